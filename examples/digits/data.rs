//! Reads the digits: a gzip-compressed CSV of 64 pixels and a label in each row.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::ops::Range;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use nalgebra::DMatrix;

/// Images are `SIDE` x `SIDE` pixels.
pub(crate) const SIDE: usize = 8;
/// Pixels of an image.
pub(crate) const PIXELS: usize = SIDE * SIDE;
/// The darkest value of a pixel.
pub(crate) const INK: u8 = 16;
/// Different labels.
pub(crate) const CLASSES: usize = 10;
/// Rows of the file.
pub(crate) const ROWS: usize = 1797;

/// An image and the digit that it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Digit {
    pub(crate) pixels: [u8; PIXELS],
    pub(crate) label: u8,
}

/// Some digits in the form that the model reads.
#[derive(Debug, Clone)]
pub(crate) struct Samples {
    /// One row a digit: its pixels scaled to 0..=1, then a constant 1 for the bias.
    pub(crate) x: DMatrix<f64>,
    /// One row a digit: 1 in the column of its label.
    pub(crate) one_hot: DMatrix<f64>,
}

impl Samples {
    /// The digits with the indices `range`.
    pub(crate) fn new(digits: &[Digit], range: Range<usize>) -> Self {
        let digits = &digits[range];
        let feature = |i: usize, j: usize| {
            digits[i].pixels.get(j).map_or(1.0, |&pixel| f64::from(pixel) / f64::from(INK))
        };
        let is_label = |i: usize, j: usize| usize::from(digits[i].label) == j;
        Self {
            x: DMatrix::from_fn(digits.len(), PIXELS + 1, feature),
            one_hot: DMatrix::from_fn(digits.len(), CLASSES, |i, j| f64::from(is_label(i, j))),
        }
    }
}

/// What is wrong with the data file.
#[derive(Debug)]
pub(crate) enum Problem {
    /// The file cannot be opened.
    Open(io::Error),
    /// The file is not gzip, ends too early or fails its checksum.
    Gzip(io::Error),
    /// The decompressed bytes are not text.
    NotText { line: usize },
    /// A row has another number of columns.
    Columns { line: usize, found: usize },
    /// A field is not a whole number or lies outside its range.
    Field { line: usize, column: usize, what: &'static str, max: u8, found: String },
    /// The file has another number of rows.
    Rows { found: usize },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open(error) => write!(f, "cannot open the file: {error}"),
            Self::Gzip(error) => write!(f, "the gzip data is damaged or cut off: {error}"),
            Self::NotText { line } => write!(f, "line {line}: expected text, found other bytes"),
            Self::Columns { line, found } => write!(
                f,
                "line {line}: expected {} columns ({PIXELS} pixels and a label), found {found}",
                PIXELS + 1
            ),
            Self::Field { line, column, what, max, found } => write!(
                f,
                "line {line}, column {column}: expected a {what}, a whole number from 0 to {max}, \
                 found `{found}`"
            ),
            Self::Rows { found } => write!(f, "expected {ROWS} rows, found {found}"),
        }
    }
}

/// A problem and the file that has it.
#[derive(Debug)]
pub(crate) struct DataError {
    path: PathBuf,
    problem: Problem,
}

impl fmt::Display for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}\nrestore the file from the repository (`git checkout -- \
             examples/data/digits.csv.gz`), or name another one with `--data FILE`",
            self.path.display(),
            self.problem
        )
    }
}

impl std::error::Error for DataError {}

/// The digits in the file at `path`, all of them or an error.
pub(crate) fn read(path: &Path) -> Result<Vec<Digit>, DataError> {
    File::open(path)
        .map_err(Problem::Open)
        .and_then(decode)
        .map_err(|problem| DataError { path: path.to_owned(), problem })
}

fn decode(compressed: impl Read) -> Result<Vec<Digit>, Problem> {
    let mut bytes = Vec::new();
    GzDecoder::new(compressed).read_to_end(&mut bytes).map_err(Problem::Gzip)?;
    let text = str::from_utf8(&bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        Problem::NotText { line: before.split(|&byte| byte == b'\n').count() }
    })?;
    parse(text)
}

fn parse(text: &str) -> Result<Vec<Digit>, Problem> {
    let digits = (1..)
        .zip(text.lines())
        .map(|(line, row)| parse_row(line, row))
        .collect::<Result<Vec<_>, _>>()?;
    if digits.len() == ROWS { Ok(digits) } else { Err(Problem::Rows { found: digits.len() }) }
}

fn parse_row(line: usize, row: &str) -> Result<Digit, Problem> {
    let fields: Vec<&str> = row.split(',').collect();
    let [pixel_fields @ .., label_field] = &fields[..] else {
        return Err(Problem::Columns { line, found: fields.len() });
    };
    if pixel_fields.len() != PIXELS {
        return Err(Problem::Columns { line, found: fields.len() });
    }
    let field = |column: usize, what: &'static str, max: u8, text: &str| match text.parse::<u8>() {
        Ok(number) if number <= max => Ok(number),
        Ok(_) | Err(_) => Err(Problem::Field { line, column, what, max, found: text.to_owned() }),
    };
    let mut pixels = [0; PIXELS];
    for (j, text) in pixel_fields.iter().enumerate() {
        pixels[j] = field(j + 1, "pixel", INK, text)?;
    }
    let label = field(PIXELS + 1, "label", 9, label_field)?;
    Ok(Digit { pixels, label })
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    /// `ROWS` rows of the pixels 0 to 16 over and over, with the labels 0 to 9 in turn.
    fn rows() -> Vec<Vec<String>> {
        let pixel = |j: usize| (j % 17).to_string();
        let row = |i: usize| (0..PIXELS).map(pixel).chain([(i % CLASSES).to_string()]).collect();
        (0..ROWS).map(row).collect()
    }

    fn text(rows: &[Vec<String>]) -> String {
        rows.iter().map(|row| row.join(",") + "\n").collect()
    }

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn check_error(compressed: &[u8], expected: &str) {
        assert_eq!(decode(compressed).unwrap_err().to_string(), expected);
    }

    /// Checks the error of a file in which `edit` has changed one row, the one at line 3.
    fn check_row_error(edit: impl FnOnce(&mut Vec<String>), expected: &str) {
        let mut rows = rows();
        edit(&mut rows[2]);
        check_error(&gzip(text(&rows).as_bytes()), expected);
    }

    #[test]
    fn reads_a_whole_file() {
        let digits = decode(&gzip(text(&rows()).as_bytes())[..]).unwrap();
        assert_eq!(digits.len(), ROWS);
        assert_eq!(digits[12].label, 2);
        assert_eq!((digits[12].pixels[16], digits[12].pixels[17]), (16, 0));
    }

    #[test]
    fn reads_the_file_of_the_repository() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/digits.csv.gz");
        let digits = read(&path).unwrap();
        assert_eq!(digits.iter().filter(|digit| digit.label == 3).count(), 183);
        assert_eq!(digits[0].pixels[..8], [0, 0, 5, 13, 9, 1, 0, 0]);
    }

    #[test]
    fn reads_windows_line_ends() {
        let text = text(&rows()).replace('\n', "\r\n");
        assert_eq!(decode(&gzip(text.as_bytes())[..]).unwrap().len(), ROWS);
    }

    #[test]
    fn missing_file() {
        let message = read(Path::new("no/such/file.csv.gz")).unwrap_err().to_string();
        assert!(message.starts_with("no/such/file.csv.gz: cannot open the file: "), "{message}");
        assert!(message.contains("`git checkout -- examples/data/digits.csv.gz`"), "{message}");
        assert!(message.ends_with("`--data FILE`"), "{message}");
    }

    #[test]
    fn not_gzip() {
        let found = decode(&b"0,0,5,13"[..]).unwrap_err();
        assert!(matches!(found, Problem::Gzip(_)), "{found}");
    }

    #[test]
    fn truncated_gzip() {
        let whole = gzip(text(&rows()).as_bytes());
        for length in [0, 5, whole.len() / 2, whole.len() - 1] {
            let found = decode(&whole[..length]).unwrap_err();
            assert!(matches!(found, Problem::Gzip(_)), "cut at {length}: {found}");
        }
    }

    #[test]
    fn wrong_checksum() {
        let mut damaged = gzip(text(&rows()).as_bytes());
        let checksum = damaged.len() - 8;
        damaged[checksum] ^= 1;
        let found = decode(&damaged[..]).unwrap_err();
        assert!(matches!(found, Problem::Gzip(_)), "{found}");
    }

    #[test]
    fn not_text() {
        check_error(&gzip(b"0,1\n\xff\xfe\n"), "line 2: expected text, found other bytes");
    }

    #[test]
    fn wrong_column_count() {
        let expected = "line 3: expected 65 columns (64 pixels and a label), found";
        check_row_error(|row| drop(row.pop()), &format!("{expected} 64"));
        check_row_error(|row| row.push("0".to_owned()), &format!("{expected} 66"));
        check_row_error(Vec::clear, &format!("{expected} 1"));
    }

    #[test]
    fn not_a_number() {
        for found in ["x", "", "1.5", " 1"] {
            let expected = format!(
                "line 3, column 5: expected a pixel, a whole number from 0 to 16, found `{found}`"
            );
            check_row_error(|row| found.clone_into(&mut row[4]), &expected);
        }
    }

    #[test]
    fn pixel_out_of_range() {
        for found in ["17", "-1", "256"] {
            let expected = format!(
                "line 3, column 64: expected a pixel, a whole number from 0 to 16, found `{found}`"
            );
            check_row_error(|row| found.clone_into(&mut row[63]), &expected);
        }
    }

    #[test]
    fn label_out_of_range() {
        check_row_error(
            |row| "10".clone_into(&mut row[64]),
            "line 3, column 65: expected a label, a whole number from 0 to 9, found `10`",
        );
    }

    #[test]
    fn wrong_row_count() {
        let rows = rows();
        check_error(&gzip(text(&rows[1..]).as_bytes()), "expected 1797 rows, found 1796");
        check_error(&gzip(b""), "expected 1797 rows, found 0");
    }

    #[test]
    fn samples_have_a_bias_feature_and_one_hot_labels() {
        let digits = parse(&text(&rows())).unwrap();
        let samples = Samples::new(&digits, 5..8);
        assert_eq!(samples.x.shape(), (3, PIXELS + 1));
        assert_eq!((samples.x[(0, 16)], samples.x[(0, 8)], samples.x[(0, 64)]), (1.0, 0.5, 1.0));
        assert_eq!(samples.one_hot[(2, 7)], 1.0);
        assert_eq!(samples.one_hot.sum(), 3.0);
    }
}

//! The files of `ADBench`, and its numbers.

use std::path::{Path, PathBuf};
use std::str::FromStr;

/// What `ADBench`'s module "Manual" gives for a data set.
pub(crate) struct Golden {
    pub(crate) objective: f64,
    pub(crate) size: usize,
    /// The entries of the gradient that are known.
    pub(crate) entries: Vec<(usize, f64)>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/adbench/data")
}

pub(crate) fn golden(name: &str) -> Golden {
    let text = std::fs::read_to_string(folder().join("golden.txt")).expect("the golden numbers");
    let mut lines = text.lines().skip_while(|line| line.split(' ').nth(1) != Some(name));
    let head = lines.next().unwrap_or_else(|| panic!("no golden numbers for {name}"));
    let mut head = head.split(' ').skip(2);
    let objective = number(head.next().expect("an objective"));
    let size = number(head.next().expect("a size"));
    let entries = lines.map_while(|line| {
        let (index, value) = line.split_once(' ')?;
        Some((index.parse().ok()?, number(value)))
    });
    Golden { objective, size, entries: entries.collect() }
}

/// Where a data set is: in the repository, or in the folder that `ADBENCH_DATA` names.
pub(crate) fn path(file: &str) -> Option<PathBuf> {
    let name = Path::new(file).file_name().expect("a file name");
    let own = match file {
        "gmm/test.txt" => folder().join("gmm_test.txt"),
        "ba/test.txt" => folder().join("ba_test.txt"),
        _ => folder().join(name),
    };
    if own.exists() {
        return Some(own);
    }
    Some(PathBuf::from(std::env::var_os("ADBENCH_DATA")?).join(file))
}

/// The numbers of a data set.
pub(crate) fn numbers(file: &str) -> Option<Vec<f64>> {
    let path = path(file)?;
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    Some(text.split_whitespace().map(number).collect())
}

fn number<T: FromStr>(text: &str) -> T {
    text.parse().unwrap_or_else(|_| panic!("`{text}` is no number"))
}

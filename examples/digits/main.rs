//! Trains multinomial logistic regression on handwritten digits, with the gradient that
//! `#[differentiable]` makes of the loss in `model.rs`.
//!
//! `cargo run --release --example digits -- [--data FILE] [--out DIRECTORY]`
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]

mod data;
mod lbfgs;
mod model;
mod svg;

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressStyle};
use nalgebra::DMatrix;

use data::{CLASSES, Digit, PIXELS, ROWS, Samples};
use lbfgs::{Point, Stop, Tolerance};

/// The first rows train the model, the others test it.
const TRAIN_ROWS: usize = 1500;
/// Rows on which the gradient is checked.
const CHECKED_ROWS: usize = 100;
const TOLERANCE: Tolerance = Tolerance { gradient: 1e-6, decrease: 1e-12, iterations: 2000 };
/// What this model reaches on this data, with a little room for rounding.
const EXPECTED_ACCURACY: f64 = 0.91;
const USAGE: &str = "usage: digits [--data FILE] [--out DIRECTORY]";

fn main() -> ExitCode {
    match Options::parse(std::env::args().skip(1)).and_then(|options| run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Where the data is and where the pictures go.
#[derive(Debug)]
struct Options {
    data: PathBuf,
    out: PathBuf,
}

impl Options {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let mut options = Self {
            data: root.join("examples/data/digits.csv.gz"),
            out: root.join("target/digits"),
        };
        while let Some(name) = arguments.next() {
            let target = match name.as_str() {
                "--data" => &mut options.data,
                "--out" => &mut options.out,
                _ => return Err(format!("unknown argument `{name}`\n{USAGE}").into()),
            };
            let value =
                arguments.next().ok_or_else(|| format!("`{name}` lacks a path\n{USAGE}"))?;
            *target = value.into();
        }
        Ok(options)
    }
}

fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let digits = data::read(&options.data)?;
    check_gradient(&digits)?;

    let (minimum, losses) = train(&Samples::new(&digits, 0..TRAIN_ROWS));
    println!("train loss     {:.6}", minimum.value);

    let test = &digits[TRAIN_ROWS..];
    let predictions = model::predict(&minimum.w, &Samples::new(&digits, TRAIN_ROWS..ROWS).x);
    let misread: Vec<(&Digit, usize)> = test
        .iter()
        .zip(predictions)
        .filter(|(digit, read)| usize::from(digit.label) != *read)
        .collect();
    let right = test.len() - misread.len();
    let accuracy = ratio(right, test.len());
    println!("test accuracy  {accuracy:.4} ({right} of {})", test.len());

    write(options, "loss.svg", &svg::loss_curve(&losses))?;
    write(options, "misread.svg", &svg::misread(&misread))?;
    if accuracy < EXPECTED_ACCURACY {
        return Err(format!("expected a test accuracy of at least {EXPECTED_ACCURACY}").into());
    }
    Ok(())
}

/// Compares the gradient of the loss with finite differences, at a point without symmetries.
fn check_gradient(digits: &[Digit]) -> Result<(), Box<dyn Error>> {
    let samples = Samples::new(digits, 0..CHECKED_ROWS);
    let elements = (0_u32..).map(|k| 0.1 * (0.7 * f64::from(k)).sin());
    let w = DMatrix::from_iterator(PIXELS + 1, CLASSES, elements.take((PIXELS + 1) * CLASSES));
    let report = model::loss::gradcheck(&w, &samples.x, &samples.one_hot);
    println!("gradient check of the loss on {CHECKED_ROWS} rows:\n{report}");
    if report.is_ok() {
        Ok(())
    } else {
        Err("the gradient of `loss` in examples/digits/model.rs is wrong: see the report".into())
    }
}

/// The best parameters for `samples`, and the loss at each iteration.
fn train(samples: &Samples) -> (Point, Vec<f64>) {
    let progress = ProgressBar::new(100);
    let style = ProgressStyle::with_template("training {bar:40} {percent:>3}%  {msg}");
    progress.set_style(style.expect("the template is valid"));

    let mut losses: Vec<f64> = Vec::new();
    let mut first_norm = None;
    let (minimum, stop) = lbfgs::minimise(
        DMatrix::zeros(PIXELS + 1, CLASSES),
        TOLERANCE,
        |w, gradient| model::loss::value_and_grad_into(w, &samples.x, &samples.one_hot, gradient),
        |point| {
            let norm = point.gradient.norm();
            let first = *first_norm.get_or_insert(norm);
            progress.set_position(progress.position().max(percent(first, norm)));
            progress.set_message(format!("loss {:.6}  gradient {norm:.1e}", point.value));
            losses.push(point.value);
        },
    );
    progress.abandon(); // the bar stays on the screen

    let end = match stop {
        Stop::Gradient => "the gradient vanished",
        Stop::Decrease => "the loss stopped decreasing",
        Stop::Iterations => "all iterations were used: not converged",
    };
    let norm = minimum.gradient.norm();
    println!("{} iterations: {end} (gradient norm {norm:.1e})", losses.len() - 1);
    (minimum, losses)
}

/// How far the norm of the gradient has come from `first` to the tolerance, in orders of magnitude.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100")]
fn percent(first: f64, norm: f64) -> u64 {
    let done = (first / norm).ln() / (first / TOLERANCE.gradient).ln();
    (100.0 * done).clamp(0.0, 100.0) as u64
}

#[expect(clippy::cast_precision_loss, reason = "both are small")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

fn write(options: &Options, name: &str, content: &str) -> Result<(), Box<dyn Error>> {
    let path = options.out.join(name);
    fs::create_dir_all(&options.out).and_then(|()| fs::write(&path, content)).map_err(|error| {
        format!(
            "cannot write {}: {error}\nname a writable directory with `--out DIRECTORY`",
            path.display()
        )
    })?;
    println!("wrote {}", path.display());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Options, String> {
        let arguments = arguments.iter().map(|&argument| argument.to_owned());
        Options::parse(arguments).map_err(|error| error.to_string())
    }

    #[test]
    fn options_name_data_and_output() {
        let options = parse(&["--out", "a", "--data", "b"]).unwrap();
        assert_eq!((options.out, options.data), ("a".into(), "b".into()));
        assert!(parse(&[]).unwrap().data.ends_with("examples/data/digits.csv.gz"));
    }

    #[test]
    fn wrong_options_are_explained() {
        assert_eq!(parse(&["-x"]).unwrap_err(), format!("unknown argument `-x`\n{USAGE}"));
        assert_eq!(parse(&["--out"]).unwrap_err(), format!("`--out` lacks a path\n{USAGE}"));
    }

    #[test]
    fn progress_goes_from_0_to_100() {
        assert_eq!([percent(1.0, 2.0), percent(1.0, 1e-3), percent(1.0, 1e-9)], [0, 50, 100]);
    }

    #[test]
    fn an_unwritable_directory_is_reported() {
        let options = Options { data: PathBuf::new(), out: "Cargo.toml/digits".into() };
        let message = write(&options, "loss.svg", "").unwrap_err().to_string();
        assert!(message.contains("--out DIRECTORY"), "{message}");
    }

    #[test]
    fn the_trained_model_reads_the_digits() {
        let digits = data::read(&parse(&[]).unwrap().data).unwrap();
        let samples = Samples::new(&digits, 0..60);
        let (minimum, losses) = train(&samples);
        assert!(losses.is_sorted_by(|before, after| after < before));
        let read = model::predict(&minimum.w, &samples.x);
        assert!(read.iter().zip(&digits).all(|(&read, digit)| read == usize::from(digit.label)));
    }
}

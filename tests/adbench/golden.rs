//! The files of ADBench, and its numbers.

use std::path::{Path, PathBuf};
use std::str::FromStr;

/// What ADBench's module "Manual" gives for a data set.
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
    let mut head = head.split(' ').skip(2).map(number);
    let (objective, size) = (head.next().expect("an objective"), head.next().expect("a size"));
    let entries = lines.map_while(|line| {
        let (index, value) = line.split_once(' ')?;
        Some((index.parse().ok()?, number(value)))
    });
    Golden { objective, size: size as usize, entries: entries.collect() }
}

/// The numbers of a data set: in the repository, or in the folder that `ADBENCH_DATA` names.
pub(crate) fn numbers(file: &str) -> Option<Vec<f64>> {
    let name = Path::new(file).file_name().expect("a file name");
    let own = match file {
        "gmm/test.txt" => folder().join("gmm_test.txt"),
        "ba/test.txt" => folder().join("ba_test.txt"),
        _ => folder().join(name),
    };
    let path = if own.exists() {
        own
    } else {
        PathBuf::from(std::env::var_os("ADBENCH_DATA")?).join(file)
    };
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    Some(text.split_whitespace().map(number).collect())
}

fn number<T: FromStr>(text: &str) -> T {
    text.parse().unwrap_or_else(|_| panic!("`{text}` is no number"))
}

impl Golden {
    /// The rule of ADBench: `|a - b| <= 1e-8 max(1, |a| + |b|)` for each entry.
    pub(crate) fn assert_matches(&self, objective: f64, gradient: &[f64]) {
        let differ = |a: f64, b: f64| (a - b).abs() > 1e-8 * (a.abs() + b.abs()).max(1.0);
        assert!(!differ(objective, self.objective), "{objective} instead of {}", self.objective);
        assert_eq!(gradient.len(), self.size, "entries of the gradient");
        for (index, value) in &self.entries {
            let own = gradient[*index];
            assert!(!differ(own, *value), "entry {index}: {own} instead of {value}");
        }
    }
}

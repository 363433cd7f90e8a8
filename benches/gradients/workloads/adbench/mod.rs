//! `ADBench`'s problems, with its data and numbers.

mod bundle;
mod bundle_by_hand;
mod lstm;
mod lstm_by_hand;
mod mixture;
mod mixture_by_hand;

use super::{Contender, Role, Workload};
use crate::golden;

/// A data set: the row of the table, its file in `ADBench`'s folder `data`, and its golden numbers.
struct DataSet {
    row: &'static str,
    file: &'static str,
    golden: &'static str,
    contenders: fn(&[f64]) -> Vec<Contender>,
}

const fn set(
    row: &'static str,
    file: &'static str,
    golden: &'static str,
    contenders: fn(&[f64]) -> Vec<Contender>,
) -> DataSet {
    DataSet { row, file, golden, contenders }
}

const DATA_SETS: [DataSet; 10] = [
    set("GMM d2 K5", "gmm/1k/gmm_d2_K5.txt", "gmm_d2_K5", mixture::small_contenders),
    set("GMM d10 K25", "gmm/1k/gmm_d10_K25.txt", "gmm_d10_K25", mixture::contenders),
    set("GMM d10 K100", "gmm/1k/gmm_d10_K100.txt", "gmm_d10_K100", mixture::contenders),
    set("GMM d32 K25", "gmm/1k/gmm_d32_K25.txt", "gmm_d32_K25", mixture::contenders),
    set("GMM d64 K25", "gmm/1k/gmm_d64_K25.txt", "gmm_d64_K25", mixture::contenders),
    set("GMM d128 K25", "gmm/1k/gmm_d128_K25.txt", "gmm_d128_K25", mixture::contenders),
    set("BA 1", "ba/ba1_n49_m7776_p31843.txt", "ba1_n49_m7776_p31843", bundle::contenders),
    set("BA 5", "ba/ba5_n257_m65132_p225911.txt", "ba5_n257_m65132_p225911", bundle::contenders),
    set("LSTM l2 c1024", "lstm/lstm_l2_c1024.txt", "lstm_l2_c1024", lstm::contenders),
    set("LSTM l4 c4096", "lstm/lstm_l4_c4096.txt", "lstm_l4_c4096", lstm::contenders),
];

/// Two orders of summation of thousands of terms, and another system's numbers.
const TOLERANCE: f64 = 1e-9;

impl DataSet {
    fn is_there(&self) -> bool {
        golden::path(self.file).is_some_and(|path| path.exists())
    }

    fn workload(&self) -> Workload {
        let numbers = golden::numbers(self.file).expect("it is there");
        Workload {
            name: self.row,
            contenders: (self.contenders)(&numbers),
            tolerance: TOLERANCE,
            golden: Some(golden::golden(self.golden)),
        }
    }
}

/// Those whose data are there, and the names of the others.
pub(super) fn workloads() -> (Vec<Workload>, Vec<&'static str>) {
    let (there, missing): (Vec<_>, Vec<_>) = DATA_SETS.iter().partition(|set| set.is_there());
    (
        there.into_iter().map(DataSet::workload).collect(),
        missing.iter().map(|set| set.row).collect(),
    )
}

/// Takes numbers from a file, in its order.
struct Reader<'a>(&'a [f64]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> &'a [f64] {
        let (taken, rest) = self.0.split_at(count);
        self.0 = rest;
        taken
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the files hold small counts"
    )]
    fn count(&mut self) -> usize {
        self.take(1)[0] as usize
    }
}

/// A count as a factor.
fn float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::NAN, f64::from)
}

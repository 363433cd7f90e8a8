//! What is measured: one file a workload, each with the same function in several hands.

mod adbench;
mod contender;
mod logistic;
mod perceptron;
mod w1;
mod w2;
mod w4;
mod w6;
mod w6_dynamic;
mod w7;

use crate::golden::Golden;

pub(crate) use contender::{Contender, Role};

/// A function and those who compute its value and gradient.
pub(crate) struct Workload {
    pub(crate) name: &'static str,
    /// The plain function comes first.
    pub(crate) contenders: Vec<Contender>,
    /// How far two contenders may differ.
    pub(crate) tolerance: f64,
    /// The numbers of another system: they come first in a result.
    pub(crate) golden: Option<Golden>,
}

/// All workloads, in the order of the table, and the names of those whose data are not there.
pub(crate) fn all() -> (Vec<Workload>, Vec<&'static str>) {
    let [w3, rectifier] = perceptron::workloads();
    let mut all = vec![w1::workload()];
    all.extend(w2::workloads());
    all.extend([w3, w4::workload(), w6::workload(), w6_dynamic::workload(), w7::workload()]);
    all.extend([rectifier, logistic::workload()]);
    let (with_data, without_data) = adbench::workloads();
    all.extend(with_data);
    (all, without_data)
}

/// Rounding alone.
const EXACT: f64 = 1e-12;

impl Workload {
    fn new(name: &'static str, contenders: Vec<Contender>) -> Self {
        Self { name, contenders, tolerance: EXACT, golden: None }
    }

    /// Whether all contenders that compute the gradient give the same numbers, the golden ones if
    /// there are any, and the plain function their value.
    pub(crate) fn check_agreement(&mut self) -> Result<(), String> {
        let results: Vec<(&str, Vec<f64>)> =
            self.contenders.iter_mut().map(|c| (c.name, c.result())).collect();
        let [(_, plain), (reference, expected), others @ ..] = &results[..] else {
            return Err("expected a plain function and a gradient".to_owned());
        };
        let largest = expected[1..].iter().fold(0.0, |largest: f64, x| largest.max(x.abs()));
        let unit = largest.min(1.0);
        let close = |a: f64, b: f64| (a - b).abs() <= self.tolerance * b.abs().max(unit);
        if !close(plain[0], expected[0]) {
            return Err(format!("plain gives {}, {reference} {}", plain[0], expected[0]));
        }
        for (name, found) in others {
            if found.len() != expected.len() {
                return Err(format!("{name} gives {} numbers", found.len()));
            }
            for (k, (&a, &b)) in found.iter().zip(expected).enumerate() {
                if !close(a, b) {
                    return Err(format!("at {k} {name} gives {a}, {reference} {b}"));
                }
            }
        }
        let Some(golden) = &self.golden else { return Ok(()) };
        if !close(expected[0], golden.objective) {
            return Err(format!("{reference} gives {}, not {}", expected[0], golden.objective));
        }
        if expected.len() <= golden.size {
            return Err(format!("{reference} gives less than {} derivatives", golden.size));
        }
        for &(k, value) in &golden.entries {
            if !close(expected[k + 1], value) {
                return Err(format!("at {k} {reference} gives {}, not {value}", expected[k + 1]));
            }
        }
        Ok(())
    }
}

/// Numbers without a pattern between -1 and 1.
fn number(k: usize) -> f64 {
    let k = u32::try_from(k).expect("a small index");
    (f64::from(k) * 12.9898 + 0.5).sin()
}

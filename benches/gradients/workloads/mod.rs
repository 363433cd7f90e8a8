//! What is measured: one file a workload, each with the same function in several hands.

mod contender;
mod w1;
mod w2;
mod w4;
mod w6;
mod w6_dynamic;
mod w7;

pub(crate) use contender::{Contender, Role};

/// A function and those who compute its value and gradient.
pub(crate) struct Workload {
    pub(crate) name: &'static str,
    /// The plain function comes first.
    pub(crate) contenders: Vec<Contender>,
}

/// All workloads, in the order of the table.
pub(crate) fn all() -> Vec<Workload> {
    let mut all = vec![w1::workload()];
    all.extend(w2::workloads());
    all.extend([w4::workload(), w6::workload(), w6_dynamic::workload(), w7::workload()]);
    all
}

impl Workload {
    /// Whether all contenders that compute the gradient give the same numbers up to rounding, and
    /// the plain function their value.
    pub(crate) fn check_agreement(&mut self) -> Result<(), String> {
        const TOLERANCE: f64 = 1e-12;

        let results: Vec<(&str, Vec<f64>)> =
            self.contenders.iter_mut().map(|c| (c.name, c.result())).collect();
        let [(_, plain), (reference, expected), others @ ..] = &results[..] else {
            return Err("expected a plain function and a gradient".to_owned());
        };
        let close = |a: f64, b: f64| (a - b).abs() <= TOLERANCE * b.abs().max(1.0);
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
        Ok(())
    }
}

/// Numbers without a pattern between -1 and 1.
fn number(k: usize) -> f64 {
    let k = u32::try_from(k).expect("a small index");
    (f64::from(k) * 12.9898 + 0.5).sin()
}

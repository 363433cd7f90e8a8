//! Numerical derivatives: central differences, extrapolated.

use proptest::test_runner::TestCaseError;

use crate::ir::Function;
use crate::ir::eval::{Data, Run, World};

/// Where to differentiate, and along what.
pub(super) struct Direction<'a> {
    pub(super) args: &'a [Data],
    pub(super) x_dot: &'a [Data],
}

#[derive(Debug)]
pub(super) struct Estimate {
    pub(super) value: f64,
    pub(super) error: f64,
}

/// The derivative of `⟨weights, f⟩` along a direction; nothing where differences cannot tell,
/// because a kink is near or the function is too curved.
pub(super) fn derivative(
    world: &World,
    func: &Function,
    along: &Direction<'_>,
    weights: &Data,
) -> Result<Option<Estimate>, TestCaseError> {
    let at = |t: f64| -> crate::ir::eval::Result<(f64, Vec<f64>)> {
        let step = |(x, x_dot): (&Data, &Data)| x.zip(x_dot, |x, x_dot| x + t * x_dot);
        let args = along.args.iter().zip(along.x_dot).map(step);
        let run = Run::new(world, func, &args.collect::<crate::ir::eval::Result<Vec<Data>>>()?)?;
        Ok((weights.inner(&super::outputs(&run, func)?)?, run.noted))
    };
    let (_, branches) = at(0.0).map_err(TestCaseError::fail)?;
    for start in [2e-2, 2e-3, 2e-4] {
        let mut smooth = true;
        let estimate = ridders(start, &mut |h| {
            let (above, below) = (at(h)?, at(-h)?);
            smooth &= above.1 == branches && below.1 == branches;
            Ok((above.0 - below.0) / (2.0 * h))
        });
        let estimate = estimate.map_err(TestCaseError::fail)?;
        if smooth && estimate.error <= 1e-5 * (1.0 + estimate.value.abs()) {
            return Ok(Some(estimate));
        }
    }
    Ok(None)
}

/// Extrapolates differences of shrinking steps (Ridders 1982, as in Numerical Recipes, `dfridr`).
fn ridders(
    start: f64,
    difference: &mut dyn FnMut(f64) -> crate::ir::eval::Result<f64>,
) -> crate::ir::eval::Result<Estimate> {
    let mut h = start;
    let mut row = vec![difference(h)?];
    let mut best = Estimate { value: row[0], error: f64::INFINITY };
    for _ in 0..5 {
        h /= 1.6;
        let mut next = vec![difference(h)?];
        let mut factor = 1.0;
        for (k, previous) in row.iter().enumerate() {
            factor *= 1.6 * 1.6;
            let value = (next[k] * factor - previous) / (factor - 1.0);
            let error = (value - next[k]).abs().max((value - previous).abs());
            if error <= best.error {
                best = Estimate { value, error };
            }
            next.push(value);
        }
        row = next;
    }
    Ok(best)
}

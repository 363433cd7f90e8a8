//! Limited-memory BFGS (Nocedal and Wright, *Numerical Optimization*, 2006, algorithms 7.4 and
//! 7.5) with a bisection line search for the weak Wolfe conditions (Lewis and Overton 2013,
//! algorithm 2.6).

use std::collections::VecDeque;

use nalgebra::DMatrix;

/// Pairs of steps and gradient changes that are remembered.
const MEMORY: usize = 20;
/// Armijo's constant: the part of the predicted decrease that a step must reach.
const SUFFICIENT: f64 = 1e-4;
/// The part of the slope that may remain after a step.
const CURVATURE: f64 = 0.9;
/// Halvings and doublings of one line search.
const TRIALS: usize = 60;

/// When to stop.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tolerance {
    /// The norm of the gradient that counts as zero.
    pub(crate) gradient: f64,
    /// The decrease of an iteration, relative to the value, that counts as none.
    pub(crate) decrease: f64,
    /// Iterations at most.
    pub(crate) iterations: usize,
}

/// Why the minimisation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The gradient vanished.
    Gradient,
    /// The value stopped decreasing, as far as rounding lets one see.
    Decrease,
    /// The number of iterations was used up.
    Iterations,
}

/// A point, the value there and its gradient.
#[derive(Debug, Clone)]
pub(crate) struct Point {
    pub(crate) w: DMatrix<f64>,
    pub(crate) value: f64,
    pub(crate) gradient: DMatrix<f64>,
}

/// A step and the change of the gradient along it.
struct Pair {
    s: DMatrix<f64>,
    y: DMatrix<f64>,
    /// 1 / <y, s>
    rho: f64,
}

/// The minimum of `objective`, searched from `w`. `objective` writes the gradient at its first
/// argument into the second and returns the value; `on_step` sees every iterate, the first too.
pub(crate) fn minimise(
    w: DMatrix<f64>,
    tolerance: Tolerance,
    mut objective: impl FnMut(&DMatrix<f64>, &mut DMatrix<f64>) -> f64,
    mut on_step: impl FnMut(&Point),
) -> (Point, Stop) {
    let mut gradient = DMatrix::zeros(w.nrows(), w.ncols());
    let value = objective(&w, &mut gradient);
    let mut at = Point { w, value, gradient };
    let mut pairs = VecDeque::with_capacity(MEMORY);
    on_step(&at);
    for _ in 0..tolerance.iterations {
        if at.gradient.norm() < tolerance.gradient {
            return (at, Stop::Gradient);
        }
        let direction = direction(&pairs, &at.gradient);
        // without a curvature estimate the first step has length 1 at most
        let first = if pairs.is_empty() { direction.norm().recip().min(1.0) } else { 1.0 };
        let Some(next) = line_search(&at, &direction, first, &mut objective) else {
            return (at, Stop::Decrease);
        };
        if pairs.len() == MEMORY {
            pairs.pop_front();
        }
        let (s, y) = (&next.w - &at.w, &next.gradient - &at.gradient);
        let rho = y.dot(&s).recip();
        pairs.push_back(Pair { s, y, rho });
        let decrease = (at.value - next.value) / next.value.abs().max(f64::MIN_POSITIVE);
        at = next;
        on_step(&at);
        if decrease < tolerance.decrease {
            return (at, Stop::Decrease);
        }
    }
    (at, Stop::Iterations)
}

/// Minus the gradient times the inverse Hessian that `pairs` suggest: the two-loop recursion.
fn direction(pairs: &VecDeque<Pair>, gradient: &DMatrix<f64>) -> DMatrix<f64> {
    let mut q = -gradient;
    let mut alphas = Vec::with_capacity(pairs.len());
    for Pair { s, y, rho } in pairs.iter().rev() {
        let alpha = rho * s.dot(&q);
        q -= y * alpha;
        alphas.push(alpha);
    }
    if let Some(Pair { y, rho, .. }) = pairs.back() {
        q /= rho * y.norm_squared();
    }
    for (Pair { s, y, rho }, alpha) in pairs.iter().zip(alphas.into_iter().rev()) {
        q += s * (alpha - rho * y.dot(&q));
    }
    q
}

/// A point on the ray along `direction` with enough decrease and a flat enough slope; none if
/// rounding hides every decrease.
fn line_search(
    from: &Point,
    direction: &DMatrix<f64>,
    first: f64,
    objective: &mut impl FnMut(&DMatrix<f64>, &mut DMatrix<f64>) -> f64,
) -> Option<Point> {
    let slope = from.gradient.dot(direction);
    let mut next = from.clone();
    let (mut low, mut high, mut t) = (0.0, f64::INFINITY, first);
    for _ in 0..TRIALS {
        next.w.copy_from(&from.w);
        next.w.zip_apply(direction, |w, d| *w += t * d);
        next.value = objective(&next.w, &mut next.gradient);
        // written so that a NaN value counts as too far
        let decreases = next.value < from.value + SUFFICIENT * t * slope;
        if !decreases {
            high = t;
        } else if next.gradient.dot(direction) < CURVATURE * slope {
            low = t;
        } else {
            return Some(next);
        }
        t = if high.is_finite() { f64::midpoint(low, high) } else { 2.0 * low };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLERANCE: Tolerance = Tolerance { gradient: 1e-8, decrease: 0.0, iterations: 200 };

    /// Rosenbrock's function of the two elements of `w`.
    fn rosenbrock(w: &DMatrix<f64>, gradient: &mut DMatrix<f64>) -> f64 {
        let (a, b) = (1.0 - w[0], w[1] - w[0] * w[0]);
        gradient[0] = -2.0 * a - 400.0 * w[0] * b;
        gradient[1] = 200.0 * b;
        a * a + 100.0 * b * b
    }

    #[test]
    fn finds_the_minimum_of_rosenbrock() {
        let start = DMatrix::from_column_slice(2, 1, &[-1.2, 1.0]);
        let mut values = Vec::new();
        let (minimum, stop) =
            minimise(start, TOLERANCE, rosenbrock, |point| values.push(point.value));
        assert_eq!(stop, Stop::Gradient);
        assert!((minimum.w - DMatrix::repeat(2, 1, 1.0)).norm() < 1e-8);
        assert!(values.is_sorted_by(|before, after| after < before));
    }

    #[test]
    fn stops_at_the_start_if_the_gradient_vanishes_there() {
        let (minimum, stop) = minimise(DMatrix::repeat(2, 1, 1.0), TOLERANCE, rosenbrock, |_| {});
        assert_eq!((minimum.value, stop), (0.0, Stop::Gradient));
    }

    #[test]
    fn stops_when_nothing_decreases_any_more() {
        let tolerance = Tolerance { decrease: 1e-3, ..TOLERANCE };
        let shifted = |w: &DMatrix<f64>, g: &mut DMatrix<f64>| rosenbrock(w, g) + 100.0;
        let (minimum, stop) =
            minimise(DMatrix::from_column_slice(2, 1, &[-1.2, 1.0]), tolerance, shifted, |_| {});
        assert_eq!(stop, Stop::Decrease);
        assert!(minimum.value < 106.0);
    }

    #[test]
    fn steps_back_from_where_the_value_is_not_a_number() {
        // the minimum of -ln(x) + x is at 1; beyond 0 there is no value
        let barrier = |w: &DMatrix<f64>, gradient: &mut DMatrix<f64>| {
            gradient[0] = 1.0 - w[0].recip();
            w[0] - w[0].ln()
        };
        let (minimum, stop) = minimise(DMatrix::repeat(1, 1, 20.0), TOLERANCE, barrier, |_| {});
        assert_eq!(stop, Stop::Gradient);
        assert!((minimum.w[0] - 1.0).abs() < 1e-8);
    }
}

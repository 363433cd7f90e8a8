//! Derivatives checked against differences, and forward mode against reverse mode.

mod report;

pub use report::Report;
use report::{Check, Disagreement};

use crate::{Differentiable, Numbers, Tangent};

/// Up to this many inputs every coordinate is differenced, beyond it as many, evenly spread.
const COORDINATES: usize = 64;

/// Random directions that are differenced when not every coordinate is.
const RANDOM_DIRECTIONS: usize = 4;

/// Pairs of random tangents and cotangents for the transpose identity.
const PAIRS: usize = 4;

/// Factors on the step. A comparison passes if it does at one of them: the magnitude of a
/// coordinate, and with it the best step, is not known.
const STEP_FACTORS: [f64; 5] = [1.0, 16.0, 1.0 / 16.0, 256.0, 4096.0];

/// Checks the derivatives of `f` at `point` with the defaults of [`Gradcheck`].
///
/// `jvp` maps a point and a tangent `x_dot` to `(y, y_dot)`, `vjp` a point and a cotangent `y_bar`
/// to `x_bar`. See [`Gradcheck::run`] for what is checked.
///
/// ```
/// use autodiff_core::gradcheck;
///
/// let f = |x: &[f64; 2]| x[0] * x[0].sin() + x[1];
/// let slope = |x: &[f64; 2]| x[0].sin() + x[0] * x[0].cos();
/// gradcheck(
///     &[0.7, 2.0],
///     f,
///     |x, x_dot| (f(x), slope(x) * x_dot[0] + x_dot[1]),
///     |x, y_bar| [y_bar * slope(x), *y_bar],
/// )
/// .assert_ok();
/// ```
pub fn gradcheck<P, Y>(
    point: &P,
    f: impl Fn(&P) -> Y,
    jvp: impl Fn(&P, &P::Tangent) -> (Y, Y::Tangent),
    vjp: impl Fn(&P, &Y::Tangent) -> P::Tangent,
) -> Report
where
    P: Differentiable + Clone,
    Y: Differentiable + Numbers,
{
    Gradcheck::new().run(point, f, jvp, vjp)
}

/// A gradient check with its step and tolerance.
///
/// ```
/// use autodiff_core::Gradcheck;
///
/// let report = Gradcheck::new().step(1e-4).tolerance(1e-5).run(
///     &2.0,
///     |x: &f64| x * x,
///     |x, x_dot| (x * x, 2.0 * x * x_dot),
///     |x, y_bar| x * y_bar, // wrong by a factor of two
/// );
/// assert!(!report.is_ok());
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Gradcheck {
    step: Option<f64>,
    tolerance: Option<f64>,
}

impl Gradcheck {
    /// The defaults: relative tolerance `1e-6` (`1e-3` if an `f32` is involved), and central
    /// differences with the step `cbrt(ε)` and, where that disagrees, some larger and smaller.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Fixes the step of the differences: `(f(x + h d) - f(x - h d)) / 2h`.
    #[must_use]
    pub fn step(self, step: f64) -> Self {
        Gradcheck { step: Some(step), ..self }
    }

    /// Sets the tolerance relative to the larger of the two numbers. A thousandth of it is
    /// tolerated absolutely, and so is the rounding error of the difference.
    #[must_use]
    pub fn tolerance(self, tolerance: f64) -> Self {
        Gradcheck { tolerance: Some(tolerance), ..self }
    }

    /// Checks the derivatives of `f` at `point`:
    ///
    /// 1. the value that `jvp` returns is bit-equal to that of `f`;
    /// 2. `⟨ȳ, J v⟩ = ⟨Jᵀ ȳ, v⟩` for pseudo-random `v` and `ȳ`, always the same ones;
    /// 3. `J v` from `jvp` equals central differences along the coordinates (all of up to 64;
    ///    otherwise 64 of them and some random directions);
    /// 4. so do the entries of `Jᵀ ȳ` from `vjp`.
    ///
    /// # Panics
    /// If `f`, `jvp` or `vjp` panic, or return tangents of the wrong shape.
    pub fn run<P, Y>(
        &self,
        point: &P,
        f: impl Fn(&P) -> Y,
        jvp: impl Fn(&P, &P::Tangent) -> (Y, Y::Tangent),
        vjp: impl Fn(&P, &Y::Tangent) -> P::Tangent,
    ) -> Report
    where
        P: Differentiable + Clone,
        Y: Differentiable + Numbers,
    {
        let y = f(point);
        let (x_zero, y_zero) = (point.zero_tangent(), y.zero_tangent());
        let mut random = Random(0x5eed);
        let y_bar = random.tangent(&y_zero);
        let x_bar = vjp(point, &y_bar);
        let epsilon = epsilon(&x_zero).max(epsilon(&y_zero));
        let probe = self.probe(epsilon, &y);

        let mut forward = Check::new("forward mode against differences");
        let mut reverse = Check::new("reverse mode against differences");
        for (place, direction) in directions(&x_zero, &mut random) {
            let claims = Claims {
                place,
                y_dot: jvp(point, &direction).1.coordinates(),
                y_bar: y_bar.coordinates(),
                slope: x_bar.inner_product(&direction),
            };
            let [a, b] = probe.examine(&claims, |step| difference(point, &f, &direction, step));
            forward.record(a);
            reverse.record(b);
        }

        let pairs = (0..PAIRS).map(|_| (random.tangent(&x_zero), random.tangent(&y_zero)));
        let transpose = transpose_identity(pairs, 0.1 * probe.relative, epsilon, |x_dot, y_bar| {
            (jvp(point, x_dot).1, vjp(point, y_bar))
        });
        let checks = vec![same_values(&y, &jvp(point, &x_zero).0), transpose, forward, reverse];
        Report { inputs: x_zero.dimension(), outputs: y_zero.dimension(), checks }
    }

    fn probe<Y: Numbers>(self, epsilon: f64, y: &Y) -> Probe {
        let by_precision = if epsilon > f64::EPSILON { 1e-3 } else { 1e-6 };
        let magnitude = y.numbers().into_iter().map(f64::abs).fold(0.0, f64::max);
        Probe {
            steps: self.step.map_or_else(
                || STEP_FACTORS.map(|factor| factor * epsilon.cbrt()).to_vec(),
                |step| vec![step],
            ),
            relative: self.tolerance.unwrap_or(by_precision),
            rounding: 4.0 * epsilon * magnitude,
        }
    }
}

/// What is claimed about the derivative of `f` along one direction.
struct Claims {
    place: String,
    /// `J v`.
    y_dot: Vec<f64>,
    /// The cotangent whose pullback is claimed.
    y_bar: Vec<f64>,
    /// `⟨Jᵀ ȳ, v⟩`.
    slope: f64,
}

/// How differences are taken and judged.
struct Probe {
    steps: Vec<f64>,
    relative: f64,
    /// The rounding error of a value of `f`.
    rounding: f64,
}

impl Probe {
    /// The disagreements of forward and of reverse mode with the differences, each at the step
    /// where it is least.
    fn examine(&self, claims: &Claims, difference: impl Fn(f64) -> Vec<f64>) -> [Disagreement; 2] {
        let mut least: Option<[Disagreement; 2]> = None;
        for &step in &self.steps {
            let numeric = difference(step);
            let [a, b] =
                [self.forward(claims, &numeric, step), self.reverse(claims, &numeric, step)];
            let found = match least {
                None => [a, b],
                Some([c, d]) => [lesser(a, c), lesser(b, d)],
            };
            let settled = found.iter().all(Disagreement::is_tolerated);
            least = Some(found);
            if settled {
                break;
            }
        }
        least.expect("a probe has at least one step")
    }

    /// The worst disagreement among the coordinates of `J v`.
    fn forward(&self, claims: &Claims, numeric: &[f64], step: f64) -> Disagreement {
        assert_eq!(claims.y_dot.len(), numeric.len(), "`y_dot` has another length than `y`");
        let place = |k| format!("{} of y[{k}]", claims.place);
        let each =
            claims.y_dot.iter().zip(numeric).enumerate().map(|(k, (&analytic, &numeric))| {
                let size = analytic.abs().max(numeric.abs());
                let tolerated = self.tolerated(size, 1.0, step);
                (k, Disagreement { place: String::new(), analytic, numeric, tolerated })
            });
        each.reduce(|a, b| if b.1.excess() > a.1.excess() { b } else { a }).map_or_else(
            || Disagreement::none(claims.place.clone()),
            |(k, worst)| Disagreement { place: place(k), ..worst },
        )
    }

    fn reverse(&self, claims: &Claims, numeric: &[f64], step: f64) -> Disagreement {
        let terms = || claims.y_bar.iter().zip(numeric).map(|(y_bar, y_dot)| y_bar * y_dot);
        let size = claims.slope.abs().max(terms().map(f64::abs).sum());
        let weight = claims.y_bar.iter().map(|y_bar| y_bar.abs()).sum();
        Disagreement {
            place: format!("{} of ⟨y_bar, y⟩", claims.place),
            analytic: claims.slope,
            numeric: terms().sum(),
            tolerated: self.tolerated(size, weight, step),
        }
    }

    /// The tolerated error of a difference of the given size, where rounding errors of `y` have
    /// the given weight.
    fn tolerated(&self, size: f64, weight: f64, step: f64) -> f64 {
        self.relative * (size + 1e-3) + weight * self.rounding / step
    }
}

fn lesser(a: Disagreement, b: Disagreement) -> Disagreement {
    if a.excess() < b.excess() { a } else { b }
}

/// `(f(x + h d) - f(x - h d)) / 2h`, coordinate by coordinate.
fn difference<P, Y>(point: &P, f: impl Fn(&P) -> Y, direction: &P::Tangent, step: f64) -> Vec<f64>
where
    P: Differentiable + Clone,
    Y: Numbers,
{
    let at = |step: f64| {
        let (mut moved, mut by) = (point.clone(), direction.clone());
        by.rescale(step);
        moved.advance(&by);
        f(&moved).numbers()
    };
    let (above, below) = (at(step), at(-step));
    assert_eq!(above.len(), below.len(), "the length of `y` depends on `x`");
    above.iter().zip(&below).map(|(above, below)| (above - below) / (2.0 * step)).collect()
}

/// The directions along which differences are taken, and what to call them.
fn directions<V: Tangent + Clone>(zero: &V, random: &mut Random) -> Vec<(String, V)> {
    let dimension = zero.dimension();
    let count = dimension.min(COORDINATES);
    let coordinates = (0..count).map(|k| {
        let i = k * dimension / count;
        let mut unit = vec![0.0; dimension];
        unit[i] = 1.0;
        (format!("∂/∂x[{i}]"), with_coordinates(zero, &unit))
    });
    let mut all: Vec<_> = coordinates.collect();
    if dimension > COORDINATES {
        all.extend(
            (0..RANDOM_DIRECTIONS)
                .map(|i| (format!("derivative along random direction {i}"), random.tangent(zero))),
        );
    }
    all
}

fn with_coordinates<V: Tangent + Clone>(zero: &V, coordinates: &[f64]) -> V {
    let mut tangent = zero.clone();
    tangent.set_coordinates(coordinates);
    tangent
}

fn same_values<Y: Numbers>(y: &Y, from_jvp: &Y) -> Check {
    let mut check = Check::new("value of forward mode is that of `f`, bit by bit");
    let (numeric, analytic) = (y.numbers(), from_jvp.numbers());
    assert_eq!(numeric.len(), analytic.len(), "`jvp` returns a `y` of another length than `f`");
    for (k, (&numeric, &analytic)) in numeric.iter().zip(&analytic).enumerate() {
        check.record(Disagreement { place: format!("y[{k}]"), analytic, numeric, tolerated: 0.0 });
    }
    check
}

/// `⟨ȳ, J v⟩ = ⟨Jᵀ ȳ, v⟩` for each pair `(v, ȳ)`, relative to the sum of the absolute terms. Where
/// terms of order one cancel in `J`, rounding errors of `epsilon` remain.
fn transpose_identity<X: Tangent, Y: Tangent>(
    pairs: impl Iterator<Item = (X, Y)>,
    relative: f64,
    epsilon: f64,
    derivatives: impl Fn(&X, &Y) -> (Y, X),
) -> Check {
    let mut check = Check::new("forward and reverse mode are transposes");
    for (k, (x_dot, y_bar)) in pairs.enumerate() {
        let (y_dot, x_bar) = derivatives(&x_dot, &y_bar);
        let size = absolute_terms(&y_bar, &y_dot) + absolute_terms(&x_bar, &x_dot);
        check.record(Disagreement {
            place: format!("pair {k}, ⟨x_bar, x_dot⟩ against ⟨y_bar, y_dot⟩"),
            // The sign of a zero is no difference between the modes.
            analytic: x_bar.inner_product(&x_dot) + 0.0,
            numeric: y_bar.inner_product(&y_dot) + 0.0,
            tolerated: relative * size + epsilon * length(&x_dot) * length(&y_bar),
        });
    }
    check
}

/// `Σ |aᵢ|`.
fn length<V: Tangent>(a: &V) -> f64 {
    a.coordinates().into_iter().map(f64::abs).sum()
}

/// `Σ |aᵢ bᵢ|`.
fn absolute_terms<V: Tangent>(a: &V, b: &V) -> f64 {
    a.coordinates().iter().zip(b.coordinates()).map(|(a, b)| (a * b).abs()).sum()
}

/// The relative precision of the coarsest coordinate: one that rounds `1 + 2⁻³⁰` to `1` is an `f32`.
fn epsilon<V: Tangent + Clone>(like: &V) -> f64 {
    let mut fine = like.clone();
    fine.visit_mut(&mut |_| 1.0 + 2.0_f64.powi(-30));
    let is_f32 = fine.coordinates().contains(&1.0);
    if is_f32 { f64::from(f32::EPSILON) } else { f64::EPSILON }
}

/// `SplitMix64` (Steele, Lea, Flood 2014): the same numbers on every run.
struct Random(u64);

impl Random {
    /// A number in `[-1, 1)`.
    fn number(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let high = u32::try_from((z ^ (z >> 31)) >> 32).unwrap_or(u32::MAX);
        f64::from(high) / 2.0_f64.powi(31) - 1.0
    }

    fn tangent<V: Tangent + Clone>(&mut self, zero: &V) -> V {
        let mut tangent = zero.clone();
        tangent.visit_mut(&mut |_| self.number());
        tangent
    }
}

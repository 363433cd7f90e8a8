//! What every test crate shares: comparisons with named tolerances and the checks of one function
//! through every mode.

#![allow(dead_code, reason = "no crate uses everything")]
#![allow(unused_macros, reason = "no crate uses everything")]

use static_autodiff::Tangent;

/// How far two numbers may be apart.
#[derive(Clone, Copy, Debug)]
pub enum Tol {
    /// Units in the last place of the larger of `1` and the expected number, in `f64`.
    Ulps(u32),
    /// A fraction of the larger of `1` and the expected number.
    Relative(f64),
}

impl Tol {
    /// The sums of both modes differ in order only.
    pub const MODES: Tol = Tol::Relative(1e-12);
    /// The same in `f32`.
    pub const MODES_F32: Tol = Tol::Relative(2e-5);
    /// Central differences of a smooth function with a step near `cbrt(ε)`.
    pub const DIFFERENCES: Tol = Tol::Relative(1e-7);
    /// Numbers of another system in `f64`.
    pub const REFERENCE: Tol = Tol::Relative(1e-10);

    pub const fn ulps(count: u32) -> Tol {
        Tol::Ulps(count)
    }

    fn allows(self, a: f64, b: f64) -> bool {
        let fraction = match self {
            Tol::Ulps(count) => f64::from(count) * f64::EPSILON,
            Tol::Relative(fraction) => fraction,
        };
        a == b || a.is_nan() && b.is_nan() || (a - b).abs() <= fraction * b.abs().max(1.0)
    }
}

/// Panics unless `|a - b| <= tol * max(1, |b|)`; equal infinities and two NaN are close.
#[track_caller]
pub fn assert_close(a: f64, b: f64, tol: Tol) {
    assert!(tol.allows(a, b), "{a:e} is not {b:e} (off by {:e}, {tol:?})", a - b);
}

/// [`assert_close`] coordinate by coordinate.
#[track_caller]
pub fn assert_all_close(a: &impl Tangent, b: &impl Tangent, tol: Tol) {
    let (a, b) = (a.coordinates(), b.coordinates());
    assert_eq!(a.len(), b.len(), "{a:?} and {b:?} differ in length");
    for (k, (x, y)) in a.iter().zip(&b).enumerate() {
        assert!(tol.allows(*x, *y), "coordinate {k}: {x:e} is not {y:e} in {a:?}, {b:?} ({tol:?})");
    }
}

/// Panics unless both values are equal bit by bit (any two NaN count as equal).
#[track_caller]
pub fn assert_same_bits<V: Tangent>(a: &V, b: &V, what: &str) {
    let bits = |v: &V| -> Vec<u64> {
        let canonical = |x: f64| if x.is_nan() { f64::NAN } else { x };
        v.coordinates().into_iter().map(|x| canonical(x).to_bits()).collect()
    };
    let (left, right) = (a.coordinates(), b.coordinates());
    assert_eq!(bits(a), bits(b), "{what}: {left:?} is not {right:?}");
}

/// The coordinates of a gradient, a tangent or a tuple of them.
pub fn coordinates(v: &impl Tangent) -> Vec<f64> {
    v.coordinates()
}

/// Checks a function with a scalar result: the value of every mode is bit-equal to the plain call,
/// all entries give one gradient, a pullback can be called twice, and `gradcheck` passes.
macro_rules! check_scalar {
    ($f:ident($($arg:expr),* $(,)?)) => {{
        let y = std::hint::black_box($f($($arg),*));
        let (value, gradient) = $f::value_and_grad($($arg),*);
        $crate::common::assert_same_bits(&value, &y, "value of value_and_grad");
        $crate::common::assert_same_bits(&$f::grad($($arg),*), &gradient, "grad");
        match $f::vjp($($arg),*) {
            (value, pullback) => {
                $crate::common::assert_same_bits(&value, &y, "value of vjp");
                $crate::common::assert_same_bits(&pullback(1.0), &pullback(1.0), "second pullback");
                $crate::common::assert_all_close(&pullback(1.0), &gradient, $crate::common::Tol::ulps(8));
            }
        }
        $f::gradcheck($($arg),*).assert_ok();
        gradient
    }};
}

/// Checks a function with any result: values and `gradcheck`.
macro_rules! check {
    ($f:ident($($arg:expr),* $(,)?)) => {{
        let y = std::hint::black_box($f($($arg),*));
        match $f::vjp($($arg),*) {
            (value, _pullback) => $crate::common::assert_same_bits(&value, &y, "value of vjp"),
        }
        $f::gradcheck($($arg),*).assert_ok();
        y
    }};
}

//! What every test crate shares: comparisons with named tolerances and the checks of one function
//! through every mode.

#![allow(dead_code, reason = "no crate uses everything")]
#![allow(unused_macros, reason = "no crate uses everything")]

use nalgebra::Matrix;
use static_autodiff::{Differentiable, Tangent};

/// How far two numbers may be apart.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Tol {
    /// Units in the last place of the larger of `1` and the expected number, in `f64`.
    Ulps(u32),
    /// A fraction of the larger of `1` and the expected number.
    Relative(f64),
}

impl Tol {
    /// The sums of both modes differ in order only.
    pub(crate) const MODES: Tol = Tol::Relative(1e-12);
    /// The same in `f32`.
    pub(crate) const MODES_F32: Tol = Tol::Relative(2e-5);
    /// Numbers of another system in `f64`.
    pub(crate) const REFERENCE: Tol = Tol::Relative(1e-10);

    pub(crate) const fn ulps(count: u32) -> Tol {
        Tol::Ulps(count)
    }

    fn fraction(self) -> f64 {
        match self {
            Tol::Ulps(count) => f64::from(count) * f64::EPSILON,
            Tol::Relative(fraction) => fraction,
        }
    }

    fn allows(self, a: f64, b: f64) -> bool {
        a == b || a.is_nan() && b.is_nan() || (a - b).abs() <= self.fraction() * b.abs().max(1.0)
    }
}

/// Panics unless `|a - b| <= tol * max(1, |b|)`; equal infinities and two NaN are close.
#[track_caller]
pub(crate) fn assert_close(a: f64, b: f64, tol: Tol) {
    assert!(tol.allows(a, b), "{a:e} is not {b:e} (off by {:e}, {tol:?})", a - b);
}

/// [`assert_close`] coordinate by coordinate.
#[track_caller]
pub(crate) fn assert_all_close(a: &impl Tangent, b: &impl Tangent, tol: Tol) {
    let (a, b) = (a.coordinates(), b.coordinates());
    assert_eq!(a.len(), b.len(), "{a:?} and {b:?} differ in length");
    for (k, (x, y)) in a.iter().zip(&b).enumerate() {
        assert!(tol.allows(*x, *y), "coordinate {k}: {x:e} is not {y:e} in {a:?}, {b:?} ({tol:?})");
    }
}

/// Panics unless both values are equal bit by bit (any two NaN count as equal).
#[track_caller]
pub(crate) fn assert_same_bits<V: Tangent>(a: &V, b: &V, what: &str) {
    let bits = |v: &V| -> Vec<u64> {
        let canonical = |x: f64| if x.is_nan() { f64::NAN } else { x };
        v.coordinates().into_iter().map(|x| canonical(x).to_bits()).collect()
    };
    let (left, right) = (a.coordinates(), b.coordinates());
    assert_eq!(bits(a), bits(b), "{what}: {left:?} is not {right:?}");
}

/// The coordinates of a gradient, a tangent or a tuple of them.
pub(crate) fn coordinates(v: &impl Tangent) -> Vec<f64> {
    v.coordinates()
}

/// A tangent as `jvp` takes it: by value or by reference, as the parameter.
pub(crate) trait Direction {
    fn direction(&self) -> Vec<f64>;
}

macro_rules! directions {
    ($([$($generics:tt)*] $ty:ty;)*) => {
        $(impl<$($generics)*> Direction for $ty where $ty: Tangent {
            fn direction(&self) -> Vec<f64> {
                self.coordinates()
            }
        })*
    };
}

directions! {
    [] f32;
    [] f64;
    [T] Vec<T>;
    [T, const N: usize] [T; N];
    [A, B] (A, B);
    [T, R, C, S] Matrix<T, R, C, S>;
}

impl<T: Tangent + ?Sized> Direction for &T {
    fn direction(&self) -> Vec<f64> {
        self.coordinates()
    }
}

/// A cotangent of `y` without zeros and symmetries.
pub(crate) fn cotangent<Y: Differentiable>(y: &Y) -> Y::Tangent {
    let mut y_bar = y.zero_tangent();
    let mut next = 1.0;
    y_bar.visit_mut(&mut |_| {
        next = -0.875 * next + 0.25;
        next
    });
    y_bar
}

/// Panics unless `⟨x_bar, x_dot⟩ = ⟨y_bar, y_dot⟩`, relative to the sum of the absolute terms.
#[track_caller]
pub(crate) fn assert_transposes<Y: Tangent + Clone>(
    x_bar: &impl Tangent,
    x_dot: &[f64],
    y_bar: &Y,
    y_dot: &Y,
) {
    let mut fine = y_bar.clone();
    fine.visit_mut(&mut |_| 1.0 + 2.0_f64.powi(-30));
    let tol = if fine.coordinates().contains(&1.0) { Tol::MODES_F32 } else { Tol::MODES };

    let terms = |a: &[f64], b: &[f64]| -> Vec<f64> {
        assert_eq!(a.len(), b.len(), "{a:?} and {b:?} differ in length");
        a.iter().zip(b).map(|(a, b)| a * b).collect()
    };
    let reverse = terms(&x_bar.coordinates(), x_dot);
    let forward = terms(&y_bar.coordinates(), &y_dot.coordinates());
    let size: f64 = reverse.iter().chain(&forward).map(|term| term.abs()).sum();
    let (reverse, forward): (f64, f64) = (reverse.iter().sum(), forward.iter().sum());
    assert!(
        (reverse - forward).abs() <= tol.fraction() * size.max(1.0),
        "reverse mode gives {reverse:e}, forward mode {forward:e} ({tol:?})"
    );
}

/// Checks a function in all modes: the value is bit-equal to that of the plain call, `vjp` is the
/// transpose of `jvp`, a pullback can be called twice, and `gradcheck` passes. Returns the value.
///
/// `along(..)` is the direction of `jvp`, one tangent for each active parameter; without it, it is
/// the point itself.
macro_rules! check {
    ($f:ident($($arg:expr),* $(,)?)) => {
        check!($f($($arg),*), along($($arg),*))
    };
    ($f:ident($($arg:expr),* $(,)?), along($($dot:expr),* $(,)?)) => {{
        use $crate::common::{assert_same_bits, assert_transposes, cotangent, Direction as _};
        let y = std::hint::black_box($f($($arg),*));
        let x_dot = [$($dot.direction()),*].concat();
        let (value, y_dot) = $f::jvp($($arg,)* $($dot),*);
        assert_same_bits(&value, &y, "value of jvp");
        match $f::vjp($($arg),*) {
            (value, pullback) => {
                assert_same_bits(&value, &y, "value of vjp");
                let x_bar = pullback(cotangent(&y));
                assert_same_bits(&pullback(cotangent(&y)), &x_bar, "second pullback");
                assert_transposes(&x_bar, &x_dot, &cotangent(&y), &y_dot);
            }
        }
        $f::gradcheck($($arg),*).assert_ok();
        y
    }};
}

/// [`check`] for a scalar result, and the entries that only such functions have. Returns the
/// gradient.
macro_rules! check_scalar {
    ($f:ident($($arg:expr),* $(,)?)) => {
        check_scalar!($f($($arg),*), along($($arg),*))
    };
    ($f:ident($($arg:expr),* $(,)?), along($($dot:expr),* $(,)?)) => {{
        use $crate::common::{assert_all_close, assert_same_bits, Tol};
        let y = check!($f($($arg),*), along($($dot),*));
        let (value, gradient) = $f::value_and_grad($($arg),*);
        assert_same_bits(&value, &y, "value of value_and_grad");
        assert_same_bits(&$f::grad($($arg),*), &gradient, "grad");
        match $f::vjp($($arg),*) {
            (_value, pullback) => assert_all_close(&pullback(1.0), &gradient, Tol::ulps(8)),
        }
        gradient
    }};
}

//! Scalar functions that occur in derivatives, with the policy at kinks and singular points.

use crate::Real;

/// `y_bar · d`, where a zero cotangent gives zero even if the partial derivative `d` is infinite.
#[inline]
pub fn weigh<T: Real>(y_bar: T, d: T) -> T {
    if y_bar == T::zero() { T::zero() } else { y_bar * d }
}

/// The derivative of `|x|`: `-1`, `1`, and `0` at zero, the subgradient of least norm. NaN stays.
#[inline]
pub fn sign<T: Real>(x: T) -> T {
    if x > T::zero() {
        T::one()
    } else if x < T::zero() {
        -T::one()
    } else if x == T::zero() {
        T::zero()
    } else {
        x
    }
}

/// `1/x`, and `0` at zero: the factor in the derivative of a norm.
#[inline]
pub fn recip_or_zero<T: Real>(x: T) -> T {
    if x == T::zero() { T::zero() } else { T::one() / x }
}

/// `ln x`, and `0` at zero: the factor in `∂(xᵖ)/∂p`, which is zero at `x = 0` for `p > 0`.
#[inline]
pub fn ln_or_zero<T: Real>(x: T) -> T {
    if x == T::zero() { T::zero() } else { x.ln() }
}

/// The weight of `a` in `a.max(b)`: `1` or `0`, `1/2` in a tie.
///
/// If one operand is NaN, the other is returned by `max` and has all the weight.
#[inline]
pub fn max_share<T: Real>(a: T, b: T) -> T {
    share(a > b, a < b, a, b)
}

/// The weight of `a` in `a.min(b)`: see [`max_share`].
#[inline]
pub fn min_share<T: Real>(a: T, b: T) -> T {
    share(a < b, a > b, a, b)
}

/// The weight of `a`, which `wins` or `loses` against `b`; a NaN operand does neither.
#[inline]
fn share<T: Real>(wins: bool, loses: bool, a: T, b: T) -> T {
    if wins || (is_nan(b) && !is_nan(a)) {
        T::one()
    } else if loses || (is_nan(a) && !is_nan(b)) {
        T::zero()
    } else {
        T::lit(0.5)
    }
}

/// The weight of `x` in `x.max(c)`, where `c` carries no derivative: `0` in a tie, so that
/// `x.max(0.0)` is the rectifier. `1` if `c` is NaN, `0` if only `x` is.
#[inline]
pub fn max_over<T: Real>(x: T, c: T) -> T {
    indicator(x > c || is_nan(c))
}

/// The weight of `x` in `x.min(c)`: see [`max_over`].
#[inline]
pub fn min_under<T: Real>(x: T, c: T) -> T {
    indicator(x < c || is_nan(c))
}

/// The weight of `x` in `x.clamp(a, b)`: `1` for `a ≤ x ≤ b`, and for a NaN `x`, which is returned.
#[inline]
pub fn clamp_inside<T: Real>(x: T, a: T, b: T) -> T {
    indicator(!(x < a || x > b))
}

/// The weight of `a` in `x.clamp(a, b)`: `1` for `x < a`.
#[inline]
pub fn clamp_below<T: Real>(x: T, a: T) -> T {
    indicator(x < a)
}

/// The weight of `b` in `x.clamp(a, b)`: `1` for `x > b`.
#[inline]
pub fn clamp_above<T: Real>(x: T, b: T) -> T {
    indicator(x > b)
}

/// `c` in the precision of `like`.
#[inline]
pub fn constant<T: Real>(_like: &T, c: f64) -> T {
    T::lit(c)
}

/// `n` in the precision of `like`.
#[inline]
pub fn integer<T: Real>(_like: &T, n: i32) -> T {
    T::lit(f64::from(n))
}

#[inline]
fn indicator<T: Real>(holds: bool) -> T {
    if holds { T::one() } else { T::zero() }
}

#[inline]
fn is_nan<T: Real>(x: T) -> bool {
    x.partial_cmp(&x).is_none()
}

/// The `k`-th derivative of `x^n`: `n (n-1) .. (n-k+1) x^(n-k)`, zero where a factor is.
#[inline]
pub fn powi_derivative<T: Real>(x: T, n: i32, k: i32) -> T {
    let factor = (0..k).fold(1.0, |factor, j| factor * (f64::from(n) - f64::from(j)));
    if factor == 0.0 {
        return T::lit(0.0);
    }
    let power = n.checked_sub(k).map_or_else(|| x.powi(n) / x.powi(k), |n| x.powi(n));
    T::lit(factor) * power
}

/// `a / y`, the part that `a` has in a length `y`: zero where the length is, and the sign where both
/// are infinite.
#[inline]
pub fn share_of_length<T: Real>(a: T, y: T) -> T {
    if y == T::lit(0.0) {
        T::lit(0.0)
    } else if y.is_finite() || is_nan(y) {
        a / y
    } else if a.is_finite() {
        T::lit(0.0)
    } else {
        sign(a)
    }
}

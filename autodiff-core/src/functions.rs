//! Functions of numbers that `f64` does not have: activations, losses and logarithms, in forms that neither overflow nor
//! cancel. All are differentiable twice, for every [`Real`].
//!
//! At a kink the derivative is PyTorch's.
//!
//! ```
//! use autodiff_core::functions::{sigmoid, softplus};
//!
//! assert_eq!(sigmoid::grad(0.0), 0.25);
//! // Where it is all but 1, the sigmoid still has the derivative of its distance from 1.
//! assert!((sigmoid::grad(40.0_f64) / (-40.0_f64).exp() - 1.0).abs() < 1e-15);
//! assert_eq!(softplus(1000.0), 1000.0);
//! assert_eq!(softplus::grad(-1000.0), 0.0);
//! ```

use autodiff_macros::differentiable;

use crate::Real;

/// `1 / (1 + e⁻ˣ)`
#[differentiable(crate = crate, vjp = sigmoid_vjp, jvp = sigmoid_jvp, order = 2)]
#[must_use]
pub fn sigmoid<T: Real>(x: T) -> T {
    // The exponential of a negative number does not overflow.
    let e = (-x.abs()).exp();
    if x >= T::zero() { T::one() / (T::one() + e) } else { e / (T::one() + e) }
}

/// `σ(x) σ(-x)`: `1 - σ(x)` would cancel.
#[differentiable(crate = crate)]
fn sigmoid_vjp<T: Real>(x: T, y: T, y_bar: T) -> T {
    y_bar * y * sigmoid(-x)
}

fn sigmoid_jvp<T: Real>(x: T, y: T, x_dot: T) -> T {
    x_dot * y * sigmoid(-x)
}

/// `ln σ(x)`
#[differentiable(crate = crate, order = 2)]
#[must_use]
pub fn log_sigmoid<T: Real>(x: T) -> T {
    -softplus(-x)
}

/// `ln(1 + eˣ)`
#[differentiable(crate = crate, vjp = softplus_vjp, jvp = softplus_jvp, order = 2)]
#[must_use]
pub fn softplus<T: Real>(x: T) -> T {
    x.max(T::zero()) + (-x.abs()).exp().ln_1p()
}

/// The derivative is the sigmoid.
#[differentiable(crate = crate)]
fn softplus_vjp<T: Real>(x: T, _y: T, y_bar: T) -> T {
    y_bar * sigmoid(x)
}

fn softplus_jvp<T: Real>(x: T, _y: T, x_dot: T) -> T {
    x_dot * sigmoid(x)
}

/// `ln(p / (1 - p))`, the inverse of [`sigmoid`](fn@sigmoid); NaN outside of `[0, 1]`.
#[differentiable(crate = crate, order = 2)]
#[must_use]
pub fn logit<T: Real>(p: T) -> T {
    p.ln() - (-p).ln_1p()
}

/// `max(x, 0)`; the derivative at 0 is 0.
#[differentiable(crate = crate, order = 2)]
#[must_use]
pub fn relu<T: Real>(x: T) -> T {
    // NaN stays NaN.
    if x <= T::zero() { T::zero() } else { x }
}

/// `x` above 0, `slope x` below; the derivative at 0 is `slope`.
#[differentiable(crate = crate, order = 2)]
#[must_use]
pub fn leaky_relu<T: Real>(x: T, slope: T) -> T {
    if x > T::zero() { x } else { slope * x }
}

/// `x` above 0, `alpha (eˣ - 1)` below (Clevert et al. 2016, equation 15); the derivative at 0 is `alpha`.
#[differentiable(crate = crate, order = 2)]
#[must_use]
pub fn elu<T: Real>(x: T, alpha: T) -> T {
    if x > T::zero() { x } else { alpha * x.exp_m1() }
}

/// `x σ(x)`, also called swish.
#[differentiable(crate = crate, order = 2)]
#[must_use]
pub fn silu<T: Real>(x: T) -> T {
    x * sigmoid(x)
}

/// `x σ(2 √(2/π) (x + 0.044715 x³))`: the approximation of `x Φ(x)` by a hyperbolic tangent (Hendrycks and Gimpel 2016).
#[differentiable(crate = crate, order = 2)]
#[must_use]
pub fn gelu_tanh<T: Real>(x: T) -> T {
    // `(1 + tanh u) / 2 = σ(2u)`, which does not cancel.
    let scale = T::lit(2.0) * T::frac_2_pi().sqrt();
    x * sigmoid(scale * (x + T::lit(0.044_715) * x * x * x))
}

/// `x² / 2` up to `delta` from 0, and `delta (|x| - delta / 2)` beyond (Huber 1964).
#[differentiable(crate = crate, order = 2)]
#[must_use]
pub fn huber<T: Real>(x: T, delta: T) -> T {
    let half = T::lit(0.5);
    if x.abs() <= delta { half * x * x } else { delta * (x.abs() - half * delta) }
}

/// `x ln y`, and 0 for `x = 0` whatever `y` is; there the derivative is that of `x ln y` where `y` is positive, else 0.
#[differentiable(crate = crate, order = 2)]
#[must_use]
pub fn xlogy<T: Real>(x: T, y: T) -> T {
    if x == T::zero() && y <= T::zero() { T::zero() } else { x * y.ln() }
}

/// `ln(eᵃ + eᵇ)`
#[differentiable(crate = crate, vjp = log_add_exp_vjp, jvp = log_add_exp_jvp, order = 2)]
#[must_use]
pub fn log_add_exp<T: Real>(a: T, b: T) -> T {
    // Equal infinities have no difference.
    if a == b { a + T::ln_2() } else { a.max(b) + (-(a - b).abs()).exp().ln_1p() }
}

/// The derivatives are the sigmoids of the differences.
#[differentiable(crate = crate)]
fn log_add_exp_vjp<T: Real>(a: T, b: T, _y: T, y_bar: T) -> (T, T) {
    if a == b && !a.is_finite() {
        let half = y_bar * T::lit(0.5);
        return (half, half);
    }
    (y_bar * sigmoid(a - b), y_bar * sigmoid(b - a))
}

fn log_add_exp_jvp<T: Real>(a: T, b: T, y: T, a_dot: T, b_dot: T) -> T {
    let (of_a, of_b) = log_add_exp_vjp(a, b, y, T::one());
    of_a * a_dot + of_b * b_dot
}

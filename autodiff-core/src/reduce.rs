//! Reductions that nalgebra does not have.

use autodiff_macros::differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{DefaultAllocator, Dim, Matrix};

use crate::elements::Elements;
use crate::{Real, detach};

/// The logarithm of the sum of the exponentials of all elements, without overflow:
/// `m + ln Σ exp(xᵢ - m)` with the largest element `m`.
///
/// The derivative is the softmax: `∂/∂xᵢ = exp(xᵢ) / Σ exp(xⱼ)`. Of elements that are all `-inf` the
/// value is `-inf`, of an infinite element it is `inf`.
///
/// # Panics
/// If the matrix is empty, as [`Matrix::max`] does.
///
/// ```
/// use autodiff_core::log_sum_exp;
/// use nalgebra::Vector3;
///
/// let x = Vector3::new(1000.0, 1000.0, 1000.0);
/// assert_eq!(log_sum_exp(&x), 1000.0 + 3.0_f64.ln());
/// let softmax = log_sum_exp::grad(&x);
/// assert!((softmax - Vector3::repeat(1.0 / 3.0)).norm() < 1e-15);
/// ```
#[differentiable(crate = crate, order = 2)]
pub fn log_sum_exp<T, R, C, S>(x: &Matrix<T, R, C, S>) -> T
where
    T: Real,
    R: Dim,
    C: Dim,
    S: Storage<T, R, C> + Elements<T, R, C>,
    Owned<T, R, C>: Elements<T, R, C>,
    DefaultAllocator: Allocator<R, C>,
{
    // The shift cancels, so it carries no derivative.
    let shift = detach(finite_or_zero(x.max()));
    shift + x.map(|v| (v - shift).exp()).sum().ln()
}

fn finite_or_zero<T: Real>(x: T) -> T {
    if x.is_finite() { x } else { T::zero() }
}

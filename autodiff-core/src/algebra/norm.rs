//! Lengths and directions.

use autodiff_macros::differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix};

use super::zeros;
use crate::elements::Elements;
use crate::{Differentiable, Real, detach};

/// Unit vectors and norms.
#[differentiable(crate = crate, order = 2)]
pub trait Norms: Differentiable {
    /// The type of the elements.
    type Scalar: Real;
    /// A matrix of the same shape, which owns its elements.
    type Same: Differentiable;

    /// `X / |X|`
    fn normalize(&self) -> Self::Same;

    /// The same, if the norm is greater than `min_norm`.
    fn try_normalize(&self, #[constant] min_norm: Self::Scalar) -> Option<Self::Same>;

    /// `X`, made shorter if its norm is greater than `max`.
    fn cap_magnitude(&self, #[constant] max: Self::Scalar) -> Self::Same;

    /// `(Σ |xᵢ|ᵖ)^(1/p)`
    fn lp_norm(&self, p: i32) -> Self::Scalar;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, R: Dim, C: Dim, S> Norms for Matrix<T, R, C, S>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>,
{
    type Scalar = T;
    type Same = OMatrix<T, R, C>;

    #[differentiable(vjp = across_direction, jvp = across_direction)]
    fn normalize(&self) -> OMatrix<T, R, C> {
        self.normalize()
    }

    #[differentiable(vjp = try_normalize_vjp, jvp = try_normalize_jvp)]
    fn try_normalize(&self, #[constant] min_norm: T) -> Option<OMatrix<T, R, C>> {
        self.try_normalize(min_norm)
    }

    #[differentiable(vjp = capped, jvp = capped)]
    fn cap_magnitude(&self, #[constant] max: T) -> OMatrix<T, R, C> {
        self.cap_magnitude(max)
    }

    #[differentiable(vjp = lp_norm_vjp, jvp = lp_norm_jvp)]
    fn lp_norm(&self, p: i32) -> T {
        self.lp_norm(p)
    }
}

/// `(D - Y <Y, D>) / |X|` for `Y = X / |X|`: the part of `D` across `Y`. It is its own adjoint.
#[differentiable(crate = crate)]
fn across<T: Real, R: Dim, C: Dim>(
    y: &OMatrix<T, R, C>,
    d: &OMatrix<T, R, C>,
    norm: T,
) -> OMatrix<T, R, C>
where
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>,
{
    (d - y * y.dot(d)) / norm
}

/// Both rules of `normalize`.
#[differentiable(crate = crate)]
fn across_direction<T: Real, R: Dim, C: Dim, S>(
    x: &Matrix<T, R, C, S>,
    y: &OMatrix<T, R, C>,
    d: &OMatrix<T, R, C>,
) -> OMatrix<T, R, C>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>,
{
    across(y, d, x.norm())
}

#[differentiable(crate = crate)]
fn try_normalize_vjp<T: Real, R: Dim, C: Dim, S>(
    x: &Matrix<T, R, C, S>,
    _min_norm: T,
    y: &Option<OMatrix<T, R, C>>,
    y_bar: &Option<OMatrix<T, R, C>>,
) -> OMatrix<T, R, C>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>,
{
    match (y, y_bar) {
        (Some(y), Some(y_bar)) => across(y, y_bar, x.norm()),
        _ => detach(zeros(x)),
    }
}

fn try_normalize_jvp<T: Real, R: Dim, C: Dim, S>(
    x: &Matrix<T, R, C, S>,
    _min_norm: T,
    y: &Option<OMatrix<T, R, C>>,
    x_dot: &OMatrix<T, R, C>,
) -> Option<OMatrix<T, R, C>>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>,
{
    y.as_ref().map(|y| across(y, x_dot, x.norm()))
}

/// Both rules of `cap_magnitude`: the identity within the ball of radius `max`; outside `max` times what `normalize` does.
#[differentiable(crate = crate)]
fn capped<T: Real, R: Dim, C: Dim, S>(
    x: &Matrix<T, R, C, S>,
    max: T,
    _y: &OMatrix<T, R, C>,
    d: &OMatrix<T, R, C>,
) -> OMatrix<T, R, C>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>,
{
    let norm = x.norm();
    if norm > max { across(&x.unscale(norm), d, norm) * max } else { d.clone() }
}

/// `∂|X|ₚ/∂xᵢ = sign(xᵢ) (|xᵢ| / |X|ₚ)^(p-1)`, and 0 at 0.
#[differentiable(crate = crate)]
fn lp_slope<T: Real, R: Dim, C: Dim, S>(x: &Matrix<T, R, C, S>, p: i32, y: T) -> OMatrix<T, R, C>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>,
{
    x.map(|x| if x == T::zero() { T::zero() } else { x.signum() * (x.abs() / y).powi(p - 1) })
}

#[differentiable(crate = crate)]
fn lp_norm_vjp<T: Real, R: Dim, C: Dim, S>(
    x: &Matrix<T, R, C, S>,
    p: i32,
    y: T,
    y_bar: T,
) -> OMatrix<T, R, C>
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>,
{
    lp_slope(x, p, y) * y_bar
}

fn lp_norm_jvp<T: Real, R: Dim, C: Dim, S>(
    x: &Matrix<T, R, C, S>,
    p: i32,
    y: T,
    x_dot: &OMatrix<T, R, C>,
) -> T
where
    S: Storage<T, R, C> + Elements<T, R, C, Owned = Owned<T, R, C>>,
    Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
    DefaultAllocator: Allocator<R, C>,
{
    lp_slope(x, p, y).dot(x_dot)
}

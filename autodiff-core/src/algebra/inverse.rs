//! The inverse.

use autodiff_macros::differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix};

use super::zeros;
use crate::elements::Elements;
use crate::{Differentiable, Real, detach};

/// `try_inverse()` of a square matrix.
#[differentiable(crate = crate, order = 2)]
pub trait Inverse: Differentiable {
    /// The inverse, which owns its elements.
    type Inverse: Differentiable;

    /// The inverse, if there is one.
    fn try_inverse(&self) -> Option<Self::Inverse>;
}

#[differentiable(crate = crate, order = 2)]
impl<T: Real, D: Dim, S> Inverse for Matrix<T, D, D, S>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    type Inverse = OMatrix<T, D, D>;

    #[differentiable(vjp = inverse_vjp, jvp = inverse_jvp)]
    fn try_inverse(&self) -> Option<OMatrix<T, D, D>> {
        self.clone_owned().try_inverse()
    }
}

/// `A_bar = -Yᵀ Y_bar Yᵀ` (Giles 2008, section 2.2.3).
#[differentiable(crate = crate)]
fn inverse_vjp<T: Real, D: Dim, S>(
    a: &Matrix<T, D, D, S>,
    y: &Option<OMatrix<T, D, D>>,
    y_bar: &Option<OMatrix<T, D, D>>,
) -> OMatrix<T, D, D>
where
    S: Storage<T, D, D> + Elements<T, D, D, Owned = Owned<T, D, D>>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    match (y, y_bar) {
        (Some(y), Some(y_bar)) => of_inverse(&y.transpose(), y_bar),
        _ => detach(zeros(a)),
    }
}

/// `Y_dot = -Y A_dot Y`
fn inverse_jvp<T: Real, D: Dim, S>(
    _a: &Matrix<T, D, D, S>,
    y: &Option<OMatrix<T, D, D>>,
    a_dot: &OMatrix<T, D, D>,
) -> Option<OMatrix<T, D, D>>
where
    S: Storage<T, D, D>,
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    y.as_ref().map(|y| of_inverse(y, a_dot))
}

/// `-Y X Y`, by which the derivative of an inverse `Y` and, with `Yᵀ` in its place, its adjoint act.
#[differentiable(crate = crate)]
pub(super) fn of_inverse<T: Real, D: Dim>(
    y: &OMatrix<T, D, D>,
    x: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    Owned<T, D, D>: Elements<T, D, D, Owned = Owned<T, D, D>>,
    DefaultAllocator: Allocator<D, D>,
{
    -(y * x * y)
}

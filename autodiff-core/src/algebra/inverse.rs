//! The inverse.

use autodiff_macros::differentiable;
use nalgebra::allocator::Allocator;
use nalgebra::storage::{Owned, Storage};
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix};

use crate::elements::Elements;
use crate::{Differentiable, Real};

/// `try_inverse()` of a square matrix.
#[differentiable(crate = crate)]
pub trait Inverse: Differentiable {
    /// The inverse, which owns its elements.
    type Inverse: Differentiable;

    /// The inverse, if there is one.
    fn try_inverse(&self) -> Option<Self::Inverse>;
}

#[differentiable(crate = crate)]
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
fn inverse_vjp<T: Real, D: Dim, S>(
    a: &Matrix<T, D, D, S>,
    y: &Option<OMatrix<T, D, D>>,
    y_bar: &Option<OMatrix<T, D, D>>,
) -> OMatrix<T, D, D>
where
    S: Storage<T, D, D>,
    DefaultAllocator: Allocator<D, D>,
{
    let (rows, columns) = a.shape_generic();
    match (y, y_bar) {
        (Some(y), Some(y_bar)) => of_inverse(&y.transpose(), y_bar),
        _ => OMatrix::zeros_generic(rows, columns),
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
    DefaultAllocator: Allocator<D, D>,
{
    y.as_ref().map(|y| of_inverse(y, a_dot))
}

/// `-Y X Y`, by which the derivative of an inverse `Y` and, with `Yᵀ` in its place, its adjoint act.
pub(super) fn of_inverse<T: Real, D: Dim>(
    y: &OMatrix<T, D, D>,
    x: &OMatrix<T, D, D>,
) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    -(y * x * y)
}

//! nalgebra's matrices: the tangent is the owned matrix of the same shape.

use nalgebra::storage::RawStorageMut;
use nalgebra::{Dim, Matrix};

use crate::elements::{Dense, Elements};
use crate::ops::{self, Add};
use crate::tangent::{Shape, assert_same_shape};
use crate::{Differentiable, Real, Tangent};

impl<T: Real, R: Dim, C: Dim, S> Tangent for Matrix<T, R, C, S>
where
    S: Elements<T, R, C> + RawStorageMut<T, R, C>,
{
    #[inline]
    fn accumulate(&mut self, by: &Self) {
        ops::accumulate(Add, self, by);
    }

    fn visit(&self, f: &mut dyn FnMut(f64)) {
        self.iter().for_each(|x| x.visit(f));
    }

    fn visit_mut(&mut self, f: &mut dyn FnMut(f64) -> f64) {
        S::each_mut(self, |x| x.visit_mut(f));
    }

    #[inline]
    fn reset_to_zero(&mut self) {
        // nalgebra's `fill` finds each element by its row and column
        match S::slice_mut(self) {
            Some(elements) => elements.fill(T::zero()),
            None => self.fill(T::zero()),
        }
    }

    #[inline]
    fn dimension(&self) -> usize {
        self.len()
    }

    fn tangent_shape(&self) -> Shape {
        Shape::Grid(self.nrows(), self.ncols())
    }

    #[inline]
    fn rescale(&mut self, factor: f64) {
        S::each_mut(self, |x| x.rescale(factor));
    }

    #[inline]
    fn inner_product(&self, other: &Self) -> f64 {
        assert_same_shape(self.shape(), other.shape());
        self.iter().zip(other.iter()).map(|(x, y)| x.inner_product(y)).sum()
    }
}

impl<T: Real, R: Dim, C: Dim, S: Elements<T, R, C>> Differentiable for Matrix<T, R, C, S> {
    type Tangent = Matrix<T, R, C, S::Owned>;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.filled_like(T::zero())
    }

    #[inline]
    fn advance(&mut self, by: &Self::Tangent) {
        assert_same_shape(self.shape(), by.shape());
        let mut by = by.as_slice().iter();
        // Both run column by column over the same number of elements.
        S::each_mut(self, |x| *x += by.next().copied().unwrap_or_else(T::zero));
    }
}

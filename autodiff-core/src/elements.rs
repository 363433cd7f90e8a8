//! Access to the elements of nalgebra's matrices, whatever stores them.
//!
//! [`Elements`] is implemented on the storages, once each, and [`Dense`] for every matrix over
//! them, so that an operation needs one implementation with one bound. Neither asks for
//! `DefaultAllocator` or for equal dimension types: shapes were checked when the primal ran, and
//! `3 x 3` may meet `Dyn x 3`.

use std::borrow::Cow;

use nalgebra::allocator::Allocator;
use nalgebra::storage::{IsContiguous, Owned, RawStorage, RawStorageMut};
use nalgebra::{
    ArrayStorage, Const, DefaultAllocator, Dim, Dyn, Matrix, MatrixView, MatrixViewMut, Scalar, U1,
    VecStorage, ViewStorage, ViewStorageMut,
};

/// A matrix storage whose elements generated code can reach.
pub trait Elements<T: Scalar, R: Dim, C: Dim>: RawStorage<T, R, C> {
    /// The storage of an owned matrix of the same shape.
    type Owned: Elements<T, R, C, Owned = Self::Owned>
        + RawStorageMut<T, R, C>
        + IsContiguous
        + Clone
        + std::fmt::Debug;

    /// A storage in which every element is `value`.
    fn filled(nrows: R, ncols: C, value: T) -> Self::Owned;

    /// A storage of the first elements of `values`, column by column.
    fn collected(nrows: R, ncols: C, values: impl Iterator<Item = T>) -> Self::Owned;

    /// The elements column by column, if they are contiguous.
    fn slice(matrix: &Matrix<T, R, C, Self>) -> Option<&[T]>;

    /// The elements column by column, if they are contiguous and mutable.
    fn slice_mut(matrix: &mut Matrix<T, R, C, Self>) -> Option<&mut [T]>;

    /// The elements of column `j`, if they are contiguous.
    fn column(matrix: &Matrix<T, R, C, Self>, j: usize) -> Option<&[T]>;

    /// The elements of column `j`, if they are contiguous and mutable.
    fn column_mut(matrix: &mut Matrix<T, R, C, Self>, j: usize) -> Option<&mut [T]>;

    /// Calls `f` with each element, column by column.
    ///
    /// # Panics
    /// If the storage is a read-only view.
    fn each_mut(matrix: &mut Matrix<T, R, C, Self>, f: impl FnMut(&mut T));
}

impl<T: Scalar, const R: usize, const C: usize> Elements<T, Const<R>, Const<C>>
    for ArrayStorage<T, R, C>
{
    type Owned = Self;

    #[inline]
    fn filled(_: Const<R>, _: Const<C>, value: T) -> Self {
        ArrayStorage(std::array::from_fn(|_| std::array::from_fn(|_| value.clone())))
    }

    #[inline]
    fn collected(_: Const<R>, _: Const<C>, mut values: impl Iterator<Item = T>) -> Self {
        let mut next = || values.next().expect("fewer values than elements");
        ArrayStorage(std::array::from_fn(|_| std::array::from_fn(|_| next())))
    }

    #[inline]
    fn slice(matrix: &Matrix<T, Const<R>, Const<C>, Self>) -> Option<&[T]> {
        Some(matrix.as_slice())
    }

    #[inline]
    fn slice_mut(matrix: &mut Matrix<T, Const<R>, Const<C>, Self>) -> Option<&mut [T]> {
        Some(matrix.as_mut_slice())
    }

    #[inline]
    fn column(matrix: &Matrix<T, Const<R>, Const<C>, Self>, j: usize) -> Option<&[T]> {
        let nrows = matrix.nrows();
        Some(&matrix.as_slice()[j * nrows..][..nrows])
    }

    #[inline]
    fn column_mut(matrix: &mut Matrix<T, Const<R>, Const<C>, Self>, j: usize) -> Option<&mut [T]> {
        let nrows = matrix.nrows();
        Some(&mut matrix.as_mut_slice()[j * nrows..][..nrows])
    }

    #[inline]
    fn each_mut(matrix: &mut Matrix<T, Const<R>, Const<C>, Self>, f: impl FnMut(&mut T)) {
        matrix.as_mut_slice().iter_mut().for_each(f);
    }
}

macro_rules! vec_storage {
    ($(impl[$($generics:tt)*] $R:ty, $C:ty;)*) => {$(
        impl<T: Scalar, $($generics)*> Elements<T, $R, $C> for VecStorage<T, $R, $C> {
            type Owned = Self;

            #[inline]
            fn filled(nrows: $R, ncols: $C, value: T) -> Self {
                // A zero element makes `vec!` ask the allocator for zeroed pages.
                VecStorage::new(nrows, ncols, vec![value; nrows.value() * ncols.value()])
            }

            #[inline]
            fn collected(nrows: $R, ncols: $C, values: impl Iterator<Item = T>) -> Self {
                let length = nrows.value() * ncols.value();
                VecStorage::new(nrows, ncols, values.take(length).collect())
            }

            #[inline]
            fn slice(matrix: &Matrix<T, $R, $C, Self>) -> Option<&[T]> {
                Some(matrix.as_slice())
            }

            #[inline]
            fn slice_mut(matrix: &mut Matrix<T, $R, $C, Self>) -> Option<&mut [T]> {
                Some(matrix.as_mut_slice())
            }

            #[inline]
            fn column(matrix: &Matrix<T, $R, $C, Self>, j: usize) -> Option<&[T]> {
                let nrows = matrix.nrows();
                Some(&matrix.as_slice()[j * nrows..][..nrows])
            }

            #[inline]
            fn column_mut(matrix: &mut Matrix<T, $R, $C, Self>, j: usize) -> Option<&mut [T]> {
                let nrows = matrix.nrows();
                Some(&mut matrix.as_mut_slice()[j * nrows..][..nrows])
            }

            #[inline]
            fn each_mut(matrix: &mut Matrix<T, $R, $C, Self>, f: impl FnMut(&mut T)) {
                matrix.as_mut_slice().iter_mut().for_each(f);
            }
        }
    )*};
}

vec_storage! {
    impl[C: Dim] Dyn, C;
    impl[const R: usize] Const<R>, Dyn;
}

/// The stride types that nalgebra's views have: a column of a matrix with unit row stride is
/// contiguous, of any other it is not known to be.
macro_rules! view_storage {
    ($($RStride:ty, $matrix:ident, $j:ident => $column:expr, $column_mut:expr;)*) => {$(
        impl<T: Scalar, R: Dim, C: Dim, CStride: Dim> Elements<T, R, C>
            for ViewStorage<'_, T, R, C, $RStride, CStride>
        where
            DefaultAllocator: Allocator<R, C>,
            Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
        {
            type Owned = Owned<T, R, C>;

            #[inline]
            fn filled(nrows: R, ncols: C, value: T) -> Self::Owned {
                Self::Owned::filled(nrows, ncols, value)
            }

            #[inline]
            fn collected(nrows: R, ncols: C, values: impl Iterator<Item = T>) -> Self::Owned {
                Self::Owned::collected(nrows, ncols, values)
            }

            #[inline]
            fn slice(matrix: &Matrix<T, R, C, Self>) -> Option<&[T]> {
                if matrix.ncols() == 1 { Self::column(matrix, 0) } else { None }
            }

            #[inline]
            fn column($matrix: &Matrix<T, R, C, Self>, $j: usize) -> Option<&[T]> {
                $column
            }

            #[inline]
            fn slice_mut(_: &mut Matrix<T, R, C, Self>) -> Option<&mut [T]> {
                None
            }

            #[inline]
            fn column_mut(_: &mut Matrix<T, R, C, Self>, _: usize) -> Option<&mut [T]> {
                None
            }

            fn each_mut(_: &mut Matrix<T, R, C, Self>, _: impl FnMut(&mut T)) {
                panic!("a read-only view cannot be moved: advance the owner of its elements");
            }
        }

        impl<T: Scalar, R: Dim, C: Dim, CStride: Dim> Elements<T, R, C>
            for ViewStorageMut<'_, T, R, C, $RStride, CStride>
        where
            DefaultAllocator: Allocator<R, C>,
            Owned<T, R, C>: Elements<T, R, C, Owned = Owned<T, R, C>>,
        {
            type Owned = Owned<T, R, C>;

            #[inline]
            fn filled(nrows: R, ncols: C, value: T) -> Self::Owned {
                Self::Owned::filled(nrows, ncols, value)
            }

            #[inline]
            fn collected(nrows: R, ncols: C, values: impl Iterator<Item = T>) -> Self::Owned {
                Self::Owned::collected(nrows, ncols, values)
            }

            #[inline]
            fn slice(matrix: &Matrix<T, R, C, Self>) -> Option<&[T]> {
                if matrix.ncols() == 1 { Self::column(matrix, 0) } else { None }
            }

            #[inline]
            fn column($matrix: &Matrix<T, R, C, Self>, $j: usize) -> Option<&[T]> {
                $column
            }

            #[inline]
            fn slice_mut(matrix: &mut Matrix<T, R, C, Self>) -> Option<&mut [T]> {
                if matrix.ncols() == 1 { Self::column_mut(matrix, 0) } else { None }
            }

            #[inline]
            fn column_mut($matrix: &mut Matrix<T, R, C, Self>, $j: usize) -> Option<&mut [T]> {
                $column_mut
            }

            #[inline]
            fn each_mut(matrix: &mut Matrix<T, R, C, Self>, f: impl FnMut(&mut T)) {
                matrix.iter_mut().for_each(f);
            }
        }
    )*};
}

view_storage! {
    U1, matrix, j => Some(matrix.column(j).data.into_slice()),
        Some(matrix.column_mut(j).data.into_slice_mut());
    Dyn, _matrix, _j => None, None;
}

/// A matrix of `T`, static, dynamic or a view: what the adjoints of matrix operations read.
pub trait Dense<T: Scalar> {
    /// The type of the distance between two rows.
    type RStride: Dim;
    /// The type of the distance between two columns.
    type CStride: Dim;
    /// The owned matrix of the same shape.
    type Owned: DenseMut<T> + Clone;

    /// Whether both dimensions are known to the compiler, so that loops over them unroll.
    fn is_static() -> bool;

    /// Rows and columns.
    fn extents(&self) -> (usize, usize);

    /// The element in row `i` and column `j`.
    fn at(&self, i: usize, j: usize) -> T;

    /// The elements column by column, if they are contiguous.
    fn slice(&self) -> Option<&[T]>;

    /// The elements of column `j`, if they are contiguous.
    fn column(&self, j: usize) -> Option<&[T]>;

    /// The same elements with dimensions known at run time only.
    fn dynamic(&self) -> MatrixView<'_, T, Dyn, Dyn, Self::RStride, Self::CStride>;

    /// An owned matrix of the same shape, each element `value`.
    fn filled_like(&self, value: T) -> Self::Owned;

    /// An owned matrix of the same shape made of `values`, column by column.
    fn collected_like(&self, values: impl Iterator<Item = T>) -> Self::Owned;

    /// The elements column by column, copied unless they are contiguous.
    #[inline]
    fn contiguous(&self) -> Cow<'_, [T]> {
        self.slice().map_or_else(
            || {
                let (nrows, ncols) = self.extents();
                (0..ncols).flat_map(|j| (0..nrows).map(move |i| self.at(i, j))).collect()
            },
            Cow::Borrowed,
        )
    }
}

/// A matrix that adjoints can be written to.
pub trait DenseMut<T: Scalar>: Dense<T> {
    /// The element in row `i` and column `j`.
    fn at_mut(&mut self, i: usize, j: usize) -> &mut T;

    /// The elements column by column, if they are contiguous.
    fn slice_mut(&mut self) -> Option<&mut [T]>;

    /// The elements of column `j`, if they are contiguous.
    fn column_mut(&mut self, j: usize) -> Option<&mut [T]>;

    /// The same elements with dimensions known at run time only.
    fn dynamic_mut(&mut self) -> MatrixViewMut<'_, T, Dyn, Dyn, Self::RStride, Self::CStride>;
}

impl<T: Scalar, R: Dim, C: Dim, S: Elements<T, R, C>> Dense<T> for Matrix<T, R, C, S> {
    type RStride = S::RStride;
    type CStride = S::CStride;
    type Owned = Matrix<T, R, C, S::Owned>;

    #[inline]
    fn is_static() -> bool {
        R::try_to_usize().is_some() && C::try_to_usize().is_some()
    }

    #[inline]
    fn extents(&self) -> (usize, usize) {
        self.shape()
    }

    #[inline]
    fn at(&self, i: usize, j: usize) -> T {
        self[(i, j)].clone()
    }

    #[inline]
    fn slice(&self) -> Option<&[T]> {
        S::slice(self)
    }

    #[inline]
    fn column(&self, j: usize) -> Option<&[T]> {
        S::column(self, j)
    }

    #[inline]
    fn dynamic(&self) -> MatrixView<'_, T, Dyn, Dyn, S::RStride, S::CStride> {
        let (nrows, ncols) = self.shape();
        self.generic_view((0, 0), (Dyn(nrows), Dyn(ncols)))
    }

    #[inline]
    fn filled_like(&self, value: T) -> Self::Owned {
        let (nrows, ncols) = self.shape_generic();
        Matrix::from_data(S::filled(nrows, ncols, value))
    }

    #[inline]
    fn collected_like(&self, values: impl Iterator<Item = T>) -> Self::Owned {
        let (nrows, ncols) = self.shape_generic();
        Matrix::from_data(S::collected(nrows, ncols, values))
    }
}

impl<T: Scalar, R: Dim, C: Dim, S> DenseMut<T> for Matrix<T, R, C, S>
where
    S: Elements<T, R, C> + RawStorageMut<T, R, C>,
{
    #[inline]
    fn at_mut(&mut self, i: usize, j: usize) -> &mut T {
        &mut self[(i, j)]
    }

    #[inline]
    fn slice_mut(&mut self) -> Option<&mut [T]> {
        S::slice_mut(self)
    }

    #[inline]
    fn column_mut(&mut self, j: usize) -> Option<&mut [T]> {
        S::column_mut(self, j)
    }

    #[inline]
    fn dynamic_mut(&mut self) -> MatrixViewMut<'_, T, Dyn, Dyn, S::RStride, S::CStride> {
        let (nrows, ncols) = self.shape();
        self.generic_view_mut((0, 0), (Dyn(nrows), Dyn(ncols)))
    }
}

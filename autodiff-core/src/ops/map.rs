//! Loops over the elements of several matrices or slices at once.
//!
//! All operands are taken as slices of one length and walked by one indexed loop, so that LLVM
//! drops the bounds checks and vectorises what the closure computes.

use std::borrow::Cow;
use std::ops::AddAssign;

use nalgebra::allocator::Allocator;
use nalgebra::storage::{IsContiguous, RawStorageMut};
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix, Scalar};

use super::Update;
use crate::elements::{Dense, Elements};

/// Elements in column-major order: matrices, slices, arrays and vectors.
pub trait Column {
    /// The type of the elements.
    type Element: Copy;

    /// Rows and columns; of a slice, its length and one.
    fn extents(&self) -> (usize, usize);

    /// The elements, copied unless they are contiguous.
    fn elements(&self) -> Cow<'_, [Self::Element]>;
}

/// Contiguous elements that can be written.
pub trait ColumnMut: Column {
    /// The elements.
    fn elements_mut(&mut self) -> &mut [Self::Element];
}

impl<T: Scalar + Copy, R: Dim, C: Dim, S: Elements<T, R, C>> Column for Matrix<T, R, C, S> {
    type Element = T;

    #[inline]
    fn extents(&self) -> (usize, usize) {
        self.shape()
    }

    #[inline]
    fn elements(&self) -> Cow<'_, [T]> {
        self.contiguous()
    }
}

impl<T: Scalar + Copy, R: Dim, C: Dim, S> ColumnMut for Matrix<T, R, C, S>
where
    S: Elements<T, R, C> + RawStorageMut<T, R, C> + IsContiguous,
{
    #[inline]
    fn elements_mut(&mut self) -> &mut [T] {
        self.as_mut_slice()
    }
}

macro_rules! slices {
    ($(impl[$($generics:tt)*] $Type:ty;)*) => {$(
        impl<T: Copy, $($generics)*> Column for $Type {
            type Element = T;

            #[inline]
            fn extents(&self) -> (usize, usize) {
                (self.len(), 1)
            }

            #[inline]
            fn elements(&self) -> Cow<'_, [T]> {
                Cow::Borrowed(&self[..])
            }
        }

        impl<T: Copy, $($generics)*> ColumnMut for $Type {
            #[inline]
            fn elements_mut(&mut self) -> &mut [T] {
                &mut self[..]
            }
        }
    )*};
}

slices! {
    impl[] [T];
    impl[] Vec<T>;
    impl[const N: usize] [T; N];
}

/// A tuple of one to six references to operands of equal shape.
pub trait Inputs {
    /// One element of each.
    type Items;

    /// Rows and columns of every operand.
    ///
    /// # Panics
    /// If the operands differ in shape.
    fn extents(&self) -> (usize, usize);

    /// Calls `f` with index and elements, for the first `n` elements in column-major order.
    fn each(&self, n: usize, f: impl FnMut(usize, Self::Items));
}

/// Inputs of which the first is a matrix or an array, which gives the shape of the result.
#[diagnostic::on_unimplemented(
    message = "an elementwise function here means one of nalgebra's matrices or of arrays, which `{Self}` is not",
    note = "write a `#[differentiable]` function for your own method and call it, or wrap the call in `detach(..)`"
)]
pub trait ShapedInputs: Inputs {
    /// The result.
    type Mapped<U: Scalar>;

    /// `f` of the elements.
    fn mapped<U: Scalar>(self, f: impl FnMut(Self::Items) -> U) -> Self::Mapped<U>;
}

/// A buffer that a sweep contributes to.
pub trait Target {
    /// One contribution.
    type Element;

    /// Panics with both shapes unless the buffer has this one.
    fn assert_fits(&self, shape: (usize, usize));

    /// The first `n` elements.
    fn elements(&mut self, n: usize) -> &mut [Self::Element];

    /// Contributes to the `i`-th element.
    fn put<M: Update>(mode: M, elements: &mut [Self::Element], i: usize, value: Self::Element);
}

impl<X: ColumnMut<Element: AddAssign> + ?Sized> Target for &mut X {
    type Element = X::Element;

    #[inline]
    fn assert_fits(&self, shape: (usize, usize)) {
        assert_fits(shape, self.extents());
    }

    #[inline]
    fn elements(&mut self, n: usize) -> &mut [X::Element] {
        &mut self.elements_mut()[..n]
    }

    #[inline(always)]
    fn put<M: Update>(mode: M, elements: &mut [X::Element], i: usize, value: X::Element) {
        mode.put(&mut elements[i], value);
    }
}

/// A tuple of up to three buffers that a sweep contributes to.
pub trait Targets {
    /// One contribution to each.
    type Items;

    /// Runs the sweep: see [`sweep`].
    fn sweep<M: Update, I: Inputs>(
        self,
        mode: M,
        inputs: I,
        f: impl FnMut(I::Items) -> Self::Items,
    );
}

/// `f` of the elements of equally shaped matrices or arrays, as an owned one in the shape of the first.
///
/// # Panics
/// If the inputs differ in shape.
#[inline]
pub fn map<I: ShapedInputs, U: Scalar>(inputs: I, f: impl FnMut(I::Items) -> U) -> I::Mapped<U> {
    inputs.mapped(f)
}

/// Calls `f` with the elements of equally shaped operands, in column-major order, and puts the
/// contributions that it returns into `dsts`.
///
/// # Panics
/// If the operands differ in shape.
#[inline]
pub fn sweep<M, I, D>(mode: M, inputs: I, dsts: D, f: impl FnMut(I::Items) -> D::Items)
where
    M: Update,
    I: Inputs,
    D: Targets,
{
    dsts.sweep(mode, inputs, f);
}

/// Panics with both shapes unless they are equal.
#[inline]
fn assert_fits(shape: (usize, usize), other: (usize, usize)) {
    assert!(shape == other, "elementwise operation on different shapes: {shape:?} and {other:?}");
}

macro_rules! input_tuples {
    ($(($first:ident $First:ident $($x:ident $X:ident)*))*) => {$(
        impl<$First: Column + ?Sized, $($X: Column + ?Sized),*> Inputs
            for (&$First, $(&$X,)*)
        {
            type Items = ($First::Element, $($X::Element,)*);

            #[inline]
            fn extents(&self) -> (usize, usize) {
                let ($first, $($x,)*) = self;
                let shape = $first.extents();
                $(assert_fits(shape, $x.extents());)*
                shape
            }

            #[inline]
            fn each(&self, n: usize, mut f: impl FnMut(usize, Self::Items)) {
                let ($first, $($x,)*) = self;
                let ($first, $($x,)*) = ($first.elements(), $($x.elements(),)*);
                let ($first, $($x,)*) = (&$first[..n], $(&$x[..n],)*);
                for i in 0..n {
                    f(i, ($first[i], $($x[i],)*));
                }
            }
        }

        impl<T: Copy, const N: usize, $($X: Column + ?Sized),*> ShapedInputs for (&[T; N], $(&$X,)*) {
            type Mapped<U: Scalar> = [U; N];

            #[inline]
            fn mapped<U: Scalar>(self, mut f: impl FnMut(Self::Items) -> U) -> [U; N] {
                let _ = self.extents();
                let ($first, $($x,)*) = self;
                $(let $x = $x.elements();)*
                $(let $x = &$x[..N];)*
                std::array::from_fn(|i| f(($first[i], $($x[i],)*)))
            }
        }

        impl<T, R, C, S, $($X: Column + ?Sized),*> ShapedInputs for (&Matrix<T, R, C, S>, $(&$X,)*)
        where
            T: Scalar + Copy,
            R: Dim,
            C: Dim,
            S: Elements<T, R, C>,
            DefaultAllocator: Allocator<R, C>,
        {
            type Mapped<U: Scalar> = OMatrix<U, R, C>;

            #[inline]
            fn mapped<U: Scalar>(self, mut f: impl FnMut(Self::Items) -> U) -> OMatrix<U, R, C> {
                let (nrows, ncols) = self.extents();
                let n = nrows * ncols;
                let ($first, $($x,)*) = self;
                let (nrows, ncols) = $first.shape_generic();
                let ($first, $($x,)*) = ($first.elements(), $($x.elements(),)*);
                let ($first, $($x,)*) = (&$first[..n], $(&$x[..n],)*);
                let values = (0..n).map(|i| f(($first[i], $($x[i],)*)));
                OMatrix::from_iterator_generic(nrows, ncols, values)
            }
        }
    )*};
}

input_tuples! {
    (a A)
    (a A b B)
    (a A b B c C1)
    (a A b B c C1 d D)
    (a A b B c C1 d D e E)
    (a A b B c C1 d D e E g G)
    (a A b B c C1 d D e E g G h H)
    (a A b B c C1 d D e E g G h H j J)
}

macro_rules! target_tuples {
    ($(($($x:ident $X:ident $k:tt)*))*) => {$(
        impl<$($X: Target),*> Targets for ($($X,)*) {
            type Items = ($($X::Element,)*);

            #[inline]
            #[allow(unused_variables, clippy::let_unit_value, reason = "a sweep may have no target")]
            fn sweep<M: Update, I: Inputs>(
                self,
                mode: M,
                inputs: I,
                mut f: impl FnMut(I::Items) -> Self::Items,
            ) {
                let shape = inputs.extents();
                let n = shape.0 * shape.1;
                let ($(mut $x,)*) = self;
                $(
                    $x.assert_fits(shape);
                    let $x = $x.elements(n);
                )*
                inputs.each(n, |i, items| {
                    let values = f(items);
                    $($X::put(mode, $x, i, values.$k);)*
                });
            }
        }
    )*};
}

target_tuples! {
    ()
    (a A 0)
    (a A 0 b B 1)
    (a A 0 b B 1 c C 2)
    (a A 0 b B 1 c C 2 d D 3)
    (a A 0 b B 1 c C 2 d D 3 e E 4)
    (a A 0 b B 1 c C 2 d D 3 e E 4 g G 5)
}

//! Slices of all elements: `x[..]`, `m.as_slice()`.

use nalgebra::storage::{IsContiguous, RawStorage, RawStorageMut};
use nalgebra::{Dim, Matrix};

/// What has its elements side by side in memory.
#[diagnostic::on_unimplemented(message = "the elements of `{Self}` do not stand side by side, so \
    they are no slice")]
pub trait Whole {
    /// The type of an element.
    type Element;

    /// All elements, column by column.
    fn whole(&self) -> &[Self::Element];
}

/// The same for values that may change.
pub trait WholeMut: Whole {
    /// All elements, column by column.
    fn whole_mut(&mut self) -> &mut [Self::Element];
}

/// All elements of `x`.
#[inline(always)]
pub fn whole<X: Whole + ?Sized>(x: &X) -> &[X::Element] {
    x.whole()
}

/// All elements of `x`.
#[inline(always)]
pub fn whole_mut<X: WholeMut + ?Sized>(x: &mut X) -> &mut [X::Element] {
    x.whole_mut()
}

macro_rules! wholes {
    ($([$($generics:tt)*] $Type:ty, $T:ty;)*) => {$(
        impl<$($generics)*> Whole for $Type {
            type Element = $T;

            #[inline(always)]
            fn whole(&self) -> &[$T] {
                self
            }
        }

        impl<$($generics)*> WholeMut for $Type {
            #[inline(always)]
            fn whole_mut(&mut self) -> &mut [$T] {
                self
            }
        }
    )*};
}

wholes! {
    [T] [T], T;
    [T] Vec<T>, T;
    [T] Box<[T]>, T;
    [T, const N: usize] [T; N], T;
}

impl<X: Whole + ?Sized> Whole for &X {
    type Element = X::Element;

    #[inline(always)]
    fn whole(&self) -> &[X::Element] {
        (**self).whole()
    }
}

impl<X: Whole + ?Sized> Whole for &mut X {
    type Element = X::Element;

    #[inline(always)]
    fn whole(&self) -> &[X::Element] {
        (**self).whole()
    }
}

impl<X: WholeMut + ?Sized> WholeMut for &mut X {
    #[inline(always)]
    fn whole_mut(&mut self) -> &mut [X::Element] {
        (**self).whole_mut()
    }
}

impl<T, R: Dim, C: Dim, S: RawStorage<T, R, C> + IsContiguous> Whole for Matrix<T, R, C, S> {
    type Element = T;

    #[inline(always)]
    fn whole(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T, R: Dim, C: Dim, S: RawStorageMut<T, R, C> + IsContiguous> WholeMut for Matrix<T, R, C, S> {
    #[inline(always)]
    fn whole_mut(&mut self) -> &mut [T] {
        self.as_mut_slice()
    }
}

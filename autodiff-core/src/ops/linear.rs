//! Adjoints of linear maps from a matrix: the transposed map, applied to `y_bar`.

use nalgebra::storage::RawStorageMut;
use nalgebra::{Dim, Matrix};

use super::{Contribution, Set, Update, kernel, zero};
use crate::elements::{Dense, DenseMut, Elements};
use crate::{Differentiable, Real};

/// Declares the trait of a rule and its functions: returning, accumulating, and for the cotangent of a field.
macro_rules! rules {
    ($($Rule:ident $Term:ident $function:ident $function_into:ident: $equation:literal, $message:literal, $note:literal;)*) => {$(
        #[doc = concat!("The rule ", $equation, ", where `Self` is the type of `x`.")]
        #[diagnostic::on_unimplemented(message = $message, note = $note)]
        pub trait $Rule<Y: ?Sized, D: ?Sized> {
            #[doc = concat!("Puts the cotangent of `x` into `dst`: ", $equation, ".")]
            ///
            /// # Panics
            /// If the shapes do not fit each other.
            fn put<M: Update>(mode: M, dst: &mut D, x: &Self, y_bar: &Y);
        }

        #[doc = concat!("The cotangent of `x`: ", $equation, ".")]
        ///
        /// # Panics
        /// If the shapes do not fit each other.
        #[inline]
        pub fn $function<X, Y>(x: &X, y_bar: &Y) -> X::Tangent
        where
            X: Differentiable + $Rule<Y, X::Tangent>,
        {
            let mut x_bar = zero(x);
            X::put(Set, &mut x_bar, x, y_bar);
            x_bar
        }

        #[doc = concat!("Puts the cotangent of `x` into `dst`: ", $equation, ".")]
        ///
        /// # Panics
        /// If the shapes do not fit each other.
        #[inline]
        pub fn $function_into<M, D, X, Y>(mode: M, dst: &mut D, x: &X, y_bar: &Y)
        where
            M: Update,
            X: $Rule<Y, D>,
        {
            X::put(mode, dst, x, y_bar);
        }

        #[doc = concat!("A contribution of `(x, y_bar)`: ", $equation, ".")]
        #[derive(Debug)]
        pub struct $Term<'a, X, Y>(pub &'a X, pub &'a Y);

        impl<D: ?Sized, X: $Rule<Y, D>, Y> Contribution<D> for $Term<'_, X, Y> {
            #[inline(always)]
            fn put<M: Update>(self, mode: M, dst: &mut D) {
                X::put(mode, dst, self.0, self.1);
            }
        }
    )*};
}

rules! {
    CloneOwnedAdjoint CloneOwnedAdjointTerm clone_owned_adjoint clone_owned_adjoint_into: "`x̄ = ȳ` for `y` a copy of `x`",
        "`clone_owned` here means nalgebra's, which `{Self}` is not",
        "write a `#[differentiable]` function for your own method and call it";
    TransposeAdjoint TransposeAdjointTerm transpose_adjoint transpose_adjoint_into: "`x̄ = ȳᵀ` for `y = xᵀ`",
        "`transpose` here means nalgebra's, which `{Self}` is not",
        "write a `#[differentiable]` function for your own method and call it";
    SumAdjoint SumAdjointTerm sum_adjoint sum_adjoint_into: "`x̄ᵢⱼ = ȳ` for `y = Σ xᵢⱼ`",
        "`sum` here means nalgebra's, which `{Self}` is not",
        "write a `#[differentiable]` function for your own method and call it";
    MeanAdjoint MeanAdjointTerm mean_adjoint mean_adjoint_into: "`x̄ᵢⱼ = ȳ/n` for `y = Σ xᵢⱼ / n`",
        "`mean` here means nalgebra's, which `{Self}` is not",
        "write a `#[differentiable]` function for your own method and call it";
    TraceAdjoint TraceAdjointTerm trace_adjoint trace_adjoint_into: "`x̄ = ȳ I` for `y = Σ xᵢᵢ`",
        "`trace` here means nalgebra's, which `{Self}` is not",
        "write a `#[differentiable]` function for your own method and call it";
    RowSumAdjoint RowSumAdjointTerm row_sum_adjoint row_sum_adjoint_into: "`x̄ᵢⱼ = ȳⱼ` for `yⱼ = Σᵢ xᵢⱼ`",
        "`row_sum` here means nalgebra's, which `{Self}` is not",
        "write a `#[differentiable]` function for your own method and call it";
    ColumnSumAdjoint ColumnSumAdjointTerm column_sum_adjoint column_sum_adjoint_into: "`x̄ᵢⱼ = ȳᵢ` for `yᵢ = Σⱼ xᵢⱼ`",
        "`column_sum` here means nalgebra's, which `{Self}` is not",
        "write a `#[differentiable]` function for your own method and call it";
}

/// Implements rules for matrices: `t` if the result is a scalar, `m` if it is a matrix.
macro_rules! adjoints {
    ($($Rule:ident(t) = $put:path;)*) => {$(
        impl<T, R1, C1, S1, R2, C2, S2> $Rule<T, Matrix<T, R2, C2, S2>> for Matrix<T, R1, C1, S1>
        where
            T: Real,
            R1: Dim,
            C1: Dim,
            R2: Dim,
            C2: Dim,
            S2: Elements<T, R2, C2> + RawStorageMut<T, R2, C2>,
        {
            #[inline]
            fn put<M: Update>(mode: M, dst: &mut Matrix<T, R2, C2, S2>, _: &Self, y_bar: &T) {
                $put(mode, dst, *y_bar);
            }
        }
    )*};
    ($($Rule:ident(m) = $put:path;)*) => {$(
        impl<T, R1, C1, S1, R2, C2, S2, R3, C3, S3>
            $Rule<Matrix<T, R2, C2, S2>, Matrix<T, R3, C3, S3>> for Matrix<T, R1, C1, S1>
        where
            T: Real,
            R1: Dim,
            C1: Dim,
            R2: Dim,
            C2: Dim,
            S2: Elements<T, R2, C2>,
            R3: Dim,
            C3: Dim,
            S3: Elements<T, R3, C3> + RawStorageMut<T, R3, C3>,
        {
            #[inline]
            fn put<M: Update>(
                mode: M,
                dst: &mut Matrix<T, R3, C3, S3>,
                _: &Self,
                y_bar: &Matrix<T, R2, C2, S2>,
            ) {
                $put(mode, dst, y_bar);
            }
        }
    )*};
}

adjoints! {
    SumAdjoint(t) = spread;
    MeanAdjoint(t) = spread_mean;
    TraceAdjoint(t) = spread_diagonal;
}

adjoints! {
    CloneOwnedAdjoint(m) = copied;
    TransposeAdjoint(m) = transposed;
    RowSumAdjoint(m) = repeat_row;
    ColumnSumAdjoint(m) = repeat_column;
}

#[inline]
fn spread<T: Real, M: Update>(mode: M, dst: &mut impl DenseMut<T>, y_bar: T) {
    let (nrows, ncols) = dst.extents();
    if let Some(dst) = dst.slice_mut() {
        dst[..nrows * ncols].iter_mut().for_each(|x| mode.put(x, y_bar));
        return;
    }
    kernel::indexed(mode, dst, |_, _| y_bar);
}

#[inline]
fn spread_mean<T: Real, M: Update>(mode: M, dst: &mut impl DenseMut<T>, y_bar: T) {
    let (nrows, ncols) = dst.extents();
    // A count is exact in `f64` up to 2⁵³.
    #[expect(clippy::cast_precision_loss, reason = "no matrix has 2⁵³ elements")]
    let count = (nrows * ncols) as f64;
    spread(mode, dst, y_bar / T::lit(count));
}

#[inline]
fn spread_diagonal<T: Real, M: Update>(mode: M, dst: &mut impl DenseMut<T>, y_bar: T) {
    let (nrows, ncols) = dst.extents();
    if M::BETA_IS_ZERO {
        spread(Set, dst, T::zero());
    }
    for i in 0..nrows.min(ncols) {
        mode.put(dst.at_mut(i, i), y_bar);
    }
}

#[inline]
fn copied<T: Real, M: Update>(mode: M, dst: &mut impl DenseMut<T>, y_bar: &impl Dense<T>) {
    kernel::unary(mode, dst, y_bar, |y_bar| y_bar);
}

#[inline]
fn transposed<T: Real, M: Update>(mode: M, dst: &mut impl DenseMut<T>, y_bar: &impl Dense<T>) {
    let (nrows, ncols) = y_bar.extents();
    crate::tangent::assert_same_shape(dst.extents(), (ncols, nrows));
    kernel::indexed(mode, dst, |i, j| y_bar.at(j, i));
}

#[inline]
fn repeat_row<T: Real, M: Update>(mode: M, dst: &mut impl DenseMut<T>, y_bar: &impl Dense<T>) {
    let ncols = dst.extents().1;
    crate::tangent::assert_same_shape((1, ncols), y_bar.extents());
    kernel::indexed(mode, dst, |_, j| y_bar.at(0, j));
}

#[inline]
fn repeat_column<T: Real, M: Update>(mode: M, dst: &mut impl DenseMut<T>, y_bar: &impl Dense<T>) {
    let nrows = dst.extents().0;
    crate::tangent::assert_same_shape((nrows, 1), y_bar.extents());
    kernel::indexed(mode, dst, |i, _| y_bar.at(i, 0));
}

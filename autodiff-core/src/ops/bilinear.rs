//! Adjoints of bilinear operations `y = a ∘ b` and of quotients, with respect to either operand.
//!
//! The arguments are always the operand whose cotangent is wanted (it gives type and shape), the
//! other operand, and `y_bar`. Each rule is a trait on the first of them, so that an operand for
//! which the operation is not the one of nalgebra is a compile error that says so.

use nalgebra::storage::RawStorageMut;
use nalgebra::{Dim, Matrix};

use super::elementwise::guarded_quotient;
use super::product::{product, product_at, product_bt};
use super::{Contribution, Set, Update, kernel, zero};
use crate::elements::Elements;
use crate::{Differentiable, Real};

/// Declares the trait of a rule and its functions: returning, accumulating, and for the cotangent of a field. First comes
/// which operand has the rule: the one that receives a cotangent (`X`), or the other one.
macro_rules! rules {
    ($Owner:ident has a rule for $Second:ident, at $At:ident beside $Beside:ident; $(
        $Rule:ident $Term:ident $function:ident $function_into:ident: $equation:literal, $message:literal, $note:literal;
    )*) => {$(
        #[doc = concat!("The rule ", $equation, ".")]
        #[diagnostic::on_unimplemented(message = $message, note = $note)]
        pub trait $Rule<$Second: ?Sized, Y: ?Sized, D: ?Sized> {
            #[doc = concat!("Puts the cotangent of `at` into `dst`: ", $equation, ".")]
            ///
            /// # Panics
            /// If the shapes do not fit each other.
            fn put<M: Update>(mode: M, dst: &mut D, at: &$At, other: &$Beside, y_bar: &Y);
        }

        #[doc = concat!("The cotangent of `at`: ", $equation, ".")]
        ///
        /// # Panics
        /// If the shapes do not fit each other.
        #[inline]
        pub fn $function<X, Other, Y>(at: &X, other: &Other, y_bar: &Y) -> X::Tangent
        where
            X: Differentiable,
            $Owner: $Rule<$Second, Y, X::Tangent>,
        {
            let mut x_bar = zero(at);
            $Owner::put(Set, &mut x_bar, at, other, y_bar);
            x_bar
        }

        #[doc = concat!("Puts the cotangent of `at` into `dst`: ", $equation, ".")]
        ///
        /// # Panics
        /// If the shapes do not fit each other.
        #[inline]
        pub fn $function_into<M, D, X, Other, Y>(
            mode: M,
            dst: &mut D,
            at: &X,
            other: &Other,
            y_bar: &Y,
        ) where
            M: Update,
            $Owner: $Rule<$Second, Y, D>,
        {
            $Owner::put(mode, dst, at, other, y_bar);
        }

        #[doc = concat!("A contribution of `(at, other, y_bar)`: ", $equation, ".")]
        #[derive(Debug)]
        pub struct $Term<'a, X, Other, Y>(pub &'a X, pub &'a Other, pub &'a Y);

        impl<D: ?Sized, X, Other, Y> Contribution<D> for $Term<'_, X, Other, Y>
        where
            $Owner: $Rule<$Second, Y, D>,
        {
            #[inline(always)]
            fn put<M: Update>(self, mode: M, dst: &mut D) {
                $Owner::put(mode, dst, self.0, self.1, self.2);
            }
        }
    )*};
}

rules! {
    X has a rule for Other, at Self beside Other;
    MulLhs MulLhsTerm mul_lhs mul_lhs_into: "`ā = ȳ bᵀ` for `y = a b`",
        "`mul` of `{Self}` by `{Other}` has no derivative rule",
        "it has one for scalars and nalgebra matrices; implement `Mul` under `#[differentiable]` for your own type, and write a `#[differentiable(order = 2)]` method for second derivatives";
    DivLhs DivLhsTerm div_lhs div_lhs_into: "`ā = ȳ / b` for `y = a / b`, and `0` where `ȳ` is zero",
        "`div` of `{Self}` by `{Other}` has no derivative rule",
        "it has one for scalars and nalgebra matrices; implement `Div` under `#[differentiable]` for your own type, and write a `#[differentiable(order = 2)]` method for second derivatives";
    DotLhs DotLhsTerm dot_lhs dot_lhs_into: "`ā = ȳ b` for `y = Σ aᵢⱼ bᵢⱼ`",
        "`dot` here means nalgebra's, which `{Self}` is not",
        "write a `#[differentiable]` function for your own method and call it";
    DotRhs DotRhsTerm dot_rhs dot_rhs_into: "`b̄ = ȳ a` for `y = Σ aᵢⱼ bᵢⱼ`",
        "`dot` here means nalgebra's, which `{Self}` is not",
        "write a `#[differentiable]` function for your own method and call it";
    ComponentMulLhs ComponentMulLhsTerm component_mul_lhs component_mul_lhs_into: "`āᵢⱼ = ȳᵢⱼ bᵢⱼ` for `yᵢⱼ = aᵢⱼ bᵢⱼ`",
        "`component_mul` here means nalgebra's, which `{Self}` is not",
        "write a `#[differentiable]` function for your own method and call it";
    ComponentMulRhs ComponentMulRhsTerm component_mul_rhs component_mul_rhs_into: "`b̄ᵢⱼ = ȳᵢⱼ aᵢⱼ` for `yᵢⱼ = aᵢⱼ bᵢⱼ`",
        "`component_mul` here means nalgebra's, which `{Self}` is not",
        "write a `#[differentiable]` function for your own method and call it";
    TrMulLhs TrMulLhsTerm tr_mul_lhs tr_mul_lhs_into: "`ā = b ȳᵀ` for `y = aᵀ b`",
        "`tr_mul` here means nalgebra's, which `{Self}` is not",
        "write a `#[differentiable]` function for your own method and call it";
    TrMulRhs TrMulRhsTerm tr_mul_rhs tr_mul_rhs_into: "`b̄ = a ȳ` for `y = aᵀ b`",
        "`tr_mul` here means nalgebra's, which `{Self}` is not",
        "write a `#[differentiable]` function for your own method and call it";
}

// The left operand has the rule for the right one, as in `Mul`: whoever may implement that may implement this, too.
rules! {
    Other has a rule for X, at X beside Self;
    MulRhs MulRhsTerm mul_rhs mul_rhs_into: "`b̄ = aᵀ ȳ` for `y = a b`",
        "`mul` of `{Self}` by `{X}` has no derivative rule",
        "it has one for scalars and nalgebra matrices; implement `Mul` under `#[differentiable]` for your own type, and write a `#[differentiable(order = 2)]` method for second derivatives";
    DivRhs DivRhsTerm div_rhs div_rhs_into: "`b̄ = -Σ ȳᵢⱼ / b / b aᵢⱼ` for `y = a / b`, without the terms where `ȳᵢⱼ` is zero",
        "`div` of `{Self}` by `{X}` has no derivative rule",
        "it has one for scalars and nalgebra matrices; implement `Div` under `#[differentiable]` for your own type, and write a `#[differentiable(order = 2)]` method for second derivatives";
}

impl<T: Real> MulRhs<T, T, T> for T {
    #[inline]
    fn put<M: Update>(mode: M, dst: &mut T, _: &T, a: &T, y_bar: &T) {
        mode.put(dst, *a * *y_bar);
    }
}

impl<T: Real> DivRhs<T, T, T> for T {
    #[inline]
    fn put<M: Update>(mode: M, dst: &mut T, b: &T, a: &T, y_bar: &T) {
        mode.put(dst, -guarded_quotient(guarded_quotient(*y_bar, *b), *b) * *a);
    }
}

impl<T, R1, C1, S1, R2, C2, S2> DivRhs<T, Matrix<T, R2, C2, S2>, T> for Matrix<T, R1, C1, S1>
where
    T: Real,
    R1: Dim,
    C1: Dim,
    S1: Elements<T, R1, C1>,
    R2: Dim,
    C2: Dim,
    S2: Elements<T, R2, C2>,
{
    #[inline]
    fn put<M: Update>(mode: M, dst: &mut T, b: &T, a: &Self, y_bar: &Matrix<T, R2, C2, S2>) {
        let over = kernel::mapped(y_bar, |y| guarded_quotient(guarded_quotient(y, *b), *b));
        mode.put(dst, -kernel::inner(a, &over));
    }
}

impl<T, R1, C1, S1, R2, C2, S2> MulRhs<T, Matrix<T, R2, C2, S2>, T> for Matrix<T, R1, C1, S1>
where
    T: Real,
    R1: Dim,
    C1: Dim,
    S1: Elements<T, R1, C1>,
    R2: Dim,
    C2: Dim,
    S2: Elements<T, R2, C2>,
{
    #[inline]
    fn put<M: Update>(mode: M, dst: &mut T, _: &T, a: &Self, y_bar: &Matrix<T, R2, C2, S2>) {
        mode.put(dst, kernel::inner(a, y_bar));
    }
}

impl<T, R1, C1, S1, R2, C2, S2, R3, C3, S3>
    MulRhs<Matrix<T, R1, C1, S1>, Matrix<T, R2, C2, S2>, Matrix<T, R3, C3, S3>> for T
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
        _: &Matrix<T, R1, C1, S1>,
        a: &T,
        y_bar: &Matrix<T, R2, C2, S2>,
    ) {
        kernel::unary(mode, dst, y_bar, |y| *a * y);
    }
}

impl<T, R1, C1, S1, R2, C2, S2, R3, C3, S3, R4, C4, S4>
    MulRhs<Matrix<T, R1, C1, S1>, Matrix<T, R3, C3, S3>, Matrix<T, R4, C4, S4>>
    for Matrix<T, R2, C2, S2>
where
    T: Real,
    R1: Dim,
    C1: Dim,
    R2: Dim,
    C2: Dim,
    S2: Elements<T, R2, C2>,
    R3: Dim,
    C3: Dim,
    S3: Elements<T, R3, C3>,
    R4: Dim,
    C4: Dim,
    S4: Elements<T, R4, C4> + RawStorageMut<T, R4, C4>,
{
    #[inline]
    fn put<M: Update>(
        mode: M,
        dst: &mut Matrix<T, R4, C4, S4>,
        _: &Matrix<T, R1, C1, S1>,
        a: &Self,
        y_bar: &Matrix<T, R3, C3, S3>,
    ) {
        product_at(mode, dst, a, y_bar);
    }
}

/// Implements rules for operand types: in `Rule(at, other, y_bar -> dst)`, `m` is a matrix and `t`
/// a scalar.
macro_rules! adjoints {
    ($($Rule:ident(t, t, t -> t) = |$mode:ident, $dst:ident, $other:ident, $y_bar:ident| $body:expr;)*) => {$(
        impl<T: Real> $Rule<T, T, T> for T {
            #[inline]
            fn put<M: Update>($mode: M, $dst: &mut T, _: &T, $other: &T, $y_bar: &T) {
                $body;
            }
        }
    )*};
    ($($Rule:ident(t, m, m -> t) = |$mode:ident, $dst:ident, $other:ident, $y_bar:ident| $body:expr;)*) => {$(
        impl<T, R1, C1, S1, R2, C2, S2> $Rule<Matrix<T, R1, C1, S1>, Matrix<T, R2, C2, S2>, T> for T
        where
            T: Real,
            R1: Dim,
            C1: Dim,
            S1: Elements<T, R1, C1>,
            R2: Dim,
            C2: Dim,
            S2: Elements<T, R2, C2>,
        {
            #[inline]
            fn put<M: Update>(
                $mode: M,
                $dst: &mut T,
                _: &T,
                $other: &Matrix<T, R1, C1, S1>,
                $y_bar: &Matrix<T, R2, C2, S2>,
            ) {
                $body;
            }
        }
    )*};
    ($($Rule:ident(m, t, m -> m) = |$mode:ident, $dst:ident, $other:ident, $y_bar:ident| $body:expr;)*) => {$(
        impl<T, R1, C1, S1, R2, C2, S2, R3, C3, S3>
            $Rule<T, Matrix<T, R2, C2, S2>, Matrix<T, R3, C3, S3>> for Matrix<T, R1, C1, S1>
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
                $mode: M,
                $dst: &mut Matrix<T, R3, C3, S3>,
                _: &Self,
                $other: &T,
                $y_bar: &Matrix<T, R2, C2, S2>,
            ) {
                $body;
            }
        }
    )*};
    ($($Rule:ident(m, m, t -> m) = |$mode:ident, $dst:ident, $other:ident, $y_bar:ident| $body:expr;)*) => {$(
        impl<T, R1, C1, S1, R2, C2, S2, R3, C3, S3>
            $Rule<Matrix<T, R2, C2, S2>, T, Matrix<T, R3, C3, S3>> for Matrix<T, R1, C1, S1>
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
                $mode: M,
                $dst: &mut Matrix<T, R3, C3, S3>,
                _: &Self,
                $other: &Matrix<T, R2, C2, S2>,
                $y_bar: &T,
            ) {
                $body;
            }
        }
    )*};
    ($($Rule:ident(m, m, m -> m) = |$mode:ident, $dst:ident, $other:ident, $y_bar:ident| $body:expr;)*) => {$(
        impl<T, R1, C1, S1, R2, C2, S2, R3, C3, S3, R4, C4, S4>
            $Rule<Matrix<T, R2, C2, S2>, Matrix<T, R3, C3, S3>, Matrix<T, R4, C4, S4>>
            for Matrix<T, R1, C1, S1>
        where
            T: Real,
            R1: Dim,
            C1: Dim,
            R2: Dim,
            C2: Dim,
            S2: Elements<T, R2, C2>,
            R3: Dim,
            C3: Dim,
            S3: Elements<T, R3, C3>,
            R4: Dim,
            C4: Dim,
            S4: Elements<T, R4, C4> + RawStorageMut<T, R4, C4>,
        {
            #[inline]
            fn put<M: Update>(
                $mode: M,
                $dst: &mut Matrix<T, R4, C4, S4>,
                _: &Self,
                $other: &Matrix<T, R2, C2, S2>,
                $y_bar: &Matrix<T, R3, C3, S3>,
            ) {
                $body;
            }
        }
    )*};
}

adjoints! {
    MulLhs(t, t, t -> t) = |mode, dst, b, y_bar| mode.put(dst, *y_bar * *b);
}

adjoints! {
    DivLhs(t, t, t -> t) = |mode, dst, b, y_bar| mode.put(dst, guarded_quotient(*y_bar, *b));
}

adjoints! {
    DivLhs(m, t, m -> m) = |mode, dst, b, y_bar| kernel::unary(mode, dst, y_bar, |y| guarded_quotient(y, *b));
}

adjoints! {
    MulLhs(t, m, m -> t) = |mode, dst, b, y_bar| mode.put(dst, kernel::inner(y_bar, b));
}

adjoints! {
    MulLhs(m, t, m -> m) = |mode, dst, b, y_bar| kernel::unary(mode, dst, y_bar, |y| y * *b);
}

adjoints! {
    DotLhs(m, m, t -> m) = |mode, dst, b, y_bar| kernel::unary(mode, dst, b, |b| *y_bar * b);
    DotRhs(m, m, t -> m) = |mode, dst, a, y_bar| kernel::unary(mode, dst, a, |a| *y_bar * a);
}

adjoints! {
    MulLhs(m, m, m -> m) = |mode, dst, b, y_bar| product_bt(mode, dst, y_bar, b);
    TrMulLhs(m, m, m -> m) = |mode, dst, b, y_bar| product_bt(mode, dst, b, y_bar);
    TrMulRhs(m, m, m -> m) = |mode, dst, a, y_bar| product(mode, dst, a, y_bar);
    ComponentMulLhs(m, m, m -> m) =
        |mode, dst, b, y_bar| kernel::binary(mode, dst, y_bar, b, |y, b| y * b);
    ComponentMulRhs(m, m, m -> m) =
        |mode, dst, a, y_bar| kernel::binary(mode, dst, y_bar, a, |y, a| y * a);
}

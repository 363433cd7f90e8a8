//! The fields of structs and of the variants of enums, by name.
//!
//! A derivative sees a field of a variant in the value and in its tangent, whose type it cannot name. So
//! `#[derive(Differentiable)]` gives both the same accessors, told apart by the hashes of the names: of the variant
//! (any, for a struct) and of the field.

use crate::{Differentiable, Tangent};

/// A struct, or an enum with this variant, that has this field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no variant and field of these names that derivatives can see",
    label = "this type is built or taken apart here",
    note = "derive it with `#[derive(Differentiable)]`, write a variant by its own name, or wrap the value in `detach(..)`"
)]
pub trait Payload<const VARIANT: u64, const FIELD: u64> {
    /// The type of the field.
    type Field: ?Sized;

    /// The field.
    ///
    /// # Panics
    /// If the value is another variant; both names are in the message.
    fn payload(&self) -> &Self::Field;
}

/// A field that can be changed.
pub trait PayloadMut<const VARIANT: u64, const FIELD: u64>: Payload<VARIANT, FIELD> {
    /// The field.
    ///
    /// # Panics
    /// If the value is another variant; both names are in the message.
    fn payload_mut(&mut self) -> &mut Self::Field;
}

impl<const V: u64, const F: u64, X: Payload<V, F> + ?Sized> Payload<V, F> for &X {
    type Field = X::Field;

    #[inline(always)]
    fn payload(&self) -> &X::Field {
        (**self).payload()
    }
}

impl<const V: u64, const F: u64, X: Payload<V, F> + ?Sized> Payload<V, F> for Box<X> {
    type Field = X::Field;

    #[inline(always)]
    fn payload(&self) -> &X::Field {
        (**self).payload()
    }
}

impl<const V: u64, const F: u64, X: PayloadMut<V, F> + ?Sized> PayloadMut<V, F> for Box<X> {
    #[inline(always)]
    fn payload_mut(&mut self) -> &mut X::Field {
        (**self).payload_mut()
    }
}

/// A field of a struct or of a variant.
///
/// # Panics
/// If the value is another variant; both names are in the message.
#[inline(always)]
pub fn payload_of<const V: u64, const F: u64, X: Payload<V, F> + ?Sized>(x: &X) -> &X::Field {
    x.payload()
}

/// A field of a struct or of a variant, to be changed.
///
/// # Panics
/// If the value is another variant; both names are in the message.
#[inline(always)]
pub fn payload_of_mut<const V: u64, const F: u64, X>(x: &mut X) -> &mut X::Field
where
    X: PayloadMut<V, F> + ?Sized,
{
    x.payload_mut()
}

/// Panics: a value and its tangent, or two tangents, are different variants of an enum.
#[cold]
#[track_caller]
pub fn mismatch(expected: &str, found: &str) -> ! {
    panic!("expected the variant `{expected}`, found `{found}`");
}

/// Whether every coordinate is zero.
pub fn is_zero<V: Tangent>(v: &V) -> bool {
    let mut is_zero = true;
    v.visit(&mut |c| is_zero &= c == 0.0);
    is_zero
}

/// A tangent that carries something: every one but `()`, that of a `#[constant]` field.
#[diagnostic::on_unimplemented(
    message = "this is a `#[constant]` field, which carries no derivative",
    label = "a part of a struct whose tangent is `()`",
    note = "read it with `detach(..)`, as in `detach(model.dt)` or `let data = detach(&model.data);`, and store only `detach(..)` in it"
)]
pub trait Carries {
    /// The tangent itself.
    type Itself: ?Sized;

    /// The tangent itself.
    fn carried(&self) -> &Self::Itself;

    /// The tangent itself, to be changed.
    fn carried_mut(&mut self) -> &mut Self::Itself;
}

macro_rules! carries {
    ($([$($generics:tt)*] $Type:ty;)*) => {$(
        impl<$($generics)*> Carries for $Type {
            type Itself = Self;

            #[inline(always)]
            fn carried(&self) -> &Self {
                self
            }

            #[inline(always)]
            fn carried_mut(&mut self) -> &mut Self {
                self
            }
        }
    )*};
}

carries! {
    [] f32;
    [] f64;
    [T] [T];
    [T] Vec<T>;
    [T, const N: usize] [T; N];
    [T] Option<T>;
    [T: ?Sized] Box<T>;
    [T, R, C, S] nalgebra::Matrix<T, R, C, S>;
    [A] (A,);
    [A, B] (A, B);
    [A, B, C] (A, B, C);
    [A, B, C, D] (A, B, C, D);
    [A, B, C, D, E] (A, B, C, D, E);
    [A, B, C, D, E, F] (A, B, C, D, E, F);
    [A, B, C, D, E, F, G] (A, B, C, D, E, F, G);
    [A, B, C, D, E, F, G, H] (A, B, C, D, E, F, G, H);
    [A, B, C, D, E, F, G, H, I] (A, B, C, D, E, F, G, H, I);
    [A, B, C, D, E, F, G, H, I, J] (A, B, C, D, E, F, G, H, I, J);
    [A, B, C, D, E, F, G, H, I, J, K] (A, B, C, D, E, F, G, H, I, J, K);
    [A, B, C, D, E, F, G, H, I, J, K, L] (A, B, C, D, E, F, G, H, I, J, K, L);
}

/// A part of a tangent.
#[inline(always)]
pub fn carried<X: Carries + ?Sized>(x: &X) -> &X::Itself {
    x.carried()
}

/// A part of a tangent, to be changed.
#[inline(always)]
pub fn carried_mut<X: Carries + ?Sized>(x: &mut X) -> &mut X::Itself {
    x.carried_mut()
}

/// A tangent in a field, which is `()` if the field is constant.
pub trait ZeroFor<X: ?Sized> {
    /// The zero tangent of `x`.
    fn zero_for(x: &X) -> Self;
}

impl<X: ?Sized> ZeroFor<X> for () {
    #[inline(always)]
    fn zero_for(_x: &X) {}
}

impl<X: Differentiable<Tangent = V> + ?Sized, V: Carries + Tangent> ZeroFor<X> for V {
    #[inline(always)]
    fn zero_for(x: &X) -> V {
        x.zero_tangent()
    }
}

/// What the cotangent of a part holds; from there on it is that of `x`, which may have another shape, and zero.
#[inline(always)]
pub fn exchange_part<X: ?Sized, V: ZeroFor<X>>(dst: &mut V, x: &X) -> V {
    std::mem::replace(dst, V::zero_for(x))
}

/// The zero tangent of a field that has a new value.
#[inline(always)]
pub fn zero_for<X: ?Sized, V: ZeroFor<X>>(x: &X) -> V {
    V::zero_for(x)
}

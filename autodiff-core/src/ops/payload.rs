//! The fields of structs and of the variants of enums, by name.
//!
//! A derivative sees a field of a variant in the value and in its tangent, whose type it cannot name. So
//! `#[derive(Differentiable)]` gives both the same accessors, told apart by the hashes of the names: of the variant
//! (any, for a struct) and of the field.

use nalgebra::storage::{RawStorage, RawStorageMut};
use nalgebra::{Dim, Matrix, U1};

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

/// In the tangent of a constant field every field is constant.
impl<const V: u64, const F: u64> Payload<V, F> for () {
    type Field = ();

    #[inline(always)]
    fn payload(&self) -> &() {
        self
    }
}

impl<const V: u64, const F: u64> PayloadMut<V, F> for () {
    #[inline(always)]
    fn payload_mut(&mut self) -> &mut () {
        self
    }
}

/// The name of a variant or a field as a number (FNV-1a), as the macros compute it.
const fn name_hash(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut k = 0;
    while k < bytes.len() {
        hash = (hash ^ bytes[k] as u64).wrapping_mul(0x0100_0000_01b3);
        k += 1;
    }
    hash
}

macro_rules! tuple_fields {
    ($(($($X:ident $k:tt)*) $Field:ident $name:literal $i:tt;)*) => {$(
        impl<const V: u64, $($X),*> Payload<V, { name_hash($name) }> for ($($X,)*) {
            type Field = $Field;

            #[inline(always)]
            fn payload(&self) -> &$Field {
                &self.$i
            }
        }

        impl<const V: u64, $($X),*> PayloadMut<V, { name_hash($name) }> for ($($X,)*) {
            #[inline(always)]
            fn payload_mut(&mut self) -> &mut $Field {
                &mut self.$i
            }
        }
    )*};
}

macro_rules! tuples {
    ($(($($X:ident $i:tt $name:literal)*))*) => {$(
        tuples!(@ ($($X $i)*) $($X $i $name)*);
    )*};
    (@ $all:tt $($X:ident $i:tt $name:literal)*) => {
        tuple_fields! { $($all $X $name $i;)* }
    };
}

tuples! {
    (A 0 "0")
    (A 0 "0" B 1 "1")
    (A 0 "0" B 1 "1" C 2 "2")
    (A 0 "0" B 1 "1" C 2 "2" D 3 "3")
    (A 0 "0" B 1 "1" C 2 "2" D 3 "3" E 4 "4")
    (A 0 "0" B 1 "1" C 2 "2" D 3 "3" E 4 "4" G 5 "5")
    (A 0 "0" B 1 "1" C 2 "2" D 3 "3" E 4 "4" G 5 "5" H 6 "6")
    (A 0 "0" B 1 "1" C 2 "2" D 3 "3" E 4 "4" G 5 "5" H 6 "6" I 7 "7")
    (A 0 "0" B 1 "1" C 2 "2" D 3 "3" E 4 "4" G 5 "5" H 6 "6" I 7 "7" J 8 "8")
    (A 0 "0" B 1 "1" C 2 "2" D 3 "3" E 4 "4" G 5 "5" H 6 "6" I 7 "7" J 8 "8" K 9 "9")
    (A 0 "0" B 1 "1" C 2 "2" D 3 "3" E 4 "4" G 5 "5" H 6 "6" I 7 "7" J 8 "8" K 9 "9" L 10 "10")
    (A 0 "0" B 1 "1" C 2 "2" D 3 "3" E 4 "4" G 5 "5" H 6 "6" I 7 "7" J 8 "8" K 9 "9" L 10 "10" M 11 "11")
}

/// The coordinates of nalgebra's vectors.
macro_rules! coordinates {
    ($($name:literal $i:literal;)*) => {$(
        impl<const V: u64, T, R: Dim, S: RawStorage<T, R>> Payload<V, { name_hash($name) }>
            for Matrix<T, R, U1, S>
        {
            type Field = T;

            #[inline(always)]
            fn payload(&self) -> &T {
                &self[$i]
            }
        }

        impl<const V: u64, T, R: Dim, S: RawStorageMut<T, R>> PayloadMut<V, { name_hash($name) }>
            for Matrix<T, R, U1, S>
        {
            #[inline(always)]
            fn payload_mut(&mut self) -> &mut T {
                &mut self[$i]
            }
        }
    )*};
}

coordinates! {
    "x" 0;
    "y" 1;
    "z" 2;
    "w" 3;
    "a" 4;
    "b" 5;
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
    message = "an active value is stored in a `#[constant]` field, so a derivative would be lost",
    label = "a value with a derivative for a field without one",
    note = "wrap the value in `detach(..)`, or do not mark the field `#[constant]`"
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
    [T, R, C, S] Matrix<T, R, C, S>;
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

//! That `Index` and `IndexMut` of a user's type give the same place: the tangent has one place for both.

use std::marker::PhantomData;
use std::ops::IndexMut;

/// What `#[differentiable]` on `impl IndexMut` says.
pub trait WrittenPlace<I> {
    /// The place, as it is written.
    const PLACE: &'static str;
}

/// The place that `IndexMut` gives, if that is marked.
#[derive(Debug)]
pub struct Marked<T, I>(PhantomData<(T, I)>);

/// Whether there is an `IndexMut`, marked or not.
#[derive(Debug)]
pub struct Stored<T, I>(PhantomData<(T, I)>);

// rustc takes a constant of the type itself before that of a trait, if its conditions hold.
impl<T: WrittenPlace<I>, I> Marked<T, I> {
    /// The place.
    pub const PLACE: Option<&'static str> = Some(T::PLACE);
}

impl<T: IndexMut<I>, I> Stored<T, I> {
    /// There is.
    pub const IS: bool = true;
}

/// What holds of types without a marked `IndexMut`.
pub trait Unmarked {
    /// There is none.
    const PLACE: Option<&'static str> = None;
}

impl<T, I> Unmarked for Marked<T, I> {}

/// What holds of types without an `IndexMut`.
pub trait NeverStored {
    /// There is none.
    const IS: bool = false;
}

impl<T, I> NeverStored for Stored<T, I> {}

/// Whether what is read by `Index` is what `IndexMut` stores in, if there is one.
pub const fn is_one_place(read: &str, written: Option<&str>, stored: bool) -> bool {
    let Some(written) = written else { return !stored };
    let (read, written) = (read.as_bytes(), written.as_bytes());
    let mut k = 0;
    while k < read.len() && k < written.len() && read[k] == written[k] {
        k += 1;
    }
    k == read.len() && k == written.len()
}

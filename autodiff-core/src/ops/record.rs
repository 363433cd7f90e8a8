//! What the forward sweep puts aside for the reverse sweep, and cotangents that come late.

use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use super::{Accumulate, Add, accumulate};
use crate::Differentiable;

/// A record outside of loops: it is written at most once, and needs no memory of its own.
#[derive(Clone, Debug)]
pub struct Slot<T>(Option<T>);

/// A record inside of loops: what was written last is read first.
#[derive(Clone, Debug)]
pub struct Stack<T>(Vec<T>);

/// The entries of a record that the reverse sweep has not taken yet.
#[derive(Debug)]
pub struct Cursor<'a, T>(&'a [T]);

/// The size of an entry, in bytes, that is passed in registers.
const SMALL: usize = 16;

impl<T> Slot<T> {
    /// An empty record.
    #[inline(always)]
    #[expect(clippy::new_without_default, reason = "generated code needs only `new`")]
    pub const fn new() -> Slot<T> {
        Slot(None)
    }

    /// Writes the entry.
    #[inline(always)]
    pub fn push(&mut self, entry: T) {
        self.0 = Some(entry);
    }

    /// The entry, to be read.
    #[inline(always)]
    pub fn cursor(&self) -> Cursor<'_, T> {
        Cursor(self.0.as_slice())
    }
}

impl<T> Stack<T> {
    /// An empty record.
    #[inline(always)]
    #[expect(clippy::new_without_default, reason = "generated code needs only `new`")]
    pub const fn new() -> Stack<T> {
        Stack(Vec::new())
    }

    /// Writes an entry.
    ///
    /// That memory is to be had is the rare case, and the compiler is told so: a call that might
    /// happen in each iteration makes it keep the variables of the loop in memory. A small entry is
    /// handed over to that call; a large one would then have to be in memory, too.
    #[inline(always)]
    pub fn push(&mut self, entry: T) {
        if self.0.len() < self.0.capacity() {
            self.0.push(entry);
        } else if size_of::<T>() <= SMALL {
            self.push_beyond(entry);
        } else {
            self.grow();
            self.0.push(entry);
        }
    }

    #[cold]
    #[inline(never)]
    fn push_beyond(&mut self, entry: T) {
        self.0.push(entry);
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self) {
        self.0.reserve(1);
    }

    /// The entries, to be read from the last to the first.
    #[inline(always)]
    pub fn cursor(&self) -> Cursor<'_, T> {
        Cursor(&self.0)
    }
}

/// The sweeps mirror each other: an entry is read only where one was written.
const MISSING: &str = "the forward sweep recorded this";

impl<'a, T> Cursor<'a, T> {
    /// The last entry that is left.
    #[inline(always)]
    pub fn top(&self) -> &'a T {
        self.0.last().expect(MISSING)
    }

    /// Takes the last entry that is left.
    #[inline(always)]
    pub fn pop(&mut self) -> &'a T {
        let (last, rest) = self.0.split_last().expect(MISSING);
        self.0 = rest;
        last
    }
}

/// The type of a cotangent, learned where its variable gets its value.
#[derive(Debug)]
pub struct TypeOf<T>(PhantomData<fn() -> T>);

impl<T> Clone for TypeOf<T> {
    fn clone(&self) -> TypeOf<T> {
        *self
    }
}

impl<T> Copy for TypeOf<T> {}

impl<T> TypeOf<T> {
    /// A type that is to be inferred.
    #[inline(always)]
    #[expect(clippy::new_without_default, reason = "generated code needs only `new`")]
    pub const fn new() -> TypeOf<T> {
        TypeOf(PhantomData)
    }

    /// Says that the type is that of the cotangents of `x`.
    #[inline(always)]
    pub fn is_that_of<X: Differentiable<Tangent = T> + ?Sized>(&mut self, _x: &X) {}

    /// A cotangent of this type to which nothing has arrived.
    #[inline(always)]
    pub const fn nothing(self) -> Lazy<T> {
        Lazy::new()
    }
}

/// A cotangent to which nothing may have arrived: then it is zero, of a shape that nobody knows.
#[derive(Clone, Debug)]
pub struct Lazy<T>(Option<T>);

impl<T> Lazy<T> {
    /// Zero.
    #[inline(always)]
    #[expect(clippy::new_without_default, reason = "generated code needs only `new`")]
    pub const fn new() -> Lazy<T> {
        Lazy(None)
    }

    /// What has arrived so far.
    #[inline(always)]
    pub const fn of(value: T) -> Lazy<T> {
        Lazy(Some(value))
    }

    /// What has arrived, if anything has; from here on it is zero.
    #[inline(always)]
    pub fn take(&mut self) -> Option<T> {
        self.0.take()
    }

    /// Overwrites it.
    #[inline(always)]
    pub fn set(&mut self, value: T) {
        self.0 = Some(value);
    }

    /// Makes it zero.
    #[inline(always)]
    pub fn clear(&mut self) {
        self.0 = None;
    }

    /// Makes a zero of known shape if nothing has arrived.
    #[inline(always)]
    pub fn fill(&mut self, zero: impl FnOnce() -> T) {
        self.0.get_or_insert_with(zero);
    }

    /// What has arrived; [`Lazy::fill`] was called before.
    #[inline(always)]
    pub fn value(&mut self) -> &mut T {
        self.0.as_mut().expect("a cotangent of known shape")
    }
}

impl<T: Accumulate<T>> Lazy<T> {
    /// Adds a contribution.
    #[inline(always)]
    pub fn add(&mut self, value: T) {
        match &mut self.0 {
            Some(sum) => accumulate(Add, sum, &value),
            none @ None => *none = Some(value),
        }
    }
}

/// A value that is there only after a point which control flow may not have reached.
#[derive(Clone, Debug)]
pub struct Late<T>(Option<T>);

impl<T> Late<T> {
    /// Nothing.
    #[inline(always)]
    #[expect(clippy::new_without_default, reason = "generated code needs only `new`")]
    pub const fn new() -> Late<T> {
        Late(None)
    }

    /// The value, from here on.
    #[inline(always)]
    pub fn set(&mut self, value: T) {
        self.0 = Some(value);
    }
}

impl<T> Deref for Late<T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        self.0.as_ref().expect(MISSING)
    }
}

impl<T> DerefMut for Late<T> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut T {
        self.0.as_mut().expect(MISSING)
    }
}

//! `Option` and `Result`: what is inside, and how a function is left with `?`.

use crate::Differentiable;

/// An `Option` or a `Result`.
pub trait Outcome {
    /// What is inside if it did not fail.
    type Payload;
    /// What is inside if it failed.
    type Error;

    /// What is inside.
    fn outcome(&self) -> Result<&Self::Payload, &Self::Error>;
}

impl<T> Outcome for Option<T> {
    type Payload = T;
    type Error = ();

    #[inline(always)]
    fn outcome(&self) -> Result<&T, &()> {
        self.as_ref().ok_or(&())
    }
}

impl<T, E> Outcome for Result<T, E> {
    type Payload = T;
    type Error = E;

    #[inline(always)]
    fn outcome(&self) -> Result<&T, &E> {
        self.as_ref()
    }
}

impl<X: Outcome> Outcome for &X {
    type Payload = X::Payload;
    type Error = X::Error;

    #[inline(always)]
    fn outcome(&self) -> Result<&X::Payload, &X::Error> {
        (**self).outcome()
    }
}

/// What is inside a `Some` or `Ok`.
///
/// # Panics
/// If there is none: a branch has asked before.
#[inline(always)]
pub fn payload<X: Outcome>(x: &X) -> X::Payload
where
    X::Payload: Clone,
{
    let Ok(payload) = x.outcome() else {
        panic!("a branch has asked before whether there is a value");
    };
    payload.clone()
}

/// Whether it is `None` or `Err`.
#[inline(always)]
pub fn fails<X: Outcome>(x: &X) -> bool {
    x.outcome().is_err()
}

/// What is inside an `Err`.
///
/// # Panics
/// If there is none: a branch has asked before.
#[inline(always)]
pub fn error<X: Outcome>(x: &X) -> X::Error
where
    X::Error: Clone,
{
    match x.outcome() {
        Err(error) => error.clone(),
        Ok(_) => panic!("a branch has asked before whether there is an error"),
    }
}

/// An outcome that can be made from the failure of another: what `?` returns.
pub trait FromFailure<E> {
    /// The same failure.
    fn from_failure(error: E) -> Self;
}

impl<T> FromFailure<()> for Option<T> {
    #[inline(always)]
    fn from_failure((): ()) -> Option<T> {
        None
    }
}

impl<T, E, F: From<E>> FromFailure<E> for Result<T, F> {
    #[inline(always)]
    fn from_failure(error: E) -> Result<T, F> {
        Err(F::from(error))
    }
}

/// What `?` returns.
///
/// # Panics
/// If it did not fail: a branch has asked before.
#[inline(always)]
pub fn residual<X: Outcome, Y: FromFailure<X::Error>>(x: &X) -> Y
where
    X::Error: Clone,
{
    Y::from_failure(error(x))
}

/// What `x` receives from the cotangent of `Some(x)`.
#[inline(always)]
pub fn project<X: Differentiable + ?Sized>(x: &X, y_bar: &Option<X::Tangent>) -> X::Tangent {
    match y_bar {
        Some(x_bar) => x_bar.clone(),
        None => x.zero_tangent(),
    }
}

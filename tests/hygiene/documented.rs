//! What the attribute adds is documented, and clean under every lint of this crate.

#![deny(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    missing_debug_implementations,
    rust_2018_idioms,
    unreachable_pub,
    unused_qualifications
)]
#![allow(clippy::float_cmp, reason = "exact numbers")]

use nalgebra::DVector;
use static_autodiff::prelude::*;

/// A function that a library would export.
#[differentiable]
#[must_use]
pub(crate) fn exported(x: f64, v: &DVector<f64>) -> f64 {
    x * v.norm()
}

/// One that is generic.
#[differentiable]
#[inline]
pub(crate) fn generic<T: Real>(x: T, k: usize, #[constant] weights: &[T]) -> T {
    x * x * weights[k]
}

/// A struct that a library would export.
#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Model<'a, T: Real> {
    /// A number.
    pub(crate) x: T,
    /// What is constant.
    #[constant]
    pub(crate) data: &'a [T],
    /// A variant.
    pub(crate) shape: Shape<T>,
}

/// An enum.
#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) enum Shape<T: Real> {
    /// A tuple.
    Circle(T),
    /// Nothing.
    Empty,
}

/// A function of it.
#[differentiable]
pub(crate) fn modelled(model: &Model<'_, f64>) -> f64 {
    let data = detach(model.data);
    match model.shape {
        Shape::Circle(r) => r * model.x * data[0],
        Shape::Empty => model.x,
    }
}

#[test]
fn structs_are_documented() {
    let mut model = Model { x: 2.0, data: &[3.0], shape: Shape::Circle(5.0) };
    let gradient = modelled::grad(&model);
    assert_eq!((gradient.x, gradient.data), (15.0, ()));
    assert!(matches!(gradient.shape, ShapeTangent::Circle(r) if r == 6.0));
    model.shape = Shape::Empty;
    assert_eq!(modelled::grad(&model).x, 1.0);
}

#[test]
fn attributes_stay_with_the_function() {
    check_scalar!(exported(2.0, &DVector::from_vec([3.0, 4.0].into())));
    assert_eq!(check_scalar!(generic(3.0, 1, &[1.0, 2.0]), along(1.0)), 12.0);
}

#[deprecated = "still differentiable"]
#[differentiable]
fn deprecated(x: f64) -> f64 {
    x * x
}

#[test]
#[expect(deprecated, reason = "the case under test")]
fn a_deprecated_function_warns_where_the_user_calls_it() {
    assert_eq!(deprecated(3.0), 9.0);
}

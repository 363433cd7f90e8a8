//! User types called like those that generated code needs.

#![allow(dead_code, reason = "that they are in scope is the case under test")]

use static_autodiff::prelude::{Real, differentiable};

type Vector = nalgebra::DVector<f64>;

/// Not the one of the standard library, as all that follow.
pub(crate) struct Vec;
pub(crate) struct Option;
pub(crate) struct Some;
pub(crate) struct None;
pub(crate) struct Result;
pub(crate) struct Box;
pub(crate) struct Tangent;
pub(crate) struct Differentiable;

pub(crate) trait Clone {}
pub(crate) trait Copy {}
pub(crate) trait Fn {}
pub(crate) trait Default {}
pub(crate) trait Into {}
pub(crate) trait Add {}
pub(crate) trait Mul {}

#[expect(non_camel_case_types, reason = "the case under test")]
pub(crate) struct usize;

#[differentiable]
fn scalars(x: f64, y: f64) -> f64 {
    let z = x * y;
    z.sin() + x.max(y) * z.powi(2)
}

#[differentiable]
fn matrices(v: &Vector, s: f64) -> f64 {
    let w = v * s;
    w.map(|x| x * s).dot(v) + w.norm() + w[0]
}

/// The fields are the user's, too.
#[derive(std::clone::Clone, std::fmt::Debug, static_autodiff::Differentiable)]
struct Model {
    x: f64,
    v: Vector,
    #[constant]
    n: i32,
}

#[derive(std::clone::Clone, std::fmt::Debug, static_autodiff::Differentiable)]
enum Kind {
    Some(f64, Model),
    None,
}

#[differentiable]
fn structs(x: f64) -> f64 {
    let m = Model { x, v: nalgebra::DVector::from_element(2, x), n: 3 };
    let k = if x > 0.0 { Kind::Some(m.x * x, m) } else { Kind::None };
    match k {
        Kind::Some(a, Model { x: b, v, n }) => a * b.powi(n) + v.norm(),
        Kind::None => x,
    }
}

#[differentiable]
fn slices(x: &[f64]) -> f64 {
    x[0] * x[1]
}

#[differentiable]
fn generic<T: Real>(x: T) -> (T, T) {
    (x * x, x.exp())
}

#[differentiable]
fn calls(x: f64, v: &Vector) -> f64 {
    let (a, b) = generic(x);
    slices(&[a, b]) * matrices(v, scalars(a, x))
}

#[test]
fn do_not_get_in_the_way() {
    check_scalar!(scalars(0.3, 0.7));
    check_scalar!(structs(0.3));
    check_scalar!(structs(-0.3));
    let v = Vector::from_element(3, 0.7);
    check_scalar!(matrices(&v, 0.3));
    check!(generic(0.3));
    assert_eq!(slices::grad(&[2.0, 3.0])[..], [3.0, 2.0]);
    check_scalar!(calls(0.3, &v));
}

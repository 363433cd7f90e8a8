//! Parameters and locals that are called like things in generated code.

#![allow(
    clippy::just_underscores_and_digits,
    clippy::too_many_arguments,
    clippy::trivially_copy_pass_by_ref,
    clippy::used_underscore_binding,
    reason = "the names are the cases"
)]

use nalgebra::{DVector, Vector2};
use static_autodiff::prelude::*;

#[differentiable]
fn sweeps(t: f64, y: f64, y_bar: f64, x_bar: f64, cotangent: f64, value: f64) -> f64 {
    let x_dot = t * y;
    let t_bar = y_bar * x_bar * x_dot;
    let y_dot = cotangent * value;
    t_bar * y_dot * t
}

#[differentiable]
fn drivers(pullback: f64, result: f64, __0: f64, r#type: f64, x: f64) -> f64 {
    let tangent = pullback * result * r#type;
    let __1 = tangent * x;
    __1 * x * __0
}

#[differentiable]
fn checks(dot: f64, zero: f64, seed: f64, point: f64, gradient: f64, grad: f64) -> f64 {
    let y_0 = dot * zero * seed;
    point * gradient * grad * y_0
}

#[differentiable]
fn paths(vjp: f64, fwd: f64, private: f64, core: f64, static_autodiff: f64, f: f64) -> f64 {
    vjp * fwd * private * core * static_autodiff * f
}

#[differentiable]
fn derived(x: &DVector<f64>, x_dot: &DVector<f64>, part_0: f64, x_value: &f64, x_zero: f64) -> f64 {
    let z = part_0 * x_value;
    z * x.dot(x_dot) + part_0 * z * x_value * x_zero
}

#[differentiable]
fn constant_tangent(x: f64, x_bar: f64, #[constant] x_dot: f64) -> f64 {
    x * x_bar * x_dot * x
}

#[differentiable]
fn numbered(__0: f64, __1: f64, _0: f64, v0: f64, x0: f64, x_0: f64) -> f64 {
    let __2 = __0 * __1;
    let __3 = __2 + _0 * __0;
    let v1 = __3 * v0;
    v1 * x0 * x_0 * __1
}

#[differentiable]
fn inner(output: f64, record: f64, slot: f64, buffer: f64, acc: f64, s: f64) -> f64 {
    output * record * slot * buffer * acc * s
}

#[test]
fn parameters_may_be_called_like_generated_locals() {
    let product = 1.1 * 1.1 * 1.2 * 1.3 * 1.4 * 1.5 * 1.6;
    let gradient = check_scalar!(sweeps(1.1, 1.2, 1.3, 1.4, 1.5, 1.6));
    let each = [2.0 / 1.1, 1.0 / 1.2, 1.0 / 1.3, 1.0 / 1.4, 1.0 / 1.5, 1.0 / 1.6];
    for (x_bar, expected) in crate::common::coordinates(&gradient).into_iter().zip(each) {
        crate::common::assert_close(x_bar, expected * product, crate::common::Tol::ulps(16));
    }
    check_scalar!(drivers(1.7, 1.8, 1.9, 2.1, 2.2));
    check_scalar!(checks(1.7, 1.8, 1.9, 2.1, 2.2, 2.3));
    check_scalar!(paths(1.7, 1.8, 1.9, 2.1, 2.2, 2.3));
    check_scalar!(numbered(1.7, 1.8, 1.9, 2.1, 2.2, 2.3));
    check_scalar!(inner(1.7, 1.8, 1.9, 2.1, 2.2, 2.3));
    let (x, x_dot) = (DVector::from_vec(vec![1.0, 2.0]), DVector::from_vec(vec![-0.5, 3.0]));
    check_scalar!(derived(&x, &x_dot, 0.3, &0.4, 0.5));
    check_scalar!(constant_tangent(1.1, 1.2, 1.3), along(1.0, 0.5));
}

#[differentiable]
fn captured(v: &Vector2<f64>, t: f64, y: f64, value: f64) -> f64 {
    let element = v.map(|x_bar| x_bar * t + y);
    let item = v.zip_map(&element, |a, acc| a * acc * value);
    item.sum()
}

#[test]
fn closures_may_use_such_names() {
    check_scalar!(captured(&Vector2::new(1.0, 2.0), 0.3, 0.4, 0.5));
}

#[differentiable]
fn grad(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn vjp(x: f64) -> f64 {
    grad(x) * x
}

#[differentiable]
fn r#match(r#in: f64, r#fn: &[f64]) -> f64 {
    vjp(r#in) * r#fn[0]
}

#[test]
fn functions_may_be_called_like_their_derivatives() {
    assert_eq!(check_scalar!(grad(3.0)), 6.0);
    assert_eq!(check_scalar!(vjp(2.0)), 12.0);
    assert_eq!(check_scalar!(r#match(2.0, &[3.0])), (36.0, [8.0].into()));
}

#[differentiable]
fn unicode(θ: f64, größe: f64) -> f64 {
    let ω = θ * größe;
    ω.sin() * größe
}

#[test]
fn names_may_have_any_letters() {
    check_scalar!(unicode(0.3, 1.7));
}

#[differentiable]
#[expect(non_snake_case, reason = "the case under test")]
fn capitals(X: f64, y: f64) -> f64 {
    let (Y, b) = (X * 2.0, y);
    let Z = 3.0;
    X * Y * b * Z
}

#[test]
fn names_may_begin_with_a_capital() {
    assert_eq!(check_scalar!(capitals(2.0, 5.0)), (120.0, 24.0));
}

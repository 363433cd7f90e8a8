//! `f32`, `f64`, generic scalars, and other names for them.

use nalgebra::{DVector, Matrix2, Vector2};
use static_autodiff::prelude::*;

#[differentiable]
fn literals(x: f32, v: &Vector2<f32>) -> f32 {
    let k = 0.5;
    let w = v * 2.0;
    let z = -1.5;
    let powers = x.powf(1.5) + x.max(0.1) + 1.0 / x;
    let vectors = w.sum() / 3.0 - 2.0 * w.dot(v) + v.map(|a| 2.0 * a + 1.0).sum();
    k * x * x + powers + vectors + z * x + v.add_scalar(0.25).norm()
}

#[differentiable]
fn generic_literals<T: Real>(x: T, v: &Vector2<T>) -> T {
    let k = T::lit(0.5);
    let w = v * T::lit(2.0);
    let powers = x.powf(T::lit(1.5)) + x.max(T::lit(0.1)) + T::one() / x;
    k * x * x + w.sum() / T::lit(3.0) - w.dot(v) + powers + v.map(|a| a * a + T::one()).sum()
}

#[test]
fn literals_take_the_precision_of_the_values() {
    check_scalar!(literals(2.0_f32, &Vector2::new(1.0, 2.0)));
    check_scalar!(generic_literals(2.0_f32, &Vector2::new(1.0, 2.0)));
    check_scalar!(generic_literals(2.0_f64, &Vector2::new(1.0, 2.0)));
}

#[differentiable]
fn sum_of_squares(x: f32, y: f32) -> f32 {
    x * x + 3.0 * y
}

#[differentiable]
fn constants(x: f32, n: usize, #[constant] w: &[f32]) -> f32 {
    let k = n as f32;
    let c: f32 = w.iter().sum();
    x * k / c + 2.0 * x / (n + 1) as f32
}

#[differentiable]
fn pair(x: f32) -> (f32, f32) {
    (x * x, 1.0)
}

#[test]
fn f32_is_not_widened() {
    assert_eq!(check_scalar!(sum_of_squares(5.0_f32, 7.0_f32)), (10.0_f32, 3.0_f32));
    assert_eq!(check_scalar!(constants(2.0_f32, 3, &[1.0, 2.0]), along(1.0_f32)), 1.5_f32);
    check!(pair(2.0_f32));
}

type Number = f64;
type Column = DVector<Number>;
type Index = usize;

#[differentiable]
fn aliases(x: Number, v: &Column, #[constant] k: Index) -> Number {
    let a: Number = x * v[k];
    let b = a * a;
    let c: Column = v * b;
    c.norm() + b
}

#[test]
fn types_may_have_other_names() {
    let v = DVector::from_vec(vec![1.0, 2.0]);
    check_scalar!(aliases(2.0, &v, 1), along(2.0, &v));
}

#[differentiable]
fn where_clause<T>(x: T, m: &Matrix2<T>) -> T
where
    T: Real,
{
    let (s, c) = x.sin_cos();
    let rotation = Matrix2::new(c, -s, s, c);
    (rotation * m).trace()
}

#[differentiable]
fn two_scalars<T: Real, U: Real>(x: T, y: U) -> (T, U) {
    (x.exp(), y * y)
}

#[differentiable]
fn full_paths(x: std::primitive::f64, v: &nalgebra::base::DVector<f64>) -> core::primitive::f64 {
    x * v.sum()
}

#[test]
fn bounds_and_paths_are_written_in_any_way() {
    let m = Matrix2::new(0.3, -0.7, 1.2, 0.5);
    check_scalar!(where_clause(0.4, &m));
    check_scalar!(where_clause(0.4_f32, &m.cast::<f32>()));
    check!(two_scalars(0.4_f64, 0.3_f32));
    check_scalar!(full_paths(0.4, &DVector::from_vec(vec![1.0, 2.0])));
}

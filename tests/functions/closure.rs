//! Closures in differentiable code that are handed to other functions.

use nalgebra::{DMatrix, DVector, Vector3};
use static_autodiff::prelude::*;

use crate::{apply, integrate, on_vector, square, sum_over};

#[differentiable]
fn literal(a: f64, x: f64) -> f64 {
    integrate(|t| a * t * t.sin(), 0.0, x)
}

#[test]
fn a_literal() {
    check_scalar!(literal(1.5, 0.7), along(0.5, -2.0));
}

#[differentiable]
fn named(a: f64, x: f64) -> f64 {
    let g = |t: f64| (a * t).exp();
    integrate(&g, 0.0, x) + integrate(g, 1.0, a) * g(x)
}

#[test]
fn a_closure_with_a_name() {
    check_scalar!(named(1.5, 0.7), along(0.5, -2.0));
}

#[differentiable]
fn by_path(x: f64) -> f64 {
    integrate(square, 0.0, x) + apply(&square, x) * apply(square::<f64>, x + 1.0)
}

#[test]
fn a_function_by_its_path() {
    check_scalar!(by_path(0.7), along(0.5));
}

#[differentiable]
fn of_std(x: f64) -> f64 {
    integrate(f64::sin, 0.0, x) + apply(f64::exp, x)
}

#[test]
fn a_function_of_numbers() {
    check_scalar!(of_std(0.7), along(0.5));
}

#[differentiable]
fn weighted(w: &[f64], #[constant] data: &DVector<f64>) -> f64 {
    sum_over(w.len(), |i| w[i] * data[i] * w[i]) + sum_over(3, |k| k as f64 * w[0])
}

#[test]
fn of_indices() {
    let data = DVector::from_vec(vec![1.0, 2.0, 0.5]);
    check_scalar!(weighted(&[1.0, -2.0, 3.0], &data), along(&[0.5, 1.0, 2.0]));
    check_scalar!(weighted(&[1.0], &data), along(&[0.5]));
}

#[differentiable]
fn generic<T: Real>(a: T, x: T) -> T {
    apply(|t| a * t + t * t * T::lit(0.5), x) + apply(|t: T| t / a, x)
}

#[test]
fn of_generic_numbers() {
    check_scalar!(generic(1.5, 0.7), along(0.5, -2.0));
    check_scalar!(generic(1.5_f32, 0.7_f32), along(0.5_f32, -2.0_f32));
}

#[differentiable]
fn of_vectors(a: &DVector<f64>, v: &DVector<f64>, m: &DMatrix<f64>) -> f64 {
    on_vector(|u| u.dot(a) * u.norm() + (m * u).sum(), v)
        + on_vector(|u: &DVector<f64>| if u.norm() > 1.0 { u[0] * u[1] } else { a[0] }, a)
}

#[test]
fn of_a_vector() {
    let a = DVector::from_vec(vec![0.3, -0.2]);
    let v = DVector::from_vec(vec![1.3, 0.7]);
    let m = DMatrix::from_row_slice(2, 2, &[1.0, 0.5, -0.25, 2.0]);
    check_scalar!(of_vectors(&a, &v, &m), along(&v, &a, &m));
}

#[differentiable]
fn nested(a: f64, x: f64) -> f64 {
    integrate(|t| integrate(|u| a * u * t + x, 0.0, t * a), 0.0, x)
}

#[test]
fn nested_closures() {
    check_scalar!(nested(1.5, 0.7), along(0.5, -2.0));
}

#[differentiable]
fn of_a_parameter<F: Fn(f64) -> f64>(f: F, a: f64, x: f64) -> f64 {
    integrate(|t| integrate(|u| f(u) * t * a, 0.0, f(t)), 0.0, x) + apply(|t: f64| f(t) * a, x)
}

#[differentiable]
fn through_both(a: f64, x: f64) -> f64 {
    of_a_parameter(|t| t * a, a, x) + of_a_parameter(square, a, x)
}

#[test]
fn a_parameter_inside_of_a_closure() {
    of_a_parameter::gradcheck(square {}, 1.5, 0.7).assert_ok();
    check_scalar!(through_both(1.5, 0.7), along(0.5, -2.0));
}

#[differentiable]
fn in_loops(w: &[f64], x: f64) -> f64 {
    let mut sum = 0.0;
    let mut a = x;
    for (i, v) in w.iter().enumerate() {
        a *= *v;
        if i == 1 {
            continue;
        }
        sum += integrate(|t| a * t * t + v * i as f64, 0.0, *v);
        if sum > 100.0 {
            break;
        }
    }
    sum
}

#[test]
fn in_a_loop_over_what_changes() {
    check_scalar!(
        in_loops(&[1.0, 2.0, 1.5, 7.0, 3.0], 1.2),
        along(&[0.5, 1.0, -1.0, 2.0, 1.0], 0.5)
    );
    check_scalar!(in_loops(&[], 1.2), along(&[0.0; 0], 0.5));
}

#[differentiable]
fn statements(a: f64, x: f64) -> f64 {
    let total = integrate(
        |t| {
            let mut s = a;
            for k in 0..3 {
                if t > 0.3 {
                    s *= t;
                } else {
                    return s + k as f64 * t;
                }
            }
            match s {
                s if s > 0.5 => s.sin(),
                _ => s,
            }
        },
        0.0,
        x,
    );
    total * a
}

#[test]
fn statements_in_a_closure() {
    check_scalar!(statements(1.25, 0.7), along(0.5, -2.0));
}

#[differentiable]
fn without_use(a: f64, x: f64) -> f64 {
    let _unused = integrate(|t| a * t, 0.0, x);
    let flag = integrate(|t| a * t, 0.0, x) > 0.1;
    let stopped = detach(integrate(|t| a * t, 0.0, x));
    if flag && integrate(square, 0.0, x) > 0.0 { x * a + stopped } else { a }
}

#[test]
fn calls_that_do_not_count() {
    let (a, x) = (1.25, 0.75);
    let (value, gradient) = without_use::value_and_grad(a, x);
    assert_eq!(value.to_bits(), without_use(a, x).to_bits());
    assert_eq!(gradient, (x, a));
    assert_eq!(without_use::jvp(a, x, 1.0, 2.0), (value, x + 2.0 * a));
}

#[differentiable]
fn in_branches(a: f64, x: f64, n: usize) -> f64 {
    let y = if n > 1 { apply(|t: f64| a * t, x) } else { x };
    let z = match n {
        0 => y,
        1 => apply(|t: f64| a * t * y, y),
        _ => {
            let mut s = 0.0;
            for k in 0..n {
                s += apply(|t: f64| a * t + y * k as f64, x);
            }
            s
        }
    };
    z * y
}

#[test]
fn in_a_branch() {
    for n in 0..4 {
        check_scalar!(in_branches(1.5, 0.7, n), along(0.5, -2.0));
    }
}

#[differentiable]
fn in_iterators(w: &[f64], a: f64) -> f64 {
    let x: f64 = w.iter().map(|v| apply(|t: f64| t * a * v, *v)).sum();
    let y = w.iter().fold(a, |s, v| s * apply(|t: f64| t + v, a));
    let z: Vec<f64> = (0..w.len()).map(|i| sum_over(i, |k| w[k] * w[i])).collect();
    x + y + z.iter().sum::<f64>()
}

#[test]
fn in_the_closures_of_iterators() {
    check_scalar!(in_iterators(&[1.0, 2.0, -1.5], 1.2), along(&[0.5, 1.0, -1.0], 0.5));
}

#[differentiable]
fn two_functions(f: impl Fn(f64) -> f64, g: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(g(x)) * g(f(x))
}

#[differentiable]
fn twice_captured(a: f64, b: f64) -> f64 {
    two_functions(|t| a * t, |t| (a * t).sin() + b, b) + two_functions(|t| a * t, square, a)
}

#[test]
fn one_variable_in_two_closures_of_a_call() {
    check_scalar!(twice_captured(1.5, 0.7), along(0.5, -2.0));
}

#[differentiable]
fn pair(f: impl Fn(f64) -> (f64, f64), x: f64) -> f64 {
    let (a, b) = f(x);
    a * b
}

#[differentiable]
fn of_results(f: impl Fn(f64) -> Vector3<f64>, g: impl Fn(f64) -> Option<f64>, x: f64) -> f64 {
    let v = f(x);
    v.norm() + g(x).map_or(v[0], |y| y * v[1])
}

#[differentiable]
fn other_results(a: f64, x: f64) -> f64 {
    pair(|t| (a * t, t.sin()), x)
        + of_results(|t| Vector3::new(t, a * t, a), |t| if t > a { Some(t * a) } else { None }, x)
}

#[test]
fn tuples_vectors_and_options() {
    check_scalar!(other_results(1.5, 0.7), along(0.5, -2.0));
    check_scalar!(other_results(0.5, 0.7), along(0.5, -2.0));
}

#[differentiable]
fn constant_results(a: f64, x: f64) -> f64 {
    apply(|_| 1.0, a) * x
        + apply(|t: f64| if t > a { 2.0 } else { t }, x)
        + integrate(|_t| a, 0.0, x)
}

#[test]
fn results_without_a_derivative() {
    check_scalar!(constant_results(1.5, 0.7), along(0.5, -2.0));
    check_scalar!(constant_results(0.5, 0.7), along(0.5, -2.0));
}

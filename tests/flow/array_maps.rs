//! `map` of arrays.

use static_autodiff::prelude::*;

#[differentiable]
fn of_constants(x: f64) -> f64 {
    let a = [1.0, 2.0, 3.0];
    let b = a.map(|v| v * x);
    b[0] + b[1] * b[2]
}

#[differentiable]
fn of_active_elements(x: f64) -> f64 {
    let a = [x, 2.0 * x];
    let b = a.map(|v| v * v);
    b[0] + b[1]
}

#[differentiable]
fn as_the_result(a: &[f64; 3], s: f64) -> [f64; 3] {
    let n = (a[0] * a[0] + a[1]).sqrt();
    a.map(|v| v / n + s.sin())
}

#[differentiable]
fn in_a_loop(a: [f64; 3], n: usize) -> f64 {
    let mut t = a;
    for _ in 0..n {
        t = t.map(|v| (v * 0.5).tanh() + a[0]);
    }
    t.iter().sum()
}

#[differentiable]
fn of_any_length<const N: usize>(a: &[f64; N]) -> f64 {
    let b = a.map(|v| v * v * a[0]);
    b.iter().map(|v| v.sqrt()).sum()
}

#[differentiable]
fn square(v: f64) -> f64 {
    v * v
}

#[differentiable]
fn by_functions(a: &[f64; 3]) -> f64 {
    let (b, c, d) = (a.map(square), a.map(|v| square(v) + 1.0), a.map(f64::sin));
    b[0] * c[1] + b[2] + d[0] * d[1]
}

#[differentiable(order = 2)]
fn twice(a: &[f64; 3]) -> f64 {
    let b = a.map(|v| v * v * a[0]);
    b[0] * b[1] + b[2].sin()
}

#[test]
fn gradients_agree_with_differences() {
    of_constants::gradcheck(0.3).assert_ok();
    of_active_elements::gradcheck(0.4).assert_ok();
    as_the_result::gradcheck(&[1.0, 2.0, 0.3], 0.4).assert_ok();
    for n in 0..4 {
        in_a_loop::gradcheck([0.2, 0.4, -0.1], n).assert_ok();
    }
    of_any_length::gradcheck(&[1.0, 2.0, 0.3]).assert_ok();
    by_functions::gradcheck(&[1.0, 2.0, 0.3]).assert_ok();
    twice::gradcheck(&[1.0, 2.0, 0.3]).assert_ok();
}

#[test]
fn second_derivatives() {
    // a⁴ b² + sin(a c²) at (1, 2, c)
    let c = 0.3_f64;
    let hessian = twice::hessian(&[1.0, 2.0, c]);
    let expected = 12.0 * 4.0 - c.powi(4) * (c * c).sin();
    assert!((hessian[(0, 0)] - expected).abs() < 1e-12, "{} {expected}", hessian[(0, 0)]);
    assert_eq!(hessian[(0, 1)], 16.0);
}

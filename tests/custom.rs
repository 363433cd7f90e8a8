//! Derivatives that a user wrote: `vjp = path` and `jvp = path`.

use nalgebra::{DMatrix, DVector};
use static_autodiff::prelude::*;

/// A body that the macro does not understand.
#[differentiable(vjp = log1pexp_vjp)]
fn log1pexp(x: f64) -> f64 {
    std::hint::black_box(x).exp().ln_1p()
}

fn log1pexp_vjp(x: f64, _y: f64, y_bar: f64) -> f64 {
    y_bar / (1.0 + (-x).exp())
}

#[differentiable]
fn loss(x: f64, z: f64) -> f64 {
    let mut sum = z;
    for _ in 0..3 {
        sum += log1pexp(x * sum) * z;
    }
    sum
}

#[test]
fn a_rule_for_numbers() {
    log1pexp::gradcheck(0.3).assert_ok();
    assert_eq!(log1pexp::grad(0.0).to_bits(), 0.5_f64.to_bits());
    // Where the derivative of the body would be `inf / inf`.
    assert_eq!(log1pexp::jvp(800.0, 2.0).1.to_bits(), 2.0_f64.to_bits());
    loss::gradcheck(0.3, 0.4).assert_ok();
}

/// The solution of `a x = b`, by both rules.
#[differentiable(vjp = solve_vjp, jvp = solve_jvp)]
fn solve(a: &DMatrix<f64>, b: &DVector<f64>) -> DVector<f64> {
    a.clone().lu().solve(b).expect("a regular matrix")
}

fn solve_vjp(
    a: &DMatrix<f64>,
    _b: &DVector<f64>,
    x: &DVector<f64>,
    x_bar: &DVector<f64>,
) -> (DMatrix<f64>, DVector<f64>) {
    let b_bar = a.transpose().lu().solve(x_bar).expect("a regular matrix");
    (-&b_bar * x.transpose(), b_bar)
}

fn solve_jvp(
    a: &DMatrix<f64>,
    _b: &DVector<f64>,
    x: &DVector<f64>,
    a_dot: &DMatrix<f64>,
    b_dot: &DVector<f64>,
) -> DVector<f64> {
    a.clone().lu().solve(&(b_dot - a_dot * x)).expect("a regular matrix")
}

#[differentiable(vjp = solve_vjp)]
fn solve_in_reverse(a: &DMatrix<f64>, b: &DVector<f64>) -> DVector<f64> {
    a.clone().lu().solve(b).expect("a regular matrix")
}

#[differentiable(jvp = solve_jvp)]
fn solve_forwards(a: &DMatrix<f64>, b: &DVector<f64>) -> DVector<f64> {
    a.clone().lu().solve(b).expect("a regular matrix")
}

#[differentiable]
fn twice(a: &DMatrix<f64>, b: &DVector<f64>) -> f64 {
    let x = solve(a, b);
    let y = solve(a, &(&x * 2.0));
    x.dot(&y)
}

#[test]
fn one_mode_from_the_other() {
    let a = DMatrix::from_row_slice(2, 2, &[2.0, 0.3, -0.4, 1.5]);
    let b = DVector::from_vec(vec![0.7, -1.1]);
    solve::gradcheck(&a, &b).assert_ok();
    solve_in_reverse::gradcheck(&a, &b).assert_ok();
    solve_forwards::gradcheck(&a, &b).assert_ok();
    twice::gradcheck(&a, &b).assert_ok();
}

#[derive(Clone, Differentiable)]
struct Scale {
    by: f64,
}

impl Scale {
    #[differentiable(vjp = Self::apply_rule)]
    fn apply(&self, x: &[f64], #[constant] offset: usize) -> Vec<f64> {
        x.iter().skip(offset).map(|x| x * self.by).collect()
    }

    fn apply_rule(
        &self,
        x: &[f64],
        offset: usize,
        _y: &Vec<f64>,
        y_bar: &Vec<f64>,
    ) -> (ScaleTangent, Vec<f64>) {
        let by = x.iter().skip(offset).zip(y_bar).map(|(x, y_bar)| x * y_bar).sum();
        let skipped = std::iter::repeat_n(0.0, offset);
        (ScaleTangent { by }, skipped.chain(y_bar.iter().map(|y_bar| y_bar * self.by)).collect())
    }
}

#[differentiable]
fn scaled(scale: &Scale, x: &[f64]) -> f64 {
    let y = scale.apply(x, 1);
    y[0] * y[1] + x[0]
}

#[test]
fn a_rule_for_a_method() {
    let scale = Scale { by: 1.5 };
    scale.apply_gradcheck(&[0.5, 2.0, -1.0], 1).assert_ok();
    scaled::gradcheck(&scale, &[0.5, 2.0, -1.0]).assert_ok();
}

#[differentiable(vjp = square_vjp)]
fn square<T: Real>(x: T) -> T {
    x * x
}

fn square_vjp<T: Real>(x: T, _y: T, y_bar: T) -> T {
    (x + x) * y_bar
}

#[test]
fn a_generic_rule() {
    square::gradcheck(1.5_f64).assert_ok();
    assert_eq!(square::grad(1.5_f32).to_bits(), 3.0_f32.to_bits());
}

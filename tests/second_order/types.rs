//! Matrices, structs, tuples.

use nalgebra::{DMatrix, DVector, Matrix2, SMatrix, Vector3};
use static_autodiff::log_sum_exp;
use static_autodiff::prelude::*;

use crate::check;

#[differentiable(order = 2)]
fn quadratic(x: &DVector<f64>, #[constant] a: &DMatrix<f64>) -> f64 {
    let y = a * x;
    let n = y.norm();
    0.5 * x.dot(&y) + n * n * n
}

#[differentiable(order = 2)]
fn quotients(m: &DMatrix<f64>, s: f64) -> f64 {
    let mut n = m / (s * s);
    for k in 0..3 {
        n /= s + n[(0, 0)];
        n -= m;
        n = &n * s / n[(k % 2, 1)];
    }
    n.norm_squared() / (s + (m / 2.0).norm_squared())
}

#[differentiable(order = 2)]
fn layers(w: &DMatrix<f64>, #[constant] x: &DVector<f64>) -> f64 {
    let h = (w * x).map(|z| z.tanh());
    let y = w.transpose() * &h - x;
    y.norm_squared() + h.component_mul(&(w * &h)).sum()
}

#[differentiable(order = 2)]
fn fixed(x: Vector3<f64>) -> f64 {
    let m = x * x.transpose();
    let mut s = x.norm_squared() * x[0] + x.map(|v| v.sin()).sum();
    for j in 0..3 {
        s += m.column(j).dot(&x) / (1.0 + x[j] * x[j]);
    }
    s
}

#[differentiable(order = 2)]
fn columns(m: &Matrix2<f64>) -> f64 {
    let mut c = m.clone_owned();
    let first = c.column(0) * m[(1, 1)];
    c.set_column(1, &first);
    c[(0, 1)] += m.trace();
    (c * m).sum() + c.zip_map(m, |a, b| a * b * b).sum() + c.max() * c.min()
}

#[differentiable(order = 2)]
fn likelihood(x: &DVector<f64>, scale: f64) -> f64 {
    log_sum_exp(&(x * scale)) - (x * scale).mean()
}

#[derive(Clone, Debug, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[derive(Clone, Debug, Differentiable)]
enum Curve {
    Line(Point),
    Arc { centre: Point, radius: f64 },
}

#[differentiable(order = 2)]
fn length(curve: &Curve, t: f64) -> f64 {
    match curve {
        Curve::Line(Point { x, y }) => (x * x + y * y * t).sqrt(),
        Curve::Arc { centre, radius } => {
            let moved = Point { x: centre.x * t, ..centre.clone() };
            radius * radius * (moved.x * centre.y).cos() + radius.ln()
        }
    }
}

#[differentiable(order = 2)]
fn tuples(p: (f64, [f64; 2]), q: f64) -> f64 {
    let (a, [b, c]) = p;
    let r = (a * b, c * q);
    r.0 * r.1 + r.1 * r.1 * a
}

fn matrix() -> DMatrix<f64> {
    DMatrix::from_row_slice(3, 3, &[0.5, 0.1, -0.3, 0.2, 0.9, 0.4, -0.6, 0.3, 0.7])
}

#[test]
fn dynamic_matrices() {
    let (x, a) = (DVector::from_vec(vec![1.0, 2.0, -1.0]), matrix());
    check(&x, |x| quadratic::grad(x, &a), |x, v| quadratic::hvp(x, &a, v));
    check(&a, |a| layers::grad(a, &x), |a, v| layers::hvp(a, &x, v));
    let hessian: DMatrix<f64> = layers::hessian(&a, &x);
    assert_eq!(hessian.shape(), (9, 9));
    let point = (a, 1.3);
    check(
        &point,
        |(m, s)| quotients::grad(m, *s),
        |(m, s), (m_dot, s_dot)| quotients::hvp(m, *s, m_dot, *s_dot),
    );
    let mut out = DVector::from_element(3, f64::NAN);
    quadratic::hvp_into(&x, &point.0, &x, &mut out);
    assert_eq!(out, quadratic::hvp(&x, &point.0, &x));
}

#[test]
fn static_matrices() {
    let x = Vector3::new(0.4, -0.7, 0.3);
    check(&x, |x| fixed::grad(*x), |x, v| fixed::hvp(*x, *v));
    let hessian: SMatrix<f64, 3, 3> = fixed::hessian(x);
    assert!((hessian - hessian.transpose()).norm() < 1e-12);
    let m = Matrix2::new(0.5, 0.3, -0.7, 0.9);
    check(&m, columns::grad, columns::hvp);
}

#[test]
fn several_parameters() {
    let (x, scale) = (DVector::from_vec(vec![0.3, 0.1, -0.8]), 1.3);
    let hvp =
        |p: &(DVector<f64>, f64), v: &(DVector<f64>, f64)| likelihood::hvp(&p.0, p.1, &v.0, v.1);
    let columns = check(&(x.clone(), scale), |p| likelihood::grad(&p.0, p.1), hvp);
    let hessian = likelihood::hessian(&x, scale);
    assert_eq!(hessian.as_slice(), columns.concat());
}

#[test]
fn structs_and_enums() {
    let line = Curve::Line(Point { x: 0.7, y: 1.1 });
    let arc = Curve::Arc { centre: Point { x: 0.7, y: 1.1 }, radius: 0.4 };
    for curve in [line, arc] {
        check(&curve, |c| length::grad(c, 0.3).0, |c, v| length::hvp(c, 0.3, v, 0.0).0);
    }
}

#[test]
fn nested_tuples() {
    let p = (0.3, [0.7, -0.4]);
    check(&p, |p| tuples::grad(*p, 0.9).0, |p, v| tuples::hvp(*p, 0.9, *v, 0.0).0);
}

//! Other names for the types of std and nalgebra: their methods stay theirs.

use nalgebra::{DMatrix, DVector, Matrix3, Vector3, vector};
use static_autodiff::prelude::*;

use crate::assert_checked;

type Scalar = f64;
type Position = Vector3<Scalar>;
type Rotation = Matrix3<f64>;
type Weights = DMatrix<f64>;
type Signal = DVector<f64>;
type Path = Vec<f64>;
type Triple = [f64; 3];

#[differentiable(order = 2)]
fn numbers(x: Scalar, y: Scalar) -> Scalar {
    let pair = x.sin_cos();
    let z: Scalar = x * y;
    x.sin() * y.exp().max(x) + x.powi(3) + y.hypot(x) + pair.0 * pair.1 + z.tanh().mul_add(x, y)
}

#[differentiable(order = 2)]
fn rounded(x: Scalar) -> Scalar {
    x * x.floor() + x.fract() * x + x.clamp(0.0, 2.0) * x.signum() + x.abs().sqrt()
}

#[differentiable(order = 2)]
fn vectors(a: &Position, b: Position, m: &Rotation) -> f64 {
    let along = a.dot(&b) + (m * a).norm() + (a - b).norm_squared();
    let product = a.component_mul(&b).sum() + a.component_div(&b).mean();
    let sums = m.row_sum().norm() * m.column_sum().min() + m.trace();
    along * product + sums + m.transpose().column(0).dot(a) + m.tr_mul(a).max()
}

#[differentiable(order = 2)]
fn signals(a: &Signal, b: &Signal) -> f64 {
    let c = a - b;
    c.dot(&c) + a.scale(2.0).sum() + a.add_scalar(1.0).component_div(b).mean()
}

#[differentiable]
fn mapped(a: &Position, p: Triple, q: &Triple) -> f64 {
    let (r, s) = (p.map(|x| x * x * x), q.map(|x| x.sin()));
    a.map(|x| x * x).sum() * r[0] * s[1] + r[2] + s[0]
}

#[differentiable]
fn stored(path: &mut Path, m: &mut Weights, n: &Weights, x: f64) -> f64 {
    path.push(x * path[0]);
    path.swap(0, 1);
    let sum = m.sum();
    m.fill(x * x);
    let norm = m.norm();
    m.copy_from(n);
    sum * norm + m.dot(n)
}

#[differentiable]
fn grown(x: f64) -> f64 {
    let mut path: Path = Vec::new();
    for i in 0..5 {
        path.push(x * i as f64);
    }
    path.iter().map(|y| y * y).sum()
}

#[derive(Differentiable, Clone)]
struct Layer {
    weights: DMatrix<f64>,
    bias: DVector<f64>,
}

/// What a field is, is not written here.
#[differentiable(order = 2)]
fn fields(layer: &Layer, x: &DVector<f64>) -> f64 {
    let y = &layer.weights * x + &layer.bias;
    let lines = layer.weights.column(0).dot(&layer.bias) + layer.weights.row(0).transpose().norm();
    y.dot(&layer.bias) + layer.weights.norm() + layer.bias.sum() + lines
}

#[differentiable(order = 2)]
trait Energy: Differentiable {
    fn energy(&self) -> f64;
}

#[differentiable(order = 2)]
impl Energy for Vector3<f64> {
    fn energy(&self) -> f64 {
        self.norm() + self.dot(self) + self.sum()
    }
}

#[differentiable(order = 2)]
impl Energy for f64 {
    fn energy(&self) -> f64 {
        self.exp() + self.sqrt()
    }
}

#[differentiable(order = 2)]
fn energies(v: &Vector3<f64>, x: f64) -> f64 {
    v.energy() * x.energy()
}

#[test]
fn aliases_have_the_methods_of_their_types() {
    let (a, b) = (vector![0.1, 0.2, 0.5], vector![0.4, -0.3, 0.2]);
    let m = Matrix3::new(1.0, 0.2, 0.3, 0.4, -0.5, 0.6, 0.7, 0.8, 0.9);
    assert_checked(&numbers::gradcheck(0.4, 0.7));
    assert_checked(&rounded::gradcheck(1.4));
    assert_checked(&vectors::gradcheck(&a, b, &m));
    let (s, t) = (DVector::from_vec(vec![0.1, 0.2]), DVector::from_vec(vec![0.5, -0.2]));
    assert_checked(&signals::gradcheck(&s, &t));
    assert_checked(&mapped::gradcheck(&a, [0.1, 0.2, 0.4], &[0.5, 0.6, 0.7]));
    let n = DMatrix::from_row_slice(2, 2, &[0.1, 0.4, 0.3, -0.2]);
    assert_checked(&stored::gradcheck(&mut vec![0.3, 0.5], &mut n.clone(), &(&n * 2.0), 0.7));
    assert_checked(&grown::gradcheck(0.7));
    let layer = Layer { weights: n, bias: t };
    assert_checked(&fields::gradcheck(&layer, &s));
    assert_checked(&energies::gradcheck(&a, 0.6));
}

#[test]
fn their_second_derivatives_too() {
    let h = 1e-5;
    let hessian = numbers::hessian(0.4, 0.7);
    let (right, left) = (numbers::grad(0.4 + h, 0.7), numbers::grad(0.4 - h, 0.7));
    assert!((hessian[(0, 0)] - (right.0 - left.0) / (2.0 * h)).abs() < 1e-7);
    assert!((hessian[(1, 0)] - (right.1 - left.1) / (2.0 * h)).abs() < 1e-7);
    let (s, t) = (DVector::from_vec(vec![0.1, 0.2]), DVector::from_vec(vec![0.5, -0.2]));
    let v = DVector::from_vec(vec![1.0, 0.5]);
    let (along, _) = signals::hvp(&s, &t, &v, &DVector::zeros(2));
    let (right, _) = signals::grad(&(&s + &v * h), &t);
    let (left, _) = signals::grad(&(&s - &v * h), &t);
    assert!((along - (right - left) / (2.0 * h)).norm() < 1e-7);
}

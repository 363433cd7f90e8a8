use nalgebra::*;
use static_autodiff::prelude::*;

#[differentiable]
fn w1(x: f64, y: f64) -> f64 {
    (x * y).sin() + (x / y).exp() * (1.0 + x * x).ln()
}

#[differentiable]
fn loss(w: &DVector<f64>, #[constant] x: &DMatrix<f64>, #[constant] y: &DVector<f64>) -> f64 {
    let r = x * w - y;
    0.5 * r.dot(&r)
}

#[differentiable]
fn sigmoid(x: f64) -> f64 {
    let n = 3;
    assert!(x > -1e300 && n == 3, "{x}");
    1.0 / (1.0 + (-x).exp())
}

#[differentiable]
fn logistic(w: &DVector<f64>, b: f64, #[constant] x: &DMatrix<f64>) -> f64 {
    let z = (x * w).add_scalar(b);
    let p = z.map(|v| sigmoid(v) * b);
    -p.map(|p| p.ln()).sum() / z.len() as f64
}

#[differentiable]
fn poly<T: Real>(x: &[T], k: usize) -> T {
    let a = x[k] * x[k + 1];
    let a = a * x[0] + a;
    a.powi(3).sqrt()
}

#[differentiable]
fn outer(a: f64, v: &Vector3<f64>) -> (f64, Vector3<f64>) {
    let s = sigmoid(a);
    let t = (s * a, v * s);
    let (p, q) = t;
    (p * q.norm(), q.component_mul(v))
}

#[test]
fn smoke() {
    w1::gradcheck(1.3, 0.7).assert_ok();
    let x = DMatrix::from_fn(4, 3, |i, j| (i * 3 + j) as f64 * 0.1 - 0.5);
    let w = DVector::from_vec(vec![0.3, -0.2, 0.9]);
    let y = DVector::from_vec(vec![0.3, -0.2, 0.9, 1.0]);
    loss::gradcheck(&w, &x, &y).assert_ok();
    logistic::gradcheck(&w, 0.3, &x).assert_ok();
    poly::gradcheck(&[0.5, 1.2, 3.0], 1).assert_ok();
    outer::gradcheck(0.7, &Vector3::new(1.0, 2.0, 3.0)).assert_ok();
}

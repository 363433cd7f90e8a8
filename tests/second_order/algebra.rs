//! Second derivatives of linear algebra: each rule is differentiated once more.

use nalgebra::{DMatrix, DVector, Matrix3, SMatrix, Vector3};
use static_autodiff::prelude::*;

use crate::check;

/// Of full rank, singular, and of rank 1.
fn squares() -> [DMatrix<f64>; 3] {
    let regular = [1.3, 0.4, -0.2, 0.7, 2.1, 0.5, 0.3, -0.6, 1.7];
    let singular = [1.0, 2.0, 3.0, 0.5, -1.0, 0.2, 1.5, 1.0, 3.2];
    let thin = [1.0, 2.0, 3.0, 2.0, 4.0, 6.0, -1.0, -2.0, -3.0];
    [regular, singular, thin].map(|x| DMatrix::from_row_slice(3, 3, &x))
}

#[differentiable(order = 2)]
fn determinant(a: &DMatrix<f64>) -> f64 {
    let d = a.determinant();
    d * d + d * a[(0, 1)]
}

#[differentiable(order = 2)]
fn inverse(a: &DMatrix<f64>, b: &DVector<f64>) -> f64 {
    match a.clone().try_inverse() {
        Some(y) => (&y * b).dot(b) + y.trace(),
        None => 0.0,
    }
}

#[differentiable(order = 2)]
fn solution(a: &DMatrix<f64>, b: &DVector<f64>) -> f64 {
    let x = a.clone().lu().solve(b).unwrap();
    x.dot(b) + x.norm_squared()
}

/// The logarithm of a Gaussian density.
#[differentiable(order = 2)]
fn gaussian(w: &DMatrix<f64>, x: &DVector<f64>) -> f64 {
    let covariance = w * w.transpose() + DMatrix::identity(3, 3);
    let factor = covariance.cholesky().unwrap();
    let l = factor.l();
    -0.5 * x.dot(&factor.solve(x)) - 0.5 * factor.ln_determinant()
        + factor.inverse().trace()
        + l[(1, 0)] * l[(2, 2)]
        + factor.determinant().sqrt()
}

#[differentiable(order = 2)]
fn triangular(a: &DMatrix<f64>, b: &DVector<f64>) -> f64 {
    let x = a.solve_lower_triangular(b).unwrap();
    let y = a.tr_solve_upper_triangular(&x).unwrap();
    let z = a.solve_upper_triangular(b).unwrap() + a.tr_solve_lower_triangular(b).unwrap();
    x.dot(&y) + z.norm_squared()
}

#[differentiable(order = 2)]
fn vectors(a: Vector3<f64>, b: Vector3<f64>) -> f64 {
    let n = a.cross(&b);
    n.norm_squared() + n.dot(&a.component_mul(&b)) + n[0] * a[1]
}

#[differentiable(order = 2)]
fn parts(a: &Matrix3<f64>) -> f64 {
    let d = a.diagonal();
    let u = a.upper_triangle() * a.symmetric_part();
    u.norm_squared() + d.dot(&d) * a.lower_triangle().sum() + Matrix3::from_diagonal(&d).trace()
}

#[differentiable(order = 2)]
fn series(a: &DMatrix<f64>) -> f64 {
    (DMatrix::exp(a) * a).trace() + DMatrix::pow(a, 3).norm_squared() + DMatrix::exp(a)[(0, 2)]
}

#[differentiable(order = 2)]
fn lengths(x: &DVector<f64>, k: f64) -> f64 {
    let unit = x.normalize();
    let capped = x.cap_magnitude(1.0);
    let tried = x.try_normalize(1e-9).unwrap();
    unit[0] * unit[1] * k + capped.dot(x) * capped[0] + tried[2] + x.lp_norm(3) * x.unscale(k).sum()
}

#[test]
fn of_series_and_lengths() {
    for a in squares() {
        check(&(a * 0.3), series::grad, series::hvp);
    }
    for scale in [0.2, 1.5] {
        let point = (DVector::from_vec(vec![0.4, -1.2, 0.7]) * scale, 1.3);
        check(&point, |x| lengths::grad(&x.0, x.1), |x, v| lengths::hvp(&x.0, x.1, &v.0, v.1));
    }
}

#[test]
fn of_determinants() {
    for a in squares() {
        check(&a, determinant::grad, determinant::hvp);
    }
    let five =
        DMatrix::from_fn(5, 5, |i, j| if i == j { 2.0 } else { (i as f64 - 1.3 * j as f64).sin() });
    check(&five, determinant::grad, determinant::hvp);
    let mut flat = five;
    let row = flat.row(0) * 2.0;
    flat.set_row(3, &row);
    check(&flat, determinant::grad, determinant::hvp);
}

#[test]
fn of_inverses_and_solutions() {
    let ([a, _, _], b) = (squares(), DVector::from_vec(vec![0.4, -1.2, 0.7]));
    let point = (a, b);
    macro_rules! check {
        ($($f:ident)*) => {$(
            check(&point, |x| $f::grad(&x.0, &x.1), |x, v| $f::hvp(&x.0, &x.1, &v.0, &v.1));
        )*};
    }
    check!(inverse solution gaussian triangular);
}

#[test]
fn of_products_and_parts() {
    let point = (Vector3::new(0.3, -0.8, 0.5), Vector3::new(1.2, 0.4, -0.7));
    check(&point, |x| vectors::grad(x.0, x.1), |x, v| vectors::hvp(x.0, x.1, v.0, v.1));
    let a: SMatrix<f64, 3, 3> = Matrix3::new(1.3, 0.4, -0.2, 0.7, 2.1, 0.5, 0.3, -0.6, 1.7);
    check(&a, parts::grad, parts::hvp);
}

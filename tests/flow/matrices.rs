//! nalgebra's vectors and matrices, changed in place.

use nalgebra::{DMatrix, DVector, Matrix2, Matrix2x3, Matrix3, SMatrix, SVector, Vector2, Vector3};
use static_autodiff::prelude::*;

#[differentiable]
fn vector_elements(v: &DVector<f64>, a: f64) -> f64 {
    let n = v.len();
    let mut w = DVector::zeros(n);
    for i in 0..n {
        w[i] = v[i] * v[n - 1 - i];
        w[i] += a;
    }
    w[0] *= w[n - 1];
    w[n - 1] = w[0] * w[n - 1];
    w.norm_squared()
}

#[differentiable]
fn static_elements(v: SVector<f64, 3>, a: f64) -> SVector<f64, 3> {
    let mut v = v;
    v[1] *= v[0];
    v[2] -= v[1] * a;
    v[0] = v[2];
    v.x += v.y;
    v
}

#[differentiable]
fn matrix_elements(m: &DMatrix<f64>, a: f64) -> DMatrix<f64> {
    let mut n = m.clone();
    for i in 0..m.nrows() {
        for j in 0..m.ncols() {
            n[(i, j)] += n[(j, i)] * a;
            n[(i, j)] = n[(i, j)] * n[(i, j)];
        }
    }
    n[0] -= a;
    n
}

#[differentiable]
fn built(x: f64, y: f64) -> f64 {
    let mut m = Matrix2::zeros();
    m[(0, 0)] = x;
    m[(0, 1)] = x * y;
    m[(1, 1)] = m[(0, 1)] - y;
    let n = m;
    m[(1, 0)] = m[(0, 0)] * n[(1, 1)];
    (m * n).trace() + m.sum()
}

#[test]
fn elements_are_stored() {
    let v = DVector::from_vec(vec![1.5, -0.5, 2.0]);
    check_scalar!(vector_elements(&v, 0.25));
    check!(static_elements(SVector::<f64, 3>::new(1.5, -0.5, 2.0), 0.25));
    let m = DMatrix::from_row_slice(2, 2, &[1.0, 0.5, -0.75, 2.0]);
    check!(matrix_elements(&m, 0.5));
    check!(matrix_elements(&DMatrix::<f64>::from_element(1, 1, 0.5), 0.25));
    check_scalar!(built(1.5, -0.75));
}

#[differentiable]
fn compound(m: &DMatrix<f64>, v: &DVector<f64>, a: f64) -> f64 {
    let mut n = m * a;
    n += m;
    n *= 2.0;
    n -= m * m;
    n /= a;
    let mut w = &n * v;
    w += v;
    w *= a;
    w -= &n * &w;
    let mut s = w.dot(v);
    n = &n * &n;
    s += n.trace();
    s
}

#[differentiable]
fn static_compound(m: Matrix2<f64>, v: Vector2<f64>) -> Vector2<f64> {
    let (mut m, mut v) = (m, v);
    m *= m;
    v = m * v;
    m += m.transpose();
    v -= m * v;
    v /= v[0];
    v
}

#[differentiable]
fn copied(m: &DMatrix<f64>, v: &DVector<f64>) -> f64 {
    let mut w = v.clone();
    w.copy_from(&(m * v));
    let u = w.clone();
    w.fill(u[0]);
    w[1] *= u[1];
    let mut n = DMatrix::zeros(2, 2);
    n.copy_from(m);
    n[(0, 1)] *= w[0];
    n *= w[1];
    (n * w).dot(&u)
}

#[test]
fn matrices_are_updated_as_a_whole() {
    let m = DMatrix::from_row_slice(2, 2, &[1.0, 0.5, -0.75, 2.0]);
    let v = DVector::from_vec(vec![1.5, -0.5]);
    check_scalar!(compound(&m, &v, 0.5));
    check!(static_compound(Matrix2::new(1.0, 0.5, -0.75, 2.0), Vector2::new(1.5, -0.5)));
    check_scalar!(copied(&m, &v));
}

#[differentiable]
fn columns_and_rows(m: &DMatrix<f64>, v: &DVector<f64>, a: f64) -> f64 {
    let mut n = m.clone();
    n.set_column(0, v);
    n.set_row(1, &(v.transpose() * a));
    n.set_column(1, &(n.column(0) * n[(0, 1)]));
    n.row_mut(0).fill(a);
    n.column_mut(1)[1] *= v[0];
    let total = n.sum();
    n.column_mut(0).copy_from(&(v * total));
    (&n * v).dot(v)
}

#[differentiable]
fn views(m: Matrix2x3<f64>, v: &Vector2<f64>) -> f64 {
    let mut m = m;
    for j in 0..3 {
        let mut c = m.column_mut(j);
        c += v;
        c *= 2.0;
        c[0] *= c[1];
        if j == 1 {
            c[1] = v[0];
        }
    }
    let mut r = m.row_mut(0);
    r[2] += r[0];
    r *= v[1];
    let first = m.column(0).clone_owned();
    m.column_mut(2).copy_from(&first);
    m.norm_squared()
}

#[differentiable]
fn swapped(m: &Matrix3<f64>, k: usize) -> f64 {
    let mut n = *m;
    n.swap((0, 0), (k, 1));
    n.swap((0, k), (2, 2));
    n[(0, 0)] *= n[(2, 2)];
    n[(1, 1)] += n[(0, 2)];
    n[(0, 0)] * n[(0, 1)] + n[(1, 2)] * n[(2, 2)]
}

#[test]
fn rows_and_columns_are_changed() {
    let m = DMatrix::from_row_slice(2, 2, &[1.0, 0.5, -0.75, 2.0]);
    let v = DVector::from_vec(vec![1.5, -0.5]);
    check_scalar!(columns_and_rows(&m, &v, 0.5));
    check_scalar!(views(
        Matrix2x3::new(1.0, 0.5, -0.75, 2.0, -1.0, 0.25),
        &Vector2::new(1.5, -0.5)
    ));
    let m = Matrix3::new(1.0, 0.5, -0.75, 2.0, -1.0, 0.25, 1.5, -0.5, 3.0);
    for k in 0..3 {
        check_scalar!(swapped(&m, k), along(&m.transpose()));
    }
}

#[differentiable]
fn in_loops(m: &DMatrix<f64>, v: &DVector<f64>, n: usize) -> DVector<f64> {
    let mut states = DMatrix::zeros(v.len(), n + 1);
    states.set_column(0, v);
    for k in 0..n {
        let next = m * states.column(k) + v;
        states.set_column(k + 1, &next);
        if k % 2 == 1 {
            continue;
        }
        let mut c = states.column_mut(k);
        c *= 0.5;
        c[0] -= v[0];
    }
    let mut total = DVector::zeros(v.len());
    for k in 0..=n {
        total += states.column(k) * states[(0, k)];
    }
    total
}

#[differentiable]
fn branches(m: &Matrix2<f64>, v: &Vector2<f64>, steps: usize) -> f64 {
    let mut p = *m;
    let mut x = *v;
    for k in 0..steps {
        if x.norm() > 2.0 {
            x /= x.norm();
            p[(0, k % 2)] *= x[1];
        } else if p[(0, 0)] > 0.0 {
            x = p * x;
            p = p * 0.5 + m;
        } else {
            p.set_column(k % 2, &x);
            x[0] += 1.0;
        }
    }
    (p * x).sum()
}

#[differentiable]
fn generic<T: Real, const N: usize>(m: &SMatrix<T, N, N>, v: &SVector<T, N>) -> T {
    let mut w = *v;
    let mut n = *m;
    for i in 0..N {
        w[i] = (n * w)[i];
        n[(i, i)] += w[i];
        n.set_column(i, &w);
    }
    w.sum() * n[(0, N - 1)]
}

#[test]
fn loops_and_branches_change_matrices() {
    let m = DMatrix::from_row_slice(2, 2, &[1.0, 0.5, -0.75, 2.0]);
    let v = DVector::from_vec(vec![1.5, -0.5]);
    for n in [0, 1, 2, 5] {
        check!(in_loops(&m, &v, n), along(&m, &v));
        let (p, x) = (Matrix2::new(1.0, 0.5, -0.75, 0.5), Vector2::new(1.5, -0.5));
        check_scalar!(branches(&p, &x, n), along(&p, &x));
        check_scalar!(branches(&-p, &x, n), along(&p, &x));
    }
    let (m, v) = (
        Matrix3::new(1.0, 0.5, -0.75, 2.0, -1.0, 0.25, 1.5, -0.5, 3.0),
        Vector3::new(0.5, 1.0, -0.25),
    );
    check_scalar!(generic(&m, &v));
    check_scalar!(generic(&m.cast::<f32>(), &v.cast::<f32>()));
}

#[differentiable]
fn taken(v: DVector<f64>, a: f64) -> f64 {
    let mut v = v;
    let mut w = &v * a;
    std::mem::swap(&mut v, &mut w);
    let old = std::mem::replace(&mut w, v.component_mul(&v));
    w[0] += old[1];
    w.dot(&old) * v[0]
}

#[differentiable]
fn list_of_vectors(v: &DVector<f64>, a: f64, n: usize) -> f64 {
    let mut list = vec![v.clone()];
    for k in 0..n {
        let next = &list[k] * a + v;
        list.push(next);
        list[k][0] *= a;
    }
    let mut s = a;
    for w in &list {
        s += w.dot(v);
    }
    while let Some(w) = list.pop() {
        s *= w[1];
    }
    s
}

#[test]
fn vectors_are_exchanged_and_stacked() {
    check_scalar!(taken(DVector::from_vec(vec![1.5, -0.5]), 0.75));
    let v = DVector::from_vec(vec![1.5, -0.5]);
    for n in 0..3 {
        check_scalar!(list_of_vectors(&v, 0.75, n), along(&v, 0.5));
    }
}

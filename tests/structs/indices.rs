//! `Index` of a user's type.

use std::ops::{Index, IndexMut};

use static_autodiff::prelude::*;

#[derive(Differentiable, Clone)]
struct Polynomial {
    coefficients: Vec<f64>,
}

#[differentiable]
impl Index<usize> for Polynomial {
    type Output = f64;

    fn index(&self, i: usize) -> &f64 {
        &self.coefficients[i]
    }
}

#[differentiable]
impl IndexMut<usize> for Polynomial {
    fn index_mut(&mut self, i: usize) -> &mut f64 {
        &mut self.coefficients[i]
    }
}

#[derive(Differentiable, Clone, Copy)]
struct Axes<T: Real> {
    x: T,
    y: T,
    z: T,
}

#[differentiable]
impl<T: Real> Index<usize> for Axes<T> {
    type Output = T;

    fn index(&self, i: usize) -> &T {
        match i {
            0 => &self.x,
            1 => &self.y,
            _ if i == 2 => &self.z,
            _ => panic!("no axis {i}"),
        }
    }
}

#[differentiable]
impl<T: Real> IndexMut<usize> for Axes<T> {
    fn index_mut(&mut self, i: usize) -> &mut T {
        match i {
            0 => &mut self.x,
            1 => &mut self.y,
            _ if i == 2 => &mut self.z,
            _ => panic!("no axis {i}"),
        }
    }
}

#[derive(Differentiable, Clone)]
struct Table<const N: usize> {
    rows: Vec<[f64; N]>,
    #[constant]
    name: String,
}

#[differentiable]
impl<const N: usize> Index<(usize, usize)> for Table<N> {
    type Output = f64;

    fn index(&self, (i, j): (usize, usize)) -> &Self::Output {
        let row = i / 2;
        if i % 2 == 0 { &self.rows[row][j] } else { &self.rows[row][N - 1 - j] }
    }
}

#[differentiable]
impl<const N: usize> IndexMut<(usize, usize)> for Table<N> {
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut Self::Output {
        let row = i / 2;
        if i % 2 == 0 { &mut self.rows[row][j] } else { &mut self.rows[row][N - 1 - j] }
    }
}

/// Read by an index, and never stored in.
#[derive(Differentiable, Clone)]
struct Samples(Vec<f64>);

#[differentiable]
impl Index<i32> for Samples {
    type Output = f64;

    fn index(&self, i: i32) -> &f64 {
        let n = i.unsigned_abs() as usize;
        &self.0[n]
    }
}

#[differentiable]
fn laplacian(samples: &Samples) -> f64 {
    (-1..=1).map(|i| samples[i] * samples[i + 1]).sum()
}

#[differentiable(order = 2)]
fn horner(p: &Polynomial, x: f64) -> f64 {
    let mut sum = 0.0;
    for i in (0..3).rev() {
        sum = sum * x + p[i];
    }
    sum
}

#[differentiable]
fn changed(p: &Polynomial, x: f64) -> f64 {
    let mut q = p.clone();
    q[0] = x * q[1];
    q[2] *= q[0];
    q[1] += q[2];
    horner(&q, x) + q[1] * q[2]
}

#[differentiable]
fn turned(v: Axes<f64>, n: usize) -> f64 {
    let mut w = v;
    for i in 0..n {
        w[i % 3] = w[(i + 1) % 3] * w[i % 3];
    }
    w[0] * w[1] + v[2]
}

#[differentiable]
fn relaxed(table: &mut Table<2>, n: usize) -> f64 {
    for k in 0..n {
        let i = k % 2;
        table[(i, 1)] = table[(i, 0)] * table[(3 - i, 1)];
    }
    table[(0, 0)] * table[(1, 1)]
}

#[test]
fn an_index_is_a_place() {
    let p = Polynomial { coefficients: vec![0.3, 0.4, -0.5] };
    horner::gradcheck(&p, 0.7).assert_ok();
    changed::gradcheck(&p, 0.7).assert_ok();
    for n in [0, 1, 5] {
        turned::gradcheck(Axes { x: 0.3, y: 0.9, z: 1.4 }, n).assert_ok();
        let rows = vec![[0.3, 0.4], [0.6, 0.8]];
        relaxed::gradcheck(&mut Table { rows, name: "t".to_owned() }, n).assert_ok();
    }
    laplacian::gradcheck(&Samples(vec![0.3, 0.4, -0.5])).assert_ok();
    let hessian = horner::hessian(&p, 0.7);
    assert!((hessian[(3, 3)] - 2.0 * -0.5).abs() < 1e-15);
    assert!((hessian[(2, 3)] - 2.0 * 0.7).abs() < 1e-15);
}

//! Tuples, arrays and vectors that begin as literals: rustc has still to infer their float types when they are changed.

use nalgebra::{DMatrix, DVector, Vector2};
use static_autodiff::prelude::*;

#[differentiable]
fn part_of_a_tuple(x: f64) -> f64 {
    let mut y = (x, 2.0);
    y.1 += x;
    y.0 * y.1
}

#[differentiable]
fn parts_in_a_loop(x: f64, n: usize) -> f64 {
    let mut y = (1.0, (x, 0.0));
    for _ in 0..n {
        (y.1).1 += x;
        y = (y.0 * 2.0, ((y.1).0 + 1.0, (y.1).1));
        y.0 *= (y.1).0;
    }
    y.0 * (y.1).1
}

#[differentiable]
fn accumulators(v: &[f64]) -> f64 {
    let mut sums = (0.0, 1.0);
    for x in v {
        sums.0 += x;
        sums = (sums.0 + sums.1, sums.1 * x);
    }
    sums.0 * sums.1
}

#[differentiable]
fn tuples_in_a_vector(x: f64, n: usize) -> f64 {
    let mut v = vec![(0.0, 1.0); 3];
    for k in 0..n {
        v[k % 3].0 += x * v[(k + 1) % 3].1;
        v[k % 3].1 *= x;
    }
    v[0].0 + v[1].1 * v[2].0
}

#[differentiable]
fn nested_arrays(x: f64, n: usize) -> f64 {
    let mut m = [[0.0; 3]; 3];
    let mut rows = vec![vec![1.0, 2.0], vec![0.5, -1.0]];
    for k in 0..n {
        m[k % 3][k / 3 % 3] += x * k as f64;
        m[0][1] *= x;
        rows[k % 2][1] -= m[0][0] * x;
    }
    m[0][1] + m[1][0] * m[2][2] + m[0][0] + rows[0][1] * rows[1][1]
}

#[differentiable]
fn arrays_in_a_tuple(x: f64) -> f64 {
    let mut t = ((1.0, x), [0.0; 2]);
    t.1[1] += (t.0).1;
    (t.0).0 *= x;
    t.1[0] = t.1[1] * (t.0).0;
    t.1[0] + t.1[1]
}

#[differentiable]
fn swapped(x: f64, n: usize) -> f64 {
    let mut t = (0.0, 1.0);
    let mut u = (1.0, 2.0);
    for _ in 0..n {
        std::mem::swap(&mut t, &mut u);
        t.0 += x * u.1;
    }
    t.0 * u.0
}

#[differentiable]
fn a_tuple_as_the_result(x: f64) -> (f64, f64) {
    let mut t = (0.0, 1.0);
    t.0 += x;
    t.1 *= x * t.0;
    t
}

#[differentiable]
fn chosen_by_branches(x: f64, c: bool) -> f64 {
    let t;
    if c {
        t = (x, 2.0);
    } else {
        t = (1.0, x * x);
    }
    let mut u = if c { (0.0, 1.0) } else { (2.0, 3.0) };
    u.0 += t.1;
    u.1 *= t.0;
    u.0 * u.1
}

#[differentiable]
fn kernel(a: f64) -> f64 {
    (-a * a).exp()
}

/// Elements get the value of a call, which says nothing of its type.
#[differentiable]
fn kernel_matrix(x: &[f64], scale: f64) -> f64 {
    let n = x.len();
    let mut m = DMatrix::zeros(n, n);
    for i in 0..n {
        for j in 0..n {
            m[(i, j)] = kernel((x[i] - x[j]) / scale);
            if i == j {
                m[(i, j)] += 0.1;
            }
        }
    }
    m.sum() * m[(0, n - 1)]
}

/// Jacobi's iteration: the elements are used before anything is stored.
#[differentiable]
fn jacobi(a: &DMatrix<f64>, b: &DVector<f64>) -> f64 {
    let mut x = DVector::zeros(b.len());
    for _ in 0..6 {
        let mut next = x.clone();
        for i in 0..b.len() {
            let mut rest = b[i];
            for j in 0..b.len() {
                if j != i {
                    rest -= a[(i, j)] * x[j];
                }
            }
            next[i] = rest / a[(i, i)];
        }
        x = next;
    }
    x.norm()
}

#[differentiable]
fn generic<T: Real>(x: T) -> T {
    let mut v = Vector2::zeros();
    v[0] = x * x;
    let product = v[0] * x;
    v[1] -= product;
    v[0] * v[1]
}

#[test]
fn gradients_agree_with_differences() {
    part_of_a_tuple::gradcheck(1.1).assert_ok();
    for n in 0..5 {
        parts_in_a_loop::gradcheck(0.7, n).assert_ok();
        tuples_in_a_vector::gradcheck(1.1, n).assert_ok();
        nested_arrays::gradcheck(0.7, n).assert_ok();
        swapped::gradcheck(0.7, n).assert_ok();
    }
    accumulators::gradcheck(&[0.3, 0.8, 1.7]).assert_ok();
    accumulators::gradcheck(&[]).assert_ok();
    arrays_in_a_tuple::gradcheck(0.3).assert_ok();
    a_tuple_as_the_result::gradcheck(0.4).assert_ok();
    kernel_matrix::gradcheck(&[0.0, 0.4, 1.1], 0.7).assert_ok();
    let a = DMatrix::from_row_slice(2, 2, &[3.0, 0.2, 0.4, 2.5]);
    jacobi::gradcheck(&a, &DVector::from_vec(vec![1.0, -0.5])).assert_ok();
    generic::gradcheck(0.7).assert_ok();
    for c in [true, false] {
        chosen_by_branches::gradcheck(0.4, c).assert_ok();
    }
}

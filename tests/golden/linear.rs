//! Matrices: shapes, products, small networks.

use nalgebra::{DMatrix, DVector, Matrix3, Vector3};
use static_autodiff::prelude::*;

use crate::table::operations;

type V = DVector<f64>;
type M = DMatrix<f64>;

operations! {
    transpose(a: M) -> M { a.transpose() }
    row(a: M) -> V { a.row(1).transpose() }
    flip(a: M) -> M {
        a * DMatrix::from_fn(4, 4, |i, j| f64::from(u8::from(i + j == 3)))
    }
    triu(a: M) -> M {
        a.component_mul(&DMatrix::from_fn(3, 4, |i, j| f64::from(u8::from(i <= j))))
    }
    diagonal(a: M) -> V { DVector::from_vec(vec![a[(0, 0)], a[(1, 1)], a[(2, 2)]]) }
    cumsum(a: M) -> M {
        a * DMatrix::from_fn(4, 4, |i, j| f64::from(u8::from(i <= j)))
    }
    diff(a: M) -> M {
        a * DMatrix::from_fn(4, 3, |i, j| f64::from(u8::from(i == j + 1)) - f64::from(u8::from(i == j)))
    }
    trapz(a: M) -> V { a * DVector::from_vec(vec![0.5, 1.0, 1.0, 0.5]) }

    vm(x: V, a: M) -> V { (x.transpose() * a).transpose() }
    quad_form(a: M, x: V) -> f64 { x.dot(&(a * x)) }
    aat(a: M) -> M { a * a.transpose() }
    outer(a: V, b: V) -> M { a * b.transpose() }
    trace(a: M) -> f64 { a.trace() }
    trace_ab(a: M, b: M) -> f64 { (a * b).trace() }
    hadamard_mm(a: M, b: M, x: V) -> V { a.component_mul(b) * x }
    normalize(x: V) -> V { x / x.norm() }
    rodrigues(w: Vector3<f64>) -> Matrix3<f64> {
        let angle = w.norm();
        let k = Matrix3::new(0.0, -w[2], w[1], w[2], 0.0, -w[0], -w[1], w[0], 0.0);
        Matrix3::identity() + k * (angle.sin() / angle) + k * k * ((1.0 - angle.cos()) / angle.powi(2))
    }
    rnn_tanh_3steps(h0: V, x: M, wh: M, wx: M) -> V {
        let h1 = (wh * h0 + wx * x.row(0).transpose()).map(|z| z.tanh());
        let h2 = (wh * h1 + wx * x.row(1).transpose()).map(|z| z.tanh());
        (wh * h2 + wx * x.row(2).transpose()).map(|z| z.tanh())
    }
    swiglu(x: M, w: M, v: M) -> M {
        (x * w).zip_map(&(x * v), |a, b| a / (1.0 + (-a).exp()) * b)
    }
}

//! `if` in all positions, with and without active values in its arms.

use nalgebra::{DMatrix, DVector, Matrix2, SVector, Vector2};
use static_autodiff::prelude::*;

#[differentiable]
fn two_arms(x: f64, y: f64) -> f64 {
    let z = x * y;
    if x > y { z * x } else { z - y }
}

#[differentiable]
fn statements(x: f64, n: i32) -> f64 {
    let mut y = x;
    if n > 0 {
        y *= x;
    } else if n < -1 {
        y += 3.0;
    }
    if n == 2 {
        y = y * y;
    }
    y
}

#[differentiable]
fn chain(x: f64, y: f64) -> f64 {
    let z = if x < 0.0 {
        y
    } else if x < 1.0 {
        x * y
    } else if y > 4.0 {
        x * x * y
    } else {
        3.0
    };
    z * z
}

#[test]
fn the_executed_arm_is_differentiated() {
    assert_eq!(check_scalar!(two_arms(3.0, 2.0)), (12.0, 9.0));
    assert_eq!(check_scalar!(two_arms(2.0, 3.0)), (3.0, 1.0));
    for (n, x_bar) in [(2, 32.0), (1, 4.0), (0, 1.0), (-1, 1.0), (-5, 1.0)] {
        assert_eq!(check_scalar!(statements(2.0, n), along(1.0)), x_bar);
    }
    assert_eq!(check_scalar!(chain(-1.0, 3.0)), (0.0, 6.0));
    assert_eq!(check_scalar!(chain(0.5, 3.0)), (9.0, 1.5));
    assert_eq!(check_scalar!(chain(2.0, 5.0)), (800.0, 160.0));
    assert_eq!(check_scalar!(chain(2.0, 3.0)), (0.0, 0.0));
}

#[differentiable]
fn constant_arms(x: f64, y: f64) -> f64 {
    let k = if y > 0.0 { 1.0 } else { x };
    let l = if y > 1.0 { y } else { -2.0 };
    let sign = if x > 0.0 { 1.0 } else { -1.0 };
    k * l * sign * x
}

#[differentiable]
fn single_precision(x: f32) -> f32 {
    let k = if x > 1.0 { 1.5 } else { x };
    let mut y = 0.25;
    if k > 1.0 {
        y += x * k;
    }
    y * 2.0
}

#[differentiable]
fn generic<T: Real>(x: T, y: T) -> T {
    let z = if x > T::zero() { x * x } else { -y };
    if z > y { z - y } else { z * y }
}

#[test]
fn arms_may_be_constant() {
    assert_eq!(check_scalar!(constant_arms(3.0, 2.0)), (2.0, 3.0));
    assert_eq!(check_scalar!(constant_arms(3.0, 0.5)), (-2.0, 0.0));
    assert_eq!(check_scalar!(constant_arms(-3.0, -2.0)), (-12.0, 0.0));
    assert_eq!(check_scalar!(single_precision(2.0_f32)), 3.0);
    assert_eq!(check_scalar!(single_precision(0.5_f32)), 0.0);
    assert_eq!(check_scalar!(generic(2.0, 1.0)), (4.0, -1.0));
    assert_eq!(check_scalar!(generic(-2.0_f32, 1.0_f32)), (0.0, -2.0));
}

#[differentiable]
fn deferred(x: f64, n: usize) -> f64 {
    let y;
    let z: f64;
    if n > 2 {
        y = x * x;
        z = 1.0;
    } else {
        z = if n > 1 { x } else { 4.0 };
        y = z * x;
    }
    y * z
}

#[differentiable]
fn deferred_in_a_loop(x: f64, n: usize) -> f64 {
    let mut s = x;
    for i in 0..n {
        let step;
        if i % 2 == 0 {
            step = s * 0.5;
        } else {
            let t;
            t = x;
            step = t;
        }
        s += step;
    }
    s
}

#[differentiable]
fn deferred_vector(v: &DVector<f64>, a: f64) -> f64 {
    let w;
    if a > 1.0 {
        w = v * a;
    } else {
        w = v.clone();
    }
    w.dot(v)
}

#[test]
fn initialisation_may_come_later() {
    assert_eq!(check_scalar!(deferred(2.0, 3), along(1.0)), 4.0);
    assert_eq!(check_scalar!(deferred(2.0, 2), along(1.0)), 12.0);
    assert_eq!(check_scalar!(deferred(2.0, 1), along(1.0)), 16.0);
    for (n, x_bar) in [(0, 1.0), (1, 1.5), (2, 2.5), (3, 3.75)] {
        assert_eq!(check_scalar!(deferred_in_a_loop(2.0, n), along(1.0)), x_bar);
    }
    let v = DVector::from_vec(vec![1.0, -2.0]);
    assert_eq!(check_scalar!(deferred_vector(&v, 2.0)), (&v * 4.0, 5.0));
    assert_eq!(check_scalar!(deferred_vector(&v, 0.5)), (&v * 2.0, 0.0));
}

#[differentiable]
fn conditions(v: &[f64], y: f64, #[constant] flags: &[bool]) -> f64 {
    let mut s = y;
    if flags[0] && v[0] > 1.0 || !flags[1] {
        s = s * v[0];
    }
    if {
        let t = v[1] * y;
        t > 2.0
    } {
        s += v[1];
    }
    if v.iter().any(|a| *a < 0.0) && v.len() == 2 && s.is_finite() {
        s = s * y;
    }
    s
}

#[differentiable]
fn condition_from_a_variable(x: f64, y: f64) -> f64 {
    let above = x > y;
    let far = (x - y).abs() > 2.0;
    let z = if above { x } else { y };
    if far && !above { z * z } else { z * x }
}

#[test]
fn conditions_are_inactive() {
    assert_eq!(
        check_scalar!(conditions(&[2.0, 1.5], 3.0, &[true, true]), along(&[1.0, 0.5], 1.0)),
        (vec![3.0, 1.0], 2.0)
    );
    assert_eq!(
        check_scalar!(conditions(&[0.5, -1.5], 3.0, &[true, true]), along(&[1.0, 0.5], 1.0)),
        (vec![0.0, 0.0], 6.0)
    );
    assert_eq!(
        check_scalar!(conditions(&[2.0, 0.5], 3.0, &[false, true]), along(&[1.0, 0.5], 1.0)),
        (vec![0.0, 0.0], 1.0)
    );
    assert_eq!(check_scalar!(condition_from_a_variable(3.0, 2.0)), (6.0, 0.0));
    assert_eq!(check_scalar!(condition_from_a_variable(2.0, 3.0)), (3.0, 2.0));
    assert_eq!(check_scalar!(condition_from_a_variable(2.0, 5.0)), (0.0, 10.0));
}

#[differentiable]
fn matrices(a: &Matrix2<f64>, b: &Matrix2<f64>, x: f64) -> Matrix2<f64> {
    let m = if x > 0.0 { a * b } else { a - b };
    if m[(0, 0)] > 1.0 { m * x } else { m.transpose() }
}

#[differentiable]
fn dynamic(a: &DMatrix<f64>, v: &DVector<f64>) -> DVector<f64> {
    let mut w = a * v;
    if w.norm() > 2.0 {
        w /= w.norm();
        w *= 2.0;
    }
    if w[0] < w[1] { w + v } else { w }
}

#[differentiable]
fn tuples(x: f64, y: f64) -> (f64, Vector2<f64>) {
    let (a, (b, v)) = if x > y {
        (x * y, (2.0, Vector2::new(x, y)))
    } else {
        let v = Vector2::new(y, 1.0);
        (y, (x, v * x))
    };
    (a * b, v * a)
}

#[test]
fn arms_may_be_matrices_and_tuples() {
    let a = Matrix2::new(1.0, 2.0, 3.0, 4.0);
    let b = Matrix2::new(0.75, -1.0, 0.25, 2.0);
    check!(matrices(&a, &b, 2.0));
    check!(matrices(&a, &b, -2.0));
    check!(matrices(&a, &(b * 0.25), 2.0));
    let m = DMatrix::from_row_slice(2, 2, &[1.0, 2.0, 3.0, 4.0]);
    check!(dynamic(&m, &DVector::from_vec(vec![0.5, 0.25])));
    check!(dynamic(&m, &DVector::from_vec(vec![0.75, -0.5])));
    check!(dynamic(&m, &DVector::from_vec(vec![-0.5, 0.25])));
    check!(tuples(3.0, 2.0));
    check!(tuples(2.0, 3.0));
}

#[differentiable]
fn leaky(v: &SVector<f64, 3>, slope: f64) -> SVector<f64, 3> {
    v.map(|a| if a > 0.0 { a } else { slope * a })
}

#[differentiable]
fn huber(v: &DVector<f64>, w: &DVector<f64>, delta: f64) -> f64 {
    v.zip_map(w, |a, b| {
        let r = (a - b).abs();
        if r < delta {
            return 0.5 * r * r;
        }
        delta * (r - 0.5 * delta)
    })
    .sum()
}

#[test]
fn closures_may_branch() {
    check!(leaky(&SVector::<f64, 3>::new(1.0, -2.0, 3.0), 0.125));
    let v = DVector::from_vec(vec![1.0, -2.0, 3.0]);
    let w = DVector::from_vec(vec![0.5, 2.0, 3.5]);
    let gradient = check_scalar!(huber(&v, &w, 2.0));
    let r = DVector::from_vec(vec![0.5, -2.0, -0.5]);
    assert_eq!(gradient, (r.clone(), -r, 2.0));
}

#[differentiable]
fn nested(x: f64, y: f64, z: f64) -> f64 {
    if x > 0.0 {
        let x = if y > 0.0 {
            let y = x * z;
            if y > 1.0 { y * y } else { y }
        } else {
            z
        };
        x * y
    } else if y > 0.0 {
        if z > 0.0 { x } else { y }
    } else {
        let mut s = z;
        if z > 1.0 {
            s *= x;
            if x < -1.0 {
                s -= y;
            }
        }
        s
    }
}

#[test]
fn branches_may_be_nested_and_shadow() {
    assert_eq!(check_scalar!(nested(2.0, 0.5, 3.0)), (18.0, 36.0, 12.0));
    assert_eq!(check_scalar!(nested(2.0, 0.5, 0.25)), (0.125, 0.5, 1.0));
    assert_eq!(check_scalar!(nested(2.0, -0.5, 3.0)), (0.0, 3.0, -0.5));
    assert_eq!(check_scalar!(nested(-2.0, 0.5, 3.0)), (1.0, 0.0, 0.0));
    assert_eq!(check_scalar!(nested(-2.0, 0.5, -3.0)), (0.0, 1.0, 0.0));
    assert_eq!(check_scalar!(nested(-2.0, -0.5, 3.0)), (3.0, -1.0, -2.0));
    assert_eq!(check_scalar!(nested(-0.5, -0.5, 3.0)), (3.0, 0.0, -0.5));
    assert_eq!(check_scalar!(nested(-0.5, -0.5, 0.5)), (0.0, 0.0, 1.0));
}

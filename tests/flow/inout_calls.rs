//! Differentiable functions that call others with `&mut` arguments.

use nalgebra::DVector;
use static_autodiff::prelude::*;

#[differentiable]
fn relax(x: &mut [f64], a: f64) {
    for i in 1..x.len().max(1) - 1 {
        x[i] += a * (x[i - 1] - 2.0 * x[i] + x[i + 1]);
    }
}

#[differentiable]
fn bump(x: &mut f64, a: f64) -> f64 {
    let old = *x;
    *x = old * a + a;
    old * a
}

#[differentiable]
fn diffused(x: &[f64], a: f64, steps: usize) -> f64 {
    let mut w = x.to_vec();
    for k in 0..steps {
        if k % 2 == 0 {
            relax(&mut w, a);
        } else {
            relax(&mut w, 2.0 * a);
            w[0] *= a;
        }
    }
    let mut s = 0.0;
    for v in &w {
        s += v * v;
    }
    s
}

#[differentiable]
fn stopped(x: &[f64], a: f64) -> f64 {
    let mut w = x.to_vec();
    let mut a = a;
    loop {
        relax(&mut w, a);
        if w[1] < 0.5 {
            break;
        }
        a *= bump(&mut w[1], a);
        if a > 1.0 {
            return a;
        }
    }
    w[1] * a
}

#[test]
fn calls_in_loops_and_branches() {
    let x = [1.0, -0.5, 2.0, 0.25];
    for steps in 0..5 {
        check_scalar!(diffused(&x, 0.25, steps), along(&[1.0, 0.5, -1.0, 2.0], -1.0));
    }
    check_scalar!(diffused(&x[..1], 0.25, 3), along(&[0.5], -1.0));
    let empty: [f64; 0] = [];
    assert_eq!(check_scalar!(diffused(&empty, 0.25, 1), along(&empty, 1.0)), (vec![], 0.0));
    check_scalar!(stopped(&[1.0, 2.0, 4.0], 0.25));
    check_scalar!(stopped(&[1.0, 2.0, 4.0], 0.75));
    check_scalar!(stopped(&[-1.0, 0.25, -4.0], 0.25));
}

#[differentiable]
fn parts(x: &[f64], a: f64) -> f64 {
    let mut w = x.to_vec();
    let n = w.len();
    relax(&mut w[1..n - 1], a);
    relax(&mut w[..n / 2], a * a);
    {
        let (left, right) = w.split_at_mut(n / 2);
        relax(left, a);
        relax(right, left[0]);
        bump(&mut left[0], right[0]);
    }
    let middle = &mut w[1..];
    relax(middle, 0.5);
    middle[0] *= a;
    relax(&mut middle[1..], 0.25);
    w[0] * w[1] + w[n - 1] * w[n - 2]
}

#[differentiable]
fn elements(x: &[f64], a: f64) -> f64 {
    let mut w = x.to_vec();
    let mut t = (a, [a, 1.0]);
    let mut s = 0.0;
    for i in 0..w.len() {
        s += bump(&mut w[i], a);
        s *= bump(&mut t.0, w[i]);
    }
    for v in &mut w {
        bump(v, s);
    }
    for v in w.iter_mut() {
        s += bump(v, 0.5);
    }
    bump(&mut t.1[0], t.0);
    t.1[0] * s + w[0] + t.1[1]
}

#[test]
fn parts_and_elements_as_arguments() {
    let (x, x_dot) =
        ([1.0, -0.5, 2.0, 0.25, -1.5, 0.75, 1.25], [1.0, 0.5, -1.0, 2.0, 0.25, -0.5, 1.5]);
    check_scalar!(parts(&x, 0.5), along(&x_dot, -1.0));
    check_scalar!(elements(&x[..2], 0.5), along(&x_dot[..2], -1.0));
}

#[differentiable]
fn twice(x: &mut [f64], a: f64) -> f64 {
    relax(x, a);
    let y = x[1];
    relax(&mut *x, a * y);
    y + bump(&mut x[0], y)
}

#[differentiable]
fn through_references(x: f64, a: f64) -> f64 {
    let mut w = [x, a];
    let r = &mut w;
    r[0] *= a;
    let first = &mut r[0];
    let y = bump(first, a);
    *first += y;
    let mut number = w[0];
    let n = &mut number;
    bump(n, x);
    bump(n, a);
    number * w[1]
}

#[test]
fn a_reference_may_be_passed_on() {
    check_inout!(
        twice(&mut x, a), (mut x, a) = (vec![1.0, -0.5, 2.0, 0.25], 0.25), changes x;
        along(&mut x_dot, a_dot), (mut x_dot, a_dot), changes x_dot;
        pullback(y_bar, x_bar), (y_bar, x_bar)
    );
    check_scalar!(through_references(1.5, -0.75));
}

#[differentiable]
fn swap_into(a: &mut DVector<f64>, b: &mut DVector<f64>, x: f64) {
    for i in 0..a.len() {
        b[i] = a[i] * b[i];
    }
    std::mem::swap(a, b);
    *a *= x;
}

#[differentiable]
fn ping_pong(v: &DVector<f64>, x: f64, n: usize) -> f64 {
    let mut a = v.clone();
    let mut b = DVector::from_element(v.len(), x);
    for _ in 0..n {
        swap_into(&mut a, &mut b, x);
        if a.norm() > 4.0 {
            swap_into(&mut b, &mut a, 0.5);
        }
    }
    a.dot(v) + b.sum()
}

#[differentiable]
fn count_and_scale(x: &mut f64, a: f64, count: &mut usize) {
    *count += 1;
    *x *= a * *count as f64;
}

#[differentiable]
fn counted(x: f64, a: f64, n: usize) -> f64 {
    let mut count = 0;
    let mut y = x;
    for _ in 0..n {
        count_and_scale(&mut y, a, &mut count);
    }
    y * count as f64
}

#[test]
fn vectors_and_counters_as_arguments() {
    let v = DVector::from_vec(vec![1.5, -0.5]);
    for n in 0..4 {
        check_scalar!(ping_pong(&v, 1.25, n), along(&v, 0.5));
    }
    assert_eq!(check_scalar!(counted(2.0, 3.0, 0), along(1.0, 0.5)), (0.0, 0.0));
    // n n! aⁿ x
    assert_eq!(check_scalar!(counted(2.0, 3.0, 2), along(1.0, 0.5)), (36.0, 48.0));
    let mut count = 4;
    let mut x = 2.0;
    let (_value, pullback) = count_and_scale::vjp(&mut x, 3.0, &mut count);
    assert_eq!(pullback(1.0), (15.0, 10.0));
    drop(pullback);
    assert_eq!((x, count), (30.0, 5));
}

#[differentiable]
fn or_fail(x: &mut f64, a: f64) -> Option<f64> {
    *x *= a;
    if *x > 10.0 {
        return None;
    }
    *x += 1.0;
    Some(*x * a)
}

#[differentiable]
fn until_it_fails(x: f64, a: f64) -> f64 {
    let mut w = [x, x * a];
    let mut s = 0.0;
    while let Some(y) = or_fail(&mut w[0], a) {
        s += y * w[1];
        let Some(z) = or_fail(&mut w[1], 1.25) else {
            return s;
        };
        s *= if z > 5.0 { a } else { 0.5 };
    }
    s + w[0]
}

#[test]
fn a_call_may_fail_halfway() {
    check_inout!(
        or_fail(&mut x, a), (mut x, a) = (2.0, 3.0), changes x;
        along(&mut x_dot, a_dot), (mut x_dot, a_dot), changes x_dot;
        pullback(y_bar, x_bar), (y_bar, x_bar)
    );
    check_inout!(
        or_fail(&mut x, a), (mut x, a) = (4.0, 3.0), changes x;
        along(&mut x_dot, a_dot), (mut x_dot, a_dot), changes x_dot;
        pullback(y_bar, x_bar), (y_bar, x_bar)
    );
    check_scalar!(until_it_fails(1.5, 1.5));
    check_scalar!(until_it_fails(0.5, 1.125));
    check_scalar!(until_it_fails(15.0, 1.5));
}

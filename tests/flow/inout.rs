//! `&mut` parameters: `vjp` runs as the plain call, and its pullback takes the cotangent of the
//! result (unless that is `()`) and those of the final values, and returns those of the initial
//! values. `jvp` updates the tangents of such parameters in place.

use nalgebra::{DMatrix, DVector, SVector, Vector2};
use static_autodiff::prelude::*;

#[differentiable]
fn relax(x: &mut [f64], a: f64) {
    for i in 1..x.len() - 1 {
        x[i] += a * (x[i - 1] - 2.0 * x[i] + x[i + 1]);
    }
}

#[test]
fn a_slice_is_changed() {
    let mut x = vec![1.0, 2.0, 4.0];
    let (value, pullback) = relax::vjp(&mut x, 0.5);
    let () = value;
    assert_eq!(pullback(vec![0.0, 1.0, 0.0]), (vec![0.5, 0.0, 0.5], 1.0));
    assert_eq!(pullback(vec![1.0, 2.0, 4.0]), (vec![2.0, 0.0, 5.0], 2.0));
    drop(pullback);
    assert_eq!(x, [1.0, 2.5, 4.0]);

    let (mut x, mut x_dot) = (vec![1.0, 2.0, 4.0], vec![1.0, 0.0, -2.0]);
    assert_eq!(relax::jvp(&mut x, 0.5, &mut x_dot, 2.0), ((), ()));
    assert_eq!((x, x_dot), (vec![1.0, 2.5, 4.0], vec![1.0, 1.5, -2.0]));

    let gradient = check_inout!(
        relax(&mut x, a), (mut x, a) = (vec![1.0, 2.0, 4.0, -1.0, 0.5], 0.25), changes x;
        along(&mut x_dot, a_dot), (mut x_dot, a_dot), changes x_dot;
        pullback(x_bar), ((), x_bar)
    );
    assert_eq!(gradient.0.len(), 5);
}

#[differentiable]
fn bump(x: &mut f64, a: f64) {
    *x = *x * a + a;
}

#[differentiable]
fn overwrite(x: &mut f64, a: f64) {
    *x = a;
}

#[differentiable]
fn add_square(sum: &mut f64, x: f64) -> f64 {
    let old = *sum;
    *sum += x * x;
    old * x
}

#[test]
fn a_number_is_changed() {
    let gradient = check_inout!(
        bump(&mut x, a), (mut x, a) = (2.0, 3.0), changes x;
        along(&mut x_dot, a_dot), (mut x_dot, a_dot), changes x_dot;
        pullback(x_bar), ((), x_bar)
    );
    assert_eq!(gradient, (3.0, 3.0));
    let gradient = check_inout!(
        overwrite(&mut x, a), (mut x, a) = (2.0, 3.0), changes x;
        along(&mut x_dot, a_dot), (mut x_dot, a_dot), changes x_dot;
        pullback(x_bar), ((), x_bar)
    );
    assert_eq!(gradient, (0.0, 1.0));
}

#[test]
fn a_result_comes_first() {
    let mut sum = 2.0;
    let (value, pullback) = add_square::vjp(&mut sum, 3.0);
    assert_eq!(value, 6.0);
    assert_eq!(pullback(1.0, 0.0), (3.0, 2.0));
    assert_eq!(pullback(0.0, 1.0), (1.0, 6.0));
    assert_eq!(pullback(0.5, 2.0), (3.5, 13.0));
    drop(pullback);
    assert_eq!(sum, 11.0);
    let gradient = check_inout!(
        add_square(&mut sum, x), (mut sum, x) = (2.0, 3.0), changes sum;
        along(&mut sum_dot, x_dot), (mut sum_dot, x_dot), changes sum_dot;
        pullback(y_bar, sum_bar), (y_bar, sum_bar)
    );
    assert_eq!(gradient, (4.0, 8.0));
}

#[test]
fn the_gradient_is_that_of_the_result() {
    let mut sum = 2.0;
    assert_eq!(add_square::value_and_grad(&mut sum, 3.0), (6.0, (3.0, 2.0)));
    assert_eq!(sum, 11.0);
    assert_eq!(add_square::grad(&mut sum, 3.0), (3.0, 11.0));
    assert_eq!(sum, 20.0);
}

#[differentiable]
fn normalise(v: &mut DVector<f64>) -> f64 {
    let n = v.norm();
    *v /= n;
    v[0] += n;
    n
}

#[differentiable]
fn accumulate(m: &mut DMatrix<f64>, u: &DVector<f64>, v: &DVector<f64>) {
    for j in 0..v.len() {
        let mut c = m.column_mut(j);
        c += u * v[j];
    }
    *m *= 0.5;
}

#[differentiable]
fn rotate<const N: usize>(v: &mut SVector<f64, N>, angle: f64) -> Vector2<f64> {
    let (s, c) = angle.sin_cos();
    let (a, b) = (v[0], v[N - 1]);
    v[0] = c * a - s * b;
    v[N - 1] = s * a + c * b;
    Vector2::new(a, v[0])
}

#[test]
fn vectors_and_matrices_are_changed() {
    check_inout!(
        normalise(&mut v), mut v = DVector::from_vec(vec![3.0, -4.0]), changes v;
        along(&mut v_dot), mut v_dot, changes v_dot;
        pullback(y_bar, v_bar), (y_bar, v_bar)
    );
    let (u, v) = (DVector::from_vec(vec![1.0, -2.0]), DVector::from_vec(vec![0.5, 3.0]));
    let m = DMatrix::from_row_slice(2, 2, &[1.0, 0.5, -0.75, 2.0]);
    let gradient = check_inout!(
        accumulate(&mut m, &u, &v), (mut m, u, v) = (m, u, v), changes m;
        along(&mut m_dot, &u_dot, &v_dot), (mut m_dot, u_dot, v_dot), changes m_dot;
        pullback(m_bar), ((), m_bar)
    );
    assert_eq!(gradient.1.as_slice(), [1.75, 1.75]);
    assert_eq!(gradient.2.as_slice(), [-0.5, -0.5]);
    check_inout!(
        rotate(&mut v, angle), (mut v, angle) = (SVector::<f64, 3>::new(1.0, 2.0, -0.5), 0.75),
        changes v;
        along(&mut v_dot, angle_dot), (mut v_dot, angle_dot), changes v_dot;
        pullback(y_bar, v_bar), (y_bar, v_bar)
    );
}

#[differentiable]
fn smooth(x: &mut [f64], scratch: &mut [f64], a: f64) {
    let n = x.len();
    for i in 0..n {
        scratch[i] = x[i];
    }
    for i in 1..n - 1 {
        x[i] = a * scratch[i] + (scratch[i - 1] * scratch[i + 1]) * (1.0 - a);
    }
}

#[differentiable]
fn exchange(a: &mut f64, b: &mut f64, x: f64) -> f64 {
    std::mem::swap(a, b);
    *a *= x;
    *a + *b
}

#[differentiable]
fn axpy(a: f64, x: &[f64], y: &mut [f64], n: usize) {
    for i in 0..n {
        y[i] += a * x[i];
    }
}

#[test]
fn several_parameters_are_changed_at_any_position() {
    let gradient = check_inout!(
        smooth(&mut x, &mut scratch, a),
        (mut x, mut scratch, a) = (vec![1.0, 2.0, 4.0, 8.0], vec![7.0; 4], 0.5),
        changes (x, scratch);
        along(&mut x_dot, &mut scratch_dot, a_dot), (mut x_dot, mut scratch_dot, a_dot),
        changes (x_dot, scratch_dot);
        pullback(x_bar, scratch_bar), ((), (x_bar, scratch_bar))
    );
    assert_eq!(gradient.0, [4.0, 5.5, 2.0, 3.0]);
    assert_eq!((gradient.1, gradient.2), (vec![0.0; 4], 2.0 - 4.0 + 4.0 - 16.0));
    let gradient = check_inout!(
        exchange(&mut a, &mut b, x), (mut a, mut b, x) = (2.0, 3.0, 5.0), changes (a, b);
        along(&mut a_dot, &mut b_dot, x_dot), (mut a_dot, mut b_dot, x_dot),
        changes (a_dot, b_dot);
        pullback(y_bar, a_bar, b_bar), (y_bar, (a_bar, b_bar))
    );
    assert_eq!(gradient, (2.0, 10.0, 6.0));
    for (n, a_bar) in [(0, 0.0), (1, 1.0), (2, 3.0)] {
        let gradient = check_inout!(
            axpy(a, &x, &mut y, n), (a, x, mut y) = (0.5, vec![1.0, 2.0], vec![4.0, 8.0]),
            changes y;
            along(a_dot, &x_dot, &mut y_dot), (a_dot, x_dot, mut y_dot), changes y_dot;
            pullback(y_bar), ((), y_bar)
        );
        assert_eq!((gradient.0, gradient.2), (a_bar, vec![1.0, 1.0]));
    }
}

#[differentiable]
fn append(w: &mut Vec<f64>, x: f64) {
    let last = w[w.len() - 1];
    w.push(last * x);
    w[0] -= x;
}

#[differentiable]
fn array(x: &mut [f64; 3], k: usize) -> f64 {
    if k > 2 {
        return x[0];
    }
    x[k] *= x[(k + 1) % 3];
    x.swap(0, k);
    x[1]
}

#[differentiable]
fn scale_all<T: Real>(x: &mut [T], a: T) -> T {
    let mut sum = T::zero();
    for v in x.iter_mut() {
        *v *= a;
        sum += *v;
    }
    sum
}

#[test]
fn collections_of_every_kind_are_changed() {
    let gradient = check_inout!(
        append(&mut w, x), (mut w, x) = (vec![2.0, 3.0], 5.0), changes w;
        along(&mut w_dot, x_dot), (mut w_dot, x_dot), changes w_dot;
        pullback(w_bar), ((), w_bar)
    );
    assert_eq!(gradient, (vec![1.0, 6.0], 2.0));
    for k in 0..4 {
        check_inout!(
            array(&mut x, k), mut x = [2.0, 3.0, 5.0], changes x;
            along(&mut x_dot), mut x_dot, changes x_dot;
            pullback(y_bar, x_bar), (y_bar, x_bar)
        );
    }
    let gradient = check_inout!(
        scale_all(&mut x, a), (mut x, a) = (vec![2.0, 3.0], 5.0), changes x;
        along(&mut x_dot, a_dot), (mut x_dot, a_dot), changes x_dot;
        pullback(y_bar, x_bar), (y_bar, x_bar)
    );
    assert_eq!(gradient, (vec![10.0, 10.0], 10.0));
    check_inout!(
        scale_all(&mut x, a), (mut x, a) = (vec![2.0_f32, 3.0], 5.0_f32), changes x;
        along(&mut x_dot, a_dot), (mut x_dot, a_dot), changes x_dot;
        pullback(y_bar, x_bar), (y_bar, x_bar)
    );
}

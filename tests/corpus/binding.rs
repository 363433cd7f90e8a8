//! `let`, blocks, tuples, arrays, slices, references, and what functions return.

use nalgebra::{DMatrix, DVector, Vector2};
use static_autodiff::prelude::*;

#[differentiable]
fn rebound(x: f64) -> f64 {
    let y = x * x;
    let x = y + x;
    let y = x * y;
    x * y
}

#[differentiable]
fn rebound_in_a_block(x: f64) -> f64 {
    let y = x * x;
    let z = {
        let y = y * 2.0;
        let x = y + 1.0;
        x * y
    };
    z * y * x
}

#[differentiable]
fn active_shadowed_by_inactive(x: f64) -> f64 {
    let y = x * x;
    let x = 3.0;
    let z = y * x;
    let y = 2;
    z.powi(y) * x
}

#[differentiable]
fn inactive_shadowed_by_active(x: f64, #[constant] v: &[f64]) -> f64 {
    let k = v.len();
    let j = {
        let k = x * 2.0;
        k * v[1]
    };
    j * v[k - 1]
}

#[differentiable]
fn counter_shadowed_in_blocks(x: f64) -> f64 {
    let n = 2;
    let a = {
        let n = n + 1;
        let b = {
            let n = n * 2;
            x * f64::from(n)
        };
        b * f64::from(n)
    };
    a * f64::from(n)
}

#[test]
fn shadowing_follows_scopes() {
    check_scalar!(rebound(1.3));
    assert_eq!(check_scalar!(rebound_in_a_block(2.0)), 1952.0);
    assert_eq!(check_scalar!(active_shadowed_by_inactive(2.0)), 864.0);
    assert_eq!(check_scalar!(inactive_shadowed_by_active(2.0, &[3.0, 4.0]), along(1.0)), 32.0);
    assert_eq!(check_scalar!(counter_shadowed_in_blocks(2.0)), 36.0);
}

#[differentiable]
fn pairs(x: [f64; 3]) -> f64 {
    let t = ((x[0], x[1]), x[2]);
    let ((a, b), c) = t;
    let (p, _) = (a * b, c);
    let u = (p, (b, c));
    u.0 + u.1.0 * u.1.1 * c
}

#[differentiable]
fn pair_of_literals(x: f64) -> f64 {
    let (a, b) = (2.0, 3.0);
    let (c, d) = (a, x * b);
    c * d * x
}

#[differentiable]
fn pair_with_an_integer(x: f64) -> f64 {
    let (n, y) = (3, x * x);
    let t = (y, n + 1);
    t.0.powi(t.1) * f64::from(n)
}

#[test]
fn tuples_are_taken_apart() {
    assert_eq!(check_scalar!(pairs([1.0, -2.0, 3.0])), [-2.0, 10.0, -12.0]);
    assert_eq!(check_scalar!(pair_of_literals(2.0)), 24.0);
    check_scalar!(pair_with_an_integer(1.2));
}

#[differentiable]
fn identity(x: f64) -> f64 {
    x
}

#[differentiable]
fn moved(v: DVector<f64>) -> DVector<f64> {
    v
}

#[differentiable]
fn cloned(v: &DVector<f64>) -> DVector<f64> {
    v.clone()
}

#[differentiable]
fn repeated(x: f64, v: &DVector<f64>) -> (f64, (f64, DVector<f64>), DVector<f64>) {
    let y = x * x;
    let w = v * y;
    (y, (y, w.clone()), w)
}

#[differentiable]
fn partly_constant(x: f64, #[constant] v: &DVector<f64>) -> (f64, DVector<f64>, f64) {
    let k = 2.0;
    (k, v.clone(), x * k)
}

#[differentiable]
fn array(x: f64, y: f64) -> [f64; 3] {
    [x * y, 1.0, y]
}

#[differentiable]
fn list(x: f64, y: f64) -> Vec<f64> {
    vec![x * y, 1.0, y, x]
}

#[differentiable]
fn generic_pair<T: Real>(x: T) -> (T, T) {
    (x * x, T::one())
}

#[test]
fn results_may_be_inputs_constants_and_one_value_twice() {
    let v = DVector::from_vec(vec![0.7, -1.2]);
    assert_eq!(check_scalar!(identity(2.0)), 1.0);
    check!(moved(v.clone()));
    check!(cloned(&v));
    check!(repeated(2.0, &v));
    check!(partly_constant(2.0, &v), along(1.0));
    check!(array(2.0, -0.3));
    check!(list(2.0, -0.3));
    check!(generic_pair(2.0_f32));
    check!(generic_pair(2.0_f64));
}

#[differentiable]
fn parts_of_one_input(x: &[f64]) -> f64 {
    let n = x.len();
    let last = x[n - 1];
    let first = &x[0];
    let [a, b] = [x[1], last];
    first * last * a + b
}

#[differentiable]
fn owned_list(x: Vec<f64>) -> f64 {
    let y = vec![x[0] * x[1], x[2]];
    y[0] * y[1] * x[0]
}

#[differentiable]
fn fixed_array(x: &[f64; 3], m: [[f64; 2]; 2]) -> f64 {
    x[0] * m[0][1] + x[2] * m[1][0] * m[1][1]
}

#[test]
fn elements_are_read_by_index() {
    assert_eq!(check_scalar!(parts_of_one_input(&[2.0, 3.0, 5.0])), [15.0, 10.0, 7.0]);
    assert_eq!(check_scalar!(owned_list(vec![2.0, 3.0, 5.0])), [60.0, 20.0, 12.0]);
    let (x_bar, m_bar) = check_scalar!(fixed_array(&[2.0, 3.0, 5.0], [[7.0, 0.5], [0.3, 0.2]]));
    assert_eq!(x_bar, [0.5, 0.0, 0.3 * 0.2]);
    assert_eq!(m_bar, [[0.0, 2.0], [1.0, 1.5]]);
}

#[differentiable]
fn used_by_reference_then_moved(v: DVector<f64>) -> f64 {
    let a = &v * 2.0;
    let b = v.dot(&a);
    let c = v;
    b + c.sum()
}

#[differentiable]
fn moved_into_operators(a: DMatrix<f64>, v: DVector<f64>) -> f64 {
    let w = &a * v;
    let b = a * 2.0;
    let sum = w.sum();
    let moved = w;
    moved.norm_squared() * b.trace() + sum
}

#[test]
fn moved_values_stay_available_to_the_reverse_sweep() {
    let v = DVector::from_vec(vec![1.0, 2.0]);
    assert_eq!(
        check_scalar!(used_by_reference_then_moved(v.clone())),
        DVector::from_vec(vec![5.0, 9.0])
    );
    let a = DMatrix::from_row_slice(2, 2, &[0.3, -0.7, 1.2, 0.5]);
    check_scalar!(moved_into_operators(a.clone(), v.clone()));
}

#[differentiable]
fn unused_values(x: f64, v: &DVector<f64>) -> f64 {
    let _a = x.ln();
    let _ = v * 2.0;
    let b = v.norm();
    let _ = detach(b);
    x * v[0]
}

#[test]
fn unused_values_carry_nothing() {
    let v = DVector::from_vec(vec![0.0, 0.0]);
    let (x_bar, v_bar) = unused_values::grad(-2.0, &v);
    assert_eq!((x_bar, v_bar), (0.0, DVector::from_vec(vec![-2.0, 0.0])));
}

#[differentiable]
fn references(x: &f64, v: &Vector2<f64>) -> f64 {
    let y = &(x * x);
    let w = &v;
    let z = *y + x.sin();
    let u = *w;
    z * w.dot(u) * *x
}

#[differentiable]
fn annotated(x: f64) -> f64 {
    let y: f64 = 2.0 * x;
    let z: (f64, f64) = (y, x * y);
    let (a, b): (f64, f64) = z;
    let n: i32 = 3;
    a.powi(n) + b
}

#[test]
fn references_and_annotations_change_nothing() {
    check_scalar!(references(&0.8, &Vector2::new(0.3, -1.1)));
    assert_eq!(check_scalar!(annotated(0.5)), 8.0);
}

#[differentiable]
fn early_temporaries(v: &DVector<f64>) -> f64 {
    (-(v + v).component_mul(&(v * 0.5))).sum() * ({ v.norm() } / (1.0 + (v.sum())))
}

#[differentiable]
fn signs(x: f64) -> f64 {
    -2.0_f64.powf(x) + (-2.0_f64).abs() * x - -x + x.powf(-1.5) - (-x).abs() + x * -3.0 + -x * -x
}

#[test]
fn nested_expressions_keep_their_precedence() {
    check_scalar!(early_temporaries(&DVector::from_vec(vec![0.7, 1.2])));
    check_scalar!(signs(2.0));
    assert_eq!(signs(2.0), -4.0 + 4.0 + 2.0 + 2.0_f64.powf(-1.5) - 2.0 - 6.0 + 4.0);
}

//! How a parameter that is a function is called.

use nalgebra::{DMatrix, DVector, Matrix2, Vector2};
use static_autodiff::{diff_fn, prelude::*};

use crate::integrate;

#[differentiable]
fn newton<F: Fn(f64) -> f64>(f: F, x: f64) -> f64 {
    let mut y = x;
    for _ in 0..4 {
        y -= 0.25 * f(y);
    }
    y
}

#[test]
fn in_a_loop() {
    check_with!(newton(|x| x * x - 2.0, diff_fn!(|x: f64| x * x - 2.0); 1.3), along(0.5));
}

#[differentiable]
fn trips<F>(f: &F, n: usize, x: f64) -> f64
where
    F: Fn(f64) -> f64,
{
    let mut y = x * x;
    for _ in 0..n {
        y = f(y) * x;
    }
    y
}

#[test]
fn zero_and_more_trips_behind_a_reference() {
    for n in [0, 1, 5] {
        check_with!(trips(&|x: f64| x.sin(), &diff_fn!(|x: f64| x.sin()); n, 0.7), along(1.5));
    }
}

#[differentiable]
fn until(f: impl Fn(f64) -> f64, x: f64, #[constant] bound: f64) -> f64 {
    let mut y = x;
    while f(y) < bound {
        if f(y) < 1.0 {
            y = y + f(y) * 0.5 + 0.25;
            continue;
        }
        y *= 1.5;
        if f(y * y) > 50.0 {
            break;
        }
    }
    match f(y) {
        v if v > 10.0 => f(v * 0.1),
        v => v + detach(f(x)),
    }
}

#[test]
fn in_conditions_and_branches() {
    for bound in [0.0, 2.0, 9.0, 1000.0] {
        let plain = |x: f64| x * x * 0.5;
        let y = until(plain, 0.75, bound);
        let (value, y_dot) = until::jvp(diff_fn!(|x: f64| x * x * 0.5), 0.75, bound, 1.0);
        assert_eq!(y.to_bits(), value.to_bits());
        let (value, gradient) = until::value_and_grad(diff_fn!(|x: f64| x * x * 0.5), 0.75, bound);
        assert_eq!(y.to_bits(), value.to_bits());
        crate::common::assert_close(gradient, y_dot, crate::common::Tol::MODES);
        assert!(gradient != 0.0);
    }
}

#[differentiable]
fn several(f: impl Fn(f64, f64) -> f64, g: &impl Fn(&[f64]) -> f64, x: f64, w: &[f64]) -> f64 {
    let h = |t: f64| f(t, x) * g(&w[1..]);
    let inner: f64 = w.iter().map(|v| f(*v, *v)).sum();
    h(x) + h(inner) + g(w) * f(1.0, x) + (f)(2.0, 3.0) * x
}

#[test]
fn several_functions_of_several_arguments() {
    let f = |a: f64, b: f64| (a - b) * a.sin();
    let g = |v: &[f64]| v.iter().map(|x| x * x).sum::<f64>();
    let w = [0.5, -0.25, 2.0];
    let y = several(f, &g, 0.7, &w);
    let f_value = || diff_fn!(|a: f64, b: f64| (a - b) * a.sin());
    let g_value = diff_fn!(|v: &[f64]| v.iter().map(|x| x * x).sum::<f64>());
    let (value, _) = several::value_and_grad(f_value(), &g_value, 0.7, &w);
    assert_eq!(y.to_bits(), value.to_bits());
    several::gradcheck(f_value(), &g_value, 0.7, &w).assert_ok();
}

#[differentiable]
fn of_matrices(
    f: impl Fn(&DMatrix<f64>, &DVector<f64>) -> DVector<f64>,
    g: impl Fn(Vector2<f64>) -> Matrix2<f64>,
    m: &DMatrix<f64>,
    v: &DVector<f64>,
) -> f64 {
    let y = f(m, v) + f(&(m * 0.5), &(v * 2.0));
    let u = Vector2::new(y[0], v[1]);
    (g(u) * u).norm() + y.dot(v)
}

#[test]
fn of_vectors_and_matrices() {
    let m = DMatrix::from_row_slice(2, 2, &[1.0, 0.5, -0.25, 2.0]);
    let v = DVector::from_vec(vec![0.3, -1.2]);
    let f = || diff_fn!(|m: &DMatrix<f64>, v: &DVector<f64>| m * v * 3.0);
    let g = || diff_fn!(|u: Vector2<f64>| u * u.transpose());
    let y = of_matrices(|m, v| m * v * 3.0, |u| u * u.transpose(), &m, &v);
    assert_eq!(of_matrices::value_and_grad(f(), g(), &m, &v).0.to_bits(), y.to_bits());
    of_matrices::gradcheck(f(), g(), &m, &v).assert_ok();
}

#[differentiable]
fn elementwise(f: impl Fn(f64) -> f64, xs: &[f64], v: &DVector<f64>) -> f64 {
    let a: f64 = xs.iter().copied().map(&f).sum();
    let b: Vec<f64> = xs.iter().map(|x| f(*x) * f(*x + 1.0)).collect();
    let c = v.map(|x| f(x) * 0.5);
    let d = v.map(&f);
    a * b[0] + c.dot(&d)
}

#[test]
fn as_the_closure_of_iterators_and_matrices() {
    let v = DVector::from_vec(vec![0.3, -1.2]);
    check_with!(
        elementwise(|x: f64| x.exp() * x, diff_fn!(|x: f64| x.exp() * x); &[0.5, 1.5, -0.5], &v),
        along(&[1.0, 0.5, 2.0], &v)
    );
}

#[differentiable]
fn handed_on<F: Fn(f64) -> f64 + Copy>(f: F, x: f64) -> f64 {
    let g = &f;
    integrate(f, 0.0, x) + integrate(&f, 1.0, x) * integrate(g, x, 2.0) + g(x)
}

#[test]
fn handed_on_to_another_function() {
    check_with!(handed_on(|x: f64| x.cos(), diff_fn!(|x: f64| x.cos()); 0.7), along(0.5));
}

#[differentiable]
fn recursive<F: Fn(f64) -> f64>(f: &F, n: usize, x: f64) -> f64 {
    if n == 0 { x } else { recursive(f, n - 1, f(x)) * 0.5 + f(x) }
}

#[test]
fn recursion() {
    for n in [0, 1, 4] {
        check_with!(recursive(&|x: f64| x.sin() + x, &diff_fn!(|x: f64| x.sin() + x); n, 0.7), along(0.5));
    }
}

#[differentiable]
fn generic<T: Real, F>(f: F, x: T, v: &[T]) -> T
where
    F: Fn(T) -> T,
{
    let mut s = f(x);
    for a in v {
        s += f(*a * x) * f(s);
    }
    s
}

#[test]
fn generic_numbers() {
    let v = [0.5, 0.25];
    check_with!(generic(|x: f64| x.sin(), diff_fn!(|x: f64| x.sin()); 0.7, &v), along(0.5, &v));
    let v = [0.5_f32, 0.25];
    check_with!(generic(|x: f32| x.sin(), diff_fn!(|x: f32| x.sin()); 0.7_f32, &v), along(0.5_f32, &v));
}

#[differentiable]
fn fallible(f: impl Fn(f64) -> Option<f64>, g: impl Fn(f64) -> (f64, f64), x: f64) -> f64 {
    let (a, b) = g(x);
    match f(a) {
        Some(v) => v * b,
        None => a,
    }
}

#[test]
fn options_and_tuples() {
    let g = || diff_fn!(|x: f64| (x * x, x.sin()));
    for x in [0.5, 2.0] {
        let f = || diff_fn!(|x: f64| if x > 1.0 { Some(x * x) } else { None });
        let y = fallible(|x| (x > 1.0).then(|| x * x), |x| (x * x, x.sin()), x);
        assert_eq!(fallible::value_and_grad(f(), g(), x).0.to_bits(), y.to_bits());
        fallible::gradcheck(f(), g(), x).assert_ok();
    }
}

#[differentiable]
fn once_and_mut(f: impl FnOnce(f64) -> f64, mut g: impl FnMut(f64) -> f64, x: f64) -> f64 {
    f(x) * g(x) + g(x * x)
}

#[test]
fn other_bounds() {
    let mut count = 0;
    let y = once_and_mut(
        |x| x.sin(),
        |x| {
            count += 1;
            x.exp()
        },
        0.7,
    );
    let f = || diff_fn!(|x: f64| x.sin());
    let g = || diff_fn!(|x: f64| x.exp());
    assert_eq!(once_and_mut::value_and_grad(f(), g(), 0.7).0.to_bits(), y.to_bits());
    once_and_mut::gradcheck(f(), g(), 0.7).assert_ok();
    assert_eq!(count, 2);
}

#[differentiable]
fn choose(f: impl Fn(f64) -> bool + Clone, x: f64) -> f64 {
    if f(x) && !f(x * x) { x * x } else { x }
}

#[differentiable]
fn scaled(#[constant] f: impl Fn(f64) -> f64 + Clone, #[constant] k: f64, x: f64) -> f64 {
    x * f(k) + f(2.0)
}

#[test]
fn functions_without_a_derivative() {
    assert_eq!(choose::value_and_grad(|x| x > 1.0, 2.0), (2.0, 1.0));
    assert_eq!(choose::value_and_grad(|x| (1.0..1.5).contains(&x), 1.25), (1.5625, 2.5));
    assert_eq!(scaled::value_and_grad(|x| x * 3.0, 2.0, 5.0), (36.0, 6.0));
}

#[differentiable(wrt(x))]
fn only_x(f: impl Fn(f64) -> f64, x: f64, y: f64) -> f64 {
    f(x * y) + f(y)
}

#[test]
fn only_some_parameters() {
    assert_eq!(only_x::grad(diff_fn!(|x: f64| x * x), 2.0, 3.0), 36.0);
}

#[differentiable]
fn with_indices(f: impl Fn(usize, f64) -> f64, x: f64) -> f64 {
    (0..3).map(|k| f(k, x) * f(k + 1, 1.0)).sum()
}

#[test]
fn constant_arguments() {
    let w = vec![1.0, 2.0, 3.0, 4.0];
    check_with!(
        with_indices(|k, x| w[k] * x * x, diff_fn!(|k: usize, x: f64| w[k] * x * x); 0.7),
        along(0.5)
    );
}

#[differentiable]
fn into_buffers(f: impl Fn(f64) -> f64, a: f64, w: &[f64]) -> f64 {
    w.iter().map(|x| f(*x * a)).sum()
}

#[test]
fn gradients_overwrite_buffers() {
    let (mut a_bar, mut w_bar) = (7.0, [7.0; 2]);
    let y = into_buffers::value_and_grad_into(
        crate::square {},
        2.0,
        &[3.0, 4.0],
        &mut a_bar,
        &mut w_bar,
    );
    assert_eq!((y, a_bar, w_bar), (100.0, 100.0, [24.0, 32.0]));
}

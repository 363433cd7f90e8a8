//! Options of the attribute, and functions that macros write.

use nalgebra::DVector;
use static_autodiff::prelude::*;

#[differentiable(wrt(x, z))]
fn subset(x: f64, y: f64, z: &DVector<f64>) -> f64 {
    x * x * y + (x * z.sum()).exp()
}

#[differentiable]
fn with_subset(a: f64, #[constant] k: f64, b: &DVector<f64>) -> f64 {
    subset(a, k, b) + subset(2.0, k, b) + subset(a * 2.0, 1.0, &(b * 2.0))
}

#[test]
fn only_named_parameters_are_active() {
    let z = DVector::from_vec(vec![-1.0, 0.4]);
    check_scalar!(subset(0.5, 2.0, &z), along(1.0, &z));
    check_scalar!(with_subset(0.5, 2.0, &z), along(1.0, &z));
}

#[differentiable]
fn marked(x: f64, #[constant] y: f64, n: usize, flag: bool) -> f64 {
    x * y * n as f64 * f64::from(u8::from(flag))
}

#[differentiable]
fn calls_marked(x: f64) -> f64 {
    marked(x * x, 2.0, 3, true) + marked(x, detach(x), 1, true)
}

#[test]
fn marked_parameters_are_constants() {
    assert_eq!(check_scalar!(marked(2.0, 3.0, 4, true), along(1.0)), 12.0);
    assert_eq!(calls_marked::grad(2.0), 24.0 + 2.0);
}

#[differentiable]
fn unused(x: f64, y: f64, v: &DVector<f64>) -> f64 {
    let _ = (y, v);
    x * x
}

#[differentiable(wrt(x, y), allow_unused)]
fn allowed(x: f64, y: f64) -> f64 {
    let _ = y;
    x * x
}

#[test]
fn unused_parameters_have_zero_gradients() {
    let v = DVector::from_vec(vec![1.0, 2.0]);
    assert_eq!(check_scalar!(unused(3.0, 2.0, &v)), (6.0, 0.0, DVector::zeros(2)));
    assert_eq!(check_scalar!(allowed(3.0, 2.0)), (6.0, 0.0));
}

mod elsewhere {
    pub(super) use static_autodiff as renamed;
}

#[differentiable(crate = elsewhere::renamed)]
fn through_another_path(x: f64) -> f64 {
    x.sin() * x
}

#[test]
fn the_crate_may_have_another_path() {
    check_scalar!(through_another_path(0.7));
}

macro_rules! polynomial {
    ($name:ident($x:ident: $T:ty) = $($coefficient:literal),+; $body:expr) => {
        #[differentiable]
        fn $name($x: $T) -> $T {
            let y = 0.0;
            $(let y = y * $x + $coefficient;)+
            y * $body
        }
    };
}

polynomial!(cubic(x: f64) = 1.0, -2.0, 0.5, 3.0; 1.0 + x);
polynomial!(line(t: f32) = 2.0, -1.0; t);

#[test]
fn macros_write_functions() {
    let x = 0.7_f64;
    let p = x.powi(3) - 2.0 * x.powi(2) + 0.5 * x + 3.0;
    let slope = 3.0 * x.powi(2) - 4.0 * x + 0.5;
    let gradient = check_scalar!(cubic(x));
    crate::common::assert_close(cubic(x), p * (1.0 + x), crate::common::Tol::ulps(8));
    crate::common::assert_close(gradient, slope * (1.0 + x) + p, crate::common::Tol::ulps(8));
    assert_eq!(check_scalar!(line(3.0_f32)), 11.0);
}

/// Buffers that are reused between calls.
#[test]
fn gradients_overwrite_the_buffers_that_they_are_given() {
    let z = DVector::from_vec(vec![-1.0, 0.4]);
    let (mut x_bar, mut z_bar) = (7.0, DVector::from_element(2, 9.0));
    let value = subset::value_and_grad_into(0.5, 2.0, &z, &mut x_bar, &mut z_bar);
    assert_eq!((value, (x_bar, z_bar)), subset::value_and_grad(0.5, 2.0, &z));
}

#[differentiable]
fn of_a_slice(x: &[f64]) -> f64 {
    x[0] * x[1]
}

#[test]
fn gradients_of_slices_fit_into_any_buffer() {
    let mut buffer = [9.0; 5];
    let value = of_a_slice::value_and_grad_into(&[2.0, 3.0], &mut buffer[1..3]);
    assert_eq!((value, buffer), (6.0, [9.0, 3.0, 2.0, 9.0, 9.0]));
}

//! What is easily overlooked.

use std::cell::RefCell;
use std::sync::atomic::{AtomicUsize, Ordering};

use static_autodiff::prelude::*;

use crate::{apply, integrate};

static CALLS: AtomicUsize = AtomicUsize::new(0);

fn counted() {
    CALLS.fetch_add(1, Ordering::Relaxed);
}

#[differentiable]
fn with_effects(a: f64, x: f64) -> f64 {
    integrate(
        |t| {
            counted();
            a * t
        },
        0.0,
        x,
    )
}

#[test]
fn side_effects_happen_once() {
    let count = |run: &dyn Fn()| {
        let before = CALLS.load(Ordering::Relaxed);
        run();
        CALLS.load(Ordering::Relaxed) - before
    };
    assert_eq!(count(&|| drop(with_effects(1.0, 2.0))), 9);
    assert_eq!(count(&|| drop(with_effects::grad(1.0, 2.0))), 9);
    assert_eq!(count(&|| drop(with_effects::jvp(1.0, 2.0, 1.0, 1.0))), 9);
    assert_eq!(count(&|| drop(with_effects::vjp(1.0, 2.0).1(1.0))), 9);
}

thread_local! {
    static ORDER: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

fn note(what: &'static str) -> f64 {
    ORDER.with(|order| order.borrow_mut().push(what));
    1.0
}

#[differentiable]
fn noting(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    f(a) * b
}

#[differentiable]
fn ordered(x: f64) -> f64 {
    noting(|t| t * note("called"), x * note("first"), x * note("second"))
}

#[test]
fn arguments_are_evaluated_in_order() {
    let order = |run: &dyn Fn()| {
        ORDER.with(|order| order.borrow_mut().clear());
        run();
        ORDER.with(|order| order.borrow().clone())
    };
    let expected = ["first", "second", "called"];
    assert_eq!(order(&|| drop(ordered(2.0))), expected);
    assert_eq!(order(&|| drop(ordered::grad(2.0))), expected);
    assert_eq!(order(&|| drop(ordered::jvp(2.0, 1.0))), expected);
}

#[differentiable]
fn odd_names(env: f64, data: f64, f_bar: f64) -> f64 {
    let input0 = env * 2.0;
    let value = integrate(|pullback| pullback * input0 * env + data, 0.0, f_bar);
    let part0 = apply(|y_bar: f64| y_bar * value * data, input0);
    part0 * apply(|fwd: f64| fwd * part0, env)
}

#[test]
fn names_of_generated_code() {
    check_scalar!(odd_names(0.5, 0.7, 1.1), along(1.0, 2.0, -1.0));
}

#[differentiable]
fn f(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x) * x
}

#[differentiable]
fn square(square: f64) -> f64 {
    let f = |x: f64| f(|square| square * x, square * x);
    f(square) + apply(|square: f64| square * square, square)
}

#[test]
fn functions_and_variables_of_one_name() {
    check_scalar!(square(0.7), along(0.5));
}

macro_rules! with_names {
    ($name:ident, $t:ident) => {
        #[differentiable]
        fn $name($t: f64, a: f64) -> f64 {
            let t = a * 2.0;
            integrate(|x| t * x * $t, 0.0, $t) + integrate(|t| t * $t, $t, t)
        }
    };
}

with_names!(from_a_macro, t);

#[test]
fn names_of_macros() {
    check_scalar!(from_a_macro(0.7, 0.4), along(0.5, 1.0));
}

#[differentiable]
fn unused(_f: impl Fn(f64) -> f64, x: f64) -> f64 {
    x * x
}

#[differentiable]
fn passes_to_unused(a: f64) -> f64 {
    unused(|t| t * a, a) + unused(crate::square, a)
}

#[test]
fn a_function_that_is_not_called() {
    check_scalar!(passes_to_unused(0.7), along(0.5));
}

#[differentiable]
fn only_a_function(f: impl Fn(usize) -> f64) -> f64 {
    f(0) * f(1)
}

#[differentiable]
fn captured_only(w: &[f64]) -> f64 {
    only_a_function(|i| w[i] * w[i])
}

#[test]
fn the_only_parameter() {
    check_scalar!(captured_only(&[0.5, 0.7]), along(&[1.0, -2.0]));
}

#[differentiable]
fn no_arguments(f: impl Fn() -> f64, x: f64) -> f64 {
    f() * x + f()
}

#[differentiable]
fn thunk(a: f64, x: f64) -> f64 {
    no_arguments(|| a * a, x)
}

#[test]
fn without_arguments() {
    check_scalar!(thunk(0.5, 0.7), along(1.0, -2.0));
}

#[differentiable]
fn self_applied(n: usize, a: f64, x: f64) -> f64 {
    if n == 0 { x * a } else { apply(|t: f64| self_applied(n - 1, a, t) * a, x) }
}

#[test]
fn a_closure_that_calls_the_function_around() {
    for n in 0..3 {
        check_scalar!(self_applied(n, 0.5, 0.7), along(1.0, -2.0));
    }
}

#[differentiable]
fn infinite(a: f64, x: f64) -> f64 {
    apply(|t: f64| if t > 0.0 { (a / t).sqrt() } else { a }, x)
}

#[test]
fn an_arm_that_is_not_taken() {
    assert_eq!(infinite::grad(2.0, 0.0), (1.0, 0.0));
    assert_eq!(infinite::jvp(2.0, 0.0, 1.0, 1.0), (2.0, 1.0));
}

/// Types with names that generated code could have for its own.
mod types {
    use static_autodiff::prelude::*;

    use crate::odd::{DiffFn as _, Param0};

    #[derive(Clone, Differentiable)]
    pub(crate) struct Env {
        pub(crate) data: f64,
    }

    pub(crate) type Fwd = f64;

    #[differentiable]
    pub(crate) fn solve(f: impl Fn(&Env, Fwd) -> Fwd, env: &Env, p: &Param0) -> Fwd {
        f(env, env.data) * p.x
    }

    #[differentiable]
    pub(crate) fn call(env: &Env, p: &Param0) -> f64 {
        solve(|e, x| e.data * x * p.x + env.data, env, p)
    }
}

#[derive(Clone, Differentiable)]
struct Param0 {
    x: f64,
}

trait DiffFn {
    fn fwd(&self) {}
    fn call(&self) {}
}

impl<T> DiffFn for T {}

#[test]
fn names_of_types() {
    types::call::gradcheck(&types::Env { data: 0.5 }, &Param0 { x: 1.5 }).assert_ok();
}

#[differentiable(explain)]
fn explained(a: f64, x: f64) -> f64 {
    integrate(|t| a * t, 0.0, x)
}

#[test]
fn a_closure_as_text() {
    assert!(explained::EXPLAIN.contains("closure"), "{}", explained::EXPLAIN);
    assert!(!explained::graph().to_dot().is_empty());
}

//! The forward mode: each instruction is followed by its tangent.

use expect_test::{Expect, expect};

use super::jvp;

fn check(source: &str, expect: &Expect) {
    super::check(source, jvp, expect);
}

#[test]
fn products_and_quotients() {
    check("fn f(x: f64, y: f64) -> f64 { x * y / (x - 2.0) }", &expect![[""]]);
}

#[test]
fn the_same_operand_twice() {
    check("fn f(x: &DVector<f64>) -> f64 { x.dot(x) }", &expect![[""]]);
}

#[test]
fn what_is_constant_has_no_tangent() {
    check(
        "fn f(x: f64, #[constant] c: f64, n: i32) -> f64 { let k = c * c; k * x.powi(n) + k }",
        &expect![[""]],
    );
}

#[test]
fn a_generic_scalar_takes_its_constants_from_a_value() {
    check("fn f<T: Real>(x: T) -> T { x.tanh() * x.log10() }", &expect![[""]]);
}

#[test]
fn tuples_of_results() {
    check("fn f(x: f64, #[constant] c: f64) -> (f64, (f64, f64)) { (x, (c, x.sin())) }", &expect![[""]]);
}

#[test]
fn places_of_the_tangent() {
    check("fn f(x: &[f64], p: (f64, f64), i: usize) -> f64 { x[i] * p.1 }", &expect![[""]]);
}

#[test]
fn a_call_returns_both() {
    check("fn f(x: f64, #[constant] c: f64) -> f64 { g(x, c, 2.0) + h(c) }", &expect![[""]]);
}

#[test]
fn an_elementwise_function_is_computed_again() {
    check(
        "fn f(x: &DVector<f64>, s: f64) -> f64 { x.map(|x| (s * x).sin()).sum() }",
        &expect![[""]],
    );
}

#[test]
fn the_derivative_stops_at_detach() {
    check("fn f(x: f64) -> f64 { x * detach(x * x) }", &expect![[""]]);
}

#[test]
fn kinks() {
    check(
        "fn f(x: f64, y: f64) -> f64 { x.max(0.0) + x.max(y) + x.abs() + x.clamp(-1.0, y) }",
        &expect![[""]],
    );
}

//! The reverse mode: cotangents flow back, last instruction first.

use expect_test::{Expect, expect};

use super::{gradient, vjp};

fn check(source: &str, expect: &Expect) {
    super::check(source, vjp, expect);
}

#[test]
fn products_and_quotients() {
    check("fn f(x: f64, y: f64) -> f64 { x * y / (x - 2.0) }", &expect![[""]]);
}

#[test]
fn products_of_matrices() {
    check(
        "fn f(a: &DMatrix<f64>, x: &DVector<f64>, #[constant] y: &DVector<f64>) -> f64 {
            let r = a * x - y;
            0.5 * r.dot(&r)
        }",
        &expect![[""]],
    );
}

#[test]
fn nothing_is_computed_for_constants() {
    check(
        "fn f(x: f64, #[constant] c: f64, n: i32) -> f64 { let k = c * c; k * x.powi(n) + k.sin() }",
        &expect![[""]],
    );
}

#[test]
fn unused_values_have_no_cotangent() {
    check(
        "fn f(x: f64, y: f64) -> f64 { let a = x.exp(); let _b = a * y; x.sin() }",
        &expect![[""]],
    );
}

#[test]
fn elements_add_into_the_whole() {
    check("fn f(x: &[f64], i: usize) -> f64 { x[i] * x[0] + x[i] }", &expect![[""]]);
}

#[test]
fn views_add_into_the_whole() {
    check("fn f(m: &DMatrix<f64>) -> f64 { m.column(0).dot(&m.column(1)) }", &expect![[""]]);
}

#[test]
fn tuples_of_results() {
    check(
        "fn f(x: f64, #[constant] c: f64) -> (f64, (f64, f64)) { (x, (c, x.sin())) }",
        &expect![[""]],
    );
}

#[test]
fn aggregates_are_taken_apart() {
    check(
        "fn f(x: f64, y: f64) -> f64 {
            let v = Vector2::new(x, y);
            let a = [x, v.norm()];
            g((y, a[1]), a)
        }",
        &expect![[""]],
    );
}

#[test]
fn a_call_is_pulled_back_into_the_destinations() {
    check("fn f(x: &DVector<f64>, s: f64, k: usize) -> f64 { g(x, s, 2.0, k) * s }", &expect![[""]]);
}

#[test]
fn an_argument_given_twice_goes_through_a_temporary() {
    check("fn f(x: &DVector<f64>) -> f64 { g(x, x) }", &expect![[""]]);
}

#[test]
fn an_elementwise_function_is_one_pass() {
    check(
        "fn f(x: &DVector<f64>, w: &DVector<f64>, s: f64) -> f64 {
            x.zip_map(w, |x, w| { let a = s * x; a.exp() * w }).sum()
        }",
        &expect![[""]],
    );
}

#[test]
fn a_closure_may_end_in_what_it_captures() {
    check("fn f(x: &DVector<f64>, s: &[f64]) -> f64 { x.map(|_x| s[1]).sum() }", &expect![[""]]);
}

#[test]
fn the_derivative_stops_at_detach() {
    check("fn f(x: f64) -> f64 { x * detach(x * x) }", &expect![[""]]);
}

#[test]
fn shadowed_variables_have_cotangents_of_their_own() {
    check("fn f(x: f64) -> f64 { let x = x * x; let x = x.sin() + x; x }", &expect![[""]]);
}

#[test]
fn a_gradient_overwrites_its_buffers() {
    super::check(
        "fn f(x: &[f64], s: f64, w: &DVector<f64>, unused: f64) -> f64 { x[0] * x[1] * s * s + w.sum() }",
        gradient,
        &expect![[""]],
    );
}

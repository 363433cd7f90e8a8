//! From syntax to IR: one test a construct.

use expect_test::{Expect, expect};

use super::primal;

fn check(source: &str, expect: &Expect) {
    super::check(source, primal, expect);
}

#[test]
fn one_operation_an_instruction() {
    check("fn f(x: f64, y: f64) -> f64 { (x + 2.0) * -y.sin() / x % 3.0 }", &expect![[""]]);
}

#[test]
fn names_of_lets_stay() {
    check(
        "fn f(x: f64) -> f64 { let a = x.exp(); let b: f64 = a * a; b - 1.0 }",
        &expect![[""]],
    );
}

#[test]
fn shadowing_makes_another_variable() {
    check(
        "fn f(x: f64) -> f64 { let x = x * x; let x = x.sin() + x; x }",
        &expect![[""]],
    );
}

#[test]
fn a_block_has_a_scope_of_its_own() {
    check(
        "fn f(x: f64) -> f64 { let a = 2.0 * x; let b = { let a = a.cos(); a * a }; a + b }",
        &expect![[""]],
    );
}

#[test]
fn tuples_are_taken_apart() {
    check(
        "fn f(x: f64, p: (f64, (f64, f64))) -> (f64, (f64, f64)) {
            let (a, (b, _)) = p;
            let (c, d) = (a * x, b);
            (c, (d, p.1.1))
        }",
        &expect![[""]],
    );
}

#[test]
fn an_alias_is_no_instruction() {
    check("fn f(x: f64) -> f64 { let y = x; let z = (y); z * y }", &expect![[""]]);
}

#[test]
fn places() {
    check(
        "fn f(x: &[f64], m: &DMatrix<f64>, p: &Pose, i: usize) -> f64 {
            x[0] * x[i] + m[(i, 1)] + m.column(i).dot(&m.row(0)) + p.position.x * sum(&x[1..i + 1])
        }",
        &expect![[""]],
    );
}

#[test]
fn aggregates_and_constructors() {
    check(
        "fn f(x: f64, n: usize) -> f64 {
            let a = [x, 2.0];
            let b = vec![x, a[0]];
            let v = Vector3::new(x, 1.0, a[1]);
            let w = DVector::from_element(n, x);
            let m = DMatrix::from_row_slice(1, 2, &a);
            v.norm() + w.sum() + m.trace() + DVector::from_vec(b).max()
        }",
        &expect![[""]],
    );
}

#[test]
fn calls_keep_the_form_of_their_arguments() {
    check(
        "fn f(x: &DVector<f64>, s: f64) -> f64 { g(x, &x, s) + model::loss::<f64>(&(x * s), 1.0) }",
        &expect![[""]],
    );
}

#[test]
fn scalar_functions_by_path() {
    check("fn f<T: Real>(x: T, y: f64) -> f64 { f64::sin(y) + f64::powi(y, 3) }", &expect![[""]]);
}

#[test]
fn elementwise_functions_are_regions() {
    check(
        "fn f(w: &DVector<f64>, x: &DVector<f64>, s: f64) -> f64 {
            let a = w.map(|w| (w * s).tanh());
            let b = a.zip_map(x, |a, x| { let d = a - x; d * d });
            b.map(f64::sqrt).sum() + x.map(logistic).sum()
        }",
        &expect![[""]],
    );
}

#[test]
fn what_is_inactive_stays_verbatim() {
    check(
        "fn f(x: &[f64], #[constant] data: &Data, k: usize) -> f64 {
            let n = 2 * k + data.len();
            let (lo, hi) = data.range();
            let scale = 1.0 / (hi - lo);
            println!(\"{n}\");
            x[n] * scale
        }",
        &expect![[""]],
    );
}

#[test]
fn what_mentions_something_active_is_guarded() {
    check(
        "fn f(x: &[f64], y: f64) -> f64 {
            let n = x.len();
            let above: bool = y > 1.0;
            assert!(above && n > 2, \"y = {y}\");
            y * x[n - 1]
        }",
        &expect![[""]],
    );
}

#[test]
fn detach() {
    check("fn f(x: f64) -> f64 { let x = x + 1.0; x * detach(x * x) }", &expect![[""]]);
}

#[test]
fn a_mutable_variable_is_read_where_it_stands() {
    check(
        "fn f(x: f64) -> f64 { let mut n = 1.0; n += 1.0; let a = x * n; n += 1.0; a * n }",
        &expect![[""]],
    );
}

#[test]
fn all_errors_at_once() {
    check(
        "fn f(x: f64) -> f64 {
            let a = x.gamma();
            let b = if x > 0.0 { x } else { -x };
            let c = x as f32;
            a + b + x.lgamma()
        }",
        &expect![[""]],
    );
}

//! From syntax to IR: one test a construct.

use expect_test::{Expect, expect};

use super::primal;

fn check(source: &str, expect: &Expect) {
    super::check(source, primal, expect);
}

#[test]
fn one_operation_an_instruction() {
    check(
        "fn f(x: f64, y: f64) -> f64 { (x + 2.0) * -y.sin() / x % 3.0 }",
        &expect![[r#"
            fn f(x, y) {
                t3 = x + 2.0
                t4 = y.sin()
                t5 = -t4
                t6 = t3 * t5
                t7 = t6 / x
                t8 = t7 % 3.0
                return t8
            }
        "#]],
    );
}

#[test]
fn names_of_lets_stay() {
    check(
        "fn f(x: f64) -> f64 { let a = x.exp(); let b: f64 = a * a; b - 1.0 }",
        &expect![[r#"
            fn f(x) {
                a = x.exp()
                b = a * a
                t = b - 1.0
                return t
            }
        "#]],
    );
}

#[test]
fn shadowing_makes_another_variable() {
    check(
        "fn f(x: f64) -> f64 { let x = x * x; let x = x.sin() + x; x }",
        &expect![[r#"
            fn f(x0) {
                x2 = x0 * x0
                t = x2.sin()
                x4 = t + x2
                return x4
            }
        "#]],
    );
}

#[test]
fn a_block_has_a_scope_of_its_own() {
    check(
        "fn f(x: f64) -> f64 { let a = 2.0 * x; let b = { let a = a.cos(); a * a }; a + b }",
        &expect![[r#"
            fn f(x) {
                a2 = 2.0 * x
                a3 = a2.cos()
                b = a3 * a3
                t = a2 + b
                return t
            }
        "#]],
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
        &expect![[r#"
            fn f(x, p) {
                c = p.0 * x
                return (c, (p.1.0, p.1.1))
            }
        "#]],
    );
}

#[test]
fn an_alias_is_no_instruction() {
    check(
        "fn f(x: f64) -> f64 { let y = x; let z = (y); z * y }",
        &expect![[r#"
        fn f(x) {
            t = x * x
            return t
        }
    "#]],
    );
}

#[test]
fn places() {
    check(
        "fn f(x: &[f64], m: &DMatrix<f64>, p: &Pose, i: usize) -> f64 {
            x[0] * x[i] + m[(i, 1)] + m.column(i).dot(&m.row(0)) + p.position.x * sum(&x[1..i + 1])
        }",
        &expect![[r#"
            fn f(x, m, p, #[constant] i) {
                t5 = x[0]
                t6 = x[i]
                t7 = t5 * t6
                t8 = m[(i, 1)]
                t9 = t7 + t8
                t10 = m.column(i).dot(m.row(0))
                t11 = t9 + t10
                t12 = <i + 1>
                t13 = sum(&x[1..t12])
                t14 = p.position.x * t13
                t15 = t11 + t14
                return t15
            }
        "#]],
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
        &expect![[r#"
            fn f(x, #[constant] n) {
                a = [x, 2.0]
                t4 = a[0]
                b = vec![x, t4]
                t6 = a[1]
                v = Vector3::new(x, 1.0, t6)
                w = DVector::from_element(n, x)
                m = DMatrix::from_row_slice(1, 2, a)
                t10 = v.norm()
                t11 = w.sum()
                t12 = t10 + t11
                t13 = m.trace()
                t14 = t12 + t13
                t15 = DVector::from_vec(b)
                t16 = t15.max()
                t17 = t14 + t16
                return t17
            }
        "#]],
    );
}

#[test]
fn calls_keep_the_form_of_their_arguments() {
    check(
        "fn f(x: &DVector<f64>, s: f64) -> f64 { g(x, &x, s) + model::loss::<f64>(&(x * s), 1.0) }",
        &expect![[r#"
            fn f(x, s) {
                t3 = g(&x, &x, s)
                t4 = x * s
                t5 = model::loss::<f64>(&t4, 1.0)
                t6 = t3 + t5
                return t6
            }
        "#]],
    );
}

#[test]
fn scalar_functions_by_path() {
    check(
        "fn f<T: Real>(x: T, y: f64) -> f64 { f64::sin(y) + f64::powi(y, 3) }",
        &expect![[r#"
            fn f(x, y) {
                t3 = y.sin()
                t4 = y.powi(3)
                t5 = t3 + t4
                return t5
            }
        "#]],
    );
}

#[test]
fn elementwise_functions_are_regions() {
    check(
        "fn f(w: &DVector<f64>, x: &DVector<f64>, s: f64) -> f64 {
            let a = w.map(|w| (w * s).tanh());
            let b = a.zip_map(x, |a, x| { let d = a - x; d * d });
            b.map(f64::sqrt).sum() + x.map(logistic).sum()
        }",
        &expect![[r#"
            fn f(w0, x1, s) {
                a7 = map(w0, |w4| {
                    t5 = w4 * s
                    t6 = t5.tanh()
                    t6
                })
                b = map(a7, x1, |a8, x9| {
                    d = a8 - x9
                    t11 = d * d
                    t11
                })
                t15 = map(b, |t13| {
                    t14 = t13.sqrt()
                    t14
                })
                t16 = t15.sum()
                t19 = map(x1, |t17| {
                    t18 = logistic(t17)
                    t18
                })
                t20 = t19.sum()
                t21 = t16 + t20
                return t21
            }
        "#]],
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
        &expect![[r#"
            fn f(x, #[constant] data, #[constant] k) {
                n = <2 * k + data.len()>
                (lo, hi) = <let (lo, hi) = data.range()>
                scale = <1.0 / (hi - lo)>
                <println!("{n}")>
                t8 = x[n]
                t9 = t8 * scale
                return t9
            }
        "#]],
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
        &expect![[r#"
            fn f(x, y) {
                n = inactive(<x.len()>)
                above = inactive(<y > 1.0>)
                inactive(<assert!(above && n > 2, "y = {y}")>)
                t5 = <n - 1>
                t6 = x[t5]
                t7 = y * t6
                return t7
            }
        "#]],
    );
}

#[test]
fn detach() {
    check(
        "fn f(x: f64) -> f64 { let x = x + 1.0; x * detach(x * x) }",
        &expect![[r#"
            fn f(x0) {
                x2 = x0 + 1.0
                t3 = <detach(x * x)> where x = x2
                t4 = x2 * t3
                return t4
            }
        "#]],
    );
}

#[test]
fn a_mutable_variable_is_read_where_it_stands() {
    check(
        "fn f(x: f64) -> f64 { let mut n = 1.0; n += 1.0; let a = x * n; n += 1.0; a * n }",
        &expect![[r#"
            fn f(x) {
                mut n = <1.0>
                n = <{ let mut changed = n; changed += 1.0; changed }>
                t3 = <n now>
                a = x * t3
                n = <{ let mut changed = n; changed += 1.0; changed }>
                t5 = <n now>
                t6 = a * t5
                return t6
            }
        "#]],
    );
}

#[test]
fn all_errors_at_once() {
    check(
        "fn f(x: f64) -> f64 {
            let a = x & 1.0;
            let b = if x > 0.0 { x } else { -x };
            let c = x as f32;
            a + b + (x | 1.0)
        }",
        &expect![[r#"
            error: "`&` on active values has no derivative rule; use `+`, `-`, `*`, `/` or `%`"
            error: "a cast of an active value has no derivative rule; wrap the operand in `detach(..)` if the derivative should stop here, or convert with `f64::from(..)` outside"
            error: "`|` on active values has no derivative rule; use `+`, `-`, `*`, `/` or `%`"
        "#]],
    );
}

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
            t2 = x + 2.0
            t3 = y.sin()
            t4 = -t3
            t5 = t2 * t4
            t6 = t5 / x
            t7 = t6 % 3.0
            return t7
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
                x1 = x0 * x0
                t = x1.sin()
                x3 = t + x1
                return x3
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
                a1 = 2.0 * x
                a2 = a1.cos()
                b = a2 * a2
                t = a1 + b
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
                t4 = x[0]
                t5 = x[i]
                t6 = t4 * t5
                t7 = m[(i, 1)]
                t8 = t6 + t7
                t9 = m.column(i).dot(m.row(0))
                t10 = t8 + t9
                t11 = <i + 1>
                t12 = sum(&x[1..t11])
                t13 = p.position.x * t12
                t14 = t10 + t13
                return t14
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
                t3 = a[0]
                b = vec![x, t3]
                t5 = a[1]
                v = Vector3::new(x, 1.0, t5)
                w = DVector::from_element(n, x)
                m = DMatrix::from_row_slice(1, 2, a)
                t9 = v.norm()
                t10 = w.sum()
                t11 = t9 + t10
                t12 = m.trace()
                t13 = t11 + t12
                t14 = DVector::from_vec(b)
                t15 = t14.max()
                t16 = t13 + t15
                return t16
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
                t2 = g(x, &x, s)
                t3 = x * s
                t4 = model::loss::<f64>(&t3, 1.0)
                t5 = t2 + t4
                return t5
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
            t2 = y.sin()
            t3 = y.powi(3)
            t4 = t2 + t3
            return t4
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
                a6 = map(w0, |w3| {
                    t4 = w3 * s
                    t5 = t4.tanh()
                    t5
                })
                b = map(a6, x1, |a7, x8| {
                    d = a7 - x8
                    t10 = d * d
                    t10
                })
                t14 = map(b, |t12| {
                    t13 = t12.sqrt()
                    t13
                })
                t15 = t14.sum()
                t18 = map(x1, |t16| {
                    t17 = logistic(t16)
                    t17
                })
                t19 = t18.sum()
                t20 = t15 + t19
                return t20
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
                t7 = x[n]
                t8 = t7 * scale
                return t8
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
                t4 = <n - 1>
                t5 = x[t4]
                t6 = y * t5
                return t6
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
            x1 = x0 + 1.0
            t2 = <detach(x * x)> where x = x1
            t3 = x1 * t2
            return t3
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
                n = <1.0>
                <n += 1.0>
                t2 = <n now>
                a = x * t2
                <n += 1.0>
                t4 = <n now>
                t5 = a * t4
                return t5
            }
        "#]],
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
        &expect![[r#"
            error: "`.gamma(..)` has no derivative rule; wrap the call in `detach(..)` if the derivative should stop here, or move it into a `#[differentiable]` function"
            error: "control flow around active values has no derivative rule yet; use `max`, `min`, `clamp` or `abs`, or wrap it in `detach(..)` if the derivative should stop here"
            error: "a cast of an active value has no derivative rule; wrap the operand in `detach(..)` if the derivative should stop here, or convert with `f64::from(..)` outside"
            error: "`.lgamma(..)` has no derivative rule; wrap the call in `detach(..)` if the derivative should stop here, or move it into a `#[differentiable]` function"
        "#]],
    );
}

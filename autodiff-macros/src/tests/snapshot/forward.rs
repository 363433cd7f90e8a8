//! The forward mode: each instruction is followed by its tangent.

use expect_test::{Expect, expect};

use super::jvp;

fn check(source: &str, expect: &Expect) {
    super::check(source, jvp, expect);
}

#[test]
fn products_and_quotients() {
    check(
        "fn f(x: f64, y: f64) -> f64 { x * y / (x - 2.0) }",
        &expect![[r#"
            fn f(x, y, x_dot, y_dot) {
                t2 = x * y
                t7 = x_dot * y
                t8 = x * y_dot
                t_dot9 = t7 + t8
                t3 = x - 2.0
                t_dot10 = x_dot
                t4 = t2 / t3
                t11 = t3.recip()
                t12 = t4 * t11
                t13 = t12 * t_dot10
                t14 = t11 * t_dot9
                t15 = -t13
                t_dot16 = t14 + t15
                return (t4, t_dot16)
            }
        "#]],
    );
}

#[test]
fn the_same_operand_twice() {
    check(
        "fn f(x: &DVector<f64>) -> f64 { x.dot(x) }",
        &expect![[r#"
        fn f(x, x_dot) {
            t1 = x.dot(x)
            t3 = x_dot.dot(x)
            t4 = x.dot(x_dot)
            t_dot = t3 + t4
            return (t1, t_dot)
        }
    "#]],
    );
}

#[test]
fn what_is_constant_has_no_tangent() {
    check(
        "fn f(x: f64, #[constant] c: f64, n: i32) -> f64 { let k = c * c; k * x.powi(n) + k }",
        &expect![[r#"
            fn f(x, #[constant] c, #[constant] n, x_dot) {
                k = <c * c>
                t4 = x.powi(n)
                t8 = powi_derivative(x, n, 1)
                t_dot9 = t8 * x_dot
                t5 = k * t4
                t_dot10 = k * t_dot9
                t6 = t5 + k
                t_dot11 = t_dot10
                return (t6, t_dot11)
            }
        "#]],
    );
}

#[test]
fn a_generic_scalar_takes_its_constants_from_a_value() {
    check(
        "fn f<T: Real>(x: T) -> T { x.tanh() * x.log10() }",
        &expect![[r#"
        fn f(x, x_dot) {
            t1 = x.tanh()
            t5 = 1.0
            t6 = t1 * t1
            t7 = t5 - t6
            t_dot8 = t7 * x_dot
            t2 = x.log10()
            t9 = 1.0
            t10 = 2.302585092994046
            t11 = t10 * x
            t12 = t9 / t11
            t_dot13 = t12 * x_dot
            t3 = t1 * t2
            t14 = t_dot8 * t2
            t15 = t1 * t_dot13
            t_dot16 = t14 + t15
            return (t3, t_dot16)
        }
    "#]],
    );
}

#[test]
fn tuples_of_results() {
    check(
        "fn f(x: f64, #[constant] c: f64) -> (f64, (f64, f64)) { (x, (c, x.sin())) }",
        &expect![[r#"
        fn f(x, #[constant] c, x_dot) {
            t2 = x.sin()
            t4 = x.cos()
            t_dot = t4 * x_dot
            t6 = zero(c)
            return ((x, (c, t2)), (x_dot, (t6, t_dot)))
        }
    "#]],
    );
}

#[test]
fn places_of_the_tangent() {
    check(
        "fn f(x: &[f64], p: (f64, f64), i: usize) -> f64 { x[i] * p.1 }",
        &expect![[r#"
        fn f(x, p, #[constant] i, x_dot, p_dot) {
            t3 = x[i]
            t_dot7 = x_dot[i]
            t4 = t3 * p.1
            t8 = t_dot7 * p.1
            t9 = t3 * p_dot.1
            t_dot10 = t8 + t9
            return (t4, t_dot10)
        }
    "#]],
    );
}

#[test]
fn a_call_returns_both() {
    check(
        "fn f(x: f64, #[constant] c: f64) -> f64 { g(x, c, 2.0) + h(c) }",
        &expect![[r#"
        fn f(x, #[constant] c, x_dot) {
            (t2, t_dot6) = g::jvp(x, c, 2.0, x_dot, 0, 0)
            t3 = <h(c)>
            t4 = t2 + t3
            t_dot7 = t_dot6
            return (t4, t_dot7)
        }
    "#]],
    );
}

#[test]
fn an_elementwise_function_is_computed_again() {
    check(
        "fn f(x: &DVector<f64>, s: f64) -> f64 { x.map(|x| (s * x).sin()).sum() }",
        &expect![[r#"
            fn f(x0, s, x_dot7, s_dot) {
                t5 = map(x0, |x2| {
                    t3 = s * x2
                    t4 = t3.sin()
                    t4
                })
                t_dot18 = map(x0, x_dot7, |x9, x_dot10| {
                    t11 = s * x9
                    t13 = s_dot * x9
                    t14 = s * x_dot10
                    t_dot15 = t13 + t14
                    t12 = t11.sin()
                    t16 = t11.cos()
                    t_dot17 = t16 * t_dot15
                    t_dot17
                })
                t6 = t5.sum()
                t_dot19 = t_dot18.sum()
                return (t6, t_dot19)
            }
        "#]],
    );
}

#[test]
fn the_derivative_stops_at_detach() {
    check(
        "fn f(x: f64) -> f64 { x * detach(x * x) }",
        &expect![[r#"
        fn f(x, x_dot) {
            t1 = <detach(x * x)>
            t2 = x * t1
            t_dot = x_dot * t1
            return (t2, t_dot)
        }
    "#]],
    );
}

#[test]
fn kinks() {
    check(
        "fn f(x: f64, y: f64) -> f64 { x.max(0.0) + x.max(y) + x.abs() + x.clamp(-1.0, y) }",
        &expect![[r#"
            fn f(x, y, x_dot, y_dot) {
                t2 = x.max(0.0)
                t12 = max_over(x, 0.0)
                t_dot13 = t12 * x_dot
                t3 = x.max(y)
                t14 = max_share(x, y)
                t15 = max_share(y, x)
                t16 = t14 * x_dot
                t17 = t15 * y_dot
                t_dot18 = t16 + t17
                t4 = t2 + t3
                t19 = t_dot13
                t20 = t_dot18
                t_dot21 = t19 + t20
                t5 = x.abs()
                t22 = sign(x)
                t_dot23 = t22 * x_dot
                t6 = t4 + t5
                t24 = t_dot21
                t25 = t_dot23
                t_dot26 = t24 + t25
                t7 = <-1.0>
                t8 = x.clamp(t7, y)
                t27 = clamp_inside(x, t7, y)
                t28 = clamp_above(x, y)
                t29 = t27 * x_dot
                t30 = t28 * y_dot
                t_dot31 = t29 + t30
                t9 = t6 + t8
                t32 = t_dot26
                t33 = t_dot31
                t_dot34 = t32 + t33
                return (t9, t_dot34)
            }
        "#]],
    );
}

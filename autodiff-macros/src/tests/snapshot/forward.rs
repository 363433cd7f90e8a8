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
                t3 = x * y
                t8 = y * x_dot
                t9 = x * y_dot
                t_dot10 = t8 + t9
                t4 = x - 2.0
                t_dot11 = x_dot
                t5 = t3 / t4
                t12 = t4.recip()
                t13 = t5 * t12
                t14 = t13 * t_dot11
                t15 = t12 * t_dot10
                t16 = -t14
                t_dot17 = t15 + t16
                return (t5, t_dot17)
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
                t2 = x.dot(x)
                t4 = x_dot.dot(x)
                t5 = x.dot(x_dot)
                t_dot = t4 + t5
                return (t2, t_dot)
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
                t5 = x.powi(n)
                t9 = powi_derivative(x, n, 1)
                t_dot10 = t9 * x_dot
                t6 = k * t5
                t_dot11 = k * t_dot10
                t7 = t6 + k
                t_dot12 = t_dot11
                return (t7, t_dot12)
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
                t2 = x.tanh()
                t6 = 1.0
                t7 = t2 * t2
                t8 = t6 - t7
                t_dot9 = t8 * x_dot
                t3 = x.log10()
                t10 = 1.0
                t11 = 2.302585092994046
                t12 = t11 * x
                t13 = t10 / t12
                t_dot14 = t13 * x_dot
                t4 = t2 * t3
                t15 = t3 * t_dot9
                t16 = t2 * t_dot14
                t_dot17 = t15 + t16
                return (t4, t_dot17)
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
                t3 = x.sin()
                t5 = x.cos()
                t_dot = t5 * x_dot
                t7 = 0.0
                return ((x, (c, t3)), (x_dot, (t7, t_dot)))
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
                t4 = x[i]
                t_dot8 = x_dot[i]
                t5 = t4 * p.1
                t9 = t_dot8 * p.1
                t10 = t4 * p_dot.1
                t_dot11 = t9 + t10
                return (t5, t_dot11)
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
                (t3, t_dot7) = g::jvp(x, c, 2.0, x_dot, 0, 0)
                t4 = <h(c)>
                t5 = t3 + t4
                t_dot8 = t_dot7
                return (t5, t_dot8)
            }
        "#]],
    );
}

#[test]
fn an_elementwise_function_is_computed_again() {
    check(
        "fn f(x: &DVector<f64>, s: f64) -> f64 { x.map(|x| (s * x).sin()).sum() }",
        &expect![[r#"
            fn f(x0, s, x_dot8, s_dot) {
                t6 = map(x0, |x3| {
                    t4 = s * x3
                    t5 = t4.sin()
                    t5
                })
                t_dot19 = map(x0, x_dot8, |x10, x_dot11| {
                    t12 = s * x10
                    t14 = x10 * s_dot
                    t15 = s * x_dot11
                    t_dot16 = t14 + t15
                    t13 = t12.sin()
                    t17 = t12.cos()
                    t_dot18 = t17 * t_dot16
                    t_dot18
                })
                t7 = t6.sum()
                t_dot20 = t_dot19.sum()
                return (t7, t_dot20)
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
                t2 = <detach(x * x)>
                t3 = x * t2
                t_dot = t2 * x_dot
                return (t3, t_dot)
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
                t3 = x.max(0.0)
                t13 = max_over(x, 0.0)
                t_dot14 = t13 * x_dot
                t4 = x.max(y)
                t15 = max_share(x, y)
                t16 = max_share(y, x)
                t17 = t15 * x_dot
                t18 = t16 * y_dot
                t_dot19 = t17 + t18
                t5 = t3 + t4
                t20 = t_dot14
                t21 = t_dot19
                t_dot22 = t20 + t21
                t6 = x.abs()
                t23 = sign(x)
                t_dot24 = t23 * x_dot
                t7 = t5 + t6
                t25 = t_dot22
                t26 = t_dot24
                t_dot27 = t25 + t26
                t8 = <-1.0>
                t9 = x.clamp(t8, y)
                t28 = clamp_inside(x, t8, y)
                t29 = clamp_above(x, y)
                t30 = t28 * x_dot
                t31 = t29 * y_dot
                t_dot32 = t30 + t31
                t10 = t7 + t9
                t33 = t_dot27
                t34 = t_dot32
                t_dot35 = t33 + t34
                return (t10, t_dot35)
            }
        "#]],
    );
}

#[test]
fn tangents_take_the_same_branches() {
    check(
        "fn f(x: &[f64], c: f64) -> f64 {
            let mut s = 1.0;
            for i in 0..x.len() { if x[i] > 0.0 { s *= x[i]; } else if x[i] < -9.0 { return s; } else { s = c; } }
            s
        }",
        &expect![[r#"
            fn f(x, c, x_dot, c_dot) {
                let result
                let result_dot
                'region_0: {
                    t3 = 1.0
                    mut s = <owned(__part_0)> where __part_0 = t3
                    s_dot = 0.0
                    t5 = inactive(<x.len()>)
                    for i in 0..t5 {
                        t7 = inactive(<x[i] > 0.0>)
                        if t7 {
                            t8 = x[i]
                            t_dot17 = x_dot[i]
                            t9 = s * t8
                            t18 = t8 * s_dot
                            t19 = s * t_dot17
                            t_dot20 = t18 + t19
                            s_dot = t_dot20
                            s = t9
                        } else {
                            t10 = inactive(<x[i] < -9.0>)
                            if t10 {
                                t11 = s
                                t_dot21 = s_dot
                                result_dot = t_dot21
                                result = t11
                                break 'region_0
                            } else {
                                s_dot = c_dot
                                s = c
                            }
                        }
                    }
                    t12 = s
                    t_dot22 = s_dot
                    result_dot = t_dot22
                    result = t12
                }
                return (result, result_dot)
            }
        "#]],
    );
}

//! The reverse mode: cotangents flow back, last instruction first.

use expect_test::{Expect, expect};

use super::{gradient, vjp};

fn check(source: &str, expect: &Expect) {
    super::check(source, vjp, expect);
}

#[test]
fn products_and_quotients() {
    check(
        "fn f(x: f64, y: f64) -> f64 { x * y / (x - 2.0) }",
        &expect![[r#"
            fn f(x, y) {
                t3 = x * y
                t4 = x - 2.0
                t5 = t3 / t4
                return t5
                pullback(y_bar6) {
                    t_bar9 = y_bar6
                    t10 = t4.recip()
                    t11 = t5 * t10
                    t_bar12 = weigh(t_bar9, t10)
                    t13 = -t_bar9
                    t_bar14 = weigh(t13, t11)
                    x_bar15 = t_bar14
                    x_bar15 += t_bar12 * y
                    y_bar16 = t_bar12 * x
                    x_bar7 += x_bar15
                    y_bar8 += y_bar16
                }
            }
        "#]],
    );
}

/// Each is the derivative of the other.
#[test]
fn a_derivative_that_is_there() {
    check(
        "fn f(x: f64) -> f64 { x.sin() * x.cos() + (2.0 * x).sin() }",
        &expect![[r#"
        fn f(x) {
            t2 = x.sin()
            t3 = x.cos()
            t4 = t2 * t3
            t5 = 2.0 * x
            t6 = t5.sin()
            t7 = t4 + t6
            return t7
            pullback(y_bar) {
                t_bar10 = y_bar
                t_bar11 = t_bar10
                t_bar12 = t_bar10
                t13 = t5.cos()
                t_bar14 = t_bar12 * t13
                x_bar15 = t_bar14 * 2.0
                t_bar16 = t_bar11 * t3
                t_bar17 = t_bar11 * t2
                t19 = -t2
                x_bar15 += t_bar17 * t19
                x_bar15 += t_bar16 * t3
                x_bar9 += x_bar15
            }
        }
    "#]],
    );
}

#[test]
fn products_of_matrices() {
    check(
        "fn f(a: &DMatrix<f64>, x: &DVector<f64>, #[constant] y: &DVector<f64>) -> f64 {
            let r = a * x - y;
            0.5 * r.dot(&r)
        }",
        &expect![[r#"
            fn f(a, x, #[constant] y) {
                t4 = a * x
                r = t4 - y
                t6 = r.dot(r)
                t7 = 0.5 * t6
                return t7
                pullback(y_bar) {
                    t_bar11 = y_bar
                    t_bar12 = t_bar11 * 0.5
                    r_bar = t_bar12 * r
                    r_bar += t_bar12 * r
                    t_bar14 = r_bar
                    a_bar += t_bar14 * xᵀ
                    x_bar += aᵀ * t_bar14
                }
            }
        "#]],
    );
}

#[test]
fn nothing_is_computed_for_constants() {
    check(
        "fn f(x: f64, #[constant] c: f64, n: i32) -> f64 { let k = c * c; k * x.powi(n) + k.sin() }",
        &expect![[r#"
            fn f(x, #[constant] c, #[constant] n) {
                k = <c * c>
                t5 = x.powi(n)
                t6 = k * t5
                t7 = <k.sin()>
                t8 = t6 + t7
                return t8
                pullback(y_bar) {
                    t_bar11 = y_bar
                    t_bar12 = t_bar11
                    t_bar13 = t_bar12 * k
                    t14 = powi_derivative(x, n, 1)
                    x_bar15 = weigh(t_bar13, t14)
                    x_bar10 += x_bar15
                }
            }
        "#]],
    );
}

#[test]
fn unused_values_have_no_cotangent() {
    check(
        "fn f(x: f64, y: f64) -> f64 { let a = x.exp(); let _b = a * y; x.sin() }",
        &expect![[r#"
            fn f(x, y) {
                a = x.exp()
                _b = a * y
                t5 = x.sin()
                return t5
                pullback(y_bar6) {
                    t_bar = y_bar6
                    t10 = x.cos()
                    x_bar11 = t_bar * t10
                    x_bar7 += x_bar11
                }
            }
        "#]],
    );
}

#[test]
fn elements_add_into_the_whole() {
    check(
        "fn f(x: &[f64], i: usize) -> f64 { x[i] * x[0] + x[i] }",
        &expect![[r#"
            fn f(x, #[constant] i) {
                t3 = x[i]
                t4 = x[0]
                t5 = t3 * t4
                t6 = t5 + t3
                return t6
                pullback(y_bar) {
                    t_bar9 = y_bar
                    t_bar10 = t_bar9
                    t_bar11 = t_bar9
                    t_bar11 += t_bar10 * t4
                    t_bar12 = t_bar10 * t3
                    x_bar[0] += t_bar12
                    x_bar[i] += t_bar11
                }
            }
        "#]],
    );
}

#[test]
fn views_add_into_the_whole() {
    check(
        "fn f(m: &DMatrix<f64>) -> f64 { m.column(0).dot(&m.column(1)) }",
        &expect![[r#"
        fn f(m) {
            t = m.column(0).dot(m.column(1))
            return t
            pullback(y_bar) {
                t_bar = y_bar
                m_bar.column(0) += t_bar * m.column(1)
                m_bar.column(1) += t_bar * m.column(0)
            }
        }
    "#]],
    );
}

#[test]
fn tuples_of_results() {
    check(
        "fn f(x: f64, #[constant] c: f64) -> (f64, (f64, f64)) { (x, (c, x.sin())) }",
        &expect![[r#"
            fn f(x, #[constant] c) {
                t3 = x.sin()
                return (x, (c, t3))
                pullback(y_bar) {
                    x_bar6 = y_bar.0
                    t_bar = y_bar.1.1
                    t8 = x.cos()
                    x_bar6 += t_bar * t8
                    x_bar5 += x_bar6
                }
            }
        "#]],
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
        &expect![[r#"
            fn f(x, y) {
                v = Vector2::new(x, y)
                t4 = v.norm()
                a = [x, t4]
                t6 = a[1]
                t7 = (y, t6)
                (t8, pullback) = g::vjp(t7, a)
                return t8
                pullback(y_bar9) {
                    t_bar12 = y_bar9
                    t_bar14 = zero(t7)
                    a_bar = zero(a)
                    (t_bar14, a_bar) += pullback(t7, a, t_bar12)
                    y_bar16 = t_bar14.0
                    t_bar17 = t_bar14.1
                    a_bar[1] += t_bar17
                    x_bar18 = a_bar[0]
                    t_bar19 = a_bar[1]
                    t20 = recip_or_zero(t4)
                    t21 = t_bar19 * t20
                    v_bar = t21 * v
                    x_bar18 += element(v_bar, 0)
                    y_bar16 += element(v_bar, 1)
                    x_bar10 += x_bar18
                    y_bar11 += y_bar16
                }
            }
        "#]],
    );
}

#[test]
fn a_call_is_pulled_back_into_the_destinations() {
    check(
        "fn f(x: &DVector<f64>, s: f64, k: usize) -> f64 { g(x, s, 2.0, k) * s }",
        &expect![[r#"
            fn f(x, s, #[constant] k) {
                (t4, pullback) = g::vjp(&x, s, 2.0, k)
                t5 = t4 * s
                return t5
                pullback(y_bar) {
                    t_bar9 = y_bar
                    t_bar10 = t_bar9 * s
                    s_bar11 = inner(t_bar9, t4)
                    (x_bar, s_bar11, _, _) += pullback(&x, s, 2.0, k, t_bar10)
                    s_bar8 += s_bar11
                }
            }
        "#]],
    );
}

#[test]
fn an_argument_given_twice_goes_through_a_temporary() {
    check(
        "fn f(x: &DVector<f64>) -> f64 { g(x, x) }",
        &expect![[r#"
            fn f(x) {
                (t, pullback) = g::vjp(&x, &x)
                return t
                pullback(y_bar) {
                    t_bar = y_bar
                    x_part = zero(x)
                    (x_bar, x_part) += pullback(&x, &x, t_bar)
                    x_bar += x_part
                }
            }
        "#]],
    );
}

#[test]
fn an_elementwise_function_is_one_pass() {
    check(
        "fn f(x: &DVector<f64>, w: &DVector<f64>, s: f64) -> f64 {
            x.zip_map(w, |x, w| { let a = s * x; a.exp() * w }).sum()
        }",
        &expect![[r#"
            fn f(x0, w1, s) {
                t9 = map(x0, w1, |x4, w5| {
                    a6 = s * x4
                    t7 = a6.exp()
                    t8 = t7 * w5
                    t8
                })
                t10 = t9.sum()
                return t10
                pullback(y_bar11) {
                    t_bar15 = y_bar11
                    t_bar16 = sum_adjoint(t9, t_bar15)
                    s_bar17 = 0.0
                    x_part = zero(x0)
                    w_part = zero(w1)
                    for (x18, w19, y_bar24) in zip(x0, w1, t_bar16) {
                        a20 = s * x18
                        t21 = a20.exp()
                        t_bar25 = y_bar24
                        t_bar26 = t_bar25 * w19
                        w_bar27 = t_bar25 * t21
                        a_bar = weigh(t_bar26, t21)
                        s_bar17 += a_bar * x18
                        x_bar29 = a_bar * s
                        x_part[_] += x_bar29
                        w_part[_] += w_bar27
                    }
                    x_bar12 += x_part
                    w_bar13 += w_part
                    s_bar14 += s_bar17
                }
            }
        "#]],
    );
}

#[test]
fn a_closure_may_end_in_what_it_captures() {
    check(
        "fn f(x: &DVector<f64>, s: &[f64]) -> f64 { x.map(|_x| s[1]).sum() }",
        &expect![[r#"
            fn f(x, s) {
                t5 = map(x, |_x| {
                    t4 = s[1]
                    t4
                })
                t6 = t5.sum()
                return t6
                pullback(y_bar7) {
                    t_bar10 = y_bar7
                    t_bar11 = sum_adjoint(t5, t_bar10)
                    for (y_bar15) in zip(t_bar11) {
                        t_bar16 = y_bar15
                        s_bar[1] += t_bar16
                    }
                }
            }
        "#]],
    );
}

#[test]
fn the_derivative_stops_at_detach() {
    check(
        "fn f(x: f64) -> f64 { x * detach(x * x) }",
        &expect![[r#"
            fn f(x) {
                t2 = <detach(x * x)>
                t3 = x * t2
                return t3
                pullback(y_bar) {
                    t_bar = y_bar
                    x_bar7 = t_bar * t2
                    x_bar5 += x_bar7
                }
            }
        "#]],
    );
}

#[test]
fn shadowed_variables_have_cotangents_of_their_own() {
    check(
        "fn f(x: f64) -> f64 { let x = x * x; let x = x.sin() + x; x }",
        &expect![[r#"
            fn f(x0) {
                x2 = x0 * x0
                t3 = x2.sin()
                x4 = t3 + x2
                return x4
                pullback(y_bar) {
                    x_bar7 = y_bar
                    t_bar = x_bar7
                    x_bar9 = x_bar7
                    t10 = x2.cos()
                    x_bar9 += t_bar * t10
                    x_bar11 = x_bar9 * x0
                    x_bar11 += x_bar9 * x0
                    x_bar6 += x_bar11
                }
            }
        "#]],
    );
}

#[test]
fn a_gradient_overwrites_its_buffers() {
    super::check(
        "fn f(x: &[f64], s: f64, w: &DVector<f64>, unused: f64) -> f64 { x[0] * x[1] * s * s + w.sum() }",
        gradient,
        &expect![[r#"
            fn f(x, s, w, unused) {
                t5 = x[0]
                t6 = x[1]
                t7 = t5 * t6
                t8 = t7 * s
                t9 = t8 * s
                t10 = w.sum()
                t11 = t9 + t10
                return t11
                pullback(y_bar) {
                    t_bar17 = y_bar
                    t_bar18 = t_bar17
                    t_bar19 = t_bar17
                    w_bar = sum_adjoint(w, t_bar19)
                    t_bar20 = t_bar18 * s
                    s_bar21 = t_bar18 * t8
                    t_bar22 = t_bar20 * s
                    s_bar21 += t_bar20 * t7
                    t_bar23 = t_bar22 * t6
                    t_bar24 = t_bar22 * t5
                    x_bar = zero(x)
                    x_bar[1] += t_bar24
                    x_bar[0] += t_bar23
                    s_bar14 = s_bar21
                    unused_bar = zero(unused)
                }
            }
        "#]],
    );
}

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
                t2 = x * y
                t3 = x - 2.0
                t4 = t2 / t3
                return t4
                pullback(y_bar5) {
                    t_bar8 = y_bar5
                    t9 = t3.recip()
                    t10 = t4 * t9
                    t_bar11 = weigh(t_bar8, t9)
                    t12 = -t_bar8
                    t_bar13 = weigh(t12, t10)
                    x_bar += t_bar13
                    x_bar += t_bar11 * y
                    y_bar7 += x * t_bar11
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
                t3 = a * x
                r = t3 - y
                t5 = r.dot(r)
                t6 = 0.5 * t5
                return t6
                pullback(y_bar) {
                    t_bar10 = y_bar
                    t_bar11 = 0.5 * t_bar10
                    r_bar = t_bar11 * r
                    r_bar += t_bar11 * r
                    t_bar13 = r_bar
                    a_bar += t_bar13 * xᵀ
                    x_bar += aᵀ * t_bar13
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
                t4 = x.powi(n)
                t5 = k * t4
                t6 = <k.sin()>
                t7 = t5 + t6
                return t7
                pullback(y_bar) {
                    t_bar10 = y_bar
                    t_bar11 = t_bar10
                    t_bar12 = inner(t_bar11, k)
                    t13 = powi_derivative(x, n, 1)
                    x_bar += weigh(t_bar12, t13)
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
                t4 = x.sin()
                return t4
                pullback(y_bar5) {
                    t_bar = y_bar5
                    t9 = x.cos()
                    x_bar += t_bar * t9
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
            t2 = x[i]
            t3 = x[0]
            t4 = t2 * t3
            t5 = x[i]
            t6 = t4 + t5
            return t6
            pullback(y_bar) {
                t_bar9 = y_bar
                t_bar10 = t_bar9
                t_bar11 = t_bar9
                x_bar[i] += t_bar11
                t_bar12 = t_bar10 * t3
                t_bar13 = t2 * t_bar10
                x_bar[0] += t_bar13
                x_bar[i] += t_bar12
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
                t2 = x.sin()
                return (x, (c, t2))
                pullback(y_bar) {
                    x_bar += y_bar.0
                    t_bar = y_bar.1.1
                    t6 = x.cos()
                    x_bar += t_bar * t6
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
                t3 = v.norm()
                a = [x, t3]
                t5 = a[1]
                t6 = (y, t5)
                (t7, pullback) = g::vjp(t6, a)
                return t7
                pullback(y_bar9) {
                    t_bar12 = y_bar9
                    t_bar13 = zero(t6)
                    a_bar = zero(a)
                    (t_bar13, a_bar) += pullback(t6, a, t_bar12)
                    y_bar11 += t_bar13.0
                    t_bar15 = t_bar13.1
                    a_bar[1] += t_bar15
                    x_bar += a_bar[0]
                    t_bar16 = a_bar[1]
                    t17 = recip_or_zero(t3)
                    t18 = t_bar16 * t17
                    v_bar = t18 * v
                    x_bar += element(v_bar, 0)
                    y_bar11 += element(v_bar, 1)
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
                (t3, pullback) = g::vjp(x, s, 2.0, k)
                t4 = t3 * s
                return t4
                pullback(y_bar) {
                    t_bar9 = y_bar
                    t_bar10 = t_bar9 * s
                    s_bar += inner(t_bar9, t3)
                    (x_bar, s_bar, _, _) += pullback(x, s, 2.0, k, t_bar10)
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
            (t, pullback) = g::vjp(x, x)
            return t
            pullback(y_bar) {
                t_bar = y_bar
                x_part = zero(x)
                (x_bar, x_part) += pullback(x, x, t_bar)
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
                t8 = map(x0, w1, |x3, w4| {
                    a5 = s * x3
                    t6 = a5.exp()
                    t7 = t6 * w4
                    t7
                })
                t9 = t8.sum()
                return t9
                pullback(y_bar10) {
                    t_bar14 = y_bar10
                    t_bar15 = sum_adjoint(t8, t_bar14)
                    x_part = zero(x0)
                    w_part = zero(w1)
                    for (x16, w17, y_bar22) in zip(x0, w1, t_bar15) {
                        a18 = s * x16
                        t19 = a18.exp()
                        t_bar23 = y_bar22
                        t_bar24 = t_bar23 * w17
                        w_bar25 = t19 * t_bar23
                        a_bar = weigh(t_bar24, t19)
                        s_bar += a_bar * x16
                        x_bar27 = s * a_bar
                        x_part[_] += x_bar27
                        w_part[_] += w_bar25
                    }
                    x_bar11 += x_part
                    w_bar12 += w_part
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
            t4 = map(x, |_x| {
                t3 = s[1]
                t3
            })
            t5 = t4.sum()
            return t5
            pullback(y_bar6) {
                t_bar9 = y_bar6
                t_bar10 = sum_adjoint(t4, t_bar9)
                for (y_bar14) in zip(t_bar10) {
                    t_bar15 = y_bar14
                    s_bar[1] += t_bar15
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
                t1 = <detach(x * x)>
                t2 = x * t1
                return t2
                pullback(y_bar) {
                    t_bar = y_bar
                    x_bar += inner(t_bar, t1)
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
            x1 = x0 * x0
            t2 = x1.sin()
            x3 = t2 + x1
            return x3
            pullback(y_bar) {
                x_bar6 = y_bar
                t_bar = x_bar6
                x_bar8 = x_bar6
                t9 = x1.cos()
                x_bar8 += t_bar * t9
                x_bar5 += x_bar8 * x0
                x_bar5 += x0 * x_bar8
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
                t4 = x[0]
                t5 = x[1]
                t6 = t4 * t5
                t7 = t6 * s
                t8 = t7 * s
                t9 = w.sum()
                t10 = t8 + t9
                return t10
                pullback(y_bar) {
                    t_bar16 = y_bar
                    t_bar17 = t_bar16
                    t_bar18 = t_bar16
                    w_bar = sum_adjoint(w, t_bar18)
                    t_bar19 = t_bar17 * s
                    s_bar = t7 * t_bar17
                    t_bar20 = t_bar19 * s
                    s_bar += t6 * t_bar19
                    t_bar21 = t_bar20 * t5
                    t_bar22 = t4 * t_bar20
                    x_bar = zero(x)
                    x_bar[1] += t_bar22
                    x_bar[0] += t_bar21
                    unused_bar = zero(unused)
                }
            }
        "#]],
    );
}

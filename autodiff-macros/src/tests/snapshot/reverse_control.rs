//! The reverse of control flow: what is recorded, and what is computed again.

use expect_test::{Expect, expect};

use super::{gradient, vjp};

fn check(source: &str, expect: &Expect) {
    super::check(source, vjp, expect);
}

#[test]
fn a_branch_is_taken_again() {
    check(
        "fn f(x: f64) -> f64 { let y = if x > 1.0 { x.sin() } else { 2.0 * x }; y * y }",
        &expect![[r#"
            fn f(x) {
                t2 = inactive(<x > 1.0>)
                let t5
                if t2 {
                    t3 = x.sin()
                    t5 = t3
                } else {
                    t4 = 2.0 * x
                    t5 = t4
                }
                y = t5
                t7 = y * y
                return t7
                pullback(y_bar8) {
                    t_bar10 = y_bar8
                    y_bar11 = t_bar10 * y
                    y_bar11 += t_bar10 * y
                    t_bar12 = y_bar11
                    x_bar13 = 0.0
                    if t2 {
                        t_bar14 = t_bar12
                        t_bar12 = 0.0
                        t_bar15 = t_bar14
                        t16 = x.cos()
                        x_bar13 += t_bar15 * t16
                    } else {
                        t_bar17 = t_bar12
                        t_bar12 = 0.0
                        t_bar18 = t_bar17
                        x_bar13 += t_bar18 * 2.0
                    }
                    x_bar9 += x_bar13
                }
            }
        "#]],
    );
}

#[test]
fn an_accumulation_records_nothing() {
    check(
        "fn f(x: &[f64], n: usize) -> f64 { let mut s = 0.0; for i in 0..n { s += x[i] * x[i]; } s }",
        &expect![[r#"
            fn f(x, #[constant] n) {
                t3 = 0.0
                mut s = <owned(__part_0)> where __part_0 = t3
                for i5 in 0..n {
                    t6 = x[i5]
                    t7 = t6 * t6
                    s += t7
                }
                t8 = s
                return t8
                pullback(y_bar) {
                    t_bar11 = y_bar
                    s_bar = t_bar11
                    for i13 in 0..n {
                        t_bar14 = s_bar
                        t15 = x[i13]
                        t_bar16 = t_bar14 * t15
                        t_bar16 += t_bar14 * t15
                        x_bar[i13] += t_bar16
                    }
                }
            }
        "#]],
    );
}

#[test]
fn a_recurrence_records_one_number_a_step() {
    check(
        "fn f(x: f64, k: f64, n: usize) -> f64 {
            let mut y = x;
            for _ in 0..n { y += 0.1 * (k * y).sin(); }
            y
        }",
        &expect![[r#"
            fn f(x, k, #[constant] n) {
                mut y = x
                for i5 in 0..n {
                    t6 = k * y
                    t7 = t6.sin()
                    t8 = 0.1 * t7
                    y_old17 = y
                    y += t8
                    record_0.push(y_old17)
                }
                t9 = y
                return t9
                pullback(y_bar10) {
                    t_bar = y_bar10
                    y_bar14 = t_bar
                    k_bar15 = 0.0
                    for i16 in (0..n).rev() {
                        y_old18 = record_0.pop()
                        y = y_old18
                        t_bar_partial25 = 0.1
                        t22 = k * y
                        t21 = t22.cos()
                        t_bar_partial26 = t_bar_partial25 * t21
                        k_bar_partial = t_bar_partial26 * y
                        k_bar15 += y_bar14 * k_bar_partial
                        y_bar_partial28 = t_bar_partial26 * k
                        y_bar_partial29 = 1.0 + y_bar_partial28
                        y_bar14 = y_bar14 * y_bar_partial29
                    }
                    x_bar24 = y_bar14
                    x_bar11 += x_bar24
                    k_bar12 += k_bar15
                }
            }
        "#]],
    );
}

#[test]
fn a_return_is_asked_for_where_it_left() {
    check(
        "fn f(x: f64) -> f64 { if x < 0.0 { return 0.0; } let y = x.exp(); if y > 3.0 { return y; } x * y }",
        &expect![[r#"
            fn f(x) {
                let result
                mut exit = 0usize
                'region_0: {
                    t2 = inactive(<x < 0.0>)
                    if t2 {
                        result = 0.0
                        exit = 6
                        break 'region_0
                    }
                    y3 = x.exp()
                    t4 = inactive(<y > 3.0>) where y = y3
                    record_0.push(y3)
                    if t4 {
                        result = y3
                        exit = 11
                        break 'region_0
                    }
                    t5 = x * y3
                    result = t5
                }
                return result
                pullback(y_bar6) {
                    result_bar8 = y_bar6
                    x_bar9 = 0.0
                    y_bar11 = 0.0
                    t15 = !(3..12).contains(exit)
                    if t15 {
                        y14 = record_0.top()
                        result_bar12 = result_bar8
                        result_bar8 = 0.0
                        t_bar = result_bar12
                        x_bar9 += t_bar * y14
                        y_bar11 += t_bar * x
                    }
                    t20 = !(3..7).contains(exit)
                    if t20 {
                        y16 = record_0.pop()
                        t17 = inactive(<y > 3.0>) where y = y16
                        if t17 {
                            result_bar18 = result_bar8
                            result_bar8 = 0.0
                            y_bar11 += result_bar18
                        }
                        y_bar19 = y_bar11
                        y_bar11 = 0.0
                        x_bar9 += weigh(y_bar19, y16)
                    }
                    t21 = inactive(<x < 0.0>)
                    if t21 {
                        result_bar8 = 0.0
                    }
                    x_bar7 += x_bar9
                }
            }
        "#]],
    );
}

#[test]
fn a_while_loop_runs_back_as_often() {
    check(
        "fn f(x: f64) -> f64 { let mut y = x; while y > 1.0 { if y > 1e9 { break; } y = y.sqrt(); } y }",
        &expect![[r#"
            fn f(x) {
                mut y = x
                mut exit11 = 0usize
                'region_2: {
                    mut trips12 = 0usize
                    loop {
                        trips12 += 1
                        t3 = inactive(<y > 1.0>)
                        if !t3 {
                            record_0.push(trips12)
                            exit11 = 6
                            break 'region_2
                        }
                        t4 = inactive(<y > 1e9>)
                        if t4 {
                            record_0.push(trips12)
                            exit11 = 9
                            break 'region_2
                        }
                        t5 = y.sqrt()
                        y = t5
                        record_1.push(t5)
                    }
                    record_0.push(trips12)
                }
                t6 = y
                return t6
                pullback(y_bar7) {
                    t_bar9 = y_bar7
                    y_bar10 = t_bar9
                    trips13 = record_0.pop()
                    mut exit14 = exit11
                    for _ in 0..trips13 {
                        exit15 = exit14
                        exit14 = 0
                        t20 = !(4..10).contains(exit15)
                        if t20 {
                            t19 = record_1.pop()
                            y_bar16 = y_bar10
                            y_bar10 = 0.0
                            t_bar17 = y_bar16
                            t18 = 0.5 / t19
                            y_bar10 += weigh(t_bar17, t18)
                        }
                    }
                    x_bar21 = y_bar10
                    x_bar8 += x_bar21
                }
            }
        "#]],
    );
}

#[test]
fn cotangents_of_unknown_types_come_late() {
    check(
        "fn f(x: &Model, c: bool) -> f64 { let y = if c { g(x) } else { h(x) }; norm(&y) }",
        &expect![[r#"
        fn f(x, #[constant] c) {
            let t5
            if c {
                (t3, pullback18) = g::vjp(&x)
                t5 = t3
                record_0.push(pullback18)
            } else {
                (t4, pullback23) = h::vjp(&x)
                t5 = t4
                record_1.push(pullback23)
            }
            y = t5
            (t7, pullback11) = norm::vjp(&y)
            return t7
            pullback(y_bar8) {
                t_bar10 = y_bar8
                y_bar12 = zero(y)
                y_bar12 += pullback11(&y, t_bar10)
                t_bar13 = y_bar12
                lazy t_bar14 = t_bar13
                if c {
                    pullback19 = record_0.pop()
                    lazy t_bar15
                    if let Some(t_bar16) = t_bar14.take() {
                        t_bar15 += t_bar16
                    }
                    if let Some(t_bar17) = t_bar15.take() {
                        x_bar += pullback19(&x, t_bar17)
                    }
                } else {
                    pullback24 = record_1.pop()
                    lazy t_bar20
                    if let Some(t_bar21) = t_bar14.take() {
                        t_bar20 += t_bar21
                    }
                    if let Some(t_bar22) = t_bar20.take() {
                        x_bar += pullback24(&x, t_bar22)
                    }
                }
            }
        }
    "#]],
    );
}

#[test]
fn what_failed_has_no_derivative() {
    check(
        "fn f(x: f64, y: Option<f64>) -> Option<f64> { let y = y?; Some(x * y) }",
        &expect![[r#"
            fn f(x, y1) {
                let result
                mut exit = 0usize
                'region_0: {
                    t3 = fails(y1)
                    record_1.push(t3)
                    if t3 {
                        result = residual(y1)
                        exit = 6
                        break 'region_0
                    }
                    y4 = payload(y1)
                    t5 = x * y4
                    t6 = Some(t5)
                    result = t6
                    record_0.push(t5, y4)
                }
                return result
                pullback(y_bar7) {
                    result_bar10 = y_bar7
                    lazy result_bar11 = result_bar10
                    x_bar12 = 0.0
                    t23 = !(3..7).contains(exit)
                    if t23 {
                        t18, y21 = record_0.pop()
                        lazy t_bar14
                        if let Some(result_bar15) = result_bar11.take() {
                            t_bar14 += result_bar15
                        }
                        lazy t_bar16
                        if let Some(t_bar17) = t_bar14.take() {
                            t_bar16 += project(t18, t_bar17)
                        }
                        lazy y_bar19
                        if let Some(t_bar20) = t_bar16.take() {
                            x_bar12 += inner(t_bar20, y21)
                            y_bar19 += x * t_bar20
                        }
                        if let Some(y_bar22) = y_bar19.take() {
                            y_bar9 += Some(y_bar22)
                        }
                    }
                    t24 = record_1.pop()
                    if t24 {
                        if let Some(result_bar25) = result_bar11.take() {
                        }
                    }
                    x_bar8 += x_bar12
                }
            }
        "#]],
    );
}

#[test]
fn a_gradient_of_a_loop() {
    super::check(
        "fn f(x: &[f64], n: usize) -> f64 { let mut s = 1.0; for i in 0..n { s *= x[i]; } s }",
        gradient,
        &expect![[r#"
            fn f(x, #[constant] n) {
                t3 = 1.0
                mut s = <owned(__part_0)> where __part_0 = t3
                for i5 in 0..n {
                    t6 = x[i5]
                    t7 = s * t6
                    s_old14 = s
                    s = t7
                    record_0.push(s_old14)
                }
                t8 = s
                return t8
                pullback(y_bar) {
                    t_bar11 = y_bar
                    s_bar12 = t_bar11
                    x_bar = zero(x)
                    for i13 in (0..n).rev() {
                        s_old15 = record_0.pop()
                        s = s_old15
                        s_bar16 = s_bar12
                        s_bar12 = 0.0
                        t_bar17 = s_bar16
                        t18 = x[i13]
                        s_bar12 += t_bar17 * t18
                        t_bar19 = t_bar17 * s
                        x_bar[i13] += t_bar19
                    }
                }
            }
        "#]],
    );
}

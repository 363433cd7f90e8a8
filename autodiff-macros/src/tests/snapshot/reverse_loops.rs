//! What makes reverse loops fast: windows, partial derivatives of an iteration, records where elements
//! are read, running indices.

use expect_test::{Expect, expect};

use super::vjp;

fn check(source: &str, expect: &Expect) {
    super::check(source, vjp, expect);
}

#[test]
fn neighbours_go_through_a_window() {
    check(
        "fn f(x: &[f64], w: usize, n: usize) -> f64 {
            let mut y = 0.0;
            for i in 1..n { y += x[w + i] * x[w + i + 1]; }
            y
        }",
        &expect![[r#"
            fn f(x, #[constant] w, #[constant] n) {
                t4 = 0.0
                mut y = <owned(__part_0)> where __part_0 = t4
                for i6 in 1..n {
                    t7 = <w + i> where i = i6
                    t8 = x[t7]
                    t9 = <w + i + 1> where i = i6
                    t10 = x[t9]
                    t11 = t8 * t10
                    y += t11
                }
                t12 = y
                return t12
                pullback(y_bar13) {
                    t_bar15 = y_bar13
                    y_bar16 = t_bar15
                    x_bar_carry27 = 0.0
                    for i17 in 1..n {
                        x_bar_carry26 = 0.0
                        t_bar18 = y_bar16
                        t19 = <w + i + 1> where i = i17
                        t20 = x[t19]
                        t21 = <w + i> where i = i17
                        t22 = x[t21]
                        t_bar23 = t_bar18 * t20
                        t_bar24 = t_bar18 * t22
                        x_bar_carry26 += t_bar24
                        x_bar_carry27 += t_bar23
                        x_bar[t21] += x_bar_carry27
                        x_bar_carry27 = x_bar_carry26
                    }
                    for i25 in (1..n).rev().take(1usize).rev() {
                        t28 = <w + i + 1> where i = i25
                        x_bar[t28] += x_bar_carry27
                    }
                }
            }
        "#]],
    );
}

#[test]
fn a_running_index_goes_back() {
    check(
        "fn f(l: &[f64], n: usize) -> f64 {
            let mut y = 0.0;
            let mut at = 0;
            for _ in 0..n { y += l[at] * l[at]; at += 2; }
            y
        }",
        &expect![[r#"
            fn f(l, #[constant] n) {
                t3 = 0.0
                mut y = <owned(__part_0)> where __part_0 = t3
                mut at = <0>
                for i6 in 0..n {
                    t7 = <at now>
                    t8 = l[t7]
                    t9 = <at now>
                    t10 = l[t9]
                    t11 = t8 * t10
                    y += t11
                    at = <{ let mut changed = at; changed += 2; changed }>
                }
                t12 = y
                return t12
                pullback(y_bar13) {
                    t_bar15 = y_bar13
                    y_bar16 = t_bar15
                    for i17 in (0..n).rev() {
                        at = <at - 2>
                        t_bar18 = y_bar16
                        t19 = <at now>
                        t20 = l[t19]
                        t21 = <at now>
                        t22 = l[t21]
                        t_bar23 = t_bar18 * t20
                        t_bar24 = t_bar18 * t22
                        l_bar[t19] += t_bar24
                        l_bar[t21] += t_bar23
                    }
                }
            }
        "#]],
    );
}

#[test]
fn what_is_read_outside_of_the_loop_that_stores_is_recorded_there() {
    check(
        "fn f(x: &[f64], n: usize) -> f64 {
            let mut y = vec![0.0; n];
            let mut s = 0.0;
            for _ in 0..n {
                for i in 0..n { for j in 0..i { y[j] += x[i]; } }
                for j in 0..n { s += y[j] * y[j]; }
            }
            s
        }",
        &expect![[r#"
            fn f(x, #[constant] n) {
                t3 = <vec![0.0; n]>
                mut y = <owned(__part_0)> where __part_0 = t3
                t5 = 0.0
                mut s = <owned(__part_0)> where __part_0 = t5
                for i7 in 0..n {
                    for i8 in 0..n {
                        for j9 in 0..i8 {
                            t10 = x[i8]
                            y[j9] += t10
                        }
                    }
                    for j11 in 0..n {
                        t12 = y[j11]
                        t13 = t12 * t12
                        s += t13
                        record_0.push(t12)
                    }
                }
                t14 = s
                return t14
                pullback(y_bar15) {
                    t_bar17 = y_bar15
                    s_bar = t_bar17
                    y_bar19 = zero(y)
                    for i20 in (0..n).rev() {
                        for j21 in (0..n).rev() {
                            t23 = record_0.pop()
                            t_bar22 = s_bar
                            t_bar24 = t_bar22 * t23
                            t_bar24 += t_bar22 * t23
                            y_bar19[j21] += t_bar24
                        }
                        for i25 in 0..n {
                            for j26 in 0..i25 {
                                t_bar27 = y_bar19[j26]
                                x_bar[i25] += t_bar27
                            }
                        }
                    }
                }
            }
        "#]],
    );
}

#[test]
fn the_derivative_of_a_reciprocal_reads_its_value_only() {
    check(
        "fn f(x: &[f64]) -> f64 { let mut y = 0.0; for i in 0..x.len() { y += 1.0 / (1.0 + (-x[i]).exp()); } y }",
        &expect![[r#"
            fn f(x) {
                t2 = 0.0
                mut y = <owned(__part_0)> where __part_0 = t2
                t4 = inactive(<x.len()>)
                for i5 in 0..t4 {
                    t6 = x[i5]
                    t7 = -t6
                    t8 = t7.exp()
                    t9 = 1.0 + t8
                    t10 = 1.0 / t9
                    y += t10
                    record_0.push(t10, t8)
                }
                t11 = y
                return t11
                pullback(y_bar12) {
                    t_bar14 = y_bar12
                    y_bar15 = t_bar14
                    for i16 in (0..t4).rev() {
                        t19, t23 = record_0.pop()
                        t_bar17 = y_bar15
                        t18 = t19 * t19
                        t20 = -t_bar17
                        t_bar21 = weigh(t20, t18)
                        t_bar22 = t_bar21
                        t_bar24 = weigh(t_bar22, t23)
                        t_bar25 = -t_bar24
                        x_bar[i16] += t_bar25
                    }
                }
            }
        "#]],
    );
}

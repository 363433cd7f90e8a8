//! The reverse of stores: what is put back, and where the cotangent goes.

use expect_test::{Expect, expect};

fn check(source: &str, expect: &Expect) {
    super::check(source, super::vjp, expect);
}

#[test]
fn an_element_is_put_back_where_its_old_value_is_read() {
    check(
        "fn f(x: &DVector<f64>, y: f64) -> f64 {
            let mut v = x.clone_owned();
            let a = v.norm_squared();
            v[0] = a * y;
            v.sum()
        }",
        &expect![[r#"
            fn f(x, y) {
                mut v = x.clone_owned()
                a = v.norm_squared()
                t5 = a * y
                v_old = v[0]
                v[0] = t5
                t6 = v.sum()
                return t6
                pullback(y_bar7) {
                    t_bar10 = y_bar7
                    v_bar11 = sum_adjoint(v, t_bar10)
                    v[0] = v_old
                    v_bar13 = take(v_bar11[0])
                    t_bar14 = v_bar13
                    a_bar = t_bar14 * y
                    y_bar16 = t_bar14 * a
                    t17 = a_bar * 2.0
                    v_bar11 += t17 * v
                    x_bar += clone_owned_adjoint(x, v_bar11)
                    y_bar9 += y_bar16
                }
            }
        "#]],
    );
}

#[test]
fn an_element_in_a_loop_is_put_back() {
    check(
        "fn f(x: &[f64], n: usize) -> f64 {
            let mut v = x.to_vec();
            for i in 1..n { v[i] = v[i] * v[i - 1]; }
            v[n - 1]
        }",
        &expect![[r#"
            fn f(x, #[constant] n) {
                mut v = x.to_vec()
                for i4 in 1..n {
                    t5 = v[i4]
                    t6 = <i - 1> where i = i4
                    t7 = v[t6]
                    t8 = t5 * t7
                    v_old16 = v[i4]
                    v[i4] = t8
                    record_0.push(v_old16)
                }
                t9 = <n - 1>
                t10 = v[t9]
                return t10
                pullback(y_bar) {
                    t_bar13 = y_bar
                    v_bar14 = zero(v)
                    v_bar14[t9] += t_bar13
                    for i15 in (1..n).rev() {
                        v_old17 = record_0.pop()
                        v[i15] = v_old17
                        v_bar18 = take(v_bar14[i15])
                        t_bar19 = v_bar18
                        t20 = <i - 1> where i = i15
                        t21 = v[t20]
                        t22 = v[i15]
                        t_bar23 = t_bar19 * t21
                        t_bar24 = t_bar19 * t22
                        v_bar14[t20] += t_bar24
                        v_bar14[i15] += t_bar23
                    }
                    x_bar += v_bar14
                }
            }
        "#]],
    );
}

#[test]
fn a_store_that_nothing_reads_stays() {
    check(
        "fn f(x: &[f64], y: f64) -> f64 { let mut v = x.to_vec(); v[0] = y; v[0] + v[1] }",
        &expect![[r#"
            fn f(x, y) {
                mut v = x.to_vec()
                v[0] = y
                t4 = v[0]
                t5 = v[1]
                t6 = t4 + t5
                return t6
                pullback(y_bar7) {
                    t_bar10 = y_bar7
                    t_bar11 = t_bar10
                    t_bar12 = t_bar10
                    v_bar13 = zero(v)
                    v_bar13[1] += t_bar12
                    v_bar13[0] += t_bar11
                    v_bar14 = take(v_bar13[0])
                    y_bar15 = v_bar14
                    x_bar += v_bar13
                    y_bar9 += y_bar15
                }
            }
        "#]],
    );
}

#[test]
fn a_mutable_parameter_is_put_back() {
    check(
        "fn f(x: f64, y: &mut f64) -> f64 { let a = *y * x; *y = a.sin(); a }",
        &expect![[r#"
            fn f(x, &mut y) {
                a = y * x
                t4 = a.sin()
                y_old = y
                y = t4
                return a
                pullback(y_bar5) {
                    a_bar = y_bar5
                    y = y_old
                    y_bar10 = y_bar7
                    y_bar7 = 0.0
                    t_bar = y_bar10
                    t12 = a.cos()
                    a_bar += t_bar * t12
                    y_bar7 += a_bar * x
                    x_bar13 = a_bar * y
                    x_bar6 += x_bar13
                }
            }
        "#]],
    );
}

#[test]
fn a_call_with_a_mutable_argument() {
    check(
        "fn f(x: f64) -> f64 { let mut y = x; step(&mut y, x); y }",
        &expect![[r#"
            fn f(x) {
                mut y = x
                (t3, pullback) = step::vjp(&mut y, x)
                t4 = y
                return t4
                pullback(y_bar5) {
                    t_bar7 = y_bar5
                    y_bar8 = t_bar7
                    t_bar9 = zero(t3)
                    x_bar11 = 0.0
                    (y_bar8, x_bar11) += pullback(&mut y, x, t_bar9)
                    x_bar11 += y_bar8
                    x_bar6 += x_bar11
                }
            }
        "#]],
    );
}

#[test]
fn an_argument_is_computed_again_before_a_call_has_changed_it() {
    check(
        "fn f(x: f64) -> f64 { let mut y = x; for _ in 0..3 { let t = -y; bump(&mut y, t); } y }",
        &expect![[r#"
            fn f(x) {
                mut y = x
                for i3 in 0..3i32 {
                    t4 = -y
                    (t5, pullback14) = bump::vjp(&mut y, t4)
                    record_0.push(t5, pullback14, t4)
                }
                t6 = y
                return t6
                pullback(y_bar7) {
                    t_bar9 = y_bar7
                    y_bar10 = t_bar9
                    for i11 in (0..3i32).rev() {
                        t12, pullback15, t17 = record_0.pop()
                        t_bar13 = zero(t12)
                        t_bar16 = 0.0
                        (y_bar10, t_bar16) += pullback15(&mut y, t17, t_bar13)
                        y_bar10 += -t_bar16
                    }
                    x_bar18 = y_bar10
                    x_bar8 += x_bar18
                }
            }
        "#]],
    );
}

//! Stores become updates of places.

use expect_test::{Expect, expect};

fn check(source: &str, expect: &Expect) {
    super::check(source, super::primal, expect);
}

#[test]
fn a_branch_stores() {
    check(
        "fn f(x: f64, c: bool) -> f64 { let mut y = x; if c { y = x * x; } else if x > 0.0 { y += 1.0; } y }",
        &expect![[r#"
        fn f(x, #[constant] c) {
            mut y = x
            if c {
                t4 = x * x
                y = t4
            } else {
                t5 = inactive(<x > 0.0>)
                if t5 {
                    y += 1.0
                }
            }
            t6 = y
            return t6
        }
    "#]],
    );
}

#[test]
fn elements_are_stored_and_swapped() {
    check(
        "fn f(x: &[f64], i: usize) -> Vec<f64> {
            let mut v = x.to_vec();
            v[i] = v[0] * 2.0;
            v[1] += x[i];
            v[2] *= x[0];
            v.swap(0, i);
            v[1..].copy_from_slice(&x[1..]);
            v
        }",
        &expect![[r#"
            fn f(x, #[constant] i) {
                mut v = x.to_vec()
                t4 = v[0]
                t5 = t4 * 2.0
                v[i] = t5
                t6 = x[i]
                v[1] += t6
                t7 = x[0]
                t8 = v[2] * t7
                v[2] = t8
                t9 = v[0]
                t10 = v[i]
                v[0] = t10
                v[i] = t9
                v[1..].copy_from(x[1..])
                t11 = v
                return t11
            }
        "#]],
    );
}

#[test]
fn a_vector_grows() {
    check(
        "fn f(x: f64, n: usize) -> Vec<f64> { let mut v = vec![x]; for _ in 0..n { let l = v[0]; v.push(l * x); } v.pop(); v }",
        &expect![[r#"
        fn f(x, #[constant] n) {
            mut v = vec![x]
            for i in 0..n {
                l = v[0]
                t6 = l * x
                v.push(t6)
            }
            t7 = v.pop()
            t8 = v
            return t8
        }
    "#]],
    );
}

#[test]
fn a_mutable_parameter_goes_in_and_out() {
    check(
        "fn f(x: f64, y: &mut f64, v: &mut Vec<f64>) { *y += x * x; v[0] = *y; g(y, x, &mut v[1]); }",
        &expect![[r#"
        fn f(x, &mut y, &mut v) {
            t4 = x * x
            y += t4
            t5 = y
            v[0] = t5
            t6 = y
            t7 = g(&mut y, x, &mut v[1])
            return ()
        }
    "#]],
    );
}

#[test]
fn a_variable_that_is_only_declared() {
    check(
        "fn f(x: f64) -> f64 { let y; if x > 0.0 { y = x; } else { y = -x; } y * x }",
        &expect![[r#"
        fn f(x) {
            let y
            t3 = inactive(<x > 0.0>)
            if t3 {
                y = x
            } else {
                t4 = -x
                y = t4
            }
            t5 = y * x
            return t5
        }
    "#]],
    );
}

#[test]
fn closures_with_branches_and_stores() {
    check(
        "fn f(x: &DVector<f64>, c: f64) -> f64 { x.map(|x| { let mut s = x; if x > 0.0 { s = x * c; } s }).sum() }",
        &expect![[r#"
            fn f(x0, c) {
                mut t3 = x0.to_owned()
                t4 = inactive(<__part_0.autodiff_len()>) where __part_0 = x0
                for i in 0usize..t4 {
                    x6 = x0[i]
                    mut s = x6
                    t9 = inactive(<x > 0.0>) where x = x6
                    if t9 {
                        t10 = x6 * c
                        s = t10
                    }
                    t11 = s
                    t3[i] = t11
                }
                t12 = t3.sum()
                return t12
            }
        "#]],
    );
}

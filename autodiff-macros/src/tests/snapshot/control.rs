//! Control flow becomes regions and jumps.

use expect_test::{Expect, expect};

fn check(source: &str, expect: &Expect) {
    super::check(source, super::primal, expect);
}

#[test]
fn a_branch_has_a_value() {
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
        }
    "#]],
    );
}

#[test]
fn conditions_are_computed_before() {
    check(
        "fn f(x: f64, n: usize) -> f64 { if n > 2 && x < 1.0 { x } else { -x } }",
        &expect![[r#"
        fn f(x, #[constant] n) {
            t3 = inactive(<n > 2 && x < 1.0>)
            let t5
            if t3 {
                t5 = x
            } else {
                t4 = -x
                t5 = t4
            }
            t6 = t5
            return t6
        }
    "#]],
    );
}

#[test]
fn an_option_is_taken_apart() {
    check(
        "fn f(x: Option<f64>, y: f64) -> f64 { if let Some(x) = x { x * y } else { y } }",
        &expect![[r#"
        fn f(x0, y) {
            t3 = inactive(<match __part_0 { Some(_) => true, _ => false, }>) where __part_0 = x0
            let t6
            if t3 {
                x4 = payload(x0)
                t5 = x4 * y
                t6 = t5
            } else {
                t6 = y
            }
            t7 = t6
            return t7
        }
    "#]],
    );
}

#[test]
fn a_match_has_a_tag() {
    check(
        "fn f(x: f64, n: usize) -> f64 {
            match n { 0 => 1.0, 1 | 2 => x, k if k > 10 => x * x, _ => { let y = x.sin(); y * 3.0 } }
        }",
        &expect![[r#"
            fn f(x, #[constant] n) {
                t3 = inactive(<match __part_0 { 0 => 0usize, 1 | 2 => 1usize, k if k > 10 => 2usize, _ => 3usize, }>) where __part_0 = n
                let t8
                match t3 {
                    0 => {
                        t8 = 1.0
                    }
                    1 => {
                        t8 = x
                    }
                    2 => {
                        k = <__part_0> where __part_0 = n
                        t5 = x * x
                        t8 = t5
                    }
                    _ => {
                        y = x.sin()
                        t7 = y * 3.0
                        t8 = t7
                    }
                }
                t9 = t8
                return t9
            }
        "#]],
    );
}

#[test]
fn a_return_jumps_behind_the_body() {
    check(
        "fn f(x: f64) -> f64 { if x < 0.0 { return 0.0; } let y = x.sqrt(); if y > 3.0 { return y; } x * y }",
        &expect![[r#"
        fn f(x) {
            let result
            'region_0: {
                t2 = inactive(<x < 0.0>)
                if t2 {
                    result = 0.0
                    break 'region_0
                }
                y = x.sqrt()
                t4 = inactive(<y > 3.0>)
                if t4 {
                    result = y
                    break 'region_0
                }
                t5 = x * y
                result = t5
            }
            return result
        }
    "#]],
    );
}

#[test]
fn a_question_mark_returns_the_failure() {
    check(
        "fn f(x: f64, y: Option<f64>) -> Option<f64> { let y = y?; Some(x * y) }",
        &expect![[r#"
        fn f(x, y1) {
            let result
            'region_0: {
                t3 = fails(y1)
                if t3 {
                    result = residual(y1)
                    break 'region_0
                }
                y4 = payload(y1)
                t5 = x * y4
                t6 = Some(t5)
                result = t6
            }
            return result
        }
    "#]],
    );
}

#[test]
fn a_loop_over_a_range() {
    check(
        "fn f(x: &[f64], n: usize) -> f64 { let mut s = 0.0; for i in 0..n { s += x[i] * x[i]; } s }",
        &expect![[r#"
            fn f(x, #[constant] n) {
                t3 = 0.0
                mut s = <owned(__part_0)> where __part_0 = t3
                for i in 0..n {
                    t6 = x[i]
                    t7 = t6 * t6
                    s += t7
                }
                t8 = s
                return t8
            }
        "#]],
    );
}

#[test]
fn a_loop_over_elements() {
    check(
        "fn f(x: &[f64], w: &[f64]) -> f64 { let mut s = 0.0; for (x, w) in x.iter().zip(w) { s += x * w; } s }",
        &expect![[r#"
            fn f(x0, w1) {
                t3 = 0.0
                mut s = <owned(__part_0)> where __part_0 = t3
                t5 = inactive(<__part_0.autodiff_len()>) where __part_0 = x0
                t6 = inactive(<__part_0.autodiff_len()>) where __part_0 = w1
                t7 = inactive(<::core::cmp::Ord::min(__part_0, __part_1)>) where __part_0 = t5, __part_1 = t6
                for i in 0usize..t7 {
                    x9 = x0[i]
                    w10 = w1[i]
                    t11 = x9 * w10
                    s += t11
                }
                t12 = s
                return t12
            }
        "#]],
    );
}

#[test]
fn loops_are_left_and_continued() {
    check(
        "fn f(x: &[f64], n: usize) -> f64 {
            let mut s = 1.0;
            'outer: for i in 0..n {
                for j in (0..i).rev() {
                    if j == 3 { continue; }
                    if s > 10.0 { break 'outer; }
                    if i == 5 { continue 'outer; }
                    s *= x[j];
                }
            }
            s
        }",
        &expect![[r#"
            fn f(x, #[constant] n) {
                t3 = 1.0
                mut s = <owned(__part_0)> where __part_0 = t3
                'region_2: {
                    for i in 0..n {
                        'region_3: {
                            for j in (0..i).rev() {
                                'region_5: {
                                    t7 = <j == 3>
                                    if t7 {
                                        break 'region_5
                                    }
                                    t8 = inactive(<s > 10.0>)
                                    if t8 {
                                        break 'region_2
                                    }
                                    t9 = <i == 5>
                                    if t9 {
                                        break 'region_3
                                    }
                                    t10 = x[j]
                                    t11 = s * t10
                                    s = t11
                                }
                            }
                        }
                    }
                }
                t12 = s
                return t12
            }
        "#]],
    );
}

#[test]
fn a_while_loop() {
    check(
        "fn f(x: f64) -> f64 { let mut y = x; let mut n = 0; while y > 1.0 && n < 10 { y = y / 2.0; n += 1; } y }",
        &expect![[r#"
            fn f(x) {
                mut y = x
                mut n = <0>
                'region_2: {
                    loop {
                        t4 = inactive(<y > 1.0 && n < 10>)
                        if !t4 {
                            break 'region_2
                        }
                        t5 = y / 2.0
                        y = t5
                        n = <{ let mut changed = n; changed += 1; changed }>
                    }
                }
                t6 = y
                return t6
            }
        "#]],
    );
}

#[test]
fn a_loop_has_a_value() {
    check(
        "fn f(x: f64) -> f64 { let mut y = x; loop { y = y.sqrt(); if y < 1.1 { break y * x; } } }",
        &expect![[r#"
        fn f(x) {
            mut y = x
            let t6
            'region_2: {
                loop {
                    t3 = y.sqrt()
                    y = t3
                    t4 = inactive(<y < 1.1>)
                    if t4 {
                        t5 = y * x
                        t6 = t5
                        break 'region_2
                    }
                }
            }
            t7 = t6
            return t7
        }
    "#]],
    );
}

#[test]
fn sums_of_iterators_are_loops() {
    check(
        "fn f(x: &[f64], y: f64) -> f64 { x.iter().map(|x| (x - y).powi(2)).sum::<f64>() }",
        &expect![[r#"
            fn f(x0, y) {
                t3 = inactive(<__part_0.autodiff_len()>) where __part_0 = x0
                mut t4 = empty_sum()
                for i in 0usize..t3 {
                    x6 = x0[i]
                    t8 = x6 - y
                    t9 = t8.powi(2)
                    t4 += t9
                }
                t10 = t4
                return t10
            }
        "#]],
    );
}

#[test]
fn closures_with_loops() {
    check(
        "fn f(x: &DVector<f64>) -> f64 { x.map(|x| { let mut s = 0.0; for _ in 0..3 { s += x; } s }).sum() }",
        &expect![[r#"
            fn f(x0) {
                mut t2 = x0.to_owned()
                t3 = inactive(<__part_0.autodiff_len()>) where __part_0 = x0
                for i4 in 0usize..t3 {
                    x5 = x0[i4]
                    t7 = 0.0
                    mut s = <owned(__part_0)> where __part_0 = t7
                    for i9 in 0..3i32 {
                        s += x5
                    }
                    t10 = s
                    t2[i4] = t10
                }
                t11 = t2.sum()
                return t11
            }
        "#]],
    );
}

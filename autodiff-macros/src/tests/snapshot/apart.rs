//! Loops in closures, and the types of counters: what keeps rustc from slowing down in long functions.

use expect_test::expect;

use super::{check, primal};

/// How many closures are called where they stand, in all that is generated for a function with as many
/// copies of a loop.
fn closures_of(count: usize, statement: &str) -> usize {
    let body = statement.repeat(count);
    let source = format!("fn f(x: f64, n: usize) -> f64 {{ let mut y = x; {body} y }}");
    let item = source.parse().expect("tokens");
    let tokens = crate::expand::differentiable(&proc_macro2::TokenStream::new(), item).to_string();
    let without_spaces: String = tokens.chars().filter(|c| !c.is_whitespace()).collect();
    without_spaces.matches("(||{").count()
}

#[test]
fn many_loops_are_closures() {
    let power = "for _ in 0..n { y *= x; }";
    assert_eq!(closures_of(8, power), 0);
    // Two forward sweeps, two reverse sweeps, and the tangent.
    assert_eq!(closures_of(9, power), 45);
}

#[test]
fn what_leaves_a_loop_stays_outside_of_closures() {
    let breaks = "for _ in 0..n { if y > 1.0 { break; } y *= x; }";
    assert_eq!(closures_of(9, breaks), 45);
    let returns = "for _ in 0..n { if y > 1.0 { return y; } y *= x; }";
    // In the reverse sweeps each stands in a branch of its own.
    assert_eq!(closures_of(9, returns), 0);
    let first_value = "let z; loop { if y > 1.0 { z = n; break; } y *= x; } y *= z as f64;";
    assert_eq!(closures_of(9, first_value), 18);
}

#[test]
fn a_counter_that_tells_no_type_gets_one() {
    check(
        "fn f(x: f64, w: &[f64]) -> f64 {
            let mut y = x;
            for i in 0..3 { for _ in i..5 { y *= x; } y += x * i as f64; }
            for k in 0..3 { y *= w[k]; }
            for k in 0..3 { y *= x.powi(k); }
            for k in 0..3_u8 { y *= f64::from(k); }
            for i in 0..3 { for _ in i..w.len() { y *= x; } }
            y
        }",
        primal,
        &expect![[r#"
            fn f(x, w) {
                mut y = x
                for i4 in 0..3i32 {
                    for i5 in i4..5 {
                        t6 = y * x
                        y = t6
                    }
                    t7 = <i as f64> where i = i4
                    t8 = x * t7
                    y += t8
                }
                for k9 in 0..3 {
                    t10 = w[k9]
                    t11 = y * t10
                    y = t11
                }
                for k12 in 0..3 {
                    t13 = x.powi(k12)
                    t14 = y * t13
                    y = t14
                }
                for k15 in 0..3_u8 {
                    t16 = <f64::from(k)> where k = k15
                    t17 = y * t16
                    y = t17
                }
                for i18 in 0..3 {
                    t19 = inactive(<w.len()>)
                    for i20 in i18..t19 {
                        t21 = y * x
                        y = t21
                    }
                }
                t22 = y
                return t22
            }
        "#]],
    );
}

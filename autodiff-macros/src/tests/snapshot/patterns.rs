//! Patterns: what their names stand for.

use expect_test::{Expect, expect};

use super::primal;

fn check(source: &str, expect: &Expect) {
    super::check(source, primal, expect);
}

#[test]
fn parameters_that_are_patterns_have_a_name() {
    check(
        "fn f((a, b): (f64, f64), _: f64, a_b: f64) -> f64 { a * b + a_b }",
        &expect![[r#"
            fn f(a_b_2, unnamed, a_b) {
                t4 = a_b_2.0 * a_b_2.1
                t5 = t4 + a_b
                return t5
            }
        "#]],
    );
}

#[test]
fn names_of_a_lent_array_are_its_elements() {
    check(
        "fn f(x: f64) -> f64 { let mut v = [x, 2.0]; let [a, b] = &mut v; *a *= *b; v[0] }",
        &expect![[r#"
            fn f(x) {
                mut v = [x, 2.0]
                t3 = v[1]
                t4 = v[0] * t3
                v[0] = t4
                t5 = v[0]
                return t5
            }
        "#]],
    );
}

#[test]
fn alternatives_are_arms() {
    check(
        "fn f(s: &Shape) -> f64 { let (Circle(r) | Sphere(r)) = s; r * r }",
        &expect![[r#"
            fn f(s) {
                t2 = inactive(<match __part_0 { Circle(_) => 0usize, _ => 1usize, }>) where __part_0 = s
                let r
                match t2 {
                    0 => {
                        r = s.Circle.0
                    }
                    _ => {
                        r = s.Sphere.0
                    }
                }
                t4 = r * r
                return t4
            }
        "#]],
    );
}

#[test]
fn the_rest_of_a_slice_is_a_slice() {
    check(
        "fn f(v: &[f64]) -> f64 { let [a, rest @ .., b] = v else { return 0.0 }; a * rest[0] * b }",
        &expect![[r#"
            fn f(v) {
                let result
                'region_0: {
                    t2 = inactive(<match __part_0 { [_, .., _] => true, _ => false, }>) where __part_0 = v[..]
                    if !t2 {
                        result = 0.0
                        break 'region_0
                    }
                    t3 = inactive(<__part_0.autodiff_len()>) where __part_0 = v
                    t4 = inactive(<__part_0 - 1>) where __part_0 = t3
                    t5 = v[1..t4][0]
                    t6 = v[0] * t5
                    t7 = t6 * v[t4]
                    result = t7
                }
                return result
            }
        "#]],
    );
}

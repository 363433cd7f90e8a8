//! Structs and variants: places by name, and constructions.

use expect_test::{Expect, expect};

use super::{jvp, primal, vjp, without_copies};

const LITERAL: &str = "fn f(p: &Point, k: f64) -> Point { Point { x: p.x * k, y: k, n: 3 } }";

#[test]
fn a_literal_is_one_instruction() {
    super::check(
        LITERAL,
        primal,
        &expect![[r#"
        fn f(p, k) {
            t3 = p.x * k
            t4 = Point { x: p.x * k, y: k, n: 3 }(t3, k, 3)
            return t4
        }
    "#]],
    );
}

#[test]
fn its_tangent_is_a_zero_whose_fields_are_set() {
    super::check(
        LITERAL,
        jvp,
        &expect![[r#"
        fn f(p, k, p_dot, k_dot) {
            t3 = p.x * k
            t7 = p_dot.x * k
            t8 = p.x * k_dot
            t_dot9 = t7 + t8
            t4 = Point { x: p.x * k, y: k, n: 3 }(t3, k, 3)
            y_dot = zero(t4)
            y_dot.Point.x = t_dot9
            y_dot.Point.y = k_dot
            t_dot11 = y_dot
            return (t4, t_dot11)
        }
    "#]],
    );
}

#[test]
fn its_adjoint_reads_the_fields_of_the_cotangent() {
    super::check(
        LITERAL,
        vjp,
        &expect![[r#"
            fn f(p, k) {
                t3 = p.x * k
                t4 = Point { x: p.x * k, y: k, n: 3 }(t3, k, 3)
                return t4
                pullback(y_bar) {
                    t_bar8 = y_bar
                    t_bar9 = t_bar8.Point.x
                    k_bar10 = t_bar8.Point.y
                    p_bar.x += t_bar9 * k
                    k_bar10 += inner(t_bar9, p.x)
                    k_bar7 += k_bar10
                }
            }
        "#]],
    );
}

#[test]
fn an_update_copies_the_base() {
    check(
        "fn f(p: Point, k: f64) -> Point { Point { x: k * k, ..p } }",
        &expect![[r#"
        fn f(p, k) {
            t3 = k * k
            mut t4 = p
            t4.x = t3
            t5 = t4
            return t5
        }
    "#]],
    );
}

#[test]
fn what_is_certain_to_match_is_a_field() {
    check(
        "fn f(p: &Point) -> f64 { let Point { x, y: (a, b), .. } = p; x * a * b }",
        &expect![[r#"
        fn f(p) {
            t2 = p.x * p.y.0
            t3 = t2 * p.y.1
            return t3
        }
    "#]],
    );
}

#[test]
fn what_may_not_match_is_a_field_of_a_variant() {
    check(
        "fn f(s: &Shape) -> f64 { match s { Shape::Circle(r) => r * r, Shape::Rect { w, .. } => *w } }",
        &expect![[r#"
            fn f(s) {
                t2 = inactive(<match __part_0 { Shape::Circle(_) => 0usize, Shape::Rect { w: _, .. } => 1usize, }>) where __part_0 = s
                let t4
                match t2 {
                    0 => {
                        t3 = s.Circle.0 * s.Circle.0
                        t4 = t3
                    }
                    _ => {
                        t4 = s.Rect.w
                    }
                }
                t5 = t4
                return t5
            }
        "#]],
    );
}

#[test]
fn a_bound_made_of_fields_is_constant() {
    check(
        "fn f(m: &Model) -> f64 { let mut y = m.x; for _ in 0..m.n { y *= m.x; } y }",
        &expect![[r#"
            fn f(m) {
                mut y = m.x
                t3 = inactive(<m.n>)
                for i in 0..t3 {
                    t5 = y * m.x
                    y = t5
                    t6 = <changed __part_0> where __part_0 = y, __part_1 = m.x
                }
                t7 = y
                return t7
            }
        "#]],
    );
}

fn check(source: &str, expect: &Expect) {
    super::check(source, primal, expect);
}

#[test]
fn a_copy_that_a_field_is_set_to_is_the_field() {
    super::check(
        "fn f(m: &Model, k: f64) -> Model { let dt = m.dt; Model { w: m.w + k * dt, dt } }",
        without_copies,
        &expect![[r#"
            fn f(m, k) {
                t3 = k * m.dt
                t4 = m.w + t3
                t5 = Model { w: m.w + k * dt, dt }(t4, m.dt)
                return t5
            }
        "#]],
    );
    super::check(
        "fn f(m: &mut Model) { m.t = m.dt; m.t += m.dt; }",
        without_copies,
        &expect![[r#"
            fn f(&mut m) {
                m.t = m.dt
                m.t += m.dt
                return ()
            }
        "#]],
    );
}

#[test]
fn a_copy_of_what_changes_stays() {
    super::check(
        "fn f(m: &mut Model) -> Model { let dt = m.dt; m.dt = 0.5; Model { w: m.w * dt, dt } }",
        without_copies,
        &expect![[r#"
            fn f(&mut m) {
                dt = m.dt
                m.dt = 0.5
                t3 = m.w * dt
                t4 = Model { w: m.w * dt, dt }(t3, dt)
                return t4
            }
        "#]],
    );
}

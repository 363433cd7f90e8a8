//! Alternatives inside of patterns.

use static_autodiff::prelude::*;

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Shape {
    Circle(f64),
    Sphere(f64),
    Rect {
        w: f64,
        h: f64,
    },
    Tri {
        w: f64,
        h: f64,
        #[constant]
        n: usize,
    },
    Dot,
}
use Shape::*;
#[differentiable]
fn nested_alternatives(s: &Option<Shape>, k: usize) -> f64 {
    match (s, k) {
        (Some(Circle(r) | Sphere(r)), 0) => r * r,
        (Some(Rect { w, h } | Tri { w, h, .. }), 1 | 2) => w * h,
        (Some(Rect { w: a, .. } | Circle(a)), _) => a.sin(),
        _ => 1.0,
    }
}

#[differentiable]
fn alternatives_in_if_let(s: &Shape) -> f64 {
    if let Circle(r) | Sphere(r) = s { r * r } else { 0.5 }
}

#[differentiable]
fn alternatives_in_let_else(s: &Shape) -> f64 {
    let (Rect { w, h } | Tri { w, h, .. }) = s else { return 2.0 };
    w * w * h
}

#[differentiable]
fn alternatives_in_while_let(s: Shape, x: f64) -> f64 {
    let mut s = s;
    let mut t = 0.0;
    while let Circle(r) | Sphere(r) = s {
        t += r * x;
        s = if r > 0.5 { Circle(r * 0.5 * x) } else { Dot };
    }
    t
}

#[differentiable]
fn variables_in_alternatives(s: Shape) -> f64 {
    match Some(s) {
        Some(Circle(mut r) | Sphere(mut r)) => {
            r *= r;
            r += 1.0;
            r
        }
        _ => 0.0,
    }
}

#[differentiable]
fn alternatives_in_matches(s: &Shape, x: f64) -> f64 {
    if matches!(s, Circle(r) | Sphere(r) if *r > 1.0) { x * x } else { x }
}

#[test]
fn each_alternative_gives_the_names_their_values() {
    let shapes =
        [Circle(1.5), Sphere(2.0), Rect { w: 2.0, h: 3.0 }, Tri { w: 2.0, h: 4.0, n: 3 }, Dot];
    for s in &shapes {
        for k in 0..4 {
            nested_alternatives::gradcheck(&Some(s.clone()), k).assert_ok();
        }
        alternatives_in_if_let::gradcheck(s).assert_ok();
        alternatives_in_let_else::gradcheck(s).assert_ok();
        alternatives_in_while_let::gradcheck(s.clone(), 1.1).assert_ok();
        variables_in_alternatives::gradcheck(s.clone()).assert_ok();
        alternatives_in_matches::gradcheck(s, 1.5).assert_ok();
    }
}

#[test]
fn gradients_of_alternatives() {
    assert_eq!(nested_alternatives::grad(&Some(Sphere(2.0)), 0), Some(ShapeTangent::Sphere(4.0)));
    let triangle = Tri { w: 2.0, h: 4.0, n: 3 };
    let expected = ShapeTangent::Tri { w: 4.0, h: 2.0, n: () };
    assert_eq!(nested_alternatives::grad(&Some(triangle.clone()), 2), Some(expected));
    let expected = ShapeTangent::Tri { w: 16.0, h: 4.0, n: () };
    assert_eq!(alternatives_in_let_else::grad(&triangle), expected);
    assert_eq!(variables_in_alternatives::grad(Circle(1.5)), ShapeTangent::Circle(3.0));
    assert_eq!(alternatives_in_if_let::grad(&Dot), ShapeTangent::Dot);
}

//! Enums: variants built, chosen by `match`, and taken apart.

use nalgebra::{DVector, Vector2};
use static_autodiff::prelude::*;

use crate::check_struct;

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
    Blob(DVector<f64>, #[constant] usize),
    Empty,
}

fn shapes() -> Vec<Shape> {
    vec![
        Shape::Circle(0.7),
        Shape::Rect { w: 1.2, h: 0.4 },
        Shape::Empty,
        Shape::Blob(DVector::from_vec(vec![0.3, -0.4]), 2),
        Shape::Circle(1.7),
    ]
}

fn ones(shapes: &[Shape]) -> Vec<ShapeTangent> {
    let mut ones = shapes.zero_tangent();
    ones.set_to_one();
    ones
}

#[differentiable]
fn area(s: &Shape) -> f64 {
    match s {
        Shape::Circle(r) => 3.0 * r * r,
        Shape::Rect { w, h } => w * h,
        Shape::Blob(v, n) => v.norm_squared() * *n as f64,
        Shape::Empty => 0.0,
    }
}

#[differentiable]
fn by_value(s: Shape, k: f64) -> f64 {
    use Shape::{Circle, Rect};
    match s {
        Circle(r) if r > 1.0 => r * k,
        Circle(r) => r.sin() * k,
        Rect { w, .. } => w.powi(3),
        Shape::Blob(v, ..) => v[0] * v[1],
        Shape::Empty => k,
    }
}

#[differentiable]
fn grown(s: &Shape, k: f64) -> Shape {
    match s {
        Shape::Circle(r) => Shape::Circle(r * k),
        Shape::Rect { w, h } if *w < 0.0 => Shape::Rect { w: *h, h: *w },
        Shape::Rect { w, h } => Shape::Rect { w: w * k, h: h * k * k },
        Shape::Blob(v, n) => Shape::Blob(v * k, detach(*n + 1)),
        Shape::Empty => Shape::Empty,
    }
}

#[differentiable]
fn total(shapes: &[Shape], k: f64) -> f64 {
    let mut sum = 0.0;
    for shape in shapes {
        let bigger = grown(shape, k);
        if let Shape::Rect { w, h } = &bigger {
            sum += w + h;
        }
        sum = sum.sin() + area(&bigger);
    }
    sum
}

#[differentiable]
fn evolving(r: f64, n: usize) -> f64 {
    let mut shape = Shape::Circle(r);
    for k in 0..n {
        shape = match shape {
            Shape::Circle(r) => Shape::Rect { w: r * r, h: r.sin() + k as f64 },
            Shape::Rect { w, h } => Shape::Blob(DVector::from_vec(vec![w * h, w]), 1),
            Shape::Blob(v, _) => Shape::Circle(v[0] + v[1] * v[1]),
            Shape::Empty => Shape::Empty,
        };
    }
    area(&shape)
}

#[differentiable]
fn chosen(x: f64, y: f64) -> Shape {
    let s = if x > y {
        Shape::Circle(x * y)
    } else if x < 0.0 {
        Shape::Empty
    } else {
        Shape::Rect { w: x, h: 2.0 }
    };
    let Shape::Circle(r) = s else {
        return s;
    };
    Shape::Circle(r * r)
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Expr<T> {
    Leaf(T),
    Sum(Box<Expr<T>>, Box<Expr<T>>),
    Product(Box<Expr<T>>, Box<Expr<T>>),
}

/// An expression of a given depth, evaluated level by level.
#[differentiable]
fn evaluated(e: &Expr<f64>) -> f64 {
    match e {
        Expr::Leaf(x) => x.sin(),
        Expr::Sum(a, b) => leaf(a) + leaf(b),
        Expr::Product(a, b) => leaf(a) * leaf(b),
    }
}

#[differentiable]
fn leaf(e: &Expr<f64>) -> f64 {
    match e {
        Expr::Leaf(x) => x * x,
        Expr::Sum(..) | Expr::Product(..) => 0.0,
    }
}

#[differentiable]
fn nested(pair: (Option<Shape>, Vector2<f64>), k: f64) -> f64 {
    match pair {
        (Some(Shape::Rect { w, h: 0.0..1.0 }), v) => w * v[0] * k,
        (Some(Shape::Rect { w, h }), _) => w * h * k,
        (Some(Shape::Circle(r)), v) => v[1] * r,
        (Some(_), v) => v[1],
        (None, v) => v[0] * v[1],
    }
}

#[differentiable]
fn tagged(x: f64, #[constant] kind: Kind) -> f64 {
    match kind {
        Kind::Square => x * x,
        Kind::Power(k) => x.powi(k),
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Square,
    Power(i32),
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Unit {
    x: f64,
    #[constant]
    kind: Kind,
}

#[differentiable]
fn activated(u: &Unit) -> f64 {
    let y = match u.kind {
        Kind::Square => u.x * u.x,
        Kind::Power(_) => u.x,
    };
    if u.kind == Kind::Square { y.sin() } else { y }
}

#[test]
fn variants_are_taken_apart() {
    for shape in shapes() {
        let dot = &ones(std::slice::from_ref(&shape))[0];
        check_struct!(area(&shape), along(dot));
        check_struct!(by_value(shape.clone(), 0.7), along(dot.clone(), 1.0));
        check_struct!(grown(&shape, 0.7), along(dot, 1.0));
    }
    let negative = Shape::Rect { w: -1.0, h: 0.4 };
    check_struct!(grown(&negative, 0.7), along(&ShapeTangent::Rect { w: 1.0, h: 2.0 }, 1.0));
}

#[test]
fn variants_are_taken_apart_in_loops() {
    check_struct!(total(&shapes(), 0.7), along(&ones(&shapes()), 1.0));
    check_struct!(total(&[], 0.7), along(&ones(&[]), 1.0));
    for n in 0..7 {
        check_struct!(evolving(0.7, n), along(1.0));
    }
}

#[test]
fn variants_are_chosen_by_branches() {
    check_struct!(chosen(0.7, 0.3), along(1.0, -0.5));
    check_struct!(chosen(-0.7, 0.3), along(1.0, -0.5));
    check_struct!(chosen(0.2, 0.3), along(1.0, -0.5));
}

#[test]
fn variants_hold_boxes_of_the_enum() {
    let leaf = |x| Box::new(Expr::Leaf(x));
    for e in [Expr::Leaf(0.3), Expr::Sum(leaf(0.3), leaf(0.7)), Expr::Product(leaf(0.3), leaf(0.7))]
    {
        let mut dot = e.zero_tangent();
        dot.set_to_one();
        check_struct!(evaluated(&e), along(&dot));
    }
}

#[test]
fn patterns_are_nested() {
    let v = Vector2::new(0.3, -0.8);
    for shape in shapes().into_iter().map(Some).chain([None, Some(Shape::Rect { w: 1.0, h: 2.0 })])
    {
        let dot = (shape.as_ref().map(|shape| ones(std::slice::from_ref(shape)).remove(0)), v);
        check_struct!(nested((shape.clone(), v), 0.7), along(dot.clone(), 1.0));
    }
}

#[test]
fn enums_without_derivative_are_constants() {
    check_struct!(tagged(0.7, Kind::Square), along(1.0));
    check_struct!(tagged(0.7, Kind::Power(3)), along(1.0));
    for kind in [Kind::Square, Kind::Power(3)] {
        let unit = Unit { x: 0.7, kind };
        check_struct!(activated(&unit), along(&UnitTangent { x: 1.0, kind: () }));
    }
}

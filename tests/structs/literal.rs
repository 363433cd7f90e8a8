//! Structs built and taken apart in function bodies.

use nalgebra::{DMatrix, DVector, Vector2};
use static_autodiff::prelude::*;

use crate::check_struct;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Pair<T: Real>(T, T);

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Segment {
    from: Point,
    to: Point,
    #[constant]
    name: String,
    #[constant]
    closed: bool,
    #[constant]
    power: i32,
}

fn point() -> Point {
    Point { x: 0.3, y: -0.7 }
}

fn segment() -> Segment {
    let to = Point { x: 1.2, y: 0.4 };
    Segment { from: point(), to, name: String::from("s"), closed: true, power: 2 }
}

const ALONG: PointTangent = PointTangent { x: 0.5, y: -1.0 };

fn along() -> SegmentTangent {
    let to = PointTangent { x: 1.0, y: 2.0 };
    SegmentTangent { from: ALONG, to, name: (), closed: (), power: () }
}

#[differentiable]
fn scaled(p: Point, s: f64) -> Point {
    Point { x: p.x * s, y: p.y * s * s }
}

#[differentiable]
fn product(p: &Point) -> f64 {
    let q = Point { x: p.x * p.y, y: p.x.sin() };
    let Point { x, y } = q;
    x * y + q.x
}

#[differentiable]
fn tuple_struct(a: f64, b: f64) -> Pair<f64> {
    let p = Pair(a * b, a.sin());
    let Pair(c, d) = p;
    Pair(c * d, p.0 + p.1)
}

#[differentiable]
fn generic<T: Real>(p: &Pair<T>) -> T {
    let Pair(a, b) = p;
    let q = Pair(*a * *b, b.exp());
    q.0 * q.1
}

#[differentiable]
fn nested(s: &Segment) -> f64 {
    let Segment { from: Point { x, y }, to, closed, .. } = s;
    let length = (x - to.x).hypot(y - to.y);
    if *closed { length * 2.0 } else { length }
}

#[differentiable]
fn constants(s: &Segment) -> f64 {
    let mut sum = 0.0;
    if s.closed && s.name.len() == 1 {
        sum += s.from.x.powi(s.power);
    }
    for k in 0..s.power {
        sum += s.to.y * k as f64;
    }
    sum * s.power as f64
}

#[differentiable]
fn with_constants(s: &Segment, label: &str, n: i32, k: f64) -> Segment {
    let closed = s.closed;
    Segment {
        from: Point { x: s.from.x * k, ..s.from },
        to: Point { y: s.to.x * s.to.y, x: 1.0 },
        name: label.to_owned(),
        closed: !closed,
        power: detach(s.power + n),
    }
}

#[differentiable]
fn updated(s: Segment, k: f64) -> Segment {
    let t = Segment { from: Point { x: k, y: k * s.to.x }, closed: false, ..s };
    t
}

#[differentiable]
fn updated_constant(k: f64) -> f64 {
    let base = Point { x: 2.0, y: 3.0 };
    let p = Point { x: k * k, ..base };
    p.x * p.y
}

#[differentiable]
fn stores(p: &Point, n: usize) -> Point {
    let mut q = Point { x: 1.0, y: 0.0 };
    for _ in 0..n {
        q.x *= p.x;
        q.y += q.x * p.y;
        q = Point { x: q.x + 0.1, y: q.y.sin() };
    }
    q
}

#[differentiable]
fn mutated(p: &mut Point, k: f64) {
    p.x *= k;
    p.y += p.x * p.x;
}

#[differentiable]
fn through_inout(p: Point, k: f64) -> f64 {
    let mut q = p;
    mutated(&mut q, k);
    let y = q.y;
    mutated(&mut q, y);
    q.x * q.y
}

#[differentiable]
fn listed(points: &[Point]) -> f64 {
    let mut sum = 0.0;
    for Point { x, y } in points {
        sum += x * y;
    }
    for p in points.iter().rev() {
        sum = sum.sin() + p.x;
    }
    sum + points.iter().map(|p| p.x * p.x).sum::<f64>()
}

#[differentiable]
fn pushed(p: &Point, n: usize) -> Vec<Point> {
    let mut all = vec![*p];
    for k in 0..n {
        let last = all[k];
        all.push(Point { x: last.y, y: last.x * last.y });
    }
    all
}

#[differentiable]
fn array(p: [Point; 2]) -> [Point; 2] {
    let [a, b] = p;
    [Point { x: a.x * b.x, y: b.y }, Point { x: a.y, ..a }]
}

#[differentiable]
fn tupled(p: (Point, f64)) -> (f64, Point) {
    let (Point { x, y }, k) = p;
    (x * k, Point { x: y, y: k })
}

#[differentiable]
fn boxed(p: &Point) -> Box<Point> {
    let b = Box::new(Point { x: p.x * p.y, y: p.y });
    Box::new(Point { x: b.x * b.y, y: b.x })
}

#[differentiable]
fn chosen(p: &Point, q: &Point) -> Point {
    let r = if p.x > q.x { Point { x: p.x * q.y, y: 2.0 } } else { Point { x: 1.0, y: 2.0 } };
    if r.y > p.y { r } else { *p }
}

#[differentiable]
fn matched(s: &Segment) -> f64 {
    match s {
        Segment { closed: true, from: Point { x, .. }, power, .. } => x.powi(*power),
        Segment { to, .. } => to.x,
    }
}

#[differentiable]
fn early(p: &Point) -> Option<Point> {
    if p.x > 10.0 {
        return None;
    }
    let q = half(p.x)?;
    Some(Point { x: q, y: p.y * q })
}

#[differentiable]
fn half(x: f64) -> Option<f64> {
    if x > 5.0 { None } else { Some(x * x) }
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Model {
    w: DMatrix<f64>,
    b: DVector<f64>,
    v: Vector2<f64>,
}

#[differentiable]
fn step(m: &Model, grad: &Model, rate: f64) -> Model {
    Model { w: &m.w - &grad.w * rate, b: &m.b - &grad.b * rate, v: m.v.map(|x| x * rate) }
}

#[test]
fn structs_are_built_and_taken_apart() {
    check_struct!(scaled(point(), 1.5), along(ALONG, 0.7));
    check_struct!(product(&point()), along(&ALONG));
    check_struct!(tuple_struct(0.4, 1.3), along(1.0, -0.5));
    check_struct!(generic(&Pair(0.4, 1.3)), along(&PairTangent::<f64>(1.0, -0.5)));
    check_struct!(generic(&Pair(0.4_f32, 1.3)), along(&PairTangent::<f32>(1.0, -0.5)));
    check_struct!(nested(&segment()), along(&along()));
    check_struct!(nested(&Segment { closed: false, ..segment() }), along(&along()));
    check_struct!(constants(&segment()), along(&along()));
    check_struct!(with_constants(&segment(), "t", 3, 0.3), along(&along(), 1.0));
    check_struct!(updated(segment(), 0.3), along(along(), 1.0));
    check_struct!(updated_constant(0.3), along(1.0));
    check_struct!(stores(&point(), 0), along(&ALONG));
    check_struct!(stores(&point(), 3), along(&ALONG));
    check_struct!(through_inout(point(), 0.8), along(ALONG, 1.0));
    check_struct!(listed(&[point(), Point { x: 1.0, y: 2.0 }]), along(&[ALONG, ALONG]));
    check_struct!(listed(&[]), along(<&[PointTangent]>::default()));
    check_struct!(pushed(&point(), 0), along(&ALONG));
    check_struct!(pushed(&point(), 3), along(&ALONG));
    check_struct!(array([point(), Point { x: 1.0, y: 2.0 }]), along([ALONG, ALONG]));
    check_struct!(tupled((point(), 2.0)), along((ALONG, 1.0)));
    check_struct!(boxed(&point()), along(&ALONG));
    check_struct!(chosen(&point(), &Point { x: 1.0, y: 2.0 }), along(&ALONG, &ALONG));
    check_struct!(chosen(&point(), &Point { x: -1.0, y: 2.0 }), along(&ALONG, &ALONG));
    check_struct!(matched(&segment()), along(&along()));
    check_struct!(matched(&Segment { closed: false, ..segment() }), along(&along()));
    check_struct!(early(&point()), along(&ALONG));
    check_struct!(early(&Point { x: 7.0, y: 1.0 }), along(&ALONG));
    check_struct!(early(&Point { x: 11.0, y: 1.0 }), along(&ALONG));
}

#[test]
fn structs_of_matrices_are_built() {
    let model = |k: f64| Model {
        w: DMatrix::from_fn(2, 3, |i, j| k + (i + 2 * j) as f64),
        b: DVector::from_element(2, k),
        v: Vector2::new(k, -k),
    };
    let tangent =
        ModelTangent { w: DMatrix::identity(2, 3), b: DVector::zeros(2), v: Vector2::x() };
    check_struct!(step(&model(0.3), &model(0.7), 0.1), along(&tangent, &tangent, 1.0));
}

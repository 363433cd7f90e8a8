//! Strange ways of writing: shadowed names, effects, patterns everywhere.

use nalgebra::{DVector, Vector2};
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
    closed: bool,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
}

const ALONG: PointTangent = PointTangent { x: 0.5, y: -1.0 };
const TWICE: SegmentTangent = SegmentTangent { from: ALONG, to: ALONG, closed: () };

fn point() -> Point {
    Point { x: 0.3, y: -0.7 }
}

fn segment() -> Segment {
    Segment { from: point(), to: Point { x: 1.2, y: 0.4 }, closed: true }
}

#[differentiable]
fn counted(c: &mut f64, by: f64) -> f64 {
    *c *= by;
    *c + 1.0
}

/// The fields are evaluated as they are written, not as they are declared.
#[differentiable]
fn ordered(x: f64) -> Point {
    let mut c = x;
    let p = Point { y: counted(&mut c, x), x: counted(&mut c, 2.0) + c };
    let q = Pair(counted(&mut c, p.x), c);
    Point { x: q.0 - q.1, y: p.y * c }
}

#[differentiable]
fn shorthand(a: f64) -> f64 {
    let mut x = a * a;
    let y = x;
    let p = Point { x, y };
    x *= 2.0;
    let Point { x: y, y: x0 } = p;
    x * y + x0.sin()
}

#[differentiable]
fn rebound(p: Point) -> f64 {
    let Point { mut x, y } = p;
    x += y * x;
    let p = Point { x, ..p };
    let Point { ref y, .. } = p;
    p.x * y + x
}

#[differentiable]
fn in_loops(segments: &[Segment]) -> f64 {
    let mut sum = 0.0;
    for Segment { from: Point { x, .. }, to, closed } in segments {
        if *closed {
            sum += x * to.y;
        } else {
            sum -= to.x;
        }
    }
    for (k, Segment { from, .. }) in segments.iter().enumerate() {
        sum *= from.x + k as f64;
    }
    sum
}

#[differentiable]
fn distance(p: &Point, q: &Point) -> f64 {
    (p.x - q.x).hypot(p.y - q.y)
}

#[differentiable]
fn of_fields(s: &Segment) -> f64 {
    distance(&s.from, &s.to) + distance(&s.from, &Point { x: s.to.y, y: 1.0 })
}

#[differentiable]
fn same_twice(p: Point) -> f64 {
    let s = Segment { from: p, to: Point { x: p.y, y: p.x }, closed: false };
    distance(&s.from, &s.to) + of_fields(&s) + product(&p, &p)
}

#[differentiable]
fn product(p: &Point, q: &Point) -> f64 {
    p.x * q.y + p.y * q.x
}

#[differentiable]
fn optional(p: Option<Point>) -> Option<Point> {
    let Point { x, y } = p?;
    match p {
        Some(Point { x: z, .. }) if z > 0.0 => Some(Point { x: x * y, y: z }),
        Some(q) => Some(Point { x: q.y, ..q }),
        None => None,
    }
}

#[differentiable]
fn failing(p: &Point) -> Result<Point, String> {
    if p.x < 0.0 {
        return Err(String::from("negative"));
    }
    Ok(Point { x: p.x.sqrt(), y: p.y })
}

#[differentiable]
fn vectors(p: &Point, n: usize) -> f64 {
    let mut all = vec![Point { x: p.x, y: 1.0 }; 3];
    for k in 0..n {
        all[k % 3].x *= p.y;
        all.swap(0, k % 3);
        all[1] = Point { x: all[0].y, ..all[2] };
    }
    all[0].x + all[1].x * all[2].x
}

#[differentiable]
fn popped(p: &Point, n: usize) -> f64 {
    let mut all = vec![*p];
    for _ in 0..n {
        all.push(Point { x: p.x * p.y, y: p.x });
    }
    let mut sum = 0.0;
    while let Some(Point { x, y }) = all.pop() {
        sum = (sum + x) * y;
    }
    sum
}

#[differentiable]
fn stored_later(x: f64, n: usize) -> Pair<f64> {
    let mut p = Pair::<f64>(1.0, 2.0);
    let mut q = Point { x: 0.5, y: 0.25 };
    for k in 0..n {
        if k % 2 == 0 {
            p.0 *= x;
        } else {
            q = Point { x: p.0, y: q.x };
        }
        p.1 += q.x * q.y;
    }
    Pair::<f64>(p.1, Pair(p.0, x).0)
}

#[differentiable]
fn grown(shape: &mut Shape, k: f64) {
    match shape {
        Shape::Circle(r) => *r *= k,
        Shape::Rect { w, h } => {
            *w += k;
            *h = *w * *h;
        }
    }
}

#[differentiable]
fn grown_twice(shape: Shape, k: f64) -> f64 {
    let mut s = shape;
    grown(&mut s, k);
    grown(&mut s, k * k);
    match &mut s {
        Shape::Circle(r) => {
            *r = r.sin();
            *r
        }
        Shape::Rect { w, h } => *w * *h,
    }
}

#[differentiable]
fn exchanged(shape: &mut Shape, k: f64) {
    if let Shape::Circle(r) = shape {
        let r = *r;
        *shape = Shape::Rect { w: r * k, h: r };
    }
}

#[differentiable]
fn exchanged_inside(r: f64, k: f64) -> f64 {
    let mut s = Shape::Circle(r);
    exchanged(&mut s, k);
    match s {
        Shape::Rect { w, h } => w * h,
        Shape::Circle(r) => r,
    }
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Machine {
    state: Shape,
    count: f64,
}

/// Elements and fields become other variants.
#[differentiable]
fn exchanged_in_place(shapes: &[Shape], k: f64, n: usize) -> f64 {
    let mut all = shapes.to_vec();
    let mut machine = Machine { state: Shape::Circle(k), count: k };
    for i in 0..n {
        let j = i % all.len();
        all[j] = match all[j] {
            Shape::Circle(r) => Shape::Rect { w: r * k, h: r },
            Shape::Rect { w, h } => Shape::Circle(w * h),
        };
        machine.count *= k;
        machine.state = match machine.state {
            Shape::Circle(r) => Shape::Rect { w: r.sin(), h: machine.count },
            Shape::Rect { w, h } => Shape::Circle(w + h),
        };
    }
    let mut sum = machine.count;
    for shape in &all {
        sum += size(shape);
    }
    sum + size(&machine.state)
}

#[differentiable]
fn size(shape: &Shape) -> f64 {
    match shape {
        Shape::Circle(r) => r * r,
        Shape::Rect { w, h } => w * h,
    }
}

#[differentiable]
fn regions(p: &Point, v: &DVector<f64>) -> f64 {
    v.map(|t| {
        let q = Point { x: p.x * t, y: t };
        let Point { x, y } = q;
        x * y + q.x
    })
    .sum()
}

/// Alternatives of what carries no derivative.
#[differentiable]
fn alternatives(x: f64, #[constant] s: &Shape, #[constant] t: &Shape) -> f64 {
    let (Shape::Circle(r) | Shape::Rect { w: r, .. }) = s;
    let y = x * r;
    match t {
        Shape::Circle(r) | Shape::Rect { h: r, .. } if *r > 0.0 => y * y * r,
        Shape::Circle(_) | Shape::Rect { .. } => y,
    }
}

#[differentiable]
fn known_tuple(x: f64, y: f64) -> f64 {
    let (a, .., b) = (x, y, x * y, y.sin());
    let (.., c) = (1.0, x);
    let Pair(d, ..) = Pair(a, b);
    a * b + c * d
}

#[differentiable]
fn chains(s: &Shape, k: f64) -> f64 {
    if matches!(s, Shape::Circle(_)) && k > 0.0 {
        return k;
    }
    if let Shape::Rect { w, .. } = s
        && *w > 1.0
        && let Shape::Rect { h, .. } = s
    {
        return w * h * k;
    }
    let Shape::Rect { w, h } = s else { return 2.0 * k };
    w + h * k
}

/// The names of generated variables belong to the user, too.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Odd<Mode: Real, const VARIANT: usize> {
    r#type: Mode,
    x_bar: Mode,
    payload: [Mode; VARIANT],
    __0: Mode,
}

#[differentiable]
fn odd_names(x_bar: f64, y_dot: f64) -> Odd<f64, 2> {
    let __0 = x_bar * y_dot;
    let r#type = __0.sin();
    let o = Odd { __0, payload: [x_bar, y_dot], r#type, x_bar };
    let Odd { r#type: a, payload: [b, c], .. } = o;
    match o {
        Odd { r#type, __0, x_bar: y_bar, payload } => {
            Odd { r#type: a * r#type, x_bar: b * y_bar, payload: [c * payload[0], payload[1]], __0 }
        }
    }
}

#[test]
fn effects_happen_in_order() {
    check_struct!(ordered(0.7), along(1.0));
    check_struct!(shorthand(0.7), along(1.0));
    check_struct!(rebound(point()), along(ALONG));
}

#[test]
fn fields_are_patterns_and_arguments() {
    let open = Segment { closed: false, ..segment() };
    check_struct!(in_loops(&[segment(), open.clone()]), along(&[TWICE, TWICE]));
    check_struct!(in_loops(&[]), along(<&[SegmentTangent]>::default()));
    check_struct!(of_fields(&segment()), along(&TWICE));
    check_struct!(same_twice(point()), along(ALONG));
    check_struct!(known_tuple(0.3, 0.7), along(1.0, -0.5));
}

#[test]
fn structs_are_optional() {
    for p in [None, Some(point()), Some(Point { x: -1.0, y: 2.0 })] {
        check_struct!(optional(p), along(p.map(|_| ALONG)));
    }
    for x in [0.7, -0.7] {
        let p = Point { x, y: 2.0 };
        let y = failing(&p);
        let (value, pullback) = failing::vjp(&p);
        assert_eq!(value, y);
        let x_bar = pullback(y.as_ref().ok().map(|_| ALONG));
        let expected = if x > 0.0 { 0.5 * 0.5 / x.sqrt() } else { 0.0 };
        assert!((x_bar.x - expected).abs() < 1e-15);
    }
}

#[test]
fn structs_are_stored() {
    for n in 0..5 {
        check_struct!(vectors(&point(), n), along(&ALONG));
        check_struct!(popped(&point(), n), along(&ALONG));
        check_struct!(stored_later(0.7, n), along(1.0));
    }
}

#[test]
fn variants_are_changed_in_place() {
    for shape in [Shape::Circle(0.7), Shape::Rect { w: 1.2, h: 0.4 }] {
        let mut dot = shape.zero_tangent();
        dot.set_to_one();
        check_struct!(grown_twice(shape.clone(), 0.7), along(dot.clone(), 1.0));
        check_struct!(chains(&shape, 0.7), along(&dot, 1.0));
        check_struct!(chains(&shape, -0.7), along(&dot, 1.0));
    }
    check_struct!(exchanged_inside(0.7, 0.3), along(1.0, -0.5));
    let shapes = [Shape::Circle(0.7), Shape::Rect { w: 1.2, h: 0.4 }];
    let mut dot = shapes.zero_tangent();
    dot.set_to_one();
    for n in 0..5 {
        check_struct!(exchanged_in_place(&shapes, 0.7, n), along(&dot, 1.0));
    }
    let (a, b) = (Shape::Circle(0.7), Shape::Rect { w: 1.2, h: -0.4 });
    check_struct!(alternatives(0.7, &a, &b), along(1.0));
    check_struct!(alternatives(0.7, &b, &a), along(1.0));
}

#[test]
fn a_parameter_may_become_another_variant() {
    let (mut shape, mut dot) = (Shape::Circle(0.5), ShapeTangent::Circle(1.0));
    exchanged::jvp(&mut shape, 0.25, &mut dot, 2.0);
    assert_eq!(shape, Shape::Rect { w: 0.125, h: 0.5 });
    assert_eq!(dot, ShapeTangent::Rect { w: 1.25, h: 1.0 });
    let mut shape = Shape::Circle(0.5);
    let ((), pullback) = exchanged::vjp(&mut shape, 0.25);
    for _ in 0..2 {
        let (shape_bar, k_bar) = pullback(ShapeTangent::Rect { w: 1.0, h: 2.0 });
        assert_eq!((shape_bar, k_bar), (ShapeTangent::Circle(2.25), 0.5));
    }
    drop(pullback);
    assert_eq!(shape, Shape::Rect { w: 0.125, h: 0.5 });
}

#[test]
fn structs_live_in_closures() {
    let v = DVector::from_vec(vec![0.3, -0.7]);
    check_struct!(regions(&point(), &v), along(&ALONG, &v));
    let _ = Vector2::<f64>::zeros();
}

#[test]
fn names_are_the_users() {
    check_struct!(odd_names(0.3, 0.7), along(1.0, -0.5));
}

#[derive(Clone, Debug, Differentiable)]
enum Gate {
    Open,
    Ajar { by: f64, at: [f64; 2] },
}

#[derive(Clone, Debug, Differentiable)]
struct Wall {
    gates: [Gate; 2],
    heights: [f64; 3],
    #[constant]
    count: usize,
}

/// What is matched through a reference is constant, and its variable may change.
#[differentiable]
fn constant_behind_a_reference(x: f64) -> f64 {
    let mut gate = Gate::Ajar { by: 0.5, at: [0.2, 0.4] };
    let mut sum = x;
    for _ in 0..2 {
        if let Gate::Ajar { by, at: [_, b] } = &gate {
            if (*by) + *b >= x {
                sum *= x;
            }
            sum += (*by) * x * b;
        }
        gate = Gate::Open;
    }
    sum
}

/// A method has the name of one of the standard library's, and another number of parameters.
#[differentiable]
impl Gate {
    fn next(&self, x: f64) -> Gate {
        match self {
            Gate::Open => Gate::Ajar { by: x, at: [x * x, 0.3] },
            Gate::Ajar { .. } => Gate::Open,
        }
    }

    fn push(&self, x: f64, y: f64) -> f64 {
        match self {
            Gate::Open => x,
            Gate::Ajar { by, at: [a, b] } => by * x + a * y - b,
        }
    }
}

/// Elements of an array that a pattern takes apart are references if the array is one.
#[differentiable]
fn arrays_behind_references(wall: &Wall, x: f64, n: usize) -> f64 {
    let mut wall = wall.clone();
    wall.count = n;
    let Wall { gates: [first, second], heights: [a, _, c], .. } = &wall;
    let mut sum = push_twice(first, x) * second.push(*a, x);
    if *a < *c {
        sum += second.next(x).push(x, *c);
    }
    for i in 0..wall.count {
        sum += wall.heights[i % 3] * x;
    }
    sum
}

#[differentiable]
fn push_twice(gate: &Gate, x: f64) -> f64 {
    gate.push(gate.push(x, 1.5), x)
}

#[test]
fn references_to_parts_are_references() {
    for x in [0.4, 1.2] {
        constant_behind_a_reference::gradcheck(x).assert_ok();
        let gates = [Gate::Ajar { by: 0.7, at: [0.1, 0.9] }, Gate::Open];
        let wall = Wall { gates, heights: [0.3, 0.6, x], count: 7 };
        arrays_behind_references::gradcheck(&wall, x, 4).assert_ok();
        let (gradient, _) = arrays_behind_references::grad(&wall, x, 0);
        assert_eq!(gradient.count, ());
    }
}

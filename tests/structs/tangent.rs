//! What `#[derive(Differentiable)]` makes.

use nalgebra::{DMatrix, DVector, Vector2};
use static_autodiff::Numbers;
use static_autodiff::prelude::*;

use crate::check_struct;

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Layer {
    w: DMatrix<f64>,
    b: DVector<f64>,
    #[constant]
    active: bool,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Net {
    layers: Vec<Layer>,
    scale: Option<f64>,
    boxed: Box<f64>,
    pair: (f64, [Vector2<f32>; 2]),
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Pair<T: Real, const N: usize>(T, [T; N], #[constant] usize);

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Any<'a, A, B>
where
    B: Clone,
{
    a: A,
    #[constant]
    b: B,
    #[constant]
    data: &'a [f64],
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct View<'a> {
    data: &'a [f64],
    x: f64,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Nothing;

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Shape<T> {
    Circle(T),
    Rect {
        w: T,
        h: T,
        #[constant]
        name: String,
    },
    Empty,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Tree {
    value: f64,
    children: Vec<Tree>,
    left: Option<Box<Tree>>,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Expr<T> {
    Leaf(T),
    Sum(Box<Expr<T>>, Box<Expr<T>>),
}

#[test]
fn a_tangent_has_the_fields_of_the_struct() {
    let layer = Layer { w: DMatrix::identity(2, 2), b: DVector::zeros(2), active: true };
    let zero = layer.zero_tangent();
    assert_eq!(zero, LayerTangent { w: DMatrix::zeros(2, 2), b: DVector::zeros(2), active: () });
    let net = Net {
        layers: vec![layer],
        scale: Some(2.0),
        boxed: Box::new(1.0),
        pair: (1.0, [Vector2::new(1.0, 2.0); 2]),
    };
    let mut tangent: NetTangent = net.zero_tangent();
    assert_eq!(tangent.dimension(), 13);
    tangent.set_to_one();
    let mut moved = net.clone();
    moved.advance(&tangent);
    assert_eq!(moved.numbers().len(), 13);
    let pair = Pair(1.0_f32, [2.0; 3], 7);
    assert_eq!(pair.zero_tangent(), PairTangent(0.0, [0.0; 3], ()));
    let any = Any { a: 1.0, b: "text", data: &[1.0] };
    assert_eq!(any.zero_tangent(), AnyTangent { a: 0.0, b: (), data: () });
    let view = View { data: &[1.0, 2.0], x: 3.0 };
    assert_eq!(view.zero_tangent(), ViewTangent { data: vec![0.0, 0.0], x: 0.0 });
    assert_eq!(Nothing.zero_tangent(), NothingTangent);
    let rect = Shape::Rect { w: 1.0, h: 2.0, name: String::from("r") };
    assert_eq!(rect.zero_tangent(), ShapeTangent::Rect { w: 0.0, h: 0.0, name: () });
    assert_eq!(Shape::Circle(1.0).zero_tangent(), ShapeTangent::Circle(0.0));
    assert_eq!(Shape::<f64>::Empty.zero_tangent(), ShapeTangent::Empty);
    let tree = Tree {
        value: 1.0,
        children: vec![Tree { value: 2.0, children: vec![], left: None }],
        left: None,
    };
    assert_eq!(tree.zero_tangent().dimension(), 2);
    let sum = Expr::Sum(Box::new(Expr::Leaf(1.0)), Box::new(Expr::Leaf(2.0)));
    assert_eq!(sum.zero_tangent().dimension(), 2);
}

#[test]
#[should_panic(expected = "expected the variant `Rect`, found `Circle`")]
fn tangents_of_different_variants_do_not_meet() {
    let mut rect: ShapeTangent<f64> = ShapeTangent::Rect { w: 1.0, h: 2.0, name: () };
    rect.accumulate(&ShapeTangent::Circle(1.0));
}

#[test]
#[should_panic(expected = "expected the variant `Circle`, found `Rect`")]
fn a_value_moves_along_its_own_variant_only() {
    Shape::Circle(1.0).advance(&ShapeTangent::Rect { w: 1.0, h: 2.0, name: () });
}

#[differentiable]
fn viewed(view: &View<'_>, k: f64) -> f64 {
    let mut sum = 0.0;
    for x in view.data {
        sum += x * view.x;
    }
    sum * k + view.data[0]
}

#[differentiable]
fn summed(pair: &Pair<f64, 2>) -> f64 {
    let Pair(a, b, n) = pair;
    let mut sum = *a;
    for k in 0..*n {
        sum += b[k] * pair.1[k];
    }
    sum
}

#[differentiable]
fn nested(net: &Net) -> f64 {
    let Net { layers, scale, pair: (x, vectors), .. } = net;
    let k = match scale {
        Some(k) => k * layers[0].w[(0, 1)],
        None => 2.0,
    };
    k * 1.5 + x * f64::from(detach(vectors[0][1]))
}

#[test]
fn fields_of_every_kind_are_read() {
    let view = View { data: &[1.0, 2.0], x: 3.0 };
    let dot = ViewTangent { data: vec![1.0, -0.5], x: 2.0 };
    assert_eq!(viewed::grad(&view, 2.0), (ViewTangent { data: vec![7.0, 6.0], x: 6.0 }, 9.0));
    assert_eq!(viewed::jvp(&view, 2.0, &dot, 0.0).1, 7.0 - 3.0 + 12.0);
    check_struct!(
        summed(&Pair(1.0, [2.0, 3.0], 2)),
        along(&PairTangent::<f64, 2>(1.0, [0.5, 2.0], ()))
    );
    let layer = Layer { w: DMatrix::identity(2, 2), b: DVector::zeros(2), active: true };
    let pair = (1.0, [Vector2::new(1.0, 2.0); 2]);
    for scale in [Some(2.0), None] {
        let net = Net { layers: vec![layer.clone()], scale, boxed: Box::new(1.5), pair };
        let gradient = nested::grad(&net);
        assert_eq!(gradient.pair.0, 2.0);
        assert_eq!(gradient.layers[0].w[(0, 1)], scale.map_or(0.0, |k| k * 1.5));
    }
}

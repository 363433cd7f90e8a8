//! What `#[derive(Differentiable)]` makes.

use nalgebra::{DMatrix, DVector, Vector2};
use static_autodiff::Numbers;
use static_autodiff::prelude::*;

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

//! The attribute on single methods.

use nalgebra::{DMatrix, DVector};
use static_autodiff::prelude::*;

use crate::assert_checked;

#[derive(Clone, Differentiable)]
struct Layer {
    w: DMatrix<f64>,
    b: DVector<f64>,
}

impl Layer {
    fn example(seed: f64) -> Layer {
        Layer {
            w: DMatrix::from_fn(2, 2, |i, j| (seed + 0.7 * i as f64 + j as f64).sin()),
            b: DVector::from_vec(vec![0.1 * seed, -0.2]),
        }
    }

    #[differentiable]
    fn forward(&self, x: &DVector<f64>) -> DVector<f64> {
        (&self.w * x + &self.b).map(|v| v.tanh())
    }

    /// Called like one of nalgebra's.
    #[differentiable]
    fn norm(&self) -> f64 {
        self.w.norm_squared() + self.b.sum()
    }

    #[differentiable]
    fn penalty(&self, scale: f64) -> f64 {
        self.norm() * scale
    }

    /// Closures and branches see the receiver, and a parameter may be called `this`.
    #[differentiable]
    fn mixed(&self, this: f64, x: &DVector<f64>) -> f64 {
        let shifted = x.map(|v| v * self.b[0] + this);
        if self.b[0] > 0.0 {
            return shifted.dot(&self.b) * this;
        }
        shifted.sum() - self.norm()
    }
}

#[differentiable]
fn network(first: &Layer, second: &Layer, x: &DVector<f64>) -> f64 {
    let hidden = first.forward(x);
    let y = second.forward(&hidden);
    y.dot(&y) + first.penalty(y[0])
}

#[differentiable]
fn deep(layers: &[Layer], x: &DVector<f64>) -> f64 {
    let mut h = x.clone();
    for layer in layers {
        h = layer.forward(&h);
    }
    h.norm_squared() + layers[0].penalty(h[1])
}

#[test]
fn a_method_has_siblings() {
    let (layer, x) = (Layer::example(1.0), DVector::from_vec(vec![0.3, -0.8]));
    assert_checked(&layer.forward_gradcheck(&x));
    assert_checked(&layer.penalty_gradcheck(2.0));
    assert_checked(&layer.mixed_gradcheck(0.4, &x));
    assert_checked(&Layer::example(-1.0).mixed_gradcheck(0.4, &x));
    let (layer_bar, scale_bar) = layer.penalty_grad(3.0);
    assert_eq!(layer_bar.w, &layer.w * 6.0);
    assert_eq!(layer_bar.b, DVector::from_element(2, 3.0));
    assert_eq!(scale_bar.to_bits(), layer.norm().to_bits());
}

#[test]
fn a_pullback_may_be_called_twice() {
    let (layer, x) = (Layer::example(1.0), DVector::from_vec(vec![0.3, -0.8]));
    let (value, pullback) = layer.forward_vjp(&x);
    assert_eq!(value, layer.forward(&x));
    let y_bar = DVector::from_vec(vec![1.0, 2.0]);
    let (first, second) = (pullback(y_bar.clone()), pullback(y_bar));
    assert_eq!((first.0.w, first.0.b, first.1), (second.0.w, second.0.b, second.1));
}

#[test]
fn methods_are_called_in_functions() {
    let x = DVector::from_vec(vec![0.3, -0.8]);
    assert_checked(&network::gradcheck(&Layer::example(1.0), &Layer::example(2.0), &x));
    let layers = [Layer::example(1.0), Layer::example(2.0), Layer::example(3.0)];
    assert_checked(&deep::gradcheck(&layers, &x));
}

#[derive(Clone, Copy, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

impl Point {
    #[differentiable]
    fn on_parabola(x: f64) -> Self {
        Point { x, y: x * x }
    }

    #[differentiable]
    fn norm(self) -> f64 {
        self.x.hypot(self.y)
    }

    #[differentiable]
    fn dot(&self, other: &Self) -> f64 {
        self.x * other.x + self.y * other.y
    }

    #[differentiable]
    fn scaled(mut self, by: f64) -> Self {
        self.x *= by;
        self.y *= by * self.x;
        self
    }
}

/// Methods that are called like nalgebra's need their path, unless they are called on `self`.
#[differentiable]
fn points(x: f64, p: &Point) -> f64 {
    let q = Point::on_parabola(x);
    Point::dot(&q, p) + <Point>::norm(q) * Point::norm(p.scaled(x))
}

#[test]
fn associated_functions_are_called_by_their_path() {
    assert_checked(&points::gradcheck(0.4, &Point { x: 0.2, y: 0.9 }));
    assert_checked(&Point { x: 0.2, y: 0.9 }.scaled_gradcheck(1.3));
}

struct Times(Vec<f64>);

impl Times {
    /// What carries no derivative need not be differentiable.
    #[differentiable]
    fn cost(#[constant] &self, rate: f64) -> f64 {
        let mut sum = 0.0;
        for t in &self.0 {
            sum += (rate * t).exp();
        }
        sum
    }
}

#[differentiable]
fn cost(#[constant] times: &Times, rate: f64) -> f64 {
    times.cost(rate) * rate
}

#[test]
fn a_receiver_may_be_constant() {
    let times = Times(vec![0.1, 0.5, 1.5]);
    assert_checked(&times.cost_gradcheck(0.3));
    assert_checked(&cost::gradcheck(&times, 0.3));
}

//! Traits whose methods have derivatives, and their implementations.

use nalgebra::Vector2;
use static_autodiff::prelude::*;

use crate::assert_checked;

#[differentiable]
trait Potential: Differentiable {
    fn energy(&self, x: &Vector2<f64>) -> f64;

    fn smoothed(&self, x: &Vector2<f64>) -> f64 {
        self.energy(x) + 0.5 * self.energy(&(x * 0.5))
    }

    fn label(&self) -> String {
        "potential".to_owned()
    }
}

#[derive(Clone, Differentiable)]
struct Well {
    depth: f64,
}

#[derive(Clone, Differentiable)]
struct Bowl {
    a: f64,
    b: f64,
}

#[differentiable]
impl Potential for Well {
    fn energy(&self, x: &Vector2<f64>) -> f64 {
        -self.depth * (-x.norm_squared()).exp()
    }

    fn label(&self) -> String {
        "well".to_owned()
    }
}

#[differentiable]
impl Potential for Bowl {
    fn energy(&self, x: &Vector2<f64>) -> f64 {
        self.a * x[0] * x[0] + self.b * x[1] * x[1] * x[0]
    }

    /// Instead of the default.
    fn smoothed(&self, x: &Vector2<f64>) -> f64 {
        self.energy(x) * self.a
    }
}

#[derive(Clone, Differentiable)]
struct Scaled<P: Potential> {
    inner: P,
    by: f64,
}

#[differentiable]
impl<P: Potential> Potential for Scaled<P> {
    fn energy(&self, x: &Vector2<f64>) -> f64 {
        self.inner.energy(x) * self.by
    }
}

#[differentiable]
fn total<P: Potential, Q: Potential>(p: &P, q: &Q, x: &Vector2<f64>) -> f64 {
    p.smoothed(x) * q.energy(x) + P::energy(p, x)
}

#[test]
fn implementations_have_their_own_derivatives() {
    let x = Vector2::new(0.3, -0.4);
    let (well, bowl) = (Well { depth: 2.0 }, Bowl { a: 1.0, b: 0.4 });
    assert_checked(&well.energy_gradcheck(&x));
    assert_checked(&well.smoothed_gradcheck(&x));
    assert_checked(&bowl.smoothed_gradcheck(&x));
    assert_eq!(well.label(), "well");
    let scaled = Scaled { inner: well.clone(), by: 3.0 };
    assert_checked(&scaled.energy_gradcheck(&x));
    assert_checked(&total::gradcheck(&scaled, &bowl, &x));
    assert_checked(&total::gradcheck(&bowl, &well, &x));
}

#[differentiable]
trait Model<T: Real> {
    fn predict(#[constant] &self, weight: T, x: T) -> T;
}

struct Line;

#[differentiable]
impl<T: Real> Model<T> for Line {
    fn predict(#[constant] &self, weight: T, x: T) -> T {
        weight * x + x
    }
}

#[differentiable]
fn loss<M: Model<f64>>(#[constant] model: &M, weight: f64) -> f64 {
    let r = model.predict(weight, 2.0) - 1.0;
    r * r
}

#[test]
fn a_generic_trait_with_a_constant_receiver() {
    assert_checked(&loss::gradcheck(&Line, 0.3));
    assert_eq!(Line.predict_grad(0.3, 2.0), (2.0, 1.3));
}

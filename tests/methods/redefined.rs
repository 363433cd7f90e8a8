//! A user's methods that are called like those of numbers, vectors and matrices, on every kind of receiver.

use static_autodiff::prelude::*;

use crate::assert_checked;

#[derive(Differentiable, Clone, Copy)]
struct Vec3 {
    x: f64,
    y: f64,
    z: f64,
}

/// The products are weighted, so that no other `dot` and `norm` have the same derivatives.
#[differentiable(order = 2)]
impl Vec3 {
    fn dot(&self, other: &Vec3) -> f64 {
        self.x * other.x + 2.0 * self.y * other.y + self.z * other.z
    }

    fn norm(&self) -> f64 {
        self.dot(self).sqrt()
    }

    fn sum(&self) -> f64 {
        self.x + 3.0 * self.y + self.z
    }

    fn mean(&self) -> f64 {
        self.sum() / 5.0
    }

    fn max(&self) -> f64 {
        self.x.max(self.y).max(self.z)
    }

    fn scale(&self, k: f64) -> Vec3 {
        Vec3 { x: self.x * k, y: self.y * k * k, z: self.z * k }
    }

    fn transpose(&self) -> Vec3 {
        Vec3 { x: self.z, y: self.y, z: self.x }
    }

    fn exp(self) -> Vec3 {
        Vec3 { x: self.x.exp(), y: self.y.exp(), z: self.z }
    }

    fn abs(self) -> Vec3 {
        Vec3 { x: self.x.abs(), y: self.y, z: self.z.abs() }
    }
}

#[differentiable]
impl Vec3 {
    fn map(&self, f: impl Fn(f64) -> f64) -> Vec3 {
        Vec3 { x: f(self.x), y: self.y, z: f(self.z) }
    }
}

const A: Vec3 = Vec3 { x: 0.3, y: -0.4, z: 0.9 };
const B: Vec3 = Vec3 { x: 1.3, y: 0.4, z: -0.2 };

#[differentiable(order = 2)]
fn on_parameters(a: &Vec3, b: Vec3) -> f64 {
    a.norm() * b.norm() + a.dot(&b) + b.sum() * a.max()
}

#[differentiable(order = 2)]
fn on_variables(x: f64, y: f64) -> f64 {
    let v = Vec3 { x, y, z: x * y };
    let w = v.scale(2.0 * x);
    let mut u = v;
    u.x *= y;
    w.exp().norm() + v.abs().dot(&w) + v.transpose().norm() + u.norm() + u.dot(&u)
}

#[derive(Differentiable, Clone)]
struct Body {
    position: Vec3,
    velocity: Vec3,
    mass: f64,
}

#[differentiable(order = 2)]
impl Body {
    fn energy(&self, gravity: &Vec3) -> f64 {
        let kinetic = 0.5 * self.mass * self.velocity.dot(&self.velocity);
        kinetic - self.mass * gravity.dot(&self.position) + self.position.scale(self.mass).mean()
    }
}

#[differentiable(order = 2)]
fn of_results(body: &Body, x: f64) -> f64 {
    let stretched = |v: &Vec3| v.scale(x).norm();
    stretched(&body.position) + moved(body, x).norm() * moved(body, x).dot(&body.velocity)
}

#[differentiable(order = 2)]
fn moved(body: &Body, time: f64) -> Vec3 {
    let (p, v) = (body.position, body.velocity);
    Vec3 { x: p.x + time * v.x, y: p.y + time * v.y, z: p.z + time * v.z }
}

#[differentiable(order = 2)]
fn of_elements(points: &[Vec3]) -> f64 {
    let mut sum = points.iter().map(|p| p.dot(&points[0])).sum::<f64>();
    for p in points {
        sum += p.norm();
    }
    for i in 1..points.len() {
        sum += points[i].dot(&points[i - 1]) * points[i].exp().sum();
    }
    sum
}

#[differentiable]
fn mapped(a: &Vec3, k: f64) -> f64 {
    a.map(|x| x * k * x).norm()
}

#[derive(Differentiable, Clone)]
struct Ring {
    values: Vec<f64>,
    #[constant]
    next: usize,
}

#[differentiable]
impl Ring {
    fn push(&mut self, x: f64) {
        let k = self.next;
        self.values[k] = x;
        self.next = (k + 1) % 3;
    }

    fn clear(&mut self) {
        self.values.fill(0.0);
    }
}

#[differentiable]
fn through_a_ring(ring: &Ring, x: f64) -> f64 {
    let mut r = ring.clone();
    r.push(x * x);
    r.push(r.values[0] * x);
    let before = r.values[0] * r.values[2];
    r.clear();
    r.push(x);
    before + r.values[0] * r.values[1] + r.values[2] * x
}

trait Scaled {
    fn scale(self, by: f64) -> f64;
}

#[differentiable]
trait Stretched: Differentiable {
    fn norm(&self) -> f64;
}

#[differentiable]
impl Stretched for f64 {
    fn norm(&self) -> f64 {
        self * self * 3.0
    }
}

impl Scaled for f64 {
    fn scale(self, by: f64) -> f64 {
        self * by
    }
}

#[differentiable]
fn of_a_number(x: f64, #[constant] k: f64) -> f64 {
    x.norm() * k.scale(2.0)
}

#[test]
fn redefined_methods_are_the_users() {
    assert_checked(&on_parameters::gradcheck(&A, B));
    assert_checked(&on_variables::gradcheck(0.4, 0.7));
    let body = Body { position: A, velocity: B, mass: 1.5 };
    assert_checked(&body.energy_gradcheck(&B));
    assert_checked(&of_results::gradcheck(&body, 0.3));
    assert_checked(&of_elements::gradcheck(&[A, B, A]));
    assert_checked(&mapped::gradcheck(&A, 0.7));
    assert_checked(&of_a_number::gradcheck(0.7, 1.5));
    let ring = Ring { values: vec![0.5, -0.3, 0.8], next: 2 };
    assert_checked(&through_a_ring::gradcheck(&ring, 0.7));
}

/// The Hessian against differences of the gradient.
#[test]
fn their_second_derivatives_too() {
    let h = 1e-5;
    let hessian = on_variables::hessian(0.4, 0.7);
    let (right, left) = (on_variables::grad(0.4 + h, 0.7), on_variables::grad(0.4 - h, 0.7));
    assert!((hessian[(0, 0)] - (right.0 - left.0) / (2.0 * h)).abs() < 1e-7);
    assert!((hessian[(1, 0)] - (right.1 - left.1) / (2.0 * h)).abs() < 1e-7);
    assert!((hessian[(0, 1)] - hessian[(1, 0)]).abs() < 1e-13);
}

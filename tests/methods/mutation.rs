//! Methods that change their receiver: a call does not show it.

use nalgebra::DVector;
use static_autodiff::prelude::*;

use crate::assert_checked;

#[derive(Clone, Differentiable)]
struct Body {
    position: f64,
    velocity: f64,
    trace: DVector<f64>,
}

impl Body {
    #[differentiable]
    fn force(&self, k: f64) -> f64 {
        -k * self.position * self.position
    }

    #[differentiable]
    fn step(&mut self, k: f64, dt: f64) {
        self.velocity += self.force(k) * dt;
        self.position += self.velocity * dt;
        self.trace[0] *= self.position;
    }

    #[differentiable]
    fn advanced(&mut self, k: f64) -> f64 {
        let before = self.position;
        for i in 0..3 {
            self.step(k, 0.1 * (i as f64 + 1.0));
        }
        before * self.position
    }
}

fn body() -> Body {
    Body { position: 0.8, velocity: -0.3, trace: DVector::from_vec(vec![1.5, 2.0]) }
}

/// A receiver is read before and after it is changed, by methods that only read it, too.
#[differentiable]
fn simulate(start: &Body, k: f64) -> f64 {
    let mut body = start.clone();
    let mut sum = 0.0;
    for i in 0..4 {
        sum += body.force(k) * body.position;
        if i == 2 {
            body.velocity *= k;
            continue;
        }
        body.step(k, 0.2);
        sum += body.force(sum);
    }
    sum * body.trace[0] + body.position * body.advanced(k) + body.position
}

/// The operand on the left is read before the method on the right changes it.
#[differentiable]
fn order(start: &Body, k: f64) -> f64 {
    let mut body = start.clone();
    body.position * body.advanced(k) * body.position
}

#[differentiable]
fn many(bodies: &mut [Body], k: f64) -> f64 {
    let mut sum = 0.0;
    for body in bodies.iter_mut() {
        sum += body.advanced(k) * body.velocity;
    }
    for i in 0..bodies.len() {
        bodies[i].step(sum, 0.1);
    }
    sum + bodies[0].force(k)
}

#[derive(Clone, Default, Differentiable)]
struct Sum {
    value: f64,
    weight: f64,
}

impl Sum {
    #[differentiable]
    fn add(&mut self, x: f64) {
        self.value += x * x;
        self.weight += 1.0;
    }

    #[differentiable]
    fn mean(&self) -> f64 {
        self.value / self.weight
    }
}

/// What is inactive at first becomes active by the method.
#[differentiable]
fn mean(x: &[f64]) -> f64 {
    let mut sum = Sum::default();
    for x in x {
        sum.add(*x);
    }
    Sum::mean(&sum)
}

/// By a reference, and by its path.
#[differentiable]
fn by_reference(start: &Body, k: f64) -> f64 {
    let mut body = start.clone();
    let moved = &mut body;
    moved.step(k, 0.3);
    Body::step(moved, k, 0.1);
    (&mut body).step(k, 0.2);
    body.force(k)
}

#[derive(Clone, Differentiable)]
struct Pool {
    level: f64,
    parts: Vec<f64>,
}

impl Pool {
    #[differentiable]
    fn grow(&mut self, by: f64) -> f64 {
        self.level *= by;
        self.level
    }

    #[differentiable]
    fn mix(&mut self, other: &Pool) {
        self.level += other.level * self.level;
        self.parts[0] *= other.parts[1];
    }

    #[differentiable]
    fn weighed(&self, weights: &[f64]) -> f64 {
        self.level * weights[0] + self.parts[0] * weights[1]
    }

    #[differentiable]
    fn with(mut self, by: f64) -> Pool {
        self.level *= by;
        self
    }
}

/// The arguments are parts of the receiver, or come from it by another method.
#[differentiable]
fn arguments_from_the_receiver(pool: &Pool, x: f64) -> f64 {
    let mut pool = pool.clone();
    pool.grow(pool.level * x);
    pool.grow(pool.parts[0]);
    let copy = pool.clone();
    pool.mix(&copy);
    let weighed = pool.weighed(&pool.parts);
    pool.grow(pool.weighed(&pool.parts));
    weighed * pool.level + pool.clone().with(x).level + pool.with(x).weighed(&[x, 1.0])
}

#[differentiable]
fn pools(all: &mut [Pool], x: f64) -> f64 {
    let mut y = x;
    for i in 0..all.len() {
        let next = (i + 1) % all.len();
        let other = all[next].clone();
        all[i].mix(&other);
        y += all[i].grow(y) * all[next].level;
        if y > 3.0 {
            break;
        }
    }
    all[0].parts.push(y);
    y
}

#[test]
fn arguments_may_come_from_the_receiver() {
    let pool = |level| Pool { level, parts: vec![0.5, 1.2] };
    assert_checked(&arguments_from_the_receiver::gradcheck(&pool(0.9), 1.3));
    assert_checked(&pools::gradcheck(&mut [pool(0.9), pool(-0.3), pool(1.7)], 1.3));
}

#[test]
fn a_method_may_change_its_receiver() {
    assert_checked(&body().step_gradcheck(0.7, 0.1));
    assert_checked(&body().advanced_gradcheck(0.7));
}

#[test]
fn a_receiver_is_undone() {
    assert_checked(&simulate::gradcheck(&body(), 0.9));
    assert_checked(&order::gradcheck(&body(), 0.9));
    assert_checked(&by_reference::gradcheck(&body(), 0.9));
    let mut other = body();
    other.position = -0.4;
    assert_checked(&many::gradcheck(&mut [body(), other], 0.9));
}

#[test]
fn a_receiver_becomes_active() {
    assert_checked(&mean::gradcheck(&[0.5, -1.5, 2.0]));
    assert_eq!(mean::grad(&[3.0, 1.0]), [3.0, 1.0]);
}

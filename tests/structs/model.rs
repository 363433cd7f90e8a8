//! Programs of several structs: a robot arm, a network, a filter.

use nalgebra::{DMatrix, DVector, Matrix2, Matrix3, Vector2, Vector3};
use static_autodiff::prelude::*;

use crate::check_struct;
use crate::common::{Tol, assert_all_close};

/// A link between two joints.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Link<T: Real> {
    length: T,
    joint: Joint<T>,
    #[constant]
    name: &'static str,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Joint<T: Real> {
    Hinge { angle: T },
    Slider(T),
    Fixed,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Arm<T: Real, const N: usize> {
    base: Pose<T>,
    links: [Link<T>; N],
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Pose<T: Real> {
    at: Vector2<T>,
    heading: T,
}

#[differentiable]
fn moved<T: Real>(pose: &Pose<T>, link: &Link<T>) -> Pose<T> {
    let (heading, length) = match &link.joint {
        Joint::Hinge { angle } => (pose.heading + *angle, link.length),
        Joint::Slider(by) => (pose.heading, link.length + *by),
        Joint::Fixed => (pose.heading, link.length),
    };
    let step = Vector2::new(heading.cos() * length, heading.sin() * length);
    Pose { at: pose.at + step, heading }
}

#[differentiable]
fn end<T: Real, const N: usize>(arm: &Arm<T, N>) -> Pose<T> {
    let mut pose = arm.base;
    for link in &arm.links {
        pose = moved(&pose, link);
    }
    pose
}

#[differentiable]
fn reach(arm: &Arm<f64, 3>, target: &Vector2<f64>) -> f64 {
    let pose = end(arm);
    (pose.at - target).norm_squared() + 0.1 * pose.heading * pose.heading
}

fn arm() -> Arm<f64, 3> {
    let joints = [Joint::Hinge { angle: 0.4 }, Joint::Slider(0.2), Joint::Fixed];
    let mut lengths = [1.0, 0.7, 0.3].into_iter();
    Arm {
        base: Pose { at: Vector2::new(0.1, -0.2), heading: 0.3 },
        links: joints.map(|joint| Link {
            length: lengths.next().expect("three"),
            joint,
            name: "link",
        }),
    }
}

#[test]
fn robot_arms_are_differentiated_in_every_part() {
    let arm = arm();
    let mut dot = arm.zero_tangent();
    dot.set_to_one();
    check_struct!(end(&arm), along(&dot));
    check_struct!(reach(&arm, &Vector2::new(1.0, 1.0)), along(&dot, &Vector2::new(1.0, 0.0)));
    let target = end(&arm).at;
    let (arm_bar, target_bar) = reach::grad(&arm, &target);
    let heading = 2.0 * 0.1 * end(&arm).heading;
    assert_eq!(target_bar, Vector2::zeros());
    assert!(matches!(arm_bar.links[0].joint, JointTangent::Hinge { angle } if angle == heading));
    assert!(matches!(arm_bar.links[2].joint, JointTangent::Fixed));
}

/// Gradient descent on the angles of the arm, with nothing but the derive.
#[test]
fn robot_arms_reach_their_target() {
    let (mut arm, target) = (arm(), Vector2::new(0.9, 1.2));
    let first = reach(&arm, &target);
    for _ in 0..200 {
        let (mut step, _target_bar) = reach::grad(&arm, &target);
        step.rescale(-0.05);
        arm.advance(&step);
    }
    assert!(reach(&arm, &target) < 0.1 * first);
}

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
    scale: f64,
    #[constant]
    depth: usize,
}

#[differentiable]
fn applied(layer: &Layer, x: &DVector<f64>) -> DVector<f64> {
    let z = &layer.w * x + &layer.b;
    if layer.active { z.map(|z| z.tanh()) } else { z }
}

#[differentiable]
fn output(net: &Net, x: &DVector<f64>) -> DVector<f64> {
    let mut y = x.clone();
    for layer in &net.layers {
        y = applied(layer, &y);
    }
    y * net.scale
}

/// The same with everything written in one function.
#[differentiable]
fn loss(net: &Net, #[constant] x: &DVector<f64>, #[constant] target: &DVector<f64>) -> f64 {
    let mut y = x.clone();
    for i in 0..net.depth {
        let Layer { w, b, active } = &net.layers[i];
        y = w * y + b;
        if *active {
            y = y.map(|z| z.tanh());
        }
    }
    let error = y * net.scale - target;
    let mut penalty = 0.0;
    for layer in net.layers.iter() {
        penalty += layer.w.norm_squared() + layer.b[0] * layer.w[(0, 1)];
    }
    error.norm_squared() + penalty * 0.1 / net.depth as f64
}

fn net() -> Net {
    let layer = |rows: usize, columns: usize, active: bool| Layer {
        w: DMatrix::from_fn(rows, columns, |i, j| ((3 * i + 5 * j) as f64).sin()),
        b: DVector::from_fn(rows, |i, _| 0.1 * i as f64),
        active,
    };
    Net {
        layers: vec![layer(4, 3, true), layer(3, 4, true), layer(2, 3, false)],
        scale: 0.7,
        depth: 3,
    }
}

#[test]
fn networks_of_layers_are_differentiated() {
    let (net, x, y) = (net(), DVector::from_vec(vec![0.3, -0.7, 1.2]), DVector::zeros(2));
    let mut dot = net.zero_tangent();
    dot.set_to_one();
    check_struct!(output(&net, &x), along(&dot, &DVector::from_element(3, 1.0)));
    check_struct!(loss(&net, &x, &y), along(&dot));
    let mut buffer = net.zero_tangent();
    let value = loss::value_and_grad_into(&net, &x, &y, &mut buffer);
    assert_eq!(value.to_bits(), loss(&net, &x, &y).to_bits());
    assert_all_close(&buffer, &loss::grad(&net, &x, &y), Tol::ulps(4));
}

/// One step of gradient descent, itself differentiated in the rate.
#[differentiable]
fn trained(net: &Net, step: &Net, rate: f64) -> Net {
    let mut layers = Vec::new();
    for (layer, by) in net.layers.iter().zip(&step.layers) {
        layers.push(Layer {
            w: &layer.w - &by.w * rate,
            b: &layer.b - &by.b * rate,
            active: layer.active,
        });
    }
    Net { layers, scale: net.scale - rate * step.scale, depth: net.depth }
}

#[test]
fn networks_are_results() {
    let net = net();
    let mut dot = net.zero_tangent();
    dot.set_to_one();
    check_struct!(trained(&net, &net, 0.1), along(&dot, &dot, 1.0));
}

/// A Gaussian state of a filter.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct State {
    mean: Vector2<f64>,
    covariance: Matrix2<f64>,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Sensor {
    h: Vector2<f64>,
    variance: f64,
}

#[differentiable]
fn corrected(state: &State, sensor: &Sensor, z: f64) -> State {
    let State { mean, covariance: p } = state;
    let variance = sensor.h.dot(&(p * sensor.h)) + sensor.variance;
    let gain = p * sensor.h / variance;
    let innovation = z - sensor.h.dot(mean);
    State { mean: mean + gain * innovation, covariance: p - gain * (sensor.h.transpose() * p) }
}

#[differentiable]
fn filtered(start: State, sensor: &Sensor, z: &[f64]) -> f64 {
    let mut state = start;
    for z in z {
        state = corrected(&state, sensor, *z);
        state.covariance[(0, 0)] += 0.1;
    }
    state.mean.norm_squared() + state.covariance.trace()
}

#[test]
fn filters_are_differentiated_in_state_and_sensor() {
    let state =
        State { mean: Vector2::new(0.3, -0.7), covariance: Matrix2::new(1.0, 0.2, 0.2, 0.5) };
    let sensor = Sensor { h: Vector2::new(1.0, 0.4), variance: 0.1 };
    let (mut a, mut b) = (state.zero_tangent(), sensor.zero_tangent());
    a.set_to_one();
    b.set_to_one();
    check_struct!(corrected(&state, &sensor, 0.6), along(&a, &b, 1.0));
    check_struct!(
        filtered(state.clone(), &sensor, &[0.6, 0.3, -0.1]),
        along(a.clone(), &b, &[1.0, 2.0, 3.0])
    );
    check_struct!(filtered(state.clone(), &sensor, &[]), along(a.clone(), &b, <&[f64]>::default()));
}

/// A body of a gravitational system: vectors of structs that are stored in.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Body {
    at: Vector3<f64>,
    velocity: Vector3<f64>,
    mass: f64,
}

#[differentiable]
fn simulated(start: &[Body], dt: f64, steps: usize) -> Vec<Body> {
    let mut bodies = start.to_vec();
    for _ in 0..steps {
        for i in 0..bodies.len() {
            let mut force = Vector3::zeros();
            for j in 0..bodies.len() {
                if i != j {
                    let r = bodies[j].at - bodies[i].at;
                    force += r * (bodies[j].mass / (r.norm_squared() + 0.1).powf(1.5));
                }
            }
            bodies[i].velocity += force * dt;
        }
        for i in 0..bodies.len() {
            let by = bodies[i].velocity * dt;
            bodies[i].at += by;
        }
    }
    bodies
}

#[test]
fn bodies_are_moved_in_place() {
    let body = |k: f64| Body {
        at: Vector3::new(k, k.sin(), 0.3 * k),
        velocity: Vector3::new(-k, 0.1, k.cos()),
        mass: 1.0 + k,
    };
    let start = [body(0.3), body(1.2), body(-0.4)];
    let mut dot = start.zero_tangent();
    dot.set_to_one();
    check_struct!(simulated(&start, 0.1, 3), along(&dot, 1.0));
    check_struct!(simulated(&start, 0.1, 0), along(&dot, 1.0));
    let _ = Matrix3::<f64>::zeros();
}

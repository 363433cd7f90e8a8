//! The arm against the geometric Jacobian, which needs no derivatives.

mod common;

use common::{assert_all_close, assert_close};
use nalgebra::{DVector, Vector3};
use parts::{Joint, Limits, Objective, Pose};
use robot::arm::{Arm, Link, Reach, Sphere, Weights};
use robot::planning::{
    calibration_error, holding_torques, inverse_kinematics, jacobian, path_cost, plan, residual,
};
use static_autodiff::prelude::*;

fn link(name: &str, joint: Joint, offset: [f64; 3]) -> Link {
    let limits = match joint {
        Joint::Fixed => None,
        _ => Some(Limits { lower: -1.2, upper: 1.4 }),
    };
    Link { joint, offset: offset.into(), limits, mass: 0.8, name: name.to_owned() }
}

/// One joint of each kind, and a few more.
fn arm() -> Arm {
    let tilted = Vector3::new(0.6, 0.0, 0.8);
    Arm {
        links: vec![
            link("base", Joint::Revolute { axis: Vector3::z(), offset: 0.2 }, [0.1, 0.0, 0.4]),
            link("shoulder", Joint::Revolute { axis: Vector3::y(), offset: 0.0 }, [0.5, 0.1, 0.0]),
            link("bracket", Joint::Fixed, [0.0, 0.1, 0.05]),
            link("elbow", Joint::Revolute { axis: Vector3::y(), offset: -0.3 }, [0.6, 0.0, 0.1]),
            link("slide", Joint::Prismatic(Vector3::new(0.8, 0.6, 0.0)), [0.2, 0.0, 0.0]),
            link("wrist", Joint::Screw { axis: tilted, pitch: 0.05 }, [0.1, 0.2, 0.1]),
        ],
    }
}

const Q: [f64; 5] = [0.4, -0.7, 0.9, 0.15, -0.5];

/// The columns of the Jacobian of the position of each frame: what a unit of a coordinate moves.
fn geometric_jacobians(arm: &Arm, q: &[f64]) -> Vec<Vec<Vector3<f64>>> {
    let frames = arm.frames(q);
    let columns = |point: Vector3<f64>, links: usize| {
        let mut base = Pose::identity();
        let mut columns = Vec::new();
        for (link, frame) in arm.links.iter().zip(&frames).take(links) {
            match &link.joint {
                Joint::Fixed => {}
                Joint::Revolute { axis, .. } => {
                    let axis = base.rotation * axis;
                    columns.push(axis.cross(&(point - base.translation)));
                }
                Joint::Prismatic(direction) => columns.push(base.rotation * direction),
                Joint::Screw { axis, pitch } => {
                    let axis = base.rotation * axis;
                    columns.push(axis.cross(&(point - base.translation)) + axis * *pitch);
                }
            }
            base = frame.clone();
        }
        columns.resize(q.len(), Vector3::zeros());
        columns
    };
    frames.iter().enumerate().map(|(k, frame)| columns(frame.translation, k + 1)).collect()
}

#[test]
fn the_jacobian_of_the_tool_is_the_geometric_one() {
    let arm = arm();
    assert_eq!(arm.degrees_of_freedom(), Q.len());
    let expected = geometric_jacobians(&arm, &Q).pop().unwrap();
    let found = jacobian(&arm, &Q, &Vector3::zeros());
    for (k, column) in expected.iter().enumerate() {
        assert_all_close(found.column(k).iter(), column.iter());
        let mut direction = vec![0.0; Q.len()];
        direction[k] = 1.0;
        let (_, forward) = residual::jvp(&arm, &Q, &Vector3::zeros(), &direction);
        assert_all_close(forward.iter(), column.iter());
    }
}

#[test]
fn holding_torques_are_the_weights_times_their_levers() {
    let arm = arm();
    let mut expected = vec![0.0; Q.len()];
    for (columns, link) in geometric_jacobians(&arm, &Q).iter().zip(&arm.links) {
        for (torque, column) in expected.iter_mut().zip(columns) {
            *torque += 9.81 * link.mass * column.z;
        }
    }
    assert_all_close(holding_torques(&arm, &Q).iter(), expected.iter());
}

#[test]
fn a_planar_arm_has_the_derivatives_of_the_textbook() {
    let turn = || Joint::Revolute { axis: Vector3::z(), offset: 0.0 };
    let arm = Arm {
        links: vec![link("upper", turn(), [1.5, 0.0, 0.0]), link("lower", turn(), [0.7, 0.0, 0.0])],
    };
    let (a, b) = (0.4_f64, 1.1_f64);
    let q = [a, b];
    let tool = arm.tool_of_moving(&q);
    assert_close(tool.translation.x, 1.5 * a.cos() + 0.7 * (a + b).cos());
    let found = jacobian(&arm, &q, &Vector3::zeros());
    assert_close(found[(0, 0)], -1.5 * a.sin() - 0.7 * (a + b).sin());
    assert_close(found[(0, 1)], -0.7 * (a + b).sin());
    assert_close(found[(1, 0)], 1.5 * a.cos() + 0.7 * (a + b).cos());
    assert_close(found[(1, 1)], 0.7 * (a + b).cos());
    // The derivatives with respect to the arm itself: the lengths of its links.
    let (_, pullback) = arm.tool_of_moving_vjp(&q);
    let mut seed = tool.zero_tangent();
    seed.translation.x = 1.0;
    let (arm_bar, q_bar) = pullback(seed);
    assert_close(arm_bar.links[0].offset.x, a.cos());
    assert_close(arm_bar.links[1].offset.x, (a + b).cos());
    assert_all_close(q_bar.iter(), [found[(0, 0)], found[(0, 1)]].iter());
}

fn task() -> Reach {
    let arm = arm();
    let target = arm.tool(&[0.1, -0.4, 0.6, 0.3, 0.2]);
    let obstacle = |center: [f64; 3]| Sphere { center: center.into(), radius: 0.15 };
    Reach {
        arm,
        target,
        obstacles: vec![obstacle([1.0, 0.9, 0.8]), obstacle([5.0, 5.0, 5.0])],
        weights: Weights { angle: 0.3, limits: 10.0, obstacles: (0.2, 4.0) },
    }
}

#[test]
fn parts_pass_gradcheck() {
    let arm = arm();
    for link in &arm.links {
        link.motion_gradcheck(0.7).assert_ok();
        link.joint.motion_gradcheck(-0.4).assert_ok();
        for q in [-1.7, 0.3, 2.5] {
            link.penalty_gradcheck(q).assert_ok();
        }
    }
    let limits = Limits { lower: -0.5, upper: 0.6 };
    for q in [-1.0, 0.2, 1.0] {
        limits.penalty_gradcheck(q).assert_ok();
        limits.clamp_gradcheck(q).assert_ok();
    }
    let (a, b) = (arm.tool(&Q), arm.tool(&[0.0; 5]));
    a.then_gradcheck(&b).assert_ok();
    a.distance_squared_gradcheck(&b, 0.4).assert_ok();
    a.apply_gradcheck(&Vector3::new(0.3, -0.2, 0.1)).assert_ok();
}

#[test]
fn the_arm_and_its_costs_pass_gradcheck() {
    let task = task();
    let outside = [1.9, -1.6, 0.9, 0.15, -0.5];
    for q in [Q, outside] {
        task.arm.frames_gradcheck(&q).assert_ok();
        task.arm.tool_gradcheck(&q).assert_ok();
        task.arm.tool_of_moving_gradcheck(&q).assert_ok();
        task.arm.potential_gradcheck(&q, 9.81).assert_ok();
        task.arm.penalty_gradcheck(&q).assert_ok();
        task.arm.clearance_gradcheck(&q, &task.obstacles[0]).assert_ok();
        task.cost_gradcheck(&q).assert_ok();
    }
    let path = [Q.to_vec(), outside.to_vec(), vec![0.1; 5], vec![-0.3; 5]];
    task.cost_of_path_gradcheck(&path, 0.7).assert_ok();
    path_cost::gradcheck(&task, &path).assert_ok();
    let measured = [DVector::from_element(3, 0.2), DVector::from_element(3, -3.0)];
    calibration_error::gradcheck(&[arm(), arm()], &measured, &Q).assert_ok();
    assert_eq!(task.name(), "reach");
}

#[test]
fn an_empty_arm_has_no_derivatives_and_does_not_panic() {
    let task = Reach { arm: Arm::default(), ..task() };
    let (cost, (_, gradient)) = task.cost_value_and_grad(&[]);
    assert_eq!((cost, gradient.len()), (0.0, 0));
    assert_eq!(task.arm.tool(&[]).translation, Vector3::zeros());
    task.arm.tool_gradcheck(&[]).assert_ok();
}

#[test]
fn inverse_kinematics_finds_what_can_be_reached() {
    let arm = arm();
    let target = arm.tool(&[0.2, -0.5, 0.8, 0.3, 0.1]).translation;
    let q = inverse_kinematics(&arm, Q.to_vec(), &target).expect("the target can be reached");
    assert!((arm.tool(&q).translation - target).norm() < 1e-9);
    let far = Vector3::new(0.0, 50.0, 0.0);
    let locked = Arm { links: arm.links[..4].to_vec() };
    assert!(inverse_kinematics(&locked, Q[..3].to_vec(), &far).is_none());
}

#[test]
fn a_plan_is_smooth_and_reaches_the_target() {
    let task = task();
    let start = vec![0.9, 0.3, 0.2, -0.1, 0.4];
    let path = plan(&task, &start, 6);
    assert_eq!(path[0], start);
    let straight: Vec<Vec<f64>> = {
        let end = &path[5];
        let at = |k: usize| k as f64 * k as f64 / 25.0;
        let mix = |k| start.iter().zip(end).map(|(a, b)| a + at(k) * (b - a)).collect();
        (0..6).map(mix).collect()
    };
    assert!(task.cost(&path[5]) < 1e-6, "{}", task.cost(&path[5]));
    let (before, after) = (path_cost(&task, &straight), path_cost(&task, &path));
    assert!(after < 0.9 * before, "{after} from {before}");
}

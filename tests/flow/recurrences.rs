//! A number that is carried from iteration to iteration, through chains of several operations.

use static_autodiff::Real;
use static_autodiff::prelude::*;

const DT: f64 = 0.01;

#[differentiable]
fn euler(a: f64, b: f64, x0: f64, n: usize) -> f64 {
    let mut x = x0;
    for _ in 0..n {
        x += DT * a * x - DT * b * x * (x * x);
    }
    x
}

#[differentiable]
fn euler_f32(a: f32, x0: f32, n: usize) -> f32 {
    let dt = 0.01;
    let mut x = x0;
    for _ in 0..n {
        x += dt * 0.5 * (a * x - 0.25 * x * x);
    }
    x
}

#[differentiable]
fn euler_generic<T: Real>(a: T, x0: T, n: usize) -> T {
    let mut x = x0;
    for _ in 0..n {
        x += a * (a * x - x * x * x);
    }
    x
}

#[differentiable]
fn quotients(a: f64, x0: f64, n: usize) -> f64 {
    let mut x = x0;
    for _ in 0..n {
        x = 1.0 / (2.0 + a * x / (1.0 + x));
    }
    x
}

#[differentiable]
fn overwritten(a: f64, x0: f64, n: usize) -> f64 {
    let mut x = x0;
    for i in 0..n {
        let y = a * x;
        x = 0.5;
        x += y * y - y;
        if i == 2 {
            x *= a;
            x = -x;
        }
    }
    x
}

#[differentiable]
fn left_early(a: f64, x0: f64, n: usize) -> f64 {
    let mut x = x0;
    for _ in 0..n {
        x = x * a + x * x * 0.125;
        if x > 1.5 {
            break;
        }
        x -= a * a * x * 0.5;
    }
    x
}

#[differentiable]
fn two_states(x0: f64, v0: f64, k: f64, n: usize) -> f64 {
    let (mut x, mut v) = (x0, v0);
    for _ in 0..n {
        v -= DT * k * x * x;
        x += DT * v * (1.0 - x);
    }
    x * v
}

/// More ends of the chain than are worth a multiplication each.
#[differentiable]
fn many_ends(w: &[f64], x0: f64) -> f64 {
    let mut x = x0;
    for c in w.chunks_exact(6) {
        x = c[0] + x * (c[1] + x * (c[2] + x * (c[3] + x * (c[4] + x * c[5]))));
    }
    x
}

/// Elements of a vector at the ends of the chain.
#[differentiable]
fn filtered(signal: &[f64], a: f64, out: &mut [f64]) -> f64 {
    let mut state = 0.0;
    for i in 0..signal.len() {
        state = (1.0 - a) * state + a * signal[i];
        out[i] += state * state;
    }
    state
}

/// At zero the root has no derivative, and the cotangent that arrives is zero.
#[differentiable]
fn roots(x0: f64, w: f64, n: usize) -> f64 {
    let mut x = x0;
    let mut s = 0.0;
    for _ in 0..n {
        s = s * s + w * (x * x).sqrt() * 0.0;
        x = x * x;
    }
    s + x
}

#[test]
fn recurrences() {
    for n in [0, 1, 2, 7] {
        euler::gradcheck(0.7, 0.4, 1.3, n).assert_ok();
        euler_generic::gradcheck(0.3, 0.4, n).assert_ok();
        quotients::gradcheck(0.7, 0.4, n).assert_ok();
        overwritten::gradcheck(0.7, 0.4, n).assert_ok();
        left_early::gradcheck(0.9, 1.1, n).assert_ok();
        two_states::gradcheck(0.7, 0.4, 1.3, n).assert_ok();
    }
    many_ends::gradcheck(&[0.1, -0.4, 0.7, 0.2, 0.3, -0.6, 0.8, 0.5, -0.2, 0.1, 0.9, 0.4], 0.6)
        .assert_ok();
    filtered::gradcheck(&[0.3, -0.4, 1.2, 0.8], 0.2, &mut [0.1, 0.2, 0.3, 0.4]).assert_ok();
}

#[test]
fn in_single_precision() {
    let (value, (a_bar, x0_bar)) = euler_f32::value_and_grad(0.7, 1.25, 20);
    assert_eq!(value.to_bits(), euler_f32(0.7, 1.25, 20).to_bits());
    let (_, a_dot) = euler_f32::jvp(0.7, 1.25, 20, 1.0, 0.0);
    let (_, x0_dot) = euler_f32::jvp(0.7, 1.25, 20, 0.0, 1.0);
    assert!((a_bar - a_dot).abs() < 1e-6 && (x0_bar - x0_dot).abs() < 1e-6);
    let (_, (a_bar, _)) = euler_generic::value_and_grad(0.3_f32, 0.4_f32, 5);
    let (_, (expected, _)) = euler_generic::value_and_grad(0.3_f64, 0.4_f64, 5);
    assert!((f64::from(a_bar) - expected).abs() < 1e-6);
}

#[test]
fn a_zero_cotangent_stays_zero() {
    for n in [0, 1, 3] {
        let (_, (x0_bar, w_bar)) = roots::value_and_grad(0.0, 2.0, n);
        assert_eq!((x0_bar, w_bar), (if n == 0 { 1.0 } else { 0.0 }, 0.0));
    }
}

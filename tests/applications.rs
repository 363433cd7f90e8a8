//! Programs as users write them: filters, samplers, networks, controllers, splines, solvers. Both modes
//! against each other and against differences.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::explicit_iter_loop,
    clippy::multiple_bound_locations,
    clippy::range_plus_one,
    clippy::redundant_closure_for_method_calls,
    clippy::too_many_arguments,
    clippy::op_ref,
    clippy::suboptimal_flops,
    reason = "as a user would write it"
)]

use nalgebra::{DMatrix, DVector, Matrix2, Vector2};
use static_autodiff::prelude::*;

/// The state and its covariance.
#[derive(Clone, Differentiable)]
struct Kalman {
    x: Vector2<f64>,
    p: Matrix2<f64>,
}
#[differentiable]
impl Kalman {
    fn predict(&mut self, #[constant] dt: f64, q: f64) {
        let f = Matrix2::new(1.0, dt, 0.0, 1.0);
        self.x = f * self.x;
        self.p = f * self.p * f.transpose() + Matrix2::new(q, 0.0, 0.0, q);
    }
    fn update(&mut self, z: f64, r: f64) -> f64 {
        let innovation = z - self.x[0];
        let s = self.p[(0, 0)] + r;
        let k = Vector2::new(self.p[(0, 0)] / s, self.p[(1, 0)] / s);
        self.x += k * innovation;
        let h = Matrix2::new(1.0 - k[0], 0.0, -k[1], 1.0);
        self.p = h * self.p;
        -0.5 * (innovation * innovation / s + s.ln())
    }
}
#[differentiable]
fn likelihood(q: f64, r: f64, #[constant] zs: &[f64]) -> f64 {
    let mut k = Kalman { x: Vector2::zeros(), p: Matrix2::identity() };
    let mut total = 0.0;
    for z in zs {
        k.predict(0.1, q);
        total += k.update(*z, r);
    }
    total
}
#[differentiable]
trait Potential {
    fn energy(&self, x: &[f64]) -> f64;
}
#[derive(Clone, Differentiable)]
struct Banana {
    a: f64,
    b: f64,
}
#[differentiable]
impl Potential for Banana {
    fn energy(&self, x: &[f64]) -> f64 {
        let u = self.a - x[0];
        let v = x[1] - x[0] * x[0];
        0.5 * (u * u + self.b * v * v)
    }
}
#[differentiable]
fn total_energy<P: Potential>(model: &P, x: &[f64], p: &[f64]) -> f64
where
    P: Differentiable,
{
    model.energy(x) + p.iter().map(|v| 0.5 * v * v).sum::<f64>()
}
#[derive(Clone, Differentiable)]
struct Gru {
    wz: DMatrix<f64>,
    uz: DMatrix<f64>,
    wr: DMatrix<f64>,
    ur: DMatrix<f64>,
    wh: DMatrix<f64>,
    uh: DMatrix<f64>,
}
#[differentiable]
fn sigmoid(x: &DVector<f64>) -> DVector<f64> {
    x.map(|v| 1.0 / (1.0 + (-v).exp()))
}
#[differentiable]
impl Gru {
    fn step(&self, h: &DVector<f64>, #[constant] x: &DVector<f64>) -> DVector<f64> {
        let z = sigmoid(&(&self.wz * x + &self.uz * h));
        let r = sigmoid(&(&self.wr * x + &self.ur * h));
        let c = (&self.wh * x + &self.uh * r.component_mul(h)).map(|v| v.tanh());
        h + z.component_mul(&(c - h))
    }
    fn loss(&self, #[constant] xs: &[DVector<f64>]) -> f64 {
        let mut h = DVector::zeros(2);
        for x in xs {
            h = self.step(&h, x);
        }
        h.norm_squared()
    }
}
#[derive(Clone, Copy, Differentiable)]
struct Pid {
    kp: f64,
    ki: f64,
    kd: f64,
}
#[derive(Clone, Copy, Differentiable)]
struct PidState {
    integral: f64,
    last: f64,
}
#[differentiable]
impl Pid {
    fn control(&self, state: &mut PidState, error: f64, #[constant] dt: f64) -> f64 {
        state.integral += error * dt;
        let slope = (error - state.last) / dt;
        state.last = error;
        (self.kp * error + self.ki * state.integral + self.kd * slope).clamp(-5.0, 5.0)
    }
}
#[differentiable]
fn track(pid: &Pid, target: f64, steps: usize) -> f64 {
    let (mut x, mut v, mut cost) = (0.0, 0.0, 0.0);
    let mut state = PidState { integral: 0.0, last: 0.0 };
    for k in 0..steps {
        let error = target - x;
        let u = pid.control(&mut state, error, 0.05);
        v += 0.05 * (u - 0.3 * v);
        x += 0.05 * v;
        if x > 2.0 * target {
            break;
        }
        cost += error * error + 0.01 * u * u;
        if k % 7 == 6 {
            continue;
        }
        cost += 0.001 * v.abs();
    }
    cost
}
#[differentiable]
fn bounce(h0: f64, v0: f64, restitution: f64, steps: usize) -> f64 {
    let dt = 0.01;
    let (mut h, mut v) = (h0, v0);
    let mut hits = 0;
    let mut energy = 0.0;
    for _ in 0..steps {
        v -= 9.81 * dt;
        h += v * dt;
        if h < 0.0 && v < 0.0 {
            h = -h * restitution;
            v = -v * restitution;
            hits += 1;
        }
        energy += 0.5 * v * v + 9.81 * h;
        if hits >= 3 {
            return energy * restitution;
        }
    }
    energy
}
#[differentiable]
fn spline(knots: &[f64], t: f64) -> f64 {
    let n = knots.len() - 1;
    let s = t * n as f64;
    let i = (detach(s) as usize).min(n - 1);
    let u = s - i as f64;
    let p0 = if i == 0 { knots[0] } else { knots[i - 1] };
    let (p1, p2) = (knots[i], knots[i + 1]);
    let p3 = if i + 2 > n { knots[n] } else { knots[i + 2] };
    p1 + 0.5
        * u
        * (p2 - p0 + u * (2.0 * p0 - 5.0 * p1 + 4.0 * p2 - p3 + u * (3.0 * (p1 - p2) + p3 - p0)))
}
#[differentiable]
fn fit(knots: &[f64], #[constant] data: &[(f64, f64)]) -> f64 {
    let mut s = 0.0;
    for (t, y) in data {
        let e = spline(knots, *t) - y;
        s += e * e;
    }
    for w in knots.windows(3) {
        let c = w[0] - 2.0 * w[1] + w[2];
        s += 0.1 * c * c;
    }
    s
}
/// Thomas' algorithm for a tridiagonal system.
#[differentiable]
fn thomas(a: &[f64], b: &[f64], c: &[f64], d: &[f64]) -> Vec<f64> {
    let n = d.len();
    let mut cp = vec![0.0; n];
    let mut x = vec![0.0; n];
    cp[0] = c[0] / b[0];
    x[0] = d[0] / b[0];
    for i in 1..n {
        let m = b[i] - a[i] * cp[i - 1];
        cp[i] = c[i] / m;
        x[i] = (d[i] - a[i] * x[i - 1]) / m;
    }
    for i in (0..n - 1).rev() {
        x[i] -= cp[i] * x[i + 1];
    }
    x
}
#[differentiable]
fn simpson(f: impl Fn(f64) -> f64, a: f64, b: f64, n: usize) -> f64 {
    let h = (b - a) / n as f64;
    let mut s = f(a) + f(b);
    for i in 1..n {
        s += if i % 2 == 1 { 4.0 } else { 2.0 } * f(a + i as f64 * h);
    }
    s * h / 3.0
}
#[differentiable]
fn area(k: &[f64], b: f64) -> f64 {
    simpson(|t| (k[0] * t).sin() * (-k[1] * t * t).exp(), 0.0, b, 8)
}
#[differentiable]
fn conv(x: &[f64], w: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() - w.len() + 1 {
        let mut acc = 0.0;
        for j in 0..w.len() {
            acc += w[j] * x[i + j];
        }
        s += acc.max(0.0) * acc;
    }
    s
}
/// Total variation of an image, with rounded corners.
#[differentiable]
fn smooth(img: &[f64], w: usize, h: usize, lambda: f64) -> f64 {
    let mut e = 0.0;
    for y in 0..h {
        for x in 0..w {
            let c = img[y * w + x];
            if x + 1 < w {
                let d = img[y * w + x + 1] - c;
                e += (d * d + 1e-3).sqrt();
            }
            if y + 1 < h {
                let d = img[(y + 1) * w + x] - c;
                e += lambda * (d * d + 1e-3).sqrt();
            }
        }
    }
    e
}

#[test]
fn kalman_filter() {
    likelihood::gradcheck(0.1, 0.2, &[0.1, 0.3, 0.2, 0.6, 0.7]).assert_ok();
    likelihood::gradcheck(0.1, 0.2, &[]).assert_ok();
}

#[test]
fn energy_of_a_sampler() {
    let model = Banana { a: 1.0, b: 3.0 };
    total_energy::gradcheck(&model, &[0.3, 0.7], &[0.1, -0.4]).assert_ok();
}

#[test]
fn gated_recurrent_unit() {
    let weights =
        |s: f64| DMatrix::from_fn(2, 2, |i, j| (s + i as f64 * 1.3 + j as f64 * 0.7).sin());
    let [wz, uz, wr, ur, wh, uh] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6].map(weights);
    let unit = Gru { wz, uz, wr, ur, wh, uh };
    let input = |k: u8| DVector::from_vec(vec![f64::from(k).cos(), 0.3 * f64::from(k)]);
    let inputs: Vec<DVector<f64>> = (0..4).map(input).collect();
    unit.loss_gradcheck(&inputs).assert_ok();
}

#[test]
fn controller() {
    let pid = Pid { kp: 2.0, ki: 0.5, kd: 0.1 };
    for steps in [0, 1, 7, 30] {
        track::gradcheck(&pid, 1.0, steps).assert_ok();
    }
}

#[test]
fn contact() {
    for steps in [0, 5, 40, 200] {
        bounce::gradcheck(0.3, 0.1, 0.8, steps).assert_ok();
    }
}

#[test]
fn curves() {
    let data = [(0.1, 0.3), (0.45, 0.2), (0.8, 0.7)];
    fit::gradcheck(&[0.1, 0.5, 0.2, 0.9, 0.4], &data).assert_ok();
    area::gradcheck(&[1.3, 0.4], 1.1).assert_ok();
}

#[test]
fn tridiagonal_system() {
    let (a, b, c) = ([0.0, 0.3, 0.2, 0.4], [2.0, 2.1, 1.9, 2.2], [0.5, 0.4, 0.3, 0.0]);
    thomas::gradcheck(&a, &b, &c, &[1.0, 2.0, 0.5, -1.0]).assert_ok();
}

#[test]
fn signals() {
    conv::gradcheck(&[0.3, -0.2, 0.5, 0.9, 0.1], &[0.4, -0.3, 0.8]).assert_ok();
    smooth::gradcheck(&[0.3, 0.1, 0.5, 0.9, 0.1, 0.7], 3, 2, 0.7).assert_ok();
}

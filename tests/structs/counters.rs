//! Constant fields that change: counters, flags, modes.

use nalgebra::DVector;
use static_autodiff::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Phase {
    Rising,
    Falling,
}

#[derive(Clone, Debug, Differentiable)]
struct State {
    height: f64,
    speeds: Vec<f64>,
    inner: Inner,
    #[constant]
    steps: usize,
    #[constant]
    bounced: bool,
    #[constant]
    phase: Phase,
    #[constant]
    dt: f64,
    #[constant]
    log: String,
}

#[derive(Clone, Debug, Differentiable)]
struct Inner {
    gain: f64,
    #[constant]
    hits: u32,
}

#[differentiable]
impl State {
    fn step(&mut self, force: f64) {
        self.steps += 1;
        self.height += force * self.dt;
        self.phase = if self.height > 0.5 { Phase::Falling } else { Phase::Rising };
        if self.height > 0.6 {
            self.height *= self.inner.gain;
            self.inner.hits += 2;
            self.bounced = true;
            self.dt = 0.1 * self.steps as f64;
            self.log = "bounced".to_owned();
        } else {
            self.bounced = !self.bounced;
        }
        self.speeds = vec![force, self.height];
    }
}

/// What the fields are decides which values are used, also in the reverse sweep.
#[differentiable]
fn simulate(start: &State, force: f64, n: usize) -> f64 {
    let mut state = start.clone();
    let mut sum = 0.0;
    for i in 0..n {
        state.step(force * state.speeds[state.steps % 2]);
        if state.bounced && state.inner.hits % 4 != 0 {
            state.inner.gain *= force.cos();
        }
        if state.phase == Phase::Rising {
            sum += state.height * state.speeds[i % 2];
            state.steps -= 1;
        } else if state.steps > 2 {
            state.steps = i;
            continue;
        }
        state.steps *= 3;
        state.steps %= 5;
        sum *= state.speeds[state.steps % 2];
    }
    sum + state.height * state.inner.gain
}

/// The same in an array of structs, where a closure changes them.
#[differentiable]
fn counted(starts: &[State], x: f64) -> f64 {
    let mut states = starts.to_vec();
    let mut sum = 0.0;
    for k in 0..4 {
        states.iter_mut().for_each(|state| {
            state.steps += 1;
            if state.steps % 2 == 0 {
                state.height *= x;
            }
        });
        states[k % 2].inner.hits += 1;
        sum += states[0].height * states[1].height * states[k % 2].inner.hits as f64;
    }
    sum
}

fn start(height: f64) -> State {
    State {
        height,
        speeds: vec![0.7, 1.2],
        inner: Inner { gain: 0.8, hits: 1 },
        steps: 1,
        bounced: false,
        phase: Phase::Rising,
        dt: 0.3,
        log: String::new(),
    }
}

#[test]
fn counters_and_flags_are_as_they_were() {
    for n in [0, 1, 2, 5, 9] {
        for force in [0.4, 1.7, -0.3] {
            simulate::gradcheck(&start(0.2), force, n).assert_ok();
        }
    }
    let starts = [start(0.3), start(-0.8)];
    counted::gradcheck(&starts, 0.9).assert_ok();
    let mut changed = start(0.2);
    let ((), pullback) = changed.step_vjp(0.9);
    let (state_bar, _) = pullback(start(0.0).zero_tangent());
    assert_eq!(state_bar.coordinates(), [0.0; 4]);
    drop(pullback);
    assert_eq!((changed.steps, changed.bounced, changed.inner.hits), (2, true, 1));
}

#[derive(Clone, Debug, Differentiable)]
struct Weights {
    w: DVector<f64>,
    #[constant]
    scale: f64,
}

/// A float that is constant takes only what is.
#[differentiable]
fn annealed(weights: &Weights, x: f64) -> f64 {
    let mut weights = weights.clone();
    let mut sum = 0.0;
    for k in 0..3 {
        weights.scale = 1.0 / f64::from(k + 1);
        sum += weights.w.sum() * weights.scale * x;
        weights.w *= x;
    }
    weights.scale = detach(weights.scale * 2.0);
    sum + weights.scale * x
}

#[test]
fn constant_floats_change() {
    let weights = Weights { w: DVector::from_vec(vec![0.3, 0.9]), scale: 5.0 };
    annealed::gradcheck(&weights, 0.7).assert_ok();
}

#[derive(Differentiable, Clone)]
struct Delay {
    values: Vec<f64>,
    gain: f64,
    #[constant]
    next: usize,
    #[constant]
    taps: usize,
}

#[differentiable]
impl Delay {
    /// Local names for constant fields are indices, bounds and counters.
    fn sum(&self, x: f64) -> f64 {
        let n = self.taps;
        let first = self.next + 1;
        let gain = self.gain;
        let mut k = self.next;
        let mut total = x * gain;
        for i in 0..n {
            total += gain * self.values[(first + i) % self.values.len()] * x;
        }
        while k < self.values.len() {
            total += self.values[k] * gain;
            k += 1;
        }
        total * self.values[k - 1]
    }

    fn feed(&mut self, x: f64) -> f64 {
        let k = self.next;
        let old = self.values[k];
        self.values[k] = x;
        self.next = (k + 1) % self.values.len();
        old * self.gain
    }
}

#[differentiable]
fn delayed(delay: &Delay, xs: &[f64]) -> f64 {
    let mut delay = delay.clone();
    let mut total = 0.0;
    for x in xs {
        total += delay.feed(*x) * x + delay.sum(*x);
    }
    total
}

#[test]
fn local_names_of_constant_fields_count() {
    let delay = Delay { values: vec![0.4, -0.3, 0.8], gain: 1.3, next: 1, taps: 2 };
    delay.sum_gradcheck(0.7).assert_ok();
    delayed::gradcheck(&delay, &[0.2, 0.5, -0.7, 0.9]).assert_ok();
}

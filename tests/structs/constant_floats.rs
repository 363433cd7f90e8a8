//! Fields of floats that are constant: they are read like others, and nothing arrives at them.

use nalgebra::{DMatrix, DVector, Vector2, Vector3};
use static_autodiff::prelude::*;

use crate::check_struct;

/// Not `Differentiable`: only what is read of it has to be.
#[derive(Clone, Debug)]
struct Config {
    gain: f64,
    table: Vec<f64>,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Spring {
    stiffness: f64,
    #[constant]
    rest: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct Model {
    w: f64,
    v: Vec<f64>,
    m: DMatrix<f64>,
    pair: (f64, Vector3<f64>),
    springs: Vec<Spring>,
    #[constant]
    dt: f64,
    #[constant]
    table: Vec<f64>,
    #[constant]
    rates: [f64; 3],
    #[constant]
    data: DMatrix<f64>,
    #[constant]
    offset: DVector<f64>,
    #[constant]
    axis: Vector3<f64>,
    #[constant]
    config: Config,
    #[constant]
    spring: Spring,
    #[constant]
    fixed: Vec<Spring>,
    #[constant]
    mixed: (f64, usize, [f64; 2]),
}

fn model() -> Model {
    let spring = |stiffness, rest| Spring { stiffness, rest };
    Model {
        w: 0.7,
        v: vec![0.1, 0.4],
        m: DMatrix::from_row_slice(2, 2, &[0.1, 0.5, -0.3, 0.7]),
        pair: (0.4, Vector3::new(0.4, 0.1, -0.6)),
        springs: vec![spring(0.9, 0.4), spring(0.2, 0.6)],
        dt: 0.3,
        table: vec![0.3, 0.8],
        rates: [0.2, 0.5, 0.9],
        data: DMatrix::from_row_slice(2, 2, &[1.1, 0.5, -0.3, 0.9]),
        offset: DVector::from_vec(vec![0.4, -0.6]),
        axis: Vector3::new(0.1, 0.2, 0.5),
        config: Config { gain: 1.2, table: vec![0.2, 0.6] },
        spring: spring(0.3, 0.8),
        fixed: vec![spring(0.9, 0.4), spring(0.3, 0.5)],
        mixed: (0.4, 1, [0.5, 0.7]),
    }
}

/// Two functions of which the second detaches what the first reads: they have the same derivatives, bit by bit.
macro_rules! same {
    ($read:ident, $detached:ident, ($($arg:expr),*)) => {{
        $read::gradcheck($($arg),*).assert_ok();
        let (value, (model_bar, x_bar)) = $read::value_and_grad($($arg),*);
        let (detached, (expected, x_expected)) = $detached::value_and_grad($($arg),*);
        assert_eq!(value.to_bits(), detached.to_bits());
        assert_eq!(model_bar.coordinates(), expected.coordinates());
        assert_eq!(x_bar, x_expected);
    }};
}

#[differentiable]
fn scalars(m: &Model, x: f64) -> f64 {
    let mut y = m.w * m.dt;
    y += m.dt;
    y -= m.dt * x;
    if m.dt > 0.2 {
        y = y + m.dt;
    }
    let d = m.dt;
    y * d.sin() + m.dt.exp() + m.dt.powf(x) + x / m.dt - (-m.dt) * x.atan2(m.dt)
}

#[differentiable]
fn scalars_detached(m: &Model, x: f64) -> f64 {
    let d = detach(m.dt);
    let mut y = m.w * d;
    y += d;
    y -= d * x;
    if d > 0.2 {
        y = y + d;
    }
    y * d.sin() + d.exp() + d.powf(x) + x / d - (-d) * x.atan2(d)
}

#[test]
fn constant_scalars_are_read() {
    same!(scalars, scalars_detached, (&model(), 0.6));
}

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn energy(spring: &Spring, y: f64) -> f64 {
    spring.stiffness * (y - spring.rest)
}

#[differentiable]
fn squares(v: &[f64]) -> f64 {
    v.iter().map(|x| x * x).sum::<f64>()
}

/// Parts of constant fields, of every depth, and what takes them as active.
#[differentiable]
fn parts(m: &Model, x: f64) -> f64 {
    let nested = m.config.gain * x + m.config.table[1] * x + m.table[0].sin() * x + m.rates[2] / x;
    let deep =
        m.spring.stiffness * x + m.spring.rest * x + m.mixed.0 * x + m.mixed.2[m.mixed.1] * x;
    let axis = m.axis.x * x + m.axis[1] * x;
    let listed =
        m.fixed[1].stiffness * x + m.fixed[0].rest + m.springs[0].rest * m.springs[0].stiffness;
    let mut sum = 0.0;
    for spring in &m.springs {
        sum += spring.rest * x;
    }
    for spring in &m.fixed {
        sum += spring.rest * x * spring.stiffness;
    }
    for k in 0..m.table.len() {
        sum += m.table[k] * x;
    }
    let chained: f64 = m.table.iter().zip(&m.v).map(|(t, v)| t * x * v).sum();
    let called = square(m.dt) * x + energy(&m.spring, x) + energy(&m.fixed[1], m.dt);
    let slices = squares(&m.table) * x + squares(&m.rates) + squares(&m.table[1..]) * x;
    nested + deep * axis + listed + sum + chained + called * slices
}

#[test]
fn parts_of_constant_fields_are_read() {
    let (model, mut dot) = (model(), model().zero_tangent());
    dot.set_to_one();
    check_struct!(parts(&model, 0.6), along(&dot, 1.0));
}

#[differentiable]
fn matrices(m: &Model, x: &DVector<f64>) -> f64 {
    let a = &m.data * x;
    let b = &m.m * &m.offset;
    let c = m.data.transpose() * x + &m.offset * 2.0 - m.offset.scale(3.0);
    let d = m.offset.map(|c| c * c).dot(x) + m.offset.zip_map(x, |c, y| c * y).sum();
    let e = m.offset.component_mul(x).norm() + m.data[(0, 1)] * x[1] + m.offset.norm_squared();
    let g = m.data.column(1).dot(x) + m.data.row(0).sum() * x[0] + m.data.trace();
    a.dot(&b) + c.dot(x) + d + e + g + m.axis.dot(&m.pair.1) * m.axis.norm() * m.pair.0
}

#[test]
fn constant_matrices_are_read() {
    let (model, mut dot) = (model(), model().zero_tangent());
    dot.set_to_one();
    let x = DVector::from_vec(vec![0.7, -0.2]);
    check_struct!(matrices(&model, &x), along(&dot, &DVector::from_element(2, 1.0)));
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Ode<T: Real, const N: usize> {
    y: [T; N],
    #[constant]
    dt: T,
    #[constant]
    rates: [T; N],
    #[constant]
    steps: usize,
    #[constant]
    hits: [u32; 2],
}

#[differentiable]
impl<T: Real, const N: usize> Ode<T, N> {
    /// Constant fields are handed on to a new value, by themselves and by name.
    fn stepped(&self, k: T) -> Self {
        let dt = self.dt;
        let mut y = self.y;
        for i in 0..N {
            if dt > T::lit(0.01) {
                y[i] += dt * k * self.rates[i] * self.y[i];
            }
        }
        Ode { y, dt, rates: self.rates, steps: self.steps, hits: self.hits }
    }

    fn run(&mut self, k: T) {
        let (dt, steps) = (self.dt, self.steps);
        for _ in 0..steps {
            for i in 0..N {
                let rate = self.rates[i];
                self.y[i] += rate * dt * k;
                self.y[i] *= dt.sqrt();
            }
            let old = self.clone();
            self.y[0] *= old.dt;
            self.hits[steps % 2] += 1;
        }
    }

    fn step_size(&self) -> T {
        self.dt
    }
}

#[differentiable]
fn integrated<T: Real>(ode: &Ode<T, 2>, k: T) -> T {
    let mut ode = ode.clone();
    for _ in 0..3 {
        ode = ode.stepped(k);
        ode.run(k);
    }
    ode.y[0] * ode.y[1] * ode.step_size() + ode.dt
}

#[test]
fn generic_structs_have_constant_fields() {
    let ode = Ode { y: [0.3, 0.7], dt: 0.5, rates: [0.4, 0.9], steps: 2, hits: [0, 1] };
    integrated::gradcheck(&ode, 0.6).assert_ok();
    let single = Ode { y: [0.3_f32, 0.7], dt: 0.5, rates: [0.4, 0.9], steps: 2, hits: [0, 1] };
    assert!((integrated::grad(&single, 0.6).1 - integrated::grad(&ode, 0.6).1 as f32).abs() < 1e-6);
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Clock {
    w: f64,
    v: Vector2<f64>,
    #[constant]
    time: f64,
    #[constant]
    dt: f64,
    #[constant]
    counts: [u32; 2],
    #[constant]
    order: Vec<usize>,
}

#[differentiable]
impl Clock {
    /// What is constant is stored in, too, from what is constant.
    fn tick(&mut self, x: f64) {
        self.time += self.dt;
        self.w += self.time * x;
        self.time = self.dt;
        self.v.x += self.v.y * x;
        self.v.x += self.v.y;
        self.w += self.dt;
        self.counts[1] += 1;
        self.order[0] = 4;
        self.counts[self.order[1] % 2] *= 3;
        if self.counts[1] > 2 {
            self.w *= x * self.counts[1] as f64;
        }
        // An active field may take what a constant one holds.
        self.v.y = self.dt;
    }
}

#[differentiable]
fn ticked(clock: &Clock, x: f64) -> f64 {
    let mut clock = clock.clone();
    for _ in 0..3 {
        clock.tick(x);
        clock.counts[0] += 2;
    }
    clock.w * clock.v.x * clock.v.norm() * clock.time * clock.counts[0] as f64
}

#[test]
fn constant_fields_are_stored_in() {
    let clock = Clock {
        w: 0.4,
        v: Vector2::new(0.3, 0.8),
        time: 0.1,
        dt: 0.7,
        counts: [1, 1],
        order: vec![1, 0],
    };
    let mut dot = clock.zero_tangent();
    dot.set_to_one();
    check_struct!(ticked(&clock, 0.6), along(&dot, 1.0));
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
enum Shape {
    Disc {
        radius: f64,
        #[constant]
        scale: f64,
    },
    Rectangle(#[constant] f64, f64),
    Unit,
}

#[differentiable]
fn area(shape: &Shape, x: f64) -> f64 {
    match shape {
        Shape::Disc { radius, scale } => radius * radius * scale * x,
        Shape::Rectangle(a, b) if *a > 0.2 => a * b * x + a,
        Shape::Rectangle(a, _) => *a,
        Shape::Unit => x,
    }
}

#[differentiable]
fn scaled(shape: Shape, x: f64) -> Shape {
    match shape {
        Shape::Disc { radius, scale } => Shape::Disc { radius: radius * scale * x, scale },
        Shape::Rectangle(a, b) => Shape::Rectangle(a, b * x + a),
        Shape::Unit => Shape::Rectangle(2.0, x),
    }
}

#[test]
fn variants_have_constant_fields() {
    let disc = Shape::Disc { radius: 0.3, scale: 0.7 };
    for shape in [disc, Shape::Rectangle(0.5, 0.9), Shape::Rectangle(0.1, 0.4), Shape::Unit] {
        let mut dot = shape.zero_tangent();
        dot.set_to_one();
        check_struct!(area(&shape, 0.6), along(&dot, 1.0));
        check_struct!(scaled(shape.clone(), 0.6), along(dot.clone(), 1.0));
    }
}

/// References to what is constant.
#[derive(Clone, Debug, Differentiable)]
struct Fit<'a> {
    w: Vec<f64>,
    #[constant]
    xs: &'a [f64],
    #[constant]
    m: &'a DMatrix<f64>,
    #[constant]
    scale: &'a f64,
}

#[differentiable]
fn residual(fit: &Fit<'_>, b: f64) -> f64 {
    let mut sum = 0.0;
    for (i, x) in fit.xs.iter().enumerate() {
        sum += (fit.w[i] * x - b).powi(2);
    }
    let w = DVector::from_vec(fit.w.clone());
    let products = fit.xs.iter().zip(&fit.w).map(|(x, w)| x * w).sum::<f64>();
    sum + (fit.m * &w).norm_squared() + fit.m[(0, 1)] * b + fit.xs[1] * b + products * *fit.scale
}

#[test]
fn constant_references_are_read() {
    let m = DMatrix::from_row_slice(2, 2, &[0.3, 0.5, 0.8, 0.1]);
    let fit = Fit { w: vec![0.3, 0.6], xs: &[0.3, 0.8], m: &m, scale: &0.7 };
    residual::gradcheck(&fit, 0.6).assert_ok();
}

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    w: DMatrix<f64>,
    shift: Option<f64>,
    #[constant]
    mask: DMatrix<f64>,
    #[constant]
    bias: DVector<f64>,
    #[constant]
    gain: Option<f64>,
}

#[derive(Clone, Debug, Differentiable)]
struct Net {
    layers: Vec<Layer>,
    #[constant]
    rate: f64,
}

#[differentiable]
fn twice(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x) * f(2.0 * x)
}

/// Patterns, closures, iterators, arrays, options.
#[differentiable]
fn loss(net: &Net, x: &DVector<f64>) -> f64 {
    let mut y = x.clone();
    let scale = |z: f64| z * net.rate;
    for Layer { w, shift, mask, bias, gain } in &net.layers {
        let w = w.component_mul(mask);
        y = w * &y + bias;
        y = y.map(|z| scale(z).tanh() * net.rate);
        if let Some(shift) = shift {
            y *= *shift;
        }
        if let Some(gain) = gain {
            y *= *gain;
        }
        y *= gain.unwrap_or(2.0);
    }
    let [a, b] = [net.rate, y[0]];
    let biases =
        net.layers.iter().map(|l| l.bias[0] * y[1]).fold(net.rate, |a, b| a + b * net.rate);
    y.norm_squared() * twice(|z| z * net.rate + y[0], net.rate) + biases + a * b
}

#[test]
fn constant_fields_are_read_in_closures_and_patterns() {
    let m = DMatrix::from_row_slice(2, 2, &[0.3, 0.5, 0.8, 0.1]);
    let layer = Layer {
        w: m.clone(),
        shift: Some(0.7),
        mask: m.transpose(),
        bias: DVector::from_vec(vec![0.2, 0.5]),
        gain: Some(0.4),
    };
    let other = Layer { shift: None, gain: None, ..layer.clone() };
    let net = Net { layers: vec![layer, other], rate: 0.4 };
    loss::gradcheck(&net, &DVector::from_vec(vec![0.2, 0.9])).assert_ok();
}

#[derive(Clone, Debug, Differentiable)]
struct Pair<M: Differentiable> {
    moving: M,
    w: f64,
    #[constant]
    resting: M,
}

#[differentiable]
trait Energy: Differentiable {
    fn energy(&self, x: f64) -> f64;
}

#[differentiable]
impl Energy for Spring {
    fn energy(&self, x: f64) -> f64 {
        self.stiffness * (x - self.rest)
    }
}

#[differentiable]
fn energies<M: Energy>(pair: &Pair<M>, x: f64) -> f64 {
    pair.moving.energy(x) * pair.resting.energy(x) * pair.w
}

#[test]
fn fields_of_a_generic_type_are_constant() {
    let spring = Spring { stiffness: 0.7, rest: 0.4 };
    let pair = Pair { moving: spring.clone(), w: 0.3, resting: spring };
    let mut dot = pair.zero_tangent();
    dot.set_to_one();
    check_struct!(energies(&pair, 0.8), along(&dot, 1.0));
}

// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! What the programs call.

use static_autodiff::prelude::*;

#[differentiable]
pub fn soften(t: f64) -> f64 {
    t / (1.0 + t * t)
}

#[differentiable]
pub fn stepped(mut t: f64, k: usize) -> f64 {
    for i in 0..k % 4 {
        t = (t + 0.3 * (i as f64)).sin();
    }
    t
}

#[differentiable]
pub fn blend(p: &f64, q: &f64) -> f64 {
    let mixed = p * q;
    if mixed > 0.27 { mixed.tanh() } else { 0.4 * p - q * 0.2 }
}

#[differentiable]
pub fn mean(v: &[f64]) -> f64 {
    let mut sum = 0.0;
    for y in v {
        sum += *y;
    }
    sum / (v.len() as f64)
}

#[differentiable]
pub fn weighted(v: &[f64], w: &[f64], n: usize) -> f64 {
    let mut sum = 0.1 * v[n % v.len()];
    for (p, q) in v.iter().zip(w) {
        sum += p * q * 0.3;
    }
    sum.sin()
}

#[differentiable]
pub fn relax(v: &mut [f64], t: f64) {
    let last = v.len() - 1;
    for i in 0..last {
        v[i] = 0.6 * v[i] + 0.3 * v[i + 1].sin();
    }
    v[last] = (v[last] + t).tanh();
}

#[differentiable]
pub fn add_scaled(v: &mut [f64], w: &[f64], t: f64) {
    for (p, q) in v.iter_mut().zip(w) {
        *p = 0.7 * *p + t * 0.2 * q.cos();
    }
}

#[differentiable]
pub fn rotate(v: &mut [f64]) -> f64 {
    let first = v[0];
    for i in 1..v.len() {
        v[i - 1] = v[i];
    }
    let last = v.len() - 1;
    v[last] = first * 0.9;
    first.sin()
}

#[differentiable]
pub fn nudge(s: &mut f64, t: f64) {
    if t > 0.13 {
        *s = 0.7 * *s + 0.2 * t;
    } else {
        *s *= 0.85;
    }
}

#[differentiable]
pub fn drain(s: &mut f64) -> f64 {
    let half = *s * 0.5;
    *s = half.sin();
    half
}

#[differentiable]
pub fn positive(t: f64) -> Option<f64> {
    if t > 0.07 { Some((t + 0.2).sqrt()) } else { None }
}

#[differentiable]
pub fn chained(p: f64, q: f64) -> Option<f64> {
    let first = positive(p)?;
    let second = positive(first * 0.6 - q)?;
    Some(first.sin() + second)
}

#[differentiable]
pub fn first_above(v: &[f64], t: f64) -> Option<f64> {
    for y in v {
        let found = positive(*y - t);
        if found.is_some() {
            return Some(0.5 + found?);
        }
    }
    None
}

#[differentiable]
pub fn checked(t: f64, k: usize) -> Result<f64, u8> {
    if k % 4 == 3 {
        return Err(1);
    }
    if t < -0.83 { Err(2) } else { Ok((t + 1.1).ln_1p()) }
}

#[differentiable]
pub fn staged(p: f64, q: f64, k: usize) -> Result<f64, u8> {
    let mut sum = checked(p, k)?;
    for i in 0..k % 3 {
        sum += 0.4 * checked(q * 0.5, i + k)?;
    }
    Ok(sum.tanh())
}

#[derive(Clone, Copy, Debug, Default, Differentiable)]
pub struct Knob {
    pub gain: f64,
    pub bias: f64,
}

#[differentiable]
impl Knob {
    pub fn new(gain: f64, bias: f64) -> Knob {
        Knob { gain: gain.tanh(), bias }
    }

    pub fn apply(&self, t: f64) -> f64 {
        (self.gain * t + self.bias).sin()
    }

    pub fn tune(&mut self, t: f64) {
        if t > 0.17 {
            self.gain = 0.8 * self.gain + 0.2 * t;
        } else {
            self.bias = (self.bias - 0.3 * t).tanh();
        }
    }

    pub fn turn(&mut self, t: f64) -> f64 {
        let old = self.gain;
        self.gain = (t * self.bias).cos();
        old * 0.5
    }

    pub fn mixed(self, other: Knob) -> Knob {
        Knob { gain: 0.5 * (self.gain + other.gain), ..self }
    }
}

#[derive(Clone, Debug, Differentiable)]
pub enum Shape {
    Flat,
    Round(f64),
    Oval { wide: f64, tall: f64 },
    Tilted(Knob, f64),
}

#[differentiable]
impl Shape {
    pub fn area(&self) -> f64 {
        match self {
            Shape::Flat => 0.0,
            Shape::Round(r) => r * r * 0.3,
            Shape::Oval { wide, tall } => (wide * tall).atan(),
            Shape::Tilted(knob, t) => knob.apply(*t),
        }
    }

    pub fn grown(self, t: f64) -> Shape {
        match self {
            Shape::Flat => Shape::Round(t),
            Shape::Round(r) if r > t => Shape::Oval { wide: r.sin(), tall: t },
            Shape::Round(r) => Shape::Round(0.9 * r + 0.1 * t),
            Shape::Oval { wide, .. } => Shape::Tilted(Knob::new(wide, t), wide * 0.5),
            Shape::Tilted(knob, _) => Shape::Tilted(Knob { bias: t, ..knob }, knob.gain),
        }
    }

    pub fn grow(&mut self, t: f64) {
        *self = self.clone().grown(t);
    }

    pub fn is_round(&self) -> bool {
        matches!(self, Shape::Round(_) | Shape::Oval { .. })
    }
}

#[derive(Clone, Debug, Differentiable)]
pub struct Link {
    pub knob: Knob,
    pub shape: Shape,
    pub pair: (f64, f64),
    #[constant]
    pub order: usize,
}

#[differentiable]
impl Link {
    pub fn new(t: f64, order: usize) -> Link {
        let shape = match order % 3 {
            0 => Shape::Flat,
            1 => Shape::Round(t.sin()),
            _ => Shape::Oval { wide: t.cos(), tall: t.tanh() },
        };
        let knob = Knob::new(t, 0.4 * t);
        Link { knob, shape, pair: (t.sin(), 0.7), order }
    }

    pub fn response(&self, t: f64) -> f64 {
        let mut s = self.knob.apply(t);
        for i in 0..self.order % 3 {
            s = (s + self.pair.0 * (i as f64)).tanh();
            if s > 0.61 {
                break;
            }
        }
        s + 0.3 * self.shape.area() * self.pair.1
    }

    pub fn update(&mut self, t: f64) {
        self.order += 1;
        self.knob.tune(t);
        self.pair = (self.pair.1, (self.pair.0 * t).sin());
        if self.order % 2 == 0 {
            self.shape.grow(t.tanh());
        }
    }
}

#[derive(Clone, Debug, Differentiable)]
pub struct Rig {
    pub links: Vec<Link>,
    pub table: [f64; 3],
    pub knobs: [Knob; 2],
    pub extra: Option<f64>,
    pub spare: Option<Knob>,
    pub level: f64,
}

#[differentiable]
impl Rig {
    pub fn new(x: &[f64], t: f64) -> Rig {
        let links = x[..3].iter().enumerate().map(|(k, y)| Link::new(*y, k)).collect();
        let knob = Knob { gain: x[3], bias: t };
        let extra = if t > 0.21 { Some(t.sin()) } else { None };
        Rig { links, table: [t, x[0], x[1]], knobs: [knob, Knob::new(t, x[2])], extra, spare: None, level: t.tanh() }
    }

    pub fn total(&self, t: f64) -> f64 {
        let sum = self.links.iter().map(|link| link.response(t)).sum::<f64>();
        sum.tanh() + self.level * self.knobs[1].apply(t)
    }

    pub fn relax(&mut self, t: f64) {
        for link in &mut self.links {
            link.update(t);
        }
        for k in 0..3 {
            self.table[k] = 0.6 * self.table[k] + self.knobs[k % 2].apply(t) * 0.3;
        }
        self.spare = Some(self.knobs[0]);
        self.level = (self.level + self.table[2] * t).sin();
    }

    pub fn first_above(&self, t: f64) -> Option<f64> {
        for link in &self.links {
            let y = link.response(t);
            if y > 0.23 {
                return Some(y - 0.4 * self.level);
            }
        }
        self.extra
    }

    pub fn lengthen(&mut self, t: f64) {
        if self.links.len() < 5 {
            let link = Link { pair: (self.level, t), ..Link::new(t, self.links.len()) };
            self.links.push(link);
        }
    }
}

#[differentiable]
pub trait Responds: Differentiable {
    fn respond(&self, t: f64) -> f64;

    fn twice(&self, t: f64) -> f64 {
        self.respond(self.respond(t) * 0.5)
    }
}

#[differentiable]
impl Responds for Knob {
    fn respond(&self, t: f64) -> f64 {
        self.apply(t) * 0.8
    }
}

#[differentiable]
impl Responds for Shape {
    fn respond(&self, t: f64) -> f64 {
        (self.area() + t).sin()
    }

    fn twice(&self, t: f64) -> f64 {
        self.area() * t
    }
}

#[differentiable]
impl Responds for Link {
    fn respond(&self, t: f64) -> f64 {
        self.response(t) + 0.2 * self.shape.respond(t)
    }
}

#[differentiable]
impl Responds for Rig {
    fn respond(&self, t: f64) -> f64 {
        self.total(t).atan()
    }
}

#[differentiable]
pub fn probe<R: Responds>(r: &R, t: f64) -> f64 {
    let mut s = t;
    for _ in 0..2 {
        s = (s + r.respond(s)).sin();
    }
    s + r.twice(t) * 0.2
}

pub mod dual {
    use crate::dual::{Dual, lit};


    pub fn soften(t: Dual) -> Dual {
        t / (lit(1.0) + t * t)
    }

    pub fn stepped(mut t: Dual, k: usize) -> Dual {
        for i in 0..k % 4 {
            t = (t + lit(0.3) * lit(i as f64)).sin();
        }
        t
    }

    pub fn blend(p: &Dual, q: &Dual) -> Dual {
        let mixed = p * q;
        if mixed > lit(0.27) { mixed.tanh() } else { lit(0.4) * p - q * lit(0.2) }
    }

    pub fn mean(v: &[Dual]) -> Dual {
        let mut sum = lit(0.0);
        for y in v {
            sum += *y;
        }
        sum / lit(v.len() as f64)
    }

    pub fn weighted(v: &[Dual], w: &[Dual], n: usize) -> Dual {
        let mut sum = lit(0.1) * v[n % v.len()];
        for (p, q) in v.iter().zip(w) {
            sum += p * q * lit(0.3);
        }
        sum.sin()
    }

    pub fn relax(v: &mut [Dual], t: Dual) {
        let last = v.len() - 1;
        for i in 0..last {
            v[i] = lit(0.6) * v[i] + lit(0.3) * v[i + 1].sin();
        }
        v[last] = (v[last] + t).tanh();
    }

    pub fn add_scaled(v: &mut [Dual], w: &[Dual], t: Dual) {
        for (p, q) in v.iter_mut().zip(w) {
            *p = lit(0.7) * *p + t * lit(0.2) * q.cos();
        }
    }

    pub fn rotate(v: &mut [Dual]) -> Dual {
        let first = v[0];
        for i in 1..v.len() {
            v[i - 1] = v[i];
        }
        let last = v.len() - 1;
        v[last] = first * lit(0.9);
        first.sin()
    }

    pub fn nudge(s: &mut Dual, t: Dual) {
        if t > lit(0.13) {
            *s = lit(0.7) * *s + lit(0.2) * t;
        } else {
            *s *= lit(0.85);
        }
    }

    pub fn drain(s: &mut Dual) -> Dual {
        let half = *s * lit(0.5);
        *s = half.sin();
        half
    }

    pub fn positive(t: Dual) -> Option<Dual> {
        if t > lit(0.07) { Some((t + lit(0.2)).sqrt()) } else { None }
    }

    pub fn chained(p: Dual, q: Dual) -> Option<Dual> {
        let first = positive(p)?;
        let second = positive(first * lit(0.6) - q)?;
        Some(first.sin() + second)
    }

    pub fn first_above(v: &[Dual], t: Dual) -> Option<Dual> {
        for y in v {
            let found = positive(*y - t);
            if found.is_some() {
                return Some(lit(0.5) + found?);
            }
        }
        None
    }

    pub fn checked(t: Dual, k: usize) -> Result<Dual, u8> {
        if k % 4 == 3 {
            return Err(1);
        }
        if t < lit(-0.83) { Err(2) } else { Ok((t + lit(1.1)).ln_1p()) }
    }

    pub fn staged(p: Dual, q: Dual, k: usize) -> Result<Dual, u8> {
        let mut sum = checked(p, k)?;
        for i in 0..k % 3 {
            sum += lit(0.4) * checked(q * lit(0.5), i + k)?;
        }
        Ok(sum.tanh())
    }

    #[derive(Clone, Copy, Debug, Default)]
    pub struct Knob {
        pub gain: Dual,
        pub bias: Dual,
    }

    impl Knob {
        pub fn new(gain: Dual, bias: Dual) -> Knob {
            Knob { gain: gain.tanh(), bias }
        }

        pub fn apply(&self, t: Dual) -> Dual {
            (self.gain * t + self.bias).sin()
        }

        pub fn tune(&mut self, t: Dual) {
            if t > lit(0.17) {
                self.gain = lit(0.8) * self.gain + lit(0.2) * t;
            } else {
                self.bias = (self.bias - lit(0.3) * t).tanh();
            }
        }

        pub fn turn(&mut self, t: Dual) -> Dual {
            let old = self.gain;
            self.gain = (t * self.bias).cos();
            old * lit(0.5)
        }

        pub fn mixed(self, other: Knob) -> Knob {
            Knob { gain: lit(0.5) * (self.gain + other.gain), ..self }
        }
    }

    #[derive(Clone, Debug)]
    pub enum Shape {
        Flat,
        Round(Dual),
        Oval { wide: Dual, tall: Dual },
        Tilted(Knob, Dual),
    }

    impl Shape {
        pub fn area(&self) -> Dual {
            match self {
                Shape::Flat => lit(0.0),
                Shape::Round(r) => r * r * lit(0.3),
                Shape::Oval { wide, tall } => (wide * tall).atan(),
                Shape::Tilted(knob, t) => knob.apply(*t),
            }
        }

        pub fn grown(self, t: Dual) -> Shape {
            match self {
                Shape::Flat => Shape::Round(t),
                Shape::Round(r) if r > t => Shape::Oval { wide: r.sin(), tall: t },
                Shape::Round(r) => Shape::Round(lit(0.9) * r + lit(0.1) * t),
                Shape::Oval { wide, .. } => Shape::Tilted(Knob::new(wide, t), wide * lit(0.5)),
                Shape::Tilted(knob, _) => Shape::Tilted(Knob { bias: t, ..knob }, knob.gain),
            }
        }

        pub fn grow(&mut self, t: Dual) {
            *self = self.clone().grown(t);
        }

        pub fn is_round(&self) -> bool {
            matches!(self, Shape::Round(_) | Shape::Oval { .. })
        }
    }

    #[derive(Clone, Debug)]
    pub struct Link {
        pub knob: Knob,
        pub shape: Shape,
        pub pair: (Dual, Dual),
        pub order: usize,
    }

    impl Link {
        pub fn new(t: Dual, order: usize) -> Link {
            let shape = match order % 3 {
                0 => Shape::Flat,
                1 => Shape::Round(t.sin()),
                _ => Shape::Oval { wide: t.cos(), tall: t.tanh() },
            };
            let knob = Knob::new(t, lit(0.4) * t);
            Link { knob, shape, pair: (t.sin(), lit(0.7)), order }
        }

        pub fn response(&self, t: Dual) -> Dual {
            let mut s = self.knob.apply(t);
            for i in 0..self.order % 3 {
                s = (s + self.pair.0 * lit(i as f64)).tanh();
                if s > lit(0.61) {
                    break;
                }
            }
            s + lit(0.3) * self.shape.area() * self.pair.1
        }

        pub fn update(&mut self, t: Dual) {
            self.order += 1;
            self.knob.tune(t);
            self.pair = (self.pair.1, (self.pair.0 * t).sin());
            if self.order % 2 == 0 {
                self.shape.grow(t.tanh());
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct Rig {
        pub links: Vec<Link>,
        pub table: [Dual; 3],
        pub knobs: [Knob; 2],
        pub extra: Option<Dual>,
        pub spare: Option<Knob>,
        pub level: Dual,
    }

    impl Rig {
        pub fn new(x: &[Dual], t: Dual) -> Rig {
            let links = x[..3].iter().enumerate().map(|(k, y)| Link::new(*y, k)).collect();
            let knob = Knob { gain: x[3], bias: t };
            let extra = if t > lit(0.21) { Some(t.sin()) } else { None };
            Rig { links, table: [t, x[0], x[1]], knobs: [knob, Knob::new(t, x[2])], extra, spare: None, level: t.tanh() }
        }

        pub fn total(&self, t: Dual) -> Dual {
            let sum = self.links.iter().map(|link| link.response(t)).sum::<Dual>();
            sum.tanh() + self.level * self.knobs[1].apply(t)
        }

        pub fn relax(&mut self, t: Dual) {
            for link in &mut self.links {
                link.update(t);
            }
            for k in 0..3 {
                self.table[k] = lit(0.6) * self.table[k] + self.knobs[k % 2].apply(t) * lit(0.3);
            }
            self.spare = Some(self.knobs[0]);
            self.level = (self.level + self.table[2] * t).sin();
        }

        pub fn first_above(&self, t: Dual) -> Option<Dual> {
            for link in &self.links {
                let y = link.response(t);
                if y > lit(0.23) {
                    return Some(y - lit(0.4) * self.level);
                }
            }
            self.extra
        }

        pub fn lengthen(&mut self, t: Dual) {
            if self.links.len() < 5 {
                let link = Link { pair: (self.level, t), ..Link::new(t, self.links.len()) };
                self.links.push(link);
            }
        }
    }

    pub trait Responds {
        fn respond(&self, t: Dual) -> Dual;

        fn twice(&self, t: Dual) -> Dual {
            self.respond(self.respond(t) * lit(0.5))
        }
    }

    impl Responds for Knob {
        fn respond(&self, t: Dual) -> Dual {
            self.apply(t) * lit(0.8)
        }
    }

    impl Responds for Shape {
        fn respond(&self, t: Dual) -> Dual {
            (self.area() + t).sin()
        }

        fn twice(&self, t: Dual) -> Dual {
            self.area() * t
        }
    }

    impl Responds for Link {
        fn respond(&self, t: Dual) -> Dual {
            self.response(t) + lit(0.2) * self.shape.respond(t)
        }
    }

    impl Responds for Rig {
        fn respond(&self, t: Dual) -> Dual {
            self.total(t).atan()
        }
    }

    pub fn probe<R: Responds>(r: &R, t: Dual) -> Dual {
        let mut s = t;
        for _ in 0..2 {
            s = (s + r.respond(s)).sin();
        }
        s + r.twice(t) * lit(0.2)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Low,
    Middle,
    High,
}

pub fn mode(n: usize) -> Mode {
    match n % 5 {
        0 | 3 => Mode::Low,
        1 => Mode::Middle,
        _ => Mode::High,
    }
}

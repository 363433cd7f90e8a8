//! The structs, the enum and the trait of the programs with structs, written by hand.

/// Items over `f64`, with the marks of `tree.rs`; over dual numbers they lose their attributes.
pub(crate) const ITEMS: &str = "
#[derive(Clone, Copy, Debug, Default, Differentiable)]
pub struct Knob {
    pub gain: $F,
    pub bias: $F,
}

#[differentiable]
impl Knob {
    pub fn new(gain: $F, bias: $F) -> Knob {
        Knob { gain: gain.tanh(), bias }
    }

    pub fn apply(&self, t: $F) -> $F {
        (self.gain * t + self.bias).sin()
    }

    pub fn tune(&mut self, t: $F) {
        if t > $(0.17) {
            self.gain = $(0.8) * self.gain + $(0.2) * t;
        } else {
            self.bias = (self.bias - $(0.3) * t).tanh();
        }
    }

    pub fn turn(&mut self, t: $F) -> $F {
        let old = self.gain;
        self.gain = (t * self.bias).cos();
        old * $(0.5)
    }

    pub fn mixed(self, other: Knob) -> Knob {
        Knob { gain: $(0.5) * (self.gain + other.gain), ..self }
    }
}

#[derive(Clone, Debug, Differentiable)]
pub enum Shape {
    Flat,
    Round($F),
    Oval { wide: $F, tall: $F },
    Tilted(Knob, $F),
}

#[differentiable]
impl Shape {
    pub fn area(&self) -> $F {
        match self {
            Shape::Flat => $(0.0),
            Shape::Round(r) => r * r * $(0.3),
            Shape::Oval { wide, tall } => (wide * tall).atan(),
            Shape::Tilted(knob, t) => knob.apply(*t),
        }
    }

    pub fn grown(self, t: $F) -> Shape {
        match self {
            Shape::Flat => Shape::Round(t),
            Shape::Round(r) if r > t => Shape::Oval { wide: r.sin(), tall: t },
            Shape::Round(r) => Shape::Round($(0.9) * r + $(0.1) * t),
            Shape::Oval { wide, .. } => Shape::Tilted(Knob::new(wide, t), wide * $(0.5)),
            Shape::Tilted(knob, _) => Shape::Tilted(Knob { bias: t, ..knob }, knob.gain),
        }
    }

    pub fn grow(&mut self, t: $F) {
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
    pub pair: ($F, $F),
    #[constant]
    pub order: usize,
}

#[differentiable]
impl Link {
    pub fn new(t: $F, order: usize) -> Link {
        let shape = match order % 3 {
            0 => Shape::Flat,
            1 => Shape::Round(t.sin()),
            _ => Shape::Oval { wide: t.cos(), tall: t.tanh() },
        };
        let knob = Knob::new(t, $(0.4) * t);
        Link { knob, shape, pair: (t.sin(), $(0.7)), order }
    }

    pub fn response(&self, t: $F) -> $F {
        let mut s = self.knob.apply(t);
        for i in 0..self.order % 3 {
            s = (s + self.pair.0 * $[i as f64]).tanh();
            if s > $(0.61) {
                break;
            }
        }
        s + $(0.3) * self.shape.area() * self.pair.1
    }

    pub fn update(&mut self, t: $F) {
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
    pub table: [$F; 3],
    pub knobs: [Knob; 2],
    pub extra: Option<$F>,
    pub spare: Option<Knob>,
    pub level: $F,
}

#[differentiable]
impl Rig {
    pub fn new(x: &[$F], t: $F) -> Rig {
        let links = x[..3].iter().enumerate().map(|(k, y)| Link::new(*y, k)).collect();
        let knob = Knob { gain: x[3], bias: t };
        let extra = if t > $(0.21) { Some(t.sin()) } else { None };
        Rig { links, table: [t, x[0], x[1]], knobs: [knob, Knob::new(t, x[2])], extra, spare: None, level: t.tanh() }
    }

    pub fn total(&self, t: $F) -> $F {
        let sum = self.links.iter().map(|link| link.response(t)).sum::<$F>();
        sum.tanh() + self.level * self.knobs[1].apply(t)
    }

    pub fn relax(&mut self, t: $F) {
        for link in &mut self.links {
            link.update(t);
        }
        for k in 0..3 {
            self.table[k] = $(0.6) * self.table[k] + self.knobs[k % 2].apply(t) * $(0.3);
        }
        self.spare = Some(self.knobs[0]);
        self.level = (self.level + self.table[2] * t).sin();
    }

    pub fn first_above(&self, t: $F) -> Option<$F> {
        for link in &self.links {
            let y = link.response(t);
            if y > $(0.23) {
                return Some(y - $(0.4) * self.level);
            }
        }
        self.extra
    }

    pub fn lengthen(&mut self, t: $F) {
        if self.links.len() < 5 {
            let link = Link { pair: (self.level, t), ..Link::new(t, self.links.len()) };
            self.links.push(link);
        }
    }
}

#[differentiable]
pub trait Responds: Differentiable {
    fn respond(&self, t: $F) -> $F;

    fn twice(&self, t: $F) -> $F {
        self.respond(self.respond(t) * $(0.5))
    }
}

#[differentiable]
impl Responds for Knob {
    fn respond(&self, t: $F) -> $F {
        self.apply(t) * $(0.8)
    }
}

#[differentiable]
impl Responds for Shape {
    fn respond(&self, t: $F) -> $F {
        (self.area() + t).sin()
    }

    fn twice(&self, t: $F) -> $F {
        self.area() * t
    }
}

#[differentiable]
impl Responds for Link {
    fn respond(&self, t: $F) -> $F {
        self.response(t) + $(0.2) * self.shape.respond(t)
    }
}

#[differentiable]
impl Responds for Rig {
    fn respond(&self, t: $F) -> $F {
        self.total(t).atan()
    }
}

#[differentiable]
pub fn probe<R: Responds>(r: &R, t: $F) -> $F {
    let mut s = t;
    for _ in 0..2 {
        s = (s + r.respond(s)).sin();
    }
    s + r.twice(t) * $(0.2)
}
";

/// What the items have only over `f64`.
pub(crate) const ATTRIBUTES: [(&str, &str); 4] = [
    ("#[differentiable]\n", ""),
    (", Differentiable)", ")"),
    ("    #[constant]\n", ""),
    (": Differentiable {", " {"),
];

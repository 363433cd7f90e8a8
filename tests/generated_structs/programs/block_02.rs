// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0380(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.14 * (-((a + a) * (a + a))).exp().cos() + 0.51);
    let mut s2 = 0.95 * (c1.knobs[1].gain - a).cos() + 0.25;
    let mut k3 = 0;
    let mut p5 = ((a + (0.1 * (n as f64))).tanh(), 0.5 * x[n % x.len()] / (1.0 + c1.table[0] * c1.table[0]));
    let y4 = loop {
        k3 += 1;
        if k3 > n / 2 {
            break c1.knobs[0].gain.max(-0.887).sin();
        }
        p5 = (p5.1, (p5.0 * (s2 / (1.5 + s2 * s2))).sin());
        let mut k6 = 0;
        let y7 = loop {
            k6 += 1;
            if s2 * c1.level <= 0.457 || k6 > n {
                break 0.24 * (-c1.level).cos() + 0.81;
            }
            let y8 = (Link::response(&c1.links[2], 0.5 * (s2 * s2 + 0.3).sqrt() / (1.0 + c1.links[1].pair.1 * c1.links[1].pair.1))).sin();
            c1.links[2].order += 1;
            c1.links[2].order += 1;
            s2 += 0.99 * y8.sin();
        };
        s2 -= 0.83 * y7.sin();
    };
    let y9 = 0.49 * c1.links[2].twice((p5.1 * y4).sin());
    0.61 * c1.table[2] + 0.91 * x[k3 % x.len()] + 0.38 * p5.0 + 0.86 * c1.level + 0.85 * s2
}

#[differentiable]
pub fn p0381(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (a - a).tanh());
    let mut c2 = Link { knob: Knob { gain: (x[2] * x[n % x.len()]).sin(), bias: 0.35 * (x[n % x.len()] + c1.knobs[0].gain).cos() + 0.86 }, shape: Shape::Round((c1.level * a).tanh()), pair: (0.5 * (-x[3]) / (1.0 + x[3] * x[3]), 0.5 * (c1.links[0].pair.1 - c1.table[2]).atan()), order: (n + 3) };
    let mut c3 = Knob { gain: 0.5 * ((c1.table[1] - (0.1 * (n as f64))) - a.min(-0.737)) / (1.0 + c2.knob.gain * c2.knob.gain), bias: 0.14 * (-c1.knobs[1].gain).cos().cos() + 0.53 };
    let mut s4 = (a / (1.5 + x[x.len() - 1] * x[x.len() - 1])).sin();
    for c5 in &mut c1.links {
        let Some(y8) = positive((a * c5.pair.0).tanh()) else {
            return 0.94 * c2.knob.gain + 0.54 * x[x.len() - 1] + (0.5 * ((c3.bias + c2.pair.0) * (a + c3.gain)).atan());
        };
        c5.order = (n + 1);
        if let Shape::Oval { tall: p9, .. } = c2.shape.clone() {
            c2.order += 1;
            s4 -= 0.33 * p9.sin();
        } else {
            let y18 = match &c2.shape {
                Shape::Round(p11) => s4.sin(),
                Shape::Oval { wide: p11, tall: q12 } => {
                    let mut c14 = std::mem::take(&mut c5.knob);
                    c5.order = n / 2;
                    ((-y8) - (0.1 * (n as f64))).sin()
                }
                Shape::Tilted(c13, q12) => {
                    if let Shape::Round(p15) = c5.shape.clone() {
                        let y17 = 0.46 * c5.knob.apply(0.5 * y8.atan());
                        s4 += 0.12 * (p15 + y17).sin();
                    } else {
                        s4 += 0.78 * (0.5 * (y8 + 0.96).atan());
                    }
                    0.24 * (x[3] * x[3] + 0.3).sqrt().cos() + 0.81
                }
                _ => 0.5 * a.tanh().powi(3).min(0.977).atan(),
            };
            s4 += 0.29 * y18.sin();
        }
        s4 += 0.47 * (c5.pair.1 + y8).sin();
    }
    0.31 * x[3] + 0.98 * x[3] + (0.5 * (c1.links[2].pair.1 + c3.gain) / (1.0 + s4 * s4)) + 0.64 * c1.table[0] + 0.14 * c2.knob.bias + 0.63 * c3.bias + 0.77 * s4
}

#[differentiable]
pub fn p0382(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * a.max(-0.477) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    let mut s2 = 0.5 * ((x[3] - a) / (1.5 + a * a)).atan();
    let mut c3 = Knob { gain: 0.5 * (c1.knobs[0].gain + x[1]) / (1.0 + c1.level * c1.level), ..c1.links[2].knob.clone() };
    let mut c4 = Link { knob: Knob::new(0.5 * (c3.gain / (1.5 + a * a)) / (1.0 + c1.level * c1.level), 0.5 * (c1.level * a) / (1.0 + c3.gain * c3.gain)), pair: (x[n % x.len()].tanh(), 0.3), ..c1.links[0].clone() };
    let mut c5 = Knob { gain: 0.5 * (c4.pair.0 + 0.48).atan(), ..c1.knobs[0].clone() };
    let mut k6 = 0;
    while k6 < n % 4 {
        k6 += 1;
        c1.links[1].shape = Shape::Flat;
        for c7 in &c1.links {
            let y10 = probe(&c4, 0.22 * ((c3.bias - c4.pair.0) + (c4.knob.bias - c4.knob.gain)).cos() + 0.92).tanh();
            let y18 = match &c1.links[1].shape {
                Shape::Round(p11) => {
                    match &c1.links[1].shape {
                        Shape::Round(p14) => {
                            let mut c17 = Shape::Round((((*p14) + y10) * ((*p11) * y10)).sin());
                            c4.order = (k6 + n);
                            a += 0.15 * (c17.area() + (*p14)).sin();
                        }
                        Shape::Oval { wide: p14, tall: q15 } => {
                            a += 0.53 * ((*p14) + (*q15)).sin();
                        }
                        Shape::Tilted(c16, q15) => {
                            a += 0.15 * (c16.gain + (*q15)).sin();
                        }
                        Shape::Flat => {
                            s2 += 0.67 * (x[1] * c7.pair.1).sin();
                        }
                    }
                    (c7.knob.bias - c5.bias).sin()
                }
                Shape::Oval { wide: p11, tall: q12 } => 0.5 * (0.82 + ((*p11) + x[k6 % x.len()])).atan(),
                Shape::Tilted(c13, q12) => 0.44 * (c4.knob.bias * y10).cos() + 0.27,
                _ => ((x[1] + c7.knob.bias) - 0.77).abs().sin(),
            };
            a += 0.17 * (y18 + y10).sin();
        }
    }
    0.47 * s2 + 0.51 * x[2] + (0.5 * ((c4.knob.bias + 0.99) - (c3.gain - 0.77).abs()).atan()) + 0.79 * c1.links[1].pair.1 + 0.64 * c4.knob.bias + 0.24 * s2 + 0.29 * c5.bias + 0.51 * a + 0.58 * c3.bias
}

#[differentiable]
pub fn p0383(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * (a / (1.5 + x[3] * x[3])) / (1.0 + x[1] * x[1]));
    let mut c2 = Shape::Round((x[n % x.len()] + a).sin());
    let mut s3 = ((a * x[0]) / (1.5 + a * a)).sin();
    c1.extra = None;
    let mut k4 = 0;
    let mut p5 = (0.5 * ((x[k4 % x.len()] / (1.5 + s3 * s3)) - (c1.table[1] + c2.area())) / (1.0 + x[0] * x[0]), 0.37 * c1.links[1].pair.1.min(-0.907).cos() + 0.69);
    while k4 < 4 {
        k4 += 1;
        p5 = (p5.1, (p5.0 * p5.1.tanh().powi(2)).sin());
        let mut k6 = 0;
        'l7: loop {
            let y8 = 0.75 * c1.links[1].shape.twice(0.5 * s3.max(0.327) / (1.0 + c1.table[0] * c1.table[0]));
            let mut c9 = Knob::new(0.98 * ((p5.1 * c2.area()) * (c2.area() / (1.5 + y8 * y8))).cos() + 0.47, 0.5 * (s3 - a) / (1.0 + s3 * s3));
            s3 += 0.33 * (c9.gain + y8).sin();
            k6 += 1;
            if c1.links[2].pair.1.cos() < p5.1 || k6 >= n.min(4) {
                break;
            }
        }
        if let Shape::Tilted(c11, p10) = c1.links[2].shape.clone() {
            let mut c12 = c2.clone().grown((c1.table[2] + 0.91).sin());
            s3 += 0.79 * (c12.area() + p10).sin();
        } else {
            p5.0 += 0.83 * s3.min(-0.747).atan().tanh();
        }
    }
    0.42 * s3 + 0.99 * x[k4 % x.len()] + (p5.1 * p5.1 + 0.3).sqrt().tanh() + 0.87 * p5.1 + 0.28 * s3 + 0.35 * c2.area() + 0.94 * c1.knobs[1].gain
}

#[differentiable]
pub fn p0384(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * a.max(-0.717).atan() / (1.0 + a * a));
    let mut c2 = Shape::Tilted(Knob::new((c1.level + c1.table[1]).sin(), (c1.level - a).sin()), (x[1] + a).tanh());
    let mut s3 = 0.5 * (x[n % x.len()].min(-0.677) - a.min(-0.557)) / (1.0 + a * a);
    let y4 = 0.41 * c1.links[2].knob.twice(0.5 * ((a + a) + (a / (1.5 + c2.area() * c2.area()))) / (1.0 + c1.level * c1.level));
    c1.links.push(Link { knob: Knob::new(0.71 * (c1.table[0] * c1.knobs[1].gain).cos() + 0.42, 0.5 * (0.78 * c1.links[0].pair.1).atan()), shape: Shape::Flat, pair: (0.5 * (a + (0.1 * (n as f64))).atan(), (c2.area() + (0.1 * (n as f64))).tanh()), order: n / 2 });
    let mut k5 = 0;
    let y6 = loop {
        k5 += 1;
        if k5 > 3 {
            break 0.5 * (c1.table[2] - 0.77).abs() / (1.0 + c1.level * c1.level);
        }
        let mut k7 = 0;
        let mut u8 = [0.5 * (-c2.area()).atan(), 0.5 * a / (1.0 + a * a), 0.56 * c2.area().max(-0.147).max(0.107).cos() + 0.85];
        while k7 < n % 4 {
            u8 = [u8[1], u8[2], 0.5 * c2.area().sin() / (1.0 + c2.area() * c2.area())];
            let y12 = match c1.links[2].shape.clone() {
                Shape::Round(p9) => 0.99 * (c2.area() * c2.area()).ln_1p().cos() + 0.42,
                Shape::Oval { wide: p9, tall: q10 } => (u8[k5 % 3] + c2.area()).sin(),
                Shape::Tilted(c11, q10) => 0.5 * (c11.bias + q10).min(0.67) / (1.0 + a * a),
                _ => {
                    c1.links[0].shape.grow(0.36 * a.cos().cos() + 0.34);
                    (0.99 - c2.area()).cos().tanh()
                }
            };
            s3 += 0.56 * y12.sin();
            k7 += 1;
        }
        s3 += 0.18 * u8[1].sin();
    };
    0.31 * c2.area() + 0.72 * x[k5 % x.len()] + (0.5 * (c2.area() + y4).atan()) + 0.41 * s3 + 0.15 * c1.level + 0.59 * c2.area()
}

#[differentiable]
pub fn p0385(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * (-a).atan());
    let mut c2 = Link { knob: Knob::new((x[n % x.len()] + x[2]).tanh(), (-x[1]).sin()), shape: Shape::Flat, pair: (0.5 * (x[x.len() - 1] * c1.knobs[1].gain) / (1.0 + a * a), 0.5 * a.min(-0.317) / (1.0 + x[0] * x[0])), order: (n + n) };
    let mut c3 = Shape::Round(0.33 * (c2.pair.0 + x[x.len() - 1]).cos() + 0.24);
    let mut s4 = 0.13 * (c2.knob.bias * a).cos() + 0.25;
    if c1.links.len() < 5 {
        c1.links.push(Link::new(0.92 * (c3.area() * c3.area()).cos() + 0.34, n / 2));
    }
    let y5 = s4 * c1.links[1].knob.turn((c2.knob.bias + a).sin());
    c2.pair.0 *= 0.8 + 0.15 * y5.sin();
    let y6 = probe(&c3, 0.5 * y5.max(0.507).atan()).tanh();
    0.49 * y6 + 0.77 * x[n % x.len()] + 0.67 * c1.knobs[1].gain + 0.86 * c3.area() + 0.18 * s4 + 0.53 * c2.knob.gain
}

#[differentiable]
pub fn p0386(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * a.min(-0.817) / (1.0 + a * a));
    let mut c2 = Link { knob: Knob::new((0.63 + c1.level).sin(), (a + (0.1 * (n as f64))).tanh()), shape: Shape::Oval { wide: 0.5 * x[n % x.len()].tanh().powi(2).atan(), tall: 0.5 * (0.59 - c1.knobs[0].gain).atan() }, pair: (0.24 * (-x[n % x.len()]).cos() + 0.92, 0.5 * (c1.links[1].pair.1 - x[n % x.len()]).atan()), order: (n + n) };
    let mut c3 = Shape::Round((c1.knobs[1].gain * c2.pair.0).tanh());
    let mut c4 = Knob::new((c2.pair.0 * (0.1 * (n as f64))).tanh(), 0.5 * (c3.area() + c3.area()).atan());
    let mut s5 = 0.5 * (-c3.area()) / (1.0 + c1.links[0].pair.1 * c1.links[0].pair.1);
    let mut c6 = if !(n / 2 <= 0) {
        let mut c7 = Knob { gain: (s5 + (0.1 * (n as f64))).tanh(), ..c2.knob.clone() };
        Knob { gain: 0.5 * (s5 * c7.bias) / (1.0 + c3.area() * c3.area()), bias: ((c4.gain + c2.knob.bias) + (x[n % x.len()] * c7.bias)).sin() }
    } else {
        let y8 = c1.extra.map_or(0.5 * (c4.bias.tanh().powi(2) - c4.gain).atan(), |t| t.sin());
        let mut c9 = Link { knob: Knob { gain: 0.98 * (y8 * y8 + 0.3).sqrt().cos() + 0.22, bias: (c3.area() + s5).sin() }, pair: (s5.atan().atan().sin(), 0.3), ..c2.clone() };
        c2.knob.clone()
    };
    let y11 = (c1.knobs.iter().map(|k| k.apply(0.63 * a.cos() + 0.95)).product::<f64>()).tanh();
    0.51 * c6.gain + 0.12 * x[n % x.len()] + 0.57 * c1.links[1].pair.1 + 0.16 * s5 + 0.74 * c6.bias + 0.55 * c2.knob.bias + 0.84 * c3.area() + 0.41 * a
}

#[differentiable]
pub fn p0387(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * ((a * a) * a.min(-0.887)).atan());
    let mut c2 = Shape::Tilted(Knob::new(0.62 * (0.45 * a).cos() + 0.55, 0.58 * (x[0] - c1.level).cos() + 0.71), 0.5 * x[1] / (1.0 + c1.knobs[0].gain * c1.knobs[0].gain));
    let mut s3 = (c2.area() * c1.table[1]).max(0.947).sin();
    let y5 = (c1.links.iter().filter(|c4| c4.shape.is_round()).map(|c4| 0.39 * ((-c4.knob.gain) - (c4.pair.0 + x[1])).cos() + 0.68).sum::<f64>()).tanh();
    let mut k6 = 0;
    while k6 < n / 2 {
        k6 += 1;
        let mut c7 = std::mem::take(&mut c1.links[1].knob);
        a = 0.7 * a + 0.43 * c7.gain.sin();
    }
    if let Some(c8) = c1.extra {
        if let Some(c9) = c1.extra {
            c1.extra = Some(0.96 * (s3 - y5).cos() + 0.81);
            a += 0.96 * c9.sin();
        } else {
            c1.level += 0.44 * (0.5 * s3.atan());
        }
        a += 0.72 * c8.sin();
    } else {
        a += 0.78 * (0.5 * (c1.level + y5) / (1.0 + c1.table[1] * c1.table[1]));
    }
    0.96 * c2.area() + 0.64 * x[2] + (0.56 * ((c2.area() - c1.level) * c1.table[0]).cos() + 0.27) + 0.85 * a + 0.17 * s3 + 0.85 * c2.area() + 0.92 * c1.table[0]
}

#[differentiable]
pub fn p0388(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * (a * x[3]) / (1.0 + x[0] * x[0]));
    let mut c2 = Knob { gain: (a * (0.1 * (n as f64))).min(-0.257).sin(), bias: 0.5 * (x[n % x.len()] * a).atan() };
    let mut s3 = 0.63 * (c2.gain * a).min(0.187).cos() + 0.87;
    let mut k4 = 0;
    'l5: loop {
        k4 += 1;
        if k4 > n.min(4) {
            break;
        }
        let y6 = x[0] * c1.knobs[0].turn(0.5 * (x[2] + x[k4 % x.len()]).atan() / (1.0 + c2.gain * c2.gain));
        s3 += 0.59 * y6.sin();
    }
    if c1.links[1].shape.is_round() && -x[k4 % x.len()] < 0.957 {
        let y7 = (Link::response(&c1.links[1], 0.5 * ((c2.gain / (1.5 + c2.gain * c2.gain)) + a.max(-0.837)).atan())).sin();
        let y8 = 0.23 * c1.twice(0.5 * (c1.links[2].pair.1 / (1.5 + s3 * s3)) / (1.0 + y7 * y7));
        s3 += 0.47 * (y8 + y7).sin();
    } else {
        let y9 = c1.first_above((a + a).tanh()).unwrap_or(0.3);
        for Link { knob: c10, pair: (p11, _), .. } in &c1.links {
            let y13 = (Knob::apply(&c2, 0.22 * (y9 - (-s3)).cos() + 0.59)).sin();
            s3 += 0.36 * (y13 + c10.bias).sin();
        }
        s3 += 0.73 * y9.sin();
    }
    0.52 * c1.links[2].pair.1 + 0.89 * x[2] + (0.5 * (0.61 * c2.gain) / (1.0 + c2.bias * c2.bias)) + 0.55 * c2.gain + 0.27 * s3 + 0.32 * c1.links[1].pair.1
}

#[differentiable]
pub fn p0389(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, ((a * 0.32) * (x[1] + x[3])).tanh());
    let mut c2 = Link { knob: Knob { gain: (x[3].tanh().powi(3) * (x[n % x.len()] * a)).sin(), bias: (-c1.level).sin() }, shape: Shape::Round(0.92 * (a + x[1]).atan().cos() + 0.19), pair: (0.5 * (x[n % x.len()] / (1.5 + c1.table[1] * c1.table[1])) / (1.0 + c1.links[1].pair.1 * c1.links[1].pair.1), (c1.links[2].pair.1 / (1.5 + x[n % x.len()] * x[n % x.len()])).max(-0.287).sin()), order: (n + n) };
    let mut c3 = Shape::Oval { wide: 0.14 * c2.pair.1.max(0.577).cos() + 0.45, tall: 0.93 * (x[n % x.len()] * 0.11).cos() + 0.42 };
    let mut c4 = Knob { gain: 0.5 * (c3.area() * a) / (1.0 + x[n % x.len()] * x[n % x.len()]), bias: 0.5 * (a * a) / (1.0 + c1.level * c1.level) };
    let mut s5 = (c1.level + c4.gain).tanh();
    let mut k6 = 0;
    while k6 < 4 {
        k6 += 1;
        for c7 in c1.knobs.iter_mut() {
            let mut c8 = if c2.knob.bias - c7.bias <= -0.727 {
                let mut c9 = std::mem::replace(c7, Knob { gain: 0.5 * (c3.area().min(-0.177) + (c2.pair.0 * c2.pair.0).ln_1p()).atan(), bias: s5.atan().tanh() });
                let mut c10 = c2.knob.mixed(Knob { gain: 0.28 * (c4.bias + c2.knob.bias).cos() + 0.15, bias: 0.55 * (c4.bias * s5).cos() + 0.17 });
                Shape::Round((c10.bias * s5).tanh())
            } else {
                c2 = Link::new((s5 - c4.bias).tanh(), n / 2);
                let Link { knob: Knob { gain: p11, .. }, shape: c13, pair: (q12, _), .. } = &c2;
                Shape::Round(((*q12) + 0.13).tanh())
            };
            s5 += 0.15 * (c7.gain + c8.area()).sin();
        }
    }
    0.36 * c2.knob.gain + 0.26 * x[n % x.len()] + ((c3.area() + 0.33) + c3.area()).sin() + 0.73 * c1.table[2] + 0.83 * s5 + 0.72 * c2.pair.0 + 0.34 * c3.area() + 0.12 * c4.bias
}

#[differentiable]
pub fn p0390(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (a - (0.1 * (n as f64))).sin());
    let mut c2 = Shape::Flat;
    let mut s3 = (c1.links[0].pair.1 + c2.area()).sin();
    let f4 = |p5: f64| 0.83 * c1.respond((c2.area() - 0.77).abs().tanh());
    let y6 = f4(0.5 * (c2.area() - c2.area()).atan()) - f4((c2.area() * c2.area()).ln_1p().sin());
    c1.level = (a * c2.area()).tanh();
    let mut k7 = 0;
    let mut s8 = (a - c2.area()).tanh();
    while k7 < 3 {
        k7 += 1;
        s8 = (0.52 * s8 + (s8 - s8)).tanh();
        let f9 = |p10: f64| 0.37 * c1.links[2].respond(0.69 * s3.min(-0.327).cos() + 0.83);
        let y11 = f9(((s8 - c2.area()) - 0.77).abs().tanh()) - f9(0.5 * ((c2.area() * 0.83) + (y6 + c2.area())).atan());
        s8 += 0.22 * y11.sin();
    }
    let f12 = |p13: f64| 0.42 * c1.links[1].knob.respond((-c2.area().max(0.937)).tanh());
    let y14 = f12(0.5 * (c2.area() + s3).atan()) - f12(x[x.len() - 1].max(-0.657).tanh());
    0.69 * y14 + 0.13 * x[x.len() - 1] + 0.52 * c1.knobs[0].gain + 0.13 * s8 + 0.76 * s3 + 0.16 * c2.area()
}

#[differentiable]
pub fn p0391(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * (a * a).atan());
    let mut s2 = 0.5 * (a - a).atan();
    let mut k3 = 0;
    let y4 = 'l5: loop {
        k3 += 1;
        if a * s2 <= s2 || k3 > n / 2 {
            break (a - a).sin();
        }
        if let Shape::Tilted(c7, p6) = &c1.links[0].shape {
            let mut c8 = Link { knob: Knob::new(0.5 * ((-a) + p6).atan(), 0.5 * c7.gain.max(0.967).atan()), pair: (0.5 * c7.bias.min(0.117) / (1.0 + (*p6) * (*p6)), 0.3), ..c1.links[0].clone() };
            a -= 0.92 * ((*p6) + c8.pair.1).sin();
        } else {
            if c1.links[1].shape.is_round() && n % 3 != 2 {
                let y9 = c1.extra.unwrap_or(0.5 * ((a + 0.66) * 0.58) / (1.0 + a * a));
                for c10 in &mut c1.links {
                    c10.knob.gain = s2.max(-0.947).sin();
                    let mut c11 = Knob { gain: (s2 - 0.77).abs().tanh(), ..c10.knob.clone() };
                    s2 -= 0.57 * (c10.knob.gain + c11.bias).sin();
                }
                a = 0.7 * a + 0.32 * y9.sin();
            } else {
                let mut c12 = if n > 4 && a - 0.47 >= s2 {
                    let y13 = c1.first_above((s2 + c1.links[0].pair.1).sin()).unwrap_or(0.3);
                    let y14 = 0.84 * c1.links[0].shape.respond(0.32 * (a - x[0]).sin().cos() + 0.23);
                    Link { knob: Knob { gain: 0.66 * (s2 + x[0]).cos() + 0.72, bias: 0.5 * ((c1.links[2].pair.1 + y14) + 0.47) / (1.0 + y13 * y13) }, shape: Shape::Oval { wide: (a + c1.knobs[0].gain).sin(), tall: 0.53 * a.max(-0.857).cos() + 0.97 }, pair: (0.16 * y14.atan().cos() + 0.59, (y13 * 0.83).sin()), order: (k3 + n) }
                } else {
                    c1.links[2].clone()
                };
                a += 0.99 * c12.pair.1.sin();
            }
        }
    };
    0.16 * x[k3 % x.len()] + 0.94 * x[3] + 0.77 * s2 + 0.11 * c1.links[1].pair.1 + 0.45 * a
}

#[differentiable]
pub fn p0392(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (a - a).tanh());
    let mut c2 = Link { knob: Knob::new(0.5 * (-a).atan(), (x[1] * a).tanh()), shape: Shape::Oval { wide: (a * x[n % x.len()]).tanh(), tall: x[n % x.len()].sin().sin() }, pair: ((c1.level * c1.knobs[1].gain).tanh(), 0.5 * (x[n % x.len()] - x[2]).atan()), order: (n + 2) };
    let mut c3 = Shape::Oval { wide: x[0].tanh().powi(3).tanh(), tall: 0.5 * (c2.knob.bias - c1.table[1]) / (1.0 + a * a) };
    let mut c4 = Knob::new(0.5 * c1.knobs[0].gain.atan(), (x[x.len() - 1] + c2.pair.1).tanh());
    let mut s5 = 0.5 * c2.pair.1.max(0.797).atan();
    if let Some(c6) = c1.extra {
        let mut k7 = 0;
        'l8: while k7 < 4 {
            let y9 = c2.pair.1 * c4.turn(c1.level.atan().sin());
            c1.spare = Some(Knob::new(0.5 * y9.max(-0.87).atan(), 0.5 * (c2.knob.gain - 0.68).atan()));
            s5 -= 0.95 * y9.sin();
            k7 += 1;
        }
        s5 += 0.59 * c6.sin();
    } else {
        let mut k10 = 0;
        let y11 = 'l12: loop {
            k10 += 1;
            if c1.links[2].pair.1 * s5 > -0.927 || k10 > n / 2 {
                break 0.5 * s5.min(-0.287).atan();
            }
            let mut c13 = if n / 2 > 0 && c1.knobs[1].gain - x[x.len() - 1] >= c1.level {
                c1.links[2].order += 2;
                Link::new(((s5 + a) / (1.5 + c1.table[2] * c1.table[2])).sin(), n / 2)
            } else {
                c1.links[1].clone()
            };
            s5 += 0.21 * c13.pair.0.sin();
        };
        s5 += 0.23 * y11.sin();
    }
    0.41 * s5 + 0.46 * x[1] + 0.99 * c4.bias + 0.14 * c1.level + 0.73 * c3.area() + 0.78 * c2.knob.gain + 0.59 * s5
}

#[differentiable]
pub fn p0393(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (a / (1.5 + x[n % x.len()] * x[n % x.len()])).tanh());
    let mut c2 = Shape::Tilted(Knob { gain: 0.16 * (-a).cos() + 0.19, bias: 0.5 * x[0].tanh().powi(2) / (1.0 + a * a) }, 0.5 * c1.knobs[1].gain.atan().atan());
    let mut s3 = 0.51 * (-c2.area()).cos() + 0.58;
    let mut k4 = 0;
    let y5 = loop {
        k4 += 1;
        if c1.knobs[1].gain < 0.707 || k4 > 3 {
            break (s3 + s3).cos().sin();
        }
        let mut k6 = 0;
        loop {
            let y8 = (c1.links.iter().zip(&c1.table).fold(0.41 * ((x[n % x.len()] + a) - (c2.area() + c2.area())).cos() + 0.85, |s, (c7, y)| s.sin() + ((-c7.knob.gain).sin()) * y)).tanh();
            c1.spare = Some(Knob::new(0.79 * (s3 - c1.level).cos() + 0.97, (c1.level * (0.1 * (k6 as f64))).tanh()));
            let mut c9 = c1.links[1].shape.clone().grown(0.5 * ((0.1 * (k6 as f64)) - (c1.knobs[0].gain * c2.area())) / (1.0 + s3 * s3));
            s3 += 0.88 * (c9.area() + y8).sin();
            k6 += 1;
            if n % 3 != 2 || k6 >= n.min(4) {
                break;
            }
        }
    };
    0.35 * a + 0.46 * x[3] + 0.94 * c2.area() + 0.46 * s3 + 0.86 * a + 0.37 * c1.table[1]
}

#[differentiable]
pub fn p0394(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.57 * a.cos() + 0.62);
    let mut c2 = Link::new((c1.table[1] + c1.knobs[1].gain).sin(), (n + 1));
    let mut c3 = Knob { gain: 0.5 * (c2.knob.bias + c1.table[1]) / (1.0 + c2.knob.gain * c2.knob.gain), bias: 0.96 * (c1.links[0].pair.1 * x[n % x.len()]).sin().cos() + 0.53 };
    let mut s4 = 0.5 * (a + 0.52) / (1.0 + a * a);
    let mut k5 = 0;
    while k5 < 3 {
        k5 += 1;
        c3.bias -= 0.58 * ((a * s4) * (a * s4) + 0.3).sqrt().sin();
        let mut k6 = 0;
        loop {
            k6 += 1;
            if k6 > n.min(4) {
                break;
            }
            let y7 = 0.64 * c2.shape.twice((-(c1.knobs[1].gain - c2.knob.bias)).tanh());
            c2.pair.0 = 0.67 * (y7 * s4).cos() + 0.35;
            s4 += 0.42 * y7.sin();
        }
    }
    0.28 * c1.level + 0.46 * x[2] + 0.33 * s4 + 0.46 * c2.knob.bias + 0.97 * c3.gain + 0.14 * c1.links[2].pair.1 + 0.51 * a
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0380(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.14) * (-((a + a) * (a + a))).exp().cos() + lit(0.51));
        let mut s2 = lit(0.95) * (c1.knobs[1].gain - a).cos() + lit(0.25);
        let mut k3 = 0;
        let mut p5 = ((a + (lit(0.1) * lit(n as f64))).tanh(), lit(0.5) * x[n % x.len()] / (lit(1.0) + c1.table[0] * c1.table[0]));
        let y4 = loop {
            k3 += 1;
            if k3 > n / 2 {
                break c1.knobs[0].gain.max(lit(-0.887)).sin();
            }
            p5 = (p5.1, (p5.0 * (s2 / (lit(1.5) + s2 * s2))).sin());
            let mut k6 = 0;
            let y7 = loop {
                k6 += 1;
                if s2 * c1.level <= lit(0.457) || k6 > n {
                    break lit(0.24) * (-c1.level).cos() + lit(0.81);
                }
                let y8 = (Link::response(&c1.links[2], lit(0.5) * (s2 * s2 + lit(0.3)).sqrt() / (lit(1.0) + c1.links[1].pair.1 * c1.links[1].pair.1))).sin();
                c1.links[2].order += 1;
                c1.links[2].order += 1;
                s2 = s2 + (lit(0.99) * y8.sin());
            };
            s2 = s2 - (lit(0.83) * y7.sin());
        };
        let y9 = lit(0.49) * c1.links[2].twice((p5.1 * y4).sin());
        lit(0.61) * c1.table[2] + lit(0.91) * x[k3 % x.len()] + lit(0.38) * p5.0 + lit(0.86) * c1.level + lit(0.85) * s2
    }

    pub fn p0381(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (a - a).tanh());
        let mut c2 = Link { knob: Knob { gain: (x[2] * x[n % x.len()]).sin(), bias: lit(0.35) * (x[n % x.len()] + c1.knobs[0].gain).cos() + lit(0.86) }, shape: Shape::Round((c1.level * a).tanh()), pair: (lit(0.5) * (-x[3]) / (lit(1.0) + x[3] * x[3]), lit(0.5) * (c1.links[0].pair.1 - c1.table[2]).atan()), order: (n + 3) };
        let mut c3 = Knob { gain: lit(0.5) * ((c1.table[1] - (lit(0.1) * lit(n as f64))) - a.min(lit(-0.737))) / (lit(1.0) + c2.knob.gain * c2.knob.gain), bias: lit(0.14) * (-c1.knobs[1].gain).cos().cos() + lit(0.53) };
        let mut s4 = (a / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])).sin();
        for c5 in &mut c1.links {
            let Some(y8) = positive((a * c5.pair.0).tanh()) else {
                return lit(0.94) * c2.knob.gain + lit(0.54) * x[x.len() - 1] + (lit(0.5) * ((c3.bias + c2.pair.0) * (a + c3.gain)).atan());
            };
            c5.order = (n + 1);
            if let Shape::Oval { tall: p9, .. } = c2.shape.clone() {
                c2.order += 1;
                s4 = s4 - (lit(0.33) * p9.sin());
            } else {
                let y18 = match &c2.shape {
                    Shape::Round(p11) => s4.sin(),
                    Shape::Oval { wide: p11, tall: q12 } => {
                        let mut c14 = std::mem::take(&mut c5.knob);
                        c5.order = n / 2;
                        ((-y8) - (lit(0.1) * lit(n as f64))).sin()
                    }
                    Shape::Tilted(c13, q12) => {
                        if let Shape::Round(p15) = c5.shape.clone() {
                            let y17 = lit(0.46) * c5.knob.apply(lit(0.5) * y8.atan());
                            s4 = s4 + (lit(0.12) * (p15 + y17).sin());
                        } else {
                            s4 = s4 + (lit(0.78) * (lit(0.5) * (y8 + lit(0.96)).atan()));
                        }
                        lit(0.24) * (x[3] * x[3] + lit(0.3)).sqrt().cos() + lit(0.81)
                    }
                    _ => lit(0.5) * a.tanh().powi(3).min(lit(0.977)).atan(),
                };
                s4 = s4 + (lit(0.29) * y18.sin());
            }
            s4 = s4 + (lit(0.47) * (c5.pair.1 + y8).sin());
        }
        lit(0.31) * x[3] + lit(0.98) * x[3] + (lit(0.5) * (c1.links[2].pair.1 + c3.gain) / (lit(1.0) + s4 * s4)) + lit(0.64) * c1.table[0] + lit(0.14) * c2.knob.bias + lit(0.63) * c3.bias + lit(0.77) * s4
    }

    pub fn p0382(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * a.max(lit(-0.477)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        let mut s2 = lit(0.5) * ((x[3] - a) / (lit(1.5) + a * a)).atan();
        let mut c3 = Knob { gain: lit(0.5) * (c1.knobs[0].gain + x[1]) / (lit(1.0) + c1.level * c1.level), ..c1.links[2].knob.clone() };
        let mut c4 = Link { knob: Knob::new(lit(0.5) * (c3.gain / (lit(1.5) + a * a)) / (lit(1.0) + c1.level * c1.level), lit(0.5) * (c1.level * a) / (lit(1.0) + c3.gain * c3.gain)), pair: (x[n % x.len()].tanh(), lit(0.3)), ..c1.links[0].clone() };
        let mut c5 = Knob { gain: lit(0.5) * (c4.pair.0 + lit(0.48)).atan(), ..c1.knobs[0].clone() };
        let mut k6 = 0;
        while k6 < n % 4 {
            k6 += 1;
            c1.links[1].shape = Shape::Flat;
            for c7 in &c1.links {
                let y10 = probe(&c4, lit(0.22) * ((c3.bias - c4.pair.0) + (c4.knob.bias - c4.knob.gain)).cos() + lit(0.92)).tanh();
                let y18 = match &c1.links[1].shape {
                    Shape::Round(p11) => {
                        match &c1.links[1].shape {
                            Shape::Round(p14) => {
                                let mut c17 = Shape::Round((((*p14) + y10) * ((*p11) * y10)).sin());
                                c4.order = (k6 + n);
                                a = a + (lit(0.15) * (c17.area() + (*p14)).sin());
                            }
                            Shape::Oval { wide: p14, tall: q15 } => {
                                a = a + (lit(0.53) * ((*p14) + (*q15)).sin());
                            }
                            Shape::Tilted(c16, q15) => {
                                a = a + (lit(0.15) * (c16.gain + (*q15)).sin());
                            }
                            Shape::Flat => {
                                s2 = s2 + (lit(0.67) * (x[1] * c7.pair.1).sin());
                            }
                        }
                        (c7.knob.bias - c5.bias).sin()
                    }
                    Shape::Oval { wide: p11, tall: q12 } => lit(0.5) * (lit(0.82) + ((*p11) + x[k6 % x.len()])).atan(),
                    Shape::Tilted(c13, q12) => lit(0.44) * (c4.knob.bias * y10).cos() + lit(0.27),
                    _ => ((x[1] + c7.knob.bias) - lit(0.77)).abs().sin(),
                };
                a = a + (lit(0.17) * (y18 + y10).sin());
            }
        }
        lit(0.47) * s2 + lit(0.51) * x[2] + (lit(0.5) * ((c4.knob.bias + lit(0.99)) - (c3.gain - lit(0.77)).abs()).atan()) + lit(0.79) * c1.links[1].pair.1 + lit(0.64) * c4.knob.bias + lit(0.24) * s2 + lit(0.29) * c5.bias + lit(0.51) * a + lit(0.58) * c3.bias
    }

    pub fn p0383(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * (a / (lit(1.5) + x[3] * x[3])) / (lit(1.0) + x[1] * x[1]));
        let mut c2 = Shape::Round((x[n % x.len()] + a).sin());
        let mut s3 = ((a * x[0]) / (lit(1.5) + a * a)).sin();
        c1.extra = None;
        let mut k4 = 0;
        let mut p5 = (lit(0.5) * ((x[k4 % x.len()] / (lit(1.5) + s3 * s3)) - (c1.table[1] + c2.area())) / (lit(1.0) + x[0] * x[0]), lit(0.37) * c1.links[1].pair.1.min(lit(-0.907)).cos() + lit(0.69));
        while k4 < 4 {
            k4 += 1;
            p5 = (p5.1, (p5.0 * p5.1.tanh().powi(2)).sin());
            let mut k6 = 0;
            'l7: loop {
                let y8 = lit(0.75) * c1.links[1].shape.twice(lit(0.5) * s3.max(lit(0.327)) / (lit(1.0) + c1.table[0] * c1.table[0]));
                let mut c9 = Knob::new(lit(0.98) * ((p5.1 * c2.area()) * (c2.area() / (lit(1.5) + y8 * y8))).cos() + lit(0.47), lit(0.5) * (s3 - a) / (lit(1.0) + s3 * s3));
                s3 = s3 + (lit(0.33) * (c9.gain + y8).sin());
                k6 += 1;
                if c1.links[2].pair.1.cos() < p5.1 || k6 >= n.min(4) {
                    break;
                }
            }
            if let Shape::Tilted(c11, p10) = c1.links[2].shape.clone() {
                let mut c12 = c2.clone().grown((c1.table[2] + lit(0.91)).sin());
                s3 = s3 + (lit(0.79) * (c12.area() + p10).sin());
            } else {
                p5.0 = p5.0 + (lit(0.83) * s3.min(lit(-0.747)).atan().tanh());
            }
        }
        lit(0.42) * s3 + lit(0.99) * x[k4 % x.len()] + (p5.1 * p5.1 + lit(0.3)).sqrt().tanh() + lit(0.87) * p5.1 + lit(0.28) * s3 + lit(0.35) * c2.area() + lit(0.94) * c1.knobs[1].gain
    }

    pub fn p0384(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * a.max(lit(-0.717)).atan() / (lit(1.0) + a * a));
        let mut c2 = Shape::Tilted(Knob::new((c1.level + c1.table[1]).sin(), (c1.level - a).sin()), (x[1] + a).tanh());
        let mut s3 = lit(0.5) * (x[n % x.len()].min(lit(-0.677)) - a.min(lit(-0.557))) / (lit(1.0) + a * a);
        let y4 = lit(0.41) * c1.links[2].knob.twice(lit(0.5) * ((a + a) + (a / (lit(1.5) + c2.area() * c2.area()))) / (lit(1.0) + c1.level * c1.level));
        c1.links.push(Link { knob: Knob::new(lit(0.71) * (c1.table[0] * c1.knobs[1].gain).cos() + lit(0.42), lit(0.5) * (lit(0.78) * c1.links[0].pair.1).atan()), shape: Shape::Flat, pair: (lit(0.5) * (a + (lit(0.1) * lit(n as f64))).atan(), (c2.area() + (lit(0.1) * lit(n as f64))).tanh()), order: n / 2 });
        let mut k5 = 0;
        let y6 = loop {
            k5 += 1;
            if k5 > 3 {
                break lit(0.5) * (c1.table[2] - lit(0.77)).abs() / (lit(1.0) + c1.level * c1.level);
            }
            let mut k7 = 0;
            let mut u8 = [lit(0.5) * (-c2.area()).atan(), lit(0.5) * a / (lit(1.0) + a * a), lit(0.56) * c2.area().max(lit(-0.147)).max(lit(0.107)).cos() + lit(0.85)];
            while k7 < n % 4 {
                u8 = [u8[1], u8[2], lit(0.5) * c2.area().sin() / (lit(1.0) + c2.area() * c2.area())];
                let y12 = match c1.links[2].shape.clone() {
                    Shape::Round(p9) => lit(0.99) * (c2.area() * c2.area()).ln_1p().cos() + lit(0.42),
                    Shape::Oval { wide: p9, tall: q10 } => (u8[k5 % 3] + c2.area()).sin(),
                    Shape::Tilted(c11, q10) => lit(0.5) * (c11.bias + q10).min(lit(0.67)) / (lit(1.0) + a * a),
                    _ => {
                        c1.links[0].shape.grow(lit(0.36) * a.cos().cos() + lit(0.34));
                        (lit(0.99) - c2.area()).cos().tanh()
                    }
                };
                s3 = s3 + (lit(0.56) * y12.sin());
                k7 += 1;
            }
            s3 = s3 + (lit(0.18) * u8[1].sin());
        };
        lit(0.31) * c2.area() + lit(0.72) * x[k5 % x.len()] + (lit(0.5) * (c2.area() + y4).atan()) + lit(0.41) * s3 + lit(0.15) * c1.level + lit(0.59) * c2.area()
    }

    pub fn p0385(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * (-a).atan());
        let mut c2 = Link { knob: Knob::new((x[n % x.len()] + x[2]).tanh(), (-x[1]).sin()), shape: Shape::Flat, pair: (lit(0.5) * (x[x.len() - 1] * c1.knobs[1].gain) / (lit(1.0) + a * a), lit(0.5) * a.min(lit(-0.317)) / (lit(1.0) + x[0] * x[0])), order: (n + n) };
        let mut c3 = Shape::Round(lit(0.33) * (c2.pair.0 + x[x.len() - 1]).cos() + lit(0.24));
        let mut s4 = lit(0.13) * (c2.knob.bias * a).cos() + lit(0.25);
        if c1.links.len() < 5 {
            c1.links.push(Link::new(lit(0.92) * (c3.area() * c3.area()).cos() + lit(0.34), n / 2));
        }
        let y5 = s4 * c1.links[1].knob.turn((c2.knob.bias + a).sin());
        c2.pair.0 = c2.pair.0 * (lit(0.8) + lit(0.15) * y5.sin());
        let y6 = probe(&c3, lit(0.5) * y5.max(lit(0.507)).atan()).tanh();
        lit(0.49) * y6 + lit(0.77) * x[n % x.len()] + lit(0.67) * c1.knobs[1].gain + lit(0.86) * c3.area() + lit(0.18) * s4 + lit(0.53) * c2.knob.gain
    }

    pub fn p0386(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * a.min(lit(-0.817)) / (lit(1.0) + a * a));
        let mut c2 = Link { knob: Knob::new((lit(0.63) + c1.level).sin(), (a + (lit(0.1) * lit(n as f64))).tanh()), shape: Shape::Oval { wide: lit(0.5) * x[n % x.len()].tanh().powi(2).atan(), tall: lit(0.5) * (lit(0.59) - c1.knobs[0].gain).atan() }, pair: (lit(0.24) * (-x[n % x.len()]).cos() + lit(0.92), lit(0.5) * (c1.links[1].pair.1 - x[n % x.len()]).atan()), order: (n + n) };
        let mut c3 = Shape::Round((c1.knobs[1].gain * c2.pair.0).tanh());
        let mut c4 = Knob::new((c2.pair.0 * (lit(0.1) * lit(n as f64))).tanh(), lit(0.5) * (c3.area() + c3.area()).atan());
        let mut s5 = lit(0.5) * (-c3.area()) / (lit(1.0) + c1.links[0].pair.1 * c1.links[0].pair.1);
        let mut c6 = if !(n / 2 <= 0) {
            let mut c7 = Knob { gain: (s5 + (lit(0.1) * lit(n as f64))).tanh(), ..c2.knob.clone() };
            Knob { gain: lit(0.5) * (s5 * c7.bias) / (lit(1.0) + c3.area() * c3.area()), bias: ((c4.gain + c2.knob.bias) + (x[n % x.len()] * c7.bias)).sin() }
        } else {
            let y8 = c1.extra.map_or(lit(0.5) * (c4.bias.tanh().powi(2) - c4.gain).atan(), |t| t.sin());
            let mut c9 = Link { knob: Knob { gain: lit(0.98) * (y8 * y8 + lit(0.3)).sqrt().cos() + lit(0.22), bias: (c3.area() + s5).sin() }, pair: (s5.atan().atan().sin(), lit(0.3)), ..c2.clone() };
            c2.knob.clone()
        };
        let y11 = (c1.knobs.iter().map(|k| k.apply(lit(0.63) * a.cos() + lit(0.95))).product::<Dual>()).tanh();
        lit(0.51) * c6.gain + lit(0.12) * x[n % x.len()] + lit(0.57) * c1.links[1].pair.1 + lit(0.16) * s5 + lit(0.74) * c6.bias + lit(0.55) * c2.knob.bias + lit(0.84) * c3.area() + lit(0.41) * a
    }

    pub fn p0387(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * ((a * a) * a.min(lit(-0.887))).atan());
        let mut c2 = Shape::Tilted(Knob::new(lit(0.62) * (lit(0.45) * a).cos() + lit(0.55), lit(0.58) * (x[0] - c1.level).cos() + lit(0.71)), lit(0.5) * x[1] / (lit(1.0) + c1.knobs[0].gain * c1.knobs[0].gain));
        let mut s3 = (c2.area() * c1.table[1]).max(lit(0.947)).sin();
        let y5 = (c1.links.iter().filter(|c4| c4.shape.is_round()).map(|c4| lit(0.39) * ((-c4.knob.gain) - (c4.pair.0 + x[1])).cos() + lit(0.68)).sum::<Dual>()).tanh();
        let mut k6 = 0;
        while k6 < n / 2 {
            k6 += 1;
            let mut c7 = std::mem::take(&mut c1.links[1].knob);
            a = lit(0.7) * a + lit(0.43) * c7.gain.sin();
        }
        if let Some(c8) = c1.extra {
            if let Some(c9) = c1.extra {
                c1.extra = Some(lit(0.96) * (s3 - y5).cos() + lit(0.81));
                a = a + (lit(0.96) * c9.sin());
            } else {
                c1.level = c1.level + (lit(0.44) * (lit(0.5) * s3.atan()));
            }
            a = a + (lit(0.72) * c8.sin());
        } else {
            a = a + (lit(0.78) * (lit(0.5) * (c1.level + y5) / (lit(1.0) + c1.table[1] * c1.table[1])));
        }
        lit(0.96) * c2.area() + lit(0.64) * x[2] + (lit(0.56) * ((c2.area() - c1.level) * c1.table[0]).cos() + lit(0.27)) + lit(0.85) * a + lit(0.17) * s3 + lit(0.85) * c2.area() + lit(0.92) * c1.table[0]
    }

    pub fn p0388(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * (a * x[3]) / (lit(1.0) + x[0] * x[0]));
        let mut c2 = Knob { gain: (a * (lit(0.1) * lit(n as f64))).min(lit(-0.257)).sin(), bias: lit(0.5) * (x[n % x.len()] * a).atan() };
        let mut s3 = lit(0.63) * (c2.gain * a).min(lit(0.187)).cos() + lit(0.87);
        let mut k4 = 0;
        'l5: loop {
            k4 += 1;
            if k4 > n.min(4) {
                break;
            }
            let y6 = x[0] * c1.knobs[0].turn(lit(0.5) * (x[2] + x[k4 % x.len()]).atan() / (lit(1.0) + c2.gain * c2.gain));
            s3 = s3 + (lit(0.59) * y6.sin());
        }
        if c1.links[1].shape.is_round() && -x[k4 % x.len()] < lit(0.957) {
            let y7 = (Link::response(&c1.links[1], lit(0.5) * ((c2.gain / (lit(1.5) + c2.gain * c2.gain)) + a.max(lit(-0.837))).atan())).sin();
            let y8 = lit(0.23) * c1.twice(lit(0.5) * (c1.links[2].pair.1 / (lit(1.5) + s3 * s3)) / (lit(1.0) + y7 * y7));
            s3 = s3 + (lit(0.47) * (y8 + y7).sin());
        } else {
            let y9 = c1.first_above((a + a).tanh()).unwrap_or(lit(0.3));
            for Link { knob: c10, pair: (p11, _), .. } in &c1.links {
                let y13 = (Knob::apply(&c2, lit(0.22) * (y9 - (-s3)).cos() + lit(0.59))).sin();
                s3 = s3 + (lit(0.36) * (y13 + c10.bias).sin());
            }
            s3 = s3 + (lit(0.73) * y9.sin());
        }
        lit(0.52) * c1.links[2].pair.1 + lit(0.89) * x[2] + (lit(0.5) * (lit(0.61) * c2.gain) / (lit(1.0) + c2.bias * c2.bias)) + lit(0.55) * c2.gain + lit(0.27) * s3 + lit(0.32) * c1.links[1].pair.1
    }

    pub fn p0389(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, ((a * lit(0.32)) * (x[1] + x[3])).tanh());
        let mut c2 = Link { knob: Knob { gain: (x[3].tanh().powi(3) * (x[n % x.len()] * a)).sin(), bias: (-c1.level).sin() }, shape: Shape::Round(lit(0.92) * (a + x[1]).atan().cos() + lit(0.19)), pair: (lit(0.5) * (x[n % x.len()] / (lit(1.5) + c1.table[1] * c1.table[1])) / (lit(1.0) + c1.links[1].pair.1 * c1.links[1].pair.1), (c1.links[2].pair.1 / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).max(lit(-0.287)).sin()), order: (n + n) };
        let mut c3 = Shape::Oval { wide: lit(0.14) * c2.pair.1.max(lit(0.577)).cos() + lit(0.45), tall: lit(0.93) * (x[n % x.len()] * lit(0.11)).cos() + lit(0.42) };
        let mut c4 = Knob { gain: lit(0.5) * (c3.area() * a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), bias: lit(0.5) * (a * a) / (lit(1.0) + c1.level * c1.level) };
        let mut s5 = (c1.level + c4.gain).tanh();
        let mut k6 = 0;
        while k6 < 4 {
            k6 += 1;
            for c7 in c1.knobs.iter_mut() {
                let mut c8 = if c2.knob.bias - c7.bias <= lit(-0.727) {
                    let mut c9 = std::mem::replace(c7, Knob { gain: lit(0.5) * (c3.area().min(lit(-0.177)) + (c2.pair.0 * c2.pair.0).ln_1p()).atan(), bias: s5.atan().tanh() });
                    let mut c10 = c2.knob.mixed(Knob { gain: lit(0.28) * (c4.bias + c2.knob.bias).cos() + lit(0.15), bias: lit(0.55) * (c4.bias * s5).cos() + lit(0.17) });
                    Shape::Round((c10.bias * s5).tanh())
                } else {
                    c2 = Link::new((s5 - c4.bias).tanh(), n / 2);
                    let Link { knob: Knob { gain: p11, .. }, shape: c13, pair: (q12, _), .. } = &c2;
                    Shape::Round(((*q12) + lit(0.13)).tanh())
                };
                s5 = s5 + (lit(0.15) * (c7.gain + c8.area()).sin());
            }
        }
        lit(0.36) * c2.knob.gain + lit(0.26) * x[n % x.len()] + ((c3.area() + lit(0.33)) + c3.area()).sin() + lit(0.73) * c1.table[2] + lit(0.83) * s5 + lit(0.72) * c2.pair.0 + lit(0.34) * c3.area() + lit(0.12) * c4.bias
    }

    pub fn p0390(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (a - (lit(0.1) * lit(n as f64))).sin());
        let mut c2 = Shape::Flat;
        let mut s3 = (c1.links[0].pair.1 + c2.area()).sin();
        let f4 = |p5: Dual| lit(0.83) * c1.respond((c2.area() - lit(0.77)).abs().tanh());
        let y6 = f4(lit(0.5) * (c2.area() - c2.area()).atan()) - f4((c2.area() * c2.area()).ln_1p().sin());
        c1.level = (a * c2.area()).tanh();
        let mut k7 = 0;
        let mut s8 = (a - c2.area()).tanh();
        while k7 < 3 {
            k7 += 1;
            s8 = (lit(0.52) * s8 + (s8 - s8)).tanh();
            let f9 = |p10: Dual| lit(0.37) * c1.links[2].respond(lit(0.69) * s3.min(lit(-0.327)).cos() + lit(0.83));
            let y11 = f9(((s8 - c2.area()) - lit(0.77)).abs().tanh()) - f9(lit(0.5) * ((c2.area() * lit(0.83)) + (y6 + c2.area())).atan());
            s8 = s8 + (lit(0.22) * y11.sin());
        }
        let f12 = |p13: Dual| lit(0.42) * c1.links[1].knob.respond((-c2.area().max(lit(0.937))).tanh());
        let y14 = f12(lit(0.5) * (c2.area() + s3).atan()) - f12(x[x.len() - 1].max(lit(-0.657)).tanh());
        lit(0.69) * y14 + lit(0.13) * x[x.len() - 1] + lit(0.52) * c1.knobs[0].gain + lit(0.13) * s8 + lit(0.76) * s3 + lit(0.16) * c2.area()
    }

    pub fn p0391(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * (a * a).atan());
        let mut s2 = lit(0.5) * (a - a).atan();
        let mut k3 = 0;
        let y4 = 'l5: loop {
            k3 += 1;
            if a * s2 <= s2 || k3 > n / 2 {
                break (a - a).sin();
            }
            if let Shape::Tilted(c7, p6) = &c1.links[0].shape {
                let mut c8 = Link { knob: Knob::new(lit(0.5) * ((-a) + p6).atan(), lit(0.5) * c7.gain.max(lit(0.967)).atan()), pair: (lit(0.5) * c7.bias.min(lit(0.117)) / (lit(1.0) + (*p6) * (*p6)), lit(0.3)), ..c1.links[0].clone() };
                a = a - (lit(0.92) * ((*p6) + c8.pair.1).sin());
            } else {
                if c1.links[1].shape.is_round() && n % 3 != 2 {
                    let y9 = c1.extra.unwrap_or(lit(0.5) * ((a + lit(0.66)) * lit(0.58)) / (lit(1.0) + a * a));
                    for c10 in &mut c1.links {
                        c10.knob.gain = s2.max(lit(-0.947)).sin();
                        let mut c11 = Knob { gain: (s2 - lit(0.77)).abs().tanh(), ..c10.knob.clone() };
                        s2 = s2 - (lit(0.57) * (c10.knob.gain + c11.bias).sin());
                    }
                    a = lit(0.7) * a + lit(0.32) * y9.sin();
                } else {
                    let mut c12 = if n > 4 && a - lit(0.47) >= s2 {
                        let y13 = c1.first_above((s2 + c1.links[0].pair.1).sin()).unwrap_or(lit(0.3));
                        let y14 = lit(0.84) * c1.links[0].shape.respond(lit(0.32) * (a - x[0]).sin().cos() + lit(0.23));
                        Link { knob: Knob { gain: lit(0.66) * (s2 + x[0]).cos() + lit(0.72), bias: lit(0.5) * ((c1.links[2].pair.1 + y14) + lit(0.47)) / (lit(1.0) + y13 * y13) }, shape: Shape::Oval { wide: (a + c1.knobs[0].gain).sin(), tall: lit(0.53) * a.max(lit(-0.857)).cos() + lit(0.97) }, pair: (lit(0.16) * y14.atan().cos() + lit(0.59), (y13 * lit(0.83)).sin()), order: (k3 + n) }
                    } else {
                        c1.links[2].clone()
                    };
                    a = a + (lit(0.99) * c12.pair.1.sin());
                }
            }
        };
        lit(0.16) * x[k3 % x.len()] + lit(0.94) * x[3] + lit(0.77) * s2 + lit(0.11) * c1.links[1].pair.1 + lit(0.45) * a
    }

    pub fn p0392(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (a - a).tanh());
        let mut c2 = Link { knob: Knob::new(lit(0.5) * (-a).atan(), (x[1] * a).tanh()), shape: Shape::Oval { wide: (a * x[n % x.len()]).tanh(), tall: x[n % x.len()].sin().sin() }, pair: ((c1.level * c1.knobs[1].gain).tanh(), lit(0.5) * (x[n % x.len()] - x[2]).atan()), order: (n + 2) };
        let mut c3 = Shape::Oval { wide: x[0].tanh().powi(3).tanh(), tall: lit(0.5) * (c2.knob.bias - c1.table[1]) / (lit(1.0) + a * a) };
        let mut c4 = Knob::new(lit(0.5) * c1.knobs[0].gain.atan(), (x[x.len() - 1] + c2.pair.1).tanh());
        let mut s5 = lit(0.5) * c2.pair.1.max(lit(0.797)).atan();
        if let Some(c6) = c1.extra {
            let mut k7 = 0;
            'l8: while k7 < 4 {
                let y9 = c2.pair.1 * c4.turn(c1.level.atan().sin());
                c1.spare = Some(Knob::new(lit(0.5) * y9.max(lit(-0.87)).atan(), lit(0.5) * (c2.knob.gain - lit(0.68)).atan()));
                s5 = s5 - (lit(0.95) * y9.sin());
                k7 += 1;
            }
            s5 = s5 + (lit(0.59) * c6.sin());
        } else {
            let mut k10 = 0;
            let y11 = 'l12: loop {
                k10 += 1;
                if c1.links[2].pair.1 * s5 > lit(-0.927) || k10 > n / 2 {
                    break lit(0.5) * s5.min(lit(-0.287)).atan();
                }
                let mut c13 = if n / 2 > 0 && c1.knobs[1].gain - x[x.len() - 1] >= c1.level {
                    c1.links[2].order += 2;
                    Link::new(((s5 + a) / (lit(1.5) + c1.table[2] * c1.table[2])).sin(), n / 2)
                } else {
                    c1.links[1].clone()
                };
                s5 = s5 + (lit(0.21) * c13.pair.0.sin());
            };
            s5 = s5 + (lit(0.23) * y11.sin());
        }
        lit(0.41) * s5 + lit(0.46) * x[1] + lit(0.99) * c4.bias + lit(0.14) * c1.level + lit(0.73) * c3.area() + lit(0.78) * c2.knob.gain + lit(0.59) * s5
    }

    pub fn p0393(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).tanh());
        let mut c2 = Shape::Tilted(Knob { gain: lit(0.16) * (-a).cos() + lit(0.19), bias: lit(0.5) * x[0].tanh().powi(2) / (lit(1.0) + a * a) }, lit(0.5) * c1.knobs[1].gain.atan().atan());
        let mut s3 = lit(0.51) * (-c2.area()).cos() + lit(0.58);
        let mut k4 = 0;
        let y5 = loop {
            k4 += 1;
            if c1.knobs[1].gain < lit(0.707) || k4 > 3 {
                break (s3 + s3).cos().sin();
            }
            let mut k6 = 0;
            loop {
                let y8 = (c1.links.iter().zip(&c1.table).fold(lit(0.41) * ((x[n % x.len()] + a) - (c2.area() + c2.area())).cos() + lit(0.85), |s, (c7, y)| s.sin() + ((-c7.knob.gain).sin()) * y)).tanh();
                c1.spare = Some(Knob::new(lit(0.79) * (s3 - c1.level).cos() + lit(0.97), (c1.level * (lit(0.1) * lit(k6 as f64))).tanh()));
                let mut c9 = c1.links[1].shape.clone().grown(lit(0.5) * ((lit(0.1) * lit(k6 as f64)) - (c1.knobs[0].gain * c2.area())) / (lit(1.0) + s3 * s3));
                s3 = s3 + (lit(0.88) * (c9.area() + y8).sin());
                k6 += 1;
                if n % 3 != 2 || k6 >= n.min(4) {
                    break;
                }
            }
        };
        lit(0.35) * a + lit(0.46) * x[3] + lit(0.94) * c2.area() + lit(0.46) * s3 + lit(0.86) * a + lit(0.37) * c1.table[1]
    }

    pub fn p0394(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.57) * a.cos() + lit(0.62));
        let mut c2 = Link::new((c1.table[1] + c1.knobs[1].gain).sin(), (n + 1));
        let mut c3 = Knob { gain: lit(0.5) * (c2.knob.bias + c1.table[1]) / (lit(1.0) + c2.knob.gain * c2.knob.gain), bias: lit(0.96) * (c1.links[0].pair.1 * x[n % x.len()]).sin().cos() + lit(0.53) };
        let mut s4 = lit(0.5) * (a + lit(0.52)) / (lit(1.0) + a * a);
        let mut k5 = 0;
        while k5 < 3 {
            k5 += 1;
            c3.bias = c3.bias - (lit(0.58) * ((a * s4) * (a * s4) + lit(0.3)).sqrt().sin());
            let mut k6 = 0;
            loop {
                k6 += 1;
                if k6 > n.min(4) {
                    break;
                }
                let y7 = lit(0.64) * c2.shape.twice((-(c1.knobs[1].gain - c2.knob.bias)).tanh());
                c2.pair.0 = lit(0.67) * (y7 * s4).cos() + lit(0.35);
                s4 = s4 + (lit(0.42) * y7.sin());
            }
        }
        lit(0.28) * c1.level + lit(0.46) * x[2] + lit(0.33) * s4 + lit(0.46) * c2.knob.bias + lit(0.97) * c3.gain + lit(0.14) * c1.links[2].pair.1 + lit(0.51) * a
    }
}

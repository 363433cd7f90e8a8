// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0365(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (a + x[n % x.len()]).sin());
    let mut c2 = Knob { gain: 0.23 * (c1.level - x[n % x.len()]).cos() + 0.26, bias: 0.5 * (a.min(0.407) * (c1.knobs[1].gain * c1.links[0].pair.1)).atan() };
    let mut s3 = a.min(0.27).tanh();
    if c1.links.len() < 5 {
        c1.links.push(Link::new(0.5 * ((c1.level * s3) * 0.86) / (1.0 + c2.bias * c2.bias), n / 2));
    }
    c1.links[2].order += 1;
    let Rig { table: [p4, _, _], knobs: [_, c6], level: q5, .. } = c1.clone();
    if let Shape::Oval { tall: p7, .. } = c1.links[0].shape.clone() {
        for c9 in c1.links.iter_mut() {
            c2 = Knob { gain: 0.5 * ((c9.pair.1 - 0.77).abs() - (p4 - c9.pair.0)).atan(), bias: 0.61 * (c9.knob.gain + p7).cos() + 0.72 };
            let Link { knob: Knob { gain: p10, .. }, shape: c12, pair: (q11, _), .. } = c9;
            s3 = 0.7 * s3 + 0.16 * ((*q11) + (*p10)).sin();
        }
        for c13 in c1.knobs.iter_mut() {
            c2.tune(0.5 * (p4 * 0.52) / (1.0 + s3 * s3));
            a += 0.99 * c13.gain.sin();
        }
        s3 += 0.21 * p7.sin();
    } else {
        s3 += 0.99 * ((q5 * x[2]) * (s3 + c6.bias)).tanh();
    }
    0.28 * c6.bias + 0.74 * x[3] + 0.94 * s3 + 0.18 * c1.level + 0.97 * c2.gain + 0.32 * a
}

#[differentiable]
pub fn p0366(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * x[3].atan());
    let mut s2 = ((a * a) + 0.49).tanh();
    let f3 = |p4: f64| 0.31 * c1.links[0].shape.respond(0.5 * (a * a).ln_1p().atan());
    let y5 = f3(0.33 * (x[x.len() - 1] * a).cos() + 0.36) - f3(0.5 * x[1].atan());
    let y6 = probe(&c1, (y5 - c1.table[2]).tanh()).tanh();
    c1.extra = None;
    let f7 = |p8: f64| 0.71 * c1.respond(0.5 * (x[n % x.len()] + c1.knobs[1].gain).min(0.967) / (1.0 + s2 * s2));
    let y9 = f7(0.16 * (y5.cos() + (y6 + 0.95)).cos() + 0.92) - f7(0.5 * (s2 + 0.12) / (1.0 + s2 * s2));
    let mut k10 = 0;
    'l11: loop {
        let mut c12 = Link::new(0.5 * (y6 + y9).atan(), k10 / 2);
        c12.knob.gain *= 0.8 + 0.15 * y5.max(-0.537).sin();
        s2 += 0.53 * c12.knob.gain.sin();
        k10 += 1;
        if (x[3] - 0.77).abs() <= -0.467 || k10 >= n {
            break;
        }
    }
    0.89 * s2 + 0.91 * x[x.len() - 1] + 0.39 * a + 0.89 * s2 + 0.88 * c1.links[1].pair.1
}

#[differentiable]
pub fn p0367(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.55 * ((a + (0.1 * (n as f64))) * 0.74).cos() + 0.58);
    let mut c2 = Link::new(0.5 * (x[n % x.len()] + c1.links[1].pair.1).atan(), n / 2);
    let mut s3 = 0.5 * a.atan();
    let mut c4 = std::mem::replace(&mut c2.knob, Knob::new(c1.table[1].atan().tanh().powi(2).sin(), 0.5 * (x[3] * (0.1 * (n as f64))).atan()));
    let y6 = (c1.links.iter().map(|c5| c5.response(0.5 * (c1.table[0] - c4.gain).atan())).sum::<f64>()).tanh();
    let mut c7 = c4.mixed(Knob { gain: 0.25 * ((y6 + c1.knobs[0].gain) * (y6 - 0.19)).cos() + 0.48, bias: (c4.gain - c4.bias).sin() });
    let mut k8 = 0;
    let mut p9 = (((y6 - c7.bias) + (a / (1.5 + c1.level * c1.level))).sin(), 0.5 * ((0.1 * (n as f64)) + c4.gain).atan() / (1.0 + y6 * y6));
    while k8 < n.min(4) {
        p9 = (p9.1, (p9.0 * c4.bias).sin());
        c1.relax(0.83 * ((c7.gain + c4.bias) - c4.bias.min(-0.207)).cos() + 0.64);
        c1.links[1].order += 2;
        std::mem::swap(&mut c1.knobs[1], &mut c7);
        k8 += 1;
    }
    0.51 * c4.bias + 0.12 * x[x.len() - 1] + 0.51 * c2.pair.1 + 0.82 * s3 + 0.31 * c4.bias + 0.19 * p9.1 + 0.73 * c1.table[2] + 0.18 * c7.bias
}

#[differentiable]
pub fn p0368(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * (a / (1.5 + x[3] * x[3])).atan());
    let mut c2 = Link { knob: Knob::new(c1.knobs[0].gain.cos().tanh(), 0.5 * (c1.level + (0.1 * (n as f64))).min(0.567) / (1.0 + c1.links[1].pair.1 * c1.links[1].pair.1)), shape: Shape::Tilted(Knob::new(0.5 * x[2].cos().min(-0.747).atan(), 0.5 * c1.links[1].pair.1.min(-0.387) / (1.0 + x[3] * x[3])), 0.72 * a.max(-0.437).cos() + 0.96), pair: (0.5 * (-x[0]) / (1.0 + c1.table[1] * c1.table[1]), (0.25 + a).tanh()), order: (n + 2) };
    let mut c3 = Shape::Oval { wide: 0.89 * (-(c1.table[0] + a)).cos() + 0.72, tall: x[3].tanh() };
    let mut c4 = Knob::new(0.5 * (0.69 - c3.area()) / (1.0 + c2.pair.1 * c2.pair.1), 0.5 * a / (1.0 + c1.level * c1.level));
    let mut s5 = c3.area().max(-0.287).sin();
    let mut k6 = 0;
    let mut u7 = [c2.knob.bias.sin(), (c4.bias + c2.pair.1).min(0.147).tanh(), (c2.pair.0 / (1.5 + c4.gain * c4.gain)).sin()];
    loop {
        u7 = [u7[1], u7[2], 0.5 * (u7[k6 % 3] + c1.table[1]).max(0.767) / (1.0 + s5 * s5)];
        let mut c8 = if (k6 + n) > 0 {
            if c1.links.len() < 4 {
                c1.links.push(Link { knob: Knob { gain: 0.5 * (s5 - s5) / (1.0 + s5 * s5), bias: (c1.knobs[1].gain - c4.bias).tanh().powi(3).tanh() }, shape: Shape::Flat, pair: (0.5 * (c4.bias * u7[2]).atan(), 0.5 * (c3.area() / (1.5 + c3.area() * c3.area())).atan()), order: (k6 + n) });
            }
            Rig::new(x, ((c1.table[0] - c4.gain) - (x[n % x.len()] - a)).sin())
        } else {
            let mut c9 = std::mem::take(&mut c2.knob);
            let f10 = |p11: f64| 0.38 * c1.links[1].respond((c9.bias + s5).sin());
            let y12 = f10(0.5 * (s5 / (1.5 + u7[n % 3] * u7[n % 3])).atan()) - f10(0.5 * ((c2.pair.0 * c3.area()) + (c9.bias + s5)) / (1.0 + c3.area() * c3.area()));
            c1.clone()
        };
        s5 += 0.48 * c8.level.sin();
        k6 += 1;
        if !((n + n) <= 1) || k6 >= n.min(4) {
            break;
        }
    }
    0.63 * c3.area() + 0.72 * x[3] + 0.71 * u7[0] + 0.15 * s5 + 0.91 * c2.pair.1 + 0.23 * c3.area() + 0.25 * c4.gain + 0.47 * c1.level
}

#[differentiable]
pub fn p0369(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.28 * (x[0] / (1.5 + x[0] * x[0])).cos() + 0.82);
    let mut c2 = Link::new(0.5 * a.min(0.427).max(-0.667) / (1.0 + x[3] * x[3]), n / 2);
    let mut c3 = Shape::Tilted(Knob { gain: 0.33 * (c2.pair.1 - c2.pair.1).cos() + 0.18, bias: 0.5 * (x[1] - c2.pair.0) / (1.0 + x[x.len() - 1] * x[x.len() - 1]) }, 0.75 * (-c1.knobs[1].gain).cos() + 0.57);
    let mut s4 = (a + a).tanh();
    let mut k5 = 0;
    'l6: while k5 < 3 {
        if c1.links.len() < 4 {
            c1.links.push(Link { knob: Knob { gain: 0.5 * (c2.pair.1 - c2.knob.bias) / (1.0 + c1.table[1] * c1.table[1]), bias: (-c2.pair.0).sin() }, shape: Shape::Oval { wide: 0.5 * s4.atan().atan(), tall: 0.5 * (x[k5 % x.len()] - 0.33) / (1.0 + c2.pair.0 * c2.pair.0) }, pair: (0.5 * c2.pair.1.min(0.617) / (1.0 + c1.table[1] * c1.table[1]), c1.level.sin()), order: n / 2 });
        }
        let mut c7 = Knob { gain: 0.95 * (c3.area() / (1.5 + a * a)).cos() + 0.16, ..c2.knob.clone() };
        s4 += 0.45 * c7.gain.sin();
        k5 += 1;
    }
    let y8 = ((Knob::new(0.77 * c3.area().max(-0.607).cos() + 0.42, 0.5 * (a - a).atan())).bias * 0.21 * (s4 + c1.links[1].pair.1).cos() + 0.78).sin();
    0.95 * c2.pair.1 + 0.22 * x[n % x.len()] + 0.37 * s4 + 0.54 * c3.area() + 0.95 * c2.knob.bias + 0.85 * c1.knobs[0].gain
}

#[differentiable]
pub fn p0370(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (-x[0]).sin());
    let mut c2 = Shape::Flat;
    let mut c3 = Knob::new((x[n % x.len()].min(0.227) - 0.77).abs().tanh(), 0.5 * (c2.area() * a).atan());
    let mut s4 = 0.5 * (c3.bias - 0.67).atan();
    c1.spare = Some(Knob { gain: 0.74 * (c2.area() * c3.bias).cos() + 0.33, bias: 0.42 * c2.area().cos().cos() + 0.18 });
    let mut c5 = c2.clone().grown(0.82 * (0.64 + c3.bias).cos() + 0.28);
    c1.spare = Some(Knob { gain: 0.89 * c2.area().cos() + 0.63, bias: 0.5 * (-(c5.area() - c3.bias)) / (1.0 + c3.bias * c3.bias) });
    if c1.links.len() < 4 {
        c1.links.push(Link { knob: Knob::new(0.32 * ((s4 + x[n % x.len()]) * c2.area().atan()).cos() + 0.51, 0.5 * ((c2.area() + (0.1 * (n as f64))) * 0.24).atan()), shape: Shape::Tilted(Knob { gain: 0.89 * (((0.1 * (n as f64)) + c3.gain) / (1.5 + c1.knobs[1].gain * c1.knobs[1].gain)).cos() + 0.85, bias: 0.5 * (c1.links[2].pair.1 + c5.area()) / (1.0 + s4 * s4) }, 0.58 * (x[n % x.len()] + c2.area()).cos() + 0.16), pair: (0.5 * (x[n % x.len()] + c5.area()).atan(), (-c2.area()).sin()), order: n });
    }
    let mut k6 = 0;
    'l7: loop {
        let y8 = probe(&c2, 0.5 * ((c3.bias / (1.5 + c5.area() * c5.area())) * (s4 + a)).atan()).tanh();
        a += 0.36 * y8.sin();
        k6 += 1;
        if c3.bias * c2.area() > 0.157 || k6 >= x.len() {
            break;
        }
    }
    0.24 * s4 + (0.5 * ((s4 + a) * (-x[n % x.len()])) / (1.0 + a * a)) + 0.34 * c1.links[1].pair.1 + 0.64 * a + 0.95 * c5.area() + 0.33 * s4 + 0.51 * c3.gain + 0.96 * c2.area()
}

#[differentiable]
pub fn p0371(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, x[2].atan().tanh());
    let mut c2 = Knob::new(0.54 * ((x[n % x.len()] / (1.5 + a * a)) + a).cos() + 0.24, 0.5 * (a * a).min(0.977) / (1.0 + c1.knobs[0].gain * c1.knobs[0].gain));
    let mut s3 = 0.44 * (a * c2.gain).cos() + 0.58;
    if let Shape::Oval { tall: p4, .. } = &c1.links[2].shape {
        if let Shape::Round(p6) = &c1.links[1].shape {
            let mut c8 = c1.links[0].shape.clone().grown(0.55 * (c1.links[0].pair.1 * a).cos() + 0.59);
            for i11 in 0..c1.links.len() {
                let y12 = 0.48 * c1.links[0].twice(0.14 * p6.tanh().powi(2).cos() + 0.78);
                s3 += 0.43 * y12.sin();
            }
            s3 += 0.62 * (c8.area() + (*p6)).sin();
        } else {
            let y23 = match c1.links[1].shape.clone() {
                Shape::Round(p13) => p13.cos().sin(),
                Shape::Oval { wide: p13, tall: q14 } => {
                    let mut c16 = std::mem::replace(&mut c2, Knob { gain: 0.82 * (q14 * 0.79).cos() + 0.91, bias: 0.5 * q14 / (1.0 + s3 * s3) });
                    let Link { knob: Knob { gain: p17, .. }, shape: c19, pair: (q18, _), .. } = c1.links[2].clone();
                    0.5 * ((c16.gain * c2.bias) + 0.27) / (1.0 + c19.area() * c19.area())
                }
                Shape::Tilted(c15, q14) => {
                    let Link { knob: Knob { gain: p20, .. }, shape: c22, pair: (q21, _), .. } = &c1.links[0];
                    0.5 * (q14 / (1.5 + c22.area() * c22.area())).atan().atan()
                }
                _ => (c2.gain.min(0.197) + p4.sin()).sin(),
            };
            s3 += 0.52 * y23.sin();
        }
        s3 += 0.47 * (*p4).sin();
    } else {
        s3 += 0.13 * (0.42 * (a + c1.knobs[1].gain).atan().cos() + 0.94);
    }
    0.67 * a + 0.43 * x[3] + 0.16 * c2.gain + 0.37 * c1.level + 0.33 * s3
}

#[differentiable]
pub fn p0372(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (0.92 * (a * a)).tanh());
    let mut c2 = Shape::Flat;
    let mut s3 = 0.5 * c1.level.min(0.277).atan();
    c1.extra = None;
    c1.links[1].order += 2;
    match &c1.links[2].shape {
        Shape::Round(p4) => {
            let mut k7 = 0;
            let mut u9 = [(p4 * c1.links[1].pair.1.sin()).sin(), (c1.links[1].pair.1 + p4).tanh(), 0.5 * ((0.1 * (k7 as f64)) - (*p4)) / (1.0 + c1.knobs[1].gain * c1.knobs[1].gain)];
            let y8 = loop {
                k7 += 1;
                if k7 > 4 {
                    break 0.5 * s3.cos().atan();
                }
                u9 = [u9[1], u9[2], 0.5 * c1.table[2].atan() / (1.0 + x[3] * x[3])];
                for i12 in 0..c1.links.len() {
                    let mut c13 = c1.knobs[1].mixed(Knob::new((c2.area() + p4).tanh(), c2.area().max(0.397).sin()));
                    c13.gain *= 0.8 + 0.15 * ((*p4) + c13.bias).sin();
                    s3 += 0.81 * c13.bias.sin();
                }
            };
            s3 += 0.52 * ((*p4) + u9[0]).sin();
        }
        Shape::Oval { wide: p4, tall: q5 } => {
            a -= 0.37 * ((*p4) + (*q5)).sin();
        }
        Shape::Tilted(c6, q5) => {
            s3 += 0.29 * (c6.bias + (*q5)).sin();
        }
        Shape::Flat => {
            a += 0.91 * (0.5 * c2.area().min(-0.937).atan());
        }
    }
    0.58 * c1.table[2] + 0.54 * x[x.len() - 1] + 0.86 * c2.area() + 0.37 * a + 0.42 * c1.table[2] + 0.89 * s3
}

#[differentiable]
pub fn p0373(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, ((x[n % x.len()] / (1.5 + a * a)) + x[1].max(0.17)).sin());
    let mut s2 = 0.5 * ((-a) / (1.5 + a * a)).atan();
    c1.links[1].shape = Shape::Tilted(Knob::new((s2 + x[n % x.len()]).sin(), ((0.1 * (n as f64)) * x[1]).tanh()), ((-(a * a)).exp() + (s2 - a)).sin());
    c1.knobs[0].gain = (a * a).ln_1p().min(0.817).tanh();
    c1.table = [0.5 * (a * 0.23) / (1.0 + c1.knobs[0].gain * c1.knobs[0].gain), 0.5 * x[n % x.len()].atan(), (a * a).tanh()];
    let y3 = (Link::response(&c1.links[2], 0.13 * (a * a).ln_1p().cos() + 0.72)).sin();
    c1.links[2].pair.1 += 0.14 * (0.38 * ((0.1 * (n as f64)) + s2).cos() + 0.52);
    let mut k4 = 0;
    let mut p5 = (s2.max(-0.727).sin(), 0.5 * (s2 + c1.level).atan());
    'l6: while k4 < n % 4 {
        p5 = (p5.1, (p5.0 * (c1.level + s2)).sin());
        let y10 = match c1.links[0].shape.clone() {
            Shape::Round(p7) => 0.28 * p5.0.cos().cos() + 0.16,
            Shape::Oval { wide: p7, tall: q8 } => 0.76 * (a + 0.12).cos() + 0.61,
            Shape::Tilted(c9, q8) => q8.max(0.697).tanh(),
            _ => 0.5 * (y3 + a) / (1.0 + p5.1 * p5.1),
        };
        s2 = 0.7 * s2 + 0.19 * y10.sin();
        k4 += 1;
    }
    0.79 * y3 + 0.68 * x[2] + 0.53 * c1.table[0] + 0.76 * s2 + 0.41 * p5.1
}

#[differentiable]
pub fn p0374(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (a * a).cos().tanh());
    let mut c2 = Link { knob: Knob::new(0.17 * (c1.level + 0.26).cos() + 0.75, 0.5 * (a + c1.table[1]) / (1.0 + c1.table[0] * c1.table[0])), shape: Shape::Tilted(Knob { gain: 0.5 * (a * a) / (1.0 + c1.table[1] * c1.table[1]), bias: 0.5 * c1.knobs[1].gain.atan() }, 0.5 * (x[3] / (1.5 + a * a)).atan()), pair: (0.76 * (c1.links[2].pair.1 * x[0]).cos() + 0.22, 0.5 * (0.89 * c1.table[0]).atan()), order: n };
    let mut c3 = Shape::Tilted(Knob { gain: 0.38 * (a * c2.pair.1).cos() + 0.36, bias: ((0.1 * (n as f64)) + (x[2] * a)).tanh() }, c1.level.min(0.927).tanh());
    let mut s4 = (x[x.len() - 1] - 0.77).abs().cos().sin();
    c2.shape.grow(0.5 * (0.42 - a) / (1.0 + a * a));
    c1.links.swap(0, 1);
    c1.links[0].update(0.5 * (s4 / (1.5 + c3.area() * c3.area())) / (1.0 + s4 * s4));
    let mut k5 = 0;
    let mut s6 = (s4 + c2.knob.gain).sin();
    while k5 < 3 {
        k5 += 1;
        s6 = (0.24 * s6 + (a + c2.knob.gain)).tanh();
        c3.grow((0.84 + x[2]).sin());
        let Rig { table: [p7, _, _], knobs: [_, c9], level: q8, .. } = c1.clone();
        s4 -= 0.23 * (p7 + c9.gain).sin();
    }
    0.26 * c2.knob.bias + 0.18 * x[0] + x[n % x.len()].cos().tanh().powi(2).sin() + 0.17 * c3.area() + 0.51 * c2.knob.bias + 0.59 * s6 + 0.89 * s4 + 0.52 * c1.knobs[1].gain
}

#[differentiable]
pub fn p0375(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (x[x.len() - 1] - x[n % x.len()]).sin());
    let mut c2 = Shape::Round(0.5 * (-c1.knobs[0].gain).atan());
    let mut c3 = Knob { gain: (x[n % x.len()] - 0.77).abs().tanh(), bias: 0.5 * ((c2.area() + 0.68) * (c2.area() * x[1])).atan() };
    let mut s4 = c3.gain.min(-0.477).sin();
    let y5 = c1.extra.map_or(x[n % x.len()].sin().sin(), |t| t.sin());
    let y6 = c1.extra.unwrap_or(0.5 * (-(c3.gain + s4)) / (1.0 + s4 * s4));
    let mut k7 = 0;
    let y8 = 'l9: loop {
        k7 += 1;
        if k7 > 4 {
            break 0.5 * (c3.gain + ((0.1 * (n as f64)) * y5)).atan();
        }
        let mut k10 = 0;
        loop {
            k10 += 1;
            if k10 > x.len() {
                break;
            }
            let mut c11 = Knob::new((c3.gain * c3.gain).ln_1p().tanh(), 0.32 * ((c3.gain - s4) - (s4 * s4).ln_1p()).cos() + 0.87);
            c3.bias = 0.5 * (0.55 + y6.max(0.877)) / (1.0 + c11.gain * c11.gain);
            a -= 0.71 * c11.bias.sin();
        }
    };
    0.63 * c2.area() + 0.96 * x[0] + (0.12 * y6.max(-0.917).cos() + 0.32) + 0.87 * s4 + 0.11 * c3.gain + 0.19 * c1.links[1].pair.1 + 0.64 * a + 0.78 * c2.area()
}

#[differentiable]
pub fn p0376(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * (x[n % x.len()] + a).atan());
    let mut c2 = Link { knob: Knob { gain: 0.14 * (c1.knobs[0].gain + 0.42).cos() + 0.59, bias: (a + a).tanh() }, shape: Shape::Oval { wide: (c1.links[0].pair.1.min(-0.427) * c1.links[1].pair.1.max(0.617)).tanh(), tall: (-(c1.table[0] + c1.knobs[0].gain)).sin() }, pair: (((c1.table[0] - c1.knobs[0].gain) + 0.28).sin(), 0.5 * (-(a * a + 0.3).sqrt()) / (1.0 + c1.level * c1.level)), order: n };
    let mut s3 = 0.5 * (x[1] / (1.5 + c1.links[2].pair.1 * c1.links[2].pair.1)).sin().atan();
    let mut k4 = 0;
    loop {
        k4 += 1;
        if k4 > x.len() {
            break;
        }
        let mut k5 = 0;
        'l6: while k5 < n {
            k5 += 1;
            c1.relax(0.62 * (c2.pair.1 + x[2]).cos() + 0.25);
        }
        c2.shape.grow(0.5 * (x[k4 % x.len()] * c1.level).atan());
        let mut k7 = 0;
        'l8: loop {
            c1.relax((s3.min(0.707) - (s3 - c2.knob.gain)).sin());
            k7 += 1;
            if 0.93 - a >= c2.pair.0 || k7 >= n.min(4) {
                break;
            }
        }
    }
    0.67 * a + 0.97 * x[1] + (0.5 * ((s3 + (0.1 * (k4 as f64))) + (0.1 * (k4 as f64))).atan()) + 0.52 * c1.table[1] + 0.95 * c2.pair.0 + 0.96 * s3
}

#[differentiable]
pub fn p0377(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (a * x[x.len() - 1]).tanh());
    let mut s2 = 0.5 * (x[1] - a) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    c1.links[2].shape = Shape::Flat;
    let mut k3 = 0;
    loop {
        let mut k4 = 0;
        loop {
            let mut c5 = std::mem::replace(&mut c1.links[0].knob, Knob::new(0.5 * s2.max(0.897).atan(), ((a * x[n % x.len()]) + (a * a + 0.3).sqrt()).sin()));
            s2 -= 0.79 * c5.gain.sin();
            k4 += 1;
            if k4 / 2 > 4 && a - (0.1 * (k3 as f64)) < c1.links[2].pair.1 || k4 >= n / 2 {
                break;
            }
        }
        let mut k6 = 0;
        'l7: while k6 < n / 2 {
            if let Some(c8) = c1.spare {
                c1.links[1] = Link::new(0.41 * (a + c8.gain).cos() + 0.22, k3);
                s2 -= 0.46 * c8.gain.sin();
            } else {
                c1.knobs[1].gain = c1.knobs[1].gain.cos().tanh();
            }
            k6 += 1;
        }
        k3 += 1;
        if (n + 1) % 2 == 0 || s2 + c1.knobs[1].gain > 0.707 || k3 >= n {
            break;
        }
    }
    0.97 * x[k3 % x.len()] + 0.36 * c1.knobs[0].gain + 0.48 * s2
}

#[differentiable]
pub fn p0378(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, ((0.1 * (n as f64)) * x[n % x.len()]).tanh());
    let mut c2 = Link { knob: Knob::new(x[n % x.len()].tanh().powi(2).tanh(), (c1.links[2].pair.1 + c1.level).tanh()), shape: Shape::Round((a * a).tanh()), pair: (((-x[3]) * x[n % x.len()].cos()).sin(), 0.25 * (c1.table[2] + 0.32).cos() + 0.15), order: (n + 1) };
    let mut c3 = Knob::new((a * 0.71).sin(), c2.knob.bias.cos().sin());
    let mut s4 = 0.78 * (x[n % x.len()] - 0.77).abs().max(0.867).cos() + 0.25;
    let y6 = (c1.knobs.iter().map(|k| k.apply(0.79 * c1.links[0].pair.1.min(0.207).cos() + 0.89)).product::<f64>()).tanh();
    let mut k7 = 0;
    let y8 = 'l9: loop {
        k7 += 1;
        if y6.max(0.157) >= -0.727 || k7 > 3 {
            break 0.5 * x[n % x.len()].cos() / (1.0 + c3.bias * c3.bias);
        }
        c1.extra = Some(0.5 * (0.41 - c3.gain).atan());
    };
    let f10 = |p11: f64| 0.66 * c1.respond(0.5 * ((c3.gain * y8) * y8.min(-0.717)).atan());
    let y12 = f10(0.5 * y6 / (1.0 + c1.table[0] * c1.table[0])) - f10(0.5 * (0.87 - s4) / (1.0 + y8 * y8));
    let f13 = |p14: f64| 0.88 * c1.links[0].shape.respond(0.5 * (c2.pair.0 - 0.77).abs() / (1.0 + y12 * y12));
    let y15 = f13((0.15 + y12.max(0.57)).tanh()) - f13(0.5 * (a.max(-0.337) + (0.1 * (n as f64))) / (1.0 + y6 * y6));
    let mut k16 = 0;
    let mut p17 = ((s4 + y8).tanh(), 0.5 * (y6 + 0.22) / (1.0 + s4 * s4));
    'l18: while k16 < 3 {
        k16 += 1;
        p17 = (p17.1, (p17.0 * (p17.1 - p17.1)).sin());
        let y19 = 0.34 * c1.links[0].shape.area();
        s4 += 0.28 * y19.sin();
    }
    0.76 * p17.0 + 0.77 * x[x.len() - 1] + (0.5 * (s4 * 0.19) / (1.0 + c1.knobs[0].gain * c1.knobs[0].gain)) + 0.16 * s4 + 0.41 * p17.0 + 0.35 * c1.level + 0.18 * c3.bias + 0.86 * c2.knob.gain
}

#[differentiable]
pub fn p0379(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.53 * ((x[n % x.len()] + x[n % x.len()]) / (1.5 + a * a)).cos() + 0.28);
    let mut c2 = Link::new(a.sin(), n / 2);
    let mut c3 = Shape::Flat;
    let mut c4 = Knob { gain: c1.level.sin(), bias: 0.5 * (c3.area() - 0.77).abs().atan() };
    let mut s5 = 0.5 * c2.pair.1.atan();
    let mut k6 = 0;
    while k6 < 3 {
        k6 += 1;
        c1.links[1].shape = Shape::Tilted(Knob::new(0.5 * (x[1] + c4.bias).atan(), (-(c2.knob.gain * 0.42)).tanh()), (x[1] + s5).sin());
        let mut k7 = 0;
        let mut u8 = [((c4.gain * x[2]) - ((0.1 * (k6 as f64)) + c4.bias)).sin(), 0.67 * (c1.knobs[0].gain - c3.area()).cos() + 0.86, 0.5 * ((c1.knobs[1].gain * a) * 0.48).atan()];
        while k7 < x.len() {
            k7 += 1;
            u8 = [u8[1], u8[2], (c2.knob.gain + c3.area()).sin()];
            c1.links[1].order = k6;
            let y9 = ((Knob { gain: 0.5 * (0.74 + u8[n % 3]) / (1.0 + c2.pair.1 * c2.pair.1), bias: 0.5 * s5.sin() / (1.0 + a * a) }).bias * (c3.area() * c3.area() + 0.3).sqrt().max(0.37).tanh()).sin();
            let y10 = ((Knob { gain: ((c4.gain - 0.77).abs() * (-y9)).sin(), bias: 0.5 * (c4.gain * u8[0]).atan() }).bias * 0.5 * u8[1].max(-0.507).atan()).sin();
            s5 += 0.86 * (y10 + y9).sin();
        }
        s5 += 0.71 * u8[0].sin();
    }
    let mut c11 = c2.knob.mixed(Knob { gain: 0.5 * ((0.1 * (k6 as f64)) + (c4.bias * c4.bias).ln_1p()).atan(), bias: 0.5 * (c4.bias - c2.pair.1).tanh().powi(3) / (1.0 + c4.gain * c4.gain) });
    0.16 * c4.bias + 0.23 * x[3] + 0.13 * c3.area() + 0.21 * c4.bias + 0.59 * c11.gain + 0.42 * s5 + 0.19 * c1.links[1].pair.1 + 0.84 * c2.pair.1
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0365(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (a + x[n % x.len()]).sin());
        let mut c2 = Knob { gain: lit(0.23) * (c1.level - x[n % x.len()]).cos() + lit(0.26), bias: lit(0.5) * (a.min(lit(0.407)) * (c1.knobs[1].gain * c1.links[0].pair.1)).atan() };
        let mut s3 = a.min(lit(0.27)).tanh();
        if c1.links.len() < 5 {
            c1.links.push(Link::new(lit(0.5) * ((c1.level * s3) * lit(0.86)) / (lit(1.0) + c2.bias * c2.bias), n / 2));
        }
        c1.links[2].order += 1;
        let Rig { table: [p4, _, _], knobs: [_, c6], level: q5, .. } = c1.clone();
        if let Shape::Oval { tall: p7, .. } = c1.links[0].shape.clone() {
            for c9 in c1.links.iter_mut() {
                c2 = Knob { gain: lit(0.5) * ((c9.pair.1 - lit(0.77)).abs() - (p4 - c9.pair.0)).atan(), bias: lit(0.61) * (c9.knob.gain + p7).cos() + lit(0.72) };
                let Link { knob: Knob { gain: p10, .. }, shape: c12, pair: (q11, _), .. } = c9;
                s3 = lit(0.7) * s3 + lit(0.16) * ((*q11) + (*p10)).sin();
            }
            for c13 in c1.knobs.iter_mut() {
                c2.tune(lit(0.5) * (p4 * lit(0.52)) / (lit(1.0) + s3 * s3));
                a = a + (lit(0.99) * c13.gain.sin());
            }
            s3 = s3 + (lit(0.21) * p7.sin());
        } else {
            s3 = s3 + (lit(0.99) * ((q5 * x[2]) * (s3 + c6.bias)).tanh());
        }
        lit(0.28) * c6.bias + lit(0.74) * x[3] + lit(0.94) * s3 + lit(0.18) * c1.level + lit(0.97) * c2.gain + lit(0.32) * a
    }

    pub fn p0366(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * x[3].atan());
        let mut s2 = ((a * a) + lit(0.49)).tanh();
        let f3 = |p4: Dual| lit(0.31) * c1.links[0].shape.respond(lit(0.5) * (a * a).ln_1p().atan());
        let y5 = f3(lit(0.33) * (x[x.len() - 1] * a).cos() + lit(0.36)) - f3(lit(0.5) * x[1].atan());
        let y6 = probe(&c1, (y5 - c1.table[2]).tanh()).tanh();
        c1.extra = None;
        let f7 = |p8: Dual| lit(0.71) * c1.respond(lit(0.5) * (x[n % x.len()] + c1.knobs[1].gain).min(lit(0.967)) / (lit(1.0) + s2 * s2));
        let y9 = f7(lit(0.16) * (y5.cos() + (y6 + lit(0.95))).cos() + lit(0.92)) - f7(lit(0.5) * (s2 + lit(0.12)) / (lit(1.0) + s2 * s2));
        let mut k10 = 0;
        'l11: loop {
            let mut c12 = Link::new(lit(0.5) * (y6 + y9).atan(), k10 / 2);
            c12.knob.gain = c12.knob.gain * (lit(0.8) + lit(0.15) * y5.max(lit(-0.537)).sin());
            s2 = s2 + (lit(0.53) * c12.knob.gain.sin());
            k10 += 1;
            if (x[3] - lit(0.77)).abs() <= lit(-0.467) || k10 >= n {
                break;
            }
        }
        lit(0.89) * s2 + lit(0.91) * x[x.len() - 1] + lit(0.39) * a + lit(0.89) * s2 + lit(0.88) * c1.links[1].pair.1
    }

    pub fn p0367(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.55) * ((a + (lit(0.1) * lit(n as f64))) * lit(0.74)).cos() + lit(0.58));
        let mut c2 = Link::new(lit(0.5) * (x[n % x.len()] + c1.links[1].pair.1).atan(), n / 2);
        let mut s3 = lit(0.5) * a.atan();
        let mut c4 = std::mem::replace(&mut c2.knob, Knob::new(c1.table[1].atan().tanh().powi(2).sin(), lit(0.5) * (x[3] * (lit(0.1) * lit(n as f64))).atan()));
        let y6 = (c1.links.iter().map(|c5| c5.response(lit(0.5) * (c1.table[0] - c4.gain).atan())).sum::<Dual>()).tanh();
        let mut c7 = c4.mixed(Knob { gain: lit(0.25) * ((y6 + c1.knobs[0].gain) * (y6 - lit(0.19))).cos() + lit(0.48), bias: (c4.gain - c4.bias).sin() });
        let mut k8 = 0;
        let mut p9 = (((y6 - c7.bias) + (a / (lit(1.5) + c1.level * c1.level))).sin(), lit(0.5) * ((lit(0.1) * lit(n as f64)) + c4.gain).atan() / (lit(1.0) + y6 * y6));
        while k8 < n.min(4) {
            p9 = (p9.1, (p9.0 * c4.bias).sin());
            c1.relax(lit(0.83) * ((c7.gain + c4.bias) - c4.bias.min(lit(-0.207))).cos() + lit(0.64));
            c1.links[1].order += 2;
            std::mem::swap(&mut c1.knobs[1], &mut c7);
            k8 += 1;
        }
        lit(0.51) * c4.bias + lit(0.12) * x[x.len() - 1] + lit(0.51) * c2.pair.1 + lit(0.82) * s3 + lit(0.31) * c4.bias + lit(0.19) * p9.1 + lit(0.73) * c1.table[2] + lit(0.18) * c7.bias
    }

    pub fn p0368(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * (a / (lit(1.5) + x[3] * x[3])).atan());
        let mut c2 = Link { knob: Knob::new(c1.knobs[0].gain.cos().tanh(), lit(0.5) * (c1.level + (lit(0.1) * lit(n as f64))).min(lit(0.567)) / (lit(1.0) + c1.links[1].pair.1 * c1.links[1].pair.1)), shape: Shape::Tilted(Knob::new(lit(0.5) * x[2].cos().min(lit(-0.747)).atan(), lit(0.5) * c1.links[1].pair.1.min(lit(-0.387)) / (lit(1.0) + x[3] * x[3])), lit(0.72) * a.max(lit(-0.437)).cos() + lit(0.96)), pair: (lit(0.5) * (-x[0]) / (lit(1.0) + c1.table[1] * c1.table[1]), (lit(0.25) + a).tanh()), order: (n + 2) };
        let mut c3 = Shape::Oval { wide: lit(0.89) * (-(c1.table[0] + a)).cos() + lit(0.72), tall: x[3].tanh() };
        let mut c4 = Knob::new(lit(0.5) * (lit(0.69) - c3.area()) / (lit(1.0) + c2.pair.1 * c2.pair.1), lit(0.5) * a / (lit(1.0) + c1.level * c1.level));
        let mut s5 = c3.area().max(lit(-0.287)).sin();
        let mut k6 = 0;
        let mut u7 = [c2.knob.bias.sin(), (c4.bias + c2.pair.1).min(lit(0.147)).tanh(), (c2.pair.0 / (lit(1.5) + c4.gain * c4.gain)).sin()];
        loop {
            u7 = [u7[1], u7[2], lit(0.5) * (u7[k6 % 3] + c1.table[1]).max(lit(0.767)) / (lit(1.0) + s5 * s5)];
            let mut c8 = if (k6 + n) > 0 {
                if c1.links.len() < 4 {
                    c1.links.push(Link { knob: Knob { gain: lit(0.5) * (s5 - s5) / (lit(1.0) + s5 * s5), bias: (c1.knobs[1].gain - c4.bias).tanh().powi(3).tanh() }, shape: Shape::Flat, pair: (lit(0.5) * (c4.bias * u7[2]).atan(), lit(0.5) * (c3.area() / (lit(1.5) + c3.area() * c3.area())).atan()), order: (k6 + n) });
                }
                Rig::new(x, ((c1.table[0] - c4.gain) - (x[n % x.len()] - a)).sin())
            } else {
                let mut c9 = std::mem::take(&mut c2.knob);
                let f10 = |p11: Dual| lit(0.38) * c1.links[1].respond((c9.bias + s5).sin());
                let y12 = f10(lit(0.5) * (s5 / (lit(1.5) + u7[n % 3] * u7[n % 3])).atan()) - f10(lit(0.5) * ((c2.pair.0 * c3.area()) + (c9.bias + s5)) / (lit(1.0) + c3.area() * c3.area()));
                c1.clone()
            };
            s5 = s5 + (lit(0.48) * c8.level.sin());
            k6 += 1;
            if !((n + n) <= 1) || k6 >= n.min(4) {
                break;
            }
        }
        lit(0.63) * c3.area() + lit(0.72) * x[3] + lit(0.71) * u7[0] + lit(0.15) * s5 + lit(0.91) * c2.pair.1 + lit(0.23) * c3.area() + lit(0.25) * c4.gain + lit(0.47) * c1.level
    }

    pub fn p0369(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.28) * (x[0] / (lit(1.5) + x[0] * x[0])).cos() + lit(0.82));
        let mut c2 = Link::new(lit(0.5) * a.min(lit(0.427)).max(lit(-0.667)) / (lit(1.0) + x[3] * x[3]), n / 2);
        let mut c3 = Shape::Tilted(Knob { gain: lit(0.33) * (c2.pair.1 - c2.pair.1).cos() + lit(0.18), bias: lit(0.5) * (x[1] - c2.pair.0) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]) }, lit(0.75) * (-c1.knobs[1].gain).cos() + lit(0.57));
        let mut s4 = (a + a).tanh();
        let mut k5 = 0;
        'l6: while k5 < 3 {
            if c1.links.len() < 4 {
                c1.links.push(Link { knob: Knob { gain: lit(0.5) * (c2.pair.1 - c2.knob.bias) / (lit(1.0) + c1.table[1] * c1.table[1]), bias: (-c2.pair.0).sin() }, shape: Shape::Oval { wide: lit(0.5) * s4.atan().atan(), tall: lit(0.5) * (x[k5 % x.len()] - lit(0.33)) / (lit(1.0) + c2.pair.0 * c2.pair.0) }, pair: (lit(0.5) * c2.pair.1.min(lit(0.617)) / (lit(1.0) + c1.table[1] * c1.table[1]), c1.level.sin()), order: n / 2 });
            }
            let mut c7 = Knob { gain: lit(0.95) * (c3.area() / (lit(1.5) + a * a)).cos() + lit(0.16), ..c2.knob.clone() };
            s4 = s4 + (lit(0.45) * c7.gain.sin());
            k5 += 1;
        }
        let y8 = ((Knob::new(lit(0.77) * c3.area().max(lit(-0.607)).cos() + lit(0.42), lit(0.5) * (a - a).atan())).bias * lit(0.21) * (s4 + c1.links[1].pair.1).cos() + lit(0.78)).sin();
        lit(0.95) * c2.pair.1 + lit(0.22) * x[n % x.len()] + lit(0.37) * s4 + lit(0.54) * c3.area() + lit(0.95) * c2.knob.bias + lit(0.85) * c1.knobs[0].gain
    }

    pub fn p0370(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (-x[0]).sin());
        let mut c2 = Shape::Flat;
        let mut c3 = Knob::new((x[n % x.len()].min(lit(0.227)) - lit(0.77)).abs().tanh(), lit(0.5) * (c2.area() * a).atan());
        let mut s4 = lit(0.5) * (c3.bias - lit(0.67)).atan();
        c1.spare = Some(Knob { gain: lit(0.74) * (c2.area() * c3.bias).cos() + lit(0.33), bias: lit(0.42) * c2.area().cos().cos() + lit(0.18) });
        let mut c5 = c2.clone().grown(lit(0.82) * (lit(0.64) + c3.bias).cos() + lit(0.28));
        c1.spare = Some(Knob { gain: lit(0.89) * c2.area().cos() + lit(0.63), bias: lit(0.5) * (-(c5.area() - c3.bias)) / (lit(1.0) + c3.bias * c3.bias) });
        if c1.links.len() < 4 {
            c1.links.push(Link { knob: Knob::new(lit(0.32) * ((s4 + x[n % x.len()]) * c2.area().atan()).cos() + lit(0.51), lit(0.5) * ((c2.area() + (lit(0.1) * lit(n as f64))) * lit(0.24)).atan()), shape: Shape::Tilted(Knob { gain: lit(0.89) * (((lit(0.1) * lit(n as f64)) + c3.gain) / (lit(1.5) + c1.knobs[1].gain * c1.knobs[1].gain)).cos() + lit(0.85), bias: lit(0.5) * (c1.links[2].pair.1 + c5.area()) / (lit(1.0) + s4 * s4) }, lit(0.58) * (x[n % x.len()] + c2.area()).cos() + lit(0.16)), pair: (lit(0.5) * (x[n % x.len()] + c5.area()).atan(), (-c2.area()).sin()), order: n });
        }
        let mut k6 = 0;
        'l7: loop {
            let y8 = probe(&c2, lit(0.5) * ((c3.bias / (lit(1.5) + c5.area() * c5.area())) * (s4 + a)).atan()).tanh();
            a = a + (lit(0.36) * y8.sin());
            k6 += 1;
            if c3.bias * c2.area() > lit(0.157) || k6 >= x.len() {
                break;
            }
        }
        lit(0.24) * s4 + (lit(0.5) * ((s4 + a) * (-x[n % x.len()])) / (lit(1.0) + a * a)) + lit(0.34) * c1.links[1].pair.1 + lit(0.64) * a + lit(0.95) * c5.area() + lit(0.33) * s4 + lit(0.51) * c3.gain + lit(0.96) * c2.area()
    }

    pub fn p0371(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, x[2].atan().tanh());
        let mut c2 = Knob::new(lit(0.54) * ((x[n % x.len()] / (lit(1.5) + a * a)) + a).cos() + lit(0.24), lit(0.5) * (a * a).min(lit(0.977)) / (lit(1.0) + c1.knobs[0].gain * c1.knobs[0].gain));
        let mut s3 = lit(0.44) * (a * c2.gain).cos() + lit(0.58);
        if let Shape::Oval { tall: p4, .. } = &c1.links[2].shape {
            if let Shape::Round(p6) = &c1.links[1].shape {
                let mut c8 = c1.links[0].shape.clone().grown(lit(0.55) * (c1.links[0].pair.1 * a).cos() + lit(0.59));
                for i11 in 0..c1.links.len() {
                    let y12 = lit(0.48) * c1.links[0].twice(lit(0.14) * p6.tanh().powi(2).cos() + lit(0.78));
                    s3 = s3 + (lit(0.43) * y12.sin());
                }
                s3 = s3 + (lit(0.62) * (c8.area() + (*p6)).sin());
            } else {
                let y23 = match c1.links[1].shape.clone() {
                    Shape::Round(p13) => p13.cos().sin(),
                    Shape::Oval { wide: p13, tall: q14 } => {
                        let mut c16 = std::mem::replace(&mut c2, Knob { gain: lit(0.82) * (q14 * lit(0.79)).cos() + lit(0.91), bias: lit(0.5) * q14 / (lit(1.0) + s3 * s3) });
                        let Link { knob: Knob { gain: p17, .. }, shape: c19, pair: (q18, _), .. } = c1.links[2].clone();
                        lit(0.5) * ((c16.gain * c2.bias) + lit(0.27)) / (lit(1.0) + c19.area() * c19.area())
                    }
                    Shape::Tilted(c15, q14) => {
                        let Link { knob: Knob { gain: p20, .. }, shape: c22, pair: (q21, _), .. } = &c1.links[0];
                        lit(0.5) * (q14 / (lit(1.5) + c22.area() * c22.area())).atan().atan()
                    }
                    _ => (c2.gain.min(lit(0.197)) + p4.sin()).sin(),
                };
                s3 = s3 + (lit(0.52) * y23.sin());
            }
            s3 = s3 + (lit(0.47) * (*p4).sin());
        } else {
            s3 = s3 + (lit(0.13) * (lit(0.42) * (a + c1.knobs[1].gain).atan().cos() + lit(0.94)));
        }
        lit(0.67) * a + lit(0.43) * x[3] + lit(0.16) * c2.gain + lit(0.37) * c1.level + lit(0.33) * s3
    }

    pub fn p0372(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (lit(0.92) * (a * a)).tanh());
        let mut c2 = Shape::Flat;
        let mut s3 = lit(0.5) * c1.level.min(lit(0.277)).atan();
        c1.extra = None;
        c1.links[1].order += 2;
        match &c1.links[2].shape {
            Shape::Round(p4) => {
                let mut k7 = 0;
                let mut u9 = [(p4 * c1.links[1].pair.1.sin()).sin(), (c1.links[1].pair.1 + p4).tanh(), lit(0.5) * ((lit(0.1) * lit(k7 as f64)) - (*p4)) / (lit(1.0) + c1.knobs[1].gain * c1.knobs[1].gain)];
                let y8 = loop {
                    k7 += 1;
                    if k7 > 4 {
                        break lit(0.5) * s3.cos().atan();
                    }
                    u9 = [u9[1], u9[2], lit(0.5) * c1.table[2].atan() / (lit(1.0) + x[3] * x[3])];
                    for i12 in 0..c1.links.len() {
                        let mut c13 = c1.knobs[1].mixed(Knob::new((c2.area() + p4).tanh(), c2.area().max(lit(0.397)).sin()));
                        c13.gain = c13.gain * (lit(0.8) + lit(0.15) * ((*p4) + c13.bias).sin());
                        s3 = s3 + (lit(0.81) * c13.bias.sin());
                    }
                };
                s3 = s3 + (lit(0.52) * ((*p4) + u9[0]).sin());
            }
            Shape::Oval { wide: p4, tall: q5 } => {
                a = a - (lit(0.37) * ((*p4) + (*q5)).sin());
            }
            Shape::Tilted(c6, q5) => {
                s3 = s3 + (lit(0.29) * (c6.bias + (*q5)).sin());
            }
            Shape::Flat => {
                a = a + (lit(0.91) * (lit(0.5) * c2.area().min(lit(-0.937)).atan()));
            }
        }
        lit(0.58) * c1.table[2] + lit(0.54) * x[x.len() - 1] + lit(0.86) * c2.area() + lit(0.37) * a + lit(0.42) * c1.table[2] + lit(0.89) * s3
    }

    pub fn p0373(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, ((x[n % x.len()] / (lit(1.5) + a * a)) + x[1].max(lit(0.17))).sin());
        let mut s2 = lit(0.5) * ((-a) / (lit(1.5) + a * a)).atan();
        c1.links[1].shape = Shape::Tilted(Knob::new((s2 + x[n % x.len()]).sin(), ((lit(0.1) * lit(n as f64)) * x[1]).tanh()), ((-(a * a)).exp() + (s2 - a)).sin());
        c1.knobs[0].gain = (a * a).ln_1p().min(lit(0.817)).tanh();
        c1.table = [lit(0.5) * (a * lit(0.23)) / (lit(1.0) + c1.knobs[0].gain * c1.knobs[0].gain), lit(0.5) * x[n % x.len()].atan(), (a * a).tanh()];
        let y3 = (Link::response(&c1.links[2], lit(0.13) * (a * a).ln_1p().cos() + lit(0.72))).sin();
        c1.links[2].pair.1 = c1.links[2].pair.1 + (lit(0.14) * (lit(0.38) * ((lit(0.1) * lit(n as f64)) + s2).cos() + lit(0.52)));
        let mut k4 = 0;
        let mut p5 = (s2.max(lit(-0.727)).sin(), lit(0.5) * (s2 + c1.level).atan());
        'l6: while k4 < n % 4 {
            p5 = (p5.1, (p5.0 * (c1.level + s2)).sin());
            let y10 = match c1.links[0].shape.clone() {
                Shape::Round(p7) => lit(0.28) * p5.0.cos().cos() + lit(0.16),
                Shape::Oval { wide: p7, tall: q8 } => lit(0.76) * (a + lit(0.12)).cos() + lit(0.61),
                Shape::Tilted(c9, q8) => q8.max(lit(0.697)).tanh(),
                _ => lit(0.5) * (y3 + a) / (lit(1.0) + p5.1 * p5.1),
            };
            s2 = lit(0.7) * s2 + lit(0.19) * y10.sin();
            k4 += 1;
        }
        lit(0.79) * y3 + lit(0.68) * x[2] + lit(0.53) * c1.table[0] + lit(0.76) * s2 + lit(0.41) * p5.1
    }

    pub fn p0374(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (a * a).cos().tanh());
        let mut c2 = Link { knob: Knob::new(lit(0.17) * (c1.level + lit(0.26)).cos() + lit(0.75), lit(0.5) * (a + c1.table[1]) / (lit(1.0) + c1.table[0] * c1.table[0])), shape: Shape::Tilted(Knob { gain: lit(0.5) * (a * a) / (lit(1.0) + c1.table[1] * c1.table[1]), bias: lit(0.5) * c1.knobs[1].gain.atan() }, lit(0.5) * (x[3] / (lit(1.5) + a * a)).atan()), pair: (lit(0.76) * (c1.links[2].pair.1 * x[0]).cos() + lit(0.22), lit(0.5) * (lit(0.89) * c1.table[0]).atan()), order: n };
        let mut c3 = Shape::Tilted(Knob { gain: lit(0.38) * (a * c2.pair.1).cos() + lit(0.36), bias: ((lit(0.1) * lit(n as f64)) + (x[2] * a)).tanh() }, c1.level.min(lit(0.927)).tanh());
        let mut s4 = (x[x.len() - 1] - lit(0.77)).abs().cos().sin();
        c2.shape.grow(lit(0.5) * (lit(0.42) - a) / (lit(1.0) + a * a));
        c1.links.swap(0, 1);
        c1.links[0].update(lit(0.5) * (s4 / (lit(1.5) + c3.area() * c3.area())) / (lit(1.0) + s4 * s4));
        let mut k5 = 0;
        let mut s6 = (s4 + c2.knob.gain).sin();
        while k5 < 3 {
            k5 += 1;
            s6 = (lit(0.24) * s6 + (a + c2.knob.gain)).tanh();
            c3.grow((lit(0.84) + x[2]).sin());
            let Rig { table: [p7, _, _], knobs: [_, c9], level: q8, .. } = c1.clone();
            s4 = s4 - (lit(0.23) * (p7 + c9.gain).sin());
        }
        lit(0.26) * c2.knob.bias + lit(0.18) * x[0] + x[n % x.len()].cos().tanh().powi(2).sin() + lit(0.17) * c3.area() + lit(0.51) * c2.knob.bias + lit(0.59) * s6 + lit(0.89) * s4 + lit(0.52) * c1.knobs[1].gain
    }

    pub fn p0375(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (x[x.len() - 1] - x[n % x.len()]).sin());
        let mut c2 = Shape::Round(lit(0.5) * (-c1.knobs[0].gain).atan());
        let mut c3 = Knob { gain: (x[n % x.len()] - lit(0.77)).abs().tanh(), bias: lit(0.5) * ((c2.area() + lit(0.68)) * (c2.area() * x[1])).atan() };
        let mut s4 = c3.gain.min(lit(-0.477)).sin();
        let y5 = c1.extra.map_or(x[n % x.len()].sin().sin(), |t| t.sin());
        let y6 = c1.extra.unwrap_or(lit(0.5) * (-(c3.gain + s4)) / (lit(1.0) + s4 * s4));
        let mut k7 = 0;
        let y8 = 'l9: loop {
            k7 += 1;
            if k7 > 4 {
                break lit(0.5) * (c3.gain + ((lit(0.1) * lit(n as f64)) * y5)).atan();
            }
            let mut k10 = 0;
            loop {
                k10 += 1;
                if k10 > x.len() {
                    break;
                }
                let mut c11 = Knob::new((c3.gain * c3.gain).ln_1p().tanh(), lit(0.32) * ((c3.gain - s4) - (s4 * s4).ln_1p()).cos() + lit(0.87));
                c3.bias = lit(0.5) * (lit(0.55) + y6.max(lit(0.877))) / (lit(1.0) + c11.gain * c11.gain);
                a = a - (lit(0.71) * c11.bias.sin());
            }
        };
        lit(0.63) * c2.area() + lit(0.96) * x[0] + (lit(0.12) * y6.max(lit(-0.917)).cos() + lit(0.32)) + lit(0.87) * s4 + lit(0.11) * c3.gain + lit(0.19) * c1.links[1].pair.1 + lit(0.64) * a + lit(0.78) * c2.area()
    }

    pub fn p0376(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * (x[n % x.len()] + a).atan());
        let mut c2 = Link { knob: Knob { gain: lit(0.14) * (c1.knobs[0].gain + lit(0.42)).cos() + lit(0.59), bias: (a + a).tanh() }, shape: Shape::Oval { wide: (c1.links[0].pair.1.min(lit(-0.427)) * c1.links[1].pair.1.max(lit(0.617))).tanh(), tall: (-(c1.table[0] + c1.knobs[0].gain)).sin() }, pair: (((c1.table[0] - c1.knobs[0].gain) + lit(0.28)).sin(), lit(0.5) * (-(a * a + lit(0.3)).sqrt()) / (lit(1.0) + c1.level * c1.level)), order: n };
        let mut s3 = lit(0.5) * (x[1] / (lit(1.5) + c1.links[2].pair.1 * c1.links[2].pair.1)).sin().atan();
        let mut k4 = 0;
        loop {
            k4 += 1;
            if k4 > x.len() {
                break;
            }
            let mut k5 = 0;
            'l6: while k5 < n {
                k5 += 1;
                c1.relax(lit(0.62) * (c2.pair.1 + x[2]).cos() + lit(0.25));
            }
            c2.shape.grow(lit(0.5) * (x[k4 % x.len()] * c1.level).atan());
            let mut k7 = 0;
            'l8: loop {
                c1.relax((s3.min(lit(0.707)) - (s3 - c2.knob.gain)).sin());
                k7 += 1;
                if lit(0.93) - a >= c2.pair.0 || k7 >= n.min(4) {
                    break;
                }
            }
        }
        lit(0.67) * a + lit(0.97) * x[1] + (lit(0.5) * ((s3 + (lit(0.1) * lit(k4 as f64))) + (lit(0.1) * lit(k4 as f64))).atan()) + lit(0.52) * c1.table[1] + lit(0.95) * c2.pair.0 + lit(0.96) * s3
    }

    pub fn p0377(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (a * x[x.len() - 1]).tanh());
        let mut s2 = lit(0.5) * (x[1] - a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        c1.links[2].shape = Shape::Flat;
        let mut k3 = 0;
        loop {
            let mut k4 = 0;
            loop {
                let mut c5 = std::mem::replace(&mut c1.links[0].knob, Knob::new(lit(0.5) * s2.max(lit(0.897)).atan(), ((a * x[n % x.len()]) + (a * a + lit(0.3)).sqrt()).sin()));
                s2 = s2 - (lit(0.79) * c5.gain.sin());
                k4 += 1;
                if k4 / 2 > 4 && a - (lit(0.1) * lit(k3 as f64)) < c1.links[2].pair.1 || k4 >= n / 2 {
                    break;
                }
            }
            let mut k6 = 0;
            'l7: while k6 < n / 2 {
                if let Some(c8) = c1.spare {
                    c1.links[1] = Link::new(lit(0.41) * (a + c8.gain).cos() + lit(0.22), k3);
                    s2 = s2 - (lit(0.46) * c8.gain.sin());
                } else {
                    c1.knobs[1].gain = c1.knobs[1].gain.cos().tanh();
                }
                k6 += 1;
            }
            k3 += 1;
            if (n + 1) % 2 == 0 || s2 + c1.knobs[1].gain > lit(0.707) || k3 >= n {
                break;
            }
        }
        lit(0.97) * x[k3 % x.len()] + lit(0.36) * c1.knobs[0].gain + lit(0.48) * s2
    }

    pub fn p0378(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, ((lit(0.1) * lit(n as f64)) * x[n % x.len()]).tanh());
        let mut c2 = Link { knob: Knob::new(x[n % x.len()].tanh().powi(2).tanh(), (c1.links[2].pair.1 + c1.level).tanh()), shape: Shape::Round((a * a).tanh()), pair: (((-x[3]) * x[n % x.len()].cos()).sin(), lit(0.25) * (c1.table[2] + lit(0.32)).cos() + lit(0.15)), order: (n + 1) };
        let mut c3 = Knob::new((a * lit(0.71)).sin(), c2.knob.bias.cos().sin());
        let mut s4 = lit(0.78) * (x[n % x.len()] - lit(0.77)).abs().max(lit(0.867)).cos() + lit(0.25);
        let y6 = (c1.knobs.iter().map(|k| k.apply(lit(0.79) * c1.links[0].pair.1.min(lit(0.207)).cos() + lit(0.89))).product::<Dual>()).tanh();
        let mut k7 = 0;
        let y8 = 'l9: loop {
            k7 += 1;
            if y6.max(lit(0.157)) >= lit(-0.727) || k7 > 3 {
                break lit(0.5) * x[n % x.len()].cos() / (lit(1.0) + c3.bias * c3.bias);
            }
            c1.extra = Some(lit(0.5) * (lit(0.41) - c3.gain).atan());
        };
        let f10 = |p11: Dual| lit(0.66) * c1.respond(lit(0.5) * ((c3.gain * y8) * y8.min(lit(-0.717))).atan());
        let y12 = f10(lit(0.5) * y6 / (lit(1.0) + c1.table[0] * c1.table[0])) - f10(lit(0.5) * (lit(0.87) - s4) / (lit(1.0) + y8 * y8));
        let f13 = |p14: Dual| lit(0.88) * c1.links[0].shape.respond(lit(0.5) * (c2.pair.0 - lit(0.77)).abs() / (lit(1.0) + y12 * y12));
        let y15 = f13((lit(0.15) + y12.max(lit(0.57))).tanh()) - f13(lit(0.5) * (a.max(lit(-0.337)) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + y6 * y6));
        let mut k16 = 0;
        let mut p17 = ((s4 + y8).tanh(), lit(0.5) * (y6 + lit(0.22)) / (lit(1.0) + s4 * s4));
        'l18: while k16 < 3 {
            k16 += 1;
            p17 = (p17.1, (p17.0 * (p17.1 - p17.1)).sin());
            let y19 = lit(0.34) * c1.links[0].shape.area();
            s4 = s4 + (lit(0.28) * y19.sin());
        }
        lit(0.76) * p17.0 + lit(0.77) * x[x.len() - 1] + (lit(0.5) * (s4 * lit(0.19)) / (lit(1.0) + c1.knobs[0].gain * c1.knobs[0].gain)) + lit(0.16) * s4 + lit(0.41) * p17.0 + lit(0.35) * c1.level + lit(0.18) * c3.bias + lit(0.86) * c2.knob.gain
    }

    pub fn p0379(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.53) * ((x[n % x.len()] + x[n % x.len()]) / (lit(1.5) + a * a)).cos() + lit(0.28));
        let mut c2 = Link::new(a.sin(), n / 2);
        let mut c3 = Shape::Flat;
        let mut c4 = Knob { gain: c1.level.sin(), bias: lit(0.5) * (c3.area() - lit(0.77)).abs().atan() };
        let mut s5 = lit(0.5) * c2.pair.1.atan();
        let mut k6 = 0;
        while k6 < 3 {
            k6 += 1;
            c1.links[1].shape = Shape::Tilted(Knob::new(lit(0.5) * (x[1] + c4.bias).atan(), (-(c2.knob.gain * lit(0.42))).tanh()), (x[1] + s5).sin());
            let mut k7 = 0;
            let mut u8 = [((c4.gain * x[2]) - ((lit(0.1) * lit(k6 as f64)) + c4.bias)).sin(), lit(0.67) * (c1.knobs[0].gain - c3.area()).cos() + lit(0.86), lit(0.5) * ((c1.knobs[1].gain * a) * lit(0.48)).atan()];
            while k7 < x.len() {
                k7 += 1;
                u8 = [u8[1], u8[2], (c2.knob.gain + c3.area()).sin()];
                c1.links[1].order = k6;
                let y9 = ((Knob { gain: lit(0.5) * (lit(0.74) + u8[n % 3]) / (lit(1.0) + c2.pair.1 * c2.pair.1), bias: lit(0.5) * s5.sin() / (lit(1.0) + a * a) }).bias * (c3.area() * c3.area() + lit(0.3)).sqrt().max(lit(0.37)).tanh()).sin();
                let y10 = ((Knob { gain: ((c4.gain - lit(0.77)).abs() * (-y9)).sin(), bias: lit(0.5) * (c4.gain * u8[0]).atan() }).bias * lit(0.5) * u8[1].max(lit(-0.507)).atan()).sin();
                s5 = s5 + (lit(0.86) * (y10 + y9).sin());
            }
            s5 = s5 + (lit(0.71) * u8[0].sin());
        }
        let mut c11 = c2.knob.mixed(Knob { gain: lit(0.5) * ((lit(0.1) * lit(k6 as f64)) + (c4.bias * c4.bias).ln_1p()).atan(), bias: lit(0.5) * (c4.bias - c2.pair.1).tanh().powi(3) / (lit(1.0) + c4.gain * c4.gain) });
        lit(0.16) * c4.bias + lit(0.23) * x[3] + lit(0.13) * c3.area() + lit(0.21) * c4.bias + lit(0.59) * c11.gain + lit(0.42) * s5 + lit(0.19) * c1.links[1].pair.1 + lit(0.84) * c2.pair.1
    }
}

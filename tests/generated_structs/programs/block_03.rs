// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0395(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (x[2] * x[2]).tanh());
    let mut s2 = (-x[n % x.len()]).atan().sin();
    if c1.links.len() < 4 {
        c1.links.push(Link::new(0.13 * ((s2 + x[0]) + (c1.table[0] * 0.25)).cos() + 0.49, n));
    }
    let mut k3 = 0;
    let mut s4 = 0.62 * (s2 + a).cos() + 0.19;
    while k3 < n {
        k3 += 1;
        s4 = (0.85 * s4 + c1.level.max(-0.517)).tanh();
        let f5 = |p6: f64| 0.53 * c1.respond(0.5 * (p6 * c1.links[2].pair.1) / (1.0 + c1.table[2] * c1.table[2]));
        let y7 = f5(0.5 * (s4 + s2) / (1.0 + s4 * s4)) - f5(0.27 * a.sin().cos() + 0.97);
        if c1.links.len() < 5 {
            c1.links.push(Link::new(0.5 * a.min(0.437).atan(), k3));
        }
        for c8 in c1.links.iter_mut() {
            if c8.shape.is_round() {
                let mut c9 = Link { knob: Knob::new(0.5 * (c8.knob.gain * c8.pair.1).tanh().powi(3) / (1.0 + s2 * s2), 0.5 * (s2 + (0.1 * (k3 as f64))) / (1.0 + c8.pair.1 * c8.pair.1)), pair: (0.5 * (s4.min(-0.217) + 0.41) / (1.0 + a * a), 0.3), ..c8.clone() };
                s4 += 0.97 * c9.knob.gain.sin();
            } else {
                let y10 = 0.99 * c8.shape.respond(s4.tanh());
                c8.shape = Shape::Oval { wide: 0.5 * (c8.pair.0 - s4).atan(), tall: (0.47 * s4).sin() };
                s4 += 0.21 * y10.sin();
            }
            s4 += 0.87 * c8.pair.0.sin();
        }
        s2 += 0.33 * y7.sin();
    }
    0.43 * a + 0.71 * x[k3 % x.len()] + 0.85 * s2 + 0.93 * c1.table[1] + 0.35 * s4
}

#[differentiable]
pub fn p0396(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * a.max(0.917).atan());
    let mut s2 = 0.5 * (c1.level - x[n % x.len()]).atan();
    let y3 = a * c1.knobs[1].turn(0.5 * (0.17 + s2).atan());
    let mut k4 = 0;
    let y5 = loop {
        k4 += 1;
        if k4 > n {
            break (-a).tanh();
        }
        let mut k6 = 0;
        while k6 < 4 {
            k6 += 1;
            for c7 in c1.knobs.iter_mut() {
                let mut k8 = 0;
                let mut t9 = 1.0 + (0.5 * a.atan());
                'l10: while t9 > 0.94 && k8 < 3 {
                    t9 *= 0.63;
                    k8 += 1;
                    c7.bias /= 1.1 + (-s2) * (-s2);
                    let mut c11 = Link { knob: Knob::new(0.62 * (y3 * y3).cos() + 0.85, 0.5 * (t9 + s2) / (1.0 + y3 * y3)), shape: Shape::Tilted(Knob::new(0.5 * s2.tanh().powi(2) / (1.0 + y3 * y3), 0.74 * (-s2).cos() + 0.44), 0.5 * (0.95 - a) / (1.0 + y3 * y3)), pair: (0.5 * (x[1] * t9).atan(), (c7.gain + c7.bias).sin()), order: k8 };
                    s2 = 0.7 * s2 + 0.13 * c11.pair.0.sin();
                }
                s2 -= 0.35 * (c7.gain + t9).sin();
            }
            c1.links[0].pair.1 = 0.55 * (y3 / (1.5 + c1.level * c1.level)).cos() + 0.56;
        }
    };
    0.78 * y3 + 0.78 * x[3] + (c1.knobs[1].gain * y5).sin() + 0.42 * s2 + 0.86 * c1.table[1]
}

#[differentiable]
pub fn p0397(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (a * x[n % x.len()]).sin());
    let mut c2 = Link { knob: Knob::new(c1.level.atan().tanh(), ((0.82 - c1.table[1]) / (1.5 + a * a)).sin()), shape: Shape::Round(0.61 * (((0.1 * (n as f64)) - x[x.len() - 1]) * (x[x.len() - 1] * a)).cos() + 0.38), pair: (0.5 * (-(x[3] - a)) / (1.0 + a * a), 0.5 * x[3].min(-0.767) / (1.0 + c1.level * c1.level)), order: n / 2 };
    let mut c3 = Knob::new(0.5 * (0.66 - (x[3] * c2.pair.1)).atan(), c1.level.sin());
    let mut s4 = (-c1.table[0]).sin();
    let mut k5 = 0;
    'l6: while k5 < n / 2 {
        if let Some(c7) = c1.spare {
            for c8 in c1.knobs.iter_mut() {
                if let Shape::Oval { tall: p9, .. } = c2.shape.clone() {
                    c2.update(0.5 * (x[k5 % x.len()] - c7.gain).atan());
                    s4 += 0.35 * p9.sin();
                } else {
                    let y11 = probe(&c2, (c3.gain * 0.34).tanh()).tanh();
                    s4 += 0.62 * y11.sin();
                }
                s4 += 0.43 * c8.bias.sin();
            }
            s4 -= 0.95 * c7.gain.sin();
        } else {
            if c1.links.len() < 4 {
                c1.links.push(Link { knob: Knob { gain: 0.94 * (c3.gain + c3.gain).cos() + 0.86, bias: (s4.cos() * (-(c3.bias * c3.bias)).exp()).sin() }, shape: Shape::Flat, pair: (c1.knobs[1].gain.sin().sin(), 0.55 * (c2.pair.0 - c3.gain).cos() + 0.85), order: k5 });
            }
            let y13 = (c1.knobs.iter().map(|k| k.apply((-(c3.gain * c3.gain)).exp().sin())).product::<f64>()).tanh();
            s4 = 0.7 * s4 + 0.65 * y13.sin();
        }
        k5 += 1;
    }
    0.59 * c2.pair.1 + 0.23 * x[0] + (c1.links[1].pair.1 - 0.65).tanh() + 0.44 * s4 + 0.86 * c2.knob.gain + 0.73 * c3.bias + 0.47 * c1.knobs[0].gain
}

#[differentiable]
pub fn p0398(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (x[n % x.len()] * a).sin());
    let mut c2 = Knob::new(0.5 * (-c1.links[1].pair.1).atan(), 0.11 * a.atan().cos() + 0.37);
    let mut s3 = c2.bias.min(-0.737).tanh();
    let mut k4 = 0;
    let y5 = loop {
        k4 += 1;
        if k4 > n % 4 {
            break 0.5 * (s3 * s3).atan();
        }
        let mut k6 = 0;
        let y7 = loop {
            k6 += 1;
            if k4 / 2 > 1 && s3 - a < 0.437 || k6 > n.min(4) {
                break (a * c2.bias).tanh();
            }
            let mut c8 = Knob { gain: c2.bias.cos().sin(), ..c2.clone() };
            c1.links[0].shape = Shape::Flat;
            let mut c9 = c2.mixed(Knob::new(0.5 * (c2.gain / (1.5 + c2.gain * c2.gain)) / (1.0 + s3 * s3), c8.bias.max(-0.467).max(-0.207).tanh()));
            s3 = 0.7 * s3 + 0.14 * (c8.gain + c9.bias).sin();
        };
        for i12 in 0..c1.links.len() {
            let y14 = (c1.links.iter().map(|c13| c13.response((a - s3).tanh())).sum::<f64>()).tanh();
            s3 = 0.7 * s3 + 0.97 * y14.sin();
        }
        s3 += 0.61 * y7.sin();
    };
    0.91 * a + 0.84 * x[k4 % x.len()] + 0.57 * s3 + 0.18 * c1.knobs[0].gain + 0.89 * c2.gain
}

#[differentiable]
pub fn p0399(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (x[3] * 0.66).sin());
    let mut c2 = Link { knob: Knob::new((a * x[n % x.len()].max(-0.637)).tanh(), 0.29 * (a * c1.knobs[1].gain).cos() + 0.48), shape: Shape::Oval { wide: (x[0] - x[x.len() - 1]).tanh(), tall: 0.5 * (-a).atan() }, pair: (((x[0] * c1.knobs[0].gain) * (-c1.knobs[0].gain)).tanh(), (a - 0.77).abs().tanh()), order: n / 2 };
    let mut c3 = Shape::Tilted(Knob { gain: x[n % x.len()].cos().sin(), bias: 0.5 * c2.pair.0.atan().atan() }, 0.5 * (0.42 * x[n % x.len()]).atan());
    let mut s4 = (c2.pair.1 * c3.area()).sin();
    for c5 in &c1.links {
        let mut k8 = 0;
        'l9: while k8 < x.len() {
            for i12 in 0..c1.links.len() {
                c2.shape.grow(0.5 * (c1.knobs[0].gain - 0.77).abs().max(0.907) / (1.0 + c3.area() * c3.area()));
                for (i15, c13) in c1.links.iter().enumerate() {
                    let mut c16 = c5.knob.mixed(Knob { gain: ((c1.level + 0.42) + (-s4)).tanh(), bias: 0.48 * (c13.knob.gain.max(0.847) / (1.5 + c5.pair.1 * c5.pair.1)).cos() + 0.76 });
                    s4 += 0.53 * (c13.knob.bias + c16.bias).sin();
                }
            }
            k8 += 1;
        }
        s4 += 0.59 * c5.pair.0.sin();
    }
    0.35 * c3.area() + 0.53 * x[n % x.len()] + 0.68 * c2.knob.bias + 0.69 * s4 + 0.46 * c1.links[0].pair.1 + 0.37 * c3.area()
}

#[differentiable]
pub fn p0400(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * (0.11 - x[1]).atan());
    let mut s2 = 0.5 * ((0.96 - c1.table[2]) + (x[n % x.len()] - a)) / (1.0 + a * a);
    let y3 = probe(&c1.links[2], (x[1] + a).tanh()).tanh();
    c1.knobs[1].gain -= 0.76 * (0.53 * ((s2 * s2) - (0.36 * c1.knobs[0].gain)).cos() + 0.17);
    let mut c4 = if (n + n) > 3 {
        let mut k5 = 0;
        let y6 = loop {
            k5 += 1;
            if k5 > n % 4 {
                break c1.knobs[1].gain.max(-0.327).tanh();
            }
            let y7 = 0.64 * c1.total(0.5 * (y3 * y3).ln_1p().atan());
            c1.spare = Some(Knob { gain: 0.35 * (c1.table[0] * y7).cos() + 0.29, bias: 0.5 * (s2 + c1.links[1].pair.1) / (1.0 + y7 * y7) });
            let Knob { gain: p8, bias: q9 } = &c1.links[1].knob;
            s2 += 0.36 * (y7 + (*q9)).sin();
        };
        for Link { knob: c11, pair: (p12, _), .. } in &c1.links {
            if !c1.links[0].shape.is_round() || k5 % 3 != 2 {
                let y14 = (Knob::apply(&c1.knobs[1], ((0.1 * (k5 as f64)) + y6.min(-0.667)).sin())).sin();
                s2 += 0.68 * y14.sin();
            } else {
                s2 += 0.46 * (0.5 * (y6 * (*p12)) / (1.0 + c11.bias * c11.bias));
            }
            s2 += 0.54 * ((*p12) + c11.gain).sin();
        }
        Knob::new((c1.knobs[0].gain + s2).sin(), (y6 / (1.5 + y3 * y3)).sin())
    } else {
        Knob::new(0.27 * (c1.level * c1.links[0].pair.1).cos() + 0.43, a.sin())
    };
    0.93 * c1.links[2].pair.1 + 0.48 * x[3] + (s2 + s2).sin() + 0.47 * c1.links[2].pair.1 + 0.84 * c4.bias + 0.93 * s2
}

#[differentiable]
pub fn p0401(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.48 * ((x[2] - 0.77).abs() + (x[n % x.len()] - a)).cos() + 0.61);
    let mut c2 = Link { knob: Knob::new(0.5 * c1.level.atan(), 0.52 * (a + 0.98).cos() + 0.17), shape: Shape::Flat, pair: (0.5 * ((0.1 * (n as f64)) * (a * a)).atan(), (c1.links[0].pair.1 - c1.table[2]).tanh()), order: (n + 1) };
    let mut c3 = Knob { gain: (a * c2.pair.1).tanh(), bias: 0.73 * (-a).min(-0.57).cos() + 0.16 };
    let mut s4 = (c3.bias + c1.links[1].pair.1).tanh();
    let mut c5 = std::mem::take(&mut c2.knob);
    let mut c6 = if !((n + 1) <= 1) {
        let mut k7 = 0;
        while k7 < n % 4 {
            let y9 = (c1.links.iter().rev().map(|c8| 0.58 * ((-c3.gain) - (a * c3.gain)).cos() + 0.86).take(2).sum::<f64>()).tanh();
            c1.table = [((-y9) + (c5.gain * y9)).sin(), s4.tanh(), (-c2.knob.bias).tanh().powi(3).tanh()];
            c1.links[1].knob = Knob { gain: 0.5 * (y9 * 0.48).atan(), bias: (c3.gain + s4).cos().tanh() };
            s4 -= 0.81 * y9.sin();
            k7 += 1;
        }
        c2.knob.clone()
    } else {
        c1.knobs[1].clone()
    };
    0.46 * c3.bias + 0.21 * x[1] + (0.18 * c5.bias.min(0.697).cos() + 0.11) + 0.11 * c5.bias + 0.65 * c3.bias + 0.43 * s4 + 0.91 * c6.gain + 0.62 * c1.table[1] + 0.63 * c2.knob.bias
}

#[differentiable]
pub fn p0402(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (x[n % x.len()] + a).sin());
    let mut c2 = Link::new((x[1] + a).tanh(), n);
    let mut s3 = a.min(0.517).tanh();
    c2 = Link::new(0.11 * (a - c1.knobs[1].gain).cos() + 0.55, (n + 2));
    c1.links[1].shape = Shape::Tilted(Knob { gain: (s3 - c1.table[2]).sin(), bias: (s3 * a).tanh() }, c1.links[1].pair.1.max(-0.867).sin());
    c1.links.push(Link::new(0.5 * (s3 - s3).min(-0.607) / (1.0 + s3 * s3), n));
    c2.shape = Shape::Tilted(Knob::new(0.5 * (-c1.table[0]) / (1.0 + a * a), (c2.pair.0 * c1.knobs[0].gain).tanh().powi(2).tanh()), 0.24 * (c1.links[2].pair.1 + c2.pair.0).cos() + 0.17);
    let mut k4 = 0;
    let y5 = 'l6: loop {
        k4 += 1;
        if n / 2 % 2 == 0 || a.max(-0.587) <= -0.77 || k4 > n {
            break 0.5 * s3.max(-0.987).atan();
        }
        let mut c7 = c2.knob.mixed(Knob::new(0.5 * (-c2.pair.1).atan(), 0.5 * a.min(-0.207).atan()));
        let y8 = probe(&c2.shape, (c7.bias + c2.knob.bias).sin()).tanh();
        s3 += 0.79 * (c7.gain + y8).sin();
    };
    0.89 * x[x.len() - 1] + 0.15 * x[1] + 0.81 * c1.links[2].pair.1 + 0.87 * c2.pair.0 + 0.36 * s3
}

#[differentiable]
pub fn p0403(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (a + x[2]).tanh());
    let mut c2 = Shape::Tilted(Knob { gain: 0.5 * (0.76 * a) / (1.0 + x[n % x.len()] * x[n % x.len()]), bias: 0.75 * (a + c1.knobs[0].gain).cos() + 0.25 }, 0.58 * (c1.links[0].pair.1 - 0.77).abs().cos() + 0.97);
    let mut s3 = 0.5 * (-x[1]).atan();
    c1.level = 0.5 * (c1.level + c1.knobs[1].gain).atan();
    if let Some(c4) = &c1.spare {
        let mut c5 = c2.clone().grown(0.39 * ((x[0] + a) - 0.77).abs().cos() + 0.32);
        a += 0.99 * (c5.area() + c4.gain).sin();
    } else {
        let mut k6 = 0;
        while k6 < 4 {
            c1.extra = Some((s3 * a).tanh());
            k6 += 1;
        }
        let mut c7 = Knob { gain: (c2.area() + c1.level).sin(), bias: 0.5 * (-x[n % x.len()]).atan() };
        c1.relax((c2.area().max(-0.897) - (c2.area() * c2.area()).ln_1p()).sin());
        s3 = 0.7 * s3 + 0.42 * c7.bias.sin();
    }
    0.39 * c2.area() + 0.36 * x[1] + 0.99 * c1.links[2].pair.1 + 0.71 * s3 + 0.69 * c2.area() + 0.96 * a
}

#[differentiable]
pub fn p0404(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.59 * (x[1] + a).cos() + 0.67);
    let mut c2 = Link { knob: Knob { gain: 0.5 * (-(c1.table[2] * (0.1 * (n as f64)))).atan(), bias: (-c1.level).sin() }, shape: Shape::Oval { wide: c1.table[1].tanh(), tall: 0.5 * a.min(0.627).atan() }, pair: (0.5 * (a - c1.table[1]).atan(), 0.5 * (0.64 - (a * x[2])) / (1.0 + c1.knobs[1].gain * c1.knobs[1].gain)), order: (n + n) };
    let mut c3 = Shape::Flat;
    let mut s4 = (-(c1.table[1] / (1.5 + c1.knobs[0].gain * c1.knobs[0].gain))).tanh();
    let mut k5 = 0;
    let y6 = 'l7: loop {
        k5 += 1;
        if n > 1 || k5 > n.min(4) {
            break 0.47 * (s4 - c3.area()).cos() + 0.67;
        }
        let y19 = match &c3 {
            Shape::Round(p8) => {
                if !c3.is_round() || (k5 + n) > 3 && c2.knob.gain * p8 > -0.107 {
                    let mut c11 = if -c1.table[0] >= c1.links[1].pair.1 {
                        let f12 = |p13: f64| 0.39 * c1.links[2].knob.respond(0.63 * ((*p8) + 0.53).cos() + 0.57);
                        let y14 = f12(c2.knob.gain.sin()) - f12((c1.table[2] + c1.level).tanh());
                        let f15 = |p16: f64| 0.74 * c2.knob.respond(((c3.area() - a) - s4.min(-0.77)).tanh());
                        let y17 = f15(0.95 * (c1.table[1] + p8).cos() + 0.93) - f15(0.5 * (y14 * p8) / (1.0 + y14 * y14));
                        c1.clone()
                    } else {
                        c1.spare = Some(Knob::new(0.86 * ((s4 + 0.61) + (-x[2])).cos() + 0.54, 0.5 * s4 / (1.0 + c1.table[0] * c1.table[0])));
                        let mut c18 = Link::new(0.5 * ((0.1 * (k5 as f64)) + c3.area()).atan(), n / 2);
                        Rig::new(x, 0.42 * p8.cos() + 0.53)
                    };
                    a -= 0.98 * c11.level.sin();
                } else {
                    c1.table[1] += 0.58 * (*p8).cos().tanh().powi(2).sin();
                }
                0.28 * (c3.area() * (0.1 * (k5 as f64))).cos() + 0.69
            }
            Shape::Oval { wide: p8, tall: q9 } => 0.5 * (c3.area() / (1.5 + s4 * s4)).atan(),
            Shape::Tilted(c10, q9) => 0.5 * (-c2.pair.1.cos()).atan(),
            _ => 0.5 * (x[k5 % x.len()] / (1.5 + s4 * s4)).atan(),
        };
        s4 += 0.21 * y19.sin();
    };
    0.71 * s4 + 0.84 * x[3] + (c3.area() * y6).tanh() + 0.19 * c2.knob.gain + 0.88 * a + 0.63 * c3.area() + 0.56 * s4 + 0.49 * c1.knobs[0].gain
}

#[differentiable]
pub fn p0405(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.83 * a.min(-0.207).cos() + 0.52);
    let mut c2 = Knob { gain: (a * c1.links[0].pair.1).tanh(), bias: 0.5 * (-(0.21 + a)) / (1.0 + x[2] * x[2]) };
    let mut s3 = 0.32 * (x[n % x.len()] + a).max(-0.807).cos() + 0.21;
    if let Shape::Tilted(c5, p4) = c1.links[2].shape.clone() {
        c1.links[0].pair.1 = (0.24 + (-s3)).tanh();
        s3 -= 0.59 * (c5.bias + p4).sin();
    } else {
        if let Shape::Round(p6) = &c1.links[0].shape {
            if let Some(c8) = c1.extra {
                let y9 = x[2] * c2.turn(c1.level.min(0.807).tanh());
                let y10 = c8 * c2.turn(0.5 * (a * a) / (1.0 + c8 * c8));
                s3 = 0.7 * s3 + 0.24 * (c8 + y9).sin();
            } else {
                if let Some(c11) = &c1.spare {
                    c2.gain -= 0.93 * (0.5 * (a.cos() * c2.gain.max(0.827)) / (1.0 + c11.gain * c11.gain));
                    let y12 = c1.knobs[1].gain * c2.turn((-x[0]).sin());
                    s3 -= 0.19 * (y12 + c11.gain).sin();
                } else {
                    a += 0.14 * (0.5 * ((p6 + c2.gain) * (s3 - c2.bias)).atan());
                }
            }
            s3 += 0.52 * (*p6).sin();
        } else {
            c1.links[1].pair.1 += 0.72 * (0.5 * (a * c1.table[0]) / (1.0 + x[n % x.len()] * x[n % x.len()]));
        }
    }
    0.82 * s3 + 0.17 * x[n % x.len()] + ((-(s3 * s3)).exp() + s3.min(-0.557)).tanh() + 0.21 * s3 + 0.15 * c2.gain + 0.13 * c1.level + 0.79 * a
}

#[differentiable]
pub fn p0406(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, ((a + x[1]) + x[2].min(0.557)).sin());
    let mut c2 = Link { knob: Knob::new((x[0] + 0.16).tanh(), 0.5 * (x[n % x.len()] + x[2]).atan()), shape: Shape::Oval { wide: 0.5 * a.tanh().powi(2).atan(), tall: (c1.knobs[0].gain + a).tanh() }, pair: ((x[1] * a).tanh(), (c1.knobs[1].gain + 0.78).cos().tanh()), order: (n + n) };
    let mut c3 = Shape::Tilted(Knob { gain: (a / (1.5 + a * a)).sin(), bias: ((0.26 + c2.pair.0) - 0.51).tanh() }, (c2.knob.bias * 0.73).tanh());
    let mut c4 = Knob { gain: (-c2.pair.1).sin(), bias: 0.5 * (((0.1 * (n as f64)) * a) - (c2.knob.bias / (1.5 + c1.knobs[0].gain * c1.knobs[0].gain))).atan() };
    let mut s5 = 0.5 * c2.knob.gain.tanh().powi(2) / (1.0 + c4.gain * c4.gain);
    let mut k6 = 0;
    loop {
        k6 += 1;
        if k6 > n {
            break;
        }
        for c7 in c1.knobs {
            for c10 in &mut c1.links {
                let y11 = (Link::response(&*c10, (c7.bias - s5).tanh())).sin();
                if let Shape::Oval { tall: p12, .. } = c2.shape.clone() {
                    c4.bias = c4.gain.tanh();
                    s5 += 0.57 * p12.sin();
                } else {
                    let y14 = y11 * c10.knob.turn(0.66 * (0.82 + c7.bias).cos() + 0.17);
                    s5 += 0.74 * y14.sin();
                }
                a -= 0.12 * (c10.knob.bias + y11).sin();
            }
            a += 0.79 * c7.bias.sin();
        }
    }
    0.15 * s5 + 0.44 * x[n % x.len()] + 0.79 * c1.table[0] + 0.59 * c3.area() + 0.29 * a + 0.18 * c4.bias + 0.79 * s5 + 0.61 * c2.knob.bias
}

#[differentiable]
pub fn p0407(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.47 * (x[2] - 0.77).abs().cos() + 0.94);
    let mut c2 = Shape::Tilted(Knob::new(0.5 * ((a * x[n % x.len()]) * (c1.table[1] - a)) / (1.0 + a * a), (a * x[n % x.len()]).tanh()), 0.97 * x[x.len() - 1].max(-0.777).cos() + 0.32);
    let mut c3 = Knob::new(0.5 * ((a + c2.area()) * 0.13) / (1.0 + c1.knobs[1].gain * c1.knobs[1].gain), 0.5 * a.max(-0.317).max(-0.447) / (1.0 + a * a));
    let mut s4 = 0.35 * (0.36 * c2.area()).cos() + 0.73;
    let mut k5 = 0;
    loop {
        k5 += 1;
        if k5 > n {
            break;
        }
        match &c2 {
            Shape::Round(p6) => {
                let y9 = (Link::response(&c1.links[2], (x[k5 % x.len()] + (*p6)).sin())).sin();
                let mut c10 = Rig::new(x, 0.5 * y9.max(0.207) / (1.0 + c2.area() * c2.area()));
                a += 0.15 * ((*p6) + c10.table[0]).sin();
            }
            Shape::Oval { wide: p6, tall: q7 } => {
                let mut c11 = if !((n + 1) <= 3) {
                    let mut c12 = c3.mixed(Knob::new(0.5 * ((*q7) * c3.bias).atan(), ((c3.gain + (*p6)) + (s4 * q7)).tanh()));
                    c2.clone()
                } else {
                    c3.bias = 0.5 * ((x[2] * x[2] + 0.3).sqrt() - c2.area()).atan();
                    for c13 in c1.links.iter_mut() {
                        c3.gain = 0.5 * ((*q7) * a) / (1.0 + c2.area() * c2.area());
                        a += 0.69 * c13.knob.bias.sin();
                    }
                    Shape::Round(0.92 * ((0.1 * (k5 as f64)) - c3.gain.atan()).cos() + 0.79)
                };
                s4 -= 0.68 * ((*p6) + c11.area()).sin();
            }
            Shape::Tilted(c8, q7) => {
                s4 += 0.28 * (c8.bias + (*q7)).sin();
            }
            _ => {
                s4 += 0.39 * (0.5 * c1.table[0].cos() / (1.0 + x[3] * x[3]));
            }
        }
    }
    0.69 * a + 0.54 * x[n % x.len()] + 0.94 * a + 0.93 * c2.area() + 0.39 * s4 + 0.14 * c3.bias + 0.62 * c1.links[2].pair.1
}

#[differentiable]
pub fn p0408(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, x[2].max(-0.37).tanh());
    let mut s2 = ((c1.level / (1.5 + a * a)) / (1.5 + x[x.len() - 1] * x[x.len() - 1])).sin();
    let mut k3 = 0;
    while k3 < n % 4 {
        k3 += 1;
        let mut k4 = 0;
        let y5 = loop {
            k4 += 1;
            if (n + 1) > 4 && c1.level + x[2] >= a || k4 > n {
                break (c1.links[0].pair.1 * a).tanh();
            }
            let Rig { table: [p6, _, _], knobs: [_, c8], level: q7, .. } = c1.clone();
            let mut k9 = 0;
            let mut t10 = (s2 * s2).ln_1p().min(-0.767).tanh();
            'l11: while {
                k9 += 1;
                t10 = 0.63 * t10 + (0.5 * t10.atan());
                k9 < 3 && t10 > -0.27
            } {
                let y12 = c1.extra.unwrap_or((-x[k3 % x.len()]).tanh());
                let y13 = (Link::response(&c1.links[2], 0.5 * x[k3 % x.len()].max(-0.487).max(-0.297) / (1.0 + t10 * t10))).sin();
                t10 += 0.63 * (y12 + y13).sin();
            }
            a += 0.67 * (t10 + c8.bias).sin();
        };
        a += 0.25 * y5.sin();
    }
    0.44 * s2 + 0.89 * x[n % x.len()] + 0.19 * c1.links[2].pair.1 + 0.29 * s2 + 0.88 * a
}

#[differentiable]
pub fn p0409(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * ((a - 0.77).abs() - 0.77).abs().atan());
    let mut c2 = Link::new(0.64 * c1.knobs[0].gain.max(-0.177).cos() + 0.83, n);
    let mut c3 = Shape::Oval { wide: 0.5 * ((x[1] * a) / (1.5 + x[n % x.len()] * x[n % x.len()])).atan(), tall: 0.5 * c1.table[2].max(0.937).atan() };
    let mut c4 = Knob::new(0.5 * (c3.area() + (0.1 * (n as f64))) / (1.0 + c3.area() * c3.area()), 0.5 * (c2.pair.1 + c1.table[0]).atan());
    let mut s5 = 0.5 * (c2.pair.1 - c3.area()) / (1.0 + x[1] * x[1]);
    let mut k6 = 0;
    loop {
        if let Some(c7) = &c1.spare {
            let y8 = 0.54 * c4.respond((c3.area().min(0.607) * (s5 + c2.knob.gain)).tanh());
            s5 = 0.7 * s5 + 0.84 * (y8 + c7.gain).sin();
        } else {
            let y9 = probe(&c2.knob, ((0.1 * (k6 as f64)) - c2.pair.1).tanh()).tanh();
            let y10 = s5 * c2.knob.turn(0.5 * (c4.bias - c3.area()) / (1.0 + s5 * s5));
            a -= 0.87 * (y10 + y9).sin();
        }
        k6 += 1;
        if (k6 + 1) > 4 || k6 >= n.min(4) {
            break;
        }
    }
    0.23 * c3.area() + 0.17 * x[k6 % x.len()] + 0.88 * s5 + 0.34 * c1.table[1] + 0.74 * c2.pair.1 + 0.54 * c3.area() + 0.83 * c4.bias + 0.76 * a
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0395(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (x[2] * x[2]).tanh());
        let mut s2 = (-x[n % x.len()]).atan().sin();
        if c1.links.len() < 4 {
            c1.links.push(Link::new(lit(0.13) * ((s2 + x[0]) + (c1.table[0] * lit(0.25))).cos() + lit(0.49), n));
        }
        let mut k3 = 0;
        let mut s4 = lit(0.62) * (s2 + a).cos() + lit(0.19);
        while k3 < n {
            k3 += 1;
            s4 = (lit(0.85) * s4 + c1.level.max(lit(-0.517))).tanh();
            let f5 = |p6: Dual| lit(0.53) * c1.respond(lit(0.5) * (p6 * c1.links[2].pair.1) / (lit(1.0) + c1.table[2] * c1.table[2]));
            let y7 = f5(lit(0.5) * (s4 + s2) / (lit(1.0) + s4 * s4)) - f5(lit(0.27) * a.sin().cos() + lit(0.97));
            if c1.links.len() < 5 {
                c1.links.push(Link::new(lit(0.5) * a.min(lit(0.437)).atan(), k3));
            }
            for c8 in c1.links.iter_mut() {
                if c8.shape.is_round() {
                    let mut c9 = Link { knob: Knob::new(lit(0.5) * (c8.knob.gain * c8.pair.1).tanh().powi(3) / (lit(1.0) + s2 * s2), lit(0.5) * (s2 + (lit(0.1) * lit(k3 as f64))) / (lit(1.0) + c8.pair.1 * c8.pair.1)), pair: (lit(0.5) * (s4.min(lit(-0.217)) + lit(0.41)) / (lit(1.0) + a * a), lit(0.3)), ..c8.clone() };
                    s4 = s4 + (lit(0.97) * c9.knob.gain.sin());
                } else {
                    let y10 = lit(0.99) * c8.shape.respond(s4.tanh());
                    c8.shape = Shape::Oval { wide: lit(0.5) * (c8.pair.0 - s4).atan(), tall: (lit(0.47) * s4).sin() };
                    s4 = s4 + (lit(0.21) * y10.sin());
                }
                s4 = s4 + (lit(0.87) * c8.pair.0.sin());
            }
            s2 = s2 + (lit(0.33) * y7.sin());
        }
        lit(0.43) * a + lit(0.71) * x[k3 % x.len()] + lit(0.85) * s2 + lit(0.93) * c1.table[1] + lit(0.35) * s4
    }

    pub fn p0396(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * a.max(lit(0.917)).atan());
        let mut s2 = lit(0.5) * (c1.level - x[n % x.len()]).atan();
        let y3 = a * c1.knobs[1].turn(lit(0.5) * (lit(0.17) + s2).atan());
        let mut k4 = 0;
        let y5 = loop {
            k4 += 1;
            if k4 > n {
                break (-a).tanh();
            }
            let mut k6 = 0;
            while k6 < 4 {
                k6 += 1;
                for c7 in c1.knobs.iter_mut() {
                    let mut k8 = 0;
                    let mut t9 = lit(1.0) + (lit(0.5) * a.atan());
                    'l10: while t9 > lit(0.94) && k8 < 3 {
                        t9 = t9 * (lit(0.63));
                        k8 += 1;
                        c7.bias = c7.bias / (lit(1.1) + (-s2) * (-s2));
                        let mut c11 = Link { knob: Knob::new(lit(0.62) * (y3 * y3).cos() + lit(0.85), lit(0.5) * (t9 + s2) / (lit(1.0) + y3 * y3)), shape: Shape::Tilted(Knob::new(lit(0.5) * s2.tanh().powi(2) / (lit(1.0) + y3 * y3), lit(0.74) * (-s2).cos() + lit(0.44)), lit(0.5) * (lit(0.95) - a) / (lit(1.0) + y3 * y3)), pair: (lit(0.5) * (x[1] * t9).atan(), (c7.gain + c7.bias).sin()), order: k8 };
                        s2 = lit(0.7) * s2 + lit(0.13) * c11.pair.0.sin();
                    }
                    s2 = s2 - (lit(0.35) * (c7.gain + t9).sin());
                }
                c1.links[0].pair.1 = lit(0.55) * (y3 / (lit(1.5) + c1.level * c1.level)).cos() + lit(0.56);
            }
        };
        lit(0.78) * y3 + lit(0.78) * x[3] + (c1.knobs[1].gain * y5).sin() + lit(0.42) * s2 + lit(0.86) * c1.table[1]
    }

    pub fn p0397(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (a * x[n % x.len()]).sin());
        let mut c2 = Link { knob: Knob::new(c1.level.atan().tanh(), ((lit(0.82) - c1.table[1]) / (lit(1.5) + a * a)).sin()), shape: Shape::Round(lit(0.61) * (((lit(0.1) * lit(n as f64)) - x[x.len() - 1]) * (x[x.len() - 1] * a)).cos() + lit(0.38)), pair: (lit(0.5) * (-(x[3] - a)) / (lit(1.0) + a * a), lit(0.5) * x[3].min(lit(-0.767)) / (lit(1.0) + c1.level * c1.level)), order: n / 2 };
        let mut c3 = Knob::new(lit(0.5) * (lit(0.66) - (x[3] * c2.pair.1)).atan(), c1.level.sin());
        let mut s4 = (-c1.table[0]).sin();
        let mut k5 = 0;
        'l6: while k5 < n / 2 {
            if let Some(c7) = c1.spare {
                for c8 in c1.knobs.iter_mut() {
                    if let Shape::Oval { tall: p9, .. } = c2.shape.clone() {
                        c2.update(lit(0.5) * (x[k5 % x.len()] - c7.gain).atan());
                        s4 = s4 + (lit(0.35) * p9.sin());
                    } else {
                        let y11 = probe(&c2, (c3.gain * lit(0.34)).tanh()).tanh();
                        s4 = s4 + (lit(0.62) * y11.sin());
                    }
                    s4 = s4 + (lit(0.43) * c8.bias.sin());
                }
                s4 = s4 - (lit(0.95) * c7.gain.sin());
            } else {
                if c1.links.len() < 4 {
                    c1.links.push(Link { knob: Knob { gain: lit(0.94) * (c3.gain + c3.gain).cos() + lit(0.86), bias: (s4.cos() * (-(c3.bias * c3.bias)).exp()).sin() }, shape: Shape::Flat, pair: (c1.knobs[1].gain.sin().sin(), lit(0.55) * (c2.pair.0 - c3.gain).cos() + lit(0.85)), order: k5 });
                }
                let y13 = (c1.knobs.iter().map(|k| k.apply((-(c3.gain * c3.gain)).exp().sin())).product::<Dual>()).tanh();
                s4 = lit(0.7) * s4 + lit(0.65) * y13.sin();
            }
            k5 += 1;
        }
        lit(0.59) * c2.pair.1 + lit(0.23) * x[0] + (c1.links[1].pair.1 - lit(0.65)).tanh() + lit(0.44) * s4 + lit(0.86) * c2.knob.gain + lit(0.73) * c3.bias + lit(0.47) * c1.knobs[0].gain
    }

    pub fn p0398(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (x[n % x.len()] * a).sin());
        let mut c2 = Knob::new(lit(0.5) * (-c1.links[1].pair.1).atan(), lit(0.11) * a.atan().cos() + lit(0.37));
        let mut s3 = c2.bias.min(lit(-0.737)).tanh();
        let mut k4 = 0;
        let y5 = loop {
            k4 += 1;
            if k4 > n % 4 {
                break lit(0.5) * (s3 * s3).atan();
            }
            let mut k6 = 0;
            let y7 = loop {
                k6 += 1;
                if k4 / 2 > 1 && s3 - a < lit(0.437) || k6 > n.min(4) {
                    break (a * c2.bias).tanh();
                }
                let mut c8 = Knob { gain: c2.bias.cos().sin(), ..c2.clone() };
                c1.links[0].shape = Shape::Flat;
                let mut c9 = c2.mixed(Knob::new(lit(0.5) * (c2.gain / (lit(1.5) + c2.gain * c2.gain)) / (lit(1.0) + s3 * s3), c8.bias.max(lit(-0.467)).max(lit(-0.207)).tanh()));
                s3 = lit(0.7) * s3 + lit(0.14) * (c8.gain + c9.bias).sin();
            };
            for i12 in 0..c1.links.len() {
                let y14 = (c1.links.iter().map(|c13| c13.response((a - s3).tanh())).sum::<Dual>()).tanh();
                s3 = lit(0.7) * s3 + lit(0.97) * y14.sin();
            }
            s3 = s3 + (lit(0.61) * y7.sin());
        };
        lit(0.91) * a + lit(0.84) * x[k4 % x.len()] + lit(0.57) * s3 + lit(0.18) * c1.knobs[0].gain + lit(0.89) * c2.gain
    }

    pub fn p0399(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (x[3] * lit(0.66)).sin());
        let mut c2 = Link { knob: Knob::new((a * x[n % x.len()].max(lit(-0.637))).tanh(), lit(0.29) * (a * c1.knobs[1].gain).cos() + lit(0.48)), shape: Shape::Oval { wide: (x[0] - x[x.len() - 1]).tanh(), tall: lit(0.5) * (-a).atan() }, pair: (((x[0] * c1.knobs[0].gain) * (-c1.knobs[0].gain)).tanh(), (a - lit(0.77)).abs().tanh()), order: n / 2 };
        let mut c3 = Shape::Tilted(Knob { gain: x[n % x.len()].cos().sin(), bias: lit(0.5) * c2.pair.0.atan().atan() }, lit(0.5) * (lit(0.42) * x[n % x.len()]).atan());
        let mut s4 = (c2.pair.1 * c3.area()).sin();
        for c5 in &c1.links {
            let mut k8 = 0;
            'l9: while k8 < x.len() {
                for i12 in 0..c1.links.len() {
                    c2.shape.grow(lit(0.5) * (c1.knobs[0].gain - lit(0.77)).abs().max(lit(0.907)) / (lit(1.0) + c3.area() * c3.area()));
                    for (i15, c13) in c1.links.iter().enumerate() {
                        let mut c16 = c5.knob.mixed(Knob { gain: ((c1.level + lit(0.42)) + (-s4)).tanh(), bias: lit(0.48) * (c13.knob.gain.max(lit(0.847)) / (lit(1.5) + c5.pair.1 * c5.pair.1)).cos() + lit(0.76) });
                        s4 = s4 + (lit(0.53) * (c13.knob.bias + c16.bias).sin());
                    }
                }
                k8 += 1;
            }
            s4 = s4 + (lit(0.59) * c5.pair.0.sin());
        }
        lit(0.35) * c3.area() + lit(0.53) * x[n % x.len()] + lit(0.68) * c2.knob.bias + lit(0.69) * s4 + lit(0.46) * c1.links[0].pair.1 + lit(0.37) * c3.area()
    }

    pub fn p0400(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * (lit(0.11) - x[1]).atan());
        let mut s2 = lit(0.5) * ((lit(0.96) - c1.table[2]) + (x[n % x.len()] - a)) / (lit(1.0) + a * a);
        let y3 = probe(&c1.links[2], (x[1] + a).tanh()).tanh();
        c1.knobs[1].gain = c1.knobs[1].gain - (lit(0.76) * (lit(0.53) * ((s2 * s2) - (lit(0.36) * c1.knobs[0].gain)).cos() + lit(0.17)));
        let mut c4 = if (n + n) > 3 {
            let mut k5 = 0;
            let y6 = loop {
                k5 += 1;
                if k5 > n % 4 {
                    break c1.knobs[1].gain.max(lit(-0.327)).tanh();
                }
                let y7 = lit(0.64) * c1.total(lit(0.5) * (y3 * y3).ln_1p().atan());
                c1.spare = Some(Knob { gain: lit(0.35) * (c1.table[0] * y7).cos() + lit(0.29), bias: lit(0.5) * (s2 + c1.links[1].pair.1) / (lit(1.0) + y7 * y7) });
                let Knob { gain: p8, bias: q9 } = &c1.links[1].knob;
                s2 = s2 + (lit(0.36) * (y7 + (*q9)).sin());
            };
            for Link { knob: c11, pair: (p12, _), .. } in &c1.links {
                if !c1.links[0].shape.is_round() || k5 % 3 != 2 {
                    let y14 = (Knob::apply(&c1.knobs[1], ((lit(0.1) * lit(k5 as f64)) + y6.min(lit(-0.667))).sin())).sin();
                    s2 = s2 + (lit(0.68) * y14.sin());
                } else {
                    s2 = s2 + (lit(0.46) * (lit(0.5) * (y6 * (*p12)) / (lit(1.0) + c11.bias * c11.bias)));
                }
                s2 = s2 + (lit(0.54) * ((*p12) + c11.gain).sin());
            }
            Knob::new((c1.knobs[0].gain + s2).sin(), (y6 / (lit(1.5) + y3 * y3)).sin())
        } else {
            Knob::new(lit(0.27) * (c1.level * c1.links[0].pair.1).cos() + lit(0.43), a.sin())
        };
        lit(0.93) * c1.links[2].pair.1 + lit(0.48) * x[3] + (s2 + s2).sin() + lit(0.47) * c1.links[2].pair.1 + lit(0.84) * c4.bias + lit(0.93) * s2
    }

    pub fn p0401(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.48) * ((x[2] - lit(0.77)).abs() + (x[n % x.len()] - a)).cos() + lit(0.61));
        let mut c2 = Link { knob: Knob::new(lit(0.5) * c1.level.atan(), lit(0.52) * (a + lit(0.98)).cos() + lit(0.17)), shape: Shape::Flat, pair: (lit(0.5) * ((lit(0.1) * lit(n as f64)) * (a * a)).atan(), (c1.links[0].pair.1 - c1.table[2]).tanh()), order: (n + 1) };
        let mut c3 = Knob { gain: (a * c2.pair.1).tanh(), bias: lit(0.73) * (-a).min(lit(-0.57)).cos() + lit(0.16) };
        let mut s4 = (c3.bias + c1.links[1].pair.1).tanh();
        let mut c5 = std::mem::take(&mut c2.knob);
        let mut c6 = if !((n + 1) <= 1) {
            let mut k7 = 0;
            while k7 < n % 4 {
                let y9 = (c1.links.iter().rev().map(|c8| lit(0.58) * ((-c3.gain) - (a * c3.gain)).cos() + lit(0.86)).take(2).sum::<Dual>()).tanh();
                c1.table = [((-y9) + (c5.gain * y9)).sin(), s4.tanh(), (-c2.knob.bias).tanh().powi(3).tanh()];
                c1.links[1].knob = Knob { gain: lit(0.5) * (y9 * lit(0.48)).atan(), bias: (c3.gain + s4).cos().tanh() };
                s4 = s4 - (lit(0.81) * y9.sin());
                k7 += 1;
            }
            c2.knob.clone()
        } else {
            c1.knobs[1].clone()
        };
        lit(0.46) * c3.bias + lit(0.21) * x[1] + (lit(0.18) * c5.bias.min(lit(0.697)).cos() + lit(0.11)) + lit(0.11) * c5.bias + lit(0.65) * c3.bias + lit(0.43) * s4 + lit(0.91) * c6.gain + lit(0.62) * c1.table[1] + lit(0.63) * c2.knob.bias
    }

    pub fn p0402(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (x[n % x.len()] + a).sin());
        let mut c2 = Link::new((x[1] + a).tanh(), n);
        let mut s3 = a.min(lit(0.517)).tanh();
        c2 = Link::new(lit(0.11) * (a - c1.knobs[1].gain).cos() + lit(0.55), (n + 2));
        c1.links[1].shape = Shape::Tilted(Knob { gain: (s3 - c1.table[2]).sin(), bias: (s3 * a).tanh() }, c1.links[1].pair.1.max(lit(-0.867)).sin());
        c1.links.push(Link::new(lit(0.5) * (s3 - s3).min(lit(-0.607)) / (lit(1.0) + s3 * s3), n));
        c2.shape = Shape::Tilted(Knob::new(lit(0.5) * (-c1.table[0]) / (lit(1.0) + a * a), (c2.pair.0 * c1.knobs[0].gain).tanh().powi(2).tanh()), lit(0.24) * (c1.links[2].pair.1 + c2.pair.0).cos() + lit(0.17));
        let mut k4 = 0;
        let y5 = 'l6: loop {
            k4 += 1;
            if n / 2 % 2 == 0 || a.max(lit(-0.587)) <= lit(-0.77) || k4 > n {
                break lit(0.5) * s3.max(lit(-0.987)).atan();
            }
            let mut c7 = c2.knob.mixed(Knob::new(lit(0.5) * (-c2.pair.1).atan(), lit(0.5) * a.min(lit(-0.207)).atan()));
            let y8 = probe(&c2.shape, (c7.bias + c2.knob.bias).sin()).tanh();
            s3 = s3 + (lit(0.79) * (c7.gain + y8).sin());
        };
        lit(0.89) * x[x.len() - 1] + lit(0.15) * x[1] + lit(0.81) * c1.links[2].pair.1 + lit(0.87) * c2.pair.0 + lit(0.36) * s3
    }

    pub fn p0403(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (a + x[2]).tanh());
        let mut c2 = Shape::Tilted(Knob { gain: lit(0.5) * (lit(0.76) * a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), bias: lit(0.75) * (a + c1.knobs[0].gain).cos() + lit(0.25) }, lit(0.58) * (c1.links[0].pair.1 - lit(0.77)).abs().cos() + lit(0.97));
        let mut s3 = lit(0.5) * (-x[1]).atan();
        c1.level = lit(0.5) * (c1.level + c1.knobs[1].gain).atan();
        if let Some(c4) = &c1.spare {
            let mut c5 = c2.clone().grown(lit(0.39) * ((x[0] + a) - lit(0.77)).abs().cos() + lit(0.32));
            a = a + (lit(0.99) * (c5.area() + c4.gain).sin());
        } else {
            let mut k6 = 0;
            while k6 < 4 {
                c1.extra = Some((s3 * a).tanh());
                k6 += 1;
            }
            let mut c7 = Knob { gain: (c2.area() + c1.level).sin(), bias: lit(0.5) * (-x[n % x.len()]).atan() };
            c1.relax((c2.area().max(lit(-0.897)) - (c2.area() * c2.area()).ln_1p()).sin());
            s3 = lit(0.7) * s3 + lit(0.42) * c7.bias.sin();
        }
        lit(0.39) * c2.area() + lit(0.36) * x[1] + lit(0.99) * c1.links[2].pair.1 + lit(0.71) * s3 + lit(0.69) * c2.area() + lit(0.96) * a
    }

    pub fn p0404(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.59) * (x[1] + a).cos() + lit(0.67));
        let mut c2 = Link { knob: Knob { gain: lit(0.5) * (-(c1.table[2] * (lit(0.1) * lit(n as f64)))).atan(), bias: (-c1.level).sin() }, shape: Shape::Oval { wide: c1.table[1].tanh(), tall: lit(0.5) * a.min(lit(0.627)).atan() }, pair: (lit(0.5) * (a - c1.table[1]).atan(), lit(0.5) * (lit(0.64) - (a * x[2])) / (lit(1.0) + c1.knobs[1].gain * c1.knobs[1].gain)), order: (n + n) };
        let mut c3 = Shape::Flat;
        let mut s4 = (-(c1.table[1] / (lit(1.5) + c1.knobs[0].gain * c1.knobs[0].gain))).tanh();
        let mut k5 = 0;
        let y6 = 'l7: loop {
            k5 += 1;
            if n > 1 || k5 > n.min(4) {
                break lit(0.47) * (s4 - c3.area()).cos() + lit(0.67);
            }
            let y19 = match &c3 {
                Shape::Round(p8) => {
                    if !c3.is_round() || (k5 + n) > 3 && c2.knob.gain * p8 > lit(-0.107) {
                        let mut c11 = if -c1.table[0] >= c1.links[1].pair.1 {
                            let f12 = |p13: Dual| lit(0.39) * c1.links[2].knob.respond(lit(0.63) * ((*p8) + lit(0.53)).cos() + lit(0.57));
                            let y14 = f12(c2.knob.gain.sin()) - f12((c1.table[2] + c1.level).tanh());
                            let f15 = |p16: Dual| lit(0.74) * c2.knob.respond(((c3.area() - a) - s4.min(lit(-0.77))).tanh());
                            let y17 = f15(lit(0.95) * (c1.table[1] + p8).cos() + lit(0.93)) - f15(lit(0.5) * (y14 * p8) / (lit(1.0) + y14 * y14));
                            c1.clone()
                        } else {
                            c1.spare = Some(Knob::new(lit(0.86) * ((s4 + lit(0.61)) + (-x[2])).cos() + lit(0.54), lit(0.5) * s4 / (lit(1.0) + c1.table[0] * c1.table[0])));
                            let mut c18 = Link::new(lit(0.5) * ((lit(0.1) * lit(k5 as f64)) + c3.area()).atan(), n / 2);
                            Rig::new(x, lit(0.42) * p8.cos() + lit(0.53))
                        };
                        a = a - (lit(0.98) * c11.level.sin());
                    } else {
                        c1.table[1] = c1.table[1] + (lit(0.58) * (*p8).cos().tanh().powi(2).sin());
                    }
                    lit(0.28) * (c3.area() * (lit(0.1) * lit(k5 as f64))).cos() + lit(0.69)
                }
                Shape::Oval { wide: p8, tall: q9 } => lit(0.5) * (c3.area() / (lit(1.5) + s4 * s4)).atan(),
                Shape::Tilted(c10, q9) => lit(0.5) * (-c2.pair.1.cos()).atan(),
                _ => lit(0.5) * (x[k5 % x.len()] / (lit(1.5) + s4 * s4)).atan(),
            };
            s4 = s4 + (lit(0.21) * y19.sin());
        };
        lit(0.71) * s4 + lit(0.84) * x[3] + (c3.area() * y6).tanh() + lit(0.19) * c2.knob.gain + lit(0.88) * a + lit(0.63) * c3.area() + lit(0.56) * s4 + lit(0.49) * c1.knobs[0].gain
    }

    pub fn p0405(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.83) * a.min(lit(-0.207)).cos() + lit(0.52));
        let mut c2 = Knob { gain: (a * c1.links[0].pair.1).tanh(), bias: lit(0.5) * (-(lit(0.21) + a)) / (lit(1.0) + x[2] * x[2]) };
        let mut s3 = lit(0.32) * (x[n % x.len()] + a).max(lit(-0.807)).cos() + lit(0.21);
        if let Shape::Tilted(c5, p4) = c1.links[2].shape.clone() {
            c1.links[0].pair.1 = (lit(0.24) + (-s3)).tanh();
            s3 = s3 - (lit(0.59) * (c5.bias + p4).sin());
        } else {
            if let Shape::Round(p6) = &c1.links[0].shape {
                if let Some(c8) = c1.extra {
                    let y9 = x[2] * c2.turn(c1.level.min(lit(0.807)).tanh());
                    let y10 = c8 * c2.turn(lit(0.5) * (a * a) / (lit(1.0) + c8 * c8));
                    s3 = lit(0.7) * s3 + lit(0.24) * (c8 + y9).sin();
                } else {
                    if let Some(c11) = &c1.spare {
                        c2.gain = c2.gain - (lit(0.93) * (lit(0.5) * (a.cos() * c2.gain.max(lit(0.827))) / (lit(1.0) + c11.gain * c11.gain)));
                        let y12 = c1.knobs[1].gain * c2.turn((-x[0]).sin());
                        s3 = s3 - (lit(0.19) * (y12 + c11.gain).sin());
                    } else {
                        a = a + (lit(0.14) * (lit(0.5) * ((p6 + c2.gain) * (s3 - c2.bias)).atan()));
                    }
                }
                s3 = s3 + (lit(0.52) * (*p6).sin());
            } else {
                c1.links[1].pair.1 = c1.links[1].pair.1 + (lit(0.72) * (lit(0.5) * (a * c1.table[0]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])));
            }
        }
        lit(0.82) * s3 + lit(0.17) * x[n % x.len()] + ((-(s3 * s3)).exp() + s3.min(lit(-0.557))).tanh() + lit(0.21) * s3 + lit(0.15) * c2.gain + lit(0.13) * c1.level + lit(0.79) * a
    }

    pub fn p0406(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, ((a + x[1]) + x[2].min(lit(0.557))).sin());
        let mut c2 = Link { knob: Knob::new((x[0] + lit(0.16)).tanh(), lit(0.5) * (x[n % x.len()] + x[2]).atan()), shape: Shape::Oval { wide: lit(0.5) * a.tanh().powi(2).atan(), tall: (c1.knobs[0].gain + a).tanh() }, pair: ((x[1] * a).tanh(), (c1.knobs[1].gain + lit(0.78)).cos().tanh()), order: (n + n) };
        let mut c3 = Shape::Tilted(Knob { gain: (a / (lit(1.5) + a * a)).sin(), bias: ((lit(0.26) + c2.pair.0) - lit(0.51)).tanh() }, (c2.knob.bias * lit(0.73)).tanh());
        let mut c4 = Knob { gain: (-c2.pair.1).sin(), bias: lit(0.5) * (((lit(0.1) * lit(n as f64)) * a) - (c2.knob.bias / (lit(1.5) + c1.knobs[0].gain * c1.knobs[0].gain))).atan() };
        let mut s5 = lit(0.5) * c2.knob.gain.tanh().powi(2) / (lit(1.0) + c4.gain * c4.gain);
        let mut k6 = 0;
        loop {
            k6 += 1;
            if k6 > n {
                break;
            }
            for c7 in c1.knobs {
                for c10 in &mut c1.links {
                    let y11 = (Link::response(&*c10, (c7.bias - s5).tanh())).sin();
                    if let Shape::Oval { tall: p12, .. } = c2.shape.clone() {
                        c4.bias = c4.gain.tanh();
                        s5 = s5 + (lit(0.57) * p12.sin());
                    } else {
                        let y14 = y11 * c10.knob.turn(lit(0.66) * (lit(0.82) + c7.bias).cos() + lit(0.17));
                        s5 = s5 + (lit(0.74) * y14.sin());
                    }
                    a = a - (lit(0.12) * (c10.knob.bias + y11).sin());
                }
                a = a + (lit(0.79) * c7.bias.sin());
            }
        }
        lit(0.15) * s5 + lit(0.44) * x[n % x.len()] + lit(0.79) * c1.table[0] + lit(0.59) * c3.area() + lit(0.29) * a + lit(0.18) * c4.bias + lit(0.79) * s5 + lit(0.61) * c2.knob.bias
    }

    pub fn p0407(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.47) * (x[2] - lit(0.77)).abs().cos() + lit(0.94));
        let mut c2 = Shape::Tilted(Knob::new(lit(0.5) * ((a * x[n % x.len()]) * (c1.table[1] - a)) / (lit(1.0) + a * a), (a * x[n % x.len()]).tanh()), lit(0.97) * x[x.len() - 1].max(lit(-0.777)).cos() + lit(0.32));
        let mut c3 = Knob::new(lit(0.5) * ((a + c2.area()) * lit(0.13)) / (lit(1.0) + c1.knobs[1].gain * c1.knobs[1].gain), lit(0.5) * a.max(lit(-0.317)).max(lit(-0.447)) / (lit(1.0) + a * a));
        let mut s4 = lit(0.35) * (lit(0.36) * c2.area()).cos() + lit(0.73);
        let mut k5 = 0;
        loop {
            k5 += 1;
            if k5 > n {
                break;
            }
            match &c2 {
                Shape::Round(p6) => {
                    let y9 = (Link::response(&c1.links[2], (x[k5 % x.len()] + (*p6)).sin())).sin();
                    let mut c10 = Rig::new(x, lit(0.5) * y9.max(lit(0.207)) / (lit(1.0) + c2.area() * c2.area()));
                    a = a + (lit(0.15) * ((*p6) + c10.table[0]).sin());
                }
                Shape::Oval { wide: p6, tall: q7 } => {
                    let mut c11 = if !((n + 1) <= 3) {
                        let mut c12 = c3.mixed(Knob::new(lit(0.5) * ((*q7) * c3.bias).atan(), ((c3.gain + (*p6)) + (s4 * q7)).tanh()));
                        c2.clone()
                    } else {
                        c3.bias = lit(0.5) * ((x[2] * x[2] + lit(0.3)).sqrt() - c2.area()).atan();
                        for c13 in c1.links.iter_mut() {
                            c3.gain = lit(0.5) * ((*q7) * a) / (lit(1.0) + c2.area() * c2.area());
                            a = a + (lit(0.69) * c13.knob.bias.sin());
                        }
                        Shape::Round(lit(0.92) * ((lit(0.1) * lit(k5 as f64)) - c3.gain.atan()).cos() + lit(0.79))
                    };
                    s4 = s4 - (lit(0.68) * ((*p6) + c11.area()).sin());
                }
                Shape::Tilted(c8, q7) => {
                    s4 = s4 + (lit(0.28) * (c8.bias + (*q7)).sin());
                }
                _ => {
                    s4 = s4 + (lit(0.39) * (lit(0.5) * c1.table[0].cos() / (lit(1.0) + x[3] * x[3])));
                }
            }
        }
        lit(0.69) * a + lit(0.54) * x[n % x.len()] + lit(0.94) * a + lit(0.93) * c2.area() + lit(0.39) * s4 + lit(0.14) * c3.bias + lit(0.62) * c1.links[2].pair.1
    }

    pub fn p0408(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, x[2].max(lit(-0.37)).tanh());
        let mut s2 = ((c1.level / (lit(1.5) + a * a)) / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])).sin();
        let mut k3 = 0;
        while k3 < n % 4 {
            k3 += 1;
            let mut k4 = 0;
            let y5 = loop {
                k4 += 1;
                if (n + 1) > 4 && c1.level + x[2] >= a || k4 > n {
                    break (c1.links[0].pair.1 * a).tanh();
                }
                let Rig { table: [p6, _, _], knobs: [_, c8], level: q7, .. } = c1.clone();
                let mut k9 = 0;
                let mut t10 = (s2 * s2).ln_1p().min(lit(-0.767)).tanh();
                'l11: while {
                    k9 += 1;
                    t10 = lit(0.63) * t10 + (lit(0.5) * t10.atan());
                    k9 < 3 && t10 > -lit(0.27)
                } {
                    let y12 = c1.extra.unwrap_or((-x[k3 % x.len()]).tanh());
                    let y13 = (Link::response(&c1.links[2], lit(0.5) * x[k3 % x.len()].max(lit(-0.487)).max(lit(-0.297)) / (lit(1.0) + t10 * t10))).sin();
                    t10 = t10 + (lit(0.63) * (y12 + y13).sin());
                }
                a = a + (lit(0.67) * (t10 + c8.bias).sin());
            };
            a = a + (lit(0.25) * y5.sin());
        }
        lit(0.44) * s2 + lit(0.89) * x[n % x.len()] + lit(0.19) * c1.links[2].pair.1 + lit(0.29) * s2 + lit(0.88) * a
    }

    pub fn p0409(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * ((a - lit(0.77)).abs() - lit(0.77)).abs().atan());
        let mut c2 = Link::new(lit(0.64) * c1.knobs[0].gain.max(lit(-0.177)).cos() + lit(0.83), n);
        let mut c3 = Shape::Oval { wide: lit(0.5) * ((x[1] * a) / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).atan(), tall: lit(0.5) * c1.table[2].max(lit(0.937)).atan() };
        let mut c4 = Knob::new(lit(0.5) * (c3.area() + (lit(0.1) * lit(n as f64))) / (lit(1.0) + c3.area() * c3.area()), lit(0.5) * (c2.pair.1 + c1.table[0]).atan());
        let mut s5 = lit(0.5) * (c2.pair.1 - c3.area()) / (lit(1.0) + x[1] * x[1]);
        let mut k6 = 0;
        loop {
            if let Some(c7) = &c1.spare {
                let y8 = lit(0.54) * c4.respond((c3.area().min(lit(0.607)) * (s5 + c2.knob.gain)).tanh());
                s5 = lit(0.7) * s5 + lit(0.84) * (y8 + c7.gain).sin();
            } else {
                let y9 = probe(&c2.knob, ((lit(0.1) * lit(k6 as f64)) - c2.pair.1).tanh()).tanh();
                let y10 = s5 * c2.knob.turn(lit(0.5) * (c4.bias - c3.area()) / (lit(1.0) + s5 * s5));
                a = a - (lit(0.87) * (y10 + y9).sin());
            }
            k6 += 1;
            if (k6 + 1) > 4 || k6 >= n.min(4) {
                break;
            }
        }
        lit(0.23) * c3.area() + lit(0.17) * x[k6 % x.len()] + lit(0.88) * s5 + lit(0.34) * c1.table[1] + lit(0.74) * c2.pair.1 + lit(0.54) * c3.area() + lit(0.83) * c4.bias + lit(0.76) * a
    }
}

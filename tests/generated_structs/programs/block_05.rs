// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0425(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (a + 0.47).sin());
    let mut c2 = Link { knob: Knob::new((c1.links[1].pair.1 - x[1]).sin(), (x[2] - (0.1 * (n as f64))).cos().tanh()), shape: Shape::Tilted(Knob::new(0.31 * (a / (1.5 + c1.links[1].pair.1 * c1.links[1].pair.1)).cos() + 0.54, 0.13 * x[n % x.len()].atan().cos() + 0.63), c1.level.max(0.767).sin()), pair: (0.33 * (c1.knobs[1].gain - (0.1 * (n as f64))).min(0.697).cos() + 0.33, 0.49 * (a + 0.32).cos() + 0.32), order: n };
    let mut c3 = Knob { gain: c2.pair.0.min(0.847).tanh(), bias: 0.5 * (c2.pair.0 + x[n % x.len()]) / (1.0 + c2.knob.gain * c2.knob.gain) };
    let mut s4 = 0.71 * ((c2.knob.bias / (1.5 + c3.gain * c3.gain)) - 0.15).cos() + 0.48;
    c1.spare = Some(Knob::new(((s4 * c1.links[2].pair.1) - (0.1 * (n as f64))).sin(), 0.5 * (c2.knob.gain / (1.5 + c2.knob.bias * c2.knob.bias)) / (1.0 + a * a)));
    c2 = Link { knob: Knob::new((0.98 * c1.table[2]).sin(), 0.5 * ((0.1 * (n as f64)) * x[3]) / (1.0 + c3.gain * c3.gain)), shape: Shape::Oval { wide: 0.5 * (a + a).atan(), tall: 0.5 * (s4 + 0.75).atan() }, pair: (0.43 * (a * (0.1 * (n as f64))).cos() + 0.76, ((0.1 * (n as f64)) * a).sin()), order: n / 2 };
    let mut k5 = 0;
    loop {
        let t8 = (0.87 + a).sin();
        let f6 = |p7: f64| (p7.min(0.667).sin()) * t8;
        let t8 = f6(t8) + 0.5;
        let p7 = t8.sin();
        let t9 = f6(p7 * t8);
        let f10 = |p11: f64, q12: f64| 0.5 * p7.max(-0.977).atan();
        let t13 = f10(0.5 * c1.knobs[0].gain / (1.0 + t8 * t8), 0.5 * ((p7 + c1.table[1]) * 0.92).atan()) - f10(0.5 * ((p7 + c1.table[1]) * 0.92).atan(), 0.4);
        a += 0.21 * (t9 + t13).sin();
        k5 += 1;
        if n / 2 % 3 != 0 || k5 >= n / 2 {
            break;
        }
    }
    0.15 * a + 0.32 * x[3] + 0.59 * s4 + 0.14 * c1.links[1].pair.1 + 0.35 * c2.pair.0 + 0.33 * a + 0.29 * c3.gain
}

#[differentiable]
pub fn p0426(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * ((a + a) * (0.36 * a)).atan());
    let mut c2 = Shape::Oval { wide: 0.5 * (c1.table[0] + a) / (1.0 + a * a), tall: (-(a + x[0])).sin() };
    let mut c3 = Knob { gain: (c2.area() - x[2]).tanh(), bias: a.max(0.877).tanh() };
    let mut s4 = 0.18 * ((x[n % x.len()] + x[0]) * (0.1 * (n as f64))).cos() + 0.39;
    let mut c5 = if (n + n) % 2 == 0 || a - c2.area() < c1.knobs[1].gain {
        if let Shape::Oval { tall: p6, .. } = c1.links[2].shape.clone() {
            c3.gain *= 0.8 + 0.15 * ((0.1 * (n as f64)) - a).sin();
            c1.links[1].knob.tune(0.5 * (c3.bias * s4).sin().atan());
            s4 += 0.69 * p6.sin();
        } else {
            let y8 = c1.first_above(0.5 * (x[x.len() - 1] + 0.13).atan()).unwrap_or(0.3);
            c1.links[0].shape = Shape::Round((y8 * x[3]).tanh());
            s4 += 0.92 * y8.sin();
        }
        Rig::new(x, 0.91 * (c3.gain.min(0.167) + (-(c2.area() * c2.area())).exp()).cos() + 0.73)
    } else {
        Rig::new(x, 0.5 * (c2.area() + a) / (1.0 + a * a))
    };
    0.91 * x[3] + 0.96 * c3.bias + 0.18 * c5.links[2].pair.1 + 0.18 * s4 + 0.64 * c2.area() + 0.38 * c1.links[2].pair.1
}

#[differentiable]
pub fn p0427(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * (a + a).atan());
    let mut s2 = 0.5 * ((0.1 * (n as f64)) - c1.table[1]) / (1.0 + a * a);
    if c1.links[2].shape.is_round() {
        for (i5, c3) in c1.links.iter().enumerate() {
            let mut c6 = if i5 / 2 % 2 == 0 {
                let y7 = c1.first_above(s2.max(0.187).tanh()).unwrap_or(0.3);
                c1.links[0].knob.clone()
            } else {
                if !c1.links[0].shape.is_round() || c1.level.max(-0.247) > 0.477 {
                    let f8 = |p9: f64| 0.53 * c1.respond(0.5 * (c1.links[1].pair.1 + a).tanh().powi(2).atan());
                    let y10 = f8(0.34 * c1.links[2].pair.1.sin().cos() + 0.67) - f8(0.5 * (c3.knob.gain / (1.5 + x[1] * x[1])).max(0.737) / (1.0 + c3.pair.0 * c3.pair.0));
                    s2 += 0.93 * y10.sin();
                } else {
                    let y11 = 0.18 * c1.links[2].respond((a + a).tanh());
                    s2 += 0.25 * y11.sin();
                }
                if let Some(c12) = c1.spare {
                    let mut c13 = c3.knob.mixed(Knob::new(0.79 * (s2 + c12.bias).cos() + 0.15, 0.97 * (c12.bias * s2).cos() + 0.32));
                    s2 += 0.75 * (c13.gain + c12.gain).sin();
                } else {
                    s2 += 0.29 * (c1.table[1] + s2).tanh();
                }
                Knob::new((s2 - 0.34).sin(), 0.5 * ((s2 - x[1]) + (-(a * a)).exp()) / (1.0 + c1.knobs[0].gain * c1.knobs[0].gain))
            };
            s2 += 0.17 * (c3.pair.0 + c6.gain).sin();
        }
    } else {
        s2 += 0.82 * ((s2 / (1.5 + s2 * s2)) * (s2 - x[n % x.len()])).tanh();
    }
    0.92 * s2 + 0.66 * x[n % x.len()] + (0.5 * (-s2) / (1.0 + x[x.len() - 1] * x[x.len() - 1])) + 0.38 * c1.links[2].pair.1 + 0.74 * s2
}

#[differentiable]
pub fn p0428(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (x[n % x.len()] * a).tanh());
    let mut c2 = Link { knob: Knob { gain: (a + x[2]).tanh(), bias: (-a).tanh() }, shape: Shape::Flat, pair: (0.5 * (x[x.len() - 1] * a).atan(), 0.5 * (x[n % x.len()] - a).atan()), order: n };
    let mut s3 = 0.5 * ((-a) * (0.1 * (n as f64))).atan();
    c2.pair.1 = 0.5 * (c2.pair.0 + 0.97).atan();
    let Link { knob: Knob { gain: p4, .. }, shape: c6, pair: (q5, _), .. } = &c1.links[0];
    let mut k7 = 0;
    'l8: while k7 < x.len() {
        k7 += 1;
        let mut k9 = 0;
        let y10 = loop {
            k9 += 1;
            if (k9 + n) > 2 && (*q5) - s3 < s3 || k9 > n.min(4) {
                break 0.5 * (s3 * s3) / (1.0 + x[3] * x[3]);
            }
            if let Some(c11) = &c1.spare {
                let mut c12 = if k7 / 2 % 2 == 0 || (c11.gain * c11.gain).ln_1p() >= c11.gain {
                    let f13 = |p14: f64| x[x.len() - 1].min(-0.317).tanh();
                    let t16 = x.iter().map(|y15| f13(*y15)).sum::<f64>();
                    c2.knob.gain = c6.area().sin().tanh();
                    Rig::new(x, 0.36 * ((*p4) * c11.gain).cos() + 0.87)
                } else {
                    let y18 = (c1.links.iter().map(|c17| c17.response(0.5 * a / (1.0 + x[n % x.len()] * x[n % x.len()]))).sum::<f64>()).tanh();
                    Rig::new(x, 0.19 * ((*p4) - c11.gain).cos() + 0.41)
                };
                s3 += 0.32 * (c11.bias + c12.level).sin();
            } else {
                s3 += 0.53 * c6.area().sin();
            }
        };
        s3 -= 0.89 * y10.sin();
    }
    0.28 * s3 + 0.45 * x[k7 % x.len()] + 0.36 * s3 + 0.66 * c2.pair.0
}

#[differentiable]
pub fn p0429(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.16 * x[n % x.len()].min(-0.367).cos() + 0.88);
    let mut s2 = 0.62 * (0.67 - x[3]).cos() + 0.23;
    let mut k3 = 0;
    loop {
        k3 += 1;
        if k3 > n.min(4) {
            break;
        }
        let e4: Result<f64, u8> = match k3 % 3 { 0 => Err(2), _ => Ok(0.5 * (c1.table[2] + s2).atan()) };
        let mut k5 = 0;
        while k5 < x.len() {
            k5 += 1;
            if c1.links.len() < 5 {
                c1.links.push(Link { knob: Knob { gain: 0.5 * (a.min(-0.627) * (c1.knobs[1].gain + a)) / (1.0 + s2 * s2), bias: (x[n % x.len()] - 0.26).sin() }, shape: Shape::Oval { wide: 0.5 * (a / (1.5 + c1.level * c1.level)).atan(), tall: 0.11 * c1.table[2].cos().cos() + 0.92 }, pair: ((a / (1.5 + x[k5 % x.len()] * x[k5 % x.len()])).tanh(), (a + 0.99).atan().tanh()), order: (k5 + 2) });
            }
            c1.links[0].order += 1;
        }
        c1.links.swap(0, 1);
    }
    let mut k6 = 0;
    let mut s7 = 0.27 * c1.table[0].cos() + 0.16;
    while k6 < n / 2 {
        k6 += 1;
        s7 = (0.58 * s7 + x[k6 % x.len()]).tanh();
        c1.links[1].order += 2;
    }
    0.37 * c1.knobs[1].gain + 0.87 * x[k3 % x.len()] + (0.5 * a.atan() / (1.0 + s2 * s2)) + 0.31 * s7 + 0.67 * c1.knobs[1].gain + 0.37 * s2
}

#[differentiable]
pub fn p0430(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, ((a - x[n % x.len()]) * (a * a)).tanh());
    let mut c2 = Knob { gain: c1.links[2].pair.1.tanh(), bias: 0.5 * (a + x[x.len() - 1]) / (1.0 + a * a) };
    let mut s3 = a.max(0.967).tanh();
    let y4 = probe(&c1.links[2], 0.5 * c1.table[1].min(0.197).atan()).tanh();
    let mut k5 = 0;
    let y6 = loop {
        k5 += 1;
        if (n + 2) % 3 != 2 || k5 > n % 4 {
            break (s3 / (1.5 + s3 * s3)).tanh();
        }
        let t9: f64 = x.iter().skip(1).map(|y7| (y4.min(0.117) + ((*y7) + y4)).tanh()).product();
        let mut k10 = 0;
        let mut u12 = [0.85 * y4.max(0.627).cos() + 0.32, 0.5 * (-t9).atan(), 0.78 * s3.max(0.877).cos() + 0.35];
        let y11 = loop {
            k10 += 1;
            if k5 > 2 && t9 / (1.5 + s3 * s3) <= 0.987 || k10 > n / 2 {
                break y4.tanh();
            }
            u12 = [u12[1], u12[2], (0.14 * c1.knobs[0].gain).tanh()];
            c1.links[2].knob = Knob { gain: 0.5 * (x[n % x.len()] - y4).atan(), bias: 0.5 * (y4 - (c1.level * c1.level + 0.3).sqrt()).atan() };
        };
        let y13 = rotate(&mut u12);
        s3 += 0.15 * (u12[2] + t9).sin();
    };
    0.39 * x[k5 % x.len()] + 0.96 * x[0] + (0.73 * (-(y6 * y6)).exp().cos() + 0.63) + 0.58 * s3 + 0.95 * c1.table[1] + 0.33 * c2.bias
}

#[differentiable]
pub fn p0431(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, x[0].min(-0.327).sin());
    let mut c2 = Link { knob: Knob::new(0.5 * (a + a).atan(), (-x[n % x.len()]).max(0.477).sin()), shape: Shape::Flat, pair: (0.26 * ((-c1.level) - x[1].min(-0.647)).cos() + 0.96, 0.5 * ((a - 0.77) + 0.52).atan()), order: (n + n) };
    let mut c3 = Shape::Tilted(Knob::new((0.47 + c2.pair.1).sin(), 0.5 * ((c2.knob.bias + x[3]) - 0.69).atan()), 0.5 * (a + a).atan());
    let mut c4 = Knob { gain: 0.65 * (c1.table[2] * 0.13).cos() + 0.99, bias: 0.24 * a.max(-0.847).cos() + 0.96 };
    let mut s5 = 0.5 * (c3.area() / (1.5 + c1.level * c1.level)).atan();
    let mut k6 = 0;
    while k6 < x.len() {
        k6 += 1;
        let Rig { table: [p7, _, _], knobs: [_, c9], level: q8, .. } = c1.clone();
        s5 += 0.42 * (p7 + c9.gain).sin();
    }
    if c1.links.len() < 4 {
        c1.links.push(Link { knob: Knob { gain: 0.5 * (c2.pair.0 * a) / (1.0 + s5 * s5), bias: ((s5 / (1.5 + c2.knob.bias * c2.knob.bias)) - (c1.knobs[0].gain * c3.area())).tanh() }, shape: Shape::Round(0.5 * (s5 + (0.1 * (n as f64))).atan()), pair: ((a + c2.knob.gain).sin(), (c1.table[2] * 0.95).tanh()), order: n / 2 });
    }
    for c10 in c1.links.iter_mut() {
        *c10 = Link { knob: Knob::new(0.5 * ((0.72 + s5) - 0.25) / (1.0 + s5 * s5), 0.77 * (s5 / (1.5 + c3.area() * c3.area())).cos() + 0.73), shape: Shape::Flat, pair: (0.5 * ((x[k6 % x.len()] * c2.knob.bias) + s5).atan(), (0.47 * (c3.area() - c3.area())).tanh()), order: n / 2 };
        let y11 = 0.89 * c10.twice(0.5 * (c3.area() * (0.1 * (k6 as f64))).atan());
        s5 += 0.35 * (c10.pair.0 + y11).sin();
    }
    0.61 * c2.pair.0 + 0.82 * x[n % x.len()] + (c1.knobs[0].gain + 0.77).max(-0.807).tanh() + 0.32 * s5 + 0.84 * c3.area() + 0.49 * c2.knob.bias + 0.49 * c1.knobs[1].gain + 0.11 * c4.gain
}

#[differentiable]
pub fn p0432(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * (x[n % x.len()] * x[n % x.len()]).atan());
    let mut s2 = 0.11 * x[n % x.len()].atan().cos() + 0.86;
    let y13 = match c1.links[0].shape.clone() {
        Shape::Round(p3) => {
            let mut k6 = 0;
            'l7: loop {
                if c1.links.len() < 5 {
                    c1.links.push(Link::new(0.5 * (c1.level / (1.5 + s2 * s2)).min(0.387) / (1.0 + p3 * p3), k6));
                }
                for c8 in c1.links.iter_mut() {
                    c8.knob = Knob { gain: 0.5 * (a / (1.5 + c8.knob.bias * c8.knob.bias)).atan(), bias: 0.5 * (p3 * c8.pair.0) / (1.0 + a * a) };
                    s2 += 0.14 * c8.pair.1.sin();
                }
                for c9 in c1.knobs.iter_mut() {
                    if a + c9.gain > a {
                        *c9 = Knob::new((x[1] / (1.5 + c9.gain * c9.gain)).sin(), 0.5 * x[1].min(0.267).atan());
                        let mut c10 = c9.mixed(Knob::new(((-s2) - (s2 * p3)).tanh(), 0.5 * (p3 + a).atan()));
                        s2 -= 0.39 * c10.bias.sin();
                    }
                    let mut c11 = if !(n <= 3) {
                        let y12 = p3 * c9.turn(x[2].tanh().powi(2).tanh());
                        Shape::Tilted(Knob { gain: 0.84 * (a + 0.56).cos() + 0.84, bias: 0.88 * (c9.bias + c9.gain).cos() + 0.42 }, (0.41 + c9.gain.atan()).sin())
                    } else {
                        Shape::Oval { wide: 0.28 * (a * a).min(0.197).cos() + 0.12, tall: 0.5 * (-(s2 * s2)).exp().atan() }
                    };
                    s2 = 0.7 * s2 + 0.33 * (c11.area() + c9.bias).sin();
                }
                k6 += 1;
                if (k6 + n) % 3 != 2 || k6 >= n {
                    break;
                }
            }
            s2.min(0.977).sin()
        }
        Shape::Oval { wide: p3, tall: q4 } => s2.min(0.397).sin(),
        Shape::Tilted(c5, q4) => 0.81 * (-q4).cos() + 0.48,
        Shape::Flat => 0.94 * a.min(0.137).cos() + 0.76,
    };
    0.39 * c1.table[1] + 0.54 * x[n % x.len()] + (y13 / (1.5 + y13 * y13)).tanh() + 0.88 * c1.level + 0.13 * s2
}

#[differentiable]
pub fn p0433(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.74 * x[n % x.len()].cos() + 0.18);
    let mut c2 = Link { knob: Knob::new(0.99 * (-x[0]).cos() + 0.23, (-x[2]).sin()), shape: Shape::Tilted(Knob::new((x[2] + a).sin(), 0.5 * c1.knobs[0].gain / (1.0 + c1.knobs[0].gain * c1.knobs[0].gain)), (x[2] * c1.table[2]).tanh()), pair: (0.5 * (a * a).ln_1p().atan(), 0.5 * c1.level.atan()), order: n / 2 };
    let mut c3 = Shape::Flat;
    let mut c4 = Knob { gain: (c1.links[1].pair.1 - c3.area()).tanh(), bias: 0.75 * a.min(0.567).cos() + 0.89 };
    let mut s5 = (-c3.area()).tanh();
    if let Shape::Tilted(c7, p6) = &c1.links[1].shape {
        let mut c8 = c4.mixed(Knob::new(0.68 * (c4.gain + a).cos() + 0.64, 0.5 * (c7.bias * c7.bias + 0.3).sqrt().atan()));
        c2.order += 2;
        s5 = 0.7 * s5 + 0.99 * ((*p6) + c8.bias).sin();
    } else {
        c1.knobs.swap(0, 1);
    }
    c2.knob.bias = (s5 - 0.77).abs().sin();
    0.43 * x[3] + 0.25 * x[3] + 0.22 * c4.gain + 0.39 * c3.area() + 0.51 * a + 0.74 * c2.knob.bias + 0.45 * c1.links[0].pair.1 + 0.16 * s5
}

#[differentiable]
pub fn p0434(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, ((a - x[3]) / (1.5 + a * a)).tanh());
    let mut c2 = Shape::Oval { wide: c1.table[2].tanh().powi(3).sin(), tall: 0.82 * (x[n % x.len()] + a).cos() + 0.59 };
    let mut s3 = (a - a).sin();
    let mut k4 = 0;
    'l5: loop {
        'l7: for y6 in [0.28 * (0.39 - c1.knobs[1].gain).cos() + 0.38, (c1.table[2] * a).max(-0.677).sin()] {
            c1.knobs[1].gain *= 0.8 + 0.15 * c1.level.min(-0.237).sin();
            s3 += 0.54 * y6.sin();
        }
        k4 += 1;
        if n % 3 != 0 || k4 >= 4 {
            break;
        }
    }
    c1.spare = Some(Knob { gain: (c1.knobs[0].gain - 0.77).abs().tanh(), bias: 0.5 * (s3 * s3 + 0.3).sqrt() / (1.0 + a * a) });
    c1.relax(0.5 * ((-x[x.len() - 1]) + (x[n % x.len()] + a)) / (1.0 + s3 * s3));
    let mut k8 = 0;
    'l9: while k8 < n.min(4) {
        let y10 = (Knob::apply(&c1.links[1].knob, (x[1].sin() - 0.77).abs().sin())).sin();
        s3 += 0.37 * y10.sin();
        k8 += 1;
    }
    0.67 * s3 + 0.69 * x[k8 % x.len()] + (0.5 * (a - x[k8 % x.len()]).atan()) + 0.89 * c1.knobs[0].gain + 0.23 * s3 + 0.66 * c2.area()
}

#[differentiable]
pub fn p0435(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * a.cos().max(-0.987).atan());
    let mut c2 = Shape::Oval { wide: (c1.level * 0.95).sin(), tall: (x[1] - x[0]).tanh() };
    let mut c3 = Knob::new(((x[x.len() - 1] * a) * (a * a + 0.3).sqrt()).sin(), 0.5 * ((x[x.len() - 1] * c2.area()) + (x[3] + c2.area())) / (1.0 + c1.knobs[0].gain * c1.knobs[0].gain));
    let mut s4 = (a - (0.1 * (n as f64))).tanh();
    let y5 = probe(&c1, (s4 * c2.area()).tanh()).tanh();
    let f6 = |p7: f64| 0.83 * c1.links[1].respond((c3.gain + (c3.gain + c3.bias)).sin());
    let y8 = f6(0.39 * (a * a).ln_1p().cos() + 0.64) - f6(0.5 * (-(-s4)).atan());
    let mut c9 = Link { knob: Knob { gain: (a - 0.77).abs().tanh(), bias: 0.42 * y8.min(0.797).cos() + 0.18 }, pair: ((y8 + c3.bias).tanh(), 0.3), ..c1.links[0].clone() };
    let y11 = (c1.links.iter().map(|c10| c10.response(0.97 * (x[n % x.len()] / (1.5 + c9.pair.1 * c9.pair.1)).cos() + 0.86)).sum::<f64>()).tanh();
    0.66 * y11 + 0.34 * x[0] + 0.51 * c9.pair.0 + 0.19 * c1.table[1] + 0.84 * c3.bias + 0.29 * s4 + 0.45 * c2.area()
}

#[differentiable]
pub fn p0436(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * (a + (0.1 * (n as f64))) / (1.0 + a * a));
    let mut c2 = Link { knob: Knob { gain: 0.34 * (x[n % x.len()] + (0.1 * (n as f64))).cos() + 0.48, bias: 0.5 * (c1.knobs[0].gain.max(0.647) * (a + c1.level)) / (1.0 + x[2] * x[2]) }, shape: Shape::Tilted(Knob { gain: 0.5 * (x[n % x.len()] - 0.77).abs().atan(), bias: x[2].min(0.17).max(0.977).tanh() }, a.tanh()), pair: (0.5 * ((x[n % x.len()] / (1.5 + a * a)) + (x[0] * x[3])) / (1.0 + a * a), a.tanh().powi(2).tanh()), order: (n + 1) };
    let mut s3 = 0.98 * (c2.pair.0 * 0.73).cos() + 0.14;
    let y4 = c1.extra.map_or(0.22 * (c2.knob.gain.min(-0.857) + (0.1 * (n as f64))).cos() + 0.71, |t| t.sin());
    let mut k5 = 0;
    let y6 = 'l7: loop {
        k5 += 1;
        if k5 > 4 {
            break 0.5 * (c1.links[1].pair.1 + 0.36).atan();
        }
        let t9: f64 = (1..4).rev().map(|k8| (0.5 * ((c2.knob.gain * 0.32) + (-s3)).atan()).powi(k8)).sum();
        s3 += 0.57 * t9.sin();
    };
    c2.update((-a).tanh());
    let Knob { gain: p10, bias: q11 } = c1.links[1].knob.clone();
    let mut k13 = 0;
    'l14: loop {
        let y15 = if y4 - y4 > 0.967 {
            std::mem::swap(&mut s3, &mut c2.knob.bias);
            0.5 * (0.15 + q11).atan()
        } else if y6 - s3 <= s3 {
            ((x[k5 % x.len()] + y4) + q11.max(-0.97)).tanh()
        } else {
            break 'l14;
        };
        s3 += 0.27 * y15.sin();
        k13 += 1;
        if q11 + y4 <= -0.947 || k13 >= n.min(4) {
            break;
        }
    }
    0.74 * q11 + 0.89 * x[k13 % x.len()] + (q11 - 0.77).abs().tanh() + 0.64 * c1.level + 0.35 * s3 + 0.34 * c2.pair.0
}

#[differentiable]
pub fn p0437(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (a + 0.38).tanh());
    let mut c2 = Shape::Round(0.47 * (a + c1.table[1]).cos() + 0.56);
    let mut s3 = 0.5 * ((a + a) + x[n % x.len()].tanh().powi(3)).atan();
    let y5 = (c1.knobs.iter().map(|k| k.apply(0.5 * c2.area().min(-0.827) / (1.0 + s3 * s3))).product::<f64>()).tanh();
    let mut k6 = 0;
    let y7 = loop {
        k6 += 1;
        if (k6 + n) % 2 == 0 || a * y5 >= 0.577 || k6 > n {
            break 0.5 * (s3 * c1.level) / (1.0 + s3 * s3);
        }
        let mut k8 = 0;
        loop {
            k8 += 1;
            if k8 > x.len() {
                break;
            }
            for i9 in 1..2 {
                c1.extra = Some(0.5 * (-a) / (1.0 + x[1] * x[1]));
                if c1.links.len() < 4 {
                    c1.links.push(Link::new(y5.tanh().powi(3).tanh(), (k6 + n)));
                }
            }
            let Rig { table: [p12, _, _], knobs: [_, c14], level: q13, .. } = &c1;
            s3 += 0.69 * ((*q13) + (*p12)).sin();
        }
    };
    0.35 * y7 + 0.98 * x[1] + 0.11 * s3 + 0.96 * c1.links[2].pair.1 + 0.44 * c2.area()
}

#[differentiable]
pub fn p0438(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * (-x[n % x.len()]) / (1.0 + x[1] * x[1]));
    let mut c2 = Knob { gain: 0.42 * ((c1.knobs[1].gain * a) + (x[1] + x[3])).cos() + 0.71, bias: 0.49 * (c1.knobs[0].gain * a).cos() + 0.56 };
    let mut s3 = (a - x[n % x.len()]).sin();
    c1.links[0].shape = Shape::Round(0.5 * ((x[n % x.len()] / (1.5 + c1.knobs[0].gain * c1.knobs[0].gain)) + a.cos()) / (1.0 + c2.bias * c2.bias));
    let mut k4 = 0;
    loop {
        let mut k5 = 0;
        let mut u6 = [0.93 * (-c1.table[1]).cos() + 0.21, (c2.gain - a).sin(), ((s3 * c2.gain) / (1.5 + s3 * s3)).tanh()];
        while k5 < n.min(4) {
            u6 = [u6[1], u6[2], 0.5 * ((c1.links[2].pair.1 / (1.5 + c2.bias * c2.bias)) * (a + s3)) / (1.0 + a * a)];
            let y7 = probe(&c1.links[1], (c1.table[0] - u6[k4 % 3]).tanh()).tanh();
            s3 += 0.71 * y7.sin();
            k5 += 1;
        }
        let r8 = match k4 % 3 { 0 => &x[2], _ => &a };
        s3 = 0.7 * s3 + 0.19 * (u6[2] + (*r8)).sin();
        k4 += 1;
        if (n + n) % 2 == 0 || a - a > s3 || k4 >= n % 4 {
            break;
        }
    }
    0.44 * a + 0.16 * x[k4 % x.len()] + 0.27 * c1.links[0].pair.1 + 0.75 * s3 + 0.42 * c2.gain
}

#[differentiable]
pub fn p0439(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * a.min(-0.607).atan());
    let mut c2 = Link::new(0.5 * (c1.knobs[0].gain * a).atan(), n / 2);
    let mut c3 = Knob::new(0.5 * (0.47 * x[n % x.len()]) / (1.0 + x[2] * x[2]), 0.5 * (c1.knobs[0].gain + (0.1 * (n as f64))).cos() / (1.0 + c2.knob.bias * c2.knob.bias));
    let mut s4 = 0.5 * ((c1.table[1] + a) * (0.1 * (n as f64))).atan();
    c1.spare = Some(Knob { gain: (c2.knob.bias * c2.pair.0).tanh(), bias: 0.5 * (s4 + c2.knob.gain).atan() });
    let Link { knob: Knob { gain: p5, .. }, shape: c7, pair: (q6, _), .. } = c1.links[0].clone();
    if !c7.is_round() || q6.max(-0.457) >= p5 {
        c2.knob.bias *= 0.8 + 0.15 * q6.sin();
    } else {
        let mut k8 = 0;
        'l9: while k8 < n / 2 {
            k8 += 1;
            c1.extra = Some(0.5 * c7.area() / (1.0 + c3.bias * c3.bias));
        }
    }
    0.99 * q6 + 0.27 * x[2] + 0.59 * c2.pair.1 + 0.86 * s4 + 0.79 * c1.table[2] + 0.94 * c3.bias
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0425(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (a + lit(0.47)).sin());
        let mut c2 = Link { knob: Knob::new((c1.links[1].pair.1 - x[1]).sin(), (x[2] - (lit(0.1) * lit(n as f64))).cos().tanh()), shape: Shape::Tilted(Knob::new(lit(0.31) * (a / (lit(1.5) + c1.links[1].pair.1 * c1.links[1].pair.1)).cos() + lit(0.54), lit(0.13) * x[n % x.len()].atan().cos() + lit(0.63)), c1.level.max(lit(0.767)).sin()), pair: (lit(0.33) * (c1.knobs[1].gain - (lit(0.1) * lit(n as f64))).min(lit(0.697)).cos() + lit(0.33), lit(0.49) * (a + lit(0.32)).cos() + lit(0.32)), order: n };
        let mut c3 = Knob { gain: c2.pair.0.min(lit(0.847)).tanh(), bias: lit(0.5) * (c2.pair.0 + x[n % x.len()]) / (lit(1.0) + c2.knob.gain * c2.knob.gain) };
        let mut s4 = lit(0.71) * ((c2.knob.bias / (lit(1.5) + c3.gain * c3.gain)) - lit(0.15)).cos() + lit(0.48);
        c1.spare = Some(Knob::new(((s4 * c1.links[2].pair.1) - (lit(0.1) * lit(n as f64))).sin(), lit(0.5) * (c2.knob.gain / (lit(1.5) + c2.knob.bias * c2.knob.bias)) / (lit(1.0) + a * a)));
        c2 = Link { knob: Knob::new((lit(0.98) * c1.table[2]).sin(), lit(0.5) * ((lit(0.1) * lit(n as f64)) * x[3]) / (lit(1.0) + c3.gain * c3.gain)), shape: Shape::Oval { wide: lit(0.5) * (a + a).atan(), tall: lit(0.5) * (s4 + lit(0.75)).atan() }, pair: (lit(0.43) * (a * (lit(0.1) * lit(n as f64))).cos() + lit(0.76), ((lit(0.1) * lit(n as f64)) * a).sin()), order: n / 2 };
        let mut k5 = 0;
        loop {
            let t8 = (lit(0.87) + a).sin();
            let f6 = |p7: Dual| (p7.min(lit(0.667)).sin()) * t8;
            let t8 = f6(t8) + lit(0.5);
            let p7 = t8.sin();
            let t9 = f6(p7 * t8);
            let f10 = |p11: Dual, q12: Dual| lit(0.5) * p7.max(lit(-0.977)).atan();
            let t13 = f10(lit(0.5) * c1.knobs[0].gain / (lit(1.0) + t8 * t8), lit(0.5) * ((p7 + c1.table[1]) * lit(0.92)).atan()) - f10(lit(0.5) * ((p7 + c1.table[1]) * lit(0.92)).atan(), lit(0.4));
            a = a + (lit(0.21) * (t9 + t13).sin());
            k5 += 1;
            if n / 2 % 3 != 0 || k5 >= n / 2 {
                break;
            }
        }
        lit(0.15) * a + lit(0.32) * x[3] + lit(0.59) * s4 + lit(0.14) * c1.links[1].pair.1 + lit(0.35) * c2.pair.0 + lit(0.33) * a + lit(0.29) * c3.gain
    }

    pub fn p0426(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * ((a + a) * (lit(0.36) * a)).atan());
        let mut c2 = Shape::Oval { wide: lit(0.5) * (c1.table[0] + a) / (lit(1.0) + a * a), tall: (-(a + x[0])).sin() };
        let mut c3 = Knob { gain: (c2.area() - x[2]).tanh(), bias: a.max(lit(0.877)).tanh() };
        let mut s4 = lit(0.18) * ((x[n % x.len()] + x[0]) * (lit(0.1) * lit(n as f64))).cos() + lit(0.39);
        let mut c5 = if (n + n) % 2 == 0 || a - c2.area() < c1.knobs[1].gain {
            if let Shape::Oval { tall: p6, .. } = c1.links[2].shape.clone() {
                c3.gain = c3.gain * (lit(0.8) + lit(0.15) * ((lit(0.1) * lit(n as f64)) - a).sin());
                c1.links[1].knob.tune(lit(0.5) * (c3.bias * s4).sin().atan());
                s4 = s4 + (lit(0.69) * p6.sin());
            } else {
                let y8 = c1.first_above(lit(0.5) * (x[x.len() - 1] + lit(0.13)).atan()).unwrap_or(lit(0.3));
                c1.links[0].shape = Shape::Round((y8 * x[3]).tanh());
                s4 = s4 + (lit(0.92) * y8.sin());
            }
            Rig::new(x, lit(0.91) * (c3.gain.min(lit(0.167)) + (-(c2.area() * c2.area())).exp()).cos() + lit(0.73))
        } else {
            Rig::new(x, lit(0.5) * (c2.area() + a) / (lit(1.0) + a * a))
        };
        lit(0.91) * x[3] + lit(0.96) * c3.bias + lit(0.18) * c5.links[2].pair.1 + lit(0.18) * s4 + lit(0.64) * c2.area() + lit(0.38) * c1.links[2].pair.1
    }

    pub fn p0427(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * (a + a).atan());
        let mut s2 = lit(0.5) * ((lit(0.1) * lit(n as f64)) - c1.table[1]) / (lit(1.0) + a * a);
        if c1.links[2].shape.is_round() {
            for (i5, c3) in c1.links.iter().enumerate() {
                let mut c6 = if i5 / 2 % 2 == 0 {
                    let y7 = c1.first_above(s2.max(lit(0.187)).tanh()).unwrap_or(lit(0.3));
                    c1.links[0].knob.clone()
                } else {
                    if !c1.links[0].shape.is_round() || c1.level.max(lit(-0.247)) > lit(0.477) {
                        let f8 = |p9: Dual| lit(0.53) * c1.respond(lit(0.5) * (c1.links[1].pair.1 + a).tanh().powi(2).atan());
                        let y10 = f8(lit(0.34) * c1.links[2].pair.1.sin().cos() + lit(0.67)) - f8(lit(0.5) * (c3.knob.gain / (lit(1.5) + x[1] * x[1])).max(lit(0.737)) / (lit(1.0) + c3.pair.0 * c3.pair.0));
                        s2 = s2 + (lit(0.93) * y10.sin());
                    } else {
                        let y11 = lit(0.18) * c1.links[2].respond((a + a).tanh());
                        s2 = s2 + (lit(0.25) * y11.sin());
                    }
                    if let Some(c12) = c1.spare {
                        let mut c13 = c3.knob.mixed(Knob::new(lit(0.79) * (s2 + c12.bias).cos() + lit(0.15), lit(0.97) * (c12.bias * s2).cos() + lit(0.32)));
                        s2 = s2 + (lit(0.75) * (c13.gain + c12.gain).sin());
                    } else {
                        s2 = s2 + (lit(0.29) * (c1.table[1] + s2).tanh());
                    }
                    Knob::new((s2 - lit(0.34)).sin(), lit(0.5) * ((s2 - x[1]) + (-(a * a)).exp()) / (lit(1.0) + c1.knobs[0].gain * c1.knobs[0].gain))
                };
                s2 = s2 + (lit(0.17) * (c3.pair.0 + c6.gain).sin());
            }
        } else {
            s2 = s2 + (lit(0.82) * ((s2 / (lit(1.5) + s2 * s2)) * (s2 - x[n % x.len()])).tanh());
        }
        lit(0.92) * s2 + lit(0.66) * x[n % x.len()] + (lit(0.5) * (-s2) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1])) + lit(0.38) * c1.links[2].pair.1 + lit(0.74) * s2
    }

    pub fn p0428(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (x[n % x.len()] * a).tanh());
        let mut c2 = Link { knob: Knob { gain: (a + x[2]).tanh(), bias: (-a).tanh() }, shape: Shape::Flat, pair: (lit(0.5) * (x[x.len() - 1] * a).atan(), lit(0.5) * (x[n % x.len()] - a).atan()), order: n };
        let mut s3 = lit(0.5) * ((-a) * (lit(0.1) * lit(n as f64))).atan();
        c2.pair.1 = lit(0.5) * (c2.pair.0 + lit(0.97)).atan();
        let Link { knob: Knob { gain: p4, .. }, shape: c6, pair: (q5, _), .. } = &c1.links[0];
        let mut k7 = 0;
        'l8: while k7 < x.len() {
            k7 += 1;
            let mut k9 = 0;
            let y10 = loop {
                k9 += 1;
                if (k9 + n) > 2 && (*q5) - s3 < s3 || k9 > n.min(4) {
                    break lit(0.5) * (s3 * s3) / (lit(1.0) + x[3] * x[3]);
                }
                if let Some(c11) = &c1.spare {
                    let mut c12 = if k7 / 2 % 2 == 0 || (c11.gain * c11.gain).ln_1p() >= c11.gain {
                        let f13 = |p14: Dual| x[x.len() - 1].min(lit(-0.317)).tanh();
                        let t16 = x.iter().map(|y15| f13(*y15)).sum::<Dual>();
                        c2.knob.gain = c6.area().sin().tanh();
                        Rig::new(x, lit(0.36) * ((*p4) * c11.gain).cos() + lit(0.87))
                    } else {
                        let y18 = (c1.links.iter().map(|c17| c17.response(lit(0.5) * a / (lit(1.0) + x[n % x.len()] * x[n % x.len()]))).sum::<Dual>()).tanh();
                        Rig::new(x, lit(0.19) * ((*p4) - c11.gain).cos() + lit(0.41))
                    };
                    s3 = s3 + (lit(0.32) * (c11.bias + c12.level).sin());
                } else {
                    s3 = s3 + (lit(0.53) * c6.area().sin());
                }
            };
            s3 = s3 - (lit(0.89) * y10.sin());
        }
        lit(0.28) * s3 + lit(0.45) * x[k7 % x.len()] + lit(0.36) * s3 + lit(0.66) * c2.pair.0
    }

    pub fn p0429(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.16) * x[n % x.len()].min(lit(-0.367)).cos() + lit(0.88));
        let mut s2 = lit(0.62) * (lit(0.67) - x[3]).cos() + lit(0.23);
        let mut k3 = 0;
        loop {
            k3 += 1;
            if k3 > n.min(4) {
                break;
            }
            let e4: Result<Dual, u8> = match k3 % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (c1.table[2] + s2).atan()) };
            let mut k5 = 0;
            while k5 < x.len() {
                k5 += 1;
                if c1.links.len() < 5 {
                    c1.links.push(Link { knob: Knob { gain: lit(0.5) * (a.min(lit(-0.627)) * (c1.knobs[1].gain + a)) / (lit(1.0) + s2 * s2), bias: (x[n % x.len()] - lit(0.26)).sin() }, shape: Shape::Oval { wide: lit(0.5) * (a / (lit(1.5) + c1.level * c1.level)).atan(), tall: lit(0.11) * c1.table[2].cos().cos() + lit(0.92) }, pair: ((a / (lit(1.5) + x[k5 % x.len()] * x[k5 % x.len()])).tanh(), (a + lit(0.99)).atan().tanh()), order: (k5 + 2) });
                }
                c1.links[0].order += 1;
            }
            c1.links.swap(0, 1);
        }
        let mut k6 = 0;
        let mut s7 = lit(0.27) * c1.table[0].cos() + lit(0.16);
        while k6 < n / 2 {
            k6 += 1;
            s7 = (lit(0.58) * s7 + x[k6 % x.len()]).tanh();
            c1.links[1].order += 2;
        }
        lit(0.37) * c1.knobs[1].gain + lit(0.87) * x[k3 % x.len()] + (lit(0.5) * a.atan() / (lit(1.0) + s2 * s2)) + lit(0.31) * s7 + lit(0.67) * c1.knobs[1].gain + lit(0.37) * s2
    }

    pub fn p0430(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, ((a - x[n % x.len()]) * (a * a)).tanh());
        let mut c2 = Knob { gain: c1.links[2].pair.1.tanh(), bias: lit(0.5) * (a + x[x.len() - 1]) / (lit(1.0) + a * a) };
        let mut s3 = a.max(lit(0.967)).tanh();
        let y4 = probe(&c1.links[2], lit(0.5) * c1.table[1].min(lit(0.197)).atan()).tanh();
        let mut k5 = 0;
        let y6 = loop {
            k5 += 1;
            if (n + 2) % 3 != 2 || k5 > n % 4 {
                break (s3 / (lit(1.5) + s3 * s3)).tanh();
            }
            let t9: Dual = x.iter().skip(1).map(|y7| (y4.min(lit(0.117)) + ((*y7) + y4)).tanh()).product();
            let mut k10 = 0;
            let mut u12 = [lit(0.85) * y4.max(lit(0.627)).cos() + lit(0.32), lit(0.5) * (-t9).atan(), lit(0.78) * s3.max(lit(0.877)).cos() + lit(0.35)];
            let y11 = loop {
                k10 += 1;
                if k5 > 2 && t9 / (lit(1.5) + s3 * s3) <= lit(0.987) || k10 > n / 2 {
                    break y4.tanh();
                }
                u12 = [u12[1], u12[2], (lit(0.14) * c1.knobs[0].gain).tanh()];
                c1.links[2].knob = Knob { gain: lit(0.5) * (x[n % x.len()] - y4).atan(), bias: lit(0.5) * (y4 - (c1.level * c1.level + lit(0.3)).sqrt()).atan() };
            };
            let y13 = rotate(&mut u12);
            s3 = s3 + (lit(0.15) * (u12[2] + t9).sin());
        };
        lit(0.39) * x[k5 % x.len()] + lit(0.96) * x[0] + (lit(0.73) * (-(y6 * y6)).exp().cos() + lit(0.63)) + lit(0.58) * s3 + lit(0.95) * c1.table[1] + lit(0.33) * c2.bias
    }

    pub fn p0431(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, x[0].min(lit(-0.327)).sin());
        let mut c2 = Link { knob: Knob::new(lit(0.5) * (a + a).atan(), (-x[n % x.len()]).max(lit(0.477)).sin()), shape: Shape::Flat, pair: (lit(0.26) * ((-c1.level) - x[1].min(lit(-0.647))).cos() + lit(0.96), lit(0.5) * ((a - lit(0.77)) + lit(0.52)).atan()), order: (n + n) };
        let mut c3 = Shape::Tilted(Knob::new((lit(0.47) + c2.pair.1).sin(), lit(0.5) * ((c2.knob.bias + x[3]) - lit(0.69)).atan()), lit(0.5) * (a + a).atan());
        let mut c4 = Knob { gain: lit(0.65) * (c1.table[2] * lit(0.13)).cos() + lit(0.99), bias: lit(0.24) * a.max(lit(-0.847)).cos() + lit(0.96) };
        let mut s5 = lit(0.5) * (c3.area() / (lit(1.5) + c1.level * c1.level)).atan();
        let mut k6 = 0;
        while k6 < x.len() {
            k6 += 1;
            let Rig { table: [p7, _, _], knobs: [_, c9], level: q8, .. } = c1.clone();
            s5 = s5 + (lit(0.42) * (p7 + c9.gain).sin());
        }
        if c1.links.len() < 4 {
            c1.links.push(Link { knob: Knob { gain: lit(0.5) * (c2.pair.0 * a) / (lit(1.0) + s5 * s5), bias: ((s5 / (lit(1.5) + c2.knob.bias * c2.knob.bias)) - (c1.knobs[0].gain * c3.area())).tanh() }, shape: Shape::Round(lit(0.5) * (s5 + (lit(0.1) * lit(n as f64))).atan()), pair: ((a + c2.knob.gain).sin(), (c1.table[2] * lit(0.95)).tanh()), order: n / 2 });
        }
        for c10 in c1.links.iter_mut() {
            *c10 = Link { knob: Knob::new(lit(0.5) * ((lit(0.72) + s5) - lit(0.25)) / (lit(1.0) + s5 * s5), lit(0.77) * (s5 / (lit(1.5) + c3.area() * c3.area())).cos() + lit(0.73)), shape: Shape::Flat, pair: (lit(0.5) * ((x[k6 % x.len()] * c2.knob.bias) + s5).atan(), (lit(0.47) * (c3.area() - c3.area())).tanh()), order: n / 2 };
            let y11 = lit(0.89) * c10.twice(lit(0.5) * (c3.area() * (lit(0.1) * lit(k6 as f64))).atan());
            s5 = s5 + (lit(0.35) * (c10.pair.0 + y11).sin());
        }
        lit(0.61) * c2.pair.0 + lit(0.82) * x[n % x.len()] + (c1.knobs[0].gain + lit(0.77)).max(lit(-0.807)).tanh() + lit(0.32) * s5 + lit(0.84) * c3.area() + lit(0.49) * c2.knob.bias + lit(0.49) * c1.knobs[1].gain + lit(0.11) * c4.gain
    }

    pub fn p0432(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * (x[n % x.len()] * x[n % x.len()]).atan());
        let mut s2 = lit(0.11) * x[n % x.len()].atan().cos() + lit(0.86);
        let y13 = match c1.links[0].shape.clone() {
            Shape::Round(p3) => {
                let mut k6 = 0;
                'l7: loop {
                    if c1.links.len() < 5 {
                        c1.links.push(Link::new(lit(0.5) * (c1.level / (lit(1.5) + s2 * s2)).min(lit(0.387)) / (lit(1.0) + p3 * p3), k6));
                    }
                    for c8 in c1.links.iter_mut() {
                        c8.knob = Knob { gain: lit(0.5) * (a / (lit(1.5) + c8.knob.bias * c8.knob.bias)).atan(), bias: lit(0.5) * (p3 * c8.pair.0) / (lit(1.0) + a * a) };
                        s2 = s2 + (lit(0.14) * c8.pair.1.sin());
                    }
                    for c9 in c1.knobs.iter_mut() {
                        if a + c9.gain > a {
                            *c9 = Knob::new((x[1] / (lit(1.5) + c9.gain * c9.gain)).sin(), lit(0.5) * x[1].min(lit(0.267)).atan());
                            let mut c10 = c9.mixed(Knob::new(((-s2) - (s2 * p3)).tanh(), lit(0.5) * (p3 + a).atan()));
                            s2 = s2 - (lit(0.39) * c10.bias.sin());
                        }
                        let mut c11 = if !(n <= 3) {
                            let y12 = p3 * c9.turn(x[2].tanh().powi(2).tanh());
                            Shape::Tilted(Knob { gain: lit(0.84) * (a + lit(0.56)).cos() + lit(0.84), bias: lit(0.88) * (c9.bias + c9.gain).cos() + lit(0.42) }, (lit(0.41) + c9.gain.atan()).sin())
                        } else {
                            Shape::Oval { wide: lit(0.28) * (a * a).min(lit(0.197)).cos() + lit(0.12), tall: lit(0.5) * (-(s2 * s2)).exp().atan() }
                        };
                        s2 = lit(0.7) * s2 + lit(0.33) * (c11.area() + c9.bias).sin();
                    }
                    k6 += 1;
                    if (k6 + n) % 3 != 2 || k6 >= n {
                        break;
                    }
                }
                s2.min(lit(0.977)).sin()
            }
            Shape::Oval { wide: p3, tall: q4 } => s2.min(lit(0.397)).sin(),
            Shape::Tilted(c5, q4) => lit(0.81) * (-q4).cos() + lit(0.48),
            Shape::Flat => lit(0.94) * a.min(lit(0.137)).cos() + lit(0.76),
        };
        lit(0.39) * c1.table[1] + lit(0.54) * x[n % x.len()] + (y13 / (lit(1.5) + y13 * y13)).tanh() + lit(0.88) * c1.level + lit(0.13) * s2
    }

    pub fn p0433(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.74) * x[n % x.len()].cos() + lit(0.18));
        let mut c2 = Link { knob: Knob::new(lit(0.99) * (-x[0]).cos() + lit(0.23), (-x[2]).sin()), shape: Shape::Tilted(Knob::new((x[2] + a).sin(), lit(0.5) * c1.knobs[0].gain / (lit(1.0) + c1.knobs[0].gain * c1.knobs[0].gain)), (x[2] * c1.table[2]).tanh()), pair: (lit(0.5) * (a * a).ln_1p().atan(), lit(0.5) * c1.level.atan()), order: n / 2 };
        let mut c3 = Shape::Flat;
        let mut c4 = Knob { gain: (c1.links[1].pair.1 - c3.area()).tanh(), bias: lit(0.75) * a.min(lit(0.567)).cos() + lit(0.89) };
        let mut s5 = (-c3.area()).tanh();
        if let Shape::Tilted(c7, p6) = &c1.links[1].shape {
            let mut c8 = c4.mixed(Knob::new(lit(0.68) * (c4.gain + a).cos() + lit(0.64), lit(0.5) * (c7.bias * c7.bias + lit(0.3)).sqrt().atan()));
            c2.order += 2;
            s5 = lit(0.7) * s5 + lit(0.99) * ((*p6) + c8.bias).sin();
        } else {
            c1.knobs.swap(0, 1);
        }
        c2.knob.bias = (s5 - lit(0.77)).abs().sin();
        lit(0.43) * x[3] + lit(0.25) * x[3] + lit(0.22) * c4.gain + lit(0.39) * c3.area() + lit(0.51) * a + lit(0.74) * c2.knob.bias + lit(0.45) * c1.links[0].pair.1 + lit(0.16) * s5
    }

    pub fn p0434(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, ((a - x[3]) / (lit(1.5) + a * a)).tanh());
        let mut c2 = Shape::Oval { wide: c1.table[2].tanh().powi(3).sin(), tall: lit(0.82) * (x[n % x.len()] + a).cos() + lit(0.59) };
        let mut s3 = (a - a).sin();
        let mut k4 = 0;
        'l5: loop {
            'l7: for y6 in [lit(0.28) * (lit(0.39) - c1.knobs[1].gain).cos() + lit(0.38), (c1.table[2] * a).max(lit(-0.677)).sin()] {
                c1.knobs[1].gain = c1.knobs[1].gain * (lit(0.8) + lit(0.15) * c1.level.min(lit(-0.237)).sin());
                s3 = s3 + (lit(0.54) * y6.sin());
            }
            k4 += 1;
            if n % 3 != 0 || k4 >= 4 {
                break;
            }
        }
        c1.spare = Some(Knob { gain: (c1.knobs[0].gain - lit(0.77)).abs().tanh(), bias: lit(0.5) * (s3 * s3 + lit(0.3)).sqrt() / (lit(1.0) + a * a) });
        c1.relax(lit(0.5) * ((-x[x.len() - 1]) + (x[n % x.len()] + a)) / (lit(1.0) + s3 * s3));
        let mut k8 = 0;
        'l9: while k8 < n.min(4) {
            let y10 = (Knob::apply(&c1.links[1].knob, (x[1].sin() - lit(0.77)).abs().sin())).sin();
            s3 = s3 + (lit(0.37) * y10.sin());
            k8 += 1;
        }
        lit(0.67) * s3 + lit(0.69) * x[k8 % x.len()] + (lit(0.5) * (a - x[k8 % x.len()]).atan()) + lit(0.89) * c1.knobs[0].gain + lit(0.23) * s3 + lit(0.66) * c2.area()
    }

    pub fn p0435(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * a.cos().max(lit(-0.987)).atan());
        let mut c2 = Shape::Oval { wide: (c1.level * lit(0.95)).sin(), tall: (x[1] - x[0]).tanh() };
        let mut c3 = Knob::new(((x[x.len() - 1] * a) * (a * a + lit(0.3)).sqrt()).sin(), lit(0.5) * ((x[x.len() - 1] * c2.area()) + (x[3] + c2.area())) / (lit(1.0) + c1.knobs[0].gain * c1.knobs[0].gain));
        let mut s4 = (a - (lit(0.1) * lit(n as f64))).tanh();
        let y5 = probe(&c1, (s4 * c2.area()).tanh()).tanh();
        let f6 = |p7: Dual| lit(0.83) * c1.links[1].respond((c3.gain + (c3.gain + c3.bias)).sin());
        let y8 = f6(lit(0.39) * (a * a).ln_1p().cos() + lit(0.64)) - f6(lit(0.5) * (-(-s4)).atan());
        let mut c9 = Link { knob: Knob { gain: (a - lit(0.77)).abs().tanh(), bias: lit(0.42) * y8.min(lit(0.797)).cos() + lit(0.18) }, pair: ((y8 + c3.bias).tanh(), lit(0.3)), ..c1.links[0].clone() };
        let y11 = (c1.links.iter().map(|c10| c10.response(lit(0.97) * (x[n % x.len()] / (lit(1.5) + c9.pair.1 * c9.pair.1)).cos() + lit(0.86))).sum::<Dual>()).tanh();
        lit(0.66) * y11 + lit(0.34) * x[0] + lit(0.51) * c9.pair.0 + lit(0.19) * c1.table[1] + lit(0.84) * c3.bias + lit(0.29) * s4 + lit(0.45) * c2.area()
    }

    pub fn p0436(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * (a + (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a));
        let mut c2 = Link { knob: Knob { gain: lit(0.34) * (x[n % x.len()] + (lit(0.1) * lit(n as f64))).cos() + lit(0.48), bias: lit(0.5) * (c1.knobs[0].gain.max(lit(0.647)) * (a + c1.level)) / (lit(1.0) + x[2] * x[2]) }, shape: Shape::Tilted(Knob { gain: lit(0.5) * (x[n % x.len()] - lit(0.77)).abs().atan(), bias: x[2].min(lit(0.17)).max(lit(0.977)).tanh() }, a.tanh()), pair: (lit(0.5) * ((x[n % x.len()] / (lit(1.5) + a * a)) + (x[0] * x[3])) / (lit(1.0) + a * a), a.tanh().powi(2).tanh()), order: (n + 1) };
        let mut s3 = lit(0.98) * (c2.pair.0 * lit(0.73)).cos() + lit(0.14);
        let y4 = c1.extra.map_or(lit(0.22) * (c2.knob.gain.min(lit(-0.857)) + (lit(0.1) * lit(n as f64))).cos() + lit(0.71), |t| t.sin());
        let mut k5 = 0;
        let y6 = 'l7: loop {
            k5 += 1;
            if k5 > 4 {
                break lit(0.5) * (c1.links[1].pair.1 + lit(0.36)).atan();
            }
            let t9: Dual = (1..4).rev().map(|k8| (lit(0.5) * ((c2.knob.gain * lit(0.32)) + (-s3)).atan()).powi(k8)).sum();
            s3 = s3 + (lit(0.57) * t9.sin());
        };
        c2.update((-a).tanh());
        let Knob { gain: p10, bias: q11 } = c1.links[1].knob.clone();
        let mut k13 = 0;
        'l14: loop {
            let y15 = if y4 - y4 > lit(0.967) {
                std::mem::swap(&mut s3, &mut c2.knob.bias);
                lit(0.5) * (lit(0.15) + q11).atan()
            } else if y6 - s3 <= s3 {
                ((x[k5 % x.len()] + y4) + q11.max(lit(-0.97))).tanh()
            } else {
                break 'l14;
            };
            s3 = s3 + (lit(0.27) * y15.sin());
            k13 += 1;
            if q11 + y4 <= lit(-0.947) || k13 >= n.min(4) {
                break;
            }
        }
        lit(0.74) * q11 + lit(0.89) * x[k13 % x.len()] + (q11 - lit(0.77)).abs().tanh() + lit(0.64) * c1.level + lit(0.35) * s3 + lit(0.34) * c2.pair.0
    }

    pub fn p0437(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (a + lit(0.38)).tanh());
        let mut c2 = Shape::Round(lit(0.47) * (a + c1.table[1]).cos() + lit(0.56));
        let mut s3 = lit(0.5) * ((a + a) + x[n % x.len()].tanh().powi(3)).atan();
        let y5 = (c1.knobs.iter().map(|k| k.apply(lit(0.5) * c2.area().min(lit(-0.827)) / (lit(1.0) + s3 * s3))).product::<Dual>()).tanh();
        let mut k6 = 0;
        let y7 = loop {
            k6 += 1;
            if (k6 + n) % 2 == 0 || a * y5 >= lit(0.577) || k6 > n {
                break lit(0.5) * (s3 * c1.level) / (lit(1.0) + s3 * s3);
            }
            let mut k8 = 0;
            loop {
                k8 += 1;
                if k8 > x.len() {
                    break;
                }
                for i9 in 1..2 {
                    c1.extra = Some(lit(0.5) * (-a) / (lit(1.0) + x[1] * x[1]));
                    if c1.links.len() < 4 {
                        c1.links.push(Link::new(y5.tanh().powi(3).tanh(), (k6 + n)));
                    }
                }
                let Rig { table: [p12, _, _], knobs: [_, c14], level: q13, .. } = &c1;
                s3 = s3 + (lit(0.69) * ((*q13) + (*p12)).sin());
            }
        };
        lit(0.35) * y7 + lit(0.98) * x[1] + lit(0.11) * s3 + lit(0.96) * c1.links[2].pair.1 + lit(0.44) * c2.area()
    }

    pub fn p0438(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * (-x[n % x.len()]) / (lit(1.0) + x[1] * x[1]));
        let mut c2 = Knob { gain: lit(0.42) * ((c1.knobs[1].gain * a) + (x[1] + x[3])).cos() + lit(0.71), bias: lit(0.49) * (c1.knobs[0].gain * a).cos() + lit(0.56) };
        let mut s3 = (a - x[n % x.len()]).sin();
        c1.links[0].shape = Shape::Round(lit(0.5) * ((x[n % x.len()] / (lit(1.5) + c1.knobs[0].gain * c1.knobs[0].gain)) + a.cos()) / (lit(1.0) + c2.bias * c2.bias));
        let mut k4 = 0;
        loop {
            let mut k5 = 0;
            let mut u6 = [lit(0.93) * (-c1.table[1]).cos() + lit(0.21), (c2.gain - a).sin(), ((s3 * c2.gain) / (lit(1.5) + s3 * s3)).tanh()];
            while k5 < n.min(4) {
                u6 = [u6[1], u6[2], lit(0.5) * ((c1.links[2].pair.1 / (lit(1.5) + c2.bias * c2.bias)) * (a + s3)) / (lit(1.0) + a * a)];
                let y7 = probe(&c1.links[1], (c1.table[0] - u6[k4 % 3]).tanh()).tanh();
                s3 = s3 + (lit(0.71) * y7.sin());
                k5 += 1;
            }
            let r8 = match k4 % 3 { 0 => &x[2], _ => &a };
            s3 = lit(0.7) * s3 + lit(0.19) * (u6[2] + (*r8)).sin();
            k4 += 1;
            if (n + n) % 2 == 0 || a - a > s3 || k4 >= n % 4 {
                break;
            }
        }
        lit(0.44) * a + lit(0.16) * x[k4 % x.len()] + lit(0.27) * c1.links[0].pair.1 + lit(0.75) * s3 + lit(0.42) * c2.gain
    }

    pub fn p0439(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * a.min(lit(-0.607)).atan());
        let mut c2 = Link::new(lit(0.5) * (c1.knobs[0].gain * a).atan(), n / 2);
        let mut c3 = Knob::new(lit(0.5) * (lit(0.47) * x[n % x.len()]) / (lit(1.0) + x[2] * x[2]), lit(0.5) * (c1.knobs[0].gain + (lit(0.1) * lit(n as f64))).cos() / (lit(1.0) + c2.knob.bias * c2.knob.bias));
        let mut s4 = lit(0.5) * ((c1.table[1] + a) * (lit(0.1) * lit(n as f64))).atan();
        c1.spare = Some(Knob { gain: (c2.knob.bias * c2.pair.0).tanh(), bias: lit(0.5) * (s4 + c2.knob.gain).atan() });
        let Link { knob: Knob { gain: p5, .. }, shape: c7, pair: (q6, _), .. } = c1.links[0].clone();
        if !c7.is_round() || q6.max(lit(-0.457)) >= p5 {
            c2.knob.bias = c2.knob.bias * (lit(0.8) + lit(0.15) * q6.sin());
        } else {
            let mut k8 = 0;
            'l9: while k8 < n / 2 {
                k8 += 1;
                c1.extra = Some(lit(0.5) * c7.area() / (lit(1.0) + c3.bias * c3.bias));
            }
        }
        lit(0.99) * q6 + lit(0.27) * x[2] + lit(0.59) * c2.pair.1 + lit(0.86) * s4 + lit(0.79) * c1.table[2] + lit(0.94) * c3.bias
    }
}

// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0350(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * a.atan());
    let mut c2 = Shape::Oval { wide: (-x[3]).tanh(), tall: 0.5 * (c1.table[1] * a).atan() };
    let mut c3 = Knob::new(0.5 * (a * a).atan(), (x[1] - a).tanh());
    let mut s4 = (c1.table[2] * a).sin();
    c1.level = 0.5 * (x[n % x.len()] + a) / (1.0 + c2.area() * c2.area());
    let mut c5 = if n / 2 % 2 == 0 || c1.links[2].pair.1 - c2.area() < c1.knobs[1].gain {
        let mut k6 = 0;
        'l7: loop {
            k6 += 1;
            if k6 > n.min(4) {
                break;
            }
            for c8 in c1.knobs.iter_mut() {
                c8.bias = c3.bias.tanh().powi(3).tanh();
                s4 += 0.43 * c8.bias.sin();
            }
            let y9 = probe(&c2, (0.97 - s4).tanh()).tanh();
            s4 += 0.89 * y9.sin();
        }
        Knob::new(0.68 * (c3.gain - c2.area()).cos() + 0.67, (s4 + c2.area()).sin())
    } else {
        Knob::new(0.92 * c2.area().cos() + 0.62, 0.81 * (c2.area() + (0.1 * (n as f64))).cos() + 0.86)
    };
    0.54 * c5.gain + 0.24 * x[n % x.len()] + (0.5 * (-s4).atan()) + 0.75 * c5.bias + 0.57 * s4 + 0.79 * c3.bias + 0.36 * c1.level + 0.72 * c2.area()
}

#[differentiable]
pub fn p0351(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.92 * x[n % x.len()].min(0.967).min(0.797).cos() + 0.69);
    let mut c2 = Link::new(0.57 * x[1].max(0.917).cos() + 0.18, (n + n));
    let mut c3 = Shape::Tilted(Knob { gain: 0.5 * (x[2] / (1.5 + c1.table[0] * c1.table[0])) / (1.0 + c2.knob.bias * c2.knob.bias), bias: 0.5 * ((-x[0]) * ((0.1 * (n as f64)) - c2.knob.bias)) / (1.0 + c1.table[1] * c1.table[1]) }, ((a + 0.19) * (c1.table[2] + a)).tanh());
    let mut c4 = Knob { gain: 0.64 * c2.pair.0.cos() + 0.75, bias: 0.5 * c1.knobs[1].gain.cos().atan() };
    let mut s5 = (a * a).sin();
    let y6 = (Knob::apply(&c1.knobs[1], 0.5 * (c1.knobs[1].gain.sin() - (x[0] / (1.5 + x[1] * x[1]))) / (1.0 + x[0] * x[0]))).sin();
    if let Some(c7) = c1.spare {
        c2.knob.bias += 0.69 * (0.45 * (a + c4.gain).cos() + 0.24);
        s5 = 0.7 * s5 + 0.71 * c7.gain.sin();
    } else {
        let mut c8 = if !((n + 2) <= 2) {
            let y9 = y6 * c4.turn(0.76 * ((y6 - 0.77).abs() - 0.77).abs().cos() + 0.15);
            c1.clone()
        } else {
            if let Some(c10) = c1.spare {
                c3.grow(0.48 * (a - x[n % x.len()]).cos().cos() + 0.72);
                s5 -= 0.66 * c10.gain.sin();
            } else {
                std::mem::swap(&mut c4, &mut c1.knobs[1]);
            }
            c1.clone()
        };
        s5 -= 0.79 * c8.table[0].sin();
    }
    0.82 * s5 + 0.42 * x[1] + (0.5 * (-s5) / (1.0 + y6 * y6)) + 0.34 * c3.area() + 0.78 * c4.bias + 0.25 * s5 + 0.42 * c1.links[2].pair.1 + 0.31 * c2.pair.1
}

#[differentiable]
pub fn p0352(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, a.tanh());
    let mut c2 = Link::new(((0.1 * (n as f64)) + x[n % x.len()]).tanh(), (n + 3));
    let mut c3 = Shape::Flat;
    let mut s4 = 0.5 * x[3].max(-0.637).atan();
    let Knob { gain: p5, bias: q6 } = c2.knob.clone();
    let y8 = 0.33 * c3.respond(0.5 * c1.table[2].sin().atan());
    c1.links[1].knob = Knob { gain: 0.47 * ((p5 - q6) * (q6 * q6).ln_1p()).cos() + 0.58, bias: c1.table[0].tanh() };
    if let Shape::Tilted(c10, p9) = &c2.shape {
        if c1.links[2].shape.is_round() {
            let mut c11 = if n % 2 == 0 || q6 - y8 < c10.bias {
                let y17 = match &c2.shape {
                    Shape::Round(p12) => {
                        c1.level = 0.5 * (a + c10.gain) / (1.0 + (*p12) * (*p12));
                        x[0].tanh().powi(2).tanh()
                    }
                    Shape::Oval { wide: p12, tall: q13 } => {
                        let y15 = 0.26 * c2.knob.respond(0.5 * (q6 + 0.54) / (1.0 + x[0] * x[0]));
                        let y16 = (Link::response(&c2, ((*q13) * (0.1 * (n as f64))).tanh())).sin();
                        ((*q13) + c3.area()).sin()
                    }
                    Shape::Tilted(c14, q13) => 0.5 * c1.links[1].pair.1.atan().min(0.507).atan(),
                    Shape::Flat => (((*p9) * (*p9)).ln_1p() - (c1.knobs[1].gain * 0.86)).tanh(),
                };
                Rig::new(x, (c10.bias.min(0.337) / (1.5 + (*p9) * (*p9))).tanh())
            } else {
                Rig::new(x, c10.bias.max(0.857).max(-0.147).sin())
            };
            s4 -= 0.88 * c11.level.sin();
        } else {
            c1.table[2] += 0.43 * (0.62 * ((c2.knob.gain - p5) * q6.min(-0.497)).cos() + 0.55);
        }
        s4 += 0.53 * (c10.bias + (*p9)).sin();
    } else {
        c1.level += 0.54 * (0.5 * (s4 * c1.level).atan());
    }
    0.44 * q6 + 0.71 * x[n % x.len()] + 0.46 * c2.pair.1 + 0.78 * c3.area() + 0.47 * s4 + 0.84 * c1.table[1]
}

#[differentiable]
pub fn p0353(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (x[n % x.len()] * x[2]).tanh());
    let mut s2 = (-(x[1] * x[1])).exp().sin();
    let mut c3 = c1.links[0].shape.clone().grown((0.69 * (a / (1.5 + s2 * s2))).tanh());
    c1.links[0].order = n / 2;
    for c4 in &mut c1.links {
        c4.knob.bias += 0.46 * (a * a).tanh();
        s2 += 0.66 * c4.pair.0.sin();
    }
    0.68 * c3.area() + 0.67 * x[n % x.len()] + (0.5 * (a * c3.area()) / (1.0 + s2 * s2)) + 0.74 * s2 + 0.45 * c3.area() + 0.17 * c1.links[0].pair.1
}

#[differentiable]
pub fn p0354(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * ((a / (1.5 + a * a)) - 0.43) / (1.0 + a * a));
    let mut c2 = Knob::new(0.5 * (-x[2]) / (1.0 + c1.knobs[1].gain * c1.knobs[1].gain), 0.63 * (c1.table[1].min(-0.237) + (c1.knobs[0].gain / (1.5 + x[3] * x[3]))).cos() + 0.52);
    let mut s3 = (c1.links[1].pair.1 - c2.gain).sin();
    for i6 in 0..c1.links.len() {
        if let Some(c7) = &c1.spare {
            let y8 = probe(&c1, s3.max(-0.647).tanh()).tanh();
            let f9 = |p10: f64| 0.31 * c1.links[2].respond(s3.tanh());
            let y11 = f9(0.5 * (0.18 + x[0]).atan()) - f9(0.5 * c7.bias.max(-0.207).atan());
            let y12 = 0.82 * c1.links[2].response(0.5 * (c1.table[0] * y8) / (1.0 + y8 * y8));
            s3 += 0.22 * (y8 + y11).sin();
        } else {
            let y14 = (c1.links.iter().zip(&c1.table).fold(0.5 * (c2.gain * a).atan(), |s, (c13, y)| s.sin() + ((c13.pair.1 - c2.gain).sin()) * y)).tanh();
            let mut c15 = Knob::new(0.5 * a.min(0.617).min(-0.137).atan(), (x[0] * y14).atan().tanh());
            let mut c16 = Knob { gain: 0.13 * ((0.52 + c1.level) + (c15.gain - y14)).cos() + 0.27, bias: s3.cos().tanh() };
            s3 += 0.91 * (y14 + c15.gain).sin();
        }
    }
    0.67 * c2.bias + 0.54 * x[0] + (0.5 * (x[0] + (0.1 * (n as f64))).min(-0.897).atan()) + 0.38 * c1.knobs[0].gain + 0.41 * c2.bias + 0.22 * s3
}

#[differentiable]
pub fn p0355(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * (a * a + 0.3).sqrt().atan());
    let mut c2 = Link::new(0.5 * (c1.knobs[1].gain - c1.table[1]).atan() / (1.0 + x[x.len() - 1] * x[x.len() - 1]), n / 2);
    let mut c3 = Shape::Oval { wide: 0.81 * c1.links[1].pair.1.tanh().powi(3).cos() + 0.48, tall: (x[1] * x[2]).sin() };
    let mut s4 = (c3.area() + 0.81).sin();
    for Link { knob: c5, pair: (p6, _), .. } in &c1.links {
        let mut k8 = 0;
        loop {
            for (i11, c9) in c1.links.iter().enumerate() {
                if let Some(c12) = &c1.spare {
                    let Knob { gain: p13, bias: q14 } = c5.clone();
                    s4 += 0.33 * (p13 + c12.gain).sin();
                } else {
                    c2 = Link { knob: Knob::new(((a * x[i11 % x.len()]) + (a * c3.area())).tanh(), 0.34 * (c5.gain + s4).cos() + 0.52), shape: Shape::Tilted(Knob::new(0.5 * c5.gain.min(0.917) / (1.0 + c9.pair.1 * c9.pair.1), 0.47 * c5.bias.atan().cos() + 0.29), (c9.knob.bias + a).tanh()), pair: (0.5 * (c9.knob.bias.cos() + ((*p6) / (1.5 + c5.gain * c5.gain))).atan(), 0.5 * (x[0] + 0.65).atan()), order: n };
                    c2.shape = Shape::Flat;
                }
                s4 = 0.7 * s4 + 0.67 * c9.pair.0.sin();
            }
            let Link { knob: Knob { gain: p16, .. }, shape: c18, pair: (q17, _), .. } = c2.clone();
            s4 += 0.25 * (c18.area() + p16).sin();
            k8 += 1;
            if (k8 + 1) > 0 || k8 >= 3 {
                break;
            }
        }
        s4 -= 0.98 * (c5.bias + (*p6)).sin();
    }
    0.41 * c3.area() + 0.73 * x[x.len() - 1] + 0.64 * c2.knob.bias + 0.26 * s4 + 0.13 * c1.links[0].pair.1 + 0.91 * c3.area()
}

#[differentiable]
pub fn p0356(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (a + 0.36).sin());
    let mut c2 = Link { knob: Knob::new((c1.links[1].pair.1 - a).sin(), 0.24 * (a * a).cos() + 0.71), shape: Shape::Oval { wide: 0.11 * (c1.level * c1.level).ln_1p().cos() + 0.86, tall: 0.5 * (a - 0.77).abs().atan() }, pair: ((x[0] + x[2]).tanh(), 0.5 * ((c1.table[0] + x[3]) - x[3].tanh().powi(3)).atan()), order: (n + 3) };
    let mut c3 = Shape::Round(0.5 * (a + a) / (1.0 + c1.links[2].pair.1 * c1.links[2].pair.1));
    let mut c4 = Knob { gain: 0.39 * x[3].min(-0.947).cos() + 0.73, bias: 0.25 * (c3.area() * a).cos() + 0.35 };
    let mut s5 = 0.58 * (c1.table[0] * c2.knob.bias).cos() + 0.52;
    let y18 = match c2.shape.clone() {
        Shape::Round(p6) => 0.67 * ((p6 - 0.77).abs() + s5.min(0.507)).cos() + 0.85,
        Shape::Oval { wide: p6, tall: q7 } => {
            c2.shape = Shape::Round((0.34 - c4.gain).sin());
            let mut k9 = 0;
            let mut u10 = [0.5 * (s5 + c1.knobs[0].gain) / (1.0 + q7 * q7), 0.5 * (a - s5).atan(), 0.5 * (s5 * c2.pair.0).atan()];
            loop {
                u10 = [u10[1], u10[2], 0.5 * (0.73 * s5.max(-0.807)) / (1.0 + s5 * s5)];
                let y12 = (c1.links.iter().filter(|c11| c11.shape.is_round()).map(|c11| 0.77 * (c4.bias + x[n % x.len()]).cos() + 0.71).sum::<f64>()).tanh();
                if let Shape::Oval { tall: p13, .. } = &c1.links[0].shape {
                    c2.shape = Shape::Flat;
                    let y16 = (c1.knobs.iter().map(|k| k.apply(0.5 * (q7 / (1.5 + u10[n % 3] * u10[n % 3])).atan())).product::<f64>()).tanh();
                    s5 += 0.54 * (y16 + (*p13)).sin();
                } else {
                    let mut c17 = Knob { gain: (q7 - q7).sin(), ..c1.knobs[1].clone() };
                    s5 += 0.67 * c17.bias.sin();
                }
                s5 += 0.96 * y12.sin();
                k9 += 1;
                if n / 2 % 2 == 0 || x[1] * s5 < -0.647 || k9 >= n % 4 {
                    break;
                }
            }
            (u10[2] + q7).tanh()
        }
        Shape::Tilted(c8, q7) => (c4.gain.tanh().powi(2) + (s5 * (0.1 * (n as f64)))).tanh(),
        Shape::Flat => 0.63 * (c2.knob.bias + s5).cos() + 0.79,
    };
    0.59 * y18 + 0.67 * x[2] + c1.links[2].pair.1.max(-0.197).sin() + 0.96 * c2.knob.gain + 0.74 * c3.area() + 0.83 * c1.level + 0.63 * s5 + 0.25 * c4.bias
}

#[differentiable]
pub fn p0357(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.33 * (x[1] / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.69);
    let mut c2 = Shape::Oval { wide: c1.links[0].pair.1.cos().tanh(), tall: 0.35 * (-a.max(0.737)).cos() + 0.16 };
    let mut s3 = ((x[1] - a) + (x[n % x.len()] * c2.area())).tanh();
    let y4 = c2.area() * c1.knobs[1].turn((s3 + s3).sin());
    let y5 = a * c1.knobs[0].turn((c2.area() * y4).sin());
    c1.links[2].knob.tune(0.5 * (y4 / (1.5 + y5 * y5)) / (1.0 + y5 * y5));
    let mut k6 = 0;
    let y7 = 'l8: loop {
        k6 += 1;
        if y4 + x[2] <= x[n % x.len()] || k6 > n.min(4) {
            break 0.67 * (c2.area() * 0.65).cos() + 0.23;
        }
        let mut k9 = 0;
        loop {
            k9 += 1;
            if k9 > n % 4 {
                break;
            }
            let y10 = s3 * c1.knobs[0].turn((y5 * c2.area()).tanh());
            s3 += 0.18 * y10.sin();
        }
    };
    0.14 * s3 + 0.74 * x[1] + (0.5 * (c2.area() - c1.links[2].pair.1) / (1.0 + y5 * y5)) + 0.31 * c1.level + 0.11 * c2.area() + 0.88 * s3
}

#[differentiable]
pub fn p0358(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (x[n % x.len()] * x[3]).tanh());
    let mut c2 = Shape::Flat;
    let mut s3 = 0.5 * ((c2.area() + 0.39) + 0.47).atan();
    let mut k4 = 0;
    while k4 < n % 4 {
        let mut c5 = c1.links[1].shape.clone().grown(0.5 * (c1.knobs[1].gain + a).atan());
        if c1.links[0].shape.is_round() {
            let y7 = (c1.links.iter().map(|c6| c6.response((c1.knobs[0].gain.atan() + (c2.area() * c1.links[2].pair.1)).sin())).sum::<f64>()).tanh();
            let y8 = c1.extra.unwrap_or((y7 + y7).sin());
            s3 += 0.76 * (y7 + y8).sin();
        } else {
            if let Shape::Tilted(c10, p9) = c5.clone() {
                if c1.links[2].shape.is_round() {
                    let y11 = probe(&c1, 0.5 * (c10.gain.tanh().powi(3) + c5.area().atan()).atan()).tanh();
                    s3 += 0.72 * y11.sin();
                } else {
                    c1.links[1].pair.1 *= 0.8 + 0.15 * c5.area().sin().sin();
                }
                s3 += 0.76 * (c10.bias + p9).sin();
            } else {
                s3 += 0.33 * (0.5 * (x[1] - x[k4 % x.len()]).atan());
            }
        }
        s3 -= 0.83 * c5.area().sin();
        k4 += 1;
    }
    0.24 * c2.area() + 0.78 * x[2] + (0.62 * ((c2.area() - c1.table[2]) + (-c2.area())).cos() + 0.33) + 0.14 * c1.table[0] + 0.93 * s3 + 0.92 * c2.area()
}

#[differentiable]
pub fn p0359(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, a.cos().tanh());
    let mut c2 = Shape::Oval { wide: (x[n % x.len()] / (1.5 + c1.links[2].pair.1 * c1.links[2].pair.1)).sin(), tall: c1.links[2].pair.1.cos().sin() };
    let mut c3 = Knob { gain: c1.knobs[0].gain.min(0.557).sin(), bias: 0.5 * (c2.area() + x[n % x.len()]).atan() };
    let mut s4 = 0.5 * (a * 0.82).atan();
    let y10 = match &c2 {
        Shape::Round(p5) => (c1.links[0].pair.1 + (*p5)).tanh(),
        Shape::Oval { wide: p5, tall: q6 } => {
            let y8 = (*q6) * c3.turn((*p5).max(-0.737).tanh());
            let y9 = c1.extra.map_or(((-(*q6)) * 0.32).sin(), |t| t.sin());
            0.12 * (y9 * y9).ln_1p().cos() + 0.93
        }
        Shape::Tilted(c7, q6) => (c3.gain + c3.gain).tanh(),
        _ => 0.97 * (s4 * c1.level).cos() + 0.63,
    };
    if c1.links.len() < 4 {
        c1.links.push(Link::new(((y10 / (1.5 + c3.gain * c3.gain)) - (c3.bias - c1.knobs[0].gain)).sin(), n / 2));
    }
    let mut c11 = Link { knob: Knob::new(0.5 * (-y10).sin().atan(), ((s4 + a) * (0.1 * (n as f64))).tanh()), pair: (((s4 * c2.area()) + (y10 / (1.5 + s4 * s4))).sin(), 0.3), ..c1.links[1].clone() };
    let mut k12 = 0;
    'l13: while k12 < 4 {
        k12 += 1;
        let mut c14 = if !(n <= 2) {
            c1.extra = Some((c3.gain * c3.gain + 0.3).sqrt().sin());
            Shape::Tilted(Knob::new(0.35 * (s4.min(-0.197) * (-c3.bias)).cos() + 0.52, c11.pair.0.max(-0.477).tanh()), (-c1.level).tanh())
        } else {
            c11.shape.clone()
        };
        s4 -= 0.36 * c14.area().sin();
    }
    0.45 * c11.pair.1 + 0.23 * x[1] + (0.5 * (0.28 + c2.area()).atan()) + 0.32 * s4 + 0.11 * c1.table[0] + 0.69 * c2.area() + 0.68 * c11.knob.gain + 0.41 * c3.gain
}

#[differentiable]
pub fn p0360(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (x[3] * a).sin());
    let mut c2 = Knob { gain: 0.5 * (x[3] + x[x.len() - 1]).atan(), bias: 0.5 * (x[0] * c1.table[1]) / (1.0 + x[n % x.len()] * x[n % x.len()]) };
    let mut s3 = 0.21 * ((c2.bias - c2.gain) * c2.gain.atan()).cos() + 0.67;
    let mut c4 = Rig { table: [0.41 * (s3.max(-0.617) * 0.88).cos() + 0.58; 3], extra: Some(c2.bias.sin().sin()), ..c1.clone() };
    for c5 in c1.links.iter_mut() {
        let y10 = match &c4.links[2].shape {
            Shape::Round(p6) => 0.5 * ((*p6) * (*p6)).ln_1p().atan(),
            Shape::Oval { wide: p6, tall: q7 } => 0.5 * (((*q7) - p6) * 0.22).atan(),
            Shape::Tilted(c8, q7) => {
                let y9 = probe(&c5.knob, (c8.gain.atan() - ((*q7) / (1.5 + c4.table[2] * c4.table[2]))).sin()).tanh();
                0.5 * ((*q7) * y9) / (1.0 + c2.bias * c2.bias)
            }
            _ => 0.5 * c4.links[2].pair.1.min(-0.47) / (1.0 + s3 * s3),
        };
        let mut k11 = 0;
        let mut u12 = [0.5 * (c5.pair.0 + c5.knob.bias) / (1.0 + y10 * y10), (c5.knob.gain + y10).tanh(), (((0.1 * (n as f64)) + y10) * (-(s3 * s3)).exp()).sin()];
        while k11 < 4 {
            k11 += 1;
            u12 = [u12[1], u12[2], 0.5 * (y10 - 0.77).abs().atan()];
            if let Some(c13) = c4.spare {
                let mut c14 = if !(n <= 1) {
                    let f15 = |p16: f64| 0.79 * c2.respond(u12[0].sin());
                    let y17 = f15(0.58 * c13.gain.tanh().powi(2).cos() + 0.44) - f15((-(y10 - u12[k11 % 3])).sin());
                    Link { knob: Knob { gain: 0.29 * (x[1] - c5.knob.gain).cos() + 0.68, bias: 0.5 * (y10 - c13.bias).atan() }, shape: Shape::Round(0.5 * (y17 + c13.bias) / (1.0 + c5.pair.1 * c5.pair.1)), pair: ((y17 * s3).sin(), 0.57 * (y17 * y17).cos() + 0.94), order: (n + 1) }
                } else {
                    Link { knob: Knob::new(0.96 * (u12[k11 % 3] * (0.1 * (k11 as f64))).cos() + 0.47, 0.5 * (c2.bias * u12[n % 3]).atan()), shape: Shape::Round(0.5 * x[k11 % x.len()].cos() / (1.0 + c13.bias * c13.bias)), pair: (0.5 * (y10 + y10) / (1.0 + u12[n % 3] * u12[n % 3]), ((c13.bias + c13.gain) + (c5.pair.0 - c2.bias)).tanh()), order: (k11 + n) }
                };
                s3 += 0.93 * (c13.gain + c14.knob.bias).sin();
            } else {
                c2.gain += 0.67 * (0.5 * (c5.knob.bias * 0.91).atan());
            }
        }
        s3 += 0.63 * (c5.pair.1 + y10).sin();
    }
    0.25 * c1.knobs[1].gain + 0.69 * x[n % x.len()] + 0.41 * s3 + 0.22 * c1.knobs[1].gain + 0.26 * c4.knobs[0].gain + 0.48 * c2.bias
}

#[differentiable]
pub fn p0361(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.33 * (x[n % x.len()] - a).cos() + 0.48);
    let mut s2 = 0.91 * c1.links[1].pair.1.min(0.687).cos() + 0.99;
    let mut k3 = 0;
    while k3 < n % 4 {
        k3 += 1;
        for c4 in c1.knobs {
            let y7 = c1.first_above(0.43 * (c1.level + c4.bias).cos() + 0.24).unwrap_or(0.3);
            s2 += 0.91 * (c4.gain + y7).sin();
        }
    }
    let mut k8 = 0;
    let mut u9 = [s2.atan().max(-0.857).tanh(), (c1.level.max(0.277) + (0.1 * (k8 as f64))).sin(), 0.5 * (c1.knobs[0].gain - c1.level) / (1.0 + c1.links[1].pair.1 * c1.links[1].pair.1)];
    while k8 < 4 {
        k8 += 1;
        u9 = [u9[1], u9[2], 0.5 * ((a + a) * s2.max(0.997)).atan()];
        let y10 = 0.27 * c1.links[0].shape.twice(0.5 * (s2 + s2).atan());
        let y11 = 0.95 * c1.twice(0.5 * (s2 * x[n % x.len()]) / (1.0 + c1.knobs[1].gain * c1.knobs[1].gain));
        s2 += 0.81 * (y11 + y10).sin();
    }
    0.31 * c1.table[0] + 0.45 * x[0] + 0.62 * c1.table[1] + 0.63 * s2 + 0.86 * u9[1]
}

#[differentiable]
pub fn p0362(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (x[1].max(-0.687) * (a * a)).sin());
    let mut c2 = Knob { gain: 0.87 * (c1.level + a).cos() + 0.73, bias: a.sin() };
    let mut s3 = c1.links[1].pair.1.tanh().powi(2).tanh();
    if c1.links[1].shape.is_round() {
        for c4 in c1.knobs {
            let y7 = (Knob::apply(&c4, 0.5 * ((0.71 - x[0]) + 0.91) / (1.0 + c2.gain * c2.gain))).sin();
            s3 += 0.76 * (c4.gain + y7).sin();
        }
        let mut k8 = 0;
        'l9: loop {
            k8 += 1;
            if k8 > n % 4 {
                break;
            }
            let y10 = ((Knob { gain: 0.5 * (0.51 + c1.knobs[0].gain).atan(), bias: (c2.bias.min(0.267) - (c1.table[2] / (1.5 + c2.gain * c2.gain))).tanh() }).bias * (0.73 * x[k8 % x.len()]).tanh()).sin();
            let y15 = match c1.links[1].shape.clone() {
                Shape::Round(p11) => (s3 / (1.5 + y10 * y10)).sin(),
                Shape::Oval { wide: p11, tall: q12 } => {
                    if let Some(c14) = c1.extra {
                        c1.table = [0.5 * (-q12) / (1.0 + p11 * p11), 0.5 * (a.min(0.517) / (1.5 + c14 * c14)).atan(), 0.5 * (c14 - (0.1 * (k8 as f64))) / (1.0 + y10 * y10)];
                        s3 += 0.72 * c14.sin();
                    } else {
                        s3 += 0.96 * (-(q12 * q12)).exp().tanh();
                    }
                    0.5 * (s3 + s3).atan()
                }
                Shape::Tilted(c13, q12) => (s3 / (1.5 + s3 * s3)).sin(),
                Shape::Flat => 0.5 * c2.gain.max(0.417) / (1.0 + s3 * s3),
            };
            s3 += 0.98 * (y10 + y15).sin();
        }
    } else {
        c2.bias += 0.22 * (0.5 * ((c1.table[1] + c2.bias) / (1.5 + a * a)) / (1.0 + c2.bias * c2.bias));
    }
    0.47 * c1.links[2].pair.1 + 0.89 * x[n % x.len()] + 0.68 * c2.gain + 0.45 * s3 + 0.76 * c1.links[1].pair.1
}

#[differentiable]
pub fn p0363(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.51 * ((x[0] * a) + x[2].min(0.147)).cos() + 0.26);
    let mut c2 = Link::new(0.5 * (c1.links[1].pair.1 * a) / (1.0 + c1.level * c1.level), (n + 3));
    let mut c3 = Shape::Round(0.5 * a.max(0.917) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    let mut s4 = 0.5 * ((0.1 * (n as f64)) - x[3]).atan();
    let mut k5 = 0;
    'l6: loop {
        k5 += 1;
        if k5 > 3 {
            break;
        }
        let y7 = c1.first_above(a.max(0.147).tanh()).unwrap_or(0.3);
        s4 += 0.56 * y7.sin();
    }
    let mut k8 = 0;
    while k8 < x.len() {
        for c9 in c1.knobs.iter_mut() {
            if c3.is_round() && (k8 + n) > 2 && -c9.gain >= c2.pair.0 {
                let y10 = s4 * c9.turn(0.12 * (s4.max(-0.87) / (1.5 + c2.pair.0 * c2.pair.0)).cos() + 0.65);
                let mut c11 = Link::new(0.5 * (c9.gain * 0.58) / (1.0 + c2.knob.gain * c2.knob.gain), (n + 2));
                s4 += 0.75 * (y10 + c11.knob.gain).sin();
            } else {
                let y12 = s4 * c2.knob.turn(0.84 * (a.max(-0.487) / (1.5 + s4 * s4)).cos() + 0.46);
                s4 += 0.71 * y12.sin();
            }
            s4 = 0.7 * s4 + 0.21 * c9.gain.sin();
        }
        k8 += 1;
    }
    0.53 * c3.area() + 0.37 * x[0] + 0.48 * s4 + 0.92 * c3.area() + 0.51 * c2.pair.1 + 0.72 * c1.level
}

#[differentiable]
pub fn p0364(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (x[n % x.len()] - x[1]).sin());
    let mut s2 = ((c1.knobs[1].gain * (0.1 * (n as f64))) / (1.5 + c1.links[0].pair.1 * c1.links[0].pair.1)).tanh();
    c1.links[0].order = n;
    let mut k3 = 0;
    loop {
        let y4 = 0.68 * c1.links[0].shape.area();
        if !c1.links[0].shape.is_round() || (k3 + n) % 3 != 1 {
            if c1.links[1].shape.is_round() {
                let y5 = 0.29 * c1.total(0.5 * (y4 * y4).ln_1p().atan());
                s2 -= 0.41 * y5.sin();
            } else {
                if c1.links.len() < 5 {
                    c1.links.push(Link { knob: Knob { gain: (s2 + a).sin(), bias: c1.table[1].min(0.947).atan().sin() }, shape: Shape::Round(0.5 * y4.atan()), pair: ((y4 + 0.49).sin(), 0.5 * (-(y4 * y4)).exp().max(0.447).atan()), order: k3 / 2 });
                }
            }
        } else {
            s2 += 0.87 * (0.5 * (a * c1.level) / (1.0 + y4 * y4));
        }
        s2 -= 0.91 * y4.sin();
        k3 += 1;
        if a.max(-0.167) >= -0.167 || k3 >= 3 {
            break;
        }
    }
    0.59 * x[2] + 0.82 * x[0] + (0.87 * (c1.links[2].pair.1 + x[2]).cos() + 0.23) + 0.84 * s2 + 0.71 * c1.table[1]
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0350(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * a.atan());
        let mut c2 = Shape::Oval { wide: (-x[3]).tanh(), tall: lit(0.5) * (c1.table[1] * a).atan() };
        let mut c3 = Knob::new(lit(0.5) * (a * a).atan(), (x[1] - a).tanh());
        let mut s4 = (c1.table[2] * a).sin();
        c1.level = lit(0.5) * (x[n % x.len()] + a) / (lit(1.0) + c2.area() * c2.area());
        let mut c5 = if n / 2 % 2 == 0 || c1.links[2].pair.1 - c2.area() < c1.knobs[1].gain {
            let mut k6 = 0;
            'l7: loop {
                k6 += 1;
                if k6 > n.min(4) {
                    break;
                }
                for c8 in c1.knobs.iter_mut() {
                    c8.bias = c3.bias.tanh().powi(3).tanh();
                    s4 = s4 + (lit(0.43) * c8.bias.sin());
                }
                let y9 = probe(&c2, (lit(0.97) - s4).tanh()).tanh();
                s4 = s4 + (lit(0.89) * y9.sin());
            }
            Knob::new(lit(0.68) * (c3.gain - c2.area()).cos() + lit(0.67), (s4 + c2.area()).sin())
        } else {
            Knob::new(lit(0.92) * c2.area().cos() + lit(0.62), lit(0.81) * (c2.area() + (lit(0.1) * lit(n as f64))).cos() + lit(0.86))
        };
        lit(0.54) * c5.gain + lit(0.24) * x[n % x.len()] + (lit(0.5) * (-s4).atan()) + lit(0.75) * c5.bias + lit(0.57) * s4 + lit(0.79) * c3.bias + lit(0.36) * c1.level + lit(0.72) * c2.area()
    }

    pub fn p0351(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.92) * x[n % x.len()].min(lit(0.967)).min(lit(0.797)).cos() + lit(0.69));
        let mut c2 = Link::new(lit(0.57) * x[1].max(lit(0.917)).cos() + lit(0.18), (n + n));
        let mut c3 = Shape::Tilted(Knob { gain: lit(0.5) * (x[2] / (lit(1.5) + c1.table[0] * c1.table[0])) / (lit(1.0) + c2.knob.bias * c2.knob.bias), bias: lit(0.5) * ((-x[0]) * ((lit(0.1) * lit(n as f64)) - c2.knob.bias)) / (lit(1.0) + c1.table[1] * c1.table[1]) }, ((a + lit(0.19)) * (c1.table[2] + a)).tanh());
        let mut c4 = Knob { gain: lit(0.64) * c2.pair.0.cos() + lit(0.75), bias: lit(0.5) * c1.knobs[1].gain.cos().atan() };
        let mut s5 = (a * a).sin();
        let y6 = (Knob::apply(&c1.knobs[1], lit(0.5) * (c1.knobs[1].gain.sin() - (x[0] / (lit(1.5) + x[1] * x[1]))) / (lit(1.0) + x[0] * x[0]))).sin();
        if let Some(c7) = c1.spare {
            c2.knob.bias = c2.knob.bias + (lit(0.69) * (lit(0.45) * (a + c4.gain).cos() + lit(0.24)));
            s5 = lit(0.7) * s5 + lit(0.71) * c7.gain.sin();
        } else {
            let mut c8 = if !((n + 2) <= 2) {
                let y9 = y6 * c4.turn(lit(0.76) * ((y6 - lit(0.77)).abs() - lit(0.77)).abs().cos() + lit(0.15));
                c1.clone()
            } else {
                if let Some(c10) = c1.spare {
                    c3.grow(lit(0.48) * (a - x[n % x.len()]).cos().cos() + lit(0.72));
                    s5 = s5 - (lit(0.66) * c10.gain.sin());
                } else {
                    std::mem::swap(&mut c4, &mut c1.knobs[1]);
                }
                c1.clone()
            };
            s5 = s5 - (lit(0.79) * c8.table[0].sin());
        }
        lit(0.82) * s5 + lit(0.42) * x[1] + (lit(0.5) * (-s5) / (lit(1.0) + y6 * y6)) + lit(0.34) * c3.area() + lit(0.78) * c4.bias + lit(0.25) * s5 + lit(0.42) * c1.links[2].pair.1 + lit(0.31) * c2.pair.1
    }

    pub fn p0352(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, a.tanh());
        let mut c2 = Link::new(((lit(0.1) * lit(n as f64)) + x[n % x.len()]).tanh(), (n + 3));
        let mut c3 = Shape::Flat;
        let mut s4 = lit(0.5) * x[3].max(lit(-0.637)).atan();
        let Knob { gain: p5, bias: q6 } = c2.knob.clone();
        let y8 = lit(0.33) * c3.respond(lit(0.5) * c1.table[2].sin().atan());
        c1.links[1].knob = Knob { gain: lit(0.47) * ((p5 - q6) * (q6 * q6).ln_1p()).cos() + lit(0.58), bias: c1.table[0].tanh() };
        if let Shape::Tilted(c10, p9) = &c2.shape {
            if c1.links[2].shape.is_round() {
                let mut c11 = if n % 2 == 0 || q6 - y8 < c10.bias {
                    let y17 = match &c2.shape {
                        Shape::Round(p12) => {
                            c1.level = lit(0.5) * (a + c10.gain) / (lit(1.0) + (*p12) * (*p12));
                            x[0].tanh().powi(2).tanh()
                        }
                        Shape::Oval { wide: p12, tall: q13 } => {
                            let y15 = lit(0.26) * c2.knob.respond(lit(0.5) * (q6 + lit(0.54)) / (lit(1.0) + x[0] * x[0]));
                            let y16 = (Link::response(&c2, ((*q13) * (lit(0.1) * lit(n as f64))).tanh())).sin();
                            ((*q13) + c3.area()).sin()
                        }
                        Shape::Tilted(c14, q13) => lit(0.5) * c1.links[1].pair.1.atan().min(lit(0.507)).atan(),
                        Shape::Flat => (((*p9) * (*p9)).ln_1p() - (c1.knobs[1].gain * lit(0.86))).tanh(),
                    };
                    Rig::new(x, (c10.bias.min(lit(0.337)) / (lit(1.5) + (*p9) * (*p9))).tanh())
                } else {
                    Rig::new(x, c10.bias.max(lit(0.857)).max(lit(-0.147)).sin())
                };
                s4 = s4 - (lit(0.88) * c11.level.sin());
            } else {
                c1.table[2] = c1.table[2] + (lit(0.43) * (lit(0.62) * ((c2.knob.gain - p5) * q6.min(lit(-0.497))).cos() + lit(0.55)));
            }
            s4 = s4 + (lit(0.53) * (c10.bias + (*p9)).sin());
        } else {
            c1.level = c1.level + (lit(0.54) * (lit(0.5) * (s4 * c1.level).atan()));
        }
        lit(0.44) * q6 + lit(0.71) * x[n % x.len()] + lit(0.46) * c2.pair.1 + lit(0.78) * c3.area() + lit(0.47) * s4 + lit(0.84) * c1.table[1]
    }

    pub fn p0353(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (x[n % x.len()] * x[2]).tanh());
        let mut s2 = (-(x[1] * x[1])).exp().sin();
        let mut c3 = c1.links[0].shape.clone().grown((lit(0.69) * (a / (lit(1.5) + s2 * s2))).tanh());
        c1.links[0].order = n / 2;
        for c4 in &mut c1.links {
            c4.knob.bias = c4.knob.bias + (lit(0.46) * (a * a).tanh());
            s2 = s2 + (lit(0.66) * c4.pair.0.sin());
        }
        lit(0.68) * c3.area() + lit(0.67) * x[n % x.len()] + (lit(0.5) * (a * c3.area()) / (lit(1.0) + s2 * s2)) + lit(0.74) * s2 + lit(0.45) * c3.area() + lit(0.17) * c1.links[0].pair.1
    }

    pub fn p0354(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * ((a / (lit(1.5) + a * a)) - lit(0.43)) / (lit(1.0) + a * a));
        let mut c2 = Knob::new(lit(0.5) * (-x[2]) / (lit(1.0) + c1.knobs[1].gain * c1.knobs[1].gain), lit(0.63) * (c1.table[1].min(lit(-0.237)) + (c1.knobs[0].gain / (lit(1.5) + x[3] * x[3]))).cos() + lit(0.52));
        let mut s3 = (c1.links[1].pair.1 - c2.gain).sin();
        for i6 in 0..c1.links.len() {
            if let Some(c7) = &c1.spare {
                let y8 = probe(&c1, s3.max(lit(-0.647)).tanh()).tanh();
                let f9 = |p10: Dual| lit(0.31) * c1.links[2].respond(s3.tanh());
                let y11 = f9(lit(0.5) * (lit(0.18) + x[0]).atan()) - f9(lit(0.5) * c7.bias.max(lit(-0.207)).atan());
                let y12 = lit(0.82) * c1.links[2].response(lit(0.5) * (c1.table[0] * y8) / (lit(1.0) + y8 * y8));
                s3 = s3 + (lit(0.22) * (y8 + y11).sin());
            } else {
                let y14 = (c1.links.iter().zip(&c1.table).fold(lit(0.5) * (c2.gain * a).atan(), |s, (c13, y)| s.sin() + ((c13.pair.1 - c2.gain).sin()) * y)).tanh();
                let mut c15 = Knob::new(lit(0.5) * a.min(lit(0.617)).min(lit(-0.137)).atan(), (x[0] * y14).atan().tanh());
                let mut c16 = Knob { gain: lit(0.13) * ((lit(0.52) + c1.level) + (c15.gain - y14)).cos() + lit(0.27), bias: s3.cos().tanh() };
                s3 = s3 + (lit(0.91) * (y14 + c15.gain).sin());
            }
        }
        lit(0.67) * c2.bias + lit(0.54) * x[0] + (lit(0.5) * (x[0] + (lit(0.1) * lit(n as f64))).min(lit(-0.897)).atan()) + lit(0.38) * c1.knobs[0].gain + lit(0.41) * c2.bias + lit(0.22) * s3
    }

    pub fn p0355(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * (a * a + lit(0.3)).sqrt().atan());
        let mut c2 = Link::new(lit(0.5) * (c1.knobs[1].gain - c1.table[1]).atan() / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]), n / 2);
        let mut c3 = Shape::Oval { wide: lit(0.81) * c1.links[1].pair.1.tanh().powi(3).cos() + lit(0.48), tall: (x[1] * x[2]).sin() };
        let mut s4 = (c3.area() + lit(0.81)).sin();
        for Link { knob: c5, pair: (p6, _), .. } in &c1.links {
            let mut k8 = 0;
            loop {
                for (i11, c9) in c1.links.iter().enumerate() {
                    if let Some(c12) = &c1.spare {
                        let Knob { gain: p13, bias: q14 } = c5.clone();
                        s4 = s4 + (lit(0.33) * (p13 + c12.gain).sin());
                    } else {
                        c2 = Link { knob: Knob::new(((a * x[i11 % x.len()]) + (a * c3.area())).tanh(), lit(0.34) * (c5.gain + s4).cos() + lit(0.52)), shape: Shape::Tilted(Knob::new(lit(0.5) * c5.gain.min(lit(0.917)) / (lit(1.0) + c9.pair.1 * c9.pair.1), lit(0.47) * c5.bias.atan().cos() + lit(0.29)), (c9.knob.bias + a).tanh()), pair: (lit(0.5) * (c9.knob.bias.cos() + ((*p6) / (lit(1.5) + c5.gain * c5.gain))).atan(), lit(0.5) * (x[0] + lit(0.65)).atan()), order: n };
                        c2.shape = Shape::Flat;
                    }
                    s4 = lit(0.7) * s4 + lit(0.67) * c9.pair.0.sin();
                }
                let Link { knob: Knob { gain: p16, .. }, shape: c18, pair: (q17, _), .. } = c2.clone();
                s4 = s4 + (lit(0.25) * (c18.area() + p16).sin());
                k8 += 1;
                if (k8 + 1) > 0 || k8 >= 3 {
                    break;
                }
            }
            s4 = s4 - (lit(0.98) * (c5.bias + (*p6)).sin());
        }
        lit(0.41) * c3.area() + lit(0.73) * x[x.len() - 1] + lit(0.64) * c2.knob.bias + lit(0.26) * s4 + lit(0.13) * c1.links[0].pair.1 + lit(0.91) * c3.area()
    }

    pub fn p0356(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (a + lit(0.36)).sin());
        let mut c2 = Link { knob: Knob::new((c1.links[1].pair.1 - a).sin(), lit(0.24) * (a * a).cos() + lit(0.71)), shape: Shape::Oval { wide: lit(0.11) * (c1.level * c1.level).ln_1p().cos() + lit(0.86), tall: lit(0.5) * (a - lit(0.77)).abs().atan() }, pair: ((x[0] + x[2]).tanh(), lit(0.5) * ((c1.table[0] + x[3]) - x[3].tanh().powi(3)).atan()), order: (n + 3) };
        let mut c3 = Shape::Round(lit(0.5) * (a + a) / (lit(1.0) + c1.links[2].pair.1 * c1.links[2].pair.1));
        let mut c4 = Knob { gain: lit(0.39) * x[3].min(lit(-0.947)).cos() + lit(0.73), bias: lit(0.25) * (c3.area() * a).cos() + lit(0.35) };
        let mut s5 = lit(0.58) * (c1.table[0] * c2.knob.bias).cos() + lit(0.52);
        let y18 = match c2.shape.clone() {
            Shape::Round(p6) => lit(0.67) * ((p6 - lit(0.77)).abs() + s5.min(lit(0.507))).cos() + lit(0.85),
            Shape::Oval { wide: p6, tall: q7 } => {
                c2.shape = Shape::Round((lit(0.34) - c4.gain).sin());
                let mut k9 = 0;
                let mut u10 = [lit(0.5) * (s5 + c1.knobs[0].gain) / (lit(1.0) + q7 * q7), lit(0.5) * (a - s5).atan(), lit(0.5) * (s5 * c2.pair.0).atan()];
                loop {
                    u10 = [u10[1], u10[2], lit(0.5) * (lit(0.73) * s5.max(lit(-0.807))) / (lit(1.0) + s5 * s5)];
                    let y12 = (c1.links.iter().filter(|c11| c11.shape.is_round()).map(|c11| lit(0.77) * (c4.bias + x[n % x.len()]).cos() + lit(0.71)).sum::<Dual>()).tanh();
                    if let Shape::Oval { tall: p13, .. } = &c1.links[0].shape {
                        c2.shape = Shape::Flat;
                        let y16 = (c1.knobs.iter().map(|k| k.apply(lit(0.5) * (q7 / (lit(1.5) + u10[n % 3] * u10[n % 3])).atan())).product::<Dual>()).tanh();
                        s5 = s5 + (lit(0.54) * (y16 + (*p13)).sin());
                    } else {
                        let mut c17 = Knob { gain: (q7 - q7).sin(), ..c1.knobs[1].clone() };
                        s5 = s5 + (lit(0.67) * c17.bias.sin());
                    }
                    s5 = s5 + (lit(0.96) * y12.sin());
                    k9 += 1;
                    if n / 2 % 2 == 0 || x[1] * s5 < lit(-0.647) || k9 >= n % 4 {
                        break;
                    }
                }
                (u10[2] + q7).tanh()
            }
            Shape::Tilted(c8, q7) => (c4.gain.tanh().powi(2) + (s5 * (lit(0.1) * lit(n as f64)))).tanh(),
            Shape::Flat => lit(0.63) * (c2.knob.bias + s5).cos() + lit(0.79),
        };
        lit(0.59) * y18 + lit(0.67) * x[2] + c1.links[2].pair.1.max(lit(-0.197)).sin() + lit(0.96) * c2.knob.gain + lit(0.74) * c3.area() + lit(0.83) * c1.level + lit(0.63) * s5 + lit(0.25) * c4.bias
    }

    pub fn p0357(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.33) * (x[1] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.69));
        let mut c2 = Shape::Oval { wide: c1.links[0].pair.1.cos().tanh(), tall: lit(0.35) * (-a.max(lit(0.737))).cos() + lit(0.16) };
        let mut s3 = ((x[1] - a) + (x[n % x.len()] * c2.area())).tanh();
        let y4 = c2.area() * c1.knobs[1].turn((s3 + s3).sin());
        let y5 = a * c1.knobs[0].turn((c2.area() * y4).sin());
        c1.links[2].knob.tune(lit(0.5) * (y4 / (lit(1.5) + y5 * y5)) / (lit(1.0) + y5 * y5));
        let mut k6 = 0;
        let y7 = 'l8: loop {
            k6 += 1;
            if y4 + x[2] <= x[n % x.len()] || k6 > n.min(4) {
                break lit(0.67) * (c2.area() * lit(0.65)).cos() + lit(0.23);
            }
            let mut k9 = 0;
            loop {
                k9 += 1;
                if k9 > n % 4 {
                    break;
                }
                let y10 = s3 * c1.knobs[0].turn((y5 * c2.area()).tanh());
                s3 = s3 + (lit(0.18) * y10.sin());
            }
        };
        lit(0.14) * s3 + lit(0.74) * x[1] + (lit(0.5) * (c2.area() - c1.links[2].pair.1) / (lit(1.0) + y5 * y5)) + lit(0.31) * c1.level + lit(0.11) * c2.area() + lit(0.88) * s3
    }

    pub fn p0358(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (x[n % x.len()] * x[3]).tanh());
        let mut c2 = Shape::Flat;
        let mut s3 = lit(0.5) * ((c2.area() + lit(0.39)) + lit(0.47)).atan();
        let mut k4 = 0;
        while k4 < n % 4 {
            let mut c5 = c1.links[1].shape.clone().grown(lit(0.5) * (c1.knobs[1].gain + a).atan());
            if c1.links[0].shape.is_round() {
                let y7 = (c1.links.iter().map(|c6| c6.response((c1.knobs[0].gain.atan() + (c2.area() * c1.links[2].pair.1)).sin())).sum::<Dual>()).tanh();
                let y8 = c1.extra.unwrap_or((y7 + y7).sin());
                s3 = s3 + (lit(0.76) * (y7 + y8).sin());
            } else {
                if let Shape::Tilted(c10, p9) = c5.clone() {
                    if c1.links[2].shape.is_round() {
                        let y11 = probe(&c1, lit(0.5) * (c10.gain.tanh().powi(3) + c5.area().atan()).atan()).tanh();
                        s3 = s3 + (lit(0.72) * y11.sin());
                    } else {
                        c1.links[1].pair.1 = c1.links[1].pair.1 * (lit(0.8) + lit(0.15) * c5.area().sin().sin());
                    }
                    s3 = s3 + (lit(0.76) * (c10.bias + p9).sin());
                } else {
                    s3 = s3 + (lit(0.33) * (lit(0.5) * (x[1] - x[k4 % x.len()]).atan()));
                }
            }
            s3 = s3 - (lit(0.83) * c5.area().sin());
            k4 += 1;
        }
        lit(0.24) * c2.area() + lit(0.78) * x[2] + (lit(0.62) * ((c2.area() - c1.table[2]) + (-c2.area())).cos() + lit(0.33)) + lit(0.14) * c1.table[0] + lit(0.93) * s3 + lit(0.92) * c2.area()
    }

    pub fn p0359(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, a.cos().tanh());
        let mut c2 = Shape::Oval { wide: (x[n % x.len()] / (lit(1.5) + c1.links[2].pair.1 * c1.links[2].pair.1)).sin(), tall: c1.links[2].pair.1.cos().sin() };
        let mut c3 = Knob { gain: c1.knobs[0].gain.min(lit(0.557)).sin(), bias: lit(0.5) * (c2.area() + x[n % x.len()]).atan() };
        let mut s4 = lit(0.5) * (a * lit(0.82)).atan();
        let y10 = match &c2 {
            Shape::Round(p5) => (c1.links[0].pair.1 + (*p5)).tanh(),
            Shape::Oval { wide: p5, tall: q6 } => {
                let y8 = (*q6) * c3.turn((*p5).max(lit(-0.737)).tanh());
                let y9 = c1.extra.map_or(((-(*q6)) * lit(0.32)).sin(), |t| t.sin());
                lit(0.12) * (y9 * y9).ln_1p().cos() + lit(0.93)
            }
            Shape::Tilted(c7, q6) => (c3.gain + c3.gain).tanh(),
            _ => lit(0.97) * (s4 * c1.level).cos() + lit(0.63),
        };
        if c1.links.len() < 4 {
            c1.links.push(Link::new(((y10 / (lit(1.5) + c3.gain * c3.gain)) - (c3.bias - c1.knobs[0].gain)).sin(), n / 2));
        }
        let mut c11 = Link { knob: Knob::new(lit(0.5) * (-y10).sin().atan(), ((s4 + a) * (lit(0.1) * lit(n as f64))).tanh()), pair: (((s4 * c2.area()) + (y10 / (lit(1.5) + s4 * s4))).sin(), lit(0.3)), ..c1.links[1].clone() };
        let mut k12 = 0;
        'l13: while k12 < 4 {
            k12 += 1;
            let mut c14 = if !(n <= 2) {
                c1.extra = Some((c3.gain * c3.gain + lit(0.3)).sqrt().sin());
                Shape::Tilted(Knob::new(lit(0.35) * (s4.min(lit(-0.197)) * (-c3.bias)).cos() + lit(0.52), c11.pair.0.max(lit(-0.477)).tanh()), (-c1.level).tanh())
            } else {
                c11.shape.clone()
            };
            s4 = s4 - (lit(0.36) * c14.area().sin());
        }
        lit(0.45) * c11.pair.1 + lit(0.23) * x[1] + (lit(0.5) * (lit(0.28) + c2.area()).atan()) + lit(0.32) * s4 + lit(0.11) * c1.table[0] + lit(0.69) * c2.area() + lit(0.68) * c11.knob.gain + lit(0.41) * c3.gain
    }

    pub fn p0360(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (x[3] * a).sin());
        let mut c2 = Knob { gain: lit(0.5) * (x[3] + x[x.len() - 1]).atan(), bias: lit(0.5) * (x[0] * c1.table[1]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]) };
        let mut s3 = lit(0.21) * ((c2.bias - c2.gain) * c2.gain.atan()).cos() + lit(0.67);
        let mut c4 = Rig { table: [lit(0.41) * (s3.max(lit(-0.617)) * lit(0.88)).cos() + lit(0.58); 3], extra: Some(c2.bias.sin().sin()), ..c1.clone() };
        for c5 in c1.links.iter_mut() {
            let y10 = match &c4.links[2].shape {
                Shape::Round(p6) => lit(0.5) * ((*p6) * (*p6)).ln_1p().atan(),
                Shape::Oval { wide: p6, tall: q7 } => lit(0.5) * (((*q7) - p6) * lit(0.22)).atan(),
                Shape::Tilted(c8, q7) => {
                    let y9 = probe(&c5.knob, (c8.gain.atan() - ((*q7) / (lit(1.5) + c4.table[2] * c4.table[2]))).sin()).tanh();
                    lit(0.5) * ((*q7) * y9) / (lit(1.0) + c2.bias * c2.bias)
                }
                _ => lit(0.5) * c4.links[2].pair.1.min(lit(-0.47)) / (lit(1.0) + s3 * s3),
            };
            let mut k11 = 0;
            let mut u12 = [lit(0.5) * (c5.pair.0 + c5.knob.bias) / (lit(1.0) + y10 * y10), (c5.knob.gain + y10).tanh(), (((lit(0.1) * lit(n as f64)) + y10) * (-(s3 * s3)).exp()).sin()];
            while k11 < 4 {
                k11 += 1;
                u12 = [u12[1], u12[2], lit(0.5) * (y10 - lit(0.77)).abs().atan()];
                if let Some(c13) = c4.spare {
                    let mut c14 = if !(n <= 1) {
                        let f15 = |p16: Dual| lit(0.79) * c2.respond(u12[0].sin());
                        let y17 = f15(lit(0.58) * c13.gain.tanh().powi(2).cos() + lit(0.44)) - f15((-(y10 - u12[k11 % 3])).sin());
                        Link { knob: Knob { gain: lit(0.29) * (x[1] - c5.knob.gain).cos() + lit(0.68), bias: lit(0.5) * (y10 - c13.bias).atan() }, shape: Shape::Round(lit(0.5) * (y17 + c13.bias) / (lit(1.0) + c5.pair.1 * c5.pair.1)), pair: ((y17 * s3).sin(), lit(0.57) * (y17 * y17).cos() + lit(0.94)), order: (n + 1) }
                    } else {
                        Link { knob: Knob::new(lit(0.96) * (u12[k11 % 3] * (lit(0.1) * lit(k11 as f64))).cos() + lit(0.47), lit(0.5) * (c2.bias * u12[n % 3]).atan()), shape: Shape::Round(lit(0.5) * x[k11 % x.len()].cos() / (lit(1.0) + c13.bias * c13.bias)), pair: (lit(0.5) * (y10 + y10) / (lit(1.0) + u12[n % 3] * u12[n % 3]), ((c13.bias + c13.gain) + (c5.pair.0 - c2.bias)).tanh()), order: (k11 + n) }
                    };
                    s3 = s3 + (lit(0.93) * (c13.gain + c14.knob.bias).sin());
                } else {
                    c2.gain = c2.gain + (lit(0.67) * (lit(0.5) * (c5.knob.bias * lit(0.91)).atan()));
                }
            }
            s3 = s3 + (lit(0.63) * (c5.pair.1 + y10).sin());
        }
        lit(0.25) * c1.knobs[1].gain + lit(0.69) * x[n % x.len()] + lit(0.41) * s3 + lit(0.22) * c1.knobs[1].gain + lit(0.26) * c4.knobs[0].gain + lit(0.48) * c2.bias
    }

    pub fn p0361(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.33) * (x[n % x.len()] - a).cos() + lit(0.48));
        let mut s2 = lit(0.91) * c1.links[1].pair.1.min(lit(0.687)).cos() + lit(0.99);
        let mut k3 = 0;
        while k3 < n % 4 {
            k3 += 1;
            for c4 in c1.knobs {
                let y7 = c1.first_above(lit(0.43) * (c1.level + c4.bias).cos() + lit(0.24)).unwrap_or(lit(0.3));
                s2 = s2 + (lit(0.91) * (c4.gain + y7).sin());
            }
        }
        let mut k8 = 0;
        let mut u9 = [s2.atan().max(lit(-0.857)).tanh(), (c1.level.max(lit(0.277)) + (lit(0.1) * lit(k8 as f64))).sin(), lit(0.5) * (c1.knobs[0].gain - c1.level) / (lit(1.0) + c1.links[1].pair.1 * c1.links[1].pair.1)];
        while k8 < 4 {
            k8 += 1;
            u9 = [u9[1], u9[2], lit(0.5) * ((a + a) * s2.max(lit(0.997))).atan()];
            let y10 = lit(0.27) * c1.links[0].shape.twice(lit(0.5) * (s2 + s2).atan());
            let y11 = lit(0.95) * c1.twice(lit(0.5) * (s2 * x[n % x.len()]) / (lit(1.0) + c1.knobs[1].gain * c1.knobs[1].gain));
            s2 = s2 + (lit(0.81) * (y11 + y10).sin());
        }
        lit(0.31) * c1.table[0] + lit(0.45) * x[0] + lit(0.62) * c1.table[1] + lit(0.63) * s2 + lit(0.86) * u9[1]
    }

    pub fn p0362(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (x[1].max(lit(-0.687)) * (a * a)).sin());
        let mut c2 = Knob { gain: lit(0.87) * (c1.level + a).cos() + lit(0.73), bias: a.sin() };
        let mut s3 = c1.links[1].pair.1.tanh().powi(2).tanh();
        if c1.links[1].shape.is_round() {
            for c4 in c1.knobs {
                let y7 = (Knob::apply(&c4, lit(0.5) * ((lit(0.71) - x[0]) + lit(0.91)) / (lit(1.0) + c2.gain * c2.gain))).sin();
                s3 = s3 + (lit(0.76) * (c4.gain + y7).sin());
            }
            let mut k8 = 0;
            'l9: loop {
                k8 += 1;
                if k8 > n % 4 {
                    break;
                }
                let y10 = ((Knob { gain: lit(0.5) * (lit(0.51) + c1.knobs[0].gain).atan(), bias: (c2.bias.min(lit(0.267)) - (c1.table[2] / (lit(1.5) + c2.gain * c2.gain))).tanh() }).bias * (lit(0.73) * x[k8 % x.len()]).tanh()).sin();
                let y15 = match c1.links[1].shape.clone() {
                    Shape::Round(p11) => (s3 / (lit(1.5) + y10 * y10)).sin(),
                    Shape::Oval { wide: p11, tall: q12 } => {
                        if let Some(c14) = c1.extra {
                            c1.table = [lit(0.5) * (-q12) / (lit(1.0) + p11 * p11), lit(0.5) * (a.min(lit(0.517)) / (lit(1.5) + c14 * c14)).atan(), lit(0.5) * (c14 - (lit(0.1) * lit(k8 as f64))) / (lit(1.0) + y10 * y10)];
                            s3 = s3 + (lit(0.72) * c14.sin());
                        } else {
                            s3 = s3 + (lit(0.96) * (-(q12 * q12)).exp().tanh());
                        }
                        lit(0.5) * (s3 + s3).atan()
                    }
                    Shape::Tilted(c13, q12) => (s3 / (lit(1.5) + s3 * s3)).sin(),
                    Shape::Flat => lit(0.5) * c2.gain.max(lit(0.417)) / (lit(1.0) + s3 * s3),
                };
                s3 = s3 + (lit(0.98) * (y10 + y15).sin());
            }
        } else {
            c2.bias = c2.bias + (lit(0.22) * (lit(0.5) * ((c1.table[1] + c2.bias) / (lit(1.5) + a * a)) / (lit(1.0) + c2.bias * c2.bias)));
        }
        lit(0.47) * c1.links[2].pair.1 + lit(0.89) * x[n % x.len()] + lit(0.68) * c2.gain + lit(0.45) * s3 + lit(0.76) * c1.links[1].pair.1
    }

    pub fn p0363(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.51) * ((x[0] * a) + x[2].min(lit(0.147))).cos() + lit(0.26));
        let mut c2 = Link::new(lit(0.5) * (c1.links[1].pair.1 * a) / (lit(1.0) + c1.level * c1.level), (n + 3));
        let mut c3 = Shape::Round(lit(0.5) * a.max(lit(0.917)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        let mut s4 = lit(0.5) * ((lit(0.1) * lit(n as f64)) - x[3]).atan();
        let mut k5 = 0;
        'l6: loop {
            k5 += 1;
            if k5 > 3 {
                break;
            }
            let y7 = c1.first_above(a.max(lit(0.147)).tanh()).unwrap_or(lit(0.3));
            s4 = s4 + (lit(0.56) * y7.sin());
        }
        let mut k8 = 0;
        while k8 < x.len() {
            for c9 in c1.knobs.iter_mut() {
                if c3.is_round() && (k8 + n) > 2 && -c9.gain >= c2.pair.0 {
                    let y10 = s4 * c9.turn(lit(0.12) * (s4.max(lit(-0.87)) / (lit(1.5) + c2.pair.0 * c2.pair.0)).cos() + lit(0.65));
                    let mut c11 = Link::new(lit(0.5) * (c9.gain * lit(0.58)) / (lit(1.0) + c2.knob.gain * c2.knob.gain), (n + 2));
                    s4 = s4 + (lit(0.75) * (y10 + c11.knob.gain).sin());
                } else {
                    let y12 = s4 * c2.knob.turn(lit(0.84) * (a.max(lit(-0.487)) / (lit(1.5) + s4 * s4)).cos() + lit(0.46));
                    s4 = s4 + (lit(0.71) * y12.sin());
                }
                s4 = lit(0.7) * s4 + lit(0.21) * c9.gain.sin();
            }
            k8 += 1;
        }
        lit(0.53) * c3.area() + lit(0.37) * x[0] + lit(0.48) * s4 + lit(0.92) * c3.area() + lit(0.51) * c2.pair.1 + lit(0.72) * c1.level
    }

    pub fn p0364(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (x[n % x.len()] - x[1]).sin());
        let mut s2 = ((c1.knobs[1].gain * (lit(0.1) * lit(n as f64))) / (lit(1.5) + c1.links[0].pair.1 * c1.links[0].pair.1)).tanh();
        c1.links[0].order = n;
        let mut k3 = 0;
        loop {
            let y4 = lit(0.68) * c1.links[0].shape.area();
            if !c1.links[0].shape.is_round() || (k3 + n) % 3 != 1 {
                if c1.links[1].shape.is_round() {
                    let y5 = lit(0.29) * c1.total(lit(0.5) * (y4 * y4).ln_1p().atan());
                    s2 = s2 - (lit(0.41) * y5.sin());
                } else {
                    if c1.links.len() < 5 {
                        c1.links.push(Link { knob: Knob { gain: (s2 + a).sin(), bias: c1.table[1].min(lit(0.947)).atan().sin() }, shape: Shape::Round(lit(0.5) * y4.atan()), pair: ((y4 + lit(0.49)).sin(), lit(0.5) * (-(y4 * y4)).exp().max(lit(0.447)).atan()), order: k3 / 2 });
                    }
                }
            } else {
                s2 = s2 + (lit(0.87) * (lit(0.5) * (a * c1.level) / (lit(1.0) + y4 * y4)));
            }
            s2 = s2 - (lit(0.91) * y4.sin());
            k3 += 1;
            if a.max(lit(-0.167)) >= lit(-0.167) || k3 >= 3 {
                break;
            }
        }
        lit(0.59) * x[2] + lit(0.82) * x[0] + (lit(0.87) * (c1.links[2].pair.1 + x[2]).cos() + lit(0.23)) + lit(0.84) * s2 + lit(0.71) * c1.table[1]
    }
}

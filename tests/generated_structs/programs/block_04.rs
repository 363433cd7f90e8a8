// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0410(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, ((x[n % x.len()] / (1.5 + a * a)) * (x[2] + a)).tanh());
    let mut c2 = Knob { gain: 0.5 * (a / (1.5 + x[2] * x[2])) / (1.0 + a * a), bias: (a / (1.5 + a * a)).sin() };
    let mut s3 = (-a).sin();
    let mut c4 = std::mem::take(&mut c2);
    let mut k5 = 0;
    let y6 = 'l7: loop {
        k5 += 1;
        if !(k5 <= 2) || k5 > n / 2 {
            break (c2.bias + 0.58).tanh();
        }
        let mut k8 = 0;
        loop {
            let r9 = if (k5 + 3) % 3 != 0 { &s3 } else { &a };
            if c1.links.len() < 4 {
                c1.links.push(Link { knob: Knob::new((((*r9) - 0.77).abs() + (0.15 + c1.knobs[0].gain)).tanh(), (s3 * 0.92).tanh()), shape: Shape::Flat, pair: (0.5 * (0.82 - (a + c4.gain)) / (1.0 + s3 * s3), 0.27 * (s3 * c4.bias).cos() + 0.24), order: k8 / 2 });
            }
            k8 += 1;
            if n / 2 % 2 == 0 || a + 0.83 <= a || k8 >= n / 2 {
                break;
            }
        }
    };
    0.37 * s3 + 0.36 * x[2] + (0.23 * c4.bias.sin().cos() + 0.24) + 0.94 * s3 + 0.52 * c2.gain + 0.66 * c4.bias + 0.79 * c1.links[0].pair.1
}

#[differentiable]
pub fn p0411(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.47 * (-x[n % x.len()]).cos() + 0.24);
    let mut s2 = 0.5 * (a * a).atan();
    let Knob { gain: p3, bias: q4 } = c1.links[1].knob.clone();
    let mut k6 = 0;
    while k6 < 4 {
        let f7 = |p8: f64| 0.27 * c1.respond(0.5 * (c1.level + x[2]) / (1.0 + p8 * p8));
        let y9 = f7(0.5 * (q4 + s2).atan()) - f7(0.48 * (q4 + a).cos() + 0.54);
        s2 += 0.62 * y9.sin();
        k6 += 1;
    }
    c1.links[1].pair.1 /= 1.1 + p3.min(-0.187) * p3.min(-0.187);
    0.87 * q4 + 0.99 * x[1] + (s2 + q4).atan().sin() + 0.85 * s2 + 0.19 * c1.level
}

#[differentiable]
pub fn p0412(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, ((x[n % x.len()] * a) + (x[n % x.len()] + x[n % x.len()])).sin());
    let mut c2 = Link { knob: Knob { gain: c1.level.min(0.687).sin(), bias: 0.5 * (a + x[0]).atan() }, shape: Shape::Oval { wide: 0.73 * (x[2] * x[2] + 0.3).sqrt().cos() + 0.13, tall: 0.57 * x[n % x.len()].sin().cos() + 0.81 }, pair: ((x[0] * c1.level).sin(), 0.44 * x[n % x.len()].atan().cos() + 0.38), order: (n + n) };
    let mut c3 = Shape::Flat;
    let mut s4 = 0.98 * (c3.area() - a).cos() + 0.85;
    if c2.shape.is_round() {
        for c5 in c1.knobs {
            if c1.links.len() < 4 {
                c1.links.push(Link::new((c3.area() * c3.area()).ln_1p().max(0.297).sin(), (n + n)));
            }
            for c8 in c1.links.iter_mut() {
                c3 = Shape::Oval { wide: ((0.1 * (n as f64)) * (c3.area() * c3.area())).tanh(), tall: 0.5 * (c3.area() + c8.pair.1).sin().atan() };
                let mut c9 = if n / 2 > 2 {
                    let mut c10 = Link { knob: Knob::new(0.5 * c3.area().max(0.77).atan(), 0.88 * (c3.area() * 0.98).cos() + 0.97), pair: (0.5 * (c8.knob.gain * 0.55) / (1.0 + s4 * s4), 0.3), ..c8.clone() };
                    Rig::new(x, 0.44 * (c8.pair.0 - s4).cos() + 0.27)
                } else {
                    let y11 = 0.56 * c8.shape.twice(((a * c5.gain) / (1.5 + c5.bias * c5.bias)).tanh());
                    Rig::new(x, (c8.pair.1 * c8.pair.1 + 0.3).sqrt().sin())
                };
                a -= 0.98 * (c9.links[1].pair.1 + c8.knob.gain).sin();
            }
            s4 += 0.68 * c5.bias.sin();
        }
    } else {
        s4 += 0.94 * (c2.knob.bias / (1.5 + s4 * s4)).tanh();
    }
    0.89 * s4 + 0.49 * x[0] + 0.28 * c3.area() + 0.73 * c2.pair.1 + 0.19 * c1.table[1] + 0.87 * a + 0.17 * s4
}

#[differentiable]
pub fn p0413(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * x[3] / (1.0 + x[n % x.len()] * x[n % x.len()]));
    let mut s2 = (x[n % x.len()] - c1.level).tanh();
    c1.links[0] = Link::new((s2 + x[3]).tanh(), (n + n));
    let mut k3 = 0;
    let y4 = loop {
        k3 += 1;
        if !((n + n) <= 2) || k3 > n / 2 {
            break 0.5 * (x[0] + x[0]).atan();
        }
        let mut k5 = 0;
        let mut u6 = [0.5 * a.min(0.867) / (1.0 + c1.knobs[0].gain * c1.knobs[0].gain), 0.5 * (c1.level + (0.1 * (k5 as f64))) / (1.0 + s2 * s2), 0.5 * x[n % x.len()] / (1.0 + c1.level * c1.level)];
        while k5 < 3 {
            u6 = [u6[1], u6[2], (-a).sin()];
            c1.knobs[0].gain += 0.78 * (0.5 * u6[0].min(-0.697).atan());
            k5 += 1;
        }
        if let Shape::Oval { tall: p7, .. } = c1.links[1].shape.clone() {
            c1.lengthen(0.5 * s2.max(-0.987).atan());
            c1.level += 0.81 * soften(((p7 - p7) - (u6[0] * p7)).tanh());
            s2 += 0.96 * p7.sin();
        } else {
            s2 += 0.75 * s2.min(0.537).sin();
        }
        s2 += 0.48 * u6[2].sin();
    };
    0.33 * c1.level + 0.38 * x[2] + (x[k3 % x.len()] * 0.94).tanh() + 0.71 * c1.table[2] + 0.32 * s2
}

#[differentiable]
pub fn p0414(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, a.sin().tanh());
    let mut c2 = Shape::Tilted(Knob::new((x[1].max(0.617) - a.min(-0.277)).sin(), 0.5 * a.cos().atan()), 0.54 * (c1.knobs[1].gain / (1.5 + c1.links[0].pair.1 * c1.links[0].pair.1)).cos() + 0.63);
    let mut c3 = Knob { gain: (c2.area() - 0.58).sin(), bias: (-(c2.area() / (1.5 + a * a))).tanh() };
    let mut s4 = 0.5 * (c3.bias * c3.bias).ln_1p() / (1.0 + a * a);
    let mut k5 = 0;
    let mut p6 = ((c1.level * c2.area()).sin(), 0.5 * (c3.gain + c3.gain) / (1.0 + a * a));
    'l7: while k5 < n {
        k5 += 1;
        p6 = (p6.1, (p6.0 * (c1.table[2] - 0.77).abs()).sin());
        let mut k8 = 0;
        loop {
            let mut c9 = Knob { gain: 0.5 * (-c1.knobs[0].gain) / (1.0 + c3.gain * c3.gain), ..c1.knobs[1].clone() };
            s4 += 0.71 * c9.gain.sin();
            k8 += 1;
            if n / 2 % 3 != 2 || k8 >= n {
                break;
            }
        }
        let y10 = s4 * c3.turn(0.5 * a.max(0.837) / (1.0 + p6.1 * p6.1));
        let mut c11 = Link { knob: Knob { gain: (s4 / (1.5 + y10 * y10)).sin(), bias: 0.5 * (p6.0 * y10).atan() }, pair: (0.5 * (-s4).max(-0.587) / (1.0 + c3.bias * c3.bias), 0.3), ..c1.links[0].clone() };
        s4 += 0.92 * (y10 + c11.pair.0).sin();
    }
    0.85 * a + 0.58 * x[0] + (0.75 * (p6.1 * c3.gain).cos() + 0.59) + 0.77 * p6.1 + 0.84 * s4 + 0.32 * c2.area() + 0.12 * c3.gain + 0.28 * c1.knobs[1].gain
}

#[differentiable]
pub fn p0415(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.42 * (a + x[1]).cos() + 0.25);
    let mut s2 = 0.5 * (c1.knobs[1].gain + x[n % x.len()]).atan();
    let y4 = (c1.links.iter().filter(|c3| c3.shape.is_round()).map(|c3| 0.5 * (s2 * c3.pair.1) / (1.0 + a * a)).sum::<f64>()).tanh();
    let mut k5 = 0;
    'l6: loop {
        k5 += 1;
        if k5 > 3 {
            break;
        }
        let mut k7 = 0;
        'l8: while k7 < n / 2 {
            k7 += 1;
            let y9 = c1.extra.unwrap_or(0.59 * y4.max(-0.87).cos() + 0.99);
            s2 += 0.48 * y9.sin();
        }
    }
    let y10 = probe(&c1.links[0], 0.51 * a.max(0.307).cos() + 0.44).tanh();
    0.59 * c1.table[1] + 0.44 * x[2] + (0.5 * (y10 - x[2]).atan()) + 0.12 * s2 + 0.16 * c1.table[2] + 0.34 * a
}

#[differentiable]
pub fn p0416(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * (x[2] + a).atan());
    let mut c2 = Link::new(0.49 * (x[0] + 0.11).cos() + 0.16, n / 2);
    let mut c3 = Knob { gain: 0.5 * (c2.knob.bias + c2.pair.0) / (1.0 + c2.pair.1 * c2.pair.1), bias: 0.87 * (-x[2]).cos() + 0.87 };
    let mut s4 = 0.5 * (x[n % x.len()].sin() - (c2.knob.gain * a)).atan();
    let y5 = c1.extra.unwrap_or(((s4 - c1.level) + (-a)).sin());
    let mut k6 = 0;
    let mut p8 = ((y5 * s4).max(-0.327).tanh(), 0.5 * (s4 * 0.27).atan());
    let y7 = loop {
        k6 += 1;
        if k6 > 3 {
            break 0.21 * (x[3] * c2.knob.bias).cos() + 0.35;
        }
        p8 = (p8.1, (p8.0 * (s4 + 0.92)).sin());
        std::mem::swap(&mut c2.knob, &mut c3);
        c1.links[2].shape = Shape::Oval { wide: c1.links[2].pair.1.min(-0.707).sin(), tall: 0.5 * ((c3.gain + c2.knob.bias) / (1.5 + c3.gain * c3.gain)).atan() };
        if c1.links.len() < 5 {
            c1.links.push(Link::new(y5.tanh().powi(3).tanh(), n / 2));
        }
    };
    c1.level += 0.44 * (0.5 * (c3.gain.min(-0.77) + (y7 + (0.1 * (k6 as f64)))) / (1.0 + y5 * y5));
    0.44 * p8.1 + 0.33 * x[n % x.len()] + 0.28 * c1.level + 0.65 * p8.0 + 0.96 * c2.pair.0 + 0.44 * s4 + 0.51 * c3.bias
}

#[differentiable]
pub fn p0417(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.45 * (x[n % x.len()] - x[n % x.len()]).tanh().powi(3).cos() + 0.13);
    let mut c2 = Link::new((c1.links[2].pair.1 + x[3]).tanh(), n / 2);
    let mut c3 = Shape::Round(0.5 * (a / (1.5 + c1.knobs[0].gain * c1.knobs[0].gain)) / (1.0 + a * a));
    let mut s4 = c1.level.tanh();
    let Link { knob: Knob { gain: p5, .. }, shape: c7, pair: (q6, _), .. } = c2.clone();
    if c1.links[1].shape.is_round() && (x[2] * x[2] + 0.3).sqrt() < q6 {
        let mut k8 = 0;
        let mut p10 = (0.5 * (q6 + q6) / (1.0 + a * a), ((p5 + (0.1 * (k8 as f64))) + 0.76).tanh());
        let y9 = 'l11: loop {
            k8 += 1;
            if k8 > n {
                break 0.5 * (s4 * 0.59) / (1.0 + p5 * p5);
            }
            p10 = (p10.1, (p10.0 * (p10.1 - c3.area())).sin());
            let mut v13 = x.iter().chain(&x[..]).map(|y12| 0.5 * (((*y12) - q6) * (0.26 - p5)).atan()).collect::<Vec<_>>();
            v13.push(0.69 * s4.min(-0.937).cos() + 0.84);
            s4 += 0.83 * v13[0].sin();
        };
        let y18 = match &c7 {
            Shape::Round(p14) => {
                let y17 = c7.area() * c1.knobs[1].turn(0.5 * c2.pair.1.atan());
                0.18 * (s4 * (0.1 * (n as f64))).cos() + 0.95
            }
            Shape::Oval { wide: p14, tall: q15 } => {
                if c1.links.len() < 5 {
                    c1.links.push(Link { knob: Knob::new(((p10.0 + 0.37) * (*q15).min(-0.517)).sin(), 0.5 * (y9 * s4) / (1.0 + c7.area() * c7.area())), shape: Shape::Oval { wide: 0.5 * (a * q15).atan(), tall: 0.5 * (0.28 + (c3.area() + (0.1 * (k8 as f64)))).atan() }, pair: (0.57 * (-(p10.0 * p10.1)).cos() + 0.81, ((*p14).max(-0.987) * (*q15)).sin()), order: (n + 3) });
                }
                (((*p14) * 0.96) + (*p14).max(0.17)).tanh()
            }
            Shape::Tilted(c16, q15) => ((*q15) * p10.1).sin(),
            Shape::Flat => ((q6 * q6 + 0.3).sqrt() + (q6 + a)).tanh(),
        };
        s4 = 0.7 * s4 + 0.44 * (y9 + p10.1).sin();
    } else {
        c1.table[2] += 0.68 * (0.71 * c2.pair.1.cos() + 0.77);
    }
    0.58 * c7.area() + 0.89 * x[n % x.len()] + 0.16 * c1.knobs[1].gain + 0.33 * c2.pair.1 + 0.79 * c3.area() + 0.82 * s4
}

#[differentiable]
pub fn p0418(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * (a - x[2]).sin() / (1.0 + x[1] * x[1]));
    let mut c2 = Link::new(0.26 * c1.knobs[0].gain.sin().cos() + 0.58, n);
    let mut c3 = Knob { gain: 0.71 * (a + x[n % x.len()]).cos() + 0.83, bias: 0.5 * (x[2].max(0.907) - (-c1.links[2].pair.1)).atan() };
    let mut s4 = 0.5 * (a * a).atan();
    c2.shape = Shape::Round(0.5 * (-c3.bias).atan());
    c1.table = [(s4 + a).sin(), 0.5 * ((-(c2.pair.0 * c2.pair.0)).exp() * (0.1 * (n as f64))).atan(), (c2.pair.1 + c1.links[2].pair.1).sin()];
    let mut k5 = 0;
    let mut s6 = (c1.table[1] + a).sin();
    loop {
        s6 = (0.84 * s6 + (s6 + c3.gain)).tanh();
        let f7 = |p8: f64| 0.44 * c1.links[2].respond(((s6 + s4) - 0.77).abs().tanh());
        let y9 = f7(0.5 * ((0.1 * (n as f64)) + a).tanh().powi(2).atan()) - f7((c3.gain / (1.5 + s6 * s6)).sin());
        let f10 = |p11: f64| 0.15 * c2.respond(0.64 * ((a - s6) + (p11 - 0.77).abs()).cos() + 0.69);
        let y12 = f10(0.5 * (y9 * y9) / (1.0 + x[k5 % x.len()] * x[k5 % x.len()])) - f10((s4 + c3.gain).sin());
        s6 += 0.67 * (y9 + y12).sin();
        k5 += 1;
        if (n + n) % 3 != 2 || k5 >= 3 {
            break;
        }
    }
    0.57 * c3.bias + 0.51 * x[3] + 0.96 * c3.gain + 0.16 * c1.table[1] + 0.58 * c2.pair.1 + 0.96 * s4 + 0.38 * s6
}

#[differentiable]
pub fn p0419(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (-(a * a)).exp().tanh());
    let mut c2 = Link { knob: Knob::new((0.96 + c1.level).sin(), (-a).sin()), shape: Shape::Flat, pair: (0.5 * (x[n % x.len()] + c1.knobs[0].gain) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.5 * ((c1.knobs[0].gain + c1.table[1]) * c1.links[1].pair.1.max(0.387)) / (1.0 + c1.links[0].pair.1 * c1.links[0].pair.1)), order: n / 2 };
    let mut s3 = 0.5 * (a + a).atan();
    let y5 = (c1.links.iter().rev().map(|c4| 0.5 * c2.pair.0.tanh().powi(2) / (1.0 + a * a)).take(2).sum::<f64>()).tanh();
    let mut k6 = 0;
    let mut u7 = [s3.min(0.967).tanh(), 0.85 * (c1.knobs[1].gain - c1.table[0]).cos() + 0.75, (s3 * s3).tanh()];
    'l8: loop {
        u7 = [u7[1], u7[2], 0.99 * c2.pair.1.min(-0.927).cos() + 0.61];
        let y9 = drain(&mut c1.knobs[1].gain);
        for c10 in c1.knobs {
            if (k6 + 3) > 2 && y9 - c10.gain <= y5 {
                break 'l8;
            }
            s3 += 0.45 * c10.bias.sin();
        }
        let y13;
        if c1.table[2] * u7[1] > 0.587 {
            y13 = (x[k6 % x.len()] - 0.77).abs().tanh();
        } else {
            y13 = 0.5 * (y9 - 0.77).abs().atan();
        }
        s3 += 0.72 * (y13 + y9).sin();
        k6 += 1;
        if c2.pair.1 + a >= s3 || k6 >= n {
            break;
        }
    }
    0.85 * c2.pair.1 + 0.72 * x[0] + 0.28 * c1.level + 0.37 * u7[0] + 0.75 * c2.pair.0 + 0.76 * s3
}

#[differentiable]
pub fn p0420(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * ((a * x[1]) - (x[2] * x[1])).atan());
    let mut c2 = Shape::Tilted(Knob { gain: 0.5 * ((a + x[3]) * x[1].atan()).atan(), bias: 0.5 * (-c1.links[0].pair.1).atan() }, c1.knobs[1].gain.sin().tanh());
    let mut s3 = 0.5 * c1.knobs[0].gain.sin().atan();
    let y4 = probe(&c1, 0.5 * (c2.area().max(0.787) / (1.5 + c1.links[1].pair.1 * c1.links[1].pair.1)).atan()).tanh();
    let mut k5 = 0;
    let y6 = loop {
        k5 += 1;
        if (n + 3) > 0 || k5 > x.len() {
            break (x[x.len() - 1] * s3).sin();
        }
        if let Shape::Round(p7) = &c1.links[0].shape {
            let y18 = match ((k5 + n) % 2, n % 3) {
                (0, 0) => 0.68 * ((-s3) / (1.5 + c2.area() * c2.area())).cos() + 0.52,
                (1, k9) => {
                    if let Some(c10) = c1.spare {
                        let y11 = 0.33 * c1.links[0].twice((y4 - 0.77).abs().tanh());
                        s3 += 0.54 * (y11 + c10.bias).sin();
                    } else {
                        let mut c12 = Rig { table: [(((*p7) * x[3]) + p7).tanh(); 3], extra: Some(0.5 * s3.min(-0.997).atan()), ..c1.clone() };
                        c12.links[0].pair.1 *= 0.8 + 0.15 * y4.tanh().powi(2).sin();
                        s3 += 0.87 * c12.links[2].pair.1.sin();
                    }
                    (p7.atan() * 0.76).tanh()
                }
                _ => {
                    let y17 = match c2.clone() {
                        Shape::Round(p13) => {
                            let y16 = probe(&c1, 0.5 * p13.min(0.807) / (1.0 + a * a)).tanh();
                            0.5 * c1.knobs[1].gain.sin() / (1.0 + c2.area() * c2.area())
                        }
                        Shape::Oval { wide: p13, tall: q14 } => ((*p7) + p13).tanh(),
                        Shape::Tilted(c15, q14) => (c15.bias - q14).sin(),
                        Shape::Flat => 0.5 * (((*p7) - s3) - p7) / (1.0 + c2.area() * c2.area()),
                    };
                    0.5 * ((*p7) * y4) / (1.0 + (*p7) * (*p7))
                }
            };
            s3 -= 0.71 * ((*p7) + y18).sin();
        } else {
            c1.knobs[0].gain += 0.72 * (0.5 * (y4 * c1.level).atan());
        }
    };
    0.99 * s3 + 0.17 * x[0] + 0.95 * s3 + 0.23 * c2.area() + 0.53 * c1.knobs[1].gain
}

#[differentiable]
pub fn p0421(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, a.sin());
    let mut c2 = Link::new(((-c1.links[1].pair.1) * (0.15 + c1.knobs[1].gain)).sin(), (n + 1));
    let mut s3 = 0.5 * a.max(0.267).min(-0.487).atan();
    let mut k4 = 0;
    'l5: loop {
        if c1.links[0].pair.1.min(0.197) >= 0.577 {
            let y7 = if let Some(y6) = positive((c2.pair.1.min(0.237) - 0.77).abs().sin()) {
                c1.spare = Some(Knob { gain: (s3.min(-0.767) - ((0.1 * (n as f64)) - a)).sin(), bias: 0.72 * y6.max(-0.137).cos() + 0.23 });
                0.5 * (c2.pair.1.min(-0.947) + 0.71) / (1.0 + s3 * s3)
            } else {
                if c1.links[2].shape.is_round() {
                    let y8 = x[3] * c1.knobs[0].turn((s3 / (1.5 + a * a)).tanh());
                    a += 0.52 * y8.sin();
                } else {
                    c1.table = [0.5 * ((0.1 * (n as f64)) + a).atan(), 0.5 * ((-c2.pair.0) + (-c1.knobs[1].gain)).atan(), (-(a * a)).exp().sin()];
                }
                break 'l5;
            };
            s3 += 0.82 * y7.sin();
        } else if n / 2 % 2 == 0 || c2.knob.bias * s3 >= -0.537 {
            c2.knob.bias += 0.86 * (0.12 * c2.pair.1.max(-0.957).cos() + 0.57);
        } else {
            s3 += 0.82 * ((x[k4 % x.len()] + x[3]) * 0.91).sin();
        }
        k4 += 1;
        if n % 2 == 0 || c2.knob.gain / (1.5 + c1.links[1].pair.1 * c1.links[1].pair.1) <= 0.727 || k4 >= x.len() {
            break;
        }
    }
    0.23 * x[k4 % x.len()] + 0.54 * x[x.len() - 1] + (0.12 * (c1.links[1].pair.1 + s3).cos() + 0.23) + 0.84 * a + 0.43 * s3 + 0.86 * c2.knob.gain + 0.63 * c1.level
}

#[differentiable]
pub fn p0422(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, (x[n % x.len()].cos() / (1.5 + a * a)).tanh());
    let mut c2 = Link { knob: Knob { gain: (c1.links[1].pair.1 * x[n % x.len()]).tanh(), bias: 0.91 * ((x[1] + a) + (0.1 * (n as f64))).cos() + 0.75 }, shape: Shape::Flat, pair: (0.45 * c1.links[0].pair.1.cos() + 0.96, 0.5 * (c1.links[0].pair.1 / (1.5 + a * a)).atan()), order: (n + 2) };
    let mut c3 = Knob::new(0.5 * (c2.knob.gain - a).atan(), 0.5 * (c2.pair.0 + x[n % x.len()]) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    let mut s4 = (c3.bias * c1.table[1]).tanh();
    let mut k5 = 0;
    let y6 = loop {
        k5 += 1;
        if !(k5 / 2 <= 1) || k5 > n {
            break (-(c3.bias * c3.bias)).exp().tanh();
        }
        let t8: f64 = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or((c2.pair.0 * c2.pair.0).sin());
        c1.links[1].order += 2;
        let t11: f64 = x.iter().take(3).map(|y9| (((*y9) + t8) - s4.min(-0.887)).tanh()).product();
        s4 -= 0.62 * (t8 + t11).sin();
    };
    let y12 = (Link::response(&c1.links[2], 0.5 * (c1.links[2].pair.1.min(0.847) * s4.min(-0.567)).atan())).sin();
    let mut c13 = std::mem::replace(&mut c2.knob, Knob { gain: 0.24 * y12.cos() + 0.27, bias: y12.max(0.257).sin() });
    c1.links[2].shape = Shape::Flat;
    0.18 * y6 + 0.53 * x[n % x.len()] + (0.5 * (a * c1.links[0].pair.1).atan()) + 0.96 * c13.bias + 0.96 * c1.table[1] + 0.44 * s4 + 0.53 * c2.knob.bias + 0.89 * c3.gain
}

#[differentiable]
pub fn p0423(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * x[n % x.len()].min(-0.727).atan());
    let mut c2 = Link::new(x[2].max(-0.37).sin(), n / 2);
    let mut c3 = Shape::Oval { wide: 0.5 * (c2.knob.bias + x[2]).min(0.547) / (1.0 + c2.knob.bias * c2.knob.bias), tall: 0.5 * (a * 0.93).atan() };
    let mut c4 = Knob { gain: 0.5 * (x[n % x.len()] + c2.knob.gain) / (1.0 + c1.table[1] * c1.table[1]), bias: 0.5 * ((0.1 * (n as f64)) * c1.knobs[0].gain) / (1.0 + a * a) };
    let mut s5 = 0.5 * ((c1.knobs[0].gain + c2.pair.1) / (1.5 + c1.table[0] * c1.table[0])).atan();
    c1.links[0].pair.1 *= 0.8 + 0.15 * (s5 + c2.knob.bias).sin();
    let mut c6 = std::mem::take(&mut c1.knobs[1]);
    c2.order += 1;
    let mut k7 = 0;
    loop {
        let mut v8 = vec![0.5 * (s5 * a) / (1.0 + s5 * s5); 4];
        a += 0.92 * v8[n % v8.len()].sin();
        k7 += 1;
        if (k7 + n) % 2 == 0 || (0.1 * (k7 as f64)) - a > c1.table[0] || k7 >= n.min(4) {
            break;
        }
    }
    0.83 * x[n % x.len()] + 0.48 * x[x.len() - 1] + 0.37 * c3.area() + 0.12 * c6.gain + 0.47 * c1.table[1] + 0.21 * a + 0.84 * c4.gain + 0.69 * s5
}

#[differentiable]
pub fn p0424(x: &[f64], a: f64, n: usize) -> f64 {
    let mut c1 = Rig::new(x, 0.5 * (-x[n % x.len()]) / (1.0 + a * a));
    let mut c2 = Link { knob: Knob::new((-a).sin(), 0.5 * (x[0] / (1.5 + a * a)) / (1.0 + x[n % x.len()] * x[n % x.len()])), shape: Shape::Flat, pair: (0.5 * (c1.level - c1.links[2].pair.1).atan(), ((a * c1.knobs[0].gain) - x[n % x.len()].max(-0.307)).sin()), order: (n + n) };
    let mut c3 = Knob::new(0.5 * (c2.pair.0 - c1.links[2].pair.1) / (1.0 + c1.knobs[0].gain * c1.knobs[0].gain), c1.knobs[1].gain.max(-0.757).atan().sin());
    let mut s4 = 0.5 * (c3.gain * c1.knobs[0].gain).atan();
    let mut k5 = 0;
    let mut s7 = 0.59 * ((s4 * c1.knobs[1].gain) * (a - c3.bias)).cos() + 0.14;
    let y6 = loop {
        k5 += 1;
        if k5 > n / 2 {
            break s4.sin();
        }
        s7 = (0.95 * s7 + (0.17 - s4)).tanh();
        let mut k8 = 0;
        'l9: loop {
            k8 += 1;
            if k8 > n % 4 {
                break;
            }
            for i10 in (0..2 + 2).step_by(3) {
                let y12 = (c1.links.iter().map(|c11| c11.response(0.76 * c3.bias.max(-0.437).cos() + 0.84)).sum::<f64>()).tanh();
                s4 += 0.67 * y12.sin();
            }
        }
        let mut stack13 = vec![n % 3];
        while let Some(i14) = stack13.pop() {
            c2.shape = Shape::Flat;
        }
    };
    0.95 * y6 + 0.38 * x[x.len() - 1] + 0.24 * c2.knob.bias + 0.52 * s4 + 0.11 * c3.bias + 0.39 * c1.knobs[0].gain + 0.78 * s7
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0410(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, ((x[n % x.len()] / (lit(1.5) + a * a)) * (x[2] + a)).tanh());
        let mut c2 = Knob { gain: lit(0.5) * (a / (lit(1.5) + x[2] * x[2])) / (lit(1.0) + a * a), bias: (a / (lit(1.5) + a * a)).sin() };
        let mut s3 = (-a).sin();
        let mut c4 = std::mem::take(&mut c2);
        let mut k5 = 0;
        let y6 = 'l7: loop {
            k5 += 1;
            if !(k5 <= 2) || k5 > n / 2 {
                break (c2.bias + lit(0.58)).tanh();
            }
            let mut k8 = 0;
            loop {
                let r9 = if (k5 + 3) % 3 != 0 { &s3 } else { &a };
                if c1.links.len() < 4 {
                    c1.links.push(Link { knob: Knob::new((((*r9) - lit(0.77)).abs() + (lit(0.15) + c1.knobs[0].gain)).tanh(), (s3 * lit(0.92)).tanh()), shape: Shape::Flat, pair: (lit(0.5) * (lit(0.82) - (a + c4.gain)) / (lit(1.0) + s3 * s3), lit(0.27) * (s3 * c4.bias).cos() + lit(0.24)), order: k8 / 2 });
                }
                k8 += 1;
                if n / 2 % 2 == 0 || a + lit(0.83) <= a || k8 >= n / 2 {
                    break;
                }
            }
        };
        lit(0.37) * s3 + lit(0.36) * x[2] + (lit(0.23) * c4.bias.sin().cos() + lit(0.24)) + lit(0.94) * s3 + lit(0.52) * c2.gain + lit(0.66) * c4.bias + lit(0.79) * c1.links[0].pair.1
    }

    pub fn p0411(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.47) * (-x[n % x.len()]).cos() + lit(0.24));
        let mut s2 = lit(0.5) * (a * a).atan();
        let Knob { gain: p3, bias: q4 } = c1.links[1].knob.clone();
        let mut k6 = 0;
        while k6 < 4 {
            let f7 = |p8: Dual| lit(0.27) * c1.respond(lit(0.5) * (c1.level + x[2]) / (lit(1.0) + p8 * p8));
            let y9 = f7(lit(0.5) * (q4 + s2).atan()) - f7(lit(0.48) * (q4 + a).cos() + lit(0.54));
            s2 = s2 + (lit(0.62) * y9.sin());
            k6 += 1;
        }
        c1.links[1].pair.1 = c1.links[1].pair.1 / (lit(1.1) + p3.min(lit(-0.187)) * p3.min(lit(-0.187)));
        lit(0.87) * q4 + lit(0.99) * x[1] + (s2 + q4).atan().sin() + lit(0.85) * s2 + lit(0.19) * c1.level
    }

    pub fn p0412(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, ((x[n % x.len()] * a) + (x[n % x.len()] + x[n % x.len()])).sin());
        let mut c2 = Link { knob: Knob { gain: c1.level.min(lit(0.687)).sin(), bias: lit(0.5) * (a + x[0]).atan() }, shape: Shape::Oval { wide: lit(0.73) * (x[2] * x[2] + lit(0.3)).sqrt().cos() + lit(0.13), tall: lit(0.57) * x[n % x.len()].sin().cos() + lit(0.81) }, pair: ((x[0] * c1.level).sin(), lit(0.44) * x[n % x.len()].atan().cos() + lit(0.38)), order: (n + n) };
        let mut c3 = Shape::Flat;
        let mut s4 = lit(0.98) * (c3.area() - a).cos() + lit(0.85);
        if c2.shape.is_round() {
            for c5 in c1.knobs {
                if c1.links.len() < 4 {
                    c1.links.push(Link::new((c3.area() * c3.area()).ln_1p().max(lit(0.297)).sin(), (n + n)));
                }
                for c8 in c1.links.iter_mut() {
                    c3 = Shape::Oval { wide: ((lit(0.1) * lit(n as f64)) * (c3.area() * c3.area())).tanh(), tall: lit(0.5) * (c3.area() + c8.pair.1).sin().atan() };
                    let mut c9 = if n / 2 > 2 {
                        let mut c10 = Link { knob: Knob::new(lit(0.5) * c3.area().max(lit(0.77)).atan(), lit(0.88) * (c3.area() * lit(0.98)).cos() + lit(0.97)), pair: (lit(0.5) * (c8.knob.gain * lit(0.55)) / (lit(1.0) + s4 * s4), lit(0.3)), ..c8.clone() };
                        Rig::new(x, lit(0.44) * (c8.pair.0 - s4).cos() + lit(0.27))
                    } else {
                        let y11 = lit(0.56) * c8.shape.twice(((a * c5.gain) / (lit(1.5) + c5.bias * c5.bias)).tanh());
                        Rig::new(x, (c8.pair.1 * c8.pair.1 + lit(0.3)).sqrt().sin())
                    };
                    a = a - (lit(0.98) * (c9.links[1].pair.1 + c8.knob.gain).sin());
                }
                s4 = s4 + (lit(0.68) * c5.bias.sin());
            }
        } else {
            s4 = s4 + (lit(0.94) * (c2.knob.bias / (lit(1.5) + s4 * s4)).tanh());
        }
        lit(0.89) * s4 + lit(0.49) * x[0] + lit(0.28) * c3.area() + lit(0.73) * c2.pair.1 + lit(0.19) * c1.table[1] + lit(0.87) * a + lit(0.17) * s4
    }

    pub fn p0413(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * x[3] / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        let mut s2 = (x[n % x.len()] - c1.level).tanh();
        c1.links[0] = Link::new((s2 + x[3]).tanh(), (n + n));
        let mut k3 = 0;
        let y4 = loop {
            k3 += 1;
            if !((n + n) <= 2) || k3 > n / 2 {
                break lit(0.5) * (x[0] + x[0]).atan();
            }
            let mut k5 = 0;
            let mut u6 = [lit(0.5) * a.min(lit(0.867)) / (lit(1.0) + c1.knobs[0].gain * c1.knobs[0].gain), lit(0.5) * (c1.level + (lit(0.1) * lit(k5 as f64))) / (lit(1.0) + s2 * s2), lit(0.5) * x[n % x.len()] / (lit(1.0) + c1.level * c1.level)];
            while k5 < 3 {
                u6 = [u6[1], u6[2], (-a).sin()];
                c1.knobs[0].gain = c1.knobs[0].gain + (lit(0.78) * (lit(0.5) * u6[0].min(lit(-0.697)).atan()));
                k5 += 1;
            }
            if let Shape::Oval { tall: p7, .. } = c1.links[1].shape.clone() {
                c1.lengthen(lit(0.5) * s2.max(lit(-0.987)).atan());
                c1.level = c1.level + (lit(0.81) * soften(((p7 - p7) - (u6[0] * p7)).tanh()));
                s2 = s2 + (lit(0.96) * p7.sin());
            } else {
                s2 = s2 + (lit(0.75) * s2.min(lit(0.537)).sin());
            }
            s2 = s2 + (lit(0.48) * u6[2].sin());
        };
        lit(0.33) * c1.level + lit(0.38) * x[2] + (x[k3 % x.len()] * lit(0.94)).tanh() + lit(0.71) * c1.table[2] + lit(0.32) * s2
    }

    pub fn p0414(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, a.sin().tanh());
        let mut c2 = Shape::Tilted(Knob::new((x[1].max(lit(0.617)) - a.min(lit(-0.277))).sin(), lit(0.5) * a.cos().atan()), lit(0.54) * (c1.knobs[1].gain / (lit(1.5) + c1.links[0].pair.1 * c1.links[0].pair.1)).cos() + lit(0.63));
        let mut c3 = Knob { gain: (c2.area() - lit(0.58)).sin(), bias: (-(c2.area() / (lit(1.5) + a * a))).tanh() };
        let mut s4 = lit(0.5) * (c3.bias * c3.bias).ln_1p() / (lit(1.0) + a * a);
        let mut k5 = 0;
        let mut p6 = ((c1.level * c2.area()).sin(), lit(0.5) * (c3.gain + c3.gain) / (lit(1.0) + a * a));
        'l7: while k5 < n {
            k5 += 1;
            p6 = (p6.1, (p6.0 * (c1.table[2] - lit(0.77)).abs()).sin());
            let mut k8 = 0;
            loop {
                let mut c9 = Knob { gain: lit(0.5) * (-c1.knobs[0].gain) / (lit(1.0) + c3.gain * c3.gain), ..c1.knobs[1].clone() };
                s4 = s4 + (lit(0.71) * c9.gain.sin());
                k8 += 1;
                if n / 2 % 3 != 2 || k8 >= n {
                    break;
                }
            }
            let y10 = s4 * c3.turn(lit(0.5) * a.max(lit(0.837)) / (lit(1.0) + p6.1 * p6.1));
            let mut c11 = Link { knob: Knob { gain: (s4 / (lit(1.5) + y10 * y10)).sin(), bias: lit(0.5) * (p6.0 * y10).atan() }, pair: (lit(0.5) * (-s4).max(lit(-0.587)) / (lit(1.0) + c3.bias * c3.bias), lit(0.3)), ..c1.links[0].clone() };
            s4 = s4 + (lit(0.92) * (y10 + c11.pair.0).sin());
        }
        lit(0.85) * a + lit(0.58) * x[0] + (lit(0.75) * (p6.1 * c3.gain).cos() + lit(0.59)) + lit(0.77) * p6.1 + lit(0.84) * s4 + lit(0.32) * c2.area() + lit(0.12) * c3.gain + lit(0.28) * c1.knobs[1].gain
    }

    pub fn p0415(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.42) * (a + x[1]).cos() + lit(0.25));
        let mut s2 = lit(0.5) * (c1.knobs[1].gain + x[n % x.len()]).atan();
        let y4 = (c1.links.iter().filter(|c3| c3.shape.is_round()).map(|c3| lit(0.5) * (s2 * c3.pair.1) / (lit(1.0) + a * a)).sum::<Dual>()).tanh();
        let mut k5 = 0;
        'l6: loop {
            k5 += 1;
            if k5 > 3 {
                break;
            }
            let mut k7 = 0;
            'l8: while k7 < n / 2 {
                k7 += 1;
                let y9 = c1.extra.unwrap_or(lit(0.59) * y4.max(lit(-0.87)).cos() + lit(0.99));
                s2 = s2 + (lit(0.48) * y9.sin());
            }
        }
        let y10 = probe(&c1.links[0], lit(0.51) * a.max(lit(0.307)).cos() + lit(0.44)).tanh();
        lit(0.59) * c1.table[1] + lit(0.44) * x[2] + (lit(0.5) * (y10 - x[2]).atan()) + lit(0.12) * s2 + lit(0.16) * c1.table[2] + lit(0.34) * a
    }

    pub fn p0416(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * (x[2] + a).atan());
        let mut c2 = Link::new(lit(0.49) * (x[0] + lit(0.11)).cos() + lit(0.16), n / 2);
        let mut c3 = Knob { gain: lit(0.5) * (c2.knob.bias + c2.pair.0) / (lit(1.0) + c2.pair.1 * c2.pair.1), bias: lit(0.87) * (-x[2]).cos() + lit(0.87) };
        let mut s4 = lit(0.5) * (x[n % x.len()].sin() - (c2.knob.gain * a)).atan();
        let y5 = c1.extra.unwrap_or(((s4 - c1.level) + (-a)).sin());
        let mut k6 = 0;
        let mut p8 = ((y5 * s4).max(lit(-0.327)).tanh(), lit(0.5) * (s4 * lit(0.27)).atan());
        let y7 = loop {
            k6 += 1;
            if k6 > 3 {
                break lit(0.21) * (x[3] * c2.knob.bias).cos() + lit(0.35);
            }
            p8 = (p8.1, (p8.0 * (s4 + lit(0.92))).sin());
            std::mem::swap(&mut c2.knob, &mut c3);
            c1.links[2].shape = Shape::Oval { wide: c1.links[2].pair.1.min(lit(-0.707)).sin(), tall: lit(0.5) * ((c3.gain + c2.knob.bias) / (lit(1.5) + c3.gain * c3.gain)).atan() };
            if c1.links.len() < 5 {
                c1.links.push(Link::new(y5.tanh().powi(3).tanh(), n / 2));
            }
        };
        c1.level = c1.level + (lit(0.44) * (lit(0.5) * (c3.gain.min(lit(-0.77)) + (y7 + (lit(0.1) * lit(k6 as f64)))) / (lit(1.0) + y5 * y5)));
        lit(0.44) * p8.1 + lit(0.33) * x[n % x.len()] + lit(0.28) * c1.level + lit(0.65) * p8.0 + lit(0.96) * c2.pair.0 + lit(0.44) * s4 + lit(0.51) * c3.bias
    }

    pub fn p0417(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.45) * (x[n % x.len()] - x[n % x.len()]).tanh().powi(3).cos() + lit(0.13));
        let mut c2 = Link::new((c1.links[2].pair.1 + x[3]).tanh(), n / 2);
        let mut c3 = Shape::Round(lit(0.5) * (a / (lit(1.5) + c1.knobs[0].gain * c1.knobs[0].gain)) / (lit(1.0) + a * a));
        let mut s4 = c1.level.tanh();
        let Link { knob: Knob { gain: p5, .. }, shape: c7, pair: (q6, _), .. } = c2.clone();
        if c1.links[1].shape.is_round() && (x[2] * x[2] + lit(0.3)).sqrt() < q6 {
            let mut k8 = 0;
            let mut p10 = (lit(0.5) * (q6 + q6) / (lit(1.0) + a * a), ((p5 + (lit(0.1) * lit(k8 as f64))) + lit(0.76)).tanh());
            let y9 = 'l11: loop {
                k8 += 1;
                if k8 > n {
                    break lit(0.5) * (s4 * lit(0.59)) / (lit(1.0) + p5 * p5);
                }
                p10 = (p10.1, (p10.0 * (p10.1 - c3.area())).sin());
                let mut v13 = x.iter().chain(&x[..]).map(|y12| lit(0.5) * (((*y12) - q6) * (lit(0.26) - p5)).atan()).collect::<Vec<_>>();
                v13.push(lit(0.69) * s4.min(lit(-0.937)).cos() + lit(0.84));
                s4 = s4 + (lit(0.83) * v13[0].sin());
            };
            let y18 = match &c7 {
                Shape::Round(p14) => {
                    let y17 = c7.area() * c1.knobs[1].turn(lit(0.5) * c2.pair.1.atan());
                    lit(0.18) * (s4 * (lit(0.1) * lit(n as f64))).cos() + lit(0.95)
                }
                Shape::Oval { wide: p14, tall: q15 } => {
                    if c1.links.len() < 5 {
                        c1.links.push(Link { knob: Knob::new(((p10.0 + lit(0.37)) * (*q15).min(lit(-0.517))).sin(), lit(0.5) * (y9 * s4) / (lit(1.0) + c7.area() * c7.area())), shape: Shape::Oval { wide: lit(0.5) * (a * q15).atan(), tall: lit(0.5) * (lit(0.28) + (c3.area() + (lit(0.1) * lit(k8 as f64)))).atan() }, pair: (lit(0.57) * (-(p10.0 * p10.1)).cos() + lit(0.81), ((*p14).max(lit(-0.987)) * (*q15)).sin()), order: (n + 3) });
                    }
                    (((*p14) * lit(0.96)) + (*p14).max(lit(0.17))).tanh()
                }
                Shape::Tilted(c16, q15) => ((*q15) * p10.1).sin(),
                Shape::Flat => ((q6 * q6 + lit(0.3)).sqrt() + (q6 + a)).tanh(),
            };
            s4 = lit(0.7) * s4 + lit(0.44) * (y9 + p10.1).sin();
        } else {
            c1.table[2] = c1.table[2] + (lit(0.68) * (lit(0.71) * c2.pair.1.cos() + lit(0.77)));
        }
        lit(0.58) * c7.area() + lit(0.89) * x[n % x.len()] + lit(0.16) * c1.knobs[1].gain + lit(0.33) * c2.pair.1 + lit(0.79) * c3.area() + lit(0.82) * s4
    }

    pub fn p0418(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * (a - x[2]).sin() / (lit(1.0) + x[1] * x[1]));
        let mut c2 = Link::new(lit(0.26) * c1.knobs[0].gain.sin().cos() + lit(0.58), n);
        let mut c3 = Knob { gain: lit(0.71) * (a + x[n % x.len()]).cos() + lit(0.83), bias: lit(0.5) * (x[2].max(lit(0.907)) - (-c1.links[2].pair.1)).atan() };
        let mut s4 = lit(0.5) * (a * a).atan();
        c2.shape = Shape::Round(lit(0.5) * (-c3.bias).atan());
        c1.table = [(s4 + a).sin(), lit(0.5) * ((-(c2.pair.0 * c2.pair.0)).exp() * (lit(0.1) * lit(n as f64))).atan(), (c2.pair.1 + c1.links[2].pair.1).sin()];
        let mut k5 = 0;
        let mut s6 = (c1.table[1] + a).sin();
        loop {
            s6 = (lit(0.84) * s6 + (s6 + c3.gain)).tanh();
            let f7 = |p8: Dual| lit(0.44) * c1.links[2].respond(((s6 + s4) - lit(0.77)).abs().tanh());
            let y9 = f7(lit(0.5) * ((lit(0.1) * lit(n as f64)) + a).tanh().powi(2).atan()) - f7((c3.gain / (lit(1.5) + s6 * s6)).sin());
            let f10 = |p11: Dual| lit(0.15) * c2.respond(lit(0.64) * ((a - s6) + (p11 - lit(0.77)).abs()).cos() + lit(0.69));
            let y12 = f10(lit(0.5) * (y9 * y9) / (lit(1.0) + x[k5 % x.len()] * x[k5 % x.len()])) - f10((s4 + c3.gain).sin());
            s6 = s6 + (lit(0.67) * (y9 + y12).sin());
            k5 += 1;
            if (n + n) % 3 != 2 || k5 >= 3 {
                break;
            }
        }
        lit(0.57) * c3.bias + lit(0.51) * x[3] + lit(0.96) * c3.gain + lit(0.16) * c1.table[1] + lit(0.58) * c2.pair.1 + lit(0.96) * s4 + lit(0.38) * s6
    }

    pub fn p0419(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (-(a * a)).exp().tanh());
        let mut c2 = Link { knob: Knob::new((lit(0.96) + c1.level).sin(), (-a).sin()), shape: Shape::Flat, pair: (lit(0.5) * (x[n % x.len()] + c1.knobs[0].gain) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.5) * ((c1.knobs[0].gain + c1.table[1]) * c1.links[1].pair.1.max(lit(0.387))) / (lit(1.0) + c1.links[0].pair.1 * c1.links[0].pair.1)), order: n / 2 };
        let mut s3 = lit(0.5) * (a + a).atan();
        let y5 = (c1.links.iter().rev().map(|c4| lit(0.5) * c2.pair.0.tanh().powi(2) / (lit(1.0) + a * a)).take(2).sum::<Dual>()).tanh();
        let mut k6 = 0;
        let mut u7 = [s3.min(lit(0.967)).tanh(), lit(0.85) * (c1.knobs[1].gain - c1.table[0]).cos() + lit(0.75), (s3 * s3).tanh()];
        'l8: loop {
            u7 = [u7[1], u7[2], lit(0.99) * c2.pair.1.min(lit(-0.927)).cos() + lit(0.61)];
            let y9 = drain(&mut c1.knobs[1].gain);
            for c10 in c1.knobs {
                if (k6 + 3) > 2 && y9 - c10.gain <= y5 {
                    break 'l8;
                }
                s3 = s3 + (lit(0.45) * c10.bias.sin());
            }
            let y13;
            if c1.table[2] * u7[1] > lit(0.587) {
                y13 = (x[k6 % x.len()] - lit(0.77)).abs().tanh();
            } else {
                y13 = lit(0.5) * (y9 - lit(0.77)).abs().atan();
            }
            s3 = s3 + (lit(0.72) * (y13 + y9).sin());
            k6 += 1;
            if c2.pair.1 + a >= s3 || k6 >= n {
                break;
            }
        }
        lit(0.85) * c2.pair.1 + lit(0.72) * x[0] + lit(0.28) * c1.level + lit(0.37) * u7[0] + lit(0.75) * c2.pair.0 + lit(0.76) * s3
    }

    pub fn p0420(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * ((a * x[1]) - (x[2] * x[1])).atan());
        let mut c2 = Shape::Tilted(Knob { gain: lit(0.5) * ((a + x[3]) * x[1].atan()).atan(), bias: lit(0.5) * (-c1.links[0].pair.1).atan() }, c1.knobs[1].gain.sin().tanh());
        let mut s3 = lit(0.5) * c1.knobs[0].gain.sin().atan();
        let y4 = probe(&c1, lit(0.5) * (c2.area().max(lit(0.787)) / (lit(1.5) + c1.links[1].pair.1 * c1.links[1].pair.1)).atan()).tanh();
        let mut k5 = 0;
        let y6 = loop {
            k5 += 1;
            if (n + 3) > 0 || k5 > x.len() {
                break (x[x.len() - 1] * s3).sin();
            }
            if let Shape::Round(p7) = &c1.links[0].shape {
                let y18 = match ((k5 + n) % 2, n % 3) {
                    (0, 0) => lit(0.68) * ((-s3) / (lit(1.5) + c2.area() * c2.area())).cos() + lit(0.52),
                    (1, k9) => {
                        if let Some(c10) = c1.spare {
                            let y11 = lit(0.33) * c1.links[0].twice((y4 - lit(0.77)).abs().tanh());
                            s3 = s3 + (lit(0.54) * (y11 + c10.bias).sin());
                        } else {
                            let mut c12 = Rig { table: [(((*p7) * x[3]) + p7).tanh(); 3], extra: Some(lit(0.5) * s3.min(lit(-0.997)).atan()), ..c1.clone() };
                            c12.links[0].pair.1 = c12.links[0].pair.1 * (lit(0.8) + lit(0.15) * y4.tanh().powi(2).sin());
                            s3 = s3 + (lit(0.87) * c12.links[2].pair.1.sin());
                        }
                        (p7.atan() * lit(0.76)).tanh()
                    }
                    _ => {
                        let y17 = match c2.clone() {
                            Shape::Round(p13) => {
                                let y16 = probe(&c1, lit(0.5) * p13.min(lit(0.807)) / (lit(1.0) + a * a)).tanh();
                                lit(0.5) * c1.knobs[1].gain.sin() / (lit(1.0) + c2.area() * c2.area())
                            }
                            Shape::Oval { wide: p13, tall: q14 } => ((*p7) + p13).tanh(),
                            Shape::Tilted(c15, q14) => (c15.bias - q14).sin(),
                            Shape::Flat => lit(0.5) * (((*p7) - s3) - p7) / (lit(1.0) + c2.area() * c2.area()),
                        };
                        lit(0.5) * ((*p7) * y4) / (lit(1.0) + (*p7) * (*p7))
                    }
                };
                s3 = s3 - (lit(0.71) * ((*p7) + y18).sin());
            } else {
                c1.knobs[0].gain = c1.knobs[0].gain + (lit(0.72) * (lit(0.5) * (y4 * c1.level).atan()));
            }
        };
        lit(0.99) * s3 + lit(0.17) * x[0] + lit(0.95) * s3 + lit(0.23) * c2.area() + lit(0.53) * c1.knobs[1].gain
    }

    pub fn p0421(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, a.sin());
        let mut c2 = Link::new(((-c1.links[1].pair.1) * (lit(0.15) + c1.knobs[1].gain)).sin(), (n + 1));
        let mut s3 = lit(0.5) * a.max(lit(0.267)).min(lit(-0.487)).atan();
        let mut k4 = 0;
        'l5: loop {
            if c1.links[0].pair.1.min(lit(0.197)) >= lit(0.577) {
                let y7 = if let Some(y6) = positive((c2.pair.1.min(lit(0.237)) - lit(0.77)).abs().sin()) {
                    c1.spare = Some(Knob { gain: (s3.min(lit(-0.767)) - ((lit(0.1) * lit(n as f64)) - a)).sin(), bias: lit(0.72) * y6.max(lit(-0.137)).cos() + lit(0.23) });
                    lit(0.5) * (c2.pair.1.min(lit(-0.947)) + lit(0.71)) / (lit(1.0) + s3 * s3)
                } else {
                    if c1.links[2].shape.is_round() {
                        let y8 = x[3] * c1.knobs[0].turn((s3 / (lit(1.5) + a * a)).tanh());
                        a = a + (lit(0.52) * y8.sin());
                    } else {
                        c1.table = [lit(0.5) * ((lit(0.1) * lit(n as f64)) + a).atan(), lit(0.5) * ((-c2.pair.0) + (-c1.knobs[1].gain)).atan(), (-(a * a)).exp().sin()];
                    }
                    break 'l5;
                };
                s3 = s3 + (lit(0.82) * y7.sin());
            } else if n / 2 % 2 == 0 || c2.knob.bias * s3 >= lit(-0.537) {
                c2.knob.bias = c2.knob.bias + (lit(0.86) * (lit(0.12) * c2.pair.1.max(lit(-0.957)).cos() + lit(0.57)));
            } else {
                s3 = s3 + (lit(0.82) * ((x[k4 % x.len()] + x[3]) * lit(0.91)).sin());
            }
            k4 += 1;
            if n % 2 == 0 || c2.knob.gain / (lit(1.5) + c1.links[1].pair.1 * c1.links[1].pair.1) <= lit(0.727) || k4 >= x.len() {
                break;
            }
        }
        lit(0.23) * x[k4 % x.len()] + lit(0.54) * x[x.len() - 1] + (lit(0.12) * (c1.links[1].pair.1 + s3).cos() + lit(0.23)) + lit(0.84) * a + lit(0.43) * s3 + lit(0.86) * c2.knob.gain + lit(0.63) * c1.level
    }

    pub fn p0422(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, (x[n % x.len()].cos() / (lit(1.5) + a * a)).tanh());
        let mut c2 = Link { knob: Knob { gain: (c1.links[1].pair.1 * x[n % x.len()]).tanh(), bias: lit(0.91) * ((x[1] + a) + (lit(0.1) * lit(n as f64))).cos() + lit(0.75) }, shape: Shape::Flat, pair: (lit(0.45) * c1.links[0].pair.1.cos() + lit(0.96), lit(0.5) * (c1.links[0].pair.1 / (lit(1.5) + a * a)).atan()), order: (n + 2) };
        let mut c3 = Knob::new(lit(0.5) * (c2.knob.gain - a).atan(), lit(0.5) * (c2.pair.0 + x[n % x.len()]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        let mut s4 = (c3.bias * c1.table[1]).tanh();
        let mut k5 = 0;
        let y6 = loop {
            k5 += 1;
            if !(k5 / 2 <= 1) || k5 > n {
                break (-(c3.bias * c3.bias)).exp().tanh();
            }
            let t8: Dual = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or((c2.pair.0 * c2.pair.0).sin());
            c1.links[1].order += 2;
            let t11: Dual = x.iter().take(3).map(|y9| (((*y9) + t8) - s4.min(lit(-0.887))).tanh()).product();
            s4 = s4 - (lit(0.62) * (t8 + t11).sin());
        };
        let y12 = (Link::response(&c1.links[2], lit(0.5) * (c1.links[2].pair.1.min(lit(0.847)) * s4.min(lit(-0.567))).atan())).sin();
        let mut c13 = std::mem::replace(&mut c2.knob, Knob { gain: lit(0.24) * y12.cos() + lit(0.27), bias: y12.max(lit(0.257)).sin() });
        c1.links[2].shape = Shape::Flat;
        lit(0.18) * y6 + lit(0.53) * x[n % x.len()] + (lit(0.5) * (a * c1.links[0].pair.1).atan()) + lit(0.96) * c13.bias + lit(0.96) * c1.table[1] + lit(0.44) * s4 + lit(0.53) * c2.knob.bias + lit(0.89) * c3.gain
    }

    pub fn p0423(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * x[n % x.len()].min(lit(-0.727)).atan());
        let mut c2 = Link::new(x[2].max(lit(-0.37)).sin(), n / 2);
        let mut c3 = Shape::Oval { wide: lit(0.5) * (c2.knob.bias + x[2]).min(lit(0.547)) / (lit(1.0) + c2.knob.bias * c2.knob.bias), tall: lit(0.5) * (a * lit(0.93)).atan() };
        let mut c4 = Knob { gain: lit(0.5) * (x[n % x.len()] + c2.knob.gain) / (lit(1.0) + c1.table[1] * c1.table[1]), bias: lit(0.5) * ((lit(0.1) * lit(n as f64)) * c1.knobs[0].gain) / (lit(1.0) + a * a) };
        let mut s5 = lit(0.5) * ((c1.knobs[0].gain + c2.pair.1) / (lit(1.5) + c1.table[0] * c1.table[0])).atan();
        c1.links[0].pair.1 = c1.links[0].pair.1 * (lit(0.8) + lit(0.15) * (s5 + c2.knob.bias).sin());
        let mut c6 = std::mem::take(&mut c1.knobs[1]);
        c2.order += 1;
        let mut k7 = 0;
        loop {
            let mut v8 = vec![lit(0.5) * (s5 * a) / (lit(1.0) + s5 * s5); 4];
            a = a + (lit(0.92) * v8[n % v8.len()].sin());
            k7 += 1;
            if (k7 + n) % 2 == 0 || (lit(0.1) * lit(k7 as f64)) - a > c1.table[0] || k7 >= n.min(4) {
                break;
            }
        }
        lit(0.83) * x[n % x.len()] + lit(0.48) * x[x.len() - 1] + lit(0.37) * c3.area() + lit(0.12) * c6.gain + lit(0.47) * c1.table[1] + lit(0.21) * a + lit(0.84) * c4.gain + lit(0.69) * s5
    }

    pub fn p0424(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut c1 = Rig::new(x, lit(0.5) * (-x[n % x.len()]) / (lit(1.0) + a * a));
        let mut c2 = Link { knob: Knob::new((-a).sin(), lit(0.5) * (x[0] / (lit(1.5) + a * a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])), shape: Shape::Flat, pair: (lit(0.5) * (c1.level - c1.links[2].pair.1).atan(), ((a * c1.knobs[0].gain) - x[n % x.len()].max(lit(-0.307))).sin()), order: (n + n) };
        let mut c3 = Knob::new(lit(0.5) * (c2.pair.0 - c1.links[2].pair.1) / (lit(1.0) + c1.knobs[0].gain * c1.knobs[0].gain), c1.knobs[1].gain.max(lit(-0.757)).atan().sin());
        let mut s4 = lit(0.5) * (c3.gain * c1.knobs[0].gain).atan();
        let mut k5 = 0;
        let mut s7 = lit(0.59) * ((s4 * c1.knobs[1].gain) * (a - c3.bias)).cos() + lit(0.14);
        let y6 = loop {
            k5 += 1;
            if k5 > n / 2 {
                break s4.sin();
            }
            s7 = (lit(0.95) * s7 + (lit(0.17) - s4)).tanh();
            let mut k8 = 0;
            'l9: loop {
                k8 += 1;
                if k8 > n % 4 {
                    break;
                }
                for i10 in (0..2 + 2).step_by(3) {
                    let y12 = (c1.links.iter().map(|c11| c11.response(lit(0.76) * c3.bias.max(lit(-0.437)).cos() + lit(0.84))).sum::<Dual>()).tanh();
                    s4 = s4 + (lit(0.67) * y12.sin());
                }
            }
            let mut stack13 = vec![n % 3];
            while let Some(i14) = stack13.pop() {
                c2.shape = Shape::Flat;
            }
        };
        lit(0.95) * y6 + lit(0.38) * x[x.len() - 1] + lit(0.24) * c2.knob.bias + lit(0.52) * s4 + lit(0.11) * c3.bias + lit(0.39) * c1.knobs[0].gain + lit(0.78) * s7
    }
}

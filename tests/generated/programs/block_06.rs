// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn q0150(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[2] - a).tanh();
    let y2 = 0.79 * positive(0.5 * (s1 * a).atan())?.sin();
    let y3 = positive(0.5 * x[3].min(0.697) / (1.0 + a * a))?;
    if (n + n) % 2 == 0 || s1 - a > y3 {
        s1 += 0.71 * soften((y3 / (1.5 + y2 * y2)).tanh());
        let y4 = chained(0.5 * (s1 + x[n % x.len()]).atan(), (s1 * y2).sin())?;
        let mut s5 = 1.0;
        s5 += 0.5 * a.min(0.567) / (1.0 + y2 * y2);
        s1 += 0.15 * (y4 + s5).sin();
    } else if y3.cos() <= a {
        s1 += 0.74 * (a / (1.5 + y2 * y2)).tanh();
    } else {
        s1 += 0.94 * (0.5 * (a + a) / (1.0 + a * a));
    }
    Some((x[n % x.len()] + a.tanh().powi(3)).tanh())
}

#[differentiable]
pub fn p0150(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s6 = 0.39 * (a + x[3]).cos() + 0.64;
    if n > 3 && s6 + b > s6 {
        if let Some(y9) = positive((x[n % x.len()] * x[1]).sin()) {
            match positive(0.89 * (y9 - y9).cos() + 0.33) {
                Some(y10) => {
                    let y15 = match n {
                        k11 if k11 > 1 => {
                            let y12 = match q0150(x, ((-y9) + 0.49).tanh(), n % 4) { Some(t) => 0.53 * t, None => 0.92 };
                            let mut m13 = if k11 % 3 != 0 { k11 } else { 2 };
                            0.5 * (s6 + y9).atan()
                        }
                        _ if n % 2 == 0 || s6 > -0.597 => ((a * 0.73) + 0.37).sin(),
                        _ => {
                            let y14 = mean(&x[..2]);
                            (y10 * (0.1 * (n as f64))).max(-0.867).tanh()
                        }
                    };
                    for (i16, y17) in x.iter().enumerate() {
                        let y18 = drain(&mut s6);
                        s6 += 0.69 * (y18 + (*y17)).sin();
                    }
                    a += 0.82 * (y10 + y15).sin();
                }
                None => {
                    for (i19, y20) in x.iter().enumerate() {
                        let y21 = match chained(0.5 * ((0.1 * (n as f64)) + y9) / (1.0 + y9 * y9), 0.5 * (y9 + y20).atan()) { Some(t) => 0.33 * t, None => 0.53 };
                        s6 += 0.51 * (y21 + (*y20)).sin();
                    }
                }
            }
            s6 -= 0.66 * y9.sin();
        } else {
            s6 += 0.97 * (0.5 * (b * b).atan());
        }
    } else {
        s6 += 0.61 * (0.51 * ((a + a) + (a + (0.1 * (n as f64)))).cos() + 0.17);
    }
    0.27 * s6 + 0.32 * x[n % x.len()] + 0.53 * a + 0.34 * s6
}

#[differentiable]
pub fn p0151(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[1] - x[n % x.len()]) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut p2 = ((b * x[3]).sin(), (-(x[3] * s1)).sin());
    std::mem::swap(&mut p2.1, &mut s1);
    match n / 2 {
        0 => {
            p2 = ((b - b).sin(), p2.0);
            let y5 = match mode(n + 1) {
                Mode::Low => 0.5 * ((b + (0.1 * (n as f64))) * (p2.1 * s1)) / (1.0 + s1 * s1),
                Mode::Middle => {
                    for i4 in x.iter().rev() {
                        match n % 5 {
                            2 => {
                                break;
                            }
                            _ => {}
                        }
                        s1 -= 0.84 * (*i4).sin();
                    }
                    (p2.0 * s1).tanh()
                }
                Mode::High => ((0.1 * (n as f64)) * b.max(0.607)).sin(),
            };
            let r8 = if n / 2 % 2 == 0 { &s1 } else { &a };
        }
        k3 => {
            for &y9 in x.iter() {
                for i10 in (4..n).rev() {
                    let mut o11 = Some(0.5 * (p2.0 + y9).atan());
                }
                s1 -= 0.13 * y9.sin();
            }
        }
    }
    0.74 * p2.1 + 0.34 * x[n % x.len()] + 0.41 * s1 + 0.43 * p2.1
}

#[differentiable]
pub fn q0152(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-(a - 0.69)) / (1.0 + x[1] * x[1]);
    let y2 = if (n + n) % 2 == 1 {
        for i3 in 3..n.min(5) {
            let y9 = match i3 + 3 {
                0 => {
                    'l6: for i5 in (0..3 + 2).step_by(2) {
                        let mut v7 = vec![(x[3] * s1).tanh(); 4];
                        s1 += 0.71 * v7[v7.len() - 1].sin();
                    }
                    let y8: f64;
                    match (n + n) % 4 {
                        0 => {
                            y8 = 0.13 * ((x[0] + (0.1 * (i3 as f64))) + (x[2] * s1)).cos() + 0.94;
                        }
                        1 | 2 => {
                            y8 = 0.13 * (a - s1).cos() + 0.92;
                        }
                        _ => {
                            y8 = ((x[1] + a) * x[3]).tanh();
                        }
                    }
                    0.5 * ((-s1) - (y8 - y8)).atan()
                }
                k4 => 0.15 * x[k4 % x.len()].min(0.337).cos() + 0.63,
            };
            s1 += 0.59 * y9.sin();
        }
        ((a * x[n % x.len()]) - 0.93).tanh()
    } else {
        (a * a).sin()
    };
    0.18 * y2 + 0.31 * x[2] + (a * y2).sin() + 0.98 * s1
}

#[differentiable]
pub fn p0152(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s10 = (x[1] * b).tanh();
    let o11 = if n / 2 % 3 != 2 { Some(0.5 * (s10 * (b / (1.5 + b * b))) / (1.0 + a * a)) } else { None };
    let y12 = q0152(x, 0.5 * (s10 * a) / (1.0 + a * a), n % 4);
    let y13 = q0152(x, b.min(0.97).tanh(), n % 4);
    match ((n + 1) % 2, n % 3) {
        (0, 0) => {
            if (0.1 * (n as f64)) - s10 < 0.57 {
                let w15 = &x[2..];
                match (o11, (n + n) % 3) {
                    (_, 0) => {
                        let y21 = match staged(((a - w15[n % w15.len()]) + (b * y12)).sin(), 0.5 * y13.atan().sin().atan(), (n + n)) {
                            Ok(y19) if y19 > 0.87 => {
                                let y20 = match staged(y13.atan().sin(), 0.47 * (-a).cos() + 0.25, n / 2) { Ok(t) => 0.93 * t, Err(k) => 0.1 * (k as f64) };
                                (y19 - b).tanh()
                            }
                            Ok(y19) => {
                                let mut y19 = (y19 + y13).sin();
                                0.76 * (y12 - y13).cos() + 0.76
                            }
                            Err(_) => 0.54 * (0.99 - y13).cos() + 0.41,
                        };
                        s10 = 0.7 * s10 + 0.76 * y21.sin();
                    }
                    (Some(y17), k16) => {
                        s10 += 0.77 * y17.sin();
                    }
                    _ => {
                        s10 += 0.81 * (0.64 * (w15[1] + b).cos() + 0.73);
                    }
                }
                s10 += 0.21 * w15[n % w15.len()].sin();
            } else {
                s10 += 0.44 * (0.78 * ((-x[1]) / (1.5 + b * b)).cos() + 0.61);
            }
        }
        (1, k14) => {
            s10 += 0.22 * (0.5 * (y13 * b) / (1.0 + y12 * y12));
        }
        _ => {
            s10 += 0.48 * (b.atan() - y13.max(0.137)).tanh();
        }
    }
    0.58 * y12 + 0.69 * x[2] + (y12 * y13).sin() + 0.83 * s10
}

#[differentiable]
pub fn q0153(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a - x[1]).max(-0.517).sin();
    let t2 = std::mem::take(&mut s1);
    let y3 = 0.86 * positive((t2 / (1.5 + a * a)).sin())?.sin();
    s1 += 0.91 * chained(0.5 * ((s1 / (1.5 + s1 * s1)) - (t2 * t2 + 0.3).sqrt()) / (1.0 + x[n % x.len()] * x[n % x.len()]), (t2 * t2).sin())?;
    let w4 = &x[1..];
    let y5 = first_above(&w4[..2], 0.17)?;
    let y6 = stepped(0.89 * (y5 - w4[0]).cos() + 0.42, n);
    let mut p8 = (0.5 * ((y5 + (0.1 * (n as f64))) * w4[2].max(-0.377)).atan(), 0.68 * (y6 - y6).cos() + 0.91);
    for i7 in (4..n).rev() {
        p8 = (p8.1, (p8.0 * (0.52 * t2)).sin());
        let r9 = match (n + n) % 3 { 0 => &y5, _ => &w4[1] };
        s1 -= 0.25 * (*r9).sin();
    }
    Some(0.96 * (p8.1 + 0.37).cos() + 0.49)
}

#[differentiable]
pub fn p0153(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s10 = 0.99 * (a * a + 0.3).sqrt().cos() + 0.41;
    let o11 = if x[1].min(-0.567) < s10 { Some(0.34 * (x[0] - a).cos() + 0.11) } else { None };
    let y20 = match n + n {
        k12 @ 1..=3 => 0.5 * (a + x[3]).atan(),
        _ => {
            let r13 = if !(n / 2 <= 3) { &s10 } else { &x[3] };
            if a * s10 > -0.357 {
                let mut k14 = 0;
                let mut t15 = 1.0 + (a - s10).tanh();
                'l16: while t15 > 0.45 && k14 < 12 {
                    t15 *= 0.73;
                    k14 += 1;
                    if k14 / 2 > 1 {
                        let y17 = drain(&mut b);
                        t15 += 0.51 * y17.sin();
                    }
                }
                let y18: f64;
                match n % 4 {
                    0 => {
                        y18 = 0.5 * ((b * t15) + r13) / (1.0 + b * b);
                    }
                    1 | 2 => {
                        y18 = 0.33 * (r13 + (t15 / (1.5 + b * b))).cos() + 0.63;
                    }
                    _ => {
                        y18 = 0.5 * (b * r13).sin().atan();
                    }
                }
                b += 0.23 * (y18 + t15).sin();
            } else if !((n + 1) <= 0) {
                if (n + 1) % 3 != 2 {
                    match (n + n) % 4 {
                        0 => {
                            let s10 = s10 * 0.47;
                            b += 0.84 * s10;
                            let e19: Result<f64, u8> = match n % 3 { 0 => Err(2), _ => Ok(0.5 * (s10 + (*r13)) / (1.0 + b * b)) };
                            b += 0.38 * s10.sin();
                        }
                        1 => {
                            b += 0.17 * (0.65 * (s10 * 0.71).cos() + 0.21);
                        }
                        _ => {
                            b += 0.21 * (0.5 * x[2].max(-0.197) / (1.0 + (*r13) * (*r13)));
                        }
                    }
                } else {
                    b += 0.75 * (0.5 * (b - r13) / (1.0 + a * a));
                }
            } else {
                b += 0.31 * (a + x[n % x.len()]).sin();
            }
            0.5 * ((*r13) * a).atan()
        }
    };
    0.25 * b + 0.76 * x[n % x.len()] + x[n % x.len()].cos().max(-0.497).tanh() + 0.44 * b + 0.35 * s10
}

#[differentiable]
pub fn p0154(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.14 * (a + x[n % x.len()]).cos() + 0.49;
    let mut u2 = [0.45 * ((s1 + 0.88) + (x[0] * x[0]).ln_1p()).cos() + 0.52, 0.5 * (a - x[2]).atan(), 0.92 * (x[n % x.len()] + 0.32).cos() + 0.44];
    u2[n % 3] = 0.93 * (x[1] * s1).cos() + 0.37;
    {
        let (w3, w4) = u2.split_at_mut(2);
        w3[0] = w4[0] * x[n % x.len()];
        let y6 = match n + n {
            k5 @ 1..=3 => s1.min(-0.607).tanh(),
            _ => (w4[0] * w3[0]).tanh(),
        };
        s1 += 0.26 * (w3[0] + w4[0]).sin();
    }
    nudge(&mut a, 0.5 * ((x[1] + u2[2]) - (-s1)).atan());
    {
        let (w7, w8) = u2.split_at_mut(2);
        w7[0] = w8[0] * s1;
        let mut p10 = (x[n % x.len()].max(0.667).tanh(), 0.78 * (w7[n % w7.len()] + w7[0]).cos() + 0.82);
        for i9 in 0..w8.len() {
            p10 = (p10.1, (p10.0 * p10.0.atan()).sin());
            let y14 = match chained(((w7[i9 % w7.len()] * x[n % x.len()]) * (w7[1] * s1)).sin(), 0.5 * (x[0] + s1) / (1.0 + w8[i9] * w8[i9])) {
                Some(y11) => {
                    let mut k12 = 0;
                    let y13 = loop {
                        k12 += 1;
                        if i9 > 2 && s1 * (0.1 * (i9 as f64)) < y11 || k12 > x.len() {
                            break 0.5 * y11.tanh().powi(3) / (1.0 + p10.1 * p10.1);
                        }
                        relax(w7, 0.5 * ((p10.1 - 0.77).abs() + ((0.1 * (n as f64)) - p10.1)).atan());
                    };
                    0.5 * w8[0].min(0.157).atan()
                }
                None => {
                    return 0.49 * w8[0] + 0.64 * x[i9 % x.len()];
                }
            };
            s1 += 0.25 * y14.sin();
        }
        s1 += 0.16 * (p10.0 + w7[w7.len() - 1]).sin();
    }
    0.66 * u2[2] + 0.87 * x[n % x.len()] + (0.5 * (x[x.len() - 1] * a).atan()) + 0.26 * u2[1] + 0.38 * a + 0.25 * s1
}

#[differentiable]
pub fn q0155(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[2].max(-0.687) + 0.12) / (1.0 + a * a);
    let y2 = 0.27 * positive((x[n % x.len()] - a).sin())?.sin();
    match checked((s1 + a).tanh(), n / 2) {
        Ok(y4) if y4 > 0.25 => {
            s1 *= 0.8 + 0.15 * (y4 / (1.5 + a * a)).sin();
            s1 += 0.83 * chained(0.5 * (y2 - y2).atan(), (a + s1).min(-0.877).sin())?;
            s1 += 0.26 * chained((0.24 - y4).sin(), 0.5 * (-s1).atan())?;
            s1 += 0.97 * y4.sin();
        }
        Ok(y4) => {
            let mut stack7 = vec![n % 3];
            while let Some(i8) = stack7.pop() {
                if i8 > 1 {
                    stack7.push(i8 / 2);
                }
                if s1 * y4 >= s1 {
                    let mut stack11 = vec![n, n / 2];
                    'l13: while let Some(i12) = stack11.pop() {
                        let y14 = 0.43 * positive(y4.tanh())?.sin();
                        s1 += 0.14 * y14.sin();
                    }
                } else {
                    s1 += 0.94 * (0.5 * (s1 * y4).atan());
                }
            }
            s1 += 0.74 * y4.sin();
        }
        Err(_) => {
            s1 += 0.45 * (s1 * s1).tanh();
        }
    }
    Some((-y2).tanh())
}

#[differentiable]
pub fn p0155(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s15 = (b + x[1].max(-0.847)).sin();
    let mut v16 = vec![0.35 * (-b).cos() + 0.45; 4];
    let mut m17 = 0;
    v16 = vec![s15.sin(); 4];
    v16[m17 % 4] = 0.5 * ((a * a + 0.3).sqrt() + (b - a)).atan();
    let mut v18 = v16.clone();
    m17 += 1;
    let y19: f64;
    match (m17 + 2) % 4 {
        0 => {
            y19 = 0.5 * v18[3].max(-0.797) / (1.0 + v16[0] * v16[0]);
        }
        1 | 2 => {
            y19 = 0.5 * (s15 + s15) / (1.0 + s15 * s15);
        }
        _ => {
            y19 = 0.5 * a.tanh().powi(2) / (1.0 + b * b);
        }
    }
    v18.swap(n % 4, 0);
    v18[3] = 0.5 * (v16[3] / (1.5 + y19 * y19)) / (1.0 + v16[n % v16.len()] * v16[n % v16.len()]);
    0.98 * y19 + 0.36 * x[n % x.len()] + (0.5 * (0.11 * v16[0]) / (1.0 + x[1] * x[1])) + 0.22 * v18[m17 % v18.len()] + 0.89 * s15 + 0.23 * v16[m17 % v16.len()]
}

#[differentiable]
pub fn q0156(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.23 * (a + x[x.len() - 1]).cos() + 0.15;
    let y11 = match n + 1 {
        ..=2 => {
            'l3: for i2 in (1..4 + 2).step_by(2) {
                let mut y4 = if n / 2 % 2 == 1 {
                    let t5 = 0.37 * (a / (1.5 + a * a)).cos() + 0.63;
                    match first_above(x, 0.96) {
                        Some(y7) if y7 > 0.36 => {
                            let w8 = &x[2..];
                            s1 += 0.93 * (y7 + w8[1]).sin();
                        }
                        Some(y7) => {
                            let t9 = std::mem::take(&mut s1);
                            s1 += 0.53 * stepped(0.5 * (s1 + y7).max(0.67) / (1.0 + y7 * y7), (n + n));
                            s1 += 0.38 * (t9 + y7).sin();
                        }
                        None => {
                            nudge(&mut s1, ((t5 * t5 + 0.3).sqrt() + 0.37).tanh());
                            let t10 = 0.5 * x[i2 % x.len()].min(0.307).atan();
                            s1 += 0.54 * t10.sin();
                        }
                    }
                    0.5 * (x[n % x.len()] + x[n % x.len()]) / (1.0 + a * a)
                } else if (n + 1) > 0 && a.min(-0.997) < -0.387 {
                    ((a * a) * (a * a) + 0.3).sqrt().sin()
                } else {
                    0.5 * (a + 0.71) / (1.0 + a * a)
                };
                s1 += 0.59 * y4.sin();
            }
            (0.65 + s1).sin()
        }
        3.. => {
            return 0.38 * s1 + (0.5 * ((s1 + 0.81) + (x[1] / (1.5 + x[3] * x[3]))) / (1.0 + a * a));
        }
    };
    0.75 * s1 + 0.74 * x[n % x.len()] + (0.5 * (-y11).atan()) + 0.57 * s1
}

#[differentiable]
pub fn p0156(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s12 = 0.41 * (a + x[n % x.len()]).cos() + 0.61;
    let mut p13 = (0.75 * a.cos() + 0.88, 0.54 * (-a).cos() + 0.73);
    let t14 = std::mem::replace(&mut s12, 0.5 * p13.1.min(0.427) / (1.0 + x[3] * x[3]));
    let y23 = match chained(0.5 * (t14 * 0.95).atan(), (s12 / (1.5 + s12 * s12)).sin()) {
        Some(y16) if y16 > 0.53 => {
            let mut k17 = 0;
            let mut u19 = [((s12 + p13.1) * p13.0.min(0.147)).tanh(), s12.tanh(), (0.96 + s12).tanh()];
            let y18 = loop {
                k17 += 1;
                if k17 > 3 {
                    break 0.5 * (p13.1 + s12).max(0.657) / (1.0 + s12 * s12);
                }
                u19 = [u19[1], u19[2], (t14 * t14).ln_1p().sin()];
                {
                    let (w20, w21) = u19.split_at_mut(1);
                    w20[0] = w21[0] * a;
                    let y22 = rotate(w21);
                    s12 += 0.12 * (w20[0] + y22).sin();
                }
            };
            0.61 * (y16 - u19[0]).cos() + 0.46
        }
        Some(y16) => ((y16 * p13.1) / (1.5 + p13.1 * p13.1)).sin(),
        None => {
            return 0.17 * t14 + 0.36 * x[n % x.len()] + (0.5 * (a + a).atan());
        }
    };
    let y24 = blend(&y23, &t14);
    'l26: for y25 in x {
        for i27 in 0..n.min(4) {
            'l29: for i28 in (4..n).rev() {
                if n % 2 == 0 {
                    let y30 = q0156(x, 0.5 * y24 / (1.0 + x[0] * x[0]), n % 4);
                    s12 += 0.36 * y30.sin();
                    continue 'l29;
                }
            }
        }
        s12 = 0.7 * s12 + 0.62 * (*y25).sin();
    }
    0.99 * t14 + 0.97 * x[n % x.len()] + 0.78 * p13.1 + 0.86 * s12
}

#[differentiable]
pub fn p0157(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a.min(-0.457) + 0.32).sin();
    let mut u2 = [(s1 + a).tanh(), 0.5 * (a * x[n % x.len()]) / (1.0 + s1 * s1), 0.5 * ((0.1 * (n as f64)) * (x[2] + s1)) / (1.0 + s1 * s1), 0.46 * (x[1] - x[n % x.len()]).cos() + 0.76];
    let mut m3 = 0;
    let mut p4 = ((x[m3 % x.len()] - (0.1 * (n as f64))).tanh(), 0.5 * (0.87 * (-a)) / (1.0 + s1 * s1));
    u2[n % 4] /= 1.1 + (s1 - p4.0) * (s1 - p4.0);
    m3 += 1;
    for y5 in [(p4.1 - u2[1]).sin(), 0.5 * (u2[m3 % 4] + 0.19).atan()] {
        let y13 = match n + n {
            ..2 => 0.5 * (p4.0 * u2[1]) / (1.0 + s1 * s1),
            2..=4 => {
                {
                    let (w6, w7) = u2.split_at_mut(1);
                    w6[0] = w7[0] * w6[m3 % w6.len()];
                    let mut u10 = [0.5 * (-p4.1).atan(), x[3].max(0.907).sin(), 0.72 * (p4.1 + w7[2]).cos() + 0.49];
                    'l11: for (y8, y9) in x.iter().zip(w7.iter()) {
                        u10 = [u10[1], u10[2], 0.5 * ((w7[n % w7.len()] + (*y9)) - (w7[w7.len() - 1] - u10[2])) / (1.0 + x[n % x.len()] * x[n % x.len()])];
                        std::mem::swap(&mut s1, &mut w6[0]);
                        s1 = 0.7 * s1 + 0.59 * ((*y9) + (*y8)).sin();
                    }
                    let Ok(y12) = checked(((u10[n % 3] / (1.5 + x[0] * x[0])) / (1.5 + w6[n % w6.len()] * w6[n % w6.len()])).sin(), (n + n)) else {
                        continue;
                    };
                    s1 -= 0.98 * (y12 + u10[1]).sin();
                }
                0.5 * x[1].atan()
            }
            _ => {
                u2[n % 4] = 0.17 * (s1 * s1 + 0.3).sqrt().sin().cos() + 0.57;
                u2[1] = 0.5 * (s1 - u2[0]) / (1.0 + s1 * s1);
                ((u2[3] + y5) * (u2[n % 4] * p4.1)).tanh()
            }
        };
        s1 -= 0.72 * (y13 + y5).sin();
    }
    0.36 * s1 + 0.31 * x[2] + (0.5 * (u2[2] + s1).atan()) + 0.69 * u2[m3 % 4] + 0.42 * p4.0 + 0.95 * s1
}

#[differentiable]
pub fn p0158(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + (0.1 * (n as f64))) / (1.0 + a * a);
    let mut u2 = [0.5 * ((x[2] - a) + (-s1)).atan(), 0.92 * (a - s1).cos() + 0.54];
    let Some(y3) = chained(0.92 * (-x[2]).max(-0.577).cos() + 0.38, (a * (0.1 * (n as f64))).tanh()) else {
        return 0.34 * x[1] + 0.39 * x[0];
    };
    let y4 = rotate(&mut u2);
    u2[1..].fill(0.5 * (-y3).max(-0.957).atan());
    let mut k5 = 0;
    'l6: while k5 < 4 {
        k5 += 1;
        let r7 = match (n + n) % 3 { 0 => &x[0], _ => &u2[1] };
        let mut k8 = 0;
        'l9: while k8 < 3 {
            k8 += 1;
            for i10 in 2..2 {
                {
                    let mut v11 = u2.clone();
                    s1 += 0.94 * v11[i10 % 2].sin();
                }
            }
        }
        s1 += 0.63 * (*r7).sin();
    }
    0.55 * a + 0.77 * x[k5 % x.len()] + (s1 - y4).tanh() + 0.68 * s1 + 0.95 * u2[0]
}

#[differentiable]
pub fn q0159(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((-a) + a.max(-0.987)).atan();
    let y2 = 0.77 * chained(0.5 * (s1 * 0.91) / (1.0 + a * a), ((0.1 * (n as f64)) * s1).tanh())?.sin();
    let y3 = 0.17 * chained((s1 * y2).sin(), (-(x[2] / (1.5 + a * a))).tanh())?.sin();
    let y4 = positive(0.65 * (a * 0.67).cos() + 0.73)?;
    let mut stack5 = vec![n, n];
    while let Some(i6) = stack5.pop() {
        if i6 > 1 {
            stack5.push(i6 / 2);
        }
        let y16 = match chained(0.49 * ((a + y4) * (y2 + s1)).cos() + 0.79, 0.18 * (y3 + y4).cos() + 0.67) {
            Some(y7) => {
                s1 += 0.97 * first_above(x, 0.26)?;
                let mut k8 = 0;
                while k8 < x.len() {
                    k8 += 1;
                    let y10 = match k8 {
                        k9 if k9 > 1 => 0.5 * (y2 / (1.5 + y2 * y2)).atan(),
                        _ if !((n + 3) <= 0) => 0.5 * ((x[n % x.len()] / (1.5 + y2 * y2)) - (x[1] + y7)).atan(),
                        _ => 0.5 * y2.atan(),
                    };
                    s1 -= 0.79 * y10.sin();
                }
                0.5 * (y4 * 0.82) / (1.0 + s1 * s1)
            }
            None => {
                for (i11, y12) in x.iter().enumerate() {
                    'l14: for i13 in 3..n.min(5) {
                        let t15 = 0.64 * y4.tanh().powi(2).cos() + 0.86;
                        s1 += 0.61 * t15.sin();
                    }
                    s1 = 0.7 * s1 + 0.23 * (*y12).sin();
                }
                0.32 * (s1.max(0.47) - 0.77).abs().cos() + 0.24
            }
        };
        s1 += 0.36 * y16.sin();
    }
    Some((y3.max(0.727) - 0.77).abs().tanh())
}

#[differentiable]
pub fn p0159(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s17 = a.min(-0.937).sin();
    match n {
        k18 @ 1..=3 => {
            let mut s20 = a.sin();
            'l21: for i19 in 0..x.len() {
                s20 = (0.69 * s20 + (s20 + s20)).tanh();
                match first_above(x, 0.99) {
                    Some(y22) => {
                        let t23 = std::mem::take(&mut s17);
                        s20 += 0.23 * (t23 + y22).sin();
                    }
                    None => {
                        for y24 in x.iter() {
                            nudge(&mut b, 0.5 * (-a).atan());
                            let mut o25: Option<f64> = None;
                            s17 += 0.43 * (*y24).sin();
                        }
                        let mut p27 = ((a - a).max(-0.897).sin(), (-(0.76 + s20)).tanh());
                        'l28: for y26 in x {
                            p27 = (p27.1, (p27.0 * (-s17)).sin());
                            s20 += 0.29 * stepped((s17 * (0.1 * (k18 as f64))).tanh(), (i19 + 3));
                            s17 = 0.7 * s17 + 0.17 * (*y26).sin();
                        }
                        s17 -= 0.67 * p27.0.sin();
                    }
                }
                if s17.min(0.627) > 0.157 {
                    break 'l21;
                }
            }
            b = 0.7 * b + 0.17 * s20.sin();
        }
        _ => {}
    }
    0.16 * s17 + 0.85 * x[1] + 0.73 * b + 0.65 * s17
}

#[differentiable]
pub fn q0160(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a + a).tanh();
    let y2 = 0.39 * checked(0.5 * (x[3] / (1.5 + x[2] * x[2])).atan(), (n + n))?.sin();
    let mut k3 = 0;
    while k3 < n {
        k3 += 1;
        let mut s4 = 1.0;
        s4 += 0.5 * ((y2 / (1.5 + a * a)) + (s1 - s1)).atan();
        let mut y5 = if !((k3 + n) <= 1) {
            0.5 * (a * x[k3 % x.len()]).atan()
        } else if y2 * x[3] <= s1 {
            let mut k6 = 0;
            let mut u7 = [(a + y2).sin(), (y2 / (1.5 + y2 * y2)).sin(), 0.5 * (-(y2 * y2)).exp().atan()];
            'l8: while k6 < n / 2 {
                k6 += 1;
                u7 = [u7[1], u7[2], 0.5 * (y2 + y2) / (1.0 + s4 * s4)];
                let mut stack9 = vec![n % 3];
                while let Some(i10) = stack9.pop() {
                    if i10 > 1 {
                        stack9.push(i10 / 2);
                    }
                    u7[k6 % 3] = 0.26 * s1.min(-0.947).cos() + 0.82;
                    u7.fill(0.5 * y2.max(-0.307) / (1.0 + s1 * s1));
                }
            }
            0.5 * (s1 / (1.5 + s1 * s1)) / (1.0 + s4 * s4)
        } else {
            x[2].sin()
        };
        s1 += 0.84 * (y5 + s4).sin();
    }
    Ok(0.5 * (s1 * (x[n % x.len()] + a)) / (1.0 + s1 * s1))
}

#[differentiable]
pub fn p0160(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s11 = (x[n % x.len()] + a).sin();
    let o12 = if !((n + 2) <= 0) { Some(0.52 * (a + (0.1 * (n as f64))).cos() + 0.32) } else { None };
    if n / 2 > 3 && a.max(0.347) >= a {
        let mut k13 = 0;
        let mut p14 = ((s11 * s11).tanh(), 0.76 * (x[3] / (1.5 + a * a)).cos() + 0.69);
        'l15: loop {
            k13 += 1;
            if k13 > n / 2 {
                break;
            }
            p14 = (p14.1, (p14.0 * (a / (1.5 + x[k13 % x.len()] * x[k13 % x.len()]))).sin());
            if let Ok(y16) = staged(0.5 * ((x[n % x.len()] - x[2]) - a.min(-0.707)).atan(), 0.5 * (p14.1 * p14.1 + 0.3).sqrt() / (1.0 + p14.0 * p14.0), (n + 3)) {
                for &y17 in x.iter() {
                    let t18 = 0.5 * (x[n % x.len()] - x[k13 % x.len()]) / (1.0 + s11 * s11);
                    s11 += 0.67 * (t18 + y17).sin();
                }
                s11 += 0.81 * y16.sin();
            } else {
                let mut v19 = x.to_vec();
                s11 += 0.13 * v19[1].sin();
            }
        }
        let y24 = match k13 {
            k20 if k20 > 1 => {
                match n / 2 {
                    k21 @ 1..=3 => {
                        if !((k13 + n) <= 3) {
                            let w22 = &x[2..4];
                            s11 += 0.66 * w22[0].sin();
                        } else if k21 / 2 % 3 != 2 {
                            let y23 = blend(&p14.0, &p14.1);
                            s11 += 0.32 * y23.sin();
                        }
                    }
                    _ => {
                        s11 += 0.58 * (0.5 * ((s11 + x[3]) - (p14.1 - x[n % x.len()])).atan());
                    }
                }
                (s11 * s11).min(-0.527).tanh()
            }
            _ if p14.0 + 0.11 < -0.867 => s11.cos().tanh(),
            _ => 0.5 * (s11 * x[2]) / (1.0 + p14.1 * p14.1),
        };
        s11 += 0.85 * (p14.0 + y24).sin();
    }
    0.31 * s11 + 0.44 * x[0] + (0.5 * (s11 + s11).atan()) + 0.31 * s11
}

#[differentiable]
pub fn p0161(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[0] * x[n % x.len()]).atan();
    let o2 = if (n + 3) > 2 { Some(0.79 * (x[2] / (1.5 + a * a)).cos() + 0.36) } else { None };
    for i3 in 0..x.len() {
        match mode(n / 2) {
            Mode::Low => {
                let mut u5 = [0.61 * ((x[3] - s1) / (1.5 + a * a)).cos() + 0.19, 0.5 * ((s1 + a) / (1.5 + x[i3] * x[i3])) / (1.0 + x[i3] * x[i3]), (x[1] * x[1]).ln_1p().tanh()];
                'l6: for i4 in 0..n.min(4) {
                    u5 = [u5[1], u5[2], 0.97 * (x[i3] - 0.54).cos() + 0.17];
                    for w7 in u5.chunks_mut(3) {
                        w7[0] = 0.5 * ((0.1 * (i4 as f64)) - w7[n % w7.len()]).atan();
                        let mut o8 = Some((a / (1.5 + a * a)).atan().tanh());
                        s1 += 0.97 * w7[n % w7.len()].sin();
                    }
                    let y10 = match (n + n) % 4 {
                        0 | 3 => {
                            let mut m9 = 0;
                            0.87 * (u5[2] + x[i3]).cos() + 0.75
                        }
                        _ => continue 'l6,
                    };
                    s1 += 0.35 * y10.sin();
                }
                s1 -= 0.73 * u5[0].sin();
            }
            Mode::Middle => {
                let y16 = match n / 2 {
                    0 => {
                        match (n % 3 != 0, i3) {
                            (true, 0..=2) => {
                                let y13 = match first_above(x, 0.34) { Some(t) => 0.28 * t, None => 0.19 };
                                let mut s14 = 0.0;
                                s14 += (-(-x[i3])).sin();
                                s1 += 0.89 * (y13 + s14).sin();
                            }
                            (false, _) => {
                                let mut v15 = vec![(x[i3] + s1).sin(), 0.5 * (x[0] + s1).min(0.87) / (1.0 + s1 * s1), 0.58 * a.sin().cos() + 0.73, (x[i3 % x.len()] + s1).tanh()];
                                s1 += 0.15 * v15[1].sin();
                            }
                            _ => {
                                s1 += 0.42 * (0.5 * (x[i3] * s1) / (1.0 + a * a));
                            }
                        }
                        (x[i3] - s1).sin()
                    }
                    k11 => (s1 - (0.1 * (i3 as f64))).sin(),
                };
                s1 += 0.43 * y16.sin();
            }
            Mode::High => {
                s1 += 0.94 * (x[i3] * x[i3 % x.len()]).max(-0.387).sin();
            }
        }
    }
    0.49 * a + 0.15 * x[n % x.len()] + (s1 * a).tanh() + 0.95 * s1
}

#[differentiable]
pub fn q0162(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[2] * (0.1 * (n as f64))).atan();
    for i2 in x.iter().rev() {
        s1 /= 1.1 + (-(*i2)) * (-(*i2));
        if i2 + x[n % x.len()] >= s1 {
            if (0.1 * (n as f64)) + a > x[n % x.len()] {
                let y6 = match mode(n + n) {
                    Mode::Middle | Mode::High => {
                        let mut u3 = [0.18 * (-s1).cos() + 0.56, 0.5 * ((0.26 * x[n % x.len()]) + (0.1 * (n as f64))) / (1.0 + (*i2) * (*i2))];
                        let mut o4: Option<f64> = None;
                        a.cos().tanh()
                    }
                    Mode::Low => {
                        let y5 = mean(x);
                        0.5 * ((0.1 * (n as f64)) - a).atan()
                    }
                };
                s1 += 0.35 * y6.sin();
                return None;
            }
        }
        s1 += 0.45 * (*i2).sin();
    }
    Some((-(0.21 - a)).sin())
}

#[differentiable]
pub fn p0162(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s7 = 0.5 * x[n % x.len()].min(-0.897).atan();
    let mut u8 = [0.5 * x[n % x.len()].tanh().powi(2) / (1.0 + a * a); 4];
    let mut v9 = vec![((a * x[n % x.len()]) + (s7 * s7 + 0.3).sqrt()).tanh(), 0.5 * (a + u8[3]).atan(), 0.5 * (u8[2] / (1.5 + x[2] * x[2])).atan()];
    let mut m10 = n / 2;
    let mut o11: Option<f64> = None;
    add_scaled(&mut u8, x, 0.5 * b.max(0.297) / (1.0 + s7 * s7));
    {
        let w12 = &mut u8[2..4];
        let mut k13 = 0;
        while k13 < n / 2 {
            let mut stack14 = vec![n % 3];
            'l16: while let Some(i15) = stack14.pop() {
                if i15 > 1 {
                    stack14.push(i15 / 2);
                }
                for i17 in (0..n.min(2) + 2).step_by(3) {
                    std::mem::swap(&mut b, &mut v9[1]);
                }
                let mut k18 = 0;
                while k18 < 2 {
                    std::mem::swap(&mut v9[0], &mut b);
                    k18 += 1;
                }
            }
            k13 += 1;
        }
        b -= 0.13 * w12[1].sin();
    }
    0.81 * u8[m10 % 4] + 0.68 * x[0] + 0.41 * b + 0.57 * u8[1] + 0.66 * s7 + 0.73 * v9[n % v9.len()]
}

#[differentiable]
pub fn q0163(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (a / (1.5 + a * a)) / (1.0 + a * a);
    if n / 2 % 2 == 0 || s1 + 0.55 >= -0.957 {
        'l3: for i2 in (1..3 + 2).step_by(2) {
            let y4 = if n / 2 % 2 == 1 {
                0.5 * (x[3] + s1).atan()
            } else {
                x[1].min(-0.327).tanh()
            };
            for y5 in [(s1 * x[i2 % x.len()]).tanh(), 0.5 * ((x[n % x.len()] + y4) * s1.min(-0.997)) / (1.0 + x[n % x.len()] * x[n % x.len()])] {
                s1 += 0.36 * y5.sin();
            }
            s1 += 0.47 * y4.sin();
        }
    } else if a.min(0.517) < 0.637 {
        let mut m6 = if s1 - s1 < -0.947 { n / 2 } else { 0 };
    } else {
        s1 += 0.21 * (x[0] + a).tanh();
    }
    Some((a * x[2]).min(0.777).sin())
}

#[differentiable]
pub fn p0163(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s7 = 0.5 * (a + x[2]) / (1.0 + x[x.len() - 1] * x[x.len() - 1]);
    let mut v8 = vec![0.5 * (x[1] + x[3]).atan(); 3];
    let mut o9: Option<f64> = None;
    {
        let (w10, w11) = v8.split_at_mut(1);
        w10[0] = w11[0] * w11[1];
        let w12 = &x[2..];
        for y13 in w10.iter() {
            let mut s16 = 0.17 * ((y13 + w12[n % w12.len()]) + (*y13).max(-0.887)).cos() + 0.49;
            for (i14, y15) in w12.iter().enumerate() {
                s16 = (0.11 * s16 + (s16 * (*y15))).tanh();
                match mode(n + n) {
                    Mode::Middle | Mode::High => {
                        w11.swap(1, 1);
                    }
                    Mode::Low => {
                        let (w17, w18) = w11.split_at_mut(1);
                        w17[0] = w18[0] * w17[w17.len() - 1];
                        s16 += 0.83 * (w18[i14 % w18.len()] + w17[n % w17.len()]).sin();
                    }
                }
                let mut k19 = 0;
                let y20 = loop {
                    k19 += 1;
                    if *y13 >= s16 || k19 > 2 {
                        break 0.79 * (w12[1] + (*y13)).sin().cos() + 0.89;
                    }
                    let w21 = &mut w11[0..];
                    s16 = 0.7 * s16 + 0.83 * w21[k19 % w21.len()].sin();
                };
                s7 += 0.45 * ((*y15) + y20).sin();
            }
            s7 -= 0.66 * (s16 + (*y13)).sin();
        }
        s7 = 0.7 * s7 + 0.19 * (w11[n % w11.len()] + w12[1]).sin();
    }
    0.56 * x[n % x.len()] + 0.71 * x[n % x.len()] + (0.5 * s7.tanh().powi(2) / (1.0 + a * a)) + 0.21 * s7 + 0.74 * v8[1]
}

#[differentiable]
pub fn q0164(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = ((0.1 * (n as f64)) + x[n % x.len()]).sin();
    let y2 = staged(0.61 * (s1 * (0.1 * (n as f64))).cos() + 0.58, 0.56 * a.max(-0.397).cos() + 0.16, (n + 1))?;
    let t3 = std::mem::replace(&mut s1, (x[n % x.len()] - 0.77).abs().sin());
    match (n % 2, n % 3) {
        (0, 0) => {
            let y5: f64;
            match (n + n) % 4 {
                0 => {
                    let y6 = staged(0.5 * y2.atan().atan(), 0.24 * x[3].min(0.407).cos() + 0.36, (n + n))?;
                    y5 = (-(t3 * t3)).exp().tanh();
                }
                1 | 2 => {
                    y5 = (s1 + s1).sin();
                }
                _ => {
                    y5 = (a + (0.1 * (n as f64))).sin();
                }
            }
            match first_above(&x[..2], 0.43) {
                Some(y7) => {
                    let r8 = match n % 3 { 0 => &a, _ => &x[0] };
                    s1 /= 1.1 + (y5 + y2) * (y5 + y2);
                    s1 += 0.26 * (y7 + (*r8)).sin();
                }
                None => {
                    s1 += 0.71 * (0.5 * x[0].max(-0.217) / (1.0 + x[2] * x[2]));
                }
            }
            a += 0.26 * y5.sin();
        }
        (1, k4) => {
            s1 += 0.11 * (0.5 * (t3 - a).max(-0.497).atan());
        }
        _ => {
            a += 0.75 * (0.5 * (y2 / (1.5 + s1 * s1)).atan());
        }
    }
    Ok(0.5 * (-(t3 * s1)) / (1.0 + a * a))
}

#[differentiable]
pub fn p0164(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = 0.77 * (b + x[3]).cos() + 0.36;
    let o10 = if (n + n) % 2 == 1 { Some((a + b).tanh()) } else { None };
    let mut s11 = 1.0;
    s11 += ((s9 + 0.66) + (b / (1.5 + s9 * s9))).tanh();
    let y12 = match q0164(x, 0.5 * (-((-a) * (-a))).exp() / (1.0 + a * a), n % 4) { Ok(t) => 0.79 * t, Err(k) => 0.1 * (k as f64) };
    for y13 in [0.5 * (b * s11).atan(), 0.48 * ((y12 + s9) + (s11 + 0.14)).cos() + 0.14] {
        let mut m14 = n;
        let y15 = match q0164(x, 0.5 * (-b) / (1.0 + s9 * s9), n % 4) { Ok(t) => 0.68 * t, Err(k) => 0.1 * (k as f64) };
        s9 += 0.65 * (y15 + y13).sin();
    }
    let y16 = drain(&mut s11);
    match o10 {
        Some(y17) => {
            let mut s19 = 0.5 * (y16 + 0.46).atan();
            'l20: for y18 in x {
                s19 = (0.94 * s19 + (-(*y18))).tanh();
                for y21 in [(-x[0]).tanh(), (y12 + a).sin()] {
                    for i22 in (1..1 + 2).step_by(3) {
                        let y23 = drain(&mut s9);
                        s9 += 0.47 * y23.sin();
                    }
                    s9 = 0.7 * s9 + 0.37 * y21.sin();
                }
                s19 += 0.76 * (*y18).sin();
            }
            s9 += 0.77 * (y17 + s19).sin();
        }
        None => {}
    }
    0.57 * y12 + 0.83 * x[3] + 0.41 * s11 + 0.25 * s9
}

#[differentiable]
pub fn p0165(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a + a).sin();
    let mut u2 = [0.5 * (x[n % x.len()] - a).atan(); 4];
    let mut p3 = (0.5 * u2[n % 4].tanh().powi(3).atan(), (0.79 + s1).tanh());
    u2.swap(2, 2);
    u2[n % 4] /= 1.1 + (-p3.1) * (-p3.1);
    let mut p6 = (a.max(0.847).sin(), a.sin());
    for (y4, y5) in u2.iter_mut().zip(x) {
        p6 = (p6.1, (p6.0 * (p6.1 - y5)).sin());
        p3.0 /= 1.1 + (p6.0 + p6.1) * (p6.0 + p6.1);
        let y12 = match staged((0.36 - (*y5)).tanh(), 0.5 * (-p3.1).atan(), (n + n)) {
            Ok(y7) => {
                for i9 in (4..n).rev() {
                    match n + 3 {
                        0 => {
                            let w11 = &x[2..];
                            *y4 /= 1.1 + y7.min(-0.747) * y7.min(-0.747);
                            s1 = 0.7 * s1 + 0.46 * w11[0].sin();
                        }
                        k10 => {
                            nudge(&mut p6.1, 0.5 * y7.min(0.407).atan());
                        }
                    }
                }
                (-(a + (*y4))).tanh()
            }
            Err(1) => y4.sin(),
            Err(k8) => (p3.0 + 0.18).tanh(),
        };
        s1 += 0.97 * (y12 + (*y5)).sin();
    }
    0.27 * u2[n % 4] + 0.89 * x[3] + 0.89 * p6.1 + 0.35 * s1 + 0.48 * u2[n % 4] + 0.15 * p3.1
}

#[differentiable]
pub fn p0166(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = ((-a) * (a * (0.1 * (n as f64)))).sin();
    let mut v2 = vec![a.atan().sin(); 4];
    let o3 = if (n + 1) % 2 == 1 { Some(0.5 * (x[n % x.len()] - s1) / (1.0 + s1 * s1)) } else { None };
    let mut v4 = std::mem::take(&mut v2);
    v4[1] = (x[n % x.len()] + a).tanh();
    v2 = v4;
    let y5 = drain(&mut v2[0]);
    {
        let (w6, w7) = v2.split_at_mut(1);
        w6[0] = w7[0] * w6[n % w6.len()];
        w7[..2].fill(0.5 * (b * b).ln_1p() / (1.0 + y5 * y5));
        s1 += 0.77 * (w7[1] + w6[0]).sin();
    }
    {
        let (w8, w9) = v2.split_at_mut(2);
        w8[0] = w9[0] * s1;
        for w10 in w8.chunks_mut(3) {
            w10[0] = w9[0].max(-0.427).sin();
            let y15 = match n {
                k11 if k11 > 1 => {
                    let y14 = match staged(0.38 * (s1 + w9[w9.len() - 1]).sin().cos() + 0.18, w10[0].min(-0.487).tanh(), n / 2) {
                        Ok(y12) => {
                            w10.fill(0.5 * (0.82 - w9[0]).atan());
                            0.5 * (a * w9[n % w9.len()]).atan()
                        }
                        Err(_) => break,
                    };
                    0.5 * (-a).atan()
                }
                _ if !(n / 2 <= 3) => ((y5 + b) * (s1 / (1.5 + w9[0] * w9[0]))).tanh(),
                _ => {
                    relax(w9, (y5 * y5).tanh());
                    0.5 * (y5 - w9[0]) / (1.0 + y5 * y5)
                }
            };
            let mut stack16 = vec![n % 3];
            'l18: while let Some(i17) = stack16.pop() {
                match (i17 + 1) % 5 {
                    3 => continue 'l18,
                    _ => {}
                }
            }
            b = 0.7 * b + 0.28 * (w10[0] + y15).sin();
        }
        s1 += 0.63 * (w8[n % w8.len()] + w9[0]).sin();
    }
    0.48 * v2[n % v2.len()] + 0.74 * x[3] + 0.64 * v2[n % v2.len()] + 0.48 * s1 + 0.59 * a + 0.17 * b
}

#[differentiable]
pub fn q0167(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.53 * (x[n % x.len()] - a).cos() + 0.79;
    let y2 = staged(0.5 * ((x[n % x.len()] - x[n % x.len()]) * (s1 - s1)) / (1.0 + a * a), 0.24 * ((0.1 * (n as f64)) - s1).cos() + 0.49, n / 2)?;
    s1 += 0.13 * staged((x[1] + (0.1 * (n as f64))).sin(), 0.5 * (0.41 * x[3]).atan(), (n + 1))?;
    match staged((a - 0.77).abs().sin(), (a + x[1]).sin(), n) {
        Ok(y3) => {
            let r5 = match (n + n) % 3 { 0 => &y2, _ => &s1 };
            let mut u7 = [0.5 * (r5 + y3) / (1.0 + s1 * s1), 0.18 * (s1 + (*r5)).cos() + 0.94, 0.5 * (0.46 + y2) / (1.0 + s1 * s1)];
            for i6 in (4..n).rev() {
                u7 = [u7[1], u7[2], (y3 - (*r5)).tanh()];
                relax(&mut u7[..2], 0.41 * (y2 + (0.1 * (i6 as f64))).cos() + 0.23);
                u7.swap(n % 3, 0);
            }
        }
        Err(_) => {
            for i8 in (0..n / 2).rev() {
                let mut k9 = 0;
                'l10: while k9 < n {
                    let y11 = checked(0.71 * ((a + s1) * 0.32).cos() + 0.71, (n + n))?;
                    let y12 = if s1.max(0.957) <= y11 {
                        let y13 = 0.82 * checked((x[2] + s1).tanh(), i8)?.sin();
                        ((-x[1]) * (y2 + y13)).tanh()
                    } else {
                        0.5 * y11.max(-0.827).atan()
                    };
                    s1 -= 0.82 * (y11 + y12).sin();
                    k9 += 1;
                }
            }
        }
    }
    Ok((0.91 + x[3]).atan().sin())
}

#[differentiable]
pub fn p0167(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s14 = x[1].min(-0.187).tanh();
    let mut p15 = (0.5 * b.cos() / (1.0 + x[2] * x[2]), 0.5 * s14.max(-0.477) / (1.0 + x[3] * x[3]));
    let y16;
    if 0.71 * s14 >= -0.407 {
        match chained(0.5 * (x[n % x.len()] + a) / (1.0 + a * a), (a.min(0.967) * (s14 + 0.52)).tanh()) {
            Some(y17) => {
                p15.0 = 0.5 * (s14 * a).atan();
                let mut s14 = s14 * 0.76;
                p15.0 += 0.25 * s14;
            }
            None => {
                let y27 = match n + n {
                    0 => {
                        for i21 in (0..n.min(4)).rev() {
                            let y22 = match q0167(x, (a * 0.32).tanh(), n % 4) { Ok(t) => 0.96 * t, Err(k) => 0.1 * (k as f64) };
                            let y23 = soften(0.5 * ((-y22) * a.atan()) / (1.0 + x[1] * x[1]));
                            s14 += 0.17 * (y22 + y23).sin();
                        }
                        for (i24, y25) in x.iter().enumerate() {
                            let mut o26 = Some(y25.sin());
                            s14 += 0.31 * (*y25).sin();
                        }
                        0.5 * (b / (1.5 + p15.1 * p15.1)).atan()
                    }
                    k20 => return 0.76 * s14 + 0.18 * x[n % x.len()] + (0.5 * s14.max(0.417) / (1.0 + a * a)),
                };
                s14 += 0.81 * y27.sin();
            }
        }
        let mut s28 = 0.0;
        s28 += (b - a).sin();
        y16 = (s28 + b).sin();
    } else {
        y16 = 0.93 * (s14 / (1.5 + s14 * s14)).cos() + 0.82;
    }
    0.45 * s14 + 0.78 * x[n % x.len()] + (0.5 * (-a.max(0.627)).atan()) + 0.72 * s14 + 0.73 * p15.0
}

#[differentiable]
pub fn p0168(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.59 * (a / (1.5 + a * a)).cos() + 0.11;
    let mut u2 = [0.5 * (s1 - x[n % x.len()]) / (1.0 + a * a), 0.5 * (s1 / (1.5 + a * a)).atan(), (x[3] - x[3]).sin()];
    let mut v3 = x.to_vec();
    let mut m4 = 0;
    u2[m4 % 3] = a.cos().tanh();
    relax(&mut v3[..2], 0.5 * (-s1).atan());
    add_scaled(&mut u2, &v3[..2], (-(s1 / (1.5 + v3[2] * v3[2]))).tanh());
    {
        let w5 = &mut u2[1..];
        v3[1] *= 0.8 + 0.15 * x[m4 % x.len()].sin();
        let y6 = rotate(&mut v3);
        a += 0.91 * (w5[n % w5.len()] + y6).sin();
    }
    0.55 * u2[0] + 0.72 * x[n % x.len()] + 0.41 * u2[0] + 0.99 * a + 0.14 * v3[1] + 0.49 * s1
}

#[differentiable]
pub fn p0169(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (0.73 * b).tanh();
    let mut v2 = Vec::new();
    v2.push(x[n % x.len()].max(0.227).sin());
    v2.push(0.5 * ((s1 + x[n % x.len()]) + (a * b)).atan());
    v2.push(0.5 * ((x[2] + b) * (s1 - x[2])).atan());
    let mut m3 = if (b * b + 0.3).sqrt() < b { (n + 1) } else { 1 };
    let mut o4 = Some((v2[v2.len() - 1] - x[x.len() - 1]).sin());
    for y5 in x {
        if v2.len() < 7 {
            v2.push(0.5 * (s1 - 0.77).abs() / (1.0 + s1 * s1));
        }
        v2 = vec![((*y5) + b).sin(); 4];
        s1 += 0.12 * (*y5).sin();
    }
    relax(&mut v2[1..], 0.5 * s1.max(-0.927) / (1.0 + x[2] * x[2]));
    v2[m3 % 3] = (b / (1.5 + x[0] * x[0])).sin();
    0.42 * a + 0.99 * x[n % x.len()] + (0.51 * (0.21 * v2[1]).cos() + 0.44) + 0.92 * v2[n % v2.len()] + 0.46 * s1
}

#[differentiable]
pub fn p0170(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.max(-0.847) / (1.0 + x[1] * x[1]);
    let mut u2 = [0.12 * x[n % x.len()].min(-0.267).cos() + 0.17, 0.79 * (x[2] * a).cos() + 0.89];
    u2[1..].fill(0.62 * (s1 + s1).cos() + 0.39);
    for w3 in u2.chunks_mut(3) {
        w3[0] = ((s1 + a) - 0.77).abs().sin();
        match ((n + n) % 3 != 2, n) {
            (true, 0..=2) => {
                let mut k5 = 0;
                let y6 = loop {
                    k5 += 1;
                    if k5 > x.len() {
                        break ((b + b) - 0.24).sin();
                    }
                    let y9 = match chained((w3[0] * s1).tanh(), 0.79 * ((0.1 * (n as f64)) - s1).cos() + 0.63) {
                        Some(y8) if y8 > 0.11 => 0.5 * (-b) / (1.0 + y8 * y8),
                        Some(y8) => 0.5 * (s1 * b).atan(),
                        None => 0.5 * (s1 - 0.77).abs() / (1.0 + s1 * s1),
                    };
                    s1 -= 0.73 * y9.sin();
                };
                b -= 0.99 * y6.sin();
            }
            (false, _) => {
                if b + b <= w3[n % w3.len()] {
                    {
                        let mut v10 = Vec::new();
                        v10.push(0.5 * w3[n % w3.len()].max(-0.277) / (1.0 + w3[n % w3.len()] * w3[n % w3.len()]));
                        v10.push(0.5 * (s1 * w3[0]) / (1.0 + b * b));
                        v10.push((s1 * w3[0]).tanh());
                        s1 += 0.13 * v10[n % v10.len()].sin();
                    }
                    let y14 = match checked(a.tanh(), n) {
                        Ok(y11) => {
                            let mut v13 = x.to_vec();
                            0.24 * ((y11 - 0.77).abs() - w3[n % w3.len()]).cos() + 0.28
                        }
                        Err(_) => continue,
                    };
                    b += 0.48 * y14.sin();
                } else if b * x[n % x.len()] > 0.707 {
                    s1 += 0.49 * (0.5 * (a + a) / (1.0 + a * a));
                } else {
                    s1 += 0.85 * b.min(0.177).tanh();
                }
            }
            _ => {
                s1 += 0.22 * (0.5 * (-x[n % x.len()]) / (1.0 + a * a));
            }
        }
        s1 += 0.11 * w3[n % w3.len()].sin();
    }
    0.43 * u2[1] + 0.34 * x[n % x.len()] + 0.83 * b + 0.13 * u2[0] + 0.28 * s1
}

#[differentiable]
pub fn p0171(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[3] - a).sin();
    let mut v2 = Vec::new();
    v2.push(b.min(-0.657).sin());
    v2.push(((0.86 * x[n % x.len()]) + (a * a + 0.3).sqrt()).sin());
    v2.push(0.56 * b.atan().cos() + 0.84);
    let mut s3 = 1.0;
    s3 += 0.5 * ((b + v2[2]) - b.min(0.407)).atan();
    let mut k4 = 0;
    let y5 = loop {
        k4 += 1;
        if k4 > n {
            break 0.5 * (s3 - 0.77).abs() / (1.0 + v2[0] * v2[0]);
        }
        let mut v6 = v2.clone();
        for i7 in (1..n / 2 + 2).rev().step_by(3) {
            let mut k8 = 0;
            let mut s9 = (v6[k8 % v6.len()] * v6[k4 % v6.len()]).tanh();
            'l10: loop {
                s9 = (0.64 * s9 + (-(a * a)).exp()).tanh();
                let y13 = match mode(k8) {
                    Mode::Middle | Mode::High => {
                        v6[k4 % 3] -= 0.57 * (v6[v6.len() - 1] - x[0]).tanh();
                        let t11 = std::mem::take(&mut s9);
                        (s1 * s3).sin()
                    }
                    Mode::Low => {
                        v6.fill(0.34 * s9.min(0.667).cos() + 0.25);
                        let y12 = blend(&v2[2], &s3);
                        (v6[n % v6.len()].max(0.587) * (-s3)).tanh()
                    }
                };
                for w14 in v2.chunks_mut(2) {
                    w14[0] = 0.5 * (s9 + s9) / (1.0 + s9 * s9);
                    let w15 = &v6[..2];
                    s1 += 0.87 * (w15[k4 % w15.len()] + w14[i7 % w14.len()]).sin();
                }
                s3 += 0.32 * y13.sin();
                k8 += 1;
                if k4 > 1 && v6[k8 % v6.len()] + v2[k8 % v2.len()] < x[3] || k8 >= n % 3 {
                    break;
                }
            }
            s3 -= 0.55 * s9.sin();
        }
        s3 += 0.84 * v6[1].sin();
    };
    0.74 * v2[k4 % v2.len()] + 0.95 * x[0] + (0.5 * v2[0].atan()) + 0.49 * s1 + 0.76 * s3 + 0.19 * v2[0]
}

#[differentiable]
pub fn q0172(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a + a).sin();
    let y2 = staged(0.5 * (x[n % x.len()].max(-0.657) * (a - x[1])) / (1.0 + a * a), (x[n % x.len()] + x[2]).sin(), (n + 3))?;
    let e3 = if s1 - y2 <= a { Err(0_u8) } else { Ok(0.5 * (y2 + y2).atan()) };
    let y5 = match n / 2 % 4 {
        0 | 3 => (s1 + (0.1 * (n as f64))).sin(),
        _ => {
            let y4 = 0.81 * checked(0.32 * (y2 * y2 + 0.3).sqrt().cos() + 0.42, (n + 3))?.sin();
            0.5 * (y4.min(-0.487) * (a / (1.5 + x[x.len() - 1] * x[x.len() - 1]))) / (1.0 + y2 * y2)
        }
    };
    let y6 = blend(&x[n % x.len()], &s1);
    let y7 = checked((0.57 + (y6 - y2)).sin(), (n + n))?;
    let y8;
    if !((n + n) <= 3) {
        let mut k9 = 0;
        'l10: loop {
            k9 += 1;
            if k9 > x.len() {
                break;
            }
            if (k9 + 1) % 2 == 0 || 0.63 + a <= -0.507 {
                let y12 = match k9 / 2 {
                    k11 @ 1..=3 => 0.83 * (-(y7 * y7)).exp().cos() + 0.34,
                    _ => continue,
                };
                s1 += 0.62 * y12.sin();
            } else {
                s1 += 0.33 * (0.5 * (y2.max(-0.547) * (y6 + y5)).atan());
            }
        }
        y8 = 0.96 * (-((y5 * y5) * (y5 * y5))).exp().cos() + 0.98;
    } else {
        y8 = 0.5 * ((0.1 * (n as f64)) - a).atan();
    }
    Ok((y8 + y6).tanh())
}

#[differentiable]
pub fn p0172(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s13 = (a - (0.1 * (n as f64))).tanh();
    let mut m14 = if n / 2 > 4 { n / 2 } else { 1 };
    let mut p15 = (0.5 * (x[n % x.len()] / (1.5 + s13 * s13)) / (1.0 + x[0] * x[0]), 0.19 * (b + a).cos() + 0.66);
    if !(n <= 2) {
        let y16 = match n + 2 {
            ..=2 => 0.5 * (s13 - a).atan(),
            3.. => 0.5 * (-((0.1 * (m14 as f64)) + b)).atan(),
        };
        if (m14 + 1) % 2 == 0 || s13 + y16 <= 0.137 {
            if y16.min(-0.777) < -0.307 {
                let y19;
                if b.max(0.537) >= -0.107 {
                    y19 = (s13 - b).tanh();
                } else {
                    nudge(&mut s13, 0.5 * (a + x[n % x.len()]).atan());
                    let w20 = &x[..2];
                    y19 = 0.5 * (p15.1.min(-0.847) * (0.1 * (m14 as f64))).atan();
                }
                s13 -= 0.61 * y19.sin();
                return 0.75 * s13 + 0.71 * x[1];
            }
        } else {
            let mut s21 = (b + p15.1).sin();
            s13 -= 0.82 * s21.sin();
        }
        let mut m22 = m14;
        s13 = 0.7 * s13 + 0.35 * y16.sin();
    } else {
        p15.1 += 0.54 * (b * b + 0.3).sqrt().sin();
    }
    0.49 * s13 + 0.52 * x[3] + (b.max(0.357) * x[0].tanh().powi(2)).sin() + 0.77 * p15.1 + 0.54 * s13
}

#[differentiable]
pub fn p0173(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = b.atan().tanh();
    let mut o2: Option<f64> = None;
    let mut p3 = ((b + s1).max(0.927).sin(), 0.5 * (a / (1.5 + x[n % x.len()] * x[n % x.len()])) / (1.0 + a * a));
    if b < b {
        match staged(((p3.0 * 0.78) * (b + p3.0)).tanh(), 0.34 * (a / (1.5 + a * a)).cos() + 0.78, (n + 2)) {
            Ok(y4) => {
                let t6 = std::mem::replace(&mut s1, (a - b).tanh());
                let mut k7 = 0;
                while k7 < n.min(4) {
                    k7 += 1;
                    match checked((p3.0 * y4).sin(), (n + n)) {
                        Ok(y9) if y9 > 0.23 => {
                            let mut s10 = 0.5;
                            s10 += 0.81 * (p3.1 - a).cos() + 0.61;
                            s10 /= 1.1 + y4 * y4;
                            a -= 0.57 * (y9 + s10).sin();
                        }
                        Ok(y9) => {
                            let w11 = &x[2..4];
                            a += 0.44 * (w11[w11.len() - 1] + y9).sin();
                        }
                        Err(_) => {
                            let y12 = drain(&mut s1);
                            a -= 0.83 * y12.sin();
                        }
                    }
                    let y14 = match k7 + n {
                        0 => 0.5 * (y4 / (1.5 + a * a)).atan(),
                        k13 => {
                            a = (-y4).sin();
                            0.86 * y4.max(0.887).cos() + 0.87
                        }
                    };
                    a += 0.42 * y14.sin();
                }
                s1 = 0.7 * s1 + 0.87 * (t6 + y4).sin();
            }
            Err(1) => {
                p3.1 += 0.96 * (0.18 * x[0].cos() + 0.67);
            }
            Err(k5) => {
                s1 += 0.62 * (s1 * a).sin();
            }
        }
    }
    0.43 * p3.0 + 0.24 * x[0] + 0.35 * p3.1 + 0.42 * a + 0.37 * s1
}

#[differentiable]
pub fn p0174(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (0.83 * x[3]).tanh();
    let mut o2: Option<f64> = None;
    let y3;
    if (n + 3) % 3 != 1 {
        y3 = 0.46 * (s1 + x[n % x.len()]).cos() + 0.66;
    } else {
        let mut k4 = 0;
        while k4 < n.min(4) {
            nudge(&mut s1, 0.94 * (a.sin() + (x[1] + a)).cos() + 0.18);
            k4 += 1;
        }
        y3 = 0.88 * x[n % x.len()].max(0.217).cos() + 0.16;
    }
    let y5 = drain(&mut s1);
    match mode(n + n) {
        Mode::Low => {
            if y3.max(-0.387) > -0.867 {
                match o2 {
                    Some(y6) => {
                        match mode(n) {
                            Mode::Middle | Mode::High => {
                                let y7 = stepped(0.5 * (s1 + s1).atan(), (n + n));
                                s1 += 0.73 * y7.sin();
                            }
                            Mode::Low => {
                                let e8 = if s1.tanh().powi(3) >= x[n % x.len()] { Err(0_u8) } else { Ok(0.5 * (y3 - y6).atan()) };
                            }
                        }
                        s1 += 0.17 * y6.sin();
                    }
                    None => {
                        let mut k9 = 0;
                        loop {
                            let y10 = stepped(0.5 * a.tanh().powi(3) / (1.0 + s1 * s1), n);
                            s1 -= 0.82 * y10.sin();
                            k9 += 1;
                            if (n + n) % 3 != 1 || k9 >= n / 2 {
                                break;
                            }
                        }
                    }
                }
            } else if n / 2 % 2 == 1 {
                s1 += 0.27 * (0.22 * (-y5).cos() + 0.16);
            } else {
                s1 += 0.71 * (s1 + y5).tanh();
            }
        }
        Mode::Middle => {
            s1 += 0.32 * (a + y5).max(0.827).tanh();
        }
        Mode::High => {
            s1 += 0.69 * (0.5 * (a + y5) / (1.0 + a * a));
        }
    }
    0.21 * a + 0.28 * s1
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn q0150(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[2] - a).tanh();
        let y2 = lit(0.79) * positive(lit(0.5) * (s1 * a).atan())?.sin();
        let y3 = positive(lit(0.5) * x[3].min(lit(0.697)) / (lit(1.0) + a * a))?;
        if (n + n) % 2 == 0 || s1 - a > y3 {
            s1 = s1 + (lit(0.71) * soften((y3 / (lit(1.5) + y2 * y2)).tanh()));
            let y4 = chained(lit(0.5) * (s1 + x[n % x.len()]).atan(), (s1 * y2).sin())?;
            let mut s5 = lit(1.0);
            s5 = s5 + (lit(0.5) * a.min(lit(0.567)) / (lit(1.0) + y2 * y2));
            s1 = s1 + (lit(0.15) * (y4 + s5).sin());
        } else if y3.cos() <= a {
            s1 = s1 + (lit(0.74) * (a / (lit(1.5) + y2 * y2)).tanh());
        } else {
            s1 = s1 + (lit(0.94) * (lit(0.5) * (a + a) / (lit(1.0) + a * a)));
        }
        Some((x[n % x.len()] + a.tanh().powi(3)).tanh())
    }

    pub fn p0150(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s6 = lit(0.39) * (a + x[3]).cos() + lit(0.64);
        if n > 3 && s6 + b > s6 {
            if let Some(y9) = positive((x[n % x.len()] * x[1]).sin()) {
                match positive(lit(0.89) * (y9 - y9).cos() + lit(0.33)) {
                    Some(y10) => {
                        let y15 = match n {
                            k11 if k11 > 1 => {
                                let y12 = match q0150(x, ((-y9) + lit(0.49)).tanh(), n % 4) { Some(t) => lit(0.53) * t, None => lit(0.92) };
                                let mut m13 = if k11 % 3 != 0 { k11 } else { 2 };
                                lit(0.5) * (s6 + y9).atan()
                            }
                            _ if n % 2 == 0 || s6 > lit(-0.597) => ((a * lit(0.73)) + lit(0.37)).sin(),
                            _ => {
                                let y14 = mean(&x[..2]);
                                (y10 * (lit(0.1) * lit(n as f64))).max(lit(-0.867)).tanh()
                            }
                        };
                        for (i16, y17) in x.iter().enumerate() {
                            let y18 = drain(&mut s6);
                            s6 = s6 + (lit(0.69) * (y18 + (*y17)).sin());
                        }
                        a = a + (lit(0.82) * (y10 + y15).sin());
                    }
                    None => {
                        for (i19, y20) in x.iter().enumerate() {
                            let y21 = match chained(lit(0.5) * ((lit(0.1) * lit(n as f64)) + y9) / (lit(1.0) + y9 * y9), lit(0.5) * (y9 + y20).atan()) { Some(t) => lit(0.33) * t, None => lit(0.53) };
                            s6 = s6 + (lit(0.51) * (y21 + (*y20)).sin());
                        }
                    }
                }
                s6 = s6 - (lit(0.66) * y9.sin());
            } else {
                s6 = s6 + (lit(0.97) * (lit(0.5) * (b * b).atan()));
            }
        } else {
            s6 = s6 + (lit(0.61) * (lit(0.51) * ((a + a) + (a + (lit(0.1) * lit(n as f64)))).cos() + lit(0.17)));
        }
        lit(0.27) * s6 + lit(0.32) * x[n % x.len()] + lit(0.53) * a + lit(0.34) * s6
    }

    pub fn p0151(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[1] - x[n % x.len()]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut p2 = ((b * x[3]).sin(), (-(x[3] * s1)).sin());
        std::mem::swap(&mut p2.1, &mut s1);
        match n / 2 {
            0 => {
                p2 = ((b - b).sin(), p2.0);
                let y5 = match mode(n + 1) {
                    Mode::Low => lit(0.5) * ((b + (lit(0.1) * lit(n as f64))) * (p2.1 * s1)) / (lit(1.0) + s1 * s1),
                    Mode::Middle => {
                        for i4 in x.iter().rev() {
                            match n % 5 {
                                2 => {
                                    break;
                                }
                                _ => {}
                            }
                            s1 = s1 - (lit(0.84) * (*i4).sin());
                        }
                        (p2.0 * s1).tanh()
                    }
                    Mode::High => ((lit(0.1) * lit(n as f64)) * b.max(lit(0.607))).sin(),
                };
                let r8 = if n / 2 % 2 == 0 { &s1 } else { &a };
            }
            k3 => {
                for &y9 in x.iter() {
                    for i10 in (4..n).rev() {
                        let mut o11 = Some(lit(0.5) * (p2.0 + y9).atan());
                    }
                    s1 = s1 - (lit(0.13) * y9.sin());
                }
            }
        }
        lit(0.74) * p2.1 + lit(0.34) * x[n % x.len()] + lit(0.41) * s1 + lit(0.43) * p2.1
    }

    pub fn q0152(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-(a - lit(0.69))) / (lit(1.0) + x[1] * x[1]);
        let y2 = if (n + n) % 2 == 1 {
            for i3 in 3..n.min(5) {
                let y9 = match i3 + 3 {
                    0 => {
                        'l6: for i5 in (0..3 + 2).step_by(2) {
                            let mut v7 = vec![(x[3] * s1).tanh(); 4];
                            s1 = s1 + (lit(0.71) * v7[v7.len() - 1].sin());
                        }
                        let y8: Dual;
                        match (n + n) % 4 {
                            0 => {
                                y8 = lit(0.13) * ((x[0] + (lit(0.1) * lit(i3 as f64))) + (x[2] * s1)).cos() + lit(0.94);
                            }
                            1 | 2 => {
                                y8 = lit(0.13) * (a - s1).cos() + lit(0.92);
                            }
                            _ => {
                                y8 = ((x[1] + a) * x[3]).tanh();
                            }
                        }
                        lit(0.5) * ((-s1) - (y8 - y8)).atan()
                    }
                    k4 => lit(0.15) * x[k4 % x.len()].min(lit(0.337)).cos() + lit(0.63),
                };
                s1 = s1 + (lit(0.59) * y9.sin());
            }
            ((a * x[n % x.len()]) - lit(0.93)).tanh()
        } else {
            (a * a).sin()
        };
        lit(0.18) * y2 + lit(0.31) * x[2] + (a * y2).sin() + lit(0.98) * s1
    }

    pub fn p0152(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s10 = (x[1] * b).tanh();
        let o11 = if n / 2 % 3 != 2 { Some(lit(0.5) * (s10 * (b / (lit(1.5) + b * b))) / (lit(1.0) + a * a)) } else { None };
        let y12 = q0152(x, lit(0.5) * (s10 * a) / (lit(1.0) + a * a), n % 4);
        let y13 = q0152(x, b.min(lit(0.97)).tanh(), n % 4);
        match ((n + 1) % 2, n % 3) {
            (0, 0) => {
                if (lit(0.1) * lit(n as f64)) - s10 < lit(0.57) {
                    let w15 = &x[2..];
                    match (o11, (n + n) % 3) {
                        (_, 0) => {
                            let y21 = match staged(((a - w15[n % w15.len()]) + (b * y12)).sin(), lit(0.5) * y13.atan().sin().atan(), (n + n)) {
                                Ok(y19) if y19 > lit(0.87) => {
                                    let y20 = match staged(y13.atan().sin(), lit(0.47) * (-a).cos() + lit(0.25), n / 2) { Ok(t) => lit(0.93) * t, Err(k) => lit(0.1) * lit(k as f64) };
                                    (y19 - b).tanh()
                                }
                                Ok(y19) => {
                                    let mut y19 = (y19 + y13).sin();
                                    lit(0.76) * (y12 - y13).cos() + lit(0.76)
                                }
                                Err(_) => lit(0.54) * (lit(0.99) - y13).cos() + lit(0.41),
                            };
                            s10 = lit(0.7) * s10 + lit(0.76) * y21.sin();
                        }
                        (Some(y17), k16) => {
                            s10 = s10 + (lit(0.77) * y17.sin());
                        }
                        _ => {
                            s10 = s10 + (lit(0.81) * (lit(0.64) * (w15[1] + b).cos() + lit(0.73)));
                        }
                    }
                    s10 = s10 + (lit(0.21) * w15[n % w15.len()].sin());
                } else {
                    s10 = s10 + (lit(0.44) * (lit(0.78) * ((-x[1]) / (lit(1.5) + b * b)).cos() + lit(0.61)));
                }
            }
            (1, k14) => {
                s10 = s10 + (lit(0.22) * (lit(0.5) * (y13 * b) / (lit(1.0) + y12 * y12)));
            }
            _ => {
                s10 = s10 + (lit(0.48) * (b.atan() - y13.max(lit(0.137))).tanh());
            }
        }
        lit(0.58) * y12 + lit(0.69) * x[2] + (y12 * y13).sin() + lit(0.83) * s10
    }

    pub fn q0153(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a - x[1]).max(lit(-0.517)).sin();
        let t2 = std::mem::take(&mut s1);
        let y3 = lit(0.86) * positive((t2 / (lit(1.5) + a * a)).sin())?.sin();
        s1 = s1 + (lit(0.91) * chained(lit(0.5) * ((s1 / (lit(1.5) + s1 * s1)) - (t2 * t2 + lit(0.3)).sqrt()) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), (t2 * t2).sin())?);
        let w4 = &x[1..];
        let y5 = first_above(&w4[..2], lit(0.17))?;
        let y6 = stepped(lit(0.89) * (y5 - w4[0]).cos() + lit(0.42), n);
        let mut p8 = (lit(0.5) * ((y5 + (lit(0.1) * lit(n as f64))) * w4[2].max(lit(-0.377))).atan(), lit(0.68) * (y6 - y6).cos() + lit(0.91));
        for i7 in (4..n).rev() {
            p8 = (p8.1, (p8.0 * (lit(0.52) * t2)).sin());
            let r9 = match (n + n) % 3 { 0 => &y5, _ => &w4[1] };
            s1 = s1 - (lit(0.25) * (*r9).sin());
        }
        Some(lit(0.96) * (p8.1 + lit(0.37)).cos() + lit(0.49))
    }

    pub fn p0153(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.99) * (a * a + lit(0.3)).sqrt().cos() + lit(0.41);
        let o11 = if x[1].min(lit(-0.567)) < s10 { Some(lit(0.34) * (x[0] - a).cos() + lit(0.11)) } else { None };
        let y20 = match n + n {
            k12 @ 1..=3 => lit(0.5) * (a + x[3]).atan(),
            _ => {
                let r13 = if !(n / 2 <= 3) { &s10 } else { &x[3] };
                if a * s10 > lit(-0.357) {
                    let mut k14 = 0;
                    let mut t15 = lit(1.0) + (a - s10).tanh();
                    'l16: while t15 > lit(0.45) && k14 < 12 {
                        t15 = t15 * (lit(0.73));
                        k14 += 1;
                        if k14 / 2 > 1 {
                            let y17 = drain(&mut b);
                            t15 = t15 + (lit(0.51) * y17.sin());
                        }
                    }
                    let y18: Dual;
                    match n % 4 {
                        0 => {
                            y18 = lit(0.5) * ((b * t15) + r13) / (lit(1.0) + b * b);
                        }
                        1 | 2 => {
                            y18 = lit(0.33) * (r13 + (t15 / (lit(1.5) + b * b))).cos() + lit(0.63);
                        }
                        _ => {
                            y18 = lit(0.5) * (b * r13).sin().atan();
                        }
                    }
                    b = b + (lit(0.23) * (y18 + t15).sin());
                } else if !((n + 1) <= 0) {
                    if (n + 1) % 3 != 2 {
                        match (n + n) % 4 {
                            0 => {
                                let s10 = s10 * lit(0.47);
                                b = b + (lit(0.84) * s10);
                                let e19: Result<Dual, u8> = match n % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (s10 + (*r13)) / (lit(1.0) + b * b)) };
                                b = b + (lit(0.38) * s10.sin());
                            }
                            1 => {
                                b = b + (lit(0.17) * (lit(0.65) * (s10 * lit(0.71)).cos() + lit(0.21)));
                            }
                            _ => {
                                b = b + (lit(0.21) * (lit(0.5) * x[2].max(lit(-0.197)) / (lit(1.0) + (*r13) * (*r13))));
                            }
                        }
                    } else {
                        b = b + (lit(0.75) * (lit(0.5) * (b - r13) / (lit(1.0) + a * a)));
                    }
                } else {
                    b = b + (lit(0.31) * (a + x[n % x.len()]).sin());
                }
                lit(0.5) * ((*r13) * a).atan()
            }
        };
        lit(0.25) * b + lit(0.76) * x[n % x.len()] + x[n % x.len()].cos().max(lit(-0.497)).tanh() + lit(0.44) * b + lit(0.35) * s10
    }

    pub fn p0154(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.14) * (a + x[n % x.len()]).cos() + lit(0.49);
        let mut u2 = [lit(0.45) * ((s1 + lit(0.88)) + (x[0] * x[0]).ln_1p()).cos() + lit(0.52), lit(0.5) * (a - x[2]).atan(), lit(0.92) * (x[n % x.len()] + lit(0.32)).cos() + lit(0.44)];
        u2[n % 3] = lit(0.93) * (x[1] * s1).cos() + lit(0.37);
        {
            let (w3, w4) = u2.split_at_mut(2);
            w3[0] = w4[0] * x[n % x.len()];
            let y6 = match n + n {
                k5 @ 1..=3 => s1.min(lit(-0.607)).tanh(),
                _ => (w4[0] * w3[0]).tanh(),
            };
            s1 = s1 + (lit(0.26) * (w3[0] + w4[0]).sin());
        }
        nudge(&mut a, lit(0.5) * ((x[1] + u2[2]) - (-s1)).atan());
        {
            let (w7, w8) = u2.split_at_mut(2);
            w7[0] = w8[0] * s1;
            let mut p10 = (x[n % x.len()].max(lit(0.667)).tanh(), lit(0.78) * (w7[n % w7.len()] + w7[0]).cos() + lit(0.82));
            for i9 in 0..w8.len() {
                p10 = (p10.1, (p10.0 * p10.0.atan()).sin());
                let y14 = match chained(((w7[i9 % w7.len()] * x[n % x.len()]) * (w7[1] * s1)).sin(), lit(0.5) * (x[0] + s1) / (lit(1.0) + w8[i9] * w8[i9])) {
                    Some(y11) => {
                        let mut k12 = 0;
                        let y13 = loop {
                            k12 += 1;
                            if i9 > 2 && s1 * (lit(0.1) * lit(i9 as f64)) < y11 || k12 > x.len() {
                                break lit(0.5) * y11.tanh().powi(3) / (lit(1.0) + p10.1 * p10.1);
                            }
                            relax(w7, lit(0.5) * ((p10.1 - lit(0.77)).abs() + ((lit(0.1) * lit(n as f64)) - p10.1)).atan());
                        };
                        lit(0.5) * w8[0].min(lit(0.157)).atan()
                    }
                    None => {
                        return lit(0.49) * w8[0] + lit(0.64) * x[i9 % x.len()];
                    }
                };
                s1 = s1 + (lit(0.25) * y14.sin());
            }
            s1 = s1 + (lit(0.16) * (p10.0 + w7[w7.len() - 1]).sin());
        }
        lit(0.66) * u2[2] + lit(0.87) * x[n % x.len()] + (lit(0.5) * (x[x.len() - 1] * a).atan()) + lit(0.26) * u2[1] + lit(0.38) * a + lit(0.25) * s1
    }

    pub fn q0155(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[2].max(lit(-0.687)) + lit(0.12)) / (lit(1.0) + a * a);
        let y2 = lit(0.27) * positive((x[n % x.len()] - a).sin())?.sin();
        match checked((s1 + a).tanh(), n / 2) {
            Ok(y4) if y4 > lit(0.25) => {
                s1 = s1 * (lit(0.8) + lit(0.15) * (y4 / (lit(1.5) + a * a)).sin());
                s1 = s1 + (lit(0.83) * chained(lit(0.5) * (y2 - y2).atan(), (a + s1).min(lit(-0.877)).sin())?);
                s1 = s1 + (lit(0.26) * chained((lit(0.24) - y4).sin(), lit(0.5) * (-s1).atan())?);
                s1 = s1 + (lit(0.97) * y4.sin());
            }
            Ok(y4) => {
                let mut stack7 = vec![n % 3];
                while let Some(i8) = stack7.pop() {
                    if i8 > 1 {
                        stack7.push(i8 / 2);
                    }
                    if s1 * y4 >= s1 {
                        let mut stack11 = vec![n, n / 2];
                        'l13: while let Some(i12) = stack11.pop() {
                            let y14 = lit(0.43) * positive(y4.tanh())?.sin();
                            s1 = s1 + (lit(0.14) * y14.sin());
                        }
                    } else {
                        s1 = s1 + (lit(0.94) * (lit(0.5) * (s1 * y4).atan()));
                    }
                }
                s1 = s1 + (lit(0.74) * y4.sin());
            }
            Err(_) => {
                s1 = s1 + (lit(0.45) * (s1 * s1).tanh());
            }
        }
        Some((-y2).tanh())
    }

    pub fn p0155(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s15 = (b + x[1].max(lit(-0.847))).sin();
        let mut v16 = vec![lit(0.35) * (-b).cos() + lit(0.45); 4];
        let mut m17 = 0;
        v16 = vec![s15.sin(); 4];
        v16[m17 % 4] = lit(0.5) * ((a * a + lit(0.3)).sqrt() + (b - a)).atan();
        let mut v18 = v16.clone();
        m17 += 1;
        let y19: Dual;
        match (m17 + 2) % 4 {
            0 => {
                y19 = lit(0.5) * v18[3].max(lit(-0.797)) / (lit(1.0) + v16[0] * v16[0]);
            }
            1 | 2 => {
                y19 = lit(0.5) * (s15 + s15) / (lit(1.0) + s15 * s15);
            }
            _ => {
                y19 = lit(0.5) * a.tanh().powi(2) / (lit(1.0) + b * b);
            }
        }
        v18.swap(n % 4, 0);
        v18[3] = lit(0.5) * (v16[3] / (lit(1.5) + y19 * y19)) / (lit(1.0) + v16[n % v16.len()] * v16[n % v16.len()]);
        lit(0.98) * y19 + lit(0.36) * x[n % x.len()] + (lit(0.5) * (lit(0.11) * v16[0]) / (lit(1.0) + x[1] * x[1])) + lit(0.22) * v18[m17 % v18.len()] + lit(0.89) * s15 + lit(0.23) * v16[m17 % v16.len()]
    }

    pub fn q0156(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.23) * (a + x[x.len() - 1]).cos() + lit(0.15);
        let y11 = match n + 1 {
            ..=2 => {
                'l3: for i2 in (1..4 + 2).step_by(2) {
                    let mut y4 = if n / 2 % 2 == 1 {
                        let t5 = lit(0.37) * (a / (lit(1.5) + a * a)).cos() + lit(0.63);
                        match first_above(x, lit(0.96)) {
                            Some(y7) if y7 > lit(0.36) => {
                                let w8 = &x[2..];
                                s1 = s1 + (lit(0.93) * (y7 + w8[1]).sin());
                            }
                            Some(y7) => {
                                let t9 = std::mem::take(&mut s1);
                                s1 = s1 + (lit(0.53) * stepped(lit(0.5) * (s1 + y7).max(lit(0.67)) / (lit(1.0) + y7 * y7), (n + n)));
                                s1 = s1 + (lit(0.38) * (t9 + y7).sin());
                            }
                            None => {
                                nudge(&mut s1, ((t5 * t5 + lit(0.3)).sqrt() + lit(0.37)).tanh());
                                let t10 = lit(0.5) * x[i2 % x.len()].min(lit(0.307)).atan();
                                s1 = s1 + (lit(0.54) * t10.sin());
                            }
                        }
                        lit(0.5) * (x[n % x.len()] + x[n % x.len()]) / (lit(1.0) + a * a)
                    } else if (n + 1) > 0 && a.min(lit(-0.997)) < lit(-0.387) {
                        ((a * a) * (a * a) + lit(0.3)).sqrt().sin()
                    } else {
                        lit(0.5) * (a + lit(0.71)) / (lit(1.0) + a * a)
                    };
                    s1 = s1 + (lit(0.59) * y4.sin());
                }
                (lit(0.65) + s1).sin()
            }
            3.. => {
                return lit(0.38) * s1 + (lit(0.5) * ((s1 + lit(0.81)) + (x[1] / (lit(1.5) + x[3] * x[3]))) / (lit(1.0) + a * a));
            }
        };
        lit(0.75) * s1 + lit(0.74) * x[n % x.len()] + (lit(0.5) * (-y11).atan()) + lit(0.57) * s1
    }

    pub fn p0156(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.41) * (a + x[n % x.len()]).cos() + lit(0.61);
        let mut p13 = (lit(0.75) * a.cos() + lit(0.88), lit(0.54) * (-a).cos() + lit(0.73));
        let t14 = std::mem::replace(&mut s12, lit(0.5) * p13.1.min(lit(0.427)) / (lit(1.0) + x[3] * x[3]));
        let y23 = match chained(lit(0.5) * (t14 * lit(0.95)).atan(), (s12 / (lit(1.5) + s12 * s12)).sin()) {
            Some(y16) if y16 > lit(0.53) => {
                let mut k17 = 0;
                let mut u19 = [((s12 + p13.1) * p13.0.min(lit(0.147))).tanh(), s12.tanh(), (lit(0.96) + s12).tanh()];
                let y18 = loop {
                    k17 += 1;
                    if k17 > 3 {
                        break lit(0.5) * (p13.1 + s12).max(lit(0.657)) / (lit(1.0) + s12 * s12);
                    }
                    u19 = [u19[1], u19[2], (t14 * t14).ln_1p().sin()];
                    {
                        let (w20, w21) = u19.split_at_mut(1);
                        w20[0] = w21[0] * a;
                        let y22 = rotate(w21);
                        s12 = s12 + (lit(0.12) * (w20[0] + y22).sin());
                    }
                };
                lit(0.61) * (y16 - u19[0]).cos() + lit(0.46)
            }
            Some(y16) => ((y16 * p13.1) / (lit(1.5) + p13.1 * p13.1)).sin(),
            None => {
                return lit(0.17) * t14 + lit(0.36) * x[n % x.len()] + (lit(0.5) * (a + a).atan());
            }
        };
        let y24 = blend(&y23, &t14);
        'l26: for y25 in x {
            for i27 in 0..n.min(4) {
                'l29: for i28 in (4..n).rev() {
                    if n % 2 == 0 {
                        let y30 = q0156(x, lit(0.5) * y24 / (lit(1.0) + x[0] * x[0]), n % 4);
                        s12 = s12 + (lit(0.36) * y30.sin());
                        continue 'l29;
                    }
                }
            }
            s12 = lit(0.7) * s12 + lit(0.62) * (*y25).sin();
        }
        lit(0.99) * t14 + lit(0.97) * x[n % x.len()] + lit(0.78) * p13.1 + lit(0.86) * s12
    }

    pub fn p0157(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a.min(lit(-0.457)) + lit(0.32)).sin();
        let mut u2 = [(s1 + a).tanh(), lit(0.5) * (a * x[n % x.len()]) / (lit(1.0) + s1 * s1), lit(0.5) * ((lit(0.1) * lit(n as f64)) * (x[2] + s1)) / (lit(1.0) + s1 * s1), lit(0.46) * (x[1] - x[n % x.len()]).cos() + lit(0.76)];
        let mut m3 = 0;
        let mut p4 = ((x[m3 % x.len()] - (lit(0.1) * lit(n as f64))).tanh(), lit(0.5) * (lit(0.87) * (-a)) / (lit(1.0) + s1 * s1));
        u2[n % 4] = u2[n % 4] / (lit(1.1) + (s1 - p4.0) * (s1 - p4.0));
        m3 += 1;
        for y5 in [(p4.1 - u2[1]).sin(), lit(0.5) * (u2[m3 % 4] + lit(0.19)).atan()] {
            let y13 = match n + n {
                ..2 => lit(0.5) * (p4.0 * u2[1]) / (lit(1.0) + s1 * s1),
                2..=4 => {
                    {
                        let (w6, w7) = u2.split_at_mut(1);
                        w6[0] = w7[0] * w6[m3 % w6.len()];
                        let mut u10 = [lit(0.5) * (-p4.1).atan(), x[3].max(lit(0.907)).sin(), lit(0.72) * (p4.1 + w7[2]).cos() + lit(0.49)];
                        'l11: for (y8, y9) in x.iter().zip(w7.iter()) {
                            u10 = [u10[1], u10[2], lit(0.5) * ((w7[n % w7.len()] + (*y9)) - (w7[w7.len() - 1] - u10[2])) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])];
                            std::mem::swap(&mut s1, &mut w6[0]);
                            s1 = lit(0.7) * s1 + lit(0.59) * ((*y9) + (*y8)).sin();
                        }
                        let Ok(y12) = checked(((u10[n % 3] / (lit(1.5) + x[0] * x[0])) / (lit(1.5) + w6[n % w6.len()] * w6[n % w6.len()])).sin(), (n + n)) else {
                            continue;
                        };
                        s1 = s1 - (lit(0.98) * (y12 + u10[1]).sin());
                    }
                    lit(0.5) * x[1].atan()
                }
                _ => {
                    u2[n % 4] = lit(0.17) * (s1 * s1 + lit(0.3)).sqrt().sin().cos() + lit(0.57);
                    u2[1] = lit(0.5) * (s1 - u2[0]) / (lit(1.0) + s1 * s1);
                    ((u2[3] + y5) * (u2[n % 4] * p4.1)).tanh()
                }
            };
            s1 = s1 - (lit(0.72) * (y13 + y5).sin());
        }
        lit(0.36) * s1 + lit(0.31) * x[2] + (lit(0.5) * (u2[2] + s1).atan()) + lit(0.69) * u2[m3 % 4] + lit(0.42) * p4.0 + lit(0.95) * s1
    }

    pub fn p0158(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a);
        let mut u2 = [lit(0.5) * ((x[2] - a) + (-s1)).atan(), lit(0.92) * (a - s1).cos() + lit(0.54)];
        let Some(y3) = chained(lit(0.92) * (-x[2]).max(lit(-0.577)).cos() + lit(0.38), (a * (lit(0.1) * lit(n as f64))).tanh()) else {
            return lit(0.34) * x[1] + lit(0.39) * x[0];
        };
        let y4 = rotate(&mut u2);
        u2[1..].fill(lit(0.5) * (-y3).max(lit(-0.957)).atan());
        let mut k5 = 0;
        'l6: while k5 < 4 {
            k5 += 1;
            let r7 = match (n + n) % 3 { 0 => &x[0], _ => &u2[1] };
            let mut k8 = 0;
            'l9: while k8 < 3 {
                k8 += 1;
                for i10 in 2..2 {
                    {
                        let mut v11 = u2.clone();
                        s1 = s1 + (lit(0.94) * v11[i10 % 2].sin());
                    }
                }
            }
            s1 = s1 + (lit(0.63) * (*r7).sin());
        }
        lit(0.55) * a + lit(0.77) * x[k5 % x.len()] + (s1 - y4).tanh() + lit(0.68) * s1 + lit(0.95) * u2[0]
    }

    pub fn q0159(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((-a) + a.max(lit(-0.987))).atan();
        let y2 = lit(0.77) * chained(lit(0.5) * (s1 * lit(0.91)) / (lit(1.0) + a * a), ((lit(0.1) * lit(n as f64)) * s1).tanh())?.sin();
        let y3 = lit(0.17) * chained((s1 * y2).sin(), (-(x[2] / (lit(1.5) + a * a))).tanh())?.sin();
        let y4 = positive(lit(0.65) * (a * lit(0.67)).cos() + lit(0.73))?;
        let mut stack5 = vec![n, n];
        while let Some(i6) = stack5.pop() {
            if i6 > 1 {
                stack5.push(i6 / 2);
            }
            let y16 = match chained(lit(0.49) * ((a + y4) * (y2 + s1)).cos() + lit(0.79), lit(0.18) * (y3 + y4).cos() + lit(0.67)) {
                Some(y7) => {
                    s1 = s1 + (lit(0.97) * first_above(x, lit(0.26))?);
                    let mut k8 = 0;
                    while k8 < x.len() {
                        k8 += 1;
                        let y10 = match k8 {
                            k9 if k9 > 1 => lit(0.5) * (y2 / (lit(1.5) + y2 * y2)).atan(),
                            _ if !((n + 3) <= 0) => lit(0.5) * ((x[n % x.len()] / (lit(1.5) + y2 * y2)) - (x[1] + y7)).atan(),
                            _ => lit(0.5) * y2.atan(),
                        };
                        s1 = s1 - (lit(0.79) * y10.sin());
                    }
                    lit(0.5) * (y4 * lit(0.82)) / (lit(1.0) + s1 * s1)
                }
                None => {
                    for (i11, y12) in x.iter().enumerate() {
                        'l14: for i13 in 3..n.min(5) {
                            let t15 = lit(0.64) * y4.tanh().powi(2).cos() + lit(0.86);
                            s1 = s1 + (lit(0.61) * t15.sin());
                        }
                        s1 = lit(0.7) * s1 + lit(0.23) * (*y12).sin();
                    }
                    lit(0.32) * (s1.max(lit(0.47)) - lit(0.77)).abs().cos() + lit(0.24)
                }
            };
            s1 = s1 + (lit(0.36) * y16.sin());
        }
        Some((y3.max(lit(0.727)) - lit(0.77)).abs().tanh())
    }

    pub fn p0159(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s17 = a.min(lit(-0.937)).sin();
        match n {
            k18 @ 1..=3 => {
                let mut s20 = a.sin();
                'l21: for i19 in 0..x.len() {
                    s20 = (lit(0.69) * s20 + (s20 + s20)).tanh();
                    match first_above(x, lit(0.99)) {
                        Some(y22) => {
                            let t23 = std::mem::take(&mut s17);
                            s20 = s20 + (lit(0.23) * (t23 + y22).sin());
                        }
                        None => {
                            for y24 in x.iter() {
                                nudge(&mut b, lit(0.5) * (-a).atan());
                                let mut o25: Option<Dual> = None;
                                s17 = s17 + (lit(0.43) * (*y24).sin());
                            }
                            let mut p27 = ((a - a).max(lit(-0.897)).sin(), (-(lit(0.76) + s20)).tanh());
                            'l28: for y26 in x {
                                p27 = (p27.1, (p27.0 * (-s17)).sin());
                                s20 = s20 + (lit(0.29) * stepped((s17 * (lit(0.1) * lit(k18 as f64))).tanh(), (i19 + 3)));
                                s17 = lit(0.7) * s17 + lit(0.17) * (*y26).sin();
                            }
                            s17 = s17 - (lit(0.67) * p27.0.sin());
                        }
                    }
                    if s17.min(lit(0.627)) > lit(0.157) {
                        break 'l21;
                    }
                }
                b = lit(0.7) * b + lit(0.17) * s20.sin();
            }
            _ => {}
        }
        lit(0.16) * s17 + lit(0.85) * x[1] + lit(0.73) * b + lit(0.65) * s17
    }

    pub fn q0160(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a + a).tanh();
        let y2 = lit(0.39) * checked(lit(0.5) * (x[3] / (lit(1.5) + x[2] * x[2])).atan(), (n + n))?.sin();
        let mut k3 = 0;
        while k3 < n {
            k3 += 1;
            let mut s4 = lit(1.0);
            s4 = s4 + (lit(0.5) * ((y2 / (lit(1.5) + a * a)) + (s1 - s1)).atan());
            let mut y5 = if !((k3 + n) <= 1) {
                lit(0.5) * (a * x[k3 % x.len()]).atan()
            } else if y2 * x[3] <= s1 {
                let mut k6 = 0;
                let mut u7 = [(a + y2).sin(), (y2 / (lit(1.5) + y2 * y2)).sin(), lit(0.5) * (-(y2 * y2)).exp().atan()];
                'l8: while k6 < n / 2 {
                    k6 += 1;
                    u7 = [u7[1], u7[2], lit(0.5) * (y2 + y2) / (lit(1.0) + s4 * s4)];
                    let mut stack9 = vec![n % 3];
                    while let Some(i10) = stack9.pop() {
                        if i10 > 1 {
                            stack9.push(i10 / 2);
                        }
                        u7[k6 % 3] = lit(0.26) * s1.min(lit(-0.947)).cos() + lit(0.82);
                        u7.fill(lit(0.5) * y2.max(lit(-0.307)) / (lit(1.0) + s1 * s1));
                    }
                }
                lit(0.5) * (s1 / (lit(1.5) + s1 * s1)) / (lit(1.0) + s4 * s4)
            } else {
                x[2].sin()
            };
            s1 = s1 + (lit(0.84) * (y5 + s4).sin());
        }
        Ok(lit(0.5) * (s1 * (x[n % x.len()] + a)) / (lit(1.0) + s1 * s1))
    }

    pub fn p0160(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s11 = (x[n % x.len()] + a).sin();
        let o12 = if !((n + 2) <= 0) { Some(lit(0.52) * (a + (lit(0.1) * lit(n as f64))).cos() + lit(0.32)) } else { None };
        if n / 2 > 3 && a.max(lit(0.347)) >= a {
            let mut k13 = 0;
            let mut p14 = ((s11 * s11).tanh(), lit(0.76) * (x[3] / (lit(1.5) + a * a)).cos() + lit(0.69));
            'l15: loop {
                k13 += 1;
                if k13 > n / 2 {
                    break;
                }
                p14 = (p14.1, (p14.0 * (a / (lit(1.5) + x[k13 % x.len()] * x[k13 % x.len()]))).sin());
                if let Ok(y16) = staged(lit(0.5) * ((x[n % x.len()] - x[2]) - a.min(lit(-0.707))).atan(), lit(0.5) * (p14.1 * p14.1 + lit(0.3)).sqrt() / (lit(1.0) + p14.0 * p14.0), (n + 3)) {
                    for &y17 in x.iter() {
                        let t18 = lit(0.5) * (x[n % x.len()] - x[k13 % x.len()]) / (lit(1.0) + s11 * s11);
                        s11 = s11 + (lit(0.67) * (t18 + y17).sin());
                    }
                    s11 = s11 + (lit(0.81) * y16.sin());
                } else {
                    let mut v19 = x.to_vec();
                    s11 = s11 + (lit(0.13) * v19[1].sin());
                }
            }
            let y24 = match k13 {
                k20 if k20 > 1 => {
                    match n / 2 {
                        k21 @ 1..=3 => {
                            if !((k13 + n) <= 3) {
                                let w22 = &x[2..4];
                                s11 = s11 + (lit(0.66) * w22[0].sin());
                            } else if k21 / 2 % 3 != 2 {
                                let y23 = blend(&p14.0, &p14.1);
                                s11 = s11 + (lit(0.32) * y23.sin());
                            }
                        }
                        _ => {
                            s11 = s11 + (lit(0.58) * (lit(0.5) * ((s11 + x[3]) - (p14.1 - x[n % x.len()])).atan()));
                        }
                    }
                    (s11 * s11).min(lit(-0.527)).tanh()
                }
                _ if p14.0 + lit(0.11) < lit(-0.867) => s11.cos().tanh(),
                _ => lit(0.5) * (s11 * x[2]) / (lit(1.0) + p14.1 * p14.1),
            };
            s11 = s11 + (lit(0.85) * (p14.0 + y24).sin());
        }
        lit(0.31) * s11 + lit(0.44) * x[0] + (lit(0.5) * (s11 + s11).atan()) + lit(0.31) * s11
    }

    pub fn p0161(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[0] * x[n % x.len()]).atan();
        let o2 = if (n + 3) > 2 { Some(lit(0.79) * (x[2] / (lit(1.5) + a * a)).cos() + lit(0.36)) } else { None };
        for i3 in 0..x.len() {
            match mode(n / 2) {
                Mode::Low => {
                    let mut u5 = [lit(0.61) * ((x[3] - s1) / (lit(1.5) + a * a)).cos() + lit(0.19), lit(0.5) * ((s1 + a) / (lit(1.5) + x[i3] * x[i3])) / (lit(1.0) + x[i3] * x[i3]), (x[1] * x[1]).ln_1p().tanh()];
                    'l6: for i4 in 0..n.min(4) {
                        u5 = [u5[1], u5[2], lit(0.97) * (x[i3] - lit(0.54)).cos() + lit(0.17)];
                        for w7 in u5.chunks_mut(3) {
                            w7[0] = lit(0.5) * ((lit(0.1) * lit(i4 as f64)) - w7[n % w7.len()]).atan();
                            let mut o8 = Some((a / (lit(1.5) + a * a)).atan().tanh());
                            s1 = s1 + (lit(0.97) * w7[n % w7.len()].sin());
                        }
                        let y10 = match (n + n) % 4 {
                            0 | 3 => {
                                let mut m9 = 0;
                                lit(0.87) * (u5[2] + x[i3]).cos() + lit(0.75)
                            }
                            _ => continue 'l6,
                        };
                        s1 = s1 + (lit(0.35) * y10.sin());
                    }
                    s1 = s1 - (lit(0.73) * u5[0].sin());
                }
                Mode::Middle => {
                    let y16 = match n / 2 {
                        0 => {
                            match (n % 3 != 0, i3) {
                                (true, 0..=2) => {
                                    let y13 = match first_above(x, lit(0.34)) { Some(t) => lit(0.28) * t, None => lit(0.19) };
                                    let mut s14 = lit(0.0);
                                    s14 = s14 + ((-(-x[i3])).sin());
                                    s1 = s1 + (lit(0.89) * (y13 + s14).sin());
                                }
                                (false, _) => {
                                    let mut v15 = vec![(x[i3] + s1).sin(), lit(0.5) * (x[0] + s1).min(lit(0.87)) / (lit(1.0) + s1 * s1), lit(0.58) * a.sin().cos() + lit(0.73), (x[i3 % x.len()] + s1).tanh()];
                                    s1 = s1 + (lit(0.15) * v15[1].sin());
                                }
                                _ => {
                                    s1 = s1 + (lit(0.42) * (lit(0.5) * (x[i3] * s1) / (lit(1.0) + a * a)));
                                }
                            }
                            (x[i3] - s1).sin()
                        }
                        k11 => (s1 - (lit(0.1) * lit(i3 as f64))).sin(),
                    };
                    s1 = s1 + (lit(0.43) * y16.sin());
                }
                Mode::High => {
                    s1 = s1 + (lit(0.94) * (x[i3] * x[i3 % x.len()]).max(lit(-0.387)).sin());
                }
            }
        }
        lit(0.49) * a + lit(0.15) * x[n % x.len()] + (s1 * a).tanh() + lit(0.95) * s1
    }

    pub fn q0162(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[2] * (lit(0.1) * lit(n as f64))).atan();
        for i2 in x.iter().rev() {
            s1 = s1 / (lit(1.1) + (-(*i2)) * (-(*i2)));
            if i2 + x[n % x.len()] >= s1 {
                if (lit(0.1) * lit(n as f64)) + a > x[n % x.len()] {
                    let y6 = match mode(n + n) {
                        Mode::Middle | Mode::High => {
                            let mut u3 = [lit(0.18) * (-s1).cos() + lit(0.56), lit(0.5) * ((lit(0.26) * x[n % x.len()]) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + (*i2) * (*i2))];
                            let mut o4: Option<Dual> = None;
                            a.cos().tanh()
                        }
                        Mode::Low => {
                            let y5 = mean(x);
                            lit(0.5) * ((lit(0.1) * lit(n as f64)) - a).atan()
                        }
                    };
                    s1 = s1 + (lit(0.35) * y6.sin());
                    return None;
                }
            }
            s1 = s1 + (lit(0.45) * (*i2).sin());
        }
        Some((-(lit(0.21) - a)).sin())
    }

    pub fn p0162(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s7 = lit(0.5) * x[n % x.len()].min(lit(-0.897)).atan();
        let mut u8 = [lit(0.5) * x[n % x.len()].tanh().powi(2) / (lit(1.0) + a * a); 4];
        let mut v9 = vec![((a * x[n % x.len()]) + (s7 * s7 + lit(0.3)).sqrt()).tanh(), lit(0.5) * (a + u8[3]).atan(), lit(0.5) * (u8[2] / (lit(1.5) + x[2] * x[2])).atan()];
        let mut m10 = n / 2;
        let mut o11: Option<Dual> = None;
        add_scaled(&mut u8, x, lit(0.5) * b.max(lit(0.297)) / (lit(1.0) + s7 * s7));
        {
            let w12 = &mut u8[2..4];
            let mut k13 = 0;
            while k13 < n / 2 {
                let mut stack14 = vec![n % 3];
                'l16: while let Some(i15) = stack14.pop() {
                    if i15 > 1 {
                        stack14.push(i15 / 2);
                    }
                    for i17 in (0..n.min(2) + 2).step_by(3) {
                        std::mem::swap(&mut b, &mut v9[1]);
                    }
                    let mut k18 = 0;
                    while k18 < 2 {
                        std::mem::swap(&mut v9[0], &mut b);
                        k18 += 1;
                    }
                }
                k13 += 1;
            }
            b = b - (lit(0.13) * w12[1].sin());
        }
        lit(0.81) * u8[m10 % 4] + lit(0.68) * x[0] + lit(0.41) * b + lit(0.57) * u8[1] + lit(0.66) * s7 + lit(0.73) * v9[n % v9.len()]
    }

    pub fn q0163(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + a * a)) / (lit(1.0) + a * a);
        if n / 2 % 2 == 0 || s1 + lit(0.55) >= lit(-0.957) {
            'l3: for i2 in (1..3 + 2).step_by(2) {
                let y4 = if n / 2 % 2 == 1 {
                    lit(0.5) * (x[3] + s1).atan()
                } else {
                    x[1].min(lit(-0.327)).tanh()
                };
                for y5 in [(s1 * x[i2 % x.len()]).tanh(), lit(0.5) * ((x[n % x.len()] + y4) * s1.min(lit(-0.997))) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])] {
                    s1 = s1 + (lit(0.36) * y5.sin());
                }
                s1 = s1 + (lit(0.47) * y4.sin());
            }
        } else if a.min(lit(0.517)) < lit(0.637) {
            let mut m6 = if s1 - s1 < lit(-0.947) { n / 2 } else { 0 };
        } else {
            s1 = s1 + (lit(0.21) * (x[0] + a).tanh());
        }
        Some((a * x[2]).min(lit(0.777)).sin())
    }

    pub fn p0163(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s7 = lit(0.5) * (a + x[2]) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]);
        let mut v8 = vec![lit(0.5) * (x[1] + x[3]).atan(); 3];
        let mut o9: Option<Dual> = None;
        {
            let (w10, w11) = v8.split_at_mut(1);
            w10[0] = w11[0] * w11[1];
            let w12 = &x[2..];
            for y13 in w10.iter() {
                let mut s16 = lit(0.17) * ((y13 + w12[n % w12.len()]) + (*y13).max(lit(-0.887))).cos() + lit(0.49);
                for (i14, y15) in w12.iter().enumerate() {
                    s16 = (lit(0.11) * s16 + (s16 * (*y15))).tanh();
                    match mode(n + n) {
                        Mode::Middle | Mode::High => {
                            w11.swap(1, 1);
                        }
                        Mode::Low => {
                            let (w17, w18) = w11.split_at_mut(1);
                            w17[0] = w18[0] * w17[w17.len() - 1];
                            s16 = s16 + (lit(0.83) * (w18[i14 % w18.len()] + w17[n % w17.len()]).sin());
                        }
                    }
                    let mut k19 = 0;
                    let y20 = loop {
                        k19 += 1;
                        if *y13 >= s16 || k19 > 2 {
                            break lit(0.79) * (w12[1] + (*y13)).sin().cos() + lit(0.89);
                        }
                        let w21 = &mut w11[0..];
                        s16 = lit(0.7) * s16 + lit(0.83) * w21[k19 % w21.len()].sin();
                    };
                    s7 = s7 + (lit(0.45) * ((*y15) + y20).sin());
                }
                s7 = s7 - (lit(0.66) * (s16 + (*y13)).sin());
            }
            s7 = lit(0.7) * s7 + lit(0.19) * (w11[n % w11.len()] + w12[1]).sin();
        }
        lit(0.56) * x[n % x.len()] + lit(0.71) * x[n % x.len()] + (lit(0.5) * s7.tanh().powi(2) / (lit(1.0) + a * a)) + lit(0.21) * s7 + lit(0.74) * v8[1]
    }

    pub fn q0164(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = ((lit(0.1) * lit(n as f64)) + x[n % x.len()]).sin();
        let y2 = staged(lit(0.61) * (s1 * (lit(0.1) * lit(n as f64))).cos() + lit(0.58), lit(0.56) * a.max(lit(-0.397)).cos() + lit(0.16), (n + 1))?;
        let t3 = std::mem::replace(&mut s1, (x[n % x.len()] - lit(0.77)).abs().sin());
        match (n % 2, n % 3) {
            (0, 0) => {
                let y5: Dual;
                match (n + n) % 4 {
                    0 => {
                        let y6 = staged(lit(0.5) * y2.atan().atan(), lit(0.24) * x[3].min(lit(0.407)).cos() + lit(0.36), (n + n))?;
                        y5 = (-(t3 * t3)).exp().tanh();
                    }
                    1 | 2 => {
                        y5 = (s1 + s1).sin();
                    }
                    _ => {
                        y5 = (a + (lit(0.1) * lit(n as f64))).sin();
                    }
                }
                match first_above(&x[..2], lit(0.43)) {
                    Some(y7) => {
                        let r8 = match n % 3 { 0 => &a, _ => &x[0] };
                        s1 = s1 / (lit(1.1) + (y5 + y2) * (y5 + y2));
                        s1 = s1 + (lit(0.26) * (y7 + (*r8)).sin());
                    }
                    None => {
                        s1 = s1 + (lit(0.71) * (lit(0.5) * x[0].max(lit(-0.217)) / (lit(1.0) + x[2] * x[2])));
                    }
                }
                a = a + (lit(0.26) * y5.sin());
            }
            (1, k4) => {
                s1 = s1 + (lit(0.11) * (lit(0.5) * (t3 - a).max(lit(-0.497)).atan()));
            }
            _ => {
                a = a + (lit(0.75) * (lit(0.5) * (y2 / (lit(1.5) + s1 * s1)).atan()));
            }
        }
        Ok(lit(0.5) * (-(t3 * s1)) / (lit(1.0) + a * a))
    }

    pub fn p0164(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.77) * (b + x[3]).cos() + lit(0.36);
        let o10 = if (n + n) % 2 == 1 { Some((a + b).tanh()) } else { None };
        let mut s11 = lit(1.0);
        s11 = s11 + (((s9 + lit(0.66)) + (b / (lit(1.5) + s9 * s9))).tanh());
        let y12 = match q0164(x, lit(0.5) * (-((-a) * (-a))).exp() / (lit(1.0) + a * a), n % 4) { Ok(t) => lit(0.79) * t, Err(k) => lit(0.1) * lit(k as f64) };
        for y13 in [lit(0.5) * (b * s11).atan(), lit(0.48) * ((y12 + s9) + (s11 + lit(0.14))).cos() + lit(0.14)] {
            let mut m14 = n;
            let y15 = match q0164(x, lit(0.5) * (-b) / (lit(1.0) + s9 * s9), n % 4) { Ok(t) => lit(0.68) * t, Err(k) => lit(0.1) * lit(k as f64) };
            s9 = s9 + (lit(0.65) * (y15 + y13).sin());
        }
        let y16 = drain(&mut s11);
        match o10 {
            Some(y17) => {
                let mut s19 = lit(0.5) * (y16 + lit(0.46)).atan();
                'l20: for y18 in x {
                    s19 = (lit(0.94) * s19 + (-(*y18))).tanh();
                    for y21 in [(-x[0]).tanh(), (y12 + a).sin()] {
                        for i22 in (1..1 + 2).step_by(3) {
                            let y23 = drain(&mut s9);
                            s9 = s9 + (lit(0.47) * y23.sin());
                        }
                        s9 = lit(0.7) * s9 + lit(0.37) * y21.sin();
                    }
                    s19 = s19 + (lit(0.76) * (*y18).sin());
                }
                s9 = s9 + (lit(0.77) * (y17 + s19).sin());
            }
            None => {}
        }
        lit(0.57) * y12 + lit(0.83) * x[3] + lit(0.41) * s11 + lit(0.25) * s9
    }

    pub fn p0165(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a + a).sin();
        let mut u2 = [lit(0.5) * (x[n % x.len()] - a).atan(); 4];
        let mut p3 = (lit(0.5) * u2[n % 4].tanh().powi(3).atan(), (lit(0.79) + s1).tanh());
        u2.swap(2, 2);
        u2[n % 4] = u2[n % 4] / (lit(1.1) + (-p3.1) * (-p3.1));
        let mut p6 = (a.max(lit(0.847)).sin(), a.sin());
        for (y4, y5) in u2.iter_mut().zip(x) {
            p6 = (p6.1, (p6.0 * (p6.1 - y5)).sin());
            p3.0 = p3.0 / (lit(1.1) + (p6.0 + p6.1) * (p6.0 + p6.1));
            let y12 = match staged((lit(0.36) - (*y5)).tanh(), lit(0.5) * (-p3.1).atan(), (n + n)) {
                Ok(y7) => {
                    for i9 in (4..n).rev() {
                        match n + 3 {
                            0 => {
                                let w11 = &x[2..];
                                *y4 = *y4 / (lit(1.1) + y7.min(lit(-0.747)) * y7.min(lit(-0.747)));
                                s1 = lit(0.7) * s1 + lit(0.46) * w11[0].sin();
                            }
                            k10 => {
                                nudge(&mut p6.1, lit(0.5) * y7.min(lit(0.407)).atan());
                            }
                        }
                    }
                    (-(a + (*y4))).tanh()
                }
                Err(1) => y4.sin(),
                Err(k8) => (p3.0 + lit(0.18)).tanh(),
            };
            s1 = s1 + (lit(0.97) * (y12 + (*y5)).sin());
        }
        lit(0.27) * u2[n % 4] + lit(0.89) * x[3] + lit(0.89) * p6.1 + lit(0.35) * s1 + lit(0.48) * u2[n % 4] + lit(0.15) * p3.1
    }

    pub fn p0166(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = ((-a) * (a * (lit(0.1) * lit(n as f64)))).sin();
        let mut v2 = vec![a.atan().sin(); 4];
        let o3 = if (n + 1) % 2 == 1 { Some(lit(0.5) * (x[n % x.len()] - s1) / (lit(1.0) + s1 * s1)) } else { None };
        let mut v4 = std::mem::take(&mut v2);
        v4[1] = (x[n % x.len()] + a).tanh();
        v2 = v4;
        let y5 = drain(&mut v2[0]);
        {
            let (w6, w7) = v2.split_at_mut(1);
            w6[0] = w7[0] * w6[n % w6.len()];
            w7[..2].fill(lit(0.5) * (b * b).ln_1p() / (lit(1.0) + y5 * y5));
            s1 = s1 + (lit(0.77) * (w7[1] + w6[0]).sin());
        }
        {
            let (w8, w9) = v2.split_at_mut(2);
            w8[0] = w9[0] * s1;
            for w10 in w8.chunks_mut(3) {
                w10[0] = w9[0].max(lit(-0.427)).sin();
                let y15 = match n {
                    k11 if k11 > 1 => {
                        let y14 = match staged(lit(0.38) * (s1 + w9[w9.len() - 1]).sin().cos() + lit(0.18), w10[0].min(lit(-0.487)).tanh(), n / 2) {
                            Ok(y12) => {
                                w10.fill(lit(0.5) * (lit(0.82) - w9[0]).atan());
                                lit(0.5) * (a * w9[n % w9.len()]).atan()
                            }
                            Err(_) => break,
                        };
                        lit(0.5) * (-a).atan()
                    }
                    _ if !(n / 2 <= 3) => ((y5 + b) * (s1 / (lit(1.5) + w9[0] * w9[0]))).tanh(),
                    _ => {
                        relax(w9, (y5 * y5).tanh());
                        lit(0.5) * (y5 - w9[0]) / (lit(1.0) + y5 * y5)
                    }
                };
                let mut stack16 = vec![n % 3];
                'l18: while let Some(i17) = stack16.pop() {
                    match (i17 + 1) % 5 {
                        3 => continue 'l18,
                        _ => {}
                    }
                }
                b = lit(0.7) * b + lit(0.28) * (w10[0] + y15).sin();
            }
            s1 = s1 + (lit(0.63) * (w8[n % w8.len()] + w9[0]).sin());
        }
        lit(0.48) * v2[n % v2.len()] + lit(0.74) * x[3] + lit(0.64) * v2[n % v2.len()] + lit(0.48) * s1 + lit(0.59) * a + lit(0.17) * b
    }

    pub fn q0167(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.53) * (x[n % x.len()] - a).cos() + lit(0.79);
        let y2 = staged(lit(0.5) * ((x[n % x.len()] - x[n % x.len()]) * (s1 - s1)) / (lit(1.0) + a * a), lit(0.24) * ((lit(0.1) * lit(n as f64)) - s1).cos() + lit(0.49), n / 2)?;
        s1 = s1 + (lit(0.13) * staged((x[1] + (lit(0.1) * lit(n as f64))).sin(), lit(0.5) * (lit(0.41) * x[3]).atan(), (n + 1))?);
        match staged((a - lit(0.77)).abs().sin(), (a + x[1]).sin(), n) {
            Ok(y3) => {
                let r5 = match (n + n) % 3 { 0 => &y2, _ => &s1 };
                let mut u7 = [lit(0.5) * (r5 + y3) / (lit(1.0) + s1 * s1), lit(0.18) * (s1 + (*r5)).cos() + lit(0.94), lit(0.5) * (lit(0.46) + y2) / (lit(1.0) + s1 * s1)];
                for i6 in (4..n).rev() {
                    u7 = [u7[1], u7[2], (y3 - (*r5)).tanh()];
                    relax(&mut u7[..2], lit(0.41) * (y2 + (lit(0.1) * lit(i6 as f64))).cos() + lit(0.23));
                    u7.swap(n % 3, 0);
                }
            }
            Err(_) => {
                for i8 in (0..n / 2).rev() {
                    let mut k9 = 0;
                    'l10: while k9 < n {
                        let y11 = checked(lit(0.71) * ((a + s1) * lit(0.32)).cos() + lit(0.71), (n + n))?;
                        let y12 = if s1.max(lit(0.957)) <= y11 {
                            let y13 = lit(0.82) * checked((x[2] + s1).tanh(), i8)?.sin();
                            ((-x[1]) * (y2 + y13)).tanh()
                        } else {
                            lit(0.5) * y11.max(lit(-0.827)).atan()
                        };
                        s1 = s1 - (lit(0.82) * (y11 + y12).sin());
                        k9 += 1;
                    }
                }
            }
        }
        Ok((lit(0.91) + x[3]).atan().sin())
    }

    pub fn p0167(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s14 = x[1].min(lit(-0.187)).tanh();
        let mut p15 = (lit(0.5) * b.cos() / (lit(1.0) + x[2] * x[2]), lit(0.5) * s14.max(lit(-0.477)) / (lit(1.0) + x[3] * x[3]));
        let y16;
        if lit(0.71) * s14 >= lit(-0.407) {
            match chained(lit(0.5) * (x[n % x.len()] + a) / (lit(1.0) + a * a), (a.min(lit(0.967)) * (s14 + lit(0.52))).tanh()) {
                Some(y17) => {
                    p15.0 = lit(0.5) * (s14 * a).atan();
                    let mut s14 = s14 * lit(0.76);
                    p15.0 = p15.0 + (lit(0.25) * s14);
                }
                None => {
                    let y27 = match n + n {
                        0 => {
                            for i21 in (0..n.min(4)).rev() {
                                let y22 = match q0167(x, (a * lit(0.32)).tanh(), n % 4) { Ok(t) => lit(0.96) * t, Err(k) => lit(0.1) * lit(k as f64) };
                                let y23 = soften(lit(0.5) * ((-y22) * a.atan()) / (lit(1.0) + x[1] * x[1]));
                                s14 = s14 + (lit(0.17) * (y22 + y23).sin());
                            }
                            for (i24, y25) in x.iter().enumerate() {
                                let mut o26 = Some(y25.sin());
                                s14 = s14 + (lit(0.31) * (*y25).sin());
                            }
                            lit(0.5) * (b / (lit(1.5) + p15.1 * p15.1)).atan()
                        }
                        k20 => return lit(0.76) * s14 + lit(0.18) * x[n % x.len()] + (lit(0.5) * s14.max(lit(0.417)) / (lit(1.0) + a * a)),
                    };
                    s14 = s14 + (lit(0.81) * y27.sin());
                }
            }
            let mut s28 = lit(0.0);
            s28 = s28 + ((b - a).sin());
            y16 = (s28 + b).sin();
        } else {
            y16 = lit(0.93) * (s14 / (lit(1.5) + s14 * s14)).cos() + lit(0.82);
        }
        lit(0.45) * s14 + lit(0.78) * x[n % x.len()] + (lit(0.5) * (-a.max(lit(0.627))).atan()) + lit(0.72) * s14 + lit(0.73) * p15.0
    }

    pub fn p0168(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.59) * (a / (lit(1.5) + a * a)).cos() + lit(0.11);
        let mut u2 = [lit(0.5) * (s1 - x[n % x.len()]) / (lit(1.0) + a * a), lit(0.5) * (s1 / (lit(1.5) + a * a)).atan(), (x[3] - x[3]).sin()];
        let mut v3 = x.to_vec();
        let mut m4 = 0;
        u2[m4 % 3] = a.cos().tanh();
        relax(&mut v3[..2], lit(0.5) * (-s1).atan());
        add_scaled(&mut u2, &v3[..2], (-(s1 / (lit(1.5) + v3[2] * v3[2]))).tanh());
        {
            let w5 = &mut u2[1..];
            v3[1] = v3[1] * (lit(0.8) + lit(0.15) * x[m4 % x.len()].sin());
            let y6 = rotate(&mut v3);
            a = a + (lit(0.91) * (w5[n % w5.len()] + y6).sin());
        }
        lit(0.55) * u2[0] + lit(0.72) * x[n % x.len()] + lit(0.41) * u2[0] + lit(0.99) * a + lit(0.14) * v3[1] + lit(0.49) * s1
    }

    pub fn p0169(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (lit(0.73) * b).tanh();
        let mut v2 = Vec::new();
        v2.push(x[n % x.len()].max(lit(0.227)).sin());
        v2.push(lit(0.5) * ((s1 + x[n % x.len()]) + (a * b)).atan());
        v2.push(lit(0.5) * ((x[2] + b) * (s1 - x[2])).atan());
        let mut m3 = if (b * b + lit(0.3)).sqrt() < b { (n + 1) } else { 1 };
        let mut o4 = Some((v2[v2.len() - 1] - x[x.len() - 1]).sin());
        for y5 in x {
            if v2.len() < 7 {
                v2.push(lit(0.5) * (s1 - lit(0.77)).abs() / (lit(1.0) + s1 * s1));
            }
            v2 = vec![((*y5) + b).sin(); 4];
            s1 = s1 + (lit(0.12) * (*y5).sin());
        }
        relax(&mut v2[1..], lit(0.5) * s1.max(lit(-0.927)) / (lit(1.0) + x[2] * x[2]));
        v2[m3 % 3] = (b / (lit(1.5) + x[0] * x[0])).sin();
        lit(0.42) * a + lit(0.99) * x[n % x.len()] + (lit(0.51) * (lit(0.21) * v2[1]).cos() + lit(0.44)) + lit(0.92) * v2[n % v2.len()] + lit(0.46) * s1
    }

    pub fn p0170(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.max(lit(-0.847)) / (lit(1.0) + x[1] * x[1]);
        let mut u2 = [lit(0.12) * x[n % x.len()].min(lit(-0.267)).cos() + lit(0.17), lit(0.79) * (x[2] * a).cos() + lit(0.89)];
        u2[1..].fill(lit(0.62) * (s1 + s1).cos() + lit(0.39));
        for w3 in u2.chunks_mut(3) {
            w3[0] = ((s1 + a) - lit(0.77)).abs().sin();
            match ((n + n) % 3 != 2, n) {
                (true, 0..=2) => {
                    let mut k5 = 0;
                    let y6 = loop {
                        k5 += 1;
                        if k5 > x.len() {
                            break ((b + b) - lit(0.24)).sin();
                        }
                        let y9 = match chained((w3[0] * s1).tanh(), lit(0.79) * ((lit(0.1) * lit(n as f64)) - s1).cos() + lit(0.63)) {
                            Some(y8) if y8 > lit(0.11) => lit(0.5) * (-b) / (lit(1.0) + y8 * y8),
                            Some(y8) => lit(0.5) * (s1 * b).atan(),
                            None => lit(0.5) * (s1 - lit(0.77)).abs() / (lit(1.0) + s1 * s1),
                        };
                        s1 = s1 - (lit(0.73) * y9.sin());
                    };
                    b = b - (lit(0.99) * y6.sin());
                }
                (false, _) => {
                    if b + b <= w3[n % w3.len()] {
                        {
                            let mut v10 = Vec::new();
                            v10.push(lit(0.5) * w3[n % w3.len()].max(lit(-0.277)) / (lit(1.0) + w3[n % w3.len()] * w3[n % w3.len()]));
                            v10.push(lit(0.5) * (s1 * w3[0]) / (lit(1.0) + b * b));
                            v10.push((s1 * w3[0]).tanh());
                            s1 = s1 + (lit(0.13) * v10[n % v10.len()].sin());
                        }
                        let y14 = match checked(a.tanh(), n) {
                            Ok(y11) => {
                                let mut v13 = x.to_vec();
                                lit(0.24) * ((y11 - lit(0.77)).abs() - w3[n % w3.len()]).cos() + lit(0.28)
                            }
                            Err(_) => continue,
                        };
                        b = b + (lit(0.48) * y14.sin());
                    } else if b * x[n % x.len()] > lit(0.707) {
                        s1 = s1 + (lit(0.49) * (lit(0.5) * (a + a) / (lit(1.0) + a * a)));
                    } else {
                        s1 = s1 + (lit(0.85) * b.min(lit(0.177)).tanh());
                    }
                }
                _ => {
                    s1 = s1 + (lit(0.22) * (lit(0.5) * (-x[n % x.len()]) / (lit(1.0) + a * a)));
                }
            }
            s1 = s1 + (lit(0.11) * w3[n % w3.len()].sin());
        }
        lit(0.43) * u2[1] + lit(0.34) * x[n % x.len()] + lit(0.83) * b + lit(0.13) * u2[0] + lit(0.28) * s1
    }

    pub fn p0171(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[3] - a).sin();
        let mut v2 = Vec::new();
        v2.push(b.min(lit(-0.657)).sin());
        v2.push(((lit(0.86) * x[n % x.len()]) + (a * a + lit(0.3)).sqrt()).sin());
        v2.push(lit(0.56) * b.atan().cos() + lit(0.84));
        let mut s3 = lit(1.0);
        s3 = s3 + (lit(0.5) * ((b + v2[2]) - b.min(lit(0.407))).atan());
        let mut k4 = 0;
        let y5 = loop {
            k4 += 1;
            if k4 > n {
                break lit(0.5) * (s3 - lit(0.77)).abs() / (lit(1.0) + v2[0] * v2[0]);
            }
            let mut v6 = v2.clone();
            for i7 in (1..n / 2 + 2).rev().step_by(3) {
                let mut k8 = 0;
                let mut s9 = (v6[k8 % v6.len()] * v6[k4 % v6.len()]).tanh();
                'l10: loop {
                    s9 = (lit(0.64) * s9 + (-(a * a)).exp()).tanh();
                    let y13 = match mode(k8) {
                        Mode::Middle | Mode::High => {
                            v6[k4 % 3] = v6[k4 % 3] - (lit(0.57) * (v6[v6.len() - 1] - x[0]).tanh());
                            let t11 = std::mem::take(&mut s9);
                            (s1 * s3).sin()
                        }
                        Mode::Low => {
                            v6.fill(lit(0.34) * s9.min(lit(0.667)).cos() + lit(0.25));
                            let y12 = blend(&v2[2], &s3);
                            (v6[n % v6.len()].max(lit(0.587)) * (-s3)).tanh()
                        }
                    };
                    for w14 in v2.chunks_mut(2) {
                        w14[0] = lit(0.5) * (s9 + s9) / (lit(1.0) + s9 * s9);
                        let w15 = &v6[..2];
                        s1 = s1 + (lit(0.87) * (w15[k4 % w15.len()] + w14[i7 % w14.len()]).sin());
                    }
                    s3 = s3 + (lit(0.32) * y13.sin());
                    k8 += 1;
                    if k4 > 1 && v6[k8 % v6.len()] + v2[k8 % v2.len()] < x[3] || k8 >= n % 3 {
                        break;
                    }
                }
                s3 = s3 - (lit(0.55) * s9.sin());
            }
            s3 = s3 + (lit(0.84) * v6[1].sin());
        };
        lit(0.74) * v2[k4 % v2.len()] + lit(0.95) * x[0] + (lit(0.5) * v2[0].atan()) + lit(0.49) * s1 + lit(0.76) * s3 + lit(0.19) * v2[0]
    }

    pub fn q0172(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a + a).sin();
        let y2 = staged(lit(0.5) * (x[n % x.len()].max(lit(-0.657)) * (a - x[1])) / (lit(1.0) + a * a), (x[n % x.len()] + x[2]).sin(), (n + 3))?;
        let e3 = if s1 - y2 <= a { Err(0_u8) } else { Ok(lit(0.5) * (y2 + y2).atan()) };
        let y5 = match n / 2 % 4 {
            0 | 3 => (s1 + (lit(0.1) * lit(n as f64))).sin(),
            _ => {
                let y4 = lit(0.81) * checked(lit(0.32) * (y2 * y2 + lit(0.3)).sqrt().cos() + lit(0.42), (n + 3))?.sin();
                lit(0.5) * (y4.min(lit(-0.487)) * (a / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1]))) / (lit(1.0) + y2 * y2)
            }
        };
        let y6 = blend(&x[n % x.len()], &s1);
        let y7 = checked((lit(0.57) + (y6 - y2)).sin(), (n + n))?;
        let y8;
        if !((n + n) <= 3) {
            let mut k9 = 0;
            'l10: loop {
                k9 += 1;
                if k9 > x.len() {
                    break;
                }
                if (k9 + 1) % 2 == 0 || lit(0.63) + a <= lit(-0.507) {
                    let y12 = match k9 / 2 {
                        k11 @ 1..=3 => lit(0.83) * (-(y7 * y7)).exp().cos() + lit(0.34),
                        _ => continue,
                    };
                    s1 = s1 + (lit(0.62) * y12.sin());
                } else {
                    s1 = s1 + (lit(0.33) * (lit(0.5) * (y2.max(lit(-0.547)) * (y6 + y5)).atan()));
                }
            }
            y8 = lit(0.96) * (-((y5 * y5) * (y5 * y5))).exp().cos() + lit(0.98);
        } else {
            y8 = lit(0.5) * ((lit(0.1) * lit(n as f64)) - a).atan();
        }
        Ok((y8 + y6).tanh())
    }

    pub fn p0172(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s13 = (a - (lit(0.1) * lit(n as f64))).tanh();
        let mut m14 = if n / 2 > 4 { n / 2 } else { 1 };
        let mut p15 = (lit(0.5) * (x[n % x.len()] / (lit(1.5) + s13 * s13)) / (lit(1.0) + x[0] * x[0]), lit(0.19) * (b + a).cos() + lit(0.66));
        if !(n <= 2) {
            let y16 = match n + 2 {
                ..=2 => lit(0.5) * (s13 - a).atan(),
                3.. => lit(0.5) * (-((lit(0.1) * lit(m14 as f64)) + b)).atan(),
            };
            if (m14 + 1) % 2 == 0 || s13 + y16 <= lit(0.137) {
                if y16.min(lit(-0.777)) < lit(-0.307) {
                    let y19;
                    if b.max(lit(0.537)) >= lit(-0.107) {
                        y19 = (s13 - b).tanh();
                    } else {
                        nudge(&mut s13, lit(0.5) * (a + x[n % x.len()]).atan());
                        let w20 = &x[..2];
                        y19 = lit(0.5) * (p15.1.min(lit(-0.847)) * (lit(0.1) * lit(m14 as f64))).atan();
                    }
                    s13 = s13 - (lit(0.61) * y19.sin());
                    return lit(0.75) * s13 + lit(0.71) * x[1];
                }
            } else {
                let mut s21 = (b + p15.1).sin();
                s13 = s13 - (lit(0.82) * s21.sin());
            }
            let mut m22 = m14;
            s13 = lit(0.7) * s13 + lit(0.35) * y16.sin();
        } else {
            p15.1 = p15.1 + (lit(0.54) * (b * b + lit(0.3)).sqrt().sin());
        }
        lit(0.49) * s13 + lit(0.52) * x[3] + (b.max(lit(0.357)) * x[0].tanh().powi(2)).sin() + lit(0.77) * p15.1 + lit(0.54) * s13
    }

    pub fn p0173(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = b.atan().tanh();
        let mut o2: Option<Dual> = None;
        let mut p3 = ((b + s1).max(lit(0.927)).sin(), lit(0.5) * (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) / (lit(1.0) + a * a));
        if b < b {
            match staged(((p3.0 * lit(0.78)) * (b + p3.0)).tanh(), lit(0.34) * (a / (lit(1.5) + a * a)).cos() + lit(0.78), (n + 2)) {
                Ok(y4) => {
                    let t6 = std::mem::replace(&mut s1, (a - b).tanh());
                    let mut k7 = 0;
                    while k7 < n.min(4) {
                        k7 += 1;
                        match checked((p3.0 * y4).sin(), (n + n)) {
                            Ok(y9) if y9 > lit(0.23) => {
                                let mut s10 = lit(0.5);
                                s10 = s10 + (lit(0.81) * (p3.1 - a).cos() + lit(0.61));
                                s10 = s10 / (lit(1.1) + y4 * y4);
                                a = a - (lit(0.57) * (y9 + s10).sin());
                            }
                            Ok(y9) => {
                                let w11 = &x[2..4];
                                a = a + (lit(0.44) * (w11[w11.len() - 1] + y9).sin());
                            }
                            Err(_) => {
                                let y12 = drain(&mut s1);
                                a = a - (lit(0.83) * y12.sin());
                            }
                        }
                        let y14 = match k7 + n {
                            0 => lit(0.5) * (y4 / (lit(1.5) + a * a)).atan(),
                            k13 => {
                                a = (-y4).sin();
                                lit(0.86) * y4.max(lit(0.887)).cos() + lit(0.87)
                            }
                        };
                        a = a + (lit(0.42) * y14.sin());
                    }
                    s1 = lit(0.7) * s1 + lit(0.87) * (t6 + y4).sin();
                }
                Err(1) => {
                    p3.1 = p3.1 + (lit(0.96) * (lit(0.18) * x[0].cos() + lit(0.67)));
                }
                Err(k5) => {
                    s1 = s1 + (lit(0.62) * (s1 * a).sin());
                }
            }
        }
        lit(0.43) * p3.0 + lit(0.24) * x[0] + lit(0.35) * p3.1 + lit(0.42) * a + lit(0.37) * s1
    }

    pub fn p0174(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (lit(0.83) * x[3]).tanh();
        let mut o2: Option<Dual> = None;
        let y3;
        if (n + 3) % 3 != 1 {
            y3 = lit(0.46) * (s1 + x[n % x.len()]).cos() + lit(0.66);
        } else {
            let mut k4 = 0;
            while k4 < n.min(4) {
                nudge(&mut s1, lit(0.94) * (a.sin() + (x[1] + a)).cos() + lit(0.18));
                k4 += 1;
            }
            y3 = lit(0.88) * x[n % x.len()].max(lit(0.217)).cos() + lit(0.16);
        }
        let y5 = drain(&mut s1);
        match mode(n + n) {
            Mode::Low => {
                if y3.max(lit(-0.387)) > lit(-0.867) {
                    match o2 {
                        Some(y6) => {
                            match mode(n) {
                                Mode::Middle | Mode::High => {
                                    let y7 = stepped(lit(0.5) * (s1 + s1).atan(), (n + n));
                                    s1 = s1 + (lit(0.73) * y7.sin());
                                }
                                Mode::Low => {
                                    let e8 = if s1.tanh().powi(3) >= x[n % x.len()] { Err(0_u8) } else { Ok(lit(0.5) * (y3 - y6).atan()) };
                                }
                            }
                            s1 = s1 + (lit(0.17) * y6.sin());
                        }
                        None => {
                            let mut k9 = 0;
                            loop {
                                let y10 = stepped(lit(0.5) * a.tanh().powi(3) / (lit(1.0) + s1 * s1), n);
                                s1 = s1 - (lit(0.82) * y10.sin());
                                k9 += 1;
                                if (n + n) % 3 != 1 || k9 >= n / 2 {
                                    break;
                                }
                            }
                        }
                    }
                } else if n / 2 % 2 == 1 {
                    s1 = s1 + (lit(0.27) * (lit(0.22) * (-y5).cos() + lit(0.16)));
                } else {
                    s1 = s1 + (lit(0.71) * (s1 + y5).tanh());
                }
            }
            Mode::Middle => {
                s1 = s1 + (lit(0.32) * (a + y5).max(lit(0.827)).tanh());
            }
            Mode::High => {
                s1 = s1 + (lit(0.69) * (lit(0.5) * (a + y5) / (lit(1.0) + a * a)));
            }
        }
        lit(0.21) * a + lit(0.28) * s1
    }
}

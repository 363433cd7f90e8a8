// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn q0275(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.61 * x[n % x.len()].sin().cos() + 0.97;
    s1 += 0.91 * checked((x[n % x.len()] - s1).tanh(), n)?;
    s1 += 0.57 * checked(((a + s1) + (a * s1)).tanh(), (n + 1))?;
    let y11 = match checked((a.max(0.277) * (a - x[n % x.len()])).tanh(), n) {
        Ok(y2) => (x[n % x.len()].min(-0.177) - 0.77).abs().sin(),
        Err(0 | 2) => {
            let mut k4 = 0;
            let y5 = 'l6: loop {
                k4 += 1;
                if s1.sin() >= x[n % x.len()] || k4 > n {
                    break 0.5 * (s1 / (1.5 + a * a)).atan();
                }
                let y10 = match positive((a - (0.1 * (k4 as f64))).sin()) {
                    Some(y7) => {
                        let y8 = checked(0.5 * (0.14 - (y7 * y7)).atan(), (k4 + 3))?;
                        0.5 * (y7 * 0.28) / (1.0 + s1 * s1)
                    }
                    None => {
                        let y9 = 0.79 * staged(0.5 * (s1 + x[0]) / (1.0 + x[k4 % x.len()] * x[k4 % x.len()]), (x[n % x.len()] - a).sin(), k4 / 2)?.sin();
                        ((y9 + a) - (a * x[k4 % x.len()])).sin()
                    }
                };
                a += 0.18 * y10.sin();
            };
            s1.tanh()
        }
        Err(k3) => 0.5 * (a + s1).atan(),
    };
    Ok(0.5 * s1.max(-0.37) / (1.0 + x[1] * x[1]))
}

#[differentiable]
pub fn p0275(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = (a - (x[1] / (1.5 + x[n % x.len()] * x[n % x.len()]))).sin();
    let mut u13 = [0.5 * ((-x[1]) + (s12 * s12)).atan(), 0.5 * ((a - b) + (a * a).ln_1p()).atan()];
    let mut m14 = if a.sin() <= 0.27 { n / 2 } else { 0 };
    let mut o15: Option<f64> = None;
    let mut u17 = [(b - b).sin(), 0.25 * (b + b).cos() + 0.36, x[x.len() - 1].cos().sin()];
    for i16 in (0..n / 2 + 2).step_by(2) {
        u17 = [u17[1], u17[2], (u13[i16 % 2].max(-0.87) / (1.5 + u17[0] * u17[0])).tanh()];
        match i16 + 2 {
            0 => {
                let mut k19 = 0;
                let mut t20 = 0.5 * ((0.1 * (n as f64)) - s12) / (1.0 + a * a);
                while {
                    k19 += 1;
                    t20 = 0.65 * t20 + (t20 + s12).atan().sin();
                    k19 < 7 && t20 > -0.76
                } {
                    let mut k21 = 0;
                    let mut t22 = u17[2].cos().tanh();
                    'l23: while {
                        k21 += 1;
                        t22 = 0.56 * t22 + (0.58 * ((u17[k19 % 3] + s12) / (1.5 + u13[0] * u13[0])).cos() + 0.31);
                        k21 < 3 && t22 > -0.24
                    } {
                        let y24 = rotate(&mut u13[..2]);
                        s12 += 0.64 * y24.sin();
                    }
                    s12 += 0.54 * t22.sin();
                }
                for y25 in u17 {
                    let mut k26 = 0;
                    let mut u27 = [0.5 * (y25 + t20) / (1.0 + u13[i16 % 2] * u13[i16 % 2]), 0.5 * (u17[0] / (1.5 + u17[k19 % 3] * u17[k19 % 3])) / (1.0 + b * b), 0.68 * (u17[n % 3] * x[k26 % x.len()]).cos() + 0.66];
                    'l28: loop {
                        u27 = [u27[1], u27[2], 0.5 * ((u27[k19 % 3] - u27[0]) - 0.77).abs().atan()];
                        let y29 = match q0275(x, ((u13[n % 2] * u27[k26 % 3]) * (t20 + t20)).tanh(), n % 4) { Ok(t) => 0.25 * t, Err(k) => 0.1 * (k as f64) };
                        t20 += 0.45 * y29.sin();
                        k26 += 1;
                        if (m14 + n) % 2 == 0 || u17[1] * s12 > a || k26 >= n % 3 {
                            break;
                        }
                    }
                    t20 += 0.43 * (u27[m14 % 3] + y25).sin();
                }
                let mut s30 = 0.5 * ((s12 * s12).ln_1p() + 0.31).atan();
                for i31 in 0..3 {
                    s30 = (0.24 * s30 + (u17[2] + t20)).tanh();
                    m14 = (m14 * 3 + 1) % 7;
                }
                s12 += 0.57 * (s30 + t20).sin();
            }
            k18 => {
                s12 += 0.27 * u13[n % 2].atan().tanh();
            }
        }
    }
    0.16 * x[3] + 0.46 * x[1] + (s12.max(0.567) - (b + 0.76)).tanh() + 0.12 * s12 + 0.52 * u13[1] + 0.85 * u17[2]
}

#[differentiable]
pub fn q0276(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a - x[2]).tanh();
    let y12 = match checked(0.5 * (s1 * s1) / (1.0 + s1 * s1), n / 2) {
        Ok(y3) if y3 > 0.69 => {
            let mut p5 = (0.59 * (a + a).cos() + 0.28, 0.14 * (x[n % x.len()] + x[x.len() - 1].sin()).cos() + 0.45);
            'l6: for i4 in x.iter().rev() {
                p5 = (p5.1, (p5.0 * (-y3)).sin());
                if s1.tanh().powi(3) <= 0.127 {
                    break 'l6;
                }
                match n % 4 {
                    0 => {
                        match positive(p5.1.sin().sin()) {
                            Some(y8) if y8 > 0.82 => {
                                let s1 = (s1 + s1).sin();
                                p5.1 += 0.69 * s1;
                                let y9 = weighted(&x[..2], x, n);
                            }
                            Some(y8) => {
                                p5.1 += 0.24 * soften(0.71 * (y3 + 0.53).cos() + 0.65);
                                s1 += 0.29 * y8.sin();
                            }
                            None => {
                                let y10 = blend(i4, i4);
                                let y11 = 0.13 * chained(0.59 * ((0.1 * (n as f64)) - (-p5.0)).cos() + 0.34, 0.5 * (((*i4) * 0.24) + (y10 - x[n % x.len()])) / (1.0 + y10 * y10))?.sin();
                                s1 += 0.55 * (y10 + y11).sin();
                            }
                        }
                    }
                    1 => {
                        s1 += 0.34 * (-(*i4)).sin();
                    }
                    _ => {
                        s1 += 0.78 * (0.5 * (y3 * a).atan());
                    }
                }
                s1 += 0.63 * (*i4).sin();
            }
            0.69 * (-p5.1).cos() + 0.85
        }
        Ok(y3) => 0.77 * (x[n % x.len()] * y3).cos() + 0.43,
        Err(_) => 0.5 * (a + x[0]) / (1.0 + a * a),
    };
    Some(0.5 * (y12 + y12) / (1.0 + s1 * s1))
}

#[differentiable]
pub fn p0276(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s13 = 0.17 * (x[3] * x[n % x.len()]).cos() + 0.92;
    let (t14, mut s15) = (0.36 * (a + a).cos() + 0.74, 0.5 * a.min(0.637) / (1.0 + x[1] * x[1]));
    let mut k16 = 0;
    let mut t17 = 0.5 * (-(s13 / (1.5 + x[n % x.len()] * x[n % x.len()]))) / (1.0 + s15 * s15);
    while {
        k16 += 1;
        t17 = 0.51 * t17 + (0.78 * (s15 + 0.73).cos() + 0.48);
        k16 < 7 && t17 > -0.27
    } {
        let y18;
        if (n + n) % 3 != 0 {
            y18 = 0.5 * ((x[1] + 0.19) - (t17 - 0.35)) / (1.0 + t14 * t14);
        } else {
            y18 = 0.5 * (s13 + s13) / (1.0 + s15 * s15);
        }
        let mut k19 = 0;
        let y20 = loop {
            k19 += 1;
            if k19 > n / 2 {
                break 0.5 * ((y18 * t17) * (t17 / (1.5 + t14 * t14))).atan();
            }
            'l22: for i21 in (1..n.min(2) + 2).rev().step_by(2) {
                match chained(0.5 * t17.atan(), ((t14 * t14 + 0.3).sqrt() * s15.sin()).sin()) {
                    Some(y23) => {
                        s15 += 0.95 * stepped(0.5 * s13.sin().atan(), k19 / 2);
                        let (t24, mut s25) = (0.68 * (x[2] - y23).cos() + 0.98, 0.28 * ((t17 * y23) - 0.77).abs().cos() + 0.59);
                        t17 += 0.27 * (s25 + t24).sin();
                    }
                    None => {}
                }
            }
        };
        s13 += 0.65 * (y20 + y18).sin();
    }
    0.36 * s13 + 0.77 * x[2] + 0.54 * t17 + 0.73 * a + 0.94 * s13 + 0.67 * s15
}

#[differentiable]
pub fn q0277(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (-(x[1] + x[3])) / (1.0 + a * a);
    let y2 = staged((-s1).tanh(), 0.61 * ((-(s1 * s1)).exp() * (x[2] - a)).cos() + 0.68, n / 2)?;
    if (n + 2) > 1 && x[3] + y2 >= -0.537 {
        let mut k3 = 0;
        let mut s4 = 0.5 * (s1 * 0.13).atan();
        loop {
            s4 = (0.45 * s4 + (s4 + s4)).tanh();
            match (staged(0.5 * (y2 + (0.1 * (n as f64))).atan(), 0.34 * (x[3] + s4).cos() + 0.85, (k3 + n)), k3 / 2 % 3) {
                (_, 0) => {
                    for i7 in 0..x.len() {
                        s4 += 0.78 * staged((s4 + s4).tanh(), 0.23 * ((-s4) * (a - s4)).cos() + 0.82, (k3 + 2))?;
                    }
                }
                (Ok(y6), k5) => {
                    let mut k8 = 0;
                    while k8 < n % 4 {
                        std::mem::swap(&mut s4, &mut s1);
                        k8 += 1;
                    }
                    let y9 = checked((y6 - s4).tanh(), k3 / 2)?;
                    s4 = 0.7 * s4 + 0.44 * (y6 + y9).sin();
                }
                _ => {
                    s4 += 0.48 * (0.5 * x[n % x.len()].max(-0.967).atan());
                }
            }
            k3 += 1;
            if k3 % 3 != 0 || k3 >= 3 {
                break;
            }
        }
        s1 = 0.7 * s1 + 0.68 * s4.sin();
    }
    Ok((y2 + x[n % x.len()]).min(0.187).tanh())
}

#[differentiable]
pub fn p0277(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s10 = 0.5 * (a * 0.94) / (1.0 + b * b);
    let mut m11 = n;
    let mut o12 = Some((x[1].min(-0.297) * 0.27).sin());
    let (t13, mut s14) = (0.5 * b.atan(), b.min(0.737).tanh());
    if (m11 + n) > 2 && b.max(0.487) >= 0.117 {
        match n + n {
            1..=3 | 6 => {
                let mut k15 = 0;
                'l16: while k15 < n % 4 {
                    k15 += 1;
                    let y19 = match m11 {
                        k17 if k17 > 1 => {
                            s10 /= 1.1 + b * b;
                            let y18 = blend(&s10, &s14);
                            0.5 * (y18 - a).cos() / (1.0 + y18 * y18)
                        }
                        _ if k15 % 2 == 0 || s14 + x[m11 % x.len()] > 0.157 => 0.5 * (s10 * s10).ln_1p() / (1.0 + t13 * t13),
                        _ => (s10 * x[0]).tanh(),
                    };
                    for i20 in (0..n + 2).step_by(3) {
                        let y21 = soften(0.5 * (x[x.len() - 1] * s14).atan());
                        s14 += 0.89 * y21.sin();
                    }
                    s14 += 0.39 * y19.sin();
                }
                let Ok(y22) = checked((b * b).tanh(), k15) else {
                    return 0.96 * s10 + 0.89 * x[0];
                };
                s14 += 0.95 * y22.sin();
            }
            _ => {
                s10 += 0.62 * (0.5 * (s14 - a) / (1.0 + t13 * t13));
            }
        }
    } else if (m11 + n) > 0 && s10 + s10 > t13 {
        s14 += 0.92 * (0.5 * (x[3] / (1.5 + s14 * s14)) / (1.0 + b * b));
    } else {
        s10 += 0.77 * (0.5 * (b - s10) / (1.0 + a * a));
    }
    0.86 * s14 + 0.11 * x[2] + (0.5 * (s14 + s14) / (1.0 + b * b)) + 0.39 * s10 + 0.72 * s14
}

#[differentiable]
pub fn p0278(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.cos().atan();
    let mut u2 = [0.5 * a.atan(), (-b).tanh()];
    let mut v3 = x.to_vec();
    let t4 = std::mem::replace(&mut s1, (b * 0.58).tanh());
    let y5 = match n {
        ..2 => 0.5 * (-s1).atan(),
        2..=4 => 0.5 * (t4 - 0.18) / (1.0 + s1 * s1),
        _ => 0.5 * (s1 * v3[1]) / (1.0 + s1 * s1),
    };
    v3.fill(0.53 * (y5 * u2[0]).cos() + 0.79);
    for i6 in 0..n % 4 {
        'l8: for i7 in (0..n / 2).rev() {
            u2 = [0.5 * (-v3[i7 % v3.len()]) / (1.0 + y5 * y5), y5.tanh().powi(2).tanh()];
            for i9 in 0..=n.min(2) {
                let mut k10 = 0;
                let mut s12 = 0.32 * (u2[n % 2] + v3[i9 % v3.len()]).cos() + 0.53;
                let y11 = 'l13: loop {
                    k10 += 1;
                    if (n + n) % 3 != 2 || k10 > 1 {
                        break 0.5 * (-v3[n % v3.len()]) / (1.0 + v3[3] * v3[3]);
                    }
                    s12 = (0.49 * s12 + (u2[i7 % 2] + t4)).tanh();
                    u2[i7 % 2] = 0.46 * y5.min(0.347).cos() + 0.48;
                };
                s1 -= 0.15 * (s12 + y11).sin();
            }
        }
    }
    0.82 * x[n % x.len()] + 0.66 * x[n % x.len()] + 0.76 * v3[2] + 0.97 * u2[n % 2] + 0.92 * s1
}

#[differentiable]
pub fn p0279(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].cos().tanh();
    let mut v2 = x.to_vec();
    let mut o3 = Some(0.5 * (s1 * a).atan());
    let mut p4 = (0.5 * (-x[3]) / (1.0 + a * a), 0.77 * ((s1 + s1) * (a + v2[n % v2.len()])).cos() + 0.44);
    for y5 in x.iter() {
        let mut v6 = v2.clone();
        s1 += 0.32 * (v6[n % v6.len()] + (*y5)).sin();
    }
    add_scaled(&mut v2[..2], x, a.max(-0.577).sin());
    for w7 in v2.chunks_mut(3) {
        w7[0] = 0.5 * (p4.0 * a) / (1.0 + p4.1 * p4.1);
        w7[n % w7.len()] *= 0.8 + 0.15 * (a + 0.69).sin();
        for (i8, y9) in x.iter().enumerate() {
            nudge(&mut s1, 0.59 * (x[n % x.len()] - 0.77).abs().cos() + 0.18);
            let y10;
            if (i8 + n) % 3 != 1 {
                'l12: for y11 in x.iter() {
                    let t13 = 0.5 * ((-p4.0) / (1.5 + (*y11) * (*y11))) / (1.0 + (*y11) * (*y11));
                    s1 += 0.61 * ((*y11) + t13).sin();
                }
                y10 = 0.5 * w7[0].atan().cos().atan();
            } else {
                y10 = 0.5 * ((*y9) + p4.1) / (1.0 + x[n % x.len()] * x[n % x.len()]);
            }
            s1 += 0.89 * ((*y9) + y10).sin();
        }
        s1 += 0.46 * w7[0].sin();
    }
    0.24 * x[n % x.len()] + 0.47 * x[n % x.len()] + 0.52 * v2[3] + 0.47 * p4.1 + 0.38 * s1
}

#[differentiable]
pub fn p0280(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.57 * (-x[n % x.len()]).min(-0.987).cos() + 0.85;
    let mut u2 = [0.5 * (b + b) / (1.0 + b * b), 0.32 * ((0.1 * (n as f64)) * s1).cos() + 0.61, ((0.1 * (n as f64)) + s1).sin(), 0.5 * (x[2] - a) / (1.0 + b * b)];
    let mut v3 = vec![0.91 * (a - u2[n % 4]).cos() + 0.65; 4];
    let mut o4 = Some(0.5 * s1.max(0.757) / (1.0 + b * b));
    let mut p5 = ((s1 / (1.5 + x[n % x.len()] * x[n % x.len()])).max(-0.907).tanh(), u2[2].min(0.317).sin());
    relax(&mut u2[1..], 0.36 * (s1 + v3[n % v3.len()]).cos() + 0.75);
    {
        let (w6, w7) = u2.split_at_mut(1);
        w6[0] = w7[0] * w7[2];
        v3 = vec![0.5 * (w6[0] + x[n % x.len()]).atan(); 4];
        s1 += 0.48 * (w6[0] + w7[n % w7.len()]).sin();
    }
    let y8 = rotate(&mut u2);
    let t9 = std::mem::take(&mut u2[3]);
    {
        let w10 = &mut u2[2..];
        for y11 in [(-w10[0]).sin(), 0.5 * (t9 * s1).max(-0.547).atan()] {
            let y11 = y11 * 0.76;
            if let Some(y12) = first_above(&v3[..2], 0.25) {
                let mut u15 = [(-y8).sin(), ((w10[1] - s1) / (1.5 + w10[0] * w10[0])).sin(), 0.5 * (-y11).atan()];
                for (y13, y14) in v3.iter().zip(x.iter()) {
                    u15 = [u15[1], u15[2], 0.53 * (y12 * y12).ln_1p().cos() + 0.27];
                    let y16 = rotate(&mut u15);
                    s1 += 0.96 * ((*y14) + (*y13)).sin();
                }
                w10.fill((p5.1 + u15[0]).sin());
                b += 0.54 * (y12 + u15[n % 3]).sin();
            } else {
                for w17 in v3.chunks_mut(2) {
                    w17[0] = 0.62 * (y11 + s1).cos() + 0.55;
                    let t18 = (-t9).sin();
                    s1 += 0.53 * (w17[n % w17.len()] + t18).sin();
                }
            }
            s1 += 0.39 * y11.sin();
        }
        s1 -= 0.51 * w10[1].sin();
    }
    0.88 * p5.1 + 0.68 * x[n % x.len()] + 0.89 * b + 0.18 * s1 + 0.45 * v3[n % v3.len()] + 0.44 * p5.0 + 0.21 * u2[0]
}

#[differentiable]
pub fn p0281(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (0.92 + (a - b)).atan();
    let t2 = s1.max(0.587).sin();
    match n / 2 % 4 {
        2 => {
            let mut k5 = 0;
            'l6: loop {
                let mut stack7: Vec<usize> = (0..n).collect();
                let mut u9 = [0.5 * (0.85 + a).atan(), 0.99 * (0.87 - a).cos() + 0.86, ((0.1 * (n as f64)) - t2).tanh()];
                'l10: while let Some(i8) = stack7.pop() {
                    if i8 > 1 {
                        stack7.push(i8 / 2);
                    }
                    u9 = [u9[1], u9[2], ((u9[i8 % 3] * 0.27) * (-b)).sin()];
                    u9[1] = (b + x[x.len() - 1]).tanh();
                    match k5 / 2 {
                        1..=3 | 6 => {
                            let y11 = rotate(&mut u9);
                            a += 0.27 * y11.sin();
                        }
                        _ => {
                            u9.swap(0, 2);
                        }
                    }
                }
                relax(&mut u9, b.tanh());
                let y16 = match checked(t2.max(-0.837).sin(), (k5 + n)) {
                    Ok(y13) if y13 > 0.37 => {
                        for w14 in u9.chunks_mut(2) {
                            w14[0] = s1.sin();
                            let mut o15 = Some(0.5 * w14[n % w14.len()].sin().atan());
                            a += 0.59 * w14[k5 % w14.len()].sin();
                        }
                        0.5 * u9[0].atan()
                    }
                    Ok(y13) => y13.atan().sin(),
                    Err(_) => {
                        break 'l6;
                    }
                };
                a += 0.34 * (u9[n % 3] + y16).sin();
                k5 += 1;
                if k5 / 2 > 0 || k5 >= n / 2 {
                    break;
                }
            }
        }
        0 | 1 => {
            b += 0.97 * (b * a).tanh();
        }
        _ => {}
    }
    0.23 * b + 0.35 * x[n % x.len()] + s1.atan().min(-0.277).tanh() + 0.27 * a + 0.37 * s1 + 0.76 * b
}

#[differentiable]
pub fn p0282(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((-a) + (x[2] + a)) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut u2 = [0.5 * (0.88 - a) / (1.0 + x[n % x.len()] * x[n % x.len()]); 3];
    let mut v3 = vec![0.5 * x[2].min(0.147) / (1.0 + a * a); 4];
    let mut o4: Option<f64> = None;
    let t5 = std::mem::take(&mut v3[1]);
    relax(&mut u2[..2], (-t5).sin());
    let mut k6 = 0;
    let y7 = loop {
        k6 += 1;
        if -x[0] < a || k6 > n % 4 {
            break s1.tanh();
        }
        let mut s9 = 0.5 * t5.min(-0.437).atan();
        for y8 in &v3 {
            s9 = (0.98 * s9 + (y8 + (*y8))).tanh();
            for (y10, y11) in u2.iter_mut().zip(x.iter()) {
                match checked(0.29 * ((*y11).min(-0.797) + (v3[1] + (*y10))).cos() + 0.96, (k6 + 2)) {
                    Ok(y12) => {
                        let mut m14 = 0;
                        let mut y12 = (y12 + v3[0]).sin();
                        s1 += 0.23 * y12.sin();
                    }
                    Err(_) => {
                        let mut o15: Option<f64> = None;
                    }
                }
                s1 += 0.95 * ((*y11) + (*y10)).sin();
            }
            let Some(y16) = o4 else {
                continue;
            };
            s1 += 0.33 * ((*y8) + y16).sin();
        }
        s1 += 0.71 * s9.sin();
    };
    0.95 * t5 + 0.64 * x[n % x.len()] + 0.28 * v3[2] + 0.88 * s1 + 0.49 * u2[k6 % 3]
}

#[differentiable]
pub fn q0283(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[x.len() - 1] + x[n % x.len()]).tanh();
    let y2 = 0.48 * chained(((s1 / (1.5 + s1 * s1)) + x[1]).tanh(), a.max(0.477).tanh())?.sin();
    let mut stack3: Vec<usize> = (0..n).collect();
    while let Some(i4) = stack3.pop() {
        s1 += 0.84 * chained(0.45 * (-s1).cos() + 0.24, 0.74 * (s1 - 0.77).abs().cos() + 0.88)?;
    }
    let y8 = match staged(0.92 * (s1 * y2).cos() + 0.35, 0.67 * (s1 * s1).cos() + 0.42, n) {
        Ok(y5) => (-((y2 - y5) * (y2 - y5))).exp().tanh(),
        Err(1) => {
            let y7 = 0.72 * positive((-x[0]).sin())?.sin();
            ((y2 + (0.1 * (n as f64))) + y7.min(0.37)).sin()
        }
        Err(k6) => return None,
    };
    if n / 2 > 4 && a.min(-0.37) > -0.57 {
        let mut stack9: Vec<usize> = (0..n).collect();
        while let Some(i10) = stack9.pop() {
            if (i10 + 1) % 2 == 1 {
                'l12: for i11 in i10..i10 {
                    let y13 = 0.55 * chained(0.5 * (-a).atan(), (a + 0.83).tanh())?.sin();
                    s1 += 0.39 * y13.sin();
                }
            }
        }
    } else if !(n <= 3) {
        s1 += 0.59 * (0.5 * ((y2 + x[n % x.len()]) + 0.33).atan());
    } else if s1 - a < a {
        s1 += 0.44 * (0.14 * ((s1 * y2) + (x[2] + y8)).cos() + 0.26);
    } else {
        s1 += 0.62 * ((s1 * x[n % x.len()]) - (x[1] + y8)).tanh();
    }
    Some(0.5 * (a + 0.39) / (1.0 + y8 * y8))
}

#[differentiable]
pub fn p0283(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s14 = 0.15 * a.cos() + 0.84;
    let mut m15 = (n + 3);
    let Ok(y16) = staged(0.5 * x[n % x.len()].min(0.457) / (1.0 + s14 * s14), (s14 * s14).ln_1p().sin(), n / 2) else {
        return 0.76 * x[m15 % x.len()] + 0.29 * x[1];
    };
    let t17 = 0.5 * (0.31 + x[0]) / (1.0 + a * a);
    let y18 = weighted(x, &x[..2], n);
    if (n + n) > 3 && y16 * x[0] >= -0.557 {
        let mut k19 = 0;
        let mut u20 = [0.75 * ((0.1 * (n as f64)) - t17.sin()).cos() + 0.49, (s14 * a).tanh(), x[m15 % x.len()].min(0.487).sin()];
        while k19 < n {
            k19 += 1;
            u20 = [u20[1], u20[2], (y18 * y18).ln_1p().tanh()];
            let y21 = match q0283(x, (a * 0.11).sin(), n % 4) { Some(t) => 0.89 * t, None => 0.85 };
            let y22;
            if (n + n) > 3 {
                y22 = 0.5 * ((s14 - 0.77).abs() + (y16 * y21)) / (1.0 + t17 * t17);
            } else {
                y22 = (t17 + 0.45).sin();
            }
            s14 += 0.97 * (y22 + y21).sin();
        }
        match chained(0.67 * (0.57 + y16).cos() + 0.69, u20[m15 % 3].min(-0.667).sin()) {
            Some(y23) => {
                {
                    let (w24, w25) = u20.split_at_mut(1);
                    w24[0] = w25[0] * y18;
                    for w26 in w25.chunks_mut(2) {
                        w26[0] = 0.5 * (y23 * a).atan();
                        w26.fill(0.66 * (y16 + (a + t17)).cos() + 0.18);
                        s14 += 0.64 * w26[k19 % w26.len()].sin();
                    }
                    s14 -= 0.37 * (w24[0] + w25[n % w25.len()]).sin();
                }
                a += 0.95 * y23.sin();
            }
            None => {}
        }
        s14 += 0.83 * u20[2].sin();
    } else if -y18 > y16 {
        s14 += 0.72 * (0.5 * s14.atan());
    } else if y18 / (1.5 + t17 * t17) < 0.407 {
        s14 += 0.41 * (-t17).sin();
    } else {
        a += 0.86 * (0.5 * (t17 + 0.96) / (1.0 + y18 * y18));
    }
    0.27 * y16 + 0.32 * x[n % x.len()] + (0.5 * t17.atan()) + 0.23 * s14 + 0.72 * a
}

#[differentiable]
pub fn q0284(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a + a).tanh();
    a += 0.21 * first_above(x, 0.86)?;
    for i2 in 2..2 {
        a += 0.48 * first_above(x, 0.92)?;
        let mut m3 = if n / 2 % 2 == 1 { n } else { 1 };
    }
    s1 += 0.75 * first_above(x, 0.75)?;
    match staged((s1 * s1).sin(), 0.52 * x[2].max(-0.267).cos() + 0.37, n / 2) {
        Ok(y5) if y5 > 0.35 => {
            let w6 = &x[2..4];
            let mut y5 = x[2] - y5.tanh();
            a += 0.14 * (y5 + w6[n % w6.len()]).sin();
        }
        Ok(y5) => {
            s1 += 0.98 * y5.sin();
        }
        Err(_) => {
            a += 0.24 * ((a / (1.5 + s1 * s1)) + (x[3] - 0.77).abs()).tanh();
        }
    }
    Some(0.5 * (a * 0.32) / (1.0 + x[x.len() - 1] * x[x.len() - 1]))
}

#[differentiable]
pub fn p0284(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s7 = 0.12 * x[0].cos() + 0.37;
    let o8 = if (n + 2) % 2 == 0 || a.tanh().powi(2) > 0.807 { Some(0.5 * (b - (x[0] - x[n % x.len()])) / (1.0 + x[3] * x[3])) } else { None };
    for (i9, y10) in x.iter().enumerate() {
        match i9 + 1 {
            k11 @ 1..=3 => {
                match q0284(x, 0.5 * (-(*y10)).atan(), n % 4) {
                    Some(y12) => {
                        let mut m13 = i9;
                        if s7 * y10 >= b {
                            let y14 = drain(&mut s7);
                            s7 += 0.68 * y14.sin();
                            continue;
                        } else {
                            let mut m15 = (i9 + 2);
                        }
                        s7 += 0.26 * y12.sin();
                    }
                    None => {
                        let mut k16 = 0;
                        while k16 < n {
                            k16 += 1;
                            let w17 = &x[1..];
                            let mut o18: Option<f64> = None;
                            s7 += 0.48 * w17[2].sin();
                        }
                    }
                }
            }
            _ => {
                s7 += 0.19 * (0.5 * ((s7 + y10) * (x[i9] * a)) / (1.0 + a * a));
            }
        }
        s7 -= 0.24 * (*y10).sin();
    }
    0.32 * b + 0.22 * x[n % x.len()] + (0.43 * b.cos() + 0.28) + 0.66 * s7
}

#[differentiable]
pub fn p0285(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] - x[1]).sin();
    let mut u2 = [0.73 * s1.atan().sin().cos() + 0.82, 0.5 * (a + b) / (1.0 + a * a)];
    let mut o3: Option<f64> = None;
    let (t4, mut s5) = ((a - 0.39).sin(), 0.5 * ((b + b) + (a + s1)).atan());
    let mut k6 = 0;
    let y7 = loop {
        k6 += 1;
        if k6 > n / 2 {
            break 0.5 * t4.max(0.917).atan();
        }
        let y8 = match k6 {
            ..=2 => 0.5 * t4.atan(),
            3.. => 0.5 * x[2].max(0.477).atan(),
        };
        a += 0.43 * blend(&y8, &t4);
        if (k6 + 1) % 2 == 0 || 0.22 + y8 < y8 {
            let mut y9 = if (-(t4 * t4)).exp() < 0.517 {
                u2[k6 % 2] /= 1.1 + (s5 + 0.93) * (s5 + 0.93);
                0.92 * (a - x[k6 % x.len()]).cos() + 0.19
            } else {
                (a.atan() * y8).sin()
            };
            let mut k10 = 0;
            loop {
                k10 += 1;
                if k10 > n / 2 {
                    break;
                }
                let t11 = std::mem::take(&mut s1);
                a += 0.75 * t11.sin();
            }
            let mut s13 = 0.5 * (-y9) / (1.0 + s5 * s5);
            for i12 in x.iter().rev() {
                s13 = (0.97 * s13 + s13.min(-0.777)).tanh();
                std::mem::swap(&mut s1, &mut u2[0]);
                s1 += 0.89 * (*i12).sin();
            }
            s5 -= 0.77 * (y9 + s13).sin();
        } else {
            'l15: for i14 in 0..u2.len() {
                for y16 in u2.iter_mut() {
                    let y17 = drain(&mut a);
                    a += 0.61 * ((*y16) + y17).sin();
                }
            }
        }
        s1 += 0.33 * y8.sin();
    };
    0.64 * y7 + 0.28 * x[2] + 0.64 * s1 + 0.85 * u2[0] + 0.23 * s5 + 0.49 * a
}

#[differentiable]
pub fn q0286(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[n % x.len()] / (1.5 + a * a)).atan();
    let y2 = positive((a + s1).tanh())?;
    let y3;
    if a + a <= 0.137 {
        let y4 = first_above(x, 0.81)?;
        let y5 = stepped(0.5 * (a.sin() * (y4 * y4).ln_1p()).atan(), (n + n));
        y3 = 0.5 * (y2 * s1) / (1.0 + y2 * y2);
    } else if !(n / 2 <= 2) {
        y3 = 0.5 * (s1 * s1).ln_1p() / (1.0 + a * a);
    } else {
        y3 = 0.46 * (a * s1).cos() + 0.99;
    }
    let y6 = first_above(x, 0.52)?;
    let y9 = match checked(0.96 * a.cos().cos() + 0.79, (n + n)) {
        Ok(y7) => ((0.1 * (n as f64)) - y7).sin(),
        Err(_) => {
            return Some(0.5 * (y6 - s1).atan());
        }
    };
    let t12 = std::mem::replace(&mut s1, 0.21 * (0.84 - y6).cos() + 0.62);
    Some(0.5 * s1.sin() / (1.0 + y3 * y3))
}

#[differentiable]
pub fn p0286(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s13 = b.min(0.877).sin();
    let mut v14 = vec![(x[n % x.len()] + b).sin(); 4];
    let o15 = if (n + 2) % 2 == 1 { Some((v14[1] * v14[1] + 0.3).sqrt().min(-0.737).sin()) } else { None };
    let (t16, mut s17) = ((x[3] + 0.78).sin(), (x[0] * a).max(0.347).sin());
    let mut k18 = 0;
    let y19 = loop {
        k18 += 1;
        if k18 > n {
            break 0.44 * s13.cos() + 0.49;
        }
        for i20 in 3..n.min(5) {
            let mut p22 = (s17.tanh(), 0.63 * ((a * v14[3]) + (s13 * s13 + 0.3).sqrt()).cos() + 0.71);
            for i21 in (0..n % 3 + 2).step_by(2) {
                p22 = (p22.1, (p22.0 * v14[2]).sin());
                if i20 > 4 && -t16 < 0.157 {
                    v14.swap(2, 0);
                } else {
                    p22 = (0.68 * (v14[k18 % v14.len()] + v14[3]).cos() + 0.26, p22.0);
                    let y23 = rotate(&mut v14);
                    b = 0.7 * b + 0.45 * y23.sin();
                }
                for i24 in 3..n.min(5) {
                    let e25: Result<f64, u8> = match (k18 + n) % 3 { 0 => Err(2), _ => Ok(((s17 + a) - s17).tanh()) };
                    v14[1] *= 0.8 + 0.15 * (-(s17 * s17)).exp().sin();
                }
            }
            s13 += 0.84 * p22.0.sin();
        }
    };
    0.44 * x[0] + 0.41 * x[0] + 0.61 * s17 + 0.92 * s13 + 0.27 * v14[k18 % v14.len()] + 0.21 * b
}

#[differentiable]
pub fn q0287(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = x[1].max(0.697).tanh();
    let y2 = 0.88 * staged(0.92 * (-(s1 * s1)).exp().cos() + 0.46, x[3].sin().sin(), (n + 3))?.sin();
    let y3 = checked(0.29 * (-((a - y2) * (a - y2))).exp().cos() + 0.77, (n + 1))?;
    let t4: f64 = (y2 + x[2]).sin();
    for &y5 in x.iter() {
        let y6 = staged(0.5 * (y2 * s1).atan(), ((0.1 * (n as f64)) + s1).tanh(), n / 2)?;
        s1 = 0.7 * s1 + 0.53 * (y6 + y5).sin();
    }
    s1 *= 0.8 + 0.15 * (-(t4 * t4)).exp().sin();
    let mut u9 = [(y3 + y2).sin(), 0.5 * (0.77 - a) / (1.0 + a * a), ((s1 + s1) + 0.45).tanh()];
    for (i7, y8) in x.iter().enumerate() {
        u9 = [u9[1], u9[2], 0.5 * (y8 + s1).atan()];
        let t10 = ((*y8) + y8).sin();
        s1 += 0.37 * (t10 + (*y8)).sin();
    }
    Ok(0.5 * y3.atan().atan())
}

#[differentiable]
pub fn p0287(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s11 = (0.65 + a).sin();
    let mut m12 = (n + 2);
    let y13 = mean(x);
    let y14: f64;
    match m12 % 4 {
        0 => {
            y14 = 0.23 * y13.min(0.327).cos() + 0.12;
        }
        1 | 2 => {
            y14 = 0.45 * (x[n % x.len()] + y13).min(0.737).cos() + 0.86;
        }
        _ => {
            y14 = ((s11 * s11 + 0.3).sqrt() * (x[x.len() - 1] - (0.1 * (n as f64)))).tanh();
        }
    }
    let y21 = match m12 + n {
        ..2 => {
            let mut s16 = 0.83 * (s11 / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.38;
            for i15 in (4..n).rev() {
                s16 = (0.31 * s16 + (-s11)).tanh();
                if m12 / 2 > 1 && y14.min(-0.887) > -0.887 {
                    let mut k17 = 0;
                    while k17 < n {
                        k17 += 1;
                        a += 0.57 * (0.79 * s16.sin().cos() + 0.67);
                    }
                    let mut k18 = 0;
                    let mut t19 = 0.5 * (-y14).atan();
                    while {
                        k18 += 1;
                        t19 = 0.51 * t19 + (t19 + (0.1 * (n as f64))).sin();
                        k18 < 7 && t19 > -0.43
                    } {
                        let t20 = 0.5 * (y13 + y14).atan();
                        s11 += 0.94 * t20.sin();
                    }
                    s11 = 0.7 * s11 + 0.54 * t19.sin();
                }
            }
            0.5 * ((0.32 + s16) + a.max(-0.127)) / (1.0 + y14 * y14)
        }
        2..=4 => ((a - y14) - (y14 + s11)).tanh(),
        _ => (y14 + a).sin(),
    };
    0.25 * s11 + 0.69 * x[x.len() - 1] + (0.5 * (x[n % x.len()] * y21).min(-0.807).atan()) + 0.43 * a + 0.43 * s11
}

#[differentiable]
pub fn p0288(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a - 0.48) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut o2 = Some(0.69 * ((s1 + x[3]) - 0.77).abs().cos() + 0.91);
    let mut u4 = [a.min(-0.27).tanh(), (a * x[2]).tanh(), (0.22 + (a + a)).tanh()];
    for i3 in (0..3 + 2).step_by(3) {
        u4 = [u4[1], u4[2], 0.37 * (a + s1).cos() + 0.72];
        if (n + n) % 2 == 0 || -a <= x[2] {
            let mut u7 = [(0.27 + x[3]).max(0.847).sin(), 0.27 * (s1 + u4[2]).cos() + 0.76, s1.max(0.547).tanh()];
            for (y5, y6) in x.iter().zip(&u4) {
                u7 = [u7[1], u7[2], 0.5 * ((*y5) * (*y5)).ln_1p().atan()];
                u7.fill(0.5 * ((0.29 + (*y5)) * u4[n % 3]) / (1.0 + a * a));
                {
                    let w8 = &mut u7[1..];
                    let w9 = &mut w8[..2];
                    a += 0.58 * w9[1].sin();
                }
                s1 -= 0.52 * ((*y5) + (*y6)).sin();
            }
            u4[n % 3] = 0.5 * (a.atan() + (a + u4[n % 3])).atan();
            s1 += 0.48 * u7[n % 3].sin();
        }
    }
    0.72 * s1 + 0.61 * x[1] + (0.26 * (s1 * s1).cos() + 0.22) + 0.24 * a + 0.53 * u4[n % 3] + 0.92 * s1
}

#[differentiable]
pub fn p0289(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (0.52 * a).sin();
    let mut v2 = vec![0.5 * (b + a).atan(), ((0.94 * x[n % x.len()]) - (s1 / (1.5 + a * a))).tanh(), 0.5 * (a * b).atan(), (-(x[0] + 0.92)).tanh()];
    let mut m3 = if !((n + n) <= 4) { (n + 2) } else { 0 };
    let o4 = if x[0] / (1.5 + x[n % x.len()] * x[n % x.len()]) >= -0.237 { Some((a - 0.77).abs().sin()) } else { None };
    let mut p5 = (0.38 * (s1 / (1.5 + s1 * s1)).cos() + 0.68, (v2[0] * a).tanh());
    for y6 in x.iter() {
        {
            let (w7, w8) = v2.split_at_mut(3);
            w7[0] = w8[0] * w8[m3 % w8.len()];
            let mut k9 = 0;
            let mut p11 = (0.5 * b.min(0.607).atan(), 0.5 * (a - b) / (1.0 + a * a));
            let y10 = 'l12: loop {
                k9 += 1;
                if k9 > 4 {
                    break s1.atan().tanh();
                }
                p11 = (p11.1, (p11.0 * b.sin()).sin());
                if (n + n) > 2 && w7[k9 % w7.len()] - w7[w7.len() - 1] > (*y6) {
                    let s1 = x[m3 % x.len()] - s1.tanh();
                    p5.1 += 0.57 * s1;
                } else if y6 + p11.1 < 0.167 {
                    std::mem::swap(&mut w7[1], &mut s1);
                    std::mem::swap(&mut p11.1, &mut s1);
                } else {
                    nudge(&mut s1, ((*y6) / (1.5 + w8[0] * w8[0])).tanh());
                    relax(&mut w7[..2], 0.5 * p5.0.tanh().powi(2) / (1.0 + x[0] * x[0]));
                }
            };
            let mut k13 = 0;
            while k13 < n {
                k13 += 1;
                'l16: for (y14, y15) in w7.iter_mut().zip(x) {
                    m3 += 1;
                    w8.fill((*y14).sin());
                    s1 += 0.28 * ((*y14) + (*y15)).sin();
                }
            }
            s1 = 0.7 * s1 + 0.88 * (w8[0] + y10).sin();
        }
        s1 += 0.87 * (*y6).sin();
    }
    0.73 * x[n % x.len()] + 0.96 * x[3] + (s1 - 0.77).abs().tanh() + 0.82 * p5.0 + 0.48 * s1 + 0.61 * v2[3]
}

#[differentiable]
pub fn q0290(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.51 * ((x[x.len() - 1] + x[n % x.len()]) + (a * a)).cos() + 0.67;
    a += 0.84 * staged(0.5 * (s1 + a) / (1.0 + s1 * s1), 0.93 * (s1 * s1).cos() + 0.57, (n + 3))?;
    a /= 1.1 + (x[0] + x[n % x.len()]) * (x[0] + x[n % x.len()]);
    let mut s2 = 0.5;
    s2 += 0.5 * (a + a).atan();
    let mut k3 = 0;
    let mut t4 = 1.0 + (-(a * a)).exp().tanh();
    let mut p5 = (t4.cos().tanh(), 0.5 * a.min(-0.467).atan());
    'l6: while t4 > 0.94 && k3 < 12 {
        t4 *= 0.61;
        k3 += 1;
        p5 = (p5.1, (p5.0 * x[k3 % x.len()].max(-0.607)).sin());
        match k3 % 5 {
            1 => {
                break;
            }
            _ => {}
        }
    }
    'l8: for i7 in (1..4 + 2).step_by(3) {
        let y9 = staged((-s2).sin(), 0.98 * (s1 + s2).cos() + 0.27, k3 / 2)?;
        s1 += 0.85 * y9.sin();
    }
    Ok(0.71 * (-t4).cos() + 0.25)
}

#[differentiable]
pub fn p0290(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s10 = 0.5 * (x[1] / (1.5 + b * b)) / (1.0 + a * a);
    let y11 = mean(x);
    b += 0.43 * weighted(x, x, n);
    let y12;
    if n % 2 == 0 || y11 * y11 >= -0.437 {
        let mut k13 = 0;
        let mut p14 = ((y11 + y11).sin(), (0.25 + (-b)).tanh());
        while k13 < x.len() {
            p14 = (p14.1, (p14.0 * (s10 + s10)).sin());
            let mut k15 = 0;
            let mut p16 = (0.5 * (s10 * a).atan(), (p14.0 + y11).sin());
            'l17: while k15 < n % 4 {
                p16 = (p16.1, (p16.0 * (x[n % x.len()] + 0.61)).sin());
                'l19: for i18 in 2..2 {
                    let y20 = match q0290(x, 0.87 * (b * 0.31).cos() + 0.85, n % 4) { Ok(t) => 0.67 * t, Err(k) => 0.1 * (k as f64) };
                    let t21 = std::mem::take(&mut p14.1);
                    s10 += 0.21 * (y20 + t21).sin();
                }
                let mut stack22 = vec![n % 3];
                while let Some(i23) = stack22.pop() {
                    let mut b = (b + s10).sin();
                    s10 += 0.19 * b;
                    let y24 = blend(&a, &y11);
                    s10 += 0.77 * (b + y24).sin();
                }
                k15 += 1;
            }
            match mode(k15 / 2) {
                Mode::Low => {
                    let y25 = match checked(0.5 * (y11 + (0.1 * (k15 as f64))) / (1.0 + y11 * y11), (n + 3)) { Ok(t) => 0.28 * t, Err(k) => 0.1 * (k as f64) };
                    b += 0.22 * y25.sin();
                }
                Mode::Middle => {
                    s10 += 0.73 * (0.5 * (p16.0 + a) / (1.0 + p14.1 * p14.1));
                }
                Mode::High => {
                    p14.1 += 0.32 * b.tanh();
                }
            }
            b -= 0.43 * p16.0.sin();
            k13 += 1;
        }
        y12 = 0.5 * (s10 * 0.84) / (1.0 + a * a);
    } else if s10 + a < a {
        y12 = 0.5 * (b + x[1]).atan();
    } else {
        y12 = 0.5 * (s10 + b).atan();
    }
    0.82 * y11 + 0.66 * x[x.len() - 1] + 0.68 * s10 + 0.15 * b
}

#[differentiable]
pub fn q0291(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * ((0.1 * (n as f64)) + (a / (1.5 + a * a))) / (1.0 + x[2] * x[2]);
    let e2: Result<f64, u8> = match n % 3 { 0 => Err(2), _ => Ok(0.5 * (x[3] - x[0]) / (1.0 + x[2] * x[2])) };
    let y3 = mean(&x[..2]);
    let y4 = drain(&mut a);
    let t5 = std::mem::replace(&mut a, 0.5 * ((0.56 - y4) * (s1 * 0.83)).atan());
    let mut k6 = 0;
    let mut u8 = [0.5 * ((-y3) + y4).atan(), ((t5 / (1.5 + a * a)) - (t5 + x[1])).tanh(), 0.5 * ((y3 - y3) + 0.71).atan()];
    let y7 = loop {
        k6 += 1;
        if (n + n) > 0 || k6 > n / 2 {
            break (y4 + (0.1 * (n as f64))).tanh();
        }
        u8 = [u8[1], u8[2], 0.5 * (t5 - y3).atan()];
        let y12 = match (k6 / 2 % 2, n % 3) {
            (0, 0) => (y3 * y3).sin(),
            (1, k9) => 0.41 * (x[1] / (1.5 + a * a)).cos() + 0.78,
            _ => {
                let mut k10 = 0;
                loop {
                    k10 += 1;
                    if k10 > n {
                        break;
                    }
                    let y11 = e2?;
                    a += 0.85 * y11.sin();
                }
                0.5 * (x[x.len() - 1] + y3).atan()
            }
        };
        a += 0.27 * y12.sin();
    };
    Ok(y7.sin())
}

#[differentiable]
pub fn p0291(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s13 = 0.82 * (a + b).cos() + 0.31;
    let mut v14 = vec![b.tanh(); 3];
    let mut k15 = 0;
    let y16 = 'l17: loop {
        k15 += 1;
        if k15 > x.len() {
            break 0.88 * (a * a).ln_1p().cos() + 0.75;
        }
        let y18: f64;
        match (k15 + 1) % 4 {
            0 => {
                y18 = 0.69 * (s13 - (0.1 * (n as f64))).cos() + 0.54;
            }
            1 | 2 => {
                y18 = 0.28 * (s13 * s13).cos() + 0.46;
            }
            _ => {
                if v14.len() < 7 {
                    v14.push((a - x[k15 % x.len()]).tanh());
                }
                y18 = 0.5 * v14[k15 % v14.len()].sin().tanh().powi(2) / (1.0 + v14[k15 % v14.len()] * v14[k15 % v14.len()]);
            }
        }
        for y19 in [(s13 + (0.1 * (n as f64))).sin(), 0.88 * (-(v14[0] + s13)).cos() + 0.52] {
            let mut k20 = 0;
            'l21: loop {
                k20 += 1;
                if k20 > 2 {
                    break;
                }
                if y18 / (1.5 + y18 * y18) > -0.657 {
                    v14 = vec![0.5 * (a.atan() * (0.75 - a)) / (1.0 + y18 * y18); 4];
                    v14 = vec![0.5 * (0.16 - (y18 + y19)) / (1.0 + y19 * y19); 4];
                } else if (k15 + n) > 4 {
                    let t22 = std::mem::take(&mut v14[1]);
                    let t22 = t22 * 0.92;
                    s13 += 0.63 * t22.sin();
                }
            }
            s13 += 0.13 * y19.sin();
        }
        s13 += 0.63 * y18.sin();
    };
    0.16 * s13 + 0.42 * x[3] + (a + b).sin() + 0.28 * s13 + 0.77 * v14[k15 % v14.len()]
}

#[differentiable]
pub fn p0292(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[1] * 0.18) * (a - a)).atan();
    let y2 = weighted(x, x, n);
    let y22 = match positive(0.5 * (s1 - a).atan()) {
        Some(y3) => {
            let r6 = if (n + n) > 4 { &x[3] } else { &y2 };
            (y3 + y2).sin()
        }
        None => {
            for y7 in x {
                let y9 = if let Ok(y8) = staged(0.43 * (y2 + s1).cos() + 0.31, 0.93 * (a * (0.1 * (n as f64))).cos() + 0.59, (n + 1)) {
                    let mut u11 = [(x[n % x.len()] * y7).min(0.487).sin(), 0.5 * (-s1).atan(), 0.76 * (y8 + x[3]).min(-0.847).cos() + 0.47];
                    for i10 in (0..n % 4 + 2).rev().step_by(3) {
                        u11 = [u11[1], u11[2], 0.24 * a.max(0.127).cos() + 0.96];
                        u11[i10 % 3] = 0.5 * ((*y7) * (*y7) + 0.3).sqrt() / (1.0 + y8 * y8);
                    }
                    y7.tanh().powi(2).atan().sin()
                } else {
                    'l13: for i12 in (0..x.len() + 2).step_by(2) {
                        let mut p14 = (0.17 * (0.82 + a).cos() + 0.81, 0.5 * (s1 + y7).atan());
                        s1 += 0.85 * p14.0.sin();
                    }
                    0.5 * (y2 - y2) / (1.0 + s1 * s1)
                };
                let mut k15 = 0;
                let mut t16 = 1.0 + ((y2 + 0.91) - ((0.1 * (k15 as f64)) * (*y7))).tanh();
                let mut s17 = ((y2 - (*y7)) / (1.5 + s1 * s1)).tanh();
                'l18: while t16 > 0.89 && k15 < 12 {
                    t16 *= 0.54;
                    k15 += 1;
                    s17 = (0.25 * s17 + (y9 / (1.5 + s17 * s17))).tanh();
                    let y19: f64;
                    match (n + n) % 4 {
                        0 => {
                            let y20 = weighted(&x[..2], &x[..2], n);
                            let mut s21 = 0.0;
                            s21 += 0.43 * (y2 + t16).cos() + 0.24;
                            y19 = 0.5 * (y9 + 0.68) / (1.0 + y20 * y20);
                        }
                        1 | 2 => {
                            y19 = 0.64 * (x[x.len() - 1] * s1).cos() + 0.52;
                        }
                        _ => {
                            y19 = (0.19 - (*y7)).sin();
                        }
                    }
                    t16 += 0.37 * y19.sin();
                }
                s1 += 0.36 * (s17 + t16).sin();
            }
            0.5 * (a + a) / (1.0 + a * a)
        }
    };
    0.13 * y2 + 0.79 * x[n % x.len()] + 0.33 * s1
}

#[differentiable]
pub fn q0293(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.53 * (a + x[0]).cos() + 0.99;
    if let Ok(y2) = checked(0.5 * (x[n % x.len()] - 0.77).abs().atan(), n / 2) {
        for i3 in (4..n).rev() {
            a += 0.54 * first_above(x, 0.82)?;
            match staged(0.27 * (-s1).max(-0.167).cos() + 0.47, (y2 * y2).sin(), (i3 + 1)) {
                Ok(y4) => {
                    if !((n + n) <= 0) {
                        let mut u6 = [0.35 * (s1 + 0.54).cos() + 0.22, (0.99 + a).tanh().powi(3).tanh(), a.min(-0.797).sin()];
                        a += 0.23 * u6[1].sin();
                    } else if (n + 3) % 2 == 1 {
                        let mut m7 = (n + n);
                        let mut m8 = if m7 % 3 != 1 { (n + 2) } else { 0 };
                    } else if (i3 + 3) > 2 {
                        s1 += 0.15 * s1.tanh().powi(2).sin();
                    } else {
                        a += 0.36 * (s1 + a).sin();
                    }
                    s1 += 0.26 * y4.sin();
                }
                Err(1) => {
                    s1 += 0.81 * (0.5 * ((-a) * x[n % x.len()].min(0.817)).atan());
                }
                Err(k5) => {}
            }
        }
        s1 += 0.95 * y2.sin();
    } else {
        s1 += 0.12 * (0.5 * (-(x[2] + x[2])) / (1.0 + s1 * s1));
    }
    Some(0.5 * s1.min(0.597) / (1.0 + x[n % x.len()] * x[n % x.len()]))
}

#[differentiable]
pub fn p0293(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * a.atan();
    let mut u10 = [(x[0] - a).sin(); 2];
    let mut k11 = 0;
    while k11 < 3 {
        k11 += 1;
        let y13 = if let Some(y12) = chained(0.39 * (u10[k11 % 2] * a).cos() + 0.67, 0.5 * ((x[n % x.len()] * x[n % x.len()]) * (-(s9 * s9)).exp()) / (1.0 + x[3] * x[3])) {
            u10[k11 % 2] -= 0.89 * (0.5 * y12.tanh().powi(2).atan());
            0.5 * (y12.min(-0.707) + (x[2] - (0.1 * (n as f64)))).atan()
        } else {
            0.5 * (a + u10[n % 2]).atan()
        };
        match k11 / 2 % 5 {
            3 => {
                continue;
            }
            _ => {}
        }
        let mut y14 = if (k11 + n) > 2 {
            0.5 * (s9 * 0.51) / (1.0 + s9 * s9)
        } else {
            0.63 * u10[k11 % 2].cos() + 0.66
        };
        s9 = 0.7 * s9 + 0.31 * (y13 + y14).sin();
    }
    let e15: Result<f64, u8> = match (k11 + 1) % 3 { 0 => Err(2), _ => Ok(0.5 * (x[3] + (0.1 * (n as f64))).atan()) };
    0.47 * s9 + 0.87 * x[1] + 0.64 * s9 + 0.12 * u10[0]
}

#[differentiable]
pub fn p0294(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[1] + (0.1 * (n as f64))).max(-0.517).atan();
    let mut o2 = Some(0.5 * (a - a) / (1.0 + a * a));
    let mut k3 = 0;
    let y4 = 'l5: loop {
        k3 += 1;
        if k3 > n / 2 {
            break 0.5 * (b + a).atan();
        }
        let mut y6 = if k3 / 2 > 0 {
            for i7 in x.iter().rev() {
                let mut s9 = (*i7).max(-0.17).tanh();
                for y8 in [0.5 * b.max(0.377) / (1.0 + (*i7) * (*i7)), ((*i7) * i7).tanh()] {
                    s9 = (0.77 * s9 + ((*i7) - y8)).tanh();
                    let y8 = y8 * 0.59;
                    let y10 = blend(i7, &s1);
                    s9 += 0.55 * (y8 + y10).sin();
                }
                s1 += 0.64 * ((*i7) + s9).sin();
            }
            0.36 * (a + s1).cos() + 0.73
        } else if (k3 + n) > 0 {
            0.5 * (a + x[n % x.len()]).atan()
        } else {
            let y11 = blend(&x[n % x.len()], &s1);
            match (n + n) % 4 {
                2 => {
                    let mut k12 = 0;
                    let mut p13 = (0.5 * (y11 * b) / (1.0 + b * b), 0.5 * (y11 - 0.77).abs().atan());
                    loop {
                        k12 += 1;
                        if k12 > 3 {
                            break;
                        }
                        p13 = (p13.1, (p13.0 * (s1 - s1)).sin());
                        let a = s1 - a.tanh();
                        b += 0.56 * a;
                        b -= 0.74 * a.sin();
                    }
                    b += 0.56 * p13.0.sin();
                }
                0 | 1 => {
                    let t14 = std::mem::take(&mut s1);
                    b -= 0.47 * t14.sin();
                }
                _ => {
                    let t15 = 0.5 * (b - b) / (1.0 + a * a);
                    s1 += 0.64 * t15.sin();
                }
            }
            0.5 * (s1 + s1) / (1.0 + y11 * y11)
        };
        s1 += 0.95 * y6.sin();
    };
    0.41 * b + 0.64 * x[2] + 0.62 * b + 0.35 * s1
}

#[differentiable]
pub fn q0295(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.82 * a.max(0.897).cos() + 0.63;
    let mut k2 = 0;
    let mut t3 = 1.0 + (x[2] + a).tanh();
    while t3 > 0.58 && k2 < 12 {
        t3 *= 0.58;
        k2 += 1;
        match (k2 + 3) % 4 {
            2 => {
                match (n + n) % 5 {
                    3 => return 0.56 * a + 0.93 * x[1],
                    _ => {
                        t3 /= 1.1 + (-(t3 * t3)).exp() * (-(t3 * t3)).exp();
                    }
                }
            }
            0 | 1 => {
                let mut k6 = 0;
                let mut t7 = 0.5 * (-s1) / (1.0 + a * a);
                while {
                    k6 += 1;
                    t7 = 0.71 * t7 + (a / (1.5 + t7 * t7)).tanh();
                    k6 < 7 && t7 > -0.35
                } {
                    match n {
                        0 => {
                            let y9 = drain(&mut t3);
                            t3 -= 0.65 * y9.sin();
                        }
                        k8 => {
                            let mut v10 = x.to_vec();
                            let w11 = &mut v10[..2];
                            t7 -= 0.99 * w11[1].sin();
                        }
                    }
                }
                s1 += 0.42 * t7.sin();
            }
            _ => {
                s1 += 0.82 * (0.5 * (t3 / (1.5 + x[k2 % x.len()] * x[k2 % x.len()])) / (1.0 + s1 * s1));
            }
        }
    }
    0.18 * a + 0.31 * x[n % x.len()] + (0.37 * a.cos() + 0.41) + 0.98 * s1 + 0.77 * t3
}

#[differentiable]
pub fn p0295(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s12 = a.max(0.307).tanh();
    let o13 = if n % 3 != 2 { Some(0.5 * (s12.cos() + 0.36).atan()) } else { None };
    if (n + 3) > 4 {
        let y17 = match n / 2 {
            k14 if k14 > 1 => {
                if k14 / 2 % 2 == 0 || x[2] * (0.1 * (n as f64)) < 0.37 {
                    if -s12 < s12 {
                        let t15 = a.max(-0.207).sin();
                        s12 += 0.93 * t15.sin();
                    }
                }
                ((x[3] - s12) * (-a)).sin()
            }
            _ if n / 2 % 2 == 0 => ((0.1 * (n as f64)) - s12.min(-0.997)).sin(),
            _ => {
                std::mem::swap(&mut s12, &mut a);
                let Some(y16) = o13 else {
                    return 0.89 * x[2] + 0.19 * x[1] + s12.atan().max(-0.917).sin();
                };
                0.5 * (-y16).atan()
            }
        };
        a = 0.7 * a + 0.15 * y17.sin();
    }
    0.71 * a + 0.94 * x[n % x.len()] + 0.72 * s12 + 0.82 * a
}

#[differentiable]
pub fn q0296(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (a + x[0]).cos().atan();
    a += 0.54 * checked(0.5 * ((s1 + s1) + (0.1 * (n as f64))).atan(), n / 2)?;
    let y2 = 0.56 * checked((x[1] * x[2]).tanh(), (n + n))?.sin();
    match n + 1 {
        ..=2 => {
            let y5: f64;
            match n % 4 {
                0 => {
                    let y6 = 0.49 * checked((x[x.len() - 1] / (1.5 + s1 * s1)).sin(), n / 2)?.sin();
                    y5 = 0.5 * ((x[n % x.len()] / (1.5 + a * a)) * (-a)) / (1.0 + y2 * y2);
                }
                1 | 2 => {
                    let y7 = staged(((a + s1) + (x[n % x.len()] - 0.77).abs()).tanh(), 0.29 * (a * 0.58).cos() + 0.62, n)?;
                    y5 = 0.5 * (y2 + y7).atan();
                }
                _ => {
                    let mut s1 = s1 * 0.16;
                    a += 0.47 * s1;
                    y5 = 0.5 * ((s1 + x[n % x.len()]) - (s1 + 0.71)).atan();
                }
            }
            s1 += 0.21 * y5.sin();
        }
        3.. => {
            s1 += 0.97 * a.min(-0.607).sin();
        }
    }
    Ok(0.5 * (x[n % x.len()] - 0.59).atan())
}

#[differentiable]
pub fn p0296(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s10 = 0.82 * (x[n % x.len()] * a).cos() + 0.57;
    let mut u11 = [0.5 * (a + x[n % x.len()]) / (1.0 + s10 * s10); 4];
    let mut m12 = if (n + 3) % 2 == 0 { n / 2 } else { 1 };
    let mut p13 = ((s10 - u11[2]).sin(), 0.5 * (x[x.len() - 1] * a).atan());
    let y14 = rotate(&mut u11);
    if p13.1.min(0.27) > 0.497 {
        u11.fill(0.5 * (y14 + y14).atan());
        let mut v15 = u11.clone();
        let mut y16 = if (m12 + 2) > 0 && v15[m12 % 4].atan() < v15[n % 4] {
            for (y17, y18) in u11.iter_mut().zip(v15.iter()) {
                let y20 = if let Ok(y19) = staged((x[0] + p13.0).cos().tanh(), (-s10).tanh(), m12) {
                    a += 0.89 * soften(0.5 * (v15[1] + x[n % x.len()]).atan());
                    let mut v21 = v15.clone();
                    0.5 * a.min(-0.167) / (1.0 + a * a)
                } else {
                    let mut s10 = (s10 + (*y18)).sin();
                    a += 0.68 * s10;
                    (s10 + s10).sin()
                };
                s10 += 0.13 * ((*y18) + (*y17)).sin();
            }
            ((-p13.1) + (u11[1] + y14)).sin()
        } else {
            0.69 * ((0.1 * (m12 as f64)) * x[m12 % x.len()]).cos() + 0.49
        };
        a += 0.91 * (y16 + v15[m12 % 4]).sin();
    } else {
        s10 += 0.31 * y14.atan().tanh();
    }
    0.27 * p13.1 + 0.21 * x[3] + (0.5 * ((p13.0 + s10) / (1.5 + p13.1 * p13.1)).atan()) + 0.69 * u11[2] + 0.66 * a + 0.73 * p13.1 + 0.94 * s10
}

#[differentiable]
pub fn p0297(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[2] + x[0]) * (x[3] - x[0])).atan();
    let mut m2 = 0;
    'l4: for i3 in (0..n.min(4) + 2).step_by(2) {
        for i5 in 0..x.len() {
            match (i5 + 1) % 4 {
                2 => {
                    let (t6, mut s7) = ((a + x[i5]).tanh(), (x[i5 % x.len()] * 0.87).tanh());
                    match m2 + n {
                        k8 @ 1..=3 => {
                            s7 += 0.14 * blend(&a, &s1);
                        }
                        _ => {
                            m2 = (n + 1) % 5;
                        }
                    }
                    s1 += 0.96 * (t6 + s7).sin();
                }
                0 | 1 => {
                    if -s1 < -0.517 {
                        let y9 = mean(&x[..2]);
                        s1 /= 1.1 + (y9 - 0.77).abs() * (y9 - 0.77).abs();
                        s1 += 0.88 * y9.sin();
                    } else if i5 > 2 {
                        s1 += 0.44 * mean(x);
                        let mut m10 = if x[i5] + s1 < s1 { i3 / 2 } else { 1 };
                    } else if i3 / 2 % 2 == 0 || x[i5] / (1.5 + x[i5] * x[i5]) < -0.627 {
                        m2 = (m2 * 3 + 2) % 7;
                    }
                }
                _ => {
                    s1 += 0.46 * (a + 0.88).tanh();
                }
            }
        }
    }
    0.57 * a + 0.23 * x[n % x.len()] + 0.34 * s1
}

#[differentiable]
pub fn p0298(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.38 * (a + x[1]).cos() + 0.37;
    let mut u2 = [0.5 * (s1 - a) / (1.0 + a * a), 0.5 * (s1 * a) / (1.0 + x[x.len() - 1] * x[x.len() - 1]), x[x.len() - 1].sin().tanh(), 0.5 * a.max(-0.617) / (1.0 + s1 * s1)];
    let mut v3 = Vec::new();
    v3.push(0.5 * (x[3] * (0.1 * (n as f64))).min(-0.867).atan());
    v3.push(0.5 * (u2[n % 4] + x[2]).atan());
    v3.push(0.5 * s1.atan());
    let mut p4 = (0.44 * (s1 * a).cos() + 0.29, 0.5 * (u2[0] + v3[0]).atan());
    for y5 in &v3 {
        u2[3] *= 0.8 + 0.15 * (u2[1] * v3[n % v3.len()]).sin();
        s1 += 0.42 * (*y5).sin();
    }
    let y6 = stepped((s1.min(-0.607) + x[2].min(-0.887)).sin(), n / 2);
    let mut u9 = [(u2[1] + y6).sin(), v3[n % v3.len()].sin(), (v3[1] + y6).tanh()];
    for (y7, y8) in v3.iter_mut().zip(u2.iter()) {
        u9 = [u9[1], u9[2], (u9[n % 3] * u9[n % 3] + 0.3).sqrt().sin()];
        let mut stack10: Vec<usize> = (0..n).collect();
        while let Some(i11) = stack10.pop() {
            {
                let (w12, w13) = u9.split_at_mut(2);
                w12[0] = w13[0] * (*y8);
                {
                    let (w14, w15) = w12.split_at_mut(1);
                    w14[0] = w15[0] * w15[i11 % w15.len()];
                    let o16 = if (*y8).min(-0.747) > -0.597 { Some(w15[i11 % w15.len()].min(-0.617).sin()) } else { None };
                    s1 = 0.7 * s1 + 0.83 * (w15[i11 % w15.len()] + w14[0]).sin();
                }
                match i11 + n {
                    ..2 => {
                        let mut v17 = Vec::new();
                        v17.push(0.82 * (*y7).max(0.497).cos() + 0.77);
                        v17.push(0.48 * (0.37 * y6).cos() + 0.43);
                        v17.push((s1 * p4.0).tanh());
                        let e18: Result<f64, u8> = match n % 3 { 0 => Err(2), _ => Ok(0.5 * (-w12[1]).atan()) };
                        s1 += 0.29 * v17[v17.len() - 1].sin();
                    }
                    2..=4 => {
                        let mut v19 = vec![0.43 * (*y8).max(0.157).cos() + 0.92; 3];
                        let e20: Result<f64, u8> = match (n + 1) % 3 { 0 => Err(2), _ => Ok((v19[0] / (1.5 + u2[0] * u2[0])).sin()) };
                        s1 = 0.7 * s1 + 0.74 * v19[i11 % v19.len()].sin();
                    }
                    _ => {}
                }
                s1 += 0.32 * (w12[0] + w13[0]).sin();
            }
        }
        s1 += 0.55 * ((*y8) + (*y7)).sin();
    }
    0.59 * x[0] + 0.13 * x[n % x.len()] + (0.5 * p4.0.tanh().powi(3).min(0.517) / (1.0 + u9[1] * u9[1])) + 0.87 * u2[2] + 0.54 * s1 + 0.65 * v3[n % v3.len()] + 0.75 * u9[1] + 0.48 * p4.0
}

#[differentiable]
pub fn p0299(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((b * b).ln_1p() + (b + a)).tanh();
    s1 += 0.51 * blend(&x[n % x.len()], &a);
    let mut k4 = 0;
    let mut u6 = [0.66 * (x[k4 % x.len()] + a).cos() + 0.91, 0.5 * (s1 + a).atan(), 0.79 * x[2].min(-0.287).cos() + 0.95];
    let y5 = loop {
        k4 += 1;
        if k4 > n / 2 {
            break x[0].sin();
        }
        u6 = [u6[1], u6[2], (b + u6[1]).tanh()];
        let mut u8 = [0.5 * b.min(-0.187) / (1.0 + x[k4 % x.len()] * x[k4 % x.len()]), 0.5 * a.sin() / (1.0 + a * a), 0.5 * ((b + s1) * (s1 * 0.37)) / (1.0 + a * a)];
        'l9: for y7 in &u6 {
            u8 = [u8[1], u8[2], ((a * a + 0.3).sqrt() + u6[2]).tanh()];
            let mut k10 = 0;
            let mut t11 = 1.0 + (0.97 * ((0.1 * (n as f64)) + (*y7)).cos() + 0.68);
            'l12: while t11 > 0.33 && k10 < 3 {
                t11 *= 0.64;
                k10 += 1;
                for (i13, y14) in u8.iter_mut().enumerate() {
                    std::mem::swap(y14, &mut s1);
                    s1 += 0.54 * (*y14).sin();
                }
            }
            for y15 in &u6 {
                let mut k16 = 0;
                while k16 < n.min(2) {
                    let (w17, w18) = u8.split_at_mut(2);
                    w17[0] = w18[0] * (*y15);
                    let t19 = std::mem::replace(&mut w18[0], 0.5 * (a - (*y7)).atan());
                    t11 += 0.56 * (w17[k10 % w17.len()] + w18[0]).sin();
                    k16 += 1;
                }
                s1 += 0.56 * (*y15).sin();
            }
            for w20 in u8.chunks_mut(3) {
                w20[0] = 0.69 * (0.76 + (0.11 + t11)).cos() + 0.42;
                let mut s23 = 0.57 * (t11 * (*y7)).cos() + 0.51;
                for (y21, y22) in w20.iter_mut().zip(u6.iter()) {
                    s23 = (0.79 * s23 + (s23 * 0.66)).tanh();
                    let t24 = std::mem::take(&mut t11);
                    s23 -= 0.62 * (t24 + (*y21)).sin();
                }
                s1 -= 0.89 * (s23 + w20[0]).sin();
            }
            s1 += 0.81 * (t11 + (*y7)).sin();
        }
        s1 += 0.47 * u8[n % 3].sin();
    };
    0.33 * u6[1] + 0.61 * x[1] + (s1 + a).sin() + 0.98 * u6[n % 3] + 0.48 * s1
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn q0275(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.61) * x[n % x.len()].sin().cos() + lit(0.97);
        s1 = s1 + (lit(0.91) * checked((x[n % x.len()] - s1).tanh(), n)?);
        s1 = s1 + (lit(0.57) * checked(((a + s1) + (a * s1)).tanh(), (n + 1))?);
        let y11 = match checked((a.max(lit(0.277)) * (a - x[n % x.len()])).tanh(), n) {
            Ok(y2) => (x[n % x.len()].min(lit(-0.177)) - lit(0.77)).abs().sin(),
            Err(0 | 2) => {
                let mut k4 = 0;
                let y5 = 'l6: loop {
                    k4 += 1;
                    if s1.sin() >= x[n % x.len()] || k4 > n {
                        break lit(0.5) * (s1 / (lit(1.5) + a * a)).atan();
                    }
                    let y10 = match positive((a - (lit(0.1) * lit(k4 as f64))).sin()) {
                        Some(y7) => {
                            let y8 = checked(lit(0.5) * (lit(0.14) - (y7 * y7)).atan(), (k4 + 3))?;
                            lit(0.5) * (y7 * lit(0.28)) / (lit(1.0) + s1 * s1)
                        }
                        None => {
                            let y9 = lit(0.79) * staged(lit(0.5) * (s1 + x[0]) / (lit(1.0) + x[k4 % x.len()] * x[k4 % x.len()]), (x[n % x.len()] - a).sin(), k4 / 2)?.sin();
                            ((y9 + a) - (a * x[k4 % x.len()])).sin()
                        }
                    };
                    a = a + (lit(0.18) * y10.sin());
                };
                s1.tanh()
            }
            Err(k3) => lit(0.5) * (a + s1).atan(),
        };
        Ok(lit(0.5) * s1.max(lit(-0.37)) / (lit(1.0) + x[1] * x[1]))
    }

    pub fn p0275(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = (a - (x[1] / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))).sin();
        let mut u13 = [lit(0.5) * ((-x[1]) + (s12 * s12)).atan(), lit(0.5) * ((a - b) + (a * a).ln_1p()).atan()];
        let mut m14 = if a.sin() <= lit(0.27) { n / 2 } else { 0 };
        let mut o15: Option<Dual> = None;
        let mut u17 = [(b - b).sin(), lit(0.25) * (b + b).cos() + lit(0.36), x[x.len() - 1].cos().sin()];
        for i16 in (0..n / 2 + 2).step_by(2) {
            u17 = [u17[1], u17[2], (u13[i16 % 2].max(lit(-0.87)) / (lit(1.5) + u17[0] * u17[0])).tanh()];
            match i16 + 2 {
                0 => {
                    let mut k19 = 0;
                    let mut t20 = lit(0.5) * ((lit(0.1) * lit(n as f64)) - s12) / (lit(1.0) + a * a);
                    while {
                        k19 += 1;
                        t20 = lit(0.65) * t20 + (t20 + s12).atan().sin();
                        k19 < 7 && t20 > -lit(0.76)
                    } {
                        let mut k21 = 0;
                        let mut t22 = u17[2].cos().tanh();
                        'l23: while {
                            k21 += 1;
                            t22 = lit(0.56) * t22 + (lit(0.58) * ((u17[k19 % 3] + s12) / (lit(1.5) + u13[0] * u13[0])).cos() + lit(0.31));
                            k21 < 3 && t22 > -lit(0.24)
                        } {
                            let y24 = rotate(&mut u13[..2]);
                            s12 = s12 + (lit(0.64) * y24.sin());
                        }
                        s12 = s12 + (lit(0.54) * t22.sin());
                    }
                    for y25 in u17 {
                        let mut k26 = 0;
                        let mut u27 = [lit(0.5) * (y25 + t20) / (lit(1.0) + u13[i16 % 2] * u13[i16 % 2]), lit(0.5) * (u17[0] / (lit(1.5) + u17[k19 % 3] * u17[k19 % 3])) / (lit(1.0) + b * b), lit(0.68) * (u17[n % 3] * x[k26 % x.len()]).cos() + lit(0.66)];
                        'l28: loop {
                            u27 = [u27[1], u27[2], lit(0.5) * ((u27[k19 % 3] - u27[0]) - lit(0.77)).abs().atan()];
                            let y29 = match q0275(x, ((u13[n % 2] * u27[k26 % 3]) * (t20 + t20)).tanh(), n % 4) { Ok(t) => lit(0.25) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            t20 = t20 + (lit(0.45) * y29.sin());
                            k26 += 1;
                            if (m14 + n) % 2 == 0 || u17[1] * s12 > a || k26 >= n % 3 {
                                break;
                            }
                        }
                        t20 = t20 + (lit(0.43) * (u27[m14 % 3] + y25).sin());
                    }
                    let mut s30 = lit(0.5) * ((s12 * s12).ln_1p() + lit(0.31)).atan();
                    for i31 in 0..3 {
                        s30 = (lit(0.24) * s30 + (u17[2] + t20)).tanh();
                        m14 = (m14 * 3 + 1) % 7;
                    }
                    s12 = s12 + (lit(0.57) * (s30 + t20).sin());
                }
                k18 => {
                    s12 = s12 + (lit(0.27) * u13[n % 2].atan().tanh());
                }
            }
        }
        lit(0.16) * x[3] + lit(0.46) * x[1] + (s12.max(lit(0.567)) - (b + lit(0.76))).tanh() + lit(0.12) * s12 + lit(0.52) * u13[1] + lit(0.85) * u17[2]
    }

    pub fn q0276(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a - x[2]).tanh();
        let y12 = match checked(lit(0.5) * (s1 * s1) / (lit(1.0) + s1 * s1), n / 2) {
            Ok(y3) if y3 > lit(0.69) => {
                let mut p5 = (lit(0.59) * (a + a).cos() + lit(0.28), lit(0.14) * (x[n % x.len()] + x[x.len() - 1].sin()).cos() + lit(0.45));
                'l6: for i4 in x.iter().rev() {
                    p5 = (p5.1, (p5.0 * (-y3)).sin());
                    if s1.tanh().powi(3) <= lit(0.127) {
                        break 'l6;
                    }
                    match n % 4 {
                        0 => {
                            match positive(p5.1.sin().sin()) {
                                Some(y8) if y8 > lit(0.82) => {
                                    let s1 = (s1 + s1).sin();
                                    p5.1 = p5.1 + (lit(0.69) * s1);
                                    let y9 = weighted(&x[..2], x, n);
                                }
                                Some(y8) => {
                                    p5.1 = p5.1 + (lit(0.24) * soften(lit(0.71) * (y3 + lit(0.53)).cos() + lit(0.65)));
                                    s1 = s1 + (lit(0.29) * y8.sin());
                                }
                                None => {
                                    let y10 = blend(i4, i4);
                                    let y11 = lit(0.13) * chained(lit(0.59) * ((lit(0.1) * lit(n as f64)) - (-p5.0)).cos() + lit(0.34), lit(0.5) * (((*i4) * lit(0.24)) + (y10 - x[n % x.len()])) / (lit(1.0) + y10 * y10))?.sin();
                                    s1 = s1 + (lit(0.55) * (y10 + y11).sin());
                                }
                            }
                        }
                        1 => {
                            s1 = s1 + (lit(0.34) * (-(*i4)).sin());
                        }
                        _ => {
                            s1 = s1 + (lit(0.78) * (lit(0.5) * (y3 * a).atan()));
                        }
                    }
                    s1 = s1 + (lit(0.63) * (*i4).sin());
                }
                lit(0.69) * (-p5.1).cos() + lit(0.85)
            }
            Ok(y3) => lit(0.77) * (x[n % x.len()] * y3).cos() + lit(0.43),
            Err(_) => lit(0.5) * (a + x[0]) / (lit(1.0) + a * a),
        };
        Some(lit(0.5) * (y12 + y12) / (lit(1.0) + s1 * s1))
    }

    pub fn p0276(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s13 = lit(0.17) * (x[3] * x[n % x.len()]).cos() + lit(0.92);
        let (t14, mut s15) = (lit(0.36) * (a + a).cos() + lit(0.74), lit(0.5) * a.min(lit(0.637)) / (lit(1.0) + x[1] * x[1]));
        let mut k16 = 0;
        let mut t17 = lit(0.5) * (-(s13 / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))) / (lit(1.0) + s15 * s15);
        while {
            k16 += 1;
            t17 = lit(0.51) * t17 + (lit(0.78) * (s15 + lit(0.73)).cos() + lit(0.48));
            k16 < 7 && t17 > -lit(0.27)
        } {
            let y18;
            if (n + n) % 3 != 0 {
                y18 = lit(0.5) * ((x[1] + lit(0.19)) - (t17 - lit(0.35))) / (lit(1.0) + t14 * t14);
            } else {
                y18 = lit(0.5) * (s13 + s13) / (lit(1.0) + s15 * s15);
            }
            let mut k19 = 0;
            let y20 = loop {
                k19 += 1;
                if k19 > n / 2 {
                    break lit(0.5) * ((y18 * t17) * (t17 / (lit(1.5) + t14 * t14))).atan();
                }
                'l22: for i21 in (1..n.min(2) + 2).rev().step_by(2) {
                    match chained(lit(0.5) * t17.atan(), ((t14 * t14 + lit(0.3)).sqrt() * s15.sin()).sin()) {
                        Some(y23) => {
                            s15 = s15 + (lit(0.95) * stepped(lit(0.5) * s13.sin().atan(), k19 / 2));
                            let (t24, mut s25) = (lit(0.68) * (x[2] - y23).cos() + lit(0.98), lit(0.28) * ((t17 * y23) - lit(0.77)).abs().cos() + lit(0.59));
                            t17 = t17 + (lit(0.27) * (s25 + t24).sin());
                        }
                        None => {}
                    }
                }
            };
            s13 = s13 + (lit(0.65) * (y20 + y18).sin());
        }
        lit(0.36) * s13 + lit(0.77) * x[2] + lit(0.54) * t17 + lit(0.73) * a + lit(0.94) * s13 + lit(0.67) * s15
    }

    pub fn q0277(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (-(x[1] + x[3])) / (lit(1.0) + a * a);
        let y2 = staged((-s1).tanh(), lit(0.61) * ((-(s1 * s1)).exp() * (x[2] - a)).cos() + lit(0.68), n / 2)?;
        if (n + 2) > 1 && x[3] + y2 >= lit(-0.537) {
            let mut k3 = 0;
            let mut s4 = lit(0.5) * (s1 * lit(0.13)).atan();
            loop {
                s4 = (lit(0.45) * s4 + (s4 + s4)).tanh();
                match (staged(lit(0.5) * (y2 + (lit(0.1) * lit(n as f64))).atan(), lit(0.34) * (x[3] + s4).cos() + lit(0.85), (k3 + n)), k3 / 2 % 3) {
                    (_, 0) => {
                        for i7 in 0..x.len() {
                            s4 = s4 + (lit(0.78) * staged((s4 + s4).tanh(), lit(0.23) * ((-s4) * (a - s4)).cos() + lit(0.82), (k3 + 2))?);
                        }
                    }
                    (Ok(y6), k5) => {
                        let mut k8 = 0;
                        while k8 < n % 4 {
                            std::mem::swap(&mut s4, &mut s1);
                            k8 += 1;
                        }
                        let y9 = checked((y6 - s4).tanh(), k3 / 2)?;
                        s4 = lit(0.7) * s4 + lit(0.44) * (y6 + y9).sin();
                    }
                    _ => {
                        s4 = s4 + (lit(0.48) * (lit(0.5) * x[n % x.len()].max(lit(-0.967)).atan()));
                    }
                }
                k3 += 1;
                if k3 % 3 != 0 || k3 >= 3 {
                    break;
                }
            }
            s1 = lit(0.7) * s1 + lit(0.68) * s4.sin();
        }
        Ok((y2 + x[n % x.len()]).min(lit(0.187)).tanh())
    }

    pub fn p0277(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.5) * (a * lit(0.94)) / (lit(1.0) + b * b);
        let mut m11 = n;
        let mut o12 = Some((x[1].min(lit(-0.297)) * lit(0.27)).sin());
        let (t13, mut s14) = (lit(0.5) * b.atan(), b.min(lit(0.737)).tanh());
        if (m11 + n) > 2 && b.max(lit(0.487)) >= lit(0.117) {
            match n + n {
                1..=3 | 6 => {
                    let mut k15 = 0;
                    'l16: while k15 < n % 4 {
                        k15 += 1;
                        let y19 = match m11 {
                            k17 if k17 > 1 => {
                                s10 = s10 / (lit(1.1) + b * b);
                                let y18 = blend(&s10, &s14);
                                lit(0.5) * (y18 - a).cos() / (lit(1.0) + y18 * y18)
                            }
                            _ if k15 % 2 == 0 || s14 + x[m11 % x.len()] > lit(0.157) => lit(0.5) * (s10 * s10).ln_1p() / (lit(1.0) + t13 * t13),
                            _ => (s10 * x[0]).tanh(),
                        };
                        for i20 in (0..n + 2).step_by(3) {
                            let y21 = soften(lit(0.5) * (x[x.len() - 1] * s14).atan());
                            s14 = s14 + (lit(0.89) * y21.sin());
                        }
                        s14 = s14 + (lit(0.39) * y19.sin());
                    }
                    let Ok(y22) = checked((b * b).tanh(), k15) else {
                        return lit(0.96) * s10 + lit(0.89) * x[0];
                    };
                    s14 = s14 + (lit(0.95) * y22.sin());
                }
                _ => {
                    s10 = s10 + (lit(0.62) * (lit(0.5) * (s14 - a) / (lit(1.0) + t13 * t13)));
                }
            }
        } else if (m11 + n) > 0 && s10 + s10 > t13 {
            s14 = s14 + (lit(0.92) * (lit(0.5) * (x[3] / (lit(1.5) + s14 * s14)) / (lit(1.0) + b * b)));
        } else {
            s10 = s10 + (lit(0.77) * (lit(0.5) * (b - s10) / (lit(1.0) + a * a)));
        }
        lit(0.86) * s14 + lit(0.11) * x[2] + (lit(0.5) * (s14 + s14) / (lit(1.0) + b * b)) + lit(0.39) * s10 + lit(0.72) * s14
    }

    pub fn p0278(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.cos().atan();
        let mut u2 = [lit(0.5) * a.atan(), (-b).tanh()];
        let mut v3 = x.to_vec();
        let t4 = std::mem::replace(&mut s1, (b * lit(0.58)).tanh());
        let y5 = match n {
            ..2 => lit(0.5) * (-s1).atan(),
            2..=4 => lit(0.5) * (t4 - lit(0.18)) / (lit(1.0) + s1 * s1),
            _ => lit(0.5) * (s1 * v3[1]) / (lit(1.0) + s1 * s1),
        };
        v3.fill(lit(0.53) * (y5 * u2[0]).cos() + lit(0.79));
        for i6 in 0..n % 4 {
            'l8: for i7 in (0..n / 2).rev() {
                u2 = [lit(0.5) * (-v3[i7 % v3.len()]) / (lit(1.0) + y5 * y5), y5.tanh().powi(2).tanh()];
                for i9 in 0..=n.min(2) {
                    let mut k10 = 0;
                    let mut s12 = lit(0.32) * (u2[n % 2] + v3[i9 % v3.len()]).cos() + lit(0.53);
                    let y11 = 'l13: loop {
                        k10 += 1;
                        if (n + n) % 3 != 2 || k10 > 1 {
                            break lit(0.5) * (-v3[n % v3.len()]) / (lit(1.0) + v3[3] * v3[3]);
                        }
                        s12 = (lit(0.49) * s12 + (u2[i7 % 2] + t4)).tanh();
                        u2[i7 % 2] = lit(0.46) * y5.min(lit(0.347)).cos() + lit(0.48);
                    };
                    s1 = s1 - (lit(0.15) * (s12 + y11).sin());
                }
            }
        }
        lit(0.82) * x[n % x.len()] + lit(0.66) * x[n % x.len()] + lit(0.76) * v3[2] + lit(0.97) * u2[n % 2] + lit(0.92) * s1
    }

    pub fn p0279(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].cos().tanh();
        let mut v2 = x.to_vec();
        let mut o3 = Some(lit(0.5) * (s1 * a).atan());
        let mut p4 = (lit(0.5) * (-x[3]) / (lit(1.0) + a * a), lit(0.77) * ((s1 + s1) * (a + v2[n % v2.len()])).cos() + lit(0.44));
        for y5 in x.iter() {
            let mut v6 = v2.clone();
            s1 = s1 + (lit(0.32) * (v6[n % v6.len()] + (*y5)).sin());
        }
        add_scaled(&mut v2[..2], x, a.max(lit(-0.577)).sin());
        for w7 in v2.chunks_mut(3) {
            w7[0] = lit(0.5) * (p4.0 * a) / (lit(1.0) + p4.1 * p4.1);
            w7[n % w7.len()] = w7[n % w7.len()] * (lit(0.8) + lit(0.15) * (a + lit(0.69)).sin());
            for (i8, y9) in x.iter().enumerate() {
                nudge(&mut s1, lit(0.59) * (x[n % x.len()] - lit(0.77)).abs().cos() + lit(0.18));
                let y10;
                if (i8 + n) % 3 != 1 {
                    'l12: for y11 in x.iter() {
                        let t13 = lit(0.5) * ((-p4.0) / (lit(1.5) + (*y11) * (*y11))) / (lit(1.0) + (*y11) * (*y11));
                        s1 = s1 + (lit(0.61) * ((*y11) + t13).sin());
                    }
                    y10 = lit(0.5) * w7[0].atan().cos().atan();
                } else {
                    y10 = lit(0.5) * ((*y9) + p4.1) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
                }
                s1 = s1 + (lit(0.89) * ((*y9) + y10).sin());
            }
            s1 = s1 + (lit(0.46) * w7[0].sin());
        }
        lit(0.24) * x[n % x.len()] + lit(0.47) * x[n % x.len()] + lit(0.52) * v2[3] + lit(0.47) * p4.1 + lit(0.38) * s1
    }

    pub fn p0280(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.57) * (-x[n % x.len()]).min(lit(-0.987)).cos() + lit(0.85);
        let mut u2 = [lit(0.5) * (b + b) / (lit(1.0) + b * b), lit(0.32) * ((lit(0.1) * lit(n as f64)) * s1).cos() + lit(0.61), ((lit(0.1) * lit(n as f64)) + s1).sin(), lit(0.5) * (x[2] - a) / (lit(1.0) + b * b)];
        let mut v3 = vec![lit(0.91) * (a - u2[n % 4]).cos() + lit(0.65); 4];
        let mut o4 = Some(lit(0.5) * s1.max(lit(0.757)) / (lit(1.0) + b * b));
        let mut p5 = ((s1 / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).max(lit(-0.907)).tanh(), u2[2].min(lit(0.317)).sin());
        relax(&mut u2[1..], lit(0.36) * (s1 + v3[n % v3.len()]).cos() + lit(0.75));
        {
            let (w6, w7) = u2.split_at_mut(1);
            w6[0] = w7[0] * w7[2];
            v3 = vec![lit(0.5) * (w6[0] + x[n % x.len()]).atan(); 4];
            s1 = s1 + (lit(0.48) * (w6[0] + w7[n % w7.len()]).sin());
        }
        let y8 = rotate(&mut u2);
        let t9 = std::mem::take(&mut u2[3]);
        {
            let w10 = &mut u2[2..];
            for y11 in [(-w10[0]).sin(), lit(0.5) * (t9 * s1).max(lit(-0.547)).atan()] {
                let y11 = y11 * lit(0.76);
                if let Some(y12) = first_above(&v3[..2], lit(0.25)) {
                    let mut u15 = [(-y8).sin(), ((w10[1] - s1) / (lit(1.5) + w10[0] * w10[0])).sin(), lit(0.5) * (-y11).atan()];
                    for (y13, y14) in v3.iter().zip(x.iter()) {
                        u15 = [u15[1], u15[2], lit(0.53) * (y12 * y12).ln_1p().cos() + lit(0.27)];
                        let y16 = rotate(&mut u15);
                        s1 = s1 + (lit(0.96) * ((*y14) + (*y13)).sin());
                    }
                    w10.fill((p5.1 + u15[0]).sin());
                    b = b + (lit(0.54) * (y12 + u15[n % 3]).sin());
                } else {
                    for w17 in v3.chunks_mut(2) {
                        w17[0] = lit(0.62) * (y11 + s1).cos() + lit(0.55);
                        let t18 = (-t9).sin();
                        s1 = s1 + (lit(0.53) * (w17[n % w17.len()] + t18).sin());
                    }
                }
                s1 = s1 + (lit(0.39) * y11.sin());
            }
            s1 = s1 - (lit(0.51) * w10[1].sin());
        }
        lit(0.88) * p5.1 + lit(0.68) * x[n % x.len()] + lit(0.89) * b + lit(0.18) * s1 + lit(0.45) * v3[n % v3.len()] + lit(0.44) * p5.0 + lit(0.21) * u2[0]
    }

    pub fn p0281(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (lit(0.92) + (a - b)).atan();
        let t2 = s1.max(lit(0.587)).sin();
        match n / 2 % 4 {
            2 => {
                let mut k5 = 0;
                'l6: loop {
                    let mut stack7: Vec<usize> = (0..n).collect();
                    let mut u9 = [lit(0.5) * (lit(0.85) + a).atan(), lit(0.99) * (lit(0.87) - a).cos() + lit(0.86), ((lit(0.1) * lit(n as f64)) - t2).tanh()];
                    'l10: while let Some(i8) = stack7.pop() {
                        if i8 > 1 {
                            stack7.push(i8 / 2);
                        }
                        u9 = [u9[1], u9[2], ((u9[i8 % 3] * lit(0.27)) * (-b)).sin()];
                        u9[1] = (b + x[x.len() - 1]).tanh();
                        match k5 / 2 {
                            1..=3 | 6 => {
                                let y11 = rotate(&mut u9);
                                a = a + (lit(0.27) * y11.sin());
                            }
                            _ => {
                                u9.swap(0, 2);
                            }
                        }
                    }
                    relax(&mut u9, b.tanh());
                    let y16 = match checked(t2.max(lit(-0.837)).sin(), (k5 + n)) {
                        Ok(y13) if y13 > lit(0.37) => {
                            for w14 in u9.chunks_mut(2) {
                                w14[0] = s1.sin();
                                let mut o15 = Some(lit(0.5) * w14[n % w14.len()].sin().atan());
                                a = a + (lit(0.59) * w14[k5 % w14.len()].sin());
                            }
                            lit(0.5) * u9[0].atan()
                        }
                        Ok(y13) => y13.atan().sin(),
                        Err(_) => {
                            break 'l6;
                        }
                    };
                    a = a + (lit(0.34) * (u9[n % 3] + y16).sin());
                    k5 += 1;
                    if k5 / 2 > 0 || k5 >= n / 2 {
                        break;
                    }
                }
            }
            0 | 1 => {
                b = b + (lit(0.97) * (b * a).tanh());
            }
            _ => {}
        }
        lit(0.23) * b + lit(0.35) * x[n % x.len()] + s1.atan().min(lit(-0.277)).tanh() + lit(0.27) * a + lit(0.37) * s1 + lit(0.76) * b
    }

    pub fn p0282(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((-a) + (x[2] + a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut u2 = [lit(0.5) * (lit(0.88) - a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]); 3];
        let mut v3 = vec![lit(0.5) * x[2].min(lit(0.147)) / (lit(1.0) + a * a); 4];
        let mut o4: Option<Dual> = None;
        let t5 = std::mem::take(&mut v3[1]);
        relax(&mut u2[..2], (-t5).sin());
        let mut k6 = 0;
        let y7 = loop {
            k6 += 1;
            if -x[0] < a || k6 > n % 4 {
                break s1.tanh();
            }
            let mut s9 = lit(0.5) * t5.min(lit(-0.437)).atan();
            for y8 in &v3 {
                s9 = (lit(0.98) * s9 + (y8 + (*y8))).tanh();
                for (y10, y11) in u2.iter_mut().zip(x.iter()) {
                    match checked(lit(0.29) * ((*y11).min(lit(-0.797)) + (v3[1] + (*y10))).cos() + lit(0.96), (k6 + 2)) {
                        Ok(y12) => {
                            let mut m14 = 0;
                            let mut y12 = (y12 + v3[0]).sin();
                            s1 = s1 + (lit(0.23) * y12.sin());
                        }
                        Err(_) => {
                            let mut o15: Option<Dual> = None;
                        }
                    }
                    s1 = s1 + (lit(0.95) * ((*y11) + (*y10)).sin());
                }
                let Some(y16) = o4 else {
                    continue;
                };
                s1 = s1 + (lit(0.33) * ((*y8) + y16).sin());
            }
            s1 = s1 + (lit(0.71) * s9.sin());
        };
        lit(0.95) * t5 + lit(0.64) * x[n % x.len()] + lit(0.28) * v3[2] + lit(0.88) * s1 + lit(0.49) * u2[k6 % 3]
    }

    pub fn q0283(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[x.len() - 1] + x[n % x.len()]).tanh();
        let y2 = lit(0.48) * chained(((s1 / (lit(1.5) + s1 * s1)) + x[1]).tanh(), a.max(lit(0.477)).tanh())?.sin();
        let mut stack3: Vec<usize> = (0..n).collect();
        while let Some(i4) = stack3.pop() {
            s1 = s1 + (lit(0.84) * chained(lit(0.45) * (-s1).cos() + lit(0.24), lit(0.74) * (s1 - lit(0.77)).abs().cos() + lit(0.88))?);
        }
        let y8 = match staged(lit(0.92) * (s1 * y2).cos() + lit(0.35), lit(0.67) * (s1 * s1).cos() + lit(0.42), n) {
            Ok(y5) => (-((y2 - y5) * (y2 - y5))).exp().tanh(),
            Err(1) => {
                let y7 = lit(0.72) * positive((-x[0]).sin())?.sin();
                ((y2 + (lit(0.1) * lit(n as f64))) + y7.min(lit(0.37))).sin()
            }
            Err(k6) => return None,
        };
        if n / 2 > 4 && a.min(lit(-0.37)) > lit(-0.57) {
            let mut stack9: Vec<usize> = (0..n).collect();
            while let Some(i10) = stack9.pop() {
                if (i10 + 1) % 2 == 1 {
                    'l12: for i11 in i10..i10 {
                        let y13 = lit(0.55) * chained(lit(0.5) * (-a).atan(), (a + lit(0.83)).tanh())?.sin();
                        s1 = s1 + (lit(0.39) * y13.sin());
                    }
                }
            }
        } else if !(n <= 3) {
            s1 = s1 + (lit(0.59) * (lit(0.5) * ((y2 + x[n % x.len()]) + lit(0.33)).atan()));
        } else if s1 - a < a {
            s1 = s1 + (lit(0.44) * (lit(0.14) * ((s1 * y2) + (x[2] + y8)).cos() + lit(0.26)));
        } else {
            s1 = s1 + (lit(0.62) * ((s1 * x[n % x.len()]) - (x[1] + y8)).tanh());
        }
        Some(lit(0.5) * (a + lit(0.39)) / (lit(1.0) + y8 * y8))
    }

    pub fn p0283(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.15) * a.cos() + lit(0.84);
        let mut m15 = (n + 3);
        let Ok(y16) = staged(lit(0.5) * x[n % x.len()].min(lit(0.457)) / (lit(1.0) + s14 * s14), (s14 * s14).ln_1p().sin(), n / 2) else {
            return lit(0.76) * x[m15 % x.len()] + lit(0.29) * x[1];
        };
        let t17 = lit(0.5) * (lit(0.31) + x[0]) / (lit(1.0) + a * a);
        let y18 = weighted(x, &x[..2], n);
        if (n + n) > 3 && y16 * x[0] >= lit(-0.557) {
            let mut k19 = 0;
            let mut u20 = [lit(0.75) * ((lit(0.1) * lit(n as f64)) - t17.sin()).cos() + lit(0.49), (s14 * a).tanh(), x[m15 % x.len()].min(lit(0.487)).sin()];
            while k19 < n {
                k19 += 1;
                u20 = [u20[1], u20[2], (y18 * y18).ln_1p().tanh()];
                let y21 = match q0283(x, (a * lit(0.11)).sin(), n % 4) { Some(t) => lit(0.89) * t, None => lit(0.85) };
                let y22;
                if (n + n) > 3 {
                    y22 = lit(0.5) * ((s14 - lit(0.77)).abs() + (y16 * y21)) / (lit(1.0) + t17 * t17);
                } else {
                    y22 = (t17 + lit(0.45)).sin();
                }
                s14 = s14 + (lit(0.97) * (y22 + y21).sin());
            }
            match chained(lit(0.67) * (lit(0.57) + y16).cos() + lit(0.69), u20[m15 % 3].min(lit(-0.667)).sin()) {
                Some(y23) => {
                    {
                        let (w24, w25) = u20.split_at_mut(1);
                        w24[0] = w25[0] * y18;
                        for w26 in w25.chunks_mut(2) {
                            w26[0] = lit(0.5) * (y23 * a).atan();
                            w26.fill(lit(0.66) * (y16 + (a + t17)).cos() + lit(0.18));
                            s14 = s14 + (lit(0.64) * w26[k19 % w26.len()].sin());
                        }
                        s14 = s14 - (lit(0.37) * (w24[0] + w25[n % w25.len()]).sin());
                    }
                    a = a + (lit(0.95) * y23.sin());
                }
                None => {}
            }
            s14 = s14 + (lit(0.83) * u20[2].sin());
        } else if -y18 > y16 {
            s14 = s14 + (lit(0.72) * (lit(0.5) * s14.atan()));
        } else if y18 / (lit(1.5) + t17 * t17) < lit(0.407) {
            s14 = s14 + (lit(0.41) * (-t17).sin());
        } else {
            a = a + (lit(0.86) * (lit(0.5) * (t17 + lit(0.96)) / (lit(1.0) + y18 * y18)));
        }
        lit(0.27) * y16 + lit(0.32) * x[n % x.len()] + (lit(0.5) * t17.atan()) + lit(0.23) * s14 + lit(0.72) * a
    }

    pub fn q0284(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a + a).tanh();
        a = a + (lit(0.21) * first_above(x, lit(0.86))?);
        for i2 in 2..2 {
            a = a + (lit(0.48) * first_above(x, lit(0.92))?);
            let mut m3 = if n / 2 % 2 == 1 { n } else { 1 };
        }
        s1 = s1 + (lit(0.75) * first_above(x, lit(0.75))?);
        match staged((s1 * s1).sin(), lit(0.52) * x[2].max(lit(-0.267)).cos() + lit(0.37), n / 2) {
            Ok(y5) if y5 > lit(0.35) => {
                let w6 = &x[2..4];
                let mut y5 = x[2] - y5.tanh();
                a = a + (lit(0.14) * (y5 + w6[n % w6.len()]).sin());
            }
            Ok(y5) => {
                s1 = s1 + (lit(0.98) * y5.sin());
            }
            Err(_) => {
                a = a + (lit(0.24) * ((a / (lit(1.5) + s1 * s1)) + (x[3] - lit(0.77)).abs()).tanh());
            }
        }
        Some(lit(0.5) * (a * lit(0.32)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]))
    }

    pub fn p0284(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s7 = lit(0.12) * x[0].cos() + lit(0.37);
        let o8 = if (n + 2) % 2 == 0 || a.tanh().powi(2) > lit(0.807) { Some(lit(0.5) * (b - (x[0] - x[n % x.len()])) / (lit(1.0) + x[3] * x[3])) } else { None };
        for (i9, y10) in x.iter().enumerate() {
            match i9 + 1 {
                k11 @ 1..=3 => {
                    match q0284(x, lit(0.5) * (-(*y10)).atan(), n % 4) {
                        Some(y12) => {
                            let mut m13 = i9;
                            if s7 * y10 >= b {
                                let y14 = drain(&mut s7);
                                s7 = s7 + (lit(0.68) * y14.sin());
                                continue;
                            } else {
                                let mut m15 = (i9 + 2);
                            }
                            s7 = s7 + (lit(0.26) * y12.sin());
                        }
                        None => {
                            let mut k16 = 0;
                            while k16 < n {
                                k16 += 1;
                                let w17 = &x[1..];
                                let mut o18: Option<Dual> = None;
                                s7 = s7 + (lit(0.48) * w17[2].sin());
                            }
                        }
                    }
                }
                _ => {
                    s7 = s7 + (lit(0.19) * (lit(0.5) * ((s7 + y10) * (x[i9] * a)) / (lit(1.0) + a * a)));
                }
            }
            s7 = s7 - (lit(0.24) * (*y10).sin());
        }
        lit(0.32) * b + lit(0.22) * x[n % x.len()] + (lit(0.43) * b.cos() + lit(0.28)) + lit(0.66) * s7
    }

    pub fn p0285(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] - x[1]).sin();
        let mut u2 = [lit(0.73) * s1.atan().sin().cos() + lit(0.82), lit(0.5) * (a + b) / (lit(1.0) + a * a)];
        let mut o3: Option<Dual> = None;
        let (t4, mut s5) = ((a - lit(0.39)).sin(), lit(0.5) * ((b + b) + (a + s1)).atan());
        let mut k6 = 0;
        let y7 = loop {
            k6 += 1;
            if k6 > n / 2 {
                break lit(0.5) * t4.max(lit(0.917)).atan();
            }
            let y8 = match k6 {
                ..=2 => lit(0.5) * t4.atan(),
                3.. => lit(0.5) * x[2].max(lit(0.477)).atan(),
            };
            a = a + (lit(0.43) * blend(&y8, &t4));
            if (k6 + 1) % 2 == 0 || lit(0.22) + y8 < y8 {
                let mut y9 = if (-(t4 * t4)).exp() < lit(0.517) {
                    u2[k6 % 2] = u2[k6 % 2] / (lit(1.1) + (s5 + lit(0.93)) * (s5 + lit(0.93)));
                    lit(0.92) * (a - x[k6 % x.len()]).cos() + lit(0.19)
                } else {
                    (a.atan() * y8).sin()
                };
                let mut k10 = 0;
                loop {
                    k10 += 1;
                    if k10 > n / 2 {
                        break;
                    }
                    let t11 = std::mem::take(&mut s1);
                    a = a + (lit(0.75) * t11.sin());
                }
                let mut s13 = lit(0.5) * (-y9) / (lit(1.0) + s5 * s5);
                for i12 in x.iter().rev() {
                    s13 = (lit(0.97) * s13 + s13.min(lit(-0.777))).tanh();
                    std::mem::swap(&mut s1, &mut u2[0]);
                    s1 = s1 + (lit(0.89) * (*i12).sin());
                }
                s5 = s5 - (lit(0.77) * (y9 + s13).sin());
            } else {
                'l15: for i14 in 0..u2.len() {
                    for y16 in u2.iter_mut() {
                        let y17 = drain(&mut a);
                        a = a + (lit(0.61) * ((*y16) + y17).sin());
                    }
                }
            }
            s1 = s1 + (lit(0.33) * y8.sin());
        };
        lit(0.64) * y7 + lit(0.28) * x[2] + lit(0.64) * s1 + lit(0.85) * u2[0] + lit(0.23) * s5 + lit(0.49) * a
    }

    pub fn q0286(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[n % x.len()] / (lit(1.5) + a * a)).atan();
        let y2 = positive((a + s1).tanh())?;
        let y3;
        if a + a <= lit(0.137) {
            let y4 = first_above(x, lit(0.81))?;
            let y5 = stepped(lit(0.5) * (a.sin() * (y4 * y4).ln_1p()).atan(), (n + n));
            y3 = lit(0.5) * (y2 * s1) / (lit(1.0) + y2 * y2);
        } else if !(n / 2 <= 2) {
            y3 = lit(0.5) * (s1 * s1).ln_1p() / (lit(1.0) + a * a);
        } else {
            y3 = lit(0.46) * (a * s1).cos() + lit(0.99);
        }
        let y6 = first_above(x, lit(0.52))?;
        let y9 = match checked(lit(0.96) * a.cos().cos() + lit(0.79), (n + n)) {
            Ok(y7) => ((lit(0.1) * lit(n as f64)) - y7).sin(),
            Err(_) => {
                return Some(lit(0.5) * (y6 - s1).atan());
            }
        };
        let t12 = std::mem::replace(&mut s1, lit(0.21) * (lit(0.84) - y6).cos() + lit(0.62));
        Some(lit(0.5) * s1.sin() / (lit(1.0) + y3 * y3))
    }

    pub fn p0286(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s13 = b.min(lit(0.877)).sin();
        let mut v14 = vec![(x[n % x.len()] + b).sin(); 4];
        let o15 = if (n + 2) % 2 == 1 { Some((v14[1] * v14[1] + lit(0.3)).sqrt().min(lit(-0.737)).sin()) } else { None };
        let (t16, mut s17) = ((x[3] + lit(0.78)).sin(), (x[0] * a).max(lit(0.347)).sin());
        let mut k18 = 0;
        let y19 = loop {
            k18 += 1;
            if k18 > n {
                break lit(0.44) * s13.cos() + lit(0.49);
            }
            for i20 in 3..n.min(5) {
                let mut p22 = (s17.tanh(), lit(0.63) * ((a * v14[3]) + (s13 * s13 + lit(0.3)).sqrt()).cos() + lit(0.71));
                for i21 in (0..n % 3 + 2).step_by(2) {
                    p22 = (p22.1, (p22.0 * v14[2]).sin());
                    if i20 > 4 && -t16 < lit(0.157) {
                        v14.swap(2, 0);
                    } else {
                        p22 = (lit(0.68) * (v14[k18 % v14.len()] + v14[3]).cos() + lit(0.26), p22.0);
                        let y23 = rotate(&mut v14);
                        b = lit(0.7) * b + lit(0.45) * y23.sin();
                    }
                    for i24 in 3..n.min(5) {
                        let e25: Result<Dual, u8> = match (k18 + n) % 3 { 0 => Err(2), _ => Ok(((s17 + a) - s17).tanh()) };
                        v14[1] = v14[1] * (lit(0.8) + lit(0.15) * (-(s17 * s17)).exp().sin());
                    }
                }
                s13 = s13 + (lit(0.84) * p22.0.sin());
            }
        };
        lit(0.44) * x[0] + lit(0.41) * x[0] + lit(0.61) * s17 + lit(0.92) * s13 + lit(0.27) * v14[k18 % v14.len()] + lit(0.21) * b
    }

    pub fn q0287(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = x[1].max(lit(0.697)).tanh();
        let y2 = lit(0.88) * staged(lit(0.92) * (-(s1 * s1)).exp().cos() + lit(0.46), x[3].sin().sin(), (n + 3))?.sin();
        let y3 = checked(lit(0.29) * (-((a - y2) * (a - y2))).exp().cos() + lit(0.77), (n + 1))?;
        let t4: Dual = (y2 + x[2]).sin();
        for &y5 in x.iter() {
            let y6 = staged(lit(0.5) * (y2 * s1).atan(), ((lit(0.1) * lit(n as f64)) + s1).tanh(), n / 2)?;
            s1 = lit(0.7) * s1 + lit(0.53) * (y6 + y5).sin();
        }
        s1 = s1 * (lit(0.8) + lit(0.15) * (-(t4 * t4)).exp().sin());
        let mut u9 = [(y3 + y2).sin(), lit(0.5) * (lit(0.77) - a) / (lit(1.0) + a * a), ((s1 + s1) + lit(0.45)).tanh()];
        for (i7, y8) in x.iter().enumerate() {
            u9 = [u9[1], u9[2], lit(0.5) * (y8 + s1).atan()];
            let t10 = ((*y8) + y8).sin();
            s1 = s1 + (lit(0.37) * (t10 + (*y8)).sin());
        }
        Ok(lit(0.5) * y3.atan().atan())
    }

    pub fn p0287(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s11 = (lit(0.65) + a).sin();
        let mut m12 = (n + 2);
        let y13 = mean(x);
        let y14: Dual;
        match m12 % 4 {
            0 => {
                y14 = lit(0.23) * y13.min(lit(0.327)).cos() + lit(0.12);
            }
            1 | 2 => {
                y14 = lit(0.45) * (x[n % x.len()] + y13).min(lit(0.737)).cos() + lit(0.86);
            }
            _ => {
                y14 = ((s11 * s11 + lit(0.3)).sqrt() * (x[x.len() - 1] - (lit(0.1) * lit(n as f64)))).tanh();
            }
        }
        let y21 = match m12 + n {
            ..2 => {
                let mut s16 = lit(0.83) * (s11 / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.38);
                for i15 in (4..n).rev() {
                    s16 = (lit(0.31) * s16 + (-s11)).tanh();
                    if m12 / 2 > 1 && y14.min(lit(-0.887)) > lit(-0.887) {
                        let mut k17 = 0;
                        while k17 < n {
                            k17 += 1;
                            a = a + (lit(0.57) * (lit(0.79) * s16.sin().cos() + lit(0.67)));
                        }
                        let mut k18 = 0;
                        let mut t19 = lit(0.5) * (-y14).atan();
                        while {
                            k18 += 1;
                            t19 = lit(0.51) * t19 + (t19 + (lit(0.1) * lit(n as f64))).sin();
                            k18 < 7 && t19 > -lit(0.43)
                        } {
                            let t20 = lit(0.5) * (y13 + y14).atan();
                            s11 = s11 + (lit(0.94) * t20.sin());
                        }
                        s11 = lit(0.7) * s11 + lit(0.54) * t19.sin();
                    }
                }
                lit(0.5) * ((lit(0.32) + s16) + a.max(lit(-0.127))) / (lit(1.0) + y14 * y14)
            }
            2..=4 => ((a - y14) - (y14 + s11)).tanh(),
            _ => (y14 + a).sin(),
        };
        lit(0.25) * s11 + lit(0.69) * x[x.len() - 1] + (lit(0.5) * (x[n % x.len()] * y21).min(lit(-0.807)).atan()) + lit(0.43) * a + lit(0.43) * s11
    }

    pub fn p0288(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a - lit(0.48)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut o2 = Some(lit(0.69) * ((s1 + x[3]) - lit(0.77)).abs().cos() + lit(0.91));
        let mut u4 = [a.min(lit(-0.27)).tanh(), (a * x[2]).tanh(), (lit(0.22) + (a + a)).tanh()];
        for i3 in (0..3 + 2).step_by(3) {
            u4 = [u4[1], u4[2], lit(0.37) * (a + s1).cos() + lit(0.72)];
            if (n + n) % 2 == 0 || -a <= x[2] {
                let mut u7 = [(lit(0.27) + x[3]).max(lit(0.847)).sin(), lit(0.27) * (s1 + u4[2]).cos() + lit(0.76), s1.max(lit(0.547)).tanh()];
                for (y5, y6) in x.iter().zip(&u4) {
                    u7 = [u7[1], u7[2], lit(0.5) * ((*y5) * (*y5)).ln_1p().atan()];
                    u7.fill(lit(0.5) * ((lit(0.29) + (*y5)) * u4[n % 3]) / (lit(1.0) + a * a));
                    {
                        let w8 = &mut u7[1..];
                        let w9 = &mut w8[..2];
                        a = a + (lit(0.58) * w9[1].sin());
                    }
                    s1 = s1 - (lit(0.52) * ((*y5) + (*y6)).sin());
                }
                u4[n % 3] = lit(0.5) * (a.atan() + (a + u4[n % 3])).atan();
                s1 = s1 + (lit(0.48) * u7[n % 3].sin());
            }
        }
        lit(0.72) * s1 + lit(0.61) * x[1] + (lit(0.26) * (s1 * s1).cos() + lit(0.22)) + lit(0.24) * a + lit(0.53) * u4[n % 3] + lit(0.92) * s1
    }

    pub fn p0289(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (lit(0.52) * a).sin();
        let mut v2 = vec![lit(0.5) * (b + a).atan(), ((lit(0.94) * x[n % x.len()]) - (s1 / (lit(1.5) + a * a))).tanh(), lit(0.5) * (a * b).atan(), (-(x[0] + lit(0.92))).tanh()];
        let mut m3 = if !((n + n) <= 4) { (n + 2) } else { 0 };
        let o4 = if x[0] / (lit(1.5) + x[n % x.len()] * x[n % x.len()]) >= lit(-0.237) { Some((a - lit(0.77)).abs().sin()) } else { None };
        let mut p5 = (lit(0.38) * (s1 / (lit(1.5) + s1 * s1)).cos() + lit(0.68), (v2[0] * a).tanh());
        for y6 in x.iter() {
            {
                let (w7, w8) = v2.split_at_mut(3);
                w7[0] = w8[0] * w8[m3 % w8.len()];
                let mut k9 = 0;
                let mut p11 = (lit(0.5) * b.min(lit(0.607)).atan(), lit(0.5) * (a - b) / (lit(1.0) + a * a));
                let y10 = 'l12: loop {
                    k9 += 1;
                    if k9 > 4 {
                        break s1.atan().tanh();
                    }
                    p11 = (p11.1, (p11.0 * b.sin()).sin());
                    if (n + n) > 2 && w7[k9 % w7.len()] - w7[w7.len() - 1] > (*y6) {
                        let s1 = x[m3 % x.len()] - s1.tanh();
                        p5.1 = p5.1 + (lit(0.57) * s1);
                    } else if y6 + p11.1 < lit(0.167) {
                        std::mem::swap(&mut w7[1], &mut s1);
                        std::mem::swap(&mut p11.1, &mut s1);
                    } else {
                        nudge(&mut s1, ((*y6) / (lit(1.5) + w8[0] * w8[0])).tanh());
                        relax(&mut w7[..2], lit(0.5) * p5.0.tanh().powi(2) / (lit(1.0) + x[0] * x[0]));
                    }
                };
                let mut k13 = 0;
                while k13 < n {
                    k13 += 1;
                    'l16: for (y14, y15) in w7.iter_mut().zip(x) {
                        m3 += 1;
                        w8.fill((*y14).sin());
                        s1 = s1 + (lit(0.28) * ((*y14) + (*y15)).sin());
                    }
                }
                s1 = lit(0.7) * s1 + lit(0.88) * (w8[0] + y10).sin();
            }
            s1 = s1 + (lit(0.87) * (*y6).sin());
        }
        lit(0.73) * x[n % x.len()] + lit(0.96) * x[3] + (s1 - lit(0.77)).abs().tanh() + lit(0.82) * p5.0 + lit(0.48) * s1 + lit(0.61) * v2[3]
    }

    pub fn q0290(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.51) * ((x[x.len() - 1] + x[n % x.len()]) + (a * a)).cos() + lit(0.67);
        a = a + (lit(0.84) * staged(lit(0.5) * (s1 + a) / (lit(1.0) + s1 * s1), lit(0.93) * (s1 * s1).cos() + lit(0.57), (n + 3))?);
        a = a / (lit(1.1) + (x[0] + x[n % x.len()]) * (x[0] + x[n % x.len()]));
        let mut s2 = lit(0.5);
        s2 = s2 + (lit(0.5) * (a + a).atan());
        let mut k3 = 0;
        let mut t4 = lit(1.0) + (-(a * a)).exp().tanh();
        let mut p5 = (t4.cos().tanh(), lit(0.5) * a.min(lit(-0.467)).atan());
        'l6: while t4 > lit(0.94) && k3 < 12 {
            t4 = t4 * (lit(0.61));
            k3 += 1;
            p5 = (p5.1, (p5.0 * x[k3 % x.len()].max(lit(-0.607))).sin());
            match k3 % 5 {
                1 => {
                    break;
                }
                _ => {}
            }
        }
        'l8: for i7 in (1..4 + 2).step_by(3) {
            let y9 = staged((-s2).sin(), lit(0.98) * (s1 + s2).cos() + lit(0.27), k3 / 2)?;
            s1 = s1 + (lit(0.85) * y9.sin());
        }
        Ok(lit(0.71) * (-t4).cos() + lit(0.25))
    }

    pub fn p0290(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.5) * (x[1] / (lit(1.5) + b * b)) / (lit(1.0) + a * a);
        let y11 = mean(x);
        b = b + (lit(0.43) * weighted(x, x, n));
        let y12;
        if n % 2 == 0 || y11 * y11 >= lit(-0.437) {
            let mut k13 = 0;
            let mut p14 = ((y11 + y11).sin(), (lit(0.25) + (-b)).tanh());
            while k13 < x.len() {
                p14 = (p14.1, (p14.0 * (s10 + s10)).sin());
                let mut k15 = 0;
                let mut p16 = (lit(0.5) * (s10 * a).atan(), (p14.0 + y11).sin());
                'l17: while k15 < n % 4 {
                    p16 = (p16.1, (p16.0 * (x[n % x.len()] + lit(0.61))).sin());
                    'l19: for i18 in 2..2 {
                        let y20 = match q0290(x, lit(0.87) * (b * lit(0.31)).cos() + lit(0.85), n % 4) { Ok(t) => lit(0.67) * t, Err(k) => lit(0.1) * lit(k as f64) };
                        let t21 = std::mem::take(&mut p14.1);
                        s10 = s10 + (lit(0.21) * (y20 + t21).sin());
                    }
                    let mut stack22 = vec![n % 3];
                    while let Some(i23) = stack22.pop() {
                        let mut b = (b + s10).sin();
                        s10 = s10 + (lit(0.19) * b);
                        let y24 = blend(&a, &y11);
                        s10 = s10 + (lit(0.77) * (b + y24).sin());
                    }
                    k15 += 1;
                }
                match mode(k15 / 2) {
                    Mode::Low => {
                        let y25 = match checked(lit(0.5) * (y11 + (lit(0.1) * lit(k15 as f64))) / (lit(1.0) + y11 * y11), (n + 3)) { Ok(t) => lit(0.28) * t, Err(k) => lit(0.1) * lit(k as f64) };
                        b = b + (lit(0.22) * y25.sin());
                    }
                    Mode::Middle => {
                        s10 = s10 + (lit(0.73) * (lit(0.5) * (p16.0 + a) / (lit(1.0) + p14.1 * p14.1)));
                    }
                    Mode::High => {
                        p14.1 = p14.1 + (lit(0.32) * b.tanh());
                    }
                }
                b = b - (lit(0.43) * p16.0.sin());
                k13 += 1;
            }
            y12 = lit(0.5) * (s10 * lit(0.84)) / (lit(1.0) + a * a);
        } else if s10 + a < a {
            y12 = lit(0.5) * (b + x[1]).atan();
        } else {
            y12 = lit(0.5) * (s10 + b).atan();
        }
        lit(0.82) * y11 + lit(0.66) * x[x.len() - 1] + lit(0.68) * s10 + lit(0.15) * b
    }

    pub fn q0291(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * ((lit(0.1) * lit(n as f64)) + (a / (lit(1.5) + a * a))) / (lit(1.0) + x[2] * x[2]);
        let e2: Result<Dual, u8> = match n % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (x[3] - x[0]) / (lit(1.0) + x[2] * x[2])) };
        let y3 = mean(&x[..2]);
        let y4 = drain(&mut a);
        let t5 = std::mem::replace(&mut a, lit(0.5) * ((lit(0.56) - y4) * (s1 * lit(0.83))).atan());
        let mut k6 = 0;
        let mut u8 = [lit(0.5) * ((-y3) + y4).atan(), ((t5 / (lit(1.5) + a * a)) - (t5 + x[1])).tanh(), lit(0.5) * ((y3 - y3) + lit(0.71)).atan()];
        let y7 = loop {
            k6 += 1;
            if (n + n) > 0 || k6 > n / 2 {
                break (y4 + (lit(0.1) * lit(n as f64))).tanh();
            }
            u8 = [u8[1], u8[2], lit(0.5) * (t5 - y3).atan()];
            let y12 = match (k6 / 2 % 2, n % 3) {
                (0, 0) => (y3 * y3).sin(),
                (1, k9) => lit(0.41) * (x[1] / (lit(1.5) + a * a)).cos() + lit(0.78),
                _ => {
                    let mut k10 = 0;
                    loop {
                        k10 += 1;
                        if k10 > n {
                            break;
                        }
                        let y11 = e2?;
                        a = a + (lit(0.85) * y11.sin());
                    }
                    lit(0.5) * (x[x.len() - 1] + y3).atan()
                }
            };
            a = a + (lit(0.27) * y12.sin());
        };
        Ok(y7.sin())
    }

    pub fn p0291(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s13 = lit(0.82) * (a + b).cos() + lit(0.31);
        let mut v14 = vec![b.tanh(); 3];
        let mut k15 = 0;
        let y16 = 'l17: loop {
            k15 += 1;
            if k15 > x.len() {
                break lit(0.88) * (a * a).ln_1p().cos() + lit(0.75);
            }
            let y18: Dual;
            match (k15 + 1) % 4 {
                0 => {
                    y18 = lit(0.69) * (s13 - (lit(0.1) * lit(n as f64))).cos() + lit(0.54);
                }
                1 | 2 => {
                    y18 = lit(0.28) * (s13 * s13).cos() + lit(0.46);
                }
                _ => {
                    if v14.len() < 7 {
                        v14.push((a - x[k15 % x.len()]).tanh());
                    }
                    y18 = lit(0.5) * v14[k15 % v14.len()].sin().tanh().powi(2) / (lit(1.0) + v14[k15 % v14.len()] * v14[k15 % v14.len()]);
                }
            }
            for y19 in [(s13 + (lit(0.1) * lit(n as f64))).sin(), lit(0.88) * (-(v14[0] + s13)).cos() + lit(0.52)] {
                let mut k20 = 0;
                'l21: loop {
                    k20 += 1;
                    if k20 > 2 {
                        break;
                    }
                    if y18 / (lit(1.5) + y18 * y18) > lit(-0.657) {
                        v14 = vec![lit(0.5) * (a.atan() * (lit(0.75) - a)) / (lit(1.0) + y18 * y18); 4];
                        v14 = vec![lit(0.5) * (lit(0.16) - (y18 + y19)) / (lit(1.0) + y19 * y19); 4];
                    } else if (k15 + n) > 4 {
                        let t22 = std::mem::take(&mut v14[1]);
                        let t22 = t22 * lit(0.92);
                        s13 = s13 + (lit(0.63) * t22.sin());
                    }
                }
                s13 = s13 + (lit(0.13) * y19.sin());
            }
            s13 = s13 + (lit(0.63) * y18.sin());
        };
        lit(0.16) * s13 + lit(0.42) * x[3] + (a + b).sin() + lit(0.28) * s13 + lit(0.77) * v14[k15 % v14.len()]
    }

    pub fn p0292(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[1] * lit(0.18)) * (a - a)).atan();
        let y2 = weighted(x, x, n);
        let y22 = match positive(lit(0.5) * (s1 - a).atan()) {
            Some(y3) => {
                let r6 = if (n + n) > 4 { &x[3] } else { &y2 };
                (y3 + y2).sin()
            }
            None => {
                for y7 in x {
                    let y9 = if let Ok(y8) = staged(lit(0.43) * (y2 + s1).cos() + lit(0.31), lit(0.93) * (a * (lit(0.1) * lit(n as f64))).cos() + lit(0.59), (n + 1)) {
                        let mut u11 = [(x[n % x.len()] * y7).min(lit(0.487)).sin(), lit(0.5) * (-s1).atan(), lit(0.76) * (y8 + x[3]).min(lit(-0.847)).cos() + lit(0.47)];
                        for i10 in (0..n % 4 + 2).rev().step_by(3) {
                            u11 = [u11[1], u11[2], lit(0.24) * a.max(lit(0.127)).cos() + lit(0.96)];
                            u11[i10 % 3] = lit(0.5) * ((*y7) * (*y7) + lit(0.3)).sqrt() / (lit(1.0) + y8 * y8);
                        }
                        y7.tanh().powi(2).atan().sin()
                    } else {
                        'l13: for i12 in (0..x.len() + 2).step_by(2) {
                            let mut p14 = (lit(0.17) * (lit(0.82) + a).cos() + lit(0.81), lit(0.5) * (s1 + y7).atan());
                            s1 = s1 + (lit(0.85) * p14.0.sin());
                        }
                        lit(0.5) * (y2 - y2) / (lit(1.0) + s1 * s1)
                    };
                    let mut k15 = 0;
                    let mut t16 = lit(1.0) + ((y2 + lit(0.91)) - ((lit(0.1) * lit(k15 as f64)) * (*y7))).tanh();
                    let mut s17 = ((y2 - (*y7)) / (lit(1.5) + s1 * s1)).tanh();
                    'l18: while t16 > lit(0.89) && k15 < 12 {
                        t16 = t16 * (lit(0.54));
                        k15 += 1;
                        s17 = (lit(0.25) * s17 + (y9 / (lit(1.5) + s17 * s17))).tanh();
                        let y19: Dual;
                        match (n + n) % 4 {
                            0 => {
                                let y20 = weighted(&x[..2], &x[..2], n);
                                let mut s21 = lit(0.0);
                                s21 = s21 + (lit(0.43) * (y2 + t16).cos() + lit(0.24));
                                y19 = lit(0.5) * (y9 + lit(0.68)) / (lit(1.0) + y20 * y20);
                            }
                            1 | 2 => {
                                y19 = lit(0.64) * (x[x.len() - 1] * s1).cos() + lit(0.52);
                            }
                            _ => {
                                y19 = (lit(0.19) - (*y7)).sin();
                            }
                        }
                        t16 = t16 + (lit(0.37) * y19.sin());
                    }
                    s1 = s1 + (lit(0.36) * (s17 + t16).sin());
                }
                lit(0.5) * (a + a) / (lit(1.0) + a * a)
            }
        };
        lit(0.13) * y2 + lit(0.79) * x[n % x.len()] + lit(0.33) * s1
    }

    pub fn q0293(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.53) * (a + x[0]).cos() + lit(0.99);
        if let Ok(y2) = checked(lit(0.5) * (x[n % x.len()] - lit(0.77)).abs().atan(), n / 2) {
            for i3 in (4..n).rev() {
                a = a + (lit(0.54) * first_above(x, lit(0.82))?);
                match staged(lit(0.27) * (-s1).max(lit(-0.167)).cos() + lit(0.47), (y2 * y2).sin(), (i3 + 1)) {
                    Ok(y4) => {
                        if !((n + n) <= 0) {
                            let mut u6 = [lit(0.35) * (s1 + lit(0.54)).cos() + lit(0.22), (lit(0.99) + a).tanh().powi(3).tanh(), a.min(lit(-0.797)).sin()];
                            a = a + (lit(0.23) * u6[1].sin());
                        } else if (n + 3) % 2 == 1 {
                            let mut m7 = (n + n);
                            let mut m8 = if m7 % 3 != 1 { (n + 2) } else { 0 };
                        } else if (i3 + 3) > 2 {
                            s1 = s1 + (lit(0.15) * s1.tanh().powi(2).sin());
                        } else {
                            a = a + (lit(0.36) * (s1 + a).sin());
                        }
                        s1 = s1 + (lit(0.26) * y4.sin());
                    }
                    Err(1) => {
                        s1 = s1 + (lit(0.81) * (lit(0.5) * ((-a) * x[n % x.len()].min(lit(0.817))).atan()));
                    }
                    Err(k5) => {}
                }
            }
            s1 = s1 + (lit(0.95) * y2.sin());
        } else {
            s1 = s1 + (lit(0.12) * (lit(0.5) * (-(x[2] + x[2])) / (lit(1.0) + s1 * s1)));
        }
        Some(lit(0.5) * s1.min(lit(0.597)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]))
    }

    pub fn p0293(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * a.atan();
        let mut u10 = [(x[0] - a).sin(); 2];
        let mut k11 = 0;
        while k11 < 3 {
            k11 += 1;
            let y13 = if let Some(y12) = chained(lit(0.39) * (u10[k11 % 2] * a).cos() + lit(0.67), lit(0.5) * ((x[n % x.len()] * x[n % x.len()]) * (-(s9 * s9)).exp()) / (lit(1.0) + x[3] * x[3])) {
                u10[k11 % 2] = u10[k11 % 2] - (lit(0.89) * (lit(0.5) * y12.tanh().powi(2).atan()));
                lit(0.5) * (y12.min(lit(-0.707)) + (x[2] - (lit(0.1) * lit(n as f64)))).atan()
            } else {
                lit(0.5) * (a + u10[n % 2]).atan()
            };
            match k11 / 2 % 5 {
                3 => {
                    continue;
                }
                _ => {}
            }
            let mut y14 = if (k11 + n) > 2 {
                lit(0.5) * (s9 * lit(0.51)) / (lit(1.0) + s9 * s9)
            } else {
                lit(0.63) * u10[k11 % 2].cos() + lit(0.66)
            };
            s9 = lit(0.7) * s9 + lit(0.31) * (y13 + y14).sin();
        }
        let e15: Result<Dual, u8> = match (k11 + 1) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (x[3] + (lit(0.1) * lit(n as f64))).atan()) };
        lit(0.47) * s9 + lit(0.87) * x[1] + lit(0.64) * s9 + lit(0.12) * u10[0]
    }

    pub fn p0294(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[1] + (lit(0.1) * lit(n as f64))).max(lit(-0.517)).atan();
        let mut o2 = Some(lit(0.5) * (a - a) / (lit(1.0) + a * a));
        let mut k3 = 0;
        let y4 = 'l5: loop {
            k3 += 1;
            if k3 > n / 2 {
                break lit(0.5) * (b + a).atan();
            }
            let mut y6 = if k3 / 2 > 0 {
                for i7 in x.iter().rev() {
                    let mut s9 = (*i7).max(lit(-0.17)).tanh();
                    for y8 in [lit(0.5) * b.max(lit(0.377)) / (lit(1.0) + (*i7) * (*i7)), ((*i7) * i7).tanh()] {
                        s9 = (lit(0.77) * s9 + ((*i7) - y8)).tanh();
                        let y8 = y8 * lit(0.59);
                        let y10 = blend(i7, &s1);
                        s9 = s9 + (lit(0.55) * (y8 + y10).sin());
                    }
                    s1 = s1 + (lit(0.64) * ((*i7) + s9).sin());
                }
                lit(0.36) * (a + s1).cos() + lit(0.73)
            } else if (k3 + n) > 0 {
                lit(0.5) * (a + x[n % x.len()]).atan()
            } else {
                let y11 = blend(&x[n % x.len()], &s1);
                match (n + n) % 4 {
                    2 => {
                        let mut k12 = 0;
                        let mut p13 = (lit(0.5) * (y11 * b) / (lit(1.0) + b * b), lit(0.5) * (y11 - lit(0.77)).abs().atan());
                        loop {
                            k12 += 1;
                            if k12 > 3 {
                                break;
                            }
                            p13 = (p13.1, (p13.0 * (s1 - s1)).sin());
                            let a = s1 - a.tanh();
                            b = b + (lit(0.56) * a);
                            b = b - (lit(0.74) * a.sin());
                        }
                        b = b + (lit(0.56) * p13.0.sin());
                    }
                    0 | 1 => {
                        let t14 = std::mem::take(&mut s1);
                        b = b - (lit(0.47) * t14.sin());
                    }
                    _ => {
                        let t15 = lit(0.5) * (b - b) / (lit(1.0) + a * a);
                        s1 = s1 + (lit(0.64) * t15.sin());
                    }
                }
                lit(0.5) * (s1 + s1) / (lit(1.0) + y11 * y11)
            };
            s1 = s1 + (lit(0.95) * y6.sin());
        };
        lit(0.41) * b + lit(0.64) * x[2] + lit(0.62) * b + lit(0.35) * s1
    }

    pub fn q0295(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.82) * a.max(lit(0.897)).cos() + lit(0.63);
        let mut k2 = 0;
        let mut t3 = lit(1.0) + (x[2] + a).tanh();
        while t3 > lit(0.58) && k2 < 12 {
            t3 = t3 * (lit(0.58));
            k2 += 1;
            match (k2 + 3) % 4 {
                2 => {
                    match (n + n) % 5 {
                        3 => return lit(0.56) * a + lit(0.93) * x[1],
                        _ => {
                            t3 = t3 / (lit(1.1) + (-(t3 * t3)).exp() * (-(t3 * t3)).exp());
                        }
                    }
                }
                0 | 1 => {
                    let mut k6 = 0;
                    let mut t7 = lit(0.5) * (-s1) / (lit(1.0) + a * a);
                    while {
                        k6 += 1;
                        t7 = lit(0.71) * t7 + (a / (lit(1.5) + t7 * t7)).tanh();
                        k6 < 7 && t7 > -lit(0.35)
                    } {
                        match n {
                            0 => {
                                let y9 = drain(&mut t3);
                                t3 = t3 - (lit(0.65) * y9.sin());
                            }
                            k8 => {
                                let mut v10 = x.to_vec();
                                let w11 = &mut v10[..2];
                                t7 = t7 - (lit(0.99) * w11[1].sin());
                            }
                        }
                    }
                    s1 = s1 + (lit(0.42) * t7.sin());
                }
                _ => {
                    s1 = s1 + (lit(0.82) * (lit(0.5) * (t3 / (lit(1.5) + x[k2 % x.len()] * x[k2 % x.len()])) / (lit(1.0) + s1 * s1)));
                }
            }
        }
        lit(0.18) * a + lit(0.31) * x[n % x.len()] + (lit(0.37) * a.cos() + lit(0.41)) + lit(0.98) * s1 + lit(0.77) * t3
    }

    pub fn p0295(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s12 = a.max(lit(0.307)).tanh();
        let o13 = if n % 3 != 2 { Some(lit(0.5) * (s12.cos() + lit(0.36)).atan()) } else { None };
        if (n + 3) > 4 {
            let y17 = match n / 2 {
                k14 if k14 > 1 => {
                    if k14 / 2 % 2 == 0 || x[2] * (lit(0.1) * lit(n as f64)) < lit(0.37) {
                        if -s12 < s12 {
                            let t15 = a.max(lit(-0.207)).sin();
                            s12 = s12 + (lit(0.93) * t15.sin());
                        }
                    }
                    ((x[3] - s12) * (-a)).sin()
                }
                _ if n / 2 % 2 == 0 => ((lit(0.1) * lit(n as f64)) - s12.min(lit(-0.997))).sin(),
                _ => {
                    std::mem::swap(&mut s12, &mut a);
                    let Some(y16) = o13 else {
                        return lit(0.89) * x[2] + lit(0.19) * x[1] + s12.atan().max(lit(-0.917)).sin();
                    };
                    lit(0.5) * (-y16).atan()
                }
            };
            a = lit(0.7) * a + lit(0.15) * y17.sin();
        }
        lit(0.71) * a + lit(0.94) * x[n % x.len()] + lit(0.72) * s12 + lit(0.82) * a
    }

    pub fn q0296(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (a + x[0]).cos().atan();
        a = a + (lit(0.54) * checked(lit(0.5) * ((s1 + s1) + (lit(0.1) * lit(n as f64))).atan(), n / 2)?);
        let y2 = lit(0.56) * checked((x[1] * x[2]).tanh(), (n + n))?.sin();
        match n + 1 {
            ..=2 => {
                let y5: Dual;
                match n % 4 {
                    0 => {
                        let y6 = lit(0.49) * checked((x[x.len() - 1] / (lit(1.5) + s1 * s1)).sin(), n / 2)?.sin();
                        y5 = lit(0.5) * ((x[n % x.len()] / (lit(1.5) + a * a)) * (-a)) / (lit(1.0) + y2 * y2);
                    }
                    1 | 2 => {
                        let y7 = staged(((a + s1) + (x[n % x.len()] - lit(0.77)).abs()).tanh(), lit(0.29) * (a * lit(0.58)).cos() + lit(0.62), n)?;
                        y5 = lit(0.5) * (y2 + y7).atan();
                    }
                    _ => {
                        let mut s1 = s1 * lit(0.16);
                        a = a + (lit(0.47) * s1);
                        y5 = lit(0.5) * ((s1 + x[n % x.len()]) - (s1 + lit(0.71))).atan();
                    }
                }
                s1 = s1 + (lit(0.21) * y5.sin());
            }
            3.. => {
                s1 = s1 + (lit(0.97) * a.min(lit(-0.607)).sin());
            }
        }
        Ok(lit(0.5) * (x[n % x.len()] - lit(0.59)).atan())
    }

    pub fn p0296(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.82) * (x[n % x.len()] * a).cos() + lit(0.57);
        let mut u11 = [lit(0.5) * (a + x[n % x.len()]) / (lit(1.0) + s10 * s10); 4];
        let mut m12 = if (n + 3) % 2 == 0 { n / 2 } else { 1 };
        let mut p13 = ((s10 - u11[2]).sin(), lit(0.5) * (x[x.len() - 1] * a).atan());
        let y14 = rotate(&mut u11);
        if p13.1.min(lit(0.27)) > lit(0.497) {
            u11.fill(lit(0.5) * (y14 + y14).atan());
            let mut v15 = u11.clone();
            let mut y16 = if (m12 + 2) > 0 && v15[m12 % 4].atan() < v15[n % 4] {
                for (y17, y18) in u11.iter_mut().zip(v15.iter()) {
                    let y20 = if let Ok(y19) = staged((x[0] + p13.0).cos().tanh(), (-s10).tanh(), m12) {
                        a = a + (lit(0.89) * soften(lit(0.5) * (v15[1] + x[n % x.len()]).atan()));
                        let mut v21 = v15.clone();
                        lit(0.5) * a.min(lit(-0.167)) / (lit(1.0) + a * a)
                    } else {
                        let mut s10 = (s10 + (*y18)).sin();
                        a = a + (lit(0.68) * s10);
                        (s10 + s10).sin()
                    };
                    s10 = s10 + (lit(0.13) * ((*y18) + (*y17)).sin());
                }
                ((-p13.1) + (u11[1] + y14)).sin()
            } else {
                lit(0.69) * ((lit(0.1) * lit(m12 as f64)) * x[m12 % x.len()]).cos() + lit(0.49)
            };
            a = a + (lit(0.91) * (y16 + v15[m12 % 4]).sin());
        } else {
            s10 = s10 + (lit(0.31) * y14.atan().tanh());
        }
        lit(0.27) * p13.1 + lit(0.21) * x[3] + (lit(0.5) * ((p13.0 + s10) / (lit(1.5) + p13.1 * p13.1)).atan()) + lit(0.69) * u11[2] + lit(0.66) * a + lit(0.73) * p13.1 + lit(0.94) * s10
    }

    pub fn p0297(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[2] + x[0]) * (x[3] - x[0])).atan();
        let mut m2 = 0;
        'l4: for i3 in (0..n.min(4) + 2).step_by(2) {
            for i5 in 0..x.len() {
                match (i5 + 1) % 4 {
                    2 => {
                        let (t6, mut s7) = ((a + x[i5]).tanh(), (x[i5 % x.len()] * lit(0.87)).tanh());
                        match m2 + n {
                            k8 @ 1..=3 => {
                                s7 = s7 + (lit(0.14) * blend(&a, &s1));
                            }
                            _ => {
                                m2 = (n + 1) % 5;
                            }
                        }
                        s1 = s1 + (lit(0.96) * (t6 + s7).sin());
                    }
                    0 | 1 => {
                        if -s1 < lit(-0.517) {
                            let y9 = mean(&x[..2]);
                            s1 = s1 / (lit(1.1) + (y9 - lit(0.77)).abs() * (y9 - lit(0.77)).abs());
                            s1 = s1 + (lit(0.88) * y9.sin());
                        } else if i5 > 2 {
                            s1 = s1 + (lit(0.44) * mean(x));
                            let mut m10 = if x[i5] + s1 < s1 { i3 / 2 } else { 1 };
                        } else if i3 / 2 % 2 == 0 || x[i5] / (lit(1.5) + x[i5] * x[i5]) < lit(-0.627) {
                            m2 = (m2 * 3 + 2) % 7;
                        }
                    }
                    _ => {
                        s1 = s1 + (lit(0.46) * (a + lit(0.88)).tanh());
                    }
                }
            }
        }
        lit(0.57) * a + lit(0.23) * x[n % x.len()] + lit(0.34) * s1
    }

    pub fn p0298(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.38) * (a + x[1]).cos() + lit(0.37);
        let mut u2 = [lit(0.5) * (s1 - a) / (lit(1.0) + a * a), lit(0.5) * (s1 * a) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]), x[x.len() - 1].sin().tanh(), lit(0.5) * a.max(lit(-0.617)) / (lit(1.0) + s1 * s1)];
        let mut v3 = Vec::new();
        v3.push(lit(0.5) * (x[3] * (lit(0.1) * lit(n as f64))).min(lit(-0.867)).atan());
        v3.push(lit(0.5) * (u2[n % 4] + x[2]).atan());
        v3.push(lit(0.5) * s1.atan());
        let mut p4 = (lit(0.44) * (s1 * a).cos() + lit(0.29), lit(0.5) * (u2[0] + v3[0]).atan());
        for y5 in &v3 {
            u2[3] = u2[3] * (lit(0.8) + lit(0.15) * (u2[1] * v3[n % v3.len()]).sin());
            s1 = s1 + (lit(0.42) * (*y5).sin());
        }
        let y6 = stepped((s1.min(lit(-0.607)) + x[2].min(lit(-0.887))).sin(), n / 2);
        let mut u9 = [(u2[1] + y6).sin(), v3[n % v3.len()].sin(), (v3[1] + y6).tanh()];
        for (y7, y8) in v3.iter_mut().zip(u2.iter()) {
            u9 = [u9[1], u9[2], (u9[n % 3] * u9[n % 3] + lit(0.3)).sqrt().sin()];
            let mut stack10: Vec<usize> = (0..n).collect();
            while let Some(i11) = stack10.pop() {
                {
                    let (w12, w13) = u9.split_at_mut(2);
                    w12[0] = w13[0] * (*y8);
                    {
                        let (w14, w15) = w12.split_at_mut(1);
                        w14[0] = w15[0] * w15[i11 % w15.len()];
                        let o16 = if (*y8).min(lit(-0.747)) > lit(-0.597) { Some(w15[i11 % w15.len()].min(lit(-0.617)).sin()) } else { None };
                        s1 = lit(0.7) * s1 + lit(0.83) * (w15[i11 % w15.len()] + w14[0]).sin();
                    }
                    match i11 + n {
                        ..2 => {
                            let mut v17 = Vec::new();
                            v17.push(lit(0.82) * (*y7).max(lit(0.497)).cos() + lit(0.77));
                            v17.push(lit(0.48) * (lit(0.37) * y6).cos() + lit(0.43));
                            v17.push((s1 * p4.0).tanh());
                            let e18: Result<Dual, u8> = match n % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (-w12[1]).atan()) };
                            s1 = s1 + (lit(0.29) * v17[v17.len() - 1].sin());
                        }
                        2..=4 => {
                            let mut v19 = vec![lit(0.43) * (*y8).max(lit(0.157)).cos() + lit(0.92); 3];
                            let e20: Result<Dual, u8> = match (n + 1) % 3 { 0 => Err(2), _ => Ok((v19[0] / (lit(1.5) + u2[0] * u2[0])).sin()) };
                            s1 = lit(0.7) * s1 + lit(0.74) * v19[i11 % v19.len()].sin();
                        }
                        _ => {}
                    }
                    s1 = s1 + (lit(0.32) * (w12[0] + w13[0]).sin());
                }
            }
            s1 = s1 + (lit(0.55) * ((*y8) + (*y7)).sin());
        }
        lit(0.59) * x[0] + lit(0.13) * x[n % x.len()] + (lit(0.5) * p4.0.tanh().powi(3).min(lit(0.517)) / (lit(1.0) + u9[1] * u9[1])) + lit(0.87) * u2[2] + lit(0.54) * s1 + lit(0.65) * v3[n % v3.len()] + lit(0.75) * u9[1] + lit(0.48) * p4.0
    }

    pub fn p0299(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((b * b).ln_1p() + (b + a)).tanh();
        s1 = s1 + (lit(0.51) * blend(&x[n % x.len()], &a));
        let mut k4 = 0;
        let mut u6 = [lit(0.66) * (x[k4 % x.len()] + a).cos() + lit(0.91), lit(0.5) * (s1 + a).atan(), lit(0.79) * x[2].min(lit(-0.287)).cos() + lit(0.95)];
        let y5 = loop {
            k4 += 1;
            if k4 > n / 2 {
                break x[0].sin();
            }
            u6 = [u6[1], u6[2], (b + u6[1]).tanh()];
            let mut u8 = [lit(0.5) * b.min(lit(-0.187)) / (lit(1.0) + x[k4 % x.len()] * x[k4 % x.len()]), lit(0.5) * a.sin() / (lit(1.0) + a * a), lit(0.5) * ((b + s1) * (s1 * lit(0.37))) / (lit(1.0) + a * a)];
            'l9: for y7 in &u6 {
                u8 = [u8[1], u8[2], ((a * a + lit(0.3)).sqrt() + u6[2]).tanh()];
                let mut k10 = 0;
                let mut t11 = lit(1.0) + (lit(0.97) * ((lit(0.1) * lit(n as f64)) + (*y7)).cos() + lit(0.68));
                'l12: while t11 > lit(0.33) && k10 < 3 {
                    t11 = t11 * (lit(0.64));
                    k10 += 1;
                    for (i13, y14) in u8.iter_mut().enumerate() {
                        std::mem::swap(y14, &mut s1);
                        s1 = s1 + (lit(0.54) * (*y14).sin());
                    }
                }
                for y15 in &u6 {
                    let mut k16 = 0;
                    while k16 < n.min(2) {
                        let (w17, w18) = u8.split_at_mut(2);
                        w17[0] = w18[0] * (*y15);
                        let t19 = std::mem::replace(&mut w18[0], lit(0.5) * (a - (*y7)).atan());
                        t11 = t11 + (lit(0.56) * (w17[k10 % w17.len()] + w18[0]).sin());
                        k16 += 1;
                    }
                    s1 = s1 + (lit(0.56) * (*y15).sin());
                }
                for w20 in u8.chunks_mut(3) {
                    w20[0] = lit(0.69) * (lit(0.76) + (lit(0.11) + t11)).cos() + lit(0.42);
                    let mut s23 = lit(0.57) * (t11 * (*y7)).cos() + lit(0.51);
                    for (y21, y22) in w20.iter_mut().zip(u6.iter()) {
                        s23 = (lit(0.79) * s23 + (s23 * lit(0.66))).tanh();
                        let t24 = std::mem::take(&mut t11);
                        s23 = s23 - (lit(0.62) * (t24 + (*y21)).sin());
                    }
                    s1 = s1 - (lit(0.89) * (s23 + w20[0]).sin());
                }
                s1 = s1 + (lit(0.81) * (t11 + (*y7)).sin());
            }
            s1 = s1 + (lit(0.47) * u8[n % 3].sin());
        };
        lit(0.33) * u6[1] + lit(0.61) * x[1] + (s1 + a).sin() + lit(0.98) * u6[n % 3] + lit(0.48) * s1
    }
}

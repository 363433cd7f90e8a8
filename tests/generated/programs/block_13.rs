// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0325(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].sin();
    let mut p2 = (0.5 * (a - 0.77).abs().atan(), 0.5 * (x[1] + 0.96).atan());
    let t5: f64 = x.iter().filter_map(|y3| if *y3 > -0.673 { Some(0.5 * (0.49 - p2.0) / (1.0 + p2.1 * p2.1)) } else { None }).take(2).sum();
    let t8: f64 = x.iter().take_while(|y6| **y6 > 0.443).map(|y6| (t5 * 0.55).tanh()).sum();
    std::mem::swap(&mut s1, &mut p2.0);
    let t11: f64 = x.iter().take(3).map(|y9| 0.5 * ((y9 * t5) * 0.63) / (1.0 + p2.1 * p2.1)).product();
    let f12 = |p14: f64| ((p14 - s1) * (0.97 - t5)).sin();
    let f13 = |p14: f64| f12(p14) - f12(0.5 * (t5 + t11) / (1.0 + t8 * t8));
    let t15 = f13(0.5 * (t8 * t8) / (1.0 + t8 * t8));
    let t17: f64 = (0..n.min(4)).filter(|k16| k16 % 2 == 1).map(|k16| (0.5 * ((-t5) * t5).atan()) * (k16 as f64)).sum();
    0.27 * t17 + 0.89 * x[0] + (0.44 * (((0.1 * (n as f64)) + a) + t15.sin()).cos() + 0.55) + 0.16 * s1 + 0.98 * p2.1
}

#[differentiable]
pub fn p0326(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * a).atan();
    let mut v2 = vec![0.5 * (a * a).atan(); 4];
    let mut o3: Option<f64> = None;
    let y4 = blend(&v2[2], &s1);
    let t7: f64 = v2.iter().map(|y5| { if *y5 > -0.483 { return 0.5 * b.min(0.347).cos().atan(); } 0.5 * y5 }).skip(1).sum();
    let mut p9 = (0.5 * (v2[n % v2.len()] - y4) / (1.0 + t7 * t7), 0.5 * (x[n % x.len()] * 0.95) / (1.0 + s1 * s1));
    'l10: for i8 in (0..n / 2).rev() {
        p9 = (p9.1, (p9.0 * (y4 * y4 + 0.3).sqrt()).sin());
        for y11 in &mut v2 {
            let t14: f64 = x.iter().take(3).map(|y12| (0.18 + (*y12)).sin()).sum();
            a += 0.83 * ((*y11) + t14).sin();
        }
        let t17: f64 = v2.iter().skip(1).copied().fold(-0.77, f64::max);
        s1 += 0.94 * t17.sin();
    }
    let y18 = blend(&p9.1, &v2[0]);
    let t20: f64 = x.iter().skip(1).map(|y19| ((*y19) * s1).tanh()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| 0.5 * (-(s1 * s1)).exp() / (1.0 + y4 * y4));
    let mut v22 = v2.iter().skip(1).filter(|y21| **y21 > -0.323).map(|y21| (t20 + p9.0).tanh()).collect::<Vec<_>>();
    v22.push(0.75 * (-t20).cos() + 0.79);
    0.63 * p9.0 + 0.41 * x[x.len() - 1] + (t7 * y4).tanh() + 0.14 * a + 0.73 * s1 + 0.91 * v2[n % v2.len()] + 0.19 * v22[0] + 0.54 * p9.1
}

#[differentiable]
pub fn p0327(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[0] - x[n % x.len()]) / (1.0 + x[2] * x[2]);
    let mut v2 = Vec::new();
    v2.push((x[1] / (1.5 + x[n % x.len()] * x[n % x.len()])).sin());
    v2.push(0.5 * ((x[n % x.len()] * s1) - (x[n % x.len()] + x[n % x.len()])).atan());
    v2.push(((s1 + x[n % x.len()]) - 0.11).sin());
    let mut m3 = if (0.1 * (n as f64)) * a > -0.927 { (n + 3) } else { 2 };
    let mut p4 = ((-s1).sin(), 0.5 * (x[2] - s1) / (1.0 + x[m3 % x.len()] * x[m3 % x.len()]));
    'l7: for (y5, y6) in x.iter().zip(v2.iter()) {
        for i8 in (0..n.min(4)).rev() {
            p4.0 *= 0.8 + 0.15 * ((*y6) - (*y5)).sin();
            match n % 5 {
                3 => {
                    break 'l7;
                }
                _ => {
                    match m3 {
                        1..=3 | 6 => {
                            let t11: f64 = x[1..].iter().filter_map(|y9| if *y9 > 0.383 { Some(y5.sin()) } else { None }).sum();
                            let mut s12 = 0.0;
                            s12 += (x[3] * v2[0]).sin();
                            s1 += 0.32 * (t11 + s12).sin();
                        }
                        _ => {
                            let a = a * 0.45;
                            s1 += 0.15 * a;
                            s1 += 0.47 * a.sin();
                        }
                    }
                    if (i8 + 3) % 2 == 0 || p4.1 * v2[0] <= -0.27 {
                        let t15: f64 = v2.iter().rev().take_while(|y13| **y13 > 0.463).map(|y13| (-(*y13)).min(0.897).tanh()).sum();
                        m3 += 1;
                        s1 += 0.78 * t15.sin();
                        break 'l7;
                    }
                }
            }
        }
        s1 += 0.89 * ((*y6) + (*y5)).sin();
    }
    0.28 * x[3] + 0.76 * x[3] + ((-v2[n % v2.len()]) / (1.5 + a * a)).tanh() + 0.95 * v2[m3 % v2.len()] + 0.28 * p4.1 + 0.36 * s1
}

#[differentiable]
pub fn p0328(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (a * a + 0.3).sqrt().tanh();
    let mut u2 = [0.5 * (b / (1.5 + a * a)) / (1.0 + x[1] * x[1]), 0.5 * (s1 * s1 + 0.3).sqrt().atan()];
    let mut m3 = 0;
    let o4 = if (m3 + 2) > 0 && x[m3 % x.len()] / (1.5 + b * b) > -0.257 { Some(0.44 * (b.cos() * (x[2] * s1)).cos() + 0.51) } else { None };
    let (t5, mut s6) = (0.5 * (s1 * b) / (1.0 + s1 * s1), 0.61 * x[x.len() - 1].cos() + 0.25);
    let f7 = |p9: f64| ((b - (0.1 * (n as f64))) - 0.53).sin();
    let f8 = |p9: f64| f7(p9) - f7(0.5 * (s1 + s6).atan());
    let t10 = f8(0.91 * (s1 + s1).cos() + 0.66);
    let mut f11 = |p12: f64| { s6 = 0.5 * s6 + (-p12).tanh(); s6 * p12 };
    let t13 = f11((u2[n % 2] + t10).sin()) + 0.5 * f11(0.7);
    let mut p15 = (0.35 * (t13 + (0.1 * (n as f64))).cos() + 0.54, (t5 * (s6 + t10)).sin());
    for i14 in 0..x.len() {
        p15 = (p15.1, (p15.0 * t10).sin());
        let mut s16 = 1.0;
        s16 += 0.37 * (-t13).cos() + 0.28;
        s1 += 0.97 * s16.sin();
    }
    let t18: f64 = x.iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or((t13.sin() / (1.5 + t10 * t10)).tanh());
    let y19 = rotate(&mut u2);
    0.13 * u2[m3 % 2] + 0.25 * x[3] + (0.17 * (t13 * t18).cos() + 0.19) + 0.47 * p15.0 + 0.64 * s6 + 0.75 * u2[1] + 0.54 * s1
}

#[differentiable]
pub fn p0329(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] + 0.63).tanh();
    let mut p2 = (0.5 * ((-s1) + (0.1 * (n as f64))) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.44 * (a - x[n % x.len()]).cos() + 0.16);
    let w3 = &x[1..];
    let mut p6 = (0.5 * (s1 + a).min(0.467).atan(), 0.5 * (p2.0 - w3[2]) / (1.0 + w3[2] * w3[2]));
    'l7: for (y4, y5) in w3.iter().zip(x.iter()) {
        p6 = (p6.1, (p6.0 * (p2.0 * (0.1 * (n as f64)))).sin());
        let mut s1 = s1 - s1.tanh();
        p6.0 += 0.95 * s1;
        let y18 = match mode(n + n) {
            Mode::Low => 0.14 * ((a * p2.1) + (p2.0 + p6.1)).cos() + 0.17,
            Mode::Middle => {
                let y17 = match n / 2 {
                    0 => {
                        let mut u10 = [0.5 * ((*y5) * p6.0) / (1.0 + (*y4) * (*y4)), 0.5 * ((s1 / (1.5 + s1 * s1)) * y4.sin()) / (1.0 + x[2] * x[2]), ((*y4) / (1.5 + s1 * s1)).tanh()];
                        for y9 in w3.iter() {
                            u10 = [u10[1], u10[2], ((*y9) * 0.86).sin()];
                            (p2.0, p2.1) = (p2.1, (*y5).min(-0.957).tanh());
                            s1 += 0.63 * (*y9).sin();
                        }
                        ((*y4) * 0.18).max(0.817).tanh()
                    }
                    k8 => {
                        let mut k11 = 0;
                        let mut u12 = [0.27 * ((p6.0 - p6.1) + 0.74).cos() + 0.94, (-(*y5)).sin(), 0.5 * ((*y4) * y4) / (1.0 + w3[1] * w3[1])];
                        while k11 < x.len() {
                            u12 = [u12[1], u12[2], 0.56 * (u12[0] - u12[k11 % 3]).cos() + 0.23];
                            let f13 = |p14: f64| 0.85 * (x[3] + p14).cos() + 0.64;
                            let t16 = x.iter().map(|y15| f13(*y15)).sum::<f64>();
                            s1 += 0.48 * t16.sin();
                            k11 += 1;
                        }
                        0.5 * ((-(*y4)) * 0.18) / (1.0 + (*y4) * (*y4))
                    }
                };
                0.5 * ((s1 * 0.34) / (1.5 + x[n % x.len()] * x[n % x.len()])).atan()
            }
            Mode::High => {
                continue 'l7;
            }
        };
    }
    0.42 * w3[2] + 0.21 * x[1] + (0.5 * (p6.0 * p6.0 + 0.3).sqrt().max(0.777) / (1.0 + a * a)) + 0.22 * p2.0 + 0.55 * p6.0 + 0.55 * s1
}

#[differentiable]
pub fn p0330(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[2] * a).tanh();
    let o2 = if !(n / 2 <= 0) { Some(0.5 * (s1 * s1).ln_1p().atan()) } else { None };
    let t6: f64 = x.iter().skip(1).scan((x[n % x.len()] * x[n % x.len()]).sin(), |s5, y3| { *s5 = 0.5 * *s5 + 0.18 * (a - (*y3)).cos() + 0.99; Some(s5.sin()) }).sum();
    let y7 = weighted(&x[..2], x, n);
    let t10: f64 = x.iter().map(|y8| 0.5 * (-s1) / (1.0 + s1 * s1)).product();
    let t12: f64 = (0..n.min(4)).filter(|k11| k11 % 2 == 1).map(|k11| (0.83 * (-x[n % x.len()]).cos() + 0.15) * (k11 as f64)).sum();
    nudge(&mut s1, 0.47 * (y7 + t10).cos() + 0.12);
    let e13 = if (n + 3) > 0 && t10 * 0.25 < 0.327 { Err(3_u8) } else { Ok((y7 * 0.71).sin()) };
    0.47 * t6 + 0.82 * x[n % x.len()] + t10.sin() + 0.24 * s1
}

#[differentiable]
pub fn p0331(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = b.min(0.217).atan().tanh();
    let mut u2 = [(x[n % x.len()] / (1.5 + s1 * s1)).sin(); 3];
    u2.swap(1, 2);
    let mut k3 = 0;
    'l4: while k3 < 4 {
        k3 += 1;
        let y5 = soften(((0.19 + u2[1]) + (b - 0.82)).tanh());
        s1 += 0.33 * y5.sin();
    }
    let mut a = (a + a).sin();
    u2.fill(a.tanh().powi(2).tanh());
    0.76 * b + 0.87 * x[k3 % x.len()] + 0.39 * u2[0] + 0.67 * s1 + 0.23 * a + 0.53 * b
}

#[differentiable]
pub fn q0332(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (a + (0.1 * (n as f64))) / (1.0 + a * a);
    let t5: f64 = x.iter().chain(&x[..]).take(2).flat_map(|y2| { let t4 = s1.tanh(); x.iter().map(move |y3| t4 * (0.74 * x[x.len() - 1].atan().cos() + 0.29)) }).sum();
    let t8: f64 = x.iter().step_by(2).map(|y6| 0.44 * a.min(-0.697).cos() + 0.98).sum();
    let y9 = 0.93 * checked(0.71 * (s1 * s1).cos() + 0.87, n / 2)?.sin();
    s1 += 0.71 * staged((t5 * s1).sin(), (0.81 * s1).tanh(), n)?;
    let y10 = staged(0.5 * s1.min(0.547).atan(), (t5 + s1).tanh(), (n + 2))?;
    let y15 = match positive(0.5 * ((t8 * t8) - (0.34 * t8)) / (1.0 + y10 * y10)) {
        Some(y11) => {
            let mut u12 = [(y10 - y10).tanh(), (y9 + y10).tanh(), 0.5 * ((y9 + s1) * (y11 / (1.5 + y9 * y9))).atan()];
            let mut v13 = u12.clone();
            let y14 = checked((t5 + u12[0]).tanh(), (n + n))?;
            (y11 - 0.87).tanh()
        }
        None => 0.56 * t5.min(-0.537).cos() + 0.52,
    };
    Ok(t8.max(0.347).max(-0.897).sin())
}

#[differentiable]
pub fn p0332(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s16 = 0.5 * (b - a) / (1.0 + b * b);
    let mut u17 = [0.5 * (-x[n % x.len()]).atan(), 0.5 * ((a * x[n % x.len()]) - 0.77).abs().atan(), 0.81 * b.min(-0.987).cos() + 0.31];
    let mut v18 = vec![((b + 0.88) + (u17[n % 3] / (1.5 + b * b))).sin(), 0.69 * (s16 + b).cos() + 0.46, 0.5 * ((u17[0] - 0.77).abs() / (1.5 + b * b)) / (1.0 + x[n % x.len()] * x[n % x.len()])];
    let mut k19 = 0;
    let y20 = loop {
        k19 += 1;
        if k19 > n / 2 {
            break 0.5 * (v18[0] * s16).atan();
        }
        match k19 {
            0 => {
                for w22 in u17.chunks_mut(2) {
                    w22[0] = 0.95 * (s16.cos() * b.max(-0.87)).cos() + 0.93;
                    v18.iter_mut().zip(w22[1..].iter()).for_each(|(y23, y24)| { *y23 = 0.5 * *y23 + 0.84 * ((b / (1.5 + s16 * s16)) * (-(*y24))).cos() + 0.96; });
                    let mut s26 = ((v18[k19 % v18.len()] * x[0]) - (w22[k19 % w22.len()] + b)).sin();
                    'l27: for y25 in w22.iter_mut() {
                        s26 = (0.84 * s26 + (v18[n % v18.len()] * 0.34)).tanh();
                        v18[n % 3] = 0.78 * (0.81 - x[n % x.len()].atan()).cos() + 0.44;
                        b += 0.25 * (*y25).sin();
                    }
                    b -= 0.65 * (s26 + w22[w22.len() - 1]).sin();
                }
                let mut k28 = 0;
                'l29: while k28 < n % 4 {
                    v18[1..].fill((a * b).tanh());
                    k28 += 1;
                }
            }
            k21 => {}
        }
    };
    0.88 * v18[1] + 0.59 * x[n % x.len()] + (0.5 * (-s16).atan()) + 0.79 * s16 + 0.33 * u17[n % 3] + 0.68 * b + 0.73 * v18[0]
}

#[differentiable]
pub fn p0333(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[3] / (1.5 + x[n % x.len()] * x[n % x.len()])).atan();
    let mut u2 = [0.39 * (x[n % x.len()] + x[n % x.len()]).cos() + 0.13, (x[2] - (0.1 * (n as f64))).tanh(), (-(x[0] * x[0])).exp().tanh()];
    let o3 = if a - a >= u2[2] { Some(0.5 * ((u2[n % 3] + s1) * (x[3] * s1)) / (1.0 + u2[n % 3] * u2[n % 3])) } else { None };
    let mut p4 = ((x[3] * x[3]).ln_1p().tanh(), 0.67 * (s1 + u2[n % 3]).cos() + 0.33);
    let y6 = match positive(0.25 * ((0.56 + s1) - 0.77).abs().cos() + 0.49) {
        Some(y5) => 0.5 * ((p4.1 / (1.5 + p4.0 * p4.0)) + (0.78 - s1)).atan(),
        None => return 0.34 * s1 + 0.88 * x[1],
    };
    let y21 = match first_above(&x[..2], 0.43) {
        Some(y7) => {
            for i8 in (0..n).rev() {
                let y9 = rotate(&mut u2);
                s1 += 0.82 * y9.sin();
            }
            'l12: for (i10, y11) in u2.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                for (i13, y14) in x.iter().chain(&x[1..]).enumerate() {
                    p4.0 += 0.41 * blend(&s1, y14);
                    'l17: for (i15, y16) in u2.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                        let t20: f64 = x.iter().skip_while(|y18| **y18 > 0.103).map(|y18| (y7 + (*y16)).tanh()).skip(1).sum();
                        (p4.0, p4.1) = (p4.1, 0.5 * ((0.1 * (i13 as f64)) * (*y11)).atan());
                        s1 -= 0.93 * ((*y16) + t20).sin();
                    }
                    s1 = 0.7 * s1 + 0.33 * (*y14).sin();
                }
                s1 -= 0.34 * (*y11).sin();
            }
            (y7 + y7).tanh()
        }
        None => 0.5 * (0.64 - (a + u2[2])) / (1.0 + x[x.len() - 1] * x[x.len() - 1]),
    };
    0.79 * p4.1 + 0.13 * x[n % x.len()] + 0.38 * u2[n % 3] + 0.89 * p4.0 + 0.16 * s1
}

#[differentiable]
pub fn p0334(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (a + x[0]).sin();
    let t4: f64 = x.iter().rev().take_while(|y2| **y2 > 0.263).map(|y2| 0.78 * (x[2] - a).cos() + 0.23).sum();
    let t7 = ((x[0] + x[x.len() - 1]) + (t4 - (0.1 * (n as f64)))).tanh();
    let f5 = |p6: f64| (t7.min(-0.737).tanh()) * t7;
    let t7 = f5(t7) + 0.5;
    let p6 = t7.sin();
    let t8 = f5(p6 * t7);
    'l10: for i9 in 3..n.min(5) {
        nudge(&mut a, 0.5 * t7.min(0.277) / (1.0 + t8 * t8));
        let y11 = drain(&mut a);
        a = 0.7 * a + 0.79 * y11.sin();
    }
    0.22 * t8 + 0.78 * x[n % x.len()] + (0.28 * (0.65 * (t8 + 0.42)).cos() + 0.64) + 0.32 * a + 0.51 * s1
}

#[differentiable]
pub fn p0335(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a + x[n % x.len()]).sin();
    let mut m2 = 0;
    for i3 in (4..n).rev() {
        let t6: f64 = x.iter().step_by(2).map(|y4| { if *y4 > -0.793 { return 0.68 * x[3].cos() + 0.31; } 0.5 * y4 }).sum();
        let mut k7 = 0;
        while k7 < 4 {
            let t10: f64 = x.iter().rev().take_while(|y8| **y8 > 0.313).map(|y8| 0.25 * (a.max(0.427) * (t6 * y8)).cos() + 0.48).skip(1).sum();
            s1 += 0.29 * t10.sin();
            k7 += 1;
        }
        let mut k11 = 0;
        let mut t12 = 1.0 + (0.54 * (t6 - x[3]).cos() + 0.66);
        'l13: while t12 > 0.81 && k11 < 12 {
            t12 *= 0.54;
            k11 += 1;
            match (k11 / 2 % 2, n % 3) {
                (0, 0) => {
                    let mut k15 = 0;
                    let y16 = loop {
                        k15 += 1;
                        if n % 2 == 0 || k15 > 2 {
                            break t6.min(-0.567).tanh();
                        }
                        let y17 = soften((x[1] / (1.5 + t12 * t12)).sin());
                        let t20: f64 = x.iter().skip(1).filter(|y18| **y18 > -0.643).map(|y18| 0.95 * (t6 + a).cos() + 0.64).take(2).sum();
                        t12 += 0.45 * (y17 + t20).sin();
                    };
                    t12 -= 0.35 * y16.sin();
                }
                (1, k14) => {
                    let f21 = |p23: f64| 0.17 * (p23 / (1.5 + t12 * t12)).cos() + 0.31;
                    let f22 = |p23: f64| f21(p23) - f21((t6 + t6).tanh());
                    let t24 = f22(0.5 * (t6 * t6) / (1.0 + t12 * t12));
                    let t27: f64 = x.iter().filter(|y25| **y25 > 0.523).map(|y25| 0.5 * ((s1 + t6) / (1.5 + t24 * t24)) / (1.0 + s1 * s1)).skip(1).sum();
                    s1 += 0.38 * (t24 + t27).sin();
                }
                _ => {
                    let y28 = drain(&mut s1);
                    t12 += 0.69 * y28.sin();
                }
            }
        }
        s1 += 0.93 * (t6 + t12).sin();
    }
    0.72 * x[n % x.len()] + 0.37 * x[3] + 0.84 * s1
}

#[differentiable]
pub fn q0336(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.17 * x[3].cos() + 0.85;
    let y2 = chained(0.5 * a.min(0.367).atan(), 0.5 * ((x[n % x.len()] + a) + 0.66) / (1.0 + s1 * s1))?;
    let y3 = positive(0.5 * (y2 + y2) / (1.0 + y2 * y2))?;
    let t8 = a.min(0.807).sin();
    let f6 = |p7: f64| (((p7 - t8) / (1.5 + p7 * p7)).sin()) * t8;
    let t8 = f6(t8) + 0.5;
    let p7 = t8.sin();
    let t9 = f6(p7 * t8);
    s1 += 0.79 * first_above(&x[..2], 0.67)?;
    let t14: f64 = x[1..].iter().zip(x.iter().take(3)).enumerate().map(|(i12, (y10, y13))| (0.87 * ((*y10).min(0.307) + (p7 + p7)).cos() + 0.16) * y13 * (i12 as f64)).sum::<f64>().tanh();
    let mut u15 = [t8.cos().sin(), 0.5 * (p7 - s1) / (1.0 + y2 * y2), 0.5 * (p7 - p7) / (1.0 + t9 * t9)];
    let mut v16 = u15.clone();
    Some(0.42 * (t8 * v16[0]).cos() + 0.97)
}

#[differentiable]
pub fn p0336(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s17 = 0.5 * x[n % x.len()].atan();
    let mut v18 = x.to_vec();
    let mut m19 = (n + 2);
    let mut p20 = (0.5 * (-v18[0]) / (1.0 + s17 * s17), (s17 + b).tanh());
    v18.swap(n % 4, 1);
    relax(&mut v18, (p20.1 + (0.1 * (m19 as f64))).tanh());
    for y21 in v18.iter_mut() {
        let t26: f64 = x.iter().zip(x.iter()).enumerate().map(|(i24, (y22, y25))| (((a * s17) * s17.cos()).tanh()) * y25 * (i24 as f64)).sum::<f64>().tanh();
        a += 0.51 * ((*y21) + t26).sin();
    }
    let y27 = match q0336(x, p20.0.cos().tanh(), n % 4) { Some(t) => 0.73 * t, None => 0.39 };
    v18.swap(3, 1);
    let t30: f64 = v18.iter().chain(&x[..]).take_while(|y28| **y28 > 0.393).map(|y28| 0.66 * ((*y28) + p20.1).cos() + 0.12).sum();
    let mut v32 = x[1..].iter().map(|y31| 0.5 * (-(0.48 - p20.0)) / (1.0 + y27 * y27)).collect::<Vec<_>>();
    v32.push(0.37 * (t30 + 0.55).cos() + 0.99);
    0.25 * t30 + 0.67 * x[m19 % x.len()] + (0.81 * (b + 0.43).cos() + 0.86) + 0.45 * v32[m19 % v32.len()] + 0.96 * v18[2] + 0.71 * a + 0.64 * p20.0 + 0.61 * s17
}

#[differentiable]
pub fn q0337(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (a * a) / (1.0 + a * a);
    s1 += 0.88 * positive(0.5 * (x[3] - 0.77).abs().atan())?;
    match staged((s1.tanh().powi(2) * a.min(0.457)).sin(), 0.5 * (x[n % x.len()] * 0.92).atan(), (n + 1)) {
        Ok(y3) if y3 > 0.46 => {
            'l5: for y4 in [0.5 * (-(s1 - 0.74)).atan(), 0.5 * (a.max(0.157) + (0.1 * (n as f64))) / (1.0 + x[n % x.len()] * x[n % x.len()])] {
                let y6 = chained(0.87 * (x[n % x.len()] * y4).min(-0.137).cos() + 0.22, 0.5 * (y4 * y3).atan())?;
                let mut k7 = 0;
                while k7 < n.min(4) {
                    k7 += 1;
                    a += 0.28 * weighted(x, x, n);
                    let y13 = match ((n + 2) % 2, n % 3) {
                        (0, 0) => {
                            let f9 = |p11: f64| ((y4 + y3) / (1.5 + y3 * y3)).tanh();
                            let f10 = |p11: f64| f9(p11) - f9(0.5 * (y3 / (1.5 + s1 * s1)) / (1.0 + y3 * y3));
                            let t12 = f10(0.5 * y6.atan().atan());
                            0.5 * ((y6 + t12) + (-s1)).atan()
                        }
                        (1, k8) => 0.5 * s1.min(0.867) / (1.0 + y3 * y3),
                        _ => break 'l5,
                    };
                    a += 0.11 * y13.sin();
                }
                s1 = 0.7 * s1 + 0.68 * (y6 + y4).sin();
            }
            a -= 0.53 * y3.sin();
        }
        Ok(y3) => {}
        Err(_) => {
            s1 += 0.13 * (x[n % x.len()] + x[2]).tanh();
        }
    }
    Some(0.5 * s1.max(-0.597).atan())
}

#[differentiable]
pub fn p0337(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s14 = 0.5 * ((a * b) / (1.5 + a * a)) / (1.0 + b * b);
    let mut u15 = [0.23 * (b + a).cos() + 0.77; 4];
    let mut m16 = if n > 1 { n / 2 } else { 1 };
    let mut p17 = ((s14 * (0.1 * (m16 as f64))).sin(), 0.5 * s14 / (1.0 + u15[2] * u15[2]));
    let t20: f64 = x.iter().skip(1).take_while(|y18| **y18 > -0.503).map(|y18| (p17.1 + x[x.len() - 1]).tanh()).sum();
    let y21 = soften(0.5 * (u15[0] * s14).atan());
    let r22 = if y21 + 0.84 < t20 { &u15[1] } else { &t20 };
    let t24: f64 = x.iter().find(|y23| **y23 > -0.663).copied().unwrap_or(0.5 * (s14 + y21) / (1.0 + y21 * y21));
    let t27: f64 = u15.iter().chain(&u15[..]).filter(|y25| **y25 > -0.173).map(|y25| 0.85 * (*r22).max(0.57).cos() + 0.52).sum();
    0.72 * t24 + 0.98 * x[0] + 0.35 * s14 + 0.29 * p17.1
}

#[differentiable]
pub fn q0338(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a.cos() / (1.5 + a * a)).tanh();
    let r2 = if (n + n) > 4 { &s1 } else { &a };
    let mut u4 = [0.5 * (x[3] + x[1]).atan(), 0.5 * (x[n % x.len()] + x[x.len() - 1]) / (1.0 + x[n % x.len()] * x[n % x.len()]), (((*r2) - 0.77).abs() + (x[n % x.len()] - 0.93)).sin()];
    for y3 in x {
        u4 = [u4[1], u4[2], (s1 + (*y3)).tanh()];
        let mut y5 = if (n + 1) % 3 != 2 {
            let f6 = |p7: f64| -> f64 { if p7 > 0.23 { return 0.5 * (*y3).min(-0.567).atan(); } 0.5 * (0.29 + u4[n % 3]) / (1.0 + u4[2] * u4[2]) };
            let t9 = f6(0.11 * (u4[n % 3] * r2).cos() + 0.55) * f6(0.86 * (x[n % x.len()] * a).cos() + 0.71);
            ((t9 * 0.43) * (0.1 * (n as f64))).tanh()
        } else if (n + n) % 2 == 0 || (*r2).max(-0.217) < 0.767 {
            match n {
                1..=3 | 6 => {
                    u4[1..].fill(0.97 * ((*y3) / (1.5 + (*y3) * (*y3))).cos() + 0.92);
                }
                _ => {
                    let y10 = rotate(&mut u4[1..]);
                }
            }
            0.49 * (((*r2) - (*y3)) + y3).cos() + 0.71
        } else {
            return 0.71 * (*r2) + 0.54 * x[3];
        };
    }
    0.39 * s1 + 0.95 * x[n % x.len()] + (0.52 * (s1 * (0.1 * (n as f64)))).sin() + 0.44 * u4[n % 3]
}

#[differentiable]
pub fn p0338(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s11 = 0.5 * (a * a).max(0.927) / (1.0 + a * a);
    let mut v12 = vec![0.5 * (0.64 + (x[3] + s11)) / (1.0 + b * b), 0.5 * (x[n % x.len()] + b).max(0.777) / (1.0 + a * a), 0.64 * s11.cos() + 0.14, 0.5 * (a - a) / (1.0 + b * b)];
    'l15: for (y13, y14) in v12.iter().zip(x.iter()) {
        let mut u17 = [((s11 + v12[1]) + (v12[n % v12.len()] + (0.1 * (n as f64)))).tanh(), 0.5 * (s11 * 0.83) / (1.0 + b * b), 0.5 * (y14.tanh().powi(3) * (y13 - (*y13))).atan()];
        for i16 in 1..n / 2 {
            u17 = [u17[1], u17[2], ((u17[i16 % 3] * 0.65) * v12[n % v12.len()].atan()).tanh()];
            let y18: f64;
            match (n + n) % 4 {
                0 => {
                    y18 = 0.5 * ((b + (0.1 * (i16 as f64))) - (s11 + y14)).atan();
                }
                1 | 2 => {
                    y18 = 0.5 * (-((*y13) * (*y13))).exp().tanh().powi(2) / (1.0 + (*y14) * (*y14));
                }
                _ => {
                    let t19 = 0.5 * ((*y14) - (*y14)) / (1.0 + u17[2] * u17[2]);
                    y18 = 0.86 * ((*y13) * (0.1 * (n as f64))).tanh().powi(2).cos() + 0.65;
                }
            }
            let w20 = &mut u17[1..3];
            s11 -= 0.96 * (y18 + w20[0]).sin();
        }
        for w21 in u17.chunks_mut(2) {
            w21[0] = (0.57 - (*y13)).tanh();
            let e22 = if n % 3 != 1 { Err(2_u8) } else { Ok(v12[n % v12.len()].atan().tanh()) };
            let mut k23 = 0;
            let y24 = loop {
                k23 += 1;
                if (n + n) > 4 && (*y13) / (1.5 + w21[0] * w21[0]) < -0.597 || k23 > n % 3 {
                    break (y14 - (*y13)).sin();
                }
                w21[k23 % w21.len()] += 0.31 * (0.99 * (v12[n % v12.len()].max(-0.767) * y14).cos() + 0.99);
                match n % 5 {
                    3 => {
                        continue 'l15;
                    }
                    _ => {
                        b += 0.93 * q0338(x, (b + w21[k23 % w21.len()]).sin(), n % 4);
                        w21[0] -= 0.39 * (0.5 * ((*y13) + 0.53) / (1.0 + x[1] * x[1]));
                    }
                }
            };
            b += 0.13 * (w21[0] + y24).sin();
        }
        s11 += 0.88 * (u17[0] + (*y14)).sin();
    }
    0.29 * a + 0.54 * x[n % x.len()] + (0.35 * (x[n % x.len()] + b).cos() + 0.45) + 0.94 * v12[n % v12.len()] + 0.31 * b + 0.62 * s11
}

#[differentiable]
pub fn p0339(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = ((b + b) * (x[n % x.len()] + b)).sin();
    let o2 = if n / 2 % 2 == 0 || s1 + 0.73 < -0.537 { Some((a * b).tanh()) } else { None };
    let (t3, mut s4) = ((x[0] / (1.5 + x[n % x.len()] * x[n % x.len()])).sin(), 0.5 * (x[n % x.len()] - a).atan());
    let y5 = if 0.38 + s1 > -0.557 {
        0.5 * (0.64 + a).atan()
    } else {
        let mut p7 = (0.5 * (a.max(0.257) + s1) / (1.0 + b * b), (-s1).sin());
        'l8: for i6 in (0..n / 2).rev() {
            p7 = (p7.1, (p7.0 * (-s4)).sin());
            let t12: f64 = x.iter().chain(&x[..]).take(2).flat_map(|y9| { let t11 = p7.0.tanh(); x.iter().map(move |y10| t11 * (p7.0.sin())) }).take(2).sum();
            let f13 = |p14: f64, q15: f64| 0.99 * p14.cos().cos() + 0.32;
            let t16 = if f13((a * s4).tanh(), 0.2) > 0.13 { f13(x[n % x.len()].max(-0.577).sin(), (a * s4).tanh()) } else { f13((a * s4).tanh(), (a * s4).tanh()) };
            let mut stack17 = vec![n, (i6 + n)];
            while let Some(i18) = stack17.pop() {
                let f19 = |p20: f64| -> f64 { if p20 > 0.23 { return (p7.0 + 0.28).tanh(); } p7.0.sin().sin() };
                let t22 = f19(0.5 * (s4 + 0.55) / (1.0 + t16 * t16)) * f19(0.5 * (p7.0 + s4) / (1.0 + x[i6 % x.len()] * x[i6 % x.len()]));
                a -= 0.65 * t22.sin();
            }
            b += 0.93 * (t12 + t16).sin();
        }
        'l24: for i23 in (0..3 + 2).step_by(3) {
            match o2 {
                Some(y26) if y26 > 0.48 => {
                    for i27 in (0..n).rev() {
                        p7 = (0.5 * (y26 - x[1]).atan(), p7.0);
                    }
                    a -= 0.11 * y26.sin();
                }
                Some(y26) => {
                    s1 += 0.94 * y26.sin();
                }
                None => {
                    a += 0.53 * ((0.1 * (i23 as f64)) * p7.1.cos()).sin();
                }
            }
        }
        (t3 + s1).sin()
    };
    0.56 * x[n % x.len()] + 0.46 * x[1] + (s4 + 0.51).tanh() + 0.89 * s1 + 0.87 * b + 0.16 * a + 0.69 * s4
}

#[differentiable]
pub fn q0340(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[n % x.len()] + 0.59).tanh();
    let y2 = 0.77 * positive(s1.max(0.537).min(0.37).tanh())?.sin();
    let t5: f64 = x[1..].iter().map(|y3| (y2 + a).tanh()).product();
    let t7: f64 = if x.iter().chain(&x[..]).any(|y6| *y6 > 0.323) { 0.5 * (t5 * y2) / (1.0 + t5 * t5) } else { 0.5 * a };
    let t9: f64 = (1..4).map(|k8| (0.58 * (t7 + (t7 * y2)).cos() + 0.67).powi(k8)).sum();
    let t12: f64 = x.iter().map(|y10| ((a + a) / (1.5 + t7 * t7)).sin()).product();
    let r13 = match (n + 2) % 3 { 0 => &t7, _ => &t9 };
    Some(0.5 * (t7 * 0.35) / (1.0 + t12 * t12))
}

#[differentiable]
pub fn p0340(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s14 = x[0].min(-0.607).tanh();
    let mut m15 = (n + 3);
    let (t19, t20) = x[1..].iter().fold((0.5 * b.atan(), 1.0), |(p17, q18), y16| (q18, p17.sin() + (0.5 * ((a + a) * ((*y16) * y16)).atan())));
    let (t19, t20) = (t19.tanh(), t20.sin());
    let mut v22: Vec<f64> = x.iter().skip(1).filter(|y21| **y21 > -0.433).map(|y21| 0.59 * (s14 / (1.5 + t20 * t20)).cos() + 0.48).collect();
    v22.push(0.5 * (x[x.len() - 1] - 0.77).abs() / (1.0 + b * b));
    for y23 in v22.iter_mut() {
        match mode(n + 3) {
            Mode::Middle | Mode::High => {
                *y23 /= 1.1 + t19.max(0.837) * t19.max(0.837);
            }
            Mode::Low => {
                let y29 = match mode(m15 + n) {
                    Mode::Middle | Mode::High => 0.26 * (t20 + s14).cos() + 0.89,
                    Mode::Low => {
                        *y23 /= 1.1 + (s14 - s14) * (s14 - s14);
                        let (t27, t28) = x.iter().fold((0.58 * (0.48 - (*y23)).min(0.687).cos() + 0.68, 1.0), |(p25, q26), y24| (q26 * (0.17 * (t19 * x[1]).cos() + 0.53), p25 - q26));
                        let (t27, t28) = (t27.tanh(), t28.sin());
                        0.5 * (b * (*y23)) / (1.0 + t28 * t28)
                    }
                };
                *y23 /= 1.1 + (*y23).max(-0.917) * (*y23).max(-0.917);
                a += 0.65 * y29.sin();
            }
        }
        a += 0.73 * (*y23).sin();
    }
    0.27 * b + 0.59 * x[0] + (0.5 * (a + s14) / (1.0 + x[m15 % x.len()] * x[m15 % x.len()])) + 0.48 * v22[m15 % v22.len()] + 0.45 * s14 + 0.81 * a
}

#[differentiable]
pub fn q0341(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a.max(0.277) * 0.75).sin();
    nudge(&mut s1, (a - x[n % x.len()]).tanh());
    let t4: f64 = x.iter().skip_while(|y2| **y2 > 0.83).map(|y2| ((a - y2) + (a - (*y2))).tanh()).skip(1).sum();
    let y16 = match checked(0.21 * (t4 * (x[n % x.len()] + x[1])).cos() + 0.41, n / 2) {
        Ok(y5) => {
            if !(n / 2 <= 0) {
                let mut p8 = (0.47 * ((0.1 * (n as f64)) * (x[0] + a)).cos() + 0.28, 0.43 * (s1 / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.29);
                'l9: for i7 in 2..2 {
                    p8 = (p8.1, (p8.0 * (p8.1 + s1)).sin());
                    let y10 = {
                        let f11 = |p12: f64, q13: f64| (a + p12).tanh();
                        let t14 = f11(0.5 * (-y5) / (1.0 + a * a), 0.5 * x[i7 % x.len()].min(0.617) / (1.0 + p8.1 * p8.1)) - f11(0.5 * x[i7 % x.len()].min(0.617) / (1.0 + p8.1 * p8.1), 0.4);
                        let y15 = positive(0.23 * t4.sin().cos() + 0.33)?;
                        0.5 * ((0.74 - y15) / (1.5 + p8.1 * p8.1)).atan()
                    };
                    s1 += 0.89 * y10.sin();
                }
                s1 += 0.91 * p8.0.sin();
            }
            (y5.min(-0.297) + (x[3] - y5)).tanh()
        }
        Err(_) => 0.87 * (s1 * t4).cos() + 0.93,
    };
    Some(0.5 * ((-a) - (s1 + t4)).atan())
}

#[differentiable]
pub fn p0341(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s17 = (a * a + 0.3).sqrt().tanh().powi(2).sin();
    let mut v18 = vec![0.5 * (a / (1.5 + s17 * s17)) / (1.0 + a * a), 0.5 * (a * s17).atan(), 0.45 * ((0.1 * (n as f64)) - s17).cos() + 0.84, (s17.max(0.17) + (s17 + a)).tanh()];
    let mut p19 = (0.99 * (0.44 - x[2]).cos() + 0.57, ((0.1 * (n as f64)) * a).tanh());
    let y20 = rotate(&mut v18);
    let t22: f64 = if v18.iter().any(|y21| *y21 > -0.143) { 0.48 * (-s17).cos() + 0.32 } else { 0.5 * a };
    let mut v24 = x.iter().chain(&v18[..]).filter(|y23| **y23 > 0.603).map(|y23| 0.5 * (t22 * (0.1 * (n as f64))).atan()).collect::<Vec<_>>();
    v24.push(0.5 * t22 / (1.0 + v18[n % v18.len()] * v18[n % v18.len()]));
    let t28: f64 = x.iter().step_by(2).scan(0.5 * (t22 * p19.1) / (1.0 + y20 * y20), |s27, y25| { *s27 = 0.5 * *s27 + (x[n % x.len()] / (1.5 + p19.1 * p19.1)).sin(); Some(s27.sin()) }).skip(1).sum();
    for y29 in &mut v24 {
        {
            let (w30, w31) = v18.split_at_mut(1);
            w30[0] = w31[0] * p19.0;
            std::mem::swap(&mut p19.1, &mut s17);
            s17 += 0.87 * (w31[n % w31.len()] + w30[0]).sin();
        }
        let t34: f64 = v18.iter().take(3).filter_map(|y32| if *y32 > -0.673 { Some(0.5 * (t22 + t22).atan()) } else { None }).sum();
        s17 = 0.7 * s17 + 0.94 * ((*y29) + t34).sin();
    }
    0.77 * a + 0.91 * x[3] + 0.49 * p19.0 + 0.64 * s17 + 0.94 * v24[0] + 0.25 * v18[1]
}

#[differentiable]
pub fn p0342(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (a / (1.5 + a * a)).tanh();
    let mut u2 = [(-(a / (1.5 + s1 * s1))).tanh(), (-(x[1] * x[1])).exp().tanh(), (s1 * s1 + 0.3).sqrt().sin(), 0.5 * (s1 + 0.46).atan()];
    let (t3, mut s4) = (0.39 * ((x[1] * x[n % x.len()]) * u2[n % 4].sin()).cos() + 0.28, u2[0].tanh());
    let f5 = |p6: f64| ((u2[n % 4] / (1.5 + p6 * p6)) - (u2[2] / (1.5 + s4 * s4))).sin();
    let t8 = x.iter().map(|y7| f5(*y7)).sum::<f64>();
    let s4 = t3 - s4.tanh();
    let mut f9 = move |p10: f64| { a = a.sin() + (t3 * t3).ln_1p().sin(); a * p10 };
    a += 0.5 * (t8 + s1) / (1.0 + u2[n % 4] * u2[n % 4]);
    let t11 = f9(0.5 * t3.max(-0.757).atan()) - f9(a);
    u2 = [0.14 * (s4 * t8).cos() + 0.56, (t11 + t8).sin().tanh(), (0.83 + (s4 - t3)).tanh(), t3.atan().sin()];
    u2.fill((a + t11).tanh());
    if let Some(y12) = chained(0.5 * (t11 + t3).atan(), x[1].sin()) {
        if n % 2 == 1 {
            let mut k13 = 0;
            while k13 < x.len() {
                k13 += 1;
                let mut k14 = 0;
                while k14 < n / 2 {
                    k14 += 1;
                    let t17: f64 = x.iter().map(|y15| 0.5 * ((y12 * (*y15)) * (y12 * a)) / (1.0 + y12 * y12)).sum();
                    u2[k14 % 4] /= 1.1 + s1.max(-0.137) * s1.max(-0.137);
                    s1 += 0.31 * t17.sin();
                }
                for y18 in x.iter() {
                    let t21: f64 = u2.iter().fold(0.5 * (s4 + (*y18)) / (1.0 + a * a), |s20, y19| 0.5 * s20 + ((y12 + (*y19)) + y12.max(-0.87)).sin());
                    s1 += 0.87 * (t21 + (*y18)).sin();
                }
            }
        } else if n / 2 % 2 == 1 {
            a += 0.93 * (y12 * (t3 + t8)).tanh();
        } else {
            a += 0.43 * (0.5 * (t11 + t3) / (1.0 + y12 * y12));
        }
        s1 = 0.7 * s1 + 0.47 * y12.sin();
    }
    0.96 * t3 + 0.16 * x[3] + 0.82 * a + 0.38 * u2[3] + 0.52 * s1
}

#[differentiable]
pub fn p0343(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a / (1.5 + a * a)).sin();
    let mut m2 = if s1 - s1 <= s1 { (n + 2) } else { 0 };
    let o3 = if a * x[n % x.len()] <= -0.607 { Some((a + x[3]).tanh()) } else { None };
    s1 += 0.95 * weighted(x, x, n);
    let f4 = |p6: f64| 0.5 * (x[1] - 0.77).abs().atan();
    let f5 = |p6: f64| f4(p6) - f4((s1 - s1).sin());
    let t7 = f5(0.5 * ((s1 + s1) + 0.65) / (1.0 + a * a));
    let mut v11: Vec<f64> = x[1..].iter().filter(|y10| **y10 > 0.433).map(|y10| 0.53 * ((*y10) + (*y10)).cos() + 0.56).collect();
    v11.push(0.5 * ((a * 0.76) * 0.92) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    let t14 = (s1 - 0.73).tanh();
    let f12 = |p13: f64| ((t7 * t7).sin()) * t14;
    let t14 = f12(t14) + 0.5;
    let p13 = t14.sin();
    let t15 = f12(p13 * t14);
    match n + 3 {
        0 => {
            let t19: f64 = v11.iter().chain(&v11[..]).skip_while(|y17| **y17 > 0.23).map(|y17| ((t15 + t14) + t15.sin()).tanh()).take(2).sum();
            let y23 = match (m2 % 2, n % 3) {
                (0, 0) => 0.89 * (0.42 - t14.atan()).cos() + 0.18,
                (1, k20) => {
                    match chained((t15 + t19).tanh(), 0.5 * ((t7 + 0.83) - (0.1 * (m2 as f64))).atan()) {
                        Some(y21) => {
                            let Ok(y22) = staged(0.5 * (y21 * x[k20 % x.len()]) / (1.0 + t14 * t14), 0.5 * (y21 * p13).atan(), m2) else {
                                return 0.31 * p13 + 0.75 * x[2] + (0.5 * t15.tanh().powi(2) / (1.0 + y21 * y21));
                            };
                            v11[0] = (t7 - 0.86).sin();
                            s1 += 0.76 * (y22 + y21).sin();
                        }
                        None => {}
                    }
                    0.54 * (x[3] * a).cos() + 0.52
                }
                _ => 0.5 * (t14 + 0.19).atan(),
            };
            s1 += 0.69 * (y23 + t19).sin();
        }
        k16 => {
            s1 += 0.93 * ((0.1 * (m2 as f64)) + t14).tanh();
        }
    }
    0.35 * v11[0] + 0.25 * x[x.len() - 1] + (t14.max(-0.337) + 0.16).sin() + 0.84 * s1 + 0.69 * v11[m2 % v11.len()]
}

#[differentiable]
pub fn p0344(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.12 * (x[2] - x[0]).cos().cos() + 0.83;
    let mut o2 = Some((b / (1.5 + x[0] * x[0])).tanh());
    let mut p3 = ((b + b).sin(), 0.5 * (-b).atan());
    let y4;
    if p3.1 / (1.5 + s1 * s1) >= -0.957 {
        y4 = (b * b).ln_1p().tanh();
    } else if p3.0 * x[1] <= 0.967 {
        let y5;
        if n / 2 % 2 == 1 {
            y5 = 0.82 * (s1 - p3.0).cos() + 0.27;
        } else {
            y5 = 0.78 * s1.min(0.347).cos() + 0.51;
        }
        o2 = Some((y5 * b).max(0.667).tanh());
        y4 = 0.5 * (b + s1).atan();
    } else {
        y4 = (a + s1).tanh();
    }
    for y6 in x {
        let Some(y7) = o2 else {
            return 0.87 * p3.0 + 0.45 * x[2] + (s1 + 0.81).tanh();
        };
        let y8: f64;
        match n / 2 % 4 {
            0 => {
                y8 = 0.5 * (s1 / (1.5 + y7 * y7)) / (1.0 + y7 * y7);
            }
            1 | 2 => {
                y8 = 0.5 * y4.max(-0.177) / (1.0 + s1 * s1);
            }
            _ => {
                let t11: f64 = x.iter().rev().fold(0.5 * y4 / (1.0 + y4 * y4), |s10, y9| 0.5 * s10 + 0.5 * y9.sin().atan());
                (p3.0, p3.1) = (p3.1, (t11 * y7).tanh());
                y8 = (y6 - (*y6)).tanh();
            }
        }
        a += 0.62 * ((*y6) + y8).sin();
    }
    0.85 * b + 0.38 * x[n % x.len()] + (0.51 * ((y4 + y4) + s1.tanh().powi(3)).cos() + 0.43) + 0.37 * s1 + 0.12 * a + 0.53 * p3.0
}

#[differentiable]
pub fn q0345(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a / (1.5 + a * a)).tanh();
    let y2 = chained(0.56 * (a.tanh().powi(2) * x[0]).cos() + 0.35, 0.5 * (a * 0.36) / (1.0 + a * a))?;
    let mut s3 = 1.0;
    s3 += (-a).tanh();
    if n > 4 {
        let y4 = soften(0.5 * (-x[3]).atan());
        s3 += 0.82 * positive(0.55 * y4.cos() + 0.23)?;
        s3 += 0.69 * y4.sin();
    } else {
        let y5 = positive(0.85 * (-s1).cos() + 0.53)?;
        if s1 - 0.81 >= a {
            let mut k6 = 0;
            'l7: loop {
                let Some(y8) = chained(0.5 * s3.min(0.207) / (1.0 + y2 * y2), (s3 * 0.52).sin()) else {
                    break 'l7;
                };
                s1 += 0.65 * y8.sin();
                k6 += 1;
                if (n + 3) > 0 && x[3].sin() >= 0.777 || k6 >= n % 4 {
                    break;
                }
            }
        }
        s3 = 0.7 * s3 + 0.66 * y5.sin();
    }
    Some((s1 + y2).sin())
}

#[differentiable]
pub fn p0345(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * (x[n % x.len()] / (1.5 + b * b)) / (1.0 + a * a);
    let mut v10 = x.to_vec();
    let mut p12 = (((-b) + (s9 * s9)).sin(), 0.5 * (b * a) / (1.0 + v10[n % v10.len()] * v10[n % v10.len()]));
    for i11 in 0..v10.len() {
        p12 = (p12.1, (p12.0 * a).sin());
        relax(&mut v10, (b * a).tanh());
    }
    let y13 = rotate(&mut v10);
    let t16: f64 = v10.iter().skip_while(|y14| **y14 > -0.683).map(|y14| 0.5 * (v10[n % v10.len()] / (1.5 + y13 * y13)) / (1.0 + (*y14) * (*y14))).take(2).sum();
    v10[2] = 0.5 * (v10[n % v10.len()].tanh().powi(3) - (b * b).ln_1p()).atan();
    let mut s18 = 0.14 * p12.1.cos() + 0.59;
    for i17 in 0..v10.len() {
        s18 = (0.25 * s18 + (-b)).tanh();
        let mut o19: Option<f64> = None;
        let mut k20 = 0;
        let mut t21 = 1.0 + (0.5 * (y13 / (1.5 + p12.1 * p12.1)).atan());
        'l22: while t21 > 0.66 && k20 < 12 {
            t21 *= 0.55;
            k20 += 1;
            let y27 = match mode(k20 + n) {
                Mode::Middle | Mode::High => {
                    if !(k20 / 2 <= 4) {
                        let f23 = |p24: f64, q25: f64| 0.5 * (t21 * q25) / (1.0 + t21 * t21);
                        let t26 = if f23((-(s18 / (1.5 + p12.1 * p12.1))).tanh(), 0.2) > 0.13 { f23(0.5 * (t16 - t21) / (1.0 + a * a), (-(s18 / (1.5 + p12.1 * p12.1))).tanh()) } else { f23((-(s18 / (1.5 + p12.1 * p12.1))).tanh(), (-(s18 / (1.5 + p12.1 * p12.1))).tanh()) };
                        s9 += 0.37 * t26.sin();
                    }
                    (s18 + 0.73).tanh()
                }
                Mode::Low => continue 'l22,
            };
            a += 0.31 * y27.sin();
        }
        s9 += 0.43 * t21.sin();
    }
    0.67 * b + 0.59 * x[n % x.len()] + (-t16).cos().sin() + 0.55 * s18 + 0.96 * v10[n % v10.len()] + 0.13 * s9 + 0.62 * p12.1 + 0.31 * a
}

#[differentiable]
pub fn q0346(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a / (1.5 + a * a)) / (1.0 + x[x.len() - 1] * x[x.len() - 1]);
    let mut u3 = [(a - 0.77).abs().sin(), 0.45 * ((x[3] * a) * (x[x.len() - 1] * s1)).cos() + 0.47, 0.5 * (a + x[n % x.len()]) / (1.0 + s1 * s1)];
    for i2 in x.iter().rev() {
        u3 = [u3[1], u3[2], 0.5 * (-(*i2)) / (1.0 + (*i2) * (*i2))];
        let r4 = if n / 2 % 2 == 0 || u3[2] + i2 <= (*i2) { &s1 } else { &u3[1] };
        let t7 = ((*i2) + u3[1]).tanh();
        let f5 = |p6: f64| (((0.1 * (n as f64)) + p6).tanh()) * t7;
        let t7 = f5(t7) + 0.5;
        let p6 = t7.sin();
        let t8 = f5(p6 * t7);
    }
    std::mem::swap(&mut u3[0], &mut s1);
    let mut p10 = (((s1 - x[3]) + u3[1].min(-0.197)).sin(), 0.83 * ((s1 * a) / (1.5 + x[x.len() - 1] * x[x.len() - 1])).cos() + 0.52);
    for i9 in n..n {
        p10 = (p10.1, (p10.0 * (-u3[1])).sin());
        let Some(y11) = positive((-a).tanh()) else {
            continue;
        };
        s1 -= 0.16 * y11.sin();
    }
    0.16 * u3[n % 3] + 0.39 * x[n % x.len()] + 0.96 * s1 + 0.25 * u3[0] + 0.38 * p10.1
}

#[differentiable]
pub fn p0346(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s12 = x[n % x.len()].min(0.927).sin();
    let o13 = if (n + 1) % 2 == 1 { Some(0.5 * (x[x.len() - 1] + a).atan()) } else { None };
    let mut p14 = (0.5 * ((x[3] + 0.95) + 0.16) / (1.0 + s12 * s12), 0.5 * (x[n % x.len()] * x[n % x.len()]) / (1.0 + s12 * s12));
    let w15 = &x[2..];
    let mut stack16 = vec![n % 3];
    while let Some(i17) = stack16.pop() {
        let r18 = if i17 > 3 && w15[0] <= s12 { &w15[0] } else { &s12 };
        (p14.0, p14.1) = (p14.1, 0.5 * ((-x[2]) + (-s12)) / (1.0 + (*r18) * (*r18)));
        'l20: for y19 in x {
            let y34 = match checked(((*y19) - 0.77).abs().tanh(), (i17 + 3)) {
                Ok(y22) if y22 > 0.16 => {
                    let y23;
                    if (n + n) % 2 == 0 || y22 / (1.5 + (*y19) * (*y19)) <= w15[n % w15.len()] {
                        y23 = 0.5 * (w15[w15.len() - 1] + (*y19)) / (1.0 + (*r18) * (*r18));
                    } else if i17 / 2 > 3 && a / (1.5 + (*y19) * (*y19)) >= x[1] {
                        y23 = 0.5 * ((*r18) * (*r18)) / (1.0 + x[1] * x[1]);
                    } else {
                        let e24: Result<f64, u8> = match i17 % 3 { 0 => Err(2), _ => Ok(((*y19) + (*y19)).sin()) };
                        let mut s25 = 0.0;
                        s25 += 0.5 * (r18 + w15[1]) / (1.0 + y22 * y22);
                        y23 = 0.5 * (y22 * y22).atan();
                    }
                    0.5 * y23.max(-0.847).atan()
                }
                Ok(y22) => 0.66 * (y22 * y22 + 0.3).sqrt().cos() + 0.49,
                Err(_) => {
                    for (i26, y27) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                        let (t31, t32) = w15.iter().chain(&w15[..]).fold((0.5 * (y19 - x[2]).sin().atan(), 1.0), |(p29, q30), y28| (q30 * ((0.54 - (0.49 - (*y27))).sin()), p29 - q30));
                        let (t31, t32) = (t31.tanh(), t32.sin());
                        let t33 = std::mem::take(&mut p14.1);
                    }
                    0.65 * (*y19).min(0.837).cos() + 0.48
                }
            };
        }
    }
    0.34 * s12 + 0.54 * x[0] + ((w15[n % w15.len()] * 0.61) - (p14.0 * s12)).tanh() + 0.54 * p14.1 + 0.35 * s12
}

#[differentiable]
pub fn p0347(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[n % x.len()] * a) + (a + x[3])).atan();
    let mut v2 = Vec::new();
    v2.push(0.5 * (-x[1]) / (1.0 + s1 * s1));
    v2.push((s1 - s1).sin());
    v2.push(0.5 * (x[3].max(0.327) + s1).atan());
    let t5: f64 = x.iter().chain(&x[..]).filter_map(|y3| if *y3 > 0.653 { Some(0.74 * a.max(0.667).cos() + 0.55) } else { None }).take(2).sum();
    match n {
        k6 if k6 > 1 => {
            v2 = vec![0.5 * (v2[k6 % v2.len()].max(0.667) - (t5 + a)).atan(); 4];
            v2.swap(0, 2);
            for i7 in (0..n % 4 + 2).step_by(2) {
                let t9: f64 = (1..=3).rev().fold(0.3, |s, k8| s * (0.5 * (x[n % x.len()] / (1.5 + t5 * t5)).atan()) + (f64::from(k8)));
                if s1.max(0.417) >= a {
                    match (i7 % 2, n % 3) {
                        (0, 0) => {
                            let f11 = |p12: f64| 0.5 * (t5 + a).atan();
                            let t14 = x.iter().filter(|y13| f11(**y13) > 0.11).fold(0.4, |s, y13| s * f11(*y13));
                            let mut o15 = Some(0.5 * (v2[i7 % v2.len()] - 0.22) / (1.0 + x[n % x.len()] * x[n % x.len()]));
                            s1 += 0.59 * t14.sin();
                        }
                        (1, k10) => {
                            let s1 = s1 * 0.97;
                        }
                        _ => {
                            let t18: f64 = x.iter().rev().fold(v2[0].atan().sin(), |s17, y16| 0.5 * s17 + (v2[0] + s1).max(0.97).sin());
                            s1 += 0.22 * t18.sin();
                        }
                    }
                    v2.swap(i7 % 3, 2);
                } else {
                    s1 += 0.91 * (t9 * v2[k6 % v2.len()]).min(0.997).tanh();
                }
                s1 -= 0.41 * t9.sin();
            }
        }
        _ if n / 2 % 3 != 0 => {
            s1 += 0.72 * (a * v2[v2.len() - 1]).tanh();
        }
        _ => {
            s1 += 0.29 * (0.5 * (x[n % x.len()] / (1.5 + v2[0] * v2[0])) / (1.0 + a * a));
        }
    }
    0.14 * a + 0.61 * x[2] + 0.54 * s1 + 0.95 * v2[v2.len() - 1]
}

#[differentiable]
pub fn q0348(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.64 * x[n % x.len()].max(-0.867).cos() + 0.27;
    let mut y2 = if s1 + x[3] <= a {
        let y3 = checked(0.5 * (x[3] * 0.41).atan(), n / 2)?;
        0.5 * (a / (1.5 + y3 * y3)).atan()
    } else {
        s1 += 0.41 * checked(0.15 * (a * x[0]).cos() + 0.92, (n + 1))?;
        for y4 in [0.5 * (x[2] / (1.5 + x[n % x.len()] * x[n % x.len()])) / (1.0 + a * a), 0.5 * x[x.len() - 1].cos() / (1.0 + s1 * s1)] {
            let y5 = checked((x[2] * a).sin(), n / 2)?;
            s1 += 0.72 * (y5 + y4).sin();
        }
        0.5 * ((a / (1.5 + x[3] * x[3])) / (1.5 + a * a)) / (1.0 + s1 * s1)
    };
    let a = a * 0.45;
    Ok(0.48 * ((0.1 * (n as f64)) - x[2]).cos() + 0.26)
}

#[differentiable]
pub fn p0348(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s6 = 0.5 * ((x[0] * a) - (x[1] * x[n % x.len()])).atan();
    let mut u7 = [0.5 * (x[3] + x[1]).atan(); 3];
    let mut v8 = vec![0.5 * (x[1] - u7[1]).atan(), 0.5 * (u7[0].max(-0.297) - (u7[1] + s6)).atan(), 0.5 * (0.95 + u7[n % 3]).atan(), 0.5 * ((a - s6) + s6.sin()) / (1.0 + u7[n % 3] * u7[n % 3])];
    match (first_above(&v8, 0.38), n / 2 % 3) {
        (_, 0) => {
            let y18 = match n + n {
                k11 @ 1..=3 => {
                    let t14: f64 = v8.iter().rev().filter_map(|y12| if *y12 > 0.773 { Some(0.5 * ((s6 - 0.77).abs() + 0.57).atan()) } else { None }).take(2).sum();
                    let mut f15 = |p16: f64| { s6 = 0.5 * s6 + 0.5 * (t14 + 0.56).cos().atan(); s6 * p16 };
                    let t17 = f15(0.42 * (0.36 - (x[2] / (1.5 + t14 * t14))).cos() + 0.16) + 0.5 * f15(0.7);
                    (u7[0] / (1.5 + u7[0] * u7[0])).sin()
                }
                _ => {
                    nudge(&mut u7[2], 0.5 * (v8[2] * a).atan());
                    0.5 * (a + x[3]) / (1.0 + v8[0] * v8[0])
                }
            };
            let mut k19 = 0;
            let mut t20 = 0.5 * (s6 + u7[n % 3]).atan();
            let mut u21 = [0.5 * (v8[v8.len() - 1] * x[0]) / (1.0 + y18 * y18), 0.11 * (t20 * y18).cos() + 0.71, 0.5 * (-(-u7[1])).atan()];
            'l22: while {
                k19 += 1;
                t20 = 0.50 * t20 + (0.61 * ((v8[1] + s6) + ((0.1 * (k19 as f64)) + v8[1])).cos() + 0.69);
                k19 < 7 && t20 > -0.24
            } {
                u21 = [u21[1], u21[2], 0.5 * (a + (0.1 * (k19 as f64))).atan()];
                let w23 = &mut u21[..2];
                let t25: f64 = w23.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(0.5 * (x[1] - y18).atan(), |(i, y24)| (0.31 * (w23[1] + 0.17).cos() + 0.11) * (i as f64));
                let mut k26 = 0;
                let mut t27 = 1.0 + (0.43 * t25.max(0.977).cos() + 0.28);
                while t27 > 0.61 && k26 < 12 {
                    t27 *= 0.70;
                    k26 += 1;
                    let y28 = if (0.1 * (k19 as f64)) * x[2] >= 0.917 {
                        ((w23[1] * t20) + 0.47).tanh()
                    } else {
                        (w23[0] - t25).tanh()
                    };
                    let mut k29 = 0;
                    let mut p30 = (0.11 * ((s6 * y28) - (t25 / (1.5 + x[1] * x[1]))).cos() + 0.39, w23[k26 % w23.len()].sin());
                    while k29 < n.min(2) {
                        k29 += 1;
                        p30 = (p30.1, (p30.0 * x[1]).sin());
                        let t33: f64 = x.iter().rev().copied().fold(-0.77, f64::max);
                        t20 = 0.7 * t20 + 0.32 * t33.sin();
                    }
                    t20 += 0.29 * (y28 + p30.0).sin();
                }
                s6 += 0.22 * (w23[n % w23.len()] + t27).sin();
            }
            s6 += 0.72 * (t20 + y18).sin();
        }
        (Some(y10), k9) => {
            s6 = 0.7 * s6 + 0.27 * y10.sin();
        }
        _ => {
            s6 += 0.15 * (0.5 * (s6 + s6).atan());
        }
    }
    0.81 * s6 + 0.77 * x[x.len() - 1] + (0.5 * (s6 - s6) / (1.0 + a * a)) + 0.54 * s6 + 0.41 * v8[3] + 0.35 * u7[0]
}

#[differentiable]
pub fn p0349(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-(a * a)).exp() / (1.0 + x[2] * x[2]);
    let mut v2 = vec![0.5 * (a * s1).atan(); 3];
    s1 += 0.53 * blend(&v2[0], &s1);
    let y3 = drain(&mut v2[0]);
    let mut p5 = (0.5 * (-s1).atan(), 0.5 * (a * a) / (1.0 + v2[n % v2.len()] * v2[n % v2.len()]));
    for y4 in &v2 {
        p5 = (p5.1, (p5.0 * (v2[v2.len() - 1] * y4)).sin());
        let t6 = std::mem::take(&mut p5.0);
        let mut k7 = 0;
        while k7 < 4 {
            k7 += 1;
            match checked(0.5 * (-(t6 * t6)).exp() / (1.0 + t6 * t6), n) {
                Ok(y8) => {
                    for i10 in 1..=n.min(2) {
                        let mut v11 = v2.clone();
                        v11.fill((y8 - a).sin());
                        s1 -= 0.35 * v11[n % v11.len()].sin();
                    }
                    s1 += 0.14 * y8.sin();
                }
                Err(0 | 2) => {}
                Err(k9) => {}
            }
            let y16 = match ((n + 2) % 2, n % 3) {
                (0, 0) => {
                    let y15 = drain(&mut s1);
                    0.5 * (-y15) / (1.0 + v2[0] * v2[0])
                }
                (1, k12) => 0.5 * (t6 / (1.5 + y3 * y3)) / (1.0 + v2[k12 % v2.len()] * v2[k12 % v2.len()]),
                _ => return 0.34 * y3 + 0.16 * x[1] + (0.5 * (v2[0] + v2[2]) / (1.0 + p5.0 * p5.0)),
            };
            s1 += 0.54 * y16.sin();
        }
        s1 += 0.34 * ((*y4) + t6).sin();
    }
    0.74 * a + 0.72 * x[2] + (x[3] * 0.84).tanh().powi(3).sin() + 0.96 * s1 + 0.73 * p5.0 + 0.49 * v2[n % v2.len()]
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0325(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].sin();
        let mut p2 = (lit(0.5) * (a - lit(0.77)).abs().atan(), lit(0.5) * (x[1] + lit(0.96)).atan());
        let t5: Dual = x.iter().filter_map(|y3| if *y3 > lit(-0.673) { Some(lit(0.5) * (lit(0.49) - p2.0) / (lit(1.0) + p2.1 * p2.1)) } else { None }).take(2).sum();
        let t8: Dual = x.iter().take_while(|y6| **y6 > lit(0.443)).map(|y6| (t5 * lit(0.55)).tanh()).sum();
        std::mem::swap(&mut s1, &mut p2.0);
        let t11: Dual = x.iter().take(3).map(|y9| lit(0.5) * ((y9 * t5) * lit(0.63)) / (lit(1.0) + p2.1 * p2.1)).product();
        let f12 = |p14: Dual| ((p14 - s1) * (lit(0.97) - t5)).sin();
        let f13 = |p14: Dual| f12(p14) - f12(lit(0.5) * (t5 + t11) / (lit(1.0) + t8 * t8));
        let t15 = f13(lit(0.5) * (t8 * t8) / (lit(1.0) + t8 * t8));
        let t17: Dual = (0..n.min(4)).filter(|k16| k16 % 2 == 1).map(|k16| (lit(0.5) * ((-t5) * t5).atan()) * lit(k16 as f64)).sum();
        lit(0.27) * t17 + lit(0.89) * x[0] + (lit(0.44) * (((lit(0.1) * lit(n as f64)) + a) + t15.sin()).cos() + lit(0.55)) + lit(0.16) * s1 + lit(0.98) * p2.1
    }

    pub fn p0326(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * a).atan();
        let mut v2 = vec![lit(0.5) * (a * a).atan(); 4];
        let mut o3: Option<Dual> = None;
        let y4 = blend(&v2[2], &s1);
        let t7: Dual = v2.iter().map(|y5| { if *y5 > lit(-0.483) { return lit(0.5) * b.min(lit(0.347)).cos().atan(); } lit(0.5) * y5 }).skip(1).sum();
        let mut p9 = (lit(0.5) * (v2[n % v2.len()] - y4) / (lit(1.0) + t7 * t7), lit(0.5) * (x[n % x.len()] * lit(0.95)) / (lit(1.0) + s1 * s1));
        'l10: for i8 in (0..n / 2).rev() {
            p9 = (p9.1, (p9.0 * (y4 * y4 + lit(0.3)).sqrt()).sin());
            for y11 in &mut v2 {
                let t14: Dual = x.iter().take(3).map(|y12| (lit(0.18) + (*y12)).sin()).sum();
                a = a + (lit(0.83) * ((*y11) + t14).sin());
            }
            let t17: Dual = v2.iter().skip(1).copied().fold(lit(-0.77), Dual::max);
            s1 = s1 + (lit(0.94) * t17.sin());
        }
        let y18 = blend(&p9.1, &v2[0]);
        let t20: Dual = x.iter().skip(1).map(|y19| ((*y19) * s1).tanh()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.5) * (-(s1 * s1)).exp() / (lit(1.0) + y4 * y4));
        let mut v22 = v2.iter().skip(1).filter(|y21| **y21 > lit(-0.323)).map(|y21| (t20 + p9.0).tanh()).collect::<Vec<_>>();
        v22.push(lit(0.75) * (-t20).cos() + lit(0.79));
        lit(0.63) * p9.0 + lit(0.41) * x[x.len() - 1] + (t7 * y4).tanh() + lit(0.14) * a + lit(0.73) * s1 + lit(0.91) * v2[n % v2.len()] + lit(0.19) * v22[0] + lit(0.54) * p9.1
    }

    pub fn p0327(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[0] - x[n % x.len()]) / (lit(1.0) + x[2] * x[2]);
        let mut v2 = Vec::new();
        v2.push((x[1] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).sin());
        v2.push(lit(0.5) * ((x[n % x.len()] * s1) - (x[n % x.len()] + x[n % x.len()])).atan());
        v2.push(((s1 + x[n % x.len()]) - lit(0.11)).sin());
        let mut m3 = if (lit(0.1) * lit(n as f64)) * a > lit(-0.927) { (n + 3) } else { 2 };
        let mut p4 = ((-s1).sin(), lit(0.5) * (x[2] - s1) / (lit(1.0) + x[m3 % x.len()] * x[m3 % x.len()]));
        'l7: for (y5, y6) in x.iter().zip(v2.iter()) {
            for i8 in (0..n.min(4)).rev() {
                p4.0 = p4.0 * (lit(0.8) + lit(0.15) * ((*y6) - (*y5)).sin());
                match n % 5 {
                    3 => {
                        break 'l7;
                    }
                    _ => {
                        match m3 {
                            1..=3 | 6 => {
                                let t11: Dual = x[1..].iter().filter_map(|y9| if *y9 > lit(0.383) { Some(y5.sin()) } else { None }).sum();
                                let mut s12 = lit(0.0);
                                s12 = s12 + ((x[3] * v2[0]).sin());
                                s1 = s1 + (lit(0.32) * (t11 + s12).sin());
                            }
                            _ => {
                                let a = a * lit(0.45);
                                s1 = s1 + (lit(0.15) * a);
                                s1 = s1 + (lit(0.47) * a.sin());
                            }
                        }
                        if (i8 + 3) % 2 == 0 || p4.1 * v2[0] <= lit(-0.27) {
                            let t15: Dual = v2.iter().rev().take_while(|y13| **y13 > lit(0.463)).map(|y13| (-(*y13)).min(lit(0.897)).tanh()).sum();
                            m3 += 1;
                            s1 = s1 + (lit(0.78) * t15.sin());
                            break 'l7;
                        }
                    }
                }
            }
            s1 = s1 + (lit(0.89) * ((*y6) + (*y5)).sin());
        }
        lit(0.28) * x[3] + lit(0.76) * x[3] + ((-v2[n % v2.len()]) / (lit(1.5) + a * a)).tanh() + lit(0.95) * v2[m3 % v2.len()] + lit(0.28) * p4.1 + lit(0.36) * s1
    }

    pub fn p0328(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (a * a + lit(0.3)).sqrt().tanh();
        let mut u2 = [lit(0.5) * (b / (lit(1.5) + a * a)) / (lit(1.0) + x[1] * x[1]), lit(0.5) * (s1 * s1 + lit(0.3)).sqrt().atan()];
        let mut m3 = 0;
        let o4 = if (m3 + 2) > 0 && x[m3 % x.len()] / (lit(1.5) + b * b) > lit(-0.257) { Some(lit(0.44) * (b.cos() * (x[2] * s1)).cos() + lit(0.51)) } else { None };
        let (t5, mut s6) = (lit(0.5) * (s1 * b) / (lit(1.0) + s1 * s1), lit(0.61) * x[x.len() - 1].cos() + lit(0.25));
        let f7 = |p9: Dual| ((b - (lit(0.1) * lit(n as f64))) - lit(0.53)).sin();
        let f8 = |p9: Dual| f7(p9) - f7(lit(0.5) * (s1 + s6).atan());
        let t10 = f8(lit(0.91) * (s1 + s1).cos() + lit(0.66));
        let mut f11 = |p12: Dual| { s6 = lit(0.5) * s6 + (-p12).tanh(); s6 * p12 };
        let t13 = f11((u2[n % 2] + t10).sin()) + lit(0.5) * f11(lit(0.7));
        let mut p15 = (lit(0.35) * (t13 + (lit(0.1) * lit(n as f64))).cos() + lit(0.54), (t5 * (s6 + t10)).sin());
        for i14 in 0..x.len() {
            p15 = (p15.1, (p15.0 * t10).sin());
            let mut s16 = lit(1.0);
            s16 = s16 + (lit(0.37) * (-t13).cos() + lit(0.28));
            s1 = s1 + (lit(0.97) * s16.sin());
        }
        let t18: Dual = x.iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or((t13.sin() / (lit(1.5) + t10 * t10)).tanh());
        let y19 = rotate(&mut u2);
        lit(0.13) * u2[m3 % 2] + lit(0.25) * x[3] + (lit(0.17) * (t13 * t18).cos() + lit(0.19)) + lit(0.47) * p15.0 + lit(0.64) * s6 + lit(0.75) * u2[1] + lit(0.54) * s1
    }

    pub fn p0329(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] + lit(0.63)).tanh();
        let mut p2 = (lit(0.5) * ((-s1) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.44) * (a - x[n % x.len()]).cos() + lit(0.16));
        let w3 = &x[1..];
        let mut p6 = (lit(0.5) * (s1 + a).min(lit(0.467)).atan(), lit(0.5) * (p2.0 - w3[2]) / (lit(1.0) + w3[2] * w3[2]));
        'l7: for (y4, y5) in w3.iter().zip(x.iter()) {
            p6 = (p6.1, (p6.0 * (p2.0 * (lit(0.1) * lit(n as f64)))).sin());
            let mut s1 = s1 - s1.tanh();
            p6.0 = p6.0 + (lit(0.95) * s1);
            let y18 = match mode(n + n) {
                Mode::Low => lit(0.14) * ((a * p2.1) + (p2.0 + p6.1)).cos() + lit(0.17),
                Mode::Middle => {
                    let y17 = match n / 2 {
                        0 => {
                            let mut u10 = [lit(0.5) * ((*y5) * p6.0) / (lit(1.0) + (*y4) * (*y4)), lit(0.5) * ((s1 / (lit(1.5) + s1 * s1)) * y4.sin()) / (lit(1.0) + x[2] * x[2]), ((*y4) / (lit(1.5) + s1 * s1)).tanh()];
                            for y9 in w3.iter() {
                                u10 = [u10[1], u10[2], ((*y9) * lit(0.86)).sin()];
                                (p2.0, p2.1) = (p2.1, (*y5).min(lit(-0.957)).tanh());
                                s1 = s1 + (lit(0.63) * (*y9).sin());
                            }
                            ((*y4) * lit(0.18)).max(lit(0.817)).tanh()
                        }
                        k8 => {
                            let mut k11 = 0;
                            let mut u12 = [lit(0.27) * ((p6.0 - p6.1) + lit(0.74)).cos() + lit(0.94), (-(*y5)).sin(), lit(0.5) * ((*y4) * y4) / (lit(1.0) + w3[1] * w3[1])];
                            while k11 < x.len() {
                                u12 = [u12[1], u12[2], lit(0.56) * (u12[0] - u12[k11 % 3]).cos() + lit(0.23)];
                                let f13 = |p14: Dual| lit(0.85) * (x[3] + p14).cos() + lit(0.64);
                                let t16 = x.iter().map(|y15| f13(*y15)).sum::<Dual>();
                                s1 = s1 + (lit(0.48) * t16.sin());
                                k11 += 1;
                            }
                            lit(0.5) * ((-(*y4)) * lit(0.18)) / (lit(1.0) + (*y4) * (*y4))
                        }
                    };
                    lit(0.5) * ((s1 * lit(0.34)) / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).atan()
                }
                Mode::High => {
                    continue 'l7;
                }
            };
        }
        lit(0.42) * w3[2] + lit(0.21) * x[1] + (lit(0.5) * (p6.0 * p6.0 + lit(0.3)).sqrt().max(lit(0.777)) / (lit(1.0) + a * a)) + lit(0.22) * p2.0 + lit(0.55) * p6.0 + lit(0.55) * s1
    }

    pub fn p0330(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[2] * a).tanh();
        let o2 = if !(n / 2 <= 0) { Some(lit(0.5) * (s1 * s1).ln_1p().atan()) } else { None };
        let t6: Dual = x.iter().skip(1).scan((x[n % x.len()] * x[n % x.len()]).sin(), |s5, y3| { *s5 = lit(0.5) * *s5 + lit(0.18) * (a - (*y3)).cos() + lit(0.99); Some(s5.sin()) }).sum();
        let y7 = weighted(&x[..2], x, n);
        let t10: Dual = x.iter().map(|y8| lit(0.5) * (-s1) / (lit(1.0) + s1 * s1)).product();
        let t12: Dual = (0..n.min(4)).filter(|k11| k11 % 2 == 1).map(|k11| (lit(0.83) * (-x[n % x.len()]).cos() + lit(0.15)) * lit(k11 as f64)).sum();
        nudge(&mut s1, lit(0.47) * (y7 + t10).cos() + lit(0.12));
        let e13 = if (n + 3) > 0 && t10 * lit(0.25) < lit(0.327) { Err(3_u8) } else { Ok((y7 * lit(0.71)).sin()) };
        lit(0.47) * t6 + lit(0.82) * x[n % x.len()] + t10.sin() + lit(0.24) * s1
    }

    pub fn p0331(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = b.min(lit(0.217)).atan().tanh();
        let mut u2 = [(x[n % x.len()] / (lit(1.5) + s1 * s1)).sin(); 3];
        u2.swap(1, 2);
        let mut k3 = 0;
        'l4: while k3 < 4 {
            k3 += 1;
            let y5 = soften(((lit(0.19) + u2[1]) + (b - lit(0.82))).tanh());
            s1 = s1 + (lit(0.33) * y5.sin());
        }
        let mut a = (a + a).sin();
        u2.fill(a.tanh().powi(2).tanh());
        lit(0.76) * b + lit(0.87) * x[k3 % x.len()] + lit(0.39) * u2[0] + lit(0.67) * s1 + lit(0.23) * a + lit(0.53) * b
    }

    pub fn q0332(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (a + (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a);
        let t5: Dual = x.iter().chain(&x[..]).take(2).flat_map(|y2| { let t4 = s1.tanh(); x.iter().map(move |y3| t4 * (lit(0.74) * x[x.len() - 1].atan().cos() + lit(0.29))) }).sum();
        let t8: Dual = x.iter().step_by(2).map(|y6| lit(0.44) * a.min(lit(-0.697)).cos() + lit(0.98)).sum();
        let y9 = lit(0.93) * checked(lit(0.71) * (s1 * s1).cos() + lit(0.87), n / 2)?.sin();
        s1 = s1 + (lit(0.71) * staged((t5 * s1).sin(), (lit(0.81) * s1).tanh(), n)?);
        let y10 = staged(lit(0.5) * s1.min(lit(0.547)).atan(), (t5 + s1).tanh(), (n + 2))?;
        let y15 = match positive(lit(0.5) * ((t8 * t8) - (lit(0.34) * t8)) / (lit(1.0) + y10 * y10)) {
            Some(y11) => {
                let mut u12 = [(y10 - y10).tanh(), (y9 + y10).tanh(), lit(0.5) * ((y9 + s1) * (y11 / (lit(1.5) + y9 * y9))).atan()];
                let mut v13 = u12.clone();
                let y14 = checked((t5 + u12[0]).tanh(), (n + n))?;
                (y11 - lit(0.87)).tanh()
            }
            None => lit(0.56) * t5.min(lit(-0.537)).cos() + lit(0.52),
        };
        Ok(t8.max(lit(0.347)).max(lit(-0.897)).sin())
    }

    pub fn p0332(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s16 = lit(0.5) * (b - a) / (lit(1.0) + b * b);
        let mut u17 = [lit(0.5) * (-x[n % x.len()]).atan(), lit(0.5) * ((a * x[n % x.len()]) - lit(0.77)).abs().atan(), lit(0.81) * b.min(lit(-0.987)).cos() + lit(0.31)];
        let mut v18 = vec![((b + lit(0.88)) + (u17[n % 3] / (lit(1.5) + b * b))).sin(), lit(0.69) * (s16 + b).cos() + lit(0.46), lit(0.5) * ((u17[0] - lit(0.77)).abs() / (lit(1.5) + b * b)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])];
        let mut k19 = 0;
        let y20 = loop {
            k19 += 1;
            if k19 > n / 2 {
                break lit(0.5) * (v18[0] * s16).atan();
            }
            match k19 {
                0 => {
                    for w22 in u17.chunks_mut(2) {
                        w22[0] = lit(0.95) * (s16.cos() * b.max(lit(-0.87))).cos() + lit(0.93);
                        v18.iter_mut().zip(w22[1..].iter()).for_each(|(y23, y24)| { *y23 = lit(0.5) * *y23 + lit(0.84) * ((b / (lit(1.5) + s16 * s16)) * (-(*y24))).cos() + lit(0.96); });
                        let mut s26 = ((v18[k19 % v18.len()] * x[0]) - (w22[k19 % w22.len()] + b)).sin();
                        'l27: for y25 in w22.iter_mut() {
                            s26 = (lit(0.84) * s26 + (v18[n % v18.len()] * lit(0.34))).tanh();
                            v18[n % 3] = lit(0.78) * (lit(0.81) - x[n % x.len()].atan()).cos() + lit(0.44);
                            b = b + (lit(0.25) * (*y25).sin());
                        }
                        b = b - (lit(0.65) * (s26 + w22[w22.len() - 1]).sin());
                    }
                    let mut k28 = 0;
                    'l29: while k28 < n % 4 {
                        v18[1..].fill((a * b).tanh());
                        k28 += 1;
                    }
                }
                k21 => {}
            }
        };
        lit(0.88) * v18[1] + lit(0.59) * x[n % x.len()] + (lit(0.5) * (-s16).atan()) + lit(0.79) * s16 + lit(0.33) * u17[n % 3] + lit(0.68) * b + lit(0.73) * v18[0]
    }

    pub fn p0333(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[3] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).atan();
        let mut u2 = [lit(0.39) * (x[n % x.len()] + x[n % x.len()]).cos() + lit(0.13), (x[2] - (lit(0.1) * lit(n as f64))).tanh(), (-(x[0] * x[0])).exp().tanh()];
        let o3 = if a - a >= u2[2] { Some(lit(0.5) * ((u2[n % 3] + s1) * (x[3] * s1)) / (lit(1.0) + u2[n % 3] * u2[n % 3])) } else { None };
        let mut p4 = ((x[3] * x[3]).ln_1p().tanh(), lit(0.67) * (s1 + u2[n % 3]).cos() + lit(0.33));
        let y6 = match positive(lit(0.25) * ((lit(0.56) + s1) - lit(0.77)).abs().cos() + lit(0.49)) {
            Some(y5) => lit(0.5) * ((p4.1 / (lit(1.5) + p4.0 * p4.0)) + (lit(0.78) - s1)).atan(),
            None => return lit(0.34) * s1 + lit(0.88) * x[1],
        };
        let y21 = match first_above(&x[..2], lit(0.43)) {
            Some(y7) => {
                for i8 in (0..n).rev() {
                    let y9 = rotate(&mut u2);
                    s1 = s1 + (lit(0.82) * y9.sin());
                }
                'l12: for (i10, y11) in u2.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                    for (i13, y14) in x.iter().chain(&x[1..]).enumerate() {
                        p4.0 = p4.0 + (lit(0.41) * blend(&s1, y14));
                        'l17: for (i15, y16) in u2.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                            let t20: Dual = x.iter().skip_while(|y18| **y18 > lit(0.103)).map(|y18| (y7 + (*y16)).tanh()).skip(1).sum();
                            (p4.0, p4.1) = (p4.1, lit(0.5) * ((lit(0.1) * lit(i13 as f64)) * (*y11)).atan());
                            s1 = s1 - (lit(0.93) * ((*y16) + t20).sin());
                        }
                        s1 = lit(0.7) * s1 + lit(0.33) * (*y14).sin();
                    }
                    s1 = s1 - (lit(0.34) * (*y11).sin());
                }
                (y7 + y7).tanh()
            }
            None => lit(0.5) * (lit(0.64) - (a + u2[2])) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]),
        };
        lit(0.79) * p4.1 + lit(0.13) * x[n % x.len()] + lit(0.38) * u2[n % 3] + lit(0.89) * p4.0 + lit(0.16) * s1
    }

    pub fn p0334(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (a + x[0]).sin();
        let t4: Dual = x.iter().rev().take_while(|y2| **y2 > lit(0.263)).map(|y2| lit(0.78) * (x[2] - a).cos() + lit(0.23)).sum();
        let t7 = ((x[0] + x[x.len() - 1]) + (t4 - (lit(0.1) * lit(n as f64)))).tanh();
        let f5 = |p6: Dual| (t7.min(lit(-0.737)).tanh()) * t7;
        let t7 = f5(t7) + lit(0.5);
        let p6 = t7.sin();
        let t8 = f5(p6 * t7);
        'l10: for i9 in 3..n.min(5) {
            nudge(&mut a, lit(0.5) * t7.min(lit(0.277)) / (lit(1.0) + t8 * t8));
            let y11 = drain(&mut a);
            a = lit(0.7) * a + lit(0.79) * y11.sin();
        }
        lit(0.22) * t8 + lit(0.78) * x[n % x.len()] + (lit(0.28) * (lit(0.65) * (t8 + lit(0.42))).cos() + lit(0.64)) + lit(0.32) * a + lit(0.51) * s1
    }

    pub fn p0335(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a + x[n % x.len()]).sin();
        let mut m2 = 0;
        for i3 in (4..n).rev() {
            let t6: Dual = x.iter().step_by(2).map(|y4| { if *y4 > lit(-0.793) { return lit(0.68) * x[3].cos() + lit(0.31); } lit(0.5) * y4 }).sum();
            let mut k7 = 0;
            while k7 < 4 {
                let t10: Dual = x.iter().rev().take_while(|y8| **y8 > lit(0.313)).map(|y8| lit(0.25) * (a.max(lit(0.427)) * (t6 * y8)).cos() + lit(0.48)).skip(1).sum();
                s1 = s1 + (lit(0.29) * t10.sin());
                k7 += 1;
            }
            let mut k11 = 0;
            let mut t12 = lit(1.0) + (lit(0.54) * (t6 - x[3]).cos() + lit(0.66));
            'l13: while t12 > lit(0.81) && k11 < 12 {
                t12 = t12 * (lit(0.54));
                k11 += 1;
                match (k11 / 2 % 2, n % 3) {
                    (0, 0) => {
                        let mut k15 = 0;
                        let y16 = loop {
                            k15 += 1;
                            if n % 2 == 0 || k15 > 2 {
                                break t6.min(lit(-0.567)).tanh();
                            }
                            let y17 = soften((x[1] / (lit(1.5) + t12 * t12)).sin());
                            let t20: Dual = x.iter().skip(1).filter(|y18| **y18 > lit(-0.643)).map(|y18| lit(0.95) * (t6 + a).cos() + lit(0.64)).take(2).sum();
                            t12 = t12 + (lit(0.45) * (y17 + t20).sin());
                        };
                        t12 = t12 - (lit(0.35) * y16.sin());
                    }
                    (1, k14) => {
                        let f21 = |p23: Dual| lit(0.17) * (p23 / (lit(1.5) + t12 * t12)).cos() + lit(0.31);
                        let f22 = |p23: Dual| f21(p23) - f21((t6 + t6).tanh());
                        let t24 = f22(lit(0.5) * (t6 * t6) / (lit(1.0) + t12 * t12));
                        let t27: Dual = x.iter().filter(|y25| **y25 > lit(0.523)).map(|y25| lit(0.5) * ((s1 + t6) / (lit(1.5) + t24 * t24)) / (lit(1.0) + s1 * s1)).skip(1).sum();
                        s1 = s1 + (lit(0.38) * (t24 + t27).sin());
                    }
                    _ => {
                        let y28 = drain(&mut s1);
                        t12 = t12 + (lit(0.69) * y28.sin());
                    }
                }
            }
            s1 = s1 + (lit(0.93) * (t6 + t12).sin());
        }
        lit(0.72) * x[n % x.len()] + lit(0.37) * x[3] + lit(0.84) * s1
    }

    pub fn q0336(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.17) * x[3].cos() + lit(0.85);
        let y2 = chained(lit(0.5) * a.min(lit(0.367)).atan(), lit(0.5) * ((x[n % x.len()] + a) + lit(0.66)) / (lit(1.0) + s1 * s1))?;
        let y3 = positive(lit(0.5) * (y2 + y2) / (lit(1.0) + y2 * y2))?;
        let t8 = a.min(lit(0.807)).sin();
        let f6 = |p7: Dual| (((p7 - t8) / (lit(1.5) + p7 * p7)).sin()) * t8;
        let t8 = f6(t8) + lit(0.5);
        let p7 = t8.sin();
        let t9 = f6(p7 * t8);
        s1 = s1 + (lit(0.79) * first_above(&x[..2], lit(0.67))?);
        let t14: Dual = x[1..].iter().zip(x.iter().take(3)).enumerate().map(|(i12, (y10, y13))| (lit(0.87) * ((*y10).min(lit(0.307)) + (p7 + p7)).cos() + lit(0.16)) * y13 * lit(i12 as f64)).sum::<Dual>().tanh();
        let mut u15 = [t8.cos().sin(), lit(0.5) * (p7 - s1) / (lit(1.0) + y2 * y2), lit(0.5) * (p7 - p7) / (lit(1.0) + t9 * t9)];
        let mut v16 = u15.clone();
        Some(lit(0.42) * (t8 * v16[0]).cos() + lit(0.97))
    }

    pub fn p0336(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s17 = lit(0.5) * x[n % x.len()].atan();
        let mut v18 = x.to_vec();
        let mut m19 = (n + 2);
        let mut p20 = (lit(0.5) * (-v18[0]) / (lit(1.0) + s17 * s17), (s17 + b).tanh());
        v18.swap(n % 4, 1);
        relax(&mut v18, (p20.1 + (lit(0.1) * lit(m19 as f64))).tanh());
        for y21 in v18.iter_mut() {
            let t26: Dual = x.iter().zip(x.iter()).enumerate().map(|(i24, (y22, y25))| (((a * s17) * s17.cos()).tanh()) * y25 * lit(i24 as f64)).sum::<Dual>().tanh();
            a = a + (lit(0.51) * ((*y21) + t26).sin());
        }
        let y27 = match q0336(x, p20.0.cos().tanh(), n % 4) { Some(t) => lit(0.73) * t, None => lit(0.39) };
        v18.swap(3, 1);
        let t30: Dual = v18.iter().chain(&x[..]).take_while(|y28| **y28 > lit(0.393)).map(|y28| lit(0.66) * ((*y28) + p20.1).cos() + lit(0.12)).sum();
        let mut v32 = x[1..].iter().map(|y31| lit(0.5) * (-(lit(0.48) - p20.0)) / (lit(1.0) + y27 * y27)).collect::<Vec<_>>();
        v32.push(lit(0.37) * (t30 + lit(0.55)).cos() + lit(0.99));
        lit(0.25) * t30 + lit(0.67) * x[m19 % x.len()] + (lit(0.81) * (b + lit(0.43)).cos() + lit(0.86)) + lit(0.45) * v32[m19 % v32.len()] + lit(0.96) * v18[2] + lit(0.71) * a + lit(0.64) * p20.0 + lit(0.61) * s17
    }

    pub fn q0337(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (a * a) / (lit(1.0) + a * a);
        s1 = s1 + (lit(0.88) * positive(lit(0.5) * (x[3] - lit(0.77)).abs().atan())?);
        match staged((s1.tanh().powi(2) * a.min(lit(0.457))).sin(), lit(0.5) * (x[n % x.len()] * lit(0.92)).atan(), (n + 1)) {
            Ok(y3) if y3 > lit(0.46) => {
                'l5: for y4 in [lit(0.5) * (-(s1 - lit(0.74))).atan(), lit(0.5) * (a.max(lit(0.157)) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])] {
                    let y6 = chained(lit(0.87) * (x[n % x.len()] * y4).min(lit(-0.137)).cos() + lit(0.22), lit(0.5) * (y4 * y3).atan())?;
                    let mut k7 = 0;
                    while k7 < n.min(4) {
                        k7 += 1;
                        a = a + (lit(0.28) * weighted(x, x, n));
                        let y13 = match ((n + 2) % 2, n % 3) {
                            (0, 0) => {
                                let f9 = |p11: Dual| ((y4 + y3) / (lit(1.5) + y3 * y3)).tanh();
                                let f10 = |p11: Dual| f9(p11) - f9(lit(0.5) * (y3 / (lit(1.5) + s1 * s1)) / (lit(1.0) + y3 * y3));
                                let t12 = f10(lit(0.5) * y6.atan().atan());
                                lit(0.5) * ((y6 + t12) + (-s1)).atan()
                            }
                            (1, k8) => lit(0.5) * s1.min(lit(0.867)) / (lit(1.0) + y3 * y3),
                            _ => break 'l5,
                        };
                        a = a + (lit(0.11) * y13.sin());
                    }
                    s1 = lit(0.7) * s1 + lit(0.68) * (y6 + y4).sin();
                }
                a = a - (lit(0.53) * y3.sin());
            }
            Ok(y3) => {}
            Err(_) => {
                s1 = s1 + (lit(0.13) * (x[n % x.len()] + x[2]).tanh());
            }
        }
        Some(lit(0.5) * s1.max(lit(-0.597)).atan())
    }

    pub fn p0337(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.5) * ((a * b) / (lit(1.5) + a * a)) / (lit(1.0) + b * b);
        let mut u15 = [lit(0.23) * (b + a).cos() + lit(0.77); 4];
        let mut m16 = if n > 1 { n / 2 } else { 1 };
        let mut p17 = ((s14 * (lit(0.1) * lit(m16 as f64))).sin(), lit(0.5) * s14 / (lit(1.0) + u15[2] * u15[2]));
        let t20: Dual = x.iter().skip(1).take_while(|y18| **y18 > lit(-0.503)).map(|y18| (p17.1 + x[x.len() - 1]).tanh()).sum();
        let y21 = soften(lit(0.5) * (u15[0] * s14).atan());
        let r22 = if y21 + lit(0.84) < t20 { &u15[1] } else { &t20 };
        let t24: Dual = x.iter().find(|y23| **y23 > lit(-0.663)).copied().unwrap_or(lit(0.5) * (s14 + y21) / (lit(1.0) + y21 * y21));
        let t27: Dual = u15.iter().chain(&u15[..]).filter(|y25| **y25 > lit(-0.173)).map(|y25| lit(0.85) * (*r22).max(lit(0.57)).cos() + lit(0.52)).sum();
        lit(0.72) * t24 + lit(0.98) * x[0] + lit(0.35) * s14 + lit(0.29) * p17.1
    }

    pub fn q0338(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a.cos() / (lit(1.5) + a * a)).tanh();
        let r2 = if (n + n) > 4 { &s1 } else { &a };
        let mut u4 = [lit(0.5) * (x[3] + x[1]).atan(), lit(0.5) * (x[n % x.len()] + x[x.len() - 1]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), (((*r2) - lit(0.77)).abs() + (x[n % x.len()] - lit(0.93))).sin()];
        for y3 in x {
            u4 = [u4[1], u4[2], (s1 + (*y3)).tanh()];
            let mut y5 = if (n + 1) % 3 != 2 {
                let f6 = |p7: Dual| -> Dual { if p7 > lit(0.23) { return lit(0.5) * (*y3).min(lit(-0.567)).atan(); } lit(0.5) * (lit(0.29) + u4[n % 3]) / (lit(1.0) + u4[2] * u4[2]) };
                let t9 = f6(lit(0.11) * (u4[n % 3] * r2).cos() + lit(0.55)) * f6(lit(0.86) * (x[n % x.len()] * a).cos() + lit(0.71));
                ((t9 * lit(0.43)) * (lit(0.1) * lit(n as f64))).tanh()
            } else if (n + n) % 2 == 0 || (*r2).max(lit(-0.217)) < lit(0.767) {
                match n {
                    1..=3 | 6 => {
                        u4[1..].fill(lit(0.97) * ((*y3) / (lit(1.5) + (*y3) * (*y3))).cos() + lit(0.92));
                    }
                    _ => {
                        let y10 = rotate(&mut u4[1..]);
                    }
                }
                lit(0.49) * (((*r2) - (*y3)) + y3).cos() + lit(0.71)
            } else {
                return lit(0.71) * (*r2) + lit(0.54) * x[3];
            };
        }
        lit(0.39) * s1 + lit(0.95) * x[n % x.len()] + (lit(0.52) * (s1 * (lit(0.1) * lit(n as f64)))).sin() + lit(0.44) * u4[n % 3]
    }

    pub fn p0338(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.5) * (a * a).max(lit(0.927)) / (lit(1.0) + a * a);
        let mut v12 = vec![lit(0.5) * (lit(0.64) + (x[3] + s11)) / (lit(1.0) + b * b), lit(0.5) * (x[n % x.len()] + b).max(lit(0.777)) / (lit(1.0) + a * a), lit(0.64) * s11.cos() + lit(0.14), lit(0.5) * (a - a) / (lit(1.0) + b * b)];
        'l15: for (y13, y14) in v12.iter().zip(x.iter()) {
            let mut u17 = [((s11 + v12[1]) + (v12[n % v12.len()] + (lit(0.1) * lit(n as f64)))).tanh(), lit(0.5) * (s11 * lit(0.83)) / (lit(1.0) + b * b), lit(0.5) * (y14.tanh().powi(3) * (y13 - (*y13))).atan()];
            for i16 in 1..n / 2 {
                u17 = [u17[1], u17[2], ((u17[i16 % 3] * lit(0.65)) * v12[n % v12.len()].atan()).tanh()];
                let y18: Dual;
                match (n + n) % 4 {
                    0 => {
                        y18 = lit(0.5) * ((b + (lit(0.1) * lit(i16 as f64))) - (s11 + y14)).atan();
                    }
                    1 | 2 => {
                        y18 = lit(0.5) * (-((*y13) * (*y13))).exp().tanh().powi(2) / (lit(1.0) + (*y14) * (*y14));
                    }
                    _ => {
                        let t19 = lit(0.5) * ((*y14) - (*y14)) / (lit(1.0) + u17[2] * u17[2]);
                        y18 = lit(0.86) * ((*y13) * (lit(0.1) * lit(n as f64))).tanh().powi(2).cos() + lit(0.65);
                    }
                }
                let w20 = &mut u17[1..3];
                s11 = s11 - (lit(0.96) * (y18 + w20[0]).sin());
            }
            for w21 in u17.chunks_mut(2) {
                w21[0] = (lit(0.57) - (*y13)).tanh();
                let e22 = if n % 3 != 1 { Err(2_u8) } else { Ok(v12[n % v12.len()].atan().tanh()) };
                let mut k23 = 0;
                let y24 = loop {
                    k23 += 1;
                    if (n + n) > 4 && (*y13) / (lit(1.5) + w21[0] * w21[0]) < lit(-0.597) || k23 > n % 3 {
                        break (y14 - (*y13)).sin();
                    }
                    w21[k23 % w21.len()] = w21[k23 % w21.len()] + (lit(0.31) * (lit(0.99) * (v12[n % v12.len()].max(lit(-0.767)) * y14).cos() + lit(0.99)));
                    match n % 5 {
                        3 => {
                            continue 'l15;
                        }
                        _ => {
                            b = b + (lit(0.93) * q0338(x, (b + w21[k23 % w21.len()]).sin(), n % 4));
                            w21[0] = w21[0] - (lit(0.39) * (lit(0.5) * ((*y13) + lit(0.53)) / (lit(1.0) + x[1] * x[1])));
                        }
                    }
                };
                b = b + (lit(0.13) * (w21[0] + y24).sin());
            }
            s11 = s11 + (lit(0.88) * (u17[0] + (*y14)).sin());
        }
        lit(0.29) * a + lit(0.54) * x[n % x.len()] + (lit(0.35) * (x[n % x.len()] + b).cos() + lit(0.45)) + lit(0.94) * v12[n % v12.len()] + lit(0.31) * b + lit(0.62) * s11
    }

    pub fn p0339(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = ((b + b) * (x[n % x.len()] + b)).sin();
        let o2 = if n / 2 % 2 == 0 || s1 + lit(0.73) < lit(-0.537) { Some((a * b).tanh()) } else { None };
        let (t3, mut s4) = ((x[0] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).sin(), lit(0.5) * (x[n % x.len()] - a).atan());
        let y5 = if lit(0.38) + s1 > lit(-0.557) {
            lit(0.5) * (lit(0.64) + a).atan()
        } else {
            let mut p7 = (lit(0.5) * (a.max(lit(0.257)) + s1) / (lit(1.0) + b * b), (-s1).sin());
            'l8: for i6 in (0..n / 2).rev() {
                p7 = (p7.1, (p7.0 * (-s4)).sin());
                let t12: Dual = x.iter().chain(&x[..]).take(2).flat_map(|y9| { let t11 = p7.0.tanh(); x.iter().map(move |y10| t11 * (p7.0.sin())) }).take(2).sum();
                let f13 = |p14: Dual, q15: Dual| lit(0.99) * p14.cos().cos() + lit(0.32);
                let t16 = if f13((a * s4).tanh(), lit(0.2)) > lit(0.13) { f13(x[n % x.len()].max(lit(-0.577)).sin(), (a * s4).tanh()) } else { f13((a * s4).tanh(), (a * s4).tanh()) };
                let mut stack17 = vec![n, (i6 + n)];
                while let Some(i18) = stack17.pop() {
                    let f19 = |p20: Dual| -> Dual { if p20 > lit(0.23) { return (p7.0 + lit(0.28)).tanh(); } p7.0.sin().sin() };
                    let t22 = f19(lit(0.5) * (s4 + lit(0.55)) / (lit(1.0) + t16 * t16)) * f19(lit(0.5) * (p7.0 + s4) / (lit(1.0) + x[i6 % x.len()] * x[i6 % x.len()]));
                    a = a - (lit(0.65) * t22.sin());
                }
                b = b + (lit(0.93) * (t12 + t16).sin());
            }
            'l24: for i23 in (0..3 + 2).step_by(3) {
                match o2 {
                    Some(y26) if y26 > lit(0.48) => {
                        for i27 in (0..n).rev() {
                            p7 = (lit(0.5) * (y26 - x[1]).atan(), p7.0);
                        }
                        a = a - (lit(0.11) * y26.sin());
                    }
                    Some(y26) => {
                        s1 = s1 + (lit(0.94) * y26.sin());
                    }
                    None => {
                        a = a + (lit(0.53) * ((lit(0.1) * lit(i23 as f64)) * p7.1.cos()).sin());
                    }
                }
            }
            (t3 + s1).sin()
        };
        lit(0.56) * x[n % x.len()] + lit(0.46) * x[1] + (s4 + lit(0.51)).tanh() + lit(0.89) * s1 + lit(0.87) * b + lit(0.16) * a + lit(0.69) * s4
    }

    pub fn q0340(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[n % x.len()] + lit(0.59)).tanh();
        let y2 = lit(0.77) * positive(s1.max(lit(0.537)).min(lit(0.37)).tanh())?.sin();
        let t5: Dual = x[1..].iter().map(|y3| (y2 + a).tanh()).product();
        let t7: Dual = if x.iter().chain(&x[..]).any(|y6| *y6 > lit(0.323)) { lit(0.5) * (t5 * y2) / (lit(1.0) + t5 * t5) } else { lit(0.5) * a };
        let t9: Dual = (1..4).map(|k8| (lit(0.58) * (t7 + (t7 * y2)).cos() + lit(0.67)).powi(k8)).sum();
        let t12: Dual = x.iter().map(|y10| ((a + a) / (lit(1.5) + t7 * t7)).sin()).product();
        let r13 = match (n + 2) % 3 { 0 => &t7, _ => &t9 };
        Some(lit(0.5) * (t7 * lit(0.35)) / (lit(1.0) + t12 * t12))
    }

    pub fn p0340(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s14 = x[0].min(lit(-0.607)).tanh();
        let mut m15 = (n + 3);
        let (t19, t20) = x[1..].iter().fold((lit(0.5) * b.atan(), lit(1.0)), |(p17, q18), y16| (q18, p17.sin() + (lit(0.5) * ((a + a) * ((*y16) * y16)).atan())));
        let (t19, t20) = (t19.tanh(), t20.sin());
        let mut v22: Vec<Dual> = x.iter().skip(1).filter(|y21| **y21 > lit(-0.433)).map(|y21| lit(0.59) * (s14 / (lit(1.5) + t20 * t20)).cos() + lit(0.48)).collect();
        v22.push(lit(0.5) * (x[x.len() - 1] - lit(0.77)).abs() / (lit(1.0) + b * b));
        for y23 in v22.iter_mut() {
            match mode(n + 3) {
                Mode::Middle | Mode::High => {
                    *y23 = *y23 / (lit(1.1) + t19.max(lit(0.837)) * t19.max(lit(0.837)));
                }
                Mode::Low => {
                    let y29 = match mode(m15 + n) {
                        Mode::Middle | Mode::High => lit(0.26) * (t20 + s14).cos() + lit(0.89),
                        Mode::Low => {
                            *y23 = *y23 / (lit(1.1) + (s14 - s14) * (s14 - s14));
                            let (t27, t28) = x.iter().fold((lit(0.58) * (lit(0.48) - (*y23)).min(lit(0.687)).cos() + lit(0.68), lit(1.0)), |(p25, q26), y24| (q26 * (lit(0.17) * (t19 * x[1]).cos() + lit(0.53)), p25 - q26));
                            let (t27, t28) = (t27.tanh(), t28.sin());
                            lit(0.5) * (b * (*y23)) / (lit(1.0) + t28 * t28)
                        }
                    };
                    *y23 = *y23 / (lit(1.1) + (*y23).max(lit(-0.917)) * (*y23).max(lit(-0.917)));
                    a = a + (lit(0.65) * y29.sin());
                }
            }
            a = a + (lit(0.73) * (*y23).sin());
        }
        lit(0.27) * b + lit(0.59) * x[0] + (lit(0.5) * (a + s14) / (lit(1.0) + x[m15 % x.len()] * x[m15 % x.len()])) + lit(0.48) * v22[m15 % v22.len()] + lit(0.45) * s14 + lit(0.81) * a
    }

    pub fn q0341(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a.max(lit(0.277)) * lit(0.75)).sin();
        nudge(&mut s1, (a - x[n % x.len()]).tanh());
        let t4: Dual = x.iter().skip_while(|y2| **y2 > lit(0.83)).map(|y2| ((a - y2) + (a - (*y2))).tanh()).skip(1).sum();
        let y16 = match checked(lit(0.21) * (t4 * (x[n % x.len()] + x[1])).cos() + lit(0.41), n / 2) {
            Ok(y5) => {
                if !(n / 2 <= 0) {
                    let mut p8 = (lit(0.47) * ((lit(0.1) * lit(n as f64)) * (x[0] + a)).cos() + lit(0.28), lit(0.43) * (s1 / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.29));
                    'l9: for i7 in 2..2 {
                        p8 = (p8.1, (p8.0 * (p8.1 + s1)).sin());
                        let y10 = {
                            let f11 = |p12: Dual, q13: Dual| (a + p12).tanh();
                            let t14 = f11(lit(0.5) * (-y5) / (lit(1.0) + a * a), lit(0.5) * x[i7 % x.len()].min(lit(0.617)) / (lit(1.0) + p8.1 * p8.1)) - f11(lit(0.5) * x[i7 % x.len()].min(lit(0.617)) / (lit(1.0) + p8.1 * p8.1), lit(0.4));
                            let y15 = positive(lit(0.23) * t4.sin().cos() + lit(0.33))?;
                            lit(0.5) * ((lit(0.74) - y15) / (lit(1.5) + p8.1 * p8.1)).atan()
                        };
                        s1 = s1 + (lit(0.89) * y10.sin());
                    }
                    s1 = s1 + (lit(0.91) * p8.0.sin());
                }
                (y5.min(lit(-0.297)) + (x[3] - y5)).tanh()
            }
            Err(_) => lit(0.87) * (s1 * t4).cos() + lit(0.93),
        };
        Some(lit(0.5) * ((-a) - (s1 + t4)).atan())
    }

    pub fn p0341(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s17 = (a * a + lit(0.3)).sqrt().tanh().powi(2).sin();
        let mut v18 = vec![lit(0.5) * (a / (lit(1.5) + s17 * s17)) / (lit(1.0) + a * a), lit(0.5) * (a * s17).atan(), lit(0.45) * ((lit(0.1) * lit(n as f64)) - s17).cos() + lit(0.84), (s17.max(lit(0.17)) + (s17 + a)).tanh()];
        let mut p19 = (lit(0.99) * (lit(0.44) - x[2]).cos() + lit(0.57), ((lit(0.1) * lit(n as f64)) * a).tanh());
        let y20 = rotate(&mut v18);
        let t22: Dual = if v18.iter().any(|y21| *y21 > lit(-0.143)) { lit(0.48) * (-s17).cos() + lit(0.32) } else { lit(0.5) * a };
        let mut v24 = x.iter().chain(&v18[..]).filter(|y23| **y23 > lit(0.603)).map(|y23| lit(0.5) * (t22 * (lit(0.1) * lit(n as f64))).atan()).collect::<Vec<_>>();
        v24.push(lit(0.5) * t22 / (lit(1.0) + v18[n % v18.len()] * v18[n % v18.len()]));
        let t28: Dual = x.iter().step_by(2).scan(lit(0.5) * (t22 * p19.1) / (lit(1.0) + y20 * y20), |s27, y25| { *s27 = lit(0.5) * *s27 + (x[n % x.len()] / (lit(1.5) + p19.1 * p19.1)).sin(); Some(s27.sin()) }).skip(1).sum();
        for y29 in &mut v24 {
            {
                let (w30, w31) = v18.split_at_mut(1);
                w30[0] = w31[0] * p19.0;
                std::mem::swap(&mut p19.1, &mut s17);
                s17 = s17 + (lit(0.87) * (w31[n % w31.len()] + w30[0]).sin());
            }
            let t34: Dual = v18.iter().take(3).filter_map(|y32| if *y32 > lit(-0.673) { Some(lit(0.5) * (t22 + t22).atan()) } else { None }).sum();
            s17 = lit(0.7) * s17 + lit(0.94) * ((*y29) + t34).sin();
        }
        lit(0.77) * a + lit(0.91) * x[3] + lit(0.49) * p19.0 + lit(0.64) * s17 + lit(0.94) * v24[0] + lit(0.25) * v18[1]
    }

    pub fn p0342(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (a / (lit(1.5) + a * a)).tanh();
        let mut u2 = [(-(a / (lit(1.5) + s1 * s1))).tanh(), (-(x[1] * x[1])).exp().tanh(), (s1 * s1 + lit(0.3)).sqrt().sin(), lit(0.5) * (s1 + lit(0.46)).atan()];
        let (t3, mut s4) = (lit(0.39) * ((x[1] * x[n % x.len()]) * u2[n % 4].sin()).cos() + lit(0.28), u2[0].tanh());
        let f5 = |p6: Dual| ((u2[n % 4] / (lit(1.5) + p6 * p6)) - (u2[2] / (lit(1.5) + s4 * s4))).sin();
        let t8 = x.iter().map(|y7| f5(*y7)).sum::<Dual>();
        let s4 = t3 - s4.tanh();
        let mut f9 = move |p10: Dual| { a = a.sin() + (t3 * t3).ln_1p().sin(); a * p10 };
        a = a + (lit(0.5) * (t8 + s1) / (lit(1.0) + u2[n % 4] * u2[n % 4]));
        let t11 = f9(lit(0.5) * t3.max(lit(-0.757)).atan()) - f9(a);
        u2 = [lit(0.14) * (s4 * t8).cos() + lit(0.56), (t11 + t8).sin().tanh(), (lit(0.83) + (s4 - t3)).tanh(), t3.atan().sin()];
        u2.fill((a + t11).tanh());
        if let Some(y12) = chained(lit(0.5) * (t11 + t3).atan(), x[1].sin()) {
            if n % 2 == 1 {
                let mut k13 = 0;
                while k13 < x.len() {
                    k13 += 1;
                    let mut k14 = 0;
                    while k14 < n / 2 {
                        k14 += 1;
                        let t17: Dual = x.iter().map(|y15| lit(0.5) * ((y12 * (*y15)) * (y12 * a)) / (lit(1.0) + y12 * y12)).sum();
                        u2[k14 % 4] = u2[k14 % 4] / (lit(1.1) + s1.max(lit(-0.137)) * s1.max(lit(-0.137)));
                        s1 = s1 + (lit(0.31) * t17.sin());
                    }
                    for y18 in x.iter() {
                        let t21: Dual = u2.iter().fold(lit(0.5) * (s4 + (*y18)) / (lit(1.0) + a * a), |s20, y19| lit(0.5) * s20 + ((y12 + (*y19)) + y12.max(lit(-0.87))).sin());
                        s1 = s1 + (lit(0.87) * (t21 + (*y18)).sin());
                    }
                }
            } else if n / 2 % 2 == 1 {
                a = a + (lit(0.93) * (y12 * (t3 + t8)).tanh());
            } else {
                a = a + (lit(0.43) * (lit(0.5) * (t11 + t3) / (lit(1.0) + y12 * y12)));
            }
            s1 = lit(0.7) * s1 + lit(0.47) * y12.sin();
        }
        lit(0.96) * t3 + lit(0.16) * x[3] + lit(0.82) * a + lit(0.38) * u2[3] + lit(0.52) * s1
    }

    pub fn p0343(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a / (lit(1.5) + a * a)).sin();
        let mut m2 = if s1 - s1 <= s1 { (n + 2) } else { 0 };
        let o3 = if a * x[n % x.len()] <= lit(-0.607) { Some((a + x[3]).tanh()) } else { None };
        s1 = s1 + (lit(0.95) * weighted(x, x, n));
        let f4 = |p6: Dual| lit(0.5) * (x[1] - lit(0.77)).abs().atan();
        let f5 = |p6: Dual| f4(p6) - f4((s1 - s1).sin());
        let t7 = f5(lit(0.5) * ((s1 + s1) + lit(0.65)) / (lit(1.0) + a * a));
        let mut v11: Vec<Dual> = x[1..].iter().filter(|y10| **y10 > lit(0.433)).map(|y10| lit(0.53) * ((*y10) + (*y10)).cos() + lit(0.56)).collect();
        v11.push(lit(0.5) * ((a * lit(0.76)) * lit(0.92)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        let t14 = (s1 - lit(0.73)).tanh();
        let f12 = |p13: Dual| ((t7 * t7).sin()) * t14;
        let t14 = f12(t14) + lit(0.5);
        let p13 = t14.sin();
        let t15 = f12(p13 * t14);
        match n + 3 {
            0 => {
                let t19: Dual = v11.iter().chain(&v11[..]).skip_while(|y17| **y17 > lit(0.23)).map(|y17| ((t15 + t14) + t15.sin()).tanh()).take(2).sum();
                let y23 = match (m2 % 2, n % 3) {
                    (0, 0) => lit(0.89) * (lit(0.42) - t14.atan()).cos() + lit(0.18),
                    (1, k20) => {
                        match chained((t15 + t19).tanh(), lit(0.5) * ((t7 + lit(0.83)) - (lit(0.1) * lit(m2 as f64))).atan()) {
                            Some(y21) => {
                                let Ok(y22) = staged(lit(0.5) * (y21 * x[k20 % x.len()]) / (lit(1.0) + t14 * t14), lit(0.5) * (y21 * p13).atan(), m2) else {
                                    return lit(0.31) * p13 + lit(0.75) * x[2] + (lit(0.5) * t15.tanh().powi(2) / (lit(1.0) + y21 * y21));
                                };
                                v11[0] = (t7 - lit(0.86)).sin();
                                s1 = s1 + (lit(0.76) * (y22 + y21).sin());
                            }
                            None => {}
                        }
                        lit(0.54) * (x[3] * a).cos() + lit(0.52)
                    }
                    _ => lit(0.5) * (t14 + lit(0.19)).atan(),
                };
                s1 = s1 + (lit(0.69) * (y23 + t19).sin());
            }
            k16 => {
                s1 = s1 + (lit(0.93) * ((lit(0.1) * lit(m2 as f64)) + t14).tanh());
            }
        }
        lit(0.35) * v11[0] + lit(0.25) * x[x.len() - 1] + (t14.max(lit(-0.337)) + lit(0.16)).sin() + lit(0.84) * s1 + lit(0.69) * v11[m2 % v11.len()]
    }

    pub fn p0344(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.12) * (x[2] - x[0]).cos().cos() + lit(0.83);
        let mut o2 = Some((b / (lit(1.5) + x[0] * x[0])).tanh());
        let mut p3 = ((b + b).sin(), lit(0.5) * (-b).atan());
        let y4;
        if p3.1 / (lit(1.5) + s1 * s1) >= lit(-0.957) {
            y4 = (b * b).ln_1p().tanh();
        } else if p3.0 * x[1] <= lit(0.967) {
            let y5;
            if n / 2 % 2 == 1 {
                y5 = lit(0.82) * (s1 - p3.0).cos() + lit(0.27);
            } else {
                y5 = lit(0.78) * s1.min(lit(0.347)).cos() + lit(0.51);
            }
            o2 = Some((y5 * b).max(lit(0.667)).tanh());
            y4 = lit(0.5) * (b + s1).atan();
        } else {
            y4 = (a + s1).tanh();
        }
        for y6 in x {
            let Some(y7) = o2 else {
                return lit(0.87) * p3.0 + lit(0.45) * x[2] + (s1 + lit(0.81)).tanh();
            };
            let y8: Dual;
            match n / 2 % 4 {
                0 => {
                    y8 = lit(0.5) * (s1 / (lit(1.5) + y7 * y7)) / (lit(1.0) + y7 * y7);
                }
                1 | 2 => {
                    y8 = lit(0.5) * y4.max(lit(-0.177)) / (lit(1.0) + s1 * s1);
                }
                _ => {
                    let t11: Dual = x.iter().rev().fold(lit(0.5) * y4 / (lit(1.0) + y4 * y4), |s10, y9| lit(0.5) * s10 + lit(0.5) * y9.sin().atan());
                    (p3.0, p3.1) = (p3.1, (t11 * y7).tanh());
                    y8 = (y6 - (*y6)).tanh();
                }
            }
            a = a + (lit(0.62) * ((*y6) + y8).sin());
        }
        lit(0.85) * b + lit(0.38) * x[n % x.len()] + (lit(0.51) * ((y4 + y4) + s1.tanh().powi(3)).cos() + lit(0.43)) + lit(0.37) * s1 + lit(0.12) * a + lit(0.53) * p3.0
    }

    pub fn q0345(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a / (lit(1.5) + a * a)).tanh();
        let y2 = chained(lit(0.56) * (a.tanh().powi(2) * x[0]).cos() + lit(0.35), lit(0.5) * (a * lit(0.36)) / (lit(1.0) + a * a))?;
        let mut s3 = lit(1.0);
        s3 = s3 + ((-a).tanh());
        if n > 4 {
            let y4 = soften(lit(0.5) * (-x[3]).atan());
            s3 = s3 + (lit(0.82) * positive(lit(0.55) * y4.cos() + lit(0.23))?);
            s3 = s3 + (lit(0.69) * y4.sin());
        } else {
            let y5 = positive(lit(0.85) * (-s1).cos() + lit(0.53))?;
            if s1 - lit(0.81) >= a {
                let mut k6 = 0;
                'l7: loop {
                    let Some(y8) = chained(lit(0.5) * s3.min(lit(0.207)) / (lit(1.0) + y2 * y2), (s3 * lit(0.52)).sin()) else {
                        break 'l7;
                    };
                    s1 = s1 + (lit(0.65) * y8.sin());
                    k6 += 1;
                    if (n + 3) > 0 && x[3].sin() >= lit(0.777) || k6 >= n % 4 {
                        break;
                    }
                }
            }
            s3 = lit(0.7) * s3 + lit(0.66) * y5.sin();
        }
        Some((s1 + y2).sin())
    }

    pub fn p0345(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * (x[n % x.len()] / (lit(1.5) + b * b)) / (lit(1.0) + a * a);
        let mut v10 = x.to_vec();
        let mut p12 = (((-b) + (s9 * s9)).sin(), lit(0.5) * (b * a) / (lit(1.0) + v10[n % v10.len()] * v10[n % v10.len()]));
        for i11 in 0..v10.len() {
            p12 = (p12.1, (p12.0 * a).sin());
            relax(&mut v10, (b * a).tanh());
        }
        let y13 = rotate(&mut v10);
        let t16: Dual = v10.iter().skip_while(|y14| **y14 > lit(-0.683)).map(|y14| lit(0.5) * (v10[n % v10.len()] / (lit(1.5) + y13 * y13)) / (lit(1.0) + (*y14) * (*y14))).take(2).sum();
        v10[2] = lit(0.5) * (v10[n % v10.len()].tanh().powi(3) - (b * b).ln_1p()).atan();
        let mut s18 = lit(0.14) * p12.1.cos() + lit(0.59);
        for i17 in 0..v10.len() {
            s18 = (lit(0.25) * s18 + (-b)).tanh();
            let mut o19: Option<Dual> = None;
            let mut k20 = 0;
            let mut t21 = lit(1.0) + (lit(0.5) * (y13 / (lit(1.5) + p12.1 * p12.1)).atan());
            'l22: while t21 > lit(0.66) && k20 < 12 {
                t21 = t21 * (lit(0.55));
                k20 += 1;
                let y27 = match mode(k20 + n) {
                    Mode::Middle | Mode::High => {
                        if !(k20 / 2 <= 4) {
                            let f23 = |p24: Dual, q25: Dual| lit(0.5) * (t21 * q25) / (lit(1.0) + t21 * t21);
                            let t26 = if f23((-(s18 / (lit(1.5) + p12.1 * p12.1))).tanh(), lit(0.2)) > lit(0.13) { f23(lit(0.5) * (t16 - t21) / (lit(1.0) + a * a), (-(s18 / (lit(1.5) + p12.1 * p12.1))).tanh()) } else { f23((-(s18 / (lit(1.5) + p12.1 * p12.1))).tanh(), (-(s18 / (lit(1.5) + p12.1 * p12.1))).tanh()) };
                            s9 = s9 + (lit(0.37) * t26.sin());
                        }
                        (s18 + lit(0.73)).tanh()
                    }
                    Mode::Low => continue 'l22,
                };
                a = a + (lit(0.31) * y27.sin());
            }
            s9 = s9 + (lit(0.43) * t21.sin());
        }
        lit(0.67) * b + lit(0.59) * x[n % x.len()] + (-t16).cos().sin() + lit(0.55) * s18 + lit(0.96) * v10[n % v10.len()] + lit(0.13) * s9 + lit(0.62) * p12.1 + lit(0.31) * a
    }

    pub fn q0346(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + a * a)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]);
        let mut u3 = [(a - lit(0.77)).abs().sin(), lit(0.45) * ((x[3] * a) * (x[x.len() - 1] * s1)).cos() + lit(0.47), lit(0.5) * (a + x[n % x.len()]) / (lit(1.0) + s1 * s1)];
        for i2 in x.iter().rev() {
            u3 = [u3[1], u3[2], lit(0.5) * (-(*i2)) / (lit(1.0) + (*i2) * (*i2))];
            let r4 = if n / 2 % 2 == 0 || u3[2] + i2 <= (*i2) { &s1 } else { &u3[1] };
            let t7 = ((*i2) + u3[1]).tanh();
            let f5 = |p6: Dual| (((lit(0.1) * lit(n as f64)) + p6).tanh()) * t7;
            let t7 = f5(t7) + lit(0.5);
            let p6 = t7.sin();
            let t8 = f5(p6 * t7);
        }
        std::mem::swap(&mut u3[0], &mut s1);
        let mut p10 = (((s1 - x[3]) + u3[1].min(lit(-0.197))).sin(), lit(0.83) * ((s1 * a) / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])).cos() + lit(0.52));
        for i9 in n..n {
            p10 = (p10.1, (p10.0 * (-u3[1])).sin());
            let Some(y11) = positive((-a).tanh()) else {
                continue;
            };
            s1 = s1 - (lit(0.16) * y11.sin());
        }
        lit(0.16) * u3[n % 3] + lit(0.39) * x[n % x.len()] + lit(0.96) * s1 + lit(0.25) * u3[0] + lit(0.38) * p10.1
    }

    pub fn p0346(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s12 = x[n % x.len()].min(lit(0.927)).sin();
        let o13 = if (n + 1) % 2 == 1 { Some(lit(0.5) * (x[x.len() - 1] + a).atan()) } else { None };
        let mut p14 = (lit(0.5) * ((x[3] + lit(0.95)) + lit(0.16)) / (lit(1.0) + s12 * s12), lit(0.5) * (x[n % x.len()] * x[n % x.len()]) / (lit(1.0) + s12 * s12));
        let w15 = &x[2..];
        let mut stack16 = vec![n % 3];
        while let Some(i17) = stack16.pop() {
            let r18 = if i17 > 3 && w15[0] <= s12 { &w15[0] } else { &s12 };
            (p14.0, p14.1) = (p14.1, lit(0.5) * ((-x[2]) + (-s12)) / (lit(1.0) + (*r18) * (*r18)));
            'l20: for y19 in x {
                let y34 = match checked(((*y19) - lit(0.77)).abs().tanh(), (i17 + 3)) {
                    Ok(y22) if y22 > lit(0.16) => {
                        let y23;
                        if (n + n) % 2 == 0 || y22 / (lit(1.5) + (*y19) * (*y19)) <= w15[n % w15.len()] {
                            y23 = lit(0.5) * (w15[w15.len() - 1] + (*y19)) / (lit(1.0) + (*r18) * (*r18));
                        } else if i17 / 2 > 3 && a / (lit(1.5) + (*y19) * (*y19)) >= x[1] {
                            y23 = lit(0.5) * ((*r18) * (*r18)) / (lit(1.0) + x[1] * x[1]);
                        } else {
                            let e24: Result<Dual, u8> = match i17 % 3 { 0 => Err(2), _ => Ok(((*y19) + (*y19)).sin()) };
                            let mut s25 = lit(0.0);
                            s25 = s25 + (lit(0.5) * (r18 + w15[1]) / (lit(1.0) + y22 * y22));
                            y23 = lit(0.5) * (y22 * y22).atan();
                        }
                        lit(0.5) * y23.max(lit(-0.847)).atan()
                    }
                    Ok(y22) => lit(0.66) * (y22 * y22 + lit(0.3)).sqrt().cos() + lit(0.49),
                    Err(_) => {
                        for (i26, y27) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                            let (t31, t32) = w15.iter().chain(&w15[..]).fold((lit(0.5) * (y19 - x[2]).sin().atan(), lit(1.0)), |(p29, q30), y28| (q30 * ((lit(0.54) - (lit(0.49) - (*y27))).sin()), p29 - q30));
                            let (t31, t32) = (t31.tanh(), t32.sin());
                            let t33 = std::mem::take(&mut p14.1);
                        }
                        lit(0.65) * (*y19).min(lit(0.837)).cos() + lit(0.48)
                    }
                };
            }
        }
        lit(0.34) * s12 + lit(0.54) * x[0] + ((w15[n % w15.len()] * lit(0.61)) - (p14.0 * s12)).tanh() + lit(0.54) * p14.1 + lit(0.35) * s12
    }

    pub fn p0347(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[n % x.len()] * a) + (a + x[3])).atan();
        let mut v2 = Vec::new();
        v2.push(lit(0.5) * (-x[1]) / (lit(1.0) + s1 * s1));
        v2.push((s1 - s1).sin());
        v2.push(lit(0.5) * (x[3].max(lit(0.327)) + s1).atan());
        let t5: Dual = x.iter().chain(&x[..]).filter_map(|y3| if *y3 > lit(0.653) { Some(lit(0.74) * a.max(lit(0.667)).cos() + lit(0.55)) } else { None }).take(2).sum();
        match n {
            k6 if k6 > 1 => {
                v2 = vec![lit(0.5) * (v2[k6 % v2.len()].max(lit(0.667)) - (t5 + a)).atan(); 4];
                v2.swap(0, 2);
                for i7 in (0..n % 4 + 2).step_by(2) {
                    let t9: Dual = (1..=3).rev().fold(lit(0.3), |s, k8| s * (lit(0.5) * (x[n % x.len()] / (lit(1.5) + t5 * t5)).atan()) + lit(f64::from(k8)));
                    if s1.max(lit(0.417)) >= a {
                        match (i7 % 2, n % 3) {
                            (0, 0) => {
                                let f11 = |p12: Dual| lit(0.5) * (t5 + a).atan();
                                let t14 = x.iter().filter(|y13| f11(**y13) > lit(0.11)).fold(lit(0.4), |s, y13| s * f11(*y13));
                                let mut o15 = Some(lit(0.5) * (v2[i7 % v2.len()] - lit(0.22)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
                                s1 = s1 + (lit(0.59) * t14.sin());
                            }
                            (1, k10) => {
                                let s1 = s1 * lit(0.97);
                            }
                            _ => {
                                let t18: Dual = x.iter().rev().fold(v2[0].atan().sin(), |s17, y16| lit(0.5) * s17 + (v2[0] + s1).max(lit(0.97)).sin());
                                s1 = s1 + (lit(0.22) * t18.sin());
                            }
                        }
                        v2.swap(i7 % 3, 2);
                    } else {
                        s1 = s1 + (lit(0.91) * (t9 * v2[k6 % v2.len()]).min(lit(0.997)).tanh());
                    }
                    s1 = s1 - (lit(0.41) * t9.sin());
                }
            }
            _ if n / 2 % 3 != 0 => {
                s1 = s1 + (lit(0.72) * (a * v2[v2.len() - 1]).tanh());
            }
            _ => {
                s1 = s1 + (lit(0.29) * (lit(0.5) * (x[n % x.len()] / (lit(1.5) + v2[0] * v2[0])) / (lit(1.0) + a * a)));
            }
        }
        lit(0.14) * a + lit(0.61) * x[2] + lit(0.54) * s1 + lit(0.95) * v2[v2.len() - 1]
    }

    pub fn q0348(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.64) * x[n % x.len()].max(lit(-0.867)).cos() + lit(0.27);
        let mut y2 = if s1 + x[3] <= a {
            let y3 = checked(lit(0.5) * (x[3] * lit(0.41)).atan(), n / 2)?;
            lit(0.5) * (a / (lit(1.5) + y3 * y3)).atan()
        } else {
            s1 = s1 + (lit(0.41) * checked(lit(0.15) * (a * x[0]).cos() + lit(0.92), (n + 1))?);
            for y4 in [lit(0.5) * (x[2] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) / (lit(1.0) + a * a), lit(0.5) * x[x.len() - 1].cos() / (lit(1.0) + s1 * s1)] {
                let y5 = checked((x[2] * a).sin(), n / 2)?;
                s1 = s1 + (lit(0.72) * (y5 + y4).sin());
            }
            lit(0.5) * ((a / (lit(1.5) + x[3] * x[3])) / (lit(1.5) + a * a)) / (lit(1.0) + s1 * s1)
        };
        let a = a * lit(0.45);
        Ok(lit(0.48) * ((lit(0.1) * lit(n as f64)) - x[2]).cos() + lit(0.26))
    }

    pub fn p0348(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s6 = lit(0.5) * ((x[0] * a) - (x[1] * x[n % x.len()])).atan();
        let mut u7 = [lit(0.5) * (x[3] + x[1]).atan(); 3];
        let mut v8 = vec![lit(0.5) * (x[1] - u7[1]).atan(), lit(0.5) * (u7[0].max(lit(-0.297)) - (u7[1] + s6)).atan(), lit(0.5) * (lit(0.95) + u7[n % 3]).atan(), lit(0.5) * ((a - s6) + s6.sin()) / (lit(1.0) + u7[n % 3] * u7[n % 3])];
        match (first_above(&v8, lit(0.38)), n / 2 % 3) {
            (_, 0) => {
                let y18 = match n + n {
                    k11 @ 1..=3 => {
                        let t14: Dual = v8.iter().rev().filter_map(|y12| if *y12 > lit(0.773) { Some(lit(0.5) * ((s6 - lit(0.77)).abs() + lit(0.57)).atan()) } else { None }).take(2).sum();
                        let mut f15 = |p16: Dual| { s6 = lit(0.5) * s6 + lit(0.5) * (t14 + lit(0.56)).cos().atan(); s6 * p16 };
                        let t17 = f15(lit(0.42) * (lit(0.36) - (x[2] / (lit(1.5) + t14 * t14))).cos() + lit(0.16)) + lit(0.5) * f15(lit(0.7));
                        (u7[0] / (lit(1.5) + u7[0] * u7[0])).sin()
                    }
                    _ => {
                        nudge(&mut u7[2], lit(0.5) * (v8[2] * a).atan());
                        lit(0.5) * (a + x[3]) / (lit(1.0) + v8[0] * v8[0])
                    }
                };
                let mut k19 = 0;
                let mut t20 = lit(0.5) * (s6 + u7[n % 3]).atan();
                let mut u21 = [lit(0.5) * (v8[v8.len() - 1] * x[0]) / (lit(1.0) + y18 * y18), lit(0.11) * (t20 * y18).cos() + lit(0.71), lit(0.5) * (-(-u7[1])).atan()];
                'l22: while {
                    k19 += 1;
                    t20 = lit(0.50) * t20 + (lit(0.61) * ((v8[1] + s6) + ((lit(0.1) * lit(k19 as f64)) + v8[1])).cos() + lit(0.69));
                    k19 < 7 && t20 > -lit(0.24)
                } {
                    u21 = [u21[1], u21[2], lit(0.5) * (a + (lit(0.1) * lit(k19 as f64))).atan()];
                    let w23 = &mut u21[..2];
                    let t25: Dual = w23.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(lit(0.5) * (x[1] - y18).atan(), |(i, y24)| (lit(0.31) * (w23[1] + lit(0.17)).cos() + lit(0.11)) * lit(i as f64));
                    let mut k26 = 0;
                    let mut t27 = lit(1.0) + (lit(0.43) * t25.max(lit(0.977)).cos() + lit(0.28));
                    while t27 > lit(0.61) && k26 < 12 {
                        t27 = t27 * (lit(0.70));
                        k26 += 1;
                        let y28 = if (lit(0.1) * lit(k19 as f64)) * x[2] >= lit(0.917) {
                            ((w23[1] * t20) + lit(0.47)).tanh()
                        } else {
                            (w23[0] - t25).tanh()
                        };
                        let mut k29 = 0;
                        let mut p30 = (lit(0.11) * ((s6 * y28) - (t25 / (lit(1.5) + x[1] * x[1]))).cos() + lit(0.39), w23[k26 % w23.len()].sin());
                        while k29 < n.min(2) {
                            k29 += 1;
                            p30 = (p30.1, (p30.0 * x[1]).sin());
                            let t33: Dual = x.iter().rev().copied().fold(lit(-0.77), Dual::max);
                            t20 = lit(0.7) * t20 + lit(0.32) * t33.sin();
                        }
                        t20 = t20 + (lit(0.29) * (y28 + p30.0).sin());
                    }
                    s6 = s6 + (lit(0.22) * (w23[n % w23.len()] + t27).sin());
                }
                s6 = s6 + (lit(0.72) * (t20 + y18).sin());
            }
            (Some(y10), k9) => {
                s6 = lit(0.7) * s6 + lit(0.27) * y10.sin();
            }
            _ => {
                s6 = s6 + (lit(0.15) * (lit(0.5) * (s6 + s6).atan()));
            }
        }
        lit(0.81) * s6 + lit(0.77) * x[x.len() - 1] + (lit(0.5) * (s6 - s6) / (lit(1.0) + a * a)) + lit(0.54) * s6 + lit(0.41) * v8[3] + lit(0.35) * u7[0]
    }

    pub fn p0349(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-(a * a)).exp() / (lit(1.0) + x[2] * x[2]);
        let mut v2 = vec![lit(0.5) * (a * s1).atan(); 3];
        s1 = s1 + (lit(0.53) * blend(&v2[0], &s1));
        let y3 = drain(&mut v2[0]);
        let mut p5 = (lit(0.5) * (-s1).atan(), lit(0.5) * (a * a) / (lit(1.0) + v2[n % v2.len()] * v2[n % v2.len()]));
        for y4 in &v2 {
            p5 = (p5.1, (p5.0 * (v2[v2.len() - 1] * y4)).sin());
            let t6 = std::mem::take(&mut p5.0);
            let mut k7 = 0;
            while k7 < 4 {
                k7 += 1;
                match checked(lit(0.5) * (-(t6 * t6)).exp() / (lit(1.0) + t6 * t6), n) {
                    Ok(y8) => {
                        for i10 in 1..=n.min(2) {
                            let mut v11 = v2.clone();
                            v11.fill((y8 - a).sin());
                            s1 = s1 - (lit(0.35) * v11[n % v11.len()].sin());
                        }
                        s1 = s1 + (lit(0.14) * y8.sin());
                    }
                    Err(0 | 2) => {}
                    Err(k9) => {}
                }
                let y16 = match ((n + 2) % 2, n % 3) {
                    (0, 0) => {
                        let y15 = drain(&mut s1);
                        lit(0.5) * (-y15) / (lit(1.0) + v2[0] * v2[0])
                    }
                    (1, k12) => lit(0.5) * (t6 / (lit(1.5) + y3 * y3)) / (lit(1.0) + v2[k12 % v2.len()] * v2[k12 % v2.len()]),
                    _ => return lit(0.34) * y3 + lit(0.16) * x[1] + (lit(0.5) * (v2[0] + v2[2]) / (lit(1.0) + p5.0 * p5.0)),
                };
                s1 = s1 + (lit(0.54) * y16.sin());
            }
            s1 = s1 + (lit(0.34) * ((*y4) + t6).sin());
        }
        lit(0.74) * a + lit(0.72) * x[2] + (x[3] * lit(0.84)).tanh().powi(3).sin() + lit(0.96) * s1 + lit(0.73) * p5.0 + lit(0.49) * v2[n % v2.len()]
    }
}

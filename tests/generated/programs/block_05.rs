// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn q0125(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a - a).sin();
    let y2 = checked(0.32 * (a + a).cos() + 0.44, (n + 3))?;
    let t5: f64 = x.iter().rev().skip_while(|y3| **y3 > -0.673).map(|y3| 0.5 * (s1 - 0.56) / (1.0 + (*y3) * (*y3))).skip(1).sum();
    let t6 = std::mem::replace(&mut s1, 0.5 * a.max(-0.307).atan());
    let y7 = checked(0.5 * t5.min(0.367).atan(), n / 2)?;
    let mut stack8: Vec<usize> = (0..n).collect();
    while let Some(i9) = stack8.pop() {
        let mut k10 = 0;
        'l11: while k10 < x.len() {
            let mut k12 = 0;
            let mut t13 = (x[k12 % x.len()] + t5).tanh();
            'l14: while {
                k12 += 1;
                t13 = 0.71 * t13 + (0.5 * (y7 + 0.59).atan());
                k12 < 3 && t13 > -0.46
            } {
                let y15 = 0.19 * staged((s1 / (1.5 + t13 * t13)).sin(), (t6 * 0.21).sin(), n)?.sin();
                for y16 in [y7.max(-0.827).sin(), 0.99 * ((t6 + t13) - 0.92).cos() + 0.75] {
                    s1 += 0.29 * checked(0.66 * (t13.max(-0.347) + (y16 + 0.99)).cos() + 0.71, i9)?;
                    s1 += 0.24 * y16.sin();
                }
                s1 += 0.84 * y15.sin();
            }
            s1 += 0.25 * t13.sin();
            k10 += 1;
        }
    }
    Ok((t6 + (0.1 * (n as f64))).sin())
}

#[differentiable]
pub fn p0125(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s17 = 0.5 * (x[0] * x[3]) / (1.0 + x[1] * x[1]);
    let mut v18 = Vec::new();
    v18.push(0.5 * (b * s17) / (1.0 + a * a));
    v18.push(0.17 * b.max(0.517).cos() + 0.62);
    v18.push(0.74 * (x[0] + b).cos() + 0.43);
    let mut m19 = (n + 1);
    let mut v20 = v18.clone();
    let mut k21 = 0;
    let mut s23 = 0.38 * (b + b).cos() + 0.46;
    let y22 = loop {
        k21 += 1;
        if k21 > x.len() {
            break (-(x[3] * x[3])).exp().tanh();
        }
        s23 = (0.89 * s23 + (s17 * v18[n % v18.len()])).tanh();
        let y24 = mean(&v20[..2]);
        let b = (b + s17).sin();
        s23 += 0.39 * b;
        add_scaled(&mut v18[1..], &v20, 0.5 * ((a * a).ln_1p() + v20[m19 % v20.len()].min(0.57)) / (1.0 + s23 * s23));
        s23 += 0.12 * (b + y24).sin();
    };
    let t27: f64 = v18.iter().chain(&x[..]).map(|y25| { if *y25 > 0.413 { return 0.5 * (0.23 - s23) / (1.0 + s23 * s23); } 0.5 * y25 }).take(2).sum();
    for (y28, y29) in x.iter().zip(&v20) {
        for w30 in v18.chunks_mut(3) {
            w30[0] = (t27 + w30[k21 % w30.len()]).tanh();
            w30.swap(0, 0);
            let y31: f64;
            match n / 2 % 4 {
                0 => {
                    y31 = 0.89 * ((*y28) + w30[w30.len() - 1]).cos() + 0.51;
                }
                1 | 2 => {
                    y31 = 0.86 * (x[2] - 0.32).cos() + 0.54;
                }
                _ => {
                    if (*y29).min(0.597) <= (*y28) {
                        let t35: f64 = x.iter().take(3).scan(0.33 * (-t27.sin()).cos() + 0.21, |s34, y32| { *s34 = 0.5 * *s34 + ((0.1 * (m19 as f64)) * (*y32)).cos().tanh(); Some(s34.sin()) }).sum();
                        let t39: f64 = w30.iter().take(2).flat_map(|y36| { let t38 = 0.5 * ((*y29) + t35).atan(); x.iter().map(move |y37| t38 * ((0.17 - (*y37)).tanh())) }).skip(1).sum();
                        s23 += 0.71 * (t39 + t35).sin();
                    } else {
                        s17 += 0.14 * (0.5 * ((*y29) + (0.1 * (k21 as f64))).atan());
                    }
                    y31 = 0.5 * (-(w30[0] - (*y28))).atan();
                }
            }
            s23 += 0.33 * (w30[0] + y31).sin();
        }
        s23 = 0.7 * s23 + 0.53 * ((*y28) + (*y29)).sin();
    }
    0.61 * x[1] + 0.91 * x[3] + (-(y22 * y22)).exp().sin() + 0.58 * s17 + 0.25 * v20[2] + 0.63 * s23 + 0.33 * v18[n % v18.len()]
}

#[differentiable]
pub fn q0126(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.11 * (((0.1 * (n as f64)) * a) + (x[n % x.len()] * x[n % x.len()])).cos() + 0.62;
    let f2 = |p3: f64, q4: f64| (p3 * 0.44).sin();
    let t5 = if f2((a * a).ln_1p().tanh(), 0.2) > 0.13 { f2(s1.min(-0.187).sin().sin(), (a * a).ln_1p().tanh()) } else { f2((a * a).ln_1p().tanh(), (a * a).ln_1p().tanh()) };
    let Ok(y6) = staged(((x[0] - a) * (0.1 * (n as f64))).tanh(), (a + a).sin(), (n + 1)) else {
        return Some(t5.sin());
    };
    let y7 = first_above(&x[..2], 0.49)?;
    let y8 = match mode(n + n) {
        Mode::Middle | Mode::High => 0.5 * (s1 - t5).atan(),
        Mode::Low => (s1 * 0.36).tanh(),
    };
    Some((y7 * y7).tanh())
}

#[differentiable]
pub fn p0126(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * (x[n % x.len()] + 0.27).atan();
    let mut m10 = 0;
    let mut o11 = Some(((s9 - x[n % x.len()]) * (x[1] * x[1])).sin());
    let (t12, mut s13) = ((s9 - 0.77).abs().sin(), (a + (0.1 * (n as f64))).tanh());
    let f14 = |p15: f64, q16: f64| 0.85 * ((q16 * t12) - 0.87).cos() + 0.79;
    let t17 = if f14(0.77 * (s9 + a).cos() + 0.49, 0.2) > 0.13 { f14((t12.sin() + (t12 * s13)).sin(), 0.77 * (s9 + a).cos() + 0.49) } else { f14(0.77 * (s9 + a).cos() + 0.49, 0.77 * (s9 + a).cos() + 0.49) };
    let f18 = |p19: f64| 0.5 * s13.atan();
    let t21 = x.iter().filter(|y20| f18(**y20) > 0.11).fold(0.4, |s, y20| s * f18(*y20));
    match mode(m10 + 1) {
        Mode::Middle | Mode::High => {
            m10 = (m10 * 3 + 0) % 7;
        }
        Mode::Low => {
            match (!((n + 1) <= 4), n) {
                (true, 0..=2) => {
                    match mode(m10 / 2) {
                        Mode::Middle | Mode::High => {
                            let mut s9 = (s9 + s13).sin();
                            a += 0.51 * s9;
                            s13 -= 0.91 * s9.sin();
                        }
                        Mode::Low => {
                            let t26: f64 = x.iter().rev().take(2).flat_map(|y23| { let t25 = 0.5 * ((-t17) / (1.5 + t17 * t17)).atan(); x.iter().map(move |y24| t25 * (0.5 * (s9 * t17).atan())) }).sum();
                            let y27 = match mode(m10) {
                                Mode::Middle | Mode::High => {
                                    m10 = (n + 3) % 5;
                                    t21.sin().max(-0.967).tanh()
                                }
                                Mode::Low => (t26 - s9).tanh(),
                            };
                            s13 -= 0.61 * (t26 + y27).sin();
                        }
                    }
                }
                (false, _) => {
                    a += 0.73 * s13.sin().sin();
                }
                _ => {}
            }
        }
    }
    0.49 * t12 + 0.12 * x[0] + (t12 * t21).tanh() + 0.13 * s9 + 0.17 * s13 + 0.91 * a
}

#[differentiable]
pub fn q0127(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((a + 0.89) / (1.5 + x[n % x.len()] * x[n % x.len()])).tanh();
    let f2 = |p3: f64, q4: f64| 0.5 * p3.atan();
    let t5 = if f2(0.5 * (s1 * a).atan(), 0.2) > 0.13 { f2(0.77 * (x[n % x.len()] + s1).cos() + 0.54, 0.5 * (s1 * a).atan()) } else { f2(0.5 * (s1 * a).atan(), 0.5 * (s1 * a).atan()) };
    let mut f6 = move |p7: f64| { s1 = s1.sin() + 0.89 * (a + p7).cos() + 0.51; s1 * p7 };
    s1 += 0.87 * x[n % x.len()].max(0.357).cos() + 0.15;
    let t8 = f6(0.5 * (a + a).atan()) - f6(s1);
    let t11: f64 = x.iter().chain(&x[..]).skip_while(|y9| **y9 > -0.673).map(|y9| 0.56 * (t8 + y9).cos() + 0.44).skip(1).sum();
    'l13: for i12 in 2..2 {
        let y14 = drain(&mut s1);
        let y19 = match first_above(&x[..2], 0.47) {
            Some(y15) => {
                let mut f16 = |p17: f64| { s1 = 0.5 * s1 + 0.5 * (0.22 * p17) / (1.0 + y14 * y14); s1 * p17 };
                let t18 = f16(0.5 * (t11 * (0.1 * (i12 as f64))) / (1.0 + y15 * y15)) + 0.5 * f16(0.7);
                0.5 * (t11 * y15).atan()
            }
            None => 0.5 * ((t8 + t8) + (t11 * t5)) / (1.0 + t8 * t8),
        };
        s1 = 0.7 * s1 + 0.74 * (y14 + y19).sin();
    }
    0.16 * t11 + 0.91 * x[n % x.len()] + 0.89 * s1
}

#[differentiable]
pub fn p0127(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s20 = 0.5 * (-(b * b)).exp().atan();
    let mut v21 = x.to_vec();
    let mut m22 = (n + 1);
    let mut o23: Option<f64> = None;
    let mut p24 = (0.5 * (0.89 - s20).atan(), 0.86 * (x[m22 % x.len()] / (1.5 + b * b)).cos() + 0.88);
    let y25 = rotate(&mut v21);
    let y26: f64;
    match (n + 2) % 4 {
        0 => {
            y26 = 0.43 * ((b - s20) / (1.5 + p24.1 * p24.1)).cos() + 0.79;
        }
        1 | 2 => {
            y26 = 0.5 * (y25 * y25).atan();
        }
        _ => {
            v21[1..].fill(p24.1.tanh().powi(3).tanh());
            for i27 in 3..n.min(5) {
                let t28 = std::mem::replace(&mut s20, 0.18 * (v21[2] / (1.5 + y25 * y25)).cos() + 0.34);
                for i29 in (0..n.min(4)).rev() {
                    'l32: for (i30, y31) in x.iter().enumerate() {
                        let t34: f64 = x.iter().take(3).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(0.65 * t28.cos() + 0.83);
                        s20 += 0.85 * (t34 + (*y31)).sin();
                    }
                }
                s20 += 0.83 * t28.sin();
            }
            y26 = (y25 + p24.0).sin();
        }
    }
    0.32 * v21[3] + 0.27 * x[n % x.len()] + (p24.0 * b).sin() + 0.28 * s20 + 0.83 * p24.0 + 0.29 * v21[2]
}

#[differentiable]
pub fn p0128(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a / (1.5 + a * a)) / (1.0 + b * b);
    let mut v2 = x.to_vec();
    let mut m3 = (n + 3);
    let t5: f64 = (1..4).map(|k4| ((v2[3] + b).tanh()).powi(k4)).sum();
    let t8 = ((-s1) - s1).tanh();
    let f6 = |p7: f64| (p7.tanh().powi(2).sin()) * t8;
    let t8 = f6(t8) + 0.5;
    let p7 = t8.sin();
    let t9 = f6(p7 * t8);
    let w10 = &v2[1..];
    let mut k11 = 0;
    let mut u13 = [0.5 * (w10[2] + t9) / (1.0 + v2[3] * v2[3]), 0.88 * (t9 + t8).cos() + 0.85, (0.44 + t8).sin()];
    let y12 = loop {
        k11 += 1;
        if m3 / 2 > 2 && v2[m3 % v2.len()] * b >= b || k11 > n.min(4) {
            break (t8 / (1.5 + w10[0] * w10[0])).sin();
        }
        u13 = [u13[1], u13[2], ((0.1 * (k11 as f64)) + p7).sin()];
        let f14 = |p15: f64, q16: f64| q16.min(0.827).tanh();
        let t17 = f14((t5 + 0.79).tanh(), (-a).sin()) - f14((-a).sin(), 0.4);
        match mode(n + 2) {
            Mode::Low => {
                let y19 = match n / 2 {
                    ..=2 => 0.16 * (t8 - w10[2]).cos() + 0.19,
                    3.. => {
                        match mode(k11 + n) {
                            Mode::Low => {
                                let y18 = rotate(&mut u13);
                                b += 0.15 * y18.sin();
                            }
                            Mode::Middle => {
                                s1 += 0.21 * (0.5 * (-x[n % x.len()]) / (1.0 + t17 * t17));
                            }
                            Mode::High => {}
                        }
                        0.5 * t9.sin().atan()
                    }
                };
                b += 0.53 * y19.sin();
            }
            Mode::Middle => {
                s1 += 0.43 * (0.5 * (t9 + x[n % x.len()]) / (1.0 + u13[n % 3] * u13[n % 3]));
            }
            Mode::High => {}
        }
        s1 += 0.26 * t17.sin();
    };
    0.47 * w10[1] + 0.67 * x[3] + 0.15 * u13[1] + 0.37 * b + 0.87 * s1
}

#[differentiable]
pub fn p0129(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[n % x.len()] + x[3]) - b).atan();
    let y5 = match positive((-(s1 * s1)).exp().tanh()) {
        Some(y3) if y3 > 0.57 => {
            let Some(y4) = chained(0.5 * (b + b) / (1.0 + a * a), 0.5 * (y3 + y3) / (1.0 + s1 * s1)) else {
                return 0.24 * b + 0.55 * x[0];
            };
            y4.atan().tanh()
        }
        Some(y3) => (y3 + a).tanh(),
        None => return 0.18 * a + 0.69 * x[n % x.len()],
    };
    let t6 = ((y5 * 0.93) / (1.5 + s1 * s1)).sin();
    let e7: Result<f64, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(0.86 * (x[1] * 0.77).cos() + 0.43) };
    let y8 = stepped((x[1] * t6).sin(), n / 2);
    let mut y8 = (y8 + y8).sin();
    0.33 * t6 + 0.65 * x[n % x.len()] + (0.5 * y5.sin().atan()) + 0.85 * s1 + 0.46 * y8
}

#[differentiable]
pub fn p0130(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (b + 0.26).atan();
    let mut p2 = ((b - 0.77).abs().sin(), a.sin());
    let mut f3 = move |p4: f64| { s1 = s1.sin() + (a / (1.5 + p4 * p4)).sin(); s1 * p4 };
    s1 += (s1.max(-0.307) / (1.5 + p2.1 * p2.1)).tanh();
    let t5 = f3((a + a).tanh()) - f3(s1);
    if n / 2 % 2 == 0 || b * t5 >= t5 {
        for (i6, y7) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
            let mut k8 = 0;
            let y9 = loop {
                k8 += 1;
                if (k8 + 2) > 2 && x[1] - (*y7) < 0.987 || k8 > n.min(4) {
                    break 0.5 * b.atan();
                }
                let r12 = match (i6 + n) % 3 { 0 => &a, _ => &b };
                s1 -= 0.64 * (*r12).sin();
            };
            if (k8 + n) % 2 == 0 || p2.0 + (*y7) > -0.117 {
                let y17 = match n {
                    ..2 => 0.5 * ((p2.0 * 0.52) * (-p2.0)).atan(),
                    2..=4 => (t5.min(-0.587) + y9.min(-0.597)).sin(),
                    _ => {
                        let mut s1 = t5 - s1.tanh();
                        p2.0 += 0.78 * s1;
                        let t15 = 0.5 * (y9 - a).atan();
                        let f13 = |p14: f64| (0.5 * s1.max(-0.167) / (1.0 + s1 * s1)) * t15;
                        let t15 = f13(t15) + 0.5;
                        let p14 = t15.sin();
                        let t16 = f13(p14 * t15);
                        ((*y7) + (0.1 * (k8 as f64))).sin()
                    }
                };
                s1 += 0.99 * y17.sin();
            } else if (b - 0.77).abs() > (*y7) {
                let t20: f64 = x.iter().map(|y18| { if *y18 > -0.13 { return (p2.1 + (0.1 * (i6 as f64))).min(-0.587).tanh(); } 0.5 * y18 }).take(2).sum();
                s1 = 0.7 * s1 + 0.72 * t20.sin();
            } else if i6 > 4 {
                p2.1 += 0.89 * (-a).sin();
            } else {
                s1 += 0.86 * (y9.max(0.917) + ((0.1 * (i6 as f64)) + p2.0)).tanh();
            }
            s1 += 0.13 * ((*y7) + y9).sin();
        }
    } else if n / 2 % 3 != 1 {
        p2.1 += 0.36 * (0.5 * ((t5 * t5).ln_1p() * (x[2] * x[2] + 0.3).sqrt()) / (1.0 + s1 * s1));
    } else {
        s1 += 0.94 * (0.5 * b.atan() / (1.0 + b * b));
    }
    0.98 * a + 0.35 * x[n % x.len()] + (0.5 * (a * 0.13).atan()) + 0.34 * p2.1 + 0.81 * s1
}

#[differentiable]
pub fn p0131(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[3] + 0.58) / (1.0 + b * b);
    let mut o2: Option<f64> = None;
    let t3 = std::mem::replace(&mut b, (s1 + s1).tanh());
    if b - 0.84 < -0.417 {
        let mut u4 = [0.92 * ((a - 0.92) + (-t3)).cos() + 0.51, ((a * (0.1 * (n as f64))) + a.min(0.867)).tanh(), 0.5 * ((x[2] * x[2] + 0.3).sqrt() / (1.5 + s1 * s1)).atan(), 0.45 * (t3 * a).cos() + 0.62];
        u4.iter_mut().zip(x.iter().skip(1)).for_each(|(y5, y6)| { *y5 = 0.5 * *y5 + 0.5 * ((*y6) / (1.5 + (*y6) * (*y6))) / (1.0 + t3 * t3); });
        let y9 = match checked(0.5 * (u4[0] * u4[n % 4]) / (1.0 + b * b), n) {
            Ok(y7) => u4[0].tanh(),
            Err(1) => (s1 + (0.1 * (n as f64))).tanh(),
            Err(k8) => {
                return 0.34 * s1 + 0.55 * x[n % x.len()];
            }
        };
        let y10 = rotate(&mut u4);
        b += 0.22 * (y9 + y10).sin();
    } else {
        let mut u11 = [0.81 * b.sin().cos() + 0.27, (s1 * s1).tanh()];
        let mut v12 = u11.clone();
        s1 += 0.21 * (u11[n % 2] + v12[n % 2]).sin();
    }
    0.64 * t3 + 0.87 * x[1] + (0.5 * (a + a) / (1.0 + a * a)) + 0.22 * b + 0.19 * s1
}

#[differentiable]
pub fn p0132(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (b * b).sin();
    let mut v2 = Vec::new();
    v2.push(0.5 * (s1 - s1) / (1.0 + b * b));
    v2.push(((s1 + s1) + (s1 * s1)).sin());
    v2.push(0.5 * (-(b * 0.96)).atan());
    let o3 = if n / 2 > 0 { Some((b - (0.1 * (n as f64))).sin()) } else { None };
    let w4 = &x[2..4];
    std::mem::swap(&mut b, &mut s1);
    let f5 = |p6: f64, q7: f64| 0.5 * w4[0] / (1.0 + x[1] * x[1]);
    let t8 = f5(0.87 * (b.min(-0.427) + (v2[n % v2.len()] + x[1])).cos() + 0.68, (x[0] * (-w4[w4.len() - 1])).sin()) - f5((x[0] * (-w4[w4.len() - 1])).sin(), 0.4);
    let mut k9 = 0;
    let mut t10 = 1.0 + (0.16 * (w4[0] + w4[k9 % w4.len()]).cos() + 0.49);
    let mut p11 = (0.5 * (w4[k9 % w4.len()] / (1.5 + t10 * t10)).atan(), x[2].sin());
    while t10 > 0.45 && k9 < 12 {
        t10 *= 0.68;
        k9 += 1;
        p11 = (p11.1, (p11.0 * (w4[k9 % w4.len()] + p11.0)).sin());
        v2 = vec![0.5 * (s1 * p11.0).atan(); 4];
    }
    for w12 in v2.chunks_mut(3) {
        w12[0] = t10.min(-0.467).tanh();
        let y19 = match staged(((-t8) - (w12[0] + p11.1)).tanh(), (x[1] * (0.1 * (k9 as f64))).tanh(), (n + n)) {
            Ok(y14) if y14 > 0.61 => 0.5 * (p11.1 / (1.5 + p11.0 * p11.0)).atan(),
            Ok(y14) => {
                let f15 = |p16: f64, q17: f64| 0.5 * (s1 * p11.1).atan();
                let t18 = if f15(0.5 * (b - y14).atan(), 0.2) > 0.13 { f15(0.5 * (t10 - w12[0]).tanh().powi(2) / (1.0 + w4[k9 % w4.len()] * w4[k9 % w4.len()]), 0.5 * (b - y14).atan()) } else { f15(0.5 * (b - y14).atan(), 0.5 * (b - y14).atan()) };
                (w12[k9 % w12.len()] + p11.0).tanh()
            }
            Err(_) => {
                w12.swap(0, 0);
                (x[k9 % x.len()] - t8).sin()
            }
        };
        b += 0.52 * (w12[k9 % w12.len()] + y19).sin();
    }
    0.67 * p11.0 + 0.12 * x[1] + (-t10).tanh() + 0.18 * s1 + 0.69 * v2[n % v2.len()] + 0.43 * t10 + 0.51 * b + 0.95 * p11.1
}

#[differentiable]
pub fn p0133(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.44 * ((x[n % x.len()] - b) * (a - a)).cos() + 0.54;
    let mut m2 = if (n + n) % 2 == 0 { (n + n) } else { 1 };
    let mut p3 = (0.87 * b.atan().cos() + 0.62, 0.5 * ((a - b) - b.tanh().powi(3)).atan());
    let t6: f64 = x.iter().copied().fold(-0.77, f64::max);
    p3.0 = (p3.1 * p3.1 + 0.3).sqrt().tanh();
    let t9: f64 = x[1..].iter().fold(0.5 * (p3.1 * x[2]) / (1.0 + s1 * s1), |s8, y7| 0.5 * s8 + 0.5 * x[2].max(-0.517) / (1.0 + t6 * t6));
    let t13: f64 = x.iter().step_by(2).scan(0.5 * ((-t9) - (t6 + t9)) / (1.0 + s1 * s1), |s12, y10| { *s12 = 0.5 * *s12 + 0.5 * (x[0] - t6).atan(); Some(s12.sin()) }).sum();
    m2 += 1;
    let (t17, t18) = x.iter().rev().fold((0.16 * (t6 / (1.5 + t6 * t6)).cos() + 0.62, 1.0), |(p15, q16), y14| (q16, p15.sin() + (0.12 * ((*y14) + b).cos() + 0.55)));
    let (t17, t18) = (t17.tanh(), t18.sin());
    let w19 = &x[1..];
    let t20 = std::mem::take(&mut p3.0);
    let mut k21 = 0;
    let mut t22 = 1.0 + (0.91 * (w19[m2 % w19.len()] * p3.1).cos() + 0.69);
    while t22 > 0.12 && k21 < 12 {
        t22 *= 0.50;
        k21 += 1;
        let mut m23 = (k21 + n);
    }
    0.36 * t22 + 0.49 * x[n % x.len()] + 0.71 * t22 + 0.79 * p3.1 + 0.68 * b + 0.57 * s1
}

#[differentiable]
pub fn p0134(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (x[3] * 0.13).tanh();
    let mut u2 = [0.5 * (x[3] * x[n % x.len()]) / (1.0 + a * a), 0.5 * (s1 + s1).sin() / (1.0 + s1 * s1), ((0.1 * (n as f64)) * a).sin()];
    match (n + n) % 4 {
        2 => {
            u2.swap(2, 1);
        }
        0 | 1 => {
            {
                let y5 = match chained(((0.85 + b) * 0.32).sin(), 0.54 * (b * s1).cos() + 0.39) {
                    Some(y3) => {
                        let r4 = if (n + n) > 4 && u2[2] * y3 > -0.277 { &a } else { &u2[0] };
                        let y3 = (y3 + u2[1]).sin();
                        (y3 - u2[1]).tanh()
                    }
                    None => 0.5 * (u2[n % 3] / (1.5 + a * a)).atan(),
                };
                let mut k6 = 0;
                let y7 = loop {
                    k6 += 1;
                    if k6 > 4 {
                        break (s1 + (0.1 * (k6 as f64))).tanh();
                    }
                    let mut v8 = u2.clone();
                    let t11: f64 = v8.iter().step_by(2).map(|y9| ((y9 - v8[n % 3]) + (0.1 * (n as f64))).tanh()).product();
                    s1 -= 0.34 * (v8[0] + t11).sin();
                };
                s1 += 0.74 * (y7 + y5).sin();
            }
        }
        _ => {}
    }
    0.46 * b + 0.56 * x[3] + (0.5 * x[1].cos().atan()) + 0.13 * b + 0.27 * u2[1] + 0.33 * s1
}

#[differentiable]
pub fn p0135(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = b.atan().tanh();
    let mut u2 = [0.88 * (x[n % x.len()] * x[n % x.len()]).cos() + 0.18, 0.5 * b.max(-0.407).min(0.987).atan(), 0.5 * (a + x[0]).atan()];
    let mut m3 = if n / 2 > 4 { n } else { 1 };
    let mut o4 = Some(0.5 * b.min(-0.377) / (1.0 + u2[m3 % 3] * u2[m3 % 3]));
    let mut f5 = move |p6: f64| { s1 = s1.sin() + 0.5 * ((p6 * b) + (p6 + x[n % x.len()])).atan(); s1 * p6 };
    s1 += 0.5 * (u2[1] + (0.1 * (m3 as f64))).atan();
    let t7 = f5(0.5 * (u2[1] / (1.5 + u2[m3 % 3] * u2[m3 % 3])) / (1.0 + u2[n % 3] * u2[n % 3])) - f5(s1);
    match m3 {
        1..=3 | 6 => {
            match (m3 + n) % 4 {
                0 | 3 => {
                    let mut v9: Vec<f64> = x.iter().skip(1).filter(|y8| **y8 > -0.233).map(|y8| 0.5 * (s1 - 0.77).abs().max(-0.77) / (1.0 + s1 * s1)).collect();
                    v9.push(0.89 * (u2[1] / (1.5 + s1 * s1)).cos() + 0.92);
                    let y18 = match n + n {
                        k10 @ 1..=3 => 0.5 * (t7 + u2[n % 3]) / (1.0 + s1 * s1),
                        _ => {
                            if let Some(y11) = chained(0.5 * (u2[m3 % 3] + t7) / (1.0 + b * b), t7.atan().tanh()) {
                                m3 += 1;
                                let f12 = |p13: f64| -> f64 { for k14 in 1..4 { if p13 * (k14 as f64) > 0.57 { return 0.5 * (-v9[0]) / (1.0 + t7 * t7); } } (-v9[n % v9.len()]).tanh() };
                                let t15 = f12(((0.1 * (m3 as f64)) + (v9[0] / (1.5 + t7 * t7))).tanh()) * f12(0.5 * (v9[0] + (0.1 * (n as f64))).min(-0.857).atan());
                                s1 += 0.64 * (y11 + t15).sin();
                            } else {
                                let mut v16 = u2.clone();
                                let w17 = &u2[1..];
                                s1 += 0.64 * (w17[1] + v16[1]).sin();
                            }
                            (a * t7).sin()
                        }
                    };
                    s1 -= 0.27 * (v9[0] + y18).sin();
                }
                _ => {
                    s1 += 0.66 * (0.5 * (a / (1.5 + s1 * s1)) / (1.0 + u2[m3 % 3] * u2[m3 % 3]));
                }
            }
        }
        _ => {
            s1 += 0.63 * (s1 - b).tanh();
        }
    }
    0.97 * x[1] + 0.28 * x[x.len() - 1] + (0.96 * (u2[m3 % 3].min(0.397) + (a * x[1])).cos() + 0.59) + 0.65 * s1 + 0.32 * u2[m3 % 3]
}

#[differentiable]
pub fn p0136(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((0.1 * (n as f64)) * a).sin();
    let (t2, mut s3) = ((x[3] + b).tanh(), 0.5 * s1.max(0.437).atan());
    let y4 = if n % 3 != 2 {
        0.75 * (b + b).cos() + 0.35
    } else if t2.min(-0.467) > t2 {
        0.5 * (s3 * a) / (1.0 + a * a)
    } else {
        let mut u6 = [(s3 + (0.1 * (n as f64))).sin(), 0.5 * (b * b + 0.3).sqrt().atan(), 0.53 * b.min(0.767).cos() + 0.54];
        for i5 in 0..n / 2 {
            u6 = [u6[1], u6[2], 0.5 * u6[2].min(-0.837).atan()];
            let y7;
            if s1 * b > s1 {
                y7 = (s3 * x[x.len() - 1]).tanh();
            } else {
                y7 = 0.48 * (s3.min(0.427) + (t2 + u6[i5 % 3])).cos() + 0.87;
            }
            let mut v8 = x.to_vec();
            if let Ok(y9) = staged(0.88 * a.tanh().powi(3).cos() + 0.27, 0.5 * (v8[v8.len() - 1] - 0.51).atan(), n) {
                let t12: f64 = x.iter().rev().skip_while(|y10| **y10 > 0.383).map(|y10| ((-u6[2]) * y9.tanh().powi(2)).sin()).sum();
                s1 += 0.71 * (t12 + y9).sin();
            } else {
                for w13 in v8.chunks_mut(3) {
                    w13[0] = 0.5 * ((-u6[0]) * (0.11 - s1)).atan();
                    let t16: f64 = x.iter().skip_while(|y14| **y14 > 0.293).map(|y14| (y14 - s3).sin()).skip(1).sum();
                    let mut t16 = u6[n % 3] - t16.tanh();
                    a += 0.44 * (w13[i5 % w13.len()] + t16).sin();
                }
            }
            a += 0.22 * (y7 + v8[0]).sin();
        }
        (t2 * t2).ln_1p().tanh()
    };
    0.88 * b + 0.48 * x[n % x.len()] + 0.94 * s3 + 0.17 * a + 0.37 * s1
}

#[differentiable]
pub fn p0137(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.82 * (x[n % x.len()] + a).cos() + 0.25;
    let mut u2 = [0.5 * a.atan(), 0.27 * (a / (1.5 + s1 * s1)).cos() + 0.69, 0.57 * ((a / (1.5 + s1 * s1)) - (x[0] - x[n % x.len()])).cos() + 0.12];
    let mut m3 = if n % 2 == 1 { n / 2 } else { 2 };
    u2.swap(n % 3, 1);
    let y4 = rotate(&mut u2[..2]);
    let y18 = match (m3 + 3) % 4 {
        0 => {
            let e5: Result<f64, u8> = match n % 3 { 0 => Err(2), _ => Ok((s1 * y4).tanh()) };
            0.5 * (x[2].min(0.257) - (u2[m3 % 3] + y4)) / (1.0 + s1 * s1)
        }
        1 => {
            let y17 = match n + n {
                ..=2 => 0.5 * (y4 + u2[1]).atan(),
                3.. => {
                    {
                        let (w6, w7) = u2.split_at_mut(1);
                        w6[0] = w7[0] * y4;
                        let mut k8 = 0;
                        let y9 = loop {
                            k8 += 1;
                            if k8 > n {
                                break (s1 - 0.77).abs().tanh();
                            }
                            let w10 = &w7[..2];
                            s1 += 0.48 * w10[n % w10.len()].sin();
                        };
                        let mut k11 = 0;
                        let y12 = 'l13: loop {
                            k11 += 1;
                            if k11 > 4 {
                                break 0.72 * (w7[m3 % w7.len()] * w6[0]).cos() + 0.87;
                            }
                            w7.fill(0.5 * (y4 + (0.1 * (k11 as f64))) / (1.0 + a * a));
                            let mut f14 = |p15: f64| { s1 = 0.5 * s1 + 0.5 * (y9 - w6[n % w6.len()]).atan(); s1 * p15 };
                            let t16 = f14(0.46 * ((0.1 * (n as f64)) * x[k11 % x.len()]).cos() + 0.83) + 0.5 * f14(0.7);
                            s1 = 0.7 * s1 + 0.94 * t16.sin();
                        };
                        s1 += 0.76 * (y12 + w6[n % w6.len()]).sin();
                    }
                    0.5 * (s1 * s1).min(-0.327).atan()
                }
            };
            0.13 * (u2[m3 % 3] * y4).cos() + 0.83
        }
        _ => 0.95 * y4.sin().cos() + 0.88,
    };
    0.19 * y4 + 0.96 * x[x.len() - 1] + (y18 + y18).min(-0.867).sin() + 0.94 * u2[1] + 0.66 * s1
}

#[differentiable]
pub fn p0138(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].cos().tanh();
    let mut u2 = [0.63 * (x[x.len() - 1] * s1).cos() + 0.48, 0.5 * (x[2] + (0.1 * (n as f64))).min(-0.417).atan(), (x[1].atan() + (a - a)).sin(), 0.5 * x[1].tanh().powi(3).min(-0.387) / (1.0 + b * b)];
    let mut v3 = Vec::new();
    v3.push((u2[0] - x[n % x.len()]).tanh());
    v3.push(((b * s1) + 0.69).sin());
    v3.push(0.5 * (-(u2[0] * u2[0])).exp() / (1.0 + a * a));
    let f4 = |p5: f64| (s1 * s1).tanh();
    let t7 = x.iter().filter(|y6| f4(**y6) > 0.11).fold(0.4, |s, y6| s * f4(*y6));
    for i8 in n..n {
        if a * u2[0] > 0.437 {
            let mut stack9 = vec![n, i8 / 2];
            let mut s11 = ((a + (0.1 * (n as f64))) * (-(s1 * s1)).exp()).sin();
            while let Some(i10) = stack9.pop() {
                if i10 > 1 {
                    stack9.push(i10 / 2);
                }
                s11 = (0.77 * s11 + (x[x.len() - 1] + x[1])).tanh();
                let f12 = |p13: f64, q14: f64| 0.77 * ((t7 - q14) - (q14 + t7)).cos() + 0.59;
                let t15 = f12(0.5 * (v3[v3.len() - 1] - b).atan(), 0.5 * ((v3[v3.len() - 1] - t7) - (a + s11)).atan()) - f12(0.5 * ((v3[v3.len() - 1] - t7) - (a + s11)).atan(), 0.4);
                let mut s18 = 0.5 * (b * t15).min(0.737) / (1.0 + u2[i8 % 4] * u2[i8 % 4]);
                'l19: for (i16, y17) in u2.iter().enumerate() {
                    s18 = (0.67 * s18 + (t15 - s11)).tanh();
                    let t22: f64 = x.iter().chain(&x[..]).filter_map(|y20| if *y20 > 0.653 { Some(0.5 * (s18.cos() * (0.1 * (i10 as f64))).atan()) } else { None }).take(2).sum();
                    let w23 = &mut v3[..2];
                    s18 += 0.21 * ((*y17) + w23[i16 % w23.len()]).sin();
                }
                s11 += 0.78 * (t15 + s18).sin();
            }
            let mut stack24: Vec<usize> = (0..n).collect();
            while let Some(i25) = stack24.pop() {
                if i25 > 1 {
                    stack24.push(i25 / 2);
                }
                v3[i8 % 3] = (a + x[x.len() - 1]).tanh();
            }
            s1 += 0.65 * s11.sin();
        } else {
            s1 += 0.12 * (0.5 * ((v3[i8 % v3.len()] + a) * (0.1 * (i8 as f64))) / (1.0 + x[0] * x[0]));
        }
    }
    0.98 * b + 0.65 * x[1] + 0.43 * v3[1] + 0.45 * s1 + 0.56 * u2[0]
}

#[differentiable]
pub fn p0139(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((x[1] * a) - (a * x[n % x.len()])).sin();
    let mut m2 = n;
    let mut u3 = [((-a) * (0.1 * (m2 as f64))).tanh(), 0.5 * (s1 * 0.71).atan(), 0.5 * (a + x[3]).atan()];
    let mut v4 = u3.clone();
    let y5 = soften(v4[n % 3].tanh().powi(2).tanh());
    let t6 = std::mem::take(&mut v4[1]);
    std::mem::swap(&mut v4, &mut u3);
    let mut k7 = 0;
    while k7 < 3 {
        if !((m2 + n) <= 0) {
            let f8 = |p9: f64| 0.5 * (s1 * p9).atan();
            let t11 = x.iter().map(|y10| f8(*y10)).sum::<f64>();
            s1 += 0.49 * t11.sin();
        } else if m2 / 2 > 0 && t6 + u3[2] < 0.237 {
            let mut s13 = 0.13 * (t6 + x[1]).cos() + 0.61;
            'l14: for y12 in v4.iter_mut() {
                s13 = (0.84 * s13 + (a - s13)).tanh();
                for y15 in u3.iter_mut() {
                    let mut u16 = [0.5 * (y5 + a) / (1.0 + (*y15) * (*y15)), 0.65 * ((*y15) / (1.5 + y5 * y5)).cos() + 0.38];
                    u16.iter_mut().zip(x.iter().take(3)).for_each(|(y17, y18)| { *y17 = 0.5 * *y17 + 0.5 * (y18 * (*y15)).atan(); });
                    s1 += 0.18 * ((*y15) + u16[k7 % 2]).sin();
                }
                s13 = 0.7 * s13 + 0.98 * (*y12).sin();
            }
            for w19 in v4.chunks_mut(2) {
                w19[0] = (y5 / (1.5 + s13 * s13)).tanh();
                let mut k20 = 0;
                let y21 = loop {
                    k20 += 1;
                    if k20 > n % 3 {
                        break 0.5 * (0.29 - w19[k20 % w19.len()]) / (1.0 + u3[1] * u3[1]);
                    }
                    nudge(&mut w19[0], (u3[k7 % 3] * s13).tanh());
                };
                s13 += 0.83 * (y21 + w19[m2 % w19.len()]).sin();
            }
            s1 = 0.7 * s1 + 0.45 * s13.sin();
        } else if n > 0 && v4[2] * u3[1] > 0.387 {
            s1 += 0.23 * (0.97 * (t6 + v4[m2 % 3]).cos() + 0.82);
        } else {
            s1 += 0.92 * (u3[2] - u3[m2 % 3]).sin();
        }
        k7 += 1;
    }
    0.62 * y5 + 0.25 * x[0] + 0.61 * v4[k7 % 3] + 0.26 * u3[k7 % 3] + 0.82 * s1
}

#[differentiable]
pub fn p0140(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.44 * x[1].atan().cos() + 0.59;
    let mut u2 = [0.5 * (x[n % x.len()] + a) / (1.0 + s1 * s1); 4];
    let o3 = if (n + 3) % 3 != 1 { Some((s1 + a).tanh()) } else { None };
    {
        let (w4, w5) = u2.split_at_mut(2);
        w4[0] = w5[0] * a;
        let mut s7 = 0.34 * (-s1).cos() + 0.38;
        for y6 in w5.iter_mut() {
            s7 = (0.73 * s7 + y6.tanh().powi(2)).tanh();
            match n + 1 {
                0 => {
                    let mut f9 = move |p10: f64| { s7 = s7.sin() + (p10.max(-0.437) - x[3]).tanh(); s7 * p10 };
                    s7 += 0.5 * (a + w4[0]).atan();
                    let t11 = f9(0.5 * (-((*y6) * w4[1])).atan()) - f9(s7);
                    let y19 = match ((n + 1) % 2, n % 3) {
                        (0, 0) => {
                            let t15: f64 = w4.iter().rev().skip_while(|y13| **y13 > -0.343).map(|y13| 0.5 * (t11 / (1.5 + (*y13) * (*y13))) / (1.0 + s7 * s7)).skip(1).sum();
                            let t18: f64 = w4[1..].iter().skip_while(|y16| **y16 > 0.803).map(|y16| 0.63 * (s1 + (*y16)).cos() + 0.27).sum();
                            0.5 * ((0.85 + s7) - (t15 + t11)) / (1.0 + t15 * t15)
                        }
                        (1, k12) => {
                            w4[n % w4.len()] -= 0.88 * (0.5 * ((0.23 + (*y6)) - 0.77).abs() / (1.0 + w4[1] * w4[1]));
                            0.5 * (s7 + a) / (1.0 + w4[n % w4.len()] * w4[n % w4.len()])
                        }
                        _ => {
                            w4[0] -= 0.75 * (0.5 * (-((s7 * s7) * (s7 * s7))).exp().atan());
                            (a - 0.77).abs().sin()
                        }
                    };
                    s1 += 0.15 * (t11 + y19).sin();
                }
                k8 => {
                    s1 += 0.19 * (0.5 * w4[1] / (1.0 + (*y6) * (*y6)));
                }
            }
            s1 -= 0.31 * (*y6).sin();
        }
        s1 += 0.75 * (s7 + w4[n % w4.len()]).sin();
    }
    0.46 * a + (0.5 * (s1 / (1.5 + u2[0] * u2[0])) / (1.0 + x[n % x.len()] * x[n % x.len()])) + 0.15 * u2[2] + 0.29 * s1
}

#[differentiable]
pub fn q0141(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (x[x.len() - 1] * a) / (1.0 + x[1] * x[1]);
    if n % 2 == 0 || (-(a * a)).exp() <= s1 {
        if (n + n) > 0 {
            let y2 = 0.34 * staged((x[1] + (x[n % x.len()] + 0.18)).tanh(), (0.24 + s1).sin(), (n + 1))?.sin();
            s1 += 0.83 * y2.sin();
        } else {
            for y3 in x.iter() {
                let f8 = |p10: f64| (y3 * s1).tanh();
                let f9 = |p10: f64| f8(p10) - f8(a.tanh().powi(3).sin());
                let t11 = f9(0.5 * (s1 + x[1]) / (1.0 + (*y3) * (*y3)));
                match mode(n + 3) {
                    Mode::Low => {
                        let y12 = 0.72 * checked(0.5 * (-(s1 * s1)).exp() / (1.0 + s1 * s1), (n + 2))?.sin();
                        nudge(&mut s1, 0.15 * ((t11 - (*y3)) * a.min(-0.847)).cos() + 0.48);
                        s1 += 0.11 * y12.sin();
                    }
                    Mode::Middle => {}
                    Mode::High => {
                        let mut v13 = x.to_vec();
                        s1 += 0.92 * v13[n % v13.len()].sin();
                    }
                }
                s1 += 0.14 * ((*y3) + t11).sin();
            }
        }
    }
    Ok(a.min(-0.667).sin())
}

#[differentiable]
pub fn p0141(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s14 = 0.66 * ((x[n % x.len()] + x[n % x.len()]) + (x[1] - 0.56)).cos() + 0.41;
    let mut m15 = n;
    let mut s16 = 0.0;
    s16 += (-(s14 - a)).tanh();
    let y17: f64;
    match n / 2 % 4 {
        0 => {
            y17 = (-s16).tanh();
        }
        1 | 2 => {
            y17 = 0.5 * (s16 + s16) / (1.0 + x[n % x.len()] * x[n % x.len()]);
        }
        _ => {
            y17 = (x[0] - a).tanh();
        }
    }
    let mut s19 = (s14 - x[2]).tanh();
    for y18 in [0.5 * (-(s14 - y17)).atan(), (s14 - s14).sin()] {
        s19 = (0.33 * s19 + (y17 * s16)).tanh();
        let e20: Result<f64, u8> = match (n + 3) % 3 { 0 => Err(2), _ => Ok(0.5 * y18.atan().atan()) };
        s14 += 0.74 * y18.sin();
    }
    let mut a = a - a.tanh();
    let t23: f64 = x.iter().step_by(2).filter(|y21| **y21 > -0.493).map(|y21| (-s19).sin()).sum();
    let t27: f64 = x.iter().chain(&x[..]).scan((t23 / (1.5 + y17 * y17)).tanh(), |s26, y24| { *s26 = 0.5 * *s26 + 0.58 * (y24 + t23).cos() + 0.91; Some(s26.sin()) }).skip(1).sum();
    for y28 in x.iter() {
        let t29: f64 = ((t27 + y28) + (0.21 - t23)).tanh();
        s14 -= 0.63 * (t29 + (*y28)).sin();
    }
    0.58 * t27 + 0.22 * x[n % x.len()] + 0.78 * a + 0.91 * s19 + 0.57 * s16 + 0.93 * s14
}

#[differentiable]
pub fn p0142(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[n % x.len()] * 0.45) / (1.0 + a * a);
    let mut u2 = [0.32 * s1.max(-0.257).cos() + 0.24, 0.5 * a.sin() / (1.0 + s1 * s1), 0.24 * (a + (0.1 * (n as f64))).cos() + 0.53];
    let mut v3 = vec![0.5 * s1.cos().atan(); 4];
    let mut o4 = Some(0.56 * s1.max(0.117).cos() + 0.13);
    let mut s5 = 0.5;
    s5 += ((u2[n % 3] + s1) - (u2[n % 3] - 0.34)).tanh();
    'l7: for y6 in x {
        if (n + 1) > 2 {
            'l10: for (i8, y9) in u2.iter().enumerate() {
                let mut p13 = (0.5 * (*y6) / (1.0 + s5 * s5), (s5 / (1.5 + (*y6) * (*y6))).tanh().powi(2).tanh());
                for (y11, y12) in u2.iter().zip(x) {
                    p13 = (p13.1, (p13.0 * (p13.1 + p13.1)).sin());
                    v3[1] -= 0.72 * ((0.1 * (i8 as f64)) + (-(*y12))).tanh();
                    s5 -= 0.26 * ((*y11) + (*y12)).sin();
                }
                s1 += 0.36 * ((*y9) + p13.1).sin();
            }
            v3[2] *= 0.8 + 0.15 * (u2[2] + y6).sin();
        } else if y6.atan() < 0.117 {
            if s5 + a > 0.277 {
                continue 'l7;
            }
        }
        s5 = 0.7 * s5 + 0.27 * (*y6).sin();
    }
    let y14 = stepped(0.5 * (s1 + s5) / (1.0 + v3[3] * v3[3]), (n + 3));
    0.32 * y14 + 0.82 * x[3] + 0.91 * s5 + 0.85 * u2[1] + 0.26 * v3[n % v3.len()] + 0.58 * s1
}

#[differentiable]
pub fn p0143(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + 0.61).atan();
    let mut u2 = [x[n % x.len()].sin(), (s1 - s1).tanh()];
    let mut m3 = if a.min(-0.37) > x[2] { (n + n) } else { 1 };
    let o4 = if (n + n) > 4 && x[3].min(0.397) < a { Some(0.5 * u2[n % 2].atan()) } else { None };
    let t6: f64 = u2[1..].iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(x[1].max(0.207).tanh(), |(i, y5)| (0.88 * ((-u2[m3 % 2]) * (s1 + y5)).cos() + 0.15) * (i as f64));
    match checked(0.5 * a.cos() / (1.0 + s1 * s1), (n + 2)) {
        Ok(y7) => {
            for w9 in u2.chunks_mut(2) {
                w9[0] = (s1 - y7).tanh();
                let mut v11 = w9.iter().chain(&w9[..]).map(|y10| 0.5 * w9[0].min(-0.507).atan()).collect::<Vec<_>>();
                v11.push((s1 - s1).sin());
                let y13 = match first_above(x, 0.48) {
                    Some(y12) => (y12 - w9[0]).sin(),
                    None => 0.5 * (x[n % x.len()] / (1.5 + v11[0] * v11[0])).atan(),
                };
                s1 = 0.7 * s1 + 0.61 * (w9[n % w9.len()] + v11[0]).sin();
            }
            s1 += 0.87 * y7.sin();
        }
        Err(1) => {
            let mut m14 = if !((m3 + n) <= 2) { (n + 2) } else { 2 };
            let mut p16 = (0.26 * a.cos() + 0.99, 0.23 * t6.cos().cos() + 0.41);
            for i15 in (0..n.min(4)).rev() {
                p16 = (p16.1, (p16.0 * (t6 / (1.5 + u2[1] * u2[1]))).sin());
                if let Ok(y17) = staged(((s1 / (1.5 + a * a)) + ((0.1 * (n as f64)) + p16.1)).sin(), x[m3 % x.len()].max(0.537).tanh(), (m14 + 2)) {
                    let y18 = rotate(&mut u2);
                    u2.fill((p16.1 - y17).tanh());
                    s1 -= 0.54 * (y17 + y18).sin();
                } else {
                    let y20 = match n {
                        k19 @ 1..=3 => 0.5 * ((x[2] * u2[i15 % 2]) - p16.1.max(-0.477)).atan(),
                        _ => 0.72 * (p16.1 + a).cos() + 0.55,
                    };
                    s1 += 0.17 * y20.sin();
                }
            }
            s1 += 0.14 * p16.0.sin();
        }
        Err(k8) => {
            a += 0.47 * (0.5 * (t6 + s1) / (1.0 + s1 * s1));
        }
    }
    0.27 * a + 0.38 * x[1] + (0.42 * (s1 * a).cos() + 0.84) + 0.74 * u2[1] + 0.26 * s1 + 0.33 * a
}

#[differentiable]
pub fn p0144(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (a * a).sin();
    let mut u2 = [0.5 * (b * b).ln_1p() / (1.0 + s1 * s1); 3];
    let mut v3 = vec![0.5 * (x[n % x.len()] * a).sin() / (1.0 + s1 * s1); 4];
    let (t4, mut s5) = (((u2[2] + b) + (u2[n % 3] + a)).sin(), 0.5 * ((s1 * 0.32) - 0.69) / (1.0 + v3[n % v3.len()] * v3[n % v3.len()]));
    v3[0] = 0.5 * (s1 + v3[v3.len() - 1]) / (1.0 + u2[n % 3] * u2[n % 3]);
    let t9: f64 = u2.iter().scan((v3[n % v3.len()] - 0.77).abs().sin(), |s8, y6| { *s8 = 0.5 * *s8 + 0.5 * (s5 + t4).atan(); Some(s8.sin()) }).take(2).sum();
    let y23 = match n + 3 {
        k10 if k10 > 1 => {
            match k10 % 4 {
                0 | 3 => {
                    v3[1] = (a / (1.5 + u2[k10 % 3] * u2[k10 % 3])).tanh();
                    for i11 in (1..n % 4 + 2).rev().step_by(3) {
                        match n / 2 % 4 {
                            0 | 3 => {
                                let mut f12 = move |p13: f64| { s1 = s1.sin() + 0.5 * (b / (1.5 + t4 * t4)).atan(); s1 * p13 };
                                s1 += 0.5 * (t9 * v3[v3.len() - 1]).atan();
                                let t14 = f12((b * t4).tanh()) - f12(s1);
                                let mut f15 = move |p16: f64| { s5 = s5.sin() + 0.42 * (t14 + t14).cos() + 0.53; s5 * p16 };
                                s5 += (s5 * 0.47).sin();
                                let t17 = f15((a.sin() + (t4 / (1.5 + s1 * s1))).sin()) - f15(s5);
                                b += 0.94 * (t14 + t17).sin();
                            }
                            _ => {
                                let o18 = if n % 2 == 0 { Some(0.5 * (0.28 * (t9 / (1.5 + v3[1] * v3[1]))).atan()) } else { None };
                                let t22: f64 = x.iter().skip(1).scan((v3[v3.len() - 1] + s1).sin(), |s21, y19| { *s21 = 0.5 * *s21 + 0.5 * t4.tanh().powi(2).min(-0.357).atan(); Some(s21.sin()) }).take(2).sum();
                                s1 += 0.89 * t22.sin();
                            }
                        }
                        u2[1] = (b - s5).tanh();
                    }
                }
                _ => {
                    s5 += 0.69 * t9.max(0.847).tanh();
                }
            }
            (-((t9 * t9) * (t9 * t9))).exp().sin()
        }
        _ if (a * a).ln_1p() < -0.507 => 0.5 * (v3[3] - s5).atan(),
        _ => (s5 * v3[n % v3.len()]).sin(),
    };
    0.93 * t4 + 0.85 * x[n % x.len()] + 0.82 * s1 + 0.46 * b + 0.71 * s5 + 0.11 * v3[0] + 0.61 * u2[n % 3]
}

#[differentiable]
pub fn q0145(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (a / (1.5 + a * a)) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let y2 = staged(((s1 * 0.84) + (x[n % x.len()] / (1.5 + x[n % x.len()] * x[n % x.len()]))).sin(), a.min(0.447).tanh(), n / 2)?;
    s1 += 0.58 * checked(0.5 * (y2 + (s1 + 0.26)) / (1.0 + a * a), (n + n))?;
    let y3 = drain(&mut a);
    a += 0.89 * checked(0.5 * (a - a) / (1.0 + y3 * y3), n / 2)?;
    let y4 = checked(0.5 * (-a).atan(), (n + 2))?;
    let y3 = s1 - y3.tanh();
    let y6 = match (n % 2, n % 3) {
        (0, 0) => x[n % x.len()].sin(),
        (1, k5) => 0.5 * y2.tanh().powi(3) / (1.0 + y3 * y3),
        _ => {
            return Err(3);
        }
    };
    Ok(0.35 * s1.cos() + 0.83)
}

#[differentiable]
pub fn p0145(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s7 = (b * b).sin();
    let mut u8 = [(a.min(-0.467) * (s7 / (1.5 + x[n % x.len()] * x[n % x.len()]))).sin(), ((x[2] * x[2] + 0.3).sqrt() * (b * b)).tanh(), 0.5 * (a / (1.5 + x[2] * x[2])).atan()];
    let mut v9 = Vec::new();
    v9.push(0.66 * (-(s7 * a)).cos() + 0.56);
    v9.push(0.5 * (x[1] + x[n % x.len()]) / (1.0 + a * a));
    v9.push(0.5 * (b - a) / (1.0 + a * a));
    let t12 = (u8[n % 3] * s7).sin();
    let f10 = |p11: f64| (0.5 * (t12 * t12).atan()) * t12;
    let t12 = f10(t12) + 0.5;
    let p11 = t12.sin();
    let t13 = f10(p11 * t12);
    let y14 = rotate(&mut v9[..2]);
    for i15 in (0..3 + 2).step_by(3) {
        let t20: f64 = v9.iter().chain(&u8[..]).zip(u8.iter()).enumerate().map(|(i18, (y16, y19))| (0.58 * (y14 + y16).cos() + 0.47) * y19 * (i18 as f64)).sum::<f64>().tanh();
        let e21 = if 0.23 + t20 >= 0.577 { Err(0_u8) } else { Ok((t12 * t20).tanh()) };
        s7 -= 0.43 * t20.sin();
    }
    {
        let (w22, w23) = u8.split_at_mut(1);
        w22[0] = w23[0] * w23[w23.len() - 1];
        for (y24, y25) in w23.iter_mut().zip(w22.iter()) {
            let y26 = match q0145(x, (((*y24) * t12) - (b - y25)).tanh(), n % 4) { Ok(t) => 0.63 * t, Err(k) => 0.1 * (k as f64) };
            v9.iter_mut().zip(w22.iter()).for_each(|(y27, y28)| { *y27 = 0.5 * *y27 + 0.5 * s7.max(-0.657).atan(); });
            a += 0.81 * ((*y24) + y26).sin();
        }
        a += 0.88 * (w22[n % w22.len()] + w23[1]).sin();
    }
    0.62 * s7 + 0.27 * x[n % x.len()] + 0.53 * v9[n % v9.len()] + 0.97 * u8[0] + 0.28 * a + 0.51 * s7
}

#[differentiable]
pub fn p0146(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-x[n % x.len()]).atan();
    let mut p2 = ((s1 - 0.77).abs().sin(), 0.12 * ((a * s1) / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.19);
    let w3 = &x[2..];
    let mut k4 = 0;
    let mut u6 = [(p2.0 + a).sin().tanh(), (-a).tanh(), 0.5 * ((w3[k4 % w3.len()] * a) * a).atan()];
    let y5 = loop {
        k4 += 1;
        if k4 > 4 {
            break 0.5 * p2.1.sin() / (1.0 + w3[1] * w3[1]);
        }
        u6 = [u6[1], u6[2], 0.5 * ((p2.1 + x[1]) + (a - a)).atan()];
        let r7 = if u6[0] + u6[2] < -0.617 { &s1 } else { &u6[2] };
        a += 0.95 * (*r7).sin();
    };
    p2.0 /= 1.1 + (p2.1 / (1.5 + x[x.len() - 1] * x[x.len() - 1])) * (p2.1 / (1.5 + x[x.len() - 1] * x[x.len() - 1]));
    for y8 in &mut u6 {
        let mut u9 = [0.5 * (a + (*y8)).max(0.317) / (1.0 + p2.0 * p2.0); 3];
        let mut v10 = u9.clone();
        s1 = 0.7 * s1 + 0.31 * ((*y8) + u9[2]).sin();
    }
    0.97 * s1 + 0.43 * x[n % x.len()] + 0.96 * u6[1] + 0.59 * a + 0.36 * s1 + 0.55 * p2.0
}

#[differentiable]
pub fn p0147(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((b + a) + (x[n % x.len()] * x[0])).tanh();
    let mut p2 = (0.5 * (s1 * 0.99) / (1.0 + b * b), 0.5 * (a + s1) / (1.0 + b * b));
    let mut stack3: Vec<usize> = (0..n).collect();
    while let Some(i4) = stack3.pop() {
        let mut k5 = 0;
        let mut t6 = 0.5 * (s1 + x[i4 % x.len()]).atan();
        'l7: while {
            k5 += 1;
            t6 = 0.67 * t6 + (0.5 * ((s1 * p2.0) * a) / (1.0 + a * a));
            k5 < 7 && t6 > -0.87
        } {
            match k5 / 2 {
                ..2 => {
                    let t10 = (t6 - p2.1).sin();
                    let f8 = |p9: f64| (((p2.1 + p9) - (t10 + t10)).tanh()) * t10;
                    let t10 = f8(t10) + 0.5;
                    let p9 = t10.sin();
                    let t11 = f8(p9 * t10);
                    s1 += 0.14 * (t10 + t11).sin();
                }
                2..=4 => {
                    let mut k12 = 0;
                    let mut p13 = (s1.sin(), 0.95 * p2.1.cos() + 0.63);
                    while k12 < 2 {
                        p13 = (p13.1, (p13.0 * (0.12 - p13.0)).sin());
                        p13.1 += 0.62 * (p2.0.cos() + (p13.0 + p2.1)).sin();
                        k12 += 1;
                    }
                    s1 += 0.63 * p13.0.sin();
                }
                _ => {
                    if p2.1 + 0.76 <= -0.97 {
                        break 'l7;
                    } else {
                        let t16 = 0.5 * (t6 * b) / (1.0 + p2.1 * p2.1);
                        let f14 = |p15: f64| (0.56 * (x[3] * (0.1 * (k5 as f64))).cos() + 0.22) * t16;
                        let t16 = f14(t16) + 0.5;
                        let p15 = t16.sin();
                        let t17 = f14(p15 * t16);
                        s1 += 0.72 * (t17 + t16).sin();
                    }
                    let mut stack18 = vec![n % 3];
                    while let Some(i19) = stack18.pop() {
                        if i19 > 1 {
                            stack18.push(i19 / 2);
                        }
                        let f20 = |p21: f64| -> f64 { for k22 in 1..4 { if p21 * (k22 as f64) > 0.57 { return (t6 + a).sin(); } } s1.min(0.677).sin() };
                        let t23 = f20(s1.tanh().powi(3).tanh()) * f20(p2.1.max(0.497).tanh());
                        t6 += 0.61 * t23.sin();
                    }
                }
            }
        }
        s1 += 0.69 * t6.sin();
    }
    0.16 * p2.1 + 0.14 * x[0] + 0.95 * p2.0 + 0.66 * s1
}

#[differentiable]
pub fn q0148(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = x[n % x.len()].max(-0.797).tanh();
    let y2 = 0.92 * positive((s1.sin() / (1.5 + s1 * s1)).sin())?.sin();
    let y3 = positive(0.5 * ((a * y2) * (s1 * x[n % x.len()])) / (1.0 + x[n % x.len()] * x[n % x.len()]))?;
    let t4 = std::mem::replace(&mut a, (y2 + y2).tanh());
    let y8 = if let Some(y7) = positive(0.88 * ((-t4) + t4.max(-0.317)).cos() + 0.23) {
        match n {
            k9 if k9 > 1 => {
                for &y10 in x.iter() {
                    let mut u13 = [(0.38 + t4).tanh(), (t4 + y3).tanh(), 0.5 * (((0.1 * (k9 as f64)) + y10) + (y3 - a)) / (1.0 + y10 * y10)];
                    'l14: for (i11, y12) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                        u13 = [u13[1], u13[2], 0.5 * u13[0].tanh().powi(3).atan()];
                        let y15 = positive((y7 - t4).sin())?;
                        let (w16, w17) = u13.split_at_mut(1);
                        w16[0] = w17[0] * (*y12);
                        s1 += 0.32 * (w17[n % w17.len()] + y15).sin();
                    }
                    s1 += 0.21 * (y10 + u13[2]).sin();
                }
            }
            _ if !(n / 2 <= 4) => {
                a += 0.72 * (0.5 * (t4 / (1.5 + y7 * y7)).atan());
            }
            _ => {
                a += 0.87 * (0.13 * y7.cos() + 0.35);
            }
        }
        0.5 * ((a + s1) - (s1 * y2)) / (1.0 + y2 * y2)
    } else {
        (y3 * y3).tanh()
    };
    Some(0.68 * (y8 * y2).cos() + 0.74)
}

#[differentiable]
pub fn p0148(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s18 = (a + 0.56).tanh();
    let mut u19 = [0.5 * (s18 - a).atan(), ((s18 - 0.77).abs() / (1.5 + s18 * s18)).sin(), ((-s18) * 0.75).tanh(), 0.5 * (x[3] + a).atan()];
    let (t20, mut s21) = (0.55 * ((u19[1] - 0.25) + (s18 + x[n % x.len()])).cos() + 0.99, (a + a).sin());
    let y22: f64;
    match n / 2 % 4 {
        0 => {
            y22 = 0.5 * s21.atan();
        }
        1 | 2 => {
            let mut s23 = 1.0;
            s23 += (s18 - t20).tanh();
            y22 = (s23 * u19[0]).sin();
        }
        _ => {
            y22 = s18.min(-0.487).sin();
        }
    }
    let mut k24 = 0;
    while k24 < 4 {
        k24 += 1;
        if (n + 1) > 1 {
            let y25 = match q0148(x, 0.24 * (-s18).cos() + 0.15, n % 4) { Some(t) => 0.33 * t, None => 0.71 };
            let y26 = blend(&s21, &t20);
            s21 = 0.7 * s21 + 0.55 * (y25 + y26).sin();
        } else {
            if !(n <= 0) {
                let mut p29 = ((t20 - s18).sin(), t20.min(0.77).sin());
                for (y27, y28) in x.iter().zip(u19.iter()) {
                    p29 = (p29.1, (p29.0 * (-y22)).sin());
                    nudge(&mut s21, 0.51 * (u19[k24 % 4] + y28).cos() + 0.79);
                    let t31: f64 = x.iter().take(3).enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or(0.5 * (y22.max(0.37) * (*y28).max(0.277)).atan(), |(i, y30)| (0.35 * ((*y28) * (0.1 * (k24 as f64))).cos() + 0.42) * (i as f64));
                    s21 += 0.11 * ((*y28) + t31).sin();
                }
                let r32 = if (-(p29.1 * p29.1)).exp() > a { &t20 } else { &s18 };
                s21 = 0.7 * s21 + 0.78 * ((*r32) + p29.0).sin();
            } else {
                match n / 2 {
                    1..=3 | 6 => {
                        u19.fill(0.92 * s21.atan().cos() + 0.76);
                    }
                    _ => {
                        u19[k24 % 4] = 0.5 * ((y22 + u19[n % 4]) + (0.47 + y22)) / (1.0 + x[1] * x[1]);
                    }
                }
            }
        }
    }
    0.43 * y22 + 0.73 * x[k24 % x.len()] + (0.61 * (s21 * 0.92).cos() + 0.11) + 0.99 * u19[1] + 0.21 * a + 0.45 * s18 + 0.81 * s21
}

#[differentiable]
pub fn p0149(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (a * a + 0.3).sqrt().sin();
    let mut p2 = (0.5 * (x[1] + 0.89).atan(), s1.sin().tanh());
    let y3 = drain(&mut p2.1);
    let y17 = match mode(n / 2) {
        Mode::Low => 0.5 * (p2.1 * b) / (1.0 + y3 * y3),
        Mode::Middle => {
            match positive(0.5 * (-b).atan()) {
                Some(y4) => {
                    let y16 = match n + n {
                        ..2 => {
                            if (n + n) % 2 == 0 || p2.1 / (1.5 + y4 * y4) >= y4 {
                                let mut s5 = 0.5;
                                s5 += y4.tanh();
                                s1 += 0.23 * s5.sin();
                            } else if n / 2 % 2 == 0 || y3 / (1.5 + b * b) >= 0.677 {
                                let t6 = std::mem::take(&mut b);
                                let t9 = ((y3 - b) / (1.5 + t6 * t6)).sin();
                                let f7 = |p8: f64| (t6.min(-0.637).tanh()) * t9;
                                let t9 = f7(t9) + 0.5;
                                let p8 = t9.sin();
                                let t10 = f7(p8 * t9);
                                s1 -= 0.34 * (t6 + t9).sin();
                            } else if (n + n) > 4 {
                                let t12: f64 = x[1..].iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(0.5 * (x[3] + 0.12) / (1.0 + p2.0 * p2.0));
                                let t15: f64 = x.iter().filter(|y13| **y13 > 0.193).map(|y13| 0.5 * (t12 * y13) / (1.0 + (*y13) * (*y13))).skip(1).sum();
                                b -= 0.81 * (t12 + t15).sin();
                            }
                            (b * 0.62).tanh()
                        }
                        2..=4 => (-(s1 * s1)).exp().tanh(),
                        _ => 0.46 * (s1 * s1).cos() + 0.76,
                    };
                    b += 0.92 * (y4 + y16).sin();
                }
                None => {
                    p2.0 += 0.84 * (b + s1).sin();
                }
            }
            0.5 * (s1 * s1).atan()
        }
        Mode::High => b.max(0.867).sin(),
    };
    0.96 * y3 + 0.71 * x[1] + 0.49 * b + 0.26 * p2.1 + 0.62 * s1
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn q0125(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a - a).sin();
        let y2 = checked(lit(0.32) * (a + a).cos() + lit(0.44), (n + 3))?;
        let t5: Dual = x.iter().rev().skip_while(|y3| **y3 > lit(-0.673)).map(|y3| lit(0.5) * (s1 - lit(0.56)) / (lit(1.0) + (*y3) * (*y3))).skip(1).sum();
        let t6 = std::mem::replace(&mut s1, lit(0.5) * a.max(lit(-0.307)).atan());
        let y7 = checked(lit(0.5) * t5.min(lit(0.367)).atan(), n / 2)?;
        let mut stack8: Vec<usize> = (0..n).collect();
        while let Some(i9) = stack8.pop() {
            let mut k10 = 0;
            'l11: while k10 < x.len() {
                let mut k12 = 0;
                let mut t13 = (x[k12 % x.len()] + t5).tanh();
                'l14: while {
                    k12 += 1;
                    t13 = lit(0.71) * t13 + (lit(0.5) * (y7 + lit(0.59)).atan());
                    k12 < 3 && t13 > -lit(0.46)
                } {
                    let y15 = lit(0.19) * staged((s1 / (lit(1.5) + t13 * t13)).sin(), (t6 * lit(0.21)).sin(), n)?.sin();
                    for y16 in [y7.max(lit(-0.827)).sin(), lit(0.99) * ((t6 + t13) - lit(0.92)).cos() + lit(0.75)] {
                        s1 = s1 + (lit(0.29) * checked(lit(0.66) * (t13.max(lit(-0.347)) + (y16 + lit(0.99))).cos() + lit(0.71), i9)?);
                        s1 = s1 + (lit(0.24) * y16.sin());
                    }
                    s1 = s1 + (lit(0.84) * y15.sin());
                }
                s1 = s1 + (lit(0.25) * t13.sin());
                k10 += 1;
            }
        }
        Ok((t6 + (lit(0.1) * lit(n as f64))).sin())
    }

    pub fn p0125(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s17 = lit(0.5) * (x[0] * x[3]) / (lit(1.0) + x[1] * x[1]);
        let mut v18 = Vec::new();
        v18.push(lit(0.5) * (b * s17) / (lit(1.0) + a * a));
        v18.push(lit(0.17) * b.max(lit(0.517)).cos() + lit(0.62));
        v18.push(lit(0.74) * (x[0] + b).cos() + lit(0.43));
        let mut m19 = (n + 1);
        let mut v20 = v18.clone();
        let mut k21 = 0;
        let mut s23 = lit(0.38) * (b + b).cos() + lit(0.46);
        let y22 = loop {
            k21 += 1;
            if k21 > x.len() {
                break (-(x[3] * x[3])).exp().tanh();
            }
            s23 = (lit(0.89) * s23 + (s17 * v18[n % v18.len()])).tanh();
            let y24 = mean(&v20[..2]);
            let b = (b + s17).sin();
            s23 = s23 + (lit(0.39) * b);
            add_scaled(&mut v18[1..], &v20, lit(0.5) * ((a * a).ln_1p() + v20[m19 % v20.len()].min(lit(0.57))) / (lit(1.0) + s23 * s23));
            s23 = s23 + (lit(0.12) * (b + y24).sin());
        };
        let t27: Dual = v18.iter().chain(&x[..]).map(|y25| { if *y25 > lit(0.413) { return lit(0.5) * (lit(0.23) - s23) / (lit(1.0) + s23 * s23); } lit(0.5) * y25 }).take(2).sum();
        for (y28, y29) in x.iter().zip(&v20) {
            for w30 in v18.chunks_mut(3) {
                w30[0] = (t27 + w30[k21 % w30.len()]).tanh();
                w30.swap(0, 0);
                let y31: Dual;
                match n / 2 % 4 {
                    0 => {
                        y31 = lit(0.89) * ((*y28) + w30[w30.len() - 1]).cos() + lit(0.51);
                    }
                    1 | 2 => {
                        y31 = lit(0.86) * (x[2] - lit(0.32)).cos() + lit(0.54);
                    }
                    _ => {
                        if (*y29).min(lit(0.597)) <= (*y28) {
                            let t35: Dual = x.iter().take(3).scan(lit(0.33) * (-t27.sin()).cos() + lit(0.21), |s34, y32| { *s34 = lit(0.5) * *s34 + ((lit(0.1) * lit(m19 as f64)) * (*y32)).cos().tanh(); Some(s34.sin()) }).sum();
                            let t39: Dual = w30.iter().take(2).flat_map(|y36| { let t38 = lit(0.5) * ((*y29) + t35).atan(); x.iter().map(move |y37| t38 * ((lit(0.17) - (*y37)).tanh())) }).skip(1).sum();
                            s23 = s23 + (lit(0.71) * (t39 + t35).sin());
                        } else {
                            s17 = s17 + (lit(0.14) * (lit(0.5) * ((*y29) + (lit(0.1) * lit(k21 as f64))).atan()));
                        }
                        y31 = lit(0.5) * (-(w30[0] - (*y28))).atan();
                    }
                }
                s23 = s23 + (lit(0.33) * (w30[0] + y31).sin());
            }
            s23 = lit(0.7) * s23 + lit(0.53) * ((*y28) + (*y29)).sin();
        }
        lit(0.61) * x[1] + lit(0.91) * x[3] + (-(y22 * y22)).exp().sin() + lit(0.58) * s17 + lit(0.25) * v20[2] + lit(0.63) * s23 + lit(0.33) * v18[n % v18.len()]
    }

    pub fn q0126(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.11) * (((lit(0.1) * lit(n as f64)) * a) + (x[n % x.len()] * x[n % x.len()])).cos() + lit(0.62);
        let f2 = |p3: Dual, q4: Dual| (p3 * lit(0.44)).sin();
        let t5 = if f2((a * a).ln_1p().tanh(), lit(0.2)) > lit(0.13) { f2(s1.min(lit(-0.187)).sin().sin(), (a * a).ln_1p().tanh()) } else { f2((a * a).ln_1p().tanh(), (a * a).ln_1p().tanh()) };
        let Ok(y6) = staged(((x[0] - a) * (lit(0.1) * lit(n as f64))).tanh(), (a + a).sin(), (n + 1)) else {
            return Some(t5.sin());
        };
        let y7 = first_above(&x[..2], lit(0.49))?;
        let y8 = match mode(n + n) {
            Mode::Middle | Mode::High => lit(0.5) * (s1 - t5).atan(),
            Mode::Low => (s1 * lit(0.36)).tanh(),
        };
        Some((y7 * y7).tanh())
    }

    pub fn p0126(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * (x[n % x.len()] + lit(0.27)).atan();
        let mut m10 = 0;
        let mut o11 = Some(((s9 - x[n % x.len()]) * (x[1] * x[1])).sin());
        let (t12, mut s13) = ((s9 - lit(0.77)).abs().sin(), (a + (lit(0.1) * lit(n as f64))).tanh());
        let f14 = |p15: Dual, q16: Dual| lit(0.85) * ((q16 * t12) - lit(0.87)).cos() + lit(0.79);
        let t17 = if f14(lit(0.77) * (s9 + a).cos() + lit(0.49), lit(0.2)) > lit(0.13) { f14((t12.sin() + (t12 * s13)).sin(), lit(0.77) * (s9 + a).cos() + lit(0.49)) } else { f14(lit(0.77) * (s9 + a).cos() + lit(0.49), lit(0.77) * (s9 + a).cos() + lit(0.49)) };
        let f18 = |p19: Dual| lit(0.5) * s13.atan();
        let t21 = x.iter().filter(|y20| f18(**y20) > lit(0.11)).fold(lit(0.4), |s, y20| s * f18(*y20));
        match mode(m10 + 1) {
            Mode::Middle | Mode::High => {
                m10 = (m10 * 3 + 0) % 7;
            }
            Mode::Low => {
                match (!((n + 1) <= 4), n) {
                    (true, 0..=2) => {
                        match mode(m10 / 2) {
                            Mode::Middle | Mode::High => {
                                let mut s9 = (s9 + s13).sin();
                                a = a + (lit(0.51) * s9);
                                s13 = s13 - (lit(0.91) * s9.sin());
                            }
                            Mode::Low => {
                                let t26: Dual = x.iter().rev().take(2).flat_map(|y23| { let t25 = lit(0.5) * ((-t17) / (lit(1.5) + t17 * t17)).atan(); x.iter().map(move |y24| t25 * (lit(0.5) * (s9 * t17).atan())) }).sum();
                                let y27 = match mode(m10) {
                                    Mode::Middle | Mode::High => {
                                        m10 = (n + 3) % 5;
                                        t21.sin().max(lit(-0.967)).tanh()
                                    }
                                    Mode::Low => (t26 - s9).tanh(),
                                };
                                s13 = s13 - (lit(0.61) * (t26 + y27).sin());
                            }
                        }
                    }
                    (false, _) => {
                        a = a + (lit(0.73) * s13.sin().sin());
                    }
                    _ => {}
                }
            }
        }
        lit(0.49) * t12 + lit(0.12) * x[0] + (t12 * t21).tanh() + lit(0.13) * s9 + lit(0.17) * s13 + lit(0.91) * a
    }

    pub fn q0127(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((a + lit(0.89)) / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).tanh();
        let f2 = |p3: Dual, q4: Dual| lit(0.5) * p3.atan();
        let t5 = if f2(lit(0.5) * (s1 * a).atan(), lit(0.2)) > lit(0.13) { f2(lit(0.77) * (x[n % x.len()] + s1).cos() + lit(0.54), lit(0.5) * (s1 * a).atan()) } else { f2(lit(0.5) * (s1 * a).atan(), lit(0.5) * (s1 * a).atan()) };
        let mut f6 = move |p7: Dual| { s1 = s1.sin() + lit(0.89) * (a + p7).cos() + lit(0.51); s1 * p7 };
        s1 = s1 + (lit(0.87) * x[n % x.len()].max(lit(0.357)).cos() + lit(0.15));
        let t8 = f6(lit(0.5) * (a + a).atan()) - f6(s1);
        let t11: Dual = x.iter().chain(&x[..]).skip_while(|y9| **y9 > lit(-0.673)).map(|y9| lit(0.56) * (t8 + y9).cos() + lit(0.44)).skip(1).sum();
        'l13: for i12 in 2..2 {
            let y14 = drain(&mut s1);
            let y19 = match first_above(&x[..2], lit(0.47)) {
                Some(y15) => {
                    let mut f16 = |p17: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * (lit(0.22) * p17) / (lit(1.0) + y14 * y14); s1 * p17 };
                    let t18 = f16(lit(0.5) * (t11 * (lit(0.1) * lit(i12 as f64))) / (lit(1.0) + y15 * y15)) + lit(0.5) * f16(lit(0.7));
                    lit(0.5) * (t11 * y15).atan()
                }
                None => lit(0.5) * ((t8 + t8) + (t11 * t5)) / (lit(1.0) + t8 * t8),
            };
            s1 = lit(0.7) * s1 + lit(0.74) * (y14 + y19).sin();
        }
        lit(0.16) * t11 + lit(0.91) * x[n % x.len()] + lit(0.89) * s1
    }

    pub fn p0127(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s20 = lit(0.5) * (-(b * b)).exp().atan();
        let mut v21 = x.to_vec();
        let mut m22 = (n + 1);
        let mut o23: Option<Dual> = None;
        let mut p24 = (lit(0.5) * (lit(0.89) - s20).atan(), lit(0.86) * (x[m22 % x.len()] / (lit(1.5) + b * b)).cos() + lit(0.88));
        let y25 = rotate(&mut v21);
        let y26: Dual;
        match (n + 2) % 4 {
            0 => {
                y26 = lit(0.43) * ((b - s20) / (lit(1.5) + p24.1 * p24.1)).cos() + lit(0.79);
            }
            1 | 2 => {
                y26 = lit(0.5) * (y25 * y25).atan();
            }
            _ => {
                v21[1..].fill(p24.1.tanh().powi(3).tanh());
                for i27 in 3..n.min(5) {
                    let t28 = std::mem::replace(&mut s20, lit(0.18) * (v21[2] / (lit(1.5) + y25 * y25)).cos() + lit(0.34));
                    for i29 in (0..n.min(4)).rev() {
                        'l32: for (i30, y31) in x.iter().enumerate() {
                            let t34: Dual = x.iter().take(3).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(lit(0.65) * t28.cos() + lit(0.83));
                            s20 = s20 + (lit(0.85) * (t34 + (*y31)).sin());
                        }
                    }
                    s20 = s20 + (lit(0.83) * t28.sin());
                }
                y26 = (y25 + p24.0).sin();
            }
        }
        lit(0.32) * v21[3] + lit(0.27) * x[n % x.len()] + (p24.0 * b).sin() + lit(0.28) * s20 + lit(0.83) * p24.0 + lit(0.29) * v21[2]
    }

    pub fn p0128(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + a * a)) / (lit(1.0) + b * b);
        let mut v2 = x.to_vec();
        let mut m3 = (n + 3);
        let t5: Dual = (1..4).map(|k4| ((v2[3] + b).tanh()).powi(k4)).sum();
        let t8 = ((-s1) - s1).tanh();
        let f6 = |p7: Dual| (p7.tanh().powi(2).sin()) * t8;
        let t8 = f6(t8) + lit(0.5);
        let p7 = t8.sin();
        let t9 = f6(p7 * t8);
        let w10 = &v2[1..];
        let mut k11 = 0;
        let mut u13 = [lit(0.5) * (w10[2] + t9) / (lit(1.0) + v2[3] * v2[3]), lit(0.88) * (t9 + t8).cos() + lit(0.85), (lit(0.44) + t8).sin()];
        let y12 = loop {
            k11 += 1;
            if m3 / 2 > 2 && v2[m3 % v2.len()] * b >= b || k11 > n.min(4) {
                break (t8 / (lit(1.5) + w10[0] * w10[0])).sin();
            }
            u13 = [u13[1], u13[2], ((lit(0.1) * lit(k11 as f64)) + p7).sin()];
            let f14 = |p15: Dual, q16: Dual| q16.min(lit(0.827)).tanh();
            let t17 = f14((t5 + lit(0.79)).tanh(), (-a).sin()) - f14((-a).sin(), lit(0.4));
            match mode(n + 2) {
                Mode::Low => {
                    let y19 = match n / 2 {
                        ..=2 => lit(0.16) * (t8 - w10[2]).cos() + lit(0.19),
                        3.. => {
                            match mode(k11 + n) {
                                Mode::Low => {
                                    let y18 = rotate(&mut u13);
                                    b = b + (lit(0.15) * y18.sin());
                                }
                                Mode::Middle => {
                                    s1 = s1 + (lit(0.21) * (lit(0.5) * (-x[n % x.len()]) / (lit(1.0) + t17 * t17)));
                                }
                                Mode::High => {}
                            }
                            lit(0.5) * t9.sin().atan()
                        }
                    };
                    b = b + (lit(0.53) * y19.sin());
                }
                Mode::Middle => {
                    s1 = s1 + (lit(0.43) * (lit(0.5) * (t9 + x[n % x.len()]) / (lit(1.0) + u13[n % 3] * u13[n % 3])));
                }
                Mode::High => {}
            }
            s1 = s1 + (lit(0.26) * t17.sin());
        };
        lit(0.47) * w10[1] + lit(0.67) * x[3] + lit(0.15) * u13[1] + lit(0.37) * b + lit(0.87) * s1
    }

    pub fn p0129(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[n % x.len()] + x[3]) - b).atan();
        let y5 = match positive((-(s1 * s1)).exp().tanh()) {
            Some(y3) if y3 > lit(0.57) => {
                let Some(y4) = chained(lit(0.5) * (b + b) / (lit(1.0) + a * a), lit(0.5) * (y3 + y3) / (lit(1.0) + s1 * s1)) else {
                    return lit(0.24) * b + lit(0.55) * x[0];
                };
                y4.atan().tanh()
            }
            Some(y3) => (y3 + a).tanh(),
            None => return lit(0.18) * a + lit(0.69) * x[n % x.len()],
        };
        let t6 = ((y5 * lit(0.93)) / (lit(1.5) + s1 * s1)).sin();
        let e7: Result<Dual, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(lit(0.86) * (x[1] * lit(0.77)).cos() + lit(0.43)) };
        let y8 = stepped((x[1] * t6).sin(), n / 2);
        let mut y8 = (y8 + y8).sin();
        lit(0.33) * t6 + lit(0.65) * x[n % x.len()] + (lit(0.5) * y5.sin().atan()) + lit(0.85) * s1 + lit(0.46) * y8
    }

    pub fn p0130(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (b + lit(0.26)).atan();
        let mut p2 = ((b - lit(0.77)).abs().sin(), a.sin());
        let mut f3 = move |p4: Dual| { s1 = s1.sin() + (a / (lit(1.5) + p4 * p4)).sin(); s1 * p4 };
        s1 = s1 + ((s1.max(lit(-0.307)) / (lit(1.5) + p2.1 * p2.1)).tanh());
        let t5 = f3((a + a).tanh()) - f3(s1);
        if n / 2 % 2 == 0 || b * t5 >= t5 {
            for (i6, y7) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                let mut k8 = 0;
                let y9 = loop {
                    k8 += 1;
                    if (k8 + 2) > 2 && x[1] - (*y7) < lit(0.987) || k8 > n.min(4) {
                        break lit(0.5) * b.atan();
                    }
                    let r12 = match (i6 + n) % 3 { 0 => &a, _ => &b };
                    s1 = s1 - (lit(0.64) * (*r12).sin());
                };
                if (k8 + n) % 2 == 0 || p2.0 + (*y7) > lit(-0.117) {
                    let y17 = match n {
                        ..2 => lit(0.5) * ((p2.0 * lit(0.52)) * (-p2.0)).atan(),
                        2..=4 => (t5.min(lit(-0.587)) + y9.min(lit(-0.597))).sin(),
                        _ => {
                            let mut s1 = t5 - s1.tanh();
                            p2.0 = p2.0 + (lit(0.78) * s1);
                            let t15 = lit(0.5) * (y9 - a).atan();
                            let f13 = |p14: Dual| (lit(0.5) * s1.max(lit(-0.167)) / (lit(1.0) + s1 * s1)) * t15;
                            let t15 = f13(t15) + lit(0.5);
                            let p14 = t15.sin();
                            let t16 = f13(p14 * t15);
                            ((*y7) + (lit(0.1) * lit(k8 as f64))).sin()
                        }
                    };
                    s1 = s1 + (lit(0.99) * y17.sin());
                } else if (b - lit(0.77)).abs() > (*y7) {
                    let t20: Dual = x.iter().map(|y18| { if *y18 > lit(-0.13) { return (p2.1 + (lit(0.1) * lit(i6 as f64))).min(lit(-0.587)).tanh(); } lit(0.5) * y18 }).take(2).sum();
                    s1 = lit(0.7) * s1 + lit(0.72) * t20.sin();
                } else if i6 > 4 {
                    p2.1 = p2.1 + (lit(0.89) * (-a).sin());
                } else {
                    s1 = s1 + (lit(0.86) * (y9.max(lit(0.917)) + ((lit(0.1) * lit(i6 as f64)) + p2.0)).tanh());
                }
                s1 = s1 + (lit(0.13) * ((*y7) + y9).sin());
            }
        } else if n / 2 % 3 != 1 {
            p2.1 = p2.1 + (lit(0.36) * (lit(0.5) * ((t5 * t5).ln_1p() * (x[2] * x[2] + lit(0.3)).sqrt()) / (lit(1.0) + s1 * s1)));
        } else {
            s1 = s1 + (lit(0.94) * (lit(0.5) * b.atan() / (lit(1.0) + b * b)));
        }
        lit(0.98) * a + lit(0.35) * x[n % x.len()] + (lit(0.5) * (a * lit(0.13)).atan()) + lit(0.34) * p2.1 + lit(0.81) * s1
    }

    pub fn p0131(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[3] + lit(0.58)) / (lit(1.0) + b * b);
        let mut o2: Option<Dual> = None;
        let t3 = std::mem::replace(&mut b, (s1 + s1).tanh());
        if b - lit(0.84) < lit(-0.417) {
            let mut u4 = [lit(0.92) * ((a - lit(0.92)) + (-t3)).cos() + lit(0.51), ((a * (lit(0.1) * lit(n as f64))) + a.min(lit(0.867))).tanh(), lit(0.5) * ((x[2] * x[2] + lit(0.3)).sqrt() / (lit(1.5) + s1 * s1)).atan(), lit(0.45) * (t3 * a).cos() + lit(0.62)];
            u4.iter_mut().zip(x.iter().skip(1)).for_each(|(y5, y6)| { *y5 = lit(0.5) * *y5 + lit(0.5) * ((*y6) / (lit(1.5) + (*y6) * (*y6))) / (lit(1.0) + t3 * t3); });
            let y9 = match checked(lit(0.5) * (u4[0] * u4[n % 4]) / (lit(1.0) + b * b), n) {
                Ok(y7) => u4[0].tanh(),
                Err(1) => (s1 + (lit(0.1) * lit(n as f64))).tanh(),
                Err(k8) => {
                    return lit(0.34) * s1 + lit(0.55) * x[n % x.len()];
                }
            };
            let y10 = rotate(&mut u4);
            b = b + (lit(0.22) * (y9 + y10).sin());
        } else {
            let mut u11 = [lit(0.81) * b.sin().cos() + lit(0.27), (s1 * s1).tanh()];
            let mut v12 = u11.clone();
            s1 = s1 + (lit(0.21) * (u11[n % 2] + v12[n % 2]).sin());
        }
        lit(0.64) * t3 + lit(0.87) * x[1] + (lit(0.5) * (a + a) / (lit(1.0) + a * a)) + lit(0.22) * b + lit(0.19) * s1
    }

    pub fn p0132(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (b * b).sin();
        let mut v2 = Vec::new();
        v2.push(lit(0.5) * (s1 - s1) / (lit(1.0) + b * b));
        v2.push(((s1 + s1) + (s1 * s1)).sin());
        v2.push(lit(0.5) * (-(b * lit(0.96))).atan());
        let o3 = if n / 2 > 0 { Some((b - (lit(0.1) * lit(n as f64))).sin()) } else { None };
        let w4 = &x[2..4];
        std::mem::swap(&mut b, &mut s1);
        let f5 = |p6: Dual, q7: Dual| lit(0.5) * w4[0] / (lit(1.0) + x[1] * x[1]);
        let t8 = f5(lit(0.87) * (b.min(lit(-0.427)) + (v2[n % v2.len()] + x[1])).cos() + lit(0.68), (x[0] * (-w4[w4.len() - 1])).sin()) - f5((x[0] * (-w4[w4.len() - 1])).sin(), lit(0.4));
        let mut k9 = 0;
        let mut t10 = lit(1.0) + (lit(0.16) * (w4[0] + w4[k9 % w4.len()]).cos() + lit(0.49));
        let mut p11 = (lit(0.5) * (w4[k9 % w4.len()] / (lit(1.5) + t10 * t10)).atan(), x[2].sin());
        while t10 > lit(0.45) && k9 < 12 {
            t10 = t10 * (lit(0.68));
            k9 += 1;
            p11 = (p11.1, (p11.0 * (w4[k9 % w4.len()] + p11.0)).sin());
            v2 = vec![lit(0.5) * (s1 * p11.0).atan(); 4];
        }
        for w12 in v2.chunks_mut(3) {
            w12[0] = t10.min(lit(-0.467)).tanh();
            let y19 = match staged(((-t8) - (w12[0] + p11.1)).tanh(), (x[1] * (lit(0.1) * lit(k9 as f64))).tanh(), (n + n)) {
                Ok(y14) if y14 > lit(0.61) => lit(0.5) * (p11.1 / (lit(1.5) + p11.0 * p11.0)).atan(),
                Ok(y14) => {
                    let f15 = |p16: Dual, q17: Dual| lit(0.5) * (s1 * p11.1).atan();
                    let t18 = if f15(lit(0.5) * (b - y14).atan(), lit(0.2)) > lit(0.13) { f15(lit(0.5) * (t10 - w12[0]).tanh().powi(2) / (lit(1.0) + w4[k9 % w4.len()] * w4[k9 % w4.len()]), lit(0.5) * (b - y14).atan()) } else { f15(lit(0.5) * (b - y14).atan(), lit(0.5) * (b - y14).atan()) };
                    (w12[k9 % w12.len()] + p11.0).tanh()
                }
                Err(_) => {
                    w12.swap(0, 0);
                    (x[k9 % x.len()] - t8).sin()
                }
            };
            b = b + (lit(0.52) * (w12[k9 % w12.len()] + y19).sin());
        }
        lit(0.67) * p11.0 + lit(0.12) * x[1] + (-t10).tanh() + lit(0.18) * s1 + lit(0.69) * v2[n % v2.len()] + lit(0.43) * t10 + lit(0.51) * b + lit(0.95) * p11.1
    }

    pub fn p0133(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.44) * ((x[n % x.len()] - b) * (a - a)).cos() + lit(0.54);
        let mut m2 = if (n + n) % 2 == 0 { (n + n) } else { 1 };
        let mut p3 = (lit(0.87) * b.atan().cos() + lit(0.62), lit(0.5) * ((a - b) - b.tanh().powi(3)).atan());
        let t6: Dual = x.iter().copied().fold(lit(-0.77), Dual::max);
        p3.0 = (p3.1 * p3.1 + lit(0.3)).sqrt().tanh();
        let t9: Dual = x[1..].iter().fold(lit(0.5) * (p3.1 * x[2]) / (lit(1.0) + s1 * s1), |s8, y7| lit(0.5) * s8 + lit(0.5) * x[2].max(lit(-0.517)) / (lit(1.0) + t6 * t6));
        let t13: Dual = x.iter().step_by(2).scan(lit(0.5) * ((-t9) - (t6 + t9)) / (lit(1.0) + s1 * s1), |s12, y10| { *s12 = lit(0.5) * *s12 + lit(0.5) * (x[0] - t6).atan(); Some(s12.sin()) }).sum();
        m2 += 1;
        let (t17, t18) = x.iter().rev().fold((lit(0.16) * (t6 / (lit(1.5) + t6 * t6)).cos() + lit(0.62), lit(1.0)), |(p15, q16), y14| (q16, p15.sin() + (lit(0.12) * ((*y14) + b).cos() + lit(0.55))));
        let (t17, t18) = (t17.tanh(), t18.sin());
        let w19 = &x[1..];
        let t20 = std::mem::take(&mut p3.0);
        let mut k21 = 0;
        let mut t22 = lit(1.0) + (lit(0.91) * (w19[m2 % w19.len()] * p3.1).cos() + lit(0.69));
        while t22 > lit(0.12) && k21 < 12 {
            t22 = t22 * (lit(0.50));
            k21 += 1;
            let mut m23 = (k21 + n);
        }
        lit(0.36) * t22 + lit(0.49) * x[n % x.len()] + lit(0.71) * t22 + lit(0.79) * p3.1 + lit(0.68) * b + lit(0.57) * s1
    }

    pub fn p0134(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (x[3] * lit(0.13)).tanh();
        let mut u2 = [lit(0.5) * (x[3] * x[n % x.len()]) / (lit(1.0) + a * a), lit(0.5) * (s1 + s1).sin() / (lit(1.0) + s1 * s1), ((lit(0.1) * lit(n as f64)) * a).sin()];
        match (n + n) % 4 {
            2 => {
                u2.swap(2, 1);
            }
            0 | 1 => {
                {
                    let y5 = match chained(((lit(0.85) + b) * lit(0.32)).sin(), lit(0.54) * (b * s1).cos() + lit(0.39)) {
                        Some(y3) => {
                            let r4 = if (n + n) > 4 && u2[2] * y3 > lit(-0.277) { &a } else { &u2[0] };
                            let y3 = (y3 + u2[1]).sin();
                            (y3 - u2[1]).tanh()
                        }
                        None => lit(0.5) * (u2[n % 3] / (lit(1.5) + a * a)).atan(),
                    };
                    let mut k6 = 0;
                    let y7 = loop {
                        k6 += 1;
                        if k6 > 4 {
                            break (s1 + (lit(0.1) * lit(k6 as f64))).tanh();
                        }
                        let mut v8 = u2.clone();
                        let t11: Dual = v8.iter().step_by(2).map(|y9| ((y9 - v8[n % 3]) + (lit(0.1) * lit(n as f64))).tanh()).product();
                        s1 = s1 - (lit(0.34) * (v8[0] + t11).sin());
                    };
                    s1 = s1 + (lit(0.74) * (y7 + y5).sin());
                }
            }
            _ => {}
        }
        lit(0.46) * b + lit(0.56) * x[3] + (lit(0.5) * x[1].cos().atan()) + lit(0.13) * b + lit(0.27) * u2[1] + lit(0.33) * s1
    }

    pub fn p0135(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = b.atan().tanh();
        let mut u2 = [lit(0.88) * (x[n % x.len()] * x[n % x.len()]).cos() + lit(0.18), lit(0.5) * b.max(lit(-0.407)).min(lit(0.987)).atan(), lit(0.5) * (a + x[0]).atan()];
        let mut m3 = if n / 2 > 4 { n } else { 1 };
        let mut o4 = Some(lit(0.5) * b.min(lit(-0.377)) / (lit(1.0) + u2[m3 % 3] * u2[m3 % 3]));
        let mut f5 = move |p6: Dual| { s1 = s1.sin() + lit(0.5) * ((p6 * b) + (p6 + x[n % x.len()])).atan(); s1 * p6 };
        s1 = s1 + (lit(0.5) * (u2[1] + (lit(0.1) * lit(m3 as f64))).atan());
        let t7 = f5(lit(0.5) * (u2[1] / (lit(1.5) + u2[m3 % 3] * u2[m3 % 3])) / (lit(1.0) + u2[n % 3] * u2[n % 3])) - f5(s1);
        match m3 {
            1..=3 | 6 => {
                match (m3 + n) % 4 {
                    0 | 3 => {
                        let mut v9: Vec<Dual> = x.iter().skip(1).filter(|y8| **y8 > lit(-0.233)).map(|y8| lit(0.5) * (s1 - lit(0.77)).abs().max(lit(-0.77)) / (lit(1.0) + s1 * s1)).collect();
                        v9.push(lit(0.89) * (u2[1] / (lit(1.5) + s1 * s1)).cos() + lit(0.92));
                        let y18 = match n + n {
                            k10 @ 1..=3 => lit(0.5) * (t7 + u2[n % 3]) / (lit(1.0) + s1 * s1),
                            _ => {
                                if let Some(y11) = chained(lit(0.5) * (u2[m3 % 3] + t7) / (lit(1.0) + b * b), t7.atan().tanh()) {
                                    m3 += 1;
                                    let f12 = |p13: Dual| -> Dual { for k14 in 1..4 { if p13 * lit(k14 as f64) > lit(0.57) { return lit(0.5) * (-v9[0]) / (lit(1.0) + t7 * t7); } } (-v9[n % v9.len()]).tanh() };
                                    let t15 = f12(((lit(0.1) * lit(m3 as f64)) + (v9[0] / (lit(1.5) + t7 * t7))).tanh()) * f12(lit(0.5) * (v9[0] + (lit(0.1) * lit(n as f64))).min(lit(-0.857)).atan());
                                    s1 = s1 + (lit(0.64) * (y11 + t15).sin());
                                } else {
                                    let mut v16 = u2.clone();
                                    let w17 = &u2[1..];
                                    s1 = s1 + (lit(0.64) * (w17[1] + v16[1]).sin());
                                }
                                (a * t7).sin()
                            }
                        };
                        s1 = s1 - (lit(0.27) * (v9[0] + y18).sin());
                    }
                    _ => {
                        s1 = s1 + (lit(0.66) * (lit(0.5) * (a / (lit(1.5) + s1 * s1)) / (lit(1.0) + u2[m3 % 3] * u2[m3 % 3])));
                    }
                }
            }
            _ => {
                s1 = s1 + (lit(0.63) * (s1 - b).tanh());
            }
        }
        lit(0.97) * x[1] + lit(0.28) * x[x.len() - 1] + (lit(0.96) * (u2[m3 % 3].min(lit(0.397)) + (a * x[1])).cos() + lit(0.59)) + lit(0.65) * s1 + lit(0.32) * u2[m3 % 3]
    }

    pub fn p0136(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((lit(0.1) * lit(n as f64)) * a).sin();
        let (t2, mut s3) = ((x[3] + b).tanh(), lit(0.5) * s1.max(lit(0.437)).atan());
        let y4 = if n % 3 != 2 {
            lit(0.75) * (b + b).cos() + lit(0.35)
        } else if t2.min(lit(-0.467)) > t2 {
            lit(0.5) * (s3 * a) / (lit(1.0) + a * a)
        } else {
            let mut u6 = [(s3 + (lit(0.1) * lit(n as f64))).sin(), lit(0.5) * (b * b + lit(0.3)).sqrt().atan(), lit(0.53) * b.min(lit(0.767)).cos() + lit(0.54)];
            for i5 in 0..n / 2 {
                u6 = [u6[1], u6[2], lit(0.5) * u6[2].min(lit(-0.837)).atan()];
                let y7;
                if s1 * b > s1 {
                    y7 = (s3 * x[x.len() - 1]).tanh();
                } else {
                    y7 = lit(0.48) * (s3.min(lit(0.427)) + (t2 + u6[i5 % 3])).cos() + lit(0.87);
                }
                let mut v8 = x.to_vec();
                if let Ok(y9) = staged(lit(0.88) * a.tanh().powi(3).cos() + lit(0.27), lit(0.5) * (v8[v8.len() - 1] - lit(0.51)).atan(), n) {
                    let t12: Dual = x.iter().rev().skip_while(|y10| **y10 > lit(0.383)).map(|y10| ((-u6[2]) * y9.tanh().powi(2)).sin()).sum();
                    s1 = s1 + (lit(0.71) * (t12 + y9).sin());
                } else {
                    for w13 in v8.chunks_mut(3) {
                        w13[0] = lit(0.5) * ((-u6[0]) * (lit(0.11) - s1)).atan();
                        let t16: Dual = x.iter().skip_while(|y14| **y14 > lit(0.293)).map(|y14| (y14 - s3).sin()).skip(1).sum();
                        let mut t16 = u6[n % 3] - t16.tanh();
                        a = a + (lit(0.44) * (w13[i5 % w13.len()] + t16).sin());
                    }
                }
                a = a + (lit(0.22) * (y7 + v8[0]).sin());
            }
            (t2 * t2).ln_1p().tanh()
        };
        lit(0.88) * b + lit(0.48) * x[n % x.len()] + lit(0.94) * s3 + lit(0.17) * a + lit(0.37) * s1
    }

    pub fn p0137(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.82) * (x[n % x.len()] + a).cos() + lit(0.25);
        let mut u2 = [lit(0.5) * a.atan(), lit(0.27) * (a / (lit(1.5) + s1 * s1)).cos() + lit(0.69), lit(0.57) * ((a / (lit(1.5) + s1 * s1)) - (x[0] - x[n % x.len()])).cos() + lit(0.12)];
        let mut m3 = if n % 2 == 1 { n / 2 } else { 2 };
        u2.swap(n % 3, 1);
        let y4 = rotate(&mut u2[..2]);
        let y18 = match (m3 + 3) % 4 {
            0 => {
                let e5: Result<Dual, u8> = match n % 3 { 0 => Err(2), _ => Ok((s1 * y4).tanh()) };
                lit(0.5) * (x[2].min(lit(0.257)) - (u2[m3 % 3] + y4)) / (lit(1.0) + s1 * s1)
            }
            1 => {
                let y17 = match n + n {
                    ..=2 => lit(0.5) * (y4 + u2[1]).atan(),
                    3.. => {
                        {
                            let (w6, w7) = u2.split_at_mut(1);
                            w6[0] = w7[0] * y4;
                            let mut k8 = 0;
                            let y9 = loop {
                                k8 += 1;
                                if k8 > n {
                                    break (s1 - lit(0.77)).abs().tanh();
                                }
                                let w10 = &w7[..2];
                                s1 = s1 + (lit(0.48) * w10[n % w10.len()].sin());
                            };
                            let mut k11 = 0;
                            let y12 = 'l13: loop {
                                k11 += 1;
                                if k11 > 4 {
                                    break lit(0.72) * (w7[m3 % w7.len()] * w6[0]).cos() + lit(0.87);
                                }
                                w7.fill(lit(0.5) * (y4 + (lit(0.1) * lit(k11 as f64))) / (lit(1.0) + a * a));
                                let mut f14 = |p15: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * (y9 - w6[n % w6.len()]).atan(); s1 * p15 };
                                let t16 = f14(lit(0.46) * ((lit(0.1) * lit(n as f64)) * x[k11 % x.len()]).cos() + lit(0.83)) + lit(0.5) * f14(lit(0.7));
                                s1 = lit(0.7) * s1 + lit(0.94) * t16.sin();
                            };
                            s1 = s1 + (lit(0.76) * (y12 + w6[n % w6.len()]).sin());
                        }
                        lit(0.5) * (s1 * s1).min(lit(-0.327)).atan()
                    }
                };
                lit(0.13) * (u2[m3 % 3] * y4).cos() + lit(0.83)
            }
            _ => lit(0.95) * y4.sin().cos() + lit(0.88),
        };
        lit(0.19) * y4 + lit(0.96) * x[x.len() - 1] + (y18 + y18).min(lit(-0.867)).sin() + lit(0.94) * u2[1] + lit(0.66) * s1
    }

    pub fn p0138(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].cos().tanh();
        let mut u2 = [lit(0.63) * (x[x.len() - 1] * s1).cos() + lit(0.48), lit(0.5) * (x[2] + (lit(0.1) * lit(n as f64))).min(lit(-0.417)).atan(), (x[1].atan() + (a - a)).sin(), lit(0.5) * x[1].tanh().powi(3).min(lit(-0.387)) / (lit(1.0) + b * b)];
        let mut v3 = Vec::new();
        v3.push((u2[0] - x[n % x.len()]).tanh());
        v3.push(((b * s1) + lit(0.69)).sin());
        v3.push(lit(0.5) * (-(u2[0] * u2[0])).exp() / (lit(1.0) + a * a));
        let f4 = |p5: Dual| (s1 * s1).tanh();
        let t7 = x.iter().filter(|y6| f4(**y6) > lit(0.11)).fold(lit(0.4), |s, y6| s * f4(*y6));
        for i8 in n..n {
            if a * u2[0] > lit(0.437) {
                let mut stack9 = vec![n, i8 / 2];
                let mut s11 = ((a + (lit(0.1) * lit(n as f64))) * (-(s1 * s1)).exp()).sin();
                while let Some(i10) = stack9.pop() {
                    if i10 > 1 {
                        stack9.push(i10 / 2);
                    }
                    s11 = (lit(0.77) * s11 + (x[x.len() - 1] + x[1])).tanh();
                    let f12 = |p13: Dual, q14: Dual| lit(0.77) * ((t7 - q14) - (q14 + t7)).cos() + lit(0.59);
                    let t15 = f12(lit(0.5) * (v3[v3.len() - 1] - b).atan(), lit(0.5) * ((v3[v3.len() - 1] - t7) - (a + s11)).atan()) - f12(lit(0.5) * ((v3[v3.len() - 1] - t7) - (a + s11)).atan(), lit(0.4));
                    let mut s18 = lit(0.5) * (b * t15).min(lit(0.737)) / (lit(1.0) + u2[i8 % 4] * u2[i8 % 4]);
                    'l19: for (i16, y17) in u2.iter().enumerate() {
                        s18 = (lit(0.67) * s18 + (t15 - s11)).tanh();
                        let t22: Dual = x.iter().chain(&x[..]).filter_map(|y20| if *y20 > lit(0.653) { Some(lit(0.5) * (s18.cos() * (lit(0.1) * lit(i10 as f64))).atan()) } else { None }).take(2).sum();
                        let w23 = &mut v3[..2];
                        s18 = s18 + (lit(0.21) * ((*y17) + w23[i16 % w23.len()]).sin());
                    }
                    s11 = s11 + (lit(0.78) * (t15 + s18).sin());
                }
                let mut stack24: Vec<usize> = (0..n).collect();
                while let Some(i25) = stack24.pop() {
                    if i25 > 1 {
                        stack24.push(i25 / 2);
                    }
                    v3[i8 % 3] = (a + x[x.len() - 1]).tanh();
                }
                s1 = s1 + (lit(0.65) * s11.sin());
            } else {
                s1 = s1 + (lit(0.12) * (lit(0.5) * ((v3[i8 % v3.len()] + a) * (lit(0.1) * lit(i8 as f64))) / (lit(1.0) + x[0] * x[0])));
            }
        }
        lit(0.98) * b + lit(0.65) * x[1] + lit(0.43) * v3[1] + lit(0.45) * s1 + lit(0.56) * u2[0]
    }

    pub fn p0139(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((x[1] * a) - (a * x[n % x.len()])).sin();
        let mut m2 = n;
        let mut u3 = [((-a) * (lit(0.1) * lit(m2 as f64))).tanh(), lit(0.5) * (s1 * lit(0.71)).atan(), lit(0.5) * (a + x[3]).atan()];
        let mut v4 = u3.clone();
        let y5 = soften(v4[n % 3].tanh().powi(2).tanh());
        let t6 = std::mem::take(&mut v4[1]);
        std::mem::swap(&mut v4, &mut u3);
        let mut k7 = 0;
        while k7 < 3 {
            if !((m2 + n) <= 0) {
                let f8 = |p9: Dual| lit(0.5) * (s1 * p9).atan();
                let t11 = x.iter().map(|y10| f8(*y10)).sum::<Dual>();
                s1 = s1 + (lit(0.49) * t11.sin());
            } else if m2 / 2 > 0 && t6 + u3[2] < lit(0.237) {
                let mut s13 = lit(0.13) * (t6 + x[1]).cos() + lit(0.61);
                'l14: for y12 in v4.iter_mut() {
                    s13 = (lit(0.84) * s13 + (a - s13)).tanh();
                    for y15 in u3.iter_mut() {
                        let mut u16 = [lit(0.5) * (y5 + a) / (lit(1.0) + (*y15) * (*y15)), lit(0.65) * ((*y15) / (lit(1.5) + y5 * y5)).cos() + lit(0.38)];
                        u16.iter_mut().zip(x.iter().take(3)).for_each(|(y17, y18)| { *y17 = lit(0.5) * *y17 + lit(0.5) * (y18 * (*y15)).atan(); });
                        s1 = s1 + (lit(0.18) * ((*y15) + u16[k7 % 2]).sin());
                    }
                    s13 = lit(0.7) * s13 + lit(0.98) * (*y12).sin();
                }
                for w19 in v4.chunks_mut(2) {
                    w19[0] = (y5 / (lit(1.5) + s13 * s13)).tanh();
                    let mut k20 = 0;
                    let y21 = loop {
                        k20 += 1;
                        if k20 > n % 3 {
                            break lit(0.5) * (lit(0.29) - w19[k20 % w19.len()]) / (lit(1.0) + u3[1] * u3[1]);
                        }
                        nudge(&mut w19[0], (u3[k7 % 3] * s13).tanh());
                    };
                    s13 = s13 + (lit(0.83) * (y21 + w19[m2 % w19.len()]).sin());
                }
                s1 = lit(0.7) * s1 + lit(0.45) * s13.sin();
            } else if n > 0 && v4[2] * u3[1] > lit(0.387) {
                s1 = s1 + (lit(0.23) * (lit(0.97) * (t6 + v4[m2 % 3]).cos() + lit(0.82)));
            } else {
                s1 = s1 + (lit(0.92) * (u3[2] - u3[m2 % 3]).sin());
            }
            k7 += 1;
        }
        lit(0.62) * y5 + lit(0.25) * x[0] + lit(0.61) * v4[k7 % 3] + lit(0.26) * u3[k7 % 3] + lit(0.82) * s1
    }

    pub fn p0140(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.44) * x[1].atan().cos() + lit(0.59);
        let mut u2 = [lit(0.5) * (x[n % x.len()] + a) / (lit(1.0) + s1 * s1); 4];
        let o3 = if (n + 3) % 3 != 1 { Some((s1 + a).tanh()) } else { None };
        {
            let (w4, w5) = u2.split_at_mut(2);
            w4[0] = w5[0] * a;
            let mut s7 = lit(0.34) * (-s1).cos() + lit(0.38);
            for y6 in w5.iter_mut() {
                s7 = (lit(0.73) * s7 + y6.tanh().powi(2)).tanh();
                match n + 1 {
                    0 => {
                        let mut f9 = move |p10: Dual| { s7 = s7.sin() + (p10.max(lit(-0.437)) - x[3]).tanh(); s7 * p10 };
                        s7 = s7 + (lit(0.5) * (a + w4[0]).atan());
                        let t11 = f9(lit(0.5) * (-((*y6) * w4[1])).atan()) - f9(s7);
                        let y19 = match ((n + 1) % 2, n % 3) {
                            (0, 0) => {
                                let t15: Dual = w4.iter().rev().skip_while(|y13| **y13 > lit(-0.343)).map(|y13| lit(0.5) * (t11 / (lit(1.5) + (*y13) * (*y13))) / (lit(1.0) + s7 * s7)).skip(1).sum();
                                let t18: Dual = w4[1..].iter().skip_while(|y16| **y16 > lit(0.803)).map(|y16| lit(0.63) * (s1 + (*y16)).cos() + lit(0.27)).sum();
                                lit(0.5) * ((lit(0.85) + s7) - (t15 + t11)) / (lit(1.0) + t15 * t15)
                            }
                            (1, k12) => {
                                w4[n % w4.len()] = w4[n % w4.len()] - (lit(0.88) * (lit(0.5) * ((lit(0.23) + (*y6)) - lit(0.77)).abs() / (lit(1.0) + w4[1] * w4[1])));
                                lit(0.5) * (s7 + a) / (lit(1.0) + w4[n % w4.len()] * w4[n % w4.len()])
                            }
                            _ => {
                                w4[0] = w4[0] - (lit(0.75) * (lit(0.5) * (-((s7 * s7) * (s7 * s7))).exp().atan()));
                                (a - lit(0.77)).abs().sin()
                            }
                        };
                        s1 = s1 + (lit(0.15) * (t11 + y19).sin());
                    }
                    k8 => {
                        s1 = s1 + (lit(0.19) * (lit(0.5) * w4[1] / (lit(1.0) + (*y6) * (*y6))));
                    }
                }
                s1 = s1 - (lit(0.31) * (*y6).sin());
            }
            s1 = s1 + (lit(0.75) * (s7 + w4[n % w4.len()]).sin());
        }
        lit(0.46) * a + (lit(0.5) * (s1 / (lit(1.5) + u2[0] * u2[0])) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])) + lit(0.15) * u2[2] + lit(0.29) * s1
    }

    pub fn q0141(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (x[x.len() - 1] * a) / (lit(1.0) + x[1] * x[1]);
        if n % 2 == 0 || (-(a * a)).exp() <= s1 {
            if (n + n) > 0 {
                let y2 = lit(0.34) * staged((x[1] + (x[n % x.len()] + lit(0.18))).tanh(), (lit(0.24) + s1).sin(), (n + 1))?.sin();
                s1 = s1 + (lit(0.83) * y2.sin());
            } else {
                for y3 in x.iter() {
                    let f8 = |p10: Dual| (y3 * s1).tanh();
                    let f9 = |p10: Dual| f8(p10) - f8(a.tanh().powi(3).sin());
                    let t11 = f9(lit(0.5) * (s1 + x[1]) / (lit(1.0) + (*y3) * (*y3)));
                    match mode(n + 3) {
                        Mode::Low => {
                            let y12 = lit(0.72) * checked(lit(0.5) * (-(s1 * s1)).exp() / (lit(1.0) + s1 * s1), (n + 2))?.sin();
                            nudge(&mut s1, lit(0.15) * ((t11 - (*y3)) * a.min(lit(-0.847))).cos() + lit(0.48));
                            s1 = s1 + (lit(0.11) * y12.sin());
                        }
                        Mode::Middle => {}
                        Mode::High => {
                            let mut v13 = x.to_vec();
                            s1 = s1 + (lit(0.92) * v13[n % v13.len()].sin());
                        }
                    }
                    s1 = s1 + (lit(0.14) * ((*y3) + t11).sin());
                }
            }
        }
        Ok(a.min(lit(-0.667)).sin())
    }

    pub fn p0141(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.66) * ((x[n % x.len()] + x[n % x.len()]) + (x[1] - lit(0.56))).cos() + lit(0.41);
        let mut m15 = n;
        let mut s16 = lit(0.0);
        s16 = s16 + ((-(s14 - a)).tanh());
        let y17: Dual;
        match n / 2 % 4 {
            0 => {
                y17 = (-s16).tanh();
            }
            1 | 2 => {
                y17 = lit(0.5) * (s16 + s16) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
            }
            _ => {
                y17 = (x[0] - a).tanh();
            }
        }
        let mut s19 = (s14 - x[2]).tanh();
        for y18 in [lit(0.5) * (-(s14 - y17)).atan(), (s14 - s14).sin()] {
            s19 = (lit(0.33) * s19 + (y17 * s16)).tanh();
            let e20: Result<Dual, u8> = match (n + 3) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * y18.atan().atan()) };
            s14 = s14 + (lit(0.74) * y18.sin());
        }
        let mut a = a - a.tanh();
        let t23: Dual = x.iter().step_by(2).filter(|y21| **y21 > lit(-0.493)).map(|y21| (-s19).sin()).sum();
        let t27: Dual = x.iter().chain(&x[..]).scan((t23 / (lit(1.5) + y17 * y17)).tanh(), |s26, y24| { *s26 = lit(0.5) * *s26 + lit(0.58) * (y24 + t23).cos() + lit(0.91); Some(s26.sin()) }).skip(1).sum();
        for y28 in x.iter() {
            let t29: Dual = ((t27 + y28) + (lit(0.21) - t23)).tanh();
            s14 = s14 - (lit(0.63) * (t29 + (*y28)).sin());
        }
        lit(0.58) * t27 + lit(0.22) * x[n % x.len()] + lit(0.78) * a + lit(0.91) * s19 + lit(0.57) * s16 + lit(0.93) * s14
    }

    pub fn p0142(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[n % x.len()] * lit(0.45)) / (lit(1.0) + a * a);
        let mut u2 = [lit(0.32) * s1.max(lit(-0.257)).cos() + lit(0.24), lit(0.5) * a.sin() / (lit(1.0) + s1 * s1), lit(0.24) * (a + (lit(0.1) * lit(n as f64))).cos() + lit(0.53)];
        let mut v3 = vec![lit(0.5) * s1.cos().atan(); 4];
        let mut o4 = Some(lit(0.56) * s1.max(lit(0.117)).cos() + lit(0.13));
        let mut s5 = lit(0.5);
        s5 = s5 + (((u2[n % 3] + s1) - (u2[n % 3] - lit(0.34))).tanh());
        'l7: for y6 in x {
            if (n + 1) > 2 {
                'l10: for (i8, y9) in u2.iter().enumerate() {
                    let mut p13 = (lit(0.5) * (*y6) / (lit(1.0) + s5 * s5), (s5 / (lit(1.5) + (*y6) * (*y6))).tanh().powi(2).tanh());
                    for (y11, y12) in u2.iter().zip(x) {
                        p13 = (p13.1, (p13.0 * (p13.1 + p13.1)).sin());
                        v3[1] = v3[1] - (lit(0.72) * ((lit(0.1) * lit(i8 as f64)) + (-(*y12))).tanh());
                        s5 = s5 - (lit(0.26) * ((*y11) + (*y12)).sin());
                    }
                    s1 = s1 + (lit(0.36) * ((*y9) + p13.1).sin());
                }
                v3[2] = v3[2] * (lit(0.8) + lit(0.15) * (u2[2] + y6).sin());
            } else if y6.atan() < lit(0.117) {
                if s5 + a > lit(0.277) {
                    continue 'l7;
                }
            }
            s5 = lit(0.7) * s5 + lit(0.27) * (*y6).sin();
        }
        let y14 = stepped(lit(0.5) * (s1 + s5) / (lit(1.0) + v3[3] * v3[3]), (n + 3));
        lit(0.32) * y14 + lit(0.82) * x[3] + lit(0.91) * s5 + lit(0.85) * u2[1] + lit(0.26) * v3[n % v3.len()] + lit(0.58) * s1
    }

    pub fn p0143(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + lit(0.61)).atan();
        let mut u2 = [x[n % x.len()].sin(), (s1 - s1).tanh()];
        let mut m3 = if a.min(lit(-0.37)) > x[2] { (n + n) } else { 1 };
        let o4 = if (n + n) > 4 && x[3].min(lit(0.397)) < a { Some(lit(0.5) * u2[n % 2].atan()) } else { None };
        let t6: Dual = u2[1..].iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(x[1].max(lit(0.207)).tanh(), |(i, y5)| (lit(0.88) * ((-u2[m3 % 2]) * (s1 + y5)).cos() + lit(0.15)) * lit(i as f64));
        match checked(lit(0.5) * a.cos() / (lit(1.0) + s1 * s1), (n + 2)) {
            Ok(y7) => {
                for w9 in u2.chunks_mut(2) {
                    w9[0] = (s1 - y7).tanh();
                    let mut v11 = w9.iter().chain(&w9[..]).map(|y10| lit(0.5) * w9[0].min(lit(-0.507)).atan()).collect::<Vec<_>>();
                    v11.push((s1 - s1).sin());
                    let y13 = match first_above(x, lit(0.48)) {
                        Some(y12) => (y12 - w9[0]).sin(),
                        None => lit(0.5) * (x[n % x.len()] / (lit(1.5) + v11[0] * v11[0])).atan(),
                    };
                    s1 = lit(0.7) * s1 + lit(0.61) * (w9[n % w9.len()] + v11[0]).sin();
                }
                s1 = s1 + (lit(0.87) * y7.sin());
            }
            Err(1) => {
                let mut m14 = if !((m3 + n) <= 2) { (n + 2) } else { 2 };
                let mut p16 = (lit(0.26) * a.cos() + lit(0.99), lit(0.23) * t6.cos().cos() + lit(0.41));
                for i15 in (0..n.min(4)).rev() {
                    p16 = (p16.1, (p16.0 * (t6 / (lit(1.5) + u2[1] * u2[1]))).sin());
                    if let Ok(y17) = staged(((s1 / (lit(1.5) + a * a)) + ((lit(0.1) * lit(n as f64)) + p16.1)).sin(), x[m3 % x.len()].max(lit(0.537)).tanh(), (m14 + 2)) {
                        let y18 = rotate(&mut u2);
                        u2.fill((p16.1 - y17).tanh());
                        s1 = s1 - (lit(0.54) * (y17 + y18).sin());
                    } else {
                        let y20 = match n {
                            k19 @ 1..=3 => lit(0.5) * ((x[2] * u2[i15 % 2]) - p16.1.max(lit(-0.477))).atan(),
                            _ => lit(0.72) * (p16.1 + a).cos() + lit(0.55),
                        };
                        s1 = s1 + (lit(0.17) * y20.sin());
                    }
                }
                s1 = s1 + (lit(0.14) * p16.0.sin());
            }
            Err(k8) => {
                a = a + (lit(0.47) * (lit(0.5) * (t6 + s1) / (lit(1.0) + s1 * s1)));
            }
        }
        lit(0.27) * a + lit(0.38) * x[1] + (lit(0.42) * (s1 * a).cos() + lit(0.84)) + lit(0.74) * u2[1] + lit(0.26) * s1 + lit(0.33) * a
    }

    pub fn p0144(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (a * a).sin();
        let mut u2 = [lit(0.5) * (b * b).ln_1p() / (lit(1.0) + s1 * s1); 3];
        let mut v3 = vec![lit(0.5) * (x[n % x.len()] * a).sin() / (lit(1.0) + s1 * s1); 4];
        let (t4, mut s5) = (((u2[2] + b) + (u2[n % 3] + a)).sin(), lit(0.5) * ((s1 * lit(0.32)) - lit(0.69)) / (lit(1.0) + v3[n % v3.len()] * v3[n % v3.len()]));
        v3[0] = lit(0.5) * (s1 + v3[v3.len() - 1]) / (lit(1.0) + u2[n % 3] * u2[n % 3]);
        let t9: Dual = u2.iter().scan((v3[n % v3.len()] - lit(0.77)).abs().sin(), |s8, y6| { *s8 = lit(0.5) * *s8 + lit(0.5) * (s5 + t4).atan(); Some(s8.sin()) }).take(2).sum();
        let y23 = match n + 3 {
            k10 if k10 > 1 => {
                match k10 % 4 {
                    0 | 3 => {
                        v3[1] = (a / (lit(1.5) + u2[k10 % 3] * u2[k10 % 3])).tanh();
                        for i11 in (1..n % 4 + 2).rev().step_by(3) {
                            match n / 2 % 4 {
                                0 | 3 => {
                                    let mut f12 = move |p13: Dual| { s1 = s1.sin() + lit(0.5) * (b / (lit(1.5) + t4 * t4)).atan(); s1 * p13 };
                                    s1 = s1 + (lit(0.5) * (t9 * v3[v3.len() - 1]).atan());
                                    let t14 = f12((b * t4).tanh()) - f12(s1);
                                    let mut f15 = move |p16: Dual| { s5 = s5.sin() + lit(0.42) * (t14 + t14).cos() + lit(0.53); s5 * p16 };
                                    s5 = s5 + ((s5 * lit(0.47)).sin());
                                    let t17 = f15((a.sin() + (t4 / (lit(1.5) + s1 * s1))).sin()) - f15(s5);
                                    b = b + (lit(0.94) * (t14 + t17).sin());
                                }
                                _ => {
                                    let o18 = if n % 2 == 0 { Some(lit(0.5) * (lit(0.28) * (t9 / (lit(1.5) + v3[1] * v3[1]))).atan()) } else { None };
                                    let t22: Dual = x.iter().skip(1).scan((v3[v3.len() - 1] + s1).sin(), |s21, y19| { *s21 = lit(0.5) * *s21 + lit(0.5) * t4.tanh().powi(2).min(lit(-0.357)).atan(); Some(s21.sin()) }).take(2).sum();
                                    s1 = s1 + (lit(0.89) * t22.sin());
                                }
                            }
                            u2[1] = (b - s5).tanh();
                        }
                    }
                    _ => {
                        s5 = s5 + (lit(0.69) * t9.max(lit(0.847)).tanh());
                    }
                }
                (-((t9 * t9) * (t9 * t9))).exp().sin()
            }
            _ if (a * a).ln_1p() < lit(-0.507) => lit(0.5) * (v3[3] - s5).atan(),
            _ => (s5 * v3[n % v3.len()]).sin(),
        };
        lit(0.93) * t4 + lit(0.85) * x[n % x.len()] + lit(0.82) * s1 + lit(0.46) * b + lit(0.71) * s5 + lit(0.11) * v3[0] + lit(0.61) * u2[n % 3]
    }

    pub fn q0145(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + a * a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let y2 = staged(((s1 * lit(0.84)) + (x[n % x.len()] / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))).sin(), a.min(lit(0.447)).tanh(), n / 2)?;
        s1 = s1 + (lit(0.58) * checked(lit(0.5) * (y2 + (s1 + lit(0.26))) / (lit(1.0) + a * a), (n + n))?);
        let y3 = drain(&mut a);
        a = a + (lit(0.89) * checked(lit(0.5) * (a - a) / (lit(1.0) + y3 * y3), n / 2)?);
        let y4 = checked(lit(0.5) * (-a).atan(), (n + 2))?;
        let y3 = s1 - y3.tanh();
        let y6 = match (n % 2, n % 3) {
            (0, 0) => x[n % x.len()].sin(),
            (1, k5) => lit(0.5) * y2.tanh().powi(3) / (lit(1.0) + y3 * y3),
            _ => {
                return Err(3);
            }
        };
        Ok(lit(0.35) * s1.cos() + lit(0.83))
    }

    pub fn p0145(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s7 = (b * b).sin();
        let mut u8 = [(a.min(lit(-0.467)) * (s7 / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))).sin(), ((x[2] * x[2] + lit(0.3)).sqrt() * (b * b)).tanh(), lit(0.5) * (a / (lit(1.5) + x[2] * x[2])).atan()];
        let mut v9 = Vec::new();
        v9.push(lit(0.66) * (-(s7 * a)).cos() + lit(0.56));
        v9.push(lit(0.5) * (x[1] + x[n % x.len()]) / (lit(1.0) + a * a));
        v9.push(lit(0.5) * (b - a) / (lit(1.0) + a * a));
        let t12 = (u8[n % 3] * s7).sin();
        let f10 = |p11: Dual| (lit(0.5) * (t12 * t12).atan()) * t12;
        let t12 = f10(t12) + lit(0.5);
        let p11 = t12.sin();
        let t13 = f10(p11 * t12);
        let y14 = rotate(&mut v9[..2]);
        for i15 in (0..3 + 2).step_by(3) {
            let t20: Dual = v9.iter().chain(&u8[..]).zip(u8.iter()).enumerate().map(|(i18, (y16, y19))| (lit(0.58) * (y14 + y16).cos() + lit(0.47)) * y19 * lit(i18 as f64)).sum::<Dual>().tanh();
            let e21 = if lit(0.23) + t20 >= lit(0.577) { Err(0_u8) } else { Ok((t12 * t20).tanh()) };
            s7 = s7 - (lit(0.43) * t20.sin());
        }
        {
            let (w22, w23) = u8.split_at_mut(1);
            w22[0] = w23[0] * w23[w23.len() - 1];
            for (y24, y25) in w23.iter_mut().zip(w22.iter()) {
                let y26 = match q0145(x, (((*y24) * t12) - (b - y25)).tanh(), n % 4) { Ok(t) => lit(0.63) * t, Err(k) => lit(0.1) * lit(k as f64) };
                v9.iter_mut().zip(w22.iter()).for_each(|(y27, y28)| { *y27 = lit(0.5) * *y27 + lit(0.5) * s7.max(lit(-0.657)).atan(); });
                a = a + (lit(0.81) * ((*y24) + y26).sin());
            }
            a = a + (lit(0.88) * (w22[n % w22.len()] + w23[1]).sin());
        }
        lit(0.62) * s7 + lit(0.27) * x[n % x.len()] + lit(0.53) * v9[n % v9.len()] + lit(0.97) * u8[0] + lit(0.28) * a + lit(0.51) * s7
    }

    pub fn p0146(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-x[n % x.len()]).atan();
        let mut p2 = ((s1 - lit(0.77)).abs().sin(), lit(0.12) * ((a * s1) / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.19));
        let w3 = &x[2..];
        let mut k4 = 0;
        let mut u6 = [(p2.0 + a).sin().tanh(), (-a).tanh(), lit(0.5) * ((w3[k4 % w3.len()] * a) * a).atan()];
        let y5 = loop {
            k4 += 1;
            if k4 > 4 {
                break lit(0.5) * p2.1.sin() / (lit(1.0) + w3[1] * w3[1]);
            }
            u6 = [u6[1], u6[2], lit(0.5) * ((p2.1 + x[1]) + (a - a)).atan()];
            let r7 = if u6[0] + u6[2] < lit(-0.617) { &s1 } else { &u6[2] };
            a = a + (lit(0.95) * (*r7).sin());
        };
        p2.0 = p2.0 / (lit(1.1) + (p2.1 / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])) * (p2.1 / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])));
        for y8 in &mut u6 {
            let mut u9 = [lit(0.5) * (a + (*y8)).max(lit(0.317)) / (lit(1.0) + p2.0 * p2.0); 3];
            let mut v10 = u9.clone();
            s1 = lit(0.7) * s1 + lit(0.31) * ((*y8) + u9[2]).sin();
        }
        lit(0.97) * s1 + lit(0.43) * x[n % x.len()] + lit(0.96) * u6[1] + lit(0.59) * a + lit(0.36) * s1 + lit(0.55) * p2.0
    }

    pub fn p0147(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((b + a) + (x[n % x.len()] * x[0])).tanh();
        let mut p2 = (lit(0.5) * (s1 * lit(0.99)) / (lit(1.0) + b * b), lit(0.5) * (a + s1) / (lit(1.0) + b * b));
        let mut stack3: Vec<usize> = (0..n).collect();
        while let Some(i4) = stack3.pop() {
            let mut k5 = 0;
            let mut t6 = lit(0.5) * (s1 + x[i4 % x.len()]).atan();
            'l7: while {
                k5 += 1;
                t6 = lit(0.67) * t6 + (lit(0.5) * ((s1 * p2.0) * a) / (lit(1.0) + a * a));
                k5 < 7 && t6 > -lit(0.87)
            } {
                match k5 / 2 {
                    ..2 => {
                        let t10 = (t6 - p2.1).sin();
                        let f8 = |p9: Dual| (((p2.1 + p9) - (t10 + t10)).tanh()) * t10;
                        let t10 = f8(t10) + lit(0.5);
                        let p9 = t10.sin();
                        let t11 = f8(p9 * t10);
                        s1 = s1 + (lit(0.14) * (t10 + t11).sin());
                    }
                    2..=4 => {
                        let mut k12 = 0;
                        let mut p13 = (s1.sin(), lit(0.95) * p2.1.cos() + lit(0.63));
                        while k12 < 2 {
                            p13 = (p13.1, (p13.0 * (lit(0.12) - p13.0)).sin());
                            p13.1 = p13.1 + (lit(0.62) * (p2.0.cos() + (p13.0 + p2.1)).sin());
                            k12 += 1;
                        }
                        s1 = s1 + (lit(0.63) * p13.0.sin());
                    }
                    _ => {
                        if p2.1 + lit(0.76) <= lit(-0.97) {
                            break 'l7;
                        } else {
                            let t16 = lit(0.5) * (t6 * b) / (lit(1.0) + p2.1 * p2.1);
                            let f14 = |p15: Dual| (lit(0.56) * (x[3] * (lit(0.1) * lit(k5 as f64))).cos() + lit(0.22)) * t16;
                            let t16 = f14(t16) + lit(0.5);
                            let p15 = t16.sin();
                            let t17 = f14(p15 * t16);
                            s1 = s1 + (lit(0.72) * (t17 + t16).sin());
                        }
                        let mut stack18 = vec![n % 3];
                        while let Some(i19) = stack18.pop() {
                            if i19 > 1 {
                                stack18.push(i19 / 2);
                            }
                            let f20 = |p21: Dual| -> Dual { for k22 in 1..4 { if p21 * lit(k22 as f64) > lit(0.57) { return (t6 + a).sin(); } } s1.min(lit(0.677)).sin() };
                            let t23 = f20(s1.tanh().powi(3).tanh()) * f20(p2.1.max(lit(0.497)).tanh());
                            t6 = t6 + (lit(0.61) * t23.sin());
                        }
                    }
                }
            }
            s1 = s1 + (lit(0.69) * t6.sin());
        }
        lit(0.16) * p2.1 + lit(0.14) * x[0] + lit(0.95) * p2.0 + lit(0.66) * s1
    }

    pub fn q0148(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = x[n % x.len()].max(lit(-0.797)).tanh();
        let y2 = lit(0.92) * positive((s1.sin() / (lit(1.5) + s1 * s1)).sin())?.sin();
        let y3 = positive(lit(0.5) * ((a * y2) * (s1 * x[n % x.len()])) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]))?;
        let t4 = std::mem::replace(&mut a, (y2 + y2).tanh());
        let y8 = if let Some(y7) = positive(lit(0.88) * ((-t4) + t4.max(lit(-0.317))).cos() + lit(0.23)) {
            match n {
                k9 if k9 > 1 => {
                    for &y10 in x.iter() {
                        let mut u13 = [(lit(0.38) + t4).tanh(), (t4 + y3).tanh(), lit(0.5) * (((lit(0.1) * lit(k9 as f64)) + y10) + (y3 - a)) / (lit(1.0) + y10 * y10)];
                        'l14: for (i11, y12) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                            u13 = [u13[1], u13[2], lit(0.5) * u13[0].tanh().powi(3).atan()];
                            let y15 = positive((y7 - t4).sin())?;
                            let (w16, w17) = u13.split_at_mut(1);
                            w16[0] = w17[0] * (*y12);
                            s1 = s1 + (lit(0.32) * (w17[n % w17.len()] + y15).sin());
                        }
                        s1 = s1 + (lit(0.21) * (y10 + u13[2]).sin());
                    }
                }
                _ if !(n / 2 <= 4) => {
                    a = a + (lit(0.72) * (lit(0.5) * (t4 / (lit(1.5) + y7 * y7)).atan()));
                }
                _ => {
                    a = a + (lit(0.87) * (lit(0.13) * y7.cos() + lit(0.35)));
                }
            }
            lit(0.5) * ((a + s1) - (s1 * y2)) / (lit(1.0) + y2 * y2)
        } else {
            (y3 * y3).tanh()
        };
        Some(lit(0.68) * (y8 * y2).cos() + lit(0.74))
    }

    pub fn p0148(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s18 = (a + lit(0.56)).tanh();
        let mut u19 = [lit(0.5) * (s18 - a).atan(), ((s18 - lit(0.77)).abs() / (lit(1.5) + s18 * s18)).sin(), ((-s18) * lit(0.75)).tanh(), lit(0.5) * (x[3] + a).atan()];
        let (t20, mut s21) = (lit(0.55) * ((u19[1] - lit(0.25)) + (s18 + x[n % x.len()])).cos() + lit(0.99), (a + a).sin());
        let y22: Dual;
        match n / 2 % 4 {
            0 => {
                y22 = lit(0.5) * s21.atan();
            }
            1 | 2 => {
                let mut s23 = lit(1.0);
                s23 = s23 + ((s18 - t20).tanh());
                y22 = (s23 * u19[0]).sin();
            }
            _ => {
                y22 = s18.min(lit(-0.487)).sin();
            }
        }
        let mut k24 = 0;
        while k24 < 4 {
            k24 += 1;
            if (n + 1) > 1 {
                let y25 = match q0148(x, lit(0.24) * (-s18).cos() + lit(0.15), n % 4) { Some(t) => lit(0.33) * t, None => lit(0.71) };
                let y26 = blend(&s21, &t20);
                s21 = lit(0.7) * s21 + lit(0.55) * (y25 + y26).sin();
            } else {
                if !(n <= 0) {
                    let mut p29 = ((t20 - s18).sin(), t20.min(lit(0.77)).sin());
                    for (y27, y28) in x.iter().zip(u19.iter()) {
                        p29 = (p29.1, (p29.0 * (-y22)).sin());
                        nudge(&mut s21, lit(0.51) * (u19[k24 % 4] + y28).cos() + lit(0.79));
                        let t31: Dual = x.iter().take(3).enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or(lit(0.5) * (y22.max(lit(0.37)) * (*y28).max(lit(0.277))).atan(), |(i, y30)| (lit(0.35) * ((*y28) * (lit(0.1) * lit(k24 as f64))).cos() + lit(0.42)) * lit(i as f64));
                        s21 = s21 + (lit(0.11) * ((*y28) + t31).sin());
                    }
                    let r32 = if (-(p29.1 * p29.1)).exp() > a { &t20 } else { &s18 };
                    s21 = lit(0.7) * s21 + lit(0.78) * ((*r32) + p29.0).sin();
                } else {
                    match n / 2 {
                        1..=3 | 6 => {
                            u19.fill(lit(0.92) * s21.atan().cos() + lit(0.76));
                        }
                        _ => {
                            u19[k24 % 4] = lit(0.5) * ((y22 + u19[n % 4]) + (lit(0.47) + y22)) / (lit(1.0) + x[1] * x[1]);
                        }
                    }
                }
            }
        }
        lit(0.43) * y22 + lit(0.73) * x[k24 % x.len()] + (lit(0.61) * (s21 * lit(0.92)).cos() + lit(0.11)) + lit(0.99) * u19[1] + lit(0.21) * a + lit(0.45) * s18 + lit(0.81) * s21
    }

    pub fn p0149(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (a * a + lit(0.3)).sqrt().sin();
        let mut p2 = (lit(0.5) * (x[1] + lit(0.89)).atan(), s1.sin().tanh());
        let y3 = drain(&mut p2.1);
        let y17 = match mode(n / 2) {
            Mode::Low => lit(0.5) * (p2.1 * b) / (lit(1.0) + y3 * y3),
            Mode::Middle => {
                match positive(lit(0.5) * (-b).atan()) {
                    Some(y4) => {
                        let y16 = match n + n {
                            ..2 => {
                                if (n + n) % 2 == 0 || p2.1 / (lit(1.5) + y4 * y4) >= y4 {
                                    let mut s5 = lit(0.5);
                                    s5 = s5 + (y4.tanh());
                                    s1 = s1 + (lit(0.23) * s5.sin());
                                } else if n / 2 % 2 == 0 || y3 / (lit(1.5) + b * b) >= lit(0.677) {
                                    let t6 = std::mem::take(&mut b);
                                    let t9 = ((y3 - b) / (lit(1.5) + t6 * t6)).sin();
                                    let f7 = |p8: Dual| (t6.min(lit(-0.637)).tanh()) * t9;
                                    let t9 = f7(t9) + lit(0.5);
                                    let p8 = t9.sin();
                                    let t10 = f7(p8 * t9);
                                    s1 = s1 - (lit(0.34) * (t6 + t9).sin());
                                } else if (n + n) > 4 {
                                    let t12: Dual = x[1..].iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(lit(0.5) * (x[3] + lit(0.12)) / (lit(1.0) + p2.0 * p2.0));
                                    let t15: Dual = x.iter().filter(|y13| **y13 > lit(0.193)).map(|y13| lit(0.5) * (t12 * y13) / (lit(1.0) + (*y13) * (*y13))).skip(1).sum();
                                    b = b - (lit(0.81) * (t12 + t15).sin());
                                }
                                (b * lit(0.62)).tanh()
                            }
                            2..=4 => (-(s1 * s1)).exp().tanh(),
                            _ => lit(0.46) * (s1 * s1).cos() + lit(0.76),
                        };
                        b = b + (lit(0.92) * (y4 + y16).sin());
                    }
                    None => {
                        p2.0 = p2.0 + (lit(0.84) * (b + s1).sin());
                    }
                }
                lit(0.5) * (s1 * s1).atan()
            }
            Mode::High => b.max(lit(0.867)).sin(),
        };
        lit(0.96) * y3 + lit(0.71) * x[1] + lit(0.49) * b + lit(0.26) * p2.1 + lit(0.62) * s1
    }
}

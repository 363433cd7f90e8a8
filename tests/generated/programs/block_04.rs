// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0100(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.61 * (x[0] / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.48;
    let mut u2 = [0.5 * ((b + b) * (a - b)) / (1.0 + a * a); 3];
    let mut v3 = x.to_vec();
    let mut k4 = 0;
    let mut t5 = 1.0 + (s1 * 0.98).tanh();
    while t5 > 0.94 && k4 < 12 {
        t5 *= 0.55;
        k4 += 1;
        let mut k6 = 0;
        let mut t7 = 1.0 + (t5 - 0.61).tanh();
        let mut p8 = (0.5 * ((s1 / (1.5 + t7 * t7)) * s1).atan(), ((t5 - 0.63) * (u2[k4 % 3] * u2[0])).tanh());
        while t7 > 0.75 && k6 < 12 {
            t7 *= 0.67;
            k6 += 1;
            p8 = (p8.1, (p8.0 * t5.max(0.957)).sin());
            match mode(k4) {
                Mode::Low => {
                    if t7 / (1.5 + v3[3] * v3[3]) > t5 {
                        let y9 = drain(&mut t5);
                        u2[..2].fill((y9 - 0.77).abs().tanh());
                        t7 += 0.62 * y9.sin();
                    }
                    match n + 1 {
                        k10 if k10 > 1 => {
                            let t11: f64 = (a * p8.0).tanh();
                            t5 += 0.28 * t11.sin();
                        }
                        _ if a.max(0.397) < u2[k6 % 3] => {
                            let y12 = drain(&mut u2[1]);
                            t7 += 0.37 * y12.sin();
                        }
                        _ => {
                            s1 += 0.86 * (0.5 * (0.46 + p8.0).atan());
                        }
                    }
                }
                Mode::Middle => {
                    p8.1 += 0.54 * (x[k4 % x.len()] + u2[k4 % 3]).sin();
                }
                Mode::High => {
                    t7 += 0.86 * s1.tanh();
                }
            }
        }
        s1 += 0.36 * (t7 + p8.0).sin();
    }
    0.35 * v3[1] + 0.37 * x[k4 % x.len()] + (0.88 - s1).tanh() + 0.96 * s1 + 0.47 * t5 + 0.43 * v3[n % v3.len()] + 0.35 * u2[n % 3]
}

#[differentiable]
pub fn p0101(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.93 * (a + x[1]).cos() + 0.51;
    let mut m2 = if n % 2 == 1 { (n + 1) } else { 0 };
    let y3: f64;
    match n / 2 % 4 {
        0 => {
            y3 = 0.17 * x[n % x.len()].tanh().powi(2).cos() + 0.31;
        }
        1 | 2 => {
            y3 = (s1 + s1).sin();
        }
        _ => {
            y3 = 0.5 * x[0] / (1.0 + s1 * s1);
        }
    }
    let mut u4 = [(y3 + x[1]).min(0.967).sin(), (s1 + y3).atan().sin()];
    let mut v5 = u4.clone();
    let mut f6 = |p7: f64| { a = 0.5 * a + (y3 * y3).ln_1p().sin(); a * p7 };
    let t8 = f6((s1 - v5[n % 2]).tanh()) + 0.5 * f6(0.7);
    let t9 = std::mem::replace(&mut s1, (y3 * v5[n % 2]).max(-0.897).sin());
    match n / 2 {
        k10 if k10 > 1 => {
            let mut s11 = 0.28 * (y3 + u4[0]).cos() + 0.43;
            'l13: for i12 in 0..x.len() {
                s11 = (0.29 * s11 + (u4[0] * 0.58)).tanh();
                let mut u14 = [(u4[1] - t9).tanh(), t8.max(-0.527).sin(), (-u4[m2 % 2]).tanh()];
                'l16: for i15 in 0..n / 2 {
                    u14 = [u14[1], u14[2], 0.5 * (u14[i15 % 3].max(-0.807) + (s11 - s11)) / (1.0 + t9 * t9)];
                    let y17 = match mode(i12 / 2) {
                        Mode::Low => {
                            v5 = [(t8 + u4[0]).sin(), 0.35 * (s1 + 0.62).cos() + 0.76];
                            u14[m2 % 3].max(-0.657).tanh()
                        }
                        Mode::Middle => 0.5 * (t9 + t9).atan(),
                        Mode::High => 0.22 * t8.min(0.967).cos() + 0.64,
                    };
                    s1 += 0.51 * y17.sin();
                }
                s1 += 0.33 * u14[2].sin();
            }
            s1 += 0.71 * s11.sin();
        }
        _ if v5[n % 2] * u4[1] < -0.527 => {
            s1 += 0.71 * (0.5 * ((u4[0] + y3) * (y3 * y3 + 0.3).sqrt()).atan());
        }
        _ => {
            a += 0.47 * (0.5 * (t9 + u4[1]).atan());
        }
    }
    0.37 * x[0] + 0.82 * x[0] + 0.83 * a + 0.84 * s1 + 0.74 * u4[m2 % 2] + 0.38 * v5[m2 % 2]
}

#[differentiable]
pub fn q0102(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (-x[n % x.len()]).sin();
    a += 0.39 * first_above(x, 0.71)?;
    let y2 = drain(&mut a);
    let y8 = match n / 2 % 4 {
        0 => 0.5 * (s1 + y2) / (1.0 + s1 * s1),
        1 => {
            let mut k3 = 0;
            let mut t4 = s1.min(0.287).tanh();
            while {
                k3 += 1;
                t4 = 0.58 * t4 + (0.5 * y2 / (1.0 + t4 * t4));
                k3 < 7 && t4 > -0.92
            } {
                a += 0.92 * (0.53 * (t4 / (1.5 + a * a)).cos() + 0.91);
                let t7: f64 = x.iter().chain(&x[..]).copied().fold(-0.77, f64::max);
                t4 += 0.81 * t7.sin();
            }
            0.5 * y2.min(-0.17) / (1.0 + t4 * t4)
        }
        _ => 0.5 * (a + 0.15).atan(),
    };
    Some(y8.min(0.697).tanh())
}

#[differentiable]
pub fn p0102(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * (x[0] * x[1]).atan();
    let mut m10 = (n + 3);
    let (t11, mut s12) = ((a + b).tanh(), x[3].min(0.237).tanh());
    let y22 = match (0.77 - t11 < 0.937, m10) {
        (true, 0..=2) => 0.5 * b.sin().min(0.717) / (1.0 + x[m10 % x.len()] * x[m10 % x.len()]),
        (false, _) => {
            m10 = (n + 2) % 5;
            0.5 * (a - s12) / (1.0 + x[1] * x[1])
        }
        _ => {
            let mut s16 = 0.48 * (0.51 * t11).cos() + 0.57;
            for (i14, y15) in x.iter().filter(|y| **y > -0.553).enumerate() {
                s16 = (0.82 * s16 + (0.96 - (*y15))).tanh();
                let y17: f64;
                match (m10 + n) % 4 {
                    0 => {
                        y17 = 0.5 * ((-(s16 * s16)).exp() * (s16 + s12)) / (1.0 + t11 * t11);
                    }
                    1 | 2 => {
                        let w18 = &x[2..];
                        y17 = 0.5 * (t11 - (0.1 * (m10 as f64))) / (1.0 + a * a);
                    }
                    _ => {
                        y17 = 0.5 * a.max(-0.167).atan();
                    }
                }
                let y21 = match i14 {
                    k19 if k19 > 1 => (-s12).tanh(),
                    _ if !((i14 + 1) <= 0) => {
                        s12 += 0.98 * blend(&y17, y15);
                        0.5 * ((s16 + 0.44) - s16.max(0.87)).atan()
                    }
                    _ => {
                        let mut m20 = 0;
                        0.5 * (-a).atan()
                    }
                };
                a -= 0.91 * (y17 + (*y15)).sin();
            }
            0.5 * (t11 + s12).atan()
        }
    };
    0.34 * y22 + 0.69 * x[1] + 0.83 * s12 + 0.89 * s9 + 0.23 * a
}

#[differentiable]
pub fn p0103(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[3] * 0.77).sin();
    let mut o2: Option<f64> = None;
    let mut v4: Vec<f64> = x.iter().skip(1).filter(|y3| **y3 > -0.243).map(|y3| 0.24 * (s1.tanh().powi(2) - ((*y3) + y3)).cos() + 0.37).collect();
    v4.push(0.43 * s1.max(-0.337).cos() + 0.91);
    let t8: f64 = v4.iter().scan(s1.max(-0.537).sin(), |s7, y5| { *s7 = 0.5 * *s7 + (0.84 * (*y5)).tanh(); Some(s7.sin()) }).skip(1).sum();
    let f9 = |p10: f64| -> f64 { for k11 in 1..4 { if p10 * (k11 as f64) > 0.57 { return (a - a).tanh(); } } 0.5 * v4[0].min(0.227).atan() };
    let t12 = f9(0.5 * (t8 / (1.5 + x[x.len() - 1] * x[x.len() - 1])) / (1.0 + a * a)) * f9(0.68 * (t8 + 0.31).min(0.877).cos() + 0.67);
    let f13 = |p14: f64| -> f64 { for k15 in 1..4 { if p14 * (k15 as f64) > 0.57 { return (t12 + 0.79).tanh(); } } 0.81 * (t8 - t8).cos() + 0.64 };
    let t16 = f13(0.5 * (t12 - s1).atan()) * f13(0.5 * (-v4[n % v4.len()]) / (1.0 + v4[n % v4.len()] * v4[n % v4.len()]));
    let mut k17 = 0;
    let mut t18 = 0.5 * (a * s1).atan();
    while {
        k17 += 1;
        t18 = 0.54 * t18 + (0.37 * v4[0].max(-0.857).cos() + 0.84);
        k17 < 7 && t18 > -0.67
    } {
        if t16 * t18 <= t18 {
            v4.swap(0, 0);
            match n / 2 % 5 {
                2 => return 0.43 * t18 + 0.88 * x[0] + (0.5 * t8.atan()),
                _ => {}
            }
            let t20: f64 = x.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or(0.5 * v4[0].atan(), |(i, y19)| (((*y19) * t18).tanh()) * (i as f64));
            s1 += 0.17 * t20.sin();
            break;
        }
        let mut k21 = 0;
        'l22: loop {
            let mut k23 = 0;
            let y24 = 'l25: loop {
                k23 += 1;
                if t8 + (0.1 * (k23 as f64)) > t18 || k23 > 2 {
                    break 0.44 * ((0.1 * (k17 as f64)) * t12).sin().cos() + 0.68;
                }
                let mut p27 = ((t8 * a).sin(), 0.5 * (t16 + t16).atan());
                'l28: for y26 in &mut v4 {
                    p27 = (p27.1, (p27.0 * (t16 + (0.1 * (n as f64)))).sin());
                    let mut s29 = 1.0;
                    s29 += 0.76 * ((p27.0 + p27.1) + (t18 * t18).ln_1p()).cos() + 0.57;
                    t18 += 0.74 * ((*y26) + s29).sin();
                }
                t18 += 0.46 * p27.1.sin();
            };
            s1 -= 0.42 * y24.sin();
            k21 += 1;
            if a / (1.5 + t8 * t8) > 0.127 || k21 >= n {
                break;
            }
        }
    }
    0.32 * t12 + 0.85 * x[n % x.len()] + 0.46 * t18 + 0.24 * v4[n % v4.len()] + 0.76 * s1
}

#[differentiable]
pub fn p0104(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((a + a) + (b + (0.1 * (n as f64)))).tanh();
    let mut u2 = [0.5 * (s1.max(-0.787) * (s1 - a)) / (1.0 + s1 * s1), 0.52 * (x[n % x.len()] + a).cos() + 0.22, ((s1 + b) * 0.26).tanh(), (a * b).tanh()];
    let mut p3 = (0.5 * ((b - a) - s1) / (1.0 + u2[n % 4] * u2[n % 4]), ((a / (1.5 + b * b)) / (1.5 + s1 * s1)).tanh());
    let t6: f64 = u2.iter().filter_map(|y4| if *y4 > -0.93 { Some(u2[n % 4].tanh()) } else { None }).sum();
    'l9: for (i7, y8) in u2.iter_mut().enumerate() {
        let y10 = match chained(p3.1.min(0.747).tanh(), (-s1.atan()).sin()) { Some(t) => 0.62 * t, None => 0.15 };
        let mut k11 = 0;
        while k11 < x.len() {
            k11 += 1;
            let mut o12: Option<f64> = None;
            if n % 2 == 0 || p3.0.sin() > b {
                if p3.1.sin() >= t6 {
                    break 'l9;
                }
                match i7 / 2 % 4 {
                    2 => {
                        let t15: f64 = x.iter().rev().map(|y13| 0.5 * ((*y8) / (1.5 + t6 * t6)).atan()).sum();
                        let f16 = |p17: f64| (p17 + (*y8)).sin();
                        let t19 = x.iter().filter(|y18| f16(**y18) > 0.11).fold(0.4, |s, y18| s * f16(*y18));
                        s1 += 0.76 * (t19 + t15).sin();
                    }
                    0 | 1 => {
                        let t22: f64 = x[1..].iter().fold(((*y8) + a).sin(), |s21, y20| 0.5 * s21 + 0.5 * ((-(y10 * y10)).exp() + y20) / (1.0 + b * b));
                        s1 -= 0.18 * t22.sin();
                    }
                    _ => {
                        let y23 = stepped(0.5 * ((-y10) + ((*y8) * p3.0)).atan(), k11);
                        o12 = Some((t6 + y10).tanh());
                        s1 += 0.28 * y23.sin();
                    }
                }
                break 'l9;
            }
        }
        s1 += 0.23 * ((*y8) + y10).sin();
    }
    0.35 * p3.0 + 0.27 * x[3] + 0.84 * p3.1 + 0.77 * u2[0] + 0.36 * s1
}

#[differentiable]
pub fn p0105(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.67 * (b.sin() + 0.37).cos() + 0.38;
    let mut m2 = (n + n);
    let (t3, mut s4) = (a.min(0.837).sin(), ((a + b) / (1.5 + b * b)).tanh());
    m2 += 1;
    let f5 = |p6: f64| (s1 * x[1]).tanh();
    let t8 = x.iter().filter(|y7| f5(**y7) > 0.11).fold(0.4, |s, y7| s * f5(*y7));
    let t11: f64 = x.iter().take(3).map(|y9| 0.72 * ((x[1] + t3) * y9).cos() + 0.76).product();
    let mut u12 = [0.5 * (t3 * s4) / (1.0 + t3 * t3), (t3 + t3).sin()];
    let mut v13 = u12.clone();
    let t17: f64 = v13.iter().chain(&v13[..]).scan(0.5 * (v13[0] - v13[0]) / (1.0 + v13[1] * v13[1]), |s16, y14| { *s16 = 0.5 * *s16 + 0.5 * (t11 + (-(*y14))) / (1.0 + t11 * t11); Some(s16.sin()) }).take(2).sum();
    0.52 * x[n % x.len()] + 0.37 * x[3] + 0.46 * s4 + 0.85 * u12[1] + 0.25 * s1 + 0.65 * b + 0.13 * v13[0]
}

#[differentiable]
pub fn q0106(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = a.min(-0.747).cos().sin();
    let y2 = chained(0.5 * s1.atan(), 0.74 * ((-a) + s1).cos() + 0.22)?;
    let y3 = 0.21 * first_above(x, 0.75)?.sin();
    match n {
        k4 @ 1..=3 => {
            match staged(0.5 * (y3 / (1.5 + y2 * y2)).atan(), (x[3] * x[3]).ln_1p().tanh(), k4) {
                Ok(y5) => {
                    let y9 = match checked(0.5 * s1.min(-0.677).sin() / (1.0 + a * a), k4) {
                        Ok(y7) => 0.5 * (y2 * y5).atan(),
                        Err(_) => ((y2 / (1.5 + y2 * y2)) + (y5 - s1)).tanh(),
                    };
                    s1 += 0.17 * (y9 + y5).sin();
                }
                Err(_) => {
                    let mut stack10 = vec![n, (k4 + 2)];
                    'l12: while let Some(i11) = stack10.pop() {
                        let t15: f64 = x.iter().take(3).map(|y13| { if *y13 > -0.243 { return 0.64 * (a * y3).cos() + 0.65; } 0.5 * y13 }).skip(1).sum();
                        s1 += 0.94 * t15.sin();
                    }
                    let f16 = |p17: f64| 0.62 * ((0.1 * (n as f64)) - s1).cos() + 0.32;
                    let t19 = x.iter().copied().map(f16).sum::<f64>();
                    s1 += 0.36 * t19.sin();
                }
            }
        }
        _ => {
            s1 += 0.42 * s1.atan().tanh();
        }
    }
    Some((s1 + y2).sin())
}

#[differentiable]
pub fn p0106(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s20 = ((x[n % x.len()] - a) * 0.81).tanh();
    let mut u21 = [(a / (1.5 + a * a)).sin(), (s20 + a).tanh(), 0.5 * (x[1] + x[1]) / (1.0 + s20 * s20), (x[1] + a).sin()];
    let o22 = if 0.95 * s20 < s20 { Some(0.64 * ((a * s20) / (1.5 + x[3] * x[3])).cos() + 0.13) } else { None };
    let r23 = if u21[3].max(-0.997) < x[n % x.len()] { &x[2] } else { &a };
    if let Ok(y24) = checked(0.37 * (u21[n % 4] - (*r23)).cos() + 0.86, (n + 1)) {
        let y36 = match mode(n / 2) {
            Mode::Low => 0.55 * ((0.1 * (n as f64)) + a).cos() + 0.64,
            Mode::Middle => 0.88 * (*r23).max(0.297).cos() + 0.51,
            Mode::High => {
                let t27: f64 = u21.iter().step_by(2).copied().fold(-0.77, f64::max);
                let y28: f64;
                match n % 4 {
                    0 => {
                        let mut k29 = 0;
                        let y30 = loop {
                            k29 += 1;
                            if !(k29 / 2 <= 2) || k29 > 3 {
                                break ((s20 * r23) + r23).tanh();
                            }
                            let t32: f64 = u21.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or(0.5 * (0.75 + t27) / (1.0 + u21[k29 % 4] * u21[k29 % 4]), |(i, y31)| ((y24 / (1.5 + (*y31) * (*y31))).sin()) * (i as f64));
                            let t35: f64 = x.iter().filter_map(|y33| if *y33 > 0.453 { Some((((*y33) + y33) / (1.5 + u21[k29 % 4] * u21[k29 % 4])).tanh()) } else { None }).skip(1).sum();
                            s20 += 0.11 * (t32 + t35).sin();
                        };
                        y28 = 0.5 * ((0.1 * (n as f64)) * a) / (1.0 + x[2] * x[2]);
                    }
                    1 | 2 => {
                        y28 = 0.5 * ((y24 + (*r23)) * (u21[2] * u21[2] + 0.3).sqrt()) / (1.0 + s20 * s20);
                    }
                    _ => {
                        y28 = 0.26 * ((y24 * a) + (s20 * u21[n % 4])).cos() + 0.37;
                    }
                }
                ((-(*r23)) / (1.5 + y28 * y28)).tanh()
            }
        };
        s20 += 0.52 * (y36 + y24).sin();
    } else {
        s20 += 0.19 * (0.95 * ((s20 + s20) + (s20 + (*r23))).cos() + 0.14);
    }
    0.87 * a + 0.94 * x[n % x.len()] + a.tanh().powi(3).tanh() + 0.49 * u21[n % 4] + 0.61 * s20
}

#[differentiable]
pub fn p0107(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (a - a).tanh();
    let mut o2: Option<f64> = None;
    o2 = Some(0.5 * a.cos() / (1.0 + s1 * s1));
    let y3 = weighted(x, &x[..2], n);
    let mut u4 = [(x[3] * x[3] + 0.3).sqrt().tanh(), 0.5 * (a + s1) / (1.0 + x[n % x.len()] * x[n % x.len()])];
    let mut v5 = u4.clone();
    let mut p8 = (0.83 * (v5[1] * v5[1]).ln_1p().cos() + 0.93, 0.45 * ((s1 + y3) + u4[n % 2].min(0.597)).cos() + 0.73);
    for (y6, y7) in u4.iter_mut().zip(x.iter()) {
        p8 = (p8.1, (p8.0 * ((*y7) * (*y7))).sin());
        match n + n {
            0 => {
                let mut k10 = 0;
                let mut t11 = 1.0 + (0.5 * ((*y7) * (*y7) + 0.3).sqrt() / (1.0 + (*y6) * (*y6)));
                'l12: while t11 > 0.72 && k10 < 12 {
                    t11 *= 0.54;
                    k10 += 1;
                    let mut k13 = 0;
                    while k13 < n.min(2) {
                        let t16: f64 = v5.iter().take(3).skip_while(|y14| **y14 > -0.793).map(|y14| (((*y14) * b) + (0.1 * (k10 as f64))).tanh()).sum();
                        s1 += 0.54 * t16.sin();
                        k13 += 1;
                    }
                }
                let t17 = std::mem::take(&mut a);
                v5 = [0.5 * t17.max(-0.637).atan(), 0.5 * (p8.1 + t17) / (1.0 + x[n % x.len()] * x[n % x.len()])];
                s1 += 0.59 * (t17 + t11).sin();
            }
            k9 => {
                s1 += 0.72 * ((*y6) - 0.79).sin();
            }
        }
        a += 0.82 * ((*y7) + (*y6)).sin();
    }
    0.94 * p8.1 + 0.29 * x[n % x.len()] + ((y3 * 0.77) - 0.77).abs().sin() + 0.69 * u4[1] + 0.57 * v5[1] + 0.41 * s1 + 0.35 * p8.0 + 0.15 * a
}

#[differentiable]
pub fn p0108(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.58 * (-x[n % x.len()]).cos() + 0.54;
    let mut m2 = if n / 2 % 2 == 0 || a * 0.26 <= a { (n + n) } else { 1 };
    let e3 = if (n + 2) > 4 { Err(0_u8) } else { Ok(0.5 * (a / (1.5 + x[3] * x[3])).atan()) };
    let mut p5 = (0.66 * s1.max(-0.237).cos() + 0.91, (a - s1).sin());
    'l6: for i4 in (0..n % 4).rev() {
        p5 = (p5.1, (p5.0 * (x[3] + p5.1)).sin());
        match (i4 + 2) % 5 {
            1 => continue 'l6,
            _ => {
                let mut m9 = if (0.1 * (n as f64)) * s1 > 0.417 { (n + 1) } else { 0 };
            }
        }
        m2 += 1;
    }
    let mut k12 = 0;
    let mut p13 = (0.22 * (p5.0 + a).min(-0.837).cos() + 0.29, 0.5 * (a * s1) / (1.0 + s1 * s1));
    while k12 < 3 {
        p13 = (p13.1, (p13.0 * (p5.0 + s1)).sin());
        let a = s1 - a.tanh();
        s1 += 0.92 * a;
        let mut y14 = if p5.1 * p5.0 <= a {
            let t18: f64 = x.iter().take(3).scan(((0.42 - s1) / (1.5 + s1 * s1)).sin(), |s17, y15| { *s17 = 0.5 * *s17 + ((*y15) * a).sin(); Some(s17.sin()) }).sum();
            0.22 * (x[2] * s1).cos() + 0.86
        } else {
            0.5 * a.atan()
        };
        s1 += 0.63 * (y14 + a).sin();
        k12 += 1;
    }
    0.14 * a + 0.59 * x[m2 % x.len()] + 0.83 * s1 + 0.64 * p5.0 + 0.72 * p13.0
}

#[differentiable]
pub fn p0109(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[n % x.len()] * b).atan();
    let mut p2 = (0.23 * a.sin().cos() + 0.58, 0.43 * b.sin().cos() + 0.11);
    std::mem::swap(&mut p2.1, &mut s1);
    let e3 = if n / 2 > 0 { Err(2_u8) } else { Ok(0.5 * (x[n % x.len()] * a).atan()) };
    let y4;
    if s1 * 0.48 > -0.667 {
        y4 = 0.5 * (-a) / (1.0 + s1 * s1);
    } else {
        let Some(y5) = chained(0.95 * (a * s1).cos() + 0.67, (a + x[0]).tanh()) else {
            return 0.83 * s1 + 0.93 * x[n % x.len()];
        };
        for i6 in 0..n / 2 {
            for y7 in x.iter() {
                nudge(&mut a, (x[i6 % x.len()] - s1).tanh());
                let t10: f64 = x.iter().rev().filter_map(|y8| if *y8 > 0.533 { Some(0.5 * (((*y8) - (*y7)) * ((*y7) + y5)) / (1.0 + a * a)) } else { None }).sum();
                a = 0.7 * a + 0.78 * (t10 + (*y7)).sin();
            }
            let mut s12 = 0.76 * (s1 / (1.5 + x[2] * x[2])).cos() + 0.82;
            'l13: for y11 in [(b + y5).sin(), (s1 - x[n % x.len()]).max(-0.217).sin()] {
                s12 = (0.68 * s12 + (-(s12 * s12)).exp()).tanh();
                let y14 = if -p2.1 > 0.527 {
                    let t15 = std::mem::take(&mut s12);
                    p2.1 = 0.48 * ((y11 + s12) * (p2.1 + y5)).cos() + 0.69;
                    (0.59 - y5.tanh().powi(2)).tanh()
                } else if (n + n) > 3 {
                    0.5 * y5.atan()
                } else {
                    y5.tanh()
                };
                s1 -= 0.93 * (y14 + y11).sin();
            }
            a += 0.37 * s12.sin();
        }
        y4 = 0.5 * (y5 - y5).max(-0.867) / (1.0 + y5 * y5);
    }
    0.82 * y4 + 0.76 * x[2] + 0.78 * s1 + 0.63 * a + 0.58 * p2.0
}

#[differentiable]
pub fn q0110(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.21 * ((a * x[n % x.len()]) - (x[3] - a)).cos() + 0.31;
    let y2 = 0.33 * first_above(x, 0.92)?.sin();
    let y3 = blend(&s1, &s1);
    let t7: f64 = x[1..].iter().take(2).flat_map(|y4| { let t6 = (y2 - 0.77).abs().sin(); x.iter().map(move |y5| t6 * (0.5 * ((*y5) + y2).sin() / (1.0 + y3 * y3))) }).skip(1).sum();
    let t10 = (((0.1 * (n as f64)) - x[0]) * (y3 * y3)).sin();
    let f8 = |p9: f64| (y3.max(-0.547).tanh()) * t10;
    let t10 = f8(t10) + 0.5;
    let p9 = t10.sin();
    let t11 = f8(p9 * t10);
    for i12 in (0..3).rev() {
        let y13 = first_above(x, 0.21)?;
        let y14 = first_above(&x[..2], 0.23)?;
        s1 += 0.51 * (y14 + y13).sin();
    }
    Some(0.5 * (t10 - t10) / (1.0 + y2 * y2))
}

#[differentiable]
pub fn p0110(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s15 = 0.5 * (a - a) / (1.0 + a * a);
    let mut u16 = [0.85 * (s15 * (0.1 * (n as f64))).cos() + 0.13, 0.5 * (s15 + (0.1 * (n as f64))) / (1.0 + a * a)];
    let mut v17 = vec![0.5 * (0.15 + a).atan(), 0.5 * (s15 + x[n % x.len()]).cos().atan(), 0.5 * (x[n % x.len()] + s15).min(-0.677).atan(), (s15 / (1.5 + a * a)).sin()];
    let (t18, mut s19) = (0.5 * (a + 0.91).atan(), 0.5 * u16[0].min(-0.327).atan());
    let mut k20 = 0;
    while k20 < x.len() {
        k20 += 1;
        let y22 = if let Ok(y21) = staged(0.59 * (0.89 + v17[2]).cos() + 0.49, 0.63 * (0.76 * v17[v17.len() - 1]).tanh().powi(2).cos() + 0.42, n / 2) {
            0.5 * (-(-x[2])) / (1.0 + v17[0] * v17[0])
        } else {
            0.47 * (v17[k20 % v17.len()].sin() * (v17[1] * t18)).cos() + 0.87
        };
        s15 = 0.7 * s15 + 0.72 * y22.sin();
    }
    v17[..2].fill((u16[1] - s15).sin());
    let mut s23 = 0.0;
    s23 += (v17[v17.len() - 1] * t18).tanh();
    let mut k24 = 0;
    let y25 = 'l26: loop {
        k24 += 1;
        if k24 > 3 {
            break 0.5 * s19.atan();
        }
        match n % 5 {
            1 => break 'l26 (s19 * a).sin(),
            _ => {}
        }
    };
    u16[1] = 0.5 * ((0.1 * (k20 as f64)) * v17[k20 % v17.len()]) / (1.0 + s15 * s15);
    let mut y25 = y25 * 0.97;
    let mut v27 = v17.clone();
    0.91 * s19 + 0.43 * x[0] + 0.45 * v17[0] + 0.69 * s19 + 0.75 * v27[2] + 0.37 * u16[1] + 0.76 * y25 + 0.94 * s23
}

#[differentiable]
pub fn p0111(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a * a).tanh();
    let mut v2 = x.to_vec();
    let y3 = rotate(&mut v2);
    let s1 = (s1 + y3).sin();
    let y4 = rotate(&mut v2);
    {
        let w5 = &mut v2[2..4];
        match checked(0.52 * (w5[n % w5.len()] + x[n % x.len()]).cos() + 0.26, (n + n)) {
            Ok(y7) if y7 > 0.36 => {
                if 0.26 + w5[n % w5.len()] < -0.407 {
                    for y8 in x {
                        let f9 = |p10: f64, q11: f64| ((0.33 * (*y8)) + (-s1)).sin();
                        let t12 = if f9(0.5 * (y7 * y7) / (1.0 + s1 * s1), 0.2) > 0.13 { f9((w5[1] + s1).sin(), 0.5 * (y7 * y7) / (1.0 + s1 * s1)) } else { f9(0.5 * (y7 * y7) / (1.0 + s1 * s1), 0.5 * (y7 * y7) / (1.0 + s1 * s1)) };
                    }
                } else {}
            }
            Ok(y7) => {}
            Err(_) => {}
        }
    }
    0.86 * y4 + 0.48 * x[3] + 0.51 * v2[0]
}

#[differentiable]
pub fn p0112(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.sin().sin();
    let mut m2 = 0;
    if a - s1 <= x[x.len() - 1] {
        if x[3] * s1 >= 0.587 {
            let y3 = drain(&mut s1);
            s1 /= 1.1 + (y3 * s1) * (y3 * s1);
            s1 -= 0.59 * y3.sin();
        } else {
            let y4 = {
                m2 = (m2 * 3 + 2) % 7;
                let t7: f64 = x.iter().map(|y5| 0.79 * (a + (0.1 * (n as f64))).cos() + 0.89).product();
                0.5 * (a + 0.29).atan()
            };
            s1 += 0.63 * y4.sin();
        }
    } else {
        if n / 2 % 3 != 1 {
            let e8: Result<f64, u8> = match (m2 + n) % 3 { 0 => Err(2), _ => Ok(0.45 * (a - x[m2 % x.len()]).cos() + 0.96) };
        }
    }
    0.48 * a + 0.31 * x[3] + 0.38 * s1
}

#[differentiable]
pub fn p0113(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (-(a + a)).sin();
    let mut u2 = [0.5 * (x[x.len() - 1] + 0.93) / (1.0 + a * a), x[2].min(-0.937).tanh(), 0.47 * (0.59 + (x[n % x.len()] + a)).cos() + 0.34, (s1 + a).sin()];
    let mut v3 = Vec::new();
    v3.push((-s1).tanh());
    v3.push(0.52 * (x[0] * x[3]).cos() + 0.16);
    v3.push(0.5 * (a * x[n % x.len()]).atan());
    let mut p4 = (0.5 * (-v3[n % v3.len()]) / (1.0 + x[0] * x[0]), 0.5 * (v3[2] + 0.76).atan());
    let t7: f64 = u2.iter().chain(&x[..]).filter(|y5| **y5 > -0.13).map(|y5| 0.5 * (((*y5) / (1.5 + u2[n % 4] * u2[n % 4])) + (y5 + p4.0)) / (1.0 + a * a)).skip(1).sum();
    u2.swap(0, 1);
    v3[n % 3] = 0.92 * (0.43 * (p4.0 + v3[v3.len() - 1])).cos() + 0.61;
    let t9: f64 = u2.iter().step_by(2).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(0.5 * p4.1.min(0.827) / (1.0 + p4.0 * p4.0));
    u2[3] = 0.5 * (t9 + u2[n % 4]) / (1.0 + t9 * t9);
    {
        let w10 = &mut v3[1..];
        let mut k11 = 0;
        let y12 = 'l13: loop {
            k11 += 1;
            if (k11 + 3) > 0 && p4.0 < -0.277 || k11 > n / 2 {
                break (a + t9).sin();
            }
            for y14 in w10.iter_mut() {
                u2 = [0.5 * (p4.1 - t7) / (1.0 + s1 * s1), 0.5 * ((x[n % x.len()] - 0.53) * (-(a * a)).exp()) / (1.0 + t9 * t9), 0.5 * ((t9 * (0.1 * (k11 as f64))) / (1.5 + (*y14) * (*y14))).atan(), 0.5 * (0.59 + (t9 + t9)).atan()];
                u2.swap(1, 3);
                s1 += 0.31 * (*y14).sin();
            }
        };
        s1 += 0.33 * (y12 + w10[0]).sin();
    }
    0.61 * p4.1 + 0.43 * x[n % x.len()] + 0.84 * p4.0 + 0.25 * s1 + 0.29 * u2[2] + 0.88 * v3[n % v3.len()]
}

#[differentiable]
pub fn p0114(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.min(0.917).tanh();
    let mut v2 = x.to_vec();
    let t4: f64 = (1..=3).rev().fold(0.3, |s, k3| s * (0.5 * (a.min(0.827) / (1.5 + v2[v2.len() - 1] * v2[v2.len() - 1])) / (1.0 + x[n % x.len()] * x[n % x.len()])) + (f64::from(k3)));
    let y5 = rotate(&mut v2);
    let mut k6 = 0;
    while k6 < 4 {
        k6 += 1;
        let t10: f64 = x.iter().chain(&x[..]).take(2).flat_map(|y7| { let t9 = 0.13 * (a + 0.83).cos() + 0.84; x.iter().map(move |y8| t9 * (0.74 * ((t4 * s1) + (-y5)).cos() + 0.58)) }).take(2).sum();
        'l12: for i11 in 0..3 {
            for i13 in (0..1).rev() {
                v2.iter_mut().zip(x.iter().rev()).for_each(|(y14, y15)| { if *y15 < -0.513 { return; } *y14 = 0.5 * *y14 + y5.tanh(); });
                let y18 = match checked(0.25 * y5.sin().cos() + 0.89, (n + n)) {
                    Ok(y16) => {
                        v2[0] /= 1.1 + t4 * t4;
                        y5.min(0.937).tanh()
                    }
                    Err(_) => (v2[2] * t10).sin(),
                };
                s1 += 0.21 * y18.sin();
            }
        }
        s1 = 0.7 * s1 + 0.25 * t10.sin();
    }
    0.77 * x[k6 % x.len()] + 0.19 * x[n % x.len()] + (y5 * s1).sin() + 0.11 * v2[1] + 0.84 * s1
}

#[differentiable]
pub fn q0115(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = a.max(0.497).sin();
    a += 0.99 * staged(0.5 * x[2].min(-0.667) / (1.0 + a * a), 0.83 * ((s1 * 0.43) + 0.97).cos() + 0.71, n)?;
    let y2 = 0.55 * staged(s1.tanh().powi(2).sin(), 0.65 * (s1 + a).cos() + 0.68, n / 2)?.sin();
    let mut u3 = [(y2 * y2 + 0.3).sqrt().sin(); 2];
    u3.iter_mut().zip(x.iter().rev()).for_each(|(y4, y5)| { *y4 = 0.5 * *y4 + 0.43 * (-((*y5) - y5)).cos() + 0.68; });
    relax(&mut u3[1..], 0.34 * y2.max(0.177).cos() + 0.34);
    {
        let w6 = &mut u3[0..2];
        let y7: f64;
        match (n + n) % 4 {
            0 => {
                y7 = (s1 - s1).max(-0.227).tanh();
            }
            1 | 2 => {
                y7 = 0.38 * (s1 + y2).cos() + 0.93;
            }
            _ => {
                y7 = 0.5 * (-y2) / (1.0 + x[x.len() - 1] * x[x.len() - 1]);
            }
        }
        w6.fill((x[3] - y7).tanh());
        a += 0.42 * (w6[n % w6.len()] + y7).sin();
    }
    Ok(0.5 * u3[0].atan())
}

#[differentiable]
pub fn p0115(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s8 = 0.5 * (x[2] * b) / (1.0 + x[0] * x[0]);
    let mut m9 = if (n + n) > 0 && x[3] + a > x[x.len() - 1] { n / 2 } else { 0 };
    let mut o10 = Some(a.max(0.797).sin());
    let mut p11 = (0.5 * x[x.len() - 1].tanh().powi(2) / (1.0 + s8 * s8), (b / (1.5 + b * b)).sin());
    match n + n {
        0 => {
            let mut v14: Vec<f64> = x[1..].iter().map(|y13| 0.5 * (s8 + (*y13)).atan()).collect();
            v14.push((b + p11.0).tanh());
            std::mem::swap(&mut v14[0], &mut b);
            let t15 = std::mem::replace(&mut s8, ((x[m9 % x.len()] + p11.0) + (b + (0.1 * (m9 as f64)))).sin());
            b += 0.19 * (v14[0] + t15).sin();
        }
        k12 => {
            let t18 = (x[m9 % x.len()] - b).tanh();
            let f16 = |p17: f64| ((p17 * t18).sin()) * t18;
            let t18 = f16(t18) + 0.5;
            let p17 = t18.sin();
            let t19 = f16(p17 * t18);
            s8 += 0.33 * (p17 + t18).sin();
        }
    }
    0.93 * a + 0.61 * x[3] + 0.93 * b + 0.92 * s8 + 0.64 * p11.1
}

#[differentiable]
pub fn p0116(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].cos().tanh();
    let mut u2 = [0.5 * (b - 0.28).atan(), 0.5 * ((0.1 * (n as f64)) * x[x.len() - 1]) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.46 * (b + s1).cos() + 0.11, 0.5 * (b - a) / (1.0 + b * b)];
    let y3 = rotate(&mut u2);
    let mut f4 = |p5: f64| { s1 = 0.5 * s1 + ((p5 * p5 + 0.3).sqrt() * x[n % x.len()]).sin(); s1 * p5 };
    let t6 = f4(0.5 * (b - u2[n % 4]) / (1.0 + b * b)) + 0.5 * f4(0.7);
    let mut u9 = [0.5 * ((y3 * y3) + u2[3]).atan(), (-s1).tanh(), 0.5 * (y3 / (1.5 + s1 * s1)).atan()];
    for (y7, y8) in u2.iter().zip(x.iter()) {
        u9 = [u9[1], u9[2], (y3 - 0.77).abs().tanh()];
        let mut k10 = 0;
        let mut u12 = [0.5 * ((*y8) - (*y8)).atan(), u9[0].max(-0.237).sin(), (*y7).min(-0.747).tanh()];
        let y11 = 'l13: loop {
            k10 += 1;
            if k10 > n.min(4) {
                break 0.44 * (t6 * (*y7)).cos() + 0.28;
            }
            u12 = [u12[1], u12[2], 0.5 * ((0.1 * (n as f64)) * (*y8)).atan()];
            let mut k14 = 0;
            while k14 < 1 {
                k14 += 1;
                std::mem::swap(&mut u12, &mut u9);
                let t17: f64 = u2.iter().map(|y15| u12[2].tanh()).product();
                a += 0.37 * t17.sin();
            }
            match n / 2 {
                0 => {
                    let t21 = 0.46 * ((u9[2] * 0.14) * (-(y3 * y3)).exp()).cos() + 0.21;
                    let f19 = |p20: f64| (((*y8) - u9[2]).tanh()) * t21;
                    let t21 = f19(t21) + 0.5;
                    let p20 = t21.sin();
                    let t22 = f19(p20 * t21);
                    let t24: f64 = x.iter().skip(1).find(|y23| **y23 > -0.183).copied().unwrap_or(0.5 * (-(t21 + y7)).atan());
                    s1 += 0.68 * (t22 + t21).sin();
                }
                k18 => {
                    u12[2] = (b + 0.54).sin();
                }
            }
        };
        s1 -= 0.28 * (u12[2] + y11).sin();
    }
    0.51 * a + 0.92 * x[3] + ((u9[1] + b) - (0.92 - u9[2])).tanh() + 0.88 * u2[1] + 0.69 * s1 + 0.12 * a + 0.18 * u9[0]
}

#[differentiable]
pub fn q0117(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[3] + x[1]).tanh();
    match positive((x[0] / (1.5 + x[0] * x[0])).sin()) {
        Some(y2) => {
            let y3 = 0.58 * positive(0.5 * ((y2 / (1.5 + y2 * y2)) - (x[n % x.len()] - x[n % x.len()])) / (1.0 + a * a))?.sin();
            for i4 in (0..3).rev() {
                let mut u6 = [0.5 * (y3 * y2).atan(), (y2.max(0.277) * 0.65).tanh(), (y2 - x[3]).sin()];
                for i5 in (4..n).rev() {
                    u6 = [u6[1], u6[2], (u6[0] * u6[0] + 0.3).sqrt().tanh()];
                    u6[i5 % 3] = x[2].min(-0.317).tanh();
                    let w7 = &mut u6[1..];
                    s1 += 0.25 * w7[i5 % w7.len()].sin();
                }
                s1 = 0.7 * s1 + 0.83 * u6[i4 % 3].sin();
            }
            s1 += 0.43 * (y3 + y2).sin();
        }
        None => {
            s1 += 0.41 * (0.5 * s1.max(-0.207).atan());
        }
    }
    Some(s1.atan().tanh())
}

#[differentiable]
pub fn p0117(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s8 = 0.93 * (a * a + 0.3).sqrt().cos() + 0.25;
    let mut u9 = [0.5 * (-a).atan(), 0.5 * s8.min(0.87) / (1.0 + x[0] * x[0]), 0.5 * (-x[3]).atan(), 0.5 * ((0.19 + s8) + (a + x[n % x.len()])) / (1.0 + a * a)];
    let mut v10 = vec![(x[n % x.len()] - x[0]).sin(); 3];
    let mut o11 = Some((v10[1] + v10[n % v10.len()]).sin());
    let mut p12 = (0.5 * (x[n % x.len()] + v10[1]).atan(), 0.5 * a / (1.0 + v10[0] * v10[0]));
    let y13 = match q0117(&u9, (u9[n % 4] * v10[2]).min(0.917).tanh(), n % 4) { Some(t) => 0.51 * t, None => 0.43 };
    add_scaled(&mut u9, &v10, (p12.1 + y13).sin());
    for w14 in v10.chunks_mut(2) {
        w14[0] = ((w14[0] + a) * (p12.0 + 0.21)).tanh();
        u9[3] /= 1.1 + p12.0.min(-0.977) * p12.0.min(-0.977);
        relax(&mut u9[..2], 0.5 * ((0.1 * (n as f64)) + s8) / (1.0 + s8 * s8));
        o11 = Some(((w14[n % w14.len()] * p12.1) * (0.1 * (n as f64))).sin());
        a += 0.84 * w14[n % w14.len()].sin();
    }
    let t17: f64 = u9.iter().skip(1).filter_map(|y15| if *y15 > -0.283 { Some((u9[0] + x[3]).sin()) } else { None }).skip(1).sum();
    add_scaled(&mut u9[1..], &v10, 0.5 * (v10[1].max(0.637) * (-(y13 * y13)).exp()) / (1.0 + p12.0 * p12.0));
    0.93 * v10[0] + 0.38 * x[0] + (0.5 * (0.46 * p12.0) / (1.0 + v10[0] * v10[0])) + 0.12 * s8 + 0.25 * p12.0 + 0.55 * u9[n % 4] + 0.81 * v10[2] + 0.26 * a
}

#[differentiable]
pub fn q0118(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((a + a) * (a * x[n % x.len()])).atan();
    let y2 = first_above(x, 0.21)?;
    let t4: f64 = x[1..].iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or((-s1).tanh().powi(2).tanh());
    let mut f5 = |p6: f64| { s1 = 0.5 * s1 + y2.sin(); s1 * p6 };
    let t7 = f5(0.5 * (t4 * t4 + 0.3).sqrt() / (1.0 + a * a)) + 0.5 * f5(0.7);
    let y8 = 0.33 * first_above(x, 0.96)?.sin();
    let mut k9 = 0;
    let mut t10 = 1.0 + (t7 * y8).tanh();
    'l11: while t10 > 0.59 && k9 < 12 {
        t10 *= 0.61;
        k9 += 1;
        let y13 = if let Ok(y12) = checked(0.99 * (t7 + t10).cos() + 0.17, (k9 + n)) {
            a += 0.24 * first_above(&x[..2], 0.25)?;
            0.5 * t10.cos() / (1.0 + x[2] * x[2])
        } else {
            let y14: f64;
            match (k9 + n) % 4 {
                0 => {
                    s1 += 0.38 * weighted(x, x, n);
                    y14 = 0.5 * ((y2 + t4) * (t10 - x[x.len() - 1])) / (1.0 + a * a);
                }
                1 | 2 => {
                    y14 = t10.tanh();
                }
                _ => {
                    y14 = 0.75 * (t4 + x[3]).cos() + 0.56;
                }
            }
            y8.min(-0.247).tanh()
        };
        a = 0.7 * a + 0.35 * y13.sin();
    }
    Some(0.5 * ((x[3] + t10) * (x[0] * (0.1 * (n as f64)))).atan())
}

#[differentiable]
pub fn p0118(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s15 = a.atan().sin();
    let mut u16 = [0.5 * b.min(-0.837) / (1.0 + b * b), 0.5 * ((x[n % x.len()] + x[n % x.len()]) - 0.77).abs() / (1.0 + x[2] * x[2]), ((a * s15) * (a + a)).sin()];
    let mut m17 = n;
    let mut p18 = ((u16[1] - b).sin(), b.sin());
    let mut f19 = |p20: f64| { s15 = 0.5 * s15 + 0.5 * (p20 + u16[m17 % 3].atan()) / (1.0 + x[3] * x[3]); s15 * p20 };
    let t21 = f19(0.32 * (a * a).cos() + 0.92) + 0.5 * f19(0.7);
    let t22 = std::mem::take(&mut s15);
    let t24: f64 = (1..=3).rev().fold(0.3, |s, k23| s * ((t21 * p18.1).tanh()) + (f64::from(k23)));
    std::mem::swap(&mut s15, &mut p18.0);
    'l26: for y25 in u16.iter_mut() {
        let mut k27 = 0;
        let mut t28 = 0.52 * (t22 / (1.5 + a * a)).cos() + 0.16;
        while {
            k27 += 1;
            t28 = 0.80 * t28 + (t24 - t24).tanh();
            k27 < 7 && t28 > -0.25
        } {
            let mut k30 = 0;
            let mut p29 = (0.5 * ((t28 + t28) + (a * x[1])).atan(), ((t22 + t24) * (0.1 * (n as f64))).tanh());
            'l31: loop {
                k30 += 1;
                if k30 > n.min(2) {
                    break;
                }
                p29 = (p29.1, (p29.0 * (p29.1 / (1.5 + p29.0 * p29.0))).sin());
                let t34: f64 = x.iter().skip(1).copied().fold(-0.77, f64::max);
                t28 += 0.36 * t34.sin();
            }
            s15 += 0.14 * p29.0.sin();
        }
        s15 = 0.7 * s15 + 0.88 * (t28 + (*y25)).sin();
    }
    0.28 * t21 + 0.16 * x[x.len() - 1] + 0.39 * u16[2] + 0.15 * s15 + 0.27 * p18.0
}

#[differentiable]
pub fn p0119(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a - x[n % x.len()]).max(0.157) / (1.0 + a * a);
    let mut u2 = [0.77 * (s1 - x[0]).cos() + 0.77, 0.5 * (-a).atan(), 0.59 * (a * a).cos() + 0.41, 0.5 * ((x[3] * s1) - (-a)) / (1.0 + x[n % x.len()] * x[n % x.len()])];
    let mut v3 = vec![0.5 * (x[n % x.len()] + 0.65) / (1.0 + a * a), 0.37 * s1.max(-0.337).cos() + 0.92, (u2[0] * u2[n % 4]).tanh(), (a + s1).min(0.667).sin()];
    let mut m4 = if n / 2 % 3 != 1 { (n + n) } else { 1 };
    let o5 = if (n + 2) % 2 == 0 { Some(((s1 + u2[1]) - 0.31).tanh()) } else { None };
    let mut s7 = (-(u2[0] * 0.98)).sin();
    for i6 in (0..n % 4 + 2).step_by(2) {
        s7 = (0.25 * s7 + (-s1)).tanh();
        v3.fill(0.5 * (u2[m4 % 4] * s7) / (1.0 + u2[m4 % 4] * u2[m4 % 4]));
        let mut k8 = 0;
        let mut t9 = 1.0 + (0.5 * (v3[2] + u2[0]).atan());
        'l10: while t9 > 0.86 && k8 < 12 {
            t9 *= 0.57;
            k8 += 1;
            u2 = [(0.26 * (t9 - t9)).sin(), 0.82 * ((v3[2] * 0.92) * a.cos()).cos() + 0.53, 0.5 * (u2[m4 % 4] + v3[1]) / (1.0 + v3[m4 % v3.len()] * v3[m4 % v3.len()]), (t9 - 0.77).abs().sin()];
        }
        let mut p13 = (0.5 * ((t9 + v3[1]) + 0.63) / (1.0 + u2[2] * u2[2]), (u2[i6 % 4] / (1.5 + s7 * s7)).tanh());
        for (i11, y12) in u2.iter().enumerate() {
            p13 = (p13.1, (p13.0 * (-p13.1)).sin());
            let f14 = |p15: f64| -> f64 { if p15 > 0.23 { return 0.5 * (t9 - v3[1]) / (1.0 + p15 * p15); } 0.23 * (y12 - t9).cos() + 0.57 };
            let t17 = f14((-((*y12) - p13.0)).tanh()) * f14(0.5 * u2[1] / (1.0 + (*y12) * (*y12)));
            v3[0] = 0.25 * t9.atan().cos() + 0.38;
            m4 = (n + 3) % 5;
            s1 += 0.82 * ((*y12) + t17).sin();
        }
        s7 -= 0.98 * (p13.1 + t9).sin();
    }
    let t18 = 0.5 * (s7 / (1.5 + u2[2] * u2[2])) / (1.0 + v3[1] * v3[1]);
    0.79 * u2[3] + 0.72 * x[m4 % x.len()] + (0.5 * ((t18 * s7) + (u2[m4 % 4] - 0.16)) / (1.0 + s7 * s7)) + 0.95 * v3[0] + 0.23 * s1 + 0.64 * s7 + 0.66 * u2[1] + 0.26 * a
}

#[differentiable]
pub fn p0120(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((-b) * (-(b * b)).exp()).atan();
    let mut p2 = (x[x.len() - 1].max(0.507).tanh(), (0.39 * b).sin());
    'l4: for y3 in [(0.81 + s1).max(-0.897).sin(), (s1 - s1).tanh()] {
        let t6: f64 = x.iter().chain(&x[..]).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or((0.95 - b).tanh());
        let (t10, t11) = x.iter().chain(&x[..]).fold((0.5 * ((0.1 * (n as f64)) + y3).atan(), 1.0), |(p8, q9), y7| (q9 * (0.5 * p2.0.atan()), p8 - q9));
        let (t10, t11) = (t10.tanh(), t11.sin());
        let t15: f64 = x.iter().step_by(2).take(2).flat_map(|y12| { let t14 = t6.tanh(); x.iter().map(move |y13| t14 * (0.5 * t11 / (1.0 + b * b))) }).skip(1).sum();
        s1 += 0.74 * (y3 + t15).sin();
    }
    let mut p19 = ((b + s1).sin(), (p2.0 - s1).sin());
    for y18 in [(x[3].max(0.457) + (0.1 * (n as f64))).sin(), 0.5 * (x[n % x.len()] - a).max(-0.727) / (1.0 + b * b)] {
        p19 = (p19.1, (p19.0 * y18.min(-0.657)).sin());
        let mut k20 = 0;
        let y21 = 'l22: loop {
            k20 += 1;
            if k20 > n {
                break 0.47 * (p19.1 * p19.1).cos() + 0.31;
            }
            let y29 = match staged((b + 0.99).sin(), 0.55 * (x[k20 % x.len()] - p19.1).cos() + 0.56, (n + n)) {
                Ok(y23) => {
                    let mut v25 = Vec::new();
                    v25.push((y18 / (1.5 + x[3] * x[3])).sin());
                    v25.push(0.5 * y23.max(-0.147) / (1.0 + s1 * s1));
                    v25.push(b.min(-0.77).tanh());
                    let mut k26 = 0;
                    let mut s27 = 0.58 * (p19.1 + p19.0).cos() + 0.13;
                    'l28: while k26 < 1 {
                        k26 += 1;
                        s27 = (0.99 * s27 + s27.min(-0.637)).tanh();
                        v25.swap(0, 0);
                    }
                    0.5 * (y23 - p2.0).atan()
                }
                Err(1) => 0.38 * (p19.1 + (0.1 * (k20 as f64))).cos() + 0.49,
                Err(k24) => 0.45 * y18.min(-0.627).cos() + 0.15,
            };
            s1 += 0.75 * y29.sin();
        };
        s1 = 0.7 * s1 + 0.87 * (y18 + y21).sin();
    }
    0.32 * p19.1 + 0.91 * x[3] + (a / (1.5 + p19.1 * p19.1)).tanh() + 0.33 * s1 + 0.41 * p2.0 + 0.61 * p19.0
}

#[differentiable]
pub fn p0121(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.sin() / (1.0 + a * a);
    let mut u2 = [0.5 * (b / (1.5 + a * a)).atan(), (s1 * b).sin()];
    let mut v3 = Vec::new();
    v3.push(0.22 * (-b).cos() + 0.71);
    v3.push(0.5 * ((a + u2[0]) / (1.5 + u2[0] * u2[0])) / (1.0 + s1 * s1));
    v3.push((-b).sin());
    let mut o4 = Some(0.5 * (x[1] - s1).atan() / (1.0 + u2[n % 2] * u2[n % 2]));
    o4 = Some(v3[2].max(0.757).tanh());
    let y5 = match n + 3 {
        ..=2 => a.max(-0.597).sin(),
        3.. => {
            v3[..2].fill(0.5 * s1.atan() / (1.0 + s1 * s1));
            0.5 * (x[n % x.len()] + u2[1]).atan()
        }
    };
    v3[1] += 0.34 * (0.5 * (u2[1] + u2[n % 2]) / (1.0 + s1 * s1));
    if n > 3 && (s1 - 0.77).abs() >= 0.917 {
        let mut y6 = if (n + 2) % 3 != 0 {
            match o4 {
                Some(y7) => {
                    add_scaled(&mut v3, x, ((0.1 * (n as f64)) + u2[0]).sin());
                    s1 += 0.65 * y7.sin();
                }
                None => {}
            }
            0.5 * s1.max(-0.787) / (1.0 + y5 * y5)
        } else if s1.min(0.87) <= 0.617 {
            0.47 * (s1 * u2[1]).max(-0.667).cos() + 0.15
        } else {
            (y5 * 0.16).tanh()
        };
        s1 -= 0.49 * y6.sin();
    } else if (n + n) % 2 == 0 {
        s1 += 0.88 * ((u2[0] * s1) * (x[n % x.len()] + v3[2])).tanh();
    } else if n / 2 > 0 && u2[0] / (1.5 + y5 * y5) <= 0.677 {
        a += 0.45 * (0.49 * ((y5 / (1.5 + y5 * y5)) + y5.min(0.837)).cos() + 0.84);
    }
    0.15 * s1 + 0.62 * x[1] + (b + s1).sin() + 0.58 * s1 + 0.36 * u2[0] + 0.41 * a + 0.25 * v3[n % v3.len()]
}

#[differentiable]
pub fn q0122(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * ((x[3] / (1.5 + a * a)) - (x[2] / (1.5 + x[n % x.len()] * x[n % x.len()]))).atan();
    let f2 = |p3: f64| -> f64 { for k4 in 1..4 { if p3 * (k4 as f64) > 0.57 { return 0.5 * (s1 * p3).atan(); } } 0.22 * (a + 0.53).max(0.417).cos() + 0.44 };
    let t5 = f2((a + (0.1 * (n as f64))).sin()) * f2((a + x[2]).tanh());
    let (t9, t10) = x.iter().step_by(2).fold((0.5 * (x[n % x.len()] + t5).atan(), 1.0), |(p7, q8), y6| (q8 * ((x[x.len() - 1] - a).sin()), p7 - q8));
    let (t9, t10) = (t9.tanh(), t10.sin());
    let f11 = |p13: f64| t5.min(0.177).tanh();
    let f12 = |p13: f64| f11(p13) - f11(0.93 * ((p13 * t10) + (p13 + t10)).cos() + 0.79);
    let t14 = f12(0.5 * (-t5) / (1.0 + x[1] * x[1]));
    let t17 = 0.24 * t10.min(0.377).cos() + 0.77;
    let y18 = staged(0.5 * (t14 + (0.1 * (n as f64))) / (1.0 + t9 * t9), 0.5 * (t9 + t14) / (1.0 + t10 * t10), (n + 3))?;
    let y19 = blend(&t5, &t14);
    Ok(0.5 * (t17 * t14) / (1.0 + s1 * s1))
}

#[differentiable]
pub fn p0122(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s20 = 0.5 * a.atan();
    if (n + n) % 2 == 0 || -s20 > x[n % x.len()] {
        if s20 + s20 >= s20 {
            let y23 = blend(&s20, &a);
            let mut k24 = 0;
            while k24 < n {
                k24 += 1;
                let mut u26 = [0.5 * (y23 + a) / (1.0 + a * a), 0.95 * (x[x.len() - 1] - y23).cos() + 0.21, 0.5 * ((0.97 + y23) + (x[n % x.len()] - y23)).atan()];
                for i25 in (0..n.min(4)).rev() {
                    u26 = [u26[1], u26[2], 0.5 * (y23 + 0.56) / (1.0 + u26[2] * u26[2])];
                    let w27 = &mut u26[1..];
                    let t30: f64 = w27.iter().take(3).take_while(|y28| **y28 > 0.203).map(|y28| 0.5 * (s20 / (1.5 + (*y28) * (*y28))) / (1.0 + y23 * y23)).sum();
                    s20 += 0.92 * (t30 + w27[n % w27.len()]).sin();
                }
                u26[0] += 0.74 * (0.5 * a.min(0.917).atan());
                s20 -= 0.56 * u26[0].sin();
            }
            s20 = 0.7 * s20 + 0.45 * y23.sin();
        } else if n % 2 == 1 {
            let y37 = match positive(0.5 * (s20 + a) / (1.0 + x[1] * x[1])) {
                Some(y31) => {
                    let mut u32 = [0.5 * (s20 - 0.77).abs() / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.82 * (s20 + y31).atan().cos() + 0.95, (a * s20).sin()];
                    u32.iter_mut().zip(x[1..].iter()).for_each(|(y33, y34)| { *y33 = 0.5 * *y33 + 0.5 * (*y34).max(0.467).atan(); });
                    {
                        let w35 = &mut u32[..2];
                        let y36 = match positive((a * (0.1 * (n as f64))).sin()) { Some(t) => 0.28 * t, None => 0.18 };
                        s20 += 0.78 * (w35[0] + y36).sin();
                    }
                    (x[3] + 0.12).tanh()
                }
                None => s20.min(-0.977).sin(),
            };
            s20 = 0.7 * s20 + 0.97 * y37.sin();
        } else if x[3] - s20 < a {
            s20 += 0.14 * (a + a).tanh();
        } else {
            s20 += 0.63 * (0.5 * s20.sin().atan());
        }
    } else {
        s20 += 0.26 * (0.5 * (x[x.len() - 1] - x[n % x.len()]) / (1.0 + a * a));
    }
    0.65 * x[n % x.len()] + 0.66 * x[n % x.len()] + (0.52 * (s20 + x[n % x.len()]).cos() + 0.28) + 0.18 * s20
}

#[differentiable]
pub fn p0123(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a.sin() / (1.5 + x[2] * x[2])).sin();
    let mut o2: Option<f64> = None;
    let (t3, mut s4) = (0.36 * ((x[n % x.len()] + x[n % x.len()]) * (s1 + s1)).cos() + 0.46, 0.5 * (a - a).atan());
    let mut s7 = a.max(-0.167).min(0.927).sin();
    'l8: for (i5, y6) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
        s7 = (0.58 * s7 + (-s7)).tanh();
        let r9 = if n / 2 % 3 != 2 { &s1 } else { &a };
        let r10 = if i5 > 2 && s7 * (*y6) < s4 { &t3 } else { &x[3] };
        s4 += 0.24 * ((*r10) + (*y6)).sin();
    }
    let f11 = |p13: f64| 0.51 * a.cos() + 0.24;
    let f12 = |p13: f64| f11(p13) - f11(0.31 * (s7 / (1.5 + s1 * s1)).cos() + 0.13);
    let t14 = f12(0.5 * (s7 - t3) / (1.0 + t3 * t3));
    let mut k15 = 0;
    let y16 = loop {
        k15 += 1;
        if !(n <= 2) || k15 > n / 2 {
            break (t3 - t14).tanh().powi(3).sin();
        }
        let t18: f64 = (1..=3).fold(0.3, |s, k17| s * ((t14 + t14).sin()) + (f64::from(k17)));
        s7 += 0.53 * blend(&s7, &s4);
        s1 = 0.7 * s1 + 0.69 * t18.sin();
    };
    0.85 * s4 + 0.92 * x[2] + (0.45 * s7.max(-0.987).cos() + 0.73) + 0.87 * s4 + 0.83 * s1 + 0.68 * s7
}

#[differentiable]
pub fn p0124(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((-x[x.len() - 1]) * (-a)).tanh();
    let mut v2 = vec![0.5 * ((x[n % x.len()] * x[1]) + s1.cos()).atan(), 0.5 * (a + 0.32) / (1.0 + s1 * s1), 0.5 * x[3].min(-0.177) / (1.0 + s1 * s1)];
    let mut m3 = 0;
    for i4 in 3..n.min(5) {
        if (i4 + n) % 2 == 0 || s1 + s1 <= 0.787 {
            let t5 = (v2[1].sin() * x[1].atan()).sin();
            s1 = 0.7 * s1 + 0.77 * t5.sin();
        } else if i4 / 2 % 2 == 1 {
            let mut u7 = [0.5 * ((0.1 * (i4 as f64)) + v2[v2.len() - 1]) / (1.0 + v2[m3 % v2.len()] * v2[m3 % v2.len()]), a.max(0.487).sin(), 0.78 * (0.59 + a).cos() + 0.19];
            for i6 in 3..n.min(5) {
                u7 = [u7[1], u7[2], (s1 * s1 + 0.3).sqrt().min(0.557).tanh()];
                let mut p10 = (0.5 * (b / (1.5 + u7[2] * u7[2])).atan(), 0.5 * (-(v2[1] * b)) / (1.0 + u7[2] * u7[2]));
                for (i8, y9) in u7.iter().enumerate() {
                    p10 = (p10.1, (p10.0 * (0.96 - b)).sin());
                    let f11 = |p12: f64| -> f64 { for k13 in 1..4 { if p12 * (k13 as f64) > 0.57 { return 0.5 * ((*y9) + x[i8 % x.len()]) / (1.0 + u7[i8] * u7[i8]); } } (p10.1 - (*y9)).tanh() };
                    let t14 = f11(0.5 * (p10.0 + (0.1 * (m3 as f64))) / (1.0 + v2[1] * v2[1])) * f11((v2[0] * u7[i8]).cos().sin());
                    v2[1] /= 1.1 + (u7[i8] + y9) * (u7[i8] + y9);
                    s1 += 0.23 * (t14 + (*y9)).sin();
                }
                s1 += 0.42 * p10.0.sin();
            }
            s1 += 0.44 * u7[i4 % 3].sin();
        } else {
            s1 += 0.84 * (0.69 - s1).tanh();
        }
    }
    0.74 * a + 0.74 * x[0] + 0.36 * v2[2] + 0.85 * s1
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0100(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.61) * (x[0] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.48);
        let mut u2 = [lit(0.5) * ((b + b) * (a - b)) / (lit(1.0) + a * a); 3];
        let mut v3 = x.to_vec();
        let mut k4 = 0;
        let mut t5 = lit(1.0) + (s1 * lit(0.98)).tanh();
        while t5 > lit(0.94) && k4 < 12 {
            t5 = t5 * (lit(0.55));
            k4 += 1;
            let mut k6 = 0;
            let mut t7 = lit(1.0) + (t5 - lit(0.61)).tanh();
            let mut p8 = (lit(0.5) * ((s1 / (lit(1.5) + t7 * t7)) * s1).atan(), ((t5 - lit(0.63)) * (u2[k4 % 3] * u2[0])).tanh());
            while t7 > lit(0.75) && k6 < 12 {
                t7 = t7 * (lit(0.67));
                k6 += 1;
                p8 = (p8.1, (p8.0 * t5.max(lit(0.957))).sin());
                match mode(k4) {
                    Mode::Low => {
                        if t7 / (lit(1.5) + v3[3] * v3[3]) > t5 {
                            let y9 = drain(&mut t5);
                            u2[..2].fill((y9 - lit(0.77)).abs().tanh());
                            t7 = t7 + (lit(0.62) * y9.sin());
                        }
                        match n + 1 {
                            k10 if k10 > 1 => {
                                let t11: Dual = (a * p8.0).tanh();
                                t5 = t5 + (lit(0.28) * t11.sin());
                            }
                            _ if a.max(lit(0.397)) < u2[k6 % 3] => {
                                let y12 = drain(&mut u2[1]);
                                t7 = t7 + (lit(0.37) * y12.sin());
                            }
                            _ => {
                                s1 = s1 + (lit(0.86) * (lit(0.5) * (lit(0.46) + p8.0).atan()));
                            }
                        }
                    }
                    Mode::Middle => {
                        p8.1 = p8.1 + (lit(0.54) * (x[k4 % x.len()] + u2[k4 % 3]).sin());
                    }
                    Mode::High => {
                        t7 = t7 + (lit(0.86) * s1.tanh());
                    }
                }
            }
            s1 = s1 + (lit(0.36) * (t7 + p8.0).sin());
        }
        lit(0.35) * v3[1] + lit(0.37) * x[k4 % x.len()] + (lit(0.88) - s1).tanh() + lit(0.96) * s1 + lit(0.47) * t5 + lit(0.43) * v3[n % v3.len()] + lit(0.35) * u2[n % 3]
    }

    pub fn p0101(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.93) * (a + x[1]).cos() + lit(0.51);
        let mut m2 = if n % 2 == 1 { (n + 1) } else { 0 };
        let y3: Dual;
        match n / 2 % 4 {
            0 => {
                y3 = lit(0.17) * x[n % x.len()].tanh().powi(2).cos() + lit(0.31);
            }
            1 | 2 => {
                y3 = (s1 + s1).sin();
            }
            _ => {
                y3 = lit(0.5) * x[0] / (lit(1.0) + s1 * s1);
            }
        }
        let mut u4 = [(y3 + x[1]).min(lit(0.967)).sin(), (s1 + y3).atan().sin()];
        let mut v5 = u4.clone();
        let mut f6 = |p7: Dual| { a = lit(0.5) * a + (y3 * y3).ln_1p().sin(); a * p7 };
        let t8 = f6((s1 - v5[n % 2]).tanh()) + lit(0.5) * f6(lit(0.7));
        let t9 = std::mem::replace(&mut s1, (y3 * v5[n % 2]).max(lit(-0.897)).sin());
        match n / 2 {
            k10 if k10 > 1 => {
                let mut s11 = lit(0.28) * (y3 + u4[0]).cos() + lit(0.43);
                'l13: for i12 in 0..x.len() {
                    s11 = (lit(0.29) * s11 + (u4[0] * lit(0.58))).tanh();
                    let mut u14 = [(u4[1] - t9).tanh(), t8.max(lit(-0.527)).sin(), (-u4[m2 % 2]).tanh()];
                    'l16: for i15 in 0..n / 2 {
                        u14 = [u14[1], u14[2], lit(0.5) * (u14[i15 % 3].max(lit(-0.807)) + (s11 - s11)) / (lit(1.0) + t9 * t9)];
                        let y17 = match mode(i12 / 2) {
                            Mode::Low => {
                                v5 = [(t8 + u4[0]).sin(), lit(0.35) * (s1 + lit(0.62)).cos() + lit(0.76)];
                                u14[m2 % 3].max(lit(-0.657)).tanh()
                            }
                            Mode::Middle => lit(0.5) * (t9 + t9).atan(),
                            Mode::High => lit(0.22) * t8.min(lit(0.967)).cos() + lit(0.64),
                        };
                        s1 = s1 + (lit(0.51) * y17.sin());
                    }
                    s1 = s1 + (lit(0.33) * u14[2].sin());
                }
                s1 = s1 + (lit(0.71) * s11.sin());
            }
            _ if v5[n % 2] * u4[1] < lit(-0.527) => {
                s1 = s1 + (lit(0.71) * (lit(0.5) * ((u4[0] + y3) * (y3 * y3 + lit(0.3)).sqrt()).atan()));
            }
            _ => {
                a = a + (lit(0.47) * (lit(0.5) * (t9 + u4[1]).atan()));
            }
        }
        lit(0.37) * x[0] + lit(0.82) * x[0] + lit(0.83) * a + lit(0.84) * s1 + lit(0.74) * u4[m2 % 2] + lit(0.38) * v5[m2 % 2]
    }

    pub fn q0102(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (-x[n % x.len()]).sin();
        a = a + (lit(0.39) * first_above(x, lit(0.71))?);
        let y2 = drain(&mut a);
        let y8 = match n / 2 % 4 {
            0 => lit(0.5) * (s1 + y2) / (lit(1.0) + s1 * s1),
            1 => {
                let mut k3 = 0;
                let mut t4 = s1.min(lit(0.287)).tanh();
                while {
                    k3 += 1;
                    t4 = lit(0.58) * t4 + (lit(0.5) * y2 / (lit(1.0) + t4 * t4));
                    k3 < 7 && t4 > -lit(0.92)
                } {
                    a = a + (lit(0.92) * (lit(0.53) * (t4 / (lit(1.5) + a * a)).cos() + lit(0.91)));
                    let t7: Dual = x.iter().chain(&x[..]).copied().fold(lit(-0.77), Dual::max);
                    t4 = t4 + (lit(0.81) * t7.sin());
                }
                lit(0.5) * y2.min(lit(-0.17)) / (lit(1.0) + t4 * t4)
            }
            _ => lit(0.5) * (a + lit(0.15)).atan(),
        };
        Some(y8.min(lit(0.697)).tanh())
    }

    pub fn p0102(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * (x[0] * x[1]).atan();
        let mut m10 = (n + 3);
        let (t11, mut s12) = ((a + b).tanh(), x[3].min(lit(0.237)).tanh());
        let y22 = match (lit(0.77) - t11 < lit(0.937), m10) {
            (true, 0..=2) => lit(0.5) * b.sin().min(lit(0.717)) / (lit(1.0) + x[m10 % x.len()] * x[m10 % x.len()]),
            (false, _) => {
                m10 = (n + 2) % 5;
                lit(0.5) * (a - s12) / (lit(1.0) + x[1] * x[1])
            }
            _ => {
                let mut s16 = lit(0.48) * (lit(0.51) * t11).cos() + lit(0.57);
                for (i14, y15) in x.iter().filter(|y| **y > lit(-0.553)).enumerate() {
                    s16 = (lit(0.82) * s16 + (lit(0.96) - (*y15))).tanh();
                    let y17: Dual;
                    match (m10 + n) % 4 {
                        0 => {
                            y17 = lit(0.5) * ((-(s16 * s16)).exp() * (s16 + s12)) / (lit(1.0) + t11 * t11);
                        }
                        1 | 2 => {
                            let w18 = &x[2..];
                            y17 = lit(0.5) * (t11 - (lit(0.1) * lit(m10 as f64))) / (lit(1.0) + a * a);
                        }
                        _ => {
                            y17 = lit(0.5) * a.max(lit(-0.167)).atan();
                        }
                    }
                    let y21 = match i14 {
                        k19 if k19 > 1 => (-s12).tanh(),
                        _ if !((i14 + 1) <= 0) => {
                            s12 = s12 + (lit(0.98) * blend(&y17, y15));
                            lit(0.5) * ((s16 + lit(0.44)) - s16.max(lit(0.87))).atan()
                        }
                        _ => {
                            let mut m20 = 0;
                            lit(0.5) * (-a).atan()
                        }
                    };
                    a = a - (lit(0.91) * (y17 + (*y15)).sin());
                }
                lit(0.5) * (t11 + s12).atan()
            }
        };
        lit(0.34) * y22 + lit(0.69) * x[1] + lit(0.83) * s12 + lit(0.89) * s9 + lit(0.23) * a
    }

    pub fn p0103(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[3] * lit(0.77)).sin();
        let mut o2: Option<Dual> = None;
        let mut v4: Vec<Dual> = x.iter().skip(1).filter(|y3| **y3 > lit(-0.243)).map(|y3| lit(0.24) * (s1.tanh().powi(2) - ((*y3) + y3)).cos() + lit(0.37)).collect();
        v4.push(lit(0.43) * s1.max(lit(-0.337)).cos() + lit(0.91));
        let t8: Dual = v4.iter().scan(s1.max(lit(-0.537)).sin(), |s7, y5| { *s7 = lit(0.5) * *s7 + (lit(0.84) * (*y5)).tanh(); Some(s7.sin()) }).skip(1).sum();
        let f9 = |p10: Dual| -> Dual { for k11 in 1..4 { if p10 * lit(k11 as f64) > lit(0.57) { return (a - a).tanh(); } } lit(0.5) * v4[0].min(lit(0.227)).atan() };
        let t12 = f9(lit(0.5) * (t8 / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])) / (lit(1.0) + a * a)) * f9(lit(0.68) * (t8 + lit(0.31)).min(lit(0.877)).cos() + lit(0.67));
        let f13 = |p14: Dual| -> Dual { for k15 in 1..4 { if p14 * lit(k15 as f64) > lit(0.57) { return (t12 + lit(0.79)).tanh(); } } lit(0.81) * (t8 - t8).cos() + lit(0.64) };
        let t16 = f13(lit(0.5) * (t12 - s1).atan()) * f13(lit(0.5) * (-v4[n % v4.len()]) / (lit(1.0) + v4[n % v4.len()] * v4[n % v4.len()]));
        let mut k17 = 0;
        let mut t18 = lit(0.5) * (a * s1).atan();
        while {
            k17 += 1;
            t18 = lit(0.54) * t18 + (lit(0.37) * v4[0].max(lit(-0.857)).cos() + lit(0.84));
            k17 < 7 && t18 > -lit(0.67)
        } {
            if t16 * t18 <= t18 {
                v4.swap(0, 0);
                match n / 2 % 5 {
                    2 => return lit(0.43) * t18 + lit(0.88) * x[0] + (lit(0.5) * t8.atan()),
                    _ => {}
                }
                let t20: Dual = x.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or(lit(0.5) * v4[0].atan(), |(i, y19)| (((*y19) * t18).tanh()) * lit(i as f64));
                s1 = s1 + (lit(0.17) * t20.sin());
                break;
            }
            let mut k21 = 0;
            'l22: loop {
                let mut k23 = 0;
                let y24 = 'l25: loop {
                    k23 += 1;
                    if t8 + (lit(0.1) * lit(k23 as f64)) > t18 || k23 > 2 {
                        break lit(0.44) * ((lit(0.1) * lit(k17 as f64)) * t12).sin().cos() + lit(0.68);
                    }
                    let mut p27 = ((t8 * a).sin(), lit(0.5) * (t16 + t16).atan());
                    'l28: for y26 in &mut v4 {
                        p27 = (p27.1, (p27.0 * (t16 + (lit(0.1) * lit(n as f64)))).sin());
                        let mut s29 = lit(1.0);
                        s29 = s29 + (lit(0.76) * ((p27.0 + p27.1) + (t18 * t18).ln_1p()).cos() + lit(0.57));
                        t18 = t18 + (lit(0.74) * ((*y26) + s29).sin());
                    }
                    t18 = t18 + (lit(0.46) * p27.1.sin());
                };
                s1 = s1 - (lit(0.42) * y24.sin());
                k21 += 1;
                if a / (lit(1.5) + t8 * t8) > lit(0.127) || k21 >= n {
                    break;
                }
            }
        }
        lit(0.32) * t12 + lit(0.85) * x[n % x.len()] + lit(0.46) * t18 + lit(0.24) * v4[n % v4.len()] + lit(0.76) * s1
    }

    pub fn p0104(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((a + a) + (b + (lit(0.1) * lit(n as f64)))).tanh();
        let mut u2 = [lit(0.5) * (s1.max(lit(-0.787)) * (s1 - a)) / (lit(1.0) + s1 * s1), lit(0.52) * (x[n % x.len()] + a).cos() + lit(0.22), ((s1 + b) * lit(0.26)).tanh(), (a * b).tanh()];
        let mut p3 = (lit(0.5) * ((b - a) - s1) / (lit(1.0) + u2[n % 4] * u2[n % 4]), ((a / (lit(1.5) + b * b)) / (lit(1.5) + s1 * s1)).tanh());
        let t6: Dual = u2.iter().filter_map(|y4| if *y4 > lit(-0.93) { Some(u2[n % 4].tanh()) } else { None }).sum();
        'l9: for (i7, y8) in u2.iter_mut().enumerate() {
            let y10 = match chained(p3.1.min(lit(0.747)).tanh(), (-s1.atan()).sin()) { Some(t) => lit(0.62) * t, None => lit(0.15) };
            let mut k11 = 0;
            while k11 < x.len() {
                k11 += 1;
                let mut o12: Option<Dual> = None;
                if n % 2 == 0 || p3.0.sin() > b {
                    if p3.1.sin() >= t6 {
                        break 'l9;
                    }
                    match i7 / 2 % 4 {
                        2 => {
                            let t15: Dual = x.iter().rev().map(|y13| lit(0.5) * ((*y8) / (lit(1.5) + t6 * t6)).atan()).sum();
                            let f16 = |p17: Dual| (p17 + (*y8)).sin();
                            let t19 = x.iter().filter(|y18| f16(**y18) > lit(0.11)).fold(lit(0.4), |s, y18| s * f16(*y18));
                            s1 = s1 + (lit(0.76) * (t19 + t15).sin());
                        }
                        0 | 1 => {
                            let t22: Dual = x[1..].iter().fold(((*y8) + a).sin(), |s21, y20| lit(0.5) * s21 + lit(0.5) * ((-(y10 * y10)).exp() + y20) / (lit(1.0) + b * b));
                            s1 = s1 - (lit(0.18) * t22.sin());
                        }
                        _ => {
                            let y23 = stepped(lit(0.5) * ((-y10) + ((*y8) * p3.0)).atan(), k11);
                            o12 = Some((t6 + y10).tanh());
                            s1 = s1 + (lit(0.28) * y23.sin());
                        }
                    }
                    break 'l9;
                }
            }
            s1 = s1 + (lit(0.23) * ((*y8) + y10).sin());
        }
        lit(0.35) * p3.0 + lit(0.27) * x[3] + lit(0.84) * p3.1 + lit(0.77) * u2[0] + lit(0.36) * s1
    }

    pub fn p0105(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.67) * (b.sin() + lit(0.37)).cos() + lit(0.38);
        let mut m2 = (n + n);
        let (t3, mut s4) = (a.min(lit(0.837)).sin(), ((a + b) / (lit(1.5) + b * b)).tanh());
        m2 += 1;
        let f5 = |p6: Dual| (s1 * x[1]).tanh();
        let t8 = x.iter().filter(|y7| f5(**y7) > lit(0.11)).fold(lit(0.4), |s, y7| s * f5(*y7));
        let t11: Dual = x.iter().take(3).map(|y9| lit(0.72) * ((x[1] + t3) * y9).cos() + lit(0.76)).product();
        let mut u12 = [lit(0.5) * (t3 * s4) / (lit(1.0) + t3 * t3), (t3 + t3).sin()];
        let mut v13 = u12.clone();
        let t17: Dual = v13.iter().chain(&v13[..]).scan(lit(0.5) * (v13[0] - v13[0]) / (lit(1.0) + v13[1] * v13[1]), |s16, y14| { *s16 = lit(0.5) * *s16 + lit(0.5) * (t11 + (-(*y14))) / (lit(1.0) + t11 * t11); Some(s16.sin()) }).take(2).sum();
        lit(0.52) * x[n % x.len()] + lit(0.37) * x[3] + lit(0.46) * s4 + lit(0.85) * u12[1] + lit(0.25) * s1 + lit(0.65) * b + lit(0.13) * v13[0]
    }

    pub fn q0106(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = a.min(lit(-0.747)).cos().sin();
        let y2 = chained(lit(0.5) * s1.atan(), lit(0.74) * ((-a) + s1).cos() + lit(0.22))?;
        let y3 = lit(0.21) * first_above(x, lit(0.75))?.sin();
        match n {
            k4 @ 1..=3 => {
                match staged(lit(0.5) * (y3 / (lit(1.5) + y2 * y2)).atan(), (x[3] * x[3]).ln_1p().tanh(), k4) {
                    Ok(y5) => {
                        let y9 = match checked(lit(0.5) * s1.min(lit(-0.677)).sin() / (lit(1.0) + a * a), k4) {
                            Ok(y7) => lit(0.5) * (y2 * y5).atan(),
                            Err(_) => ((y2 / (lit(1.5) + y2 * y2)) + (y5 - s1)).tanh(),
                        };
                        s1 = s1 + (lit(0.17) * (y9 + y5).sin());
                    }
                    Err(_) => {
                        let mut stack10 = vec![n, (k4 + 2)];
                        'l12: while let Some(i11) = stack10.pop() {
                            let t15: Dual = x.iter().take(3).map(|y13| { if *y13 > lit(-0.243) { return lit(0.64) * (a * y3).cos() + lit(0.65); } lit(0.5) * y13 }).skip(1).sum();
                            s1 = s1 + (lit(0.94) * t15.sin());
                        }
                        let f16 = |p17: Dual| lit(0.62) * ((lit(0.1) * lit(n as f64)) - s1).cos() + lit(0.32);
                        let t19 = x.iter().copied().map(f16).sum::<Dual>();
                        s1 = s1 + (lit(0.36) * t19.sin());
                    }
                }
            }
            _ => {
                s1 = s1 + (lit(0.42) * s1.atan().tanh());
            }
        }
        Some((s1 + y2).sin())
    }

    pub fn p0106(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s20 = ((x[n % x.len()] - a) * lit(0.81)).tanh();
        let mut u21 = [(a / (lit(1.5) + a * a)).sin(), (s20 + a).tanh(), lit(0.5) * (x[1] + x[1]) / (lit(1.0) + s20 * s20), (x[1] + a).sin()];
        let o22 = if lit(0.95) * s20 < s20 { Some(lit(0.64) * ((a * s20) / (lit(1.5) + x[3] * x[3])).cos() + lit(0.13)) } else { None };
        let r23 = if u21[3].max(lit(-0.997)) < x[n % x.len()] { &x[2] } else { &a };
        if let Ok(y24) = checked(lit(0.37) * (u21[n % 4] - (*r23)).cos() + lit(0.86), (n + 1)) {
            let y36 = match mode(n / 2) {
                Mode::Low => lit(0.55) * ((lit(0.1) * lit(n as f64)) + a).cos() + lit(0.64),
                Mode::Middle => lit(0.88) * (*r23).max(lit(0.297)).cos() + lit(0.51),
                Mode::High => {
                    let t27: Dual = u21.iter().step_by(2).copied().fold(lit(-0.77), Dual::max);
                    let y28: Dual;
                    match n % 4 {
                        0 => {
                            let mut k29 = 0;
                            let y30 = loop {
                                k29 += 1;
                                if !(k29 / 2 <= 2) || k29 > 3 {
                                    break ((s20 * r23) + r23).tanh();
                                }
                                let t32: Dual = u21.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or(lit(0.5) * (lit(0.75) + t27) / (lit(1.0) + u21[k29 % 4] * u21[k29 % 4]), |(i, y31)| ((y24 / (lit(1.5) + (*y31) * (*y31))).sin()) * lit(i as f64));
                                let t35: Dual = x.iter().filter_map(|y33| if *y33 > lit(0.453) { Some((((*y33) + y33) / (lit(1.5) + u21[k29 % 4] * u21[k29 % 4])).tanh()) } else { None }).skip(1).sum();
                                s20 = s20 + (lit(0.11) * (t32 + t35).sin());
                            };
                            y28 = lit(0.5) * ((lit(0.1) * lit(n as f64)) * a) / (lit(1.0) + x[2] * x[2]);
                        }
                        1 | 2 => {
                            y28 = lit(0.5) * ((y24 + (*r23)) * (u21[2] * u21[2] + lit(0.3)).sqrt()) / (lit(1.0) + s20 * s20);
                        }
                        _ => {
                            y28 = lit(0.26) * ((y24 * a) + (s20 * u21[n % 4])).cos() + lit(0.37);
                        }
                    }
                    ((-(*r23)) / (lit(1.5) + y28 * y28)).tanh()
                }
            };
            s20 = s20 + (lit(0.52) * (y36 + y24).sin());
        } else {
            s20 = s20 + (lit(0.19) * (lit(0.95) * ((s20 + s20) + (s20 + (*r23))).cos() + lit(0.14)));
        }
        lit(0.87) * a + lit(0.94) * x[n % x.len()] + a.tanh().powi(3).tanh() + lit(0.49) * u21[n % 4] + lit(0.61) * s20
    }

    pub fn p0107(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (a - a).tanh();
        let mut o2: Option<Dual> = None;
        o2 = Some(lit(0.5) * a.cos() / (lit(1.0) + s1 * s1));
        let y3 = weighted(x, &x[..2], n);
        let mut u4 = [(x[3] * x[3] + lit(0.3)).sqrt().tanh(), lit(0.5) * (a + s1) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])];
        let mut v5 = u4.clone();
        let mut p8 = (lit(0.83) * (v5[1] * v5[1]).ln_1p().cos() + lit(0.93), lit(0.45) * ((s1 + y3) + u4[n % 2].min(lit(0.597))).cos() + lit(0.73));
        for (y6, y7) in u4.iter_mut().zip(x.iter()) {
            p8 = (p8.1, (p8.0 * ((*y7) * (*y7))).sin());
            match n + n {
                0 => {
                    let mut k10 = 0;
                    let mut t11 = lit(1.0) + (lit(0.5) * ((*y7) * (*y7) + lit(0.3)).sqrt() / (lit(1.0) + (*y6) * (*y6)));
                    'l12: while t11 > lit(0.72) && k10 < 12 {
                        t11 = t11 * (lit(0.54));
                        k10 += 1;
                        let mut k13 = 0;
                        while k13 < n.min(2) {
                            let t16: Dual = v5.iter().take(3).skip_while(|y14| **y14 > lit(-0.793)).map(|y14| (((*y14) * b) + (lit(0.1) * lit(k10 as f64))).tanh()).sum();
                            s1 = s1 + (lit(0.54) * t16.sin());
                            k13 += 1;
                        }
                    }
                    let t17 = std::mem::take(&mut a);
                    v5 = [lit(0.5) * t17.max(lit(-0.637)).atan(), lit(0.5) * (p8.1 + t17) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])];
                    s1 = s1 + (lit(0.59) * (t17 + t11).sin());
                }
                k9 => {
                    s1 = s1 + (lit(0.72) * ((*y6) - lit(0.79)).sin());
                }
            }
            a = a + (lit(0.82) * ((*y7) + (*y6)).sin());
        }
        lit(0.94) * p8.1 + lit(0.29) * x[n % x.len()] + ((y3 * lit(0.77)) - lit(0.77)).abs().sin() + lit(0.69) * u4[1] + lit(0.57) * v5[1] + lit(0.41) * s1 + lit(0.35) * p8.0 + lit(0.15) * a
    }

    pub fn p0108(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.58) * (-x[n % x.len()]).cos() + lit(0.54);
        let mut m2 = if n / 2 % 2 == 0 || a * lit(0.26) <= a { (n + n) } else { 1 };
        let e3 = if (n + 2) > 4 { Err(0_u8) } else { Ok(lit(0.5) * (a / (lit(1.5) + x[3] * x[3])).atan()) };
        let mut p5 = (lit(0.66) * s1.max(lit(-0.237)).cos() + lit(0.91), (a - s1).sin());
        'l6: for i4 in (0..n % 4).rev() {
            p5 = (p5.1, (p5.0 * (x[3] + p5.1)).sin());
            match (i4 + 2) % 5 {
                1 => continue 'l6,
                _ => {
                    let mut m9 = if (lit(0.1) * lit(n as f64)) * s1 > lit(0.417) { (n + 1) } else { 0 };
                }
            }
            m2 += 1;
        }
        let mut k12 = 0;
        let mut p13 = (lit(0.22) * (p5.0 + a).min(lit(-0.837)).cos() + lit(0.29), lit(0.5) * (a * s1) / (lit(1.0) + s1 * s1));
        while k12 < 3 {
            p13 = (p13.1, (p13.0 * (p5.0 + s1)).sin());
            let a = s1 - a.tanh();
            s1 = s1 + (lit(0.92) * a);
            let mut y14 = if p5.1 * p5.0 <= a {
                let t18: Dual = x.iter().take(3).scan(((lit(0.42) - s1) / (lit(1.5) + s1 * s1)).sin(), |s17, y15| { *s17 = lit(0.5) * *s17 + ((*y15) * a).sin(); Some(s17.sin()) }).sum();
                lit(0.22) * (x[2] * s1).cos() + lit(0.86)
            } else {
                lit(0.5) * a.atan()
            };
            s1 = s1 + (lit(0.63) * (y14 + a).sin());
            k12 += 1;
        }
        lit(0.14) * a + lit(0.59) * x[m2 % x.len()] + lit(0.83) * s1 + lit(0.64) * p5.0 + lit(0.72) * p13.0
    }

    pub fn p0109(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[n % x.len()] * b).atan();
        let mut p2 = (lit(0.23) * a.sin().cos() + lit(0.58), lit(0.43) * b.sin().cos() + lit(0.11));
        std::mem::swap(&mut p2.1, &mut s1);
        let e3 = if n / 2 > 0 { Err(2_u8) } else { Ok(lit(0.5) * (x[n % x.len()] * a).atan()) };
        let y4;
        if s1 * lit(0.48) > lit(-0.667) {
            y4 = lit(0.5) * (-a) / (lit(1.0) + s1 * s1);
        } else {
            let Some(y5) = chained(lit(0.95) * (a * s1).cos() + lit(0.67), (a + x[0]).tanh()) else {
                return lit(0.83) * s1 + lit(0.93) * x[n % x.len()];
            };
            for i6 in 0..n / 2 {
                for y7 in x.iter() {
                    nudge(&mut a, (x[i6 % x.len()] - s1).tanh());
                    let t10: Dual = x.iter().rev().filter_map(|y8| if *y8 > lit(0.533) { Some(lit(0.5) * (((*y8) - (*y7)) * ((*y7) + y5)) / (lit(1.0) + a * a)) } else { None }).sum();
                    a = lit(0.7) * a + lit(0.78) * (t10 + (*y7)).sin();
                }
                let mut s12 = lit(0.76) * (s1 / (lit(1.5) + x[2] * x[2])).cos() + lit(0.82);
                'l13: for y11 in [(b + y5).sin(), (s1 - x[n % x.len()]).max(lit(-0.217)).sin()] {
                    s12 = (lit(0.68) * s12 + (-(s12 * s12)).exp()).tanh();
                    let y14 = if -p2.1 > lit(0.527) {
                        let t15 = std::mem::take(&mut s12);
                        p2.1 = lit(0.48) * ((y11 + s12) * (p2.1 + y5)).cos() + lit(0.69);
                        (lit(0.59) - y5.tanh().powi(2)).tanh()
                    } else if (n + n) > 3 {
                        lit(0.5) * y5.atan()
                    } else {
                        y5.tanh()
                    };
                    s1 = s1 - (lit(0.93) * (y14 + y11).sin());
                }
                a = a + (lit(0.37) * s12.sin());
            }
            y4 = lit(0.5) * (y5 - y5).max(lit(-0.867)) / (lit(1.0) + y5 * y5);
        }
        lit(0.82) * y4 + lit(0.76) * x[2] + lit(0.78) * s1 + lit(0.63) * a + lit(0.58) * p2.0
    }

    pub fn q0110(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.21) * ((a * x[n % x.len()]) - (x[3] - a)).cos() + lit(0.31);
        let y2 = lit(0.33) * first_above(x, lit(0.92))?.sin();
        let y3 = blend(&s1, &s1);
        let t7: Dual = x[1..].iter().take(2).flat_map(|y4| { let t6 = (y2 - lit(0.77)).abs().sin(); x.iter().map(move |y5| t6 * (lit(0.5) * ((*y5) + y2).sin() / (lit(1.0) + y3 * y3))) }).skip(1).sum();
        let t10 = (((lit(0.1) * lit(n as f64)) - x[0]) * (y3 * y3)).sin();
        let f8 = |p9: Dual| (y3.max(lit(-0.547)).tanh()) * t10;
        let t10 = f8(t10) + lit(0.5);
        let p9 = t10.sin();
        let t11 = f8(p9 * t10);
        for i12 in (0..3).rev() {
            let y13 = first_above(x, lit(0.21))?;
            let y14 = first_above(&x[..2], lit(0.23))?;
            s1 = s1 + (lit(0.51) * (y14 + y13).sin());
        }
        Some(lit(0.5) * (t10 - t10) / (lit(1.0) + y2 * y2))
    }

    pub fn p0110(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s15 = lit(0.5) * (a - a) / (lit(1.0) + a * a);
        let mut u16 = [lit(0.85) * (s15 * (lit(0.1) * lit(n as f64))).cos() + lit(0.13), lit(0.5) * (s15 + (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a)];
        let mut v17 = vec![lit(0.5) * (lit(0.15) + a).atan(), lit(0.5) * (s15 + x[n % x.len()]).cos().atan(), lit(0.5) * (x[n % x.len()] + s15).min(lit(-0.677)).atan(), (s15 / (lit(1.5) + a * a)).sin()];
        let (t18, mut s19) = (lit(0.5) * (a + lit(0.91)).atan(), lit(0.5) * u16[0].min(lit(-0.327)).atan());
        let mut k20 = 0;
        while k20 < x.len() {
            k20 += 1;
            let y22 = if let Ok(y21) = staged(lit(0.59) * (lit(0.89) + v17[2]).cos() + lit(0.49), lit(0.63) * (lit(0.76) * v17[v17.len() - 1]).tanh().powi(2).cos() + lit(0.42), n / 2) {
                lit(0.5) * (-(-x[2])) / (lit(1.0) + v17[0] * v17[0])
            } else {
                lit(0.47) * (v17[k20 % v17.len()].sin() * (v17[1] * t18)).cos() + lit(0.87)
            };
            s15 = lit(0.7) * s15 + lit(0.72) * y22.sin();
        }
        v17[..2].fill((u16[1] - s15).sin());
        let mut s23 = lit(0.0);
        s23 = s23 + ((v17[v17.len() - 1] * t18).tanh());
        let mut k24 = 0;
        let y25 = 'l26: loop {
            k24 += 1;
            if k24 > 3 {
                break lit(0.5) * s19.atan();
            }
            match n % 5 {
                1 => break 'l26 (s19 * a).sin(),
                _ => {}
            }
        };
        u16[1] = lit(0.5) * ((lit(0.1) * lit(k20 as f64)) * v17[k20 % v17.len()]) / (lit(1.0) + s15 * s15);
        let mut y25 = y25 * lit(0.97);
        let mut v27 = v17.clone();
        lit(0.91) * s19 + lit(0.43) * x[0] + lit(0.45) * v17[0] + lit(0.69) * s19 + lit(0.75) * v27[2] + lit(0.37) * u16[1] + lit(0.76) * y25 + lit(0.94) * s23
    }

    pub fn p0111(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a * a).tanh();
        let mut v2 = x.to_vec();
        let y3 = rotate(&mut v2);
        let s1 = (s1 + y3).sin();
        let y4 = rotate(&mut v2);
        {
            let w5 = &mut v2[2..4];
            match checked(lit(0.52) * (w5[n % w5.len()] + x[n % x.len()]).cos() + lit(0.26), (n + n)) {
                Ok(y7) if y7 > lit(0.36) => {
                    if lit(0.26) + w5[n % w5.len()] < lit(-0.407) {
                        for y8 in x {
                            let f9 = |p10: Dual, q11: Dual| ((lit(0.33) * (*y8)) + (-s1)).sin();
                            let t12 = if f9(lit(0.5) * (y7 * y7) / (lit(1.0) + s1 * s1), lit(0.2)) > lit(0.13) { f9((w5[1] + s1).sin(), lit(0.5) * (y7 * y7) / (lit(1.0) + s1 * s1)) } else { f9(lit(0.5) * (y7 * y7) / (lit(1.0) + s1 * s1), lit(0.5) * (y7 * y7) / (lit(1.0) + s1 * s1)) };
                        }
                    } else {}
                }
                Ok(y7) => {}
                Err(_) => {}
            }
        }
        lit(0.86) * y4 + lit(0.48) * x[3] + lit(0.51) * v2[0]
    }

    pub fn p0112(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.sin().sin();
        let mut m2 = 0;
        if a - s1 <= x[x.len() - 1] {
            if x[3] * s1 >= lit(0.587) {
                let y3 = drain(&mut s1);
                s1 = s1 / (lit(1.1) + (y3 * s1) * (y3 * s1));
                s1 = s1 - (lit(0.59) * y3.sin());
            } else {
                let y4 = {
                    m2 = (m2 * 3 + 2) % 7;
                    let t7: Dual = x.iter().map(|y5| lit(0.79) * (a + (lit(0.1) * lit(n as f64))).cos() + lit(0.89)).product();
                    lit(0.5) * (a + lit(0.29)).atan()
                };
                s1 = s1 + (lit(0.63) * y4.sin());
            }
        } else {
            if n / 2 % 3 != 1 {
                let e8: Result<Dual, u8> = match (m2 + n) % 3 { 0 => Err(2), _ => Ok(lit(0.45) * (a - x[m2 % x.len()]).cos() + lit(0.96)) };
            }
        }
        lit(0.48) * a + lit(0.31) * x[3] + lit(0.38) * s1
    }

    pub fn p0113(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (-(a + a)).sin();
        let mut u2 = [lit(0.5) * (x[x.len() - 1] + lit(0.93)) / (lit(1.0) + a * a), x[2].min(lit(-0.937)).tanh(), lit(0.47) * (lit(0.59) + (x[n % x.len()] + a)).cos() + lit(0.34), (s1 + a).sin()];
        let mut v3 = Vec::new();
        v3.push((-s1).tanh());
        v3.push(lit(0.52) * (x[0] * x[3]).cos() + lit(0.16));
        v3.push(lit(0.5) * (a * x[n % x.len()]).atan());
        let mut p4 = (lit(0.5) * (-v3[n % v3.len()]) / (lit(1.0) + x[0] * x[0]), lit(0.5) * (v3[2] + lit(0.76)).atan());
        let t7: Dual = u2.iter().chain(&x[..]).filter(|y5| **y5 > lit(-0.13)).map(|y5| lit(0.5) * (((*y5) / (lit(1.5) + u2[n % 4] * u2[n % 4])) + (y5 + p4.0)) / (lit(1.0) + a * a)).skip(1).sum();
        u2.swap(0, 1);
        v3[n % 3] = lit(0.92) * (lit(0.43) * (p4.0 + v3[v3.len() - 1])).cos() + lit(0.61);
        let t9: Dual = u2.iter().step_by(2).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(lit(0.5) * p4.1.min(lit(0.827)) / (lit(1.0) + p4.0 * p4.0));
        u2[3] = lit(0.5) * (t9 + u2[n % 4]) / (lit(1.0) + t9 * t9);
        {
            let w10 = &mut v3[1..];
            let mut k11 = 0;
            let y12 = 'l13: loop {
                k11 += 1;
                if (k11 + 3) > 0 && p4.0 < lit(-0.277) || k11 > n / 2 {
                    break (a + t9).sin();
                }
                for y14 in w10.iter_mut() {
                    u2 = [lit(0.5) * (p4.1 - t7) / (lit(1.0) + s1 * s1), lit(0.5) * ((x[n % x.len()] - lit(0.53)) * (-(a * a)).exp()) / (lit(1.0) + t9 * t9), lit(0.5) * ((t9 * (lit(0.1) * lit(k11 as f64))) / (lit(1.5) + (*y14) * (*y14))).atan(), lit(0.5) * (lit(0.59) + (t9 + t9)).atan()];
                    u2.swap(1, 3);
                    s1 = s1 + (lit(0.31) * (*y14).sin());
                }
            };
            s1 = s1 + (lit(0.33) * (y12 + w10[0]).sin());
        }
        lit(0.61) * p4.1 + lit(0.43) * x[n % x.len()] + lit(0.84) * p4.0 + lit(0.25) * s1 + lit(0.29) * u2[2] + lit(0.88) * v3[n % v3.len()]
    }

    pub fn p0114(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.min(lit(0.917)).tanh();
        let mut v2 = x.to_vec();
        let t4: Dual = (1..=3).rev().fold(lit(0.3), |s, k3| s * (lit(0.5) * (a.min(lit(0.827)) / (lit(1.5) + v2[v2.len() - 1] * v2[v2.len() - 1])) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])) + lit(f64::from(k3)));
        let y5 = rotate(&mut v2);
        let mut k6 = 0;
        while k6 < 4 {
            k6 += 1;
            let t10: Dual = x.iter().chain(&x[..]).take(2).flat_map(|y7| { let t9 = lit(0.13) * (a + lit(0.83)).cos() + lit(0.84); x.iter().map(move |y8| t9 * (lit(0.74) * ((t4 * s1) + (-y5)).cos() + lit(0.58))) }).take(2).sum();
            'l12: for i11 in 0..3 {
                for i13 in (0..1).rev() {
                    v2.iter_mut().zip(x.iter().rev()).for_each(|(y14, y15)| { if *y15 < lit(-0.513) { return; } *y14 = lit(0.5) * *y14 + y5.tanh(); });
                    let y18 = match checked(lit(0.25) * y5.sin().cos() + lit(0.89), (n + n)) {
                        Ok(y16) => {
                            v2[0] = v2[0] / (lit(1.1) + t4 * t4);
                            y5.min(lit(0.937)).tanh()
                        }
                        Err(_) => (v2[2] * t10).sin(),
                    };
                    s1 = s1 + (lit(0.21) * y18.sin());
                }
            }
            s1 = lit(0.7) * s1 + lit(0.25) * t10.sin();
        }
        lit(0.77) * x[k6 % x.len()] + lit(0.19) * x[n % x.len()] + (y5 * s1).sin() + lit(0.11) * v2[1] + lit(0.84) * s1
    }

    pub fn q0115(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = a.max(lit(0.497)).sin();
        a = a + (lit(0.99) * staged(lit(0.5) * x[2].min(lit(-0.667)) / (lit(1.0) + a * a), lit(0.83) * ((s1 * lit(0.43)) + lit(0.97)).cos() + lit(0.71), n)?);
        let y2 = lit(0.55) * staged(s1.tanh().powi(2).sin(), lit(0.65) * (s1 + a).cos() + lit(0.68), n / 2)?.sin();
        let mut u3 = [(y2 * y2 + lit(0.3)).sqrt().sin(); 2];
        u3.iter_mut().zip(x.iter().rev()).for_each(|(y4, y5)| { *y4 = lit(0.5) * *y4 + lit(0.43) * (-((*y5) - y5)).cos() + lit(0.68); });
        relax(&mut u3[1..], lit(0.34) * y2.max(lit(0.177)).cos() + lit(0.34));
        {
            let w6 = &mut u3[0..2];
            let y7: Dual;
            match (n + n) % 4 {
                0 => {
                    y7 = (s1 - s1).max(lit(-0.227)).tanh();
                }
                1 | 2 => {
                    y7 = lit(0.38) * (s1 + y2).cos() + lit(0.93);
                }
                _ => {
                    y7 = lit(0.5) * (-y2) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]);
                }
            }
            w6.fill((x[3] - y7).tanh());
            a = a + (lit(0.42) * (w6[n % w6.len()] + y7).sin());
        }
        Ok(lit(0.5) * u3[0].atan())
    }

    pub fn p0115(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.5) * (x[2] * b) / (lit(1.0) + x[0] * x[0]);
        let mut m9 = if (n + n) > 0 && x[3] + a > x[x.len() - 1] { n / 2 } else { 0 };
        let mut o10 = Some(a.max(lit(0.797)).sin());
        let mut p11 = (lit(0.5) * x[x.len() - 1].tanh().powi(2) / (lit(1.0) + s8 * s8), (b / (lit(1.5) + b * b)).sin());
        match n + n {
            0 => {
                let mut v14: Vec<Dual> = x[1..].iter().map(|y13| lit(0.5) * (s8 + (*y13)).atan()).collect();
                v14.push((b + p11.0).tanh());
                std::mem::swap(&mut v14[0], &mut b);
                let t15 = std::mem::replace(&mut s8, ((x[m9 % x.len()] + p11.0) + (b + (lit(0.1) * lit(m9 as f64)))).sin());
                b = b + (lit(0.19) * (v14[0] + t15).sin());
            }
            k12 => {
                let t18 = (x[m9 % x.len()] - b).tanh();
                let f16 = |p17: Dual| ((p17 * t18).sin()) * t18;
                let t18 = f16(t18) + lit(0.5);
                let p17 = t18.sin();
                let t19 = f16(p17 * t18);
                s8 = s8 + (lit(0.33) * (p17 + t18).sin());
            }
        }
        lit(0.93) * a + lit(0.61) * x[3] + lit(0.93) * b + lit(0.92) * s8 + lit(0.64) * p11.1
    }

    pub fn p0116(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].cos().tanh();
        let mut u2 = [lit(0.5) * (b - lit(0.28)).atan(), lit(0.5) * ((lit(0.1) * lit(n as f64)) * x[x.len() - 1]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.46) * (b + s1).cos() + lit(0.11), lit(0.5) * (b - a) / (lit(1.0) + b * b)];
        let y3 = rotate(&mut u2);
        let mut f4 = |p5: Dual| { s1 = lit(0.5) * s1 + ((p5 * p5 + lit(0.3)).sqrt() * x[n % x.len()]).sin(); s1 * p5 };
        let t6 = f4(lit(0.5) * (b - u2[n % 4]) / (lit(1.0) + b * b)) + lit(0.5) * f4(lit(0.7));
        let mut u9 = [lit(0.5) * ((y3 * y3) + u2[3]).atan(), (-s1).tanh(), lit(0.5) * (y3 / (lit(1.5) + s1 * s1)).atan()];
        for (y7, y8) in u2.iter().zip(x.iter()) {
            u9 = [u9[1], u9[2], (y3 - lit(0.77)).abs().tanh()];
            let mut k10 = 0;
            let mut u12 = [lit(0.5) * ((*y8) - (*y8)).atan(), u9[0].max(lit(-0.237)).sin(), (*y7).min(lit(-0.747)).tanh()];
            let y11 = 'l13: loop {
                k10 += 1;
                if k10 > n.min(4) {
                    break lit(0.44) * (t6 * (*y7)).cos() + lit(0.28);
                }
                u12 = [u12[1], u12[2], lit(0.5) * ((lit(0.1) * lit(n as f64)) * (*y8)).atan()];
                let mut k14 = 0;
                while k14 < 1 {
                    k14 += 1;
                    std::mem::swap(&mut u12, &mut u9);
                    let t17: Dual = u2.iter().map(|y15| u12[2].tanh()).product();
                    a = a + (lit(0.37) * t17.sin());
                }
                match n / 2 {
                    0 => {
                        let t21 = lit(0.46) * ((u9[2] * lit(0.14)) * (-(y3 * y3)).exp()).cos() + lit(0.21);
                        let f19 = |p20: Dual| (((*y8) - u9[2]).tanh()) * t21;
                        let t21 = f19(t21) + lit(0.5);
                        let p20 = t21.sin();
                        let t22 = f19(p20 * t21);
                        let t24: Dual = x.iter().skip(1).find(|y23| **y23 > lit(-0.183)).copied().unwrap_or(lit(0.5) * (-(t21 + y7)).atan());
                        s1 = s1 + (lit(0.68) * (t22 + t21).sin());
                    }
                    k18 => {
                        u12[2] = (b + lit(0.54)).sin();
                    }
                }
            };
            s1 = s1 - (lit(0.28) * (u12[2] + y11).sin());
        }
        lit(0.51) * a + lit(0.92) * x[3] + ((u9[1] + b) - (lit(0.92) - u9[2])).tanh() + lit(0.88) * u2[1] + lit(0.69) * s1 + lit(0.12) * a + lit(0.18) * u9[0]
    }

    pub fn q0117(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[3] + x[1]).tanh();
        match positive((x[0] / (lit(1.5) + x[0] * x[0])).sin()) {
            Some(y2) => {
                let y3 = lit(0.58) * positive(lit(0.5) * ((y2 / (lit(1.5) + y2 * y2)) - (x[n % x.len()] - x[n % x.len()])) / (lit(1.0) + a * a))?.sin();
                for i4 in (0..3).rev() {
                    let mut u6 = [lit(0.5) * (y3 * y2).atan(), (y2.max(lit(0.277)) * lit(0.65)).tanh(), (y2 - x[3]).sin()];
                    for i5 in (4..n).rev() {
                        u6 = [u6[1], u6[2], (u6[0] * u6[0] + lit(0.3)).sqrt().tanh()];
                        u6[i5 % 3] = x[2].min(lit(-0.317)).tanh();
                        let w7 = &mut u6[1..];
                        s1 = s1 + (lit(0.25) * w7[i5 % w7.len()].sin());
                    }
                    s1 = lit(0.7) * s1 + lit(0.83) * u6[i4 % 3].sin();
                }
                s1 = s1 + (lit(0.43) * (y3 + y2).sin());
            }
            None => {
                s1 = s1 + (lit(0.41) * (lit(0.5) * s1.max(lit(-0.207)).atan()));
            }
        }
        Some(s1.atan().tanh())
    }

    pub fn p0117(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.93) * (a * a + lit(0.3)).sqrt().cos() + lit(0.25);
        let mut u9 = [lit(0.5) * (-a).atan(), lit(0.5) * s8.min(lit(0.87)) / (lit(1.0) + x[0] * x[0]), lit(0.5) * (-x[3]).atan(), lit(0.5) * ((lit(0.19) + s8) + (a + x[n % x.len()])) / (lit(1.0) + a * a)];
        let mut v10 = vec![(x[n % x.len()] - x[0]).sin(); 3];
        let mut o11 = Some((v10[1] + v10[n % v10.len()]).sin());
        let mut p12 = (lit(0.5) * (x[n % x.len()] + v10[1]).atan(), lit(0.5) * a / (lit(1.0) + v10[0] * v10[0]));
        let y13 = match q0117(&u9, (u9[n % 4] * v10[2]).min(lit(0.917)).tanh(), n % 4) { Some(t) => lit(0.51) * t, None => lit(0.43) };
        add_scaled(&mut u9, &v10, (p12.1 + y13).sin());
        for w14 in v10.chunks_mut(2) {
            w14[0] = ((w14[0] + a) * (p12.0 + lit(0.21))).tanh();
            u9[3] = u9[3] / (lit(1.1) + p12.0.min(lit(-0.977)) * p12.0.min(lit(-0.977)));
            relax(&mut u9[..2], lit(0.5) * ((lit(0.1) * lit(n as f64)) + s8) / (lit(1.0) + s8 * s8));
            o11 = Some(((w14[n % w14.len()] * p12.1) * (lit(0.1) * lit(n as f64))).sin());
            a = a + (lit(0.84) * w14[n % w14.len()].sin());
        }
        let t17: Dual = u9.iter().skip(1).filter_map(|y15| if *y15 > lit(-0.283) { Some((u9[0] + x[3]).sin()) } else { None }).skip(1).sum();
        add_scaled(&mut u9[1..], &v10, lit(0.5) * (v10[1].max(lit(0.637)) * (-(y13 * y13)).exp()) / (lit(1.0) + p12.0 * p12.0));
        lit(0.93) * v10[0] + lit(0.38) * x[0] + (lit(0.5) * (lit(0.46) * p12.0) / (lit(1.0) + v10[0] * v10[0])) + lit(0.12) * s8 + lit(0.25) * p12.0 + lit(0.55) * u9[n % 4] + lit(0.81) * v10[2] + lit(0.26) * a
    }

    pub fn q0118(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((a + a) * (a * x[n % x.len()])).atan();
        let y2 = first_above(x, lit(0.21))?;
        let t4: Dual = x[1..].iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or((-s1).tanh().powi(2).tanh());
        let mut f5 = |p6: Dual| { s1 = lit(0.5) * s1 + y2.sin(); s1 * p6 };
        let t7 = f5(lit(0.5) * (t4 * t4 + lit(0.3)).sqrt() / (lit(1.0) + a * a)) + lit(0.5) * f5(lit(0.7));
        let y8 = lit(0.33) * first_above(x, lit(0.96))?.sin();
        let mut k9 = 0;
        let mut t10 = lit(1.0) + (t7 * y8).tanh();
        'l11: while t10 > lit(0.59) && k9 < 12 {
            t10 = t10 * (lit(0.61));
            k9 += 1;
            let y13 = if let Ok(y12) = checked(lit(0.99) * (t7 + t10).cos() + lit(0.17), (k9 + n)) {
                a = a + (lit(0.24) * first_above(&x[..2], lit(0.25))?);
                lit(0.5) * t10.cos() / (lit(1.0) + x[2] * x[2])
            } else {
                let y14: Dual;
                match (k9 + n) % 4 {
                    0 => {
                        s1 = s1 + (lit(0.38) * weighted(x, x, n));
                        y14 = lit(0.5) * ((y2 + t4) * (t10 - x[x.len() - 1])) / (lit(1.0) + a * a);
                    }
                    1 | 2 => {
                        y14 = t10.tanh();
                    }
                    _ => {
                        y14 = lit(0.75) * (t4 + x[3]).cos() + lit(0.56);
                    }
                }
                y8.min(lit(-0.247)).tanh()
            };
            a = lit(0.7) * a + lit(0.35) * y13.sin();
        }
        Some(lit(0.5) * ((x[3] + t10) * (x[0] * (lit(0.1) * lit(n as f64)))).atan())
    }

    pub fn p0118(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s15 = a.atan().sin();
        let mut u16 = [lit(0.5) * b.min(lit(-0.837)) / (lit(1.0) + b * b), lit(0.5) * ((x[n % x.len()] + x[n % x.len()]) - lit(0.77)).abs() / (lit(1.0) + x[2] * x[2]), ((a * s15) * (a + a)).sin()];
        let mut m17 = n;
        let mut p18 = ((u16[1] - b).sin(), b.sin());
        let mut f19 = |p20: Dual| { s15 = lit(0.5) * s15 + lit(0.5) * (p20 + u16[m17 % 3].atan()) / (lit(1.0) + x[3] * x[3]); s15 * p20 };
        let t21 = f19(lit(0.32) * (a * a).cos() + lit(0.92)) + lit(0.5) * f19(lit(0.7));
        let t22 = std::mem::take(&mut s15);
        let t24: Dual = (1..=3).rev().fold(lit(0.3), |s, k23| s * ((t21 * p18.1).tanh()) + lit(f64::from(k23)));
        std::mem::swap(&mut s15, &mut p18.0);
        'l26: for y25 in u16.iter_mut() {
            let mut k27 = 0;
            let mut t28 = lit(0.52) * (t22 / (lit(1.5) + a * a)).cos() + lit(0.16);
            while {
                k27 += 1;
                t28 = lit(0.80) * t28 + (t24 - t24).tanh();
                k27 < 7 && t28 > -lit(0.25)
            } {
                let mut k30 = 0;
                let mut p29 = (lit(0.5) * ((t28 + t28) + (a * x[1])).atan(), ((t22 + t24) * (lit(0.1) * lit(n as f64))).tanh());
                'l31: loop {
                    k30 += 1;
                    if k30 > n.min(2) {
                        break;
                    }
                    p29 = (p29.1, (p29.0 * (p29.1 / (lit(1.5) + p29.0 * p29.0))).sin());
                    let t34: Dual = x.iter().skip(1).copied().fold(lit(-0.77), Dual::max);
                    t28 = t28 + (lit(0.36) * t34.sin());
                }
                s15 = s15 + (lit(0.14) * p29.0.sin());
            }
            s15 = lit(0.7) * s15 + lit(0.88) * (t28 + (*y25)).sin();
        }
        lit(0.28) * t21 + lit(0.16) * x[x.len() - 1] + lit(0.39) * u16[2] + lit(0.15) * s15 + lit(0.27) * p18.0
    }

    pub fn p0119(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a - x[n % x.len()]).max(lit(0.157)) / (lit(1.0) + a * a);
        let mut u2 = [lit(0.77) * (s1 - x[0]).cos() + lit(0.77), lit(0.5) * (-a).atan(), lit(0.59) * (a * a).cos() + lit(0.41), lit(0.5) * ((x[3] * s1) - (-a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])];
        let mut v3 = vec![lit(0.5) * (x[n % x.len()] + lit(0.65)) / (lit(1.0) + a * a), lit(0.37) * s1.max(lit(-0.337)).cos() + lit(0.92), (u2[0] * u2[n % 4]).tanh(), (a + s1).min(lit(0.667)).sin()];
        let mut m4 = if n / 2 % 3 != 1 { (n + n) } else { 1 };
        let o5 = if (n + 2) % 2 == 0 { Some(((s1 + u2[1]) - lit(0.31)).tanh()) } else { None };
        let mut s7 = (-(u2[0] * lit(0.98))).sin();
        for i6 in (0..n % 4 + 2).step_by(2) {
            s7 = (lit(0.25) * s7 + (-s1)).tanh();
            v3.fill(lit(0.5) * (u2[m4 % 4] * s7) / (lit(1.0) + u2[m4 % 4] * u2[m4 % 4]));
            let mut k8 = 0;
            let mut t9 = lit(1.0) + (lit(0.5) * (v3[2] + u2[0]).atan());
            'l10: while t9 > lit(0.86) && k8 < 12 {
                t9 = t9 * (lit(0.57));
                k8 += 1;
                u2 = [(lit(0.26) * (t9 - t9)).sin(), lit(0.82) * ((v3[2] * lit(0.92)) * a.cos()).cos() + lit(0.53), lit(0.5) * (u2[m4 % 4] + v3[1]) / (lit(1.0) + v3[m4 % v3.len()] * v3[m4 % v3.len()]), (t9 - lit(0.77)).abs().sin()];
            }
            let mut p13 = (lit(0.5) * ((t9 + v3[1]) + lit(0.63)) / (lit(1.0) + u2[2] * u2[2]), (u2[i6 % 4] / (lit(1.5) + s7 * s7)).tanh());
            for (i11, y12) in u2.iter().enumerate() {
                p13 = (p13.1, (p13.0 * (-p13.1)).sin());
                let f14 = |p15: Dual| -> Dual { if p15 > lit(0.23) { return lit(0.5) * (t9 - v3[1]) / (lit(1.0) + p15 * p15); } lit(0.23) * (y12 - t9).cos() + lit(0.57) };
                let t17 = f14((-((*y12) - p13.0)).tanh()) * f14(lit(0.5) * u2[1] / (lit(1.0) + (*y12) * (*y12)));
                v3[0] = lit(0.25) * t9.atan().cos() + lit(0.38);
                m4 = (n + 3) % 5;
                s1 = s1 + (lit(0.82) * ((*y12) + t17).sin());
            }
            s7 = s7 - (lit(0.98) * (p13.1 + t9).sin());
        }
        let t18 = lit(0.5) * (s7 / (lit(1.5) + u2[2] * u2[2])) / (lit(1.0) + v3[1] * v3[1]);
        lit(0.79) * u2[3] + lit(0.72) * x[m4 % x.len()] + (lit(0.5) * ((t18 * s7) + (u2[m4 % 4] - lit(0.16))) / (lit(1.0) + s7 * s7)) + lit(0.95) * v3[0] + lit(0.23) * s1 + lit(0.64) * s7 + lit(0.66) * u2[1] + lit(0.26) * a
    }

    pub fn p0120(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((-b) * (-(b * b)).exp()).atan();
        let mut p2 = (x[x.len() - 1].max(lit(0.507)).tanh(), (lit(0.39) * b).sin());
        'l4: for y3 in [(lit(0.81) + s1).max(lit(-0.897)).sin(), (s1 - s1).tanh()] {
            let t6: Dual = x.iter().chain(&x[..]).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or((lit(0.95) - b).tanh());
            let (t10, t11) = x.iter().chain(&x[..]).fold((lit(0.5) * ((lit(0.1) * lit(n as f64)) + y3).atan(), lit(1.0)), |(p8, q9), y7| (q9 * (lit(0.5) * p2.0.atan()), p8 - q9));
            let (t10, t11) = (t10.tanh(), t11.sin());
            let t15: Dual = x.iter().step_by(2).take(2).flat_map(|y12| { let t14 = t6.tanh(); x.iter().map(move |y13| t14 * (lit(0.5) * t11 / (lit(1.0) + b * b))) }).skip(1).sum();
            s1 = s1 + (lit(0.74) * (y3 + t15).sin());
        }
        let mut p19 = ((b + s1).sin(), (p2.0 - s1).sin());
        for y18 in [(x[3].max(lit(0.457)) + (lit(0.1) * lit(n as f64))).sin(), lit(0.5) * (x[n % x.len()] - a).max(lit(-0.727)) / (lit(1.0) + b * b)] {
            p19 = (p19.1, (p19.0 * y18.min(lit(-0.657))).sin());
            let mut k20 = 0;
            let y21 = 'l22: loop {
                k20 += 1;
                if k20 > n {
                    break lit(0.47) * (p19.1 * p19.1).cos() + lit(0.31);
                }
                let y29 = match staged((b + lit(0.99)).sin(), lit(0.55) * (x[k20 % x.len()] - p19.1).cos() + lit(0.56), (n + n)) {
                    Ok(y23) => {
                        let mut v25 = Vec::new();
                        v25.push((y18 / (lit(1.5) + x[3] * x[3])).sin());
                        v25.push(lit(0.5) * y23.max(lit(-0.147)) / (lit(1.0) + s1 * s1));
                        v25.push(b.min(lit(-0.77)).tanh());
                        let mut k26 = 0;
                        let mut s27 = lit(0.58) * (p19.1 + p19.0).cos() + lit(0.13);
                        'l28: while k26 < 1 {
                            k26 += 1;
                            s27 = (lit(0.99) * s27 + s27.min(lit(-0.637))).tanh();
                            v25.swap(0, 0);
                        }
                        lit(0.5) * (y23 - p2.0).atan()
                    }
                    Err(1) => lit(0.38) * (p19.1 + (lit(0.1) * lit(k20 as f64))).cos() + lit(0.49),
                    Err(k24) => lit(0.45) * y18.min(lit(-0.627)).cos() + lit(0.15),
                };
                s1 = s1 + (lit(0.75) * y29.sin());
            };
            s1 = lit(0.7) * s1 + lit(0.87) * (y18 + y21).sin();
        }
        lit(0.32) * p19.1 + lit(0.91) * x[3] + (a / (lit(1.5) + p19.1 * p19.1)).tanh() + lit(0.33) * s1 + lit(0.41) * p2.0 + lit(0.61) * p19.0
    }

    pub fn p0121(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.sin() / (lit(1.0) + a * a);
        let mut u2 = [lit(0.5) * (b / (lit(1.5) + a * a)).atan(), (s1 * b).sin()];
        let mut v3 = Vec::new();
        v3.push(lit(0.22) * (-b).cos() + lit(0.71));
        v3.push(lit(0.5) * ((a + u2[0]) / (lit(1.5) + u2[0] * u2[0])) / (lit(1.0) + s1 * s1));
        v3.push((-b).sin());
        let mut o4 = Some(lit(0.5) * (x[1] - s1).atan() / (lit(1.0) + u2[n % 2] * u2[n % 2]));
        o4 = Some(v3[2].max(lit(0.757)).tanh());
        let y5 = match n + 3 {
            ..=2 => a.max(lit(-0.597)).sin(),
            3.. => {
                v3[..2].fill(lit(0.5) * s1.atan() / (lit(1.0) + s1 * s1));
                lit(0.5) * (x[n % x.len()] + u2[1]).atan()
            }
        };
        v3[1] = v3[1] + (lit(0.34) * (lit(0.5) * (u2[1] + u2[n % 2]) / (lit(1.0) + s1 * s1)));
        if n > 3 && (s1 - lit(0.77)).abs() >= lit(0.917) {
            let mut y6 = if (n + 2) % 3 != 0 {
                match o4 {
                    Some(y7) => {
                        add_scaled(&mut v3, x, ((lit(0.1) * lit(n as f64)) + u2[0]).sin());
                        s1 = s1 + (lit(0.65) * y7.sin());
                    }
                    None => {}
                }
                lit(0.5) * s1.max(lit(-0.787)) / (lit(1.0) + y5 * y5)
            } else if s1.min(lit(0.87)) <= lit(0.617) {
                lit(0.47) * (s1 * u2[1]).max(lit(-0.667)).cos() + lit(0.15)
            } else {
                (y5 * lit(0.16)).tanh()
            };
            s1 = s1 - (lit(0.49) * y6.sin());
        } else if (n + n) % 2 == 0 {
            s1 = s1 + (lit(0.88) * ((u2[0] * s1) * (x[n % x.len()] + v3[2])).tanh());
        } else if n / 2 > 0 && u2[0] / (lit(1.5) + y5 * y5) <= lit(0.677) {
            a = a + (lit(0.45) * (lit(0.49) * ((y5 / (lit(1.5) + y5 * y5)) + y5.min(lit(0.837))).cos() + lit(0.84)));
        }
        lit(0.15) * s1 + lit(0.62) * x[1] + (b + s1).sin() + lit(0.58) * s1 + lit(0.36) * u2[0] + lit(0.41) * a + lit(0.25) * v3[n % v3.len()]
    }

    pub fn q0122(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * ((x[3] / (lit(1.5) + a * a)) - (x[2] / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))).atan();
        let f2 = |p3: Dual| -> Dual { for k4 in 1..4 { if p3 * lit(k4 as f64) > lit(0.57) { return lit(0.5) * (s1 * p3).atan(); } } lit(0.22) * (a + lit(0.53)).max(lit(0.417)).cos() + lit(0.44) };
        let t5 = f2((a + (lit(0.1) * lit(n as f64))).sin()) * f2((a + x[2]).tanh());
        let (t9, t10) = x.iter().step_by(2).fold((lit(0.5) * (x[n % x.len()] + t5).atan(), lit(1.0)), |(p7, q8), y6| (q8 * ((x[x.len() - 1] - a).sin()), p7 - q8));
        let (t9, t10) = (t9.tanh(), t10.sin());
        let f11 = |p13: Dual| t5.min(lit(0.177)).tanh();
        let f12 = |p13: Dual| f11(p13) - f11(lit(0.93) * ((p13 * t10) + (p13 + t10)).cos() + lit(0.79));
        let t14 = f12(lit(0.5) * (-t5) / (lit(1.0) + x[1] * x[1]));
        let t17 = lit(0.24) * t10.min(lit(0.377)).cos() + lit(0.77);
        let y18 = staged(lit(0.5) * (t14 + (lit(0.1) * lit(n as f64))) / (lit(1.0) + t9 * t9), lit(0.5) * (t9 + t14) / (lit(1.0) + t10 * t10), (n + 3))?;
        let y19 = blend(&t5, &t14);
        Ok(lit(0.5) * (t17 * t14) / (lit(1.0) + s1 * s1))
    }

    pub fn p0122(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s20 = lit(0.5) * a.atan();
        if (n + n) % 2 == 0 || -s20 > x[n % x.len()] {
            if s20 + s20 >= s20 {
                let y23 = blend(&s20, &a);
                let mut k24 = 0;
                while k24 < n {
                    k24 += 1;
                    let mut u26 = [lit(0.5) * (y23 + a) / (lit(1.0) + a * a), lit(0.95) * (x[x.len() - 1] - y23).cos() + lit(0.21), lit(0.5) * ((lit(0.97) + y23) + (x[n % x.len()] - y23)).atan()];
                    for i25 in (0..n.min(4)).rev() {
                        u26 = [u26[1], u26[2], lit(0.5) * (y23 + lit(0.56)) / (lit(1.0) + u26[2] * u26[2])];
                        let w27 = &mut u26[1..];
                        let t30: Dual = w27.iter().take(3).take_while(|y28| **y28 > lit(0.203)).map(|y28| lit(0.5) * (s20 / (lit(1.5) + (*y28) * (*y28))) / (lit(1.0) + y23 * y23)).sum();
                        s20 = s20 + (lit(0.92) * (t30 + w27[n % w27.len()]).sin());
                    }
                    u26[0] = u26[0] + (lit(0.74) * (lit(0.5) * a.min(lit(0.917)).atan()));
                    s20 = s20 - (lit(0.56) * u26[0].sin());
                }
                s20 = lit(0.7) * s20 + lit(0.45) * y23.sin();
            } else if n % 2 == 1 {
                let y37 = match positive(lit(0.5) * (s20 + a) / (lit(1.0) + x[1] * x[1])) {
                    Some(y31) => {
                        let mut u32 = [lit(0.5) * (s20 - lit(0.77)).abs() / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.82) * (s20 + y31).atan().cos() + lit(0.95), (a * s20).sin()];
                        u32.iter_mut().zip(x[1..].iter()).for_each(|(y33, y34)| { *y33 = lit(0.5) * *y33 + lit(0.5) * (*y34).max(lit(0.467)).atan(); });
                        {
                            let w35 = &mut u32[..2];
                            let y36 = match positive((a * (lit(0.1) * lit(n as f64))).sin()) { Some(t) => lit(0.28) * t, None => lit(0.18) };
                            s20 = s20 + (lit(0.78) * (w35[0] + y36).sin());
                        }
                        (x[3] + lit(0.12)).tanh()
                    }
                    None => s20.min(lit(-0.977)).sin(),
                };
                s20 = lit(0.7) * s20 + lit(0.97) * y37.sin();
            } else if x[3] - s20 < a {
                s20 = s20 + (lit(0.14) * (a + a).tanh());
            } else {
                s20 = s20 + (lit(0.63) * (lit(0.5) * s20.sin().atan()));
            }
        } else {
            s20 = s20 + (lit(0.26) * (lit(0.5) * (x[x.len() - 1] - x[n % x.len()]) / (lit(1.0) + a * a)));
        }
        lit(0.65) * x[n % x.len()] + lit(0.66) * x[n % x.len()] + (lit(0.52) * (s20 + x[n % x.len()]).cos() + lit(0.28)) + lit(0.18) * s20
    }

    pub fn p0123(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a.sin() / (lit(1.5) + x[2] * x[2])).sin();
        let mut o2: Option<Dual> = None;
        let (t3, mut s4) = (lit(0.36) * ((x[n % x.len()] + x[n % x.len()]) * (s1 + s1)).cos() + lit(0.46), lit(0.5) * (a - a).atan());
        let mut s7 = a.max(lit(-0.167)).min(lit(0.927)).sin();
        'l8: for (i5, y6) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
            s7 = (lit(0.58) * s7 + (-s7)).tanh();
            let r9 = if n / 2 % 3 != 2 { &s1 } else { &a };
            let r10 = if i5 > 2 && s7 * (*y6) < s4 { &t3 } else { &x[3] };
            s4 = s4 + (lit(0.24) * ((*r10) + (*y6)).sin());
        }
        let f11 = |p13: Dual| lit(0.51) * a.cos() + lit(0.24);
        let f12 = |p13: Dual| f11(p13) - f11(lit(0.31) * (s7 / (lit(1.5) + s1 * s1)).cos() + lit(0.13));
        let t14 = f12(lit(0.5) * (s7 - t3) / (lit(1.0) + t3 * t3));
        let mut k15 = 0;
        let y16 = loop {
            k15 += 1;
            if !(n <= 2) || k15 > n / 2 {
                break (t3 - t14).tanh().powi(3).sin();
            }
            let t18: Dual = (1..=3).fold(lit(0.3), |s, k17| s * ((t14 + t14).sin()) + lit(f64::from(k17)));
            s7 = s7 + (lit(0.53) * blend(&s7, &s4));
            s1 = lit(0.7) * s1 + lit(0.69) * t18.sin();
        };
        lit(0.85) * s4 + lit(0.92) * x[2] + (lit(0.45) * s7.max(lit(-0.987)).cos() + lit(0.73)) + lit(0.87) * s4 + lit(0.83) * s1 + lit(0.68) * s7
    }

    pub fn p0124(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((-x[x.len() - 1]) * (-a)).tanh();
        let mut v2 = vec![lit(0.5) * ((x[n % x.len()] * x[1]) + s1.cos()).atan(), lit(0.5) * (a + lit(0.32)) / (lit(1.0) + s1 * s1), lit(0.5) * x[3].min(lit(-0.177)) / (lit(1.0) + s1 * s1)];
        let mut m3 = 0;
        for i4 in 3..n.min(5) {
            if (i4 + n) % 2 == 0 || s1 + s1 <= lit(0.787) {
                let t5 = (v2[1].sin() * x[1].atan()).sin();
                s1 = lit(0.7) * s1 + lit(0.77) * t5.sin();
            } else if i4 / 2 % 2 == 1 {
                let mut u7 = [lit(0.5) * ((lit(0.1) * lit(i4 as f64)) + v2[v2.len() - 1]) / (lit(1.0) + v2[m3 % v2.len()] * v2[m3 % v2.len()]), a.max(lit(0.487)).sin(), lit(0.78) * (lit(0.59) + a).cos() + lit(0.19)];
                for i6 in 3..n.min(5) {
                    u7 = [u7[1], u7[2], (s1 * s1 + lit(0.3)).sqrt().min(lit(0.557)).tanh()];
                    let mut p10 = (lit(0.5) * (b / (lit(1.5) + u7[2] * u7[2])).atan(), lit(0.5) * (-(v2[1] * b)) / (lit(1.0) + u7[2] * u7[2]));
                    for (i8, y9) in u7.iter().enumerate() {
                        p10 = (p10.1, (p10.0 * (lit(0.96) - b)).sin());
                        let f11 = |p12: Dual| -> Dual { for k13 in 1..4 { if p12 * lit(k13 as f64) > lit(0.57) { return lit(0.5) * ((*y9) + x[i8 % x.len()]) / (lit(1.0) + u7[i8] * u7[i8]); } } (p10.1 - (*y9)).tanh() };
                        let t14 = f11(lit(0.5) * (p10.0 + (lit(0.1) * lit(m3 as f64))) / (lit(1.0) + v2[1] * v2[1])) * f11((v2[0] * u7[i8]).cos().sin());
                        v2[1] = v2[1] / (lit(1.1) + (u7[i8] + y9) * (u7[i8] + y9));
                        s1 = s1 + (lit(0.23) * (t14 + (*y9)).sin());
                    }
                    s1 = s1 + (lit(0.42) * p10.0.sin());
                }
                s1 = s1 + (lit(0.44) * u7[i4 % 3].sin());
            } else {
                s1 = s1 + (lit(0.84) * (lit(0.69) - s1).tanh());
            }
        }
        lit(0.74) * a + lit(0.74) * x[0] + lit(0.36) * v2[2] + lit(0.85) * s1
    }
}

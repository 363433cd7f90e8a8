// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0175(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut o2 = Some(0.79 * (s1 - a).cos() + 0.94);
    let mut p3 = ((s1.max(-0.807) + (x[0] - a)).sin(), 0.5 * (a / (1.5 + x[x.len() - 1] * x[x.len() - 1])) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    let t6: f64 = x.iter().rev().map(|y4| 0.87 * (0.69 + x[n % x.len()]).cos() + 0.81).sum();
    let mut k7 = 0;
    let y8 = loop {
        k7 += 1;
        if k7 > n % 4 {
            break 0.87 * (0.44 - x[n % x.len()]).cos() + 0.98;
        }
        let w9 = &x[..2];
        'l11: for i10 in (0..x.len() + 2).step_by(2) {
            let r12 = if t6 + t6 <= -0.307 { &s1 } else { &x[2] };
        }
        s1 += 0.48 * w9[k7 % w9.len()].sin();
    };
    let t14: f64 = (1..4).map(|k13| (0.5 * (t6.sin() * (p3.1 * t6)) / (1.0 + s1 * s1)).powi(k13)).sum();
    let y20 = match n + n {
        ..=2 => {
            match k7 + 2 {
                k15 @ 1..=3 => {
                    let f16 = |p17: f64| 0.5 * (-t14) / (1.0 + t6 * t6);
                    let t19 = x.iter().filter(|y18| f16(**y18) > 0.11).fold(0.4, |s, y18| s * f16(*y18));
                    s1 += 0.58 * t19.sin();
                }
                _ => {
                    s1 += 0.25 * (t14 - y8).sin();
                }
            }
            0.5 * (-(x[2] * x[2])).exp() / (1.0 + x[k7 % x.len()] * x[k7 % x.len()])
        }
        3.. => return 0.36 * p3.0 + 0.66 * x[k7 % x.len()] + (0.33 * (-t6).cos() + 0.85),
    };
    0.56 * t6 + 0.98 * x[n % x.len()] + (0.5 * s1.max(-0.447) / (1.0 + t14 * t14)) + 0.78 * s1 + 0.87 * p3.1
}

#[differentiable]
pub fn p0176(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.atan() / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut m2 = if (n + 3) > 4 && s1 + a >= a { n / 2 } else { 1 };
    if (n + 2) % 3 != 1 {
        let mut k3 = 0;
        let mut t4 = 1.0 + (a + x[x.len() - 1]).sin();
        while t4 > 0.13 && k3 < 12 {
            t4 *= 0.77;
            k3 += 1;
            let y19 = match (staged(0.5 * ((x[2] / (1.5 + x[3] * x[3])) * ((0.1 * (n as f64)) + a)).atan(), a.cos().tanh(), (k3 + n)), (k3 + 1) % 3) {
                (_, 0) => {
                    let y10 = match chained(0.74 * ((t4 * t4) - 0.77).abs().cos() + 0.18, (a * a).tanh()) {
                        Some(y9) => (-t4).tanh(),
                        None => 0.5 * (x[n % x.len()] + (0.1 * (n as f64))).atan(),
                    };
                    let f11 = |p12: f64| 0.64 * (y10 + t4).cos() + 0.48;
                    let t14 = x.iter().map(|y13| f11(*y13)).sum::<f64>();
                    (-(a - 0.34)).tanh()
                }
                (Ok(y6), k5) => 0.5 * (a + s1) / (1.0 + y6 * y6),
                _ => {
                    let t18: f64 = x.iter().take(3).enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or((x[m2 % x.len()].max(-0.217) + (x[m2 % x.len()] * 0.87)).tanh(), |(i, y17)| (0.65 * (s1 * (*y17)).cos() + 0.19) * (i as f64));
                    0.82 * t4.min(-0.157).cos() + 0.33
                }
            };
            let mut u21 = [(s1 / (1.5 + t4 * t4)).tanh(), 0.5 * ((x[n % x.len()] + (0.1 * (k3 as f64))) + 0.54) / (1.0 + a * a), 0.5 * (x[n % x.len()] + 0.75).max(-0.297).atan()];
            for i20 in 0..x.len() {
                u21 = [u21[1], u21[2], 0.65 * u21[1].min(-0.627).cos() + 0.23];
                let mut u23 = [0.14 * ((y19 + 0.59) + (s1 * s1).ln_1p()).cos() + 0.78, (t4 - t4).sin(), 0.5 * (u21[2] + u21[0]).atan()];
                for i22 in n..n {
                    u23 = [u23[1], u23[2], (-(t4 * a)).tanh()];
                    let t24 = std::mem::take(&mut s1);
                    u21.swap(m2 % 3, 1);
                    t4 -= 0.42 * t24.sin();
                }
                a += 0.66 * u23[n % 3].sin();
            }
            s1 += 0.27 * (y19 + u21[k3 % 3]).sin();
        }
        a = 0.7 * a + 0.18 * t4.sin();
    }
    0.89 * a + 0.11 * x[n % x.len()] + (0.73 * ((s1 + x[3]) + (s1 * s1)).cos() + 0.62) + 0.52 * s1 + 0.41 * a
}

#[differentiable]
pub fn q0177(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[3] + x[n % x.len()]) / (1.0 + x[3] * x[3]);
    if a * x[0] < s1 {
        let Ok(y2) = staged(0.5 * (a / (1.5 + s1 * s1)).atan(), 0.54 * (x[n % x.len()] - 0.77).abs().cos() + 0.53, n) else {
            return 0.69 * x[0] + 0.34 * x[1] + (0.26 * (a / (1.5 + s1 * s1)).cos() + 0.74);
        };
        s1 += 0.76 * y2.sin();
    }
    let t3: f64 = 0.5 * (x[x.len() - 1] / (1.5 + a * a)) / (1.0 + a * a);
    let t6 = ((t3 * a) - (x[1] / (1.5 + x[0] * x[0]))).sin();
    let f4 = |p5: f64| (s1.sin()) * t6;
    let t6 = f4(t6) + 0.5;
    let p5 = t6.sin();
    let t7 = f4(p5 * t6);
    let t10: f64 = x[1..].iter().fold((0.75 - t7).tanh(), |s9, y8| 0.5 * s9 + 0.5 * (x[1] + y8) / (1.0 + (*y8) * (*y8)));
    0.32 * s1 + 0.29 * x[2] + t6.min(-0.667).sin() + 0.22 * s1
}

#[differentiable]
pub fn p0177(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s11 = 0.5 * (a * x[3]) / (1.0 + a * a);
    let mut u12 = [(0.82 - x[n % x.len()]).tanh(), x[3].min(0.397).sin(), 0.5 * ((a - a) - 0.77).abs().atan()];
    let mut m13 = n / 2;
    let mut o14 = Some(0.69 * (u12[2] + s11).cos() + 0.24);
    let mut p15 = (0.25 * (s11 + x[0]).cos() + 0.14, u12[n % 3].atan().tanh());
    m13 = (n + n) % 5;
    let t17: f64 = (1..=3).fold(0.3, |s, k16| s * (0.75 * ((s11 / (1.5 + p15.0 * p15.0)) * a.min(0.167)).cos() + 0.24) + (f64::from(k16)));
    {
        let w18 = &mut u12[1..3];
        w18.fill(0.69 * p15.0.max(-0.227).cos() + 0.44);
        std::mem::swap(&mut p15.0, &mut w18[0]);
        s11 += 0.86 * w18[0].sin();
    }
    u12[2] += 0.93 * (0.5 * (u12[1] + u12[1]).atan());
    for i19 in 0..=x.len() {
        let mut k20 = 0;
        'l21: loop {
            let mut s22 = 0.5;
            s22 += 0.5 * (t17 - x[k20 % x.len()]) / (1.0 + a * a);
            s11 += 0.52 * s22.sin();
            k20 += 1;
            if -u12[i19 % 3] >= u12[m13 % 3] || k20 >= n % 4 {
                break;
            }
        }
    }
    0.56 * x[x.len() - 1] + 0.85 * x[m13 % x.len()] + 0.63 * u12[0] + 0.87 * p15.1 + 0.11 * s11
}

#[differentiable]
pub fn q0178(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.96 * (a + x[n % x.len()]).cos() + 0.87;
    s1 += 0.61 * first_above(&x[..2], 0.37)?;
    for i2 in 0..x.len() {
        let mut s7 = 0.5 * (s1 + x[0]).atan();
        'l8: for (i5, y6) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
            s7 = (0.58 * s7 + (s1 - x[i5 % x.len()])).tanh();
            match i2 + n {
                k9 if k9 > 1 => {
                    if s7 * (*y6) > 0.57 {
                        let t12: f64 = x.iter().rev().map(|y10| (y10 * s1).tanh()).product();
                        a = 0.7 * a + 0.39 * t12.sin();
                    }
                }
                _ if s1.sin() >= 0.827 => {
                    s7 += 0.54 * mean(x);
                }
                _ => {
                    let t15 = std::mem::take(&mut a);
                    let y16 = positive((s1 * s1 + 0.3).sqrt().sin())?;
                    s1 += 0.52 * (y16 + t15).sin();
                }
            }
            s7 += 0.12 * (*y6).sin();
        }
        s1 += 0.87 * s7.sin();
    }
    Some(((-x[n % x.len()]) + (a / (1.5 + x[n % x.len()] * x[n % x.len()]))).tanh())
}

#[differentiable]
pub fn p0178(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s17 = (x[n % x.len()] * a).tanh();
    let mut p18 = (0.5 * s17 / (1.0 + b * b), 0.86 * (s17 + s17).cos() + 0.42);
    let mut f19 = |p20: f64| { s17 = 0.5 * s17 + 0.59 * (b.max(-0.837) / (1.5 + b * b)).cos() + 0.27; s17 * p20 };
    let t21 = f19(((p18.0 + a) - a.max(-0.517)).tanh()) + 0.5 * f19(0.7);
    let t22: f64 = (x[x.len() - 1] - s17).sin();
    let mut k23 = 0;
    let mut t24 = 1.0 + (s17 * p18.0).atan().sin();
    let mut u25 = [0.5 * b.max(-0.917) / (1.0 + s17 * s17), 0.43 * t22.cos() + 0.73, t22.max(0.137).tanh()];
    'l26: while t24 > 0.37 && k23 < 12 {
        t24 *= 0.58;
        k23 += 1;
        u25 = [u25[1], u25[2], (t22 + t22).tanh()];
        let y31 = match n + 1 {
            k27 if k27 > 1 => a.max(0.57).tanh().powi(2).sin(),
            _ if n / 2 % 2 == 0 || s17.min(0.197) >= 0.787 => (s17 - p18.0).tanh(),
            _ => {
                for w28 in u25.chunks_mut(2) {
                    w28[0] = 0.93 * (t21.sin() * (w28[0] + t24)).cos() + 0.28;
                    let y29 = drain(&mut p18.0);
                    let t30 = std::mem::replace(&mut p18.0, 0.5 * t22.min(-0.597).atan());
                    t24 += 0.44 * (t30 + w28[n % w28.len()]).sin();
                }
                0.34 * (x[2] * b).cos() + 0.76
            }
        };
        if t24.min(-0.587) > 0.327 {
            let y32 = match mode(k23 + 3) {
                Mode::Low => (t24 + y31).tanh(),
                Mode::Middle => 0.5 * (y31 + u25[0]).atan(),
                Mode::High => 0.44 * ((t22 + s17) * (t24 + (0.1 * (k23 as f64)))).cos() + 0.77,
            };
            for y33 in &u25 {
                'l36: for (i34, y35) in x.iter().enumerate() {
                    let e37: Result<f64, u8> = match i34 % 3 { 0 => Err(2), _ => Ok(0.29 * (t22 * 0.81).cos() + 0.69) };
                    let t40: f64 = x.iter().chain(&u25[..]).filter(|y38| **y38 > -0.203).map(|y38| 0.5 * (u25[2] - 0.14).atan()).skip(1).sum();
                    t24 += 0.79 * ((*y35) + t40).sin();
                }
                t24 += 0.78 * (*y33).sin();
            }
            t24 += 0.69 * y32.sin();
        }
        t24 -= 0.11 * y31.sin();
    }
    0.43 * t24 + 0.76 * x[k23 % x.len()] + (t24 * 0.55).atan().sin() + 0.43 * u25[1] + 0.43 * t24 + 0.47 * p18.1 + 0.77 * s17
}

#[differentiable]
pub fn p0179(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.14 * (b + x[0]).cos() + 0.68;
    let mut v2 = x.to_vec();
    let mut m3 = if v2[n % v2.len()].atan() < x[1] { n / 2 } else { 1 };
    v2[m3 % 4] = v2[1].min(-0.667).sin();
    'l5: for i4 in (0..4).rev() {
        for y6 in x {
            'l8: for y7 in &v2 {
                match mode(m3 + 1) {
                    Mode::Middle | Mode::High => {
                        let t10: f64 = x.iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(0.75 * (x[i4 % x.len()] + y7).cos() + 0.31);
                        a += 0.81 * t10.sin();
                    }
                    Mode::Low => {
                        std::mem::swap(&mut s1, &mut a);
                    }
                }
                s1 += 0.56 * (*y7).sin();
            }
            s1 += 0.99 * (*y6).sin();
        }
    }
    0.66 * b + 0.79 * x[2] + (0.59 * a.sin().atan().cos() + 0.98) + 0.28 * a + 0.86 * v2[1] + 0.17 * s1
}

#[differentiable]
pub fn p0180(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-(x[n % x.len()] + 0.68)) / (1.0 + x[2] * x[2]);
    let mut u2 = [(x[n % x.len()].atan() * (x[n % x.len()] + a)).tanh(); 2];
    let mut o3: Option<f64> = None;
    if (n + n) % 2 == 0 || a * a >= 0.737 {
        let t6 = 0.5 * (a - 0.58) / (1.0 + x[n % x.len()] * x[n % x.len()]);
        let f4 = |p5: f64| ((s1 * s1 + 0.3).sqrt().tanh()) * t6;
        let t6 = f4(t6) + 0.5;
        let p5 = t6.sin();
        let t7 = f4(p5 * t6);
        match (n + 2) % 4 {
            0 => {
                let y8 = match (n + n) % 4 {
                    0 => (t7 + t7).max(-0.127).sin(),
                    1 => (u2[0] + (0.1 * (n as f64))).tanh(),
                    _ => {
                        u2[1] *= 0.8 + 0.15 * (0.34 + t6).sin();
                        (u2[n % 2] / (1.5 + t7 * t7)).sin()
                    }
                };
                s1 += 0.56 * y8.sin();
            }
            1 => {
                let t11 = (t6 - p5).tanh();
                let f9 = |p10: f64| ((t7.sin() * t6.sin()).tanh()) * t11;
                let t11 = f9(t11) + 0.5;
                let p10 = t11.sin();
                let t12 = f9(p10 * t11);
                let t15: f64 = u2.iter().rev().copied().fold(-0.77, f64::max);
                s1 += 0.61 * (t15 + t12).sin();
            }
            _ => {
                let mut k16 = 0;
                loop {
                    k16 += 1;
                    if k16 > 4 {
                        break;
                    }
                    for i17 in x.iter().rev() {
                        let y18 = stepped(0.5 * (s1 + i17) / (1.0 + t6 * t6), n / 2);
                        let t21: f64 = x[1..].iter().filter(|y19| **y19 > 0.563).map(|y19| 0.5 * x[0].max(-0.517) / (1.0 + (*i17) * (*i17))).sum();
                        s1 = 0.7 * s1 + 0.23 * ((*i17) + y18).sin();
                    }
                }
            }
        }
        s1 += 0.37 * (t6 + p5).sin();
    } else if s1 + x[n % x.len()] <= s1 {
        s1 += 0.21 * (0.94 * (x[x.len() - 1] * u2[0]).cos() + 0.34);
    } else if x[2].max(-0.647) < -0.977 {
        s1 += 0.93 * (0.27 * (-a).cos() + 0.52);
    } else {
        s1 += 0.38 * (a * x[0]).sin();
    }
    0.19 * a + 0.33 * x[2] + 0.45 * s1 + 0.81 * u2[0]
}

#[differentiable]
pub fn p0181(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[3] + 0.63).atan();
    let mut v2 = x.to_vec();
    for w3 in v2.chunks_mut(3) {
        w3[0] = 0.5 * x[x.len() - 1].min(0.207).atan();
        let mut k4 = 0;
        let mut t5 = 0.5 * (b - 0.77).abs().atan();
        while {
            k4 += 1;
            t5 = 0.69 * t5 + (0.71 * (t5 / (1.5 + t5 * t5)).cos() + 0.63);
            k4 < 7 && t5 > -0.88
        } {
            let mut k6 = 0;
            let y7 = loop {
                k6 += 1;
                if k6 > n.min(2) {
                    break (s1 + s1).max(-0.317).tanh();
                }
                let s1 = (s1 + w3[k6 % w3.len()]).sin();
                t5 += 0.19 * s1;
                let t10: f64 = x.iter().skip(1).filter_map(|y8| if *y8 > 0.443 { Some(0.5 * (s1.min(-0.557) + y8).atan()) } else { None }).sum();
                t5 -= 0.34 * (t10 + s1).sin();
            };
            match mode(k4 + n) {
                Mode::Low => {
                    match k4 + n {
                        k11 @ 1..=3 => {
                            let t13: f64 = x.iter().step_by(2).last().map_or(0.76 * (s1 * y7).cos() + 0.42, |y12| w3[k11 % w3.len()].tanh().powi(2).tanh());
                            s1 += 0.25 * t13.sin();
                        }
                        _ => {}
                    }
                }
                Mode::Middle => {
                    t5 += 0.62 * (w3[n % w3.len()] * s1).sin();
                }
                Mode::High => {
                    t5 += 0.81 * (0.5 * y7.max(-0.787) / (1.0 + w3[0] * w3[0]));
                }
            }
            s1 += 0.45 * y7.sin();
        }
        s1 += 0.56 * (t5 + w3[k4 % w3.len()]).sin();
    }
    0.72 * b + 0.47 * x[n % x.len()] + 0.82 * v2[n % v2.len()] + 0.36 * s1
}

#[differentiable]
pub fn q0182(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((0.1 * (n as f64)) + a).atan();
    let t5: f64 = x.iter().step_by(2).take(2).flat_map(|y2| { let t4 = (*y2).max(0.67).sin(); x.iter().map(move |y3| t4 * ((((*y3) * s1) - y3).tanh())) }).skip(1).sum();
    let y6;
    if (n + n) > 4 {
        y6 = (a * a).ln_1p().tanh();
    } else {
        y6 = (-x[n % x.len()]).min(-0.487).tanh();
    }
    'l8: for y7 in [y6.max(0.287).sin(), ((0.1 * (n as f64)) + (-y6)).sin()] {
        let mut y9 = if s1 * t5 < -0.837 {
            let mut v10 = vec![0.5 * (t5 * y6).atan(), 0.5 * (s1 * y6) / (1.0 + y6 * y6), 0.65 * (t5.min(0.547) + (x[1] * s1)).cos() + 0.44];
            0.36 * ((t5 + s1) * (y7 + t5)).cos() + 0.96
        } else {
            (y7 + t5).tanh()
        };
        s1 += 0.51 * (y9 + y7).sin();
    }
    Some(0.5 * y6.min(0.957).min(0.947) / (1.0 + t5 * t5))
}

#[differentiable]
pub fn p0182(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s11 = 0.5 * (x[0] + x[n % x.len()]).atan();
    let mut u12 = [(a * x[x.len() - 1]).tanh(); 3];
    let mut m13 = if s11 - s11 > 0.457 { (n + 2) } else { 2 };
    add_scaled(&mut u12, x, 0.5 * ((x[x.len() - 1] * x[2]) / (1.5 + a * a)).atan());
    let t16: f64 = x.iter().skip(1).filter(|y14| **y14 > 0.403).map(|y14| 0.46 * ((*y14) / (1.5 + u12[0] * u12[0])).cos() + 0.99).take(2).sum();
    s11 += 0.45 * stepped(0.61 * x[2].max(-0.327).cos() + 0.73, m13 / 2);
    let mut k17 = 0;
    let y18 = loop {
        k17 += 1;
        if m13 > 1 || k17 > 4 {
            break (s11 + (0.1 * (k17 as f64))).sin();
        }
        add_scaled(&mut u12[..2], x, 0.5 * (s11 + (0.1 * (m13 as f64))) / (1.0 + s11 * s11));
    };
    let y19 = match q0182(x, 0.61 * (t16 + u12[k17 % 3]).cos() + 0.44, n % 4) { Some(t) => 0.79 * t, None => 0.52 };
    m13 = n % 5;
    let f20 = |p21: f64| -> f64 { if p21 > 0.23 { return (((0.1 * (m13 as f64)) * p21) - (y19 - p21)).sin(); } (y19 / (1.5 + y19 * y19)).sin() };
    let t23 = f20((y18 - 0.77).abs().tanh()) * f20(a.tanh());
    {
        let (w24, w25) = u12.split_at_mut(1);
        w24[0] = w25[0] * y19;
        add_scaled(w25, x, 0.5 * (-(w24[0] * w24[0])).exp() / (1.0 + t16 * t16));
        s11 -= 0.43 * (w25[k17 % w25.len()] + w24[0]).sin();
    }
    0.93 * y19 + 0.19 * x[m13 % x.len()] + 0.85 * u12[m13 % 3] + 0.64 * s11
}

#[differentiable]
pub fn q0183(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a + 0.28).sin();
    let y2 = first_above(x, 0.27)?;
    let y3 = first_above(&x[..2], 0.93)?;
    let mut k4 = 0;
    while k4 < 4 {
        k4 += 1;
        let y6 = match n + 1 {
            k5 @ 1..=3 => (y3 * x[0]).tanh(),
            _ => return None,
        };
        let y7 = mean(x);
        let y8 = first_above(&x[..2], 0.19)?;
        s1 -= 0.55 * (y8 + y6).sin();
    }
    let f9 = |p10: f64| -> f64 { for k11 in 1..4 { if p10 * (k11 as f64) > 0.57 { return 0.5 * y2.sin() / (1.0 + x[x.len() - 1] * x[x.len() - 1]); } } 0.5 * (-(x[n % x.len()] + (0.1 * (k4 as f64)))).atan() };
    let t12 = f9(0.5 * ((0.1 * (k4 as f64)) * (-(s1 * s1)).exp()).atan()) * f9(0.5 * a.atan().atan());
    Some(0.5 * ((-s1) + y2.atan()) / (1.0 + y3 * y3))
}

#[differentiable]
pub fn p0183(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s13 = (a * x[3]).tanh();
    let mut v14 = Vec::new();
    v14.push(a.atan().sin());
    v14.push(0.31 * (a * s13).cos() + 0.38);
    v14.push(0.79 * (x[1] * 0.65).cos() + 0.82);
    v14.fill((a * x[n % x.len()]).tanh());
    let y16 = match n + 2 {
        k15 @ 1..=3 => 0.42 * x[k15 % x.len()].max(0.857).cos() + 0.19,
        _ => 0.21 * (x[2] + a).cos() + 0.12,
    };
    if n / 2 % 3 != 2 {
        let t20: f64 = v14.iter().take(2).flat_map(|y17| { let t19 = 0.5 * (x[x.len() - 1] + 0.99) / (1.0 + v14[n % v14.len()] * v14[n % v14.len()]); x.iter().map(move |y18| t19 * (s13.atan().sin())) }).sum();
        let y28 = match n / 2 {
            ..=2 => {
                match n + 3 {
                    ..=2 => {
                        {
                            let t21 = std::mem::take(&mut s13);
                            a = 0.7 * a + 0.64 * t21.sin();
                        }
                    }
                    3.. => {
                        let mut s23 = (y16 + 0.55).sin();
                        for &y22 in v14.iter() {
                            s23 = (0.98 * s23 + y16.min(0.97)).tanh();
                            let t26: f64 = v14.iter().skip_while(|y24| **y24 > 0.293).map(|y24| 0.5 * (x[n % x.len()] * a).atan()).sum();
                            let mut p27 = (0.5 * (y16 + 0.99).atan(), 0.5 * (t20 + s23).atan());
                            a += 0.17 * (t26 + y22).sin();
                        }
                        a = 0.7 * a + 0.51 * s23.sin();
                    }
                }
                s13.min(-0.977).sin()
            }
            3.. => 0.5 * (t20 * a) / (1.0 + s13 * s13),
        };
        a += 0.48 * (y28 + t20).sin();
    } else if (n + n) > 4 {
        s13 += 0.62 * (y16 * x[n % x.len()]).min(-0.167).tanh();
    } else if a < 0.167 {
        a += 0.14 * (((0.1 * (n as f64)) * v14[n % v14.len()]) - (a * a)).sin();
    }
    0.97 * y16 + 0.48 * x[2] + 0.68 * v14[1] + 0.89 * a + 0.78 * s13
}

#[differentiable]
pub fn p0184(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[1] * x[2]).sin();
    let mut u2 = [(x[n % x.len()] * a).sin(), 0.5 * x[0].min(-0.307).atan()];
    let mut m3 = if s1 > -0.97 { n } else { 1 };
    if (n + n) % 3 != 1 {
        let t4 = std::mem::take(&mut u2[1]);
        a += 0.65 * t4.sin();
    } else if (m3 + n) > 1 {
        for y5 in u2.iter_mut() {
            let mut k6 = 0;
            while k6 < n / 2 {
                'l10: for i9 in 0..=2 {
                    let f11 = |p12: f64| ((*y5) / (1.5 + (*y5) * (*y5))).sin();
                    let t14 = x.iter().map(|y13| f11(*y13)).sum::<f64>();
                    s1 += 0.13 * t14.sin();
                }
                for (i15, y16) in x.iter().enumerate() {
                    let mut v17 = Vec::new();
                    v17.push(0.84 * (b - (*y5)).cos() + 0.14);
                    v17.push(0.5 * ((-s1) - ((*y5) + s1)).atan());
                    v17.push(0.98 * ((*y16) + (*y5)).cos() + 0.44);
                    v17 = vec![0.71 * (((*y5) * a) + (*y5)).cos() + 0.33; 4];
                    s1 += 0.61 * ((*y16) + v17[0]).sin();
                }
                k6 += 1;
            }
            let f18 = |p19: f64| -> f64 { if p19 > 0.23 { return s1.max(0.507).tanh(); } (a * 0.37).tanh() };
            let t21 = f18(0.5 * s1.sin() / (1.0 + a * a)) * f18(((*y5) + 0.48).sin());
            s1 += 0.65 * (t21 + (*y5)).sin();
        }
    } else if m3 / 2 % 2 == 0 {
        a += 0.25 * (0.5 * (-b).atan());
    } else {
        s1 += 0.26 * (0.5 * (a * a) / (1.0 + u2[1] * u2[1]));
    }
    0.88 * a + 0.17 * x[3] + 0.82 * a + 0.21 * u2[0] + 0.96 * s1
}

#[differentiable]
pub fn p0185(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((a - 0.86) + (x[2] - x[0])).atan();
    let mut v2 = x.to_vec();
    let mut m3 = (n + 2);
    let mut o4 = Some(0.5 * (v2[0] * v2[0] + 0.3).sqrt().atan());
    v2[..2].fill(0.5 * (-(s1 + x[3])) / (1.0 + s1 * s1));
    let mut v6 = v2.iter().filter(|y5| **y5 > 0.273).map(|y5| a.cos().tanh()).collect::<Vec<_>>();
    v6.push(0.32 * s1.max(-0.887).tanh().powi(3).cos() + 0.26);
    let t9: f64 = v6.iter().step_by(2).filter_map(|y7| if *y7 > 0.63 { Some((x[n % x.len()] - v2[2]).sin()) } else { None }).sum();
    let y15 = match staged(0.5 * (v2[0].min(-0.487) * (v6[0] + 0.24)).atan(), (-(t9 * t9)).exp().sin(), n) {
        Ok(y10) => {
            add_scaled(&mut v2[..2], x, 0.5 * (t9 * t9).min(0.27).atan());
            match n {
                0 => {
                    {
                        let w13 = &mut v2[..2];
                        for i14 in (4..n).rev() {
                            s1 /= 1.1 + (y10 + s1) * (y10 + s1);
                        }
                        s1 += 0.33 * w13[n % w13.len()].sin();
                    }
                }
                k12 => {}
            }
            0.41 * (x[0] / (1.5 + v2[n % v2.len()] * v2[n % v2.len()])).cos() + 0.62
        }
        Err(0 | 2) => (-v2[0]).sin(),
        Err(k11) => (-x[1]).sin(),
    };
    0.48 * y15 + 0.47 * x[0] + 0.64 * v2[1] + 0.86 * s1 + 0.61 * v6[v6.len() - 1]
}

#[differentiable]
pub fn p0186(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] - 0.77).abs().tanh();
    let mut u2 = [s1.tanh().powi(2).tanh(), (0.21 + x[0]).tanh()];
    if s1.max(-0.67) >= a {
        let t5: f64 = u2.iter().take_while(|y3| **y3 > -0.533).map(|y3| 0.82 * (u2[1] * 0.36).cos() + 0.33).sum();
        let f6 = |p7: f64, q8: f64| 0.5 * (p7 - t5).atan();
        let t9 = f6((u2[0] + (s1 - a)).sin(), (a + u2[1]).tanh()) - f6((a + u2[1]).tanh(), 0.4);
        a -= 0.15 * (t9 + t5).sin();
    }
    let r10 = if -u2[n % 2] < -0.517 { &a } else { &x[1] };
    u2.swap(n % 2, 1);
    let mut stack11 = vec![n % 3];
    while let Some(i12) = stack11.pop() {
        if i12 > 1 {
            stack11.push(i12 / 2);
        }
        let mut k13 = 0;
        let mut t14 = (-(s1 * s1)).exp().tanh();
        while {
            k13 += 1;
            t14 = 0.51 * t14 + (*r10).sin();
            k13 < 7 && t14 > -0.84
        } {
            match n / 2 % 4 {
                0 => {
                    let mut stack15 = vec![n, i12 / 2];
                    while let Some(i16) = stack15.pop() {
                        let t17 = std::mem::replace(&mut s1, ((t14 - 0.72) * ((*r10) + t14)).tanh());
                        t14 += 0.77 * t17.sin();
                    }
                }
                1 => {
                    for y18 in u2.iter() {
                        let t21: f64 = x.iter().step_by(2).filter(|y19| **y19 > 0.13).map(|y19| 0.76 * (((*y19) * y18) + 0.16).cos() + 0.77).sum();
                        t14 -= 0.16 * ((*r10).min(-0.977) - 0.77).abs().sin();
                        t14 = 0.7 * t14 + 0.36 * (t21 + (*y18)).sin();
                    }
                }
                _ => {
                    t14 += 0.43 * x[k13 % x.len()].sin().tanh().powi(2).sin();
                }
            }
        }
        s1 += 0.49 * t14.sin();
    }
    0.87 * (*r10) + 0.29 * x[n % x.len()] + 0.91 * u2[n % 2] + 0.14 * s1
}

#[differentiable]
pub fn q0187(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[0].max(-0.987).atan();
    let t4: f64 = x.iter().chain(&x[..]).map(|y2| 0.55 * (s1 / (1.5 + a * a)).cos() + 0.51).sum();
    let t7: f64 = x.iter().take_while(|y5| **y5 > 0.333).map(|y5| 0.5 * (s1.min(0.437) + (0.1 * (n as f64))).atan()).sum();
    let mut k10 = 0;
    'l11: while k10 < n % 4 {
        k10 += 1;
        let y12: f64;
        match n / 2 % 4 {
            0 => {
                y12 = 0.5 * ((-t4) * (x[n % x.len()] * x[n % x.len()])) / (1.0 + t4 * t4);
            }
            1 | 2 => {
                y12 = 0.5 * (-t4).atan() / (1.0 + s1 * s1);
            }
            _ => {
                y12 = 0.5 * ((-(a * a)).exp() + (0.1 * (n as f64))).atan();
            }
        }
        let mut f13 = move |p14: f64| { s1 = s1.sin() + 0.24 * (t7 * p14).cos() + 0.63; s1 * p14 };
        s1 += 0.5 * x[0].max(0.867) / (1.0 + t4 * t4);
        let t15 = f13((t4 + s1).sin()) - f13(s1);
        s1 += 0.87 * (y12 + t15).sin();
    }
    0.41 * a + 0.15 * x[1] + 0.53 * s1
}

#[differentiable]
pub fn p0187(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s16 = 0.5 * (a / (1.5 + b * b)).atan();
    let f17 = |p19: f64| 0.5 * (a + 0.78) / (1.0 + s16 * s16);
    let f18 = |p19: f64| f17(p19) - f17(0.5 * b.min(0.17).atan());
    let t20 = f18(0.5 * (0.61 + x[n % x.len()]) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    let f21 = |p23: f64| (p23 * 0.14).tanh();
    let f22 = |p23: f64| f21(p23) - f21(0.74 * (x[1] + x[1]).tanh().powi(3).cos() + 0.56);
    let t24 = f22(s16.max(0.557).sin());
    let t25 = 0.53 * (t24 - (0.1 * (n as f64))).cos() + 0.29;
    if b + s16 > x[0] {
        let mut k26 = 0;
        loop {
            let y28 = match n {
                k27 @ 1..=3 => 0.98 * ((s16 - 0.31) + 0.29).cos() + 0.51,
                _ => 0.55 * t20.min(-0.447).cos() + 0.59,
            };
            let mut v29 = vec![(-t25).tanh(); 3];
            s16 += 0.26 * (v29[0] + y28).sin();
            k26 += 1;
            if k26 / 2 > 0 && x[k26 % x.len()] - t24 > t24 || k26 >= n {
                break;
            }
        }
    } else if (n + n) % 3 != 1 {
        s16 += 0.85 * (0.5 * (t25 * t24).atan());
    }
    0.32 * a + 0.71 * x[3] + 0.67 * s16
}

#[differentiable]
pub fn p0188(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (b.max(0.247) - 0.77).abs().sin();
    let mut v2 = vec![0.5 * (b + s1) / (1.0 + s1 * s1); 4];
    for w3 in v2.chunks_mut(2) {
        w3[0] = 0.66 * (s1 + 0.24).cos() + 0.85;
        let mut k4 = 0;
        while k4 < 3 {
            k4 += 1;
            let t6: f64 = (1..=3).rev().fold(0.3, |s, k5| s * ((-w3[0]).tanh()) + (f64::from(k5)));
            let mut p9 = (0.5 * t6.max(0.847) / (1.0 + s1 * s1), (s1 * 0.53).sin());
            'l10: for (i7, y8) in x.iter().chain(&x[1..]).enumerate() {
                p9 = (p9.1, (p9.0 * (w3[0] * x[k4 % x.len()])).sin());
                let y11: f64;
                match k4 / 2 % 4 {
                    0 => {
                        y11 = 0.24 * (a + p9.0).cos() + 0.37;
                    }
                    1 | 2 => {
                        y11 = (y8 - w3[n % w3.len()]).sin();
                    }
                    _ => {
                        w3.fill(0.5 * t6.min(0.747) / (1.0 + (*y8) * (*y8)));
                        let mut u12 = [((-p9.0) / (1.5 + p9.1 * p9.1)).sin(), (s1 - a).tanh(), 0.31 * t6.max(-0.557).cos() + 0.59, 0.5 * (p9.0 * p9.0 + 0.3).sqrt().atan()];
                        u12.iter_mut().zip(x.iter().rev()).for_each(|(y13, y14)| { *y13 = 0.5 * *y13 + 0.5 * (s1 - y8).atan(); });
                        y11 = (u12[1] / (1.5 + x[k4 % x.len()] * x[k4 % x.len()])).tanh();
                    }
                }
                s1 += 0.14 * (y11 + (*y8)).sin();
            }
            s1 += 0.63 * (t6 + p9.0).sin();
        }
        s1 = 0.7 * s1 + 0.59 * w3[0].sin();
    }
    'l16: for i15 in (4..n).rev() {
        let mut k17 = 0;
        let mut t18 = (x[0] * v2[1]).sin();
        while {
            k17 += 1;
            t18 = 0.73 * t18 + (0.5 * (b + b) / (1.0 + b * b));
            k17 < 7 && t18 > -0.83
        } {
            let y19 = rotate(&mut v2);
            t18 -= 0.91 * y19.sin();
        }
        b += 0.43 * t18.sin();
    }
    0.92 * a + (0.5 * (-((b + s1) * (b + s1))).exp() / (1.0 + v2[n % v2.len()] * v2[n % v2.len()])) + 0.94 * v2[n % v2.len()] + 0.58 * b + 0.37 * s1
}

#[differentiable]
pub fn q0189(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * ((x[3] - a) * (0.67 - a)) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let y2 = staged(0.5 * (-a).min(0.627).atan(), 0.5 * x[2].atan(), n)?;
    let y3 = checked(0.5 * s1.min(-0.607).atan(), (n + n))?;
    nudge(&mut s1, 0.5 * (y3 / (1.5 + x[0] * x[0])).cos().atan());
    let f6 = |p7: f64| 0.5 * (y3 * y3).ln_1p() / (1.0 + y3 * y3);
    let t9 = x.iter().map(|y8| f6(*y8)).sum::<f64>();
    let y17 = match n / 2 % 4 {
        0 | 3 => {
            let mut k10 = 0;
            let y11 = 'l12: loop {
                k10 += 1;
                if t9 + a < s1 || k10 > n.min(4) {
                    break 0.5 * (-(a * a)).exp().atan();
                }
                let y16 = match (k10 % 2, n % 3) {
                    (0, 0) => 0.5 * (y2 * y3) / (1.0 + a * a),
                    (1, k13) => 0.5 * ((y3 - y2) / (1.5 + x[2] * x[2])) / (1.0 + y2 * y2),
                    _ => {
                        let y15 = match chained(0.43 * (x[0] + y2).cos() + 0.81, 0.5 * (y2.max(0.667) + 0.22).atan()) {
                            Some(y14) => {
                                nudge(&mut s1, 0.5 * ((x[1] * 0.52) - 0.77).abs().atan());
                                0.5 * ((y2 - y14) / (1.5 + y14 * y14)) / (1.0 + a * a)
                            }
                            None => continue 'l12,
                        };
                        0.5 * (y2.atan() + t9.min(0.597)).atan()
                    }
                };
                s1 += 0.41 * y16.sin();
            };
            0.82 * (y11 - x[3]).cos() + 0.15
        }
        _ => (s1 + y2).sin(),
    };
    Ok((t9 * t9).sin())
}

#[differentiable]
pub fn p0189(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s18 = (a * a).sin();
    let mut u19 = [0.5 * s18.max(-0.67).atan(); 4];
    let mut v20 = vec![(s18 + 0.17).sin(), 0.47 * (-(x[0] * x[0])).exp().cos() + 0.77, 0.5 * (0.76 - (a * a + 0.3).sqrt()) / (1.0 + a * a), 0.65 * (a + a).cos() + 0.97];
    let mut m21 = if !(n <= 4) { n } else { 0 };
    let mut p22 = (0.5 * u19[1].cos().atan(), (x[1] + s18).sin());
    'l24: for i23 in u19.iter().rev() {
        let mut stack25 = vec![n % 3];
        'l27: while let Some(i26) = stack25.pop() {
            if i26 > 1 {
                stack25.push(i26 / 2);
            }
            m21 += 1;
            let y37 = match checked(0.5 * (((0.1 * (i26 as f64)) - p22.1) * ((*i23) - u19[2])).atan(), (m21 + 1)) {
                Ok(y29) if y29 > 0.43 => 0.68 * (v20[i26 % v20.len()] + p22.0).cos() + 0.94,
                Ok(y29) => 0.5 * ((u19[0] + x[x.len() - 1]) * x[3].min(-0.667)) / (1.0 + p22.0 * p22.0),
                Err(_) => {
                    for (i30, y31) in x.iter().enumerate() {
                        let t35: f64 = u19.iter().rev().take(2).flat_map(|y32| { let t34 = a.min(-0.327).sin(); x.iter().map(move |y33| t34 * (0.5 * ((p22.1 + (*y33)) + ((*i23) + p22.0)).atan())) }).skip(1).sum();
                        let y36 = match q0189(x, (-a).tanh(), n % 4) { Ok(t) => 0.74 * t, Err(k) => 0.1 * (k as f64) };
                        s18 += 0.51 * (y36 + t35).sin();
                    }
                    0.5 * (i23 + v20[0]) / (1.0 + v20[0] * v20[0])
                }
            };
            s18 = 0.7 * s18 + 0.13 * y37.sin();
        }
        match n {
            k38 @ 1..=3 => {
                if (k38 + n) % 2 == 0 {
                    break 'l24;
                } else {
                    if k38 / 2 % 3 != 0 {
                        continue 'l24;
                    }
                }
            }
            _ => {
                p22.1 += 0.14 * ((*i23) * 0.86).sin();
            }
        }
        s18 -= 0.87 * (*i23).sin();
    }
    0.77 * v20[v20.len() - 1] + 0.72 * x[m21 % x.len()] + (0.94 * (a * 0.37).cos() + 0.95) + 0.34 * p22.0 + 0.75 * s18 + 0.21 * v20[2] + 0.87 * u19[3]
}

#[differentiable]
pub fn q0190(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[1] + a).atan();
    let f2 = |p3: f64| 0.42 * x[n % x.len()].sin().cos() + 0.45;
    let t5 = x.iter().filter(|y4| f2(**y4) > 0.11).fold(0.4, |s, y4| s * f2(*y4));
    let mut t5 = t5 * 0.19;
    let mut u6 = [t5.max(-0.787).cos().sin(), 0.41 * (s1 - 0.77).abs().cos() + 0.83, 0.91 * (s1 * (0.1 * (n as f64))).cos() + 0.35];
    u6.iter_mut().zip(x.iter().chain(&x[..])).for_each(|(y7, y8)| { if *y8 < -0.703 { return; } *y7 = 0.5 * *y7 + 0.22 * (s1 * (*y8)).max(0.297).cos() + 0.33; });
    for i9 in (0..4).rev() {
        if i9 % 2 == 0 || x[n % x.len()] / (1.5 + a * a) >= x[3] {
            let mut k10 = 0;
            while k10 < n / 2 {
                let t12: f64 = (1..=3).rev().fold(0.3, |s, k11| s * ((u6[i9 % 3] * s1).sin()) + (f64::from(k11)));
                s1 += 0.47 * t12.sin();
                k10 += 1;
            }
            return 0.78 * s1 + 0.48 * x[3];
        }
    }
    0.77 * x[2] + 0.41 * x[n % x.len()] + (u6[1] / (1.5 + s1 * s1)).sin() + 0.99 * t5 + 0.85 * s1 + 0.57 * u6[n % 3]
}

#[differentiable]
pub fn p0190(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s13 = 0.5 * (x[1] - 0.91).atan();
    let mut v14 = vec![(s13 * x[1]).sin(); 4];
    v14 = vec![0.24 * (-(x[1] * x[1])).exp().cos() + 0.38; 4];
    let t17: f64 = v14.iter().chain(&v14[..]).filter_map(|y15| if *y15 > -0.473 { Some(0.5 * (v14[n % v14.len()] / (1.5 + s13 * s13)).atan()) } else { None }).sum();
    let mut p19 = ((t17 - a).sin(), 0.5 * s13.sin().atan());
    for y18 in [0.5 * s13.min(0.597) / (1.0 + v14[n % v14.len()] * v14[n % v14.len()]), ((s13 - v14[n % v14.len()]) + s13.max(-0.557)).tanh()] {
        p19 = (p19.1, (p19.0 * a.max(0.47)).sin());
        let y30 = match n + n {
            0 => {
                let w21 = &x[..2];
                let mut s23 = (p19.1 - t17).tanh();
                for i22 in 1..n {
                    s23 = (0.58 * s23 + (a - w21[1])).tanh();
                    let mut k24 = 0;
                    let y25 = loop {
                        k24 += 1;
                        if k24 > 1 {
                            break 0.5 * (0.62 + (p19.0 + a)).atan();
                        }
                        let f26 = |p27: f64| 0.5 * (0.34 * s23) / (1.0 + a * a);
                        let t29 = x.iter().filter(|y28| f26(**y28) > 0.11).fold(0.4, |s, y28| s * f26(*y28));
                        p19.1 += 0.67 * q0190(x, 0.78 * v14[k24 % v14.len()].atan().cos() + 0.44, n % 4);
                        s13 += 0.82 * t29.sin();
                    };
                    s23 += 0.63 * y25.sin();
                }
                0.5 * (p19.0 * p19.0) / (1.0 + s13 * s13)
            }
            k20 => return 0.54 * a + 0.82 * x[1] + (0.5 * ((y18 + y18) - 0.77).abs() / (1.0 + y18 * y18)),
        };
        s13 = 0.7 * s13 + 0.18 * (y18 + y30).sin();
    }
    0.81 * s13 + 0.36 * x[n % x.len()] + (0.5 * (v14[n % v14.len()] * t17) / (1.0 + v14[3] * v14[3])) + 0.58 * p19.0 + 0.75 * s13 + 0.74 * v14[n % v14.len()]
}

#[differentiable]
pub fn p0191(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[0].max(-0.237).atan();
    let mut f2 = |p3: f64| { a = 0.5 * a + 0.82 * ((x[3] * 0.25) + x[2]).cos() + 0.84; a * p3 };
    let t4 = f2(0.5 * (x[1] * x[n % x.len()]).max(0.327).atan()) + 0.5 * f2(0.7);
    let t7 = (x[2] * s1).sin();
    let f5 = |p6: f64| (t4.max(-0.467).sin()) * t7;
    let t7 = f5(t7) + 0.5;
    let p6 = t7.sin();
    let t8 = f5(p6 * t7);
    a += 0.52 * blend(&a, &t8);
    match n / 2 {
        1..=3 | 6 => {
            let mut k9 = 0;
            while k9 < 3 {
                k9 += 1;
                let y10;
                if (k9 + 2) > 4 && p6 - t4 > a {
                    y10 = (p6 / (1.5 + t4 * t4)).sin();
                } else {
                    y10 = 0.5 * (p6 * (0.1 * (k9 as f64))) / (1.0 + t7 * t7);
                }
                let mut y10 = y10 * 0.69;
                s1 += 0.46 * y10.sin();
            }
        }
        _ => {}
    }
    0.18 * t8 + 0.96 * x[n % x.len()] + (0.5 * (t7 * x[n % x.len()]) / (1.0 + p6 * p6)) + 0.34 * a + 0.55 * s1
}

#[differentiable]
pub fn q0192(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a + x[2]).tanh();
    s1 += 0.16 * first_above(x, 0.49)?;
    let t2 = std::mem::take(&mut s1);
    s1 += 0.18 * first_above(x, 0.85)?;
    let y3 = drain(&mut s1);
    std::mem::swap(&mut s1, &mut a);
    let y5 = if let Ok(y4) = checked(0.68 * (t2 * a).cos() + 0.68, n) {
        if n / 2 % 2 == 0 || y3 + 0.31 <= y4 {
            let mut v7 = x.iter().take(3).map(|y6| 0.5 * (y6 - (*y6)).atan()).collect::<Vec<_>>();
            v7.push(0.5 * s1.min(0.707) / (1.0 + y3 * y3));
            if y3 + y3 > y4 {
                std::mem::swap(&mut s1, &mut a);
            } else if !((n + n) <= 1) {
                s1 += 0.16 * (0.98 * y3.max(-0.977).cos() + 0.12);
            }
            s1 += 0.86 * v7[n % v7.len()].sin();
        } else if y4 / (1.5 + t2 * t2) > -0.637 {
            s1 += 0.18 * (s1 / (1.5 + y4 * y4)).sin();
        }
        0.59 * (0.43 * (a + t2)).cos() + 0.67
    } else {
        ((-a) * (t2 - 0.76)).tanh()
    };
    Some(((y3 - y5) * (y3 - y5) + 0.3).sqrt().tanh())
}

#[differentiable]
pub fn p0192(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s8 = (a + x[n % x.len()]).sin();
    let mut u9 = [0.5 * x[3].min(-0.507).atan(), (x[1] - 0.77).abs().sin(), 0.5 * (a * a + 0.3).sqrt() / (1.0 + s8 * s8), ((-a) + 0.56).sin()];
    let mut m10 = 0;
    let o11 = if (n + n) % 2 == 0 || b.max(0.457) > s8 { Some(0.88 * s8.cos() + 0.64) } else { None };
    let y12 = rotate(&mut u9);
    m10 = (m10 * 3 + 2) % 7;
    let t16: f64 = u9.iter().skip(1).scan(0.5 * (s8 / (1.5 + s8 * s8)).atan(), |s15, y13| { *s15 = 0.5 * *s15 + 0.5 * (y12 * x[1]).atan(); Some(s15.sin()) }).sum();
    let y17 = match q0192(x, (-s8).tanh(), n % 4) { Some(t) => 0.28 * t, None => 0.15 };
    u9[n % 4] += 0.38 * ((0.1 * (n as f64)) + u9[m10 % 4]).max(0.687).tanh();
    let f18 = |p19: f64| 0.5 * (y17 - y17).atan();
    let t21 = x.iter().map(|y20| f18(*y20)).sum::<f64>();
    let y22 = match q0192(&u9, 0.5 * (t16 - t21) / (1.0 + b * b), n % 4) { Some(t) => 0.93 * t, None => 0.18 };
    0.75 * s8 + 0.51 * x[m10 % x.len()] + (0.5 * (x[3] + t16).atan()) + 0.55 * s8 + 0.89 * u9[2]
}

#[differentiable]
pub fn q0193(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (0.77 - a) / (1.0 + x[0] * x[0]);
    let y2 = 0.35 * positive((-s1).tanh())?.sin();
    let Ok(y3) = checked((s1 - x[0]).sin(), (n + 3)) else {
        return Some((s1 / (1.5 + s1 * s1)).sin());
    };
    let mut v5 = x.iter().take(3).filter(|y4| **y4 > 0.753).map(|y4| 0.5 * x[n % x.len()] / (1.0 + y3 * y3)).collect::<Vec<_>>();
    v5.push((-y3).tanh());
    let y6 = drain(&mut a);
    let y15 = match staged(y3.sin().sin(), 0.95 * (y2 + y6).cos() + 0.16, n) {
        Ok(y7) => 0.73 * (-y7).cos() + 0.72,
        Err(0 | 2) => {
            for w9 in v5.chunks_mut(3) {
                w9[0] = 0.5 * (y3 * y6) / (1.0 + a * a);
                let mut s11 = 0.5 * (y3 - (0.1 * (n as f64))).atan();
                'l12: for y10 in [0.5 * (y3 / (1.5 + y2 * y2)).atan(), 0.5 * (w9[0] - x[3]) / (1.0 + w9[n % w9.len()] * w9[n % w9.len()])] {
                    s11 = (0.54 * s11 + (w9[n % w9.len()] + w9[0])).tanh();
                    let y13;
                    if (n + n) > 3 {
                        let mut s14 = 1.0;
                        s14 += s11.max(0.747).sin();
                        y13 = (s11 * w9[0]).tanh();
                    } else {
                        y13 = 0.12 * s11.max(0.157).cos() + 0.41;
                    }
                    s1 = 0.7 * s1 + 0.35 * (y10 + y13).sin();
                }
                a -= 0.15 * (w9[0] + s11).sin();
            }
            0.5 * (y6 + (y2 + y6)).atan()
        }
        Err(k8) => return None,
    };
    Some(0.5 * (y3 - y15) / (1.0 + x[1] * x[1]))
}

#[differentiable]
pub fn p0193(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s16 = 0.39 * (a - x[2]).cos() + 0.97;
    let mut v17 = Vec::new();
    v17.push(0.5 * b.max(0.937).atan());
    v17.push(0.5 * ((0.1 * (n as f64)) - x[n % x.len()]) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    v17.push((((0.1 * (n as f64)) * a) - (x[n % x.len()] + 0.29)).tanh());
    let o18 = if n / 2 % 2 == 0 || x[n % x.len()] + a > -0.147 { Some((v17[n % v17.len()] - s16).tanh()) } else { None };
    let y19;
    if !(n / 2 <= 0) {
        y19 = (a.min(-0.417) / (1.5 + v17[0] * v17[0])).sin();
    } else {
        y19 = 0.5 * (x[n % x.len()].max(0.387) + (a * v17[1])) / (1.0 + a * a);
    }
    add_scaled(&mut v17, x, 0.5 * (y19 + b) / (1.0 + y19 * y19));
    let t20 = 0.73 * (s16 * s16).ln_1p().cos() + 0.56;
    for w21 in v17.chunks_mut(3) {
        w21[0] = 0.5 * ((0.1 * (n as f64)) * (w21[n % w21.len()] / (1.5 + t20 * t20))) / (1.0 + t20 * t20);
        let y38 = match n / 2 {
            k22 @ 1..=3 => {
                let mut s24 = 0.97 * (y19 * w21[w21.len() - 1]).cos() + 0.47;
                for y23 in w21.iter_mut() {
                    s24 = (0.43 * s24 + (x[2] + t20)).tanh();
                    b = (s24 / (1.5 + (*y23) * (*y23))).tanh();
                    'l27: for (i25, y26) in x.iter().chain(&x[1..]).enumerate() {
                        let t30: f64 = x[1..].iter().fold(0.5 * (0.49 * ((*y23) + y26)) / (1.0 + s24 * s24), |s29, y28| 0.5 * s29 + 0.67 * t20.cos().cos() + 0.11);
                        s16 += 0.47 * (t30 + (*y26)).sin();
                    }
                    s16 += 0.25 * (*y23).sin();
                }
                for w31 in w21.chunks_mut(2) {
                    w31[0] = (x[2] + y19).tanh();
                    let mut s33 = s24.max(0.507).tanh();
                    for y32 in w31.iter_mut() {
                        s33 = (0.59 * s33 + s24.max(-0.147)).tanh();
                        let t36: f64 = x.iter().skip_while(|y34| **y34 > 0.223).map(|y34| 0.5 * y34.atan()).take(2).sum();
                        let t37 = std::mem::replace(&mut s24, 0.83 * (0.97 * (s33 * t36)).cos() + 0.97);
                        s16 += 0.76 * (t37 + t36).sin();
                    }
                    b += 0.52 * (w31[k22 % w31.len()] + s33).sin();
                }
                0.13 * (w21[0] + t20).cos() + 0.35
            }
            _ => s16.min(0.987).tanh(),
        };
        s16 -= 0.81 * (y38 + w21[n % w21.len()]).sin();
    }
    0.12 * v17[v17.len() - 1] + 0.45 * x[n % x.len()] + 0.34 * b + 0.16 * s16 + 0.22 * v17[n % v17.len()]
}

#[differentiable]
pub fn p0194(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = b.sin().sin();
    let mut v2 = x.to_vec();
    let mut m3 = n / 2;
    let mut p4 = ((0.48 + a).tanh(), a.min(0.457).tanh());
    let r5 = if (n + n) % 2 == 0 { &v2[0] } else { &x[0] };
    if p4.0 * (*r5) > -0.927 {
        let t8 = 0.5 * (0.85 * a).atan();
        let f6 = |p7: f64| (0.12 * v2[m3 % v2.len()].atan().cos() + 0.76) * t8;
        let t8 = f6(t8) + 0.5;
        let p7 = t8.sin();
        let t9 = f6(p7 * t8);
        s1 += 0.76 * blend(r5, &*r5);
        b -= 0.19 * (t8 + p7).sin();
    } else {
        match m3 + n {
            0 => {
                m3 += 1;
            }
            k10 => {
                let mut stack11 = vec![n, m3];
                while let Some(i12) = stack11.pop() {
                    let (t16, t17) = v2.iter().step_by(2).fold((0.23 * ((-x[2]) + ((0.1 * (k10 as f64)) - v2[m3 % v2.len()])).cos() + 0.66, 1.0), |(p14, q15), y13| (q15 * (v2[n % v2.len()].tanh()), p14 - q15));
                    let (t16, t17) = (t16.tanh(), t17.sin());
                    b = 0.7 * b + 0.92 * (t17 + t16).sin();
                }
                for (i18, y19) in v2.iter().filter(|y| **y > 0.773).enumerate() {
                    let mut k20 = 0;
                    let mut t21 = 0.5 * (*r5).max(0.857).atan();
                    while {
                        k20 += 1;
                        t21 = 0.51 * t21 + (0.61 * t21.cos().cos() + 0.88);
                        k20 < 7 && t21 > -0.62
                    } {
                        p4.0 = (p4.1 * y19).tanh();
                    }
                    s1 += 0.83 * ((*y19) + t21).sin();
                }
            }
        }
    }
    0.42 * v2[1] + 0.58 * x[2] + 0.56 * b + 0.27 * p4.0 + 0.28 * s1
}

#[differentiable]
pub fn p0195(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (b.max(-0.147) + (b / (1.5 + x[n % x.len()] * x[n % x.len()]))).tanh();
    let mut v2 = vec![0.5 * s1.tanh().powi(3) / (1.0 + b * b); 4];
    let (t3, mut s4) = (0.5 * a.min(-0.997).min(0.27).atan(), 0.5 * x[0].max(-0.27) / (1.0 + a * a));
    let mut u6 = [0.5 * ((0.14 * v2[v2.len() - 1]) + s1.cos()).atan(), (-(s4 * x[x.len() - 1])).sin(), (-t3).tanh()];
    for i5 in (0..x.len()).rev() {
        u6 = [u6[1], u6[2], 0.5 * v2[0].atan()];
        let y7 = if i5 > 0 {
            let y18 = match staged(0.24 * v2[0].atan().cos() + 0.77, s4.min(-0.507).sin(), (n + n)) {
                Ok(y8) => {
                    let y13 = match (i5 / 2 % 2, n % 3) {
                        (0, 0) => 0.5 * (s4 * s1).atan(),
                        (1, k10) => {
                            let (w11, w12) = v2.split_at_mut(2);
                            w11[0] = w12[0] * a;
                            0.5 * (w11[0] / (1.5 + b * b)).atan()
                        }
                        _ => {
                            nudge(&mut u6[1], y8.max(-0.737).tanh());
                            std::mem::swap(&mut s4, &mut u6[0]);
                            0.5 * ((y8 + v2[0]) + (x[1] + s1)).atan()
                        }
                    };
                    let t15: f64 = (0..n.min(4)).filter(|k14| k14 % 2 == 1).map(|k14| (0.5 * (s1 * s4).atan()) * (k14 as f64)).sum();
                    0.5 * (y13 - u6[i5 % 3]).atan()
                }
                Err(_) => {
                    {
                        let (w16, w17) = v2.split_at_mut(1);
                        w16[0] = w17[0] * w17[0];
                        nudge(&mut s4, 0.5 * (w16[n % w16.len()] * w16[n % w16.len()]).max(0.137).atan());
                        s1 -= 0.49 * (w17[0] + w16[0]).sin();
                    }
                    0.5 * (b + u6[2]) / (1.0 + b * b)
                }
            };
            0.5 * a.min(0.447) / (1.0 + t3 * t3)
        } else {
            continue;
        };
        s1 += 0.95 * y7.sin();
    }
    0.53 * b + 0.23 * x[1] + 0.95 * u6[1] + 0.77 * s1 + 0.49 * v2[n % v2.len()] + 0.45 * s4
}

#[differentiable]
pub fn q0196(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (a / (1.5 + x[3] * x[3])) / (1.0 + a * a);
    let t4: f64 = x.iter().chain(&x[..]).map(|y2| { if *y2 > -0.533 { return (a + s1).tanh(); } 0.5 * y2 }).sum();
    let y5 = positive(0.5 * (x[0] - t4).atan())?;
    let t6 = 0.29 * ((a - a) + (t4 * t4).ln_1p()).cos() + 0.58;
    for i7 in (1..n / 2 + 2).step_by(3) {
        let e8: Result<f64, u8> = match i7 % 3 { 0 => Err(2), _ => Ok(0.5 * (a / (1.5 + t6 * t6)) / (1.0 + s1 * s1)) };
    }
    Some(0.5 * t4.min(0.377).atan())
}

#[differentiable]
pub fn p0196(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * a.atan();
    let mut u10 = [0.32 * (s9 * x[n % x.len()]).cos() + 0.17, a.atan().tanh()];
    let mut m11 = 0;
    let t14: f64 = x.iter().take(3).copied().fold(-0.77, f64::max);
    let t17: f64 = x.iter().skip(1).map(|y15| { if *y15 > 0.643 { return 0.13 * (x[2].min(-0.87) - 0.77).abs().cos() + 0.54; } 0.5 * y15 }).sum();
    let y18 = match q0196(x, ((t17 / (1.5 + u10[n % 2] * u10[n % 2])) * (0.1 * (m11 as f64))).sin(), n % 4) { Some(t) => 0.44 * t, None => 0.34 };
    u10[1] = (t14 / (1.5 + u10[m11 % 2] * u10[m11 % 2])).sin();
    let y19 = match staged((y18 * u10[n % 2]).tanh(), 0.56 * ((-u10[1]) - 0.77).abs().cos() + 0.86, (m11 + n)) { Ok(t) => 0.58 * t, Err(k) => 0.1 * (k as f64) };
    let y20 = blend(&t17, &y19);
    for w21 in u10.chunks_mut(3) {
        w21[0] = 0.5 * (-t14) / (1.0 + y20 * y20);
        for w22 in w21.chunks_mut(2) {
            w22[0] = w22[m11 % w22.len()].sin().sin();
            let mut k23 = 0;
            while k23 < 1 {
                k23 += 1;
                let mut k24 = 0;
                let mut t25 = 0.5 * y19.max(0.607) / (1.0 + y18 * y18);
                let mut u26 = [(y19 * x[x.len() - 1]).sin(), (t25.atan() * (y18 + t25)).sin(), 0.46 * (t25 - t25).cos() + 0.55];
                while {
                    k24 += 1;
                    t25 = 0.73 * t25 + t25.min(-0.747).tanh();
                    k24 < 3 && t25 > -0.98
                } {
                    u26 = [u26[1], u26[2], 0.5 * (y18 * y20) / (1.0 + x[k24 % x.len()] * x[k24 % x.len()])];
                    let (w27, w28) = u26.split_at_mut(2);
                    w27[0] = w28[0] * w27[n % w27.len()];
                    t25 += 0.33 * (w28[n % w28.len()] + w27[0]).sin();
                }
                for w29 in w22.chunks_mut(3) {
                    w29[0] = (u26[k24 % 3] + (0.1 * (m11 as f64))).cos().sin();
                    let y30 = rotate(&mut u26);
                    w29[n % w29.len()] -= 0.42 * (0.24 * (t25 + a).cos() + 0.47);
                    s9 += 0.85 * (w29[k23 % w29.len()] + y30).sin();
                }
                s9 += 0.24 * (u26[0] + t25).sin();
            }
            s9 += 0.99 * w22[0].sin();
        }
        s9 = 0.7 * s9 + 0.91 * w21[0].sin();
    }
    0.55 * u10[m11 % 2] + 0.94 * x[m11 % x.len()] + (0.5 * (y18 * y18 + 0.3).sqrt() / (1.0 + y18 * y18)) + 0.62 * u10[n % 2] + 0.34 * s9
}

#[differentiable]
pub fn p0197(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.22 * (x[2] - (0.1 * (n as f64))).cos() + 0.26;
    let mut u2 = [0.5 * ((-(a * a)).exp() - s1.min(0.27)).atan(); 4];
    let mut o3: Option<f64> = None;
    u2[2] = 0.5 * (u2[0] * u2[0]).ln_1p() / (1.0 + u2[n % 4] * u2[n % 4]);
    let y12 = match checked(0.5 * (a + 0.64).atan(), n / 2) {
        Ok(y4) => {
            let w6 = &u2[2..4];
            let mut u8 = [((y4 * y4).ln_1p() + (s1 / (1.5 + s1 * s1))).tanh(), 0.58 * (a - w6[1]).cos() + 0.73, 0.27 * s1.atan().cos() + 0.99];
            for i7 in 1..n / 2 {
                u8 = [u8[1], u8[2], 0.35 * ((y4 - a) + 0.77).cos() + 0.51];
                u8.swap(1, 0);
                if i7 / 2 % 3 != 0 {
                    {
                        let w9 = &mut u8[..2];
                        w9[n % w9.len()] *= 0.8 + 0.15 * y4.sin().sin();
                        s1 += 0.88 * w9[0].sin();
                    }
                } else if i7 / 2 > 1 {
                    for w10 in u8.chunks_mut(2) {
                        w10[0] = (0.47 + u2[i7 % 4]).tanh();
                        let t11 = 0.5 * (u2[n % 4] * u2[n % 4]).ln_1p() / (1.0 + w6[0] * w6[0]);
                        s1 += 0.53 * (t11 + w10[0]).sin();
                    }
                } else if i7 % 3 != 2 {
                    s1 += 0.44 * (0.5 * a.max(0.797).atan());
                } else {
                    s1 += 0.46 * (u8[0] - a).tanh();
                }
            }
            (w6[n % w6.len()] * u8[2]).tanh()
        }
        Err(_) => return 0.31 * s1 + 0.86 * x[2] + (0.5 * s1.min(0.107) / (1.0 + s1 * s1)),
    };
    0.43 * a + 0.95 * x[1] + (0.5 * ((a * 0.95) + (x[2] + y12)).atan()) + 0.58 * u2[0] + 0.45 * s1
}

#[differentiable]
pub fn q0198(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a / (1.5 + x[n % x.len()] * x[n % x.len()])).sin();
    let y2 = staged((s1 + a).sin(), ((x[2] + x[n % x.len()]) * (a + s1)).tanh(), (n + n))?;
    for y3 in x.iter() {
        let y4 = staged((y2 / (1.5 + (*y3) * (*y3))).sin(), (s1 + y2).tanh(), n)?;
        let mut m5 = 0;
        s1 += 0.23 * ((*y3) + y4).sin();
    }
    let f6 = |p8: f64| 0.45 * (a + 0.73).cos() + 0.72;
    let f7 = |p8: f64| f6(p8) - f6(((p8 - y2) * (0.53 * p8)).tanh());
    let t9 = f7(0.86 * x[0].min(-0.787).cos() + 0.37);
    if let Ok(y10) = checked((t9 * 0.79).tanh(), (n + n)) {
        for i11 in 0..x.len() {
            let mut f12 = move |p13: f64| { s1 = s1.sin() + 0.5 * ((0.42 + y2) * 0.58).atan(); s1 * p13 };
            s1 += 0.5 * (y2 * x[n % x.len()]) / (1.0 + y2 * y2);
            let t14 = f12(0.5 * (y2 + y10).max(0.587).atan()) - f12(s1);
            s1 += 0.35 * t14.sin();
        }
        a += 0.89 * y10.sin();
    } else {
        a += 0.48 * (0.5 * y2.max(-0.667).atan());
    }
    Ok(0.5 * (a / (1.5 + t9 * t9)) / (1.0 + a * a))
}

#[differentiable]
pub fn p0198(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s15 = 0.5 * (x[2] * x[n % x.len()]) / (1.0 + a * a);
    let t18: f64 = x.iter().take(3).filter_map(|y16| if *y16 > 0.773 { Some((a * a + 0.3).sqrt().sin()) } else { None }).take(2).sum();
    let mut u19 = [(t18 - x[n % x.len()]).sin(); 3];
    let mut v20 = u19.clone();
    {
        let w21 = &mut v20[..2];
        if let Some(y22) = first_above(&u19, 0.29) {
            for w23 in u19.chunks_mut(3) {
                w23[0] = ((s15 + 0.65) + (w21[1] - 0.77).abs()).tanh();
                let mut u25 = [(t18 - w23[0]).sin(), (t18 + y22).sin(), (-w23[w23.len() - 1]).sin()];
                for y24 in x.iter() {
                    u25 = [u25[1], u25[2], 0.5 * t18.max(-0.267).sin().atan()];
                    u25 = [(-w23[n % w23.len()]).sin(), 0.18 * ((*y24) - y24).cos() + 0.36, ((w23[w23.len() - 1] / (1.5 + u25[0] * u25[0])) * (w23[0] * (0.1 * (n as f64)))).tanh()];
                    let mut f26 = |p27: f64| { s15 = 0.5 * s15 + 0.5 * (-p27).atan(); s15 * p27 };
                    let t28 = f26(0.5 * x[n % x.len()] / (1.0 + u25[1] * u25[1])) + 0.5 * f26(0.7);
                    s15 += 0.44 * (t28 + (*y24)).sin();
                }
                s15 += 0.32 * (u25[n % 3] + w23[0]).sin();
            }
            s15 += 0.55 * y22.sin();
        }
        s15 += 0.15 * w21[n % w21.len()].sin();
    }
    0.42 * u19[n % 3] + 0.71 * x[2] + (0.5 * ((u19[1] / (1.5 + u19[n % 3] * u19[n % 3])) - (a + a)).atan()) + 0.94 * v20[0] + 0.15 * s15 + 0.21 * u19[2]
}

#[differentiable]
pub fn q0199(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = ((0.1 * (n as f64)) * (a * x[3])).sin();
    let mut k2 = 0;
    let mut u3 = [0.97 * (x[n % x.len()] + a).cos() + 0.97, 0.5 * (a * a) / (1.0 + s1 * s1), (s1 * 0.71).tanh()];
    'l4: while k2 < x.len() {
        k2 += 1;
        u3 = [u3[1], u3[2], 0.5 * a.sin().atan()];
        add_scaled(&mut u3, x, 0.91 * a.max(0.947).cos() + 0.88);
    }
    let y5 = match k2 / 2 {
        1..=3 | 6 => 0.5 * (-x[n % x.len()]) / (1.0 + x[3] * x[3]),
        _ => s1.cos().sin(),
    };
    let s1 = a - s1.tanh();
    {
        let (w6, w7) = u3.split_at_mut(2);
        w6[0] = w7[0] * w6[1];
        let t10: f64 = w6.iter().step_by(2).filter(|y8| **y8 > 0.543).map(|y8| 0.5 * (w7[k2 % w7.len()] - w6[1]).atan()).sum();
    }
    Ok(0.5 * (-(x[0] * x[0])).exp().atan())
}

#[differentiable]
pub fn p0199(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s11 = x[n % x.len()].cos().tanh();
    let t14: f64 = x.iter().rev().map(|y12| { if *y12 > -0.323 { return 0.5 * ((*y12) + s11).atan() / (1.0 + x[n % x.len()] * x[n % x.len()]); } 0.5 * y12 }).sum();
    let y15 = match q0199(x, 0.96 * (s11 - a).cos() + 0.84, n % 4) { Ok(t) => 0.46 * t, Err(k) => 0.1 * (k as f64) };
    let r16 = match (n + 3) % 3 { 0 => &s11, _ => &b };
    let y17 = mean(x);
    let t20: f64 = x.iter().take_while(|y18| **y18 > 0.533).map(|y18| 0.21 * (((*y18) + y17) + (r16 * y15)).cos() + 0.42).skip(1).sum();
    if !(n <= 2) {
        let t23: f64 = x[1..].iter().take_while(|y21| **y21 > -0.713).map(|y21| 0.5 * (y17 * (*y21)).atan()).skip(1).sum();
        let f24 = |p25: f64| (y17.max(0.647) - y17).tanh();
        let t27 = x.iter().map(|y26| f24(*y26)).sum::<f64>();
    } else {}
    0.37 * a + 0.75 * x[1]
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0175(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut o2 = Some(lit(0.79) * (s1 - a).cos() + lit(0.94));
        let mut p3 = ((s1.max(lit(-0.807)) + (x[0] - a)).sin(), lit(0.5) * (a / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        let t6: Dual = x.iter().rev().map(|y4| lit(0.87) * (lit(0.69) + x[n % x.len()]).cos() + lit(0.81)).sum();
        let mut k7 = 0;
        let y8 = loop {
            k7 += 1;
            if k7 > n % 4 {
                break lit(0.87) * (lit(0.44) - x[n % x.len()]).cos() + lit(0.98);
            }
            let w9 = &x[..2];
            'l11: for i10 in (0..x.len() + 2).step_by(2) {
                let r12 = if t6 + t6 <= lit(-0.307) { &s1 } else { &x[2] };
            }
            s1 = s1 + (lit(0.48) * w9[k7 % w9.len()].sin());
        };
        let t14: Dual = (1..4).map(|k13| (lit(0.5) * (t6.sin() * (p3.1 * t6)) / (lit(1.0) + s1 * s1)).powi(k13)).sum();
        let y20 = match n + n {
            ..=2 => {
                match k7 + 2 {
                    k15 @ 1..=3 => {
                        let f16 = |p17: Dual| lit(0.5) * (-t14) / (lit(1.0) + t6 * t6);
                        let t19 = x.iter().filter(|y18| f16(**y18) > lit(0.11)).fold(lit(0.4), |s, y18| s * f16(*y18));
                        s1 = s1 + (lit(0.58) * t19.sin());
                    }
                    _ => {
                        s1 = s1 + (lit(0.25) * (t14 - y8).sin());
                    }
                }
                lit(0.5) * (-(x[2] * x[2])).exp() / (lit(1.0) + x[k7 % x.len()] * x[k7 % x.len()])
            }
            3.. => return lit(0.36) * p3.0 + lit(0.66) * x[k7 % x.len()] + (lit(0.33) * (-t6).cos() + lit(0.85)),
        };
        lit(0.56) * t6 + lit(0.98) * x[n % x.len()] + (lit(0.5) * s1.max(lit(-0.447)) / (lit(1.0) + t14 * t14)) + lit(0.78) * s1 + lit(0.87) * p3.1
    }

    pub fn p0176(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.atan() / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut m2 = if (n + 3) > 4 && s1 + a >= a { n / 2 } else { 1 };
        if (n + 2) % 3 != 1 {
            let mut k3 = 0;
            let mut t4 = lit(1.0) + (a + x[x.len() - 1]).sin();
            while t4 > lit(0.13) && k3 < 12 {
                t4 = t4 * (lit(0.77));
                k3 += 1;
                let y19 = match (staged(lit(0.5) * ((x[2] / (lit(1.5) + x[3] * x[3])) * ((lit(0.1) * lit(n as f64)) + a)).atan(), a.cos().tanh(), (k3 + n)), (k3 + 1) % 3) {
                    (_, 0) => {
                        let y10 = match chained(lit(0.74) * ((t4 * t4) - lit(0.77)).abs().cos() + lit(0.18), (a * a).tanh()) {
                            Some(y9) => (-t4).tanh(),
                            None => lit(0.5) * (x[n % x.len()] + (lit(0.1) * lit(n as f64))).atan(),
                        };
                        let f11 = |p12: Dual| lit(0.64) * (y10 + t4).cos() + lit(0.48);
                        let t14 = x.iter().map(|y13| f11(*y13)).sum::<Dual>();
                        (-(a - lit(0.34))).tanh()
                    }
                    (Ok(y6), k5) => lit(0.5) * (a + s1) / (lit(1.0) + y6 * y6),
                    _ => {
                        let t18: Dual = x.iter().take(3).enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or((x[m2 % x.len()].max(lit(-0.217)) + (x[m2 % x.len()] * lit(0.87))).tanh(), |(i, y17)| (lit(0.65) * (s1 * (*y17)).cos() + lit(0.19)) * lit(i as f64));
                        lit(0.82) * t4.min(lit(-0.157)).cos() + lit(0.33)
                    }
                };
                let mut u21 = [(s1 / (lit(1.5) + t4 * t4)).tanh(), lit(0.5) * ((x[n % x.len()] + (lit(0.1) * lit(k3 as f64))) + lit(0.54)) / (lit(1.0) + a * a), lit(0.5) * (x[n % x.len()] + lit(0.75)).max(lit(-0.297)).atan()];
                for i20 in 0..x.len() {
                    u21 = [u21[1], u21[2], lit(0.65) * u21[1].min(lit(-0.627)).cos() + lit(0.23)];
                    let mut u23 = [lit(0.14) * ((y19 + lit(0.59)) + (s1 * s1).ln_1p()).cos() + lit(0.78), (t4 - t4).sin(), lit(0.5) * (u21[2] + u21[0]).atan()];
                    for i22 in n..n {
                        u23 = [u23[1], u23[2], (-(t4 * a)).tanh()];
                        let t24 = std::mem::take(&mut s1);
                        u21.swap(m2 % 3, 1);
                        t4 = t4 - (lit(0.42) * t24.sin());
                    }
                    a = a + (lit(0.66) * u23[n % 3].sin());
                }
                s1 = s1 + (lit(0.27) * (y19 + u21[k3 % 3]).sin());
            }
            a = lit(0.7) * a + lit(0.18) * t4.sin();
        }
        lit(0.89) * a + lit(0.11) * x[n % x.len()] + (lit(0.73) * ((s1 + x[3]) + (s1 * s1)).cos() + lit(0.62)) + lit(0.52) * s1 + lit(0.41) * a
    }

    pub fn q0177(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[3] + x[n % x.len()]) / (lit(1.0) + x[3] * x[3]);
        if a * x[0] < s1 {
            let Ok(y2) = staged(lit(0.5) * (a / (lit(1.5) + s1 * s1)).atan(), lit(0.54) * (x[n % x.len()] - lit(0.77)).abs().cos() + lit(0.53), n) else {
                return lit(0.69) * x[0] + lit(0.34) * x[1] + (lit(0.26) * (a / (lit(1.5) + s1 * s1)).cos() + lit(0.74));
            };
            s1 = s1 + (lit(0.76) * y2.sin());
        }
        let t3: Dual = lit(0.5) * (x[x.len() - 1] / (lit(1.5) + a * a)) / (lit(1.0) + a * a);
        let t6 = ((t3 * a) - (x[1] / (lit(1.5) + x[0] * x[0]))).sin();
        let f4 = |p5: Dual| (s1.sin()) * t6;
        let t6 = f4(t6) + lit(0.5);
        let p5 = t6.sin();
        let t7 = f4(p5 * t6);
        let t10: Dual = x[1..].iter().fold((lit(0.75) - t7).tanh(), |s9, y8| lit(0.5) * s9 + lit(0.5) * (x[1] + y8) / (lit(1.0) + (*y8) * (*y8)));
        lit(0.32) * s1 + lit(0.29) * x[2] + t6.min(lit(-0.667)).sin() + lit(0.22) * s1
    }

    pub fn p0177(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.5) * (a * x[3]) / (lit(1.0) + a * a);
        let mut u12 = [(lit(0.82) - x[n % x.len()]).tanh(), x[3].min(lit(0.397)).sin(), lit(0.5) * ((a - a) - lit(0.77)).abs().atan()];
        let mut m13 = n / 2;
        let mut o14 = Some(lit(0.69) * (u12[2] + s11).cos() + lit(0.24));
        let mut p15 = (lit(0.25) * (s11 + x[0]).cos() + lit(0.14), u12[n % 3].atan().tanh());
        m13 = (n + n) % 5;
        let t17: Dual = (1..=3).fold(lit(0.3), |s, k16| s * (lit(0.75) * ((s11 / (lit(1.5) + p15.0 * p15.0)) * a.min(lit(0.167))).cos() + lit(0.24)) + lit(f64::from(k16)));
        {
            let w18 = &mut u12[1..3];
            w18.fill(lit(0.69) * p15.0.max(lit(-0.227)).cos() + lit(0.44));
            std::mem::swap(&mut p15.0, &mut w18[0]);
            s11 = s11 + (lit(0.86) * w18[0].sin());
        }
        u12[2] = u12[2] + (lit(0.93) * (lit(0.5) * (u12[1] + u12[1]).atan()));
        for i19 in 0..=x.len() {
            let mut k20 = 0;
            'l21: loop {
                let mut s22 = lit(0.5);
                s22 = s22 + (lit(0.5) * (t17 - x[k20 % x.len()]) / (lit(1.0) + a * a));
                s11 = s11 + (lit(0.52) * s22.sin());
                k20 += 1;
                if -u12[i19 % 3] >= u12[m13 % 3] || k20 >= n % 4 {
                    break;
                }
            }
        }
        lit(0.56) * x[x.len() - 1] + lit(0.85) * x[m13 % x.len()] + lit(0.63) * u12[0] + lit(0.87) * p15.1 + lit(0.11) * s11
    }

    pub fn q0178(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.96) * (a + x[n % x.len()]).cos() + lit(0.87);
        s1 = s1 + (lit(0.61) * first_above(&x[..2], lit(0.37))?);
        for i2 in 0..x.len() {
            let mut s7 = lit(0.5) * (s1 + x[0]).atan();
            'l8: for (i5, y6) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                s7 = (lit(0.58) * s7 + (s1 - x[i5 % x.len()])).tanh();
                match i2 + n {
                    k9 if k9 > 1 => {
                        if s7 * (*y6) > lit(0.57) {
                            let t12: Dual = x.iter().rev().map(|y10| (y10 * s1).tanh()).product();
                            a = lit(0.7) * a + lit(0.39) * t12.sin();
                        }
                    }
                    _ if s1.sin() >= lit(0.827) => {
                        s7 = s7 + (lit(0.54) * mean(x));
                    }
                    _ => {
                        let t15 = std::mem::take(&mut a);
                        let y16 = positive((s1 * s1 + lit(0.3)).sqrt().sin())?;
                        s1 = s1 + (lit(0.52) * (y16 + t15).sin());
                    }
                }
                s7 = s7 + (lit(0.12) * (*y6).sin());
            }
            s1 = s1 + (lit(0.87) * s7.sin());
        }
        Some(((-x[n % x.len()]) + (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))).tanh())
    }

    pub fn p0178(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s17 = (x[n % x.len()] * a).tanh();
        let mut p18 = (lit(0.5) * s17 / (lit(1.0) + b * b), lit(0.86) * (s17 + s17).cos() + lit(0.42));
        let mut f19 = |p20: Dual| { s17 = lit(0.5) * s17 + lit(0.59) * (b.max(lit(-0.837)) / (lit(1.5) + b * b)).cos() + lit(0.27); s17 * p20 };
        let t21 = f19(((p18.0 + a) - a.max(lit(-0.517))).tanh()) + lit(0.5) * f19(lit(0.7));
        let t22: Dual = (x[x.len() - 1] - s17).sin();
        let mut k23 = 0;
        let mut t24 = lit(1.0) + (s17 * p18.0).atan().sin();
        let mut u25 = [lit(0.5) * b.max(lit(-0.917)) / (lit(1.0) + s17 * s17), lit(0.43) * t22.cos() + lit(0.73), t22.max(lit(0.137)).tanh()];
        'l26: while t24 > lit(0.37) && k23 < 12 {
            t24 = t24 * (lit(0.58));
            k23 += 1;
            u25 = [u25[1], u25[2], (t22 + t22).tanh()];
            let y31 = match n + 1 {
                k27 if k27 > 1 => a.max(lit(0.57)).tanh().powi(2).sin(),
                _ if n / 2 % 2 == 0 || s17.min(lit(0.197)) >= lit(0.787) => (s17 - p18.0).tanh(),
                _ => {
                    for w28 in u25.chunks_mut(2) {
                        w28[0] = lit(0.93) * (t21.sin() * (w28[0] + t24)).cos() + lit(0.28);
                        let y29 = drain(&mut p18.0);
                        let t30 = std::mem::replace(&mut p18.0, lit(0.5) * t22.min(lit(-0.597)).atan());
                        t24 = t24 + (lit(0.44) * (t30 + w28[n % w28.len()]).sin());
                    }
                    lit(0.34) * (x[2] * b).cos() + lit(0.76)
                }
            };
            if t24.min(lit(-0.587)) > lit(0.327) {
                let y32 = match mode(k23 + 3) {
                    Mode::Low => (t24 + y31).tanh(),
                    Mode::Middle => lit(0.5) * (y31 + u25[0]).atan(),
                    Mode::High => lit(0.44) * ((t22 + s17) * (t24 + (lit(0.1) * lit(k23 as f64)))).cos() + lit(0.77),
                };
                for y33 in &u25 {
                    'l36: for (i34, y35) in x.iter().enumerate() {
                        let e37: Result<Dual, u8> = match i34 % 3 { 0 => Err(2), _ => Ok(lit(0.29) * (t22 * lit(0.81)).cos() + lit(0.69)) };
                        let t40: Dual = x.iter().chain(&u25[..]).filter(|y38| **y38 > lit(-0.203)).map(|y38| lit(0.5) * (u25[2] - lit(0.14)).atan()).skip(1).sum();
                        t24 = t24 + (lit(0.79) * ((*y35) + t40).sin());
                    }
                    t24 = t24 + (lit(0.78) * (*y33).sin());
                }
                t24 = t24 + (lit(0.69) * y32.sin());
            }
            t24 = t24 - (lit(0.11) * y31.sin());
        }
        lit(0.43) * t24 + lit(0.76) * x[k23 % x.len()] + (t24 * lit(0.55)).atan().sin() + lit(0.43) * u25[1] + lit(0.43) * t24 + lit(0.47) * p18.1 + lit(0.77) * s17
    }

    pub fn p0179(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.14) * (b + x[0]).cos() + lit(0.68);
        let mut v2 = x.to_vec();
        let mut m3 = if v2[n % v2.len()].atan() < x[1] { n / 2 } else { 1 };
        v2[m3 % 4] = v2[1].min(lit(-0.667)).sin();
        'l5: for i4 in (0..4).rev() {
            for y6 in x {
                'l8: for y7 in &v2 {
                    match mode(m3 + 1) {
                        Mode::Middle | Mode::High => {
                            let t10: Dual = x.iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(lit(0.75) * (x[i4 % x.len()] + y7).cos() + lit(0.31));
                            a = a + (lit(0.81) * t10.sin());
                        }
                        Mode::Low => {
                            std::mem::swap(&mut s1, &mut a);
                        }
                    }
                    s1 = s1 + (lit(0.56) * (*y7).sin());
                }
                s1 = s1 + (lit(0.99) * (*y6).sin());
            }
        }
        lit(0.66) * b + lit(0.79) * x[2] + (lit(0.59) * a.sin().atan().cos() + lit(0.98)) + lit(0.28) * a + lit(0.86) * v2[1] + lit(0.17) * s1
    }

    pub fn p0180(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-(x[n % x.len()] + lit(0.68))) / (lit(1.0) + x[2] * x[2]);
        let mut u2 = [(x[n % x.len()].atan() * (x[n % x.len()] + a)).tanh(); 2];
        let mut o3: Option<Dual> = None;
        if (n + n) % 2 == 0 || a * a >= lit(0.737) {
            let t6 = lit(0.5) * (a - lit(0.58)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
            let f4 = |p5: Dual| ((s1 * s1 + lit(0.3)).sqrt().tanh()) * t6;
            let t6 = f4(t6) + lit(0.5);
            let p5 = t6.sin();
            let t7 = f4(p5 * t6);
            match (n + 2) % 4 {
                0 => {
                    let y8 = match (n + n) % 4 {
                        0 => (t7 + t7).max(lit(-0.127)).sin(),
                        1 => (u2[0] + (lit(0.1) * lit(n as f64))).tanh(),
                        _ => {
                            u2[1] = u2[1] * (lit(0.8) + lit(0.15) * (lit(0.34) + t6).sin());
                            (u2[n % 2] / (lit(1.5) + t7 * t7)).sin()
                        }
                    };
                    s1 = s1 + (lit(0.56) * y8.sin());
                }
                1 => {
                    let t11 = (t6 - p5).tanh();
                    let f9 = |p10: Dual| ((t7.sin() * t6.sin()).tanh()) * t11;
                    let t11 = f9(t11) + lit(0.5);
                    let p10 = t11.sin();
                    let t12 = f9(p10 * t11);
                    let t15: Dual = u2.iter().rev().copied().fold(lit(-0.77), Dual::max);
                    s1 = s1 + (lit(0.61) * (t15 + t12).sin());
                }
                _ => {
                    let mut k16 = 0;
                    loop {
                        k16 += 1;
                        if k16 > 4 {
                            break;
                        }
                        for i17 in x.iter().rev() {
                            let y18 = stepped(lit(0.5) * (s1 + i17) / (lit(1.0) + t6 * t6), n / 2);
                            let t21: Dual = x[1..].iter().filter(|y19| **y19 > lit(0.563)).map(|y19| lit(0.5) * x[0].max(lit(-0.517)) / (lit(1.0) + (*i17) * (*i17))).sum();
                            s1 = lit(0.7) * s1 + lit(0.23) * ((*i17) + y18).sin();
                        }
                    }
                }
            }
            s1 = s1 + (lit(0.37) * (t6 + p5).sin());
        } else if s1 + x[n % x.len()] <= s1 {
            s1 = s1 + (lit(0.21) * (lit(0.94) * (x[x.len() - 1] * u2[0]).cos() + lit(0.34)));
        } else if x[2].max(lit(-0.647)) < lit(-0.977) {
            s1 = s1 + (lit(0.93) * (lit(0.27) * (-a).cos() + lit(0.52)));
        } else {
            s1 = s1 + (lit(0.38) * (a * x[0]).sin());
        }
        lit(0.19) * a + lit(0.33) * x[2] + lit(0.45) * s1 + lit(0.81) * u2[0]
    }

    pub fn p0181(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[3] + lit(0.63)).atan();
        let mut v2 = x.to_vec();
        for w3 in v2.chunks_mut(3) {
            w3[0] = lit(0.5) * x[x.len() - 1].min(lit(0.207)).atan();
            let mut k4 = 0;
            let mut t5 = lit(0.5) * (b - lit(0.77)).abs().atan();
            while {
                k4 += 1;
                t5 = lit(0.69) * t5 + (lit(0.71) * (t5 / (lit(1.5) + t5 * t5)).cos() + lit(0.63));
                k4 < 7 && t5 > -lit(0.88)
            } {
                let mut k6 = 0;
                let y7 = loop {
                    k6 += 1;
                    if k6 > n.min(2) {
                        break (s1 + s1).max(lit(-0.317)).tanh();
                    }
                    let s1 = (s1 + w3[k6 % w3.len()]).sin();
                    t5 = t5 + (lit(0.19) * s1);
                    let t10: Dual = x.iter().skip(1).filter_map(|y8| if *y8 > lit(0.443) { Some(lit(0.5) * (s1.min(lit(-0.557)) + y8).atan()) } else { None }).sum();
                    t5 = t5 - (lit(0.34) * (t10 + s1).sin());
                };
                match mode(k4 + n) {
                    Mode::Low => {
                        match k4 + n {
                            k11 @ 1..=3 => {
                                let t13: Dual = x.iter().step_by(2).last().map_or(lit(0.76) * (s1 * y7).cos() + lit(0.42), |y12| w3[k11 % w3.len()].tanh().powi(2).tanh());
                                s1 = s1 + (lit(0.25) * t13.sin());
                            }
                            _ => {}
                        }
                    }
                    Mode::Middle => {
                        t5 = t5 + (lit(0.62) * (w3[n % w3.len()] * s1).sin());
                    }
                    Mode::High => {
                        t5 = t5 + (lit(0.81) * (lit(0.5) * y7.max(lit(-0.787)) / (lit(1.0) + w3[0] * w3[0])));
                    }
                }
                s1 = s1 + (lit(0.45) * y7.sin());
            }
            s1 = s1 + (lit(0.56) * (t5 + w3[k4 % w3.len()]).sin());
        }
        lit(0.72) * b + lit(0.47) * x[n % x.len()] + lit(0.82) * v2[n % v2.len()] + lit(0.36) * s1
    }

    pub fn q0182(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((lit(0.1) * lit(n as f64)) + a).atan();
        let t5: Dual = x.iter().step_by(2).take(2).flat_map(|y2| { let t4 = (*y2).max(lit(0.67)).sin(); x.iter().map(move |y3| t4 * ((((*y3) * s1) - y3).tanh())) }).skip(1).sum();
        let y6;
        if (n + n) > 4 {
            y6 = (a * a).ln_1p().tanh();
        } else {
            y6 = (-x[n % x.len()]).min(lit(-0.487)).tanh();
        }
        'l8: for y7 in [y6.max(lit(0.287)).sin(), ((lit(0.1) * lit(n as f64)) + (-y6)).sin()] {
            let mut y9 = if s1 * t5 < lit(-0.837) {
                let mut v10 = vec![lit(0.5) * (t5 * y6).atan(), lit(0.5) * (s1 * y6) / (lit(1.0) + y6 * y6), lit(0.65) * (t5.min(lit(0.547)) + (x[1] * s1)).cos() + lit(0.44)];
                lit(0.36) * ((t5 + s1) * (y7 + t5)).cos() + lit(0.96)
            } else {
                (y7 + t5).tanh()
            };
            s1 = s1 + (lit(0.51) * (y9 + y7).sin());
        }
        Some(lit(0.5) * y6.min(lit(0.957)).min(lit(0.947)) / (lit(1.0) + t5 * t5))
    }

    pub fn p0182(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.5) * (x[0] + x[n % x.len()]).atan();
        let mut u12 = [(a * x[x.len() - 1]).tanh(); 3];
        let mut m13 = if s11 - s11 > lit(0.457) { (n + 2) } else { 2 };
        add_scaled(&mut u12, x, lit(0.5) * ((x[x.len() - 1] * x[2]) / (lit(1.5) + a * a)).atan());
        let t16: Dual = x.iter().skip(1).filter(|y14| **y14 > lit(0.403)).map(|y14| lit(0.46) * ((*y14) / (lit(1.5) + u12[0] * u12[0])).cos() + lit(0.99)).take(2).sum();
        s11 = s11 + (lit(0.45) * stepped(lit(0.61) * x[2].max(lit(-0.327)).cos() + lit(0.73), m13 / 2));
        let mut k17 = 0;
        let y18 = loop {
            k17 += 1;
            if m13 > 1 || k17 > 4 {
                break (s11 + (lit(0.1) * lit(k17 as f64))).sin();
            }
            add_scaled(&mut u12[..2], x, lit(0.5) * (s11 + (lit(0.1) * lit(m13 as f64))) / (lit(1.0) + s11 * s11));
        };
        let y19 = match q0182(x, lit(0.61) * (t16 + u12[k17 % 3]).cos() + lit(0.44), n % 4) { Some(t) => lit(0.79) * t, None => lit(0.52) };
        m13 = n % 5;
        let f20 = |p21: Dual| -> Dual { if p21 > lit(0.23) { return (((lit(0.1) * lit(m13 as f64)) * p21) - (y19 - p21)).sin(); } (y19 / (lit(1.5) + y19 * y19)).sin() };
        let t23 = f20((y18 - lit(0.77)).abs().tanh()) * f20(a.tanh());
        {
            let (w24, w25) = u12.split_at_mut(1);
            w24[0] = w25[0] * y19;
            add_scaled(w25, x, lit(0.5) * (-(w24[0] * w24[0])).exp() / (lit(1.0) + t16 * t16));
            s11 = s11 - (lit(0.43) * (w25[k17 % w25.len()] + w24[0]).sin());
        }
        lit(0.93) * y19 + lit(0.19) * x[m13 % x.len()] + lit(0.85) * u12[m13 % 3] + lit(0.64) * s11
    }

    pub fn q0183(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a + lit(0.28)).sin();
        let y2 = first_above(x, lit(0.27))?;
        let y3 = first_above(&x[..2], lit(0.93))?;
        let mut k4 = 0;
        while k4 < 4 {
            k4 += 1;
            let y6 = match n + 1 {
                k5 @ 1..=3 => (y3 * x[0]).tanh(),
                _ => return None,
            };
            let y7 = mean(x);
            let y8 = first_above(&x[..2], lit(0.19))?;
            s1 = s1 - (lit(0.55) * (y8 + y6).sin());
        }
        let f9 = |p10: Dual| -> Dual { for k11 in 1..4 { if p10 * lit(k11 as f64) > lit(0.57) { return lit(0.5) * y2.sin() / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]); } } lit(0.5) * (-(x[n % x.len()] + (lit(0.1) * lit(k4 as f64)))).atan() };
        let t12 = f9(lit(0.5) * ((lit(0.1) * lit(k4 as f64)) * (-(s1 * s1)).exp()).atan()) * f9(lit(0.5) * a.atan().atan());
        Some(lit(0.5) * ((-s1) + y2.atan()) / (lit(1.0) + y3 * y3))
    }

    pub fn p0183(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s13 = (a * x[3]).tanh();
        let mut v14 = Vec::new();
        v14.push(a.atan().sin());
        v14.push(lit(0.31) * (a * s13).cos() + lit(0.38));
        v14.push(lit(0.79) * (x[1] * lit(0.65)).cos() + lit(0.82));
        v14.fill((a * x[n % x.len()]).tanh());
        let y16 = match n + 2 {
            k15 @ 1..=3 => lit(0.42) * x[k15 % x.len()].max(lit(0.857)).cos() + lit(0.19),
            _ => lit(0.21) * (x[2] + a).cos() + lit(0.12),
        };
        if n / 2 % 3 != 2 {
            let t20: Dual = v14.iter().take(2).flat_map(|y17| { let t19 = lit(0.5) * (x[x.len() - 1] + lit(0.99)) / (lit(1.0) + v14[n % v14.len()] * v14[n % v14.len()]); x.iter().map(move |y18| t19 * (s13.atan().sin())) }).sum();
            let y28 = match n / 2 {
                ..=2 => {
                    match n + 3 {
                        ..=2 => {
                            {
                                let t21 = std::mem::take(&mut s13);
                                a = lit(0.7) * a + lit(0.64) * t21.sin();
                            }
                        }
                        3.. => {
                            let mut s23 = (y16 + lit(0.55)).sin();
                            for &y22 in v14.iter() {
                                s23 = (lit(0.98) * s23 + y16.min(lit(0.97))).tanh();
                                let t26: Dual = v14.iter().skip_while(|y24| **y24 > lit(0.293)).map(|y24| lit(0.5) * (x[n % x.len()] * a).atan()).sum();
                                let mut p27 = (lit(0.5) * (y16 + lit(0.99)).atan(), lit(0.5) * (t20 + s23).atan());
                                a = a + (lit(0.17) * (t26 + y22).sin());
                            }
                            a = lit(0.7) * a + lit(0.51) * s23.sin();
                        }
                    }
                    s13.min(lit(-0.977)).sin()
                }
                3.. => lit(0.5) * (t20 * a) / (lit(1.0) + s13 * s13),
            };
            a = a + (lit(0.48) * (y28 + t20).sin());
        } else if (n + n) > 4 {
            s13 = s13 + (lit(0.62) * (y16 * x[n % x.len()]).min(lit(-0.167)).tanh());
        } else if a < lit(0.167) {
            a = a + (lit(0.14) * (((lit(0.1) * lit(n as f64)) * v14[n % v14.len()]) - (a * a)).sin());
        }
        lit(0.97) * y16 + lit(0.48) * x[2] + lit(0.68) * v14[1] + lit(0.89) * a + lit(0.78) * s13
    }

    pub fn p0184(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[1] * x[2]).sin();
        let mut u2 = [(x[n % x.len()] * a).sin(), lit(0.5) * x[0].min(lit(-0.307)).atan()];
        let mut m3 = if s1 > lit(-0.97) { n } else { 1 };
        if (n + n) % 3 != 1 {
            let t4 = std::mem::take(&mut u2[1]);
            a = a + (lit(0.65) * t4.sin());
        } else if (m3 + n) > 1 {
            for y5 in u2.iter_mut() {
                let mut k6 = 0;
                while k6 < n / 2 {
                    'l10: for i9 in 0..=2 {
                        let f11 = |p12: Dual| ((*y5) / (lit(1.5) + (*y5) * (*y5))).sin();
                        let t14 = x.iter().map(|y13| f11(*y13)).sum::<Dual>();
                        s1 = s1 + (lit(0.13) * t14.sin());
                    }
                    for (i15, y16) in x.iter().enumerate() {
                        let mut v17 = Vec::new();
                        v17.push(lit(0.84) * (b - (*y5)).cos() + lit(0.14));
                        v17.push(lit(0.5) * ((-s1) - ((*y5) + s1)).atan());
                        v17.push(lit(0.98) * ((*y16) + (*y5)).cos() + lit(0.44));
                        v17 = vec![lit(0.71) * (((*y5) * a) + (*y5)).cos() + lit(0.33); 4];
                        s1 = s1 + (lit(0.61) * ((*y16) + v17[0]).sin());
                    }
                    k6 += 1;
                }
                let f18 = |p19: Dual| -> Dual { if p19 > lit(0.23) { return s1.max(lit(0.507)).tanh(); } (a * lit(0.37)).tanh() };
                let t21 = f18(lit(0.5) * s1.sin() / (lit(1.0) + a * a)) * f18(((*y5) + lit(0.48)).sin());
                s1 = s1 + (lit(0.65) * (t21 + (*y5)).sin());
            }
        } else if m3 / 2 % 2 == 0 {
            a = a + (lit(0.25) * (lit(0.5) * (-b).atan()));
        } else {
            s1 = s1 + (lit(0.26) * (lit(0.5) * (a * a) / (lit(1.0) + u2[1] * u2[1])));
        }
        lit(0.88) * a + lit(0.17) * x[3] + lit(0.82) * a + lit(0.21) * u2[0] + lit(0.96) * s1
    }

    pub fn p0185(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((a - lit(0.86)) + (x[2] - x[0])).atan();
        let mut v2 = x.to_vec();
        let mut m3 = (n + 2);
        let mut o4 = Some(lit(0.5) * (v2[0] * v2[0] + lit(0.3)).sqrt().atan());
        v2[..2].fill(lit(0.5) * (-(s1 + x[3])) / (lit(1.0) + s1 * s1));
        let mut v6 = v2.iter().filter(|y5| **y5 > lit(0.273)).map(|y5| a.cos().tanh()).collect::<Vec<_>>();
        v6.push(lit(0.32) * s1.max(lit(-0.887)).tanh().powi(3).cos() + lit(0.26));
        let t9: Dual = v6.iter().step_by(2).filter_map(|y7| if *y7 > lit(0.63) { Some((x[n % x.len()] - v2[2]).sin()) } else { None }).sum();
        let y15 = match staged(lit(0.5) * (v2[0].min(lit(-0.487)) * (v6[0] + lit(0.24))).atan(), (-(t9 * t9)).exp().sin(), n) {
            Ok(y10) => {
                add_scaled(&mut v2[..2], x, lit(0.5) * (t9 * t9).min(lit(0.27)).atan());
                match n {
                    0 => {
                        {
                            let w13 = &mut v2[..2];
                            for i14 in (4..n).rev() {
                                s1 = s1 / (lit(1.1) + (y10 + s1) * (y10 + s1));
                            }
                            s1 = s1 + (lit(0.33) * w13[n % w13.len()].sin());
                        }
                    }
                    k12 => {}
                }
                lit(0.41) * (x[0] / (lit(1.5) + v2[n % v2.len()] * v2[n % v2.len()])).cos() + lit(0.62)
            }
            Err(0 | 2) => (-v2[0]).sin(),
            Err(k11) => (-x[1]).sin(),
        };
        lit(0.48) * y15 + lit(0.47) * x[0] + lit(0.64) * v2[1] + lit(0.86) * s1 + lit(0.61) * v6[v6.len() - 1]
    }

    pub fn p0186(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] - lit(0.77)).abs().tanh();
        let mut u2 = [s1.tanh().powi(2).tanh(), (lit(0.21) + x[0]).tanh()];
        if s1.max(lit(-0.67)) >= a {
            let t5: Dual = u2.iter().take_while(|y3| **y3 > lit(-0.533)).map(|y3| lit(0.82) * (u2[1] * lit(0.36)).cos() + lit(0.33)).sum();
            let f6 = |p7: Dual, q8: Dual| lit(0.5) * (p7 - t5).atan();
            let t9 = f6((u2[0] + (s1 - a)).sin(), (a + u2[1]).tanh()) - f6((a + u2[1]).tanh(), lit(0.4));
            a = a - (lit(0.15) * (t9 + t5).sin());
        }
        let r10 = if -u2[n % 2] < lit(-0.517) { &a } else { &x[1] };
        u2.swap(n % 2, 1);
        let mut stack11 = vec![n % 3];
        while let Some(i12) = stack11.pop() {
            if i12 > 1 {
                stack11.push(i12 / 2);
            }
            let mut k13 = 0;
            let mut t14 = (-(s1 * s1)).exp().tanh();
            while {
                k13 += 1;
                t14 = lit(0.51) * t14 + (*r10).sin();
                k13 < 7 && t14 > -lit(0.84)
            } {
                match n / 2 % 4 {
                    0 => {
                        let mut stack15 = vec![n, i12 / 2];
                        while let Some(i16) = stack15.pop() {
                            let t17 = std::mem::replace(&mut s1, ((t14 - lit(0.72)) * ((*r10) + t14)).tanh());
                            t14 = t14 + (lit(0.77) * t17.sin());
                        }
                    }
                    1 => {
                        for y18 in u2.iter() {
                            let t21: Dual = x.iter().step_by(2).filter(|y19| **y19 > lit(0.13)).map(|y19| lit(0.76) * (((*y19) * y18) + lit(0.16)).cos() + lit(0.77)).sum();
                            t14 = t14 - (lit(0.16) * ((*r10).min(lit(-0.977)) - lit(0.77)).abs().sin());
                            t14 = lit(0.7) * t14 + lit(0.36) * (t21 + (*y18)).sin();
                        }
                    }
                    _ => {
                        t14 = t14 + (lit(0.43) * x[k13 % x.len()].sin().tanh().powi(2).sin());
                    }
                }
            }
            s1 = s1 + (lit(0.49) * t14.sin());
        }
        lit(0.87) * (*r10) + lit(0.29) * x[n % x.len()] + lit(0.91) * u2[n % 2] + lit(0.14) * s1
    }

    pub fn q0187(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[0].max(lit(-0.987)).atan();
        let t4: Dual = x.iter().chain(&x[..]).map(|y2| lit(0.55) * (s1 / (lit(1.5) + a * a)).cos() + lit(0.51)).sum();
        let t7: Dual = x.iter().take_while(|y5| **y5 > lit(0.333)).map(|y5| lit(0.5) * (s1.min(lit(0.437)) + (lit(0.1) * lit(n as f64))).atan()).sum();
        let mut k10 = 0;
        'l11: while k10 < n % 4 {
            k10 += 1;
            let y12: Dual;
            match n / 2 % 4 {
                0 => {
                    y12 = lit(0.5) * ((-t4) * (x[n % x.len()] * x[n % x.len()])) / (lit(1.0) + t4 * t4);
                }
                1 | 2 => {
                    y12 = lit(0.5) * (-t4).atan() / (lit(1.0) + s1 * s1);
                }
                _ => {
                    y12 = lit(0.5) * ((-(a * a)).exp() + (lit(0.1) * lit(n as f64))).atan();
                }
            }
            let mut f13 = move |p14: Dual| { s1 = s1.sin() + lit(0.24) * (t7 * p14).cos() + lit(0.63); s1 * p14 };
            s1 = s1 + (lit(0.5) * x[0].max(lit(0.867)) / (lit(1.0) + t4 * t4));
            let t15 = f13((t4 + s1).sin()) - f13(s1);
            s1 = s1 + (lit(0.87) * (y12 + t15).sin());
        }
        lit(0.41) * a + lit(0.15) * x[1] + lit(0.53) * s1
    }

    pub fn p0187(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s16 = lit(0.5) * (a / (lit(1.5) + b * b)).atan();
        let f17 = |p19: Dual| lit(0.5) * (a + lit(0.78)) / (lit(1.0) + s16 * s16);
        let f18 = |p19: Dual| f17(p19) - f17(lit(0.5) * b.min(lit(0.17)).atan());
        let t20 = f18(lit(0.5) * (lit(0.61) + x[n % x.len()]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        let f21 = |p23: Dual| (p23 * lit(0.14)).tanh();
        let f22 = |p23: Dual| f21(p23) - f21(lit(0.74) * (x[1] + x[1]).tanh().powi(3).cos() + lit(0.56));
        let t24 = f22(s16.max(lit(0.557)).sin());
        let t25 = lit(0.53) * (t24 - (lit(0.1) * lit(n as f64))).cos() + lit(0.29);
        if b + s16 > x[0] {
            let mut k26 = 0;
            loop {
                let y28 = match n {
                    k27 @ 1..=3 => lit(0.98) * ((s16 - lit(0.31)) + lit(0.29)).cos() + lit(0.51),
                    _ => lit(0.55) * t20.min(lit(-0.447)).cos() + lit(0.59),
                };
                let mut v29 = vec![(-t25).tanh(); 3];
                s16 = s16 + (lit(0.26) * (v29[0] + y28).sin());
                k26 += 1;
                if k26 / 2 > 0 && x[k26 % x.len()] - t24 > t24 || k26 >= n {
                    break;
                }
            }
        } else if (n + n) % 3 != 1 {
            s16 = s16 + (lit(0.85) * (lit(0.5) * (t25 * t24).atan()));
        }
        lit(0.32) * a + lit(0.71) * x[3] + lit(0.67) * s16
    }

    pub fn p0188(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (b.max(lit(0.247)) - lit(0.77)).abs().sin();
        let mut v2 = vec![lit(0.5) * (b + s1) / (lit(1.0) + s1 * s1); 4];
        for w3 in v2.chunks_mut(2) {
            w3[0] = lit(0.66) * (s1 + lit(0.24)).cos() + lit(0.85);
            let mut k4 = 0;
            while k4 < 3 {
                k4 += 1;
                let t6: Dual = (1..=3).rev().fold(lit(0.3), |s, k5| s * ((-w3[0]).tanh()) + lit(f64::from(k5)));
                let mut p9 = (lit(0.5) * t6.max(lit(0.847)) / (lit(1.0) + s1 * s1), (s1 * lit(0.53)).sin());
                'l10: for (i7, y8) in x.iter().chain(&x[1..]).enumerate() {
                    p9 = (p9.1, (p9.0 * (w3[0] * x[k4 % x.len()])).sin());
                    let y11: Dual;
                    match k4 / 2 % 4 {
                        0 => {
                            y11 = lit(0.24) * (a + p9.0).cos() + lit(0.37);
                        }
                        1 | 2 => {
                            y11 = (y8 - w3[n % w3.len()]).sin();
                        }
                        _ => {
                            w3.fill(lit(0.5) * t6.min(lit(0.747)) / (lit(1.0) + (*y8) * (*y8)));
                            let mut u12 = [((-p9.0) / (lit(1.5) + p9.1 * p9.1)).sin(), (s1 - a).tanh(), lit(0.31) * t6.max(lit(-0.557)).cos() + lit(0.59), lit(0.5) * (p9.0 * p9.0 + lit(0.3)).sqrt().atan()];
                            u12.iter_mut().zip(x.iter().rev()).for_each(|(y13, y14)| { *y13 = lit(0.5) * *y13 + lit(0.5) * (s1 - y8).atan(); });
                            y11 = (u12[1] / (lit(1.5) + x[k4 % x.len()] * x[k4 % x.len()])).tanh();
                        }
                    }
                    s1 = s1 + (lit(0.14) * (y11 + (*y8)).sin());
                }
                s1 = s1 + (lit(0.63) * (t6 + p9.0).sin());
            }
            s1 = lit(0.7) * s1 + lit(0.59) * w3[0].sin();
        }
        'l16: for i15 in (4..n).rev() {
            let mut k17 = 0;
            let mut t18 = (x[0] * v2[1]).sin();
            while {
                k17 += 1;
                t18 = lit(0.73) * t18 + (lit(0.5) * (b + b) / (lit(1.0) + b * b));
                k17 < 7 && t18 > -lit(0.83)
            } {
                let y19 = rotate(&mut v2);
                t18 = t18 - (lit(0.91) * y19.sin());
            }
            b = b + (lit(0.43) * t18.sin());
        }
        lit(0.92) * a + (lit(0.5) * (-((b + s1) * (b + s1))).exp() / (lit(1.0) + v2[n % v2.len()] * v2[n % v2.len()])) + lit(0.94) * v2[n % v2.len()] + lit(0.58) * b + lit(0.37) * s1
    }

    pub fn q0189(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * ((x[3] - a) * (lit(0.67) - a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let y2 = staged(lit(0.5) * (-a).min(lit(0.627)).atan(), lit(0.5) * x[2].atan(), n)?;
        let y3 = checked(lit(0.5) * s1.min(lit(-0.607)).atan(), (n + n))?;
        nudge(&mut s1, lit(0.5) * (y3 / (lit(1.5) + x[0] * x[0])).cos().atan());
        let f6 = |p7: Dual| lit(0.5) * (y3 * y3).ln_1p() / (lit(1.0) + y3 * y3);
        let t9 = x.iter().map(|y8| f6(*y8)).sum::<Dual>();
        let y17 = match n / 2 % 4 {
            0 | 3 => {
                let mut k10 = 0;
                let y11 = 'l12: loop {
                    k10 += 1;
                    if t9 + a < s1 || k10 > n.min(4) {
                        break lit(0.5) * (-(a * a)).exp().atan();
                    }
                    let y16 = match (k10 % 2, n % 3) {
                        (0, 0) => lit(0.5) * (y2 * y3) / (lit(1.0) + a * a),
                        (1, k13) => lit(0.5) * ((y3 - y2) / (lit(1.5) + x[2] * x[2])) / (lit(1.0) + y2 * y2),
                        _ => {
                            let y15 = match chained(lit(0.43) * (x[0] + y2).cos() + lit(0.81), lit(0.5) * (y2.max(lit(0.667)) + lit(0.22)).atan()) {
                                Some(y14) => {
                                    nudge(&mut s1, lit(0.5) * ((x[1] * lit(0.52)) - lit(0.77)).abs().atan());
                                    lit(0.5) * ((y2 - y14) / (lit(1.5) + y14 * y14)) / (lit(1.0) + a * a)
                                }
                                None => continue 'l12,
                            };
                            lit(0.5) * (y2.atan() + t9.min(lit(0.597))).atan()
                        }
                    };
                    s1 = s1 + (lit(0.41) * y16.sin());
                };
                lit(0.82) * (y11 - x[3]).cos() + lit(0.15)
            }
            _ => (s1 + y2).sin(),
        };
        Ok((t9 * t9).sin())
    }

    pub fn p0189(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s18 = (a * a).sin();
        let mut u19 = [lit(0.5) * s18.max(lit(-0.67)).atan(); 4];
        let mut v20 = vec![(s18 + lit(0.17)).sin(), lit(0.47) * (-(x[0] * x[0])).exp().cos() + lit(0.77), lit(0.5) * (lit(0.76) - (a * a + lit(0.3)).sqrt()) / (lit(1.0) + a * a), lit(0.65) * (a + a).cos() + lit(0.97)];
        let mut m21 = if !(n <= 4) { n } else { 0 };
        let mut p22 = (lit(0.5) * u19[1].cos().atan(), (x[1] + s18).sin());
        'l24: for i23 in u19.iter().rev() {
            let mut stack25 = vec![n % 3];
            'l27: while let Some(i26) = stack25.pop() {
                if i26 > 1 {
                    stack25.push(i26 / 2);
                }
                m21 += 1;
                let y37 = match checked(lit(0.5) * (((lit(0.1) * lit(i26 as f64)) - p22.1) * ((*i23) - u19[2])).atan(), (m21 + 1)) {
                    Ok(y29) if y29 > lit(0.43) => lit(0.68) * (v20[i26 % v20.len()] + p22.0).cos() + lit(0.94),
                    Ok(y29) => lit(0.5) * ((u19[0] + x[x.len() - 1]) * x[3].min(lit(-0.667))) / (lit(1.0) + p22.0 * p22.0),
                    Err(_) => {
                        for (i30, y31) in x.iter().enumerate() {
                            let t35: Dual = u19.iter().rev().take(2).flat_map(|y32| { let t34 = a.min(lit(-0.327)).sin(); x.iter().map(move |y33| t34 * (lit(0.5) * ((p22.1 + (*y33)) + ((*i23) + p22.0)).atan())) }).skip(1).sum();
                            let y36 = match q0189(x, (-a).tanh(), n % 4) { Ok(t) => lit(0.74) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            s18 = s18 + (lit(0.51) * (y36 + t35).sin());
                        }
                        lit(0.5) * (i23 + v20[0]) / (lit(1.0) + v20[0] * v20[0])
                    }
                };
                s18 = lit(0.7) * s18 + lit(0.13) * y37.sin();
            }
            match n {
                k38 @ 1..=3 => {
                    if (k38 + n) % 2 == 0 {
                        break 'l24;
                    } else {
                        if k38 / 2 % 3 != 0 {
                            continue 'l24;
                        }
                    }
                }
                _ => {
                    p22.1 = p22.1 + (lit(0.14) * ((*i23) * lit(0.86)).sin());
                }
            }
            s18 = s18 - (lit(0.87) * (*i23).sin());
        }
        lit(0.77) * v20[v20.len() - 1] + lit(0.72) * x[m21 % x.len()] + (lit(0.94) * (a * lit(0.37)).cos() + lit(0.95)) + lit(0.34) * p22.0 + lit(0.75) * s18 + lit(0.21) * v20[2] + lit(0.87) * u19[3]
    }

    pub fn q0190(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[1] + a).atan();
        let f2 = |p3: Dual| lit(0.42) * x[n % x.len()].sin().cos() + lit(0.45);
        let t5 = x.iter().filter(|y4| f2(**y4) > lit(0.11)).fold(lit(0.4), |s, y4| s * f2(*y4));
        let mut t5 = t5 * lit(0.19);
        let mut u6 = [t5.max(lit(-0.787)).cos().sin(), lit(0.41) * (s1 - lit(0.77)).abs().cos() + lit(0.83), lit(0.91) * (s1 * (lit(0.1) * lit(n as f64))).cos() + lit(0.35)];
        u6.iter_mut().zip(x.iter().chain(&x[..])).for_each(|(y7, y8)| { if *y8 < lit(-0.703) { return; } *y7 = lit(0.5) * *y7 + lit(0.22) * (s1 * (*y8)).max(lit(0.297)).cos() + lit(0.33); });
        for i9 in (0..4).rev() {
            if i9 % 2 == 0 || x[n % x.len()] / (lit(1.5) + a * a) >= x[3] {
                let mut k10 = 0;
                while k10 < n / 2 {
                    let t12: Dual = (1..=3).rev().fold(lit(0.3), |s, k11| s * ((u6[i9 % 3] * s1).sin()) + lit(f64::from(k11)));
                    s1 = s1 + (lit(0.47) * t12.sin());
                    k10 += 1;
                }
                return lit(0.78) * s1 + lit(0.48) * x[3];
            }
        }
        lit(0.77) * x[2] + lit(0.41) * x[n % x.len()] + (u6[1] / (lit(1.5) + s1 * s1)).sin() + lit(0.99) * t5 + lit(0.85) * s1 + lit(0.57) * u6[n % 3]
    }

    pub fn p0190(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s13 = lit(0.5) * (x[1] - lit(0.91)).atan();
        let mut v14 = vec![(s13 * x[1]).sin(); 4];
        v14 = vec![lit(0.24) * (-(x[1] * x[1])).exp().cos() + lit(0.38); 4];
        let t17: Dual = v14.iter().chain(&v14[..]).filter_map(|y15| if *y15 > lit(-0.473) { Some(lit(0.5) * (v14[n % v14.len()] / (lit(1.5) + s13 * s13)).atan()) } else { None }).sum();
        let mut p19 = ((t17 - a).sin(), lit(0.5) * s13.sin().atan());
        for y18 in [lit(0.5) * s13.min(lit(0.597)) / (lit(1.0) + v14[n % v14.len()] * v14[n % v14.len()]), ((s13 - v14[n % v14.len()]) + s13.max(lit(-0.557))).tanh()] {
            p19 = (p19.1, (p19.0 * a.max(lit(0.47))).sin());
            let y30 = match n + n {
                0 => {
                    let w21 = &x[..2];
                    let mut s23 = (p19.1 - t17).tanh();
                    for i22 in 1..n {
                        s23 = (lit(0.58) * s23 + (a - w21[1])).tanh();
                        let mut k24 = 0;
                        let y25 = loop {
                            k24 += 1;
                            if k24 > 1 {
                                break lit(0.5) * (lit(0.62) + (p19.0 + a)).atan();
                            }
                            let f26 = |p27: Dual| lit(0.5) * (lit(0.34) * s23) / (lit(1.0) + a * a);
                            let t29 = x.iter().filter(|y28| f26(**y28) > lit(0.11)).fold(lit(0.4), |s, y28| s * f26(*y28));
                            p19.1 = p19.1 + (lit(0.67) * q0190(x, lit(0.78) * v14[k24 % v14.len()].atan().cos() + lit(0.44), n % 4));
                            s13 = s13 + (lit(0.82) * t29.sin());
                        };
                        s23 = s23 + (lit(0.63) * y25.sin());
                    }
                    lit(0.5) * (p19.0 * p19.0) / (lit(1.0) + s13 * s13)
                }
                k20 => return lit(0.54) * a + lit(0.82) * x[1] + (lit(0.5) * ((y18 + y18) - lit(0.77)).abs() / (lit(1.0) + y18 * y18)),
            };
            s13 = lit(0.7) * s13 + lit(0.18) * (y18 + y30).sin();
        }
        lit(0.81) * s13 + lit(0.36) * x[n % x.len()] + (lit(0.5) * (v14[n % v14.len()] * t17) / (lit(1.0) + v14[3] * v14[3])) + lit(0.58) * p19.0 + lit(0.75) * s13 + lit(0.74) * v14[n % v14.len()]
    }

    pub fn p0191(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[0].max(lit(-0.237)).atan();
        let mut f2 = |p3: Dual| { a = lit(0.5) * a + lit(0.82) * ((x[3] * lit(0.25)) + x[2]).cos() + lit(0.84); a * p3 };
        let t4 = f2(lit(0.5) * (x[1] * x[n % x.len()]).max(lit(0.327)).atan()) + lit(0.5) * f2(lit(0.7));
        let t7 = (x[2] * s1).sin();
        let f5 = |p6: Dual| (t4.max(lit(-0.467)).sin()) * t7;
        let t7 = f5(t7) + lit(0.5);
        let p6 = t7.sin();
        let t8 = f5(p6 * t7);
        a = a + (lit(0.52) * blend(&a, &t8));
        match n / 2 {
            1..=3 | 6 => {
                let mut k9 = 0;
                while k9 < 3 {
                    k9 += 1;
                    let y10;
                    if (k9 + 2) > 4 && p6 - t4 > a {
                        y10 = (p6 / (lit(1.5) + t4 * t4)).sin();
                    } else {
                        y10 = lit(0.5) * (p6 * (lit(0.1) * lit(k9 as f64))) / (lit(1.0) + t7 * t7);
                    }
                    let mut y10 = y10 * lit(0.69);
                    s1 = s1 + (lit(0.46) * y10.sin());
                }
            }
            _ => {}
        }
        lit(0.18) * t8 + lit(0.96) * x[n % x.len()] + (lit(0.5) * (t7 * x[n % x.len()]) / (lit(1.0) + p6 * p6)) + lit(0.34) * a + lit(0.55) * s1
    }

    pub fn q0192(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a + x[2]).tanh();
        s1 = s1 + (lit(0.16) * first_above(x, lit(0.49))?);
        let t2 = std::mem::take(&mut s1);
        s1 = s1 + (lit(0.18) * first_above(x, lit(0.85))?);
        let y3 = drain(&mut s1);
        std::mem::swap(&mut s1, &mut a);
        let y5 = if let Ok(y4) = checked(lit(0.68) * (t2 * a).cos() + lit(0.68), n) {
            if n / 2 % 2 == 0 || y3 + lit(0.31) <= y4 {
                let mut v7 = x.iter().take(3).map(|y6| lit(0.5) * (y6 - (*y6)).atan()).collect::<Vec<_>>();
                v7.push(lit(0.5) * s1.min(lit(0.707)) / (lit(1.0) + y3 * y3));
                if y3 + y3 > y4 {
                    std::mem::swap(&mut s1, &mut a);
                } else if !((n + n) <= 1) {
                    s1 = s1 + (lit(0.16) * (lit(0.98) * y3.max(lit(-0.977)).cos() + lit(0.12)));
                }
                s1 = s1 + (lit(0.86) * v7[n % v7.len()].sin());
            } else if y4 / (lit(1.5) + t2 * t2) > lit(-0.637) {
                s1 = s1 + (lit(0.18) * (s1 / (lit(1.5) + y4 * y4)).sin());
            }
            lit(0.59) * (lit(0.43) * (a + t2)).cos() + lit(0.67)
        } else {
            ((-a) * (t2 - lit(0.76))).tanh()
        };
        Some(((y3 - y5) * (y3 - y5) + lit(0.3)).sqrt().tanh())
    }

    pub fn p0192(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s8 = (a + x[n % x.len()]).sin();
        let mut u9 = [lit(0.5) * x[3].min(lit(-0.507)).atan(), (x[1] - lit(0.77)).abs().sin(), lit(0.5) * (a * a + lit(0.3)).sqrt() / (lit(1.0) + s8 * s8), ((-a) + lit(0.56)).sin()];
        let mut m10 = 0;
        let o11 = if (n + n) % 2 == 0 || b.max(lit(0.457)) > s8 { Some(lit(0.88) * s8.cos() + lit(0.64)) } else { None };
        let y12 = rotate(&mut u9);
        m10 = (m10 * 3 + 2) % 7;
        let t16: Dual = u9.iter().skip(1).scan(lit(0.5) * (s8 / (lit(1.5) + s8 * s8)).atan(), |s15, y13| { *s15 = lit(0.5) * *s15 + lit(0.5) * (y12 * x[1]).atan(); Some(s15.sin()) }).sum();
        let y17 = match q0192(x, (-s8).tanh(), n % 4) { Some(t) => lit(0.28) * t, None => lit(0.15) };
        u9[n % 4] = u9[n % 4] + (lit(0.38) * ((lit(0.1) * lit(n as f64)) + u9[m10 % 4]).max(lit(0.687)).tanh());
        let f18 = |p19: Dual| lit(0.5) * (y17 - y17).atan();
        let t21 = x.iter().map(|y20| f18(*y20)).sum::<Dual>();
        let y22 = match q0192(&u9, lit(0.5) * (t16 - t21) / (lit(1.0) + b * b), n % 4) { Some(t) => lit(0.93) * t, None => lit(0.18) };
        lit(0.75) * s8 + lit(0.51) * x[m10 % x.len()] + (lit(0.5) * (x[3] + t16).atan()) + lit(0.55) * s8 + lit(0.89) * u9[2]
    }

    pub fn q0193(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (lit(0.77) - a) / (lit(1.0) + x[0] * x[0]);
        let y2 = lit(0.35) * positive((-s1).tanh())?.sin();
        let Ok(y3) = checked((s1 - x[0]).sin(), (n + 3)) else {
            return Some((s1 / (lit(1.5) + s1 * s1)).sin());
        };
        let mut v5 = x.iter().take(3).filter(|y4| **y4 > lit(0.753)).map(|y4| lit(0.5) * x[n % x.len()] / (lit(1.0) + y3 * y3)).collect::<Vec<_>>();
        v5.push((-y3).tanh());
        let y6 = drain(&mut a);
        let y15 = match staged(y3.sin().sin(), lit(0.95) * (y2 + y6).cos() + lit(0.16), n) {
            Ok(y7) => lit(0.73) * (-y7).cos() + lit(0.72),
            Err(0 | 2) => {
                for w9 in v5.chunks_mut(3) {
                    w9[0] = lit(0.5) * (y3 * y6) / (lit(1.0) + a * a);
                    let mut s11 = lit(0.5) * (y3 - (lit(0.1) * lit(n as f64))).atan();
                    'l12: for y10 in [lit(0.5) * (y3 / (lit(1.5) + y2 * y2)).atan(), lit(0.5) * (w9[0] - x[3]) / (lit(1.0) + w9[n % w9.len()] * w9[n % w9.len()])] {
                        s11 = (lit(0.54) * s11 + (w9[n % w9.len()] + w9[0])).tanh();
                        let y13;
                        if (n + n) > 3 {
                            let mut s14 = lit(1.0);
                            s14 = s14 + (s11.max(lit(0.747)).sin());
                            y13 = (s11 * w9[0]).tanh();
                        } else {
                            y13 = lit(0.12) * s11.max(lit(0.157)).cos() + lit(0.41);
                        }
                        s1 = lit(0.7) * s1 + lit(0.35) * (y10 + y13).sin();
                    }
                    a = a - (lit(0.15) * (w9[0] + s11).sin());
                }
                lit(0.5) * (y6 + (y2 + y6)).atan()
            }
            Err(k8) => return None,
        };
        Some(lit(0.5) * (y3 - y15) / (lit(1.0) + x[1] * x[1]))
    }

    pub fn p0193(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s16 = lit(0.39) * (a - x[2]).cos() + lit(0.97);
        let mut v17 = Vec::new();
        v17.push(lit(0.5) * b.max(lit(0.937)).atan());
        v17.push(lit(0.5) * ((lit(0.1) * lit(n as f64)) - x[n % x.len()]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        v17.push((((lit(0.1) * lit(n as f64)) * a) - (x[n % x.len()] + lit(0.29))).tanh());
        let o18 = if n / 2 % 2 == 0 || x[n % x.len()] + a > lit(-0.147) { Some((v17[n % v17.len()] - s16).tanh()) } else { None };
        let y19;
        if !(n / 2 <= 0) {
            y19 = (a.min(lit(-0.417)) / (lit(1.5) + v17[0] * v17[0])).sin();
        } else {
            y19 = lit(0.5) * (x[n % x.len()].max(lit(0.387)) + (a * v17[1])) / (lit(1.0) + a * a);
        }
        add_scaled(&mut v17, x, lit(0.5) * (y19 + b) / (lit(1.0) + y19 * y19));
        let t20 = lit(0.73) * (s16 * s16).ln_1p().cos() + lit(0.56);
        for w21 in v17.chunks_mut(3) {
            w21[0] = lit(0.5) * ((lit(0.1) * lit(n as f64)) * (w21[n % w21.len()] / (lit(1.5) + t20 * t20))) / (lit(1.0) + t20 * t20);
            let y38 = match n / 2 {
                k22 @ 1..=3 => {
                    let mut s24 = lit(0.97) * (y19 * w21[w21.len() - 1]).cos() + lit(0.47);
                    for y23 in w21.iter_mut() {
                        s24 = (lit(0.43) * s24 + (x[2] + t20)).tanh();
                        b = (s24 / (lit(1.5) + (*y23) * (*y23))).tanh();
                        'l27: for (i25, y26) in x.iter().chain(&x[1..]).enumerate() {
                            let t30: Dual = x[1..].iter().fold(lit(0.5) * (lit(0.49) * ((*y23) + y26)) / (lit(1.0) + s24 * s24), |s29, y28| lit(0.5) * s29 + lit(0.67) * t20.cos().cos() + lit(0.11));
                            s16 = s16 + (lit(0.47) * (t30 + (*y26)).sin());
                        }
                        s16 = s16 + (lit(0.25) * (*y23).sin());
                    }
                    for w31 in w21.chunks_mut(2) {
                        w31[0] = (x[2] + y19).tanh();
                        let mut s33 = s24.max(lit(0.507)).tanh();
                        for y32 in w31.iter_mut() {
                            s33 = (lit(0.59) * s33 + s24.max(lit(-0.147))).tanh();
                            let t36: Dual = x.iter().skip_while(|y34| **y34 > lit(0.223)).map(|y34| lit(0.5) * y34.atan()).take(2).sum();
                            let t37 = std::mem::replace(&mut s24, lit(0.83) * (lit(0.97) * (s33 * t36)).cos() + lit(0.97));
                            s16 = s16 + (lit(0.76) * (t37 + t36).sin());
                        }
                        b = b + (lit(0.52) * (w31[k22 % w31.len()] + s33).sin());
                    }
                    lit(0.13) * (w21[0] + t20).cos() + lit(0.35)
                }
                _ => s16.min(lit(0.987)).tanh(),
            };
            s16 = s16 - (lit(0.81) * (y38 + w21[n % w21.len()]).sin());
        }
        lit(0.12) * v17[v17.len() - 1] + lit(0.45) * x[n % x.len()] + lit(0.34) * b + lit(0.16) * s16 + lit(0.22) * v17[n % v17.len()]
    }

    pub fn p0194(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = b.sin().sin();
        let mut v2 = x.to_vec();
        let mut m3 = n / 2;
        let mut p4 = ((lit(0.48) + a).tanh(), a.min(lit(0.457)).tanh());
        let r5 = if (n + n) % 2 == 0 { &v2[0] } else { &x[0] };
        if p4.0 * (*r5) > lit(-0.927) {
            let t8 = lit(0.5) * (lit(0.85) * a).atan();
            let f6 = |p7: Dual| (lit(0.12) * v2[m3 % v2.len()].atan().cos() + lit(0.76)) * t8;
            let t8 = f6(t8) + lit(0.5);
            let p7 = t8.sin();
            let t9 = f6(p7 * t8);
            s1 = s1 + (lit(0.76) * blend(r5, &*r5));
            b = b - (lit(0.19) * (t8 + p7).sin());
        } else {
            match m3 + n {
                0 => {
                    m3 += 1;
                }
                k10 => {
                    let mut stack11 = vec![n, m3];
                    while let Some(i12) = stack11.pop() {
                        let (t16, t17) = v2.iter().step_by(2).fold((lit(0.23) * ((-x[2]) + ((lit(0.1) * lit(k10 as f64)) - v2[m3 % v2.len()])).cos() + lit(0.66), lit(1.0)), |(p14, q15), y13| (q15 * (v2[n % v2.len()].tanh()), p14 - q15));
                        let (t16, t17) = (t16.tanh(), t17.sin());
                        b = lit(0.7) * b + lit(0.92) * (t17 + t16).sin();
                    }
                    for (i18, y19) in v2.iter().filter(|y| **y > lit(0.773)).enumerate() {
                        let mut k20 = 0;
                        let mut t21 = lit(0.5) * (*r5).max(lit(0.857)).atan();
                        while {
                            k20 += 1;
                            t21 = lit(0.51) * t21 + (lit(0.61) * t21.cos().cos() + lit(0.88));
                            k20 < 7 && t21 > -lit(0.62)
                        } {
                            p4.0 = (p4.1 * y19).tanh();
                        }
                        s1 = s1 + (lit(0.83) * ((*y19) + t21).sin());
                    }
                }
            }
        }
        lit(0.42) * v2[1] + lit(0.58) * x[2] + lit(0.56) * b + lit(0.27) * p4.0 + lit(0.28) * s1
    }

    pub fn p0195(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (b.max(lit(-0.147)) + (b / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))).tanh();
        let mut v2 = vec![lit(0.5) * s1.tanh().powi(3) / (lit(1.0) + b * b); 4];
        let (t3, mut s4) = (lit(0.5) * a.min(lit(-0.997)).min(lit(0.27)).atan(), lit(0.5) * x[0].max(lit(-0.27)) / (lit(1.0) + a * a));
        let mut u6 = [lit(0.5) * ((lit(0.14) * v2[v2.len() - 1]) + s1.cos()).atan(), (-(s4 * x[x.len() - 1])).sin(), (-t3).tanh()];
        for i5 in (0..x.len()).rev() {
            u6 = [u6[1], u6[2], lit(0.5) * v2[0].atan()];
            let y7 = if i5 > 0 {
                let y18 = match staged(lit(0.24) * v2[0].atan().cos() + lit(0.77), s4.min(lit(-0.507)).sin(), (n + n)) {
                    Ok(y8) => {
                        let y13 = match (i5 / 2 % 2, n % 3) {
                            (0, 0) => lit(0.5) * (s4 * s1).atan(),
                            (1, k10) => {
                                let (w11, w12) = v2.split_at_mut(2);
                                w11[0] = w12[0] * a;
                                lit(0.5) * (w11[0] / (lit(1.5) + b * b)).atan()
                            }
                            _ => {
                                nudge(&mut u6[1], y8.max(lit(-0.737)).tanh());
                                std::mem::swap(&mut s4, &mut u6[0]);
                                lit(0.5) * ((y8 + v2[0]) + (x[1] + s1)).atan()
                            }
                        };
                        let t15: Dual = (0..n.min(4)).filter(|k14| k14 % 2 == 1).map(|k14| (lit(0.5) * (s1 * s4).atan()) * lit(k14 as f64)).sum();
                        lit(0.5) * (y13 - u6[i5 % 3]).atan()
                    }
                    Err(_) => {
                        {
                            let (w16, w17) = v2.split_at_mut(1);
                            w16[0] = w17[0] * w17[0];
                            nudge(&mut s4, lit(0.5) * (w16[n % w16.len()] * w16[n % w16.len()]).max(lit(0.137)).atan());
                            s1 = s1 - (lit(0.49) * (w17[0] + w16[0]).sin());
                        }
                        lit(0.5) * (b + u6[2]) / (lit(1.0) + b * b)
                    }
                };
                lit(0.5) * a.min(lit(0.447)) / (lit(1.0) + t3 * t3)
            } else {
                continue;
            };
            s1 = s1 + (lit(0.95) * y7.sin());
        }
        lit(0.53) * b + lit(0.23) * x[1] + lit(0.95) * u6[1] + lit(0.77) * s1 + lit(0.49) * v2[n % v2.len()] + lit(0.45) * s4
    }

    pub fn q0196(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + x[3] * x[3])) / (lit(1.0) + a * a);
        let t4: Dual = x.iter().chain(&x[..]).map(|y2| { if *y2 > lit(-0.533) { return (a + s1).tanh(); } lit(0.5) * y2 }).sum();
        let y5 = positive(lit(0.5) * (x[0] - t4).atan())?;
        let t6 = lit(0.29) * ((a - a) + (t4 * t4).ln_1p()).cos() + lit(0.58);
        for i7 in (1..n / 2 + 2).step_by(3) {
            let e8: Result<Dual, u8> = match i7 % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (a / (lit(1.5) + t6 * t6)) / (lit(1.0) + s1 * s1)) };
        }
        Some(lit(0.5) * t4.min(lit(0.377)).atan())
    }

    pub fn p0196(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * a.atan();
        let mut u10 = [lit(0.32) * (s9 * x[n % x.len()]).cos() + lit(0.17), a.atan().tanh()];
        let mut m11 = 0;
        let t14: Dual = x.iter().take(3).copied().fold(lit(-0.77), Dual::max);
        let t17: Dual = x.iter().skip(1).map(|y15| { if *y15 > lit(0.643) { return lit(0.13) * (x[2].min(lit(-0.87)) - lit(0.77)).abs().cos() + lit(0.54); } lit(0.5) * y15 }).sum();
        let y18 = match q0196(x, ((t17 / (lit(1.5) + u10[n % 2] * u10[n % 2])) * (lit(0.1) * lit(m11 as f64))).sin(), n % 4) { Some(t) => lit(0.44) * t, None => lit(0.34) };
        u10[1] = (t14 / (lit(1.5) + u10[m11 % 2] * u10[m11 % 2])).sin();
        let y19 = match staged((y18 * u10[n % 2]).tanh(), lit(0.56) * ((-u10[1]) - lit(0.77)).abs().cos() + lit(0.86), (m11 + n)) { Ok(t) => lit(0.58) * t, Err(k) => lit(0.1) * lit(k as f64) };
        let y20 = blend(&t17, &y19);
        for w21 in u10.chunks_mut(3) {
            w21[0] = lit(0.5) * (-t14) / (lit(1.0) + y20 * y20);
            for w22 in w21.chunks_mut(2) {
                w22[0] = w22[m11 % w22.len()].sin().sin();
                let mut k23 = 0;
                while k23 < 1 {
                    k23 += 1;
                    let mut k24 = 0;
                    let mut t25 = lit(0.5) * y19.max(lit(0.607)) / (lit(1.0) + y18 * y18);
                    let mut u26 = [(y19 * x[x.len() - 1]).sin(), (t25.atan() * (y18 + t25)).sin(), lit(0.46) * (t25 - t25).cos() + lit(0.55)];
                    while {
                        k24 += 1;
                        t25 = lit(0.73) * t25 + t25.min(lit(-0.747)).tanh();
                        k24 < 3 && t25 > -lit(0.98)
                    } {
                        u26 = [u26[1], u26[2], lit(0.5) * (y18 * y20) / (lit(1.0) + x[k24 % x.len()] * x[k24 % x.len()])];
                        let (w27, w28) = u26.split_at_mut(2);
                        w27[0] = w28[0] * w27[n % w27.len()];
                        t25 = t25 + (lit(0.33) * (w28[n % w28.len()] + w27[0]).sin());
                    }
                    for w29 in w22.chunks_mut(3) {
                        w29[0] = (u26[k24 % 3] + (lit(0.1) * lit(m11 as f64))).cos().sin();
                        let y30 = rotate(&mut u26);
                        w29[n % w29.len()] = w29[n % w29.len()] - (lit(0.42) * (lit(0.24) * (t25 + a).cos() + lit(0.47)));
                        s9 = s9 + (lit(0.85) * (w29[k23 % w29.len()] + y30).sin());
                    }
                    s9 = s9 + (lit(0.24) * (u26[0] + t25).sin());
                }
                s9 = s9 + (lit(0.99) * w22[0].sin());
            }
            s9 = lit(0.7) * s9 + lit(0.91) * w21[0].sin();
        }
        lit(0.55) * u10[m11 % 2] + lit(0.94) * x[m11 % x.len()] + (lit(0.5) * (y18 * y18 + lit(0.3)).sqrt() / (lit(1.0) + y18 * y18)) + lit(0.62) * u10[n % 2] + lit(0.34) * s9
    }

    pub fn p0197(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.22) * (x[2] - (lit(0.1) * lit(n as f64))).cos() + lit(0.26);
        let mut u2 = [lit(0.5) * ((-(a * a)).exp() - s1.min(lit(0.27))).atan(); 4];
        let mut o3: Option<Dual> = None;
        u2[2] = lit(0.5) * (u2[0] * u2[0]).ln_1p() / (lit(1.0) + u2[n % 4] * u2[n % 4]);
        let y12 = match checked(lit(0.5) * (a + lit(0.64)).atan(), n / 2) {
            Ok(y4) => {
                let w6 = &u2[2..4];
                let mut u8 = [((y4 * y4).ln_1p() + (s1 / (lit(1.5) + s1 * s1))).tanh(), lit(0.58) * (a - w6[1]).cos() + lit(0.73), lit(0.27) * s1.atan().cos() + lit(0.99)];
                for i7 in 1..n / 2 {
                    u8 = [u8[1], u8[2], lit(0.35) * ((y4 - a) + lit(0.77)).cos() + lit(0.51)];
                    u8.swap(1, 0);
                    if i7 / 2 % 3 != 0 {
                        {
                            let w9 = &mut u8[..2];
                            w9[n % w9.len()] = w9[n % w9.len()] * (lit(0.8) + lit(0.15) * y4.sin().sin());
                            s1 = s1 + (lit(0.88) * w9[0].sin());
                        }
                    } else if i7 / 2 > 1 {
                        for w10 in u8.chunks_mut(2) {
                            w10[0] = (lit(0.47) + u2[i7 % 4]).tanh();
                            let t11 = lit(0.5) * (u2[n % 4] * u2[n % 4]).ln_1p() / (lit(1.0) + w6[0] * w6[0]);
                            s1 = s1 + (lit(0.53) * (t11 + w10[0]).sin());
                        }
                    } else if i7 % 3 != 2 {
                        s1 = s1 + (lit(0.44) * (lit(0.5) * a.max(lit(0.797)).atan()));
                    } else {
                        s1 = s1 + (lit(0.46) * (u8[0] - a).tanh());
                    }
                }
                (w6[n % w6.len()] * u8[2]).tanh()
            }
            Err(_) => return lit(0.31) * s1 + lit(0.86) * x[2] + (lit(0.5) * s1.min(lit(0.107)) / (lit(1.0) + s1 * s1)),
        };
        lit(0.43) * a + lit(0.95) * x[1] + (lit(0.5) * ((a * lit(0.95)) + (x[2] + y12)).atan()) + lit(0.58) * u2[0] + lit(0.45) * s1
    }

    pub fn q0198(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).sin();
        let y2 = staged((s1 + a).sin(), ((x[2] + x[n % x.len()]) * (a + s1)).tanh(), (n + n))?;
        for y3 in x.iter() {
            let y4 = staged((y2 / (lit(1.5) + (*y3) * (*y3))).sin(), (s1 + y2).tanh(), n)?;
            let mut m5 = 0;
            s1 = s1 + (lit(0.23) * ((*y3) + y4).sin());
        }
        let f6 = |p8: Dual| lit(0.45) * (a + lit(0.73)).cos() + lit(0.72);
        let f7 = |p8: Dual| f6(p8) - f6(((p8 - y2) * (lit(0.53) * p8)).tanh());
        let t9 = f7(lit(0.86) * x[0].min(lit(-0.787)).cos() + lit(0.37));
        if let Ok(y10) = checked((t9 * lit(0.79)).tanh(), (n + n)) {
            for i11 in 0..x.len() {
                let mut f12 = move |p13: Dual| { s1 = s1.sin() + lit(0.5) * ((lit(0.42) + y2) * lit(0.58)).atan(); s1 * p13 };
                s1 = s1 + (lit(0.5) * (y2 * x[n % x.len()]) / (lit(1.0) + y2 * y2));
                let t14 = f12(lit(0.5) * (y2 + y10).max(lit(0.587)).atan()) - f12(s1);
                s1 = s1 + (lit(0.35) * t14.sin());
            }
            a = a + (lit(0.89) * y10.sin());
        } else {
            a = a + (lit(0.48) * (lit(0.5) * y2.max(lit(-0.667)).atan()));
        }
        Ok(lit(0.5) * (a / (lit(1.5) + t9 * t9)) / (lit(1.0) + a * a))
    }

    pub fn p0198(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s15 = lit(0.5) * (x[2] * x[n % x.len()]) / (lit(1.0) + a * a);
        let t18: Dual = x.iter().take(3).filter_map(|y16| if *y16 > lit(0.773) { Some((a * a + lit(0.3)).sqrt().sin()) } else { None }).take(2).sum();
        let mut u19 = [(t18 - x[n % x.len()]).sin(); 3];
        let mut v20 = u19.clone();
        {
            let w21 = &mut v20[..2];
            if let Some(y22) = first_above(&u19, lit(0.29)) {
                for w23 in u19.chunks_mut(3) {
                    w23[0] = ((s15 + lit(0.65)) + (w21[1] - lit(0.77)).abs()).tanh();
                    let mut u25 = [(t18 - w23[0]).sin(), (t18 + y22).sin(), (-w23[w23.len() - 1]).sin()];
                    for y24 in x.iter() {
                        u25 = [u25[1], u25[2], lit(0.5) * t18.max(lit(-0.267)).sin().atan()];
                        u25 = [(-w23[n % w23.len()]).sin(), lit(0.18) * ((*y24) - y24).cos() + lit(0.36), ((w23[w23.len() - 1] / (lit(1.5) + u25[0] * u25[0])) * (w23[0] * (lit(0.1) * lit(n as f64)))).tanh()];
                        let mut f26 = |p27: Dual| { s15 = lit(0.5) * s15 + lit(0.5) * (-p27).atan(); s15 * p27 };
                        let t28 = f26(lit(0.5) * x[n % x.len()] / (lit(1.0) + u25[1] * u25[1])) + lit(0.5) * f26(lit(0.7));
                        s15 = s15 + (lit(0.44) * (t28 + (*y24)).sin());
                    }
                    s15 = s15 + (lit(0.32) * (u25[n % 3] + w23[0]).sin());
                }
                s15 = s15 + (lit(0.55) * y22.sin());
            }
            s15 = s15 + (lit(0.15) * w21[n % w21.len()].sin());
        }
        lit(0.42) * u19[n % 3] + lit(0.71) * x[2] + (lit(0.5) * ((u19[1] / (lit(1.5) + u19[n % 3] * u19[n % 3])) - (a + a)).atan()) + lit(0.94) * v20[0] + lit(0.15) * s15 + lit(0.21) * u19[2]
    }

    pub fn q0199(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = ((lit(0.1) * lit(n as f64)) * (a * x[3])).sin();
        let mut k2 = 0;
        let mut u3 = [lit(0.97) * (x[n % x.len()] + a).cos() + lit(0.97), lit(0.5) * (a * a) / (lit(1.0) + s1 * s1), (s1 * lit(0.71)).tanh()];
        'l4: while k2 < x.len() {
            k2 += 1;
            u3 = [u3[1], u3[2], lit(0.5) * a.sin().atan()];
            add_scaled(&mut u3, x, lit(0.91) * a.max(lit(0.947)).cos() + lit(0.88));
        }
        let y5 = match k2 / 2 {
            1..=3 | 6 => lit(0.5) * (-x[n % x.len()]) / (lit(1.0) + x[3] * x[3]),
            _ => s1.cos().sin(),
        };
        let s1 = a - s1.tanh();
        {
            let (w6, w7) = u3.split_at_mut(2);
            w6[0] = w7[0] * w6[1];
            let t10: Dual = w6.iter().step_by(2).filter(|y8| **y8 > lit(0.543)).map(|y8| lit(0.5) * (w7[k2 % w7.len()] - w6[1]).atan()).sum();
        }
        Ok(lit(0.5) * (-(x[0] * x[0])).exp().atan())
    }

    pub fn p0199(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s11 = x[n % x.len()].cos().tanh();
        let t14: Dual = x.iter().rev().map(|y12| { if *y12 > lit(-0.323) { return lit(0.5) * ((*y12) + s11).atan() / (lit(1.0) + x[n % x.len()] * x[n % x.len()]); } lit(0.5) * y12 }).sum();
        let y15 = match q0199(x, lit(0.96) * (s11 - a).cos() + lit(0.84), n % 4) { Ok(t) => lit(0.46) * t, Err(k) => lit(0.1) * lit(k as f64) };
        let r16 = match (n + 3) % 3 { 0 => &s11, _ => &b };
        let y17 = mean(x);
        let t20: Dual = x.iter().take_while(|y18| **y18 > lit(0.533)).map(|y18| lit(0.21) * (((*y18) + y17) + (r16 * y15)).cos() + lit(0.42)).skip(1).sum();
        if !(n <= 2) {
            let t23: Dual = x[1..].iter().take_while(|y21| **y21 > lit(-0.713)).map(|y21| lit(0.5) * (y17 * (*y21)).atan()).skip(1).sum();
            let f24 = |p25: Dual| (y17.max(lit(0.647)) - y17).tanh();
            let t27 = x.iter().map(|y26| f24(*y26)).sum::<Dual>();
        } else {}
        lit(0.37) * a + lit(0.75) * x[1]
    }
}

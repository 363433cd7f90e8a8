// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn q0150(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[2] - a).tanh();
    let y2 = 0.79 * positive(0.5 * (s1 * a).atan())?.sin();
    let y3 = positive(0.5 * x[3].min(0.697) / (1.0 + a * a))?;
    let mut f4 = |p5: f64| { s1 = 0.5 * s1 + (y2 - x[n % x.len()]).sin(); s1 * p5 };
    let t6 = f4(0.5 * (y3 * y2).atan()) + 0.5 * f4(0.7);
    let y7 = soften((y3 * (0.1 * (n as f64))).tanh());
    let y8 = chained((y3 * (0.1 * (n as f64))).sin(), 0.5 * (y3 - a).atan())?;
    Some(0.69 * ((0.1 * (n as f64)) - y2).cos() + 0.38)
}

#[differentiable]
pub fn p0150(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * (a * a).atan();
    let mut v10 = x.to_vec();
    let mut o11 = Some((a + a).tanh());
    let (t12, mut s13) = (((0.99 * s9) + v10[3].max(-0.217)).tanh(), 0.5 * (s9 + a).atan());
    v10.swap(n % 4, 3);
    std::mem::swap(&mut v10[0], &mut s9);
    v10.swap(n % 4, 0);
    let t18: f64 = x.iter().chain(&x[..]).zip(v10[1..].iter()).enumerate().map(|(i16, (y14, y17))| (0.5 * ((v10[0] + t12) + (t12 - v10[1])).atan()) * y17 * (i16 as f64)).sum::<f64>().tanh();
    let t20: f64 = v10.iter().find(|y19| **y19 > -0.253).copied().unwrap_or(0.5 * (t12 - v10[3]) / (1.0 + t18 * t18));
    0.93 * s13 + 0.91 * x[n % x.len()] + 0.76 * s13 + 0.76 * v10[v10.len() - 1] + 0.33 * s9
}

#[differentiable]
pub fn p0151(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (a + a).sin();
    let mut m2 = if n / 2 % 2 == 0 || 0.36 - a > -0.97 { (n + 2) } else { 2 };
    let t5: f64 = x.iter().map(|y3| 0.5 * (y3 - s1) / (1.0 + a * a)).product();
    let y26 = match (n % 2, n % 3) {
        (0, 0) => {
            let e9: Result<f64, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(0.5 * (t5 * s1).atan()) };
            let t12: f64 = x.iter().filter_map(|y10| if *y10 > -0.373 { Some(b.min(0.217).sin()) } else { None }).take(2).sum();
            0.5 * (a + (0.1 * (n as f64))).atan()
        }
        (1, k8) => {
            let y24 = match staged(t5.tanh().powi(2).atan().tanh(), 0.78 * (a - s1).cos() + 0.27, (k8 + 2)) {
                Ok(y13) => {
                    let mut k15 = 0;
                    let mut s17 = 0.5 * (y13 + 0.99) / (1.0 + t5 * t5);
                    let y16 = 'l18: loop {
                        k15 += 1;
                        if x[m2 % x.len()] < -0.687 || k15 > x.len() {
                            break (t5 * y13).cos().sin();
                        }
                        s17 = (0.15 * s17 + (s1 * y13)).tanh();
                        let mut k19 = 0;
                        let mut t20 = 0.5 * (y13 * t5) / (1.0 + b * b);
                        while {
                            k19 += 1;
                            t20 = 0.79 * t20 + (0.52 * (t20 - t20).cos() + 0.24);
                            k19 < 7 && t20 > -0.65
                        } {
                            let mut v22 = x.iter().skip(1).filter(|y21| **y21 > -0.533).map(|y21| 0.5 * (-(t20 * t20)).exp().sin().atan()).collect::<Vec<_>>();
                            v22.push(0.45 * t20.min(-0.377).cos() + 0.92);
                            m2 = (m2 * 3 + 1) % 7;
                            s1 += 0.26 * v22[n % v22.len()].sin();
                        }
                        let mut s23 = 1.0;
                        s23 += 0.33 * t5.max(0.87).cos() + 0.24;
                        b += 0.46 * (t20 + s23).sin();
                    };
                    0.79 * (y16 + a).cos() + 0.51
                }
                Err(_) => 0.5 * (s1 / (1.5 + b * b)).atan(),
            };
            (-(t5 * t5)).exp().sin()
        }
        _ => {
            for y25 in x {
                std::mem::swap(&mut s1, &mut b);
                b = 0.7 * b + 0.15 * (*y25).sin();
            }
            ((-b) * b.min(0.767)).tanh()
        }
    };
    0.59 * b + 0.89 * x[2] + (0.5 * (-s1) / (1.0 + t5 * t5)) + 0.79 * b + 0.24 * s1
}

#[differentiable]
pub fn q0152(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-(a - 0.69)) / (1.0 + x[1] * x[1]);
    let mut k2 = 0;
    while k2 < n.min(4) {
        k2 += 1;
        for &y3 in x.iter() {
            let t6: f64 = x.iter().rev().map(|y4| (a + 0.29).tanh()).product();
            match n / 2 % 4 {
                0 => {
                    for (i7, y8) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                        let w9 = &x[2..4];
                        let (t13, t14) = w9.iter().skip(1).fold((0.5 * ((0.1 * (i7 as f64)) + (*y8)).max(-0.217).atan(), 1.0), |(p11, q12), y10| (q12 * ((s1 * s1).ln_1p().tanh()), p11 - q12));
                        let (t13, t14) = (t13.tanh(), t14.sin());
                        s1 += 0.49 * (w9[i7 % w9.len()] + (*y8)).sin();
                    }
                }
                1 => {
                    s1 += 0.32 * (0.5 * (x[0] + t6).atan());
                }
                _ => {
                    s1 += 0.57 * (s1 * t6).tanh();
                }
            }
            s1 += 0.67 * (y3 + t6).sin();
        }
    }
    0.81 * s1 + 0.91 * x[0] + (a + a).tanh() + 0.81 * s1
}

#[differentiable]
pub fn p0152(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s15 = 0.5 * (b * (0.1 * (n as f64))).atan();
    let mut v16 = Vec::new();
    v16.push(0.5 * (x[n % x.len()] - a).atan());
    v16.push(0.5 * (b * x[2]).atan());
    v16.push((s15 * s15).ln_1p().tanh());
    let mut o17: Option<f64> = None;
    v16.iter_mut().zip(x.iter().rev()).for_each(|(y18, y19)| { *y18 = 0.5 * *y18 + 0.88 * (a * x[n % x.len()]).cos() + 0.58; });
    let mut f20 = |p21: f64| { s15 = 0.5 * s15 + 0.5 * (p21 * (0.1 * (n as f64))) / (1.0 + b * b); s15 * p21 };
    let t22 = f20(0.5 * (x[n % x.len()] * b).atan()) + 0.5 * f20(0.7);
    let t25: f64 = x.iter().step_by(2).filter(|y23| **y23 > 0.733).map(|y23| (0.98 * (s15 + 0.15)).sin()).sum();
    let y26;
    if t25 < 0.567 {
        for i27 in (1..n % 4 + 2).step_by(3) {
            v16[2] = (0.86 + b).sin();
            std::mem::swap(&mut v16[1], &mut s15);
        }
        y26 = 0.43 * b.min(-0.297).cos() + 0.63;
    } else {
        y26 = 0.5 * t25.atan() / (1.0 + s15 * s15);
    }
    0.37 * t22 + 0.76 * x[n % x.len()] + (0.5 * (t22 + b).atan()) + 0.19 * s15 + 0.57 * v16[n % v16.len()]
}

#[differentiable]
pub fn q0153(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a - x[1]).max(-0.517).sin();
    let mut v3 = x.iter().skip(1).filter(|y2| **y2 > 0.453).map(|y2| (((*y2) + y2) / (1.5 + a * a)).sin()).collect::<Vec<_>>();
    v3.push(x[n % x.len()].min(-0.837).tanh());
    let y4 = mean(x);
    for y5 in v3.iter_mut() {
        let y6 = 0.78 * chained(0.5 * ((*y5) * 0.85) / (1.0 + x[0] * x[0]), ((s1 + 0.53) + (*y5).max(0.997)).tanh())?.sin();
        s1 += 0.35 * (y6 + (*y5)).sin();
    }
    for (i7, y8) in v3.iter_mut().enumerate() {
        let t10: f64 = x.iter().step_by(2).map(|y9| 0.5 * (-(s1 + (*y9))) / (1.0 + y4 * y4)).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| (a + s1).tanh());
        s1 += 0.42 * ((*y8) + t10).sin();
    }
    let mut s11 = 1.0;
    s11 += ((0.1 * (n as f64)) + a).sin();
    Some(((v3[n % v3.len()] - y4) - (s1 * s11)).sin())
}

#[differentiable]
pub fn p0153(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s12 = 0.34 * (a * x[3]).cos() + 0.14;
    let mut o13: Option<f64> = None;
    let f14 = |p15: f64| (0.55 + x[1]).sin();
    let t17 = x.iter().filter(|y16| f14(**y16) > 0.11).fold(0.4, |s, y16| s * f14(*y16));
    for (i20, y21) in x.iter().filter(|y| **y > 0.513).enumerate() {
        let mut a = (a + a).sin();
        s12 += 0.48 * a;
        let mut k22 = 0;
        let y23 = loop {
            k22 += 1;
            if k22 > x.len() {
                break 0.5 * ((0.19 - s12) + (0.1 * (i20 as f64))).atan();
            }
            let mut k24 = 0;
            let mut p25 = ((s12 - (*y21)).tanh(), (t17 * s12).tanh());
            'l26: loop {
                k24 += 1;
                if k24 > n % 3 {
                    break;
                }
                p25 = (p25.1, (p25.0 * (a * a)).sin());
                let mut f27 = move |p28: f64| { s12 = s12.sin() + 0.5 * ((p28 + p25.1) - (a * y21)).atan(); s12 * p28 };
                s12 += (-a).tanh();
                let t29 = f27((p25.0 - p25.1).tanh()) - f27(s12);
                let y30 = match q0153(x, 0.5 * (-t17.cos()) / (1.0 + a * a), n % 4) { Some(t) => 0.33 * t, None => 0.97 };
                s12 += 0.42 * (t29 + y30).sin();
            }
            if (n + 2) > 2 {
                let mut y31 = if (*y21) + y21 <= -0.937 {
                    let t34: f64 = x.iter().take(3).map(|y32| { if *y32 > 0.123 { return 0.5 * (s12 / (1.5 + a * a)) / (1.0 + a * a); } 0.5 * y32 }).skip(1).sum();
                    0.72 * p25.0.tanh().powi(2).cos() + 0.68
                } else {
                    (a + (0.1 * (n as f64))).tanh()
                };
                match ((k22 + 2) > 0, n) {
                    (true, 0..=2) => {
                        nudge(&mut a, 0.5 * (s12 - y21) / (1.0 + t17 * t17));
                        let t36 = std::mem::take(&mut a);
                        y31 += 0.29 * t36.sin();
                    }
                    (false, _) => {
                        p25.0 += 0.51 * (y31.max(0.887) + 0.11).tanh();
                    }
                    _ => {
                        y31 += 0.61 * p25.0.tanh();
                    }
                }
                s12 += 0.29 * y31.sin();
            } else {
                p25.1 += 0.77 * (0.46 * (*y21).cos() + 0.52);
            }
            s12 += 0.79 * p25.1.sin();
        };
        s12 = 0.7 * s12 + 0.54 * (y23 + a).sin();
    }
    0.21 * a + 0.37 * x[n % x.len()] + (0.5 * (t17 * a).atan()) + 0.29 * s12
}

#[differentiable]
pub fn p0154(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.14 * (a + x[n % x.len()]).cos() + 0.49;
    let mut u2 = [0.45 * ((s1 + 0.88) + (x[0] * x[0]).ln_1p()).cos() + 0.52, 0.5 * (a - x[2]).atan(), 0.92 * (x[n % x.len()] + 0.32).cos() + 0.44];
    let t3: f64 = x[n % x.len()].max(0.917).tanh();
    let y4;
    if s1 >= a {
        y4 = (a * s1).sin();
    } else {
        u2[2] = ((u2[0] - 0.77).abs() + (a + t3)).tanh();
        y4 = (x[n % x.len()] - x[n % x.len()]).sin().sin();
    }
    let a = x[1] - a.tanh();
    let y10 = match staged(0.5 * ((-x[0]) + (a - y4)).atan(), 0.5 * (y4.cos() - 0.29).atan(), n) {
        Ok(y6) if y6 > 0.93 => {
            let mut k7 = 0;
            let mut u8 = [0.5 * (x[0] * a).atan(), 0.5 * (y6.max(0.467) + (a * a + 0.3).sqrt()).atan(), ((y4 + a) * (y4 / (1.5 + a * a))).tanh()];
            'l9: while k7 < 3 {
                u8 = [u8[1], u8[2], (s1 * s1 + 0.3).sqrt().sin()];
                s1 += 0.96 * blend(&y4, &t3);
                k7 += 1;
            }
            0.29 * u8[k7 % 3].min(-0.667).cos() + 0.84
        }
        Ok(y6) => 0.5 * (0.54 * (x[n % x.len()] - 0.77).abs()) / (1.0 + s1 * s1),
        Err(_) => 0.5 * x[3].max(-0.477).atan(),
    };
    0.32 * a + 0.29 * x[n % x.len()] + 0.98 * u2[0] + 0.58 * s1
}

#[differentiable]
pub fn q0155(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[2].max(-0.687) + 0.12) / (1.0 + a * a);
    let y2 = 0.27 * positive((x[n % x.len()] - a).sin())?.sin();
    let t5: f64 = x.iter().rev().filter(|y3| **y3 > 0.523).map(|y3| 0.68 * ((*y3) + (*y3)).cos() + 0.67).skip(1).sum();
    let y16 = match checked((s1.atan() - (-t5)).sin(), n) {
        Ok(y9) if y9 > 0.46 => {
            for y10 in [0.5 * ((s1 * t5) + 0.41) / (1.0 + y9 * y9), (s1 / (1.5 + a * a)).tanh()] {
                if t5 - t5 > s1 {
                    let y13 = first_above(x, 0.76)?;
                    s1 += 0.37 * y13.sin();
                } else {
                    let y14;
                    if !((n + 2) <= 4) {
                        y14 = y10.tanh();
                    } else {
                        y14 = 0.38 * (y10 + t5).cos() + 0.94;
                    }
                    let y15 = match n + n {
                        1..=3 | 6 => (t5 + y14).tanh(),
                        _ => 0.5 * (y14 + (t5 * y9)).atan(),
                    };
                    s1 += 0.25 * (y14 + y15).sin();
                }
                s1 += 0.78 * y10.sin();
            }
            0.5 * y2 / (1.0 + a * a)
        }
        Ok(y9) => 0.5 * ((x[0] + 0.91) - (t5 / (1.5 + y9 * y9))) / (1.0 + s1 * s1),
        Err(_) => (t5 * 0.91).sin(),
    };
    Some(0.5 * y2.min(-0.37).atan())
}

#[differentiable]
pub fn p0155(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s17 = 0.47 * (x[n % x.len()] - x[0]).cos() + 0.47;
    let f18 = |p20: f64| 0.98 * (a - x[x.len() - 1]).cos() + 0.28;
    let f19 = |p20: f64| f18(p20) - f18(0.5 * (p20 * p20).ln_1p().atan());
    let t21 = f19(0.5 * ((a + x[1]) * (a * a)) / (1.0 + a * a));
    let t23: f64 = x.iter().take(3).copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(0.5 * (x[n % x.len()] * 0.25) / (1.0 + a * a));
    let t25: f64 = (0..n.min(4)).filter(|k24| k24 % 2 == 1).map(|k24| (0.29 * ((s17 * t23) - 0.77).abs().cos() + 0.41) * (k24 as f64)).sum();
    let t28: f64 = x.iter().chain(&x[..]).map(|y26| 0.98 * (a / (1.5 + s17 * s17)).cos() + 0.22).sum();
    let mut k29 = 0;
    let y30 = loop {
        k29 += 1;
        if k29 > n % 4 {
            break (s17 - t21).sin();
        }
        s17 *= 0.8 + 0.15 * (s17 + t25).sin();
        let t33: f64 = x.iter().skip(1).filter(|y31| **y31 > 0.343).map(|y31| 0.99 * (x[n % x.len()] - a).cos() + 0.15).skip(1).sum();
        s17 += 0.18 * t33.sin();
    };
    0.49 * x[k29 % x.len()] + 0.65 * x[k29 % x.len()] + 0.22 * s17
}

#[differentiable]
pub fn p0156(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[n % x.len()].min(0.837) / (1.0 + b * b);
    let mut u2 = [0.5 * x[n % x.len()].max(0.837) / (1.0 + x[2] * x[2]), 0.17 * (-x[0]).cos() + 0.34];
    let mut o3 = Some(s1.atan().tanh());
    let mut p4 = (a.max(0.577).tanh(), 0.5 * x[n % x.len()].sin() / (1.0 + a * a));
    let mut s5 = 1.0;
    s5 += 0.5 * ((x[2] - p4.1) * a.tanh().powi(3)) / (1.0 + s1 * s1);
    if p4.1 > -0.917 {
        for i6 in (4..n).rev() {
            let y7;
            if u2[n % 2] >= 0.137 {
                y7 = (s1 + s5).sin();
            } else {
                match first_above(x, 0.55) {
                    Some(y8) => {
                        p4 = (0.5 * x[i6 % x.len()].min(-0.437).atan(), p4.0);
                        let mut y8 = s5 - y8.tanh();
                        b += 0.55 * y8.sin();
                    }
                    None => {}
                }
                y7 = 0.5 * ((b * 0.84) / (1.5 + u2[n % 2] * u2[n % 2])).atan();
            }
            a += 0.47 * y7.sin();
        }
        {
            let (w9, w10) = u2.split_at_mut(1);
            w9[0] = w10[0] * s5;
            let w11 = &x[2..4];
            b -= 0.44 * (w9[0] + w11[n % w11.len()]).sin();
        }
    }
    0.38 * s1 + 0.49 * x[n % x.len()] + 0.47 * b + 0.63 * s1 + 0.25 * a + 0.66 * u2[0] + 0.12 * s5 + 0.54 * p4.1
}

#[differentiable]
pub fn p0157(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a.min(-0.457) + 0.32).sin();
    let mut u2 = [(s1 + a).tanh(), 0.5 * (a * x[n % x.len()]) / (1.0 + s1 * s1), 0.5 * ((0.1 * (n as f64)) * (x[2] + s1)) / (1.0 + s1 * s1), 0.46 * (x[1] - x[n % x.len()]).cos() + 0.76];
    let mut m3 = 0;
    let mut p4 = ((x[m3 % x.len()] - (0.1 * (n as f64))).tanh(), 0.5 * (0.87 * (-a)) / (1.0 + s1 * s1));
    let mut f5 = move |p6: f64| { s1 = s1.sin() + (p6 + p6).tanh(); s1 * p6 };
    s1 += (s1 + p4.1).tanh();
    let t7 = f5(0.5 * (u2[1] * 0.92).atan()) - f5(s1);
    let y8 = stepped(((t7 + p4.1) - 0.63).tanh(), n / 2);
    (p4.0, p4.1) = (p4.1, 0.5 * (u2[n % 4] + s1) / (1.0 + u2[n % 4] * u2[n % 4]));
    add_scaled(&mut u2[..2], x, t7.max(-0.517).sin());
    let t12: f64 = u2.iter().take(2).flat_map(|y9| { let t11 = 0.5 * y9.atan(); x.iter().map(move |y10| t11 * (y8.sin())) }).sum();
    let t14: f64 = x.iter().take(3).find(|y13| **y13 > 0.103).copied().unwrap_or(((p4.0 - 0.77).abs() + (t12 - u2[0])).tanh());
    let y15 = stepped(0.98 * (-t7).cos() + 0.17, m3 / 2);
    let t18: f64 = u2.iter().skip(1).map(|y16| 0.5 * (u2[1] + s1).atan()).product();
    let Ok(y19) = checked(0.5 * (t12 - t12) / (1.0 + t18 * t18), m3) else {
        return 0.55 * t18 + 0.97 * x[2] + (0.5 * (t12 * t12).atan());
    };
    0.12 * y15 + 0.94 * x[n % x.len()] + 0.69 * s1 + 0.17 * p4.0 + 0.13 * u2[0]
}

#[differentiable]
pub fn p0158(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + (0.1 * (n as f64))) / (1.0 + a * a);
    let mut u2 = [0.5 * ((x[2] - a) + (-s1)).atan(), 0.92 * (a - s1).cos() + 0.54];
    let mut v4 = u2.iter().take(3).filter(|y3| **y3 > -0.153).map(|y3| 0.5 * (a * y3).atan()).collect::<Vec<_>>();
    v4.push((a * a).ln_1p().tanh());
    let t7: f64 = u2.iter().rev().filter_map(|y5| if *y5 > 0.503 { Some(0.89 * ((s1 + 0.66) * y5).cos() + 0.84) } else { None }).sum();
    let y25 = match checked((t7 - v4[0]).sin(), (n + 1)) {
        Ok(y9) if y9 > 0.16 => {
            let y9 = y9 * 0.94;
            0.5 * (y9 - t7) / (1.0 + v4[n % v4.len()] * v4[n % v4.len()])
        }
        Ok(y9) => {
            let mut s11 = 0.5 * ((x[1] * y9) + (t7 + t7)) / (1.0 + y9 * y9);
            'l12: for i10 in n..n {
                s11 = (0.63 * s11 + (v4[0] + y9)).tanh();
                let w13 = &mut u2[0..2];
                for y14 in w13.iter_mut() {
                    for i15 in (4..n).rev() {
                        let t20: f64 = x[1..].iter().zip(x.iter().step_by(2)).enumerate().map(|(i18, (y16, y19))| ((y16 * s11).sin()) * y19 * (i18 as f64)).sum::<f64>().tanh();
                        let f21 = |p22: f64| 0.5 * y9.atan();
                        let t24 = x.iter().copied().map(f21).sum::<f64>();
                        s11 += 0.62 * (t24 + t20).sin();
                    }
                    s1 -= 0.86 * (*y14).sin();
                }
                s11 += 0.18 * w13[w13.len() - 1].sin();
            }
            0.5 * (y9 / (1.5 + t7 * t7)) / (1.0 + t7 * t7)
        }
        Err(_) => 0.5 * (s1.max(0.507) + x[2].min(0.27)).atan(),
    };
    0.25 * y25 + 0.19 * x[1] + 0.26 * s1 + 0.63 * v4[n % v4.len()] + 0.98 * u2[n % 2]
}

#[differentiable]
pub fn p0159(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (b * x[3]).tanh();
    let mut m2 = n / 2;
    let mut o3 = Some(0.28 * s1.min(-0.517).cos() + 0.64);
    let mut k4 = 0;
    let mut t5 = 1.0 + (0.5 * (x[n % x.len()] * x[m2 % x.len()]) / (1.0 + a * a));
    'l6: while t5 > 0.54 && k4 < 12 {
        t5 *= 0.72;
        k4 += 1;
        let f7 = |p8: f64| -> f64 { for k9 in 1..4 { if p8 * (k9 as f64) > 0.57 { return 0.5 * ((0.36 * p8) - (0.99 - t5)) / (1.0 + a * a); } } (p8 / (1.5 + s1 * s1)).sin() };
        let t10 = f7(((t5 + b) * 0.94).tanh()) * f7(0.5 * ((t5 - b) + (t5 * t5)) / (1.0 + a * a));
        let e11 = if (m2 + 1) % 3 != 0 { Err(0_u8) } else { Ok(0.61 * t5.atan().cos() + 0.99) };
        if (-(t10 * t10)).exp() > 0.87 {
            match first_above(&x[..2], 0.17) {
                Some(y12) => {
                    match n / 2 % 5 {
                        2 => continue 'l6,
                        _ => {
                            let t15: f64 = x.iter().take(3).filter_map(|y13| if *y13 > -0.663 { Some(0.5 * a.tanh().powi(3).atan()) } else { None }).take(2).sum();
                            let e16 = if m2 / 2 > 2 && b - x[3] < t10 { Err(3_u8) } else { Ok(0.24 * ((y12 + y12) + (s1 * t10)).cos() + 0.39) };
                            b += 0.63 * t15.sin();
                        }
                    }
                    let y17 = mean(&x[..2]);
                    s1 += 0.92 * (y17 + y12).sin();
                }
                None => {
                    let mut s19 = 0.5 * ((-x[2]) - t5.min(0.557)) / (1.0 + t10 * t10);
                    for i18 in (0..4 + 2).rev().step_by(2) {
                        s19 = (0.37 * s19 + (t10 / (1.5 + s19 * s19))).tanh();
                        o3 = Some(0.5 * (s19 + (0.1 * (n as f64))) / (1.0 + b * b));
                        let t21: f64 = if x.iter().take(3).any(|y20| *y20 > 0.203) { 0.5 * (t10 - x[i18 % x.len()]).max(-0.217).atan() } else { 0.5 * a };
                        s1 += 0.57 * t21.sin();
                    }
                    b += 0.21 * s19.sin();
                }
            }
            continue 'l6;
        }
        b += 0.37 * t10.sin();
    }
    0.76 * b + 0.93 * x[n % x.len()] + (0.17 * (s1 + t5).cos() + 0.29) + 0.45 * b + 0.35 * t5 + 0.74 * s1
}

#[differentiable]
pub fn q0160(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = ((x[n % x.len()] - a) - a.max(-0.477)).tanh();
    let y2 = positive(0.44 * a.max(0.377).cos() + 0.57)?;
    let t5: f64 = x[1..].iter().map(|y3| 0.5 * (y3 * y2).atan()).product();
    let t8: f64 = x[1..].iter().take_while(|y6| **y6 > -0.603).map(|y6| (s1 - 0.35).tanh()).sum();
    let f9 = |p10: f64| -> f64 { for k11 in 1..4 { if p10 * (k11 as f64) > 0.57 { return (t5 + t8).tanh(); } } 0.5 * (t8 + t8).max(0.697) / (1.0 + x[n % x.len()] * x[n % x.len()]) };
    let t12 = f9(0.5 * (y2 / (1.5 + t8 * t8)).atan()) * f9((s1 + 0.47).tanh());
    let mut k13 = 0;
    'l14: while k13 < n % 4 {
        k13 += 1;
        let (t18, t19) = x.iter().chain(&x[..]).fold((0.5 * (t5 + 0.87).atan(), 1.0), |(p16, q17), y15| (q17 * (0.22 * (y2 - y2).cos() + 0.45), p16 - q17));
        let (t18, t19) = (t18.tanh(), t19.sin());
        let y25 = match (positive((-x[3]).sin()), (k13 + n) % 3) {
            (_, 0) => {
                let Some(y24) = first_above(&x[..2], 0.88) else {
                    continue;
                };
                (t19 + t12).tanh()
            }
            (Some(y21), k20) => (t5 + (0.1 * (n as f64))).sin(),
            _ => 0.5 * y2.atan(),
        };
        s1 += 0.11 * (t19 + t18).sin();
    }
    Some(0.5 * ((t12 - s1) + (t8 + (0.1 * (n as f64)))).atan())
}

#[differentiable]
pub fn p0160(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s26 = 0.5 * x[n % x.len()].atan();
    let mut v27 = Vec::new();
    v27.push(0.25 * (b * b).max(0.357).cos() + 0.74);
    v27.push(((a / (1.5 + s26 * s26)) - x[2]).sin());
    v27.push(0.5 * b.max(0.507).atan());
    let mut m28 = if a / (1.5 + s26 * s26) <= -0.997 { (n + n) } else { 1 };
    let mut o29 = Some(0.5 * (v27[m28 % v27.len()] * 0.23).atan());
    o29 = Some((v27[2] + 0.12).sin());
    let mut k30 = 0;
    let y31 = loop {
        k30 += 1;
        if !(k30 <= 1) || k30 > n.min(4) {
            break 0.91 * (b.max(0.647) + (b / (1.5 + v27[0] * v27[0]))).cos() + 0.88;
        }
        v27.iter_mut().zip(x[1..].iter()).for_each(|(y32, y33)| { if *y33 < -0.193 { return; } *y32 = 0.5 * *y32 + (a + s26).tanh(); });
        for (i34, y35) in v27.iter_mut().enumerate() {
            for (i36, y37) in x.iter().enumerate() {
                'l39: for y38 in x.iter() {
                    let t42: f64 = x[1..].iter().filter_map(|y40| if *y40 > 0.473 { Some(0.5 * (*y40).max(0.817).atan()) } else { None }).sum();
                    let t43 = std::mem::replace(y35, 0.5 * (a + (*y37)) / (1.0 + (*y38) * (*y38)));
                    b += 0.86 * (t43 + t42).sin();
                }
                s26 += 0.44 * (*y37).sin();
            }
            b -= 0.97 * (*y35).sin();
        }
    };
    0.66 * s26 + 0.74 * x[3] + 0.92 * s26 + 0.91 * b + 0.17 * v27[v27.len() - 1]
}

#[differentiable]
pub fn p0161(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[0] * x[n % x.len()]).atan();
    let o2 = if (n + 3) > 2 { Some(0.79 * (x[2] / (1.5 + a * a)).cos() + 0.36) } else { None };
    let t5: f64 = x.iter().step_by(2).take_while(|y3| **y3 > -0.43).map(|y3| 0.51 * ((y3 + (*y3)) + s1.max(-0.107)).cos() + 0.25).sum();
    let t8: f64 = x.iter().filter(|y6| **y6 > -0.523).map(|y6| 0.61 * (t5 * a).cos() + 0.19).sum();
    if n / 2 > 0 {
        'l11: for (i9, y10) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
            match (i9 + n) % 4 {
                2 => {
                    let mut k12 = 0;
                    let y13 = loop {
                        k12 += 1;
                        if k12 > n {
                            break ((t8 - t8) / (1.5 + t8 * t8)).sin();
                        }
                        let f14 = |p15: f64| 0.58 * (t5 * (t5 + y10)).cos() + 0.87;
                        let t17 = x.iter().map(|y16| f14(*y16)).sum::<f64>();
                        s1 += 0.16 * t17.sin();
                    };
                    s1 = 0.7 * s1 + 0.65 * y13.sin();
                }
                0 | 1 => {
                    let t20 = std::mem::replace(&mut s1, 0.5 * a.atan());
                    match n + 1 {
                        k21 if k21 > 1 => {
                            let f22 = |p24: f64| ((0.34 + t8) * a.min(0.647)).tanh();
                            let f23 = |p24: f64| f22(p24) - f22(s1.max(-0.637).sin());
                            let t25 = f23(0.5 * ((t5 + 0.67) + y10.atan()) / (1.0 + (*y10) * (*y10)));
                            let mut v26 = Vec::new();
                            v26.push(0.71 * t25.atan().cos() + 0.12);
                            v26.push(0.5 * (y10 - y10.cos()).atan());
                            v26.push(0.5 * (((0.1 * (k21 as f64)) + t20) + (t8 - t8)) / (1.0 + (*y10) * (*y10)));
                            s1 += 0.31 * (v26[0] + t25).sin();
                        }
                        _ if t5 * 0.21 >= -0.527 => {
                            let mut u27 = [(x[1] + y10).sin(), (s1 - t20).sin()];
                            let mut v28 = u27.clone();
                            s1 += 0.82 * (v28[n % 2] + u27[0]).sin();
                        }
                        _ => {
                            s1 += 0.36 * (0.5 * (-t20).atan());
                        }
                    }
                    s1 += 0.21 * t20.sin();
                }
                _ => {
                    s1 += 0.71 * (0.5 * y10.sin().atan());
                }
            }
            s1 += 0.78 * (*y10).sin();
        }
    }
    0.15 * t8 + 0.83 * x[0] + 0.95 * s1
}

#[differentiable]
pub fn q0162(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (a - 0.29).atan();
    let y2 = checked(0.5 * s1.tanh().powi(3).atan(), (n + 2))?;
    let t4: f64 = x.iter().skip(1).find(|y3| **y3 > -0.73).copied().unwrap_or(0.21 * x[n % x.len()].cos() + 0.41);
    let mut stack5 = vec![n % 3];
    let mut p7 = (0.5 * (t4 / (1.5 + y2 * y2)) / (1.0 + y2 * y2), 0.83 * s1.max(0.47).cos() + 0.64);
    while let Some(i6) = stack5.pop() {
        if i6 > 1 {
            stack5.push(i6 / 2);
        }
        p7 = (p7.1, (p7.0 * (s1 - p7.0)).sin());
        let y8 = staged(0.52 * s1.min(-0.337).tanh().powi(2).cos() + 0.24, (s1 + p7.1).tanh(), (n + 2))?;
        s1 -= 0.18 * y8.sin();
    }
    let t13: f64 = x[1..].iter().zip(x.iter().step_by(2)).enumerate().map(|(i11, (y9, y12))| (0.5 * (-p7.1).atan()) * y12 * (i11 as f64)).sum::<f64>().tanh();
    s1 += 0.87 * blend(&t13, &p7.0);
    Ok(p7.0.max(0.517).tanh())
}

#[differentiable]
pub fn p0162(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s14 = (x[n % x.len()] - 0.77).abs().sin();
    let mut v15 = vec![(s14 * x[0]).tanh(), 0.5 * s14.max(-0.767).atan(), 0.5 * (a * a).atan()];
    let mut m16 = n / 2;
    let t20: f64 = v15.iter().chain(&x[..]).take(2).flat_map(|y17| { let t19 = 0.5 * (*y17).min(-0.907).atan(); x.iter().map(move |y18| t19 * (0.5 * (x[2] + (*y18)) / (1.0 + x[n % x.len()] * x[n % x.len()]))) }).sum();
    let t22: f64 = (0..n.min(4)).rev().filter(|k21| k21 % 2 == 1).map(|k21| ((a - t20).tanh()) * (k21 as f64)).sum();
    let mut s24 = ((t20 + s14) + (t20 * v15[1])).tanh();
    for y23 in v15.iter_mut() {
        s24 = (0.65 * s24 + (s24 * t20)).tanh();
        let y25 = drain(y23);
        let (t29, t30) = x.iter().take(3).fold((0.5 * (s24 + s24).atan(), 1.0), |(p27, q28), y26| (p27 + (0.5 * (0.18 + y25).atan()), q28 * p27));
        let (t29, t30) = (t29.tanh(), t30.sin());
        s14 = 0.7 * s14 + 0.86 * (y25 + (*y23)).sin();
    }
    0.51 * x[n % x.len()] + 0.89 * x[2] + 0.46 * v15[m16 % v15.len()] + 0.35 * s24 + 0.53 * s14
}

#[differentiable]
pub fn q0163(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a - 0.57).tanh();
    let y2 = mean(&x[..2]);
    s1 += 0.68 * positive((-x[1]).tanh())?;
    let mut f5 = move |p6: f64| { s1 = s1.sin() + (p6 - (0.1 * (n as f64))).tanh(); s1 * p6 };
    s1 += (y2 + y2).sin();
    let t7 = f5(0.56 * (a * s1).cos() + 0.25) - f5(s1);
    let t10: f64 = x.iter().skip(1).take_while(|y8| **y8 > -0.103).map(|y8| 0.5 * (t7 + 0.35).atan()).skip(1).sum();
    Some((a * t10).max(0.107).tanh())
}

#[differentiable]
pub fn p0163(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s11 = (a.atan() + (a - 0.88)).sin();
    let mut u12 = [0.5 * s11.atan(); 2];
    let mut p13 = (0.5 * (0.95 - x[n % x.len()].cos()).atan(), (s11 + x[n % x.len()]).sin());
    let t14 = std::mem::replace(&mut u12[0], 0.5 * (s11 / (1.5 + x[n % x.len()] * x[n % x.len()])).atan());
    u12.swap(n % 2, 0);
    let mut u16 = [0.5 * ((p13.1 + t14) - (p13.0 + (0.1 * (n as f64)))).atan(), (t14.sin() + (-s11)).sin(), (p13.1 + t14).sin()];
    for i15 in (1..x.len() + 2).step_by(2) {
        u16 = [u16[1], u16[2], 0.72 * (-s11).cos() + 0.36];
        let mut s18 = 0.5 * (s11 / (1.5 + p13.1 * p13.1)) / (1.0 + u12[1] * u12[1]);
        for y17 in [0.5 * (s11 + u12[0]) / (1.0 + s11 * s11), (p13.0 + u12[1]).tanh()] {
            s18 = (0.43 * s18 + (t14 * u12[i15 % 2])).tanh();
            let mut a = t14 - a.tanh();
            p13.1 += 0.66 * a;
            let t19 = std::mem::replace(&mut p13.0, 0.5 * (a.max(0.17) + (y17 + (0.1 * (i15 as f64)))) / (1.0 + y17 * y17));
            s18 += 0.89 * (a + t19).sin();
        }
        a += 0.32 * s18.sin();
    }
    0.84 * t14 + 0.15 * x[1] + 0.31 * a + 0.28 * s11 + 0.82 * p13.1 + 0.81 * u12[0] + 0.32 * u16[0]
}

#[differentiable]
pub fn q0164(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = ((0.1 * (n as f64)) + x[n % x.len()]).sin();
    let y2 = staged(0.61 * (s1 * (0.1 * (n as f64))).cos() + 0.58, 0.56 * a.max(-0.397).cos() + 0.16, (n + 1))?;
    let f3 = |p4: f64, q5: f64| (s1 + s1).sin();
    let t6 = f3(((a * x[n % x.len()]) - x[n % x.len()].max(0.907)).sin(), 0.86 * (-(a.sin() * a.sin())).exp().cos() + 0.88) - f3(0.86 * (-(a.sin() * a.sin())).exp().cos() + 0.88, 0.4);
    let mut p11 = ((y2 + y2).tanh(), (-(y2 * y2)).exp().tanh());
    'l12: for (i9, y10) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
        p11 = (p11.1, (p11.0 * (p11.1 / (1.5 + p11.0 * p11.0))).sin());
        'l14: for i13 in 0..=n {
            match staged(0.5 * (*y10).max(-0.257).atan(), 0.5 * (y2 + y10) / (1.0 + y2 * y2), i13 / 2) {
                Ok(y16) if y16 > 0.71 => {
                    if (i9 + n) % 2 == 0 || t6 * (*y10) > -0.87 {
                        a += 0.62 * checked(0.5 * (y2 * a).atan(), n / 2)?;
                    }
                    a += 0.11 * y16.sin();
                }
                Ok(y16) => {}
                Err(_) => {
                    p11 = (0.5 * ((*y10) - y2).max(-0.497).atan(), p11.0);
                }
            }
        }
        a += 0.75 * (*y10).sin();
    }
    Ok((y2 + p11.0).sin())
}

#[differentiable]
pub fn p0164(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s17 = 0.5 * (x[0] - 0.77).abs() / (1.0 + x[0] * x[0]);
    let mut v18 = Vec::new();
    v18.push(0.91 * (x[n % x.len()] / (1.5 + a * a)).cos() + 0.96);
    v18.push(s17.max(-0.187).sin());
    v18.push((s17 * s17).tanh());
    let mut m19 = n / 2;
    let mut v20 = std::mem::take(&mut v18);
    v20[1] = 0.67 * (v20[2] / (1.5 + x[3] * x[3])).cos() + 0.32;
    v18 = v20;
    {
        let (w21, w22) = v18.split_at_mut(1);
        w21[0] = w22[0] * w21[0];
        let mut u23 = [((s17 + x[1]) - w21[m19 % w21.len()].min(0.757)).sin(), (w22[1] / (1.5 + s17 * s17)).tanh(), 0.16 * (w21[0] * w21[0]).cos() + 0.89, 0.5 * ((w21[n % w21.len()] - w21[0]) + (x[3] * x[3] + 0.3).sqrt()).atan()];
        u23.iter_mut().zip(w21.iter()).for_each(|(y24, y25)| { *y24 = 0.5 * *y24 + ((s17 + a) + 0.21).tanh(); });
        a += 0.92 * (u23[3] + w21[0]).sin();
    }
    add_scaled(&mut v18[..2], &x[..2], ((x[3] + s17) * (s17 + a)).sin());
    v18.swap(n % 3, 1);
    let t28: f64 = x.iter().chain(&v18[..]).map(|y26| { if *y26 > -0.473 { return 0.34 * (-((*y26) * (*y26))).exp().cos() + 0.91; } 0.5 * y26 }).sum();
    0.71 * a + 0.24 * x[3] + 0.18 * s17 + 0.22 * a + 0.56 * v18[n % v18.len()]
}

#[differentiable]
pub fn p0165(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a + a).sin();
    let mut u2 = [0.5 * (x[n % x.len()] - a).atan(); 4];
    let mut p3 = (0.5 * u2[n % 4].tanh().powi(3).atan(), (0.79 + s1).tanh());
    u2 = [0.5 * (-s1) / (1.0 + s1 * s1), 0.5 * (s1 * s1 + 0.3).sqrt().atan(), (u2[n % 4] - u2[n % 4]).sin(), (-p3.1).min(-0.247).sin()];
    for (y4, y5) in u2.iter_mut().zip(x.iter()) {
        let w6 = &x[1..];
        if (n + n) % 2 == 0 || p3.1.cos() > -0.507 {
            let o7 = if -(*y4) >= x[2] { Some(0.69 * (w6[1] + (*y4)).cos() + 0.63) } else { None };
        }
        s1 += 0.87 * ((*y5) + (*y4)).sin();
    }
    'l9: for i8 in 0..n.min(4) {
        s1 += 0.67 * mean(&u2);
    }
    0.21 * p3.1 + 0.72 * x[1] + 0.14 * p3.0 + 0.61 * s1 + 0.39 * u2[2]
}

#[differentiable]
pub fn p0166(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (a * b).sin();
    let mut u2 = [0.74 * (s1 / (1.5 + b * b)).cos() + 0.72, 0.52 * (b * a).cos() + 0.56, 0.5 * ((0.1 * (n as f64)) - (s1 * b)).atan(), (x[n % x.len()] * s1).sin()];
    let mut v3 = vec![0.5 * (s1 + (b / (1.5 + a * a))) / (1.0 + u2[1] * u2[1]); 4];
    let o4 = if !(n <= 3) { Some(0.5 * (s1 + x[n % x.len()]).atan()) } else { None };
    u2 = [0.79 * (u2[1] + s1).cos() + 0.66, 0.5 * ((0.1 * (n as f64)) - (v3[2] * v3[2])) / (1.0 + s1 * s1), 0.5 * (u2[n % 4] / (1.5 + v3[n % v3.len()] * v3[n % v3.len()])) / (1.0 + u2[n % 4] * u2[n % 4]), 0.5 * (a + s1).atan()];
    v3[0] -= 0.12 * (0.5 * (b * a) / (1.0 + s1 * s1));
    u2[1..].fill(((v3[n % v3.len()] - s1) + (a + 0.58)).sin());
    v3[n % 4] /= 1.1 + (a - v3[1]) * (a - v3[1]);
    v3[3] = 0.54 * u2[n % 4].max(0.707).cos() + 0.23;
    0.45 * s1 + 0.55 * x[n % x.len()] + 0.57 * u2[0] + 0.79 * v3[0] + 0.17 * s1
}

#[differentiable]
pub fn q0167(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.53 * (x[n % x.len()] - a).cos() + 0.79;
    let y2 = staged(0.5 * ((x[n % x.len()] - x[n % x.len()]) * (s1 - s1)) / (1.0 + a * a), 0.24 * ((0.1 * (n as f64)) - s1).cos() + 0.49, n / 2)?;
    s1 += 0.13 * staged((x[1] + (0.1 * (n as f64))).sin(), 0.5 * (0.41 * x[3]).atan(), (n + 1))?;
    let (t6, t7) = x.iter().chain(&x[..]).fold(((x[1] - 0.77).abs().sin(), 1.0), |(p4, q5), y3| (p4 + (0.5 * ((0.1 * (n as f64)) + s1).atan()), q5 * p4));
    let (t6, t7) = (t6.tanh(), t7.sin());
    let y8 = 0.25 * staged(0.73 * (t7.max(0.817) / (1.5 + t7 * t7)).cos() + 0.58, 0.58 * (y2 - x[n % x.len()]).cos() + 0.26, n / 2)?.sin();
    let t13: f64 = x.iter().take(3).zip(x.iter().step_by(2)).enumerate().map(|(i11, (y9, y12))| ((s1 - t7).sin()) * y12 * (i11 as f64)).sum::<f64>().tanh();
    s1 /= 1.1 + (t13 + s1) * (t13 + s1);
    match n / 2 {
        k14 @ 1..=3 => {
            let t15 = std::mem::take(&mut s1);
            let y19 = match chained(((y8 * x[1]) + (t13 * t13).ln_1p()).tanh(), 0.5 * (t7 * t7).ln_1p() / (1.0 + y8 * y8)) {
                Some(y18) => y18.tanh(),
                None => (t7 * t7).sin(),
            };
            s1 -= 0.97 * (t15 + y19).sin();
        }
        _ => {
            s1 += 0.13 * (0.57 * y2.max(-0.87).cos() + 0.41);
        }
    }
    Ok(0.5 * (t6 + y8).atan())
}

#[differentiable]
pub fn p0167(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s20 = (a * a).sin();
    let mut m21 = if n / 2 % 3 != 0 { (n + 3) } else { 2 };
    let mut p22 = (0.5 * (s20 + s20).atan(), 0.56 * (x[m21 % x.len()].atan() + x[n % x.len()].min(0.507)).cos() + 0.64);
    for i23 in 0..x.len() {
        match chained(0.72 * x[i23].tanh().powi(2).cos() + 0.34, 0.58 * (a + a).min(-0.267).cos() + 0.23) {
            Some(y25) if y25 > 0.54 => {
                let mut k26 = 0;
                let y27 = 'l28: loop {
                    k26 += 1;
                    if k26 > n.min(4) {
                        break (s20 - x[i23]).cos().tanh();
                    }
                    let mut s30 = 0.5 * a.max(-0.127).atan();
                    for y29 in x {
                        s30 = (0.65 * s30 + (x[i23] / (1.5 + s20 * s20))).tanh();
                        a /= 1.1 + (s30 / (1.5 + (*y29) * (*y29))) * (s30 / (1.5 + (*y29) * (*y29)));
                        a += 0.71 * (*y29).sin();
                    }
                    match (k26 + n) % 5 {
                        1 => continue 'l28,
                        _ => {}
                    }
                    s20 += 0.23 * s30.sin();
                };
                a += 0.11 * (y27 + y25).sin();
            }
            Some(y25) => {
                let f31 = |p32: f64, q33: f64| 0.5 * q33.atan().max(0.937).atan();
                let t34 = if f31(0.5 * (s20 + y25).atan(), 0.2) > 0.13 { f31(0.88 * (a * a).cos() + 0.78, 0.5 * (s20 + y25).atan()) } else { f31(0.5 * (s20 + y25).atan(), 0.5 * (s20 + y25).atan()) };
                for i35 in n..n {
                    let y39 = match chained(0.5 * (t34 - (0.1 * (m21 as f64))) / (1.0 + p22.0 * p22.0), 0.5 * (y25 * p22.0) / (1.0 + s20 * s20)) {
                        Some(y36) => {
                            let y37 = match q0167(x, 0.5 * ((-p22.1) * y25.atan()) / (1.0 + a * a), n % 4) { Ok(t) => 0.63 * t, Err(k) => 0.1 * (k as f64) };
                            0.5 * (-p22.1.atan()) / (1.0 + y25 * y25)
                        }
                        None => {
                            p22.1 += 0.78 * blend(&p22.1, &p22.0);
                            let t38: f64 = 0.5 * ((s20 * p22.0) - 0.77).abs().atan();
                            (y25 - y25).sin()
                        }
                    };
                    let mut k40 = 0;
                    let y41 = 'l42: loop {
                        k40 += 1;
                        if n / 2 > 4 && y25 - y25 >= 0.237 || k40 > n % 3 {
                            break 0.5 * (p22.1 * p22.0) / (1.0 + y39 * y39);
                        }
                        let t45: f64 = x.iter().skip_while(|y43| **y43 > -0.113).map(|y43| 0.5 * ((y25 * y39) + 0.82) / (1.0 + p22.0 * p22.0)).take(2).sum();
                        a += 0.84 * t45.sin();
                    };
                    a += 0.26 * (y39 + y41).sin();
                }
                a += 0.35 * (y25 + t34).sin();
            }
            None => {
                a += 0.62 * (0.81 * (p22.1 * p22.0).cos() + 0.13);
            }
        }
    }
    0.39 * s20 + 0.27 * x[0] + (s20 * p22.0).tanh() + 0.28 * a + 0.36 * p22.0 + 0.92 * s20
}

#[differentiable]
pub fn p0168(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.59 * (a / (1.5 + a * a)).cos() + 0.11;
    let mut u2 = [0.5 * (s1 - x[n % x.len()]) / (1.0 + a * a), 0.5 * (s1 / (1.5 + a * a)).atan(), (x[3] - x[3]).sin()];
    let mut v3 = x.to_vec();
    let mut m4 = 0;
    u2[m4 % 3] = a.cos().tanh();
    let t7: f64 = x.iter().map(|y5| 0.86 * (x[3] + v3[m4 % v3.len()]).cos() + 0.18).product();
    let t11: f64 = u2.iter().step_by(2).take(2).flat_map(|y8| { let t10 = ((*y8) + (*y8)).sin(); x.iter().map(move |y9| t10 * ((u2[n % 3] + x[n % x.len()]).tanh())) }).take(2).sum();
    let y23 = match first_above(&u2, 0.79) {
        Some(y13) if y13 > 0.91 => 0.5 * (t7 / (1.5 + v3[2] * v3[2])) / (1.0 + y13 * y13),
        Some(y13) => {
            for w14 in u2.chunks_mut(2) {
                w14[0] = 0.5 * x[n % x.len()].atan().atan();
                let mut p16 = ((0.49 - w14[m4 % w14.len()]).sin(), 0.5 * t7.atan());
                for i15 in 1..n.min(4) {
                    p16 = (p16.1, (p16.0 * a.min(0.697)).sin());
                    let mut k17 = 0;
                    let mut t18 = 1.0 + (0.15 * (t11 + t11).cos() + 0.12);
                    while t18 > 0.35 && k17 < 3 {
                        t18 *= 0.56;
                        k17 += 1;
                        w14[0] -= 0.85 * (a + w14[k17 % w14.len()]).sin();
                        let f19 = |p21: f64| (v3[1] + t11).sin();
                        let f20 = |p21: f64| f19(p21) - f19((t18 * p21).tanh());
                        let t22 = f20((t18 / (1.5 + t18 * t18)).tanh());
                        s1 += 0.28 * t22.sin();
                    }
                    s1 += 0.61 * t18.sin();
                }
                s1 += 0.23 * (p16.0 + w14[m4 % w14.len()]).sin();
            }
            0.32 * (t11 - 0.77).abs().cos() + 0.54
        }
        None => 0.5 * (-x[n % x.len()]).atan(),
    };
    0.44 * t11 + 0.22 * x[0] + (0.5 * ((s1 + v3[m4 % v3.len()]) + (0.1 * (m4 as f64))).atan()) + 0.46 * a + 0.61 * s1 + 0.51 * u2[m4 % 3] + 0.88 * v3[m4 % v3.len()]
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
    let y18 = match checked(0.5 * (b + (0.1 * (n as f64))) / (1.0 + v2[m3 % v2.len()] * v2[m3 % v2.len()]), (n + n)) {
        Ok(y5) => {
            let mut y5 = y5 * 0.93;
            let mut y7 = if y5 * b < -0.697 {
                let y8: f64;
                match (n + n) % 4 {
                    0 => {
                        y8 = (0.17 - (y5 + s1)).sin();
                    }
                    1 | 2 => {
                        y8 = x[n % x.len()].cos().sin();
                    }
                    _ => {
                        let mut f9 = move |p10: f64| { y5 = y5.sin() + 0.5 * p10.max(-0.997) / (1.0 + p10 * p10); y5 * p10 };
                        y5 += (y5 - x[m3 % x.len()]).tanh();
                        let t11 = f9((b - s1).sin()) - f9(y5);
                        'l13: for y12 in v2.iter_mut() {
                            let f14 = |p15: f64| -> f64 { if p15 > 0.23 { return 0.5 * (-(t11 * (*y12))) / (1.0 + s1 * s1); } ((*y12).min(0.307) / (1.5 + a * a)).tanh() };
                            let t17 = f14(0.82 * ((x[n % x.len()] * s1) * 0.22).cos() + 0.52) * f14(x[x.len() - 1].max(-0.697).tanh());
                            y5 += 0.59 * ((*y12) + t17).sin();
                        }
                        y8 = ((t11 / (1.5 + s1 * s1)) * (t11 * x[n % x.len()])).sin();
                    }
                }
                (-(y8 + a)).tanh()
            } else {
                return 0.61 * v2[1] + 0.13 * x[2] + s1.max(0.617).sin();
            };
            b.atan().sin()
        }
        Err(_) => ((-a) - 0.77).abs().sin(),
    };
    0.91 * v2[0] + 0.17 * x[m3 % x.len()] + (0.5 * (s1 * y18) / (1.0 + b * b)) + 0.66 * v2[n % v2.len()] + 0.11 * s1
}

#[differentiable]
pub fn p0170(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.max(-0.847) / (1.0 + x[1] * x[1]);
    let mut u2 = [0.12 * x[n % x.len()].min(-0.267).cos() + 0.17, 0.79 * (x[2] * a).cos() + 0.89];
    let t5: f64 = x.iter().rev().filter(|y3| **y3 > -0.303).map(|y3| (-s1).tanh()).sum();
    let mut k6 = 0;
    let mut t7 = (s1 + x[2]).tanh();
    let mut p8 = ((a + t7).tanh(), t7.sin().min(-0.507).sin());
    'l9: while {
        k6 += 1;
        t7 = 0.61 * t7 + (0.5 * (-t5) / (1.0 + a * a));
        k6 < 7 && t7 > -0.25
    } {
        p8 = (p8.1, (p8.0 * (s1 / (1.5 + t7 * t7))).sin());
        if n / 2 % 2 == 1 {
            add_scaled(&mut u2[1..], x, (t7 * t7).sin());
            match positive((t5 - 0.63).tanh()) {
                Some(y10) => {
                    let t11 = std::mem::replace(&mut u2[0], 0.12 * (-p8.0).cos() + 0.99);
                    add_scaled(&mut u2[1..], x, 0.5 * (t7.min(0.867) + (t7 / (1.5 + y10 * y10))).atan());
                    s1 += 0.27 * (y10 + t11).sin();
                }
                None => {
                    let y12 = match k6 / 2 {
                        1..=3 | 6 => 0.99 * (t7 + t5).cos() + 0.92,
                        _ => return 0.89 * s1 + 0.54 * x[x.len() - 1],
                    };
                    u2[1] *= 0.8 + 0.15 * ((0.1 * (n as f64)) + t7).sin();
                    s1 += 0.82 * y12.sin();
                }
            }
        } else if x[0] + t7 <= 0.537 {
            p8.0 += 0.68 * (0.5 * (t7 - p8.0).atan());
        } else if n / 2 % 3 != 0 {
            p8.1 += 0.71 * (0.78 * (x[1] / (1.5 + p8.1 * p8.1)).cos() + 0.68);
        }
    }
    0.42 * b + 0.87 * x[1] + (x[1] + p8.1).tanh() + 0.16 * s1 + 0.49 * p8.1 + 0.89 * t7 + 0.11 * u2[k6 % 2] + 0.48 * b
}

#[differentiable]
pub fn p0171(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[3] - a).sin();
    let mut v2 = Vec::new();
    v2.push(b.min(-0.657).sin());
    v2.push(((0.86 * x[n % x.len()]) + (a * a + 0.3).sqrt()).sin());
    v2.push(0.56 * b.atan().cos() + 0.84);
    let mut s3 = 1.0;
    s3 += 0.12 * (x[x.len() - 1] + a).cos() + 0.29;
    let t6: f64 = x.iter().skip(1).filter(|y4| **y4 > 0.473).map(|y4| s3.max(0.517).tanh()).sum();
    v2 = vec![0.5 * (t6 * v2[0]).atan(); 4];
    {
        let (w7, w8) = v2.split_at_mut(1);
        w7[0] = w8[0] * w7[n % w7.len()];
        let r9 = if n / 2 % 3 != 2 { &b } else { &s3 };
        for i10 in (0..4 + 2).step_by(2) {
            w8.fill(0.5 * ((*r9) - 0.24) / (1.0 + s1 * s1));
            relax(&mut w8[1..], 0.5 * ((0.1 * (n as f64)) + (*r9)).atan());
            match i10 {
                ..2 => {
                    for w11 in w8.chunks_mut(3) {
                        w11[0] = (-((*r9) * (*r9))).exp().tanh();
                        let mut f12 = |p13: f64| { s1 = 0.5 * s1 + 0.5 * ((s3 * b) / (1.5 + w11[0] * w11[0])) / (1.0 + x[x.len() - 1] * x[x.len() - 1]); s1 * p13 };
                        let t14 = f12((w7[0] + r9).tanh()) + 0.5 * f12(0.7);
                        std::mem::swap(&mut s1, &mut w11[0]);
                        s1 += 0.96 * (w11[n % w11.len()] + t14).sin();
                    }
                }
                2..=4 => {
                    let mut u16 = [((w8[0] + 0.12) - w8[1].min(0.57)).tanh(), 0.5 * s1.min(0.597).atan(), 0.5 * (r9 - s1) / (1.0 + w7[w7.len() - 1] * w7[w7.len() - 1])];
                    for y15 in w8.iter_mut() {
                        u16 = [u16[1], u16[2], ((*y15) - r9).sin()];
                        let mut t6 = t6 * 0.19;
                        s1 += 0.12 * t6;
                        s1 += 0.16 * ((*y15) + t6).sin();
                    }
                    s1 += 0.49 * u16[i10 % 3].sin();
                }
                _ => {
                    s1 += 0.41 * (w7[w7.len() - 1] * a).sin();
                }
            }
        }
        s1 += 0.84 * (w8[n % w8.len()] + w7[w7.len() - 1]).sin();
    }
    0.65 * s1 + 0.58 * x[3] + (b * 0.99).tanh() + 0.68 * v2[n % v2.len()] + 0.94 * s1 + 0.36 * s3
}

#[differentiable]
pub fn q0172(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a + a).sin();
    let y2 = staged(0.5 * (x[n % x.len()].max(-0.657) * (a - x[1])) / (1.0 + a * a), (x[n % x.len()] + x[2]).sin(), (n + 3))?;
    let t5: f64 = x.iter().chain(&x[..]).filter_map(|y3| if *y3 > -0.593 { Some((s1 * a).min(-0.737).tanh()) } else { None }).sum();
    let t8: f64 = x.iter().chain(&x[..]).map(|y6| 0.5 * y2.max(-0.337) / (1.0 + s1 * s1)).product();
    match (staged(0.28 * ((-y2) / (1.5 + x[2] * x[2])).cos() + 0.31, (x[1] - y2).tanh(), n), (n + 3) % 3) {
        (_, 0) => {
            if let Ok(y11) = staged(0.22 * a.atan().cos() + 0.11, s1.max(-0.597).tanh(), (n + 1)) {
                for i12 in 2..2 {
                    s1 += 0.53 * staged(0.22 * (t5 + 0.66).cos() + 0.97, (y2 - y2).sin(), i12)?;
                }
                s1 += 0.47 * y11.sin();
            }
            if t5 + y2 < y2 {
                if (n + n) % 3 != 2 {
                    let t15: f64 = x.iter().take(3).map(|y13| 0.5 * (y2 * t8) / (1.0 + t8 * t8)).product();
                    s1 = 0.7 * s1 + 0.54 * t15.sin();
                } else if a <= y2 {
                    s1 += 0.68 * (0.92 * t8.atan().cos() + 0.93);
                } else {
                    s1 += 0.75 * (t8 + t5).tanh();
                }
            } else if -s1 < -0.467 {
                s1 += 0.66 * (0.97 * (-(y2 - (0.1 * (n as f64)))).cos() + 0.44);
            } else {
                s1 += 0.88 * (0.69 * (x[n % x.len()].cos() * (s1 + s1)).cos() + 0.67);
            }
        }
        (Ok(y10), k9) => {
            s1 = 0.7 * s1 + 0.56 * y10.sin();
        }
        _ => {}
    }
    Ok(s1.min(0.347).tanh())
}

#[differentiable]
pub fn p0172(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s16 = 0.5 * a / (1.0 + x[1] * x[1]);
    let mut u17 = [((x[n % x.len()] / (1.5 + a * a)) / (1.5 + s16 * s16)).sin(), x[n % x.len()].cos().sin(), 0.5 * (x[1] + s16) / (1.0 + s16 * s16)];
    let mut p18 = (0.5 * u17[2].min(0.627).atan(), 0.94 * (-(s16 * 0.63)).cos() + 0.16);
    let mut s19 = 0.5;
    s19 += (s16 * s16).sin();
    std::mem::swap(&mut u17[0], &mut s16);
    let mut f20 = |p21: f64| { s16 = 0.5 * s16 + 0.32 * (u17[n % 3] - 0.77).abs().cos() + 0.32; s16 * p21 };
    let t22 = f20(0.5 * (s19 * u17[0]) / (1.0 + u17[n % 3] * u17[n % 3])) + 0.5 * f20(0.7);
    u17.swap(n % 3, 1);
    let mut k23 = 0;
    let mut t24 = 0.98 * (t22 - p18.1).cos() + 0.69;
    let mut s25 = ((x[n % x.len()] - a) / (1.5 + u17[2] * u17[2])).sin();
    while {
        k23 += 1;
        t24 = 0.69 * t24 + (t24 * p18.0).sin();
        k23 < 7 && t24 > -0.58
    } {
        s25 = (0.89 * s25 + (t22 + 0.93)).tanh();
        if s19 * t22 < 0.757 {
            let mut v26 = u17.clone();
            let e27 = if k23 > 4 { Err(1_u8) } else { Ok(0.5 * (t22 * (0.1 * (n as f64))) / (1.0 + u17[2] * u17[2])) };
            s25 = 0.7 * s25 + 0.31 * v26[0].sin();
        }
    }
    0.45 * t24 + 0.42 * x[k23 % x.len()] + (-(t22 * t22)).exp().sin() + 0.66 * p18.1 + 0.85 * s16 + 0.98 * s19 + 0.17 * u17[k23 % 3] + 0.47 * s25 + 0.79 * t24
}

#[differentiable]
pub fn p0173(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = b.atan().tanh();
    let mut o2: Option<f64> = None;
    let mut p3 = ((b + s1).max(0.927).sin(), 0.5 * (a / (1.5 + x[n % x.len()] * x[n % x.len()])) / (1.0 + a * a));
    let t5: f64 = x.iter().take(3).map(|y4| ((x[n % x.len()] * (*y4)) / (1.5 + s1 * s1)).tanh()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| p3.0.tanh());
    match staged((s1 + b).tanh(), 0.5 * x[1].max(-0.527).atan(), (n + n)) {
        Ok(y6) => {
            let mut s9 = t5.cos().tanh();
            for i8 in (1..x.len() + 2).rev().step_by(2) {
                s9 = (0.58 * s9 + (p3.1 / (1.5 + a * a))).tanh();
                let y11 = match i8 + n {
                    k10 @ 1..=3 => (-((s9 - s1) * (s9 - s1))).exp().tanh(),
                    _ => 0.5 * (s1 * s9) / (1.0 + p3.0 * p3.0),
                };
                a -= 0.83 * y11.sin();
            }
            let (t15, t16) = x.iter().fold((0.81 * (p3.1 - a).cos() + 0.61, 1.0), |(p13, q14), y12| (p13 + (((*y12) / (1.5 + y6 * y6)).sin()), q14 * p13));
            let (t15, t16) = (t15.tanh(), t16.sin());
            a += 0.33 * (y6 + s9).sin();
        }
        Err(1) => {
            match checked(0.43 * (s1 - 0.77).abs().cos() + 0.34, (n + 3)) {
                Ok(y18) if y18 > 0.49 => {
                    let mut u21 = [0.5 * p3.1.atan() / (1.0 + t5 * t5), ((x[3] + a) / (1.5 + b * b)).sin(), (y18 * b).tanh()];
                    for (i19, y20) in x.iter().chain(&x[1..]).enumerate() {
                        u21 = [u21[1], u21[2], y18.max(-0.67).sin()];
                        let mut s24 = 0.5 * ((*y20) - (*y20)).atan();
                        for (i22, y23) in u21.iter_mut().enumerate() {
                            s24 = (0.29 * s24 + ((*y20) * a)).tanh();
                            let t25 = 0.5 * ((*y20) + b).atan();
                            a -= 0.43 * (t25 + (*y23)).sin();
                        }
                        s1 += 0.42 * (s24 + (*y20)).sin();
                    }
                    a += 0.22 * (u21[n % 3] + y18).sin();
                }
                Ok(y18) => {
                    s1 += 0.23 * y18.sin();
                }
                Err(_) => {
                    p3.0 += 0.55 * (t5 + p3.0).sin();
                }
            }
        }
        Err(k7) => {
            a += 0.38 * (0.5 * (b * b + 0.3).sqrt().atan());
        }
    }
    0.78 * t5 + 0.23 * x[n % x.len()] + (0.5 * (-s1).atan()) + 0.92 * p3.1 + 0.76 * s1 + 0.92 * a
}

#[differentiable]
pub fn p0174(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (0.83 * x[3]).tanh();
    let mut o2: Option<f64> = None;
    let t3 = 0.46 * (x[n % x.len()] + (s1 + x[n % x.len()])).cos() + 0.66;
    let y4 = drain(&mut s1);
    let mut k5 = 0;
    let mut t6 = 1.0 + a.min(0.67).sin();
    let mut p7 = (0.5 * (s1 - 0.77).abs().atan(), (0.32 + a).tanh());
    while t6 > 0.47 && k5 < 12 {
        t6 *= 0.58;
        k5 += 1;
        p7 = (p7.1, (p7.0 * (p7.1 * p7.0)).sin());
        'l9: for i8 in 0..n {
            let t12: f64 = x.iter().step_by(2).map(|y10| 0.5 * s1.min(0.247) / (1.0 + (*y10) * (*y10))).sum();
            t6 -= 0.39 * t12.sin();
        }
        let r13 = match (k5 + n) % 3 { 0 => &a, _ => &x[1] };
        s1 += 0.75 * (*r13).sin();
    }
    'l15: for y14 in [0.5 * (a * (0.1 * (k5 as f64))).max(0.777) / (1.0 + s1 * s1), 0.5 * (t3 + 0.76).atan()] {
        p7.0 = 0.5 * (t6 - t6).atan();
        t6 += 0.32 * y14.sin();
    }
    0.34 * p7.1 + 0.76 * x[k5 % x.len()] + 0.82 * t6 + 0.98 * p7.0 + 0.42 * s1
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn q0150(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[2] - a).tanh();
        let y2 = lit(0.79) * positive(lit(0.5) * (s1 * a).atan())?.sin();
        let y3 = positive(lit(0.5) * x[3].min(lit(0.697)) / (lit(1.0) + a * a))?;
        let mut f4 = |p5: Dual| { s1 = lit(0.5) * s1 + (y2 - x[n % x.len()]).sin(); s1 * p5 };
        let t6 = f4(lit(0.5) * (y3 * y2).atan()) + lit(0.5) * f4(lit(0.7));
        let y7 = soften((y3 * (lit(0.1) * lit(n as f64))).tanh());
        let y8 = chained((y3 * (lit(0.1) * lit(n as f64))).sin(), lit(0.5) * (y3 - a).atan())?;
        Some(lit(0.69) * ((lit(0.1) * lit(n as f64)) - y2).cos() + lit(0.38))
    }

    pub fn p0150(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * (a * a).atan();
        let mut v10 = x.to_vec();
        let mut o11 = Some((a + a).tanh());
        let (t12, mut s13) = (((lit(0.99) * s9) + v10[3].max(lit(-0.217))).tanh(), lit(0.5) * (s9 + a).atan());
        v10.swap(n % 4, 3);
        std::mem::swap(&mut v10[0], &mut s9);
        v10.swap(n % 4, 0);
        let t18: Dual = x.iter().chain(&x[..]).zip(v10[1..].iter()).enumerate().map(|(i16, (y14, y17))| (lit(0.5) * ((v10[0] + t12) + (t12 - v10[1])).atan()) * y17 * lit(i16 as f64)).sum::<Dual>().tanh();
        let t20: Dual = v10.iter().find(|y19| **y19 > lit(-0.253)).copied().unwrap_or(lit(0.5) * (t12 - v10[3]) / (lit(1.0) + t18 * t18));
        lit(0.93) * s13 + lit(0.91) * x[n % x.len()] + lit(0.76) * s13 + lit(0.76) * v10[v10.len() - 1] + lit(0.33) * s9
    }

    pub fn p0151(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (a + a).sin();
        let mut m2 = if n / 2 % 2 == 0 || lit(0.36) - a > lit(-0.97) { (n + 2) } else { 2 };
        let t5: Dual = x.iter().map(|y3| lit(0.5) * (y3 - s1) / (lit(1.0) + a * a)).product();
        let y26 = match (n % 2, n % 3) {
            (0, 0) => {
                let e9: Result<Dual, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (t5 * s1).atan()) };
                let t12: Dual = x.iter().filter_map(|y10| if *y10 > lit(-0.373) { Some(b.min(lit(0.217)).sin()) } else { None }).take(2).sum();
                lit(0.5) * (a + (lit(0.1) * lit(n as f64))).atan()
            }
            (1, k8) => {
                let y24 = match staged(t5.tanh().powi(2).atan().tanh(), lit(0.78) * (a - s1).cos() + lit(0.27), (k8 + 2)) {
                    Ok(y13) => {
                        let mut k15 = 0;
                        let mut s17 = lit(0.5) * (y13 + lit(0.99)) / (lit(1.0) + t5 * t5);
                        let y16 = 'l18: loop {
                            k15 += 1;
                            if x[m2 % x.len()] < lit(-0.687) || k15 > x.len() {
                                break (t5 * y13).cos().sin();
                            }
                            s17 = (lit(0.15) * s17 + (s1 * y13)).tanh();
                            let mut k19 = 0;
                            let mut t20 = lit(0.5) * (y13 * t5) / (lit(1.0) + b * b);
                            while {
                                k19 += 1;
                                t20 = lit(0.79) * t20 + (lit(0.52) * (t20 - t20).cos() + lit(0.24));
                                k19 < 7 && t20 > -lit(0.65)
                            } {
                                let mut v22 = x.iter().skip(1).filter(|y21| **y21 > lit(-0.533)).map(|y21| lit(0.5) * (-(t20 * t20)).exp().sin().atan()).collect::<Vec<_>>();
                                v22.push(lit(0.45) * t20.min(lit(-0.377)).cos() + lit(0.92));
                                m2 = (m2 * 3 + 1) % 7;
                                s1 = s1 + (lit(0.26) * v22[n % v22.len()].sin());
                            }
                            let mut s23 = lit(1.0);
                            s23 = s23 + (lit(0.33) * t5.max(lit(0.87)).cos() + lit(0.24));
                            b = b + (lit(0.46) * (t20 + s23).sin());
                        };
                        lit(0.79) * (y16 + a).cos() + lit(0.51)
                    }
                    Err(_) => lit(0.5) * (s1 / (lit(1.5) + b * b)).atan(),
                };
                (-(t5 * t5)).exp().sin()
            }
            _ => {
                for y25 in x {
                    std::mem::swap(&mut s1, &mut b);
                    b = lit(0.7) * b + lit(0.15) * (*y25).sin();
                }
                ((-b) * b.min(lit(0.767))).tanh()
            }
        };
        lit(0.59) * b + lit(0.89) * x[2] + (lit(0.5) * (-s1) / (lit(1.0) + t5 * t5)) + lit(0.79) * b + lit(0.24) * s1
    }

    pub fn q0152(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-(a - lit(0.69))) / (lit(1.0) + x[1] * x[1]);
        let mut k2 = 0;
        while k2 < n.min(4) {
            k2 += 1;
            for &y3 in x.iter() {
                let t6: Dual = x.iter().rev().map(|y4| (a + lit(0.29)).tanh()).product();
                match n / 2 % 4 {
                    0 => {
                        for (i7, y8) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                            let w9 = &x[2..4];
                            let (t13, t14) = w9.iter().skip(1).fold((lit(0.5) * ((lit(0.1) * lit(i7 as f64)) + (*y8)).max(lit(-0.217)).atan(), lit(1.0)), |(p11, q12), y10| (q12 * ((s1 * s1).ln_1p().tanh()), p11 - q12));
                            let (t13, t14) = (t13.tanh(), t14.sin());
                            s1 = s1 + (lit(0.49) * (w9[i7 % w9.len()] + (*y8)).sin());
                        }
                    }
                    1 => {
                        s1 = s1 + (lit(0.32) * (lit(0.5) * (x[0] + t6).atan()));
                    }
                    _ => {
                        s1 = s1 + (lit(0.57) * (s1 * t6).tanh());
                    }
                }
                s1 = s1 + (lit(0.67) * (y3 + t6).sin());
            }
        }
        lit(0.81) * s1 + lit(0.91) * x[0] + (a + a).tanh() + lit(0.81) * s1
    }

    pub fn p0152(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s15 = lit(0.5) * (b * (lit(0.1) * lit(n as f64))).atan();
        let mut v16 = Vec::new();
        v16.push(lit(0.5) * (x[n % x.len()] - a).atan());
        v16.push(lit(0.5) * (b * x[2]).atan());
        v16.push((s15 * s15).ln_1p().tanh());
        let mut o17: Option<Dual> = None;
        v16.iter_mut().zip(x.iter().rev()).for_each(|(y18, y19)| { *y18 = lit(0.5) * *y18 + lit(0.88) * (a * x[n % x.len()]).cos() + lit(0.58); });
        let mut f20 = |p21: Dual| { s15 = lit(0.5) * s15 + lit(0.5) * (p21 * (lit(0.1) * lit(n as f64))) / (lit(1.0) + b * b); s15 * p21 };
        let t22 = f20(lit(0.5) * (x[n % x.len()] * b).atan()) + lit(0.5) * f20(lit(0.7));
        let t25: Dual = x.iter().step_by(2).filter(|y23| **y23 > lit(0.733)).map(|y23| (lit(0.98) * (s15 + lit(0.15))).sin()).sum();
        let y26;
        if t25 < lit(0.567) {
            for i27 in (1..n % 4 + 2).step_by(3) {
                v16[2] = (lit(0.86) + b).sin();
                std::mem::swap(&mut v16[1], &mut s15);
            }
            y26 = lit(0.43) * b.min(lit(-0.297)).cos() + lit(0.63);
        } else {
            y26 = lit(0.5) * t25.atan() / (lit(1.0) + s15 * s15);
        }
        lit(0.37) * t22 + lit(0.76) * x[n % x.len()] + (lit(0.5) * (t22 + b).atan()) + lit(0.19) * s15 + lit(0.57) * v16[n % v16.len()]
    }

    pub fn q0153(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a - x[1]).max(lit(-0.517)).sin();
        let mut v3 = x.iter().skip(1).filter(|y2| **y2 > lit(0.453)).map(|y2| (((*y2) + y2) / (lit(1.5) + a * a)).sin()).collect::<Vec<_>>();
        v3.push(x[n % x.len()].min(lit(-0.837)).tanh());
        let y4 = mean(x);
        for y5 in v3.iter_mut() {
            let y6 = lit(0.78) * chained(lit(0.5) * ((*y5) * lit(0.85)) / (lit(1.0) + x[0] * x[0]), ((s1 + lit(0.53)) + (*y5).max(lit(0.997))).tanh())?.sin();
            s1 = s1 + (lit(0.35) * (y6 + (*y5)).sin());
        }
        for (i7, y8) in v3.iter_mut().enumerate() {
            let t10: Dual = x.iter().step_by(2).map(|y9| lit(0.5) * (-(s1 + (*y9))) / (lit(1.0) + y4 * y4)).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| (a + s1).tanh());
            s1 = s1 + (lit(0.42) * ((*y8) + t10).sin());
        }
        let mut s11 = lit(1.0);
        s11 = s11 + (((lit(0.1) * lit(n as f64)) + a).sin());
        Some(((v3[n % v3.len()] - y4) - (s1 * s11)).sin())
    }

    pub fn p0153(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.34) * (a * x[3]).cos() + lit(0.14);
        let mut o13: Option<Dual> = None;
        let f14 = |p15: Dual| (lit(0.55) + x[1]).sin();
        let t17 = x.iter().filter(|y16| f14(**y16) > lit(0.11)).fold(lit(0.4), |s, y16| s * f14(*y16));
        for (i20, y21) in x.iter().filter(|y| **y > lit(0.513)).enumerate() {
            let mut a = (a + a).sin();
            s12 = s12 + (lit(0.48) * a);
            let mut k22 = 0;
            let y23 = loop {
                k22 += 1;
                if k22 > x.len() {
                    break lit(0.5) * ((lit(0.19) - s12) + (lit(0.1) * lit(i20 as f64))).atan();
                }
                let mut k24 = 0;
                let mut p25 = ((s12 - (*y21)).tanh(), (t17 * s12).tanh());
                'l26: loop {
                    k24 += 1;
                    if k24 > n % 3 {
                        break;
                    }
                    p25 = (p25.1, (p25.0 * (a * a)).sin());
                    let mut f27 = move |p28: Dual| { s12 = s12.sin() + lit(0.5) * ((p28 + p25.1) - (a * y21)).atan(); s12 * p28 };
                    s12 = s12 + ((-a).tanh());
                    let t29 = f27((p25.0 - p25.1).tanh()) - f27(s12);
                    let y30 = match q0153(x, lit(0.5) * (-t17.cos()) / (lit(1.0) + a * a), n % 4) { Some(t) => lit(0.33) * t, None => lit(0.97) };
                    s12 = s12 + (lit(0.42) * (t29 + y30).sin());
                }
                if (n + 2) > 2 {
                    let mut y31 = if (*y21) + y21 <= lit(-0.937) {
                        let t34: Dual = x.iter().take(3).map(|y32| { if *y32 > lit(0.123) { return lit(0.5) * (s12 / (lit(1.5) + a * a)) / (lit(1.0) + a * a); } lit(0.5) * y32 }).skip(1).sum();
                        lit(0.72) * p25.0.tanh().powi(2).cos() + lit(0.68)
                    } else {
                        (a + (lit(0.1) * lit(n as f64))).tanh()
                    };
                    match ((k22 + 2) > 0, n) {
                        (true, 0..=2) => {
                            nudge(&mut a, lit(0.5) * (s12 - y21) / (lit(1.0) + t17 * t17));
                            let t36 = std::mem::take(&mut a);
                            y31 = y31 + (lit(0.29) * t36.sin());
                        }
                        (false, _) => {
                            p25.0 = p25.0 + (lit(0.51) * (y31.max(lit(0.887)) + lit(0.11)).tanh());
                        }
                        _ => {
                            y31 = y31 + (lit(0.61) * p25.0.tanh());
                        }
                    }
                    s12 = s12 + (lit(0.29) * y31.sin());
                } else {
                    p25.1 = p25.1 + (lit(0.77) * (lit(0.46) * (*y21).cos() + lit(0.52)));
                }
                s12 = s12 + (lit(0.79) * p25.1.sin());
            };
            s12 = lit(0.7) * s12 + lit(0.54) * (y23 + a).sin();
        }
        lit(0.21) * a + lit(0.37) * x[n % x.len()] + (lit(0.5) * (t17 * a).atan()) + lit(0.29) * s12
    }

    pub fn p0154(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.14) * (a + x[n % x.len()]).cos() + lit(0.49);
        let mut u2 = [lit(0.45) * ((s1 + lit(0.88)) + (x[0] * x[0]).ln_1p()).cos() + lit(0.52), lit(0.5) * (a - x[2]).atan(), lit(0.92) * (x[n % x.len()] + lit(0.32)).cos() + lit(0.44)];
        let t3: Dual = x[n % x.len()].max(lit(0.917)).tanh();
        let y4;
        if s1 >= a {
            y4 = (a * s1).sin();
        } else {
            u2[2] = ((u2[0] - lit(0.77)).abs() + (a + t3)).tanh();
            y4 = (x[n % x.len()] - x[n % x.len()]).sin().sin();
        }
        let a = x[1] - a.tanh();
        let y10 = match staged(lit(0.5) * ((-x[0]) + (a - y4)).atan(), lit(0.5) * (y4.cos() - lit(0.29)).atan(), n) {
            Ok(y6) if y6 > lit(0.93) => {
                let mut k7 = 0;
                let mut u8 = [lit(0.5) * (x[0] * a).atan(), lit(0.5) * (y6.max(lit(0.467)) + (a * a + lit(0.3)).sqrt()).atan(), ((y4 + a) * (y4 / (lit(1.5) + a * a))).tanh()];
                'l9: while k7 < 3 {
                    u8 = [u8[1], u8[2], (s1 * s1 + lit(0.3)).sqrt().sin()];
                    s1 = s1 + (lit(0.96) * blend(&y4, &t3));
                    k7 += 1;
                }
                lit(0.29) * u8[k7 % 3].min(lit(-0.667)).cos() + lit(0.84)
            }
            Ok(y6) => lit(0.5) * (lit(0.54) * (x[n % x.len()] - lit(0.77)).abs()) / (lit(1.0) + s1 * s1),
            Err(_) => lit(0.5) * x[3].max(lit(-0.477)).atan(),
        };
        lit(0.32) * a + lit(0.29) * x[n % x.len()] + lit(0.98) * u2[0] + lit(0.58) * s1
    }

    pub fn q0155(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[2].max(lit(-0.687)) + lit(0.12)) / (lit(1.0) + a * a);
        let y2 = lit(0.27) * positive((x[n % x.len()] - a).sin())?.sin();
        let t5: Dual = x.iter().rev().filter(|y3| **y3 > lit(0.523)).map(|y3| lit(0.68) * ((*y3) + (*y3)).cos() + lit(0.67)).skip(1).sum();
        let y16 = match checked((s1.atan() - (-t5)).sin(), n) {
            Ok(y9) if y9 > lit(0.46) => {
                for y10 in [lit(0.5) * ((s1 * t5) + lit(0.41)) / (lit(1.0) + y9 * y9), (s1 / (lit(1.5) + a * a)).tanh()] {
                    if t5 - t5 > s1 {
                        let y13 = first_above(x, lit(0.76))?;
                        s1 = s1 + (lit(0.37) * y13.sin());
                    } else {
                        let y14;
                        if !((n + 2) <= 4) {
                            y14 = y10.tanh();
                        } else {
                            y14 = lit(0.38) * (y10 + t5).cos() + lit(0.94);
                        }
                        let y15 = match n + n {
                            1..=3 | 6 => (t5 + y14).tanh(),
                            _ => lit(0.5) * (y14 + (t5 * y9)).atan(),
                        };
                        s1 = s1 + (lit(0.25) * (y14 + y15).sin());
                    }
                    s1 = s1 + (lit(0.78) * y10.sin());
                }
                lit(0.5) * y2 / (lit(1.0) + a * a)
            }
            Ok(y9) => lit(0.5) * ((x[0] + lit(0.91)) - (t5 / (lit(1.5) + y9 * y9))) / (lit(1.0) + s1 * s1),
            Err(_) => (t5 * lit(0.91)).sin(),
        };
        Some(lit(0.5) * y2.min(lit(-0.37)).atan())
    }

    pub fn p0155(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s17 = lit(0.47) * (x[n % x.len()] - x[0]).cos() + lit(0.47);
        let f18 = |p20: Dual| lit(0.98) * (a - x[x.len() - 1]).cos() + lit(0.28);
        let f19 = |p20: Dual| f18(p20) - f18(lit(0.5) * (p20 * p20).ln_1p().atan());
        let t21 = f19(lit(0.5) * ((a + x[1]) * (a * a)) / (lit(1.0) + a * a));
        let t23: Dual = x.iter().take(3).copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(lit(0.5) * (x[n % x.len()] * lit(0.25)) / (lit(1.0) + a * a));
        let t25: Dual = (0..n.min(4)).filter(|k24| k24 % 2 == 1).map(|k24| (lit(0.29) * ((s17 * t23) - lit(0.77)).abs().cos() + lit(0.41)) * lit(k24 as f64)).sum();
        let t28: Dual = x.iter().chain(&x[..]).map(|y26| lit(0.98) * (a / (lit(1.5) + s17 * s17)).cos() + lit(0.22)).sum();
        let mut k29 = 0;
        let y30 = loop {
            k29 += 1;
            if k29 > n % 4 {
                break (s17 - t21).sin();
            }
            s17 = s17 * (lit(0.8) + lit(0.15) * (s17 + t25).sin());
            let t33: Dual = x.iter().skip(1).filter(|y31| **y31 > lit(0.343)).map(|y31| lit(0.99) * (x[n % x.len()] - a).cos() + lit(0.15)).skip(1).sum();
            s17 = s17 + (lit(0.18) * t33.sin());
        };
        lit(0.49) * x[k29 % x.len()] + lit(0.65) * x[k29 % x.len()] + lit(0.22) * s17
    }

    pub fn p0156(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[n % x.len()].min(lit(0.837)) / (lit(1.0) + b * b);
        let mut u2 = [lit(0.5) * x[n % x.len()].max(lit(0.837)) / (lit(1.0) + x[2] * x[2]), lit(0.17) * (-x[0]).cos() + lit(0.34)];
        let mut o3 = Some(s1.atan().tanh());
        let mut p4 = (a.max(lit(0.577)).tanh(), lit(0.5) * x[n % x.len()].sin() / (lit(1.0) + a * a));
        let mut s5 = lit(1.0);
        s5 = s5 + (lit(0.5) * ((x[2] - p4.1) * a.tanh().powi(3)) / (lit(1.0) + s1 * s1));
        if p4.1 > lit(-0.917) {
            for i6 in (4..n).rev() {
                let y7;
                if u2[n % 2] >= lit(0.137) {
                    y7 = (s1 + s5).sin();
                } else {
                    match first_above(x, lit(0.55)) {
                        Some(y8) => {
                            p4 = (lit(0.5) * x[i6 % x.len()].min(lit(-0.437)).atan(), p4.0);
                            let mut y8 = s5 - y8.tanh();
                            b = b + (lit(0.55) * y8.sin());
                        }
                        None => {}
                    }
                    y7 = lit(0.5) * ((b * lit(0.84)) / (lit(1.5) + u2[n % 2] * u2[n % 2])).atan();
                }
                a = a + (lit(0.47) * y7.sin());
            }
            {
                let (w9, w10) = u2.split_at_mut(1);
                w9[0] = w10[0] * s5;
                let w11 = &x[2..4];
                b = b - (lit(0.44) * (w9[0] + w11[n % w11.len()]).sin());
            }
        }
        lit(0.38) * s1 + lit(0.49) * x[n % x.len()] + lit(0.47) * b + lit(0.63) * s1 + lit(0.25) * a + lit(0.66) * u2[0] + lit(0.12) * s5 + lit(0.54) * p4.1
    }

    pub fn p0157(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a.min(lit(-0.457)) + lit(0.32)).sin();
        let mut u2 = [(s1 + a).tanh(), lit(0.5) * (a * x[n % x.len()]) / (lit(1.0) + s1 * s1), lit(0.5) * ((lit(0.1) * lit(n as f64)) * (x[2] + s1)) / (lit(1.0) + s1 * s1), lit(0.46) * (x[1] - x[n % x.len()]).cos() + lit(0.76)];
        let mut m3 = 0;
        let mut p4 = ((x[m3 % x.len()] - (lit(0.1) * lit(n as f64))).tanh(), lit(0.5) * (lit(0.87) * (-a)) / (lit(1.0) + s1 * s1));
        let mut f5 = move |p6: Dual| { s1 = s1.sin() + (p6 + p6).tanh(); s1 * p6 };
        s1 = s1 + ((s1 + p4.1).tanh());
        let t7 = f5(lit(0.5) * (u2[1] * lit(0.92)).atan()) - f5(s1);
        let y8 = stepped(((t7 + p4.1) - lit(0.63)).tanh(), n / 2);
        (p4.0, p4.1) = (p4.1, lit(0.5) * (u2[n % 4] + s1) / (lit(1.0) + u2[n % 4] * u2[n % 4]));
        add_scaled(&mut u2[..2], x, t7.max(lit(-0.517)).sin());
        let t12: Dual = u2.iter().take(2).flat_map(|y9| { let t11 = lit(0.5) * y9.atan(); x.iter().map(move |y10| t11 * (y8.sin())) }).sum();
        let t14: Dual = x.iter().take(3).find(|y13| **y13 > lit(0.103)).copied().unwrap_or(((p4.0 - lit(0.77)).abs() + (t12 - u2[0])).tanh());
        let y15 = stepped(lit(0.98) * (-t7).cos() + lit(0.17), m3 / 2);
        let t18: Dual = u2.iter().skip(1).map(|y16| lit(0.5) * (u2[1] + s1).atan()).product();
        let Ok(y19) = checked(lit(0.5) * (t12 - t12) / (lit(1.0) + t18 * t18), m3) else {
            return lit(0.55) * t18 + lit(0.97) * x[2] + (lit(0.5) * (t12 * t12).atan());
        };
        lit(0.12) * y15 + lit(0.94) * x[n % x.len()] + lit(0.69) * s1 + lit(0.17) * p4.0 + lit(0.13) * u2[0]
    }

    pub fn p0158(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a);
        let mut u2 = [lit(0.5) * ((x[2] - a) + (-s1)).atan(), lit(0.92) * (a - s1).cos() + lit(0.54)];
        let mut v4 = u2.iter().take(3).filter(|y3| **y3 > lit(-0.153)).map(|y3| lit(0.5) * (a * y3).atan()).collect::<Vec<_>>();
        v4.push((a * a).ln_1p().tanh());
        let t7: Dual = u2.iter().rev().filter_map(|y5| if *y5 > lit(0.503) { Some(lit(0.89) * ((s1 + lit(0.66)) * y5).cos() + lit(0.84)) } else { None }).sum();
        let y25 = match checked((t7 - v4[0]).sin(), (n + 1)) {
            Ok(y9) if y9 > lit(0.16) => {
                let y9 = y9 * lit(0.94);
                lit(0.5) * (y9 - t7) / (lit(1.0) + v4[n % v4.len()] * v4[n % v4.len()])
            }
            Ok(y9) => {
                let mut s11 = lit(0.5) * ((x[1] * y9) + (t7 + t7)) / (lit(1.0) + y9 * y9);
                'l12: for i10 in n..n {
                    s11 = (lit(0.63) * s11 + (v4[0] + y9)).tanh();
                    let w13 = &mut u2[0..2];
                    for y14 in w13.iter_mut() {
                        for i15 in (4..n).rev() {
                            let t20: Dual = x[1..].iter().zip(x.iter().step_by(2)).enumerate().map(|(i18, (y16, y19))| ((y16 * s11).sin()) * y19 * lit(i18 as f64)).sum::<Dual>().tanh();
                            let f21 = |p22: Dual| lit(0.5) * y9.atan();
                            let t24 = x.iter().copied().map(f21).sum::<Dual>();
                            s11 = s11 + (lit(0.62) * (t24 + t20).sin());
                        }
                        s1 = s1 - (lit(0.86) * (*y14).sin());
                    }
                    s11 = s11 + (lit(0.18) * w13[w13.len() - 1].sin());
                }
                lit(0.5) * (y9 / (lit(1.5) + t7 * t7)) / (lit(1.0) + t7 * t7)
            }
            Err(_) => lit(0.5) * (s1.max(lit(0.507)) + x[2].min(lit(0.27))).atan(),
        };
        lit(0.25) * y25 + lit(0.19) * x[1] + lit(0.26) * s1 + lit(0.63) * v4[n % v4.len()] + lit(0.98) * u2[n % 2]
    }

    pub fn p0159(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (b * x[3]).tanh();
        let mut m2 = n / 2;
        let mut o3 = Some(lit(0.28) * s1.min(lit(-0.517)).cos() + lit(0.64));
        let mut k4 = 0;
        let mut t5 = lit(1.0) + (lit(0.5) * (x[n % x.len()] * x[m2 % x.len()]) / (lit(1.0) + a * a));
        'l6: while t5 > lit(0.54) && k4 < 12 {
            t5 = t5 * (lit(0.72));
            k4 += 1;
            let f7 = |p8: Dual| -> Dual { for k9 in 1..4 { if p8 * lit(k9 as f64) > lit(0.57) { return lit(0.5) * ((lit(0.36) * p8) - (lit(0.99) - t5)) / (lit(1.0) + a * a); } } (p8 / (lit(1.5) + s1 * s1)).sin() };
            let t10 = f7(((t5 + b) * lit(0.94)).tanh()) * f7(lit(0.5) * ((t5 - b) + (t5 * t5)) / (lit(1.0) + a * a));
            let e11 = if (m2 + 1) % 3 != 0 { Err(0_u8) } else { Ok(lit(0.61) * t5.atan().cos() + lit(0.99)) };
            if (-(t10 * t10)).exp() > lit(0.87) {
                match first_above(&x[..2], lit(0.17)) {
                    Some(y12) => {
                        match n / 2 % 5 {
                            2 => continue 'l6,
                            _ => {
                                let t15: Dual = x.iter().take(3).filter_map(|y13| if *y13 > lit(-0.663) { Some(lit(0.5) * a.tanh().powi(3).atan()) } else { None }).take(2).sum();
                                let e16 = if m2 / 2 > 2 && b - x[3] < t10 { Err(3_u8) } else { Ok(lit(0.24) * ((y12 + y12) + (s1 * t10)).cos() + lit(0.39)) };
                                b = b + (lit(0.63) * t15.sin());
                            }
                        }
                        let y17 = mean(&x[..2]);
                        s1 = s1 + (lit(0.92) * (y17 + y12).sin());
                    }
                    None => {
                        let mut s19 = lit(0.5) * ((-x[2]) - t5.min(lit(0.557))) / (lit(1.0) + t10 * t10);
                        for i18 in (0..4 + 2).rev().step_by(2) {
                            s19 = (lit(0.37) * s19 + (t10 / (lit(1.5) + s19 * s19))).tanh();
                            o3 = Some(lit(0.5) * (s19 + (lit(0.1) * lit(n as f64))) / (lit(1.0) + b * b));
                            let t21: Dual = if x.iter().take(3).any(|y20| *y20 > lit(0.203)) { lit(0.5) * (t10 - x[i18 % x.len()]).max(lit(-0.217)).atan() } else { lit(0.5) * a };
                            s1 = s1 + (lit(0.57) * t21.sin());
                        }
                        b = b + (lit(0.21) * s19.sin());
                    }
                }
                continue 'l6;
            }
            b = b + (lit(0.37) * t10.sin());
        }
        lit(0.76) * b + lit(0.93) * x[n % x.len()] + (lit(0.17) * (s1 + t5).cos() + lit(0.29)) + lit(0.45) * b + lit(0.35) * t5 + lit(0.74) * s1
    }

    pub fn q0160(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = ((x[n % x.len()] - a) - a.max(lit(-0.477))).tanh();
        let y2 = positive(lit(0.44) * a.max(lit(0.377)).cos() + lit(0.57))?;
        let t5: Dual = x[1..].iter().map(|y3| lit(0.5) * (y3 * y2).atan()).product();
        let t8: Dual = x[1..].iter().take_while(|y6| **y6 > lit(-0.603)).map(|y6| (s1 - lit(0.35)).tanh()).sum();
        let f9 = |p10: Dual| -> Dual { for k11 in 1..4 { if p10 * lit(k11 as f64) > lit(0.57) { return (t5 + t8).tanh(); } } lit(0.5) * (t8 + t8).max(lit(0.697)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]) };
        let t12 = f9(lit(0.5) * (y2 / (lit(1.5) + t8 * t8)).atan()) * f9((s1 + lit(0.47)).tanh());
        let mut k13 = 0;
        'l14: while k13 < n % 4 {
            k13 += 1;
            let (t18, t19) = x.iter().chain(&x[..]).fold((lit(0.5) * (t5 + lit(0.87)).atan(), lit(1.0)), |(p16, q17), y15| (q17 * (lit(0.22) * (y2 - y2).cos() + lit(0.45)), p16 - q17));
            let (t18, t19) = (t18.tanh(), t19.sin());
            let y25 = match (positive((-x[3]).sin()), (k13 + n) % 3) {
                (_, 0) => {
                    let Some(y24) = first_above(&x[..2], lit(0.88)) else {
                        continue;
                    };
                    (t19 + t12).tanh()
                }
                (Some(y21), k20) => (t5 + (lit(0.1) * lit(n as f64))).sin(),
                _ => lit(0.5) * y2.atan(),
            };
            s1 = s1 + (lit(0.11) * (t19 + t18).sin());
        }
        Some(lit(0.5) * ((t12 - s1) + (t8 + (lit(0.1) * lit(n as f64)))).atan())
    }

    pub fn p0160(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s26 = lit(0.5) * x[n % x.len()].atan();
        let mut v27 = Vec::new();
        v27.push(lit(0.25) * (b * b).max(lit(0.357)).cos() + lit(0.74));
        v27.push(((a / (lit(1.5) + s26 * s26)) - x[2]).sin());
        v27.push(lit(0.5) * b.max(lit(0.507)).atan());
        let mut m28 = if a / (lit(1.5) + s26 * s26) <= lit(-0.997) { (n + n) } else { 1 };
        let mut o29 = Some(lit(0.5) * (v27[m28 % v27.len()] * lit(0.23)).atan());
        o29 = Some((v27[2] + lit(0.12)).sin());
        let mut k30 = 0;
        let y31 = loop {
            k30 += 1;
            if !(k30 <= 1) || k30 > n.min(4) {
                break lit(0.91) * (b.max(lit(0.647)) + (b / (lit(1.5) + v27[0] * v27[0]))).cos() + lit(0.88);
            }
            v27.iter_mut().zip(x[1..].iter()).for_each(|(y32, y33)| { if *y33 < lit(-0.193) { return; } *y32 = lit(0.5) * *y32 + (a + s26).tanh(); });
            for (i34, y35) in v27.iter_mut().enumerate() {
                for (i36, y37) in x.iter().enumerate() {
                    'l39: for y38 in x.iter() {
                        let t42: Dual = x[1..].iter().filter_map(|y40| if *y40 > lit(0.473) { Some(lit(0.5) * (*y40).max(lit(0.817)).atan()) } else { None }).sum();
                        let t43 = std::mem::replace(y35, lit(0.5) * (a + (*y37)) / (lit(1.0) + (*y38) * (*y38)));
                        b = b + (lit(0.86) * (t43 + t42).sin());
                    }
                    s26 = s26 + (lit(0.44) * (*y37).sin());
                }
                b = b - (lit(0.97) * (*y35).sin());
            }
        };
        lit(0.66) * s26 + lit(0.74) * x[3] + lit(0.92) * s26 + lit(0.91) * b + lit(0.17) * v27[v27.len() - 1]
    }

    pub fn p0161(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[0] * x[n % x.len()]).atan();
        let o2 = if (n + 3) > 2 { Some(lit(0.79) * (x[2] / (lit(1.5) + a * a)).cos() + lit(0.36)) } else { None };
        let t5: Dual = x.iter().step_by(2).take_while(|y3| **y3 > lit(-0.43)).map(|y3| lit(0.51) * ((y3 + (*y3)) + s1.max(lit(-0.107))).cos() + lit(0.25)).sum();
        let t8: Dual = x.iter().filter(|y6| **y6 > lit(-0.523)).map(|y6| lit(0.61) * (t5 * a).cos() + lit(0.19)).sum();
        if n / 2 > 0 {
            'l11: for (i9, y10) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                match (i9 + n) % 4 {
                    2 => {
                        let mut k12 = 0;
                        let y13 = loop {
                            k12 += 1;
                            if k12 > n {
                                break ((t8 - t8) / (lit(1.5) + t8 * t8)).sin();
                            }
                            let f14 = |p15: Dual| lit(0.58) * (t5 * (t5 + y10)).cos() + lit(0.87);
                            let t17 = x.iter().map(|y16| f14(*y16)).sum::<Dual>();
                            s1 = s1 + (lit(0.16) * t17.sin());
                        };
                        s1 = lit(0.7) * s1 + lit(0.65) * y13.sin();
                    }
                    0 | 1 => {
                        let t20 = std::mem::replace(&mut s1, lit(0.5) * a.atan());
                        match n + 1 {
                            k21 if k21 > 1 => {
                                let f22 = |p24: Dual| ((lit(0.34) + t8) * a.min(lit(0.647))).tanh();
                                let f23 = |p24: Dual| f22(p24) - f22(s1.max(lit(-0.637)).sin());
                                let t25 = f23(lit(0.5) * ((t5 + lit(0.67)) + y10.atan()) / (lit(1.0) + (*y10) * (*y10)));
                                let mut v26 = Vec::new();
                                v26.push(lit(0.71) * t25.atan().cos() + lit(0.12));
                                v26.push(lit(0.5) * (y10 - y10.cos()).atan());
                                v26.push(lit(0.5) * (((lit(0.1) * lit(k21 as f64)) + t20) + (t8 - t8)) / (lit(1.0) + (*y10) * (*y10)));
                                s1 = s1 + (lit(0.31) * (v26[0] + t25).sin());
                            }
                            _ if t5 * lit(0.21) >= lit(-0.527) => {
                                let mut u27 = [(x[1] + y10).sin(), (s1 - t20).sin()];
                                let mut v28 = u27.clone();
                                s1 = s1 + (lit(0.82) * (v28[n % 2] + u27[0]).sin());
                            }
                            _ => {
                                s1 = s1 + (lit(0.36) * (lit(0.5) * (-t20).atan()));
                            }
                        }
                        s1 = s1 + (lit(0.21) * t20.sin());
                    }
                    _ => {
                        s1 = s1 + (lit(0.71) * (lit(0.5) * y10.sin().atan()));
                    }
                }
                s1 = s1 + (lit(0.78) * (*y10).sin());
            }
        }
        lit(0.15) * t8 + lit(0.83) * x[0] + lit(0.95) * s1
    }

    pub fn q0162(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (a - lit(0.29)).atan();
        let y2 = checked(lit(0.5) * s1.tanh().powi(3).atan(), (n + 2))?;
        let t4: Dual = x.iter().skip(1).find(|y3| **y3 > lit(-0.73)).copied().unwrap_or(lit(0.21) * x[n % x.len()].cos() + lit(0.41));
        let mut stack5 = vec![n % 3];
        let mut p7 = (lit(0.5) * (t4 / (lit(1.5) + y2 * y2)) / (lit(1.0) + y2 * y2), lit(0.83) * s1.max(lit(0.47)).cos() + lit(0.64));
        while let Some(i6) = stack5.pop() {
            if i6 > 1 {
                stack5.push(i6 / 2);
            }
            p7 = (p7.1, (p7.0 * (s1 - p7.0)).sin());
            let y8 = staged(lit(0.52) * s1.min(lit(-0.337)).tanh().powi(2).cos() + lit(0.24), (s1 + p7.1).tanh(), (n + 2))?;
            s1 = s1 - (lit(0.18) * y8.sin());
        }
        let t13: Dual = x[1..].iter().zip(x.iter().step_by(2)).enumerate().map(|(i11, (y9, y12))| (lit(0.5) * (-p7.1).atan()) * y12 * lit(i11 as f64)).sum::<Dual>().tanh();
        s1 = s1 + (lit(0.87) * blend(&t13, &p7.0));
        Ok(p7.0.max(lit(0.517)).tanh())
    }

    pub fn p0162(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s14 = (x[n % x.len()] - lit(0.77)).abs().sin();
        let mut v15 = vec![(s14 * x[0]).tanh(), lit(0.5) * s14.max(lit(-0.767)).atan(), lit(0.5) * (a * a).atan()];
        let mut m16 = n / 2;
        let t20: Dual = v15.iter().chain(&x[..]).take(2).flat_map(|y17| { let t19 = lit(0.5) * (*y17).min(lit(-0.907)).atan(); x.iter().map(move |y18| t19 * (lit(0.5) * (x[2] + (*y18)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]))) }).sum();
        let t22: Dual = (0..n.min(4)).rev().filter(|k21| k21 % 2 == 1).map(|k21| ((a - t20).tanh()) * lit(k21 as f64)).sum();
        let mut s24 = ((t20 + s14) + (t20 * v15[1])).tanh();
        for y23 in v15.iter_mut() {
            s24 = (lit(0.65) * s24 + (s24 * t20)).tanh();
            let y25 = drain(y23);
            let (t29, t30) = x.iter().take(3).fold((lit(0.5) * (s24 + s24).atan(), lit(1.0)), |(p27, q28), y26| (p27 + (lit(0.5) * (lit(0.18) + y25).atan()), q28 * p27));
            let (t29, t30) = (t29.tanh(), t30.sin());
            s14 = lit(0.7) * s14 + lit(0.86) * (y25 + (*y23)).sin();
        }
        lit(0.51) * x[n % x.len()] + lit(0.89) * x[2] + lit(0.46) * v15[m16 % v15.len()] + lit(0.35) * s24 + lit(0.53) * s14
    }

    pub fn q0163(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a - lit(0.57)).tanh();
        let y2 = mean(&x[..2]);
        s1 = s1 + (lit(0.68) * positive((-x[1]).tanh())?);
        let mut f5 = move |p6: Dual| { s1 = s1.sin() + (p6 - (lit(0.1) * lit(n as f64))).tanh(); s1 * p6 };
        s1 = s1 + ((y2 + y2).sin());
        let t7 = f5(lit(0.56) * (a * s1).cos() + lit(0.25)) - f5(s1);
        let t10: Dual = x.iter().skip(1).take_while(|y8| **y8 > lit(-0.103)).map(|y8| lit(0.5) * (t7 + lit(0.35)).atan()).skip(1).sum();
        Some((a * t10).max(lit(0.107)).tanh())
    }

    pub fn p0163(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s11 = (a.atan() + (a - lit(0.88))).sin();
        let mut u12 = [lit(0.5) * s11.atan(); 2];
        let mut p13 = (lit(0.5) * (lit(0.95) - x[n % x.len()].cos()).atan(), (s11 + x[n % x.len()]).sin());
        let t14 = std::mem::replace(&mut u12[0], lit(0.5) * (s11 / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).atan());
        u12.swap(n % 2, 0);
        let mut u16 = [lit(0.5) * ((p13.1 + t14) - (p13.0 + (lit(0.1) * lit(n as f64)))).atan(), (t14.sin() + (-s11)).sin(), (p13.1 + t14).sin()];
        for i15 in (1..x.len() + 2).step_by(2) {
            u16 = [u16[1], u16[2], lit(0.72) * (-s11).cos() + lit(0.36)];
            let mut s18 = lit(0.5) * (s11 / (lit(1.5) + p13.1 * p13.1)) / (lit(1.0) + u12[1] * u12[1]);
            for y17 in [lit(0.5) * (s11 + u12[0]) / (lit(1.0) + s11 * s11), (p13.0 + u12[1]).tanh()] {
                s18 = (lit(0.43) * s18 + (t14 * u12[i15 % 2])).tanh();
                let mut a = t14 - a.tanh();
                p13.1 = p13.1 + (lit(0.66) * a);
                let t19 = std::mem::replace(&mut p13.0, lit(0.5) * (a.max(lit(0.17)) + (y17 + (lit(0.1) * lit(i15 as f64)))) / (lit(1.0) + y17 * y17));
                s18 = s18 + (lit(0.89) * (a + t19).sin());
            }
            a = a + (lit(0.32) * s18.sin());
        }
        lit(0.84) * t14 + lit(0.15) * x[1] + lit(0.31) * a + lit(0.28) * s11 + lit(0.82) * p13.1 + lit(0.81) * u12[0] + lit(0.32) * u16[0]
    }

    pub fn q0164(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = ((lit(0.1) * lit(n as f64)) + x[n % x.len()]).sin();
        let y2 = staged(lit(0.61) * (s1 * (lit(0.1) * lit(n as f64))).cos() + lit(0.58), lit(0.56) * a.max(lit(-0.397)).cos() + lit(0.16), (n + 1))?;
        let f3 = |p4: Dual, q5: Dual| (s1 + s1).sin();
        let t6 = f3(((a * x[n % x.len()]) - x[n % x.len()].max(lit(0.907))).sin(), lit(0.86) * (-(a.sin() * a.sin())).exp().cos() + lit(0.88)) - f3(lit(0.86) * (-(a.sin() * a.sin())).exp().cos() + lit(0.88), lit(0.4));
        let mut p11 = ((y2 + y2).tanh(), (-(y2 * y2)).exp().tanh());
        'l12: for (i9, y10) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
            p11 = (p11.1, (p11.0 * (p11.1 / (lit(1.5) + p11.0 * p11.0))).sin());
            'l14: for i13 in 0..=n {
                match staged(lit(0.5) * (*y10).max(lit(-0.257)).atan(), lit(0.5) * (y2 + y10) / (lit(1.0) + y2 * y2), i13 / 2) {
                    Ok(y16) if y16 > lit(0.71) => {
                        if (i9 + n) % 2 == 0 || t6 * (*y10) > lit(-0.87) {
                            a = a + (lit(0.62) * checked(lit(0.5) * (y2 * a).atan(), n / 2)?);
                        }
                        a = a + (lit(0.11) * y16.sin());
                    }
                    Ok(y16) => {}
                    Err(_) => {
                        p11 = (lit(0.5) * ((*y10) - y2).max(lit(-0.497)).atan(), p11.0);
                    }
                }
            }
            a = a + (lit(0.75) * (*y10).sin());
        }
        Ok((y2 + p11.0).sin())
    }

    pub fn p0164(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s17 = lit(0.5) * (x[0] - lit(0.77)).abs() / (lit(1.0) + x[0] * x[0]);
        let mut v18 = Vec::new();
        v18.push(lit(0.91) * (x[n % x.len()] / (lit(1.5) + a * a)).cos() + lit(0.96));
        v18.push(s17.max(lit(-0.187)).sin());
        v18.push((s17 * s17).tanh());
        let mut m19 = n / 2;
        let mut v20 = std::mem::take(&mut v18);
        v20[1] = lit(0.67) * (v20[2] / (lit(1.5) + x[3] * x[3])).cos() + lit(0.32);
        v18 = v20;
        {
            let (w21, w22) = v18.split_at_mut(1);
            w21[0] = w22[0] * w21[0];
            let mut u23 = [((s17 + x[1]) - w21[m19 % w21.len()].min(lit(0.757))).sin(), (w22[1] / (lit(1.5) + s17 * s17)).tanh(), lit(0.16) * (w21[0] * w21[0]).cos() + lit(0.89), lit(0.5) * ((w21[n % w21.len()] - w21[0]) + (x[3] * x[3] + lit(0.3)).sqrt()).atan()];
            u23.iter_mut().zip(w21.iter()).for_each(|(y24, y25)| { *y24 = lit(0.5) * *y24 + ((s17 + a) + lit(0.21)).tanh(); });
            a = a + (lit(0.92) * (u23[3] + w21[0]).sin());
        }
        add_scaled(&mut v18[..2], &x[..2], ((x[3] + s17) * (s17 + a)).sin());
        v18.swap(n % 3, 1);
        let t28: Dual = x.iter().chain(&v18[..]).map(|y26| { if *y26 > lit(-0.473) { return lit(0.34) * (-((*y26) * (*y26))).exp().cos() + lit(0.91); } lit(0.5) * y26 }).sum();
        lit(0.71) * a + lit(0.24) * x[3] + lit(0.18) * s17 + lit(0.22) * a + lit(0.56) * v18[n % v18.len()]
    }

    pub fn p0165(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a + a).sin();
        let mut u2 = [lit(0.5) * (x[n % x.len()] - a).atan(); 4];
        let mut p3 = (lit(0.5) * u2[n % 4].tanh().powi(3).atan(), (lit(0.79) + s1).tanh());
        u2 = [lit(0.5) * (-s1) / (lit(1.0) + s1 * s1), lit(0.5) * (s1 * s1 + lit(0.3)).sqrt().atan(), (u2[n % 4] - u2[n % 4]).sin(), (-p3.1).min(lit(-0.247)).sin()];
        for (y4, y5) in u2.iter_mut().zip(x.iter()) {
            let w6 = &x[1..];
            if (n + n) % 2 == 0 || p3.1.cos() > lit(-0.507) {
                let o7 = if -(*y4) >= x[2] { Some(lit(0.69) * (w6[1] + (*y4)).cos() + lit(0.63)) } else { None };
            }
            s1 = s1 + (lit(0.87) * ((*y5) + (*y4)).sin());
        }
        'l9: for i8 in 0..n.min(4) {
            s1 = s1 + (lit(0.67) * mean(&u2));
        }
        lit(0.21) * p3.1 + lit(0.72) * x[1] + lit(0.14) * p3.0 + lit(0.61) * s1 + lit(0.39) * u2[2]
    }

    pub fn p0166(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (a * b).sin();
        let mut u2 = [lit(0.74) * (s1 / (lit(1.5) + b * b)).cos() + lit(0.72), lit(0.52) * (b * a).cos() + lit(0.56), lit(0.5) * ((lit(0.1) * lit(n as f64)) - (s1 * b)).atan(), (x[n % x.len()] * s1).sin()];
        let mut v3 = vec![lit(0.5) * (s1 + (b / (lit(1.5) + a * a))) / (lit(1.0) + u2[1] * u2[1]); 4];
        let o4 = if !(n <= 3) { Some(lit(0.5) * (s1 + x[n % x.len()]).atan()) } else { None };
        u2 = [lit(0.79) * (u2[1] + s1).cos() + lit(0.66), lit(0.5) * ((lit(0.1) * lit(n as f64)) - (v3[2] * v3[2])) / (lit(1.0) + s1 * s1), lit(0.5) * (u2[n % 4] / (lit(1.5) + v3[n % v3.len()] * v3[n % v3.len()])) / (lit(1.0) + u2[n % 4] * u2[n % 4]), lit(0.5) * (a + s1).atan()];
        v3[0] = v3[0] - (lit(0.12) * (lit(0.5) * (b * a) / (lit(1.0) + s1 * s1)));
        u2[1..].fill(((v3[n % v3.len()] - s1) + (a + lit(0.58))).sin());
        v3[n % 4] = v3[n % 4] / (lit(1.1) + (a - v3[1]) * (a - v3[1]));
        v3[3] = lit(0.54) * u2[n % 4].max(lit(0.707)).cos() + lit(0.23);
        lit(0.45) * s1 + lit(0.55) * x[n % x.len()] + lit(0.57) * u2[0] + lit(0.79) * v3[0] + lit(0.17) * s1
    }

    pub fn q0167(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.53) * (x[n % x.len()] - a).cos() + lit(0.79);
        let y2 = staged(lit(0.5) * ((x[n % x.len()] - x[n % x.len()]) * (s1 - s1)) / (lit(1.0) + a * a), lit(0.24) * ((lit(0.1) * lit(n as f64)) - s1).cos() + lit(0.49), n / 2)?;
        s1 = s1 + (lit(0.13) * staged((x[1] + (lit(0.1) * lit(n as f64))).sin(), lit(0.5) * (lit(0.41) * x[3]).atan(), (n + 1))?);
        let (t6, t7) = x.iter().chain(&x[..]).fold(((x[1] - lit(0.77)).abs().sin(), lit(1.0)), |(p4, q5), y3| (p4 + (lit(0.5) * ((lit(0.1) * lit(n as f64)) + s1).atan()), q5 * p4));
        let (t6, t7) = (t6.tanh(), t7.sin());
        let y8 = lit(0.25) * staged(lit(0.73) * (t7.max(lit(0.817)) / (lit(1.5) + t7 * t7)).cos() + lit(0.58), lit(0.58) * (y2 - x[n % x.len()]).cos() + lit(0.26), n / 2)?.sin();
        let t13: Dual = x.iter().take(3).zip(x.iter().step_by(2)).enumerate().map(|(i11, (y9, y12))| ((s1 - t7).sin()) * y12 * lit(i11 as f64)).sum::<Dual>().tanh();
        s1 = s1 / (lit(1.1) + (t13 + s1) * (t13 + s1));
        match n / 2 {
            k14 @ 1..=3 => {
                let t15 = std::mem::take(&mut s1);
                let y19 = match chained(((y8 * x[1]) + (t13 * t13).ln_1p()).tanh(), lit(0.5) * (t7 * t7).ln_1p() / (lit(1.0) + y8 * y8)) {
                    Some(y18) => y18.tanh(),
                    None => (t7 * t7).sin(),
                };
                s1 = s1 - (lit(0.97) * (t15 + y19).sin());
            }
            _ => {
                s1 = s1 + (lit(0.13) * (lit(0.57) * y2.max(lit(-0.87)).cos() + lit(0.41)));
            }
        }
        Ok(lit(0.5) * (t6 + y8).atan())
    }

    pub fn p0167(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s20 = (a * a).sin();
        let mut m21 = if n / 2 % 3 != 0 { (n + 3) } else { 2 };
        let mut p22 = (lit(0.5) * (s20 + s20).atan(), lit(0.56) * (x[m21 % x.len()].atan() + x[n % x.len()].min(lit(0.507))).cos() + lit(0.64));
        for i23 in 0..x.len() {
            match chained(lit(0.72) * x[i23].tanh().powi(2).cos() + lit(0.34), lit(0.58) * (a + a).min(lit(-0.267)).cos() + lit(0.23)) {
                Some(y25) if y25 > lit(0.54) => {
                    let mut k26 = 0;
                    let y27 = 'l28: loop {
                        k26 += 1;
                        if k26 > n.min(4) {
                            break (s20 - x[i23]).cos().tanh();
                        }
                        let mut s30 = lit(0.5) * a.max(lit(-0.127)).atan();
                        for y29 in x {
                            s30 = (lit(0.65) * s30 + (x[i23] / (lit(1.5) + s20 * s20))).tanh();
                            a = a / (lit(1.1) + (s30 / (lit(1.5) + (*y29) * (*y29))) * (s30 / (lit(1.5) + (*y29) * (*y29))));
                            a = a + (lit(0.71) * (*y29).sin());
                        }
                        match (k26 + n) % 5 {
                            1 => continue 'l28,
                            _ => {}
                        }
                        s20 = s20 + (lit(0.23) * s30.sin());
                    };
                    a = a + (lit(0.11) * (y27 + y25).sin());
                }
                Some(y25) => {
                    let f31 = |p32: Dual, q33: Dual| lit(0.5) * q33.atan().max(lit(0.937)).atan();
                    let t34 = if f31(lit(0.5) * (s20 + y25).atan(), lit(0.2)) > lit(0.13) { f31(lit(0.88) * (a * a).cos() + lit(0.78), lit(0.5) * (s20 + y25).atan()) } else { f31(lit(0.5) * (s20 + y25).atan(), lit(0.5) * (s20 + y25).atan()) };
                    for i35 in n..n {
                        let y39 = match chained(lit(0.5) * (t34 - (lit(0.1) * lit(m21 as f64))) / (lit(1.0) + p22.0 * p22.0), lit(0.5) * (y25 * p22.0) / (lit(1.0) + s20 * s20)) {
                            Some(y36) => {
                                let y37 = match q0167(x, lit(0.5) * ((-p22.1) * y25.atan()) / (lit(1.0) + a * a), n % 4) { Ok(t) => lit(0.63) * t, Err(k) => lit(0.1) * lit(k as f64) };
                                lit(0.5) * (-p22.1.atan()) / (lit(1.0) + y25 * y25)
                            }
                            None => {
                                p22.1 = p22.1 + (lit(0.78) * blend(&p22.1, &p22.0));
                                let t38: Dual = lit(0.5) * ((s20 * p22.0) - lit(0.77)).abs().atan();
                                (y25 - y25).sin()
                            }
                        };
                        let mut k40 = 0;
                        let y41 = 'l42: loop {
                            k40 += 1;
                            if n / 2 > 4 && y25 - y25 >= lit(0.237) || k40 > n % 3 {
                                break lit(0.5) * (p22.1 * p22.0) / (lit(1.0) + y39 * y39);
                            }
                            let t45: Dual = x.iter().skip_while(|y43| **y43 > lit(-0.113)).map(|y43| lit(0.5) * ((y25 * y39) + lit(0.82)) / (lit(1.0) + p22.0 * p22.0)).take(2).sum();
                            a = a + (lit(0.84) * t45.sin());
                        };
                        a = a + (lit(0.26) * (y39 + y41).sin());
                    }
                    a = a + (lit(0.35) * (y25 + t34).sin());
                }
                None => {
                    a = a + (lit(0.62) * (lit(0.81) * (p22.1 * p22.0).cos() + lit(0.13)));
                }
            }
        }
        lit(0.39) * s20 + lit(0.27) * x[0] + (s20 * p22.0).tanh() + lit(0.28) * a + lit(0.36) * p22.0 + lit(0.92) * s20
    }

    pub fn p0168(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.59) * (a / (lit(1.5) + a * a)).cos() + lit(0.11);
        let mut u2 = [lit(0.5) * (s1 - x[n % x.len()]) / (lit(1.0) + a * a), lit(0.5) * (s1 / (lit(1.5) + a * a)).atan(), (x[3] - x[3]).sin()];
        let mut v3 = x.to_vec();
        let mut m4 = 0;
        u2[m4 % 3] = a.cos().tanh();
        let t7: Dual = x.iter().map(|y5| lit(0.86) * (x[3] + v3[m4 % v3.len()]).cos() + lit(0.18)).product();
        let t11: Dual = u2.iter().step_by(2).take(2).flat_map(|y8| { let t10 = ((*y8) + (*y8)).sin(); x.iter().map(move |y9| t10 * ((u2[n % 3] + x[n % x.len()]).tanh())) }).take(2).sum();
        let y23 = match first_above(&u2, lit(0.79)) {
            Some(y13) if y13 > lit(0.91) => lit(0.5) * (t7 / (lit(1.5) + v3[2] * v3[2])) / (lit(1.0) + y13 * y13),
            Some(y13) => {
                for w14 in u2.chunks_mut(2) {
                    w14[0] = lit(0.5) * x[n % x.len()].atan().atan();
                    let mut p16 = ((lit(0.49) - w14[m4 % w14.len()]).sin(), lit(0.5) * t7.atan());
                    for i15 in 1..n.min(4) {
                        p16 = (p16.1, (p16.0 * a.min(lit(0.697))).sin());
                        let mut k17 = 0;
                        let mut t18 = lit(1.0) + (lit(0.15) * (t11 + t11).cos() + lit(0.12));
                        while t18 > lit(0.35) && k17 < 3 {
                            t18 = t18 * (lit(0.56));
                            k17 += 1;
                            w14[0] = w14[0] - (lit(0.85) * (a + w14[k17 % w14.len()]).sin());
                            let f19 = |p21: Dual| (v3[1] + t11).sin();
                            let f20 = |p21: Dual| f19(p21) - f19((t18 * p21).tanh());
                            let t22 = f20((t18 / (lit(1.5) + t18 * t18)).tanh());
                            s1 = s1 + (lit(0.28) * t22.sin());
                        }
                        s1 = s1 + (lit(0.61) * t18.sin());
                    }
                    s1 = s1 + (lit(0.23) * (p16.0 + w14[m4 % w14.len()]).sin());
                }
                lit(0.32) * (t11 - lit(0.77)).abs().cos() + lit(0.54)
            }
            None => lit(0.5) * (-x[n % x.len()]).atan(),
        };
        lit(0.44) * t11 + lit(0.22) * x[0] + (lit(0.5) * ((s1 + v3[m4 % v3.len()]) + (lit(0.1) * lit(m4 as f64))).atan()) + lit(0.46) * a + lit(0.61) * s1 + lit(0.51) * u2[m4 % 3] + lit(0.88) * v3[m4 % v3.len()]
    }

    pub fn p0169(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (lit(0.73) * b).tanh();
        let mut v2 = Vec::new();
        v2.push(x[n % x.len()].max(lit(0.227)).sin());
        v2.push(lit(0.5) * ((s1 + x[n % x.len()]) + (a * b)).atan());
        v2.push(lit(0.5) * ((x[2] + b) * (s1 - x[2])).atan());
        let mut m3 = if (b * b + lit(0.3)).sqrt() < b { (n + 1) } else { 1 };
        let mut o4 = Some((v2[v2.len() - 1] - x[x.len() - 1]).sin());
        let y18 = match checked(lit(0.5) * (b + (lit(0.1) * lit(n as f64))) / (lit(1.0) + v2[m3 % v2.len()] * v2[m3 % v2.len()]), (n + n)) {
            Ok(y5) => {
                let mut y5 = y5 * lit(0.93);
                let mut y7 = if y5 * b < lit(-0.697) {
                    let y8: Dual;
                    match (n + n) % 4 {
                        0 => {
                            y8 = (lit(0.17) - (y5 + s1)).sin();
                        }
                        1 | 2 => {
                            y8 = x[n % x.len()].cos().sin();
                        }
                        _ => {
                            let mut f9 = move |p10: Dual| { y5 = y5.sin() + lit(0.5) * p10.max(lit(-0.997)) / (lit(1.0) + p10 * p10); y5 * p10 };
                            y5 = y5 + ((y5 - x[m3 % x.len()]).tanh());
                            let t11 = f9((b - s1).sin()) - f9(y5);
                            'l13: for y12 in v2.iter_mut() {
                                let f14 = |p15: Dual| -> Dual { if p15 > lit(0.23) { return lit(0.5) * (-(t11 * (*y12))) / (lit(1.0) + s1 * s1); } ((*y12).min(lit(0.307)) / (lit(1.5) + a * a)).tanh() };
                                let t17 = f14(lit(0.82) * ((x[n % x.len()] * s1) * lit(0.22)).cos() + lit(0.52)) * f14(x[x.len() - 1].max(lit(-0.697)).tanh());
                                y5 = y5 + (lit(0.59) * ((*y12) + t17).sin());
                            }
                            y8 = ((t11 / (lit(1.5) + s1 * s1)) * (t11 * x[n % x.len()])).sin();
                        }
                    }
                    (-(y8 + a)).tanh()
                } else {
                    return lit(0.61) * v2[1] + lit(0.13) * x[2] + s1.max(lit(0.617)).sin();
                };
                b.atan().sin()
            }
            Err(_) => ((-a) - lit(0.77)).abs().sin(),
        };
        lit(0.91) * v2[0] + lit(0.17) * x[m3 % x.len()] + (lit(0.5) * (s1 * y18) / (lit(1.0) + b * b)) + lit(0.66) * v2[n % v2.len()] + lit(0.11) * s1
    }

    pub fn p0170(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.max(lit(-0.847)) / (lit(1.0) + x[1] * x[1]);
        let mut u2 = [lit(0.12) * x[n % x.len()].min(lit(-0.267)).cos() + lit(0.17), lit(0.79) * (x[2] * a).cos() + lit(0.89)];
        let t5: Dual = x.iter().rev().filter(|y3| **y3 > lit(-0.303)).map(|y3| (-s1).tanh()).sum();
        let mut k6 = 0;
        let mut t7 = (s1 + x[2]).tanh();
        let mut p8 = ((a + t7).tanh(), t7.sin().min(lit(-0.507)).sin());
        'l9: while {
            k6 += 1;
            t7 = lit(0.61) * t7 + (lit(0.5) * (-t5) / (lit(1.0) + a * a));
            k6 < 7 && t7 > -lit(0.25)
        } {
            p8 = (p8.1, (p8.0 * (s1 / (lit(1.5) + t7 * t7))).sin());
            if n / 2 % 2 == 1 {
                add_scaled(&mut u2[1..], x, (t7 * t7).sin());
                match positive((t5 - lit(0.63)).tanh()) {
                    Some(y10) => {
                        let t11 = std::mem::replace(&mut u2[0], lit(0.12) * (-p8.0).cos() + lit(0.99));
                        add_scaled(&mut u2[1..], x, lit(0.5) * (t7.min(lit(0.867)) + (t7 / (lit(1.5) + y10 * y10))).atan());
                        s1 = s1 + (lit(0.27) * (y10 + t11).sin());
                    }
                    None => {
                        let y12 = match k6 / 2 {
                            1..=3 | 6 => lit(0.99) * (t7 + t5).cos() + lit(0.92),
                            _ => return lit(0.89) * s1 + lit(0.54) * x[x.len() - 1],
                        };
                        u2[1] = u2[1] * (lit(0.8) + lit(0.15) * ((lit(0.1) * lit(n as f64)) + t7).sin());
                        s1 = s1 + (lit(0.82) * y12.sin());
                    }
                }
            } else if x[0] + t7 <= lit(0.537) {
                p8.0 = p8.0 + (lit(0.68) * (lit(0.5) * (t7 - p8.0).atan()));
            } else if n / 2 % 3 != 0 {
                p8.1 = p8.1 + (lit(0.71) * (lit(0.78) * (x[1] / (lit(1.5) + p8.1 * p8.1)).cos() + lit(0.68)));
            }
        }
        lit(0.42) * b + lit(0.87) * x[1] + (x[1] + p8.1).tanh() + lit(0.16) * s1 + lit(0.49) * p8.1 + lit(0.89) * t7 + lit(0.11) * u2[k6 % 2] + lit(0.48) * b
    }

    pub fn p0171(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[3] - a).sin();
        let mut v2 = Vec::new();
        v2.push(b.min(lit(-0.657)).sin());
        v2.push(((lit(0.86) * x[n % x.len()]) + (a * a + lit(0.3)).sqrt()).sin());
        v2.push(lit(0.56) * b.atan().cos() + lit(0.84));
        let mut s3 = lit(1.0);
        s3 = s3 + (lit(0.12) * (x[x.len() - 1] + a).cos() + lit(0.29));
        let t6: Dual = x.iter().skip(1).filter(|y4| **y4 > lit(0.473)).map(|y4| s3.max(lit(0.517)).tanh()).sum();
        v2 = vec![lit(0.5) * (t6 * v2[0]).atan(); 4];
        {
            let (w7, w8) = v2.split_at_mut(1);
            w7[0] = w8[0] * w7[n % w7.len()];
            let r9 = if n / 2 % 3 != 2 { &b } else { &s3 };
            for i10 in (0..4 + 2).step_by(2) {
                w8.fill(lit(0.5) * ((*r9) - lit(0.24)) / (lit(1.0) + s1 * s1));
                relax(&mut w8[1..], lit(0.5) * ((lit(0.1) * lit(n as f64)) + (*r9)).atan());
                match i10 {
                    ..2 => {
                        for w11 in w8.chunks_mut(3) {
                            w11[0] = (-((*r9) * (*r9))).exp().tanh();
                            let mut f12 = |p13: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * ((s3 * b) / (lit(1.5) + w11[0] * w11[0])) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]); s1 * p13 };
                            let t14 = f12((w7[0] + r9).tanh()) + lit(0.5) * f12(lit(0.7));
                            std::mem::swap(&mut s1, &mut w11[0]);
                            s1 = s1 + (lit(0.96) * (w11[n % w11.len()] + t14).sin());
                        }
                    }
                    2..=4 => {
                        let mut u16 = [((w8[0] + lit(0.12)) - w8[1].min(lit(0.57))).tanh(), lit(0.5) * s1.min(lit(0.597)).atan(), lit(0.5) * (r9 - s1) / (lit(1.0) + w7[w7.len() - 1] * w7[w7.len() - 1])];
                        for y15 in w8.iter_mut() {
                            u16 = [u16[1], u16[2], ((*y15) - r9).sin()];
                            let mut t6 = t6 * lit(0.19);
                            s1 = s1 + (lit(0.12) * t6);
                            s1 = s1 + (lit(0.16) * ((*y15) + t6).sin());
                        }
                        s1 = s1 + (lit(0.49) * u16[i10 % 3].sin());
                    }
                    _ => {
                        s1 = s1 + (lit(0.41) * (w7[w7.len() - 1] * a).sin());
                    }
                }
            }
            s1 = s1 + (lit(0.84) * (w8[n % w8.len()] + w7[w7.len() - 1]).sin());
        }
        lit(0.65) * s1 + lit(0.58) * x[3] + (b * lit(0.99)).tanh() + lit(0.68) * v2[n % v2.len()] + lit(0.94) * s1 + lit(0.36) * s3
    }

    pub fn q0172(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a + a).sin();
        let y2 = staged(lit(0.5) * (x[n % x.len()].max(lit(-0.657)) * (a - x[1])) / (lit(1.0) + a * a), (x[n % x.len()] + x[2]).sin(), (n + 3))?;
        let t5: Dual = x.iter().chain(&x[..]).filter_map(|y3| if *y3 > lit(-0.593) { Some((s1 * a).min(lit(-0.737)).tanh()) } else { None }).sum();
        let t8: Dual = x.iter().chain(&x[..]).map(|y6| lit(0.5) * y2.max(lit(-0.337)) / (lit(1.0) + s1 * s1)).product();
        match (staged(lit(0.28) * ((-y2) / (lit(1.5) + x[2] * x[2])).cos() + lit(0.31), (x[1] - y2).tanh(), n), (n + 3) % 3) {
            (_, 0) => {
                if let Ok(y11) = staged(lit(0.22) * a.atan().cos() + lit(0.11), s1.max(lit(-0.597)).tanh(), (n + 1)) {
                    for i12 in 2..2 {
                        s1 = s1 + (lit(0.53) * staged(lit(0.22) * (t5 + lit(0.66)).cos() + lit(0.97), (y2 - y2).sin(), i12)?);
                    }
                    s1 = s1 + (lit(0.47) * y11.sin());
                }
                if t5 + y2 < y2 {
                    if (n + n) % 3 != 2 {
                        let t15: Dual = x.iter().take(3).map(|y13| lit(0.5) * (y2 * t8) / (lit(1.0) + t8 * t8)).product();
                        s1 = lit(0.7) * s1 + lit(0.54) * t15.sin();
                    } else if a <= y2 {
                        s1 = s1 + (lit(0.68) * (lit(0.92) * t8.atan().cos() + lit(0.93)));
                    } else {
                        s1 = s1 + (lit(0.75) * (t8 + t5).tanh());
                    }
                } else if -s1 < lit(-0.467) {
                    s1 = s1 + (lit(0.66) * (lit(0.97) * (-(y2 - (lit(0.1) * lit(n as f64)))).cos() + lit(0.44)));
                } else {
                    s1 = s1 + (lit(0.88) * (lit(0.69) * (x[n % x.len()].cos() * (s1 + s1)).cos() + lit(0.67)));
                }
            }
            (Ok(y10), k9) => {
                s1 = lit(0.7) * s1 + lit(0.56) * y10.sin();
            }
            _ => {}
        }
        Ok(s1.min(lit(0.347)).tanh())
    }

    pub fn p0172(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s16 = lit(0.5) * a / (lit(1.0) + x[1] * x[1]);
        let mut u17 = [((x[n % x.len()] / (lit(1.5) + a * a)) / (lit(1.5) + s16 * s16)).sin(), x[n % x.len()].cos().sin(), lit(0.5) * (x[1] + s16) / (lit(1.0) + s16 * s16)];
        let mut p18 = (lit(0.5) * u17[2].min(lit(0.627)).atan(), lit(0.94) * (-(s16 * lit(0.63))).cos() + lit(0.16));
        let mut s19 = lit(0.5);
        s19 = s19 + ((s16 * s16).sin());
        std::mem::swap(&mut u17[0], &mut s16);
        let mut f20 = |p21: Dual| { s16 = lit(0.5) * s16 + lit(0.32) * (u17[n % 3] - lit(0.77)).abs().cos() + lit(0.32); s16 * p21 };
        let t22 = f20(lit(0.5) * (s19 * u17[0]) / (lit(1.0) + u17[n % 3] * u17[n % 3])) + lit(0.5) * f20(lit(0.7));
        u17.swap(n % 3, 1);
        let mut k23 = 0;
        let mut t24 = lit(0.98) * (t22 - p18.1).cos() + lit(0.69);
        let mut s25 = ((x[n % x.len()] - a) / (lit(1.5) + u17[2] * u17[2])).sin();
        while {
            k23 += 1;
            t24 = lit(0.69) * t24 + (t24 * p18.0).sin();
            k23 < 7 && t24 > -lit(0.58)
        } {
            s25 = (lit(0.89) * s25 + (t22 + lit(0.93))).tanh();
            if s19 * t22 < lit(0.757) {
                let mut v26 = u17.clone();
                let e27 = if k23 > 4 { Err(1_u8) } else { Ok(lit(0.5) * (t22 * (lit(0.1) * lit(n as f64))) / (lit(1.0) + u17[2] * u17[2])) };
                s25 = lit(0.7) * s25 + lit(0.31) * v26[0].sin();
            }
        }
        lit(0.45) * t24 + lit(0.42) * x[k23 % x.len()] + (-(t22 * t22)).exp().sin() + lit(0.66) * p18.1 + lit(0.85) * s16 + lit(0.98) * s19 + lit(0.17) * u17[k23 % 3] + lit(0.47) * s25 + lit(0.79) * t24
    }

    pub fn p0173(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = b.atan().tanh();
        let mut o2: Option<Dual> = None;
        let mut p3 = ((b + s1).max(lit(0.927)).sin(), lit(0.5) * (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) / (lit(1.0) + a * a));
        let t5: Dual = x.iter().take(3).map(|y4| ((x[n % x.len()] * (*y4)) / (lit(1.5) + s1 * s1)).tanh()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| p3.0.tanh());
        match staged((s1 + b).tanh(), lit(0.5) * x[1].max(lit(-0.527)).atan(), (n + n)) {
            Ok(y6) => {
                let mut s9 = t5.cos().tanh();
                for i8 in (1..x.len() + 2).rev().step_by(2) {
                    s9 = (lit(0.58) * s9 + (p3.1 / (lit(1.5) + a * a))).tanh();
                    let y11 = match i8 + n {
                        k10 @ 1..=3 => (-((s9 - s1) * (s9 - s1))).exp().tanh(),
                        _ => lit(0.5) * (s1 * s9) / (lit(1.0) + p3.0 * p3.0),
                    };
                    a = a - (lit(0.83) * y11.sin());
                }
                let (t15, t16) = x.iter().fold((lit(0.81) * (p3.1 - a).cos() + lit(0.61), lit(1.0)), |(p13, q14), y12| (p13 + (((*y12) / (lit(1.5) + y6 * y6)).sin()), q14 * p13));
                let (t15, t16) = (t15.tanh(), t16.sin());
                a = a + (lit(0.33) * (y6 + s9).sin());
            }
            Err(1) => {
                match checked(lit(0.43) * (s1 - lit(0.77)).abs().cos() + lit(0.34), (n + 3)) {
                    Ok(y18) if y18 > lit(0.49) => {
                        let mut u21 = [lit(0.5) * p3.1.atan() / (lit(1.0) + t5 * t5), ((x[3] + a) / (lit(1.5) + b * b)).sin(), (y18 * b).tanh()];
                        for (i19, y20) in x.iter().chain(&x[1..]).enumerate() {
                            u21 = [u21[1], u21[2], y18.max(lit(-0.67)).sin()];
                            let mut s24 = lit(0.5) * ((*y20) - (*y20)).atan();
                            for (i22, y23) in u21.iter_mut().enumerate() {
                                s24 = (lit(0.29) * s24 + ((*y20) * a)).tanh();
                                let t25 = lit(0.5) * ((*y20) + b).atan();
                                a = a - (lit(0.43) * (t25 + (*y23)).sin());
                            }
                            s1 = s1 + (lit(0.42) * (s24 + (*y20)).sin());
                        }
                        a = a + (lit(0.22) * (u21[n % 3] + y18).sin());
                    }
                    Ok(y18) => {
                        s1 = s1 + (lit(0.23) * y18.sin());
                    }
                    Err(_) => {
                        p3.0 = p3.0 + (lit(0.55) * (t5 + p3.0).sin());
                    }
                }
            }
            Err(k7) => {
                a = a + (lit(0.38) * (lit(0.5) * (b * b + lit(0.3)).sqrt().atan()));
            }
        }
        lit(0.78) * t5 + lit(0.23) * x[n % x.len()] + (lit(0.5) * (-s1).atan()) + lit(0.92) * p3.1 + lit(0.76) * s1 + lit(0.92) * a
    }

    pub fn p0174(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (lit(0.83) * x[3]).tanh();
        let mut o2: Option<Dual> = None;
        let t3 = lit(0.46) * (x[n % x.len()] + (s1 + x[n % x.len()])).cos() + lit(0.66);
        let y4 = drain(&mut s1);
        let mut k5 = 0;
        let mut t6 = lit(1.0) + a.min(lit(0.67)).sin();
        let mut p7 = (lit(0.5) * (s1 - lit(0.77)).abs().atan(), (lit(0.32) + a).tanh());
        while t6 > lit(0.47) && k5 < 12 {
            t6 = t6 * (lit(0.58));
            k5 += 1;
            p7 = (p7.1, (p7.0 * (p7.1 * p7.0)).sin());
            'l9: for i8 in 0..n {
                let t12: Dual = x.iter().step_by(2).map(|y10| lit(0.5) * s1.min(lit(0.247)) / (lit(1.0) + (*y10) * (*y10))).sum();
                t6 = t6 - (lit(0.39) * t12.sin());
            }
            let r13 = match (k5 + n) % 3 { 0 => &a, _ => &x[1] };
            s1 = s1 + (lit(0.75) * (*r13).sin());
        }
        'l15: for y14 in [lit(0.5) * (a * (lit(0.1) * lit(k5 as f64))).max(lit(0.777)) / (lit(1.0) + s1 * s1), lit(0.5) * (t3 + lit(0.76)).atan()] {
            p7.0 = lit(0.5) * (t6 - t6).atan();
            t6 = t6 + (lit(0.32) * y14.sin());
        }
        lit(0.34) * p7.1 + lit(0.76) * x[k5 % x.len()] + lit(0.82) * t6 + lit(0.98) * p7.0 + lit(0.42) * s1
    }
}

// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn q0150(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[2] - a).tanh();
    let y2 = 0.79 * positive(0.5 * (s1 * a).atan())?.sin();
    let y3 = positive(0.5 * x[3].min(0.697) / (1.0 + a * a))?;
    let t6: f64 = x.iter().skip_while(|y4| **y4 > 0.643).map(|y4| (*y4).max(-0.87).min(-0.207).sin()).take(2).sum();
    let w7 = &x[1..];
    match ((n + n) > 2 && a.atan() >= 0.557, (n + 3)) {
        (true, 0..=2) => {
            let t9 = std::mem::replace(&mut s1, (y3.min(-0.967) + 0.52).sin());
            s1 = 0.7 * s1 + 0.82 * t9.sin();
        }
        (false, _) => {
            s1 += 0.26 * ((s1 / (1.5 + t6 * t6)) * (y2 / (1.5 + s1 * s1))).tanh();
        }
        _ => {
            s1 += 0.94 * (0.5 * (y2 + t6) / (1.0 + y2 * y2));
        }
    }
    Some(0.5 * ((a * (0.1 * (n as f64))) + y2.tanh().powi(3)) / (1.0 + y3 * y3))
}

#[differentiable]
pub fn p0150(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s10 = 0.39 * x[2].sin().cos() + 0.64;
    let mut k11 = 0;
    while k11 < x.len() {
        'l13: for i12 in 2..2 {
            match k11 / 2 % 5 {
                2 => continue,
                _ => {
                    let y14 = mean(x);
                    let mut k15 = 0;
                    let mut t16 = 1.0 + (0.5 * (b * b).ln_1p() / (1.0 + b * b));
                    while t16 > 0.76 && k15 < 3 {
                        t16 *= 0.59;
                        k15 += 1;
                        let (t20, t21) = x.iter().step_by(2).fold(((((0.1 * (k11 as f64)) * s10) + (y14 + s10)).tanh(), 1.0), |(p18, q19), y17| (q19 * (((-a) + 0.49).tanh()), p18 - q19));
                        let (t20, t21) = (t20.tanh(), t21.sin());
                        s10 += 0.33 * (t20 + t21).sin();
                    }
                    s10 += 0.46 * (t16 + y14).sin();
                }
            }
            let mut s22 = 0.5;
            s22 += ((a * 0.73) + 0.37).sin();
            s10 += 0.65 * s22.sin();
        }
        let y31 = match k11 + 2 {
            k23 @ 1..=3 => {
                let mut k24 = 0;
                let mut s25 = 0.11 * b.max(0.507).max(0.537).cos() + 0.81;
                loop {
                    s25 = (0.94 * s25 + (s25 * b)).tanh();
                    for i26 in (0..1).rev() {
                        let mut v27 = x.to_vec();
                        let t30: f64 = x.iter().take(3).fold(0.5 * (v27[n % v27.len()] * v27[k24 % v27.len()]) / (1.0 + v27[k11 % v27.len()] * v27[k11 % v27.len()]), |s29, y28| 0.5 * s29 + 0.5 * ((-s25) + y28).atan());
                        s10 += 0.36 * (t30 + v27[3]).sin();
                    }
                    k24 += 1;
                    if k23 / 2 % 2 == 1 || k24 >= x.len() {
                        break;
                    }
                }
                0.87 * (s10 + s10).cos() + 0.53
            }
            _ => {
                return 0.82 * a + 0.72 * x[x.len() - 1] + (0.5 * ((0.1 * (n as f64)) * a).atan());
            }
        };
        s10 -= 0.53 * y31.sin();
        k11 += 1;
    }
    0.41 * x[3] + 0.82 * x[n % x.len()] + 0.62 * s10
}

#[differentiable]
pub fn p0151(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (a + a).sin();
    let mut m2 = if n / 2 % 2 == 0 || 0.36 - a > -0.97 { (n + 2) } else { 2 };
    let t5: f64 = x.iter().map(|y3| 0.5 * (y3 - s1) / (1.0 + a * a)).product();
    let y26 = match (n % 2, n % 3) {
        (0, 0) => {
            let e9: Result<f64, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(0.5 * (t5.sin() / (1.5 + t5 * t5)).atan()) };
            let t12 = t5.max(-0.367).sin();
            let f10 = |p11: f64| (0.5 * ((-t12) + (p11 / (1.5 + t12 * t12))) / (1.0 + p11 * p11)) * t12;
            let t12 = f10(t12) + 0.5;
            let p11 = t12.sin();
            let t13 = f10(p11 * t12);
            (t12 - p11).sin()
        }
        (1, k8) => {
            if let Some(y14) = chained(0.5 * (t5 * s1).atan(), 0.5 * ((t5 + t5) * (t5 + t5) + 0.3).sqrt() / (1.0 + a * a)) {
                let mut k15 = 0;
                let mut u17 = [0.5 * (b * x[m2 % x.len()]) / (1.0 + b * b), 0.5 * ((b - b) + (s1 - t5)).atan(), ((-y14) * (s1 * s1 + 0.3).sqrt()).tanh()];
                let y16 = loop {
                    k15 += 1;
                    if !((k8 + 2) <= 3) || k15 > n % 4 {
                        break 0.5 * (t5 - b).atan();
                    }
                    u17 = [u17[1], u17[2], 0.5 * t5.atan() / (1.0 + y14 * y14)];
                    for y18 in x {
                        let t22: f64 = u17.iter().take(3).take(2).flat_map(|y19| { let t21 = (u17[0] - 0.77).abs().tanh(); x.iter().map(move |y20| t21 * (0.5 * y18.atan() / (1.0 + b * b))) }).sum();
                        let t25: f64 = u17.iter().step_by(2).map(|y23| { if *y23 > -0.63 { return 0.5 * (*y23).min(0.127).atan(); } 0.5 * y23 }).take(2).sum();
                        s1 -= 0.82 * (t22 + (*y18)).sin();
                    }
                };
                b = 0.7 * b + 0.53 * (y16 + y14).sin();
            }
            0.5 * (t5.atan() + (a - t5)) / (1.0 + t5 * t5)
        }
        _ => return 0.81 * a + (0.5 * ((s1 + a) / (1.5 + a * a)).atan()),
    };
    let f27 = |p28: f64| -> f64 { for k29 in 1..4 { if p28 * (k29 as f64) > 0.57 { return (-(y26 * y26)).exp().sin(); } } (s1 * t5).tanh() };
    let t30 = f27(0.72 * (x[m2 % x.len()] + a).cos() + 0.44) * f27(0.5 * t5.cos() / (1.0 + t5 * t5));
    0.13 * a + 0.62 * x[3] + (s1 + s1).tanh() + 0.37 * s1 + 0.89 * b
}

#[differentiable]
pub fn q0152(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-(a - 0.69)) / (1.0 + x[1] * x[1]);
    let mut k2 = 0;
    'l3: while k2 < n {
        k2 += 1;
        let mut u4 = [0.5 * x[1].min(-0.957).atan(), (s1.max(0.187) + 0.41).tanh(), a.sin(), 0.5 * ((s1 + x[k2 % x.len()]) + (x[k2 % x.len()] / (1.5 + s1 * s1))) / (1.0 + a * a)];
        let mut v5 = u4.clone();
        if (k2 + n) > 4 && s1 > -0.377 {
            let mut v6 = v5.clone();
            let mut stack7 = vec![n % 3];
            'l9: while let Some(i8) = stack7.pop() {
                if i8 > 1 {
                    stack7.push(i8 / 2);
                }
                let f10 = |p11: f64| -> f64 { for k12 in 1..4 { if p11 * (k12 as f64) > 0.57 { return 0.49 * (u4[2] + s1).cos() + 0.58; } } 0.5 * (a * a).ln_1p().atan() };
                let t13 = f10(x[3].tanh()) * f10(0.5 * (0.18 + s1) / (1.0 + v6[0] * v6[0]));
                s1 += 0.69 * t13.sin();
            }
            s1 += 0.59 * v6[k2 % 4].sin();
        } else {
            s1 += 0.15 * (0.5 * ((x[3] + 0.52) + (a - u4[2])) / (1.0 + u4[n % 4] * u4[n % 4]));
        }
        s1 += 0.71 * (u4[3] + v5[2]).sin();
    }
    0.53 * s1 + (0.41 * (x[3] * s1).cos() + 0.58) + 0.42 * s1
}

#[differentiable]
pub fn p0152(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s14 = 0.31 * (a + x[n % x.len()]).cos() + 0.39;
    let mut v15 = Vec::new();
    v15.push((x[n % x.len()].atan() + (s14 / (1.5 + a * a))).sin());
    v15.push(0.33 * a.cos() + 0.29);
    v15.push(0.5 * x[0].min(0.507) / (1.0 + x[1] * x[1]));
    let t18: f64 = x.iter().step_by(2).filter(|y16| **y16 > 0.733).map(|y16| ((x[n % x.len()] / (1.5 + (*y16) * (*y16))) * (v15[0] * v15[0]).ln_1p()).sin()).sum();
    let mut k19 = 0;
    let y20 = loop {
        k19 += 1;
        if k19 > x.len() {
            break 0.5 * (x[n % x.len()] * s14) / (1.0 + v15[0] * v15[0]);
        }
        let mut p22 = (0.18 * (t18 - s14).tanh().powi(2).cos() + 0.48, ((a + s14) + (s14 * s14 + 0.3).sqrt()).sin());
        for i21 in (1..3 + 2).step_by(3) {
            p22 = (p22.1, (p22.0 * t18.min(0.57)).sin());
            let y23: f64;
            match i21 / 2 % 4 {
                0 => {
                    y23 = 0.5 * t18 / (1.0 + p22.0 * p22.0);
                }
                1 | 2 => {
                    let mut k24 = 0;
                    let mut p25 = (0.57 * (p22.1 * (0.1 * (i21 as f64))).cos() + 0.83, ((p22.1 * p22.0) - 0.77).abs().sin());
                    'l26: loop {
                        k24 += 1;
                        if k24 > n.min(2) {
                            break;
                        }
                        p25 = (p25.1, (p25.0 * (-v15[v15.len() - 1])).sin());
                        let t28: f64 = x.iter().rev().map(|y27| 0.5 * ((0.1 * (n as f64)) - t18).sin().atan()).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| (x[2] * t18).sin());
                        let y29 = match positive(0.5 * ((p22.1 * p22.0) - (0.99 - p22.0)).atan()) { Some(t) => 0.75 * t, None => 0.27 };
                        s14 += 0.88 * (y29 + t28).sin();
                    }
                    {
                        let (w30, w31) = v15.split_at_mut(2);
                        w30[0] = w31[0] * w30[1];
                        let t32 = std::mem::take(&mut a);
                        let mut u33 = [(-(p25.0 + t32)).sin(), 0.93 * (0.35 * (p22.1 / (1.5 + s14 * s14))).cos() + 0.35, p22.1.sin()];
                        u33.iter_mut().zip(w30.iter()).for_each(|(y34, y35)| { *y34 = 0.5 * *y34 + (0.31 - (w30[i21 % w30.len()] / (1.5 + p25.1 * p25.1))).tanh(); });
                        s14 += 0.34 * (w31[0] + w30[1]).sin();
                    }
                    y23 = 0.5 * ((t18 - t18) + (t18 + x[i21 % x.len()])).atan();
                }
                _ => {
                    y23 = 0.5 * (v15[0] + s14) / (1.0 + a * a);
                }
            }
            let t38: f64 = x.iter().skip(1).filter_map(|y36| if *y36 > 0.363 { Some(0.5 * (x[1] + 0.66).atan()) } else { None }).sum();
            s14 += 0.77 * (t38 + y23).sin();
        }
        a += 0.97 * p22.0.sin();
    };
    0.22 * y20 + 0.41 * x[0] + 0.27 * v15[0] + 0.25 * s14 + 0.24 * a
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
    'l9: for (i7, y8) in v3.iter_mut().enumerate() {
        let y10 = if (n + n) > 1 && a + (*y8) <= -0.497 {
            if let Ok(y11) = staged((s1 + (a * (*y8))).sin(), ((x[i7 % x.len()] - s1) - (a * (*y8))).sin(), n) {
                'l13: for y12 in [0.5 * y4.min(-0.567) / (1.0 + y11 * y11), 0.5 * (x[i7 % x.len()] * (*y8)).min(-0.187) / (1.0 + y4 * y4)] {
                    let mut u14 = [0.5 * (-s1) / (1.0 + y4 * y4), ((*y8) * y11).sin(), 0.42 * (-(*y8)).cos() + 0.81];
                    let mut v15 = u14.clone();
                    let y16 = 0.15 * first_above(x, 0.81)?.sin();
                    s1 += 0.48 * (v15[n % 3] + y12).sin();
                }
                s1 += 0.66 * y11.sin();
            } else {
                *y8 += 0.28 * ((*y8) - 0.77).abs().tanh();
            }
            (a * (0.1 * (n as f64))).tanh()
        } else if n % 2 == 1 {
            0.5 * ((*y8) * (*y8) + 0.3).sqrt().atan()
        } else {
            ((a * 0.36) / (1.5 + (*y8) * (*y8))).tanh()
        };
        s1 += 0.45 * ((*y8) + y10).sin();
    }
    Some(0.5 * (v3[v3.len() - 1] - x[0]) / (1.0 + y4 * y4))
}

#[differentiable]
pub fn p0153(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s17 = x[n % x.len()].tanh();
    let mut v18 = vec![((a + x[1]) + s17.max(-0.157)).tanh(); 3];
    let o19 = if (n + n) > 0 { Some(0.24 * (a * s17).cos() + 0.15) } else { None };
    let t23: f64 = v18.iter().step_by(2).scan(0.63 * a.max(0.757).cos() + 0.42, |s22, y20| { *s22 = 0.5 * *s22 + (s17 + s17).sin(); Some(s22.sin()) }).skip(1).sum();
    v18[1] = (t23 * t23 + 0.3).sqrt().sin();
    {
        let w24 = &mut v18[..2];
        let y25 = if (n + 2) > 0 {
            let mut u27 = [0.5 * ((w24[0] + a) * (w24[n % w24.len()] * s17)) / (1.0 + w24[n % w24.len()] * w24[n % w24.len()]), 0.5 * (s17 * 0.76).sin().atan(), ((w24[0] + (0.1 * (n as f64))) * (s17 / (1.5 + x[2] * x[2]))).sin()];
            for y26 in w24.iter_mut() {
                u27 = [u27[1], u27[2], 0.5 * y26.atan() / (1.0 + a * a)];
                match staged(((*y26) + (*y26)).tanh().powi(2).tanh(), 0.5 * t23.max(-0.167) / (1.0 + (*y26) * (*y26)), (n + n)) {
                    Ok(y28) => {
                        u27.fill(0.5 * y26.atan().atan());
                        nudge(&mut u27[0], ((0.68 * t23) - (t23 * t23)).tanh());
                        s17 += 0.51 * y28.sin();
                    }
                    Err(_) => {
                        u27 = [(t23 * t23).sin(), a.sin(), 0.75 * (t23 + s17).cos() + 0.97];
                    }
                }
                s17 += 0.34 * (*y26).sin();
            }
            0.5 * (s17 * t23) / (1.0 + w24[1] * w24[1])
        } else if (n + 3) % 2 == 0 || w24[n % w24.len()] + x[n % x.len()] > 0.907 {
            0.54 * ((t23 - t23) - w24[1].max(-0.627)).cos() + 0.25
        } else {
            ((-x[n % x.len()]) * (x[3] * t23)).sin()
        };
        s17 += 0.97 * (y25 + w24[0]).sin();
    }
    0.47 * a + 0.33 * x[n % x.len()] + 0.11 * v18[n % v18.len()] + 0.99 * s17
}

#[differentiable]
pub fn p0154(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.14 * (a + x[n % x.len()]).cos() + 0.49;
    let mut u2 = [0.45 * ((s1 + 0.88) + (x[0] * x[0]).ln_1p()).cos() + 0.52, 0.5 * (a - x[2]).atan(), 0.92 * (x[n % x.len()] + 0.32).cos() + 0.44];
    let t3: f64 = x[n % x.len()].max(0.917).tanh();
    {
        let w4 = &mut u2[1..3];
        {
            let w5 = &mut w4[..2];
            let t7: f64 = (0..n.min(4)).filter(|k6| k6 % 2 == 1).map(|k6| ((-(s1 * s1)).exp().tanh()) * (k6 as f64)).sum();
            w5.swap(0, 0);
            s1 /= 1.1 + (x[2] - w5[n % w5.len()]) * (x[2] - w5[n % w5.len()]);
            s1 += 0.35 * (t7 + w5[n % w5.len()]).sin();
        }
        s1 += 0.34 * w4[n % w4.len()].sin();
    }
    0.61 * t3 + 0.98 * x[n % x.len()] + (x[0].tanh().powi(2) + ((0.1 * (n as f64)) * s1)).tanh() + 0.64 * u2[1] + 0.12 * a + 0.33 * s1
}

#[differentiable]
pub fn q0155(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[2].max(-0.687) + 0.12) / (1.0 + a * a);
    let y2 = 0.27 * positive((x[n % x.len()] - a).sin())?.sin();
    let t5: f64 = x.iter().rev().filter(|y3| **y3 > -0.193).map(|y3| 0.68 * ((*y3) + (*y3)).cos() + 0.67).take(2).sum();
    let t6 = std::mem::replace(&mut s1, 0.12 * (y2 - y2).cos() + 0.66);
    s1 += 0.24 * chained((t6 / (1.5 + x[0] * x[0])).sin(), (s1 * t5).sin())?;
    for y7 in [0.5 * (y2 + t5).atan(), 0.5 * ((s1 * t5) + 0.41) / (1.0 + t6 * t6)] {
        let t10: f64 = x[1..].iter().take_while(|y8| **y8 > -0.713).map(|y8| 0.5 * t6.tanh().powi(3).atan()).take(2).sum();
        s1 = 0.7 * s1 + 0.35 * (y7 + t10).sin();
    }
    Some(0.5 * (t6 - 0.27).atan())
}

#[differentiable]
pub fn p0155(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s11 = 0.5 * (a - x[x.len() - 1]) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut p12 = ((-(a * a)).exp().tanh(), 0.66 * ((b * b + 0.3).sqrt() / (1.5 + a * a)).cos() + 0.18);
    let f13 = |p14: f64| 0.5 * b.min(-0.707).atan();
    let t16 = x.iter().map(|y15| f13(*y15)).sum::<f64>();
    let t19: f64 = x.iter().map(|y17| ((*y17) + y17).sin()).sum();
    for y20 in [(x[1] - t19).tanh(), 0.5 * (t16 / (1.5 + t19 * t19)) / (1.0 + s11 * s11)] {
        let f21 = |p23: f64| 0.47 * x[2].max(-0.227).cos() + 0.47;
        let f22 = |p23: f64| f21(p23) - f21((t19 + t19).tanh());
        let t24 = f22(((0.1 * (n as f64)) * t16).sin());
        let mut k25 = 0;
        let y26 = 'l27: loop {
            k25 += 1;
            if k25 > n {
                break 0.5 * (p12.1 * a).atan();
            }
            let mut k28 = 0;
            let mut t29 = 0.99 * (t19 + t19).cos() + 0.85;
            'l30: while {
                k28 += 1;
                t29 = 0.57 * t29 + (t29 * t29).ln_1p().sin();
                k28 < 3 && t29 > -0.24
            } {
                let y31 = match checked(0.5 * (b - t16) / (1.0 + t19 * t19), (n + 1)) { Ok(t) => 0.95 * t, Err(k) => 0.1 * (k as f64) };
                t29 += 0.89 * y31.sin();
            }
            s11 += 0.34 * t29.sin();
        };
        s11 += 0.24 * (y26 + t24).sin();
    }
    0.29 * t16 + 0.79 * x[n % x.len()] + (0.39 * (s11 * t16).cos() + 0.92) + 0.53 * s11 + 0.13 * p12.1
}

#[differentiable]
pub fn p0156(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[n % x.len()].min(0.837) / (1.0 + b * b);
    let mut u2 = [0.5 * x[n % x.len()].max(0.837) / (1.0 + x[2] * x[2]), 0.17 * (-x[0]).cos() + 0.34];
    let mut o3 = Some(s1.atan().tanh());
    let mut p4 = (a.max(0.577).tanh(), 0.5 * x[n % x.len()].sin() / (1.0 + a * a));
    let f5 = |p6: f64| (((0.1 * (n as f64)) * p6) * (u2[n % 2] * a)).tanh();
    let t8 = x.iter().map(|y7| f5(*y7)).sum::<f64>();
    let mut k9 = 0;
    let mut u11 = [((0.34 - p4.1) + (p4.0 / (1.5 + u2[1] * u2[1]))).sin(), (a * p4.1).tanh(), 0.5 * (-(t8 * t8)).exp().atan()];
    let y10 = loop {
        k9 += 1;
        if (s1 - 0.77).abs() <= t8 || k9 > 4 {
            break 0.15 * (a - 0.88).cos() + 0.26;
        }
        u11 = [u11[1], u11[2], 0.5 * ((t8 * u11[0]) * (s1 * p4.0)) / (1.0 + u11[n % 3] * u11[n % 3])];
        for (i12, y13) in u2.iter().enumerate() {
            for (i14, y15) in u2.iter().enumerate() {
                for y16 in u2.iter() {
                    let t17 = std::mem::take(&mut s1);
                    std::mem::swap(&mut b, &mut p4.1);
                    a += 0.35 * (t17 + (*y16)).sin();
                }
                let t20: f64 = u11.iter().take_while(|y18| **y18 > -0.233).map(|y18| (x[n % x.len()] - 0.77).abs().sin()).sum();
                a += 0.23 * (t20 + (*y15)).sin();
            }
            let f21 = |p22: f64| -> f64 { if p22 > 0.23 { return 0.5 * x[n % x.len()].min(-0.597) / (1.0 + u11[0] * u11[0]); } (p22.min(0.657) * p22).sin() };
            let t24 = f21(0.72 * ((y13 * b) + ((*y13) * y13)).cos() + 0.54) * f21(0.5 * (0.47 * (u11[i12 % 3] + t8)) / (1.0 + (*y13) * (*y13)));
            a = 0.7 * a + 0.66 * ((*y13) + t24).sin();
        }
    };
    0.12 * y10 + 0.51 * x[n % x.len()] + 0.85 * u2[1] + 0.54 * b + 0.35 * a + 0.74 * u11[k9 % 3] + 0.32 * s1 + 0.19 * p4.1
}

#[differentiable]
pub fn p0157(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a.min(-0.457) + 0.32).sin();
    let mut u2 = [(s1 + a).tanh(), 0.5 * (a * x[n % x.len()]) / (1.0 + s1 * s1), 0.5 * ((0.1 * (n as f64)) * (x[2] + s1)) / (1.0 + s1 * s1), 0.46 * (x[1] - x[n % x.len()]).cos() + 0.76];
    let mut m3 = 0;
    let mut p4 = ((x[m3 % x.len()] - (0.1 * (n as f64))).tanh(), 0.5 * (0.87 * (-a)) / (1.0 + s1 * s1));
    let y16 = match (n + n) % 4 {
        0 | 3 => 0.5 * (s1.max(0.737) + (s1 - p4.0)) / (1.0 + u2[n % 4] * u2[n % 4]),
        _ => {
            let y5 = stepped(((p4.0 + s1) - 0.63).tanh(), n / 2);
            'l7: for y6 in u2.iter() {
                let mut k8 = 0;
                let y9 = 'l10: loop {
                    k8 += 1;
                    if (k8 + 1) % 2 == 1 || k8 > x.len() {
                        break 0.5 * ((*y6) + (0.1 * (k8 as f64))) / (1.0 + u2[1] * u2[1]);
                    }
                    let t14: f64 = x.iter().skip(1).scan(a.min(-0.577).sin(), |s13, y11| { *s13 = 0.5 * *s13 + 0.5 * (p4.0 * 0.27) / (1.0 + (*y6) * (*y6)); Some(s13.sin()) }).take(2).sum();
                    let e15: Result<f64, u8> = match m3 / 2 % 3 { 0 => Err(2), _ => Ok(0.5 * (((*y6) + x[2]) / (1.5 + (*y6) * (*y6))).atan()) };
                    s1 += 0.99 * t14.sin();
                };
                p4.1 += 0.61 * soften(0.5 * (p4.0 * a) / (1.0 + y5 * y5));
                s1 += 0.81 * ((*y6) + y9).sin();
            }
            (0.35 + a).sin()
        }
    };
    let t19: f64 = u2.iter().rev().map(|y17| 0.5 * (u2[3] / (1.5 + p4.1 * p4.1)).max(-0.367).atan()).product();
    for y20 in u2.iter_mut() {
        let f21 = |p22: f64| -> f64 { if p22 > 0.23 { return ((y16 * p22) * p22.sin()).tanh(); } 0.17 * (p4.1 * p4.1 + 0.3).sqrt().cos() + 0.57 };
        let t24 = f21((*y20).min(-0.217).max(0.87).tanh()) * f21(0.15 * p4.1.cos() + 0.45);
        s1 += 0.88 * ((*y20) + t24).sin();
    }
    0.95 * p4.1 + 0.53 * x[1] + (0.5 * (y16 + 0.48).atan()) + 0.17 * s1 + 0.96 * p4.0 + 0.21 * u2[m3 % 4]
}

#[differentiable]
pub fn p0158(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + (0.1 * (n as f64))) / (1.0 + a * a);
    let mut u2 = [0.5 * ((x[2] - a) + (-s1)).atan(), 0.92 * (a - s1).cos() + 0.54];
    let mut v4 = u2.iter().take(3).filter(|y3| **y3 > -0.153).map(|y3| 0.5 * (a * y3).atan()).collect::<Vec<_>>();
    v4.push((a * a).ln_1p().tanh());
    let t7: f64 = u2.iter().rev().filter_map(|y5| if *y5 > 0.13 { Some(0.89 * ((s1 + 0.66) * y5).cos() + 0.84) } else { None }).skip(1).sum();
    let mut p9 = (0.5 * (-v4[0]).atan(), (u2[0] - s1).sin());
    'l10: for y8 in &mut v4 {
        p9 = (p9.1, (p9.0 * t7.cos()).sin());
        std::mem::swap(&mut s1, y8);
        let y11 = if n % 3 != 0 {
            0.39 * (-(s1 * u2[0])).cos() + 0.77
        } else {
            continue 'l10;
        };
        s1 += 0.49 * ((*y8) + y11).sin();
    }
    for i12 in (0..n / 2).rev() {
        let f13 = |p14: f64, q15: f64| (q15 / (1.5 + p14 * p14)).sin();
        let t16 = if f13(0.5 * v4[0].atan(), 0.2) > 0.13 { f13((v4[0] / (1.5 + u2[1] * u2[1])).cos().sin(), 0.5 * v4[0].atan()) } else { f13(0.5 * v4[0].atan(), 0.5 * v4[0].atan()) };
        s1 += 0.99 * t16.sin();
    }
    0.77 * p9.1 + 0.33 * x[n % x.len()] + 0.39 * p9.1 + 0.63 * v4[0] + 0.78 * u2[n % 2] + 0.64 * s1
}

#[differentiable]
pub fn q0159(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((-a) + a.max(-0.987)).atan();
    let y2 = 0.77 * chained(0.5 * (s1 * 0.91) / (1.0 + a * a), ((0.1 * (n as f64)) * s1).tanh())?.sin();
    let y3 = 0.17 * chained((s1 * y2).sin(), (-(x[2] / (1.5 + a * a))).tanh())?.sin();
    let y4 = positive(0.65 * (a * 0.67).cos() + 0.73)?;
    let t7: f64 = x.iter().skip(1).filter(|y5| **y5 > -0.473).map(|y5| 0.5 * (y4 * a) / (1.0 + y2 * y2)).skip(1).sum();
    s1 /= 1.1 + (t7 * a) * (t7 * a);
    s1 += 0.21 * chained(0.5 * (y4 - t7) / (1.0 + a * a), (a + y3).sin())?;
    let y8 = 0.44 * first_above(&x[..2], 0.59)?.sin();
    Some((y4 + t7).tanh())
}

#[differentiable]
pub fn p0159(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s9 = 0.84 * (x[1] + x[n % x.len()]).cos() + 0.44;
    let mut o10: Option<f64> = None;
    let Ok(y11) = checked((a + x[n % x.len()]).tanh().powi(3).sin(), n) else {
        return 0.75 * x[n % x.len()] + 0.45 * x[1] + (0.5 * (x[n % x.len()] - a) / (1.0 + s9 * s9));
    };
    if (n + n) > 2 {
        match mode(n / 2) {
            Mode::Low => {
                let y15 = match mode(n + n) {
                    Mode::Low => (x[1] + x[0]).tanh(),
                    Mode::Middle => {
                        let y14 = match n + n {
                            ..2 => {
                                let mut v13 = x.iter().map(|y12| 0.5 * (((*y12) * (*y12)) + (*y12).max(-0.677)) / (1.0 + s9 * s9)).collect::<Vec<_>>();
                                v13.push(0.5 * a.sin() / (1.0 + a * a));
                                0.16 * x[2].cos() + 0.57
                            }
                            2..=4 => 0.5 * y11.tanh().powi(3).atan(),
                            _ => {
                                return 0.68 * a + 0.56 * x[x.len() - 1] + (0.5 * (-(y11 + a)).atan());
                            }
                        };
                        (a + a).sin()
                    }
                    Mode::High => 0.19 * (-a).cos() + 0.99,
                };
                s9 += 0.52 * y15.sin();
            }
            Mode::Middle => {
                let t19: f64 = x.iter().rev().scan((x[1] * y11).sin(), |s18, y16| { *s18 = 0.5 * *s18 + 0.5 * (-(a - y11)) / (1.0 + (*y16) * (*y16)); Some(s18.sin()) }).take(2).sum();
                let mut p21 = (0.5 * ((-a) + (s9 + a)) / (1.0 + x[n % x.len()] * x[n % x.len()]), (-y11).sin());
                'l22: for i20 in (0..n.min(4)).rev() {
                    p21 = (p21.1, (p21.0 * t19.max(-0.837)).sin());
                    if let Some(y23) = chained(0.83 * (y11 * (0.76 + a)).cos() + 0.31, 0.86 * (0.58 - (s9 - 0.77).abs()).cos() + 0.44) {
                        let mut m24 = if p21.0 + y11 < -0.537 { n / 2 } else { 0 };
                        s9 -= 0.63 * y23.sin();
                    } else {
                        let mut v25 = vec![0.5 * (-(t19 * t19)).exp() / (1.0 + t19 * t19), 0.5 * (y11 * t19).atan(), (s9 + s9).tanh(), (s9 - (0.1 * (n as f64))).tanh()];
                        let y26 = match staged(0.5 * y11.cos() / (1.0 + v25[i20 % v25.len()] * v25[i20 % v25.len()]), 0.5 * (v25[2] + y11).atan(), (n + 1)) { Ok(t) => 0.65 * t, Err(k) => 0.1 * (k as f64) };
                        s9 += 0.19 * (y26 + v25[3]).sin();
                    }
                }
                s9 -= 0.17 * (t19 + p21.0).sin();
            }
            Mode::High => {
                s9 += 0.55 * (a.tanh().powi(3) * s9.min(0.667)).sin();
            }
        }
    }
    0.23 * a + 0.49 * x[2] + 0.22 * s9
}

#[differentiable]
pub fn q0160(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a + a).tanh();
    let y2 = 0.39 * checked(0.5 * (x[3] / (1.5 + x[2] * x[2])).atan(), (n + n))?.sin();
    let y3 = blend(&y2, &s1);
    let y10 = match first_above(x, 0.17) {
        Some(y4) => {
            let mut f7 = move |p8: f64| { s1 = s1.sin() + y3.min(0.787).sin(); s1 * p8 };
            s1 += 0.5 * (y2 / (1.5 + y2 * y2)) / (1.0 + y2 * y2);
            let t9 = f7(0.5 * (s1 * y3) / (1.0 + x[2] * x[2])) - f7(s1);
            0.99 * (y4 + x[1]).cos() + 0.93
        }
        None => return Ok((y2 - 0.77).abs().tanh()),
    };
    let t13: f64 = x[1..].iter().map(|y11| ((*y11) * (*y11)).sin()).product();
    Ok((-x[0]).tanh())
}

#[differentiable]
pub fn p0160(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s14 = 0.5 * (x[1] * 0.47) / (1.0 + a * a);
    let mut u15 = [(-s14).sin(), 0.91 * (s14 * x[0]).cos() + 0.11, a.sin().sin(), 0.23 * (-a.max(-0.567)).cos() + 0.66];
    let w16 = &x[2..4];
    {
        let (w17, w18) = u15.split_at_mut(2);
        w17[0] = w18[0] * x[n % x.len()];
        let mut f19 = |p20: f64| { s14 = 0.5 * s14 + (w18[n % w18.len()] + w18[n % w18.len()]).tanh(); s14 * p20 };
        let t21 = f19(w18[0].max(-0.357).tanh()) + 0.5 * f19(0.7);
        s14 += 0.31 * (w17[0] + w18[0]).sin();
    }
    let y22 = match q0160(x, w16[n % w16.len()].max(0.327).tanh(), n % 4) { Ok(t) => 0.98 * t, Err(k) => 0.1 * (k as f64) };
    if n / 2 % 3 != 2 {
        let y23 = if (n + n) > 3 {
            (u15[1] * y22).sin()
        } else {
            return 0.11 * u15[2] + 0.69 * x[0] + (0.5 * (w16[0] - s14) / (1.0 + y22 * y22));
        };
        let mut u26 = [(y23 - w16[n % w16.len()]).tanh(), 0.5 * (w16[n % w16.len()] - y23) / (1.0 + s14 * s14), 0.5 * ((a * (0.1 * (n as f64))) * (u15[0] * y22)).atan()];
        for (y24, y25) in u15.iter_mut().zip(x.iter()) {
            u26 = [u26[1], u26[2], ((*y25) - 0.88).sin()];
            *y24 /= 1.1 + (*y25).min(0.617) * (*y25).min(0.617);
            for i27 in n..n {
                u26 = [0.5 * (y23 - 0.81) / (1.0 + y22 * y22), (((*y24) / (1.5 + s14 * s14)) * ((*y25) + (*y25))).tanh(), 0.5 * (y23 - y25).atan()];
            }
            s14 -= 0.39 * ((*y25) + (*y24)).sin();
        }
        s14 -= 0.77 * (y23 + u26[2]).sin();
    } else {
        s14 += 0.73 * (w16[w16.len() - 1] - w16[1]).tanh();
    }
    0.37 * s14 + 0.84 * x[2] + 0.54 * u15[3] + 0.65 * s14
}

#[differentiable]
pub fn p0161(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * (0.1 * (n as f64))).atan();
    let mut o2: Option<f64> = None;
    let (t3, mut s4) = ((a * x[3]).sin().tanh(), 0.5 * (s1.atan() + a).atan());
    nudge(&mut s1, ((s4 * s4) - 0.48).sin());
    let mut k5 = 0;
    let y6 = loop {
        k5 += 1;
        if k5 > n {
            break 0.5 * ((a - t3) * (s1 * s1).ln_1p()).atan();
        }
        let mut s7 = 0.5;
        s7 += s4.sin().sin();
        s4 += 0.11 * s7.sin();
    };
    let w8 = &x[1..];
    let e9: Result<f64, u8> = match n % 3 { 0 => Err(2), _ => Ok(((-(s1 * s1)).exp() - 0.77).abs().tanh()) };
    let f10 = |p11: f64| w8[0].max(0.337).sin();
    let t13 = x.iter().copied().map(f10).sum::<f64>();
    let mut k14 = 0;
    let y15 = loop {
        k14 += 1;
        if (k14 + 1) > 0 && y6 + x[k14 % x.len()] > -0.347 || k14 > 3 {
            break (s4 + 0.34).sin();
        }
        let mut k16 = 0;
        while k16 < 4 {
            k16 += 1;
            let t18: f64 = (0..n.min(4)).rev().filter(|k17| k17 % 2 == 1).map(|k17| ((t13 + x[k14 % x.len()]).sin()) * (k17 as f64)).sum();
            s4 += 0.22 * t18.sin();
        }
    };
    0.14 * t13 + 0.96 * x[k14 % x.len()] + 0.92 * s4 + 0.69 * s1
}

#[differentiable]
pub fn q0162(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[2] * (0.1 * (n as f64))).atan();
    for i2 in x.iter().rev() {
        s1 += 0.15 * stepped(0.5 * (s1 + 0.67).tanh().powi(2).atan(), (n + 1));
        s1 += 0.69 * blend(&s1, i2);
        let Ok(y3) = checked(0.5 * (x[n % x.len()] - 0.92) / (1.0 + s1 * s1), (n + 2)) else {
            return Some(0.5 * (x[n % x.len()] + 0.66).atan());
        };
        s1 += 0.52 * (y3 + (*i2)).sin();
    }
    for i4 in (0..3 + 2).step_by(2) {
        let t9: f64 = x.iter().skip(1).zip(x.iter().chain(&x[..])).enumerate().map(|(i7, (y5, y8))| (0.25 * (s1 / (1.5 + s1 * s1)).cos() + 0.28) * y8 * (i7 as f64)).sum::<f64>().tanh();
        s1 += 0.53 * t9.sin();
    }
    Some(0.82 * (s1 + s1).cos() + 0.37)
}

#[differentiable]
pub fn p0162(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s10 = (x[2] * x[3]).sin();
    nudge(&mut s10, (a - b).tanh());
    let t11 = std::mem::take(&mut s10);
    let mut k12 = 0;
    let mut s13 = (s10.sin() / (1.5 + s10 * s10)).tanh();
    while k12 < n {
        s13 = (0.17 * s13 + (s10 * s10)).tanh();
        let mut k14 = 0;
        let mut p16 = ((-s10).sin(), (t11 / (1.5 + b * b)).sin());
        let y15 = loop {
            k14 += 1;
            if k14 > n % 4 {
                break (s13 + a).sin();
            }
            p16 = (p16.1, (p16.0 * (0.25 + t11)).sin());
            let mut k17 = 0;
            loop {
                let t19: f64 = x.iter().step_by(2).find(|y18| **y18 > 0.793).copied().unwrap_or(0.5 * (s13 - p16.0).atan());
                let y23 = if let Ok(y22) = staged(0.5 * (t11 * t19).atan(), 0.5 * (a - x[2]) / (1.0 + s13 * s13), k14 / 2) {
                    let f24 = |p26: f64| (-s10).sin();
                    let f25 = |p26: f64| f24(p26) - f24(0.45 * (x[k17 % x.len()] + 0.41).cos() + 0.26);
                    let t27 = f25((p16.1 * x[3]).sin());
                    0.5 * (s13 / (1.5 + t11 * t11)) / (1.0 + t11 * t11)
                } else {
                    let w28 = &x[2..];
                    0.5 * (s13 * 0.97) / (1.0 + s10 * s10)
                };
                s10 = 0.7 * s10 + 0.96 * (y23 + t19).sin();
                k17 += 1;
                if (n + n) > 4 && t11 <= s10 || k17 >= n.min(2) {
                    break;
                }
            }
        };
        s10 += 0.98 * (y15 + p16.1).sin();
        k12 += 1;
    }
    0.55 * s13 + 0.46 * x[0] + 0.15 * s10 + 0.88 * s13
}

#[differentiable]
pub fn q0163(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (a / (1.5 + a * a)) / (1.0 + a * a);
    let mut f2 = |p3: f64| { s1 = 0.5 * s1 + 0.63 * (x[n % x.len()] - a).cos() + 0.65; s1 * p3 };
    let t4 = f2(((x[1] + a) + (a + x[1])).tanh()) + 0.5 * f2(0.7);
    for (i5, y6) in x.iter().chain(&x[1..]).enumerate() {
        let y7 = chained(((*y6) + s1).tanh(), (s1 * x[0]).tanh())?;
        let t10: f64 = x.iter().skip(1).map(|y8| ((*y6) * y7).sin()).sum();
        s1 += 0.94 * ((*y6) + y7).sin();
    }
    Some(0.5 * (s1 + t4) / (1.0 + a * a))
}

#[differentiable]
pub fn p0163(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s11 = 0.62 * (x[n % x.len()] * a).cos() + 0.96;
    let mut o12: Option<f64> = None;
    let t15: f64 = x.iter().take(3).copied().fold(-0.77, f64::max);
    let t18: f64 = x.iter().chain(&x[..]).skip_while(|y16| **y16 > 0.153).map(|y16| 0.5 * (t15 - x[0]).atan()).take(2).sum();
    let mut f19 = |p20: f64| { s11 = 0.5 * s11 + a.cos().sin(); s11 * p20 };
    let t21 = f19((t15 + t18).tanh()) + 0.5 * f19(0.7);
    let t23: f64 = x.iter().step_by(2).enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or(0.5 * (0.55 * s11).atan(), |(i, y22)| ((-s11).sin()) * (i as f64));
    if !(n / 2 <= 3) {
        match n + n {
            k24 @ 1..=3 => {
                o12 = Some(t23.min(-0.587).sin());
            }
            _ => {
                let t27: f64 = x[1..].iter().map(|y25| { if *y25 > -0.513 { return (y25 * t18).tanh(); } 0.5 * y25 }).take(2).sum();
                let r28 = if n % 3 != 0 { &x[1] } else { &t21 };
                let mut k29 = 0;
                let mut t30 = (t21 * (*r28)).sin();
                let mut p31 = ((((*r28) * t27) + 0.97).sin(), 0.5 * (0.61 - (*r28)) / (1.0 + t23 * t23));
                while {
                    k29 += 1;
                    t30 = 0.67 * t30 + (0.5 * (0.68 - t27).max(0.957).atan());
                    k29 < 7 && t30 > -0.88
                } {
                    p31 = (p31.1, (p31.0 * ((*r28) - x[k29 % x.len()])).sin());
                    std::mem::swap(&mut s11, &mut t30);
                    let y32: f64;
                    match (n + n) % 4 {
                        0 => {
                            y32 = x[n % x.len()].max(0.207).tanh();
                        }
                        1 | 2 => {
                            y32 = 0.5 * (p31.0 * p31.0).ln_1p().atan();
                        }
                        _ => {
                            y32 = ((t27 - t27) + (t30 / (1.5 + s11 * s11))).sin();
                        }
                    }
                    s11 += 0.86 * y32.sin();
                }
                a += 0.39 * ((*r28) + t30).sin();
            }
        }
    } else {
        s11 += 0.19 * (t18 * t21).sin();
    }
    0.72 * t21 + 0.16 * x[0] + (0.93 * t18.min(-0.927).cos() + 0.78) + 0.49 * s11 + 0.65 * a
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
        let mut k13 = 0;
        'l14: while k13 < n {
            let y15 = checked(0.5 * ((-p11.1) * ((*y10) + y2)).atan(), k13 / 2)?;
            let mut f16 = move |p17: f64| { a = a.sin() + (y15 + p17).sin(); a * p17 };
            a += (t6 + p11.0).tanh();
            let t18 = f16(0.5 * t6.min(-0.157).atan()) - f16(a);
            let t21: f64 = x.iter().take(3).skip_while(|y19| **y19 > -0.523).map(|y19| (y10 + t18).sin()).take(2).sum();
            s1 += 0.31 * (t21 + y15).sin();
            k13 += 1;
        }
        a += 0.47 * (*y10).sin();
    }
    Ok(0.5 * x[0].max(-0.217) / (1.0 + x[2] * x[2]))
}

#[differentiable]
pub fn p0164(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s22 = 0.64 * ((a - b) * a.cos()).cos() + 0.21;
    let mut m23 = n / 2;
    let (t24, mut s25) = (0.5 * a.atan(), (x[m23 % x.len()] + b).max(0.317).tanh());
    let mut k26 = 0;
    let mut s27 = s25.max(-0.187).sin();
    while k26 < 3 {
        k26 += 1;
        s27 = (0.59 * s27 + (s25 / (1.5 + s25 * s25))).tanh();
        for i28 in (1..n.min(4) + 2).step_by(3) {
            'l30: for i29 in 1..n % 3 {
                match i29 / 2 {
                    ..2 => {
                        let t33: f64 = x.iter().rev().take_while(|y31| **y31 > 0.463).map(|y31| 0.64 * s22.min(0.207).atan().cos() + 0.81).take(2).sum();
                        s22 -= 0.33 * t33.sin();
                    }
                    2..=4 => {
                        let o34 = if (m23 + 3) > 2 && s22.min(-0.557) < s22 { Some(0.29 * (s25 + s27).cos() + 0.66) } else { None };
                    }
                    _ => {
                        let y35 = match q0164(x, (s22.max(-0.397) * (s22 + 0.21)).sin(), n % 4) { Ok(t) => 0.73 * t, Err(k) => 0.1 * (k as f64) };
                        let mut y35 = s22 - y35.tanh();
                        s22 += 0.87 * y35.sin();
                    }
                }
                m23 = m23 / 2 % 5;
            }
            let t36 = std::mem::take(&mut s22);
            'l38: for y37 in [0.34 * (t36 - x[2]).cos() + 0.91, 0.5 * (t36 + s22) / (1.0 + s22 * s22)] {
                for (i39, y40) in x.iter().chain(&x[1..]).enumerate() {
                    let y41 = blend(&*y40, y40);
                    b -= 0.32 * (y41 + (*y40)).sin();
                }
                s25 += 0.48 * y37.sin();
            }
            b += 0.64 * t36.sin();
        }
    }
    0.53 * x[k26 % x.len()] + 0.73 * x[2] + 0.25 * b + 0.19 * s22 + 0.55 * s27 + 0.58 * s25
}

#[differentiable]
pub fn p0165(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a + a).sin();
    let mut u2 = [0.5 * (x[n % x.len()] - a).atan(); 4];
    let mut p3 = (0.5 * u2[n % 4].tanh().powi(3).atan(), (0.79 + s1).tanh());
    u2 = [0.5 * (-s1) / (1.0 + s1 * s1), 0.5 * (s1 * s1 + 0.3).sqrt().atan(), (u2[n % 4] - u2[n % 4]).sin(), (-p3.1).min(-0.247).sin()];
    for y4 in &mut u2 {
        let mut stack5: Vec<usize> = (0..n).collect();
        let mut p7 = (((*y4) * (*y4) + 0.3).sqrt().sin(), (s1 * s1).sin());
        'l8: while let Some(i6) = stack5.pop() {
            if i6 > 1 {
                stack5.push(i6 / 2);
            }
            p7 = (p7.1, (p7.0 * x[1].atan()).sin());
            for i9 in (0..n.min(2) + 2).rev().step_by(2) {
                'l11: for i10 in (0..1 + 2).rev().step_by(3) {
                    let y12 = soften(0.5 * ((*y4) * (*y4) + 0.3).sqrt().atan());
                    s1 = 0.7 * s1 + 0.51 * y12.sin();
                }
                let y15 = match checked((a / (1.5 + p3.1 * p3.1)).tanh(), i6) {
                    Ok(y13) => p7.1.tanh(),
                    Err(_) => {
                        continue 'l8;
                    }
                };
                s1 += 0.98 * y15.sin();
            }
            let mut k16 = 0;
            let mut t17 = 1.0 + (0.5 * ((p7.0 + (*y4)) + (s1 / (1.5 + p3.0 * p3.0))) / (1.0 + s1 * s1));
            let mut u18 = [(s1 / (1.5 + t17 * t17)).sin(), 0.5 * p7.1 / (1.0 + s1 * s1), 0.5 * ((0.26 * (*y4)) - (x[k16 % x.len()] - p3.1)).atan()];
            'l19: while t17 > 0.48 && k16 < 3 {
                t17 *= 0.56;
                k16 += 1;
                u18 = [u18[1], u18[2], 0.5 * (u18[2] * u18[2]).ln_1p().atan()];
                let mut k20 = 0;
                let mut p21 = (0.5 * ((s1 - p7.1) - (u18[k16 % 3] + t17)) / (1.0 + x[0] * x[0]), 0.5 * (t17 + (*y4)) / (1.0 + t17 * t17));
                'l22: while k20 < n.min(2) {
                    k20 += 1;
                    p21 = (p21.1, (p21.0 * (p21.0 * 0.95)).sin());
                    *y4 /= 1.1 + (t17 - (*y4)) * (t17 - (*y4));
                }
                s1 += 0.31 * p21.0.sin();
            }
            s1 -= 0.34 * (u18[k16 % 3] + t17).sin();
        }
        s1 += 0.31 * (p7.1 + (*y4)).sin();
    }
    0.88 * s1 + 0.28 * x[0] + 0.49 * s1 + 0.71 * u2[n % 4] + 0.92 * p3.1
}

#[differentiable]
pub fn p0166(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = ((-a) * (a * (0.1 * (n as f64)))).sin();
    let mut v2 = vec![a.atan().sin(); 4];
    let o3 = if (n + 1) % 2 == 1 { Some(0.5 * (x[n % x.len()] - s1) / (1.0 + s1 * s1)) } else { None };
    'l5: for y4 in v2.iter_mut() {
        let mut k6 = 0;
        while k6 < x.len() {
            let mut k7 = 0;
            let mut s9 = 0.5 * ((*y4) + x[3]).atan();
            let y8 = loop {
                k7 += 1;
                if k7 > n % 3 {
                    break (s1 + (-a)).tanh();
                }
                s9 = (0.23 * s9 + (b * s1)).tanh();
                let mut k10 = 0;
                let mut u11 = [(-b).sin(), 0.81 * (0.68 - (*y4)).cos() + 0.68, 0.5 * (a * a).ln_1p() / (1.0 + s1 * s1)];
                loop {
                    u11 = [u11[1], u11[2], (u11[k7 % 3] - ((*y4) * s1)).tanh()];
                    s1 /= 1.1 + (*y4).max(-0.447) * (*y4).max(-0.447);
                    k10 += 1;
                    if n % 3 != 1 || k10 >= 2 {
                        break;
                    }
                }
                s9 += 0.48 * u11[n % 3].sin();
            };
            let y12: f64;
            match (k7 + n) % 4 {
                0 => {
                    y12 = 0.5 * (s1 * (0.1 * (n as f64))).max(0.567).atan();
                }
                1 | 2 => {
                    y12 = 0.92 * (a - 0.71).cos() + 0.39;
                }
                _ => {
                    y12 = 0.5 * ((y8 * y8 + 0.3).sqrt() + (y8 + s9)).atan();
                }
            }
            'l14: for y13 in x {
                let y15 = blend(&y12, &*y13);
                s9 += 0.31 * ((*y13) + y15).sin();
            }
            a += 0.74 * (y8 + y12).sin();
            k6 += 1;
        }
        b += 0.54 * (*y4).sin();
    }
    let mut k16 = 0;
    let y17 = 'l18: loop {
        k16 += 1;
        if -s1 < s1 || k16 > x.len() {
            break 0.35 * x[3].tanh().powi(3).cos() + 0.87;
        }
        v2.swap(1, 1);
    };
    0.33 * s1 + 0.81 * x[1] + 0.61 * v2[0] + 0.54 * a + 0.77 * s1 + 0.54 * b
}

#[differentiable]
pub fn q0167(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.53 * (x[n % x.len()] - a).cos() + 0.79;
    let y2 = staged(0.5 * ((x[n % x.len()] - x[n % x.len()]) * (s1 - s1)) / (1.0 + a * a), 0.24 * ((0.1 * (n as f64)) - s1).cos() + 0.49, n / 2)?;
    s1 += 0.13 * staged((x[1] + (0.1 * (n as f64))).sin(), 0.5 * (0.41 * x[3]).atan(), (n + 1))?;
    if n / 2 % 3 != 0 {
        let mut a = a - a.tanh();
        s1 += 0.65 * a;
        s1 += 0.35 * a.sin();
    }
    let mut p3 = (0.14 * (((0.1 * (n as f64)) - a) + (y2 * y2 + 0.3).sqrt()).cos() + 0.29, (y2 + a).sin());
    let t5: f64 = (1..=3).fold(0.3, |s, k4| s * (0.18 * p3.1.cos() + 0.94) + (f64::from(k4)));
    if s1 + t5 > 0.857 {
        (p3.0, p3.1) = (p3.1, (0.85 - t5).tanh());
        let t8: f64 = x.iter().chain(&x[..]).skip_while(|y6| **y6 > -0.23).map(|y6| 0.5 * a.min(0.877) / (1.0 + y2 * y2)).skip(1).sum();
        s1 += 0.26 * t8.sin();
    } else {
        p3.1 += 0.53 * t5.max(0.887).tanh();
    }
    Ok(0.5 * (s1 / (1.5 + s1 * s1)) / (1.0 + t5 * t5))
}

#[differentiable]
pub fn p0167(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * (b / (1.5 + x[n % x.len()] * x[n % x.len()])).atan();
    let mut v10 = vec![0.5 * b.atan(), (x[n % x.len()] * b).tanh(), (b - a).tanh(), 0.5 * (b + b).atan()];
    let mut k11 = 0;
    let mut t12 = 1.0 + ((a + x[n % x.len()]) * (a * x[2])).tanh();
    let mut p13 = ((s9 + t12).tanh(), 0.5 * (s9 + t12) / (1.0 + s9 * s9));
    while t12 > 0.71 && k11 < 12 {
        t12 *= 0.59;
        k11 += 1;
        p13 = (p13.1, (p13.0 * (p13.0 + t12)).sin());
        let mut p15 = (0.11 * (p13.1 / (1.5 + v10[3] * v10[3])).cos() + 0.52, (t12 - 0.77).abs().sin());
        for y14 in v10.iter() {
            p15 = (p15.1, (p15.0 * (*y14).max(-0.477)).sin());
            let mut f16 = |p17: f64| { s9 = 0.5 * s9 + 0.29 * (b * p13.1).cos() + 0.82; s9 * p17 };
            let t18 = f16(0.5 * (*y14).min(0.667).atan()) + 0.5 * f16(0.7);
            t12 -= 0.92 * (t18 + (*y14)).sin();
        }
        match (k11 + n) % 5 {
            2 => continue,
            _ => {}
        }
        let t21: f64 = v10.iter().step_by(2).skip_while(|y19| **y19 > -0.393).map(|y19| 0.5 * (t12 * t12).atan()).sum();
        s9 += 0.78 * (p15.0 + t21).sin();
    }
    if t12.max(0.47) <= a {
        let y22 = rotate(&mut v10);
        let t24: f64 = x.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(t12.min(-0.777).sin(), |(i, y23)| ((t12 + p13.1).tanh()) * (i as f64));
        s9 += 0.33 * (t24 + y22).sin();
    }
    let f25 = |p26: f64| -> f64 { for k27 in 1..4 { if p26 * (k27 as f64) > 0.57 { return 0.5 * t12.cos().max(0.187).atan(); } } 0.22 * (p13.0 / (1.5 + b * b)).cos() + 0.57 };
    let t28 = f25(0.5 * t12.max(0.567).max(0.197) / (1.0 + b * b)) * f25(0.31 * (v10[2] - v10[k11 % v10.len()]).cos() + 0.74);
    0.57 * t28 + 0.65 * x[3] + (0.5 * ((p13.1 + t12) * b.max(-0.687)) / (1.0 + p13.0 * p13.0)) + 0.22 * s9 + 0.77 * p13.0 + 0.19 * v10[0] + 0.51 * t12
}

#[differentiable]
pub fn p0168(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.59 * (a / (1.5 + a * a)).cos() + 0.11;
    let mut u2 = [0.5 * (s1 - x[n % x.len()]) / (1.0 + a * a), 0.5 * (s1 / (1.5 + a * a)).atan(), (x[3] - x[3]).sin()];
    let mut v3 = x.to_vec();
    let mut m4 = 0;
    u2[m4 % 3] = a.cos().tanh();
    let t7: f64 = x.iter().map(|y5| 0.86 * (x[3] + v3[m4 % v3.len()]).cos() + 0.18).product();
    let t11: f64 = u2.iter().step_by(2).take(2).flat_map(|y8| { let t10 = ((*y8) + (*y8)).sin(); x.iter().map(move |y9| t10 * (0.5 * ((y9 + u2[0]) - (a + y9)).atan())) }).take(2).sum();
    let mut k12 = 0;
    let mut t13 = (v3[2] * t11).tanh();
    while {
        k12 += 1;
        t13 = 0.52 * t13 + (x[m4 % x.len()].min(0.717) + t13.min(0.387)).tanh();
        k12 < 7 && t13 > -0.79
    } {
        v3.fill(0.5 * t11.min(-0.667) / (1.0 + a * a));
        let mut k14 = 0;
        while k14 < 4 {
            k14 += 1;
            let mut s16 = t13.min(-0.467).sin();
            for y15 in x {
                s16 = (0.61 * s16 + ((*y15) * x[m4 % x.len()])).tanh();
                let mut k17 = 0;
                let y18 = loop {
                    k17 += 1;
                    if k17 > 1 {
                        break 0.5 * ((0.1 * (n as f64)) + t11.max(0.507)).atan();
                    }
                    v3[..2].fill(0.5 * (s16 * s16).tanh().powi(2).atan());
                };
                s16 += 0.18 * ((*y15) + y18).sin();
            }
            a += 0.52 * s16.sin();
        }
    }
    0.93 * v3[2] + 0.11 * x[1] + (0.5 * ((-t11) * (x[3] + t13)) / (1.0 + t13 * t13)) + 0.35 * v3[m4 % v3.len()] + 0.77 * u2[m4 % 3] + 0.14 * s1 + 0.18 * a + 0.23 * t13
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
    let y11 = match checked(0.5 * (s1 + 0.69).atan(), (m3 + n)) {
        Ok(y5) => 0.39 * v2[n % v2.len()].cos() + 0.62,
        Err(0 | 2) => {
            let mut k7 = 0;
            let y8 = loop {
                k7 += 1;
                if -b < v2[2] || k7 > x.len() {
                    break 0.53 * v2[k7 % v2.len()].atan().cos() + 0.74;
                }
                let y9: f64;
                match m3 / 2 % 4 {
                    0 => {
                        y9 = 0.5 * ((0.17 - v2[0]) + 0.71).atan();
                    }
                    1 | 2 => {
                        y9 = 0.5 * (s1 + b).atan();
                    }
                    _ => {
                        y9 = x[0].cos().sin();
                    }
                }
                let mut v10 = vec![(v2[1] + s1).tanh(); 3];
                s1 += 0.19 * (y9 + v10[0]).sin();
            };
            (s1 * s1).tanh()
        }
        Err(k6) => 0.5 * (b.max(-0.407) + 0.32).atan(),
    };
    let t14 = 0.5 * ((y11 * v2[2]) + (a * v2[m3 % v2.len()])).atan();
    let f12 = |p13: f64| (0.61 * (v2[n % v2.len()].max(0.477) + t14.max(-0.857)).cos() + 0.86) * t14;
    let t14 = f12(t14) + 0.5;
    let p13 = t14.sin();
    let t15 = f12(p13 * t14);
    0.59 * v2[n % v2.len()] + 0.36 * x[3] + 0.37 * s1 + 0.44 * v2[n % v2.len()]
}

#[differentiable]
pub fn p0170(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.max(-0.847) / (1.0 + x[1] * x[1]);
    let mut u2 = [0.12 * x[n % x.len()].min(-0.267).cos() + 0.17, 0.79 * (x[2] * a).cos() + 0.89];
    let t5: f64 = x.iter().rev().filter(|y3| **y3 > 0.223).map(|y3| (-s1).tanh()).skip(1).sum();
    let t7: f64 = x.iter().chain(&x[..]).last().map_or(0.79 * (x[n % x.len()] + b).cos() + 0.24, |y6| ((t5 + s1) - 0.77).abs().sin());
    u2 = [b.cos().sin(), s1.sin().tanh()];
    let y8 = drain(&mut s1);
    let mut k9 = 0;
    let y10 = loop {
        k9 += 1;
        if k9 > n % 4 {
            break ((y8 + y8) + 0.43).sin();
        }
        let t12: f64 = u2.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or((u2[n % 2] * b).tanh(), |(i, y11)| (0.65 * ((t7 / (1.5 + t5 * t5)) / (1.5 + (*y11) * (*y11))).cos() + 0.93) * (i as f64));
        let mut s15 = 0.86 * (t5 * (t5 + s1)).cos() + 0.25;
        for (i13, y14) in (0..2).flat_map(|i| u2.iter().skip(i).map(move |y| (i, y))) {
            s15 = (0.99 * s15 + (y8 / (1.5 + s15 * s15))).tanh();
            match mode(i13) {
                Mode::Middle | Mode::High => {
                    'l17: for i16 in (4..n).rev() {
                        let t18 = std::mem::replace(&mut b, 0.5 * ((s15 + 0.92) + s15.cos()) / (1.0 + y8 * y8));
                        b += 0.29 * t18.sin();
                    }
                }
                Mode::Low => {}
            }
            b -= 0.38 * (*y14).sin();
        }
        s1 = 0.7 * s1 + 0.25 * (t12 + s15).sin();
    };
    0.87 * a + 0.72 * x[n % x.len()] + x[0].min(0.877).max(-0.697).tanh() + 0.71 * s1 + 0.41 * b + 0.46 * u2[k9 % 2]
}

#[differentiable]
pub fn p0171(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[3] - a).sin();
    let mut v2 = Vec::new();
    v2.push(b.min(-0.657).sin());
    v2.push(((0.86 * x[n % x.len()]) + (a * a + 0.3).sqrt()).sin());
    v2.push(0.56 * b.atan().cos() + 0.84);
    let f3 = |p4: f64| (s1 * 0.52).tanh();
    let t6 = x.iter().copied().map(f3).sum::<f64>();
    v2.swap(n % 3, 2);
    let f7 = |p8: f64| 0.27 * (t6 - p8).cos() + 0.84;
    let t10 = x.iter().map(|y9| f7(*y9)).sum::<f64>();
    let mut s11 = 0.0;
    s11 += 0.55 * ((t10 * a) * 0.53).cos() + 0.61;
    let y12 = weighted(x, x, n);
    let y24 = match ((n + n) % 2, n % 3) {
        (0, 0) => {
            let y14 = if s11.max(-0.237) >= 0.177 {
                v2[1] = 0.71 * (t6 + t10).cos() + 0.83;
                (y12 * t6).tanh()
            } else if n % 3 != 2 {
                y12.sin().tanh()
            } else {
                return 0.49 * b + 0.54 * x[n % x.len()];
            };
            match positive((t10 + s11).tanh()) {
                Some(y15) => {
                    let Some(y16) = chained(0.5 * (y14 * s11) / (1.0 + x[1] * x[1]), ((y15 * y15) * (y14 - v2[0])).sin()) else {
                        return 0.99 * y12 + 0.53 * x[2];
                    };
                    s11 += 0.24 * (y15 + y16).sin();
                }
                None => {
                    let y17: f64;
                    match (n + 2) % 4 {
                        0 => {
                            'l19: for y18 in v2.iter_mut() {
                                s1 /= 1.1 + ((*y18) - y12) * ((*y18) - y12);
                                let f20 = |p22: f64| 0.5 * y14.cos().atan();
                                let f21 = |p22: f64| f20(p22) - f20(0.41 * ((y14 * s1) + (p22 * (*y18))).cos() + 0.64);
                                let t23 = f21(0.11 * ((*y18) + s11).cos() + 0.44);
                                s1 += 0.94 * ((*y18) + t23).sin();
                            }
                            y17 = y12.sin();
                        }
                        1 | 2 => {
                            y17 = 0.51 * (y12 + y14).cos() + 0.18;
                        }
                        _ => {
                            y17 = 0.5 * (b - t10).max(-0.697) / (1.0 + s11 * s11);
                        }
                    }
                    s11 += 0.39 * y17.sin();
                }
            }
            0.5 * (b * b).ln_1p().atan()
        }
        (1, k13) => (x[k13 % x.len()] * t6).sin(),
        _ => 0.5 * t10.max(0.737).atan(),
    };
    0.67 * y24 + 0.67 * x[2] + 0.61 * s1 + 0.41 * v2[2] + 0.79 * s11
}

#[differentiable]
pub fn q0172(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a + a).sin();
    let y2 = staged(0.5 * (x[n % x.len()].max(-0.657) * (a - x[1])) / (1.0 + a * a), (x[n % x.len()] + x[2]).sin(), (n + 3))?;
    let t5: f64 = x.iter().chain(&x[..]).filter_map(|y3| if *y3 > 0.463 { Some((-y2).sin()) } else { None }).sum();
    s1 += 0.18 * checked((y2 - 0.77).abs().tanh().powi(2).sin(), (n + n))?;
    let y22 = match n + 2 {
        k6 @ 1..=3 => (y2 + t5).sin(),
        _ => {
            match (staged((s1 * x[0]).tanh(), 0.21 * (a / (1.5 + a * a)).cos() + 0.72, n), n % 3) {
                (_, 0) => {
                    let y9 = checked(0.5 * (-y2).max(-0.97) / (1.0 + t5 * t5), n)?;
                    s1 += 0.38 * y9.sin();
                }
                (Ok(y8), k7) => {
                    let y10 = 0.71 * checked(((s1 + t5) - (0.1 * (n as f64))).tanh(), (n + n))?.sin();
                    s1 = 0.7 * s1 + 0.14 * (y10 + y8).sin();
                }
                _ => {
                    let t13: f64 = x.iter().rev().filter(|y11| **y11 > -0.243).map(|y11| 0.22 * (y2 + 0.66).cos() + 0.97).sum();
                    let y21 = match n / 2 {
                        k14 if k14 > 1 => {
                            let mut k15 = 0;
                            let y16 = 'l17: loop {
                                k15 += 1;
                                if k15 > n.min(4) {
                                    break 0.53 * (0.62 * s1.min(0.267)).cos() + 0.63;
                                }
                                let t20: f64 = x.iter().skip(1).skip_while(|y18| **y18 > -0.673).map(|y18| (-((*y18) * (*y18))).exp().tanh()).take(2).sum();
                                s1 += 0.48 * t20.sin();
                            };
                            ((t5 * t5).ln_1p() * (x[0] + 0.75)).sin()
                        }
                        _ if (n + n) > 3 && y2 + s1 >= s1 => 0.92 * t13.atan().cos() + 0.93,
                        _ => {
                            return Ok(0.5 * (y2 * t13) / (1.0 + y2 * y2));
                        }
                    };
                    s1 = 0.7 * s1 + 0.37 * (t13 + y21).sin();
                }
            }
            0.81 * (a + a).cos() + 0.11
        }
    };
    Ok(0.82 * y2.cos() + 0.55)
}

#[differentiable]
pub fn p0172(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s23 = x[1].tanh().powi(2).tanh();
    let mut v24 = x.to_vec();
    let o25 = if v24[2].min(-0.607) <= 0.57 { Some((x[1].max(0.67) * (s23 * x[n % x.len()])).tanh()) } else { None };
    let mut p26 = (0.88 * x[1].max(-0.457).cos() + 0.88, a.tanh().powi(3).tanh());
    let mut k27 = 0;
    'l28: while k27 < n % 4 {
        k27 += 1;
        let e29: Result<f64, u8> = match k27 % 3 { 0 => Err(2), _ => Ok(0.13 * v24[n % v24.len()].min(-0.247).cos() + 0.57) };
        let mut p31 = (0.5 * (s23 * 0.65).atan(), 0.5 * v24[n % v24.len()].max(-0.557) / (1.0 + p26.1 * p26.1));
        for y30 in v24.iter_mut() {
            p31 = (p31.1, (p31.0 * ((*y30) * p26.0)).sin());
            match k27 % 5 {
                2 => {
                    break 'l28;
                }
                _ => {}
            }
            s23 = 0.7 * s23 + 0.71 * (*y30).sin();
        }
        s23 += 0.34 * p31.1.sin();
    }
    let y32;
    if !((n + n) <= 1) {
        let t33 = std::mem::replace(&mut s23, 0.5 * ((0.1 * (k27 as f64)) * p26.1).atan());
        let f34 = |p35: f64| -> f64 { for k36 in 1..4 { if p35 * (k36 as f64) > 0.57 { return p26.1.atan().max(0.667).sin(); } } 0.5 * (p26.1 / (1.5 + p35 * p35)) / (1.0 + x[x.len() - 1] * x[x.len() - 1]) };
        let t37 = f34((v24[v24.len() - 1] - 0.77).abs().sin()) * f34(0.5 * (t33 - (0.1 * (k27 as f64))).atan());
        y32 = ((0.1 * (k27 as f64)) - (t33 + v24[n % v24.len()])).sin();
    } else {
        y32 = s23.max(0.357).sin();
    }
    v24 = vec![0.38 * (p26.1 * 0.26).cos() + 0.86; 4];
    let mut s38 = 1.0;
    s38 += 0.5 * (v24[1] * v24[1] + 0.3).sqrt() / (1.0 + v24[2] * v24[2]);
    let y39;
    if (n + n) > 2 && -x[n % x.len()] > p26.0 {
        y39 = p26.1.tanh().powi(3).sin();
    } else {
        let t40 = std::mem::replace(&mut s23, ((s38 + y32) - (0.1 * (n as f64))).sin());
        y39 = 0.85 * (x[n % x.len()] - 0.93).cos() + 0.94;
    }
    0.32 * y39 + 0.29 * x[3] + 0.46 * s23 + 0.48 * v24[n % v24.len()] + 0.88 * s38 + 0.15 * p26.1
}

#[differentiable]
pub fn p0173(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = b.atan().tanh();
    let mut o2: Option<f64> = None;
    let mut p3 = ((b + s1).max(0.927).sin(), 0.5 * (a / (1.5 + x[n % x.len()] * x[n % x.len()])) / (1.0 + a * a));
    let mut s5 = 0.5 * ((p3.0 + p3.0) + (b - 0.77).abs()) / (1.0 + s1 * s1);
    for i4 in 2..2 {
        s5 = (0.25 * s5 + s1.min(0.307)).tanh();
        let y14 = match i4 % 4 {
            2 => {
                o2 = Some((s5 * s5).ln_1p().sin());
                let f6 = |p7: f64, q8: f64| (p3.1 / (1.5 + a * a)).min(0.477).tanh();
                let t9 = f6(0.5 * s5.atan(), ((-s5) + (s1 / (1.5 + s1 * s1))).tanh()) - f6(((-s5) + (s1 / (1.5 + s1 * s1))).tanh(), 0.4);
                ((p3.1 + t9) - (-(a * a)).exp()).tanh()
            }
            0 | 1 => {
                let t13: f64 = x.iter().step_by(2).take(2).flat_map(|y10| { let t12 = 0.63 * s1.max(-0.897).cos() + 0.64; x.iter().map(move |y11| t12 * (0.5 * (s5 + s1) / (1.0 + p3.1 * p3.1))) }).take(2).sum();
                p3.0 = 0.95 * p3.0.cos() + 0.79;
                0.5 * (p3.1 + 0.28).atan()
            }
            _ => continue,
        };
        let mut k15 = 0;
        'l16: while k15 < x.len() {
            k15 += 1;
            let y25 = match ((k15 + 1) % 2 == 1, (i4 + n)) {
                (true, 0..=2) => ((x[3] + a) / (1.5 + b * b)).sin(),
                (false, _) => {
                    'l19: for y18 in [((s5 - 0.71) - (-s1)).tanh(), y14.tanh().powi(2).tanh()] {
                        let t22 = (-(x[n % x.len()] + y14)).sin();
                        let f20 = |p21: f64| ((t22 - t22).sin()) * t22;
                        let t22 = f20(t22) + 0.5;
                        let p21 = t22.sin();
                        let t23 = f20(p21 * t22);
                        let mut o24: Option<f64> = None;
                        s5 += 0.35 * (y18 + p21).sin();
                    }
                    (0.99 * p3.1).tanh()
                }
                _ => continue 'l16,
            };
            s1 += 0.28 * y25.sin();
        }
        a += 0.71 * y14.sin();
    }
    0.77 * p3.1 + 0.78 * x[1] + (0.5 * ((p3.0 * p3.0 + 0.3).sqrt() - (s5 * p3.0)) / (1.0 + a * a)) + 0.24 * a + 0.52 * s1 + 0.28 * s5 + 0.25 * p3.1
}

#[differentiable]
pub fn p0174(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (0.83 * x[3]).tanh();
    let mut o2: Option<f64> = None;
    let t3 = 0.46 * (x[n % x.len()] + (s1 + x[n % x.len()])).cos() + 0.66;
    let y6 = drain(&mut s1);
    let mut k7 = 0;
    let y8 = loop {
        k7 += 1;
        if (k7 + n) % 2 == 0 || k7 > n.min(4) {
            break 0.98 * (x[3] + a).cos() + 0.25;
        }
        if !((n + 2) <= 1) {
            let t12: f64 = x.iter().take(3).scan(0.5 * y6.min(0.247) / (1.0 + y6 * y6), |s11, y9| { *s11 = 0.5 * *s11 + ((y6 - y9) + y9).tanh(); Some(s11.sin()) }).take(2).sum();
            let y13;
            if k7 % 2 == 1 {
                let y14 = blend(&y6, &a);
                let mut f15 = move |p16: f64| { s1 = s1.sin() + 0.91 * (y6 * p16).cos() + 0.76; s1 * p16 };
                s1 += (t3 / (1.5 + a * a)).tanh();
                let t17 = f15(0.5 * (t3 + t3).atan()) - f15(s1);
                y13 = 0.5 * t12.atan();
            } else {
                y13 = y6.cos().sin();
            }
            s1 += 0.52 * (y13 + t12).sin();
            return 0.63 * s1 + 0.29 * x[3];
        }
        let mut stack18 = vec![n, (k7 + n)];
        while let Some(i19) = stack18.pop() {
            let y28 = match ((n + 3) > 0 && t3 - t3 > -0.227, (k7 + n)) {
                (true, 0..=2) => {
                    let mut s22 = (-s1).sin();
                    'l23: for i21 in (0..1 + 2).step_by(3) {
                        s22 = (0.88 * s22 + (s1 * 0.61)).tanh();
                        let f24 = |p25: f64, q26: f64| 0.5 * s22.min(-0.567) / (1.0 + a * a);
                        let t27 = f24(0.5 * (s1 * y6).atan(), 0.13 * (s1.max(-0.367) + (y6 * t3)).cos() + 0.51) - f24(0.13 * (s1.max(-0.367) + (y6 * t3)).cos() + 0.51, 0.4);
                        s1 += 0.86 * t27.sin();
                    }
                    0.61 * (-y6).cos() + 0.71
                }
                (false, _) => 0.5 * (y6 + s1).atan(),
                _ => continue,
            };
            s1 += 0.69 * y28.sin();
        }
    };
    0.75 * s1 + 0.66 * x[n % x.len()] + 0.92 * s1
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn q0150(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[2] - a).tanh();
        let y2 = lit(0.79) * positive(lit(0.5) * (s1 * a).atan())?.sin();
        let y3 = positive(lit(0.5) * x[3].min(lit(0.697)) / (lit(1.0) + a * a))?;
        let t6: Dual = x.iter().skip_while(|y4| **y4 > lit(0.643)).map(|y4| (*y4).max(lit(-0.87)).min(lit(-0.207)).sin()).take(2).sum();
        let w7 = &x[1..];
        match ((n + n) > 2 && a.atan() >= lit(0.557), (n + 3)) {
            (true, 0..=2) => {
                let t9 = std::mem::replace(&mut s1, (y3.min(lit(-0.967)) + lit(0.52)).sin());
                s1 = lit(0.7) * s1 + lit(0.82) * t9.sin();
            }
            (false, _) => {
                s1 = s1 + (lit(0.26) * ((s1 / (lit(1.5) + t6 * t6)) * (y2 / (lit(1.5) + s1 * s1))).tanh());
            }
            _ => {
                s1 = s1 + (lit(0.94) * (lit(0.5) * (y2 + t6) / (lit(1.0) + y2 * y2)));
            }
        }
        Some(lit(0.5) * ((a * (lit(0.1) * lit(n as f64))) + y2.tanh().powi(3)) / (lit(1.0) + y3 * y3))
    }

    pub fn p0150(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.39) * x[2].sin().cos() + lit(0.64);
        let mut k11 = 0;
        while k11 < x.len() {
            'l13: for i12 in 2..2 {
                match k11 / 2 % 5 {
                    2 => continue,
                    _ => {
                        let y14 = mean(x);
                        let mut k15 = 0;
                        let mut t16 = lit(1.0) + (lit(0.5) * (b * b).ln_1p() / (lit(1.0) + b * b));
                        while t16 > lit(0.76) && k15 < 3 {
                            t16 = t16 * (lit(0.59));
                            k15 += 1;
                            let (t20, t21) = x.iter().step_by(2).fold(((((lit(0.1) * lit(k11 as f64)) * s10) + (y14 + s10)).tanh(), lit(1.0)), |(p18, q19), y17| (q19 * (((-a) + lit(0.49)).tanh()), p18 - q19));
                            let (t20, t21) = (t20.tanh(), t21.sin());
                            s10 = s10 + (lit(0.33) * (t20 + t21).sin());
                        }
                        s10 = s10 + (lit(0.46) * (t16 + y14).sin());
                    }
                }
                let mut s22 = lit(0.5);
                s22 = s22 + (((a * lit(0.73)) + lit(0.37)).sin());
                s10 = s10 + (lit(0.65) * s22.sin());
            }
            let y31 = match k11 + 2 {
                k23 @ 1..=3 => {
                    let mut k24 = 0;
                    let mut s25 = lit(0.11) * b.max(lit(0.507)).max(lit(0.537)).cos() + lit(0.81);
                    loop {
                        s25 = (lit(0.94) * s25 + (s25 * b)).tanh();
                        for i26 in (0..1).rev() {
                            let mut v27 = x.to_vec();
                            let t30: Dual = x.iter().take(3).fold(lit(0.5) * (v27[n % v27.len()] * v27[k24 % v27.len()]) / (lit(1.0) + v27[k11 % v27.len()] * v27[k11 % v27.len()]), |s29, y28| lit(0.5) * s29 + lit(0.5) * ((-s25) + y28).atan());
                            s10 = s10 + (lit(0.36) * (t30 + v27[3]).sin());
                        }
                        k24 += 1;
                        if k23 / 2 % 2 == 1 || k24 >= x.len() {
                            break;
                        }
                    }
                    lit(0.87) * (s10 + s10).cos() + lit(0.53)
                }
                _ => {
                    return lit(0.82) * a + lit(0.72) * x[x.len() - 1] + (lit(0.5) * ((lit(0.1) * lit(n as f64)) * a).atan());
                }
            };
            s10 = s10 - (lit(0.53) * y31.sin());
            k11 += 1;
        }
        lit(0.41) * x[3] + lit(0.82) * x[n % x.len()] + lit(0.62) * s10
    }

    pub fn p0151(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (a + a).sin();
        let mut m2 = if n / 2 % 2 == 0 || lit(0.36) - a > lit(-0.97) { (n + 2) } else { 2 };
        let t5: Dual = x.iter().map(|y3| lit(0.5) * (y3 - s1) / (lit(1.0) + a * a)).product();
        let y26 = match (n % 2, n % 3) {
            (0, 0) => {
                let e9: Result<Dual, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (t5.sin() / (lit(1.5) + t5 * t5)).atan()) };
                let t12 = t5.max(lit(-0.367)).sin();
                let f10 = |p11: Dual| (lit(0.5) * ((-t12) + (p11 / (lit(1.5) + t12 * t12))) / (lit(1.0) + p11 * p11)) * t12;
                let t12 = f10(t12) + lit(0.5);
                let p11 = t12.sin();
                let t13 = f10(p11 * t12);
                (t12 - p11).sin()
            }
            (1, k8) => {
                if let Some(y14) = chained(lit(0.5) * (t5 * s1).atan(), lit(0.5) * ((t5 + t5) * (t5 + t5) + lit(0.3)).sqrt() / (lit(1.0) + a * a)) {
                    let mut k15 = 0;
                    let mut u17 = [lit(0.5) * (b * x[m2 % x.len()]) / (lit(1.0) + b * b), lit(0.5) * ((b - b) + (s1 - t5)).atan(), ((-y14) * (s1 * s1 + lit(0.3)).sqrt()).tanh()];
                    let y16 = loop {
                        k15 += 1;
                        if !((k8 + 2) <= 3) || k15 > n % 4 {
                            break lit(0.5) * (t5 - b).atan();
                        }
                        u17 = [u17[1], u17[2], lit(0.5) * t5.atan() / (lit(1.0) + y14 * y14)];
                        for y18 in x {
                            let t22: Dual = u17.iter().take(3).take(2).flat_map(|y19| { let t21 = (u17[0] - lit(0.77)).abs().tanh(); x.iter().map(move |y20| t21 * (lit(0.5) * y18.atan() / (lit(1.0) + b * b))) }).sum();
                            let t25: Dual = u17.iter().step_by(2).map(|y23| { if *y23 > lit(-0.63) { return lit(0.5) * (*y23).min(lit(0.127)).atan(); } lit(0.5) * y23 }).take(2).sum();
                            s1 = s1 - (lit(0.82) * (t22 + (*y18)).sin());
                        }
                    };
                    b = lit(0.7) * b + lit(0.53) * (y16 + y14).sin();
                }
                lit(0.5) * (t5.atan() + (a - t5)) / (lit(1.0) + t5 * t5)
            }
            _ => return lit(0.81) * a + (lit(0.5) * ((s1 + a) / (lit(1.5) + a * a)).atan()),
        };
        let f27 = |p28: Dual| -> Dual { for k29 in 1..4 { if p28 * lit(k29 as f64) > lit(0.57) { return (-(y26 * y26)).exp().sin(); } } (s1 * t5).tanh() };
        let t30 = f27(lit(0.72) * (x[m2 % x.len()] + a).cos() + lit(0.44)) * f27(lit(0.5) * t5.cos() / (lit(1.0) + t5 * t5));
        lit(0.13) * a + lit(0.62) * x[3] + (s1 + s1).tanh() + lit(0.37) * s1 + lit(0.89) * b
    }

    pub fn q0152(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-(a - lit(0.69))) / (lit(1.0) + x[1] * x[1]);
        let mut k2 = 0;
        'l3: while k2 < n {
            k2 += 1;
            let mut u4 = [lit(0.5) * x[1].min(lit(-0.957)).atan(), (s1.max(lit(0.187)) + lit(0.41)).tanh(), a.sin(), lit(0.5) * ((s1 + x[k2 % x.len()]) + (x[k2 % x.len()] / (lit(1.5) + s1 * s1))) / (lit(1.0) + a * a)];
            let mut v5 = u4.clone();
            if (k2 + n) > 4 && s1 > lit(-0.377) {
                let mut v6 = v5.clone();
                let mut stack7 = vec![n % 3];
                'l9: while let Some(i8) = stack7.pop() {
                    if i8 > 1 {
                        stack7.push(i8 / 2);
                    }
                    let f10 = |p11: Dual| -> Dual { for k12 in 1..4 { if p11 * lit(k12 as f64) > lit(0.57) { return lit(0.49) * (u4[2] + s1).cos() + lit(0.58); } } lit(0.5) * (a * a).ln_1p().atan() };
                    let t13 = f10(x[3].tanh()) * f10(lit(0.5) * (lit(0.18) + s1) / (lit(1.0) + v6[0] * v6[0]));
                    s1 = s1 + (lit(0.69) * t13.sin());
                }
                s1 = s1 + (lit(0.59) * v6[k2 % 4].sin());
            } else {
                s1 = s1 + (lit(0.15) * (lit(0.5) * ((x[3] + lit(0.52)) + (a - u4[2])) / (lit(1.0) + u4[n % 4] * u4[n % 4])));
            }
            s1 = s1 + (lit(0.71) * (u4[3] + v5[2]).sin());
        }
        lit(0.53) * s1 + (lit(0.41) * (x[3] * s1).cos() + lit(0.58)) + lit(0.42) * s1
    }

    pub fn p0152(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.31) * (a + x[n % x.len()]).cos() + lit(0.39);
        let mut v15 = Vec::new();
        v15.push((x[n % x.len()].atan() + (s14 / (lit(1.5) + a * a))).sin());
        v15.push(lit(0.33) * a.cos() + lit(0.29));
        v15.push(lit(0.5) * x[0].min(lit(0.507)) / (lit(1.0) + x[1] * x[1]));
        let t18: Dual = x.iter().step_by(2).filter(|y16| **y16 > lit(0.733)).map(|y16| ((x[n % x.len()] / (lit(1.5) + (*y16) * (*y16))) * (v15[0] * v15[0]).ln_1p()).sin()).sum();
        let mut k19 = 0;
        let y20 = loop {
            k19 += 1;
            if k19 > x.len() {
                break lit(0.5) * (x[n % x.len()] * s14) / (lit(1.0) + v15[0] * v15[0]);
            }
            let mut p22 = (lit(0.18) * (t18 - s14).tanh().powi(2).cos() + lit(0.48), ((a + s14) + (s14 * s14 + lit(0.3)).sqrt()).sin());
            for i21 in (1..3 + 2).step_by(3) {
                p22 = (p22.1, (p22.0 * t18.min(lit(0.57))).sin());
                let y23: Dual;
                match i21 / 2 % 4 {
                    0 => {
                        y23 = lit(0.5) * t18 / (lit(1.0) + p22.0 * p22.0);
                    }
                    1 | 2 => {
                        let mut k24 = 0;
                        let mut p25 = (lit(0.57) * (p22.1 * (lit(0.1) * lit(i21 as f64))).cos() + lit(0.83), ((p22.1 * p22.0) - lit(0.77)).abs().sin());
                        'l26: loop {
                            k24 += 1;
                            if k24 > n.min(2) {
                                break;
                            }
                            p25 = (p25.1, (p25.0 * (-v15[v15.len() - 1])).sin());
                            let t28: Dual = x.iter().rev().map(|y27| lit(0.5) * ((lit(0.1) * lit(n as f64)) - t18).sin().atan()).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| (x[2] * t18).sin());
                            let y29 = match positive(lit(0.5) * ((p22.1 * p22.0) - (lit(0.99) - p22.0)).atan()) { Some(t) => lit(0.75) * t, None => lit(0.27) };
                            s14 = s14 + (lit(0.88) * (y29 + t28).sin());
                        }
                        {
                            let (w30, w31) = v15.split_at_mut(2);
                            w30[0] = w31[0] * w30[1];
                            let t32 = std::mem::take(&mut a);
                            let mut u33 = [(-(p25.0 + t32)).sin(), lit(0.93) * (lit(0.35) * (p22.1 / (lit(1.5) + s14 * s14))).cos() + lit(0.35), p22.1.sin()];
                            u33.iter_mut().zip(w30.iter()).for_each(|(y34, y35)| { *y34 = lit(0.5) * *y34 + (lit(0.31) - (w30[i21 % w30.len()] / (lit(1.5) + p25.1 * p25.1))).tanh(); });
                            s14 = s14 + (lit(0.34) * (w31[0] + w30[1]).sin());
                        }
                        y23 = lit(0.5) * ((t18 - t18) + (t18 + x[i21 % x.len()])).atan();
                    }
                    _ => {
                        y23 = lit(0.5) * (v15[0] + s14) / (lit(1.0) + a * a);
                    }
                }
                let t38: Dual = x.iter().skip(1).filter_map(|y36| if *y36 > lit(0.363) { Some(lit(0.5) * (x[1] + lit(0.66)).atan()) } else { None }).sum();
                s14 = s14 + (lit(0.77) * (t38 + y23).sin());
            }
            a = a + (lit(0.97) * p22.0.sin());
        };
        lit(0.22) * y20 + lit(0.41) * x[0] + lit(0.27) * v15[0] + lit(0.25) * s14 + lit(0.24) * a
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
        'l9: for (i7, y8) in v3.iter_mut().enumerate() {
            let y10 = if (n + n) > 1 && a + (*y8) <= lit(-0.497) {
                if let Ok(y11) = staged((s1 + (a * (*y8))).sin(), ((x[i7 % x.len()] - s1) - (a * (*y8))).sin(), n) {
                    'l13: for y12 in [lit(0.5) * y4.min(lit(-0.567)) / (lit(1.0) + y11 * y11), lit(0.5) * (x[i7 % x.len()] * (*y8)).min(lit(-0.187)) / (lit(1.0) + y4 * y4)] {
                        let mut u14 = [lit(0.5) * (-s1) / (lit(1.0) + y4 * y4), ((*y8) * y11).sin(), lit(0.42) * (-(*y8)).cos() + lit(0.81)];
                        let mut v15 = u14.clone();
                        let y16 = lit(0.15) * first_above(x, lit(0.81))?.sin();
                        s1 = s1 + (lit(0.48) * (v15[n % 3] + y12).sin());
                    }
                    s1 = s1 + (lit(0.66) * y11.sin());
                } else {
                    *y8 = *y8 + (lit(0.28) * ((*y8) - lit(0.77)).abs().tanh());
                }
                (a * (lit(0.1) * lit(n as f64))).tanh()
            } else if n % 2 == 1 {
                lit(0.5) * ((*y8) * (*y8) + lit(0.3)).sqrt().atan()
            } else {
                ((a * lit(0.36)) / (lit(1.5) + (*y8) * (*y8))).tanh()
            };
            s1 = s1 + (lit(0.45) * ((*y8) + y10).sin());
        }
        Some(lit(0.5) * (v3[v3.len() - 1] - x[0]) / (lit(1.0) + y4 * y4))
    }

    pub fn p0153(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s17 = x[n % x.len()].tanh();
        let mut v18 = vec![((a + x[1]) + s17.max(lit(-0.157))).tanh(); 3];
        let o19 = if (n + n) > 0 { Some(lit(0.24) * (a * s17).cos() + lit(0.15)) } else { None };
        let t23: Dual = v18.iter().step_by(2).scan(lit(0.63) * a.max(lit(0.757)).cos() + lit(0.42), |s22, y20| { *s22 = lit(0.5) * *s22 + (s17 + s17).sin(); Some(s22.sin()) }).skip(1).sum();
        v18[1] = (t23 * t23 + lit(0.3)).sqrt().sin();
        {
            let w24 = &mut v18[..2];
            let y25 = if (n + 2) > 0 {
                let mut u27 = [lit(0.5) * ((w24[0] + a) * (w24[n % w24.len()] * s17)) / (lit(1.0) + w24[n % w24.len()] * w24[n % w24.len()]), lit(0.5) * (s17 * lit(0.76)).sin().atan(), ((w24[0] + (lit(0.1) * lit(n as f64))) * (s17 / (lit(1.5) + x[2] * x[2]))).sin()];
                for y26 in w24.iter_mut() {
                    u27 = [u27[1], u27[2], lit(0.5) * y26.atan() / (lit(1.0) + a * a)];
                    match staged(((*y26) + (*y26)).tanh().powi(2).tanh(), lit(0.5) * t23.max(lit(-0.167)) / (lit(1.0) + (*y26) * (*y26)), (n + n)) {
                        Ok(y28) => {
                            u27.fill(lit(0.5) * y26.atan().atan());
                            nudge(&mut u27[0], ((lit(0.68) * t23) - (t23 * t23)).tanh());
                            s17 = s17 + (lit(0.51) * y28.sin());
                        }
                        Err(_) => {
                            u27 = [(t23 * t23).sin(), a.sin(), lit(0.75) * (t23 + s17).cos() + lit(0.97)];
                        }
                    }
                    s17 = s17 + (lit(0.34) * (*y26).sin());
                }
                lit(0.5) * (s17 * t23) / (lit(1.0) + w24[1] * w24[1])
            } else if (n + 3) % 2 == 0 || w24[n % w24.len()] + x[n % x.len()] > lit(0.907) {
                lit(0.54) * ((t23 - t23) - w24[1].max(lit(-0.627))).cos() + lit(0.25)
            } else {
                ((-x[n % x.len()]) * (x[3] * t23)).sin()
            };
            s17 = s17 + (lit(0.97) * (y25 + w24[0]).sin());
        }
        lit(0.47) * a + lit(0.33) * x[n % x.len()] + lit(0.11) * v18[n % v18.len()] + lit(0.99) * s17
    }

    pub fn p0154(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.14) * (a + x[n % x.len()]).cos() + lit(0.49);
        let mut u2 = [lit(0.45) * ((s1 + lit(0.88)) + (x[0] * x[0]).ln_1p()).cos() + lit(0.52), lit(0.5) * (a - x[2]).atan(), lit(0.92) * (x[n % x.len()] + lit(0.32)).cos() + lit(0.44)];
        let t3: Dual = x[n % x.len()].max(lit(0.917)).tanh();
        {
            let w4 = &mut u2[1..3];
            {
                let w5 = &mut w4[..2];
                let t7: Dual = (0..n.min(4)).filter(|k6| k6 % 2 == 1).map(|k6| ((-(s1 * s1)).exp().tanh()) * lit(k6 as f64)).sum();
                w5.swap(0, 0);
                s1 = s1 / (lit(1.1) + (x[2] - w5[n % w5.len()]) * (x[2] - w5[n % w5.len()]));
                s1 = s1 + (lit(0.35) * (t7 + w5[n % w5.len()]).sin());
            }
            s1 = s1 + (lit(0.34) * w4[n % w4.len()].sin());
        }
        lit(0.61) * t3 + lit(0.98) * x[n % x.len()] + (x[0].tanh().powi(2) + ((lit(0.1) * lit(n as f64)) * s1)).tanh() + lit(0.64) * u2[1] + lit(0.12) * a + lit(0.33) * s1
    }

    pub fn q0155(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[2].max(lit(-0.687)) + lit(0.12)) / (lit(1.0) + a * a);
        let y2 = lit(0.27) * positive((x[n % x.len()] - a).sin())?.sin();
        let t5: Dual = x.iter().rev().filter(|y3| **y3 > lit(-0.193)).map(|y3| lit(0.68) * ((*y3) + (*y3)).cos() + lit(0.67)).take(2).sum();
        let t6 = std::mem::replace(&mut s1, lit(0.12) * (y2 - y2).cos() + lit(0.66));
        s1 = s1 + (lit(0.24) * chained((t6 / (lit(1.5) + x[0] * x[0])).sin(), (s1 * t5).sin())?);
        for y7 in [lit(0.5) * (y2 + t5).atan(), lit(0.5) * ((s1 * t5) + lit(0.41)) / (lit(1.0) + t6 * t6)] {
            let t10: Dual = x[1..].iter().take_while(|y8| **y8 > lit(-0.713)).map(|y8| lit(0.5) * t6.tanh().powi(3).atan()).take(2).sum();
            s1 = lit(0.7) * s1 + lit(0.35) * (y7 + t10).sin();
        }
        Some(lit(0.5) * (t6 - lit(0.27)).atan())
    }

    pub fn p0155(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.5) * (a - x[x.len() - 1]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut p12 = ((-(a * a)).exp().tanh(), lit(0.66) * ((b * b + lit(0.3)).sqrt() / (lit(1.5) + a * a)).cos() + lit(0.18));
        let f13 = |p14: Dual| lit(0.5) * b.min(lit(-0.707)).atan();
        let t16 = x.iter().map(|y15| f13(*y15)).sum::<Dual>();
        let t19: Dual = x.iter().map(|y17| ((*y17) + y17).sin()).sum();
        for y20 in [(x[1] - t19).tanh(), lit(0.5) * (t16 / (lit(1.5) + t19 * t19)) / (lit(1.0) + s11 * s11)] {
            let f21 = |p23: Dual| lit(0.47) * x[2].max(lit(-0.227)).cos() + lit(0.47);
            let f22 = |p23: Dual| f21(p23) - f21((t19 + t19).tanh());
            let t24 = f22(((lit(0.1) * lit(n as f64)) * t16).sin());
            let mut k25 = 0;
            let y26 = 'l27: loop {
                k25 += 1;
                if k25 > n {
                    break lit(0.5) * (p12.1 * a).atan();
                }
                let mut k28 = 0;
                let mut t29 = lit(0.99) * (t19 + t19).cos() + lit(0.85);
                'l30: while {
                    k28 += 1;
                    t29 = lit(0.57) * t29 + (t29 * t29).ln_1p().sin();
                    k28 < 3 && t29 > -lit(0.24)
                } {
                    let y31 = match checked(lit(0.5) * (b - t16) / (lit(1.0) + t19 * t19), (n + 1)) { Ok(t) => lit(0.95) * t, Err(k) => lit(0.1) * lit(k as f64) };
                    t29 = t29 + (lit(0.89) * y31.sin());
                }
                s11 = s11 + (lit(0.34) * t29.sin());
            };
            s11 = s11 + (lit(0.24) * (y26 + t24).sin());
        }
        lit(0.29) * t16 + lit(0.79) * x[n % x.len()] + (lit(0.39) * (s11 * t16).cos() + lit(0.92)) + lit(0.53) * s11 + lit(0.13) * p12.1
    }

    pub fn p0156(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[n % x.len()].min(lit(0.837)) / (lit(1.0) + b * b);
        let mut u2 = [lit(0.5) * x[n % x.len()].max(lit(0.837)) / (lit(1.0) + x[2] * x[2]), lit(0.17) * (-x[0]).cos() + lit(0.34)];
        let mut o3 = Some(s1.atan().tanh());
        let mut p4 = (a.max(lit(0.577)).tanh(), lit(0.5) * x[n % x.len()].sin() / (lit(1.0) + a * a));
        let f5 = |p6: Dual| (((lit(0.1) * lit(n as f64)) * p6) * (u2[n % 2] * a)).tanh();
        let t8 = x.iter().map(|y7| f5(*y7)).sum::<Dual>();
        let mut k9 = 0;
        let mut u11 = [((lit(0.34) - p4.1) + (p4.0 / (lit(1.5) + u2[1] * u2[1]))).sin(), (a * p4.1).tanh(), lit(0.5) * (-(t8 * t8)).exp().atan()];
        let y10 = loop {
            k9 += 1;
            if (s1 - lit(0.77)).abs() <= t8 || k9 > 4 {
                break lit(0.15) * (a - lit(0.88)).cos() + lit(0.26);
            }
            u11 = [u11[1], u11[2], lit(0.5) * ((t8 * u11[0]) * (s1 * p4.0)) / (lit(1.0) + u11[n % 3] * u11[n % 3])];
            for (i12, y13) in u2.iter().enumerate() {
                for (i14, y15) in u2.iter().enumerate() {
                    for y16 in u2.iter() {
                        let t17 = std::mem::take(&mut s1);
                        std::mem::swap(&mut b, &mut p4.1);
                        a = a + (lit(0.35) * (t17 + (*y16)).sin());
                    }
                    let t20: Dual = u11.iter().take_while(|y18| **y18 > lit(-0.233)).map(|y18| (x[n % x.len()] - lit(0.77)).abs().sin()).sum();
                    a = a + (lit(0.23) * (t20 + (*y15)).sin());
                }
                let f21 = |p22: Dual| -> Dual { if p22 > lit(0.23) { return lit(0.5) * x[n % x.len()].min(lit(-0.597)) / (lit(1.0) + u11[0] * u11[0]); } (p22.min(lit(0.657)) * p22).sin() };
                let t24 = f21(lit(0.72) * ((y13 * b) + ((*y13) * y13)).cos() + lit(0.54)) * f21(lit(0.5) * (lit(0.47) * (u11[i12 % 3] + t8)) / (lit(1.0) + (*y13) * (*y13)));
                a = lit(0.7) * a + lit(0.66) * ((*y13) + t24).sin();
            }
        };
        lit(0.12) * y10 + lit(0.51) * x[n % x.len()] + lit(0.85) * u2[1] + lit(0.54) * b + lit(0.35) * a + lit(0.74) * u11[k9 % 3] + lit(0.32) * s1 + lit(0.19) * p4.1
    }

    pub fn p0157(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a.min(lit(-0.457)) + lit(0.32)).sin();
        let mut u2 = [(s1 + a).tanh(), lit(0.5) * (a * x[n % x.len()]) / (lit(1.0) + s1 * s1), lit(0.5) * ((lit(0.1) * lit(n as f64)) * (x[2] + s1)) / (lit(1.0) + s1 * s1), lit(0.46) * (x[1] - x[n % x.len()]).cos() + lit(0.76)];
        let mut m3 = 0;
        let mut p4 = ((x[m3 % x.len()] - (lit(0.1) * lit(n as f64))).tanh(), lit(0.5) * (lit(0.87) * (-a)) / (lit(1.0) + s1 * s1));
        let y16 = match (n + n) % 4 {
            0 | 3 => lit(0.5) * (s1.max(lit(0.737)) + (s1 - p4.0)) / (lit(1.0) + u2[n % 4] * u2[n % 4]),
            _ => {
                let y5 = stepped(((p4.0 + s1) - lit(0.63)).tanh(), n / 2);
                'l7: for y6 in u2.iter() {
                    let mut k8 = 0;
                    let y9 = 'l10: loop {
                        k8 += 1;
                        if (k8 + 1) % 2 == 1 || k8 > x.len() {
                            break lit(0.5) * ((*y6) + (lit(0.1) * lit(k8 as f64))) / (lit(1.0) + u2[1] * u2[1]);
                        }
                        let t14: Dual = x.iter().skip(1).scan(a.min(lit(-0.577)).sin(), |s13, y11| { *s13 = lit(0.5) * *s13 + lit(0.5) * (p4.0 * lit(0.27)) / (lit(1.0) + (*y6) * (*y6)); Some(s13.sin()) }).take(2).sum();
                        let e15: Result<Dual, u8> = match m3 / 2 % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (((*y6) + x[2]) / (lit(1.5) + (*y6) * (*y6))).atan()) };
                        s1 = s1 + (lit(0.99) * t14.sin());
                    };
                    p4.1 = p4.1 + (lit(0.61) * soften(lit(0.5) * (p4.0 * a) / (lit(1.0) + y5 * y5)));
                    s1 = s1 + (lit(0.81) * ((*y6) + y9).sin());
                }
                (lit(0.35) + a).sin()
            }
        };
        let t19: Dual = u2.iter().rev().map(|y17| lit(0.5) * (u2[3] / (lit(1.5) + p4.1 * p4.1)).max(lit(-0.367)).atan()).product();
        for y20 in u2.iter_mut() {
            let f21 = |p22: Dual| -> Dual { if p22 > lit(0.23) { return ((y16 * p22) * p22.sin()).tanh(); } lit(0.17) * (p4.1 * p4.1 + lit(0.3)).sqrt().cos() + lit(0.57) };
            let t24 = f21((*y20).min(lit(-0.217)).max(lit(0.87)).tanh()) * f21(lit(0.15) * p4.1.cos() + lit(0.45));
            s1 = s1 + (lit(0.88) * ((*y20) + t24).sin());
        }
        lit(0.95) * p4.1 + lit(0.53) * x[1] + (lit(0.5) * (y16 + lit(0.48)).atan()) + lit(0.17) * s1 + lit(0.96) * p4.0 + lit(0.21) * u2[m3 % 4]
    }

    pub fn p0158(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a);
        let mut u2 = [lit(0.5) * ((x[2] - a) + (-s1)).atan(), lit(0.92) * (a - s1).cos() + lit(0.54)];
        let mut v4 = u2.iter().take(3).filter(|y3| **y3 > lit(-0.153)).map(|y3| lit(0.5) * (a * y3).atan()).collect::<Vec<_>>();
        v4.push((a * a).ln_1p().tanh());
        let t7: Dual = u2.iter().rev().filter_map(|y5| if *y5 > lit(0.13) { Some(lit(0.89) * ((s1 + lit(0.66)) * y5).cos() + lit(0.84)) } else { None }).skip(1).sum();
        let mut p9 = (lit(0.5) * (-v4[0]).atan(), (u2[0] - s1).sin());
        'l10: for y8 in &mut v4 {
            p9 = (p9.1, (p9.0 * t7.cos()).sin());
            std::mem::swap(&mut s1, y8);
            let y11 = if n % 3 != 0 {
                lit(0.39) * (-(s1 * u2[0])).cos() + lit(0.77)
            } else {
                continue 'l10;
            };
            s1 = s1 + (lit(0.49) * ((*y8) + y11).sin());
        }
        for i12 in (0..n / 2).rev() {
            let f13 = |p14: Dual, q15: Dual| (q15 / (lit(1.5) + p14 * p14)).sin();
            let t16 = if f13(lit(0.5) * v4[0].atan(), lit(0.2)) > lit(0.13) { f13((v4[0] / (lit(1.5) + u2[1] * u2[1])).cos().sin(), lit(0.5) * v4[0].atan()) } else { f13(lit(0.5) * v4[0].atan(), lit(0.5) * v4[0].atan()) };
            s1 = s1 + (lit(0.99) * t16.sin());
        }
        lit(0.77) * p9.1 + lit(0.33) * x[n % x.len()] + lit(0.39) * p9.1 + lit(0.63) * v4[0] + lit(0.78) * u2[n % 2] + lit(0.64) * s1
    }

    pub fn q0159(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((-a) + a.max(lit(-0.987))).atan();
        let y2 = lit(0.77) * chained(lit(0.5) * (s1 * lit(0.91)) / (lit(1.0) + a * a), ((lit(0.1) * lit(n as f64)) * s1).tanh())?.sin();
        let y3 = lit(0.17) * chained((s1 * y2).sin(), (-(x[2] / (lit(1.5) + a * a))).tanh())?.sin();
        let y4 = positive(lit(0.65) * (a * lit(0.67)).cos() + lit(0.73))?;
        let t7: Dual = x.iter().skip(1).filter(|y5| **y5 > lit(-0.473)).map(|y5| lit(0.5) * (y4 * a) / (lit(1.0) + y2 * y2)).skip(1).sum();
        s1 = s1 / (lit(1.1) + (t7 * a) * (t7 * a));
        s1 = s1 + (lit(0.21) * chained(lit(0.5) * (y4 - t7) / (lit(1.0) + a * a), (a + y3).sin())?);
        let y8 = lit(0.44) * first_above(&x[..2], lit(0.59))?.sin();
        Some((y4 + t7).tanh())
    }

    pub fn p0159(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.84) * (x[1] + x[n % x.len()]).cos() + lit(0.44);
        let mut o10: Option<Dual> = None;
        let Ok(y11) = checked((a + x[n % x.len()]).tanh().powi(3).sin(), n) else {
            return lit(0.75) * x[n % x.len()] + lit(0.45) * x[1] + (lit(0.5) * (x[n % x.len()] - a) / (lit(1.0) + s9 * s9));
        };
        if (n + n) > 2 {
            match mode(n / 2) {
                Mode::Low => {
                    let y15 = match mode(n + n) {
                        Mode::Low => (x[1] + x[0]).tanh(),
                        Mode::Middle => {
                            let y14 = match n + n {
                                ..2 => {
                                    let mut v13 = x.iter().map(|y12| lit(0.5) * (((*y12) * (*y12)) + (*y12).max(lit(-0.677))) / (lit(1.0) + s9 * s9)).collect::<Vec<_>>();
                                    v13.push(lit(0.5) * a.sin() / (lit(1.0) + a * a));
                                    lit(0.16) * x[2].cos() + lit(0.57)
                                }
                                2..=4 => lit(0.5) * y11.tanh().powi(3).atan(),
                                _ => {
                                    return lit(0.68) * a + lit(0.56) * x[x.len() - 1] + (lit(0.5) * (-(y11 + a)).atan());
                                }
                            };
                            (a + a).sin()
                        }
                        Mode::High => lit(0.19) * (-a).cos() + lit(0.99),
                    };
                    s9 = s9 + (lit(0.52) * y15.sin());
                }
                Mode::Middle => {
                    let t19: Dual = x.iter().rev().scan((x[1] * y11).sin(), |s18, y16| { *s18 = lit(0.5) * *s18 + lit(0.5) * (-(a - y11)) / (lit(1.0) + (*y16) * (*y16)); Some(s18.sin()) }).take(2).sum();
                    let mut p21 = (lit(0.5) * ((-a) + (s9 + a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), (-y11).sin());
                    'l22: for i20 in (0..n.min(4)).rev() {
                        p21 = (p21.1, (p21.0 * t19.max(lit(-0.837))).sin());
                        if let Some(y23) = chained(lit(0.83) * (y11 * (lit(0.76) + a)).cos() + lit(0.31), lit(0.86) * (lit(0.58) - (s9 - lit(0.77)).abs()).cos() + lit(0.44)) {
                            let mut m24 = if p21.0 + y11 < lit(-0.537) { n / 2 } else { 0 };
                            s9 = s9 - (lit(0.63) * y23.sin());
                        } else {
                            let mut v25 = vec![lit(0.5) * (-(t19 * t19)).exp() / (lit(1.0) + t19 * t19), lit(0.5) * (y11 * t19).atan(), (s9 + s9).tanh(), (s9 - (lit(0.1) * lit(n as f64))).tanh()];
                            let y26 = match staged(lit(0.5) * y11.cos() / (lit(1.0) + v25[i20 % v25.len()] * v25[i20 % v25.len()]), lit(0.5) * (v25[2] + y11).atan(), (n + 1)) { Ok(t) => lit(0.65) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            s9 = s9 + (lit(0.19) * (y26 + v25[3]).sin());
                        }
                    }
                    s9 = s9 - (lit(0.17) * (t19 + p21.0).sin());
                }
                Mode::High => {
                    s9 = s9 + (lit(0.55) * (a.tanh().powi(3) * s9.min(lit(0.667))).sin());
                }
            }
        }
        lit(0.23) * a + lit(0.49) * x[2] + lit(0.22) * s9
    }

    pub fn q0160(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a + a).tanh();
        let y2 = lit(0.39) * checked(lit(0.5) * (x[3] / (lit(1.5) + x[2] * x[2])).atan(), (n + n))?.sin();
        let y3 = blend(&y2, &s1);
        let y10 = match first_above(x, lit(0.17)) {
            Some(y4) => {
                let mut f7 = move |p8: Dual| { s1 = s1.sin() + y3.min(lit(0.787)).sin(); s1 * p8 };
                s1 = s1 + (lit(0.5) * (y2 / (lit(1.5) + y2 * y2)) / (lit(1.0) + y2 * y2));
                let t9 = f7(lit(0.5) * (s1 * y3) / (lit(1.0) + x[2] * x[2])) - f7(s1);
                lit(0.99) * (y4 + x[1]).cos() + lit(0.93)
            }
            None => return Ok((y2 - lit(0.77)).abs().tanh()),
        };
        let t13: Dual = x[1..].iter().map(|y11| ((*y11) * (*y11)).sin()).product();
        Ok((-x[0]).tanh())
    }

    pub fn p0160(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.5) * (x[1] * lit(0.47)) / (lit(1.0) + a * a);
        let mut u15 = [(-s14).sin(), lit(0.91) * (s14 * x[0]).cos() + lit(0.11), a.sin().sin(), lit(0.23) * (-a.max(lit(-0.567))).cos() + lit(0.66)];
        let w16 = &x[2..4];
        {
            let (w17, w18) = u15.split_at_mut(2);
            w17[0] = w18[0] * x[n % x.len()];
            let mut f19 = |p20: Dual| { s14 = lit(0.5) * s14 + (w18[n % w18.len()] + w18[n % w18.len()]).tanh(); s14 * p20 };
            let t21 = f19(w18[0].max(lit(-0.357)).tanh()) + lit(0.5) * f19(lit(0.7));
            s14 = s14 + (lit(0.31) * (w17[0] + w18[0]).sin());
        }
        let y22 = match q0160(x, w16[n % w16.len()].max(lit(0.327)).tanh(), n % 4) { Ok(t) => lit(0.98) * t, Err(k) => lit(0.1) * lit(k as f64) };
        if n / 2 % 3 != 2 {
            let y23 = if (n + n) > 3 {
                (u15[1] * y22).sin()
            } else {
                return lit(0.11) * u15[2] + lit(0.69) * x[0] + (lit(0.5) * (w16[0] - s14) / (lit(1.0) + y22 * y22));
            };
            let mut u26 = [(y23 - w16[n % w16.len()]).tanh(), lit(0.5) * (w16[n % w16.len()] - y23) / (lit(1.0) + s14 * s14), lit(0.5) * ((a * (lit(0.1) * lit(n as f64))) * (u15[0] * y22)).atan()];
            for (y24, y25) in u15.iter_mut().zip(x.iter()) {
                u26 = [u26[1], u26[2], ((*y25) - lit(0.88)).sin()];
                *y24 = *y24 / (lit(1.1) + (*y25).min(lit(0.617)) * (*y25).min(lit(0.617)));
                for i27 in n..n {
                    u26 = [lit(0.5) * (y23 - lit(0.81)) / (lit(1.0) + y22 * y22), (((*y24) / (lit(1.5) + s14 * s14)) * ((*y25) + (*y25))).tanh(), lit(0.5) * (y23 - y25).atan()];
                }
                s14 = s14 - (lit(0.39) * ((*y25) + (*y24)).sin());
            }
            s14 = s14 - (lit(0.77) * (y23 + u26[2]).sin());
        } else {
            s14 = s14 + (lit(0.73) * (w16[w16.len() - 1] - w16[1]).tanh());
        }
        lit(0.37) * s14 + lit(0.84) * x[2] + lit(0.54) * u15[3] + lit(0.65) * s14
    }

    pub fn p0161(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * (lit(0.1) * lit(n as f64))).atan();
        let mut o2: Option<Dual> = None;
        let (t3, mut s4) = ((a * x[3]).sin().tanh(), lit(0.5) * (s1.atan() + a).atan());
        nudge(&mut s1, ((s4 * s4) - lit(0.48)).sin());
        let mut k5 = 0;
        let y6 = loop {
            k5 += 1;
            if k5 > n {
                break lit(0.5) * ((a - t3) * (s1 * s1).ln_1p()).atan();
            }
            let mut s7 = lit(0.5);
            s7 = s7 + (s4.sin().sin());
            s4 = s4 + (lit(0.11) * s7.sin());
        };
        let w8 = &x[1..];
        let e9: Result<Dual, u8> = match n % 3 { 0 => Err(2), _ => Ok(((-(s1 * s1)).exp() - lit(0.77)).abs().tanh()) };
        let f10 = |p11: Dual| w8[0].max(lit(0.337)).sin();
        let t13 = x.iter().copied().map(f10).sum::<Dual>();
        let mut k14 = 0;
        let y15 = loop {
            k14 += 1;
            if (k14 + 1) > 0 && y6 + x[k14 % x.len()] > lit(-0.347) || k14 > 3 {
                break (s4 + lit(0.34)).sin();
            }
            let mut k16 = 0;
            while k16 < 4 {
                k16 += 1;
                let t18: Dual = (0..n.min(4)).rev().filter(|k17| k17 % 2 == 1).map(|k17| ((t13 + x[k14 % x.len()]).sin()) * lit(k17 as f64)).sum();
                s4 = s4 + (lit(0.22) * t18.sin());
            }
        };
        lit(0.14) * t13 + lit(0.96) * x[k14 % x.len()] + lit(0.92) * s4 + lit(0.69) * s1
    }

    pub fn q0162(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[2] * (lit(0.1) * lit(n as f64))).atan();
        for i2 in x.iter().rev() {
            s1 = s1 + (lit(0.15) * stepped(lit(0.5) * (s1 + lit(0.67)).tanh().powi(2).atan(), (n + 1)));
            s1 = s1 + (lit(0.69) * blend(&s1, i2));
            let Ok(y3) = checked(lit(0.5) * (x[n % x.len()] - lit(0.92)) / (lit(1.0) + s1 * s1), (n + 2)) else {
                return Some(lit(0.5) * (x[n % x.len()] + lit(0.66)).atan());
            };
            s1 = s1 + (lit(0.52) * (y3 + (*i2)).sin());
        }
        for i4 in (0..3 + 2).step_by(2) {
            let t9: Dual = x.iter().skip(1).zip(x.iter().chain(&x[..])).enumerate().map(|(i7, (y5, y8))| (lit(0.25) * (s1 / (lit(1.5) + s1 * s1)).cos() + lit(0.28)) * y8 * lit(i7 as f64)).sum::<Dual>().tanh();
            s1 = s1 + (lit(0.53) * t9.sin());
        }
        Some(lit(0.82) * (s1 + s1).cos() + lit(0.37))
    }

    pub fn p0162(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s10 = (x[2] * x[3]).sin();
        nudge(&mut s10, (a - b).tanh());
        let t11 = std::mem::take(&mut s10);
        let mut k12 = 0;
        let mut s13 = (s10.sin() / (lit(1.5) + s10 * s10)).tanh();
        while k12 < n {
            s13 = (lit(0.17) * s13 + (s10 * s10)).tanh();
            let mut k14 = 0;
            let mut p16 = ((-s10).sin(), (t11 / (lit(1.5) + b * b)).sin());
            let y15 = loop {
                k14 += 1;
                if k14 > n % 4 {
                    break (s13 + a).sin();
                }
                p16 = (p16.1, (p16.0 * (lit(0.25) + t11)).sin());
                let mut k17 = 0;
                loop {
                    let t19: Dual = x.iter().step_by(2).find(|y18| **y18 > lit(0.793)).copied().unwrap_or(lit(0.5) * (s13 - p16.0).atan());
                    let y23 = if let Ok(y22) = staged(lit(0.5) * (t11 * t19).atan(), lit(0.5) * (a - x[2]) / (lit(1.0) + s13 * s13), k14 / 2) {
                        let f24 = |p26: Dual| (-s10).sin();
                        let f25 = |p26: Dual| f24(p26) - f24(lit(0.45) * (x[k17 % x.len()] + lit(0.41)).cos() + lit(0.26));
                        let t27 = f25((p16.1 * x[3]).sin());
                        lit(0.5) * (s13 / (lit(1.5) + t11 * t11)) / (lit(1.0) + t11 * t11)
                    } else {
                        let w28 = &x[2..];
                        lit(0.5) * (s13 * lit(0.97)) / (lit(1.0) + s10 * s10)
                    };
                    s10 = lit(0.7) * s10 + lit(0.96) * (y23 + t19).sin();
                    k17 += 1;
                    if (n + n) > 4 && t11 <= s10 || k17 >= n.min(2) {
                        break;
                    }
                }
            };
            s10 = s10 + (lit(0.98) * (y15 + p16.1).sin());
            k12 += 1;
        }
        lit(0.55) * s13 + lit(0.46) * x[0] + lit(0.15) * s10 + lit(0.88) * s13
    }

    pub fn q0163(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + a * a)) / (lit(1.0) + a * a);
        let mut f2 = |p3: Dual| { s1 = lit(0.5) * s1 + lit(0.63) * (x[n % x.len()] - a).cos() + lit(0.65); s1 * p3 };
        let t4 = f2(((x[1] + a) + (a + x[1])).tanh()) + lit(0.5) * f2(lit(0.7));
        for (i5, y6) in x.iter().chain(&x[1..]).enumerate() {
            let y7 = chained(((*y6) + s1).tanh(), (s1 * x[0]).tanh())?;
            let t10: Dual = x.iter().skip(1).map(|y8| ((*y6) * y7).sin()).sum();
            s1 = s1 + (lit(0.94) * ((*y6) + y7).sin());
        }
        Some(lit(0.5) * (s1 + t4) / (lit(1.0) + a * a))
    }

    pub fn p0163(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.62) * (x[n % x.len()] * a).cos() + lit(0.96);
        let mut o12: Option<Dual> = None;
        let t15: Dual = x.iter().take(3).copied().fold(lit(-0.77), Dual::max);
        let t18: Dual = x.iter().chain(&x[..]).skip_while(|y16| **y16 > lit(0.153)).map(|y16| lit(0.5) * (t15 - x[0]).atan()).take(2).sum();
        let mut f19 = |p20: Dual| { s11 = lit(0.5) * s11 + a.cos().sin(); s11 * p20 };
        let t21 = f19((t15 + t18).tanh()) + lit(0.5) * f19(lit(0.7));
        let t23: Dual = x.iter().step_by(2).enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or(lit(0.5) * (lit(0.55) * s11).atan(), |(i, y22)| ((-s11).sin()) * lit(i as f64));
        if !(n / 2 <= 3) {
            match n + n {
                k24 @ 1..=3 => {
                    o12 = Some(t23.min(lit(-0.587)).sin());
                }
                _ => {
                    let t27: Dual = x[1..].iter().map(|y25| { if *y25 > lit(-0.513) { return (y25 * t18).tanh(); } lit(0.5) * y25 }).take(2).sum();
                    let r28 = if n % 3 != 0 { &x[1] } else { &t21 };
                    let mut k29 = 0;
                    let mut t30 = (t21 * (*r28)).sin();
                    let mut p31 = ((((*r28) * t27) + lit(0.97)).sin(), lit(0.5) * (lit(0.61) - (*r28)) / (lit(1.0) + t23 * t23));
                    while {
                        k29 += 1;
                        t30 = lit(0.67) * t30 + (lit(0.5) * (lit(0.68) - t27).max(lit(0.957)).atan());
                        k29 < 7 && t30 > -lit(0.88)
                    } {
                        p31 = (p31.1, (p31.0 * ((*r28) - x[k29 % x.len()])).sin());
                        std::mem::swap(&mut s11, &mut t30);
                        let y32: Dual;
                        match (n + n) % 4 {
                            0 => {
                                y32 = x[n % x.len()].max(lit(0.207)).tanh();
                            }
                            1 | 2 => {
                                y32 = lit(0.5) * (p31.0 * p31.0).ln_1p().atan();
                            }
                            _ => {
                                y32 = ((t27 - t27) + (t30 / (lit(1.5) + s11 * s11))).sin();
                            }
                        }
                        s11 = s11 + (lit(0.86) * y32.sin());
                    }
                    a = a + (lit(0.39) * ((*r28) + t30).sin());
                }
            }
        } else {
            s11 = s11 + (lit(0.19) * (t18 * t21).sin());
        }
        lit(0.72) * t21 + lit(0.16) * x[0] + (lit(0.93) * t18.min(lit(-0.927)).cos() + lit(0.78)) + lit(0.49) * s11 + lit(0.65) * a
    }

    pub fn q0164(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = ((lit(0.1) * lit(n as f64)) + x[n % x.len()]).sin();
        let y2 = staged(lit(0.61) * (s1 * (lit(0.1) * lit(n as f64))).cos() + lit(0.58), lit(0.56) * a.max(lit(-0.397)).cos() + lit(0.16), (n + 1))?;
        let f3 = |p4: Dual, q5: Dual| (s1 + s1).sin();
        let t6 = f3(((a * x[n % x.len()]) - x[n % x.len()].max(lit(0.907))).sin(), lit(0.86) * (-(a.sin() * a.sin())).exp().cos() + lit(0.88)) - f3(lit(0.86) * (-(a.sin() * a.sin())).exp().cos() + lit(0.88), lit(0.4));
        let mut p11 = ((y2 + y2).tanh(), (-(y2 * y2)).exp().tanh());
        'l12: for (i9, y10) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
            p11 = (p11.1, (p11.0 * (p11.1 / (lit(1.5) + p11.0 * p11.0))).sin());
            let mut k13 = 0;
            'l14: while k13 < n {
                let y15 = checked(lit(0.5) * ((-p11.1) * ((*y10) + y2)).atan(), k13 / 2)?;
                let mut f16 = move |p17: Dual| { a = a.sin() + (y15 + p17).sin(); a * p17 };
                a = a + ((t6 + p11.0).tanh());
                let t18 = f16(lit(0.5) * t6.min(lit(-0.157)).atan()) - f16(a);
                let t21: Dual = x.iter().take(3).skip_while(|y19| **y19 > lit(-0.523)).map(|y19| (y10 + t18).sin()).take(2).sum();
                s1 = s1 + (lit(0.31) * (t21 + y15).sin());
                k13 += 1;
            }
            a = a + (lit(0.47) * (*y10).sin());
        }
        Ok(lit(0.5) * x[0].max(lit(-0.217)) / (lit(1.0) + x[2] * x[2]))
    }

    pub fn p0164(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s22 = lit(0.64) * ((a - b) * a.cos()).cos() + lit(0.21);
        let mut m23 = n / 2;
        let (t24, mut s25) = (lit(0.5) * a.atan(), (x[m23 % x.len()] + b).max(lit(0.317)).tanh());
        let mut k26 = 0;
        let mut s27 = s25.max(lit(-0.187)).sin();
        while k26 < 3 {
            k26 += 1;
            s27 = (lit(0.59) * s27 + (s25 / (lit(1.5) + s25 * s25))).tanh();
            for i28 in (1..n.min(4) + 2).step_by(3) {
                'l30: for i29 in 1..n % 3 {
                    match i29 / 2 {
                        ..2 => {
                            let t33: Dual = x.iter().rev().take_while(|y31| **y31 > lit(0.463)).map(|y31| lit(0.64) * s22.min(lit(0.207)).atan().cos() + lit(0.81)).take(2).sum();
                            s22 = s22 - (lit(0.33) * t33.sin());
                        }
                        2..=4 => {
                            let o34 = if (m23 + 3) > 2 && s22.min(lit(-0.557)) < s22 { Some(lit(0.29) * (s25 + s27).cos() + lit(0.66)) } else { None };
                        }
                        _ => {
                            let y35 = match q0164(x, (s22.max(lit(-0.397)) * (s22 + lit(0.21))).sin(), n % 4) { Ok(t) => lit(0.73) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            let mut y35 = s22 - y35.tanh();
                            s22 = s22 + (lit(0.87) * y35.sin());
                        }
                    }
                    m23 = m23 / 2 % 5;
                }
                let t36 = std::mem::take(&mut s22);
                'l38: for y37 in [lit(0.34) * (t36 - x[2]).cos() + lit(0.91), lit(0.5) * (t36 + s22) / (lit(1.0) + s22 * s22)] {
                    for (i39, y40) in x.iter().chain(&x[1..]).enumerate() {
                        let y41 = blend(&*y40, y40);
                        b = b - (lit(0.32) * (y41 + (*y40)).sin());
                    }
                    s25 = s25 + (lit(0.48) * y37.sin());
                }
                b = b + (lit(0.64) * t36.sin());
            }
        }
        lit(0.53) * x[k26 % x.len()] + lit(0.73) * x[2] + lit(0.25) * b + lit(0.19) * s22 + lit(0.55) * s27 + lit(0.58) * s25
    }

    pub fn p0165(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a + a).sin();
        let mut u2 = [lit(0.5) * (x[n % x.len()] - a).atan(); 4];
        let mut p3 = (lit(0.5) * u2[n % 4].tanh().powi(3).atan(), (lit(0.79) + s1).tanh());
        u2 = [lit(0.5) * (-s1) / (lit(1.0) + s1 * s1), lit(0.5) * (s1 * s1 + lit(0.3)).sqrt().atan(), (u2[n % 4] - u2[n % 4]).sin(), (-p3.1).min(lit(-0.247)).sin()];
        for y4 in &mut u2 {
            let mut stack5: Vec<usize> = (0..n).collect();
            let mut p7 = (((*y4) * (*y4) + lit(0.3)).sqrt().sin(), (s1 * s1).sin());
            'l8: while let Some(i6) = stack5.pop() {
                if i6 > 1 {
                    stack5.push(i6 / 2);
                }
                p7 = (p7.1, (p7.0 * x[1].atan()).sin());
                for i9 in (0..n.min(2) + 2).rev().step_by(2) {
                    'l11: for i10 in (0..1 + 2).rev().step_by(3) {
                        let y12 = soften(lit(0.5) * ((*y4) * (*y4) + lit(0.3)).sqrt().atan());
                        s1 = lit(0.7) * s1 + lit(0.51) * y12.sin();
                    }
                    let y15 = match checked((a / (lit(1.5) + p3.1 * p3.1)).tanh(), i6) {
                        Ok(y13) => p7.1.tanh(),
                        Err(_) => {
                            continue 'l8;
                        }
                    };
                    s1 = s1 + (lit(0.98) * y15.sin());
                }
                let mut k16 = 0;
                let mut t17 = lit(1.0) + (lit(0.5) * ((p7.0 + (*y4)) + (s1 / (lit(1.5) + p3.0 * p3.0))) / (lit(1.0) + s1 * s1));
                let mut u18 = [(s1 / (lit(1.5) + t17 * t17)).sin(), lit(0.5) * p7.1 / (lit(1.0) + s1 * s1), lit(0.5) * ((lit(0.26) * (*y4)) - (x[k16 % x.len()] - p3.1)).atan()];
                'l19: while t17 > lit(0.48) && k16 < 3 {
                    t17 = t17 * (lit(0.56));
                    k16 += 1;
                    u18 = [u18[1], u18[2], lit(0.5) * (u18[2] * u18[2]).ln_1p().atan()];
                    let mut k20 = 0;
                    let mut p21 = (lit(0.5) * ((s1 - p7.1) - (u18[k16 % 3] + t17)) / (lit(1.0) + x[0] * x[0]), lit(0.5) * (t17 + (*y4)) / (lit(1.0) + t17 * t17));
                    'l22: while k20 < n.min(2) {
                        k20 += 1;
                        p21 = (p21.1, (p21.0 * (p21.0 * lit(0.95))).sin());
                        *y4 = *y4 / (lit(1.1) + (t17 - (*y4)) * (t17 - (*y4)));
                    }
                    s1 = s1 + (lit(0.31) * p21.0.sin());
                }
                s1 = s1 - (lit(0.34) * (u18[k16 % 3] + t17).sin());
            }
            s1 = s1 + (lit(0.31) * (p7.1 + (*y4)).sin());
        }
        lit(0.88) * s1 + lit(0.28) * x[0] + lit(0.49) * s1 + lit(0.71) * u2[n % 4] + lit(0.92) * p3.1
    }

    pub fn p0166(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = ((-a) * (a * (lit(0.1) * lit(n as f64)))).sin();
        let mut v2 = vec![a.atan().sin(); 4];
        let o3 = if (n + 1) % 2 == 1 { Some(lit(0.5) * (x[n % x.len()] - s1) / (lit(1.0) + s1 * s1)) } else { None };
        'l5: for y4 in v2.iter_mut() {
            let mut k6 = 0;
            while k6 < x.len() {
                let mut k7 = 0;
                let mut s9 = lit(0.5) * ((*y4) + x[3]).atan();
                let y8 = loop {
                    k7 += 1;
                    if k7 > n % 3 {
                        break (s1 + (-a)).tanh();
                    }
                    s9 = (lit(0.23) * s9 + (b * s1)).tanh();
                    let mut k10 = 0;
                    let mut u11 = [(-b).sin(), lit(0.81) * (lit(0.68) - (*y4)).cos() + lit(0.68), lit(0.5) * (a * a).ln_1p() / (lit(1.0) + s1 * s1)];
                    loop {
                        u11 = [u11[1], u11[2], (u11[k7 % 3] - ((*y4) * s1)).tanh()];
                        s1 = s1 / (lit(1.1) + (*y4).max(lit(-0.447)) * (*y4).max(lit(-0.447)));
                        k10 += 1;
                        if n % 3 != 1 || k10 >= 2 {
                            break;
                        }
                    }
                    s9 = s9 + (lit(0.48) * u11[n % 3].sin());
                };
                let y12: Dual;
                match (k7 + n) % 4 {
                    0 => {
                        y12 = lit(0.5) * (s1 * (lit(0.1) * lit(n as f64))).max(lit(0.567)).atan();
                    }
                    1 | 2 => {
                        y12 = lit(0.92) * (a - lit(0.71)).cos() + lit(0.39);
                    }
                    _ => {
                        y12 = lit(0.5) * ((y8 * y8 + lit(0.3)).sqrt() + (y8 + s9)).atan();
                    }
                }
                'l14: for y13 in x {
                    let y15 = blend(&y12, &*y13);
                    s9 = s9 + (lit(0.31) * ((*y13) + y15).sin());
                }
                a = a + (lit(0.74) * (y8 + y12).sin());
                k6 += 1;
            }
            b = b + (lit(0.54) * (*y4).sin());
        }
        let mut k16 = 0;
        let y17 = 'l18: loop {
            k16 += 1;
            if -s1 < s1 || k16 > x.len() {
                break lit(0.35) * x[3].tanh().powi(3).cos() + lit(0.87);
            }
            v2.swap(1, 1);
        };
        lit(0.33) * s1 + lit(0.81) * x[1] + lit(0.61) * v2[0] + lit(0.54) * a + lit(0.77) * s1 + lit(0.54) * b
    }

    pub fn q0167(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.53) * (x[n % x.len()] - a).cos() + lit(0.79);
        let y2 = staged(lit(0.5) * ((x[n % x.len()] - x[n % x.len()]) * (s1 - s1)) / (lit(1.0) + a * a), lit(0.24) * ((lit(0.1) * lit(n as f64)) - s1).cos() + lit(0.49), n / 2)?;
        s1 = s1 + (lit(0.13) * staged((x[1] + (lit(0.1) * lit(n as f64))).sin(), lit(0.5) * (lit(0.41) * x[3]).atan(), (n + 1))?);
        if n / 2 % 3 != 0 {
            let mut a = a - a.tanh();
            s1 = s1 + (lit(0.65) * a);
            s1 = s1 + (lit(0.35) * a.sin());
        }
        let mut p3 = (lit(0.14) * (((lit(0.1) * lit(n as f64)) - a) + (y2 * y2 + lit(0.3)).sqrt()).cos() + lit(0.29), (y2 + a).sin());
        let t5: Dual = (1..=3).fold(lit(0.3), |s, k4| s * (lit(0.18) * p3.1.cos() + lit(0.94)) + lit(f64::from(k4)));
        if s1 + t5 > lit(0.857) {
            (p3.0, p3.1) = (p3.1, (lit(0.85) - t5).tanh());
            let t8: Dual = x.iter().chain(&x[..]).skip_while(|y6| **y6 > lit(-0.23)).map(|y6| lit(0.5) * a.min(lit(0.877)) / (lit(1.0) + y2 * y2)).skip(1).sum();
            s1 = s1 + (lit(0.26) * t8.sin());
        } else {
            p3.1 = p3.1 + (lit(0.53) * t5.max(lit(0.887)).tanh());
        }
        Ok(lit(0.5) * (s1 / (lit(1.5) + s1 * s1)) / (lit(1.0) + t5 * t5))
    }

    pub fn p0167(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * (b / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).atan();
        let mut v10 = vec![lit(0.5) * b.atan(), (x[n % x.len()] * b).tanh(), (b - a).tanh(), lit(0.5) * (b + b).atan()];
        let mut k11 = 0;
        let mut t12 = lit(1.0) + ((a + x[n % x.len()]) * (a * x[2])).tanh();
        let mut p13 = ((s9 + t12).tanh(), lit(0.5) * (s9 + t12) / (lit(1.0) + s9 * s9));
        while t12 > lit(0.71) && k11 < 12 {
            t12 = t12 * (lit(0.59));
            k11 += 1;
            p13 = (p13.1, (p13.0 * (p13.0 + t12)).sin());
            let mut p15 = (lit(0.11) * (p13.1 / (lit(1.5) + v10[3] * v10[3])).cos() + lit(0.52), (t12 - lit(0.77)).abs().sin());
            for y14 in v10.iter() {
                p15 = (p15.1, (p15.0 * (*y14).max(lit(-0.477))).sin());
                let mut f16 = |p17: Dual| { s9 = lit(0.5) * s9 + lit(0.29) * (b * p13.1).cos() + lit(0.82); s9 * p17 };
                let t18 = f16(lit(0.5) * (*y14).min(lit(0.667)).atan()) + lit(0.5) * f16(lit(0.7));
                t12 = t12 - (lit(0.92) * (t18 + (*y14)).sin());
            }
            match (k11 + n) % 5 {
                2 => continue,
                _ => {}
            }
            let t21: Dual = v10.iter().step_by(2).skip_while(|y19| **y19 > lit(-0.393)).map(|y19| lit(0.5) * (t12 * t12).atan()).sum();
            s9 = s9 + (lit(0.78) * (p15.0 + t21).sin());
        }
        if t12.max(lit(0.47)) <= a {
            let y22 = rotate(&mut v10);
            let t24: Dual = x.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(t12.min(lit(-0.777)).sin(), |(i, y23)| ((t12 + p13.1).tanh()) * lit(i as f64));
            s9 = s9 + (lit(0.33) * (t24 + y22).sin());
        }
        let f25 = |p26: Dual| -> Dual { for k27 in 1..4 { if p26 * lit(k27 as f64) > lit(0.57) { return lit(0.5) * t12.cos().max(lit(0.187)).atan(); } } lit(0.22) * (p13.0 / (lit(1.5) + b * b)).cos() + lit(0.57) };
        let t28 = f25(lit(0.5) * t12.max(lit(0.567)).max(lit(0.197)) / (lit(1.0) + b * b)) * f25(lit(0.31) * (v10[2] - v10[k11 % v10.len()]).cos() + lit(0.74));
        lit(0.57) * t28 + lit(0.65) * x[3] + (lit(0.5) * ((p13.1 + t12) * b.max(lit(-0.687))) / (lit(1.0) + p13.0 * p13.0)) + lit(0.22) * s9 + lit(0.77) * p13.0 + lit(0.19) * v10[0] + lit(0.51) * t12
    }

    pub fn p0168(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.59) * (a / (lit(1.5) + a * a)).cos() + lit(0.11);
        let mut u2 = [lit(0.5) * (s1 - x[n % x.len()]) / (lit(1.0) + a * a), lit(0.5) * (s1 / (lit(1.5) + a * a)).atan(), (x[3] - x[3]).sin()];
        let mut v3 = x.to_vec();
        let mut m4 = 0;
        u2[m4 % 3] = a.cos().tanh();
        let t7: Dual = x.iter().map(|y5| lit(0.86) * (x[3] + v3[m4 % v3.len()]).cos() + lit(0.18)).product();
        let t11: Dual = u2.iter().step_by(2).take(2).flat_map(|y8| { let t10 = ((*y8) + (*y8)).sin(); x.iter().map(move |y9| t10 * (lit(0.5) * ((y9 + u2[0]) - (a + y9)).atan())) }).take(2).sum();
        let mut k12 = 0;
        let mut t13 = (v3[2] * t11).tanh();
        while {
            k12 += 1;
            t13 = lit(0.52) * t13 + (x[m4 % x.len()].min(lit(0.717)) + t13.min(lit(0.387))).tanh();
            k12 < 7 && t13 > -lit(0.79)
        } {
            v3.fill(lit(0.5) * t11.min(lit(-0.667)) / (lit(1.0) + a * a));
            let mut k14 = 0;
            while k14 < 4 {
                k14 += 1;
                let mut s16 = t13.min(lit(-0.467)).sin();
                for y15 in x {
                    s16 = (lit(0.61) * s16 + ((*y15) * x[m4 % x.len()])).tanh();
                    let mut k17 = 0;
                    let y18 = loop {
                        k17 += 1;
                        if k17 > 1 {
                            break lit(0.5) * ((lit(0.1) * lit(n as f64)) + t11.max(lit(0.507))).atan();
                        }
                        v3[..2].fill(lit(0.5) * (s16 * s16).tanh().powi(2).atan());
                    };
                    s16 = s16 + (lit(0.18) * ((*y15) + y18).sin());
                }
                a = a + (lit(0.52) * s16.sin());
            }
        }
        lit(0.93) * v3[2] + lit(0.11) * x[1] + (lit(0.5) * ((-t11) * (x[3] + t13)) / (lit(1.0) + t13 * t13)) + lit(0.35) * v3[m4 % v3.len()] + lit(0.77) * u2[m4 % 3] + lit(0.14) * s1 + lit(0.18) * a + lit(0.23) * t13
    }

    pub fn p0169(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (lit(0.73) * b).tanh();
        let mut v2 = Vec::new();
        v2.push(x[n % x.len()].max(lit(0.227)).sin());
        v2.push(lit(0.5) * ((s1 + x[n % x.len()]) + (a * b)).atan());
        v2.push(lit(0.5) * ((x[2] + b) * (s1 - x[2])).atan());
        let mut m3 = if (b * b + lit(0.3)).sqrt() < b { (n + 1) } else { 1 };
        let mut o4 = Some((v2[v2.len() - 1] - x[x.len() - 1]).sin());
        let y11 = match checked(lit(0.5) * (s1 + lit(0.69)).atan(), (m3 + n)) {
            Ok(y5) => lit(0.39) * v2[n % v2.len()].cos() + lit(0.62),
            Err(0 | 2) => {
                let mut k7 = 0;
                let y8 = loop {
                    k7 += 1;
                    if -b < v2[2] || k7 > x.len() {
                        break lit(0.53) * v2[k7 % v2.len()].atan().cos() + lit(0.74);
                    }
                    let y9: Dual;
                    match m3 / 2 % 4 {
                        0 => {
                            y9 = lit(0.5) * ((lit(0.17) - v2[0]) + lit(0.71)).atan();
                        }
                        1 | 2 => {
                            y9 = lit(0.5) * (s1 + b).atan();
                        }
                        _ => {
                            y9 = x[0].cos().sin();
                        }
                    }
                    let mut v10 = vec![(v2[1] + s1).tanh(); 3];
                    s1 = s1 + (lit(0.19) * (y9 + v10[0]).sin());
                };
                (s1 * s1).tanh()
            }
            Err(k6) => lit(0.5) * (b.max(lit(-0.407)) + lit(0.32)).atan(),
        };
        let t14 = lit(0.5) * ((y11 * v2[2]) + (a * v2[m3 % v2.len()])).atan();
        let f12 = |p13: Dual| (lit(0.61) * (v2[n % v2.len()].max(lit(0.477)) + t14.max(lit(-0.857))).cos() + lit(0.86)) * t14;
        let t14 = f12(t14) + lit(0.5);
        let p13 = t14.sin();
        let t15 = f12(p13 * t14);
        lit(0.59) * v2[n % v2.len()] + lit(0.36) * x[3] + lit(0.37) * s1 + lit(0.44) * v2[n % v2.len()]
    }

    pub fn p0170(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.max(lit(-0.847)) / (lit(1.0) + x[1] * x[1]);
        let mut u2 = [lit(0.12) * x[n % x.len()].min(lit(-0.267)).cos() + lit(0.17), lit(0.79) * (x[2] * a).cos() + lit(0.89)];
        let t5: Dual = x.iter().rev().filter(|y3| **y3 > lit(0.223)).map(|y3| (-s1).tanh()).skip(1).sum();
        let t7: Dual = x.iter().chain(&x[..]).last().map_or(lit(0.79) * (x[n % x.len()] + b).cos() + lit(0.24), |y6| ((t5 + s1) - lit(0.77)).abs().sin());
        u2 = [b.cos().sin(), s1.sin().tanh()];
        let y8 = drain(&mut s1);
        let mut k9 = 0;
        let y10 = loop {
            k9 += 1;
            if k9 > n % 4 {
                break ((y8 + y8) + lit(0.43)).sin();
            }
            let t12: Dual = u2.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or((u2[n % 2] * b).tanh(), |(i, y11)| (lit(0.65) * ((t7 / (lit(1.5) + t5 * t5)) / (lit(1.5) + (*y11) * (*y11))).cos() + lit(0.93)) * lit(i as f64));
            let mut s15 = lit(0.86) * (t5 * (t5 + s1)).cos() + lit(0.25);
            for (i13, y14) in (0..2).flat_map(|i| u2.iter().skip(i).map(move |y| (i, y))) {
                s15 = (lit(0.99) * s15 + (y8 / (lit(1.5) + s15 * s15))).tanh();
                match mode(i13) {
                    Mode::Middle | Mode::High => {
                        'l17: for i16 in (4..n).rev() {
                            let t18 = std::mem::replace(&mut b, lit(0.5) * ((s15 + lit(0.92)) + s15.cos()) / (lit(1.0) + y8 * y8));
                            b = b + (lit(0.29) * t18.sin());
                        }
                    }
                    Mode::Low => {}
                }
                b = b - (lit(0.38) * (*y14).sin());
            }
            s1 = lit(0.7) * s1 + lit(0.25) * (t12 + s15).sin();
        };
        lit(0.87) * a + lit(0.72) * x[n % x.len()] + x[0].min(lit(0.877)).max(lit(-0.697)).tanh() + lit(0.71) * s1 + lit(0.41) * b + lit(0.46) * u2[k9 % 2]
    }

    pub fn p0171(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[3] - a).sin();
        let mut v2 = Vec::new();
        v2.push(b.min(lit(-0.657)).sin());
        v2.push(((lit(0.86) * x[n % x.len()]) + (a * a + lit(0.3)).sqrt()).sin());
        v2.push(lit(0.56) * b.atan().cos() + lit(0.84));
        let f3 = |p4: Dual| (s1 * lit(0.52)).tanh();
        let t6 = x.iter().copied().map(f3).sum::<Dual>();
        v2.swap(n % 3, 2);
        let f7 = |p8: Dual| lit(0.27) * (t6 - p8).cos() + lit(0.84);
        let t10 = x.iter().map(|y9| f7(*y9)).sum::<Dual>();
        let mut s11 = lit(0.0);
        s11 = s11 + (lit(0.55) * ((t10 * a) * lit(0.53)).cos() + lit(0.61));
        let y12 = weighted(x, x, n);
        let y24 = match ((n + n) % 2, n % 3) {
            (0, 0) => {
                let y14 = if s11.max(lit(-0.237)) >= lit(0.177) {
                    v2[1] = lit(0.71) * (t6 + t10).cos() + lit(0.83);
                    (y12 * t6).tanh()
                } else if n % 3 != 2 {
                    y12.sin().tanh()
                } else {
                    return lit(0.49) * b + lit(0.54) * x[n % x.len()];
                };
                match positive((t10 + s11).tanh()) {
                    Some(y15) => {
                        let Some(y16) = chained(lit(0.5) * (y14 * s11) / (lit(1.0) + x[1] * x[1]), ((y15 * y15) * (y14 - v2[0])).sin()) else {
                            return lit(0.99) * y12 + lit(0.53) * x[2];
                        };
                        s11 = s11 + (lit(0.24) * (y15 + y16).sin());
                    }
                    None => {
                        let y17: Dual;
                        match (n + 2) % 4 {
                            0 => {
                                'l19: for y18 in v2.iter_mut() {
                                    s1 = s1 / (lit(1.1) + ((*y18) - y12) * ((*y18) - y12));
                                    let f20 = |p22: Dual| lit(0.5) * y14.cos().atan();
                                    let f21 = |p22: Dual| f20(p22) - f20(lit(0.41) * ((y14 * s1) + (p22 * (*y18))).cos() + lit(0.64));
                                    let t23 = f21(lit(0.11) * ((*y18) + s11).cos() + lit(0.44));
                                    s1 = s1 + (lit(0.94) * ((*y18) + t23).sin());
                                }
                                y17 = y12.sin();
                            }
                            1 | 2 => {
                                y17 = lit(0.51) * (y12 + y14).cos() + lit(0.18);
                            }
                            _ => {
                                y17 = lit(0.5) * (b - t10).max(lit(-0.697)) / (lit(1.0) + s11 * s11);
                            }
                        }
                        s11 = s11 + (lit(0.39) * y17.sin());
                    }
                }
                lit(0.5) * (b * b).ln_1p().atan()
            }
            (1, k13) => (x[k13 % x.len()] * t6).sin(),
            _ => lit(0.5) * t10.max(lit(0.737)).atan(),
        };
        lit(0.67) * y24 + lit(0.67) * x[2] + lit(0.61) * s1 + lit(0.41) * v2[2] + lit(0.79) * s11
    }

    pub fn q0172(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a + a).sin();
        let y2 = staged(lit(0.5) * (x[n % x.len()].max(lit(-0.657)) * (a - x[1])) / (lit(1.0) + a * a), (x[n % x.len()] + x[2]).sin(), (n + 3))?;
        let t5: Dual = x.iter().chain(&x[..]).filter_map(|y3| if *y3 > lit(0.463) { Some((-y2).sin()) } else { None }).sum();
        s1 = s1 + (lit(0.18) * checked((y2 - lit(0.77)).abs().tanh().powi(2).sin(), (n + n))?);
        let y22 = match n + 2 {
            k6 @ 1..=3 => (y2 + t5).sin(),
            _ => {
                match (staged((s1 * x[0]).tanh(), lit(0.21) * (a / (lit(1.5) + a * a)).cos() + lit(0.72), n), n % 3) {
                    (_, 0) => {
                        let y9 = checked(lit(0.5) * (-y2).max(lit(-0.97)) / (lit(1.0) + t5 * t5), n)?;
                        s1 = s1 + (lit(0.38) * y9.sin());
                    }
                    (Ok(y8), k7) => {
                        let y10 = lit(0.71) * checked(((s1 + t5) - (lit(0.1) * lit(n as f64))).tanh(), (n + n))?.sin();
                        s1 = lit(0.7) * s1 + lit(0.14) * (y10 + y8).sin();
                    }
                    _ => {
                        let t13: Dual = x.iter().rev().filter(|y11| **y11 > lit(-0.243)).map(|y11| lit(0.22) * (y2 + lit(0.66)).cos() + lit(0.97)).sum();
                        let y21 = match n / 2 {
                            k14 if k14 > 1 => {
                                let mut k15 = 0;
                                let y16 = 'l17: loop {
                                    k15 += 1;
                                    if k15 > n.min(4) {
                                        break lit(0.53) * (lit(0.62) * s1.min(lit(0.267))).cos() + lit(0.63);
                                    }
                                    let t20: Dual = x.iter().skip(1).skip_while(|y18| **y18 > lit(-0.673)).map(|y18| (-((*y18) * (*y18))).exp().tanh()).take(2).sum();
                                    s1 = s1 + (lit(0.48) * t20.sin());
                                };
                                ((t5 * t5).ln_1p() * (x[0] + lit(0.75))).sin()
                            }
                            _ if (n + n) > 3 && y2 + s1 >= s1 => lit(0.92) * t13.atan().cos() + lit(0.93),
                            _ => {
                                return Ok(lit(0.5) * (y2 * t13) / (lit(1.0) + y2 * y2));
                            }
                        };
                        s1 = lit(0.7) * s1 + lit(0.37) * (t13 + y21).sin();
                    }
                }
                lit(0.81) * (a + a).cos() + lit(0.11)
            }
        };
        Ok(lit(0.82) * y2.cos() + lit(0.55))
    }

    pub fn p0172(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s23 = x[1].tanh().powi(2).tanh();
        let mut v24 = x.to_vec();
        let o25 = if v24[2].min(lit(-0.607)) <= lit(0.57) { Some((x[1].max(lit(0.67)) * (s23 * x[n % x.len()])).tanh()) } else { None };
        let mut p26 = (lit(0.88) * x[1].max(lit(-0.457)).cos() + lit(0.88), a.tanh().powi(3).tanh());
        let mut k27 = 0;
        'l28: while k27 < n % 4 {
            k27 += 1;
            let e29: Result<Dual, u8> = match k27 % 3 { 0 => Err(2), _ => Ok(lit(0.13) * v24[n % v24.len()].min(lit(-0.247)).cos() + lit(0.57)) };
            let mut p31 = (lit(0.5) * (s23 * lit(0.65)).atan(), lit(0.5) * v24[n % v24.len()].max(lit(-0.557)) / (lit(1.0) + p26.1 * p26.1));
            for y30 in v24.iter_mut() {
                p31 = (p31.1, (p31.0 * ((*y30) * p26.0)).sin());
                match k27 % 5 {
                    2 => {
                        break 'l28;
                    }
                    _ => {}
                }
                s23 = lit(0.7) * s23 + lit(0.71) * (*y30).sin();
            }
            s23 = s23 + (lit(0.34) * p31.1.sin());
        }
        let y32;
        if !((n + n) <= 1) {
            let t33 = std::mem::replace(&mut s23, lit(0.5) * ((lit(0.1) * lit(k27 as f64)) * p26.1).atan());
            let f34 = |p35: Dual| -> Dual { for k36 in 1..4 { if p35 * lit(k36 as f64) > lit(0.57) { return p26.1.atan().max(lit(0.667)).sin(); } } lit(0.5) * (p26.1 / (lit(1.5) + p35 * p35)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]) };
            let t37 = f34((v24[v24.len() - 1] - lit(0.77)).abs().sin()) * f34(lit(0.5) * (t33 - (lit(0.1) * lit(k27 as f64))).atan());
            y32 = ((lit(0.1) * lit(k27 as f64)) - (t33 + v24[n % v24.len()])).sin();
        } else {
            y32 = s23.max(lit(0.357)).sin();
        }
        v24 = vec![lit(0.38) * (p26.1 * lit(0.26)).cos() + lit(0.86); 4];
        let mut s38 = lit(1.0);
        s38 = s38 + (lit(0.5) * (v24[1] * v24[1] + lit(0.3)).sqrt() / (lit(1.0) + v24[2] * v24[2]));
        let y39;
        if (n + n) > 2 && -x[n % x.len()] > p26.0 {
            y39 = p26.1.tanh().powi(3).sin();
        } else {
            let t40 = std::mem::replace(&mut s23, ((s38 + y32) - (lit(0.1) * lit(n as f64))).sin());
            y39 = lit(0.85) * (x[n % x.len()] - lit(0.93)).cos() + lit(0.94);
        }
        lit(0.32) * y39 + lit(0.29) * x[3] + lit(0.46) * s23 + lit(0.48) * v24[n % v24.len()] + lit(0.88) * s38 + lit(0.15) * p26.1
    }

    pub fn p0173(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = b.atan().tanh();
        let mut o2: Option<Dual> = None;
        let mut p3 = ((b + s1).max(lit(0.927)).sin(), lit(0.5) * (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) / (lit(1.0) + a * a));
        let mut s5 = lit(0.5) * ((p3.0 + p3.0) + (b - lit(0.77)).abs()) / (lit(1.0) + s1 * s1);
        for i4 in 2..2 {
            s5 = (lit(0.25) * s5 + s1.min(lit(0.307))).tanh();
            let y14 = match i4 % 4 {
                2 => {
                    o2 = Some((s5 * s5).ln_1p().sin());
                    let f6 = |p7: Dual, q8: Dual| (p3.1 / (lit(1.5) + a * a)).min(lit(0.477)).tanh();
                    let t9 = f6(lit(0.5) * s5.atan(), ((-s5) + (s1 / (lit(1.5) + s1 * s1))).tanh()) - f6(((-s5) + (s1 / (lit(1.5) + s1 * s1))).tanh(), lit(0.4));
                    ((p3.1 + t9) - (-(a * a)).exp()).tanh()
                }
                0 | 1 => {
                    let t13: Dual = x.iter().step_by(2).take(2).flat_map(|y10| { let t12 = lit(0.63) * s1.max(lit(-0.897)).cos() + lit(0.64); x.iter().map(move |y11| t12 * (lit(0.5) * (s5 + s1) / (lit(1.0) + p3.1 * p3.1))) }).take(2).sum();
                    p3.0 = lit(0.95) * p3.0.cos() + lit(0.79);
                    lit(0.5) * (p3.1 + lit(0.28)).atan()
                }
                _ => continue,
            };
            let mut k15 = 0;
            'l16: while k15 < x.len() {
                k15 += 1;
                let y25 = match ((k15 + 1) % 2 == 1, (i4 + n)) {
                    (true, 0..=2) => ((x[3] + a) / (lit(1.5) + b * b)).sin(),
                    (false, _) => {
                        'l19: for y18 in [((s5 - lit(0.71)) - (-s1)).tanh(), y14.tanh().powi(2).tanh()] {
                            let t22 = (-(x[n % x.len()] + y14)).sin();
                            let f20 = |p21: Dual| ((t22 - t22).sin()) * t22;
                            let t22 = f20(t22) + lit(0.5);
                            let p21 = t22.sin();
                            let t23 = f20(p21 * t22);
                            let mut o24: Option<Dual> = None;
                            s5 = s5 + (lit(0.35) * (y18 + p21).sin());
                        }
                        (lit(0.99) * p3.1).tanh()
                    }
                    _ => continue 'l16,
                };
                s1 = s1 + (lit(0.28) * y25.sin());
            }
            a = a + (lit(0.71) * y14.sin());
        }
        lit(0.77) * p3.1 + lit(0.78) * x[1] + (lit(0.5) * ((p3.0 * p3.0 + lit(0.3)).sqrt() - (s5 * p3.0)) / (lit(1.0) + a * a)) + lit(0.24) * a + lit(0.52) * s1 + lit(0.28) * s5 + lit(0.25) * p3.1
    }

    pub fn p0174(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (lit(0.83) * x[3]).tanh();
        let mut o2: Option<Dual> = None;
        let t3 = lit(0.46) * (x[n % x.len()] + (s1 + x[n % x.len()])).cos() + lit(0.66);
        let y6 = drain(&mut s1);
        let mut k7 = 0;
        let y8 = loop {
            k7 += 1;
            if (k7 + n) % 2 == 0 || k7 > n.min(4) {
                break lit(0.98) * (x[3] + a).cos() + lit(0.25);
            }
            if !((n + 2) <= 1) {
                let t12: Dual = x.iter().take(3).scan(lit(0.5) * y6.min(lit(0.247)) / (lit(1.0) + y6 * y6), |s11, y9| { *s11 = lit(0.5) * *s11 + ((y6 - y9) + y9).tanh(); Some(s11.sin()) }).take(2).sum();
                let y13;
                if k7 % 2 == 1 {
                    let y14 = blend(&y6, &a);
                    let mut f15 = move |p16: Dual| { s1 = s1.sin() + lit(0.91) * (y6 * p16).cos() + lit(0.76); s1 * p16 };
                    s1 = s1 + ((t3 / (lit(1.5) + a * a)).tanh());
                    let t17 = f15(lit(0.5) * (t3 + t3).atan()) - f15(s1);
                    y13 = lit(0.5) * t12.atan();
                } else {
                    y13 = y6.cos().sin();
                }
                s1 = s1 + (lit(0.52) * (y13 + t12).sin());
                return lit(0.63) * s1 + lit(0.29) * x[3];
            }
            let mut stack18 = vec![n, (k7 + n)];
            while let Some(i19) = stack18.pop() {
                let y28 = match ((n + 3) > 0 && t3 - t3 > lit(-0.227), (k7 + n)) {
                    (true, 0..=2) => {
                        let mut s22 = (-s1).sin();
                        'l23: for i21 in (0..1 + 2).step_by(3) {
                            s22 = (lit(0.88) * s22 + (s1 * lit(0.61))).tanh();
                            let f24 = |p25: Dual, q26: Dual| lit(0.5) * s22.min(lit(-0.567)) / (lit(1.0) + a * a);
                            let t27 = f24(lit(0.5) * (s1 * y6).atan(), lit(0.13) * (s1.max(lit(-0.367)) + (y6 * t3)).cos() + lit(0.51)) - f24(lit(0.13) * (s1.max(lit(-0.367)) + (y6 * t3)).cos() + lit(0.51), lit(0.4));
                            s1 = s1 + (lit(0.86) * t27.sin());
                        }
                        lit(0.61) * (-y6).cos() + lit(0.71)
                    }
                    (false, _) => lit(0.5) * (y6 + s1).atan(),
                    _ => continue,
                };
                s1 = s1 + (lit(0.69) * y28.sin());
            }
        };
        lit(0.75) * s1 + lit(0.66) * x[n % x.len()] + lit(0.92) * s1
    }
}

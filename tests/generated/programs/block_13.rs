// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0325(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].sin();
    let mut p2 = (0.5 * (a - 0.77).abs().atan(), 0.5 * (x[1] + 0.96).atan());
    let t5: f64 = x.iter().rev().filter_map(|y3| if *y3 > -0.713 { Some((-(-s1)).sin()) } else { None }).take(2).sum();
    'l7: for y6 in [0.5 * x[n % x.len()].min(0.777) / (1.0 + p2.0 * p2.0), 0.5 * (p2.0 + t5) / (1.0 + p2.1 * p2.1)] {
        let mut o8 = Some(t5.min(0.317).sin());
        o8 = Some((p2.0 - p2.1).sin());
        s1 = 0.7 * s1 + 0.87 * y6.sin();
    }
    let mut u10 = [(t5 + s1).sin(), (a + p2.1).sin(), 0.93 * (t5 - 0.77).abs().cos() + 0.85];
    for i9 in 0..=3 {
        u10 = [u10[1], u10[2], 0.5 * (u10[i9 % 3] + p2.0).atan()];
        let mut v12: Vec<f64> = u10.iter().filter(|y11| **y11 > 0.803).map(|y11| (y11 * (*y11)).tanh()).collect();
        v12.push((u10[0] * s1).sin());
        let mut v13 = vec![(t5 / (1.5 + x[2] * x[2])).max(-0.417).tanh(); 3];
        s1 += 0.73 * (v13[1] + v12[0]).sin();
    }
    0.81 * u10[0] + 0.82 * x[n % x.len()] + 0.64 * p2.0 + 0.32 * s1 + 0.64 * u10[0]
}

#[differentiable]
pub fn p0326(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * a).atan();
    let mut v2 = vec![0.5 * (a * a).atan(); 4];
    let mut o3: Option<f64> = None;
    {
        let (w4, w5) = v2.split_at_mut(1);
        w4[0] = w5[0] * w5[n % w5.len()];
        w4.swap(n % 1, 0);
        o3 = Some((w5[w5.len() - 1] - 0.77).abs().tanh());
        let y6: f64;
        match (n + 2) % 4 {
            0 => {
                y6 = s1.tanh();
            }
            1 | 2 => {
                {
                    let w7 = &mut w5[1..];
                    {
                        let w8 = &mut w7[1..];
                        let t11: f64 = x[1..].iter().map(|y9| 0.5 * (w8[0] * (*y9)).atan()).sum();
                        s1 = 0.7 * s1 + 0.23 * (t11 + w8[0]).sin();
                    }
                    s1 += 0.84 * w7[n % w7.len()].sin();
                }
                let t13: f64 = w4.iter().last().map_or(0.75 * (w4[0] + 0.92).cos() + 0.71, |y12| 0.5 * s1.tanh().powi(2).atan());
                y6 = 0.5 * ((w4[0] - t13) * (x[n % x.len()] * w4[0])).atan();
            }
            _ => {
                y6 = 0.5 * s1.tanh().powi(2) / (1.0 + s1 * s1);
            }
        }
        a += 0.56 * (y6 + w5[n % w5.len()]).sin();
    }
    v2.swap(1, 3);
    0.25 * b + 0.78 * x[1] + 0.51 * s1 + 0.46 * v2[2] + 0.52 * a
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
        let t10: f64 = x.iter().rev().fold(((*y5) - y5).sin(), |s9, y8| 0.5 * s9 + 0.5 * (v2[2] / (1.5 + x[n % x.len()] * x[n % x.len()])) / (1.0 + (*y5) * (*y5)));
        let mut stack11 = vec![n % 3];
        let mut p13 = ((a / (1.5 + (*y5) * (*y5))).sin(), 0.5 * ((*y6).max(-0.387) * (0.1 * (n as f64))).atan());
        while let Some(i12) = stack11.pop() {
            p13 = (p13.1, (p13.0 * (t10 / (1.5 + (*y5) * (*y5)))).sin());
            match (m3 + 3) % 5 {
                3 => {
                    continue;
                }
                _ => {
                    let mut k14 = 0;
                    let y15 = loop {
                        k14 += 1;
                        if i12 > 4 || k14 > n.min(2) {
                            break 0.5 * ((*y5) * y5).atan();
                        }
                        let f16 = |p18: f64| 0.5 * (p18 * 0.23).atan();
                        let f17 = |p18: f64| f16(p18) - f16((p18 * p4.1).sin());
                        let t19 = f17(0.5 * (-(*y5)).atan());
                        let o20 = if p13.0 * p13.0 >= 0.67 { Some(0.5 * (-(s1 * s1)).exp().atan()) } else { None };
                        s1 += 0.97 * t19.sin();
                    };
                    s1 += 0.62 * y15.sin();
                }
            }
            if (*y5) + 0.77 > 0.247 {
                if !((m3 + n) <= 3) {
                    p13 = ((t10 / (1.5 + p4.1 * p4.1)).tanh(), p13.0);
                    break 'l7;
                } else {
                    let w21 = &v2[1..];
                    let f22 = |p23: f64, q24: f64| 0.5 * q24.max(-0.897).atan() / (1.0 + p23 * p23);
                    let t25 = f22(0.5 * ((t10 + y5) * (y6 + w21[m3 % w21.len()])) / (1.0 + (*y5) * (*y5)), 0.24 * (p4.0.sin() - (-(*y6))).cos() + 0.75) - f22(0.24 * (p4.0.sin() - (-(*y6))).cos() + 0.75, 0.4);
                    s1 += 0.85 * (t25 + w21[n % w21.len()]).sin();
                }
            }
        }
        s1 += 0.64 * (t10 + p13.0).sin();
    }
    0.32 * p4.0 + 0.34 * x[2] + ((s1 * s1) / (1.5 + p4.0 * p4.0)).sin() + 0.59 * p4.0 + 0.24 * v2[n % v2.len()] + 0.37 * s1
}

#[differentiable]
pub fn p0328(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (a * a + 0.3).sqrt().tanh();
    let mut u2 = [0.5 * (b / (1.5 + a * a)) / (1.0 + x[1] * x[1]), 0.5 * (s1 * s1 + 0.3).sqrt().atan()];
    let mut m3 = 0;
    let o4 = if (m3 + 2) > 0 && x[m3 % x.len()] / (1.5 + b * b) > -0.257 { Some(0.44 * (b.cos() * (x[2] * s1)).cos() + 0.51) } else { None };
    let (t5, mut s6) = (0.5 * (s1 * b) / (1.0 + s1 * s1), 0.61 * x[x.len() - 1].cos() + 0.25);
    let f7 = |p9: f64| u2[0].atan().tanh();
    let f8 = |p9: f64| f7(p9) - f7(0.5 * (u2[1] * u2[1]).ln_1p().atan());
    let t10 = f8(0.91 * (s1 + s1).cos() + 0.66);
    let mut f11 = |p12: f64| { s6 = 0.5 * s6 + (-p12).tanh(); s6 * p12 };
    let t13 = f11((u2[n % 2] + t10).sin()) + 0.5 * f11(0.7);
    let Some(y14) = chained((t5 * s6).sin(), (t5 * 0.18).sin()) else {
        return 0.45 * t10 + 0.98 * x[n % x.len()] + (0.5 * (t13 * t13).ln_1p().atan());
    };
    for i15 in (0..n / 2 + 2).rev().step_by(3) {
        match checked(0.66 * t13.max(-0.497).cos() + 0.73, i15) {
            Ok(y16) => {
                u2[i15 % 2] -= 0.46 * ((0.1 * (i15 as f64)) - y14).sin();
                let mut p20 = (0.43 * (-t10).cos() + 0.57, (t13 / (1.5 + t5 * t5)).sin());
                for (i18, y19) in u2.iter_mut().enumerate() {
                    p20 = (p20.1, (p20.0 * y16.max(-0.577)).sin());
                    s6 /= 1.1 + (s1 / (1.5 + y16 * y16)) * (s1 / (1.5 + y16 * y16));
                    s1 /= 1.1 + (y16 + (0.1 * (m3 as f64))) * (y16 + (0.1 * (m3 as f64)));
                    s6 = 0.7 * s6 + 0.27 * (*y19).sin();
                }
                s1 += 0.51 * (p20.1 + y16).sin();
            }
            Err(_) => {
                s1 += 0.33 * (s1 + x[0]).tanh();
            }
        }
    }
    0.28 * t13 + (t10 * a).sin() + 0.58 * u2[0] + 0.53 * s6 + 0.15 * s1
}

#[differentiable]
pub fn p0329(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] + 0.63).tanh();
    let mut p2 = (0.5 * ((-s1) + (0.1 * (n as f64))) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.44 * (a - x[n % x.len()]).cos() + 0.16);
    let w3 = &x[1..];
    let y14 = match (n / 2 % 2, n % 3) {
        (0, 0) => {
            for (i7, y8) in w3.iter().enumerate() {
                if let Ok(y9) = checked((s1 + w3[i7 % w3.len()]).sin(), (n + 1)) {
                    let t12: f64 = x.iter().skip(1).filter(|y10| **y10 > 0.403).map(|y10| 0.38 * ((a + w3[1]) * s1).cos() + 0.14).take(2).sum();
                    s1 += 0.54 * (y9 + t12).sin();
                }
                let mut o13: Option<f64> = None;
                s1 = 0.7 * s1 + 0.68 * (*y8).sin();
            }
            (s1 * x[n % x.len()]).tanh()
        }
        (1, k6) => 0.5 * (w3[1] / (1.5 + a * a)).atan(),
        _ => 0.5 * (a / (1.5 + w3[1] * w3[1])).atan(),
    };
    0.66 * a + 0.31 * x[0] + (y14 + y14).tanh() + 0.88 * s1 + 0.61 * p2.1
}

#[differentiable]
pub fn p0330(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[2] * a).tanh();
    let o2 = if !(n / 2 <= 0) { Some(0.5 * (s1 * s1).ln_1p().atan()) } else { None };
    let t6: f64 = x.iter().skip(1).scan(0.38 * (s1 + s1).cos() + 0.45, |s5, y3| { *s5 = 0.5 * *s5 + 0.18 * (a - (*y3)).cos() + 0.99; Some(s5.sin()) }).skip(1).sum();
    let t7 = std::mem::replace(&mut s1, 0.5 * (x[1] * x[2]) / (1.0 + a * a));
    let e8: Result<f64, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(0.5 * (-t6.max(-0.737)) / (1.0 + s1 * s1)) };
    let t9 = std::mem::replace(&mut s1, (-t6).sin());
    nudge(&mut s1, 0.5 * ((a * a) - (t6 - x[n % x.len()])).atan());
    'l11: for y10 in x.iter() {
        s1 += 0.66 * blend(&*y10, y10);
        s1 += 0.87 * (*y10).sin();
    }
    0.24 * t7 + 0.43 * x[n % x.len()] + (0.5 * (t6 + a).atan()) + 0.98 * s1
}

#[differentiable]
pub fn p0331(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = b.min(0.217).atan().tanh();
    let mut u2 = [(x[n % x.len()] / (1.5 + s1 * s1)).sin(); 3];
    u2.swap(1, 2);
    let mut k3 = 0;
    'l4: while k3 < 4 {
        k3 += 1;
        let y5 = blend(&x[k3 % x.len()], &s1);
        b += 0.98 * y5.sin();
    }
    let t9: f64 = x.iter().take(2).flat_map(|y6| { let t8 = 0.5 * (0.36 - b).atan(); x.iter().map(move |y7| t8 * (((*y7) + (*y7)).tanh())) }).take(2).sum();
    u2[0] = 0.5 * (-b).atan();
    0.33 * x[n % x.len()] + 0.96 * x[0] + (0.51 - a).tanh() + 0.57 * s1 + 0.31 * u2[0] + 0.98 * b
}

#[differentiable]
pub fn p0332(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a - a).atan();
    let t5: f64 = x.iter().chain(&x[..]).take(2).flat_map(|y2| { let t4 = 0.5 * (0.25 + x[0]) / (1.0 + s1 * s1); x.iter().map(move |y3| t4 * (0.5 * (b.min(-0.577) - 0.77).abs() / (1.0 + (*y3) * (*y3)))) }).sum();
    let f6 = |p7: f64| 0.5 * (x[2] + t5) / (1.0 + x[2] * x[2]);
    let t9 = x.iter().copied().map(f6).sum::<f64>();
    let mut s10 = 0.5;
    s10 += b.max(0.257).sin();
    let t14: f64 = x.iter().chain(&x[..]).scan(0.5 * (s10 + t9) / (1.0 + s1 * s1), |s13, y11| { *s13 = 0.5 * *s13 + 0.5 * a.min(0.757) / (1.0 + t5 * t5); Some(s13.sin()) }).take(2).sum();
    for i15 in (0..3 + 2).step_by(3) {
        match first_above(x, 0.74) {
            Some(y16) => {
                let (t20, t21) = x.iter().step_by(2).fold((0.5 * (-(s10 * s10)).exp() / (1.0 + y16 * y16), 1.0), |(p18, q19), y17| (q19, p18.sin() + (0.5 * (s10 + y17).atan())));
                let (t20, t21) = (t20.tanh(), t21.sin());
                let t23: f64 = if x.iter().any(|y22| *y22 > -0.63) { 0.39 * (t20.max(-0.277) * (s1 + t14)).cos() + 0.83 } else { 0.5 * a };
                s10 += 0.65 * (t21 + t23).sin();
            }
            None => {}
        }
    }
    0.92 * x[3] + 0.37 * x[x.len() - 1] + 0.48 * s10 + 0.34 * s1
}

#[differentiable]
pub fn p0333(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[3] / (1.5 + x[n % x.len()] * x[n % x.len()])).atan();
    let mut u2 = [0.39 * (x[n % x.len()] + x[n % x.len()]).cos() + 0.13, (x[2] - (0.1 * (n as f64))).tanh(), (-(x[0] * x[0])).exp().tanh()];
    let o3 = if a - a >= u2[2] { Some(0.5 * ((u2[n % 3] + s1) * (x[3] * s1)) / (1.0 + u2[n % 3] * u2[n % 3])) } else { None };
    let mut p4 = ((x[3] * x[3]).ln_1p().tanh(), 0.67 * (s1 + u2[n % 3]).cos() + 0.33);
    let mut v5 = u2.clone();
    let t7: f64 = v5.iter().skip(1).map(|y6| (a + u2[0]).tanh()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| 0.5 * ((p4.1 / (1.5 + p4.1 * p4.1)) + (0.1 * (n as f64))) / (1.0 + v5[0] * v5[0]));
    relax(&mut v5[..2], (t7 * p4.1).tanh());
    for w8 in v5.chunks_mut(2) {
        w8[0] = 0.5 * p4.0 / (1.0 + p4.1 * p4.1);
        u2.swap(n % 3, 0);
        'l10: for y9 in w8.iter_mut() {
            let y14 = match staged(((*y9) + u2[2]).sin(), ((-(x[3] * x[3])).exp() + (*y9)).sin(), (n + 2)) {
                Ok(y11) => 0.5 * ((*y9) + p4.1) / (1.0 + p4.1 * p4.1),
                Err(_) => {
                    for y13 in u2.iter_mut() {
                        *y13 += 0.38 * weighted(x, x, n);
                        s1 += 0.72 * (*y13).sin();
                    }
                    if n / 2 > 1 {
                        p4.1 = 0.5 * ((*y9) / (1.5 + p4.1 * p4.1)) / (1.0 + x[3] * x[3]);
                        continue 'l10;
                    }
                    (p4.0 + (*y9)).tanh()
                }
            };
            s1 += 0.13 * ((*y9) + y14).sin();
        }
        s1 += 0.23 * w8[w8.len() - 1].sin();
    }
    0.89 * v5[n % 3] + 0.12 * x[1] + 0.14 * p4.1 + 0.13 * u2[2] + 0.18 * v5[n % 3] + 0.41 * s1
}

#[differentiable]
pub fn p0334(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.min(0.717) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut v2 = vec![0.61 * (s1 * x[0]).cos() + 0.61; 4];
    let mut m3 = 0;
    let mut o4 = Some(((-(a * a)).exp() / (1.5 + s1 * s1)).tanh());
    o4 = Some(0.5 * x[x.len() - 1] / (1.0 + v2[3] * v2[3]));
    for y5 in v2.iter_mut() {
        let mut v7: Vec<f64> = x.iter().filter(|y6| **y6 > 0.333).map(|y6| 0.5 * ((*y5) * s1).atan()).collect();
        v7.push(0.27 * (x[3].atan() + a.cos()).cos() + 0.96);
        v7[0] = y5.atan().tanh();
        s1 += 0.65 * ((*y5) + v7[n % v7.len()]).sin();
    }
    for (y8, y9) in x.iter().zip(&v2) {
        let mut k10 = 0;
        let y11 = loop {
            k10 += 1;
            if k10 > n.min(4) {
                break 0.5 * (v2[1] / (1.5 + v2[k10 % v2.len()] * v2[k10 % v2.len()])) / (1.0 + (*y8) * (*y8));
            }
            if !((n + 2) <= 0) {
                let mut stack12 = vec![n % 3];
                while let Some(i13) = stack12.pop() {
                    if i13 > 1 {
                        stack12.push(i13 / 2);
                    }
                    o4 = Some(0.5 * (s1 * (*y8)) / (1.0 + (*y8) * (*y8)));
                }
            } else {
                a += 0.47 * (0.5 * ((s1 * s1).ln_1p() * y8) / (1.0 + (*y9) * (*y9)));
            }
        };
        s1 += 0.85 * ((*y9) + (*y8)).sin();
    }
    0.59 * x[x.len() - 1] + 0.51 * x[3] + (a / (1.5 + v2[v2.len() - 1] * v2[v2.len() - 1])).tanh() + 0.96 * s1 + 0.86 * a + 0.25 * v2[3]
}

#[differentiable]
pub fn p0335(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a + x[n % x.len()]).sin();
    let mut m2 = 0;
    for i3 in (4..n).rev() {
        let t6: f64 = x.iter().take(3).map(|y4| { if *y4 > -0.533 { return 0.36 * (-((*y4) * (*y4))).exp().cos() + 0.83; } 0.5 * y4 }).skip(1).sum();
        let y7 = soften(((0.1 * (m2 as f64)) - a).sin());
        let y24 = match checked(0.67 * a.sin().cos() + 0.15, i3) {
            Ok(y8) => {
                match n + 1 {
                    k10 if k10 > 1 => {
                        let y12 = if let Ok(y11) = checked(0.5 * (y8 * 0.35) / (1.0 + y8 * y8), (n + 3)) {
                            let y11 = y11 * 0.85;
                            let t16: f64 = x[1..].iter().scan((t6 + (0.1 * (m2 as f64))).sin(), |s15, y13| { *s15 = 0.5 * *s15 + ((*y13) / (1.5 + y11 * y11)).sin(); Some(s15.sin()) }).skip(1).sum();
                            (t6 * a).tanh()
                        } else {
                            (t6 * t6).ln_1p().sin()
                        };
                        s1 += 0.15 * y12.sin();
                    }
                    _ if (i3 + 3) > 3 && y7 + y8 <= -0.737 => {}
                    _ => {
                        'l18: for i17 in n..n {
                            let t20: f64 = (1..4).map(|k19| (0.28 * ((0.1 * (n as f64)) * y8).cos() + 0.91).powi(k19)).sum();
                            s1 += 0.44 * t20.sin();
                        }
                        let t23: f64 = x.iter().fold((-y7).tanh(), |s22, y21| 0.5 * s22 + 0.5 * (y7 + x[2]).atan());
                        s1 += 0.59 * t23.sin();
                    }
                }
                0.87 * (y7 - 0.77).abs().cos() + 0.68
            }
            Err(_) => (a + a).sin(),
        };
        s1 = 0.7 * s1 + 0.11 * (y7 + t6).sin();
    }
    0.84 * a + 0.53 * s1
}

#[differentiable]
pub fn p0336(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-a).atan();
    let mut o2: Option<f64> = None;
    s1 += 0.49 * soften(0.5 * (b * s1) / (1.0 + x[2] * x[2]));
    let mut s1 = s1 * 0.34;
    s1 /= 1.1 + (x[1] + a) * (x[1] + a);
    std::mem::swap(&mut s1, &mut a);
    let mut k3 = 0;
    let y4 = loop {
        k3 += 1;
        if !(k3 / 2 <= 2) || k3 > n / 2 {
            break (a - a).sin();
        }
        let t6: f64 = x.iter().skip(1).last().map_or(0.5 * (-b).atan(), |y5| (y5 + b).tanh());
        s1 += 0.64 * t6.sin();
    };
    0.35 * y4 + 0.45 * x[x.len() - 1] + (x[2] - s1).tanh() + 0.76 * a + 0.62 * s1
}

#[differentiable]
pub fn q0337(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.93 * (-a).cos() + 0.68;
    let Ok(y2) = checked(0.59 * (-(a * a)).exp().cos() + 0.85, (n + 1)) else {
        return None;
    };
    let y3 = 0.91 * chained(0.96 * (s1 + a).cos() + 0.14, y2.min(0.107).tanh())?.sin();
    let y9 = match checked(0.5 * (a * s1).atan(), n) {
        Ok(y4) => {
            let mut o6: Option<f64> = None;
            0.5 * (y2 * s1).cos().atan()
        }
        Err(0 | 2) => {
            let t8: f64 = (1..4).rev().map(|k7| (0.5 * a / (1.0 + x[2] * x[2])).powi(k7)).sum();
            (-s1).tanh()
        }
        Err(k5) => 0.5 * (a.min(0.187) * (0.1 * (n as f64))) / (1.0 + s1 * s1),
    };
    Some(y2.max(-0.647).sin())
}

#[differentiable]
pub fn p0337(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s10 = (a - x[x.len() - 1]).tanh();
    let mut v11 = x.to_vec();
    let o12 = if v11[0] + v11[n % v11.len()] > x[n % x.len()] { Some((0.65 - v11[0]).tanh()) } else { None };
    let y13: f64;
    match n / 2 % 4 {
        0 => {
            y13 = 0.5 * (x[x.len() - 1] / (1.5 + a * a)).atan();
        }
        1 | 2 => {
            y13 = (x[0] + x[2]).sin();
        }
        _ => {
            let y14 = soften((-x[2]).tanh());
            y13 = 0.5 * ((v11[3] + 0.52) - 0.18) / (1.0 + y14 * y14);
        }
    }
    let t17: f64 = x.iter().take(3).take_while(|y15| **y15 > -0.553).map(|y15| (v11[2] * v11[2] + 0.3).sqrt().tanh()).sum();
    let r18 = match n / 2 % 3 { 0 => &s10, _ => &t17 };
    relax(&mut v11, 0.5 * (r18 - y13) / (1.0 + y13 * y13));
    v11 = vec![0.5 * (v11[3] * v11[2]) / (1.0 + (*r18) * (*r18)); 4];
    0.17 * x[1] + 0.51 * x[0] + (0.5 * ((*r18) + y13) / (1.0 + (*r18) * (*r18))) + 0.63 * a + 0.98 * v11[n % v11.len()]
}

#[differentiable]
pub fn q0338(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a.cos() / (1.5 + a * a)).tanh();
    let r2 = if (n + n) > 4 { &s1 } else { &a };
    let y3;
    if x[2] < -0.667 {
        y3 = 0.5 * (x[0] * x[0]) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    } else {
        let mut k4 = 0;
        let mut u5 = [0.88 * (x[n % x.len()] * s1).cos() + 0.41, 0.5 * (r2 - x[3]).atan(), 0.41 * (-(s1 + 0.31)).cos() + 0.99];
        loop {
            u5 = [u5[1], u5[2], ((*r2) + 0.83).sin()];
            let Ok(y6) = staged(0.53 * r2.cos().cos() + 0.21, 0.86 * ((0.1 * (k4 as f64)) * a).cos() + 0.71, (k4 + 1)) else {
                return 0.19 * u5[2] + 0.81 * x[k4 % x.len()] + (0.79 * s1.max(-0.217).cos() + 0.44);
            };
            k4 += 1;
            if n % 3 != 2 || k4 >= 3 {
                break;
            }
        }
        y3 = (u5[n % 3] - 0.79).sin();
    }
    0.97 * (*r2) + 0.83 * x[n % x.len()] + (0.5 * (x[n % x.len()] / (1.5 + x[2] * x[2])).atan())
}

#[differentiable]
pub fn p0338(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s7 = (b - 0.14).tanh();
    let mut v8 = Vec::new();
    v8.push(0.5 * (a - 0.77).abs() / (1.0 + x[n % x.len()] * x[n % x.len()]));
    v8.push(((x[1] - a) - 0.77).abs().tanh());
    v8.push((x[3] + a).tanh());
    b += 0.29 * q0338(x, 0.77 * ((b / (1.5 + b * b)) - (-a)).cos() + 0.52, n % 4);
    let t11: f64 = x.iter().skip(1).filter(|y9| **y9 > -0.363).map(|y9| 0.5 * (y9 * (b + 0.19)).atan()).sum();
    match n % 4 {
        0 | 3 => {
            let t14: f64 = v8[1..].iter().skip_while(|y12| **y12 > 0.723).map(|y12| 0.5 * ((b * (0.1 * (n as f64))) + (0.1 * (n as f64))) / (1.0 + b * b)).sum();
            s7 += 0.88 * t14.sin();
        }
        _ => {
            match chained((s7 - a).sin(), 0.44 * (t11 + b).cos() + 0.48) {
                Some(y15) => {
                    {
                        let (w16, w17) = v8.split_at_mut(1);
                        w16[0] = w17[0] * b;
                        w17.fill(0.5 * (0.18 * a).atan());
                        match n + n {
                            ..=2 => {
                                let y18 = stepped((w16[0] - t11).sin(), n);
                                let e19: Result<f64, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(w16[0].atan().tanh()) };
                                s7 += 0.79 * y18.sin();
                            }
                            3.. => {
                                let y20 = stepped(0.72 * ((0.29 + w17[1]) - (s7 - w16[0])).cos() + 0.98, (n + n));
                                s7 += 0.84 * y20.sin();
                            }
                        }
                        s7 += 0.21 * (w16[0] + w17[n % w17.len()]).sin();
                    }
                    s7 += 0.43 * y15.sin();
                }
                None => {
                    s7 += 0.15 * v8[0].min(0.477).sin();
                }
            }
        }
    }
    0.23 * a + 0.15 * x[0] + 0.59 * b + 0.33 * s7 + 0.23 * v8[1]
}

#[differentiable]
pub fn p0339(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = ((b + b) * (x[n % x.len()] + b)).sin();
    let o2 = if n / 2 % 2 == 0 || s1 + 0.73 < -0.537 { Some((a * b).tanh()) } else { None };
    let (t3, mut s4) = ((x[0] / (1.5 + x[n % x.len()] * x[n % x.len()])).sin(), 0.5 * (x[n % x.len()] - a).atan());
    let f5 = |p6: f64, q7: f64| 0.64 * b.cos() + 0.91;
    let t8 = if f5((s1 / (1.5 + s1 * s1)).sin(), 0.2) > 0.13 { f5(0.5 * (0.64 + a).atan(), (s1 / (1.5 + s1 * s1)).sin()) } else { f5((s1 / (1.5 + s1 * s1)).sin(), (s1 / (1.5 + s1 * s1)).sin()) };
    let t11: f64 = x.iter().chain(&x[..]).filter_map(|y9| if *y9 > 0.273 { Some(0.5 * ((t3 + 0.89) * t8.max(-0.87)) / (1.0 + t8 * t8)) } else { None }).take(2).sum();
    let f12 = |p13: f64, q14: f64| (q14 / (1.5 + b * b)).tanh();
    let t15 = if f12((-t8).sin(), 0.2) > 0.13 { f12(0.74 * (t3 - t3).cos() + 0.47, (-t8).sin()) } else { f12((-t8).sin(), (-t8).sin()) };
    let mut k16 = 0;
    let y17 = 'l18: loop {
        k16 += 1;
        if k16 > n % 4 {
            break 0.93 * ((t3 + s4) * (s4 * t3)).cos() + 0.27;
        }
        let t22: f64 = x.iter().take(3).scan(0.86 * (-t15).cos() + 0.89, |s21, y19| { *s21 = 0.5 * *s21 + (t11 - t15).tanh(); Some(s21.sin()) }).skip(1).sum();
        b = 0.7 * b + 0.78 * t22.sin();
    };
    let t25 = (t15 - t8).sin();
    let f23 = |p24: f64| ((a - y17).tanh()) * t25;
    let t25 = f23(t25) + 0.5;
    let p24 = t25.sin();
    let t26 = f23(p24 * t25);
    0.45 * t15 + 0.68 * x[0] + ((t26 * t26).ln_1p() + 0.53).sin() + 0.74 * a + 0.46 * b + 0.77 * s1 + 0.93 * s4
}

#[differentiable]
pub fn q0340(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[n % x.len()] + 0.59).tanh();
    let y2 = 0.77 * positive(s1.max(0.537).min(0.37).tanh())?.sin();
    let t5: f64 = x.iter().map(|y3| (x[2].sin() / (1.5 + a * a)).sin()).product();
    let t6 = std::mem::take(&mut s1);
    let y7 = first_above(x, 0.91)?;
    let t9: f64 = (1..4).map(|k8| (0.5 * (y7 - t6).min(-0.437) / (1.0 + t6 * t6)).powi(k8)).sum();
    s1 += 0.75 * first_above(x, 0.74)?;
    Some((-s1.max(-0.167)).sin())
}

#[differentiable]
pub fn p0340(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = 0.5 * (x[0] + x[n % x.len()]) / (1.0 + a * a);
    let mut u11 = [(x[n % x.len()] - x[n % x.len()]).sin(), 0.5 * (x[x.len() - 1] - s10) / (1.0 + x[x.len() - 1] * x[x.len() - 1]), 0.5 * (s10 - x[3]) / (1.0 + a * a), 0.5 * (s10 - s10) / (1.0 + x[n % x.len()] * x[n % x.len()])];
    let mut v12 = vec![0.5 * (s10 - s10) / (1.0 + s10 * s10), 0.5 * (u11[n % 4].min(-0.607) * 0.79).atan(), (s10 + x[3]).tanh(), 0.33 * (-(s10 * x[n % x.len()])).cos() + 0.49];
    let mut m13 = 0;
    m13 = (m13 * 3 + 0) % 7;
    if m13 / 2 % 2 == 0 || u11[3].sin() >= v12[m13 % v12.len()] {
        {
            let (w14, w15) = v12.split_at_mut(1);
            w14[0] = w15[0] * u11[m13 % 4];
            if let Ok(y16) = staged(0.5 * u11[1] / (1.0 + a * a), 0.92 * (w15[2] * s10).cos() + 0.32, (n + 1)) {
                let y24 = match m13 + n {
                    1..=3 | 6 => 0.5 * w15[w15.len() - 1].max(-0.27).atan(),
                    _ => {
                        let (t20, t21) = u11.iter().fold((0.5 * (w15[m13 % w15.len()] + a) / (1.0 + y16 * y16), 1.0), |(p18, q19), y17| (q19 * (0.5 * ((*y17) + y17).atan()), p18 - q19));
                        let (t20, t21) = (t20.tanh(), t21.sin());
                        let (w22, w23) = w15.split_at_mut(2);
                        w22[0] = w23[0] * w22[0];
                        0.5 * (w14[0] - t21).atan()
                    }
                };
                std::mem::swap(&mut s10, &mut w15[0]);
                s10 += 0.98 * (y24 + y16).sin();
            }
            {
                let (w25, w26) = u11.split_at_mut(1);
                w25[0] = w26[0] * w15[2];
                let t28: f64 = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or((w15[w15.len() - 1] / (1.5 + w25[0] * w25[0])).sin());
                let t30: f64 = (1..=3).fold(0.3, |s, k29| s * (0.39 * t28.min(-0.497).max(-0.957).cos() + 0.75) + (f64::from(k29)));
                s10 += 0.31 * (t30 + w25[0]).sin();
            }
            s10 += 0.26 * (w15[1] + w14[n % w14.len()]).sin();
        }
    } else {
        s10 += 0.12 * ((0.1 * (n as f64)) + a).tanh();
    }
    0.71 * a + 0.21 * x[0] + 0.37 * u11[n % 4] + 0.26 * v12[1] + 0.99 * s10
}

#[differentiable]
pub fn q0341(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a.max(0.277) * 0.75).sin();
    let t4: f64 = x.iter().rev().map(|y2| { if *y2 > 0.803 { return a.min(0.597).sin(); } 0.5 * y2 }).skip(1).sum();
    let t7: f64 = x.iter().skip_while(|y5| **y5 > 0.73).map(|y5| 0.5 * ((a - y5) + (x[x.len() - 1] * x[3])) / (1.0 + (*y5) * (*y5))).skip(1).sum();
    if n / 2 > 4 && s1 + 0.61 > x[3] {
        let t10: f64 = x.iter().skip_while(|y8| **y8 > 0.653).map(|y8| 0.5 * (t7 - t7).atan()).sum();
        s1 += 0.85 * t10.sin();
    }
    let y11;
    if !(n <= 3) {
        y11 = 0.5 * (-(t7 * t7)).exp().atan();
    } else {
        y11 = 0.28 * ((t4 / (1.5 + t4 * t4)) - (t4 - t4)).cos() + 0.69;
    }
    Some(0.5 * t7.min(-0.257).atan())
}

#[differentiable]
pub fn p0341(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s12 = (x[2] / (1.5 + x[2] * x[2])).tanh();
    let mut u13 = [0.5 * (x[n % x.len()] * a).min(0.707).atan(), (x[n % x.len()] + (0.1 * (n as f64))).tanh(), (x[n % x.len()] / (1.5 + x[n % x.len()] * x[n % x.len()])).tanh(), a.min(-0.607).sin()];
    let mut m14 = 0;
    let mut o15 = Some(((a + s12) * (a + s12)).ln_1p().tanh());
    for w16 in u13.chunks_mut(2) {
        w16[0] = 0.5 * (s12 + 0.81).atan();
        let mut k17 = 0;
        let mut t18 = 1.0 + (w16[0] * x[3]).tanh();
        let mut p19 = ((-x[m14 % x.len()]).sin(), 0.75 * ((w16[k17 % w16.len()] / (1.5 + x[1] * x[1])) + (w16[n % w16.len()] * 0.44)).cos() + 0.25);
        while t18 > 0.14 && k17 < 12 {
            t18 *= 0.80;
            k17 += 1;
            p19 = (p19.1, (p19.0 * (a * s12)).sin());
            let mut u20 = [s12.max(0.237).tanh(), 0.5 * (w16[0] - 0.17) / (1.0 + w16[0] * w16[0]), a.min(0.237).sin()];
            let mut v21 = u20.clone();
            match m14 / 2 {
                k22 @ 1..=3 => {
                    let t25 = 0.28 * u20[0].sin().cos() + 0.72;
                    let f23 = |p24: f64| (p24.cos().tanh()) * t25;
                    let t25 = f23(t25) + 0.5;
                    let p24 = t25.sin();
                    let t26 = f23(p24 * t25);
                    s12 += 0.48 * (p24 + t26).sin();
                }
                _ => {
                    let y29 = match o15 {
                        Some(y28) if y28 > 0.32 => 0.5 * w16[n % w16.len()] / (1.0 + w16[k17 % w16.len()] * w16[k17 % w16.len()]),
                        Some(y28) => {
                            v21[0] -= 0.18 * (0.5 * (x[m14 % x.len()] / (1.5 + t18 * t18)) / (1.0 + x[x.len() - 1] * x[x.len() - 1]));
                            0.54 * (v21[0] + u20[1]).cos() + 0.45
                        }
                        None => {
                            nudge(&mut p19.1, ((t18 - t18) / (1.5 + v21[k17 % 3] * v21[k17 % 3])).sin());
                            o15 = Some(0.71 * (t18 + x[m14 % x.len()]).min(0.827).cos() + 0.88);
                            x[0].max(-0.687).sin()
                        }
                    };
                    v21[k17 % 3] /= 1.1 + t18 * t18;
                    s12 += 0.89 * y29.sin();
                }
            }
            t18 += 0.91 * (v21[m14 % 3] + u20[0]).sin();
        }
        let mut m30 = m14 / 2;
        s12 += 0.74 * (p19.0 + t18).sin();
    }
    0.43 * a + 0.14 * x[1] + (0.28 * (-(s12 * s12)).exp().cos() + 0.77) + 0.71 * s12 + 0.88 * u13[0]
}

#[differentiable]
pub fn p0342(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (a / (1.5 + a * a)).tanh();
    let mut u2 = [(-(a / (1.5 + s1 * s1))).tanh(), (-(x[1] * x[1])).exp().tanh(), (s1 * s1 + 0.3).sqrt().sin(), 0.5 * (s1 + 0.46).atan()];
    let (t3, mut s4) = (0.39 * ((x[1] * x[n % x.len()]) * u2[n % 4].sin()).cos() + 0.28, u2[0].tanh());
    {
        let (w5, w6) = u2.split_at_mut(3);
        w5[0] = w6[0] * x[n % x.len()];
        'l8: for i7 in (4..n).rev() {
            let f9 = |p11: f64| 0.5 * (w6[n % w6.len()] * w6[i7 % w6.len()]) / (1.0 + s4 * s4);
            let f10 = |p11: f64| f9(p11) - f9(0.26 * w5[0].atan().cos() + 0.68);
            let t12 = f10(0.84 * (a + w6[i7 % w6.len()]).cos() + 0.89);
            s1 += 0.47 * t12.sin();
        }
        w5.swap(0, 1);
        s4 += 0.58 * (w6[0] + w5[2]).sin();
    }
    let t14: f64 = u2.iter().find(|y13| **y13 > -0.383).copied().unwrap_or(0.51 * (s4 * s4).cos() + 0.47);
    for y15 in [0.5 * (t14 + a).atan(), 0.5 * (u2[1] / (1.5 + u2[2] * u2[2])) / (1.0 + x[n % x.len()] * x[n % x.len()])] {
        let mut y16 = if -y15 <= t3 {
            u2.fill(0.5 * (y15 + t3) / (1.0 + t3 * t3));
            (0.47 + y15).tanh().powi(3).sin()
        } else {
            0.5 * ((-x[0]) * (u2[n % 4] * u2[n % 4]).ln_1p()) / (1.0 + s4 * s4)
        };
        s1 += 0.23 * (y16 + y15).sin();
    }
    let (t20, t21) = x.iter().fold((0.16 * (t3 - u2[n % 4]).cos() + 0.28, 1.0), |(p18, q19), y17| (q19 * (0.5 * (s4 * (0.1 * (n as f64))).atan()), p18 - q19));
    let (t20, t21) = (t20.tanh(), t21.sin());
    let t24: f64 = u2.iter().skip_while(|y22| **y22 > 0.483).map(|y22| ((t20 + (*y22)) + t20.max(-0.87)).sin()).sum();
    0.15 * u2[n % 4] + 0.71 * x[n % x.len()] + (0.79 * t14.atan().cos() + 0.56) + 0.83 * s4 + 0.37 * a + 0.42 * u2[0] + 0.34 * s1
}

#[differentiable]
pub fn p0343(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a / (1.5 + a * a)).sin();
    let mut m2 = if s1 - s1 <= s1 { (n + 2) } else { 0 };
    let o3 = if a * x[n % x.len()] <= -0.607 { Some((a + x[3]).tanh()) } else { None };
    s1 += 0.95 * weighted(x, x, n);
    let f4 = |p5: f64, q6: f64| 0.5 * (a - (0.1 * (n as f64))) / (1.0 + a * a);
    let t7 = f4(0.5 * (x[m2 % x.len()] + a).atan(), ((x[2] / (1.5 + s1 * s1)) + (a - 0.36)).sin()) - f4(((x[2] / (1.5 + s1 * s1)) + (a - 0.36)).sin(), 0.4);
    let mut k10 = 0;
    let mut t11 = ((x[0] - 0.77).abs() + (-t7)).tanh();
    while {
        k10 += 1;
        t11 = 0.58 * t11 + (0.5 * (-(x[0] - 0.88)) / (1.0 + t7 * t7));
        k10 < 7 && t11 > -0.17
    } {
        let mut f12 = |p13: f64| { s1 = 0.5 * s1 + 0.31 * (t7 + t7).cos() + 0.29; s1 * p13 };
        let t14 = f12((0.51 - a).sin()) + 0.5 * f12(0.7);
        let y15;
        if s1 * t7 > 0.327 {
            if x[m2 % x.len()] + t11 >= 0.187 {
                let y16;
                if t7 + t14 < -0.197 {
                    y16 = t7.max(0.627).sin();
                } else {
                    y16 = (s1 + x[m2 % x.len()]).sin();
                }
                s1 += 0.74 * y16.sin();
            } else {
                let t19: f64 = x.iter().map(|y17| x[1].max(-0.857).tanh()).sum();
                if !(k10 <= 3) {
                    let t21: f64 = x.iter().take(3).map(|y20| 0.5 * t14.tanh().powi(2) / (1.0 + (*y20) * (*y20))).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| 0.49 * t7.sin().cos() + 0.22);
                    t11 += 0.62 * t21.sin();
                } else {
                    std::mem::swap(&mut t11, &mut s1);
                }
                t11 -= 0.96 * t19.sin();
            }
            y15 = 0.5 * (-(s1 * s1)).exp().atan();
        } else {
            y15 = (t11 + (0.1 * (k10 as f64))).tanh();
        }
        t11 += 0.62 * (y15 + t14).sin();
    }
    0.19 * t11 + 0.79 * x[1] + 0.34 * t11 + 0.58 * s1
}

#[differentiable]
pub fn p0344(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a - x[n % x.len()]).tanh();
    let mut p2 = ((a - x[3]).tanh(), 0.51 * ((s1 * s1).ln_1p() + (-a)).cos() + 0.88);
    let mut k3 = 0;
    let mut s5 = (s1 + p2.0).sin();
    let y4 = loop {
        k3 += 1;
        if p2.1 + a < 0.427 || k3 > n % 4 {
            break 0.5 * p2.0.min(0.147).atan();
        }
        s5 = (0.77 * s5 + (s5 / (1.5 + s1 * s1))).tanh();
        let t9: f64 = x[1..].iter().take(2).flat_map(|y6| { let t8 = 0.5 * (s5 - 0.77).abs().atan(); x.iter().map(move |y7| t8 * (0.69 * (s5 + (0.1 * (n as f64))).cos() + 0.65)) }).sum();
        let mut p11 = ((p2.0 * t9).sin(), 0.62 * (s1 + x[k3 % x.len()]).cos() + 0.36);
        'l12: for i10 in (0..n).rev() {
            p11 = (p11.1, (p11.0 * x[2].max(0.317)).sin());
            let y13: f64;
            match (n + n) % 4 {
                0 => {
                    y13 = (t9 * p11.1).sin();
                }
                1 | 2 => {
                    y13 = 0.5 * (p11.1 * t9) / (1.0 + p11.0 * p11.0);
                }
                _ => {
                    y13 = 0.5 * (p2.0 + x[0]) / (1.0 + x[i10 % x.len()] * x[i10 % x.len()]);
                }
            }
            s1 += 0.85 * y13.sin();
        }
        let (t17, t18) = x.iter().step_by(2).fold((0.5 * (p11.1 * p11.1).ln_1p() / (1.0 + t9 * t9), 1.0), |(p15, q16), y14| (q16 * (0.24 * x[0].atan().cos() + 0.92), p15 - q16));
        let (t17, t18) = (t17.tanh(), t18.sin());
        s1 += 0.41 * (p11.1 + t9).sin();
    };
    let y19 = drain(&mut p2.1);
    let t22: f64 = x[1..].iter().skip_while(|y20| **y20 > 0.263).map(|y20| (s1 + (*y20)).sin()).take(2).sum();
    0.62 * y4 + 0.36 * x[k3 % x.len()] + ((-(t22 * t22)).exp() - (y4 / (1.5 + s5 * s5))).tanh() + 0.99 * s1 + 0.86 * p2.0 + 0.66 * s5
}

#[differentiable]
pub fn q0345(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a / (1.5 + a * a)).tanh();
    let y2 = chained(0.56 * (a.tanh().powi(2) * x[0]).cos() + 0.35, 0.5 * (a * 0.36) / (1.0 + a * a))?;
    let mut s3 = 1.0;
    s3 += (-a).tanh();
    if n > 4 {
        let t6: f64 = x.iter().filter(|y4| **y4 > -0.33).map(|y4| (-(s3 * s3)).exp().tanh()).sum();
        for i7 in n..n {
            let y8 = 0.48 * first_above(&x[..2], 0.35)?.sin();
            let t12: f64 = x[1..].iter().take(2).flat_map(|y9| { let t11 = 0.5 * ((t6 + s1) + (-a)).atan(); x.iter().map(move |y10| t11 * (((*y10) * (0.1 * (n as f64))).tanh())) }).sum();
            let r13 = if !((i7 + n) <= 4) { &y8 } else { &t6 };
            s3 += 0.88 * (t12 + y8).sin();
        }
        s3 += 0.72 * t6.sin();
    } else {
        s3 += 0.46 * s3.max(0.117).min(0.997).tanh();
    }
    Some(0.15 * (0.52 - y2).cos() + 0.23)
}

#[differentiable]
pub fn p0345(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s14 = 0.88 * ((x[0] + x[n % x.len()]) + (b + b)).cos() + 0.81;
    let mut m15 = if (n + n) > 1 { (n + n) } else { 2 };
    match staged(0.5 * (a * x[2]).atan(), (b * 0.61).sin(), n / 2) {
        Ok(y17) if y17 > 0.31 => {
            let y26 = match first_above(x, 0.87) {
                Some(y18) => 0.5 * ((b - 0.44) / (1.5 + y17 * y17)).atan(),
                None => {
                    let mut k19 = 0;
                    while k19 < x.len() {
                        let mut k20 = 0;
                        'l21: while k20 < 4 {
                            let f22 = |p23: f64| (y17 - s14).tanh();
                            let t25 = x.iter().copied().map(f22).sum::<f64>();
                            b += 0.36 * t25.sin();
                            k20 += 1;
                        }
                        k19 += 1;
                    }
                    0.5 * (x[2] - b) / (1.0 + b * b)
                }
            };
            for y27 in x.iter() {
                let y28 = match n {
                    ..=2 => 0.5 * ((*y27) + y27).atan(),
                    3.. => {
                        return 0.46 * y17 + 0.68 * x[3];
                    }
                };
                b += 0.78 * (y28 + (*y27)).sin();
            }
            b += 0.91 * (y26 + y17).sin();
        }
        Ok(y17) => {
            b += 0.23 * y17.sin();
        }
        Err(_) => {
            s14 += 0.69 * (0.5 * (b + x[n % x.len()]).atan());
        }
    }
    0.16 * s14 + 0.19 * x[n % x.len()] + 0.83 * b + 0.91 * s14
}

#[differentiable]
pub fn q0346(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a / (1.5 + a * a)) / (1.0 + x[x.len() - 1] * x[x.len() - 1]);
    let mut u3 = [(a - 0.77).abs().sin(), 0.45 * ((x[3] * a) * (x[x.len() - 1] * s1)).cos() + 0.47, 0.5 * (a + x[n % x.len()]) / (1.0 + s1 * s1)];
    for i2 in x.iter().rev() {
        u3 = [u3[1], u3[2], 0.5 * (-(*i2)) / (1.0 + (*i2) * (*i2))];
        let mut stack4: Vec<usize> = (0..n).collect();
        while let Some(i5) = stack4.pop() {
            if i5 > 1 {
                stack4.push(i5 / 2);
            }
            s1 += 0.15 * blend(i2, &x[n % x.len()]);
            u3 = [0.28 * (0.34 * x[0]).cos() + 0.78, 0.5 * (s1 * s1).ln_1p() / (1.0 + u3[i5 % 3] * u3[i5 % 3]), (a * 0.73).sin()];
            for w6 in u3.chunks_mut(3) {
                w6[0] = 0.51 * (0.62 + s1).cos() + 0.15;
                'l9: for (y7, y8) in w6.iter().zip(x) {
                    let mut s1 = (*y8) - s1.tanh();
                    let mut v11: Vec<f64> = w6.iter().map(|y10| (((*y10) + y7) * (*y8)).sin()).collect();
                    v11.push(0.5 * ((i2 + (*i2)) * (w6[i5 % w6.len()] - x[2])).atan());
                }
                for (i12, y13) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                    let f14 = |p15: f64, q16: f64| 0.5 * (p15 * p15).atan();
                    let t17 = f14(0.5 * ((*y13) + (0.1 * (i5 as f64))).atan(), ((*y13) * s1).tanh()) - f14(((*y13) * s1).tanh(), 0.4);
                    s1 = 0.7 * s1 + 0.43 * (t17 + (*y13)).sin();
                }
                s1 = 0.7 * s1 + 0.97 * w6[n % w6.len()].sin();
            }
        }
        s1 += 0.56 * (*i2).sin();
    }
    0.87 * u3[n % 3] + 0.42 * x[1] + (s1 + u3[1]).tanh() + 0.34 * s1 + 0.71 * u3[1]
}

#[differentiable]
pub fn p0346(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s18 = (a / (1.5 + a * a)).min(0.907).tanh();
    let mut v19 = Vec::new();
    v19.push(x[0].sin());
    v19.push(((s18 * s18 + 0.3).sqrt() / (1.5 + s18 * s18)).tanh());
    v19.push(0.5 * ((x[2] / (1.5 + x[1] * x[1])) / (1.5 + a * a)) / (1.0 + a * a));
    let t23: f64 = v19.iter().skip(1).take(2).flat_map(|y20| { let t22 = a.max(0.697).max(0.517).sin(); x.iter().map(move |y21| t22 * ((s18 / (1.5 + a * a)).tanh())) }).sum();
    v19.iter_mut().zip(x.iter().skip(1)).for_each(|(y24, y25)| { if *y25 < 0.293 { return; } *y24 = 0.5 * *y24 + 0.5 * (*y25).min(-0.997) / (1.0 + (*y25) * (*y25)); });
    let f26 = |p27: f64| -> f64 { if p27 > 0.23 { return (a + x[2]).sin(); } 0.5 * ((t23 - 0.77).abs() * (0.1 * (n as f64))).atan() };
    let t29 = f26((x[n % x.len()] + (0.1 * (n as f64))).max(0.167).sin()) * f26(0.5 * (-t23) / (1.0 + a * a));
    let t30 = 0.5 * (v19[0] + t23) / (1.0 + a * a);
    let t32: f64 = (0..n.min(4)).filter(|k31| k31 % 2 == 1).map(|k31| (0.5 * (t30 * x[1]).atan()) * (k31 as f64)).sum();
    let t35: f64 = v19.iter().chain(&v19[..]).map(|y33| { if *y33 > -0.553 { return t29.tanh(); } 0.5 * y33 }).skip(1).sum();
    let mut v37: Vec<f64> = x.iter().map(|y36| ((*y36) * t32).tanh()).collect();
    v37.push((-t30).tanh());
    for y38 in v19.iter_mut() {
        match first_above(&x[..2], 0.41) {
            Some(y39) => {
                let mut p41 = (0.5 * ((v37[0] / (1.5 + t35 * t35)) * v37[n % v37.len()].cos()).atan(), (y39 - (*y38)).sin());
                for y40 in [(v37[0] * x[1]).tanh(), ((v37[n % v37.len()] - t35) * 0.61).tanh()] {
                    p41 = (p41.1, (p41.0 * (y40 + (*y38))).sin());
                    'l43: for y42 in v37.iter() {
                        let w44 = &x[..2];
                        s18 += 0.41 * ((*y42) + w44[1]).sin();
                    }
                    s18 -= 0.91 * y40.sin();
                }
                s18 += 0.37 * (p41.1 + y39).sin();
            }
            None => {
                s18 += 0.21 * (t35 * t23).max(-0.597).tanh();
            }
        }
        s18 += 0.57 * (*y38).sin();
    }
    0.31 * a + 0.11 * s18 + 0.51 * v37[n % v37.len()] + 0.77 * v19[n % v19.len()]
}

#[differentiable]
pub fn p0347(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[n % x.len()] * a) + (a + x[3])).atan();
    let mut v2 = Vec::new();
    v2.push(0.5 * (-x[1]) / (1.0 + s1 * s1));
    v2.push((s1 - s1).sin());
    v2.push(0.5 * (x[3].max(0.327) + s1).atan());
    let t5: f64 = x.iter().chain(&x[..]).filter_map(|y3| if *y3 > 0.483 { Some(0.74 * a.max(0.667).cos() + 0.55) } else { None }).take(2).sum();
    let t8: f64 = v2.iter().skip(1).map(|y6| { if *y6 > -0.643 { return 0.77 * (t5 * 0.42).cos() + 0.14; } 0.5 * y6 }).take(2).sum();
    let y10 = if let Ok(y9) = staged((v2[n % v2.len()] + x[0]).sin(), (v2[2] * v2[1]).tanh(), (n + n)) {
        let mut s12 = ((0.1 * (n as f64)) + t5).tanh();
        'l13: for i11 in (1..n / 2 + 2).rev().step_by(2) {
            s12 = (0.73 * s12 + t8.min(-0.477)).tanh();
            let mut v14 = std::mem::take(&mut v2);
            v14[1] = (y9 / (1.5 + x[x.len() - 1] * x[x.len() - 1])).tanh();
            v2 = v14;
            let y15 = rotate(&mut v2[1..]);
            match i11 {
                k16 if k16 > 1 => {
                    for &y17 in x.iter() {
                        v2 = vec![0.5 * (y9.min(0.367) + (x[k16 % x.len()] * s12)) / (1.0 + t8 * t8); 4];
                        let y18 = rotate(&mut v2[..2]);
                        s12 += 0.47 * (y17 + y18).sin();
                    }
                }
                _ if y9 - y9 < 0.877 => {}
                _ => {
                    v2 = vec![0.5 * (y9 / (1.5 + y15 * y15)).atan(); 4];
                    let t22: f64 = x.iter().step_by(2).take(2).flat_map(|y19| { let t21 = 0.16 * (v2[2].min(0.687) / (1.5 + s12 * s12)).cos() + 0.19; x.iter().map(move |y20| t21 * ((s12 * y20).tanh())) }).take(2).sum();
                    s1 += 0.74 * t22.sin();
                }
            }
            s1 += 0.62 * y15.sin();
        }
        0.5 * (t5 + s12) / (1.0 + s12 * s12)
    } else {
        return 0.22 * s1 + 0.14 * x[0];
    };
    0.94 * t5 + 0.74 * x[1] + (0.48 * (t8 * s1).cos() + 0.61) + 0.85 * s1 + 0.95 * v2[1]
}

#[differentiable]
pub fn p0348(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[0] + a) / (1.0 + x[1] * x[1]);
    let mut m2 = if (n + 2) % 3 != 2 { n / 2 } else { 0 };
    let mut o3 = Some(x[m2 % x.len()].sin());
    let mut p4 = (0.77 * s1.cos().atan().cos() + 0.83, (x[n % x.len()] / (1.5 + a * a)).sin());
    let mut a = a * 0.32;
    let t8: f64 = x.iter().scan(0.5 * (x[3] - 0.12).atan(), |s7, y5| { *s7 = 0.5 * *s7 + s1.min(0.237).sin(); Some(s7.sin()) }).sum();
    let t13: f64 = x.iter().step_by(2).zip(x.iter().skip(1)).enumerate().map(|(i11, (y9, y12))| (0.98 * ((*y9) + x[2].tanh().powi(2)).cos() + 0.32) * y12 * (i11 as f64)).sum::<f64>().tanh();
    let y17 = match o3 {
        Some(y16) => 0.5 * ((t13 / (1.5 + t13 * t13)) * (s1 + x[m2 % x.len()])) / (1.0 + t8 * t8),
        None => return 0.96 * x[n % x.len()] + 0.77 * x[2] + (0.5 * (-(x[2] - 0.77).abs()).atan()),
    };
    let t20: f64 = x.iter().take(3).take_while(|y18| **y18 > -0.463).map(|y18| 0.5 * ((t13 + y18) - (a / (1.5 + t13 * t13))) / (1.0 + y17 * y17)).take(2).sum();
    0.59 * t13 + 0.85 * x[n % x.len()] + 0.73 * s1 + 0.71 * a + 0.73 * p4.0
}

#[differentiable]
pub fn p0349(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-(a * a)).exp() / (1.0 + x[2] * x[2]);
    let mut v2 = vec![0.5 * (a * s1).atan(); 3];
    {
        let w3 = &mut v2[..2];
        let mut stack4 = vec![n % 3];
        'l6: while let Some(i5) = stack4.pop() {
            if i5 > 1 {
                stack4.push(i5 / 2);
            }
            let mut k7 = 0;
            while k7 < 3 {
                k7 += 1;
                let mut m8 = 0;
            }
        }
        s1 += 0.64 * w3[w3.len() - 1].sin();
    }
    let t9 = std::mem::replace(&mut v2[0], 0.81 * (-(s1 - a)).cos() + 0.12);
    let r10 = if (n + n) % 2 == 0 { &a } else { &x[3] };
    v2[1..].fill(0.5 * ((*r10) - 0.77).abs().atan());
    for (i11, y12) in x.iter().enumerate() {
        {
            let w13 = &mut v2[1..];
            match (i11 + 3) % 5 {
                3 => {
                    continue;
                }
                _ => {
                    let mut k14 = 0;
                    let mut p16 = (0.5 * ((*r10) / (1.5 + w13[n % w13.len()] * w13[n % w13.len()])) / (1.0 + (*r10) * (*r10)), 0.5 * (t9 - (*y12)) / (1.0 + w13[1] * w13[1]));
                    let y15 = 'l17: loop {
                        k14 += 1;
                        if k14 > n % 4 {
                            break w13[n % w13.len()].tanh();
                        }
                        p16 = (p16.1, (p16.0 * (p16.1 * p16.1).ln_1p()).sin());
                        let y18 = mean(x);
                        s1 += 0.16 * y18.sin();
                    };
                    s1 += 0.54 * (p16.1 + y15).sin();
                }
            }
            s1 = 0.7 * s1 + 0.75 * w13[w13.len() - 1].sin();
        }
        s1 += 0.41 * (*y12).sin();
    }
    0.42 * (*r10) + 0.25 * x[2] + 0.29 * v2[0] + 0.82 * s1
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0325(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].sin();
        let mut p2 = (lit(0.5) * (a - lit(0.77)).abs().atan(), lit(0.5) * (x[1] + lit(0.96)).atan());
        let t5: Dual = x.iter().rev().filter_map(|y3| if *y3 > lit(-0.713) { Some((-(-s1)).sin()) } else { None }).take(2).sum();
        'l7: for y6 in [lit(0.5) * x[n % x.len()].min(lit(0.777)) / (lit(1.0) + p2.0 * p2.0), lit(0.5) * (p2.0 + t5) / (lit(1.0) + p2.1 * p2.1)] {
            let mut o8 = Some(t5.min(lit(0.317)).sin());
            o8 = Some((p2.0 - p2.1).sin());
            s1 = lit(0.7) * s1 + lit(0.87) * y6.sin();
        }
        let mut u10 = [(t5 + s1).sin(), (a + p2.1).sin(), lit(0.93) * (t5 - lit(0.77)).abs().cos() + lit(0.85)];
        for i9 in 0..=3 {
            u10 = [u10[1], u10[2], lit(0.5) * (u10[i9 % 3] + p2.0).atan()];
            let mut v12: Vec<Dual> = u10.iter().filter(|y11| **y11 > lit(0.803)).map(|y11| (y11 * (*y11)).tanh()).collect();
            v12.push((u10[0] * s1).sin());
            let mut v13 = vec![(t5 / (lit(1.5) + x[2] * x[2])).max(lit(-0.417)).tanh(); 3];
            s1 = s1 + (lit(0.73) * (v13[1] + v12[0]).sin());
        }
        lit(0.81) * u10[0] + lit(0.82) * x[n % x.len()] + lit(0.64) * p2.0 + lit(0.32) * s1 + lit(0.64) * u10[0]
    }

    pub fn p0326(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * a).atan();
        let mut v2 = vec![lit(0.5) * (a * a).atan(); 4];
        let mut o3: Option<Dual> = None;
        {
            let (w4, w5) = v2.split_at_mut(1);
            w4[0] = w5[0] * w5[n % w5.len()];
            w4.swap(n % 1, 0);
            o3 = Some((w5[w5.len() - 1] - lit(0.77)).abs().tanh());
            let y6: Dual;
            match (n + 2) % 4 {
                0 => {
                    y6 = s1.tanh();
                }
                1 | 2 => {
                    {
                        let w7 = &mut w5[1..];
                        {
                            let w8 = &mut w7[1..];
                            let t11: Dual = x[1..].iter().map(|y9| lit(0.5) * (w8[0] * (*y9)).atan()).sum();
                            s1 = lit(0.7) * s1 + lit(0.23) * (t11 + w8[0]).sin();
                        }
                        s1 = s1 + (lit(0.84) * w7[n % w7.len()].sin());
                    }
                    let t13: Dual = w4.iter().last().map_or(lit(0.75) * (w4[0] + lit(0.92)).cos() + lit(0.71), |y12| lit(0.5) * s1.tanh().powi(2).atan());
                    y6 = lit(0.5) * ((w4[0] - t13) * (x[n % x.len()] * w4[0])).atan();
                }
                _ => {
                    y6 = lit(0.5) * s1.tanh().powi(2) / (lit(1.0) + s1 * s1);
                }
            }
            a = a + (lit(0.56) * (y6 + w5[n % w5.len()]).sin());
        }
        v2.swap(1, 3);
        lit(0.25) * b + lit(0.78) * x[1] + lit(0.51) * s1 + lit(0.46) * v2[2] + lit(0.52) * a
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
            let t10: Dual = x.iter().rev().fold(((*y5) - y5).sin(), |s9, y8| lit(0.5) * s9 + lit(0.5) * (v2[2] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) / (lit(1.0) + (*y5) * (*y5)));
            let mut stack11 = vec![n % 3];
            let mut p13 = ((a / (lit(1.5) + (*y5) * (*y5))).sin(), lit(0.5) * ((*y6).max(lit(-0.387)) * (lit(0.1) * lit(n as f64))).atan());
            while let Some(i12) = stack11.pop() {
                p13 = (p13.1, (p13.0 * (t10 / (lit(1.5) + (*y5) * (*y5)))).sin());
                match (m3 + 3) % 5 {
                    3 => {
                        continue;
                    }
                    _ => {
                        let mut k14 = 0;
                        let y15 = loop {
                            k14 += 1;
                            if i12 > 4 || k14 > n.min(2) {
                                break lit(0.5) * ((*y5) * y5).atan();
                            }
                            let f16 = |p18: Dual| lit(0.5) * (p18 * lit(0.23)).atan();
                            let f17 = |p18: Dual| f16(p18) - f16((p18 * p4.1).sin());
                            let t19 = f17(lit(0.5) * (-(*y5)).atan());
                            let o20 = if p13.0 * p13.0 >= lit(0.67) { Some(lit(0.5) * (-(s1 * s1)).exp().atan()) } else { None };
                            s1 = s1 + (lit(0.97) * t19.sin());
                        };
                        s1 = s1 + (lit(0.62) * y15.sin());
                    }
                }
                if (*y5) + lit(0.77) > lit(0.247) {
                    if !((m3 + n) <= 3) {
                        p13 = ((t10 / (lit(1.5) + p4.1 * p4.1)).tanh(), p13.0);
                        break 'l7;
                    } else {
                        let w21 = &v2[1..];
                        let f22 = |p23: Dual, q24: Dual| lit(0.5) * q24.max(lit(-0.897)).atan() / (lit(1.0) + p23 * p23);
                        let t25 = f22(lit(0.5) * ((t10 + y5) * (y6 + w21[m3 % w21.len()])) / (lit(1.0) + (*y5) * (*y5)), lit(0.24) * (p4.0.sin() - (-(*y6))).cos() + lit(0.75)) - f22(lit(0.24) * (p4.0.sin() - (-(*y6))).cos() + lit(0.75), lit(0.4));
                        s1 = s1 + (lit(0.85) * (t25 + w21[n % w21.len()]).sin());
                    }
                }
            }
            s1 = s1 + (lit(0.64) * (t10 + p13.0).sin());
        }
        lit(0.32) * p4.0 + lit(0.34) * x[2] + ((s1 * s1) / (lit(1.5) + p4.0 * p4.0)).sin() + lit(0.59) * p4.0 + lit(0.24) * v2[n % v2.len()] + lit(0.37) * s1
    }

    pub fn p0328(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (a * a + lit(0.3)).sqrt().tanh();
        let mut u2 = [lit(0.5) * (b / (lit(1.5) + a * a)) / (lit(1.0) + x[1] * x[1]), lit(0.5) * (s1 * s1 + lit(0.3)).sqrt().atan()];
        let mut m3 = 0;
        let o4 = if (m3 + 2) > 0 && x[m3 % x.len()] / (lit(1.5) + b * b) > lit(-0.257) { Some(lit(0.44) * (b.cos() * (x[2] * s1)).cos() + lit(0.51)) } else { None };
        let (t5, mut s6) = (lit(0.5) * (s1 * b) / (lit(1.0) + s1 * s1), lit(0.61) * x[x.len() - 1].cos() + lit(0.25));
        let f7 = |p9: Dual| u2[0].atan().tanh();
        let f8 = |p9: Dual| f7(p9) - f7(lit(0.5) * (u2[1] * u2[1]).ln_1p().atan());
        let t10 = f8(lit(0.91) * (s1 + s1).cos() + lit(0.66));
        let mut f11 = |p12: Dual| { s6 = lit(0.5) * s6 + (-p12).tanh(); s6 * p12 };
        let t13 = f11((u2[n % 2] + t10).sin()) + lit(0.5) * f11(lit(0.7));
        let Some(y14) = chained((t5 * s6).sin(), (t5 * lit(0.18)).sin()) else {
            return lit(0.45) * t10 + lit(0.98) * x[n % x.len()] + (lit(0.5) * (t13 * t13).ln_1p().atan());
        };
        for i15 in (0..n / 2 + 2).rev().step_by(3) {
            match checked(lit(0.66) * t13.max(lit(-0.497)).cos() + lit(0.73), i15) {
                Ok(y16) => {
                    u2[i15 % 2] = u2[i15 % 2] - (lit(0.46) * ((lit(0.1) * lit(i15 as f64)) - y14).sin());
                    let mut p20 = (lit(0.43) * (-t10).cos() + lit(0.57), (t13 / (lit(1.5) + t5 * t5)).sin());
                    for (i18, y19) in u2.iter_mut().enumerate() {
                        p20 = (p20.1, (p20.0 * y16.max(lit(-0.577))).sin());
                        s6 = s6 / (lit(1.1) + (s1 / (lit(1.5) + y16 * y16)) * (s1 / (lit(1.5) + y16 * y16)));
                        s1 = s1 / (lit(1.1) + (y16 + (lit(0.1) * lit(m3 as f64))) * (y16 + (lit(0.1) * lit(m3 as f64))));
                        s6 = lit(0.7) * s6 + lit(0.27) * (*y19).sin();
                    }
                    s1 = s1 + (lit(0.51) * (p20.1 + y16).sin());
                }
                Err(_) => {
                    s1 = s1 + (lit(0.33) * (s1 + x[0]).tanh());
                }
            }
        }
        lit(0.28) * t13 + (t10 * a).sin() + lit(0.58) * u2[0] + lit(0.53) * s6 + lit(0.15) * s1
    }

    pub fn p0329(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] + lit(0.63)).tanh();
        let mut p2 = (lit(0.5) * ((-s1) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.44) * (a - x[n % x.len()]).cos() + lit(0.16));
        let w3 = &x[1..];
        let y14 = match (n / 2 % 2, n % 3) {
            (0, 0) => {
                for (i7, y8) in w3.iter().enumerate() {
                    if let Ok(y9) = checked((s1 + w3[i7 % w3.len()]).sin(), (n + 1)) {
                        let t12: Dual = x.iter().skip(1).filter(|y10| **y10 > lit(0.403)).map(|y10| lit(0.38) * ((a + w3[1]) * s1).cos() + lit(0.14)).take(2).sum();
                        s1 = s1 + (lit(0.54) * (y9 + t12).sin());
                    }
                    let mut o13: Option<Dual> = None;
                    s1 = lit(0.7) * s1 + lit(0.68) * (*y8).sin();
                }
                (s1 * x[n % x.len()]).tanh()
            }
            (1, k6) => lit(0.5) * (w3[1] / (lit(1.5) + a * a)).atan(),
            _ => lit(0.5) * (a / (lit(1.5) + w3[1] * w3[1])).atan(),
        };
        lit(0.66) * a + lit(0.31) * x[0] + (y14 + y14).tanh() + lit(0.88) * s1 + lit(0.61) * p2.1
    }

    pub fn p0330(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[2] * a).tanh();
        let o2 = if !(n / 2 <= 0) { Some(lit(0.5) * (s1 * s1).ln_1p().atan()) } else { None };
        let t6: Dual = x.iter().skip(1).scan(lit(0.38) * (s1 + s1).cos() + lit(0.45), |s5, y3| { *s5 = lit(0.5) * *s5 + lit(0.18) * (a - (*y3)).cos() + lit(0.99); Some(s5.sin()) }).skip(1).sum();
        let t7 = std::mem::replace(&mut s1, lit(0.5) * (x[1] * x[2]) / (lit(1.0) + a * a));
        let e8: Result<Dual, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (-t6.max(lit(-0.737))) / (lit(1.0) + s1 * s1)) };
        let t9 = std::mem::replace(&mut s1, (-t6).sin());
        nudge(&mut s1, lit(0.5) * ((a * a) - (t6 - x[n % x.len()])).atan());
        'l11: for y10 in x.iter() {
            s1 = s1 + (lit(0.66) * blend(&*y10, y10));
            s1 = s1 + (lit(0.87) * (*y10).sin());
        }
        lit(0.24) * t7 + lit(0.43) * x[n % x.len()] + (lit(0.5) * (t6 + a).atan()) + lit(0.98) * s1
    }

    pub fn p0331(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = b.min(lit(0.217)).atan().tanh();
        let mut u2 = [(x[n % x.len()] / (lit(1.5) + s1 * s1)).sin(); 3];
        u2.swap(1, 2);
        let mut k3 = 0;
        'l4: while k3 < 4 {
            k3 += 1;
            let y5 = blend(&x[k3 % x.len()], &s1);
            b = b + (lit(0.98) * y5.sin());
        }
        let t9: Dual = x.iter().take(2).flat_map(|y6| { let t8 = lit(0.5) * (lit(0.36) - b).atan(); x.iter().map(move |y7| t8 * (((*y7) + (*y7)).tanh())) }).take(2).sum();
        u2[0] = lit(0.5) * (-b).atan();
        lit(0.33) * x[n % x.len()] + lit(0.96) * x[0] + (lit(0.51) - a).tanh() + lit(0.57) * s1 + lit(0.31) * u2[0] + lit(0.98) * b
    }

    pub fn p0332(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a - a).atan();
        let t5: Dual = x.iter().chain(&x[..]).take(2).flat_map(|y2| { let t4 = lit(0.5) * (lit(0.25) + x[0]) / (lit(1.0) + s1 * s1); x.iter().map(move |y3| t4 * (lit(0.5) * (b.min(lit(-0.577)) - lit(0.77)).abs() / (lit(1.0) + (*y3) * (*y3)))) }).sum();
        let f6 = |p7: Dual| lit(0.5) * (x[2] + t5) / (lit(1.0) + x[2] * x[2]);
        let t9 = x.iter().copied().map(f6).sum::<Dual>();
        let mut s10 = lit(0.5);
        s10 = s10 + (b.max(lit(0.257)).sin());
        let t14: Dual = x.iter().chain(&x[..]).scan(lit(0.5) * (s10 + t9) / (lit(1.0) + s1 * s1), |s13, y11| { *s13 = lit(0.5) * *s13 + lit(0.5) * a.min(lit(0.757)) / (lit(1.0) + t5 * t5); Some(s13.sin()) }).take(2).sum();
        for i15 in (0..3 + 2).step_by(3) {
            match first_above(x, lit(0.74)) {
                Some(y16) => {
                    let (t20, t21) = x.iter().step_by(2).fold((lit(0.5) * (-(s10 * s10)).exp() / (lit(1.0) + y16 * y16), lit(1.0)), |(p18, q19), y17| (q19, p18.sin() + (lit(0.5) * (s10 + y17).atan())));
                    let (t20, t21) = (t20.tanh(), t21.sin());
                    let t23: Dual = if x.iter().any(|y22| *y22 > lit(-0.63)) { lit(0.39) * (t20.max(lit(-0.277)) * (s1 + t14)).cos() + lit(0.83) } else { lit(0.5) * a };
                    s10 = s10 + (lit(0.65) * (t21 + t23).sin());
                }
                None => {}
            }
        }
        lit(0.92) * x[3] + lit(0.37) * x[x.len() - 1] + lit(0.48) * s10 + lit(0.34) * s1
    }

    pub fn p0333(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[3] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).atan();
        let mut u2 = [lit(0.39) * (x[n % x.len()] + x[n % x.len()]).cos() + lit(0.13), (x[2] - (lit(0.1) * lit(n as f64))).tanh(), (-(x[0] * x[0])).exp().tanh()];
        let o3 = if a - a >= u2[2] { Some(lit(0.5) * ((u2[n % 3] + s1) * (x[3] * s1)) / (lit(1.0) + u2[n % 3] * u2[n % 3])) } else { None };
        let mut p4 = ((x[3] * x[3]).ln_1p().tanh(), lit(0.67) * (s1 + u2[n % 3]).cos() + lit(0.33));
        let mut v5 = u2.clone();
        let t7: Dual = v5.iter().skip(1).map(|y6| (a + u2[0]).tanh()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.5) * ((p4.1 / (lit(1.5) + p4.1 * p4.1)) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + v5[0] * v5[0]));
        relax(&mut v5[..2], (t7 * p4.1).tanh());
        for w8 in v5.chunks_mut(2) {
            w8[0] = lit(0.5) * p4.0 / (lit(1.0) + p4.1 * p4.1);
            u2.swap(n % 3, 0);
            'l10: for y9 in w8.iter_mut() {
                let y14 = match staged(((*y9) + u2[2]).sin(), ((-(x[3] * x[3])).exp() + (*y9)).sin(), (n + 2)) {
                    Ok(y11) => lit(0.5) * ((*y9) + p4.1) / (lit(1.0) + p4.1 * p4.1),
                    Err(_) => {
                        for y13 in u2.iter_mut() {
                            *y13 = *y13 + (lit(0.38) * weighted(x, x, n));
                            s1 = s1 + (lit(0.72) * (*y13).sin());
                        }
                        if n / 2 > 1 {
                            p4.1 = lit(0.5) * ((*y9) / (lit(1.5) + p4.1 * p4.1)) / (lit(1.0) + x[3] * x[3]);
                            continue 'l10;
                        }
                        (p4.0 + (*y9)).tanh()
                    }
                };
                s1 = s1 + (lit(0.13) * ((*y9) + y14).sin());
            }
            s1 = s1 + (lit(0.23) * w8[w8.len() - 1].sin());
        }
        lit(0.89) * v5[n % 3] + lit(0.12) * x[1] + lit(0.14) * p4.1 + lit(0.13) * u2[2] + lit(0.18) * v5[n % 3] + lit(0.41) * s1
    }

    pub fn p0334(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.min(lit(0.717)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut v2 = vec![lit(0.61) * (s1 * x[0]).cos() + lit(0.61); 4];
        let mut m3 = 0;
        let mut o4 = Some(((-(a * a)).exp() / (lit(1.5) + s1 * s1)).tanh());
        o4 = Some(lit(0.5) * x[x.len() - 1] / (lit(1.0) + v2[3] * v2[3]));
        for y5 in v2.iter_mut() {
            let mut v7: Vec<Dual> = x.iter().filter(|y6| **y6 > lit(0.333)).map(|y6| lit(0.5) * ((*y5) * s1).atan()).collect();
            v7.push(lit(0.27) * (x[3].atan() + a.cos()).cos() + lit(0.96));
            v7[0] = y5.atan().tanh();
            s1 = s1 + (lit(0.65) * ((*y5) + v7[n % v7.len()]).sin());
        }
        for (y8, y9) in x.iter().zip(&v2) {
            let mut k10 = 0;
            let y11 = loop {
                k10 += 1;
                if k10 > n.min(4) {
                    break lit(0.5) * (v2[1] / (lit(1.5) + v2[k10 % v2.len()] * v2[k10 % v2.len()])) / (lit(1.0) + (*y8) * (*y8));
                }
                if !((n + 2) <= 0) {
                    let mut stack12 = vec![n % 3];
                    while let Some(i13) = stack12.pop() {
                        if i13 > 1 {
                            stack12.push(i13 / 2);
                        }
                        o4 = Some(lit(0.5) * (s1 * (*y8)) / (lit(1.0) + (*y8) * (*y8)));
                    }
                } else {
                    a = a + (lit(0.47) * (lit(0.5) * ((s1 * s1).ln_1p() * y8) / (lit(1.0) + (*y9) * (*y9))));
                }
            };
            s1 = s1 + (lit(0.85) * ((*y9) + (*y8)).sin());
        }
        lit(0.59) * x[x.len() - 1] + lit(0.51) * x[3] + (a / (lit(1.5) + v2[v2.len() - 1] * v2[v2.len() - 1])).tanh() + lit(0.96) * s1 + lit(0.86) * a + lit(0.25) * v2[3]
    }

    pub fn p0335(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a + x[n % x.len()]).sin();
        let mut m2 = 0;
        for i3 in (4..n).rev() {
            let t6: Dual = x.iter().take(3).map(|y4| { if *y4 > lit(-0.533) { return lit(0.36) * (-((*y4) * (*y4))).exp().cos() + lit(0.83); } lit(0.5) * y4 }).skip(1).sum();
            let y7 = soften(((lit(0.1) * lit(m2 as f64)) - a).sin());
            let y24 = match checked(lit(0.67) * a.sin().cos() + lit(0.15), i3) {
                Ok(y8) => {
                    match n + 1 {
                        k10 if k10 > 1 => {
                            let y12 = if let Ok(y11) = checked(lit(0.5) * (y8 * lit(0.35)) / (lit(1.0) + y8 * y8), (n + 3)) {
                                let y11 = y11 * lit(0.85);
                                let t16: Dual = x[1..].iter().scan((t6 + (lit(0.1) * lit(m2 as f64))).sin(), |s15, y13| { *s15 = lit(0.5) * *s15 + ((*y13) / (lit(1.5) + y11 * y11)).sin(); Some(s15.sin()) }).skip(1).sum();
                                (t6 * a).tanh()
                            } else {
                                (t6 * t6).ln_1p().sin()
                            };
                            s1 = s1 + (lit(0.15) * y12.sin());
                        }
                        _ if (i3 + 3) > 3 && y7 + y8 <= lit(-0.737) => {}
                        _ => {
                            'l18: for i17 in n..n {
                                let t20: Dual = (1..4).map(|k19| (lit(0.28) * ((lit(0.1) * lit(n as f64)) * y8).cos() + lit(0.91)).powi(k19)).sum();
                                s1 = s1 + (lit(0.44) * t20.sin());
                            }
                            let t23: Dual = x.iter().fold((-y7).tanh(), |s22, y21| lit(0.5) * s22 + lit(0.5) * (y7 + x[2]).atan());
                            s1 = s1 + (lit(0.59) * t23.sin());
                        }
                    }
                    lit(0.87) * (y7 - lit(0.77)).abs().cos() + lit(0.68)
                }
                Err(_) => (a + a).sin(),
            };
            s1 = lit(0.7) * s1 + lit(0.11) * (y7 + t6).sin();
        }
        lit(0.84) * a + lit(0.53) * s1
    }

    pub fn p0336(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-a).atan();
        let mut o2: Option<Dual> = None;
        s1 = s1 + (lit(0.49) * soften(lit(0.5) * (b * s1) / (lit(1.0) + x[2] * x[2])));
        let mut s1 = s1 * lit(0.34);
        s1 = s1 / (lit(1.1) + (x[1] + a) * (x[1] + a));
        std::mem::swap(&mut s1, &mut a);
        let mut k3 = 0;
        let y4 = loop {
            k3 += 1;
            if !(k3 / 2 <= 2) || k3 > n / 2 {
                break (a - a).sin();
            }
            let t6: Dual = x.iter().skip(1).last().map_or(lit(0.5) * (-b).atan(), |y5| (y5 + b).tanh());
            s1 = s1 + (lit(0.64) * t6.sin());
        };
        lit(0.35) * y4 + lit(0.45) * x[x.len() - 1] + (x[2] - s1).tanh() + lit(0.76) * a + lit(0.62) * s1
    }

    pub fn q0337(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.93) * (-a).cos() + lit(0.68);
        let Ok(y2) = checked(lit(0.59) * (-(a * a)).exp().cos() + lit(0.85), (n + 1)) else {
            return None;
        };
        let y3 = lit(0.91) * chained(lit(0.96) * (s1 + a).cos() + lit(0.14), y2.min(lit(0.107)).tanh())?.sin();
        let y9 = match checked(lit(0.5) * (a * s1).atan(), n) {
            Ok(y4) => {
                let mut o6: Option<Dual> = None;
                lit(0.5) * (y2 * s1).cos().atan()
            }
            Err(0 | 2) => {
                let t8: Dual = (1..4).rev().map(|k7| (lit(0.5) * a / (lit(1.0) + x[2] * x[2])).powi(k7)).sum();
                (-s1).tanh()
            }
            Err(k5) => lit(0.5) * (a.min(lit(0.187)) * (lit(0.1) * lit(n as f64))) / (lit(1.0) + s1 * s1),
        };
        Some(y2.max(lit(-0.647)).sin())
    }

    pub fn p0337(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s10 = (a - x[x.len() - 1]).tanh();
        let mut v11 = x.to_vec();
        let o12 = if v11[0] + v11[n % v11.len()] > x[n % x.len()] { Some((lit(0.65) - v11[0]).tanh()) } else { None };
        let y13: Dual;
        match n / 2 % 4 {
            0 => {
                y13 = lit(0.5) * (x[x.len() - 1] / (lit(1.5) + a * a)).atan();
            }
            1 | 2 => {
                y13 = (x[0] + x[2]).sin();
            }
            _ => {
                let y14 = soften((-x[2]).tanh());
                y13 = lit(0.5) * ((v11[3] + lit(0.52)) - lit(0.18)) / (lit(1.0) + y14 * y14);
            }
        }
        let t17: Dual = x.iter().take(3).take_while(|y15| **y15 > lit(-0.553)).map(|y15| (v11[2] * v11[2] + lit(0.3)).sqrt().tanh()).sum();
        let r18 = match n / 2 % 3 { 0 => &s10, _ => &t17 };
        relax(&mut v11, lit(0.5) * (r18 - y13) / (lit(1.0) + y13 * y13));
        v11 = vec![lit(0.5) * (v11[3] * v11[2]) / (lit(1.0) + (*r18) * (*r18)); 4];
        lit(0.17) * x[1] + lit(0.51) * x[0] + (lit(0.5) * ((*r18) + y13) / (lit(1.0) + (*r18) * (*r18))) + lit(0.63) * a + lit(0.98) * v11[n % v11.len()]
    }

    pub fn q0338(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a.cos() / (lit(1.5) + a * a)).tanh();
        let r2 = if (n + n) > 4 { &s1 } else { &a };
        let y3;
        if x[2] < lit(-0.667) {
            y3 = lit(0.5) * (x[0] * x[0]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        } else {
            let mut k4 = 0;
            let mut u5 = [lit(0.88) * (x[n % x.len()] * s1).cos() + lit(0.41), lit(0.5) * (r2 - x[3]).atan(), lit(0.41) * (-(s1 + lit(0.31))).cos() + lit(0.99)];
            loop {
                u5 = [u5[1], u5[2], ((*r2) + lit(0.83)).sin()];
                let Ok(y6) = staged(lit(0.53) * r2.cos().cos() + lit(0.21), lit(0.86) * ((lit(0.1) * lit(k4 as f64)) * a).cos() + lit(0.71), (k4 + 1)) else {
                    return lit(0.19) * u5[2] + lit(0.81) * x[k4 % x.len()] + (lit(0.79) * s1.max(lit(-0.217)).cos() + lit(0.44));
                };
                k4 += 1;
                if n % 3 != 2 || k4 >= 3 {
                    break;
                }
            }
            y3 = (u5[n % 3] - lit(0.79)).sin();
        }
        lit(0.97) * (*r2) + lit(0.83) * x[n % x.len()] + (lit(0.5) * (x[n % x.len()] / (lit(1.5) + x[2] * x[2])).atan())
    }

    pub fn p0338(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s7 = (b - lit(0.14)).tanh();
        let mut v8 = Vec::new();
        v8.push(lit(0.5) * (a - lit(0.77)).abs() / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        v8.push(((x[1] - a) - lit(0.77)).abs().tanh());
        v8.push((x[3] + a).tanh());
        b = b + (lit(0.29) * q0338(x, lit(0.77) * ((b / (lit(1.5) + b * b)) - (-a)).cos() + lit(0.52), n % 4));
        let t11: Dual = x.iter().skip(1).filter(|y9| **y9 > lit(-0.363)).map(|y9| lit(0.5) * (y9 * (b + lit(0.19))).atan()).sum();
        match n % 4 {
            0 | 3 => {
                let t14: Dual = v8[1..].iter().skip_while(|y12| **y12 > lit(0.723)).map(|y12| lit(0.5) * ((b * (lit(0.1) * lit(n as f64))) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + b * b)).sum();
                s7 = s7 + (lit(0.88) * t14.sin());
            }
            _ => {
                match chained((s7 - a).sin(), lit(0.44) * (t11 + b).cos() + lit(0.48)) {
                    Some(y15) => {
                        {
                            let (w16, w17) = v8.split_at_mut(1);
                            w16[0] = w17[0] * b;
                            w17.fill(lit(0.5) * (lit(0.18) * a).atan());
                            match n + n {
                                ..=2 => {
                                    let y18 = stepped((w16[0] - t11).sin(), n);
                                    let e19: Result<Dual, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(w16[0].atan().tanh()) };
                                    s7 = s7 + (lit(0.79) * y18.sin());
                                }
                                3.. => {
                                    let y20 = stepped(lit(0.72) * ((lit(0.29) + w17[1]) - (s7 - w16[0])).cos() + lit(0.98), (n + n));
                                    s7 = s7 + (lit(0.84) * y20.sin());
                                }
                            }
                            s7 = s7 + (lit(0.21) * (w16[0] + w17[n % w17.len()]).sin());
                        }
                        s7 = s7 + (lit(0.43) * y15.sin());
                    }
                    None => {
                        s7 = s7 + (lit(0.15) * v8[0].min(lit(0.477)).sin());
                    }
                }
            }
        }
        lit(0.23) * a + lit(0.15) * x[0] + lit(0.59) * b + lit(0.33) * s7 + lit(0.23) * v8[1]
    }

    pub fn p0339(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = ((b + b) * (x[n % x.len()] + b)).sin();
        let o2 = if n / 2 % 2 == 0 || s1 + lit(0.73) < lit(-0.537) { Some((a * b).tanh()) } else { None };
        let (t3, mut s4) = ((x[0] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).sin(), lit(0.5) * (x[n % x.len()] - a).atan());
        let f5 = |p6: Dual, q7: Dual| lit(0.64) * b.cos() + lit(0.91);
        let t8 = if f5((s1 / (lit(1.5) + s1 * s1)).sin(), lit(0.2)) > lit(0.13) { f5(lit(0.5) * (lit(0.64) + a).atan(), (s1 / (lit(1.5) + s1 * s1)).sin()) } else { f5((s1 / (lit(1.5) + s1 * s1)).sin(), (s1 / (lit(1.5) + s1 * s1)).sin()) };
        let t11: Dual = x.iter().chain(&x[..]).filter_map(|y9| if *y9 > lit(0.273) { Some(lit(0.5) * ((t3 + lit(0.89)) * t8.max(lit(-0.87))) / (lit(1.0) + t8 * t8)) } else { None }).take(2).sum();
        let f12 = |p13: Dual, q14: Dual| (q14 / (lit(1.5) + b * b)).tanh();
        let t15 = if f12((-t8).sin(), lit(0.2)) > lit(0.13) { f12(lit(0.74) * (t3 - t3).cos() + lit(0.47), (-t8).sin()) } else { f12((-t8).sin(), (-t8).sin()) };
        let mut k16 = 0;
        let y17 = 'l18: loop {
            k16 += 1;
            if k16 > n % 4 {
                break lit(0.93) * ((t3 + s4) * (s4 * t3)).cos() + lit(0.27);
            }
            let t22: Dual = x.iter().take(3).scan(lit(0.86) * (-t15).cos() + lit(0.89), |s21, y19| { *s21 = lit(0.5) * *s21 + (t11 - t15).tanh(); Some(s21.sin()) }).skip(1).sum();
            b = lit(0.7) * b + lit(0.78) * t22.sin();
        };
        let t25 = (t15 - t8).sin();
        let f23 = |p24: Dual| ((a - y17).tanh()) * t25;
        let t25 = f23(t25) + lit(0.5);
        let p24 = t25.sin();
        let t26 = f23(p24 * t25);
        lit(0.45) * t15 + lit(0.68) * x[0] + ((t26 * t26).ln_1p() + lit(0.53)).sin() + lit(0.74) * a + lit(0.46) * b + lit(0.77) * s1 + lit(0.93) * s4
    }

    pub fn q0340(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[n % x.len()] + lit(0.59)).tanh();
        let y2 = lit(0.77) * positive(s1.max(lit(0.537)).min(lit(0.37)).tanh())?.sin();
        let t5: Dual = x.iter().map(|y3| (x[2].sin() / (lit(1.5) + a * a)).sin()).product();
        let t6 = std::mem::take(&mut s1);
        let y7 = first_above(x, lit(0.91))?;
        let t9: Dual = (1..4).map(|k8| (lit(0.5) * (y7 - t6).min(lit(-0.437)) / (lit(1.0) + t6 * t6)).powi(k8)).sum();
        s1 = s1 + (lit(0.75) * first_above(x, lit(0.74))?);
        Some((-s1.max(lit(-0.167))).sin())
    }

    pub fn p0340(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.5) * (x[0] + x[n % x.len()]) / (lit(1.0) + a * a);
        let mut u11 = [(x[n % x.len()] - x[n % x.len()]).sin(), lit(0.5) * (x[x.len() - 1] - s10) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]), lit(0.5) * (s10 - x[3]) / (lit(1.0) + a * a), lit(0.5) * (s10 - s10) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])];
        let mut v12 = vec![lit(0.5) * (s10 - s10) / (lit(1.0) + s10 * s10), lit(0.5) * (u11[n % 4].min(lit(-0.607)) * lit(0.79)).atan(), (s10 + x[3]).tanh(), lit(0.33) * (-(s10 * x[n % x.len()])).cos() + lit(0.49)];
        let mut m13 = 0;
        m13 = (m13 * 3 + 0) % 7;
        if m13 / 2 % 2 == 0 || u11[3].sin() >= v12[m13 % v12.len()] {
            {
                let (w14, w15) = v12.split_at_mut(1);
                w14[0] = w15[0] * u11[m13 % 4];
                if let Ok(y16) = staged(lit(0.5) * u11[1] / (lit(1.0) + a * a), lit(0.92) * (w15[2] * s10).cos() + lit(0.32), (n + 1)) {
                    let y24 = match m13 + n {
                        1..=3 | 6 => lit(0.5) * w15[w15.len() - 1].max(lit(-0.27)).atan(),
                        _ => {
                            let (t20, t21) = u11.iter().fold((lit(0.5) * (w15[m13 % w15.len()] + a) / (lit(1.0) + y16 * y16), lit(1.0)), |(p18, q19), y17| (q19 * (lit(0.5) * ((*y17) + y17).atan()), p18 - q19));
                            let (t20, t21) = (t20.tanh(), t21.sin());
                            let (w22, w23) = w15.split_at_mut(2);
                            w22[0] = w23[0] * w22[0];
                            lit(0.5) * (w14[0] - t21).atan()
                        }
                    };
                    std::mem::swap(&mut s10, &mut w15[0]);
                    s10 = s10 + (lit(0.98) * (y24 + y16).sin());
                }
                {
                    let (w25, w26) = u11.split_at_mut(1);
                    w25[0] = w26[0] * w15[2];
                    let t28: Dual = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or((w15[w15.len() - 1] / (lit(1.5) + w25[0] * w25[0])).sin());
                    let t30: Dual = (1..=3).fold(lit(0.3), |s, k29| s * (lit(0.39) * t28.min(lit(-0.497)).max(lit(-0.957)).cos() + lit(0.75)) + lit(f64::from(k29)));
                    s10 = s10 + (lit(0.31) * (t30 + w25[0]).sin());
                }
                s10 = s10 + (lit(0.26) * (w15[1] + w14[n % w14.len()]).sin());
            }
        } else {
            s10 = s10 + (lit(0.12) * ((lit(0.1) * lit(n as f64)) + a).tanh());
        }
        lit(0.71) * a + lit(0.21) * x[0] + lit(0.37) * u11[n % 4] + lit(0.26) * v12[1] + lit(0.99) * s10
    }

    pub fn q0341(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a.max(lit(0.277)) * lit(0.75)).sin();
        let t4: Dual = x.iter().rev().map(|y2| { if *y2 > lit(0.803) { return a.min(lit(0.597)).sin(); } lit(0.5) * y2 }).skip(1).sum();
        let t7: Dual = x.iter().skip_while(|y5| **y5 > lit(0.73)).map(|y5| lit(0.5) * ((a - y5) + (x[x.len() - 1] * x[3])) / (lit(1.0) + (*y5) * (*y5))).skip(1).sum();
        if n / 2 > 4 && s1 + lit(0.61) > x[3] {
            let t10: Dual = x.iter().skip_while(|y8| **y8 > lit(0.653)).map(|y8| lit(0.5) * (t7 - t7).atan()).sum();
            s1 = s1 + (lit(0.85) * t10.sin());
        }
        let y11;
        if !(n <= 3) {
            y11 = lit(0.5) * (-(t7 * t7)).exp().atan();
        } else {
            y11 = lit(0.28) * ((t4 / (lit(1.5) + t4 * t4)) - (t4 - t4)).cos() + lit(0.69);
        }
        Some(lit(0.5) * t7.min(lit(-0.257)).atan())
    }

    pub fn p0341(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s12 = (x[2] / (lit(1.5) + x[2] * x[2])).tanh();
        let mut u13 = [lit(0.5) * (x[n % x.len()] * a).min(lit(0.707)).atan(), (x[n % x.len()] + (lit(0.1) * lit(n as f64))).tanh(), (x[n % x.len()] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).tanh(), a.min(lit(-0.607)).sin()];
        let mut m14 = 0;
        let mut o15 = Some(((a + s12) * (a + s12)).ln_1p().tanh());
        for w16 in u13.chunks_mut(2) {
            w16[0] = lit(0.5) * (s12 + lit(0.81)).atan();
            let mut k17 = 0;
            let mut t18 = lit(1.0) + (w16[0] * x[3]).tanh();
            let mut p19 = ((-x[m14 % x.len()]).sin(), lit(0.75) * ((w16[k17 % w16.len()] / (lit(1.5) + x[1] * x[1])) + (w16[n % w16.len()] * lit(0.44))).cos() + lit(0.25));
            while t18 > lit(0.14) && k17 < 12 {
                t18 = t18 * (lit(0.80));
                k17 += 1;
                p19 = (p19.1, (p19.0 * (a * s12)).sin());
                let mut u20 = [s12.max(lit(0.237)).tanh(), lit(0.5) * (w16[0] - lit(0.17)) / (lit(1.0) + w16[0] * w16[0]), a.min(lit(0.237)).sin()];
                let mut v21 = u20.clone();
                match m14 / 2 {
                    k22 @ 1..=3 => {
                        let t25 = lit(0.28) * u20[0].sin().cos() + lit(0.72);
                        let f23 = |p24: Dual| (p24.cos().tanh()) * t25;
                        let t25 = f23(t25) + lit(0.5);
                        let p24 = t25.sin();
                        let t26 = f23(p24 * t25);
                        s12 = s12 + (lit(0.48) * (p24 + t26).sin());
                    }
                    _ => {
                        let y29 = match o15 {
                            Some(y28) if y28 > lit(0.32) => lit(0.5) * w16[n % w16.len()] / (lit(1.0) + w16[k17 % w16.len()] * w16[k17 % w16.len()]),
                            Some(y28) => {
                                v21[0] = v21[0] - (lit(0.18) * (lit(0.5) * (x[m14 % x.len()] / (lit(1.5) + t18 * t18)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1])));
                                lit(0.54) * (v21[0] + u20[1]).cos() + lit(0.45)
                            }
                            None => {
                                nudge(&mut p19.1, ((t18 - t18) / (lit(1.5) + v21[k17 % 3] * v21[k17 % 3])).sin());
                                o15 = Some(lit(0.71) * (t18 + x[m14 % x.len()]).min(lit(0.827)).cos() + lit(0.88));
                                x[0].max(lit(-0.687)).sin()
                            }
                        };
                        v21[k17 % 3] = v21[k17 % 3] / (lit(1.1) + t18 * t18);
                        s12 = s12 + (lit(0.89) * y29.sin());
                    }
                }
                t18 = t18 + (lit(0.91) * (v21[m14 % 3] + u20[0]).sin());
            }
            let mut m30 = m14 / 2;
            s12 = s12 + (lit(0.74) * (p19.0 + t18).sin());
        }
        lit(0.43) * a + lit(0.14) * x[1] + (lit(0.28) * (-(s12 * s12)).exp().cos() + lit(0.77)) + lit(0.71) * s12 + lit(0.88) * u13[0]
    }

    pub fn p0342(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (a / (lit(1.5) + a * a)).tanh();
        let mut u2 = [(-(a / (lit(1.5) + s1 * s1))).tanh(), (-(x[1] * x[1])).exp().tanh(), (s1 * s1 + lit(0.3)).sqrt().sin(), lit(0.5) * (s1 + lit(0.46)).atan()];
        let (t3, mut s4) = (lit(0.39) * ((x[1] * x[n % x.len()]) * u2[n % 4].sin()).cos() + lit(0.28), u2[0].tanh());
        {
            let (w5, w6) = u2.split_at_mut(3);
            w5[0] = w6[0] * x[n % x.len()];
            'l8: for i7 in (4..n).rev() {
                let f9 = |p11: Dual| lit(0.5) * (w6[n % w6.len()] * w6[i7 % w6.len()]) / (lit(1.0) + s4 * s4);
                let f10 = |p11: Dual| f9(p11) - f9(lit(0.26) * w5[0].atan().cos() + lit(0.68));
                let t12 = f10(lit(0.84) * (a + w6[i7 % w6.len()]).cos() + lit(0.89));
                s1 = s1 + (lit(0.47) * t12.sin());
            }
            w5.swap(0, 1);
            s4 = s4 + (lit(0.58) * (w6[0] + w5[2]).sin());
        }
        let t14: Dual = u2.iter().find(|y13| **y13 > lit(-0.383)).copied().unwrap_or(lit(0.51) * (s4 * s4).cos() + lit(0.47));
        for y15 in [lit(0.5) * (t14 + a).atan(), lit(0.5) * (u2[1] / (lit(1.5) + u2[2] * u2[2])) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])] {
            let mut y16 = if -y15 <= t3 {
                u2.fill(lit(0.5) * (y15 + t3) / (lit(1.0) + t3 * t3));
                (lit(0.47) + y15).tanh().powi(3).sin()
            } else {
                lit(0.5) * ((-x[0]) * (u2[n % 4] * u2[n % 4]).ln_1p()) / (lit(1.0) + s4 * s4)
            };
            s1 = s1 + (lit(0.23) * (y16 + y15).sin());
        }
        let (t20, t21) = x.iter().fold((lit(0.16) * (t3 - u2[n % 4]).cos() + lit(0.28), lit(1.0)), |(p18, q19), y17| (q19 * (lit(0.5) * (s4 * (lit(0.1) * lit(n as f64))).atan()), p18 - q19));
        let (t20, t21) = (t20.tanh(), t21.sin());
        let t24: Dual = u2.iter().skip_while(|y22| **y22 > lit(0.483)).map(|y22| ((t20 + (*y22)) + t20.max(lit(-0.87))).sin()).sum();
        lit(0.15) * u2[n % 4] + lit(0.71) * x[n % x.len()] + (lit(0.79) * t14.atan().cos() + lit(0.56)) + lit(0.83) * s4 + lit(0.37) * a + lit(0.42) * u2[0] + lit(0.34) * s1
    }

    pub fn p0343(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a / (lit(1.5) + a * a)).sin();
        let mut m2 = if s1 - s1 <= s1 { (n + 2) } else { 0 };
        let o3 = if a * x[n % x.len()] <= lit(-0.607) { Some((a + x[3]).tanh()) } else { None };
        s1 = s1 + (lit(0.95) * weighted(x, x, n));
        let f4 = |p5: Dual, q6: Dual| lit(0.5) * (a - (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a);
        let t7 = f4(lit(0.5) * (x[m2 % x.len()] + a).atan(), ((x[2] / (lit(1.5) + s1 * s1)) + (a - lit(0.36))).sin()) - f4(((x[2] / (lit(1.5) + s1 * s1)) + (a - lit(0.36))).sin(), lit(0.4));
        let mut k10 = 0;
        let mut t11 = ((x[0] - lit(0.77)).abs() + (-t7)).tanh();
        while {
            k10 += 1;
            t11 = lit(0.58) * t11 + (lit(0.5) * (-(x[0] - lit(0.88))) / (lit(1.0) + t7 * t7));
            k10 < 7 && t11 > -lit(0.17)
        } {
            let mut f12 = |p13: Dual| { s1 = lit(0.5) * s1 + lit(0.31) * (t7 + t7).cos() + lit(0.29); s1 * p13 };
            let t14 = f12((lit(0.51) - a).sin()) + lit(0.5) * f12(lit(0.7));
            let y15;
            if s1 * t7 > lit(0.327) {
                if x[m2 % x.len()] + t11 >= lit(0.187) {
                    let y16;
                    if t7 + t14 < lit(-0.197) {
                        y16 = t7.max(lit(0.627)).sin();
                    } else {
                        y16 = (s1 + x[m2 % x.len()]).sin();
                    }
                    s1 = s1 + (lit(0.74) * y16.sin());
                } else {
                    let t19: Dual = x.iter().map(|y17| x[1].max(lit(-0.857)).tanh()).sum();
                    if !(k10 <= 3) {
                        let t21: Dual = x.iter().take(3).map(|y20| lit(0.5) * t14.tanh().powi(2) / (lit(1.0) + (*y20) * (*y20))).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.49) * t7.sin().cos() + lit(0.22));
                        t11 = t11 + (lit(0.62) * t21.sin());
                    } else {
                        std::mem::swap(&mut t11, &mut s1);
                    }
                    t11 = t11 - (lit(0.96) * t19.sin());
                }
                y15 = lit(0.5) * (-(s1 * s1)).exp().atan();
            } else {
                y15 = (t11 + (lit(0.1) * lit(k10 as f64))).tanh();
            }
            t11 = t11 + (lit(0.62) * (y15 + t14).sin());
        }
        lit(0.19) * t11 + lit(0.79) * x[1] + lit(0.34) * t11 + lit(0.58) * s1
    }

    pub fn p0344(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a - x[n % x.len()]).tanh();
        let mut p2 = ((a - x[3]).tanh(), lit(0.51) * ((s1 * s1).ln_1p() + (-a)).cos() + lit(0.88));
        let mut k3 = 0;
        let mut s5 = (s1 + p2.0).sin();
        let y4 = loop {
            k3 += 1;
            if p2.1 + a < lit(0.427) || k3 > n % 4 {
                break lit(0.5) * p2.0.min(lit(0.147)).atan();
            }
            s5 = (lit(0.77) * s5 + (s5 / (lit(1.5) + s1 * s1))).tanh();
            let t9: Dual = x[1..].iter().take(2).flat_map(|y6| { let t8 = lit(0.5) * (s5 - lit(0.77)).abs().atan(); x.iter().map(move |y7| t8 * (lit(0.69) * (s5 + (lit(0.1) * lit(n as f64))).cos() + lit(0.65))) }).sum();
            let mut p11 = ((p2.0 * t9).sin(), lit(0.62) * (s1 + x[k3 % x.len()]).cos() + lit(0.36));
            'l12: for i10 in (0..n).rev() {
                p11 = (p11.1, (p11.0 * x[2].max(lit(0.317))).sin());
                let y13: Dual;
                match (n + n) % 4 {
                    0 => {
                        y13 = (t9 * p11.1).sin();
                    }
                    1 | 2 => {
                        y13 = lit(0.5) * (p11.1 * t9) / (lit(1.0) + p11.0 * p11.0);
                    }
                    _ => {
                        y13 = lit(0.5) * (p2.0 + x[0]) / (lit(1.0) + x[i10 % x.len()] * x[i10 % x.len()]);
                    }
                }
                s1 = s1 + (lit(0.85) * y13.sin());
            }
            let (t17, t18) = x.iter().step_by(2).fold((lit(0.5) * (p11.1 * p11.1).ln_1p() / (lit(1.0) + t9 * t9), lit(1.0)), |(p15, q16), y14| (q16 * (lit(0.24) * x[0].atan().cos() + lit(0.92)), p15 - q16));
            let (t17, t18) = (t17.tanh(), t18.sin());
            s1 = s1 + (lit(0.41) * (p11.1 + t9).sin());
        };
        let y19 = drain(&mut p2.1);
        let t22: Dual = x[1..].iter().skip_while(|y20| **y20 > lit(0.263)).map(|y20| (s1 + (*y20)).sin()).take(2).sum();
        lit(0.62) * y4 + lit(0.36) * x[k3 % x.len()] + ((-(t22 * t22)).exp() - (y4 / (lit(1.5) + s5 * s5))).tanh() + lit(0.99) * s1 + lit(0.86) * p2.0 + lit(0.66) * s5
    }

    pub fn q0345(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a / (lit(1.5) + a * a)).tanh();
        let y2 = chained(lit(0.56) * (a.tanh().powi(2) * x[0]).cos() + lit(0.35), lit(0.5) * (a * lit(0.36)) / (lit(1.0) + a * a))?;
        let mut s3 = lit(1.0);
        s3 = s3 + ((-a).tanh());
        if n > 4 {
            let t6: Dual = x.iter().filter(|y4| **y4 > lit(-0.33)).map(|y4| (-(s3 * s3)).exp().tanh()).sum();
            for i7 in n..n {
                let y8 = lit(0.48) * first_above(&x[..2], lit(0.35))?.sin();
                let t12: Dual = x[1..].iter().take(2).flat_map(|y9| { let t11 = lit(0.5) * ((t6 + s1) + (-a)).atan(); x.iter().map(move |y10| t11 * (((*y10) * (lit(0.1) * lit(n as f64))).tanh())) }).sum();
                let r13 = if !((i7 + n) <= 4) { &y8 } else { &t6 };
                s3 = s3 + (lit(0.88) * (t12 + y8).sin());
            }
            s3 = s3 + (lit(0.72) * t6.sin());
        } else {
            s3 = s3 + (lit(0.46) * s3.max(lit(0.117)).min(lit(0.997)).tanh());
        }
        Some(lit(0.15) * (lit(0.52) - y2).cos() + lit(0.23))
    }

    pub fn p0345(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.88) * ((x[0] + x[n % x.len()]) + (b + b)).cos() + lit(0.81);
        let mut m15 = if (n + n) > 1 { (n + n) } else { 2 };
        match staged(lit(0.5) * (a * x[2]).atan(), (b * lit(0.61)).sin(), n / 2) {
            Ok(y17) if y17 > lit(0.31) => {
                let y26 = match first_above(x, lit(0.87)) {
                    Some(y18) => lit(0.5) * ((b - lit(0.44)) / (lit(1.5) + y17 * y17)).atan(),
                    None => {
                        let mut k19 = 0;
                        while k19 < x.len() {
                            let mut k20 = 0;
                            'l21: while k20 < 4 {
                                let f22 = |p23: Dual| (y17 - s14).tanh();
                                let t25 = x.iter().copied().map(f22).sum::<Dual>();
                                b = b + (lit(0.36) * t25.sin());
                                k20 += 1;
                            }
                            k19 += 1;
                        }
                        lit(0.5) * (x[2] - b) / (lit(1.0) + b * b)
                    }
                };
                for y27 in x.iter() {
                    let y28 = match n {
                        ..=2 => lit(0.5) * ((*y27) + y27).atan(),
                        3.. => {
                            return lit(0.46) * y17 + lit(0.68) * x[3];
                        }
                    };
                    b = b + (lit(0.78) * (y28 + (*y27)).sin());
                }
                b = b + (lit(0.91) * (y26 + y17).sin());
            }
            Ok(y17) => {
                b = b + (lit(0.23) * y17.sin());
            }
            Err(_) => {
                s14 = s14 + (lit(0.69) * (lit(0.5) * (b + x[n % x.len()]).atan()));
            }
        }
        lit(0.16) * s14 + lit(0.19) * x[n % x.len()] + lit(0.83) * b + lit(0.91) * s14
    }

    pub fn q0346(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + a * a)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]);
        let mut u3 = [(a - lit(0.77)).abs().sin(), lit(0.45) * ((x[3] * a) * (x[x.len() - 1] * s1)).cos() + lit(0.47), lit(0.5) * (a + x[n % x.len()]) / (lit(1.0) + s1 * s1)];
        for i2 in x.iter().rev() {
            u3 = [u3[1], u3[2], lit(0.5) * (-(*i2)) / (lit(1.0) + (*i2) * (*i2))];
            let mut stack4: Vec<usize> = (0..n).collect();
            while let Some(i5) = stack4.pop() {
                if i5 > 1 {
                    stack4.push(i5 / 2);
                }
                s1 = s1 + (lit(0.15) * blend(i2, &x[n % x.len()]));
                u3 = [lit(0.28) * (lit(0.34) * x[0]).cos() + lit(0.78), lit(0.5) * (s1 * s1).ln_1p() / (lit(1.0) + u3[i5 % 3] * u3[i5 % 3]), (a * lit(0.73)).sin()];
                for w6 in u3.chunks_mut(3) {
                    w6[0] = lit(0.51) * (lit(0.62) + s1).cos() + lit(0.15);
                    'l9: for (y7, y8) in w6.iter().zip(x) {
                        let mut s1 = (*y8) - s1.tanh();
                        let mut v11: Vec<Dual> = w6.iter().map(|y10| (((*y10) + y7) * (*y8)).sin()).collect();
                        v11.push(lit(0.5) * ((i2 + (*i2)) * (w6[i5 % w6.len()] - x[2])).atan());
                    }
                    for (i12, y13) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                        let f14 = |p15: Dual, q16: Dual| lit(0.5) * (p15 * p15).atan();
                        let t17 = f14(lit(0.5) * ((*y13) + (lit(0.1) * lit(i5 as f64))).atan(), ((*y13) * s1).tanh()) - f14(((*y13) * s1).tanh(), lit(0.4));
                        s1 = lit(0.7) * s1 + lit(0.43) * (t17 + (*y13)).sin();
                    }
                    s1 = lit(0.7) * s1 + lit(0.97) * w6[n % w6.len()].sin();
                }
            }
            s1 = s1 + (lit(0.56) * (*i2).sin());
        }
        lit(0.87) * u3[n % 3] + lit(0.42) * x[1] + (s1 + u3[1]).tanh() + lit(0.34) * s1 + lit(0.71) * u3[1]
    }

    pub fn p0346(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s18 = (a / (lit(1.5) + a * a)).min(lit(0.907)).tanh();
        let mut v19 = Vec::new();
        v19.push(x[0].sin());
        v19.push(((s18 * s18 + lit(0.3)).sqrt() / (lit(1.5) + s18 * s18)).tanh());
        v19.push(lit(0.5) * ((x[2] / (lit(1.5) + x[1] * x[1])) / (lit(1.5) + a * a)) / (lit(1.0) + a * a));
        let t23: Dual = v19.iter().skip(1).take(2).flat_map(|y20| { let t22 = a.max(lit(0.697)).max(lit(0.517)).sin(); x.iter().map(move |y21| t22 * ((s18 / (lit(1.5) + a * a)).tanh())) }).sum();
        v19.iter_mut().zip(x.iter().skip(1)).for_each(|(y24, y25)| { if *y25 < lit(0.293) { return; } *y24 = lit(0.5) * *y24 + lit(0.5) * (*y25).min(lit(-0.997)) / (lit(1.0) + (*y25) * (*y25)); });
        let f26 = |p27: Dual| -> Dual { if p27 > lit(0.23) { return (a + x[2]).sin(); } lit(0.5) * ((t23 - lit(0.77)).abs() * (lit(0.1) * lit(n as f64))).atan() };
        let t29 = f26((x[n % x.len()] + (lit(0.1) * lit(n as f64))).max(lit(0.167)).sin()) * f26(lit(0.5) * (-t23) / (lit(1.0) + a * a));
        let t30 = lit(0.5) * (v19[0] + t23) / (lit(1.0) + a * a);
        let t32: Dual = (0..n.min(4)).filter(|k31| k31 % 2 == 1).map(|k31| (lit(0.5) * (t30 * x[1]).atan()) * lit(k31 as f64)).sum();
        let t35: Dual = v19.iter().chain(&v19[..]).map(|y33| { if *y33 > lit(-0.553) { return t29.tanh(); } lit(0.5) * y33 }).skip(1).sum();
        let mut v37: Vec<Dual> = x.iter().map(|y36| ((*y36) * t32).tanh()).collect();
        v37.push((-t30).tanh());
        for y38 in v19.iter_mut() {
            match first_above(&x[..2], lit(0.41)) {
                Some(y39) => {
                    let mut p41 = (lit(0.5) * ((v37[0] / (lit(1.5) + t35 * t35)) * v37[n % v37.len()].cos()).atan(), (y39 - (*y38)).sin());
                    for y40 in [(v37[0] * x[1]).tanh(), ((v37[n % v37.len()] - t35) * lit(0.61)).tanh()] {
                        p41 = (p41.1, (p41.0 * (y40 + (*y38))).sin());
                        'l43: for y42 in v37.iter() {
                            let w44 = &x[..2];
                            s18 = s18 + (lit(0.41) * ((*y42) + w44[1]).sin());
                        }
                        s18 = s18 - (lit(0.91) * y40.sin());
                    }
                    s18 = s18 + (lit(0.37) * (p41.1 + y39).sin());
                }
                None => {
                    s18 = s18 + (lit(0.21) * (t35 * t23).max(lit(-0.597)).tanh());
                }
            }
            s18 = s18 + (lit(0.57) * (*y38).sin());
        }
        lit(0.31) * a + lit(0.11) * s18 + lit(0.51) * v37[n % v37.len()] + lit(0.77) * v19[n % v19.len()]
    }

    pub fn p0347(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[n % x.len()] * a) + (a + x[3])).atan();
        let mut v2 = Vec::new();
        v2.push(lit(0.5) * (-x[1]) / (lit(1.0) + s1 * s1));
        v2.push((s1 - s1).sin());
        v2.push(lit(0.5) * (x[3].max(lit(0.327)) + s1).atan());
        let t5: Dual = x.iter().chain(&x[..]).filter_map(|y3| if *y3 > lit(0.483) { Some(lit(0.74) * a.max(lit(0.667)).cos() + lit(0.55)) } else { None }).take(2).sum();
        let t8: Dual = v2.iter().skip(1).map(|y6| { if *y6 > lit(-0.643) { return lit(0.77) * (t5 * lit(0.42)).cos() + lit(0.14); } lit(0.5) * y6 }).take(2).sum();
        let y10 = if let Ok(y9) = staged((v2[n % v2.len()] + x[0]).sin(), (v2[2] * v2[1]).tanh(), (n + n)) {
            let mut s12 = ((lit(0.1) * lit(n as f64)) + t5).tanh();
            'l13: for i11 in (1..n / 2 + 2).rev().step_by(2) {
                s12 = (lit(0.73) * s12 + t8.min(lit(-0.477))).tanh();
                let mut v14 = std::mem::take(&mut v2);
                v14[1] = (y9 / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])).tanh();
                v2 = v14;
                let y15 = rotate(&mut v2[1..]);
                match i11 {
                    k16 if k16 > 1 => {
                        for &y17 in x.iter() {
                            v2 = vec![lit(0.5) * (y9.min(lit(0.367)) + (x[k16 % x.len()] * s12)) / (lit(1.0) + t8 * t8); 4];
                            let y18 = rotate(&mut v2[..2]);
                            s12 = s12 + (lit(0.47) * (y17 + y18).sin());
                        }
                    }
                    _ if y9 - y9 < lit(0.877) => {}
                    _ => {
                        v2 = vec![lit(0.5) * (y9 / (lit(1.5) + y15 * y15)).atan(); 4];
                        let t22: Dual = x.iter().step_by(2).take(2).flat_map(|y19| { let t21 = lit(0.16) * (v2[2].min(lit(0.687)) / (lit(1.5) + s12 * s12)).cos() + lit(0.19); x.iter().map(move |y20| t21 * ((s12 * y20).tanh())) }).take(2).sum();
                        s1 = s1 + (lit(0.74) * t22.sin());
                    }
                }
                s1 = s1 + (lit(0.62) * y15.sin());
            }
            lit(0.5) * (t5 + s12) / (lit(1.0) + s12 * s12)
        } else {
            return lit(0.22) * s1 + lit(0.14) * x[0];
        };
        lit(0.94) * t5 + lit(0.74) * x[1] + (lit(0.48) * (t8 * s1).cos() + lit(0.61)) + lit(0.85) * s1 + lit(0.95) * v2[1]
    }

    pub fn p0348(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[0] + a) / (lit(1.0) + x[1] * x[1]);
        let mut m2 = if (n + 2) % 3 != 2 { n / 2 } else { 0 };
        let mut o3 = Some(x[m2 % x.len()].sin());
        let mut p4 = (lit(0.77) * s1.cos().atan().cos() + lit(0.83), (x[n % x.len()] / (lit(1.5) + a * a)).sin());
        let mut a = a * lit(0.32);
        let t8: Dual = x.iter().scan(lit(0.5) * (x[3] - lit(0.12)).atan(), |s7, y5| { *s7 = lit(0.5) * *s7 + s1.min(lit(0.237)).sin(); Some(s7.sin()) }).sum();
        let t13: Dual = x.iter().step_by(2).zip(x.iter().skip(1)).enumerate().map(|(i11, (y9, y12))| (lit(0.98) * ((*y9) + x[2].tanh().powi(2)).cos() + lit(0.32)) * y12 * lit(i11 as f64)).sum::<Dual>().tanh();
        let y17 = match o3 {
            Some(y16) => lit(0.5) * ((t13 / (lit(1.5) + t13 * t13)) * (s1 + x[m2 % x.len()])) / (lit(1.0) + t8 * t8),
            None => return lit(0.96) * x[n % x.len()] + lit(0.77) * x[2] + (lit(0.5) * (-(x[2] - lit(0.77)).abs()).atan()),
        };
        let t20: Dual = x.iter().take(3).take_while(|y18| **y18 > lit(-0.463)).map(|y18| lit(0.5) * ((t13 + y18) - (a / (lit(1.5) + t13 * t13))) / (lit(1.0) + y17 * y17)).take(2).sum();
        lit(0.59) * t13 + lit(0.85) * x[n % x.len()] + lit(0.73) * s1 + lit(0.71) * a + lit(0.73) * p4.0
    }

    pub fn p0349(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-(a * a)).exp() / (lit(1.0) + x[2] * x[2]);
        let mut v2 = vec![lit(0.5) * (a * s1).atan(); 3];
        {
            let w3 = &mut v2[..2];
            let mut stack4 = vec![n % 3];
            'l6: while let Some(i5) = stack4.pop() {
                if i5 > 1 {
                    stack4.push(i5 / 2);
                }
                let mut k7 = 0;
                while k7 < 3 {
                    k7 += 1;
                    let mut m8 = 0;
                }
            }
            s1 = s1 + (lit(0.64) * w3[w3.len() - 1].sin());
        }
        let t9 = std::mem::replace(&mut v2[0], lit(0.81) * (-(s1 - a)).cos() + lit(0.12));
        let r10 = if (n + n) % 2 == 0 { &a } else { &x[3] };
        v2[1..].fill(lit(0.5) * ((*r10) - lit(0.77)).abs().atan());
        for (i11, y12) in x.iter().enumerate() {
            {
                let w13 = &mut v2[1..];
                match (i11 + 3) % 5 {
                    3 => {
                        continue;
                    }
                    _ => {
                        let mut k14 = 0;
                        let mut p16 = (lit(0.5) * ((*r10) / (lit(1.5) + w13[n % w13.len()] * w13[n % w13.len()])) / (lit(1.0) + (*r10) * (*r10)), lit(0.5) * (t9 - (*y12)) / (lit(1.0) + w13[1] * w13[1]));
                        let y15 = 'l17: loop {
                            k14 += 1;
                            if k14 > n % 4 {
                                break w13[n % w13.len()].tanh();
                            }
                            p16 = (p16.1, (p16.0 * (p16.1 * p16.1).ln_1p()).sin());
                            let y18 = mean(x);
                            s1 = s1 + (lit(0.16) * y18.sin());
                        };
                        s1 = s1 + (lit(0.54) * (p16.1 + y15).sin());
                    }
                }
                s1 = lit(0.7) * s1 + lit(0.75) * w13[w13.len() - 1].sin();
            }
            s1 = s1 + (lit(0.41) * (*y12).sin());
        }
        lit(0.42) * (*r10) + lit(0.25) * x[2] + lit(0.29) * v2[0] + lit(0.82) * s1
    }
}

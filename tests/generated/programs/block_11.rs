// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn q0275(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.61 * x[n % x.len()].sin().cos() + 0.97;
    s1 += 0.91 * checked((x[n % x.len()] - s1).tanh(), n)?;
    s1 += 0.57 * checked(((a + s1) + (a * s1)).tanh(), (n + 1))?;
    let mut k2 = 0;
    let mut p3 = (0.5 * (x[n % x.len()] + (0.1 * (n as f64))).atan(), (a - x[3]).min(-0.947).sin());
    while k2 < 3 {
        p3 = (p3.1, (p3.0 * (s1 + (0.1 * (n as f64)))).sin());
        a += 0.65 * staged((a.min(-0.907) / (1.5 + s1 * s1)).tanh(), 0.5 * (s1 + p3.0) / (1.0 + x[n % x.len()] * x[n % x.len()]), (n + n))?;
        let t5: f64 = x.iter().step_by(2).find(|y4| **y4 > 0.503).copied().unwrap_or(0.5 * (x[1] + (0.1 * (k2 as f64))) / (1.0 + s1 * s1));
        let mut k6 = 0;
        let y7 = loop {
            k6 += 1;
            if n / 2 % 3 != 0 || k6 > n % 4 {
                break (x[n % x.len()] - 0.88).sin();
            }
            let y10 = match k2 + 2 {
                k8 @ 1..=3 => {
                    let o9 = if (k6 + n) > 4 && s1 + 0.61 < 0.537 { Some(0.5 * (-s1).tanh().powi(2).atan()) } else { None };
                    0.94 * (a.min(0.257) + (s1 / (1.5 + a * a))).cos() + 0.79
                }
                _ => 0.5 * t5.min(-0.347).atan(),
            };
            a = 0.7 * a + 0.73 * y10.sin();
        };
        a += 0.57 * (t5 + y7).sin();
        k2 += 1;
    }
    Ok(((0.1 * (k2 as f64)) * (p3.0 * p3.0 + 0.3).sqrt()).sin())
}

#[differentiable]
pub fn p0275(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s11 = x[0].cos().sin();
    let mut m12 = 0;
    let mut o13: Option<f64> = None;
    if a + x[1] > s11 {
        match m12 / 2 {
            k14 if k14 > 1 => {
                if !((n + 2) <= 3) {
                    let (t18, t19) = x.iter().fold((0.5 * (s11 * a).atan(), 1.0), |(p16, q17), y15| (q17 * (0.67 * (a + (*y15)).cos() + 0.28), p16 - q17));
                    let (t18, t19) = (t18.tanh(), t19.sin());
                    'l22: for (i20, y21) in x.iter().enumerate() {
                        let w23 = &x[1..];
                        s11 += 0.42 * ((*y21) + w23[0]).sin();
                    }
                    s11 += 0.18 * (t18 + t19).sin();
                } else if n / 2 % 2 == 0 {
                    let f24 = |p25: f64| -> f64 { for k26 in 1..4 { if p25 * (k26 as f64) > 0.57 { return 0.5 * a.atan(); } } 0.64 * (a * x[1]).atan().cos() + 0.41 };
                    let t27 = f24(0.27 * x[2].max(-0.637).cos() + 0.16) * f24((-(a * a)).exp().max(0.267).tanh());
                    let mut m28 = (m12 + 2);
                    s11 -= 0.44 * t27.sin();
                } else {
                    let mut stack29: Vec<usize> = (0..n).collect();
                    let mut p31 = ((a * 0.77).sin(), 0.5 * s11 / (1.0 + x[2] * x[2]));
                    while let Some(i30) = stack29.pop() {
                        if i30 > 1 {
                            stack29.push(i30 / 2);
                        }
                        p31 = (p31.1, (p31.0 * (p31.1 + s11)).sin());
                        let t34: f64 = x.iter().chain(&x[..]).skip_while(|y32| **y32 > -0.783).map(|y32| 0.5 * ((*y32) + 0.24).atan()).take(2).sum();
                        p31.1 += 0.51 * stepped(0.11 * (t34 - t34).cos() + 0.54, (n + n));
                        s11 += 0.79 * t34.sin();
                    }
                    s11 = 0.7 * s11 + 0.25 * p31.0.sin();
                }
            }
            _ if !(n <= 3) => {
                s11 += 0.62 * (0.5 * ((a * a).ln_1p() + 0.31).atan());
            }
            _ => {
                s11 += 0.43 * (0.5 * (-x[0]).max(0.777) / (1.0 + s11 * s11));
            }
        }
    } else {
        s11 += 0.37 * (0.5 * ((a + s11) * ((0.1 * (n as f64)) * a)).atan());
    }
    0.57 * x[2] + 0.78 * x[0] + 0.37 * s11
}

#[differentiable]
pub fn q0276(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a - x[2]).tanh();
    let mut stack2: Vec<usize> = (0..n).collect();
    while let Some(i3) = stack2.pop() {
        let f4 = |p5: f64| -> f64 { for k6 in 1..4 { if p5 * (k6 as f64) > 0.57 { return 0.5 * x[n % x.len()] / (1.0 + a * a); } } 0.18 * (x[0].min(0.407) - 0.31).cos() + 0.61 };
        let t7 = f4(0.5 * (0.24 - (x[2] * x[n % x.len()])).atan()) * f4(0.5 * x[1].min(0.767).atan());
        s1 += 0.47 * t7.sin();
    }
    if n % 3 != 0 {
        for y8 in x.iter() {
            let y9 = positive(0.5 * (-s1).atan())?;
            'l11: for y10 in x {
                let mut u13 = [((*y10) + (*y8)).tanh(), ((y10 * (*y8)) / (1.5 + (*y8) * (*y8))).tanh(), 0.48 * ((y9 + (*y10)) + ((*y8) * x[n % x.len()])).cos() + 0.27];
                'l14: for i12 in (0..2).rev() {
                    u13 = [u13[1], u13[2], (0.47 + (*y8)).tanh()];
                    s1 += 0.36 * positive((u13[2] + y10).tanh())?;
                    let (w15, w16) = u13.split_at_mut(2);
                    w15[0] = w16[0] * w16[w16.len() - 1];
                    s1 -= 0.17 * (w15[0] + w16[i12 % w16.len()]).sin();
                }
                s1 += 0.72 * (u13[n % 3] + (*y10)).sin();
            }
            s1 += 0.43 * (y9 + (*y8)).sin();
        }
    } else {
        s1 += 0.22 * (0.5 * (a * 0.93).atan());
    }
    Some(0.5 * (a + x[3]) / (1.0 + s1 * s1))
}

#[differentiable]
pub fn p0276(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s17 = 0.5 * (a - x[n % x.len()]) / (1.0 + b * b);
    let o18 = if (n + n) > 1 && -a >= b { Some(0.5 * (s17 - x[n % x.len()]).atan()) } else { None };
    for &y19 in x.iter() {
        let mut k20 = 0;
        let mut t21 = 0.5 * ((b + 0.44) - 0.77).abs() / (1.0 + s17 * s17);
        let mut u22 = [0.5 * (s17 + b).atan(), (s17 + (0.1 * (k20 as f64))).sin(), 0.5 * (-s17).atan()];
        while {
            k20 += 1;
            t21 = 0.59 * t21 + (0.5 * (-y19) / (1.0 + s17 * s17));
            k20 < 7 && t21 > -0.71
        } {
            u22 = [u22[1], u22[2], 0.52 * (x[n % x.len()].atan() + (s17 * y19)).cos() + 0.29];
            let mut k23 = 0;
            loop {
                k23 += 1;
                if k23 > 2 {
                    break;
                }
                let (t27, t28) = x.iter().fold(((u22[k23 % 3] + s17).tanh(), 1.0), |(p25, q26), y24| (q26 * (0.5 * (*y24).cos().atan()), p25 - q26));
                let (t27, t28) = (t27.tanh(), t28.sin());
                t21 -= 0.35 * (t28 + t27).sin();
            }
            let mut k29 = 0;
            while k29 < n % 3 {
                let mut v30 = vec![0.38 * ((t21 * 0.47) + (a - u22[1])).cos() + 0.23, 0.82 * s17.cos() + 0.31, (s17 * (0.1 * (n as f64))).sin()];
                s17 += 0.43 * v30[0].sin();
                k29 += 1;
            }
            let y46 = match q0276(x, (y19 + u22[n % 3]).sin(), n % 4) {
                Some(y32) if y32 > 0.96 => (y19 + y32).sin().sin(),
                Some(y32) => {
                    let t35: f64 = u22.iter().chain(&u22[..]).fold(0.67 * x[x.len() - 1].max(-0.527).cos() + 0.51, |s34, y33| 0.5 * s34 + (-((*y33) * 0.96)).sin());
                    for (i36, y37) in x.iter().enumerate() {
                        let f38 = |p40: f64| 0.5 * (t35 + 0.77).atan();
                        let f39 = |p40: f64| f38(p40) - f38(0.5 * (y19 + y37) / (1.0 + p40 * p40));
                        let t41 = f39(0.76 * ((*y37).tanh().powi(2) + (*y37).min(-0.227)).cos() + 0.95);
                        let t45: f64 = u22.iter().take(3).scan(0.68 * (y32 - 0.77).abs().cos() + 0.23, |s44, y42| { *s44 = 0.5 * *s44 + ((y32 - y42) + y42).tanh(); Some(s44.sin()) }).take(2).sum();
                        s17 += 0.54 * (t45 + t41).sin();
                    }
                    0.5 * (t35 + (0.1 * (k23 as f64))).atan()
                }
                None => (t21 + u22[1]).tanh(),
            };
            t21 += 0.19 * y46.sin();
        }
        s17 += 0.61 * (t21 + y19).sin();
    }
    0.43 * s17 + 0.53 * x[n % x.len()] + 0.49 * s17
}

#[differentiable]
pub fn q0277(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (-x[3]).tanh();
    if (n + 3) > 4 {
        let mut u2 = [0.5 * (x[0] * s1) / (1.0 + x[3] * x[3]), 0.5 * ((a * x[3]) * (s1 * x[n % x.len()])) / (1.0 + a * a), 0.58 * (s1 + x[n % x.len()]).cos() + 0.67, 0.5 * (x[n % x.len()] * s1).atan()];
        u2.iter_mut().zip(x.iter().rev()).for_each(|(y3, y4)| { *y3 = 0.5 * *y3 + (a * s1).tanh(); });
        for y5 in u2 {
            let y6 = checked((y5 - 0.77).abs().sin().sin(), n)?;
            s1 += 0.59 * (y5 + y6).sin();
        }
        s1 += 0.64 * u2[1].sin();
    }
    let f7 = |p8: f64, q9: f64| 0.5 * ((p8 + q9) + (x[n % x.len()] + s1)) / (1.0 + p8 * p8);
    let t10 = f7(0.82 * a.min(-0.27).cos() + 0.36, 0.5 * (0.87 * x[2]) / (1.0 + a * a)) - f7(0.5 * (0.87 * x[2]) / (1.0 + a * a), 0.4);
    match n + n {
        k11 @ 1..=3 => {
            let t14: f64 = x[1..].iter().filter(|y12| **y12 > 0.93).map(|y12| 0.5 * (s1 / (1.5 + t10 * t10)) / (1.0 + s1 * s1)).sum();
            'l16: for i15 in 3..n.min(5) {
                let f17 = |p18: f64| ((t14 + t10) - 0.77).abs().sin();
                let t20 = x.iter().filter(|y19| f17(**y19) > 0.11).fold(0.4, |s, y19| s * f17(*y19));
                s1 += 0.84 * t20.sin();
            }
            s1 += 0.76 * t14.sin();
        }
        _ => {
            s1 += 0.52 * ((t10 * (0.1 * (n as f64))) * (t10 * x[n % x.len()])).tanh();
        }
    }
    Ok(0.5 * t10.cos().atan())
}

#[differentiable]
pub fn p0277(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s21 = (-a).sin();
    let mut u22 = [((x[2] * x[2]).ln_1p() + 0.17).tanh(), 0.22 * ((0.1 * (n as f64)) - s21).cos() + 0.27, 0.5 * a.min(0.87) / (1.0 + a * a), (x[3].max(0.837) / (1.5 + s21 * s21)).tanh()];
    let mut o23: Option<f64> = None;
    let mut p24 = (0.16 * a.min(-0.767).cos() + 0.33, 0.5 * (u22[3] * s21).atan());
    u22.fill(0.5 * (-(x[0] + x[n % x.len()])).atan());
    let mut k25 = 0;
    let mut t26 = 0.5 * (s21.tanh().powi(3) * (a * x[2])).atan();
    let mut s27 = (t26.cos() * (u22[1] + u22[1])).sin();
    while {
        k25 += 1;
        t26 = 0.50 * t26 + (0.27 * (u22[k25 % 4] + a).cos() + 0.46);
        k25 < 7 && t26 > -0.94
    } {
        s27 = (0.26 * s27 + p24.0.min(-0.857)).tanh();
        u22 = [0.5 * (-u22[n % 4].cos()) / (1.0 + a * a), (s27 * t26).tanh(), 0.5 * (u22[2] - a).atan(), (x[0] * u22[2]).tanh()];
        match (k25 + n) % 4 {
            0 | 3 => {
                let f28 = |p29: f64| (u22[1] / (1.5 + p29 * p29)).tanh();
                let t31 = x.iter().copied().map(f28).sum::<f64>();
                (p24.0, p24.1) = (p24.1, t26.max(0.627).sin());
                s27 -= 0.24 * t31.sin();
            }
            _ => {
                let t34: f64 = u22.iter().step_by(2).take_while(|y32| **y32 > 0.73).map(|y32| 0.15 * (t26 + t26).cos() + 0.55).sum();
                s27 += 0.27 * t34.sin();
            }
        }
    }
    0.31 * u22[k25 % 4] + 0.11 * x[2] + (0.5 * (p24.0 - t26).atan()) + 0.97 * t26 + 0.86 * p24.1 + 0.73 * s21 + 0.79 * u22[0] + 0.49 * s27
}

#[differentiable]
pub fn p0278(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.cos().atan();
    let mut u2 = [0.5 * a.atan(), (-b).tanh()];
    let mut v3 = x.to_vec();
    match checked(0.5 * ((s1 / (1.5 + b * b)) + (0.1 * (n as f64))) / (1.0 + v3[1] * v3[1]), n) {
        Ok(y4) => {
            if n / 2 % 3 != 0 {
                u2.swap(0, 0);
            }
            match n / 2 % 4 {
                2 => {
                    if y4 + s1 >= 0.927 {
                        'l8: for (i6, y7) in u2.iter().enumerate() {
                            s1 /= 1.1 + (b + (*y7)) * (b + (*y7));
                            let w9 = &mut v3[1..];
                            s1 = 0.7 * s1 + 0.66 * ((*y7) + w9[1]).sin();
                        }
                    }
                }
                0 | 1 => {
                    s1 += 0.49 * (s1 / (1.5 + s1 * s1)).tanh();
                }
                _ => {}
            }
            s1 += 0.92 * y4.sin();
        }
        Err(_) => {
            s1 += 0.68 * (0.57 * (0.71 * (b - 0.77).abs()).cos() + 0.21);
        }
    }
    0.76 * s1 + 0.52 * x[n % x.len()] + ((x[n % x.len()] - 0.77).abs() / (1.5 + u2[n % 2] * u2[n % 2])).sin() + 0.73 * s1 + 0.41 * v3[n % v3.len()] + 0.53 * u2[n % 2]
}

#[differentiable]
pub fn p0279(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].cos().tanh();
    let mut v2 = x.to_vec();
    let mut o3 = Some(0.5 * (s1 * a).atan());
    let mut p4 = (0.5 * (-x[3]) / (1.0 + a * a), 0.77 * ((s1 + s1) * (a + v2[n % v2.len()])).cos() + 0.44);
    v2 = vec![v2[n % v2.len()].cos().tanh(); 4];
    let mut v5 = v2.clone();
    let t8: f64 = v2.iter().rev().filter_map(|y6| if *y6 > -0.583 { Some(((*y6) * v5[3]).max(0.327).tanh()) } else { None }).sum();
    let t12: f64 = x.iter().step_by(2).scan(0.98 * (t8.max(0.827) * (p4.0 - t8)).cos() + 0.84, |s11, y9| { *s11 = 0.5 * *s11 + v5[n % v5.len()].sin().sin(); Some(s11.sin()) }).take(2).sum();
    for (y13, y14) in x.iter().zip(v2.iter()) {
        let f15 = |p16: f64| -> f64 { if p16 > 0.23 { return 0.5 * (0.32 + (*y14)).atan(); } 0.5 * (p4.0 / (1.5 + t12 * t12)) / (1.0 + (*y13) * (*y13)) };
        let t18 = f15(t8.sin().tanh()) * f15((*y13).min(0.627).sin());
        let mut u20 = [0.5 * (0.19 * t12).atan(), t12.tanh(), 0.5 * (t18 + 0.21).atan()];
        for y19 in [(s1 - (0.1 * (n as f64))).sin(), 0.5 * ((*y14) + (0.1 * (n as f64))).atan()] {
            u20 = [u20[1], u20[2], 0.5 * (y19 + (*y14)) / (1.0 + u20[n % 3] * u20[n % 3])];
            match staged(0.5 * t18.atan().atan(), 0.5 * p4.1.atan(), n / 2) {
                Ok(y21) => {
                    let y23 = if n % 2 == 0 {
                        let t26: f64 = v5.iter().rev().filter(|y24| **y24 > -0.753).map(|y24| 0.5 * (y21 + x[3]).atan()).skip(1).sum();
                        (u20[1] * t18).sin()
                    } else {
                        (y21 - a).sin()
                    };
                    s1 += 0.54 * (y23 + y21).sin();
                }
                Err(0 | 2) => {
                    s1 += 0.89 * (s1 * (v5[n % v5.len()] + y14)).sin();
                }
                Err(k22) => {
                    p4.0 += 0.83 * (0.27 * (a + y14).cos() + 0.17);
                }
            }
            s1 += 0.93 * y19.sin();
        }
        s1 += 0.69 * (t18 + u20[n % 3]).sin();
    }
    0.66 * s1 + 0.77 * x[2] + 0.89 * v5[0] + 0.31 * p4.0 + 0.16 * s1 + 0.75 * v2[n % v2.len()]
}

#[differentiable]
pub fn p0280(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.57 * (-x[n % x.len()]).min(-0.987).cos() + 0.85;
    let mut u2 = [0.5 * (b + b) / (1.0 + b * b), 0.32 * ((0.1 * (n as f64)) * s1).cos() + 0.61, ((0.1 * (n as f64)) + s1).sin(), 0.5 * (x[2] - a) / (1.0 + b * b)];
    let mut v3 = vec![0.91 * (a - u2[n % 4]).cos() + 0.65; 4];
    let mut o4 = Some(0.5 * s1.max(0.757) / (1.0 + b * b));
    let mut p5 = ((s1 / (1.5 + x[n % x.len()] * x[n % x.len()])).max(-0.907).tanh(), u2[2].min(0.317).sin());
    u2.iter_mut().zip(v3.iter().skip(1)).for_each(|(y6, y7)| { if *y7 < -0.253 { return; } *y6 = 0.5 * *y6 + s1.sin().sin(); });
    v3.iter_mut().zip(u2.iter().rev()).for_each(|(y8, y9)| { *y8 = 0.5 * *y8 + s1.min(0.777).sin(); });
    let t11: f64 = u2.iter().map(|y10| (*y10).max(0.437).sin()).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| 0.62 * (s1 + x[3]).cos() + 0.64);
    for w12 in v3.chunks_mut(2) {
        w12[0] = ((t11 * u2[n % 4]) - (a + w12[n % w12.len()])).tanh();
        for w13 in u2.chunks_mut(2) {
            w13[0] = 0.5 * ((a + t11) - (-s1)) / (1.0 + t11 * t11);
            std::mem::swap(&mut w12[0], &mut w13[0]);
            let mut k14 = 0;
            let mut t15 = 0.5 * (t11 * b) / (1.0 + w13[n % w13.len()] * w13[n % w13.len()]);
            while {
                k14 += 1;
                t15 = 0.51 * t15 + (0.65 * (w13[0] + t15).cos() + 0.95);
                k14 < 3 && t15 > -0.82
            } {
                let mut stack16 = vec![n % 3];
                let mut s18 = (w13[0] - t11).sin();
                while let Some(i17) = stack16.pop() {
                    s18 = (0.53 * s18 + (w12[n % w12.len()] - p5.0)).tanh();
                    let t21: f64 = x[1..].iter().skip_while(|y19| **y19 > -0.83).map(|y19| 0.5 * (s18.max(-0.657) + 0.32) / (1.0 + (*y19) * (*y19))).sum();
                    let t22: f64 = ((t21 + s1) / (1.5 + t15 * t15)).tanh();
                    s1 += 0.44 * (t22 + t21).sin();
                }
                let t25: f64 = w13.iter().chain(&w12[..]).map(|y23| { if *y23 > 0.243 { return (s18 * y23).tanh(); } 0.5 * y23 }).take(2).sum();
                b += 0.13 * (t25 + s18).sin();
            }
            s1 += 0.36 * (t15 + w13[0]).sin();
        }
        b += 0.17 * w12[n % w12.len()].sin();
    }
    0.71 * a + 0.56 * x[n % x.len()] + 0.37 * b + 0.39 * u2[n % 4] + 0.27 * p5.0 + 0.51 * v3[n % v3.len()] + 0.18 * s1
}

#[differentiable]
pub fn p0281(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (0.92 + (a - b)).atan();
    let t4: f64 = x.iter().chain(&x[..]).filter_map(|y2| if *y2 > 0.683 { Some(((0.1 * (n as f64)) + s1).sin()) } else { None }).sum();
    let t5 = std::mem::replace(&mut b, t4.max(-0.107).tanh());
    let f6 = |p8: f64| 0.66 * ((t4 + 0.98) + (b + p8)).cos() + 0.14;
    let f7 = |p8: f64| f6(p8) - f6((t4 + s1).sin());
    let t9 = f7(0.15 * (0.86 * s1).cos() + 0.18);
    if s1.max(-0.217) >= -0.627 {
        let r12 = match n / 2 % 3 { 0 => &b, _ => &t9 };
        let f13 = |p14: f64| -> f64 { for k15 in 1..4 { if p14 * (k15 as f64) > 0.57 { return 0.28 * (-(t9 + x[0])).cos() + 0.38; } } (t9 - t9).sin() };
        let t16 = f13((b.max(-0.17) * (t5 + t4)).sin()) * f13(0.5 * (s1 + 0.72).atan());
        'l19: for (i17, y18) in x.iter().chain(&x[1..]).enumerate() {
            let mut k20 = 0;
            let mut t21 = 0.67 * (t9 * b).cos() + 0.92;
            while {
                k20 += 1;
                t21 = 0.61 * t21 + (0.5 * ((0.1 * (k20 as f64)) + (*r12)) / (1.0 + t21 * t21));
                k20 < 7 && t21 > -0.19
            } {
                if let Some(y24) = positive(0.5 * ((*y18) + r12).atan()) {
                    let f25 = |p26: f64| -> f64 { if p26 > 0.23 { return 0.23 * (*y18).cos() + 0.12; } ((p26 + y18) * (0.23 - (*y18))).sin() };
                    let t28 = f25((-t16).min(-0.687).tanh()) * f25((y18 + t21).sin());
                    a += 0.22 * (t28 + y24).sin();
                } else {
                    let t30: f64 = x.iter().take(3).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(0.5 * (t21 - a).max(-0.767) / (1.0 + t16 * t16));
                    a += 0.51 * t30.sin();
                }
            }
            a += 0.45 * (t21 + (*y18)).sin();
        }
        s1 -= 0.77 * (t16 + (*r12)).sin();
    } else if (n + n) > 1 && x[n % x.len()] * t5 < -0.977 {
        b += 0.29 * (0.31 * ((t5 + b) * 0.63).cos() + 0.92);
    }
    0.86 * a + 0.86 * x[n % x.len()] + (t9 * 0.97).sin() + 0.78 * b + 0.34 * s1 + 0.25 * a
}

#[differentiable]
pub fn p0282(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((-a) + (x[2] + a)) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut u2 = [0.5 * (0.88 - a) / (1.0 + x[n % x.len()] * x[n % x.len()]); 3];
    let mut v3 = vec![0.5 * x[2].min(0.147) / (1.0 + a * a); 4];
    let mut o4: Option<f64> = None;
    {
        let w5 = &mut u2[1..];
        {
            let w6 = &mut v3[1..];
            for y7 in w6.iter_mut() {
                let y8 = if n / 2 % 2 == 0 || 0.35 + a >= 0.217 {
                    0.5 * (w5[n % w5.len()] - 0.77).abs() / (1.0 + w5[1] * w5[1])
                } else {
                    let mut v10: Vec<f64> = x.iter().chain(&x[..]).map(|y9| 0.5 * (0.75 - s1).atan()).collect();
                    v10.push((0.38 * w5[0]).tanh());
                    return 0.36 * a + (0.5 * (w5[1] / (1.5 + (*y7) * (*y7))).atan());
                };
                s1 += 0.99 * (y8 + (*y7)).sin();
            }
            s1 += 0.34 * w6[1].sin();
        }
        s1 /= 1.1 + (a * a + 0.3).sqrt() * (a * a + 0.3).sqrt();
        let t12: f64 = x.iter().skip(1).enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or((w5[1] / (1.5 + v3[1] * v3[1])).sin(), |(i, y11)| ((w5[0] + (0.1 * (n as f64))).max(-0.727).tanh()) * (i as f64));
        s1 += 0.62 * (t12 + w5[0]).sin();
    }
    for y13 in x {
        if s1 + v3[v3.len() - 1] < -0.577 {
            for y14 in &v3 {
                for y15 in u2.iter_mut() {
                    std::mem::swap(&mut s1, y15);
                    s1 -= 0.58 * (*y15).sin();
                }
                s1 += 0.14 * (*y14).sin();
            }
        } else if !((n + n) <= 3) {
            s1 += 0.59 * (0.22 * (s1 + (0.1 * (n as f64))).cos() + 0.47);
        } else {
            s1 += 0.89 * (-(s1 * s1)).exp().tanh();
        }
        s1 += 0.79 * (*y13).sin();
    }
    0.39 * u2[0] + 0.11 * x[3] + 0.66 * s1 + 0.14 * u2[n % 3] + 0.12 * v3[1]
}

#[differentiable]
pub fn q0283(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[x.len() - 1] + x[n % x.len()]).tanh();
    let y2 = 0.48 * chained(((s1 / (1.5 + s1 * s1)) + x[1]).tanh(), a.max(0.477).tanh())?.sin();
    let r3 = if (n + 2) > 2 { &y2 } else { &x[2] };
    let y4;
    if x[2] + (0.1 * (n as f64)) > (*r3) {
        y4 = (((*r3) + 0.22) * (a - (*r3))).tanh();
    } else {
        y4 = (-s1).sin();
    }
    s1 += 0.87 * chained(0.5 * ((a * y4) / (1.5 + (*r3) * (*r3))) / (1.0 + y4 * y4), 0.13 * (r3 - y4).cos() + 0.27)?;
    let mut k5 = 0;
    let y6 = loop {
        k5 += 1;
        if k5 > 4 {
            break ((*r3) * y2).tanh();
        }
        let t8: f64 = x.iter().find(|y7| **y7 > -0.453).copied().unwrap_or((((*r3) - (0.1 * (n as f64))) - (y4 + 0.65)).tanh());
        s1 += 0.49 * t8.sin();
    };
    let t11: f64 = x.iter().step_by(2).fold(0.5 * (y6 * x[2]) / (1.0 + y4 * y4), |s10, y9| 0.5 * s10 + 0.5 * ((*r3) + y4).atan());
    Some((y2 + r3).tanh())
}

#[differentiable]
pub fn p0283(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s12 = (x[2] * x[2]).ln_1p().sin();
    let mut u13 = [0.5 * (s12 * (a - 0.77).abs()) / (1.0 + s12 * s12), (s12 - x[0]).tanh()];
    let y14 = blend(&s12, &x[1]);
    u13.swap(1, 1);
    let mut k15 = 0;
    let mut t16 = 1.0 + (x[2] * x[2]).ln_1p().sin();
    'l17: while t16 > 0.85 && k15 < 12 {
        t16 *= 0.74;
        k15 += 1;
        let y18 = match q0283(x, (y14 + t16).min(0.367).tanh(), n % 4) { Some(t) => 0.68 * t, None => 0.26 };
        if k15 / 2 % 2 == 0 || t16 - y18 <= 0.927 {
            let y21 = match checked((u13[n % 2].min(-0.117) - (t16 + t16)).tanh(), (n + n)) {
                Ok(y19) => (t16 + y18).sin().sin(),
                Err(_) => {
                    std::mem::swap(&mut u13[1], &mut t16);
                    (y18 + t16).tanh()
                }
            };
            t16 += 0.35 * y21.sin();
        }
        a -= 0.38 * y18.sin();
    }
    0.58 * y14 + 0.67 * x[0] + 0.69 * s12 + 0.76 * a + 0.78 * u13[1] + 0.81 * t16
}

#[differentiable]
pub fn q0284(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a + a).tanh();
    a += 0.21 * first_above(x, 0.86)?;
    let t3: f64 = (1..4).map(|k2| (0.39 * (0.45 + a.tanh().powi(2)).cos() + 0.29).powi(k2)).sum();
    let mut p5 = ((x[0] * t3).sin(), 0.5 * a.atan() / (1.0 + x[0] * x[0]));
    for y4 in x.iter() {
        p5 = (p5.1, (p5.0 * x[2].max(0.997)).sin());
        let mut k6 = 0;
        let y7 = 'l8: loop {
            k6 += 1;
            if k6 > n {
                break 0.55 * ((*y4) / (1.5 + s1 * s1)).cos() + 0.49;
            }
            let y9 = chained(0.5 * ((0.1 * (k6 as f64)) + ((*y4) * (0.1 * (k6 as f64)))).atan(), 0.47 * s1.max(0.637).cos() + 0.39)?;
            let y18 = match positive((t3 + p5.0).sin()) {
                Some(y11) if y11 > 0.58 => 0.5 * p5.1.min(0.357) / (1.0 + y9 * y9),
                Some(y11) => {
                    let mut stack12 = vec![n, n / 2];
                    let mut s14 = 0.5 * ((p5.0 * t3) + (y9 + t3)) / (1.0 + s1 * s1);
                    while let Some(i13) = stack12.pop() {
                        s14 = (0.23 * s14 + (t3 * y9)).tanh();
                        let t15 = (y9.min(0.307) * ((0.1 * (n as f64)) + (*y4))).tanh();
                        let t17: f64 = (0..n.min(4)).rev().filter(|k16| k16 % 2 == 1).map(|k16| (0.19 * (s14 * y11).cos() + 0.24) * (k16 as f64)).sum();
                        s14 += 0.49 * (t17 + t15).sin();
                    }
                    0.5 * (*y4).min(0.197).atan()
                }
                None => ((-t3) + 0.21).sin(),
            };
            a += 0.16 * (y18 + y9).sin();
        };
        s1 += 0.35 * ((*y4) + y7).sin();
    }
    Some((a / (1.5 + a * a)).tanh())
}

#[differentiable]
pub fn p0284(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s19 = ((x[n % x.len()] - a) * (a + x[1])).sin();
    let mut p20 = (0.29 * (a + a).cos() + 0.59, 0.48 * (a + s19).cos() + 0.14);
    let t21 = std::mem::take(&mut a);
    let y22 = match positive(((t21 + p20.0) * (p20.1 * a)).tanh()) { Some(t) => 0.47 * t, None => 0.25 };
    let mut u23 = [0.33 * t21.cos() + 0.15; 4];
    u23.iter_mut().zip(x.iter().rev()).for_each(|(y24, y25)| { *y24 = 0.5 * *y24 + 0.64 * (p20.0 * t21).cos() + 0.12; });
    u23.iter_mut().zip(x.iter().rev()).for_each(|(y26, y27)| { if *y27 < 0.353 { return; } *y26 = 0.5 * *y26 + 0.84 * ((*y27) + 0.84).cos() + 0.73; });
    p20.0 += 0.63 * blend(&p20.0, &u23[n % 4]);
    u23[1..].fill(0.5 * (a + 0.12).atan());
    for w28 in u23.chunks_mut(2) {
        w28[0] = s19.max(-0.217).tanh();
        let y29;
        if !((n + 3) <= 3) {
            let t30 = std::mem::replace(&mut p20.0, 0.83 * (x[2] / (1.5 + x[1] * x[1])).cos() + 0.38);
            y29 = (t21 / (1.5 + t30 * t30)).tanh();
        } else {
            y29 = 0.5 * (p20.0 + p20.1) / (1.0 + w28[w28.len() - 1] * w28[w28.len() - 1]);
        }
        a += 0.77 * (y29 + w28[n % w28.len()]).sin();
    }
    0.24 * y22 + 0.17 * x[3] + (y22.sin() * y22.sin()).ln_1p().sin() + 0.35 * s19 + 0.43 * a + 0.86 * u23[0] + 0.52 * p20.1
}

#[differentiable]
pub fn p0285(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] - x[1]).sin();
    let mut u2 = [0.73 * s1.atan().sin().cos() + 0.82, 0.5 * (a + b) / (1.0 + a * a)];
    let mut o3: Option<f64> = None;
    let (t4, mut s5) = ((a - 0.39).sin(), 0.5 * ((b + b) + (a + s1)).atan());
    let mut s5 = (s5 + t4).sin();
    o3 = Some(u2[n % 2].max(0.357).sin());
    u2 = [0.5 * (t4 + s5).atan(), (s1 + s1).tanh()];
    let t8: f64 = u2.iter().rev().skip_while(|y6| **y6 > 0.123).map(|y6| 0.5 * ((*y6) * y6).atan() / (1.0 + (*y6) * (*y6))).sum();
    let t9: f64 = 0.5 * u2[1] / (1.0 + u2[n % 2] * u2[n % 2]);
    for y10 in u2.iter_mut() {
        if *y10 < s5 {
            a += 0.28 * mean(x);
            let mut stack11: Vec<usize> = (0..n).collect();
            'l13: while let Some(i12) = stack11.pop() {
                let mut v16 = Vec::new();
                v16.push(0.5 * (t8 - t9).atan());
                v16.push((-t4.min(-0.777)).tanh());
                v16.push(((b + a) + (t9 + b)).sin());
                match checked(0.5 * (t9 + t8).atan(), i12) {
                    Ok(y17) => {
                        v16 = vec![(t9 - 0.77).abs().sin(); 4];
                        let t22: f64 = v16.iter().scan(0.5 * (x[n % x.len()] + t9) / (1.0 + t9 * t9), |s21, y19| { *s21 = 0.5 * *s21 + 0.5 * (y17 * t8).atan(); Some(s21.sin()) }).sum();
                        a -= 0.52 * (t22 + y17).sin();
                    }
                    Err(0 | 2) => {
                        *y10 += 0.51 * (-s5).tanh();
                    }
                    Err(k18) => {}
                }
                s1 += 0.52 * v16[0].sin();
            }
        } else if (n + n) % 3 != 1 {
            s1 += 0.26 * (0.5 * (b + s5) / (1.0 + t4 * t4));
        } else {
            s5 += 0.18 * (0.5 * (s5 * b).sin().atan());
        }
        a += 0.32 * (*y10).sin();
    }
    0.91 * t9 + 0.45 * x[0] + (t4 - 0.77).abs().sin() + 0.48 * u2[1] + 0.32 * s1 + 0.49 * s5 + 0.35 * a
}

#[differentiable]
pub fn q0286(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[n % x.len()] / (1.5 + a * a)).atan();
    let y2 = positive((a + s1).tanh())?;
    let mut u3 = [x[n % x.len()].cos().sin(); 4];
    let mut v4 = u3.clone();
    let t7: f64 = v4.iter().fold(0.5 * (y2 - s1).atan(), |s6, y5| 0.5 * s6 + ((0.59 - s1) * (v4[n % 4] - s1)).sin());
    let t9: f64 = v4.iter().take(3).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or((-t7).sin());
    for w10 in u3.chunks_mut(3) {
        w10[0] = (v4[1] + y2).sin();
        let t13: f64 = v4.iter().take_while(|y11| **y11 > -0.303).map(|y11| 0.37 * x[n % x.len()].cos() + 0.17).take(2).sum();
        let y14 = 0.76 * first_above(&v4[..2], 0.24)?.sin();
        s1 += 0.41 * (t13 + w10[n % w10.len()]).sin();
    }
    Some(0.5 * ((t7 - x[2]) * (t9 + x[0])).atan())
}

#[differentiable]
pub fn p0286(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s15 = 0.5 * (a + x[n % x.len()]).atan();
    let mut u16 = [a.sin().sin(), x[1].min(-0.737).sin(), 0.5 * (a * a) / (1.0 + x[n % x.len()] * x[n % x.len()]), (s15 * x[2]).max(0.347).sin()];
    let mut v17 = Vec::new();
    v17.push((0.22 * u16[3]).tanh());
    v17.push(((0.1 * (n as f64)) * s15).sin());
    v17.push(x[x.len() - 1].min(0.227).sin());
    let mut o18: Option<f64> = None;
    let mut p19 = (v17[1].sin(), (u16[n % 4] / (1.5 + u16[1] * u16[1])).sin());
    let y20 = blend(&u16[3], &p19.0);
    let (t24, t25) = u16.iter().fold((0.89 * (v17[v17.len() - 1] - v17[1]).cos() + 0.59, 1.0), |(p22, q23), y21| (q23 * (0.36 * (v17[n % v17.len()] * y20).cos() + 0.28), p22 - q23));
    let (t24, t25) = (t24.tanh(), t25.sin());
    let f26 = |p27: f64| 0.74 * (-t24.min(-0.187)).cos() + 0.56;
    let t29 = x.iter().copied().map(f26).sum::<f64>();
    for w30 in v17.chunks_mut(3) {
        w30[0] = 0.5 * (t25 - t29) / (1.0 + u16[3] * u16[3]);
        let mut k31 = 0;
        let mut t32 = (w30[k31 % w30.len()] - 0.77).abs().sin().sin();
        while {
            k31 += 1;
            t32 = 0.77 * t32 + (0.5 * (t32.min(0.977) - 0.77).abs() / (1.0 + t32 * t32));
            k31 < 7 && t32 > -0.53
        } {
            o18 = Some(0.5 * (t32 / (1.5 + t32 * t32)) / (1.0 + t29 * t29));
            let y37 = match checked(0.5 * (-t25).atan(), (k31 + 1)) {
                Ok(y33) => s15.min(0.947).max(-0.917).tanh(),
                Err(_) => {
                    let mut s35 = 1.0;
                    s35 += (t29 * t29).ln_1p().sin();
                    let t36 = std::mem::replace(&mut p19.1, ((w30[w30.len() - 1] * s35) * (t29 * 0.44)).sin());
                    0.5 * (s35 + 0.75).atan()
                }
            };
            t32 += 0.23 * y37.sin();
        }
        s15 += 0.38 * (w30[n % w30.len()] + t32).sin();
    }
    0.96 * t25 + 0.23 * x[3] + (t29 - 0.24).sin() + 0.91 * s15 + 0.26 * v17[n % v17.len()] + 0.55 * u16[3] + 0.22 * p19.1
}

#[differentiable]
pub fn q0287(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = x[1].max(0.697).tanh();
    let y2 = 0.88 * staged(0.92 * (-(s1 * s1)).exp().cos() + 0.46, x[3].sin().sin(), (n + 3))?.sin();
    let t4: f64 = if x[1..].iter().any(|y3| *y3 > 0.373) { (x[3] * (0.1 * (n as f64))).tanh() } else { 0.5 * a };
    s1 += 0.17 * staged(0.5 * (-t4).min(0.917).atan(), 0.32 * (a + t4).cos() + 0.75, (n + 2))?;
    let mut f5 = move |p6: f64| { s1 = s1.sin() + 0.74 * (a - p6).cos() + 0.65; s1 * p6 };
    s1 += 0.5 * ((s1 + 0.14) * (y2 + t4)) / (1.0 + x[x.len() - 1] * x[x.len() - 1]);
    let t7 = f5(((s1 * t4) * y2.cos()).sin()) - f5(s1);
    let y8 = drain(&mut s1);
    let mut f9 = move |p10: f64| { s1 = s1.sin() + t7.max(0.157).sin(); s1 * p10 };
    s1 += 0.5 * (x[n % x.len()] - y8) / (1.0 + y2 * y2);
    let t11 = f9((t4 / (1.5 + x[2] * x[2])).sin()) - f9(s1);
    let t14 = (s1 - y2).sin();
    let f12 = |p13: f64| (0.5 * (p13 * y8).atan()) * t14;
    let t14 = f12(t14) + 0.5;
    let p13 = t14.sin();
    let t15 = f12(p13 * t14);
    Ok(0.34 * t15.tanh().powi(3).cos() + 0.67)
}

#[differentiable]
pub fn p0287(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s16 = (a - x[2]).sin();
    let mut u17 = [0.79 * (x[2] + s16).cos() + 0.96, (x[n % x.len()] + a).tanh(), (s16 + (0.1 * (n as f64))).sin(), 0.5 * ((0.1 * (n as f64)) + x[1]) / (1.0 + x[1] * x[1])];
    let mut o18: Option<f64> = None;
    u17[1] = (s16 + u17[n % 4]).sin();
    let f19 = |p20: f64, q21: f64| (s16 + s16).sin();
    let t22 = if f19((s16 + s16).sin(), 0.2) > 0.13 { f19((u17[n % 4] + x[0]).sin(), (s16 + s16).sin()) } else { f19((s16 + s16).sin(), (s16 + s16).sin()) };
    let mut s24 = 0.83 * (s16 / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.38;
    for i23 in 1..n % 4 {
        s24 = (0.31 * s24 + (-s16)).tanh();
        std::mem::swap(&mut s16, &mut s24);
        let y25;
        if i23 / 2 % 2 == 0 {
            y25 = 0.43 * x[0].tanh().powi(3).cos() + 0.38;
        } else {
            y25 = 0.5 * (u17[n % 4] - s24).atan();
        }
        s16 -= 0.47 * y25.sin();
    }
    for i26 in (1..n + 2).rev().step_by(3) {
        u17.fill(0.5 * (s16 - a) / (1.0 + s24 * s24));
        u17[1] /= 1.1 + a.min(-0.587) * a.min(-0.587);
    }
    0.27 * t22 + 0.16 * x[1] + (s16 + (0.42 - u17[n % 4])).tanh() + 0.19 * u17[3] + 0.53 * s24 + 0.89 * s16
}

#[differentiable]
pub fn q0288(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * a.atan();
    let y2 = chained(0.5 * (-a.sin()) / (1.0 + s1 * s1), a.sin().sin())?;
    s1 += 0.32 * positive((x[2] + x[n % x.len()]).tanh())?;
    let y3 = weighted(&x[..2], x, n);
    let mut y3 = y3 * 0.83;
    let y4 = chained((y3 + y3).tanh(), y2.max(0.987).sin())?;
    let y5 = chained(a.sin(), 0.5 * ((y3 - y2) + (x[x.len() - 1] - y2)).atan())?;
    Some((y2 + y2).tanh())
}

#[differentiable]
pub fn p0288(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s6 = (a * 0.59).tanh();
    let mut v7 = vec![x[n % x.len()].min(-0.917).sin(); 4];
    let mut o8 = Some((-(s6 * s6)).exp().tanh());
    let mut p9 = (0.5 * (b + a) / (1.0 + v7[n % v7.len()] * v7[n % v7.len()]), 0.5 * (a - v7[n % v7.len()]).atan().atan());
    let t12: f64 = x.iter().step_by(2).fold(0.92 * (p9.0 * p9.1).cos() + 0.41, |s11, y10| 0.5 * s11 + 0.82 * ((s6 * 0.64) / (1.5 + a * a)).cos() + 0.34);
    let y13 = rotate(&mut v7[..2]);
    for w14 in v7.chunks_mut(3) {
        w14[0] = a.max(0.657).sin();
        w14.swap(n % 1, 0);
        let y15 = blend(&t12, &t12);
        s6 -= 0.68 * (y15 + w14[0]).sin();
    }
    0.65 * v7[v7.len() - 1] + 0.17 * x[1] + (0.37 * (a * v7[2]).cos() + 0.52) + 0.74 * a + 0.18 * b + 0.82 * v7[n % v7.len()] + 0.35 * s6 + 0.61 * p9.1
}

#[differentiable]
pub fn p0289(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (0.52 * a).sin();
    let mut v2 = vec![0.5 * (b + a).atan(), ((0.94 * x[n % x.len()]) - (s1 / (1.5 + a * a))).tanh(), 0.5 * (a * b).atan(), (-(x[0] + 0.92)).tanh()];
    let mut m3 = if !((n + n) <= 4) { (n + 2) } else { 0 };
    let o4 = if x[0] / (1.5 + x[n % x.len()] * x[n % x.len()]) >= -0.237 { Some((a - 0.77).abs().sin()) } else { None };
    let mut p5 = (0.38 * (s1 / (1.5 + s1 * s1)).cos() + 0.68, (v2[0] * a).tanh());
    v2 = vec![0.5 * a.min(0.47).atan(); 4];
    let t8: f64 = x.iter().step_by(2).fold(0.18 * (v2[m3 % v2.len()] + b).cos() + 0.75, |s7, y6| 0.5 * s7 + 0.5 * (*y6).max(0.787).min(0.497) / (1.0 + s1 * s1));
    let y9 = rotate(&mut v2[1..]);
    let t11: f64 = (1..4).map(|k10| ((y9.tanh().powi(3) - (y9 / (1.5 + p5.1 * p5.1))).tanh()).powi(k10)).sum();
    let y12 = match staged(0.5 * (b * p5.1).atan(), 0.87 * ((0.1 * (n as f64)) * t11).cos() + 0.19, m3) { Ok(t) => 0.82 * t, Err(k) => 0.1 * (k as f64) };
    let f13 = |p14: f64, q15: f64| 0.5 * (-(y12 + s1)) / (1.0 + t11 * t11);
    let t16 = if f13(0.5 * (t8.tanh().powi(3) - 0.77).abs() / (1.0 + y9 * y9), 0.2) > 0.13 { f13(0.71 * (y9 - s1).cos().cos() + 0.73, 0.5 * (t8.tanh().powi(3) - 0.77).abs() / (1.0 + y9 * y9)) } else { f13(0.5 * (t8.tanh().powi(3) - 0.77).abs() / (1.0 + y9 * y9), 0.5 * (t8.tanh().powi(3) - 0.77).abs() / (1.0 + y9 * y9)) };
    m3 = n % 5;
    let t20: f64 = x.iter().skip(1).scan(0.5 * y12.max(0.747) / (1.0 + y12 * y12), |s19, y17| { *s19 = 0.5 * *s19 + (y12 + t16).sin(); Some(s19.sin()) }).skip(1).sum();
    let t23: f64 = x.iter().rev().map(|y21| 0.93 * (((*y21) + (0.1 * (n as f64))) / (1.5 + (*y21) * (*y21))).cos() + 0.43).product();
    let y24 = mean(&v2);
    0.75 * y12 + 0.89 * x[2] + (0.5 * t20.min(-0.627) / (1.0 + t23 * t23)) + 0.58 * s1 + 0.42 * p5.1 + 0.11 * v2[3]
}

#[differentiable]
pub fn q0290(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = ((0.1 * (n as f64)) - (-x[2])).tanh();
    match checked(x[x.len() - 1].sin().tanh(), n / 2) {
        Ok(y5) if y5 > 0.28 => {
            let mut k6 = 0;
            let y7 = loop {
                k6 += 1;
                if k6 > n / 2 {
                    break 0.5 * (y5 * 0.39).atan();
                }
                let Ok(y8) = staged((-(x[k6 % x.len()] - 0.77).abs()).tanh(), 0.31 * (-x[1].cos()).cos() + 0.77, k6) else {
                    return Err(0);
                };
                let y9 = 0.34 * staged(0.24 * (y8 + a).cos() + 0.46, 0.5 * y8 / (1.0 + y8 * y8), (n + n))?.sin();
                let mut stack10 = vec![n % 3];
                while let Some(i11) = stack10.pop() {
                    let mut u13 = [((y8 + y5) + (0.1 * (i11 as f64))).tanh(), 0.5 * ((0.1 * (k6 as f64)) * y8) / (1.0 + y8 * y8), 0.5 * (y9 - s1) / (1.0 + y9 * y9)];
                    'l14: for y12 in [(x[k6 % x.len()] + y9).sin(), 0.5 * ((a + a) + 0.85) / (1.0 + s1 * s1)] {
                        u13 = [u13[1], u13[2], (y8 + y12).tanh()];
                        let t16: f64 = x.iter().rev().last().map_or(0.5 * s1.sin() / (1.0 + y12 * y12), |y15| 0.5 * s1.cos() / (1.0 + y8 * y8));
                        s1 += 0.18 * (y12 + t16).sin();
                    }
                    s1 += 0.41 * u13[i11 % 3].sin();
                }
                s1 += 0.11 * (y8 + y9).sin();
            };
            s1 += 0.92 * (y5 + y7).sin();
        }
        Ok(y5) => {
            s1 = 0.7 * s1 + 0.97 * y5.sin();
        }
        Err(_) => {}
    }
    Ok(0.5 * (0.59 - a).tanh().powi(2) / (1.0 + s1 * s1))
}

#[differentiable]
pub fn p0290(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s17 = 0.5 * ((a * x[n % x.len()]) * (-x[n % x.len()])).atan();
    let mut u18 = [(a + x[3]).atan().tanh(), 0.5 * (s17 + x[n % x.len()]).atan()];
    let mut o19: Option<f64> = None;
    nudge(&mut s17, ((x[2] * u18[n % 2]) * (u18[1] * u18[1] + 0.3).sqrt()).tanh());
    let mut a = a * 0.94;
    {
        let (w20, w21) = u18.split_at_mut(1);
        w20[0] = w21[0] * w21[n % w21.len()];
        let t25: f64 = w20[1..].iter().scan(0.5 * s17.min(-0.447) / (1.0 + w20[0] * w20[0]), |s24, y22| { *s24 = 0.5 * *s24 + 0.5 * (w20[n % w20.len()] + 0.36).atan(); Some(s24.sin()) }).take(2).sum();
        let f26 = |p27: f64| 0.81 * (w20[n % w20.len()].sin() + (p27 - s17)).cos() + 0.37;
        let t29 = x.iter().copied().map(f26).sum::<f64>();
        let e30: Result<f64, u8> = match (n + 1) % 3 { 0 => Err(2), _ => Ok(0.18 * w21[n % w21.len()].min(0.347).cos() + 0.57) };
        s17 += 0.89 * (t29 + t25).sin();
    }
    0.15 * u18[1] + 0.83 * x[3] + 0.83 * u18[0] + 0.77 * s17 + 0.23 * a
}

#[differentiable]
pub fn q0291(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((x[n % x.len()] * 0.22) - x[2]).tanh();
    match chained(0.5 * ((0.86 + s1) + (0.1 * (n as f64))) / (1.0 + x[0] * x[0]), a.min(0.627).tanh()) {
        Some(y2) => {
            let mut o3: Option<f64> = None;
            let y4 = weighted(&x[..2], x, n);
            s1 += 0.96 * (y2 + y4).sin();
        }
        None => {}
    }
    'l6: for i5 in 0..n % 4 {
        'l8: for y7 in [0.72 * (s1 + x[i5 % x.len()]).cos() + 0.49, 0.94 * a.cos() + 0.32] {
            if (i5 + n) % 2 == 0 {
                continue 'l8;
            } else {
                let mut stack9 = vec![n, i5 / 2];
                let mut u11 = [x[3].tanh(), s1.sin().sin(), (a * a).min(-0.977).sin()];
                'l12: while let Some(i10) = stack9.pop() {
                    u11 = [u11[1], u11[2], (a * 0.35).tanh().powi(3).sin()];
                    let t14: f64 = (0..n.min(4)).rev().filter(|k13| k13 % 2 == 1).map(|k13| (0.56 * (y7 * a).max(-0.457).cos() + 0.39) * (k13 as f64)).sum();
                    s1 += 0.12 * t14.sin();
                }
                s1 += 0.98 * u11[1].sin();
            }
            s1 += 0.86 * y7.sin();
        }
    }
    0.12 * a + 0.83 * x[x.len() - 1] + 0.34 * s1
}

#[differentiable]
pub fn p0291(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s15 = 0.62 * (a * 0.84).cos() + 0.96;
    let mut m16 = n;
    let t19: f64 = x.iter().take(3).map(|y17| { if *y17 > -0.13 { return 0.35 * ((y17 - x[n % x.len()]) / (1.5 + a * a)).cos() + 0.62; } 0.5 * y17 }).take(2).sum();
    let r20 = match n / 2 % 3 { 0 => &s15, _ => &a };
    let mut k21 = 0;
    let mut p23 = (0.54 * (t19 - 0.17).cos() + 0.84, 0.5 * (x[1] * x[1] + 0.3).sqrt().atan());
    let y22 = loop {
        k21 += 1;
        if k21 > 4 {
            break (x[3] + t19).cos().tanh();
        }
        p23 = (p23.1, (p23.0 * x[m16 % x.len()].max(0.427)).sin());
        if (k21 + n) % 3 != 2 {
            if let Some(y24) = first_above(x, 0.54) {
                p23 = (0.98 * (a + t19).cos() + 0.64, p23.0);
                let t28: f64 = x[1..].iter().scan(0.5 * ((p23.1 + (0.1 * (k21 as f64))) / (1.5 + x[2] * x[2])) / (1.0 + t19 * t19), |s27, y25| { *s27 = 0.5 * *s27 + 0.5 * (-(s15 * s15)).exp().atan(); Some(s27.sin()) }).skip(1).sum();
            } else {
                let y37 = match mode(k21 / 2) {
                    Mode::Middle | Mode::High => (a * 0.14).tanh(),
                    Mode::Low => {
                        let f29 = |p30: f64| (a.max(-0.977) + (t19 + r20)).tanh();
                        let t32 = x.iter().filter(|y31| f29(**y31) > 0.11).fold(0.4, |s, y31| s * f29(*y31));
                        let t35 = (-x[2]).sin();
                        let f33 = |p34: f64| (0.23 * (0.33 - a).cos() + 0.81) * t35;
                        let t35 = f33(t35) + 0.5;
                        let p34 = t35.sin();
                        let t36 = f33(p34 * t35);
                        0.59 * ((p23.0 + t35) * (r20 + t36)).cos() + 0.68
                    }
                };
            }
        } else {
            p23.0 += 0.68 * (p23.0 + a).sin();
        }
    };
    0.51 * t19 + 0.57 * x[0] + 0.91 * p23.0
}

#[differentiable]
pub fn p0292(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[1] * 0.18) * (a - a)).atan();
    let mut s3 = 0.5 * (x[0] * 0.21) / (1.0 + a * a);
    'l4: for i2 in (1..x.len() + 2).rev().step_by(2) {
        s3 = (0.74 * s3 + (s1 / (1.5 + a * a))).tanh();
        match i2 % 5 {
            3 => break 'l4,
            _ => {
                let mut u5 = [0.27 * (a * x[i2 % x.len()]).cos() + 0.78, 0.5 * a.max(0.267).tanh().powi(3) / (1.0 + s3 * s3), 0.5 * (a * (0.1 * (n as f64))) / (1.0 + s3 * s3)];
                let mut v6 = u5.clone();
                v6[2] = 0.78 * ((-x[1]) * u5[n % 3].min(0.17)).cos() + 0.15;
                for i7 in 0..u5.len() {
                    let mut k8 = 0;
                    let mut s9 = (-v6[1].min(0.837)).sin();
                    while k8 < 2 {
                        s9 = (0.65 * s9 + s9.min(-0.847)).tanh();
                        let y10 = drain(&mut v6[2]);
                        s3 += 0.41 * y10.sin();
                        k8 += 1;
                    }
                    s3 += 0.58 * s9.sin();
                }
                s3 = 0.7 * s3 + 0.98 * (u5[2] + v6[0]).sin();
            }
        }
        let mut k11 = 0;
        let y12 = 'l13: loop {
            k11 += 1;
            if (s1 * s1).ln_1p() <= 0.977 || k11 > x.len() {
                break (s1 + 0.54).tanh();
            }
            let f14 = |p15: f64| -> f64 { for k16 in 1..4 { if p15 * (k16 as f64) > 0.57 { return 0.5 * (p15 * s1).atan(); } } 0.5 * (a * s1).atan() };
            let t17 = f14(0.5 * x[i2 % x.len()] / (1.0 + s1 * s1)) * f14(0.49 * ((0.1 * (n as f64)) * s3).cos() + 0.56);
            s3 -= 0.57 * t17.sin();
        };
        s3 = 0.7 * s3 + 0.84 * y12.sin();
    }
    let mut f18 = move |p19: f64| { s1 = s1.sin() + a.max(-0.997).tanh(); s1 * p19 };
    s1 += 0.5 * a.max(-0.47) / (1.0 + a * a);
    let t20 = f18(0.5 * (s1 / (1.5 + a * a)).atan()) - f18(s1);
    0.86 * x[1] + 0.77 * s3 + 0.92 * s1
}

#[differentiable]
pub fn q0293(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.53 * (a + x[0]).cos() + 0.99;
    let w2 = &x[2..4];
    let mut k3 = 0;
    loop {
        let y4: f64;
        match (k3 + n) % 4 {
            0 => {
                let mut m5 = (n + n);
                std::mem::swap(&mut a, &mut s1);
                y4 = 0.83 * (x[1] * w2[1]).cos() + 0.87;
            }
            1 | 2 => {
                y4 = 0.5 * (s1 * w2[0]) / (1.0 + a * a);
            }
            _ => {
                y4 = 0.5 * a.min(0.367).atan();
            }
        }
        s1 += 0.23 * y4.sin();
        k3 += 1;
        if k3 % 2 == 1 || k3 >= n % 4 {
            break;
        }
    }
    Some(a.min(-0.347).tanh())
}

#[differentiable]
pub fn p0293(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s6 = a.sin().tanh();
    let o7 = if (n + 3) % 3 != 0 { Some(0.41 * x[n % x.len()].min(-0.487).cos() + 0.61) } else { None };
    let (t8, mut s9) = ((-a).tanh(), (x[n % x.len()] + 0.36).cos().tanh());
    match o7 {
        Some(y10) => {
            let mut s12 = s6.tanh().powi(2).tanh();
            'l13: for i11 in x.iter().rev() {
                s12 = (0.68 * s12 + (y10 + i11)).tanh();
                let t15: f64 = x.iter().take(3).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(0.5 * ((*i11) * i11).atan());
                s12 += 0.13 * ((*i11) + t15).sin();
            }
            s9 -= 0.54 * (0.5 * t8.sin() / (1.0 + t8 * t8));
            s6 += 0.39 * (s12 + y10).sin();
        }
        None => {
            let mut s17 = 0.5 * ((0.1 * (n as f64)) - a).atan();
            for y16 in x.iter() {
                s17 = (0.69 * s17 + (s17 * s17)).tanh();
                'l20: for (i18, y19) in x.iter().chain(&x[1..]).enumerate() {
                    let mut k21 = 0;
                    let mut t22 = 1.0 + (-(*y19)).sin();
                    let mut p23 = (0.5 * s17.max(-0.747).atan(), (y16 + (0.46 + (*y19))).tanh());
                    while t22 > 0.89 && k21 < 3 {
                        t22 *= 0.57;
                        k21 += 1;
                        p23 = (p23.1, (p23.0 * ((*y19) + p23.1)).sin());
                        let t27: f64 = x.iter().step_by(2).scan(0.5 * ((*y19) * y19).atan(), |s26, y24| { *s26 = 0.5 * *s26 + 0.46 * ((*y19) / (1.5 + p23.0 * p23.0)).cos() + 0.99; Some(s26.sin()) }).take(2).sum();
                        let t29: f64 = x.iter().take(3).map(|y28| (-s6).sin()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| 0.59 * ((*y19) + (t22 - (*y19))).cos() + 0.62);
                        s17 += 0.47 * (t27 + t29).sin();
                    }
                    s9 = 0.7 * s9 + 0.24 * (t22 + p23.1).sin();
                }
                s9 += 0.87 * (*y16).sin();
            }
            s9 += 0.97 * s17.sin();
        }
    }
    0.36 * s9 + 0.17 * x[x.len() - 1] + 0.29 * s6 + 0.34 * s9
}

#[differentiable]
pub fn q0294(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (a - x[n % x.len()]) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let y2 = first_above(x, 0.33)?;
    let mut k3 = 0;
    let mut u5 = [(x[k3 % x.len()] * s1).tanh(), 0.5 * (x[n % x.len()] + x[3]) / (1.0 + y2 * y2), 0.75 * (a + 0.51).cos() + 0.91];
    let y4 = 'l6: loop {
        k3 += 1;
        if (k3 + n) > 3 || k3 > 4 {
            break 0.5 * a.atan();
        }
        u5 = [u5[1], u5[2], 0.5 * (a + 0.75) / (1.0 + x[0] * x[0])];
        if a * (0.1 * (n as f64)) > s1 {
            let mut s9 = (x[3] - a).tanh();
            for (i7, y8) in x.iter().filter(|y| **y > -0.413).enumerate() {
                s9 = (0.41 * s9 + ((*y8) / (1.5 + u5[i7 % 3] * u5[i7 % 3]))).tanh();
                u5 = [0.65 * s9.max(0.997).cos() + 0.88, 0.5 * ((s9 * 0.86) * x[x.len() - 1].atan()) / (1.0 + (*y8) * (*y8)), ((u5[k3 % 3] + u5[0]) - (-(y2 * y2)).exp()).sin()];
                s1 += 0.13 * (*y8).sin();
            }
            let y10 = 0.96 * positive(s9.max(0.207).tanh())?.sin();
            s1 = 0.7 * s1 + 0.22 * (y10 + s9).sin();
        }
        s1 += 0.22 * blend(&a, &y2);
        s1 += 0.51 * chained((u5[2] - a).sin(), ((s1 + 0.72) * (s1 - 0.77).abs()).tanh())?;
    };
    Some(0.5 * (y4 + y4).atan())
}

#[differentiable]
pub fn p0294(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s11 = 0.5 * (a + x[3]) / (1.0 + a * a);
    let mut u12 = [0.5 * (a / (1.5 + a * a)).atan(); 3];
    let mut v13 = vec![0.43 * ((s11 * s11) - b).cos() + 0.72, 0.5 * (s11 - 0.77).abs() / (1.0 + u12[1] * u12[1]), 0.5 * b.atan()];
    let mut m14 = 0;
    let o15 = if s11 - u12[1] >= -0.857 { Some((0.92 + v13[n % v13.len()]).sin()) } else { None };
    let mut p16 = ((u12[1] - x[x.len() - 1]).sin(), 0.72 * ((s11 + 0.88) + b.max(-0.927)).cos() + 0.76);
    let y17 = stepped(0.5 * (v13[0] - s11) / (1.0 + v13[1] * v13[1]), (n + n));
    p16.0 = 0.21 * ((0.1 * (n as f64)) * b).cos() + 0.74;
    let mut k18 = 0;
    let y19 = loop {
        k18 += 1;
        if n % 2 == 0 || p16.0 / (1.5 + s11 * s11) > -0.457 || k18 > 3 {
            break ((v13[2] - u12[m14 % 3]) * ((0.1 * (k18 as f64)) * p16.0)).tanh();
        }
        match mode(k18 + n) {
            Mode::Low => {
                std::mem::swap(&mut v13[2], &mut p16.0);
                {
                    let (w20, w21) = u12.split_at_mut(2);
                    w20[0] = w21[0] * p16.0;
                    s11 += 0.45 * soften(0.17 * p16.0.tanh().powi(3).cos() + 0.23);
                    s11 += 0.49 * (w21[w21.len() - 1] + w20[0]).sin();
                }
            }
            Mode::Middle => {
                p16.0 += 0.44 * (-((-u12[2]) * (-u12[2]))).exp().sin();
            }
            Mode::High => {
                p16.0 += 0.29 * (v13[n % v13.len()].atan() * (b + 0.86)).tanh();
            }
        }
    };
    0.27 * a + 0.64 * x[0] + y17.sin() + 0.37 * u12[k18 % 3] + 0.41 * v13[2] + 0.26 * s11 + 0.25 * p16.1
}

#[differentiable]
pub fn q0295(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = ((x[0] + x[0]) + (x[n % x.len()] + a)).tanh();
    let t2 = std::mem::take(&mut s1);
    let y3 = drain(&mut s1);
    let t6: f64 = x.iter().chain(&x[..]).filter(|y4| **y4 > -0.303).map(|y4| 0.5 * ((*y4) - 0.23).min(0.157) / (1.0 + t2 * t2)).skip(1).sum();
    let t7 = 0.5 * ((a - t6) + 0.34).atan();
    let t9: f64 = x.iter().skip(1).map(|y8| 0.5 * (t6 / (1.5 + y3 * y3)).atan()).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| 0.5 * (t7 * t6) / (1.0 + t6 * t6));
    let w10 = &x[1..];
    s1 += 0.46 * checked(a.tanh().powi(2).sin(), n)?;
    Ok(0.5 * (t9 + t9) / (1.0 + x[1] * x[1]))
}

#[differentiable]
pub fn p0295(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s11 = 0.5 * a.min(-0.697) / (1.0 + a * a);
    let mut v12 = x.to_vec();
    let t13: f64 = 0.89 * x[2].max(-0.517).cos() + 0.91;
    for y14 in x.iter() {
        let t18: f64 = v12.iter().step_by(2).take(2).flat_map(|y15| { let t17 = 0.5 * (*y14).max(-0.637) / (1.0 + v12[3] * v12[3]); x.iter().map(move |y16| t17 * ((*y16).max(0.177).tanh())) }).sum();
        let y21 = match (checked(0.5 * ((-v12[n % v12.len()]) + (-t18)).atan(), (n + n)), n / 2 % 3) {
            (_, 0) => {
                v12 = vec![0.5 * x[n % x.len()].max(0.87).atan(); 4];
                0.5 * t13.max(0.747) / (1.0 + v12[3] * v12[3])
            }
            (Ok(y20), k19) => 0.5 * t18.tanh().powi(3).atan(),
            _ => break,
        };
        s11 += 0.26 * (y21 + t18).sin();
    }
    let t22 = std::mem::take(&mut s11);
    {
        let (w23, w24) = v12.split_at_mut(2);
        w23[0] = w24[0] * w24[n % w24.len()];
        for i25 in (1..n / 2 + 2).step_by(2) {
            if t13 + w24[0] < 0.167 {
                let mut k26 = 0;
                let mut t27 = 1.0 + (t13 - 0.77).abs().sin();
                while t27 > 0.71 && k26 < 12 {
                    t27 *= 0.54;
                    k26 += 1;
                    let t30 = 0.94 * (-t22).cos() + 0.86;
                    let f28 = |p29: f64| (0.5 * t27.max(0.187).tanh().powi(3) / (1.0 + w23[i25 % w23.len()] * w23[i25 % w23.len()])) * t30;
                    let t30 = f28(t30) + 0.5;
                    let p29 = t30.sin();
                    let t31 = f28(p29 * t30);
                    let (w32, w33) = w23.split_at_mut(1);
                    w32[0] = w33[0] * p29;
                    s11 = 0.7 * s11 + 0.91 * (p29 + t31).sin();
                }
                let y34 = match n % 4 {
                    0 | 3 => 0.5 * (0.61 * (s11 - 0.77).abs()) / (1.0 + w24[1] * w24[1]),
                    _ => {
                        w23.fill(0.97 * (t22 - t27).cos() + 0.58);
                        (w23[1] / (1.5 + t22 * t22)).tanh()
                    }
                };
                s11 += 0.39 * (y34 + t27).sin();
            }
        }
        s11 += 0.68 * (w24[n % w24.len()] + w23[1]).sin();
    }
    0.45 * t22 + 0.49 * x[n % x.len()] + (0.69 * (t13 / (1.5 + t13 * t13)).cos() + 0.45) + 0.95 * s11 + 0.56 * v12[3]
}

#[differentiable]
pub fn q0296(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.79 * (x[n % x.len()] - a).cos() + 0.22;
    let mut k2 = 0;
    let y3 = loop {
        k2 += 1;
        if k2 > 4 {
            break 0.5 * (x[k2 % x.len()] / (1.5 + a * a)) / (1.0 + s1 * s1);
        }
        let y4 = weighted(&x[..2], x, n);
        let t5 = std::mem::take(&mut s1);
        s1 += 0.67 * (t5 + y4).sin();
    };
    let t6 = (s1 + y3).tanh();
    0.25 * t6 + 0.98 * x[k2 % x.len()] + 0.94 * s1
}

#[differentiable]
pub fn p0296(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s7 = 0.5 * ((x[0] + 0.19) - x[n % x.len()].cos()) / (1.0 + a * a);
    let mut v8 = x.to_vec();
    let mut o9 = Some(((0.1 * (n as f64)) * s7).sin());
    let t11: f64 = (0..n.min(4)).rev().filter(|k10| k10 % 2 == 1).map(|k10| (0.5 * x[1].max(-0.617).atan()) * (k10 as f64)).sum();
    if let Ok(y12) = staged(v8[1].atan().tanh(), ((0.1 * (n as f64)) - s7).sin(), n / 2) {
        let mut s13 = 1.0;
        s13 += s7.tanh().powi(3).sin();
        s7 += 0.72 * (y12 + s13).sin();
    }
    v8.push(((0.1 * (n as f64)) * s7).tanh());
    let mut s14 = 0.5;
    s14 += 0.14 * (-(s7 * s7)).cos() + 0.73;
    0.24 * s7 + 0.58 * x[n % x.len()] + (0.5 * (0.39 + s7) / (1.0 + x[n % x.len()] * x[n % x.len()])) + 0.97 * s7 + 0.82 * v8[v8.len() - 1] + 0.99 * s14
}

#[differentiable]
pub fn p0297(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[2] + x[0]) * (x[3] - x[0])).atan();
    let mut m2 = 0;
    let mut k3 = 0;
    let y4 = loop {
        k3 += 1;
        if k3 > n.min(4) {
            break 0.55 * (-s1).min(-0.17).cos() + 0.15;
        }
        match (m2 + 3) % 4 {
            2 => {
                let t7: f64 = x.iter().rev().map(|y5| 0.5 * ((x[k3 % x.len()] * y5) - s1).atan()).product();
                'l9: for y8 in x {
                    'l11: for y10 in x.iter() {
                        let mut u12 = [0.5 * ((*y10) + y10) / (1.0 + x[2] * x[2]), 0.5 * ((0.22 + t7) * 0.81).atan()];
                        u12.iter_mut().zip(x.iter().skip(1)).for_each(|(y13, y14)| { *y13 = 0.5 * *y13 + ((*y8) - 0.11).tanh(); });
                        let mut v15 = Vec::new();
                        v15.push((a * (*y8)).tanh());
                        v15.push(0.43 * (s1 - a).cos() + 0.65);
                        v15.push(u12[k3 % 2].cos().sin());
                        s1 = 0.7 * s1 + 0.85 * (u12[m2 % 2] + (*y10)).sin();
                    }
                    match (n + 2) % 5 {
                        2 => {
                            break 'l9;
                        }
                        _ => {}
                    }
                    s1 -= 0.42 * (*y8).sin();
                }
                let y16 = drain(&mut s1);
                s1 += 0.76 * (y16 + t7).sin();
            }
            0 | 1 => {}
            _ => {
                for i17 in (0..4 + 2).step_by(3) {
                    let t22: f64 = x.iter().step_by(2).skip_while(|y20| **y20 > -0.753).map(|y20| (a + y20).tanh()).take(2).sum();
                    s1 += 0.77 * t22.sin();
                }
            }
        }
    };
    0.83 * a + 0.23 * x[3] + 0.88 * s1
}

#[differentiable]
pub fn p0298(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = ((0.1 * (n as f64)) * x[3]).sin();
    let mut m2 = if (n + n) > 1 && a + s1 >= 0.907 { (n + n) } else { 1 };
    let mut p3 = (0.5 * (x[2].min(0.607) + (a - a)).atan(), 0.5 * ((x[2] + a) - (a - a)).atan());
    let t6: f64 = x.iter().chain(&x[..]).filter(|y4| **y4 > 0.453).map(|y4| 0.63 * (p3.0 - a).sin().cos() + 0.61).skip(1).sum();
    let t7 = std::mem::replace(&mut s1, (x[3] + a).sin());
    let mut k8 = 0;
    'l9: loop {
        k8 += 1;
        if k8 > n {
            break;
        }
        let f10 = |p11: f64| -> f64 { if p11 > 0.23 { return 0.5 * t6.min(0.987).atan(); } 0.5 * p3.1 / (1.0 + t7 * t7) };
        let t13 = f10(0.85 * (p3.1 * t7).cos() + 0.98) * f10((p3.0 / (1.5 + t7 * t7)).tanh());
        let y21 = match positive(((x[n % x.len()] * (0.1 * (n as f64))) + (0.1 * (n as f64))).tanh()) {
            Some(y15) if y15 > 0.89 => 0.5 * (t6 - t7).atan(),
            Some(y15) => {
                'l17: for y16 in [0.89 * p3.1.cos() + 0.31, 0.29 * (x[2].min(0.467) + (t7 * 0.63)).cos() + 0.44] {
                    let mut y16 = (y16 + y16).sin();
                    let t20: f64 = x.iter().filter_map(|y18| if *y18 > 0.323 { Some((y15 + y16).sin()) } else { None }).take(2).sum();
                    a = 0.7 * a + 0.91 * (t20 + y16).sin();
                }
                0.92 * y15.cos() + 0.69
            }
            None => 0.14 * (p3.0 + p3.0).cos() + 0.77,
        };
        a += 0.19 * (t13 + y21).sin();
    }
    0.37 * p3.1 + 0.77 * x[n % x.len()] + (0.5 * (t7 * p3.1).atan()) + 0.71 * p3.0 + 0.12 * a + 0.41 * s1
}

#[differentiable]
pub fn q0299(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((a * x[n % x.len()]) + (a + a)).tanh();
    let mut f2 = |p3: f64| { s1 = 0.5 * s1 + 0.5 * a / (1.0 + a * a); s1 * p3 };
    let t4 = f2(0.5 * (x[n % x.len()] * a) / (1.0 + a * a)) + 0.5 * f2(0.7);
    let y5: f64;
    match n / 2 % 4 {
        0 => {
            y5 = 0.5 * x[n % x.len()].atan() / (1.0 + a * a);
        }
        1 | 2 => {
            y5 = 0.5 * (x[1] * 0.45).atan();
        }
        _ => {
            let mut v7: Vec<f64> = x[1..].iter().filter(|y6| **y6 > 0.163).map(|y6| (-(s1 * s1)).exp().sin()).collect();
            v7.push(0.5 * x[n % x.len()] / (1.0 + x[n % x.len()] * x[n % x.len()]));
            y5 = (x[3] * x[3]).ln_1p().tanh();
        }
    }
    let t9: f64 = x.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(0.5 * (s1 - t4).atan(), |(i, y8)| (y5.min(0.67).sin()) * (i as f64));
    let t12: f64 = x.iter().step_by(2).filter_map(|y10| if *y10 > 0.643 { Some(0.5 * (t9 - y10).cos() / (1.0 + t9 * t9)) } else { None }).sum();
    let y13 = if !(n / 2 <= 3) {
        let t16: f64 = x.iter().map(|y14| { if *y14 > -0.123 { return 0.5 * (t12 + t9) / (1.0 + t12 * t12); } 0.5 * y14 }).sum();
        s1 /= 1.1 + a.min(0.277) * a.min(0.277);
        0.5 * ((-t9) / (1.5 + y5 * y5)) / (1.0 + t9 * t9)
    } else {
        0.5 * t12.min(-0.687) / (1.0 + t12 * t12)
    };
    0.63 * t9 + 0.21 * x[n % x.len()] + (0.5 * a.max(-0.487) / (1.0 + x[n % x.len()] * x[n % x.len()])) + 0.75 * s1
}

#[differentiable]
pub fn p0299(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s17 = (-a).max(-0.227).sin();
    let mut u18 = [0.5 * (a + a).atan(); 2];
    let mut y19 = if (n + n) % 2 == 0 || u18[0] - (0.1 * (n as f64)) > a {
        0.5 * (-((-a) * (-a))).exp().atan()
    } else {
        0.5 * u18[1] / (1.0 + s17 * s17)
    };
    u18.swap(n % 2, 0);
    u18[0] /= 1.1 + (-(a * a)).exp() * (-(a * a)).exp();
    let y27 = match n / 2 {
        ..2 => (y19 * s17).sin(),
        2..=4 => x[n % x.len()].tanh(),
        _ => {
            {
                let (w20, w21) = u18.split_at_mut(1);
                w20[0] = w21[0] * w21[0];
                let y22 = match positive(((w21[n % w21.len()] * w21[0]) + w20[n % w20.len()].max(-0.87)).sin()) { Some(t) => 0.74 * t, None => 0.95 };
                let t26: f64 = w20.iter().take(3).take(2).flat_map(|y23| { let t25 = 0.48 * (y22 + (*y23)).cos() + 0.42; x.iter().map(move |y24| t25 * (s17.max(-0.877).sin())) }).take(2).sum();
                y19 += 0.59 * (t26 + w20[0]).sin();
            }
            0.5 * (y19 + u18[n % 2]) / (1.0 + s17 * s17)
        }
    };
    let t31: f64 = x.iter().rev().take(2).flat_map(|y28| { let t30 = y27.max(-0.287).sin(); x.iter().map(move |y29| t30 * (a.max(-0.307).sin())) }).sum();
    0.59 * s17 + 0.32 * x[n % x.len()] + 0.51 * s17 + 0.29 * y19 + 0.97 * u18[n % 2]
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn q0275(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.61) * x[n % x.len()].sin().cos() + lit(0.97);
        s1 = s1 + (lit(0.91) * checked((x[n % x.len()] - s1).tanh(), n)?);
        s1 = s1 + (lit(0.57) * checked(((a + s1) + (a * s1)).tanh(), (n + 1))?);
        let mut k2 = 0;
        let mut p3 = (lit(0.5) * (x[n % x.len()] + (lit(0.1) * lit(n as f64))).atan(), (a - x[3]).min(lit(-0.947)).sin());
        while k2 < 3 {
            p3 = (p3.1, (p3.0 * (s1 + (lit(0.1) * lit(n as f64)))).sin());
            a = a + (lit(0.65) * staged((a.min(lit(-0.907)) / (lit(1.5) + s1 * s1)).tanh(), lit(0.5) * (s1 + p3.0) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), (n + n))?);
            let t5: Dual = x.iter().step_by(2).find(|y4| **y4 > lit(0.503)).copied().unwrap_or(lit(0.5) * (x[1] + (lit(0.1) * lit(k2 as f64))) / (lit(1.0) + s1 * s1));
            let mut k6 = 0;
            let y7 = loop {
                k6 += 1;
                if n / 2 % 3 != 0 || k6 > n % 4 {
                    break (x[n % x.len()] - lit(0.88)).sin();
                }
                let y10 = match k2 + 2 {
                    k8 @ 1..=3 => {
                        let o9 = if (k6 + n) > 4 && s1 + lit(0.61) < lit(0.537) { Some(lit(0.5) * (-s1).tanh().powi(2).atan()) } else { None };
                        lit(0.94) * (a.min(lit(0.257)) + (s1 / (lit(1.5) + a * a))).cos() + lit(0.79)
                    }
                    _ => lit(0.5) * t5.min(lit(-0.347)).atan(),
                };
                a = lit(0.7) * a + lit(0.73) * y10.sin();
            };
            a = a + (lit(0.57) * (t5 + y7).sin());
            k2 += 1;
        }
        Ok(((lit(0.1) * lit(k2 as f64)) * (p3.0 * p3.0 + lit(0.3)).sqrt()).sin())
    }

    pub fn p0275(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s11 = x[0].cos().sin();
        let mut m12 = 0;
        let mut o13: Option<Dual> = None;
        if a + x[1] > s11 {
            match m12 / 2 {
                k14 if k14 > 1 => {
                    if !((n + 2) <= 3) {
                        let (t18, t19) = x.iter().fold((lit(0.5) * (s11 * a).atan(), lit(1.0)), |(p16, q17), y15| (q17 * (lit(0.67) * (a + (*y15)).cos() + lit(0.28)), p16 - q17));
                        let (t18, t19) = (t18.tanh(), t19.sin());
                        'l22: for (i20, y21) in x.iter().enumerate() {
                            let w23 = &x[1..];
                            s11 = s11 + (lit(0.42) * ((*y21) + w23[0]).sin());
                        }
                        s11 = s11 + (lit(0.18) * (t18 + t19).sin());
                    } else if n / 2 % 2 == 0 {
                        let f24 = |p25: Dual| -> Dual { for k26 in 1..4 { if p25 * lit(k26 as f64) > lit(0.57) { return lit(0.5) * a.atan(); } } lit(0.64) * (a * x[1]).atan().cos() + lit(0.41) };
                        let t27 = f24(lit(0.27) * x[2].max(lit(-0.637)).cos() + lit(0.16)) * f24((-(a * a)).exp().max(lit(0.267)).tanh());
                        let mut m28 = (m12 + 2);
                        s11 = s11 - (lit(0.44) * t27.sin());
                    } else {
                        let mut stack29: Vec<usize> = (0..n).collect();
                        let mut p31 = ((a * lit(0.77)).sin(), lit(0.5) * s11 / (lit(1.0) + x[2] * x[2]));
                        while let Some(i30) = stack29.pop() {
                            if i30 > 1 {
                                stack29.push(i30 / 2);
                            }
                            p31 = (p31.1, (p31.0 * (p31.1 + s11)).sin());
                            let t34: Dual = x.iter().chain(&x[..]).skip_while(|y32| **y32 > lit(-0.783)).map(|y32| lit(0.5) * ((*y32) + lit(0.24)).atan()).take(2).sum();
                            p31.1 = p31.1 + (lit(0.51) * stepped(lit(0.11) * (t34 - t34).cos() + lit(0.54), (n + n)));
                            s11 = s11 + (lit(0.79) * t34.sin());
                        }
                        s11 = lit(0.7) * s11 + lit(0.25) * p31.0.sin();
                    }
                }
                _ if !(n <= 3) => {
                    s11 = s11 + (lit(0.62) * (lit(0.5) * ((a * a).ln_1p() + lit(0.31)).atan()));
                }
                _ => {
                    s11 = s11 + (lit(0.43) * (lit(0.5) * (-x[0]).max(lit(0.777)) / (lit(1.0) + s11 * s11)));
                }
            }
        } else {
            s11 = s11 + (lit(0.37) * (lit(0.5) * ((a + s11) * ((lit(0.1) * lit(n as f64)) * a)).atan()));
        }
        lit(0.57) * x[2] + lit(0.78) * x[0] + lit(0.37) * s11
    }

    pub fn q0276(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a - x[2]).tanh();
        let mut stack2: Vec<usize> = (0..n).collect();
        while let Some(i3) = stack2.pop() {
            let f4 = |p5: Dual| -> Dual { for k6 in 1..4 { if p5 * lit(k6 as f64) > lit(0.57) { return lit(0.5) * x[n % x.len()] / (lit(1.0) + a * a); } } lit(0.18) * (x[0].min(lit(0.407)) - lit(0.31)).cos() + lit(0.61) };
            let t7 = f4(lit(0.5) * (lit(0.24) - (x[2] * x[n % x.len()])).atan()) * f4(lit(0.5) * x[1].min(lit(0.767)).atan());
            s1 = s1 + (lit(0.47) * t7.sin());
        }
        if n % 3 != 0 {
            for y8 in x.iter() {
                let y9 = positive(lit(0.5) * (-s1).atan())?;
                'l11: for y10 in x {
                    let mut u13 = [((*y10) + (*y8)).tanh(), ((y10 * (*y8)) / (lit(1.5) + (*y8) * (*y8))).tanh(), lit(0.48) * ((y9 + (*y10)) + ((*y8) * x[n % x.len()])).cos() + lit(0.27)];
                    'l14: for i12 in (0..2).rev() {
                        u13 = [u13[1], u13[2], (lit(0.47) + (*y8)).tanh()];
                        s1 = s1 + (lit(0.36) * positive((u13[2] + y10).tanh())?);
                        let (w15, w16) = u13.split_at_mut(2);
                        w15[0] = w16[0] * w16[w16.len() - 1];
                        s1 = s1 - (lit(0.17) * (w15[0] + w16[i12 % w16.len()]).sin());
                    }
                    s1 = s1 + (lit(0.72) * (u13[n % 3] + (*y10)).sin());
                }
                s1 = s1 + (lit(0.43) * (y9 + (*y8)).sin());
            }
        } else {
            s1 = s1 + (lit(0.22) * (lit(0.5) * (a * lit(0.93)).atan()));
        }
        Some(lit(0.5) * (a + x[3]) / (lit(1.0) + s1 * s1))
    }

    pub fn p0276(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s17 = lit(0.5) * (a - x[n % x.len()]) / (lit(1.0) + b * b);
        let o18 = if (n + n) > 1 && -a >= b { Some(lit(0.5) * (s17 - x[n % x.len()]).atan()) } else { None };
        for &y19 in x.iter() {
            let mut k20 = 0;
            let mut t21 = lit(0.5) * ((b + lit(0.44)) - lit(0.77)).abs() / (lit(1.0) + s17 * s17);
            let mut u22 = [lit(0.5) * (s17 + b).atan(), (s17 + (lit(0.1) * lit(k20 as f64))).sin(), lit(0.5) * (-s17).atan()];
            while {
                k20 += 1;
                t21 = lit(0.59) * t21 + (lit(0.5) * (-y19) / (lit(1.0) + s17 * s17));
                k20 < 7 && t21 > -lit(0.71)
            } {
                u22 = [u22[1], u22[2], lit(0.52) * (x[n % x.len()].atan() + (s17 * y19)).cos() + lit(0.29)];
                let mut k23 = 0;
                loop {
                    k23 += 1;
                    if k23 > 2 {
                        break;
                    }
                    let (t27, t28) = x.iter().fold(((u22[k23 % 3] + s17).tanh(), lit(1.0)), |(p25, q26), y24| (q26 * (lit(0.5) * (*y24).cos().atan()), p25 - q26));
                    let (t27, t28) = (t27.tanh(), t28.sin());
                    t21 = t21 - (lit(0.35) * (t28 + t27).sin());
                }
                let mut k29 = 0;
                while k29 < n % 3 {
                    let mut v30 = vec![lit(0.38) * ((t21 * lit(0.47)) + (a - u22[1])).cos() + lit(0.23), lit(0.82) * s17.cos() + lit(0.31), (s17 * (lit(0.1) * lit(n as f64))).sin()];
                    s17 = s17 + (lit(0.43) * v30[0].sin());
                    k29 += 1;
                }
                let y46 = match q0276(x, (y19 + u22[n % 3]).sin(), n % 4) {
                    Some(y32) if y32 > lit(0.96) => (y19 + y32).sin().sin(),
                    Some(y32) => {
                        let t35: Dual = u22.iter().chain(&u22[..]).fold(lit(0.67) * x[x.len() - 1].max(lit(-0.527)).cos() + lit(0.51), |s34, y33| lit(0.5) * s34 + (-((*y33) * lit(0.96))).sin());
                        for (i36, y37) in x.iter().enumerate() {
                            let f38 = |p40: Dual| lit(0.5) * (t35 + lit(0.77)).atan();
                            let f39 = |p40: Dual| f38(p40) - f38(lit(0.5) * (y19 + y37) / (lit(1.0) + p40 * p40));
                            let t41 = f39(lit(0.76) * ((*y37).tanh().powi(2) + (*y37).min(lit(-0.227))).cos() + lit(0.95));
                            let t45: Dual = u22.iter().take(3).scan(lit(0.68) * (y32 - lit(0.77)).abs().cos() + lit(0.23), |s44, y42| { *s44 = lit(0.5) * *s44 + ((y32 - y42) + y42).tanh(); Some(s44.sin()) }).take(2).sum();
                            s17 = s17 + (lit(0.54) * (t45 + t41).sin());
                        }
                        lit(0.5) * (t35 + (lit(0.1) * lit(k23 as f64))).atan()
                    }
                    None => (t21 + u22[1]).tanh(),
                };
                t21 = t21 + (lit(0.19) * y46.sin());
            }
            s17 = s17 + (lit(0.61) * (t21 + y19).sin());
        }
        lit(0.43) * s17 + lit(0.53) * x[n % x.len()] + lit(0.49) * s17
    }

    pub fn q0277(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (-x[3]).tanh();
        if (n + 3) > 4 {
            let mut u2 = [lit(0.5) * (x[0] * s1) / (lit(1.0) + x[3] * x[3]), lit(0.5) * ((a * x[3]) * (s1 * x[n % x.len()])) / (lit(1.0) + a * a), lit(0.58) * (s1 + x[n % x.len()]).cos() + lit(0.67), lit(0.5) * (x[n % x.len()] * s1).atan()];
            u2.iter_mut().zip(x.iter().rev()).for_each(|(y3, y4)| { *y3 = lit(0.5) * *y3 + (a * s1).tanh(); });
            for y5 in u2 {
                let y6 = checked((y5 - lit(0.77)).abs().sin().sin(), n)?;
                s1 = s1 + (lit(0.59) * (y5 + y6).sin());
            }
            s1 = s1 + (lit(0.64) * u2[1].sin());
        }
        let f7 = |p8: Dual, q9: Dual| lit(0.5) * ((p8 + q9) + (x[n % x.len()] + s1)) / (lit(1.0) + p8 * p8);
        let t10 = f7(lit(0.82) * a.min(lit(-0.27)).cos() + lit(0.36), lit(0.5) * (lit(0.87) * x[2]) / (lit(1.0) + a * a)) - f7(lit(0.5) * (lit(0.87) * x[2]) / (lit(1.0) + a * a), lit(0.4));
        match n + n {
            k11 @ 1..=3 => {
                let t14: Dual = x[1..].iter().filter(|y12| **y12 > lit(0.93)).map(|y12| lit(0.5) * (s1 / (lit(1.5) + t10 * t10)) / (lit(1.0) + s1 * s1)).sum();
                'l16: for i15 in 3..n.min(5) {
                    let f17 = |p18: Dual| ((t14 + t10) - lit(0.77)).abs().sin();
                    let t20 = x.iter().filter(|y19| f17(**y19) > lit(0.11)).fold(lit(0.4), |s, y19| s * f17(*y19));
                    s1 = s1 + (lit(0.84) * t20.sin());
                }
                s1 = s1 + (lit(0.76) * t14.sin());
            }
            _ => {
                s1 = s1 + (lit(0.52) * ((t10 * (lit(0.1) * lit(n as f64))) * (t10 * x[n % x.len()])).tanh());
            }
        }
        Ok(lit(0.5) * t10.cos().atan())
    }

    pub fn p0277(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s21 = (-a).sin();
        let mut u22 = [((x[2] * x[2]).ln_1p() + lit(0.17)).tanh(), lit(0.22) * ((lit(0.1) * lit(n as f64)) - s21).cos() + lit(0.27), lit(0.5) * a.min(lit(0.87)) / (lit(1.0) + a * a), (x[3].max(lit(0.837)) / (lit(1.5) + s21 * s21)).tanh()];
        let mut o23: Option<Dual> = None;
        let mut p24 = (lit(0.16) * a.min(lit(-0.767)).cos() + lit(0.33), lit(0.5) * (u22[3] * s21).atan());
        u22.fill(lit(0.5) * (-(x[0] + x[n % x.len()])).atan());
        let mut k25 = 0;
        let mut t26 = lit(0.5) * (s21.tanh().powi(3) * (a * x[2])).atan();
        let mut s27 = (t26.cos() * (u22[1] + u22[1])).sin();
        while {
            k25 += 1;
            t26 = lit(0.50) * t26 + (lit(0.27) * (u22[k25 % 4] + a).cos() + lit(0.46));
            k25 < 7 && t26 > -lit(0.94)
        } {
            s27 = (lit(0.26) * s27 + p24.0.min(lit(-0.857))).tanh();
            u22 = [lit(0.5) * (-u22[n % 4].cos()) / (lit(1.0) + a * a), (s27 * t26).tanh(), lit(0.5) * (u22[2] - a).atan(), (x[0] * u22[2]).tanh()];
            match (k25 + n) % 4 {
                0 | 3 => {
                    let f28 = |p29: Dual| (u22[1] / (lit(1.5) + p29 * p29)).tanh();
                    let t31 = x.iter().copied().map(f28).sum::<Dual>();
                    (p24.0, p24.1) = (p24.1, t26.max(lit(0.627)).sin());
                    s27 = s27 - (lit(0.24) * t31.sin());
                }
                _ => {
                    let t34: Dual = u22.iter().step_by(2).take_while(|y32| **y32 > lit(0.73)).map(|y32| lit(0.15) * (t26 + t26).cos() + lit(0.55)).sum();
                    s27 = s27 + (lit(0.27) * t34.sin());
                }
            }
        }
        lit(0.31) * u22[k25 % 4] + lit(0.11) * x[2] + (lit(0.5) * (p24.0 - t26).atan()) + lit(0.97) * t26 + lit(0.86) * p24.1 + lit(0.73) * s21 + lit(0.79) * u22[0] + lit(0.49) * s27
    }

    pub fn p0278(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.cos().atan();
        let mut u2 = [lit(0.5) * a.atan(), (-b).tanh()];
        let mut v3 = x.to_vec();
        match checked(lit(0.5) * ((s1 / (lit(1.5) + b * b)) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + v3[1] * v3[1]), n) {
            Ok(y4) => {
                if n / 2 % 3 != 0 {
                    u2.swap(0, 0);
                }
                match n / 2 % 4 {
                    2 => {
                        if y4 + s1 >= lit(0.927) {
                            'l8: for (i6, y7) in u2.iter().enumerate() {
                                s1 = s1 / (lit(1.1) + (b + (*y7)) * (b + (*y7)));
                                let w9 = &mut v3[1..];
                                s1 = lit(0.7) * s1 + lit(0.66) * ((*y7) + w9[1]).sin();
                            }
                        }
                    }
                    0 | 1 => {
                        s1 = s1 + (lit(0.49) * (s1 / (lit(1.5) + s1 * s1)).tanh());
                    }
                    _ => {}
                }
                s1 = s1 + (lit(0.92) * y4.sin());
            }
            Err(_) => {
                s1 = s1 + (lit(0.68) * (lit(0.57) * (lit(0.71) * (b - lit(0.77)).abs()).cos() + lit(0.21)));
            }
        }
        lit(0.76) * s1 + lit(0.52) * x[n % x.len()] + ((x[n % x.len()] - lit(0.77)).abs() / (lit(1.5) + u2[n % 2] * u2[n % 2])).sin() + lit(0.73) * s1 + lit(0.41) * v3[n % v3.len()] + lit(0.53) * u2[n % 2]
    }

    pub fn p0279(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].cos().tanh();
        let mut v2 = x.to_vec();
        let mut o3 = Some(lit(0.5) * (s1 * a).atan());
        let mut p4 = (lit(0.5) * (-x[3]) / (lit(1.0) + a * a), lit(0.77) * ((s1 + s1) * (a + v2[n % v2.len()])).cos() + lit(0.44));
        v2 = vec![v2[n % v2.len()].cos().tanh(); 4];
        let mut v5 = v2.clone();
        let t8: Dual = v2.iter().rev().filter_map(|y6| if *y6 > lit(-0.583) { Some(((*y6) * v5[3]).max(lit(0.327)).tanh()) } else { None }).sum();
        let t12: Dual = x.iter().step_by(2).scan(lit(0.98) * (t8.max(lit(0.827)) * (p4.0 - t8)).cos() + lit(0.84), |s11, y9| { *s11 = lit(0.5) * *s11 + v5[n % v5.len()].sin().sin(); Some(s11.sin()) }).take(2).sum();
        for (y13, y14) in x.iter().zip(v2.iter()) {
            let f15 = |p16: Dual| -> Dual { if p16 > lit(0.23) { return lit(0.5) * (lit(0.32) + (*y14)).atan(); } lit(0.5) * (p4.0 / (lit(1.5) + t12 * t12)) / (lit(1.0) + (*y13) * (*y13)) };
            let t18 = f15(t8.sin().tanh()) * f15((*y13).min(lit(0.627)).sin());
            let mut u20 = [lit(0.5) * (lit(0.19) * t12).atan(), t12.tanh(), lit(0.5) * (t18 + lit(0.21)).atan()];
            for y19 in [(s1 - (lit(0.1) * lit(n as f64))).sin(), lit(0.5) * ((*y14) + (lit(0.1) * lit(n as f64))).atan()] {
                u20 = [u20[1], u20[2], lit(0.5) * (y19 + (*y14)) / (lit(1.0) + u20[n % 3] * u20[n % 3])];
                match staged(lit(0.5) * t18.atan().atan(), lit(0.5) * p4.1.atan(), n / 2) {
                    Ok(y21) => {
                        let y23 = if n % 2 == 0 {
                            let t26: Dual = v5.iter().rev().filter(|y24| **y24 > lit(-0.753)).map(|y24| lit(0.5) * (y21 + x[3]).atan()).skip(1).sum();
                            (u20[1] * t18).sin()
                        } else {
                            (y21 - a).sin()
                        };
                        s1 = s1 + (lit(0.54) * (y23 + y21).sin());
                    }
                    Err(0 | 2) => {
                        s1 = s1 + (lit(0.89) * (s1 * (v5[n % v5.len()] + y14)).sin());
                    }
                    Err(k22) => {
                        p4.0 = p4.0 + (lit(0.83) * (lit(0.27) * (a + y14).cos() + lit(0.17)));
                    }
                }
                s1 = s1 + (lit(0.93) * y19.sin());
            }
            s1 = s1 + (lit(0.69) * (t18 + u20[n % 3]).sin());
        }
        lit(0.66) * s1 + lit(0.77) * x[2] + lit(0.89) * v5[0] + lit(0.31) * p4.0 + lit(0.16) * s1 + lit(0.75) * v2[n % v2.len()]
    }

    pub fn p0280(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.57) * (-x[n % x.len()]).min(lit(-0.987)).cos() + lit(0.85);
        let mut u2 = [lit(0.5) * (b + b) / (lit(1.0) + b * b), lit(0.32) * ((lit(0.1) * lit(n as f64)) * s1).cos() + lit(0.61), ((lit(0.1) * lit(n as f64)) + s1).sin(), lit(0.5) * (x[2] - a) / (lit(1.0) + b * b)];
        let mut v3 = vec![lit(0.91) * (a - u2[n % 4]).cos() + lit(0.65); 4];
        let mut o4 = Some(lit(0.5) * s1.max(lit(0.757)) / (lit(1.0) + b * b));
        let mut p5 = ((s1 / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).max(lit(-0.907)).tanh(), u2[2].min(lit(0.317)).sin());
        u2.iter_mut().zip(v3.iter().skip(1)).for_each(|(y6, y7)| { if *y7 < lit(-0.253) { return; } *y6 = lit(0.5) * *y6 + s1.sin().sin(); });
        v3.iter_mut().zip(u2.iter().rev()).for_each(|(y8, y9)| { *y8 = lit(0.5) * *y8 + s1.min(lit(0.777)).sin(); });
        let t11: Dual = u2.iter().map(|y10| (*y10).max(lit(0.437)).sin()).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.62) * (s1 + x[3]).cos() + lit(0.64));
        for w12 in v3.chunks_mut(2) {
            w12[0] = ((t11 * u2[n % 4]) - (a + w12[n % w12.len()])).tanh();
            for w13 in u2.chunks_mut(2) {
                w13[0] = lit(0.5) * ((a + t11) - (-s1)) / (lit(1.0) + t11 * t11);
                std::mem::swap(&mut w12[0], &mut w13[0]);
                let mut k14 = 0;
                let mut t15 = lit(0.5) * (t11 * b) / (lit(1.0) + w13[n % w13.len()] * w13[n % w13.len()]);
                while {
                    k14 += 1;
                    t15 = lit(0.51) * t15 + (lit(0.65) * (w13[0] + t15).cos() + lit(0.95));
                    k14 < 3 && t15 > -lit(0.82)
                } {
                    let mut stack16 = vec![n % 3];
                    let mut s18 = (w13[0] - t11).sin();
                    while let Some(i17) = stack16.pop() {
                        s18 = (lit(0.53) * s18 + (w12[n % w12.len()] - p5.0)).tanh();
                        let t21: Dual = x[1..].iter().skip_while(|y19| **y19 > lit(-0.83)).map(|y19| lit(0.5) * (s18.max(lit(-0.657)) + lit(0.32)) / (lit(1.0) + (*y19) * (*y19))).sum();
                        let t22: Dual = ((t21 + s1) / (lit(1.5) + t15 * t15)).tanh();
                        s1 = s1 + (lit(0.44) * (t22 + t21).sin());
                    }
                    let t25: Dual = w13.iter().chain(&w12[..]).map(|y23| { if *y23 > lit(0.243) { return (s18 * y23).tanh(); } lit(0.5) * y23 }).take(2).sum();
                    b = b + (lit(0.13) * (t25 + s18).sin());
                }
                s1 = s1 + (lit(0.36) * (t15 + w13[0]).sin());
            }
            b = b + (lit(0.17) * w12[n % w12.len()].sin());
        }
        lit(0.71) * a + lit(0.56) * x[n % x.len()] + lit(0.37) * b + lit(0.39) * u2[n % 4] + lit(0.27) * p5.0 + lit(0.51) * v3[n % v3.len()] + lit(0.18) * s1
    }

    pub fn p0281(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (lit(0.92) + (a - b)).atan();
        let t4: Dual = x.iter().chain(&x[..]).filter_map(|y2| if *y2 > lit(0.683) { Some(((lit(0.1) * lit(n as f64)) + s1).sin()) } else { None }).sum();
        let t5 = std::mem::replace(&mut b, t4.max(lit(-0.107)).tanh());
        let f6 = |p8: Dual| lit(0.66) * ((t4 + lit(0.98)) + (b + p8)).cos() + lit(0.14);
        let f7 = |p8: Dual| f6(p8) - f6((t4 + s1).sin());
        let t9 = f7(lit(0.15) * (lit(0.86) * s1).cos() + lit(0.18));
        if s1.max(lit(-0.217)) >= lit(-0.627) {
            let r12 = match n / 2 % 3 { 0 => &b, _ => &t9 };
            let f13 = |p14: Dual| -> Dual { for k15 in 1..4 { if p14 * lit(k15 as f64) > lit(0.57) { return lit(0.28) * (-(t9 + x[0])).cos() + lit(0.38); } } (t9 - t9).sin() };
            let t16 = f13((b.max(lit(-0.17)) * (t5 + t4)).sin()) * f13(lit(0.5) * (s1 + lit(0.72)).atan());
            'l19: for (i17, y18) in x.iter().chain(&x[1..]).enumerate() {
                let mut k20 = 0;
                let mut t21 = lit(0.67) * (t9 * b).cos() + lit(0.92);
                while {
                    k20 += 1;
                    t21 = lit(0.61) * t21 + (lit(0.5) * ((lit(0.1) * lit(k20 as f64)) + (*r12)) / (lit(1.0) + t21 * t21));
                    k20 < 7 && t21 > -lit(0.19)
                } {
                    if let Some(y24) = positive(lit(0.5) * ((*y18) + r12).atan()) {
                        let f25 = |p26: Dual| -> Dual { if p26 > lit(0.23) { return lit(0.23) * (*y18).cos() + lit(0.12); } ((p26 + y18) * (lit(0.23) - (*y18))).sin() };
                        let t28 = f25((-t16).min(lit(-0.687)).tanh()) * f25((y18 + t21).sin());
                        a = a + (lit(0.22) * (t28 + y24).sin());
                    } else {
                        let t30: Dual = x.iter().take(3).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(lit(0.5) * (t21 - a).max(lit(-0.767)) / (lit(1.0) + t16 * t16));
                        a = a + (lit(0.51) * t30.sin());
                    }
                }
                a = a + (lit(0.45) * (t21 + (*y18)).sin());
            }
            s1 = s1 - (lit(0.77) * (t16 + (*r12)).sin());
        } else if (n + n) > 1 && x[n % x.len()] * t5 < lit(-0.977) {
            b = b + (lit(0.29) * (lit(0.31) * ((t5 + b) * lit(0.63)).cos() + lit(0.92)));
        }
        lit(0.86) * a + lit(0.86) * x[n % x.len()] + (t9 * lit(0.97)).sin() + lit(0.78) * b + lit(0.34) * s1 + lit(0.25) * a
    }

    pub fn p0282(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((-a) + (x[2] + a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut u2 = [lit(0.5) * (lit(0.88) - a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]); 3];
        let mut v3 = vec![lit(0.5) * x[2].min(lit(0.147)) / (lit(1.0) + a * a); 4];
        let mut o4: Option<Dual> = None;
        {
            let w5 = &mut u2[1..];
            {
                let w6 = &mut v3[1..];
                for y7 in w6.iter_mut() {
                    let y8 = if n / 2 % 2 == 0 || lit(0.35) + a >= lit(0.217) {
                        lit(0.5) * (w5[n % w5.len()] - lit(0.77)).abs() / (lit(1.0) + w5[1] * w5[1])
                    } else {
                        let mut v10: Vec<Dual> = x.iter().chain(&x[..]).map(|y9| lit(0.5) * (lit(0.75) - s1).atan()).collect();
                        v10.push((lit(0.38) * w5[0]).tanh());
                        return lit(0.36) * a + (lit(0.5) * (w5[1] / (lit(1.5) + (*y7) * (*y7))).atan());
                    };
                    s1 = s1 + (lit(0.99) * (y8 + (*y7)).sin());
                }
                s1 = s1 + (lit(0.34) * w6[1].sin());
            }
            s1 = s1 / (lit(1.1) + (a * a + lit(0.3)).sqrt() * (a * a + lit(0.3)).sqrt());
            let t12: Dual = x.iter().skip(1).enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or((w5[1] / (lit(1.5) + v3[1] * v3[1])).sin(), |(i, y11)| ((w5[0] + (lit(0.1) * lit(n as f64))).max(lit(-0.727)).tanh()) * lit(i as f64));
            s1 = s1 + (lit(0.62) * (t12 + w5[0]).sin());
        }
        for y13 in x {
            if s1 + v3[v3.len() - 1] < lit(-0.577) {
                for y14 in &v3 {
                    for y15 in u2.iter_mut() {
                        std::mem::swap(&mut s1, y15);
                        s1 = s1 - (lit(0.58) * (*y15).sin());
                    }
                    s1 = s1 + (lit(0.14) * (*y14).sin());
                }
            } else if !((n + n) <= 3) {
                s1 = s1 + (lit(0.59) * (lit(0.22) * (s1 + (lit(0.1) * lit(n as f64))).cos() + lit(0.47)));
            } else {
                s1 = s1 + (lit(0.89) * (-(s1 * s1)).exp().tanh());
            }
            s1 = s1 + (lit(0.79) * (*y13).sin());
        }
        lit(0.39) * u2[0] + lit(0.11) * x[3] + lit(0.66) * s1 + lit(0.14) * u2[n % 3] + lit(0.12) * v3[1]
    }

    pub fn q0283(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[x.len() - 1] + x[n % x.len()]).tanh();
        let y2 = lit(0.48) * chained(((s1 / (lit(1.5) + s1 * s1)) + x[1]).tanh(), a.max(lit(0.477)).tanh())?.sin();
        let r3 = if (n + 2) > 2 { &y2 } else { &x[2] };
        let y4;
        if x[2] + (lit(0.1) * lit(n as f64)) > (*r3) {
            y4 = (((*r3) + lit(0.22)) * (a - (*r3))).tanh();
        } else {
            y4 = (-s1).sin();
        }
        s1 = s1 + (lit(0.87) * chained(lit(0.5) * ((a * y4) / (lit(1.5) + (*r3) * (*r3))) / (lit(1.0) + y4 * y4), lit(0.13) * (r3 - y4).cos() + lit(0.27))?);
        let mut k5 = 0;
        let y6 = loop {
            k5 += 1;
            if k5 > 4 {
                break ((*r3) * y2).tanh();
            }
            let t8: Dual = x.iter().find(|y7| **y7 > lit(-0.453)).copied().unwrap_or((((*r3) - (lit(0.1) * lit(n as f64))) - (y4 + lit(0.65))).tanh());
            s1 = s1 + (lit(0.49) * t8.sin());
        };
        let t11: Dual = x.iter().step_by(2).fold(lit(0.5) * (y6 * x[2]) / (lit(1.0) + y4 * y4), |s10, y9| lit(0.5) * s10 + lit(0.5) * ((*r3) + y4).atan());
        Some((y2 + r3).tanh())
    }

    pub fn p0283(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s12 = (x[2] * x[2]).ln_1p().sin();
        let mut u13 = [lit(0.5) * (s12 * (a - lit(0.77)).abs()) / (lit(1.0) + s12 * s12), (s12 - x[0]).tanh()];
        let y14 = blend(&s12, &x[1]);
        u13.swap(1, 1);
        let mut k15 = 0;
        let mut t16 = lit(1.0) + (x[2] * x[2]).ln_1p().sin();
        'l17: while t16 > lit(0.85) && k15 < 12 {
            t16 = t16 * (lit(0.74));
            k15 += 1;
            let y18 = match q0283(x, (y14 + t16).min(lit(0.367)).tanh(), n % 4) { Some(t) => lit(0.68) * t, None => lit(0.26) };
            if k15 / 2 % 2 == 0 || t16 - y18 <= lit(0.927) {
                let y21 = match checked((u13[n % 2].min(lit(-0.117)) - (t16 + t16)).tanh(), (n + n)) {
                    Ok(y19) => (t16 + y18).sin().sin(),
                    Err(_) => {
                        std::mem::swap(&mut u13[1], &mut t16);
                        (y18 + t16).tanh()
                    }
                };
                t16 = t16 + (lit(0.35) * y21.sin());
            }
            a = a - (lit(0.38) * y18.sin());
        }
        lit(0.58) * y14 + lit(0.67) * x[0] + lit(0.69) * s12 + lit(0.76) * a + lit(0.78) * u13[1] + lit(0.81) * t16
    }

    pub fn q0284(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a + a).tanh();
        a = a + (lit(0.21) * first_above(x, lit(0.86))?);
        let t3: Dual = (1..4).map(|k2| (lit(0.39) * (lit(0.45) + a.tanh().powi(2)).cos() + lit(0.29)).powi(k2)).sum();
        let mut p5 = ((x[0] * t3).sin(), lit(0.5) * a.atan() / (lit(1.0) + x[0] * x[0]));
        for y4 in x.iter() {
            p5 = (p5.1, (p5.0 * x[2].max(lit(0.997))).sin());
            let mut k6 = 0;
            let y7 = 'l8: loop {
                k6 += 1;
                if k6 > n {
                    break lit(0.55) * ((*y4) / (lit(1.5) + s1 * s1)).cos() + lit(0.49);
                }
                let y9 = chained(lit(0.5) * ((lit(0.1) * lit(k6 as f64)) + ((*y4) * (lit(0.1) * lit(k6 as f64)))).atan(), lit(0.47) * s1.max(lit(0.637)).cos() + lit(0.39))?;
                let y18 = match positive((t3 + p5.0).sin()) {
                    Some(y11) if y11 > lit(0.58) => lit(0.5) * p5.1.min(lit(0.357)) / (lit(1.0) + y9 * y9),
                    Some(y11) => {
                        let mut stack12 = vec![n, n / 2];
                        let mut s14 = lit(0.5) * ((p5.0 * t3) + (y9 + t3)) / (lit(1.0) + s1 * s1);
                        while let Some(i13) = stack12.pop() {
                            s14 = (lit(0.23) * s14 + (t3 * y9)).tanh();
                            let t15 = (y9.min(lit(0.307)) * ((lit(0.1) * lit(n as f64)) + (*y4))).tanh();
                            let t17: Dual = (0..n.min(4)).rev().filter(|k16| k16 % 2 == 1).map(|k16| (lit(0.19) * (s14 * y11).cos() + lit(0.24)) * lit(k16 as f64)).sum();
                            s14 = s14 + (lit(0.49) * (t17 + t15).sin());
                        }
                        lit(0.5) * (*y4).min(lit(0.197)).atan()
                    }
                    None => ((-t3) + lit(0.21)).sin(),
                };
                a = a + (lit(0.16) * (y18 + y9).sin());
            };
            s1 = s1 + (lit(0.35) * ((*y4) + y7).sin());
        }
        Some((a / (lit(1.5) + a * a)).tanh())
    }

    pub fn p0284(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s19 = ((x[n % x.len()] - a) * (a + x[1])).sin();
        let mut p20 = (lit(0.29) * (a + a).cos() + lit(0.59), lit(0.48) * (a + s19).cos() + lit(0.14));
        let t21 = std::mem::take(&mut a);
        let y22 = match positive(((t21 + p20.0) * (p20.1 * a)).tanh()) { Some(t) => lit(0.47) * t, None => lit(0.25) };
        let mut u23 = [lit(0.33) * t21.cos() + lit(0.15); 4];
        u23.iter_mut().zip(x.iter().rev()).for_each(|(y24, y25)| { *y24 = lit(0.5) * *y24 + lit(0.64) * (p20.0 * t21).cos() + lit(0.12); });
        u23.iter_mut().zip(x.iter().rev()).for_each(|(y26, y27)| { if *y27 < lit(0.353) { return; } *y26 = lit(0.5) * *y26 + lit(0.84) * ((*y27) + lit(0.84)).cos() + lit(0.73); });
        p20.0 = p20.0 + (lit(0.63) * blend(&p20.0, &u23[n % 4]));
        u23[1..].fill(lit(0.5) * (a + lit(0.12)).atan());
        for w28 in u23.chunks_mut(2) {
            w28[0] = s19.max(lit(-0.217)).tanh();
            let y29;
            if !((n + 3) <= 3) {
                let t30 = std::mem::replace(&mut p20.0, lit(0.83) * (x[2] / (lit(1.5) + x[1] * x[1])).cos() + lit(0.38));
                y29 = (t21 / (lit(1.5) + t30 * t30)).tanh();
            } else {
                y29 = lit(0.5) * (p20.0 + p20.1) / (lit(1.0) + w28[w28.len() - 1] * w28[w28.len() - 1]);
            }
            a = a + (lit(0.77) * (y29 + w28[n % w28.len()]).sin());
        }
        lit(0.24) * y22 + lit(0.17) * x[3] + (y22.sin() * y22.sin()).ln_1p().sin() + lit(0.35) * s19 + lit(0.43) * a + lit(0.86) * u23[0] + lit(0.52) * p20.1
    }

    pub fn p0285(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] - x[1]).sin();
        let mut u2 = [lit(0.73) * s1.atan().sin().cos() + lit(0.82), lit(0.5) * (a + b) / (lit(1.0) + a * a)];
        let mut o3: Option<Dual> = None;
        let (t4, mut s5) = ((a - lit(0.39)).sin(), lit(0.5) * ((b + b) + (a + s1)).atan());
        let mut s5 = (s5 + t4).sin();
        o3 = Some(u2[n % 2].max(lit(0.357)).sin());
        u2 = [lit(0.5) * (t4 + s5).atan(), (s1 + s1).tanh()];
        let t8: Dual = u2.iter().rev().skip_while(|y6| **y6 > lit(0.123)).map(|y6| lit(0.5) * ((*y6) * y6).atan() / (lit(1.0) + (*y6) * (*y6))).sum();
        let t9: Dual = lit(0.5) * u2[1] / (lit(1.0) + u2[n % 2] * u2[n % 2]);
        for y10 in u2.iter_mut() {
            if *y10 < s5 {
                a = a + (lit(0.28) * mean(x));
                let mut stack11: Vec<usize> = (0..n).collect();
                'l13: while let Some(i12) = stack11.pop() {
                    let mut v16 = Vec::new();
                    v16.push(lit(0.5) * (t8 - t9).atan());
                    v16.push((-t4.min(lit(-0.777))).tanh());
                    v16.push(((b + a) + (t9 + b)).sin());
                    match checked(lit(0.5) * (t9 + t8).atan(), i12) {
                        Ok(y17) => {
                            v16 = vec![(t9 - lit(0.77)).abs().sin(); 4];
                            let t22: Dual = v16.iter().scan(lit(0.5) * (x[n % x.len()] + t9) / (lit(1.0) + t9 * t9), |s21, y19| { *s21 = lit(0.5) * *s21 + lit(0.5) * (y17 * t8).atan(); Some(s21.sin()) }).sum();
                            a = a - (lit(0.52) * (t22 + y17).sin());
                        }
                        Err(0 | 2) => {
                            *y10 = *y10 + (lit(0.51) * (-s5).tanh());
                        }
                        Err(k18) => {}
                    }
                    s1 = s1 + (lit(0.52) * v16[0].sin());
                }
            } else if (n + n) % 3 != 1 {
                s1 = s1 + (lit(0.26) * (lit(0.5) * (b + s5) / (lit(1.0) + t4 * t4)));
            } else {
                s5 = s5 + (lit(0.18) * (lit(0.5) * (s5 * b).sin().atan()));
            }
            a = a + (lit(0.32) * (*y10).sin());
        }
        lit(0.91) * t9 + lit(0.45) * x[0] + (t4 - lit(0.77)).abs().sin() + lit(0.48) * u2[1] + lit(0.32) * s1 + lit(0.49) * s5 + lit(0.35) * a
    }

    pub fn q0286(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[n % x.len()] / (lit(1.5) + a * a)).atan();
        let y2 = positive((a + s1).tanh())?;
        let mut u3 = [x[n % x.len()].cos().sin(); 4];
        let mut v4 = u3.clone();
        let t7: Dual = v4.iter().fold(lit(0.5) * (y2 - s1).atan(), |s6, y5| lit(0.5) * s6 + ((lit(0.59) - s1) * (v4[n % 4] - s1)).sin());
        let t9: Dual = v4.iter().take(3).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or((-t7).sin());
        for w10 in u3.chunks_mut(3) {
            w10[0] = (v4[1] + y2).sin();
            let t13: Dual = v4.iter().take_while(|y11| **y11 > lit(-0.303)).map(|y11| lit(0.37) * x[n % x.len()].cos() + lit(0.17)).take(2).sum();
            let y14 = lit(0.76) * first_above(&v4[..2], lit(0.24))?.sin();
            s1 = s1 + (lit(0.41) * (t13 + w10[n % w10.len()]).sin());
        }
        Some(lit(0.5) * ((t7 - x[2]) * (t9 + x[0])).atan())
    }

    pub fn p0286(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s15 = lit(0.5) * (a + x[n % x.len()]).atan();
        let mut u16 = [a.sin().sin(), x[1].min(lit(-0.737)).sin(), lit(0.5) * (a * a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), (s15 * x[2]).max(lit(0.347)).sin()];
        let mut v17 = Vec::new();
        v17.push((lit(0.22) * u16[3]).tanh());
        v17.push(((lit(0.1) * lit(n as f64)) * s15).sin());
        v17.push(x[x.len() - 1].min(lit(0.227)).sin());
        let mut o18: Option<Dual> = None;
        let mut p19 = (v17[1].sin(), (u16[n % 4] / (lit(1.5) + u16[1] * u16[1])).sin());
        let y20 = blend(&u16[3], &p19.0);
        let (t24, t25) = u16.iter().fold((lit(0.89) * (v17[v17.len() - 1] - v17[1]).cos() + lit(0.59), lit(1.0)), |(p22, q23), y21| (q23 * (lit(0.36) * (v17[n % v17.len()] * y20).cos() + lit(0.28)), p22 - q23));
        let (t24, t25) = (t24.tanh(), t25.sin());
        let f26 = |p27: Dual| lit(0.74) * (-t24.min(lit(-0.187))).cos() + lit(0.56);
        let t29 = x.iter().copied().map(f26).sum::<Dual>();
        for w30 in v17.chunks_mut(3) {
            w30[0] = lit(0.5) * (t25 - t29) / (lit(1.0) + u16[3] * u16[3]);
            let mut k31 = 0;
            let mut t32 = (w30[k31 % w30.len()] - lit(0.77)).abs().sin().sin();
            while {
                k31 += 1;
                t32 = lit(0.77) * t32 + (lit(0.5) * (t32.min(lit(0.977)) - lit(0.77)).abs() / (lit(1.0) + t32 * t32));
                k31 < 7 && t32 > -lit(0.53)
            } {
                o18 = Some(lit(0.5) * (t32 / (lit(1.5) + t32 * t32)) / (lit(1.0) + t29 * t29));
                let y37 = match checked(lit(0.5) * (-t25).atan(), (k31 + 1)) {
                    Ok(y33) => s15.min(lit(0.947)).max(lit(-0.917)).tanh(),
                    Err(_) => {
                        let mut s35 = lit(1.0);
                        s35 = s35 + ((t29 * t29).ln_1p().sin());
                        let t36 = std::mem::replace(&mut p19.1, ((w30[w30.len() - 1] * s35) * (t29 * lit(0.44))).sin());
                        lit(0.5) * (s35 + lit(0.75)).atan()
                    }
                };
                t32 = t32 + (lit(0.23) * y37.sin());
            }
            s15 = s15 + (lit(0.38) * (w30[n % w30.len()] + t32).sin());
        }
        lit(0.96) * t25 + lit(0.23) * x[3] + (t29 - lit(0.24)).sin() + lit(0.91) * s15 + lit(0.26) * v17[n % v17.len()] + lit(0.55) * u16[3] + lit(0.22) * p19.1
    }

    pub fn q0287(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = x[1].max(lit(0.697)).tanh();
        let y2 = lit(0.88) * staged(lit(0.92) * (-(s1 * s1)).exp().cos() + lit(0.46), x[3].sin().sin(), (n + 3))?.sin();
        let t4: Dual = if x[1..].iter().any(|y3| *y3 > lit(0.373)) { (x[3] * (lit(0.1) * lit(n as f64))).tanh() } else { lit(0.5) * a };
        s1 = s1 + (lit(0.17) * staged(lit(0.5) * (-t4).min(lit(0.917)).atan(), lit(0.32) * (a + t4).cos() + lit(0.75), (n + 2))?);
        let mut f5 = move |p6: Dual| { s1 = s1.sin() + lit(0.74) * (a - p6).cos() + lit(0.65); s1 * p6 };
        s1 = s1 + (lit(0.5) * ((s1 + lit(0.14)) * (y2 + t4)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]));
        let t7 = f5(((s1 * t4) * y2.cos()).sin()) - f5(s1);
        let y8 = drain(&mut s1);
        let mut f9 = move |p10: Dual| { s1 = s1.sin() + t7.max(lit(0.157)).sin(); s1 * p10 };
        s1 = s1 + (lit(0.5) * (x[n % x.len()] - y8) / (lit(1.0) + y2 * y2));
        let t11 = f9((t4 / (lit(1.5) + x[2] * x[2])).sin()) - f9(s1);
        let t14 = (s1 - y2).sin();
        let f12 = |p13: Dual| (lit(0.5) * (p13 * y8).atan()) * t14;
        let t14 = f12(t14) + lit(0.5);
        let p13 = t14.sin();
        let t15 = f12(p13 * t14);
        Ok(lit(0.34) * t15.tanh().powi(3).cos() + lit(0.67))
    }

    pub fn p0287(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s16 = (a - x[2]).sin();
        let mut u17 = [lit(0.79) * (x[2] + s16).cos() + lit(0.96), (x[n % x.len()] + a).tanh(), (s16 + (lit(0.1) * lit(n as f64))).sin(), lit(0.5) * ((lit(0.1) * lit(n as f64)) + x[1]) / (lit(1.0) + x[1] * x[1])];
        let mut o18: Option<Dual> = None;
        u17[1] = (s16 + u17[n % 4]).sin();
        let f19 = |p20: Dual, q21: Dual| (s16 + s16).sin();
        let t22 = if f19((s16 + s16).sin(), lit(0.2)) > lit(0.13) { f19((u17[n % 4] + x[0]).sin(), (s16 + s16).sin()) } else { f19((s16 + s16).sin(), (s16 + s16).sin()) };
        let mut s24 = lit(0.83) * (s16 / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.38);
        for i23 in 1..n % 4 {
            s24 = (lit(0.31) * s24 + (-s16)).tanh();
            std::mem::swap(&mut s16, &mut s24);
            let y25;
            if i23 / 2 % 2 == 0 {
                y25 = lit(0.43) * x[0].tanh().powi(3).cos() + lit(0.38);
            } else {
                y25 = lit(0.5) * (u17[n % 4] - s24).atan();
            }
            s16 = s16 - (lit(0.47) * y25.sin());
        }
        for i26 in (1..n + 2).rev().step_by(3) {
            u17.fill(lit(0.5) * (s16 - a) / (lit(1.0) + s24 * s24));
            u17[1] = u17[1] / (lit(1.1) + a.min(lit(-0.587)) * a.min(lit(-0.587)));
        }
        lit(0.27) * t22 + lit(0.16) * x[1] + (s16 + (lit(0.42) - u17[n % 4])).tanh() + lit(0.19) * u17[3] + lit(0.53) * s24 + lit(0.89) * s16
    }

    pub fn q0288(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * a.atan();
        let y2 = chained(lit(0.5) * (-a.sin()) / (lit(1.0) + s1 * s1), a.sin().sin())?;
        s1 = s1 + (lit(0.32) * positive((x[2] + x[n % x.len()]).tanh())?);
        let y3 = weighted(&x[..2], x, n);
        let mut y3 = y3 * lit(0.83);
        let y4 = chained((y3 + y3).tanh(), y2.max(lit(0.987)).sin())?;
        let y5 = chained(a.sin(), lit(0.5) * ((y3 - y2) + (x[x.len() - 1] - y2)).atan())?;
        Some((y2 + y2).tanh())
    }

    pub fn p0288(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s6 = (a * lit(0.59)).tanh();
        let mut v7 = vec![x[n % x.len()].min(lit(-0.917)).sin(); 4];
        let mut o8 = Some((-(s6 * s6)).exp().tanh());
        let mut p9 = (lit(0.5) * (b + a) / (lit(1.0) + v7[n % v7.len()] * v7[n % v7.len()]), lit(0.5) * (a - v7[n % v7.len()]).atan().atan());
        let t12: Dual = x.iter().step_by(2).fold(lit(0.92) * (p9.0 * p9.1).cos() + lit(0.41), |s11, y10| lit(0.5) * s11 + lit(0.82) * ((s6 * lit(0.64)) / (lit(1.5) + a * a)).cos() + lit(0.34));
        let y13 = rotate(&mut v7[..2]);
        for w14 in v7.chunks_mut(3) {
            w14[0] = a.max(lit(0.657)).sin();
            w14.swap(n % 1, 0);
            let y15 = blend(&t12, &t12);
            s6 = s6 - (lit(0.68) * (y15 + w14[0]).sin());
        }
        lit(0.65) * v7[v7.len() - 1] + lit(0.17) * x[1] + (lit(0.37) * (a * v7[2]).cos() + lit(0.52)) + lit(0.74) * a + lit(0.18) * b + lit(0.82) * v7[n % v7.len()] + lit(0.35) * s6 + lit(0.61) * p9.1
    }

    pub fn p0289(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (lit(0.52) * a).sin();
        let mut v2 = vec![lit(0.5) * (b + a).atan(), ((lit(0.94) * x[n % x.len()]) - (s1 / (lit(1.5) + a * a))).tanh(), lit(0.5) * (a * b).atan(), (-(x[0] + lit(0.92))).tanh()];
        let mut m3 = if !((n + n) <= 4) { (n + 2) } else { 0 };
        let o4 = if x[0] / (lit(1.5) + x[n % x.len()] * x[n % x.len()]) >= lit(-0.237) { Some((a - lit(0.77)).abs().sin()) } else { None };
        let mut p5 = (lit(0.38) * (s1 / (lit(1.5) + s1 * s1)).cos() + lit(0.68), (v2[0] * a).tanh());
        v2 = vec![lit(0.5) * a.min(lit(0.47)).atan(); 4];
        let t8: Dual = x.iter().step_by(2).fold(lit(0.18) * (v2[m3 % v2.len()] + b).cos() + lit(0.75), |s7, y6| lit(0.5) * s7 + lit(0.5) * (*y6).max(lit(0.787)).min(lit(0.497)) / (lit(1.0) + s1 * s1));
        let y9 = rotate(&mut v2[1..]);
        let t11: Dual = (1..4).map(|k10| ((y9.tanh().powi(3) - (y9 / (lit(1.5) + p5.1 * p5.1))).tanh()).powi(k10)).sum();
        let y12 = match staged(lit(0.5) * (b * p5.1).atan(), lit(0.87) * ((lit(0.1) * lit(n as f64)) * t11).cos() + lit(0.19), m3) { Ok(t) => lit(0.82) * t, Err(k) => lit(0.1) * lit(k as f64) };
        let f13 = |p14: Dual, q15: Dual| lit(0.5) * (-(y12 + s1)) / (lit(1.0) + t11 * t11);
        let t16 = if f13(lit(0.5) * (t8.tanh().powi(3) - lit(0.77)).abs() / (lit(1.0) + y9 * y9), lit(0.2)) > lit(0.13) { f13(lit(0.71) * (y9 - s1).cos().cos() + lit(0.73), lit(0.5) * (t8.tanh().powi(3) - lit(0.77)).abs() / (lit(1.0) + y9 * y9)) } else { f13(lit(0.5) * (t8.tanh().powi(3) - lit(0.77)).abs() / (lit(1.0) + y9 * y9), lit(0.5) * (t8.tanh().powi(3) - lit(0.77)).abs() / (lit(1.0) + y9 * y9)) };
        m3 = n % 5;
        let t20: Dual = x.iter().skip(1).scan(lit(0.5) * y12.max(lit(0.747)) / (lit(1.0) + y12 * y12), |s19, y17| { *s19 = lit(0.5) * *s19 + (y12 + t16).sin(); Some(s19.sin()) }).skip(1).sum();
        let t23: Dual = x.iter().rev().map(|y21| lit(0.93) * (((*y21) + (lit(0.1) * lit(n as f64))) / (lit(1.5) + (*y21) * (*y21))).cos() + lit(0.43)).product();
        let y24 = mean(&v2);
        lit(0.75) * y12 + lit(0.89) * x[2] + (lit(0.5) * t20.min(lit(-0.627)) / (lit(1.0) + t23 * t23)) + lit(0.58) * s1 + lit(0.42) * p5.1 + lit(0.11) * v2[3]
    }

    pub fn q0290(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = ((lit(0.1) * lit(n as f64)) - (-x[2])).tanh();
        match checked(x[x.len() - 1].sin().tanh(), n / 2) {
            Ok(y5) if y5 > lit(0.28) => {
                let mut k6 = 0;
                let y7 = loop {
                    k6 += 1;
                    if k6 > n / 2 {
                        break lit(0.5) * (y5 * lit(0.39)).atan();
                    }
                    let Ok(y8) = staged((-(x[k6 % x.len()] - lit(0.77)).abs()).tanh(), lit(0.31) * (-x[1].cos()).cos() + lit(0.77), k6) else {
                        return Err(0);
                    };
                    let y9 = lit(0.34) * staged(lit(0.24) * (y8 + a).cos() + lit(0.46), lit(0.5) * y8 / (lit(1.0) + y8 * y8), (n + n))?.sin();
                    let mut stack10 = vec![n % 3];
                    while let Some(i11) = stack10.pop() {
                        let mut u13 = [((y8 + y5) + (lit(0.1) * lit(i11 as f64))).tanh(), lit(0.5) * ((lit(0.1) * lit(k6 as f64)) * y8) / (lit(1.0) + y8 * y8), lit(0.5) * (y9 - s1) / (lit(1.0) + y9 * y9)];
                        'l14: for y12 in [(x[k6 % x.len()] + y9).sin(), lit(0.5) * ((a + a) + lit(0.85)) / (lit(1.0) + s1 * s1)] {
                            u13 = [u13[1], u13[2], (y8 + y12).tanh()];
                            let t16: Dual = x.iter().rev().last().map_or(lit(0.5) * s1.sin() / (lit(1.0) + y12 * y12), |y15| lit(0.5) * s1.cos() / (lit(1.0) + y8 * y8));
                            s1 = s1 + (lit(0.18) * (y12 + t16).sin());
                        }
                        s1 = s1 + (lit(0.41) * u13[i11 % 3].sin());
                    }
                    s1 = s1 + (lit(0.11) * (y8 + y9).sin());
                };
                s1 = s1 + (lit(0.92) * (y5 + y7).sin());
            }
            Ok(y5) => {
                s1 = lit(0.7) * s1 + lit(0.97) * y5.sin();
            }
            Err(_) => {}
        }
        Ok(lit(0.5) * (lit(0.59) - a).tanh().powi(2) / (lit(1.0) + s1 * s1))
    }

    pub fn p0290(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s17 = lit(0.5) * ((a * x[n % x.len()]) * (-x[n % x.len()])).atan();
        let mut u18 = [(a + x[3]).atan().tanh(), lit(0.5) * (s17 + x[n % x.len()]).atan()];
        let mut o19: Option<Dual> = None;
        nudge(&mut s17, ((x[2] * u18[n % 2]) * (u18[1] * u18[1] + lit(0.3)).sqrt()).tanh());
        let mut a = a * lit(0.94);
        {
            let (w20, w21) = u18.split_at_mut(1);
            w20[0] = w21[0] * w21[n % w21.len()];
            let t25: Dual = w20[1..].iter().scan(lit(0.5) * s17.min(lit(-0.447)) / (lit(1.0) + w20[0] * w20[0]), |s24, y22| { *s24 = lit(0.5) * *s24 + lit(0.5) * (w20[n % w20.len()] + lit(0.36)).atan(); Some(s24.sin()) }).take(2).sum();
            let f26 = |p27: Dual| lit(0.81) * (w20[n % w20.len()].sin() + (p27 - s17)).cos() + lit(0.37);
            let t29 = x.iter().copied().map(f26).sum::<Dual>();
            let e30: Result<Dual, u8> = match (n + 1) % 3 { 0 => Err(2), _ => Ok(lit(0.18) * w21[n % w21.len()].min(lit(0.347)).cos() + lit(0.57)) };
            s17 = s17 + (lit(0.89) * (t29 + t25).sin());
        }
        lit(0.15) * u18[1] + lit(0.83) * x[3] + lit(0.83) * u18[0] + lit(0.77) * s17 + lit(0.23) * a
    }

    pub fn q0291(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((x[n % x.len()] * lit(0.22)) - x[2]).tanh();
        match chained(lit(0.5) * ((lit(0.86) + s1) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + x[0] * x[0]), a.min(lit(0.627)).tanh()) {
            Some(y2) => {
                let mut o3: Option<Dual> = None;
                let y4 = weighted(&x[..2], x, n);
                s1 = s1 + (lit(0.96) * (y2 + y4).sin());
            }
            None => {}
        }
        'l6: for i5 in 0..n % 4 {
            'l8: for y7 in [lit(0.72) * (s1 + x[i5 % x.len()]).cos() + lit(0.49), lit(0.94) * a.cos() + lit(0.32)] {
                if (i5 + n) % 2 == 0 {
                    continue 'l8;
                } else {
                    let mut stack9 = vec![n, i5 / 2];
                    let mut u11 = [x[3].tanh(), s1.sin().sin(), (a * a).min(lit(-0.977)).sin()];
                    'l12: while let Some(i10) = stack9.pop() {
                        u11 = [u11[1], u11[2], (a * lit(0.35)).tanh().powi(3).sin()];
                        let t14: Dual = (0..n.min(4)).rev().filter(|k13| k13 % 2 == 1).map(|k13| (lit(0.56) * (y7 * a).max(lit(-0.457)).cos() + lit(0.39)) * lit(k13 as f64)).sum();
                        s1 = s1 + (lit(0.12) * t14.sin());
                    }
                    s1 = s1 + (lit(0.98) * u11[1].sin());
                }
                s1 = s1 + (lit(0.86) * y7.sin());
            }
        }
        lit(0.12) * a + lit(0.83) * x[x.len() - 1] + lit(0.34) * s1
    }

    pub fn p0291(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s15 = lit(0.62) * (a * lit(0.84)).cos() + lit(0.96);
        let mut m16 = n;
        let t19: Dual = x.iter().take(3).map(|y17| { if *y17 > lit(-0.13) { return lit(0.35) * ((y17 - x[n % x.len()]) / (lit(1.5) + a * a)).cos() + lit(0.62); } lit(0.5) * y17 }).take(2).sum();
        let r20 = match n / 2 % 3 { 0 => &s15, _ => &a };
        let mut k21 = 0;
        let mut p23 = (lit(0.54) * (t19 - lit(0.17)).cos() + lit(0.84), lit(0.5) * (x[1] * x[1] + lit(0.3)).sqrt().atan());
        let y22 = loop {
            k21 += 1;
            if k21 > 4 {
                break (x[3] + t19).cos().tanh();
            }
            p23 = (p23.1, (p23.0 * x[m16 % x.len()].max(lit(0.427))).sin());
            if (k21 + n) % 3 != 2 {
                if let Some(y24) = first_above(x, lit(0.54)) {
                    p23 = (lit(0.98) * (a + t19).cos() + lit(0.64), p23.0);
                    let t28: Dual = x[1..].iter().scan(lit(0.5) * ((p23.1 + (lit(0.1) * lit(k21 as f64))) / (lit(1.5) + x[2] * x[2])) / (lit(1.0) + t19 * t19), |s27, y25| { *s27 = lit(0.5) * *s27 + lit(0.5) * (-(s15 * s15)).exp().atan(); Some(s27.sin()) }).skip(1).sum();
                } else {
                    let y37 = match mode(k21 / 2) {
                        Mode::Middle | Mode::High => (a * lit(0.14)).tanh(),
                        Mode::Low => {
                            let f29 = |p30: Dual| (a.max(lit(-0.977)) + (t19 + r20)).tanh();
                            let t32 = x.iter().filter(|y31| f29(**y31) > lit(0.11)).fold(lit(0.4), |s, y31| s * f29(*y31));
                            let t35 = (-x[2]).sin();
                            let f33 = |p34: Dual| (lit(0.23) * (lit(0.33) - a).cos() + lit(0.81)) * t35;
                            let t35 = f33(t35) + lit(0.5);
                            let p34 = t35.sin();
                            let t36 = f33(p34 * t35);
                            lit(0.59) * ((p23.0 + t35) * (r20 + t36)).cos() + lit(0.68)
                        }
                    };
                }
            } else {
                p23.0 = p23.0 + (lit(0.68) * (p23.0 + a).sin());
            }
        };
        lit(0.51) * t19 + lit(0.57) * x[0] + lit(0.91) * p23.0
    }

    pub fn p0292(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[1] * lit(0.18)) * (a - a)).atan();
        let mut s3 = lit(0.5) * (x[0] * lit(0.21)) / (lit(1.0) + a * a);
        'l4: for i2 in (1..x.len() + 2).rev().step_by(2) {
            s3 = (lit(0.74) * s3 + (s1 / (lit(1.5) + a * a))).tanh();
            match i2 % 5 {
                3 => break 'l4,
                _ => {
                    let mut u5 = [lit(0.27) * (a * x[i2 % x.len()]).cos() + lit(0.78), lit(0.5) * a.max(lit(0.267)).tanh().powi(3) / (lit(1.0) + s3 * s3), lit(0.5) * (a * (lit(0.1) * lit(n as f64))) / (lit(1.0) + s3 * s3)];
                    let mut v6 = u5.clone();
                    v6[2] = lit(0.78) * ((-x[1]) * u5[n % 3].min(lit(0.17))).cos() + lit(0.15);
                    for i7 in 0..u5.len() {
                        let mut k8 = 0;
                        let mut s9 = (-v6[1].min(lit(0.837))).sin();
                        while k8 < 2 {
                            s9 = (lit(0.65) * s9 + s9.min(lit(-0.847))).tanh();
                            let y10 = drain(&mut v6[2]);
                            s3 = s3 + (lit(0.41) * y10.sin());
                            k8 += 1;
                        }
                        s3 = s3 + (lit(0.58) * s9.sin());
                    }
                    s3 = lit(0.7) * s3 + lit(0.98) * (u5[2] + v6[0]).sin();
                }
            }
            let mut k11 = 0;
            let y12 = 'l13: loop {
                k11 += 1;
                if (s1 * s1).ln_1p() <= lit(0.977) || k11 > x.len() {
                    break (s1 + lit(0.54)).tanh();
                }
                let f14 = |p15: Dual| -> Dual { for k16 in 1..4 { if p15 * lit(k16 as f64) > lit(0.57) { return lit(0.5) * (p15 * s1).atan(); } } lit(0.5) * (a * s1).atan() };
                let t17 = f14(lit(0.5) * x[i2 % x.len()] / (lit(1.0) + s1 * s1)) * f14(lit(0.49) * ((lit(0.1) * lit(n as f64)) * s3).cos() + lit(0.56));
                s3 = s3 - (lit(0.57) * t17.sin());
            };
            s3 = lit(0.7) * s3 + lit(0.84) * y12.sin();
        }
        let mut f18 = move |p19: Dual| { s1 = s1.sin() + a.max(lit(-0.997)).tanh(); s1 * p19 };
        s1 = s1 + (lit(0.5) * a.max(lit(-0.47)) / (lit(1.0) + a * a));
        let t20 = f18(lit(0.5) * (s1 / (lit(1.5) + a * a)).atan()) - f18(s1);
        lit(0.86) * x[1] + lit(0.77) * s3 + lit(0.92) * s1
    }

    pub fn q0293(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.53) * (a + x[0]).cos() + lit(0.99);
        let w2 = &x[2..4];
        let mut k3 = 0;
        loop {
            let y4: Dual;
            match (k3 + n) % 4 {
                0 => {
                    let mut m5 = (n + n);
                    std::mem::swap(&mut a, &mut s1);
                    y4 = lit(0.83) * (x[1] * w2[1]).cos() + lit(0.87);
                }
                1 | 2 => {
                    y4 = lit(0.5) * (s1 * w2[0]) / (lit(1.0) + a * a);
                }
                _ => {
                    y4 = lit(0.5) * a.min(lit(0.367)).atan();
                }
            }
            s1 = s1 + (lit(0.23) * y4.sin());
            k3 += 1;
            if k3 % 2 == 1 || k3 >= n % 4 {
                break;
            }
        }
        Some(a.min(lit(-0.347)).tanh())
    }

    pub fn p0293(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s6 = a.sin().tanh();
        let o7 = if (n + 3) % 3 != 0 { Some(lit(0.41) * x[n % x.len()].min(lit(-0.487)).cos() + lit(0.61)) } else { None };
        let (t8, mut s9) = ((-a).tanh(), (x[n % x.len()] + lit(0.36)).cos().tanh());
        match o7 {
            Some(y10) => {
                let mut s12 = s6.tanh().powi(2).tanh();
                'l13: for i11 in x.iter().rev() {
                    s12 = (lit(0.68) * s12 + (y10 + i11)).tanh();
                    let t15: Dual = x.iter().take(3).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(lit(0.5) * ((*i11) * i11).atan());
                    s12 = s12 + (lit(0.13) * ((*i11) + t15).sin());
                }
                s9 = s9 - (lit(0.54) * (lit(0.5) * t8.sin() / (lit(1.0) + t8 * t8)));
                s6 = s6 + (lit(0.39) * (s12 + y10).sin());
            }
            None => {
                let mut s17 = lit(0.5) * ((lit(0.1) * lit(n as f64)) - a).atan();
                for y16 in x.iter() {
                    s17 = (lit(0.69) * s17 + (s17 * s17)).tanh();
                    'l20: for (i18, y19) in x.iter().chain(&x[1..]).enumerate() {
                        let mut k21 = 0;
                        let mut t22 = lit(1.0) + (-(*y19)).sin();
                        let mut p23 = (lit(0.5) * s17.max(lit(-0.747)).atan(), (y16 + (lit(0.46) + (*y19))).tanh());
                        while t22 > lit(0.89) && k21 < 3 {
                            t22 = t22 * (lit(0.57));
                            k21 += 1;
                            p23 = (p23.1, (p23.0 * ((*y19) + p23.1)).sin());
                            let t27: Dual = x.iter().step_by(2).scan(lit(0.5) * ((*y19) * y19).atan(), |s26, y24| { *s26 = lit(0.5) * *s26 + lit(0.46) * ((*y19) / (lit(1.5) + p23.0 * p23.0)).cos() + lit(0.99); Some(s26.sin()) }).take(2).sum();
                            let t29: Dual = x.iter().take(3).map(|y28| (-s6).sin()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.59) * ((*y19) + (t22 - (*y19))).cos() + lit(0.62));
                            s17 = s17 + (lit(0.47) * (t27 + t29).sin());
                        }
                        s9 = lit(0.7) * s9 + lit(0.24) * (t22 + p23.1).sin();
                    }
                    s9 = s9 + (lit(0.87) * (*y16).sin());
                }
                s9 = s9 + (lit(0.97) * s17.sin());
            }
        }
        lit(0.36) * s9 + lit(0.17) * x[x.len() - 1] + lit(0.29) * s6 + lit(0.34) * s9
    }

    pub fn q0294(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (a - x[n % x.len()]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let y2 = first_above(x, lit(0.33))?;
        let mut k3 = 0;
        let mut u5 = [(x[k3 % x.len()] * s1).tanh(), lit(0.5) * (x[n % x.len()] + x[3]) / (lit(1.0) + y2 * y2), lit(0.75) * (a + lit(0.51)).cos() + lit(0.91)];
        let y4 = 'l6: loop {
            k3 += 1;
            if (k3 + n) > 3 || k3 > 4 {
                break lit(0.5) * a.atan();
            }
            u5 = [u5[1], u5[2], lit(0.5) * (a + lit(0.75)) / (lit(1.0) + x[0] * x[0])];
            if a * (lit(0.1) * lit(n as f64)) > s1 {
                let mut s9 = (x[3] - a).tanh();
                for (i7, y8) in x.iter().filter(|y| **y > lit(-0.413)).enumerate() {
                    s9 = (lit(0.41) * s9 + ((*y8) / (lit(1.5) + u5[i7 % 3] * u5[i7 % 3]))).tanh();
                    u5 = [lit(0.65) * s9.max(lit(0.997)).cos() + lit(0.88), lit(0.5) * ((s9 * lit(0.86)) * x[x.len() - 1].atan()) / (lit(1.0) + (*y8) * (*y8)), ((u5[k3 % 3] + u5[0]) - (-(y2 * y2)).exp()).sin()];
                    s1 = s1 + (lit(0.13) * (*y8).sin());
                }
                let y10 = lit(0.96) * positive(s9.max(lit(0.207)).tanh())?.sin();
                s1 = lit(0.7) * s1 + lit(0.22) * (y10 + s9).sin();
            }
            s1 = s1 + (lit(0.22) * blend(&a, &y2));
            s1 = s1 + (lit(0.51) * chained((u5[2] - a).sin(), ((s1 + lit(0.72)) * (s1 - lit(0.77)).abs()).tanh())?);
        };
        Some(lit(0.5) * (y4 + y4).atan())
    }

    pub fn p0294(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.5) * (a + x[3]) / (lit(1.0) + a * a);
        let mut u12 = [lit(0.5) * (a / (lit(1.5) + a * a)).atan(); 3];
        let mut v13 = vec![lit(0.43) * ((s11 * s11) - b).cos() + lit(0.72), lit(0.5) * (s11 - lit(0.77)).abs() / (lit(1.0) + u12[1] * u12[1]), lit(0.5) * b.atan()];
        let mut m14 = 0;
        let o15 = if s11 - u12[1] >= lit(-0.857) { Some((lit(0.92) + v13[n % v13.len()]).sin()) } else { None };
        let mut p16 = ((u12[1] - x[x.len() - 1]).sin(), lit(0.72) * ((s11 + lit(0.88)) + b.max(lit(-0.927))).cos() + lit(0.76));
        let y17 = stepped(lit(0.5) * (v13[0] - s11) / (lit(1.0) + v13[1] * v13[1]), (n + n));
        p16.0 = lit(0.21) * ((lit(0.1) * lit(n as f64)) * b).cos() + lit(0.74);
        let mut k18 = 0;
        let y19 = loop {
            k18 += 1;
            if n % 2 == 0 || p16.0 / (lit(1.5) + s11 * s11) > lit(-0.457) || k18 > 3 {
                break ((v13[2] - u12[m14 % 3]) * ((lit(0.1) * lit(k18 as f64)) * p16.0)).tanh();
            }
            match mode(k18 + n) {
                Mode::Low => {
                    std::mem::swap(&mut v13[2], &mut p16.0);
                    {
                        let (w20, w21) = u12.split_at_mut(2);
                        w20[0] = w21[0] * p16.0;
                        s11 = s11 + (lit(0.45) * soften(lit(0.17) * p16.0.tanh().powi(3).cos() + lit(0.23)));
                        s11 = s11 + (lit(0.49) * (w21[w21.len() - 1] + w20[0]).sin());
                    }
                }
                Mode::Middle => {
                    p16.0 = p16.0 + (lit(0.44) * (-((-u12[2]) * (-u12[2]))).exp().sin());
                }
                Mode::High => {
                    p16.0 = p16.0 + (lit(0.29) * (v13[n % v13.len()].atan() * (b + lit(0.86))).tanh());
                }
            }
        };
        lit(0.27) * a + lit(0.64) * x[0] + y17.sin() + lit(0.37) * u12[k18 % 3] + lit(0.41) * v13[2] + lit(0.26) * s11 + lit(0.25) * p16.1
    }

    pub fn q0295(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = ((x[0] + x[0]) + (x[n % x.len()] + a)).tanh();
        let t2 = std::mem::take(&mut s1);
        let y3 = drain(&mut s1);
        let t6: Dual = x.iter().chain(&x[..]).filter(|y4| **y4 > lit(-0.303)).map(|y4| lit(0.5) * ((*y4) - lit(0.23)).min(lit(0.157)) / (lit(1.0) + t2 * t2)).skip(1).sum();
        let t7 = lit(0.5) * ((a - t6) + lit(0.34)).atan();
        let t9: Dual = x.iter().skip(1).map(|y8| lit(0.5) * (t6 / (lit(1.5) + y3 * y3)).atan()).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.5) * (t7 * t6) / (lit(1.0) + t6 * t6));
        let w10 = &x[1..];
        s1 = s1 + (lit(0.46) * checked(a.tanh().powi(2).sin(), n)?);
        Ok(lit(0.5) * (t9 + t9) / (lit(1.0) + x[1] * x[1]))
    }

    pub fn p0295(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.5) * a.min(lit(-0.697)) / (lit(1.0) + a * a);
        let mut v12 = x.to_vec();
        let t13: Dual = lit(0.89) * x[2].max(lit(-0.517)).cos() + lit(0.91);
        for y14 in x.iter() {
            let t18: Dual = v12.iter().step_by(2).take(2).flat_map(|y15| { let t17 = lit(0.5) * (*y14).max(lit(-0.637)) / (lit(1.0) + v12[3] * v12[3]); x.iter().map(move |y16| t17 * ((*y16).max(lit(0.177)).tanh())) }).sum();
            let y21 = match (checked(lit(0.5) * ((-v12[n % v12.len()]) + (-t18)).atan(), (n + n)), n / 2 % 3) {
                (_, 0) => {
                    v12 = vec![lit(0.5) * x[n % x.len()].max(lit(0.87)).atan(); 4];
                    lit(0.5) * t13.max(lit(0.747)) / (lit(1.0) + v12[3] * v12[3])
                }
                (Ok(y20), k19) => lit(0.5) * t18.tanh().powi(3).atan(),
                _ => break,
            };
            s11 = s11 + (lit(0.26) * (y21 + t18).sin());
        }
        let t22 = std::mem::take(&mut s11);
        {
            let (w23, w24) = v12.split_at_mut(2);
            w23[0] = w24[0] * w24[n % w24.len()];
            for i25 in (1..n / 2 + 2).step_by(2) {
                if t13 + w24[0] < lit(0.167) {
                    let mut k26 = 0;
                    let mut t27 = lit(1.0) + (t13 - lit(0.77)).abs().sin();
                    while t27 > lit(0.71) && k26 < 12 {
                        t27 = t27 * (lit(0.54));
                        k26 += 1;
                        let t30 = lit(0.94) * (-t22).cos() + lit(0.86);
                        let f28 = |p29: Dual| (lit(0.5) * t27.max(lit(0.187)).tanh().powi(3) / (lit(1.0) + w23[i25 % w23.len()] * w23[i25 % w23.len()])) * t30;
                        let t30 = f28(t30) + lit(0.5);
                        let p29 = t30.sin();
                        let t31 = f28(p29 * t30);
                        let (w32, w33) = w23.split_at_mut(1);
                        w32[0] = w33[0] * p29;
                        s11 = lit(0.7) * s11 + lit(0.91) * (p29 + t31).sin();
                    }
                    let y34 = match n % 4 {
                        0 | 3 => lit(0.5) * (lit(0.61) * (s11 - lit(0.77)).abs()) / (lit(1.0) + w24[1] * w24[1]),
                        _ => {
                            w23.fill(lit(0.97) * (t22 - t27).cos() + lit(0.58));
                            (w23[1] / (lit(1.5) + t22 * t22)).tanh()
                        }
                    };
                    s11 = s11 + (lit(0.39) * (y34 + t27).sin());
                }
            }
            s11 = s11 + (lit(0.68) * (w24[n % w24.len()] + w23[1]).sin());
        }
        lit(0.45) * t22 + lit(0.49) * x[n % x.len()] + (lit(0.69) * (t13 / (lit(1.5) + t13 * t13)).cos() + lit(0.45)) + lit(0.95) * s11 + lit(0.56) * v12[3]
    }

    pub fn q0296(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.79) * (x[n % x.len()] - a).cos() + lit(0.22);
        let mut k2 = 0;
        let y3 = loop {
            k2 += 1;
            if k2 > 4 {
                break lit(0.5) * (x[k2 % x.len()] / (lit(1.5) + a * a)) / (lit(1.0) + s1 * s1);
            }
            let y4 = weighted(&x[..2], x, n);
            let t5 = std::mem::take(&mut s1);
            s1 = s1 + (lit(0.67) * (t5 + y4).sin());
        };
        let t6 = (s1 + y3).tanh();
        lit(0.25) * t6 + lit(0.98) * x[k2 % x.len()] + lit(0.94) * s1
    }

    pub fn p0296(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s7 = lit(0.5) * ((x[0] + lit(0.19)) - x[n % x.len()].cos()) / (lit(1.0) + a * a);
        let mut v8 = x.to_vec();
        let mut o9 = Some(((lit(0.1) * lit(n as f64)) * s7).sin());
        let t11: Dual = (0..n.min(4)).rev().filter(|k10| k10 % 2 == 1).map(|k10| (lit(0.5) * x[1].max(lit(-0.617)).atan()) * lit(k10 as f64)).sum();
        if let Ok(y12) = staged(v8[1].atan().tanh(), ((lit(0.1) * lit(n as f64)) - s7).sin(), n / 2) {
            let mut s13 = lit(1.0);
            s13 = s13 + (s7.tanh().powi(3).sin());
            s7 = s7 + (lit(0.72) * (y12 + s13).sin());
        }
        v8.push(((lit(0.1) * lit(n as f64)) * s7).tanh());
        let mut s14 = lit(0.5);
        s14 = s14 + (lit(0.14) * (-(s7 * s7)).cos() + lit(0.73));
        lit(0.24) * s7 + lit(0.58) * x[n % x.len()] + (lit(0.5) * (lit(0.39) + s7) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])) + lit(0.97) * s7 + lit(0.82) * v8[v8.len() - 1] + lit(0.99) * s14
    }

    pub fn p0297(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[2] + x[0]) * (x[3] - x[0])).atan();
        let mut m2 = 0;
        let mut k3 = 0;
        let y4 = loop {
            k3 += 1;
            if k3 > n.min(4) {
                break lit(0.55) * (-s1).min(lit(-0.17)).cos() + lit(0.15);
            }
            match (m2 + 3) % 4 {
                2 => {
                    let t7: Dual = x.iter().rev().map(|y5| lit(0.5) * ((x[k3 % x.len()] * y5) - s1).atan()).product();
                    'l9: for y8 in x {
                        'l11: for y10 in x.iter() {
                            let mut u12 = [lit(0.5) * ((*y10) + y10) / (lit(1.0) + x[2] * x[2]), lit(0.5) * ((lit(0.22) + t7) * lit(0.81)).atan()];
                            u12.iter_mut().zip(x.iter().skip(1)).for_each(|(y13, y14)| { *y13 = lit(0.5) * *y13 + ((*y8) - lit(0.11)).tanh(); });
                            let mut v15 = Vec::new();
                            v15.push((a * (*y8)).tanh());
                            v15.push(lit(0.43) * (s1 - a).cos() + lit(0.65));
                            v15.push(u12[k3 % 2].cos().sin());
                            s1 = lit(0.7) * s1 + lit(0.85) * (u12[m2 % 2] + (*y10)).sin();
                        }
                        match (n + 2) % 5 {
                            2 => {
                                break 'l9;
                            }
                            _ => {}
                        }
                        s1 = s1 - (lit(0.42) * (*y8).sin());
                    }
                    let y16 = drain(&mut s1);
                    s1 = s1 + (lit(0.76) * (y16 + t7).sin());
                }
                0 | 1 => {}
                _ => {
                    for i17 in (0..4 + 2).step_by(3) {
                        let t22: Dual = x.iter().step_by(2).skip_while(|y20| **y20 > lit(-0.753)).map(|y20| (a + y20).tanh()).take(2).sum();
                        s1 = s1 + (lit(0.77) * t22.sin());
                    }
                }
            }
        };
        lit(0.83) * a + lit(0.23) * x[3] + lit(0.88) * s1
    }

    pub fn p0298(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = ((lit(0.1) * lit(n as f64)) * x[3]).sin();
        let mut m2 = if (n + n) > 1 && a + s1 >= lit(0.907) { (n + n) } else { 1 };
        let mut p3 = (lit(0.5) * (x[2].min(lit(0.607)) + (a - a)).atan(), lit(0.5) * ((x[2] + a) - (a - a)).atan());
        let t6: Dual = x.iter().chain(&x[..]).filter(|y4| **y4 > lit(0.453)).map(|y4| lit(0.63) * (p3.0 - a).sin().cos() + lit(0.61)).skip(1).sum();
        let t7 = std::mem::replace(&mut s1, (x[3] + a).sin());
        let mut k8 = 0;
        'l9: loop {
            k8 += 1;
            if k8 > n {
                break;
            }
            let f10 = |p11: Dual| -> Dual { if p11 > lit(0.23) { return lit(0.5) * t6.min(lit(0.987)).atan(); } lit(0.5) * p3.1 / (lit(1.0) + t7 * t7) };
            let t13 = f10(lit(0.85) * (p3.1 * t7).cos() + lit(0.98)) * f10((p3.0 / (lit(1.5) + t7 * t7)).tanh());
            let y21 = match positive(((x[n % x.len()] * (lit(0.1) * lit(n as f64))) + (lit(0.1) * lit(n as f64))).tanh()) {
                Some(y15) if y15 > lit(0.89) => lit(0.5) * (t6 - t7).atan(),
                Some(y15) => {
                    'l17: for y16 in [lit(0.89) * p3.1.cos() + lit(0.31), lit(0.29) * (x[2].min(lit(0.467)) + (t7 * lit(0.63))).cos() + lit(0.44)] {
                        let mut y16 = (y16 + y16).sin();
                        let t20: Dual = x.iter().filter_map(|y18| if *y18 > lit(0.323) { Some((y15 + y16).sin()) } else { None }).take(2).sum();
                        a = lit(0.7) * a + lit(0.91) * (t20 + y16).sin();
                    }
                    lit(0.92) * y15.cos() + lit(0.69)
                }
                None => lit(0.14) * (p3.0 + p3.0).cos() + lit(0.77),
            };
            a = a + (lit(0.19) * (t13 + y21).sin());
        }
        lit(0.37) * p3.1 + lit(0.77) * x[n % x.len()] + (lit(0.5) * (t7 * p3.1).atan()) + lit(0.71) * p3.0 + lit(0.12) * a + lit(0.41) * s1
    }

    pub fn q0299(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((a * x[n % x.len()]) + (a + a)).tanh();
        let mut f2 = |p3: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * a / (lit(1.0) + a * a); s1 * p3 };
        let t4 = f2(lit(0.5) * (x[n % x.len()] * a) / (lit(1.0) + a * a)) + lit(0.5) * f2(lit(0.7));
        let y5: Dual;
        match n / 2 % 4 {
            0 => {
                y5 = lit(0.5) * x[n % x.len()].atan() / (lit(1.0) + a * a);
            }
            1 | 2 => {
                y5 = lit(0.5) * (x[1] * lit(0.45)).atan();
            }
            _ => {
                let mut v7: Vec<Dual> = x[1..].iter().filter(|y6| **y6 > lit(0.163)).map(|y6| (-(s1 * s1)).exp().sin()).collect();
                v7.push(lit(0.5) * x[n % x.len()] / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
                y5 = (x[3] * x[3]).ln_1p().tanh();
            }
        }
        let t9: Dual = x.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(lit(0.5) * (s1 - t4).atan(), |(i, y8)| (y5.min(lit(0.67)).sin()) * lit(i as f64));
        let t12: Dual = x.iter().step_by(2).filter_map(|y10| if *y10 > lit(0.643) { Some(lit(0.5) * (t9 - y10).cos() / (lit(1.0) + t9 * t9)) } else { None }).sum();
        let y13 = if !(n / 2 <= 3) {
            let t16: Dual = x.iter().map(|y14| { if *y14 > lit(-0.123) { return lit(0.5) * (t12 + t9) / (lit(1.0) + t12 * t12); } lit(0.5) * y14 }).sum();
            s1 = s1 / (lit(1.1) + a.min(lit(0.277)) * a.min(lit(0.277)));
            lit(0.5) * ((-t9) / (lit(1.5) + y5 * y5)) / (lit(1.0) + t9 * t9)
        } else {
            lit(0.5) * t12.min(lit(-0.687)) / (lit(1.0) + t12 * t12)
        };
        lit(0.63) * t9 + lit(0.21) * x[n % x.len()] + (lit(0.5) * a.max(lit(-0.487)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])) + lit(0.75) * s1
    }

    pub fn p0299(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s17 = (-a).max(lit(-0.227)).sin();
        let mut u18 = [lit(0.5) * (a + a).atan(); 2];
        let mut y19 = if (n + n) % 2 == 0 || u18[0] - (lit(0.1) * lit(n as f64)) > a {
            lit(0.5) * (-((-a) * (-a))).exp().atan()
        } else {
            lit(0.5) * u18[1] / (lit(1.0) + s17 * s17)
        };
        u18.swap(n % 2, 0);
        u18[0] = u18[0] / (lit(1.1) + (-(a * a)).exp() * (-(a * a)).exp());
        let y27 = match n / 2 {
            ..2 => (y19 * s17).sin(),
            2..=4 => x[n % x.len()].tanh(),
            _ => {
                {
                    let (w20, w21) = u18.split_at_mut(1);
                    w20[0] = w21[0] * w21[0];
                    let y22 = match positive(((w21[n % w21.len()] * w21[0]) + w20[n % w20.len()].max(lit(-0.87))).sin()) { Some(t) => lit(0.74) * t, None => lit(0.95) };
                    let t26: Dual = w20.iter().take(3).take(2).flat_map(|y23| { let t25 = lit(0.48) * (y22 + (*y23)).cos() + lit(0.42); x.iter().map(move |y24| t25 * (s17.max(lit(-0.877)).sin())) }).take(2).sum();
                    y19 = y19 + (lit(0.59) * (t26 + w20[0]).sin());
                }
                lit(0.5) * (y19 + u18[n % 2]) / (lit(1.0) + s17 * s17)
            }
        };
        let t31: Dual = x.iter().rev().take(2).flat_map(|y28| { let t30 = y27.max(lit(-0.287)).sin(); x.iter().map(move |y29| t30 * (a.max(lit(-0.307)).sin())) }).sum();
        lit(0.59) * s17 + lit(0.32) * x[n % x.len()] + lit(0.51) * s17 + lit(0.29) * y19 + lit(0.97) * u18[n % 2]
    }
}

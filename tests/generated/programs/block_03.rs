// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0075(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (0.52 + (b * b)).tanh();
    let mut u2 = [x[2].min(0.177).sin(); 2];
    let mut m3 = (n + n);
    {
        let (w4, w5) = u2.split_at_mut(1);
        w4[0] = w5[0] * w4[0];
        let y7 = match mode(n) {
            Mode::Low => 0.5 * s1.cos() / (1.0 + s1 * s1),
            Mode::Middle => 0.5 * (b * s1).atan(),
            Mode::High => {
                let e6 = if (m3 + n) % 3 != 0 { Err(2_u8) } else { Ok((s1.min(-0.187) + (x[3] / (1.5 + w5[0] * w5[0]))).tanh()) };
                s1.max(-0.657).sin()
            }
        };
        s1 += 0.29 * (w4[0] + y7).sin();
    }
    {
        let (w8, w9) = u2.split_at_mut(1);
        w8[0] = w9[0] * s1;
        w8[0] -= 0.49 * (s1 * s1).tanh();
        let mut u10 = [s1.atan().tanh(); 4];
        let mut v11 = u10.clone();
        s1 += 0.46 * (u10[2] + w8[0]).sin();
    }
    u2[..2].fill(0.19 * (b * s1).cos() + 0.24);
    {
        let (w12, w13) = u2.split_at_mut(1);
        w12[0] = w13[0] * b;
        w13.swap(0, 0);
        for (y14, y15) in w13.iter_mut().zip(w12.iter()) {
            match first_above(x, 0.63) {
                Some(y16) => {
                    let t19: f64 = w12.iter().rev().take_while(|y17| **y17 > 0.743).map(|y17| 0.5 * (b * y16) / (1.0 + y16 * y16)).take(2).sum();
                    s1 += 0.36 * (t19 + y16).sin();
                }
                None => {
                    *y14 += 0.95 * (0.5 * ((b - 0.77).abs() + ((0.1 * (m3 as f64)) + (*y15))) / (1.0 + (*y14) * (*y14)));
                }
            }
            s1 += 0.96 * ((*y15) + (*y14)).sin();
        }
        s1 += 0.83 * (w12[0] + w13[n % w13.len()]).sin();
    }
    0.67 * s1 + 0.89 * x[2] + 0.71 * s1 + 0.45 * u2[0]
}

#[differentiable]
pub fn q0076(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.61 * a.sin().cos() + 0.66;
    let y2 = 0.34 * positive((x[0] + s1).tanh())?.sin();
    let mut p4 = (0.12 * ((y2 - s1) + 0.94).cos() + 0.48, 0.5 * (x[1] * y2) / (1.0 + x[3] * x[3]));
    'l5: for y3 in x {
        p4 = (p4.1, (p4.0 * (x[n % x.len()] + y2)).sin());
        let mut k6 = 0;
        let mut t7 = 1.0 + (x[k6 % x.len()] + (*y3)).sin();
        while t7 > 0.51 && k6 < 12 {
            t7 *= 0.63;
            k6 += 1;
            let y8 = positive((p4.0 + y2).min(-0.197).tanh())?;
            for (i9, y10) in x.iter().enumerate() {
                let mut s12 = 0.15 * (t7 + 0.54).cos() + 0.27;
                'l13: for y11 in x {
                    s12 = (0.83 * s12 + (s12 * x[1])).tanh();
                    let y14 = 0.74 * chained(0.5 * (-(*y10)) / (1.0 + y8 * y8), 0.5 * (x[k6 % x.len()] - s12).atan())?.sin();
                    let y15 = match positive(0.5 * (s12.min(-0.887) + (0.1 * (i9 as f64))) / (1.0 + y14 * y14)) { Some(t) => 0.81 * t, None => 0.47 };
                    t7 += 0.51 * (y14 + y15).sin();
                }
                s1 += 0.65 * ((*y10) + s12).sin();
            }
            t7 -= 0.56 * y8.sin();
        }
        s1 += 0.98 * ((*y3) + t7).sin();
    }
    Some(0.79 * ((p4.1 - s1) * (x[n % x.len()] - 0.77).abs()).cos() + 0.65)
}

#[differentiable]
pub fn p0076(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s16 = 0.23 * (b + 0.55).cos() + 0.96;
    let mut v17 = vec![(-x[0]).sin(); 3];
    let mut m18 = if a < -0.837 { (n + 2) } else { 1 };
    let mut o19: Option<f64> = None;
    'l21: for i20 in (1..n + 2).step_by(2) {
        v17.swap(n % 3, 2);
    }
    match checked((b.cos() + (b / (1.5 + s16 * s16))).sin(), n) {
        Ok(y22) => {
            for i24 in (1..x.len() + 2).step_by(3) {
                let y30 = match mode(i24) {
                    Mode::Low => {
                        let t25: f64 = (v17[2] * b).sin();
                        let mut stack26: Vec<usize> = (0..n).collect();
                        let mut u28 = [0.5 * (v17[1] + t25) / (1.0 + s16 * s16), (v17[n % v17.len()] - (0.1 * (i24 as f64))).sin(), 0.5 * (a + y22) / (1.0 + a * a)];
                        'l29: while let Some(i27) = stack26.pop() {
                            u28 = [u28[1], u28[2], ((a + s16) + t25.atan()).tanh()];
                            u28 = [((v17[n % v17.len()] + u28[i24 % 3]) - 0.27).tanh(), 0.5 * x[3].atan(), 0.5 * (t25 - 0.17).atan()];
                        }
                        y22.min(-0.27).tanh()
                    }
                    Mode::Middle => {
                        nudge(&mut s16, 0.27 * (y22 * (y22 - x[n % x.len()])).cos() + 0.28);
                        0.5 * (s16 - 0.77).abs() / (1.0 + b * b)
                    }
                    Mode::High => {
                        break;
                    }
                };
                b = 0.7 * b + 0.36 * y30.sin();
            }
            b -= 0.29 * y22.sin();
        }
        Err(_) => {
            s16 += 0.99 * (0.5 * (a.min(0.237) * s16).atan());
        }
    }
    0.56 * x[2] + 0.51 * x[n % x.len()] + (0.5 * (s16 + s16) / (1.0 + a * a)) + 0.13 * b + 0.64 * v17[m18 % v17.len()] + 0.82 * s16
}

#[differentiable]
pub fn p0077(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.71 * (a / (1.5 + a * a)).cos() + 0.74;
    let Some(y2) = first_above(x, 0.98) else {
        return 0.69 * b + 0.41 * x[n % x.len()];
    };
    let t6: f64 = x.iter().scan(0.5 * b.tanh().powi(2).atan(), |s5, y3| { *s5 = 0.5 * *s5 + 0.44 * (y2 - s1).cos() + 0.74; Some(s5.sin()) }).sum();
    let t9 = 0.15 * (x[2] * (0.1 * (n as f64))).cos() + 0.42;
    let f7 = |p8: f64| (t6.max(0.117).sin()) * t9;
    let t9 = f7(t9) + 0.5;
    let p8 = t9.sin();
    let t10 = f7(p8 * t9);
    let y19 = match n {
        0 => {
            let t14: f64 = x.iter().rev().filter_map(|y12| if *y12 > 0.533 { Some(0.25 * (a - (0.1 * (n as f64))).cos() + 0.85) } else { None }).skip(1).sum();
            (t14 * x[n % x.len()]).tanh()
        }
        k11 => {
            let f15 = |p17: f64| 0.58 * (p17 * t9).cos() + 0.89;
            let f16 = |p17: f64| f15(p17) - f15(0.93 * (t9 * b).cos() + 0.94);
            let t18 = f16(t6.atan().sin());
            0.5 * (t9 - t6).min(-0.87).atan()
        }
    };
    let t21: f64 = x.iter().skip(1).map(|y20| 0.5 * y19.max(0.557).atan()).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| 0.5 * ((a * t10) * y19.max(-0.357)) / (1.0 + a * a));
    let t26: f64 = x.iter().chain(&x[..]).zip(x.iter().skip(1)).enumerate().map(|(i24, (y22, y25))| (0.5 * (t10 - (*y22)).atan()) * y25 * (i24 as f64)).sum::<f64>().tanh();
    let mut v28: Vec<f64> = x.iter().chain(&x[..]).filter(|y27| **y27 > -0.173).map(|y27| 0.5 * (y19 + y27).atan()).collect();
    v28.push(0.5 * ((y19 * b) - 0.77).abs().atan());
    0.13 * t21 + 0.18 * x[n % x.len()] + (0.5 * ((y19 + t6) * (y19 + t26)).atan()) + 0.97 * s1 + 0.84 * b + 0.17 * v28[0]
}

#[differentiable]
pub fn q0078(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[n % x.len()] + x[3]).sin().atan();
    let t4: f64 = x[1..].iter().map(|y2| 0.5 * ((a + 0.61) + (x[n % x.len()] + x[n % x.len()])).atan()).sum();
    let y9 = match n / 2 {
        0 => {
            let y6 = 0.22 * first_above(&x[..2], 0.36)?.sin();
            s1 += 0.48 * mean(&x[..2]);
            0.5 * t4.atan()
        }
        k5 => {
            let mut v8 = x[1..].iter().filter(|y7| **y7 > -0.353).map(|y7| (s1 * t4).tanh()).collect::<Vec<_>>();
            v8.push(0.5 * (a + (0.1 * (k5 as f64))).max(-0.717).atan());
            (s1 * s1 + 0.3).sqrt().sin()
        }
    };
    Some(((y9 / (1.5 + a * a)) + (a + t4)).sin())
}

#[differentiable]
pub fn p0078(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = 0.92 * (a * x[2]).min(0.987).cos() + 0.23;
    let mut u11 = [(s10 * s10 + 0.3).sqrt().tanh(), 0.5 * (x[n % x.len()] - a).sin().atan(), (a - s10).tanh(), ((s10 * x[n % x.len()]) + (a - x[2])).tanh()];
    let mut v12 = x.to_vec();
    'l14: for y13 in v12.iter_mut() {
        match (n + 2) % 5 {
            2 => continue 'l14,
            _ => {}
        }
        let mut k15 = 0;
        while k15 < n {
            k15 += 1;
            let y27 = match staged(((a / (1.5 + u11[k15 % 4] * u11[k15 % 4])) * (u11[0] * (*y13))).sin(), 0.5 * (a + a) / (1.0 + a * a), (k15 + 2)) {
                Ok(y16) => {
                    for (y18, y19) in x.iter().zip(&u11) {
                        let t22: f64 = x[1..].iter().filter_map(|y20| if *y20 > -0.753 { Some(0.5 * (0.12 * (*y19)) / (1.0 + (*y20) * (*y20))) } else { None }).sum();
                        s10 += 0.26 * (t22 + (*y19)).sin();
                    }
                    if let Ok(y23) = checked(0.16 * (u11[2] + a).cos() + 0.84, n / 2) {
                        let (w24, w25) = u11.split_at_mut(1);
                        w24[0] = w25[0] * w24[0];
                        let y26 = match q0078(x, 0.87 * ((w25[k15 % w25.len()] * y23) / (1.5 + w25[2] * w25[2])).cos() + 0.51, n % 4) { Some(t) => 0.29 * t, None => 0.12 };
                        s10 += 0.77 * (y26 + w25[0]).sin();
                    } else {
                        u11[k15 % 4] /= 1.1 + (y16 + u11[3]) * (y16 + u11[3]);
                    }
                    (u11[0].min(-0.607) * x[2].cos()).sin()
                }
                Err(0 | 2) => 0.79 * a.atan().cos() + 0.83,
                Err(k17) => ((*y13) * (0.1 * (k15 as f64))).tanh(),
            };
            s10 = 0.7 * s10 + 0.59 * y27.sin();
        }
        s10 -= 0.74 * (*y13).sin();
    }
    0.12 * a + 0.15 * x[0] + (0.5 * (v12[n % v12.len()] - v12[1]).min(0.77) / (1.0 + x[n % x.len()] * x[n % x.len()])) + 0.25 * s10 + 0.74 * u11[0] + 0.51 * v12[2]
}

#[differentiable]
pub fn p0079(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[2] * x[1]).max(-0.187).atan();
    let f2 = |p3: f64| (p3 * a).sin();
    let t5 = x.iter().map(|y4| f2(*y4)).sum::<f64>();
    let t7: f64 = if x.iter().rev().any(|y6| *y6 > -0.623) { 0.87 * (x[n % x.len()] + a).cos() + 0.95 } else { 0.5 * a };
    let t10: f64 = x.iter().rev().fold(a.max(-0.747).sin(), |s9, y8| 0.5 * s9 + y8.atan().sin());
    for i11 in n..n {
        let mut u12 = [t10.tanh(); 2];
        let mut v13 = u12.clone();
        std::mem::swap(&mut v13, &mut u12);
        s1 += 0.47 * (v13[1] + u12[1]).sin();
    }
    let t16: f64 = x.iter().chain(&x[..]).filter(|y14| **y14 > 0.593).map(|y14| 0.77 * (x[0] + (0.1 * (n as f64))).cos() + 0.36).skip(1).sum();
    let t19: f64 = x.iter().step_by(2).fold((t5 + 0.46).tanh(), |s18, y17| 0.5 * s18 + ((*y17) * (*y17) + 0.3).sqrt().atan().tanh());
    0.36 * s1 + 0.73 * x[n % x.len()] + (t16.max(0.557) + 0.54).tanh() + 0.88 * s1
}

#[differentiable]
pub fn p0080(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((0.1 * (n as f64)) * x[n % x.len()].min(0.987)).atan();
    let mut u2 = [((s1 + 0.92) + (a + x[2])).tanh(); 4];
    let t5: f64 = x.iter().rev().skip_while(|y3| **y3 > 0.53).map(|y3| (a - a).tanh()).skip(1).sum();
    let mut v7: Vec<f64> = u2.iter().chain(&u2[..]).map(|y6| (x[2] - u2[3]).tanh()).collect();
    v7.push((a - x[2]).tanh());
    u2.swap(n % 4, 1);
    let t9: f64 = x.iter().last().map_or(0.11 * (v7[n % v7.len()] * u2[n % 4]).cos() + 0.63, |y8| ((*y8) - 0.77).abs().tanh());
    std::mem::swap(&mut u2[1], &mut v7[0]);
    let mut p11 = ((v7[n % v7.len()] - 0.66).sin(), 0.5 * ((t5 * t5).ln_1p() - u2[3].max(0.37)).atan());
    for i10 in (0..x.len()).rev() {
        p11 = (p11.1, (p11.0 * (p11.0 + t9)).sin());
        match i10 {
            0 => {
                let mut p14 = (0.31 * v7[0].cos() + 0.76, 0.5 * (v7[0] * t9) / (1.0 + t9 * t9));
                for i13 in x.iter().rev() {
                    p14 = (p14.1, (p14.0 * (i13 - p11.1)).sin());
                    let y20 = match i10 % 4 {
                        0 | 3 => {
                            let t15: f64 = 0.62 * ((*i13) * (*i13)).ln_1p().cos() + 0.52;
                            let f16 = |p18: f64| (t5 - u2[1]).sin();
                            let f17 = |p18: f64| f16(p18) - f16(0.5 * (t15 + (*i13)) / (1.0 + p14.0 * p14.0));
                            let t19 = f17(0.5 * p11.1.min(0.467).atan());
                            0.5 * ((*i13) * t15) / (1.0 + (*i13) * (*i13))
                        }
                        _ => {
                            std::mem::swap(&mut u2[0], &mut p14.0);
                            relax(&mut u2, ((-p14.0) + i13).tanh());
                            0.64 * t5.cos() + 0.25
                        }
                    };
                    s1 -= 0.61 * ((*i13) + y20).sin();
                }
                s1 += 0.74 * p14.1.sin();
            }
            k12 => {}
        }
    }
    0.46 * v7[0] + 0.97 * x[2] + 0.13 * u2[n % 4] + 0.15 * s1 + 0.52 * v7[n % v7.len()] + 0.36 * p11.0
}

#[differentiable]
pub fn p0081(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * b.atan();
    let mut v2 = vec![((a * (0.1 * (n as f64))) * b.max(-0.177)).sin(); 3];
    let mut m3 = if n / 2 % 2 == 0 || b * b < s1 { n } else { 2 };
    for y4 in v2.iter() {
        for y5 in x {
            if (m3 + n) % 3 != 0 {
                continue;
            }
            let mut k6 = 0;
            while k6 < n % 3 {
                match positive(0.5 * (s1 + s1) / (1.0 + (*y4) * (*y4))) {
                    Some(y7) => {
                        let f8 = |p9: f64, q10: f64| (v2[0] + x[3]).tanh();
                        let t11 = f8(0.5 * y7.atan() / (1.0 + y7 * y7), 0.87 * y4.cos() + 0.35) - f8(0.87 * y4.cos() + 0.35, 0.4);
                        let t13: f64 = v2.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(((*y5) * y5).atan().tanh());
                        s1 += 0.85 * (t11 + t13).sin();
                    }
                    None => {
                        let t16: f64 = x.iter().map(|y14| { if *y14 > 0.623 { return v2[n % v2.len()].sin().sin(); } 0.5 * y14 }).take(2).sum();
                        s1 += 0.17 * t16.sin();
                    }
                }
                k6 += 1;
            }
            s1 += 0.52 * (*y5).sin();
        }
        let mut s19 = ((v2[0] - 0.77).abs() / (1.5 + s1 * s1)).tanh();
        for (i17, y18) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
            s19 = (0.27 * s19 + (v2[2] - y18)).tanh();
            'l21: for y20 in x.iter() {
                if !((i17 + 3) <= 1) {
                    let y22 = match first_above(x, 0.75) { Some(t) => 0.45 * t, None => 0.62 };
                    m3 += 1;
                    s1 += 0.69 * y22.sin();
                    continue 'l21;
                }
                s19 += 0.32 * (*y20).sin();
            }
            s19 = 0.7 * s19 + 0.54 * (*y18).sin();
        }
        s1 += 0.64 * (s19 + (*y4)).sin();
    }
    0.32 * s1 + 0.56 * x[m3 % x.len()] + (0.5 * ((0.1 * (n as f64)) + b).atan()) + 0.73 * s1 + 0.13 * v2[2]
}

#[differentiable]
pub fn p0082(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = a.min(0.427).tanh();
    let mut u2 = [0.5 * (b + s1).atan(), 0.5 * (x[x.len() - 1] + b).atan()];
    let mut v3 = x.to_vec();
    let mut m4 = if s1 / (1.5 + b * b) < 0.367 { (n + n) } else { 1 };
    v3[m4 % 4] = 0.24 * (s1 * u2[n % 2]).cos() + 0.53;
    let mut k5 = 0;
    let mut t6 = 1.0 + (0.5 * (a + b) / (1.0 + s1 * s1));
    'l7: while t6 > 0.18 && k5 < 12 {
        t6 *= 0.59;
        k5 += 1;
        v3[m4 % 4] = 0.43 * (s1 - t6).cos() + 0.71;
    }
    let mut k8 = 0;
    let y9 = loop {
        k8 += 1;
        if (n + n) % 2 == 1 || k8 > n {
            break 0.5 * (u2[n % 2] + 0.99) / (1.0 + x[k8 % x.len()] * x[k8 % x.len()]);
        }
        u2[k5 % 2] = 0.27 * u2[1].tanh().powi(3).cos() + 0.92;
        match (k8 + n) % 4 {
            2 => {
                let y10;
                if s1.atan() <= u2[0] {
                    y10 = 0.5 * ((v3[1] * v3[1]).ln_1p() / (1.5 + v3[2] * v3[2])) / (1.0 + v3[n % v3.len()] * v3[n % v3.len()]);
                } else {
                    y10 = (t6 + v3[3]).tanh();
                }
                a += 0.75 * y10.sin();
            }
            0 | 1 => {
                a += 0.15 * (0.5 * ((0.1 * (m4 as f64)) - t6).atan());
            }
            _ => {
                s1 += 0.66 * (0.5 * ((t6 / (1.5 + v3[1] * v3[1])) * u2[1].max(0.707)) / (1.0 + t6 * t6));
            }
        }
    };
    0.38 * s1 + 0.43 * x[1] + 0.27 * u2[1] + 0.15 * t6 + 0.17 * s1 + 0.26 * v3[1] + 0.91 * a
}

#[differentiable]
pub fn q0083(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a * a).ln_1p().tanh();
    let y2 = 0.49 * positive((x[n % x.len()] * a).sin())?.sin();
    let mut k5 = 0;
    let mut t6 = ((y2 / (1.5 + x[2] * x[2])) * (-x[n % x.len()])).sin();
    let mut p7 = (x[1].max(-0.167).tanh(), (t6 * s1).sin());
    'l8: while {
        k5 += 1;
        t6 = 0.76 * t6 + (0.5 * (s1 * s1) / (1.0 + y2 * y2));
        k5 < 7 && t6 > -0.68
    } {
        p7 = (p7.1, (p7.0 * (y2 * (0.1 * (n as f64)))).sin());
        let mut u9 = [0.5 * (s1 - s1) / (1.0 + t6 * t6), 0.5 * (y2 + s1) / (1.0 + t6 * t6), p7.1.min(-0.627).sin()];
        let mut v10 = u9.clone();
        u9.swap(2, 1);
        t6 += 0.54 * (u9[2] + v10[1]).sin();
    }
    let y11 = positive(0.5 * (y2 * (0.1 * (n as f64))).atan() / (1.0 + y2 * y2))?;
    Some(0.12 * (y2 * y2 + 0.3).sqrt().cos() + 0.12)
}

#[differentiable]
pub fn p0083(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s12 = a.max(0.217).sin();
    let mut v13 = x.to_vec();
    let mut m14 = if (n + 3) % 2 == 0 || a.max(0.227) >= s12 { (n + n) } else { 2 };
    v13[1] += 0.66 * (0.5 * (-x[2]).atan());
    'l16: for i15 in 0..=n.min(4) {
        v13[0] = 0.12 * (s12 + x[0]).cos() + 0.23;
        v13[1..].fill(0.22 * (0.55 * s12).cos() + 0.82);
    }
    'l18: for y17 in &v13 {
        match q0083(x, 0.5 * (s12 * (s12 + (0.1 * (n as f64)))).atan(), n % 4) {
            Some(y19) => {
                let t24: f64 = v13.iter().zip(x.iter().skip(1)).enumerate().map(|(i22, (y20, y23))| ((((*y20) * (0.1 * (n as f64))) * (0.1 * (m14 as f64))).sin()) * y23 * (i22 as f64)).sum::<f64>().tanh();
                s12 += 0.75 * (t24 + y19).sin();
            }
            None => {
                let mut k25 = 0;
                let mut u27 = [(a - 0.38).sin(), 0.31 * (v13[m14 % v13.len()] + y17).cos() + 0.95, ((*y17) + (0.1 * (m14 as f64))).sin()];
                let y26 = loop {
                    k25 += 1;
                    if k25 > 4 {
                        break 0.5 * v13[2].max(-0.967) / (1.0 + s12 * s12);
                    }
                    u27 = [u27[1], u27[2], 0.72 * (x[n % x.len()] / (1.5 + u27[0] * u27[0])).cos() + 0.74];
                    let y28 = rotate(&mut u27);
                    s12 += 0.22 * y28.sin();
                };
                s12 += 0.78 * (u27[1] + y26).sin();
            }
        }
        s12 = 0.7 * s12 + 0.26 * (*y17).sin();
    }
    0.25 * a + (0.5 * ((0.1 * (m14 as f64)) + a) / (1.0 + x[m14 % x.len()] * x[m14 % x.len()])) + 0.69 * s12 + 0.48 * v13[m14 % v13.len()]
}

#[differentiable]
pub fn q0084(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * x[x.len() - 1].sin().atan();
    a += 0.34 * checked((x[n % x.len()] + a).tanh(), n)?;
    let y2 = drain(&mut a);
    let Some(y3) = first_above(&x[..2], 0.94) else {
        return Ok((s1 - y2).tanh());
    };
    s1 += 0.47 * stepped(((y3 * y3).ln_1p() + (y3 / (1.5 + y3 * y3))).tanh(), n / 2);
    let f4 = |p5: f64| -> f64 { for k6 in 1..4 { if p5 * (k6 as f64) > 0.57 { return (y2 * (0.1 * (n as f64))).tanh(); } } (-y3).tanh() };
    let t7 = f4((y2 / (1.5 + y3 * y3)).sin()) * f4(0.5 * (-(a * a)).exp().atan());
    Ok(0.28 * (-y3).cos() + 0.77)
}

#[differentiable]
pub fn p0084(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s8 = (-(x[2] + x[1])).sin();
    let mut v9 = Vec::new();
    v9.push(0.5 * (s8 + s8).atan());
    v9.push(0.61 * s8.cos().cos() + 0.51);
    v9.push(0.18 * (a + s8).cos() + 0.23);
    let mut m10 = (n + n);
    let mut a = s8 - a.tanh();
    let t14: f64 = v9[1..].iter().scan(0.5 * (s8 + v9[m10 % v9.len()]).atan(), |s13, y11| { *s13 = 0.5 * *s13 + (-(*y11)).sin(); Some(s13.sin()) }).take(2).sum();
    let e15 = if m10 > 2 && 0.78 * s8 >= s8 { Err(3_u8) } else { Ok((a + 0.31).tanh()) };
    let y16 = rotate(&mut v9);
    let (t20, t21) = x.iter().rev().fold(((0.28 * (t14 - y16)).sin(), 1.0), |(p18, q19), y17| (q19 * (a.tanh()), p18 - q19));
    let (t20, t21) = (t20.tanh(), t21.sin());
    v9 = vec![(s8 + 0.89).sin(); 4];
    let t22 = std::mem::replace(&mut v9[2], 0.5 * t20.cos().atan());
    m10 = m10 % 5;
    let t25: f64 = v9.iter().map(|y23| 0.16 * t20.max(0.17).cos() + 0.17).product();
    let t28: f64 = x.iter().map(|y26| { if *y26 > 0.593 { return 0.5 * (v9[1] - t25).atan(); } 0.5 * y26 }).take(2).sum();
    0.33 * t22 + 0.78 * x[m10 % x.len()] + (0.79 * x[1].max(0.497).cos() + 0.74) + 0.26 * a + 0.96 * v9[m10 % v9.len()] + 0.71 * s8
}

#[differentiable]
pub fn p0085(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-a).cos().atan();
    let mut u2 = [(s1 - 0.99).cos().tanh(), 0.5 * (s1 - 0.77).abs().atan(), ((s1 + x[n % x.len()]) + (s1 - x[0])).sin()];
    let mut m3 = 0;
    let o4 = if (n + 3) > 1 && a.min(-0.317) <= 0.357 { Some(0.5 * (-(u2[m3 % 3] + u2[n % 3])).atan()) } else { None };
    let (t5, mut s6) = (a.min(-0.957).sin(), (-u2[1]).sin());
    {
        let w7 = &mut u2[1..3];
        let mut k8 = 0;
        let mut u10 = [0.5 * ((x[m3 % x.len()] + 0.16) / (1.5 + w7[1] * w7[1])) / (1.0 + w7[1] * w7[1]), 0.89 * ((s6 * (0.1 * (m3 as f64))) + x[2].cos()).cos() + 0.32, (a * 0.34).sin().sin()];
        let y9 = loop {
            k8 += 1;
            if k8 > n {
                break 0.5 * ((0.88 - s6) + (0.34 - s1)) / (1.0 + s1 * s1);
            }
            u10 = [u10[1], u10[2], 0.5 * (x[0] - s6).atan()];
            'l12: for y11 in [0.5 * ((0.1 * (n as f64)) + w7[n % w7.len()].min(0.947)).atan(), 0.5 * (-(w7[m3 % w7.len()] / (1.5 + s6 * s6))) / (1.0 + t5 * t5)] {
                let t15 = (w7[0] + (0.1 * (n as f64))).tanh();
                let f13 = |p14: f64| (0.5 * (t5 - (0.1 * (n as f64))).atan()) * t15;
                let t15 = f13(t15) + 0.5;
                let p14 = t15.sin();
                let t16 = f13(p14 * t15);
                s1 += 0.89 * (p14 + t15).sin();
            }
        };
        s6 += 0.59 * (w7[1] + u10[2]).sin();
    }
    let t17 = std::mem::take(&mut s6);
    u2.iter_mut().zip(x.iter().chain(&x[..])).for_each(|(y18, y19)| { if *y19 < 0.173 { return; } *y18 = 0.5 * *y18 + ((t5 * y19) / (1.5 + (*y19) * (*y19))).sin(); });
    nudge(&mut u2[2], (t5 / (1.5 + s6 * s6)).tanh());
    0.92 * t5 + 0.71 * x[1] + (0.46 * ((0.1 * (n as f64)) * s1).cos() + 0.93) + 0.82 * s6 + 0.89 * u2[n % 3] + 0.54 * s1
}

#[differentiable]
pub fn p0086(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * x[n % x.len()]).atan();
    let mut o2 = Some(a.tanh());
    let mut p3 = (0.5 * ((s1 / (1.5 + s1 * s1)) * (x[3] + s1)) / (1.0 + b * b), ((0.33 - a) * (a + 0.61)).sin());
    let r4 = if (n + n) % 3 != 2 { &b } else { &a };
    o2 = None;
    let mut u6 = [0.5 * (p3.1 + b) / (1.0 + p3.0 * p3.0), 0.5 * (s1 + r4) / (1.0 + b * b), 0.5 * (b / (1.5 + p3.0 * p3.0)) / (1.0 + s1 * s1)];
    'l7: for i5 in (0..n % 4 + 2).step_by(2) {
        u6 = [u6[1], u6[2], 0.44 * (p3.1 * x[1]).cos() + 0.87];
        for i8 in 0..x.len() {
            let y9;
            if !((i5 + n) <= 4) {
                y9 = 0.5 * (b + r4).atan();
            } else {
                y9 = (x[1] * p3.0).tanh();
            }
            u6.swap(i8 % 3, 1);
            s1 += 0.74 * y9.sin();
        }
        let mut stack10 = vec![n, n];
        let mut s12 = ((p3.1 + p3.1) * ((*r4) * (*r4))).sin();
        while let Some(i11) = stack10.pop() {
            if i11 > 1 {
                stack10.push(i11 / 2);
            }
            s12 = (0.73 * s12 + ((*r4) * p3.0)).tanh();
            let mut v14 = x.iter().rev().map(|y13| 0.5 * (s1 + y13) / (1.0 + x[2] * x[2])).collect::<Vec<_>>();
            v14.push(0.5 * ((-(s12 * s12)).exp() * 0.49).atan());
            s12 -= 0.77 * v14[0].sin();
        }
        s1 += 0.77 * s12.sin();
    }
    0.88 * s1 + 0.63 * x[3] + 0.39 * u6[n % 3] + 0.31 * s1 + 0.18 * p3.1
}

#[differentiable]
pub fn p0087(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.max(-0.497).sin();
    let mut m2 = 0;
    let t4: f64 = x.iter().step_by(2).find_map(|y3| if *y3 > -0.603 { Some(0.5 * ((x[x.len() - 1] + s1) * (-s1)) / (1.0 + a * a)) } else { None }).unwrap_or(0.5 * x[n % x.len()].cos() / (1.0 + x[1] * x[1]));
    let mut v6 = x.iter().filter(|y5| **y5 > 0.563).map(|y5| 0.5 * ((t4 * t4 + 0.3).sqrt() * y5) / (1.0 + (*y5) * (*y5))).collect::<Vec<_>>();
    v6.push(0.5 * (t4 * s1).atan());
    let y8 = if let Ok(y7) = staged(0.5 * t4.max(-0.107) / (1.0 + v6[0] * v6[0]), (-(s1 * s1)).exp().sin(), n) {
        (v6[0] * v6[0]).cos().sin()
    } else {
        return 0.94 * v6[n % v6.len()] + 0.18 * x[0];
    };
    m2 = (m2 * 3 + 0) % 7;
    s1 /= 1.1 + y8.cos() * y8.cos();
    let mut s9 = 0.5;
    s9 += (-y8).tanh();
    let t14: f64 = x.iter().rev().zip(v6[1..].iter()).enumerate().map(|(i12, (y10, y13))| (0.5 * ((a * (*y10)) * y8.min(-0.807)).atan()) * y13 * (i12 as f64)).sum::<f64>().tanh();
    let mut k15 = 0;
    let mut t16 = 0.52 * s9.min(0.107).cos() + 0.34;
    while {
        k15 += 1;
        t16 = 0.50 * t16 + (0.5 * (t14 * s9) / (1.0 + t16 * t16));
        k15 < 7 && t16 > -0.68
    } {
        let mut y17 = if y8.min(-0.907) >= -0.827 {
            0.47 * t14.min(0.197).max(-0.447).cos() + 0.49
        } else {
            0.5 * (-t14).atan()
        };
        t16 += 0.54 * y17.sin();
    }
    0.24 * t16 + 0.58 * x[2] + 0.49 * s1 + 0.26 * s9 + 0.93 * t16 + 0.14 * v6[m2 % v6.len()]
}

#[differentiable]
pub fn q0088(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.59 * (x[x.len() - 1] * 0.67).cos() + 0.58;
    let y2 = staged((s1 - 0.61).min(0.707).tanh(), 0.5 * ((s1 * s1).ln_1p() - 0.77).abs().atan(), (n + 1))?;
    let y3 = 0.97 * staged(0.93 * a.cos() + 0.57, 0.5 * (a / (1.5 + s1 * s1)).atan(), (n + n))?.sin();
    let t6: f64 = x.iter().step_by(2).filter_map(|y4| if *y4 > -0.523 { Some(0.62 * a.sin().cos() + 0.91) } else { None }).take(2).sum();
    let t8: f64 = x.iter().step_by(2).find_map(|y7| if *y7 > -0.383 { Some(0.5 * ((y3 - 0.77).abs() * t6.min(0.157)).atan()) } else { None }).unwrap_or(0.39 * (s1 * t6).cos() + 0.45);
    let mut k9 = 0;
    let y10 = loop {
        k9 += 1;
        if k9 > x.len() {
            break (t8 * t8 + 0.3).sqrt().tanh();
        }
        let mut v11 = x.to_vec();
        s1 += 0.55 * v11[k9 % v11.len()].sin();
    };
    Ok(0.5 * y10.min(-0.747) / (1.0 + a * a))
}

#[differentiable]
pub fn p0088(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s12 = 0.5 * (x[0] / (1.5 + x[2] * x[2])) / (1.0 + x[2] * x[2]);
    let mut m13 = (n + n);
    let mut o14 = Some((a - (a + 0.83)).sin());
    'l17: for (i15, y16) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
        let y18: f64;
        match (m13 + n) % 4 {
            0 => {
                y18 = 0.5 * (s12 * (0.1 * (i15 as f64))).atan();
            }
            1 | 2 => {
                y18 = 0.5 * (0.48 * x[1]).atan();
            }
            _ => {
                y18 = ((*y16) + (0.1 * (m13 as f64))).sin();
            }
        }
        let mut v19 = x.to_vec();
        let t22: f64 = v19.iter().skip(1).fold(0.5 * (y18 + y16).atan(), |s21, y20| 0.5 * s21 + 0.5 * (x[n % x.len()] * 0.43) / (1.0 + s12 * s12));
        s12 += 0.82 * (y18 + (*y16)).sin();
    }
    m13 += 1;
    let y23 = drain(&mut s12);
    let mut f24 = |p25: f64| { s12 = 0.5 * s12 + 0.5 * (y23 + a).atan(); s12 * p25 };
    let t26 = f24(0.5 * (-(y23 - x[n % x.len()])) / (1.0 + x[x.len() - 1] * x[x.len() - 1])) + 0.5 * f24(0.7);
    let t29: f64 = x.iter().step_by(2).filter_map(|y27| if *y27 > 0.233 { Some((s12 + x[n % x.len()]).sin()) } else { None }).skip(1).sum();
    m13 += 1;
    let t30 = 0.65 * (t26 / (1.5 + s12 * s12)).cos() + 0.49;
    0.36 * t29 + 0.32 * x[1] + (0.5 * (t30.tanh().powi(3) + (0.49 + t26)).atan()) + 0.38 * s12
}

#[differentiable]
pub fn p0089(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + x[2]) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut u2 = [0.5 * (s1 - a).tanh().powi(2).atan(), 0.5 * (b * x[2]) / (1.0 + x[0] * x[0]), 0.5 * ((0.1 * (n as f64)) * (a * a + 0.3).sqrt()) / (1.0 + a * a)];
    let y3 = blend(&s1, &b);
    let mut f4 = move |p5: f64| { s1 = s1.sin() + 0.5 * (0.36 * u2[n % 3]).atan(); s1 * p5 };
    s1 += u2[n % 3].max(0.617).tanh();
    let t6 = f4((s1 + b).tanh()) - f4(s1);
    let mut s7 = 0.5;
    s7 += 0.68 * b.max(-0.877).cos() + 0.43;
    u2.fill(0.5 * t6 / (1.0 + s7 * s7));
    {
        let w8 = &mut u2[1..];
        {
            let w9 = &mut w8[1..];
            let mut k10 = 0;
            let mut t11 = 0.5 * (x[0].tanh().powi(2) + 0.26) / (1.0 + y3 * y3);
            while {
                k10 += 1;
                t11 = 0.60 * t11 + (0.66 * ((t6 - a) - (a + w9[0])).cos() + 0.92);
                k10 < 7 && t11 > -0.63
            } {
                for i12 in (1..n / 2 + 2).step_by(2) {
                    let (t16, t17) = x.iter().fold((0.71 * (w9[n % w9.len()] + s7).cos() + 0.73, 1.0), |(p14, q15), y13| (q15, p14.sin() + (s7.tanh().powi(3).tanh())));
                    let (t16, t17) = (t16.tanh(), t17.sin());
                    s7 = 0.7 * s7 + 0.47 * (t17 + t16).sin();
                }
            }
            s1 += 0.67 * (t11 + w9[0]).sin();
        }
        s1 += 0.87 * w8[n % w8.len()].sin();
    }
    0.88 * u2[n % 3] + 0.72 * x[0] + (0.5 * (t6 + b).atan()) + 0.15 * u2[2] + 0.23 * s7 + 0.65 * s1
}

#[differentiable]
pub fn p0090(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((b * a) - a.atan()).atan();
    let mut o2: Option<f64> = None;
    nudge(&mut s1, 0.5 * (a - (0.1 * (n as f64))) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    let mut v4 = x.iter().map(|y3| 0.5 * s1.min(-0.177).atan()).collect::<Vec<_>>();
    v4.push(((x[n % x.len()] + 0.37) * b).tanh());
    v4 = vec![(0.92 * b).sin(); 4];
    v4 = vec![b.max(0.397).tanh(); 4];
    v4 = vec![0.5 * s1.min(-0.657) / (1.0 + s1 * s1); 4];
    let t8: f64 = x.iter().chain(&x[..]).take(2).flat_map(|y5| { let t7 = 0.38 * (*y5).max(0.987).cos() + 0.93; x.iter().map(move |y6| t7 * (0.5 * s1.atan())) }).skip(1).sum();
    let mut k9 = 0;
    let mut p10 = ((b * s1).sin(), 0.5 * (v4[0] * x[n % x.len()]).atan());
    while k9 < n % 4 {
        k9 += 1;
        p10 = (p10.1, (p10.0 * (b / (1.5 + p10.0 * p10.0))).sin());
        let mut u13 = [0.5 * b.sin().tanh().powi(3) / (1.0 + s1 * s1), 0.5 * p10.0.atan(), 0.5 * (-a).cos() / (1.0 + t8 * t8)];
        for (i11, y12) in x.iter().filter(|y| **y > 0.693).enumerate() {
            u13 = [u13[1], u13[2], 0.5 * ((-(*y12)) * (0.74 - (*y12))).atan()];
            let mut v14 = u13.clone();
            s1 += 0.71 * (v14[i11 % 3] + (*y12)).sin();
        }
        s1 += 0.47 * u13[k9 % 3].sin();
    }
    0.22 * t8 + 0.47 * x[n % x.len()] + (0.5 * (v4[0] - 0.77).abs().atan()) + 0.71 * p10.0 + 0.33 * a + 0.93 * v4[k9 % v4.len()] + 0.66 * s1
}

#[differentiable]
pub fn p0091(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-a) / (1.0 + a * a);
    let mut v2 = vec![0.5 * a.min(0.367) / (1.0 + a * a); 3];
    let mut o3: Option<f64> = None;
    match o3 {
        Some(y4) => {
            let s1 = (s1 + s1).sin();
            a += 0.72 * s1;
            'l6: for y5 in x {
                match n % 5 {
                    2 => break 'l6,
                    _ => {
                        if v2[1].atan() > 0.307 {
                            let f7 = |p9: f64| (-y4).tanh();
                            let f8 = |p9: f64| f7(p9) - f7((-y4).sin());
                            let t10 = f8(y4.max(0.117).tanh());
                            let y11 = rotate(&mut v2);
                            a += 0.67 * (y11 + t10).sin();
                        }
                        let Some(y12) = chained((x[x.len() - 1] + y5).tanh(), 0.5 * (((*y5) * s1) - (0.1 * (n as f64))) / (1.0 + y4 * y4)) else {
                            break 'l6;
                        };
                        a += 0.68 * y12.sin();
                    }
                }
                v2.fill(0.5 * a / (1.0 + (*y5) * (*y5)));
                let t16: f64 = v2.iter().skip(1).scan(y4.tanh(), |s15, y13| { *s15 = 0.5 * *s15 + 0.5 * (y4 * y5) / (1.0 + y4 * y4); Some(s15.sin()) }).skip(1).sum();
                a += 0.36 * ((*y5) + t16).sin();
            }
            a -= 0.81 * (y4 + s1).sin();
        }
        None => {
            a += 0.94 * s1.atan().tanh();
        }
    }
    0.91 * x[n % x.len()] + 0.67 * x[n % x.len()] + (0.5 * x[x.len() - 1].cos() / (1.0 + a * a)) + 0.26 * s1 + 0.62 * v2[n % v2.len()] + 0.83 * a
}

#[differentiable]
pub fn q0092(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.55 * (a * x[n % x.len()]).cos() + 0.16;
    'l3: for y2 in [((0.1 * (n as f64)) * s1).tanh(), s1.max(-0.487).tanh()] {
        for y4 in [0.5 * ((0.72 + x[1]) + (s1 - y2)).atan(), (-s1).tanh().powi(2).sin()] {
            let y5: f64;
            match n % 4 {
                0 => {
                    y5 = 0.5 * (y2 * a).atan();
                }
                1 | 2 => {
                    let y7 = if let Some(y6) = first_above(x, 0.14) {
                        s1 += 0.92 * positive((-(s1 * 0.93)).tanh())?;
                        let t10 = 0.5 * y4.atan().atan();
                        let f8 = |p9: f64| (0.5 * (a + y4).atan()) * t10;
                        let t10 = f8(t10) + 0.5;
                        let p9 = t10.sin();
                        let t11 = f8(p9 * t10);
                        0.45 * ((0.69 - p9) * (t11 - (0.1 * (n as f64)))).cos() + 0.21
                    } else {
                        let mut o12 = Some((y2 + y2).sin());
                        let t15: f64 = x.iter().step_by(2).filter_map(|y13| if *y13 > -0.763 { Some(0.5 * y2.sin() / (1.0 + x[n % x.len()] * x[n % x.len()])) } else { None }).sum();
                        t15.max(-0.277).sin()
                    };
                    y5 = 0.98 * (y7 * y4).cos() + 0.48;
                }
                _ => {
                    y5 = (s1 + 0.84).sin();
                }
            }
            let t19: f64 = x.iter().step_by(2).take(2).flat_map(|y16| { let t18 = 0.5 * ((y4 * 0.93) + 0.82).atan(); x.iter().map(move |y17| t18 * (0.33 * y5.max(0.647).cos() + 0.72)) }).sum();
            s1 += 0.17 * (t19 + y5).sin();
        }
        s1 -= 0.22 * y2.sin();
    }
    Some(0.53 * ((a / (1.5 + s1 * s1)) + (x[n % x.len()] * a)).cos() + 0.96)
}

#[differentiable]
pub fn p0092(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s20 = a.min(-0.237).max(-0.957).tanh();
    let mut o21 = Some(0.5 * s20.sin().atan());
    let t24: f64 = x.iter().rev().map(|y22| { if *y22 > -0.413 { return 0.5 * (0.41 + (*y22)).atan(); } 0.5 * y22 }).skip(1).sum();
    let t28: f64 = x.iter().take(3).take(2).flat_map(|y25| { let t27 = 0.5 * ((*y25) + s20).atan(); x.iter().map(move |y26| t27 * (0.5 * (t24 - t24).atan())) }).sum();
    let t30: f64 = x.iter().take(3).enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or(((t28 + 0.64) * (t28 / (1.5 + s20 * s20))).sin(), |(i, y29)| (0.5 * (a + s20).sin().atan()) * (i as f64));
    let mut u31 = [((t30 - 0.77).abs() * t24.sin()).sin(), 0.22 * (t28 + t28).cos() + 0.96, 0.5 * (t30 + t28).min(0.187) / (1.0 + x[0] * x[0])];
    let mut v32 = u31.clone();
    let f33 = |p35: f64| 0.23 * (s20 * 0.88).cos() + 0.75;
    let f34 = |p35: f64| f33(p35) - f33(0.31 * (t30 + (s20 * 0.84)).cos() + 0.48);
    let t36 = f34(0.68 * ((t28 + (0.1 * (n as f64))) - (u31[0] * v32[0])).cos() + 0.47);
    let y37 = rotate(&mut v32);
    let y38 = rotate(&mut u31);
    let mut stack39 = vec![n % 3];
    'l41: while let Some(i40) = stack39.pop() {
        if i40 > 1 {
            stack39.push(i40 / 2);
        }
        let f42 = |p43: f64| -> f64 { if p43 > 0.23 { return ((y38 * y38).ln_1p() + (p43 * 0.95)).sin(); } (y37 * y37).ln_1p().sin() };
        let t45 = f42(0.5 * y38 / (1.0 + t28 * t28)) * f42((0.96 + y38).tanh());
        u31[1..].fill(0.5 * (y37 * s20).atan());
        s20 = 0.7 * s20 + 0.41 * t45.sin();
    }
    0.39 * v32[0] + 0.31 * x[n % x.len()] + 0.15 * s20 + 0.88 * v32[2] + 0.25 * u31[0]
}

#[differentiable]
pub fn q0093(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a - x[x.len() - 1]).tanh();
    let y2 = 0.45 * chained(0.5 * x[n % x.len()].min(-0.587) / (1.0 + a * a), x[n % x.len()].atan().sin())?.sin();
    s1 += 0.33 * weighted(&x[..2], &x[..2], n);
    match n / 2 % 4 {
        0 => {
            let mut s4 = (-(y2 * a)).sin();
            'l5: for y3 in x {
                s4 = (0.88 * s4 + (a * s1)).tanh();
                let mut m6 = 0;
                if !(m6 / 2 <= 3) {
                    let y7 = chained(0.5 * s1.cos() / (1.0 + y2 * y2), 0.37 * (s4 + (0.1 * (m6 as f64))).cos() + 0.66)?;
                    s4 = 0.7 * s4 + 0.42 * y7.sin();
                }
                s4 -= 0.77 * (*y3).sin();
            }
            s1 -= 0.82 * s4.sin();
        }
        1 => {
            s1 += 0.31 * (0.26 * (y2 - s1).cos() + 0.64);
        }
        _ => {
            s1 += 0.82 * (0.5 * x[x.len() - 1].min(-0.867) / (1.0 + s1 * s1));
        }
    }
    Some(0.88 * (x[n % x.len()] * a).cos() + 0.22)
}

#[differentiable]
pub fn p0093(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s8 = 0.5 * (a + a).atan() / (1.0 + a * a);
    let mut u9 = [((x[3] + b) + (0.1 * (n as f64))).sin(), 0.5 * (b * x[n % x.len()]) / (1.0 + x[x.len() - 1] * x[x.len() - 1]), 0.82 * (x[0] + s8).cos() + 0.32];
    let mut m10 = 0;
    let mut o11: Option<f64> = None;
    u9[n % 3] = 0.5 * s8.atan();
    let mut f12 = |p13: f64| { s8 = 0.5 * s8 + 0.5 * (u9[m10 % 3].min(0.167) + (-(p13 * p13)).exp()).atan(); s8 * p13 };
    let t14 = f12(0.32 * (u9[n % 3] + u9[n % 3]).cos() + 0.25) + 0.5 * f12(0.7);
    let t15 = std::mem::take(&mut u9[0]);
    let y16 = match q0093(x, 0.33 * (u9[m10 % 3] + (0.1 * (n as f64))).cos() + 0.97, n % 4) { Some(t) => 0.87 * t, None => 0.45 };
    relax(&mut u9[1..], (-x[2]).tanh());
    if !((n + n) <= 2) {
        for (i17, y18) in u9.iter_mut().enumerate() {
            o11 = Some(0.52 * (-(y16 * t14)).cos() + 0.11);
            if (n + 1) % 2 == 1 {
                let t21: f64 = x.iter().rev().filter_map(|y19| if *y19 > -0.273 { Some(((*y18) * y16).tanh()) } else { None }).sum();
                s8 = 0.7 * s8 + 0.68 * t21.sin();
            }
            s8 += 0.73 * (*y18).sin();
        }
        let y22;
        if (m10 + 2) > 2 {
            y22 = 0.5 * ((0.1 * (n as f64)) * (u9[0] * t14)) / (1.0 + u9[2] * u9[2]);
        } else if n > 1 {
            y22 = 0.5 * (x[0] + y16) / (1.0 + u9[1] * u9[1]);
        } else {
            let t24: f64 = x.iter().chain(&x[..]).last().map_or((-t15).sin(), |y23| 0.28 * (y16 * y16 + 0.3).sqrt().cos() + 0.52);
            y22 = 0.15 * (t24 * 0.79).cos() + 0.53;
        }
        s8 += 0.51 * y22.sin();
    }
    0.17 * t14 + 0.39 * x[0] + (0.5 * (s8 - y16) / (1.0 + t15 * t15)) + 0.94 * s8 + 0.97 * u9[2]
}

#[differentiable]
pub fn p0094(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.58 * (a * x[2]).cos() + 0.68;
    let mut u2 = [(x[2] * a).min(-0.77).sin(), a.tanh(), (s1 - 0.77).tanh(), 0.5 * (x[n % x.len()] - a).atan()];
    let mut v3 = vec![0.5 * (s1 * u2[3]) / (1.0 + s1 * s1), 0.5 * u2[n % 4] / (1.0 + x[0] * x[0]), 0.5 * x[1].atan(), 0.5 * (x[n % x.len()] / (1.5 + u2[n % 4] * u2[n % 4])) / (1.0 + a * a)];
    let mut p4 = (0.68 * ((s1 + v3[0]) - a).cos() + 0.38, 0.5 * (s1 * s1).atan());
    nudge(&mut s1, (u2[2] - (0.1 * (n as f64))).tanh());
    let t6: f64 = v3.iter().rev().find_map(|y5| if *y5 > -0.743 { Some(u2[1].atan().max(0.237).tanh()) } else { None }).unwrap_or(a.max(-0.637).sin());
    u2.iter_mut().zip(v3.iter().take(3)).for_each(|(y7, y8)| { *y7 = 0.5 * *y7 + 0.89 * (v3[n % v3.len()] + p4.1).cos() + 0.77; });
    v3[2] += 0.33 * (0.79 * x[3].sin().cos() + 0.14);
    u2 = [((0.1 * (n as f64)) + u2[1]).sin(), ((v3[n % v3.len()] - p4.1) * t6.max(0.667)).tanh(), (p4.1 * p4.1).sin(), 0.5 * (v3[n % v3.len()] + 0.42).atan()];
    {
        let w9 = &mut v3[2..4];
        for i10 in (0..n.min(4)).rev() {
            let mut k11 = 0;
            let mut t12 = 1.0 + (0.5 * (0.21 + (p4.0 + p4.0)).atan());
            'l13: while t12 > 0.62 && k11 < 12 {
                t12 *= 0.62;
                k11 += 1;
                match first_above(&u2, 0.59) {
                    Some(y14) => {
                        u2.swap(i10 % 4, 3);
                        a += 0.38 * y14.sin();
                    }
                    None => {}
                }
                let mut f15 = |p16: f64| { t12 = 0.5 * t12 + 0.5 * t6.max(0.457) / (1.0 + t6 * t6); t12 * p16 };
                let t17 = f15(0.5 * (x[n % x.len()] + a).atan()) + 0.5 * f15(0.7);
                a += 0.77 * t17.sin();
            }
            for y18 in x {
                let r19 = if (*y18) - 0.15 >= -0.307 { &t12 } else { &u2[3] };
                a = 0.7 * a + 0.38 * ((*y18) + (*r19)).sin();
            }
            s1 += 0.33 * t12.sin();
        }
        a += 0.88 * w9[n % w9.len()].sin();
    }
    0.58 * p4.1 + 0.95 * x[n % x.len()] + ((u2[2] * p4.1) + 0.64).tanh() + 0.61 * u2[1] + 0.88 * a + 0.55 * s1 + 0.26 * v3[2] + 0.52 * p4.1
}

#[differentiable]
pub fn p0095(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[0] / (1.5 + x[1] * x[1])) / (1.0 + x[x.len() - 1] * x[x.len() - 1]);
    let mut v2 = Vec::new();
    v2.push(0.37 * (x[0] + (0.1 * (n as f64))).cos() + 0.22);
    v2.push(s1.tanh());
    v2.push(0.5 * s1.atan().atan());
    v2[n % 3] = 0.5 * (v2[1] + v2[n % v2.len()]).atan();
    let y3 = stepped(0.5 * ((a + v2[2]) * (s1 + x[1])) / (1.0 + v2[n % v2.len()] * v2[n % v2.len()]), (n + n));
    let y14 = match (v2[n % v2.len()] + a < v2[0], n / 2) {
        (true, 0..=2) => 0.24 * (s1.atan() * (-y3)).cos() + 0.78,
        (false, _) => {
            let mut k5 = 0;
            let y6 = loop {
                k5 += 1;
                if k5 > 4 {
                    break 0.39 * (-v2[2]).cos() + 0.55;
                }
                let t8: f64 = x.iter().chain(&v2[..]).last().map_or(0.5 * (y3 + a).atan(), |y7| 0.5 * ((*y7) / (1.5 + y3 * y3)) / (1.0 + a * a));
                let y9 = if (n + n) % 2 == 0 || v2[v2.len() - 1].min(0.647) <= -0.457 {
                    let Some(y10) = positive(0.5 * (y3.min(0.787) - (x[1] * x[1] + 0.3).sqrt()) / (1.0 + s1 * s1)) else {
                        return 0.57 * t8 + 0.33 * x[k5 % x.len()];
                    };
                    (s1 + v2[0]).sin()
                } else if n > 3 && t8 <= 0.247 {
                    match staged(0.5 * (s1 + v2[2]) / (1.0 + t8 * t8), 0.55 * (s1 + y3).cos() + 0.16, (n + 2)) {
                        Ok(y11) => {
                            let t13 = std::mem::take(&mut s1);
                            s1 += 0.18 * (t13 + y11).sin();
                        }
                        Err(_) => {
                            s1 += 0.58 * (0.89 * t8.min(0.787).cos() + 0.78);
                        }
                    }
                    (v2[0].max(0.197) + (v2[0] + t8)).tanh()
                } else {
                    0.61 * ((0.1 * (n as f64)) - s1).cos() + 0.28
                };
                s1 += 0.36 * (t8 + y9).sin();
            };
            0.5 * (y3 + 0.82).atan()
        }
        _ => return 0.95 * v2[0] + 0.55 * x[n % x.len()] + ((y3 * x[n % x.len()]) + (a * y3)).sin(),
    };
    0.83 * x[n % x.len()] + 0.56 * x[n % x.len()] + ((y3 - v2[2]) * (y14 + y14)).sin() + 0.98 * v2[2] + 0.88 * s1
}

#[differentiable]
pub fn q0096(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (a * a).min(-0.467) / (1.0 + x[2] * x[2]);
    let y2 = positive(0.5 * (s1 * x[3]) / (1.0 + x[n % x.len()] * x[n % x.len()]))?;
    let f3 = |p4: f64| 0.73 * (a + y2).cos() + 0.64;
    let t6 = x.iter().filter(|y5| f3(**y5) > 0.11).fold(0.4, |s, y5| s * f3(*y5));
    let y16 = match mode(n) {
        Mode::Low => (-s1).min(0.687).sin(),
        Mode::Middle => {
            match chained((x[n % x.len()].max(0.867) + a).tanh(), 0.5 * (t6 * (0.1 * (n as f64))).atan()) {
                Some(y7) => {
                    'l9: for i8 in 0..x.len() {
                        'l12: for (i10, y11) in x.iter().chain(&x[1..]).enumerate() {
                            let t14: f64 = x.iter().take(3).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or((y2 * y7).sin());
                            let t14 = (t14 + a).sin();
                            s1 += 0.53 * ((*y11) + t14).sin();
                        }
                    }
                    let y15 = 0.35 * chained(0.24 * (y7 * y7).cos() + 0.89, 0.5 * (s1 + (0.1 * (n as f64))).atan())?.sin();
                    s1 += 0.61 * (y15 + y7).sin();
                }
                None => {}
            }
            0.5 * (s1 - 0.77).abs().atan()
        }
        Mode::High => {
            return Some(0.5 * ((a + a) + (y2 - 0.77).abs()) / (1.0 + y2 * y2));
        }
    };
    Some(0.48 * (x[1] * t6).cos() + 0.43)
}

#[differentiable]
pub fn p0096(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s17 = (a * b).sin();
    let mut v18 = x.to_vec();
    let mut p19 = (0.95 * (s17.cos() * s17.cos() + 0.3).sqrt().cos() + 0.46, (s17 + s17).tanh());
    for y20 in x {
        let r21 = if n % 2 == 0 { &b } else { &v18[0] };
        s17 += 0.81 * ((*y20) + (*r21)).sin();
    }
    let mut f22 = move |p23: f64| { b = b.sin() + x[n % x.len()].min(-0.467).tanh(); b * p23 };
    b += (v18[1] + b).sin();
    let t24 = f22(0.53 * (p19.0 + b).cos() + 0.63) - f22(b);
    nudge(&mut v18[0], 0.5 * ((t24 * s17) + (a - b)) / (1.0 + p19.0 * p19.0));
    let mut v25 = v18.clone();
    let (t29, t30) = x.iter().step_by(2).fold((0.5 * (-(x[1] * x[1])).exp() / (1.0 + s17 * s17), 1.0), |(p27, q28), y26| (q28, p27.sin() + ((b - (*y26)).tanh())));
    let (t29, t30) = (t29.tanh(), t30.sin());
    {
        let (w31, w32) = v25.split_at_mut(2);
        w31[0] = w32[0] * w31[1];
        match ((n + 2) % 2, n % 3) {
            (0, 0) => {
                for (i34, y35) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                    for (i36, y37) in v18.iter().filter(|y| **y > 0.763).enumerate() {
                        let f38 = |p39: f64| 0.5 * ((*y37) + 0.67) / (1.0 + p39 * p39);
                        let t41 = x.iter().copied().map(f38).sum::<f64>();
                        b += 0.57 * ((*y37) + t41).sin();
                    }
                    b += 0.79 * (*y35).sin();
                }
            }
            (1, k33) => {
                s17 += 0.65 * (0.5 * (w32[k33 % w32.len()] * (0.1 * (k33 as f64))).atan());
            }
            _ => {
                p19.1 += 0.76 * ((w31[0] * 0.21) - (a / (1.5 + w32[0] * w32[0]))).sin();
            }
        }
        b += 0.64 * (w31[1] + w32[n % w32.len()]).sin();
    }
    0.56 * v25[n % v25.len()] + 0.38 * x[1] + 0.43 * v25[2] + 0.42 * b + 0.66 * p19.0 + 0.92 * v18[n % v18.len()] + 0.45 * s17 + 0.69 * a
}

#[differentiable]
pub fn q0097(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (x[0].max(-0.467) + (a + x[n % x.len()])).sin();
    let y2 = 0.16 * checked(0.5 * (0.23 - a) / (1.0 + s1 * s1), (n + n))?.sin();
    let y8 = match positive(0.5 * ((y2 + x[x.len() - 1]) + 0.75) / (1.0 + a * a)) {
        Some(y4) if y4 > 0.83 => 0.5 * (s1 / (1.5 + a * a)) / (1.0 + a * a),
        Some(y4) => {
            let mut y4 = a - y4.tanh();
            0.5 * (s1 + y2).atan()
        }
        None => {
            for y5 in x {
                let mut u6 = [(a / (1.5 + a * a)).sin(), ((a + y5) + ((*y5) + a)).sin(), 0.5 * (*y5).min(0.157) / (1.0 + x[0] * x[0])];
                let mut v7 = u6.clone();
                a -= 0.36 * (u6[0] + (*y5)).sin();
            }
            0.5 * (y2 * (y2 + x[n % x.len()])) / (1.0 + y2 * y2)
        }
    };
    Ok(0.5 * y8.min(-0.347) / (1.0 + s1 * s1))
}

#[differentiable]
pub fn p0097(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = (b / (1.5 + a * a)).sin();
    let mut u10 = [0.5 * (-(x[2] * x[2])).exp() / (1.0 + a * a), 0.5 * a.atan()];
    let y31 = match n + 1 {
        k11 if k11 > 1 => {
            u10[k11 % 2] += 0.42 * (b / (1.5 + s9 * s9)).sin();
            (-((0.1 * (n as f64)) - b)).tanh()
        }
        _ if u10[0] * b >= u10[n % 2] => s9.tanh().powi(2).tanh(),
        _ => {
            let y12: f64;
            match n % 4 {
                0 => {
                    for (y13, y14) in u10.iter_mut().zip(x.iter()) {
                        let mut k15 = 0;
                        let mut t16 = 1.0 + (0.5 * (-(b * b)).exp() / (1.0 + (*y14) * (*y14)));
                        'l17: while t16 > 0.21 && k15 < 12 {
                            t16 *= 0.77;
                            k15 += 1;
                            let t20: f64 = x.iter().chain(&x[..]).skip_while(|y18| **y18 > 0.353).map(|y18| ((*y18) / (1.5 + a * a)).sin()).sum();
                            s9 += 0.85 * t20.sin();
                        }
                        s9 = 0.7 * s9 + 0.72 * (t16 + (*y13)).sin();
                    }
                    let f21 = |p22: f64| (-(b * b)).exp().max(0.797).tanh();
                    let t24 = x.iter().map(|y23| f21(*y23)).sum::<f64>();
                    y12 = 0.24 * b.min(0.417).cos() + 0.27;
                }
                1 | 2 => {
                    y12 = 0.5 * ((-b) * (b / (1.5 + a * a))) / (1.0 + s9 * s9);
                }
                _ => {
                    match n % 4 {
                        0 => {
                            let y26 = match n + n {
                                k25 if k25 > 1 => (-b).tanh(),
                                _ if !((n + n) <= 2) => (-(b * b)).exp().tanh(),
                                _ => (a - a).sin(),
                            };
                            if y26 + s9 > -0.307 {
                                let f27 = |p28: f64| -> f64 { if p28 > 0.23 { return (u10[n % 2] - p28).tanh(); } ((0.1 * (n as f64)) + b).tanh() };
                                let t30 = f27(0.49 * ((a - y26) + (a + 0.17)).cos() + 0.85) * f27((-b).tanh());
                                s9 += 0.34 * t30.sin();
                            } else if (n + n) > 0 {
                                s9 += 0.16 * (0.5 * x[n % x.len()].atan());
                            } else if (n + 1) % 3 != 2 {
                                s9 += 0.39 * (s9 * 0.97).tanh();
                            } else {
                                s9 += 0.99 * (0.5 * b.max(-0.857).atan());
                            }
                            s9 += 0.12 * y26.sin();
                        }
                        1 => {
                            s9 += 0.14 * (0.5 * s9.max(0.27) / (1.0 + a * a));
                        }
                        _ => {
                            s9 += 0.42 * (0.5 * ((a - s9) + (a - u10[n % 2])) / (1.0 + b * b));
                        }
                    }
                    y12 = a.min(0.257).tanh();
                }
            }
            0.5 * s9.max(-0.247).atan()
        }
    };
    0.83 * b + 0.91 * x[1] + 0.43 * s9 + 0.97 * u10[1]
}

#[differentiable]
pub fn p0098(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (0.83 * a).sin();
    let mut u2 = [0.5 * (s1 + a).atan(); 3];
    let mut v3 = vec![(s1 + a).tanh(), 0.5 * ((s1 * u2[n % 3]) - (u2[2] * x[n % x.len()])).atan(), 0.5 * (0.48 * (b / (1.5 + s1 * s1))) / (1.0 + u2[n % 3] * u2[n % 3])];
    let mut m4 = n / 2;
    let mut p5 = (((s1 - 0.97) + a.max(-0.667)).sin(), 0.5 * (0.37 + v3[0]).min(0.637) / (1.0 + u2[2] * u2[2]));
    relax(&mut u2[1..], 0.35 * (-s1).max(0.277).cos() + 0.14);
    let t7: f64 = u2.iter().take(3).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(s1.sin());
    let e8: Result<f64, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok((0.44 - t7).tanh()) };
    'l10: for y9 in u2.iter_mut() {
        let Some(y11) = positive((a.tanh().powi(3) * (b - a)).tanh()) else {
            return 0.57 * x[x.len() - 1] + 0.12 * x[3] + (0.5 * (p5.0 + v3[v3.len() - 1]).atan());
        };
        'l13: for i12 in 3..n.min(5) {
            let mut v14 = v3.clone();
            let mut k15 = 0;
            let mut p16 = (0.49 * ((y11 + y11) + (-((*y9) * (*y9))).exp()).cos() + 0.99, 0.91 * (0.16 * (*y9)).cos() + 0.25);
            loop {
                p16 = (p16.1, (p16.0 * (s1 - s1)).sin());
                p16 = (v14[i12 % v14.len()].min(0.717).sin(), p16.0);
                k15 += 1;
                if (m4 + 2) > 1 && s1 * p5.1 < b || k15 >= 1 {
                    break;
                }
            }
            s1 += 0.12 * (v14[i12 % v14.len()] + p16.1).sin();
        }
        s1 += 0.47 * (y11 + (*y9)).sin();
    }
    0.91 * a + 0.94 * x[x.len() - 1] + ((p5.0 * v3[1]) * (-(s1 * s1)).exp()).sin() + 0.96 * v3[m4 % v3.len()] + 0.68 * p5.0 + 0.26 * u2[1] + 0.77 * s1
}

#[differentiable]
pub fn p0099(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (a.min(-0.537) * (a / (1.5 + b * b))).tanh();
    let mut u2 = [0.22 * (s1 + 0.67).cos() + 0.91; 3];
    let mut p3 = (0.5 * (s1 + b) / (1.0 + b * b), 0.84 * (b / (1.5 + s1 * s1)).cos() + 0.91);
    for (i4, y5) in u2.iter().chain(&u2[1..]).enumerate() {
        match i4 / 2 % 4 {
            0 | 3 => {
                let mut s8 = 0.0;
                s8 += ((*y5) - (0.1 * (i4 as f64))).sin();
                b += 0.21 * s8.sin();
            }
            _ => {}
        }
        s1 += 0.82 * (*y5).sin();
    }
    let mut f9 = move |p10: f64| { b = b.sin() + 0.5 * (p3.1 + x[1]) / (1.0 + u2[2] * u2[2]); b * p10 };
    b += (s1 * s1).sin();
    let t11 = f9(0.29 * (a * u2[1]).cos() + 0.14) - f9(b);
    let t14: f64 = u2.iter().skip(1).map(|y12| { if *y12 > 0.553 { return 0.5 * (-t11).atan(); } 0.5 * y12 }).sum();
    0.42 * p3.0 + 0.19 * x[1] + 0.18 * p3.0 + 0.99 * u2[n % 3] + 0.27 * b + 0.78 * s1
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0075(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (lit(0.52) + (b * b)).tanh();
        let mut u2 = [x[2].min(lit(0.177)).sin(); 2];
        let mut m3 = (n + n);
        {
            let (w4, w5) = u2.split_at_mut(1);
            w4[0] = w5[0] * w4[0];
            let y7 = match mode(n) {
                Mode::Low => lit(0.5) * s1.cos() / (lit(1.0) + s1 * s1),
                Mode::Middle => lit(0.5) * (b * s1).atan(),
                Mode::High => {
                    let e6 = if (m3 + n) % 3 != 0 { Err(2_u8) } else { Ok((s1.min(lit(-0.187)) + (x[3] / (lit(1.5) + w5[0] * w5[0]))).tanh()) };
                    s1.max(lit(-0.657)).sin()
                }
            };
            s1 = s1 + (lit(0.29) * (w4[0] + y7).sin());
        }
        {
            let (w8, w9) = u2.split_at_mut(1);
            w8[0] = w9[0] * s1;
            w8[0] = w8[0] - (lit(0.49) * (s1 * s1).tanh());
            let mut u10 = [s1.atan().tanh(); 4];
            let mut v11 = u10.clone();
            s1 = s1 + (lit(0.46) * (u10[2] + w8[0]).sin());
        }
        u2[..2].fill(lit(0.19) * (b * s1).cos() + lit(0.24));
        {
            let (w12, w13) = u2.split_at_mut(1);
            w12[0] = w13[0] * b;
            w13.swap(0, 0);
            for (y14, y15) in w13.iter_mut().zip(w12.iter()) {
                match first_above(x, lit(0.63)) {
                    Some(y16) => {
                        let t19: Dual = w12.iter().rev().take_while(|y17| **y17 > lit(0.743)).map(|y17| lit(0.5) * (b * y16) / (lit(1.0) + y16 * y16)).take(2).sum();
                        s1 = s1 + (lit(0.36) * (t19 + y16).sin());
                    }
                    None => {
                        *y14 = *y14 + (lit(0.95) * (lit(0.5) * ((b - lit(0.77)).abs() + ((lit(0.1) * lit(m3 as f64)) + (*y15))) / (lit(1.0) + (*y14) * (*y14))));
                    }
                }
                s1 = s1 + (lit(0.96) * ((*y15) + (*y14)).sin());
            }
            s1 = s1 + (lit(0.83) * (w12[0] + w13[n % w13.len()]).sin());
        }
        lit(0.67) * s1 + lit(0.89) * x[2] + lit(0.71) * s1 + lit(0.45) * u2[0]
    }

    pub fn q0076(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.61) * a.sin().cos() + lit(0.66);
        let y2 = lit(0.34) * positive((x[0] + s1).tanh())?.sin();
        let mut p4 = (lit(0.12) * ((y2 - s1) + lit(0.94)).cos() + lit(0.48), lit(0.5) * (x[1] * y2) / (lit(1.0) + x[3] * x[3]));
        'l5: for y3 in x {
            p4 = (p4.1, (p4.0 * (x[n % x.len()] + y2)).sin());
            let mut k6 = 0;
            let mut t7 = lit(1.0) + (x[k6 % x.len()] + (*y3)).sin();
            while t7 > lit(0.51) && k6 < 12 {
                t7 = t7 * (lit(0.63));
                k6 += 1;
                let y8 = positive((p4.0 + y2).min(lit(-0.197)).tanh())?;
                for (i9, y10) in x.iter().enumerate() {
                    let mut s12 = lit(0.15) * (t7 + lit(0.54)).cos() + lit(0.27);
                    'l13: for y11 in x {
                        s12 = (lit(0.83) * s12 + (s12 * x[1])).tanh();
                        let y14 = lit(0.74) * chained(lit(0.5) * (-(*y10)) / (lit(1.0) + y8 * y8), lit(0.5) * (x[k6 % x.len()] - s12).atan())?.sin();
                        let y15 = match positive(lit(0.5) * (s12.min(lit(-0.887)) + (lit(0.1) * lit(i9 as f64))) / (lit(1.0) + y14 * y14)) { Some(t) => lit(0.81) * t, None => lit(0.47) };
                        t7 = t7 + (lit(0.51) * (y14 + y15).sin());
                    }
                    s1 = s1 + (lit(0.65) * ((*y10) + s12).sin());
                }
                t7 = t7 - (lit(0.56) * y8.sin());
            }
            s1 = s1 + (lit(0.98) * ((*y3) + t7).sin());
        }
        Some(lit(0.79) * ((p4.1 - s1) * (x[n % x.len()] - lit(0.77)).abs()).cos() + lit(0.65))
    }

    pub fn p0076(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s16 = lit(0.23) * (b + lit(0.55)).cos() + lit(0.96);
        let mut v17 = vec![(-x[0]).sin(); 3];
        let mut m18 = if a < lit(-0.837) { (n + 2) } else { 1 };
        let mut o19: Option<Dual> = None;
        'l21: for i20 in (1..n + 2).step_by(2) {
            v17.swap(n % 3, 2);
        }
        match checked((b.cos() + (b / (lit(1.5) + s16 * s16))).sin(), n) {
            Ok(y22) => {
                for i24 in (1..x.len() + 2).step_by(3) {
                    let y30 = match mode(i24) {
                        Mode::Low => {
                            let t25: Dual = (v17[2] * b).sin();
                            let mut stack26: Vec<usize> = (0..n).collect();
                            let mut u28 = [lit(0.5) * (v17[1] + t25) / (lit(1.0) + s16 * s16), (v17[n % v17.len()] - (lit(0.1) * lit(i24 as f64))).sin(), lit(0.5) * (a + y22) / (lit(1.0) + a * a)];
                            'l29: while let Some(i27) = stack26.pop() {
                                u28 = [u28[1], u28[2], ((a + s16) + t25.atan()).tanh()];
                                u28 = [((v17[n % v17.len()] + u28[i24 % 3]) - lit(0.27)).tanh(), lit(0.5) * x[3].atan(), lit(0.5) * (t25 - lit(0.17)).atan()];
                            }
                            y22.min(lit(-0.27)).tanh()
                        }
                        Mode::Middle => {
                            nudge(&mut s16, lit(0.27) * (y22 * (y22 - x[n % x.len()])).cos() + lit(0.28));
                            lit(0.5) * (s16 - lit(0.77)).abs() / (lit(1.0) + b * b)
                        }
                        Mode::High => {
                            break;
                        }
                    };
                    b = lit(0.7) * b + lit(0.36) * y30.sin();
                }
                b = b - (lit(0.29) * y22.sin());
            }
            Err(_) => {
                s16 = s16 + (lit(0.99) * (lit(0.5) * (a.min(lit(0.237)) * s16).atan()));
            }
        }
        lit(0.56) * x[2] + lit(0.51) * x[n % x.len()] + (lit(0.5) * (s16 + s16) / (lit(1.0) + a * a)) + lit(0.13) * b + lit(0.64) * v17[m18 % v17.len()] + lit(0.82) * s16
    }

    pub fn p0077(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.71) * (a / (lit(1.5) + a * a)).cos() + lit(0.74);
        let Some(y2) = first_above(x, lit(0.98)) else {
            return lit(0.69) * b + lit(0.41) * x[n % x.len()];
        };
        let t6: Dual = x.iter().scan(lit(0.5) * b.tanh().powi(2).atan(), |s5, y3| { *s5 = lit(0.5) * *s5 + lit(0.44) * (y2 - s1).cos() + lit(0.74); Some(s5.sin()) }).sum();
        let t9 = lit(0.15) * (x[2] * (lit(0.1) * lit(n as f64))).cos() + lit(0.42);
        let f7 = |p8: Dual| (t6.max(lit(0.117)).sin()) * t9;
        let t9 = f7(t9) + lit(0.5);
        let p8 = t9.sin();
        let t10 = f7(p8 * t9);
        let y19 = match n {
            0 => {
                let t14: Dual = x.iter().rev().filter_map(|y12| if *y12 > lit(0.533) { Some(lit(0.25) * (a - (lit(0.1) * lit(n as f64))).cos() + lit(0.85)) } else { None }).skip(1).sum();
                (t14 * x[n % x.len()]).tanh()
            }
            k11 => {
                let f15 = |p17: Dual| lit(0.58) * (p17 * t9).cos() + lit(0.89);
                let f16 = |p17: Dual| f15(p17) - f15(lit(0.93) * (t9 * b).cos() + lit(0.94));
                let t18 = f16(t6.atan().sin());
                lit(0.5) * (t9 - t6).min(lit(-0.87)).atan()
            }
        };
        let t21: Dual = x.iter().skip(1).map(|y20| lit(0.5) * y19.max(lit(0.557)).atan()).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.5) * ((a * t10) * y19.max(lit(-0.357))) / (lit(1.0) + a * a));
        let t26: Dual = x.iter().chain(&x[..]).zip(x.iter().skip(1)).enumerate().map(|(i24, (y22, y25))| (lit(0.5) * (t10 - (*y22)).atan()) * y25 * lit(i24 as f64)).sum::<Dual>().tanh();
        let mut v28: Vec<Dual> = x.iter().chain(&x[..]).filter(|y27| **y27 > lit(-0.173)).map(|y27| lit(0.5) * (y19 + y27).atan()).collect();
        v28.push(lit(0.5) * ((y19 * b) - lit(0.77)).abs().atan());
        lit(0.13) * t21 + lit(0.18) * x[n % x.len()] + (lit(0.5) * ((y19 + t6) * (y19 + t26)).atan()) + lit(0.97) * s1 + lit(0.84) * b + lit(0.17) * v28[0]
    }

    pub fn q0078(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[n % x.len()] + x[3]).sin().atan();
        let t4: Dual = x[1..].iter().map(|y2| lit(0.5) * ((a + lit(0.61)) + (x[n % x.len()] + x[n % x.len()])).atan()).sum();
        let y9 = match n / 2 {
            0 => {
                let y6 = lit(0.22) * first_above(&x[..2], lit(0.36))?.sin();
                s1 = s1 + (lit(0.48) * mean(&x[..2]));
                lit(0.5) * t4.atan()
            }
            k5 => {
                let mut v8 = x[1..].iter().filter(|y7| **y7 > lit(-0.353)).map(|y7| (s1 * t4).tanh()).collect::<Vec<_>>();
                v8.push(lit(0.5) * (a + (lit(0.1) * lit(k5 as f64))).max(lit(-0.717)).atan());
                (s1 * s1 + lit(0.3)).sqrt().sin()
            }
        };
        Some(((y9 / (lit(1.5) + a * a)) + (a + t4)).sin())
    }

    pub fn p0078(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.92) * (a * x[2]).min(lit(0.987)).cos() + lit(0.23);
        let mut u11 = [(s10 * s10 + lit(0.3)).sqrt().tanh(), lit(0.5) * (x[n % x.len()] - a).sin().atan(), (a - s10).tanh(), ((s10 * x[n % x.len()]) + (a - x[2])).tanh()];
        let mut v12 = x.to_vec();
        'l14: for y13 in v12.iter_mut() {
            match (n + 2) % 5 {
                2 => continue 'l14,
                _ => {}
            }
            let mut k15 = 0;
            while k15 < n {
                k15 += 1;
                let y27 = match staged(((a / (lit(1.5) + u11[k15 % 4] * u11[k15 % 4])) * (u11[0] * (*y13))).sin(), lit(0.5) * (a + a) / (lit(1.0) + a * a), (k15 + 2)) {
                    Ok(y16) => {
                        for (y18, y19) in x.iter().zip(&u11) {
                            let t22: Dual = x[1..].iter().filter_map(|y20| if *y20 > lit(-0.753) { Some(lit(0.5) * (lit(0.12) * (*y19)) / (lit(1.0) + (*y20) * (*y20))) } else { None }).sum();
                            s10 = s10 + (lit(0.26) * (t22 + (*y19)).sin());
                        }
                        if let Ok(y23) = checked(lit(0.16) * (u11[2] + a).cos() + lit(0.84), n / 2) {
                            let (w24, w25) = u11.split_at_mut(1);
                            w24[0] = w25[0] * w24[0];
                            let y26 = match q0078(x, lit(0.87) * ((w25[k15 % w25.len()] * y23) / (lit(1.5) + w25[2] * w25[2])).cos() + lit(0.51), n % 4) { Some(t) => lit(0.29) * t, None => lit(0.12) };
                            s10 = s10 + (lit(0.77) * (y26 + w25[0]).sin());
                        } else {
                            u11[k15 % 4] = u11[k15 % 4] / (lit(1.1) + (y16 + u11[3]) * (y16 + u11[3]));
                        }
                        (u11[0].min(lit(-0.607)) * x[2].cos()).sin()
                    }
                    Err(0 | 2) => lit(0.79) * a.atan().cos() + lit(0.83),
                    Err(k17) => ((*y13) * (lit(0.1) * lit(k15 as f64))).tanh(),
                };
                s10 = lit(0.7) * s10 + lit(0.59) * y27.sin();
            }
            s10 = s10 - (lit(0.74) * (*y13).sin());
        }
        lit(0.12) * a + lit(0.15) * x[0] + (lit(0.5) * (v12[n % v12.len()] - v12[1]).min(lit(0.77)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])) + lit(0.25) * s10 + lit(0.74) * u11[0] + lit(0.51) * v12[2]
    }

    pub fn p0079(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[2] * x[1]).max(lit(-0.187)).atan();
        let f2 = |p3: Dual| (p3 * a).sin();
        let t5 = x.iter().map(|y4| f2(*y4)).sum::<Dual>();
        let t7: Dual = if x.iter().rev().any(|y6| *y6 > lit(-0.623)) { lit(0.87) * (x[n % x.len()] + a).cos() + lit(0.95) } else { lit(0.5) * a };
        let t10: Dual = x.iter().rev().fold(a.max(lit(-0.747)).sin(), |s9, y8| lit(0.5) * s9 + y8.atan().sin());
        for i11 in n..n {
            let mut u12 = [t10.tanh(); 2];
            let mut v13 = u12.clone();
            std::mem::swap(&mut v13, &mut u12);
            s1 = s1 + (lit(0.47) * (v13[1] + u12[1]).sin());
        }
        let t16: Dual = x.iter().chain(&x[..]).filter(|y14| **y14 > lit(0.593)).map(|y14| lit(0.77) * (x[0] + (lit(0.1) * lit(n as f64))).cos() + lit(0.36)).skip(1).sum();
        let t19: Dual = x.iter().step_by(2).fold((t5 + lit(0.46)).tanh(), |s18, y17| lit(0.5) * s18 + ((*y17) * (*y17) + lit(0.3)).sqrt().atan().tanh());
        lit(0.36) * s1 + lit(0.73) * x[n % x.len()] + (t16.max(lit(0.557)) + lit(0.54)).tanh() + lit(0.88) * s1
    }

    pub fn p0080(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((lit(0.1) * lit(n as f64)) * x[n % x.len()].min(lit(0.987))).atan();
        let mut u2 = [((s1 + lit(0.92)) + (a + x[2])).tanh(); 4];
        let t5: Dual = x.iter().rev().skip_while(|y3| **y3 > lit(0.53)).map(|y3| (a - a).tanh()).skip(1).sum();
        let mut v7: Vec<Dual> = u2.iter().chain(&u2[..]).map(|y6| (x[2] - u2[3]).tanh()).collect();
        v7.push((a - x[2]).tanh());
        u2.swap(n % 4, 1);
        let t9: Dual = x.iter().last().map_or(lit(0.11) * (v7[n % v7.len()] * u2[n % 4]).cos() + lit(0.63), |y8| ((*y8) - lit(0.77)).abs().tanh());
        std::mem::swap(&mut u2[1], &mut v7[0]);
        let mut p11 = ((v7[n % v7.len()] - lit(0.66)).sin(), lit(0.5) * ((t5 * t5).ln_1p() - u2[3].max(lit(0.37))).atan());
        for i10 in (0..x.len()).rev() {
            p11 = (p11.1, (p11.0 * (p11.0 + t9)).sin());
            match i10 {
                0 => {
                    let mut p14 = (lit(0.31) * v7[0].cos() + lit(0.76), lit(0.5) * (v7[0] * t9) / (lit(1.0) + t9 * t9));
                    for i13 in x.iter().rev() {
                        p14 = (p14.1, (p14.0 * (i13 - p11.1)).sin());
                        let y20 = match i10 % 4 {
                            0 | 3 => {
                                let t15: Dual = lit(0.62) * ((*i13) * (*i13)).ln_1p().cos() + lit(0.52);
                                let f16 = |p18: Dual| (t5 - u2[1]).sin();
                                let f17 = |p18: Dual| f16(p18) - f16(lit(0.5) * (t15 + (*i13)) / (lit(1.0) + p14.0 * p14.0));
                                let t19 = f17(lit(0.5) * p11.1.min(lit(0.467)).atan());
                                lit(0.5) * ((*i13) * t15) / (lit(1.0) + (*i13) * (*i13))
                            }
                            _ => {
                                std::mem::swap(&mut u2[0], &mut p14.0);
                                relax(&mut u2, ((-p14.0) + i13).tanh());
                                lit(0.64) * t5.cos() + lit(0.25)
                            }
                        };
                        s1 = s1 - (lit(0.61) * ((*i13) + y20).sin());
                    }
                    s1 = s1 + (lit(0.74) * p14.1.sin());
                }
                k12 => {}
            }
        }
        lit(0.46) * v7[0] + lit(0.97) * x[2] + lit(0.13) * u2[n % 4] + lit(0.15) * s1 + lit(0.52) * v7[n % v7.len()] + lit(0.36) * p11.0
    }

    pub fn p0081(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * b.atan();
        let mut v2 = vec![((a * (lit(0.1) * lit(n as f64))) * b.max(lit(-0.177))).sin(); 3];
        let mut m3 = if n / 2 % 2 == 0 || b * b < s1 { n } else { 2 };
        for y4 in v2.iter() {
            for y5 in x {
                if (m3 + n) % 3 != 0 {
                    continue;
                }
                let mut k6 = 0;
                while k6 < n % 3 {
                    match positive(lit(0.5) * (s1 + s1) / (lit(1.0) + (*y4) * (*y4))) {
                        Some(y7) => {
                            let f8 = |p9: Dual, q10: Dual| (v2[0] + x[3]).tanh();
                            let t11 = f8(lit(0.5) * y7.atan() / (lit(1.0) + y7 * y7), lit(0.87) * y4.cos() + lit(0.35)) - f8(lit(0.87) * y4.cos() + lit(0.35), lit(0.4));
                            let t13: Dual = v2.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(((*y5) * y5).atan().tanh());
                            s1 = s1 + (lit(0.85) * (t11 + t13).sin());
                        }
                        None => {
                            let t16: Dual = x.iter().map(|y14| { if *y14 > lit(0.623) { return v2[n % v2.len()].sin().sin(); } lit(0.5) * y14 }).take(2).sum();
                            s1 = s1 + (lit(0.17) * t16.sin());
                        }
                    }
                    k6 += 1;
                }
                s1 = s1 + (lit(0.52) * (*y5).sin());
            }
            let mut s19 = ((v2[0] - lit(0.77)).abs() / (lit(1.5) + s1 * s1)).tanh();
            for (i17, y18) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                s19 = (lit(0.27) * s19 + (v2[2] - y18)).tanh();
                'l21: for y20 in x.iter() {
                    if !((i17 + 3) <= 1) {
                        let y22 = match first_above(x, lit(0.75)) { Some(t) => lit(0.45) * t, None => lit(0.62) };
                        m3 += 1;
                        s1 = s1 + (lit(0.69) * y22.sin());
                        continue 'l21;
                    }
                    s19 = s19 + (lit(0.32) * (*y20).sin());
                }
                s19 = lit(0.7) * s19 + lit(0.54) * (*y18).sin();
            }
            s1 = s1 + (lit(0.64) * (s19 + (*y4)).sin());
        }
        lit(0.32) * s1 + lit(0.56) * x[m3 % x.len()] + (lit(0.5) * ((lit(0.1) * lit(n as f64)) + b).atan()) + lit(0.73) * s1 + lit(0.13) * v2[2]
    }

    pub fn p0082(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = a.min(lit(0.427)).tanh();
        let mut u2 = [lit(0.5) * (b + s1).atan(), lit(0.5) * (x[x.len() - 1] + b).atan()];
        let mut v3 = x.to_vec();
        let mut m4 = if s1 / (lit(1.5) + b * b) < lit(0.367) { (n + n) } else { 1 };
        v3[m4 % 4] = lit(0.24) * (s1 * u2[n % 2]).cos() + lit(0.53);
        let mut k5 = 0;
        let mut t6 = lit(1.0) + (lit(0.5) * (a + b) / (lit(1.0) + s1 * s1));
        'l7: while t6 > lit(0.18) && k5 < 12 {
            t6 = t6 * (lit(0.59));
            k5 += 1;
            v3[m4 % 4] = lit(0.43) * (s1 - t6).cos() + lit(0.71);
        }
        let mut k8 = 0;
        let y9 = loop {
            k8 += 1;
            if (n + n) % 2 == 1 || k8 > n {
                break lit(0.5) * (u2[n % 2] + lit(0.99)) / (lit(1.0) + x[k8 % x.len()] * x[k8 % x.len()]);
            }
            u2[k5 % 2] = lit(0.27) * u2[1].tanh().powi(3).cos() + lit(0.92);
            match (k8 + n) % 4 {
                2 => {
                    let y10;
                    if s1.atan() <= u2[0] {
                        y10 = lit(0.5) * ((v3[1] * v3[1]).ln_1p() / (lit(1.5) + v3[2] * v3[2])) / (lit(1.0) + v3[n % v3.len()] * v3[n % v3.len()]);
                    } else {
                        y10 = (t6 + v3[3]).tanh();
                    }
                    a = a + (lit(0.75) * y10.sin());
                }
                0 | 1 => {
                    a = a + (lit(0.15) * (lit(0.5) * ((lit(0.1) * lit(m4 as f64)) - t6).atan()));
                }
                _ => {
                    s1 = s1 + (lit(0.66) * (lit(0.5) * ((t6 / (lit(1.5) + v3[1] * v3[1])) * u2[1].max(lit(0.707))) / (lit(1.0) + t6 * t6)));
                }
            }
        };
        lit(0.38) * s1 + lit(0.43) * x[1] + lit(0.27) * u2[1] + lit(0.15) * t6 + lit(0.17) * s1 + lit(0.26) * v3[1] + lit(0.91) * a
    }

    pub fn q0083(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a * a).ln_1p().tanh();
        let y2 = lit(0.49) * positive((x[n % x.len()] * a).sin())?.sin();
        let mut k5 = 0;
        let mut t6 = ((y2 / (lit(1.5) + x[2] * x[2])) * (-x[n % x.len()])).sin();
        let mut p7 = (x[1].max(lit(-0.167)).tanh(), (t6 * s1).sin());
        'l8: while {
            k5 += 1;
            t6 = lit(0.76) * t6 + (lit(0.5) * (s1 * s1) / (lit(1.0) + y2 * y2));
            k5 < 7 && t6 > -lit(0.68)
        } {
            p7 = (p7.1, (p7.0 * (y2 * (lit(0.1) * lit(n as f64)))).sin());
            let mut u9 = [lit(0.5) * (s1 - s1) / (lit(1.0) + t6 * t6), lit(0.5) * (y2 + s1) / (lit(1.0) + t6 * t6), p7.1.min(lit(-0.627)).sin()];
            let mut v10 = u9.clone();
            u9.swap(2, 1);
            t6 = t6 + (lit(0.54) * (u9[2] + v10[1]).sin());
        }
        let y11 = positive(lit(0.5) * (y2 * (lit(0.1) * lit(n as f64))).atan() / (lit(1.0) + y2 * y2))?;
        Some(lit(0.12) * (y2 * y2 + lit(0.3)).sqrt().cos() + lit(0.12))
    }

    pub fn p0083(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s12 = a.max(lit(0.217)).sin();
        let mut v13 = x.to_vec();
        let mut m14 = if (n + 3) % 2 == 0 || a.max(lit(0.227)) >= s12 { (n + n) } else { 2 };
        v13[1] = v13[1] + (lit(0.66) * (lit(0.5) * (-x[2]).atan()));
        'l16: for i15 in 0..=n.min(4) {
            v13[0] = lit(0.12) * (s12 + x[0]).cos() + lit(0.23);
            v13[1..].fill(lit(0.22) * (lit(0.55) * s12).cos() + lit(0.82));
        }
        'l18: for y17 in &v13 {
            match q0083(x, lit(0.5) * (s12 * (s12 + (lit(0.1) * lit(n as f64)))).atan(), n % 4) {
                Some(y19) => {
                    let t24: Dual = v13.iter().zip(x.iter().skip(1)).enumerate().map(|(i22, (y20, y23))| ((((*y20) * (lit(0.1) * lit(n as f64))) * (lit(0.1) * lit(m14 as f64))).sin()) * y23 * lit(i22 as f64)).sum::<Dual>().tanh();
                    s12 = s12 + (lit(0.75) * (t24 + y19).sin());
                }
                None => {
                    let mut k25 = 0;
                    let mut u27 = [(a - lit(0.38)).sin(), lit(0.31) * (v13[m14 % v13.len()] + y17).cos() + lit(0.95), ((*y17) + (lit(0.1) * lit(m14 as f64))).sin()];
                    let y26 = loop {
                        k25 += 1;
                        if k25 > 4 {
                            break lit(0.5) * v13[2].max(lit(-0.967)) / (lit(1.0) + s12 * s12);
                        }
                        u27 = [u27[1], u27[2], lit(0.72) * (x[n % x.len()] / (lit(1.5) + u27[0] * u27[0])).cos() + lit(0.74)];
                        let y28 = rotate(&mut u27);
                        s12 = s12 + (lit(0.22) * y28.sin());
                    };
                    s12 = s12 + (lit(0.78) * (u27[1] + y26).sin());
                }
            }
            s12 = lit(0.7) * s12 + lit(0.26) * (*y17).sin();
        }
        lit(0.25) * a + (lit(0.5) * ((lit(0.1) * lit(m14 as f64)) + a) / (lit(1.0) + x[m14 % x.len()] * x[m14 % x.len()])) + lit(0.69) * s12 + lit(0.48) * v13[m14 % v13.len()]
    }

    pub fn q0084(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * x[x.len() - 1].sin().atan();
        a = a + (lit(0.34) * checked((x[n % x.len()] + a).tanh(), n)?);
        let y2 = drain(&mut a);
        let Some(y3) = first_above(&x[..2], lit(0.94)) else {
            return Ok((s1 - y2).tanh());
        };
        s1 = s1 + (lit(0.47) * stepped(((y3 * y3).ln_1p() + (y3 / (lit(1.5) + y3 * y3))).tanh(), n / 2));
        let f4 = |p5: Dual| -> Dual { for k6 in 1..4 { if p5 * lit(k6 as f64) > lit(0.57) { return (y2 * (lit(0.1) * lit(n as f64))).tanh(); } } (-y3).tanh() };
        let t7 = f4((y2 / (lit(1.5) + y3 * y3)).sin()) * f4(lit(0.5) * (-(a * a)).exp().atan());
        Ok(lit(0.28) * (-y3).cos() + lit(0.77))
    }

    pub fn p0084(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s8 = (-(x[2] + x[1])).sin();
        let mut v9 = Vec::new();
        v9.push(lit(0.5) * (s8 + s8).atan());
        v9.push(lit(0.61) * s8.cos().cos() + lit(0.51));
        v9.push(lit(0.18) * (a + s8).cos() + lit(0.23));
        let mut m10 = (n + n);
        let mut a = s8 - a.tanh();
        let t14: Dual = v9[1..].iter().scan(lit(0.5) * (s8 + v9[m10 % v9.len()]).atan(), |s13, y11| { *s13 = lit(0.5) * *s13 + (-(*y11)).sin(); Some(s13.sin()) }).take(2).sum();
        let e15 = if m10 > 2 && lit(0.78) * s8 >= s8 { Err(3_u8) } else { Ok((a + lit(0.31)).tanh()) };
        let y16 = rotate(&mut v9);
        let (t20, t21) = x.iter().rev().fold(((lit(0.28) * (t14 - y16)).sin(), lit(1.0)), |(p18, q19), y17| (q19 * (a.tanh()), p18 - q19));
        let (t20, t21) = (t20.tanh(), t21.sin());
        v9 = vec![(s8 + lit(0.89)).sin(); 4];
        let t22 = std::mem::replace(&mut v9[2], lit(0.5) * t20.cos().atan());
        m10 = m10 % 5;
        let t25: Dual = v9.iter().map(|y23| lit(0.16) * t20.max(lit(0.17)).cos() + lit(0.17)).product();
        let t28: Dual = x.iter().map(|y26| { if *y26 > lit(0.593) { return lit(0.5) * (v9[1] - t25).atan(); } lit(0.5) * y26 }).take(2).sum();
        lit(0.33) * t22 + lit(0.78) * x[m10 % x.len()] + (lit(0.79) * x[1].max(lit(0.497)).cos() + lit(0.74)) + lit(0.26) * a + lit(0.96) * v9[m10 % v9.len()] + lit(0.71) * s8
    }

    pub fn p0085(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-a).cos().atan();
        let mut u2 = [(s1 - lit(0.99)).cos().tanh(), lit(0.5) * (s1 - lit(0.77)).abs().atan(), ((s1 + x[n % x.len()]) + (s1 - x[0])).sin()];
        let mut m3 = 0;
        let o4 = if (n + 3) > 1 && a.min(lit(-0.317)) <= lit(0.357) { Some(lit(0.5) * (-(u2[m3 % 3] + u2[n % 3])).atan()) } else { None };
        let (t5, mut s6) = (a.min(lit(-0.957)).sin(), (-u2[1]).sin());
        {
            let w7 = &mut u2[1..3];
            let mut k8 = 0;
            let mut u10 = [lit(0.5) * ((x[m3 % x.len()] + lit(0.16)) / (lit(1.5) + w7[1] * w7[1])) / (lit(1.0) + w7[1] * w7[1]), lit(0.89) * ((s6 * (lit(0.1) * lit(m3 as f64))) + x[2].cos()).cos() + lit(0.32), (a * lit(0.34)).sin().sin()];
            let y9 = loop {
                k8 += 1;
                if k8 > n {
                    break lit(0.5) * ((lit(0.88) - s6) + (lit(0.34) - s1)) / (lit(1.0) + s1 * s1);
                }
                u10 = [u10[1], u10[2], lit(0.5) * (x[0] - s6).atan()];
                'l12: for y11 in [lit(0.5) * ((lit(0.1) * lit(n as f64)) + w7[n % w7.len()].min(lit(0.947))).atan(), lit(0.5) * (-(w7[m3 % w7.len()] / (lit(1.5) + s6 * s6))) / (lit(1.0) + t5 * t5)] {
                    let t15 = (w7[0] + (lit(0.1) * lit(n as f64))).tanh();
                    let f13 = |p14: Dual| (lit(0.5) * (t5 - (lit(0.1) * lit(n as f64))).atan()) * t15;
                    let t15 = f13(t15) + lit(0.5);
                    let p14 = t15.sin();
                    let t16 = f13(p14 * t15);
                    s1 = s1 + (lit(0.89) * (p14 + t15).sin());
                }
            };
            s6 = s6 + (lit(0.59) * (w7[1] + u10[2]).sin());
        }
        let t17 = std::mem::take(&mut s6);
        u2.iter_mut().zip(x.iter().chain(&x[..])).for_each(|(y18, y19)| { if *y19 < lit(0.173) { return; } *y18 = lit(0.5) * *y18 + ((t5 * y19) / (lit(1.5) + (*y19) * (*y19))).sin(); });
        nudge(&mut u2[2], (t5 / (lit(1.5) + s6 * s6)).tanh());
        lit(0.92) * t5 + lit(0.71) * x[1] + (lit(0.46) * ((lit(0.1) * lit(n as f64)) * s1).cos() + lit(0.93)) + lit(0.82) * s6 + lit(0.89) * u2[n % 3] + lit(0.54) * s1
    }

    pub fn p0086(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * x[n % x.len()]).atan();
        let mut o2 = Some(a.tanh());
        let mut p3 = (lit(0.5) * ((s1 / (lit(1.5) + s1 * s1)) * (x[3] + s1)) / (lit(1.0) + b * b), ((lit(0.33) - a) * (a + lit(0.61))).sin());
        let r4 = if (n + n) % 3 != 2 { &b } else { &a };
        o2 = None;
        let mut u6 = [lit(0.5) * (p3.1 + b) / (lit(1.0) + p3.0 * p3.0), lit(0.5) * (s1 + r4) / (lit(1.0) + b * b), lit(0.5) * (b / (lit(1.5) + p3.0 * p3.0)) / (lit(1.0) + s1 * s1)];
        'l7: for i5 in (0..n % 4 + 2).step_by(2) {
            u6 = [u6[1], u6[2], lit(0.44) * (p3.1 * x[1]).cos() + lit(0.87)];
            for i8 in 0..x.len() {
                let y9;
                if !((i5 + n) <= 4) {
                    y9 = lit(0.5) * (b + r4).atan();
                } else {
                    y9 = (x[1] * p3.0).tanh();
                }
                u6.swap(i8 % 3, 1);
                s1 = s1 + (lit(0.74) * y9.sin());
            }
            let mut stack10 = vec![n, n];
            let mut s12 = ((p3.1 + p3.1) * ((*r4) * (*r4))).sin();
            while let Some(i11) = stack10.pop() {
                if i11 > 1 {
                    stack10.push(i11 / 2);
                }
                s12 = (lit(0.73) * s12 + ((*r4) * p3.0)).tanh();
                let mut v14 = x.iter().rev().map(|y13| lit(0.5) * (s1 + y13) / (lit(1.0) + x[2] * x[2])).collect::<Vec<_>>();
                v14.push(lit(0.5) * ((-(s12 * s12)).exp() * lit(0.49)).atan());
                s12 = s12 - (lit(0.77) * v14[0].sin());
            }
            s1 = s1 + (lit(0.77) * s12.sin());
        }
        lit(0.88) * s1 + lit(0.63) * x[3] + lit(0.39) * u6[n % 3] + lit(0.31) * s1 + lit(0.18) * p3.1
    }

    pub fn p0087(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.max(lit(-0.497)).sin();
        let mut m2 = 0;
        let t4: Dual = x.iter().step_by(2).find_map(|y3| if *y3 > lit(-0.603) { Some(lit(0.5) * ((x[x.len() - 1] + s1) * (-s1)) / (lit(1.0) + a * a)) } else { None }).unwrap_or(lit(0.5) * x[n % x.len()].cos() / (lit(1.0) + x[1] * x[1]));
        let mut v6 = x.iter().filter(|y5| **y5 > lit(0.563)).map(|y5| lit(0.5) * ((t4 * t4 + lit(0.3)).sqrt() * y5) / (lit(1.0) + (*y5) * (*y5))).collect::<Vec<_>>();
        v6.push(lit(0.5) * (t4 * s1).atan());
        let y8 = if let Ok(y7) = staged(lit(0.5) * t4.max(lit(-0.107)) / (lit(1.0) + v6[0] * v6[0]), (-(s1 * s1)).exp().sin(), n) {
            (v6[0] * v6[0]).cos().sin()
        } else {
            return lit(0.94) * v6[n % v6.len()] + lit(0.18) * x[0];
        };
        m2 = (m2 * 3 + 0) % 7;
        s1 = s1 / (lit(1.1) + y8.cos() * y8.cos());
        let mut s9 = lit(0.5);
        s9 = s9 + ((-y8).tanh());
        let t14: Dual = x.iter().rev().zip(v6[1..].iter()).enumerate().map(|(i12, (y10, y13))| (lit(0.5) * ((a * (*y10)) * y8.min(lit(-0.807))).atan()) * y13 * lit(i12 as f64)).sum::<Dual>().tanh();
        let mut k15 = 0;
        let mut t16 = lit(0.52) * s9.min(lit(0.107)).cos() + lit(0.34);
        while {
            k15 += 1;
            t16 = lit(0.50) * t16 + (lit(0.5) * (t14 * s9) / (lit(1.0) + t16 * t16));
            k15 < 7 && t16 > -lit(0.68)
        } {
            let mut y17 = if y8.min(lit(-0.907)) >= lit(-0.827) {
                lit(0.47) * t14.min(lit(0.197)).max(lit(-0.447)).cos() + lit(0.49)
            } else {
                lit(0.5) * (-t14).atan()
            };
            t16 = t16 + (lit(0.54) * y17.sin());
        }
        lit(0.24) * t16 + lit(0.58) * x[2] + lit(0.49) * s1 + lit(0.26) * s9 + lit(0.93) * t16 + lit(0.14) * v6[m2 % v6.len()]
    }

    pub fn q0088(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.59) * (x[x.len() - 1] * lit(0.67)).cos() + lit(0.58);
        let y2 = staged((s1 - lit(0.61)).min(lit(0.707)).tanh(), lit(0.5) * ((s1 * s1).ln_1p() - lit(0.77)).abs().atan(), (n + 1))?;
        let y3 = lit(0.97) * staged(lit(0.93) * a.cos() + lit(0.57), lit(0.5) * (a / (lit(1.5) + s1 * s1)).atan(), (n + n))?.sin();
        let t6: Dual = x.iter().step_by(2).filter_map(|y4| if *y4 > lit(-0.523) { Some(lit(0.62) * a.sin().cos() + lit(0.91)) } else { None }).take(2).sum();
        let t8: Dual = x.iter().step_by(2).find_map(|y7| if *y7 > lit(-0.383) { Some(lit(0.5) * ((y3 - lit(0.77)).abs() * t6.min(lit(0.157))).atan()) } else { None }).unwrap_or(lit(0.39) * (s1 * t6).cos() + lit(0.45));
        let mut k9 = 0;
        let y10 = loop {
            k9 += 1;
            if k9 > x.len() {
                break (t8 * t8 + lit(0.3)).sqrt().tanh();
            }
            let mut v11 = x.to_vec();
            s1 = s1 + (lit(0.55) * v11[k9 % v11.len()].sin());
        };
        Ok(lit(0.5) * y10.min(lit(-0.747)) / (lit(1.0) + a * a))
    }

    pub fn p0088(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.5) * (x[0] / (lit(1.5) + x[2] * x[2])) / (lit(1.0) + x[2] * x[2]);
        let mut m13 = (n + n);
        let mut o14 = Some((a - (a + lit(0.83))).sin());
        'l17: for (i15, y16) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
            let y18: Dual;
            match (m13 + n) % 4 {
                0 => {
                    y18 = lit(0.5) * (s12 * (lit(0.1) * lit(i15 as f64))).atan();
                }
                1 | 2 => {
                    y18 = lit(0.5) * (lit(0.48) * x[1]).atan();
                }
                _ => {
                    y18 = ((*y16) + (lit(0.1) * lit(m13 as f64))).sin();
                }
            }
            let mut v19 = x.to_vec();
            let t22: Dual = v19.iter().skip(1).fold(lit(0.5) * (y18 + y16).atan(), |s21, y20| lit(0.5) * s21 + lit(0.5) * (x[n % x.len()] * lit(0.43)) / (lit(1.0) + s12 * s12));
            s12 = s12 + (lit(0.82) * (y18 + (*y16)).sin());
        }
        m13 += 1;
        let y23 = drain(&mut s12);
        let mut f24 = |p25: Dual| { s12 = lit(0.5) * s12 + lit(0.5) * (y23 + a).atan(); s12 * p25 };
        let t26 = f24(lit(0.5) * (-(y23 - x[n % x.len()])) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1])) + lit(0.5) * f24(lit(0.7));
        let t29: Dual = x.iter().step_by(2).filter_map(|y27| if *y27 > lit(0.233) { Some((s12 + x[n % x.len()]).sin()) } else { None }).skip(1).sum();
        m13 += 1;
        let t30 = lit(0.65) * (t26 / (lit(1.5) + s12 * s12)).cos() + lit(0.49);
        lit(0.36) * t29 + lit(0.32) * x[1] + (lit(0.5) * (t30.tanh().powi(3) + (lit(0.49) + t26)).atan()) + lit(0.38) * s12
    }

    pub fn p0089(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + x[2]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut u2 = [lit(0.5) * (s1 - a).tanh().powi(2).atan(), lit(0.5) * (b * x[2]) / (lit(1.0) + x[0] * x[0]), lit(0.5) * ((lit(0.1) * lit(n as f64)) * (a * a + lit(0.3)).sqrt()) / (lit(1.0) + a * a)];
        let y3 = blend(&s1, &b);
        let mut f4 = move |p5: Dual| { s1 = s1.sin() + lit(0.5) * (lit(0.36) * u2[n % 3]).atan(); s1 * p5 };
        s1 = s1 + (u2[n % 3].max(lit(0.617)).tanh());
        let t6 = f4((s1 + b).tanh()) - f4(s1);
        let mut s7 = lit(0.5);
        s7 = s7 + (lit(0.68) * b.max(lit(-0.877)).cos() + lit(0.43));
        u2.fill(lit(0.5) * t6 / (lit(1.0) + s7 * s7));
        {
            let w8 = &mut u2[1..];
            {
                let w9 = &mut w8[1..];
                let mut k10 = 0;
                let mut t11 = lit(0.5) * (x[0].tanh().powi(2) + lit(0.26)) / (lit(1.0) + y3 * y3);
                while {
                    k10 += 1;
                    t11 = lit(0.60) * t11 + (lit(0.66) * ((t6 - a) - (a + w9[0])).cos() + lit(0.92));
                    k10 < 7 && t11 > -lit(0.63)
                } {
                    for i12 in (1..n / 2 + 2).step_by(2) {
                        let (t16, t17) = x.iter().fold((lit(0.71) * (w9[n % w9.len()] + s7).cos() + lit(0.73), lit(1.0)), |(p14, q15), y13| (q15, p14.sin() + (s7.tanh().powi(3).tanh())));
                        let (t16, t17) = (t16.tanh(), t17.sin());
                        s7 = lit(0.7) * s7 + lit(0.47) * (t17 + t16).sin();
                    }
                }
                s1 = s1 + (lit(0.67) * (t11 + w9[0]).sin());
            }
            s1 = s1 + (lit(0.87) * w8[n % w8.len()].sin());
        }
        lit(0.88) * u2[n % 3] + lit(0.72) * x[0] + (lit(0.5) * (t6 + b).atan()) + lit(0.15) * u2[2] + lit(0.23) * s7 + lit(0.65) * s1
    }

    pub fn p0090(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((b * a) - a.atan()).atan();
        let mut o2: Option<Dual> = None;
        nudge(&mut s1, lit(0.5) * (a - (lit(0.1) * lit(n as f64))) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        let mut v4 = x.iter().map(|y3| lit(0.5) * s1.min(lit(-0.177)).atan()).collect::<Vec<_>>();
        v4.push(((x[n % x.len()] + lit(0.37)) * b).tanh());
        v4 = vec![(lit(0.92) * b).sin(); 4];
        v4 = vec![b.max(lit(0.397)).tanh(); 4];
        v4 = vec![lit(0.5) * s1.min(lit(-0.657)) / (lit(1.0) + s1 * s1); 4];
        let t8: Dual = x.iter().chain(&x[..]).take(2).flat_map(|y5| { let t7 = lit(0.38) * (*y5).max(lit(0.987)).cos() + lit(0.93); x.iter().map(move |y6| t7 * (lit(0.5) * s1.atan())) }).skip(1).sum();
        let mut k9 = 0;
        let mut p10 = ((b * s1).sin(), lit(0.5) * (v4[0] * x[n % x.len()]).atan());
        while k9 < n % 4 {
            k9 += 1;
            p10 = (p10.1, (p10.0 * (b / (lit(1.5) + p10.0 * p10.0))).sin());
            let mut u13 = [lit(0.5) * b.sin().tanh().powi(3) / (lit(1.0) + s1 * s1), lit(0.5) * p10.0.atan(), lit(0.5) * (-a).cos() / (lit(1.0) + t8 * t8)];
            for (i11, y12) in x.iter().filter(|y| **y > lit(0.693)).enumerate() {
                u13 = [u13[1], u13[2], lit(0.5) * ((-(*y12)) * (lit(0.74) - (*y12))).atan()];
                let mut v14 = u13.clone();
                s1 = s1 + (lit(0.71) * (v14[i11 % 3] + (*y12)).sin());
            }
            s1 = s1 + (lit(0.47) * u13[k9 % 3].sin());
        }
        lit(0.22) * t8 + lit(0.47) * x[n % x.len()] + (lit(0.5) * (v4[0] - lit(0.77)).abs().atan()) + lit(0.71) * p10.0 + lit(0.33) * a + lit(0.93) * v4[k9 % v4.len()] + lit(0.66) * s1
    }

    pub fn p0091(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-a) / (lit(1.0) + a * a);
        let mut v2 = vec![lit(0.5) * a.min(lit(0.367)) / (lit(1.0) + a * a); 3];
        let mut o3: Option<Dual> = None;
        match o3 {
            Some(y4) => {
                let s1 = (s1 + s1).sin();
                a = a + (lit(0.72) * s1);
                'l6: for y5 in x {
                    match n % 5 {
                        2 => break 'l6,
                        _ => {
                            if v2[1].atan() > lit(0.307) {
                                let f7 = |p9: Dual| (-y4).tanh();
                                let f8 = |p9: Dual| f7(p9) - f7((-y4).sin());
                                let t10 = f8(y4.max(lit(0.117)).tanh());
                                let y11 = rotate(&mut v2);
                                a = a + (lit(0.67) * (y11 + t10).sin());
                            }
                            let Some(y12) = chained((x[x.len() - 1] + y5).tanh(), lit(0.5) * (((*y5) * s1) - (lit(0.1) * lit(n as f64))) / (lit(1.0) + y4 * y4)) else {
                                break 'l6;
                            };
                            a = a + (lit(0.68) * y12.sin());
                        }
                    }
                    v2.fill(lit(0.5) * a / (lit(1.0) + (*y5) * (*y5)));
                    let t16: Dual = v2.iter().skip(1).scan(y4.tanh(), |s15, y13| { *s15 = lit(0.5) * *s15 + lit(0.5) * (y4 * y5) / (lit(1.0) + y4 * y4); Some(s15.sin()) }).skip(1).sum();
                    a = a + (lit(0.36) * ((*y5) + t16).sin());
                }
                a = a - (lit(0.81) * (y4 + s1).sin());
            }
            None => {
                a = a + (lit(0.94) * s1.atan().tanh());
            }
        }
        lit(0.91) * x[n % x.len()] + lit(0.67) * x[n % x.len()] + (lit(0.5) * x[x.len() - 1].cos() / (lit(1.0) + a * a)) + lit(0.26) * s1 + lit(0.62) * v2[n % v2.len()] + lit(0.83) * a
    }

    pub fn q0092(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.55) * (a * x[n % x.len()]).cos() + lit(0.16);
        'l3: for y2 in [((lit(0.1) * lit(n as f64)) * s1).tanh(), s1.max(lit(-0.487)).tanh()] {
            for y4 in [lit(0.5) * ((lit(0.72) + x[1]) + (s1 - y2)).atan(), (-s1).tanh().powi(2).sin()] {
                let y5: Dual;
                match n % 4 {
                    0 => {
                        y5 = lit(0.5) * (y2 * a).atan();
                    }
                    1 | 2 => {
                        let y7 = if let Some(y6) = first_above(x, lit(0.14)) {
                            s1 = s1 + (lit(0.92) * positive((-(s1 * lit(0.93))).tanh())?);
                            let t10 = lit(0.5) * y4.atan().atan();
                            let f8 = |p9: Dual| (lit(0.5) * (a + y4).atan()) * t10;
                            let t10 = f8(t10) + lit(0.5);
                            let p9 = t10.sin();
                            let t11 = f8(p9 * t10);
                            lit(0.45) * ((lit(0.69) - p9) * (t11 - (lit(0.1) * lit(n as f64)))).cos() + lit(0.21)
                        } else {
                            let mut o12 = Some((y2 + y2).sin());
                            let t15: Dual = x.iter().step_by(2).filter_map(|y13| if *y13 > lit(-0.763) { Some(lit(0.5) * y2.sin() / (lit(1.0) + x[n % x.len()] * x[n % x.len()])) } else { None }).sum();
                            t15.max(lit(-0.277)).sin()
                        };
                        y5 = lit(0.98) * (y7 * y4).cos() + lit(0.48);
                    }
                    _ => {
                        y5 = (s1 + lit(0.84)).sin();
                    }
                }
                let t19: Dual = x.iter().step_by(2).take(2).flat_map(|y16| { let t18 = lit(0.5) * ((y4 * lit(0.93)) + lit(0.82)).atan(); x.iter().map(move |y17| t18 * (lit(0.33) * y5.max(lit(0.647)).cos() + lit(0.72))) }).sum();
                s1 = s1 + (lit(0.17) * (t19 + y5).sin());
            }
            s1 = s1 - (lit(0.22) * y2.sin());
        }
        Some(lit(0.53) * ((a / (lit(1.5) + s1 * s1)) + (x[n % x.len()] * a)).cos() + lit(0.96))
    }

    pub fn p0092(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s20 = a.min(lit(-0.237)).max(lit(-0.957)).tanh();
        let mut o21 = Some(lit(0.5) * s20.sin().atan());
        let t24: Dual = x.iter().rev().map(|y22| { if *y22 > lit(-0.413) { return lit(0.5) * (lit(0.41) + (*y22)).atan(); } lit(0.5) * y22 }).skip(1).sum();
        let t28: Dual = x.iter().take(3).take(2).flat_map(|y25| { let t27 = lit(0.5) * ((*y25) + s20).atan(); x.iter().map(move |y26| t27 * (lit(0.5) * (t24 - t24).atan())) }).sum();
        let t30: Dual = x.iter().take(3).enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or(((t28 + lit(0.64)) * (t28 / (lit(1.5) + s20 * s20))).sin(), |(i, y29)| (lit(0.5) * (a + s20).sin().atan()) * lit(i as f64));
        let mut u31 = [((t30 - lit(0.77)).abs() * t24.sin()).sin(), lit(0.22) * (t28 + t28).cos() + lit(0.96), lit(0.5) * (t30 + t28).min(lit(0.187)) / (lit(1.0) + x[0] * x[0])];
        let mut v32 = u31.clone();
        let f33 = |p35: Dual| lit(0.23) * (s20 * lit(0.88)).cos() + lit(0.75);
        let f34 = |p35: Dual| f33(p35) - f33(lit(0.31) * (t30 + (s20 * lit(0.84))).cos() + lit(0.48));
        let t36 = f34(lit(0.68) * ((t28 + (lit(0.1) * lit(n as f64))) - (u31[0] * v32[0])).cos() + lit(0.47));
        let y37 = rotate(&mut v32);
        let y38 = rotate(&mut u31);
        let mut stack39 = vec![n % 3];
        'l41: while let Some(i40) = stack39.pop() {
            if i40 > 1 {
                stack39.push(i40 / 2);
            }
            let f42 = |p43: Dual| -> Dual { if p43 > lit(0.23) { return ((y38 * y38).ln_1p() + (p43 * lit(0.95))).sin(); } (y37 * y37).ln_1p().sin() };
            let t45 = f42(lit(0.5) * y38 / (lit(1.0) + t28 * t28)) * f42((lit(0.96) + y38).tanh());
            u31[1..].fill(lit(0.5) * (y37 * s20).atan());
            s20 = lit(0.7) * s20 + lit(0.41) * t45.sin();
        }
        lit(0.39) * v32[0] + lit(0.31) * x[n % x.len()] + lit(0.15) * s20 + lit(0.88) * v32[2] + lit(0.25) * u31[0]
    }

    pub fn q0093(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a - x[x.len() - 1]).tanh();
        let y2 = lit(0.45) * chained(lit(0.5) * x[n % x.len()].min(lit(-0.587)) / (lit(1.0) + a * a), x[n % x.len()].atan().sin())?.sin();
        s1 = s1 + (lit(0.33) * weighted(&x[..2], &x[..2], n));
        match n / 2 % 4 {
            0 => {
                let mut s4 = (-(y2 * a)).sin();
                'l5: for y3 in x {
                    s4 = (lit(0.88) * s4 + (a * s1)).tanh();
                    let mut m6 = 0;
                    if !(m6 / 2 <= 3) {
                        let y7 = chained(lit(0.5) * s1.cos() / (lit(1.0) + y2 * y2), lit(0.37) * (s4 + (lit(0.1) * lit(m6 as f64))).cos() + lit(0.66))?;
                        s4 = lit(0.7) * s4 + lit(0.42) * y7.sin();
                    }
                    s4 = s4 - (lit(0.77) * (*y3).sin());
                }
                s1 = s1 - (lit(0.82) * s4.sin());
            }
            1 => {
                s1 = s1 + (lit(0.31) * (lit(0.26) * (y2 - s1).cos() + lit(0.64)));
            }
            _ => {
                s1 = s1 + (lit(0.82) * (lit(0.5) * x[x.len() - 1].min(lit(-0.867)) / (lit(1.0) + s1 * s1)));
            }
        }
        Some(lit(0.88) * (x[n % x.len()] * a).cos() + lit(0.22))
    }

    pub fn p0093(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.5) * (a + a).atan() / (lit(1.0) + a * a);
        let mut u9 = [((x[3] + b) + (lit(0.1) * lit(n as f64))).sin(), lit(0.5) * (b * x[n % x.len()]) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]), lit(0.82) * (x[0] + s8).cos() + lit(0.32)];
        let mut m10 = 0;
        let mut o11: Option<Dual> = None;
        u9[n % 3] = lit(0.5) * s8.atan();
        let mut f12 = |p13: Dual| { s8 = lit(0.5) * s8 + lit(0.5) * (u9[m10 % 3].min(lit(0.167)) + (-(p13 * p13)).exp()).atan(); s8 * p13 };
        let t14 = f12(lit(0.32) * (u9[n % 3] + u9[n % 3]).cos() + lit(0.25)) + lit(0.5) * f12(lit(0.7));
        let t15 = std::mem::take(&mut u9[0]);
        let y16 = match q0093(x, lit(0.33) * (u9[m10 % 3] + (lit(0.1) * lit(n as f64))).cos() + lit(0.97), n % 4) { Some(t) => lit(0.87) * t, None => lit(0.45) };
        relax(&mut u9[1..], (-x[2]).tanh());
        if !((n + n) <= 2) {
            for (i17, y18) in u9.iter_mut().enumerate() {
                o11 = Some(lit(0.52) * (-(y16 * t14)).cos() + lit(0.11));
                if (n + 1) % 2 == 1 {
                    let t21: Dual = x.iter().rev().filter_map(|y19| if *y19 > lit(-0.273) { Some(((*y18) * y16).tanh()) } else { None }).sum();
                    s8 = lit(0.7) * s8 + lit(0.68) * t21.sin();
                }
                s8 = s8 + (lit(0.73) * (*y18).sin());
            }
            let y22;
            if (m10 + 2) > 2 {
                y22 = lit(0.5) * ((lit(0.1) * lit(n as f64)) * (u9[0] * t14)) / (lit(1.0) + u9[2] * u9[2]);
            } else if n > 1 {
                y22 = lit(0.5) * (x[0] + y16) / (lit(1.0) + u9[1] * u9[1]);
            } else {
                let t24: Dual = x.iter().chain(&x[..]).last().map_or((-t15).sin(), |y23| lit(0.28) * (y16 * y16 + lit(0.3)).sqrt().cos() + lit(0.52));
                y22 = lit(0.15) * (t24 * lit(0.79)).cos() + lit(0.53);
            }
            s8 = s8 + (lit(0.51) * y22.sin());
        }
        lit(0.17) * t14 + lit(0.39) * x[0] + (lit(0.5) * (s8 - y16) / (lit(1.0) + t15 * t15)) + lit(0.94) * s8 + lit(0.97) * u9[2]
    }

    pub fn p0094(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.58) * (a * x[2]).cos() + lit(0.68);
        let mut u2 = [(x[2] * a).min(lit(-0.77)).sin(), a.tanh(), (s1 - lit(0.77)).tanh(), lit(0.5) * (x[n % x.len()] - a).atan()];
        let mut v3 = vec![lit(0.5) * (s1 * u2[3]) / (lit(1.0) + s1 * s1), lit(0.5) * u2[n % 4] / (lit(1.0) + x[0] * x[0]), lit(0.5) * x[1].atan(), lit(0.5) * (x[n % x.len()] / (lit(1.5) + u2[n % 4] * u2[n % 4])) / (lit(1.0) + a * a)];
        let mut p4 = (lit(0.68) * ((s1 + v3[0]) - a).cos() + lit(0.38), lit(0.5) * (s1 * s1).atan());
        nudge(&mut s1, (u2[2] - (lit(0.1) * lit(n as f64))).tanh());
        let t6: Dual = v3.iter().rev().find_map(|y5| if *y5 > lit(-0.743) { Some(u2[1].atan().max(lit(0.237)).tanh()) } else { None }).unwrap_or(a.max(lit(-0.637)).sin());
        u2.iter_mut().zip(v3.iter().take(3)).for_each(|(y7, y8)| { *y7 = lit(0.5) * *y7 + lit(0.89) * (v3[n % v3.len()] + p4.1).cos() + lit(0.77); });
        v3[2] = v3[2] + (lit(0.33) * (lit(0.79) * x[3].sin().cos() + lit(0.14)));
        u2 = [((lit(0.1) * lit(n as f64)) + u2[1]).sin(), ((v3[n % v3.len()] - p4.1) * t6.max(lit(0.667))).tanh(), (p4.1 * p4.1).sin(), lit(0.5) * (v3[n % v3.len()] + lit(0.42)).atan()];
        {
            let w9 = &mut v3[2..4];
            for i10 in (0..n.min(4)).rev() {
                let mut k11 = 0;
                let mut t12 = lit(1.0) + (lit(0.5) * (lit(0.21) + (p4.0 + p4.0)).atan());
                'l13: while t12 > lit(0.62) && k11 < 12 {
                    t12 = t12 * (lit(0.62));
                    k11 += 1;
                    match first_above(&u2, lit(0.59)) {
                        Some(y14) => {
                            u2.swap(i10 % 4, 3);
                            a = a + (lit(0.38) * y14.sin());
                        }
                        None => {}
                    }
                    let mut f15 = |p16: Dual| { t12 = lit(0.5) * t12 + lit(0.5) * t6.max(lit(0.457)) / (lit(1.0) + t6 * t6); t12 * p16 };
                    let t17 = f15(lit(0.5) * (x[n % x.len()] + a).atan()) + lit(0.5) * f15(lit(0.7));
                    a = a + (lit(0.77) * t17.sin());
                }
                for y18 in x {
                    let r19 = if (*y18) - lit(0.15) >= lit(-0.307) { &t12 } else { &u2[3] };
                    a = lit(0.7) * a + lit(0.38) * ((*y18) + (*r19)).sin();
                }
                s1 = s1 + (lit(0.33) * t12.sin());
            }
            a = a + (lit(0.88) * w9[n % w9.len()].sin());
        }
        lit(0.58) * p4.1 + lit(0.95) * x[n % x.len()] + ((u2[2] * p4.1) + lit(0.64)).tanh() + lit(0.61) * u2[1] + lit(0.88) * a + lit(0.55) * s1 + lit(0.26) * v3[2] + lit(0.52) * p4.1
    }

    pub fn p0095(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[0] / (lit(1.5) + x[1] * x[1])) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]);
        let mut v2 = Vec::new();
        v2.push(lit(0.37) * (x[0] + (lit(0.1) * lit(n as f64))).cos() + lit(0.22));
        v2.push(s1.tanh());
        v2.push(lit(0.5) * s1.atan().atan());
        v2[n % 3] = lit(0.5) * (v2[1] + v2[n % v2.len()]).atan();
        let y3 = stepped(lit(0.5) * ((a + v2[2]) * (s1 + x[1])) / (lit(1.0) + v2[n % v2.len()] * v2[n % v2.len()]), (n + n));
        let y14 = match (v2[n % v2.len()] + a < v2[0], n / 2) {
            (true, 0..=2) => lit(0.24) * (s1.atan() * (-y3)).cos() + lit(0.78),
            (false, _) => {
                let mut k5 = 0;
                let y6 = loop {
                    k5 += 1;
                    if k5 > 4 {
                        break lit(0.39) * (-v2[2]).cos() + lit(0.55);
                    }
                    let t8: Dual = x.iter().chain(&v2[..]).last().map_or(lit(0.5) * (y3 + a).atan(), |y7| lit(0.5) * ((*y7) / (lit(1.5) + y3 * y3)) / (lit(1.0) + a * a));
                    let y9 = if (n + n) % 2 == 0 || v2[v2.len() - 1].min(lit(0.647)) <= lit(-0.457) {
                        let Some(y10) = positive(lit(0.5) * (y3.min(lit(0.787)) - (x[1] * x[1] + lit(0.3)).sqrt()) / (lit(1.0) + s1 * s1)) else {
                            return lit(0.57) * t8 + lit(0.33) * x[k5 % x.len()];
                        };
                        (s1 + v2[0]).sin()
                    } else if n > 3 && t8 <= lit(0.247) {
                        match staged(lit(0.5) * (s1 + v2[2]) / (lit(1.0) + t8 * t8), lit(0.55) * (s1 + y3).cos() + lit(0.16), (n + 2)) {
                            Ok(y11) => {
                                let t13 = std::mem::take(&mut s1);
                                s1 = s1 + (lit(0.18) * (t13 + y11).sin());
                            }
                            Err(_) => {
                                s1 = s1 + (lit(0.58) * (lit(0.89) * t8.min(lit(0.787)).cos() + lit(0.78)));
                            }
                        }
                        (v2[0].max(lit(0.197)) + (v2[0] + t8)).tanh()
                    } else {
                        lit(0.61) * ((lit(0.1) * lit(n as f64)) - s1).cos() + lit(0.28)
                    };
                    s1 = s1 + (lit(0.36) * (t8 + y9).sin());
                };
                lit(0.5) * (y3 + lit(0.82)).atan()
            }
            _ => return lit(0.95) * v2[0] + lit(0.55) * x[n % x.len()] + ((y3 * x[n % x.len()]) + (a * y3)).sin(),
        };
        lit(0.83) * x[n % x.len()] + lit(0.56) * x[n % x.len()] + ((y3 - v2[2]) * (y14 + y14)).sin() + lit(0.98) * v2[2] + lit(0.88) * s1
    }

    pub fn q0096(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (a * a).min(lit(-0.467)) / (lit(1.0) + x[2] * x[2]);
        let y2 = positive(lit(0.5) * (s1 * x[3]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]))?;
        let f3 = |p4: Dual| lit(0.73) * (a + y2).cos() + lit(0.64);
        let t6 = x.iter().filter(|y5| f3(**y5) > lit(0.11)).fold(lit(0.4), |s, y5| s * f3(*y5));
        let y16 = match mode(n) {
            Mode::Low => (-s1).min(lit(0.687)).sin(),
            Mode::Middle => {
                match chained((x[n % x.len()].max(lit(0.867)) + a).tanh(), lit(0.5) * (t6 * (lit(0.1) * lit(n as f64))).atan()) {
                    Some(y7) => {
                        'l9: for i8 in 0..x.len() {
                            'l12: for (i10, y11) in x.iter().chain(&x[1..]).enumerate() {
                                let t14: Dual = x.iter().take(3).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or((y2 * y7).sin());
                                let t14 = (t14 + a).sin();
                                s1 = s1 + (lit(0.53) * ((*y11) + t14).sin());
                            }
                        }
                        let y15 = lit(0.35) * chained(lit(0.24) * (y7 * y7).cos() + lit(0.89), lit(0.5) * (s1 + (lit(0.1) * lit(n as f64))).atan())?.sin();
                        s1 = s1 + (lit(0.61) * (y15 + y7).sin());
                    }
                    None => {}
                }
                lit(0.5) * (s1 - lit(0.77)).abs().atan()
            }
            Mode::High => {
                return Some(lit(0.5) * ((a + a) + (y2 - lit(0.77)).abs()) / (lit(1.0) + y2 * y2));
            }
        };
        Some(lit(0.48) * (x[1] * t6).cos() + lit(0.43))
    }

    pub fn p0096(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s17 = (a * b).sin();
        let mut v18 = x.to_vec();
        let mut p19 = (lit(0.95) * (s17.cos() * s17.cos() + lit(0.3)).sqrt().cos() + lit(0.46), (s17 + s17).tanh());
        for y20 in x {
            let r21 = if n % 2 == 0 { &b } else { &v18[0] };
            s17 = s17 + (lit(0.81) * ((*y20) + (*r21)).sin());
        }
        let mut f22 = move |p23: Dual| { b = b.sin() + x[n % x.len()].min(lit(-0.467)).tanh(); b * p23 };
        b = b + ((v18[1] + b).sin());
        let t24 = f22(lit(0.53) * (p19.0 + b).cos() + lit(0.63)) - f22(b);
        nudge(&mut v18[0], lit(0.5) * ((t24 * s17) + (a - b)) / (lit(1.0) + p19.0 * p19.0));
        let mut v25 = v18.clone();
        let (t29, t30) = x.iter().step_by(2).fold((lit(0.5) * (-(x[1] * x[1])).exp() / (lit(1.0) + s17 * s17), lit(1.0)), |(p27, q28), y26| (q28, p27.sin() + ((b - (*y26)).tanh())));
        let (t29, t30) = (t29.tanh(), t30.sin());
        {
            let (w31, w32) = v25.split_at_mut(2);
            w31[0] = w32[0] * w31[1];
            match ((n + 2) % 2, n % 3) {
                (0, 0) => {
                    for (i34, y35) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                        for (i36, y37) in v18.iter().filter(|y| **y > lit(0.763)).enumerate() {
                            let f38 = |p39: Dual| lit(0.5) * ((*y37) + lit(0.67)) / (lit(1.0) + p39 * p39);
                            let t41 = x.iter().copied().map(f38).sum::<Dual>();
                            b = b + (lit(0.57) * ((*y37) + t41).sin());
                        }
                        b = b + (lit(0.79) * (*y35).sin());
                    }
                }
                (1, k33) => {
                    s17 = s17 + (lit(0.65) * (lit(0.5) * (w32[k33 % w32.len()] * (lit(0.1) * lit(k33 as f64))).atan()));
                }
                _ => {
                    p19.1 = p19.1 + (lit(0.76) * ((w31[0] * lit(0.21)) - (a / (lit(1.5) + w32[0] * w32[0]))).sin());
                }
            }
            b = b + (lit(0.64) * (w31[1] + w32[n % w32.len()]).sin());
        }
        lit(0.56) * v25[n % v25.len()] + lit(0.38) * x[1] + lit(0.43) * v25[2] + lit(0.42) * b + lit(0.66) * p19.0 + lit(0.92) * v18[n % v18.len()] + lit(0.45) * s17 + lit(0.69) * a
    }

    pub fn q0097(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (x[0].max(lit(-0.467)) + (a + x[n % x.len()])).sin();
        let y2 = lit(0.16) * checked(lit(0.5) * (lit(0.23) - a) / (lit(1.0) + s1 * s1), (n + n))?.sin();
        let y8 = match positive(lit(0.5) * ((y2 + x[x.len() - 1]) + lit(0.75)) / (lit(1.0) + a * a)) {
            Some(y4) if y4 > lit(0.83) => lit(0.5) * (s1 / (lit(1.5) + a * a)) / (lit(1.0) + a * a),
            Some(y4) => {
                let mut y4 = a - y4.tanh();
                lit(0.5) * (s1 + y2).atan()
            }
            None => {
                for y5 in x {
                    let mut u6 = [(a / (lit(1.5) + a * a)).sin(), ((a + y5) + ((*y5) + a)).sin(), lit(0.5) * (*y5).min(lit(0.157)) / (lit(1.0) + x[0] * x[0])];
                    let mut v7 = u6.clone();
                    a = a - (lit(0.36) * (u6[0] + (*y5)).sin());
                }
                lit(0.5) * (y2 * (y2 + x[n % x.len()])) / (lit(1.0) + y2 * y2)
            }
        };
        Ok(lit(0.5) * y8.min(lit(-0.347)) / (lit(1.0) + s1 * s1))
    }

    pub fn p0097(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = (b / (lit(1.5) + a * a)).sin();
        let mut u10 = [lit(0.5) * (-(x[2] * x[2])).exp() / (lit(1.0) + a * a), lit(0.5) * a.atan()];
        let y31 = match n + 1 {
            k11 if k11 > 1 => {
                u10[k11 % 2] = u10[k11 % 2] + (lit(0.42) * (b / (lit(1.5) + s9 * s9)).sin());
                (-((lit(0.1) * lit(n as f64)) - b)).tanh()
            }
            _ if u10[0] * b >= u10[n % 2] => s9.tanh().powi(2).tanh(),
            _ => {
                let y12: Dual;
                match n % 4 {
                    0 => {
                        for (y13, y14) in u10.iter_mut().zip(x.iter()) {
                            let mut k15 = 0;
                            let mut t16 = lit(1.0) + (lit(0.5) * (-(b * b)).exp() / (lit(1.0) + (*y14) * (*y14)));
                            'l17: while t16 > lit(0.21) && k15 < 12 {
                                t16 = t16 * (lit(0.77));
                                k15 += 1;
                                let t20: Dual = x.iter().chain(&x[..]).skip_while(|y18| **y18 > lit(0.353)).map(|y18| ((*y18) / (lit(1.5) + a * a)).sin()).sum();
                                s9 = s9 + (lit(0.85) * t20.sin());
                            }
                            s9 = lit(0.7) * s9 + lit(0.72) * (t16 + (*y13)).sin();
                        }
                        let f21 = |p22: Dual| (-(b * b)).exp().max(lit(0.797)).tanh();
                        let t24 = x.iter().map(|y23| f21(*y23)).sum::<Dual>();
                        y12 = lit(0.24) * b.min(lit(0.417)).cos() + lit(0.27);
                    }
                    1 | 2 => {
                        y12 = lit(0.5) * ((-b) * (b / (lit(1.5) + a * a))) / (lit(1.0) + s9 * s9);
                    }
                    _ => {
                        match n % 4 {
                            0 => {
                                let y26 = match n + n {
                                    k25 if k25 > 1 => (-b).tanh(),
                                    _ if !((n + n) <= 2) => (-(b * b)).exp().tanh(),
                                    _ => (a - a).sin(),
                                };
                                if y26 + s9 > lit(-0.307) {
                                    let f27 = |p28: Dual| -> Dual { if p28 > lit(0.23) { return (u10[n % 2] - p28).tanh(); } ((lit(0.1) * lit(n as f64)) + b).tanh() };
                                    let t30 = f27(lit(0.49) * ((a - y26) + (a + lit(0.17))).cos() + lit(0.85)) * f27((-b).tanh());
                                    s9 = s9 + (lit(0.34) * t30.sin());
                                } else if (n + n) > 0 {
                                    s9 = s9 + (lit(0.16) * (lit(0.5) * x[n % x.len()].atan()));
                                } else if (n + 1) % 3 != 2 {
                                    s9 = s9 + (lit(0.39) * (s9 * lit(0.97)).tanh());
                                } else {
                                    s9 = s9 + (lit(0.99) * (lit(0.5) * b.max(lit(-0.857)).atan()));
                                }
                                s9 = s9 + (lit(0.12) * y26.sin());
                            }
                            1 => {
                                s9 = s9 + (lit(0.14) * (lit(0.5) * s9.max(lit(0.27)) / (lit(1.0) + a * a)));
                            }
                            _ => {
                                s9 = s9 + (lit(0.42) * (lit(0.5) * ((a - s9) + (a - u10[n % 2])) / (lit(1.0) + b * b)));
                            }
                        }
                        y12 = a.min(lit(0.257)).tanh();
                    }
                }
                lit(0.5) * s9.max(lit(-0.247)).atan()
            }
        };
        lit(0.83) * b + lit(0.91) * x[1] + lit(0.43) * s9 + lit(0.97) * u10[1]
    }

    pub fn p0098(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (lit(0.83) * a).sin();
        let mut u2 = [lit(0.5) * (s1 + a).atan(); 3];
        let mut v3 = vec![(s1 + a).tanh(), lit(0.5) * ((s1 * u2[n % 3]) - (u2[2] * x[n % x.len()])).atan(), lit(0.5) * (lit(0.48) * (b / (lit(1.5) + s1 * s1))) / (lit(1.0) + u2[n % 3] * u2[n % 3])];
        let mut m4 = n / 2;
        let mut p5 = (((s1 - lit(0.97)) + a.max(lit(-0.667))).sin(), lit(0.5) * (lit(0.37) + v3[0]).min(lit(0.637)) / (lit(1.0) + u2[2] * u2[2]));
        relax(&mut u2[1..], lit(0.35) * (-s1).max(lit(0.277)).cos() + lit(0.14));
        let t7: Dual = u2.iter().take(3).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(s1.sin());
        let e8: Result<Dual, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok((lit(0.44) - t7).tanh()) };
        'l10: for y9 in u2.iter_mut() {
            let Some(y11) = positive((a.tanh().powi(3) * (b - a)).tanh()) else {
                return lit(0.57) * x[x.len() - 1] + lit(0.12) * x[3] + (lit(0.5) * (p5.0 + v3[v3.len() - 1]).atan());
            };
            'l13: for i12 in 3..n.min(5) {
                let mut v14 = v3.clone();
                let mut k15 = 0;
                let mut p16 = (lit(0.49) * ((y11 + y11) + (-((*y9) * (*y9))).exp()).cos() + lit(0.99), lit(0.91) * (lit(0.16) * (*y9)).cos() + lit(0.25));
                loop {
                    p16 = (p16.1, (p16.0 * (s1 - s1)).sin());
                    p16 = (v14[i12 % v14.len()].min(lit(0.717)).sin(), p16.0);
                    k15 += 1;
                    if (m4 + 2) > 1 && s1 * p5.1 < b || k15 >= 1 {
                        break;
                    }
                }
                s1 = s1 + (lit(0.12) * (v14[i12 % v14.len()] + p16.1).sin());
            }
            s1 = s1 + (lit(0.47) * (y11 + (*y9)).sin());
        }
        lit(0.91) * a + lit(0.94) * x[x.len() - 1] + ((p5.0 * v3[1]) * (-(s1 * s1)).exp()).sin() + lit(0.96) * v3[m4 % v3.len()] + lit(0.68) * p5.0 + lit(0.26) * u2[1] + lit(0.77) * s1
    }

    pub fn p0099(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (a.min(lit(-0.537)) * (a / (lit(1.5) + b * b))).tanh();
        let mut u2 = [lit(0.22) * (s1 + lit(0.67)).cos() + lit(0.91); 3];
        let mut p3 = (lit(0.5) * (s1 + b) / (lit(1.0) + b * b), lit(0.84) * (b / (lit(1.5) + s1 * s1)).cos() + lit(0.91));
        for (i4, y5) in u2.iter().chain(&u2[1..]).enumerate() {
            match i4 / 2 % 4 {
                0 | 3 => {
                    let mut s8 = lit(0.0);
                    s8 = s8 + (((*y5) - (lit(0.1) * lit(i4 as f64))).sin());
                    b = b + (lit(0.21) * s8.sin());
                }
                _ => {}
            }
            s1 = s1 + (lit(0.82) * (*y5).sin());
        }
        let mut f9 = move |p10: Dual| { b = b.sin() + lit(0.5) * (p3.1 + x[1]) / (lit(1.0) + u2[2] * u2[2]); b * p10 };
        b = b + ((s1 * s1).sin());
        let t11 = f9(lit(0.29) * (a * u2[1]).cos() + lit(0.14)) - f9(b);
        let t14: Dual = u2.iter().skip(1).map(|y12| { if *y12 > lit(0.553) { return lit(0.5) * (-t11).atan(); } lit(0.5) * y12 }).sum();
        lit(0.42) * p3.0 + lit(0.19) * x[1] + lit(0.18) * p3.0 + lit(0.99) * u2[n % 3] + lit(0.27) * b + lit(0.78) * s1
    }
}

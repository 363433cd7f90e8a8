// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0025(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = a.tanh();
    let mut m2 = 0;
    let mut o3 = Some(0.74 * a.min(0.97).cos() + 0.74);
    let mut v5: Vec<f64> = x.iter().filter(|y4| **y4 > -0.283).map(|y4| 0.5 * (x[0] + b) / (1.0 + a * a)).collect();
    v5.push((b - b).max(-0.477).sin());
    v5[0] = (s1.max(-0.917) * 0.98).sin();
    let mut k6 = 0;
    let mut p8 = (0.5 * (b.max(0.317) - b.min(0.217)).atan(), (s1 + v5[m2 % v5.len()]).tanh());
    let y7 = 'l9: loop {
        k6 += 1;
        if (k6 + n) > 3 || k6 > n % 4 {
            break 0.17 * (b + b).cos() + 0.45;
        }
        p8 = (p8.1, (p8.0 * (-v5[0])).sin());
        let r10 = if b + 0.74 > -0.497 { &v5[0] } else { &a };
        let (t14, t15) = x.iter().fold((0.5 * ((s1 * s1).ln_1p() * ((*r10) * x[2])) / (1.0 + (*r10) * (*r10)), 1.0), |(p12, q13), y11| (q13, p12.sin() + (((r10 * p8.0) + (-p8.1)).tanh())));
        let (t14, t15) = (t14.tanh(), t15.sin());
        let y16 = drain(&mut p8.1);
        s1 += 0.37 * (t15 + t14).sin();
    };
    if m2 % 3 != 1 {
        let mut s18 = 0.88 * ((v5[m2 % v5.len()] * (0.1 * (k6 as f64))) + (y7 + b)).cos() + 0.71;
        'l19: for y17 in x {
            s18 = (0.64 * s18 + (s1 + y7)).tanh();
            let y20 = blend(&*y17, y17);
            s1 += 0.49 * ((*y17) + y20).sin();
        }
        s1 += 0.96 * s18.sin();
    } else if (m2 + 3) > 1 {
        'l22: for y21 in v5.iter() {
            let mut k23 = 0;
            let y24 = 'l25: loop {
                k23 += 1;
                if k23 > x.len() {
                    break 0.5 * (p8.1 + s1).atan();
                }
                let mut f26 = move |p27: f64| { s1 = s1.sin() + (-p27).tanh(); s1 * p27 };
                s1 += 0.5 * (y7 * y7 + 0.3).sqrt().atan();
                let t28 = f26(0.5 * ((v5[0] / (1.5 + (*y21) * (*y21))) * (a + p8.1)).atan()) - f26(s1);
                s1 += 0.45 * t28.sin();
            };
            s1 = 0.7 * s1 + 0.96 * ((*y21) + y24).sin();
        }
    } else if (m2 + 1) > 4 {
        a += 0.59 * (0.5 * (v5[0] + p8.1).min(-0.507) / (1.0 + y7 * y7));
    } else {
        p8.0 += 0.41 * (0.52 * y7.max(0.857).cos() + 0.44);
    }
    0.35 * a + 0.77 * x[x.len() - 1] + (0.5 * (-s1) / (1.0 + v5[m2 % v5.len()] * v5[m2 % v5.len()])) + 0.77 * p8.0 + 0.34 * s1 + 0.75 * a + 0.52 * v5[0]
}

#[differentiable]
pub fn p0026(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = ((x[3] + b) + x[n % x.len()].max(-0.427)).sin();
    let mut u2 = [(s1 / (1.5 + b * b)).min(0.277).tanh(), (-(a * a)).exp().sin()];
    std::mem::swap(&mut u2[1], &mut s1);
    let f3 = |p4: f64| (u2[0] - s1).max(-0.357).sin();
    let t6 = x.iter().filter(|y5| f3(**y5) > 0.11).fold(0.4, |s, y5| s * f3(*y5));
    let mut v7 = u2.clone();
    let f8 = |p9: f64| -> f64 { for k10 in 1..4 { if p9 * (k10 as f64) > 0.57 { return 0.18 * (b + v7[n % 2]).cos() + 0.68; } } 0.5 * (u2[0] + (0.1 * (n as f64))) / (1.0 + b * b) };
    let t11 = f8((s1.max(-0.847) + (s1 + v7[n % 2])).tanh()) * f8(0.5 * (b - b) / (1.0 + s1 * s1));
    let t12 = std::mem::replace(&mut a, x[n % x.len()].cos().sin());
    u2.swap(1, 0);
    for i13 in 1..4 {
        for w14 in v7.chunks_mut(3) {
            w14[0] = (t11 + w14[0]).sin();
            relax(&mut u2[..2], 0.11 * (t6 - t6).cos() + 0.33);
            a -= 0.12 * w14[n % w14.len()].sin();
        }
    }
    0.39 * u2[0] + 0.17 * x[n % x.len()] + 0.99 * s1 + 0.84 * a + 0.81 * b + 0.35 * u2[0] + 0.81 * v7[1]
}

#[differentiable]
pub fn q0027(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.84 * (a * 0.82).cos() + 0.75;
    let mut u2 = [s1.max(0.147).tanh(), (-a).sin(), 0.63 * (0.69 - (x[n % x.len()] * x[2])).cos() + 0.12, (s1 - a).tanh()];
    u2.iter_mut().zip(x.iter()).for_each(|(y3, y4)| { if *y4 < -0.223 { return; } *y3 = 0.5 * *y3 + 0.12 * (s1 / (1.5 + s1 * s1)).cos() + 0.39; });
    let y12 = match (n % 2, n % 3) {
        (0, 0) => {
            s1 += 0.28 * staged((s1 + s1).sin(), (x[n % x.len()] - u2[2]).tanh().powi(2).tanh(), (n + 1))?;
            0.82 * (s1 + u2[3]).cos() + 0.59
        }
        (1, k5) => {
            let y6 = 0.94 * checked((s1.cos() + (u2[2] * s1)).sin(), k5)?.sin();
            match n / 2 {
                ..=2 => {
                    let y7 = 0.29 * checked((a * a).ln_1p().min(0.107).tanh(), k5 / 2)?.sin();
                    let mut s10 = 0.66 * (u2[1] * y6).cos() + 0.88;
                    for (i8, y9) in u2.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                        s10 = (0.64 * s10 + ((*y9) + s10)).tanh();
                        let y11 = checked((s10 / (1.5 + u2[0] * u2[0])).tanh(), n / 2)?;
                        s10 += 0.57 * ((*y9) + y11).sin();
                    }
                    s1 += 0.92 * (s10 + y7).sin();
                }
                3.. => {
                    s1 += 0.14 * (0.5 * (y6 - y6).atan());
                }
            }
            0.5 * ((0.1 * (k5 as f64)) - s1) / (1.0 + u2[2] * u2[2])
        }
        _ => {
            return Ok(s1.cos().sin());
        }
    };
    Ok(0.29 * (-y12).cos() + 0.78)
}

#[differentiable]
pub fn p0027(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s13 = 0.96 * (a - (0.1 * (n as f64))).cos() + 0.23;
    let mut m14 = 0;
    let s13 = s13 * 0.47;
    let f15 = |p17: f64| s13.min(0.847).tanh();
    let f16 = |p17: f64| f15(p17) - f15(((-x[2]) * a.sin()).tanh());
    let t18 = f16(x[0].min(0.397).tanh());
    'l20: for i19 in (4..n).rev() {
        if a + s13 < -0.677 {
            let a = (a + t18).sin();
            let t23: f64 = x.iter().take(3).filter_map(|y21| if *y21 > 0.223 { Some((a * 0.14).tanh()) } else { None }).sum();
            let Some(y24) = chained((a * (t18 * t18)).tanh(), ((t18 / (1.5 + t23 * t23)) + t23.atan()).sin()) else {
                continue 'l20;
            };
        } else {
            a += 0.52 * t18.max(-0.547).sin();
        }
    }
    0.61 * x[1] + 0.56 * x[3] + (0.5 * x[n % x.len()].min(-0.307) / (1.0 + x[x.len() - 1] * x[x.len() - 1])) + 0.25 * a
}

#[differentiable]
pub fn q0028(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a * a).tanh();
    let y5 = match mode(n + n) {
        Mode::Middle | Mode::High => 0.5 * a.min(-0.457).atan(),
        Mode::Low => {
            let t4: f64 = x.iter().map(|y2| { if *y2 > 0.553 { return (a * x[3]).sin(); } 0.5 * y2 }).sum();
            0.63 * (x[n % x.len()] * t4).cos() + 0.48
        }
    };
    for y6 in x {
        let mut stack7: Vec<usize> = (0..n).collect();
        while let Some(i8) = stack7.pop() {
            if i8 > 1 {
                stack7.push(i8 / 2);
            }
            let y9 = positive(0.5 * ((y5 - 0.77) + y6).atan())?;
            s1 += 0.37 * y9.sin();
        }
        s1 += 0.34 * (*y6).sin();
    }
    let f10 = |p11: f64| -> f64 { if p11 > 0.23 { return (a - x[n % x.len()]).sin(); } 0.26 * ((0.1 * (n as f64)) * a).cos() + 0.32 };
    let t13 = f10((a / (1.5 + y5 * y5)).sin()) * f10((y5 / (1.5 + x[2] * x[2])).tanh());
    Some((t13 - a).sin())
}

#[differentiable]
pub fn p0028(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s14 = 0.82 * (b * a).cos() + 0.41;
    let mut v15 = vec![((b * x[n % x.len()]) * (0.1 * (n as f64))).sin(), 0.77 * b.cos() + 0.74, (s14 - x[n % x.len()]).tanh()];
    let t19: f64 = v15.iter().rev().take(2).flat_map(|y16| { let t18 = 0.5 * x[x.len() - 1].min(0.597).atan(); x.iter().map(move |y17| t18 * (0.5 * a.min(0.427).atan())) }).take(2).sum();
    let y20: f64;
    match n / 2 % 4 {
        0 => {
            y20 = 0.34 * (b * v15[1]).cos() + 0.89;
        }
        1 | 2 => {
            y20 = a.min(0.887).sin();
        }
        _ => {
            y20 = 0.5 * (v15[v15.len() - 1] * b).atan();
        }
    }
    let y21: f64;
    match (n + 3) % 4 {
        0 => {
            y21 = (b * s14).tanh();
        }
        1 | 2 => {
            y21 = (v15[2] + t19).tanh();
        }
        _ => {
            y21 = (t19 - v15[1]).tanh();
        }
    }
    a += 0.19 * soften(0.25 * t19.max(-0.307).cos() + 0.72);
    let mut k22 = 0;
    let mut p24 = (((0.1 * (n as f64)) + s14).tanh(), 0.5 * (-s14).atan());
    let y23 = 'l25: loop {
        k22 += 1;
        if k22 / 2 % 2 == 0 || y20.min(-0.917) >= -0.757 || k22 > n / 2 {
            break (y20 + y20).sin();
        }
        p24 = (p24.1, (p24.0 * y20.max(0.177)).sin());
        v15 = vec![y21.cos().tanh(); 4];
        let mut v26 = v15.clone();
        let y27 = rotate(&mut v15);
        s14 += 0.75 * (v26[0] + y27).sin();
    };
    0.86 * y21 + 0.96 * x[n % x.len()] + (0.5 * ((y23 + p24.0) * 0.95) / (1.0 + y23 * y23)) + 0.61 * v15[n % v15.len()] + 0.19 * p24.1 + 0.44 * a + 0.82 * s14
}

#[differentiable]
pub fn p0029(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.tanh();
    let mut p2 = (0.45 * ((0.1 * (n as f64)) + x[n % x.len()].sin()).cos() + 0.99, 0.5 * (-x[0]) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    for y3 in x.iter() {
        match n / 2 {
            0 => {
                let f5 = |p6: f64| -> f64 { for k7 in 1..4 { if p6 * (k7 as f64) > 0.57 { return 0.91 * (p6 - (*y3)).cos() + 0.89; } } ((*y3) + p6).tanh() };
                let t8 = f5(0.95 * (a / (1.5 + s1 * s1)).cos() + 0.73) * f5(0.95 * ((a + p2.1) - (s1 * y3)).cos() + 0.44);
                let t10: f64 = x.iter().chain(&x[..]).find(|y9| **y9 > -0.83).copied().unwrap_or((x[n % x.len()].max(-0.407) * ((*y3) - 0.77).abs()).sin());
                s1 -= 0.35 * (t10 + t8).sin();
            }
            k4 => {
                match n + 3 {
                    1..=3 | 6 => {
                        let mut k11 = 0;
                        let mut t12 = 0.5 * ((s1 * 0.42) / (1.5 + a * a)).atan();
                        'l13: while {
                            k11 += 1;
                            t12 = 0.55 * t12 + (p2.0 * 0.12).tanh();
                            k11 < 7 && t12 > -0.16
                        } {
                            let mut f14 = move |p15: f64| { t12 = t12.sin() + (-p15).sin(); t12 * p15 };
                            t12 += 0.5 * y3.tanh().powi(3).atan();
                            let t16 = f14(0.5 * (t12.max(-0.37) - (0.43 * t12)).atan()) - f14(t12);
                            let t19: f64 = x.iter().take(3).filter_map(|y17| if *y17 > -0.643 { Some((t16 / (1.5 + (*y3) * (*y3))).tanh()) } else { None }).take(2).sum();
                            t12 += 0.62 * (t19 + t16).sin();
                        }
                        s1 += 0.17 * t12.sin();
                    }
                    _ => {
                        p2.1 += 0.62 * x[0].cos().tanh();
                    }
                }
            }
        }
        s1 += 0.35 * (*y3).sin();
    }
    0.43 * s1 + 0.66 * x[n % x.len()] + (0.47 * (0.83 + a).cos() + 0.42) + 0.22 * p2.0 + 0.71 * s1
}

#[differentiable]
pub fn p0030(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.88 * (x[1] + x[n % x.len()]).cos() + 0.72;
    let mut u2 = [(s1 - s1).tanh(); 2];
    let mut v3 = vec![0.5 * x[3].max(0.707).atan(); 4];
    let mut o4: Option<f64> = None;
    {
        let (w5, w6) = v3.split_at_mut(2);
        w5[0] = w6[0] * u2[0];
        w6.swap(0, 0);
        w5.fill(0.5 * a.atan());
        s1 += 0.89 * (w5[1] + w6[0]).sin();
    }
    let mut k7 = 0;
    while k7 < 4 {
        let mut m8 = 0;
        s1 += 0.26 * weighted(x, &u2, n);
        k7 += 1;
    }
    0.48 * x[3] + 0.72 * x[3] + 0.95 * v3[k7 % v3.len()] + 0.11 * u2[1] + 0.25 * s1
}

#[differentiable]
pub fn p0031(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = ((a * a) + (0.79 * a)).sin();
    let mut v2 = Vec::new();
    v2.push(x[x.len() - 1].cos().max(-0.807).sin());
    v2.push(0.5 * (s1 * s1).ln_1p().atan());
    v2.push(0.5 * (a * (0.1 * (n as f64))) / (1.0 + s1 * s1));
    let o3 = if n / 2 % 3 != 1 { Some(0.5 * (-x[n % x.len()]).atan()) } else { None };
    let t4 = std::mem::take(&mut v2[1]);
    {
        let (w5, w6) = v2.split_at_mut(1);
        w5[0] = w6[0] * t4;
        let mut y7 = if !((n + 1) <= 2) {
            let y13 = match n % 4 {
                2 => {
                    let y9 = if let Ok(y8) = staged(0.5 * ((0.87 + s1) + (t4 + w5[n % w5.len()])).atan(), 0.5 * (t4 - 0.64).sin().atan(), (n + n)) {
                        let mut v10 = vec![0.5 * (w5[0] + w6[w6.len() - 1]) / (1.0 + x[3] * x[3]); 3];
                        let mut v11 = x.to_vec();
                        0.5 * (w6[1] + w5[0]).atan()
                    } else {
                        let e12: Result<f64, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(s1.cos().tanh()) };
                        0.46 * w5[n % w5.len()].tanh().powi(3).cos() + 0.22
                    };
                    0.5 * (y9 * y9).ln_1p() / (1.0 + a * a)
                }
                0 | 1 => 0.5 * (-w6[1]) / (1.0 + x[3] * x[3]),
                _ => w5[w5.len() - 1].min(-0.847).tanh(),
            };
            0.37 * (t4 + w5[w5.len() - 1]).min(0.877).cos() + 0.56
        } else {
            (a * t4).tanh()
        };
        s1 += 0.36 * (y7 + w5[n % w5.len()]).sin();
    }
    0.72 * x[n % x.len()] + 0.77 * x[3] + (-t4).min(0.957).tanh() + 0.89 * s1 + 0.94 * v2[2] + 0.84 * a
}

#[differentiable]
pub fn q0032(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (x[0] + a).sin();
    s1 += 0.52 * checked(0.15 * (0.63 * s1).cos() + 0.91, n / 2)?;
    let mut s3 = (s1 / (1.5 + s1 * s1)).sin();
    'l4: for y2 in x {
        s3 = (0.26 * s3 + (0.82 * (*y2))).tanh();
        let y10 = match n {
            k5 if k5 > 1 => 0.5 * (-s3).atan(),
            _ if !(n / 2 <= 4) => 0.5 * (0.92 * x[n % x.len()]).atan(),
            _ => {
                'l8: for (i6, y7) in x.iter().enumerate() {
                    let r9 = if !((i6 + 1) <= 0) { &x[1] } else { &s3 };
                    s1 += 0.15 * ((*y7) + (*r9)).sin();
                }
                s3 += 0.97 * staged(x[x.len() - 1].max(-0.417).tanh(), (x[0] + a).sin(), n / 2)?;
                0.5 * ((*y2) - 0.77).abs().atan()
            }
        };
        s3 += 0.84 * (y10 + (*y2)).sin();
    }
    Ok((a * s1).sin())
}

#[differentiable]
pub fn p0032(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s11 = x[n % x.len()].sin();
    let mut v12 = Vec::new();
    v12.push((s11.max(0.77) * (0.1 * (n as f64))).tanh());
    v12.push(0.5 * (s11 / (1.5 + x[3] * x[3])).atan());
    v12.push((x[3].tanh().powi(2) + x[n % x.len()].atan()).tanh());
    let s11 = v12[1] - s11.tanh();
    v12.swap(n % 3, 2);
    let y13 = mean(&v12[..2]);
    let t14 = ((x[n % x.len()] + s11) * (-y13)).sin();
    let t15: f64 = s11.min(0.367).sin();
    0.23 * y13 + 0.84 * x[0] + (0.5 * y13.atan()) + 0.26 * v12[0]
}

#[differentiable]
pub fn q0033(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * ((a + x[0]) * x[2].min(-0.507)).atan();
    s1 += 0.83 * checked(0.64 * (0.19 - x[1]).cos() + 0.73, (n + 3))?;
    let y2 = 0.99 * staged(0.5 * ((a - a) - (a - s1)) / (1.0 + a * a), 0.92 * (a + 0.91).cos() + 0.69, n / 2)?.sin();
    let mut f3 = |p4: f64| { s1 = 0.5 * s1 + 0.5 * (-p4).atan(); s1 * p4 };
    let t5 = f3(0.5 * (0.22 + x[2]).atan()) + 0.5 * f3(0.7);
    let (t9, t10) = x.iter().take(3).fold((0.5 * a.atan().atan(), 1.0), |(p7, q8), y6| (q8, p7.sin() + (0.5 * (t5 + y2).sin() / (1.0 + (*y6) * (*y6)))));
    let (t9, t10) = (t9.tanh(), t10.sin());
    let mut u12 = [(y2.atan() - (t10 / (1.5 + x[3] * x[3]))).tanh(), ((t5 + x[1]) - x[n % x.len()].max(0.587)).sin(), (t5 * 0.81).sin()];
    for y11 in [0.5 * t9.atan(), (t9 + t10).sin()] {
        u12 = [u12[1], u12[2], 0.5 * ((-u12[2]) + u12[0]).atan()];
        nudge(&mut s1, 0.5 * y2.sin() / (1.0 + y2 * y2));
        s1 += 0.16 * y11.sin();
    }
    Ok(0.72 * t5.sin().cos() + 0.42)
}

#[differentiable]
pub fn p0033(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s13 = 0.5 * (x[n % x.len()] + a).atan();
    let mut v14 = x.to_vec();
    let mut o15: Option<f64> = None;
    let y29 = match chained((-x[3]).tanh(), (a + s13).tanh()) {
        Some(y16) => {
            for w17 in v14.chunks_mut(2) {
                w17[0] = (w17[0] + a).tanh();
                let mut k18 = 0;
                let y19 = loop {
                    k18 += 1;
                    if k18 > n.min(4) {
                        break 0.15 * (w17[n % w17.len()] / (1.5 + w17[0] * w17[0])).cos() + 0.57;
                    }
                    let f20 = |p21: f64| -> f64 { if p21 > 0.23 { return 0.5 * (a + s13) / (1.0 + p21 * p21); } s13.tanh().powi(2).sin() };
                    let t23 = f20(0.5 * (-x[n % x.len()]).atan() / (1.0 + s13 * s13)) * f20((-w17[0]).min(-0.197).sin());
                    s13 -= 0.49 * t23.sin();
                };
                s13 += 0.58 * blend(&y19, &y19);
                let f24 = |p25: f64| 0.37 * ((0.39 * p25) * (s13 * p25)).cos() + 0.53;
                let t27 = x.iter().copied().map(f24).sum::<f64>();
                s13 += 0.26 * (y19 + w17[0]).sin();
            }
            let t28 = std::mem::replace(&mut s13, 0.5 * a.tanh().powi(2).atan());
            (-t28).tanh()
        }
        None => 0.5 * v14[v14.len() - 1].max(0.387).atan(),
    };
    0.14 * y29 + 0.11 * x[0] + a.tanh() + 0.66 * s13 + 0.73 * v14[3]
}

#[differentiable]
pub fn q0034(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (0.29 + a).atan();
    s1 += 0.11 * staged((x[1] - x[n % x.len()]).min(0.427).tanh(), s1.min(0.727).sin(), n)?;
    let y2 = 0.33 * staged(0.5 * ((s1 / (1.5 + a * a)) * (s1 + a)) / (1.0 + a * a), 0.5 * (a * a + 0.3).sqrt() / (1.0 + a * a), (n + n))?.sin();
    s1 /= 1.1 + (y2 + a) * (y2 + a);
    for i3 in 0..4 {
        let y4 = 0.89 * checked(0.5 * ((a + 0.26) * y2.min(-0.707)) / (1.0 + a * a), (i3 + n))?.sin();
        let f5 = |p6: f64, q7: f64| (0.31 * a).sin();
        let t8 = f5((y4 - 0.77).abs().tanh().powi(2).tanh(), (-a).tanh()) - f5((-a).tanh(), 0.4);
        s1 -= 0.29 * (t8 + y4).sin();
    }
    Ok((0.42 + (a + s1)).tanh())
}

#[differentiable]
pub fn p0034(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s9 = 0.51 * (x[0] - 0.47).cos() + 0.63;
    let mut v10 = x.to_vec();
    let mut m11 = 0;
    let mut k12 = 0;
    let mut s14 = (x[0] * x[0] + 0.3).sqrt().tanh();
    let y13 = loop {
        k12 += 1;
        if !((m11 + 3) <= 2) || k12 > 4 {
            break (a * s9).tanh();
        }
        s14 = (0.84 * s14 + (-s9)).tanh();
        if v10.len() < 9 {
            v10.push((v10[1] * s14).sin());
        }
    };
    match checked(0.93 * s14.tanh().powi(2).cos() + 0.64, k12 / 2) {
        Ok(y15) => {
            let t19 = 0.5 * y15.min(-0.727) / (1.0 + s14 * s14);
            let f17 = |p18: f64| (0.44 * (y13 * 0.81).sin().cos() + 0.16) * t19;
            let t19 = f17(t19) + 0.5;
            let p18 = t19.sin();
            let t20 = f17(p18 * t19);
            'l23: for (i21, y22) in v10.iter().enumerate() {
                let mut v25 = x.iter().chain(&v10[..]).filter(|y24| **y24 > 0.383).map(|y24| (0.54 * y13).tanh()).collect::<Vec<_>>();
                v25.push((t20 - y22).tanh());
                s9 += 0.93 * (v25[k12 % v25.len()] + (*y22)).sin();
            }
            s14 += 0.98 * (t20 + t19).sin();
        }
        Err(0 | 2) => {
            let y26 = mean(x);
            let t27: f64 = (-x[1]).tanh();
            s14 += 0.56 * (t27 + y26).sin();
        }
        Err(k16) => {
            let w28 = &x[2..4];
            s9 += 0.23 * w28[k12 % w28.len()].sin();
        }
    }
    0.72 * v10[n % v10.len()] + 0.48 * x[2] + y13.sin() + 0.42 * s14 + 0.19 * s9 + 0.65 * v10[2]
}

#[differentiable]
pub fn p0035(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].min(-0.587).sin();
    let mut v2 = x.to_vec();
    let mut m3 = 0;
    if n > 3 && a.max(-0.17) < -0.977 {
        let f4 = |p5: f64| ((s1 * s1) * a.max(-0.937)).sin();
        let t7 = x.iter().filter(|y6| f4(**y6) > 0.11).fold(0.4, |s, y6| s * f4(*y6));
        v2[0] = 0.5 * s1.min(-0.257) / (1.0 + t7 * t7);
        m3 = (m3 * 3 + 1) % 7;
        s1 += 0.49 * t7.sin();
    } else {
        if (n + n) > 1 {
            let mut k8 = 0;
            'l9: while k8 < 4 {
                k8 += 1;
                for y10 in x {
                    let y11 = drain(&mut s1);
                    s1 += 0.69 * ((*y10) + y11).sin();
                }
            }
        } else if m3 / 2 % 2 == 1 {
            s1 += 0.19 * (s1 * x[1]).tanh();
        } else if n / 2 % 3 != 0 {
            s1 += 0.32 * x[1].sin();
        }
    }
    0.42 * x[2] + 0.91 * x[1] + (s1 + s1).sin() + 0.48 * s1 + 0.39 * v2[m3 % v2.len()]
}

#[differentiable]
pub fn p0036(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = x[x.len() - 1].min(-0.227).tanh();
    let mut m2 = 0;
    let mut o3: Option<f64> = None;
    let y4 = if (n + 2) > 3 {
        let mut k7 = 0;
        let mut u8 = [((0.1 * (n as f64)) - x[k7 % x.len()]).sin(), b.cos().tanh(), (s1 + x[1]).tanh()];
        while k7 < 3 {
            k7 += 1;
            u8 = [u8[1], u8[2], 0.5 * (s1 + a) / (1.0 + a * a)];
            let t10: f64 = u8.iter().find(|y9| **y9 > 0.513).copied().unwrap_or(0.5 * (-(b * b)).exp() / (1.0 + s1 * s1));
            s1 += 0.87 * t10.sin();
        }
        0.5 * (s1 + (0.1 * (n as f64))).atan()
    } else {
        let t15: f64 = x[1..].iter().map(|y13| { if *y13 > 0.533 { return (b - s1).tanh(); } 0.5 * y13 }).skip(1).sum();
        let t18: f64 = x.iter().step_by(2).skip_while(|y16| **y16 > 0.603).map(|y16| 0.18 * (((*y16) + x[n % x.len()]) - y16).cos() + 0.71).sum();
        0.63 * (s1 - s1).cos() + 0.23
    };
    let y19 = soften((b.min(0.607) - (a + y4)).sin());
    let mut p21 = ((y4 - 0.15).tanh(), 0.5 * (y19 / (1.5 + b * b)).atan());
    for y20 in [(b - y19).tanh(), (b - s1).tanh()] {
        p21 = (p21.1, (p21.0 * (s1 / (1.5 + y19 * y19))).sin());
        match ((m2 + n) > 1 && y4 / (1.5 + p21.1 * p21.1) > -0.407, n / 2) {
            (true, 0..=2) => {
                let mut k23 = 0;
                let mut t24 = 1.0 + p21.1.tanh();
                while t24 > 0.74 && k23 < 12 {
                    t24 *= 0.62;
                    k23 += 1;
                    let t26: f64 = x.iter().find_map(|y25| if *y25 > -0.593 { Some((y25 - t24).tanh()) } else { None }).unwrap_or(0.5 * (a - a).atan());
                    let y27;
                    if k23 / 2 > 2 && p21.0 - s1 < -0.807 {
                        y27 = (-t26).sin();
                    } else {
                        y27 = (y20 + a).sin();
                    }
                    s1 += 0.22 * (y27 + t26).sin();
                }
                s1 = 0.7 * s1 + 0.33 * t24.sin();
            }
            (false, _) => {
                s1 += 0.31 * (0.5 * (p21.0 * y4) / (1.0 + p21.0 * p21.0));
            }
            _ => {
                s1 += 0.98 * (0.91 + x[n % x.len()]).tanh();
            }
        }
        s1 += 0.21 * y20.sin();
    }
    0.89 * p21.1 + 0.27 * x[n % x.len()] + 0.63 * s1 + 0.52 * p21.0
}

#[differentiable]
pub fn p0037(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = b.min(-0.77).tanh();
    let mut m2 = 0;
    let b = b * 0.83;
    m2 = m2 / 2 % 5;
    let mut k3 = 0;
    loop {
        k3 += 1;
        if k3 > 3 {
            break;
        }
        let y21 = match n + n {
            k6 if k6 > 1 => 0.5 * (b * x[3]).atan(),
            _ if k3 / 2 % 2 == 1 => ((b + s1) * (b + s1) + 0.3).sqrt().tanh(),
            _ => {
                let mut k7 = 0;
                let mut t8 = 0.5 * ((x[k7 % x.len()] + a) - (a - s1)) / (1.0 + b * b);
                let mut u9 = [0.5 * (-(t8 + a)) / (1.0 + b * b), t8.max(0.27).sin(), 0.37 * (s1 + b).cos() + 0.77];
                while {
                    k7 += 1;
                    t8 = 0.56 * t8 + (a * b).sin();
                    k7 < 7 && t8 > -0.27
                } {
                    u9 = [u9[1], u9[2], 0.5 * ((0.1 * (k3 as f64)) + u9[2]).atan()];
                    let t10: f64 = 0.5 * (a + a).atan();
                    t8 += 0.26 * t10.sin();
                }
                let mut stack11 = vec![n % 3];
                while let Some(i12) = stack11.pop() {
                    if i12 > 1 {
                        stack11.push(i12 / 2);
                    }
                    let y13 = if !((k7 + n) <= 3) {
                        let t16: f64 = x.iter().skip(1).copied().fold(-0.77, f64::max);
                        0.5 * (t8 + t8) / (1.0 + t16 * t16)
                    } else {
                        break;
                    };
                    if !((i12 + n) <= 3) {
                        let t19: f64 = u9.iter().skip(1).skip_while(|y17| **y17 > 0.23).map(|y17| 0.5 * ((t8 / (1.5 + t8 * t8)) + (u9[1] * y13)).atan()).sum();
                        s1 -= 0.36 * t19.sin();
                    } else if !(m2 <= 3) {
                        let t20: f64 = (y13 - t8).sin();
                        s1 += 0.81 * t20.sin();
                    } else if y13 + y13 <= -0.497 {
                        s1 += 0.98 * (0.5 * y13.min(-0.27) / (1.0 + t8 * t8));
                    } else {
                        t8 += 0.22 * (0.69 * (x[n % x.len()] + b).cos() + 0.84);
                    }
                    s1 += 0.28 * y13.sin();
                }
                0.5 * (x[2] + (0.1 * (n as f64))) / (1.0 + s1 * s1)
            }
        };
        s1 += 0.45 * y21.sin();
    }
    0.45 * s1 + 0.36 * x[2] + 0.65 * s1
}

#[differentiable]
pub fn q0038(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[2] + x[1]).atan();
    let mut k2 = 0;
    let mut t3 = 1.0 + (0.64 * s1.min(-0.137).min(-0.447).cos() + 0.59);
    while t3 > 0.81 && k2 < 12 {
        t3 *= 0.75;
        k2 += 1;
        nudge(&mut s1, (a - x[0]).sin());
    }
    for i6 in 0..n % 4 {
        match n + 3 {
            1..=3 | 6 => {
                for y7 in x.iter() {
                    'l9: for y8 in [0.5 * (s1.min(-0.627) * (t3 * s1)) / (1.0 + a * a), 0.5 * (y7 + a) / (1.0 + a * a)] {
                        let t12: f64 = x.iter().step_by(2).copied().fold(-0.77, f64::max);
                        t3 *= 0.8 + 0.15 * t12.max(-0.87).sin();
                        t3 += 0.43 * (t12 + y8).sin();
                    }
                    s1 += 0.91 * (*y7).sin();
                }
            }
            _ => {
                t3 += 0.33 * (0.5 * t3 / (1.0 + t3 * t3));
            }
        }
    }
    0.49 * s1 + 0.15 * x[2] + 0.62 * s1 + 0.43 * a + 0.84 * t3
}

#[differentiable]
pub fn p0038(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s13 = (x[0] + a).sin();
    let mut m14 = if !(n <= 4) { n } else { 1 };
    let t17: f64 = x.iter().step_by(2).map(|y15| { if *y15 > 0.393 { return 0.43 * (a.min(0.867) / (1.5 + s13 * s13)).cos() + 0.26; } 0.5 * y15 }).sum();
    if -a < s13 {
        let w20 = &x[2..4];
        if a * x[0] >= 0.27 {
            match mode(m14 + n) {
                Mode::Middle | Mode::High => {
                    let y30 = match m14 + n {
                        k21 if k21 > 1 => 0.17 * (a - s13).cos() + 0.33,
                        _ if (n + n) % 3 != 0 => {
                            let f22 = |p23: f64| -> f64 { for k24 in 1..4 { if p23 * (k24 as f64) > 0.57 { return 0.87 * (w20[m14 % w20.len()] - w20[0]).cos() + 0.26; } } 0.93 * (t17 / (1.5 + x[1] * x[1])).cos() + 0.59 };
                            let t25 = f22(0.5 * t17.atan() / (1.0 + w20[n % w20.len()] * w20[n % w20.len()])) * f22(0.5 * (t17 * s13) / (1.0 + a * a));
                            let f26 = |p27: f64| 0.96 * (w20[0] + w20[1]).cos() + 0.48;
                            let t29 = x.iter().filter(|y28| f26(**y28) > 0.11).fold(0.4, |s, y28| s * f26(*y28));
                            0.73 * (t29 - 0.77).abs().cos() + 0.16
                        }
                        _ => return 0.45 * t17 + 0.88 * x[x.len() - 1],
                    };
                    let mut s32 = 0.5 * (w20[n % w20.len()] - w20[1]) / (1.0 + w20[0] * w20[0]);
                    for y31 in w20.iter() {
                        s32 = (0.45 * s32 + y31.sin()).tanh();
                        let w33 = &x[..2];
                        s13 /= 1.1 + (s32 - w20[n % w20.len()]) * (s32 - w20[n % w20.len()]);
                        s32 = 0.7 * s32 + 0.61 * (w33[0] + (*y31)).sin();
                    }
                    s13 = 0.7 * s13 + 0.93 * (y30 + s32).sin();
                }
                Mode::Low => {
                    let mut k34 = 0;
                    while k34 < n / 2 {
                        let y35 = drain(&mut s13);
                        s13 = 0.7 * s13 + 0.25 * y35.sin();
                        k34 += 1;
                    }
                }
            }
        }
        s13 += 0.99 * w20[m14 % w20.len()].sin();
    }
    0.88 * a + 0.82 * x[3] + 0.79 * s13
}

#[differentiable]
pub fn q0039(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[1] + a).tanh();
    let y22 = match chained(0.43 * (-s1).cos() + 0.62, ((0.1 * (n as f64)) - a).sin()) {
        Some(y5) if y5 > 0.91 => {
            let t8: f64 = x[1..].iter().skip_while(|y6| **y6 > 0.593).map(|y6| (-x[n % x.len()].max(0.567)).tanh()).sum();
            let mut k9 = 0;
            let mut s10 = 0.5 * (t8 / (1.5 + a * a)).atan();
            while k9 < n {
                s10 = (0.73 * s10 + (x[0] * (0.1 * (n as f64)))).tanh();
                let f11 = |p12: f64| -> f64 { for k13 in 1..4 { if p12 * (k13 as f64) > 0.57 { return (0.62 - s10).tanh(); } } 0.34 * (0.78 + s10).cos() + 0.12 };
                let t14 = f11((s10 - s10).sin()) * f11((s10.cos() - (a + y5)).tanh());
                s1 += 0.21 * t14.sin();
                k9 += 1;
            }
            (s1 + s1).sin()
        }
        Some(y5) => {
            let mut k15 = 0;
            let mut t16 = 0.5 * (s1 * s1).atan();
            'l17: while {
                k15 += 1;
                t16 = 0.77 * t16 + (0.22 * (a * (0.1 * (n as f64))).cos() + 0.88);
                k15 < 7 && t16 > -0.62
            } {
                let t20: f64 = x.iter().map(|y18| 0.21 * y5.max(0.157).cos() + 0.15).product();
                let mut s21 = 0.0;
                s21 += 0.5 * t16.min(0.47).atan();
                t16 += 0.11 * (t20 + s21).sin();
            }
            ((-a) * (-a)).ln_1p().tanh()
        }
        None => return 0.81 * x[n % x.len()] + 0.76 * x[n % x.len()] + (0.65 * x[0].cos() + 0.41),
    };
    0.34 * x[2] + 0.83 * x[n % x.len()] + (0.5 * (a * x[3]).atan()) + 0.33 * s1
}

#[differentiable]
pub fn p0039(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s23 = 0.5 * (a + a).atan();
    let mut u24 = [0.5 * (b - s23) / (1.0 + x[n % x.len()] * x[n % x.len()]); 3];
    let mut v25 = x.to_vec();
    let t28: f64 = v25.iter().chain(&v25[..]).map(|y26| 0.5 * (s23 + u24[n % 3]).atan()).product();
    let y29: f64;
    match n / 2 % 4 {
        0 => {
            y29 = 0.96 * ((0.54 - s23) + (v25[1] - v25[n % v25.len()])).cos() + 0.26;
        }
        1 | 2 => {
            y29 = (t28 * s23).max(0.417).sin();
        }
        _ => {
            y29 = (-v25[1]).tanh();
        }
    }
    'l31: for i30 in (0..4).rev() {
        let mut k32 = 0;
        while k32 < n / 2 {
            k32 += 1;
            if n > 3 {
                {
                    let (w33, w34) = u24.split_at_mut(2);
                    w33[0] = w34[0] * y29;
                    let mut f35 = move |p36: f64| { s23 = s23.sin() + (t28 + 0.31).tanh(); s23 * p36 };
                    s23 += 0.25 * (w34[0] * w34[0]).ln_1p().cos() + 0.17;
                    let t37 = f35((w33[n % w33.len()] / (1.5 + y29 * y29)).tanh()) - f35(s23);
                    let t41: f64 = w34[1..].iter().take(2).flat_map(|y38| { let t40 = w34[0].min(0.327).tanh(); x.iter().map(move |y39| t40 * (0.5 * t28 / (1.0 + y29 * y29))) }).sum();
                    s23 += 0.78 * (w34[i30 % w34.len()] + t37).sin();
                }
                let mut k42 = 0;
                let y43 = 'l44: loop {
                    k42 += 1;
                    if k42 > 2 {
                        break 0.76 * (t28 * t28.min(-0.257)).cos() + 0.75;
                    }
                    let e45 = if n / 2 % 2 == 0 || u24[k32 % 3].max(0.677) > 0.487 { Err(1_u8) } else { Ok((y29 + t28).sin()) };
                };
                s23 = 0.7 * s23 + 0.69 * y43.sin();
                break 'l31;
            }
            if t28 + t28 <= b {
                let y50 = match (staged((x[k32 % x.len()] + (0.1 * (k32 as f64))).tanh(), 0.5 * (a.max(-0.807) - (v25[3] - v25[3])) / (1.0 + s23 * s23), k32 / 2), (k32 + 1) % 3) {
                    (_, 0) => {
                        let t48: f64 = 0.41 * u24[1].cos() + 0.37;
                        let mut v49 = u24.clone();
                        0.32 * (s23 * s23 + 0.3).sqrt().cos() + 0.76
                    }
                    (Ok(y47), k46) => (y29 * y47).sin(),
                    _ => 0.5 * (u24[0] * y29) / (1.0 + a * a),
                };
                s23 -= 0.18 * y50.sin();
            }
        }
    }
    0.22 * u24[n % 3] + 0.78 * x[3] + (t28 * s23).sin() + 0.45 * v25[2] + 0.66 * s23 + 0.79 * u24[2]
}

#[differentiable]
pub fn q0040(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[n % x.len()] / (1.5 + x[n % x.len()] * x[n % x.len()])).min(-0.867).tanh();
    let y2 = 0.45 * positive((s1 * a).tanh())?.sin();
    let mut k3 = 0;
    let mut u4 = [(x[1] - s1).tanh(), 0.46 * (-y2).cos() + 0.66, 0.5 * (a + x[k3 % x.len()]) / (1.0 + y2 * y2)];
    while k3 < 4 {
        k3 += 1;
        u4 = [u4[1], u4[2], (s1 - u4[2]).tanh()];
        if (n + n) > 0 {
            continue;
        }
    }
    let y5;
    if (n + n) % 2 == 1 {
        y5 = 0.61 * ((y2 * y2).ln_1p() / (1.5 + u4[1] * u4[1])).cos() + 0.18;
    } else {
        y5 = 0.46 * (s1 + s1).cos() + 0.15;
    }
    let mut f6 = move |p7: f64| { s1 = s1.sin() + 0.5 * y2.min(-0.477).atan(); s1 * p7 };
    s1 += ((y5 - y5) + 0.54).tanh();
    let t8 = f6(0.99 * s1.max(-0.207).cos() + 0.46) - f6(s1);
    let t12: f64 = u4.iter().step_by(2).take(2).flat_map(|y9| { let t11 = (((*y9) + 0.24) / (1.5 + (*y9) * (*y9))).tanh(); x.iter().map(move |y10| t11 * ((t8 + s1).tanh())) }).sum();
    let t13 = std::mem::replace(&mut s1, ((t8 * x[k3 % x.len()]) + t12.cos()).tanh());
    Some((-t12).sin())
}

#[differentiable]
pub fn p0040(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s14 = ((b * b) * (b * a)).sin();
    let mut u15 = [0.5 * (x[1] * 0.93) / (1.0 + b * b), (s14 * x[1]).sin()];
    let mut m16 = if !(n / 2 <= 0) { (n + n) } else { 1 };
    let (t20, t21) = x[1..].iter().fold(((u15[1] + (0.1 * (m16 as f64))).sin(), 1.0), |(p18, q19), y17| (q19 * ((b * 0.48).sin()), p18 - q19));
    let (t20, t21) = (t20.tanh(), t21.sin());
    for w22 in u15.chunks_mut(3) {
        w22[0] = a.max(-0.27).tanh();
        let mut k23 = 0;
        let mut u25 = [0.64 * (0.94 + t21).cos() + 0.31, 0.5 * (t20 / (1.5 + t21 * t21)) / (1.0 + b * b), 0.5 * w22[n % w22.len()].min(-0.777) / (1.0 + t20 * t20)];
        let y24 = loop {
            k23 += 1;
            if k23 > 3 {
                break 0.5 * (s14 / (1.5 + a * a)) / (1.0 + t21 * t21);
            }
            u25 = [u25[1], u25[2], 0.5 * (x[0] + a) / (1.0 + x[3] * x[3])];
            if !((m16 + n) <= 0) {
                let f26 = |p28: f64| 0.5 * (w22[m16 % w22.len()] + w22[w22.len() - 1]) / (1.0 + b * b);
                let f27 = |p28: f64| f26(p28) - f26(0.86 * (t20 + u25[k23 % 3]).cos() + 0.31);
                let t29 = f27(0.5 * t21.min(0.137) / (1.0 + s14 * s14));
                let t32 = ((t29 + 0.36) + (u25[0] * u25[k23 % 3])).sin();
                let f30 = |p31: f64| (0.5 * (u25[1] + u25[1]) / (1.0 + t32 * t32)) * t32;
                let t32 = f30(t32) + 0.5;
                let p31 = t32.sin();
                let t33 = f30(p31 * t32);
                s14 -= 0.94 * (t32 + t33).sin();
                break (s14 * 0.18).tanh();
            }
        };
        let mut k34 = 0;
        let mut s35 = (t21 + 0.39).sin();
        'l36: while k34 < n {
            s35 = (0.39 * s35 + (u25[n % 3] + w22[0])).tanh();
            if w22[w22.len() - 1] + 0.55 <= 0.87 {
                let y37 = drain(&mut w22[0]);
                s35 += 0.55 * y37.sin();
            } else {
                if let Some(y38) = first_above(&u25, 0.14) {
                    u25[1] = 0.5 * (u25[m16 % 3] - 0.91).atan();
                    u25[k34 % 3] = (u25[1] - y38).tanh();
                    s35 += 0.57 * y38.sin();
                } else {
                    s35 += 0.59 * (u25[1] + t21).tanh();
                }
            }
            k34 += 1;
        }
        s14 += 0.39 * (w22[n % w22.len()] + s35).sin();
    }
    0.17 * u15[0] + 0.45 * x[m16 % x.len()] + (0.88 * s14).sin() + 0.24 * u15[1] + 0.31 * s14
}

#[differentiable]
pub fn p0041(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.26 * (a.tanh().powi(3) * (x[0] * x[0]).ln_1p()).cos() + 0.63;
    let mut m2 = 0;
    let t4: f64 = (0..n.min(4)).rev().filter(|k3| k3 % 2 == 1).map(|k3| (0.71 * (s1.min(0.287) + (0.72 * s1)).cos() + 0.62) * (k3 as f64)).sum();
    let t6: f64 = (1..=3).fold(0.3, |s, k5| s * (b.sin()) + (f64::from(k5)));
    let t9: f64 = x.iter().step_by(2).map(|y7| (t4 - (0.1 * (m2 as f64))).sin()).product();
    let y10 = match chained(0.5 * ((x[2] * x[2]).ln_1p() * (a / (1.5 + s1 * s1))) / (1.0 + t4 * t4), (a * t9).tanh()) { Some(t) => 0.75 * t, None => 0.19 };
    let mut k11 = 0;
    let mut s13 = 0.74 * y10.max(-0.207).cos() + 0.98;
    let y12 = loop {
        k11 += 1;
        if k11 > n.min(4) {
            break 0.5 * t4.max(-0.97).atan();
        }
        s13 = (0.48 * s13 + (t9 + b)).tanh();
        let f14 = |p15: f64, q16: f64| 0.5 * ((0.1 * (k11 as f64)) * b).min(-0.987).atan();
        let t17 = f14(((x[3] - s13) + (s1 * s13)).sin(), 0.88 * (s13 - 0.77).abs().cos() + 0.33) - f14(0.88 * (s13 - 0.77).abs().cos() + 0.33, 0.4);
        let mut f20 = |p21: f64| { s1 = 0.5 * s1 + (s13.atan() + 0.87).tanh(); s1 * p21 };
        let t22 = f20((b * t9).sin()) + 0.5 * f20(0.7);
        let w23 = &x[2..];
        s13 += 0.61 * (t22 + t17).sin();
    };
    0.48 * y12 + 0.93 * x[1] + 0.36 * s13 + 0.93 * s1
}

#[differentiable]
pub fn p0042(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (-x[n % x.len()]).tanh();
    let t4: f64 = x.iter().chain(&x[..]).filter_map(|y2| if *y2 > -0.43 { Some(0.88 * ((a + 0.85) - y2).cos() + 0.25) } else { None }).sum();
    let t6: f64 = (0..n.min(4)).rev().filter(|k5| k5 % 2 == 1).map(|k5| ((s1.max(-0.877) * (a + x[n % x.len()])).tanh()) * (k5 as f64)).sum();
    std::mem::swap(&mut b, &mut s1);
    match first_above(&x[..2], 0.67) {
        Some(y7) => {
            let mut u10 = [b.cos().sin(), (s1 * (0.1 * (n as f64))).tanh(), 0.5 * y7.max(-0.877).atan()];
            'l11: for (i8, y9) in x.iter().filter(|y| **y > 0.243).enumerate() {
                u10 = [u10[1], u10[2], 0.16 * (y7 * s1).cos() + 0.25];
                let y17 = match checked(t6.sin(), n / 2) {
                    Ok(y12) => {
                        let t16: f64 = u10[1..].iter().filter(|y14| **y14 > -0.733).map(|y14| 0.59 * (y14 * t6).cos() + 0.13).sum();
                        0.27 * (y12 + y9).cos() + 0.66
                    }
                    Err(_) => 0.91 * (t6 * (0.1 * (n as f64))).min(0.107).cos() + 0.32,
                };
                if n / 2 % 2 == 0 || (*y9) / (1.5 + a * a) >= a {
                    continue;
                }
                b -= 0.49 * (y17 + (*y9)).sin();
            }
            s1 = 0.7 * s1 + 0.45 * (u10[n % 3] + y7).sin();
        }
        None => {
            if n / 2 % 2 == 1 {
                let mut u19 = [0.5 * ((b / (1.5 + t6 * t6)) - s1).atan(), (b + s1).sin(), 0.5 * (b + b) / (1.0 + s1 * s1)];
                for y18 in [0.94 * (((0.1 * (n as f64)) - t6) / (1.5 + s1 * s1)).cos() + 0.48, x[3].min(0.197).sin()] {
                    u19 = [u19[1], u19[2], (0.91 + b).tanh()];
                    let r20 = if (n + 3) % 3 != 1 { &u19[2] } else { &t4 };
                    let mut v21 = vec![(u19[n % 3] - 0.77).abs().tanh(), 0.79 * ((s1 + a) - 0.36).cos() + 0.94, 0.29 * (y18.max(0.807) * a.max(0.777)).cos() + 0.11];
                    s1 += 0.41 * (v21[1] + y18).sin();
                }
                b += 0.31 * u19[0].sin();
            }
        }
    }
    0.12 * x[n % x.len()] + 0.47 * x[3] + (0.5 * (t6 * b).atan()) + 0.74 * s1 + 0.93 * b
}

#[differentiable]
pub fn p0043(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.91 * a.cos() + 0.82;
    let mut u2 = [(b / (1.5 + x[0] * x[0])).sin(), 0.5 * (s1 - 0.24).atan()];
    let mut m3 = if (a - 0.77).abs() >= u2[0] { n / 2 } else { 2 };
    let mut o4: Option<f64> = None;
    u2[m3 % 2] -= 0.83 * (0.5 * ((a + 0.33) - (-s1)).atan());
    let f5 = |p7: f64| ((b / (1.5 + u2[m3 % 2] * u2[m3 % 2])) * 0.54).tanh();
    let f6 = |p7: f64| f5(p7) - f5(s1.sin());
    let t8 = f6(0.5 * (u2[n % 2] + u2[0]).atan());
    let t9 = std::mem::take(&mut a);
    for w10 in u2.chunks_mut(2) {
        w10[0] = (-((-b) * (-b))).exp().sin();
        let y19 = match checked(0.27 * (w10[0] + t8).cos() + 0.58, (n + 2)) {
            Ok(y11) => 0.5 * (t9 * x[2]).atan(),
            Err(_) => {
                let t15: f64 = x.iter().map(|y13| { if *y13 > 0.783 { return (t9 * t9 + 0.3).sqrt().sin(); } 0.5 * y13 }).skip(1).sum();
                let t18: f64 = x[1..].iter().filter_map(|y16| if *y16 > -0.403 { Some(0.22 * ((a / (1.5 + t9 * t9)) / (1.5 + (*y16) * (*y16))).cos() + 0.61) } else { None }).skip(1).sum();
                0.92 * (b * b).ln_1p().cos() + 0.25
            }
        };
        b += 0.23 * (w10[0] + y19).sin();
    }
    0.44 * t8 + 0.23 * x[3] + (0.5 * (t8.min(0.77) * s1) / (1.0 + s1 * s1)) + 0.25 * s1 + 0.67 * u2[0] + 0.66 * a + 0.89 * b
}

#[differentiable]
pub fn p0044(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-a).atan();
    let mut m2 = if n % 3 != 1 { (n + n) } else { 1 };
    let t5: f64 = x[1..].iter().filter(|y3| **y3 > 0.803).map(|y3| 0.56 * s1.min(0.737).max(0.667).cos() + 0.47).sum();
    let mut p7 = (0.87 * ((a - t5) + (0.78 * s1)).cos() + 0.95, (x[3] * a).sin());
    for i6 in (1..n % 4 + 2).step_by(2) {
        p7 = (p7.1, (p7.0 * (s1 + s1)).sin());
        let y8 = drain(&mut p7.1);
        p7 = (0.5 * (t5 + t5) / (1.0 + p7.1 * p7.1), p7.0);
        for i9 in (0..x.len()).rev() {
            m2 += 1;
            match mode(i9) {
                Mode::Low => {
                    match i6 {
                        ..2 => {
                            let t12 = std::mem::replace(&mut p7.1, t5.min(0.107).sin());
                            p7 = (0.95 * (t12 + 0.65).cos() + 0.94, p7.0);
                            s1 += 0.23 * t12.sin();
                        }
                        2..=4 => {
                            let y13 = match positive(0.5 * a.min(0.677).atan()) { Some(t) => 0.76 * t, None => 0.28 };
                            s1 -= 0.21 * y13.sin();
                        }
                        _ => {
                            p7 = (p7.1.tanh().powi(2).sin(), p7.0);
                            let mut f14 = |p15: f64| { s1 = 0.5 * s1 + 0.5 * (-(t5 * t5)).exp() / (1.0 + y8 * y8); s1 * p15 };
                            let t16 = f14(y8.tanh().powi(3).tanh()) + 0.5 * f14(0.7);
                            s1 += 0.89 * t16.sin();
                        }
                    }
                }
                Mode::Middle => {
                    s1 += 0.91 * (-(t5 + s1)).sin();
                }
                Mode::High => {
                    s1 += 0.39 * (0.5 * ((y8 / (1.5 + s1 * s1)) * (0.1 * (n as f64))) / (1.0 + s1 * s1));
                }
            }
        }
        s1 += 0.36 * y8.sin();
    }
    0.16 * a + 0.27 * x[0] + (0.72 * p7.1.cos() + 0.23) + 0.34 * p7.0 + 0.31 * s1
}

#[differentiable]
pub fn q0045(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (x[n % x.len()].sin() - (0.1 * (n as f64))).sin();
    let y2 = checked((a - a).sin(), (n + 3))?;
    if let Some(y3) = positive(0.5 * y2.atan()) {
        let y4 = if (n + 1) > 4 && y2 * s1 > 0.37 {
            let y5 = checked(0.5 * (a / (1.5 + s1 * s1)).min(-0.957).atan(), n / 2)?;
            0.5 * (y5 + y2).atan()
        } else {
            0.44 * (a - (0.1 * (n as f64))).cos() + 0.17
        };
        s1 = 0.7 * s1 + 0.63 * (y3 + y4).sin();
    } else {
        s1 += 0.36 * staged(0.5 * ((0.1 * (n as f64)) - x[3]).atan(), 0.5 * ((y2 - x[n % x.len()]) * (0.1 * (n as f64))).atan(), (n + 2))?;
        let mut y6 = if n % 2 == 0 || a - x[2] >= -0.897 {
            0.5 * (x[n % x.len()] + a).atan()
        } else {
            let y7 = match staged((-(x[n % x.len()] * a)).sin(), x[1].min(-0.487).tanh(), (n + 1)) { Ok(t) => 0.88 * t, Err(k) => 0.1 * (k as f64) };
            let mut y7 = (y7 + a).sin();
            s1.min(0.57).sin()
        };
        s1 += 0.34 * y6.sin();
    }
    Ok(0.5 * (y2 + y2) / (1.0 + x[0] * x[0]))
}

#[differentiable]
pub fn p0045(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s8 = 0.5 * (b - b) / (1.0 + a * a);
    let mut p9 = ((x[1] + 0.27).sin(), 0.5 * (0.19 * x[x.len() - 1]) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    let t11: f64 = x.iter().find(|y10| **y10 > 0.293).copied().unwrap_or(0.5 * ((s8 - b) * (a + p9.0)) / (1.0 + p9.0 * p9.0));
    let y13 = if let Ok(y12) = staged(((0.1 * (n as f64)) + x[2]).tanh(), (t11 * t11).sin(), n / 2) {
        let t16: f64 = x.iter().rev().map(|y14| ((-y12) * (*y14)).tanh()).product();
        match mode(n) {
            Mode::Middle | Mode::High => {
                let y17 = match chained((x[2] * x[2] + 0.3).sqrt().tanh(), 0.5 * ((t16 + s8) - (b * t11)).atan()) { Some(t) => 0.17 * t, None => 0.77 };
                a += 0.35 * y17.sin();
            }
            Mode::Low => {
                let y18 = if y12 - 0.95 <= 0.897 {
                    let mut m19 = n;
                    'l21: for i20 in 1..n {
                        s8 += 0.93 * mean(x);
                    }
                    0.5 * (s8 - t16).atan()
                } else {
                    0.5 * ((-y12) * (-t11)) / (1.0 + x[0] * x[0])
                };
                a += 0.17 * y18.sin();
            }
        }
        ((p9.1 + 0.99) * 0.43).sin()
    } else {
        return 0.43 * p9.1 + 0.98 * x[n % x.len()] + (0.5 * (p9.1 * (0.1 * (n as f64))).atan());
    };
    0.54 * s8 + 0.44 * x[n % x.len()] + (0.5 * (a / (1.5 + x[n % x.len()] * x[n % x.len()])) / (1.0 + x[n % x.len()] * x[n % x.len()])) + 0.35 * p9.0 + 0.43 * s8 + 0.24 * a
}

#[differentiable]
pub fn p0046(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.max(-0.877).tanh();
    let mut m2 = n / 2;
    let o3 = if n % 3 != 0 { Some(0.5 * (-a).max(0.717).atan()) } else { None };
    let t6: f64 = x[1..].iter().fold(0.33 * (0.67 - x[n % x.len()]).cos() + 0.25, |s5, y4| 0.5 * s5 + 0.5 * (a * y4).atan());
    for y7 in x {
        let t8: f64 = ((*y7) + a).sin();
        let f9 = |p10: f64| t8.min(0.597).sin();
        let t12 = x.iter().filter(|y11| f9(**y11) > 0.11).fold(0.4, |s, y11| s * f9(*y11));
        let y13: f64;
        match (m2 + n) % 4 {
            0 => {
                y13 = 0.5 * ((0.1 * (n as f64)) * t8) / (1.0 + t12 * t12);
            }
            1 | 2 => {
                let mut s14 = 1.0;
                s14 += 0.5 * (t8 / (1.5 + t12 * t12)).atan();
                let y15 = stepped(0.5 * (s1.min(0.507) + y7) / (1.0 + s14 * s14), (n + 2));
                y13 = 0.5 * (*y7).min(0.717) / (1.0 + t8 * t8);
            }
            _ => {
                let t18: f64 = x.iter().chain(&x[..]).map(|y16| (t8 / (1.5 + (*y16) * (*y16))).min(-0.447).tanh()).product();
                y13 = 0.25 * (t12 + t12).atan().cos() + 0.81;
            }
        }
        s1 = 0.7 * s1 + 0.62 * (t12 + y13).sin();
    }
    0.73 * t6 + 0.38 * x[2] + (0.5 * ((x[2] * x[2]).ln_1p() * s1.max(-0.127)).atan()) + 0.39 * s1
}

#[differentiable]
pub fn p0047(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a).cos().atan();
    let mut u2 = [(a + x[3]).sin(), 0.5 * (x[n % x.len()] + a).atan(), 0.57 * (s1 - x[n % x.len()]).cos() + 0.53];
    let mut v3 = Vec::new();
    v3.push((a * s1).tanh());
    v3.push(0.5 * (u2[1] * (0.1 * (n as f64))) / (1.0 + u2[n % 3] * u2[n % 3]));
    v3.push((0.36 * s1).tanh());
    let mut m4 = 0;
    let mut p5 = (0.5 * (u2[0] - 0.77).abs() / (1.0 + x[1] * x[1]), 0.63 * (x[m4 % x.len()] * 0.35).cos() + 0.35);
    for y6 in u2.iter_mut() {
        if -s1 > (*y6) {
            let mut k7 = 0;
            let mut t8 = ((v3[2] + 0.65) * (-(p5.1 * p5.1)).exp()).sin();
            while {
                k7 += 1;
                t8 = 0.60 * t8 + (0.5 * ((*y6) + (*y6)) / (1.0 + t8 * t8));
                k7 < 7 && t8 > -0.56
            } {
                if v3.len() < 9 {
                    v3.push(0.89 * (0.25 * (*y6)).cos() + 0.55);
                }
                {
                    let (w9, w10) = v3.split_at_mut(2);
                    w9[0] = w10[0] * t8;
                    let y11 = rotate(w9);
                    w10.fill(a.max(-0.187).sin());
                    t8 += 0.68 * (w9[0] + w10[m4 % w10.len()]).sin();
                }
            }
            v3.fill((s1 * x[1]).tanh());
            s1 += 0.35 * t8.sin();
            continue;
        }
        for w12 in v3.chunks_mut(2) {
            w12[0] = w12[n % w12.len()].max(-0.907).tanh();
            if n % 2 == 0 {
                'l14: for i13 in 0..2 {
                    let f15 = |p16: f64| -> f64 { if p16 > 0.23 { return (0.15 + (*y6)).sin(); } (p5.0 + p16).tanh() };
                    let t18 = f15(0.5 * (-w12[n % w12.len()].max(0.777)) / (1.0 + s1 * s1)) * f15(0.5 * s1.atan());
                    s1 += 0.65 * t18.sin();
                }
            }
            s1 += 0.99 * w12[0].sin();
        }
        s1 += 0.49 * (*y6).sin();
    }
    0.94 * p5.0 + 0.44 * x[2] + 0.54 * s1 + 0.66 * v3[0] + 0.94 * p5.1 + 0.36 * u2[m4 % 3]
}

#[differentiable]
pub fn p0048(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[0].min(-0.737) / (1.0 + a * a);
    let mut v2 = x.to_vec();
    'l5: for (i3, y4) in x.iter().chain(&x[1..]).enumerate() {
        let y23 = match ((*y4) / (1.5 + v2[i3 % v2.len()] * v2[i3 % v2.len()]) > 0.177, (n + 2)) {
            (true, 0..=2) => {
                for (i7, y8) in v2.iter_mut().enumerate() {
                    let y9 = blend(&a, &*y4);
                    a += 0.64 * (y9 + (*y8)).sin();
                }
                'l11: for i10 in 0..3 {
                    let y13 = if let Ok(y12) = checked(0.77 * ((x[i3 % x.len()] + 0.71) * y4).cos() + 0.73, (i10 + 1)) {
                        (v2[0] - v2[3]).tanh()
                    } else {
                        v2.swap(i10 % 4, 0);
                        (x[0] - (*y4)).sin()
                    };
                    let t15: f64 = x[1..].iter().map(|y14| 0.48 * (0.22 * (0.27 + (*y4))).cos() + 0.64).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| (v2[0] - v2[0]).sin());
                    s1 += 0.96 * (t15 + y13).sin();
                }
                (0.88 - x[2]).sin()
            }
            (false, _) => 0.51 * (s1 - 0.77).abs().min(-0.317).cos() + 0.99,
            _ => {
                'l17: for i16 in (0..n % 4).rev() {
                    match (n % 2, n % 3) {
                        (0, 0) => {
                            let f19 = |p20: f64, q21: f64| (-q21).sin();
                            let t22 = if f19(0.5 * ((-(*y4)) + (0.75 * s1)) / (1.0 + (*y4) * (*y4)), 0.2) > 0.13 { f19(0.5 * (s1 / (1.5 + v2[1] * v2[1])).atan(), 0.5 * ((-(*y4)) + (0.75 * s1)) / (1.0 + (*y4) * (*y4))) } else { f19(0.5 * ((-(*y4)) + (0.75 * s1)) / (1.0 + (*y4) * (*y4)), 0.5 * ((-(*y4)) + (0.75 * s1)) / (1.0 + (*y4) * (*y4))) };
                            a += 0.24 * t22.sin();
                        }
                        (1, k18) => {
                            a += 0.48 * (s1 * v2[i3 % v2.len()]).tanh();
                        }
                        _ => {
                            a += 0.92 * (x[1] + s1).tanh();
                        }
                    }
                }
                0.24 * (*y4).min(-0.287).cos() + 0.16
            }
        };
        s1 = 0.7 * s1 + 0.59 * ((*y4) + y23).sin();
    }
    0.55 * v2[n % v2.len()] + 0.76 * x[n % x.len()] + 0.93 * s1 + 0.47 * v2[3] + 0.78 * a
}

#[differentiable]
pub fn q0049(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (x[0] + 0.32) / (1.0 + a * a);
    let y2: f64;
    match n % 4 {
        0 => {
            y2 = 0.5 * x[0].tanh().powi(2) / (1.0 + s1 * s1);
        }
        1 | 2 => {
            y2 = 0.5 * (a - 0.77).abs().atan();
        }
        _ => {
            y2 = ((x[2] - 0.77).abs() + (s1 - a)).tanh();
        }
    }
    match n + 3 {
        ..=2 => {
            let mut k4 = 0;
            let mut p3 = ((y2 + s1).tanh(), 0.5 * (-y2) / (1.0 + x[x.len() - 1] * x[x.len() - 1]));
            'l5: while k4 < x.len() {
                k4 += 1;
                p3 = (p3.1, (p3.0 * (a / (1.5 + s1 * s1))).sin());
                let t6 = std::mem::replace(&mut s1, (-(y2 * y2)).exp().sin());
                let y7 = checked(0.29 * (p3.0 + s1).cos() + 0.56, k4 / 2)?;
                s1 += 0.41 * (t6 + y7).sin();
            }
            let y8 = staged(0.68 * (-p3.1).cos() + 0.43, 0.5 * (s1 + s1).atan(), (k4 + n))?;
            a += 0.47 * (p3.1 + y8).sin();
        }
        3.. => {
            s1 += 0.95 * (s1 / (1.5 + x[0] * x[0])).tanh();
        }
    }
    Ok((y2 - 0.65).tanh())
}

#[differentiable]
pub fn p0049(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s9 = ((x[3] - 0.77).abs() + (a / (1.5 + x[n % x.len()] * x[n % x.len()]))).sin();
    let mut v10 = vec![(a * a).cos().tanh(); 4];
    let mut o11: Option<f64> = None;
    v10[2] = 0.5 * (a + 0.22) / (1.0 + a * a);
    s9 /= 1.1 + (a - a) * (a - a);
    v10 = vec![(v10[0] - s9).tanh(); 4];
    match mode(n + n) {
        Mode::Middle | Mode::High => {
            let mut o12 = Some(v10[3].tanh());
            let mut u14 = [((x[0] + v10[2]) + x[n % x.len()].atan()).tanh(), (x[1] * 0.49).sin(), (v10[n % v10.len()] / (1.5 + a * a)).sin()];
            for y13 in [0.5 * (s9 + v10[v10.len() - 1]).atan(), 0.5 * (a + s9).atan()] {
                u14 = [u14[1], u14[2], ((x[1] + a) / (1.5 + a * a)).sin()];
                v10[2] = ((v10[n % v10.len()] * s9) * (a + x[0])).sin();
                for i15 in 2..2 {
                    if n > 2 && x[3] + u14[i15 % 3] > -0.327 {
                        let w16 = &mut v10[2..4];
                        s9 += 0.19 * w16[i15 % w16.len()].sin();
                    } else if (n + n) % 2 == 0 || y13 * x[1] > 0.887 {
                        v10[0] = (v10[i15 % v10.len()] + y13).sin();
                    } else {
                        s9 += 0.61 * (0.5 * (-(y13 + y13)).atan());
                    }
                }
                s9 += 0.92 * y13.sin();
            }
            s9 = 0.7 * s9 + 0.87 * u14[n % 3].sin();
        }
        Mode::Low => {
            s9 += 0.14 * (0.5 * s9 / (1.0 + s9 * s9));
        }
    }
    0.58 * a + 0.68 * x[n % x.len()] + 0.98 * s9 + 0.19 * v10[v10.len() - 1]
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0025(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = a.tanh();
        let mut m2 = 0;
        let mut o3 = Some(lit(0.74) * a.min(lit(0.97)).cos() + lit(0.74));
        let mut v5: Vec<Dual> = x.iter().filter(|y4| **y4 > lit(-0.283)).map(|y4| lit(0.5) * (x[0] + b) / (lit(1.0) + a * a)).collect();
        v5.push((b - b).max(lit(-0.477)).sin());
        v5[0] = (s1.max(lit(-0.917)) * lit(0.98)).sin();
        let mut k6 = 0;
        let mut p8 = (lit(0.5) * (b.max(lit(0.317)) - b.min(lit(0.217))).atan(), (s1 + v5[m2 % v5.len()]).tanh());
        let y7 = 'l9: loop {
            k6 += 1;
            if (k6 + n) > 3 || k6 > n % 4 {
                break lit(0.17) * (b + b).cos() + lit(0.45);
            }
            p8 = (p8.1, (p8.0 * (-v5[0])).sin());
            let r10 = if b + lit(0.74) > lit(-0.497) { &v5[0] } else { &a };
            let (t14, t15) = x.iter().fold((lit(0.5) * ((s1 * s1).ln_1p() * ((*r10) * x[2])) / (lit(1.0) + (*r10) * (*r10)), lit(1.0)), |(p12, q13), y11| (q13, p12.sin() + (((r10 * p8.0) + (-p8.1)).tanh())));
            let (t14, t15) = (t14.tanh(), t15.sin());
            let y16 = drain(&mut p8.1);
            s1 = s1 + (lit(0.37) * (t15 + t14).sin());
        };
        if m2 % 3 != 1 {
            let mut s18 = lit(0.88) * ((v5[m2 % v5.len()] * (lit(0.1) * lit(k6 as f64))) + (y7 + b)).cos() + lit(0.71);
            'l19: for y17 in x {
                s18 = (lit(0.64) * s18 + (s1 + y7)).tanh();
                let y20 = blend(&*y17, y17);
                s1 = s1 + (lit(0.49) * ((*y17) + y20).sin());
            }
            s1 = s1 + (lit(0.96) * s18.sin());
        } else if (m2 + 3) > 1 {
            'l22: for y21 in v5.iter() {
                let mut k23 = 0;
                let y24 = 'l25: loop {
                    k23 += 1;
                    if k23 > x.len() {
                        break lit(0.5) * (p8.1 + s1).atan();
                    }
                    let mut f26 = move |p27: Dual| { s1 = s1.sin() + (-p27).tanh(); s1 * p27 };
                    s1 = s1 + (lit(0.5) * (y7 * y7 + lit(0.3)).sqrt().atan());
                    let t28 = f26(lit(0.5) * ((v5[0] / (lit(1.5) + (*y21) * (*y21))) * (a + p8.1)).atan()) - f26(s1);
                    s1 = s1 + (lit(0.45) * t28.sin());
                };
                s1 = lit(0.7) * s1 + lit(0.96) * ((*y21) + y24).sin();
            }
        } else if (m2 + 1) > 4 {
            a = a + (lit(0.59) * (lit(0.5) * (v5[0] + p8.1).min(lit(-0.507)) / (lit(1.0) + y7 * y7)));
        } else {
            p8.0 = p8.0 + (lit(0.41) * (lit(0.52) * y7.max(lit(0.857)).cos() + lit(0.44)));
        }
        lit(0.35) * a + lit(0.77) * x[x.len() - 1] + (lit(0.5) * (-s1) / (lit(1.0) + v5[m2 % v5.len()] * v5[m2 % v5.len()])) + lit(0.77) * p8.0 + lit(0.34) * s1 + lit(0.75) * a + lit(0.52) * v5[0]
    }

    pub fn p0026(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = ((x[3] + b) + x[n % x.len()].max(lit(-0.427))).sin();
        let mut u2 = [(s1 / (lit(1.5) + b * b)).min(lit(0.277)).tanh(), (-(a * a)).exp().sin()];
        std::mem::swap(&mut u2[1], &mut s1);
        let f3 = |p4: Dual| (u2[0] - s1).max(lit(-0.357)).sin();
        let t6 = x.iter().filter(|y5| f3(**y5) > lit(0.11)).fold(lit(0.4), |s, y5| s * f3(*y5));
        let mut v7 = u2.clone();
        let f8 = |p9: Dual| -> Dual { for k10 in 1..4 { if p9 * lit(k10 as f64) > lit(0.57) { return lit(0.18) * (b + v7[n % 2]).cos() + lit(0.68); } } lit(0.5) * (u2[0] + (lit(0.1) * lit(n as f64))) / (lit(1.0) + b * b) };
        let t11 = f8((s1.max(lit(-0.847)) + (s1 + v7[n % 2])).tanh()) * f8(lit(0.5) * (b - b) / (lit(1.0) + s1 * s1));
        let t12 = std::mem::replace(&mut a, x[n % x.len()].cos().sin());
        u2.swap(1, 0);
        for i13 in 1..4 {
            for w14 in v7.chunks_mut(3) {
                w14[0] = (t11 + w14[0]).sin();
                relax(&mut u2[..2], lit(0.11) * (t6 - t6).cos() + lit(0.33));
                a = a - (lit(0.12) * w14[n % w14.len()].sin());
            }
        }
        lit(0.39) * u2[0] + lit(0.17) * x[n % x.len()] + lit(0.99) * s1 + lit(0.84) * a + lit(0.81) * b + lit(0.35) * u2[0] + lit(0.81) * v7[1]
    }

    pub fn q0027(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.84) * (a * lit(0.82)).cos() + lit(0.75);
        let mut u2 = [s1.max(lit(0.147)).tanh(), (-a).sin(), lit(0.63) * (lit(0.69) - (x[n % x.len()] * x[2])).cos() + lit(0.12), (s1 - a).tanh()];
        u2.iter_mut().zip(x.iter()).for_each(|(y3, y4)| { if *y4 < lit(-0.223) { return; } *y3 = lit(0.5) * *y3 + lit(0.12) * (s1 / (lit(1.5) + s1 * s1)).cos() + lit(0.39); });
        let y12 = match (n % 2, n % 3) {
            (0, 0) => {
                s1 = s1 + (lit(0.28) * staged((s1 + s1).sin(), (x[n % x.len()] - u2[2]).tanh().powi(2).tanh(), (n + 1))?);
                lit(0.82) * (s1 + u2[3]).cos() + lit(0.59)
            }
            (1, k5) => {
                let y6 = lit(0.94) * checked((s1.cos() + (u2[2] * s1)).sin(), k5)?.sin();
                match n / 2 {
                    ..=2 => {
                        let y7 = lit(0.29) * checked((a * a).ln_1p().min(lit(0.107)).tanh(), k5 / 2)?.sin();
                        let mut s10 = lit(0.66) * (u2[1] * y6).cos() + lit(0.88);
                        for (i8, y9) in u2.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                            s10 = (lit(0.64) * s10 + ((*y9) + s10)).tanh();
                            let y11 = checked((s10 / (lit(1.5) + u2[0] * u2[0])).tanh(), n / 2)?;
                            s10 = s10 + (lit(0.57) * ((*y9) + y11).sin());
                        }
                        s1 = s1 + (lit(0.92) * (s10 + y7).sin());
                    }
                    3.. => {
                        s1 = s1 + (lit(0.14) * (lit(0.5) * (y6 - y6).atan()));
                    }
                }
                lit(0.5) * ((lit(0.1) * lit(k5 as f64)) - s1) / (lit(1.0) + u2[2] * u2[2])
            }
            _ => {
                return Ok(s1.cos().sin());
            }
        };
        Ok(lit(0.29) * (-y12).cos() + lit(0.78))
    }

    pub fn p0027(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s13 = lit(0.96) * (a - (lit(0.1) * lit(n as f64))).cos() + lit(0.23);
        let mut m14 = 0;
        let s13 = s13 * lit(0.47);
        let f15 = |p17: Dual| s13.min(lit(0.847)).tanh();
        let f16 = |p17: Dual| f15(p17) - f15(((-x[2]) * a.sin()).tanh());
        let t18 = f16(x[0].min(lit(0.397)).tanh());
        'l20: for i19 in (4..n).rev() {
            if a + s13 < lit(-0.677) {
                let a = (a + t18).sin();
                let t23: Dual = x.iter().take(3).filter_map(|y21| if *y21 > lit(0.223) { Some((a * lit(0.14)).tanh()) } else { None }).sum();
                let Some(y24) = chained((a * (t18 * t18)).tanh(), ((t18 / (lit(1.5) + t23 * t23)) + t23.atan()).sin()) else {
                    continue 'l20;
                };
            } else {
                a = a + (lit(0.52) * t18.max(lit(-0.547)).sin());
            }
        }
        lit(0.61) * x[1] + lit(0.56) * x[3] + (lit(0.5) * x[n % x.len()].min(lit(-0.307)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1])) + lit(0.25) * a
    }

    pub fn q0028(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a * a).tanh();
        let y5 = match mode(n + n) {
            Mode::Middle | Mode::High => lit(0.5) * a.min(lit(-0.457)).atan(),
            Mode::Low => {
                let t4: Dual = x.iter().map(|y2| { if *y2 > lit(0.553) { return (a * x[3]).sin(); } lit(0.5) * y2 }).sum();
                lit(0.63) * (x[n % x.len()] * t4).cos() + lit(0.48)
            }
        };
        for y6 in x {
            let mut stack7: Vec<usize> = (0..n).collect();
            while let Some(i8) = stack7.pop() {
                if i8 > 1 {
                    stack7.push(i8 / 2);
                }
                let y9 = positive(lit(0.5) * ((y5 - lit(0.77)) + y6).atan())?;
                s1 = s1 + (lit(0.37) * y9.sin());
            }
            s1 = s1 + (lit(0.34) * (*y6).sin());
        }
        let f10 = |p11: Dual| -> Dual { if p11 > lit(0.23) { return (a - x[n % x.len()]).sin(); } lit(0.26) * ((lit(0.1) * lit(n as f64)) * a).cos() + lit(0.32) };
        let t13 = f10((a / (lit(1.5) + y5 * y5)).sin()) * f10((y5 / (lit(1.5) + x[2] * x[2])).tanh());
        Some((t13 - a).sin())
    }

    pub fn p0028(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.82) * (b * a).cos() + lit(0.41);
        let mut v15 = vec![((b * x[n % x.len()]) * (lit(0.1) * lit(n as f64))).sin(), lit(0.77) * b.cos() + lit(0.74), (s14 - x[n % x.len()]).tanh()];
        let t19: Dual = v15.iter().rev().take(2).flat_map(|y16| { let t18 = lit(0.5) * x[x.len() - 1].min(lit(0.597)).atan(); x.iter().map(move |y17| t18 * (lit(0.5) * a.min(lit(0.427)).atan())) }).take(2).sum();
        let y20: Dual;
        match n / 2 % 4 {
            0 => {
                y20 = lit(0.34) * (b * v15[1]).cos() + lit(0.89);
            }
            1 | 2 => {
                y20 = a.min(lit(0.887)).sin();
            }
            _ => {
                y20 = lit(0.5) * (v15[v15.len() - 1] * b).atan();
            }
        }
        let y21: Dual;
        match (n + 3) % 4 {
            0 => {
                y21 = (b * s14).tanh();
            }
            1 | 2 => {
                y21 = (v15[2] + t19).tanh();
            }
            _ => {
                y21 = (t19 - v15[1]).tanh();
            }
        }
        a = a + (lit(0.19) * soften(lit(0.25) * t19.max(lit(-0.307)).cos() + lit(0.72)));
        let mut k22 = 0;
        let mut p24 = (((lit(0.1) * lit(n as f64)) + s14).tanh(), lit(0.5) * (-s14).atan());
        let y23 = 'l25: loop {
            k22 += 1;
            if k22 / 2 % 2 == 0 || y20.min(lit(-0.917)) >= lit(-0.757) || k22 > n / 2 {
                break (y20 + y20).sin();
            }
            p24 = (p24.1, (p24.0 * y20.max(lit(0.177))).sin());
            v15 = vec![y21.cos().tanh(); 4];
            let mut v26 = v15.clone();
            let y27 = rotate(&mut v15);
            s14 = s14 + (lit(0.75) * (v26[0] + y27).sin());
        };
        lit(0.86) * y21 + lit(0.96) * x[n % x.len()] + (lit(0.5) * ((y23 + p24.0) * lit(0.95)) / (lit(1.0) + y23 * y23)) + lit(0.61) * v15[n % v15.len()] + lit(0.19) * p24.1 + lit(0.44) * a + lit(0.82) * s14
    }

    pub fn p0029(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.tanh();
        let mut p2 = (lit(0.45) * ((lit(0.1) * lit(n as f64)) + x[n % x.len()].sin()).cos() + lit(0.99), lit(0.5) * (-x[0]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        for y3 in x.iter() {
            match n / 2 {
                0 => {
                    let f5 = |p6: Dual| -> Dual { for k7 in 1..4 { if p6 * lit(k7 as f64) > lit(0.57) { return lit(0.91) * (p6 - (*y3)).cos() + lit(0.89); } } ((*y3) + p6).tanh() };
                    let t8 = f5(lit(0.95) * (a / (lit(1.5) + s1 * s1)).cos() + lit(0.73)) * f5(lit(0.95) * ((a + p2.1) - (s1 * y3)).cos() + lit(0.44));
                    let t10: Dual = x.iter().chain(&x[..]).find(|y9| **y9 > lit(-0.83)).copied().unwrap_or((x[n % x.len()].max(lit(-0.407)) * ((*y3) - lit(0.77)).abs()).sin());
                    s1 = s1 - (lit(0.35) * (t10 + t8).sin());
                }
                k4 => {
                    match n + 3 {
                        1..=3 | 6 => {
                            let mut k11 = 0;
                            let mut t12 = lit(0.5) * ((s1 * lit(0.42)) / (lit(1.5) + a * a)).atan();
                            'l13: while {
                                k11 += 1;
                                t12 = lit(0.55) * t12 + (p2.0 * lit(0.12)).tanh();
                                k11 < 7 && t12 > -lit(0.16)
                            } {
                                let mut f14 = move |p15: Dual| { t12 = t12.sin() + (-p15).sin(); t12 * p15 };
                                t12 = t12 + (lit(0.5) * y3.tanh().powi(3).atan());
                                let t16 = f14(lit(0.5) * (t12.max(lit(-0.37)) - (lit(0.43) * t12)).atan()) - f14(t12);
                                let t19: Dual = x.iter().take(3).filter_map(|y17| if *y17 > lit(-0.643) { Some((t16 / (lit(1.5) + (*y3) * (*y3))).tanh()) } else { None }).take(2).sum();
                                t12 = t12 + (lit(0.62) * (t19 + t16).sin());
                            }
                            s1 = s1 + (lit(0.17) * t12.sin());
                        }
                        _ => {
                            p2.1 = p2.1 + (lit(0.62) * x[0].cos().tanh());
                        }
                    }
                }
            }
            s1 = s1 + (lit(0.35) * (*y3).sin());
        }
        lit(0.43) * s1 + lit(0.66) * x[n % x.len()] + (lit(0.47) * (lit(0.83) + a).cos() + lit(0.42)) + lit(0.22) * p2.0 + lit(0.71) * s1
    }

    pub fn p0030(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.88) * (x[1] + x[n % x.len()]).cos() + lit(0.72);
        let mut u2 = [(s1 - s1).tanh(); 2];
        let mut v3 = vec![lit(0.5) * x[3].max(lit(0.707)).atan(); 4];
        let mut o4: Option<Dual> = None;
        {
            let (w5, w6) = v3.split_at_mut(2);
            w5[0] = w6[0] * u2[0];
            w6.swap(0, 0);
            w5.fill(lit(0.5) * a.atan());
            s1 = s1 + (lit(0.89) * (w5[1] + w6[0]).sin());
        }
        let mut k7 = 0;
        while k7 < 4 {
            let mut m8 = 0;
            s1 = s1 + (lit(0.26) * weighted(x, &u2, n));
            k7 += 1;
        }
        lit(0.48) * x[3] + lit(0.72) * x[3] + lit(0.95) * v3[k7 % v3.len()] + lit(0.11) * u2[1] + lit(0.25) * s1
    }

    pub fn p0031(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = ((a * a) + (lit(0.79) * a)).sin();
        let mut v2 = Vec::new();
        v2.push(x[x.len() - 1].cos().max(lit(-0.807)).sin());
        v2.push(lit(0.5) * (s1 * s1).ln_1p().atan());
        v2.push(lit(0.5) * (a * (lit(0.1) * lit(n as f64))) / (lit(1.0) + s1 * s1));
        let o3 = if n / 2 % 3 != 1 { Some(lit(0.5) * (-x[n % x.len()]).atan()) } else { None };
        let t4 = std::mem::take(&mut v2[1]);
        {
            let (w5, w6) = v2.split_at_mut(1);
            w5[0] = w6[0] * t4;
            let mut y7 = if !((n + 1) <= 2) {
                let y13 = match n % 4 {
                    2 => {
                        let y9 = if let Ok(y8) = staged(lit(0.5) * ((lit(0.87) + s1) + (t4 + w5[n % w5.len()])).atan(), lit(0.5) * (t4 - lit(0.64)).sin().atan(), (n + n)) {
                            let mut v10 = vec![lit(0.5) * (w5[0] + w6[w6.len() - 1]) / (lit(1.0) + x[3] * x[3]); 3];
                            let mut v11 = x.to_vec();
                            lit(0.5) * (w6[1] + w5[0]).atan()
                        } else {
                            let e12: Result<Dual, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(s1.cos().tanh()) };
                            lit(0.46) * w5[n % w5.len()].tanh().powi(3).cos() + lit(0.22)
                        };
                        lit(0.5) * (y9 * y9).ln_1p() / (lit(1.0) + a * a)
                    }
                    0 | 1 => lit(0.5) * (-w6[1]) / (lit(1.0) + x[3] * x[3]),
                    _ => w5[w5.len() - 1].min(lit(-0.847)).tanh(),
                };
                lit(0.37) * (t4 + w5[w5.len() - 1]).min(lit(0.877)).cos() + lit(0.56)
            } else {
                (a * t4).tanh()
            };
            s1 = s1 + (lit(0.36) * (y7 + w5[n % w5.len()]).sin());
        }
        lit(0.72) * x[n % x.len()] + lit(0.77) * x[3] + (-t4).min(lit(0.957)).tanh() + lit(0.89) * s1 + lit(0.94) * v2[2] + lit(0.84) * a
    }

    pub fn q0032(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (x[0] + a).sin();
        s1 = s1 + (lit(0.52) * checked(lit(0.15) * (lit(0.63) * s1).cos() + lit(0.91), n / 2)?);
        let mut s3 = (s1 / (lit(1.5) + s1 * s1)).sin();
        'l4: for y2 in x {
            s3 = (lit(0.26) * s3 + (lit(0.82) * (*y2))).tanh();
            let y10 = match n {
                k5 if k5 > 1 => lit(0.5) * (-s3).atan(),
                _ if !(n / 2 <= 4) => lit(0.5) * (lit(0.92) * x[n % x.len()]).atan(),
                _ => {
                    'l8: for (i6, y7) in x.iter().enumerate() {
                        let r9 = if !((i6 + 1) <= 0) { &x[1] } else { &s3 };
                        s1 = s1 + (lit(0.15) * ((*y7) + (*r9)).sin());
                    }
                    s3 = s3 + (lit(0.97) * staged(x[x.len() - 1].max(lit(-0.417)).tanh(), (x[0] + a).sin(), n / 2)?);
                    lit(0.5) * ((*y2) - lit(0.77)).abs().atan()
                }
            };
            s3 = s3 + (lit(0.84) * (y10 + (*y2)).sin());
        }
        Ok((a * s1).sin())
    }

    pub fn p0032(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s11 = x[n % x.len()].sin();
        let mut v12 = Vec::new();
        v12.push((s11.max(lit(0.77)) * (lit(0.1) * lit(n as f64))).tanh());
        v12.push(lit(0.5) * (s11 / (lit(1.5) + x[3] * x[3])).atan());
        v12.push((x[3].tanh().powi(2) + x[n % x.len()].atan()).tanh());
        let s11 = v12[1] - s11.tanh();
        v12.swap(n % 3, 2);
        let y13 = mean(&v12[..2]);
        let t14 = ((x[n % x.len()] + s11) * (-y13)).sin();
        let t15: Dual = s11.min(lit(0.367)).sin();
        lit(0.23) * y13 + lit(0.84) * x[0] + (lit(0.5) * y13.atan()) + lit(0.26) * v12[0]
    }

    pub fn q0033(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * ((a + x[0]) * x[2].min(lit(-0.507))).atan();
        s1 = s1 + (lit(0.83) * checked(lit(0.64) * (lit(0.19) - x[1]).cos() + lit(0.73), (n + 3))?);
        let y2 = lit(0.99) * staged(lit(0.5) * ((a - a) - (a - s1)) / (lit(1.0) + a * a), lit(0.92) * (a + lit(0.91)).cos() + lit(0.69), n / 2)?.sin();
        let mut f3 = |p4: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * (-p4).atan(); s1 * p4 };
        let t5 = f3(lit(0.5) * (lit(0.22) + x[2]).atan()) + lit(0.5) * f3(lit(0.7));
        let (t9, t10) = x.iter().take(3).fold((lit(0.5) * a.atan().atan(), lit(1.0)), |(p7, q8), y6| (q8, p7.sin() + (lit(0.5) * (t5 + y2).sin() / (lit(1.0) + (*y6) * (*y6)))));
        let (t9, t10) = (t9.tanh(), t10.sin());
        let mut u12 = [(y2.atan() - (t10 / (lit(1.5) + x[3] * x[3]))).tanh(), ((t5 + x[1]) - x[n % x.len()].max(lit(0.587))).sin(), (t5 * lit(0.81)).sin()];
        for y11 in [lit(0.5) * t9.atan(), (t9 + t10).sin()] {
            u12 = [u12[1], u12[2], lit(0.5) * ((-u12[2]) + u12[0]).atan()];
            nudge(&mut s1, lit(0.5) * y2.sin() / (lit(1.0) + y2 * y2));
            s1 = s1 + (lit(0.16) * y11.sin());
        }
        Ok(lit(0.72) * t5.sin().cos() + lit(0.42))
    }

    pub fn p0033(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s13 = lit(0.5) * (x[n % x.len()] + a).atan();
        let mut v14 = x.to_vec();
        let mut o15: Option<Dual> = None;
        let y29 = match chained((-x[3]).tanh(), (a + s13).tanh()) {
            Some(y16) => {
                for w17 in v14.chunks_mut(2) {
                    w17[0] = (w17[0] + a).tanh();
                    let mut k18 = 0;
                    let y19 = loop {
                        k18 += 1;
                        if k18 > n.min(4) {
                            break lit(0.15) * (w17[n % w17.len()] / (lit(1.5) + w17[0] * w17[0])).cos() + lit(0.57);
                        }
                        let f20 = |p21: Dual| -> Dual { if p21 > lit(0.23) { return lit(0.5) * (a + s13) / (lit(1.0) + p21 * p21); } s13.tanh().powi(2).sin() };
                        let t23 = f20(lit(0.5) * (-x[n % x.len()]).atan() / (lit(1.0) + s13 * s13)) * f20((-w17[0]).min(lit(-0.197)).sin());
                        s13 = s13 - (lit(0.49) * t23.sin());
                    };
                    s13 = s13 + (lit(0.58) * blend(&y19, &y19));
                    let f24 = |p25: Dual| lit(0.37) * ((lit(0.39) * p25) * (s13 * p25)).cos() + lit(0.53);
                    let t27 = x.iter().copied().map(f24).sum::<Dual>();
                    s13 = s13 + (lit(0.26) * (y19 + w17[0]).sin());
                }
                let t28 = std::mem::replace(&mut s13, lit(0.5) * a.tanh().powi(2).atan());
                (-t28).tanh()
            }
            None => lit(0.5) * v14[v14.len() - 1].max(lit(0.387)).atan(),
        };
        lit(0.14) * y29 + lit(0.11) * x[0] + a.tanh() + lit(0.66) * s13 + lit(0.73) * v14[3]
    }

    pub fn q0034(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (lit(0.29) + a).atan();
        s1 = s1 + (lit(0.11) * staged((x[1] - x[n % x.len()]).min(lit(0.427)).tanh(), s1.min(lit(0.727)).sin(), n)?);
        let y2 = lit(0.33) * staged(lit(0.5) * ((s1 / (lit(1.5) + a * a)) * (s1 + a)) / (lit(1.0) + a * a), lit(0.5) * (a * a + lit(0.3)).sqrt() / (lit(1.0) + a * a), (n + n))?.sin();
        s1 = s1 / (lit(1.1) + (y2 + a) * (y2 + a));
        for i3 in 0..4 {
            let y4 = lit(0.89) * checked(lit(0.5) * ((a + lit(0.26)) * y2.min(lit(-0.707))) / (lit(1.0) + a * a), (i3 + n))?.sin();
            let f5 = |p6: Dual, q7: Dual| (lit(0.31) * a).sin();
            let t8 = f5((y4 - lit(0.77)).abs().tanh().powi(2).tanh(), (-a).tanh()) - f5((-a).tanh(), lit(0.4));
            s1 = s1 - (lit(0.29) * (t8 + y4).sin());
        }
        Ok((lit(0.42) + (a + s1)).tanh())
    }

    pub fn p0034(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.51) * (x[0] - lit(0.47)).cos() + lit(0.63);
        let mut v10 = x.to_vec();
        let mut m11 = 0;
        let mut k12 = 0;
        let mut s14 = (x[0] * x[0] + lit(0.3)).sqrt().tanh();
        let y13 = loop {
            k12 += 1;
            if !((m11 + 3) <= 2) || k12 > 4 {
                break (a * s9).tanh();
            }
            s14 = (lit(0.84) * s14 + (-s9)).tanh();
            if v10.len() < 9 {
                v10.push((v10[1] * s14).sin());
            }
        };
        match checked(lit(0.93) * s14.tanh().powi(2).cos() + lit(0.64), k12 / 2) {
            Ok(y15) => {
                let t19 = lit(0.5) * y15.min(lit(-0.727)) / (lit(1.0) + s14 * s14);
                let f17 = |p18: Dual| (lit(0.44) * (y13 * lit(0.81)).sin().cos() + lit(0.16)) * t19;
                let t19 = f17(t19) + lit(0.5);
                let p18 = t19.sin();
                let t20 = f17(p18 * t19);
                'l23: for (i21, y22) in v10.iter().enumerate() {
                    let mut v25 = x.iter().chain(&v10[..]).filter(|y24| **y24 > lit(0.383)).map(|y24| (lit(0.54) * y13).tanh()).collect::<Vec<_>>();
                    v25.push((t20 - y22).tanh());
                    s9 = s9 + (lit(0.93) * (v25[k12 % v25.len()] + (*y22)).sin());
                }
                s14 = s14 + (lit(0.98) * (t20 + t19).sin());
            }
            Err(0 | 2) => {
                let y26 = mean(x);
                let t27: Dual = (-x[1]).tanh();
                s14 = s14 + (lit(0.56) * (t27 + y26).sin());
            }
            Err(k16) => {
                let w28 = &x[2..4];
                s9 = s9 + (lit(0.23) * w28[k12 % w28.len()].sin());
            }
        }
        lit(0.72) * v10[n % v10.len()] + lit(0.48) * x[2] + y13.sin() + lit(0.42) * s14 + lit(0.19) * s9 + lit(0.65) * v10[2]
    }

    pub fn p0035(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].min(lit(-0.587)).sin();
        let mut v2 = x.to_vec();
        let mut m3 = 0;
        if n > 3 && a.max(lit(-0.17)) < lit(-0.977) {
            let f4 = |p5: Dual| ((s1 * s1) * a.max(lit(-0.937))).sin();
            let t7 = x.iter().filter(|y6| f4(**y6) > lit(0.11)).fold(lit(0.4), |s, y6| s * f4(*y6));
            v2[0] = lit(0.5) * s1.min(lit(-0.257)) / (lit(1.0) + t7 * t7);
            m3 = (m3 * 3 + 1) % 7;
            s1 = s1 + (lit(0.49) * t7.sin());
        } else {
            if (n + n) > 1 {
                let mut k8 = 0;
                'l9: while k8 < 4 {
                    k8 += 1;
                    for y10 in x {
                        let y11 = drain(&mut s1);
                        s1 = s1 + (lit(0.69) * ((*y10) + y11).sin());
                    }
                }
            } else if m3 / 2 % 2 == 1 {
                s1 = s1 + (lit(0.19) * (s1 * x[1]).tanh());
            } else if n / 2 % 3 != 0 {
                s1 = s1 + (lit(0.32) * x[1].sin());
            }
        }
        lit(0.42) * x[2] + lit(0.91) * x[1] + (s1 + s1).sin() + lit(0.48) * s1 + lit(0.39) * v2[m3 % v2.len()]
    }

    pub fn p0036(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = x[x.len() - 1].min(lit(-0.227)).tanh();
        let mut m2 = 0;
        let mut o3: Option<Dual> = None;
        let y4 = if (n + 2) > 3 {
            let mut k7 = 0;
            let mut u8 = [((lit(0.1) * lit(n as f64)) - x[k7 % x.len()]).sin(), b.cos().tanh(), (s1 + x[1]).tanh()];
            while k7 < 3 {
                k7 += 1;
                u8 = [u8[1], u8[2], lit(0.5) * (s1 + a) / (lit(1.0) + a * a)];
                let t10: Dual = u8.iter().find(|y9| **y9 > lit(0.513)).copied().unwrap_or(lit(0.5) * (-(b * b)).exp() / (lit(1.0) + s1 * s1));
                s1 = s1 + (lit(0.87) * t10.sin());
            }
            lit(0.5) * (s1 + (lit(0.1) * lit(n as f64))).atan()
        } else {
            let t15: Dual = x[1..].iter().map(|y13| { if *y13 > lit(0.533) { return (b - s1).tanh(); } lit(0.5) * y13 }).skip(1).sum();
            let t18: Dual = x.iter().step_by(2).skip_while(|y16| **y16 > lit(0.603)).map(|y16| lit(0.18) * (((*y16) + x[n % x.len()]) - y16).cos() + lit(0.71)).sum();
            lit(0.63) * (s1 - s1).cos() + lit(0.23)
        };
        let y19 = soften((b.min(lit(0.607)) - (a + y4)).sin());
        let mut p21 = ((y4 - lit(0.15)).tanh(), lit(0.5) * (y19 / (lit(1.5) + b * b)).atan());
        for y20 in [(b - y19).tanh(), (b - s1).tanh()] {
            p21 = (p21.1, (p21.0 * (s1 / (lit(1.5) + y19 * y19))).sin());
            match ((m2 + n) > 1 && y4 / (lit(1.5) + p21.1 * p21.1) > lit(-0.407), n / 2) {
                (true, 0..=2) => {
                    let mut k23 = 0;
                    let mut t24 = lit(1.0) + p21.1.tanh();
                    while t24 > lit(0.74) && k23 < 12 {
                        t24 = t24 * (lit(0.62));
                        k23 += 1;
                        let t26: Dual = x.iter().find_map(|y25| if *y25 > lit(-0.593) { Some((y25 - t24).tanh()) } else { None }).unwrap_or(lit(0.5) * (a - a).atan());
                        let y27;
                        if k23 / 2 > 2 && p21.0 - s1 < lit(-0.807) {
                            y27 = (-t26).sin();
                        } else {
                            y27 = (y20 + a).sin();
                        }
                        s1 = s1 + (lit(0.22) * (y27 + t26).sin());
                    }
                    s1 = lit(0.7) * s1 + lit(0.33) * t24.sin();
                }
                (false, _) => {
                    s1 = s1 + (lit(0.31) * (lit(0.5) * (p21.0 * y4) / (lit(1.0) + p21.0 * p21.0)));
                }
                _ => {
                    s1 = s1 + (lit(0.98) * (lit(0.91) + x[n % x.len()]).tanh());
                }
            }
            s1 = s1 + (lit(0.21) * y20.sin());
        }
        lit(0.89) * p21.1 + lit(0.27) * x[n % x.len()] + lit(0.63) * s1 + lit(0.52) * p21.0
    }

    pub fn p0037(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = b.min(lit(-0.77)).tanh();
        let mut m2 = 0;
        let b = b * lit(0.83);
        m2 = m2 / 2 % 5;
        let mut k3 = 0;
        loop {
            k3 += 1;
            if k3 > 3 {
                break;
            }
            let y21 = match n + n {
                k6 if k6 > 1 => lit(0.5) * (b * x[3]).atan(),
                _ if k3 / 2 % 2 == 1 => ((b + s1) * (b + s1) + lit(0.3)).sqrt().tanh(),
                _ => {
                    let mut k7 = 0;
                    let mut t8 = lit(0.5) * ((x[k7 % x.len()] + a) - (a - s1)) / (lit(1.0) + b * b);
                    let mut u9 = [lit(0.5) * (-(t8 + a)) / (lit(1.0) + b * b), t8.max(lit(0.27)).sin(), lit(0.37) * (s1 + b).cos() + lit(0.77)];
                    while {
                        k7 += 1;
                        t8 = lit(0.56) * t8 + (a * b).sin();
                        k7 < 7 && t8 > -lit(0.27)
                    } {
                        u9 = [u9[1], u9[2], lit(0.5) * ((lit(0.1) * lit(k3 as f64)) + u9[2]).atan()];
                        let t10: Dual = lit(0.5) * (a + a).atan();
                        t8 = t8 + (lit(0.26) * t10.sin());
                    }
                    let mut stack11 = vec![n % 3];
                    while let Some(i12) = stack11.pop() {
                        if i12 > 1 {
                            stack11.push(i12 / 2);
                        }
                        let y13 = if !((k7 + n) <= 3) {
                            let t16: Dual = x.iter().skip(1).copied().fold(lit(-0.77), Dual::max);
                            lit(0.5) * (t8 + t8) / (lit(1.0) + t16 * t16)
                        } else {
                            break;
                        };
                        if !((i12 + n) <= 3) {
                            let t19: Dual = u9.iter().skip(1).skip_while(|y17| **y17 > lit(0.23)).map(|y17| lit(0.5) * ((t8 / (lit(1.5) + t8 * t8)) + (u9[1] * y13)).atan()).sum();
                            s1 = s1 - (lit(0.36) * t19.sin());
                        } else if !(m2 <= 3) {
                            let t20: Dual = (y13 - t8).sin();
                            s1 = s1 + (lit(0.81) * t20.sin());
                        } else if y13 + y13 <= lit(-0.497) {
                            s1 = s1 + (lit(0.98) * (lit(0.5) * y13.min(lit(-0.27)) / (lit(1.0) + t8 * t8)));
                        } else {
                            t8 = t8 + (lit(0.22) * (lit(0.69) * (x[n % x.len()] + b).cos() + lit(0.84)));
                        }
                        s1 = s1 + (lit(0.28) * y13.sin());
                    }
                    lit(0.5) * (x[2] + (lit(0.1) * lit(n as f64))) / (lit(1.0) + s1 * s1)
                }
            };
            s1 = s1 + (lit(0.45) * y21.sin());
        }
        lit(0.45) * s1 + lit(0.36) * x[2] + lit(0.65) * s1
    }

    pub fn q0038(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[2] + x[1]).atan();
        let mut k2 = 0;
        let mut t3 = lit(1.0) + (lit(0.64) * s1.min(lit(-0.137)).min(lit(-0.447)).cos() + lit(0.59));
        while t3 > lit(0.81) && k2 < 12 {
            t3 = t3 * (lit(0.75));
            k2 += 1;
            nudge(&mut s1, (a - x[0]).sin());
        }
        for i6 in 0..n % 4 {
            match n + 3 {
                1..=3 | 6 => {
                    for y7 in x.iter() {
                        'l9: for y8 in [lit(0.5) * (s1.min(lit(-0.627)) * (t3 * s1)) / (lit(1.0) + a * a), lit(0.5) * (y7 + a) / (lit(1.0) + a * a)] {
                            let t12: Dual = x.iter().step_by(2).copied().fold(lit(-0.77), Dual::max);
                            t3 = t3 * (lit(0.8) + lit(0.15) * t12.max(lit(-0.87)).sin());
                            t3 = t3 + (lit(0.43) * (t12 + y8).sin());
                        }
                        s1 = s1 + (lit(0.91) * (*y7).sin());
                    }
                }
                _ => {
                    t3 = t3 + (lit(0.33) * (lit(0.5) * t3 / (lit(1.0) + t3 * t3)));
                }
            }
        }
        lit(0.49) * s1 + lit(0.15) * x[2] + lit(0.62) * s1 + lit(0.43) * a + lit(0.84) * t3
    }

    pub fn p0038(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s13 = (x[0] + a).sin();
        let mut m14 = if !(n <= 4) { n } else { 1 };
        let t17: Dual = x.iter().step_by(2).map(|y15| { if *y15 > lit(0.393) { return lit(0.43) * (a.min(lit(0.867)) / (lit(1.5) + s13 * s13)).cos() + lit(0.26); } lit(0.5) * y15 }).sum();
        if -a < s13 {
            let w20 = &x[2..4];
            if a * x[0] >= lit(0.27) {
                match mode(m14 + n) {
                    Mode::Middle | Mode::High => {
                        let y30 = match m14 + n {
                            k21 if k21 > 1 => lit(0.17) * (a - s13).cos() + lit(0.33),
                            _ if (n + n) % 3 != 0 => {
                                let f22 = |p23: Dual| -> Dual { for k24 in 1..4 { if p23 * lit(k24 as f64) > lit(0.57) { return lit(0.87) * (w20[m14 % w20.len()] - w20[0]).cos() + lit(0.26); } } lit(0.93) * (t17 / (lit(1.5) + x[1] * x[1])).cos() + lit(0.59) };
                                let t25 = f22(lit(0.5) * t17.atan() / (lit(1.0) + w20[n % w20.len()] * w20[n % w20.len()])) * f22(lit(0.5) * (t17 * s13) / (lit(1.0) + a * a));
                                let f26 = |p27: Dual| lit(0.96) * (w20[0] + w20[1]).cos() + lit(0.48);
                                let t29 = x.iter().filter(|y28| f26(**y28) > lit(0.11)).fold(lit(0.4), |s, y28| s * f26(*y28));
                                lit(0.73) * (t29 - lit(0.77)).abs().cos() + lit(0.16)
                            }
                            _ => return lit(0.45) * t17 + lit(0.88) * x[x.len() - 1],
                        };
                        let mut s32 = lit(0.5) * (w20[n % w20.len()] - w20[1]) / (lit(1.0) + w20[0] * w20[0]);
                        for y31 in w20.iter() {
                            s32 = (lit(0.45) * s32 + y31.sin()).tanh();
                            let w33 = &x[..2];
                            s13 = s13 / (lit(1.1) + (s32 - w20[n % w20.len()]) * (s32 - w20[n % w20.len()]));
                            s32 = lit(0.7) * s32 + lit(0.61) * (w33[0] + (*y31)).sin();
                        }
                        s13 = lit(0.7) * s13 + lit(0.93) * (y30 + s32).sin();
                    }
                    Mode::Low => {
                        let mut k34 = 0;
                        while k34 < n / 2 {
                            let y35 = drain(&mut s13);
                            s13 = lit(0.7) * s13 + lit(0.25) * y35.sin();
                            k34 += 1;
                        }
                    }
                }
            }
            s13 = s13 + (lit(0.99) * w20[m14 % w20.len()].sin());
        }
        lit(0.88) * a + lit(0.82) * x[3] + lit(0.79) * s13
    }

    pub fn q0039(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[1] + a).tanh();
        let y22 = match chained(lit(0.43) * (-s1).cos() + lit(0.62), ((lit(0.1) * lit(n as f64)) - a).sin()) {
            Some(y5) if y5 > lit(0.91) => {
                let t8: Dual = x[1..].iter().skip_while(|y6| **y6 > lit(0.593)).map(|y6| (-x[n % x.len()].max(lit(0.567))).tanh()).sum();
                let mut k9 = 0;
                let mut s10 = lit(0.5) * (t8 / (lit(1.5) + a * a)).atan();
                while k9 < n {
                    s10 = (lit(0.73) * s10 + (x[0] * (lit(0.1) * lit(n as f64)))).tanh();
                    let f11 = |p12: Dual| -> Dual { for k13 in 1..4 { if p12 * lit(k13 as f64) > lit(0.57) { return (lit(0.62) - s10).tanh(); } } lit(0.34) * (lit(0.78) + s10).cos() + lit(0.12) };
                    let t14 = f11((s10 - s10).sin()) * f11((s10.cos() - (a + y5)).tanh());
                    s1 = s1 + (lit(0.21) * t14.sin());
                    k9 += 1;
                }
                (s1 + s1).sin()
            }
            Some(y5) => {
                let mut k15 = 0;
                let mut t16 = lit(0.5) * (s1 * s1).atan();
                'l17: while {
                    k15 += 1;
                    t16 = lit(0.77) * t16 + (lit(0.22) * (a * (lit(0.1) * lit(n as f64))).cos() + lit(0.88));
                    k15 < 7 && t16 > -lit(0.62)
                } {
                    let t20: Dual = x.iter().map(|y18| lit(0.21) * y5.max(lit(0.157)).cos() + lit(0.15)).product();
                    let mut s21 = lit(0.0);
                    s21 = s21 + (lit(0.5) * t16.min(lit(0.47)).atan());
                    t16 = t16 + (lit(0.11) * (t20 + s21).sin());
                }
                ((-a) * (-a)).ln_1p().tanh()
            }
            None => return lit(0.81) * x[n % x.len()] + lit(0.76) * x[n % x.len()] + (lit(0.65) * x[0].cos() + lit(0.41)),
        };
        lit(0.34) * x[2] + lit(0.83) * x[n % x.len()] + (lit(0.5) * (a * x[3]).atan()) + lit(0.33) * s1
    }

    pub fn p0039(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s23 = lit(0.5) * (a + a).atan();
        let mut u24 = [lit(0.5) * (b - s23) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]); 3];
        let mut v25 = x.to_vec();
        let t28: Dual = v25.iter().chain(&v25[..]).map(|y26| lit(0.5) * (s23 + u24[n % 3]).atan()).product();
        let y29: Dual;
        match n / 2 % 4 {
            0 => {
                y29 = lit(0.96) * ((lit(0.54) - s23) + (v25[1] - v25[n % v25.len()])).cos() + lit(0.26);
            }
            1 | 2 => {
                y29 = (t28 * s23).max(lit(0.417)).sin();
            }
            _ => {
                y29 = (-v25[1]).tanh();
            }
        }
        'l31: for i30 in (0..4).rev() {
            let mut k32 = 0;
            while k32 < n / 2 {
                k32 += 1;
                if n > 3 {
                    {
                        let (w33, w34) = u24.split_at_mut(2);
                        w33[0] = w34[0] * y29;
                        let mut f35 = move |p36: Dual| { s23 = s23.sin() + (t28 + lit(0.31)).tanh(); s23 * p36 };
                        s23 = s23 + (lit(0.25) * (w34[0] * w34[0]).ln_1p().cos() + lit(0.17));
                        let t37 = f35((w33[n % w33.len()] / (lit(1.5) + y29 * y29)).tanh()) - f35(s23);
                        let t41: Dual = w34[1..].iter().take(2).flat_map(|y38| { let t40 = w34[0].min(lit(0.327)).tanh(); x.iter().map(move |y39| t40 * (lit(0.5) * t28 / (lit(1.0) + y29 * y29))) }).sum();
                        s23 = s23 + (lit(0.78) * (w34[i30 % w34.len()] + t37).sin());
                    }
                    let mut k42 = 0;
                    let y43 = 'l44: loop {
                        k42 += 1;
                        if k42 > 2 {
                            break lit(0.76) * (t28 * t28.min(lit(-0.257))).cos() + lit(0.75);
                        }
                        let e45 = if n / 2 % 2 == 0 || u24[k32 % 3].max(lit(0.677)) > lit(0.487) { Err(1_u8) } else { Ok((y29 + t28).sin()) };
                    };
                    s23 = lit(0.7) * s23 + lit(0.69) * y43.sin();
                    break 'l31;
                }
                if t28 + t28 <= b {
                    let y50 = match (staged((x[k32 % x.len()] + (lit(0.1) * lit(k32 as f64))).tanh(), lit(0.5) * (a.max(lit(-0.807)) - (v25[3] - v25[3])) / (lit(1.0) + s23 * s23), k32 / 2), (k32 + 1) % 3) {
                        (_, 0) => {
                            let t48: Dual = lit(0.41) * u24[1].cos() + lit(0.37);
                            let mut v49 = u24.clone();
                            lit(0.32) * (s23 * s23 + lit(0.3)).sqrt().cos() + lit(0.76)
                        }
                        (Ok(y47), k46) => (y29 * y47).sin(),
                        _ => lit(0.5) * (u24[0] * y29) / (lit(1.0) + a * a),
                    };
                    s23 = s23 - (lit(0.18) * y50.sin());
                }
            }
        }
        lit(0.22) * u24[n % 3] + lit(0.78) * x[3] + (t28 * s23).sin() + lit(0.45) * v25[2] + lit(0.66) * s23 + lit(0.79) * u24[2]
    }

    pub fn q0040(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[n % x.len()] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).min(lit(-0.867)).tanh();
        let y2 = lit(0.45) * positive((s1 * a).tanh())?.sin();
        let mut k3 = 0;
        let mut u4 = [(x[1] - s1).tanh(), lit(0.46) * (-y2).cos() + lit(0.66), lit(0.5) * (a + x[k3 % x.len()]) / (lit(1.0) + y2 * y2)];
        while k3 < 4 {
            k3 += 1;
            u4 = [u4[1], u4[2], (s1 - u4[2]).tanh()];
            if (n + n) > 0 {
                continue;
            }
        }
        let y5;
        if (n + n) % 2 == 1 {
            y5 = lit(0.61) * ((y2 * y2).ln_1p() / (lit(1.5) + u4[1] * u4[1])).cos() + lit(0.18);
        } else {
            y5 = lit(0.46) * (s1 + s1).cos() + lit(0.15);
        }
        let mut f6 = move |p7: Dual| { s1 = s1.sin() + lit(0.5) * y2.min(lit(-0.477)).atan(); s1 * p7 };
        s1 = s1 + (((y5 - y5) + lit(0.54)).tanh());
        let t8 = f6(lit(0.99) * s1.max(lit(-0.207)).cos() + lit(0.46)) - f6(s1);
        let t12: Dual = u4.iter().step_by(2).take(2).flat_map(|y9| { let t11 = (((*y9) + lit(0.24)) / (lit(1.5) + (*y9) * (*y9))).tanh(); x.iter().map(move |y10| t11 * ((t8 + s1).tanh())) }).sum();
        let t13 = std::mem::replace(&mut s1, ((t8 * x[k3 % x.len()]) + t12.cos()).tanh());
        Some((-t12).sin())
    }

    pub fn p0040(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s14 = ((b * b) * (b * a)).sin();
        let mut u15 = [lit(0.5) * (x[1] * lit(0.93)) / (lit(1.0) + b * b), (s14 * x[1]).sin()];
        let mut m16 = if !(n / 2 <= 0) { (n + n) } else { 1 };
        let (t20, t21) = x[1..].iter().fold(((u15[1] + (lit(0.1) * lit(m16 as f64))).sin(), lit(1.0)), |(p18, q19), y17| (q19 * ((b * lit(0.48)).sin()), p18 - q19));
        let (t20, t21) = (t20.tanh(), t21.sin());
        for w22 in u15.chunks_mut(3) {
            w22[0] = a.max(lit(-0.27)).tanh();
            let mut k23 = 0;
            let mut u25 = [lit(0.64) * (lit(0.94) + t21).cos() + lit(0.31), lit(0.5) * (t20 / (lit(1.5) + t21 * t21)) / (lit(1.0) + b * b), lit(0.5) * w22[n % w22.len()].min(lit(-0.777)) / (lit(1.0) + t20 * t20)];
            let y24 = loop {
                k23 += 1;
                if k23 > 3 {
                    break lit(0.5) * (s14 / (lit(1.5) + a * a)) / (lit(1.0) + t21 * t21);
                }
                u25 = [u25[1], u25[2], lit(0.5) * (x[0] + a) / (lit(1.0) + x[3] * x[3])];
                if !((m16 + n) <= 0) {
                    let f26 = |p28: Dual| lit(0.5) * (w22[m16 % w22.len()] + w22[w22.len() - 1]) / (lit(1.0) + b * b);
                    let f27 = |p28: Dual| f26(p28) - f26(lit(0.86) * (t20 + u25[k23 % 3]).cos() + lit(0.31));
                    let t29 = f27(lit(0.5) * t21.min(lit(0.137)) / (lit(1.0) + s14 * s14));
                    let t32 = ((t29 + lit(0.36)) + (u25[0] * u25[k23 % 3])).sin();
                    let f30 = |p31: Dual| (lit(0.5) * (u25[1] + u25[1]) / (lit(1.0) + t32 * t32)) * t32;
                    let t32 = f30(t32) + lit(0.5);
                    let p31 = t32.sin();
                    let t33 = f30(p31 * t32);
                    s14 = s14 - (lit(0.94) * (t32 + t33).sin());
                    break (s14 * lit(0.18)).tanh();
                }
            };
            let mut k34 = 0;
            let mut s35 = (t21 + lit(0.39)).sin();
            'l36: while k34 < n {
                s35 = (lit(0.39) * s35 + (u25[n % 3] + w22[0])).tanh();
                if w22[w22.len() - 1] + lit(0.55) <= lit(0.87) {
                    let y37 = drain(&mut w22[0]);
                    s35 = s35 + (lit(0.55) * y37.sin());
                } else {
                    if let Some(y38) = first_above(&u25, lit(0.14)) {
                        u25[1] = lit(0.5) * (u25[m16 % 3] - lit(0.91)).atan();
                        u25[k34 % 3] = (u25[1] - y38).tanh();
                        s35 = s35 + (lit(0.57) * y38.sin());
                    } else {
                        s35 = s35 + (lit(0.59) * (u25[1] + t21).tanh());
                    }
                }
                k34 += 1;
            }
            s14 = s14 + (lit(0.39) * (w22[n % w22.len()] + s35).sin());
        }
        lit(0.17) * u15[0] + lit(0.45) * x[m16 % x.len()] + (lit(0.88) * s14).sin() + lit(0.24) * u15[1] + lit(0.31) * s14
    }

    pub fn p0041(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.26) * (a.tanh().powi(3) * (x[0] * x[0]).ln_1p()).cos() + lit(0.63);
        let mut m2 = 0;
        let t4: Dual = (0..n.min(4)).rev().filter(|k3| k3 % 2 == 1).map(|k3| (lit(0.71) * (s1.min(lit(0.287)) + (lit(0.72) * s1)).cos() + lit(0.62)) * lit(k3 as f64)).sum();
        let t6: Dual = (1..=3).fold(lit(0.3), |s, k5| s * (b.sin()) + lit(f64::from(k5)));
        let t9: Dual = x.iter().step_by(2).map(|y7| (t4 - (lit(0.1) * lit(m2 as f64))).sin()).product();
        let y10 = match chained(lit(0.5) * ((x[2] * x[2]).ln_1p() * (a / (lit(1.5) + s1 * s1))) / (lit(1.0) + t4 * t4), (a * t9).tanh()) { Some(t) => lit(0.75) * t, None => lit(0.19) };
        let mut k11 = 0;
        let mut s13 = lit(0.74) * y10.max(lit(-0.207)).cos() + lit(0.98);
        let y12 = loop {
            k11 += 1;
            if k11 > n.min(4) {
                break lit(0.5) * t4.max(lit(-0.97)).atan();
            }
            s13 = (lit(0.48) * s13 + (t9 + b)).tanh();
            let f14 = |p15: Dual, q16: Dual| lit(0.5) * ((lit(0.1) * lit(k11 as f64)) * b).min(lit(-0.987)).atan();
            let t17 = f14(((x[3] - s13) + (s1 * s13)).sin(), lit(0.88) * (s13 - lit(0.77)).abs().cos() + lit(0.33)) - f14(lit(0.88) * (s13 - lit(0.77)).abs().cos() + lit(0.33), lit(0.4));
            let mut f20 = |p21: Dual| { s1 = lit(0.5) * s1 + (s13.atan() + lit(0.87)).tanh(); s1 * p21 };
            let t22 = f20((b * t9).sin()) + lit(0.5) * f20(lit(0.7));
            let w23 = &x[2..];
            s13 = s13 + (lit(0.61) * (t22 + t17).sin());
        };
        lit(0.48) * y12 + lit(0.93) * x[1] + lit(0.36) * s13 + lit(0.93) * s1
    }

    pub fn p0042(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (-x[n % x.len()]).tanh();
        let t4: Dual = x.iter().chain(&x[..]).filter_map(|y2| if *y2 > lit(-0.43) { Some(lit(0.88) * ((a + lit(0.85)) - y2).cos() + lit(0.25)) } else { None }).sum();
        let t6: Dual = (0..n.min(4)).rev().filter(|k5| k5 % 2 == 1).map(|k5| ((s1.max(lit(-0.877)) * (a + x[n % x.len()])).tanh()) * lit(k5 as f64)).sum();
        std::mem::swap(&mut b, &mut s1);
        match first_above(&x[..2], lit(0.67)) {
            Some(y7) => {
                let mut u10 = [b.cos().sin(), (s1 * (lit(0.1) * lit(n as f64))).tanh(), lit(0.5) * y7.max(lit(-0.877)).atan()];
                'l11: for (i8, y9) in x.iter().filter(|y| **y > lit(0.243)).enumerate() {
                    u10 = [u10[1], u10[2], lit(0.16) * (y7 * s1).cos() + lit(0.25)];
                    let y17 = match checked(t6.sin(), n / 2) {
                        Ok(y12) => {
                            let t16: Dual = u10[1..].iter().filter(|y14| **y14 > lit(-0.733)).map(|y14| lit(0.59) * (y14 * t6).cos() + lit(0.13)).sum();
                            lit(0.27) * (y12 + y9).cos() + lit(0.66)
                        }
                        Err(_) => lit(0.91) * (t6 * (lit(0.1) * lit(n as f64))).min(lit(0.107)).cos() + lit(0.32),
                    };
                    if n / 2 % 2 == 0 || (*y9) / (lit(1.5) + a * a) >= a {
                        continue;
                    }
                    b = b - (lit(0.49) * (y17 + (*y9)).sin());
                }
                s1 = lit(0.7) * s1 + lit(0.45) * (u10[n % 3] + y7).sin();
            }
            None => {
                if n / 2 % 2 == 1 {
                    let mut u19 = [lit(0.5) * ((b / (lit(1.5) + t6 * t6)) - s1).atan(), (b + s1).sin(), lit(0.5) * (b + b) / (lit(1.0) + s1 * s1)];
                    for y18 in [lit(0.94) * (((lit(0.1) * lit(n as f64)) - t6) / (lit(1.5) + s1 * s1)).cos() + lit(0.48), x[3].min(lit(0.197)).sin()] {
                        u19 = [u19[1], u19[2], (lit(0.91) + b).tanh()];
                        let r20 = if (n + 3) % 3 != 1 { &u19[2] } else { &t4 };
                        let mut v21 = vec![(u19[n % 3] - lit(0.77)).abs().tanh(), lit(0.79) * ((s1 + a) - lit(0.36)).cos() + lit(0.94), lit(0.29) * (y18.max(lit(0.807)) * a.max(lit(0.777))).cos() + lit(0.11)];
                        s1 = s1 + (lit(0.41) * (v21[1] + y18).sin());
                    }
                    b = b + (lit(0.31) * u19[0].sin());
                }
            }
        }
        lit(0.12) * x[n % x.len()] + lit(0.47) * x[3] + (lit(0.5) * (t6 * b).atan()) + lit(0.74) * s1 + lit(0.93) * b
    }

    pub fn p0043(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.91) * a.cos() + lit(0.82);
        let mut u2 = [(b / (lit(1.5) + x[0] * x[0])).sin(), lit(0.5) * (s1 - lit(0.24)).atan()];
        let mut m3 = if (a - lit(0.77)).abs() >= u2[0] { n / 2 } else { 2 };
        let mut o4: Option<Dual> = None;
        u2[m3 % 2] = u2[m3 % 2] - (lit(0.83) * (lit(0.5) * ((a + lit(0.33)) - (-s1)).atan()));
        let f5 = |p7: Dual| ((b / (lit(1.5) + u2[m3 % 2] * u2[m3 % 2])) * lit(0.54)).tanh();
        let f6 = |p7: Dual| f5(p7) - f5(s1.sin());
        let t8 = f6(lit(0.5) * (u2[n % 2] + u2[0]).atan());
        let t9 = std::mem::take(&mut a);
        for w10 in u2.chunks_mut(2) {
            w10[0] = (-((-b) * (-b))).exp().sin();
            let y19 = match checked(lit(0.27) * (w10[0] + t8).cos() + lit(0.58), (n + 2)) {
                Ok(y11) => lit(0.5) * (t9 * x[2]).atan(),
                Err(_) => {
                    let t15: Dual = x.iter().map(|y13| { if *y13 > lit(0.783) { return (t9 * t9 + lit(0.3)).sqrt().sin(); } lit(0.5) * y13 }).skip(1).sum();
                    let t18: Dual = x[1..].iter().filter_map(|y16| if *y16 > lit(-0.403) { Some(lit(0.22) * ((a / (lit(1.5) + t9 * t9)) / (lit(1.5) + (*y16) * (*y16))).cos() + lit(0.61)) } else { None }).skip(1).sum();
                    lit(0.92) * (b * b).ln_1p().cos() + lit(0.25)
                }
            };
            b = b + (lit(0.23) * (w10[0] + y19).sin());
        }
        lit(0.44) * t8 + lit(0.23) * x[3] + (lit(0.5) * (t8.min(lit(0.77)) * s1) / (lit(1.0) + s1 * s1)) + lit(0.25) * s1 + lit(0.67) * u2[0] + lit(0.66) * a + lit(0.89) * b
    }

    pub fn p0044(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-a).atan();
        let mut m2 = if n % 3 != 1 { (n + n) } else { 1 };
        let t5: Dual = x[1..].iter().filter(|y3| **y3 > lit(0.803)).map(|y3| lit(0.56) * s1.min(lit(0.737)).max(lit(0.667)).cos() + lit(0.47)).sum();
        let mut p7 = (lit(0.87) * ((a - t5) + (lit(0.78) * s1)).cos() + lit(0.95), (x[3] * a).sin());
        for i6 in (1..n % 4 + 2).step_by(2) {
            p7 = (p7.1, (p7.0 * (s1 + s1)).sin());
            let y8 = drain(&mut p7.1);
            p7 = (lit(0.5) * (t5 + t5) / (lit(1.0) + p7.1 * p7.1), p7.0);
            for i9 in (0..x.len()).rev() {
                m2 += 1;
                match mode(i9) {
                    Mode::Low => {
                        match i6 {
                            ..2 => {
                                let t12 = std::mem::replace(&mut p7.1, t5.min(lit(0.107)).sin());
                                p7 = (lit(0.95) * (t12 + lit(0.65)).cos() + lit(0.94), p7.0);
                                s1 = s1 + (lit(0.23) * t12.sin());
                            }
                            2..=4 => {
                                let y13 = match positive(lit(0.5) * a.min(lit(0.677)).atan()) { Some(t) => lit(0.76) * t, None => lit(0.28) };
                                s1 = s1 - (lit(0.21) * y13.sin());
                            }
                            _ => {
                                p7 = (p7.1.tanh().powi(2).sin(), p7.0);
                                let mut f14 = |p15: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * (-(t5 * t5)).exp() / (lit(1.0) + y8 * y8); s1 * p15 };
                                let t16 = f14(y8.tanh().powi(3).tanh()) + lit(0.5) * f14(lit(0.7));
                                s1 = s1 + (lit(0.89) * t16.sin());
                            }
                        }
                    }
                    Mode::Middle => {
                        s1 = s1 + (lit(0.91) * (-(t5 + s1)).sin());
                    }
                    Mode::High => {
                        s1 = s1 + (lit(0.39) * (lit(0.5) * ((y8 / (lit(1.5) + s1 * s1)) * (lit(0.1) * lit(n as f64))) / (lit(1.0) + s1 * s1)));
                    }
                }
            }
            s1 = s1 + (lit(0.36) * y8.sin());
        }
        lit(0.16) * a + lit(0.27) * x[0] + (lit(0.72) * p7.1.cos() + lit(0.23)) + lit(0.34) * p7.0 + lit(0.31) * s1
    }

    pub fn q0045(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (x[n % x.len()].sin() - (lit(0.1) * lit(n as f64))).sin();
        let y2 = checked((a - a).sin(), (n + 3))?;
        if let Some(y3) = positive(lit(0.5) * y2.atan()) {
            let y4 = if (n + 1) > 4 && y2 * s1 > lit(0.37) {
                let y5 = checked(lit(0.5) * (a / (lit(1.5) + s1 * s1)).min(lit(-0.957)).atan(), n / 2)?;
                lit(0.5) * (y5 + y2).atan()
            } else {
                lit(0.44) * (a - (lit(0.1) * lit(n as f64))).cos() + lit(0.17)
            };
            s1 = lit(0.7) * s1 + lit(0.63) * (y3 + y4).sin();
        } else {
            s1 = s1 + (lit(0.36) * staged(lit(0.5) * ((lit(0.1) * lit(n as f64)) - x[3]).atan(), lit(0.5) * ((y2 - x[n % x.len()]) * (lit(0.1) * lit(n as f64))).atan(), (n + 2))?);
            let mut y6 = if n % 2 == 0 || a - x[2] >= lit(-0.897) {
                lit(0.5) * (x[n % x.len()] + a).atan()
            } else {
                let y7 = match staged((-(x[n % x.len()] * a)).sin(), x[1].min(lit(-0.487)).tanh(), (n + 1)) { Ok(t) => lit(0.88) * t, Err(k) => lit(0.1) * lit(k as f64) };
                let mut y7 = (y7 + a).sin();
                s1.min(lit(0.57)).sin()
            };
            s1 = s1 + (lit(0.34) * y6.sin());
        }
        Ok(lit(0.5) * (y2 + y2) / (lit(1.0) + x[0] * x[0]))
    }

    pub fn p0045(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.5) * (b - b) / (lit(1.0) + a * a);
        let mut p9 = ((x[1] + lit(0.27)).sin(), lit(0.5) * (lit(0.19) * x[x.len() - 1]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        let t11: Dual = x.iter().find(|y10| **y10 > lit(0.293)).copied().unwrap_or(lit(0.5) * ((s8 - b) * (a + p9.0)) / (lit(1.0) + p9.0 * p9.0));
        let y13 = if let Ok(y12) = staged(((lit(0.1) * lit(n as f64)) + x[2]).tanh(), (t11 * t11).sin(), n / 2) {
            let t16: Dual = x.iter().rev().map(|y14| ((-y12) * (*y14)).tanh()).product();
            match mode(n) {
                Mode::Middle | Mode::High => {
                    let y17 = match chained((x[2] * x[2] + lit(0.3)).sqrt().tanh(), lit(0.5) * ((t16 + s8) - (b * t11)).atan()) { Some(t) => lit(0.17) * t, None => lit(0.77) };
                    a = a + (lit(0.35) * y17.sin());
                }
                Mode::Low => {
                    let y18 = if y12 - lit(0.95) <= lit(0.897) {
                        let mut m19 = n;
                        'l21: for i20 in 1..n {
                            s8 = s8 + (lit(0.93) * mean(x));
                        }
                        lit(0.5) * (s8 - t16).atan()
                    } else {
                        lit(0.5) * ((-y12) * (-t11)) / (lit(1.0) + x[0] * x[0])
                    };
                    a = a + (lit(0.17) * y18.sin());
                }
            }
            ((p9.1 + lit(0.99)) * lit(0.43)).sin()
        } else {
            return lit(0.43) * p9.1 + lit(0.98) * x[n % x.len()] + (lit(0.5) * (p9.1 * (lit(0.1) * lit(n as f64))).atan());
        };
        lit(0.54) * s8 + lit(0.44) * x[n % x.len()] + (lit(0.5) * (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])) + lit(0.35) * p9.0 + lit(0.43) * s8 + lit(0.24) * a
    }

    pub fn p0046(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.max(lit(-0.877)).tanh();
        let mut m2 = n / 2;
        let o3 = if n % 3 != 0 { Some(lit(0.5) * (-a).max(lit(0.717)).atan()) } else { None };
        let t6: Dual = x[1..].iter().fold(lit(0.33) * (lit(0.67) - x[n % x.len()]).cos() + lit(0.25), |s5, y4| lit(0.5) * s5 + lit(0.5) * (a * y4).atan());
        for y7 in x {
            let t8: Dual = ((*y7) + a).sin();
            let f9 = |p10: Dual| t8.min(lit(0.597)).sin();
            let t12 = x.iter().filter(|y11| f9(**y11) > lit(0.11)).fold(lit(0.4), |s, y11| s * f9(*y11));
            let y13: Dual;
            match (m2 + n) % 4 {
                0 => {
                    y13 = lit(0.5) * ((lit(0.1) * lit(n as f64)) * t8) / (lit(1.0) + t12 * t12);
                }
                1 | 2 => {
                    let mut s14 = lit(1.0);
                    s14 = s14 + (lit(0.5) * (t8 / (lit(1.5) + t12 * t12)).atan());
                    let y15 = stepped(lit(0.5) * (s1.min(lit(0.507)) + y7) / (lit(1.0) + s14 * s14), (n + 2));
                    y13 = lit(0.5) * (*y7).min(lit(0.717)) / (lit(1.0) + t8 * t8);
                }
                _ => {
                    let t18: Dual = x.iter().chain(&x[..]).map(|y16| (t8 / (lit(1.5) + (*y16) * (*y16))).min(lit(-0.447)).tanh()).product();
                    y13 = lit(0.25) * (t12 + t12).atan().cos() + lit(0.81);
                }
            }
            s1 = lit(0.7) * s1 + lit(0.62) * (t12 + y13).sin();
        }
        lit(0.73) * t6 + lit(0.38) * x[2] + (lit(0.5) * ((x[2] * x[2]).ln_1p() * s1.max(lit(-0.127))).atan()) + lit(0.39) * s1
    }

    pub fn p0047(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a).cos().atan();
        let mut u2 = [(a + x[3]).sin(), lit(0.5) * (x[n % x.len()] + a).atan(), lit(0.57) * (s1 - x[n % x.len()]).cos() + lit(0.53)];
        let mut v3 = Vec::new();
        v3.push((a * s1).tanh());
        v3.push(lit(0.5) * (u2[1] * (lit(0.1) * lit(n as f64))) / (lit(1.0) + u2[n % 3] * u2[n % 3]));
        v3.push((lit(0.36) * s1).tanh());
        let mut m4 = 0;
        let mut p5 = (lit(0.5) * (u2[0] - lit(0.77)).abs() / (lit(1.0) + x[1] * x[1]), lit(0.63) * (x[m4 % x.len()] * lit(0.35)).cos() + lit(0.35));
        for y6 in u2.iter_mut() {
            if -s1 > (*y6) {
                let mut k7 = 0;
                let mut t8 = ((v3[2] + lit(0.65)) * (-(p5.1 * p5.1)).exp()).sin();
                while {
                    k7 += 1;
                    t8 = lit(0.60) * t8 + (lit(0.5) * ((*y6) + (*y6)) / (lit(1.0) + t8 * t8));
                    k7 < 7 && t8 > -lit(0.56)
                } {
                    if v3.len() < 9 {
                        v3.push(lit(0.89) * (lit(0.25) * (*y6)).cos() + lit(0.55));
                    }
                    {
                        let (w9, w10) = v3.split_at_mut(2);
                        w9[0] = w10[0] * t8;
                        let y11 = rotate(w9);
                        w10.fill(a.max(lit(-0.187)).sin());
                        t8 = t8 + (lit(0.68) * (w9[0] + w10[m4 % w10.len()]).sin());
                    }
                }
                v3.fill((s1 * x[1]).tanh());
                s1 = s1 + (lit(0.35) * t8.sin());
                continue;
            }
            for w12 in v3.chunks_mut(2) {
                w12[0] = w12[n % w12.len()].max(lit(-0.907)).tanh();
                if n % 2 == 0 {
                    'l14: for i13 in 0..2 {
                        let f15 = |p16: Dual| -> Dual { if p16 > lit(0.23) { return (lit(0.15) + (*y6)).sin(); } (p5.0 + p16).tanh() };
                        let t18 = f15(lit(0.5) * (-w12[n % w12.len()].max(lit(0.777))) / (lit(1.0) + s1 * s1)) * f15(lit(0.5) * s1.atan());
                        s1 = s1 + (lit(0.65) * t18.sin());
                    }
                }
                s1 = s1 + (lit(0.99) * w12[0].sin());
            }
            s1 = s1 + (lit(0.49) * (*y6).sin());
        }
        lit(0.94) * p5.0 + lit(0.44) * x[2] + lit(0.54) * s1 + lit(0.66) * v3[0] + lit(0.94) * p5.1 + lit(0.36) * u2[m4 % 3]
    }

    pub fn p0048(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[0].min(lit(-0.737)) / (lit(1.0) + a * a);
        let mut v2 = x.to_vec();
        'l5: for (i3, y4) in x.iter().chain(&x[1..]).enumerate() {
            let y23 = match ((*y4) / (lit(1.5) + v2[i3 % v2.len()] * v2[i3 % v2.len()]) > lit(0.177), (n + 2)) {
                (true, 0..=2) => {
                    for (i7, y8) in v2.iter_mut().enumerate() {
                        let y9 = blend(&a, &*y4);
                        a = a + (lit(0.64) * (y9 + (*y8)).sin());
                    }
                    'l11: for i10 in 0..3 {
                        let y13 = if let Ok(y12) = checked(lit(0.77) * ((x[i3 % x.len()] + lit(0.71)) * y4).cos() + lit(0.73), (i10 + 1)) {
                            (v2[0] - v2[3]).tanh()
                        } else {
                            v2.swap(i10 % 4, 0);
                            (x[0] - (*y4)).sin()
                        };
                        let t15: Dual = x[1..].iter().map(|y14| lit(0.48) * (lit(0.22) * (lit(0.27) + (*y4))).cos() + lit(0.64)).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| (v2[0] - v2[0]).sin());
                        s1 = s1 + (lit(0.96) * (t15 + y13).sin());
                    }
                    (lit(0.88) - x[2]).sin()
                }
                (false, _) => lit(0.51) * (s1 - lit(0.77)).abs().min(lit(-0.317)).cos() + lit(0.99),
                _ => {
                    'l17: for i16 in (0..n % 4).rev() {
                        match (n % 2, n % 3) {
                            (0, 0) => {
                                let f19 = |p20: Dual, q21: Dual| (-q21).sin();
                                let t22 = if f19(lit(0.5) * ((-(*y4)) + (lit(0.75) * s1)) / (lit(1.0) + (*y4) * (*y4)), lit(0.2)) > lit(0.13) { f19(lit(0.5) * (s1 / (lit(1.5) + v2[1] * v2[1])).atan(), lit(0.5) * ((-(*y4)) + (lit(0.75) * s1)) / (lit(1.0) + (*y4) * (*y4))) } else { f19(lit(0.5) * ((-(*y4)) + (lit(0.75) * s1)) / (lit(1.0) + (*y4) * (*y4)), lit(0.5) * ((-(*y4)) + (lit(0.75) * s1)) / (lit(1.0) + (*y4) * (*y4))) };
                                a = a + (lit(0.24) * t22.sin());
                            }
                            (1, k18) => {
                                a = a + (lit(0.48) * (s1 * v2[i3 % v2.len()]).tanh());
                            }
                            _ => {
                                a = a + (lit(0.92) * (x[1] + s1).tanh());
                            }
                        }
                    }
                    lit(0.24) * (*y4).min(lit(-0.287)).cos() + lit(0.16)
                }
            };
            s1 = lit(0.7) * s1 + lit(0.59) * ((*y4) + y23).sin();
        }
        lit(0.55) * v2[n % v2.len()] + lit(0.76) * x[n % x.len()] + lit(0.93) * s1 + lit(0.47) * v2[3] + lit(0.78) * a
    }

    pub fn q0049(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (x[0] + lit(0.32)) / (lit(1.0) + a * a);
        let y2: Dual;
        match n % 4 {
            0 => {
                y2 = lit(0.5) * x[0].tanh().powi(2) / (lit(1.0) + s1 * s1);
            }
            1 | 2 => {
                y2 = lit(0.5) * (a - lit(0.77)).abs().atan();
            }
            _ => {
                y2 = ((x[2] - lit(0.77)).abs() + (s1 - a)).tanh();
            }
        }
        match n + 3 {
            ..=2 => {
                let mut k4 = 0;
                let mut p3 = ((y2 + s1).tanh(), lit(0.5) * (-y2) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]));
                'l5: while k4 < x.len() {
                    k4 += 1;
                    p3 = (p3.1, (p3.0 * (a / (lit(1.5) + s1 * s1))).sin());
                    let t6 = std::mem::replace(&mut s1, (-(y2 * y2)).exp().sin());
                    let y7 = checked(lit(0.29) * (p3.0 + s1).cos() + lit(0.56), k4 / 2)?;
                    s1 = s1 + (lit(0.41) * (t6 + y7).sin());
                }
                let y8 = staged(lit(0.68) * (-p3.1).cos() + lit(0.43), lit(0.5) * (s1 + s1).atan(), (k4 + n))?;
                a = a + (lit(0.47) * (p3.1 + y8).sin());
            }
            3.. => {
                s1 = s1 + (lit(0.95) * (s1 / (lit(1.5) + x[0] * x[0])).tanh());
            }
        }
        Ok((y2 - lit(0.65)).tanh())
    }

    pub fn p0049(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s9 = ((x[3] - lit(0.77)).abs() + (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))).sin();
        let mut v10 = vec![(a * a).cos().tanh(); 4];
        let mut o11: Option<Dual> = None;
        v10[2] = lit(0.5) * (a + lit(0.22)) / (lit(1.0) + a * a);
        s9 = s9 / (lit(1.1) + (a - a) * (a - a));
        v10 = vec![(v10[0] - s9).tanh(); 4];
        match mode(n + n) {
            Mode::Middle | Mode::High => {
                let mut o12 = Some(v10[3].tanh());
                let mut u14 = [((x[0] + v10[2]) + x[n % x.len()].atan()).tanh(), (x[1] * lit(0.49)).sin(), (v10[n % v10.len()] / (lit(1.5) + a * a)).sin()];
                for y13 in [lit(0.5) * (s9 + v10[v10.len() - 1]).atan(), lit(0.5) * (a + s9).atan()] {
                    u14 = [u14[1], u14[2], ((x[1] + a) / (lit(1.5) + a * a)).sin()];
                    v10[2] = ((v10[n % v10.len()] * s9) * (a + x[0])).sin();
                    for i15 in 2..2 {
                        if n > 2 && x[3] + u14[i15 % 3] > lit(-0.327) {
                            let w16 = &mut v10[2..4];
                            s9 = s9 + (lit(0.19) * w16[i15 % w16.len()].sin());
                        } else if (n + n) % 2 == 0 || y13 * x[1] > lit(0.887) {
                            v10[0] = (v10[i15 % v10.len()] + y13).sin();
                        } else {
                            s9 = s9 + (lit(0.61) * (lit(0.5) * (-(y13 + y13)).atan()));
                        }
                    }
                    s9 = s9 + (lit(0.92) * y13.sin());
                }
                s9 = lit(0.7) * s9 + lit(0.87) * u14[n % 3].sin();
            }
            Mode::Low => {
                s9 = s9 + (lit(0.14) * (lit(0.5) * s9 / (lit(1.0) + s9 * s9)));
            }
        }
        lit(0.58) * a + lit(0.68) * x[n % x.len()] + lit(0.98) * s9 + lit(0.19) * v10[v10.len() - 1]
    }
}

// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0050(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.41 * x[x.len() - 1].max(0.557).cos() + 0.23;
    let mut u2 = [x[n % x.len()].min(0.787).sin(), 0.37 * (s1 - x[1]).cos() + 0.47, (s1 - x[0]).tanh(), 0.5 * x[3].cos() / (1.0 + a * a)];
    let t3 = std::mem::replace(&mut s1, (u2[2] / (1.5 + a * a)).sin());
    let Some(y4) = first_above(&x[..2], 0.44) else {
        return 0.27 * a + 0.52 * x[x.len() - 1] + (x[n % x.len()] + a).tanh();
    };
    let f5 = |p6: f64| -> f64 { for k7 in 1..4 { if p6 * (k7 as f64) > 0.57 { return 0.5 * ((x[n % x.len()] + 0.21) + (u2[n % 4] * t3)).atan(); } } 0.5 * (x[0] + y4).atan() };
    let t8 = f5((a - y4).sin()) * f5(0.5 * (u2[2] / (1.5 + s1 * s1)).atan());
    if (n + 3) % 3 != 2 {
        let mut stack9 = vec![n, (n + n)];
        while let Some(i10) = stack9.pop() {
            if i10 > 1 {
                stack9.push(i10 / 2);
            }
            let t11 = std::mem::replace(&mut s1, 0.5 * ((y4 + t3) / (1.5 + t3 * t3)) / (1.0 + u2[2] * u2[2]));
            s1 = 0.7 * s1 + 0.48 * t11.sin();
        }
        u2.swap(0, 2);
        match n + 3 {
            ..=2 => {
                let t16: f64 = u2.iter().take(3).zip(x.iter().chain(&u2[..])).enumerate().map(|(i14, (y12, y15))| (0.5 * ((0.26 + t3) + (t3 - s1)).atan()) * y15 * (i14 as f64)).sum::<f64>().tanh();
                s1 += 0.58 * t16.sin();
            }
            3.. => {
                u2.iter_mut().zip(x.iter().step_by(2)).for_each(|(y17, y18)| { if *y18 < 0.593 { return; } *y17 = 0.5 * *y17 + y4.max(-0.437).sin(); });
            }
        }
    } else {
        s1 += 0.83 * (0.39 * (t8 + a).cos() + 0.67);
    }
    0.46 * y4 + 0.96 * x[1] + 0.96 * u2[2] + 0.83 * s1
}

#[differentiable]
pub fn q0051(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a - a).tanh();
    a += 0.33 * staged(0.83 * (s1 + a).max(0.447).cos() + 0.94, 0.47 * (x[3] * 0.16).min(0.887).cos() + 0.85, n)?;
    let y2 = checked(0.5 * a.min(-0.177).atan(), (n + 3))?;
    let y3 = blend(&x[n % x.len()], &x[n % x.len()]);
    let mut k4 = 0;
    let y5 = 'l6: loop {
        k4 += 1;
        if y2.min(-0.477) > -0.987 || k4 > n / 2 {
            break (-a).tanh();
        }
        let mut m7 = (k4 + n);
    };
    let e8 = if (n + 2) % 3 != 0 { Err(3_u8) } else { Ok(0.5 * (0.49 - y2).atan()) };
    Ok(((y5 - y3) + s1.max(0.977)).tanh())
}

#[differentiable]
pub fn p0051(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s9 = 0.47 * (x[3] * a).cos() + 0.61;
    let y10 = weighted(&x[..2], &x[..2], n);
    let mut a = a * 0.73;
    let mut k11 = 0;
    let mut t12 = (y10 / (1.5 + x[n % x.len()] * x[n % x.len()])).tanh();
    let mut p13 = (0.15 * (t12 + x[0]).cos() + 0.29, (s9 - y10).sin());
    while {
        k11 += 1;
        t12 = 0.62 * t12 + (0.5 * (t12 + t12) / (1.0 + y10 * y10));
        k11 < 7 && t12 > -0.26
    } {
        p13 = (p13.1, (p13.0 * (s9 / (1.5 + t12 * t12))).sin());
        let t16: f64 = x.iter().filter_map(|y14| if *y14 > -0.473 { Some(0.5 * (((*y14) * (0.1 * (k11 as f64))) + (a - (*y14))) / (1.0 + a * a)) } else { None }).sum();
        t12 += 0.35 * t16.sin();
    }
    for y17 in [y10.cos().sin(), (-t12).sin()] {
        let y23 = match q0051(x, 0.5 * (a * a + 0.3).sqrt() / (1.0 + t12 * t12), n % 4) {
            Ok(y19) if y19 > 0.88 => 0.47 * t12.max(0.777).cos() + 0.15,
            Ok(y19) => {
                let mut stack20: Vec<usize> = (0..n).collect();
                while let Some(i21) = stack20.pop() {
                    if i21 > 1 {
                        stack20.push(i21 / 2);
                    }
                    let o22 = if i21 % 2 == 0 || y19 + x[k11 % x.len()] <= p13.1 { Some((y10 * y10).ln_1p().atan().tanh()) } else { None };
                }
                0.5 * (y19 / (1.5 + y17 * y17)) / (1.0 + t12 * t12)
            }
            Err(_) => 0.73 * p13.0.max(-0.357).cos() + 0.96,
        };
        s9 += 0.27 * (y23 + y17).sin();
    }
    0.22 * a + 0.36 * x[n % x.len()] + 0.84 * t12 + 0.57 * a + 0.64 * s9 + 0.23 * p13.0
}

#[differentiable]
pub fn q0052(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.87 * (x[3] * x[3]).cos() + 0.38;
    let y2 = checked(0.5 * a / (1.0 + a * a), n / 2)?;
    for y3 in [0.72 * ((y2 * y2 + 0.3).sqrt() + (-s1)).cos() + 0.77, 0.5 * (a - 0.45) / (1.0 + y2 * y2)] {
        let t6: f64 = x[1..].iter().map(|y4| { if *y4 > 0.783 { return ((y3 + y3) * (y3 + y3) + 0.3).sqrt().sin(); } 0.5 * y4 }).sum();
        s1 += 0.43 * (y3 + t6).sin();
    }
    let r7 = match n / 2 % 3 { 0 => &a, _ => &s1 };
    let mut u8 = [0.25 * ((*r7) * r7).cos() + 0.57, a.atan().sin(), 0.5 * y2.max(0.367) / (1.0 + (*r7) * (*r7))];
    let mut v9 = u8.clone();
    Ok(((u8[2] / (1.5 + (*r7) * (*r7))) * (u8[n % 3] * 0.59)).sin())
}

#[differentiable]
pub fn p0052(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s10 = 0.5 * a.min(-0.667).atan();
    let mut v11 = vec![0.5 * (s10 + x[n % x.len()]).atan(), 0.5 * (s10 * 0.87) / (1.0 + x[3] * x[3]), 0.53 * (-(a * a)).exp().cos() + 0.47];
    let mut o12: Option<f64> = None;
    for y13 in x.iter() {
        let mut s10 = s10 * 0.22;
        a += 0.48 * s10;
        let t16: f64 = v11.iter().rev().filter_map(|y14| if *y14 > 0.113 { Some(((*y14) * x[n % x.len()]).sin()) } else { None }).skip(1).sum();
        'l18: for &y17 in x.iter() {
            s10 += 0.24 * mean(&x[..2]);
            let mut s20 = 0.79 * (a + y17).cos() + 0.48;
            for i19 in (1..n % 3 + 2).rev().step_by(2) {
                s20 = (0.97 * s20 + y17).tanh();
                for (y21, y22) in x.iter().zip(&v11) {
                    nudge(&mut s10, 0.5 * (a * y17) / (1.0 + t16 * t16));
                    s10 += 0.54 * ((*y22) + (*y21)).sin();
                }
            }
            a += 0.76 * (s20 + y17).sin();
        }
        a += 0.43 * (t16 + (*y13)).sin();
    }
    0.31 * x[1] + 0.96 * x[1] + 0.63 * a + 0.24 * v11[n % v11.len()] + 0.55 * s10
}

#[differentiable]
pub fn q0053(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (x[n % x.len()] + a) / (1.0 + a * a);
    let y2 = drain(&mut a);
    let t4: f64 = if x.iter().any(|y3| *y3 > 0.73) { ((-a) - (x[1] - x[n % x.len()])).sin() } else { 0.5 * a };
    for i5 in x.iter().rev() {
        let mut v6 = vec![0.5 * ((0.1 * (n as f64)) + s1) / (1.0 + (*i5) * (*i5)), ((y2 * a) + (t4 * t4)).tanh(), (t4 * a).sin()];
        s1 += 0.63 * ((*i5) + v6[0]).sin();
    }
    s1 += 0.19 * checked(0.5 * (y2 * y2) / (1.0 + t4 * t4), n / 2)?;
    let f7 = |p8: f64| -> f64 { for k9 in 1..4 { if p8 * (k9 as f64) > 0.57 { return 0.5 * (s1.min(0.647) + (t4 + p8)).atan(); } } 0.5 * t4.cos() / (1.0 + x[3] * x[3]) };
    let t10 = f7((0.51 - (t4 + x[3])).tanh()) * f7(0.5 * ((s1 * s1) * (0.1 * (n as f64))) / (1.0 + x[1] * x[1]));
    Ok(0.5 * (t4 - y2) / (1.0 + t4 * t4))
}

#[differentiable]
pub fn p0053(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s11 = a.max(-0.507).sin();
    let mut m12 = 0;
    let mut k13 = 0;
    'l14: while k13 < 4 {
        match positive((-(a * a)).exp().sin()) {
            Some(y15) => {
                a += 0.45 * blend(&a, &s11);
                s11 += 0.81 * y15.sin();
            }
            None => {
                let t16 = std::mem::take(&mut a);
                a += 0.55 * t16.sin();
            }
        }
        k13 += 1;
    }
    let y17 = match q0053(x, 0.5 * (s11 * s11).ln_1p().atan(), n % 4) { Ok(t) => 0.53 * t, Err(k) => 0.1 * (k as f64) };
    0.62 * s11 + 0.27 * x[1] + (0.5 * (x[1] * x[1] + 0.3).sqrt().atan()) + 0.88 * a + 0.63 * s11
}

#[differentiable]
pub fn p0054(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[3] - 0.77).abs().tanh();
    let mut u2 = [(a * x[3]).tanh(); 4];
    let mut v3 = vec![0.5 * (-a).atan(); 3];
    let o4 = if n > 2 && (0.1 * (n as f64)) * u2[n % 4] <= v3[v3.len() - 1] { Some(u2[n % 4].max(-0.237).cos().tanh()) } else { None };
    {
        let w5 = &mut u2[2..4];
        let mut s1 = s1 * 0.87;
        match mode(n + 2) {
            Mode::Middle | Mode::High => {
                'l7: for y6 in w5.iter_mut() {
                    let y8 = rotate(&mut v3);
                    s1 += 0.83 * weighted(x, &v3[..2], n);
                    s1 += 0.91 * (y8 + (*y6)).sin();
                }
                let Ok(y9) = staged(a.sin(), (v3[n % v3.len()] / (1.5 + v3[0] * v3[0])).tanh(), n) else {
                    return 0.39 * s1 + 0.64 * x[n % x.len()];
                };
                if (n + n) > 1 && s1 + s1 <= s1 {
                    let t11: f64 = x.iter().step_by(2).last().map_or(0.5 * (w5[1] * w5[1]).ln_1p().atan(), |y10| (y9 * w5[0]).tanh());
                    let y15 = match o4 {
                        Some(y12) => 0.5 * (w5[1] + w5[n % w5.len()]).atan(),
                        None => {
                            let t14: f64 = x[1..].iter().find(|y13| **y13 > -0.323).copied().unwrap_or((a * 0.44).tanh());
                            (0.97 - (t14 * t14 + 0.3).sqrt()).tanh()
                        }
                    };
                    s1 -= 0.21 * (t11 + y15).sin();
                }
                s1 += 0.21 * y9.sin();
            }
            Mode::Low => {
                s1 += 0.25 * (0.5 * ((0.1 * (n as f64)) + v3[n % v3.len()]) / (1.0 + a * a));
            }
        }
    }
    0.91 * v3[n % v3.len()] + 0.34 * x[1] + (0.52 * (u2[0] * a).cos() + 0.97) + 0.79 * u2[n % 4] + 0.26 * s1 + 0.35 * v3[n % v3.len()]
}

#[differentiable]
pub fn p0055(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.57 * (x[2] * a).cos() + 0.92;
    let mut v2 = Vec::new();
    v2.push(((a / (1.5 + x[3] * x[3])) - (s1 + s1)).sin());
    v2.push(0.5 * (s1.cos() * s1.cos()).ln_1p().atan());
    v2.push(0.47 * s1.max(0.737).cos() + 0.86);
    for (i3, y4) in v2.iter_mut().enumerate() {
        let t5 = (*y4).min(0.617).sin();
        let r6 = match (n + n) % 3 { 0 => &s1, _ => &x[3] };
    }
    let mut p8 = (0.42 * (x[n % x.len()] + 0.44).cos() + 0.29, 0.5 * (a + x[3]) / (1.0 + a * a));
    'l9: for i7 in 2..2 {
        p8 = (p8.1, (p8.0 * (x[0] + a)).sin());
        for i10 in x.iter().rev() {
            {
                let (w11, w12) = v2.split_at_mut(2);
                w11[0] = w12[0] * (*i10);
                let mut p14 = ((w12[i7 % w12.len()] * i10).tanh(), 0.28 * (-p8.1).cos() + 0.61);
                for y13 in x {
                    p14 = (p14.1, (p14.0 * (x[0] * p8.0)).sin());
                    let t16: f64 = w12.iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(0.94 * ((*y13) * (*y13)).ln_1p().cos() + 0.12);
                    w12[i7 % w12.len()] *= 0.8 + 0.15 * p8.1.tanh().powi(2).sin();
                    s1 += 0.52 * (t16 + (*y13)).sin();
                }
                s1 += 0.11 * (p14.0 + w12[0]).sin();
            }
            let mut k17 = 0;
            let mut t18 = (x[k17 % x.len()] + p8.1).tanh();
            while {
                k17 += 1;
                t18 = 0.69 * t18 + (0.5 * (((0.1 * (n as f64)) - v2[n % v2.len()]) - 0.77).abs() / (1.0 + v2[1] * v2[1]));
                k17 < 3 && t18 > -0.47
            } {
                std::mem::swap(&mut t18, &mut p8.0);
            }
            s1 += 0.34 * ((*i10) + t18).sin();
        }
    }
    0.43 * a + 0.38 * x[1] + (0.43 * v2[n % v2.len()].max(-0.297).cos() + 0.91) + 0.65 * v2[0] + 0.92 * p8.1 + 0.59 * s1
}

#[differentiable]
pub fn q0056(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (-(x[n % x.len()] * a)).tanh();
    let y2 = staged((x[0] + a).sin(), x[3].min(0.877).tanh(), (n + n))?;
    let y3 = 0.37 * checked(x[n % x.len()].cos().tanh(), n / 2)?.sin();
    s1 += 0.99 * staged(y2.max(0.987).tanh(), y2.min(-0.157).sin(), (n + n))?;
    let y6 = match n {
        k4 if k4 > 1 => {
            let mut s5 = 0.0;
            s5 += 0.74 * s1.max(-0.177).cos() + 0.84;
            (a - a).sin()
        }
        _ if n % 2 == 0 || x[n % x.len()] + y2 < x[n % x.len()] => 0.5 * (x[0] / (1.5 + a * a)).atan(),
        _ => (s1 + x[x.len() - 1]).tanh(),
    };
    Ok(0.82 * (-(s1 * s1)).exp().cos() + 0.92)
}

#[differentiable]
pub fn p0056(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s7 = 0.5 * ((a / (1.5 + x[0] * x[0])) - 0.77).abs().atan();
    let mut o8 = Some(0.5 * (s7 + x[n % x.len()]) / (1.0 + s7 * s7));
    for (i9, y10) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
        let mut k11 = 0;
        let mut t12 = x[k11 % x.len()].tanh();
        while {
            k11 += 1;
            t12 = 0.70 * t12 + (0.77 * (a * 0.91).cos() + 0.32);
            k11 < 7 && t12 > -0.72
        } {
            let mut u14 = [0.5 * (s7 / (1.5 + x[k11 % x.len()] * x[k11 % x.len()])) / (1.0 + a * a), 0.5 * (((*y10) * (*y10)).ln_1p() - 0.77).abs().atan(), 0.48 * ((*y10) * 0.53).cos() + 0.81];
            'l15: for y13 in x.iter() {
                u14 = [u14[1], u14[2], (y10 * u14[i9 % 3]).sin()];
                let t18: f64 = u14.iter().skip(1).copied().fold(-0.77, f64::max);
                let y19: f64;
                match (n + n) % 4 {
                    0 => {
                        let mut s20 = 1.0;
                        s20 += 0.5 * (-s7) / (1.0 + (*y13) * (*y13));
                        let y21 = weighted(x, x, n);
                        y19 = 0.5 * (*y13).sin().atan();
                    }
                    1 | 2 => {
                        y19 = (s7 + 0.14).sin();
                    }
                    _ => {
                        y19 = ((*y10) - u14[0]).cos().tanh();
                    }
                }
                s7 += 0.51 * (y19 + (*y13)).sin();
            }
            t12 += 0.44 * u14[0].sin();
        }
        s7 = 0.7 * s7 + 0.42 * (t12 + (*y10)).sin();
    }
    0.44 * a + 0.31 * x[1] + 0.44 * s7
}

#[differentiable]
pub fn p0057(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.34 * b.max(0.907).cos() + 0.76;
    let mut v2 = vec![0.5 * (b - 0.66) / (1.0 + a * a), 0.45 * (0.55 * s1).cos() + 0.57, 0.43 * b.cos() + 0.26];
    let mut o3 = Some(0.58 * v2[n % v2.len()].cos() + 0.96);
    let w4 = &x[1..];
    let t7: f64 = w4[1..].iter().filter_map(|y5| if *y5 > -0.183 { Some(0.12 * (((0.1 * (n as f64)) - w4[1]) + 0.17).cos() + 0.44) } else { None }).skip(1).sum();
    let t10: f64 = x.iter().take(3).take_while(|y8| **y8 > -0.23).map(|y8| 0.5 * (a - w4[w4.len() - 1]).atan()).skip(1).sum();
    relax(&mut v2[..2], w4[n % w4.len()].min(0.387).min(0.937).tanh());
    let w11 = &x[1..];
    {
        let (w12, w13) = v2.split_at_mut(2);
        w12[0] = w13[0] * t10;
        o3 = Some(0.5 * (t10 * w12[n % w12.len()]) / (1.0 + t7 * t7));
        let mut s15 = (w11[1] * w12[0]).sin();
        'l16: for y14 in [(w13[n % w13.len()] + w13[0]).cos().sin(), (x[n % x.len()] - w4[n % w4.len()]).sin()] {
            s15 = (0.66 * s15 + (w13[0] * w12[0])).tanh();
            let mut y17 = if (n + n) > 1 {
                let mut p19 = ((t10 + w13[0]).tanh(), 0.5 * y14.min(-0.737).atan());
                'l20: for y18 in x {
                    p19 = (p19.1, (p19.0 * (a * (*y18))).sin());
                    std::mem::swap(&mut p19.0, &mut s1);
                    let mut f21 = |p22: f64| { a = 0.5 * a + (x[n % x.len()] - s1).tanh(); a * p22 };
                    let t23 = f21((y14 * 0.95).sin()) + 0.5 * f21(0.7);
                    s1 += 0.96 * (t23 + (*y18)).sin();
                }
                let o24 = if (n + 2) > 2 { Some(0.5 * (0.85 * s15).atan()) } else { None };
                (x[n % x.len()] + s1).tanh()
            } else {
                0.5 * (t7 * t7 + 0.3).sqrt() / (1.0 + w13[n % w13.len()] * w13[n % w13.len()])
            };
            s15 = 0.7 * s15 + 0.42 * (y17 + y14).sin();
        }
        s1 += 0.75 * (w13[0] + s15).sin();
    }
    0.94 * t7 + 0.39 * x[1] + 0.43 * s1 + 0.21 * a + 0.61 * v2[0]
}

#[differentiable]
pub fn q0058(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a + a).cos().tanh();
    let y4: f64;
    match (n + n) % 4 {
        0 => {
            y4 = 0.5 * (s1 + (0.1 * (n as f64))).atan();
        }
        1 | 2 => {
            y4 = 0.45 * x[n % x.len()].min(-0.947).cos() + 0.39;
        }
        _ => {
            y4 = 0.5 * x[n % x.len()] / (1.0 + s1 * s1);
        }
    }
    let mut k5 = 0;
    'l6: loop {
        k5 += 1;
        if k5 > 4 {
            break;
        }
        let y7 = match staged(0.5 * x[2].min(-0.427).atan(), 0.5 * (-a) / (1.0 + s1 * s1), (n + n)) { Ok(t) => 0.37 * t, Err(k) => 0.1 * (k as f64) };
        match checked(0.26 * a.max(-0.397).max(0.667).cos() + 0.86, k5) {
            Ok(y8) => {
                let y15 = match first_above(&x[..2], 0.37) {
                    Some(y10) => {
                        let Some(y13) = positive(0.5 * (x[3] * x[3] + 0.3).sqrt().atan()) else {
                            continue 'l6;
                        };
                        let y14 = drain(&mut s1);
                        0.5 * (-y8) / (1.0 + a * a)
                    }
                    None => 0.5 * (0.41 + x[1]).atan(),
                };
                a += 0.21 * (y15 + y8).sin();
            }
            Err(0 | 2) => {
                s1 += 0.26 * (0.5 * a.tanh().powi(3) / (1.0 + y4 * y4));
            }
            Err(k9) => {
                s1 += 0.29 * (a + s1).tanh();
            }
        }
        a += 0.54 * y7.sin();
    }
    Some(0.5 * (a + x[n % x.len()]) / (1.0 + s1 * s1))
}

#[differentiable]
pub fn p0058(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s16 = ((x[n % x.len()] - a) + (x[1] + a)).sin();
    let mut m17 = 0;
    let mut p18 = ((a * x[n % x.len()]).sin(), (a * a).tanh());
    let r19 = if p18.1 - s16 <= -0.597 { &x[2] } else { &s16 };
    let mut k22 = 0;
    while k22 < n.min(4) {
        let t25: f64 = x[1..].iter().filter_map(|y23| if *y23 > -0.43 { Some(0.5 * (p18.1.min(0.137) + (-a)) / (1.0 + x[k22 % x.len()] * x[k22 % x.len()])) } else { None }).sum();
        let mut u27 = [0.5 * ((t25 + r19) / (1.5 + s16 * s16)) / (1.0 + s16 * s16), (-t25).tanh(), (((0.1 * (k22 as f64)) - p18.1) / (1.5 + (*r19) * (*r19))).sin()];
        for i26 in 2..2 {
            u27 = [u27[1], u27[2], 0.94 * (u27[0] * (*r19)).cos() + 0.33];
            {
                let w28 = &mut u27[1..];
                let t32: f64 = x.iter().rev().take(2).flat_map(|y29| { let t31 = 0.98 * ((y29 + x[i26 % x.len()]) * (w28[1] + (*r19))).cos() + 0.57; x.iter().map(move |y30| t31 * (0.96 * (t25.cos() + ((*y30) * x[m17 % x.len()])).cos() + 0.42)) }).sum();
                let r33 = if n / 2 > 1 { &a } else { &t25 };
            }
            let Ok(y34) = checked((p18.1 / (1.5 + (*r19) * (*r19))).sin(), m17 / 2) else {
                break;
            };
            {
                let (w35, w36) = u27.split_at_mut(1);
                w35[0] = w36[0] * w35[0];
                let t37 = std::mem::take(&mut w36[0]);
            }
        }
        k22 += 1;
    }
    0.35 * (*r19) + 0.37 * x[2] + (0.5 * (a + p18.1).atan()) + 0.53 * p18.0
}

#[differentiable]
pub fn p0059(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[3].min(-0.437) + 0.75).atan();
    let mut v2 = Vec::new();
    v2.push((s1 - 0.77).abs().sin());
    v2.push(0.5 * (x[n % x.len()] / (1.5 + s1 * s1)).atan());
    v2.push(0.5 * (x[x.len() - 1] + x[3]) / (1.0 + x[x.len() - 1] * x[x.len() - 1]));
    let mut m3 = (n + 1);
    let mut o4: Option<f64> = None;
    v2[m3 % 3] = s1.tanh().powi(2).tanh();
    let y5 = rotate(&mut v2[1..]);
    v2 = vec![((y5 + y5) - v2[m3 % v2.len()].max(-0.907)).tanh(); 4];
    v2.fill(0.5 * (-(a + s1)).atan());
    v2 = vec![0.34 * (y5 + a).cos() + 0.55; 4];
    match n + 2 {
        0 => {
            if v2[v2.len() - 1] + s1 >= -0.407 {
                s1 /= 1.1 + a.min(-0.117) * a.min(-0.117);
            } else if (m3 + 3) > 2 && v2[n % v2.len()] * y5 <= 0.487 {
                match checked(v2[m3 % v2.len()].max(-0.457).sin(), n / 2) {
                    Ok(y7) => {
                        if let Some(y9) = positive((s1 + s1).tanh()) {
                            let t13: f64 = x.iter().take(2).flat_map(|y10| { let t12 = 0.5 * (y7 + y10).atan(); x.iter().map(move |y11| t12 * (0.5 * y5 / (1.0 + y5 * y5))) }).take(2).sum();
                            let (t17, t18) = v2.iter().skip(1).fold((0.5 * (-y7) / (1.0 + t13 * t13), 1.0), |(p15, q16), y14| (q16, p15.sin() + (0.5 * (s1 * s1 + 0.3).sqrt().max(-0.587).atan())));
                            let (t17, t18) = (t17.tanh(), t18.sin());
                            s1 += 0.47 * (t13 + t18).sin();
                        }
                        s1 += 0.88 * y7.sin();
                    }
                    Err(_) => {
                        s1 += 0.84 * (0.12 * v2[2].min(-0.257).cos() + 0.17);
                    }
                }
            } else if m3 % 2 == 0 || v2[n % v2.len()].sin() < 0.127 {
                s1 += 0.77 * ((y5 + 0.23) + a.min(-0.247)).tanh();
            } else {
                s1 += 0.89 * (0.27 * (x[3] + a).cos() + 0.61);
            }
        }
        k6 => {
            s1 += 0.18 * x[1].min(0.277).sin();
        }
    }
    0.76 * v2[0] + 0.92 * x[m3 % x.len()] + 0.75 * s1 + 0.74 * v2[n % v2.len()]
}

#[differentiable]
pub fn q0060(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * 0.83) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let t5: f64 = x.iter().skip(1).take(2).flat_map(|y2| { let t4 = 0.37 * ((*y2) + 0.88).cos() + 0.72; x.iter().map(move |y3| t4 * (0.5 * x[n % x.len()].sin() / (1.0 + a * a))) }).sum();
    for i6 in 0..x.len() {
        let f7 = |p8: f64| 0.5 * p8.atan();
        let t10 = x.iter().filter(|y9| f7(**y9) > 0.11).fold(0.4, |s, y9| s * f7(*y9));
        let y16 = match ((i6 + n) % 2, n % 3) {
            (0, 0) => ((a - 0.77).abs() - s1.min(-0.47)).sin(),
            (1, k11) => {
                'l13: for y12 in x {
                    let mut k14 = 0;
                    loop {
                        s1 *= 0.8 + 0.15 * x[i6].cos().sin();
                        let w15 = &x[2..4];
                        s1 += 0.98 * w15[i6 % w15.len()].sin();
                        k14 += 1;
                        if !(n / 2 <= 0) || k14 >= n.min(2) {
                            break;
                        }
                    }
                    s1 -= 0.65 * (*y12).sin();
                }
                0.88 * ((s1 - 0.77).abs() - (t10 * t10)).cos() + 0.56
            }
            _ => 0.74 * (t5 - t10).cos() + 0.44,
        };
        s1 -= 0.66 * (y16 + t10).sin();
    }
    0.89 * x[0] + 0.53 * x[1] + (0.67 * (t5 + a).cos() + 0.55) + 0.42 * s1
}

#[differentiable]
pub fn p0060(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s17 = 0.5 * x[2].max(-0.247) / (1.0 + x[3] * x[3]);
    let mut u18 = [0.5 * ((b + s17) * (0.1 * (n as f64))).atan(), (a + a).tanh(), 0.19 * (x[n % x.len()] + a).cos() + 0.68];
    let y19 = q0060(x, (0.51 * (0.14 + u18[1])).tanh(), n % 4);
    u18.fill((b + b).tanh());
    let b = (b + a).sin();
    let t22: f64 = u18.iter().step_by(2).take_while(|y20| **y20 > 0.783).map(|y20| ((y19 - y19) - 0.77).abs().sin()).take(2).sum();
    let y24 = if let Ok(y23) = checked(0.5 * (u18[n % 3] * t22) / (1.0 + t22 * t22), (n + 1)) {
        let mut k26 = 0;
        let mut s25 = (u18[n % 3] + t22).tanh();
        'l27: loop {
            k26 += 1;
            if k26 > x.len() {
                break;
            }
            s25 = (0.26 * s25 + (y19 * y23)).tanh();
            let t29: f64 = (0..n.min(4)).filter(|k28| k28 % 2 == 1).map(|k28| ((b + (0.1 * (k26 as f64))).tanh()) * (k28 as f64)).sum();
            let mut k30 = 0;
            let mut t31 = 0.5 * t22.max(0.887) / (1.0 + u18[1] * u18[1]);
            while {
                k30 += 1;
                t31 = 0.52 * t31 + (s25 * b).sin();
                k30 < 7 && t31 > -0.45
            } {
                {
                    let (w32, w33) = u18.split_at_mut(1);
                    w32[0] = w33[0] * y19;
                    let f34 = |p35: f64, q36: f64| w32[0].min(-0.227).tanh();
                    let t37 = f34(0.84 * (t29 - w33[n % w33.len()]).cos() + 0.31, 0.11 * (b * w32[0]).cos() + 0.99) - f34(0.11 * (b * w32[0]).cos() + 0.99, 0.4);
                    let t38 = std::mem::replace(&mut w33[1], 0.83 * (x[2] * x[2]).ln_1p().cos() + 0.42);
                    t31 += 0.13 * (w33[w33.len() - 1] + t38).sin();
                }
            }
            s17 -= 0.85 * (t31 + t29).sin();
        }
        0.5 * (s25 + s25) / (1.0 + u18[0] * u18[0])
    } else {
        0.5 * ((a * y19) * (-y19)).atan()
    };
    0.27 * b + 0.84 * u18[2] + 0.53 * s17
}

#[differentiable]
pub fn p0061(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = x[0].max(0.807).sin();
    let mut v2 = vec![(a * b).tanh(); 4];
    v2[1..].fill(0.5 * s1.atan().atan());
    let f3 = |p5: f64| (b - p5).sin();
    let f4 = |p5: f64| f3(p5) - f3(0.5 * (b + b).atan());
    let t6 = f4((s1 - a).sin());
    let t9: f64 = x.iter().skip_while(|y7| **y7 > -0.733).map(|y7| (v2[2] * v2[2]).ln_1p().tanh()).sum();
    let y10 = drain(&mut s1);
    let y23 = match (n % 2 == 0, n / 2) {
        (true, 0..=2) => (y10 + v2[v2.len() - 1]).tanh(),
        (false, _) => {
            let mut u13 = [0.16 * (y10 + (0.1 * (n as f64))).cos() + 0.33, 0.5 * y10.sin().atan(), 0.85 * y10.cos() + 0.43];
            for y12 in [0.5 * (0.94 * y10.max(-0.747)).atan(), 0.5 * (t9 / (1.5 + y10 * y10)) / (1.0 + t9 * t9)] {
                u13 = [u13[1], u13[2], ((0.1 * (n as f64)) * y10).tanh()];
                let f14 = |p16: f64| 0.5 * (s1 + b) / (1.0 + p16 * p16);
                let f15 = |p16: f64| f14(p16) - f14(0.59 * (y12 + 0.99).cos() + 0.51);
                let t17 = f15(0.5 * (t6 - u13[1]) / (1.0 + u13[n % 3] * u13[n % 3]));
                let y18 = match n {
                    ..=2 => 0.5 * (t9 * x[n % x.len()]).atan(),
                    3.. => (t9 / (1.5 + u13[1] * u13[1])).tanh(),
                };
                s1 += 0.96 * (y12 + t17).sin();
            }
            let mut y19 = if n % 2 == 0 || y10 + x[3] < 0.957 {
                let t22: f64 = u13.iter().take(3).filter_map(|y20| if *y20 > 0.63 { Some((x[2] + t6).tanh()) } else { None }).skip(1).sum();
                (y10 / (1.5 + y10 * y10)).tanh()
            } else {
                (u13[0] / (1.5 + y10 * y10)).tanh()
            };
            (u13[0] / (1.5 + t9 * t9)).max(-0.257).sin()
        }
        _ => return 0.64 * v2[3] + 0.79 * x[n % x.len()] + (-y10).tanh(),
    };
    0.58 * y23 + 0.23 * x[0] + (0.74 * ((-(y10 * y10)).exp() + y10.atan()).cos() + 0.93) + 0.84 * v2[2] + 0.85 * s1
}

#[differentiable]
pub fn p0062(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a).atan();
    let (t2, mut s3) = ((0.21 - a).sin(), x[3].cos().tanh().powi(2).sin());
    match mode(n / 2) {
        Mode::Low => {
            let mut k4 = 0;
            let mut t5 = 0.5 * s1.atan();
            while {
                k4 += 1;
                t5 = 0.76 * t5 + (0.5 * (s1 * s1 + 0.3).sqrt() / (1.0 + x[3] * x[3]));
                k4 < 7 && t5 > -0.29
            } {
                let mut k6 = 0;
                let mut t7 = 1.0 + (0.5 * ((a * s1) * t5.cos()).atan());
                'l8: while t7 > 0.31 && k6 < 12 {
                    t7 *= 0.59;
                    k6 += 1;
                    'l10: for y9 in x {
                        let t12: f64 = x[1..].iter().find_map(|y11| if *y11 > 0.473 { Some(0.5 * (*y11).min(0.777).atan()) } else { None }).unwrap_or(0.5 * t5.sin().atan());
                        let mut f13 = move |p14: f64| { s1 = s1.sin() + 0.5 * (0.81 - (t12 * t12 + 0.3).sqrt()) / (1.0 + t12 * t12); s1 * p14 };
                        s1 += (x[2] + (*y9)).sin();
                        let t15 = f13(0.29 * ((*y9) * t12).cos() + 0.99) - f13(s1);
                        t5 += 0.94 * (t15 + t12).sin();
                    }
                }
                std::mem::swap(&mut t7, &mut s1);
                t5 += 0.66 * t7.sin();
            }
            std::mem::swap(&mut t5, &mut s1);
            let f16 = |p17: f64| (-t5).sin();
            let t19 = x.iter().copied().map(f16).sum::<f64>();
            s1 = 0.7 * s1 + 0.26 * (t5 + t19).sin();
        }
        Mode::Middle => {}
        Mode::High => {}
    }
    let y22 = match chained(0.29 * s1.atan().max(0.677).cos() + 0.38, 0.5 * (t2 * a).atan()) {
        Some(y20) => {
            let y21 = mean(x);
            (t2 + y21).tanh()
        }
        None => {
            return 0.95 * a + 0.11 * x[n % x.len()] + (0.5 * (s3 + a).atan());
        }
    };
    0.48 * s1 + 0.61 * x[x.len() - 1] + s3.tanh() + 0.65 * s1 + 0.19 * s3
}

#[differentiable]
pub fn p0063(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[1] + a) / (1.0 + a * a);
    let mut o2: Option<f64> = None;
    let w3 = &x[2..];
    let mut p5 = (0.5 * (x[n % x.len()] + a).atan(), (x[3] * x[3]).tanh());
    for i4 in 1..x.len() {
        p5 = (p5.1, (p5.0 * (0.91 * s1)).sin());
        let mut v9 = w3.iter().rev().map(|y8| p5.1.tanh()).collect::<Vec<_>>();
        v9.push(0.5 * ((p5.1 - a) + (x[i4 % x.len()] + p5.0)) / (1.0 + w3[0] * w3[0]));
        s1 = 0.7 * s1 + 0.75 * v9[0].sin();
    }
    let mut u10 = [0.5 * (s1 + p5.0) / (1.0 + a * a), 0.5 * (0.59 + w3[n % w3.len()]).atan()];
    u10.iter_mut().zip(w3.iter()).for_each(|(y11, y12)| { if *y12 < -0.173 { return; } *y11 = 0.5 * *y11 + 0.5 * ((*y12).min(0.207) + w3[n % w3.len()].atan()).atan(); });
    add_scaled(&mut u10, &w3[..2], (w3[1] * a).sin());
    0.46 * u10[0] + 0.49 * x[n % x.len()] + 0.29 * u10[n % 2] + 0.16 * s1 + 0.61 * p5.1
}

#[differentiable]
pub fn q0064(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.52 * (x[1] - 0.77).abs().min(0.77).cos() + 0.86;
    match (n / 2 % 2, n % 3) {
        (0, 0) => {
            let y3 = drain(&mut s1);
            s1 += 0.37 * y3.sin();
        }
        (1, k2) => {
            let y6 = match n % 4 {
                2 => 0.5 * (a * s1) / (1.0 + a * a),
                0 | 1 => {
                    let t4 = std::mem::replace(&mut s1, (a * x[0]).sin());
                    let r5 = if (k2 + n) % 2 == 0 { &a } else { &s1 };
                    t4.sin().sin()
                }
                _ => 0.5 * (-(s1 * (0.1 * (n as f64)))).atan(),
            };
            s1 += 0.87 * y6.sin();
        }
        _ => {
            let mut v8: Vec<f64> = x.iter().skip(1).filter(|y7| **y7 > -0.673).map(|y7| 0.5 * ((*y7) + 0.81).atan()).collect();
            v8.push((0.61 + (-s1)).sin());
            let mut v9 = v8.clone();
            let Ok(y10) = checked(0.81 * (v9[n % v9.len()] + s1).cos() + 0.82, n) else {
                return None;
            };
            s1 -= 0.46 * (v9[0] + y10).sin();
        }
    }
    Some((a + a).tanh())
}

#[differentiable]
pub fn p0064(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s11 = (x[0] + a).tanh();
    let w12 = &x[2..];
    let f13 = |p14: f64| -> f64 { if p14 > 0.23 { return 0.5 * (a * a + 0.3).sqrt().atan(); } p14.sin() };
    let t16 = f13(0.5 * (0.77 - w12[0]).atan()) * f13((w12[0] + w12[n % w12.len()]).tanh());
    match mode(n / 2) {
        Mode::Low => {
            let y17 = match q0064(x, a.sin(), n % 4) { Some(t) => 0.49 * t, None => 0.58 };
            let r18 = match (n + 1) % 3 { 0 => &w12[1], _ => &x[0] };
            s11 += 0.32 * ((*r18) + y17).sin();
        }
        Mode::Middle => {
            let t22: f64 = w12.iter().scan(0.48 * (x[n % x.len()] - 0.77).abs().max(0.137).cos() + 0.41, |s21, y19| { *s21 = 0.5 * *s21 + 0.5 * (((*y19) + s11) + (0.1 * (n as f64))).atan(); Some(s21.sin()) }).sum();
            if t16 > -0.677 {
                for i23 in w12.iter().rev() {
                    let t27: f64 = w12[1..].iter().scan(0.5 * ((t22 + t16) + ((*i23) * (*i23)).ln_1p()) / (1.0 + w12[0] * w12[0]), |s26, y24| { *s26 = 0.5 * *s26 + 0.83 * ((a * i23) - (*y24)).cos() + 0.15; Some(s26.sin()) }).sum();
                    for i28 in (1..n % 4 + 2).step_by(3) {
                        let e29 = if i28 / 2 > 0 { Err(1_u8) } else { Ok(0.5 * ((0.1 * (n as f64)) * x[i28 % x.len()]) / (1.0 + s11 * s11)) };
                    }
                    s11 += 0.85 * ((*i23) + t27).sin();
                }
            } else if (n + n) % 2 == 0 || t16.max(0.937) < w12[1] {
                s11 += 0.12 * (0.73 * (t22 * t22 + 0.3).sqrt().cos() + 0.94);
            } else if t16.min(-0.637) > 0.817 {
                s11 += 0.54 * (0.35 * s11.max(-0.137).cos() + 0.56);
            } else {
                s11 += 0.62 * (t22 * 0.18).sin();
            }
            s11 += 0.22 * t22.sin();
        }
        Mode::High => {
            s11 += 0.23 * (0.5 * (a.sin() * a.min(-0.217)) / (1.0 + s11 * s11));
        }
    }
    0.23 * s11 + 0.84 * x[1] + (0.5 * ((w12[0] + t16) * (t16 * t16).ln_1p()).atan()) + 0.96 * s11
}

#[differentiable]
pub fn q0065(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (0.97 + (x[3] / (1.5 + a * a))).sin();
    let y2 = 0.57 * checked((a + 0.94).sin(), n / 2)?.sin();
    let y11 = match checked(0.31 * (x[2] - 0.74).cos() + 0.98, (n + n)) {
        Ok(y3) => {
            match n + n {
                0 => {
                    let y6 = checked(0.82 * ((s1 + a) + 0.86).cos() + 0.53, n)?;
                    s1 -= 0.32 * y6.sin();
                }
                k5 => {
                    let y7 = checked(y2.cos().sin(), n / 2)?;
                    s1 += 0.58 * y7.sin();
                }
            }
            let mut f8 = |p9: f64| { s1 = 0.5 * s1 + (0.46 * p9).cos().tanh(); s1 * p9 };
            let t10 = f8((a.min(-0.537) - (a - x[n % x.len()])).tanh()) + 0.5 * f8(0.7);
            0.5 * y2 / (1.0 + a * a)
        }
        Err(0 | 2) => (y2 + a).sin(),
        Err(k4) => (a * y2).sin(),
    };
    Ok(0.5 * (s1 * y11).atan())
}

#[differentiable]
pub fn p0065(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = 0.59 * (a + (0.1 * (n as f64))).cos() + 0.78;
    let mut s12 = (s12 + a).sin();
    {
        nudge(&mut s12, 0.5 * (x[n % x.len()] * b) / (1.0 + a * a));
        if let Some(y13) = first_above(x, 0.58) {
            let mut y13 = y13 * 0.59;
            if !((n + 2) <= 4) {
                'l15: for y14 in [a.sin().tanh(), 0.5 * x[x.len() - 1].atan()] {
                    nudge(&mut a, (s12 * s12 + 0.3).sqrt().tanh());
                    s12 -= 0.75 * y14.sin();
                }
            } else {
                a += 0.63 * (0.5 * (s12 * s12).ln_1p() / (1.0 + s12 * s12));
            }
            a += 0.21 * y13.sin();
        }
    }
    0.24 * b + 0.77 * x[0] + (0.5 * x[0].max(0.767) / (1.0 + s12 * s12)) + 0.18 * s12 + 0.67 * a
}

#[differentiable]
pub fn p0066(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] / (1.5 + a * a)).tanh();
    let mut p2 = (0.43 * x[2].max(0.177).cos() + 0.15, 0.5 * (s1 * 0.92) / (1.0 + s1 * s1));
    'l4: for i3 in (0..3 + 2).step_by(3) {
        for y5 in x.iter() {
            let y13 = match i3 / 2 % 4 {
                0 => {
                    let mut k6 = 0;
                    'l7: loop {
                        let t10: f64 = x.iter().map(|y8| 0.56 * a.min(-0.787).cos() + 0.96).product();
                        let e11 = if i3 / 2 > 0 && (*y5) + (*y5) > t10 { Err(3_u8) } else { Ok(((0.1 * (k6 as f64)) - (*y5)).tanh()) };
                        s1 += 0.24 * t10.sin();
                        k6 += 1;
                        if n % 2 == 1 || k6 >= n % 3 {
                            break;
                        }
                    }
                    (s1 + a).tanh()
                }
                1 => {
                    let y12 = if (i3 + n) % 3 != 2 {
                        ((a - y5) + 0.33).tanh()
                    } else if (n + n) > 1 && -a > -0.447 {
                        0.64 * (s1 + s1).cos() + 0.43
                    } else {
                        break 'l4;
                    };
                    {
                        let s1 = s1 * 0.51;
                        a += 0.73 * s1;
                        a += 0.67 * s1.sin();
                    }
                    0.85 * s1.min(0.847).cos() + 0.93
                }
                _ => {
                    break 'l4;
                }
            };
            s1 += 0.31 * ((*y5) + y13).sin();
        }
    }
    0.38 * x[3] + 0.59 * x[3] + (p2.1 * x[3]).sin() + 0.69 * a + 0.14 * s1 + 0.64 * p2.1
}

#[differentiable]
pub fn p0067(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (b + b).atan();
    let mut o2 = Some(0.5 * s1.min(-0.257).atan());
    for (i3, y4) in x.iter().enumerate() {
        let y5 = if (i3 + n) > 1 {
            let mut u7 = [0.5 * (a + (*y4)) / (1.0 + x[i3] * x[i3]), 0.5 * s1.max(-0.137) / (1.0 + a * a), s1.min(-0.677).tanh().powi(2).sin()];
            for &y6 in x.iter() {
                u7 = [u7[1], u7[2], ((y6 * y6 + 0.3).sqrt() * 0.54).sin()];
                let t10 = 0.5 * (s1 * y4).atan();
                let f8 = |p9: f64| ((p9 * a).sin()) * t10;
                let t10 = f8(t10) + 0.5;
                let p9 = t10.sin();
                let t11 = f8(p9 * t10);
                add_scaled(&mut u7, x, (y4 - p9).tanh());
                s1 += 0.81 * (t10 + p9).sin();
            }
            0.23 * ((a + (0.1 * (i3 as f64))) + 0.12).cos() + 0.55
        } else {
            let mut stack12 = vec![n % 3];
            while let Some(i13) = stack12.pop() {
                let mut u15 = [0.5 * (*y4).atan(), 0.5 * ((s1 + x[i3]) / (1.5 + b * b)) / (1.0 + a * a), (s1 * (0.1 * (i3 as f64))).sin()];
                for y14 in x {
                    u15 = [u15[1], u15[2], 0.5 * ((*y14) * y14).atan()];
                    let t17: f64 = (1..4).map(|k16| (0.22 * (s1 / (1.5 + (*y14) * (*y14))).cos() + 0.32).powi(k16)).sum();
                    let f18 = |p20: f64| 0.66 * (-p20).cos() + 0.96;
                    let f19 = |p20: f64| f18(p20) - f18(0.5 * t17.max(-0.767).atan());
                    let t21 = f19(0.5 * ((0.74 - (*y4)) + ((*y4) * 0.32)).atan());
                    s1 += 0.82 * ((*y14) + t17).sin();
                }
                s1 += 0.98 * u15[1].sin();
            }
            0.5 * (b + y4) / (1.0 + a * a)
        };
        s1 = 0.7 * s1 + 0.33 * ((*y4) + y5).sin();
    }
    0.59 * x[n % x.len()] + 0.41 * x[2] + (0.91 * (x[0] * a).cos() + 0.29) + 0.48 * s1
}

#[differentiable]
pub fn p0068(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (a * a).min(-0.747).tanh();
    let mut u2 = [0.15 * a.cos() + 0.54; 3];
    let mut o3 = Some(0.91 * ((u2[n % 3] * a) * (b + (0.1 * (n as f64)))).cos() + 0.63);
    if !(n <= 3) {
        let mut k4 = 0;
        let mut t5 = 0.96 * ((s1 * b) - 0.96).cos() + 0.75;
        while {
            k4 += 1;
            t5 = 0.66 * t5 + (0.5 * t5.min(-0.927).sin() / (1.0 + t5 * t5));
            k4 < 7 && t5 > -0.53
        } {
            let (t9, t10) = u2.iter().chain(&u2[..]).fold((0.5 * (b * s1) / (1.0 + x[3] * x[3]), 1.0), |(p7, q8), y6| (p7 + (0.5 * u2[n % 3].max(0.497).atan()), q8 * p7));
            let (t9, t10) = (t9.tanh(), t10.sin());
            add_scaled(&mut u2, x, (t9 + t5).tanh());
            let t13: f64 = x.iter().chain(&u2[..]).fold((t10 + t10).sin(), |s12, y11| 0.5 * s12 + (-(*y11)).sin());
            s1 += 0.69 * (t9 + t13).sin();
        }
        let Ok(y14) = checked(((x[n % x.len()] - s1) + (t5 + s1)).tanh(), (n + n)) else {
            return 0.48 * x[n % x.len()] + 0.96 * x[n % x.len()] + (0.5 * (u2[0] * u2[n % 3]).max(0.937).atan());
        };
        s1 -= 0.24 * (y14 + t5).sin();
    } else if -u2[n % 3] < b {
        s1 += 0.29 * ((s1 + a) + (0.1 * (n as f64))).tanh();
    }
    0.55 * s1 + 0.92 * x[3] + 0.72 * u2[n % 3] + 0.35 * s1
}

#[differentiable]
pub fn p0069(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a).atan();
    let mut u2 = [0.5 * (-x[3]) / (1.0 + s1 * s1), (x[n % x.len()] + s1).tanh(), ((0.16 - s1) + s1.cos()).sin()];
    let mut m3 = n;
    let mut p4 = ((x[3] / (1.5 + a * a)).tanh(), ((0.1 * (m3 as f64)) * u2[1]).tanh());
    let mut k5 = 0;
    let y6 = loop {
        k5 += 1;
        if k5 > n / 2 {
            break (a + a).tanh();
        }
        for i7 in 0..x.len() {
            let t10: f64 = u2.iter().chain(&x[..]).map(|y8| { if *y8 > 0.253 { return 0.5 * (s1 + u2[1]).max(0.627) / (1.0 + p4.1 * p4.1); } 0.5 * y8 }).sum();
            for (i11, y12) in u2.iter().filter(|y| **y > -0.253).enumerate() {
                let f13 = |p14: f64| -> f64 { if p14 > 0.23 { return (0.34 - s1).sin(); } 0.42 * (t10 / (1.5 + x[i7] * x[i7])).cos() + 0.24 };
                let t16 = f13(0.5 * (-p4.1).atan()) * f13((p4.0 - s1).tanh());
                s1 += 0.92 * (t16 + (*y12)).sin();
            }
            a += 0.37 * t10.sin();
        }
        if n / 2 % 3 != 1 {
            let mut f17 = move |p18: f64| { a = a.sin() + (s1 - p4.0).sin(); a * p18 };
            a += 0.5 * ((x[1] * p4.0) * (-a)).atan();
            let t19 = f17(0.5 * p4.1.max(-0.837) / (1.0 + p4.0 * p4.0)) - f17(a);
            if !(m3 <= 4) {
                let mut k20 = 0;
                let mut t21 = 1.0 + (a - 0.37).tanh();
                while t21 > 0.69 && k20 < 12 {
                    t21 *= 0.79;
                    k20 += 1;
                    let mut f22 = move |p23: f64| { s1 = s1.sin() + (p4.1 + x[3]).tanh().powi(2).sin(); s1 * p23 };
                    s1 += 0.5 * (t21 + a).atan();
                    let t24 = f22((u2[n % 3] - 0.77).abs().tanh()) - f22(s1);
                    a -= 0.68 * t24.sin();
                }
                a += 0.99 * t21.sin();
            } else {
                p4.1 += 0.45 * (0.5 * (s1 + 0.63).sin() / (1.0 + s1 * s1));
            }
            s1 += 0.94 * t19.sin();
        } else if m3 % 2 == 0 || u2[2] * s1 < 0.807 {
            p4.0 += 0.35 * (0.33 * (0.49 + a).tanh().powi(2).cos() + 0.81);
        } else if x[k5 % x.len()] * u2[m3 % 3] >= s1 {
            a += 0.59 * (0.5 * (s1 - s1).atan());
        } else {
            s1 += 0.96 * (a + s1).sin();
        }
    };
    0.87 * y6 + 0.14 * x[1] + (-a).tanh() + 0.26 * s1 + 0.11 * a + 0.28 * u2[k5 % 3] + 0.25 * p4.0
}

#[differentiable]
pub fn p0070(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * a + 0.3).sqrt().atan();
    let mut o2 = Some(((s1 * s1).ln_1p() + 0.48).tanh());
    let mut p3 = (0.5 * x[2].min(-0.507).tanh().powi(3) / (1.0 + s1 * s1), (a + x[n % x.len()]).sin());
    nudge(&mut s1, (x[2] + a).sin());
    let mut k4 = 0;
    let y5 = 'l6: loop {
        k4 += 1;
        if k4 > 3 {
            break ((a + 0.51) - (b + 0.73)).tanh();
        }
        let mut m9 = (k4 + n);
        p3.0 = 0.5 * (p3.0 * 0.95) / (1.0 + a * a);
    };
    p3 = (0.5 * (p3.0.max(-0.987) * (0.1 * (k4 as f64))).atan(), p3.0);
    (p3.0, p3.1) = (p3.1, ((y5 - p3.0) * (y5 + a)).tanh());
    if !(k4 / 2 <= 2) {
        if x[n % x.len()] + y5 < -0.387 {
            let y13 = match (k4 + n) % 4 {
                0 => {
                    match k4 + n {
                        ..=2 => {
                            b += 0.77 * weighted(x, x, n);
                            let t12: f64 = x.iter().chain(&x[..]).map(|y10| { if *y10 > -0.93 { return 0.5 * s1.min(-0.567).atan(); } 0.5 * y10 }).sum();
                            s1 += 0.24 * t12.sin();
                        }
                        3.. => {
                            b += 0.24 * (x[n % x.len()] * (0.1 * (n as f64))).tanh();
                        }
                    }
                    (b * 0.66).tanh()
                }
                1 => b.max(-0.117).tanh(),
                _ => return 0.71 * b + 0.91 * x[k4 % x.len()] + (0.5 * b.min(0.797).atan()),
            };
            s1 += 0.63 * y13.sin();
        }
    } else if n % 2 == 0 || s1 + a > 0.717 {
        s1 += 0.25 * (0.5 * (s1.sin() + (0.1 * (k4 as f64))).atan());
    } else {
        s1 += 0.91 * (0.5 * (s1 * p3.0) / (1.0 + s1 * s1));
    }
    0.12 * a + 0.19 * x[3] + (0.5 * (-(s1 * s1)).exp() / (1.0 + b * b)) + 0.29 * b + 0.71 * s1 + 0.45 * p3.1
}

#[differentiable]
pub fn p0071(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (b + b).atan();
    let mut o2: Option<f64> = None;
    let y13 = match (n / 2 > 4 && b - x[1] > b, n) {
        (true, 0..=2) => {
            let mut k4 = 0;
            loop {
                let y5;
                if x[x.len() - 1].max(0.997) <= x[k4 % x.len()] {
                    if x[x.len() - 1].max(0.427) <= 0.427 {
                        let w6 = &x[2..4];
                        s1 += 0.15 * w6[0].sin();
                    } else {
                        let t7 = 0.5 * ((a + x[2]) * (x[0] * (0.1 * (k4 as f64)))) / (1.0 + x[3] * x[3]);
                        let t12: f64 = x.iter().rev().zip(x.iter().take(3)).enumerate().map(|(i10, (y8, y11))| (((-x[3]) * a.max(-0.37)).sin()) * y11 * (i10 as f64)).sum::<f64>().tanh();
                        s1 = 0.7 * s1 + 0.85 * (t12 + t7).sin();
                    }
                    y5 = (s1 + b).cos().sin();
                } else if !(n / 2 <= 1) {
                    y5 = 0.5 * (-x[2]) / (1.0 + x[3] * x[3]);
                } else {
                    y5 = 0.33 * (-s1.cos()).cos() + 0.32;
                }
                s1 += 0.34 * y5.sin();
                k4 += 1;
                if x[n % x.len()] + s1 > 0.37 || k4 >= 4 {
                    break;
                }
            }
            (-s1).tanh()
        }
        (false, _) => 0.21 * x[n % x.len()].cos() + 0.62,
        _ => return 0.23 * a + 0.87 * x[2] + (0.5 * a.cos().atan()),
    };
    0.41 * b + 0.87 * x[0] + (s1 - y13).tanh() + 0.57 * s1
}

#[differentiable]
pub fn q0072(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[2] * 0.23).min(-0.597).atan();
    let y2 = 0.37 * chained(0.45 * (x[0] + s1).cos() + 0.45, a.max(0.467).tanh())?.sin();
    let y3 = 0.47 * positive(0.66 * x[n % x.len()].cos() + 0.96)?.sin();
    let t6: f64 = x.iter().rev().take_while(|y4| **y4 > 0.793).map(|y4| (y3 + (*y4)).tanh()).sum();
    let f7 = |p8: f64| -> f64 { for k9 in 1..4 { if p8 * (k9 as f64) > 0.57 { return 0.5 * (t6 / (1.5 + y3 * y3)).atan(); } } 0.5 * a.max(0.757) / (1.0 + x[n % x.len()] * x[n % x.len()]) };
    let t10 = f7(0.5 * (t6 * t6).atan()) * f7((y3 * a).sin());
    let f11 = |p13: f64| (a / (1.5 + t10 * t10)).tanh();
    let f12 = |p13: f64| f11(p13) - f11(0.5 * t6.cos() / (1.0 + y3 * y3));
    let t14 = f12(0.5 * (y3 + y3) / (1.0 + t6 * t6));
    Some(0.5 * ((y3 - t14) + 0.31) / (1.0 + a * a))
}

#[differentiable]
pub fn p0072(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s15 = (x[2] + b).sin();
    let mut m16 = n;
    let f17 = |p18: f64| -> f64 { for k19 in 1..4 { if p18 * (k19 as f64) > 0.57 { return ((b + a) * (b + a) + 0.3).sqrt().tanh(); } } (p18 * b).tanh() };
    let t20 = f17((-a).tanh()) * f17(0.76 * (x[3] - 0.66).cos() + 0.72);
    let a = a * 0.86;
    let y21 = if (n + 1) % 2 == 1 {
        let mut s24 = 0.5 * (s15 * b).atan();
        for (i22, y23) in x.iter().filter(|y| **y > 0.163).enumerate() {
            s24 = (0.55 * s24 + (s24 * s24).ln_1p()).tanh();
            let t27: f64 = x.iter().rev().map(|y25| 0.5 * (((*y25) + s24) - 0.64) / (1.0 + t20 * t20)).product();
            for (i28, y29) in x.iter().chain(&x[1..]).enumerate() {
                let t32: f64 = x.iter().take(3).filter(|y30| **y30 > -0.123).map(|y30| 0.5 * ((*y29) * (*y29)).ln_1p().atan()).skip(1).sum();
                s24 += 0.22 * (t32 + (*y29)).sin();
            }
            let mut s35 = (t27 - a).tanh();
            for (i33, y34) in x.iter().chain(&x[1..]).enumerate() {
                s35 = (0.74 * s35 + ((*y34) / (1.5 + (*y34) * (*y34)))).tanh();
                let t37: f64 = x[1..].iter().last().map_or((a * y23).sin(), |y36| (s35 * (*y34)).sin());
                for (i38, y39) in x.iter().filter(|y| **y > -0.433).enumerate() {
                    let mut m40 = if !(n / 2 <= 4) { (n + n) } else { 0 };
                    let y41 = match q0072(x, ((0.58 * t37) - (t37 + (*y34))).sin(), n % 4) { Some(t) => 0.45 * t, None => 0.13 };
                    s15 += 0.63 * ((*y39) + y41).sin();
                }
                s15 += 0.14 * (t37 + (*y34)).sin();
            }
            s15 += 0.33 * (t27 + (*y23)).sin();
        }
        (a * 0.17).sin()
    } else {
        0.5 * (t20 + t20).atan()
    };
    0.76 * s15 + 0.41 * x[m16 % x.len()] + 0.69 * s15 + 0.97 * b
}

#[differentiable]
pub fn q0073(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.min(-0.377).atan();
    let t6 = 0.63 * (x[2] * a).cos() + 0.95;
    let f4 = |p5: f64| (0.5 * ((a + t6) + t6.max(-0.47)) / (1.0 + p5 * p5)) * t6;
    let t6 = f4(t6) + 0.5;
    let p5 = t6.sin();
    let t7 = f4(p5 * t6);
    for y8 in x.iter() {
        let y9 = stepped(((t6 * t6) * (t7 + (*y8))).sin(), (n + n));
        for i10 in 0..x.len() {
            if t7 + t7 > -0.17 {
                let t13: f64 = x.iter().skip(1).map(|y11| 0.5 * t7.atan()).sum();
                let f14 = |p15: f64, q16: f64| 0.5 * (q16 + y8).atan();
                let t17 = f14(0.5 * ((*y8) * (*y8)).atan(), 0.5 * (y9 * 0.55) / (1.0 + a * a)) - f14(0.5 * (y9 * 0.55) / (1.0 + a * a), 0.4);
                s1 += 0.94 * (t17 + t13).sin();
                return 0.64 * t17 + 0.14 * x[i10];
            }
        }
        s1 += 0.25 * ((*y8) + y9).sin();
    }
    0.51 * t6 + 0.45 * x[x.len() - 1] + 0.64 * s1
}

#[differentiable]
pub fn p0073(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s18 = 0.5 * x[0].atan();
    let mut u19 = [(-a).sin(); 4];
    match checked(((0.1 * (n as f64)) * x[0]).tanh(), n / 2) {
        Ok(y21) if y21 > 0.82 => {
            for y22 in u19.iter_mut() {
                if n / 2 > 4 && (*y22) + x[n % x.len()] <= -0.297 {
                    let mut v23 = vec![0.5 * (y21 - (*y22)) / (1.0 + a * a); 4];
                    std::mem::swap(&mut s18, &mut a);
                    s18 += 0.36 * v23[n % v23.len()].sin();
                }
                let y24;
                if !(n / 2 <= 1) {
                    y24 = a.min(-0.827).tanh();
                } else {
                    y24 = 0.5 * (0.66 * s18) / (1.0 + (*y22) * (*y22));
                }
                a += 0.36 * (y24 + (*y22)).sin();
            }
            s18 += 0.44 * y21.sin();
        }
        Ok(y21) => {
            let t26: f64 = (1..4).rev().map(|k25| (0.91 * (y21 / (1.5 + u19[n % 4] * u19[n % 4])).cos() + 0.56).powi(k25)).sum();
            let w27 = &mut u19[2..];
            s18 += 0.24 * (y21 + t26).sin();
        }
        Err(_) => {
            for y28 in u19.iter_mut() {
                nudge(&mut s18, 0.5 * y28.atan());
                s18 += 0.19 * (*y28).sin();
            }
        }
    }
    0.37 * u19[n % 4] + 0.68 * x[n % x.len()] + 0.23 * a + 0.86 * s18 + 0.14 * u19[2]
}

#[differentiable]
pub fn p0074(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a).atan();
    let mut v2 = Vec::new();
    v2.push((x[n % x.len()] / (1.5 + a * a)).tanh());
    v2.push(0.5 * ((x[1] * b) + (0.1 * (n as f64))).atan());
    v2.push((x[1] * x[1]).ln_1p().tanh());
    let mut m3 = 0;
    let o4 = if n % 2 == 0 { Some(0.81 * (a + s1).cos() + 0.98) } else { None };
    s1 += 0.49 * blend(&b, &a);
    'l7: for (i5, y6) in v2.iter().enumerate() {
        let mut k8 = 0;
        loop {
            k8 += 1;
            if k8 > 3 {
                break;
            }
            'l11: for (y9, y10) in v2.iter().zip(x) {
                'l13: for y12 in x {
                    let t16: f64 = v2.iter().take_while(|y14| **y14 > -0.83).map(|y14| ((*y9) + (0.1 * (k8 as f64))).tanh()).take(2).sum();
                    let t19: f64 = v2.iter().skip(1).take_while(|y17| **y17 > 0.213).map(|y17| 0.35 * ((*y10).max(-0.557) - ((*y9) + (*y9))).cos() + 0.52).sum();
                    s1 = 0.7 * s1 + 0.16 * ((*y12) + t16).sin();
                }
                if (*y9) / (1.5 + v2[i5] * v2[i5]) < -0.357 {
                    continue;
                }
                s1 += 0.56 * ((*y10) + (*y9)).sin();
            }
        }
        let mut k20 = 0;
        let y21 = loop {
            k20 += 1;
            if (k20 + 3) > 4 || k20 > 4 {
                break a.sin();
            }
            if (m3 + 2) % 2 == 1 {
                m3 = n / 2 % 5;
            } else if n > 0 {
                match (k20 + 1) % 4 {
                    2 => {
                        let mut o22 = Some((s1 + s1).tanh());
                        let f23 = |p24: f64| 0.5 * (*y6).min(0.617) / (1.0 + a * a);
                        let t26 = x.iter().map(|y25| f23(*y25)).sum::<f64>();
                        b += 0.52 * t26.sin();
                    }
                    0 | 1 => {
                        s1 += 0.66 * (0.12 * ((*y6) + v2[i5]).cos() + 0.34);
                    }
                    _ => {
                        b += 0.58 * (0.5 * b.min(0.187).atan());
                    }
                }
            } else if (n + 1) % 2 == 1 {
                b += 0.47 * (0.91 * b.tanh().powi(2).cos() + 0.97);
            } else {
                b += 0.68 * ((-(*y6)) - (s1 - 0.55)).sin();
            }
        };
        s1 += 0.36 * ((*y6) + y21).sin();
    }
    0.99 * v2[2] + 0.73 * x[m3 % x.len()] + 0.23 * b + 0.22 * s1 + 0.18 * v2[m3 % v2.len()]
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0050(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.41) * x[x.len() - 1].max(lit(0.557)).cos() + lit(0.23);
        let mut u2 = [x[n % x.len()].min(lit(0.787)).sin(), lit(0.37) * (s1 - x[1]).cos() + lit(0.47), (s1 - x[0]).tanh(), lit(0.5) * x[3].cos() / (lit(1.0) + a * a)];
        let t3 = std::mem::replace(&mut s1, (u2[2] / (lit(1.5) + a * a)).sin());
        let Some(y4) = first_above(&x[..2], lit(0.44)) else {
            return lit(0.27) * a + lit(0.52) * x[x.len() - 1] + (x[n % x.len()] + a).tanh();
        };
        let f5 = |p6: Dual| -> Dual { for k7 in 1..4 { if p6 * lit(k7 as f64) > lit(0.57) { return lit(0.5) * ((x[n % x.len()] + lit(0.21)) + (u2[n % 4] * t3)).atan(); } } lit(0.5) * (x[0] + y4).atan() };
        let t8 = f5((a - y4).sin()) * f5(lit(0.5) * (u2[2] / (lit(1.5) + s1 * s1)).atan());
        if (n + 3) % 3 != 2 {
            let mut stack9 = vec![n, (n + n)];
            while let Some(i10) = stack9.pop() {
                if i10 > 1 {
                    stack9.push(i10 / 2);
                }
                let t11 = std::mem::replace(&mut s1, lit(0.5) * ((y4 + t3) / (lit(1.5) + t3 * t3)) / (lit(1.0) + u2[2] * u2[2]));
                s1 = lit(0.7) * s1 + lit(0.48) * t11.sin();
            }
            u2.swap(0, 2);
            match n + 3 {
                ..=2 => {
                    let t16: Dual = u2.iter().take(3).zip(x.iter().chain(&u2[..])).enumerate().map(|(i14, (y12, y15))| (lit(0.5) * ((lit(0.26) + t3) + (t3 - s1)).atan()) * y15 * lit(i14 as f64)).sum::<Dual>().tanh();
                    s1 = s1 + (lit(0.58) * t16.sin());
                }
                3.. => {
                    u2.iter_mut().zip(x.iter().step_by(2)).for_each(|(y17, y18)| { if *y18 < lit(0.593) { return; } *y17 = lit(0.5) * *y17 + y4.max(lit(-0.437)).sin(); });
                }
            }
        } else {
            s1 = s1 + (lit(0.83) * (lit(0.39) * (t8 + a).cos() + lit(0.67)));
        }
        lit(0.46) * y4 + lit(0.96) * x[1] + lit(0.96) * u2[2] + lit(0.83) * s1
    }

    pub fn q0051(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a - a).tanh();
        a = a + (lit(0.33) * staged(lit(0.83) * (s1 + a).max(lit(0.447)).cos() + lit(0.94), lit(0.47) * (x[3] * lit(0.16)).min(lit(0.887)).cos() + lit(0.85), n)?);
        let y2 = checked(lit(0.5) * a.min(lit(-0.177)).atan(), (n + 3))?;
        let y3 = blend(&x[n % x.len()], &x[n % x.len()]);
        let mut k4 = 0;
        let y5 = 'l6: loop {
            k4 += 1;
            if y2.min(lit(-0.477)) > lit(-0.987) || k4 > n / 2 {
                break (-a).tanh();
            }
            let mut m7 = (k4 + n);
        };
        let e8 = if (n + 2) % 3 != 0 { Err(3_u8) } else { Ok(lit(0.5) * (lit(0.49) - y2).atan()) };
        Ok(((y5 - y3) + s1.max(lit(0.977))).tanh())
    }

    pub fn p0051(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.47) * (x[3] * a).cos() + lit(0.61);
        let y10 = weighted(&x[..2], &x[..2], n);
        let mut a = a * lit(0.73);
        let mut k11 = 0;
        let mut t12 = (y10 / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).tanh();
        let mut p13 = (lit(0.15) * (t12 + x[0]).cos() + lit(0.29), (s9 - y10).sin());
        while {
            k11 += 1;
            t12 = lit(0.62) * t12 + (lit(0.5) * (t12 + t12) / (lit(1.0) + y10 * y10));
            k11 < 7 && t12 > -lit(0.26)
        } {
            p13 = (p13.1, (p13.0 * (s9 / (lit(1.5) + t12 * t12))).sin());
            let t16: Dual = x.iter().filter_map(|y14| if *y14 > lit(-0.473) { Some(lit(0.5) * (((*y14) * (lit(0.1) * lit(k11 as f64))) + (a - (*y14))) / (lit(1.0) + a * a)) } else { None }).sum();
            t12 = t12 + (lit(0.35) * t16.sin());
        }
        for y17 in [y10.cos().sin(), (-t12).sin()] {
            let y23 = match q0051(x, lit(0.5) * (a * a + lit(0.3)).sqrt() / (lit(1.0) + t12 * t12), n % 4) {
                Ok(y19) if y19 > lit(0.88) => lit(0.47) * t12.max(lit(0.777)).cos() + lit(0.15),
                Ok(y19) => {
                    let mut stack20: Vec<usize> = (0..n).collect();
                    while let Some(i21) = stack20.pop() {
                        if i21 > 1 {
                            stack20.push(i21 / 2);
                        }
                        let o22 = if i21 % 2 == 0 || y19 + x[k11 % x.len()] <= p13.1 { Some((y10 * y10).ln_1p().atan().tanh()) } else { None };
                    }
                    lit(0.5) * (y19 / (lit(1.5) + y17 * y17)) / (lit(1.0) + t12 * t12)
                }
                Err(_) => lit(0.73) * p13.0.max(lit(-0.357)).cos() + lit(0.96),
            };
            s9 = s9 + (lit(0.27) * (y23 + y17).sin());
        }
        lit(0.22) * a + lit(0.36) * x[n % x.len()] + lit(0.84) * t12 + lit(0.57) * a + lit(0.64) * s9 + lit(0.23) * p13.0
    }

    pub fn q0052(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.87) * (x[3] * x[3]).cos() + lit(0.38);
        let y2 = checked(lit(0.5) * a / (lit(1.0) + a * a), n / 2)?;
        for y3 in [lit(0.72) * ((y2 * y2 + lit(0.3)).sqrt() + (-s1)).cos() + lit(0.77), lit(0.5) * (a - lit(0.45)) / (lit(1.0) + y2 * y2)] {
            let t6: Dual = x[1..].iter().map(|y4| { if *y4 > lit(0.783) { return ((y3 + y3) * (y3 + y3) + lit(0.3)).sqrt().sin(); } lit(0.5) * y4 }).sum();
            s1 = s1 + (lit(0.43) * (y3 + t6).sin());
        }
        let r7 = match n / 2 % 3 { 0 => &a, _ => &s1 };
        let mut u8 = [lit(0.25) * ((*r7) * r7).cos() + lit(0.57), a.atan().sin(), lit(0.5) * y2.max(lit(0.367)) / (lit(1.0) + (*r7) * (*r7))];
        let mut v9 = u8.clone();
        Ok(((u8[2] / (lit(1.5) + (*r7) * (*r7))) * (u8[n % 3] * lit(0.59))).sin())
    }

    pub fn p0052(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.5) * a.min(lit(-0.667)).atan();
        let mut v11 = vec![lit(0.5) * (s10 + x[n % x.len()]).atan(), lit(0.5) * (s10 * lit(0.87)) / (lit(1.0) + x[3] * x[3]), lit(0.53) * (-(a * a)).exp().cos() + lit(0.47)];
        let mut o12: Option<Dual> = None;
        for y13 in x.iter() {
            let mut s10 = s10 * lit(0.22);
            a = a + (lit(0.48) * s10);
            let t16: Dual = v11.iter().rev().filter_map(|y14| if *y14 > lit(0.113) { Some(((*y14) * x[n % x.len()]).sin()) } else { None }).skip(1).sum();
            'l18: for &y17 in x.iter() {
                s10 = s10 + (lit(0.24) * mean(&x[..2]));
                let mut s20 = lit(0.79) * (a + y17).cos() + lit(0.48);
                for i19 in (1..n % 3 + 2).rev().step_by(2) {
                    s20 = (lit(0.97) * s20 + y17).tanh();
                    for (y21, y22) in x.iter().zip(&v11) {
                        nudge(&mut s10, lit(0.5) * (a * y17) / (lit(1.0) + t16 * t16));
                        s10 = s10 + (lit(0.54) * ((*y22) + (*y21)).sin());
                    }
                }
                a = a + (lit(0.76) * (s20 + y17).sin());
            }
            a = a + (lit(0.43) * (t16 + (*y13)).sin());
        }
        lit(0.31) * x[1] + lit(0.96) * x[1] + lit(0.63) * a + lit(0.24) * v11[n % v11.len()] + lit(0.55) * s10
    }

    pub fn q0053(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (x[n % x.len()] + a) / (lit(1.0) + a * a);
        let y2 = drain(&mut a);
        let t4: Dual = if x.iter().any(|y3| *y3 > lit(0.73)) { ((-a) - (x[1] - x[n % x.len()])).sin() } else { lit(0.5) * a };
        for i5 in x.iter().rev() {
            let mut v6 = vec![lit(0.5) * ((lit(0.1) * lit(n as f64)) + s1) / (lit(1.0) + (*i5) * (*i5)), ((y2 * a) + (t4 * t4)).tanh(), (t4 * a).sin()];
            s1 = s1 + (lit(0.63) * ((*i5) + v6[0]).sin());
        }
        s1 = s1 + (lit(0.19) * checked(lit(0.5) * (y2 * y2) / (lit(1.0) + t4 * t4), n / 2)?);
        let f7 = |p8: Dual| -> Dual { for k9 in 1..4 { if p8 * lit(k9 as f64) > lit(0.57) { return lit(0.5) * (s1.min(lit(0.647)) + (t4 + p8)).atan(); } } lit(0.5) * t4.cos() / (lit(1.0) + x[3] * x[3]) };
        let t10 = f7((lit(0.51) - (t4 + x[3])).tanh()) * f7(lit(0.5) * ((s1 * s1) * (lit(0.1) * lit(n as f64))) / (lit(1.0) + x[1] * x[1]));
        Ok(lit(0.5) * (t4 - y2) / (lit(1.0) + t4 * t4))
    }

    pub fn p0053(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s11 = a.max(lit(-0.507)).sin();
        let mut m12 = 0;
        let mut k13 = 0;
        'l14: while k13 < 4 {
            match positive((-(a * a)).exp().sin()) {
                Some(y15) => {
                    a = a + (lit(0.45) * blend(&a, &s11));
                    s11 = s11 + (lit(0.81) * y15.sin());
                }
                None => {
                    let t16 = std::mem::take(&mut a);
                    a = a + (lit(0.55) * t16.sin());
                }
            }
            k13 += 1;
        }
        let y17 = match q0053(x, lit(0.5) * (s11 * s11).ln_1p().atan(), n % 4) { Ok(t) => lit(0.53) * t, Err(k) => lit(0.1) * lit(k as f64) };
        lit(0.62) * s11 + lit(0.27) * x[1] + (lit(0.5) * (x[1] * x[1] + lit(0.3)).sqrt().atan()) + lit(0.88) * a + lit(0.63) * s11
    }

    pub fn p0054(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[3] - lit(0.77)).abs().tanh();
        let mut u2 = [(a * x[3]).tanh(); 4];
        let mut v3 = vec![lit(0.5) * (-a).atan(); 3];
        let o4 = if n > 2 && (lit(0.1) * lit(n as f64)) * u2[n % 4] <= v3[v3.len() - 1] { Some(u2[n % 4].max(lit(-0.237)).cos().tanh()) } else { None };
        {
            let w5 = &mut u2[2..4];
            let mut s1 = s1 * lit(0.87);
            match mode(n + 2) {
                Mode::Middle | Mode::High => {
                    'l7: for y6 in w5.iter_mut() {
                        let y8 = rotate(&mut v3);
                        s1 = s1 + (lit(0.83) * weighted(x, &v3[..2], n));
                        s1 = s1 + (lit(0.91) * (y8 + (*y6)).sin());
                    }
                    let Ok(y9) = staged(a.sin(), (v3[n % v3.len()] / (lit(1.5) + v3[0] * v3[0])).tanh(), n) else {
                        return lit(0.39) * s1 + lit(0.64) * x[n % x.len()];
                    };
                    if (n + n) > 1 && s1 + s1 <= s1 {
                        let t11: Dual = x.iter().step_by(2).last().map_or(lit(0.5) * (w5[1] * w5[1]).ln_1p().atan(), |y10| (y9 * w5[0]).tanh());
                        let y15 = match o4 {
                            Some(y12) => lit(0.5) * (w5[1] + w5[n % w5.len()]).atan(),
                            None => {
                                let t14: Dual = x[1..].iter().find(|y13| **y13 > lit(-0.323)).copied().unwrap_or((a * lit(0.44)).tanh());
                                (lit(0.97) - (t14 * t14 + lit(0.3)).sqrt()).tanh()
                            }
                        };
                        s1 = s1 - (lit(0.21) * (t11 + y15).sin());
                    }
                    s1 = s1 + (lit(0.21) * y9.sin());
                }
                Mode::Low => {
                    s1 = s1 + (lit(0.25) * (lit(0.5) * ((lit(0.1) * lit(n as f64)) + v3[n % v3.len()]) / (lit(1.0) + a * a)));
                }
            }
        }
        lit(0.91) * v3[n % v3.len()] + lit(0.34) * x[1] + (lit(0.52) * (u2[0] * a).cos() + lit(0.97)) + lit(0.79) * u2[n % 4] + lit(0.26) * s1 + lit(0.35) * v3[n % v3.len()]
    }

    pub fn p0055(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.57) * (x[2] * a).cos() + lit(0.92);
        let mut v2 = Vec::new();
        v2.push(((a / (lit(1.5) + x[3] * x[3])) - (s1 + s1)).sin());
        v2.push(lit(0.5) * (s1.cos() * s1.cos()).ln_1p().atan());
        v2.push(lit(0.47) * s1.max(lit(0.737)).cos() + lit(0.86));
        for (i3, y4) in v2.iter_mut().enumerate() {
            let t5 = (*y4).min(lit(0.617)).sin();
            let r6 = match (n + n) % 3 { 0 => &s1, _ => &x[3] };
        }
        let mut p8 = (lit(0.42) * (x[n % x.len()] + lit(0.44)).cos() + lit(0.29), lit(0.5) * (a + x[3]) / (lit(1.0) + a * a));
        'l9: for i7 in 2..2 {
            p8 = (p8.1, (p8.0 * (x[0] + a)).sin());
            for i10 in x.iter().rev() {
                {
                    let (w11, w12) = v2.split_at_mut(2);
                    w11[0] = w12[0] * (*i10);
                    let mut p14 = ((w12[i7 % w12.len()] * i10).tanh(), lit(0.28) * (-p8.1).cos() + lit(0.61));
                    for y13 in x {
                        p14 = (p14.1, (p14.0 * (x[0] * p8.0)).sin());
                        let t16: Dual = w12.iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(lit(0.94) * ((*y13) * (*y13)).ln_1p().cos() + lit(0.12));
                        w12[i7 % w12.len()] = w12[i7 % w12.len()] * (lit(0.8) + lit(0.15) * p8.1.tanh().powi(2).sin());
                        s1 = s1 + (lit(0.52) * (t16 + (*y13)).sin());
                    }
                    s1 = s1 + (lit(0.11) * (p14.0 + w12[0]).sin());
                }
                let mut k17 = 0;
                let mut t18 = (x[k17 % x.len()] + p8.1).tanh();
                while {
                    k17 += 1;
                    t18 = lit(0.69) * t18 + (lit(0.5) * (((lit(0.1) * lit(n as f64)) - v2[n % v2.len()]) - lit(0.77)).abs() / (lit(1.0) + v2[1] * v2[1]));
                    k17 < 3 && t18 > -lit(0.47)
                } {
                    std::mem::swap(&mut t18, &mut p8.0);
                }
                s1 = s1 + (lit(0.34) * ((*i10) + t18).sin());
            }
        }
        lit(0.43) * a + lit(0.38) * x[1] + (lit(0.43) * v2[n % v2.len()].max(lit(-0.297)).cos() + lit(0.91)) + lit(0.65) * v2[0] + lit(0.92) * p8.1 + lit(0.59) * s1
    }

    pub fn q0056(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (-(x[n % x.len()] * a)).tanh();
        let y2 = staged((x[0] + a).sin(), x[3].min(lit(0.877)).tanh(), (n + n))?;
        let y3 = lit(0.37) * checked(x[n % x.len()].cos().tanh(), n / 2)?.sin();
        s1 = s1 + (lit(0.99) * staged(y2.max(lit(0.987)).tanh(), y2.min(lit(-0.157)).sin(), (n + n))?);
        let y6 = match n {
            k4 if k4 > 1 => {
                let mut s5 = lit(0.0);
                s5 = s5 + (lit(0.74) * s1.max(lit(-0.177)).cos() + lit(0.84));
                (a - a).sin()
            }
            _ if n % 2 == 0 || x[n % x.len()] + y2 < x[n % x.len()] => lit(0.5) * (x[0] / (lit(1.5) + a * a)).atan(),
            _ => (s1 + x[x.len() - 1]).tanh(),
        };
        Ok(lit(0.82) * (-(s1 * s1)).exp().cos() + lit(0.92))
    }

    pub fn p0056(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s7 = lit(0.5) * ((a / (lit(1.5) + x[0] * x[0])) - lit(0.77)).abs().atan();
        let mut o8 = Some(lit(0.5) * (s7 + x[n % x.len()]) / (lit(1.0) + s7 * s7));
        for (i9, y10) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
            let mut k11 = 0;
            let mut t12 = x[k11 % x.len()].tanh();
            while {
                k11 += 1;
                t12 = lit(0.70) * t12 + (lit(0.77) * (a * lit(0.91)).cos() + lit(0.32));
                k11 < 7 && t12 > -lit(0.72)
            } {
                let mut u14 = [lit(0.5) * (s7 / (lit(1.5) + x[k11 % x.len()] * x[k11 % x.len()])) / (lit(1.0) + a * a), lit(0.5) * (((*y10) * (*y10)).ln_1p() - lit(0.77)).abs().atan(), lit(0.48) * ((*y10) * lit(0.53)).cos() + lit(0.81)];
                'l15: for y13 in x.iter() {
                    u14 = [u14[1], u14[2], (y10 * u14[i9 % 3]).sin()];
                    let t18: Dual = u14.iter().skip(1).copied().fold(lit(-0.77), Dual::max);
                    let y19: Dual;
                    match (n + n) % 4 {
                        0 => {
                            let mut s20 = lit(1.0);
                            s20 = s20 + (lit(0.5) * (-s7) / (lit(1.0) + (*y13) * (*y13)));
                            let y21 = weighted(x, x, n);
                            y19 = lit(0.5) * (*y13).sin().atan();
                        }
                        1 | 2 => {
                            y19 = (s7 + lit(0.14)).sin();
                        }
                        _ => {
                            y19 = ((*y10) - u14[0]).cos().tanh();
                        }
                    }
                    s7 = s7 + (lit(0.51) * (y19 + (*y13)).sin());
                }
                t12 = t12 + (lit(0.44) * u14[0].sin());
            }
            s7 = lit(0.7) * s7 + lit(0.42) * (t12 + (*y10)).sin();
        }
        lit(0.44) * a + lit(0.31) * x[1] + lit(0.44) * s7
    }

    pub fn p0057(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.34) * b.max(lit(0.907)).cos() + lit(0.76);
        let mut v2 = vec![lit(0.5) * (b - lit(0.66)) / (lit(1.0) + a * a), lit(0.45) * (lit(0.55) * s1).cos() + lit(0.57), lit(0.43) * b.cos() + lit(0.26)];
        let mut o3 = Some(lit(0.58) * v2[n % v2.len()].cos() + lit(0.96));
        let w4 = &x[1..];
        let t7: Dual = w4[1..].iter().filter_map(|y5| if *y5 > lit(-0.183) { Some(lit(0.12) * (((lit(0.1) * lit(n as f64)) - w4[1]) + lit(0.17)).cos() + lit(0.44)) } else { None }).skip(1).sum();
        let t10: Dual = x.iter().take(3).take_while(|y8| **y8 > lit(-0.23)).map(|y8| lit(0.5) * (a - w4[w4.len() - 1]).atan()).skip(1).sum();
        relax(&mut v2[..2], w4[n % w4.len()].min(lit(0.387)).min(lit(0.937)).tanh());
        let w11 = &x[1..];
        {
            let (w12, w13) = v2.split_at_mut(2);
            w12[0] = w13[0] * t10;
            o3 = Some(lit(0.5) * (t10 * w12[n % w12.len()]) / (lit(1.0) + t7 * t7));
            let mut s15 = (w11[1] * w12[0]).sin();
            'l16: for y14 in [(w13[n % w13.len()] + w13[0]).cos().sin(), (x[n % x.len()] - w4[n % w4.len()]).sin()] {
                s15 = (lit(0.66) * s15 + (w13[0] * w12[0])).tanh();
                let mut y17 = if (n + n) > 1 {
                    let mut p19 = ((t10 + w13[0]).tanh(), lit(0.5) * y14.min(lit(-0.737)).atan());
                    'l20: for y18 in x {
                        p19 = (p19.1, (p19.0 * (a * (*y18))).sin());
                        std::mem::swap(&mut p19.0, &mut s1);
                        let mut f21 = |p22: Dual| { a = lit(0.5) * a + (x[n % x.len()] - s1).tanh(); a * p22 };
                        let t23 = f21((y14 * lit(0.95)).sin()) + lit(0.5) * f21(lit(0.7));
                        s1 = s1 + (lit(0.96) * (t23 + (*y18)).sin());
                    }
                    let o24 = if (n + 2) > 2 { Some(lit(0.5) * (lit(0.85) * s15).atan()) } else { None };
                    (x[n % x.len()] + s1).tanh()
                } else {
                    lit(0.5) * (t7 * t7 + lit(0.3)).sqrt() / (lit(1.0) + w13[n % w13.len()] * w13[n % w13.len()])
                };
                s15 = lit(0.7) * s15 + lit(0.42) * (y17 + y14).sin();
            }
            s1 = s1 + (lit(0.75) * (w13[0] + s15).sin());
        }
        lit(0.94) * t7 + lit(0.39) * x[1] + lit(0.43) * s1 + lit(0.21) * a + lit(0.61) * v2[0]
    }

    pub fn q0058(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a + a).cos().tanh();
        let y4: Dual;
        match (n + n) % 4 {
            0 => {
                y4 = lit(0.5) * (s1 + (lit(0.1) * lit(n as f64))).atan();
            }
            1 | 2 => {
                y4 = lit(0.45) * x[n % x.len()].min(lit(-0.947)).cos() + lit(0.39);
            }
            _ => {
                y4 = lit(0.5) * x[n % x.len()] / (lit(1.0) + s1 * s1);
            }
        }
        let mut k5 = 0;
        'l6: loop {
            k5 += 1;
            if k5 > 4 {
                break;
            }
            let y7 = match staged(lit(0.5) * x[2].min(lit(-0.427)).atan(), lit(0.5) * (-a) / (lit(1.0) + s1 * s1), (n + n)) { Ok(t) => lit(0.37) * t, Err(k) => lit(0.1) * lit(k as f64) };
            match checked(lit(0.26) * a.max(lit(-0.397)).max(lit(0.667)).cos() + lit(0.86), k5) {
                Ok(y8) => {
                    let y15 = match first_above(&x[..2], lit(0.37)) {
                        Some(y10) => {
                            let Some(y13) = positive(lit(0.5) * (x[3] * x[3] + lit(0.3)).sqrt().atan()) else {
                                continue 'l6;
                            };
                            let y14 = drain(&mut s1);
                            lit(0.5) * (-y8) / (lit(1.0) + a * a)
                        }
                        None => lit(0.5) * (lit(0.41) + x[1]).atan(),
                    };
                    a = a + (lit(0.21) * (y15 + y8).sin());
                }
                Err(0 | 2) => {
                    s1 = s1 + (lit(0.26) * (lit(0.5) * a.tanh().powi(3) / (lit(1.0) + y4 * y4)));
                }
                Err(k9) => {
                    s1 = s1 + (lit(0.29) * (a + s1).tanh());
                }
            }
            a = a + (lit(0.54) * y7.sin());
        }
        Some(lit(0.5) * (a + x[n % x.len()]) / (lit(1.0) + s1 * s1))
    }

    pub fn p0058(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s16 = ((x[n % x.len()] - a) + (x[1] + a)).sin();
        let mut m17 = 0;
        let mut p18 = ((a * x[n % x.len()]).sin(), (a * a).tanh());
        let r19 = if p18.1 - s16 <= lit(-0.597) { &x[2] } else { &s16 };
        let mut k22 = 0;
        while k22 < n.min(4) {
            let t25: Dual = x[1..].iter().filter_map(|y23| if *y23 > lit(-0.43) { Some(lit(0.5) * (p18.1.min(lit(0.137)) + (-a)) / (lit(1.0) + x[k22 % x.len()] * x[k22 % x.len()])) } else { None }).sum();
            let mut u27 = [lit(0.5) * ((t25 + r19) / (lit(1.5) + s16 * s16)) / (lit(1.0) + s16 * s16), (-t25).tanh(), (((lit(0.1) * lit(k22 as f64)) - p18.1) / (lit(1.5) + (*r19) * (*r19))).sin()];
            for i26 in 2..2 {
                u27 = [u27[1], u27[2], lit(0.94) * (u27[0] * (*r19)).cos() + lit(0.33)];
                {
                    let w28 = &mut u27[1..];
                    let t32: Dual = x.iter().rev().take(2).flat_map(|y29| { let t31 = lit(0.98) * ((y29 + x[i26 % x.len()]) * (w28[1] + (*r19))).cos() + lit(0.57); x.iter().map(move |y30| t31 * (lit(0.96) * (t25.cos() + ((*y30) * x[m17 % x.len()])).cos() + lit(0.42))) }).sum();
                    let r33 = if n / 2 > 1 { &a } else { &t25 };
                }
                let Ok(y34) = checked((p18.1 / (lit(1.5) + (*r19) * (*r19))).sin(), m17 / 2) else {
                    break;
                };
                {
                    let (w35, w36) = u27.split_at_mut(1);
                    w35[0] = w36[0] * w35[0];
                    let t37 = std::mem::take(&mut w36[0]);
                }
            }
            k22 += 1;
        }
        lit(0.35) * (*r19) + lit(0.37) * x[2] + (lit(0.5) * (a + p18.1).atan()) + lit(0.53) * p18.0
    }

    pub fn p0059(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[3].min(lit(-0.437)) + lit(0.75)).atan();
        let mut v2 = Vec::new();
        v2.push((s1 - lit(0.77)).abs().sin());
        v2.push(lit(0.5) * (x[n % x.len()] / (lit(1.5) + s1 * s1)).atan());
        v2.push(lit(0.5) * (x[x.len() - 1] + x[3]) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]));
        let mut m3 = (n + 1);
        let mut o4: Option<Dual> = None;
        v2[m3 % 3] = s1.tanh().powi(2).tanh();
        let y5 = rotate(&mut v2[1..]);
        v2 = vec![((y5 + y5) - v2[m3 % v2.len()].max(lit(-0.907))).tanh(); 4];
        v2.fill(lit(0.5) * (-(a + s1)).atan());
        v2 = vec![lit(0.34) * (y5 + a).cos() + lit(0.55); 4];
        match n + 2 {
            0 => {
                if v2[v2.len() - 1] + s1 >= lit(-0.407) {
                    s1 = s1 / (lit(1.1) + a.min(lit(-0.117)) * a.min(lit(-0.117)));
                } else if (m3 + 3) > 2 && v2[n % v2.len()] * y5 <= lit(0.487) {
                    match checked(v2[m3 % v2.len()].max(lit(-0.457)).sin(), n / 2) {
                        Ok(y7) => {
                            if let Some(y9) = positive((s1 + s1).tanh()) {
                                let t13: Dual = x.iter().take(2).flat_map(|y10| { let t12 = lit(0.5) * (y7 + y10).atan(); x.iter().map(move |y11| t12 * (lit(0.5) * y5 / (lit(1.0) + y5 * y5))) }).take(2).sum();
                                let (t17, t18) = v2.iter().skip(1).fold((lit(0.5) * (-y7) / (lit(1.0) + t13 * t13), lit(1.0)), |(p15, q16), y14| (q16, p15.sin() + (lit(0.5) * (s1 * s1 + lit(0.3)).sqrt().max(lit(-0.587)).atan())));
                                let (t17, t18) = (t17.tanh(), t18.sin());
                                s1 = s1 + (lit(0.47) * (t13 + t18).sin());
                            }
                            s1 = s1 + (lit(0.88) * y7.sin());
                        }
                        Err(_) => {
                            s1 = s1 + (lit(0.84) * (lit(0.12) * v2[2].min(lit(-0.257)).cos() + lit(0.17)));
                        }
                    }
                } else if m3 % 2 == 0 || v2[n % v2.len()].sin() < lit(0.127) {
                    s1 = s1 + (lit(0.77) * ((y5 + lit(0.23)) + a.min(lit(-0.247))).tanh());
                } else {
                    s1 = s1 + (lit(0.89) * (lit(0.27) * (x[3] + a).cos() + lit(0.61)));
                }
            }
            k6 => {
                s1 = s1 + (lit(0.18) * x[1].min(lit(0.277)).sin());
            }
        }
        lit(0.76) * v2[0] + lit(0.92) * x[m3 % x.len()] + lit(0.75) * s1 + lit(0.74) * v2[n % v2.len()]
    }

    pub fn q0060(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * lit(0.83)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let t5: Dual = x.iter().skip(1).take(2).flat_map(|y2| { let t4 = lit(0.37) * ((*y2) + lit(0.88)).cos() + lit(0.72); x.iter().map(move |y3| t4 * (lit(0.5) * x[n % x.len()].sin() / (lit(1.0) + a * a))) }).sum();
        for i6 in 0..x.len() {
            let f7 = |p8: Dual| lit(0.5) * p8.atan();
            let t10 = x.iter().filter(|y9| f7(**y9) > lit(0.11)).fold(lit(0.4), |s, y9| s * f7(*y9));
            let y16 = match ((i6 + n) % 2, n % 3) {
                (0, 0) => ((a - lit(0.77)).abs() - s1.min(lit(-0.47))).sin(),
                (1, k11) => {
                    'l13: for y12 in x {
                        let mut k14 = 0;
                        loop {
                            s1 = s1 * (lit(0.8) + lit(0.15) * x[i6].cos().sin());
                            let w15 = &x[2..4];
                            s1 = s1 + (lit(0.98) * w15[i6 % w15.len()].sin());
                            k14 += 1;
                            if !(n / 2 <= 0) || k14 >= n.min(2) {
                                break;
                            }
                        }
                        s1 = s1 - (lit(0.65) * (*y12).sin());
                    }
                    lit(0.88) * ((s1 - lit(0.77)).abs() - (t10 * t10)).cos() + lit(0.56)
                }
                _ => lit(0.74) * (t5 - t10).cos() + lit(0.44),
            };
            s1 = s1 - (lit(0.66) * (y16 + t10).sin());
        }
        lit(0.89) * x[0] + lit(0.53) * x[1] + (lit(0.67) * (t5 + a).cos() + lit(0.55)) + lit(0.42) * s1
    }

    pub fn p0060(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s17 = lit(0.5) * x[2].max(lit(-0.247)) / (lit(1.0) + x[3] * x[3]);
        let mut u18 = [lit(0.5) * ((b + s17) * (lit(0.1) * lit(n as f64))).atan(), (a + a).tanh(), lit(0.19) * (x[n % x.len()] + a).cos() + lit(0.68)];
        let y19 = q0060(x, (lit(0.51) * (lit(0.14) + u18[1])).tanh(), n % 4);
        u18.fill((b + b).tanh());
        let b = (b + a).sin();
        let t22: Dual = u18.iter().step_by(2).take_while(|y20| **y20 > lit(0.783)).map(|y20| ((y19 - y19) - lit(0.77)).abs().sin()).take(2).sum();
        let y24 = if let Ok(y23) = checked(lit(0.5) * (u18[n % 3] * t22) / (lit(1.0) + t22 * t22), (n + 1)) {
            let mut k26 = 0;
            let mut s25 = (u18[n % 3] + t22).tanh();
            'l27: loop {
                k26 += 1;
                if k26 > x.len() {
                    break;
                }
                s25 = (lit(0.26) * s25 + (y19 * y23)).tanh();
                let t29: Dual = (0..n.min(4)).filter(|k28| k28 % 2 == 1).map(|k28| ((b + (lit(0.1) * lit(k26 as f64))).tanh()) * lit(k28 as f64)).sum();
                let mut k30 = 0;
                let mut t31 = lit(0.5) * t22.max(lit(0.887)) / (lit(1.0) + u18[1] * u18[1]);
                while {
                    k30 += 1;
                    t31 = lit(0.52) * t31 + (s25 * b).sin();
                    k30 < 7 && t31 > -lit(0.45)
                } {
                    {
                        let (w32, w33) = u18.split_at_mut(1);
                        w32[0] = w33[0] * y19;
                        let f34 = |p35: Dual, q36: Dual| w32[0].min(lit(-0.227)).tanh();
                        let t37 = f34(lit(0.84) * (t29 - w33[n % w33.len()]).cos() + lit(0.31), lit(0.11) * (b * w32[0]).cos() + lit(0.99)) - f34(lit(0.11) * (b * w32[0]).cos() + lit(0.99), lit(0.4));
                        let t38 = std::mem::replace(&mut w33[1], lit(0.83) * (x[2] * x[2]).ln_1p().cos() + lit(0.42));
                        t31 = t31 + (lit(0.13) * (w33[w33.len() - 1] + t38).sin());
                    }
                }
                s17 = s17 - (lit(0.85) * (t31 + t29).sin());
            }
            lit(0.5) * (s25 + s25) / (lit(1.0) + u18[0] * u18[0])
        } else {
            lit(0.5) * ((a * y19) * (-y19)).atan()
        };
        lit(0.27) * b + lit(0.84) * u18[2] + lit(0.53) * s17
    }

    pub fn p0061(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = x[0].max(lit(0.807)).sin();
        let mut v2 = vec![(a * b).tanh(); 4];
        v2[1..].fill(lit(0.5) * s1.atan().atan());
        let f3 = |p5: Dual| (b - p5).sin();
        let f4 = |p5: Dual| f3(p5) - f3(lit(0.5) * (b + b).atan());
        let t6 = f4((s1 - a).sin());
        let t9: Dual = x.iter().skip_while(|y7| **y7 > lit(-0.733)).map(|y7| (v2[2] * v2[2]).ln_1p().tanh()).sum();
        let y10 = drain(&mut s1);
        let y23 = match (n % 2 == 0, n / 2) {
            (true, 0..=2) => (y10 + v2[v2.len() - 1]).tanh(),
            (false, _) => {
                let mut u13 = [lit(0.16) * (y10 + (lit(0.1) * lit(n as f64))).cos() + lit(0.33), lit(0.5) * y10.sin().atan(), lit(0.85) * y10.cos() + lit(0.43)];
                for y12 in [lit(0.5) * (lit(0.94) * y10.max(lit(-0.747))).atan(), lit(0.5) * (t9 / (lit(1.5) + y10 * y10)) / (lit(1.0) + t9 * t9)] {
                    u13 = [u13[1], u13[2], ((lit(0.1) * lit(n as f64)) * y10).tanh()];
                    let f14 = |p16: Dual| lit(0.5) * (s1 + b) / (lit(1.0) + p16 * p16);
                    let f15 = |p16: Dual| f14(p16) - f14(lit(0.59) * (y12 + lit(0.99)).cos() + lit(0.51));
                    let t17 = f15(lit(0.5) * (t6 - u13[1]) / (lit(1.0) + u13[n % 3] * u13[n % 3]));
                    let y18 = match n {
                        ..=2 => lit(0.5) * (t9 * x[n % x.len()]).atan(),
                        3.. => (t9 / (lit(1.5) + u13[1] * u13[1])).tanh(),
                    };
                    s1 = s1 + (lit(0.96) * (y12 + t17).sin());
                }
                let mut y19 = if n % 2 == 0 || y10 + x[3] < lit(0.957) {
                    let t22: Dual = u13.iter().take(3).filter_map(|y20| if *y20 > lit(0.63) { Some((x[2] + t6).tanh()) } else { None }).skip(1).sum();
                    (y10 / (lit(1.5) + y10 * y10)).tanh()
                } else {
                    (u13[0] / (lit(1.5) + y10 * y10)).tanh()
                };
                (u13[0] / (lit(1.5) + t9 * t9)).max(lit(-0.257)).sin()
            }
            _ => return lit(0.64) * v2[3] + lit(0.79) * x[n % x.len()] + (-y10).tanh(),
        };
        lit(0.58) * y23 + lit(0.23) * x[0] + (lit(0.74) * ((-(y10 * y10)).exp() + y10.atan()).cos() + lit(0.93)) + lit(0.84) * v2[2] + lit(0.85) * s1
    }

    pub fn p0062(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a).atan();
        let (t2, mut s3) = ((lit(0.21) - a).sin(), x[3].cos().tanh().powi(2).sin());
        match mode(n / 2) {
            Mode::Low => {
                let mut k4 = 0;
                let mut t5 = lit(0.5) * s1.atan();
                while {
                    k4 += 1;
                    t5 = lit(0.76) * t5 + (lit(0.5) * (s1 * s1 + lit(0.3)).sqrt() / (lit(1.0) + x[3] * x[3]));
                    k4 < 7 && t5 > -lit(0.29)
                } {
                    let mut k6 = 0;
                    let mut t7 = lit(1.0) + (lit(0.5) * ((a * s1) * t5.cos()).atan());
                    'l8: while t7 > lit(0.31) && k6 < 12 {
                        t7 = t7 * (lit(0.59));
                        k6 += 1;
                        'l10: for y9 in x {
                            let t12: Dual = x[1..].iter().find_map(|y11| if *y11 > lit(0.473) { Some(lit(0.5) * (*y11).min(lit(0.777)).atan()) } else { None }).unwrap_or(lit(0.5) * t5.sin().atan());
                            let mut f13 = move |p14: Dual| { s1 = s1.sin() + lit(0.5) * (lit(0.81) - (t12 * t12 + lit(0.3)).sqrt()) / (lit(1.0) + t12 * t12); s1 * p14 };
                            s1 = s1 + ((x[2] + (*y9)).sin());
                            let t15 = f13(lit(0.29) * ((*y9) * t12).cos() + lit(0.99)) - f13(s1);
                            t5 = t5 + (lit(0.94) * (t15 + t12).sin());
                        }
                    }
                    std::mem::swap(&mut t7, &mut s1);
                    t5 = t5 + (lit(0.66) * t7.sin());
                }
                std::mem::swap(&mut t5, &mut s1);
                let f16 = |p17: Dual| (-t5).sin();
                let t19 = x.iter().copied().map(f16).sum::<Dual>();
                s1 = lit(0.7) * s1 + lit(0.26) * (t5 + t19).sin();
            }
            Mode::Middle => {}
            Mode::High => {}
        }
        let y22 = match chained(lit(0.29) * s1.atan().max(lit(0.677)).cos() + lit(0.38), lit(0.5) * (t2 * a).atan()) {
            Some(y20) => {
                let y21 = mean(x);
                (t2 + y21).tanh()
            }
            None => {
                return lit(0.95) * a + lit(0.11) * x[n % x.len()] + (lit(0.5) * (s3 + a).atan());
            }
        };
        lit(0.48) * s1 + lit(0.61) * x[x.len() - 1] + s3.tanh() + lit(0.65) * s1 + lit(0.19) * s3
    }

    pub fn p0063(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[1] + a) / (lit(1.0) + a * a);
        let mut o2: Option<Dual> = None;
        let w3 = &x[2..];
        let mut p5 = (lit(0.5) * (x[n % x.len()] + a).atan(), (x[3] * x[3]).tanh());
        for i4 in 1..x.len() {
            p5 = (p5.1, (p5.0 * (lit(0.91) * s1)).sin());
            let mut v9 = w3.iter().rev().map(|y8| p5.1.tanh()).collect::<Vec<_>>();
            v9.push(lit(0.5) * ((p5.1 - a) + (x[i4 % x.len()] + p5.0)) / (lit(1.0) + w3[0] * w3[0]));
            s1 = lit(0.7) * s1 + lit(0.75) * v9[0].sin();
        }
        let mut u10 = [lit(0.5) * (s1 + p5.0) / (lit(1.0) + a * a), lit(0.5) * (lit(0.59) + w3[n % w3.len()]).atan()];
        u10.iter_mut().zip(w3.iter()).for_each(|(y11, y12)| { if *y12 < lit(-0.173) { return; } *y11 = lit(0.5) * *y11 + lit(0.5) * ((*y12).min(lit(0.207)) + w3[n % w3.len()].atan()).atan(); });
        add_scaled(&mut u10, &w3[..2], (w3[1] * a).sin());
        lit(0.46) * u10[0] + lit(0.49) * x[n % x.len()] + lit(0.29) * u10[n % 2] + lit(0.16) * s1 + lit(0.61) * p5.1
    }

    pub fn q0064(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.52) * (x[1] - lit(0.77)).abs().min(lit(0.77)).cos() + lit(0.86);
        match (n / 2 % 2, n % 3) {
            (0, 0) => {
                let y3 = drain(&mut s1);
                s1 = s1 + (lit(0.37) * y3.sin());
            }
            (1, k2) => {
                let y6 = match n % 4 {
                    2 => lit(0.5) * (a * s1) / (lit(1.0) + a * a),
                    0 | 1 => {
                        let t4 = std::mem::replace(&mut s1, (a * x[0]).sin());
                        let r5 = if (k2 + n) % 2 == 0 { &a } else { &s1 };
                        t4.sin().sin()
                    }
                    _ => lit(0.5) * (-(s1 * (lit(0.1) * lit(n as f64)))).atan(),
                };
                s1 = s1 + (lit(0.87) * y6.sin());
            }
            _ => {
                let mut v8: Vec<Dual> = x.iter().skip(1).filter(|y7| **y7 > lit(-0.673)).map(|y7| lit(0.5) * ((*y7) + lit(0.81)).atan()).collect();
                v8.push((lit(0.61) + (-s1)).sin());
                let mut v9 = v8.clone();
                let Ok(y10) = checked(lit(0.81) * (v9[n % v9.len()] + s1).cos() + lit(0.82), n) else {
                    return None;
                };
                s1 = s1 - (lit(0.46) * (v9[0] + y10).sin());
            }
        }
        Some((a + a).tanh())
    }

    pub fn p0064(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s11 = (x[0] + a).tanh();
        let w12 = &x[2..];
        let f13 = |p14: Dual| -> Dual { if p14 > lit(0.23) { return lit(0.5) * (a * a + lit(0.3)).sqrt().atan(); } p14.sin() };
        let t16 = f13(lit(0.5) * (lit(0.77) - w12[0]).atan()) * f13((w12[0] + w12[n % w12.len()]).tanh());
        match mode(n / 2) {
            Mode::Low => {
                let y17 = match q0064(x, a.sin(), n % 4) { Some(t) => lit(0.49) * t, None => lit(0.58) };
                let r18 = match (n + 1) % 3 { 0 => &w12[1], _ => &x[0] };
                s11 = s11 + (lit(0.32) * ((*r18) + y17).sin());
            }
            Mode::Middle => {
                let t22: Dual = w12.iter().scan(lit(0.48) * (x[n % x.len()] - lit(0.77)).abs().max(lit(0.137)).cos() + lit(0.41), |s21, y19| { *s21 = lit(0.5) * *s21 + lit(0.5) * (((*y19) + s11) + (lit(0.1) * lit(n as f64))).atan(); Some(s21.sin()) }).sum();
                if t16 > lit(-0.677) {
                    for i23 in w12.iter().rev() {
                        let t27: Dual = w12[1..].iter().scan(lit(0.5) * ((t22 + t16) + ((*i23) * (*i23)).ln_1p()) / (lit(1.0) + w12[0] * w12[0]), |s26, y24| { *s26 = lit(0.5) * *s26 + lit(0.83) * ((a * i23) - (*y24)).cos() + lit(0.15); Some(s26.sin()) }).sum();
                        for i28 in (1..n % 4 + 2).step_by(3) {
                            let e29 = if i28 / 2 > 0 { Err(1_u8) } else { Ok(lit(0.5) * ((lit(0.1) * lit(n as f64)) * x[i28 % x.len()]) / (lit(1.0) + s11 * s11)) };
                        }
                        s11 = s11 + (lit(0.85) * ((*i23) + t27).sin());
                    }
                } else if (n + n) % 2 == 0 || t16.max(lit(0.937)) < w12[1] {
                    s11 = s11 + (lit(0.12) * (lit(0.73) * (t22 * t22 + lit(0.3)).sqrt().cos() + lit(0.94)));
                } else if t16.min(lit(-0.637)) > lit(0.817) {
                    s11 = s11 + (lit(0.54) * (lit(0.35) * s11.max(lit(-0.137)).cos() + lit(0.56)));
                } else {
                    s11 = s11 + (lit(0.62) * (t22 * lit(0.18)).sin());
                }
                s11 = s11 + (lit(0.22) * t22.sin());
            }
            Mode::High => {
                s11 = s11 + (lit(0.23) * (lit(0.5) * (a.sin() * a.min(lit(-0.217))) / (lit(1.0) + s11 * s11)));
            }
        }
        lit(0.23) * s11 + lit(0.84) * x[1] + (lit(0.5) * ((w12[0] + t16) * (t16 * t16).ln_1p()).atan()) + lit(0.96) * s11
    }

    pub fn q0065(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (lit(0.97) + (x[3] / (lit(1.5) + a * a))).sin();
        let y2 = lit(0.57) * checked((a + lit(0.94)).sin(), n / 2)?.sin();
        let y11 = match checked(lit(0.31) * (x[2] - lit(0.74)).cos() + lit(0.98), (n + n)) {
            Ok(y3) => {
                match n + n {
                    0 => {
                        let y6 = checked(lit(0.82) * ((s1 + a) + lit(0.86)).cos() + lit(0.53), n)?;
                        s1 = s1 - (lit(0.32) * y6.sin());
                    }
                    k5 => {
                        let y7 = checked(y2.cos().sin(), n / 2)?;
                        s1 = s1 + (lit(0.58) * y7.sin());
                    }
                }
                let mut f8 = |p9: Dual| { s1 = lit(0.5) * s1 + (lit(0.46) * p9).cos().tanh(); s1 * p9 };
                let t10 = f8((a.min(lit(-0.537)) - (a - x[n % x.len()])).tanh()) + lit(0.5) * f8(lit(0.7));
                lit(0.5) * y2 / (lit(1.0) + a * a)
            }
            Err(0 | 2) => (y2 + a).sin(),
            Err(k4) => (a * y2).sin(),
        };
        Ok(lit(0.5) * (s1 * y11).atan())
    }

    pub fn p0065(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.59) * (a + (lit(0.1) * lit(n as f64))).cos() + lit(0.78);
        let mut s12 = (s12 + a).sin();
        {
            nudge(&mut s12, lit(0.5) * (x[n % x.len()] * b) / (lit(1.0) + a * a));
            if let Some(y13) = first_above(x, lit(0.58)) {
                let mut y13 = y13 * lit(0.59);
                if !((n + 2) <= 4) {
                    'l15: for y14 in [a.sin().tanh(), lit(0.5) * x[x.len() - 1].atan()] {
                        nudge(&mut a, (s12 * s12 + lit(0.3)).sqrt().tanh());
                        s12 = s12 - (lit(0.75) * y14.sin());
                    }
                } else {
                    a = a + (lit(0.63) * (lit(0.5) * (s12 * s12).ln_1p() / (lit(1.0) + s12 * s12)));
                }
                a = a + (lit(0.21) * y13.sin());
            }
        }
        lit(0.24) * b + lit(0.77) * x[0] + (lit(0.5) * x[0].max(lit(0.767)) / (lit(1.0) + s12 * s12)) + lit(0.18) * s12 + lit(0.67) * a
    }

    pub fn p0066(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] / (lit(1.5) + a * a)).tanh();
        let mut p2 = (lit(0.43) * x[2].max(lit(0.177)).cos() + lit(0.15), lit(0.5) * (s1 * lit(0.92)) / (lit(1.0) + s1 * s1));
        'l4: for i3 in (0..3 + 2).step_by(3) {
            for y5 in x.iter() {
                let y13 = match i3 / 2 % 4 {
                    0 => {
                        let mut k6 = 0;
                        'l7: loop {
                            let t10: Dual = x.iter().map(|y8| lit(0.56) * a.min(lit(-0.787)).cos() + lit(0.96)).product();
                            let e11 = if i3 / 2 > 0 && (*y5) + (*y5) > t10 { Err(3_u8) } else { Ok(((lit(0.1) * lit(k6 as f64)) - (*y5)).tanh()) };
                            s1 = s1 + (lit(0.24) * t10.sin());
                            k6 += 1;
                            if n % 2 == 1 || k6 >= n % 3 {
                                break;
                            }
                        }
                        (s1 + a).tanh()
                    }
                    1 => {
                        let y12 = if (i3 + n) % 3 != 2 {
                            ((a - y5) + lit(0.33)).tanh()
                        } else if (n + n) > 1 && -a > lit(-0.447) {
                            lit(0.64) * (s1 + s1).cos() + lit(0.43)
                        } else {
                            break 'l4;
                        };
                        {
                            let s1 = s1 * lit(0.51);
                            a = a + (lit(0.73) * s1);
                            a = a + (lit(0.67) * s1.sin());
                        }
                        lit(0.85) * s1.min(lit(0.847)).cos() + lit(0.93)
                    }
                    _ => {
                        break 'l4;
                    }
                };
                s1 = s1 + (lit(0.31) * ((*y5) + y13).sin());
            }
        }
        lit(0.38) * x[3] + lit(0.59) * x[3] + (p2.1 * x[3]).sin() + lit(0.69) * a + lit(0.14) * s1 + lit(0.64) * p2.1
    }

    pub fn p0067(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (b + b).atan();
        let mut o2 = Some(lit(0.5) * s1.min(lit(-0.257)).atan());
        for (i3, y4) in x.iter().enumerate() {
            let y5 = if (i3 + n) > 1 {
                let mut u7 = [lit(0.5) * (a + (*y4)) / (lit(1.0) + x[i3] * x[i3]), lit(0.5) * s1.max(lit(-0.137)) / (lit(1.0) + a * a), s1.min(lit(-0.677)).tanh().powi(2).sin()];
                for &y6 in x.iter() {
                    u7 = [u7[1], u7[2], ((y6 * y6 + lit(0.3)).sqrt() * lit(0.54)).sin()];
                    let t10 = lit(0.5) * (s1 * y4).atan();
                    let f8 = |p9: Dual| ((p9 * a).sin()) * t10;
                    let t10 = f8(t10) + lit(0.5);
                    let p9 = t10.sin();
                    let t11 = f8(p9 * t10);
                    add_scaled(&mut u7, x, (y4 - p9).tanh());
                    s1 = s1 + (lit(0.81) * (t10 + p9).sin());
                }
                lit(0.23) * ((a + (lit(0.1) * lit(i3 as f64))) + lit(0.12)).cos() + lit(0.55)
            } else {
                let mut stack12 = vec![n % 3];
                while let Some(i13) = stack12.pop() {
                    let mut u15 = [lit(0.5) * (*y4).atan(), lit(0.5) * ((s1 + x[i3]) / (lit(1.5) + b * b)) / (lit(1.0) + a * a), (s1 * (lit(0.1) * lit(i3 as f64))).sin()];
                    for y14 in x {
                        u15 = [u15[1], u15[2], lit(0.5) * ((*y14) * y14).atan()];
                        let t17: Dual = (1..4).map(|k16| (lit(0.22) * (s1 / (lit(1.5) + (*y14) * (*y14))).cos() + lit(0.32)).powi(k16)).sum();
                        let f18 = |p20: Dual| lit(0.66) * (-p20).cos() + lit(0.96);
                        let f19 = |p20: Dual| f18(p20) - f18(lit(0.5) * t17.max(lit(-0.767)).atan());
                        let t21 = f19(lit(0.5) * ((lit(0.74) - (*y4)) + ((*y4) * lit(0.32))).atan());
                        s1 = s1 + (lit(0.82) * ((*y14) + t17).sin());
                    }
                    s1 = s1 + (lit(0.98) * u15[1].sin());
                }
                lit(0.5) * (b + y4) / (lit(1.0) + a * a)
            };
            s1 = lit(0.7) * s1 + lit(0.33) * ((*y4) + y5).sin();
        }
        lit(0.59) * x[n % x.len()] + lit(0.41) * x[2] + (lit(0.91) * (x[0] * a).cos() + lit(0.29)) + lit(0.48) * s1
    }

    pub fn p0068(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (a * a).min(lit(-0.747)).tanh();
        let mut u2 = [lit(0.15) * a.cos() + lit(0.54); 3];
        let mut o3 = Some(lit(0.91) * ((u2[n % 3] * a) * (b + (lit(0.1) * lit(n as f64)))).cos() + lit(0.63));
        if !(n <= 3) {
            let mut k4 = 0;
            let mut t5 = lit(0.96) * ((s1 * b) - lit(0.96)).cos() + lit(0.75);
            while {
                k4 += 1;
                t5 = lit(0.66) * t5 + (lit(0.5) * t5.min(lit(-0.927)).sin() / (lit(1.0) + t5 * t5));
                k4 < 7 && t5 > -lit(0.53)
            } {
                let (t9, t10) = u2.iter().chain(&u2[..]).fold((lit(0.5) * (b * s1) / (lit(1.0) + x[3] * x[3]), lit(1.0)), |(p7, q8), y6| (p7 + (lit(0.5) * u2[n % 3].max(lit(0.497)).atan()), q8 * p7));
                let (t9, t10) = (t9.tanh(), t10.sin());
                add_scaled(&mut u2, x, (t9 + t5).tanh());
                let t13: Dual = x.iter().chain(&u2[..]).fold((t10 + t10).sin(), |s12, y11| lit(0.5) * s12 + (-(*y11)).sin());
                s1 = s1 + (lit(0.69) * (t9 + t13).sin());
            }
            let Ok(y14) = checked(((x[n % x.len()] - s1) + (t5 + s1)).tanh(), (n + n)) else {
                return lit(0.48) * x[n % x.len()] + lit(0.96) * x[n % x.len()] + (lit(0.5) * (u2[0] * u2[n % 3]).max(lit(0.937)).atan());
            };
            s1 = s1 - (lit(0.24) * (y14 + t5).sin());
        } else if -u2[n % 3] < b {
            s1 = s1 + (lit(0.29) * ((s1 + a) + (lit(0.1) * lit(n as f64))).tanh());
        }
        lit(0.55) * s1 + lit(0.92) * x[3] + lit(0.72) * u2[n % 3] + lit(0.35) * s1
    }

    pub fn p0069(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a).atan();
        let mut u2 = [lit(0.5) * (-x[3]) / (lit(1.0) + s1 * s1), (x[n % x.len()] + s1).tanh(), ((lit(0.16) - s1) + s1.cos()).sin()];
        let mut m3 = n;
        let mut p4 = ((x[3] / (lit(1.5) + a * a)).tanh(), ((lit(0.1) * lit(m3 as f64)) * u2[1]).tanh());
        let mut k5 = 0;
        let y6 = loop {
            k5 += 1;
            if k5 > n / 2 {
                break (a + a).tanh();
            }
            for i7 in 0..x.len() {
                let t10: Dual = u2.iter().chain(&x[..]).map(|y8| { if *y8 > lit(0.253) { return lit(0.5) * (s1 + u2[1]).max(lit(0.627)) / (lit(1.0) + p4.1 * p4.1); } lit(0.5) * y8 }).sum();
                for (i11, y12) in u2.iter().filter(|y| **y > lit(-0.253)).enumerate() {
                    let f13 = |p14: Dual| -> Dual { if p14 > lit(0.23) { return (lit(0.34) - s1).sin(); } lit(0.42) * (t10 / (lit(1.5) + x[i7] * x[i7])).cos() + lit(0.24) };
                    let t16 = f13(lit(0.5) * (-p4.1).atan()) * f13((p4.0 - s1).tanh());
                    s1 = s1 + (lit(0.92) * (t16 + (*y12)).sin());
                }
                a = a + (lit(0.37) * t10.sin());
            }
            if n / 2 % 3 != 1 {
                let mut f17 = move |p18: Dual| { a = a.sin() + (s1 - p4.0).sin(); a * p18 };
                a = a + (lit(0.5) * ((x[1] * p4.0) * (-a)).atan());
                let t19 = f17(lit(0.5) * p4.1.max(lit(-0.837)) / (lit(1.0) + p4.0 * p4.0)) - f17(a);
                if !(m3 <= 4) {
                    let mut k20 = 0;
                    let mut t21 = lit(1.0) + (a - lit(0.37)).tanh();
                    while t21 > lit(0.69) && k20 < 12 {
                        t21 = t21 * (lit(0.79));
                        k20 += 1;
                        let mut f22 = move |p23: Dual| { s1 = s1.sin() + (p4.1 + x[3]).tanh().powi(2).sin(); s1 * p23 };
                        s1 = s1 + (lit(0.5) * (t21 + a).atan());
                        let t24 = f22((u2[n % 3] - lit(0.77)).abs().tanh()) - f22(s1);
                        a = a - (lit(0.68) * t24.sin());
                    }
                    a = a + (lit(0.99) * t21.sin());
                } else {
                    p4.1 = p4.1 + (lit(0.45) * (lit(0.5) * (s1 + lit(0.63)).sin() / (lit(1.0) + s1 * s1)));
                }
                s1 = s1 + (lit(0.94) * t19.sin());
            } else if m3 % 2 == 0 || u2[2] * s1 < lit(0.807) {
                p4.0 = p4.0 + (lit(0.35) * (lit(0.33) * (lit(0.49) + a).tanh().powi(2).cos() + lit(0.81)));
            } else if x[k5 % x.len()] * u2[m3 % 3] >= s1 {
                a = a + (lit(0.59) * (lit(0.5) * (s1 - s1).atan()));
            } else {
                s1 = s1 + (lit(0.96) * (a + s1).sin());
            }
        };
        lit(0.87) * y6 + lit(0.14) * x[1] + (-a).tanh() + lit(0.26) * s1 + lit(0.11) * a + lit(0.28) * u2[k5 % 3] + lit(0.25) * p4.0
    }

    pub fn p0070(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * a + lit(0.3)).sqrt().atan();
        let mut o2 = Some(((s1 * s1).ln_1p() + lit(0.48)).tanh());
        let mut p3 = (lit(0.5) * x[2].min(lit(-0.507)).tanh().powi(3) / (lit(1.0) + s1 * s1), (a + x[n % x.len()]).sin());
        nudge(&mut s1, (x[2] + a).sin());
        let mut k4 = 0;
        let y5 = 'l6: loop {
            k4 += 1;
            if k4 > 3 {
                break ((a + lit(0.51)) - (b + lit(0.73))).tanh();
            }
            let mut m9 = (k4 + n);
            p3.0 = lit(0.5) * (p3.0 * lit(0.95)) / (lit(1.0) + a * a);
        };
        p3 = (lit(0.5) * (p3.0.max(lit(-0.987)) * (lit(0.1) * lit(k4 as f64))).atan(), p3.0);
        (p3.0, p3.1) = (p3.1, ((y5 - p3.0) * (y5 + a)).tanh());
        if !(k4 / 2 <= 2) {
            if x[n % x.len()] + y5 < lit(-0.387) {
                let y13 = match (k4 + n) % 4 {
                    0 => {
                        match k4 + n {
                            ..=2 => {
                                b = b + (lit(0.77) * weighted(x, x, n));
                                let t12: Dual = x.iter().chain(&x[..]).map(|y10| { if *y10 > lit(-0.93) { return lit(0.5) * s1.min(lit(-0.567)).atan(); } lit(0.5) * y10 }).sum();
                                s1 = s1 + (lit(0.24) * t12.sin());
                            }
                            3.. => {
                                b = b + (lit(0.24) * (x[n % x.len()] * (lit(0.1) * lit(n as f64))).tanh());
                            }
                        }
                        (b * lit(0.66)).tanh()
                    }
                    1 => b.max(lit(-0.117)).tanh(),
                    _ => return lit(0.71) * b + lit(0.91) * x[k4 % x.len()] + (lit(0.5) * b.min(lit(0.797)).atan()),
                };
                s1 = s1 + (lit(0.63) * y13.sin());
            }
        } else if n % 2 == 0 || s1 + a > lit(0.717) {
            s1 = s1 + (lit(0.25) * (lit(0.5) * (s1.sin() + (lit(0.1) * lit(k4 as f64))).atan()));
        } else {
            s1 = s1 + (lit(0.91) * (lit(0.5) * (s1 * p3.0) / (lit(1.0) + s1 * s1)));
        }
        lit(0.12) * a + lit(0.19) * x[3] + (lit(0.5) * (-(s1 * s1)).exp() / (lit(1.0) + b * b)) + lit(0.29) * b + lit(0.71) * s1 + lit(0.45) * p3.1
    }

    pub fn p0071(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (b + b).atan();
        let mut o2: Option<Dual> = None;
        let y13 = match (n / 2 > 4 && b - x[1] > b, n) {
            (true, 0..=2) => {
                let mut k4 = 0;
                loop {
                    let y5;
                    if x[x.len() - 1].max(lit(0.997)) <= x[k4 % x.len()] {
                        if x[x.len() - 1].max(lit(0.427)) <= lit(0.427) {
                            let w6 = &x[2..4];
                            s1 = s1 + (lit(0.15) * w6[0].sin());
                        } else {
                            let t7 = lit(0.5) * ((a + x[2]) * (x[0] * (lit(0.1) * lit(k4 as f64)))) / (lit(1.0) + x[3] * x[3]);
                            let t12: Dual = x.iter().rev().zip(x.iter().take(3)).enumerate().map(|(i10, (y8, y11))| (((-x[3]) * a.max(lit(-0.37))).sin()) * y11 * lit(i10 as f64)).sum::<Dual>().tanh();
                            s1 = lit(0.7) * s1 + lit(0.85) * (t12 + t7).sin();
                        }
                        y5 = (s1 + b).cos().sin();
                    } else if !(n / 2 <= 1) {
                        y5 = lit(0.5) * (-x[2]) / (lit(1.0) + x[3] * x[3]);
                    } else {
                        y5 = lit(0.33) * (-s1.cos()).cos() + lit(0.32);
                    }
                    s1 = s1 + (lit(0.34) * y5.sin());
                    k4 += 1;
                    if x[n % x.len()] + s1 > lit(0.37) || k4 >= 4 {
                        break;
                    }
                }
                (-s1).tanh()
            }
            (false, _) => lit(0.21) * x[n % x.len()].cos() + lit(0.62),
            _ => return lit(0.23) * a + lit(0.87) * x[2] + (lit(0.5) * a.cos().atan()),
        };
        lit(0.41) * b + lit(0.87) * x[0] + (s1 - y13).tanh() + lit(0.57) * s1
    }

    pub fn q0072(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[2] * lit(0.23)).min(lit(-0.597)).atan();
        let y2 = lit(0.37) * chained(lit(0.45) * (x[0] + s1).cos() + lit(0.45), a.max(lit(0.467)).tanh())?.sin();
        let y3 = lit(0.47) * positive(lit(0.66) * x[n % x.len()].cos() + lit(0.96))?.sin();
        let t6: Dual = x.iter().rev().take_while(|y4| **y4 > lit(0.793)).map(|y4| (y3 + (*y4)).tanh()).sum();
        let f7 = |p8: Dual| -> Dual { for k9 in 1..4 { if p8 * lit(k9 as f64) > lit(0.57) { return lit(0.5) * (t6 / (lit(1.5) + y3 * y3)).atan(); } } lit(0.5) * a.max(lit(0.757)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]) };
        let t10 = f7(lit(0.5) * (t6 * t6).atan()) * f7((y3 * a).sin());
        let f11 = |p13: Dual| (a / (lit(1.5) + t10 * t10)).tanh();
        let f12 = |p13: Dual| f11(p13) - f11(lit(0.5) * t6.cos() / (lit(1.0) + y3 * y3));
        let t14 = f12(lit(0.5) * (y3 + y3) / (lit(1.0) + t6 * t6));
        Some(lit(0.5) * ((y3 - t14) + lit(0.31)) / (lit(1.0) + a * a))
    }

    pub fn p0072(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s15 = (x[2] + b).sin();
        let mut m16 = n;
        let f17 = |p18: Dual| -> Dual { for k19 in 1..4 { if p18 * lit(k19 as f64) > lit(0.57) { return ((b + a) * (b + a) + lit(0.3)).sqrt().tanh(); } } (p18 * b).tanh() };
        let t20 = f17((-a).tanh()) * f17(lit(0.76) * (x[3] - lit(0.66)).cos() + lit(0.72));
        let a = a * lit(0.86);
        let y21 = if (n + 1) % 2 == 1 {
            let mut s24 = lit(0.5) * (s15 * b).atan();
            for (i22, y23) in x.iter().filter(|y| **y > lit(0.163)).enumerate() {
                s24 = (lit(0.55) * s24 + (s24 * s24).ln_1p()).tanh();
                let t27: Dual = x.iter().rev().map(|y25| lit(0.5) * (((*y25) + s24) - lit(0.64)) / (lit(1.0) + t20 * t20)).product();
                for (i28, y29) in x.iter().chain(&x[1..]).enumerate() {
                    let t32: Dual = x.iter().take(3).filter(|y30| **y30 > lit(-0.123)).map(|y30| lit(0.5) * ((*y29) * (*y29)).ln_1p().atan()).skip(1).sum();
                    s24 = s24 + (lit(0.22) * (t32 + (*y29)).sin());
                }
                let mut s35 = (t27 - a).tanh();
                for (i33, y34) in x.iter().chain(&x[1..]).enumerate() {
                    s35 = (lit(0.74) * s35 + ((*y34) / (lit(1.5) + (*y34) * (*y34)))).tanh();
                    let t37: Dual = x[1..].iter().last().map_or((a * y23).sin(), |y36| (s35 * (*y34)).sin());
                    for (i38, y39) in x.iter().filter(|y| **y > lit(-0.433)).enumerate() {
                        let mut m40 = if !(n / 2 <= 4) { (n + n) } else { 0 };
                        let y41 = match q0072(x, ((lit(0.58) * t37) - (t37 + (*y34))).sin(), n % 4) { Some(t) => lit(0.45) * t, None => lit(0.13) };
                        s15 = s15 + (lit(0.63) * ((*y39) + y41).sin());
                    }
                    s15 = s15 + (lit(0.14) * (t37 + (*y34)).sin());
                }
                s15 = s15 + (lit(0.33) * (t27 + (*y23)).sin());
            }
            (a * lit(0.17)).sin()
        } else {
            lit(0.5) * (t20 + t20).atan()
        };
        lit(0.76) * s15 + lit(0.41) * x[m16 % x.len()] + lit(0.69) * s15 + lit(0.97) * b
    }

    pub fn q0073(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.min(lit(-0.377)).atan();
        let t6 = lit(0.63) * (x[2] * a).cos() + lit(0.95);
        let f4 = |p5: Dual| (lit(0.5) * ((a + t6) + t6.max(lit(-0.47))) / (lit(1.0) + p5 * p5)) * t6;
        let t6 = f4(t6) + lit(0.5);
        let p5 = t6.sin();
        let t7 = f4(p5 * t6);
        for y8 in x.iter() {
            let y9 = stepped(((t6 * t6) * (t7 + (*y8))).sin(), (n + n));
            for i10 in 0..x.len() {
                if t7 + t7 > lit(-0.17) {
                    let t13: Dual = x.iter().skip(1).map(|y11| lit(0.5) * t7.atan()).sum();
                    let f14 = |p15: Dual, q16: Dual| lit(0.5) * (q16 + y8).atan();
                    let t17 = f14(lit(0.5) * ((*y8) * (*y8)).atan(), lit(0.5) * (y9 * lit(0.55)) / (lit(1.0) + a * a)) - f14(lit(0.5) * (y9 * lit(0.55)) / (lit(1.0) + a * a), lit(0.4));
                    s1 = s1 + (lit(0.94) * (t17 + t13).sin());
                    return lit(0.64) * t17 + lit(0.14) * x[i10];
                }
            }
            s1 = s1 + (lit(0.25) * ((*y8) + y9).sin());
        }
        lit(0.51) * t6 + lit(0.45) * x[x.len() - 1] + lit(0.64) * s1
    }

    pub fn p0073(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s18 = lit(0.5) * x[0].atan();
        let mut u19 = [(-a).sin(); 4];
        match checked(((lit(0.1) * lit(n as f64)) * x[0]).tanh(), n / 2) {
            Ok(y21) if y21 > lit(0.82) => {
                for y22 in u19.iter_mut() {
                    if n / 2 > 4 && (*y22) + x[n % x.len()] <= lit(-0.297) {
                        let mut v23 = vec![lit(0.5) * (y21 - (*y22)) / (lit(1.0) + a * a); 4];
                        std::mem::swap(&mut s18, &mut a);
                        s18 = s18 + (lit(0.36) * v23[n % v23.len()].sin());
                    }
                    let y24;
                    if !(n / 2 <= 1) {
                        y24 = a.min(lit(-0.827)).tanh();
                    } else {
                        y24 = lit(0.5) * (lit(0.66) * s18) / (lit(1.0) + (*y22) * (*y22));
                    }
                    a = a + (lit(0.36) * (y24 + (*y22)).sin());
                }
                s18 = s18 + (lit(0.44) * y21.sin());
            }
            Ok(y21) => {
                let t26: Dual = (1..4).rev().map(|k25| (lit(0.91) * (y21 / (lit(1.5) + u19[n % 4] * u19[n % 4])).cos() + lit(0.56)).powi(k25)).sum();
                let w27 = &mut u19[2..];
                s18 = s18 + (lit(0.24) * (y21 + t26).sin());
            }
            Err(_) => {
                for y28 in u19.iter_mut() {
                    nudge(&mut s18, lit(0.5) * y28.atan());
                    s18 = s18 + (lit(0.19) * (*y28).sin());
                }
            }
        }
        lit(0.37) * u19[n % 4] + lit(0.68) * x[n % x.len()] + lit(0.23) * a + lit(0.86) * s18 + lit(0.14) * u19[2]
    }

    pub fn p0074(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a).atan();
        let mut v2 = Vec::new();
        v2.push((x[n % x.len()] / (lit(1.5) + a * a)).tanh());
        v2.push(lit(0.5) * ((x[1] * b) + (lit(0.1) * lit(n as f64))).atan());
        v2.push((x[1] * x[1]).ln_1p().tanh());
        let mut m3 = 0;
        let o4 = if n % 2 == 0 { Some(lit(0.81) * (a + s1).cos() + lit(0.98)) } else { None };
        s1 = s1 + (lit(0.49) * blend(&b, &a));
        'l7: for (i5, y6) in v2.iter().enumerate() {
            let mut k8 = 0;
            loop {
                k8 += 1;
                if k8 > 3 {
                    break;
                }
                'l11: for (y9, y10) in v2.iter().zip(x) {
                    'l13: for y12 in x {
                        let t16: Dual = v2.iter().take_while(|y14| **y14 > lit(-0.83)).map(|y14| ((*y9) + (lit(0.1) * lit(k8 as f64))).tanh()).take(2).sum();
                        let t19: Dual = v2.iter().skip(1).take_while(|y17| **y17 > lit(0.213)).map(|y17| lit(0.35) * ((*y10).max(lit(-0.557)) - ((*y9) + (*y9))).cos() + lit(0.52)).sum();
                        s1 = lit(0.7) * s1 + lit(0.16) * ((*y12) + t16).sin();
                    }
                    if (*y9) / (lit(1.5) + v2[i5] * v2[i5]) < lit(-0.357) {
                        continue;
                    }
                    s1 = s1 + (lit(0.56) * ((*y10) + (*y9)).sin());
                }
            }
            let mut k20 = 0;
            let y21 = loop {
                k20 += 1;
                if (k20 + 3) > 4 || k20 > 4 {
                    break a.sin();
                }
                if (m3 + 2) % 2 == 1 {
                    m3 = n / 2 % 5;
                } else if n > 0 {
                    match (k20 + 1) % 4 {
                        2 => {
                            let mut o22 = Some((s1 + s1).tanh());
                            let f23 = |p24: Dual| lit(0.5) * (*y6).min(lit(0.617)) / (lit(1.0) + a * a);
                            let t26 = x.iter().map(|y25| f23(*y25)).sum::<Dual>();
                            b = b + (lit(0.52) * t26.sin());
                        }
                        0 | 1 => {
                            s1 = s1 + (lit(0.66) * (lit(0.12) * ((*y6) + v2[i5]).cos() + lit(0.34)));
                        }
                        _ => {
                            b = b + (lit(0.58) * (lit(0.5) * b.min(lit(0.187)).atan()));
                        }
                    }
                } else if (n + 1) % 2 == 1 {
                    b = b + (lit(0.47) * (lit(0.91) * b.tanh().powi(2).cos() + lit(0.97)));
                } else {
                    b = b + (lit(0.68) * ((-(*y6)) - (s1 - lit(0.55))).sin());
                }
            };
            s1 = s1 + (lit(0.36) * ((*y6) + y21).sin());
        }
        lit(0.99) * v2[2] + lit(0.73) * x[m3 % x.len()] + lit(0.23) * b + lit(0.22) * s1 + lit(0.18) * v2[m3 % v2.len()]
    }
}

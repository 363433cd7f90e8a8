// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn q0225(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[2] * a).atan();
    let f2 = |p3: f64| -> f64 { if p3 > 0.23 { return (((0.1 * (n as f64)) - p3) + p3.max(-0.697)).tanh(); } 0.5 * (x[n % x.len()] - 0.13).atan() };
    let t5 = f2(0.19 * x[0].cos().cos() + 0.82) * f2(0.5 * (a.cos() + (0.1 * (n as f64))).atan());
    match mode(n + n) {
        Mode::Middle | Mode::High => {
            let Some(y6) = first_above(x, 0.24) else {
                return 0.68 * a + 0.32 * x[0] + (0.88 * (s1 + t5).cos() + 0.74);
            };
            let mut f7 = move |p8: f64| { s1 = s1.sin() + (p8 * y6).tanh(); s1 * p8 };
            s1 += 0.5 * (-y6).atan();
            let t9 = f7(0.5 * (s1 + s1).atan()) - f7(s1);
            let y10;
            if n / 2 % 2 == 0 || t9 + y6 >= t9 {
                s1 /= 1.1 + (-s1) * (-s1);
                y10 = 0.5 * (t5.min(-0.427) - x[n % x.len()].max(0.607)) / (1.0 + y6 * y6);
            } else {
                let y15 = match staged(0.14 * (0.19 - y6).cos() + 0.98, 0.77 * (s1 + s1).tanh().powi(2).cos() + 0.44, n / 2) {
                    Ok(y11) => {
                        let r13 = match (n + n) % 3 { 0 => &s1, _ => &t5 };
                        (*r13).min(0.867).tanh()
                    }
                    Err(_) => {
                        nudge(&mut s1, 0.53 * (y6 - y6).cos() + 0.64);
                        let r14 = match n % 3 { 0 => &t9, _ => &a };
                        0.62 * (t5 + 0.17).cos() + 0.24
                    }
                };
                y10 = 0.65 * (y6 + y15).cos() + 0.95;
            }
            s1 += 0.99 * (t9 + y6).sin();
        }
        Mode::Low => {}
    }
    0.91 * s1 + 0.62 * x[n % x.len()] + 0.23 * s1
}

#[differentiable]
pub fn p0225(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s16 = 0.5 * a.sin().atan();
    let mut v17 = vec![(x[n % x.len()] * a).tanh(); 3];
    let mut m18 = if (n + 2) % 2 == 1 { (n + 3) } else { 1 };
    let (t19, mut s20) = ((a + 0.99).tanh(), 0.5 * (a + 0.13).atan());
    for y21 in [0.24 * (t19 * t19).ln_1p().cos() + 0.54, 0.5 * (v17[1] + t19) / (1.0 + a * a)] {
        v17[m18 % 3] = (s20 - t19).tanh();
        let mut k22 = 0;
        let mut p23 = (((y21 * v17[k22 % v17.len()]) + (y21 + 0.28)).tanh(), 0.5 * t19.max(-0.377) / (1.0 + x[n % x.len()] * x[n % x.len()]));
        while k22 < 4 {
            k22 += 1;
            p23 = (p23.1, (p23.0 * (p23.1 + v17[2])).sin());
            let mut u25 = [0.5 * ((y21 + x[2]) * (x[2] + (0.1 * (m18 as f64)))).atan(), ((t19 + p23.1) * (t19 * p23.1)).sin(), 0.5 * (-y21) / (1.0 + t19 * t19)];
            for y24 in v17.iter_mut() {
                u25 = [u25[1], u25[2], 0.5 * (0.99 - s20).atan()];
                let (t29, t30) = x.iter().take(3).fold(((p23.1 + x[0]).sin(), 1.0), |(p27, q28), y26| (p27 + (0.5 * (*y26).min(-0.797) / (1.0 + t19 * t19)), q28 * p27));
                let (t29, t30) = (t29.tanh(), t30.sin());
                s20 -= 0.11 * ((*y24) + t29).sin();
            }
            'l33: for (i31, y32) in v17.iter().filter(|y| **y > -0.363).enumerate() {
                for y34 in u25.iter() {
                    let t35 = std::mem::take(&mut s16);
                    a += 0.21 * ((*y34) + t35).sin();
                }
                s20 += 0.13 * (*y32).sin();
            }
            if !((k22 + n) <= 0) {
                return 0.21 * x[x.len() - 1] + 0.47 * x[k22 % x.len()] + ((p23.1 + t19) + 0.46).sin();
            }
            a += 0.74 * u25[0].sin();
        }
        let t38: f64 = v17.iter().step_by(2).filter(|y36| **y36 > -0.663).map(|y36| 0.5 * ((y21 - (*y36)) * s20.atan()) / (1.0 + s20 * s20)).take(2).sum();
        a += 0.26 * (y21 + t38).sin();
    }
    0.55 * s16 + 0.52 * x[0] + 0.91 * v17[m18 % v17.len()] + 0.81 * s16 + 0.69 * a + 0.29 * s20
}

#[differentiable]
pub fn q0226(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a - x[n % x.len()]).tanh();
    let f2 = |p3: f64| (-s1).tanh();
    let t5 = x.iter().filter(|y4| f2(**y4) > 0.11).fold(0.4, |s, y4| s * f2(*y4));
    let t10 = 0.5 * (-s1) / (1.0 + a * a);
    let f8 = |p9: f64| (0.13 * (t5 - t10).cos() + 0.55) * t10;
    let t10 = f8(t10) + 0.5;
    let p9 = t10.sin();
    let t11 = f8(p9 * t10);
    let e12: Result<f64, u8> = match (n + 3) % 3 { 0 => Err(2), _ => Ok(0.5 * t10.min(-0.277) / (1.0 + x[0] * x[0])) };
    let mut f13 = |p14: f64| { s1 = 0.5 * s1 + 0.5 * ((-(x[2] * x[2])).exp() + ((0.1 * (n as f64)) * x[3])) / (1.0 + t10 * t10); s1 * p14 };
    let t15 = f13((t10 + (0.1 * (n as f64))).min(-0.157).tanh()) + 0.5 * f13(0.7);
    let t17: f64 = x.iter().take(3).find(|y16| **y16 > 0.263).copied().unwrap_or((a * t11).min(-0.117).sin());
    let t20: f64 = x.iter().rev().skip_while(|y18| **y18 > -0.773).map(|y18| 0.5 * (y18 * (*y18)) / (1.0 + t17 * t17)).skip(1).sum();
    let f21 = |p23: f64| (-a.max(-0.187)).tanh();
    let f22 = |p23: f64| f21(p23) - f21(0.5 * (t15 * t11).atan());
    let t24 = f22((0.87 + t10).tanh());
    0.13 * t20 + 0.96 * x[0] + 0.99 * s1
}

#[differentiable]
pub fn p0226(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s25 = 0.5 * (a + x[2]).min(-0.937).atan();
    let mut v26 = Vec::new();
    v26.push(0.5 * (x[2] + s25).atan());
    v26.push(0.65 * (s25 / (1.5 + a * a)).cos() + 0.87);
    v26.push((s25 + a).tanh());
    let mut m27 = if (n + n) % 3 != 0 { (n + 3) } else { 2 };
    v26[n % 3] += 0.41 * a.max(-0.187).tanh();
    let t28: f64 = 0.5 * ((-s25) + a.max(-0.827)) / (1.0 + x[0] * x[0]);
    let y29 = blend(&t28, &a);
    v26.iter_mut().zip(x[1..].iter()).for_each(|(y30, y31)| { *y30 = 0.5 * *y30 + (t28 * t28 + 0.3).sqrt().tanh(); });
    let t34: f64 = v26.iter().take(3).skip_while(|y32| **y32 > -0.483).map(|y32| 0.5 * x[m27 % x.len()].min(-0.167).tanh().powi(2).atan()).skip(1).sum();
    v26[1] /= 1.1 + (0.25 + s25) * (0.25 + s25);
    v26[m27 % 3] *= 0.8 + 0.15 * t28.min(0.457).sin();
    let mut k35 = 0;
    let y36 = 'l37: loop {
        k35 += 1;
        if k35 > n % 4 {
            break 0.5 * (t28 + s25) / (1.0 + t28 * t28);
        }
        let mut u39 = [0.29 * (-t28).cos() + 0.15, 0.46 * (a * (0.1 * (n as f64))).cos() + 0.73, 0.46 * (v26[2] * v26[1]).cos() + 0.23];
        for i38 in x.iter().rev() {
            u39 = [u39[1], u39[2], ((*i38) + 0.88).tanh()];
            let t42: f64 = x.iter().take(3).skip_while(|y40| **y40 > 0.73).map(|y40| (t34 + (*y40)).max(0.697).sin()).sum();
            s25 += 0.55 * (t42 + (*i38)).sin();
        }
        s25 += 0.97 * u39[2].sin();
    };
    0.97 * y29 + 0.18 * x[m27 % x.len()] + 0.53 * s25 + 0.12 * v26[m27 % v26.len()]
}

#[differentiable]
pub fn p0227(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.22 * (b - b).cos() + 0.29;
    let mut u2 = [0.5 * (b - 0.23) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.5 * (x[3] + b) / (1.0 + s1 * s1)];
    let mut v3 = x.to_vec();
    let o4 = if n / 2 % 2 == 0 || 0.56 + u2[0] > 0.667 { Some(0.5 * s1.min(0.827) / (1.0 + s1 * s1)) } else { None };
    let y6 = match o4 {
        Some(y5) => {
            u2[n % 2] = 0.5 * (x[0] + y5).atan();
            v3[3] = 0.53 * (s1 + a).max(-0.847).cos() + 0.53;
            0.5 * (v3[3].min(-0.467) + s1.min(-0.267)).atan()
        }
        None => 0.5 * ((u2[0] + 0.45) + x[1].atan()) / (1.0 + v3[v3.len() - 1] * v3[v3.len() - 1]),
    };
    u2.swap(n % 2, 1);
    let mut v7 = u2.clone();
    let t10: f64 = v3.iter().filter_map(|y8| if *y8 > -0.773 { Some(0.5 * (v3[3] - y8).atan()) } else { None }).take(2).sum();
    v7.fill(0.5 * ((y6 / (1.5 + y6 * y6)) - v3[n % v3.len()]).atan());
    let t14: f64 = v3.iter().take(3).take(2).flat_map(|y11| { let t13 = 0.5 * (v7[n % 2] * v7[n % 2] + 0.3).sqrt() / (1.0 + v7[n % 2] * v7[n % 2]); x.iter().map(move |y12| t13 * (0.22 * (t10 + b).cos() + 0.52)) }).skip(1).sum();
    0.26 * t10 + 0.89 * x[n % x.len()] + (0.5 * (t10 * v7[n % 2]).atan()) + 0.85 * v3[3] + 0.11 * u2[n % 2] + 0.99 * v7[n % 2] + 0.38 * s1
}

#[differentiable]
pub fn q0228(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (-(x[n % x.len()] - a)).tanh();
    let mut u4 = [0.5 * (x[n % x.len()] - a).atan(), 0.5 * a.max(-0.297).atan(), 0.5 * ((-x[n % x.len()]) + (a + x[n % x.len()])) / (1.0 + x[3] * x[3])];
    for i5 in 0..4 {
        u4 = [u4[1], u4[2], 0.34 * x[2].min(0.297).cos() + 0.56];
        let y6 = checked(0.5 * (s1 * 0.84).atan(), n)?;
        nudge(&mut u4[0], 0.5 * (x[3] - s1).atan());
        let y7 = 0.42 * checked(a.sin().tanh(), (n + 3))?.sin();
        s1 += 0.96 * (y7 + y6).sin();
    }
    Ok((0.64 + s1).sin())
}

#[differentiable]
pub fn p0228(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s8 = 0.5 * (x[n % x.len()] * a) / (1.0 + x[1] * x[1]);
    let mut u9 = [0.5 * (a + x[0]) / (1.0 + s8 * s8), 0.5 * (x[0] * x[0]).ln_1p() / (1.0 + a * a), (x[n % x.len()] + s8).sin()];
    let mut v10 = vec![(x[n % x.len()] + 0.76).tanh(), s8.atan().tanh(), 0.5 * (u9[0] + (u9[1] / (1.5 + u9[2] * u9[2]))) / (1.0 + s8 * s8)];
    let y11 = match q0228(x, 0.66 * (-s8).cos() + 0.26, n % 4) { Ok(t) => 0.81 * t, Err(k) => 0.1 * (k as f64) };
    for (i12, y13) in v10.iter().enumerate() {
        let mut s14 = 0.0;
        s14 += (a / (1.5 + s8 * s8)).tanh();
        if y11 * v10[n % v10.len()] >= a {
            let mut k15 = 0;
            while k15 < x.len() {
                k15 += 1;
                let t19: f64 = u9.iter().scan(0.12 * u9[i12 % 3].cos() + 0.33, |s18, y16| { *s18 = 0.5 * *s18 + ((y13 + y11) - 0.89).sin(); Some(s18.sin()) }).sum();
                s14 += 0.46 * t19.sin();
            }
        }
        for i20 in 1..n.min(4) {
            if (*y13) - y11 <= -0.417 {
                let Ok(y21) = q0228(x, (y13 - ((*y13) * (*y13)).ln_1p()).sin(), n % 4) else {
                    continue;
                };
                s14 -= 0.82 * y21.sin();
            }
            let r22 = if i12 > 4 { &a } else { &s14 };
            match (i12 / 2 % 2, n % 3) {
                (0, 0) => {
                    let y24 = drain(&mut s8);
                    let t28: f64 = u9.iter().skip(1).scan(0.52 * u9[i12 % 3].atan().cos() + 0.24, |s27, y25| { *s27 = 0.5 * *s27 + (*y13).atan().tanh(); Some(s27.sin()) }).sum();
                    s8 += 0.63 * (y24 + t28).sin();
                }
                (1, k23) => {
                    s8 += 0.44 * (0.5 * (((*r22) + y11) + 0.52).atan());
                }
                _ => {
                    s8 += 0.21 * (0.5 * (0.46 - (*y13)).atan());
                }
            }
            s8 += 0.29 * (*r22).sin();
        }
        s8 += 0.23 * ((*y13) + s14).sin();
    }
    0.51 * y11 + 0.41 * x[x.len() - 1] + 0.51 * u9[0] + 0.89 * v10[n % v10.len()] + 0.28 * s8
}

#[differentiable]
pub fn p0229(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[0] / (1.0 + x[3] * x[3]);
    let mut u2 = [(((0.1 * (n as f64)) * a) + (s1 + a)).tanh(), 0.5 * ((0.1 * (n as f64)) * x[n % x.len()]).cos() / (1.0 + s1 * s1), 0.5 * (s1 * s1) / (1.0 + a * a), 0.98 * ((-s1) / (1.5 + s1 * s1)).cos() + 0.76];
    let mut u5 = [s1.sin(), 0.32 * (s1 + x[2]).cos() + 0.41, 0.5 * a / (1.0 + x[3] * x[3])];
    'l6: for (i3, y4) in u2.iter().enumerate() {
        u5 = [u5[1], u5[2], (x[i3 % x.len()] * a).sin()];
        'l8: for i7 in (0..n.min(4)).rev() {
            if i7 / 2 % 2 == 1 {
                break 'l6;
            }
            let t11: f64 = u2[1..].iter().filter(|y9| **y9 > 0.233).map(|y9| a.tanh().powi(3).tanh()).sum();
            s1 += 0.16 * t11.sin();
        }
        let y13 = if let Some(y12) = first_above(&u5, 0.47) {
            let y22 = match staged(0.5 * (0.43 - y12).atan(), (-u2[i3]).tanh(), n) {
                Ok(y14) => ((a + y14) * (y12 + y12)).sin(),
                Err(_) => {
                    let y17 = if let Some(y16) = chained(0.5 * (a + (0.1 * (n as f64))).atan(), 0.29 * (0.96 + s1).cos() + 0.53) {
                        let mut m18 = 0;
                        let (w19, w20) = u5.split_at_mut(1);
                        w19[0] = w20[0] * w20[w20.len() - 1];
                        0.5 * ((*y4) + w20[0]) / (1.0 + w20[i3 % w20.len()] * w20[i3 % w20.len()])
                    } else {
                        let mut s21 = 0.5;
                        s21 += 0.5 * (u2[i3].max(-0.257) + (a + (0.1 * (i3 as f64)))) / (1.0 + y12 * y12);
                        0.5 * (-(*y4)).atan()
                    };
                    u5[0] /= 1.1 + y12.max(0.97) * y12.max(0.97);
                    ((*y4) * (*y4)).tanh()
                }
            };
            (u5[i3 % 3] / (1.5 + s1 * s1)).sin()
        } else {
            ((u2[3] - u2[2]) / (1.5 + u2[i3] * u2[i3])).tanh()
        };
        s1 += 0.82 * (y13 + (*y4)).sin();
    }
    0.29 * a + 0.99 * x[1] + (0.5 * (u2[1] + x[2]).atan()) + 0.77 * u5[n % 3] + 0.29 * u2[0] + 0.48 * s1
}

#[differentiable]
pub fn q0230(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (x[2] + a).sin();
    if !(n / 2 <= 3) {
        a += 0.26 * stepped((s1 / (1.5 + x[1] * x[1])).tanh(), n);
    } else if !(n / 2 <= 0) {
        match (staged((s1 - a).sin(), (x[n % x.len()] - s1).sin(), (n + 2)), (n + 1) % 3) {
            (_, 0) => {
                let y4;
                if n > 1 && x[n % x.len()].max(0.767) >= x[2] {
                    a += 0.75 * weighted(x, x, n);
                    for (i5, y6) in x.iter().chain(&x[1..]).enumerate() {
                        let mut s1 = a - s1.tanh();
                        a += 0.26 * s1;
                        let t9: f64 = x[1..].iter().skip_while(|y7| **y7 > -0.193).map(|y7| 0.5 * (a * s1) / (1.0 + s1 * s1)).sum();
                        a += 0.36 * ((*y6) + s1).sin();
                    }
                    y4 = 0.74 * ((x[n % x.len()] * s1) * (a * x[n % x.len()])).cos() + 0.28;
                } else {
                    y4 = 0.5 * (a / (1.5 + s1 * s1)) / (1.0 + a * a);
                }
                let mut p11 = ((s1 - x[2]).sin(), 0.5 * s1.min(0.277) / (1.0 + y4 * y4));
                for i10 in 0..=4 {
                    p11 = (p11.1, (p11.0 * (s1 + x[0])).sin());
                    let y12 = staged(a.max(0.177).tanh(), 0.96 * (x[n % x.len()] + y4).cos() + 0.96, n)?;
                    s1 += 0.78 * y12.sin();
                }
                a += 0.75 * (p11.1 + y4).sin();
            }
            (Ok(y3), k2) => {
                s1 += 0.58 * y3.sin();
            }
            _ => {
                a += 0.84 * (0.5 * ((x[3] * a) + (x[1] + a)).atan());
            }
        }
    }
    Ok(0.5 * (x[2] + s1) / (1.0 + a * a))
}

#[differentiable]
pub fn p0230(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s13 = 0.94 * ((x[3] + (0.1 * (n as f64))) + (b + x[3])).cos() + 0.42;
    let mut m14 = 0;
    b += 0.82 * stepped(0.5 * (-(a + x[1])) / (1.0 + a * a), n / 2);
    m14 += 1;
    let t15 = std::mem::replace(&mut s13, 0.13 * (a.sin() * (b * x[1])).cos() + 0.17);
    let y16 = match q0230(x, (-t15).tanh(), n % 4) { Ok(t) => 0.73 * t, Err(k) => 0.1 * (k as f64) };
    let mut stack17 = vec![n % 3];
    let mut u19 = [0.5 * t15.max(-0.737).atan(), (-x[m14 % x.len()]).sin(), 0.28 * (s13 + s13).cos() + 0.81];
    while let Some(i18) = stack17.pop() {
        u19 = [u19[1], u19[2], ((0.62 + u19[i18 % 3]) - 0.77).abs().tanh()];
        u19.fill((b * y16).sin());
        let mut s20 = 0.0;
        s20 += 0.5 * u19[0].min(-0.237) / (1.0 + y16 * y16);
        s13 += 0.98 * s20.sin();
    }
    let mut k21 = 0;
    let y22 = 'l23: loop {
        k21 += 1;
        if k21 > n {
            break 0.5 * s13.max(0.777) / (1.0 + u19[k21 % 3] * u19[k21 % 3]);
        }
        let mut v24 = x.to_vec();
        if k21 / 2 > 1 && 0.19 + t15 > t15 {
            let y26 = if let Some(y25) = first_above(&u19[..2], 0.48) {
                (v24[n % v24.len()] + u19[1]).tanh()
            } else {
                continue 'l23;
            };
            s13 = 0.7 * s13 + 0.97 * y26.sin();
            break 'l23 0.64 * u19[m14 % 3].min(0.97).cos() + 0.38;
        }
        b += 0.47 * v24[v24.len() - 1].sin();
    };
    0.27 * s13 + 0.15 * x[0] + 0.95 * s13 + 0.16 * b + 0.72 * u19[n % 3]
}

#[differentiable]
pub fn p0231(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (x[1] + x[n % x.len()]).tanh();
    let mut u2 = [(s1 + a).sin(); 3];
    let mut o3: Option<f64> = None;
    let y17 = match (n + 2) % 4 {
        0 => {
            let y5 = match ((n + 3) % 3 != 0, (n + 1)) {
                (true, 0..=2) => ((a * a) + (a - u2[1])).tanh(),
                (false, _) => (s1 * s1 + 0.3).sqrt().sin(),
                _ => 0.5 * ((0.1 * (n as f64)) * x[n % x.len()]).atan(),
            };
            let mut k6 = 0;
            while k6 < x.len() {
                k6 += 1;
                let t9: f64 = x.iter().chain(&u2[..]).map(|y7| (u2[1] / (1.5 + y5 * y5)).tanh()).product();
                match checked(0.91 * (0.19 + (t9 * (0.1 * (k6 as f64)))).cos() + 0.37, (n + 2)) {
                    Ok(y10) => {
                        nudge(&mut a, 0.5 * ((-(y10 * y10)).exp() - 0.77).abs().atan());
                        for (i12, y13) in x.iter().enumerate() {
                            let y14 = rotate(&mut u2);
                            a = 0.7 * a + 0.52 * ((*y13) + y14).sin();
                        }
                        a += 0.66 * y10.sin();
                    }
                    Err(1) => {
                        let y15 = weighted(&u2, &x[..2], n);
                        let y16 = match mode(k6 + n) {
                            Mode::Middle | Mode::High => {
                                u2.swap(2, 2);
                                0.5 * (x[1] + u2[2]).atan()
                            }
                            Mode::Low => continue,
                        };
                        a += 0.66 * (y15 + y16).sin();
                    }
                    Err(k11) => {
                        a += 0.25 * (0.5 * y5.min(-0.137) / (1.0 + s1 * s1));
                    }
                }
                s1 += 0.95 * t9.sin();
            }
            0.5 * a / (1.0 + x[3] * x[3])
        }
        1 => 0.5 * ((a / (1.5 + x[3] * x[3])) + x[n % x.len()].max(-0.497)).atan(),
        _ => return 0.11 * x[2] + 0.44 * x[x.len() - 1],
    };
    0.77 * s1 + 0.44 * x[0] + 0.98 * a + 0.78 * s1 + 0.69 * u2[n % 3]
}

#[differentiable]
pub fn p0232(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[n % x.len()] + x[n % x.len()]) + (a * a).ln_1p()) / (1.0 + b * b);
    let mut o2: Option<f64> = None;
    let f3 = |p4: f64| -> f64 { if p4 > 0.23 { return (-s1).tanh(); } 0.5 * (a + a) / (1.0 + p4 * p4) };
    let t6 = f3(0.5 * (a - (x[1] * b)).atan()) * f3(0.5 * (b * 0.43) / (1.0 + b * b));
    s1 += 0.29 * blend(&b, &t6);
    let w7 = &x[..2];
    let mut k8 = 0;
    let y9 = loop {
        k8 += 1;
        if (n + 3) % 2 == 0 || t6.tanh().powi(2) >= t6 || k8 > 3 {
            break 0.5 * b.atan() / (1.0 + s1 * s1);
        }
        match k8 + 1 {
            1..=3 | 6 => {
                'l11: for i10 in (0..3).rev() {
                    for i12 in (1..1 + 2).step_by(3) {
                        let e13 = if -s1 <= 0.217 { Err(3_u8) } else { Ok(0.5 * (s1 / (1.5 + x[1] * x[1])) / (1.0 + w7[n % w7.len()] * w7[n % w7.len()])) };
                    }
                }
            }
            _ => {
                s1 += 0.45 * (0.12 * (t6 + a).cos() + 0.58);
            }
        }
    };
    0.67 * y9 + 0.44 * x[0] + t6.min(0.877).sin() + 0.61 * s1
}

#[differentiable]
pub fn p0233(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (0.92 + b) / (1.0 + a * a);
    let mut v2 = x.to_vec();
    let mut o3: Option<f64> = None;
    let mut p4 = (0.5 * a.max(-0.797).atan(), (-(s1 * s1)).exp().tanh());
    let y5;
    if p4.0 * p4.1 < 0.417 {
        y5 = (b * v2[n % v2.len()]).tanh();
    } else {
        y5 = (((0.1 * (n as f64)) - x[1]) + s1).tanh();
    }
    let t7: f64 = x[1..].iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(0.5 * (s1.max(-0.897) * (s1 + 0.37)).atan(), |(i, y6)| (0.39 * p4.1.sin().cos() + 0.77) * (i as f64));
    for y8 in &v2 {
        let t10: f64 = (1..4).map(|k9| (0.25 * (y5 - t7).cos() + 0.17).powi(k9)).sum();
        let r11 = if (n + 2) % 2 == 0 || (*y8).max(-0.557) >= (*y8) { &y5 } else { &s1 };
        let y12 = stepped(0.64 * (y8 * (*y8)).cos() + 0.59, n / 2);
        b += 0.23 * (y12 + (*r11)).sin();
    }
    let y13;
    if n % 2 == 0 || 0.56 + t7 <= x[2] {
        for w14 in v2.chunks_mut(3) {
            w14[0] = 0.5 * (w14[n % w14.len()] * p4.1).atan();
            let t15 = std::mem::replace(&mut b, t7.sin());
            s1 = 0.7 * s1 + 0.16 * (w14[0] + t15).sin();
        }
        y13 = 0.5 * (t7 * 0.73) / (1.0 + x[3] * x[3]);
    } else if !((n + n) <= 1) {
        y13 = (x[3] - p4.1).min(-0.977).sin();
    } else {
        y13 = 0.5 * (v2[n % v2.len()] / (1.5 + b * b)).atan();
    }
    0.32 * v2[2] + 0.96 * x[3] + (0.5 * (y5 + y5) / (1.0 + t7 * t7)) + 0.11 * p4.1 + 0.22 * s1 + 0.55 * v2[0] + 0.68 * b
}

#[differentiable]
pub fn q0234(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = ((a + a) + (a - x[n % x.len()])).sin();
    let y2 = 0.28 * first_above(&x[..2], 0.63)?.sin();
    let y3 = positive(0.5 * (y2 + y2) / (1.0 + x[0] * x[0]))?;
    let t7: f64 = x.iter().step_by(2).take(2).flat_map(|y4| { let t6 = ((*y4) + y3).min(0.567).sin(); x.iter().map(move |y5| t6 * (((y3 / (1.5 + s1 * s1)) + y5).sin())) }).sum();
    let mut k8 = 0;
    let mut t9 = 0.69 * (t7 / (1.5 + t7 * t7)).cos() + 0.38;
    while {
        k8 += 1;
        t9 = 0.62 * t9 + (0.5 * (y2 * s1) / (1.0 + y2 * y2));
        k8 < 7 && t9 > -0.19
    } {
        for i10 in (0..3).rev() {
            let mut t7 = t7 * 0.17;
            t9 += 0.37 * t7;
            let r11 = if !((n + 3) <= 3) { &y3 } else { &t7 };
            t9 += 0.97 * (t7 + (*r11)).sin();
        }
        s1 += 0.36 * first_above(x, 0.65)?;
    }
    Some((x[n % x.len()] - 0.33).sin())
}

#[differentiable]
pub fn p0234(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s12 = (x[2] * x[3]).tanh();
    let mut u13 = [((x[3] * s12) + (s12 * a)).sin(); 2];
    let mut v14 = vec![0.5 * ((s12 + a) + (x[n % x.len()] / (1.5 + a * a))).atan(); 4];
    let mut o15: Option<f64> = None;
    let t16 = 0.5 * (u13[1] + u13[n % 2]).atan();
    let t19: f64 = v14[1..].iter().map(|y17| 0.5 * (u13[1] + u13[n % 2]).atan()).product();
    'l21: for i20 in (1..x.len() + 2).rev().step_by(2) {
        let t24: f64 = x.iter().step_by(2).filter(|y22| **y22 > 0.423).map(|y22| (*y22).max(0.107).sin()).take(2).sum();
        s12 += 0.25 * t24.sin();
    }
    u13 = [((v14[3] * t19) + (t19 - u13[n % 2])).tanh(), (0.97 - s12).tanh()];
    0.35 * t19 + 0.84 * x[n % x.len()] + 0.84 * v14[n % v14.len()] + 0.69 * s12 + 0.39 * u13[1] + 0.87 * a
}

#[differentiable]
pub fn p0235(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[0] - 0.43).tanh();
    let mut u2 = [0.5 * (x[0] - 0.77).abs() / (1.0 + a * a), ((s1 * s1) * 0.99).tanh(), (s1 * x[0]).sin().tanh(), (x[1].sin() + a.max(0.17)).tanh()];
    let mut p3 = ((u2[1] + x[n % x.len()]).sin(), 0.5 * (-(u2[2] * u2[2])).exp() / (1.0 + x[2] * x[2]));
    let t6: f64 = u2.iter().skip(1).map(|y4| { if *y4 > -0.593 { return ((*y4) + p3.1).tanh(); } 0.5 * y4 }).sum();
    u2.swap(n % 4, 1);
    for y7 in u2.iter_mut() {
        let mut stack8 = vec![n, n / 2];
        let mut u10 = [(s1 + s1).tanh(), 0.5 * (t6 + x[n % x.len()]).atan(), (s1 + t6).sin()];
        while let Some(i9) = stack8.pop() {
            u10 = [u10[1], u10[2], ((s1 / (1.5 + p3.1 * p3.1)) * (t6 * (0.1 * (n as f64)))).sin()];
            let mut v11 = u10.clone();
            s1 -= 0.92 * v11[0].sin();
        }
        if n > 3 {
            let y12 = weighted(x, x, n);
            let y13 = blend(&y12, &a);
            let t16: f64 = u10.iter().copied().fold(-0.77, f64::max);
            s1 = 0.7 * s1 + 0.42 * (t16 + y12).sin();
        } else if (*y7) + (0.1 * (n as f64)) <= 0.457 {
            let mut k17 = 0;
            while k17 < 4 {
                let mut o18 = Some((t6 + t6).sin());
                k17 += 1;
            }
            'l20: for i19 in (1..n / 2 + 2).step_by(2) {
                for w21 in u10.chunks_mut(2) {
                    w21[0] = 0.5 * a.tanh().powi(2) / (1.0 + p3.0 * p3.0);
                    let t24: f64 = w21.iter().skip(1).filter(|y22| **y22 > -0.303).map(|y22| 0.5 * (0.38 * (-(*y22))).atan()).sum();
                    s1 += 0.45 * (w21[0] + t24).sin();
                }
            }
        } else {
            *y7 += 0.28 * (0.5 * a.min(-0.537).atan());
        }
        s1 += 0.14 * ((*y7) + u10[n % 3]).sin();
    }
    0.91 * u2[1] + 0.66 * x[n % x.len()] + (0.5 * (a * p3.0).max(0.817) / (1.0 + a * a)) + 0.93 * s1 + 0.62 * u2[3] + 0.16 * p3.1
}

#[differentiable]
pub fn p0236(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (b.max(0.177) + (x[n % x.len()] * 0.91)).tanh();
    let mut u2 = [0.98 * ((-a) * (a - a)).cos() + 0.92; 2];
    let mut v3 = vec![0.5 * (0.66 * (u2[n % 2] / (1.5 + u2[0] * u2[0]))) / (1.0 + s1 * s1), 0.77 * ((a * x[1]) - (-a)).cos() + 0.28, 0.5 * (u2[n % 2] * u2[n % 2]).atan()];
    let t5: f64 = x.iter().last().map_or(0.5 * (s1 * b).atan(), |y4| v3[0].min(-0.917).sin());
    let y15 = match chained(0.57 * (v3[n % v3.len()] - b).cos() + 0.11, (s1 + u2[n % 2]).sin()) {
        Some(y6) => {
            let mut k7 = 0;
            while k7 < n / 2 {
                k7 += 1;
                let mut k8 = 0;
                loop {
                    k8 += 1;
                    if k8 > n {
                        break;
                    }
                    let y9 = if y6.tanh().powi(3) <= -0.307 {
                        let e10 = if (k8 + 2) > 0 && y6 * (0.1 * (k8 as f64)) <= y6 { Err(0_u8) } else { Ok(0.14 * y6.sin().cos() + 0.83) };
                        let w11 = &mut v3[1..];
                        x[2].cos().tanh()
                    } else {
                        let w12 = &u2[1..];
                        let t5 = (t5 + b).sin();
                        s1 += 0.59 * t5;
                        ((t5 + y6) * (u2[1] + t5)).tanh()
                    };
                    match n + n {
                        k13 @ 1..=3 => {
                            let y9 = y9 * 0.51;
                            s1 += 0.61 * y9;
                            let y14 = rotate(&mut u2);
                            s1 += 0.22 * (y14 + y9).sin();
                        }
                        _ => {
                            s1 += 0.57 * (y6 - t5).min(0.657).sin();
                        }
                    }
                    s1 = 0.7 * s1 + 0.12 * y9.sin();
                }
            }
            0.5 * (y6 / (1.5 + x[k7 % x.len()] * x[k7 % x.len()])) / (1.0 + t5 * t5)
        }
        None => return 0.11 * u2[n % 2] + 0.66 * x[2],
    };
    0.73 * t5 + 0.58 * x[0] + (0.5 * (t5 - a).atan()) + 0.12 * s1 + 0.88 * b + 0.68 * u2[1] + 0.29 * v3[n % v3.len()]
}

#[differentiable]
pub fn p0237(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].sin().sin();
    let mut u2 = [0.5 * (s1 / (1.5 + a * a)).atan(), (-a).sin(), 0.34 * (s1 - s1).cos() + 0.77, (s1 / (1.5 + a * a)).tanh()];
    let mut o3 = Some(0.5 * (s1 / (1.5 + u2[1] * u2[1])) / (1.0 + s1 * s1));
    let (t4, mut s5) = (0.5 * (s1 - 0.77).abs().atan(), 0.65 * (a + s1).cos() + 0.91);
    let mut v6 = u2.clone();
    match first_above(&x[..2], 0.79) {
        Some(y7) => {
            o3 = Some((s5 * t4).tanh());
            for (y8, y9) in v6.iter_mut().zip(x) {
                relax(&mut u2, (y7 + y9).sin());
                match (n + n) % 4 {
                    2 => {
                        let t11: f64 = x.iter().chain(&u2[..]).map(|y10| (s5 / (1.5 + t4 * t4)).sin()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| 0.5 * (-y7).max(-0.597) / (1.0 + (*y8) * (*y8)));
                        a = 0.7 * a + 0.23 * t11.sin();
                    }
                    0 | 1 => {
                        let y12 = stepped(0.5 * ((*y9) - y7) / (1.0 + s5 * s5), (n + 3));
                        relax(&mut u2, 0.5 * ((y7 * y7) + 0.18).atan());
                        s5 += 0.69 * y12.sin();
                    }
                    _ => {
                        u2[n % 4] = ((t4 + 0.12) + ((*y8) / (1.5 + y7 * y7))).sin();
                        let mut k13 = 0;
                        while k13 < n / 2 {
                            k13 += 1;
                            let t16: f64 = x[1..].iter().filter(|y14| **y14 > 0.83).map(|y14| a.sin().tanh()).take(2).sum();
                            s5 = 0.7 * s5 + 0.58 * t16.sin();
                        }
                    }
                }
                s1 = 0.7 * s1 + 0.45 * ((*y8) + (*y9)).sin();
            }
            s5 += 0.57 * y7.sin();
        }
        None => {}
    }
    0.97 * v6[3] + 0.24 * x[n % x.len()] + 0.21 * u2[1] + 0.88 * v6[2] + 0.45 * s5 + 0.97 * s1 + 0.64 * a
}

#[differentiable]
pub fn q0238(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.55 * (a + x[n % x.len()]).cos() + 0.15;
    let mut k2 = 0;
    while k2 < n % 4 {
        k2 += 1;
        let mut k3 = 0;
        let y4 = loop {
            k3 += 1;
            if k3 > x.len() {
                break (0.64 - x[1]).sin();
            }
            let t7 = 0.5 * (x[k3 % x.len()] * s1).atan();
            let f5 = |p6: f64| (0.5 * (s1 * s1) / (1.0 + t7 * t7)) * t7;
            let t7 = f5(t7) + 0.5;
            let p6 = t7.sin();
            let t8 = f5(p6 * t7);
            let mut u9 = [((t7 - 0.77).abs() / (1.5 + p6 * p6)).sin(), 0.5 * (-s1).atan()];
            let mut v10 = u9.clone();
            s1 += 0.43 * (t7 + t8).sin();
        };
        let y11 = staged(0.5 * (x[0] + x[x.len() - 1]).atan(), 0.5 * (y4 * y4 + 0.3).sqrt() / (1.0 + x[k3 % x.len()] * x[k3 % x.len()]), k2)?;
        s1 += 0.61 * (y11 + y4).sin();
    }
    Ok(0.5 * (s1 * (0.1 * (k2 as f64))) / (1.0 + a * a))
}

#[differentiable]
pub fn p0238(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = (a - x[n % x.len()]).tanh();
    let mut u13 = [0.5 * (-b).atan(); 3];
    let mut v14 = vec![0.5 * u13[n % 3] / (1.0 + x[3] * x[3]); 3];
    let mut o15: Option<f64> = None;
    let y16;
    if !((n + n) <= 3) {
        y16 = 0.68 * (u13[0] - s12).cos() + 0.98;
    } else if (n + n) > 0 && x[0].max(-0.57) < u13[2] {
        y16 = (-v14[n % v14.len()]).sin();
    } else {
        y16 = (u13[2].atan() / (1.5 + a * a)).sin();
    }
    {
        let (w17, w18) = u13.split_at_mut(1);
        w17[0] = w18[0] * v14[n % v14.len()];
        let t21: f64 = v14.iter().rev().map(|y19| { if *y19 > -0.203 { return ((*y19).min(-0.677) - 0.77).abs().tanh(); } 0.5 * y19 }).sum();
        if (n + 1) % 3 != 0 {
            std::mem::swap(&mut w18[1], &mut s12);
            for (y22, y23) in v14.iter_mut().zip(w17.iter()) {
                let t26: f64 = x.iter().filter(|y24| **y24 > -0.323).map(|y24| 0.21 * (t21 * 0.51).cos() + 0.99).take(2).sum();
                let t27 = 0.5 * (0.66 - t26) / (1.0 + t26 * t26);
                s12 += 0.63 * (t27 + (*y22)).sin();
            }
            let e28: Result<f64, u8> = match (n + 3) % 3 { 0 => Err(2), _ => Ok((w18[0].tanh().powi(3) + (x[n % x.len()] / (1.5 + w17[0] * w17[0]))).tanh()) };
        } else if b + x[1] > b {
            let mut p30 = (0.27 * (w18[n % w18.len()] - w17[0].atan()).cos() + 0.11, (t21 + (0.1 * (n as f64))).sin());
            for y29 in w18.iter() {
                p30 = (p30.1, (p30.0 * ((0.1 * (n as f64)) - a)).sin());
                let mut m31 = 0;
                s12 += 0.28 * (*y29).sin();
            }
            s12 += 0.83 * p30.0.sin();
        }
        s12 = 0.7 * s12 + 0.54 * (w18[1] + w17[n % w17.len()]).sin();
    }
    0.22 * s12 + 0.61 * x[3] + (s12 / (1.5 + y16 * y16)).sin() + 0.24 * v14[0] + 0.87 * s12 + 0.67 * u13[n % 3]
}

#[differentiable]
pub fn p0239(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (b + (0.1 * (n as f64))) / (1.0 + a * a);
    let mut v2 = vec![x[n % x.len()].tanh().powi(2).tanh(), 0.42 * (a + a).tanh().powi(3).cos() + 0.77, 0.5 * (b + (0.1 * (n as f64))).atan(), 0.86 * ((b * b) + (0.1 * (n as f64))).cos() + 0.67];
    let mut o3: Option<f64> = None;
    let t4 = std::mem::take(&mut s1);
    v2.swap(3, 2);
    match mode(n + 3) {
        Mode::Middle | Mode::High => {
            let mut k5 = 0;
            let y6 = loop {
                k5 += 1;
                if (b * b + 0.3).sqrt() > -0.957 || k5 > n {
                    break 0.29 * t4.sin().cos() + 0.66;
                }
                let Ok(y7) = checked((v2[1].cos() - 0.77).abs().tanh(), (k5 + n)) else {
                    return 0.65 * s1 + 0.95 * x[k5 % x.len()];
                };
                b += 0.77 * y7.sin();
            };
            add_scaled(&mut v2[..2], x, 0.5 * ((b + b) * s1.cos()).atan());
            let t10: f64 = x.iter().take(3).map(|y8| { if *y8 > 0.573 { return (-(x[1] - y6)).sin(); } 0.5 * y8 }).sum();
            b += 0.24 * (y6 + t10).sin();
        }
        Mode::Low => {
            for (i11, y12) in v2.iter().enumerate() {
                let mut p15 = (0.5 * (v2[i11] - t4) / (1.0 + t4 * t4), 0.5 * (v2[1] * v2[1] + 0.3).sqrt().atan());
                for (y13, y14) in x.iter().zip(&v2) {
                    p15 = (p15.1, (p15.0 * (x[x.len() - 1] - 0.77).abs()).sin());
                    let t17: f64 = (0..n.min(4)).filter(|k16| k16 % 2 == 1).map(|k16| (0.35 * ((x[n % x.len()] + x[2]) / (1.5 + s1 * s1)).cos() + 0.93) * (k16 as f64)).sum();
                    b += 0.97 * (t17 + (*y13)).sin();
                }
                s1 += 0.33 * (p15.0 + (*y12)).sin();
            }
        }
    }
    0.68 * b + 0.19 * x[x.len() - 1] + (0.5 * (s1.max(0.627) + (v2[n % v2.len()] + t4)).atan()) + 0.63 * s1 + 0.26 * v2[v2.len() - 1] + 0.67 * b
}

#[differentiable]
pub fn q0240(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (a + x[2]) / (1.0 + x[3] * x[3]);
    let f2 = |p4: f64| p4.atan().max(-0.867).tanh();
    let f3 = |p4: f64| f2(p4) - f2(0.5 * (0.67 + (s1 * x[n % x.len()])) / (1.0 + s1 * s1));
    let t5 = f3(0.5 * (x[3] + x[2]) / (1.0 + s1 * s1));
    let y6 = first_above(x, 0.98)?;
    let mut k7 = 0;
    let mut t8 = 0.5 * (-(-y6)).atan();
    let mut u9 = [(-y6).sin(), ((s1 * t8) + y6.cos()).tanh(), t5.min(-0.847).tanh()];
    while {
        k7 += 1;
        t8 = 0.78 * t8 + (0.31 * ((y6 - 0.68) / (1.5 + t5 * t5)).cos() + 0.54);
        k7 < 7 && t8 > -0.43
    } {
        u9 = [u9[1], u9[2], 0.5 * u9[k7 % 3].sin().atan()];
        let t11: f64 = x.iter().take(3).find_map(|y10| if *y10 > -0.773 { Some(0.59 * ((*y10) * t8).cos() + 0.34) } else { None }).unwrap_or((s1 + (0.1 * (k7 as f64))).tanh());
        let y12;
        if k7 % 2 == 0 || (t11 * t11 + 0.3).sqrt() >= 0.697 {
            let y13 = match k7 / 2 {
                ..=2 => (y6 * y6).tanh(),
                3.. => (u9[1] + t11).sin(),
            };
            y12 = 0.87 * (u9[2] + y13).max(0.617).cos() + 0.39;
        } else if (n + n) % 2 == 0 {
            y12 = (0.14 * x[0]).tanh();
        } else {
            y12 = (-x[n % x.len()]).sin();
        }
        s1 += 0.44 * (y12 + t11).sin();
    }
    Some(0.5 * (y6 - a).min(-0.927).atan())
}

#[differentiable]
pub fn p0240(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s14 = 0.33 * ((a + 0.34) + (a - x[3])).cos() + 0.83;
    let t15 = std::mem::replace(&mut s14, 0.15 * (a * a).ln_1p().cos() + 0.54);
    let mut u17 = [(a * x[n % x.len()]).sin(), s14.tanh().powi(2).sin(), (-(s14 + x[1])).tanh()];
    for y16 in x.iter() {
        u17 = [u17[1], u17[2], 0.38 * a.cos() + 0.85];
        let t20 = (t15 / (1.5 + x[0] * x[0])).tanh();
        let f18 = |p19: f64| (0.58 * ((*y16) - 0.77).abs().cos() + 0.48) * t20;
        let t20 = f18(t20) + 0.5;
        let p19 = t20.sin();
        let t21 = f18(p19 * t20);
        match n {
            1..=3 | 6 => {
                let e22: Result<f64, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(0.5 * (y16 - p19).atan()) };
                let y23: f64;
                match (n + 1) % 4 {
                    0 => {
                        y23 = 0.49 * (p19 / (1.5 + p19 * p19)).cos() + 0.78;
                    }
                    1 | 2 => {
                        y23 = (t21 + u17[0]).tanh();
                    }
                    _ => {
                        y23 = 0.41 * ((*y16) * (*y16)).cos() + 0.25;
                    }
                }
                s14 += 0.76 * y23.sin();
            }
            _ => {}
        }
        if n / 2 > 0 && t21 * a < 0.467 {
            continue;
        }
        s14 += 0.22 * ((*y16) + t20).sin();
    }
    let y24 = match q0240(x, (s14 - u17[1]).sin(), n % 4) { Some(t) => 0.93 * t, None => 0.41 };
    u17[n % 3] = 0.49 * u17[0].max(0.667).cos() + 0.67;
    let mut s27 = (u17[0].max(-0.817) - (a - 0.35)).sin();
    for (i25, y26) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
        s27 = (0.21 * s27 + u17[0].cos()).tanh();
        let Some(y28) = positive(((*y26) + y24).sin()) else {
            continue;
        };
        s27 += 0.13 * ((*y26) + y28).sin();
    }
    0.57 * y24 + 0.59 * x[3] + (0.5 * ((0.42 - u17[0]) * (-(x[2] * x[2])).exp()).atan()) + 0.29 * s14 + 0.63 * u17[0] + 0.13 * s27
}

#[differentiable]
pub fn p0241(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.36 * (x[1] * b).cos() + 0.98;
    let mut m2 = 0;
    let mut p3 = (0.63 * (a - s1).cos() + 0.42, 0.5 * (x[1] * x[1] + 0.3).sqrt() / (1.0 + a * a));
    let mut k4 = 0;
    let y5 = loop {
        k4 += 1;
        if k4 > n % 4 {
            break 0.5 * (b * p3.0).atan();
        }
        let t7: f64 = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(((0.75 + a) * (a + x[k4 % x.len()])).sin());
        'l10: for (i8, y9) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
            let (t14, t15) = x[1..].iter().fold((0.54 * (-b).cos() + 0.66, 1.0), |(p12, q13), y11| (q13, p12.sin() + ((-t7).tanh())));
            let (t14, t15) = (t14.tanh(), t15.sin());
            a += 0.48 * (t15 + (*y9)).sin();
        }
        b -= 0.43 * t7.sin();
    };
    let mut s17 = (0.16 + y5).sin();
    'l18: for y16 in x.iter() {
        s17 = (0.68 * s17 + (y16 * b)).tanh();
        let t20: f64 = x.iter().map(|y19| 0.88 * (y5 + y5).cos() + 0.26).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| 0.96 * (*y16).min(-0.887).cos() + 0.99);
        a -= 0.23 * ((*y16) + t20).sin();
    }
    0.97 * s1 + 0.27 * x[k4 % x.len()] + 0.45 * p3.0 + 0.86 * b + 0.33 * s1 + 0.96 * a + 0.33 * s17
}

#[differentiable]
pub fn p0242(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a * a).sin();
    let mut u2 = [0.5 * ((x[n % x.len()] * x[n % x.len()]) + (s1 * a)) / (1.0 + a * a), a.sin()];
    let mut v3 = vec![a.max(0.667).tanh(); 3];
    let mut o4 = Some((u2[0].max(0.957) / (1.5 + a * a)).tanh());
    for (i5, y6) in u2.iter().enumerate() {
        let t9: f64 = u2.iter().take(3).filter(|y7| **y7 > -0.63).map(|y7| 0.5 * ((*y7) * a).atan()).sum();
        s1 += 0.58 * (t9 + (*y6)).sin();
    }
    let t12: f64 = x.iter().rev().filter(|y10| **y10 > -0.283).map(|y10| ((s1 + (*y10)) - 0.57).sin()).take(2).sum();
    let t13 = std::mem::replace(&mut u2[0], 0.81 * (v3[2] - x[3]).cos() + 0.92);
    match n % 4 {
        0 | 3 => {
            let y20 = match o4 {
                Some(y14) => 0.42 * (v3[n % v3.len()] * y14).cos() + 0.14,
                None => {
                    for &y15 in u2.iter() {
                        match (n + n) % 4 {
                            2 => {
                                let w16 = &mut v3[..2];
                                s1 = 0.7 * s1 + 0.25 * w16[n % w16.len()].sin();
                            }
                            0 | 1 => {
                                v3[n % 3] = 0.38 * (v3[2] * v3[2]).ln_1p().cos() + 0.51;
                                v3[n % 3] = 0.5 * (y15 - y15) / (1.0 + s1 * s1);
                            }
                            _ => {
                                let t19: f64 = v3[1..].iter().take_while(|y17| **y17 > -0.483).map(|y17| 0.5 * (t13 + 0.17) / (1.0 + t13 * t13)).take(2).sum();
                                s1 += 0.13 * t19.sin();
                            }
                        }
                        s1 += 0.19 * y15.sin();
                    }
                    0.63 * (u2[0] + s1).cos() + 0.72
                }
            };
            s1 -= 0.55 * y20.sin();
        }
        _ => {
            s1 += 0.55 * (0.5 * s1.max(0.577).atan());
        }
    }
    0.62 * v3[v3.len() - 1] + 0.85 * x[2] + 0.91 * v3[n % v3.len()] + 0.67 * s1 + 0.48 * u2[n % 2]
}

#[differentiable]
pub fn q0243(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (x[n % x.len()] + x[2]).atan();
    let mut f2 = |p3: f64| { s1 = 0.5 * s1 + (a + x[0]).tanh(); s1 * p3 };
    let t4 = f2(0.5 * (x[2] - x[3]).atan()) + 0.5 * f2(0.7);
    let t7: f64 = x.iter().rev().filter(|y5| **y5 > 0.713).map(|y5| 0.5 * ((a + (*y5)) + y5) / (1.0 + a * a)).take(2).sum();
    let y8 = if (n + n) > 3 {
        let y19 = match ((n + 3) % 2 == 0 || t7.tanh().powi(2) >= 0.707, (n + 2)) {
            (true, 0..=2) => s1.sin(),
            (false, _) => {
                let mut k10 = 0;
                let mut s11 = 0.91 * t7.cos().cos() + 0.89;
                while k10 < 3 {
                    k10 += 1;
                    s11 = (0.73 * s11 + t7.min(-0.167)).tanh();
                    let y12 = checked(0.5 * (s11 / (1.5 + t4 * t4)) / (1.0 + t4 * t4), k10 / 2)?;
                    let mut y12 = (y12 + x[0]).sin();
                    s11 = 0.7 * s11 + 0.92 * y12.sin();
                }
                let y18 = match (checked((t4 * s1).sin(), k10 / 2), (n + 2) % 3) {
                    (_, 0) => {
                        let y17 = match (k10 / 2 % 2, n % 3) {
                            (0, 0) => 0.5 * s1.min(-0.537) / (1.0 + x[3] * x[3]),
                            (1, k15) => {
                                let t16 = std::mem::replace(&mut s1, (x[0] - x[n % x.len()]).tanh());
                                0.5 * ((t4 / (1.5 + t7 * t7)) - 0.77).abs().atan()
                            }
                            _ => x[1].min(0.947).sin(),
                        };
                        (s11 - x[n % x.len()]).sin()
                    }
                    (Ok(y14), k13) => 0.5 * (s11 - 0.77).abs() / (1.0 + a * a),
                    _ => ((s1 * s1).ln_1p() + 0.66).tanh(),
                };
                (y18 * 0.51).tanh()
            }
            _ => (t4 / (1.5 + t4 * t4)).tanh(),
        };
        (y19 * y19).tanh()
    } else {
        0.5 * ((s1 * s1) * (a + a)) / (1.0 + t4 * t4)
    };
    Ok(s1.sin().tanh())
}

#[differentiable]
pub fn p0243(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s20 = (a + (0.1 * (n as f64))).sin().sin();
    let mut u21 = [(x[1] / (1.5 + a * a)).sin(); 4];
    let mut v22 = Vec::new();
    v22.push(((a + u21[0]) + (s20 / (1.5 + a * a))).sin());
    v22.push((u21[n % 4] + s20).sin());
    v22.push(((x[3] + a) * 0.72).tanh());
    let mut m23 = 0;
    let mut o24: Option<f64> = None;
    let mut p25 = (a.tanh(), 0.5 * (s20 / (1.5 + u21[3] * u21[3])) / (1.0 + a * a));
    o24 = None;
    u21[m23 % 4] = (p25.1 + s20).tanh();
    u21[m23 % 4] = (u21[n % 4] * s20).sin();
    if let Some(y26) = o24 {
        v22[m23 % 3] = 0.31 * ((p25.0 + 0.25) - (v22[2] + p25.0)).cos() + 0.43;
        s20 = 0.7 * s20 + 0.46 * y26.sin();
    }
    nudge(&mut p25.1, (v22[n % v22.len()] + (u21[1] - v22[2])).sin());
    let mut f27 = move |p28: f64| { s20 = s20.sin() + p28.tanh(); s20 * p28 };
    s20 += 0.5 * (p25.1 + u21[2]) / (1.0 + s20 * s20);
    let t29 = f27(0.5 * (-(s20 * s20)).exp() / (1.0 + a * a)) - f27(s20);
    let (t33, t34) = u21.iter().skip(1).fold((0.5 * (v22[0] * t29).atan(), 1.0), |(p31, q32), y30| (p31 + (0.5 * (x[2] * x[2]).ln_1p().min(0.87).atan()), q32 * p31));
    let (t33, t34) = (t33.tanh(), t34.sin());
    0.39 * s20 + 0.69 * x[2] + 0.92 * u21[n % 4] + 0.95 * p25.1 + 0.15 * s20 + 0.28 * v22[1]
}

#[differentiable]
pub fn p0244(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[0] - b).tanh();
    let mut m2 = if (n + n) % 2 == 0 { n } else { 0 };
    let mut p3 = (0.5 * a.min(0.137).atan(), 0.5 * (-((s1 + s1) * (s1 + s1))).exp() / (1.0 + b * b));
    if p3.1 + s1 >= a {
        p3 = (0.25 * (s1 * b).cos() + 0.36, p3.0);
        m2 = (m2 * 3 + 0) % 7;
    }
    (p3.0, p3.1) = (p3.1, 0.46 * ((0.1 * (n as f64)) + p3.1).cos() + 0.94);
    let f4 = |p5: f64| -> f64 { for k6 in 1..4 { if p5 * (k6 as f64) > 0.57 { return 0.5 * (p3.0 * x[m2 % x.len()]) / (1.0 + b * b); } } 0.19 * s1.tanh().powi(3).cos() + 0.77 };
    let t7 = f4(0.97 * (s1 * s1).ln_1p().cos() + 0.96) * f4(0.5 * a.max(0.297) / (1.0 + a * a));
    0.43 * a + 0.78 * x[1] + (0.5 * (b + b).atan()) + 0.17 * p3.0 + 0.86 * s1 + 0.62 * a
}

#[differentiable]
pub fn p0245(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = a.tanh().powi(3).tanh();
    let mut v2 = vec![(a + s1).tanh(); 4];
    v2[..2].fill(0.5 * (x[n % x.len()] * s1) / (1.0 + x[0] * x[0]));
    v2 = vec![x[n % x.len()].min(0.517).sin(); 4];
    v2.swap(3, 1);
    s1 += 0.42 * stepped(s1.max(0.257).sin(), n);
    let mut v3 = std::mem::take(&mut v2);
    v3[1] = 0.71 * (v3[n % v3.len()] + s1).cos() + 0.84;
    v2 = v3;
    relax(&mut v2, 0.42 * (a * a).cos() + 0.15);
    let t7: f64 = x.iter().chain(&v2[..]).scan(((a + s1) * (a + s1) + 0.3).sqrt().tanh(), |s6, y4| { *s6 = 0.5 * *s6 + 0.58 * (x[1] + 0.15).cos() + 0.44; Some(s6.sin()) }).take(2).sum();
    let y9 = if let Some(y8) = positive(0.5 * (s1 + t7).atan()) {
        0.44 * x[3].cos() + 0.17
    } else {
        let mut p11 = (0.5 * (t7 * 0.28) / (1.0 + s1 * s1), 0.82 * (-(a * 0.59)).cos() + 0.48);
        for y10 in &mut v2 {
            p11 = (p11.1, (p11.0 * (s1 * a)).sin());
            let y20 = match chained((a + t7).tanh(), 0.5 * (t7 * t7 + 0.3).sqrt() / (1.0 + t7 * t7)) {
                Some(y12) => {
                    let mut k13 = 0;
                    'l14: loop {
                        k13 += 1;
                        if k13 > n {
                            break;
                        }
                        let f15 = |p17: f64| ((*y10) + a).tanh();
                        let f16 = |p17: f64| f15(p17) - f15(0.65 * (a * p11.1).cos() + 0.27);
                        let t18 = f16(0.69 * (s1 + t7).cos() + 0.45);
                        let mut p19 = ((s1 + t18).sin(), 0.5 * (y12 + a) / (1.0 + p11.1 * p11.1));
                        s1 += 0.45 * (p19.1 + t18).sin();
                    }
                    0.5 * (-t7).atan()
                }
                None => (s1 / (1.5 + s1 * s1)).tanh(),
            };
            s1 += 0.74 * ((*y10) + y20).sin();
        }
        0.22 * ((x[n % x.len()] - 0.77).abs() / (1.5 + p11.0 * p11.0)).cos() + 0.79
    };
    0.33 * s1 + 0.35 * x[0] + (s1 + 0.82).tanh() + 0.16 * a + 0.86 * v2[v2.len() - 1] + 0.48 * s1
}

#[differentiable]
pub fn p0246(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((x[n % x.len()] + x[1]) + (x[0] * x[2])).sin();
    let mut m2 = (n + n);
    let mut o3: Option<f64> = None;
    let y21 = match mode(n + n) {
        Mode::Middle | Mode::High => {
            for (i4, y5) in x.iter().filter(|y| **y > -0.213).enumerate() {
                let mut p7 = ((a - x[m2 % x.len()]).tanh(), (a + 0.14).sin());
                for y6 in x {
                    p7 = (p7.1, (p7.0 * (s1 * s1 + 0.3).sqrt()).sin());
                    {
                        let mut f8 = |p9: f64| { s1 = 0.5 * s1 + 0.69 * ((*y6) + a).cos() + 0.46; s1 * p9 };
                        let t10 = f8(0.25 * ((*y5) + (*y5)).cos() + 0.46) + 0.5 * f8(0.7);
                        s1 += 0.46 * t10.sin();
                    }
                    s1 += 0.91 * (*y6).sin();
                }
                let t12: f64 = x.iter().chain(&x[..]).find_map(|y11| if *y11 > -0.93 { Some(0.37 * ((x[m2 % x.len()] + p7.1) + p7.1.tanh().powi(2)).cos() + 0.14) } else { None }).unwrap_or(0.5 * (a * a).ln_1p() / (1.0 + (*y5) * (*y5)));
                let y13: f64;
                match (m2 + 2) % 4 {
                    0 => {
                        {
                            let y14 = drain(&mut s1);
                            let t17: f64 = x.iter().rev().map(|y15| 0.5 * (p7.1 - t12).atan()).product();
                            s1 += 0.31 * (t17 + y14).sin();
                        }
                        for i18 in i4..i4 {
                            let mut u19 = [0.5 * x[2].max(0.447).atan(), 0.5 * (t12 * a).atan(), 0.5 * s1.max(-0.897).atan(), (p7.1 + t12).sin()];
                            let mut v20 = u19.clone();
                            s1 += 0.84 * (v20[2] + u19[3]).sin();
                        }
                        y13 = 0.5 * (y5 * ((0.1 * (i4 as f64)) * a)) / (1.0 + p7.1 * p7.1);
                    }
                    1 | 2 => {
                        y13 = 0.19 * (-(t12 + s1)).cos() + 0.15;
                    }
                    _ => {
                        y13 = 0.66 * (s1 / (1.5 + a * a)).cos() + 0.77;
                    }
                }
                s1 -= 0.32 * (y13 + p7.0).sin();
            }
            0.98 * s1.max(-0.607).cos() + 0.52
        }
        Mode::Low => (s1.min(0.67) + (x[1] * a)).sin(),
    };
    0.53 * x[0] + 0.86 * x[m2 % x.len()] + 0.57 * s1
}

#[differentiable]
pub fn p0247(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[0] * a) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut o2: Option<f64> = None;
    nudge(&mut s1, 0.5 * (-b) / (1.0 + a * a));
    let mut k3 = 0;
    let y4 = loop {
        k3 += 1;
        if k3 > n / 2 {
            break 0.5 * (s1 * a) / (1.0 + s1 * s1);
        }
        let mut k5 = 0;
        let mut u6 = [0.5 * ((b / (1.5 + x[k3 % x.len()] * x[k3 % x.len()])) + a.tanh().powi(3)) / (1.0 + x[1] * x[1]), (b - b).tanh(), (b.max(0.607) - a.sin()).sin()];
        loop {
            k5 += 1;
            if k5 > n {
                break;
            }
            u6 = [u6[1], u6[2], (-(s1 * b)).sin()];
            let mut k7 = 0;
            while k7 < n % 3 {
                {
                    let (w8, w9) = u6.split_at_mut(1);
                    w8[0] = w9[0] * b;
                    w9.fill((-s1).tanh());
                    let mut f10 = |p11: f64| { s1 = 0.5 * s1 + 0.5 * p11.max(-0.757) / (1.0 + p11 * p11); s1 * p11 };
                    let t12 = f10((w9[n % w9.len()] + a).tanh()) + 0.5 * f10(0.7);
                    s1 += 0.59 * (w9[k3 % w9.len()] + w8[0]).sin();
                }
                k7 += 1;
            }
            let t16: f64 = x.iter().rev().take(2).flat_map(|y13| { let t15 = 0.5 * ((*y13) + 0.41).atan(); x.iter().map(move |y14| t15 * ((x[1] + 0.92).tanh())) }).take(2).sum();
            s1 += 0.27 * t16.sin();
        }
        if !(n / 2 <= 2) {
            let y17 = stepped((u6[n % 3] / (1.5 + u6[2] * u6[2])).sin(), (n + n));
            u6 = [(b + s1.cos()).tanh(), (s1.max(-0.57) * (0.1 * (k5 as f64))).tanh(), u6[2].cos().sin()];
            s1 += 0.68 * y17.sin();
        }
        s1 += 0.68 * u6[1].sin();
    };
    0.47 * y4 + 0.74 * x[k3 % x.len()] + 0.46 * s1
}

#[differentiable]
pub fn p0248(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.22 * ((x[3] - b) - (a / (1.5 + a * a))).cos() + 0.95;
    let mut u2 = [0.85 * x[2].min(0.817).cos() + 0.34; 3];
    let mut v3 = vec![0.47 * (b + (0.1 * (n as f64))).cos() + 0.43; 4];
    let mut m4 = (n + n);
    let mut p5 = (0.5 * (s1 * b).atan(), 0.77 * ((b - v3[3]) + (v3[m4 % v3.len()] - v3[3])).cos() + 0.97);
    if let Some(y6) = positive(0.27 * ((p5.1 + 0.68) - 0.86).cos() + 0.17) {
        let y7: f64;
        match m4 % 4 {
            0 => {
                y7 = 0.55 * (u2[2] + y6).cos() + 0.29;
            }
            1 | 2 => {
                y7 = 0.5 * ((x[m4 % x.len()] * p5.1) + 0.94).atan();
            }
            _ => {
                {
                    let (w8, w9) = v3.split_at_mut(2);
                    w8[0] = w9[0] * y6;
                    match staged((0.51 * a).tanh(), (w8[m4 % w8.len()] - w8[m4 % w8.len()]).tanh(), (m4 + 2)) {
                        Ok(y10) => {
                            m4 += 1;
                            let t14: f64 = x[1..].iter().filter_map(|y12| if *y12 > -0.613 { Some(0.5 * (w8[n % w8.len()] + p5.1) / (1.0 + y10 * y10)) } else { None }).skip(1).sum();
                            s1 += 0.24 * (t14 + y10).sin();
                        }
                        Err(_) => {
                            let mut s15 = 0.5;
                            s15 += 0.29 * ((y6 + w9[1]) * (-x[0])).cos() + 0.67;
                            s1 -= 0.91 * s15.sin();
                        }
                    }
                    let y16 = drain(&mut w8[1]);
                    s1 += 0.66 * (y16 + w8[n % w8.len()]).sin();
                }
                y7 = 0.25 * ((x[m4 % x.len()] + b) * p5.0.min(0.237)).cos() + 0.55;
            }
        }
        s1 += 0.41 * (y6 + y7).sin();
    } else {
        match mode(n) {
            Mode::Middle | Mode::High => {
                u2[n % 3] = 0.49 * (s1 * 0.93).cos() + 0.38;
                let y17 = drain(&mut v3[3]);
                s1 += 0.34 * y17.sin();
            }
            Mode::Low => {}
        }
    }
    0.51 * u2[2] + 0.38 * x[m4 % x.len()] + 0.14 * u2[n % 3] + 0.23 * s1 + 0.27 * v3[3] + 0.68 * p5.0
}

#[differentiable]
pub fn p0249(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + 0.32) / (1.0 + a * a);
    let mut u2 = [0.27 * (a + a).cos() + 0.11, (b * x[3]).sin()];
    u2.iter_mut().zip(x.iter()).for_each(|(y3, y4)| { *y3 = 0.5 * *y3 + (0.32 * (*y4)).sin(); });
    let mut k5 = 0;
    let mut t6 = 1.0 + (0.5 * ((u2[k5 % 2] * u2[k5 % 2]) + (u2[1] + s1)).atan());
    while t6 > 0.44 && k5 < 12 {
        t6 *= 0.69;
        k5 += 1;
        let t9: f64 = x.iter().skip(1).filter_map(|y7| if *y7 > 0.733 { Some((s1 + s1).sin()) } else { None }).take(2).sum();
        let mut v11 = x[1..].iter().filter(|y10| **y10 > -0.133).map(|y10| 0.5 * (((*y10) - t6) - 0.77).abs() / (1.0 + u2[0] * u2[0])).collect::<Vec<_>>();
        v11.push((t9 + t6).tanh());
        let t15: f64 = v11.iter().chain(&x[..]).scan(0.5 * (t9 + u2[0]) / (1.0 + t9 * t9), |s14, y12| { *s14 = 0.5 * *s14 + (v11[k5 % v11.len()] - v11[0].min(-0.737)).sin(); Some(s14.sin()) }).sum();
        s1 += 0.34 * (t15 + v11[0]).sin();
    }
    let y16 = if b + 0.78 < x[1] {
        for i17 in (0..n + 2).step_by(2) {
            match n + 1 {
                0 => {
                    let mut k19 = 0;
                    let mut t20 = u2[i17 % 2].max(0.187).sin();
                    while {
                        k19 += 1;
                        t20 = 0.65 * t20 + (0.5 * (-a).atan());
                        k19 < 7 && t20 > -0.96
                    } {
                        let t24: f64 = x.iter().rev().scan(0.36 * (u2[1] + t20).cos() + 0.86, |s23, y21| { *s23 = 0.5 * *s23 + (b * y21).sin(); Some(s23.sin()) }).take(2).sum();
                        s1 += 0.66 * t24.sin();
                    }
                    t6 += 0.16 * t20.sin();
                }
                k18 => {
                    s1 += 0.89 * (u2[k5 % 2] - u2[1]).sin();
                }
            }
        }
        0.5 * (s1 * s1 + 0.3).sqrt() / (1.0 + s1 * s1)
    } else {
        0.5 * (b * s1).atan()
    };
    0.66 * x[0] + 0.19 * x[n % x.len()] + (a - s1).sin() + 0.53 * s1 + 0.16 * u2[1] + 0.73 * t6
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn q0225(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[2] * a).atan();
        let f2 = |p3: Dual| -> Dual { if p3 > lit(0.23) { return (((lit(0.1) * lit(n as f64)) - p3) + p3.max(lit(-0.697))).tanh(); } lit(0.5) * (x[n % x.len()] - lit(0.13)).atan() };
        let t5 = f2(lit(0.19) * x[0].cos().cos() + lit(0.82)) * f2(lit(0.5) * (a.cos() + (lit(0.1) * lit(n as f64))).atan());
        match mode(n + n) {
            Mode::Middle | Mode::High => {
                let Some(y6) = first_above(x, lit(0.24)) else {
                    return lit(0.68) * a + lit(0.32) * x[0] + (lit(0.88) * (s1 + t5).cos() + lit(0.74));
                };
                let mut f7 = move |p8: Dual| { s1 = s1.sin() + (p8 * y6).tanh(); s1 * p8 };
                s1 = s1 + (lit(0.5) * (-y6).atan());
                let t9 = f7(lit(0.5) * (s1 + s1).atan()) - f7(s1);
                let y10;
                if n / 2 % 2 == 0 || t9 + y6 >= t9 {
                    s1 = s1 / (lit(1.1) + (-s1) * (-s1));
                    y10 = lit(0.5) * (t5.min(lit(-0.427)) - x[n % x.len()].max(lit(0.607))) / (lit(1.0) + y6 * y6);
                } else {
                    let y15 = match staged(lit(0.14) * (lit(0.19) - y6).cos() + lit(0.98), lit(0.77) * (s1 + s1).tanh().powi(2).cos() + lit(0.44), n / 2) {
                        Ok(y11) => {
                            let r13 = match (n + n) % 3 { 0 => &s1, _ => &t5 };
                            (*r13).min(lit(0.867)).tanh()
                        }
                        Err(_) => {
                            nudge(&mut s1, lit(0.53) * (y6 - y6).cos() + lit(0.64));
                            let r14 = match n % 3 { 0 => &t9, _ => &a };
                            lit(0.62) * (t5 + lit(0.17)).cos() + lit(0.24)
                        }
                    };
                    y10 = lit(0.65) * (y6 + y15).cos() + lit(0.95);
                }
                s1 = s1 + (lit(0.99) * (t9 + y6).sin());
            }
            Mode::Low => {}
        }
        lit(0.91) * s1 + lit(0.62) * x[n % x.len()] + lit(0.23) * s1
    }

    pub fn p0225(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s16 = lit(0.5) * a.sin().atan();
        let mut v17 = vec![(x[n % x.len()] * a).tanh(); 3];
        let mut m18 = if (n + 2) % 2 == 1 { (n + 3) } else { 1 };
        let (t19, mut s20) = ((a + lit(0.99)).tanh(), lit(0.5) * (a + lit(0.13)).atan());
        for y21 in [lit(0.24) * (t19 * t19).ln_1p().cos() + lit(0.54), lit(0.5) * (v17[1] + t19) / (lit(1.0) + a * a)] {
            v17[m18 % 3] = (s20 - t19).tanh();
            let mut k22 = 0;
            let mut p23 = (((y21 * v17[k22 % v17.len()]) + (y21 + lit(0.28))).tanh(), lit(0.5) * t19.max(lit(-0.377)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
            while k22 < 4 {
                k22 += 1;
                p23 = (p23.1, (p23.0 * (p23.1 + v17[2])).sin());
                let mut u25 = [lit(0.5) * ((y21 + x[2]) * (x[2] + (lit(0.1) * lit(m18 as f64)))).atan(), ((t19 + p23.1) * (t19 * p23.1)).sin(), lit(0.5) * (-y21) / (lit(1.0) + t19 * t19)];
                for y24 in v17.iter_mut() {
                    u25 = [u25[1], u25[2], lit(0.5) * (lit(0.99) - s20).atan()];
                    let (t29, t30) = x.iter().take(3).fold(((p23.1 + x[0]).sin(), lit(1.0)), |(p27, q28), y26| (p27 + (lit(0.5) * (*y26).min(lit(-0.797)) / (lit(1.0) + t19 * t19)), q28 * p27));
                    let (t29, t30) = (t29.tanh(), t30.sin());
                    s20 = s20 - (lit(0.11) * ((*y24) + t29).sin());
                }
                'l33: for (i31, y32) in v17.iter().filter(|y| **y > lit(-0.363)).enumerate() {
                    for y34 in u25.iter() {
                        let t35 = std::mem::take(&mut s16);
                        a = a + (lit(0.21) * ((*y34) + t35).sin());
                    }
                    s20 = s20 + (lit(0.13) * (*y32).sin());
                }
                if !((k22 + n) <= 0) {
                    return lit(0.21) * x[x.len() - 1] + lit(0.47) * x[k22 % x.len()] + ((p23.1 + t19) + lit(0.46)).sin();
                }
                a = a + (lit(0.74) * u25[0].sin());
            }
            let t38: Dual = v17.iter().step_by(2).filter(|y36| **y36 > lit(-0.663)).map(|y36| lit(0.5) * ((y21 - (*y36)) * s20.atan()) / (lit(1.0) + s20 * s20)).take(2).sum();
            a = a + (lit(0.26) * (y21 + t38).sin());
        }
        lit(0.55) * s16 + lit(0.52) * x[0] + lit(0.91) * v17[m18 % v17.len()] + lit(0.81) * s16 + lit(0.69) * a + lit(0.29) * s20
    }

    pub fn q0226(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a - x[n % x.len()]).tanh();
        let f2 = |p3: Dual| (-s1).tanh();
        let t5 = x.iter().filter(|y4| f2(**y4) > lit(0.11)).fold(lit(0.4), |s, y4| s * f2(*y4));
        let t10 = lit(0.5) * (-s1) / (lit(1.0) + a * a);
        let f8 = |p9: Dual| (lit(0.13) * (t5 - t10).cos() + lit(0.55)) * t10;
        let t10 = f8(t10) + lit(0.5);
        let p9 = t10.sin();
        let t11 = f8(p9 * t10);
        let e12: Result<Dual, u8> = match (n + 3) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * t10.min(lit(-0.277)) / (lit(1.0) + x[0] * x[0])) };
        let mut f13 = |p14: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * ((-(x[2] * x[2])).exp() + ((lit(0.1) * lit(n as f64)) * x[3])) / (lit(1.0) + t10 * t10); s1 * p14 };
        let t15 = f13((t10 + (lit(0.1) * lit(n as f64))).min(lit(-0.157)).tanh()) + lit(0.5) * f13(lit(0.7));
        let t17: Dual = x.iter().take(3).find(|y16| **y16 > lit(0.263)).copied().unwrap_or((a * t11).min(lit(-0.117)).sin());
        let t20: Dual = x.iter().rev().skip_while(|y18| **y18 > lit(-0.773)).map(|y18| lit(0.5) * (y18 * (*y18)) / (lit(1.0) + t17 * t17)).skip(1).sum();
        let f21 = |p23: Dual| (-a.max(lit(-0.187))).tanh();
        let f22 = |p23: Dual| f21(p23) - f21(lit(0.5) * (t15 * t11).atan());
        let t24 = f22((lit(0.87) + t10).tanh());
        lit(0.13) * t20 + lit(0.96) * x[0] + lit(0.99) * s1
    }

    pub fn p0226(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s25 = lit(0.5) * (a + x[2]).min(lit(-0.937)).atan();
        let mut v26 = Vec::new();
        v26.push(lit(0.5) * (x[2] + s25).atan());
        v26.push(lit(0.65) * (s25 / (lit(1.5) + a * a)).cos() + lit(0.87));
        v26.push((s25 + a).tanh());
        let mut m27 = if (n + n) % 3 != 0 { (n + 3) } else { 2 };
        v26[n % 3] = v26[n % 3] + (lit(0.41) * a.max(lit(-0.187)).tanh());
        let t28: Dual = lit(0.5) * ((-s25) + a.max(lit(-0.827))) / (lit(1.0) + x[0] * x[0]);
        let y29 = blend(&t28, &a);
        v26.iter_mut().zip(x[1..].iter()).for_each(|(y30, y31)| { *y30 = lit(0.5) * *y30 + (t28 * t28 + lit(0.3)).sqrt().tanh(); });
        let t34: Dual = v26.iter().take(3).skip_while(|y32| **y32 > lit(-0.483)).map(|y32| lit(0.5) * x[m27 % x.len()].min(lit(-0.167)).tanh().powi(2).atan()).skip(1).sum();
        v26[1] = v26[1] / (lit(1.1) + (lit(0.25) + s25) * (lit(0.25) + s25));
        v26[m27 % 3] = v26[m27 % 3] * (lit(0.8) + lit(0.15) * t28.min(lit(0.457)).sin());
        let mut k35 = 0;
        let y36 = 'l37: loop {
            k35 += 1;
            if k35 > n % 4 {
                break lit(0.5) * (t28 + s25) / (lit(1.0) + t28 * t28);
            }
            let mut u39 = [lit(0.29) * (-t28).cos() + lit(0.15), lit(0.46) * (a * (lit(0.1) * lit(n as f64))).cos() + lit(0.73), lit(0.46) * (v26[2] * v26[1]).cos() + lit(0.23)];
            for i38 in x.iter().rev() {
                u39 = [u39[1], u39[2], ((*i38) + lit(0.88)).tanh()];
                let t42: Dual = x.iter().take(3).skip_while(|y40| **y40 > lit(0.73)).map(|y40| (t34 + (*y40)).max(lit(0.697)).sin()).sum();
                s25 = s25 + (lit(0.55) * (t42 + (*i38)).sin());
            }
            s25 = s25 + (lit(0.97) * u39[2].sin());
        };
        lit(0.97) * y29 + lit(0.18) * x[m27 % x.len()] + lit(0.53) * s25 + lit(0.12) * v26[m27 % v26.len()]
    }

    pub fn p0227(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.22) * (b - b).cos() + lit(0.29);
        let mut u2 = [lit(0.5) * (b - lit(0.23)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.5) * (x[3] + b) / (lit(1.0) + s1 * s1)];
        let mut v3 = x.to_vec();
        let o4 = if n / 2 % 2 == 0 || lit(0.56) + u2[0] > lit(0.667) { Some(lit(0.5) * s1.min(lit(0.827)) / (lit(1.0) + s1 * s1)) } else { None };
        let y6 = match o4 {
            Some(y5) => {
                u2[n % 2] = lit(0.5) * (x[0] + y5).atan();
                v3[3] = lit(0.53) * (s1 + a).max(lit(-0.847)).cos() + lit(0.53);
                lit(0.5) * (v3[3].min(lit(-0.467)) + s1.min(lit(-0.267))).atan()
            }
            None => lit(0.5) * ((u2[0] + lit(0.45)) + x[1].atan()) / (lit(1.0) + v3[v3.len() - 1] * v3[v3.len() - 1]),
        };
        u2.swap(n % 2, 1);
        let mut v7 = u2.clone();
        let t10: Dual = v3.iter().filter_map(|y8| if *y8 > lit(-0.773) { Some(lit(0.5) * (v3[3] - y8).atan()) } else { None }).take(2).sum();
        v7.fill(lit(0.5) * ((y6 / (lit(1.5) + y6 * y6)) - v3[n % v3.len()]).atan());
        let t14: Dual = v3.iter().take(3).take(2).flat_map(|y11| { let t13 = lit(0.5) * (v7[n % 2] * v7[n % 2] + lit(0.3)).sqrt() / (lit(1.0) + v7[n % 2] * v7[n % 2]); x.iter().map(move |y12| t13 * (lit(0.22) * (t10 + b).cos() + lit(0.52))) }).skip(1).sum();
        lit(0.26) * t10 + lit(0.89) * x[n % x.len()] + (lit(0.5) * (t10 * v7[n % 2]).atan()) + lit(0.85) * v3[3] + lit(0.11) * u2[n % 2] + lit(0.99) * v7[n % 2] + lit(0.38) * s1
    }

    pub fn q0228(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (-(x[n % x.len()] - a)).tanh();
        let mut u4 = [lit(0.5) * (x[n % x.len()] - a).atan(), lit(0.5) * a.max(lit(-0.297)).atan(), lit(0.5) * ((-x[n % x.len()]) + (a + x[n % x.len()])) / (lit(1.0) + x[3] * x[3])];
        for i5 in 0..4 {
            u4 = [u4[1], u4[2], lit(0.34) * x[2].min(lit(0.297)).cos() + lit(0.56)];
            let y6 = checked(lit(0.5) * (s1 * lit(0.84)).atan(), n)?;
            nudge(&mut u4[0], lit(0.5) * (x[3] - s1).atan());
            let y7 = lit(0.42) * checked(a.sin().tanh(), (n + 3))?.sin();
            s1 = s1 + (lit(0.96) * (y7 + y6).sin());
        }
        Ok((lit(0.64) + s1).sin())
    }

    pub fn p0228(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.5) * (x[n % x.len()] * a) / (lit(1.0) + x[1] * x[1]);
        let mut u9 = [lit(0.5) * (a + x[0]) / (lit(1.0) + s8 * s8), lit(0.5) * (x[0] * x[0]).ln_1p() / (lit(1.0) + a * a), (x[n % x.len()] + s8).sin()];
        let mut v10 = vec![(x[n % x.len()] + lit(0.76)).tanh(), s8.atan().tanh(), lit(0.5) * (u9[0] + (u9[1] / (lit(1.5) + u9[2] * u9[2]))) / (lit(1.0) + s8 * s8)];
        let y11 = match q0228(x, lit(0.66) * (-s8).cos() + lit(0.26), n % 4) { Ok(t) => lit(0.81) * t, Err(k) => lit(0.1) * lit(k as f64) };
        for (i12, y13) in v10.iter().enumerate() {
            let mut s14 = lit(0.0);
            s14 = s14 + ((a / (lit(1.5) + s8 * s8)).tanh());
            if y11 * v10[n % v10.len()] >= a {
                let mut k15 = 0;
                while k15 < x.len() {
                    k15 += 1;
                    let t19: Dual = u9.iter().scan(lit(0.12) * u9[i12 % 3].cos() + lit(0.33), |s18, y16| { *s18 = lit(0.5) * *s18 + ((y13 + y11) - lit(0.89)).sin(); Some(s18.sin()) }).sum();
                    s14 = s14 + (lit(0.46) * t19.sin());
                }
            }
            for i20 in 1..n.min(4) {
                if (*y13) - y11 <= lit(-0.417) {
                    let Ok(y21) = q0228(x, (y13 - ((*y13) * (*y13)).ln_1p()).sin(), n % 4) else {
                        continue;
                    };
                    s14 = s14 - (lit(0.82) * y21.sin());
                }
                let r22 = if i12 > 4 { &a } else { &s14 };
                match (i12 / 2 % 2, n % 3) {
                    (0, 0) => {
                        let y24 = drain(&mut s8);
                        let t28: Dual = u9.iter().skip(1).scan(lit(0.52) * u9[i12 % 3].atan().cos() + lit(0.24), |s27, y25| { *s27 = lit(0.5) * *s27 + (*y13).atan().tanh(); Some(s27.sin()) }).sum();
                        s8 = s8 + (lit(0.63) * (y24 + t28).sin());
                    }
                    (1, k23) => {
                        s8 = s8 + (lit(0.44) * (lit(0.5) * (((*r22) + y11) + lit(0.52)).atan()));
                    }
                    _ => {
                        s8 = s8 + (lit(0.21) * (lit(0.5) * (lit(0.46) - (*y13)).atan()));
                    }
                }
                s8 = s8 + (lit(0.29) * (*r22).sin());
            }
            s8 = s8 + (lit(0.23) * ((*y13) + s14).sin());
        }
        lit(0.51) * y11 + lit(0.41) * x[x.len() - 1] + lit(0.51) * u9[0] + lit(0.89) * v10[n % v10.len()] + lit(0.28) * s8
    }

    pub fn p0229(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[0] / (lit(1.0) + x[3] * x[3]);
        let mut u2 = [(((lit(0.1) * lit(n as f64)) * a) + (s1 + a)).tanh(), lit(0.5) * ((lit(0.1) * lit(n as f64)) * x[n % x.len()]).cos() / (lit(1.0) + s1 * s1), lit(0.5) * (s1 * s1) / (lit(1.0) + a * a), lit(0.98) * ((-s1) / (lit(1.5) + s1 * s1)).cos() + lit(0.76)];
        let mut u5 = [s1.sin(), lit(0.32) * (s1 + x[2]).cos() + lit(0.41), lit(0.5) * a / (lit(1.0) + x[3] * x[3])];
        'l6: for (i3, y4) in u2.iter().enumerate() {
            u5 = [u5[1], u5[2], (x[i3 % x.len()] * a).sin()];
            'l8: for i7 in (0..n.min(4)).rev() {
                if i7 / 2 % 2 == 1 {
                    break 'l6;
                }
                let t11: Dual = u2[1..].iter().filter(|y9| **y9 > lit(0.233)).map(|y9| a.tanh().powi(3).tanh()).sum();
                s1 = s1 + (lit(0.16) * t11.sin());
            }
            let y13 = if let Some(y12) = first_above(&u5, lit(0.47)) {
                let y22 = match staged(lit(0.5) * (lit(0.43) - y12).atan(), (-u2[i3]).tanh(), n) {
                    Ok(y14) => ((a + y14) * (y12 + y12)).sin(),
                    Err(_) => {
                        let y17 = if let Some(y16) = chained(lit(0.5) * (a + (lit(0.1) * lit(n as f64))).atan(), lit(0.29) * (lit(0.96) + s1).cos() + lit(0.53)) {
                            let mut m18 = 0;
                            let (w19, w20) = u5.split_at_mut(1);
                            w19[0] = w20[0] * w20[w20.len() - 1];
                            lit(0.5) * ((*y4) + w20[0]) / (lit(1.0) + w20[i3 % w20.len()] * w20[i3 % w20.len()])
                        } else {
                            let mut s21 = lit(0.5);
                            s21 = s21 + (lit(0.5) * (u2[i3].max(lit(-0.257)) + (a + (lit(0.1) * lit(i3 as f64)))) / (lit(1.0) + y12 * y12));
                            lit(0.5) * (-(*y4)).atan()
                        };
                        u5[0] = u5[0] / (lit(1.1) + y12.max(lit(0.97)) * y12.max(lit(0.97)));
                        ((*y4) * (*y4)).tanh()
                    }
                };
                (u5[i3 % 3] / (lit(1.5) + s1 * s1)).sin()
            } else {
                ((u2[3] - u2[2]) / (lit(1.5) + u2[i3] * u2[i3])).tanh()
            };
            s1 = s1 + (lit(0.82) * (y13 + (*y4)).sin());
        }
        lit(0.29) * a + lit(0.99) * x[1] + (lit(0.5) * (u2[1] + x[2]).atan()) + lit(0.77) * u5[n % 3] + lit(0.29) * u2[0] + lit(0.48) * s1
    }

    pub fn q0230(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (x[2] + a).sin();
        if !(n / 2 <= 3) {
            a = a + (lit(0.26) * stepped((s1 / (lit(1.5) + x[1] * x[1])).tanh(), n));
        } else if !(n / 2 <= 0) {
            match (staged((s1 - a).sin(), (x[n % x.len()] - s1).sin(), (n + 2)), (n + 1) % 3) {
                (_, 0) => {
                    let y4;
                    if n > 1 && x[n % x.len()].max(lit(0.767)) >= x[2] {
                        a = a + (lit(0.75) * weighted(x, x, n));
                        for (i5, y6) in x.iter().chain(&x[1..]).enumerate() {
                            let mut s1 = a - s1.tanh();
                            a = a + (lit(0.26) * s1);
                            let t9: Dual = x[1..].iter().skip_while(|y7| **y7 > lit(-0.193)).map(|y7| lit(0.5) * (a * s1) / (lit(1.0) + s1 * s1)).sum();
                            a = a + (lit(0.36) * ((*y6) + s1).sin());
                        }
                        y4 = lit(0.74) * ((x[n % x.len()] * s1) * (a * x[n % x.len()])).cos() + lit(0.28);
                    } else {
                        y4 = lit(0.5) * (a / (lit(1.5) + s1 * s1)) / (lit(1.0) + a * a);
                    }
                    let mut p11 = ((s1 - x[2]).sin(), lit(0.5) * s1.min(lit(0.277)) / (lit(1.0) + y4 * y4));
                    for i10 in 0..=4 {
                        p11 = (p11.1, (p11.0 * (s1 + x[0])).sin());
                        let y12 = staged(a.max(lit(0.177)).tanh(), lit(0.96) * (x[n % x.len()] + y4).cos() + lit(0.96), n)?;
                        s1 = s1 + (lit(0.78) * y12.sin());
                    }
                    a = a + (lit(0.75) * (p11.1 + y4).sin());
                }
                (Ok(y3), k2) => {
                    s1 = s1 + (lit(0.58) * y3.sin());
                }
                _ => {
                    a = a + (lit(0.84) * (lit(0.5) * ((x[3] * a) + (x[1] + a)).atan()));
                }
            }
        }
        Ok(lit(0.5) * (x[2] + s1) / (lit(1.0) + a * a))
    }

    pub fn p0230(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s13 = lit(0.94) * ((x[3] + (lit(0.1) * lit(n as f64))) + (b + x[3])).cos() + lit(0.42);
        let mut m14 = 0;
        b = b + (lit(0.82) * stepped(lit(0.5) * (-(a + x[1])) / (lit(1.0) + a * a), n / 2));
        m14 += 1;
        let t15 = std::mem::replace(&mut s13, lit(0.13) * (a.sin() * (b * x[1])).cos() + lit(0.17));
        let y16 = match q0230(x, (-t15).tanh(), n % 4) { Ok(t) => lit(0.73) * t, Err(k) => lit(0.1) * lit(k as f64) };
        let mut stack17 = vec![n % 3];
        let mut u19 = [lit(0.5) * t15.max(lit(-0.737)).atan(), (-x[m14 % x.len()]).sin(), lit(0.28) * (s13 + s13).cos() + lit(0.81)];
        while let Some(i18) = stack17.pop() {
            u19 = [u19[1], u19[2], ((lit(0.62) + u19[i18 % 3]) - lit(0.77)).abs().tanh()];
            u19.fill((b * y16).sin());
            let mut s20 = lit(0.0);
            s20 = s20 + (lit(0.5) * u19[0].min(lit(-0.237)) / (lit(1.0) + y16 * y16));
            s13 = s13 + (lit(0.98) * s20.sin());
        }
        let mut k21 = 0;
        let y22 = 'l23: loop {
            k21 += 1;
            if k21 > n {
                break lit(0.5) * s13.max(lit(0.777)) / (lit(1.0) + u19[k21 % 3] * u19[k21 % 3]);
            }
            let mut v24 = x.to_vec();
            if k21 / 2 > 1 && lit(0.19) + t15 > t15 {
                let y26 = if let Some(y25) = first_above(&u19[..2], lit(0.48)) {
                    (v24[n % v24.len()] + u19[1]).tanh()
                } else {
                    continue 'l23;
                };
                s13 = lit(0.7) * s13 + lit(0.97) * y26.sin();
                break 'l23 lit(0.64) * u19[m14 % 3].min(lit(0.97)).cos() + lit(0.38);
            }
            b = b + (lit(0.47) * v24[v24.len() - 1].sin());
        };
        lit(0.27) * s13 + lit(0.15) * x[0] + lit(0.95) * s13 + lit(0.16) * b + lit(0.72) * u19[n % 3]
    }

    pub fn p0231(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (x[1] + x[n % x.len()]).tanh();
        let mut u2 = [(s1 + a).sin(); 3];
        let mut o3: Option<Dual> = None;
        let y17 = match (n + 2) % 4 {
            0 => {
                let y5 = match ((n + 3) % 3 != 0, (n + 1)) {
                    (true, 0..=2) => ((a * a) + (a - u2[1])).tanh(),
                    (false, _) => (s1 * s1 + lit(0.3)).sqrt().sin(),
                    _ => lit(0.5) * ((lit(0.1) * lit(n as f64)) * x[n % x.len()]).atan(),
                };
                let mut k6 = 0;
                while k6 < x.len() {
                    k6 += 1;
                    let t9: Dual = x.iter().chain(&u2[..]).map(|y7| (u2[1] / (lit(1.5) + y5 * y5)).tanh()).product();
                    match checked(lit(0.91) * (lit(0.19) + (t9 * (lit(0.1) * lit(k6 as f64)))).cos() + lit(0.37), (n + 2)) {
                        Ok(y10) => {
                            nudge(&mut a, lit(0.5) * ((-(y10 * y10)).exp() - lit(0.77)).abs().atan());
                            for (i12, y13) in x.iter().enumerate() {
                                let y14 = rotate(&mut u2);
                                a = lit(0.7) * a + lit(0.52) * ((*y13) + y14).sin();
                            }
                            a = a + (lit(0.66) * y10.sin());
                        }
                        Err(1) => {
                            let y15 = weighted(&u2, &x[..2], n);
                            let y16 = match mode(k6 + n) {
                                Mode::Middle | Mode::High => {
                                    u2.swap(2, 2);
                                    lit(0.5) * (x[1] + u2[2]).atan()
                                }
                                Mode::Low => continue,
                            };
                            a = a + (lit(0.66) * (y15 + y16).sin());
                        }
                        Err(k11) => {
                            a = a + (lit(0.25) * (lit(0.5) * y5.min(lit(-0.137)) / (lit(1.0) + s1 * s1)));
                        }
                    }
                    s1 = s1 + (lit(0.95) * t9.sin());
                }
                lit(0.5) * a / (lit(1.0) + x[3] * x[3])
            }
            1 => lit(0.5) * ((a / (lit(1.5) + x[3] * x[3])) + x[n % x.len()].max(lit(-0.497))).atan(),
            _ => return lit(0.11) * x[2] + lit(0.44) * x[x.len() - 1],
        };
        lit(0.77) * s1 + lit(0.44) * x[0] + lit(0.98) * a + lit(0.78) * s1 + lit(0.69) * u2[n % 3]
    }

    pub fn p0232(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[n % x.len()] + x[n % x.len()]) + (a * a).ln_1p()) / (lit(1.0) + b * b);
        let mut o2: Option<Dual> = None;
        let f3 = |p4: Dual| -> Dual { if p4 > lit(0.23) { return (-s1).tanh(); } lit(0.5) * (a + a) / (lit(1.0) + p4 * p4) };
        let t6 = f3(lit(0.5) * (a - (x[1] * b)).atan()) * f3(lit(0.5) * (b * lit(0.43)) / (lit(1.0) + b * b));
        s1 = s1 + (lit(0.29) * blend(&b, &t6));
        let w7 = &x[..2];
        let mut k8 = 0;
        let y9 = loop {
            k8 += 1;
            if (n + 3) % 2 == 0 || t6.tanh().powi(2) >= t6 || k8 > 3 {
                break lit(0.5) * b.atan() / (lit(1.0) + s1 * s1);
            }
            match k8 + 1 {
                1..=3 | 6 => {
                    'l11: for i10 in (0..3).rev() {
                        for i12 in (1..1 + 2).step_by(3) {
                            let e13 = if -s1 <= lit(0.217) { Err(3_u8) } else { Ok(lit(0.5) * (s1 / (lit(1.5) + x[1] * x[1])) / (lit(1.0) + w7[n % w7.len()] * w7[n % w7.len()])) };
                        }
                    }
                }
                _ => {
                    s1 = s1 + (lit(0.45) * (lit(0.12) * (t6 + a).cos() + lit(0.58)));
                }
            }
        };
        lit(0.67) * y9 + lit(0.44) * x[0] + t6.min(lit(0.877)).sin() + lit(0.61) * s1
    }

    pub fn p0233(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (lit(0.92) + b) / (lit(1.0) + a * a);
        let mut v2 = x.to_vec();
        let mut o3: Option<Dual> = None;
        let mut p4 = (lit(0.5) * a.max(lit(-0.797)).atan(), (-(s1 * s1)).exp().tanh());
        let y5;
        if p4.0 * p4.1 < lit(0.417) {
            y5 = (b * v2[n % v2.len()]).tanh();
        } else {
            y5 = (((lit(0.1) * lit(n as f64)) - x[1]) + s1).tanh();
        }
        let t7: Dual = x[1..].iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(lit(0.5) * (s1.max(lit(-0.897)) * (s1 + lit(0.37))).atan(), |(i, y6)| (lit(0.39) * p4.1.sin().cos() + lit(0.77)) * lit(i as f64));
        for y8 in &v2 {
            let t10: Dual = (1..4).map(|k9| (lit(0.25) * (y5 - t7).cos() + lit(0.17)).powi(k9)).sum();
            let r11 = if (n + 2) % 2 == 0 || (*y8).max(lit(-0.557)) >= (*y8) { &y5 } else { &s1 };
            let y12 = stepped(lit(0.64) * (y8 * (*y8)).cos() + lit(0.59), n / 2);
            b = b + (lit(0.23) * (y12 + (*r11)).sin());
        }
        let y13;
        if n % 2 == 0 || lit(0.56) + t7 <= x[2] {
            for w14 in v2.chunks_mut(3) {
                w14[0] = lit(0.5) * (w14[n % w14.len()] * p4.1).atan();
                let t15 = std::mem::replace(&mut b, t7.sin());
                s1 = lit(0.7) * s1 + lit(0.16) * (w14[0] + t15).sin();
            }
            y13 = lit(0.5) * (t7 * lit(0.73)) / (lit(1.0) + x[3] * x[3]);
        } else if !((n + n) <= 1) {
            y13 = (x[3] - p4.1).min(lit(-0.977)).sin();
        } else {
            y13 = lit(0.5) * (v2[n % v2.len()] / (lit(1.5) + b * b)).atan();
        }
        lit(0.32) * v2[2] + lit(0.96) * x[3] + (lit(0.5) * (y5 + y5) / (lit(1.0) + t7 * t7)) + lit(0.11) * p4.1 + lit(0.22) * s1 + lit(0.55) * v2[0] + lit(0.68) * b
    }

    pub fn q0234(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = ((a + a) + (a - x[n % x.len()])).sin();
        let y2 = lit(0.28) * first_above(&x[..2], lit(0.63))?.sin();
        let y3 = positive(lit(0.5) * (y2 + y2) / (lit(1.0) + x[0] * x[0]))?;
        let t7: Dual = x.iter().step_by(2).take(2).flat_map(|y4| { let t6 = ((*y4) + y3).min(lit(0.567)).sin(); x.iter().map(move |y5| t6 * (((y3 / (lit(1.5) + s1 * s1)) + y5).sin())) }).sum();
        let mut k8 = 0;
        let mut t9 = lit(0.69) * (t7 / (lit(1.5) + t7 * t7)).cos() + lit(0.38);
        while {
            k8 += 1;
            t9 = lit(0.62) * t9 + (lit(0.5) * (y2 * s1) / (lit(1.0) + y2 * y2));
            k8 < 7 && t9 > -lit(0.19)
        } {
            for i10 in (0..3).rev() {
                let mut t7 = t7 * lit(0.17);
                t9 = t9 + (lit(0.37) * t7);
                let r11 = if !((n + 3) <= 3) { &y3 } else { &t7 };
                t9 = t9 + (lit(0.97) * (t7 + (*r11)).sin());
            }
            s1 = s1 + (lit(0.36) * first_above(x, lit(0.65))?);
        }
        Some((x[n % x.len()] - lit(0.33)).sin())
    }

    pub fn p0234(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s12 = (x[2] * x[3]).tanh();
        let mut u13 = [((x[3] * s12) + (s12 * a)).sin(); 2];
        let mut v14 = vec![lit(0.5) * ((s12 + a) + (x[n % x.len()] / (lit(1.5) + a * a))).atan(); 4];
        let mut o15: Option<Dual> = None;
        let t16 = lit(0.5) * (u13[1] + u13[n % 2]).atan();
        let t19: Dual = v14[1..].iter().map(|y17| lit(0.5) * (u13[1] + u13[n % 2]).atan()).product();
        'l21: for i20 in (1..x.len() + 2).rev().step_by(2) {
            let t24: Dual = x.iter().step_by(2).filter(|y22| **y22 > lit(0.423)).map(|y22| (*y22).max(lit(0.107)).sin()).take(2).sum();
            s12 = s12 + (lit(0.25) * t24.sin());
        }
        u13 = [((v14[3] * t19) + (t19 - u13[n % 2])).tanh(), (lit(0.97) - s12).tanh()];
        lit(0.35) * t19 + lit(0.84) * x[n % x.len()] + lit(0.84) * v14[n % v14.len()] + lit(0.69) * s12 + lit(0.39) * u13[1] + lit(0.87) * a
    }

    pub fn p0235(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[0] - lit(0.43)).tanh();
        let mut u2 = [lit(0.5) * (x[0] - lit(0.77)).abs() / (lit(1.0) + a * a), ((s1 * s1) * lit(0.99)).tanh(), (s1 * x[0]).sin().tanh(), (x[1].sin() + a.max(lit(0.17))).tanh()];
        let mut p3 = ((u2[1] + x[n % x.len()]).sin(), lit(0.5) * (-(u2[2] * u2[2])).exp() / (lit(1.0) + x[2] * x[2]));
        let t6: Dual = u2.iter().skip(1).map(|y4| { if *y4 > lit(-0.593) { return ((*y4) + p3.1).tanh(); } lit(0.5) * y4 }).sum();
        u2.swap(n % 4, 1);
        for y7 in u2.iter_mut() {
            let mut stack8 = vec![n, n / 2];
            let mut u10 = [(s1 + s1).tanh(), lit(0.5) * (t6 + x[n % x.len()]).atan(), (s1 + t6).sin()];
            while let Some(i9) = stack8.pop() {
                u10 = [u10[1], u10[2], ((s1 / (lit(1.5) + p3.1 * p3.1)) * (t6 * (lit(0.1) * lit(n as f64)))).sin()];
                let mut v11 = u10.clone();
                s1 = s1 - (lit(0.92) * v11[0].sin());
            }
            if n > 3 {
                let y12 = weighted(x, x, n);
                let y13 = blend(&y12, &a);
                let t16: Dual = u10.iter().copied().fold(lit(-0.77), Dual::max);
                s1 = lit(0.7) * s1 + lit(0.42) * (t16 + y12).sin();
            } else if (*y7) + (lit(0.1) * lit(n as f64)) <= lit(0.457) {
                let mut k17 = 0;
                while k17 < 4 {
                    let mut o18 = Some((t6 + t6).sin());
                    k17 += 1;
                }
                'l20: for i19 in (1..n / 2 + 2).step_by(2) {
                    for w21 in u10.chunks_mut(2) {
                        w21[0] = lit(0.5) * a.tanh().powi(2) / (lit(1.0) + p3.0 * p3.0);
                        let t24: Dual = w21.iter().skip(1).filter(|y22| **y22 > lit(-0.303)).map(|y22| lit(0.5) * (lit(0.38) * (-(*y22))).atan()).sum();
                        s1 = s1 + (lit(0.45) * (w21[0] + t24).sin());
                    }
                }
            } else {
                *y7 = *y7 + (lit(0.28) * (lit(0.5) * a.min(lit(-0.537)).atan()));
            }
            s1 = s1 + (lit(0.14) * ((*y7) + u10[n % 3]).sin());
        }
        lit(0.91) * u2[1] + lit(0.66) * x[n % x.len()] + (lit(0.5) * (a * p3.0).max(lit(0.817)) / (lit(1.0) + a * a)) + lit(0.93) * s1 + lit(0.62) * u2[3] + lit(0.16) * p3.1
    }

    pub fn p0236(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (b.max(lit(0.177)) + (x[n % x.len()] * lit(0.91))).tanh();
        let mut u2 = [lit(0.98) * ((-a) * (a - a)).cos() + lit(0.92); 2];
        let mut v3 = vec![lit(0.5) * (lit(0.66) * (u2[n % 2] / (lit(1.5) + u2[0] * u2[0]))) / (lit(1.0) + s1 * s1), lit(0.77) * ((a * x[1]) - (-a)).cos() + lit(0.28), lit(0.5) * (u2[n % 2] * u2[n % 2]).atan()];
        let t5: Dual = x.iter().last().map_or(lit(0.5) * (s1 * b).atan(), |y4| v3[0].min(lit(-0.917)).sin());
        let y15 = match chained(lit(0.57) * (v3[n % v3.len()] - b).cos() + lit(0.11), (s1 + u2[n % 2]).sin()) {
            Some(y6) => {
                let mut k7 = 0;
                while k7 < n / 2 {
                    k7 += 1;
                    let mut k8 = 0;
                    loop {
                        k8 += 1;
                        if k8 > n {
                            break;
                        }
                        let y9 = if y6.tanh().powi(3) <= lit(-0.307) {
                            let e10 = if (k8 + 2) > 0 && y6 * (lit(0.1) * lit(k8 as f64)) <= y6 { Err(0_u8) } else { Ok(lit(0.14) * y6.sin().cos() + lit(0.83)) };
                            let w11 = &mut v3[1..];
                            x[2].cos().tanh()
                        } else {
                            let w12 = &u2[1..];
                            let t5 = (t5 + b).sin();
                            s1 = s1 + (lit(0.59) * t5);
                            ((t5 + y6) * (u2[1] + t5)).tanh()
                        };
                        match n + n {
                            k13 @ 1..=3 => {
                                let y9 = y9 * lit(0.51);
                                s1 = s1 + (lit(0.61) * y9);
                                let y14 = rotate(&mut u2);
                                s1 = s1 + (lit(0.22) * (y14 + y9).sin());
                            }
                            _ => {
                                s1 = s1 + (lit(0.57) * (y6 - t5).min(lit(0.657)).sin());
                            }
                        }
                        s1 = lit(0.7) * s1 + lit(0.12) * y9.sin();
                    }
                }
                lit(0.5) * (y6 / (lit(1.5) + x[k7 % x.len()] * x[k7 % x.len()])) / (lit(1.0) + t5 * t5)
            }
            None => return lit(0.11) * u2[n % 2] + lit(0.66) * x[2],
        };
        lit(0.73) * t5 + lit(0.58) * x[0] + (lit(0.5) * (t5 - a).atan()) + lit(0.12) * s1 + lit(0.88) * b + lit(0.68) * u2[1] + lit(0.29) * v3[n % v3.len()]
    }

    pub fn p0237(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].sin().sin();
        let mut u2 = [lit(0.5) * (s1 / (lit(1.5) + a * a)).atan(), (-a).sin(), lit(0.34) * (s1 - s1).cos() + lit(0.77), (s1 / (lit(1.5) + a * a)).tanh()];
        let mut o3 = Some(lit(0.5) * (s1 / (lit(1.5) + u2[1] * u2[1])) / (lit(1.0) + s1 * s1));
        let (t4, mut s5) = (lit(0.5) * (s1 - lit(0.77)).abs().atan(), lit(0.65) * (a + s1).cos() + lit(0.91));
        let mut v6 = u2.clone();
        match first_above(&x[..2], lit(0.79)) {
            Some(y7) => {
                o3 = Some((s5 * t4).tanh());
                for (y8, y9) in v6.iter_mut().zip(x) {
                    relax(&mut u2, (y7 + y9).sin());
                    match (n + n) % 4 {
                        2 => {
                            let t11: Dual = x.iter().chain(&u2[..]).map(|y10| (s5 / (lit(1.5) + t4 * t4)).sin()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.5) * (-y7).max(lit(-0.597)) / (lit(1.0) + (*y8) * (*y8)));
                            a = lit(0.7) * a + lit(0.23) * t11.sin();
                        }
                        0 | 1 => {
                            let y12 = stepped(lit(0.5) * ((*y9) - y7) / (lit(1.0) + s5 * s5), (n + 3));
                            relax(&mut u2, lit(0.5) * ((y7 * y7) + lit(0.18)).atan());
                            s5 = s5 + (lit(0.69) * y12.sin());
                        }
                        _ => {
                            u2[n % 4] = ((t4 + lit(0.12)) + ((*y8) / (lit(1.5) + y7 * y7))).sin();
                            let mut k13 = 0;
                            while k13 < n / 2 {
                                k13 += 1;
                                let t16: Dual = x[1..].iter().filter(|y14| **y14 > lit(0.83)).map(|y14| a.sin().tanh()).take(2).sum();
                                s5 = lit(0.7) * s5 + lit(0.58) * t16.sin();
                            }
                        }
                    }
                    s1 = lit(0.7) * s1 + lit(0.45) * ((*y8) + (*y9)).sin();
                }
                s5 = s5 + (lit(0.57) * y7.sin());
            }
            None => {}
        }
        lit(0.97) * v6[3] + lit(0.24) * x[n % x.len()] + lit(0.21) * u2[1] + lit(0.88) * v6[2] + lit(0.45) * s5 + lit(0.97) * s1 + lit(0.64) * a
    }

    pub fn q0238(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.55) * (a + x[n % x.len()]).cos() + lit(0.15);
        let mut k2 = 0;
        while k2 < n % 4 {
            k2 += 1;
            let mut k3 = 0;
            let y4 = loop {
                k3 += 1;
                if k3 > x.len() {
                    break (lit(0.64) - x[1]).sin();
                }
                let t7 = lit(0.5) * (x[k3 % x.len()] * s1).atan();
                let f5 = |p6: Dual| (lit(0.5) * (s1 * s1) / (lit(1.0) + t7 * t7)) * t7;
                let t7 = f5(t7) + lit(0.5);
                let p6 = t7.sin();
                let t8 = f5(p6 * t7);
                let mut u9 = [((t7 - lit(0.77)).abs() / (lit(1.5) + p6 * p6)).sin(), lit(0.5) * (-s1).atan()];
                let mut v10 = u9.clone();
                s1 = s1 + (lit(0.43) * (t7 + t8).sin());
            };
            let y11 = staged(lit(0.5) * (x[0] + x[x.len() - 1]).atan(), lit(0.5) * (y4 * y4 + lit(0.3)).sqrt() / (lit(1.0) + x[k3 % x.len()] * x[k3 % x.len()]), k2)?;
            s1 = s1 + (lit(0.61) * (y11 + y4).sin());
        }
        Ok(lit(0.5) * (s1 * (lit(0.1) * lit(k2 as f64))) / (lit(1.0) + a * a))
    }

    pub fn p0238(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = (a - x[n % x.len()]).tanh();
        let mut u13 = [lit(0.5) * (-b).atan(); 3];
        let mut v14 = vec![lit(0.5) * u13[n % 3] / (lit(1.0) + x[3] * x[3]); 3];
        let mut o15: Option<Dual> = None;
        let y16;
        if !((n + n) <= 3) {
            y16 = lit(0.68) * (u13[0] - s12).cos() + lit(0.98);
        } else if (n + n) > 0 && x[0].max(lit(-0.57)) < u13[2] {
            y16 = (-v14[n % v14.len()]).sin();
        } else {
            y16 = (u13[2].atan() / (lit(1.5) + a * a)).sin();
        }
        {
            let (w17, w18) = u13.split_at_mut(1);
            w17[0] = w18[0] * v14[n % v14.len()];
            let t21: Dual = v14.iter().rev().map(|y19| { if *y19 > lit(-0.203) { return ((*y19).min(lit(-0.677)) - lit(0.77)).abs().tanh(); } lit(0.5) * y19 }).sum();
            if (n + 1) % 3 != 0 {
                std::mem::swap(&mut w18[1], &mut s12);
                for (y22, y23) in v14.iter_mut().zip(w17.iter()) {
                    let t26: Dual = x.iter().filter(|y24| **y24 > lit(-0.323)).map(|y24| lit(0.21) * (t21 * lit(0.51)).cos() + lit(0.99)).take(2).sum();
                    let t27 = lit(0.5) * (lit(0.66) - t26) / (lit(1.0) + t26 * t26);
                    s12 = s12 + (lit(0.63) * (t27 + (*y22)).sin());
                }
                let e28: Result<Dual, u8> = match (n + 3) % 3 { 0 => Err(2), _ => Ok((w18[0].tanh().powi(3) + (x[n % x.len()] / (lit(1.5) + w17[0] * w17[0]))).tanh()) };
            } else if b + x[1] > b {
                let mut p30 = (lit(0.27) * (w18[n % w18.len()] - w17[0].atan()).cos() + lit(0.11), (t21 + (lit(0.1) * lit(n as f64))).sin());
                for y29 in w18.iter() {
                    p30 = (p30.1, (p30.0 * ((lit(0.1) * lit(n as f64)) - a)).sin());
                    let mut m31 = 0;
                    s12 = s12 + (lit(0.28) * (*y29).sin());
                }
                s12 = s12 + (lit(0.83) * p30.0.sin());
            }
            s12 = lit(0.7) * s12 + lit(0.54) * (w18[1] + w17[n % w17.len()]).sin();
        }
        lit(0.22) * s12 + lit(0.61) * x[3] + (s12 / (lit(1.5) + y16 * y16)).sin() + lit(0.24) * v14[0] + lit(0.87) * s12 + lit(0.67) * u13[n % 3]
    }

    pub fn p0239(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (b + (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a);
        let mut v2 = vec![x[n % x.len()].tanh().powi(2).tanh(), lit(0.42) * (a + a).tanh().powi(3).cos() + lit(0.77), lit(0.5) * (b + (lit(0.1) * lit(n as f64))).atan(), lit(0.86) * ((b * b) + (lit(0.1) * lit(n as f64))).cos() + lit(0.67)];
        let mut o3: Option<Dual> = None;
        let t4 = std::mem::take(&mut s1);
        v2.swap(3, 2);
        match mode(n + 3) {
            Mode::Middle | Mode::High => {
                let mut k5 = 0;
                let y6 = loop {
                    k5 += 1;
                    if (b * b + lit(0.3)).sqrt() > lit(-0.957) || k5 > n {
                        break lit(0.29) * t4.sin().cos() + lit(0.66);
                    }
                    let Ok(y7) = checked((v2[1].cos() - lit(0.77)).abs().tanh(), (k5 + n)) else {
                        return lit(0.65) * s1 + lit(0.95) * x[k5 % x.len()];
                    };
                    b = b + (lit(0.77) * y7.sin());
                };
                add_scaled(&mut v2[..2], x, lit(0.5) * ((b + b) * s1.cos()).atan());
                let t10: Dual = x.iter().take(3).map(|y8| { if *y8 > lit(0.573) { return (-(x[1] - y6)).sin(); } lit(0.5) * y8 }).sum();
                b = b + (lit(0.24) * (y6 + t10).sin());
            }
            Mode::Low => {
                for (i11, y12) in v2.iter().enumerate() {
                    let mut p15 = (lit(0.5) * (v2[i11] - t4) / (lit(1.0) + t4 * t4), lit(0.5) * (v2[1] * v2[1] + lit(0.3)).sqrt().atan());
                    for (y13, y14) in x.iter().zip(&v2) {
                        p15 = (p15.1, (p15.0 * (x[x.len() - 1] - lit(0.77)).abs()).sin());
                        let t17: Dual = (0..n.min(4)).filter(|k16| k16 % 2 == 1).map(|k16| (lit(0.35) * ((x[n % x.len()] + x[2]) / (lit(1.5) + s1 * s1)).cos() + lit(0.93)) * lit(k16 as f64)).sum();
                        b = b + (lit(0.97) * (t17 + (*y13)).sin());
                    }
                    s1 = s1 + (lit(0.33) * (p15.0 + (*y12)).sin());
                }
            }
        }
        lit(0.68) * b + lit(0.19) * x[x.len() - 1] + (lit(0.5) * (s1.max(lit(0.627)) + (v2[n % v2.len()] + t4)).atan()) + lit(0.63) * s1 + lit(0.26) * v2[v2.len() - 1] + lit(0.67) * b
    }

    pub fn q0240(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (a + x[2]) / (lit(1.0) + x[3] * x[3]);
        let f2 = |p4: Dual| p4.atan().max(lit(-0.867)).tanh();
        let f3 = |p4: Dual| f2(p4) - f2(lit(0.5) * (lit(0.67) + (s1 * x[n % x.len()])) / (lit(1.0) + s1 * s1));
        let t5 = f3(lit(0.5) * (x[3] + x[2]) / (lit(1.0) + s1 * s1));
        let y6 = first_above(x, lit(0.98))?;
        let mut k7 = 0;
        let mut t8 = lit(0.5) * (-(-y6)).atan();
        let mut u9 = [(-y6).sin(), ((s1 * t8) + y6.cos()).tanh(), t5.min(lit(-0.847)).tanh()];
        while {
            k7 += 1;
            t8 = lit(0.78) * t8 + (lit(0.31) * ((y6 - lit(0.68)) / (lit(1.5) + t5 * t5)).cos() + lit(0.54));
            k7 < 7 && t8 > -lit(0.43)
        } {
            u9 = [u9[1], u9[2], lit(0.5) * u9[k7 % 3].sin().atan()];
            let t11: Dual = x.iter().take(3).find_map(|y10| if *y10 > lit(-0.773) { Some(lit(0.59) * ((*y10) * t8).cos() + lit(0.34)) } else { None }).unwrap_or((s1 + (lit(0.1) * lit(k7 as f64))).tanh());
            let y12;
            if k7 % 2 == 0 || (t11 * t11 + lit(0.3)).sqrt() >= lit(0.697) {
                let y13 = match k7 / 2 {
                    ..=2 => (y6 * y6).tanh(),
                    3.. => (u9[1] + t11).sin(),
                };
                y12 = lit(0.87) * (u9[2] + y13).max(lit(0.617)).cos() + lit(0.39);
            } else if (n + n) % 2 == 0 {
                y12 = (lit(0.14) * x[0]).tanh();
            } else {
                y12 = (-x[n % x.len()]).sin();
            }
            s1 = s1 + (lit(0.44) * (y12 + t11).sin());
        }
        Some(lit(0.5) * (y6 - a).min(lit(-0.927)).atan())
    }

    pub fn p0240(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.33) * ((a + lit(0.34)) + (a - x[3])).cos() + lit(0.83);
        let t15 = std::mem::replace(&mut s14, lit(0.15) * (a * a).ln_1p().cos() + lit(0.54));
        let mut u17 = [(a * x[n % x.len()]).sin(), s14.tanh().powi(2).sin(), (-(s14 + x[1])).tanh()];
        for y16 in x.iter() {
            u17 = [u17[1], u17[2], lit(0.38) * a.cos() + lit(0.85)];
            let t20 = (t15 / (lit(1.5) + x[0] * x[0])).tanh();
            let f18 = |p19: Dual| (lit(0.58) * ((*y16) - lit(0.77)).abs().cos() + lit(0.48)) * t20;
            let t20 = f18(t20) + lit(0.5);
            let p19 = t20.sin();
            let t21 = f18(p19 * t20);
            match n {
                1..=3 | 6 => {
                    let e22: Result<Dual, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (y16 - p19).atan()) };
                    let y23: Dual;
                    match (n + 1) % 4 {
                        0 => {
                            y23 = lit(0.49) * (p19 / (lit(1.5) + p19 * p19)).cos() + lit(0.78);
                        }
                        1 | 2 => {
                            y23 = (t21 + u17[0]).tanh();
                        }
                        _ => {
                            y23 = lit(0.41) * ((*y16) * (*y16)).cos() + lit(0.25);
                        }
                    }
                    s14 = s14 + (lit(0.76) * y23.sin());
                }
                _ => {}
            }
            if n / 2 > 0 && t21 * a < lit(0.467) {
                continue;
            }
            s14 = s14 + (lit(0.22) * ((*y16) + t20).sin());
        }
        let y24 = match q0240(x, (s14 - u17[1]).sin(), n % 4) { Some(t) => lit(0.93) * t, None => lit(0.41) };
        u17[n % 3] = lit(0.49) * u17[0].max(lit(0.667)).cos() + lit(0.67);
        let mut s27 = (u17[0].max(lit(-0.817)) - (a - lit(0.35))).sin();
        for (i25, y26) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
            s27 = (lit(0.21) * s27 + u17[0].cos()).tanh();
            let Some(y28) = positive(((*y26) + y24).sin()) else {
                continue;
            };
            s27 = s27 + (lit(0.13) * ((*y26) + y28).sin());
        }
        lit(0.57) * y24 + lit(0.59) * x[3] + (lit(0.5) * ((lit(0.42) - u17[0]) * (-(x[2] * x[2])).exp()).atan()) + lit(0.29) * s14 + lit(0.63) * u17[0] + lit(0.13) * s27
    }

    pub fn p0241(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.36) * (x[1] * b).cos() + lit(0.98);
        let mut m2 = 0;
        let mut p3 = (lit(0.63) * (a - s1).cos() + lit(0.42), lit(0.5) * (x[1] * x[1] + lit(0.3)).sqrt() / (lit(1.0) + a * a));
        let mut k4 = 0;
        let y5 = loop {
            k4 += 1;
            if k4 > n % 4 {
                break lit(0.5) * (b * p3.0).atan();
            }
            let t7: Dual = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(((lit(0.75) + a) * (a + x[k4 % x.len()])).sin());
            'l10: for (i8, y9) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                let (t14, t15) = x[1..].iter().fold((lit(0.54) * (-b).cos() + lit(0.66), lit(1.0)), |(p12, q13), y11| (q13, p12.sin() + ((-t7).tanh())));
                let (t14, t15) = (t14.tanh(), t15.sin());
                a = a + (lit(0.48) * (t15 + (*y9)).sin());
            }
            b = b - (lit(0.43) * t7.sin());
        };
        let mut s17 = (lit(0.16) + y5).sin();
        'l18: for y16 in x.iter() {
            s17 = (lit(0.68) * s17 + (y16 * b)).tanh();
            let t20: Dual = x.iter().map(|y19| lit(0.88) * (y5 + y5).cos() + lit(0.26)).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.96) * (*y16).min(lit(-0.887)).cos() + lit(0.99));
            a = a - (lit(0.23) * ((*y16) + t20).sin());
        }
        lit(0.97) * s1 + lit(0.27) * x[k4 % x.len()] + lit(0.45) * p3.0 + lit(0.86) * b + lit(0.33) * s1 + lit(0.96) * a + lit(0.33) * s17
    }

    pub fn p0242(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a * a).sin();
        let mut u2 = [lit(0.5) * ((x[n % x.len()] * x[n % x.len()]) + (s1 * a)) / (lit(1.0) + a * a), a.sin()];
        let mut v3 = vec![a.max(lit(0.667)).tanh(); 3];
        let mut o4 = Some((u2[0].max(lit(0.957)) / (lit(1.5) + a * a)).tanh());
        for (i5, y6) in u2.iter().enumerate() {
            let t9: Dual = u2.iter().take(3).filter(|y7| **y7 > lit(-0.63)).map(|y7| lit(0.5) * ((*y7) * a).atan()).sum();
            s1 = s1 + (lit(0.58) * (t9 + (*y6)).sin());
        }
        let t12: Dual = x.iter().rev().filter(|y10| **y10 > lit(-0.283)).map(|y10| ((s1 + (*y10)) - lit(0.57)).sin()).take(2).sum();
        let t13 = std::mem::replace(&mut u2[0], lit(0.81) * (v3[2] - x[3]).cos() + lit(0.92));
        match n % 4 {
            0 | 3 => {
                let y20 = match o4 {
                    Some(y14) => lit(0.42) * (v3[n % v3.len()] * y14).cos() + lit(0.14),
                    None => {
                        for &y15 in u2.iter() {
                            match (n + n) % 4 {
                                2 => {
                                    let w16 = &mut v3[..2];
                                    s1 = lit(0.7) * s1 + lit(0.25) * w16[n % w16.len()].sin();
                                }
                                0 | 1 => {
                                    v3[n % 3] = lit(0.38) * (v3[2] * v3[2]).ln_1p().cos() + lit(0.51);
                                    v3[n % 3] = lit(0.5) * (y15 - y15) / (lit(1.0) + s1 * s1);
                                }
                                _ => {
                                    let t19: Dual = v3[1..].iter().take_while(|y17| **y17 > lit(-0.483)).map(|y17| lit(0.5) * (t13 + lit(0.17)) / (lit(1.0) + t13 * t13)).take(2).sum();
                                    s1 = s1 + (lit(0.13) * t19.sin());
                                }
                            }
                            s1 = s1 + (lit(0.19) * y15.sin());
                        }
                        lit(0.63) * (u2[0] + s1).cos() + lit(0.72)
                    }
                };
                s1 = s1 - (lit(0.55) * y20.sin());
            }
            _ => {
                s1 = s1 + (lit(0.55) * (lit(0.5) * s1.max(lit(0.577)).atan()));
            }
        }
        lit(0.62) * v3[v3.len() - 1] + lit(0.85) * x[2] + lit(0.91) * v3[n % v3.len()] + lit(0.67) * s1 + lit(0.48) * u2[n % 2]
    }

    pub fn q0243(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (x[n % x.len()] + x[2]).atan();
        let mut f2 = |p3: Dual| { s1 = lit(0.5) * s1 + (a + x[0]).tanh(); s1 * p3 };
        let t4 = f2(lit(0.5) * (x[2] - x[3]).atan()) + lit(0.5) * f2(lit(0.7));
        let t7: Dual = x.iter().rev().filter(|y5| **y5 > lit(0.713)).map(|y5| lit(0.5) * ((a + (*y5)) + y5) / (lit(1.0) + a * a)).take(2).sum();
        let y8 = if (n + n) > 3 {
            let y19 = match ((n + 3) % 2 == 0 || t7.tanh().powi(2) >= lit(0.707), (n + 2)) {
                (true, 0..=2) => s1.sin(),
                (false, _) => {
                    let mut k10 = 0;
                    let mut s11 = lit(0.91) * t7.cos().cos() + lit(0.89);
                    while k10 < 3 {
                        k10 += 1;
                        s11 = (lit(0.73) * s11 + t7.min(lit(-0.167))).tanh();
                        let y12 = checked(lit(0.5) * (s11 / (lit(1.5) + t4 * t4)) / (lit(1.0) + t4 * t4), k10 / 2)?;
                        let mut y12 = (y12 + x[0]).sin();
                        s11 = lit(0.7) * s11 + lit(0.92) * y12.sin();
                    }
                    let y18 = match (checked((t4 * s1).sin(), k10 / 2), (n + 2) % 3) {
                        (_, 0) => {
                            let y17 = match (k10 / 2 % 2, n % 3) {
                                (0, 0) => lit(0.5) * s1.min(lit(-0.537)) / (lit(1.0) + x[3] * x[3]),
                                (1, k15) => {
                                    let t16 = std::mem::replace(&mut s1, (x[0] - x[n % x.len()]).tanh());
                                    lit(0.5) * ((t4 / (lit(1.5) + t7 * t7)) - lit(0.77)).abs().atan()
                                }
                                _ => x[1].min(lit(0.947)).sin(),
                            };
                            (s11 - x[n % x.len()]).sin()
                        }
                        (Ok(y14), k13) => lit(0.5) * (s11 - lit(0.77)).abs() / (lit(1.0) + a * a),
                        _ => ((s1 * s1).ln_1p() + lit(0.66)).tanh(),
                    };
                    (y18 * lit(0.51)).tanh()
                }
                _ => (t4 / (lit(1.5) + t4 * t4)).tanh(),
            };
            (y19 * y19).tanh()
        } else {
            lit(0.5) * ((s1 * s1) * (a + a)) / (lit(1.0) + t4 * t4)
        };
        Ok(s1.sin().tanh())
    }

    pub fn p0243(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s20 = (a + (lit(0.1) * lit(n as f64))).sin().sin();
        let mut u21 = [(x[1] / (lit(1.5) + a * a)).sin(); 4];
        let mut v22 = Vec::new();
        v22.push(((a + u21[0]) + (s20 / (lit(1.5) + a * a))).sin());
        v22.push((u21[n % 4] + s20).sin());
        v22.push(((x[3] + a) * lit(0.72)).tanh());
        let mut m23 = 0;
        let mut o24: Option<Dual> = None;
        let mut p25 = (a.tanh(), lit(0.5) * (s20 / (lit(1.5) + u21[3] * u21[3])) / (lit(1.0) + a * a));
        o24 = None;
        u21[m23 % 4] = (p25.1 + s20).tanh();
        u21[m23 % 4] = (u21[n % 4] * s20).sin();
        if let Some(y26) = o24 {
            v22[m23 % 3] = lit(0.31) * ((p25.0 + lit(0.25)) - (v22[2] + p25.0)).cos() + lit(0.43);
            s20 = lit(0.7) * s20 + lit(0.46) * y26.sin();
        }
        nudge(&mut p25.1, (v22[n % v22.len()] + (u21[1] - v22[2])).sin());
        let mut f27 = move |p28: Dual| { s20 = s20.sin() + p28.tanh(); s20 * p28 };
        s20 = s20 + (lit(0.5) * (p25.1 + u21[2]) / (lit(1.0) + s20 * s20));
        let t29 = f27(lit(0.5) * (-(s20 * s20)).exp() / (lit(1.0) + a * a)) - f27(s20);
        let (t33, t34) = u21.iter().skip(1).fold((lit(0.5) * (v22[0] * t29).atan(), lit(1.0)), |(p31, q32), y30| (p31 + (lit(0.5) * (x[2] * x[2]).ln_1p().min(lit(0.87)).atan()), q32 * p31));
        let (t33, t34) = (t33.tanh(), t34.sin());
        lit(0.39) * s20 + lit(0.69) * x[2] + lit(0.92) * u21[n % 4] + lit(0.95) * p25.1 + lit(0.15) * s20 + lit(0.28) * v22[1]
    }

    pub fn p0244(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[0] - b).tanh();
        let mut m2 = if (n + n) % 2 == 0 { n } else { 0 };
        let mut p3 = (lit(0.5) * a.min(lit(0.137)).atan(), lit(0.5) * (-((s1 + s1) * (s1 + s1))).exp() / (lit(1.0) + b * b));
        if p3.1 + s1 >= a {
            p3 = (lit(0.25) * (s1 * b).cos() + lit(0.36), p3.0);
            m2 = (m2 * 3 + 0) % 7;
        }
        (p3.0, p3.1) = (p3.1, lit(0.46) * ((lit(0.1) * lit(n as f64)) + p3.1).cos() + lit(0.94));
        let f4 = |p5: Dual| -> Dual { for k6 in 1..4 { if p5 * lit(k6 as f64) > lit(0.57) { return lit(0.5) * (p3.0 * x[m2 % x.len()]) / (lit(1.0) + b * b); } } lit(0.19) * s1.tanh().powi(3).cos() + lit(0.77) };
        let t7 = f4(lit(0.97) * (s1 * s1).ln_1p().cos() + lit(0.96)) * f4(lit(0.5) * a.max(lit(0.297)) / (lit(1.0) + a * a));
        lit(0.43) * a + lit(0.78) * x[1] + (lit(0.5) * (b + b).atan()) + lit(0.17) * p3.0 + lit(0.86) * s1 + lit(0.62) * a
    }

    pub fn p0245(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = a.tanh().powi(3).tanh();
        let mut v2 = vec![(a + s1).tanh(); 4];
        v2[..2].fill(lit(0.5) * (x[n % x.len()] * s1) / (lit(1.0) + x[0] * x[0]));
        v2 = vec![x[n % x.len()].min(lit(0.517)).sin(); 4];
        v2.swap(3, 1);
        s1 = s1 + (lit(0.42) * stepped(s1.max(lit(0.257)).sin(), n));
        let mut v3 = std::mem::take(&mut v2);
        v3[1] = lit(0.71) * (v3[n % v3.len()] + s1).cos() + lit(0.84);
        v2 = v3;
        relax(&mut v2, lit(0.42) * (a * a).cos() + lit(0.15));
        let t7: Dual = x.iter().chain(&v2[..]).scan(((a + s1) * (a + s1) + lit(0.3)).sqrt().tanh(), |s6, y4| { *s6 = lit(0.5) * *s6 + lit(0.58) * (x[1] + lit(0.15)).cos() + lit(0.44); Some(s6.sin()) }).take(2).sum();
        let y9 = if let Some(y8) = positive(lit(0.5) * (s1 + t7).atan()) {
            lit(0.44) * x[3].cos() + lit(0.17)
        } else {
            let mut p11 = (lit(0.5) * (t7 * lit(0.28)) / (lit(1.0) + s1 * s1), lit(0.82) * (-(a * lit(0.59))).cos() + lit(0.48));
            for y10 in &mut v2 {
                p11 = (p11.1, (p11.0 * (s1 * a)).sin());
                let y20 = match chained((a + t7).tanh(), lit(0.5) * (t7 * t7 + lit(0.3)).sqrt() / (lit(1.0) + t7 * t7)) {
                    Some(y12) => {
                        let mut k13 = 0;
                        'l14: loop {
                            k13 += 1;
                            if k13 > n {
                                break;
                            }
                            let f15 = |p17: Dual| ((*y10) + a).tanh();
                            let f16 = |p17: Dual| f15(p17) - f15(lit(0.65) * (a * p11.1).cos() + lit(0.27));
                            let t18 = f16(lit(0.69) * (s1 + t7).cos() + lit(0.45));
                            let mut p19 = ((s1 + t18).sin(), lit(0.5) * (y12 + a) / (lit(1.0) + p11.1 * p11.1));
                            s1 = s1 + (lit(0.45) * (p19.1 + t18).sin());
                        }
                        lit(0.5) * (-t7).atan()
                    }
                    None => (s1 / (lit(1.5) + s1 * s1)).tanh(),
                };
                s1 = s1 + (lit(0.74) * ((*y10) + y20).sin());
            }
            lit(0.22) * ((x[n % x.len()] - lit(0.77)).abs() / (lit(1.5) + p11.0 * p11.0)).cos() + lit(0.79)
        };
        lit(0.33) * s1 + lit(0.35) * x[0] + (s1 + lit(0.82)).tanh() + lit(0.16) * a + lit(0.86) * v2[v2.len() - 1] + lit(0.48) * s1
    }

    pub fn p0246(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((x[n % x.len()] + x[1]) + (x[0] * x[2])).sin();
        let mut m2 = (n + n);
        let mut o3: Option<Dual> = None;
        let y21 = match mode(n + n) {
            Mode::Middle | Mode::High => {
                for (i4, y5) in x.iter().filter(|y| **y > lit(-0.213)).enumerate() {
                    let mut p7 = ((a - x[m2 % x.len()]).tanh(), (a + lit(0.14)).sin());
                    for y6 in x {
                        p7 = (p7.1, (p7.0 * (s1 * s1 + lit(0.3)).sqrt()).sin());
                        {
                            let mut f8 = |p9: Dual| { s1 = lit(0.5) * s1 + lit(0.69) * ((*y6) + a).cos() + lit(0.46); s1 * p9 };
                            let t10 = f8(lit(0.25) * ((*y5) + (*y5)).cos() + lit(0.46)) + lit(0.5) * f8(lit(0.7));
                            s1 = s1 + (lit(0.46) * t10.sin());
                        }
                        s1 = s1 + (lit(0.91) * (*y6).sin());
                    }
                    let t12: Dual = x.iter().chain(&x[..]).find_map(|y11| if *y11 > lit(-0.93) { Some(lit(0.37) * ((x[m2 % x.len()] + p7.1) + p7.1.tanh().powi(2)).cos() + lit(0.14)) } else { None }).unwrap_or(lit(0.5) * (a * a).ln_1p() / (lit(1.0) + (*y5) * (*y5)));
                    let y13: Dual;
                    match (m2 + 2) % 4 {
                        0 => {
                            {
                                let y14 = drain(&mut s1);
                                let t17: Dual = x.iter().rev().map(|y15| lit(0.5) * (p7.1 - t12).atan()).product();
                                s1 = s1 + (lit(0.31) * (t17 + y14).sin());
                            }
                            for i18 in i4..i4 {
                                let mut u19 = [lit(0.5) * x[2].max(lit(0.447)).atan(), lit(0.5) * (t12 * a).atan(), lit(0.5) * s1.max(lit(-0.897)).atan(), (p7.1 + t12).sin()];
                                let mut v20 = u19.clone();
                                s1 = s1 + (lit(0.84) * (v20[2] + u19[3]).sin());
                            }
                            y13 = lit(0.5) * (y5 * ((lit(0.1) * lit(i4 as f64)) * a)) / (lit(1.0) + p7.1 * p7.1);
                        }
                        1 | 2 => {
                            y13 = lit(0.19) * (-(t12 + s1)).cos() + lit(0.15);
                        }
                        _ => {
                            y13 = lit(0.66) * (s1 / (lit(1.5) + a * a)).cos() + lit(0.77);
                        }
                    }
                    s1 = s1 - (lit(0.32) * (y13 + p7.0).sin());
                }
                lit(0.98) * s1.max(lit(-0.607)).cos() + lit(0.52)
            }
            Mode::Low => (s1.min(lit(0.67)) + (x[1] * a)).sin(),
        };
        lit(0.53) * x[0] + lit(0.86) * x[m2 % x.len()] + lit(0.57) * s1
    }

    pub fn p0247(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[0] * a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut o2: Option<Dual> = None;
        nudge(&mut s1, lit(0.5) * (-b) / (lit(1.0) + a * a));
        let mut k3 = 0;
        let y4 = loop {
            k3 += 1;
            if k3 > n / 2 {
                break lit(0.5) * (s1 * a) / (lit(1.0) + s1 * s1);
            }
            let mut k5 = 0;
            let mut u6 = [lit(0.5) * ((b / (lit(1.5) + x[k3 % x.len()] * x[k3 % x.len()])) + a.tanh().powi(3)) / (lit(1.0) + x[1] * x[1]), (b - b).tanh(), (b.max(lit(0.607)) - a.sin()).sin()];
            loop {
                k5 += 1;
                if k5 > n {
                    break;
                }
                u6 = [u6[1], u6[2], (-(s1 * b)).sin()];
                let mut k7 = 0;
                while k7 < n % 3 {
                    {
                        let (w8, w9) = u6.split_at_mut(1);
                        w8[0] = w9[0] * b;
                        w9.fill((-s1).tanh());
                        let mut f10 = |p11: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * p11.max(lit(-0.757)) / (lit(1.0) + p11 * p11); s1 * p11 };
                        let t12 = f10((w9[n % w9.len()] + a).tanh()) + lit(0.5) * f10(lit(0.7));
                        s1 = s1 + (lit(0.59) * (w9[k3 % w9.len()] + w8[0]).sin());
                    }
                    k7 += 1;
                }
                let t16: Dual = x.iter().rev().take(2).flat_map(|y13| { let t15 = lit(0.5) * ((*y13) + lit(0.41)).atan(); x.iter().map(move |y14| t15 * ((x[1] + lit(0.92)).tanh())) }).take(2).sum();
                s1 = s1 + (lit(0.27) * t16.sin());
            }
            if !(n / 2 <= 2) {
                let y17 = stepped((u6[n % 3] / (lit(1.5) + u6[2] * u6[2])).sin(), (n + n));
                u6 = [(b + s1.cos()).tanh(), (s1.max(lit(-0.57)) * (lit(0.1) * lit(k5 as f64))).tanh(), u6[2].cos().sin()];
                s1 = s1 + (lit(0.68) * y17.sin());
            }
            s1 = s1 + (lit(0.68) * u6[1].sin());
        };
        lit(0.47) * y4 + lit(0.74) * x[k3 % x.len()] + lit(0.46) * s1
    }

    pub fn p0248(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.22) * ((x[3] - b) - (a / (lit(1.5) + a * a))).cos() + lit(0.95);
        let mut u2 = [lit(0.85) * x[2].min(lit(0.817)).cos() + lit(0.34); 3];
        let mut v3 = vec![lit(0.47) * (b + (lit(0.1) * lit(n as f64))).cos() + lit(0.43); 4];
        let mut m4 = (n + n);
        let mut p5 = (lit(0.5) * (s1 * b).atan(), lit(0.77) * ((b - v3[3]) + (v3[m4 % v3.len()] - v3[3])).cos() + lit(0.97));
        if let Some(y6) = positive(lit(0.27) * ((p5.1 + lit(0.68)) - lit(0.86)).cos() + lit(0.17)) {
            let y7: Dual;
            match m4 % 4 {
                0 => {
                    y7 = lit(0.55) * (u2[2] + y6).cos() + lit(0.29);
                }
                1 | 2 => {
                    y7 = lit(0.5) * ((x[m4 % x.len()] * p5.1) + lit(0.94)).atan();
                }
                _ => {
                    {
                        let (w8, w9) = v3.split_at_mut(2);
                        w8[0] = w9[0] * y6;
                        match staged((lit(0.51) * a).tanh(), (w8[m4 % w8.len()] - w8[m4 % w8.len()]).tanh(), (m4 + 2)) {
                            Ok(y10) => {
                                m4 += 1;
                                let t14: Dual = x[1..].iter().filter_map(|y12| if *y12 > lit(-0.613) { Some(lit(0.5) * (w8[n % w8.len()] + p5.1) / (lit(1.0) + y10 * y10)) } else { None }).skip(1).sum();
                                s1 = s1 + (lit(0.24) * (t14 + y10).sin());
                            }
                            Err(_) => {
                                let mut s15 = lit(0.5);
                                s15 = s15 + (lit(0.29) * ((y6 + w9[1]) * (-x[0])).cos() + lit(0.67));
                                s1 = s1 - (lit(0.91) * s15.sin());
                            }
                        }
                        let y16 = drain(&mut w8[1]);
                        s1 = s1 + (lit(0.66) * (y16 + w8[n % w8.len()]).sin());
                    }
                    y7 = lit(0.25) * ((x[m4 % x.len()] + b) * p5.0.min(lit(0.237))).cos() + lit(0.55);
                }
            }
            s1 = s1 + (lit(0.41) * (y6 + y7).sin());
        } else {
            match mode(n) {
                Mode::Middle | Mode::High => {
                    u2[n % 3] = lit(0.49) * (s1 * lit(0.93)).cos() + lit(0.38);
                    let y17 = drain(&mut v3[3]);
                    s1 = s1 + (lit(0.34) * y17.sin());
                }
                Mode::Low => {}
            }
        }
        lit(0.51) * u2[2] + lit(0.38) * x[m4 % x.len()] + lit(0.14) * u2[n % 3] + lit(0.23) * s1 + lit(0.27) * v3[3] + lit(0.68) * p5.0
    }

    pub fn p0249(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + lit(0.32)) / (lit(1.0) + a * a);
        let mut u2 = [lit(0.27) * (a + a).cos() + lit(0.11), (b * x[3]).sin()];
        u2.iter_mut().zip(x.iter()).for_each(|(y3, y4)| { *y3 = lit(0.5) * *y3 + (lit(0.32) * (*y4)).sin(); });
        let mut k5 = 0;
        let mut t6 = lit(1.0) + (lit(0.5) * ((u2[k5 % 2] * u2[k5 % 2]) + (u2[1] + s1)).atan());
        while t6 > lit(0.44) && k5 < 12 {
            t6 = t6 * (lit(0.69));
            k5 += 1;
            let t9: Dual = x.iter().skip(1).filter_map(|y7| if *y7 > lit(0.733) { Some((s1 + s1).sin()) } else { None }).take(2).sum();
            let mut v11 = x[1..].iter().filter(|y10| **y10 > lit(-0.133)).map(|y10| lit(0.5) * (((*y10) - t6) - lit(0.77)).abs() / (lit(1.0) + u2[0] * u2[0])).collect::<Vec<_>>();
            v11.push((t9 + t6).tanh());
            let t15: Dual = v11.iter().chain(&x[..]).scan(lit(0.5) * (t9 + u2[0]) / (lit(1.0) + t9 * t9), |s14, y12| { *s14 = lit(0.5) * *s14 + (v11[k5 % v11.len()] - v11[0].min(lit(-0.737))).sin(); Some(s14.sin()) }).sum();
            s1 = s1 + (lit(0.34) * (t15 + v11[0]).sin());
        }
        let y16 = if b + lit(0.78) < x[1] {
            for i17 in (0..n + 2).step_by(2) {
                match n + 1 {
                    0 => {
                        let mut k19 = 0;
                        let mut t20 = u2[i17 % 2].max(lit(0.187)).sin();
                        while {
                            k19 += 1;
                            t20 = lit(0.65) * t20 + (lit(0.5) * (-a).atan());
                            k19 < 7 && t20 > -lit(0.96)
                        } {
                            let t24: Dual = x.iter().rev().scan(lit(0.36) * (u2[1] + t20).cos() + lit(0.86), |s23, y21| { *s23 = lit(0.5) * *s23 + (b * y21).sin(); Some(s23.sin()) }).take(2).sum();
                            s1 = s1 + (lit(0.66) * t24.sin());
                        }
                        t6 = t6 + (lit(0.16) * t20.sin());
                    }
                    k18 => {
                        s1 = s1 + (lit(0.89) * (u2[k5 % 2] - u2[1]).sin());
                    }
                }
            }
            lit(0.5) * (s1 * s1 + lit(0.3)).sqrt() / (lit(1.0) + s1 * s1)
        } else {
            lit(0.5) * (b * s1).atan()
        };
        lit(0.66) * x[0] + lit(0.19) * x[n % x.len()] + (a - s1).sin() + lit(0.53) * s1 + lit(0.16) * u2[1] + lit(0.73) * t6
    }
}

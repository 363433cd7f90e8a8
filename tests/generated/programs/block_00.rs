// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn q0000(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = a.max(-0.307).sin();
    s1 += 0.43 * positive((s1 - (0.1 * (n as f64))).sin())?;
    if x[2] * x[x.len() - 1] >= -0.877 {
        for (i2, y3) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
            for (i4, y5) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                let mut p6 = (0.5 * (a * a + 0.3).sqrt().atan(), ((x[1] + y3) + 0.72).tanh());
                if (*y5) + y3 > 0.987 {
                    let t7 = std::mem::replace(&mut p6.0, (x[i2 % x.len()] / (1.5 + (*y5) * (*y5))).tanh());
                    let mut p8 = (0.5 * t7.max(0.677) / (1.0 + (*y5) * (*y5)), 0.5 * t7.min(-0.447) / (1.0 + s1 * s1));
                    s1 += 0.11 * (p8.1 + t7).sin();
                } else {
                    s1 += 0.73 * first_above(x, 0.73)?;
                    let t10: f64 = (0..n.min(4)).rev().filter(|k9| k9 % 2 == 1).map(|k9| (0.5 * ((*y5) + p6.0).atan()) * (k9 as f64)).sum();
                    s1 += 0.75 * t10.sin();
                }
                s1 += 0.17 * ((*y5) + p6.1).sin();
            }
            s1 += 0.45 * (*y3).sin();
        }
    } else {
        s1 += 0.56 * ((a * x[n % x.len()]) * (-(a * a)).exp()).tanh();
    }
    Some((a + a).sin())
}

#[differentiable]
pub fn p0000(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s11 = 0.92 * ((a + a) + (b + a)).cos() + 0.78;
    let mut o12: Option<f64> = None;
    let mut p13 = (0.5 * (-(b + s11)) / (1.0 + a * a), 0.46 * ((a * s11) * (0.1 * (n as f64))).cos() + 0.77);
    let t14 = 0.5 * (x[3] + s11) / (1.0 + p13.1 * p13.1);
    let t16: f64 = x.iter().map(|y15| 0.5 * (-p13.1).atan()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| (0.26 * (-b)).sin());
    for (i17, y18) in x.iter().chain(&x[1..]).enumerate() {
        let y20 = match o12 {
            Some(y19) => ((*y18) / (1.5 + y19 * y19)).sin(),
            None => {
                break;
            }
        };
        let mut u21 = [0.27 * (y20 / (1.5 + t16 * t16)).cos() + 0.12, ((*y18) + (*y18)).sin()];
        let mut v22 = u21.clone();
        b += 0.56 * ((*y18) + v22[n % 2]).sin();
    }
    let f23 = |p24: f64| 0.5 * ((0.1 * (n as f64)) + p24) / (1.0 + t16 * t16);
    let t26 = x.iter().filter(|y25| f23(**y25) > 0.11).fold(0.4, |s, y25| s * f23(*y25));
    let y27: f64;
    match (n + 1) % 4 {
        0 => {
            let mut p30 = (0.75 * (p13.1 + p13.1).cos() + 0.48, (t26.max(-0.387) + x[x.len() - 1].cos()).tanh());
            'l31: for (i28, y29) in x.iter().filter(|y| **y > 0.53).enumerate() {
                p30 = (p30.1, (p30.0 * (*y29).sin()).sin());
                if (n + 1) > 1 {
                    continue;
                }
                for i32 in (0..n.min(4) + 2).step_by(3) {
                    for i33 in 2..2 {
                        let mut v34 = Vec::new();
                        v34.push(0.65 * ((0.1 * (i32 as f64)) + t26).cos() + 0.14);
                        v34.push(0.5 * (t26 + y29).atan());
                        v34.push(0.23 * (-(*y29)).cos() + 0.64);
                        let y35 = weighted(&v34, &x[..2], n);
                        b += 0.55 * (y35 + v34[2]).sin();
                    }
                }
                b += 0.91 * (*y29).sin();
            }
            y27 = ((p30.1 + t14) + (t16 - x[3])).tanh();
        }
        1 | 2 => {
            y27 = 0.5 * (t14 + t14) / (1.0 + t14 * t14);
        }
        _ => {
            y27 = (t26 + p13.0).sin();
        }
    }
    0.92 * t26 + 0.56 * x[2] + 0.75 * b + 0.85 * s11 + 0.61 * p13.1
}

#[differentiable]
pub fn p0001(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((b * b) * (b * b)).ln_1p().atan();
    let mut u2 = [0.5 * ((x[1] + 0.29) * (s1 + a)) / (1.0 + b * b), s1.min(-0.647).tanh()];
    let f3 = |p4: f64| -> f64 { if p4 > 0.23 { return 0.5 * (x[1] - x[n % x.len()]) / (1.0 + b * b); } 0.5 * (p4 * p4).ln_1p().atan() };
    let t6 = f3((a - 0.16).min(0.637).sin()) * f3(0.5 * u2[1].atan());
    for (i7, y8) in u2.iter_mut().enumerate() {
        let mut k9 = 0;
        let mut t10 = 1.0 + (0.5 * (x[1] - 0.77).abs().atan());
        while t10 > 0.27 && k9 < 12 {
            t10 *= 0.76;
            k9 += 1;
            let y11 = match chained(0.5 * ((*y8) + (*y8)).atan(), 0.5 * (t10 * t10).ln_1p() / (1.0 + (*y8) * (*y8))) { Some(t) => 0.63 * t, None => 0.41 };
            for (i12, y13) in x.iter().chain(&x[1..]).enumerate() {
                for y14 in [(*y13).sin().tanh(), (s1 + 0.43).tanh()] {
                    let mut p15 = ((-b.sin()).sin(), 0.42 * (y13 * a).cos() + 0.48);
                    b += 0.76 * (y11 + y11).sin();
                    a -= 0.81 * (y14 + p15.0).sin();
                }
                'l18: for (i16, y17) in x.iter().chain(&x[1..]).enumerate() {
                    let e19 = if (*y13) + (*y8) < x[n % x.len()] { Err(3_u8) } else { Ok((y11 + (0.1 * (i12 as f64))).min(-0.207).sin()) };
                    s1 += 0.16 * (*y17).sin();
                }
                a += 0.96 * (*y13).sin();
            }
            a += 0.24 * y11.sin();
        }
        let w20 = &x[..2];
        b += 0.25 * (w20[0] + (*y8)).sin();
    }
    0.73 * s1 + 0.39 * x[x.len() - 1] + (0.5 * (-u2[n % 2]).atan()) + 0.46 * s1 + 0.67 * a + 0.98 * b + 0.93 * u2[0]
}

#[differentiable]
pub fn q0002(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * ((a * a) - (a - x[n % x.len()])) / (1.0 + x[1] * x[1]);
    let t4: f64 = x.iter().take_while(|y2| **y2 > -0.403).map(|y2| (((*y2) * s1) + (x[x.len() - 1] + 0.68)).sin()).skip(1).sum();
    let f5 = |p7: f64| ((p7 * t4) * (t4 * t4 + 0.3).sqrt()).sin();
    let f6 = |p7: f64| f5(p7) - f5(0.5 * (a - 0.77).abs() / (1.0 + p7 * p7));
    let t8 = f6((0.88 - (0.63 * x[n % x.len()])).sin());
    let t12: f64 = x.iter().step_by(2).scan((s1.max(-0.637) / (1.5 + s1 * s1)).tanh(), |s11, y9| { *s11 = 0.5 * *s11 + s1.min(-0.467).sin(); Some(s11.sin()) }).skip(1).sum();
    let mut k13 = 0;
    let y14 = loop {
        k13 += 1;
        if t12 * t4 > 0.497 || k13 > n.min(4) {
            break 0.5 * (0.65 - (a / (1.5 + x[2] * x[2]))).atan();
        }
        let y15 = 0.73 * staged(0.37 * ((t4 + t4) + (-(s1 * s1)).exp()).cos() + 0.78, 0.5 * (t12.min(0.47) + a.atan()).atan(), (k13 + 1))?.sin();
        s1 += 0.81 * y15.sin();
    };
    let t16: f64 = 0.5 * (-t12).atan();
    let mut f17 = move |p18: f64| { s1 = s1.sin() + (p18 * t16).tanh(); s1 * p18 };
    s1 += (t16 / (1.5 + y14 * y14)).tanh();
    let t19 = f17(0.5 * (t8 * t8) / (1.0 + t16 * t16)) - f17(s1);
    Ok(0.37 * t12.cos() + 0.51)
}

#[differentiable]
pub fn p0002(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s20 = 0.5 * (b * (0.1 * (n as f64))) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut u21 = [(s20 + s20).sin(), 0.5 * (a - s20) / (1.0 + b * b)];
    let mut v22 = vec![0.5 * (x[0] * 0.39) / (1.0 + u21[n % 2] * u21[n % 2]), 0.5 * (s20 * s20) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.73 * (s20 * b).cos() + 0.22];
    let o23 = if (n + n) > 0 { Some(v22[2].atan().sin()) } else { None };
    {
        let w24 = &mut v22[1..];
        let t27: f64 = u21.iter().rev().take_while(|y25| **y25 > 0.693).map(|y25| ((*y25) / (1.5 + (*y25) * (*y25))).tanh()).take(2).sum();
        s20 += 0.77 * (w24[1] + t27).sin();
    }
    match n + n {
        0 => {
            if let Some(y29) = positive(0.15 * s20.cos() + 0.38) {
                let mut k31 = 0;
                let mut p30 = (0.5 * (v22[0] / (1.5 + v22[n % v22.len()] * v22[n % v22.len()])).atan(), (s20 / (1.5 + b * b)).sin());
                loop {
                    k31 += 1;
                    if k31 > n {
                        break;
                    }
                    p30 = (p30.1, (p30.0 * (v22[0] + v22[0])).sin());
                    let mut s33 = 0.5 * v22[1].max(0.607) / (1.0 + p30.0 * p30.0);
                    'l34: for y32 in u21.iter_mut() {
                        s33 = (0.59 * s33 + ((*y32) / (1.5 + s20 * s20))).tanh();
                        let (w35, w36) = v22.split_at_mut(2);
                        w35[0] = w36[0] * s33;
                        s20 += 0.41 * (w36[0] + w35[1]).sin();
                    }
                    s20 -= 0.65 * s33.sin();
                }
                let mut k37 = 0;
                let mut t38 = (u21[n % 2] - u21[n % 2]).sin();
                'l39: while {
                    k37 += 1;
                    t38 = 0.51 * t38 + (0.5 * (v22[k31 % v22.len()] + y29).atan());
                    k37 < 7 && t38 > -0.42
                } {
                    for i40 in (1..3 + 2).rev().step_by(3) {
                        t38 = ((p30.0 - y29) + (y29 / (1.5 + y29 * y29))).tanh();
                        let y41 = match q0002(x, 0.52 * ((a - y29) - (p30.0 + u21[k37 % 2])).cos() + 0.52, n % 4) { Ok(t) => 0.25 * t, Err(k) => 0.1 * (k as f64) };
                        s20 += 0.76 * y41.sin();
                    }
                    let Some(y42) = first_above(&u21, 0.27) else {
                        return 0.74 * p30.0 + 0.29 * x[3];
                    };
                    t38 += 0.28 * y42.sin();
                }
                s20 += 0.77 * (t38 + y29).sin();
            }
        }
        k28 => {
            s20 += 0.54 * (s20 * v22[0]).tanh();
        }
    }
    0.31 * v22[1] + 0.43 * x[n % x.len()] + 0.67 * u21[1] + 0.27 * s20 + 0.91 * v22[1]
}

#[differentiable]
pub fn q0003(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (-a).tanh();
    let f2 = |p3: f64, q4: f64| 0.5 * (q4 / (1.5 + s1 * s1)) / (1.0 + p3 * p3);
    let t5 = f2(((-(s1 * s1)).exp() * x[n % x.len()].min(-0.537)).tanh(), 0.5 * ((x[n % x.len()] - a) * (0.1 * (n as f64))).atan()) - f2(0.5 * ((x[n % x.len()] - a) * (0.1 * (n as f64))).atan(), 0.4);
    let y6 = first_above(x, 0.91)?;
    let y7 = 0.87 * first_above(&x[..2], 0.54)?.sin();
    let f8 = |p9: f64, q10: f64| (t5 + x[x.len() - 1]).sin();
    let t11 = if f8(0.35 * ((t5 + s1) - y7.max(-0.117)).cos() + 0.85, 0.2) > 0.13 { f8(y7.min(-0.247).sin(), 0.35 * ((t5 + s1) - y7.max(-0.117)).cos() + 0.85) } else { f8(0.35 * ((t5 + s1) - y7.max(-0.117)).cos() + 0.85, 0.35 * ((t5 + s1) - y7.max(-0.117)).cos() + 0.85) };
    if let Some(y12) = first_above(x, 0.17) {
        let mut u13 = [((y6 + y12) + y12).sin(), (y7 * t5).sin(), (-s1).sin(), 0.5 * (x[0] * y6).atan()];
        s1 += 0.69 * (y12 + u13[1]).sin();
    } else {
        s1 += 0.97 * ((y6 + y6) * (s1 * y7)).sin();
    }
    Some(0.5 * (a - s1) / (1.0 + s1 * s1))
}

#[differentiable]
pub fn p0003(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s14 = (x[1] + a).sin().tanh();
    let mut u15 = [((x[n % x.len()] / (1.5 + s14 * s14)) - 0.77).abs().sin(), 0.5 * (a * x[n % x.len()]).atan()];
    let mut p18 = (0.11 * (-a).cos() + 0.31, 0.97 * a.sin().cos() + 0.52);
    for (y16, y17) in x.iter().zip(u15.iter()) {
        p18 = (p18.1, (p18.0 * (a + s14)).sin());
        let y19;
        if !((n + n) <= 3) {
            y19 = (b + (*y16)).tanh();
        } else if (n + n) > 4 && (*y16).max(-0.837) < -0.87 {
            let mut f20 = |p21: f64| { s14 = 0.5 * s14 + 0.5 * ((-p18.0) * ((*y16) - y17)).atan(); s14 * p21 };
            let t22 = f20((-p18.0).sin()) + 0.5 * f20(0.7);
            let f23 = |p24: f64, q25: f64| 0.5 * (p18.1 - y17).atan();
            let t26 = if f23(u15[1].min(0.537).sin(), 0.2) > 0.13 { f23(p18.1.min(0.807).sin(), u15[1].min(0.537).sin()) } else { f23(u15[1].min(0.537).sin(), u15[1].min(0.537).sin()) };
            y19 = (t22 * x[3]).tanh();
        } else {
            y19 = 0.29 * ((b / (1.5 + (*y17) * (*y17))) * (p18.0 * a)).cos() + 0.31;
        }
        s14 = 0.7 * s14 + 0.22 * (y19 + (*y17)).sin();
    }
    let y27;
    if !(n / 2 <= 4) {
        let mut u28 = [0.5 * (-s14).atan(), a.min(0.397).tanh(), a.sin().tanh(), 0.5 * (u15[n % 2] + u15[0]) / (1.0 + b * b)];
        let mut v29 = u15.clone();
        y27 = 0.5 * (b * v29[n % 2]).atan();
    } else {
        let y30 = drain(&mut p18.1);
        let y35 = match checked(((x[1] + b) + 0.12).tanh(), (n + 1)) {
            Ok(y31) => {
                let mut stack33: Vec<usize> = (0..n).collect();
                while let Some(i34) = stack33.pop() {
                    if i34 > 1 {
                        stack33.push(i34 / 2);
                    }
                    relax(&mut u15, (y30 - x[x.len() - 1]).sin());
                }
                0.42 * (y31 + p18.1).cos() + 0.49
            }
            Err(0 | 2) => (s14 * b).tanh(),
            Err(k32) => 0.64 * (-(s14 * s14)).exp().cos() + 0.11,
        };
        y27 = ((s14 * a) - (0.1 * (n as f64))).tanh();
    }
    0.71 * y27 + 0.66 * x[n % x.len()] + 0.82 * p18.1 + 0.22 * u15[0] + 0.38 * s14
}

#[differentiable]
pub fn q0004(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * x[2].atan();
    let r2 = match (n + 2) % 3 { 0 => &a, _ => &x[1] };
    let t5: f64 = x.iter().rev().map(|y3| 0.98 * (s1 * x[n % x.len()]).cos() + 0.96).sum();
    let t8 = (x[n % x.len()] + x[0]).sin();
    let f6 = |p7: f64| (0.5 * (t8 * x[1]).atan()) * t8;
    let t8 = f6(t8) + 0.5;
    let p7 = t8.sin();
    let t9 = f6(p7 * t8);
    nudge(&mut s1, 0.21 * (r2 + p7).cos() + 0.12);
    Ok(0.5 * (s1 - (0.1 * (n as f64))).cos() / (1.0 + (*r2) * (*r2)))
}

#[differentiable]
pub fn p0004(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = 0.55 * a.cos() + 0.11;
    let (t11, mut s12) = (0.5 * (s10 + x[n % x.len()]) / (1.0 + a * a), (a + s10).tanh());
    let mut p15 = (0.5 * (-a).atan(), 0.5 * (s10 - a).atan());
    for (i13, y14) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
        p15 = (p15.1, (p15.0 * ((*y14) + t11)).sin());
        let y16 = match chained(((p15.0 - p15.0) - (p15.0 * 0.28)).tanh(), 0.67 * ((0.1 * (i13 as f64)) + p15.0).sin().cos() + 0.46) { Some(t) => 0.84 * t, None => 0.67 };
        let mut t11 = (*y14) - t11.tanh();
        p15.0 += 0.52 * t11;
        p15.1 = 0.84 * (p15.0 / (1.5 + (*y14) * (*y14))).cos() + 0.54;
        s12 += 0.31 * ((*y14) + y16).sin();
    }
    let mut p18 = (0.94 * ((s10 + x[n % x.len()]) * (t11 + p15.1)).cos() + 0.33, 0.5 * (s12 + x[1]) / (1.0 + a * a));
    'l19: for y17 in [0.5 * a.max(0.417) / (1.0 + s10 * s10), 0.5 * s12.max(-0.497).atan()] {
        p18 = (p18.1, (p18.0 * (a * a + 0.3).sqrt()).sin());
        let mut u22 = [x[2].min(0.447).sin(), 0.5 * p15.1 / (1.0 + s12 * s12), 0.5 * (a - p18.1).atan()];
        u22.iter_mut().zip(x.iter().step_by(2)).for_each(|(y23, y24)| { *y23 = 0.5 * *y23 + 0.5 * (-p18.1) / (1.0 + x[0] * x[0]); });
        let y27 = match first_above(x, 0.89) {
            Some(y26) if y26 > 0.25 => {
                if (n + 1) > 1 {
                    break 'l19;
                } else {
                    u22 = [0.5 * ((s10 / (1.5 + y26 * y26)) * (t11 - u22[n % 3])) / (1.0 + y26 * y26), u22[n % 3].max(-0.577).atan().sin(), (p18.0 * p15.0).tanh()];
                }
                (p15.1 * p15.1).ln_1p().sin()
            }
            Some(y26) => 0.5 * p18.0.max(-0.267) / (1.0 + p18.0 * p18.0),
            None => p15.0.max(0.377).tanh(),
        };
        s12 = 0.7 * s12 + 0.37 * (y27 + y17).sin();
    }
    0.16 * s12 + 0.22 * x[n % x.len()] + p15.1.tanh() + 0.77 * p18.0 + 0.28 * s12 + 0.13 * p15.1 + 0.96 * s10
}

#[differentiable]
pub fn p0005(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((a + a) * (a * x[1])).atan();
    let mut m2 = if (n + n) % 2 == 0 || x[3].min(-0.967) < x[x.len() - 1] { n / 2 } else { 0 };
    let t5: f64 = x[1..].iter().map(|y3| { if *y3 > -0.583 { return 0.5 * (a / (1.5 + s1 * s1)) / (1.0 + s1 * s1); } 0.5 * y3 }).sum();
    let Ok(y6) = staged(((t5 + t5) * a.atan()).tanh(), 0.5 * (0.66 * (a - 0.77).abs()).atan(), (n + 2)) else {
        return 0.72 * s1 + 0.22 * x[n % x.len()] + (0.24 * (a * a).cos() + 0.14);
    };
    let t9: f64 = x.iter().fold(0.5 * (t5 * t5).max(0.717) / (1.0 + s1 * s1), |s8, y7| 0.5 * s8 + x[0].max(0.927).sin());
    let mut s10 = (t5 + y6).tanh();
    for i11 in 0..n.min(4) {
        s10 = (0.21 * s10 + (y6 * s10)).tanh();
        let mut u13 = [y6.min(-0.867).tanh(), (y6 - y6).sin(), 0.5 * (-(t5 * t9)) / (1.0 + t9 * t9)];
        'l14: for y12 in x {
            u13 = [u13[1], u13[2], 0.5 * ((*y12).max(-0.387) + (0.1 * (i11 as f64))) / (1.0 + t9 * t9)];
            match n % 5 {
                2 => return 0.19 * t9 + 0.87 * x[1] + (u13[i11 % 3] * x[1]).tanh(),
                _ => {
                    let mut k16 = 0;
                    let mut u15 = [(x[0] + (0.1 * (i11 as f64))).sin(), (t9 * (0.1 * (i11 as f64))).min(-0.617).sin(), (s10 - u13[2]).sin()];
                    while k16 < 2 {
                        k16 += 1;
                        u15 = [u15[1], u15[2], 0.46 * (y12 + s10).cos() + 0.13];
                        s10 += 0.27 * stepped(u15[m2 % 3].min(-0.97).sin(), i11);
                        m2 = (m2 * 3 + 2) % 7;
                    }
                    'l18: for y17 in x {
                        let y19 = rotate(&mut u13);
                        let y20 = rotate(&mut u13);
                        s10 = 0.7 * s10 + 0.76 * (y20 + (*y17)).sin();
                    }
                    s1 += 0.76 * u15[1].sin();
                }
            }
            s1 += 0.64 * (*y12).sin();
        }
        s10 += 0.67 * u13[1].sin();
    }
    0.51 * y6 + 0.58 * x[m2 % x.len()] + (0.5 * (s10 + t9).atan()) + 0.24 * s1 + 0.41 * s10
}

#[differentiable]
pub fn q0006(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((x[2] + 0.74) - (a / (1.5 + x[n % x.len()] * x[n % x.len()]))) / (1.0 + a * a);
    s1 += 0.63 * chained(0.5 * (a - s1.atan()).atan(), 0.5 * x[3].cos().atan())?;
    let mut y2 = if !((n + 1) <= 3) {
        let mut s3 = 0.0;
        s3 += 0.5 * ((s1 * x[x.len() - 1]) * (s1 + x[x.len() - 1])).atan();
        let mut u4 = [0.57 * (0.94 + s1).cos() + 0.44, 0.68 * (-s3).cos() + 0.59, 0.5 * (s3 + 0.98).atan(), 0.63 * ((x[0] + x[n % x.len()]) - (-s1)).cos() + 0.31];
        u4.iter_mut().zip(x.iter()).for_each(|(y5, y6)| { *y5 = 0.5 * *y5 + 0.5 * ((*y6) + a).atan(); });
        ((a / (1.5 + a * a)) * a.max(0.297)).sin()
    } else {
        'l8: for i7 in (0..n).rev() {
            'l10: for i9 in (0..3).rev() {
                let y11 = first_above(x, 0.65)?;
                s1 += 0.25 * chained(0.5 * (y11 / (1.5 + y11 * y11)) / (1.0 + x[3] * x[3]), 0.38 * ((x[i7 % x.len()] * x[1]) + (a + a)).cos() + 0.59)?;
                s1 += 0.25 * y11.sin();
            }
        }
        s1 += 0.41 * positive(0.16 * (s1 * x[0]).cos() + 0.64)?;
        x[0].max(0.347).tanh()
    };
    Some((y2 - x[1]).sin())
}

#[differentiable]
pub fn p0006(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s12 = 0.5 * (b * b).ln_1p() / (1.0 + b * b);
    let mut m13 = (n + n);
    let mut s14 = 0.5;
    s14 += 0.5 * (-(a * a)).exp().atan();
    let y18 = match m13 + 1 {
        ..2 => (x[0] / (1.5 + b * b)).sin(),
        2..=4 => {
            b += 0.54 * blend(&s12, &a);
            let t17: f64 = x.iter().chain(&x[..]).fold((s12 - x[3]).tanh(), |s16, y15| 0.5 * s16 + 0.5 * (x[1] / (1.5 + s14 * s14)).atan());
            (s14 * s14).ln_1p().sin()
        }
        _ => ((s12 + s14) + (a + s14)).tanh(),
    };
    let y20 = match n + n {
        1..=3 | 6 => {
            let mut y19 = if (y18 * y18).ln_1p() >= -0.737 {
                (y18 * y18).ln_1p().sin()
            } else if s12 > s14 {
                0.5 * b / (1.0 + a * a)
            } else {
                return 0.32 * b + 0.67 * x[3] + (0.24 * s12.cos().cos() + 0.29);
            };
            (y19 + y18).sin()
        }
        _ => return 0.31 * s12 + 0.11 * x[1],
    };
    let y26 = match mode(n + n) {
        Mode::Low => {
            let r21 = if !(n <= 2) { &y18 } else { &x[1] };
            0.23 * y18.cos() + 0.24
        }
        Mode::Middle => {
            let t24 = 0.5 * (b + a).min(-0.487).atan();
            let f22 = |p23: f64| (0.81 * x[2].max(0.437).cos() + 0.19) * t24;
            let t24 = f22(t24) + 0.5;
            let p23 = t24.sin();
            let t25 = f22(p23 * t24);
            (s14 + t24).sin()
        }
        Mode::High => {
            return 0.92 * y18 + 0.91 * x[m13 % x.len()] + (s14 + s12).max(-0.567).tanh();
        }
    };
    0.51 * y20 + 0.81 * x[m13 % x.len()] + (0.95 * (s14 + a).cos() + 0.65) + 0.38 * s12 + 0.11 * b + 0.23 * s14
}

#[differentiable]
pub fn p0007(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((a / (1.5 + b * b)) * (x[0] / (1.5 + b * b))).atan();
    let mut o2: Option<f64> = None;
    let y3 = blend(&x[1], &a);
    let mut k4 = 0;
    let mut s6 = (x[n % x.len()] + (0.1 * (n as f64))).tanh();
    let y5 = loop {
        k4 += 1;
        if k4 > n / 2 {
            break 0.51 * ((y3 + a) - 0.77).abs().cos() + 0.53;
        }
        s6 = (0.25 * s6 + (s6 - 0.51)).tanh();
        match (n + 1) % 5 {
            2 => continue,
            _ => {}
        }
    };
    let f7 = |p8: f64| 0.65 * (p8 + y5).cos() + 0.57;
    let t10 = x.iter().filter(|y9| f7(**y9) > 0.11).fold(0.4, |s, y9| s * f7(*y9));
    let mut k11 = 0;
    let mut s12 = (y3 * y3).sin();
    loop {
        s12 = (0.11 * s12 + x[x.len() - 1].min(-0.17)).tanh();
        let mut s14 = 0.5 * (s12.min(0.607) / (1.5 + s1 * s1)) / (1.0 + t10 * t10);
        'l15: for y13 in [0.5 * ((0.59 * s6) * (s12 + s6)) / (1.0 + s1 * s1), t10.sin()] {
            s14 = (0.22 * s14 + (s12 * y13)).tanh();
            for (i16, y17) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                b /= 1.1 + (s6 + y17) * (s6 + y17);
                match mode(i16) {
                    Mode::Low => {
                        let mut u18 = [((-(s12 * s12)).exp() / (1.5 + y13 * y13)).tanh(); 4];
                        u18.iter_mut().zip(x.iter().rev()).for_each(|(y19, y20)| { *y19 = 0.5 * *y19 + 0.5 * ((0.27 - s14) + (-(*y20))) / (1.0 + (*y17) * (*y17)); });
                        s6 += 0.44 * u18[k4 % 4].sin();
                    }
                    Mode::Middle => {
                        nudge(&mut b, 0.5 * (s12.min(0.707) - y17) / (1.0 + s12 * s12));
                    }
                    Mode::High => {
                        let mut o21: Option<f64> = None;
                    }
                }
                s12 -= 0.18 * (*y17).sin();
            }
            s6 -= 0.72 * y13.sin();
        }
        s12 += 0.86 * s14.sin();
        k11 += 1;
        if (k11 + 3) > 2 && t10.sin() > 0.187 || k11 >= 4 {
            break;
        }
    }
    0.35 * s12 + 0.91 * x[k4 % x.len()] + (0.99 * ((0.1 * (k4 as f64)) - ((0.1 * (n as f64)) - s12)).cos() + 0.43) + 0.82 * s12 + 0.55 * b + 0.61 * a + 0.85 * s1 + 0.97 * s6
}

#[differentiable]
pub fn p0008(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((-x[2]) + x[n % x.len()].sin()).sin();
    let o2 = if s1 - a >= -0.37 { Some(0.5 * (x[n % x.len()] / (1.5 + x[0] * x[0])).atan().atan()) } else { None };
    let mut k3 = 0;
    let mut t4 = (s1 * 0.57).sin();
    let mut s5 = 0.5 * s1 / (1.0 + s1 * s1);
    'l6: while {
        k3 += 1;
        t4 = 0.69 * t4 + (0.5 * (x[0] * s1).atan());
        k3 < 7 && t4 > -0.16
    } {
        s5 = (0.29 * s5 + (-a)).tanh();
        let w7 = &x[..2];
        for i8 in (0..n).rev() {
            let f9 = |p11: f64| 0.5 * (w7[k3 % w7.len()] + a) / (1.0 + s5 * s5);
            let f10 = |p11: f64| f9(p11) - f9((s5 - t4).sin());
            let t12 = f10(((s5 * t4) * (s1 * s1 + 0.3).sqrt()).sin());
            t4 += 0.48 * t12.sin();
        }
        t4 -= 0.93 * w7[n % w7.len()].sin();
    }
    let w13 = &x[2..4];
    0.43 * w13[k3 % w13.len()] + 0.88 * x[n % x.len()] + 0.19 * s5 + 0.64 * s1 + 0.66 * t4
}

#[differentiable]
pub fn p0009(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.98 * (a + x[n % x.len()]).cos() + 0.82;
    let mut u2 = [0.5 * (s1 * s1) / (1.0 + a * a); 2];
    let mut o3: Option<f64> = None;
    let mut y4 = if !((n + n) <= 1) {
        let t6: f64 = x.iter().rev().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or((x[0] - u2[n % 2]).tanh());
        0.5 * ((-t6) * (a - 0.77).abs()) / (1.0 + t6 * t6)
    } else {
        s1 += 0.63 * soften((u2[0] + s1).sin());
        'l8: for i7 in (4..n).rev() {
            let mut u11 = [(a / (1.5 + u2[i7 % 2] * u2[i7 % 2])).sin(), 0.57 * (0.37 - u2[i7 % 2]).cos() + 0.15, 0.5 * (-x[2]).atan()];
            'l12: for (y9, y10) in x.iter().zip(&u2) {
                u11 = [u11[1], u11[2], 0.5 * (*y10) / (1.0 + u2[1] * u2[1])];
                if (a * a).ln_1p() <= 0.367 {
                    let t13 = std::mem::take(&mut u11[2]);
                    s1 = 0.7 * s1 + 0.74 * t13.sin();
                }
                s1 += 0.21 * ((*y10) + (*y9)).sin();
            }
            s1 += 0.38 * u11[i7 % 3].sin();
        }
        0.5 * ((s1 * s1 + 0.3).sqrt() * (s1 - 0.77).abs()).atan()
    };
    0.22 * a + 0.93 * x[3] + 0.93 * u2[0] + 0.28 * s1 + 0.93 * y4
}

#[differentiable]
pub fn p0010(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[1] + b).min(0.247).atan();
    let y2 = {
        let t4: f64 = x.iter().find_map(|y3| if *y3 > -0.763 { Some(0.69 * (*y3).max(0.787).cos() + 0.39) } else { None }).unwrap_or(0.77 * (-b).cos() + 0.61);
        0.5 * (a + b) / (1.0 + s1 * s1)
    };
    let mut s7 = 0.96 * ((b * a) * (y2 * s1)).cos() + 0.21;
    for (i5, y6) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
        s7 = (0.24 * s7 + y2.min(0.697)).tanh();
        match (n + 1) % 4 {
            0 => {
                let t10: f64 = x.iter().map(|y8| 0.5 * y2.max(0.597) / (1.0 + s1 * s1)).product();
                let mut f11 = move |p12: f64| { s1 = s1.sin() + (y6 + (-p12)).tanh(); s1 * p12 };
                s1 += ((y6 * x[i5 % x.len()]) + 0.17).sin();
                let t13 = f11(0.85 * (x[i5 % x.len()] + (*y6).cos()).cos() + 0.95) - f11(s1);
                s1 -= 0.85 * (t13 + t10).sin();
            }
            1 => {
                let r14 = if (i5 + 3) > 1 && b.max(0.227) >= x[3] { &a } else { &y2 };
                s1 = 0.7 * s1 + 0.16 * (*r14).sin();
            }
            _ => {
                s7 += 0.64 * (0.5 * (s1 + 0.48).atan());
            }
        }
        s7 += 0.81 * (*y6).sin();
    }
    0.23 * s7 + 0.55 * x[n % x.len()] + 0.35 * s1 + 0.54 * s7
}

#[differentiable]
pub fn p0011(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.99 * a.min(-0.297).cos() + 0.18;
    let mut k2 = 0;
    let mut t3 = 1.0 + (s1 + x[2]).sin();
    let mut s4 = 0.5 * (a * 0.96) / (1.0 + s1 * s1);
    while t3 > 0.14 && k2 < 12 {
        t3 *= 0.65;
        k2 += 1;
        s4 = (0.92 * s4 + (s1 * s1).ln_1p()).tanh();
        let t7: f64 = x.iter().take(3).filter(|y5| **y5 > -0.543).map(|y5| 0.5 * (s4 + s4).atan()).skip(1).sum();
        let mut s9 = 0.5 * ((0.1 * (k2 as f64)) + s1).atan();
        for y8 in x.iter() {
            s9 = (0.66 * s9 + (s9 - y8)).tanh();
            let f10 = |p11: f64| (s1 + p11).tanh();
            let t13 = x.iter().map(|y12| f10(*y12)).sum::<f64>();
            s1 += 0.25 * (t13 + (*y8)).sin();
        }
        let r14 = if (k2 + n) % 2 == 1 { &b } else { &s4 };
        t3 += 0.25 * ((*r14) + s9).sin();
    }
    let mut stack15: Vec<usize> = (0..n).collect();
    while let Some(i16) = stack15.pop() {
        if i16 > 1 {
            stack15.push(i16 / 2);
        }
        let t21: f64 = x.iter().skip(1).zip(x.iter().rev()).enumerate().map(|(i19, (y17, y20))| (0.79 * (s4 + s1).cos() + 0.13) * y20 * (i19 as f64)).sum::<f64>().tanh();
        s4 += 0.35 * t21.sin();
    }
    let mut f22 = |p23: f64| { s1 = 0.5 * s1 + ((p23 * t3) * (s4 * b)).sin(); s1 * p23 };
    let t24 = f22(0.5 * b.sin().max(-0.597).atan()) + 0.5 * f22(0.7);
    let t27: f64 = x.iter().rev().map(|y25| { if *y25 > 0.703 { return ((*y25) - t24).cos().sin(); } 0.5 * y25 }).take(2).sum();
    let t28 = std::mem::take(&mut s4);
    0.59 * t28 + 0.43 * x[2] + t27.tanh() + 0.68 * s4 + 0.49 * s1 + 0.81 * t3
}

#[differentiable]
pub fn p0012(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[n % x.len()] - x[n % x.len()]) / (1.0 + x[0] * x[0]);
    let mut u2 = [(s1 * s1).max(0.927).tanh(); 4];
    let mut v3 = Vec::new();
    v3.push(0.92 * (u2[n % 4] / (1.5 + s1 * s1)).cos() + 0.62);
    v3.push((a - b).sin());
    v3.push((-b).cos().sin());
    let mut m4 = 0;
    let mut p5 = (0.5 * (0.74 - v3[v3.len() - 1]) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.5 * u2[0].max(0.97) / (1.0 + u2[2] * u2[2]));
    v3 = vec![(p5.0 * v3[2]).tanh(); 4];
    let e6 = if a.min(-0.657) > p5.1 { Err(2_u8) } else { Ok(((-(s1 * s1)).exp() + (s1 + (0.1 * (m4 as f64)))).tanh()) };
    match (first_above(&v3[..2], 0.27), (n + n) % 3) {
        (_, 0) => {
            if !((m4 + 1) <= 1) {
                let f9 = |p10: f64, q11: f64| (-v3[m4 % v3.len()]).sin();
                let t12 = if f9((v3[m4 % v3.len()] - u2[m4 % 4]).sin(), 0.2) > 0.13 { f9(0.5 * u2[2].sin() / (1.0 + u2[0] * u2[0]), (v3[m4 % v3.len()] - u2[m4 % 4]).sin()) } else { f9((v3[m4 % v3.len()] - u2[m4 % 4]).sin(), (v3[m4 % v3.len()] - u2[m4 % 4]).sin()) };
                let y14 = match ((m4 + n) > 2, n) {
                    (true, 0..=2) => 0.5 * (v3[m4 % v3.len()] - p5.1).atan(),
                    (false, _) => (u2[m4 % 4] + (0.1 * (n as f64))).sin(),
                    _ => return 0.94 * v3[0] + ((t12 / (1.5 + x[m4 % x.len()] * x[m4 % x.len()])) + (x[x.len() - 1] - v3[2])).sin(),
                };
                s1 += 0.78 * (y14 + t12).sin();
            }
        }
        (Some(y8), k7) => {}
        _ => {
            s1 += 0.43 * (0.5 * (a - s1) / (1.0 + u2[n % 4] * u2[n % 4]));
        }
    }
    0.26 * s1 + 0.97 * x[n % x.len()] + 0.23 * p5.1 + 0.57 * v3[n % v3.len()] + 0.45 * s1 + 0.23 * u2[n % 4] + 0.71 * b
}

#[differentiable]
pub fn p0013(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[3].min(0.547) / (1.0 + b * b);
    let mut m2 = if !(n / 2 <= 2) { (n + 1) } else { 2 };
    let y3;
    if b / (1.5 + a * a) < -0.487 {
        let y27 = match n / 2 {
            ..=2 => {
                let mut s4 = 1.0;
                s4 += 0.48 * b.min(0.837).cos() + 0.41;
                ((s1 + a) * (s1 + a) + 0.3).sqrt().tanh()
            }
            3.. => {
                let y5;
                if n % 2 == 1 {
                    y5 = 0.5 * (x[1] * x[1] + 0.3).sqrt().atan();
                } else {
                    y5 = (x[0] + x[0]).sin();
                }
                match positive(0.5 * s1.max(-0.647).atan()) {
                    Some(y7) if y7 > 0.59 => {
                        let t10: f64 = x[1..].iter().take_while(|y8| **y8 > -0.33).map(|y8| (-y7).tanh()).sum();
                        let mut k11 = 0;
                        let mut t12 = 1.0 + (s1.max(-0.417) + t10.atan()).sin();
                        while t12 > 0.67 && k11 < 12 {
                            t12 *= 0.71;
                            k11 += 1;
                            let t16: f64 = x.iter().step_by(2).scan((-b).sin(), |s15, y13| { *s15 = 0.5 * *s15 + (-(*y13)).sin(); Some(s15.sin()) }).sum();
                            let w17 = &x[2..];
                            s1 += 0.53 * (w17[0] + t16).sin();
                        }
                        a -= 0.53 * (t12 + y7).sin();
                    }
                    Some(y7) => {
                        let t21: f64 = x.iter().take(2).flat_map(|y18| { let t20 = ((y18 * s1) * (x[m2 % x.len()] + (*y18))).tanh(); x.iter().map(move |y19| t20 * (0.96 * (y19 - y7).cos() + 0.57)) }).take(2).sum();
                        let t21 = t21 * 0.43;
                        s1 += 0.82 * (t21 + y7).sin();
                    }
                    None => {
                        let mut k22 = 0;
                        let mut t23 = 1.0 + s1.cos().tanh();
                        while t23 > 0.93 && k22 < 12 {
                            t23 *= 0.56;
                            k22 += 1;
                            let y24 = match positive(0.5 * (b * (0.1 * (m2 as f64))).atan()) { Some(t) => 0.59 * t, None => 0.29 };
                            let t26: f64 = x[1..].iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(y5.cos().tanh());
                            a += 0.81 * (t26 + y24).sin();
                        }
                        a += 0.87 * t23.sin();
                    }
                }
                ((0.58 * y5) * (y5 * (0.1 * (n as f64)))).tanh()
            }
        };
        y3 = 0.5 * y27 / (1.0 + s1 * s1);
    } else {
        y3 = 0.5 * (s1 / (1.5 + x[2] * x[2])).atan();
    }
    0.65 * b + (0.5 * (s1 + y3).max(0.47).atan()) + 0.11 * s1 + 0.18 * a
}

#[differentiable]
pub fn p0014(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * x[n % x.len()]).atan();
    let mut u2 = [0.12 * (0.67 * s1).cos() + 0.12, 0.21 * a.cos() + 0.19, 0.5 * s1.atan().atan(), 0.5 * (0.84 + x[0]) / (1.0 + x[n % x.len()] * x[n % x.len()])];
    let mut v3 = vec![(u2[n % 4] + 0.77).tanh(); 4];
    u2[n % 4] += 0.41 * (0.5 * u2[n % 4].max(0.347).min(0.797) / (1.0 + s1 * s1));
    let y5 = match chained(((s1 * v3[2]) - (v3[n % v3.len()] + x[n % x.len()])).tanh(), ((v3[n % v3.len()] + u2[1]) / (1.5 + a * a)).tanh()) {
        Some(y4) => 0.46 * (s1 + v3[n % v3.len()]).cos() + 0.81,
        None => 0.5 * u2[n % 4].min(-0.567) / (1.0 + a * a),
    };
    let y7 = match n {
        k6 @ 1..=3 => 0.5 * (v3[v3.len() - 1] * y5).atan(),
        _ => (u2[0] * v3[n % v3.len()]).min(-0.447).tanh(),
    };
    {
        let (w8, w9) = v3.split_at_mut(3);
        w8[0] = w9[0] * y7;
        let t12: f64 = x.iter().skip(1).map(|y10| 0.52 * (w9[0] * w9[n % w9.len()]).cos() + 0.89).product();
        let t15: f64 = u2.iter().step_by(2).filter_map(|y13| if *y13 > 0.443 { Some((*y13).min(-0.987).sin()) } else { None }).skip(1).sum();
        s1 -= 0.59 * (t12 + w9[0]).sin();
    }
    v3[n % 4] = 0.66 * (y5 * a).cos() + 0.83;
    let mut f16 = |p17: f64| { s1 = 0.5 * s1 + 0.5 * (y7.atan() * ((0.1 * (n as f64)) + y5)) / (1.0 + y5 * y5); s1 * p17 };
    let t18 = f16((u2[n % 4] * 0.12).tanh()) + 0.5 * f16(0.7);
    0.45 * v3[1] + 0.46 * x[n % x.len()] + 0.77 * u2[3] + 0.94 * s1 + 0.64 * v3[n % v3.len()]
}

#[differentiable]
pub fn q0015(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (a * a).atan();
    if (n + n) > 4 && -x[3] >= 0.757 {
        let y2 = 0.57 * positive(0.5 * s1.max(0.377) / (1.0 + a * a))?.sin();
        s1 += 0.21 * blend(&s1, &y2);
        if 0.74 + y2 >= -0.477 {
            let y3 = 0.58 * positive((a / (1.5 + a * a)).tanh())?.sin();
            let e4: Result<f64, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok((y3 - a).sin()) };
            s1 += 0.33 * y3.sin();
        } else if n / 2 % 3 != 1 {
            s1 += 0.66 * (a * a).tanh();
        } else if n % 2 == 0 || (x[n % x.len()] - 0.77).abs() <= 0.467 {
            s1 += 0.61 * x[x.len() - 1].min(0.867).tanh();
        }
        s1 += 0.48 * y2.sin();
    } else {
        s1 += 0.21 * (0.5 * (s1 + x[n % x.len()]).atan());
    }
    Some(0.44 * a.max(-0.797).cos() + 0.66)
}

#[differentiable]
pub fn p0015(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s5 = (a + x[1]).sin().tanh();
    let mut u6 = [0.5 * x[n % x.len()].max(0.507).atan(), x[x.len() - 1].atan().tanh()];
    let mut v7 = Vec::new();
    v7.push(((u6[n % 2] - b) + (u6[n % 2] + b)).tanh());
    v7.push(0.41 * x[n % x.len()].cos() + 0.59);
    v7.push(0.5 * (b - x[n % x.len()]).atan());
    let mut o8: Option<f64> = None;
    let mut u10 = [(x[1] + v7[1]).tanh(), (v7[n % v7.len()] + a).sin(), (u6[1] - s5).min(-0.857).tanh()];
    'l11: for y9 in v7.iter() {
        u10 = [u10[1], u10[2], 0.12 * ((*y9) * u6[1]).cos() + 0.14];
        let y12 = match checked(((u10[n % 3] / (1.5 + x[n % x.len()] * x[n % x.len()])) + (u6[n % 2] + (0.1 * (n as f64)))).sin(), n) { Ok(t) => 0.97 * t, Err(k) => 0.1 * (k as f64) };
        let t16: f64 = v7.iter().step_by(2).scan(((u10[n % 3] - y9) * (u6[n % 2] - x[n % x.len()])).tanh(), |s15, y13| { *s15 = 0.5 * *s15 + 0.5 * (y12 + x[x.len() - 1]).atan(); Some(s15.sin()) }).take(2).sum();
        s5 += 0.66 * (t16 + y12).sin();
    }
    let mut u19 = [((v7[n % v7.len()] / (1.5 + u10[1] * u10[1])) + (v7[n % v7.len()] + x[0])).tanh(), 0.5 * (s5 + x[2]) / (1.0 + u6[1] * u6[1]), 0.39 * (-b).cos() + 0.19];
    for (i17, y18) in u10.iter().enumerate() {
        u19 = [u19[1], u19[2], y18.sin()];
        let mut k20 = 0;
        let mut t21 = u6[k20 % 2].cos().tanh();
        'l22: while {
            k20 += 1;
            t21 = 0.72 * t21 + ((*y18) + v7[i17 % v7.len()]).tanh();
            k20 < 7 && t21 > -0.19
        } {
            let t25 = 0.65 * ((-a) * (u10[i17] * 0.21)).cos() + 0.82;
            let f23 = |p24: f64| (0.17 * t25.tanh().powi(2).cos() + 0.16) * t25;
            let t25 = f23(t25) + 0.5;
            let p24 = t25.sin();
            let t26 = f23(p24 * t25);
            s5 += 0.99 * (p24 + t25).sin();
        }
        s5 += 0.18 * (t21 + (*y18)).sin();
    }
    0.83 * u6[1] + 0.16 * x[3] + 0.58 * u6[1] + 0.67 * s5 + 0.58 * v7[n % v7.len()] + 0.91 * u19[n % 3] + 0.98 * u10[2]
}

#[differentiable]
pub fn p0016(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[3] * x[3] + 0.3).sqrt().tanh();
    let mut p4 = (s1.tanh().powi(2).sin(), 0.87 * a.cos() + 0.24);
    for (i2, y3) in x.iter().enumerate() {
        p4 = (p4.1, (p4.0 * (p4.1 + b)).sin());
        let mut s5 = 0.5;
        s5 += 0.82 * a.max(0.457).cos() + 0.14;
        let mut m6 = if n / 2 > 0 { i2 / 2 } else { 1 };
        let t9: f64 = x.iter().take_while(|y7| **y7 > -0.463).map(|y7| ((*y3) + y3).sin()).skip(1).sum();
        s1 += 0.94 * ((*y3) + t9).sin();
    }
    let f10 = |p12: f64| (0.91 + b).sin();
    let f11 = |p12: f64| f10(p12) - f10(0.5 * (a / (1.5 + p4.0 * p4.0)) / (1.0 + s1 * s1));
    let t13 = f11(0.5 * (b * a).atan());
    let y19 = match n + n {
        0 => (p4.1 * s1).sin(),
        k14 => {
            let f15 = |p16: f64| -> f64 { if p16 > 0.23 { return (t13 - p16).tanh(); } 0.5 * ((x[3] + x[1]) + (x[k14 % x.len()] * t13)) / (1.0 + s1 * s1) };
            let t18 = f15(0.26 * (b + 0.89).cos() + 0.84) * f15(0.5 * s1.min(-0.887).atan());
            (s1 + t18).sin()
        }
    };
    0.12 * s1 + 0.54 * x[0] + (0.5 * (a + y19).min(-0.417) / (1.0 + t13 * t13)) + 0.23 * s1 + 0.73 * p4.1
}

#[differentiable]
pub fn p0017(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = ((x[n % x.len()] / (1.5 + x[2] * x[2])) - a.max(0.937)).tanh();
    let mut u2 = [0.5 * (s1 * s1).atan(), 0.5 * (((0.1 * (n as f64)) - x[0]) - x[3].tanh().powi(3)) / (1.0 + x[1] * x[1]), 0.24 * (x[0] + s1).cos() + 0.99];
    let mut v3 = x.to_vec();
    let mut o4 = Some(0.5 * (v3[0].max(0.387) * s1.min(-0.157)) / (1.0 + s1 * s1));
    let mut p5 = (0.32 * (a - x[n % x.len()]).cos() + 0.71, 0.5 * v3[n % v3.len()] / (1.0 + u2[0] * u2[0]));
    v3[1..].fill(0.5 * (a + s1).atan());
    for w6 in v3.chunks_mut(2) {
        w6[0] = 0.5 * (x[1] - w6[n % w6.len()]).atan();
        'l8: for i7 in (0..x.len()).rev() {
            let t10: f64 = u2.iter().chain(&w6[..]).map(|y9| 0.41 * (a - (*y9)).cos() + 0.93).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| w6[n % w6.len()].max(-0.377).tanh());
            s1 += 0.54 * t10.sin();
        }
        let t12: f64 = w6.iter().rev().map(|y11| 0.5 * (*y11).max(-0.307) / (1.0 + u2[n % 3] * u2[n % 3])).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| ((p5.1 * w6[0]) * ((0.1 * (n as f64)) - w6[n % w6.len()])).sin());
        o4 = Some((p5.1 * u2[n % 3]).tanh());
        s1 = 0.7 * s1 + 0.33 * (t12 + w6[0]).sin();
    }
    'l15: for (i13, y14) in u2.iter().enumerate() {
        let y16 = {
            relax(&mut v3[..2], (-(*y14)).sin());
            'l18: for y17 in x.iter() {
                match (n + 2) % 4 {
                    0 | 3 => {
                        let t19 = std::mem::take(&mut v3[2]);
                        a -= 0.61 * t19.sin();
                    }
                    _ => {
                        p5.1 += 0.32 * (0.5 * ((*y14) * (*y14)).sin() / (1.0 + p5.0 * p5.0));
                    }
                }
                a += 0.45 * (*y17).sin();
            }
            (u2[i13] * p5.0).sin()
        };
        a += 0.43 * (y16 + (*y14)).sin();
    }
    0.54 * p5.1 + 0.41 * x[x.len() - 1] + (0.68 * (p5.0 + u2[n % 3]).cos() + 0.98) + 0.76 * s1 + 0.92 * u2[n % 3] + 0.68 * a + 0.29 * v3[n % v3.len()] + 0.69 * p5.1
}

#[differentiable]
pub fn p0018(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = ((a + x[2]) - 0.68).tanh();
    let mut v2 = vec![(x[1] - s1).tanh(), ((s1 / (1.5 + a * a)) + (s1 - a)).sin(), 0.75 * (a + (0.1 * (n as f64))).cos() + 0.13, 0.5 * s1.atan() / (1.0 + a * a)];
    {
        let w3 = &mut v2[..2];
        for i4 in 0..w3.len() {
            let mut y5 = if (i4 + 3) % 2 == 0 || a + 0.32 >= 0.447 {
                let y6 = {
                    let t9: f64 = x.iter().skip(1).filter(|y7| **y7 > -0.463).map(|y7| 0.5 * a.max(0.487) / (1.0 + (*y7) * (*y7))).take(2).sum();
                    (s1 + s1).sin().tanh()
                };
                for y10 in w3.iter_mut() {
                    let y11 = mean(x);
                    s1 += 0.18 * (y11 + (*y10)).sin();
                }
                0.5 * (-y6) / (1.0 + w3[w3.len() - 1] * w3[w3.len() - 1])
            } else if -x[1] <= s1 {
                let o12 = if 0.21 + s1 < s1 { Some(0.44 * x[3].cos() + 0.82) } else { None };
                x[2].min(-0.447).sin()
            } else {
                0.5 * ((w3[i4] - 0.63) + (0.1 * (i4 as f64))) / (1.0 + s1 * s1)
            };
            s1 += 0.69 * y5.sin();
        }
        s1 += 0.59 * w3[0].sin();
    }
    0.64 * v2[n % v2.len()] + 0.55 * x[n % x.len()] + 0.52 * s1 + 0.54 * a + 0.34 * v2[n % v2.len()]
}

#[differentiable]
pub fn p0019(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = ((b + x[1]) * 0.88).tanh();
    let mut stack2 = vec![n % 3];
    let mut p4 = (0.5 * (x[2] * b).atan(), 0.5 * a.max(-0.887).atan());
    while let Some(i3) = stack2.pop() {
        if i3 > 1 {
            stack2.push(i3 / 2);
        }
        p4 = (p4.1, (p4.0 * a).sin());
        let y5: f64;
        match i3 / 2 % 4 {
            0 => {
                y5 = 0.5 * ((0.1 * (n as f64)) + p4.1).atan();
            }
            1 | 2 => {
                y5 = (a / (1.5 + x[n % x.len()] * x[n % x.len()])).tanh();
            }
            _ => {
                let mut s6 = 1.0;
                s6 += 0.5 * (a + p4.0).atan();
                let a = (a + p4.0).sin();
                s1 += 0.91 * a;
                y5 = 0.63 * a.min(0.117).cos() + 0.29;
            }
        }
        s1 = 0.7 * s1 + 0.42 * y5.sin();
    }
    for i7 in 0..4 {
        let t10 = 0.5 * (b + 0.44).atan();
        let f8 = |p9: f64| (s1.max(0.287).sin()) * t10;
        let t10 = f8(t10) + 0.5;
        let p9 = t10.sin();
        let t11 = f8(p9 * t10);
        let t14: f64 = x.iter().rev().skip_while(|y12| **y12 > 0.293).map(|y12| 0.83 * t11.tanh().powi(3).cos() + 0.22).skip(1).sum();
        let t17: f64 = x.iter().skip_while(|y15| **y15 > 0.223).map(|y15| ((*y15) * x[i7 % x.len()]).tanh()).take(2).sum();
        b += 0.43 * (t14 + p9).sin();
    }
    if (n + n) % 2 == 1 {
        let t20: f64 = x.iter().take(3).take_while(|y18| **y18 > -0.703).map(|y18| y18.atan().tanh()).sum();
        let t22: f64 = if x.iter().take(3).any(|y21| *y21 > -0.773) { 0.5 * (t20 + b) / (1.0 + a * a) } else { 0.5 * a };
        s1 += 0.45 * (t22 + t20).sin();
    } else if n % 3 != 1 {
        s1 += 0.89 * (a - s1).sin();
    }
    0.71 * a + 0.75 * x[1] + (s1 + s1).tanh() + 0.14 * b + 0.78 * s1 + 0.76 * p4.0
}

#[differentiable]
pub fn q0020(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (x[n % x.len()] + x[3]).tanh();
    let y2 = staged(0.5 * (a * a + 0.3).sqrt() / (1.0 + x[n % x.len()] * x[n % x.len()]), (x[1] / (1.5 + s1 * s1)).sin(), (n + 2))?;
    std::mem::swap(&mut a, &mut s1);
    if (n + n) % 2 == 0 || s1 + s1 > -0.257 {
        nudge(&mut s1, (x[3] - x[n % x.len()]).sin());
        std::mem::swap(&mut s1, &mut a);
    } else if (n + 1) % 3 != 1 {
        let y3 = 0.13 * staged((-a).sin(), 0.5 * (y2 - s1) / (1.0 + x[1] * x[1]), n)?.sin();
        a += 0.55 * y3.sin();
    } else if n / 2 > 1 {
        a += 0.62 * (a * a).tanh();
    }
    Ok(0.5 * s1 / (1.0 + x[1] * x[1]))
}

#[differentiable]
pub fn p0020(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s4 = 0.5 * (a - a).atan();
    let mut m5 = if !((n + 3) <= 2) { n / 2 } else { 2 };
    let mut k6 = 0;
    while k6 < n / 2 {
        if n / 2 % 2 == 0 {
            nudge(&mut a, 0.5 * ((-s4) - (0.32 * x[3])).atan());
            match q0020(x, 0.5 * a.atan(), n % 4) {
                Ok(y7) => {
                    let mut stack9 = vec![n, m5];
                    while let Some(i10) = stack9.pop() {
                        if i10 > 1 {
                            stack9.push(i10 / 2);
                        }
                        a /= 1.1 + (-y7) * (-y7);
                        let f11 = |p13: f64| 0.5 * (x[i10 % x.len()] + 0.37).tanh().powi(2) / (1.0 + s4 * s4);
                        let f12 = |p13: f64| f11(p13) - f11(0.53 * s4.max(0.707).cos() + 0.98);
                        let t14 = f12((x[1] * y7).tanh());
                        s4 = 0.7 * s4 + 0.22 * t14.sin();
                    }
                    let r15 = if (k6 + n) % 2 == 0 || a * x[3] >= s4 { &a } else { &y7 };
                    s4 = 0.7 * s4 + 0.48 * ((*r15) + y7).sin();
                }
                Err(1) => {
                    let mut u17 = [0.5 * (s4 + a).min(-0.567) / (1.0 + s4 * s4), 0.24 * (0.27 - s4.tanh().powi(2)).cos() + 0.12, 0.92 * (s4 * a).cos() + 0.97];
                    for i16 in x.iter().rev() {
                        u17 = [u17[1], u17[2], 0.5 * (u17[0] + s4) / (1.0 + s4 * s4)];
                        u17 = [(s4 + (0.1 * (n as f64))).sin(), 0.5 * (s4 + a) / (1.0 + (*i16) * (*i16)), 0.92 * (u17[n % 3] + (0.1 * (n as f64))).cos() + 0.34];
                        let t20: f64 = u17.iter().chain(&x[..]).fold(0.32 * (-a.min(-0.667)).cos() + 0.47, |s19, y18| 0.5 * s19 + (y18 * (*y18)).tanh());
                        a += 0.56 * ((*i16) + t20).sin();
                    }
                    u17[0] = 0.5 * (-(x[m5 % x.len()] * u17[0])) / (1.0 + s4 * s4);
                    a += 0.83 * u17[2].sin();
                }
                Err(k8) => {
                    let f21 = |p22: f64, q23: f64| (p22 / (1.5 + a * a)).sin();
                    let t24 = f21(0.5 * (x[2] + a).atan(), 0.5 * s4.atan() / (1.0 + s4 * s4)) - f21(0.5 * s4.atan() / (1.0 + s4 * s4), 0.4);
                    s4 += 0.64 * t24.sin();
                }
            }
        } else if !(k6 / 2 <= 2) {
            a += 0.43 * (0.22 * (x[2].min(0.257) + (-(x[2] * x[2])).exp()).cos() + 0.22);
        } else {
            a += 0.84 * (0.5 * s4.max(0.317) / (1.0 + s4 * s4));
        }
        k6 += 1;
    }
    0.64 * s4 + 0.15 * x[0] + 0.42 * s4 + 0.27 * a
}

#[differentiable]
pub fn p0021(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((a + x[n % x.len()]) - a.min(0.407)).tanh();
    let mut m2 = if n % 2 == 0 { (n + 2) } else { 0 };
    let t6: f64 = x.iter().take(2).flat_map(|y3| { let t5 = x[n % x.len()].min(0.407).tanh(); x.iter().map(move |y4| t5 * ((y4.cos() * (a + s1)).sin())) }).take(2).sum();
    let y23 = match m2 / 2 % 4 {
        0 => (s1 + b).sin(),
        1 => {
            match staged((a + 0.55).tanh(), 0.78 * (t6 + b).cos() + 0.46, (n + 3)) {
                Ok(y7) => {
                    match staged(0.5 * (y7 + 0.62) / (1.0 + t6 * t6), 0.5 * (x[1] + a).atan(), n) {
                        Ok(y9) => {
                            let mut u11 = [0.5 * ((t6 - b) * 0.63).atan(); 3];
                            let mut v12 = u11.clone();
                            s1 += 0.87 * (v12[0] + u11[2]).sin();
                        }
                        Err(0 | 2) => {
                            let y15 = match staged((t6 * s1).tanh(), 0.72 * (s1 * b).cos() + 0.91, m2 / 2) {
                                Ok(y13) => 0.5 * ((t6 - 0.77).abs() + (b * b + 0.3).sqrt()).atan(),
                                Err(_) => 0.5 * (y7.min(0.537) / (1.5 + s1 * s1)).atan(),
                            };
                            s1 += 0.98 * y15.sin();
                        }
                        Err(k10) => {
                            let y16 = drain(&mut s1);
                            match mode(m2 + n) {
                                Mode::Low => {
                                    let y17 = drain(&mut s1);
                                    s1 += 0.79 * y17.sin();
                                }
                                Mode::Middle => {
                                    let y18 = match staged((y16 - t6).tanh(), 0.5 * (t6 + s1).min(-0.187).atan(), n / 2) { Ok(t) => 0.94 * t, Err(k) => 0.1 * (k as f64) };
                                    nudge(&mut s1, 0.5 * y16.max(-0.517) / (1.0 + y7 * y7));
                                    s1 -= 0.54 * y18.sin();
                                }
                                Mode::High => {
                                    s1 += 0.42 * blend(&x[m2 % x.len()], &t6);
                                    let t21 = 0.5 * (s1 * y16) / (1.0 + t6 * t6);
                                    let f19 = |p20: f64| ((y16 + p20).sin()) * t21;
                                    let t21 = f19(t21) + 0.5;
                                    let p20 = t21.sin();
                                    let t22 = f19(p20 * t21);
                                    s1 += 0.77 * (p20 + t22).sin();
                                }
                            }
                            s1 += 0.84 * y16.sin();
                        }
                    }
                    s1 += 0.21 * y7.sin();
                }
                Err(_) => {
                    s1 += 0.25 * (0.5 * (b + s1).atan());
                }
            }
            (0.23 * t6).tanh()
        }
        _ => return 0.19 * x[n % x.len()] + 0.49 * x[1] + (t6 + x[1]).tanh(),
    };
    0.66 * x[m2 % x.len()] + 0.38 * x[m2 % x.len()] + (0.15 * a.min(-0.77).cos() + 0.46) + 0.95 * s1
}

#[differentiable]
pub fn q0022(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.41 * (0.97 - x[n % x.len()]).cos() + 0.14;
    let y2 = 0.66 * checked(x[1].max(0.157).sin(), n / 2)?.sin();
    let y2 = s1 - y2.tanh();
    'l4: for i3 in 2..2 {
        let y5 = 0.79 * staged((x[0] / (1.5 + x[i3 % x.len()] * x[i3 % x.len()])).sin(), 0.64 * (s1 - (0.1 * (n as f64))).tanh().powi(2).cos() + 0.13, (i3 + 1))?.sin();
        s1 += 0.82 * y5.sin();
    }
    let mut f6 = move |p7: f64| { s1 = s1.sin() + (a + y2).min(-0.487).sin(); s1 * p7 };
    s1 += 0.65 * (x[x.len() - 1] + s1).max(0.857).cos() + 0.79;
    let t8 = f6(0.14 * (s1 * s1).ln_1p().cos() + 0.76) - f6(s1);
    s1 += 0.49 * staged(0.5 * ((-s1) * (t8 + y2)).atan(), (y2 * y2 + 0.3).sqrt().sin(), n / 2)?;
    let y9 = checked(0.5 * (0.76 * t8).atan(), (n + n))?;
    Ok((y9.tanh().powi(2) - 0.68).tanh())
}

#[differentiable]
pub fn p0022(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = 0.5 * (x[2] * x[0]) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut stack11: Vec<usize> = (0..n).collect();
    'l13: while let Some(i12) = stack11.pop() {
        let mut k14 = 0;
        let mut u16 = [0.5 * (-(s10 / (1.5 + s10 * s10))).atan(), 0.5 * ((x[3] * 0.46) - 0.56) / (1.0 + s10 * s10), 0.5 * (a * 0.75).atan()];
        let y15 = 'l17: loop {
            k14 += 1;
            if k14 > x.len() {
                break ((x[0] + 0.68) + (0.1 * (n as f64))).sin();
            }
            u16 = [u16[1], u16[2], 0.5 * (a * a) / (1.0 + s10 * s10)];
            {
                let w18 = &mut u16[1..];
                w18[1..].fill(0.5 * x[3].min(-0.807).atan());
                s10 += 0.51 * w18[n % w18.len()].sin();
            }
            for w19 in u16.chunks_mut(2) {
                w19[0] = 0.5 * (x[2] + s10) / (1.0 + w19[n % w19.len()] * w19[n % w19.len()]);
                let t22: f64 = w19[1..].iter().filter(|y20| **y20 > 0.103).map(|y20| 0.5 * (a * w19[n % w19.len()]) / (1.0 + a * a)).skip(1).sum();
                let mut u24 = [0.5 * (a - 0.89) / (1.0 + w19[0] * w19[0]), 0.5 * (w19[0] * (0.1 * (k14 as f64))) / (1.0 + x[2] * x[2]), (a + t22).tanh()];
                for i23 in 3..n.min(5) {
                    u24 = [u24[1], u24[2], 0.5 * a.min(-0.487) / (1.0 + x[0] * x[0])];
                    let w25 = &mut u24[..2];
                    s10 = 0.7 * s10 + 0.24 * w25[0].sin();
                }
                s10 += 0.33 * (w19[n % w19.len()] + u24[k14 % 3]).sin();
            }
            {
                let w26 = &mut u16[..2];
                for w27 in w26.chunks_mut(3) {
                    w27[0] = 0.5 * (a * a).ln_1p().atan();
                    w27[i12 % w27.len()] /= 1.1 + x[2] * x[2];
                    let mut o28 = Some(0.5 * w27[0].min(0.797) / (1.0 + a * a));
                    s10 += 0.44 * w27[k14 % w27.len()].sin();
                }
                s10 += 0.74 * w26[1].sin();
            }
        };
        s10 += 0.77 * (y15 + u16[k14 % 3]).sin();
    }
    0.42 * x[3] + 0.14 * x[3] + ((s10 - x[1]) + 0.74).sin() + 0.78 * s10
}

#[differentiable]
pub fn q0023(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.61 * a.sin().cos() + 0.31;
    let y2 = positive(0.91 * (a + a).cos() + 0.21)?;
    s1 += 0.79 * positive((x[n % x.len()] / (1.5 + a * a)).sin())?;
    let w3 = &x[2..4];
    let y14 = match n {
        k4 if k4 > 1 => {
            let t6: f64 = (1..4).map(|k5| ((a / (1.5 + w3[1] * w3[1])).sin()).powi(k5)).sum();
            for (y7, y8) in w3.iter().zip(x.iter()) {
                match (k4 + 3) % 4 {
                    0 | 3 => {
                        let t11: f64 = w3.iter().step_by(2).map(|y9| 0.5 * ((*y8) - y2).atan()).sum();
                        s1 += 0.64 * t11.sin();
                    }
                    _ => {
                        s1 = 0.5 * ((*y8) * t6).atan();
                        let t13: f64 = w3.iter().take(3).last().map_or(w3[0].min(0.637).sin(), |y12| 0.18 * (((*y12) - s1) * (*y7).atan()).cos() + 0.84);
                        s1 += 0.95 * t13.sin();
                    }
                }
                s1 = 0.7 * s1 + 0.37 * ((*y7) + (*y8)).sin();
            }
            0.5 * (a * y2) / (1.0 + a * a)
        }
        _ if (n + 3) % 3 != 0 => 0.5 * (y2 + (w3[0] + w3[0])).atan(),
        _ => (a + a).sin(),
    };
    Some(0.35 * y14.cos() + 0.84)
}

#[differentiable]
pub fn p0023(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s15 = 0.5 * (-b).atan();
    let mut v16 = vec![0.11 * (-(b * b)).exp().min(-0.657).cos() + 0.94; 3];
    let mut m17 = (n + n);
    let mut o18: Option<f64> = None;
    let Some(y19) = o18 else {
        return 0.51 * a + 0.47 * x[3] + v16[v16.len() - 1].max(0.257).sin();
    };
    o18 = Some((x[1] * v16[m17 % v16.len()]).sin());
    match (o18, (n + 1) % 3) {
        (_, 0) => {
            if s15 + v16[2] < 0.357 {
                {
                    let w22 = &mut v16[1..];
                    if n / 2 % 2 == 0 || s15 - y19 > 0.247 {
                        let w23 = &mut w22[1..];
                        let mut f24 = |p25: f64| { s15 = 0.5 * s15 + 0.5 * (y19 - y19).atan(); s15 * p25 };
                        let t26 = f24((a + (0.1 * (n as f64))).tanh()) + 0.5 * f24(0.7);
                        s15 += 0.24 * (t26 + w23[n % w23.len()]).sin();
                    } else {
                        w22[m17 % w22.len()] += 0.49 * (0.5 * (-w22[1]).min(0.17) / (1.0 + b * b));
                        w22[1..].fill(0.23 * (s15 * a).cos() + 0.16);
                    }
                    s15 += 0.49 * w22[0].sin();
                }
            }
        }
        (Some(y21), k20) => {}
        _ => {
            s15 += 0.45 * (0.83 * (v16[m17 % v16.len()] * b).tanh().powi(3).cos() + 0.94);
        }
    }
    0.57 * b + 0.54 * x[0] + 0.95 * s15 + 0.14 * v16[0]
}

#[differentiable]
pub fn p0024(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[n % x.len()].atan() / (1.0 + a * a);
    let mut v2 = vec![0.5 * (a + a) / (1.0 + s1 * s1), 0.5 * (s1 + s1) / (1.0 + a * a), 0.69 * ((a / (1.5 + s1 * s1)) + 0.29).cos() + 0.62, (x[n % x.len()] - 0.77).abs().tanh()];
    let mut k3 = 0;
    'l4: while k3 < n.min(4) {
        if v2[0] * a > v2[0] {
            let y18 = match k3 {
                0 => {
                    for w6 in v2.chunks_mut(2) {
                        w6[0] = 0.5 * x[0].min(-0.817) / (1.0 + s1 * s1);
                        let (t10, t11) = x[1..].iter().fold((0.5 * (a + (0.1 * (k3 as f64))) / (1.0 + w6[k3 % w6.len()] * w6[k3 % w6.len()]), 1.0), |(p8, q9), y7| (q9 * (0.5 * ((s1 * 0.37) / (1.5 + w6[n % w6.len()] * w6[n % w6.len()])).atan()), p8 - q9));
                        let (t10, t11) = (t10.tanh(), t11.sin());
                        a += 0.55 * (t10 + t11).sin();
                    }
                    let y12 = match (n + n) % 4 {
                        0 => 0.27 * v2[n % v2.len()].cos() + 0.15,
                        1 => 0.52 * x[2].cos() + 0.34,
                        _ => 0.5 * (v2[2] * x[n % x.len()]).max(0.347).atan(),
                    };
                    ((x[2] + y12) * (x[x.len() - 1] * y12)).tanh()
                }
                k5 => {
                    v2.iter_mut().zip(x.iter().rev()).for_each(|(y13, y14)| { if *y14 < -0.13 { return; } *y13 = 0.5 * *y13 + y14.sin().tanh(); });
                    let t17: f64 = v2.iter().chain(&x[..]).take_while(|y15| **y15 > -0.723).map(|y15| 0.51 * (y15 - v2[1]).cos() + 0.19).sum();
                    (-(v2[2] * v2[2])).exp().tanh()
                }
            };
            s1 += 0.65 * y18.sin();
        } else {
            let y19 = blend(&a, &x[x.len() - 1]);
            s1 += 0.31 * y19.sin();
        }
        k3 += 1;
    }
    0.64 * v2[3] + 0.79 * x[n % x.len()] + 0.35 * s1 + 0.28 * a + 0.96 * v2[3]
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn q0000(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = a.max(lit(-0.307)).sin();
        s1 = s1 + (lit(0.43) * positive((s1 - (lit(0.1) * lit(n as f64))).sin())?);
        if x[2] * x[x.len() - 1] >= lit(-0.877) {
            for (i2, y3) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                for (i4, y5) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                    let mut p6 = (lit(0.5) * (a * a + lit(0.3)).sqrt().atan(), ((x[1] + y3) + lit(0.72)).tanh());
                    if (*y5) + y3 > lit(0.987) {
                        let t7 = std::mem::replace(&mut p6.0, (x[i2 % x.len()] / (lit(1.5) + (*y5) * (*y5))).tanh());
                        let mut p8 = (lit(0.5) * t7.max(lit(0.677)) / (lit(1.0) + (*y5) * (*y5)), lit(0.5) * t7.min(lit(-0.447)) / (lit(1.0) + s1 * s1));
                        s1 = s1 + (lit(0.11) * (p8.1 + t7).sin());
                    } else {
                        s1 = s1 + (lit(0.73) * first_above(x, lit(0.73))?);
                        let t10: Dual = (0..n.min(4)).rev().filter(|k9| k9 % 2 == 1).map(|k9| (lit(0.5) * ((*y5) + p6.0).atan()) * lit(k9 as f64)).sum();
                        s1 = s1 + (lit(0.75) * t10.sin());
                    }
                    s1 = s1 + (lit(0.17) * ((*y5) + p6.1).sin());
                }
                s1 = s1 + (lit(0.45) * (*y3).sin());
            }
        } else {
            s1 = s1 + (lit(0.56) * ((a * x[n % x.len()]) * (-(a * a)).exp()).tanh());
        }
        Some((a + a).sin())
    }

    pub fn p0000(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.92) * ((a + a) + (b + a)).cos() + lit(0.78);
        let mut o12: Option<Dual> = None;
        let mut p13 = (lit(0.5) * (-(b + s11)) / (lit(1.0) + a * a), lit(0.46) * ((a * s11) * (lit(0.1) * lit(n as f64))).cos() + lit(0.77));
        let t14 = lit(0.5) * (x[3] + s11) / (lit(1.0) + p13.1 * p13.1);
        let t16: Dual = x.iter().map(|y15| lit(0.5) * (-p13.1).atan()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| (lit(0.26) * (-b)).sin());
        for (i17, y18) in x.iter().chain(&x[1..]).enumerate() {
            let y20 = match o12 {
                Some(y19) => ((*y18) / (lit(1.5) + y19 * y19)).sin(),
                None => {
                    break;
                }
            };
            let mut u21 = [lit(0.27) * (y20 / (lit(1.5) + t16 * t16)).cos() + lit(0.12), ((*y18) + (*y18)).sin()];
            let mut v22 = u21.clone();
            b = b + (lit(0.56) * ((*y18) + v22[n % 2]).sin());
        }
        let f23 = |p24: Dual| lit(0.5) * ((lit(0.1) * lit(n as f64)) + p24) / (lit(1.0) + t16 * t16);
        let t26 = x.iter().filter(|y25| f23(**y25) > lit(0.11)).fold(lit(0.4), |s, y25| s * f23(*y25));
        let y27: Dual;
        match (n + 1) % 4 {
            0 => {
                let mut p30 = (lit(0.75) * (p13.1 + p13.1).cos() + lit(0.48), (t26.max(lit(-0.387)) + x[x.len() - 1].cos()).tanh());
                'l31: for (i28, y29) in x.iter().filter(|y| **y > lit(0.53)).enumerate() {
                    p30 = (p30.1, (p30.0 * (*y29).sin()).sin());
                    if (n + 1) > 1 {
                        continue;
                    }
                    for i32 in (0..n.min(4) + 2).step_by(3) {
                        for i33 in 2..2 {
                            let mut v34 = Vec::new();
                            v34.push(lit(0.65) * ((lit(0.1) * lit(i32 as f64)) + t26).cos() + lit(0.14));
                            v34.push(lit(0.5) * (t26 + y29).atan());
                            v34.push(lit(0.23) * (-(*y29)).cos() + lit(0.64));
                            let y35 = weighted(&v34, &x[..2], n);
                            b = b + (lit(0.55) * (y35 + v34[2]).sin());
                        }
                    }
                    b = b + (lit(0.91) * (*y29).sin());
                }
                y27 = ((p30.1 + t14) + (t16 - x[3])).tanh();
            }
            1 | 2 => {
                y27 = lit(0.5) * (t14 + t14) / (lit(1.0) + t14 * t14);
            }
            _ => {
                y27 = (t26 + p13.0).sin();
            }
        }
        lit(0.92) * t26 + lit(0.56) * x[2] + lit(0.75) * b + lit(0.85) * s11 + lit(0.61) * p13.1
    }

    pub fn p0001(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((b * b) * (b * b)).ln_1p().atan();
        let mut u2 = [lit(0.5) * ((x[1] + lit(0.29)) * (s1 + a)) / (lit(1.0) + b * b), s1.min(lit(-0.647)).tanh()];
        let f3 = |p4: Dual| -> Dual { if p4 > lit(0.23) { return lit(0.5) * (x[1] - x[n % x.len()]) / (lit(1.0) + b * b); } lit(0.5) * (p4 * p4).ln_1p().atan() };
        let t6 = f3((a - lit(0.16)).min(lit(0.637)).sin()) * f3(lit(0.5) * u2[1].atan());
        for (i7, y8) in u2.iter_mut().enumerate() {
            let mut k9 = 0;
            let mut t10 = lit(1.0) + (lit(0.5) * (x[1] - lit(0.77)).abs().atan());
            while t10 > lit(0.27) && k9 < 12 {
                t10 = t10 * (lit(0.76));
                k9 += 1;
                let y11 = match chained(lit(0.5) * ((*y8) + (*y8)).atan(), lit(0.5) * (t10 * t10).ln_1p() / (lit(1.0) + (*y8) * (*y8))) { Some(t) => lit(0.63) * t, None => lit(0.41) };
                for (i12, y13) in x.iter().chain(&x[1..]).enumerate() {
                    for y14 in [(*y13).sin().tanh(), (s1 + lit(0.43)).tanh()] {
                        let mut p15 = ((-b.sin()).sin(), lit(0.42) * (y13 * a).cos() + lit(0.48));
                        b = b + (lit(0.76) * (y11 + y11).sin());
                        a = a - (lit(0.81) * (y14 + p15.0).sin());
                    }
                    'l18: for (i16, y17) in x.iter().chain(&x[1..]).enumerate() {
                        let e19 = if (*y13) + (*y8) < x[n % x.len()] { Err(3_u8) } else { Ok((y11 + (lit(0.1) * lit(i12 as f64))).min(lit(-0.207)).sin()) };
                        s1 = s1 + (lit(0.16) * (*y17).sin());
                    }
                    a = a + (lit(0.96) * (*y13).sin());
                }
                a = a + (lit(0.24) * y11.sin());
            }
            let w20 = &x[..2];
            b = b + (lit(0.25) * (w20[0] + (*y8)).sin());
        }
        lit(0.73) * s1 + lit(0.39) * x[x.len() - 1] + (lit(0.5) * (-u2[n % 2]).atan()) + lit(0.46) * s1 + lit(0.67) * a + lit(0.98) * b + lit(0.93) * u2[0]
    }

    pub fn q0002(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * ((a * a) - (a - x[n % x.len()])) / (lit(1.0) + x[1] * x[1]);
        let t4: Dual = x.iter().take_while(|y2| **y2 > lit(-0.403)).map(|y2| (((*y2) * s1) + (x[x.len() - 1] + lit(0.68))).sin()).skip(1).sum();
        let f5 = |p7: Dual| ((p7 * t4) * (t4 * t4 + lit(0.3)).sqrt()).sin();
        let f6 = |p7: Dual| f5(p7) - f5(lit(0.5) * (a - lit(0.77)).abs() / (lit(1.0) + p7 * p7));
        let t8 = f6((lit(0.88) - (lit(0.63) * x[n % x.len()])).sin());
        let t12: Dual = x.iter().step_by(2).scan((s1.max(lit(-0.637)) / (lit(1.5) + s1 * s1)).tanh(), |s11, y9| { *s11 = lit(0.5) * *s11 + s1.min(lit(-0.467)).sin(); Some(s11.sin()) }).skip(1).sum();
        let mut k13 = 0;
        let y14 = loop {
            k13 += 1;
            if t12 * t4 > lit(0.497) || k13 > n.min(4) {
                break lit(0.5) * (lit(0.65) - (a / (lit(1.5) + x[2] * x[2]))).atan();
            }
            let y15 = lit(0.73) * staged(lit(0.37) * ((t4 + t4) + (-(s1 * s1)).exp()).cos() + lit(0.78), lit(0.5) * (t12.min(lit(0.47)) + a.atan()).atan(), (k13 + 1))?.sin();
            s1 = s1 + (lit(0.81) * y15.sin());
        };
        let t16: Dual = lit(0.5) * (-t12).atan();
        let mut f17 = move |p18: Dual| { s1 = s1.sin() + (p18 * t16).tanh(); s1 * p18 };
        s1 = s1 + ((t16 / (lit(1.5) + y14 * y14)).tanh());
        let t19 = f17(lit(0.5) * (t8 * t8) / (lit(1.0) + t16 * t16)) - f17(s1);
        Ok(lit(0.37) * t12.cos() + lit(0.51))
    }

    pub fn p0002(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s20 = lit(0.5) * (b * (lit(0.1) * lit(n as f64))) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut u21 = [(s20 + s20).sin(), lit(0.5) * (a - s20) / (lit(1.0) + b * b)];
        let mut v22 = vec![lit(0.5) * (x[0] * lit(0.39)) / (lit(1.0) + u21[n % 2] * u21[n % 2]), lit(0.5) * (s20 * s20) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.73) * (s20 * b).cos() + lit(0.22)];
        let o23 = if (n + n) > 0 { Some(v22[2].atan().sin()) } else { None };
        {
            let w24 = &mut v22[1..];
            let t27: Dual = u21.iter().rev().take_while(|y25| **y25 > lit(0.693)).map(|y25| ((*y25) / (lit(1.5) + (*y25) * (*y25))).tanh()).take(2).sum();
            s20 = s20 + (lit(0.77) * (w24[1] + t27).sin());
        }
        match n + n {
            0 => {
                if let Some(y29) = positive(lit(0.15) * s20.cos() + lit(0.38)) {
                    let mut k31 = 0;
                    let mut p30 = (lit(0.5) * (v22[0] / (lit(1.5) + v22[n % v22.len()] * v22[n % v22.len()])).atan(), (s20 / (lit(1.5) + b * b)).sin());
                    loop {
                        k31 += 1;
                        if k31 > n {
                            break;
                        }
                        p30 = (p30.1, (p30.0 * (v22[0] + v22[0])).sin());
                        let mut s33 = lit(0.5) * v22[1].max(lit(0.607)) / (lit(1.0) + p30.0 * p30.0);
                        'l34: for y32 in u21.iter_mut() {
                            s33 = (lit(0.59) * s33 + ((*y32) / (lit(1.5) + s20 * s20))).tanh();
                            let (w35, w36) = v22.split_at_mut(2);
                            w35[0] = w36[0] * s33;
                            s20 = s20 + (lit(0.41) * (w36[0] + w35[1]).sin());
                        }
                        s20 = s20 - (lit(0.65) * s33.sin());
                    }
                    let mut k37 = 0;
                    let mut t38 = (u21[n % 2] - u21[n % 2]).sin();
                    'l39: while {
                        k37 += 1;
                        t38 = lit(0.51) * t38 + (lit(0.5) * (v22[k31 % v22.len()] + y29).atan());
                        k37 < 7 && t38 > -lit(0.42)
                    } {
                        for i40 in (1..3 + 2).rev().step_by(3) {
                            t38 = ((p30.0 - y29) + (y29 / (lit(1.5) + y29 * y29))).tanh();
                            let y41 = match q0002(x, lit(0.52) * ((a - y29) - (p30.0 + u21[k37 % 2])).cos() + lit(0.52), n % 4) { Ok(t) => lit(0.25) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            s20 = s20 + (lit(0.76) * y41.sin());
                        }
                        let Some(y42) = first_above(&u21, lit(0.27)) else {
                            return lit(0.74) * p30.0 + lit(0.29) * x[3];
                        };
                        t38 = t38 + (lit(0.28) * y42.sin());
                    }
                    s20 = s20 + (lit(0.77) * (t38 + y29).sin());
                }
            }
            k28 => {
                s20 = s20 + (lit(0.54) * (s20 * v22[0]).tanh());
            }
        }
        lit(0.31) * v22[1] + lit(0.43) * x[n % x.len()] + lit(0.67) * u21[1] + lit(0.27) * s20 + lit(0.91) * v22[1]
    }

    pub fn q0003(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (-a).tanh();
        let f2 = |p3: Dual, q4: Dual| lit(0.5) * (q4 / (lit(1.5) + s1 * s1)) / (lit(1.0) + p3 * p3);
        let t5 = f2(((-(s1 * s1)).exp() * x[n % x.len()].min(lit(-0.537))).tanh(), lit(0.5) * ((x[n % x.len()] - a) * (lit(0.1) * lit(n as f64))).atan()) - f2(lit(0.5) * ((x[n % x.len()] - a) * (lit(0.1) * lit(n as f64))).atan(), lit(0.4));
        let y6 = first_above(x, lit(0.91))?;
        let y7 = lit(0.87) * first_above(&x[..2], lit(0.54))?.sin();
        let f8 = |p9: Dual, q10: Dual| (t5 + x[x.len() - 1]).sin();
        let t11 = if f8(lit(0.35) * ((t5 + s1) - y7.max(lit(-0.117))).cos() + lit(0.85), lit(0.2)) > lit(0.13) { f8(y7.min(lit(-0.247)).sin(), lit(0.35) * ((t5 + s1) - y7.max(lit(-0.117))).cos() + lit(0.85)) } else { f8(lit(0.35) * ((t5 + s1) - y7.max(lit(-0.117))).cos() + lit(0.85), lit(0.35) * ((t5 + s1) - y7.max(lit(-0.117))).cos() + lit(0.85)) };
        if let Some(y12) = first_above(x, lit(0.17)) {
            let mut u13 = [((y6 + y12) + y12).sin(), (y7 * t5).sin(), (-s1).sin(), lit(0.5) * (x[0] * y6).atan()];
            s1 = s1 + (lit(0.69) * (y12 + u13[1]).sin());
        } else {
            s1 = s1 + (lit(0.97) * ((y6 + y6) * (s1 * y7)).sin());
        }
        Some(lit(0.5) * (a - s1) / (lit(1.0) + s1 * s1))
    }

    pub fn p0003(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s14 = (x[1] + a).sin().tanh();
        let mut u15 = [((x[n % x.len()] / (lit(1.5) + s14 * s14)) - lit(0.77)).abs().sin(), lit(0.5) * (a * x[n % x.len()]).atan()];
        let mut p18 = (lit(0.11) * (-a).cos() + lit(0.31), lit(0.97) * a.sin().cos() + lit(0.52));
        for (y16, y17) in x.iter().zip(u15.iter()) {
            p18 = (p18.1, (p18.0 * (a + s14)).sin());
            let y19;
            if !((n + n) <= 3) {
                y19 = (b + (*y16)).tanh();
            } else if (n + n) > 4 && (*y16).max(lit(-0.837)) < lit(-0.87) {
                let mut f20 = |p21: Dual| { s14 = lit(0.5) * s14 + lit(0.5) * ((-p18.0) * ((*y16) - y17)).atan(); s14 * p21 };
                let t22 = f20((-p18.0).sin()) + lit(0.5) * f20(lit(0.7));
                let f23 = |p24: Dual, q25: Dual| lit(0.5) * (p18.1 - y17).atan();
                let t26 = if f23(u15[1].min(lit(0.537)).sin(), lit(0.2)) > lit(0.13) { f23(p18.1.min(lit(0.807)).sin(), u15[1].min(lit(0.537)).sin()) } else { f23(u15[1].min(lit(0.537)).sin(), u15[1].min(lit(0.537)).sin()) };
                y19 = (t22 * x[3]).tanh();
            } else {
                y19 = lit(0.29) * ((b / (lit(1.5) + (*y17) * (*y17))) * (p18.0 * a)).cos() + lit(0.31);
            }
            s14 = lit(0.7) * s14 + lit(0.22) * (y19 + (*y17)).sin();
        }
        let y27;
        if !(n / 2 <= 4) {
            let mut u28 = [lit(0.5) * (-s14).atan(), a.min(lit(0.397)).tanh(), a.sin().tanh(), lit(0.5) * (u15[n % 2] + u15[0]) / (lit(1.0) + b * b)];
            let mut v29 = u15.clone();
            y27 = lit(0.5) * (b * v29[n % 2]).atan();
        } else {
            let y30 = drain(&mut p18.1);
            let y35 = match checked(((x[1] + b) + lit(0.12)).tanh(), (n + 1)) {
                Ok(y31) => {
                    let mut stack33: Vec<usize> = (0..n).collect();
                    while let Some(i34) = stack33.pop() {
                        if i34 > 1 {
                            stack33.push(i34 / 2);
                        }
                        relax(&mut u15, (y30 - x[x.len() - 1]).sin());
                    }
                    lit(0.42) * (y31 + p18.1).cos() + lit(0.49)
                }
                Err(0 | 2) => (s14 * b).tanh(),
                Err(k32) => lit(0.64) * (-(s14 * s14)).exp().cos() + lit(0.11),
            };
            y27 = ((s14 * a) - (lit(0.1) * lit(n as f64))).tanh();
        }
        lit(0.71) * y27 + lit(0.66) * x[n % x.len()] + lit(0.82) * p18.1 + lit(0.22) * u15[0] + lit(0.38) * s14
    }

    pub fn q0004(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * x[2].atan();
        let r2 = match (n + 2) % 3 { 0 => &a, _ => &x[1] };
        let t5: Dual = x.iter().rev().map(|y3| lit(0.98) * (s1 * x[n % x.len()]).cos() + lit(0.96)).sum();
        let t8 = (x[n % x.len()] + x[0]).sin();
        let f6 = |p7: Dual| (lit(0.5) * (t8 * x[1]).atan()) * t8;
        let t8 = f6(t8) + lit(0.5);
        let p7 = t8.sin();
        let t9 = f6(p7 * t8);
        nudge(&mut s1, lit(0.21) * (r2 + p7).cos() + lit(0.12));
        Ok(lit(0.5) * (s1 - (lit(0.1) * lit(n as f64))).cos() / (lit(1.0) + (*r2) * (*r2)))
    }

    pub fn p0004(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.55) * a.cos() + lit(0.11);
        let (t11, mut s12) = (lit(0.5) * (s10 + x[n % x.len()]) / (lit(1.0) + a * a), (a + s10).tanh());
        let mut p15 = (lit(0.5) * (-a).atan(), lit(0.5) * (s10 - a).atan());
        for (i13, y14) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
            p15 = (p15.1, (p15.0 * ((*y14) + t11)).sin());
            let y16 = match chained(((p15.0 - p15.0) - (p15.0 * lit(0.28))).tanh(), lit(0.67) * ((lit(0.1) * lit(i13 as f64)) + p15.0).sin().cos() + lit(0.46)) { Some(t) => lit(0.84) * t, None => lit(0.67) };
            let mut t11 = (*y14) - t11.tanh();
            p15.0 = p15.0 + (lit(0.52) * t11);
            p15.1 = lit(0.84) * (p15.0 / (lit(1.5) + (*y14) * (*y14))).cos() + lit(0.54);
            s12 = s12 + (lit(0.31) * ((*y14) + y16).sin());
        }
        let mut p18 = (lit(0.94) * ((s10 + x[n % x.len()]) * (t11 + p15.1)).cos() + lit(0.33), lit(0.5) * (s12 + x[1]) / (lit(1.0) + a * a));
        'l19: for y17 in [lit(0.5) * a.max(lit(0.417)) / (lit(1.0) + s10 * s10), lit(0.5) * s12.max(lit(-0.497)).atan()] {
            p18 = (p18.1, (p18.0 * (a * a + lit(0.3)).sqrt()).sin());
            let mut u22 = [x[2].min(lit(0.447)).sin(), lit(0.5) * p15.1 / (lit(1.0) + s12 * s12), lit(0.5) * (a - p18.1).atan()];
            u22.iter_mut().zip(x.iter().step_by(2)).for_each(|(y23, y24)| { *y23 = lit(0.5) * *y23 + lit(0.5) * (-p18.1) / (lit(1.0) + x[0] * x[0]); });
            let y27 = match first_above(x, lit(0.89)) {
                Some(y26) if y26 > lit(0.25) => {
                    if (n + 1) > 1 {
                        break 'l19;
                    } else {
                        u22 = [lit(0.5) * ((s10 / (lit(1.5) + y26 * y26)) * (t11 - u22[n % 3])) / (lit(1.0) + y26 * y26), u22[n % 3].max(lit(-0.577)).atan().sin(), (p18.0 * p15.0).tanh()];
                    }
                    (p15.1 * p15.1).ln_1p().sin()
                }
                Some(y26) => lit(0.5) * p18.0.max(lit(-0.267)) / (lit(1.0) + p18.0 * p18.0),
                None => p15.0.max(lit(0.377)).tanh(),
            };
            s12 = lit(0.7) * s12 + lit(0.37) * (y27 + y17).sin();
        }
        lit(0.16) * s12 + lit(0.22) * x[n % x.len()] + p15.1.tanh() + lit(0.77) * p18.0 + lit(0.28) * s12 + lit(0.13) * p15.1 + lit(0.96) * s10
    }

    pub fn p0005(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((a + a) * (a * x[1])).atan();
        let mut m2 = if (n + n) % 2 == 0 || x[3].min(lit(-0.967)) < x[x.len() - 1] { n / 2 } else { 0 };
        let t5: Dual = x[1..].iter().map(|y3| { if *y3 > lit(-0.583) { return lit(0.5) * (a / (lit(1.5) + s1 * s1)) / (lit(1.0) + s1 * s1); } lit(0.5) * y3 }).sum();
        let Ok(y6) = staged(((t5 + t5) * a.atan()).tanh(), lit(0.5) * (lit(0.66) * (a - lit(0.77)).abs()).atan(), (n + 2)) else {
            return lit(0.72) * s1 + lit(0.22) * x[n % x.len()] + (lit(0.24) * (a * a).cos() + lit(0.14));
        };
        let t9: Dual = x.iter().fold(lit(0.5) * (t5 * t5).max(lit(0.717)) / (lit(1.0) + s1 * s1), |s8, y7| lit(0.5) * s8 + x[0].max(lit(0.927)).sin());
        let mut s10 = (t5 + y6).tanh();
        for i11 in 0..n.min(4) {
            s10 = (lit(0.21) * s10 + (y6 * s10)).tanh();
            let mut u13 = [y6.min(lit(-0.867)).tanh(), (y6 - y6).sin(), lit(0.5) * (-(t5 * t9)) / (lit(1.0) + t9 * t9)];
            'l14: for y12 in x {
                u13 = [u13[1], u13[2], lit(0.5) * ((*y12).max(lit(-0.387)) + (lit(0.1) * lit(i11 as f64))) / (lit(1.0) + t9 * t9)];
                match n % 5 {
                    2 => return lit(0.19) * t9 + lit(0.87) * x[1] + (u13[i11 % 3] * x[1]).tanh(),
                    _ => {
                        let mut k16 = 0;
                        let mut u15 = [(x[0] + (lit(0.1) * lit(i11 as f64))).sin(), (t9 * (lit(0.1) * lit(i11 as f64))).min(lit(-0.617)).sin(), (s10 - u13[2]).sin()];
                        while k16 < 2 {
                            k16 += 1;
                            u15 = [u15[1], u15[2], lit(0.46) * (y12 + s10).cos() + lit(0.13)];
                            s10 = s10 + (lit(0.27) * stepped(u15[m2 % 3].min(lit(-0.97)).sin(), i11));
                            m2 = (m2 * 3 + 2) % 7;
                        }
                        'l18: for y17 in x {
                            let y19 = rotate(&mut u13);
                            let y20 = rotate(&mut u13);
                            s10 = lit(0.7) * s10 + lit(0.76) * (y20 + (*y17)).sin();
                        }
                        s1 = s1 + (lit(0.76) * u15[1].sin());
                    }
                }
                s1 = s1 + (lit(0.64) * (*y12).sin());
            }
            s10 = s10 + (lit(0.67) * u13[1].sin());
        }
        lit(0.51) * y6 + lit(0.58) * x[m2 % x.len()] + (lit(0.5) * (s10 + t9).atan()) + lit(0.24) * s1 + lit(0.41) * s10
    }

    pub fn q0006(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((x[2] + lit(0.74)) - (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))) / (lit(1.0) + a * a);
        s1 = s1 + (lit(0.63) * chained(lit(0.5) * (a - s1.atan()).atan(), lit(0.5) * x[3].cos().atan())?);
        let mut y2 = if !((n + 1) <= 3) {
            let mut s3 = lit(0.0);
            s3 = s3 + (lit(0.5) * ((s1 * x[x.len() - 1]) * (s1 + x[x.len() - 1])).atan());
            let mut u4 = [lit(0.57) * (lit(0.94) + s1).cos() + lit(0.44), lit(0.68) * (-s3).cos() + lit(0.59), lit(0.5) * (s3 + lit(0.98)).atan(), lit(0.63) * ((x[0] + x[n % x.len()]) - (-s1)).cos() + lit(0.31)];
            u4.iter_mut().zip(x.iter()).for_each(|(y5, y6)| { *y5 = lit(0.5) * *y5 + lit(0.5) * ((*y6) + a).atan(); });
            ((a / (lit(1.5) + a * a)) * a.max(lit(0.297))).sin()
        } else {
            'l8: for i7 in (0..n).rev() {
                'l10: for i9 in (0..3).rev() {
                    let y11 = first_above(x, lit(0.65))?;
                    s1 = s1 + (lit(0.25) * chained(lit(0.5) * (y11 / (lit(1.5) + y11 * y11)) / (lit(1.0) + x[3] * x[3]), lit(0.38) * ((x[i7 % x.len()] * x[1]) + (a + a)).cos() + lit(0.59))?);
                    s1 = s1 + (lit(0.25) * y11.sin());
                }
            }
            s1 = s1 + (lit(0.41) * positive(lit(0.16) * (s1 * x[0]).cos() + lit(0.64))?);
            x[0].max(lit(0.347)).tanh()
        };
        Some((y2 - x[1]).sin())
    }

    pub fn p0006(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.5) * (b * b).ln_1p() / (lit(1.0) + b * b);
        let mut m13 = (n + n);
        let mut s14 = lit(0.5);
        s14 = s14 + (lit(0.5) * (-(a * a)).exp().atan());
        let y18 = match m13 + 1 {
            ..2 => (x[0] / (lit(1.5) + b * b)).sin(),
            2..=4 => {
                b = b + (lit(0.54) * blend(&s12, &a));
                let t17: Dual = x.iter().chain(&x[..]).fold((s12 - x[3]).tanh(), |s16, y15| lit(0.5) * s16 + lit(0.5) * (x[1] / (lit(1.5) + s14 * s14)).atan());
                (s14 * s14).ln_1p().sin()
            }
            _ => ((s12 + s14) + (a + s14)).tanh(),
        };
        let y20 = match n + n {
            1..=3 | 6 => {
                let mut y19 = if (y18 * y18).ln_1p() >= lit(-0.737) {
                    (y18 * y18).ln_1p().sin()
                } else if s12 > s14 {
                    lit(0.5) * b / (lit(1.0) + a * a)
                } else {
                    return lit(0.32) * b + lit(0.67) * x[3] + (lit(0.24) * s12.cos().cos() + lit(0.29));
                };
                (y19 + y18).sin()
            }
            _ => return lit(0.31) * s12 + lit(0.11) * x[1],
        };
        let y26 = match mode(n + n) {
            Mode::Low => {
                let r21 = if !(n <= 2) { &y18 } else { &x[1] };
                lit(0.23) * y18.cos() + lit(0.24)
            }
            Mode::Middle => {
                let t24 = lit(0.5) * (b + a).min(lit(-0.487)).atan();
                let f22 = |p23: Dual| (lit(0.81) * x[2].max(lit(0.437)).cos() + lit(0.19)) * t24;
                let t24 = f22(t24) + lit(0.5);
                let p23 = t24.sin();
                let t25 = f22(p23 * t24);
                (s14 + t24).sin()
            }
            Mode::High => {
                return lit(0.92) * y18 + lit(0.91) * x[m13 % x.len()] + (s14 + s12).max(lit(-0.567)).tanh();
            }
        };
        lit(0.51) * y20 + lit(0.81) * x[m13 % x.len()] + (lit(0.95) * (s14 + a).cos() + lit(0.65)) + lit(0.38) * s12 + lit(0.11) * b + lit(0.23) * s14
    }

    pub fn p0007(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((a / (lit(1.5) + b * b)) * (x[0] / (lit(1.5) + b * b))).atan();
        let mut o2: Option<Dual> = None;
        let y3 = blend(&x[1], &a);
        let mut k4 = 0;
        let mut s6 = (x[n % x.len()] + (lit(0.1) * lit(n as f64))).tanh();
        let y5 = loop {
            k4 += 1;
            if k4 > n / 2 {
                break lit(0.51) * ((y3 + a) - lit(0.77)).abs().cos() + lit(0.53);
            }
            s6 = (lit(0.25) * s6 + (s6 - lit(0.51))).tanh();
            match (n + 1) % 5 {
                2 => continue,
                _ => {}
            }
        };
        let f7 = |p8: Dual| lit(0.65) * (p8 + y5).cos() + lit(0.57);
        let t10 = x.iter().filter(|y9| f7(**y9) > lit(0.11)).fold(lit(0.4), |s, y9| s * f7(*y9));
        let mut k11 = 0;
        let mut s12 = (y3 * y3).sin();
        loop {
            s12 = (lit(0.11) * s12 + x[x.len() - 1].min(lit(-0.17))).tanh();
            let mut s14 = lit(0.5) * (s12.min(lit(0.607)) / (lit(1.5) + s1 * s1)) / (lit(1.0) + t10 * t10);
            'l15: for y13 in [lit(0.5) * ((lit(0.59) * s6) * (s12 + s6)) / (lit(1.0) + s1 * s1), t10.sin()] {
                s14 = (lit(0.22) * s14 + (s12 * y13)).tanh();
                for (i16, y17) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                    b = b / (lit(1.1) + (s6 + y17) * (s6 + y17));
                    match mode(i16) {
                        Mode::Low => {
                            let mut u18 = [((-(s12 * s12)).exp() / (lit(1.5) + y13 * y13)).tanh(); 4];
                            u18.iter_mut().zip(x.iter().rev()).for_each(|(y19, y20)| { *y19 = lit(0.5) * *y19 + lit(0.5) * ((lit(0.27) - s14) + (-(*y20))) / (lit(1.0) + (*y17) * (*y17)); });
                            s6 = s6 + (lit(0.44) * u18[k4 % 4].sin());
                        }
                        Mode::Middle => {
                            nudge(&mut b, lit(0.5) * (s12.min(lit(0.707)) - y17) / (lit(1.0) + s12 * s12));
                        }
                        Mode::High => {
                            let mut o21: Option<Dual> = None;
                        }
                    }
                    s12 = s12 - (lit(0.18) * (*y17).sin());
                }
                s6 = s6 - (lit(0.72) * y13.sin());
            }
            s12 = s12 + (lit(0.86) * s14.sin());
            k11 += 1;
            if (k11 + 3) > 2 && t10.sin() > lit(0.187) || k11 >= 4 {
                break;
            }
        }
        lit(0.35) * s12 + lit(0.91) * x[k4 % x.len()] + (lit(0.99) * ((lit(0.1) * lit(k4 as f64)) - ((lit(0.1) * lit(n as f64)) - s12)).cos() + lit(0.43)) + lit(0.82) * s12 + lit(0.55) * b + lit(0.61) * a + lit(0.85) * s1 + lit(0.97) * s6
    }

    pub fn p0008(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((-x[2]) + x[n % x.len()].sin()).sin();
        let o2 = if s1 - a >= lit(-0.37) { Some(lit(0.5) * (x[n % x.len()] / (lit(1.5) + x[0] * x[0])).atan().atan()) } else { None };
        let mut k3 = 0;
        let mut t4 = (s1 * lit(0.57)).sin();
        let mut s5 = lit(0.5) * s1 / (lit(1.0) + s1 * s1);
        'l6: while {
            k3 += 1;
            t4 = lit(0.69) * t4 + (lit(0.5) * (x[0] * s1).atan());
            k3 < 7 && t4 > -lit(0.16)
        } {
            s5 = (lit(0.29) * s5 + (-a)).tanh();
            let w7 = &x[..2];
            for i8 in (0..n).rev() {
                let f9 = |p11: Dual| lit(0.5) * (w7[k3 % w7.len()] + a) / (lit(1.0) + s5 * s5);
                let f10 = |p11: Dual| f9(p11) - f9((s5 - t4).sin());
                let t12 = f10(((s5 * t4) * (s1 * s1 + lit(0.3)).sqrt()).sin());
                t4 = t4 + (lit(0.48) * t12.sin());
            }
            t4 = t4 - (lit(0.93) * w7[n % w7.len()].sin());
        }
        let w13 = &x[2..4];
        lit(0.43) * w13[k3 % w13.len()] + lit(0.88) * x[n % x.len()] + lit(0.19) * s5 + lit(0.64) * s1 + lit(0.66) * t4
    }

    pub fn p0009(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.98) * (a + x[n % x.len()]).cos() + lit(0.82);
        let mut u2 = [lit(0.5) * (s1 * s1) / (lit(1.0) + a * a); 2];
        let mut o3: Option<Dual> = None;
        let mut y4 = if !((n + n) <= 1) {
            let t6: Dual = x.iter().rev().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or((x[0] - u2[n % 2]).tanh());
            lit(0.5) * ((-t6) * (a - lit(0.77)).abs()) / (lit(1.0) + t6 * t6)
        } else {
            s1 = s1 + (lit(0.63) * soften((u2[0] + s1).sin()));
            'l8: for i7 in (4..n).rev() {
                let mut u11 = [(a / (lit(1.5) + u2[i7 % 2] * u2[i7 % 2])).sin(), lit(0.57) * (lit(0.37) - u2[i7 % 2]).cos() + lit(0.15), lit(0.5) * (-x[2]).atan()];
                'l12: for (y9, y10) in x.iter().zip(&u2) {
                    u11 = [u11[1], u11[2], lit(0.5) * (*y10) / (lit(1.0) + u2[1] * u2[1])];
                    if (a * a).ln_1p() <= lit(0.367) {
                        let t13 = std::mem::take(&mut u11[2]);
                        s1 = lit(0.7) * s1 + lit(0.74) * t13.sin();
                    }
                    s1 = s1 + (lit(0.21) * ((*y10) + (*y9)).sin());
                }
                s1 = s1 + (lit(0.38) * u11[i7 % 3].sin());
            }
            lit(0.5) * ((s1 * s1 + lit(0.3)).sqrt() * (s1 - lit(0.77)).abs()).atan()
        };
        lit(0.22) * a + lit(0.93) * x[3] + lit(0.93) * u2[0] + lit(0.28) * s1 + lit(0.93) * y4
    }

    pub fn p0010(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[1] + b).min(lit(0.247)).atan();
        let y2 = {
            let t4: Dual = x.iter().find_map(|y3| if *y3 > lit(-0.763) { Some(lit(0.69) * (*y3).max(lit(0.787)).cos() + lit(0.39)) } else { None }).unwrap_or(lit(0.77) * (-b).cos() + lit(0.61));
            lit(0.5) * (a + b) / (lit(1.0) + s1 * s1)
        };
        let mut s7 = lit(0.96) * ((b * a) * (y2 * s1)).cos() + lit(0.21);
        for (i5, y6) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
            s7 = (lit(0.24) * s7 + y2.min(lit(0.697))).tanh();
            match (n + 1) % 4 {
                0 => {
                    let t10: Dual = x.iter().map(|y8| lit(0.5) * y2.max(lit(0.597)) / (lit(1.0) + s1 * s1)).product();
                    let mut f11 = move |p12: Dual| { s1 = s1.sin() + (y6 + (-p12)).tanh(); s1 * p12 };
                    s1 = s1 + (((y6 * x[i5 % x.len()]) + lit(0.17)).sin());
                    let t13 = f11(lit(0.85) * (x[i5 % x.len()] + (*y6).cos()).cos() + lit(0.95)) - f11(s1);
                    s1 = s1 - (lit(0.85) * (t13 + t10).sin());
                }
                1 => {
                    let r14 = if (i5 + 3) > 1 && b.max(lit(0.227)) >= x[3] { &a } else { &y2 };
                    s1 = lit(0.7) * s1 + lit(0.16) * (*r14).sin();
                }
                _ => {
                    s7 = s7 + (lit(0.64) * (lit(0.5) * (s1 + lit(0.48)).atan()));
                }
            }
            s7 = s7 + (lit(0.81) * (*y6).sin());
        }
        lit(0.23) * s7 + lit(0.55) * x[n % x.len()] + lit(0.35) * s1 + lit(0.54) * s7
    }

    pub fn p0011(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.99) * a.min(lit(-0.297)).cos() + lit(0.18);
        let mut k2 = 0;
        let mut t3 = lit(1.0) + (s1 + x[2]).sin();
        let mut s4 = lit(0.5) * (a * lit(0.96)) / (lit(1.0) + s1 * s1);
        while t3 > lit(0.14) && k2 < 12 {
            t3 = t3 * (lit(0.65));
            k2 += 1;
            s4 = (lit(0.92) * s4 + (s1 * s1).ln_1p()).tanh();
            let t7: Dual = x.iter().take(3).filter(|y5| **y5 > lit(-0.543)).map(|y5| lit(0.5) * (s4 + s4).atan()).skip(1).sum();
            let mut s9 = lit(0.5) * ((lit(0.1) * lit(k2 as f64)) + s1).atan();
            for y8 in x.iter() {
                s9 = (lit(0.66) * s9 + (s9 - y8)).tanh();
                let f10 = |p11: Dual| (s1 + p11).tanh();
                let t13 = x.iter().map(|y12| f10(*y12)).sum::<Dual>();
                s1 = s1 + (lit(0.25) * (t13 + (*y8)).sin());
            }
            let r14 = if (k2 + n) % 2 == 1 { &b } else { &s4 };
            t3 = t3 + (lit(0.25) * ((*r14) + s9).sin());
        }
        let mut stack15: Vec<usize> = (0..n).collect();
        while let Some(i16) = stack15.pop() {
            if i16 > 1 {
                stack15.push(i16 / 2);
            }
            let t21: Dual = x.iter().skip(1).zip(x.iter().rev()).enumerate().map(|(i19, (y17, y20))| (lit(0.79) * (s4 + s1).cos() + lit(0.13)) * y20 * lit(i19 as f64)).sum::<Dual>().tanh();
            s4 = s4 + (lit(0.35) * t21.sin());
        }
        let mut f22 = |p23: Dual| { s1 = lit(0.5) * s1 + ((p23 * t3) * (s4 * b)).sin(); s1 * p23 };
        let t24 = f22(lit(0.5) * b.sin().max(lit(-0.597)).atan()) + lit(0.5) * f22(lit(0.7));
        let t27: Dual = x.iter().rev().map(|y25| { if *y25 > lit(0.703) { return ((*y25) - t24).cos().sin(); } lit(0.5) * y25 }).take(2).sum();
        let t28 = std::mem::take(&mut s4);
        lit(0.59) * t28 + lit(0.43) * x[2] + t27.tanh() + lit(0.68) * s4 + lit(0.49) * s1 + lit(0.81) * t3
    }

    pub fn p0012(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[n % x.len()] - x[n % x.len()]) / (lit(1.0) + x[0] * x[0]);
        let mut u2 = [(s1 * s1).max(lit(0.927)).tanh(); 4];
        let mut v3 = Vec::new();
        v3.push(lit(0.92) * (u2[n % 4] / (lit(1.5) + s1 * s1)).cos() + lit(0.62));
        v3.push((a - b).sin());
        v3.push((-b).cos().sin());
        let mut m4 = 0;
        let mut p5 = (lit(0.5) * (lit(0.74) - v3[v3.len() - 1]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.5) * u2[0].max(lit(0.97)) / (lit(1.0) + u2[2] * u2[2]));
        v3 = vec![(p5.0 * v3[2]).tanh(); 4];
        let e6 = if a.min(lit(-0.657)) > p5.1 { Err(2_u8) } else { Ok(((-(s1 * s1)).exp() + (s1 + (lit(0.1) * lit(m4 as f64)))).tanh()) };
        match (first_above(&v3[..2], lit(0.27)), (n + n) % 3) {
            (_, 0) => {
                if !((m4 + 1) <= 1) {
                    let f9 = |p10: Dual, q11: Dual| (-v3[m4 % v3.len()]).sin();
                    let t12 = if f9((v3[m4 % v3.len()] - u2[m4 % 4]).sin(), lit(0.2)) > lit(0.13) { f9(lit(0.5) * u2[2].sin() / (lit(1.0) + u2[0] * u2[0]), (v3[m4 % v3.len()] - u2[m4 % 4]).sin()) } else { f9((v3[m4 % v3.len()] - u2[m4 % 4]).sin(), (v3[m4 % v3.len()] - u2[m4 % 4]).sin()) };
                    let y14 = match ((m4 + n) > 2, n) {
                        (true, 0..=2) => lit(0.5) * (v3[m4 % v3.len()] - p5.1).atan(),
                        (false, _) => (u2[m4 % 4] + (lit(0.1) * lit(n as f64))).sin(),
                        _ => return lit(0.94) * v3[0] + ((t12 / (lit(1.5) + x[m4 % x.len()] * x[m4 % x.len()])) + (x[x.len() - 1] - v3[2])).sin(),
                    };
                    s1 = s1 + (lit(0.78) * (y14 + t12).sin());
                }
            }
            (Some(y8), k7) => {}
            _ => {
                s1 = s1 + (lit(0.43) * (lit(0.5) * (a - s1) / (lit(1.0) + u2[n % 4] * u2[n % 4])));
            }
        }
        lit(0.26) * s1 + lit(0.97) * x[n % x.len()] + lit(0.23) * p5.1 + lit(0.57) * v3[n % v3.len()] + lit(0.45) * s1 + lit(0.23) * u2[n % 4] + lit(0.71) * b
    }

    pub fn p0013(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[3].min(lit(0.547)) / (lit(1.0) + b * b);
        let mut m2 = if !(n / 2 <= 2) { (n + 1) } else { 2 };
        let y3;
        if b / (lit(1.5) + a * a) < lit(-0.487) {
            let y27 = match n / 2 {
                ..=2 => {
                    let mut s4 = lit(1.0);
                    s4 = s4 + (lit(0.48) * b.min(lit(0.837)).cos() + lit(0.41));
                    ((s1 + a) * (s1 + a) + lit(0.3)).sqrt().tanh()
                }
                3.. => {
                    let y5;
                    if n % 2 == 1 {
                        y5 = lit(0.5) * (x[1] * x[1] + lit(0.3)).sqrt().atan();
                    } else {
                        y5 = (x[0] + x[0]).sin();
                    }
                    match positive(lit(0.5) * s1.max(lit(-0.647)).atan()) {
                        Some(y7) if y7 > lit(0.59) => {
                            let t10: Dual = x[1..].iter().take_while(|y8| **y8 > lit(-0.33)).map(|y8| (-y7).tanh()).sum();
                            let mut k11 = 0;
                            let mut t12 = lit(1.0) + (s1.max(lit(-0.417)) + t10.atan()).sin();
                            while t12 > lit(0.67) && k11 < 12 {
                                t12 = t12 * (lit(0.71));
                                k11 += 1;
                                let t16: Dual = x.iter().step_by(2).scan((-b).sin(), |s15, y13| { *s15 = lit(0.5) * *s15 + (-(*y13)).sin(); Some(s15.sin()) }).sum();
                                let w17 = &x[2..];
                                s1 = s1 + (lit(0.53) * (w17[0] + t16).sin());
                            }
                            a = a - (lit(0.53) * (t12 + y7).sin());
                        }
                        Some(y7) => {
                            let t21: Dual = x.iter().take(2).flat_map(|y18| { let t20 = ((y18 * s1) * (x[m2 % x.len()] + (*y18))).tanh(); x.iter().map(move |y19| t20 * (lit(0.96) * (y19 - y7).cos() + lit(0.57))) }).take(2).sum();
                            let t21 = t21 * lit(0.43);
                            s1 = s1 + (lit(0.82) * (t21 + y7).sin());
                        }
                        None => {
                            let mut k22 = 0;
                            let mut t23 = lit(1.0) + s1.cos().tanh();
                            while t23 > lit(0.93) && k22 < 12 {
                                t23 = t23 * (lit(0.56));
                                k22 += 1;
                                let y24 = match positive(lit(0.5) * (b * (lit(0.1) * lit(m2 as f64))).atan()) { Some(t) => lit(0.59) * t, None => lit(0.29) };
                                let t26: Dual = x[1..].iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(y5.cos().tanh());
                                a = a + (lit(0.81) * (t26 + y24).sin());
                            }
                            a = a + (lit(0.87) * t23.sin());
                        }
                    }
                    ((lit(0.58) * y5) * (y5 * (lit(0.1) * lit(n as f64)))).tanh()
                }
            };
            y3 = lit(0.5) * y27 / (lit(1.0) + s1 * s1);
        } else {
            y3 = lit(0.5) * (s1 / (lit(1.5) + x[2] * x[2])).atan();
        }
        lit(0.65) * b + (lit(0.5) * (s1 + y3).max(lit(0.47)).atan()) + lit(0.11) * s1 + lit(0.18) * a
    }

    pub fn p0014(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * x[n % x.len()]).atan();
        let mut u2 = [lit(0.12) * (lit(0.67) * s1).cos() + lit(0.12), lit(0.21) * a.cos() + lit(0.19), lit(0.5) * s1.atan().atan(), lit(0.5) * (lit(0.84) + x[0]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])];
        let mut v3 = vec![(u2[n % 4] + lit(0.77)).tanh(); 4];
        u2[n % 4] = u2[n % 4] + (lit(0.41) * (lit(0.5) * u2[n % 4].max(lit(0.347)).min(lit(0.797)) / (lit(1.0) + s1 * s1)));
        let y5 = match chained(((s1 * v3[2]) - (v3[n % v3.len()] + x[n % x.len()])).tanh(), ((v3[n % v3.len()] + u2[1]) / (lit(1.5) + a * a)).tanh()) {
            Some(y4) => lit(0.46) * (s1 + v3[n % v3.len()]).cos() + lit(0.81),
            None => lit(0.5) * u2[n % 4].min(lit(-0.567)) / (lit(1.0) + a * a),
        };
        let y7 = match n {
            k6 @ 1..=3 => lit(0.5) * (v3[v3.len() - 1] * y5).atan(),
            _ => (u2[0] * v3[n % v3.len()]).min(lit(-0.447)).tanh(),
        };
        {
            let (w8, w9) = v3.split_at_mut(3);
            w8[0] = w9[0] * y7;
            let t12: Dual = x.iter().skip(1).map(|y10| lit(0.52) * (w9[0] * w9[n % w9.len()]).cos() + lit(0.89)).product();
            let t15: Dual = u2.iter().step_by(2).filter_map(|y13| if *y13 > lit(0.443) { Some((*y13).min(lit(-0.987)).sin()) } else { None }).skip(1).sum();
            s1 = s1 - (lit(0.59) * (t12 + w9[0]).sin());
        }
        v3[n % 4] = lit(0.66) * (y5 * a).cos() + lit(0.83);
        let mut f16 = |p17: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * (y7.atan() * ((lit(0.1) * lit(n as f64)) + y5)) / (lit(1.0) + y5 * y5); s1 * p17 };
        let t18 = f16((u2[n % 4] * lit(0.12)).tanh()) + lit(0.5) * f16(lit(0.7));
        lit(0.45) * v3[1] + lit(0.46) * x[n % x.len()] + lit(0.77) * u2[3] + lit(0.94) * s1 + lit(0.64) * v3[n % v3.len()]
    }

    pub fn q0015(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (a * a).atan();
        if (n + n) > 4 && -x[3] >= lit(0.757) {
            let y2 = lit(0.57) * positive(lit(0.5) * s1.max(lit(0.377)) / (lit(1.0) + a * a))?.sin();
            s1 = s1 + (lit(0.21) * blend(&s1, &y2));
            if lit(0.74) + y2 >= lit(-0.477) {
                let y3 = lit(0.58) * positive((a / (lit(1.5) + a * a)).tanh())?.sin();
                let e4: Result<Dual, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok((y3 - a).sin()) };
                s1 = s1 + (lit(0.33) * y3.sin());
            } else if n / 2 % 3 != 1 {
                s1 = s1 + (lit(0.66) * (a * a).tanh());
            } else if n % 2 == 0 || (x[n % x.len()] - lit(0.77)).abs() <= lit(0.467) {
                s1 = s1 + (lit(0.61) * x[x.len() - 1].min(lit(0.867)).tanh());
            }
            s1 = s1 + (lit(0.48) * y2.sin());
        } else {
            s1 = s1 + (lit(0.21) * (lit(0.5) * (s1 + x[n % x.len()]).atan()));
        }
        Some(lit(0.44) * a.max(lit(-0.797)).cos() + lit(0.66))
    }

    pub fn p0015(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s5 = (a + x[1]).sin().tanh();
        let mut u6 = [lit(0.5) * x[n % x.len()].max(lit(0.507)).atan(), x[x.len() - 1].atan().tanh()];
        let mut v7 = Vec::new();
        v7.push(((u6[n % 2] - b) + (u6[n % 2] + b)).tanh());
        v7.push(lit(0.41) * x[n % x.len()].cos() + lit(0.59));
        v7.push(lit(0.5) * (b - x[n % x.len()]).atan());
        let mut o8: Option<Dual> = None;
        let mut u10 = [(x[1] + v7[1]).tanh(), (v7[n % v7.len()] + a).sin(), (u6[1] - s5).min(lit(-0.857)).tanh()];
        'l11: for y9 in v7.iter() {
            u10 = [u10[1], u10[2], lit(0.12) * ((*y9) * u6[1]).cos() + lit(0.14)];
            let y12 = match checked(((u10[n % 3] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) + (u6[n % 2] + (lit(0.1) * lit(n as f64)))).sin(), n) { Ok(t) => lit(0.97) * t, Err(k) => lit(0.1) * lit(k as f64) };
            let t16: Dual = v7.iter().step_by(2).scan(((u10[n % 3] - y9) * (u6[n % 2] - x[n % x.len()])).tanh(), |s15, y13| { *s15 = lit(0.5) * *s15 + lit(0.5) * (y12 + x[x.len() - 1]).atan(); Some(s15.sin()) }).take(2).sum();
            s5 = s5 + (lit(0.66) * (t16 + y12).sin());
        }
        let mut u19 = [((v7[n % v7.len()] / (lit(1.5) + u10[1] * u10[1])) + (v7[n % v7.len()] + x[0])).tanh(), lit(0.5) * (s5 + x[2]) / (lit(1.0) + u6[1] * u6[1]), lit(0.39) * (-b).cos() + lit(0.19)];
        for (i17, y18) in u10.iter().enumerate() {
            u19 = [u19[1], u19[2], y18.sin()];
            let mut k20 = 0;
            let mut t21 = u6[k20 % 2].cos().tanh();
            'l22: while {
                k20 += 1;
                t21 = lit(0.72) * t21 + ((*y18) + v7[i17 % v7.len()]).tanh();
                k20 < 7 && t21 > -lit(0.19)
            } {
                let t25 = lit(0.65) * ((-a) * (u10[i17] * lit(0.21))).cos() + lit(0.82);
                let f23 = |p24: Dual| (lit(0.17) * t25.tanh().powi(2).cos() + lit(0.16)) * t25;
                let t25 = f23(t25) + lit(0.5);
                let p24 = t25.sin();
                let t26 = f23(p24 * t25);
                s5 = s5 + (lit(0.99) * (p24 + t25).sin());
            }
            s5 = s5 + (lit(0.18) * (t21 + (*y18)).sin());
        }
        lit(0.83) * u6[1] + lit(0.16) * x[3] + lit(0.58) * u6[1] + lit(0.67) * s5 + lit(0.58) * v7[n % v7.len()] + lit(0.91) * u19[n % 3] + lit(0.98) * u10[2]
    }

    pub fn p0016(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[3] * x[3] + lit(0.3)).sqrt().tanh();
        let mut p4 = (s1.tanh().powi(2).sin(), lit(0.87) * a.cos() + lit(0.24));
        for (i2, y3) in x.iter().enumerate() {
            p4 = (p4.1, (p4.0 * (p4.1 + b)).sin());
            let mut s5 = lit(0.5);
            s5 = s5 + (lit(0.82) * a.max(lit(0.457)).cos() + lit(0.14));
            let mut m6 = if n / 2 > 0 { i2 / 2 } else { 1 };
            let t9: Dual = x.iter().take_while(|y7| **y7 > lit(-0.463)).map(|y7| ((*y3) + y3).sin()).skip(1).sum();
            s1 = s1 + (lit(0.94) * ((*y3) + t9).sin());
        }
        let f10 = |p12: Dual| (lit(0.91) + b).sin();
        let f11 = |p12: Dual| f10(p12) - f10(lit(0.5) * (a / (lit(1.5) + p4.0 * p4.0)) / (lit(1.0) + s1 * s1));
        let t13 = f11(lit(0.5) * (b * a).atan());
        let y19 = match n + n {
            0 => (p4.1 * s1).sin(),
            k14 => {
                let f15 = |p16: Dual| -> Dual { if p16 > lit(0.23) { return (t13 - p16).tanh(); } lit(0.5) * ((x[3] + x[1]) + (x[k14 % x.len()] * t13)) / (lit(1.0) + s1 * s1) };
                let t18 = f15(lit(0.26) * (b + lit(0.89)).cos() + lit(0.84)) * f15(lit(0.5) * s1.min(lit(-0.887)).atan());
                (s1 + t18).sin()
            }
        };
        lit(0.12) * s1 + lit(0.54) * x[0] + (lit(0.5) * (a + y19).min(lit(-0.417)) / (lit(1.0) + t13 * t13)) + lit(0.23) * s1 + lit(0.73) * p4.1
    }

    pub fn p0017(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = ((x[n % x.len()] / (lit(1.5) + x[2] * x[2])) - a.max(lit(0.937))).tanh();
        let mut u2 = [lit(0.5) * (s1 * s1).atan(), lit(0.5) * (((lit(0.1) * lit(n as f64)) - x[0]) - x[3].tanh().powi(3)) / (lit(1.0) + x[1] * x[1]), lit(0.24) * (x[0] + s1).cos() + lit(0.99)];
        let mut v3 = x.to_vec();
        let mut o4 = Some(lit(0.5) * (v3[0].max(lit(0.387)) * s1.min(lit(-0.157))) / (lit(1.0) + s1 * s1));
        let mut p5 = (lit(0.32) * (a - x[n % x.len()]).cos() + lit(0.71), lit(0.5) * v3[n % v3.len()] / (lit(1.0) + u2[0] * u2[0]));
        v3[1..].fill(lit(0.5) * (a + s1).atan());
        for w6 in v3.chunks_mut(2) {
            w6[0] = lit(0.5) * (x[1] - w6[n % w6.len()]).atan();
            'l8: for i7 in (0..x.len()).rev() {
                let t10: Dual = u2.iter().chain(&w6[..]).map(|y9| lit(0.41) * (a - (*y9)).cos() + lit(0.93)).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| w6[n % w6.len()].max(lit(-0.377)).tanh());
                s1 = s1 + (lit(0.54) * t10.sin());
            }
            let t12: Dual = w6.iter().rev().map(|y11| lit(0.5) * (*y11).max(lit(-0.307)) / (lit(1.0) + u2[n % 3] * u2[n % 3])).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| ((p5.1 * w6[0]) * ((lit(0.1) * lit(n as f64)) - w6[n % w6.len()])).sin());
            o4 = Some((p5.1 * u2[n % 3]).tanh());
            s1 = lit(0.7) * s1 + lit(0.33) * (t12 + w6[0]).sin();
        }
        'l15: for (i13, y14) in u2.iter().enumerate() {
            let y16 = {
                relax(&mut v3[..2], (-(*y14)).sin());
                'l18: for y17 in x.iter() {
                    match (n + 2) % 4 {
                        0 | 3 => {
                            let t19 = std::mem::take(&mut v3[2]);
                            a = a - (lit(0.61) * t19.sin());
                        }
                        _ => {
                            p5.1 = p5.1 + (lit(0.32) * (lit(0.5) * ((*y14) * (*y14)).sin() / (lit(1.0) + p5.0 * p5.0)));
                        }
                    }
                    a = a + (lit(0.45) * (*y17).sin());
                }
                (u2[i13] * p5.0).sin()
            };
            a = a + (lit(0.43) * (y16 + (*y14)).sin());
        }
        lit(0.54) * p5.1 + lit(0.41) * x[x.len() - 1] + (lit(0.68) * (p5.0 + u2[n % 3]).cos() + lit(0.98)) + lit(0.76) * s1 + lit(0.92) * u2[n % 3] + lit(0.68) * a + lit(0.29) * v3[n % v3.len()] + lit(0.69) * p5.1
    }

    pub fn p0018(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = ((a + x[2]) - lit(0.68)).tanh();
        let mut v2 = vec![(x[1] - s1).tanh(), ((s1 / (lit(1.5) + a * a)) + (s1 - a)).sin(), lit(0.75) * (a + (lit(0.1) * lit(n as f64))).cos() + lit(0.13), lit(0.5) * s1.atan() / (lit(1.0) + a * a)];
        {
            let w3 = &mut v2[..2];
            for i4 in 0..w3.len() {
                let mut y5 = if (i4 + 3) % 2 == 0 || a + lit(0.32) >= lit(0.447) {
                    let y6 = {
                        let t9: Dual = x.iter().skip(1).filter(|y7| **y7 > lit(-0.463)).map(|y7| lit(0.5) * a.max(lit(0.487)) / (lit(1.0) + (*y7) * (*y7))).take(2).sum();
                        (s1 + s1).sin().tanh()
                    };
                    for y10 in w3.iter_mut() {
                        let y11 = mean(x);
                        s1 = s1 + (lit(0.18) * (y11 + (*y10)).sin());
                    }
                    lit(0.5) * (-y6) / (lit(1.0) + w3[w3.len() - 1] * w3[w3.len() - 1])
                } else if -x[1] <= s1 {
                    let o12 = if lit(0.21) + s1 < s1 { Some(lit(0.44) * x[3].cos() + lit(0.82)) } else { None };
                    x[2].min(lit(-0.447)).sin()
                } else {
                    lit(0.5) * ((w3[i4] - lit(0.63)) + (lit(0.1) * lit(i4 as f64))) / (lit(1.0) + s1 * s1)
                };
                s1 = s1 + (lit(0.69) * y5.sin());
            }
            s1 = s1 + (lit(0.59) * w3[0].sin());
        }
        lit(0.64) * v2[n % v2.len()] + lit(0.55) * x[n % x.len()] + lit(0.52) * s1 + lit(0.54) * a + lit(0.34) * v2[n % v2.len()]
    }

    pub fn p0019(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = ((b + x[1]) * lit(0.88)).tanh();
        let mut stack2 = vec![n % 3];
        let mut p4 = (lit(0.5) * (x[2] * b).atan(), lit(0.5) * a.max(lit(-0.887)).atan());
        while let Some(i3) = stack2.pop() {
            if i3 > 1 {
                stack2.push(i3 / 2);
            }
            p4 = (p4.1, (p4.0 * a).sin());
            let y5: Dual;
            match i3 / 2 % 4 {
                0 => {
                    y5 = lit(0.5) * ((lit(0.1) * lit(n as f64)) + p4.1).atan();
                }
                1 | 2 => {
                    y5 = (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).tanh();
                }
                _ => {
                    let mut s6 = lit(1.0);
                    s6 = s6 + (lit(0.5) * (a + p4.0).atan());
                    let a = (a + p4.0).sin();
                    s1 = s1 + (lit(0.91) * a);
                    y5 = lit(0.63) * a.min(lit(0.117)).cos() + lit(0.29);
                }
            }
            s1 = lit(0.7) * s1 + lit(0.42) * y5.sin();
        }
        for i7 in 0..4 {
            let t10 = lit(0.5) * (b + lit(0.44)).atan();
            let f8 = |p9: Dual| (s1.max(lit(0.287)).sin()) * t10;
            let t10 = f8(t10) + lit(0.5);
            let p9 = t10.sin();
            let t11 = f8(p9 * t10);
            let t14: Dual = x.iter().rev().skip_while(|y12| **y12 > lit(0.293)).map(|y12| lit(0.83) * t11.tanh().powi(3).cos() + lit(0.22)).skip(1).sum();
            let t17: Dual = x.iter().skip_while(|y15| **y15 > lit(0.223)).map(|y15| ((*y15) * x[i7 % x.len()]).tanh()).take(2).sum();
            b = b + (lit(0.43) * (t14 + p9).sin());
        }
        if (n + n) % 2 == 1 {
            let t20: Dual = x.iter().take(3).take_while(|y18| **y18 > lit(-0.703)).map(|y18| y18.atan().tanh()).sum();
            let t22: Dual = if x.iter().take(3).any(|y21| *y21 > lit(-0.773)) { lit(0.5) * (t20 + b) / (lit(1.0) + a * a) } else { lit(0.5) * a };
            s1 = s1 + (lit(0.45) * (t22 + t20).sin());
        } else if n % 3 != 1 {
            s1 = s1 + (lit(0.89) * (a - s1).sin());
        }
        lit(0.71) * a + lit(0.75) * x[1] + (s1 + s1).tanh() + lit(0.14) * b + lit(0.78) * s1 + lit(0.76) * p4.0
    }

    pub fn q0020(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (x[n % x.len()] + x[3]).tanh();
        let y2 = staged(lit(0.5) * (a * a + lit(0.3)).sqrt() / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), (x[1] / (lit(1.5) + s1 * s1)).sin(), (n + 2))?;
        std::mem::swap(&mut a, &mut s1);
        if (n + n) % 2 == 0 || s1 + s1 > lit(-0.257) {
            nudge(&mut s1, (x[3] - x[n % x.len()]).sin());
            std::mem::swap(&mut s1, &mut a);
        } else if (n + 1) % 3 != 1 {
            let y3 = lit(0.13) * staged((-a).sin(), lit(0.5) * (y2 - s1) / (lit(1.0) + x[1] * x[1]), n)?.sin();
            a = a + (lit(0.55) * y3.sin());
        } else if n / 2 > 1 {
            a = a + (lit(0.62) * (a * a).tanh());
        }
        Ok(lit(0.5) * s1 / (lit(1.0) + x[1] * x[1]))
    }

    pub fn p0020(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s4 = lit(0.5) * (a - a).atan();
        let mut m5 = if !((n + 3) <= 2) { n / 2 } else { 2 };
        let mut k6 = 0;
        while k6 < n / 2 {
            if n / 2 % 2 == 0 {
                nudge(&mut a, lit(0.5) * ((-s4) - (lit(0.32) * x[3])).atan());
                match q0020(x, lit(0.5) * a.atan(), n % 4) {
                    Ok(y7) => {
                        let mut stack9 = vec![n, m5];
                        while let Some(i10) = stack9.pop() {
                            if i10 > 1 {
                                stack9.push(i10 / 2);
                            }
                            a = a / (lit(1.1) + (-y7) * (-y7));
                            let f11 = |p13: Dual| lit(0.5) * (x[i10 % x.len()] + lit(0.37)).tanh().powi(2) / (lit(1.0) + s4 * s4);
                            let f12 = |p13: Dual| f11(p13) - f11(lit(0.53) * s4.max(lit(0.707)).cos() + lit(0.98));
                            let t14 = f12((x[1] * y7).tanh());
                            s4 = lit(0.7) * s4 + lit(0.22) * t14.sin();
                        }
                        let r15 = if (k6 + n) % 2 == 0 || a * x[3] >= s4 { &a } else { &y7 };
                        s4 = lit(0.7) * s4 + lit(0.48) * ((*r15) + y7).sin();
                    }
                    Err(1) => {
                        let mut u17 = [lit(0.5) * (s4 + a).min(lit(-0.567)) / (lit(1.0) + s4 * s4), lit(0.24) * (lit(0.27) - s4.tanh().powi(2)).cos() + lit(0.12), lit(0.92) * (s4 * a).cos() + lit(0.97)];
                        for i16 in x.iter().rev() {
                            u17 = [u17[1], u17[2], lit(0.5) * (u17[0] + s4) / (lit(1.0) + s4 * s4)];
                            u17 = [(s4 + (lit(0.1) * lit(n as f64))).sin(), lit(0.5) * (s4 + a) / (lit(1.0) + (*i16) * (*i16)), lit(0.92) * (u17[n % 3] + (lit(0.1) * lit(n as f64))).cos() + lit(0.34)];
                            let t20: Dual = u17.iter().chain(&x[..]).fold(lit(0.32) * (-a.min(lit(-0.667))).cos() + lit(0.47), |s19, y18| lit(0.5) * s19 + (y18 * (*y18)).tanh());
                            a = a + (lit(0.56) * ((*i16) + t20).sin());
                        }
                        u17[0] = lit(0.5) * (-(x[m5 % x.len()] * u17[0])) / (lit(1.0) + s4 * s4);
                        a = a + (lit(0.83) * u17[2].sin());
                    }
                    Err(k8) => {
                        let f21 = |p22: Dual, q23: Dual| (p22 / (lit(1.5) + a * a)).sin();
                        let t24 = f21(lit(0.5) * (x[2] + a).atan(), lit(0.5) * s4.atan() / (lit(1.0) + s4 * s4)) - f21(lit(0.5) * s4.atan() / (lit(1.0) + s4 * s4), lit(0.4));
                        s4 = s4 + (lit(0.64) * t24.sin());
                    }
                }
            } else if !(k6 / 2 <= 2) {
                a = a + (lit(0.43) * (lit(0.22) * (x[2].min(lit(0.257)) + (-(x[2] * x[2])).exp()).cos() + lit(0.22)));
            } else {
                a = a + (lit(0.84) * (lit(0.5) * s4.max(lit(0.317)) / (lit(1.0) + s4 * s4)));
            }
            k6 += 1;
        }
        lit(0.64) * s4 + lit(0.15) * x[0] + lit(0.42) * s4 + lit(0.27) * a
    }

    pub fn p0021(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((a + x[n % x.len()]) - a.min(lit(0.407))).tanh();
        let mut m2 = if n % 2 == 0 { (n + 2) } else { 0 };
        let t6: Dual = x.iter().take(2).flat_map(|y3| { let t5 = x[n % x.len()].min(lit(0.407)).tanh(); x.iter().map(move |y4| t5 * ((y4.cos() * (a + s1)).sin())) }).take(2).sum();
        let y23 = match m2 / 2 % 4 {
            0 => (s1 + b).sin(),
            1 => {
                match staged((a + lit(0.55)).tanh(), lit(0.78) * (t6 + b).cos() + lit(0.46), (n + 3)) {
                    Ok(y7) => {
                        match staged(lit(0.5) * (y7 + lit(0.62)) / (lit(1.0) + t6 * t6), lit(0.5) * (x[1] + a).atan(), n) {
                            Ok(y9) => {
                                let mut u11 = [lit(0.5) * ((t6 - b) * lit(0.63)).atan(); 3];
                                let mut v12 = u11.clone();
                                s1 = s1 + (lit(0.87) * (v12[0] + u11[2]).sin());
                            }
                            Err(0 | 2) => {
                                let y15 = match staged((t6 * s1).tanh(), lit(0.72) * (s1 * b).cos() + lit(0.91), m2 / 2) {
                                    Ok(y13) => lit(0.5) * ((t6 - lit(0.77)).abs() + (b * b + lit(0.3)).sqrt()).atan(),
                                    Err(_) => lit(0.5) * (y7.min(lit(0.537)) / (lit(1.5) + s1 * s1)).atan(),
                                };
                                s1 = s1 + (lit(0.98) * y15.sin());
                            }
                            Err(k10) => {
                                let y16 = drain(&mut s1);
                                match mode(m2 + n) {
                                    Mode::Low => {
                                        let y17 = drain(&mut s1);
                                        s1 = s1 + (lit(0.79) * y17.sin());
                                    }
                                    Mode::Middle => {
                                        let y18 = match staged((y16 - t6).tanh(), lit(0.5) * (t6 + s1).min(lit(-0.187)).atan(), n / 2) { Ok(t) => lit(0.94) * t, Err(k) => lit(0.1) * lit(k as f64) };
                                        nudge(&mut s1, lit(0.5) * y16.max(lit(-0.517)) / (lit(1.0) + y7 * y7));
                                        s1 = s1 - (lit(0.54) * y18.sin());
                                    }
                                    Mode::High => {
                                        s1 = s1 + (lit(0.42) * blend(&x[m2 % x.len()], &t6));
                                        let t21 = lit(0.5) * (s1 * y16) / (lit(1.0) + t6 * t6);
                                        let f19 = |p20: Dual| ((y16 + p20).sin()) * t21;
                                        let t21 = f19(t21) + lit(0.5);
                                        let p20 = t21.sin();
                                        let t22 = f19(p20 * t21);
                                        s1 = s1 + (lit(0.77) * (p20 + t22).sin());
                                    }
                                }
                                s1 = s1 + (lit(0.84) * y16.sin());
                            }
                        }
                        s1 = s1 + (lit(0.21) * y7.sin());
                    }
                    Err(_) => {
                        s1 = s1 + (lit(0.25) * (lit(0.5) * (b + s1).atan()));
                    }
                }
                (lit(0.23) * t6).tanh()
            }
            _ => return lit(0.19) * x[n % x.len()] + lit(0.49) * x[1] + (t6 + x[1]).tanh(),
        };
        lit(0.66) * x[m2 % x.len()] + lit(0.38) * x[m2 % x.len()] + (lit(0.15) * a.min(lit(-0.77)).cos() + lit(0.46)) + lit(0.95) * s1
    }

    pub fn q0022(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.41) * (lit(0.97) - x[n % x.len()]).cos() + lit(0.14);
        let y2 = lit(0.66) * checked(x[1].max(lit(0.157)).sin(), n / 2)?.sin();
        let y2 = s1 - y2.tanh();
        'l4: for i3 in 2..2 {
            let y5 = lit(0.79) * staged((x[0] / (lit(1.5) + x[i3 % x.len()] * x[i3 % x.len()])).sin(), lit(0.64) * (s1 - (lit(0.1) * lit(n as f64))).tanh().powi(2).cos() + lit(0.13), (i3 + 1))?.sin();
            s1 = s1 + (lit(0.82) * y5.sin());
        }
        let mut f6 = move |p7: Dual| { s1 = s1.sin() + (a + y2).min(lit(-0.487)).sin(); s1 * p7 };
        s1 = s1 + (lit(0.65) * (x[x.len() - 1] + s1).max(lit(0.857)).cos() + lit(0.79));
        let t8 = f6(lit(0.14) * (s1 * s1).ln_1p().cos() + lit(0.76)) - f6(s1);
        s1 = s1 + (lit(0.49) * staged(lit(0.5) * ((-s1) * (t8 + y2)).atan(), (y2 * y2 + lit(0.3)).sqrt().sin(), n / 2)?);
        let y9 = checked(lit(0.5) * (lit(0.76) * t8).atan(), (n + n))?;
        Ok((y9.tanh().powi(2) - lit(0.68)).tanh())
    }

    pub fn p0022(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.5) * (x[2] * x[0]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut stack11: Vec<usize> = (0..n).collect();
        'l13: while let Some(i12) = stack11.pop() {
            let mut k14 = 0;
            let mut u16 = [lit(0.5) * (-(s10 / (lit(1.5) + s10 * s10))).atan(), lit(0.5) * ((x[3] * lit(0.46)) - lit(0.56)) / (lit(1.0) + s10 * s10), lit(0.5) * (a * lit(0.75)).atan()];
            let y15 = 'l17: loop {
                k14 += 1;
                if k14 > x.len() {
                    break ((x[0] + lit(0.68)) + (lit(0.1) * lit(n as f64))).sin();
                }
                u16 = [u16[1], u16[2], lit(0.5) * (a * a) / (lit(1.0) + s10 * s10)];
                {
                    let w18 = &mut u16[1..];
                    w18[1..].fill(lit(0.5) * x[3].min(lit(-0.807)).atan());
                    s10 = s10 + (lit(0.51) * w18[n % w18.len()].sin());
                }
                for w19 in u16.chunks_mut(2) {
                    w19[0] = lit(0.5) * (x[2] + s10) / (lit(1.0) + w19[n % w19.len()] * w19[n % w19.len()]);
                    let t22: Dual = w19[1..].iter().filter(|y20| **y20 > lit(0.103)).map(|y20| lit(0.5) * (a * w19[n % w19.len()]) / (lit(1.0) + a * a)).skip(1).sum();
                    let mut u24 = [lit(0.5) * (a - lit(0.89)) / (lit(1.0) + w19[0] * w19[0]), lit(0.5) * (w19[0] * (lit(0.1) * lit(k14 as f64))) / (lit(1.0) + x[2] * x[2]), (a + t22).tanh()];
                    for i23 in 3..n.min(5) {
                        u24 = [u24[1], u24[2], lit(0.5) * a.min(lit(-0.487)) / (lit(1.0) + x[0] * x[0])];
                        let w25 = &mut u24[..2];
                        s10 = lit(0.7) * s10 + lit(0.24) * w25[0].sin();
                    }
                    s10 = s10 + (lit(0.33) * (w19[n % w19.len()] + u24[k14 % 3]).sin());
                }
                {
                    let w26 = &mut u16[..2];
                    for w27 in w26.chunks_mut(3) {
                        w27[0] = lit(0.5) * (a * a).ln_1p().atan();
                        w27[i12 % w27.len()] = w27[i12 % w27.len()] / (lit(1.1) + x[2] * x[2]);
                        let mut o28 = Some(lit(0.5) * w27[0].min(lit(0.797)) / (lit(1.0) + a * a));
                        s10 = s10 + (lit(0.44) * w27[k14 % w27.len()].sin());
                    }
                    s10 = s10 + (lit(0.74) * w26[1].sin());
                }
            };
            s10 = s10 + (lit(0.77) * (y15 + u16[k14 % 3]).sin());
        }
        lit(0.42) * x[3] + lit(0.14) * x[3] + ((s10 - x[1]) + lit(0.74)).sin() + lit(0.78) * s10
    }

    pub fn q0023(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.61) * a.sin().cos() + lit(0.31);
        let y2 = positive(lit(0.91) * (a + a).cos() + lit(0.21))?;
        s1 = s1 + (lit(0.79) * positive((x[n % x.len()] / (lit(1.5) + a * a)).sin())?);
        let w3 = &x[2..4];
        let y14 = match n {
            k4 if k4 > 1 => {
                let t6: Dual = (1..4).map(|k5| ((a / (lit(1.5) + w3[1] * w3[1])).sin()).powi(k5)).sum();
                for (y7, y8) in w3.iter().zip(x.iter()) {
                    match (k4 + 3) % 4 {
                        0 | 3 => {
                            let t11: Dual = w3.iter().step_by(2).map(|y9| lit(0.5) * ((*y8) - y2).atan()).sum();
                            s1 = s1 + (lit(0.64) * t11.sin());
                        }
                        _ => {
                            s1 = lit(0.5) * ((*y8) * t6).atan();
                            let t13: Dual = w3.iter().take(3).last().map_or(w3[0].min(lit(0.637)).sin(), |y12| lit(0.18) * (((*y12) - s1) * (*y7).atan()).cos() + lit(0.84));
                            s1 = s1 + (lit(0.95) * t13.sin());
                        }
                    }
                    s1 = lit(0.7) * s1 + lit(0.37) * ((*y7) + (*y8)).sin();
                }
                lit(0.5) * (a * y2) / (lit(1.0) + a * a)
            }
            _ if (n + 3) % 3 != 0 => lit(0.5) * (y2 + (w3[0] + w3[0])).atan(),
            _ => (a + a).sin(),
        };
        Some(lit(0.35) * y14.cos() + lit(0.84))
    }

    pub fn p0023(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s15 = lit(0.5) * (-b).atan();
        let mut v16 = vec![lit(0.11) * (-(b * b)).exp().min(lit(-0.657)).cos() + lit(0.94); 3];
        let mut m17 = (n + n);
        let mut o18: Option<Dual> = None;
        let Some(y19) = o18 else {
            return lit(0.51) * a + lit(0.47) * x[3] + v16[v16.len() - 1].max(lit(0.257)).sin();
        };
        o18 = Some((x[1] * v16[m17 % v16.len()]).sin());
        match (o18, (n + 1) % 3) {
            (_, 0) => {
                if s15 + v16[2] < lit(0.357) {
                    {
                        let w22 = &mut v16[1..];
                        if n / 2 % 2 == 0 || s15 - y19 > lit(0.247) {
                            let w23 = &mut w22[1..];
                            let mut f24 = |p25: Dual| { s15 = lit(0.5) * s15 + lit(0.5) * (y19 - y19).atan(); s15 * p25 };
                            let t26 = f24((a + (lit(0.1) * lit(n as f64))).tanh()) + lit(0.5) * f24(lit(0.7));
                            s15 = s15 + (lit(0.24) * (t26 + w23[n % w23.len()]).sin());
                        } else {
                            w22[m17 % w22.len()] = w22[m17 % w22.len()] + (lit(0.49) * (lit(0.5) * (-w22[1]).min(lit(0.17)) / (lit(1.0) + b * b)));
                            w22[1..].fill(lit(0.23) * (s15 * a).cos() + lit(0.16));
                        }
                        s15 = s15 + (lit(0.49) * w22[0].sin());
                    }
                }
            }
            (Some(y21), k20) => {}
            _ => {
                s15 = s15 + (lit(0.45) * (lit(0.83) * (v16[m17 % v16.len()] * b).tanh().powi(3).cos() + lit(0.94)));
            }
        }
        lit(0.57) * b + lit(0.54) * x[0] + lit(0.95) * s15 + lit(0.14) * v16[0]
    }

    pub fn p0024(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[n % x.len()].atan() / (lit(1.0) + a * a);
        let mut v2 = vec![lit(0.5) * (a + a) / (lit(1.0) + s1 * s1), lit(0.5) * (s1 + s1) / (lit(1.0) + a * a), lit(0.69) * ((a / (lit(1.5) + s1 * s1)) + lit(0.29)).cos() + lit(0.62), (x[n % x.len()] - lit(0.77)).abs().tanh()];
        let mut k3 = 0;
        'l4: while k3 < n.min(4) {
            if v2[0] * a > v2[0] {
                let y18 = match k3 {
                    0 => {
                        for w6 in v2.chunks_mut(2) {
                            w6[0] = lit(0.5) * x[0].min(lit(-0.817)) / (lit(1.0) + s1 * s1);
                            let (t10, t11) = x[1..].iter().fold((lit(0.5) * (a + (lit(0.1) * lit(k3 as f64))) / (lit(1.0) + w6[k3 % w6.len()] * w6[k3 % w6.len()]), lit(1.0)), |(p8, q9), y7| (q9 * (lit(0.5) * ((s1 * lit(0.37)) / (lit(1.5) + w6[n % w6.len()] * w6[n % w6.len()])).atan()), p8 - q9));
                            let (t10, t11) = (t10.tanh(), t11.sin());
                            a = a + (lit(0.55) * (t10 + t11).sin());
                        }
                        let y12 = match (n + n) % 4 {
                            0 => lit(0.27) * v2[n % v2.len()].cos() + lit(0.15),
                            1 => lit(0.52) * x[2].cos() + lit(0.34),
                            _ => lit(0.5) * (v2[2] * x[n % x.len()]).max(lit(0.347)).atan(),
                        };
                        ((x[2] + y12) * (x[x.len() - 1] * y12)).tanh()
                    }
                    k5 => {
                        v2.iter_mut().zip(x.iter().rev()).for_each(|(y13, y14)| { if *y14 < lit(-0.13) { return; } *y13 = lit(0.5) * *y13 + y14.sin().tanh(); });
                        let t17: Dual = v2.iter().chain(&x[..]).take_while(|y15| **y15 > lit(-0.723)).map(|y15| lit(0.51) * (y15 - v2[1]).cos() + lit(0.19)).sum();
                        (-(v2[2] * v2[2])).exp().tanh()
                    }
                };
                s1 = s1 + (lit(0.65) * y18.sin());
            } else {
                let y19 = blend(&a, &x[x.len() - 1]);
                s1 = s1 + (lit(0.31) * y19.sin());
            }
            k3 += 1;
        }
        lit(0.64) * v2[3] + lit(0.79) * x[n % x.len()] + lit(0.35) * s1 + lit(0.28) * a + lit(0.96) * v2[3]
    }
}

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
        let mut v11 = x.iter().skip(1).map(|y10| ((*y10) + (*y10)).tanh()).collect::<Vec<_>>();
        v11.push(0.76 * (p8.0.min(-0.367) / (1.5 + p8.0 * p8.0)).cos() + 0.68);
        let y12 = match chained((x[m2 % x.len()] * v11[0]).tanh(), 0.67 * (v5[0] * v5[0]).ln_1p().max(0.757).cos() + 0.66) { Some(t) => 0.65 * t, None => 0.94 };
        let y13 = match m2 + 3 {
            ..=2 => (v5[0].max(0.307) / (1.5 + y12 * y12)).sin(),
            3.. => (s1 * (-v5[v5.len() - 1])).sin(),
        };
        a -= 0.98 * (y12 + v11[k6 % v11.len()]).sin();
    };
    let t16: f64 = v5.iter().skip(1).take_while(|y14| **y14 > 0.473).map(|y14| 0.5 * ((*y14) * y14) / (1.0 + y7 * y7)).skip(1).sum();
    'l18: for i17 in (1..4 + 2).step_by(3) {
        let mut v19 = v5.clone();
        if k6 / 2 > 3 && y7 + v5[0] >= -0.687 {
            if x[k6 % x.len()].sin() > y7 {
                v19.fill(0.97 * (v5[0] + 0.13).cos() + 0.59);
            } else if (n + n) % 3 != 1 {
                s1 += 0.62 * (0.64 * (v19[0] + v19[v19.len() - 1]).cos() + 0.85);
            } else {
                s1 += 0.45 * (0.5 * t16.atan() / (1.0 + p8.1 * p8.1));
            }
        } else if t16 + v19[k6 % v19.len()] >= v5[0] {
            a += 0.46 * (0.68 * y7.atan().cos() + 0.39);
        } else if !(n / 2 <= 4) {
            a += 0.47 * (0.5 * (-y7).atan());
        } else {
            s1 += 0.84 * (0.5 * (t16 - y7) / (1.0 + t16 * t16));
        }
        a = 0.7 * a + 0.98 * v19[0].sin();
    }
    0.46 * t16 + 0.65 * x[2] + (0.59 * t16.tanh().powi(2).cos() + 0.82) + 0.13 * v5[0] + 0.16 * p8.0 + 0.75 * s1 + 0.53 * a
}

#[differentiable]
pub fn p0026(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = ((x[3] + b) + x[n % x.len()].max(-0.427)).sin();
    let mut u2 = [(s1 / (1.5 + b * b)).min(0.277).tanh(), (-(a * a)).exp().sin()];
    std::mem::swap(&mut u2[1], &mut a);
    let y5 = match checked((b + b).sin(), (n + 3)) {
        Ok(y3) => 0.5 * (y3 + y3) / (1.0 + u2[1] * u2[1]),
        Err(0 | 2) => (u2[0] + 0.68).tanh(),
        Err(k4) => 0.45 * (x[3] * s1.max(0.277)).cos() + 0.37,
    };
    let (t9, t10) = u2.iter().take(3).fold((0.5 * (y5 + y5).max(-0.917).atan(), 1.0), |(p7, q8), y6| (p7 + (((-y5) * (b - u2[1])).tanh()), q8 * p7));
    let (t9, t10) = (t9.tanh(), t10.sin());
    let mut s11 = 0.0;
    s11 += ((t10 - 0.61) * t10.tanh().powi(2)).sin();
    let mut p12 = ((t9 + t9).sin(), 0.5 * (y5 + a).atan());
    'l14: for i13 in 0..3 {
        p12 = (p12.1, (p12.0 * b.max(0.717)).sin());
        let mut p15 = (0.29 * (t10 + p12.0).cos() + 0.31, 0.5 * (p12.0.atan() - x[x.len() - 1].min(0.67)) / (1.0 + a * a));
        for i16 in 0..4 {
            p15 = (p15.1, (p15.0 * (-s11)).sin());
            if (i16 + 1) % 2 == 1 {
                break 'l14;
            }
            let mut s18 = 0.5 * (-p12.0).atan();
            for y17 in u2.iter() {
                s18 = (0.23 * s18 + (u2[i13 % 2] + y17)).tanh();
                let mut f19 = move |p20: f64| { b = b.sin() + ((0.1 * (n as f64)) * (*y17)).sin(); b * p20 };
                b += 0.5 * (-a).atan();
                let t21 = f19(((*y17) - p12.0).tanh()) - f19(b);
                let mut s22 = 0.0;
                s22 += s18.tanh();
                s1 = 0.7 * s1 + 0.95 * ((*y17) + s22).sin();
            }
            a += 0.56 * s18.sin();
        }
        b += 0.79 * p15.0.sin();
    }
    0.17 * t10 + 0.27 * x[2] + 0.36 * s11 + 0.23 * b + 0.25 * p12.0 + 0.52 * s1 + 0.21 * u2[1] + 0.93 * a
}

#[differentiable]
pub fn q0027(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.84 * (a * 0.82).cos() + 0.75;
    let r2 = if a + a <= x[x.len() - 1] { &x[1] } else { &a };
    let (t6, t7) = x.iter().step_by(2).fold((0.5 * r2.tanh().powi(3) / (1.0 + x[n % x.len()] * x[n % x.len()]), 1.0), |(p4, q5), y3| (q5, p4.sin() + ((y3 - (*y3)).sin())));
    let (t6, t7) = (t6.tanh(), t7.sin());
    s1 += 0.97 * checked((s1 - t6).tanh(), n)?;
    let t11: f64 = x[1..].iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(0.5 * (t6 / (1.5 + t7 * t7)) / (1.0 + t7 * t7));
    let y12: f64;
    match (n + 2) % 4 {
        0 => {
            let t13 = std::mem::take(&mut s1);
            y12 = 0.5 * t6.atan();
        }
        1 | 2 => {
            y12 = (t7 + t7).tanh();
        }
        _ => {
            y12 = ((0.92 + s1) - (t7 + r2)).tanh();
        }
    }
    Ok((t11 / (1.5 + s1 * s1)).sin())
}

#[differentiable]
pub fn p0027(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s14 = (a * a).tanh();
    let mut u15 = [0.5 * (x[0] - x[3]) / (1.0 + b * b), 0.84 * (a + x[2]).cos() + 0.24];
    let mut v16 = vec![((s14 + u15[0]) * 0.86).tanh(); 4];
    let mut m17 = 0;
    let mut o18 = Some(0.22 * (a - x[m17 % x.len()]).cos() + 0.64);
    match ((n + n) > 4, n) {
        (true, 0..=2) => {
            let mut stack20: Vec<usize> = (0..n).collect();
            while let Some(i21) = stack20.pop() {
                if i21 > 1 {
                    stack20.push(i21 / 2);
                }
                let y24 = match i21 / 2 {
                    0 => {
                        for w23 in u15.chunks_mut(2) {
                            w23[0] = 0.5 * (b + v16[1]).max(0.537).atan();
                            s14 = (b + w23[0]).tanh();
                            s14 += 0.84 * w23[0].sin();
                        }
                        (b * x[x.len() - 1]).sin()
                    }
                    k22 => return 0.31 * x[2] + 0.73 * x[2],
                };
                s14 += 0.74 * y24.sin();
            }
            for w25 in v16.chunks_mut(3) {
                w25[0] = (-b).max(-0.137).sin();
                u15 = [(-b.min(0.337)).sin(), (x[3] + w25[0]).tanh()];
                s14 += 0.58 * w25[w25.len() - 1].sin();
            }
        }
        (false, _) => {
            s14 += 0.19 * (0.5 * (b.cos() - x[m17 % x.len()]) / (1.0 + u15[0] * u15[0]));
        }
        _ => {
            s14 += 0.44 * (0.89 * ((-u15[n % 2]) * (s14 * s14)).cos() + 0.67);
        }
    }
    0.51 * a + 0.79 * x[m17 % x.len()] + 0.29 * u15[1] + 0.66 * s14 + 0.61 * v16[3]
}

#[differentiable]
pub fn p0028(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (a - 0.77).abs().sin();
    let mut u2 = [0.5 * x[n % x.len()].sin().atan(); 3];
    let mut v3 = x.to_vec();
    let mut m4 = if !(n / 2 <= 3) { (n + n) } else { 2 };
    v3[0] /= 1.1 + u2[0].max(-0.177) * u2[0].max(-0.177);
    v3 = vec![0.74 * (a * u2[m4 % 3]).cos() + 0.19; 4];
    u2[m4 % 3] = (u2[0] * u2[0]).ln_1p().sin();
    u2[n % 3] = 0.5 * s1.atan() / (1.0 + s1 * s1);
    let mut k5 = 0;
    let mut p6 = ((x[3] - a).sin(), (a * x[2]).sin());
    'l7: loop {
        p6 = (p6.1, (p6.0 * (-x[3])).sin());
        match (n + 1) % 5 {
            2 => break 'l7,
            _ => {}
        }
        k5 += 1;
        if (n + n) > 0 && (v3[2] * v3[2]).ln_1p() <= u2[0] || k5 >= n / 2 {
            break;
        }
    }
    nudge(&mut a, 0.44 * (u2[m4 % 3].max(-0.857) + (v3[1] + v3[m4 % v3.len()])).cos() + 0.56);
    let mut p10 = ((s1 + u2[2]).sin(), 0.5 * (v3[0].min(0.607) + v3[n % v3.len()]) / (1.0 + p6.1 * p6.1));
    for (i8, y9) in v3.iter().enumerate() {
        p10 = (p10.1, (p10.0 * (y9 * a)).sin());
        match mode(m4 + 3) {
            Mode::Middle | Mode::High => {
                for (i11, y12) in x.iter().enumerate() {
                    let f13 = |p14: f64, q15: f64| 0.5 * ((*y9) - 0.77).abs().atan();
                    let t16 = if f13(((y9 + p6.0) - ((*y9) / (1.5 + a * a))).sin(), 0.2) > 0.13 { f13(0.5 * (p10.1 * (0.1 * (i8 as f64))) / (1.0 + p10.1 * p10.1), ((y9 + p6.0) - ((*y9) / (1.5 + a * a))).sin()) } else { f13(((y9 + p6.0) - ((*y9) / (1.5 + a * a))).sin(), ((y9 + p6.0) - ((*y9) / (1.5 + a * a))).sin()) };
                    let mut p19 = (0.5 * (p10.0 + u2[2]).max(-0.697).atan(), x[i11].atan().tanh());
                    for (y17, y18) in x.iter().zip(&v3) {
                        p19 = (p19.1, (p19.0 * (t16 + p19.0)).sin());
                        let t20 = std::mem::replace(&mut u2[2], 0.5 * (v3[i8] * a) / (1.0 + (*y17) * (*y17)));
                        s1 += 0.93 * ((*y18) + t20).sin();
                    }
                    a += 0.79 * (p19.1 + t16).sin();
                }
            }
            Mode::Low => {
                a += 0.69 * (0.5 * (p6.0 + y9).cos().atan());
            }
        }
        s1 += 0.39 * (*y9).sin();
    }
    0.87 * p10.0 + 0.15 * x[0] + 0.57 * s1 + 0.64 * p10.1 + 0.96 * u2[1] + 0.82 * v3[m4 % v3.len()] + 0.99 * a + 0.96 * p6.0
}

#[differentiable]
pub fn p0029(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.tanh();
    let mut p2 = (0.45 * ((0.1 * (n as f64)) + x[n % x.len()].sin()).cos() + 0.99, 0.5 * (-x[0]) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    for &y3 in x.iter() {
        match n % 5 {
            1 => return 0.78 * s1 + 0.69 * x[n % x.len()],
            _ => {}
        }
        s1 += 0.39 * y3.sin();
    }
    let t6: f64 = x.iter().rev().take_while(|y4| **y4 > -0.213).map(|y4| 0.95 * ((a * y4) / (1.5 + s1 * s1)).cos() + 0.73).sum();
    let mut k7 = 0;
    while k7 < n.min(4) {
        k7 += 1;
        let t10: f64 = x.iter().skip(1).skip_while(|y8| **y8 > 0.303).map(|y8| 0.5 * ((x[1] / (1.5 + t6 * t6)) * t6.max(0.687)) / (1.0 + x[1] * x[1])).sum();
        let mut k11 = 0;
        let mut t12 = (0.81 + (p2.1 + 0.95)).tanh();
        while {
            k11 += 1;
            t12 = 0.59 * t12 + (a + 0.76).tanh();
            k11 < 7 && t12 > -0.68
        } {
            let t15 = 0.74 * (-(p2.1 * p2.1)).exp().cos() + 0.35;
            let f13 = |p14: f64| ((p14.max(-0.37) / (1.5 + p14 * p14)).tanh()) * t15;
            let t15 = f13(t15) + 0.5;
            let p14 = t15.sin();
            let t16 = f13(p14 * t15);
            t12 += 0.22 * (t16 + p14).sin();
        }
        s1 += 0.72 * (t12 + t10).sin();
    }
    0.22 * x[1] + 0.81 * x[3] + (0.67 * (s1 + p2.1).cos() + 0.36) + 0.26 * s1 + 0.96 * p2.0
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
    let t8: f64 = x.iter().chain(&v3[..]).find(|y7| **y7 > -0.73).copied().unwrap_or(s1.tanh());
    {
        let (w9, w10) = u2.split_at_mut(1);
        w9[0] = w10[0] * w9[0];
        for (y11, y12) in x.iter().zip(w9.iter()) {
            let mut k13 = 0;
            let mut s14 = ((*y12) + (*y12)).min(0.787).sin();
            while k13 < n / 2 {
                k13 += 1;
                s14 = (0.42 * s14 + (0.56 + w9[n % w9.len()])).tanh();
                let y19 = match mode(n) {
                    Mode::Low => {
                        let f15 = |p16: f64, q17: f64| 0.5 * (s1 + 0.44).atan();
                        let t18 = if f15(0.5 * ((-w10[0]) / (1.5 + s14 * s14)) / (1.0 + w9[n % w9.len()] * w9[n % w9.len()]), 0.2) > 0.13 { f15((0.24 + s14.max(-0.397)).sin(), 0.5 * ((-w10[0]) / (1.5 + s14 * s14)) / (1.0 + w9[n % w9.len()] * w9[n % w9.len()])) } else { f15(0.5 * ((-w10[0]) / (1.5 + s14 * s14)) / (1.0 + w9[n % w9.len()] * w9[n % w9.len()]), 0.5 * ((-w10[0]) / (1.5 + s14 * s14)) / (1.0 + w9[n % w9.len()] * w9[n % w9.len()])) };
                        (y11 * t18).sin()
                    }
                    Mode::Middle => ((w10[0] + w9[0]) + (a + x[1])).sin(),
                    Mode::High => 0.63 * (s14 + 0.48).cos() + 0.92,
                };
                s1 = 0.7 * s1 + 0.96 * y19.sin();
            }
            s1 += 0.35 * (s14 + (*y11)).sin();
        }
        s1 += 0.48 * (w10[0] + w9[w9.len() - 1]).sin();
    }
    0.21 * u2[n % 2] + 0.76 * x[n % x.len()] + (0.5 * a.atan().max(0.817) / (1.0 + t8 * t8)) + 0.53 * u2[n % 2] + 0.21 * v3[n % v3.len()] + 0.76 * s1
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
    if n > 4 {
        {
            {
                'l6: for y5 in v2.iter_mut() {
                    let mut s7 = 1.0;
                    s7 += 0.5 * ((s1 * t4) - 0.77).abs().atan();
                    s1 += 0.73 * ((*y5) + s7).sin();
                }
            }
            let mut p9 = (0.22 * ((a * t4) + (a + a)).cos() + 0.37, t4.min(-0.177).max(0.727).sin());
            for i8 in (0..3).rev() {
                p9 = (p9.1, (p9.0 * (v2[1] + v2[n % v2.len()])).sin());
                let mut f10 = move |p11: f64| { a = a.sin() + (p9.0 - p9.0).tanh(); a * p11 };
                a += ((v2[0] * v2[0] + 0.3).sqrt() + v2[i8 % v2.len()].sin()).tanh();
                let t12 = f10(0.5 * (v2[1] + s1) / (1.0 + s1 * s1)) - f10(a);
                a += 0.32 * t12.sin();
            }
            a -= 0.43 * p9.1.sin();
        }
    }
    0.73 * x[2] + 0.24 * x[2] + s1.max(-0.427).tanh() + 0.94 * a + 0.71 * s1 + 0.75 * v2[2]
}

#[differentiable]
pub fn q0032(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (x[0] + a).sin();
    s1 += 0.52 * checked(0.15 * (0.63 * s1).cos() + 0.91, n / 2)?;
    let mut k2 = 0;
    let mut t3 = (s1 * a).sin();
    'l4: while {
        k2 += 1;
        t3 = 0.70 * t3 + (t3 / (1.5 + t3 * t3)).tanh();
        k2 < 7 && t3 > -0.29
    } {
        let y5 = checked(0.86 * (t3 / (1.5 + a * a)).cos() + 0.67, n)?;
        s1 += 0.67 * y5.sin();
    }
    if k2 % 2 == 0 || (s1 * s1).ln_1p() < 0.867 {
        let w6 = &x[..2];
        let mut k7 = 0;
        while k7 < 3 {
            k7 += 1;
            let mut f8 = |p9: f64| { t3 = 0.5 * t3 + 0.17 * (s1 * s1).cos() + 0.73; t3 * p9 };
            let t10 = f8((s1 - 0.77).abs().sin()) + 0.5 * f8(0.7);
            t3 += 0.16 * t10.sin();
        }
        s1 += 0.57 * w6[k2 % w6.len()].sin();
    } else if !(n / 2 <= 1) {
        s1 += 0.64 * (0.5 * x[n % x.len()].cos().atan());
    } else {
        t3 += 0.26 * (0.5 * (a * t3).atan());
    }
    Ok((s1 + t3).tanh().powi(2).tanh())
}

#[differentiable]
pub fn p0032(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s11 = a.atan().tanh();
    let o12 = if s11 + x[2] > s11 { Some(((a + s11) * (s11 * a)).tanh()) } else { None };
    let y13 = match positive(0.5 * (a.max(-0.37) * s11.min(0.177)) / (1.0 + s11 * s11)) { Some(t) => 0.64 * t, None => 0.55 };
    'l15: for i14 in (1..n + 2).rev().step_by(3) {
        let f16 = |p18: f64| 0.5 * s11.max(0.287) / (1.0 + s11 * s11);
        let f17 = |p18: f64| f16(p18) - f16((p18 * a).sin());
        let t19 = f17(((y13 - y13) / (1.5 + y13 * y13)).sin());
        let t19 = t19 * 0.39;
        a += 0.51 * t19.sin();
    }
    let t22: f64 = x.iter().chain(&x[..]).map(|y20| (s11 * y20).sin()).product();
    let y26 = match n / 2 % 4 {
        0 => 0.49 * y13.tanh().powi(3).cos() + 0.92,
        1 => (t22 - t22).sin(),
        _ => {
            let mut f23 = move |p24: f64| { a = a.sin() + (y13 + 0.81).tanh(); a * p24 };
            a += ((0.1 * (n as f64)) + y13).tanh();
            let t25 = f23(0.85 * (t22 * t22).cos() + 0.45) - f23(a);
            0.5 * t22.min(0.207).atan()
        }
    };
    let t29: f64 = x.iter().copied().fold(-0.77, f64::max);
    0.64 * y13 + 0.84 * x[n % x.len()] + 0.85 * s11 + 0.28 * a
}

#[differentiable]
pub fn q0033(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.57 * (-x[n % x.len()].max(-0.607)).cos() + 0.18;
    let mut stack2: Vec<usize> = (0..n).collect();
    let mut u4 = [0.92 * (s1 + s1).cos() + 0.29, 0.69 * (x[n % x.len()] + a).cos() + 0.33, 0.5 * a.max(0.947).atan()];
    while let Some(i3) = stack2.pop() {
        u4 = [u4[1], u4[2], (a.sin() + (a + x[0])).sin()];
        if (n + n) > 0 {
            let Ok(y5) = staged((a * x[i3 % x.len()]).tanh(), 0.5 * (a * u4[i3 % 3]).atan(), (n + 2)) else {
                continue;
            };
            s1 += 0.91 * y5.sin();
        }
    }
    let y6 = 0.51 * checked((a * s1).tanh(), (n + 1))?.sin();
    let t8: f64 = u4.iter().take(3).find(|y7| **y7 > 0.23).copied().unwrap_or(0.5 * ((-u4[0]) * (a + u4[n % 3])).atan());
    let y9 = 0.89 * checked(0.5 * (s1 * t8).atan(), (n + n))?.sin();
    for y10 in u4.iter_mut() {
        let y18 = match checked(0.5 * (y9 - y6) / (1.0 + y9 * y9), n / 2) {
            Ok(y11) => (s1 - (*y10)).sin(),
            Err(_) => {
                for i13 in 1..n / 2 {
                    let t16 = 0.5 * (y9 + 0.76).atan();
                    let f14 = |p15: f64| (t16.min(-0.427).sin()) * t16;
                    let t16 = f14(t16) + 0.5;
                    let p15 = t16.sin();
                    let t17 = f14(p15 * t16);
                    s1 += 0.86 * (t17 + p15).sin();
                }
                0.5 * (t8 * (0.1 * (n as f64))) / (1.0 + x[3] * x[3])
            }
        };
        s1 += 0.67 * ((*y10) + y18).sin();
    }
    Ok(0.5 * (t8 + u4[0]) / (1.0 + x[0] * x[0]))
}

#[differentiable]
pub fn p0033(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s19 = b.sin().tanh();
    match n + n {
        k20 if k20 > 1 => {
            let mut k21 = 0;
            let mut t22 = 1.0 + (0.5 * (x[1] / (1.5 + s19 * s19)).atan());
            let mut s23 = (a * 0.46).tanh();
            while t22 > 0.57 && k21 < 12 {
                t22 *= 0.64;
                k21 += 1;
                s23 = (0.58 * s23 + (-(x[0] * x[0])).exp()).tanh();
                let mut k24 = 0;
                let mut t25 = 1.0 + (0.5 * (-b).atan());
                while t25 > 0.88 && k24 < 12 {
                    t25 *= 0.57;
                    k24 += 1;
                    let mut stack26 = vec![n % 3];
                    while let Some(i27) = stack26.pop() {
                        let mut v28 = vec![0.5 * s23.tanh().powi(2).atan(); 4];
                        t25 -= 0.84 * v28[n % v28.len()].sin();
                    }
                }
                s19 -= 0.23 * t25.sin();
            }
            s19 += 0.16 * (s23 + t22).sin();
        }
        _ if a > -0.577 => {
            let t31: f64 = x.iter().rev().map(|y29| { if *y29 > -0.373 { return 0.5 * ((0.1 * (n as f64)) + ((*y29) + 0.18)).atan(); } 0.5 * y29 }).sum();
            b += 0.43 * t31.sin();
        }
        _ => {
            std::mem::swap(&mut b, &mut s19);
        }
    }
    if b + 0.69 <= a {
        let mut o32: Option<f64> = None;
    }
    0.11 * b + 0.27 * x[n % x.len()] + (s19 + s19).atan().sin() + 0.65 * s19 + 0.36 * b
}

#[differentiable]
pub fn q0034(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.11 * x[1].max(0.997).cos() + 0.95;
    if let Ok(y2) = staged(0.66 * (x[n % x.len()] * a).cos() + 0.21, (0.36 - a).tanh(), n) {
        let y3: f64;
        match n % 4 {
            0 => {
                y3 = 0.5 * (s1 + x[n % x.len()]).atan();
            }
            1 | 2 => {
                y3 = (a + a).sin();
            }
            _ => {
                for y4 in x {
                    let y8 = match mode(n) {
                        Mode::Low => (a * a).tanh(),
                        Mode::Middle => {
                            let t7: f64 = x.iter().take(3).filter_map(|y5| if *y5 > 0.493 { Some((-(*y5)).sin()) } else { None }).sum();
                            s1 /= 1.1 + y4.atan() * y4.atan();
                            0.5 * (t7 - t7).min(-0.497) / (1.0 + (*y4) * (*y4))
                        }
                        Mode::High => continue,
                    };
                    let mut v9 = x.to_vec();
                    s1 += 0.39 * ((*y4) + y8).sin();
                }
                let y10 = blend(&s1, &s1);
                y3 = (x[n % x.len()] * y2).cos().tanh();
            }
        }
        s1 -= 0.81 * (y2 + y3).sin();
    } else {
        s1 += 0.52 * (s1.atan() * s1.atan() + 0.3).sqrt().tanh();
    }
    Some(0.33 * (-s1).cos() + 0.35)
}

#[differentiable]
pub fn p0034(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s11 = 0.5 * ((a - a) * (a + x[0])) / (1.0 + a * a);
    let mut u12 = [0.5 * a.atan().atan(), s11.min(0.757).sin()];
    let mut o13 = Some(u12[n % 2].sin());
    let mut p14 = (0.5 * (a / (1.5 + s11 * s11)) / (1.0 + a * a), 0.5 * ((x[0] * x[2]) - (u12[n % 2] - u12[0])) / (1.0 + u12[0] * u12[0]));
    {
        let w15 = &mut u12[0..];
        let t18: f64 = x.iter().filter(|y16| **y16 > -0.213).map(|y16| (x[2] * p14.0).sin()).sum();
        nudge(&mut w15[0], (-(-p14.0)).tanh());
        s11 += 0.35 * (t18 + w15[0]).sin();
    }
    {
        let (w19, w20) = u12.split_at_mut(1);
        w19[0] = w20[0] * w19[0];
        let t23: f64 = w19.iter().step_by(2).map(|y21| 0.5 * (w19[n % w19.len()] * (w19[0] * w20[n % w20.len()])) / (1.0 + s11 * s11)).product();
        let t24 = std::mem::take(&mut p14.1);
        let t25 = 0.5 * ((w19[0] * a) + (a + 0.78)).atan();
        s11 += 0.24 * (t24 + t25).sin();
    }
    let t28: f64 = u12.iter().step_by(2).map(|y26| { if *y26 > -0.233 { return 0.5 * (p14.1 + a) / (1.0 + (*y26) * (*y26)); } 0.5 * y26 }).skip(1).sum();
    0.84 * u12[0] + 0.18 * x[n % x.len()] + (p14.1 * t28).sin() + 0.26 * s11 + 0.26 * u12[0] + 0.13 * p14.0
}

#[differentiable]
pub fn p0035(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].min(-0.587).sin();
    let mut v2 = x.to_vec();
    let mut m3 = 0;
    if n > 3 && a.max(-0.17) < -0.977 {
        let y4;
        if (m3 + 3) % 2 == 0 || x[n % x.len()].max(0.297) >= v2[n % v2.len()] {
            y4 = 0.5 * (v2[1] * s1) / (1.0 + v2[3] * v2[3]);
        } else {
            v2 = vec![0.5 * x[m3 % x.len()].cos().atan(); 4];
            if n % 2 == 0 || v2[m3 % v2.len()] - a > 0.427 {
                for i5 in 0..n / 2 {
                    add_scaled(&mut v2[..2], x, (x[0] + x[1]).sin());
                }
                let t8: f64 = v2.iter().map(|y6| 0.5 * (a * a) / (1.0 + s1 * s1)).product();
                s1 += 0.67 * t8.sin();
            } else if !(m3 <= 4) {
                let y10 = match first_above(&v2, 0.88) {
                    Some(y9) => {
                        v2[0] -= 0.18 * (0.63 - v2[1]).tanh();
                        0.5 * v2[v2.len() - 1].max(0.787).atan()
                    }
                    None => return 0.34 * s1 + 0.23 * x[3],
                };
                s1 -= 0.83 * y10.sin();
            } else if m3 / 2 % 2 == 0 || s1.max(0.227) > -0.407 {
                s1 += 0.89 * (0.93 * ((x[1] * 0.27) + s1.min(0.817)).cos() + 0.84);
            }
            y4 = 0.5 * (v2[3] / (1.5 + v2[v2.len() - 1] * v2[v2.len() - 1])).atan();
        }
        s1 += 0.27 * y4.sin();
    } else {
        s1 += 0.31 * (s1 + x[n % x.len()]).tanh();
    }
    0.64 * x[m3 % x.len()] + 0.76 * x[3] + 0.87 * v2[v2.len() - 1] + 0.74 * s1
}

#[differentiable]
pub fn p0036(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = x[x.len() - 1].min(-0.227).tanh();
    let mut m2 = 0;
    let mut o3: Option<f64> = None;
    let y4 = if (n + 2) > 3 {
        for (i5, y6) in x.iter().enumerate() {
            let mut k7 = 0;
            let mut t8 = 1.0 + (-(*y6)).sin();
            while t8 > 0.16 && k7 < 12 {
                t8 *= 0.63;
                k7 += 1;
                let mut v10: Vec<f64> = x[1..].iter().filter(|y9| **y9 > 0.383).map(|y9| 0.5 * t8.max(-0.347) / (1.0 + s1 * s1)).collect();
                v10.push(0.5 * ((0.25 + t8) + t8) / (1.0 + (*y6) * (*y6)));
                s1 += 0.26 * v10[0].sin();
            }
            let f11 = |p12: f64| 0.5 * (-(p12 * p12)).exp() / (1.0 + s1 * s1);
            let t14 = x.iter().filter(|y13| f11(**y13) > 0.11).fold(0.4, |s, y13| s * f11(*y13));
            let mut v16: Vec<f64> = x.iter().step_by(2).map(|y15| (a + t14).tanh()).collect();
            v16.push(0.79 * (b + t14).cos() + 0.54);
            s1 += 0.87 * (v16[i5 % v16.len()] + (*y6)).sin();
        }
        0.63 * (a - x[m2 % x.len()]).cos() + 0.23
    } else {
        s1 += 0.41 * stepped((-(a * a)).exp().sin(), m2);
        return 0.69 * x[n % x.len()] + 0.46 * x[0];
    };
    let y21 = match n {
        ..2 => {
            let t19: f64 = x.iter().skip(1).skip_while(|y17| **y17 > -0.173).map(|y17| 0.5 * a.max(-0.217).atan()).sum();
            0.5 * (s1 + t19).atan()
        }
        2..=4 => {
            let mut o20 = Some((a - s1).tanh());
            0.5 * ((a * y4) - (a / (1.5 + a * a))).atan()
        }
        _ => (s1 + (0.1 * (n as f64))).tanh(),
    };
    0.48 * y21 + 0.46 * x[0] + 0.29 * s1
}

#[differentiable]
pub fn p0037(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = b.min(-0.77).tanh();
    let mut m2 = 0;
    let b = b * 0.83;
    m2 += 1;
    match first_above(x, 0.54) {
        Some(y4) if y4 > 0.43 => {
            let y22 = match (n + n) % 4 {
                2 => (x[m2 % x.len()] + 0.19).sin(),
                0 | 1 => {
                    let mut s7 = (b - b).tanh();
                    'l8: for (i5, y6) in x.iter().chain(&x[1..]).enumerate() {
                        s7 = (0.34 * s7 + (y4 + a)).tanh();
                        let r9 = if i5 % 2 == 0 { &a } else { &s7 };
                        for y10 in x {
                            let mut u11 = [0.53 * (s7.cos() * (s7 * s7)).cos() + 0.49, 0.98 * ((*r9) - s7).cos() + 0.64, (s7 + 0.17).sin()];
                            u11.iter_mut().zip(x.iter().take(3)).for_each(|(y12, y13)| { if *y13 < 0.263 { return; } *y12 = 0.5 * *y12 + (*y10).tanh().powi(2).tanh(); });
                            s1 += 0.79 * (u11[m2 % 3] + (*y10)).sin();
                        }
                        s1 += 0.87 * ((*r9) + (*y6)).sin();
                    }
                    let y14: f64;
                    match (n + 1) % 4 {
                        0 => {
                            s7 += 0.91 * soften((-y4).tanh());
                            'l17: for (i15, y16) in x.iter().chain(&x[1..]).enumerate() {
                                let t21: f64 = x.iter().skip(1).take(2).flat_map(|y18| { let t20 = (*y16).min(0.607).sin(); x.iter().map(move |y19| t20 * (0.96 * y4.sin().cos() + 0.48)) }).sum();
                                s1 += 0.61 * (t21 + (*y16)).sin();
                            }
                            y14 = (y4 * s7).tanh().powi(3).tanh();
                        }
                        1 | 2 => {
                            y14 = (s7 * s7).ln_1p().sin();
                        }
                        _ => {
                            y14 = 0.5 * s7.max(-0.37).sin().atan();
                        }
                    }
                    0.22 * (-y14).cos() + 0.55
                }
                _ => 0.5 * (s1 + a) / (1.0 + s1 * s1),
            };
            s1 += 0.89 * (y4 + y22).sin();
        }
        Some(y4) => {
            s1 += 0.15 * y4.sin();
        }
        None => {
            s1 += 0.83 * (0.5 * (x[n % x.len()].max(0.147) + (-x[3])).atan());
        }
    }
    0.61 * x[n % x.len()] + 0.87 * x[3] + (-b).tanh() + 0.35 * s1
}

#[differentiable]
pub fn p0038(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.38 * (-(b * b)).exp().cos() + 0.78;
    let mut u2 = [b.min(0.917).sin(); 3];
    for y3 in x {
        let f4 = |p5: f64, q6: f64| 0.5 * (*y3) / (1.0 + p5 * p5);
        let t7 = if f4(((*y3) * (*y3)).ln_1p().sin(), 0.2) > 0.13 { f4(0.5 * (x[3] + (*y3)) / (1.0 + s1 * s1), ((*y3) * (*y3)).ln_1p().sin()) } else { f4(((*y3) * (*y3)).ln_1p().sin(), ((*y3) * (*y3)).ln_1p().sin()) };
        let (t11, t12) = u2[1..].iter().fold(((b - 0.17).tanh(), 1.0), |(p9, q10), y8| (q10 * (0.83 * t7.atan().cos() + 0.51), p9 - q10));
        let (t11, t12) = (t11.tanh(), t12.sin());
        s1 += 0.11 * (t12 + (*y3)).sin();
    }
    std::mem::swap(&mut s1, &mut u2[2]);
    'l14: for i13 in n..n {
        if !(n <= 0) {
            continue 'l14;
        }
    }
    0.37 * x[3] + 0.44 * x[x.len() - 1] + 0.29 * s1 + 0.84 * b + 0.32 * u2[0]
}

#[differentiable]
pub fn q0039(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[1] + a).tanh();
    let y16 = match chained(0.43 * (-s1).cos() + 0.62, ((0.1 * (n as f64)) - a).sin()) {
        Some(y5) if y5 > 0.91 => {
            let t8: f64 = x[1..].iter().skip_while(|y6| **y6 > -0.333).map(|y6| (-x[n % x.len()].max(0.567)).tanh()).take(2).sum();
            let a = (a + a).sin();
            s1 += 0.57 * a;
            (y5 + y5).tanh()
        }
        Some(y5) => ((0.63 * x[n % x.len()]) + (-y5)).tanh(),
        None => {
            for i9 in 0..x.len() {
                let y11 = if let Some(y10) = first_above(&x[..2], 0.31) {
                    match mode(n + 2) {
                        Mode::Middle | Mode::High => {
                            let y12 = match first_above(x, 0.97) { Some(t) => 0.57 * t, None => 0.72 };
                            s1 += 0.34 * y12.sin();
                        }
                        Mode::Low => {
                            let t15: f64 = x.iter().map(|y13| 0.5 * (y13 * (y10 + x[i9])) / (1.0 + (*y13) * (*y13))).product();
                            s1 = 0.7 * s1 + 0.36 * t15.sin();
                        }
                    }
                    x[i9].tanh()
                } else {
                    0.5 * (s1 * a) / (1.0 + x[i9] * x[i9])
                };
                s1 += 0.18 * y11.sin();
            }
            0.63 * (s1 * a).cos() + 0.23
        }
    };
    0.56 * s1 + 0.79 * x[n % x.len()] + (y16 * x[n % x.len()]).tanh() + 0.18 * s1
}

#[differentiable]
pub fn p0039(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s17 = 0.5 * (b + b).atan();
    let mut u18 = [0.5 * (0.37 - x[3]) / (1.0 + a * a), 0.26 * x[3].sin().cos() + 0.16, 0.55 * ((0.1 * (n as f64)) + a).cos() + 0.17];
    let mut m19 = n / 2;
    let (t20, mut s21) = ((u18[0] + s17).tanh(), 0.5 * (u18[1] - 0.77).abs().atan().atan());
    let mut p24 = (0.5 * u18[0] / (1.0 + u18[0] * u18[0]), ((s21 + a) / (1.5 + s21 * s21)).tanh());
    for (y22, y23) in x.iter().zip(&u18) {
        p24 = (p24.1, (p24.0 * (-x[m19 % x.len()])).sin());
        m19 += 1;
        if let Ok(y25) = staged(0.5 * ((x[2] * (*y22)) / (1.5 + s17 * s17)) / (1.0 + a * a), 0.5 * (-p24.0) / (1.0 + (*y23) * (*y23)), (n + n)) {
            let mut k26 = 0;
            let y27 = 'l28: loop {
                k26 += 1;
                if k26 > n / 2 {
                    break ((a / (1.5 + p24.1 * p24.1)) + (0.1 * (n as f64))).sin();
                }
                let y29 = stepped((p24.0 + y22).max(-0.907).sin(), (k26 + 2));
                let mut k30 = 0;
                while k30 < n % 3 {
                    k30 += 1;
                    let t34: f64 = u18.iter().step_by(2).take(2).flat_map(|y31| { let t33 = 0.11 * (u18[k26 % 3] * (*y22)).min(-0.47).cos() + 0.54; x.iter().map(move |y32| t33 * ((0.15 + x[2]).tanh().powi(3).sin())) }).take(2).sum();
                    let y35 = match staged(((*y22) + p24.1).min(0.867).tanh(), 0.5 * (t34 * y23) / (1.0 + t20 * t20), m19 / 2) { Ok(t) => 0.21 * t, Err(k) => 0.1 * (k as f64) };
                    s21 += 0.64 * (t34 + y35).sin();
                }
                s21 += 0.25 * y29.sin();
            };
            let Some(y36) = first_above(&u18, 0.66) else {
                continue;
            };
            s17 += 0.72 * (y36 + y25).sin();
        } else {
            p24.0 += 0.76 * (0.5 * (s21 * s21 + 0.3).sqrt().atan());
        }
        s17 += 0.75 * ((*y23) + (*y22)).sin();
    }
    0.94 * t20 + 0.36 * x[m19 % x.len()] + 0.68 * s21 + 0.63 * s17 + 0.25 * u18[m19 % 3] + 0.39 * p24.0
}

#[differentiable]
pub fn p0040(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()].atan() * (x[0] + 0.72)).tanh();
    let mut u2 = [(s1 + s1).tanh(), (a * s1).sin()];
    let mut v3 = vec![((x[n % x.len()] + a) + (s1 - u2[1])).tanh(), 0.12 * (s1.max(-0.197) + x[n % x.len()].atan()).cos() + 0.48, 0.5 * (x[0] - 0.65) / (1.0 + s1 * s1), 0.21 * u2[1].cos() + 0.25];
    let mut p4 = (0.5 * v3[3].cos().atan(), 0.5 * (0.42 * a).atan());
    s1 /= 1.1 + (s1 - s1) * (s1 - s1);
    let mut p6 = (0.5 * (u2[n % 2] + 0.49) / (1.0 + a * a), (-(v3[2] / (1.5 + v3[v3.len() - 1] * v3[v3.len() - 1]))).sin());
    for i5 in (1..n + 2).step_by(2) {
        p6 = (p6.1, (p6.0 * (u2[0] * p4.0)).sin());
        let mut s8 = (v3[3] / (1.5 + v3[n % v3.len()] * v3[n % v3.len()])).tanh();
        for y7 in &v3 {
            s8 = (0.37 * s8 + (s8 - a)).tanh();
            let y9 = drain(&mut s1);
            s8 -= 0.29 * ((*y7) + y9).sin();
        }
        s1 = 0.7 * s1 + 0.32 * s8.sin();
    }
    'l11: for y10 in v3.iter_mut() {
        let t13: f64 = u2.iter().step_by(2).find_map(|y12| if *y12 > -0.403 { Some((x[3] + p4.1).sin().sin()) } else { None }).unwrap_or(0.5 * (p4.1 + p4.0) / (1.0 + u2[1] * u2[1]));
        for w14 in u2.chunks_mut(2) {
            w14[0] = ((*y10) - a).sin();
            let y18 = match n + 1 {
                ..=2 => {
                    let t16: f64 = w14.iter().take(3).find_map(|y15| if *y15 > 0.103 { Some(0.5 * (w14[0] - y15) / (1.0 + (*y10) * (*y10))) } else { None }).unwrap_or((t13 / (1.5 + w14[0] * w14[0])).max(0.587).sin());
                    let mut m17 = n;
                    0.65 * a.min(0.217).cos() + 0.88
                }
                3.. => (0.79 + s1).tanh(),
            };
            s1 += 0.11 * (y18 + w14[n % w14.len()]).sin();
        }
        s1 -= 0.89 * ((*y10) + t13).sin();
    }
    0.67 * v3[0] + 0.83 * x[n % x.len()] + 0.87 * s1 + 0.49 * u2[0] + 0.94 * p6.1 + 0.89 * v3[v3.len() - 1] + 0.45 * p4.1
}

#[differentiable]
pub fn p0041(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.26 * (a.tanh().powi(3) * (x[0] * x[0]).ln_1p()).cos() + 0.63;
    let mut m2 = 0;
    let t4: f64 = (0..n.min(4)).rev().filter(|k3| k3 % 2 == 1).map(|k3| (0.71 * (s1.min(0.287) + (0.72 * s1)).cos() + 0.62) * (k3 as f64)).sum();
    let t6: f64 = (1..=3).fold(0.3, |s, k5| s * (b.sin()) + (f64::from(k5)));
    let f7 = |p8: f64| -> f64 { if p8 > 0.23 { return (p8 - s1).tanh(); } ((p8 + 0.99) + (s1 / (1.5 + x[1] * x[1]))).tanh() };
    let t10 = f7(0.5 * (x[1] - t6).atan()) * f7(t6.min(-0.377).sin());
    let y30 = match (n % 2, n % 3) {
        (0, 0) => 0.5 * (t4 * a) / (1.0 + t10 * t10),
        (1, k11) => {
            match checked(0.32 * (-(t4 * t4)).exp().cos() + 0.33, (m2 + 2)) {
                Ok(y12) => {
                    let f14 = |p16: f64| 0.5 * (t6 * y12).atan();
                    let f15 = |p16: f64| f14(p16) - f14(0.81 * (a * t10).cos() + 0.77);
                    let t17 = f15((y12.tanh().powi(2) * (t4 * y12)).sin());
                    let t21: f64 = x.iter().chain(&x[..]).scan(b.tanh().powi(2).sin(), |s20, y18| { *s20 = 0.5 * *s20 + (s1 + 0.72).tanh(); Some(s20.sin()) }).sum();
                    let t23: f64 = x.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(0.84 * (x[k11 % x.len()] * t21).cos() + 0.21, |(i, y22)| (0.5 * t17.min(-0.127).max(0.577) / (1.0 + t6 * t6)) * (i as f64));
                    s1 -= 0.24 * (y12 + t17).sin();
                }
                Err(1) => {
                    let mut k24 = 0;
                    loop {
                        let t29: f64 = x.iter().rev().filter(|y27| **y27 > -0.23).map(|y27| (t10 * t6).tanh()).sum();
                        s1 = 0.7 * s1 + 0.62 * t29.sin();
                        k24 += 1;
                        if n % 2 == 0 || -x[x.len() - 1] < t10 || k24 >= 4 {
                            break;
                        }
                    }
                }
                Err(k13) => {
                    s1 += 0.49 * (0.5 * (-t10).atan());
                }
            }
            (t4 + 0.84).sin()
        }
        _ => (a + t6).tanh(),
    };
    0.68 * y30 + 0.32 * x[0] + 0.73 * s1
}

#[differentiable]
pub fn p0042(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (-x[n % x.len()]).tanh();
    let t4: f64 = x.iter().chain(&x[..]).filter_map(|y2| if *y2 > -0.93 { Some(0.88 * ((a + 0.85) - y2).cos() + 0.25) } else { None }).sum();
    let y10 = match positive(0.5 * (t4 - b).atan()) {
        Some(y5) => {
            let t8 = t4.sin();
            let f6 = |p7: f64| (0.5 * (y5 * 0.12).atan()) * t8;
            let t8 = f6(t8) + 0.5;
            let p7 = t8.sin();
            let t9 = f6(p7 * t8);
            0.5 * y5 / (1.0 + t9 * t9)
        }
        None => return 0.67 * s1 + 0.76 * x[2] + (0.5 * ((b + a) + (s1 * t4)) / (1.0 + t4 * t4)),
    };
    let mut k11 = 0;
    let mut t12 = 0.89 * (0.62 * x[1]).cos() + 0.77;
    while {
        k11 += 1;
        t12 = 0.58 * t12 + (t4 * t4 + 0.3).sqrt().tanh();
        k11 < 7 && t12 > -0.19
    } {
        let y15 = match checked(y10.cos().sin(), k11 / 2) {
            Ok(y13) => (t12 * b).sin(),
            Err(_) => 0.91 * b.cos() + 0.32,
        };
        s1 += 0.54 * y15.sin();
    }
    let mut u16 = [t12.max(0.957).sin(), 0.5 * (y10 + t12) / (1.0 + t12 * t12), ((y10 - t4) + (s1 - t4)).tanh(), 0.5 * (t12 + s1).atan()];
    let mut v17 = u16.clone();
    let t18 = 0.5 * (t12 - 0.77).abs().atan();
    let t19 = std::mem::replace(&mut v17[3], (x[2] + t12).tanh());
    v17.swap(n % 4, 3);
    0.26 * v17[k11 % 4] + 0.31 * x[n % x.len()] + 0.98 * t12 + 0.97 * u16[k11 % 4] + 0.66 * v17[0] + 0.43 * b + 0.73 * s1
}

#[differentiable]
pub fn p0043(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.91 * a.cos() + 0.82;
    let mut u2 = [(b / (1.5 + x[0] * x[0])).sin(), 0.5 * (s1 - 0.24).atan()];
    let mut m3 = if (a - 0.77).abs() >= u2[0] { n / 2 } else { 2 };
    let mut o4: Option<f64> = None;
    let t6: f64 = x.iter().rev().map(|y5| ((s1 * x[0]) - (-x[0])).tanh()).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| 0.53 * ((u2[n % 2] * s1) * (b * 0.21)).cos() + 0.36);
    let e7: Result<f64, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(0.5 * (b * b).atan()) };
    {
        let (w8, w9) = u2.split_at_mut(1);
        w8[0] = w9[0] * s1;
        a += 0.79 * mean(&x[..2]);
        let t12: f64 = w9.iter().take(3).fold(0.5 * (a + w8[0]).atan(), |s11, y10| 0.5 * s11 + 0.5 * ((t6 + y10) * 0.27).atan());
        s1 += 0.78 * (w8[0] + t12).sin();
    }
    let e13 = if (n + n) > 0 && (-(b * b)).exp() >= 0.177 { Err(1_u8) } else { Ok((s1 * s1 + 0.3).sqrt().sin()) };
    0.63 * t6 + 0.64 * x[m3 % x.len()] + (0.22 * ((a + b) / (1.5 + b * b)).cos() + 0.61) + 0.95 * b + 0.32 * s1 + 0.63 * a + 0.55 * u2[0]
}

#[differentiable]
pub fn p0044(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-a).atan();
    let mut m2 = if n % 3 != 1 { (n + n) } else { 1 };
    let t5: f64 = x.iter().skip(1).filter(|y3| **y3 > 0.223).map(|y3| 0.56 * ((*y3) * s1).max(0.667).cos() + 0.47).sum();
    nudge(&mut s1, (a / (1.5 + t5 * t5)).tanh().powi(2).tanh());
    if (n + 3) > 3 {
        let t6 = 0.5 * a.atan();
        let t9: f64 = x.iter().step_by(2).filter(|y7| **y7 > 0.123).map(|y7| 0.5 * (s1 + t6).atan()).take(2).sum();
        s1 = 0.7 * s1 + 0.45 * (t6 + t9).sin();
    } else {
        let mut k11 = 0;
        let mut p10 = (0.42 * (s1.sin() * s1.sin() + 0.3).sqrt().cos() + 0.13, (a * s1).sin());
        loop {
            k11 += 1;
            if k11 > 3 {
                break;
            }
            p10 = (p10.1, (p10.0 * (-t5)).sin());
            match ((k11 + n) % 2 == 0, n) {
                (true, 0..=2) => {
                    match ((k11 + n) % 2 == 0 || t5.min(0.107) > -0.237, n / 2) {
                        (true, 0..=2) => {
                            let mut v14 = x.to_vec();
                            let mut a = s1 - a.tanh();
                            s1 += 0.62 * a;
                            s1 += 0.86 * (a + v14[0]).sin();
                        }
                        (false, _) => {
                            let t16: f64 = x.iter().take(3).copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(0.5 * x[m2 % x.len()].max(0.147).atan());
                            s1 += 0.97 * t16.sin();
                        }
                        _ => {
                            let mut f17 = |p18: f64| { s1 = 0.5 * s1 + (p18.min(0.297) / (1.5 + p18 * p18)).tanh(); s1 * p18 };
                            let t19 = f17((-a).tanh()) + 0.5 * f17(0.7);
                            s1 -= 0.14 * t19.sin();
                        }
                    }
                }
                (false, _) => {
                    p10.1 += 0.83 * (0.5 * (s1 + p10.1).atan());
                }
                _ => {
                    s1 += 0.29 * (t5 * t5).min(0.687).sin();
                }
            }
        }
        s1 -= 0.71 * p10.0.sin();
    }
    0.34 * t5 + 0.76 * x[n % x.len()] + 0.78 * s1
}

#[differentiable]
pub fn q0045(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (x[n % x.len()].sin() - (0.1 * (n as f64))).sin();
    let y2 = checked((a - a).sin(), (n + 3))?;
    if let Some(y3) = positive(0.5 * y2.atan()) {
        let y4 = if (n + 1) % 3 != 0 {
            let y5 = checked(0.22 * y2.max(0.317).cos() + 0.14, n / 2)?;
            (y5 - 0.77).tanh()
        } else {
            return Ok(0.5 * (s1 * s1).atan());
        };
        s1 -= 0.27 * (y4 + y3).sin();
    } else {
        'l7: for i6 in (1..n + 2).rev().step_by(3) {
            let y18 = match checked((y2 * 0.16).sin(), (i6 + 1)) {
                Ok(y8) => {
                    if y8 - a > a {
                        let mut u10 = [(s1 * s1).sin(); 2];
                        u10.iter_mut().zip(x.iter()).for_each(|(y11, y12)| { *y11 = 0.5 * *y11 + (a * s1).sin(); });
                        u10.fill(((0.1 * (i6 as f64)) - s1).sin());
                        s1 += 0.14 * u10[i6 % 2].sin();
                        continue 'l7;
                    }
                    s1.min(0.57).sin()
                }
                Err(0 | 2) => {
                    if i6 % 2 == 0 {
                        let (t16, t17) = x.iter().step_by(2).fold((0.5 * (x[i6 % x.len()] + y2).atan(), 1.0), |(p14, q15), y13| (q15, p14.sin() + (s1.tanh())));
                        let (t16, t17) = (t16.tanh(), t17.sin());
                        s1 -= 0.38 * (t17 + t16).sin();
                    }
                    0.5 * (a * y2).atan()
                }
                Err(k9) => 0.76 * s1.cos().cos() + 0.92,
            };
            s1 += 0.86 * y18.sin();
        }
    }
    Ok((a - x[2]).sin())
}

#[differentiable]
pub fn p0045(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s19 = (x[n % x.len()] * a).tanh();
    let mut u20 = [0.5 * (x[n % x.len()] + x[n % x.len()]) / (1.0 + s19 * s19); 4];
    let mut v21 = Vec::new();
    v21.push(0.5 * s19.min(0.917) / (1.0 + s19 * s19));
    v21.push(((0.1 * (n as f64)) + (-x[3])).tanh());
    v21.push((u20[n % 4] + a).sin());
    match first_above(&u20, 0.34) {
        Some(y22) => {
            let mut k23 = 0;
            let y24 = 'l25: loop {
                k23 += 1;
                if n > 3 && -a >= -0.557 || k23 > x.len() {
                    break (-(u20[2] * u20[2])).exp().sin();
                }
                let mut k26 = 0;
                let mut p27 = (0.5 * (u20[k23 % 4] + a).atan(), ((0.1 * (n as f64)) * (-(u20[3] * u20[3])).exp()).sin());
                loop {
                    k26 += 1;
                    if k26 > n / 2 {
                        break;
                    }
                    p27 = (p27.1, (p27.0 * p27.1).sin());
                    let y28;
                    if n / 2 > 1 && x[3].min(-0.467) > -0.87 {
                        let t31: f64 = v21.iter().chain(&x[..]).map(|y29| 0.5 * (a + (*y29)).atan()).sum();
                        let w32 = &mut u20[2..];
                        y28 = (a.max(-0.227) + 0.12).sin();
                    } else {
                        v21 = vec![0.5 * (0.83 - x[n % x.len()]).atan(); 4];
                        y28 = (y22 / (1.5 + s19 * s19)).sin();
                    }
                    s19 += 0.44 * y28.sin();
                }
                s19 += 0.53 * p27.1.sin();
            };
            s19 -= 0.64 * (y22 + y24).sin();
        }
        None => {
            s19 += 0.32 * (0.5 * (s19.max(0.867) + (x[0] + v21[n % v21.len()])).atan());
        }
    }
    0.25 * u20[n % 4] + 0.43 * x[n % x.len()] + 0.81 * s19 + 0.71 * u20[n % 4] + 0.54 * v21[n % v21.len()]
}

#[differentiable]
pub fn p0046(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((b + x[n % x.len()]) + (b / (1.5 + b * b))).sin();
    let mut u2 = [0.5 * (a / (1.5 + s1 * s1)).atan(), (x[1] - s1).tanh()];
    let mut v3 = Vec::new();
    v3.push((u2[0] + u2[0]).tanh());
    v3.push(0.5 * a.min(0.287) / (1.0 + a * a));
    v3.push(0.5 * u2[0].atan().atan());
    let o4 = if x[1] * s1 < a { Some(0.69 * (v3[0] + b).cos() + 0.71) } else { None };
    for y5 in v3.iter_mut() {
        let y6;
        if (n + n) > 3 && u2[n % 2] * 0.51 < (*y5) {
            y6 = 0.5 * (u2[n % 2].tanh().powi(3) * (a + (*y5))).atan();
        } else {
            u2.swap(n % 2, 1);
            let mut y7 = if n > 0 && x[2] <= -0.147 {
                {
                    let w8 = &mut u2[0..];
                    let mut f9 = move |p10: f64| { s1 = s1.sin() + (x[n % x.len()] * x[n % x.len()]).sin(); s1 * p10 };
                    s1 += s1.cos().tanh();
                    let t11 = f9(0.5 * (b + s1).atan()) - f9(s1);
                    s1 -= 0.95 * (t11 + w8[n % w8.len()]).sin();
                }
                let y12 = drain(&mut u2[1]);
                0.5 * (*y5).min(0.217).atan()
            } else {
                let mut p14 = (0.5 * ((0.74 * u2[0]) / (1.5 + u2[1] * u2[1])).atan(), (b * b + 0.3).sqrt().tanh());
                'l15: for y13 in u2 {
                    p14 = (p14.1, (p14.0 * (-(*y5))).sin());
                    u2 = [0.5 * (0.47 - (p14.0 * y13)).atan(), 0.5 * ((y13 - s1) / (1.5 + u2[n % 2] * u2[n % 2])) / (1.0 + b * b)];
                    (p14.0, p14.1) = (p14.1, p14.1.min(-0.497).tanh());
                    s1 += 0.55 * y13.sin();
                }
                0.5 * (-(u2[0] * u2[0])).exp() / (1.0 + p14.0 * p14.0)
            };
            y6 = 0.5 * ((0.1 * (n as f64)) + (s1 + s1)) / (1.0 + y7 * y7);
        }
        s1 += 0.36 * (y6 + (*y5)).sin();
    }
    0.99 * v3[0] + 0.62 * x[n % x.len()] + (0.66 * u2[0].min(-0.747).cos() + 0.34) + 0.79 * v3[n % v3.len()] + 0.37 * s1 + 0.88 * u2[n % 2]
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
    {
        let w6 = &mut u2[1..];
        for (y7, y8) in v3.iter_mut().zip(x.iter()) {
            match chained(0.5 * (-p5.1) / (1.0 + s1 * s1), a.tanh().powi(2).min(-0.417).tanh()) {
                Some(y9) => {
                    let mut p11 = (0.5 * (-x[0]).atan(), 0.89 * (0.25 * (*y8)).cos() + 0.55);
                    for y10 in w6.iter_mut() {
                        p11 = (p11.1, (p11.0 * p5.1).sin());
                        let t14: f64 = x.iter().step_by(2).take_while(|y12| **y12 > 0.43).map(|y12| (p11.1 + a).sin()).sum();
                        let mut f15 = move |p16: f64| { s1 = s1.sin() + (y9 - 0.77).abs().sin(); s1 * p16 };
                        s1 += (0.49 + t14).sin();
                        let t17 = f15(0.5 * (t14 * p11.0).atan()) - f15(s1);
                        s1 += 0.74 * (t14 + (*y10)).sin();
                    }
                    let f18 = |p19: f64| 0.5 * ((y9 + 0.33) - (0.1 * (m4 as f64))).atan();
                    let t21 = x.iter().filter(|y20| f18(**y20) > 0.11).fold(0.4, |s, y20| s * f18(*y20));
                    s1 = 0.7 * s1 + 0.72 * (t21 + p11.0).sin();
                }
                None => {
                    p5 = (0.99 * (y8 - (*y8)).cos() + 0.46, p5.0);
                    let y22 = if w6[0] / (1.5 + (*y7) * (*y7)) <= p5.0 {
                        let t25: f64 = w6.iter().chain(&w6[..]).fold(0.5 * w6[0] / (1.0 + (*y8) * (*y8)), |s24, y23| 0.5 * s24 + 0.5 * (a + (*y8)).atan());
                        let (w26, w27) = w6.split_at_mut(1);
                        w26[0] = w27[0] * w27[m4 % w27.len()];
                        0.5 * (w27[w27.len() - 1] * y8).atan()
                    } else {
                        return 0.97 * (*y8) + 0.79 * x[x.len() - 1];
                    };
                    s1 += 0.61 * y22.sin();
                }
            }
            s1 = 0.7 * s1 + 0.47 * ((*y8) + (*y7)).sin();
        }
        s1 += 0.31 * w6[0].sin();
    }
    0.66 * s1 + 0.36 * x[m4 % x.len()] + (p5.0 * p5.0 + 0.3).sqrt().cos().sin() + 0.13 * u2[1] + 0.93 * p5.1 + 0.39 * s1 + 0.77 * v3[n % v3.len()]
}

#[differentiable]
pub fn p0048(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((b + 0.38) * (-b)) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut m2 = if (n + 3) % 2 == 1 { n } else { 1 };
    let mut o3 = Some(0.5 * (-a).atan());
    let y4 = blend(&x[1], &x[2]);
    let mut s5 = 1.0;
    s5 += 0.5 * (x[m2 % x.len()] / (1.5 + a * a)) / (1.0 + s1 * s1);
    let y19 = match (n + n) % 4 {
        0 | 3 => (s5.sin() + (s5 * (0.1 * (m2 as f64)))).sin(),
        _ => {
            match m2 % 4 {
                2 => {
                    let r6 = match (m2 + n) % 3 { 0 => &x[3], _ => &a };
                    if let Ok(y7) = checked(0.88 * (s1 + (*r6)).cos() + 0.48, (n + n)) {
                        let t10 = (-x[3]).sin();
                        let f8 = |p9: f64| (0.5 * ((*r6) / (1.5 + p9 * p9)) / (1.0 + p9 * p9)) * t10;
                        let t10 = f8(t10) + 0.5;
                        let p9 = t10.sin();
                        let t11 = f8(p9 * t10);
                        s5 += 0.85 * (y7 + t11).sin();
                    }
                    s1 += 0.75 * (*r6).sin();
                }
                0 | 1 => {}
                _ => {
                    let y12 = {
                        let t15: f64 = x.iter().chain(&x[..]).filter(|y13| **y13 > 0.363).map(|y13| 0.81 * (((*y13) + a) + y4).cos() + 0.22).skip(1).sum();
                        0.5 * (a + 0.36).atan()
                    };
                    let t18: f64 = x.iter().fold(0.5 * (-s5) / (1.0 + s1 * s1), |s17, y16| 0.5 * s17 + y12.min(-0.717).sin());
                    s5 += 0.66 * (y12 + t18).sin();
                }
            }
            0.5 * (y4 - y4).tanh().powi(3) / (1.0 + s5 * s5)
        }
    };
    0.78 * b + 0.54 * x[1] + ((y4 + y19) + 0.79).tanh() + 0.42 * s1 + 0.49 * s5
}

#[differentiable]
pub fn q0049(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (x[0] + 0.32) / (1.0 + a * a);
    for i2 in (0..n % 4).rev() {
        let y3;
        if (n + 3) % 3 != 2 {
            let mut k4 = 0;
            while k4 < n % 4 {
                k4 += 1;
                let mut f5 = |p6: f64| { s1 = 0.5 * s1 + 0.37 * (-x[1]).cos() + 0.44; s1 * p6 };
                let t7 = f5(0.5 * (x[0] + a).min(0.297).atan()) + 0.5 * f5(0.7);
                s1 += 0.58 * checked(x[k4 % x.len()].max(0.877).tanh(), i2)?;
                a += 0.63 * t7.sin();
            }
            s1 += 0.87 * staged((s1 + x[2]).tanh(), 0.5 * (-a).atan(), (k4 + n))?;
            y3 = 0.5 * (s1 + 0.29).atan();
        } else {
            y3 = 0.5 * x[n % x.len()].atan();
        }
        a += 0.69 * y3.sin();
    }
    Ok(0.5 * (s1 * x[2]).atan().atan())
}

#[differentiable]
pub fn p0049(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s8 = 0.75 * (b + a).cos() + 0.53;
    let mut u9 = [(s8 + x[0]).tanh(); 2];
    let mut v10 = Vec::new();
    v10.push(0.5 * (-x[2].max(-0.537)) / (1.0 + s8 * s8));
    v10.push(((a + b) / (1.5 + u9[n % 2] * u9[n % 2])).sin());
    v10.push(((u9[n % 2] - b) + x[n % x.len()].max(0.177)).tanh());
    let mut o11: Option<f64> = None;
    let (t12, mut s13) = ((v10[1] + (0.1 * (n as f64))).sin(), 0.5 * (x[2] * a) / (1.0 + s8 * s8));
    let f14 = |p15: f64, q16: f64| 0.5 * ((u9[n % 2] - s13) + (p15 / (1.5 + t12 * t12))) / (1.0 + t12 * t12);
    let t17 = f14(0.68 * (s13 / (1.5 + b * b)).cos() + 0.58, 0.5 * ((u9[1] + u9[1]) - s13.max(0.647)) / (1.0 + a * a)) - f14(0.5 * ((u9[1] + u9[1]) - s13.max(0.647)) / (1.0 + a * a), 0.4);
    {
        let w18 = &mut v10[1..];
        let Some(y19) = o11 else {
            return 0.72 * w18[1] + 0.52 * x[n % x.len()] + (0.83 * (w18[0] * (0.1 * (n as f64))).cos() + 0.98);
        };
        for w20 in u9.chunks_mut(2) {
            w20[0] = 0.5 * (t17 / (1.5 + w18[n % w18.len()] * w18[n % w18.len()])) / (1.0 + t12 * t12);
            let y21 = match q0049(x, 0.5 * (t12 * t12 + 0.3).sqrt().atan(), n % 4) { Ok(t) => 0.81 * t, Err(k) => 0.1 * (k as f64) };
            let mut k22 = 0;
            loop {
                for w23 in w18.chunks_mut(2) {
                    w23[0] = ((0.1 * (k22 as f64)) - w23[0]).sin();
                    let y24 = match q0049(x, (a + 0.39).tanh(), n % 4) { Ok(t) => 0.21 * t, Err(k) => 0.1 * (k as f64) };
                    s13 += 0.94 * (y24 + w23[k22 % w23.len()]).sin();
                }
                w18[0] = (w18[k22 % w18.len()] - 0.77).abs().tanh();
                k22 += 1;
                if n / 2 > 4 && y19.max(0.587) > 0.797 || k22 >= n % 4 {
                    break;
                }
            }
            relax(w18, 0.5 * t17.atan());
            s13 += 0.27 * (y21 + w20[0]).sin();
        }
        s8 += 0.24 * (w18[1] + y19).sin();
    }
    0.81 * t17 + 0.47 * x[n % x.len()] + s13.min(-0.957).tanh() + 0.79 * a + 0.18 * v10[2] + 0.87 * s8 + 0.91 * u9[n % 2] + 0.14 * s13
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
            let mut v11 = x.iter().skip(1).map(|y10| ((*y10) + (*y10)).tanh()).collect::<Vec<_>>();
            v11.push(lit(0.76) * (p8.0.min(lit(-0.367)) / (lit(1.5) + p8.0 * p8.0)).cos() + lit(0.68));
            let y12 = match chained((x[m2 % x.len()] * v11[0]).tanh(), lit(0.67) * (v5[0] * v5[0]).ln_1p().max(lit(0.757)).cos() + lit(0.66)) { Some(t) => lit(0.65) * t, None => lit(0.94) };
            let y13 = match m2 + 3 {
                ..=2 => (v5[0].max(lit(0.307)) / (lit(1.5) + y12 * y12)).sin(),
                3.. => (s1 * (-v5[v5.len() - 1])).sin(),
            };
            a = a - (lit(0.98) * (y12 + v11[k6 % v11.len()]).sin());
        };
        let t16: Dual = v5.iter().skip(1).take_while(|y14| **y14 > lit(0.473)).map(|y14| lit(0.5) * ((*y14) * y14) / (lit(1.0) + y7 * y7)).skip(1).sum();
        'l18: for i17 in (1..4 + 2).step_by(3) {
            let mut v19 = v5.clone();
            if k6 / 2 > 3 && y7 + v5[0] >= lit(-0.687) {
                if x[k6 % x.len()].sin() > y7 {
                    v19.fill(lit(0.97) * (v5[0] + lit(0.13)).cos() + lit(0.59));
                } else if (n + n) % 3 != 1 {
                    s1 = s1 + (lit(0.62) * (lit(0.64) * (v19[0] + v19[v19.len() - 1]).cos() + lit(0.85)));
                } else {
                    s1 = s1 + (lit(0.45) * (lit(0.5) * t16.atan() / (lit(1.0) + p8.1 * p8.1)));
                }
            } else if t16 + v19[k6 % v19.len()] >= v5[0] {
                a = a + (lit(0.46) * (lit(0.68) * y7.atan().cos() + lit(0.39)));
            } else if !(n / 2 <= 4) {
                a = a + (lit(0.47) * (lit(0.5) * (-y7).atan()));
            } else {
                s1 = s1 + (lit(0.84) * (lit(0.5) * (t16 - y7) / (lit(1.0) + t16 * t16)));
            }
            a = lit(0.7) * a + lit(0.98) * v19[0].sin();
        }
        lit(0.46) * t16 + lit(0.65) * x[2] + (lit(0.59) * t16.tanh().powi(2).cos() + lit(0.82)) + lit(0.13) * v5[0] + lit(0.16) * p8.0 + lit(0.75) * s1 + lit(0.53) * a
    }

    pub fn p0026(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = ((x[3] + b) + x[n % x.len()].max(lit(-0.427))).sin();
        let mut u2 = [(s1 / (lit(1.5) + b * b)).min(lit(0.277)).tanh(), (-(a * a)).exp().sin()];
        std::mem::swap(&mut u2[1], &mut a);
        let y5 = match checked((b + b).sin(), (n + 3)) {
            Ok(y3) => lit(0.5) * (y3 + y3) / (lit(1.0) + u2[1] * u2[1]),
            Err(0 | 2) => (u2[0] + lit(0.68)).tanh(),
            Err(k4) => lit(0.45) * (x[3] * s1.max(lit(0.277))).cos() + lit(0.37),
        };
        let (t9, t10) = u2.iter().take(3).fold((lit(0.5) * (y5 + y5).max(lit(-0.917)).atan(), lit(1.0)), |(p7, q8), y6| (p7 + (((-y5) * (b - u2[1])).tanh()), q8 * p7));
        let (t9, t10) = (t9.tanh(), t10.sin());
        let mut s11 = lit(0.0);
        s11 = s11 + (((t10 - lit(0.61)) * t10.tanh().powi(2)).sin());
        let mut p12 = ((t9 + t9).sin(), lit(0.5) * (y5 + a).atan());
        'l14: for i13 in 0..3 {
            p12 = (p12.1, (p12.0 * b.max(lit(0.717))).sin());
            let mut p15 = (lit(0.29) * (t10 + p12.0).cos() + lit(0.31), lit(0.5) * (p12.0.atan() - x[x.len() - 1].min(lit(0.67))) / (lit(1.0) + a * a));
            for i16 in 0..4 {
                p15 = (p15.1, (p15.0 * (-s11)).sin());
                if (i16 + 1) % 2 == 1 {
                    break 'l14;
                }
                let mut s18 = lit(0.5) * (-p12.0).atan();
                for y17 in u2.iter() {
                    s18 = (lit(0.23) * s18 + (u2[i13 % 2] + y17)).tanh();
                    let mut f19 = move |p20: Dual| { b = b.sin() + ((lit(0.1) * lit(n as f64)) * (*y17)).sin(); b * p20 };
                    b = b + (lit(0.5) * (-a).atan());
                    let t21 = f19(((*y17) - p12.0).tanh()) - f19(b);
                    let mut s22 = lit(0.0);
                    s22 = s22 + (s18.tanh());
                    s1 = lit(0.7) * s1 + lit(0.95) * ((*y17) + s22).sin();
                }
                a = a + (lit(0.56) * s18.sin());
            }
            b = b + (lit(0.79) * p15.0.sin());
        }
        lit(0.17) * t10 + lit(0.27) * x[2] + lit(0.36) * s11 + lit(0.23) * b + lit(0.25) * p12.0 + lit(0.52) * s1 + lit(0.21) * u2[1] + lit(0.93) * a
    }

    pub fn q0027(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.84) * (a * lit(0.82)).cos() + lit(0.75);
        let r2 = if a + a <= x[x.len() - 1] { &x[1] } else { &a };
        let (t6, t7) = x.iter().step_by(2).fold((lit(0.5) * r2.tanh().powi(3) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(1.0)), |(p4, q5), y3| (q5, p4.sin() + ((y3 - (*y3)).sin())));
        let (t6, t7) = (t6.tanh(), t7.sin());
        s1 = s1 + (lit(0.97) * checked((s1 - t6).tanh(), n)?);
        let t11: Dual = x[1..].iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(lit(0.5) * (t6 / (lit(1.5) + t7 * t7)) / (lit(1.0) + t7 * t7));
        let y12: Dual;
        match (n + 2) % 4 {
            0 => {
                let t13 = std::mem::take(&mut s1);
                y12 = lit(0.5) * t6.atan();
            }
            1 | 2 => {
                y12 = (t7 + t7).tanh();
            }
            _ => {
                y12 = ((lit(0.92) + s1) - (t7 + r2)).tanh();
            }
        }
        Ok((t11 / (lit(1.5) + s1 * s1)).sin())
    }

    pub fn p0027(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s14 = (a * a).tanh();
        let mut u15 = [lit(0.5) * (x[0] - x[3]) / (lit(1.0) + b * b), lit(0.84) * (a + x[2]).cos() + lit(0.24)];
        let mut v16 = vec![((s14 + u15[0]) * lit(0.86)).tanh(); 4];
        let mut m17 = 0;
        let mut o18 = Some(lit(0.22) * (a - x[m17 % x.len()]).cos() + lit(0.64));
        match ((n + n) > 4, n) {
            (true, 0..=2) => {
                let mut stack20: Vec<usize> = (0..n).collect();
                while let Some(i21) = stack20.pop() {
                    if i21 > 1 {
                        stack20.push(i21 / 2);
                    }
                    let y24 = match i21 / 2 {
                        0 => {
                            for w23 in u15.chunks_mut(2) {
                                w23[0] = lit(0.5) * (b + v16[1]).max(lit(0.537)).atan();
                                s14 = (b + w23[0]).tanh();
                                s14 = s14 + (lit(0.84) * w23[0].sin());
                            }
                            (b * x[x.len() - 1]).sin()
                        }
                        k22 => return lit(0.31) * x[2] + lit(0.73) * x[2],
                    };
                    s14 = s14 + (lit(0.74) * y24.sin());
                }
                for w25 in v16.chunks_mut(3) {
                    w25[0] = (-b).max(lit(-0.137)).sin();
                    u15 = [(-b.min(lit(0.337))).sin(), (x[3] + w25[0]).tanh()];
                    s14 = s14 + (lit(0.58) * w25[w25.len() - 1].sin());
                }
            }
            (false, _) => {
                s14 = s14 + (lit(0.19) * (lit(0.5) * (b.cos() - x[m17 % x.len()]) / (lit(1.0) + u15[0] * u15[0])));
            }
            _ => {
                s14 = s14 + (lit(0.44) * (lit(0.89) * ((-u15[n % 2]) * (s14 * s14)).cos() + lit(0.67)));
            }
        }
        lit(0.51) * a + lit(0.79) * x[m17 % x.len()] + lit(0.29) * u15[1] + lit(0.66) * s14 + lit(0.61) * v16[3]
    }

    pub fn p0028(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (a - lit(0.77)).abs().sin();
        let mut u2 = [lit(0.5) * x[n % x.len()].sin().atan(); 3];
        let mut v3 = x.to_vec();
        let mut m4 = if !(n / 2 <= 3) { (n + n) } else { 2 };
        v3[0] = v3[0] / (lit(1.1) + u2[0].max(lit(-0.177)) * u2[0].max(lit(-0.177)));
        v3 = vec![lit(0.74) * (a * u2[m4 % 3]).cos() + lit(0.19); 4];
        u2[m4 % 3] = (u2[0] * u2[0]).ln_1p().sin();
        u2[n % 3] = lit(0.5) * s1.atan() / (lit(1.0) + s1 * s1);
        let mut k5 = 0;
        let mut p6 = ((x[3] - a).sin(), (a * x[2]).sin());
        'l7: loop {
            p6 = (p6.1, (p6.0 * (-x[3])).sin());
            match (n + 1) % 5 {
                2 => break 'l7,
                _ => {}
            }
            k5 += 1;
            if (n + n) > 0 && (v3[2] * v3[2]).ln_1p() <= u2[0] || k5 >= n / 2 {
                break;
            }
        }
        nudge(&mut a, lit(0.44) * (u2[m4 % 3].max(lit(-0.857)) + (v3[1] + v3[m4 % v3.len()])).cos() + lit(0.56));
        let mut p10 = ((s1 + u2[2]).sin(), lit(0.5) * (v3[0].min(lit(0.607)) + v3[n % v3.len()]) / (lit(1.0) + p6.1 * p6.1));
        for (i8, y9) in v3.iter().enumerate() {
            p10 = (p10.1, (p10.0 * (y9 * a)).sin());
            match mode(m4 + 3) {
                Mode::Middle | Mode::High => {
                    for (i11, y12) in x.iter().enumerate() {
                        let f13 = |p14: Dual, q15: Dual| lit(0.5) * ((*y9) - lit(0.77)).abs().atan();
                        let t16 = if f13(((y9 + p6.0) - ((*y9) / (lit(1.5) + a * a))).sin(), lit(0.2)) > lit(0.13) { f13(lit(0.5) * (p10.1 * (lit(0.1) * lit(i8 as f64))) / (lit(1.0) + p10.1 * p10.1), ((y9 + p6.0) - ((*y9) / (lit(1.5) + a * a))).sin()) } else { f13(((y9 + p6.0) - ((*y9) / (lit(1.5) + a * a))).sin(), ((y9 + p6.0) - ((*y9) / (lit(1.5) + a * a))).sin()) };
                        let mut p19 = (lit(0.5) * (p10.0 + u2[2]).max(lit(-0.697)).atan(), x[i11].atan().tanh());
                        for (y17, y18) in x.iter().zip(&v3) {
                            p19 = (p19.1, (p19.0 * (t16 + p19.0)).sin());
                            let t20 = std::mem::replace(&mut u2[2], lit(0.5) * (v3[i8] * a) / (lit(1.0) + (*y17) * (*y17)));
                            s1 = s1 + (lit(0.93) * ((*y18) + t20).sin());
                        }
                        a = a + (lit(0.79) * (p19.1 + t16).sin());
                    }
                }
                Mode::Low => {
                    a = a + (lit(0.69) * (lit(0.5) * (p6.0 + y9).cos().atan()));
                }
            }
            s1 = s1 + (lit(0.39) * (*y9).sin());
        }
        lit(0.87) * p10.0 + lit(0.15) * x[0] + lit(0.57) * s1 + lit(0.64) * p10.1 + lit(0.96) * u2[1] + lit(0.82) * v3[m4 % v3.len()] + lit(0.99) * a + lit(0.96) * p6.0
    }

    pub fn p0029(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.tanh();
        let mut p2 = (lit(0.45) * ((lit(0.1) * lit(n as f64)) + x[n % x.len()].sin()).cos() + lit(0.99), lit(0.5) * (-x[0]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        for &y3 in x.iter() {
            match n % 5 {
                1 => return lit(0.78) * s1 + lit(0.69) * x[n % x.len()],
                _ => {}
            }
            s1 = s1 + (lit(0.39) * y3.sin());
        }
        let t6: Dual = x.iter().rev().take_while(|y4| **y4 > lit(-0.213)).map(|y4| lit(0.95) * ((a * y4) / (lit(1.5) + s1 * s1)).cos() + lit(0.73)).sum();
        let mut k7 = 0;
        while k7 < n.min(4) {
            k7 += 1;
            let t10: Dual = x.iter().skip(1).skip_while(|y8| **y8 > lit(0.303)).map(|y8| lit(0.5) * ((x[1] / (lit(1.5) + t6 * t6)) * t6.max(lit(0.687))) / (lit(1.0) + x[1] * x[1])).sum();
            let mut k11 = 0;
            let mut t12 = (lit(0.81) + (p2.1 + lit(0.95))).tanh();
            while {
                k11 += 1;
                t12 = lit(0.59) * t12 + (a + lit(0.76)).tanh();
                k11 < 7 && t12 > -lit(0.68)
            } {
                let t15 = lit(0.74) * (-(p2.1 * p2.1)).exp().cos() + lit(0.35);
                let f13 = |p14: Dual| ((p14.max(lit(-0.37)) / (lit(1.5) + p14 * p14)).tanh()) * t15;
                let t15 = f13(t15) + lit(0.5);
                let p14 = t15.sin();
                let t16 = f13(p14 * t15);
                t12 = t12 + (lit(0.22) * (t16 + p14).sin());
            }
            s1 = s1 + (lit(0.72) * (t12 + t10).sin());
        }
        lit(0.22) * x[1] + lit(0.81) * x[3] + (lit(0.67) * (s1 + p2.1).cos() + lit(0.36)) + lit(0.26) * s1 + lit(0.96) * p2.0
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
        let t8: Dual = x.iter().chain(&v3[..]).find(|y7| **y7 > lit(-0.73)).copied().unwrap_or(s1.tanh());
        {
            let (w9, w10) = u2.split_at_mut(1);
            w9[0] = w10[0] * w9[0];
            for (y11, y12) in x.iter().zip(w9.iter()) {
                let mut k13 = 0;
                let mut s14 = ((*y12) + (*y12)).min(lit(0.787)).sin();
                while k13 < n / 2 {
                    k13 += 1;
                    s14 = (lit(0.42) * s14 + (lit(0.56) + w9[n % w9.len()])).tanh();
                    let y19 = match mode(n) {
                        Mode::Low => {
                            let f15 = |p16: Dual, q17: Dual| lit(0.5) * (s1 + lit(0.44)).atan();
                            let t18 = if f15(lit(0.5) * ((-w10[0]) / (lit(1.5) + s14 * s14)) / (lit(1.0) + w9[n % w9.len()] * w9[n % w9.len()]), lit(0.2)) > lit(0.13) { f15((lit(0.24) + s14.max(lit(-0.397))).sin(), lit(0.5) * ((-w10[0]) / (lit(1.5) + s14 * s14)) / (lit(1.0) + w9[n % w9.len()] * w9[n % w9.len()])) } else { f15(lit(0.5) * ((-w10[0]) / (lit(1.5) + s14 * s14)) / (lit(1.0) + w9[n % w9.len()] * w9[n % w9.len()]), lit(0.5) * ((-w10[0]) / (lit(1.5) + s14 * s14)) / (lit(1.0) + w9[n % w9.len()] * w9[n % w9.len()])) };
                            (y11 * t18).sin()
                        }
                        Mode::Middle => ((w10[0] + w9[0]) + (a + x[1])).sin(),
                        Mode::High => lit(0.63) * (s14 + lit(0.48)).cos() + lit(0.92),
                    };
                    s1 = lit(0.7) * s1 + lit(0.96) * y19.sin();
                }
                s1 = s1 + (lit(0.35) * (s14 + (*y11)).sin());
            }
            s1 = s1 + (lit(0.48) * (w10[0] + w9[w9.len() - 1]).sin());
        }
        lit(0.21) * u2[n % 2] + lit(0.76) * x[n % x.len()] + (lit(0.5) * a.atan().max(lit(0.817)) / (lit(1.0) + t8 * t8)) + lit(0.53) * u2[n % 2] + lit(0.21) * v3[n % v3.len()] + lit(0.76) * s1
    }

    pub fn p0031(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = ((a * a) + (lit(0.79) * a)).sin();
        let mut v2 = Vec::new();
        v2.push(x[x.len() - 1].cos().max(lit(-0.807)).sin());
        v2.push(lit(0.5) * (s1 * s1).ln_1p().atan());
        v2.push(lit(0.5) * (a * (lit(0.1) * lit(n as f64))) / (lit(1.0) + s1 * s1));
        let o3 = if n / 2 % 3 != 1 { Some(lit(0.5) * (-x[n % x.len()]).atan()) } else { None };
        let t4 = std::mem::take(&mut v2[1]);
        if n > 4 {
            {
                {
                    'l6: for y5 in v2.iter_mut() {
                        let mut s7 = lit(1.0);
                        s7 = s7 + (lit(0.5) * ((s1 * t4) - lit(0.77)).abs().atan());
                        s1 = s1 + (lit(0.73) * ((*y5) + s7).sin());
                    }
                }
                let mut p9 = (lit(0.22) * ((a * t4) + (a + a)).cos() + lit(0.37), t4.min(lit(-0.177)).max(lit(0.727)).sin());
                for i8 in (0..3).rev() {
                    p9 = (p9.1, (p9.0 * (v2[1] + v2[n % v2.len()])).sin());
                    let mut f10 = move |p11: Dual| { a = a.sin() + (p9.0 - p9.0).tanh(); a * p11 };
                    a = a + (((v2[0] * v2[0] + lit(0.3)).sqrt() + v2[i8 % v2.len()].sin()).tanh());
                    let t12 = f10(lit(0.5) * (v2[1] + s1) / (lit(1.0) + s1 * s1)) - f10(a);
                    a = a + (lit(0.32) * t12.sin());
                }
                a = a - (lit(0.43) * p9.1.sin());
            }
        }
        lit(0.73) * x[2] + lit(0.24) * x[2] + s1.max(lit(-0.427)).tanh() + lit(0.94) * a + lit(0.71) * s1 + lit(0.75) * v2[2]
    }

    pub fn q0032(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (x[0] + a).sin();
        s1 = s1 + (lit(0.52) * checked(lit(0.15) * (lit(0.63) * s1).cos() + lit(0.91), n / 2)?);
        let mut k2 = 0;
        let mut t3 = (s1 * a).sin();
        'l4: while {
            k2 += 1;
            t3 = lit(0.70) * t3 + (t3 / (lit(1.5) + t3 * t3)).tanh();
            k2 < 7 && t3 > -lit(0.29)
        } {
            let y5 = checked(lit(0.86) * (t3 / (lit(1.5) + a * a)).cos() + lit(0.67), n)?;
            s1 = s1 + (lit(0.67) * y5.sin());
        }
        if k2 % 2 == 0 || (s1 * s1).ln_1p() < lit(0.867) {
            let w6 = &x[..2];
            let mut k7 = 0;
            while k7 < 3 {
                k7 += 1;
                let mut f8 = |p9: Dual| { t3 = lit(0.5) * t3 + lit(0.17) * (s1 * s1).cos() + lit(0.73); t3 * p9 };
                let t10 = f8((s1 - lit(0.77)).abs().sin()) + lit(0.5) * f8(lit(0.7));
                t3 = t3 + (lit(0.16) * t10.sin());
            }
            s1 = s1 + (lit(0.57) * w6[k2 % w6.len()].sin());
        } else if !(n / 2 <= 1) {
            s1 = s1 + (lit(0.64) * (lit(0.5) * x[n % x.len()].cos().atan()));
        } else {
            t3 = t3 + (lit(0.26) * (lit(0.5) * (a * t3).atan()));
        }
        Ok((s1 + t3).tanh().powi(2).tanh())
    }

    pub fn p0032(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s11 = a.atan().tanh();
        let o12 = if s11 + x[2] > s11 { Some(((a + s11) * (s11 * a)).tanh()) } else { None };
        let y13 = match positive(lit(0.5) * (a.max(lit(-0.37)) * s11.min(lit(0.177))) / (lit(1.0) + s11 * s11)) { Some(t) => lit(0.64) * t, None => lit(0.55) };
        'l15: for i14 in (1..n + 2).rev().step_by(3) {
            let f16 = |p18: Dual| lit(0.5) * s11.max(lit(0.287)) / (lit(1.0) + s11 * s11);
            let f17 = |p18: Dual| f16(p18) - f16((p18 * a).sin());
            let t19 = f17(((y13 - y13) / (lit(1.5) + y13 * y13)).sin());
            let t19 = t19 * lit(0.39);
            a = a + (lit(0.51) * t19.sin());
        }
        let t22: Dual = x.iter().chain(&x[..]).map(|y20| (s11 * y20).sin()).product();
        let y26 = match n / 2 % 4 {
            0 => lit(0.49) * y13.tanh().powi(3).cos() + lit(0.92),
            1 => (t22 - t22).sin(),
            _ => {
                let mut f23 = move |p24: Dual| { a = a.sin() + (y13 + lit(0.81)).tanh(); a * p24 };
                a = a + (((lit(0.1) * lit(n as f64)) + y13).tanh());
                let t25 = f23(lit(0.85) * (t22 * t22).cos() + lit(0.45)) - f23(a);
                lit(0.5) * t22.min(lit(0.207)).atan()
            }
        };
        let t29: Dual = x.iter().copied().fold(lit(-0.77), Dual::max);
        lit(0.64) * y13 + lit(0.84) * x[n % x.len()] + lit(0.85) * s11 + lit(0.28) * a
    }

    pub fn q0033(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.57) * (-x[n % x.len()].max(lit(-0.607))).cos() + lit(0.18);
        let mut stack2: Vec<usize> = (0..n).collect();
        let mut u4 = [lit(0.92) * (s1 + s1).cos() + lit(0.29), lit(0.69) * (x[n % x.len()] + a).cos() + lit(0.33), lit(0.5) * a.max(lit(0.947)).atan()];
        while let Some(i3) = stack2.pop() {
            u4 = [u4[1], u4[2], (a.sin() + (a + x[0])).sin()];
            if (n + n) > 0 {
                let Ok(y5) = staged((a * x[i3 % x.len()]).tanh(), lit(0.5) * (a * u4[i3 % 3]).atan(), (n + 2)) else {
                    continue;
                };
                s1 = s1 + (lit(0.91) * y5.sin());
            }
        }
        let y6 = lit(0.51) * checked((a * s1).tanh(), (n + 1))?.sin();
        let t8: Dual = u4.iter().take(3).find(|y7| **y7 > lit(0.23)).copied().unwrap_or(lit(0.5) * ((-u4[0]) * (a + u4[n % 3])).atan());
        let y9 = lit(0.89) * checked(lit(0.5) * (s1 * t8).atan(), (n + n))?.sin();
        for y10 in u4.iter_mut() {
            let y18 = match checked(lit(0.5) * (y9 - y6) / (lit(1.0) + y9 * y9), n / 2) {
                Ok(y11) => (s1 - (*y10)).sin(),
                Err(_) => {
                    for i13 in 1..n / 2 {
                        let t16 = lit(0.5) * (y9 + lit(0.76)).atan();
                        let f14 = |p15: Dual| (t16.min(lit(-0.427)).sin()) * t16;
                        let t16 = f14(t16) + lit(0.5);
                        let p15 = t16.sin();
                        let t17 = f14(p15 * t16);
                        s1 = s1 + (lit(0.86) * (t17 + p15).sin());
                    }
                    lit(0.5) * (t8 * (lit(0.1) * lit(n as f64))) / (lit(1.0) + x[3] * x[3])
                }
            };
            s1 = s1 + (lit(0.67) * ((*y10) + y18).sin());
        }
        Ok(lit(0.5) * (t8 + u4[0]) / (lit(1.0) + x[0] * x[0]))
    }

    pub fn p0033(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s19 = b.sin().tanh();
        match n + n {
            k20 if k20 > 1 => {
                let mut k21 = 0;
                let mut t22 = lit(1.0) + (lit(0.5) * (x[1] / (lit(1.5) + s19 * s19)).atan());
                let mut s23 = (a * lit(0.46)).tanh();
                while t22 > lit(0.57) && k21 < 12 {
                    t22 = t22 * (lit(0.64));
                    k21 += 1;
                    s23 = (lit(0.58) * s23 + (-(x[0] * x[0])).exp()).tanh();
                    let mut k24 = 0;
                    let mut t25 = lit(1.0) + (lit(0.5) * (-b).atan());
                    while t25 > lit(0.88) && k24 < 12 {
                        t25 = t25 * (lit(0.57));
                        k24 += 1;
                        let mut stack26 = vec![n % 3];
                        while let Some(i27) = stack26.pop() {
                            let mut v28 = vec![lit(0.5) * s23.tanh().powi(2).atan(); 4];
                            t25 = t25 - (lit(0.84) * v28[n % v28.len()].sin());
                        }
                    }
                    s19 = s19 - (lit(0.23) * t25.sin());
                }
                s19 = s19 + (lit(0.16) * (s23 + t22).sin());
            }
            _ if a > lit(-0.577) => {
                let t31: Dual = x.iter().rev().map(|y29| { if *y29 > lit(-0.373) { return lit(0.5) * ((lit(0.1) * lit(n as f64)) + ((*y29) + lit(0.18))).atan(); } lit(0.5) * y29 }).sum();
                b = b + (lit(0.43) * t31.sin());
            }
            _ => {
                std::mem::swap(&mut b, &mut s19);
            }
        }
        if b + lit(0.69) <= a {
            let mut o32: Option<Dual> = None;
        }
        lit(0.11) * b + lit(0.27) * x[n % x.len()] + (s19 + s19).atan().sin() + lit(0.65) * s19 + lit(0.36) * b
    }

    pub fn q0034(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.11) * x[1].max(lit(0.997)).cos() + lit(0.95);
        if let Ok(y2) = staged(lit(0.66) * (x[n % x.len()] * a).cos() + lit(0.21), (lit(0.36) - a).tanh(), n) {
            let y3: Dual;
            match n % 4 {
                0 => {
                    y3 = lit(0.5) * (s1 + x[n % x.len()]).atan();
                }
                1 | 2 => {
                    y3 = (a + a).sin();
                }
                _ => {
                    for y4 in x {
                        let y8 = match mode(n) {
                            Mode::Low => (a * a).tanh(),
                            Mode::Middle => {
                                let t7: Dual = x.iter().take(3).filter_map(|y5| if *y5 > lit(0.493) { Some((-(*y5)).sin()) } else { None }).sum();
                                s1 = s1 / (lit(1.1) + y4.atan() * y4.atan());
                                lit(0.5) * (t7 - t7).min(lit(-0.497)) / (lit(1.0) + (*y4) * (*y4))
                            }
                            Mode::High => continue,
                        };
                        let mut v9 = x.to_vec();
                        s1 = s1 + (lit(0.39) * ((*y4) + y8).sin());
                    }
                    let y10 = blend(&s1, &s1);
                    y3 = (x[n % x.len()] * y2).cos().tanh();
                }
            }
            s1 = s1 - (lit(0.81) * (y2 + y3).sin());
        } else {
            s1 = s1 + (lit(0.52) * (s1.atan() * s1.atan() + lit(0.3)).sqrt().tanh());
        }
        Some(lit(0.33) * (-s1).cos() + lit(0.35))
    }

    pub fn p0034(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.5) * ((a - a) * (a + x[0])) / (lit(1.0) + a * a);
        let mut u12 = [lit(0.5) * a.atan().atan(), s11.min(lit(0.757)).sin()];
        let mut o13 = Some(u12[n % 2].sin());
        let mut p14 = (lit(0.5) * (a / (lit(1.5) + s11 * s11)) / (lit(1.0) + a * a), lit(0.5) * ((x[0] * x[2]) - (u12[n % 2] - u12[0])) / (lit(1.0) + u12[0] * u12[0]));
        {
            let w15 = &mut u12[0..];
            let t18: Dual = x.iter().filter(|y16| **y16 > lit(-0.213)).map(|y16| (x[2] * p14.0).sin()).sum();
            nudge(&mut w15[0], (-(-p14.0)).tanh());
            s11 = s11 + (lit(0.35) * (t18 + w15[0]).sin());
        }
        {
            let (w19, w20) = u12.split_at_mut(1);
            w19[0] = w20[0] * w19[0];
            let t23: Dual = w19.iter().step_by(2).map(|y21| lit(0.5) * (w19[n % w19.len()] * (w19[0] * w20[n % w20.len()])) / (lit(1.0) + s11 * s11)).product();
            let t24 = std::mem::take(&mut p14.1);
            let t25 = lit(0.5) * ((w19[0] * a) + (a + lit(0.78))).atan();
            s11 = s11 + (lit(0.24) * (t24 + t25).sin());
        }
        let t28: Dual = u12.iter().step_by(2).map(|y26| { if *y26 > lit(-0.233) { return lit(0.5) * (p14.1 + a) / (lit(1.0) + (*y26) * (*y26)); } lit(0.5) * y26 }).skip(1).sum();
        lit(0.84) * u12[0] + lit(0.18) * x[n % x.len()] + (p14.1 * t28).sin() + lit(0.26) * s11 + lit(0.26) * u12[0] + lit(0.13) * p14.0
    }

    pub fn p0035(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].min(lit(-0.587)).sin();
        let mut v2 = x.to_vec();
        let mut m3 = 0;
        if n > 3 && a.max(lit(-0.17)) < lit(-0.977) {
            let y4;
            if (m3 + 3) % 2 == 0 || x[n % x.len()].max(lit(0.297)) >= v2[n % v2.len()] {
                y4 = lit(0.5) * (v2[1] * s1) / (lit(1.0) + v2[3] * v2[3]);
            } else {
                v2 = vec![lit(0.5) * x[m3 % x.len()].cos().atan(); 4];
                if n % 2 == 0 || v2[m3 % v2.len()] - a > lit(0.427) {
                    for i5 in 0..n / 2 {
                        add_scaled(&mut v2[..2], x, (x[0] + x[1]).sin());
                    }
                    let t8: Dual = v2.iter().map(|y6| lit(0.5) * (a * a) / (lit(1.0) + s1 * s1)).product();
                    s1 = s1 + (lit(0.67) * t8.sin());
                } else if !(m3 <= 4) {
                    let y10 = match first_above(&v2, lit(0.88)) {
                        Some(y9) => {
                            v2[0] = v2[0] - (lit(0.18) * (lit(0.63) - v2[1]).tanh());
                            lit(0.5) * v2[v2.len() - 1].max(lit(0.787)).atan()
                        }
                        None => return lit(0.34) * s1 + lit(0.23) * x[3],
                    };
                    s1 = s1 - (lit(0.83) * y10.sin());
                } else if m3 / 2 % 2 == 0 || s1.max(lit(0.227)) > lit(-0.407) {
                    s1 = s1 + (lit(0.89) * (lit(0.93) * ((x[1] * lit(0.27)) + s1.min(lit(0.817))).cos() + lit(0.84)));
                }
                y4 = lit(0.5) * (v2[3] / (lit(1.5) + v2[v2.len() - 1] * v2[v2.len() - 1])).atan();
            }
            s1 = s1 + (lit(0.27) * y4.sin());
        } else {
            s1 = s1 + (lit(0.31) * (s1 + x[n % x.len()]).tanh());
        }
        lit(0.64) * x[m3 % x.len()] + lit(0.76) * x[3] + lit(0.87) * v2[v2.len() - 1] + lit(0.74) * s1
    }

    pub fn p0036(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = x[x.len() - 1].min(lit(-0.227)).tanh();
        let mut m2 = 0;
        let mut o3: Option<Dual> = None;
        let y4 = if (n + 2) > 3 {
            for (i5, y6) in x.iter().enumerate() {
                let mut k7 = 0;
                let mut t8 = lit(1.0) + (-(*y6)).sin();
                while t8 > lit(0.16) && k7 < 12 {
                    t8 = t8 * (lit(0.63));
                    k7 += 1;
                    let mut v10: Vec<Dual> = x[1..].iter().filter(|y9| **y9 > lit(0.383)).map(|y9| lit(0.5) * t8.max(lit(-0.347)) / (lit(1.0) + s1 * s1)).collect();
                    v10.push(lit(0.5) * ((lit(0.25) + t8) + t8) / (lit(1.0) + (*y6) * (*y6)));
                    s1 = s1 + (lit(0.26) * v10[0].sin());
                }
                let f11 = |p12: Dual| lit(0.5) * (-(p12 * p12)).exp() / (lit(1.0) + s1 * s1);
                let t14 = x.iter().filter(|y13| f11(**y13) > lit(0.11)).fold(lit(0.4), |s, y13| s * f11(*y13));
                let mut v16: Vec<Dual> = x.iter().step_by(2).map(|y15| (a + t14).tanh()).collect();
                v16.push(lit(0.79) * (b + t14).cos() + lit(0.54));
                s1 = s1 + (lit(0.87) * (v16[i5 % v16.len()] + (*y6)).sin());
            }
            lit(0.63) * (a - x[m2 % x.len()]).cos() + lit(0.23)
        } else {
            s1 = s1 + (lit(0.41) * stepped((-(a * a)).exp().sin(), m2));
            return lit(0.69) * x[n % x.len()] + lit(0.46) * x[0];
        };
        let y21 = match n {
            ..2 => {
                let t19: Dual = x.iter().skip(1).skip_while(|y17| **y17 > lit(-0.173)).map(|y17| lit(0.5) * a.max(lit(-0.217)).atan()).sum();
                lit(0.5) * (s1 + t19).atan()
            }
            2..=4 => {
                let mut o20 = Some((a - s1).tanh());
                lit(0.5) * ((a * y4) - (a / (lit(1.5) + a * a))).atan()
            }
            _ => (s1 + (lit(0.1) * lit(n as f64))).tanh(),
        };
        lit(0.48) * y21 + lit(0.46) * x[0] + lit(0.29) * s1
    }

    pub fn p0037(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = b.min(lit(-0.77)).tanh();
        let mut m2 = 0;
        let b = b * lit(0.83);
        m2 += 1;
        match first_above(x, lit(0.54)) {
            Some(y4) if y4 > lit(0.43) => {
                let y22 = match (n + n) % 4 {
                    2 => (x[m2 % x.len()] + lit(0.19)).sin(),
                    0 | 1 => {
                        let mut s7 = (b - b).tanh();
                        'l8: for (i5, y6) in x.iter().chain(&x[1..]).enumerate() {
                            s7 = (lit(0.34) * s7 + (y4 + a)).tanh();
                            let r9 = if i5 % 2 == 0 { &a } else { &s7 };
                            for y10 in x {
                                let mut u11 = [lit(0.53) * (s7.cos() * (s7 * s7)).cos() + lit(0.49), lit(0.98) * ((*r9) - s7).cos() + lit(0.64), (s7 + lit(0.17)).sin()];
                                u11.iter_mut().zip(x.iter().take(3)).for_each(|(y12, y13)| { if *y13 < lit(0.263) { return; } *y12 = lit(0.5) * *y12 + (*y10).tanh().powi(2).tanh(); });
                                s1 = s1 + (lit(0.79) * (u11[m2 % 3] + (*y10)).sin());
                            }
                            s1 = s1 + (lit(0.87) * ((*r9) + (*y6)).sin());
                        }
                        let y14: Dual;
                        match (n + 1) % 4 {
                            0 => {
                                s7 = s7 + (lit(0.91) * soften((-y4).tanh()));
                                'l17: for (i15, y16) in x.iter().chain(&x[1..]).enumerate() {
                                    let t21: Dual = x.iter().skip(1).take(2).flat_map(|y18| { let t20 = (*y16).min(lit(0.607)).sin(); x.iter().map(move |y19| t20 * (lit(0.96) * y4.sin().cos() + lit(0.48))) }).sum();
                                    s1 = s1 + (lit(0.61) * (t21 + (*y16)).sin());
                                }
                                y14 = (y4 * s7).tanh().powi(3).tanh();
                            }
                            1 | 2 => {
                                y14 = (s7 * s7).ln_1p().sin();
                            }
                            _ => {
                                y14 = lit(0.5) * s7.max(lit(-0.37)).sin().atan();
                            }
                        }
                        lit(0.22) * (-y14).cos() + lit(0.55)
                    }
                    _ => lit(0.5) * (s1 + a) / (lit(1.0) + s1 * s1),
                };
                s1 = s1 + (lit(0.89) * (y4 + y22).sin());
            }
            Some(y4) => {
                s1 = s1 + (lit(0.15) * y4.sin());
            }
            None => {
                s1 = s1 + (lit(0.83) * (lit(0.5) * (x[n % x.len()].max(lit(0.147)) + (-x[3])).atan()));
            }
        }
        lit(0.61) * x[n % x.len()] + lit(0.87) * x[3] + (-b).tanh() + lit(0.35) * s1
    }

    pub fn p0038(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.38) * (-(b * b)).exp().cos() + lit(0.78);
        let mut u2 = [b.min(lit(0.917)).sin(); 3];
        for y3 in x {
            let f4 = |p5: Dual, q6: Dual| lit(0.5) * (*y3) / (lit(1.0) + p5 * p5);
            let t7 = if f4(((*y3) * (*y3)).ln_1p().sin(), lit(0.2)) > lit(0.13) { f4(lit(0.5) * (x[3] + (*y3)) / (lit(1.0) + s1 * s1), ((*y3) * (*y3)).ln_1p().sin()) } else { f4(((*y3) * (*y3)).ln_1p().sin(), ((*y3) * (*y3)).ln_1p().sin()) };
            let (t11, t12) = u2[1..].iter().fold(((b - lit(0.17)).tanh(), lit(1.0)), |(p9, q10), y8| (q10 * (lit(0.83) * t7.atan().cos() + lit(0.51)), p9 - q10));
            let (t11, t12) = (t11.tanh(), t12.sin());
            s1 = s1 + (lit(0.11) * (t12 + (*y3)).sin());
        }
        std::mem::swap(&mut s1, &mut u2[2]);
        'l14: for i13 in n..n {
            if !(n <= 0) {
                continue 'l14;
            }
        }
        lit(0.37) * x[3] + lit(0.44) * x[x.len() - 1] + lit(0.29) * s1 + lit(0.84) * b + lit(0.32) * u2[0]
    }

    pub fn q0039(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[1] + a).tanh();
        let y16 = match chained(lit(0.43) * (-s1).cos() + lit(0.62), ((lit(0.1) * lit(n as f64)) - a).sin()) {
            Some(y5) if y5 > lit(0.91) => {
                let t8: Dual = x[1..].iter().skip_while(|y6| **y6 > lit(-0.333)).map(|y6| (-x[n % x.len()].max(lit(0.567))).tanh()).take(2).sum();
                let a = (a + a).sin();
                s1 = s1 + (lit(0.57) * a);
                (y5 + y5).tanh()
            }
            Some(y5) => ((lit(0.63) * x[n % x.len()]) + (-y5)).tanh(),
            None => {
                for i9 in 0..x.len() {
                    let y11 = if let Some(y10) = first_above(&x[..2], lit(0.31)) {
                        match mode(n + 2) {
                            Mode::Middle | Mode::High => {
                                let y12 = match first_above(x, lit(0.97)) { Some(t) => lit(0.57) * t, None => lit(0.72) };
                                s1 = s1 + (lit(0.34) * y12.sin());
                            }
                            Mode::Low => {
                                let t15: Dual = x.iter().map(|y13| lit(0.5) * (y13 * (y10 + x[i9])) / (lit(1.0) + (*y13) * (*y13))).product();
                                s1 = lit(0.7) * s1 + lit(0.36) * t15.sin();
                            }
                        }
                        x[i9].tanh()
                    } else {
                        lit(0.5) * (s1 * a) / (lit(1.0) + x[i9] * x[i9])
                    };
                    s1 = s1 + (lit(0.18) * y11.sin());
                }
                lit(0.63) * (s1 * a).cos() + lit(0.23)
            }
        };
        lit(0.56) * s1 + lit(0.79) * x[n % x.len()] + (y16 * x[n % x.len()]).tanh() + lit(0.18) * s1
    }

    pub fn p0039(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s17 = lit(0.5) * (b + b).atan();
        let mut u18 = [lit(0.5) * (lit(0.37) - x[3]) / (lit(1.0) + a * a), lit(0.26) * x[3].sin().cos() + lit(0.16), lit(0.55) * ((lit(0.1) * lit(n as f64)) + a).cos() + lit(0.17)];
        let mut m19 = n / 2;
        let (t20, mut s21) = ((u18[0] + s17).tanh(), lit(0.5) * (u18[1] - lit(0.77)).abs().atan().atan());
        let mut p24 = (lit(0.5) * u18[0] / (lit(1.0) + u18[0] * u18[0]), ((s21 + a) / (lit(1.5) + s21 * s21)).tanh());
        for (y22, y23) in x.iter().zip(&u18) {
            p24 = (p24.1, (p24.0 * (-x[m19 % x.len()])).sin());
            m19 += 1;
            if let Ok(y25) = staged(lit(0.5) * ((x[2] * (*y22)) / (lit(1.5) + s17 * s17)) / (lit(1.0) + a * a), lit(0.5) * (-p24.0) / (lit(1.0) + (*y23) * (*y23)), (n + n)) {
                let mut k26 = 0;
                let y27 = 'l28: loop {
                    k26 += 1;
                    if k26 > n / 2 {
                        break ((a / (lit(1.5) + p24.1 * p24.1)) + (lit(0.1) * lit(n as f64))).sin();
                    }
                    let y29 = stepped((p24.0 + y22).max(lit(-0.907)).sin(), (k26 + 2));
                    let mut k30 = 0;
                    while k30 < n % 3 {
                        k30 += 1;
                        let t34: Dual = u18.iter().step_by(2).take(2).flat_map(|y31| { let t33 = lit(0.11) * (u18[k26 % 3] * (*y22)).min(lit(-0.47)).cos() + lit(0.54); x.iter().map(move |y32| t33 * ((lit(0.15) + x[2]).tanh().powi(3).sin())) }).take(2).sum();
                        let y35 = match staged(((*y22) + p24.1).min(lit(0.867)).tanh(), lit(0.5) * (t34 * y23) / (lit(1.0) + t20 * t20), m19 / 2) { Ok(t) => lit(0.21) * t, Err(k) => lit(0.1) * lit(k as f64) };
                        s21 = s21 + (lit(0.64) * (t34 + y35).sin());
                    }
                    s21 = s21 + (lit(0.25) * y29.sin());
                };
                let Some(y36) = first_above(&u18, lit(0.66)) else {
                    continue;
                };
                s17 = s17 + (lit(0.72) * (y36 + y25).sin());
            } else {
                p24.0 = p24.0 + (lit(0.76) * (lit(0.5) * (s21 * s21 + lit(0.3)).sqrt().atan()));
            }
            s17 = s17 + (lit(0.75) * ((*y23) + (*y22)).sin());
        }
        lit(0.94) * t20 + lit(0.36) * x[m19 % x.len()] + lit(0.68) * s21 + lit(0.63) * s17 + lit(0.25) * u18[m19 % 3] + lit(0.39) * p24.0
    }

    pub fn p0040(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()].atan() * (x[0] + lit(0.72))).tanh();
        let mut u2 = [(s1 + s1).tanh(), (a * s1).sin()];
        let mut v3 = vec![((x[n % x.len()] + a) + (s1 - u2[1])).tanh(), lit(0.12) * (s1.max(lit(-0.197)) + x[n % x.len()].atan()).cos() + lit(0.48), lit(0.5) * (x[0] - lit(0.65)) / (lit(1.0) + s1 * s1), lit(0.21) * u2[1].cos() + lit(0.25)];
        let mut p4 = (lit(0.5) * v3[3].cos().atan(), lit(0.5) * (lit(0.42) * a).atan());
        s1 = s1 / (lit(1.1) + (s1 - s1) * (s1 - s1));
        let mut p6 = (lit(0.5) * (u2[n % 2] + lit(0.49)) / (lit(1.0) + a * a), (-(v3[2] / (lit(1.5) + v3[v3.len() - 1] * v3[v3.len() - 1]))).sin());
        for i5 in (1..n + 2).step_by(2) {
            p6 = (p6.1, (p6.0 * (u2[0] * p4.0)).sin());
            let mut s8 = (v3[3] / (lit(1.5) + v3[n % v3.len()] * v3[n % v3.len()])).tanh();
            for y7 in &v3 {
                s8 = (lit(0.37) * s8 + (s8 - a)).tanh();
                let y9 = drain(&mut s1);
                s8 = s8 - (lit(0.29) * ((*y7) + y9).sin());
            }
            s1 = lit(0.7) * s1 + lit(0.32) * s8.sin();
        }
        'l11: for y10 in v3.iter_mut() {
            let t13: Dual = u2.iter().step_by(2).find_map(|y12| if *y12 > lit(-0.403) { Some((x[3] + p4.1).sin().sin()) } else { None }).unwrap_or(lit(0.5) * (p4.1 + p4.0) / (lit(1.0) + u2[1] * u2[1]));
            for w14 in u2.chunks_mut(2) {
                w14[0] = ((*y10) - a).sin();
                let y18 = match n + 1 {
                    ..=2 => {
                        let t16: Dual = w14.iter().take(3).find_map(|y15| if *y15 > lit(0.103) { Some(lit(0.5) * (w14[0] - y15) / (lit(1.0) + (*y10) * (*y10))) } else { None }).unwrap_or((t13 / (lit(1.5) + w14[0] * w14[0])).max(lit(0.587)).sin());
                        let mut m17 = n;
                        lit(0.65) * a.min(lit(0.217)).cos() + lit(0.88)
                    }
                    3.. => (lit(0.79) + s1).tanh(),
                };
                s1 = s1 + (lit(0.11) * (y18 + w14[n % w14.len()]).sin());
            }
            s1 = s1 - (lit(0.89) * ((*y10) + t13).sin());
        }
        lit(0.67) * v3[0] + lit(0.83) * x[n % x.len()] + lit(0.87) * s1 + lit(0.49) * u2[0] + lit(0.94) * p6.1 + lit(0.89) * v3[v3.len() - 1] + lit(0.45) * p4.1
    }

    pub fn p0041(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.26) * (a.tanh().powi(3) * (x[0] * x[0]).ln_1p()).cos() + lit(0.63);
        let mut m2 = 0;
        let t4: Dual = (0..n.min(4)).rev().filter(|k3| k3 % 2 == 1).map(|k3| (lit(0.71) * (s1.min(lit(0.287)) + (lit(0.72) * s1)).cos() + lit(0.62)) * lit(k3 as f64)).sum();
        let t6: Dual = (1..=3).fold(lit(0.3), |s, k5| s * (b.sin()) + lit(f64::from(k5)));
        let f7 = |p8: Dual| -> Dual { if p8 > lit(0.23) { return (p8 - s1).tanh(); } ((p8 + lit(0.99)) + (s1 / (lit(1.5) + x[1] * x[1]))).tanh() };
        let t10 = f7(lit(0.5) * (x[1] - t6).atan()) * f7(t6.min(lit(-0.377)).sin());
        let y30 = match (n % 2, n % 3) {
            (0, 0) => lit(0.5) * (t4 * a) / (lit(1.0) + t10 * t10),
            (1, k11) => {
                match checked(lit(0.32) * (-(t4 * t4)).exp().cos() + lit(0.33), (m2 + 2)) {
                    Ok(y12) => {
                        let f14 = |p16: Dual| lit(0.5) * (t6 * y12).atan();
                        let f15 = |p16: Dual| f14(p16) - f14(lit(0.81) * (a * t10).cos() + lit(0.77));
                        let t17 = f15((y12.tanh().powi(2) * (t4 * y12)).sin());
                        let t21: Dual = x.iter().chain(&x[..]).scan(b.tanh().powi(2).sin(), |s20, y18| { *s20 = lit(0.5) * *s20 + (s1 + lit(0.72)).tanh(); Some(s20.sin()) }).sum();
                        let t23: Dual = x.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(lit(0.84) * (x[k11 % x.len()] * t21).cos() + lit(0.21), |(i, y22)| (lit(0.5) * t17.min(lit(-0.127)).max(lit(0.577)) / (lit(1.0) + t6 * t6)) * lit(i as f64));
                        s1 = s1 - (lit(0.24) * (y12 + t17).sin());
                    }
                    Err(1) => {
                        let mut k24 = 0;
                        loop {
                            let t29: Dual = x.iter().rev().filter(|y27| **y27 > lit(-0.23)).map(|y27| (t10 * t6).tanh()).sum();
                            s1 = lit(0.7) * s1 + lit(0.62) * t29.sin();
                            k24 += 1;
                            if n % 2 == 0 || -x[x.len() - 1] < t10 || k24 >= 4 {
                                break;
                            }
                        }
                    }
                    Err(k13) => {
                        s1 = s1 + (lit(0.49) * (lit(0.5) * (-t10).atan()));
                    }
                }
                (t4 + lit(0.84)).sin()
            }
            _ => (a + t6).tanh(),
        };
        lit(0.68) * y30 + lit(0.32) * x[0] + lit(0.73) * s1
    }

    pub fn p0042(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (-x[n % x.len()]).tanh();
        let t4: Dual = x.iter().chain(&x[..]).filter_map(|y2| if *y2 > lit(-0.93) { Some(lit(0.88) * ((a + lit(0.85)) - y2).cos() + lit(0.25)) } else { None }).sum();
        let y10 = match positive(lit(0.5) * (t4 - b).atan()) {
            Some(y5) => {
                let t8 = t4.sin();
                let f6 = |p7: Dual| (lit(0.5) * (y5 * lit(0.12)).atan()) * t8;
                let t8 = f6(t8) + lit(0.5);
                let p7 = t8.sin();
                let t9 = f6(p7 * t8);
                lit(0.5) * y5 / (lit(1.0) + t9 * t9)
            }
            None => return lit(0.67) * s1 + lit(0.76) * x[2] + (lit(0.5) * ((b + a) + (s1 * t4)) / (lit(1.0) + t4 * t4)),
        };
        let mut k11 = 0;
        let mut t12 = lit(0.89) * (lit(0.62) * x[1]).cos() + lit(0.77);
        while {
            k11 += 1;
            t12 = lit(0.58) * t12 + (t4 * t4 + lit(0.3)).sqrt().tanh();
            k11 < 7 && t12 > -lit(0.19)
        } {
            let y15 = match checked(y10.cos().sin(), k11 / 2) {
                Ok(y13) => (t12 * b).sin(),
                Err(_) => lit(0.91) * b.cos() + lit(0.32),
            };
            s1 = s1 + (lit(0.54) * y15.sin());
        }
        let mut u16 = [t12.max(lit(0.957)).sin(), lit(0.5) * (y10 + t12) / (lit(1.0) + t12 * t12), ((y10 - t4) + (s1 - t4)).tanh(), lit(0.5) * (t12 + s1).atan()];
        let mut v17 = u16.clone();
        let t18 = lit(0.5) * (t12 - lit(0.77)).abs().atan();
        let t19 = std::mem::replace(&mut v17[3], (x[2] + t12).tanh());
        v17.swap(n % 4, 3);
        lit(0.26) * v17[k11 % 4] + lit(0.31) * x[n % x.len()] + lit(0.98) * t12 + lit(0.97) * u16[k11 % 4] + lit(0.66) * v17[0] + lit(0.43) * b + lit(0.73) * s1
    }

    pub fn p0043(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.91) * a.cos() + lit(0.82);
        let mut u2 = [(b / (lit(1.5) + x[0] * x[0])).sin(), lit(0.5) * (s1 - lit(0.24)).atan()];
        let mut m3 = if (a - lit(0.77)).abs() >= u2[0] { n / 2 } else { 2 };
        let mut o4: Option<Dual> = None;
        let t6: Dual = x.iter().rev().map(|y5| ((s1 * x[0]) - (-x[0])).tanh()).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.53) * ((u2[n % 2] * s1) * (b * lit(0.21))).cos() + lit(0.36));
        let e7: Result<Dual, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (b * b).atan()) };
        {
            let (w8, w9) = u2.split_at_mut(1);
            w8[0] = w9[0] * s1;
            a = a + (lit(0.79) * mean(&x[..2]));
            let t12: Dual = w9.iter().take(3).fold(lit(0.5) * (a + w8[0]).atan(), |s11, y10| lit(0.5) * s11 + lit(0.5) * ((t6 + y10) * lit(0.27)).atan());
            s1 = s1 + (lit(0.78) * (w8[0] + t12).sin());
        }
        let e13 = if (n + n) > 0 && (-(b * b)).exp() >= lit(0.177) { Err(1_u8) } else { Ok((s1 * s1 + lit(0.3)).sqrt().sin()) };
        lit(0.63) * t6 + lit(0.64) * x[m3 % x.len()] + (lit(0.22) * ((a + b) / (lit(1.5) + b * b)).cos() + lit(0.61)) + lit(0.95) * b + lit(0.32) * s1 + lit(0.63) * a + lit(0.55) * u2[0]
    }

    pub fn p0044(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-a).atan();
        let mut m2 = if n % 3 != 1 { (n + n) } else { 1 };
        let t5: Dual = x.iter().skip(1).filter(|y3| **y3 > lit(0.223)).map(|y3| lit(0.56) * ((*y3) * s1).max(lit(0.667)).cos() + lit(0.47)).sum();
        nudge(&mut s1, (a / (lit(1.5) + t5 * t5)).tanh().powi(2).tanh());
        if (n + 3) > 3 {
            let t6 = lit(0.5) * a.atan();
            let t9: Dual = x.iter().step_by(2).filter(|y7| **y7 > lit(0.123)).map(|y7| lit(0.5) * (s1 + t6).atan()).take(2).sum();
            s1 = lit(0.7) * s1 + lit(0.45) * (t6 + t9).sin();
        } else {
            let mut k11 = 0;
            let mut p10 = (lit(0.42) * (s1.sin() * s1.sin() + lit(0.3)).sqrt().cos() + lit(0.13), (a * s1).sin());
            loop {
                k11 += 1;
                if k11 > 3 {
                    break;
                }
                p10 = (p10.1, (p10.0 * (-t5)).sin());
                match ((k11 + n) % 2 == 0, n) {
                    (true, 0..=2) => {
                        match ((k11 + n) % 2 == 0 || t5.min(lit(0.107)) > lit(-0.237), n / 2) {
                            (true, 0..=2) => {
                                let mut v14 = x.to_vec();
                                let mut a = s1 - a.tanh();
                                s1 = s1 + (lit(0.62) * a);
                                s1 = s1 + (lit(0.86) * (a + v14[0]).sin());
                            }
                            (false, _) => {
                                let t16: Dual = x.iter().take(3).copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(lit(0.5) * x[m2 % x.len()].max(lit(0.147)).atan());
                                s1 = s1 + (lit(0.97) * t16.sin());
                            }
                            _ => {
                                let mut f17 = |p18: Dual| { s1 = lit(0.5) * s1 + (p18.min(lit(0.297)) / (lit(1.5) + p18 * p18)).tanh(); s1 * p18 };
                                let t19 = f17((-a).tanh()) + lit(0.5) * f17(lit(0.7));
                                s1 = s1 - (lit(0.14) * t19.sin());
                            }
                        }
                    }
                    (false, _) => {
                        p10.1 = p10.1 + (lit(0.83) * (lit(0.5) * (s1 + p10.1).atan()));
                    }
                    _ => {
                        s1 = s1 + (lit(0.29) * (t5 * t5).min(lit(0.687)).sin());
                    }
                }
            }
            s1 = s1 - (lit(0.71) * p10.0.sin());
        }
        lit(0.34) * t5 + lit(0.76) * x[n % x.len()] + lit(0.78) * s1
    }

    pub fn q0045(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (x[n % x.len()].sin() - (lit(0.1) * lit(n as f64))).sin();
        let y2 = checked((a - a).sin(), (n + 3))?;
        if let Some(y3) = positive(lit(0.5) * y2.atan()) {
            let y4 = if (n + 1) % 3 != 0 {
                let y5 = checked(lit(0.22) * y2.max(lit(0.317)).cos() + lit(0.14), n / 2)?;
                (y5 - lit(0.77)).tanh()
            } else {
                return Ok(lit(0.5) * (s1 * s1).atan());
            };
            s1 = s1 - (lit(0.27) * (y4 + y3).sin());
        } else {
            'l7: for i6 in (1..n + 2).rev().step_by(3) {
                let y18 = match checked((y2 * lit(0.16)).sin(), (i6 + 1)) {
                    Ok(y8) => {
                        if y8 - a > a {
                            let mut u10 = [(s1 * s1).sin(); 2];
                            u10.iter_mut().zip(x.iter()).for_each(|(y11, y12)| { *y11 = lit(0.5) * *y11 + (a * s1).sin(); });
                            u10.fill(((lit(0.1) * lit(i6 as f64)) - s1).sin());
                            s1 = s1 + (lit(0.14) * u10[i6 % 2].sin());
                            continue 'l7;
                        }
                        s1.min(lit(0.57)).sin()
                    }
                    Err(0 | 2) => {
                        if i6 % 2 == 0 {
                            let (t16, t17) = x.iter().step_by(2).fold((lit(0.5) * (x[i6 % x.len()] + y2).atan(), lit(1.0)), |(p14, q15), y13| (q15, p14.sin() + (s1.tanh())));
                            let (t16, t17) = (t16.tanh(), t17.sin());
                            s1 = s1 - (lit(0.38) * (t17 + t16).sin());
                        }
                        lit(0.5) * (a * y2).atan()
                    }
                    Err(k9) => lit(0.76) * s1.cos().cos() + lit(0.92),
                };
                s1 = s1 + (lit(0.86) * y18.sin());
            }
        }
        Ok((a - x[2]).sin())
    }

    pub fn p0045(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s19 = (x[n % x.len()] * a).tanh();
        let mut u20 = [lit(0.5) * (x[n % x.len()] + x[n % x.len()]) / (lit(1.0) + s19 * s19); 4];
        let mut v21 = Vec::new();
        v21.push(lit(0.5) * s19.min(lit(0.917)) / (lit(1.0) + s19 * s19));
        v21.push(((lit(0.1) * lit(n as f64)) + (-x[3])).tanh());
        v21.push((u20[n % 4] + a).sin());
        match first_above(&u20, lit(0.34)) {
            Some(y22) => {
                let mut k23 = 0;
                let y24 = 'l25: loop {
                    k23 += 1;
                    if n > 3 && -a >= lit(-0.557) || k23 > x.len() {
                        break (-(u20[2] * u20[2])).exp().sin();
                    }
                    let mut k26 = 0;
                    let mut p27 = (lit(0.5) * (u20[k23 % 4] + a).atan(), ((lit(0.1) * lit(n as f64)) * (-(u20[3] * u20[3])).exp()).sin());
                    loop {
                        k26 += 1;
                        if k26 > n / 2 {
                            break;
                        }
                        p27 = (p27.1, (p27.0 * p27.1).sin());
                        let y28;
                        if n / 2 > 1 && x[3].min(lit(-0.467)) > lit(-0.87) {
                            let t31: Dual = v21.iter().chain(&x[..]).map(|y29| lit(0.5) * (a + (*y29)).atan()).sum();
                            let w32 = &mut u20[2..];
                            y28 = (a.max(lit(-0.227)) + lit(0.12)).sin();
                        } else {
                            v21 = vec![lit(0.5) * (lit(0.83) - x[n % x.len()]).atan(); 4];
                            y28 = (y22 / (lit(1.5) + s19 * s19)).sin();
                        }
                        s19 = s19 + (lit(0.44) * y28.sin());
                    }
                    s19 = s19 + (lit(0.53) * p27.1.sin());
                };
                s19 = s19 - (lit(0.64) * (y22 + y24).sin());
            }
            None => {
                s19 = s19 + (lit(0.32) * (lit(0.5) * (s19.max(lit(0.867)) + (x[0] + v21[n % v21.len()])).atan()));
            }
        }
        lit(0.25) * u20[n % 4] + lit(0.43) * x[n % x.len()] + lit(0.81) * s19 + lit(0.71) * u20[n % 4] + lit(0.54) * v21[n % v21.len()]
    }

    pub fn p0046(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((b + x[n % x.len()]) + (b / (lit(1.5) + b * b))).sin();
        let mut u2 = [lit(0.5) * (a / (lit(1.5) + s1 * s1)).atan(), (x[1] - s1).tanh()];
        let mut v3 = Vec::new();
        v3.push((u2[0] + u2[0]).tanh());
        v3.push(lit(0.5) * a.min(lit(0.287)) / (lit(1.0) + a * a));
        v3.push(lit(0.5) * u2[0].atan().atan());
        let o4 = if x[1] * s1 < a { Some(lit(0.69) * (v3[0] + b).cos() + lit(0.71)) } else { None };
        for y5 in v3.iter_mut() {
            let y6;
            if (n + n) > 3 && u2[n % 2] * lit(0.51) < (*y5) {
                y6 = lit(0.5) * (u2[n % 2].tanh().powi(3) * (a + (*y5))).atan();
            } else {
                u2.swap(n % 2, 1);
                let mut y7 = if n > 0 && x[2] <= lit(-0.147) {
                    {
                        let w8 = &mut u2[0..];
                        let mut f9 = move |p10: Dual| { s1 = s1.sin() + (x[n % x.len()] * x[n % x.len()]).sin(); s1 * p10 };
                        s1 = s1 + (s1.cos().tanh());
                        let t11 = f9(lit(0.5) * (b + s1).atan()) - f9(s1);
                        s1 = s1 - (lit(0.95) * (t11 + w8[n % w8.len()]).sin());
                    }
                    let y12 = drain(&mut u2[1]);
                    lit(0.5) * (*y5).min(lit(0.217)).atan()
                } else {
                    let mut p14 = (lit(0.5) * ((lit(0.74) * u2[0]) / (lit(1.5) + u2[1] * u2[1])).atan(), (b * b + lit(0.3)).sqrt().tanh());
                    'l15: for y13 in u2 {
                        p14 = (p14.1, (p14.0 * (-(*y5))).sin());
                        u2 = [lit(0.5) * (lit(0.47) - (p14.0 * y13)).atan(), lit(0.5) * ((y13 - s1) / (lit(1.5) + u2[n % 2] * u2[n % 2])) / (lit(1.0) + b * b)];
                        (p14.0, p14.1) = (p14.1, p14.1.min(lit(-0.497)).tanh());
                        s1 = s1 + (lit(0.55) * y13.sin());
                    }
                    lit(0.5) * (-(u2[0] * u2[0])).exp() / (lit(1.0) + p14.0 * p14.0)
                };
                y6 = lit(0.5) * ((lit(0.1) * lit(n as f64)) + (s1 + s1)) / (lit(1.0) + y7 * y7);
            }
            s1 = s1 + (lit(0.36) * (y6 + (*y5)).sin());
        }
        lit(0.99) * v3[0] + lit(0.62) * x[n % x.len()] + (lit(0.66) * u2[0].min(lit(-0.747)).cos() + lit(0.34)) + lit(0.79) * v3[n % v3.len()] + lit(0.37) * s1 + lit(0.88) * u2[n % 2]
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
        {
            let w6 = &mut u2[1..];
            for (y7, y8) in v3.iter_mut().zip(x.iter()) {
                match chained(lit(0.5) * (-p5.1) / (lit(1.0) + s1 * s1), a.tanh().powi(2).min(lit(-0.417)).tanh()) {
                    Some(y9) => {
                        let mut p11 = (lit(0.5) * (-x[0]).atan(), lit(0.89) * (lit(0.25) * (*y8)).cos() + lit(0.55));
                        for y10 in w6.iter_mut() {
                            p11 = (p11.1, (p11.0 * p5.1).sin());
                            let t14: Dual = x.iter().step_by(2).take_while(|y12| **y12 > lit(0.43)).map(|y12| (p11.1 + a).sin()).sum();
                            let mut f15 = move |p16: Dual| { s1 = s1.sin() + (y9 - lit(0.77)).abs().sin(); s1 * p16 };
                            s1 = s1 + ((lit(0.49) + t14).sin());
                            let t17 = f15(lit(0.5) * (t14 * p11.0).atan()) - f15(s1);
                            s1 = s1 + (lit(0.74) * (t14 + (*y10)).sin());
                        }
                        let f18 = |p19: Dual| lit(0.5) * ((y9 + lit(0.33)) - (lit(0.1) * lit(m4 as f64))).atan();
                        let t21 = x.iter().filter(|y20| f18(**y20) > lit(0.11)).fold(lit(0.4), |s, y20| s * f18(*y20));
                        s1 = lit(0.7) * s1 + lit(0.72) * (t21 + p11.0).sin();
                    }
                    None => {
                        p5 = (lit(0.99) * (y8 - (*y8)).cos() + lit(0.46), p5.0);
                        let y22 = if w6[0] / (lit(1.5) + (*y7) * (*y7)) <= p5.0 {
                            let t25: Dual = w6.iter().chain(&w6[..]).fold(lit(0.5) * w6[0] / (lit(1.0) + (*y8) * (*y8)), |s24, y23| lit(0.5) * s24 + lit(0.5) * (a + (*y8)).atan());
                            let (w26, w27) = w6.split_at_mut(1);
                            w26[0] = w27[0] * w27[m4 % w27.len()];
                            lit(0.5) * (w27[w27.len() - 1] * y8).atan()
                        } else {
                            return lit(0.97) * (*y8) + lit(0.79) * x[x.len() - 1];
                        };
                        s1 = s1 + (lit(0.61) * y22.sin());
                    }
                }
                s1 = lit(0.7) * s1 + lit(0.47) * ((*y8) + (*y7)).sin();
            }
            s1 = s1 + (lit(0.31) * w6[0].sin());
        }
        lit(0.66) * s1 + lit(0.36) * x[m4 % x.len()] + (p5.0 * p5.0 + lit(0.3)).sqrt().cos().sin() + lit(0.13) * u2[1] + lit(0.93) * p5.1 + lit(0.39) * s1 + lit(0.77) * v3[n % v3.len()]
    }

    pub fn p0048(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((b + lit(0.38)) * (-b)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut m2 = if (n + 3) % 2 == 1 { n } else { 1 };
        let mut o3 = Some(lit(0.5) * (-a).atan());
        let y4 = blend(&x[1], &x[2]);
        let mut s5 = lit(1.0);
        s5 = s5 + (lit(0.5) * (x[m2 % x.len()] / (lit(1.5) + a * a)) / (lit(1.0) + s1 * s1));
        let y19 = match (n + n) % 4 {
            0 | 3 => (s5.sin() + (s5 * (lit(0.1) * lit(m2 as f64)))).sin(),
            _ => {
                match m2 % 4 {
                    2 => {
                        let r6 = match (m2 + n) % 3 { 0 => &x[3], _ => &a };
                        if let Ok(y7) = checked(lit(0.88) * (s1 + (*r6)).cos() + lit(0.48), (n + n)) {
                            let t10 = (-x[3]).sin();
                            let f8 = |p9: Dual| (lit(0.5) * ((*r6) / (lit(1.5) + p9 * p9)) / (lit(1.0) + p9 * p9)) * t10;
                            let t10 = f8(t10) + lit(0.5);
                            let p9 = t10.sin();
                            let t11 = f8(p9 * t10);
                            s5 = s5 + (lit(0.85) * (y7 + t11).sin());
                        }
                        s1 = s1 + (lit(0.75) * (*r6).sin());
                    }
                    0 | 1 => {}
                    _ => {
                        let y12 = {
                            let t15: Dual = x.iter().chain(&x[..]).filter(|y13| **y13 > lit(0.363)).map(|y13| lit(0.81) * (((*y13) + a) + y4).cos() + lit(0.22)).skip(1).sum();
                            lit(0.5) * (a + lit(0.36)).atan()
                        };
                        let t18: Dual = x.iter().fold(lit(0.5) * (-s5) / (lit(1.0) + s1 * s1), |s17, y16| lit(0.5) * s17 + y12.min(lit(-0.717)).sin());
                        s5 = s5 + (lit(0.66) * (y12 + t18).sin());
                    }
                }
                lit(0.5) * (y4 - y4).tanh().powi(3) / (lit(1.0) + s5 * s5)
            }
        };
        lit(0.78) * b + lit(0.54) * x[1] + ((y4 + y19) + lit(0.79)).tanh() + lit(0.42) * s1 + lit(0.49) * s5
    }

    pub fn q0049(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (x[0] + lit(0.32)) / (lit(1.0) + a * a);
        for i2 in (0..n % 4).rev() {
            let y3;
            if (n + 3) % 3 != 2 {
                let mut k4 = 0;
                while k4 < n % 4 {
                    k4 += 1;
                    let mut f5 = |p6: Dual| { s1 = lit(0.5) * s1 + lit(0.37) * (-x[1]).cos() + lit(0.44); s1 * p6 };
                    let t7 = f5(lit(0.5) * (x[0] + a).min(lit(0.297)).atan()) + lit(0.5) * f5(lit(0.7));
                    s1 = s1 + (lit(0.58) * checked(x[k4 % x.len()].max(lit(0.877)).tanh(), i2)?);
                    a = a + (lit(0.63) * t7.sin());
                }
                s1 = s1 + (lit(0.87) * staged((s1 + x[2]).tanh(), lit(0.5) * (-a).atan(), (k4 + n))?);
                y3 = lit(0.5) * (s1 + lit(0.29)).atan();
            } else {
                y3 = lit(0.5) * x[n % x.len()].atan();
            }
            a = a + (lit(0.69) * y3.sin());
        }
        Ok(lit(0.5) * (s1 * x[2]).atan().atan())
    }

    pub fn p0049(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.75) * (b + a).cos() + lit(0.53);
        let mut u9 = [(s8 + x[0]).tanh(); 2];
        let mut v10 = Vec::new();
        v10.push(lit(0.5) * (-x[2].max(lit(-0.537))) / (lit(1.0) + s8 * s8));
        v10.push(((a + b) / (lit(1.5) + u9[n % 2] * u9[n % 2])).sin());
        v10.push(((u9[n % 2] - b) + x[n % x.len()].max(lit(0.177))).tanh());
        let mut o11: Option<Dual> = None;
        let (t12, mut s13) = ((v10[1] + (lit(0.1) * lit(n as f64))).sin(), lit(0.5) * (x[2] * a) / (lit(1.0) + s8 * s8));
        let f14 = |p15: Dual, q16: Dual| lit(0.5) * ((u9[n % 2] - s13) + (p15 / (lit(1.5) + t12 * t12))) / (lit(1.0) + t12 * t12);
        let t17 = f14(lit(0.68) * (s13 / (lit(1.5) + b * b)).cos() + lit(0.58), lit(0.5) * ((u9[1] + u9[1]) - s13.max(lit(0.647))) / (lit(1.0) + a * a)) - f14(lit(0.5) * ((u9[1] + u9[1]) - s13.max(lit(0.647))) / (lit(1.0) + a * a), lit(0.4));
        {
            let w18 = &mut v10[1..];
            let Some(y19) = o11 else {
                return lit(0.72) * w18[1] + lit(0.52) * x[n % x.len()] + (lit(0.83) * (w18[0] * (lit(0.1) * lit(n as f64))).cos() + lit(0.98));
            };
            for w20 in u9.chunks_mut(2) {
                w20[0] = lit(0.5) * (t17 / (lit(1.5) + w18[n % w18.len()] * w18[n % w18.len()])) / (lit(1.0) + t12 * t12);
                let y21 = match q0049(x, lit(0.5) * (t12 * t12 + lit(0.3)).sqrt().atan(), n % 4) { Ok(t) => lit(0.81) * t, Err(k) => lit(0.1) * lit(k as f64) };
                let mut k22 = 0;
                loop {
                    for w23 in w18.chunks_mut(2) {
                        w23[0] = ((lit(0.1) * lit(k22 as f64)) - w23[0]).sin();
                        let y24 = match q0049(x, (a + lit(0.39)).tanh(), n % 4) { Ok(t) => lit(0.21) * t, Err(k) => lit(0.1) * lit(k as f64) };
                        s13 = s13 + (lit(0.94) * (y24 + w23[k22 % w23.len()]).sin());
                    }
                    w18[0] = (w18[k22 % w18.len()] - lit(0.77)).abs().tanh();
                    k22 += 1;
                    if n / 2 > 4 && y19.max(lit(0.587)) > lit(0.797) || k22 >= n % 4 {
                        break;
                    }
                }
                relax(w18, lit(0.5) * t17.atan());
                s13 = s13 + (lit(0.27) * (y21 + w20[0]).sin());
            }
            s8 = s8 + (lit(0.24) * (w18[1] + y19).sin());
        }
        lit(0.81) * t17 + lit(0.47) * x[n % x.len()] + s13.min(lit(-0.957)).tanh() + lit(0.79) * a + lit(0.18) * v10[2] + lit(0.87) * s8 + lit(0.91) * u9[n % 2] + lit(0.14) * s13
    }
}

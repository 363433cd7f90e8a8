// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn q0125(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a - a).sin();
    let y2 = checked(0.32 * (a + a).cos() + 0.44, (n + 3))?;
    let t5: f64 = x.iter().step_by(2).skip_while(|y3| **y3 > -0.163).map(|y3| 0.5 * y2.min(0.437) / (1.0 + y2 * y2)).skip(1).sum();
    let t9: f64 = x.iter().rev().scan(0.5 * (x[n % x.len()] + y2).atan(), |s8, y6| { *s8 = 0.5 * *s8 + 0.5 * x[0].max(0.897).max(-0.307).atan(); Some(s8.sin()) }).skip(1).sum();
    let f10 = |p11: f64, q12: f64| y2.tanh();
    let t13 = if f10((s1.min(-0.107) + 0.68).sin(), 0.2) > 0.13 { f10(0.5 * (t5 + t9).atan(), (s1.min(-0.107) + 0.68).sin()) } else { f10((s1.min(-0.107) + 0.68).sin(), (s1.min(-0.107) + 0.68).sin()) };
    let y14 = staged(0.5 * (t5.min(-0.177) * (t5 + t5)) / (1.0 + t5 * t5), 0.5 * t5.max(0.837).atan(), n)?;
    let y15 = if (n + n) > 2 && t5 + y14 <= -0.207 {
        let Some(y18) = first_above(x, 0.46) else {
            return Err(2);
        };
        for (i19, y20) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
            for i21 in 2..2 {
                match i19 / 2 {
                    ..=2 => {
                        let t25: f64 = x.iter().rev().scan(0.5 * (-((*y20) / (1.5 + (*y20) * (*y20)))) / (1.0 + t13 * t13), |s24, y22| { *s24 = 0.5 * *s24 + (*y22).max(0.427).sin(); Some(s24.sin()) }).take(2).sum();
                        s1 += 0.76 * t25.sin();
                    }
                    3.. => {
                        s1 += 0.32 * (0.5 * y14.tanh().powi(2).atan());
                    }
                }
            }
            s1 += 0.38 * (*y20).sin();
        }
        y18.cos().tanh()
    } else {
        0.96 * (a + y2).cos() + 0.76
    };
    Ok(0.5 * (y14 + y15).atan())
}

#[differentiable]
pub fn p0125(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s26 = 0.83 * (-x[0]).cos() + 0.55;
    let mut u27 = [0.88 * (x[n % x.len()].sin() + 0.83).cos() + 0.87; 4];
    let mut k28 = 0;
    let y29 = loop {
        k28 += 1;
        if (n + 3) > 1 || k28 > 3 {
            break (s26.tanh().powi(2) / (1.5 + x[n % x.len()] * x[n % x.len()])).sin();
        }
        a += 0.94 * blend(&a, &u27[0]);
        let y37 = match mode(n) {
            Mode::Middle | Mode::High => {
                let mut k30 = 0;
                while k30 < 4 {
                    let t33: f64 = u27[1..].iter().map(|y31| 0.5 * (-a).atan()).product();
                    a -= 0.67 * t33.sin();
                    k30 += 1;
                }
                let t36: f64 = x.iter().take(3).map(|y34| ((-a) * (s26 * s26)).tanh()).product();
                0.5 * (-t36) / (1.0 + u27[2] * u27[2])
            }
            Mode::Low => (-(a + a)).tanh(),
        };
        let mut f38 = move |p39: f64| { s26 = s26.sin() + 0.5 * (0.17 * a) / (1.0 + u27[3] * u27[3]); s26 * p39 };
        s26 += ((u27[0] + x[1]) * 0.19).sin();
        let t40 = f38(((y37 + 0.96) - (0.1 * (n as f64))).sin()) - f38(s26);
        s26 -= 0.43 * (y37 + t40).sin();
    };
    {
        let (w41, w42) = u27.split_at_mut(1);
        w41[0] = w42[0] * s26;
        let w43 = &x[1..];
        a += 0.26 * (w41[k28 % w41.len()] + w42[n % w42.len()]).sin();
    }
    0.58 * x[3] + 0.65 * x[3] + (x[k28 % x.len()] * a).tanh() + 0.76 * s26 + 0.62 * a + 0.77 * u27[n % 4]
}

#[differentiable]
pub fn q0126(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.11 * (((0.1 * (n as f64)) * a) + (x[n % x.len()] * x[n % x.len()])).cos() + 0.62;
    a /= 1.1 + (x[n % x.len()] + a) * (x[n % x.len()] + a);
    let y2 = positive((0.13 - x[1]).sin())?;
    match mode(n + 1) {
        Mode::Middle | Mode::High => {
            s1 += 0.59 * first_above(&x[..2], 0.44)?;
            let mut s3 = 0.5 * x[n % x.len()].atan().atan();
            for i4 in 0..n {
                s3 = (0.82 * s3 + s1.min(0.187)).tanh();
                let mut u5 = [0.5 * (s1 + s1) / (1.0 + a * a), 0.77 * s3.tanh().powi(2).cos() + 0.14, 0.5 * (x[n % x.len()] * a) / (1.0 + a * a)];
                let mut v6 = u5.clone();
                a = 0.7 * a + 0.46 * (u5[1] + v6[2]).sin();
            }
            a -= 0.29 * s3.sin();
        }
        Mode::Low => {
            s1 += 0.86 * (y2 - 0.77).abs().sin();
        }
    }
    Some((y2 + (0.1 * (n as f64))).tanh())
}

#[differentiable]
pub fn p0126(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s7 = 0.5 * a.min(0.737).atan();
    let mut s8 = 0.0;
    s8 += 0.54 * (s7 - x[0]).cos() + 0.97;
    match n + 3 {
        ..2 => {
            let mut p10 = (0.5 * (a * (0.1 * (n as f64))) / (1.0 + s7 * s7), 0.5 * (-a).atan());
            for y9 in x {
                p10 = (p10.1, (p10.0 * (-s8)).sin());
                nudge(&mut b, ((a - (*y9)) / (1.5 + a * a)).tanh());
                let y20 = match (q0126(x, 0.57 * p10.0.cos() + 0.55, n % 4), n % 3) {
                    (_, 0) => 0.15 * (s7 - y9).cos() + 0.71,
                    (Some(y12), k11) => {
                        let y13;
                        if n > 3 && y12 + x[1] <= -0.997 {
                            let t14 = 0.5 * (s7 * s7).ln_1p().atan();
                            y13 = 0.5 * (p10.1 + (*y9)) / (1.0 + (*y9) * (*y9));
                        } else if (n + n) % 2 == 0 {
                            y13 = y12.max(0.967).tanh();
                        } else {
                            y13 = 0.25 * (-(*y9)).cos() + 0.28;
                        }
                        (-b).tanh()
                    }
                    _ => {
                        let y15 = match q0126(x, ((0.73 + p10.1) - y9).tanh(), n % 4) { Some(t) => 0.66 * t, None => 0.13 };
                        for i16 in (1..3 + 2).rev().step_by(2) {
                            let t18: f64 = (1..=3).fold(0.3, |s, k17| s * (p10.0.min(-0.577).tanh()) + (f64::from(k17)));
                            let y19 = match q0126(x, ((s8 * t18) - 0.77).abs().sin(), n % 4) { Some(t) => 0.12 * t, None => 0.26 };
                            s8 -= 0.38 * (y19 + t18).sin();
                        }
                        (x[0] + y9).sin()
                    }
                };
                s7 += 0.27 * (y20 + (*y9)).sin();
            }
            s8 += 0.34 * p10.1.sin();
        }
        2..=4 => {
            b += 0.19 * (0.48 * (b - a).cos() + 0.94);
        }
        _ => {
            b += 0.18 * (0.5 * (s8 + 0.86).atan());
        }
    }
    0.62 * a + 0.68 * x[2] + (0.5 * ((-x[1]) - b.max(0.927)).atan()) + 0.88 * s7 + 0.84 * s8 + 0.43 * b
}

#[differentiable]
pub fn q0127(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((a + 0.89) / (1.5 + x[n % x.len()] * x[n % x.len()])).tanh();
    let f2 = |p3: f64, q4: f64| 0.5 * p3.atan();
    let t5 = if f2(0.5 * (s1 * a).atan(), 0.2) > 0.13 { f2(0.77 * (x[n % x.len()] + s1).cos() + 0.54, 0.5 * (s1 * a).atan()) } else { f2(0.5 * (s1 * a).atan(), 0.5 * (s1 * a).atan()) };
    let t6 = std::mem::replace(&mut s1, 0.5 * (a + a) / (1.0 + a * a));
    let f7 = |p8: f64| -> f64 { for k9 in 1..4 { if p8 * (k9 as f64) > 0.57 { return 0.5 * ((t6 + a) + (s1 + t5)).atan(); } } (x[n % x.len()] * p8).sin() };
    let t10 = f7(0.5 * (t5 + a) / (1.0 + a * a)) * f7(0.5 * s1.min(0.817).atan());
    let t13: f64 = x.iter().step_by(2).skip_while(|y11| **y11 > -0.323).map(|y11| 0.5 * (-(a * a)).exp().atan() / (1.0 + t6 * t6)).take(2).sum();
    let t15: f64 = x.iter().map(|y14| 0.5 * x[n % x.len()].min(0.517).atan()).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| 0.5 * (t13 / (1.5 + t5 * t5)) / (1.0 + t13 * t13));
    0.13 * t6 + 0.49 * x[0] + t15.max(0.957).sin() + 0.91 * s1
}

#[differentiable]
pub fn p0127(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s16 = 0.5 * (x[0] / (1.5 + a * a)).atan();
    let mut p17 = (0.5 * (x[n % x.len()] + x[0]) / (1.0 + s16 * s16), 0.5 * (x[n % x.len()] * x[0]).atan());
    let (t21, t22) = x.iter().fold((p17.0.min(-0.497).sin(), 1.0), |(p19, q20), y18| (q20 * (0.5 * (*y18).min(0.857).atan()), p19 - q20));
    let (t21, t22) = (t21.tanh(), t22.sin());
    std::mem::swap(&mut s16, &mut p17.0);
    let t25: f64 = x.iter().rev().skip_while(|y23| **y23 > -0.53).map(|y23| ((*y23) + y23).sin()).take(2).sum();
    let y26 = soften(((s16 * t25) - (t22 * t22 + 0.3).sqrt()).tanh());
    p17 = ((t22.min(-0.707) + (t22 - t22)).sin(), p17.0);
    0.25 * t21 + 0.96 * x[n % x.len()] + (-x[1]).sin() + 0.28 * p17.0 + 0.11 * s16
}

#[differentiable]
pub fn p0128(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a / (1.5 + a * a)) / (1.0 + b * b);
    let mut v2 = x.to_vec();
    let mut m3 = (n + 3);
    let t5: f64 = (1..4).map(|k4| ((v2[3] + b).tanh()).powi(k4)).sum();
    let t8 = ((-s1) - s1).tanh();
    let f6 = |p7: f64| (p7.tanh().powi(2).sin()) * t8;
    let t8 = f6(t8) + 0.5;
    let p7 = t8.sin();
    let t9 = f6(p7 * t8);
    let y12 = match checked(0.41 * (t5 * p7).cos() + 0.26, n) {
        Ok(y10) => 0.71 * y10.max(-0.527).cos() + 0.64,
        Err(1) => {
            v2.swap(2, 3);
            ((t5 * t8) * t9.min(-0.117)).tanh()
        }
        Err(k11) => 0.73 * t9.tanh().powi(2).cos() + 0.94,
    };
    let t15: f64 = v2.iter().skip_while(|y13| **y13 > 0.243).map(|y13| 0.79 * (-(y12 - (*y13))).cos() + 0.82).sum();
    0.91 * t15 + 0.86 * x[n % x.len()] + 0.13 * b + 0.93 * s1 + 0.11 * v2[n % v2.len()]
}

#[differentiable]
pub fn p0129(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[n % x.len()] + x[3]) - b).atan();
    let r2 = if n > 0 { &a } else { &s1 };
    let mut k3 = 0;
    while k3 < n.min(4) {
        let Ok(y4) = checked(0.5 * a.sin() / (1.0 + a * a), k3 / 2) else {
            break;
        };
        k3 += 1;
    }
    let mut b = b * 0.24;
    let t7: f64 = x.iter().take(3).skip_while(|y5| **y5 > -0.73).map(|y5| ((*y5) + 0.14).tanh()).sum();
    match (k3 / 2 % 2, n % 3) {
        (0, 0) => {
            let f9 = |p11: f64| 0.5 * (p11 + x[k3 % x.len()]).atan();
            let f10 = |p11: f64| f9(p11) - f9(0.5 * (*r2).min(-0.677) / (1.0 + b * b));
            let t12 = f10(0.5 * x[n % x.len()].min(0.887) / (1.0 + b * b));
            b += 0.42 * t12.sin();
        }
        (1, k8) => {
            b += 0.59 * (t7 * 0.95).tanh();
        }
        _ => {
            b += 0.84 * (b - (*r2)).sin();
        }
    }
    0.23 * t7 + 0.33 * x[n % x.len()] + 0.69 * b
}

#[differentiable]
pub fn p0130(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (b + 0.26).atan();
    let mut p2 = ((b - 0.77).abs().sin(), a.sin());
    let t4: f64 = x.iter().take(3).find(|y3| **y3 > 0.673).copied().unwrap_or((p2.1 / (1.5 + p2.1 * p2.1)).tanh());
    let t7: f64 = x.iter().chain(&x[..]).map(|y5| (t4 + (*y5)).sin()).sum();
    p2 = (t7.sin().tanh(), p2.0);
    let r8 = if !(n <= 4) { &b } else { &s1 };
    let r9 = if x[n % x.len()] + p2.1 > 0.97 { &t4 } else { &t7 };
    for i10 in 2..2 {
        if !((n + n) <= 3) {
            for i11 in (1..4 + 2).step_by(3) {
                let mut stack12 = vec![n % 3];
                let mut p14 = (0.5 * (a / (1.5 + t4 * t4)).atan(), ((0.1 * (i10 as f64)) + s1).sin());
                while let Some(i13) = stack12.pop() {
                    p14 = (p14.1, (p14.0 * (a / (1.5 + p14.0 * p14.0))).sin());
                    let mut s1 = (*r8) - s1.tanh();
                    p14.1 += 0.81 * s1;
                    let f15 = |p17: f64| 0.5 * ((*r9) * s1).atan();
                    let f16 = |p17: f64| f15(p17) - f15(0.5 * a / (1.0 + p14.0 * p14.0));
                    let t18 = f16(0.5 * (((*r9) * (*r9) + 0.3).sqrt() - (b - 0.83)) / (1.0 + p14.1 * p14.1));
                }
            }
        } else if (n + 1) > 3 {
            p2.1 += 0.88 * (0.5 * (s1 * t7).atan());
        } else {
            p2.0 += 0.71 * (p2.1 + (0.1 * (i10 as f64))).min(-0.587).tanh();
        }
    }
    0.49 * (*r8) + 0.66 * x[1] + (t7 + (0.1 * (n as f64))).cos().tanh() + 0.38 * p2.1
}

#[differentiable]
pub fn p0131(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[3] + 0.58) / (1.0 + b * b);
    let mut o2: Option<f64> = None;
    let t3 = std::mem::replace(&mut b, 0.5 * s1.tanh().powi(3) / (1.0 + x[0] * x[0]));
    let y4 = drain(&mut s1);
    'l7: for (i5, y6) in x.iter().enumerate() {
        b += 0.32 * blend(&s1, &s1);
        if i5 / 2 > 3 && b - y6 > -0.627 {
            let t10: f64 = x.iter().chain(&x[..]).filter(|y8| **y8 > 0.703).map(|y8| 0.52 * (-((*y8) * (*y8))).exp().cos() + 0.97).take(2).sum();
            let mut v11 = x.to_vec();
            s1 += 0.67 * (t10 + v11[1]).sin();
            return 0.57 * t10 + 0.44 * x[x.len() - 1] + ((*y6) * t10).tanh();
        }
        s1 += 0.66 * (*y6).sin();
    }
    0.61 * t3 + 0.27 * x[2] + 0.46 * s1 + 0.22 * b
}

#[differentiable]
pub fn p0132(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (b * b).sin();
    let mut v2 = Vec::new();
    v2.push(0.5 * (s1 - s1) / (1.0 + b * b));
    v2.push(((s1 + s1) + (s1 * s1)).sin());
    v2.push(0.5 * (-(b * 0.96)).atan());
    let o3 = if n / 2 > 0 { Some((b - (0.1 * (n as f64))).sin()) } else { None };
    let y10 = match n + n {
        0 => {
            std::mem::swap(&mut b, &mut v2[2]);
            (v2[n % v2.len()] / (1.5 + s1 * s1)).tanh()
        }
        k4 => {
            let mut u6 = [0.49 * s1.max(0.917).cos() + 0.13, (v2[1] * b).sin(), (b * b).ln_1p().tanh()];
            for y5 in x.iter() {
                u6 = [u6[1], u6[2], ((-v2[1]) * ((*y5) + a)).sin()];
                let mut v8 = x.iter().filter(|y7| **y7 > 0.563).map(|y7| ((-(*y5)) + y5).tanh()).collect::<Vec<_>>();
                v8.push(0.5 * (v2[k4 % v2.len()] / (1.5 + (*y5) * (*y5))).atan());
                let y9 = weighted(&v2, &u6, n);
                s1 -= 0.38 * (v8[0] + y9).sin();
            }
            0.5 * u6[2].sin().atan()
        }
    };
    let t13: f64 = v2.iter().step_by(2).take_while(|y11| **y11 > -0.183).map(|y11| 0.5 * (-(y11 + y10)).atan()).sum();
    v2[2] -= 0.83 * (0.5 * s1.max(-0.867).sin().atan());
    0.76 * s1 + 0.46 * x[2] + (0.5 * (y10 / (1.5 + t13 * t13)).atan()) + 0.96 * s1 + 0.35 * v2[n % v2.len()] + 0.61 * b
}

#[differentiable]
pub fn p0133(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.56 * (a - x[n % x.len()]).cos() + 0.52;
    let mut m2 = if n % 2 == 1 { n } else { 1 };
    for (i3, y4) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
        let t5 = std::mem::take(&mut s1);
        s1 += 0.42 * ((*y4) + t5).sin();
    }
    let r6 = if s1 - s1 >= 0.737 { &a } else { &x[3] };
    let e7 = if n / 2 % 2 == 0 || x[0] - (*r6) >= -0.867 { Err(0_u8) } else { Ok(0.5 * ((s1 / (1.5 + a * a)) - (x[m2 % x.len()] * x[3])) / (1.0 + s1 * s1)) };
    let t10: f64 = x.iter().skip(1).take_while(|y8| **y8 > 0.643).map(|y8| 0.5 * ((*r6) + (*r6)).atan()).sum();
    let t11 = std::mem::replace(&mut s1, 0.5 * a.atan());
    let t14: f64 = x.iter().fold(0.5 * (*r6).atan().atan(), |s13, y12| 0.5 * s13 + (t11 * (*y12)).sin());
    let y24 = match e7 {
        Ok(y15) => {
            let y17 = blend(r6, &y15);
            let (t21, t22) = x.iter().rev().fold((0.5 * t14.min(0.227) / (1.0 + y15 * y15), 1.0), |(p19, q20), y18| (q20, p19.sin() + (((*y18) * y17).sin())));
            let (t21, t22) = (t21.tanh(), t22.sin());
            (r6 - t22).tanh()
        }
        Err(1) => {
            let y23 = blend(&t14, r6);
            0.5 * (t10 + r6) / (1.0 + t14 * t14)
        }
        Err(k16) => (t11 / (1.5 + t14 * t14)).tanh(),
    };
    0.12 * y24 + 0.44 * x[n % x.len()] + (0.14 * (t11.min(0.677) + (t11 * (0.1 * (n as f64)))).cos() + 0.24) + 0.16 * s1
}

#[differentiable]
pub fn p0134(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (x[3] * 0.13).tanh();
    let mut u2 = [0.5 * (x[3] * x[n % x.len()]) / (1.0 + a * a), 0.5 * (s1 + s1).sin() / (1.0 + s1 * s1), ((0.1 * (n as f64)) * a).sin()];
    u2 = [u2[n % 3].max(0.777).sin(), 0.5 * (b / (1.5 + s1 * s1)).atan(), 0.5 * (u2[n % 3].max(0.327) * (s1 + 0.74)).atan()];
    match n + n {
        k3 @ 1..=3 => {
            let e4 = if k3 > 0 && u2[k3 % 3].max(0.457) < -0.147 { Err(0_u8) } else { Ok((s1 - b).tanh()) };
        }
        _ => {
            let y9 = match mode(n + n) {
                Mode::Low => 0.51 * ((b - u2[0]) - (u2[n % 3] * 0.24)).cos() + 0.44,
                Mode::Middle => {
                    'l6: for i5 in n..n {
                        {
                            let w7 = &mut u2[1..];
                            w7.swap(i5 % 2, 0);
                            b -= 0.45 * w7[i5 % w7.len()].sin();
                        }
                        let mut v8 = u2.clone();
                        b += 0.79 * v8[1].sin();
                    }
                    0.56 * (b - (0.1 * (n as f64))).cos() + 0.72
                }
                Mode::High => {
                    let a = a * 0.37;
                    b += 0.76 * a;
                    (s1 - b).max(-0.597).tanh()
                }
            };
            b += 0.66 * y9.sin();
        }
    }
    0.78 * x[x.len() - 1] + 0.65 * x[n % x.len()] + 0.33 * b + 0.23 * u2[n % 3] + 0.49 * s1
}

#[differentiable]
pub fn p0135(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = b.atan().tanh();
    let mut u2 = [0.88 * (x[n % x.len()] * x[n % x.len()]).cos() + 0.18, 0.5 * b.max(-0.407).min(0.987).atan(), 0.5 * (a + x[0]).atan()];
    let mut m3 = if n / 2 > 4 { n } else { 1 };
    let mut o4 = Some(0.5 * b.min(-0.377) / (1.0 + u2[m3 % 3] * u2[m3 % 3]));
    u2[1..].fill(0.5 * ((s1 * a) + (s1 + b)) / (1.0 + b * b));
    let y5 = rotate(&mut u2[1..]);
    u2.fill((a / (1.5 + s1 * s1)).tanh());
    match (m3 + n) % 4 {
        0 | 3 => {
            let mut k6 = 0;
            let mut t7 = 1.0 + (s1.max(0.377) - 0.77).abs().tanh();
            'l8: while t7 > 0.67 && k6 < 12 {
                t7 *= 0.54;
                k6 += 1;
                let y9;
                if k6 / 2 % 3 != 2 {
                    let mut f10 = move |p11: f64| { t7 = t7.sin() + 0.5 * p11.max(-0.487) / (1.0 + p11 * p11); t7 * p11 };
                    t7 += 0.34 * (y5 / (1.5 + x[3] * x[3])).cos().cos() + 0.28;
                    let t12 = f10(y5.tanh().powi(3).tanh()) - f10(t7);
                    let e13: Result<f64, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok((y5 + x[1]).min(-0.697).tanh()) };
                    y9 = 0.47 * t7.min(0.457).cos() + 0.92;
                } else {
                    y9 = ((y5 / (1.5 + u2[2] * u2[2])) * (t7 * b)).tanh();
                }
                s1 -= 0.83 * y9.sin();
            }
            s1 += 0.31 * t7.sin();
        }
        _ => {
            s1 += 0.28 * (0.74 * ((u2[m3 % 3] + s1) + 0.92).cos() + 0.43);
        }
    }
    0.26 * y5 + 0.62 * x[1] + (0.5 * ((-y5) * (-y5)).ln_1p().atan()) + 0.32 * s1 + 0.42 * u2[n % 3]
}

#[differentiable]
pub fn p0136(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((0.1 * (n as f64)) * a).sin();
    let (t2, mut s3) = ((x[3] + b).tanh(), 0.5 * s1.max(0.437).atan());
    let y4 = if n % 3 != 2 {
        0.75 * (b + b).cos() + 0.35
    } else if t2.min(-0.467) > t2 {
        0.5 * (s3 * a) / (1.0 + a * a)
    } else {
        let mut u6 = [(s3 + (0.1 * (n as f64))).sin(), 0.5 * (b * b + 0.3).sqrt().atan(), 0.53 * b.min(0.767).cos() + 0.54];
        for i5 in 0..n / 2 {
            u6 = [u6[1], u6[2], 0.5 * u6[2].min(-0.837).atan()];
            let y7;
            if s1 * b > s1 {
                y7 = (s3 * x[x.len() - 1]).tanh();
            } else {
                y7 = 0.48 * (s3.min(0.427) + (t2 + u6[i5 % 3])).cos() + 0.87;
            }
            let y9 = match first_above(x, 0.94) {
                Some(y8) => 0.5 * ((b - y7) * (u6[0] + x[i5 % x.len()])).atan(),
                None => 0.22 * (a * y7).cos() + 0.53,
            };
            match positive((y9 * y9).ln_1p().sin()) {
                Some(y10) => {
                    let t13: f64 = u6.iter().step_by(2).map(|y11| { if *y11 > 0.553 { return (y10 - s1).sin(); } 0.5 * y11 }).sum();
                    a -= 0.58 * (y10 + t13).sin();
                }
                None => {
                    let y14 = drain(&mut u6[1]);
                    s3 += 0.31 * y14.sin();
                }
            }
            s3 = 0.7 * s3 + 0.28 * (y7 + y9).sin();
        }
        0.5 * (x[3] / (1.5 + b * b)) / (1.0 + s3 * s3)
    };
    0.21 * s3 + 0.34 * x[2] + (0.5 * (s3 + t2).atan()) + 0.34 * s1 + 0.84 * a + 0.34 * s3
}

#[differentiable]
pub fn p0137(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (b / (1.5 + a * a)).min(0.877).tanh();
    let mut v2 = x.to_vec();
    let mut p3 = ((-b).max(-0.557).sin(), 0.82 * a.sin().cos() + 0.48);
    let (t7, t8) = x.iter().fold((0.87 * (p3.1 * s1).cos() + 0.54, 1.0), |(p5, q6), y4| (p5 + (0.5 * (a + y4).atan()), q6 * p5));
    let (t7, t8) = (t7.tanh(), t8.sin());
    v2[n % 4] = 0.5 * (0.16 * t8) / (1.0 + p3.0 * p3.0);
    v2.iter_mut().zip(x.iter().chain(&x[..])).for_each(|(y9, y10)| { *y9 = 0.5 * *y9 + a.max(-0.227).sin(); });
    add_scaled(&mut v2[1..], &x[..2], 0.17 * t7.max(0.897).cos() + 0.14);
    let mut u13 = [(t8 + 0.48).tanh(), 0.5 * (t8 * t8).ln_1p() / (1.0 + p3.1 * p3.1), ((t7 - t8) + (p3.0 * v2[v2.len() - 1])).sin()];
    for (y11, y12) in v2.iter().zip(x.iter()) {
        u13 = [u13[1], u13[2], (y12 - (x[n % x.len()] / (1.5 + u13[1] * u13[1]))).tanh()];
        'l15: for y14 in x.iter() {
            let t16 = std::mem::replace(&mut u13[1], ((t8 + b) - 0.77).abs().tanh());
            u13[1] = 0.5 * (*y12).min(-0.37).atan();
            let t18: f64 = u13.iter().take(3).last().map_or(((*y11) + (*y12)).sin(), |y17| 0.5 * (-t16) / (1.0 + (*y17) * (*y17)));
            s1 += 0.19 * (t16 + t18).sin();
        }
        let mut u20 = [0.5 * ((*y12).min(0.407) + t8.max(-0.407)) / (1.0 + p3.0 * p3.0), ((*y11).max(0.917) * (u13[n % 3] - 0.77).abs()).tanh(), 0.5 * (*y12).min(-0.257).atan()];
        for y19 in &v2 {
            u20 = [u20[1], u20[2], 0.74 * ((*y19) / (1.5 + u20[0] * u20[0])).cos() + 0.72];
            let r21 = if (*y11) + 0.36 > (*y11) { &a } else { &x[0] };
            let f22 = |p23: f64| ((y11 + p23) + 0.24).sin();
            let t25 = x.iter().map(|y24| f22(*y24)).sum::<f64>();
            b += 0.23 * (t25 + (*r21)).sin();
        }
        b += 0.74 * ((*y12) + u20[2]).sin();
    }
    0.13 * u13[1] + 0.45 * x[3] + 0.98 * v2[2] + 0.27 * s1 + 0.37 * u13[0] + 0.91 * p3.0 + 0.78 * b
}

#[differentiable]
pub fn p0138(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].cos().tanh();
    let mut u2 = [0.63 * (x[x.len() - 1] * s1).cos() + 0.48, 0.5 * (x[2] + (0.1 * (n as f64))).min(-0.417).atan(), (x[1].atan() + (a - a)).sin(), 0.5 * x[1].tanh().powi(3).min(-0.387) / (1.0 + b * b)];
    let mut v3 = Vec::new();
    v3.push((u2[0] - x[n % x.len()]).tanh());
    v3.push(((b * s1) + 0.69).sin());
    v3.push(0.5 * (-(u2[0] * u2[0])).exp() / (1.0 + a * a));
    for w4 in u2.chunks_mut(3) {
        w4[0] = 0.5 * w4[n % w4.len()].max(0.897).atan();
        let b = b * 0.54;
        s1 += 0.71 * b;
        s1 = 0.7 * s1 + 0.31 * (b + w4[w4.len() - 1]).sin();
    }
    let y5 = soften(0.5 * (b + u2[2]).atan());
    for w6 in v3.chunks_mut(2) {
        w6[0] = (-(s1 * s1)).exp().sin();
        nudge(&mut s1, 0.73 * (-u2[n % 4]).cos() + 0.45);
        s1 += 0.81 * w6[n % w6.len()].sin();
    }
    let mut p8 = (0.5 * ((x[x.len() - 1] + a) - (y5 + x[1])).atan(), 0.19 * ((0.1 * (n as f64)) + a.cos()).cos() + 0.12);
    for y7 in u2.iter_mut() {
        p8 = (p8.1, (p8.0 * (p8.1 - (*y7))).sin());
        match n + n {
            0 => {
                let y10: f64;
                match n % 4 {
                    0 => {
                        let (t14, t15) = x.iter().skip(1).fold((0.5 * ((y5 - x[3]) * (y5 - x[0])).atan(), 1.0), |(p12, q13), y11| (q13, p12.sin() + (((0.1 * (n as f64)) + v3[n % v3.len()]).sin())));
                        let (t14, t15) = (t14.tanh(), t15.sin());
                        {
                            let (w16, w17) = v3.split_at_mut(1);
                            w16[0] = w17[0] * w17[1];
                            let (t21, t22) = w17.iter().step_by(2).fold(((0.58 + t15).sin(), 1.0), |(p19, q20), y18| (q20, p19.sin() + (0.54 * (x[2] - 0.77).abs().cos() + 0.78)));
                            let (t21, t22) = (t21.tanh(), t22.sin());
                            let (w23, w24) = w17.split_at_mut(1);
                            w23[0] = w24[0] * w16[n % w16.len()];
                            s1 += 0.54 * (t21 + w24[0]).sin();
                        }
                        y10 = 0.5 * (t15.max(0.37) * (-(*y7))).atan();
                    }
                    1 | 2 => {
                        y10 = (b * a).tanh();
                    }
                    _ => {
                        y10 = 0.5 * (y5 + v3[v3.len() - 1]).atan();
                    }
                }
                s1 += 0.58 * y10.sin();
            }
            k9 => {
                *y7 += 0.76 * (x[0].tanh().powi(3) * (y5 + p8.0)).sin();
            }
        }
        s1 += 0.36 * (*y7).sin();
    }
    0.58 * y5 + 0.34 * x[0] + (0.5 * (v3[n % v3.len()] + s1).atan()) + 0.56 * u2[2] + 0.25 * s1 + 0.24 * p8.1 + 0.43 * v3[0]
}

#[differentiable]
pub fn p0139(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((x[1] * a) - (a * x[n % x.len()])).sin();
    let mut m2 = n;
    let mut y3 = if !(n / 2 <= 0) {
        a.tanh()
    } else {
        let mut o6: Option<f64> = None;
        let y7 = stepped(0.5 * (a - 0.77).abs() / (1.0 + s1 * s1), (n + 3));
        0.5 * s1 / (1.0 + a * a)
    };
    let mut v9 = x.iter().step_by(2).filter(|y8| **y8 > -0.103).map(|y8| 0.39 * y3.max(0.657).cos() + 0.61).collect::<Vec<_>>();
    v9.push(x[n % x.len()].min(0.537).tanh());
    let t10 = std::mem::replace(&mut v9[0], 0.5 * (y3 + x[0]) / (1.0 + a * a));
    let f11 = |p12: f64| -> f64 { if p12 > 0.23 { return (x[x.len() - 1] * x[n % x.len()]).tanh(); } 0.5 * (y3 - ((0.1 * (n as f64)) - p12)).atan() };
    let t14 = f11(0.82 * (t10 + x[m2 % x.len()]).cos() + 0.41) * f11((v9[0] * v9[0]).sin());
    let t16: f64 = (1..=3).rev().fold(0.3, |s, k15| s * (0.79 * t10.max(0.977).cos() + 0.74) + (f64::from(k15)));
    let t19: f64 = v9.iter().step_by(2).fold(0.5 * (y3 + a) / (1.0 + t16 * t16), |s18, y17| 0.5 * s18 + (*y17).max(-0.517).sin());
    let t21: f64 = x[1..].iter().find(|y20| **y20 > 0.123).copied().unwrap_or((t10 + t19).tanh());
    let mut k22 = 0;
    let mut p24 = (0.5 * (-t10).atan(), 0.29 * (t16 + t21).cos() + 0.43);
    let y23 = 'l25: loop {
        k22 += 1;
        if k22 > n.min(4) {
            break 0.66 * (-(v9[0] * v9[0] + 0.3).sqrt()).cos() + 0.45;
        }
        p24 = (p24.1, (p24.0 * (p24.1 - (0.1 * (m2 as f64)))).sin());
        if !(m2 <= 1) {
            let y30 = match checked(0.15 * (-t21).cos() + 0.23, (k22 + 2)) {
                Ok(y27) if y27 > 0.31 => {
                    'l29: for y28 in x {
                        v9.swap(m2 % 1, 0);
                        y3 += 0.18 * (*y28).sin();
                    }
                    0.26 * y27.atan().cos() + 0.82
                }
                Ok(y27) => (0.18 + a).sin(),
                Err(_) => 0.5 * ((t14 * p24.0) + (-(v9[0] * v9[0])).exp()) / (1.0 + s1 * s1),
            };
            y3 += 0.99 * y30.sin();
        } else {
            s1 += 0.21 * (v9[k22 % v9.len()] + t19).tanh();
        }
    };
    0.96 * x[0] + 0.93 * x[x.len() - 1] + 0.93 * v9[0] + 0.67 * y3 + 0.74 * s1 + 0.11 * p24.1
}

#[differentiable]
pub fn p0140(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.44 * x[1].atan().cos() + 0.59;
    let mut u2 = [0.5 * (x[n % x.len()] + a) / (1.0 + s1 * s1); 4];
    let o3 = if (n + 3) % 3 != 1 { Some((s1 + a).tanh()) } else { None };
    {
        let (w4, w5) = u2.split_at_mut(3);
        w4[0] = w5[0] * s1;
        w5.swap(0, 0);
        match n + 2 {
            1..=3 | 6 => {
                for y6 in w4.iter() {
                    let y10 = match n / 2 % 4 {
                        2 => (a + y6).sin(),
                        0 | 1 => s1.atan().sin(),
                        _ => {
                            let t9: f64 = w4.iter().map(|y7| w5[n % w5.len()].atan().sin()).product();
                            (w4[n % w4.len()] / (1.5 + w4[2] * w4[2])).sin()
                        }
                    };
                    s1 += 0.95 * ((*y6) + y10).sin();
                }
            }
            _ => {}
        }
        s1 += 0.67 * (w5[0] + w4[n % w4.len()]).sin();
    }
    0.48 * x[2] + 0.65 * x[n % x.len()] + 0.94 * u2[n % 4] + 0.27 * s1
}

#[differentiable]
pub fn p0141(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a - x[0]) / (1.0 + a * a);
    let mut m2 = if x[n % x.len()] > b { n / 2 } else { 2 };
    let mut p3 = (0.5 * (a - 0.77).atan(), (-b).sin());
    let t6: f64 = x.iter().rev().take_while(|y4| **y4 > -0.313).map(|y4| (a + b).sin()).take(2).sum();
    for i7 in x.iter().rev() {
        match m2 + 2 {
            0 => {
                let mut u11 = [0.5 * s1 / (1.0 + p3.0 * p3.0); 3];
                u11.iter_mut().zip(x.iter().skip(1)).for_each(|(y12, y13)| { *y12 = 0.5 * *y12 + 0.99 * (*i7).max(0.67).cos() + 0.16; });
                a += 0.18 * u11[1].sin();
            }
            k8 => {
                let t15: f64 = (0..n.min(4)).rev().filter(|k14| k14 % 2 == 1).map(|k14| ((-(p3.1 * p3.1)).exp().sin()) * (k14 as f64)).sum();
                b -= 0.42 * t15.sin();
            }
        }
        b = 0.7 * b + 0.48 * (*i7).sin();
    }
    let y20 = match n + n {
        1..=3 | 6 => {
            let t17: f64 = (1..4).map(|k16| ((t6 * b).tanh()).powi(k16)).sum();
            for i18 in 0..4 {
                let t19 = std::mem::take(&mut b);
                s1 += 0.91 * t19.sin();
            }
            (s1.max(-0.407) * (s1 / (1.5 + x[0] * x[0]))).tanh()
        }
        _ => 0.5 * (t6 + p3.0) / (1.0 + b * b),
    };
    0.17 * t6 + 0.25 * x[3] + (0.5 * ((p3.0 * t6) * (t6 * t6).ln_1p()).atan()) + 0.13 * s1 + 0.13 * b + 0.71 * a + 0.63 * p3.0
}

#[differentiable]
pub fn q0142(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.38 * (x[n % x.len()] * x[n % x.len()]).cos() + 0.21;
    let y2 = 0.72 * staged((a + x[n % x.len()]).sin(), 0.5 * ((0.27 * a) + (x[n % x.len()] / (1.5 + a * a))) / (1.0 + a * a), (n + 2))?.sin();
    let y5 = match staged(0.5 * (x[0].max(-0.157) - (s1 - a)).atan(), 0.5 * (s1 * x[0]) / (1.0 + s1 * s1), n) {
        Ok(y4) if y4 > 0.88 => 0.5 * (y4 * x[n % x.len()]) / (1.0 + s1 * s1),
        Ok(y4) => 0.54 * s1.min(-0.977).cos() + 0.74,
        Err(_) => {
            s1 += 0.65 * checked(0.54 * ((0.35 * s1) * x[2].max(0.197)).cos() + 0.28, n)?;
            (a - 0.77).abs().tanh()
        }
    };
    let t8 = y2.min(0.277).tanh();
    let f6 = |p7: f64| ((y5 - p7).sin()) * t8;
    let t8 = f6(t8) + 0.5;
    let p7 = t8.sin();
    let t9 = f6(p7 * t8);
    let t11: f64 = x.iter().step_by(2).enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or(((x[3] * x[3] + 0.3).sqrt() * p7.max(0.687)).tanh(), |(i, y10)| ((p7 - y2).sin()) * (i as f64));
    let t14: f64 = x.iter().chain(&x[..]).take_while(|y12| **y12 > -0.293).map(|y12| ((t11 * y12) - (*y12)).tanh()).skip(1).sum();
    let t17: f64 = x.iter().step_by(2).copied().fold(-0.77, f64::max);
    Ok(((0.1 * (n as f64)) + t11).sin())
}

#[differentiable]
pub fn p0142(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s18 = 0.42 * (-(x[n % x.len()] * x[n % x.len()])).cos() + 0.92;
    let mut u19 = [0.65 * ((a + s18) * (a + s18)).cos() + 0.42, ((b + s18) + (x[n % x.len()] + x[2])).sin()];
    let mut p20 = (0.5 * ((u19[n % 2] - a) + (b + s18)) / (1.0 + b * b), 0.5 * (b * a) / (1.0 + s18 * s18));
    p20.0 = (p20.1 * s18).sin();
    let t21 = std::mem::take(&mut a);
    u19[0] *= 0.8 + 0.15 * (u19[n % 2] * t21).sin();
    let t23: f64 = x.iter().rev().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or((t21 / (1.5 + p20.0 * p20.0)).cos().sin());
    relax(&mut u19, 0.5 * (t21 - t21) / (1.0 + t23 * t23));
    p20.0 /= 1.1 + b * b;
    u19.iter_mut().zip(x.iter()).for_each(|(y24, y25)| { if *y25 < 0.493 { return; } *y24 = 0.5 * *y24 + 0.82 * (p20.0 - y25).cos() + 0.49; });
    for i26 in 1..=n % 4 {
        u19 = [0.67 * ((u19[n % 2] - t23) * (p20.0 - b)).cos() + 0.15, (t23 * x[0]).tanh()];
    }
    0.49 * t23 + 0.59 * x[2] + 0.43 * a + 0.63 * u19[0] + 0.75 * s18 + 0.27 * p20.0
}

#[differentiable]
pub fn p0143(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + 0.61).atan();
    let mut u2 = [x[n % x.len()].sin(), (s1 - s1).tanh()];
    let mut m3 = if a.min(-0.37) > x[2] { (n + n) } else { 1 };
    let o4 = if (n + n) > 4 && x[3].min(0.397) < a { Some(0.5 * u2[n % 2].atan()) } else { None };
    let t6: f64 = u2[1..].iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(x[1].max(0.207).tanh(), |(i, y5)| (0.88 * ((-u2[m3 % 2]) * (s1 + y5)).cos() + 0.15) * (i as f64));
    match checked(0.5 * a.cos() / (1.0 + s1 * s1), (n + 2)) {
        Ok(y7) => {
            for w9 in u2.chunks_mut(3) {
                w9[0] = ((s1 - a) + (w9[0] * w9[0] + 0.3).sqrt()).sin();
                if s1 - s1 > 0.297 {
                    continue;
                }
                'l11: for y10 in w9.iter_mut() {
                    let mut k12 = 0;
                    let mut t13 = 0.92 * (t6 / (1.5 + a * a)).cos() + 0.91;
                    while {
                        k12 += 1;
                        t13 = 0.56 * t13 + (0.5 * x[m3 % x.len()].tanh().powi(3).atan());
                        k12 < 3 && t13 > -0.43
                    } {
                        let mut f14 = |p15: f64| { a = 0.5 * a + 0.5 * y7.atan(); a * p15 };
                        let t16 = f14(0.5 * (t6 + s1).atan()) + 0.5 * f14(0.7);
                        t13 += 0.76 * t16.sin();
                    }
                    a -= 0.61 * ((*y10) + t13).sin();
                }
                s1 += 0.31 * w9[0].sin();
            }
            a += 0.15 * y7.sin();
        }
        Err(1) => {
            let y17 = if !(m3 <= 0) {
                let t20: f64 = u2.iter().skip_while(|y18| **y18 > 0.383).map(|y18| 0.5 * (t6 + x[m3 % x.len()]).atan()).skip(1).sum();
                ((a * t20) + (t20 * t6)).sin()
            } else if m3 / 2 > 3 && s1 * t6 > 0.387 {
                (s1.min(-0.567) + s1.tanh().powi(3)).sin()
            } else {
                m3 += 1;
                0.31 * (s1 - t6).cos() + 0.21
            };
            a -= 0.43 * y17.sin();
        }
        Err(k8) => {
            a += 0.42 * (0.5 * (a + a) / (1.0 + u2[0] * u2[0]));
        }
    }
    0.21 * a + 0.68 * x[n % x.len()] + 0.52 * s1 + 0.62 * a + 0.99 * u2[1]
}

#[differentiable]
pub fn p0144(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (a * a).sin();
    let mut u2 = [0.5 * (b * b).ln_1p() / (1.0 + s1 * s1); 3];
    let mut v3 = vec![0.5 * (x[n % x.len()] * a).sin() / (1.0 + s1 * s1); 4];
    let (t4, mut s5) = (((u2[2] + b) + (u2[n % 3] + a)).sin(), 0.5 * ((s1 * 0.32) - 0.69) / (1.0 + v3[n % v3.len()] * v3[n % v3.len()]));
    v3[n % 4] = 0.5 * ((-x[3]) - (x[n % x.len()] / (1.5 + v3[3] * v3[3]))).atan();
    let t9: f64 = x.iter().scan((v3[n % v3.len()] - 0.77).abs().sin(), |s8, y6| { *s8 = 0.5 * *s8 + 0.5 * (s1.atan() * (y6 + v3[0])) / (1.0 + v3[n % v3.len()] * v3[n % v3.len()]); Some(s8.sin()) }).take(2).sum();
    v3[3] *= 0.8 + 0.15 * (s1 * (0.1 * (n as f64))).sin();
    'l12: for (i10, y11) in u2.iter().enumerate() {
        add_scaled(&mut v3, &u2, 0.5 * ((s5 + (*y11)) + y11) / (1.0 + (*y11) * (*y11)));
        match mode(i10 + 3) {
            Mode::Low => {
                'l14: for y13 in &mut v3 {
                    let y25 = match checked((t9 + (0.1 * (n as f64))).sin(), i10 / 2) {
                        Ok(y15) => {
                            let t19: f64 = x.iter().take_while(|y17| **y17 > -0.633).map(|y17| y13.cos().sin()).sum();
                            (y15 - 0.25).sin()
                        }
                        Err(_) => {
                            let y20 = drain(y13);
                            let t24: f64 = x.iter().rev().take(2).flat_map(|y21| { let t23 = 0.5 * (s1 + (*y13)).atan(); x.iter().map(move |y22| t23 * (0.5 * (u2[1] + 0.96).atan())) }).sum();
                            ((0.1 * (n as f64)) + (*y11)).sin()
                        }
                    };
                    b = 0.7 * b + 0.96 * (y25 + (*y13)).sin();
                }
            }
            Mode::Middle => {}
            Mode::High => {
                b += 0.31 * (s5.max(0.347) + (*y11).max(0.347)).sin();
            }
        }
        s1 = 0.7 * s1 + 0.12 * (*y11).sin();
    }
    0.16 * s5 + 0.18 * x[n % x.len()] + (s1 + s1).sin() + 0.89 * v3[0] + 0.37 * u2[2] + 0.71 * s1 + 0.78 * b + 0.17 * s5
}

#[differentiable]
pub fn q0145(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (a / (1.5 + a * a)) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let y2 = staged(((s1 * 0.84) + (x[n % x.len()] / (1.5 + x[n % x.len()] * x[n % x.len()]))).sin(), a.min(0.447).tanh(), n / 2)?;
    s1 += 0.58 * checked(0.5 * (y2 + (s1 + 0.26)) / (1.0 + a * a), (n + n))?;
    let w3 = &x[2..];
    let mut s4 = 1.0;
    s4 += 0.81 * (0.24 + s1).cos() + 0.73;
    let a = s1 - a.tanh();
    let y6 = match ((n + 3) % 2, n % 3) {
        (0, 0) => x[n % x.len()].sin(),
        (1, k5) => 0.5 * w3[0].max(-0.357).atan(),
        _ => (a + w3[0]).tanh(),
    };
    let y8 = if let Ok(y7) = checked(((w3[0] * w3[0] + 0.3).sqrt() * (a * a)).tanh(), (n + n)) {
        let mut v10: Vec<f64> = x.iter().filter(|y9| **y9 > 0.23).map(|y9| 0.5 * y2.atan() / (1.0 + s1 * s1)).collect();
        v10.push(0.5 * s4.sin().atan());
        0.5 * (a * s4).atan()
    } else {
        ((s4 * y6) * (s4 * y6) + 0.3).sqrt().tanh()
    };
    Ok(0.5 * y8.max(-0.877) / (1.0 + y8 * y8))
}

#[differentiable]
pub fn p0145(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s11 = (a * b).sin();
    s11 /= 1.1 + (x[1] * 0.94) * (x[1] * 0.94);
    let mut k12 = 0;
    while k12 < n / 2 {
        k12 += 1;
        let t15: f64 = x.iter().rev().take_while(|y13| **y13 > 0.173).map(|y13| ((x[2] + (*y13)) + (-(s11 * s11)).exp()).sin()).take(2).sum();
        match mode(n) {
            Mode::Middle | Mode::High => {
                let (t19, t20) = x.iter().step_by(2).fold(((t15 * t15).sin(), 1.0), |(p17, q18), y16| (p17 + (s11.sin().tanh()), q18 * p17));
                let (t19, t20) = (t19.tanh(), t20.sin());
                match n % 4 {
                    0 => {
                        let t23: f64 = x.iter().rev().map(|y21| { if *y21 > 0.533 { return (a + b).tanh(); } 0.5 * y21 }).take(2).sum();
                        let mut s24 = 0.5;
                        s24 += (a - (0.1 * (k12 as f64))).tanh();
                        a -= 0.54 * (t23 + s24).sin();
                    }
                    1 => {}
                    _ => {
                        match k12 % 4 {
                            0 | 3 => {
                                let t26: f64 = x.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(0.5 * (t19 / (1.5 + t15 * t15)).atan(), |(i, y25)| (0.5 * ((a * (0.1 * (k12 as f64))) * (t15 - 0.77).abs()) / (1.0 + t15 * t15)) * (i as f64));
                                let mut t26 = t26 * 0.56;
                                b += 0.22 * t26.sin();
                            }
                            _ => {
                                b += 0.66 * (s11 * s11 + 0.3).sqrt().sin();
                            }
                        }
                    }
                }
                a -= 0.29 * (t20 + t19).sin();
            }
            Mode::Low => {
                a += 0.32 * ((t15 - s11) + (b / (1.5 + a * a))).tanh();
            }
        }
        a = 0.7 * a + 0.97 * t15.sin();
    }
    0.91 * x[k12 % x.len()] + 0.23 * x[3] + 0.95 * s11 + 0.99 * b + 0.43 * a
}

#[differentiable]
pub fn p0146(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-x[n % x.len()]).atan();
    let mut p2 = ((s1 - 0.77).abs().sin(), 0.12 * ((a * s1) / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.19);
    let f3 = |p4: f64, q5: f64| 0.5 * (s1 - q5) / (1.0 + p2.1 * p2.1);
    let t6 = if f3(((p2.1 - p2.0) / (1.5 + s1 * s1)).tanh(), 0.2) > 0.13 { f3(0.5 * a.sin() / (1.0 + p2.1 * p2.1), ((p2.1 - p2.0) / (1.5 + s1 * s1)).tanh()) } else { f3(((p2.1 - p2.0) / (1.5 + s1 * s1)).tanh(), ((p2.1 - p2.0) / (1.5 + s1 * s1)).tanh()) };
    let y18 = match first_above(&x[..2], 0.71) {
        Some(y8) if y8 > 0.53 => {
            let mut p10 = ((-t6).atan().sin(), 0.5 * (y8 * y8 + 0.3).sqrt().atan());
            for i9 in (4..n).rev() {
                p10 = (p10.1, (p10.0 * a.max(0.927)).sin());
                let mut v11 = Vec::new();
                v11.push(0.5 * ((-a) - (p10.0 - p10.0)) / (1.0 + x[i9 % x.len()] * x[i9 % x.len()]));
                v11.push(p2.1.max(0.777).min(-0.157).sin());
                v11.push(0.5 * (-(y8 * y8)).exp() / (1.0 + t6 * t6));
                let mut u13 = [0.5 * v11[n % v11.len()].cos().atan(), 0.99 * p2.1.max(0.197).cos() + 0.12, 0.5 * (y8 - v11[0]) / (1.0 + t6 * t6)];
                'l14: for y12 in v11.iter_mut() {
                    u13 = [u13[1], u13[2], 0.13 * ((0.1 * (n as f64)) + y8).cos() + 0.97];
                    match staged(0.59 * (p10.1 - u13[2]).min(-0.807).cos() + 0.73, (x[1] + (0.1 * (i9 as f64))).sin(), (i9 + n)) {
                        Ok(y16) if y16 > 0.53 => {
                            let mut v17 = vec![(a.min(0.337) * 0.29).tanh(); 4];
                            u13[1] = ((0.67 + v17[i9 % v17.len()]) + (x[i9 % x.len()] + p10.0)).sin();
                            s1 = 0.7 * s1 + 0.42 * (v17[n % v17.len()] + y16).sin();
                        }
                        Ok(y16) => {
                            p10.1 = (u13[2] * p2.0).tanh();
                            s1 += 0.22 * y16.sin();
                        }
                        Err(_) => {
                            p10.1 += 0.47 * ((p2.0 * y8) / (1.5 + u13[0] * u13[0])).sin();
                        }
                    }
                    s1 -= 0.28 * (*y12).sin();
                }
                s1 += 0.93 * (v11[2] + u13[n % 3]).sin();
            }
            (((0.1 * (n as f64)) * t6) - (p2.1 / (1.5 + y8 * y8))).tanh()
        }
        Some(y8) => (p2.1 + p2.1).sin(),
        None => {
            return 0.67 * a + 0.41 * x[n % x.len()] + (0.5 * (-t6) / (1.0 + a * a));
        }
    };
    0.13 * p2.1 + 0.56 * x[n % x.len()] + (0.54 * (0.33 + t6).cos() + 0.11) + 0.78 * p2.0 + 0.21 * a + 0.48 * s1
}

#[differentiable]
pub fn p0147(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((b + a) + (x[n % x.len()] * x[0])).tanh();
    let mut p2 = (0.5 * (s1 * 0.99) / (1.0 + b * b), 0.5 * (a + s1) / (1.0 + b * b));
    let mut stack3 = vec![n, (n + n)];
    let mut u5 = [(p2.0 + p2.0).sin(), 0.5 * (p2.1 + a) / (1.0 + b * b), 0.5 * (s1 + x[n % x.len()]).atan()];
    while let Some(i4) = stack3.pop() {
        if i4 > 1 {
            stack3.push(i4 / 2);
        }
        u5 = [u5[1], u5[2], 0.5 * ((s1 * p2.0) * a) / (1.0 + a * a)];
        let y16 = match n + 2 {
            ..2 => b.min(-0.577).sin(),
            2..=4 => 0.5 * (u5[i4 % 3] - p2.0).atan(),
            _ => {
                match mode(n + 2) {
                    Mode::Low => {
                        let mut k6 = 0;
                        'l7: while k6 < n % 4 {
                            k6 += 1;
                            let s1 = s1 * 0.69;
                            p2.1 += 0.35 * s1;
                        }
                    }
                    Mode::Middle => {
                        let mut k8 = 0;
                        let mut t9 = 1.0 + ((0.18 - b) + (-(u5[1] * u5[1])).exp()).tanh();
                        while t9 > 0.55 && k8 < 12 {
                            t9 *= 0.70;
                            k8 += 1;
                            let mut m10 = i4;
                            let f11 = |p12: f64, q13: f64| 0.35 * (b - (u5[n % 3] * p12)).cos() + 0.48;
                            let t14 = f11(0.5 * (u5[0] + x[2]).atan(), (-(u5[1] * u5[1])).exp().min(-0.677).tanh()) - f11((-(u5[1] * u5[1])).exp().min(-0.677).tanh(), 0.4);
                            s1 += 0.66 * t14.sin();
                        }
                        {
                            let w15 = &mut u5[..2];
                            let mut b = (b + w15[n % w15.len()]).sin();
                            t9 += 0.44 * b;
                            std::mem::swap(&mut s1, &mut t9);
                            t9 += 0.73 * (w15[0] + b).sin();
                        }
                        s1 -= 0.44 * t9.sin();
                    }
                    Mode::High => {
                        p2.1 += 0.13 * ((0.1 * (i4 as f64)) + b).tanh();
                    }
                }
                0.5 * (b - u5[2]).tanh().powi(3).atan()
            }
        };
        s1 += 0.91 * y16.sin();
    }
    0.63 * p2.0 + 0.45 * x[n % x.len()] + 0.56 * s1 + 0.96 * u5[n % 3] + 0.14 * p2.1
}

#[differentiable]
pub fn q0148(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = x[n % x.len()].max(-0.797).tanh();
    let y2 = 0.92 * positive((s1.sin() / (1.5 + s1 * s1)).sin())?.sin();
    let y3 = positive(0.5 * ((a * y2) * (s1 * x[n % x.len()])) / (1.0 + x[n % x.len()] * x[n % x.len()]))?;
    if n / 2 > 4 && 0.45 + x[n % x.len()] >= -0.367 {
        let mut k4 = 0;
        'l5: loop {
            a += 0.25 * first_above(x, 0.12)?;
            let mut s6 = 1.0;
            s6 += 0.5 * s1.max(-0.257).atan();
            let mut u8 = [0.5 * x[n % x.len()].min(0.847).atan(), y2.min(-0.907).sin(), 0.5 * y3 / (1.0 + s6 * s6)];
            for y7 in x.iter() {
                u8 = [u8[1], u8[2], 0.5 * ((*y7) + (*y7)).atan()];
                let t11: f64 = u8.iter().map(|y9| 0.5 * (y2 + (u8[n % 3] * y7)).atan()).sum();
                s1 += 0.39 * ((*y7) + t11).sin();
            }
            s1 += 0.18 * (u8[n % 3] + s6).sin();
            k4 += 1;
            if (k4 + n) % 2 == 0 || (y3 - 0.77).abs() > 0.267 || k4 >= n {
                break;
            }
        }
    }
    Some(0.5 * (x[1] + s1) / (1.0 + y3 * y3))
}

#[differentiable]
pub fn p0148(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s12 = (-a).sin();
    let mut u13 = [0.5 * (x[2] * 0.83) / (1.0 + a * a), 0.5 * (x[1] * x[0]) / (1.0 + s12 * s12), 0.93 * (s12 / (1.5 + x[n % x.len()] * x[n % x.len()])).max(-0.847).cos() + 0.75];
    let (t14, mut s15) = (0.91 * (-s12).cos() + 0.38, (0.43 + s12).sin());
    let mut p18 = (((s12 - 0.77).abs() / (1.5 + s12 * s12)).sin(), ((-t14) * 0.75).tanh());
    for (y16, y17) in u13.iter_mut().zip(x.iter()) {
        p18 = (p18.1, (p18.0 * (t14 * (0.1 * (n as f64)))).sin());
        let y19 = mean(x);
        let mut k20 = 0;
        loop {
            k20 += 1;
            if k20 > n % 4 {
                break;
            }
            let Some(y21) = q0148(x, 0.79 * y17.cos().cos() + 0.79, n % 4) else {
                return 0.94 * (*y16) + 0.93 * x[1] + (0.38 * p18.0.cos() + 0.77);
            };
            let t22 = std::mem::replace(&mut s15, 0.5 * ((*y17) + y17).cos() / (1.0 + x[0] * x[0]));
            s12 += 0.76 * (t22 + y21).sin();
        }
        s12 += 0.38 * ((*y17) + y19).sin();
    }
    if s15 / (1.5 + p18.1 * p18.1) > 0.657 {
        match mode(n + 3) {
            Mode::Middle | Mode::High => {
                let mut v23 = u13.clone();
                if (n + n) > 3 {
                    if n % 3 != 0 {
                        let t26: f64 = u13.iter().step_by(2).map(|y24| 0.5 * (-p18.0).atan()).product();
                        s15 += 0.59 * t26.sin();
                    } else if !(n <= 1) {
                        let t27 = std::mem::take(&mut v23[0]);
                        s12 = 0.7 * s12 + 0.36 * t27.sin();
                    } else {
                        s12 += 0.54 * (0.5 * (p18.0 - 0.57).atan());
                    }
                } else {
                    s15 += 0.35 * (0.5 * ((s12 - (0.1 * (n as f64))) + 0.99) / (1.0 + t14 * t14));
                }
                s12 += 0.33 * v23[n % 3].sin();
            }
            Mode::Low => {
                s12 += 0.66 * (0.5 * ((s15 - (0.1 * (n as f64))) + a.min(-0.947)).atan());
            }
        }
    } else {
        s15 += 0.87 * (0.85 * (s15 * p18.1).cos() + 0.33);
    }
    0.95 * s15 + 0.87 * x[n % x.len()] + 0.97 * s15 + 0.11 * s12 + 0.31 * p18.0 + 0.22 * u13[n % 3]
}

#[differentiable]
pub fn p0149(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (a * a + 0.3).sqrt().sin();
    let mut p2 = (0.5 * (x[1] + 0.89).atan(), s1.sin().tanh());
    let y3 = drain(&mut p2.1);
    let y7 = match mode(n / 2) {
        Mode::Low => 0.5 * (p2.1 * b) / (1.0 + y3 * y3),
        Mode::Middle => {
            let t6: f64 = x.iter().map(|y4| 0.5 * (-s1).atan()).sum();
            0.35 * (-(x[1] + y3)).cos() + 0.29
        }
        Mode::High => 0.67 * (s1 * p2.1).min(-0.97).cos() + 0.23,
    };
    let y8 = drain(&mut p2.1);
    let mut s9 = 0.5;
    s9 += b.tanh();
    let mut stack10: Vec<usize> = (0..n).collect();
    while let Some(i11) = stack10.pop() {
        let y12 = match chained(0.5 * y8.tanh().powi(3).atan(), (y3 + s9).tanh()) { Some(t) => 0.69 * t, None => 0.95 };
        let t16: f64 = x.iter().skip(1).take(2).flat_map(|y13| { let t15 = 0.49 * (s9 + y12).cos() + 0.74; x.iter().map(move |y14| t15 * (0.5 * (s1 - y3) / (1.0 + b * b))) }).sum();
        b += 0.12 * (t16 + y12).sin();
    }
    0.18 * y8 + 0.99 * x[2] + 0.67 * s9 + 0.22 * p2.1 + 0.78 * s1 + 0.74 * b
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn q0125(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a - a).sin();
        let y2 = checked(lit(0.32) * (a + a).cos() + lit(0.44), (n + 3))?;
        let t5: Dual = x.iter().step_by(2).skip_while(|y3| **y3 > lit(-0.163)).map(|y3| lit(0.5) * y2.min(lit(0.437)) / (lit(1.0) + y2 * y2)).skip(1).sum();
        let t9: Dual = x.iter().rev().scan(lit(0.5) * (x[n % x.len()] + y2).atan(), |s8, y6| { *s8 = lit(0.5) * *s8 + lit(0.5) * x[0].max(lit(0.897)).max(lit(-0.307)).atan(); Some(s8.sin()) }).skip(1).sum();
        let f10 = |p11: Dual, q12: Dual| y2.tanh();
        let t13 = if f10((s1.min(lit(-0.107)) + lit(0.68)).sin(), lit(0.2)) > lit(0.13) { f10(lit(0.5) * (t5 + t9).atan(), (s1.min(lit(-0.107)) + lit(0.68)).sin()) } else { f10((s1.min(lit(-0.107)) + lit(0.68)).sin(), (s1.min(lit(-0.107)) + lit(0.68)).sin()) };
        let y14 = staged(lit(0.5) * (t5.min(lit(-0.177)) * (t5 + t5)) / (lit(1.0) + t5 * t5), lit(0.5) * t5.max(lit(0.837)).atan(), n)?;
        let y15 = if (n + n) > 2 && t5 + y14 <= lit(-0.207) {
            let Some(y18) = first_above(x, lit(0.46)) else {
                return Err(2);
            };
            for (i19, y20) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                for i21 in 2..2 {
                    match i19 / 2 {
                        ..=2 => {
                            let t25: Dual = x.iter().rev().scan(lit(0.5) * (-((*y20) / (lit(1.5) + (*y20) * (*y20)))) / (lit(1.0) + t13 * t13), |s24, y22| { *s24 = lit(0.5) * *s24 + (*y22).max(lit(0.427)).sin(); Some(s24.sin()) }).take(2).sum();
                            s1 = s1 + (lit(0.76) * t25.sin());
                        }
                        3.. => {
                            s1 = s1 + (lit(0.32) * (lit(0.5) * y14.tanh().powi(2).atan()));
                        }
                    }
                }
                s1 = s1 + (lit(0.38) * (*y20).sin());
            }
            y18.cos().tanh()
        } else {
            lit(0.96) * (a + y2).cos() + lit(0.76)
        };
        Ok(lit(0.5) * (y14 + y15).atan())
    }

    pub fn p0125(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s26 = lit(0.83) * (-x[0]).cos() + lit(0.55);
        let mut u27 = [lit(0.88) * (x[n % x.len()].sin() + lit(0.83)).cos() + lit(0.87); 4];
        let mut k28 = 0;
        let y29 = loop {
            k28 += 1;
            if (n + 3) > 1 || k28 > 3 {
                break (s26.tanh().powi(2) / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).sin();
            }
            a = a + (lit(0.94) * blend(&a, &u27[0]));
            let y37 = match mode(n) {
                Mode::Middle | Mode::High => {
                    let mut k30 = 0;
                    while k30 < 4 {
                        let t33: Dual = u27[1..].iter().map(|y31| lit(0.5) * (-a).atan()).product();
                        a = a - (lit(0.67) * t33.sin());
                        k30 += 1;
                    }
                    let t36: Dual = x.iter().take(3).map(|y34| ((-a) * (s26 * s26)).tanh()).product();
                    lit(0.5) * (-t36) / (lit(1.0) + u27[2] * u27[2])
                }
                Mode::Low => (-(a + a)).tanh(),
            };
            let mut f38 = move |p39: Dual| { s26 = s26.sin() + lit(0.5) * (lit(0.17) * a) / (lit(1.0) + u27[3] * u27[3]); s26 * p39 };
            s26 = s26 + (((u27[0] + x[1]) * lit(0.19)).sin());
            let t40 = f38(((y37 + lit(0.96)) - (lit(0.1) * lit(n as f64))).sin()) - f38(s26);
            s26 = s26 - (lit(0.43) * (y37 + t40).sin());
        };
        {
            let (w41, w42) = u27.split_at_mut(1);
            w41[0] = w42[0] * s26;
            let w43 = &x[1..];
            a = a + (lit(0.26) * (w41[k28 % w41.len()] + w42[n % w42.len()]).sin());
        }
        lit(0.58) * x[3] + lit(0.65) * x[3] + (x[k28 % x.len()] * a).tanh() + lit(0.76) * s26 + lit(0.62) * a + lit(0.77) * u27[n % 4]
    }

    pub fn q0126(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.11) * (((lit(0.1) * lit(n as f64)) * a) + (x[n % x.len()] * x[n % x.len()])).cos() + lit(0.62);
        a = a / (lit(1.1) + (x[n % x.len()] + a) * (x[n % x.len()] + a));
        let y2 = positive((lit(0.13) - x[1]).sin())?;
        match mode(n + 1) {
            Mode::Middle | Mode::High => {
                s1 = s1 + (lit(0.59) * first_above(&x[..2], lit(0.44))?);
                let mut s3 = lit(0.5) * x[n % x.len()].atan().atan();
                for i4 in 0..n {
                    s3 = (lit(0.82) * s3 + s1.min(lit(0.187))).tanh();
                    let mut u5 = [lit(0.5) * (s1 + s1) / (lit(1.0) + a * a), lit(0.77) * s3.tanh().powi(2).cos() + lit(0.14), lit(0.5) * (x[n % x.len()] * a) / (lit(1.0) + a * a)];
                    let mut v6 = u5.clone();
                    a = lit(0.7) * a + lit(0.46) * (u5[1] + v6[2]).sin();
                }
                a = a - (lit(0.29) * s3.sin());
            }
            Mode::Low => {
                s1 = s1 + (lit(0.86) * (y2 - lit(0.77)).abs().sin());
            }
        }
        Some((y2 + (lit(0.1) * lit(n as f64))).tanh())
    }

    pub fn p0126(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s7 = lit(0.5) * a.min(lit(0.737)).atan();
        let mut s8 = lit(0.0);
        s8 = s8 + (lit(0.54) * (s7 - x[0]).cos() + lit(0.97));
        match n + 3 {
            ..2 => {
                let mut p10 = (lit(0.5) * (a * (lit(0.1) * lit(n as f64))) / (lit(1.0) + s7 * s7), lit(0.5) * (-a).atan());
                for y9 in x {
                    p10 = (p10.1, (p10.0 * (-s8)).sin());
                    nudge(&mut b, ((a - (*y9)) / (lit(1.5) + a * a)).tanh());
                    let y20 = match (q0126(x, lit(0.57) * p10.0.cos() + lit(0.55), n % 4), n % 3) {
                        (_, 0) => lit(0.15) * (s7 - y9).cos() + lit(0.71),
                        (Some(y12), k11) => {
                            let y13;
                            if n > 3 && y12 + x[1] <= lit(-0.997) {
                                let t14 = lit(0.5) * (s7 * s7).ln_1p().atan();
                                y13 = lit(0.5) * (p10.1 + (*y9)) / (lit(1.0) + (*y9) * (*y9));
                            } else if (n + n) % 2 == 0 {
                                y13 = y12.max(lit(0.967)).tanh();
                            } else {
                                y13 = lit(0.25) * (-(*y9)).cos() + lit(0.28);
                            }
                            (-b).tanh()
                        }
                        _ => {
                            let y15 = match q0126(x, ((lit(0.73) + p10.1) - y9).tanh(), n % 4) { Some(t) => lit(0.66) * t, None => lit(0.13) };
                            for i16 in (1..3 + 2).rev().step_by(2) {
                                let t18: Dual = (1..=3).fold(lit(0.3), |s, k17| s * (p10.0.min(lit(-0.577)).tanh()) + lit(f64::from(k17)));
                                let y19 = match q0126(x, ((s8 * t18) - lit(0.77)).abs().sin(), n % 4) { Some(t) => lit(0.12) * t, None => lit(0.26) };
                                s8 = s8 - (lit(0.38) * (y19 + t18).sin());
                            }
                            (x[0] + y9).sin()
                        }
                    };
                    s7 = s7 + (lit(0.27) * (y20 + (*y9)).sin());
                }
                s8 = s8 + (lit(0.34) * p10.1.sin());
            }
            2..=4 => {
                b = b + (lit(0.19) * (lit(0.48) * (b - a).cos() + lit(0.94)));
            }
            _ => {
                b = b + (lit(0.18) * (lit(0.5) * (s8 + lit(0.86)).atan()));
            }
        }
        lit(0.62) * a + lit(0.68) * x[2] + (lit(0.5) * ((-x[1]) - b.max(lit(0.927))).atan()) + lit(0.88) * s7 + lit(0.84) * s8 + lit(0.43) * b
    }

    pub fn q0127(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((a + lit(0.89)) / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).tanh();
        let f2 = |p3: Dual, q4: Dual| lit(0.5) * p3.atan();
        let t5 = if f2(lit(0.5) * (s1 * a).atan(), lit(0.2)) > lit(0.13) { f2(lit(0.77) * (x[n % x.len()] + s1).cos() + lit(0.54), lit(0.5) * (s1 * a).atan()) } else { f2(lit(0.5) * (s1 * a).atan(), lit(0.5) * (s1 * a).atan()) };
        let t6 = std::mem::replace(&mut s1, lit(0.5) * (a + a) / (lit(1.0) + a * a));
        let f7 = |p8: Dual| -> Dual { for k9 in 1..4 { if p8 * lit(k9 as f64) > lit(0.57) { return lit(0.5) * ((t6 + a) + (s1 + t5)).atan(); } } (x[n % x.len()] * p8).sin() };
        let t10 = f7(lit(0.5) * (t5 + a) / (lit(1.0) + a * a)) * f7(lit(0.5) * s1.min(lit(0.817)).atan());
        let t13: Dual = x.iter().step_by(2).skip_while(|y11| **y11 > lit(-0.323)).map(|y11| lit(0.5) * (-(a * a)).exp().atan() / (lit(1.0) + t6 * t6)).take(2).sum();
        let t15: Dual = x.iter().map(|y14| lit(0.5) * x[n % x.len()].min(lit(0.517)).atan()).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.5) * (t13 / (lit(1.5) + t5 * t5)) / (lit(1.0) + t13 * t13));
        lit(0.13) * t6 + lit(0.49) * x[0] + t15.max(lit(0.957)).sin() + lit(0.91) * s1
    }

    pub fn p0127(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s16 = lit(0.5) * (x[0] / (lit(1.5) + a * a)).atan();
        let mut p17 = (lit(0.5) * (x[n % x.len()] + x[0]) / (lit(1.0) + s16 * s16), lit(0.5) * (x[n % x.len()] * x[0]).atan());
        let (t21, t22) = x.iter().fold((p17.0.min(lit(-0.497)).sin(), lit(1.0)), |(p19, q20), y18| (q20 * (lit(0.5) * (*y18).min(lit(0.857)).atan()), p19 - q20));
        let (t21, t22) = (t21.tanh(), t22.sin());
        std::mem::swap(&mut s16, &mut p17.0);
        let t25: Dual = x.iter().rev().skip_while(|y23| **y23 > lit(-0.53)).map(|y23| ((*y23) + y23).sin()).take(2).sum();
        let y26 = soften(((s16 * t25) - (t22 * t22 + lit(0.3)).sqrt()).tanh());
        p17 = ((t22.min(lit(-0.707)) + (t22 - t22)).sin(), p17.0);
        lit(0.25) * t21 + lit(0.96) * x[n % x.len()] + (-x[1]).sin() + lit(0.28) * p17.0 + lit(0.11) * s16
    }

    pub fn p0128(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + a * a)) / (lit(1.0) + b * b);
        let mut v2 = x.to_vec();
        let mut m3 = (n + 3);
        let t5: Dual = (1..4).map(|k4| ((v2[3] + b).tanh()).powi(k4)).sum();
        let t8 = ((-s1) - s1).tanh();
        let f6 = |p7: Dual| (p7.tanh().powi(2).sin()) * t8;
        let t8 = f6(t8) + lit(0.5);
        let p7 = t8.sin();
        let t9 = f6(p7 * t8);
        let y12 = match checked(lit(0.41) * (t5 * p7).cos() + lit(0.26), n) {
            Ok(y10) => lit(0.71) * y10.max(lit(-0.527)).cos() + lit(0.64),
            Err(1) => {
                v2.swap(2, 3);
                ((t5 * t8) * t9.min(lit(-0.117))).tanh()
            }
            Err(k11) => lit(0.73) * t9.tanh().powi(2).cos() + lit(0.94),
        };
        let t15: Dual = v2.iter().skip_while(|y13| **y13 > lit(0.243)).map(|y13| lit(0.79) * (-(y12 - (*y13))).cos() + lit(0.82)).sum();
        lit(0.91) * t15 + lit(0.86) * x[n % x.len()] + lit(0.13) * b + lit(0.93) * s1 + lit(0.11) * v2[n % v2.len()]
    }

    pub fn p0129(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[n % x.len()] + x[3]) - b).atan();
        let r2 = if n > 0 { &a } else { &s1 };
        let mut k3 = 0;
        while k3 < n.min(4) {
            let Ok(y4) = checked(lit(0.5) * a.sin() / (lit(1.0) + a * a), k3 / 2) else {
                break;
            };
            k3 += 1;
        }
        let mut b = b * lit(0.24);
        let t7: Dual = x.iter().take(3).skip_while(|y5| **y5 > lit(-0.73)).map(|y5| ((*y5) + lit(0.14)).tanh()).sum();
        match (k3 / 2 % 2, n % 3) {
            (0, 0) => {
                let f9 = |p11: Dual| lit(0.5) * (p11 + x[k3 % x.len()]).atan();
                let f10 = |p11: Dual| f9(p11) - f9(lit(0.5) * (*r2).min(lit(-0.677)) / (lit(1.0) + b * b));
                let t12 = f10(lit(0.5) * x[n % x.len()].min(lit(0.887)) / (lit(1.0) + b * b));
                b = b + (lit(0.42) * t12.sin());
            }
            (1, k8) => {
                b = b + (lit(0.59) * (t7 * lit(0.95)).tanh());
            }
            _ => {
                b = b + (lit(0.84) * (b - (*r2)).sin());
            }
        }
        lit(0.23) * t7 + lit(0.33) * x[n % x.len()] + lit(0.69) * b
    }

    pub fn p0130(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (b + lit(0.26)).atan();
        let mut p2 = ((b - lit(0.77)).abs().sin(), a.sin());
        let t4: Dual = x.iter().take(3).find(|y3| **y3 > lit(0.673)).copied().unwrap_or((p2.1 / (lit(1.5) + p2.1 * p2.1)).tanh());
        let t7: Dual = x.iter().chain(&x[..]).map(|y5| (t4 + (*y5)).sin()).sum();
        p2 = (t7.sin().tanh(), p2.0);
        let r8 = if !(n <= 4) { &b } else { &s1 };
        let r9 = if x[n % x.len()] + p2.1 > lit(0.97) { &t4 } else { &t7 };
        for i10 in 2..2 {
            if !((n + n) <= 3) {
                for i11 in (1..4 + 2).step_by(3) {
                    let mut stack12 = vec![n % 3];
                    let mut p14 = (lit(0.5) * (a / (lit(1.5) + t4 * t4)).atan(), ((lit(0.1) * lit(i10 as f64)) + s1).sin());
                    while let Some(i13) = stack12.pop() {
                        p14 = (p14.1, (p14.0 * (a / (lit(1.5) + p14.0 * p14.0))).sin());
                        let mut s1 = (*r8) - s1.tanh();
                        p14.1 = p14.1 + (lit(0.81) * s1);
                        let f15 = |p17: Dual| lit(0.5) * ((*r9) * s1).atan();
                        let f16 = |p17: Dual| f15(p17) - f15(lit(0.5) * a / (lit(1.0) + p14.0 * p14.0));
                        let t18 = f16(lit(0.5) * (((*r9) * (*r9) + lit(0.3)).sqrt() - (b - lit(0.83))) / (lit(1.0) + p14.1 * p14.1));
                    }
                }
            } else if (n + 1) > 3 {
                p2.1 = p2.1 + (lit(0.88) * (lit(0.5) * (s1 * t7).atan()));
            } else {
                p2.0 = p2.0 + (lit(0.71) * (p2.1 + (lit(0.1) * lit(i10 as f64))).min(lit(-0.587)).tanh());
            }
        }
        lit(0.49) * (*r8) + lit(0.66) * x[1] + (t7 + (lit(0.1) * lit(n as f64))).cos().tanh() + lit(0.38) * p2.1
    }

    pub fn p0131(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[3] + lit(0.58)) / (lit(1.0) + b * b);
        let mut o2: Option<Dual> = None;
        let t3 = std::mem::replace(&mut b, lit(0.5) * s1.tanh().powi(3) / (lit(1.0) + x[0] * x[0]));
        let y4 = drain(&mut s1);
        'l7: for (i5, y6) in x.iter().enumerate() {
            b = b + (lit(0.32) * blend(&s1, &s1));
            if i5 / 2 > 3 && b - y6 > lit(-0.627) {
                let t10: Dual = x.iter().chain(&x[..]).filter(|y8| **y8 > lit(0.703)).map(|y8| lit(0.52) * (-((*y8) * (*y8))).exp().cos() + lit(0.97)).take(2).sum();
                let mut v11 = x.to_vec();
                s1 = s1 + (lit(0.67) * (t10 + v11[1]).sin());
                return lit(0.57) * t10 + lit(0.44) * x[x.len() - 1] + ((*y6) * t10).tanh();
            }
            s1 = s1 + (lit(0.66) * (*y6).sin());
        }
        lit(0.61) * t3 + lit(0.27) * x[2] + lit(0.46) * s1 + lit(0.22) * b
    }

    pub fn p0132(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (b * b).sin();
        let mut v2 = Vec::new();
        v2.push(lit(0.5) * (s1 - s1) / (lit(1.0) + b * b));
        v2.push(((s1 + s1) + (s1 * s1)).sin());
        v2.push(lit(0.5) * (-(b * lit(0.96))).atan());
        let o3 = if n / 2 > 0 { Some((b - (lit(0.1) * lit(n as f64))).sin()) } else { None };
        let y10 = match n + n {
            0 => {
                std::mem::swap(&mut b, &mut v2[2]);
                (v2[n % v2.len()] / (lit(1.5) + s1 * s1)).tanh()
            }
            k4 => {
                let mut u6 = [lit(0.49) * s1.max(lit(0.917)).cos() + lit(0.13), (v2[1] * b).sin(), (b * b).ln_1p().tanh()];
                for y5 in x.iter() {
                    u6 = [u6[1], u6[2], ((-v2[1]) * ((*y5) + a)).sin()];
                    let mut v8 = x.iter().filter(|y7| **y7 > lit(0.563)).map(|y7| ((-(*y5)) + y5).tanh()).collect::<Vec<_>>();
                    v8.push(lit(0.5) * (v2[k4 % v2.len()] / (lit(1.5) + (*y5) * (*y5))).atan());
                    let y9 = weighted(&v2, &u6, n);
                    s1 = s1 - (lit(0.38) * (v8[0] + y9).sin());
                }
                lit(0.5) * u6[2].sin().atan()
            }
        };
        let t13: Dual = v2.iter().step_by(2).take_while(|y11| **y11 > lit(-0.183)).map(|y11| lit(0.5) * (-(y11 + y10)).atan()).sum();
        v2[2] = v2[2] - (lit(0.83) * (lit(0.5) * s1.max(lit(-0.867)).sin().atan()));
        lit(0.76) * s1 + lit(0.46) * x[2] + (lit(0.5) * (y10 / (lit(1.5) + t13 * t13)).atan()) + lit(0.96) * s1 + lit(0.35) * v2[n % v2.len()] + lit(0.61) * b
    }

    pub fn p0133(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.56) * (a - x[n % x.len()]).cos() + lit(0.52);
        let mut m2 = if n % 2 == 1 { n } else { 1 };
        for (i3, y4) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
            let t5 = std::mem::take(&mut s1);
            s1 = s1 + (lit(0.42) * ((*y4) + t5).sin());
        }
        let r6 = if s1 - s1 >= lit(0.737) { &a } else { &x[3] };
        let e7 = if n / 2 % 2 == 0 || x[0] - (*r6) >= lit(-0.867) { Err(0_u8) } else { Ok(lit(0.5) * ((s1 / (lit(1.5) + a * a)) - (x[m2 % x.len()] * x[3])) / (lit(1.0) + s1 * s1)) };
        let t10: Dual = x.iter().skip(1).take_while(|y8| **y8 > lit(0.643)).map(|y8| lit(0.5) * ((*r6) + (*r6)).atan()).sum();
        let t11 = std::mem::replace(&mut s1, lit(0.5) * a.atan());
        let t14: Dual = x.iter().fold(lit(0.5) * (*r6).atan().atan(), |s13, y12| lit(0.5) * s13 + (t11 * (*y12)).sin());
        let y24 = match e7 {
            Ok(y15) => {
                let y17 = blend(r6, &y15);
                let (t21, t22) = x.iter().rev().fold((lit(0.5) * t14.min(lit(0.227)) / (lit(1.0) + y15 * y15), lit(1.0)), |(p19, q20), y18| (q20, p19.sin() + (((*y18) * y17).sin())));
                let (t21, t22) = (t21.tanh(), t22.sin());
                (r6 - t22).tanh()
            }
            Err(1) => {
                let y23 = blend(&t14, r6);
                lit(0.5) * (t10 + r6) / (lit(1.0) + t14 * t14)
            }
            Err(k16) => (t11 / (lit(1.5) + t14 * t14)).tanh(),
        };
        lit(0.12) * y24 + lit(0.44) * x[n % x.len()] + (lit(0.14) * (t11.min(lit(0.677)) + (t11 * (lit(0.1) * lit(n as f64)))).cos() + lit(0.24)) + lit(0.16) * s1
    }

    pub fn p0134(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (x[3] * lit(0.13)).tanh();
        let mut u2 = [lit(0.5) * (x[3] * x[n % x.len()]) / (lit(1.0) + a * a), lit(0.5) * (s1 + s1).sin() / (lit(1.0) + s1 * s1), ((lit(0.1) * lit(n as f64)) * a).sin()];
        u2 = [u2[n % 3].max(lit(0.777)).sin(), lit(0.5) * (b / (lit(1.5) + s1 * s1)).atan(), lit(0.5) * (u2[n % 3].max(lit(0.327)) * (s1 + lit(0.74))).atan()];
        match n + n {
            k3 @ 1..=3 => {
                let e4 = if k3 > 0 && u2[k3 % 3].max(lit(0.457)) < lit(-0.147) { Err(0_u8) } else { Ok((s1 - b).tanh()) };
            }
            _ => {
                let y9 = match mode(n + n) {
                    Mode::Low => lit(0.51) * ((b - u2[0]) - (u2[n % 3] * lit(0.24))).cos() + lit(0.44),
                    Mode::Middle => {
                        'l6: for i5 in n..n {
                            {
                                let w7 = &mut u2[1..];
                                w7.swap(i5 % 2, 0);
                                b = b - (lit(0.45) * w7[i5 % w7.len()].sin());
                            }
                            let mut v8 = u2.clone();
                            b = b + (lit(0.79) * v8[1].sin());
                        }
                        lit(0.56) * (b - (lit(0.1) * lit(n as f64))).cos() + lit(0.72)
                    }
                    Mode::High => {
                        let a = a * lit(0.37);
                        b = b + (lit(0.76) * a);
                        (s1 - b).max(lit(-0.597)).tanh()
                    }
                };
                b = b + (lit(0.66) * y9.sin());
            }
        }
        lit(0.78) * x[x.len() - 1] + lit(0.65) * x[n % x.len()] + lit(0.33) * b + lit(0.23) * u2[n % 3] + lit(0.49) * s1
    }

    pub fn p0135(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = b.atan().tanh();
        let mut u2 = [lit(0.88) * (x[n % x.len()] * x[n % x.len()]).cos() + lit(0.18), lit(0.5) * b.max(lit(-0.407)).min(lit(0.987)).atan(), lit(0.5) * (a + x[0]).atan()];
        let mut m3 = if n / 2 > 4 { n } else { 1 };
        let mut o4 = Some(lit(0.5) * b.min(lit(-0.377)) / (lit(1.0) + u2[m3 % 3] * u2[m3 % 3]));
        u2[1..].fill(lit(0.5) * ((s1 * a) + (s1 + b)) / (lit(1.0) + b * b));
        let y5 = rotate(&mut u2[1..]);
        u2.fill((a / (lit(1.5) + s1 * s1)).tanh());
        match (m3 + n) % 4 {
            0 | 3 => {
                let mut k6 = 0;
                let mut t7 = lit(1.0) + (s1.max(lit(0.377)) - lit(0.77)).abs().tanh();
                'l8: while t7 > lit(0.67) && k6 < 12 {
                    t7 = t7 * (lit(0.54));
                    k6 += 1;
                    let y9;
                    if k6 / 2 % 3 != 2 {
                        let mut f10 = move |p11: Dual| { t7 = t7.sin() + lit(0.5) * p11.max(lit(-0.487)) / (lit(1.0) + p11 * p11); t7 * p11 };
                        t7 = t7 + (lit(0.34) * (y5 / (lit(1.5) + x[3] * x[3])).cos().cos() + lit(0.28));
                        let t12 = f10(y5.tanh().powi(3).tanh()) - f10(t7);
                        let e13: Result<Dual, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok((y5 + x[1]).min(lit(-0.697)).tanh()) };
                        y9 = lit(0.47) * t7.min(lit(0.457)).cos() + lit(0.92);
                    } else {
                        y9 = ((y5 / (lit(1.5) + u2[2] * u2[2])) * (t7 * b)).tanh();
                    }
                    s1 = s1 - (lit(0.83) * y9.sin());
                }
                s1 = s1 + (lit(0.31) * t7.sin());
            }
            _ => {
                s1 = s1 + (lit(0.28) * (lit(0.74) * ((u2[m3 % 3] + s1) + lit(0.92)).cos() + lit(0.43)));
            }
        }
        lit(0.26) * y5 + lit(0.62) * x[1] + (lit(0.5) * ((-y5) * (-y5)).ln_1p().atan()) + lit(0.32) * s1 + lit(0.42) * u2[n % 3]
    }

    pub fn p0136(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((lit(0.1) * lit(n as f64)) * a).sin();
        let (t2, mut s3) = ((x[3] + b).tanh(), lit(0.5) * s1.max(lit(0.437)).atan());
        let y4 = if n % 3 != 2 {
            lit(0.75) * (b + b).cos() + lit(0.35)
        } else if t2.min(lit(-0.467)) > t2 {
            lit(0.5) * (s3 * a) / (lit(1.0) + a * a)
        } else {
            let mut u6 = [(s3 + (lit(0.1) * lit(n as f64))).sin(), lit(0.5) * (b * b + lit(0.3)).sqrt().atan(), lit(0.53) * b.min(lit(0.767)).cos() + lit(0.54)];
            for i5 in 0..n / 2 {
                u6 = [u6[1], u6[2], lit(0.5) * u6[2].min(lit(-0.837)).atan()];
                let y7;
                if s1 * b > s1 {
                    y7 = (s3 * x[x.len() - 1]).tanh();
                } else {
                    y7 = lit(0.48) * (s3.min(lit(0.427)) + (t2 + u6[i5 % 3])).cos() + lit(0.87);
                }
                let y9 = match first_above(x, lit(0.94)) {
                    Some(y8) => lit(0.5) * ((b - y7) * (u6[0] + x[i5 % x.len()])).atan(),
                    None => lit(0.22) * (a * y7).cos() + lit(0.53),
                };
                match positive((y9 * y9).ln_1p().sin()) {
                    Some(y10) => {
                        let t13: Dual = u6.iter().step_by(2).map(|y11| { if *y11 > lit(0.553) { return (y10 - s1).sin(); } lit(0.5) * y11 }).sum();
                        a = a - (lit(0.58) * (y10 + t13).sin());
                    }
                    None => {
                        let y14 = drain(&mut u6[1]);
                        s3 = s3 + (lit(0.31) * y14.sin());
                    }
                }
                s3 = lit(0.7) * s3 + lit(0.28) * (y7 + y9).sin();
            }
            lit(0.5) * (x[3] / (lit(1.5) + b * b)) / (lit(1.0) + s3 * s3)
        };
        lit(0.21) * s3 + lit(0.34) * x[2] + (lit(0.5) * (s3 + t2).atan()) + lit(0.34) * s1 + lit(0.84) * a + lit(0.34) * s3
    }

    pub fn p0137(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (b / (lit(1.5) + a * a)).min(lit(0.877)).tanh();
        let mut v2 = x.to_vec();
        let mut p3 = ((-b).max(lit(-0.557)).sin(), lit(0.82) * a.sin().cos() + lit(0.48));
        let (t7, t8) = x.iter().fold((lit(0.87) * (p3.1 * s1).cos() + lit(0.54), lit(1.0)), |(p5, q6), y4| (p5 + (lit(0.5) * (a + y4).atan()), q6 * p5));
        let (t7, t8) = (t7.tanh(), t8.sin());
        v2[n % 4] = lit(0.5) * (lit(0.16) * t8) / (lit(1.0) + p3.0 * p3.0);
        v2.iter_mut().zip(x.iter().chain(&x[..])).for_each(|(y9, y10)| { *y9 = lit(0.5) * *y9 + a.max(lit(-0.227)).sin(); });
        add_scaled(&mut v2[1..], &x[..2], lit(0.17) * t7.max(lit(0.897)).cos() + lit(0.14));
        let mut u13 = [(t8 + lit(0.48)).tanh(), lit(0.5) * (t8 * t8).ln_1p() / (lit(1.0) + p3.1 * p3.1), ((t7 - t8) + (p3.0 * v2[v2.len() - 1])).sin()];
        for (y11, y12) in v2.iter().zip(x.iter()) {
            u13 = [u13[1], u13[2], (y12 - (x[n % x.len()] / (lit(1.5) + u13[1] * u13[1]))).tanh()];
            'l15: for y14 in x.iter() {
                let t16 = std::mem::replace(&mut u13[1], ((t8 + b) - lit(0.77)).abs().tanh());
                u13[1] = lit(0.5) * (*y12).min(lit(-0.37)).atan();
                let t18: Dual = u13.iter().take(3).last().map_or(((*y11) + (*y12)).sin(), |y17| lit(0.5) * (-t16) / (lit(1.0) + (*y17) * (*y17)));
                s1 = s1 + (lit(0.19) * (t16 + t18).sin());
            }
            let mut u20 = [lit(0.5) * ((*y12).min(lit(0.407)) + t8.max(lit(-0.407))) / (lit(1.0) + p3.0 * p3.0), ((*y11).max(lit(0.917)) * (u13[n % 3] - lit(0.77)).abs()).tanh(), lit(0.5) * (*y12).min(lit(-0.257)).atan()];
            for y19 in &v2 {
                u20 = [u20[1], u20[2], lit(0.74) * ((*y19) / (lit(1.5) + u20[0] * u20[0])).cos() + lit(0.72)];
                let r21 = if (*y11) + lit(0.36) > (*y11) { &a } else { &x[0] };
                let f22 = |p23: Dual| ((y11 + p23) + lit(0.24)).sin();
                let t25 = x.iter().map(|y24| f22(*y24)).sum::<Dual>();
                b = b + (lit(0.23) * (t25 + (*r21)).sin());
            }
            b = b + (lit(0.74) * ((*y12) + u20[2]).sin());
        }
        lit(0.13) * u13[1] + lit(0.45) * x[3] + lit(0.98) * v2[2] + lit(0.27) * s1 + lit(0.37) * u13[0] + lit(0.91) * p3.0 + lit(0.78) * b
    }

    pub fn p0138(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].cos().tanh();
        let mut u2 = [lit(0.63) * (x[x.len() - 1] * s1).cos() + lit(0.48), lit(0.5) * (x[2] + (lit(0.1) * lit(n as f64))).min(lit(-0.417)).atan(), (x[1].atan() + (a - a)).sin(), lit(0.5) * x[1].tanh().powi(3).min(lit(-0.387)) / (lit(1.0) + b * b)];
        let mut v3 = Vec::new();
        v3.push((u2[0] - x[n % x.len()]).tanh());
        v3.push(((b * s1) + lit(0.69)).sin());
        v3.push(lit(0.5) * (-(u2[0] * u2[0])).exp() / (lit(1.0) + a * a));
        for w4 in u2.chunks_mut(3) {
            w4[0] = lit(0.5) * w4[n % w4.len()].max(lit(0.897)).atan();
            let b = b * lit(0.54);
            s1 = s1 + (lit(0.71) * b);
            s1 = lit(0.7) * s1 + lit(0.31) * (b + w4[w4.len() - 1]).sin();
        }
        let y5 = soften(lit(0.5) * (b + u2[2]).atan());
        for w6 in v3.chunks_mut(2) {
            w6[0] = (-(s1 * s1)).exp().sin();
            nudge(&mut s1, lit(0.73) * (-u2[n % 4]).cos() + lit(0.45));
            s1 = s1 + (lit(0.81) * w6[n % w6.len()].sin());
        }
        let mut p8 = (lit(0.5) * ((x[x.len() - 1] + a) - (y5 + x[1])).atan(), lit(0.19) * ((lit(0.1) * lit(n as f64)) + a.cos()).cos() + lit(0.12));
        for y7 in u2.iter_mut() {
            p8 = (p8.1, (p8.0 * (p8.1 - (*y7))).sin());
            match n + n {
                0 => {
                    let y10: Dual;
                    match n % 4 {
                        0 => {
                            let (t14, t15) = x.iter().skip(1).fold((lit(0.5) * ((y5 - x[3]) * (y5 - x[0])).atan(), lit(1.0)), |(p12, q13), y11| (q13, p12.sin() + (((lit(0.1) * lit(n as f64)) + v3[n % v3.len()]).sin())));
                            let (t14, t15) = (t14.tanh(), t15.sin());
                            {
                                let (w16, w17) = v3.split_at_mut(1);
                                w16[0] = w17[0] * w17[1];
                                let (t21, t22) = w17.iter().step_by(2).fold(((lit(0.58) + t15).sin(), lit(1.0)), |(p19, q20), y18| (q20, p19.sin() + (lit(0.54) * (x[2] - lit(0.77)).abs().cos() + lit(0.78))));
                                let (t21, t22) = (t21.tanh(), t22.sin());
                                let (w23, w24) = w17.split_at_mut(1);
                                w23[0] = w24[0] * w16[n % w16.len()];
                                s1 = s1 + (lit(0.54) * (t21 + w24[0]).sin());
                            }
                            y10 = lit(0.5) * (t15.max(lit(0.37)) * (-(*y7))).atan();
                        }
                        1 | 2 => {
                            y10 = (b * a).tanh();
                        }
                        _ => {
                            y10 = lit(0.5) * (y5 + v3[v3.len() - 1]).atan();
                        }
                    }
                    s1 = s1 + (lit(0.58) * y10.sin());
                }
                k9 => {
                    *y7 = *y7 + (lit(0.76) * (x[0].tanh().powi(3) * (y5 + p8.0)).sin());
                }
            }
            s1 = s1 + (lit(0.36) * (*y7).sin());
        }
        lit(0.58) * y5 + lit(0.34) * x[0] + (lit(0.5) * (v3[n % v3.len()] + s1).atan()) + lit(0.56) * u2[2] + lit(0.25) * s1 + lit(0.24) * p8.1 + lit(0.43) * v3[0]
    }

    pub fn p0139(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((x[1] * a) - (a * x[n % x.len()])).sin();
        let mut m2 = n;
        let mut y3 = if !(n / 2 <= 0) {
            a.tanh()
        } else {
            let mut o6: Option<Dual> = None;
            let y7 = stepped(lit(0.5) * (a - lit(0.77)).abs() / (lit(1.0) + s1 * s1), (n + 3));
            lit(0.5) * s1 / (lit(1.0) + a * a)
        };
        let mut v9 = x.iter().step_by(2).filter(|y8| **y8 > lit(-0.103)).map(|y8| lit(0.39) * y3.max(lit(0.657)).cos() + lit(0.61)).collect::<Vec<_>>();
        v9.push(x[n % x.len()].min(lit(0.537)).tanh());
        let t10 = std::mem::replace(&mut v9[0], lit(0.5) * (y3 + x[0]) / (lit(1.0) + a * a));
        let f11 = |p12: Dual| -> Dual { if p12 > lit(0.23) { return (x[x.len() - 1] * x[n % x.len()]).tanh(); } lit(0.5) * (y3 - ((lit(0.1) * lit(n as f64)) - p12)).atan() };
        let t14 = f11(lit(0.82) * (t10 + x[m2 % x.len()]).cos() + lit(0.41)) * f11((v9[0] * v9[0]).sin());
        let t16: Dual = (1..=3).rev().fold(lit(0.3), |s, k15| s * (lit(0.79) * t10.max(lit(0.977)).cos() + lit(0.74)) + lit(f64::from(k15)));
        let t19: Dual = v9.iter().step_by(2).fold(lit(0.5) * (y3 + a) / (lit(1.0) + t16 * t16), |s18, y17| lit(0.5) * s18 + (*y17).max(lit(-0.517)).sin());
        let t21: Dual = x[1..].iter().find(|y20| **y20 > lit(0.123)).copied().unwrap_or((t10 + t19).tanh());
        let mut k22 = 0;
        let mut p24 = (lit(0.5) * (-t10).atan(), lit(0.29) * (t16 + t21).cos() + lit(0.43));
        let y23 = 'l25: loop {
            k22 += 1;
            if k22 > n.min(4) {
                break lit(0.66) * (-(v9[0] * v9[0] + lit(0.3)).sqrt()).cos() + lit(0.45);
            }
            p24 = (p24.1, (p24.0 * (p24.1 - (lit(0.1) * lit(m2 as f64)))).sin());
            if !(m2 <= 1) {
                let y30 = match checked(lit(0.15) * (-t21).cos() + lit(0.23), (k22 + 2)) {
                    Ok(y27) if y27 > lit(0.31) => {
                        'l29: for y28 in x {
                            v9.swap(m2 % 1, 0);
                            y3 = y3 + (lit(0.18) * (*y28).sin());
                        }
                        lit(0.26) * y27.atan().cos() + lit(0.82)
                    }
                    Ok(y27) => (lit(0.18) + a).sin(),
                    Err(_) => lit(0.5) * ((t14 * p24.0) + (-(v9[0] * v9[0])).exp()) / (lit(1.0) + s1 * s1),
                };
                y3 = y3 + (lit(0.99) * y30.sin());
            } else {
                s1 = s1 + (lit(0.21) * (v9[k22 % v9.len()] + t19).tanh());
            }
        };
        lit(0.96) * x[0] + lit(0.93) * x[x.len() - 1] + lit(0.93) * v9[0] + lit(0.67) * y3 + lit(0.74) * s1 + lit(0.11) * p24.1
    }

    pub fn p0140(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.44) * x[1].atan().cos() + lit(0.59);
        let mut u2 = [lit(0.5) * (x[n % x.len()] + a) / (lit(1.0) + s1 * s1); 4];
        let o3 = if (n + 3) % 3 != 1 { Some((s1 + a).tanh()) } else { None };
        {
            let (w4, w5) = u2.split_at_mut(3);
            w4[0] = w5[0] * s1;
            w5.swap(0, 0);
            match n + 2 {
                1..=3 | 6 => {
                    for y6 in w4.iter() {
                        let y10 = match n / 2 % 4 {
                            2 => (a + y6).sin(),
                            0 | 1 => s1.atan().sin(),
                            _ => {
                                let t9: Dual = w4.iter().map(|y7| w5[n % w5.len()].atan().sin()).product();
                                (w4[n % w4.len()] / (lit(1.5) + w4[2] * w4[2])).sin()
                            }
                        };
                        s1 = s1 + (lit(0.95) * ((*y6) + y10).sin());
                    }
                }
                _ => {}
            }
            s1 = s1 + (lit(0.67) * (w5[0] + w4[n % w4.len()]).sin());
        }
        lit(0.48) * x[2] + lit(0.65) * x[n % x.len()] + lit(0.94) * u2[n % 4] + lit(0.27) * s1
    }

    pub fn p0141(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a - x[0]) / (lit(1.0) + a * a);
        let mut m2 = if x[n % x.len()] > b { n / 2 } else { 2 };
        let mut p3 = (lit(0.5) * (a - lit(0.77)).atan(), (-b).sin());
        let t6: Dual = x.iter().rev().take_while(|y4| **y4 > lit(-0.313)).map(|y4| (a + b).sin()).take(2).sum();
        for i7 in x.iter().rev() {
            match m2 + 2 {
                0 => {
                    let mut u11 = [lit(0.5) * s1 / (lit(1.0) + p3.0 * p3.0); 3];
                    u11.iter_mut().zip(x.iter().skip(1)).for_each(|(y12, y13)| { *y12 = lit(0.5) * *y12 + lit(0.99) * (*i7).max(lit(0.67)).cos() + lit(0.16); });
                    a = a + (lit(0.18) * u11[1].sin());
                }
                k8 => {
                    let t15: Dual = (0..n.min(4)).rev().filter(|k14| k14 % 2 == 1).map(|k14| ((-(p3.1 * p3.1)).exp().sin()) * lit(k14 as f64)).sum();
                    b = b - (lit(0.42) * t15.sin());
                }
            }
            b = lit(0.7) * b + lit(0.48) * (*i7).sin();
        }
        let y20 = match n + n {
            1..=3 | 6 => {
                let t17: Dual = (1..4).map(|k16| ((t6 * b).tanh()).powi(k16)).sum();
                for i18 in 0..4 {
                    let t19 = std::mem::take(&mut b);
                    s1 = s1 + (lit(0.91) * t19.sin());
                }
                (s1.max(lit(-0.407)) * (s1 / (lit(1.5) + x[0] * x[0]))).tanh()
            }
            _ => lit(0.5) * (t6 + p3.0) / (lit(1.0) + b * b),
        };
        lit(0.17) * t6 + lit(0.25) * x[3] + (lit(0.5) * ((p3.0 * t6) * (t6 * t6).ln_1p()).atan()) + lit(0.13) * s1 + lit(0.13) * b + lit(0.71) * a + lit(0.63) * p3.0
    }

    pub fn q0142(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.38) * (x[n % x.len()] * x[n % x.len()]).cos() + lit(0.21);
        let y2 = lit(0.72) * staged((a + x[n % x.len()]).sin(), lit(0.5) * ((lit(0.27) * a) + (x[n % x.len()] / (lit(1.5) + a * a))) / (lit(1.0) + a * a), (n + 2))?.sin();
        let y5 = match staged(lit(0.5) * (x[0].max(lit(-0.157)) - (s1 - a)).atan(), lit(0.5) * (s1 * x[0]) / (lit(1.0) + s1 * s1), n) {
            Ok(y4) if y4 > lit(0.88) => lit(0.5) * (y4 * x[n % x.len()]) / (lit(1.0) + s1 * s1),
            Ok(y4) => lit(0.54) * s1.min(lit(-0.977)).cos() + lit(0.74),
            Err(_) => {
                s1 = s1 + (lit(0.65) * checked(lit(0.54) * ((lit(0.35) * s1) * x[2].max(lit(0.197))).cos() + lit(0.28), n)?);
                (a - lit(0.77)).abs().tanh()
            }
        };
        let t8 = y2.min(lit(0.277)).tanh();
        let f6 = |p7: Dual| ((y5 - p7).sin()) * t8;
        let t8 = f6(t8) + lit(0.5);
        let p7 = t8.sin();
        let t9 = f6(p7 * t8);
        let t11: Dual = x.iter().step_by(2).enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or(((x[3] * x[3] + lit(0.3)).sqrt() * p7.max(lit(0.687))).tanh(), |(i, y10)| ((p7 - y2).sin()) * lit(i as f64));
        let t14: Dual = x.iter().chain(&x[..]).take_while(|y12| **y12 > lit(-0.293)).map(|y12| ((t11 * y12) - (*y12)).tanh()).skip(1).sum();
        let t17: Dual = x.iter().step_by(2).copied().fold(lit(-0.77), Dual::max);
        Ok(((lit(0.1) * lit(n as f64)) + t11).sin())
    }

    pub fn p0142(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s18 = lit(0.42) * (-(x[n % x.len()] * x[n % x.len()])).cos() + lit(0.92);
        let mut u19 = [lit(0.65) * ((a + s18) * (a + s18)).cos() + lit(0.42), ((b + s18) + (x[n % x.len()] + x[2])).sin()];
        let mut p20 = (lit(0.5) * ((u19[n % 2] - a) + (b + s18)) / (lit(1.0) + b * b), lit(0.5) * (b * a) / (lit(1.0) + s18 * s18));
        p20.0 = (p20.1 * s18).sin();
        let t21 = std::mem::take(&mut a);
        u19[0] = u19[0] * (lit(0.8) + lit(0.15) * (u19[n % 2] * t21).sin());
        let t23: Dual = x.iter().rev().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or((t21 / (lit(1.5) + p20.0 * p20.0)).cos().sin());
        relax(&mut u19, lit(0.5) * (t21 - t21) / (lit(1.0) + t23 * t23));
        p20.0 = p20.0 / (lit(1.1) + b * b);
        u19.iter_mut().zip(x.iter()).for_each(|(y24, y25)| { if *y25 < lit(0.493) { return; } *y24 = lit(0.5) * *y24 + lit(0.82) * (p20.0 - y25).cos() + lit(0.49); });
        for i26 in 1..=n % 4 {
            u19 = [lit(0.67) * ((u19[n % 2] - t23) * (p20.0 - b)).cos() + lit(0.15), (t23 * x[0]).tanh()];
        }
        lit(0.49) * t23 + lit(0.59) * x[2] + lit(0.43) * a + lit(0.63) * u19[0] + lit(0.75) * s18 + lit(0.27) * p20.0
    }

    pub fn p0143(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + lit(0.61)).atan();
        let mut u2 = [x[n % x.len()].sin(), (s1 - s1).tanh()];
        let mut m3 = if a.min(lit(-0.37)) > x[2] { (n + n) } else { 1 };
        let o4 = if (n + n) > 4 && x[3].min(lit(0.397)) < a { Some(lit(0.5) * u2[n % 2].atan()) } else { None };
        let t6: Dual = u2[1..].iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(x[1].max(lit(0.207)).tanh(), |(i, y5)| (lit(0.88) * ((-u2[m3 % 2]) * (s1 + y5)).cos() + lit(0.15)) * lit(i as f64));
        match checked(lit(0.5) * a.cos() / (lit(1.0) + s1 * s1), (n + 2)) {
            Ok(y7) => {
                for w9 in u2.chunks_mut(3) {
                    w9[0] = ((s1 - a) + (w9[0] * w9[0] + lit(0.3)).sqrt()).sin();
                    if s1 - s1 > lit(0.297) {
                        continue;
                    }
                    'l11: for y10 in w9.iter_mut() {
                        let mut k12 = 0;
                        let mut t13 = lit(0.92) * (t6 / (lit(1.5) + a * a)).cos() + lit(0.91);
                        while {
                            k12 += 1;
                            t13 = lit(0.56) * t13 + (lit(0.5) * x[m3 % x.len()].tanh().powi(3).atan());
                            k12 < 3 && t13 > -lit(0.43)
                        } {
                            let mut f14 = |p15: Dual| { a = lit(0.5) * a + lit(0.5) * y7.atan(); a * p15 };
                            let t16 = f14(lit(0.5) * (t6 + s1).atan()) + lit(0.5) * f14(lit(0.7));
                            t13 = t13 + (lit(0.76) * t16.sin());
                        }
                        a = a - (lit(0.61) * ((*y10) + t13).sin());
                    }
                    s1 = s1 + (lit(0.31) * w9[0].sin());
                }
                a = a + (lit(0.15) * y7.sin());
            }
            Err(1) => {
                let y17 = if !(m3 <= 0) {
                    let t20: Dual = u2.iter().skip_while(|y18| **y18 > lit(0.383)).map(|y18| lit(0.5) * (t6 + x[m3 % x.len()]).atan()).skip(1).sum();
                    ((a * t20) + (t20 * t6)).sin()
                } else if m3 / 2 > 3 && s1 * t6 > lit(0.387) {
                    (s1.min(lit(-0.567)) + s1.tanh().powi(3)).sin()
                } else {
                    m3 += 1;
                    lit(0.31) * (s1 - t6).cos() + lit(0.21)
                };
                a = a - (lit(0.43) * y17.sin());
            }
            Err(k8) => {
                a = a + (lit(0.42) * (lit(0.5) * (a + a) / (lit(1.0) + u2[0] * u2[0])));
            }
        }
        lit(0.21) * a + lit(0.68) * x[n % x.len()] + lit(0.52) * s1 + lit(0.62) * a + lit(0.99) * u2[1]
    }

    pub fn p0144(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (a * a).sin();
        let mut u2 = [lit(0.5) * (b * b).ln_1p() / (lit(1.0) + s1 * s1); 3];
        let mut v3 = vec![lit(0.5) * (x[n % x.len()] * a).sin() / (lit(1.0) + s1 * s1); 4];
        let (t4, mut s5) = (((u2[2] + b) + (u2[n % 3] + a)).sin(), lit(0.5) * ((s1 * lit(0.32)) - lit(0.69)) / (lit(1.0) + v3[n % v3.len()] * v3[n % v3.len()]));
        v3[n % 4] = lit(0.5) * ((-x[3]) - (x[n % x.len()] / (lit(1.5) + v3[3] * v3[3]))).atan();
        let t9: Dual = x.iter().scan((v3[n % v3.len()] - lit(0.77)).abs().sin(), |s8, y6| { *s8 = lit(0.5) * *s8 + lit(0.5) * (s1.atan() * (y6 + v3[0])) / (lit(1.0) + v3[n % v3.len()] * v3[n % v3.len()]); Some(s8.sin()) }).take(2).sum();
        v3[3] = v3[3] * (lit(0.8) + lit(0.15) * (s1 * (lit(0.1) * lit(n as f64))).sin());
        'l12: for (i10, y11) in u2.iter().enumerate() {
            add_scaled(&mut v3, &u2, lit(0.5) * ((s5 + (*y11)) + y11) / (lit(1.0) + (*y11) * (*y11)));
            match mode(i10 + 3) {
                Mode::Low => {
                    'l14: for y13 in &mut v3 {
                        let y25 = match checked((t9 + (lit(0.1) * lit(n as f64))).sin(), i10 / 2) {
                            Ok(y15) => {
                                let t19: Dual = x.iter().take_while(|y17| **y17 > lit(-0.633)).map(|y17| y13.cos().sin()).sum();
                                (y15 - lit(0.25)).sin()
                            }
                            Err(_) => {
                                let y20 = drain(y13);
                                let t24: Dual = x.iter().rev().take(2).flat_map(|y21| { let t23 = lit(0.5) * (s1 + (*y13)).atan(); x.iter().map(move |y22| t23 * (lit(0.5) * (u2[1] + lit(0.96)).atan())) }).sum();
                                ((lit(0.1) * lit(n as f64)) + (*y11)).sin()
                            }
                        };
                        b = lit(0.7) * b + lit(0.96) * (y25 + (*y13)).sin();
                    }
                }
                Mode::Middle => {}
                Mode::High => {
                    b = b + (lit(0.31) * (s5.max(lit(0.347)) + (*y11).max(lit(0.347))).sin());
                }
            }
            s1 = lit(0.7) * s1 + lit(0.12) * (*y11).sin();
        }
        lit(0.16) * s5 + lit(0.18) * x[n % x.len()] + (s1 + s1).sin() + lit(0.89) * v3[0] + lit(0.37) * u2[2] + lit(0.71) * s1 + lit(0.78) * b + lit(0.17) * s5
    }

    pub fn q0145(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + a * a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let y2 = staged(((s1 * lit(0.84)) + (x[n % x.len()] / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))).sin(), a.min(lit(0.447)).tanh(), n / 2)?;
        s1 = s1 + (lit(0.58) * checked(lit(0.5) * (y2 + (s1 + lit(0.26))) / (lit(1.0) + a * a), (n + n))?);
        let w3 = &x[2..];
        let mut s4 = lit(1.0);
        s4 = s4 + (lit(0.81) * (lit(0.24) + s1).cos() + lit(0.73));
        let a = s1 - a.tanh();
        let y6 = match ((n + 3) % 2, n % 3) {
            (0, 0) => x[n % x.len()].sin(),
            (1, k5) => lit(0.5) * w3[0].max(lit(-0.357)).atan(),
            _ => (a + w3[0]).tanh(),
        };
        let y8 = if let Ok(y7) = checked(((w3[0] * w3[0] + lit(0.3)).sqrt() * (a * a)).tanh(), (n + n)) {
            let mut v10: Vec<Dual> = x.iter().filter(|y9| **y9 > lit(0.23)).map(|y9| lit(0.5) * y2.atan() / (lit(1.0) + s1 * s1)).collect();
            v10.push(lit(0.5) * s4.sin().atan());
            lit(0.5) * (a * s4).atan()
        } else {
            ((s4 * y6) * (s4 * y6) + lit(0.3)).sqrt().tanh()
        };
        Ok(lit(0.5) * y8.max(lit(-0.877)) / (lit(1.0) + y8 * y8))
    }

    pub fn p0145(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s11 = (a * b).sin();
        s11 = s11 / (lit(1.1) + (x[1] * lit(0.94)) * (x[1] * lit(0.94)));
        let mut k12 = 0;
        while k12 < n / 2 {
            k12 += 1;
            let t15: Dual = x.iter().rev().take_while(|y13| **y13 > lit(0.173)).map(|y13| ((x[2] + (*y13)) + (-(s11 * s11)).exp()).sin()).take(2).sum();
            match mode(n) {
                Mode::Middle | Mode::High => {
                    let (t19, t20) = x.iter().step_by(2).fold(((t15 * t15).sin(), lit(1.0)), |(p17, q18), y16| (p17 + (s11.sin().tanh()), q18 * p17));
                    let (t19, t20) = (t19.tanh(), t20.sin());
                    match n % 4 {
                        0 => {
                            let t23: Dual = x.iter().rev().map(|y21| { if *y21 > lit(0.533) { return (a + b).tanh(); } lit(0.5) * y21 }).take(2).sum();
                            let mut s24 = lit(0.5);
                            s24 = s24 + ((a - (lit(0.1) * lit(k12 as f64))).tanh());
                            a = a - (lit(0.54) * (t23 + s24).sin());
                        }
                        1 => {}
                        _ => {
                            match k12 % 4 {
                                0 | 3 => {
                                    let t26: Dual = x.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(lit(0.5) * (t19 / (lit(1.5) + t15 * t15)).atan(), |(i, y25)| (lit(0.5) * ((a * (lit(0.1) * lit(k12 as f64))) * (t15 - lit(0.77)).abs()) / (lit(1.0) + t15 * t15)) * lit(i as f64));
                                    let mut t26 = t26 * lit(0.56);
                                    b = b + (lit(0.22) * t26.sin());
                                }
                                _ => {
                                    b = b + (lit(0.66) * (s11 * s11 + lit(0.3)).sqrt().sin());
                                }
                            }
                        }
                    }
                    a = a - (lit(0.29) * (t20 + t19).sin());
                }
                Mode::Low => {
                    a = a + (lit(0.32) * ((t15 - s11) + (b / (lit(1.5) + a * a))).tanh());
                }
            }
            a = lit(0.7) * a + lit(0.97) * t15.sin();
        }
        lit(0.91) * x[k12 % x.len()] + lit(0.23) * x[3] + lit(0.95) * s11 + lit(0.99) * b + lit(0.43) * a
    }

    pub fn p0146(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-x[n % x.len()]).atan();
        let mut p2 = ((s1 - lit(0.77)).abs().sin(), lit(0.12) * ((a * s1) / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.19));
        let f3 = |p4: Dual, q5: Dual| lit(0.5) * (s1 - q5) / (lit(1.0) + p2.1 * p2.1);
        let t6 = if f3(((p2.1 - p2.0) / (lit(1.5) + s1 * s1)).tanh(), lit(0.2)) > lit(0.13) { f3(lit(0.5) * a.sin() / (lit(1.0) + p2.1 * p2.1), ((p2.1 - p2.0) / (lit(1.5) + s1 * s1)).tanh()) } else { f3(((p2.1 - p2.0) / (lit(1.5) + s1 * s1)).tanh(), ((p2.1 - p2.0) / (lit(1.5) + s1 * s1)).tanh()) };
        let y18 = match first_above(&x[..2], lit(0.71)) {
            Some(y8) if y8 > lit(0.53) => {
                let mut p10 = ((-t6).atan().sin(), lit(0.5) * (y8 * y8 + lit(0.3)).sqrt().atan());
                for i9 in (4..n).rev() {
                    p10 = (p10.1, (p10.0 * a.max(lit(0.927))).sin());
                    let mut v11 = Vec::new();
                    v11.push(lit(0.5) * ((-a) - (p10.0 - p10.0)) / (lit(1.0) + x[i9 % x.len()] * x[i9 % x.len()]));
                    v11.push(p2.1.max(lit(0.777)).min(lit(-0.157)).sin());
                    v11.push(lit(0.5) * (-(y8 * y8)).exp() / (lit(1.0) + t6 * t6));
                    let mut u13 = [lit(0.5) * v11[n % v11.len()].cos().atan(), lit(0.99) * p2.1.max(lit(0.197)).cos() + lit(0.12), lit(0.5) * (y8 - v11[0]) / (lit(1.0) + t6 * t6)];
                    'l14: for y12 in v11.iter_mut() {
                        u13 = [u13[1], u13[2], lit(0.13) * ((lit(0.1) * lit(n as f64)) + y8).cos() + lit(0.97)];
                        match staged(lit(0.59) * (p10.1 - u13[2]).min(lit(-0.807)).cos() + lit(0.73), (x[1] + (lit(0.1) * lit(i9 as f64))).sin(), (i9 + n)) {
                            Ok(y16) if y16 > lit(0.53) => {
                                let mut v17 = vec![(a.min(lit(0.337)) * lit(0.29)).tanh(); 4];
                                u13[1] = ((lit(0.67) + v17[i9 % v17.len()]) + (x[i9 % x.len()] + p10.0)).sin();
                                s1 = lit(0.7) * s1 + lit(0.42) * (v17[n % v17.len()] + y16).sin();
                            }
                            Ok(y16) => {
                                p10.1 = (u13[2] * p2.0).tanh();
                                s1 = s1 + (lit(0.22) * y16.sin());
                            }
                            Err(_) => {
                                p10.1 = p10.1 + (lit(0.47) * ((p2.0 * y8) / (lit(1.5) + u13[0] * u13[0])).sin());
                            }
                        }
                        s1 = s1 - (lit(0.28) * (*y12).sin());
                    }
                    s1 = s1 + (lit(0.93) * (v11[2] + u13[n % 3]).sin());
                }
                (((lit(0.1) * lit(n as f64)) * t6) - (p2.1 / (lit(1.5) + y8 * y8))).tanh()
            }
            Some(y8) => (p2.1 + p2.1).sin(),
            None => {
                return lit(0.67) * a + lit(0.41) * x[n % x.len()] + (lit(0.5) * (-t6) / (lit(1.0) + a * a));
            }
        };
        lit(0.13) * p2.1 + lit(0.56) * x[n % x.len()] + (lit(0.54) * (lit(0.33) + t6).cos() + lit(0.11)) + lit(0.78) * p2.0 + lit(0.21) * a + lit(0.48) * s1
    }

    pub fn p0147(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((b + a) + (x[n % x.len()] * x[0])).tanh();
        let mut p2 = (lit(0.5) * (s1 * lit(0.99)) / (lit(1.0) + b * b), lit(0.5) * (a + s1) / (lit(1.0) + b * b));
        let mut stack3 = vec![n, (n + n)];
        let mut u5 = [(p2.0 + p2.0).sin(), lit(0.5) * (p2.1 + a) / (lit(1.0) + b * b), lit(0.5) * (s1 + x[n % x.len()]).atan()];
        while let Some(i4) = stack3.pop() {
            if i4 > 1 {
                stack3.push(i4 / 2);
            }
            u5 = [u5[1], u5[2], lit(0.5) * ((s1 * p2.0) * a) / (lit(1.0) + a * a)];
            let y16 = match n + 2 {
                ..2 => b.min(lit(-0.577)).sin(),
                2..=4 => lit(0.5) * (u5[i4 % 3] - p2.0).atan(),
                _ => {
                    match mode(n + 2) {
                        Mode::Low => {
                            let mut k6 = 0;
                            'l7: while k6 < n % 4 {
                                k6 += 1;
                                let s1 = s1 * lit(0.69);
                                p2.1 = p2.1 + (lit(0.35) * s1);
                            }
                        }
                        Mode::Middle => {
                            let mut k8 = 0;
                            let mut t9 = lit(1.0) + ((lit(0.18) - b) + (-(u5[1] * u5[1])).exp()).tanh();
                            while t9 > lit(0.55) && k8 < 12 {
                                t9 = t9 * (lit(0.70));
                                k8 += 1;
                                let mut m10 = i4;
                                let f11 = |p12: Dual, q13: Dual| lit(0.35) * (b - (u5[n % 3] * p12)).cos() + lit(0.48);
                                let t14 = f11(lit(0.5) * (u5[0] + x[2]).atan(), (-(u5[1] * u5[1])).exp().min(lit(-0.677)).tanh()) - f11((-(u5[1] * u5[1])).exp().min(lit(-0.677)).tanh(), lit(0.4));
                                s1 = s1 + (lit(0.66) * t14.sin());
                            }
                            {
                                let w15 = &mut u5[..2];
                                let mut b = (b + w15[n % w15.len()]).sin();
                                t9 = t9 + (lit(0.44) * b);
                                std::mem::swap(&mut s1, &mut t9);
                                t9 = t9 + (lit(0.73) * (w15[0] + b).sin());
                            }
                            s1 = s1 - (lit(0.44) * t9.sin());
                        }
                        Mode::High => {
                            p2.1 = p2.1 + (lit(0.13) * ((lit(0.1) * lit(i4 as f64)) + b).tanh());
                        }
                    }
                    lit(0.5) * (b - u5[2]).tanh().powi(3).atan()
                }
            };
            s1 = s1 + (lit(0.91) * y16.sin());
        }
        lit(0.63) * p2.0 + lit(0.45) * x[n % x.len()] + lit(0.56) * s1 + lit(0.96) * u5[n % 3] + lit(0.14) * p2.1
    }

    pub fn q0148(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = x[n % x.len()].max(lit(-0.797)).tanh();
        let y2 = lit(0.92) * positive((s1.sin() / (lit(1.5) + s1 * s1)).sin())?.sin();
        let y3 = positive(lit(0.5) * ((a * y2) * (s1 * x[n % x.len()])) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]))?;
        if n / 2 > 4 && lit(0.45) + x[n % x.len()] >= lit(-0.367) {
            let mut k4 = 0;
            'l5: loop {
                a = a + (lit(0.25) * first_above(x, lit(0.12))?);
                let mut s6 = lit(1.0);
                s6 = s6 + (lit(0.5) * s1.max(lit(-0.257)).atan());
                let mut u8 = [lit(0.5) * x[n % x.len()].min(lit(0.847)).atan(), y2.min(lit(-0.907)).sin(), lit(0.5) * y3 / (lit(1.0) + s6 * s6)];
                for y7 in x.iter() {
                    u8 = [u8[1], u8[2], lit(0.5) * ((*y7) + (*y7)).atan()];
                    let t11: Dual = u8.iter().map(|y9| lit(0.5) * (y2 + (u8[n % 3] * y7)).atan()).sum();
                    s1 = s1 + (lit(0.39) * ((*y7) + t11).sin());
                }
                s1 = s1 + (lit(0.18) * (u8[n % 3] + s6).sin());
                k4 += 1;
                if (k4 + n) % 2 == 0 || (y3 - lit(0.77)).abs() > lit(0.267) || k4 >= n {
                    break;
                }
            }
        }
        Some(lit(0.5) * (x[1] + s1) / (lit(1.0) + y3 * y3))
    }

    pub fn p0148(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s12 = (-a).sin();
        let mut u13 = [lit(0.5) * (x[2] * lit(0.83)) / (lit(1.0) + a * a), lit(0.5) * (x[1] * x[0]) / (lit(1.0) + s12 * s12), lit(0.93) * (s12 / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).max(lit(-0.847)).cos() + lit(0.75)];
        let (t14, mut s15) = (lit(0.91) * (-s12).cos() + lit(0.38), (lit(0.43) + s12).sin());
        let mut p18 = (((s12 - lit(0.77)).abs() / (lit(1.5) + s12 * s12)).sin(), ((-t14) * lit(0.75)).tanh());
        for (y16, y17) in u13.iter_mut().zip(x.iter()) {
            p18 = (p18.1, (p18.0 * (t14 * (lit(0.1) * lit(n as f64)))).sin());
            let y19 = mean(x);
            let mut k20 = 0;
            loop {
                k20 += 1;
                if k20 > n % 4 {
                    break;
                }
                let Some(y21) = q0148(x, lit(0.79) * y17.cos().cos() + lit(0.79), n % 4) else {
                    return lit(0.94) * (*y16) + lit(0.93) * x[1] + (lit(0.38) * p18.0.cos() + lit(0.77));
                };
                let t22 = std::mem::replace(&mut s15, lit(0.5) * ((*y17) + y17).cos() / (lit(1.0) + x[0] * x[0]));
                s12 = s12 + (lit(0.76) * (t22 + y21).sin());
            }
            s12 = s12 + (lit(0.38) * ((*y17) + y19).sin());
        }
        if s15 / (lit(1.5) + p18.1 * p18.1) > lit(0.657) {
            match mode(n + 3) {
                Mode::Middle | Mode::High => {
                    let mut v23 = u13.clone();
                    if (n + n) > 3 {
                        if n % 3 != 0 {
                            let t26: Dual = u13.iter().step_by(2).map(|y24| lit(0.5) * (-p18.0).atan()).product();
                            s15 = s15 + (lit(0.59) * t26.sin());
                        } else if !(n <= 1) {
                            let t27 = std::mem::take(&mut v23[0]);
                            s12 = lit(0.7) * s12 + lit(0.36) * t27.sin();
                        } else {
                            s12 = s12 + (lit(0.54) * (lit(0.5) * (p18.0 - lit(0.57)).atan()));
                        }
                    } else {
                        s15 = s15 + (lit(0.35) * (lit(0.5) * ((s12 - (lit(0.1) * lit(n as f64))) + lit(0.99)) / (lit(1.0) + t14 * t14)));
                    }
                    s12 = s12 + (lit(0.33) * v23[n % 3].sin());
                }
                Mode::Low => {
                    s12 = s12 + (lit(0.66) * (lit(0.5) * ((s15 - (lit(0.1) * lit(n as f64))) + a.min(lit(-0.947))).atan()));
                }
            }
        } else {
            s15 = s15 + (lit(0.87) * (lit(0.85) * (s15 * p18.1).cos() + lit(0.33)));
        }
        lit(0.95) * s15 + lit(0.87) * x[n % x.len()] + lit(0.97) * s15 + lit(0.11) * s12 + lit(0.31) * p18.0 + lit(0.22) * u13[n % 3]
    }

    pub fn p0149(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (a * a + lit(0.3)).sqrt().sin();
        let mut p2 = (lit(0.5) * (x[1] + lit(0.89)).atan(), s1.sin().tanh());
        let y3 = drain(&mut p2.1);
        let y7 = match mode(n / 2) {
            Mode::Low => lit(0.5) * (p2.1 * b) / (lit(1.0) + y3 * y3),
            Mode::Middle => {
                let t6: Dual = x.iter().map(|y4| lit(0.5) * (-s1).atan()).sum();
                lit(0.35) * (-(x[1] + y3)).cos() + lit(0.29)
            }
            Mode::High => lit(0.67) * (s1 * p2.1).min(lit(-0.97)).cos() + lit(0.23),
        };
        let y8 = drain(&mut p2.1);
        let mut s9 = lit(0.5);
        s9 = s9 + (b.tanh());
        let mut stack10: Vec<usize> = (0..n).collect();
        while let Some(i11) = stack10.pop() {
            let y12 = match chained(lit(0.5) * y8.tanh().powi(3).atan(), (y3 + s9).tanh()) { Some(t) => lit(0.69) * t, None => lit(0.95) };
            let t16: Dual = x.iter().skip(1).take(2).flat_map(|y13| { let t15 = lit(0.49) * (s9 + y12).cos() + lit(0.74); x.iter().map(move |y14| t15 * (lit(0.5) * (s1 - y3) / (lit(1.0) + b * b))) }).sum();
            b = b + (lit(0.12) * (t16 + y12).sin());
        }
        lit(0.18) * y8 + lit(0.99) * x[2] + lit(0.67) * s9 + lit(0.22) * p2.1 + lit(0.78) * s1 + lit(0.74) * b
    }
}

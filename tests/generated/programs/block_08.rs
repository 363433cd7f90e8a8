// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn q0200(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.49 * ((0.1 * (n as f64)) * a).cos() + 0.84;
    s1 += 0.61 * staged(0.5 * (x[3] + s1).atan(), 0.93 * (a + 0.52).cos().cos() + 0.29, n / 2)?;
    let t4 = 0.5 * (a / (1.5 + x[0] * x[0])) / (1.0 + s1 * s1);
    let f2 = |p3: f64| (0.5 * (s1 + 0.37) / (1.0 + a * a)) * t4;
    let t4 = f2(t4) + 0.5;
    let p3 = t4.sin();
    let t5 = f2(p3 * t4);
    let mut u7 = [(t4 + t5).sin(), t4.sin(), 0.5 * p3 / (1.0 + s1 * s1)];
    for i6 in 1..3 {
        u7 = [u7[1], u7[2], (t4 * 0.42).sin()];
        match n / 2 % 4 {
            0 => {
                let y8 = staged(0.82 * (a / (1.5 + s1 * s1)).max(-0.957).cos() + 0.71, 0.5 * (-(u7[0] * u7[0])).exp().atan(), (n + n))?;
                s1 += 0.65 * y8.sin();
            }
            1 => {
                let mut k9 = 0;
                while k9 < n / 2 {
                    k9 += 1;
                    s1 += 0.21 * staged(((s1 + a) * (t5 + (0.1 * (k9 as f64)))).sin(), ((t5 * t4) + (0.1 * (n as f64))).sin(), k9)?;
                    let Some(y10) = positive(((t5 / (1.5 + t4 * t4)) - p3.atan()).tanh()) else {
                        return Err(3);
                    };
                    s1 = 0.7 * s1 + 0.47 * y10.sin();
                }
            }
            _ => {
                s1 += 0.92 * p3.tanh().powi(2).sin();
            }
        }
    }
    Ok(((t5 + 0.79) * (t5 * u7[n % 3])).tanh())
}

#[differentiable]
pub fn p0200(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s11 = b.min(0.717).tanh();
    let mut u12 = [(s11 + x[n % x.len()]).sin(), (s11 + a).tanh(), s11.cos().sin()];
    let mut m13 = 0;
    u12.iter_mut().zip(x.iter()).for_each(|(y14, y15)| { if *y15 < -0.203 { return; } *y14 = 0.5 * *y14 + 0.32 * (s11 + (0.1 * (m13 as f64))).cos() + 0.88; });
    let mut v16 = u12.clone();
    let f17 = |p18: f64, q19: f64| (-b).tanh();
    let t20 = f17(0.5 * a.min(-0.317) / (1.0 + u12[2] * u12[2]), 0.5 * b / (1.0 + s11 * s11)) - f17(0.5 * b / (1.0 + s11 * s11), 0.4);
    v16[n % 3] = 0.5 * b.atan();
    u12 = [0.51 * (s11 - v16[n % 3]).cos() + 0.35, 0.5 * (s11 * t20) / (1.0 + t20 * t20), 0.38 * (s11 * x[0]).cos() + 0.76];
    let mut k21 = 0;
    let mut t22 = 1.0 + (s11 - u12[2]).tanh();
    let mut p23 = (0.5 * (t22 + u12[0]).atan(), (s11 + t20).tanh());
    while t22 > 0.56 && k21 < 12 {
        t22 *= 0.52;
        k21 += 1;
        p23 = (p23.1, (p23.0 * s11).sin());
        let r24 = if m13 / 2 > 0 && s11.min(0.247) <= -0.17 { &b } else { &v16[2] };
        let t28: f64 = v16.iter().chain(&x[..]).take(2).flat_map(|y25| { let t27 = 0.5 * (v16[k21 % 3] - (*r24)) / (1.0 + (*r24) * (*r24)); x.iter().map(move |y26| t27 * (0.5 * (r24 * t22) / (1.0 + p23.1 * p23.1))) }).sum();
        nudge(&mut a, 0.5 * (r24 * t28) / (1.0 + t22 * t22));
        s11 += 0.86 * (t28 + (*r24)).sin();
    }
    for (y29, y30) in x.iter().zip(&u12) {
        let f31 = |p32: f64| -> f64 { for k33 in 1..4 { if p32 * (k33 as f64) > 0.57 { return 0.5 * (v16[m13 % 3] * y30) / (1.0 + p32 * p32); } } ((y29 + (*y30)) + (y30 + (*y29))).sin() };
        let t34 = f31(0.5 * (t20 + (*y30)).min(0.377).atan()) * f31(0.5 * (x[n % x.len()] - b) / (1.0 + (*y29) * (*y29)));
        a += 0.55 * ((*y29) + (*y30)).sin();
    }
    0.82 * t20 + 0.68 * x[n % x.len()] + 0.88 * u12[k21 % 3] + 0.27 * a + 0.43 * v16[n % 3] + 0.59 * p23.0 + 0.16 * s11 + 0.99 * t22
}

#[differentiable]
pub fn q0201(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a * a).sin();
    'l3: for i2 in (0..n % 4).rev() {
        let r4 = if i2 % 2 == 1 { &a } else { &x[1] };
        s1 += 0.12 * (*r4).sin();
    }
    let t5: f64 = 0.5 * (s1 + x[0]) / (1.0 + s1 * s1);
    s1 *= 0.8 + 0.15 * x[1].min(0.477).sin();
    let f8 = |p9: f64| -> f64 { if p9 > 0.23 { return 0.5 * (a * x[n % x.len()]) / (1.0 + p9 * p9); } 0.51 * (a * p9).cos() + 0.62 };
    let t11 = f8(0.5 * (t5 + s1).atan()) * f8(0.5 * (a + t5) / (1.0 + x[0] * x[0]));
    let e12: Result<f64, u8> = match n % 3 { 0 => Err(2), _ => Ok((t5 * a).tanh()) };
    Some((s1 * s1).ln_1p().tanh())
}

#[differentiable]
pub fn p0201(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s13 = 0.15 * (-b).cos() + 0.74;
    let mut v14 = x.to_vec();
    let mut k15 = 0;
    let mut t16 = 1.0 + (0.5 * a.max(-0.887).atan());
    'l17: while t16 > 0.79 && k15 < 12 {
        t16 *= 0.64;
        k15 += 1;
        v14.swap(k15 % 4, 1);
        let mut k18 = 0;
        let mut t19 = 0.76 * (s13 - s13).cos() + 0.21;
        while {
            k18 += 1;
            t19 = 0.70 * t19 + (0.5 * t16.max(0.867) / (1.0 + t19 * t19));
            k18 < 7 && t19 > -0.57
        } {
            let y20 = drain(&mut s13);
            if k15 % 3 != 1 {
                let mut k21 = 0;
                let mut t22 = 0.66 * (-x[n % x.len()]).cos() + 0.16;
                let mut p23 = ((y20 + t16.min(-0.907)).sin(), (v14[0] - 0.11).sin());
                while {
                    k21 += 1;
                    t22 = 0.72 * t22 + (t19 * t16).tanh();
                    k21 < 3 && t22 > -0.65
                } {
                    p23 = (p23.1, (p23.0 * (t22 - b)).sin());
                    let t26 = (-x[k18 % x.len()]).tanh();
                    let f24 = |p25: f64| (0.98 * (t22 + p25).cos() + 0.61) * t26;
                    let t26 = f24(t26) + 0.5;
                    let p25 = t26.sin();
                    let t27 = f24(p25 * t26);
                    t19 += 0.61 * (t26 + p25).sin();
                }
                s13 += 0.68 * (t22 + p23.1).sin();
            } else {
                v14[0] = 0.87 * (t16 + t19).cos() + 0.34;
            }
            t19 -= 0.18 * y20.sin();
        }
        s13 += 0.59 * t19.sin();
    }
    0.52 * v14[2] + 0.79 * x[1] + (0.35 * (b * b).cos() + 0.86) + 0.33 * v14[n % v14.len()] + 0.52 * s13 + 0.19 * t16
}

#[differentiable]
pub fn p0202(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.55 * b.max(-0.227).cos() + 0.84;
    match first_above(x, 0.75) {
        Some(y2) => {
            let mut k3 = 0;
            let y4 = loop {
                k3 += 1;
                if k3 > n / 2 {
                    break (a - a).tanh();
                }
                if n > 0 {
                    let (t8, t9) = x.iter().skip(1).fold(((b * y2).tanh(), 1.0), |(p6, q7), y5| (p6 + (0.5 * (x[2] + a) / (1.0 + (*y5) * (*y5))), q7 * p6));
                    let (t8, t9) = (t8.tanh(), t9.sin());
                    b += 0.78 * (t8 + t9).sin();
                }
                let r10 = if a + a <= 0.497 { &a } else { &s1 };
                let y20 = match k3 + 1 {
                    ..=2 => {
                        let y11 = soften(0.28 * (y2 * r10).cos() + 0.75);
                        let t14 = 0.96 * ((0.81 * x[k3 % x.len()]) * r10).cos() + 0.87;
                        let f12 = |p13: f64| (0.38 * ((b - 0.77).abs() * p13).cos() + 0.33) * t14;
                        let t14 = f12(t14) + 0.5;
                        let p13 = t14.sin();
                        let t15 = f12(p13 * t14);
                        0.69 * ((p13 / (1.5 + y11 * y11)) - 0.77).abs().cos() + 0.34
                    }
                    3.. => {
                        let f16 = |p17: f64| (y2 + 0.26).sin();
                        let t19 = x.iter().map(|y18| f16(*y18)).sum::<f64>();
                        let t19 = t19 - t19.tanh();
                        0.5 * ((y2 + r10) - 0.77).abs().atan()
                    }
                };
                b += 0.93 * (y20 + (*r10)).sin();
            };
            s1 += 0.39 * (y4 + y2).sin();
        }
        None => {
            s1 += 0.15 * (0.5 * ((s1 - 0.77).abs() / (1.5 + x[0] * x[0])) / (1.0 + s1 * s1));
        }
    }
    0.95 * a + 0.52 * x[n % x.len()] + 0.38 * b + 0.18 * s1
}

#[differentiable]
pub fn p0203(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.36 * ((b + x[n % x.len()]) + (a - (0.1 * (n as f64)))).cos() + 0.93;
    let mut v2 = vec![0.5 * x[n % x.len()].tanh().powi(2).atan(), 0.67 * (-a).cos() + 0.66, (a.max(-0.497) + (s1 * b)).tanh(), ((-(b * b)).exp() - (0.32 + s1)).tanh()];
    let mut m3 = 0;
    let o4 = if !((m3 + 2) <= 4) { Some(0.65 * (0.54 - s1).cos() + 0.63) } else { None };
    let t5 = std::mem::replace(&mut s1, (x[2] * x[x.len() - 1]).sin());
    v2[..2].fill(0.5 * ((b * t5) + (t5 + b)).atan());
    {
        let w6 = &mut v2[1..];
        let mut v8 = w6.iter().skip(1).map(|y7| 0.5 * (b + 0.78) / (1.0 + t5 * t5)).collect::<Vec<_>>();
        v8.push((x[n % x.len()] * s1).tanh());
        s1 += 0.43 * (w6[n % w6.len()] + v8[n % v8.len()]).sin();
    }
    v2.iter_mut().zip(x.iter().step_by(2)).for_each(|(y9, y10)| { if *y10 < 0.763 { return; } *y9 = 0.5 * *y9 + ((t5 - s1) * (0.1 * (n as f64))).tanh(); });
    match ((m3 + n) % 2, n % 3) {
        (0, 0) => {
            let y15 = match (staged(0.5 * (-v2[n % v2.len()]).atan().atan(), s1.tanh().powi(2).tanh(), (m3 + 2)), (m3 + 3) % 3) {
                (_, 0) => 0.5 * ((t5 + a) * (t5 + a)).ln_1p().atan(),
                (Ok(y13), k12) => {
                    let Ok(y14) = staged(y13.tanh(), (t5 + y13).sin(), m3 / 2) else {
                        return 0.56 * y13 + 0.27 * x[n % x.len()];
                    };
                    0.5 * (s1.tanh().powi(3) + 0.91).atan()
                }
                _ => 0.5 * a.min(-0.977) / (1.0 + s1 * s1),
            };
            let y16 = rotate(&mut v2[..2]);
            b = 0.7 * b + 0.88 * (y15 + y16).sin();
        }
        (1, k11) => {
            if let Ok(y17) = staged(0.64 * (-b).cos() + 0.12, ((x[0] - 0.77).abs() + (b + v2[n % v2.len()])).sin(), m3 / 2) {
                'l19: for y18 in [0.5 * (t5 * a) / (1.0 + t5 * t5), 0.5 * (-(b + x[1])).atan()] {
                    if 0.19 - y18 >= 0.697 {
                        break 'l19;
                    }
                    b = 0.7 * b + 0.14 * y18.sin();
                }
                s1 += 0.12 * y17.sin();
            }
        }
        _ => {
            s1 += 0.62 * (s1 - 0.77).abs().sin();
        }
    }
    0.73 * t5 + 0.41 * x[2] + 0.32 * s1 + 0.88 * b + 0.31 * v2[m3 % v2.len()]
}

#[differentiable]
pub fn p0204(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (a + 0.42).tanh();
    let mut u2 = [x[n % x.len()].atan().sin(); 2];
    let mut v3 = Vec::new();
    v3.push(0.5 * a.atan());
    v3.push(x[2].max(-0.387).sin());
    v3.push(0.5 * s1.min(0.967) / (1.0 + a * a));
    let mut m4 = (n + 3);
    let mut o5: Option<f64> = None;
    v3 = vec![0.5 * (-(u2[0] / (1.5 + a * a))) / (1.0 + u2[0] * u2[0]); 4];
    let f6 = |p7: f64| 0.29 * v3[0].sin().cos() + 0.95;
    let t9 = x.iter().filter(|y8| f6(**y8) > 0.11).fold(0.4, |s, y8| s * f6(*y8));
    for (y10, y11) in u2.iter().zip(x.iter()) {
        o5 = Some(0.47 * (((*y10) * 0.38) / (1.5 + t9 * t9)).cos() + 0.49);
        let f12 = |p13: f64, q14: f64| 0.5 * ((*y11) / (1.5 + b * b)) / (1.0 + s1 * s1);
        let t15 = if f12(0.5 * ((*y10) + (*y10)) / (1.0 + v3[2] * v3[2]), 0.2) > 0.13 { f12(0.5 * v3[n % v3.len()].cos().atan(), 0.5 * ((*y10) + (*y10)) / (1.0 + v3[2] * v3[2])) } else { f12(0.5 * ((*y10) + (*y10)) / (1.0 + v3[2] * v3[2]), 0.5 * ((*y10) + (*y10)) / (1.0 + v3[2] * v3[2])) };
        s1 = 0.7 * s1 + 0.93 * (t15 + (*y11)).sin();
    }
    let w16 = &v3[1..];
    u2[0] = (v3[1] / (1.5 + t9 * t9)).tanh();
    let t20: f64 = w16.iter().scan((w16[m4 % w16.len()] * t9).tanh(), |s19, y17| { *s19 = 0.5 * *s19 + ((-((*y17) * (*y17))).exp() * 0.84).tanh(); Some(s19.sin()) }).sum();
    0.94 * v3[v3.len() - 1] + 0.47 * x[n % x.len()] + (0.5 * t9.cos().max(0.147).atan()) + 0.16 * s1 + 0.35 * u2[1]
}

#[differentiable]
pub fn q0205(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[n % x.len()] - x[1]) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let y2 = 0.12 * first_above(&x[..2], 0.24)?.sin();
    a += 0.95 * chained(0.5 * (a.max(0.487) - 0.77).abs().atan(), (x[n % x.len()] * 0.32).sin())?;
    let y3 = {
        let y4 = 0.46 * chained(0.97 * (s1 + x[n % x.len()]).cos() + 0.74, (y2 * x[0]).tanh())?.sin();
        let mut f5 = |p6: f64| { s1 = 0.5 * s1 + ((a / (1.5 + a * a)) - (y4 / (1.5 + y2 * y2))).sin(); s1 * p6 };
        let t7 = f5(y4.max(0.337).tanh()) + 0.5 * f5(0.7);
        (t7 + a).sin()
    };
    let y8 = chained(((y2 + a) + (y3 - y2)).sin(), (x[n % x.len()] + 0.46).tanh())?;
    let y11 = match staged((s1 - x[n % x.len()]).tanh(), (y2 + y8).sin(), n) {
        Ok(y9) => 0.5 * ((y8 - x[n % x.len()]) + (y3 - 0.77).abs()) / (1.0 + x[0] * x[0]),
        Err(_) => y3.min(-0.677).sin(),
    };
    'l13: for i12 in (0..n / 2).rev() {
        let y14 = 0.15 * chained(((y2 + y3) * (y3 - y3)).sin(), 0.79 * (a / (1.5 + y3 * y3)).cos() + 0.62)?.sin();
        a += 0.66 * y14.sin();
    }
    Some((x[x.len() - 1] - y3).tanh().powi(3).tanh())
}

#[differentiable]
pub fn p0205(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s15 = 0.5 * (-(a * a)).exp() / (1.0 + a * a);
    let mut v16 = x.to_vec();
    let mut m17 = 0;
    let o18 = if n % 2 == 0 { Some(0.5 * (a - s15).atan()) } else { None };
    let mut p20 = (0.23 * (a + v16[0]).cos() + 0.73, (x[m17 % x.len()].max(0.497) + (s15 + x[n % x.len()])).sin());
    'l21: for y19 in v16.iter_mut() {
        p20 = (p20.1, (p20.0 * p20.0.atan()).sin());
        std::mem::swap(y19, &mut a);
        for y22 in x.iter() {
            let y38 = match (n + 1) % 4 {
                0 => {
                    let t27: f64 = x.iter().step_by(2).zip(x.iter().step_by(2)).enumerate().map(|(i25, (y23, y26))| (0.59 * (a + (*y23)).cos() + 0.91) * y26 * (i25 as f64)).sum::<f64>().tanh();
                    let mut u28 = [s15.cos().tanh(), ((x[3] + p20.0) * (a - p20.0)).sin()];
                    let mut v29 = u28.clone();
                    (p20.1.max(0.127) + (p20.0 - 0.97)).tanh()
                }
                1 => {
                    if s15 + (*y22) < 0.437 {
                        let mut u30 = [(a * (*y19)).sin(), y19.sin(), 0.16 * (-p20.1).cos() + 0.11, (((*y19) * y22) * (a - 0.15)).tanh()];
                        u30.iter_mut().zip(x.iter()).for_each(|(y31, y32)| { if *y32 < 0.533 { return; } *y31 = 0.5 * *y31 + 0.77 * ((*y19) / (1.5 + p20.0 * p20.0)).cos() + 0.18; });
                        a += 0.11 * u30[1].sin();
                        continue 'l21;
                    }
                    0.5 * ((*y22) * y22) / (1.0 + (*y19) * (*y19))
                }
                _ => {
                    let y37 = match checked(0.91 * ((p20.0 + (0.1 * (m17 as f64))) + y22).cos() + 0.81, n) { Ok(t) => 0.32 * t, Err(k) => 0.1 * (k as f64) };
                    0.5 * (-s15) / (1.0 + p20.1 * p20.1)
                }
            };
            a += 0.46 * ((*y22) + y38).sin();
        }
        a += 0.11 * (*y19).sin();
    }
    0.48 * v16[3] + 0.63 * x[2] + 0.77 * s15 + 0.66 * p20.0 + 0.13 * v16[0] + 0.96 * a
}

#[differentiable]
pub fn p0206(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.41 * ((b * 0.23) * ((0.1 * (n as f64)) + b)).cos() + 0.32;
    let mut u2 = [(s1 + s1).max(-0.137).tanh(), s1.tanh().powi(2).tanh(), 0.58 * ((x[0] + s1) - (s1 + b)).cos() + 0.79];
    let mut v3 = x.to_vec();
    let mut m4 = (n + 3);
    match m4 % 4 {
        0 | 3 => {
            let mut m5 = (n + n);
            s1 += 0.22 * blend(&x[n % x.len()], &s1);
            u2.swap(2, 1);
        }
        _ => {
            let mut f6 = |p7: f64| { s1 = 0.5 * s1 + 0.63 * (b + p7).cos() + 0.42; s1 * p7 };
            let t8 = f6(0.5 * (x[1] - a).atan()) + 0.5 * f6(0.7);
            std::mem::swap(&mut s1, &mut v3[2]);
            u2[n % 3] *= 0.8 + 0.15 * (a + 0.76).sin();
            s1 -= 0.91 * t8.sin();
        }
    }
    v3[3] /= 1.1 + (u2[m4 % 3] * x[2]) * (u2[m4 % 3] * x[2]);
    let mut f9 = move |p10: f64| { s1 = s1.sin() + 0.83 * u2[1].min(0.737).cos() + 0.41; s1 * p10 };
    s1 += (a + s1).tanh();
    let t11 = f9((x[m4 % x.len()] / (1.5 + u2[2] * u2[2])).sin()) - f9(s1);
    0.53 * t11 + 0.21 * x[3] + (0.5 * (s1.max(-0.927) + (t11 * s1)) / (1.0 + v3[0] * v3[0])) + 0.87 * v3[1] + 0.48 * s1 + 0.73 * u2[0]
}

#[differentiable]
pub fn p0207(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.62 * (a - x[0]).cos() + 0.61;
    let mut v2 = Vec::new();
    v2.push(0.84 * (x[2] + x[n % x.len()]).cos() + 0.78);
    v2.push(0.17 * (a - 0.73).cos() + 0.97);
    v2.push(0.41 * (a.min(-0.717) + (-s1)).cos() + 0.48);
    let mut o3: Option<f64> = None;
    for (y4, y5) in v2.iter_mut().zip(x) {
        if (n + n) % 2 == 0 || a * 0.35 > 0.207 {
            match n {
                ..=2 => {
                    match n + n {
                        k8 @ 1..=3 => {
                            let t11: f64 = x.iter().take(3).map(|y9| 0.5 * ((y9 - (*y4)) * ((*y4) * y5)).atan()).product();
                            let t11 = t11 * 0.72;
                            s1 += 0.56 * t11.sin();
                        }
                        _ => {
                            let t15: f64 = x.iter().step_by(2).scan(0.92 * ((*y4).min(0.657) - (s1 - 0.77).abs()).cos() + 0.61, |s14, y12| { *s14 = 0.5 * *s14 + 0.5 * (0.86 + (*y12)) / (1.0 + (*y4) * (*y4)); Some(s14.sin()) }).take(2).sum();
                            s1 += 0.87 * t15.sin();
                        }
                    }
                }
                3.. => {
                    let y17 = match n + 2 {
                        k16 @ 1..=3 => (a * y5).sin(),
                        _ => {
                            continue;
                        }
                    };
                    s1 -= 0.66 * y17.sin();
                }
            }
        } else if (n + n) > 2 && 0.29 + s1 <= -0.127 {
            s1 += 0.47 * (0.5 * ((*y4) + 0.66) / (1.0 + (*y4) * (*y4)));
        } else if (n + n) > 0 && a - (*y4) > 0.677 {
            *y4 += 0.88 * (x[0] / (1.5 + (*y4) * (*y4))).tanh();
        } else {
            s1 += 0.66 * (0.72 * ((*y4) - (*y5)).cos() + 0.33);
        }
        s1 += 0.15 * ((*y4) + (*y5)).sin();
    }
    0.83 * x[3] + (a + 0.24).tanh() + 0.79 * v2[0] + 0.92 * s1
}

#[differentiable]
pub fn q0208(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.79 * (x[n % x.len()] * 0.97).cos() + 0.74;
    s1 += 0.44 * chained(0.5 * (a * a).atan(), 0.5 * ((0.45 * a) * (a * s1)).atan())?;
    let mut stack2: Vec<usize> = (0..n).collect();
    while let Some(i3) = stack2.pop() {
        if i3 > 1 {
            stack2.push(i3 / 2);
        }
        let mut k4 = 0;
        let mut p6 = (0.5 * (x[0] + s1).atan(), 0.5 * ((a * (0.1 * (i3 as f64))) / (1.5 + s1 * s1)).atan());
        let y5 = loop {
            k4 += 1;
            if k4 > n {
                break 0.5 * (a + x[n % x.len()]).atan();
            }
            p6 = (p6.1, (p6.0 * (x[1] + a)).sin());
            match chained((p6.1 * a).sin(), (-p6.0).sin()) {
                Some(y7) => {
                    p6 = (0.5 * p6.1 / (1.0 + y7 * y7), p6.0);
                    let y8 = chained(0.5 * (s1 - a).atan(), (y7 + s1).tanh())?;
                    s1 += 0.63 * (y8 + y7).sin();
                }
                None => {
                    let y9 = chained(0.41 * (a + s1).cos() + 0.44, (x[1] + p6.1).sin())?;
                    let t11: f64 = (0..n.min(4)).filter(|k10| k10 % 2 == 1).map(|k10| (0.5 * p6.0 / (1.0 + p6.0 * p6.0)) * (k10 as f64)).sum();
                    s1 += 0.89 * (t11 + y9).sin();
                }
            }
        };
        s1 += 0.54 * (y5 + p6.1).sin();
    }
    Some(x[0].min(0.237).sin())
}

#[differentiable]
pub fn p0208(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = (-a).tanh();
    let mut o13 = Some((-a).sin());
    for y14 in x {
        let r15 = if (*y14) / (1.5 + s12 * s12) <= -0.257 { &s12 } else { &x[0] };
        let t20: f64 = x.iter().skip(1).skip_while(|y18| **y18 > 0.803).map(|y18| (s12 * a).sin()).take(2).sum();
        for y21 in [0.5 * (-(y14 * b)).atan(), ((*r15) - (*r15)).tanh()] {
            let mut k22 = 0;
            'l23: while k22 < n % 3 {
                k22 += 1;
                let t24: f64 = 0.52 * (t20 * 0.58).cos() + 0.33;
                let t27: f64 = x.iter().step_by(2).map(|y25| { if *y25 > 0.433 { return (a * 0.73).tanh(); } 0.5 * y25 }).take(2).sum();
                a += 0.36 * (t27 + t24).sin();
            }
            a += 0.73 * y21.sin();
        }
        a += 0.37 * (t20 + (*r15)).sin();
    }
    0.58 * b + 0.38 * x[1] + 0.56 * s12 + 0.74 * a
}

#[differentiable]
pub fn p0209(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a / (1.5 + x[0] * x[0])) / (1.0 + a * a);
    let mut u2 = [0.5 * (s1 + 0.94) / (1.0 + a * a), 0.93 * (s1 - x[3]).cos() + 0.25, (-a.min(0.177)).tanh(), 0.66 * (x[n % x.len()] + 0.24).cos() + 0.64];
    let mut v3 = x.to_vec();
    let t6: f64 = v3.iter().skip(1).map(|y4| 0.5 * u2[n % 4].min(-0.847) / (1.0 + s1 * s1)).sum();
    add_scaled(&mut u2[1..], &v3[..2], ((v3[n % v3.len()] + 0.12) * v3[n % v3.len()].cos()).sin());
    u2[n % 4] = (u2[3] * x[1]).sin();
    v3[n % 4] = 0.5 * x[n % x.len()].atan();
    add_scaled(&mut u2[..2], x, 0.61 * ((0.1 * (n as f64)) * s1.min(0.67)).cos() + 0.88);
    u2[n % 4] = (-s1).sin();
    0.58 * u2[n % 4] + 0.12 * x[2] + (0.5 * ((x[x.len() - 1] / (1.5 + u2[3] * u2[3])) - (u2[n % 4] * 0.18)).atan()) + 0.63 * u2[2] + 0.36 * v3[2] + 0.82 * s1
}

#[differentiable]
pub fn q0210(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[0] - (0.1 * (n as f64))) + (a * a)) / (1.0 + x[1] * x[1]);
    let Ok(y2) = staged(((s1 * a) - (s1 - s1)).sin(), (x[1] * s1).tanh(), n) else {
        return 0.57 * a + 0.57 * x[2] + (0.77 - a).sin();
    };
    let y5 = match mode(n) {
        Mode::Middle | Mode::High => (0.53 - x[n % x.len()]).sin(),
        Mode::Low => {
            s1 /= 1.1 + (x[3] - y2) * (x[3] - y2);
            let mut v4 = x.iter().skip(1).map(|y3| 0.5 * (x[n % x.len()] + (*y3)).atan()).collect::<Vec<_>>();
            v4.push(0.5 * (y2 * y2) / (1.0 + y2 * y2));
            0.92 * (a + 0.26).cos() + 0.77
        }
    };
    let t7: f64 = x.iter().chain(&x[..]).map(|y6| 0.5 * (y2 + y5).atan()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| ((y5 / (1.5 + a * a)) * (-y5)).sin());
    0.59 * a + 0.92 * x[0] + 0.66 * s1
}

#[differentiable]
pub fn p0210(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s8 = 0.5 * b / (1.0 + a * a);
    let mut u9 = [0.5 * (a + b).atan(); 2];
    let mut v10 = Vec::new();
    v10.push(0.5 * ((b + s8) * x[0].sin()).atan());
    v10.push(0.5 * (-b).max(-0.527) / (1.0 + a * a));
    v10.push(0.55 * (0.62 + a).cos() + 0.22);
    let mut o11 = Some(0.5 * (a * v10[v10.len() - 1]) / (1.0 + s8 * s8));
    add_scaled(&mut u9[..2], &v10[..2], 0.79 * x[2].max(0.917).cos() + 0.63);
    let t14: f64 = u9.iter().rev().map(|y12| 0.5 * (v10[n % v10.len()] - a) / (1.0 + (*y12) * (*y12))).product();
    u9[n % 2] = 0.64 * ((-v10[0]) + 0.78).cos() + 0.53;
    {
        let (w15, w16) = v10.split_at_mut(2);
        w15[0] = w16[0] * s8;
        {
            let w17 = &mut u9[..2];
            let mut u18 = [((-w16[0]) + (t14 - b)).tanh(), 0.5 * (-(b * b)).exp().atan(), 0.5 * (w17[0] + a).cos() / (1.0 + t14 * t14)];
            let mut v19 = u18.clone();
            relax(&mut w17[1..], 0.13 * (v19[1] - w16[n % w16.len()]).cos() + 0.49);
            s8 = 0.7 * s8 + 0.74 * (u18[n % 3] + v19[n % 3]).sin();
        }
        s8 += 0.64 * (w15[1] + w16[0]).sin();
    }
    0.12 * u9[0] + (0.5 * (a * u9[n % 2]) / (1.0 + v10[1] * v10[1])) + 0.78 * s8 + 0.88 * v10[0] + 0.19 * u9[n % 2]
}

#[differentiable]
pub fn p0211(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[n % x.len()] + x[3]) + b.min(-0.997)).atan();
    let mut v2 = x.to_vec();
    let mut m3 = 0;
    let mut o4 = Some(0.5 * ((0.1 * (n as f64)) * s1).atan());
    let (t5, mut s6) = (0.5 * (-s1).atan(), ((x[1] / (1.5 + v2[3] * v2[3])) - 0.77).abs().tanh());
    let y7 = weighted(x, &v2, n);
    let y8 = mean(x);
    let mut k9 = 0;
    let mut t10 = 1.0 + (0.5 * (t5 - 0.57) / (1.0 + t5 * t5));
    while t10 > 0.93 && k9 < 12 {
        t10 *= 0.67;
        k9 += 1;
        let mut k11 = 0;
        while k11 < n / 2 {
            k11 += 1;
            let t14: f64 = x[1..].iter().map(|y12| 0.5 * (y7 - (*y12)) / (1.0 + y8 * y8)).product();
            let y16 = match m3 / 2 % 4 {
                2 => ((t14 - t14) - (x[1] - y8)).sin(),
                0 | 1 => {
                    o4 = Some(0.97 * y7.cos().cos() + 0.68);
                    let Ok(y15) = staged(0.5 * (t14.max(-0.287) - t14.max(-0.517)).atan(), (t10 * 0.78).tanh(), (k11 + n)) else {
                        continue;
                    };
                    x[k11 % x.len()].max(0.207).sin()
                }
                _ => (s6 + y8).sin(),
            };
            s1 += 0.25 * (y16 + t14).sin();
        }
    }
    0.34 * t5 + 0.63 * x[0] + 0.26 * t10 + 0.98 * s6 + 0.65 * v2[3] + 0.34 * s1
}

#[differentiable]
pub fn p0212(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[0].max(-0.377).atan();
    let mut o2: Option<f64> = None;
    let f3 = |p4: f64| -> f64 { for k5 in 1..4 { if p4 * (k5 as f64) > 0.57 { return 0.5 * (s1 - a).atan(); } } 0.5 * (x[x.len() - 1] / (1.5 + s1 * s1)).atan() };
    let t6 = f3(0.5 * (a * a + 0.3).sqrt().atan()) * f3(((s1 * a) * (s1 * a)).ln_1p().sin());
    let mut u7 = [0.5 * (a - s1).max(0.827) / (1.0 + s1 * s1), 0.5 * (t6 - t6).cos() / (1.0 + x[1] * x[1]), (x[0] + s1).tanh()];
    let mut v8 = u7.clone();
    for (y9, y10) in u7.iter().zip(x.iter()) {
        let t13: f64 = u7.iter().chain(&x[..]).skip_while(|y11| **y11 > 0.763).map(|y11| (0.44 + (v8[n % 3] / (1.5 + (*y11) * (*y11)))).sin()).skip(1).sum();
        match (n + n) % 4 {
            0 | 3 => {
                let t18: f64 = u7.iter().zip(u7.iter().skip(1)).enumerate().map(|(i16, (y14, y17))| ((*y9).tanh()) * y17 * (i16 as f64)).sum::<f64>().tanh();
                let mut m19 = 0;
                let t22: f64 = u7.iter().rev().filter_map(|y20| if *y20 > -0.93 { Some((-t13).sin()) } else { None }).take(2).sum();
                s1 += 0.57 * (t22 + t18).sin();
            }
            _ => {
                let t25: f64 = x.iter().chain(&x[..]).filter_map(|y23| if *y23 > -0.673 { Some(0.5 * (0.95 * ((*y10) * y23)).atan()) } else { None }).sum();
                {
                    let w26 = &mut v8[..2];
                    for y27 in w26.iter_mut() {
                        let w28 = &x[2..4];
                        s1 += 0.73 * ((*y27) + w28[1]).sin();
                    }
                    s1 += 0.39 * w26[n % w26.len()].sin();
                }
                s1 += 0.61 * t25.sin();
            }
        }
        s1 += 0.17 * ((*y10) + (*y9)).sin();
    }
    0.13 * v8[1] + 0.71 * x[n % x.len()] + (0.5 * (t6 * u7[2]).min(-0.357).atan()) + 0.94 * v8[n % 3] + 0.23 * u7[0] + 0.24 * s1
}

#[differentiable]
pub fn p0213(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.47 * (x[n % x.len()] + 0.14).cos() + 0.47;
    let mut v2 = x.to_vec();
    let t5: f64 = x.iter().copied().fold(-0.77, f64::max);
    let t9: f64 = x.iter().rev().take(2).flat_map(|y6| { let t8 = 0.5 * (v2[3].min(-0.317) + (b * a)) / (1.0 + s1 * s1); x.iter().map(move |y7| t8 * ((b + b).tanh())) }).take(2).sum();
    let t12 = 0.5 * s1.max(-0.677) / (1.0 + t5 * t5);
    let f10 = |p11: f64| ((t12 + p11).sin()) * t12;
    let t12 = f10(t12) + 0.5;
    let p11 = t12.sin();
    let t13 = f10(p11 * t12);
    v2.iter_mut().zip(x.iter().step_by(2)).for_each(|(y14, y15)| { *y14 = 0.5 * *y14 + 0.58 * ((*y15) + y15).min(-0.577).cos() + 0.61; });
    v2[n % 4] /= 1.1 + (t9 + t9) * (t9 + t9);
    v2.iter_mut().zip(x.iter()).for_each(|(y16, y17)| { *y16 = 0.5 * *y16 + 0.5 * (t9 + 0.73).atan(); });
    let t20: f64 = v2.iter().chain(&v2[..]).skip_while(|y18| **y18 > -0.323).map(|y18| 0.5 * p11.sin().atan()).take(2).sum();
    {
        let w21 = &mut v2[1..];
        let t24: f64 = x.iter().fold(0.5 * (t12 + t20) / (1.0 + t13 * t13), |s23, y22| 0.5 * s23 + 0.5 * (-t20) / (1.0 + t20 * t20));
        b += 0.52 * (w21[n % w21.len()] + t24).sin();
    }
    0.82 * t20 + 0.32 * x[n % x.len()] + 0.87 * s1 + 0.64 * v2[1] + 0.16 * b
}

#[differentiable]
pub fn q0214(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.73 * x[n % x.len()].max(0.437).cos() + 0.18;
    let y2 = 0.16 * first_above(&x[..2], 0.62)?.sin();
    let y3 = chained(0.57 * s1.min(-0.207).cos() + 0.33, (y2 + s1).tanh())?;
    let t5: f64 = x.iter().find_map(|y4| if *y4 > -0.683 { Some(0.5 * ((a + y3) * (x[3] / (1.5 + s1 * s1))).atan()) } else { None }).unwrap_or(y2.sin().cos().tanh());
    let t6 = y2.sin();
    let mut u9 = [0.98 * (t5 * t6).cos() + 0.87, (0.98 + (-(t5 * t5)).exp()).sin(), (t6 + t6).sin()];
    for (i7, y8) in x.iter().enumerate() {
        u9 = [u9[1], u9[2], 0.39 * (t5 / (1.5 + a * a)).cos() + 0.55];
        let Ok(y10) = checked(y2.max(-0.917).sin(), (n + 3)) else {
            break;
        };
        if i7 / 2 > 4 && t5 - y10 > y3 {
            s1 /= 1.1 + (t6 + (0.1 * (i7 as f64))) * (t6 + (0.1 * (i7 as f64)));
        } else if !((i7 + n) <= 4) {
            s1 += 0.49 * (0.5 * ((*y8) + (0.1 * (i7 as f64))).atan());
        } else if i7 / 2 % 3 != 2 {
            s1 += 0.23 * (0.5 * (y10 * y8).atan());
        } else {
            s1 += 0.55 * (0.5 * ((a * t5) + (0.55 * (*y8))) / (1.0 + y2 * y2));
        }
        s1 += 0.18 * ((*y8) + y10).sin();
    }
    Some(((y3 + 0.49) - (t6 * t6)).sin())
}

#[differentiable]
pub fn p0214(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s11 = (x[3] - x[2]).tanh();
    let mut m12 = 0;
    let t14: f64 = if x.iter().any(|y13| *y13 > -0.93) { 0.46 * (x[n % x.len()] - x[3]).cos() + 0.34 } else { 0.5 * a };
    let t17: f64 = x.iter().skip(1).take_while(|y15| **y15 > -0.633).map(|y15| a.sin().sin()).take(2).sum();
    let t20: f64 = x.iter().chain(&x[..]).filter_map(|y18| if *y18 > 0.243 { Some(0.43 * (t17 * t14).cos() + 0.92) } else { None }).take(2).sum();
    let mut k22 = 0;
    let mut u21 = [(t20 * x[n % x.len()]).sin(), (a + t14).sin(), 0.16 * ((x[3] * s11) - (s11 + t20)).cos() + 0.43];
    while k22 < n.min(4) {
        k22 += 1;
        u21 = [u21[1], u21[2], 0.18 * (t14.sin() * (t14 + t14)).cos() + 0.83];
        let mut o23: Option<f64> = None;
        let mut k24 = 0;
        let y25 = loop {
            k24 += 1;
            if k24 > 3 {
                break 0.5 * (t20 + u21[2]) / (1.0 + u21[1] * u21[1]);
            }
            for i26 in 0..=1 {
                u21.swap(m12 % 3, 2);
            }
        };
        s11 = 0.7 * s11 + 0.88 * y25.sin();
    }
    0.98 * t17 + 0.86 * x[3] + 0.11 * u21[m12 % 3] + 0.27 * s11
}

#[differentiable]
pub fn p0215(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[x.len() - 1].atan() / (1.5 + x[0] * x[0])) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut m2 = if (s1 * s1).ln_1p() <= 0.507 { n / 2 } else { 2 };
    let t5: f64 = x.iter().step_by(2).filter_map(|y3| if *y3 > 0.183 { Some(0.5 * (-(s1 * s1)).exp().atan()) } else { None }).sum();
    let y7 = if let Some(y6) = first_above(x, 0.67) {
        'l9: for i8 in 1..=x.len() {
            'l11: for i10 in (1..4 + 2).rev().step_by(2) {
                let t14: f64 = x.iter().chain(&x[..]).map(|y12| 0.5 * (*y12) / (1.0 + x[1] * x[1])).sum();
                let y15 = match n % 4 {
                    0 => (t14 + t14).sin(),
                    1 => ((y6 - t5) * (y6 + t5)).sin(),
                    _ => (0.69 * s1).sin(),
                };
                s1 += 0.15 * (t14 + y15).sin();
            }
            let mut u16 = [0.5 * a.min(0.267) / (1.0 + s1 * s1); 2];
            u16.iter_mut().zip(x.iter().skip(1)).for_each(|(y17, y18)| { *y17 = 0.5 * *y17 + 0.34 * (a + t5).cos() + 0.91; });
            s1 += 0.81 * u16[i8 % 2].sin();
        }
        let y19: f64;
        match (m2 + 3) % 4 {
            0 => {
                let mut u20 = [y6.atan().tanh(), 0.97 * (a - t5).cos() + 0.69, 0.5 * (s1 + 0.17) / (1.0 + s1 * s1), 0.18 * t5.max(-0.417).cos() + 0.78];
                u20.iter_mut().zip(x[1..].iter()).for_each(|(y21, y22)| { if *y22 < 0.423 { return; } *y21 = 0.5 * *y21 + ((*y22) - s1).min(-0.787).tanh(); });
                y19 = u20[m2 % 4].sin().tanh();
            }
            1 | 2 => {
                let t24: f64 = x[1..].iter().find_map(|y23| if *y23 > -0.173 { Some(0.5 * (s1 * 0.27).atan()) } else { None }).unwrap_or((t5.min(0.577) + (0.1 * (m2 as f64))).tanh());
                y19 = 0.5 * ((-s1) + (y6 + y6)).atan();
            }
            _ => {
                y19 = 0.5 * (t5.min(0.757) + (y6 - 0.77).abs()).atan();
            }
        }
        ((y19 * y6) * (y6 * s1)).sin()
    } else {
        t5.sin()
    };
    0.17 * y7 + 0.72 * x[0] + 0.99 * s1
}

#[differentiable]
pub fn p0216(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (b.max(0.297) * (b - x[n % x.len()])).atan();
    let mut u2 = [0.5 * ((0.85 * x[x.len() - 1]) + (a - b)) / (1.0 + s1 * s1), ((s1 + x[n % x.len()]) - s1.max(0.197)).tanh(), 0.95 * (x[3] - a).cos() + 0.99, (s1 * a).sin()];
    let mut m3 = (n + 2);
    let y4 = soften((b + u2[m3 % 4]).sin());
    for (y5, y6) in x.iter().zip(&u2) {
        let mut b = b * 0.44;
        s1 += 0.28 * b;
        s1 = 0.7 * s1 + 0.27 * ((*y5) + b).sin();
    }
    u2[n % 4] -= 0.46 * (0.5 * (y4 * y4).ln_1p() / (1.0 + b * b));
    u2.fill(((s1 * s1) + (a - y4)).tanh());
    let t10: f64 = u2.iter().step_by(2).take(2).flat_map(|y7| { let t9 = 0.87 * (u2[2] + y7).cos() + 0.88; x.iter().map(move |y8| t9 * (0.5 * y4.atan().atan())) }).sum();
    u2 = [a.max(0.127).sin(), (t10 + 0.95).tanh(), 0.88 * a.min(0.717).cos() + 0.52, 0.5 * (y4.cos() + ((0.1 * (m3 as f64)) + t10)) / (1.0 + u2[n % 4] * u2[n % 4])];
    std::mem::swap(&mut u2[1], &mut s1);
    let f11 = |p13: f64| 0.56 * ((a - t10) * (x[n % x.len()] - 0.77).abs()).cos() + 0.46;
    let f12 = |p13: f64| f11(p13) - f11((p13 - 0.22).sin());
    let t14 = f12(0.55 * a.atan().cos().cos() + 0.85);
    0.57 * u2[2] + 0.31 * x[m3 % x.len()] + 0.68 * s1 + 0.22 * u2[2]
}

#[differentiable]
pub fn p0217(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[3].min(-0.237).sin() / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut k2 = 0;
    let mut t3 = 1.0 + (a - (s1 + s1)).tanh();
    let mut u4 = [0.5 * (a - t3).atan(), (s1 + s1).sin(), 0.5 * (x[1] * x[0]) / (1.0 + t3 * t3)];
    while t3 > 0.48 && k2 < 12 {
        t3 *= 0.75;
        k2 += 1;
        u4 = [u4[1], u4[2], 0.5 * (t3 + 0.57) / (1.0 + s1 * s1)];
        let mut f5 = |p6: f64| { s1 = 0.5 * s1 + 0.5 * (x[3] * x[3]).ln_1p().atan(); s1 * p6 };
        let t7 = f5((-u4[k2 % 3]).sin()) + 0.5 * f5(0.7);
        let w8 = &mut u4[1..3];
        let w9 = &mut w8[0..];
        s1 += 0.17 * (t7 + w9[1]).sin();
    }
    let y10 = rotate(&mut u4[1..]);
    let mut p13 = (0.5 * t3.sin().atan(), y10.min(-0.417).sin());
    for (y11, y12) in u4.iter().zip(x) {
        p13 = (p13.1, (p13.0 * (p13.0 + 0.51)).sin());
        let t17: f64 = u4.iter().take(3).scan(0.5 * ((*y12) + 0.78) / (1.0 + x[k2 % x.len()] * x[k2 % x.len()]), |s16, y14| { *s16 = 0.5 * *s16 + 0.5 * (p13.0.min(0.107) + 0.43) / (1.0 + (*y14) * (*y14)); Some(s16.sin()) }).take(2).sum();
        t3 -= 0.71 * (t17 + (*y12)).sin();
    }
    0.92 * u4[1] + 0.92 * x[0] + 0.76 * s1 + 0.97 * t3 + 0.49 * p13.0 + 0.98 * u4[0]
}

#[differentiable]
pub fn p0218(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.sin();
    let mut u2 = [0.5 * a.cos() / (1.0 + a * a), 0.29 * ((a + x[n % x.len()]) + 0.54).cos() + 0.84, 0.49 * ((a * a) - (s1 + s1)).cos() + 0.59, 0.5 * x[3].atan()];
    let mut k3 = 0;
    let y4 = 'l5: loop {
        k3 += 1;
        if k3 > n % 4 {
            break 0.5 * u2[0].max(0.667).atan();
        }
        let mut k6 = 0;
        let mut t7 = 0.5 * (s1 * u2[k3 % 4]).atan();
        let mut s8 = a.min(-0.507).tanh();
        while {
            k6 += 1;
            t7 = 0.50 * t7 + (0.79 * a.sin().cos() + 0.49);
            k6 < 7 && t7 > -0.32
        } {
            s8 = (0.43 * s8 + (s1 / (1.5 + u2[k6 % 4] * u2[k6 % 4]))).tanh();
            let mut u10 = [(x[k3 % x.len()] + u2[2]).tanh(), (s1 / (1.5 + s8 * s8)).sin(), 0.92 * ((t7 + t7) - (u2[k6 % 4] - u2[2])).cos() + 0.61];
            for i9 in 0..1 {
                u10 = [u10[1], u10[2], 0.5 * (-((s8 * t7) * (s8 * t7))).exp().atan()];
                u2 = [s1.min(0.167).sin(), 0.5 * (t7 + (0.1 * (i9 as f64))).atan(), 0.5 * (u10[k6 % 3] * s1).atan(), ((-s1) + (-a)).tanh()];
                u2[k3 % 4] = (u2[k3 % 4] + s8).sin();
            }
            u10.fill(0.5 * (s1 + a).atan());
            u2.fill(0.5 * (u10[k3 % 3] - s1) / (1.0 + x[3] * x[3]));
            s8 += 0.51 * u10[1].sin();
        }
        if s8.min(-0.587) > a {
            let y17 = match (staged((t7 + t7).tanh(), 0.16 * (t7 / (1.5 + s1 * s1)).cos() + 0.86, (k6 + n)), (k6 + n) % 3) {
                (_, 0) => {
                    u2[2] = (0.36 + t7).tanh();
                    for y13 in u2.iter_mut() {
                        let mut f14 = |p15: f64| { s8 = 0.5 * s8 + 0.5 * (t7 + p15).cos() / (1.0 + p15 * p15); s8 * p15 };
                        let t16 = f14(0.5 * (t7 / (1.5 + s1 * s1)).cos() / (1.0 + s1 * s1)) + 0.5 * f14(0.7);
                        s8 += 0.83 * ((*y13) + t16).sin();
                    }
                    s8.min(0.247).tanh()
                }
                (Ok(y12), k11) => {
                    u2[n % 4] += 0.87 * (0.5 * (s8 - (0.1 * (n as f64))) / (1.0 + x[2] * x[2]));
                    0.86 * (x[k6 % x.len()] + (0.1 * (k6 as f64))).cos() + 0.45
                }
                _ => 0.5 * (x[n % x.len()] / (1.5 + u2[0] * u2[0])) / (1.0 + u2[0] * u2[0]),
            };
            s8 += 0.29 * y17.sin();
        } else {
            t7 += 0.38 * (s1 - s1).tanh();
        }
        s1 += 0.52 * (t7 + s8).sin();
    };
    0.63 * x[x.len() - 1] + 0.64 * x[0] + 0.83 * s1 + 0.31 * u2[1]
}

#[differentiable]
pub fn q0219(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((-x[2]) * a.max(0.807)).sin();
    let t2 = (a * x[n % x.len()]).tanh();
    let (t6, t7) = x.iter().rev().fold((0.5 * (a * (0.1 * (n as f64))).atan(), 1.0), |(p4, q5), y3| (p4 + ((t2 - t2).sin()), q5 * p4));
    let (t6, t7) = (t6.tanh(), t7.sin());
    let mut k8 = 0;
    let y9 = loop {
        k8 += 1;
        if a.min(-0.347) >= 0.557 || k8 > n.min(4) {
            break 0.5 * (t6 - 0.42) / (1.0 + s1 * s1);
        }
        let y10 = match k8 + n {
            1..=3 | 6 => {
                nudge(&mut s1, 0.5 * t7.atan());
                t6.tanh().powi(3).tanh()
            }
            _ => continue,
        };
        let y11 = if t7 + 0.15 <= t2 {
            0.5 * (x[0] * x[n % x.len()]).atan()
        } else if (n + n) > 3 {
            (y10 + t7).tanh()
        } else {
            continue;
        };
        s1 += 0.71 * (y11 + y10).sin();
    };
    let y12 = blend(&y9, &t7);
    0.36 * x[0] + 0.98 * x[k8 % x.len()] + 0.95 * s1
}

#[differentiable]
pub fn p0219(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s13 = (b + a).tanh();
    let mut u14 = [0.5 * b.atan() / (1.0 + a * a), 0.5 * (0.21 * (b + s13)) / (1.0 + s13 * s13)];
    let mut v15 = Vec::new();
    v15.push(0.5 * (b * a).atan());
    v15.push((u14[1] * b).sin());
    v15.push((-(s13 - 0.77).abs()).sin());
    v15.swap(n % 3, 1);
    let mut u17 = [0.5 * (x[2] - s13) / (1.0 + v15[n % v15.len()] * v15[n % v15.len()]), (0.55 * b).tanh(), 0.28 * (s13 + a).cos() + 0.96];
    for y16 in v15.iter_mut() {
        u17 = [u17[1], u17[2], (s13 - u14[n % 2]).tanh()];
        {
            let w18 = &mut u17[1..];
            add_scaled(w18, &u14[..2], (*y16).max(0.727).sin());
            let mut k19 = 0;
            let mut u21 = [(u14[n % 2] + w18[1]).tanh(), 0.43 * (0.21 * s13).cos() + 0.96, 0.5 * (((*y16) + b) * u14[1]) / (1.0 + (*y16) * (*y16))];
            let y20 = 'l22: loop {
                k19 += 1;
                if s13 + b >= 0.647 || k19 > 3 {
                    break 0.5 * (-u14[0]).min(-0.487).atan();
                }
                u21 = [u21[1], u21[2], 0.29 * ((*y16) - w18[1]).cos() + 0.28];
                for (i23, y24) in x.iter().filter(|y| **y > -0.533).enumerate() {
                    let t28: f64 = u21.iter().take(3).take(2).flat_map(|y25| { let t27 = (b.sin() - 0.65).tanh(); x.iter().map(move |y26| t27 * (((*y24) + y24).sin())) }).take(2).sum();
                    w18[i23 % w18.len()] *= 0.8 + 0.15 * (t28 + w18[w18.len() - 1]).sin();
                    s13 = 0.7 * s13 + 0.36 * ((*y24) + t28).sin();
                }
            };
            b += 0.79 * (u21[k19 % 3] + y20).sin();
        }
        b -= 0.72 * (*y16).sin();
    }
    for y29 in v15.iter_mut() {
        let mut v31: Vec<f64> = x.iter().rev().map(|y30| ((u17[n % 3] - u17[n % 3]) * ((*y29) * 0.15)).tanh()).collect();
        v31.push(0.5 * (-(*y29)) / (1.0 + (*y29) * (*y29)));
        s13 += 0.44 * ((*y29) + v31[0]).sin();
    }
    0.94 * v15[2] + 0.86 * x[2] + ((u17[2] + 0.59) / (1.5 + v15[1] * v15[1])).sin() + 0.52 * b + 0.74 * u17[n % 3] + 0.61 * s13 + 0.14 * v15[n % v15.len()] + 0.16 * u14[1]
}

#[differentiable]
pub fn p0220(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.49 * (0.24 * b).cos() + 0.88;
    let mut m2 = 0;
    let mut p3 = (0.5 * (b * b).ln_1p() / (1.0 + a * a), 0.42 * b.cos() + 0.88);
    let mut s4 = 0.0;
    s4 += (a + p3.0).tanh();
    let y5 = drain(&mut b);
    let f8 = |p10: f64| (s1 + b).tanh();
    let f9 = |p10: f64| f8(p10) - f8(p10.min(0.447).tanh());
    let t11 = f9(0.5 * p3.0.tanh().powi(3).atan());
    (p3.0, p3.1) = (p3.1, 0.5 * (t11 * p3.1).atan());
    let w12 = &x[..2];
    let mut k13 = 0;
    let y14 = 'l15: loop {
        k13 += 1;
        if k13 > 3 {
            break 0.22 * (b * t11).cos() + 0.71;
        }
        if n > 0 && b / (1.5 + s4 * s4) <= -0.487 {
            let (t21, t22) = w12.iter().fold(((w12[1] * x[0]).tanh(), 1.0), |(p19, q20), y18| (p19 + (0.5 * (p3.0 + y5) / (1.0 + (*y18) * (*y18))), q20 * p19));
            let (t21, t22) = (t21.tanh(), t22.sin());
            let mut k23 = 0;
            'l24: loop {
                let t27 = 0.5 * (-t11).atan();
                let f25 = |p26: f64| ((t21 * w12[0]).sin()) * t27;
                let t27 = f25(t27) + 0.5;
                let p26 = t27.sin();
                let t28 = f25(p26 * t27);
                b += 0.85 * (t28 + t27).sin();
                k23 += 1;
                if y5.min(-0.517) >= t22 || k23 >= n.min(4) {
                    break;
                }
            }
            b += 0.71 * (t22 + t21).sin();
            break 'l15 0.5 * t22.max(0.627) / (1.0 + t11 * t11);
        }
    };
    0.75 * y5 + 0.58 * x[3] + 0.59 * b + 0.84 * s4 + 0.54 * p3.1 + 0.42 * s1
}

#[differentiable]
pub fn p0221(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a).min(0.27) / (1.0 + x[x.len() - 1] * x[x.len() - 1]);
    let mut v2 = Vec::new();
    v2.push(s1.cos().sin());
    v2.push((x[3] * x[1]).sin());
    v2.push(0.5 * (a + x[0]).atan());
    let mut m3 = (n + 2);
    let t5: f64 = v2.iter().skip(1).map(|y4| 0.5 * v2[2].atan()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| 0.5 * a.atan());
    if (n + 3) % 2 == 0 {
        let mut k6 = 0;
        let mut u7 = [0.5 * (a / (1.5 + s1 * s1)) / (1.0 + s1 * s1), 0.5 * (s1 + a).atan() / (1.0 + v2[k6 % v2.len()] * v2[k6 % v2.len()]), 0.75 * (a + t5).cos() + 0.12];
        'l8: while k6 < n {
            u7 = [u7[1], u7[2], 0.5 * (u7[n % 3] * x[2]).atan()];
            if !((m3 + n) <= 2) {
                let y13 = match staged((t5 + u7[1]).tanh(), 0.33 * (-u7[1]).cos() + 0.63, (m3 + 3)) {
                    Ok(y9) => {
                        m3 = (m3 * 3 + 2) % 7;
                        let mut s11 = 0.0;
                        s11 += 0.23 * (s1 + (a + t5)).cos() + 0.68;
                        0.27 * (u7[2] + s11).cos() + 0.31
                    }
                    Err(_) => {
                        let mut v12 = Vec::new();
                        v12.push((u7[k6 % 3].max(0.277) + 0.29).tanh());
                        v12.push(v2[1].atan().tanh());
                        v12.push(0.5 * (t5 * t5).max(0.637) / (1.0 + u7[0] * u7[0]));
                        0.11 * ((v12[v12.len() - 1] + x[0]) / (1.5 + t5 * t5)).cos() + 0.34
                    }
                };
                let t18: f64 = u7.iter().zip(x.iter().rev()).enumerate().map(|(i16, (y14, y17))| ((t5 + t5).tanh()) * y17 * (i16 as f64)).sum::<f64>().tanh();
                s1 += 0.32 * (y13 + t18).sin();
            }
            k6 += 1;
        }
        s1 /= 1.1 + x[k6 % x.len()].atan() * x[k6 % x.len()].atan();
        s1 += 0.29 * u7[m3 % 3].sin();
    }
    0.99 * v2[1] + 0.64 * x[m3 % x.len()] + 0.16 * s1 + 0.21 * v2[1]
}

#[differentiable]
pub fn q0222(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((x[n % x.len()] * a) - a.min(0.27)).atan();
    let y2 = chained(0.83 * (-x[n % x.len()]).cos() + 0.92, 0.5 * (-(a + a)) / (1.0 + s1 * s1))?;
    match staged((-(0.26 - y2)).tanh(), 0.5 * x[1].max(0.287).max(0.957).atan(), n) {
        Ok(y3) => {
            let y5 = positive(0.41 * (-(a * a)).exp().cos() + 0.26)?;
            if (n + n) % 3 != 2 {
                let mut u6 = [0.5 * (y2 + s1).atan(), 0.5 * (y3 + s1) / (1.0 + y5 * y5), 0.72 * ((a - 0.74) * y5).cos() + 0.25, 0.5 * (-s1).atan()];
                let mut v7 = u6.clone();
                s1 -= 0.96 * (u6[1] + v7[n % 4]).sin();
            } else {
                for y8 in x {
                    let y9;
                    if (n + 1) % 3 != 1 {
                        y9 = 0.5 * (y2 * y2 + 0.3).sqrt() / (1.0 + y5 * y5);
                    } else {
                        y9 = ((*y8) * (*y8)).sin();
                    }
                    s1 += 0.99 * ((*y8) + y9).sin();
                }
            }
            s1 = 0.7 * s1 + 0.48 * (y5 + y3).sin();
        }
        Err(_) => {
            s1 += 0.19 * (0.5 * (a + a) / (1.0 + y2 * y2));
        }
    }
    Some((x[n % x.len()] * x[2]).sin())
}

#[differentiable]
pub fn p0222(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = 0.5 * (x[n % x.len()] + x[3]).atan();
    let mut u11 = [0.5 * (s10 * 0.74) / (1.0 + a * a), 0.24 * (s10 / (1.5 + x[1] * x[1])).cos() + 0.14];
    let t14: f64 = u11.iter().skip(1).copied().fold(-0.77, f64::max);
    for (y15, y16) in u11.iter_mut().zip(x.iter()) {
        let mut t14 = a - t14.tanh();
        s10 += 0.68 * t14;
        let mut stack17: Vec<usize> = (0..n).collect();
        'l19: while let Some(i18) = stack17.pop() {
            if i18 > 1 {
                stack17.push(i18 / 2);
            }
            if !(n / 2 <= 1) {
                let r22 = match (n + n) % 3 { 0 => &t14, _ => &x[1] };
                let mut k23 = 0;
                let mut u25 = [0.5 * (-a).atan(), (s10 * x[3]).tanh(), 0.15 * ((*y15) / (1.5 + s10 * s10)).cos() + 0.91];
                let y24 = 'l26: loop {
                    k23 += 1;
                    if k23 > n % 3 {
                        break 0.83 * (t14 * t14).cos() + 0.73;
                    }
                    u25 = [u25[1], u25[2], 0.86 * ((*r22) + u25[1].max(0.617)).cos() + 0.11];
                    let mut o27 = Some(((*y15) / (1.5 + (*y16) * (*y16))).sin());
                    let mut v28 = u25.clone();
                    s10 += 0.65 * v28[k23 % 3].sin();
                };
                s10 = 0.7 * s10 + 0.57 * (y24 + u25[2]).sin();
            } else if (i18 + 1) > 0 && x[2] / (1.5 + (*y16) * (*y16)) >= -0.167 {
                for y29 in x {
                    let t33: f64 = x.iter().chain(&x[..]).scan(0.5 * (((*y16) / (1.5 + t14 * t14)) + (0.1 * (i18 as f64))) / (1.0 + t14 * t14), |s32, y30| { *s32 = 0.5 * *s32 + 0.75 * ((*y30) * (*y30)).cos() + 0.14; Some(s32.sin()) }).sum();
                    let y34 = weighted(&x[..2], x, n);
                    t14 += 0.69 * (y34 + t33).sin();
                }
            } else if i18 / 2 > 1 {
                t14 += 0.57 * (0.5 * (-(*y16)) / (1.0 + a * a));
            }
        }
        s10 -= 0.19 * ((*y16) + t14).sin();
    }
    0.28 * a + 0.63 * x[n % x.len()] + (0.95 * s10.tanh().powi(3).cos() + 0.83) + 0.24 * s10 + 0.93 * u11[n % 2]
}

#[differentiable]
pub fn p0223(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.29 * x[2].cos() + 0.35;
    let mut u2 = [0.5 * (a * x[n % x.len()]).atan(), (a - x[n % x.len()]).sin()];
    let mut v3 = x.to_vec();
    let mut m4 = n;
    let o5 = if n / 2 % 2 == 0 { Some(0.26 * (s1 + u2[0]).cos() + 0.76) } else { None };
    let mut p6 = ((v3[n % v3.len()] * 0.85).sin(), (-(a * a)).sin());
    let y19 = match (n / 2 % 2 == 0 || p6.1.cos() <= -0.827, (m4 + 2)) {
        (true, 0..=2) => {
            let mut f8 = move |p9: f64| { s1 = s1.sin() + 0.48 * (p6.1 + a).atan().cos() + 0.46; s1 * p9 };
            s1 += 0.5 * (v3[0] - 0.77) / (1.0 + u2[1] * u2[1]);
            let t10 = f8(s1.tanh()) - f8(s1);
            0.5 * (-(p6.1 * p6.1)).exp().atan()
        }
        (false, _) => {
            'l13: for (i11, y12) in u2.iter().enumerate() {
                match mode(i11) {
                    Mode::Low => {
                        let w14 = &mut v3[..2];
                        s1 -= 0.71 * w14[i11 % w14.len()].sin();
                    }
                    Mode::Middle => {
                        let mut f15 = move |p16: f64| { s1 = s1.sin() + 0.44 * (p6.1 + u2[i11]).cos() + 0.68; s1 * p16 };
                        s1 += (u2[m4 % 2] + s1).tanh();
                        let t17 = f15(((u2[i11 % 2] * v3[i11 % v3.len()]) - (-(*y12))).sin()) - f15(s1);
                        s1 += 0.73 * t17.sin();
                    }
                    Mode::High => {
                        let y18 = rotate(&mut v3);
                        if m4 % 2 == 0 || v3[1] < p6.0 {
                            break 'l13;
                        } else {
                            nudge(&mut v3[1], (p6.1 - y18).tanh());
                        }
                        s1 += 0.87 * y18.sin();
                    }
                }
                s1 += 0.17 * (*y12).sin();
            }
            (v3[1] - u2[0]).tanh()
        }
        _ => {
            return 0.67 * u2[n % 2] + 0.97 * x[m4 % x.len()];
        }
    };
    0.71 * a + 0.68 * x[m4 % x.len()] + (0.5 * (v3[2] - 0.77).abs() / (1.0 + s1 * s1)) + 0.38 * s1 + 0.24 * p6.0 + 0.11 * v3[n % v3.len()] + 0.93 * u2[n % 2]
}

#[differentiable]
pub fn p0224(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.42 * (b - b).cos() + 0.19;
    let mut v2 = Vec::new();
    v2.push(0.5 * s1.max(0.37).atan());
    v2.push((b * b).ln_1p().sin());
    v2.push((x[n % x.len()] + s1).sin());
    let mut m3 = 0;
    let mut p4 = (0.5 * (-a).atan(), 0.77 * a.max(0.867).cos() + 0.43);
    m3 = (n + 2) % 5;
    let f5 = |p6: f64, q7: f64| 0.59 * (a / (1.5 + q7 * q7)).cos() + 0.88;
    let t8 = if f5((p4.1 * p4.1 + 0.3).sqrt().tanh(), 0.2) > 0.13 { f5(((0.1 * (m3 as f64)) - (v2[1] * b)).sin(), (p4.1 * p4.1 + 0.3).sqrt().tanh()) } else { f5((p4.1 * p4.1 + 0.3).sqrt().tanh(), (p4.1 * p4.1 + 0.3).sqrt().tanh()) };
    let mut k9 = 0;
    while k9 < n % 4 {
        for i10 in (0..x.len()).rev() {
            let y11;
            if (n + n) > 3 {
                let mut k12 = 0;
                let mut t13 = 1.0 + (0.96 - (a + p4.0)).sin();
                while t13 > 0.68 && k12 < 3 {
                    t13 *= 0.66;
                    k12 += 1;
                    let t16: f64 = v2.iter().take_while(|y14| **y14 > 0.803).map(|y14| (t13 * y14).tanh()).skip(1).sum();
                    let w17 = &mut v2[1..];
                    t13 += 0.88 * (t16 + w17[0]).sin();
                }
                let y18: f64;
                match (n + 3) % 4 {
                    0 => {
                        y18 = p4.1.tanh();
                    }
                    1 | 2 => {
                        y18 = (t8 * x[2]).tanh();
                    }
                    _ => {
                        y18 = (b + v2[0]).min(-0.897).tanh();
                    }
                }
                y11 = y18.max(0.947).tanh();
            } else if (n + n) > 1 {
                y11 = 0.17 * ((v2[1] + v2[2]) * a.max(0.177)).cos() + 0.15;
            } else {
                relax(&mut v2, (b * b + 0.3).sqrt().sin());
                y11 = 0.5 * (s1 * v2[1]) / (1.0 + v2[n % v2.len()] * v2[n % v2.len()]);
            }
            s1 += 0.91 * y11.sin();
        }
        k9 += 1;
    }
    0.11 * v2[k9 % v2.len()] + 0.49 * x[2] + (0.18 * (b * s1).cos() + 0.96) + 0.69 * s1 + 0.72 * b + 0.67 * v2[m3 % v2.len()] + 0.58 * p4.0
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn q0200(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.49) * ((lit(0.1) * lit(n as f64)) * a).cos() + lit(0.84);
        s1 = s1 + (lit(0.61) * staged(lit(0.5) * (x[3] + s1).atan(), lit(0.93) * (a + lit(0.52)).cos().cos() + lit(0.29), n / 2)?);
        let t4 = lit(0.5) * (a / (lit(1.5) + x[0] * x[0])) / (lit(1.0) + s1 * s1);
        let f2 = |p3: Dual| (lit(0.5) * (s1 + lit(0.37)) / (lit(1.0) + a * a)) * t4;
        let t4 = f2(t4) + lit(0.5);
        let p3 = t4.sin();
        let t5 = f2(p3 * t4);
        let mut u7 = [(t4 + t5).sin(), t4.sin(), lit(0.5) * p3 / (lit(1.0) + s1 * s1)];
        for i6 in 1..3 {
            u7 = [u7[1], u7[2], (t4 * lit(0.42)).sin()];
            match n / 2 % 4 {
                0 => {
                    let y8 = staged(lit(0.82) * (a / (lit(1.5) + s1 * s1)).max(lit(-0.957)).cos() + lit(0.71), lit(0.5) * (-(u7[0] * u7[0])).exp().atan(), (n + n))?;
                    s1 = s1 + (lit(0.65) * y8.sin());
                }
                1 => {
                    let mut k9 = 0;
                    while k9 < n / 2 {
                        k9 += 1;
                        s1 = s1 + (lit(0.21) * staged(((s1 + a) * (t5 + (lit(0.1) * lit(k9 as f64)))).sin(), ((t5 * t4) + (lit(0.1) * lit(n as f64))).sin(), k9)?);
                        let Some(y10) = positive(((t5 / (lit(1.5) + t4 * t4)) - p3.atan()).tanh()) else {
                            return Err(3);
                        };
                        s1 = lit(0.7) * s1 + lit(0.47) * y10.sin();
                    }
                }
                _ => {
                    s1 = s1 + (lit(0.92) * p3.tanh().powi(2).sin());
                }
            }
        }
        Ok(((t5 + lit(0.79)) * (t5 * u7[n % 3])).tanh())
    }

    pub fn p0200(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s11 = b.min(lit(0.717)).tanh();
        let mut u12 = [(s11 + x[n % x.len()]).sin(), (s11 + a).tanh(), s11.cos().sin()];
        let mut m13 = 0;
        u12.iter_mut().zip(x.iter()).for_each(|(y14, y15)| { if *y15 < lit(-0.203) { return; } *y14 = lit(0.5) * *y14 + lit(0.32) * (s11 + (lit(0.1) * lit(m13 as f64))).cos() + lit(0.88); });
        let mut v16 = u12.clone();
        let f17 = |p18: Dual, q19: Dual| (-b).tanh();
        let t20 = f17(lit(0.5) * a.min(lit(-0.317)) / (lit(1.0) + u12[2] * u12[2]), lit(0.5) * b / (lit(1.0) + s11 * s11)) - f17(lit(0.5) * b / (lit(1.0) + s11 * s11), lit(0.4));
        v16[n % 3] = lit(0.5) * b.atan();
        u12 = [lit(0.51) * (s11 - v16[n % 3]).cos() + lit(0.35), lit(0.5) * (s11 * t20) / (lit(1.0) + t20 * t20), lit(0.38) * (s11 * x[0]).cos() + lit(0.76)];
        let mut k21 = 0;
        let mut t22 = lit(1.0) + (s11 - u12[2]).tanh();
        let mut p23 = (lit(0.5) * (t22 + u12[0]).atan(), (s11 + t20).tanh());
        while t22 > lit(0.56) && k21 < 12 {
            t22 = t22 * (lit(0.52));
            k21 += 1;
            p23 = (p23.1, (p23.0 * s11).sin());
            let r24 = if m13 / 2 > 0 && s11.min(lit(0.247)) <= lit(-0.17) { &b } else { &v16[2] };
            let t28: Dual = v16.iter().chain(&x[..]).take(2).flat_map(|y25| { let t27 = lit(0.5) * (v16[k21 % 3] - (*r24)) / (lit(1.0) + (*r24) * (*r24)); x.iter().map(move |y26| t27 * (lit(0.5) * (r24 * t22) / (lit(1.0) + p23.1 * p23.1))) }).sum();
            nudge(&mut a, lit(0.5) * (r24 * t28) / (lit(1.0) + t22 * t22));
            s11 = s11 + (lit(0.86) * (t28 + (*r24)).sin());
        }
        for (y29, y30) in x.iter().zip(&u12) {
            let f31 = |p32: Dual| -> Dual { for k33 in 1..4 { if p32 * lit(k33 as f64) > lit(0.57) { return lit(0.5) * (v16[m13 % 3] * y30) / (lit(1.0) + p32 * p32); } } ((y29 + (*y30)) + (y30 + (*y29))).sin() };
            let t34 = f31(lit(0.5) * (t20 + (*y30)).min(lit(0.377)).atan()) * f31(lit(0.5) * (x[n % x.len()] - b) / (lit(1.0) + (*y29) * (*y29)));
            a = a + (lit(0.55) * ((*y29) + (*y30)).sin());
        }
        lit(0.82) * t20 + lit(0.68) * x[n % x.len()] + lit(0.88) * u12[k21 % 3] + lit(0.27) * a + lit(0.43) * v16[n % 3] + lit(0.59) * p23.0 + lit(0.16) * s11 + lit(0.99) * t22
    }

    pub fn q0201(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a * a).sin();
        'l3: for i2 in (0..n % 4).rev() {
            let r4 = if i2 % 2 == 1 { &a } else { &x[1] };
            s1 = s1 + (lit(0.12) * (*r4).sin());
        }
        let t5: Dual = lit(0.5) * (s1 + x[0]) / (lit(1.0) + s1 * s1);
        s1 = s1 * (lit(0.8) + lit(0.15) * x[1].min(lit(0.477)).sin());
        let f8 = |p9: Dual| -> Dual { if p9 > lit(0.23) { return lit(0.5) * (a * x[n % x.len()]) / (lit(1.0) + p9 * p9); } lit(0.51) * (a * p9).cos() + lit(0.62) };
        let t11 = f8(lit(0.5) * (t5 + s1).atan()) * f8(lit(0.5) * (a + t5) / (lit(1.0) + x[0] * x[0]));
        let e12: Result<Dual, u8> = match n % 3 { 0 => Err(2), _ => Ok((t5 * a).tanh()) };
        Some((s1 * s1).ln_1p().tanh())
    }

    pub fn p0201(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s13 = lit(0.15) * (-b).cos() + lit(0.74);
        let mut v14 = x.to_vec();
        let mut k15 = 0;
        let mut t16 = lit(1.0) + (lit(0.5) * a.max(lit(-0.887)).atan());
        'l17: while t16 > lit(0.79) && k15 < 12 {
            t16 = t16 * (lit(0.64));
            k15 += 1;
            v14.swap(k15 % 4, 1);
            let mut k18 = 0;
            let mut t19 = lit(0.76) * (s13 - s13).cos() + lit(0.21);
            while {
                k18 += 1;
                t19 = lit(0.70) * t19 + (lit(0.5) * t16.max(lit(0.867)) / (lit(1.0) + t19 * t19));
                k18 < 7 && t19 > -lit(0.57)
            } {
                let y20 = drain(&mut s13);
                if k15 % 3 != 1 {
                    let mut k21 = 0;
                    let mut t22 = lit(0.66) * (-x[n % x.len()]).cos() + lit(0.16);
                    let mut p23 = ((y20 + t16.min(lit(-0.907))).sin(), (v14[0] - lit(0.11)).sin());
                    while {
                        k21 += 1;
                        t22 = lit(0.72) * t22 + (t19 * t16).tanh();
                        k21 < 3 && t22 > -lit(0.65)
                    } {
                        p23 = (p23.1, (p23.0 * (t22 - b)).sin());
                        let t26 = (-x[k18 % x.len()]).tanh();
                        let f24 = |p25: Dual| (lit(0.98) * (t22 + p25).cos() + lit(0.61)) * t26;
                        let t26 = f24(t26) + lit(0.5);
                        let p25 = t26.sin();
                        let t27 = f24(p25 * t26);
                        t19 = t19 + (lit(0.61) * (t26 + p25).sin());
                    }
                    s13 = s13 + (lit(0.68) * (t22 + p23.1).sin());
                } else {
                    v14[0] = lit(0.87) * (t16 + t19).cos() + lit(0.34);
                }
                t19 = t19 - (lit(0.18) * y20.sin());
            }
            s13 = s13 + (lit(0.59) * t19.sin());
        }
        lit(0.52) * v14[2] + lit(0.79) * x[1] + (lit(0.35) * (b * b).cos() + lit(0.86)) + lit(0.33) * v14[n % v14.len()] + lit(0.52) * s13 + lit(0.19) * t16
    }

    pub fn p0202(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.55) * b.max(lit(-0.227)).cos() + lit(0.84);
        match first_above(x, lit(0.75)) {
            Some(y2) => {
                let mut k3 = 0;
                let y4 = loop {
                    k3 += 1;
                    if k3 > n / 2 {
                        break (a - a).tanh();
                    }
                    if n > 0 {
                        let (t8, t9) = x.iter().skip(1).fold(((b * y2).tanh(), lit(1.0)), |(p6, q7), y5| (p6 + (lit(0.5) * (x[2] + a) / (lit(1.0) + (*y5) * (*y5))), q7 * p6));
                        let (t8, t9) = (t8.tanh(), t9.sin());
                        b = b + (lit(0.78) * (t8 + t9).sin());
                    }
                    let r10 = if a + a <= lit(0.497) { &a } else { &s1 };
                    let y20 = match k3 + 1 {
                        ..=2 => {
                            let y11 = soften(lit(0.28) * (y2 * r10).cos() + lit(0.75));
                            let t14 = lit(0.96) * ((lit(0.81) * x[k3 % x.len()]) * r10).cos() + lit(0.87);
                            let f12 = |p13: Dual| (lit(0.38) * ((b - lit(0.77)).abs() * p13).cos() + lit(0.33)) * t14;
                            let t14 = f12(t14) + lit(0.5);
                            let p13 = t14.sin();
                            let t15 = f12(p13 * t14);
                            lit(0.69) * ((p13 / (lit(1.5) + y11 * y11)) - lit(0.77)).abs().cos() + lit(0.34)
                        }
                        3.. => {
                            let f16 = |p17: Dual| (y2 + lit(0.26)).sin();
                            let t19 = x.iter().map(|y18| f16(*y18)).sum::<Dual>();
                            let t19 = t19 - t19.tanh();
                            lit(0.5) * ((y2 + r10) - lit(0.77)).abs().atan()
                        }
                    };
                    b = b + (lit(0.93) * (y20 + (*r10)).sin());
                };
                s1 = s1 + (lit(0.39) * (y4 + y2).sin());
            }
            None => {
                s1 = s1 + (lit(0.15) * (lit(0.5) * ((s1 - lit(0.77)).abs() / (lit(1.5) + x[0] * x[0])) / (lit(1.0) + s1 * s1)));
            }
        }
        lit(0.95) * a + lit(0.52) * x[n % x.len()] + lit(0.38) * b + lit(0.18) * s1
    }

    pub fn p0203(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.36) * ((b + x[n % x.len()]) + (a - (lit(0.1) * lit(n as f64)))).cos() + lit(0.93);
        let mut v2 = vec![lit(0.5) * x[n % x.len()].tanh().powi(2).atan(), lit(0.67) * (-a).cos() + lit(0.66), (a.max(lit(-0.497)) + (s1 * b)).tanh(), ((-(b * b)).exp() - (lit(0.32) + s1)).tanh()];
        let mut m3 = 0;
        let o4 = if !((m3 + 2) <= 4) { Some(lit(0.65) * (lit(0.54) - s1).cos() + lit(0.63)) } else { None };
        let t5 = std::mem::replace(&mut s1, (x[2] * x[x.len() - 1]).sin());
        v2[..2].fill(lit(0.5) * ((b * t5) + (t5 + b)).atan());
        {
            let w6 = &mut v2[1..];
            let mut v8 = w6.iter().skip(1).map(|y7| lit(0.5) * (b + lit(0.78)) / (lit(1.0) + t5 * t5)).collect::<Vec<_>>();
            v8.push((x[n % x.len()] * s1).tanh());
            s1 = s1 + (lit(0.43) * (w6[n % w6.len()] + v8[n % v8.len()]).sin());
        }
        v2.iter_mut().zip(x.iter().step_by(2)).for_each(|(y9, y10)| { if *y10 < lit(0.763) { return; } *y9 = lit(0.5) * *y9 + ((t5 - s1) * (lit(0.1) * lit(n as f64))).tanh(); });
        match ((m3 + n) % 2, n % 3) {
            (0, 0) => {
                let y15 = match (staged(lit(0.5) * (-v2[n % v2.len()]).atan().atan(), s1.tanh().powi(2).tanh(), (m3 + 2)), (m3 + 3) % 3) {
                    (_, 0) => lit(0.5) * ((t5 + a) * (t5 + a)).ln_1p().atan(),
                    (Ok(y13), k12) => {
                        let Ok(y14) = staged(y13.tanh(), (t5 + y13).sin(), m3 / 2) else {
                            return lit(0.56) * y13 + lit(0.27) * x[n % x.len()];
                        };
                        lit(0.5) * (s1.tanh().powi(3) + lit(0.91)).atan()
                    }
                    _ => lit(0.5) * a.min(lit(-0.977)) / (lit(1.0) + s1 * s1),
                };
                let y16 = rotate(&mut v2[..2]);
                b = lit(0.7) * b + lit(0.88) * (y15 + y16).sin();
            }
            (1, k11) => {
                if let Ok(y17) = staged(lit(0.64) * (-b).cos() + lit(0.12), ((x[0] - lit(0.77)).abs() + (b + v2[n % v2.len()])).sin(), m3 / 2) {
                    'l19: for y18 in [lit(0.5) * (t5 * a) / (lit(1.0) + t5 * t5), lit(0.5) * (-(b + x[1])).atan()] {
                        if lit(0.19) - y18 >= lit(0.697) {
                            break 'l19;
                        }
                        b = lit(0.7) * b + lit(0.14) * y18.sin();
                    }
                    s1 = s1 + (lit(0.12) * y17.sin());
                }
            }
            _ => {
                s1 = s1 + (lit(0.62) * (s1 - lit(0.77)).abs().sin());
            }
        }
        lit(0.73) * t5 + lit(0.41) * x[2] + lit(0.32) * s1 + lit(0.88) * b + lit(0.31) * v2[m3 % v2.len()]
    }

    pub fn p0204(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (a + lit(0.42)).tanh();
        let mut u2 = [x[n % x.len()].atan().sin(); 2];
        let mut v3 = Vec::new();
        v3.push(lit(0.5) * a.atan());
        v3.push(x[2].max(lit(-0.387)).sin());
        v3.push(lit(0.5) * s1.min(lit(0.967)) / (lit(1.0) + a * a));
        let mut m4 = (n + 3);
        let mut o5: Option<Dual> = None;
        v3 = vec![lit(0.5) * (-(u2[0] / (lit(1.5) + a * a))) / (lit(1.0) + u2[0] * u2[0]); 4];
        let f6 = |p7: Dual| lit(0.29) * v3[0].sin().cos() + lit(0.95);
        let t9 = x.iter().filter(|y8| f6(**y8) > lit(0.11)).fold(lit(0.4), |s, y8| s * f6(*y8));
        for (y10, y11) in u2.iter().zip(x.iter()) {
            o5 = Some(lit(0.47) * (((*y10) * lit(0.38)) / (lit(1.5) + t9 * t9)).cos() + lit(0.49));
            let f12 = |p13: Dual, q14: Dual| lit(0.5) * ((*y11) / (lit(1.5) + b * b)) / (lit(1.0) + s1 * s1);
            let t15 = if f12(lit(0.5) * ((*y10) + (*y10)) / (lit(1.0) + v3[2] * v3[2]), lit(0.2)) > lit(0.13) { f12(lit(0.5) * v3[n % v3.len()].cos().atan(), lit(0.5) * ((*y10) + (*y10)) / (lit(1.0) + v3[2] * v3[2])) } else { f12(lit(0.5) * ((*y10) + (*y10)) / (lit(1.0) + v3[2] * v3[2]), lit(0.5) * ((*y10) + (*y10)) / (lit(1.0) + v3[2] * v3[2])) };
            s1 = lit(0.7) * s1 + lit(0.93) * (t15 + (*y11)).sin();
        }
        let w16 = &v3[1..];
        u2[0] = (v3[1] / (lit(1.5) + t9 * t9)).tanh();
        let t20: Dual = w16.iter().scan((w16[m4 % w16.len()] * t9).tanh(), |s19, y17| { *s19 = lit(0.5) * *s19 + ((-((*y17) * (*y17))).exp() * lit(0.84)).tanh(); Some(s19.sin()) }).sum();
        lit(0.94) * v3[v3.len() - 1] + lit(0.47) * x[n % x.len()] + (lit(0.5) * t9.cos().max(lit(0.147)).atan()) + lit(0.16) * s1 + lit(0.35) * u2[1]
    }

    pub fn q0205(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[n % x.len()] - x[1]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let y2 = lit(0.12) * first_above(&x[..2], lit(0.24))?.sin();
        a = a + (lit(0.95) * chained(lit(0.5) * (a.max(lit(0.487)) - lit(0.77)).abs().atan(), (x[n % x.len()] * lit(0.32)).sin())?);
        let y3 = {
            let y4 = lit(0.46) * chained(lit(0.97) * (s1 + x[n % x.len()]).cos() + lit(0.74), (y2 * x[0]).tanh())?.sin();
            let mut f5 = |p6: Dual| { s1 = lit(0.5) * s1 + ((a / (lit(1.5) + a * a)) - (y4 / (lit(1.5) + y2 * y2))).sin(); s1 * p6 };
            let t7 = f5(y4.max(lit(0.337)).tanh()) + lit(0.5) * f5(lit(0.7));
            (t7 + a).sin()
        };
        let y8 = chained(((y2 + a) + (y3 - y2)).sin(), (x[n % x.len()] + lit(0.46)).tanh())?;
        let y11 = match staged((s1 - x[n % x.len()]).tanh(), (y2 + y8).sin(), n) {
            Ok(y9) => lit(0.5) * ((y8 - x[n % x.len()]) + (y3 - lit(0.77)).abs()) / (lit(1.0) + x[0] * x[0]),
            Err(_) => y3.min(lit(-0.677)).sin(),
        };
        'l13: for i12 in (0..n / 2).rev() {
            let y14 = lit(0.15) * chained(((y2 + y3) * (y3 - y3)).sin(), lit(0.79) * (a / (lit(1.5) + y3 * y3)).cos() + lit(0.62))?.sin();
            a = a + (lit(0.66) * y14.sin());
        }
        Some((x[x.len() - 1] - y3).tanh().powi(3).tanh())
    }

    pub fn p0205(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s15 = lit(0.5) * (-(a * a)).exp() / (lit(1.0) + a * a);
        let mut v16 = x.to_vec();
        let mut m17 = 0;
        let o18 = if n % 2 == 0 { Some(lit(0.5) * (a - s15).atan()) } else { None };
        let mut p20 = (lit(0.23) * (a + v16[0]).cos() + lit(0.73), (x[m17 % x.len()].max(lit(0.497)) + (s15 + x[n % x.len()])).sin());
        'l21: for y19 in v16.iter_mut() {
            p20 = (p20.1, (p20.0 * p20.0.atan()).sin());
            std::mem::swap(y19, &mut a);
            for y22 in x.iter() {
                let y38 = match (n + 1) % 4 {
                    0 => {
                        let t27: Dual = x.iter().step_by(2).zip(x.iter().step_by(2)).enumerate().map(|(i25, (y23, y26))| (lit(0.59) * (a + (*y23)).cos() + lit(0.91)) * y26 * lit(i25 as f64)).sum::<Dual>().tanh();
                        let mut u28 = [s15.cos().tanh(), ((x[3] + p20.0) * (a - p20.0)).sin()];
                        let mut v29 = u28.clone();
                        (p20.1.max(lit(0.127)) + (p20.0 - lit(0.97))).tanh()
                    }
                    1 => {
                        if s15 + (*y22) < lit(0.437) {
                            let mut u30 = [(a * (*y19)).sin(), y19.sin(), lit(0.16) * (-p20.1).cos() + lit(0.11), (((*y19) * y22) * (a - lit(0.15))).tanh()];
                            u30.iter_mut().zip(x.iter()).for_each(|(y31, y32)| { if *y32 < lit(0.533) { return; } *y31 = lit(0.5) * *y31 + lit(0.77) * ((*y19) / (lit(1.5) + p20.0 * p20.0)).cos() + lit(0.18); });
                            a = a + (lit(0.11) * u30[1].sin());
                            continue 'l21;
                        }
                        lit(0.5) * ((*y22) * y22) / (lit(1.0) + (*y19) * (*y19))
                    }
                    _ => {
                        let y37 = match checked(lit(0.91) * ((p20.0 + (lit(0.1) * lit(m17 as f64))) + y22).cos() + lit(0.81), n) { Ok(t) => lit(0.32) * t, Err(k) => lit(0.1) * lit(k as f64) };
                        lit(0.5) * (-s15) / (lit(1.0) + p20.1 * p20.1)
                    }
                };
                a = a + (lit(0.46) * ((*y22) + y38).sin());
            }
            a = a + (lit(0.11) * (*y19).sin());
        }
        lit(0.48) * v16[3] + lit(0.63) * x[2] + lit(0.77) * s15 + lit(0.66) * p20.0 + lit(0.13) * v16[0] + lit(0.96) * a
    }

    pub fn p0206(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.41) * ((b * lit(0.23)) * ((lit(0.1) * lit(n as f64)) + b)).cos() + lit(0.32);
        let mut u2 = [(s1 + s1).max(lit(-0.137)).tanh(), s1.tanh().powi(2).tanh(), lit(0.58) * ((x[0] + s1) - (s1 + b)).cos() + lit(0.79)];
        let mut v3 = x.to_vec();
        let mut m4 = (n + 3);
        match m4 % 4 {
            0 | 3 => {
                let mut m5 = (n + n);
                s1 = s1 + (lit(0.22) * blend(&x[n % x.len()], &s1));
                u2.swap(2, 1);
            }
            _ => {
                let mut f6 = |p7: Dual| { s1 = lit(0.5) * s1 + lit(0.63) * (b + p7).cos() + lit(0.42); s1 * p7 };
                let t8 = f6(lit(0.5) * (x[1] - a).atan()) + lit(0.5) * f6(lit(0.7));
                std::mem::swap(&mut s1, &mut v3[2]);
                u2[n % 3] = u2[n % 3] * (lit(0.8) + lit(0.15) * (a + lit(0.76)).sin());
                s1 = s1 - (lit(0.91) * t8.sin());
            }
        }
        v3[3] = v3[3] / (lit(1.1) + (u2[m4 % 3] * x[2]) * (u2[m4 % 3] * x[2]));
        let mut f9 = move |p10: Dual| { s1 = s1.sin() + lit(0.83) * u2[1].min(lit(0.737)).cos() + lit(0.41); s1 * p10 };
        s1 = s1 + ((a + s1).tanh());
        let t11 = f9((x[m4 % x.len()] / (lit(1.5) + u2[2] * u2[2])).sin()) - f9(s1);
        lit(0.53) * t11 + lit(0.21) * x[3] + (lit(0.5) * (s1.max(lit(-0.927)) + (t11 * s1)) / (lit(1.0) + v3[0] * v3[0])) + lit(0.87) * v3[1] + lit(0.48) * s1 + lit(0.73) * u2[0]
    }

    pub fn p0207(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.62) * (a - x[0]).cos() + lit(0.61);
        let mut v2 = Vec::new();
        v2.push(lit(0.84) * (x[2] + x[n % x.len()]).cos() + lit(0.78));
        v2.push(lit(0.17) * (a - lit(0.73)).cos() + lit(0.97));
        v2.push(lit(0.41) * (a.min(lit(-0.717)) + (-s1)).cos() + lit(0.48));
        let mut o3: Option<Dual> = None;
        for (y4, y5) in v2.iter_mut().zip(x) {
            if (n + n) % 2 == 0 || a * lit(0.35) > lit(0.207) {
                match n {
                    ..=2 => {
                        match n + n {
                            k8 @ 1..=3 => {
                                let t11: Dual = x.iter().take(3).map(|y9| lit(0.5) * ((y9 - (*y4)) * ((*y4) * y5)).atan()).product();
                                let t11 = t11 * lit(0.72);
                                s1 = s1 + (lit(0.56) * t11.sin());
                            }
                            _ => {
                                let t15: Dual = x.iter().step_by(2).scan(lit(0.92) * ((*y4).min(lit(0.657)) - (s1 - lit(0.77)).abs()).cos() + lit(0.61), |s14, y12| { *s14 = lit(0.5) * *s14 + lit(0.5) * (lit(0.86) + (*y12)) / (lit(1.0) + (*y4) * (*y4)); Some(s14.sin()) }).take(2).sum();
                                s1 = s1 + (lit(0.87) * t15.sin());
                            }
                        }
                    }
                    3.. => {
                        let y17 = match n + 2 {
                            k16 @ 1..=3 => (a * y5).sin(),
                            _ => {
                                continue;
                            }
                        };
                        s1 = s1 - (lit(0.66) * y17.sin());
                    }
                }
            } else if (n + n) > 2 && lit(0.29) + s1 <= lit(-0.127) {
                s1 = s1 + (lit(0.47) * (lit(0.5) * ((*y4) + lit(0.66)) / (lit(1.0) + (*y4) * (*y4))));
            } else if (n + n) > 0 && a - (*y4) > lit(0.677) {
                *y4 = *y4 + (lit(0.88) * (x[0] / (lit(1.5) + (*y4) * (*y4))).tanh());
            } else {
                s1 = s1 + (lit(0.66) * (lit(0.72) * ((*y4) - (*y5)).cos() + lit(0.33)));
            }
            s1 = s1 + (lit(0.15) * ((*y4) + (*y5)).sin());
        }
        lit(0.83) * x[3] + (a + lit(0.24)).tanh() + lit(0.79) * v2[0] + lit(0.92) * s1
    }

    pub fn q0208(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.79) * (x[n % x.len()] * lit(0.97)).cos() + lit(0.74);
        s1 = s1 + (lit(0.44) * chained(lit(0.5) * (a * a).atan(), lit(0.5) * ((lit(0.45) * a) * (a * s1)).atan())?);
        let mut stack2: Vec<usize> = (0..n).collect();
        while let Some(i3) = stack2.pop() {
            if i3 > 1 {
                stack2.push(i3 / 2);
            }
            let mut k4 = 0;
            let mut p6 = (lit(0.5) * (x[0] + s1).atan(), lit(0.5) * ((a * (lit(0.1) * lit(i3 as f64))) / (lit(1.5) + s1 * s1)).atan());
            let y5 = loop {
                k4 += 1;
                if k4 > n {
                    break lit(0.5) * (a + x[n % x.len()]).atan();
                }
                p6 = (p6.1, (p6.0 * (x[1] + a)).sin());
                match chained((p6.1 * a).sin(), (-p6.0).sin()) {
                    Some(y7) => {
                        p6 = (lit(0.5) * p6.1 / (lit(1.0) + y7 * y7), p6.0);
                        let y8 = chained(lit(0.5) * (s1 - a).atan(), (y7 + s1).tanh())?;
                        s1 = s1 + (lit(0.63) * (y8 + y7).sin());
                    }
                    None => {
                        let y9 = chained(lit(0.41) * (a + s1).cos() + lit(0.44), (x[1] + p6.1).sin())?;
                        let t11: Dual = (0..n.min(4)).filter(|k10| k10 % 2 == 1).map(|k10| (lit(0.5) * p6.0 / (lit(1.0) + p6.0 * p6.0)) * lit(k10 as f64)).sum();
                        s1 = s1 + (lit(0.89) * (t11 + y9).sin());
                    }
                }
            };
            s1 = s1 + (lit(0.54) * (y5 + p6.1).sin());
        }
        Some(x[0].min(lit(0.237)).sin())
    }

    pub fn p0208(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = (-a).tanh();
        let mut o13 = Some((-a).sin());
        for y14 in x {
            let r15 = if (*y14) / (lit(1.5) + s12 * s12) <= lit(-0.257) { &s12 } else { &x[0] };
            let t20: Dual = x.iter().skip(1).skip_while(|y18| **y18 > lit(0.803)).map(|y18| (s12 * a).sin()).take(2).sum();
            for y21 in [lit(0.5) * (-(y14 * b)).atan(), ((*r15) - (*r15)).tanh()] {
                let mut k22 = 0;
                'l23: while k22 < n % 3 {
                    k22 += 1;
                    let t24: Dual = lit(0.52) * (t20 * lit(0.58)).cos() + lit(0.33);
                    let t27: Dual = x.iter().step_by(2).map(|y25| { if *y25 > lit(0.433) { return (a * lit(0.73)).tanh(); } lit(0.5) * y25 }).take(2).sum();
                    a = a + (lit(0.36) * (t27 + t24).sin());
                }
                a = a + (lit(0.73) * y21.sin());
            }
            a = a + (lit(0.37) * (t20 + (*r15)).sin());
        }
        lit(0.58) * b + lit(0.38) * x[1] + lit(0.56) * s12 + lit(0.74) * a
    }

    pub fn p0209(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + x[0] * x[0])) / (lit(1.0) + a * a);
        let mut u2 = [lit(0.5) * (s1 + lit(0.94)) / (lit(1.0) + a * a), lit(0.93) * (s1 - x[3]).cos() + lit(0.25), (-a.min(lit(0.177))).tanh(), lit(0.66) * (x[n % x.len()] + lit(0.24)).cos() + lit(0.64)];
        let mut v3 = x.to_vec();
        let t6: Dual = v3.iter().skip(1).map(|y4| lit(0.5) * u2[n % 4].min(lit(-0.847)) / (lit(1.0) + s1 * s1)).sum();
        add_scaled(&mut u2[1..], &v3[..2], ((v3[n % v3.len()] + lit(0.12)) * v3[n % v3.len()].cos()).sin());
        u2[n % 4] = (u2[3] * x[1]).sin();
        v3[n % 4] = lit(0.5) * x[n % x.len()].atan();
        add_scaled(&mut u2[..2], x, lit(0.61) * ((lit(0.1) * lit(n as f64)) * s1.min(lit(0.67))).cos() + lit(0.88));
        u2[n % 4] = (-s1).sin();
        lit(0.58) * u2[n % 4] + lit(0.12) * x[2] + (lit(0.5) * ((x[x.len() - 1] / (lit(1.5) + u2[3] * u2[3])) - (u2[n % 4] * lit(0.18))).atan()) + lit(0.63) * u2[2] + lit(0.36) * v3[2] + lit(0.82) * s1
    }

    pub fn q0210(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[0] - (lit(0.1) * lit(n as f64))) + (a * a)) / (lit(1.0) + x[1] * x[1]);
        let Ok(y2) = staged(((s1 * a) - (s1 - s1)).sin(), (x[1] * s1).tanh(), n) else {
            return lit(0.57) * a + lit(0.57) * x[2] + (lit(0.77) - a).sin();
        };
        let y5 = match mode(n) {
            Mode::Middle | Mode::High => (lit(0.53) - x[n % x.len()]).sin(),
            Mode::Low => {
                s1 = s1 / (lit(1.1) + (x[3] - y2) * (x[3] - y2));
                let mut v4 = x.iter().skip(1).map(|y3| lit(0.5) * (x[n % x.len()] + (*y3)).atan()).collect::<Vec<_>>();
                v4.push(lit(0.5) * (y2 * y2) / (lit(1.0) + y2 * y2));
                lit(0.92) * (a + lit(0.26)).cos() + lit(0.77)
            }
        };
        let t7: Dual = x.iter().chain(&x[..]).map(|y6| lit(0.5) * (y2 + y5).atan()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| ((y5 / (lit(1.5) + a * a)) * (-y5)).sin());
        lit(0.59) * a + lit(0.92) * x[0] + lit(0.66) * s1
    }

    pub fn p0210(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.5) * b / (lit(1.0) + a * a);
        let mut u9 = [lit(0.5) * (a + b).atan(); 2];
        let mut v10 = Vec::new();
        v10.push(lit(0.5) * ((b + s8) * x[0].sin()).atan());
        v10.push(lit(0.5) * (-b).max(lit(-0.527)) / (lit(1.0) + a * a));
        v10.push(lit(0.55) * (lit(0.62) + a).cos() + lit(0.22));
        let mut o11 = Some(lit(0.5) * (a * v10[v10.len() - 1]) / (lit(1.0) + s8 * s8));
        add_scaled(&mut u9[..2], &v10[..2], lit(0.79) * x[2].max(lit(0.917)).cos() + lit(0.63));
        let t14: Dual = u9.iter().rev().map(|y12| lit(0.5) * (v10[n % v10.len()] - a) / (lit(1.0) + (*y12) * (*y12))).product();
        u9[n % 2] = lit(0.64) * ((-v10[0]) + lit(0.78)).cos() + lit(0.53);
        {
            let (w15, w16) = v10.split_at_mut(2);
            w15[0] = w16[0] * s8;
            {
                let w17 = &mut u9[..2];
                let mut u18 = [((-w16[0]) + (t14 - b)).tanh(), lit(0.5) * (-(b * b)).exp().atan(), lit(0.5) * (w17[0] + a).cos() / (lit(1.0) + t14 * t14)];
                let mut v19 = u18.clone();
                relax(&mut w17[1..], lit(0.13) * (v19[1] - w16[n % w16.len()]).cos() + lit(0.49));
                s8 = lit(0.7) * s8 + lit(0.74) * (u18[n % 3] + v19[n % 3]).sin();
            }
            s8 = s8 + (lit(0.64) * (w15[1] + w16[0]).sin());
        }
        lit(0.12) * u9[0] + (lit(0.5) * (a * u9[n % 2]) / (lit(1.0) + v10[1] * v10[1])) + lit(0.78) * s8 + lit(0.88) * v10[0] + lit(0.19) * u9[n % 2]
    }

    pub fn p0211(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[n % x.len()] + x[3]) + b.min(lit(-0.997))).atan();
        let mut v2 = x.to_vec();
        let mut m3 = 0;
        let mut o4 = Some(lit(0.5) * ((lit(0.1) * lit(n as f64)) * s1).atan());
        let (t5, mut s6) = (lit(0.5) * (-s1).atan(), ((x[1] / (lit(1.5) + v2[3] * v2[3])) - lit(0.77)).abs().tanh());
        let y7 = weighted(x, &v2, n);
        let y8 = mean(x);
        let mut k9 = 0;
        let mut t10 = lit(1.0) + (lit(0.5) * (t5 - lit(0.57)) / (lit(1.0) + t5 * t5));
        while t10 > lit(0.93) && k9 < 12 {
            t10 = t10 * (lit(0.67));
            k9 += 1;
            let mut k11 = 0;
            while k11 < n / 2 {
                k11 += 1;
                let t14: Dual = x[1..].iter().map(|y12| lit(0.5) * (y7 - (*y12)) / (lit(1.0) + y8 * y8)).product();
                let y16 = match m3 / 2 % 4 {
                    2 => ((t14 - t14) - (x[1] - y8)).sin(),
                    0 | 1 => {
                        o4 = Some(lit(0.97) * y7.cos().cos() + lit(0.68));
                        let Ok(y15) = staged(lit(0.5) * (t14.max(lit(-0.287)) - t14.max(lit(-0.517))).atan(), (t10 * lit(0.78)).tanh(), (k11 + n)) else {
                            continue;
                        };
                        x[k11 % x.len()].max(lit(0.207)).sin()
                    }
                    _ => (s6 + y8).sin(),
                };
                s1 = s1 + (lit(0.25) * (y16 + t14).sin());
            }
        }
        lit(0.34) * t5 + lit(0.63) * x[0] + lit(0.26) * t10 + lit(0.98) * s6 + lit(0.65) * v2[3] + lit(0.34) * s1
    }

    pub fn p0212(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[0].max(lit(-0.377)).atan();
        let mut o2: Option<Dual> = None;
        let f3 = |p4: Dual| -> Dual { for k5 in 1..4 { if p4 * lit(k5 as f64) > lit(0.57) { return lit(0.5) * (s1 - a).atan(); } } lit(0.5) * (x[x.len() - 1] / (lit(1.5) + s1 * s1)).atan() };
        let t6 = f3(lit(0.5) * (a * a + lit(0.3)).sqrt().atan()) * f3(((s1 * a) * (s1 * a)).ln_1p().sin());
        let mut u7 = [lit(0.5) * (a - s1).max(lit(0.827)) / (lit(1.0) + s1 * s1), lit(0.5) * (t6 - t6).cos() / (lit(1.0) + x[1] * x[1]), (x[0] + s1).tanh()];
        let mut v8 = u7.clone();
        for (y9, y10) in u7.iter().zip(x.iter()) {
            let t13: Dual = u7.iter().chain(&x[..]).skip_while(|y11| **y11 > lit(0.763)).map(|y11| (lit(0.44) + (v8[n % 3] / (lit(1.5) + (*y11) * (*y11)))).sin()).skip(1).sum();
            match (n + n) % 4 {
                0 | 3 => {
                    let t18: Dual = u7.iter().zip(u7.iter().skip(1)).enumerate().map(|(i16, (y14, y17))| ((*y9).tanh()) * y17 * lit(i16 as f64)).sum::<Dual>().tanh();
                    let mut m19 = 0;
                    let t22: Dual = u7.iter().rev().filter_map(|y20| if *y20 > lit(-0.93) { Some((-t13).sin()) } else { None }).take(2).sum();
                    s1 = s1 + (lit(0.57) * (t22 + t18).sin());
                }
                _ => {
                    let t25: Dual = x.iter().chain(&x[..]).filter_map(|y23| if *y23 > lit(-0.673) { Some(lit(0.5) * (lit(0.95) * ((*y10) * y23)).atan()) } else { None }).sum();
                    {
                        let w26 = &mut v8[..2];
                        for y27 in w26.iter_mut() {
                            let w28 = &x[2..4];
                            s1 = s1 + (lit(0.73) * ((*y27) + w28[1]).sin());
                        }
                        s1 = s1 + (lit(0.39) * w26[n % w26.len()].sin());
                    }
                    s1 = s1 + (lit(0.61) * t25.sin());
                }
            }
            s1 = s1 + (lit(0.17) * ((*y10) + (*y9)).sin());
        }
        lit(0.13) * v8[1] + lit(0.71) * x[n % x.len()] + (lit(0.5) * (t6 * u7[2]).min(lit(-0.357)).atan()) + lit(0.94) * v8[n % 3] + lit(0.23) * u7[0] + lit(0.24) * s1
    }

    pub fn p0213(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.47) * (x[n % x.len()] + lit(0.14)).cos() + lit(0.47);
        let mut v2 = x.to_vec();
        let t5: Dual = x.iter().copied().fold(lit(-0.77), Dual::max);
        let t9: Dual = x.iter().rev().take(2).flat_map(|y6| { let t8 = lit(0.5) * (v2[3].min(lit(-0.317)) + (b * a)) / (lit(1.0) + s1 * s1); x.iter().map(move |y7| t8 * ((b + b).tanh())) }).take(2).sum();
        let t12 = lit(0.5) * s1.max(lit(-0.677)) / (lit(1.0) + t5 * t5);
        let f10 = |p11: Dual| ((t12 + p11).sin()) * t12;
        let t12 = f10(t12) + lit(0.5);
        let p11 = t12.sin();
        let t13 = f10(p11 * t12);
        v2.iter_mut().zip(x.iter().step_by(2)).for_each(|(y14, y15)| { *y14 = lit(0.5) * *y14 + lit(0.58) * ((*y15) + y15).min(lit(-0.577)).cos() + lit(0.61); });
        v2[n % 4] = v2[n % 4] / (lit(1.1) + (t9 + t9) * (t9 + t9));
        v2.iter_mut().zip(x.iter()).for_each(|(y16, y17)| { *y16 = lit(0.5) * *y16 + lit(0.5) * (t9 + lit(0.73)).atan(); });
        let t20: Dual = v2.iter().chain(&v2[..]).skip_while(|y18| **y18 > lit(-0.323)).map(|y18| lit(0.5) * p11.sin().atan()).take(2).sum();
        {
            let w21 = &mut v2[1..];
            let t24: Dual = x.iter().fold(lit(0.5) * (t12 + t20) / (lit(1.0) + t13 * t13), |s23, y22| lit(0.5) * s23 + lit(0.5) * (-t20) / (lit(1.0) + t20 * t20));
            b = b + (lit(0.52) * (w21[n % w21.len()] + t24).sin());
        }
        lit(0.82) * t20 + lit(0.32) * x[n % x.len()] + lit(0.87) * s1 + lit(0.64) * v2[1] + lit(0.16) * b
    }

    pub fn q0214(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.73) * x[n % x.len()].max(lit(0.437)).cos() + lit(0.18);
        let y2 = lit(0.16) * first_above(&x[..2], lit(0.62))?.sin();
        let y3 = chained(lit(0.57) * s1.min(lit(-0.207)).cos() + lit(0.33), (y2 + s1).tanh())?;
        let t5: Dual = x.iter().find_map(|y4| if *y4 > lit(-0.683) { Some(lit(0.5) * ((a + y3) * (x[3] / (lit(1.5) + s1 * s1))).atan()) } else { None }).unwrap_or(y2.sin().cos().tanh());
        let t6 = y2.sin();
        let mut u9 = [lit(0.98) * (t5 * t6).cos() + lit(0.87), (lit(0.98) + (-(t5 * t5)).exp()).sin(), (t6 + t6).sin()];
        for (i7, y8) in x.iter().enumerate() {
            u9 = [u9[1], u9[2], lit(0.39) * (t5 / (lit(1.5) + a * a)).cos() + lit(0.55)];
            let Ok(y10) = checked(y2.max(lit(-0.917)).sin(), (n + 3)) else {
                break;
            };
            if i7 / 2 > 4 && t5 - y10 > y3 {
                s1 = s1 / (lit(1.1) + (t6 + (lit(0.1) * lit(i7 as f64))) * (t6 + (lit(0.1) * lit(i7 as f64))));
            } else if !((i7 + n) <= 4) {
                s1 = s1 + (lit(0.49) * (lit(0.5) * ((*y8) + (lit(0.1) * lit(i7 as f64))).atan()));
            } else if i7 / 2 % 3 != 2 {
                s1 = s1 + (lit(0.23) * (lit(0.5) * (y10 * y8).atan()));
            } else {
                s1 = s1 + (lit(0.55) * (lit(0.5) * ((a * t5) + (lit(0.55) * (*y8))) / (lit(1.0) + y2 * y2)));
            }
            s1 = s1 + (lit(0.18) * ((*y8) + y10).sin());
        }
        Some(((y3 + lit(0.49)) - (t6 * t6)).sin())
    }

    pub fn p0214(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s11 = (x[3] - x[2]).tanh();
        let mut m12 = 0;
        let t14: Dual = if x.iter().any(|y13| *y13 > lit(-0.93)) { lit(0.46) * (x[n % x.len()] - x[3]).cos() + lit(0.34) } else { lit(0.5) * a };
        let t17: Dual = x.iter().skip(1).take_while(|y15| **y15 > lit(-0.633)).map(|y15| a.sin().sin()).take(2).sum();
        let t20: Dual = x.iter().chain(&x[..]).filter_map(|y18| if *y18 > lit(0.243) { Some(lit(0.43) * (t17 * t14).cos() + lit(0.92)) } else { None }).take(2).sum();
        let mut k22 = 0;
        let mut u21 = [(t20 * x[n % x.len()]).sin(), (a + t14).sin(), lit(0.16) * ((x[3] * s11) - (s11 + t20)).cos() + lit(0.43)];
        while k22 < n.min(4) {
            k22 += 1;
            u21 = [u21[1], u21[2], lit(0.18) * (t14.sin() * (t14 + t14)).cos() + lit(0.83)];
            let mut o23: Option<Dual> = None;
            let mut k24 = 0;
            let y25 = loop {
                k24 += 1;
                if k24 > 3 {
                    break lit(0.5) * (t20 + u21[2]) / (lit(1.0) + u21[1] * u21[1]);
                }
                for i26 in 0..=1 {
                    u21.swap(m12 % 3, 2);
                }
            };
            s11 = lit(0.7) * s11 + lit(0.88) * y25.sin();
        }
        lit(0.98) * t17 + lit(0.86) * x[3] + lit(0.11) * u21[m12 % 3] + lit(0.27) * s11
    }

    pub fn p0215(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[x.len() - 1].atan() / (lit(1.5) + x[0] * x[0])) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut m2 = if (s1 * s1).ln_1p() <= lit(0.507) { n / 2 } else { 2 };
        let t5: Dual = x.iter().step_by(2).filter_map(|y3| if *y3 > lit(0.183) { Some(lit(0.5) * (-(s1 * s1)).exp().atan()) } else { None }).sum();
        let y7 = if let Some(y6) = first_above(x, lit(0.67)) {
            'l9: for i8 in 1..=x.len() {
                'l11: for i10 in (1..4 + 2).rev().step_by(2) {
                    let t14: Dual = x.iter().chain(&x[..]).map(|y12| lit(0.5) * (*y12) / (lit(1.0) + x[1] * x[1])).sum();
                    let y15 = match n % 4 {
                        0 => (t14 + t14).sin(),
                        1 => ((y6 - t5) * (y6 + t5)).sin(),
                        _ => (lit(0.69) * s1).sin(),
                    };
                    s1 = s1 + (lit(0.15) * (t14 + y15).sin());
                }
                let mut u16 = [lit(0.5) * a.min(lit(0.267)) / (lit(1.0) + s1 * s1); 2];
                u16.iter_mut().zip(x.iter().skip(1)).for_each(|(y17, y18)| { *y17 = lit(0.5) * *y17 + lit(0.34) * (a + t5).cos() + lit(0.91); });
                s1 = s1 + (lit(0.81) * u16[i8 % 2].sin());
            }
            let y19: Dual;
            match (m2 + 3) % 4 {
                0 => {
                    let mut u20 = [y6.atan().tanh(), lit(0.97) * (a - t5).cos() + lit(0.69), lit(0.5) * (s1 + lit(0.17)) / (lit(1.0) + s1 * s1), lit(0.18) * t5.max(lit(-0.417)).cos() + lit(0.78)];
                    u20.iter_mut().zip(x[1..].iter()).for_each(|(y21, y22)| { if *y22 < lit(0.423) { return; } *y21 = lit(0.5) * *y21 + ((*y22) - s1).min(lit(-0.787)).tanh(); });
                    y19 = u20[m2 % 4].sin().tanh();
                }
                1 | 2 => {
                    let t24: Dual = x[1..].iter().find_map(|y23| if *y23 > lit(-0.173) { Some(lit(0.5) * (s1 * lit(0.27)).atan()) } else { None }).unwrap_or((t5.min(lit(0.577)) + (lit(0.1) * lit(m2 as f64))).tanh());
                    y19 = lit(0.5) * ((-s1) + (y6 + y6)).atan();
                }
                _ => {
                    y19 = lit(0.5) * (t5.min(lit(0.757)) + (y6 - lit(0.77)).abs()).atan();
                }
            }
            ((y19 * y6) * (y6 * s1)).sin()
        } else {
            t5.sin()
        };
        lit(0.17) * y7 + lit(0.72) * x[0] + lit(0.99) * s1
    }

    pub fn p0216(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (b.max(lit(0.297)) * (b - x[n % x.len()])).atan();
        let mut u2 = [lit(0.5) * ((lit(0.85) * x[x.len() - 1]) + (a - b)) / (lit(1.0) + s1 * s1), ((s1 + x[n % x.len()]) - s1.max(lit(0.197))).tanh(), lit(0.95) * (x[3] - a).cos() + lit(0.99), (s1 * a).sin()];
        let mut m3 = (n + 2);
        let y4 = soften((b + u2[m3 % 4]).sin());
        for (y5, y6) in x.iter().zip(&u2) {
            let mut b = b * lit(0.44);
            s1 = s1 + (lit(0.28) * b);
            s1 = lit(0.7) * s1 + lit(0.27) * ((*y5) + b).sin();
        }
        u2[n % 4] = u2[n % 4] - (lit(0.46) * (lit(0.5) * (y4 * y4).ln_1p() / (lit(1.0) + b * b)));
        u2.fill(((s1 * s1) + (a - y4)).tanh());
        let t10: Dual = u2.iter().step_by(2).take(2).flat_map(|y7| { let t9 = lit(0.87) * (u2[2] + y7).cos() + lit(0.88); x.iter().map(move |y8| t9 * (lit(0.5) * y4.atan().atan())) }).sum();
        u2 = [a.max(lit(0.127)).sin(), (t10 + lit(0.95)).tanh(), lit(0.88) * a.min(lit(0.717)).cos() + lit(0.52), lit(0.5) * (y4.cos() + ((lit(0.1) * lit(m3 as f64)) + t10)) / (lit(1.0) + u2[n % 4] * u2[n % 4])];
        std::mem::swap(&mut u2[1], &mut s1);
        let f11 = |p13: Dual| lit(0.56) * ((a - t10) * (x[n % x.len()] - lit(0.77)).abs()).cos() + lit(0.46);
        let f12 = |p13: Dual| f11(p13) - f11((p13 - lit(0.22)).sin());
        let t14 = f12(lit(0.55) * a.atan().cos().cos() + lit(0.85));
        lit(0.57) * u2[2] + lit(0.31) * x[m3 % x.len()] + lit(0.68) * s1 + lit(0.22) * u2[2]
    }

    pub fn p0217(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[3].min(lit(-0.237)).sin() / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut k2 = 0;
        let mut t3 = lit(1.0) + (a - (s1 + s1)).tanh();
        let mut u4 = [lit(0.5) * (a - t3).atan(), (s1 + s1).sin(), lit(0.5) * (x[1] * x[0]) / (lit(1.0) + t3 * t3)];
        while t3 > lit(0.48) && k2 < 12 {
            t3 = t3 * (lit(0.75));
            k2 += 1;
            u4 = [u4[1], u4[2], lit(0.5) * (t3 + lit(0.57)) / (lit(1.0) + s1 * s1)];
            let mut f5 = |p6: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * (x[3] * x[3]).ln_1p().atan(); s1 * p6 };
            let t7 = f5((-u4[k2 % 3]).sin()) + lit(0.5) * f5(lit(0.7));
            let w8 = &mut u4[1..3];
            let w9 = &mut w8[0..];
            s1 = s1 + (lit(0.17) * (t7 + w9[1]).sin());
        }
        let y10 = rotate(&mut u4[1..]);
        let mut p13 = (lit(0.5) * t3.sin().atan(), y10.min(lit(-0.417)).sin());
        for (y11, y12) in u4.iter().zip(x) {
            p13 = (p13.1, (p13.0 * (p13.0 + lit(0.51))).sin());
            let t17: Dual = u4.iter().take(3).scan(lit(0.5) * ((*y12) + lit(0.78)) / (lit(1.0) + x[k2 % x.len()] * x[k2 % x.len()]), |s16, y14| { *s16 = lit(0.5) * *s16 + lit(0.5) * (p13.0.min(lit(0.107)) + lit(0.43)) / (lit(1.0) + (*y14) * (*y14)); Some(s16.sin()) }).take(2).sum();
            t3 = t3 - (lit(0.71) * (t17 + (*y12)).sin());
        }
        lit(0.92) * u4[1] + lit(0.92) * x[0] + lit(0.76) * s1 + lit(0.97) * t3 + lit(0.49) * p13.0 + lit(0.98) * u4[0]
    }

    pub fn p0218(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.sin();
        let mut u2 = [lit(0.5) * a.cos() / (lit(1.0) + a * a), lit(0.29) * ((a + x[n % x.len()]) + lit(0.54)).cos() + lit(0.84), lit(0.49) * ((a * a) - (s1 + s1)).cos() + lit(0.59), lit(0.5) * x[3].atan()];
        let mut k3 = 0;
        let y4 = 'l5: loop {
            k3 += 1;
            if k3 > n % 4 {
                break lit(0.5) * u2[0].max(lit(0.667)).atan();
            }
            let mut k6 = 0;
            let mut t7 = lit(0.5) * (s1 * u2[k3 % 4]).atan();
            let mut s8 = a.min(lit(-0.507)).tanh();
            while {
                k6 += 1;
                t7 = lit(0.50) * t7 + (lit(0.79) * a.sin().cos() + lit(0.49));
                k6 < 7 && t7 > -lit(0.32)
            } {
                s8 = (lit(0.43) * s8 + (s1 / (lit(1.5) + u2[k6 % 4] * u2[k6 % 4]))).tanh();
                let mut u10 = [(x[k3 % x.len()] + u2[2]).tanh(), (s1 / (lit(1.5) + s8 * s8)).sin(), lit(0.92) * ((t7 + t7) - (u2[k6 % 4] - u2[2])).cos() + lit(0.61)];
                for i9 in 0..1 {
                    u10 = [u10[1], u10[2], lit(0.5) * (-((s8 * t7) * (s8 * t7))).exp().atan()];
                    u2 = [s1.min(lit(0.167)).sin(), lit(0.5) * (t7 + (lit(0.1) * lit(i9 as f64))).atan(), lit(0.5) * (u10[k6 % 3] * s1).atan(), ((-s1) + (-a)).tanh()];
                    u2[k3 % 4] = (u2[k3 % 4] + s8).sin();
                }
                u10.fill(lit(0.5) * (s1 + a).atan());
                u2.fill(lit(0.5) * (u10[k3 % 3] - s1) / (lit(1.0) + x[3] * x[3]));
                s8 = s8 + (lit(0.51) * u10[1].sin());
            }
            if s8.min(lit(-0.587)) > a {
                let y17 = match (staged((t7 + t7).tanh(), lit(0.16) * (t7 / (lit(1.5) + s1 * s1)).cos() + lit(0.86), (k6 + n)), (k6 + n) % 3) {
                    (_, 0) => {
                        u2[2] = (lit(0.36) + t7).tanh();
                        for y13 in u2.iter_mut() {
                            let mut f14 = |p15: Dual| { s8 = lit(0.5) * s8 + lit(0.5) * (t7 + p15).cos() / (lit(1.0) + p15 * p15); s8 * p15 };
                            let t16 = f14(lit(0.5) * (t7 / (lit(1.5) + s1 * s1)).cos() / (lit(1.0) + s1 * s1)) + lit(0.5) * f14(lit(0.7));
                            s8 = s8 + (lit(0.83) * ((*y13) + t16).sin());
                        }
                        s8.min(lit(0.247)).tanh()
                    }
                    (Ok(y12), k11) => {
                        u2[n % 4] = u2[n % 4] + (lit(0.87) * (lit(0.5) * (s8 - (lit(0.1) * lit(n as f64))) / (lit(1.0) + x[2] * x[2])));
                        lit(0.86) * (x[k6 % x.len()] + (lit(0.1) * lit(k6 as f64))).cos() + lit(0.45)
                    }
                    _ => lit(0.5) * (x[n % x.len()] / (lit(1.5) + u2[0] * u2[0])) / (lit(1.0) + u2[0] * u2[0]),
                };
                s8 = s8 + (lit(0.29) * y17.sin());
            } else {
                t7 = t7 + (lit(0.38) * (s1 - s1).tanh());
            }
            s1 = s1 + (lit(0.52) * (t7 + s8).sin());
        };
        lit(0.63) * x[x.len() - 1] + lit(0.64) * x[0] + lit(0.83) * s1 + lit(0.31) * u2[1]
    }

    pub fn q0219(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((-x[2]) * a.max(lit(0.807))).sin();
        let t2 = (a * x[n % x.len()]).tanh();
        let (t6, t7) = x.iter().rev().fold((lit(0.5) * (a * (lit(0.1) * lit(n as f64))).atan(), lit(1.0)), |(p4, q5), y3| (p4 + ((t2 - t2).sin()), q5 * p4));
        let (t6, t7) = (t6.tanh(), t7.sin());
        let mut k8 = 0;
        let y9 = loop {
            k8 += 1;
            if a.min(lit(-0.347)) >= lit(0.557) || k8 > n.min(4) {
                break lit(0.5) * (t6 - lit(0.42)) / (lit(1.0) + s1 * s1);
            }
            let y10 = match k8 + n {
                1..=3 | 6 => {
                    nudge(&mut s1, lit(0.5) * t7.atan());
                    t6.tanh().powi(3).tanh()
                }
                _ => continue,
            };
            let y11 = if t7 + lit(0.15) <= t2 {
                lit(0.5) * (x[0] * x[n % x.len()]).atan()
            } else if (n + n) > 3 {
                (y10 + t7).tanh()
            } else {
                continue;
            };
            s1 = s1 + (lit(0.71) * (y11 + y10).sin());
        };
        let y12 = blend(&y9, &t7);
        lit(0.36) * x[0] + lit(0.98) * x[k8 % x.len()] + lit(0.95) * s1
    }

    pub fn p0219(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s13 = (b + a).tanh();
        let mut u14 = [lit(0.5) * b.atan() / (lit(1.0) + a * a), lit(0.5) * (lit(0.21) * (b + s13)) / (lit(1.0) + s13 * s13)];
        let mut v15 = Vec::new();
        v15.push(lit(0.5) * (b * a).atan());
        v15.push((u14[1] * b).sin());
        v15.push((-(s13 - lit(0.77)).abs()).sin());
        v15.swap(n % 3, 1);
        let mut u17 = [lit(0.5) * (x[2] - s13) / (lit(1.0) + v15[n % v15.len()] * v15[n % v15.len()]), (lit(0.55) * b).tanh(), lit(0.28) * (s13 + a).cos() + lit(0.96)];
        for y16 in v15.iter_mut() {
            u17 = [u17[1], u17[2], (s13 - u14[n % 2]).tanh()];
            {
                let w18 = &mut u17[1..];
                add_scaled(w18, &u14[..2], (*y16).max(lit(0.727)).sin());
                let mut k19 = 0;
                let mut u21 = [(u14[n % 2] + w18[1]).tanh(), lit(0.43) * (lit(0.21) * s13).cos() + lit(0.96), lit(0.5) * (((*y16) + b) * u14[1]) / (lit(1.0) + (*y16) * (*y16))];
                let y20 = 'l22: loop {
                    k19 += 1;
                    if s13 + b >= lit(0.647) || k19 > 3 {
                        break lit(0.5) * (-u14[0]).min(lit(-0.487)).atan();
                    }
                    u21 = [u21[1], u21[2], lit(0.29) * ((*y16) - w18[1]).cos() + lit(0.28)];
                    for (i23, y24) in x.iter().filter(|y| **y > lit(-0.533)).enumerate() {
                        let t28: Dual = u21.iter().take(3).take(2).flat_map(|y25| { let t27 = (b.sin() - lit(0.65)).tanh(); x.iter().map(move |y26| t27 * (((*y24) + y24).sin())) }).take(2).sum();
                        w18[i23 % w18.len()] = w18[i23 % w18.len()] * (lit(0.8) + lit(0.15) * (t28 + w18[w18.len() - 1]).sin());
                        s13 = lit(0.7) * s13 + lit(0.36) * ((*y24) + t28).sin();
                    }
                };
                b = b + (lit(0.79) * (u21[k19 % 3] + y20).sin());
            }
            b = b - (lit(0.72) * (*y16).sin());
        }
        for y29 in v15.iter_mut() {
            let mut v31: Vec<Dual> = x.iter().rev().map(|y30| ((u17[n % 3] - u17[n % 3]) * ((*y29) * lit(0.15))).tanh()).collect();
            v31.push(lit(0.5) * (-(*y29)) / (lit(1.0) + (*y29) * (*y29)));
            s13 = s13 + (lit(0.44) * ((*y29) + v31[0]).sin());
        }
        lit(0.94) * v15[2] + lit(0.86) * x[2] + ((u17[2] + lit(0.59)) / (lit(1.5) + v15[1] * v15[1])).sin() + lit(0.52) * b + lit(0.74) * u17[n % 3] + lit(0.61) * s13 + lit(0.14) * v15[n % v15.len()] + lit(0.16) * u14[1]
    }

    pub fn p0220(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.49) * (lit(0.24) * b).cos() + lit(0.88);
        let mut m2 = 0;
        let mut p3 = (lit(0.5) * (b * b).ln_1p() / (lit(1.0) + a * a), lit(0.42) * b.cos() + lit(0.88));
        let mut s4 = lit(0.0);
        s4 = s4 + ((a + p3.0).tanh());
        let y5 = drain(&mut b);
        let f8 = |p10: Dual| (s1 + b).tanh();
        let f9 = |p10: Dual| f8(p10) - f8(p10.min(lit(0.447)).tanh());
        let t11 = f9(lit(0.5) * p3.0.tanh().powi(3).atan());
        (p3.0, p3.1) = (p3.1, lit(0.5) * (t11 * p3.1).atan());
        let w12 = &x[..2];
        let mut k13 = 0;
        let y14 = 'l15: loop {
            k13 += 1;
            if k13 > 3 {
                break lit(0.22) * (b * t11).cos() + lit(0.71);
            }
            if n > 0 && b / (lit(1.5) + s4 * s4) <= lit(-0.487) {
                let (t21, t22) = w12.iter().fold(((w12[1] * x[0]).tanh(), lit(1.0)), |(p19, q20), y18| (p19 + (lit(0.5) * (p3.0 + y5) / (lit(1.0) + (*y18) * (*y18))), q20 * p19));
                let (t21, t22) = (t21.tanh(), t22.sin());
                let mut k23 = 0;
                'l24: loop {
                    let t27 = lit(0.5) * (-t11).atan();
                    let f25 = |p26: Dual| ((t21 * w12[0]).sin()) * t27;
                    let t27 = f25(t27) + lit(0.5);
                    let p26 = t27.sin();
                    let t28 = f25(p26 * t27);
                    b = b + (lit(0.85) * (t28 + t27).sin());
                    k23 += 1;
                    if y5.min(lit(-0.517)) >= t22 || k23 >= n.min(4) {
                        break;
                    }
                }
                b = b + (lit(0.71) * (t22 + t21).sin());
                break 'l15 lit(0.5) * t22.max(lit(0.627)) / (lit(1.0) + t11 * t11);
            }
        };
        lit(0.75) * y5 + lit(0.58) * x[3] + lit(0.59) * b + lit(0.84) * s4 + lit(0.54) * p3.1 + lit(0.42) * s1
    }

    pub fn p0221(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a).min(lit(0.27)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]);
        let mut v2 = Vec::new();
        v2.push(s1.cos().sin());
        v2.push((x[3] * x[1]).sin());
        v2.push(lit(0.5) * (a + x[0]).atan());
        let mut m3 = (n + 2);
        let t5: Dual = v2.iter().skip(1).map(|y4| lit(0.5) * v2[2].atan()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.5) * a.atan());
        if (n + 3) % 2 == 0 {
            let mut k6 = 0;
            let mut u7 = [lit(0.5) * (a / (lit(1.5) + s1 * s1)) / (lit(1.0) + s1 * s1), lit(0.5) * (s1 + a).atan() / (lit(1.0) + v2[k6 % v2.len()] * v2[k6 % v2.len()]), lit(0.75) * (a + t5).cos() + lit(0.12)];
            'l8: while k6 < n {
                u7 = [u7[1], u7[2], lit(0.5) * (u7[n % 3] * x[2]).atan()];
                if !((m3 + n) <= 2) {
                    let y13 = match staged((t5 + u7[1]).tanh(), lit(0.33) * (-u7[1]).cos() + lit(0.63), (m3 + 3)) {
                        Ok(y9) => {
                            m3 = (m3 * 3 + 2) % 7;
                            let mut s11 = lit(0.0);
                            s11 = s11 + (lit(0.23) * (s1 + (a + t5)).cos() + lit(0.68));
                            lit(0.27) * (u7[2] + s11).cos() + lit(0.31)
                        }
                        Err(_) => {
                            let mut v12 = Vec::new();
                            v12.push((u7[k6 % 3].max(lit(0.277)) + lit(0.29)).tanh());
                            v12.push(v2[1].atan().tanh());
                            v12.push(lit(0.5) * (t5 * t5).max(lit(0.637)) / (lit(1.0) + u7[0] * u7[0]));
                            lit(0.11) * ((v12[v12.len() - 1] + x[0]) / (lit(1.5) + t5 * t5)).cos() + lit(0.34)
                        }
                    };
                    let t18: Dual = u7.iter().zip(x.iter().rev()).enumerate().map(|(i16, (y14, y17))| ((t5 + t5).tanh()) * y17 * lit(i16 as f64)).sum::<Dual>().tanh();
                    s1 = s1 + (lit(0.32) * (y13 + t18).sin());
                }
                k6 += 1;
            }
            s1 = s1 / (lit(1.1) + x[k6 % x.len()].atan() * x[k6 % x.len()].atan());
            s1 = s1 + (lit(0.29) * u7[m3 % 3].sin());
        }
        lit(0.99) * v2[1] + lit(0.64) * x[m3 % x.len()] + lit(0.16) * s1 + lit(0.21) * v2[1]
    }

    pub fn q0222(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((x[n % x.len()] * a) - a.min(lit(0.27))).atan();
        let y2 = chained(lit(0.83) * (-x[n % x.len()]).cos() + lit(0.92), lit(0.5) * (-(a + a)) / (lit(1.0) + s1 * s1))?;
        match staged((-(lit(0.26) - y2)).tanh(), lit(0.5) * x[1].max(lit(0.287)).max(lit(0.957)).atan(), n) {
            Ok(y3) => {
                let y5 = positive(lit(0.41) * (-(a * a)).exp().cos() + lit(0.26))?;
                if (n + n) % 3 != 2 {
                    let mut u6 = [lit(0.5) * (y2 + s1).atan(), lit(0.5) * (y3 + s1) / (lit(1.0) + y5 * y5), lit(0.72) * ((a - lit(0.74)) * y5).cos() + lit(0.25), lit(0.5) * (-s1).atan()];
                    let mut v7 = u6.clone();
                    s1 = s1 - (lit(0.96) * (u6[1] + v7[n % 4]).sin());
                } else {
                    for y8 in x {
                        let y9;
                        if (n + 1) % 3 != 1 {
                            y9 = lit(0.5) * (y2 * y2 + lit(0.3)).sqrt() / (lit(1.0) + y5 * y5);
                        } else {
                            y9 = ((*y8) * (*y8)).sin();
                        }
                        s1 = s1 + (lit(0.99) * ((*y8) + y9).sin());
                    }
                }
                s1 = lit(0.7) * s1 + lit(0.48) * (y5 + y3).sin();
            }
            Err(_) => {
                s1 = s1 + (lit(0.19) * (lit(0.5) * (a + a) / (lit(1.0) + y2 * y2)));
            }
        }
        Some((x[n % x.len()] * x[2]).sin())
    }

    pub fn p0222(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.5) * (x[n % x.len()] + x[3]).atan();
        let mut u11 = [lit(0.5) * (s10 * lit(0.74)) / (lit(1.0) + a * a), lit(0.24) * (s10 / (lit(1.5) + x[1] * x[1])).cos() + lit(0.14)];
        let t14: Dual = u11.iter().skip(1).copied().fold(lit(-0.77), Dual::max);
        for (y15, y16) in u11.iter_mut().zip(x.iter()) {
            let mut t14 = a - t14.tanh();
            s10 = s10 + (lit(0.68) * t14);
            let mut stack17: Vec<usize> = (0..n).collect();
            'l19: while let Some(i18) = stack17.pop() {
                if i18 > 1 {
                    stack17.push(i18 / 2);
                }
                if !(n / 2 <= 1) {
                    let r22 = match (n + n) % 3 { 0 => &t14, _ => &x[1] };
                    let mut k23 = 0;
                    let mut u25 = [lit(0.5) * (-a).atan(), (s10 * x[3]).tanh(), lit(0.15) * ((*y15) / (lit(1.5) + s10 * s10)).cos() + lit(0.91)];
                    let y24 = 'l26: loop {
                        k23 += 1;
                        if k23 > n % 3 {
                            break lit(0.83) * (t14 * t14).cos() + lit(0.73);
                        }
                        u25 = [u25[1], u25[2], lit(0.86) * ((*r22) + u25[1].max(lit(0.617))).cos() + lit(0.11)];
                        let mut o27 = Some(((*y15) / (lit(1.5) + (*y16) * (*y16))).sin());
                        let mut v28 = u25.clone();
                        s10 = s10 + (lit(0.65) * v28[k23 % 3].sin());
                    };
                    s10 = lit(0.7) * s10 + lit(0.57) * (y24 + u25[2]).sin();
                } else if (i18 + 1) > 0 && x[2] / (lit(1.5) + (*y16) * (*y16)) >= lit(-0.167) {
                    for y29 in x {
                        let t33: Dual = x.iter().chain(&x[..]).scan(lit(0.5) * (((*y16) / (lit(1.5) + t14 * t14)) + (lit(0.1) * lit(i18 as f64))) / (lit(1.0) + t14 * t14), |s32, y30| { *s32 = lit(0.5) * *s32 + lit(0.75) * ((*y30) * (*y30)).cos() + lit(0.14); Some(s32.sin()) }).sum();
                        let y34 = weighted(&x[..2], x, n);
                        t14 = t14 + (lit(0.69) * (y34 + t33).sin());
                    }
                } else if i18 / 2 > 1 {
                    t14 = t14 + (lit(0.57) * (lit(0.5) * (-(*y16)) / (lit(1.0) + a * a)));
                }
            }
            s10 = s10 - (lit(0.19) * ((*y16) + t14).sin());
        }
        lit(0.28) * a + lit(0.63) * x[n % x.len()] + (lit(0.95) * s10.tanh().powi(3).cos() + lit(0.83)) + lit(0.24) * s10 + lit(0.93) * u11[n % 2]
    }

    pub fn p0223(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.29) * x[2].cos() + lit(0.35);
        let mut u2 = [lit(0.5) * (a * x[n % x.len()]).atan(), (a - x[n % x.len()]).sin()];
        let mut v3 = x.to_vec();
        let mut m4 = n;
        let o5 = if n / 2 % 2 == 0 { Some(lit(0.26) * (s1 + u2[0]).cos() + lit(0.76)) } else { None };
        let mut p6 = ((v3[n % v3.len()] * lit(0.85)).sin(), (-(a * a)).sin());
        let y19 = match (n / 2 % 2 == 0 || p6.1.cos() <= lit(-0.827), (m4 + 2)) {
            (true, 0..=2) => {
                let mut f8 = move |p9: Dual| { s1 = s1.sin() + lit(0.48) * (p6.1 + a).atan().cos() + lit(0.46); s1 * p9 };
                s1 = s1 + (lit(0.5) * (v3[0] - lit(0.77)) / (lit(1.0) + u2[1] * u2[1]));
                let t10 = f8(s1.tanh()) - f8(s1);
                lit(0.5) * (-(p6.1 * p6.1)).exp().atan()
            }
            (false, _) => {
                'l13: for (i11, y12) in u2.iter().enumerate() {
                    match mode(i11) {
                        Mode::Low => {
                            let w14 = &mut v3[..2];
                            s1 = s1 - (lit(0.71) * w14[i11 % w14.len()].sin());
                        }
                        Mode::Middle => {
                            let mut f15 = move |p16: Dual| { s1 = s1.sin() + lit(0.44) * (p6.1 + u2[i11]).cos() + lit(0.68); s1 * p16 };
                            s1 = s1 + ((u2[m4 % 2] + s1).tanh());
                            let t17 = f15(((u2[i11 % 2] * v3[i11 % v3.len()]) - (-(*y12))).sin()) - f15(s1);
                            s1 = s1 + (lit(0.73) * t17.sin());
                        }
                        Mode::High => {
                            let y18 = rotate(&mut v3);
                            if m4 % 2 == 0 || v3[1] < p6.0 {
                                break 'l13;
                            } else {
                                nudge(&mut v3[1], (p6.1 - y18).tanh());
                            }
                            s1 = s1 + (lit(0.87) * y18.sin());
                        }
                    }
                    s1 = s1 + (lit(0.17) * (*y12).sin());
                }
                (v3[1] - u2[0]).tanh()
            }
            _ => {
                return lit(0.67) * u2[n % 2] + lit(0.97) * x[m4 % x.len()];
            }
        };
        lit(0.71) * a + lit(0.68) * x[m4 % x.len()] + (lit(0.5) * (v3[2] - lit(0.77)).abs() / (lit(1.0) + s1 * s1)) + lit(0.38) * s1 + lit(0.24) * p6.0 + lit(0.11) * v3[n % v3.len()] + lit(0.93) * u2[n % 2]
    }

    pub fn p0224(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.42) * (b - b).cos() + lit(0.19);
        let mut v2 = Vec::new();
        v2.push(lit(0.5) * s1.max(lit(0.37)).atan());
        v2.push((b * b).ln_1p().sin());
        v2.push((x[n % x.len()] + s1).sin());
        let mut m3 = 0;
        let mut p4 = (lit(0.5) * (-a).atan(), lit(0.77) * a.max(lit(0.867)).cos() + lit(0.43));
        m3 = (n + 2) % 5;
        let f5 = |p6: Dual, q7: Dual| lit(0.59) * (a / (lit(1.5) + q7 * q7)).cos() + lit(0.88);
        let t8 = if f5((p4.1 * p4.1 + lit(0.3)).sqrt().tanh(), lit(0.2)) > lit(0.13) { f5(((lit(0.1) * lit(m3 as f64)) - (v2[1] * b)).sin(), (p4.1 * p4.1 + lit(0.3)).sqrt().tanh()) } else { f5((p4.1 * p4.1 + lit(0.3)).sqrt().tanh(), (p4.1 * p4.1 + lit(0.3)).sqrt().tanh()) };
        let mut k9 = 0;
        while k9 < n % 4 {
            for i10 in (0..x.len()).rev() {
                let y11;
                if (n + n) > 3 {
                    let mut k12 = 0;
                    let mut t13 = lit(1.0) + (lit(0.96) - (a + p4.0)).sin();
                    while t13 > lit(0.68) && k12 < 3 {
                        t13 = t13 * (lit(0.66));
                        k12 += 1;
                        let t16: Dual = v2.iter().take_while(|y14| **y14 > lit(0.803)).map(|y14| (t13 * y14).tanh()).skip(1).sum();
                        let w17 = &mut v2[1..];
                        t13 = t13 + (lit(0.88) * (t16 + w17[0]).sin());
                    }
                    let y18: Dual;
                    match (n + 3) % 4 {
                        0 => {
                            y18 = p4.1.tanh();
                        }
                        1 | 2 => {
                            y18 = (t8 * x[2]).tanh();
                        }
                        _ => {
                            y18 = (b + v2[0]).min(lit(-0.897)).tanh();
                        }
                    }
                    y11 = y18.max(lit(0.947)).tanh();
                } else if (n + n) > 1 {
                    y11 = lit(0.17) * ((v2[1] + v2[2]) * a.max(lit(0.177))).cos() + lit(0.15);
                } else {
                    relax(&mut v2, (b * b + lit(0.3)).sqrt().sin());
                    y11 = lit(0.5) * (s1 * v2[1]) / (lit(1.0) + v2[n % v2.len()] * v2[n % v2.len()]);
                }
                s1 = s1 + (lit(0.91) * y11.sin());
            }
            k9 += 1;
        }
        lit(0.11) * v2[k9 % v2.len()] + lit(0.49) * x[2] + (lit(0.18) * (b * s1).cos() + lit(0.96)) + lit(0.69) * s1 + lit(0.72) * b + lit(0.67) * v2[m3 % v2.len()] + lit(0.58) * p4.0
    }
}

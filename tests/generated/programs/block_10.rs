// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0250(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.96 * (a * a).max(0.727).cos() + 0.98;
    let mut m2 = if (n + n) > 0 && x[1] * x[3] > 0.597 { (n + 1) } else { 0 };
    let mut f3 = |p4: f64| { s1 = 0.5 * s1 + 0.5 * a.min(-0.427).atan(); s1 * p4 };
    let t5 = f3(x[1].atan().sin()) + 0.5 * f3(0.7);
    let y18 = match first_above(x, 0.24) {
        Some(y6) => {
            let mut k7 = 0;
            let mut t8 = 0.88 * x[2].cos() + 0.21;
            while {
                k7 += 1;
                t8 = 0.62 * t8 + (y6 + a).sin();
                k7 < 7 && t8 > -0.59
            } {
                let mut k9 = 0;
                let mut t10 = 1.0 + ((0.1 * (n as f64)) + t8).sin();
                while t10 > 0.34 && k9 < 12 {
                    t10 *= 0.67;
                    k9 += 1;
                    let mut m11 = 0;
                }
                let y17 = match m2 {
                    1..=3 | 6 => {
                        let f12 = |p13: f64| -> f64 { if p13 > 0.23 { return ((p13 + 0.68) - 0.77).abs().sin(); } (-(s1.cos() * s1.cos())).exp().tanh() };
                        let t15 = f12((-x[1]).sin()) * f12((s1 / (1.5 + y6 * y6)).max(0.287).sin());
                        let mut t15 = t15 - t15.tanh();
                        0.5 * (y6 - y6).atan()
                    }
                    _ => {
                        let Some(y16) = positive((t8 * y6).sin()) else {
                            continue;
                        };
                        0.5 * ((y6 / (1.5 + t10 * t10)) / (1.5 + y16 * y16)) / (1.0 + t10 * t10)
                    }
                };
                s1 += 0.42 * (y17 + t10).sin();
            }
            0.99 * (x[n % x.len()].sin() + t5.atan()).cos() + 0.26
        }
        None => (-(-t5)).tanh(),
    };
    0.35 * a + 0.15 * x[3] + 0.99 * s1
}

#[differentiable]
pub fn p0251(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[1] * a) + 0.49).atan();
    let mut o2 = Some(0.93 * (s1 - x[3]).cos() + 0.97);
    match mode(n + n) {
        Mode::Low => {
            let mut s4 = (x[n % x.len()] / (1.5 + s1 * s1)).sin();
            for i3 in (0..n).rev() {
                s4 = (0.29 * s4 + a).tanh();
                let mut k5 = 0;
                let mut u7 = [(-(a * a)).exp().sin(), 0.87 * (s1 + x[k5 % x.len()]).cos() + 0.73, (a / (1.5 + s1 * s1)).min(0.687).sin()];
                let y6 = 'l8: loop {
                    k5 += 1;
                    if !((k5 + 3) <= 4) || k5 > x.len() {
                        break 0.5 * (s1 - (0.1 * (n as f64))).atan();
                    }
                    u7 = [u7[1], u7[2], ((a + 0.27) - (a + s4)).sin()];
                    for w9 in u7.chunks_mut(2) {
                        w9[0] = (a + w9[w9.len() - 1]).sin();
                        let s4 = (s4 + a).sin();
                        s1 += 0.88 * s4;
                        s1 += 0.77 * (s4 + w9[i3 % w9.len()]).sin();
                    }
                };
                s4 += 0.55 * (u7[k5 % 3] + y6).sin();
            }
            let y14 = match positive(s4.sin().sin()) {
                Some(y10) => 0.5 * (s4 * s4).ln_1p().atan(),
                None => {
                    let mut f11 = move |p12: f64| { s1 = s1.sin() + 0.5 * a.min(0.97) / (1.0 + x[2] * x[2]); s1 * p12 };
                    s1 += (-(s4 - 0.98)).tanh();
                    let t13 = f11((s1 * s1).ln_1p().tanh()) - f11(s1);
                    0.5 * (t13 * t13).atan()
                }
            };
            s1 += 0.41 * (s4 + y14).sin();
        }
        Mode::Middle => {
            let t20: f64 = x.iter().skip(1).scan(0.31 * (x[x.len() - 1] - 0.77).abs().cos() + 0.37, |s19, y17| { *s19 = 0.5 * *s19 + 0.87 * (s1 * s1).cos() + 0.99; Some(s19.sin()) }).sum();
            let mut k21 = 0;
            'l22: while k21 < n {
                k21 += 1;
                let mut k23 = 0;
                let mut t24 = 1.0 + (0.5 * (-s1).atan());
                while t24 > 0.12 && k23 < 12 {
                    t24 *= 0.72;
                    k23 += 1;
                    let y28 = match staged(0.14 * (s1 - t24).cos() + 0.85, 0.5 * (0.68 - s1).atan(), k23 / 2) {
                        Ok(y26) if y26 > 0.51 => {
                            let mut v27 = vec![0.5 * (0.64 * a) / (1.0 + t24 * t24), 0.5 * x[k23 % x.len()].max(0.137) / (1.0 + a * a), 0.5 * (s1 + t24) / (1.0 + s1 * s1)];
                            0.5 * (t24 * t24 + 0.3).sqrt().atan()
                        }
                        Ok(y26) => (x[k23 % x.len()] + 0.19).sin(),
                        Err(_) => (a + (t20 * a)).tanh(),
                    };
                    s1 = 0.7 * s1 + 0.78 * y28.sin();
                }
                s1 += 0.72 * t24.sin();
            }
            s1 -= 0.12 * t20.sin();
        }
        Mode::High => {
            s1 += 0.21 * (0.5 * (x[1] - s1) / (1.0 + x[0] * x[0]));
        }
    }
    0.45 * a + 0.21 * x[n % x.len()] + (0.21 * (a * a).ln_1p().cos() + 0.81) + 0.24 * s1
}

#[differentiable]
pub fn q0252(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (a + a).min(-0.317) / (1.0 + x[x.len() - 1] * x[x.len() - 1]);
    let y2 = checked(0.5 * s1.min(-0.857) / (1.0 + x[n % x.len()] * x[n % x.len()]), (n + n))?;
    'l5: for (i3, y4) in x.iter().chain(&x[1..]).enumerate() {
        let y6 = if a * s1 > a {
            if ((*y4) * (*y4) + 0.3).sqrt() > 0.287 {
                if -s1 >= -0.127 {
                    let mut a = a * 0.99;
                    s1 += 0.27 * a;
                    let t8: f64 = (0..n.min(4)).filter(|k7| k7 % 2 == 1).map(|k7| (x[3].sin()) * (k7 as f64)).sum();
                    s1 += 0.11 * (t8 + a).sin();
                }
                let y9 = 0.94 * checked(0.5 * ((0.1 * (n as f64)) * x[n % x.len()]).atan(), i3 / 2)?.sin();
                s1 += 0.89 * y9.sin();
            } else {
                a += 0.15 * (0.5 * (a * (*y4)).atan());
            }
            ((a - s1) / (1.5 + s1 * s1)).sin()
        } else {
            (a + (*y4)).sin()
        };
        s1 += 0.61 * (y6 + (*y4)).sin();
    }
    Ok(0.5 * (x[x.len() - 1] + x[3]) / (1.0 + a * a))
}

#[differentiable]
pub fn p0252(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = 0.5 * (x[0] - a).atan();
    let mut p11 = ((s10 / (1.5 + s10 * s10)).tanh(), 0.67 * (-(s10 + a)).cos() + 0.91);
    p11.0 += 0.33 * soften(0.5 * (s10.max(0.747) + (a + s10)).atan());
    let t15: f64 = x.iter().scan((-p11.1.max(0.307)).tanh(), |s14, y12| { *s14 = 0.5 * *s14 + (0.16 - (s10 / (1.5 + a * a))).tanh(); Some(s14.sin()) }).sum();
    let y16 = weighted(&x[..2], x, n);
    let t21: f64 = x.iter().rev().map(|y19| { if *y19 > -0.763 { return 0.5 * ((*y19) + t15) / (1.0 + t15 * t15); } 0.5 * y19 }).sum();
    let t23: f64 = x[1..].iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or(0.5 * (x[n % x.len()] - 0.77).abs().atan(), |(i, y22)| (0.76 * (a + (*y22)).cos() + 0.32) * (i as f64));
    p11.0 += 0.88 * soften(0.17 * ((t21 + t23) + (x[n % x.len()] * t23)).cos() + 0.65);
    let y24 = soften(0.5 * (t15 * t23).atan());
    let y25 = match q0252(x, (t23 * 0.29).tanh(), n % 4) { Ok(t) => 0.17 * t, Err(k) => 0.1 * (k as f64) };
    let Ok(y26) = staged(0.66 * (s10 * y24).cos() + 0.15, 0.5 * ((0.66 * y24) * (a + 0.96)) / (1.0 + t23 * t23), (n + 3)) else {
        return 0.59 * y25 + 0.41 * x[x.len() - 1];
    };
    0.78 * x[2] + 0.67 * x[3] + (0.26 * (t23 - t23).cos() + 0.54) + 0.45 * p11.1 + 0.16 * s10
}

#[differentiable]
pub fn q0253(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[n % x.len()] + a).sin();
    let (t5, t6) = x.iter().fold((0.5 * s1.min(0.607).max(0.527) / (1.0 + a * a), 1.0), |(p3, q4), y2| (q4 * ((s1 / (1.5 + x[x.len() - 1] * x[x.len() - 1])).tanh()), p3 - q4));
    let (t5, t6) = (t5.tanh(), t6.sin());
    let t6 = (t6 + s1).sin();
    let t9: f64 = x.iter().rev().copied().fold(-0.77, f64::max);
    nudge(&mut a, (s1 * t5).tanh().powi(3).sin());
    let t12: f64 = x.iter().chain(&x[..]).filter(|y10| **y10 > 0.43).map(|y10| 0.54 * ((*y10) + 0.38).cos() + 0.51).take(2).sum();
    let y13 = match first_above(x, 0.59) { Some(t) => 0.92 * t, None => 0.77 };
    Some(t6.tanh())
}

#[differentiable]
pub fn p0253(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s14 = 0.5 * (a + 0.12).atan();
    let mut m15 = (n + 1);
    let t18: f64 = x[1..].iter().fold(0.13 * (x[m15 % x.len()] + 0.79).cos() + 0.34, |s17, y16| 0.5 * s17 + 0.5 * (b - (*y16)).atan().atan());
    s14 += 0.95 * (0.5 * (x[m15 % x.len()] * 0.98).atan());
    let f19 = |p20: f64, q21: f64| 0.93 * (t18 * p20).cos() + 0.79;
    let t22 = if f19((-b).tanh(), 0.2) > 0.13 { f19((-(s14 - x[3])).tanh(), (-b).tanh()) } else { f19((-b).tanh(), (-b).tanh()) };
    let y36 = match staged(0.71 * ((x[1] + a) + 0.14).cos() + 0.92, ((-x[2]) + 0.45).tanh(), (n + 1)) {
        Ok(y23) => 0.47 * y23.min(-0.797).cos() + 0.18,
        Err(0 | 2) => {
            let t27: f64 = x.iter().rev().filter(|y25| **y25 > 0.243).map(|y25| 0.29 * ((0.1 * (m15 as f64)) - a.cos()).cos() + 0.37).sum();
            let t30 = 0.5 * (-s14).atan();
            let f28 = |p29: f64| (0.5 * p29.max(-0.297).atan()) * t30;
            let t30 = f28(t30) + 0.5;
            let p29 = t30.sin();
            let t31 = f28(p29 * t30);
            (-t31).tanh()
        }
        Err(k24) => {
            let y35 = match staged(b.atan().sin(), 0.5 * (s14 * t22) / (1.0 + b * b), n / 2) {
                Ok(y32) => 0.5 * (s14 / (1.5 + x[2] * x[2])).atan(),
                Err(0 | 2) => {
                    let Some(y34) = first_above(x, 0.96) else {
                        return 0.31 * b + 0.94 * x[3] + (0.48 * (x[m15 % x.len()] - s14).cos() + 0.83);
                    };
                    0.5 * (-y34.cos()) / (1.0 + x[m15 % x.len()] * x[m15 % x.len()])
                }
                Err(k33) => return 0.69 * s14 + 0.77 * x[3] + (0.5 * (s14 + t18) / (1.0 + t22 * t22)),
            };
            0.5 * (t18 * 0.34) / (1.0 + x[0] * x[0])
        }
    };
    0.82 * a + 0.95 * x[1] + 0.24 * s14
}

#[differentiable]
pub fn q0254(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a + a).sin();
    if x[n % x.len()] * x[2] < 0.407 {
        let mut v3 = x[1..].iter().filter(|y2| **y2 > 0.553).map(|y2| 0.33 * s1.cos() + 0.81).collect::<Vec<_>>();
        v3.push(((a + s1) * (0.1 * (n as f64))).sin());
        s1 += 0.83 * v3[0].sin();
    } else if s1 / (1.5 + s1 * s1) > x[2] {
        s1 += 0.83 * stepped((-(a * a)).exp().sin(), (n + 2));
    }
    let mut k4 = 0;
    let mut t5 = 1.0 + (a * a).sin();
    while t5 > 0.82 && k4 < 12 {
        t5 *= 0.70;
        k4 += 1;
        let y7 = match chained(0.37 * ((x[k4 % x.len()] - x[2]) + (t5 * s1)).cos() + 0.86, 0.5 * ((s1 + s1) * (0.1 * (n as f64))).atan()) {
            Some(y6) => (s1 - s1).sin(),
            None => 0.46 * (s1 * s1 + 0.3).sqrt().cos() + 0.75,
        };
        s1 += 0.94 * y7.sin();
    }
    0.26 * s1 + 0.65 * x[3] + (0.44 * (x[k4 % x.len()] + 0.83).cos() + 0.57) + 0.97 * s1 + 0.79 * t5
}

#[differentiable]
pub fn p0254(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s8 = 0.5 * (0.84 * (a - x[x.len() - 1])).atan();
    let mut o9: Option<f64> = None;
    let mut p10 = ((b - b).sin(), 0.5 * ((b + b) - (s8 * a)).atan());
    s8 /= 1.1 + (p10.0 - a) * (p10.0 - a);
    let y11: f64;
    match n / 2 % 4 {
        0 => {
            let mut k12 = 0;
            let mut t13 = (p10.1 + p10.1).sin();
            'l14: while {
                k12 += 1;
                t13 = 0.68 * t13 + (0.5 * (b - 0.77).abs().atan());
                k12 < 7 && t13 > -0.91
            } {
                s8 += 0.56 * soften(0.5 * t13.atan());
                match staged((p10.1 * 0.96).tanh(), b.min(-0.77).tanh(), (k12 + n)) {
                    Ok(y15) => {
                        a += 0.41 * q0254(x, 0.5 * (0.34 + s8) / (1.0 + b * b), n % 4);
                        s8 += 0.45 * y15.sin();
                    }
                    Err(_) => {}
                }
            }
            y11 = 0.5 * s8.max(0.807).atan();
        }
        1 | 2 => {
            for i17 in (0..n % 4).rev() {
                match i17 / 2 % 4 {
                    0 => {
                        for (i20, y21) in x.iter().enumerate() {
                            let t23: f64 = (1..=3).fold(0.3, |s, k22| s * (((-p10.0) - 0.77).abs().sin()) + (f64::from(k22)));
                            s8 += 0.48 * (t23 + (*y21)).sin();
                        }
                        let y24 = blend(&s8, &a);
                        s8 += 0.86 * y24.sin();
                    }
                    1 => {
                        let t26: f64 = x.iter().find_map(|y25| if *y25 > 0.63 { Some(0.66 * ((*y25) + b).cos() + 0.29) } else { None }).unwrap_or(0.5 * ((b * b) * b.max(-0.537)) / (1.0 + a * a));
                        for i29 in 1..4 {
                            let y30 = blend(&p10.1, &t26);
                            s8 += 0.71 * y30.sin();
                        }
                        s8 += 0.47 * t26.sin();
                    }
                    _ => {}
                }
            }
            y11 = (-(a * a)).exp().tanh();
        }
        _ => {
            y11 = s8.min(-0.627).sin();
        }
    }
    0.73 * s8 + 0.29 * x[3] + (0.5 * ((s8 + y11) * (-x[n % x.len()])) / (1.0 + y11 * y11)) + 0.28 * p10.1 + 0.89 * s8 + 0.41 * a
}

#[differentiable]
pub fn p0255(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (a + x[1]).tanh();
    let mut v2 = vec![x[2].min(-0.897).sin(); 4];
    let mut m3 = if v2[n % v2.len()] + a > s1 { (n + n) } else { 1 };
    let mut o4: Option<f64> = None;
    let f5 = |p7: f64| 0.5 * v2[m3 % v2.len()].sin() / (1.0 + p7 * p7);
    let f6 = |p7: f64| f5(p7) - f5(0.95 * (x[1].max(0.137) * (s1 - p7)).cos() + 0.64);
    let t8 = f6(0.5 * (x[n % x.len()] / (1.5 + x[0] * x[0])).atan());
    let y9;
    if (m3 + 1) > 1 && (-(x[0] * x[0])).exp() < t8 {
        y9 = 0.74 * (v2[1] + s1).cos() + 0.96;
    } else if (-(t8 * t8)).exp() >= 0.417 {
        y9 = 0.5 * x[m3 % x.len()].min(0.497) / (1.0 + t8 * t8);
    } else {
        v2.fill(0.5 * (s1.min(0.687) + a.atan()).atan());
        let y11 = if let Ok(y10) = staged(0.5 * s1.min(-0.97) / (1.0 + x[m3 % x.len()] * x[m3 % x.len()]), 0.75 * (t8 + a).cos() + 0.33, (m3 + 1)) {
            let y13 = if let Some(y12) = o4 {
                0.5 * s1.max(0.807) / (1.0 + t8 * t8)
            } else {
                let mut k14 = 0;
                loop {
                    k14 += 1;
                    if k14 > 3 {
                        break;
                    }
                    let w15 = &mut v2[..2];
                    a += 0.62 * w15[w15.len() - 1].sin();
                }
                return 0.55 * t8 + 0.31 * x[1];
            };
            0.67 * (t8 - (0.1 * (m3 as f64))).sin().cos() + 0.95
        } else {
            return 0.95 * v2[3] + 0.27 * x[0] + (0.49 * ((s1 * t8) + (0.1 * (m3 as f64))).cos() + 0.58);
        };
        y9 = 0.25 * (y11 + t8).cos() + 0.41;
    }
    0.42 * t8 + 0.34 * x[3] + 0.17 * a + 0.83 * s1 + 0.26 * v2[v2.len() - 1]
}

#[differentiable]
pub fn p0256(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[n % x.len()] / (1.5 + x[0] * x[0])).atan();
    let o2 = if !(n <= 2) { Some((s1 - 0.29).sin()) } else { None };
    let t3 = std::mem::take(&mut s1);
    let w4 = &x[2..];
    let t6: f64 = if x.iter().take(3).any(|y5| *y5 > -0.13) { 0.5 * (w4[n % w4.len()] + w4[1]) / (1.0 + t3 * t3) } else { 0.5 * a };
    let t9: f64 = x.iter().take(3).filter(|y7| **y7 > -0.233).map(|y7| 0.5 * t6 / (1.0 + w4[n % w4.len()] * w4[n % w4.len()])).skip(1).sum();
    let y10: f64;
    match (n + 3) % 4 {
        0 => {
            let t13: f64 = x.iter().filter_map(|y11| if *y11 > -0.213 { Some(((t3 * y11) * (0.1 * (n as f64))).tanh()) } else { None }).take(2).sum();
            let y14: f64;
            match n / 2 % 4 {
                0 => {
                    y14 = 0.5 * (t13 - 0.77).abs() / (1.0 + s1 * s1);
                }
                1 | 2 => {
                    let r15 = if (n + n) > 1 && a.min(0.327) > -0.487 { &a } else { &t9 };
                    y14 = 0.5 * (-(t13 * t13)).exp().atan();
                }
                _ => {
                    y14 = 0.5 * (((0.1 * (n as f64)) * t6) + w4[1].cos()) / (1.0 + s1 * s1);
                }
            }
            y10 = 0.5 * (y14 - y14).atan();
        }
        1 | 2 => {
            y10 = t3.min(0.657).sin();
        }
        _ => {
            y10 = 0.5 * (w4[n % w4.len()] - 0.77).abs() / (1.0 + a * a);
        }
    }
    0.79 * t3 + 0.48 * x[n % x.len()] + (t6 - x[n % x.len()]).tanh() + 0.24 * s1
}

#[differentiable]
pub fn p0257(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * x[n % x.len()]).atan();
    let mut u2 = [0.5 * (-a) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.5 * x[3].atan(), 0.5 * x[0].cos().atan()];
    let mut p3 = (0.5 * s1.sin().atan(), 0.5 * ((0.1 * (n as f64)) - x[n % x.len()]).atan());
    let y4 = rotate(&mut u2);
    u2[1..].fill(0.5 * (x[n % x.len()] / (1.5 + y4 * y4)).sin() / (1.0 + a * a));
    let f5 = |p7: f64| 0.57 * (s1 * p7).cos() + 0.33;
    let f6 = |p7: f64| f5(p7) - f5((p3.1 + p3.0).tanh());
    let t8 = f6(0.5 * (s1 + u2[2]).atan());
    for y9 in [0.87 * (x[n % x.len()] / (1.5 + t8 * t8)).min(0.977).cos() + 0.16, 0.5 * u2[n % 3].min(-0.957).atan()] {
        let y10 = soften(0.5 * (t8 * p3.1).atan());
        let w11 = &x[2..4];
        s1 += 0.92 * (y9 + y10).sin();
    }
    0.11 * s1 + 0.54 * x[0] + 0.29 * s1 + 0.57 * u2[1] + 0.62 * p3.0
}

#[differentiable]
pub fn p0258(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a / (1.0 + a * a);
    let mut u2 = [0.5 * x[n % x.len()].cos().atan(), 0.69 * (x[2] + x[n % x.len()]).sin().cos() + 0.81];
    let mut v3 = vec![0.5 * (b * 0.35).tanh().powi(3) / (1.0 + u2[1] * u2[1]), b.min(-0.97).sin(), 0.71 * b.cos() + 0.39, (u2[0] * a).tanh()];
    let mut m4 = 0;
    if m4 % 3 != 1 {
        for (y5, y6) in u2.iter_mut().zip(x.iter()) {
            'l8: for i7 in (0..4 + 2).step_by(2) {
                let y10 = match (n > 0 && s1.cos() < (*y5), (i7 + n)) {
                    (true, 0..=2) => 0.5 * (v3[0] + y6).atan(),
                    (false, _) => {
                        v3[2] = (-v3[0]).sin();
                        ((-v3[3]) * y6).sin()
                    }
                    _ => continue 'l8,
                };
                s1 -= 0.55 * y10.sin();
            }
            let t13: f64 = x.iter().rev().map(|y11| { if *y11 > 0.33 { return (((*y5) * (*y5) + 0.3).sqrt() * (x[3] + (*y11))).tanh(); } 0.5 * y11 }).sum();
            let t16: f64 = x.iter().rev().map(|y14| { if *y14 > 0.173 { return 0.5 * (v3[0] + y14).atan(); } 0.5 * y14 }).sum();
            s1 -= 0.54 * (t16 + (*y6)).sin();
        }
    }
    0.57 * u2[n % 2] + 0.11 * x[n % x.len()] + v3[v3.len() - 1].max(-0.597).sin() + 0.53 * u2[n % 2] + 0.79 * s1 + 0.61 * v3[0]
}

#[differentiable]
pub fn q0259(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a * x[0]).tanh();
    let mut stack2: Vec<usize> = (0..n).collect();
    while let Some(i3) = stack2.pop() {
        if i3 > 1 {
            stack2.push(i3 / 2);
        }
        let t4 = std::mem::take(&mut s1);
        let Some(y5) = positive(0.5 * ((a - a) + 0.77) / (1.0 + x[1] * x[1])) else {
            break;
        };
        s1 -= 0.17 * (y5 + t4).sin();
    }
    let s1 = s1 * 0.51;
    let y6;
    if -a > 0.677 {
        y6 = 0.5 * (a + x[1]).atan();
    } else {
        y6 = 0.36 * (x[0] + x[3]).cos() + 0.68;
    }
    let y7 = chained(0.11 * (x[n % x.len()] + a).cos() + 0.57, (y6.max(-0.137) - 0.77).abs().sin())?;
    let y8 = positive(s1.cos().tanh())?;
    Some(0.27 * (s1 - s1).cos() + 0.85)
}

#[differentiable]
pub fn p0259(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * (-x[x.len() - 1]).atan();
    let mut u10 = [0.5 * (-(a / (1.5 + a * a))) / (1.0 + x[n % x.len()] * x[n % x.len()]), (x[1] / (1.5 + s9 * s9)).tanh(), 0.5 * (s9 + a).atan()];
    let mut m11 = if (n + n) % 2 == 0 || a + 0.49 <= -0.577 { n } else { 0 };
    if (n + n) % 2 == 0 {
        u10[1] = 0.5 * s9.max(0.377) / (1.0 + a * a);
    } else {
        let mut k12 = 0;
        let mut u13 = [0.5 * x[m11 % x.len()].atan(), 0.5 * (x[1] * x[1] + 0.3).sqrt().atan(), 0.5 * (a.min(-0.887) - (s9 / (1.5 + s9 * s9))).atan()];
        loop {
            u13 = [u13[1], u13[2], ((u13[1] * a) - 0.77).abs().sin()];
            for (y14, y15) in x.iter().zip(&u13) {
                let mut k16 = 0;
                'l17: while k16 < 1 {
                    k16 += 1;
                    let y18 = match q0259(x, (u10[m11 % 3] - (*y15)).sin(), n % 4) { Some(t) => 0.82 * t, None => 0.66 };
                    let y19 = weighted(&u13[..2], &u10[..2], n);
                    s9 += 0.17 * (y18 + y19).sin();
                }
                let mut k20 = 0;
                loop {
                    k20 += 1;
                    if k20 > n % 3 {
                        break;
                    }
                    let (w21, w22) = u10.split_at_mut(1);
                    w21[0] = w22[0] * (*y14);
                    s9 += 0.15 * (w21[m11 % w21.len()] + w22[0]).sin();
                }
                s9 += 0.81 * ((*y14) + (*y15)).sin();
            }
            k12 += 1;
            if x[3] - x[0] > 0.697 || k12 >= n {
                break;
            }
        }
        s9 -= 0.59 * u13[1].sin();
    }
    0.62 * s9 + 0.58 * x[x.len() - 1] + s9.max(0.997).tanh() + 0.83 * u10[0] + 0.93 * s9
}

#[differentiable]
pub fn p0260(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * x[n % x.len()]) / (1.0 + x[2] * x[2]);
    let o2 = if (n + 3) > 2 && 0.16 + a > 0.957 { Some(0.5 * (x[0] / (1.5 + x[3] * x[3])).atan()) } else { None };
    let mut p3 = (((0.1 * (n as f64)) - a).tanh(), 0.17 * x[1].min(0.817).cos() + 0.13);
    let mut f4 = |p5: f64| { s1 = 0.5 * s1 + 0.5 * (p5 * x[n % x.len()]) / (1.0 + p5 * p5); s1 * p5 };
    let t6 = f4((a * x[1]).tanh()) + 0.5 * f4(0.7);
    let t7: f64 = 0.5 * (a * s1) / (1.0 + s1 * s1);
    let mut s10 = 0.13 * (t7 - x[n % x.len()]).cos() + 0.55;
    for (i8, y9) in x.iter().enumerate() {
        s10 = (0.52 * s10 + t6.max(-0.627)).tanh();
        match staged(0.5 * (s1 - t6).atan(), (*y9).sin().sin(), i8) {
            Ok(y11) => {
                let mut u14 = [0.61 * ((*y9) / (1.5 + p3.0 * p3.0)).cos() + 0.72, 0.5 * (s10 * s10 + 0.3).sqrt().atan(), ((0.1 * (i8 as f64)) * (*y9)).sin()];
                for i13 in (0..n % 4 + 2).step_by(3) {
                    u14 = [u14[1], u14[2], 0.94 * (y11 - 0.77).abs().cos() + 0.58];
                    u14 = [((u14[0] * (*y9)) * (-(s10 * s10)).exp()).tanh(), 0.5 * ((*y9) + s10).atan(), 0.5 * (t6 - p3.0) / (1.0 + t6 * t6)];
                }
                u14[n % 3] *= 0.8 + 0.15 * (s10 + 0.94).sin();
                s10 += 0.53 * (u14[n % 3] + y11).sin();
            }
            Err(_) => {
                'l16: for i15 in (0..4 + 2).rev().step_by(2) {
                    std::mem::swap(&mut a, &mut p3.1);
                    for i17 in (1..n % 3 + 2).step_by(3) {
                        let t20: f64 = x.iter().take_while(|y18| **y18 > 0.783).map(|y18| 0.92 * (-(*y18)).cos() + 0.32).take(2).sum();
                        let mut f21 = |p22: f64| { s10 = 0.5 * s10 + p22.tanh(); s10 * p22 };
                        let t23 = f21(0.5 * ((0.1 * (i15 as f64)) - p3.0) / (1.0 + t7 * t7)) + 0.5 * f21(0.7);
                        a += 0.55 * (t23 + t20).sin();
                    }
                }
            }
        }
        s10 = 0.7 * s10 + 0.51 * (*y9).sin();
    }
    0.37 * x[0] + 0.58 * x[n % x.len()] + 0.42 * a + 0.55 * s1 + 0.83 * p3.0 + 0.68 * s10
}

#[differentiable]
pub fn q0261(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a.min(-0.37) * (a + x[1])).tanh();
    let mut k2 = 0;
    while k2 < 3 {
        k2 += 1;
        match n + n {
            ..=2 => {
                let y8 = match (x[0].max(-0.537) > 0.337, k2) {
                    (true, 0..=2) => {
                        let y5 = match k2 / 2 {
                            0 => {
                                a += 0.63 * staged((s1 + 0.42).sin(), 0.5 * (x[k2 % x.len()] * 0.43) / (1.0 + x[k2 % x.len()] * x[k2 % x.len()]), n)?;
                                0.5 * x[k2 % x.len()].atan() / (1.0 + a * a)
                            }
                            k4 => 0.5 * (x[1] + s1).atan(),
                        };
                        a += 0.81 * staged((a - x[0]).sin(), 0.5 * ((y5 + y5) / (1.5 + y5 * y5)) / (1.0 + s1 * s1), k2 / 2)?;
                        0.5 * ((y5 - s1) + (0.1 * (n as f64))) / (1.0 + y5 * y5)
                    }
                    (false, _) => {
                        let t7: f64 = x.iter().rev().enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or((a * a).ln_1p().tanh(), |(i, y6)| (0.5 * (x[n % x.len()].max(-0.267) * a.atan()).atan()) * (i as f64));
                        0.18 * (-a).cos() + 0.44
                    }
                    _ => (s1 * a).sin(),
                };
                s1 += 0.32 * y8.sin();
            }
            3.. => {
                a += 0.92 * ((x[x.len() - 1] - a) + (s1 * a)).tanh();
            }
        }
    }
    Ok(0.5 * (x[1] + 0.22).atan())
}

#[differentiable]
pub fn p0261(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * ((0.1 * (n as f64)) - a) / (1.0 + a * a);
    let mut u10 = [0.5 * (-x[2]).atan(); 3];
    u10[1] = b.tanh();
    u10.swap(1, 0);
    if n % 2 == 1 {
        let y11 = if (n + n) % 3 != 0 {
            let mut o12: Option<f64> = None;
            match q0261(x, 0.5 * (b + x[2]).max(0.597) / (1.0 + x[n % x.len()] * x[n % x.len()]), n % 4) {
                Ok(y13) => {
                    u10[n % 3] = 0.72 * (s9 / (1.5 + s9 * s9)).cos() + 0.31;
                    s9 += 0.27 * y13.sin();
                }
                Err(_) => {
                    let t17: f64 = u10.iter().rev().map(|y15| x[0].sin().sin()).product();
                    let mut k18 = 0;
                    let mut t19 = 0.47 * b.cos() + 0.89;
                    'l20: while {
                        k18 += 1;
                        t19 = 0.63 * t19 + (0.5 * (-t17) / (1.0 + t19 * t19));
                        k18 < 7 && t19 > -0.71
                    } {
                        let t23: f64 = x.iter().filter_map(|y21| if *y21 > 0.513 { Some(0.5 * (-b) / (1.0 + t17 * t17)) } else { None }).skip(1).sum();
                        t19 = 0.7 * t19 + 0.28 * t23.sin();
                    }
                    s9 += 0.77 * (t19 + t17).sin();
                }
            }
            0.5 * (u10[0] + 0.61) / (1.0 + s9 * s9)
        } else {
            return 0.48 * b + 0.48 * x[n % x.len()];
        };
        s9 -= 0.66 * y11.sin();
    }
    0.12 * a + 0.79 * x[0] + 0.37 * a + 0.67 * s9 + 0.44 * u10[n % 3]
}

#[differentiable]
pub fn q0262(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.31 * (a / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.22;
    for y2 in x {
        let f3 = |p4: f64| -> f64 { if p4 > 0.23 { return 0.5 * (((*y2) - y2) + ((*y2) / (1.5 + p4 * p4))).atan(); } s1.max(-0.697).sin() };
        let t6 = f3(0.5 * (0.33 + (*y2)).atan()) * f3((s1 + s1).tanh());
        if !((n + 1) <= 3) {
            let y7 = first_above(&x[..2], 0.31)?;
            let y12 = match staged(0.93 * ((*y2) * x[2]).cos() + 0.54, 0.5 * (-(*y2)) / (1.0 + x[n % x.len()] * x[n % x.len()]), (n + 2)) {
                Ok(y8) => {
                    let Some(y10) = positive(0.62 * (0.75 * y8).cos() + 0.77) else {
                        break;
                    };
                    let t11 = std::mem::replace(&mut s1, (x[0] - 0.77).abs().sin());
                    0.5 * (s1 + (0.1 * (n as f64))).atan()
                }
                Err(_) => 0.5 * a.tanh().powi(2) / (1.0 + (*y2) * (*y2)),
            };
            let mut s14 = (0.53 + t6).sin();
            for i13 in (0..n.min(4) + 2).step_by(2) {
                s14 = (0.51 * s14 + (y2 * y12)).tanh();
                let y15 = first_above(x, 0.62)?;
                s14 += 0.18 * y15.sin();
            }
            s1 += 0.28 * (y7 + y12).sin();
            continue;
        } else {
            s1 += 0.24 * (x[n % x.len()] * y2).tanh();
        }
        s1 += 0.59 * (t6 + (*y2)).sin();
    }
    Some(0.5 * (0.49 * (a - 0.77).abs()).atan())
}

#[differentiable]
pub fn p0262(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s16 = ((a * x[3]) * (a - x[n % x.len()])).tanh();
    let mut o17: Option<f64> = None;
    for &y18 in x.iter() {
        if s16 + x[1] <= x[n % x.len()] {
            let y25 = match (n + 1) % 4 {
                0 | 3 => {
                    let y19: f64;
                    match (n + 3) % 4 {
                        0 => {
                            let t20 = (s16 * y18).tanh();
                            let f21 = |p23: f64| (t20 - x[n % x.len()]).sin();
                            let f22 = |p23: f64| f21(p23) - f21(0.42 * t20.max(-0.917).cos() + 0.35);
                            let t24 = f22((-(a + x[3])).tanh());
                            y19 = (t24 + t20).tanh();
                        }
                        1 | 2 => {
                            y19 = 0.5 * x[n % x.len()].max(-0.167) / (1.0 + y18 * y18);
                        }
                        _ => {
                            y19 = 0.5 * (-(a + x[x.len() - 1])) / (1.0 + y18 * y18);
                        }
                    }
                    0.5 * ((y18 / (1.5 + s16 * s16)) + (y18 + s16)) / (1.0 + s16 * s16)
                }
                _ => (s16 + (0.1 * (n as f64))).tanh(),
            };
            s16 += 0.98 * y25.sin();
        } else if n % 2 == 0 {
            s16 += 0.23 * blend(&y18, &s16);
        }
        s16 -= 0.17 * y18.sin();
    }
    0.84 * a + 0.74 * x[3] + 0.59 * s16
}

#[differentiable]
pub fn p0263(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.53 * (x[2] - x[n % x.len()]).cos() + 0.63;
    let mut p2 = ((s1 + a).sin(), (-a).sin());
    p2 = ((-s1).sin(), p2.0);
    let mut s3 = 1.0;
    s3 += 0.57 * (a - a).cos() + 0.58;
    let t4 = std::mem::replace(&mut s3, x[1].min(0.807).sin().sin());
    let w5 = &x[1..];
    let f6 = |p8: f64| 0.5 * p8.max(0.397).min(-0.367) / (1.0 + s1 * s1);
    let f7 = |p8: f64| f6(p8) - f6(0.22 * (w5[n % w5.len()] + p8).cos() + 0.91);
    let t9 = f7(0.11 * (t4 - p2.1).sin().cos() + 0.37);
    match first_above(&w5[..2], 0.86) {
        Some(y10) => {
            let t13 = 0.5 * (w5[1] + t9) / (1.0 + t4 * t4);
            let f11 = |p12: f64| (((y10 * t9) - t9.cos()).sin()) * t13;
            let t13 = f11(t13) + 0.5;
            let p12 = t13.sin();
            let t14 = f11(p12 * t13);
            s1 = 0.7 * s1 + 0.34 * (t14 + t13).sin();
        }
        None => {}
    }
    0.29 * t9 + 0.42 * x[n % x.len()] + 0.47 * s1 + 0.46 * p2.1 + 0.21 * s3
}

#[differentiable]
pub fn p0264(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] + 0.92).sin();
    let mut u2 = [0.5 * s1.atan(); 3];
    let mut m3 = if n / 2 % 2 == 0 || x[1].min(0.207) < -0.457 { (n + 1) } else { 2 };
    let mut o4 = Some(0.41 * a.cos() + 0.97);
    match m3 + 3 {
        ..2 => {
            let w5 = &x[..2];
            {
                let w6 = &mut u2[1..3];
                relax(w6, 0.5 * (x[0] - a).atan());
                let y10 = match mode(m3) {
                    Mode::Middle | Mode::High => {
                        let mut u8 = [0.5 * (x[0] + w5[0]).atan(), 0.5 * w5[0].max(-0.817).atan(), (-(w6[1] - s1)).sin()];
                        'l9: for i7 in 0..n / 2 {
                            u8 = [u8[1], u8[2], (w5[0] * a).tanh()];
                            relax(&mut w6[1..], 0.5 * w5[n % w5.len()].atan() / (1.0 + w5[m3 % w5.len()] * w5[m3 % w5.len()]));
                            let mut s1 = w6[i7 % w6.len()] - s1.tanh();
                        }
                        0.5 * (w6[1] - w6[m3 % w6.len()]).atan()
                    }
                    Mode::Low => return 0.86 * w5[1] + 0.83 * x[2] + (-w5[0]).tanh(),
                };
                if (n + n) > 4 && w6[n % w6.len()] - a <= w5[n % w5.len()] {
                    let t11 = std::mem::take(&mut s1);
                    nudge(&mut w6[1], 0.5 * (a - s1).min(0.997).atan());
                    s1 += 0.15 * t11.sin();
                } else {
                    s1 += 0.51 * (0.5 * s1.min(-0.377).sin().atan());
                }
                s1 += 0.61 * (y10 + w6[1]).sin();
            }
            s1 += 0.12 * w5[n % w5.len()].sin();
        }
        2..=4 => {
            s1 += 0.47 * (0.32 * u2[2].max(0.377).cos() + 0.96);
        }
        _ => {
            s1 += 0.52 * (0.34 * s1.max(-0.537).cos() + 0.86);
        }
    }
    0.56 * u2[2] + 0.91 * x[m3 % x.len()] + 0.44 * s1 + 0.27 * u2[0]
}

#[differentiable]
pub fn p0265(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((-a) * (-a) + 0.3).sqrt() / (1.0 + a * a);
    let mut p2 = ((b + 0.99).sin(), 0.83 * ((a * a) * (a * a) + 0.3).sqrt().cos() + 0.45);
    let t3 = std::mem::replace(&mut p2.0, (s1 + x[n % x.len()]).tanh());
    let t4 = std::mem::replace(&mut p2.1, 0.5 * t3.atan());
    let t6: f64 = (1..4).rev().map(|k5| (0.5 * (t4 - t3) / (1.0 + p2.0 * p2.0)).powi(k5)).sum();
    let mut u7 = [(t6 - b).tanh(), 0.5 * (t3 - t3).atan()];
    let mut v8 = u7.clone();
    std::mem::swap(&mut v8, &mut u7);
    for y9 in &v8 {
        let t12: f64 = v8.iter().copied().fold(-0.77, f64::max);
        let y18 = match mode(n) {
            Mode::Middle | Mode::High => {
                if n / 2 % 2 == 0 || u7[0] + t12 > 0.157 {
                    let t15: f64 = v8.iter().skip_while(|y13| **y13 > -0.453).map(|y13| (p2.1 + t12).tanh()).skip(1).sum();
                    s1 += 0.68 * t15.sin();
                } else {
                    for (y16, y17) in x.iter().zip(&v8) {
                        p2.0 += 0.63 * blend(&t4, &*y16);
                        s1 -= 0.23 * ((*y17) + (*y16)).sin();
                    }
                }
                ((-(t6 * t6)).exp() - (t12 * t12).ln_1p()).sin()
            }
            Mode::Low => 0.87 * ((*y9) - y9).cos() + 0.69,
        };
        s1 += 0.81 * (y18 + t12).sin();
    }
    0.16 * t4 + 0.82 * x[x.len() - 1] + 0.73 * v8[0] + 0.81 * u7[0] + 0.78 * s1 + 0.21 * p2.0
}

#[differentiable]
pub fn q0266(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.84 * x[0].max(0.437).cos() + 0.32;
    s1 += 0.75 * first_above(&x[..2], 0.55)?;
    let t4: f64 = x.iter().chain(&x[..]).map(|y2| { if *y2 > -0.463 { return (-s1).tanh(); } 0.5 * y2 }).sum();
    let t5: f64 = 0.5 * (s1 / (1.5 + a * a)) / (1.0 + a * a);
    let t8: f64 = x.iter().chain(&x[..]).map(|y6| 0.5 * (((*y6) * (*y6)).ln_1p() - (a * t4)) / (1.0 + t5 * t5)).product();
    let y9 = chained((t8 / (1.5 + t5 * t5)).tanh(), (s1.min(0.37) + (t8 + t5)).tanh())?;
    Some(0.27 * (t5 + t4).cos() + 0.83)
}

#[differentiable]
pub fn p0266(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s10 = a.max(-0.397).tanh();
    let mut u11 = [(0.49 * (-s10)).tanh(), 0.97 * (s10 * s10).ln_1p().cos() + 0.14];
    'l13: for y12 in u11.iter_mut() {
        let mut k14 = 0;
        let mut t15 = s10.max(0.217).sin();
        while {
            k14 += 1;
            t15 = 0.68 * t15 + (0.5 * ((*y12) - t15).atan());
            k14 < 7 && t15 > -0.51
        } {
            let mut stack16 = vec![n % 3];
            while let Some(i17) = stack16.pop() {
                if i17 > 1 {
                    stack16.push(i17 / 2);
                }
                t15 /= 1.1 + (b * b) * (b * b);
            }
            let mut stack18 = vec![n, k14];
            while let Some(i19) = stack18.pop() {
                if i19 > 1 {
                    stack18.push(i19 / 2);
                }
                if b * 0.73 <= t15 {
                    let t24: f64 = x.iter().map(|y22| { if *y22 > 0.793 { return 0.5 * y12.tanh().powi(3) / (1.0 + (*y12) * (*y12)); } 0.5 * y22 }).take(2).sum();
                    t15 += 0.44 * t24.sin();
                } else {
                    s10 /= 1.1 + x[n % x.len()].min(-0.997) * x[n % x.len()].min(-0.997);
                    let mut f25 = |p26: f64| { t15 = 0.5 * t15 + 0.5 * (p26 - (*y12)) / (1.0 + s10 * s10); t15 * p26 };
                    let t27 = f25(0.5 * (-(b * b)).exp().atan()) + 0.5 * f25(0.7);
                    s10 += 0.64 * t27.sin();
                }
            }
        }
        s10 += 0.49 * ((*y12) + t15).sin();
    }
    0.55 * u11[0] + 0.63 * x[n % x.len()] + 0.58 * u11[n % 2] + 0.53 * s10
}

#[differentiable]
pub fn p0267(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((0.1 * (n as f64)) + x[n % x.len()]) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut v2 = vec![(-s1).tanh(), 0.19 * (a / (1.5 + x[n % x.len()] * x[n % x.len()])).min(-0.937).cos() + 0.57, (s1 + s1).tanh(), 0.5 * ((x[x.len() - 1] - 0.77) + (s1 * s1 + 0.3).sqrt()) / (1.0 + b * b)];
    let mut m3 = if n % 2 == 1 { (n + 3) } else { 0 };
    let mut p4 = (((a + b) * (b - 0.41)).sin(), v2[2].sin());
    let y5 = weighted(&v2, &x[..2], n);
    v2.swap(n % 4, 1);
    match chained(0.5 * (s1 - 0.77).abs() / (1.0 + x[m3 % x.len()] * x[m3 % x.len()]), ((s1 + a) - y5.max(-0.127)).tanh()) {
        Some(y7) if y7 > 0.27 => {
            v2[n % 4] *= 0.8 + 0.15 * (y5 + y7).sin();
            s1 += 0.82 * y7.sin();
        }
        Some(y7) => {
            v2 = vec![y5.max(-0.607).sin(); 4];
            for (y8, y9) in v2.iter_mut().zip(x) {
                if n / 2 % 2 == 0 || -y7 < x[n % x.len()] {
                    let y14 = match m3 {
                        1..=3 | 6 => 0.82 * ((*y9) * (*y9) + 0.3).sqrt().min(-0.917).cos() + 0.73,
                        _ => {
                            let f10 = |p12: f64| 0.5 * ((*y8) + (*y8)) / (1.0 + p12 * p12);
                            let f11 = |p12: f64| f10(p12) - f10((0.74 * (*y8)).sin());
                            let t13 = f11(0.5 * (y7 + (*y9)).atan());
                            0.5 * (x[3] + p4.0) / (1.0 + a * a)
                        }
                    };
                    let f15 = |p16: f64| 0.5 * (y9 * x[m3 % x.len()]).atan();
                    let t18 = x.iter().map(|y17| f15(*y17)).sum::<f64>();
                    s1 += 0.12 * (t18 + y14).sin();
                }
                let mut u19 = [0.59 * (*y8).max(-0.267).cos() + 0.42, ((*y9) + (*y9)).tanh(), 0.46 * (y7 + y5).cos() + 0.13, y9.sin()];
                let mut v20 = u19.clone();
                s1 = 0.7 * s1 + 0.55 * ((*y9) + (*y8)).sin();
            }
            s1 += 0.18 * y7.sin();
        }
        None => {
            s1 += 0.13 * (y5 * 0.82).tanh();
        }
    }
    0.22 * b + 0.32 * x[m3 % x.len()] + (0.5 * v2[1].max(-0.967).atan()) + 0.84 * v2[2] + 0.24 * p4.1 + 0.14 * s1
}

#[differentiable]
pub fn q0268(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.22 * (x[n % x.len()] / (1.5 + x[1] * x[1])).cos() + 0.69;
    let f2 = |p3: f64, q4: f64| (a + a).tanh();
    let t5 = if f2((-((a - s1) * (a - s1))).exp().tanh(), 0.2) > 0.13 { f2(((-a) / (1.5 + s1 * s1)).tanh(), (-((a - s1) * (a - s1))).exp().tanh()) } else { f2((-((a - s1) * (a - s1))).exp().tanh(), (-((a - s1) * (a - s1))).exp().tanh()) };
    let mut k6 = 0;
    let y7 = loop {
        k6 += 1;
        if k6 > x.len() {
            break 0.5 * (a + t5).atan();
        }
        let mut k8 = 0;
        let mut t9 = 1.0 + (0.5 * ((t5 + t5) + (x[3] - x[k6 % x.len()])).atan());
        let mut p10 = (0.5 * (a + 0.17).atan(), 0.5 * (a / (1.5 + t9 * t9)) / (1.0 + x[3] * x[3]));
        'l11: while t9 > 0.56 && k8 < 12 {
            t9 *= 0.69;
            k8 += 1;
            p10 = (p10.1, (p10.0 * (x[k8 % x.len()] - p10.1)).sin());
            let t14: f64 = x.iter().skip_while(|y12| **y12 > -0.283).map(|y12| 0.5 * (0.57 - (*y12)).atan()).sum();
            t9 += 0.44 * t14.sin();
        }
        let y15 = 0.81 * staged((a * t5).sin(), (p10.0 - p10.1).sin(), k6 / 2)?.sin();
        if n / 2 > 3 {
            t9 *= 0.8 + 0.15 * (-y15).sin();
            p10.0 += 0.81 * staged(((p10.1 - y15) + (-p10.0)).sin(), (y15 + p10.0).tanh(), (n + 1))?;
        }
        s1 += 0.79 * (y15 + t9).sin();
    };
    Ok(a.sin())
}

#[differentiable]
pub fn p0268(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s16 = a.max(-0.817).tanh();
    let mut v17 = vec![(a + x[n % x.len()]).sin(), x[n % x.len()].sin(), (-x[2]).tanh(), 0.83 * (a + x[n % x.len()].min(0.427)).cos() + 0.32];
    let mut p18 = (0.5 * x[3].min(0.147) / (1.0 + x[1] * x[1]), (v17[0] - x[n % x.len()]).tanh());
    let mut k19 = 0;
    let y20 = loop {
        k19 += 1;
        if x[2] <= s16 || k19 > n.min(4) {
            break (a + v17[v17.len() - 1]).tanh();
        }
        let y35 = match n / 2 % 4 {
            2 => {
                let mut u22 = [((s16 * p18.0) * ((0.1 * (k19 as f64)) * p18.1)).tanh(), (s16 + v17[0]).sin(), (v17[n % v17.len()] / (1.5 + v17[k19 % v17.len()] * v17[k19 % v17.len()])).sin()];
                'l23: for y21 in x {
                    u22 = [u22[1], u22[2], (-((*y21) + x[k19 % x.len()])).sin()];
                    for y24 in u22.iter_mut() {
                        let t27: f64 = v17.iter().step_by(2).filter(|y25| **y25 > 0.393).map(|y25| (v17[n % v17.len()] * 0.32).tanh()).sum();
                        s16 += 0.76 * (t27 + (*y24)).sin();
                    }
                    s16 += 0.33 * (*y21).sin();
                }
                (s16 + (0.1 * (k19 as f64))).max(0.997).tanh()
            }
            0 | 1 => {
                for y28 in x {
                    'l30: for y29 in &mut v17 {
                        let t33: f64 = x.iter().take(3).map(|y31| 0.5 * (-((0.1 * (n as f64)) - (*y31))) / (1.0 + (*y28) * (*y28))).sum();
                        let mut s34 = 0.5;
                        s34 += 0.5 * p18.0.atan();
                        s16 += 0.36 * ((*y29) + t33).sin();
                    }
                    s16 += 0.15 * (*y28).sin();
                }
                0.58 * ((a - p18.1) + (0.1 * (n as f64))).cos() + 0.39
            }
            _ => ((p18.1 - 0.77).abs() + (0.1 * (n as f64))).tanh(),
        };
        s16 += 0.54 * y35.sin();
    };
    0.18 * s16 + 0.98 * x[0] + (0.98 * (p18.1 + v17[2]).cos() + 0.95) + 0.47 * v17[2] + 0.27 * p18.0 + 0.54 * s16
}

#[differentiable]
pub fn q0269(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a * a + 0.3).sqrt().tanh();
    s1 += 0.77 * first_above(x, 0.92)?;
    let e2: Result<f64, u8> = match n % 3 { 0 => Err(2), _ => Ok(((-s1) + 0.93).tanh()) };
    nudge(&mut s1, 0.58 * (a * a).cos() + 0.37);
    let y3 = chained((s1 + a).tanh(), 0.57 * ((s1 / (1.5 + x[0] * x[0])) - (a + x[n % x.len()])).cos() + 0.97)?;
    let y4 = drain(&mut s1);
    Some(0.5 * (s1 + y3).atan())
}

#[differentiable]
pub fn p0269(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s5 = 0.5 * (x[3] - a).cos().atan();
    let mut o6: Option<f64> = None;
    let y7 = match q0269(x, 0.12 * s5.max(-0.687).cos() + 0.96, n % 4) { Some(t) => 0.97 * t, None => 0.87 };
    let f8 = |p10: f64| 0.92 * (y7 + b).cos() + 0.36;
    let f9 = |p10: f64| f8(p10) - f8(0.93 * (y7.max(-0.957) / (1.5 + s5 * s5)).cos() + 0.43);
    let t11 = f9(0.89 * (s5.atan() + (s5 + a)).cos() + 0.43);
    let e12 = if n / 2 > 2 { Err(3_u8) } else { Ok(0.44 * (a - s5).cos() + 0.44) };
    let y15 = mean(&x[..2]);
    for i16 in 3..n.min(5) {
        let mut k19 = 0;
        let y20 = 'l21: loop {
            k19 += 1;
            if k19 > n {
                break 0.5 * (s5 + x[k19 % x.len()]) / (1.0 + y7 * y7);
            }
            for (i22, y23) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                let y24 = if k19 > 4 && x[i16 % x.len()] + (*y23) <= s5 {
                    let t26: f64 = x.iter().chain(&x[..]).copied().min_by(|a, b| a.total_cmp(b)).unwrap_or((t11 * 0.35).sin());
                    (*y23).max(0.737).sin()
                } else {
                    (y15 * 0.62).tanh()
                };
                let f27 = |p28: f64, q29: f64| 0.5 * p28.max(0.897).atan();
                let t30 = f27((b * (*y23)).sin(), (-(*y23)).tanh()) - f27((-(*y23)).tanh(), 0.4);
                s5 += 0.62 * (t30 + y24).sin();
            }
        };
        match mode(k19) {
            Mode::Middle | Mode::High => {
                let t33 = (-(t11 * t11)).exp().sin();
                let f31 = |p32: f64| (0.5 * ((p32 + t11) + (y20 - y20)).atan()) * t33;
                let t33 = f31(t33) + 0.5;
                let p32 = t33.sin();
                let t34 = f31(p32 * t33);
                s5 += 0.23 * (p32 + t33).sin();
            }
            Mode::Low => {
                s5 += 0.11 * (-y20).sin();
            }
        }
        s5 = 0.7 * s5 + 0.95 * y20.sin();
    }
    0.21 * s5 + 0.82 * x[n % x.len()] + (0.14 + x[n % x.len()]).sin() + 0.13 * s5
}

#[differentiable]
pub fn p0270(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[2] * x[2] + 0.3).sqrt() + (x[0] * x[3])) / (1.0 + x[0] * x[0]);
    let mut m2 = 0;
    let mut o3: Option<f64> = None;
    let mut f4 = |p5: f64| { s1 = 0.5 * s1 + 0.5 * (b / (1.5 + b * b)) / (1.0 + a * a); s1 * p5 };
    let t6 = f4(0.5 * (x[3] + x[n % x.len()].atan()).atan()) + 0.5 * f4(0.7);
    if (-(b * b)).exp() < -0.227 {
        let mut s8 = (-x[3]).sin();
        for y7 in [((x[2] * 0.35) - 0.31).tanh(), 0.5 * (s1 * s1) / (1.0 + x[0] * x[0])] {
            s8 = (0.38 * s8 + (t6 + y7)).tanh();
            if (n + n) > 4 && -t6 >= 0.607 {
                if (m2 + n) % 2 == 0 {
                    std::mem::swap(&mut s8, &mut s1);
                    let w9 = &x[1..];
                    s8 += 0.73 * w9[2].sin();
                } else {
                    let f10 = |p11: f64, q12: f64| 0.5 * (q12 / (1.5 + s8 * s8)).atan();
                    let t13 = if f10(0.5 * ((s8 + t6) * (-y7)) / (1.0 + b * b), 0.2) > 0.13 { f10((y7.min(0.957) * (t6 - 0.77).abs()).sin(), 0.5 * ((s8 + t6) * (-y7)) / (1.0 + b * b)) } else { f10(0.5 * ((s8 + t6) * (-y7)) / (1.0 + b * b), 0.5 * ((s8 + t6) * (-y7)) / (1.0 + b * b)) };
                    s1 += 0.61 * t13.sin();
                }
            } else {
                for (i14, y15) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                    let t18: f64 = x.iter().filter_map(|y16| if *y16 > -0.153 { Some(0.5 * (((*y15) * y16) + ((*y15) + 0.63)).atan()) } else { None }).sum();
                    s8 += 0.15 * ((*y15) + t18).sin();
                }
            }
            s8 += 0.55 * y7.sin();
        }
        s1 -= 0.31 * s8.sin();
    } else if !(m2 <= 1) {
        s1 += 0.78 * (b + b).sin();
    } else if n / 2 > 3 {
        s1 += 0.21 * (0.5 * (-s1) / (1.0 + s1 * s1));
    } else {
        s1 += 0.66 * a.tanh().powi(3).tanh();
    }
    0.13 * b + 0.79 * x[n % x.len()] + 0.19 * s1
}

#[differentiable]
pub fn p0271(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[1].min(0.187) + (x[2] - 0.49)) / (1.0 + a * a);
    let (t5, t6) = x.iter().fold((0.5 * (x[x.len() - 1] * 0.74).atan(), 1.0), |(p3, q4), y2| (p3 + (0.5 * s1.max(-0.807).max(0.147).atan()), q4 * p3));
    let (t5, t6) = (t5.tanh(), t6.sin());
    let t9: f64 = x.iter().map(|y7| 0.5 * t6.sin() / (1.0 + (*y7) * (*y7))).product();
    let mut stack10 = vec![n, n / 2];
    while let Some(i11) = stack10.pop() {
        if (n + n) % 2 == 1 {
            match staged(0.5 * (t5 + t9) / (1.0 + s1 * s1), ((0.1 * (n as f64)) + (x[3] + (0.1 * (n as f64)))).sin(), (i11 + 2)) {
                Ok(y14) => {
                    let mut f16 = |p17: f64| { s1 = 0.5 * s1 + (y14 / (1.5 + t6 * t6)).sin(); s1 * p17 };
                    let t18 = f16(0.5 * (t9 + 0.84).atan()) + 0.5 * f16(0.7);
                    s1 += 0.69 * (y14 + t18).sin();
                }
                Err(1) => {
                    let y19;
                    if (i11 + n) % 2 == 0 || t6 + t5 > 0.887 {
                        y19 = (a + a).tanh();
                    } else {
                        y19 = (t6 + 0.42).sin();
                    }
                    s1 += 0.28 * y19.sin();
                }
                Err(k15) => {
                    let mut u22 = [0.45 * x[x.len() - 1].min(0.187).cos() + 0.11, 0.5 * t5.sin() / (1.0 + t9 * t9), 0.94 * ((0.45 * t9) + (t6 - a)).cos() + 0.72];
                    for (i20, y21) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                        u22 = [u22[1], u22[2], 0.5 * t9.min(0.247).atan()];
                        let t26: f64 = u22[1..].iter().scan(0.31 * (s1 + 0.51).cos() + 0.47, |s25, y23| { *s25 = 0.5 * *s25 + (*y23).min(0.947).tanh(); Some(s25.sin()) }).take(2).sum();
                        let y27 = rotate(&mut u22);
                        s1 += 0.24 * (t26 + y27).sin();
                    }
                    let t30: f64 = x.iter().step_by(2).copied().fold(-0.77, f64::max);
                    s1 += 0.49 * (t30 + u22[i11 % 3]).sin();
                }
            }
        } else {
            s1 += 0.88 * (t6 + t5).tanh();
        }
    }
    0.71 * t6 + 0.57 * x[3] + 0.38 * s1
}

#[differentiable]
pub fn p0272(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[3] - x[3]).tanh();
    let mut u2 = [(a - (0.1 * (n as f64))).tanh(); 3];
    let o3 = if n / 2 % 2 == 0 { Some((s1 + u2[n % 3]).sin()) } else { None };
    {
        let w4 = &mut u2[..2];
        let y5;
        if n % 2 == 0 || x[n % x.len()] * w4[0] < 0.337 {
            y5 = (x[n % x.len()] - x[x.len() - 1]).tanh();
        } else {
            y5 = (s1 / (1.5 + s1 * s1)).tanh();
        }
        s1 += 0.38 * (w4[0] + y5).sin();
    }
    u2[0] = u2[0].min(0.977).sin();
    match n {
        k6 if k6 > 1 => {
            for (i7, y8) in u2.iter_mut().enumerate() {
                match k6 + 2 {
                    k9 if k9 > 1 => {
                        let r10 = if (k9 + 1) > 2 { &a } else { &s1 };
                        for i13 in (0..n).rev() {
                            nudge(y8, (x[3] * a).sin());
                        }
                    }
                    _ if (n + 1) % 2 == 1 => {
                        s1 += 0.83 * x[x.len() - 1].max(0.27).tanh();
                    }
                    _ => {
                        s1 += 0.98 * (0.35 * (s1 * a).cos() + 0.53);
                    }
                }
                s1 += 0.32 * (*y8).sin();
            }
        }
        _ if 0.44 - a >= -0.857 => {
            s1 += 0.34 * (0.5 * (u2[n % 3].min(-0.937) * (-s1)).atan());
        }
        _ => {
            s1 += 0.77 * (0.5 * (x[0] - a.max(0.37)) / (1.0 + x[n % x.len()] * x[n % x.len()]));
        }
    }
    0.83 * x[0] + 0.37 * x[3] + 0.24 * s1 + 0.93 * u2[0]
}

#[differentiable]
pub fn q0273(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = x[0].min(0.417).sin();
    let y2 = first_above(&x[..2], 0.31)?;
    let y3 = weighted(x, x, n);
    let t6: f64 = x.iter().rev().filter_map(|y4| if *y4 > -0.443 { Some(((y3 * y3 + 0.3).sqrt() + y2.sin()).sin()) } else { None }).sum();
    let t10: f64 = x.iter().rev().take(2).flat_map(|y7| { let t9 = 0.5 * (y3 * (*y7)).atan(); x.iter().map(move |y8| t9 * (0.5 * ((0.1 * (n as f64)) + (-y3)).atan())) }).take(2).sum();
    let t12: f64 = (0..n.min(4)).filter(|k11| k11 % 2 == 1).map(|k11| ((t10 + y3).tanh()) * (k11 as f64)).sum();
    let mut k13 = 0;
    let mut p14 = (0.5 * (0.91 * t10).atan(), (t10 + y3).sin());
    while k13 < n.min(4) {
        p14 = (p14.1, (p14.0 * t6.max(0.947)).sin());
        let w15 = &x[1..];
        s1 -= 0.57 * w15[0].sin();
        k13 += 1;
    }
    Some(0.5 * ((0.1 * (k13 as f64)) + p14.0.max(0.277)).atan())
}

#[differentiable]
pub fn p0273(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s16 = 0.21 * (0.92 * (-x[n % x.len()])).cos() + 0.47;
    let mut v17 = x.to_vec();
    let y43 = match mode(n) {
        Mode::Middle | Mode::High => {
            let t21: f64 = x.iter().rev().take(2).flat_map(|y18| { let t20 = 0.5 * (((*y18) - 0.77).abs() + 0.23) / (1.0 + (*y18) * (*y18)); x.iter().map(move |y19| t20 * (0.5 * a.atan())) }).sum();
            let mut stack22 = vec![n % 3];
            'l24: while let Some(i23) = stack22.pop() {
                let t27: f64 = x.iter().rev().filter(|y25| **y25 > -0.373).map(|y25| (x[3] * x[3]).sin()).sum();
                if n > 0 && t21.cos() < t27 {
                    let r28 = if s16 - a < 0.817 { &v17[3] } else { &t27 };
                    let mut k29 = 0;
                    let mut t30 = 1.0 + (*r28).min(0.197).sin();
                    while t30 > 0.63 && k29 < 12 {
                        t30 *= 0.59;
                        k29 += 1;
                        let mut v31 = x.to_vec();
                        let t34: f64 = x.iter().take(3).map(|y32| 0.49 * (v31[0] + (0.1 * (n as f64))).cos() + 0.28).sum();
                        s16 += 0.68 * (v31[2] + t34).sin();
                    }
                    s16 += 0.68 * ((*r28) + t30).sin();
                } else if 0.12 + t21 < t21 {
                    let t37: f64 = v17.iter().take_while(|y35| **y35 > 0.363).map(|y35| 0.5 * (t21 / (1.5 + x[i23 % x.len()] * x[i23 % x.len()])) / (1.0 + v17[2] * v17[2])).skip(1).sum();
                    s16 -= 0.78 * t37.sin();
                } else {
                    let mut k38 = 0;
                    let mut p39 = (v17[i23 % v17.len()].max(0.567).tanh().powi(2).sin(), 0.5 * (t27 * s16) / (1.0 + v17[n % v17.len()] * v17[n % v17.len()]));
                    while k38 < x.len() {
                        k38 += 1;
                        p39 = (p39.1, (p39.0 * t27.max(0.227)).sin());
                        let mut f40 = move |p41: f64| { s16 = s16.sin() + (x[1] + t21).min(-0.447).sin(); s16 * p41 };
                        s16 += v17[1].max(-0.777).tanh();
                        let t42 = f40((t21 * t27).tanh()) - f40(s16);
                        s16 -= 0.77 * t42.sin();
                    }
                    s16 += 0.98 * p39.1.sin();
                }
                s16 += 0.42 * t27.sin();
            }
            0.27 * (-x[n % x.len()]).cos() + 0.74
        }
        Mode::Low => 0.5 * (s16 + s16) / (1.0 + a * a),
    };
    0.48 * s16 + 0.27 * x[1] + (0.62 * ((s16 + a) + y43.max(0.37)).cos() + 0.83) + 0.49 * v17[n % v17.len()] + 0.73 * s16
}

#[differentiable]
pub fn p0274(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[0] + x[n % x.len()]) * (a / (1.5 + x[2] * x[2]))).atan();
    let mut v2 = vec![0.5 * (x[n % x.len()] * (a - 0.77).abs()) / (1.0 + s1 * s1), (-x[n % x.len()]).tanh(), 0.77 * s1.min(0.927).cos() + 0.51];
    for w3 in v2.chunks_mut(3) {
        w3[0] = (-a).tanh();
        let y5 = if let Some(y4) = first_above(x, 0.91) {
            for y6 in [w3[0].sin().sin(), (y4 + a).sin()] {
                'l8: for y7 in w3.iter_mut() {
                    let f9 = |p10: f64, q11: f64| ((y4 + q11) * p10.tanh().powi(2)).sin();
                    let t12 = f9(0.94 * y6.min(0.337).cos() + 0.41, (s1 + x[3]).tanh()) - f9((s1 + x[3]).tanh(), 0.4);
                    let t14: f64 = x[1..].iter().find_map(|y13| if *y13 > -0.113 { Some(0.5 * y4.atan().atan()) } else { None }).unwrap_or(0.5 * t12.max(0.847).max(-0.787).atan());
                    s1 += 0.64 * (t14 + (*y7)).sin();
                }
                for (y15, y16) in x.iter().zip(w3.iter()) {
                    let f17 = |p18: f64| -> f64 { if p18 > 0.23 { return 0.5 * (s1 / (1.5 + a * a)) / (1.0 + (*y16) * (*y16)); } 0.64 * (((0.1 * (n as f64)) - p18) * (-p18)).cos() + 0.63 };
                    let t20 = f17(0.5 * (*y16) / (1.0 + y6 * y6)) * f17(0.5 * ((-y6) - y4.min(0.147)) / (1.0 + y4 * y4));
                    s1 += 0.51 * ((*y16) + (*y15)).sin();
                }
                s1 += 0.23 * y6.sin();
            }
            let t22: f64 = w3[1..].iter().find_map(|y21| if *y21 > -0.263 { Some(0.17 * ((x[n % x.len()] / (1.5 + s1 * s1)) / (1.5 + (*y21) * (*y21))).cos() + 0.87) } else { None }).unwrap_or(0.5 * ((w3[w3.len() - 1] - 0.77).abs() - (s1 + 0.23)).atan());
            0.51 * (t22.max(-0.647) * (-w3[n % w3.len()])).cos() + 0.21
        } else {
            let t24: f64 = (1..=3).fold(0.3, |s, k23| s * ((x[0] - x[1]).sin()) + (f64::from(k23)));
            0.5 * (a - a) / (1.0 + t24 * t24)
        };
        s1 += 0.61 * (y5 + w3[0]).sin();
    }
    0.34 * a + 0.13 * x[n % x.len()] + 0.43 * s1 + 0.21 * v2[n % v2.len()]
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0250(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.96) * (a * a).max(lit(0.727)).cos() + lit(0.98);
        let mut m2 = if (n + n) > 0 && x[1] * x[3] > lit(0.597) { (n + 1) } else { 0 };
        let mut f3 = |p4: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * a.min(lit(-0.427)).atan(); s1 * p4 };
        let t5 = f3(x[1].atan().sin()) + lit(0.5) * f3(lit(0.7));
        let y18 = match first_above(x, lit(0.24)) {
            Some(y6) => {
                let mut k7 = 0;
                let mut t8 = lit(0.88) * x[2].cos() + lit(0.21);
                while {
                    k7 += 1;
                    t8 = lit(0.62) * t8 + (y6 + a).sin();
                    k7 < 7 && t8 > -lit(0.59)
                } {
                    let mut k9 = 0;
                    let mut t10 = lit(1.0) + ((lit(0.1) * lit(n as f64)) + t8).sin();
                    while t10 > lit(0.34) && k9 < 12 {
                        t10 = t10 * (lit(0.67));
                        k9 += 1;
                        let mut m11 = 0;
                    }
                    let y17 = match m2 {
                        1..=3 | 6 => {
                            let f12 = |p13: Dual| -> Dual { if p13 > lit(0.23) { return ((p13 + lit(0.68)) - lit(0.77)).abs().sin(); } (-(s1.cos() * s1.cos())).exp().tanh() };
                            let t15 = f12((-x[1]).sin()) * f12((s1 / (lit(1.5) + y6 * y6)).max(lit(0.287)).sin());
                            let mut t15 = t15 - t15.tanh();
                            lit(0.5) * (y6 - y6).atan()
                        }
                        _ => {
                            let Some(y16) = positive((t8 * y6).sin()) else {
                                continue;
                            };
                            lit(0.5) * ((y6 / (lit(1.5) + t10 * t10)) / (lit(1.5) + y16 * y16)) / (lit(1.0) + t10 * t10)
                        }
                    };
                    s1 = s1 + (lit(0.42) * (y17 + t10).sin());
                }
                lit(0.99) * (x[n % x.len()].sin() + t5.atan()).cos() + lit(0.26)
            }
            None => (-(-t5)).tanh(),
        };
        lit(0.35) * a + lit(0.15) * x[3] + lit(0.99) * s1
    }

    pub fn p0251(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[1] * a) + lit(0.49)).atan();
        let mut o2 = Some(lit(0.93) * (s1 - x[3]).cos() + lit(0.97));
        match mode(n + n) {
            Mode::Low => {
                let mut s4 = (x[n % x.len()] / (lit(1.5) + s1 * s1)).sin();
                for i3 in (0..n).rev() {
                    s4 = (lit(0.29) * s4 + a).tanh();
                    let mut k5 = 0;
                    let mut u7 = [(-(a * a)).exp().sin(), lit(0.87) * (s1 + x[k5 % x.len()]).cos() + lit(0.73), (a / (lit(1.5) + s1 * s1)).min(lit(0.687)).sin()];
                    let y6 = 'l8: loop {
                        k5 += 1;
                        if !((k5 + 3) <= 4) || k5 > x.len() {
                            break lit(0.5) * (s1 - (lit(0.1) * lit(n as f64))).atan();
                        }
                        u7 = [u7[1], u7[2], ((a + lit(0.27)) - (a + s4)).sin()];
                        for w9 in u7.chunks_mut(2) {
                            w9[0] = (a + w9[w9.len() - 1]).sin();
                            let s4 = (s4 + a).sin();
                            s1 = s1 + (lit(0.88) * s4);
                            s1 = s1 + (lit(0.77) * (s4 + w9[i3 % w9.len()]).sin());
                        }
                    };
                    s4 = s4 + (lit(0.55) * (u7[k5 % 3] + y6).sin());
                }
                let y14 = match positive(s4.sin().sin()) {
                    Some(y10) => lit(0.5) * (s4 * s4).ln_1p().atan(),
                    None => {
                        let mut f11 = move |p12: Dual| { s1 = s1.sin() + lit(0.5) * a.min(lit(0.97)) / (lit(1.0) + x[2] * x[2]); s1 * p12 };
                        s1 = s1 + ((-(s4 - lit(0.98))).tanh());
                        let t13 = f11((s1 * s1).ln_1p().tanh()) - f11(s1);
                        lit(0.5) * (t13 * t13).atan()
                    }
                };
                s1 = s1 + (lit(0.41) * (s4 + y14).sin());
            }
            Mode::Middle => {
                let t20: Dual = x.iter().skip(1).scan(lit(0.31) * (x[x.len() - 1] - lit(0.77)).abs().cos() + lit(0.37), |s19, y17| { *s19 = lit(0.5) * *s19 + lit(0.87) * (s1 * s1).cos() + lit(0.99); Some(s19.sin()) }).sum();
                let mut k21 = 0;
                'l22: while k21 < n {
                    k21 += 1;
                    let mut k23 = 0;
                    let mut t24 = lit(1.0) + (lit(0.5) * (-s1).atan());
                    while t24 > lit(0.12) && k23 < 12 {
                        t24 = t24 * (lit(0.72));
                        k23 += 1;
                        let y28 = match staged(lit(0.14) * (s1 - t24).cos() + lit(0.85), lit(0.5) * (lit(0.68) - s1).atan(), k23 / 2) {
                            Ok(y26) if y26 > lit(0.51) => {
                                let mut v27 = vec![lit(0.5) * (lit(0.64) * a) / (lit(1.0) + t24 * t24), lit(0.5) * x[k23 % x.len()].max(lit(0.137)) / (lit(1.0) + a * a), lit(0.5) * (s1 + t24) / (lit(1.0) + s1 * s1)];
                                lit(0.5) * (t24 * t24 + lit(0.3)).sqrt().atan()
                            }
                            Ok(y26) => (x[k23 % x.len()] + lit(0.19)).sin(),
                            Err(_) => (a + (t20 * a)).tanh(),
                        };
                        s1 = lit(0.7) * s1 + lit(0.78) * y28.sin();
                    }
                    s1 = s1 + (lit(0.72) * t24.sin());
                }
                s1 = s1 - (lit(0.12) * t20.sin());
            }
            Mode::High => {
                s1 = s1 + (lit(0.21) * (lit(0.5) * (x[1] - s1) / (lit(1.0) + x[0] * x[0])));
            }
        }
        lit(0.45) * a + lit(0.21) * x[n % x.len()] + (lit(0.21) * (a * a).ln_1p().cos() + lit(0.81)) + lit(0.24) * s1
    }

    pub fn q0252(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (a + a).min(lit(-0.317)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]);
        let y2 = checked(lit(0.5) * s1.min(lit(-0.857)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), (n + n))?;
        'l5: for (i3, y4) in x.iter().chain(&x[1..]).enumerate() {
            let y6 = if a * s1 > a {
                if ((*y4) * (*y4) + lit(0.3)).sqrt() > lit(0.287) {
                    if -s1 >= lit(-0.127) {
                        let mut a = a * lit(0.99);
                        s1 = s1 + (lit(0.27) * a);
                        let t8: Dual = (0..n.min(4)).filter(|k7| k7 % 2 == 1).map(|k7| (x[3].sin()) * lit(k7 as f64)).sum();
                        s1 = s1 + (lit(0.11) * (t8 + a).sin());
                    }
                    let y9 = lit(0.94) * checked(lit(0.5) * ((lit(0.1) * lit(n as f64)) * x[n % x.len()]).atan(), i3 / 2)?.sin();
                    s1 = s1 + (lit(0.89) * y9.sin());
                } else {
                    a = a + (lit(0.15) * (lit(0.5) * (a * (*y4)).atan()));
                }
                ((a - s1) / (lit(1.5) + s1 * s1)).sin()
            } else {
                (a + (*y4)).sin()
            };
            s1 = s1 + (lit(0.61) * (y6 + (*y4)).sin());
        }
        Ok(lit(0.5) * (x[x.len() - 1] + x[3]) / (lit(1.0) + a * a))
    }

    pub fn p0252(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.5) * (x[0] - a).atan();
        let mut p11 = ((s10 / (lit(1.5) + s10 * s10)).tanh(), lit(0.67) * (-(s10 + a)).cos() + lit(0.91));
        p11.0 = p11.0 + (lit(0.33) * soften(lit(0.5) * (s10.max(lit(0.747)) + (a + s10)).atan()));
        let t15: Dual = x.iter().scan((-p11.1.max(lit(0.307))).tanh(), |s14, y12| { *s14 = lit(0.5) * *s14 + (lit(0.16) - (s10 / (lit(1.5) + a * a))).tanh(); Some(s14.sin()) }).sum();
        let y16 = weighted(&x[..2], x, n);
        let t21: Dual = x.iter().rev().map(|y19| { if *y19 > lit(-0.763) { return lit(0.5) * ((*y19) + t15) / (lit(1.0) + t15 * t15); } lit(0.5) * y19 }).sum();
        let t23: Dual = x[1..].iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or(lit(0.5) * (x[n % x.len()] - lit(0.77)).abs().atan(), |(i, y22)| (lit(0.76) * (a + (*y22)).cos() + lit(0.32)) * lit(i as f64));
        p11.0 = p11.0 + (lit(0.88) * soften(lit(0.17) * ((t21 + t23) + (x[n % x.len()] * t23)).cos() + lit(0.65)));
        let y24 = soften(lit(0.5) * (t15 * t23).atan());
        let y25 = match q0252(x, (t23 * lit(0.29)).tanh(), n % 4) { Ok(t) => lit(0.17) * t, Err(k) => lit(0.1) * lit(k as f64) };
        let Ok(y26) = staged(lit(0.66) * (s10 * y24).cos() + lit(0.15), lit(0.5) * ((lit(0.66) * y24) * (a + lit(0.96))) / (lit(1.0) + t23 * t23), (n + 3)) else {
            return lit(0.59) * y25 + lit(0.41) * x[x.len() - 1];
        };
        lit(0.78) * x[2] + lit(0.67) * x[3] + (lit(0.26) * (t23 - t23).cos() + lit(0.54)) + lit(0.45) * p11.1 + lit(0.16) * s10
    }

    pub fn q0253(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[n % x.len()] + a).sin();
        let (t5, t6) = x.iter().fold((lit(0.5) * s1.min(lit(0.607)).max(lit(0.527)) / (lit(1.0) + a * a), lit(1.0)), |(p3, q4), y2| (q4 * ((s1 / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])).tanh()), p3 - q4));
        let (t5, t6) = (t5.tanh(), t6.sin());
        let t6 = (t6 + s1).sin();
        let t9: Dual = x.iter().rev().copied().fold(lit(-0.77), Dual::max);
        nudge(&mut a, (s1 * t5).tanh().powi(3).sin());
        let t12: Dual = x.iter().chain(&x[..]).filter(|y10| **y10 > lit(0.43)).map(|y10| lit(0.54) * ((*y10) + lit(0.38)).cos() + lit(0.51)).take(2).sum();
        let y13 = match first_above(x, lit(0.59)) { Some(t) => lit(0.92) * t, None => lit(0.77) };
        Some(t6.tanh())
    }

    pub fn p0253(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.5) * (a + lit(0.12)).atan();
        let mut m15 = (n + 1);
        let t18: Dual = x[1..].iter().fold(lit(0.13) * (x[m15 % x.len()] + lit(0.79)).cos() + lit(0.34), |s17, y16| lit(0.5) * s17 + lit(0.5) * (b - (*y16)).atan().atan());
        s14 = s14 + (lit(0.95) * (lit(0.5) * (x[m15 % x.len()] * lit(0.98)).atan()));
        let f19 = |p20: Dual, q21: Dual| lit(0.93) * (t18 * p20).cos() + lit(0.79);
        let t22 = if f19((-b).tanh(), lit(0.2)) > lit(0.13) { f19((-(s14 - x[3])).tanh(), (-b).tanh()) } else { f19((-b).tanh(), (-b).tanh()) };
        let y36 = match staged(lit(0.71) * ((x[1] + a) + lit(0.14)).cos() + lit(0.92), ((-x[2]) + lit(0.45)).tanh(), (n + 1)) {
            Ok(y23) => lit(0.47) * y23.min(lit(-0.797)).cos() + lit(0.18),
            Err(0 | 2) => {
                let t27: Dual = x.iter().rev().filter(|y25| **y25 > lit(0.243)).map(|y25| lit(0.29) * ((lit(0.1) * lit(m15 as f64)) - a.cos()).cos() + lit(0.37)).sum();
                let t30 = lit(0.5) * (-s14).atan();
                let f28 = |p29: Dual| (lit(0.5) * p29.max(lit(-0.297)).atan()) * t30;
                let t30 = f28(t30) + lit(0.5);
                let p29 = t30.sin();
                let t31 = f28(p29 * t30);
                (-t31).tanh()
            }
            Err(k24) => {
                let y35 = match staged(b.atan().sin(), lit(0.5) * (s14 * t22) / (lit(1.0) + b * b), n / 2) {
                    Ok(y32) => lit(0.5) * (s14 / (lit(1.5) + x[2] * x[2])).atan(),
                    Err(0 | 2) => {
                        let Some(y34) = first_above(x, lit(0.96)) else {
                            return lit(0.31) * b + lit(0.94) * x[3] + (lit(0.48) * (x[m15 % x.len()] - s14).cos() + lit(0.83));
                        };
                        lit(0.5) * (-y34.cos()) / (lit(1.0) + x[m15 % x.len()] * x[m15 % x.len()])
                    }
                    Err(k33) => return lit(0.69) * s14 + lit(0.77) * x[3] + (lit(0.5) * (s14 + t18) / (lit(1.0) + t22 * t22)),
                };
                lit(0.5) * (t18 * lit(0.34)) / (lit(1.0) + x[0] * x[0])
            }
        };
        lit(0.82) * a + lit(0.95) * x[1] + lit(0.24) * s14
    }

    pub fn q0254(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a + a).sin();
        if x[n % x.len()] * x[2] < lit(0.407) {
            let mut v3 = x[1..].iter().filter(|y2| **y2 > lit(0.553)).map(|y2| lit(0.33) * s1.cos() + lit(0.81)).collect::<Vec<_>>();
            v3.push(((a + s1) * (lit(0.1) * lit(n as f64))).sin());
            s1 = s1 + (lit(0.83) * v3[0].sin());
        } else if s1 / (lit(1.5) + s1 * s1) > x[2] {
            s1 = s1 + (lit(0.83) * stepped((-(a * a)).exp().sin(), (n + 2)));
        }
        let mut k4 = 0;
        let mut t5 = lit(1.0) + (a * a).sin();
        while t5 > lit(0.82) && k4 < 12 {
            t5 = t5 * (lit(0.70));
            k4 += 1;
            let y7 = match chained(lit(0.37) * ((x[k4 % x.len()] - x[2]) + (t5 * s1)).cos() + lit(0.86), lit(0.5) * ((s1 + s1) * (lit(0.1) * lit(n as f64))).atan()) {
                Some(y6) => (s1 - s1).sin(),
                None => lit(0.46) * (s1 * s1 + lit(0.3)).sqrt().cos() + lit(0.75),
            };
            s1 = s1 + (lit(0.94) * y7.sin());
        }
        lit(0.26) * s1 + lit(0.65) * x[3] + (lit(0.44) * (x[k4 % x.len()] + lit(0.83)).cos() + lit(0.57)) + lit(0.97) * s1 + lit(0.79) * t5
    }

    pub fn p0254(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.5) * (lit(0.84) * (a - x[x.len() - 1])).atan();
        let mut o9: Option<Dual> = None;
        let mut p10 = ((b - b).sin(), lit(0.5) * ((b + b) - (s8 * a)).atan());
        s8 = s8 / (lit(1.1) + (p10.0 - a) * (p10.0 - a));
        let y11: Dual;
        match n / 2 % 4 {
            0 => {
                let mut k12 = 0;
                let mut t13 = (p10.1 + p10.1).sin();
                'l14: while {
                    k12 += 1;
                    t13 = lit(0.68) * t13 + (lit(0.5) * (b - lit(0.77)).abs().atan());
                    k12 < 7 && t13 > -lit(0.91)
                } {
                    s8 = s8 + (lit(0.56) * soften(lit(0.5) * t13.atan()));
                    match staged((p10.1 * lit(0.96)).tanh(), b.min(lit(-0.77)).tanh(), (k12 + n)) {
                        Ok(y15) => {
                            a = a + (lit(0.41) * q0254(x, lit(0.5) * (lit(0.34) + s8) / (lit(1.0) + b * b), n % 4));
                            s8 = s8 + (lit(0.45) * y15.sin());
                        }
                        Err(_) => {}
                    }
                }
                y11 = lit(0.5) * s8.max(lit(0.807)).atan();
            }
            1 | 2 => {
                for i17 in (0..n % 4).rev() {
                    match i17 / 2 % 4 {
                        0 => {
                            for (i20, y21) in x.iter().enumerate() {
                                let t23: Dual = (1..=3).fold(lit(0.3), |s, k22| s * (((-p10.0) - lit(0.77)).abs().sin()) + lit(f64::from(k22)));
                                s8 = s8 + (lit(0.48) * (t23 + (*y21)).sin());
                            }
                            let y24 = blend(&s8, &a);
                            s8 = s8 + (lit(0.86) * y24.sin());
                        }
                        1 => {
                            let t26: Dual = x.iter().find_map(|y25| if *y25 > lit(0.63) { Some(lit(0.66) * ((*y25) + b).cos() + lit(0.29)) } else { None }).unwrap_or(lit(0.5) * ((b * b) * b.max(lit(-0.537))) / (lit(1.0) + a * a));
                            for i29 in 1..4 {
                                let y30 = blend(&p10.1, &t26);
                                s8 = s8 + (lit(0.71) * y30.sin());
                            }
                            s8 = s8 + (lit(0.47) * t26.sin());
                        }
                        _ => {}
                    }
                }
                y11 = (-(a * a)).exp().tanh();
            }
            _ => {
                y11 = s8.min(lit(-0.627)).sin();
            }
        }
        lit(0.73) * s8 + lit(0.29) * x[3] + (lit(0.5) * ((s8 + y11) * (-x[n % x.len()])) / (lit(1.0) + y11 * y11)) + lit(0.28) * p10.1 + lit(0.89) * s8 + lit(0.41) * a
    }

    pub fn p0255(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (a + x[1]).tanh();
        let mut v2 = vec![x[2].min(lit(-0.897)).sin(); 4];
        let mut m3 = if v2[n % v2.len()] + a > s1 { (n + n) } else { 1 };
        let mut o4: Option<Dual> = None;
        let f5 = |p7: Dual| lit(0.5) * v2[m3 % v2.len()].sin() / (lit(1.0) + p7 * p7);
        let f6 = |p7: Dual| f5(p7) - f5(lit(0.95) * (x[1].max(lit(0.137)) * (s1 - p7)).cos() + lit(0.64));
        let t8 = f6(lit(0.5) * (x[n % x.len()] / (lit(1.5) + x[0] * x[0])).atan());
        let y9;
        if (m3 + 1) > 1 && (-(x[0] * x[0])).exp() < t8 {
            y9 = lit(0.74) * (v2[1] + s1).cos() + lit(0.96);
        } else if (-(t8 * t8)).exp() >= lit(0.417) {
            y9 = lit(0.5) * x[m3 % x.len()].min(lit(0.497)) / (lit(1.0) + t8 * t8);
        } else {
            v2.fill(lit(0.5) * (s1.min(lit(0.687)) + a.atan()).atan());
            let y11 = if let Ok(y10) = staged(lit(0.5) * s1.min(lit(-0.97)) / (lit(1.0) + x[m3 % x.len()] * x[m3 % x.len()]), lit(0.75) * (t8 + a).cos() + lit(0.33), (m3 + 1)) {
                let y13 = if let Some(y12) = o4 {
                    lit(0.5) * s1.max(lit(0.807)) / (lit(1.0) + t8 * t8)
                } else {
                    let mut k14 = 0;
                    loop {
                        k14 += 1;
                        if k14 > 3 {
                            break;
                        }
                        let w15 = &mut v2[..2];
                        a = a + (lit(0.62) * w15[w15.len() - 1].sin());
                    }
                    return lit(0.55) * t8 + lit(0.31) * x[1];
                };
                lit(0.67) * (t8 - (lit(0.1) * lit(m3 as f64))).sin().cos() + lit(0.95)
            } else {
                return lit(0.95) * v2[3] + lit(0.27) * x[0] + (lit(0.49) * ((s1 * t8) + (lit(0.1) * lit(m3 as f64))).cos() + lit(0.58));
            };
            y9 = lit(0.25) * (y11 + t8).cos() + lit(0.41);
        }
        lit(0.42) * t8 + lit(0.34) * x[3] + lit(0.17) * a + lit(0.83) * s1 + lit(0.26) * v2[v2.len() - 1]
    }

    pub fn p0256(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[n % x.len()] / (lit(1.5) + x[0] * x[0])).atan();
        let o2 = if !(n <= 2) { Some((s1 - lit(0.29)).sin()) } else { None };
        let t3 = std::mem::take(&mut s1);
        let w4 = &x[2..];
        let t6: Dual = if x.iter().take(3).any(|y5| *y5 > lit(-0.13)) { lit(0.5) * (w4[n % w4.len()] + w4[1]) / (lit(1.0) + t3 * t3) } else { lit(0.5) * a };
        let t9: Dual = x.iter().take(3).filter(|y7| **y7 > lit(-0.233)).map(|y7| lit(0.5) * t6 / (lit(1.0) + w4[n % w4.len()] * w4[n % w4.len()])).skip(1).sum();
        let y10: Dual;
        match (n + 3) % 4 {
            0 => {
                let t13: Dual = x.iter().filter_map(|y11| if *y11 > lit(-0.213) { Some(((t3 * y11) * (lit(0.1) * lit(n as f64))).tanh()) } else { None }).take(2).sum();
                let y14: Dual;
                match n / 2 % 4 {
                    0 => {
                        y14 = lit(0.5) * (t13 - lit(0.77)).abs() / (lit(1.0) + s1 * s1);
                    }
                    1 | 2 => {
                        let r15 = if (n + n) > 1 && a.min(lit(0.327)) > lit(-0.487) { &a } else { &t9 };
                        y14 = lit(0.5) * (-(t13 * t13)).exp().atan();
                    }
                    _ => {
                        y14 = lit(0.5) * (((lit(0.1) * lit(n as f64)) * t6) + w4[1].cos()) / (lit(1.0) + s1 * s1);
                    }
                }
                y10 = lit(0.5) * (y14 - y14).atan();
            }
            1 | 2 => {
                y10 = t3.min(lit(0.657)).sin();
            }
            _ => {
                y10 = lit(0.5) * (w4[n % w4.len()] - lit(0.77)).abs() / (lit(1.0) + a * a);
            }
        }
        lit(0.79) * t3 + lit(0.48) * x[n % x.len()] + (t6 - x[n % x.len()]).tanh() + lit(0.24) * s1
    }

    pub fn p0257(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * x[n % x.len()]).atan();
        let mut u2 = [lit(0.5) * (-a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.5) * x[3].atan(), lit(0.5) * x[0].cos().atan()];
        let mut p3 = (lit(0.5) * s1.sin().atan(), lit(0.5) * ((lit(0.1) * lit(n as f64)) - x[n % x.len()]).atan());
        let y4 = rotate(&mut u2);
        u2[1..].fill(lit(0.5) * (x[n % x.len()] / (lit(1.5) + y4 * y4)).sin() / (lit(1.0) + a * a));
        let f5 = |p7: Dual| lit(0.57) * (s1 * p7).cos() + lit(0.33);
        let f6 = |p7: Dual| f5(p7) - f5((p3.1 + p3.0).tanh());
        let t8 = f6(lit(0.5) * (s1 + u2[2]).atan());
        for y9 in [lit(0.87) * (x[n % x.len()] / (lit(1.5) + t8 * t8)).min(lit(0.977)).cos() + lit(0.16), lit(0.5) * u2[n % 3].min(lit(-0.957)).atan()] {
            let y10 = soften(lit(0.5) * (t8 * p3.1).atan());
            let w11 = &x[2..4];
            s1 = s1 + (lit(0.92) * (y9 + y10).sin());
        }
        lit(0.11) * s1 + lit(0.54) * x[0] + lit(0.29) * s1 + lit(0.57) * u2[1] + lit(0.62) * p3.0
    }

    pub fn p0258(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a / (lit(1.0) + a * a);
        let mut u2 = [lit(0.5) * x[n % x.len()].cos().atan(), lit(0.69) * (x[2] + x[n % x.len()]).sin().cos() + lit(0.81)];
        let mut v3 = vec![lit(0.5) * (b * lit(0.35)).tanh().powi(3) / (lit(1.0) + u2[1] * u2[1]), b.min(lit(-0.97)).sin(), lit(0.71) * b.cos() + lit(0.39), (u2[0] * a).tanh()];
        let mut m4 = 0;
        if m4 % 3 != 1 {
            for (y5, y6) in u2.iter_mut().zip(x.iter()) {
                'l8: for i7 in (0..4 + 2).step_by(2) {
                    let y10 = match (n > 0 && s1.cos() < (*y5), (i7 + n)) {
                        (true, 0..=2) => lit(0.5) * (v3[0] + y6).atan(),
                        (false, _) => {
                            v3[2] = (-v3[0]).sin();
                            ((-v3[3]) * y6).sin()
                        }
                        _ => continue 'l8,
                    };
                    s1 = s1 - (lit(0.55) * y10.sin());
                }
                let t13: Dual = x.iter().rev().map(|y11| { if *y11 > lit(0.33) { return (((*y5) * (*y5) + lit(0.3)).sqrt() * (x[3] + (*y11))).tanh(); } lit(0.5) * y11 }).sum();
                let t16: Dual = x.iter().rev().map(|y14| { if *y14 > lit(0.173) { return lit(0.5) * (v3[0] + y14).atan(); } lit(0.5) * y14 }).sum();
                s1 = s1 - (lit(0.54) * (t16 + (*y6)).sin());
            }
        }
        lit(0.57) * u2[n % 2] + lit(0.11) * x[n % x.len()] + v3[v3.len() - 1].max(lit(-0.597)).sin() + lit(0.53) * u2[n % 2] + lit(0.79) * s1 + lit(0.61) * v3[0]
    }

    pub fn q0259(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a * x[0]).tanh();
        let mut stack2: Vec<usize> = (0..n).collect();
        while let Some(i3) = stack2.pop() {
            if i3 > 1 {
                stack2.push(i3 / 2);
            }
            let t4 = std::mem::take(&mut s1);
            let Some(y5) = positive(lit(0.5) * ((a - a) + lit(0.77)) / (lit(1.0) + x[1] * x[1])) else {
                break;
            };
            s1 = s1 - (lit(0.17) * (y5 + t4).sin());
        }
        let s1 = s1 * lit(0.51);
        let y6;
        if -a > lit(0.677) {
            y6 = lit(0.5) * (a + x[1]).atan();
        } else {
            y6 = lit(0.36) * (x[0] + x[3]).cos() + lit(0.68);
        }
        let y7 = chained(lit(0.11) * (x[n % x.len()] + a).cos() + lit(0.57), (y6.max(lit(-0.137)) - lit(0.77)).abs().sin())?;
        let y8 = positive(s1.cos().tanh())?;
        Some(lit(0.27) * (s1 - s1).cos() + lit(0.85))
    }

    pub fn p0259(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * (-x[x.len() - 1]).atan();
        let mut u10 = [lit(0.5) * (-(a / (lit(1.5) + a * a))) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), (x[1] / (lit(1.5) + s9 * s9)).tanh(), lit(0.5) * (s9 + a).atan()];
        let mut m11 = if (n + n) % 2 == 0 || a + lit(0.49) <= lit(-0.577) { n } else { 0 };
        if (n + n) % 2 == 0 {
            u10[1] = lit(0.5) * s9.max(lit(0.377)) / (lit(1.0) + a * a);
        } else {
            let mut k12 = 0;
            let mut u13 = [lit(0.5) * x[m11 % x.len()].atan(), lit(0.5) * (x[1] * x[1] + lit(0.3)).sqrt().atan(), lit(0.5) * (a.min(lit(-0.887)) - (s9 / (lit(1.5) + s9 * s9))).atan()];
            loop {
                u13 = [u13[1], u13[2], ((u13[1] * a) - lit(0.77)).abs().sin()];
                for (y14, y15) in x.iter().zip(&u13) {
                    let mut k16 = 0;
                    'l17: while k16 < 1 {
                        k16 += 1;
                        let y18 = match q0259(x, (u10[m11 % 3] - (*y15)).sin(), n % 4) { Some(t) => lit(0.82) * t, None => lit(0.66) };
                        let y19 = weighted(&u13[..2], &u10[..2], n);
                        s9 = s9 + (lit(0.17) * (y18 + y19).sin());
                    }
                    let mut k20 = 0;
                    loop {
                        k20 += 1;
                        if k20 > n % 3 {
                            break;
                        }
                        let (w21, w22) = u10.split_at_mut(1);
                        w21[0] = w22[0] * (*y14);
                        s9 = s9 + (lit(0.15) * (w21[m11 % w21.len()] + w22[0]).sin());
                    }
                    s9 = s9 + (lit(0.81) * ((*y14) + (*y15)).sin());
                }
                k12 += 1;
                if x[3] - x[0] > lit(0.697) || k12 >= n {
                    break;
                }
            }
            s9 = s9 - (lit(0.59) * u13[1].sin());
        }
        lit(0.62) * s9 + lit(0.58) * x[x.len() - 1] + s9.max(lit(0.997)).tanh() + lit(0.83) * u10[0] + lit(0.93) * s9
    }

    pub fn p0260(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * x[n % x.len()]) / (lit(1.0) + x[2] * x[2]);
        let o2 = if (n + 3) > 2 && lit(0.16) + a > lit(0.957) { Some(lit(0.5) * (x[0] / (lit(1.5) + x[3] * x[3])).atan()) } else { None };
        let mut p3 = (((lit(0.1) * lit(n as f64)) - a).tanh(), lit(0.17) * x[1].min(lit(0.817)).cos() + lit(0.13));
        let mut f4 = |p5: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * (p5 * x[n % x.len()]) / (lit(1.0) + p5 * p5); s1 * p5 };
        let t6 = f4((a * x[1]).tanh()) + lit(0.5) * f4(lit(0.7));
        let t7: Dual = lit(0.5) * (a * s1) / (lit(1.0) + s1 * s1);
        let mut s10 = lit(0.13) * (t7 - x[n % x.len()]).cos() + lit(0.55);
        for (i8, y9) in x.iter().enumerate() {
            s10 = (lit(0.52) * s10 + t6.max(lit(-0.627))).tanh();
            match staged(lit(0.5) * (s1 - t6).atan(), (*y9).sin().sin(), i8) {
                Ok(y11) => {
                    let mut u14 = [lit(0.61) * ((*y9) / (lit(1.5) + p3.0 * p3.0)).cos() + lit(0.72), lit(0.5) * (s10 * s10 + lit(0.3)).sqrt().atan(), ((lit(0.1) * lit(i8 as f64)) * (*y9)).sin()];
                    for i13 in (0..n % 4 + 2).step_by(3) {
                        u14 = [u14[1], u14[2], lit(0.94) * (y11 - lit(0.77)).abs().cos() + lit(0.58)];
                        u14 = [((u14[0] * (*y9)) * (-(s10 * s10)).exp()).tanh(), lit(0.5) * ((*y9) + s10).atan(), lit(0.5) * (t6 - p3.0) / (lit(1.0) + t6 * t6)];
                    }
                    u14[n % 3] = u14[n % 3] * (lit(0.8) + lit(0.15) * (s10 + lit(0.94)).sin());
                    s10 = s10 + (lit(0.53) * (u14[n % 3] + y11).sin());
                }
                Err(_) => {
                    'l16: for i15 in (0..4 + 2).rev().step_by(2) {
                        std::mem::swap(&mut a, &mut p3.1);
                        for i17 in (1..n % 3 + 2).step_by(3) {
                            let t20: Dual = x.iter().take_while(|y18| **y18 > lit(0.783)).map(|y18| lit(0.92) * (-(*y18)).cos() + lit(0.32)).take(2).sum();
                            let mut f21 = |p22: Dual| { s10 = lit(0.5) * s10 + p22.tanh(); s10 * p22 };
                            let t23 = f21(lit(0.5) * ((lit(0.1) * lit(i15 as f64)) - p3.0) / (lit(1.0) + t7 * t7)) + lit(0.5) * f21(lit(0.7));
                            a = a + (lit(0.55) * (t23 + t20).sin());
                        }
                    }
                }
            }
            s10 = lit(0.7) * s10 + lit(0.51) * (*y9).sin();
        }
        lit(0.37) * x[0] + lit(0.58) * x[n % x.len()] + lit(0.42) * a + lit(0.55) * s1 + lit(0.83) * p3.0 + lit(0.68) * s10
    }

    pub fn q0261(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a.min(lit(-0.37)) * (a + x[1])).tanh();
        let mut k2 = 0;
        while k2 < 3 {
            k2 += 1;
            match n + n {
                ..=2 => {
                    let y8 = match (x[0].max(lit(-0.537)) > lit(0.337), k2) {
                        (true, 0..=2) => {
                            let y5 = match k2 / 2 {
                                0 => {
                                    a = a + (lit(0.63) * staged((s1 + lit(0.42)).sin(), lit(0.5) * (x[k2 % x.len()] * lit(0.43)) / (lit(1.0) + x[k2 % x.len()] * x[k2 % x.len()]), n)?);
                                    lit(0.5) * x[k2 % x.len()].atan() / (lit(1.0) + a * a)
                                }
                                k4 => lit(0.5) * (x[1] + s1).atan(),
                            };
                            a = a + (lit(0.81) * staged((a - x[0]).sin(), lit(0.5) * ((y5 + y5) / (lit(1.5) + y5 * y5)) / (lit(1.0) + s1 * s1), k2 / 2)?);
                            lit(0.5) * ((y5 - s1) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + y5 * y5)
                        }
                        (false, _) => {
                            let t7: Dual = x.iter().rev().enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or((a * a).ln_1p().tanh(), |(i, y6)| (lit(0.5) * (x[n % x.len()].max(lit(-0.267)) * a.atan()).atan()) * lit(i as f64));
                            lit(0.18) * (-a).cos() + lit(0.44)
                        }
                        _ => (s1 * a).sin(),
                    };
                    s1 = s1 + (lit(0.32) * y8.sin());
                }
                3.. => {
                    a = a + (lit(0.92) * ((x[x.len() - 1] - a) + (s1 * a)).tanh());
                }
            }
        }
        Ok(lit(0.5) * (x[1] + lit(0.22)).atan())
    }

    pub fn p0261(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * ((lit(0.1) * lit(n as f64)) - a) / (lit(1.0) + a * a);
        let mut u10 = [lit(0.5) * (-x[2]).atan(); 3];
        u10[1] = b.tanh();
        u10.swap(1, 0);
        if n % 2 == 1 {
            let y11 = if (n + n) % 3 != 0 {
                let mut o12: Option<Dual> = None;
                match q0261(x, lit(0.5) * (b + x[2]).max(lit(0.597)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), n % 4) {
                    Ok(y13) => {
                        u10[n % 3] = lit(0.72) * (s9 / (lit(1.5) + s9 * s9)).cos() + lit(0.31);
                        s9 = s9 + (lit(0.27) * y13.sin());
                    }
                    Err(_) => {
                        let t17: Dual = u10.iter().rev().map(|y15| x[0].sin().sin()).product();
                        let mut k18 = 0;
                        let mut t19 = lit(0.47) * b.cos() + lit(0.89);
                        'l20: while {
                            k18 += 1;
                            t19 = lit(0.63) * t19 + (lit(0.5) * (-t17) / (lit(1.0) + t19 * t19));
                            k18 < 7 && t19 > -lit(0.71)
                        } {
                            let t23: Dual = x.iter().filter_map(|y21| if *y21 > lit(0.513) { Some(lit(0.5) * (-b) / (lit(1.0) + t17 * t17)) } else { None }).skip(1).sum();
                            t19 = lit(0.7) * t19 + lit(0.28) * t23.sin();
                        }
                        s9 = s9 + (lit(0.77) * (t19 + t17).sin());
                    }
                }
                lit(0.5) * (u10[0] + lit(0.61)) / (lit(1.0) + s9 * s9)
            } else {
                return lit(0.48) * b + lit(0.48) * x[n % x.len()];
            };
            s9 = s9 - (lit(0.66) * y11.sin());
        }
        lit(0.12) * a + lit(0.79) * x[0] + lit(0.37) * a + lit(0.67) * s9 + lit(0.44) * u10[n % 3]
    }

    pub fn q0262(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.31) * (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.22);
        for y2 in x {
            let f3 = |p4: Dual| -> Dual { if p4 > lit(0.23) { return lit(0.5) * (((*y2) - y2) + ((*y2) / (lit(1.5) + p4 * p4))).atan(); } s1.max(lit(-0.697)).sin() };
            let t6 = f3(lit(0.5) * (lit(0.33) + (*y2)).atan()) * f3((s1 + s1).tanh());
            if !((n + 1) <= 3) {
                let y7 = first_above(&x[..2], lit(0.31))?;
                let y12 = match staged(lit(0.93) * ((*y2) * x[2]).cos() + lit(0.54), lit(0.5) * (-(*y2)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), (n + 2)) {
                    Ok(y8) => {
                        let Some(y10) = positive(lit(0.62) * (lit(0.75) * y8).cos() + lit(0.77)) else {
                            break;
                        };
                        let t11 = std::mem::replace(&mut s1, (x[0] - lit(0.77)).abs().sin());
                        lit(0.5) * (s1 + (lit(0.1) * lit(n as f64))).atan()
                    }
                    Err(_) => lit(0.5) * a.tanh().powi(2) / (lit(1.0) + (*y2) * (*y2)),
                };
                let mut s14 = (lit(0.53) + t6).sin();
                for i13 in (0..n.min(4) + 2).step_by(2) {
                    s14 = (lit(0.51) * s14 + (y2 * y12)).tanh();
                    let y15 = first_above(x, lit(0.62))?;
                    s14 = s14 + (lit(0.18) * y15.sin());
                }
                s1 = s1 + (lit(0.28) * (y7 + y12).sin());
                continue;
            } else {
                s1 = s1 + (lit(0.24) * (x[n % x.len()] * y2).tanh());
            }
            s1 = s1 + (lit(0.59) * (t6 + (*y2)).sin());
        }
        Some(lit(0.5) * (lit(0.49) * (a - lit(0.77)).abs()).atan())
    }

    pub fn p0262(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s16 = ((a * x[3]) * (a - x[n % x.len()])).tanh();
        let mut o17: Option<Dual> = None;
        for &y18 in x.iter() {
            if s16 + x[1] <= x[n % x.len()] {
                let y25 = match (n + 1) % 4 {
                    0 | 3 => {
                        let y19: Dual;
                        match (n + 3) % 4 {
                            0 => {
                                let t20 = (s16 * y18).tanh();
                                let f21 = |p23: Dual| (t20 - x[n % x.len()]).sin();
                                let f22 = |p23: Dual| f21(p23) - f21(lit(0.42) * t20.max(lit(-0.917)).cos() + lit(0.35));
                                let t24 = f22((-(a + x[3])).tanh());
                                y19 = (t24 + t20).tanh();
                            }
                            1 | 2 => {
                                y19 = lit(0.5) * x[n % x.len()].max(lit(-0.167)) / (lit(1.0) + y18 * y18);
                            }
                            _ => {
                                y19 = lit(0.5) * (-(a + x[x.len() - 1])) / (lit(1.0) + y18 * y18);
                            }
                        }
                        lit(0.5) * ((y18 / (lit(1.5) + s16 * s16)) + (y18 + s16)) / (lit(1.0) + s16 * s16)
                    }
                    _ => (s16 + (lit(0.1) * lit(n as f64))).tanh(),
                };
                s16 = s16 + (lit(0.98) * y25.sin());
            } else if n % 2 == 0 {
                s16 = s16 + (lit(0.23) * blend(&y18, &s16));
            }
            s16 = s16 - (lit(0.17) * y18.sin());
        }
        lit(0.84) * a + lit(0.74) * x[3] + lit(0.59) * s16
    }

    pub fn p0263(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.53) * (x[2] - x[n % x.len()]).cos() + lit(0.63);
        let mut p2 = ((s1 + a).sin(), (-a).sin());
        p2 = ((-s1).sin(), p2.0);
        let mut s3 = lit(1.0);
        s3 = s3 + (lit(0.57) * (a - a).cos() + lit(0.58));
        let t4 = std::mem::replace(&mut s3, x[1].min(lit(0.807)).sin().sin());
        let w5 = &x[1..];
        let f6 = |p8: Dual| lit(0.5) * p8.max(lit(0.397)).min(lit(-0.367)) / (lit(1.0) + s1 * s1);
        let f7 = |p8: Dual| f6(p8) - f6(lit(0.22) * (w5[n % w5.len()] + p8).cos() + lit(0.91));
        let t9 = f7(lit(0.11) * (t4 - p2.1).sin().cos() + lit(0.37));
        match first_above(&w5[..2], lit(0.86)) {
            Some(y10) => {
                let t13 = lit(0.5) * (w5[1] + t9) / (lit(1.0) + t4 * t4);
                let f11 = |p12: Dual| (((y10 * t9) - t9.cos()).sin()) * t13;
                let t13 = f11(t13) + lit(0.5);
                let p12 = t13.sin();
                let t14 = f11(p12 * t13);
                s1 = lit(0.7) * s1 + lit(0.34) * (t14 + t13).sin();
            }
            None => {}
        }
        lit(0.29) * t9 + lit(0.42) * x[n % x.len()] + lit(0.47) * s1 + lit(0.46) * p2.1 + lit(0.21) * s3
    }

    pub fn p0264(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] + lit(0.92)).sin();
        let mut u2 = [lit(0.5) * s1.atan(); 3];
        let mut m3 = if n / 2 % 2 == 0 || x[1].min(lit(0.207)) < lit(-0.457) { (n + 1) } else { 2 };
        let mut o4 = Some(lit(0.41) * a.cos() + lit(0.97));
        match m3 + 3 {
            ..2 => {
                let w5 = &x[..2];
                {
                    let w6 = &mut u2[1..3];
                    relax(w6, lit(0.5) * (x[0] - a).atan());
                    let y10 = match mode(m3) {
                        Mode::Middle | Mode::High => {
                            let mut u8 = [lit(0.5) * (x[0] + w5[0]).atan(), lit(0.5) * w5[0].max(lit(-0.817)).atan(), (-(w6[1] - s1)).sin()];
                            'l9: for i7 in 0..n / 2 {
                                u8 = [u8[1], u8[2], (w5[0] * a).tanh()];
                                relax(&mut w6[1..], lit(0.5) * w5[n % w5.len()].atan() / (lit(1.0) + w5[m3 % w5.len()] * w5[m3 % w5.len()]));
                                let mut s1 = w6[i7 % w6.len()] - s1.tanh();
                            }
                            lit(0.5) * (w6[1] - w6[m3 % w6.len()]).atan()
                        }
                        Mode::Low => return lit(0.86) * w5[1] + lit(0.83) * x[2] + (-w5[0]).tanh(),
                    };
                    if (n + n) > 4 && w6[n % w6.len()] - a <= w5[n % w5.len()] {
                        let t11 = std::mem::take(&mut s1);
                        nudge(&mut w6[1], lit(0.5) * (a - s1).min(lit(0.997)).atan());
                        s1 = s1 + (lit(0.15) * t11.sin());
                    } else {
                        s1 = s1 + (lit(0.51) * (lit(0.5) * s1.min(lit(-0.377)).sin().atan()));
                    }
                    s1 = s1 + (lit(0.61) * (y10 + w6[1]).sin());
                }
                s1 = s1 + (lit(0.12) * w5[n % w5.len()].sin());
            }
            2..=4 => {
                s1 = s1 + (lit(0.47) * (lit(0.32) * u2[2].max(lit(0.377)).cos() + lit(0.96)));
            }
            _ => {
                s1 = s1 + (lit(0.52) * (lit(0.34) * s1.max(lit(-0.537)).cos() + lit(0.86)));
            }
        }
        lit(0.56) * u2[2] + lit(0.91) * x[m3 % x.len()] + lit(0.44) * s1 + lit(0.27) * u2[0]
    }

    pub fn p0265(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((-a) * (-a) + lit(0.3)).sqrt() / (lit(1.0) + a * a);
        let mut p2 = ((b + lit(0.99)).sin(), lit(0.83) * ((a * a) * (a * a) + lit(0.3)).sqrt().cos() + lit(0.45));
        let t3 = std::mem::replace(&mut p2.0, (s1 + x[n % x.len()]).tanh());
        let t4 = std::mem::replace(&mut p2.1, lit(0.5) * t3.atan());
        let t6: Dual = (1..4).rev().map(|k5| (lit(0.5) * (t4 - t3) / (lit(1.0) + p2.0 * p2.0)).powi(k5)).sum();
        let mut u7 = [(t6 - b).tanh(), lit(0.5) * (t3 - t3).atan()];
        let mut v8 = u7.clone();
        std::mem::swap(&mut v8, &mut u7);
        for y9 in &v8 {
            let t12: Dual = v8.iter().copied().fold(lit(-0.77), Dual::max);
            let y18 = match mode(n) {
                Mode::Middle | Mode::High => {
                    if n / 2 % 2 == 0 || u7[0] + t12 > lit(0.157) {
                        let t15: Dual = v8.iter().skip_while(|y13| **y13 > lit(-0.453)).map(|y13| (p2.1 + t12).tanh()).skip(1).sum();
                        s1 = s1 + (lit(0.68) * t15.sin());
                    } else {
                        for (y16, y17) in x.iter().zip(&v8) {
                            p2.0 = p2.0 + (lit(0.63) * blend(&t4, &*y16));
                            s1 = s1 - (lit(0.23) * ((*y17) + (*y16)).sin());
                        }
                    }
                    ((-(t6 * t6)).exp() - (t12 * t12).ln_1p()).sin()
                }
                Mode::Low => lit(0.87) * ((*y9) - y9).cos() + lit(0.69),
            };
            s1 = s1 + (lit(0.81) * (y18 + t12).sin());
        }
        lit(0.16) * t4 + lit(0.82) * x[x.len() - 1] + lit(0.73) * v8[0] + lit(0.81) * u7[0] + lit(0.78) * s1 + lit(0.21) * p2.0
    }

    pub fn q0266(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.84) * x[0].max(lit(0.437)).cos() + lit(0.32);
        s1 = s1 + (lit(0.75) * first_above(&x[..2], lit(0.55))?);
        let t4: Dual = x.iter().chain(&x[..]).map(|y2| { if *y2 > lit(-0.463) { return (-s1).tanh(); } lit(0.5) * y2 }).sum();
        let t5: Dual = lit(0.5) * (s1 / (lit(1.5) + a * a)) / (lit(1.0) + a * a);
        let t8: Dual = x.iter().chain(&x[..]).map(|y6| lit(0.5) * (((*y6) * (*y6)).ln_1p() - (a * t4)) / (lit(1.0) + t5 * t5)).product();
        let y9 = chained((t8 / (lit(1.5) + t5 * t5)).tanh(), (s1.min(lit(0.37)) + (t8 + t5)).tanh())?;
        Some(lit(0.27) * (t5 + t4).cos() + lit(0.83))
    }

    pub fn p0266(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s10 = a.max(lit(-0.397)).tanh();
        let mut u11 = [(lit(0.49) * (-s10)).tanh(), lit(0.97) * (s10 * s10).ln_1p().cos() + lit(0.14)];
        'l13: for y12 in u11.iter_mut() {
            let mut k14 = 0;
            let mut t15 = s10.max(lit(0.217)).sin();
            while {
                k14 += 1;
                t15 = lit(0.68) * t15 + (lit(0.5) * ((*y12) - t15).atan());
                k14 < 7 && t15 > -lit(0.51)
            } {
                let mut stack16 = vec![n % 3];
                while let Some(i17) = stack16.pop() {
                    if i17 > 1 {
                        stack16.push(i17 / 2);
                    }
                    t15 = t15 / (lit(1.1) + (b * b) * (b * b));
                }
                let mut stack18 = vec![n, k14];
                while let Some(i19) = stack18.pop() {
                    if i19 > 1 {
                        stack18.push(i19 / 2);
                    }
                    if b * lit(0.73) <= t15 {
                        let t24: Dual = x.iter().map(|y22| { if *y22 > lit(0.793) { return lit(0.5) * y12.tanh().powi(3) / (lit(1.0) + (*y12) * (*y12)); } lit(0.5) * y22 }).take(2).sum();
                        t15 = t15 + (lit(0.44) * t24.sin());
                    } else {
                        s10 = s10 / (lit(1.1) + x[n % x.len()].min(lit(-0.997)) * x[n % x.len()].min(lit(-0.997)));
                        let mut f25 = |p26: Dual| { t15 = lit(0.5) * t15 + lit(0.5) * (p26 - (*y12)) / (lit(1.0) + s10 * s10); t15 * p26 };
                        let t27 = f25(lit(0.5) * (-(b * b)).exp().atan()) + lit(0.5) * f25(lit(0.7));
                        s10 = s10 + (lit(0.64) * t27.sin());
                    }
                }
            }
            s10 = s10 + (lit(0.49) * ((*y12) + t15).sin());
        }
        lit(0.55) * u11[0] + lit(0.63) * x[n % x.len()] + lit(0.58) * u11[n % 2] + lit(0.53) * s10
    }

    pub fn p0267(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((lit(0.1) * lit(n as f64)) + x[n % x.len()]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut v2 = vec![(-s1).tanh(), lit(0.19) * (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).min(lit(-0.937)).cos() + lit(0.57), (s1 + s1).tanh(), lit(0.5) * ((x[x.len() - 1] - lit(0.77)) + (s1 * s1 + lit(0.3)).sqrt()) / (lit(1.0) + b * b)];
        let mut m3 = if n % 2 == 1 { (n + 3) } else { 0 };
        let mut p4 = (((a + b) * (b - lit(0.41))).sin(), v2[2].sin());
        let y5 = weighted(&v2, &x[..2], n);
        v2.swap(n % 4, 1);
        match chained(lit(0.5) * (s1 - lit(0.77)).abs() / (lit(1.0) + x[m3 % x.len()] * x[m3 % x.len()]), ((s1 + a) - y5.max(lit(-0.127))).tanh()) {
            Some(y7) if y7 > lit(0.27) => {
                v2[n % 4] = v2[n % 4] * (lit(0.8) + lit(0.15) * (y5 + y7).sin());
                s1 = s1 + (lit(0.82) * y7.sin());
            }
            Some(y7) => {
                v2 = vec![y5.max(lit(-0.607)).sin(); 4];
                for (y8, y9) in v2.iter_mut().zip(x) {
                    if n / 2 % 2 == 0 || -y7 < x[n % x.len()] {
                        let y14 = match m3 {
                            1..=3 | 6 => lit(0.82) * ((*y9) * (*y9) + lit(0.3)).sqrt().min(lit(-0.917)).cos() + lit(0.73),
                            _ => {
                                let f10 = |p12: Dual| lit(0.5) * ((*y8) + (*y8)) / (lit(1.0) + p12 * p12);
                                let f11 = |p12: Dual| f10(p12) - f10((lit(0.74) * (*y8)).sin());
                                let t13 = f11(lit(0.5) * (y7 + (*y9)).atan());
                                lit(0.5) * (x[3] + p4.0) / (lit(1.0) + a * a)
                            }
                        };
                        let f15 = |p16: Dual| lit(0.5) * (y9 * x[m3 % x.len()]).atan();
                        let t18 = x.iter().map(|y17| f15(*y17)).sum::<Dual>();
                        s1 = s1 + (lit(0.12) * (t18 + y14).sin());
                    }
                    let mut u19 = [lit(0.59) * (*y8).max(lit(-0.267)).cos() + lit(0.42), ((*y9) + (*y9)).tanh(), lit(0.46) * (y7 + y5).cos() + lit(0.13), y9.sin()];
                    let mut v20 = u19.clone();
                    s1 = lit(0.7) * s1 + lit(0.55) * ((*y9) + (*y8)).sin();
                }
                s1 = s1 + (lit(0.18) * y7.sin());
            }
            None => {
                s1 = s1 + (lit(0.13) * (y5 * lit(0.82)).tanh());
            }
        }
        lit(0.22) * b + lit(0.32) * x[m3 % x.len()] + (lit(0.5) * v2[1].max(lit(-0.967)).atan()) + lit(0.84) * v2[2] + lit(0.24) * p4.1 + lit(0.14) * s1
    }

    pub fn q0268(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.22) * (x[n % x.len()] / (lit(1.5) + x[1] * x[1])).cos() + lit(0.69);
        let f2 = |p3: Dual, q4: Dual| (a + a).tanh();
        let t5 = if f2((-((a - s1) * (a - s1))).exp().tanh(), lit(0.2)) > lit(0.13) { f2(((-a) / (lit(1.5) + s1 * s1)).tanh(), (-((a - s1) * (a - s1))).exp().tanh()) } else { f2((-((a - s1) * (a - s1))).exp().tanh(), (-((a - s1) * (a - s1))).exp().tanh()) };
        let mut k6 = 0;
        let y7 = loop {
            k6 += 1;
            if k6 > x.len() {
                break lit(0.5) * (a + t5).atan();
            }
            let mut k8 = 0;
            let mut t9 = lit(1.0) + (lit(0.5) * ((t5 + t5) + (x[3] - x[k6 % x.len()])).atan());
            let mut p10 = (lit(0.5) * (a + lit(0.17)).atan(), lit(0.5) * (a / (lit(1.5) + t9 * t9)) / (lit(1.0) + x[3] * x[3]));
            'l11: while t9 > lit(0.56) && k8 < 12 {
                t9 = t9 * (lit(0.69));
                k8 += 1;
                p10 = (p10.1, (p10.0 * (x[k8 % x.len()] - p10.1)).sin());
                let t14: Dual = x.iter().skip_while(|y12| **y12 > lit(-0.283)).map(|y12| lit(0.5) * (lit(0.57) - (*y12)).atan()).sum();
                t9 = t9 + (lit(0.44) * t14.sin());
            }
            let y15 = lit(0.81) * staged((a * t5).sin(), (p10.0 - p10.1).sin(), k6 / 2)?.sin();
            if n / 2 > 3 {
                t9 = t9 * (lit(0.8) + lit(0.15) * (-y15).sin());
                p10.0 = p10.0 + (lit(0.81) * staged(((p10.1 - y15) + (-p10.0)).sin(), (y15 + p10.0).tanh(), (n + 1))?);
            }
            s1 = s1 + (lit(0.79) * (y15 + t9).sin());
        };
        Ok(a.sin())
    }

    pub fn p0268(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s16 = a.max(lit(-0.817)).tanh();
        let mut v17 = vec![(a + x[n % x.len()]).sin(), x[n % x.len()].sin(), (-x[2]).tanh(), lit(0.83) * (a + x[n % x.len()].min(lit(0.427))).cos() + lit(0.32)];
        let mut p18 = (lit(0.5) * x[3].min(lit(0.147)) / (lit(1.0) + x[1] * x[1]), (v17[0] - x[n % x.len()]).tanh());
        let mut k19 = 0;
        let y20 = loop {
            k19 += 1;
            if x[2] <= s16 || k19 > n.min(4) {
                break (a + v17[v17.len() - 1]).tanh();
            }
            let y35 = match n / 2 % 4 {
                2 => {
                    let mut u22 = [((s16 * p18.0) * ((lit(0.1) * lit(k19 as f64)) * p18.1)).tanh(), (s16 + v17[0]).sin(), (v17[n % v17.len()] / (lit(1.5) + v17[k19 % v17.len()] * v17[k19 % v17.len()])).sin()];
                    'l23: for y21 in x {
                        u22 = [u22[1], u22[2], (-((*y21) + x[k19 % x.len()])).sin()];
                        for y24 in u22.iter_mut() {
                            let t27: Dual = v17.iter().step_by(2).filter(|y25| **y25 > lit(0.393)).map(|y25| (v17[n % v17.len()] * lit(0.32)).tanh()).sum();
                            s16 = s16 + (lit(0.76) * (t27 + (*y24)).sin());
                        }
                        s16 = s16 + (lit(0.33) * (*y21).sin());
                    }
                    (s16 + (lit(0.1) * lit(k19 as f64))).max(lit(0.997)).tanh()
                }
                0 | 1 => {
                    for y28 in x {
                        'l30: for y29 in &mut v17 {
                            let t33: Dual = x.iter().take(3).map(|y31| lit(0.5) * (-((lit(0.1) * lit(n as f64)) - (*y31))) / (lit(1.0) + (*y28) * (*y28))).sum();
                            let mut s34 = lit(0.5);
                            s34 = s34 + (lit(0.5) * p18.0.atan());
                            s16 = s16 + (lit(0.36) * ((*y29) + t33).sin());
                        }
                        s16 = s16 + (lit(0.15) * (*y28).sin());
                    }
                    lit(0.58) * ((a - p18.1) + (lit(0.1) * lit(n as f64))).cos() + lit(0.39)
                }
                _ => ((p18.1 - lit(0.77)).abs() + (lit(0.1) * lit(n as f64))).tanh(),
            };
            s16 = s16 + (lit(0.54) * y35.sin());
        };
        lit(0.18) * s16 + lit(0.98) * x[0] + (lit(0.98) * (p18.1 + v17[2]).cos() + lit(0.95)) + lit(0.47) * v17[2] + lit(0.27) * p18.0 + lit(0.54) * s16
    }

    pub fn q0269(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a * a + lit(0.3)).sqrt().tanh();
        s1 = s1 + (lit(0.77) * first_above(x, lit(0.92))?);
        let e2: Result<Dual, u8> = match n % 3 { 0 => Err(2), _ => Ok(((-s1) + lit(0.93)).tanh()) };
        nudge(&mut s1, lit(0.58) * (a * a).cos() + lit(0.37));
        let y3 = chained((s1 + a).tanh(), lit(0.57) * ((s1 / (lit(1.5) + x[0] * x[0])) - (a + x[n % x.len()])).cos() + lit(0.97))?;
        let y4 = drain(&mut s1);
        Some(lit(0.5) * (s1 + y3).atan())
    }

    pub fn p0269(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s5 = lit(0.5) * (x[3] - a).cos().atan();
        let mut o6: Option<Dual> = None;
        let y7 = match q0269(x, lit(0.12) * s5.max(lit(-0.687)).cos() + lit(0.96), n % 4) { Some(t) => lit(0.97) * t, None => lit(0.87) };
        let f8 = |p10: Dual| lit(0.92) * (y7 + b).cos() + lit(0.36);
        let f9 = |p10: Dual| f8(p10) - f8(lit(0.93) * (y7.max(lit(-0.957)) / (lit(1.5) + s5 * s5)).cos() + lit(0.43));
        let t11 = f9(lit(0.89) * (s5.atan() + (s5 + a)).cos() + lit(0.43));
        let e12 = if n / 2 > 2 { Err(3_u8) } else { Ok(lit(0.44) * (a - s5).cos() + lit(0.44)) };
        let y15 = mean(&x[..2]);
        for i16 in 3..n.min(5) {
            let mut k19 = 0;
            let y20 = 'l21: loop {
                k19 += 1;
                if k19 > n {
                    break lit(0.5) * (s5 + x[k19 % x.len()]) / (lit(1.0) + y7 * y7);
                }
                for (i22, y23) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                    let y24 = if k19 > 4 && x[i16 % x.len()] + (*y23) <= s5 {
                        let t26: Dual = x.iter().chain(&x[..]).copied().min_by(|a, b| a.total_cmp(b)).unwrap_or((t11 * lit(0.35)).sin());
                        (*y23).max(lit(0.737)).sin()
                    } else {
                        (y15 * lit(0.62)).tanh()
                    };
                    let f27 = |p28: Dual, q29: Dual| lit(0.5) * p28.max(lit(0.897)).atan();
                    let t30 = f27((b * (*y23)).sin(), (-(*y23)).tanh()) - f27((-(*y23)).tanh(), lit(0.4));
                    s5 = s5 + (lit(0.62) * (t30 + y24).sin());
                }
            };
            match mode(k19) {
                Mode::Middle | Mode::High => {
                    let t33 = (-(t11 * t11)).exp().sin();
                    let f31 = |p32: Dual| (lit(0.5) * ((p32 + t11) + (y20 - y20)).atan()) * t33;
                    let t33 = f31(t33) + lit(0.5);
                    let p32 = t33.sin();
                    let t34 = f31(p32 * t33);
                    s5 = s5 + (lit(0.23) * (p32 + t33).sin());
                }
                Mode::Low => {
                    s5 = s5 + (lit(0.11) * (-y20).sin());
                }
            }
            s5 = lit(0.7) * s5 + lit(0.95) * y20.sin();
        }
        lit(0.21) * s5 + lit(0.82) * x[n % x.len()] + (lit(0.14) + x[n % x.len()]).sin() + lit(0.13) * s5
    }

    pub fn p0270(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[2] * x[2] + lit(0.3)).sqrt() + (x[0] * x[3])) / (lit(1.0) + x[0] * x[0]);
        let mut m2 = 0;
        let mut o3: Option<Dual> = None;
        let mut f4 = |p5: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * (b / (lit(1.5) + b * b)) / (lit(1.0) + a * a); s1 * p5 };
        let t6 = f4(lit(0.5) * (x[3] + x[n % x.len()].atan()).atan()) + lit(0.5) * f4(lit(0.7));
        if (-(b * b)).exp() < lit(-0.227) {
            let mut s8 = (-x[3]).sin();
            for y7 in [((x[2] * lit(0.35)) - lit(0.31)).tanh(), lit(0.5) * (s1 * s1) / (lit(1.0) + x[0] * x[0])] {
                s8 = (lit(0.38) * s8 + (t6 + y7)).tanh();
                if (n + n) > 4 && -t6 >= lit(0.607) {
                    if (m2 + n) % 2 == 0 {
                        std::mem::swap(&mut s8, &mut s1);
                        let w9 = &x[1..];
                        s8 = s8 + (lit(0.73) * w9[2].sin());
                    } else {
                        let f10 = |p11: Dual, q12: Dual| lit(0.5) * (q12 / (lit(1.5) + s8 * s8)).atan();
                        let t13 = if f10(lit(0.5) * ((s8 + t6) * (-y7)) / (lit(1.0) + b * b), lit(0.2)) > lit(0.13) { f10((y7.min(lit(0.957)) * (t6 - lit(0.77)).abs()).sin(), lit(0.5) * ((s8 + t6) * (-y7)) / (lit(1.0) + b * b)) } else { f10(lit(0.5) * ((s8 + t6) * (-y7)) / (lit(1.0) + b * b), lit(0.5) * ((s8 + t6) * (-y7)) / (lit(1.0) + b * b)) };
                        s1 = s1 + (lit(0.61) * t13.sin());
                    }
                } else {
                    for (i14, y15) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                        let t18: Dual = x.iter().filter_map(|y16| if *y16 > lit(-0.153) { Some(lit(0.5) * (((*y15) * y16) + ((*y15) + lit(0.63))).atan()) } else { None }).sum();
                        s8 = s8 + (lit(0.15) * ((*y15) + t18).sin());
                    }
                }
                s8 = s8 + (lit(0.55) * y7.sin());
            }
            s1 = s1 - (lit(0.31) * s8.sin());
        } else if !(m2 <= 1) {
            s1 = s1 + (lit(0.78) * (b + b).sin());
        } else if n / 2 > 3 {
            s1 = s1 + (lit(0.21) * (lit(0.5) * (-s1) / (lit(1.0) + s1 * s1)));
        } else {
            s1 = s1 + (lit(0.66) * a.tanh().powi(3).tanh());
        }
        lit(0.13) * b + lit(0.79) * x[n % x.len()] + lit(0.19) * s1
    }

    pub fn p0271(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[1].min(lit(0.187)) + (x[2] - lit(0.49))) / (lit(1.0) + a * a);
        let (t5, t6) = x.iter().fold((lit(0.5) * (x[x.len() - 1] * lit(0.74)).atan(), lit(1.0)), |(p3, q4), y2| (p3 + (lit(0.5) * s1.max(lit(-0.807)).max(lit(0.147)).atan()), q4 * p3));
        let (t5, t6) = (t5.tanh(), t6.sin());
        let t9: Dual = x.iter().map(|y7| lit(0.5) * t6.sin() / (lit(1.0) + (*y7) * (*y7))).product();
        let mut stack10 = vec![n, n / 2];
        while let Some(i11) = stack10.pop() {
            if (n + n) % 2 == 1 {
                match staged(lit(0.5) * (t5 + t9) / (lit(1.0) + s1 * s1), ((lit(0.1) * lit(n as f64)) + (x[3] + (lit(0.1) * lit(n as f64)))).sin(), (i11 + 2)) {
                    Ok(y14) => {
                        let mut f16 = |p17: Dual| { s1 = lit(0.5) * s1 + (y14 / (lit(1.5) + t6 * t6)).sin(); s1 * p17 };
                        let t18 = f16(lit(0.5) * (t9 + lit(0.84)).atan()) + lit(0.5) * f16(lit(0.7));
                        s1 = s1 + (lit(0.69) * (y14 + t18).sin());
                    }
                    Err(1) => {
                        let y19;
                        if (i11 + n) % 2 == 0 || t6 + t5 > lit(0.887) {
                            y19 = (a + a).tanh();
                        } else {
                            y19 = (t6 + lit(0.42)).sin();
                        }
                        s1 = s1 + (lit(0.28) * y19.sin());
                    }
                    Err(k15) => {
                        let mut u22 = [lit(0.45) * x[x.len() - 1].min(lit(0.187)).cos() + lit(0.11), lit(0.5) * t5.sin() / (lit(1.0) + t9 * t9), lit(0.94) * ((lit(0.45) * t9) + (t6 - a)).cos() + lit(0.72)];
                        for (i20, y21) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                            u22 = [u22[1], u22[2], lit(0.5) * t9.min(lit(0.247)).atan()];
                            let t26: Dual = u22[1..].iter().scan(lit(0.31) * (s1 + lit(0.51)).cos() + lit(0.47), |s25, y23| { *s25 = lit(0.5) * *s25 + (*y23).min(lit(0.947)).tanh(); Some(s25.sin()) }).take(2).sum();
                            let y27 = rotate(&mut u22);
                            s1 = s1 + (lit(0.24) * (t26 + y27).sin());
                        }
                        let t30: Dual = x.iter().step_by(2).copied().fold(lit(-0.77), Dual::max);
                        s1 = s1 + (lit(0.49) * (t30 + u22[i11 % 3]).sin());
                    }
                }
            } else {
                s1 = s1 + (lit(0.88) * (t6 + t5).tanh());
            }
        }
        lit(0.71) * t6 + lit(0.57) * x[3] + lit(0.38) * s1
    }

    pub fn p0272(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[3] - x[3]).tanh();
        let mut u2 = [(a - (lit(0.1) * lit(n as f64))).tanh(); 3];
        let o3 = if n / 2 % 2 == 0 { Some((s1 + u2[n % 3]).sin()) } else { None };
        {
            let w4 = &mut u2[..2];
            let y5;
            if n % 2 == 0 || x[n % x.len()] * w4[0] < lit(0.337) {
                y5 = (x[n % x.len()] - x[x.len() - 1]).tanh();
            } else {
                y5 = (s1 / (lit(1.5) + s1 * s1)).tanh();
            }
            s1 = s1 + (lit(0.38) * (w4[0] + y5).sin());
        }
        u2[0] = u2[0].min(lit(0.977)).sin();
        match n {
            k6 if k6 > 1 => {
                for (i7, y8) in u2.iter_mut().enumerate() {
                    match k6 + 2 {
                        k9 if k9 > 1 => {
                            let r10 = if (k9 + 1) > 2 { &a } else { &s1 };
                            for i13 in (0..n).rev() {
                                nudge(y8, (x[3] * a).sin());
                            }
                        }
                        _ if (n + 1) % 2 == 1 => {
                            s1 = s1 + (lit(0.83) * x[x.len() - 1].max(lit(0.27)).tanh());
                        }
                        _ => {
                            s1 = s1 + (lit(0.98) * (lit(0.35) * (s1 * a).cos() + lit(0.53)));
                        }
                    }
                    s1 = s1 + (lit(0.32) * (*y8).sin());
                }
            }
            _ if lit(0.44) - a >= lit(-0.857) => {
                s1 = s1 + (lit(0.34) * (lit(0.5) * (u2[n % 3].min(lit(-0.937)) * (-s1)).atan()));
            }
            _ => {
                s1 = s1 + (lit(0.77) * (lit(0.5) * (x[0] - a.max(lit(0.37))) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])));
            }
        }
        lit(0.83) * x[0] + lit(0.37) * x[3] + lit(0.24) * s1 + lit(0.93) * u2[0]
    }

    pub fn q0273(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = x[0].min(lit(0.417)).sin();
        let y2 = first_above(&x[..2], lit(0.31))?;
        let y3 = weighted(x, x, n);
        let t6: Dual = x.iter().rev().filter_map(|y4| if *y4 > lit(-0.443) { Some(((y3 * y3 + lit(0.3)).sqrt() + y2.sin()).sin()) } else { None }).sum();
        let t10: Dual = x.iter().rev().take(2).flat_map(|y7| { let t9 = lit(0.5) * (y3 * (*y7)).atan(); x.iter().map(move |y8| t9 * (lit(0.5) * ((lit(0.1) * lit(n as f64)) + (-y3)).atan())) }).take(2).sum();
        let t12: Dual = (0..n.min(4)).filter(|k11| k11 % 2 == 1).map(|k11| ((t10 + y3).tanh()) * lit(k11 as f64)).sum();
        let mut k13 = 0;
        let mut p14 = (lit(0.5) * (lit(0.91) * t10).atan(), (t10 + y3).sin());
        while k13 < n.min(4) {
            p14 = (p14.1, (p14.0 * t6.max(lit(0.947))).sin());
            let w15 = &x[1..];
            s1 = s1 - (lit(0.57) * w15[0].sin());
            k13 += 1;
        }
        Some(lit(0.5) * ((lit(0.1) * lit(k13 as f64)) + p14.0.max(lit(0.277))).atan())
    }

    pub fn p0273(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s16 = lit(0.21) * (lit(0.92) * (-x[n % x.len()])).cos() + lit(0.47);
        let mut v17 = x.to_vec();
        let y43 = match mode(n) {
            Mode::Middle | Mode::High => {
                let t21: Dual = x.iter().rev().take(2).flat_map(|y18| { let t20 = lit(0.5) * (((*y18) - lit(0.77)).abs() + lit(0.23)) / (lit(1.0) + (*y18) * (*y18)); x.iter().map(move |y19| t20 * (lit(0.5) * a.atan())) }).sum();
                let mut stack22 = vec![n % 3];
                'l24: while let Some(i23) = stack22.pop() {
                    let t27: Dual = x.iter().rev().filter(|y25| **y25 > lit(-0.373)).map(|y25| (x[3] * x[3]).sin()).sum();
                    if n > 0 && t21.cos() < t27 {
                        let r28 = if s16 - a < lit(0.817) { &v17[3] } else { &t27 };
                        let mut k29 = 0;
                        let mut t30 = lit(1.0) + (*r28).min(lit(0.197)).sin();
                        while t30 > lit(0.63) && k29 < 12 {
                            t30 = t30 * (lit(0.59));
                            k29 += 1;
                            let mut v31 = x.to_vec();
                            let t34: Dual = x.iter().take(3).map(|y32| lit(0.49) * (v31[0] + (lit(0.1) * lit(n as f64))).cos() + lit(0.28)).sum();
                            s16 = s16 + (lit(0.68) * (v31[2] + t34).sin());
                        }
                        s16 = s16 + (lit(0.68) * ((*r28) + t30).sin());
                    } else if lit(0.12) + t21 < t21 {
                        let t37: Dual = v17.iter().take_while(|y35| **y35 > lit(0.363)).map(|y35| lit(0.5) * (t21 / (lit(1.5) + x[i23 % x.len()] * x[i23 % x.len()])) / (lit(1.0) + v17[2] * v17[2])).skip(1).sum();
                        s16 = s16 - (lit(0.78) * t37.sin());
                    } else {
                        let mut k38 = 0;
                        let mut p39 = (v17[i23 % v17.len()].max(lit(0.567)).tanh().powi(2).sin(), lit(0.5) * (t27 * s16) / (lit(1.0) + v17[n % v17.len()] * v17[n % v17.len()]));
                        while k38 < x.len() {
                            k38 += 1;
                            p39 = (p39.1, (p39.0 * t27.max(lit(0.227))).sin());
                            let mut f40 = move |p41: Dual| { s16 = s16.sin() + (x[1] + t21).min(lit(-0.447)).sin(); s16 * p41 };
                            s16 = s16 + (v17[1].max(lit(-0.777)).tanh());
                            let t42 = f40((t21 * t27).tanh()) - f40(s16);
                            s16 = s16 - (lit(0.77) * t42.sin());
                        }
                        s16 = s16 + (lit(0.98) * p39.1.sin());
                    }
                    s16 = s16 + (lit(0.42) * t27.sin());
                }
                lit(0.27) * (-x[n % x.len()]).cos() + lit(0.74)
            }
            Mode::Low => lit(0.5) * (s16 + s16) / (lit(1.0) + a * a),
        };
        lit(0.48) * s16 + lit(0.27) * x[1] + (lit(0.62) * ((s16 + a) + y43.max(lit(0.37))).cos() + lit(0.83)) + lit(0.49) * v17[n % v17.len()] + lit(0.73) * s16
    }

    pub fn p0274(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[0] + x[n % x.len()]) * (a / (lit(1.5) + x[2] * x[2]))).atan();
        let mut v2 = vec![lit(0.5) * (x[n % x.len()] * (a - lit(0.77)).abs()) / (lit(1.0) + s1 * s1), (-x[n % x.len()]).tanh(), lit(0.77) * s1.min(lit(0.927)).cos() + lit(0.51)];
        for w3 in v2.chunks_mut(3) {
            w3[0] = (-a).tanh();
            let y5 = if let Some(y4) = first_above(x, lit(0.91)) {
                for y6 in [w3[0].sin().sin(), (y4 + a).sin()] {
                    'l8: for y7 in w3.iter_mut() {
                        let f9 = |p10: Dual, q11: Dual| ((y4 + q11) * p10.tanh().powi(2)).sin();
                        let t12 = f9(lit(0.94) * y6.min(lit(0.337)).cos() + lit(0.41), (s1 + x[3]).tanh()) - f9((s1 + x[3]).tanh(), lit(0.4));
                        let t14: Dual = x[1..].iter().find_map(|y13| if *y13 > lit(-0.113) { Some(lit(0.5) * y4.atan().atan()) } else { None }).unwrap_or(lit(0.5) * t12.max(lit(0.847)).max(lit(-0.787)).atan());
                        s1 = s1 + (lit(0.64) * (t14 + (*y7)).sin());
                    }
                    for (y15, y16) in x.iter().zip(w3.iter()) {
                        let f17 = |p18: Dual| -> Dual { if p18 > lit(0.23) { return lit(0.5) * (s1 / (lit(1.5) + a * a)) / (lit(1.0) + (*y16) * (*y16)); } lit(0.64) * (((lit(0.1) * lit(n as f64)) - p18) * (-p18)).cos() + lit(0.63) };
                        let t20 = f17(lit(0.5) * (*y16) / (lit(1.0) + y6 * y6)) * f17(lit(0.5) * ((-y6) - y4.min(lit(0.147))) / (lit(1.0) + y4 * y4));
                        s1 = s1 + (lit(0.51) * ((*y16) + (*y15)).sin());
                    }
                    s1 = s1 + (lit(0.23) * y6.sin());
                }
                let t22: Dual = w3[1..].iter().find_map(|y21| if *y21 > lit(-0.263) { Some(lit(0.17) * ((x[n % x.len()] / (lit(1.5) + s1 * s1)) / (lit(1.5) + (*y21) * (*y21))).cos() + lit(0.87)) } else { None }).unwrap_or(lit(0.5) * ((w3[w3.len() - 1] - lit(0.77)).abs() - (s1 + lit(0.23))).atan());
                lit(0.51) * (t22.max(lit(-0.647)) * (-w3[n % w3.len()])).cos() + lit(0.21)
            } else {
                let t24: Dual = (1..=3).fold(lit(0.3), |s, k23| s * ((x[0] - x[1]).sin()) + lit(f64::from(k23)));
                lit(0.5) * (a - a) / (lit(1.0) + t24 * t24)
            };
            s1 = s1 + (lit(0.61) * (y5 + w3[0]).sin());
        }
        lit(0.34) * a + lit(0.13) * x[n % x.len()] + lit(0.43) * s1 + lit(0.21) * v2[n % v2.len()]
    }
}

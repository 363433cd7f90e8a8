// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0200(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = a.max(-0.147).sin();
    let mut u2 = [0.5 * (x[1] * s1).atan(); 4];
    let mut m3 = (n + 2);
    let mut o4: Option<f64> = None;
    let mut p5 = ((-x[n % x.len()]).tanh(), 0.5 * x[n % x.len()].max(0.167).atan());
    {
        let (w6, w7) = u2.split_at_mut(3);
        w6[0] = w7[0] * s1;
        let mut k8 = 0;
        'l9: while k8 < n % 4 {
            let t12: f64 = w6.iter().rev().map(|y10| 0.46 * (*y10).min(-0.37).cos() + 0.55).sum();
            let t13: f64 = (x[n % x.len()] + t12).tanh();
            let y18 = match checked((w6[0] + t13).sin(), (k8 + 3)) {
                Ok(y15) if y15 > 0.45 => 0.61 * y15.max(-0.747).cos() + 0.82,
                Ok(y15) => ((t13 + y15) * (t13 / (1.5 + s1 * s1))).tanh(),
                Err(_) => {
                    let mut k16 = 0;
                    let y17 = loop {
                        k16 += 1;
                        if w6[n % w6.len()].max(-0.667) <= t13 || k16 > 3 {
                            break t12.tanh();
                        }
                        w7.swap(m3 % 1, 0);
                    };
                    0.5 * ((0.1 * (n as f64)) * y17) / (1.0 + x[0] * x[0])
                }
            };
            a += 0.46 * (t13 + y18).sin();
            k8 += 1;
        }
        a = 0.7 * a + 0.44 * (w7[0] + w6[m3 % w6.len()]).sin();
    }
    let mut k19 = 0;
    while k19 < 3 {
        k19 += 1;
        let mut v21 = u2.iter().filter(|y20| **y20 > -0.763).map(|y20| 0.5 * ((u2[n % 4] * u2[1]) + p5.0.max(-0.807)).atan()).collect::<Vec<_>>();
        v21.push(((a + u2[1]) + u2[1].max(0.367)).tanh());
        a += 0.31 * v21[0].sin();
    }
    let t24: f64 = u2.iter().rev().take_while(|y22| **y22 > 0.593).map(|y22| 0.5 * (u2[k19 % 4] - a).atan()).skip(1).sum();
    0.66 * s1 + 0.11 * x[1] + 0.67 * p5.0 + 0.33 * u2[1] + 0.54 * a + 0.99 * s1
}

#[differentiable]
pub fn q0201(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a * a).sin();
    let t2 = std::mem::take(&mut a);
    a += 0.85 * positive(0.93 * (a * s1).cos() + 0.86)?;
    if !((n + n) <= 1) {
        let Ok(y3) = staged(t2.max(0.927).min(-0.847).sin(), 0.5 * (t2 - 0.69).atan(), n) else {
            return None;
        };
        let f4 = |p6: f64| 0.42 * (p6 * s1).cos() + 0.81;
        let f5 = |p6: f64| f4(p6) - f4(0.5 * ((p6 * p6 + 0.3).sqrt() - (y3 + s1)).atan());
        let t7 = f5(0.5 * (a * (0.1 * (n as f64))).atan());
        'l9: for y8 in x {
            let r10 = if n / 2 % 2 == 1 { &y3 } else { &s1 };
            let y11 = positive(0.76 * (t2 - y3).cos() + 0.26)?;
            a += 0.18 * (y11 + (*y8)).sin();
        }
        s1 = 0.7 * s1 + 0.45 * (t7 + y3).sin();
        return Some((y3 + 0.75).tanh());
    } else {
        a += 0.13 * (0.49 * (t2 * a).cos() + 0.97);
    }
    Some((a * a).sin())
}

#[differentiable]
pub fn p0201(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s12 = (a * a).sin();
    let mut v13 = x.to_vec();
    let mut m14 = 0;
    let o15 = if a.max(-0.887) < -0.807 { Some(0.5 * ((x[0] / (1.5 + v13[n % v13.len()] * v13[n % v13.len()])) * a.cos()) / (1.0 + s12 * s12)) } else { None };
    let mut p16 = (x[3].atan().tanh(), 0.39 * (0.39 - x[3]).cos() + 0.93);
    let t19: f64 = x[1..].iter().map(|y17| (*y17).min(0.397).tanh()).sum();
    let y20;
    if s12 * p16.1 > a {
        y20 = 0.63 * (s12 * v13[3]).cos() + 0.94;
    } else {
        v13 = vec![((v13[n % v13.len()] + 0.98) + 0.29).sin(); 4];
        v13.iter_mut().zip(x.iter()).for_each(|(y21, y22)| { if *y22 < -0.233 { return; } *y21 = 0.5 * *y21 + 0.5 * ((*y22) / (1.5 + a * a)) / (1.0 + t19 * t19); });
        y20 = 0.5 * (t19 * 0.56).atan();
    }
    v13.iter_mut().zip(x.iter()).for_each(|(y23, y24)| { *y23 = 0.5 * *y23 + 0.5 * ((0.1 * (n as f64)) * ((*y24) / (1.5 + y20 * y20))) / (1.0 + (*y24) * (*y24)); });
    let mut k25 = 0;
    let mut t26 = 0.5 * (-p16.1).atan();
    while {
        k25 += 1;
        t26 = 0.68 * t26 + (0.5 * ((y20 / (1.5 + x[2] * x[2])) * p16.1.min(0.167)).atan());
        k25 < 7 && t26 > -0.78
    } {
        let r27 = if (n + 2) % 2 == 0 || a * y20 > y20 { &v13[2] } else { &a };
        s12 += 0.21 * (*r27).sin();
    }
    0.73 * y20 + 0.49 * x[k25 % x.len()] + ((s12 * s12).ln_1p() - (y20 * s12)).sin() + 0.49 * s12 + 0.36 * t26 + 0.51 * v13[2] + 0.16 * p16.1
}

#[differentiable]
pub fn p0202(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.55 * b.max(-0.227).cos() + 0.84;
    match first_above(x, 0.75) {
        Some(y2) => {
            let y3;
            if n / 2 > 0 {
                let y6 = if (n + 2) % 2 == 1 {
                    let (t10, t11) = x.iter().skip(1).fold(((b * y2).tanh(), 1.0), |(p8, q9), y7| (p8 + (0.5 * (x[2] + a) / (1.0 + (*y7) * (*y7))), q9 * p8));
                    let (t10, t11) = (t10.tanh(), t11.sin());
                    0.46 * t10.min(-0.827).cos() + 0.62
                } else {
                    'l14: for (i12, y13) in x.iter().enumerate() {
                        let (t18, t19) = x.iter().skip(1).fold((0.5 * (s1 - y13).atan(), 1.0), |(p16, q17), y15| (q17, p16.sin() + (((*y13) * y2).tanh())));
                        let (t18, t19) = (t18.tanh(), t19.sin());
                        let t22 = (-t19).tanh();
                        let f20 = |p21: f64| (((t19 * s1) + t19.max(-0.337)).sin()) * t22;
                        let t22 = f20(t22) + 0.5;
                        let p21 = t22.sin();
                        let t23 = f20(p21 * t22);
                        b -= 0.95 * (t23 + t19).sin();
                    }
                    0.5 * a.sin() / (1.0 + a * a)
                };
                y3 = ((y6 + x[x.len() - 1]) / (1.5 + b * b)).tanh();
            } else if 0.61 + y2 > -0.367 {
                let y31 = match staged((-s1).tanh(), 0.5 * (y2 - b).atan(), (n + n)) {
                    Ok(y24) => {
                        let mut k26 = 0;
                        let mut t27 = 0.5 * (s1 + s1) / (1.0 + y24 * y24);
                        while {
                            k26 += 1;
                            t27 = 0.73 * t27 + (y2 + y24).min(-0.297).sin();
                            k26 < 7 && t27 > -0.93
                        } {
                            let t30: f64 = x.iter().chain(&x[..]).filter(|y28| **y28 > -0.683).map(|y28| 0.5 * (y24 * y2) / (1.0 + y24 * y24)).sum();
                            s1 += 0.72 * t30.sin();
                        }
                        0.54 * (-s1).cos() + 0.55
                    }
                    Err(1) => (x[3] / (1.5 + a * a)).tanh(),
                    Err(k25) => return 0.71 * s1 + 0.88 * x[n % x.len()] + (0.5 * s1.tanh().powi(3) / (1.0 + s1 * s1)),
                };
                y3 = 0.5 * (y2 - y31) / (1.0 + y2 * y2);
            } else {
                y3 = 0.5 * y2.max(-0.617) / (1.0 + a * a);
            }
            s1 += 0.83 * (y3 + y2).sin();
        }
        None => {
            s1 += 0.26 * (0.5 * s1.min(-0.207) / (1.0 + a * a));
        }
    }
    0.43 * a + 0.13 * x[1] + a.min(0.917).sin() + 0.89 * s1 + 0.86 * b
}

#[differentiable]
pub fn p0203(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.36 * ((b + x[n % x.len()]) + (a - (0.1 * (n as f64)))).cos() + 0.93;
    let mut v2 = vec![0.5 * x[n % x.len()].tanh().powi(2).atan(), 0.67 * (-a).cos() + 0.66, (a.max(-0.497) + (s1 * b)).tanh(), ((-(b * b)).exp() - (0.32 + s1)).tanh()];
    let mut m3 = 0;
    let o4 = if !((m3 + 2) <= 4) { Some(0.65 * (0.54 - s1).cos() + 0.63) } else { None };
    let t5 = std::mem::replace(&mut s1, (x[2] * x[x.len() - 1]).sin());
    match m3 + n {
        0 => {
            let mut stack7 = vec![n, (m3 + n)];
            while let Some(i8) = stack7.pop() {
                if i8 > 1 {
                    stack7.push(i8 / 2);
                }
                match staged(0.5 * (t5 / (1.5 + t5 * t5)) / (1.0 + v2[3] * v2[3]), (v2[3] / (1.5 + b * b)).tanh(), (n + 2)) {
                    Ok(y9) => {
                        let y18 = match o4 {
                            Some(y11) => 0.5 * (v2[n % v2.len()] - v2[v2.len() - 1]).atan(),
                            None => {
                                let y12 = soften(0.5 * (y9 / (1.5 + v2[i8 % v2.len()] * v2[i8 % v2.len()])) / (1.0 + s1 * s1));
                                let (t16, t17) = x.iter().fold((0.5 * (t5 - b).atan(), 1.0), |(p14, q15), y13| (q15, p14.sin() + (0.57 * ((*y13) * t5).cos() + 0.54)));
                                let (t16, t17) = (t16.tanh(), t17.sin());
                                0.5 * (-y9) / (1.0 + t16 * t16)
                            }
                        };
                        m3 = m3 % 5;
                        b += 0.46 * (y18 + y9).sin();
                    }
                    Err(1) => {
                        for y19 in &v2 {
                            let t22 = (-(v2[1] + (*y19))).sin();
                            let f20 = |p21: f64| (0.5 * (p21 / (1.5 + p21 * p21)).min(0.747).atan()) * t22;
                            let t22 = f20(t22) + 0.5;
                            let p21 = t22.sin();
                            let t23 = f20(p21 * t22);
                            s1 += 0.79 * (t23 + t22).sin();
                        }
                        let y24: f64;
                        match (n + n) % 4 {
                            0 => {
                                y24 = 0.83 * v2[n % v2.len()].tanh().powi(2).cos() + 0.88;
                            }
                            1 | 2 => {
                                y24 = ((v2[0] + t5) * t5.max(0.207)).tanh();
                            }
                            _ => {
                                y24 = 0.18 * (t5 + (0.1 * (n as f64))).cos() + 0.68;
                            }
                        }
                        s1 += 0.91 * y24.sin();
                    }
                    Err(k10) => {
                        let mut k25 = 0;
                        let y26 = loop {
                            k25 += 1;
                            if (m3 + 1) % 2 == 0 || a.min(-0.157) <= t5 || k25 > x.len() {
                                break 0.5 * (-s1).atan();
                            }
                            std::mem::swap(&mut v2[3], &mut s1);
                        };
                        b = 0.7 * b + 0.81 * y26.sin();
                    }
                }
            }
        }
        k6 => {
            b += 0.22 * (0.5 * ((s1 / (1.5 + v2[1] * v2[1])) * (v2[v2.len() - 1] / (1.5 + a * a))).atan());
        }
    }
    0.12 * t5 + 0.62 * x[1] + (0.5 * t5.max(0.437) / (1.0 + t5 * t5)) + 0.43 * s1 + 0.64 * b + 0.32 * v2[0]
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
    match mode(m4 / 2) {
        Mode::Low => {
            let t9: f64 = u2.iter().scan(0.5 * (u2[1] + u2[0]).atan(), |s8, y6| { *s8 = 0.5 * *s8 + 0.48 * (-u2[m4 % 2].max(-0.657)).cos() + 0.12; Some(s8.sin()) }).sum();
            u2[m4 % 2] = 0.5 * (t9 + a).atan();
            s1 += 0.32 * t9.sin();
        }
        Mode::Middle => {
            let mut k10 = 0;
            while k10 < n / 2 {
                k10 += 1;
                let o11 = if n / 2 % 2 == 0 { Some(0.27 * (s1 + u2[1]).cos() + 0.59) } else { None };
                let y12: f64;
                match (n + n) % 4 {
                    0 => {
                        y12 = ((s1 - x[3]) - (u2[m4 % 2] + b)).tanh();
                    }
                    1 | 2 => {
                        y12 = 0.5 * (u2[0].tanh().powi(2) / (1.5 + v3[k10 % v3.len()] * v3[k10 % v3.len()])).atan();
                    }
                    _ => {
                        y12 = 0.53 * (s1 - x[2]).cos() + 0.74;
                    }
                }
                if (m4 + 1) % 3 != 2 {
                    u2[k10 % 2] -= 0.42 * (0.95 * (u2[1].max(-0.897) + (y12 - 0.77).abs()).cos() + 0.71);
                    let mut stack13 = vec![n % 3];
                    while let Some(i14) = stack13.pop() {
                        let (w15, w16) = v3.split_at_mut(2);
                        w15[0] = w16[0] * w15[i14 % w15.len()];
                        s1 += 0.29 * (w15[1] + w16[m4 % w16.len()]).sin();
                    }
                } else if b + s1 > s1 {
                    s1 += 0.76 * (0.5 * (y12 - u2[1]) / (1.0 + u2[n % 2] * u2[n % 2]));
                } else if !((k10 + 1) <= 4) {
                    s1 += 0.17 * y12.cos().tanh();
                }
                s1 = 0.7 * s1 + 0.31 * y12.sin();
            }
        }
        Mode::High => {
            s1 += 0.78 * (0.5 * (b * 0.59).atan());
        }
    }
    0.26 * s1 + (0.5 * ((u2[0] - b) * (-a)) / (1.0 + b * b)) + 0.88 * u2[m4 % 2] + 0.91 * s1 + 0.46 * v3[m4 % v3.len()]
}

#[differentiable]
pub fn q0205(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a.max(0.47) * (x[3] + x[1])).tanh();
    let t3: f64 = (0..n.min(4)).rev().filter(|k2| k2 % 2 == 1).map(|k2| (0.5 * (x[0] + s1).min(0.707).atan()) * (k2 as f64)).sum();
    let y18 = match n {
        k4 @ 1..=3 => {
            let t7: f64 = x.iter().skip(1).filter_map(|y5| if *y5 > 0.183 { Some(0.5 * ((*y5) / (1.5 + s1 * s1)).atan()) } else { None }).sum();
            let mut k8 = 0;
            let mut t9 = 1.0 + (a + t3).tanh();
            while t9 > 0.19 && k8 < 12 {
                t9 *= 0.51;
                k8 += 1;
                if !((k8 + 2) <= 4) {
                    let f10 = |p11: f64| -> f64 { if p11 > 0.23 { return 0.5 * (t7 + 0.69).max(-0.717).atan(); } (t7 * t7).tanh() };
                    let t13 = f10(0.5 * (t9.min(0.177) + (s1 - t9)) / (1.0 + t3 * t3)) * f10(0.5 * (t3 + t7).atan());
                    let mut f14 = move |p15: f64| { s1 = s1.sin() + ((0.66 + x[3]) + (a - 0.77).abs()).sin(); s1 * p15 };
                    s1 += 0.5 * (t3 * t13).atan();
                    let t16 = f14((-x[3]).sin()) - f14(s1);
                    s1 += 0.47 * (t16 + t13).sin();
                    continue;
                } else {
                    let mut v17 = vec![0.5 * (a + t7) / (1.0 + s1 * s1); 4];
                    t9 = 0.7 * t9 + 0.53 * v17[n % v17.len()].sin();
                }
            }
            0.5 * (-(0.14 * s1)) / (1.0 + t7 * t7)
        }
        _ => (t3.min(0.437) * (t3 - a)).tanh(),
    };
    0.54 * t3 + 0.84 * x[2] + 0.58 * s1
}

#[differentiable]
pub fn p0205(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s19 = a.sin();
    let mut v20 = vec![a.max(-0.217).sin(), (-(s19 - 0.77).abs()).sin(), 0.5 * (x[n % x.len()] + a) / (1.0 + b * b), (b - x[n % x.len()]).tanh()];
    let mut o21 = Some(0.57 * (s19 * v20[0]).cos() + 0.79);
    let y22 = if s19.min(0.307) < v20[0] {
        {
            let w23 = &mut v20[1..];
            let t26: f64 = x.iter().rev().map(|y24| 0.5 * s19.min(-0.897) / (1.0 + b * b)).product();
            s19 = 0.7 * s19 + 0.53 * (t26 + w23[n % w23.len()]).sin();
        }
        let mut f27 = move |p28: f64| { s19 = s19.sin() + 0.5 * a.tanh().powi(3) / (1.0 + a * a); s19 * p28 };
        s19 += (-a).tanh();
        let t29 = f27(0.13 * b.max(-0.827).cos() + 0.31) - f27(s19);
        0.5 * (v20[n % v20.len()] + t29) / (1.0 + x[n % x.len()] * x[n % x.len()])
    } else {
        v20.iter_mut().zip(x.iter()).for_each(|(y30, y31)| { if *y31 < 0.93 { return; } *y30 = 0.5 * *y30 + (s19 + a).tanh(); });
        (b + a).tanh()
    };
    let f32 = |p33: f64| -> f64 { if p33 > 0.23 { return y22.min(0.497).cos().sin(); } (s19 + b).sin() };
    let t35 = f32(0.5 * ((s19 + y22) + (y22 + a)).atan()) * f32(0.32 * x[n % x.len()].max(-0.837).cos() + 0.63);
    let mut s36 = 0.0;
    s36 += 0.5 * ((x[n % x.len()] - 0.77).abs() / (1.5 + s19 * s19)).atan();
    add_scaled(&mut v20, x, 0.73 * (s19 * a).cos() + 0.23);
    let mut t35 = t35 - t35.tanh();
    0.27 * t35 + 0.72 * x[x.len() - 1] + (y22 - 0.77).abs().sin() + 0.61 * s36 + 0.64 * v20[3] + 0.49 * s19 + 0.87 * t35
}

#[differentiable]
pub fn p0206(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.41 * ((b * 0.23) * ((0.1 * (n as f64)) + b)).cos() + 0.32;
    let mut u2 = [(s1 + s1).max(-0.137).tanh(), s1.tanh().powi(2).tanh(), 0.58 * ((x[0] + s1) - (s1 + b)).cos() + 0.79];
    let mut v3 = x.to_vec();
    let mut m4 = (n + 3);
    let y5 = match (m4 + n) % 4 {
        0 | 3 => (v3[n % v3.len()] + s1).sin(),
        _ => {
            u2.swap(0, 0);
            0.5 * (b - u2[m4 % 3]) / (1.0 + u2[0] * u2[0])
        }
    };
    if -b <= a {
        let mut k6 = 0;
        let mut t7 = 1.0 + (0.5 * ((u2[2] - y5) * (s1 + v3[0])).atan());
        'l8: while t7 > 0.59 && k6 < 12 {
            t7 *= 0.60;
            k6 += 1;
            let mut k9 = 0;
            let mut t10 = 1.0 + (0.5 * (s1 + v3[3]).atan());
            let mut p11 = (v3[k9 % v3.len()].max(0.397).tanh(), 0.5 * ((-b) * (b * 0.99)) / (1.0 + a * a));
            while t10 > 0.79 && k9 < 12 {
                t10 *= 0.66;
                k9 += 1;
                p11 = (p11.1, (p11.0 * (p11.0 + 0.27)).sin());
                for i12 in (0..n.min(2)).rev() {
                    t10 /= 1.1 + y5.min(-0.347) * y5.min(-0.347);
                }
            }
            let mut p14 = (0.5 * ((u2[0] - t10) + 0.81) / (1.0 + p11.0 * p11.0), 0.61 * (t10 - t10).cos() + 0.25);
            for i13 in n..n {
                p14 = (p14.1, (p14.0 * p14.0.sin()).sin());
                let f15 = |p16: f64| 0.69 * (p11.0 * a).cos() + 0.43;
                let t18 = x.iter().map(|y17| f15(*y17)).sum::<f64>();
                let mut s20 = (t18 / (1.5 + u2[n % 3] * u2[n % 3])).tanh();
                for i19 in u2.iter().rev() {
                    s20 = (0.85 * s20 + t7.tanh().powi(2)).tanh();
                    let t23: f64 = u2.iter().map(|y21| { if *y21 > 0.723 { return 0.5 * (t18 + t10).atan(); } 0.5 * y21 }).sum();
                    t10 += 0.48 * (t23 + (*i19)).sin();
                }
                t7 += 0.35 * (s20 + t18).sin();
            }
            t7 += 0.13 * (p14.0 + p11.0).sin();
        }
        s1 += 0.14 * t7.sin();
    } else {
        s1 += 0.73 * b.tanh();
    }
    0.42 * y5 + 0.52 * x[x.len() - 1] + 0.37 * u2[2] + 0.36 * s1 + 0.47 * v3[m4 % v3.len()]
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
        if !(n <= 3) {
            let t7: f64 = if x[1..].iter().any(|y6| *y6 > -0.23) { (a + (*y4)).sin() } else { 0.5 * a };
            let y9 = match n / 2 {
                0 => (x[0] + t7).tanh(),
                k8 => break,
            };
            let Ok(y10) = staged(0.5 * ((*y4) / (1.5 + (*y4) * (*y4))).atan(), (-t7).tanh(), (n + n)) else {
                return 0.37 * s1 + 0.42 * x[2] + (0.5 * ((y9 * y9).ln_1p() + y9.max(0.477)) / (1.0 + (*y5) * (*y5)));
            };
            s1 = 0.7 * s1 + 0.37 * (y10 + t7).sin();
        } else if n % 2 == 1 {
            match n + 3 {
                k11 @ 1..=3 => {
                    let w12 = &x[1..];
                    s1 += 0.86 * w12[0].sin();
                }
                _ => {
                    let t15: f64 = x.iter().take_while(|y13| **y13 > -0.573).map(|y13| 0.5 * x[n % x.len()].cos() / (1.0 + s1 * s1)).skip(1).sum();
                    s1 = 0.7 * s1 + 0.56 * t15.sin();
                }
            }
        } else if (n + 3) > 2 {
            *y4 += 0.23 * (0.5 * ((*y5) * (*y5) + 0.3).sqrt().atan());
        } else {
            s1 += 0.93 * (0.5 * ((x[n % x.len()] + 0.24) - 0.77).abs().atan());
        }
        s1 -= 0.17 * ((*y4) + (*y5)).sin();
    }
    0.92 * a + 0.26 * x[0] + 0.24 * v2[2] + 0.33 * s1
}

#[differentiable]
pub fn q0208(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.79 * (x[n % x.len()] * 0.97).cos() + 0.74;
    s1 += 0.44 * chained(0.5 * (a * a).atan(), 0.5 * ((0.45 * a) * (a * s1)).atan())?;
    for y2 in x {
        let mut k3 = 0;
        let mut t4 = 1.0 + (0.5 * x[2].min(-0.227).atan());
        while t4 > 0.91 && k3 < 12 {
            t4 *= 0.66;
            k3 += 1;
            t4 += 0.73 * chained(0.5 * (s1 * 0.46) / (1.0 + (*y2) * (*y2)), (s1 * (*y2)).tanh())?;
        }
        s1 += 0.55 * (t4 + (*y2)).sin();
    }
    nudge(&mut s1, 0.5 * (a / (1.5 + x[x.len() - 1] * x[x.len() - 1])) / (1.0 + a * a));
    s1 += 0.96 * first_above(&x[..2], 0.45)?;
    Some(0.41 * (s1.min(-0.67) + 0.86).cos() + 0.43)
}

#[differentiable]
pub fn p0208(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s5 = 0.5 * b / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut u6 = [0.5 * (a / (1.5 + a * a)).atan() / (1.0 + a * a); 2];
    let mut m7 = n;
    let mut p8 = (0.5 * ((0.87 - a) - (a * s5)).atan(), (u6[n % 2] - (0.1 * (m7 as f64))).tanh());
    let y9 = match q0208(x, (p8.0 + 0.93).tanh(), n % 4) { Some(t) => 0.12 * t, None => 0.36 };
    let mut s10 = 0.0;
    s10 += (p8.1 + 0.13).min(0.237).sin();
    let mut k11 = 0;
    let mut t12 = 0.5 * (a + s10) / (1.0 + y9 * y9);
    let mut p13 = ((y9 * (0.1 * (k11 as f64))).sin(), (-p8.0).tanh());
    'l14: while {
        k11 += 1;
        t12 = 0.62 * t12 + (0.5 * (-(s5 + y9)) / (1.0 + s5 * s5));
        k11 < 7 && t12 > -0.79
    } {
        p13 = (p13.1, (p13.0 * (t12 / (1.5 + s10 * s10))).sin());
        let y16 = if let Ok(y15) = checked((p13.0 / (1.5 + y9 * y9)).atan().tanh(), (m7 + 1)) {
            'l18: for i17 in 3..n.min(5) {
                u6[1] = 0.31 * ((0.1 * (k11 as f64)) - s10).cos() + 0.71;
                add_scaled(&mut u6[..2], x, 0.89 * (y9 / (1.5 + s10 * s10)).cos() + 0.41);
            }
            let w19 = &mut u6[0..];
            0.37 * ((t12 / (1.5 + x[x.len() - 1] * x[x.len() - 1])) * (y15 - p13.0)).cos() + 0.34
        } else {
            (t12 + s5).sin()
        };
        (p8.0, p8.1) = (p8.1, 0.38 * s10.max(-0.67).cos() + 0.33);
        s5 = 0.7 * s5 + 0.73 * y16.sin();
    }
    0.57 * y9 + 0.29 * x[n % x.len()] + 0.98 * s5 + 0.15 * s10 + 0.71 * u6[0] + 0.21 * p8.1 + 0.66 * t12 + 0.18 * p13.1
}

#[differentiable]
pub fn p0209(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a / (1.5 + x[0] * x[0])) / (1.0 + a * a);
    let mut u2 = [0.5 * (s1 + 0.94) / (1.0 + a * a), 0.93 * (s1 - x[3]).cos() + 0.25, (-a.min(0.177)).tanh(), 0.66 * (x[n % x.len()] + 0.24).cos() + 0.64];
    let mut v3 = x.to_vec();
    let t6: f64 = v3.iter().skip(1).map(|y4| 0.5 * u2[n % 4].min(-0.847) / (1.0 + s1 * s1)).sum();
    for w7 in u2.chunks_mut(3) {
        w7[0] = 0.5 * ((t6 * v3[2]) + (s1 * w7[n % w7.len()])).atan();
        for (y8, y9) in w7.iter().zip(x.iter()) {
            {
                let (w10, w11) = v3.split_at_mut(2);
                w10[0] = w11[0] * w10[0];
                let Some(y12) = first_above(&w10[..], 0.15) else {
                    continue;
                };
                let mut v14: Vec<f64> = w11.iter().rev().map(|y13| 0.5 * (w11[n % w11.len()] + y8) / (1.0 + (*y8) * (*y8))).collect();
                v14.push(0.5 * (w10[n % w10.len()] + 0.85) / (1.0 + w10[1] * w10[1]));
                s1 += 0.91 * (w10[n % w10.len()] + v14[0]).sin();
            }
            s1 -= 0.47 * ((*y9) + (*y8)).sin();
        }
        let mut u16 = [(t6 * (0.1 * (n as f64))).sin(), 0.5 * (0.52 + (x[0] + a)).atan(), 0.5 * (v3[n % v3.len()] + 0.35).atan()];
        for i15 in (0..n.min(4) + 2).step_by(2) {
            u16 = [u16[1], u16[2], 0.5 * w7[0].max(0.977) / (1.0 + v3[i15 % v3.len()] * v3[i15 % v3.len()])];
            {
                let (w17, w18) = v3.split_at_mut(3);
                w17[0] = w18[0] * u16[1];
                let t21: f64 = u16.iter().take(3).copied().fold(-0.77, f64::max);
                s1 += 0.43 * (w18[0] + w17[1]).sin();
            }
        }
        s1 += 0.13 * (u16[0] + w7[n % w7.len()]).sin();
    }
    0.12 * u2[n % 4] + 0.21 * x[n % x.len()] + (u2[2] + s1).tanh() + 0.37 * v3[1] + 0.54 * s1 + 0.44 * u2[2]
}

#[differentiable]
pub fn q0210(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a + a).sin();
    let mut f2 = |p3: f64| { a = 0.5 * a + p3.max(0.747).min(0.487).tanh(); a * p3 };
    let t4 = f2((s1 + x[2]).tanh()) + 0.5 * f2(0.7);
    let y5 = mean(x);
    let t8: f64 = x[1..].iter().map(|y6| (y5 + (*y6)).atan().tanh()).product();
    let t11: f64 = x.iter().skip(1).take_while(|y9| **y9 > -0.73).map(|y9| 0.5 * ((y5 + (*y9)) + (0.81 + y5)).atan()).skip(1).sum();
    Ok((t11 - x[n % x.len()]).sin())
}

#[differentiable]
pub fn p0210(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = 0.5 * (b.max(0.107) - 0.12) / (1.0 + a * a);
    let mut u13 = [(a + s12).tanh(); 3];
    let mut m14 = 0;
    let mut o15: Option<f64> = None;
    let (t16, mut s17) = (0.65 * s12.cos() + 0.76, 0.5 * a.min(0.327) / (1.0 + b * b));
    let y18 = soften((s12 / (1.5 + u13[0] * u13[0])).sin());
    o15 = Some((s17 * s17 + 0.3).sqrt().sin());
    let t21: f64 = u13.iter().chain(&u13[..]).map(|y19| a.tanh()).product();
    'l23: for y22 in &mut u13 {
        match n + n {
            1..=3 | 6 => {
                let mut o24 = Some(0.5 * (t16 - (*y22)).atan());
            }
            _ => {}
        }
        let y33 = match q0210(x, 0.5 * (-(t21 + t21)).atan(), n % 4) {
            Ok(y25) => {
                let y27 = match q0210(x, ((*y22) / (1.5 + y25 * y25)).tanh(), n % 4) { Ok(t) => 0.99 * t, Err(k) => 0.1 * (k as f64) };
                let mut stack28 = vec![n, (m14 + n)];
                while let Some(i29) = stack28.pop() {
                    if i29 > 1 {
                        stack28.push(i29 / 2);
                    }
                    for (i30, y31) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                        let t32 = std::mem::replace(y22, y25.tanh().powi(3).max(-0.577).tanh());
                        s17 += 0.55 * (t32 + (*y31)).sin();
                    }
                }
                (-t21).sin()
            }
            Err(_) => (*y22).max(0.447).tanh(),
        };
        s12 += 0.73 * ((*y22) + y33).sin();
    }
    0.17 * y18 + 0.37 * x[m14 % x.len()] + 0.91 * u13[0] + 0.21 * s17 + 0.18 * s12
}

#[differentiable]
pub fn p0211(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[n % x.len()] + x[3]) + b.min(-0.997)).atan();
    let mut v2 = x.to_vec();
    let mut m3 = 0;
    let mut o4 = Some(0.5 * ((0.1 * (n as f64)) * s1).atan());
    let (t5, mut s6) = (0.5 * (-s1).atan(), ((x[1] / (1.5 + v2[3] * v2[3])) - 0.77).abs().tanh());
    let y7 = weighted(x, &v2, n);
    let t9: f64 = (0..n.min(4)).rev().filter(|k8| k8 % 2 == 1).map(|k8| (0.5 * y7.atan()) * (k8 as f64)).sum();
    std::mem::swap(&mut s6, &mut v2[2]);
    let mut k10 = 0;
    'l11: while k10 < 4 {
        let y12: f64;
        match (m3 + n) % 4 {
            0 => {
                if (m3 + 1) > 2 {
                    let t15: f64 = x.iter().chain(&x[..]).filter_map(|y13| if *y13 > 0.423 { Some(0.57 * (s6 + y13).cos() + 0.35) } else { None }).skip(1).sum();
                    s6 += 0.38 * t15.sin();
                } else if (k10 + 3) % 3 != 1 {
                    let t18: f64 = x[1..].iter().map(|y16| 0.97 * (y7 + s6).cos() + 0.68).product();
                    s6 += 0.95 * t18.sin();
                } else {
                    s1 += 0.19 * (0.5 * t9.min(-0.447).max(-0.517).atan());
                }
                y12 = (y7 * 0.78).tanh();
            }
            1 | 2 => {
                y12 = 0.5 * (t9 + t9) / (1.0 + a * a);
            }
            _ => {
                y12 = (a + 0.48).tanh();
            }
        }
        s6 -= 0.42 * y12.sin();
        k10 += 1;
    }
    0.59 * t9 + 0.73 * x[2] + 0.26 * v2[1] + 0.98 * s1 + 0.37 * s6
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
        let mut u12 = [(0.44 + (u7[n % 3] / (1.5 + (*y10) * (*y10)))).sin(), (y9 * (*y9)).tanh(), (s1 + v8[1]).sin()];
        for y11 in u7.iter() {
            u12 = [u12[1], u12[2], ((u12[n % 3] - t6) - (0.91 - x[0])).tanh()];
            o2 = Some(0.5 * (y11 * (*y10)) / (1.0 + (*y10) * (*y10)));
            s1 = 0.7 * s1 + 0.65 * (*y11).sin();
        }
        s1 += 0.62 * blend(&v8[n % 3], y9);
        s1 += 0.65 * ((*y9) + u12[1]).sin();
    }
    let y13 = rotate(&mut v8);
    let mut f14 = move |p15: f64| { s1 = s1.sin() + 0.5 * (x[1] / (1.5 + y13 * y13)).atan() / (1.0 + v8[n % 3] * v8[n % 3]); s1 * p15 };
    s1 += 0.5 * (t6 - u7[n % 3]).atan();
    let t16 = f14(0.5 * (v8[n % 3] / (1.5 + u7[2] * u7[2])).atan()) - f14(s1);
    0.73 * x[n % x.len()] + 0.89 * x[0] + (t16 * a).sin() + 0.37 * u7[2] + 0.57 * s1 + 0.17 * v8[n % 3]
}

#[differentiable]
pub fn p0213(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.47 * (x[n % x.len()] + 0.14).cos() + 0.47;
    let mut v2 = x.to_vec();
    let t5: f64 = x.iter().copied().fold(-0.77, f64::max);
    std::mem::swap(&mut b, &mut v2[2]);
    let mut s8 = 0.57 * ((v2[2] * v2[2] + 0.3).sqrt() + (b / (1.5 + s1 * s1))).cos() + 0.25;
    'l9: for (i6, y7) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
        s8 = (0.85 * s8 + (x[3] + t5)).tanh();
        let mut k10 = 0;
        let mut t11 = 0.28 * ((t5 - y7) - a.max(-0.267)).cos() + 0.69;
        while {
            k10 += 1;
            t11 = 0.53 * t11 + (s8 + (*y7)).tanh();
            k10 < 7 && t11 > -0.72
        } {
            let mut u14 = [0.5 * (t11 * t11 + 0.3).sqrt().atan(), 0.5 * (y7 - (0.51 - s8)) / (1.0 + (*y7) * (*y7)), s1.sin().tanh()];
            'l15: for (y12, y13) in v2.iter().zip(x) {
                u14 = [u14[1], u14[2], (t11 + b).sin()];
                for y16 in &u14 {
                    let mut f17 = |p18: f64| { b = 0.5 * b + (*y12).min(-0.67).tanh(); b * p18 };
                    let t19 = f17(0.5 * (*y13).min(0.197).min(0.777) / (1.0 + (*y13) * (*y13))) + 0.5 * f17(0.7);
                    s1 += 0.24 * ((*y16) + t19).sin();
                }
                b += 0.67 * ((*y13) + (*y12)).sin();
            }
            let t22: f64 = x.iter().chain(&v2[..]).skip_while(|y20| **y20 > 0.653).map(|y20| 0.18 * (-s8).cos() + 0.35).sum();
            s1 -= 0.87 * (t22 + u14[1]).sin();
        }
        'l24: for y23 in v2.iter_mut() {
            let y25: f64;
            match (k10 + n) % 4 {
                0 => {
                    y25 = (0.19 - s8).sin();
                }
                1 | 2 => {
                    for i26 in (1..2 + 2).rev().step_by(3) {
                        let w27 = &x[2..];
                        t11 += 0.24 * w27[w27.len() - 1].sin();
                    }
                    y25 = (s8 * s8 + 0.3).sqrt().tanh();
                }
                _ => {
                    y25 = y23.sin();
                }
            }
            t11 = 0.7 * t11 + 0.55 * (y25 + (*y23)).sin();
        }
        s8 += 0.81 * ((*y7) + t11).sin();
    }
    0.89 * v2[v2.len() - 1] + 0.23 * x[n % x.len()] + 0.96 * s1 + 0.53 * v2[1] + 0.91 * s8 + 0.98 * b
}

#[differentiable]
pub fn q0214(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.73 * x[n % x.len()].max(0.437).cos() + 0.18;
    let y2 = 0.16 * first_above(&x[..2], 0.62)?.sin();
    let y3 = chained(0.57 * s1.min(-0.207).cos() + 0.33, (y2 + s1).tanh())?;
    let t5: f64 = x.iter().find_map(|y4| if *y4 > -0.683 { Some(0.5 * ((a + y3) * (x[3] / (1.5 + s1 * s1))).atan()) } else { None }).unwrap_or(y2.sin().cos().tanh());
    let mut u6 = [(-t5).tanh(); 2];
    let mut v7 = u6.clone();
    let f8 = |p9: f64| 0.98 * (u6[n % 2] + y3).cos() + 0.87;
    let t11 = x.iter().map(|y10| f8(*y10)).sum::<f64>();
    if (n + 2) % 3 != 2 {
        let mut f12 = |p13: f64| { s1 = 0.5 * s1 + 0.5 * (p13 * v7[0]).atan(); s1 * p13 };
        let t14 = f12(0.5 * t11.min(0.137).atan()) + 0.5 * f12(0.7);
        s1 += 0.41 * t14.sin();
    } else {
        s1 += 0.78 * (0.5 * (u6[n % 2] - t11) / (1.0 + y3 * y3));
    }
    Some((-y3).tanh())
}

#[differentiable]
pub fn p0214(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s15 = 0.18 * (-x[n % x.len()]).cos() + 0.86;
    let mut m16 = 0;
    let (t17, mut s18) = (0.5 * a.cos() / (1.0 + x[x.len() - 1] * x[x.len() - 1]), (s15 * x[m16 % x.len()]).tanh());
    let mut k19 = 0;
    while k19 < n {
        let t21: f64 = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or((b - b).sin());
        let y22;
        if (t21 * t21).ln_1p() > t21 {
            y22 = 0.51 * (x[m16 % x.len()] + s18).cos() + 0.14;
        } else {
            y22 = 0.5 * x[1].min(-0.927).atan();
        }
        let mut p24 = (0.43 * (-t21).cos() + 0.42, 0.19 * ((t21 * y22) + (t17 * t17 + 0.3).sqrt()).cos() + 0.36);
        for i23 in 0..x.len() {
            p24 = (p24.1, (p24.0 * (-t21)).sin());
            let y31 = match m16 + n {
                0 => {
                    let t26 = std::mem::replace(&mut p24.1, 0.5 * (s18 * x[n % x.len()]).atan());
                    let y30 = match n + n {
                        0 => {
                            let mut m28 = 0;
                            let mut o29 = Some(0.24 * (p24.1.sin() + x[i23].max(-0.307)).cos() + 0.15);
                            0.5 * (y22 + y22) / (1.0 + t26 * t26)
                        }
                        k27 => 0.5 * (y22 / (1.5 + p24.0 * p24.0)) / (1.0 + y22 * y22),
                    };
                    (b / (1.5 + t21 * t21)).tanh()
                }
                k25 => 0.5 * (a + p24.1).atan(),
            };
            s18 += 0.84 * y31.sin();
        }
        s15 = 0.7 * s15 + 0.98 * (t21 + p24.0).sin();
        k19 += 1;
    }
    0.16 * s15 + 0.72 * x[m16 % x.len()] + (0.68 * (b - (0.1 * (k19 as f64))).cos() + 0.78) + 0.35 * s18 + 0.55 * s15
}

#[differentiable]
pub fn p0215(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[3].atan();
    let (t2, mut s3) = ((x[n % x.len()] + a).min(-0.367).sin(), 0.5 * a / (1.0 + s1 * s1));
    let f6 = |p8: f64| t2.tanh();
    let f7 = |p8: f64| f6(p8) - f6(0.87 * (-(x[x.len() - 1] + s3)).cos() + 0.93);
    let t9 = f7(s1.sin());
    let y10 = stepped(0.48 * (s3 * a).cos() + 0.39, n);
    let mut y10 = t2 - y10.tanh();
    for y11 in x {
        let mut k12 = 0;
        let mut s13 = 0.5 * y10.max(-0.67).atan();
        while k12 < 3 {
            k12 += 1;
            s13 = (0.97 * s13 + (x[2] + s13)).tanh();
            if (n + n) % 3 != 1 {
                let f14 = |p15: f64| 0.5 * (s13 - p15) / (1.0 + t9 * t9);
                let t17 = x.iter().map(|y16| f14(*y16)).sum::<f64>();
                if let Ok(y18) = staged(0.68 * (y10 - 0.93).cos() + 0.88, 0.5 * (s13 / (1.5 + y10 * y10)) / (1.0 + s3 * s3), (k12 + n)) {
                    let mut f19 = move |p20: f64| { s1 = s1.sin() + (s13 * y11).sin(); s1 * p20 };
                    s1 += 0.5 * (-y18) / (1.0 + s1 * s1);
                    let t21 = f19(0.77 * ((*y11) - t17).cos() + 0.62) - f19(s1);
                    let f22 = |p23: f64, q24: f64| (t21.max(-0.27) + (*y11)).sin();
                    let t25 = if f22((t21 + (0.1 * (n as f64))).cos().sin(), 0.2) > 0.13 { f22(0.14 * ((t9 + s13) / (1.5 + y18 * y18)).cos() + 0.18, (t21 + (0.1 * (n as f64))).cos().sin()) } else { f22((t21 + (0.1 * (n as f64))).cos().sin(), (t21 + (0.1 * (n as f64))).cos().sin()) };
                    s13 += 0.48 * (y18 + t21).sin();
                }
                s13 += 0.66 * t17.sin();
            } else {
                a += 0.54 * (0.37 * (t2 + t2).cos() + 0.46);
            }
        }
        y10 += 0.82 * ((*y11) + s13).sin();
    }
    0.38 * y10 + 0.65 * x[0] + 0.53 * s1 + 0.42 * a + 0.32 * y10 + 0.82 * s3
}

#[differentiable]
pub fn p0216(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (b.max(0.297) * (b - x[n % x.len()])).atan();
    let mut u2 = [0.5 * ((0.85 * x[x.len() - 1]) + (a - b)) / (1.0 + s1 * s1), ((s1 + x[n % x.len()]) - s1.max(0.197)).tanh(), 0.95 * (x[3] - a).cos() + 0.99, (s1 * a).sin()];
    let mut m3 = (n + 2);
    let t6: f64 = x.iter().skip(1).map(|y4| { if *y4 > 0.43 { return (u2[m3 % 4] - b).tanh(); } 0.5 * y4 }).take(2).sum();
    let y8 = match (!((n + 3) <= 4), (m3 + 1)) {
        (true, 0..=2) => s1.sin(),
        (false, _) => 0.5 * ((b * s1) + (-t6)) / (1.0 + x[1] * x[1]),
        _ => a.min(0.717).tanh(),
    };
    add_scaled(&mut u2[..2], &x[..2], 0.5 * (s1 + 0.37).atan());
    let t9 = std::mem::take(&mut u2[1]);
    let t12: f64 = x.iter().take(3).take_while(|y10| **y10 > 0.273).map(|y10| (y10 - t6).sin()).sum();
    let t17: f64 = x.iter().zip(u2.iter().step_by(2)).enumerate().map(|(i15, (y13, y16))| (((*y13) + 0.95).tanh()) * y16 * (i15 as f64)).sum::<f64>().tanh();
    s1 /= 1.1 + (a + (0.1 * (m3 as f64))) * (a + (0.1 * (m3 as f64)));
    let t21: f64 = x.iter().skip(1).take(2).flat_map(|y18| { let t20 = 0.5 * (*y18).min(-0.807) / (1.0 + t6 * t6); x.iter().map(move |y19| t20 * ((-((*y19) * (*y19))).exp().sin())) }).sum();
    let mut k22 = 0;
    let mut p24 = (0.12 * t21.tanh().powi(2).cos() + 0.22, 0.5 * (0.93 - t6).atan());
    let y23 = 'l25: loop {
        k22 += 1;
        if (m3 + 2) > 0 && b + 0.48 < 0.147 || k22 > 3 {
            break x[2].atan().sin();
        }
        p24 = (p24.1, (p24.0 * (t17 - t17)).sin());
        let t28: f64 = x.iter().filter_map(|y26| if *y26 > 0.163 { Some(0.53 * p24.1.max(-0.77).cos() + 0.51) } else { None }).take(2).sum();
        s1 += 0.19 * t28.sin();
    };
    0.11 * t6 + 0.52 * x[1] + (p24.0 * y23).sin() + 0.12 * u2[2] + 0.26 * s1 + 0.47 * p24.0
}

#[differentiable]
pub fn p0217(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[3].min(-0.237).sin() / (1.0 + x[n % x.len()] * x[n % x.len()]);
    for i2 in (0..n).rev() {
        let t4: f64 = (1..4).rev().map(|k3| ((a + s1).sin()).powi(k3)).sum();
        s1 += 0.58 * t4.sin();
    }
    for i5 in 0..x.len() {
        if let Some(y6) = chained(0.5 * (x[i5 % x.len()] + 0.24) / (1.0 + x[i5] * x[i5]), (a * a).tanh()) {
            let t9: f64 = x[1..].iter().map(|y7| 0.5 * (a + (*y7)).atan()).product();
            let y18 = match (i5 + 2) % 4 {
                2 => {
                    let t14: f64 = x.iter().chain(&x[..]).copied().fold(-0.77, f64::max);
                    match staged(0.5 * (y6 + 0.43) / (1.0 + t14 * t14), 0.5 * ((y6 + 0.39) - 0.77).abs() / (1.0 + y6 * y6), n) {
                        Ok(y16) if y16 > 0.36 => {
                            let mut v17 = x.to_vec();
                            v17.fill(0.5 * t9.atan());
                            s1 += 0.74 * (v17[0] + y16).sin();
                        }
                        Ok(y16) => {
                            s1 += 0.35 * y16.sin();
                        }
                        Err(_) => {
                            s1 += 0.22 * (0.15 * (s1 + 0.26).cos() + 0.21);
                        }
                    }
                    (t9 + s1).tanh()
                }
                0 | 1 => 0.5 * (y6 - a).min(0.817) / (1.0 + t9 * t9),
                _ => {
                    break;
                }
            };
            s1 -= 0.99 * (t9 + y6).sin();
        }
    }
    0.53 * x[n % x.len()] + 0.84 * x[n % x.len()] + (0.5 * (s1 + s1) / (1.0 + x[x.len() - 1] * x[x.len() - 1])) + 0.43 * s1
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
                if !((n + 2) <= 0) {
                    u10[0] = 0.5 * (a + 0.76) / (1.0 + a * a);
                    let t13: f64 = x.iter().step_by(2).map(|y11| { if *y11 > -0.463 { return 0.24 * (-(*y11).max(0.117)).cos() + 0.31; } 0.5 * y11 }).sum();
                    s8 += 0.88 * t13.sin();
                }
                for y14 in u2 {
                    u2[i9 % 4] /= 1.1 + (y14 - t7) * (y14 - t7);
                    s8 = 0.7 * s8 + 0.41 * y14.sin();
                }
            }
            t7 /= 1.1 + s8.min(0.177) * s8.min(0.177);
            let t16: f64 = x.iter().skip(1).find(|y15| **y15 > -0.773).copied().unwrap_or(0.5 * ((-t7) * (-t7)).ln_1p().atan());
            s8 = 0.7 * s8 + 0.25 * (t16 + u10[k3 % 3]).sin();
        }
        let mut s17 = 1.0;
        s17 += ((t7 * t7).ln_1p() + (0.1 * (k6 as f64))).sin();
        s1 += 0.36 * (t7 + s17).sin();
    };
    0.41 * s1 + 0.11 * x[x.len() - 1] + 0.33 * s1 + 0.47 * u2[2]
}

#[differentiable]
pub fn q0219(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = x[0].sin().min(0.317).sin();
    let e2 = if n > 1 { Err(0_u8) } else { Ok(((x[n % x.len()] + a) + (a + (0.1 * (n as f64)))).tanh()) };
    if n / 2 > 0 {
        let y3: f64;
        match n / 2 % 4 {
            0 => {
                let mut k4 = 0;
                let mut t5 = 0.76 * x[n % x.len()].max(-0.647).cos() + 0.98;
                'l6: while {
                    k4 += 1;
                    t5 = 0.71 * t5 + (0.5 * (t5 * a).atan());
                    k4 < 7 && t5 > -0.32
                } {
                    match k4 / 2 % 5 {
                        2 => continue 'l6,
                        _ => {
                            let t5 = t5 - t5.tanh();
                            a += 0.57 * t5;
                            s1 = 0.7 * s1 + 0.63 * t5.sin();
                        }
                    }
                }
                let mut m7 = (n + n);
                y3 = ((a * a) - (-t5)).sin();
            }
            1 | 2 => {
                std::mem::swap(&mut a, &mut s1);
                y3 = 0.71 * (s1 * s1).ln_1p().cos() + 0.25;
            }
            _ => {
                y3 = (s1 + x[n % x.len()]).tanh();
            }
        }
        s1 += 0.25 * y3.sin();
    }
    0.67 * s1 + 0.61 * x[n % x.len()] + (0.5 * (s1 - x[n % x.len()].min(0.567)) / (1.0 + s1 * s1)) + 0.29 * s1 + 0.43 * a
}

#[differentiable]
pub fn p0219(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s8 = 0.99 * (-a).cos() + 0.32;
    let mut m9 = 0;
    let t12: f64 = x.iter().take(3).fold(0.27 * s8.max(0.487).max(-0.647).cos() + 0.26, |s11, y10| 0.5 * s11 + ((*y10) / (1.5 + a * a)).sin());
    let (t16, t17) = x.iter().step_by(2).fold((b.cos().tanh(), 1.0), |(p14, q15), y13| (p14 + (((*y13) - t12).sin()), q15 * p14));
    let (t16, t17) = (t16.tanh(), t17.sin());
    m9 = n / 2 % 5;
    let y20 = match checked(0.92 * (-t12).cos() + 0.26, (n + 1)) {
        Ok(y18) => 0.5 * (t12.max(-0.427) + t16.sin()).atan(),
        Err(_) => 0.5 * (s8 + s8) / (1.0 + t17 * t17),
    };
    let mut t17 = y20 - t17.tanh();
    let y38 = match (staged(0.5 * (t16 * (0.1 * (n as f64))) / (1.0 + t16 * t16), 0.5 * ((0.1 * (n as f64)) + t17) / (1.0 + y20 * y20), (n + 3)), (n + n) % 3) {
        (_, 0) => {
            let mut v24: Vec<f64> = x.iter().skip(1).map(|y23| 0.78 * ((*y23) + y23).max(0.147).cos() + 0.47).collect();
            v24.push((y20 * y20 + 0.3).sqrt().sin());
            let Ok(y25) = checked(0.5 * (t17 + t17).sin().atan(), m9) else {
                return 0.85 * t16 + 0.94 * x[2];
            };
            0.5 * (-t16).atan()
        }
        (Ok(y22), k21) => {
            let mut k26 = 0;
            let mut t27 = 0.18 * ((t16 * t17) - y22.sin()).cos() + 0.26;
            let mut u28 = [0.5 * (t27 * y20) / (1.0 + y20 * y20), 0.5 * (x[m9 % x.len()] - y20) / (1.0 + b * b), (a / (1.5 + b * b)).tanh()];
            while {
                k26 += 1;
                t27 = 0.63 * t27 + (s8 * b).sin();
                k26 < 7 && t27 > -0.36
            } {
                u28 = [u28[1], u28[2], (x[x.len() - 1] * y22).sin()];
                'l30: for &y29 in u28.iter() {
                    match k26 % 5 {
                        3 => {
                            break 'l30;
                        }
                        _ => {
                            let mut u31 = [(a - 0.86).sin(); 3];
                            u31.iter_mut().zip(u28.iter().skip(1)).for_each(|(y32, y33)| { if *y33 < -0.173 { return; } *y32 = 0.5 * *y32 + t27.min(0.267).sin(); });
                            let f34 = |p35: f64, q36: f64| 0.33 * (x[n % x.len()] + y29).cos() + 0.91;
                            let t37 = if f34(0.5 * (t16 + (0.1 * (k26 as f64))).min(0.57) / (1.0 + t27 * t27), 0.2) > 0.13 { f34(0.5 * (y29 * y20).atan(), 0.5 * (t16 + (0.1 * (k26 as f64))).min(0.57) / (1.0 + t27 * t27)) } else { f34(0.5 * (t16 + (0.1 * (k26 as f64))).min(0.57) / (1.0 + t27 * t27), 0.5 * (t16 + (0.1 * (k26 as f64))).min(0.57) / (1.0 + t27 * t27)) };
                            t27 = 0.7 * t27 + 0.51 * (u31[2] + t37).sin();
                        }
                    }
                    t17 += 0.94 * y29.sin();
                }
            }
            (u28[0] + t17).sin()
        }
        _ => (t17 - t12).sin(),
    };
    0.51 * t17 + 0.92 * x[n % x.len()] + 0.74 * s8 + 0.37 * t17
}

#[differentiable]
pub fn p0220(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.49 * (0.24 * b).cos() + 0.88;
    let mut m2 = 0;
    let mut p3 = (0.5 * (b * b).ln_1p() / (1.0 + a * a), 0.42 * b.cos() + 0.88);
    let mut s4 = 0.0;
    s4 += 0.11 * ((p3.1 / (1.5 + b * b)) - (s1 - 0.77).abs()).cos() + 0.66;
    let t7: f64 = x.iter().rev().copied().fold(-0.77, f64::max);
    let y20 = match mode(n / 2) {
        Mode::Low => 0.19 * ((s1 + x[n % x.len()]) + (a + 0.99)).cos() + 0.76,
        Mode::Middle => 0.5 * (p3.1 - x[n % x.len()]).atan(),
        Mode::High => {
            if p3.0 - a < s4 {
                let t14: f64 = x[1..].iter().zip(x.iter().rev()).enumerate().map(|(i12, (y10, y13))| ((-t7).max(0.757).tanh()) * y13 * (i12 as f64)).sum::<f64>().tanh();
                s1 *= 0.8 + 0.15 * (t14 + 0.77).sin();
                let t18: f64 = x.iter().scan(0.26 * (p3.1 * p3.1 + 0.3).sqrt().cos() + 0.43, |s17, y15| { *s17 = 0.5 * *s17 + (t7 * p3.1).sin(); Some(s17.sin()) }).sum();
                s1 += 0.14 * (t18 + t14).sin();
            }
            match mode(n) {
                Mode::Low => {
                    let r19 = if s4 * p3.0 < t7 { &s1 } else { &t7 };
                    b += 0.47 * (*r19).sin();
                }
                Mode::Middle => {
                    b += 0.36 * t7.min(-0.287).max(0.987).sin();
                }
                Mode::High => {
                    b += 0.35 * ((-s4) + (0.88 + p3.0)).tanh();
                }
            }
            0.76 * (t7 * s1).tanh().powi(3).cos() + 0.64
        }
    };
    0.45 * p3.0 + 0.29 * x[m2 % x.len()] + 0.79 * s1 + 0.51 * b + 0.36 * p3.0 + 0.45 * s4
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
    for w6 in v2.chunks_mut(2) {
        w6[0] = 0.5 * (s1 + s1).atan();
        let mut s8 = 0.5 * (a / (1.5 + t5 * t5)).atan();
        'l9: for i7 in (0..x.len()).rev() {
            s8 = (0.88 * s8 + (s1 + s8)).tanh();
            let e10: Result<f64, u8> = match i7 / 2 % 3 { 0 => Err(2), _ => Ok(0.5 * (t5 + 0.53) / (1.0 + s1 * s1)) };
            let mut stack11 = vec![n % 3];
            'l13: while let Some(i12) = stack11.pop() {
                if i12 > 1 {
                    stack11.push(i12 / 2);
                }
                let mut s16 = 0.15 * (t5 + w6[0]).cos() + 0.77;
                for (i14, y15) in w6.iter_mut().enumerate() {
                    s16 = (0.27 * s16 + (-s16)).tanh();
                    let mut f17 = |p18: f64| { s16 = 0.5 * s16 + 0.5 * p18.sin() / (1.0 + p18 * p18); s16 * p18 };
                    let t19 = f17(0.5 * (*y15).atan()) + 0.5 * f17(0.7);
                    let w20 = &x[2..];
                    s16 += 0.42 * ((*y15) + w20[1]).sin();
                }
                s8 = 0.7 * s8 + 0.85 * s16.sin();
            }
        }
        s1 += 0.46 * (w6[m3 % w6.len()] + s8).sin();
    }
    let mut k21 = 0;
    let mut p23 = ((t5 * 0.52).sin(), 0.28 * (s1 * (x[k21 % x.len()] * v2[0])).cos() + 0.34);
    let y22 = 'l24: loop {
        k21 += 1;
        if k21 > n % 4 {
            break 0.5 * (a + s1).atan();
        }
        p23 = (p23.1, (p23.0 * (s1 + 0.29)).sin());
        let mut v25 = vec![(s1 - v2[k21 % v2.len()]).sin(), v2[n % v2.len()].max(-0.697).sin().tanh(), 0.5 * (v2[2] - 0.77).abs().atan(), 0.24 * (-p23.1).cos() + 0.34];
        s1 += 0.56 * v25[0].sin();
    };
    0.94 * t5 + 0.52 * x[k21 % x.len()] + (0.5 * (t5 + p23.0).atan()) + 0.55 * p23.1 + 0.18 * s1 + 0.43 * v2[0]
}

#[differentiable]
pub fn q0222(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((x[n % x.len()] * a) - a.min(0.27)).atan();
    let y2 = chained(0.83 * (-x[n % x.len()]).cos() + 0.92, 0.5 * (-(a + a)) / (1.0 + s1 * s1))?;
    let t6: f64 = x.iter().take(2).flat_map(|y3| { let t5 = (-(*y3)).sin(); x.iter().map(move |y4| t5 * (0.51 * (a / (1.5 + s1 * s1)).cos() + 0.96)) }).take(2).sum();
    let mut u8 = [0.74 * (y2.max(-0.837) * t6.cos()).cos() + 0.81, 0.5 * (y2 * y2).ln_1p().atan(), 0.5 * (t6 + 0.58) / (1.0 + t6 * t6)];
    'l9: for &y7 in x.iter() {
        u8 = [u8[1], u8[2], (u8[1] * u8[n % 3]).sin()];
        s1 += 0.38 * positive(0.5 * (t6 + 0.77).max(0.487).atan())?;
        u8 = [0.43 * (t6 + u8[2]).cos() + 0.52, 0.5 * (-(y7 * y7)).exp() / (1.0 + y7 * y7), 0.5 * (u8[n % 3] * u8[n % 3]).ln_1p() / (1.0 + u8[n % 3] * u8[n % 3])];
        u8 = [0.5 * ((0.35 * y2) - 0.77).abs() / (1.0 + u8[1] * u8[1]), 0.99 * (-u8[2]).cos() + 0.97, 0.5 * u8[2] / (1.0 + y2 * y2)];
        s1 -= 0.93 * y7.sin();
    }
    Some(0.5 * (u8[1] + 0.25).atan())
}

#[differentiable]
pub fn p0222(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s10 = 0.5 * x[1].max(0.77).sin() / (1.0 + a * a);
    let mut v11 = Vec::new();
    v11.push(0.5 * ((b * (0.1 * (n as f64))) + (0.1 * (n as f64))) / (1.0 + a * a));
    v11.push(0.5 * (b.min(0.157) / (1.5 + a * a)).atan());
    v11.push(0.5 * (s10 / (1.5 + s10 * s10)) / (1.0 + b * b));
    let mut o12: Option<f64> = None;
    let t15: f64 = v11.iter().take(3).copied().fold(-0.77, f64::max);
    for y16 in v11.iter_mut() {
        let y17 = stepped((b * b).sin(), (n + n));
        let y18 = match first_above(&x[..2], 0.37) { Some(t) => 0.11 * t, None => 0.42 };
        s10 += 0.76 * ((*y16) + y17).sin();
    }
    let t19 = t15.min(-0.197).tanh();
    let y35 = match (o12, n / 2 % 3) {
        (_, 0) => 0.5 * ((b - s10) * (v11[n % v11.len()] * x[3])).atan(),
        (Some(y21), k20) => {
            o12 = Some(0.5 * t19.tanh().powi(3).atan());
            let t24: f64 = x.iter().rev().map(|y22| { if *y22 > 0.723 { return 0.77 * ((-y21) * (-y21)).ln_1p().cos() + 0.45; } 0.5 * y22 }).sum();
            y21.tanh()
        }
        _ => {
            let mut k25 = 0;
            let y26 = 'l27: loop {
                k25 += 1;
                if s10.sin() > t15 || k25 > 4 {
                    break ((s10 + x[0]) - t19.cos()).sin();
                }
                for w28 in v11.chunks_mut(2) {
                    w28[0] = 0.5 * ((t19 + s10) - 0.77).abs() / (1.0 + s10 * s10);
                    let mut p31 = (0.5 * (a + t15).atan(), (a - s10).sin());
                    'l32: for (y29, y30) in w28.iter_mut().zip(x.iter()) {
                        p31 = (p31.1, (p31.0 * p31.1.min(-0.367)).sin());
                        let t33 = std::mem::replace(&mut p31.0, (t15 * y30).sin());
                        let y34 = weighted(x, x, n);
                        s10 += 0.59 * ((*y30) + (*y29)).sin();
                    }
                    s10 += 0.11 * (w28[0] + p31.1).sin();
                }
            };
            0.5 * (0.53 + (x[k25 % x.len()] + v11[0])) / (1.0 + s10 * s10)
        }
    };
    0.66 * b + (0.5 * (t15 + b) / (1.0 + y35 * y35)) + 0.56 * s10 + 0.19 * v11[1]
}

#[differentiable]
pub fn p0223(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = ((a + a) + (a + a)).tanh();
    let mut u2 = [(s1 * (0.1 * (n as f64))).tanh(); 2];
    let mut m3 = n;
    let o4 = if n % 3 != 2 { Some(0.24 * x[0].cos().cos() + 0.78) } else { None };
    let t7: f64 = x.iter().chain(&u2[..]).skip_while(|y5| **y5 > -0.773).map(|y5| 0.5 * u2[0].atan()).sum();
    u2[n % 2] = 0.63 * (t7 + a).cos() + 0.79;
    let mut k8 = 0;
    while k8 < x.len() {
        k8 += 1;
        if m3 / 2 % 2 == 0 || u2[0] * s1 >= -0.57 {
            for y9 in u2.iter_mut() {
                let y12 = match m3 {
                    ..=2 => 0.39 * (*y9).min(0.377).cos() + 0.45,
                    3.. => {
                        let t11: f64 = (1..=3).rev().fold(0.3, |s, k10| s * (0.95 * (a * s1).cos() + 0.72) + (f64::from(k10)));
                        s1.max(-0.737).sin()
                    }
                };
                s1 += 0.26 * (y12 + (*y9)).sin();
            }
        } else {
            a += 0.48 * (0.74 * t7.min(0.537).cos() + 0.14);
        }
    }
    0.47 * a + 0.26 * x[1] + 0.13 * a + 0.23 * u2[m3 % 2] + 0.88 * s1
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
    let t7 = 0.5 * (p4.1 * a).atan();
    let f5 = |p6: f64| ((0.46 * t7).sin()) * t7;
    let t7 = f5(t7) + 0.5;
    let p6 = t7.sin();
    let t8 = f5(p6 * t7);
    let y9 = rotate(&mut v2);
    let mut k10 = 0;
    while k10 < n / 2 {
        let t13: f64 = x.iter().map(|y11| { if *y11 > -0.443 { return (*y11).cos().tanh(); } 0.5 * y11 }).sum();
        'l16: for (y14, y15) in x.iter().zip(v2.iter()) {
            let mut k17 = 0;
            let mut t18 = 1.0 + ((*y15) + t13).sin();
            while t18 > 0.27 && k17 < 3 {
                t18 *= 0.50;
                k17 += 1;
                m3 = (m3 * 3 + 2) % 7;
            }
            s1 += 0.32 * ((*y14) + (*y15)).sin();
        }
        b += 0.88 * t13.sin();
        k10 += 1;
    }
    let t20: f64 = v2.iter().step_by(2).copied().min_by(|a, b| a.total_cmp(b)).unwrap_or((b + t7).tanh());
    let t22: f64 = x.iter().take(3).find(|y21| **y21 > -0.343).copied().unwrap_or(v2[0].min(0.997).atan().sin());
    0.98 * y9 + 0.73 * x[2] + 0.28 * v2[k10 % v2.len()] + 0.96 * p4.1 + 0.85 * b + 0.68 * s1
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0200(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = a.max(lit(-0.147)).sin();
        let mut u2 = [lit(0.5) * (x[1] * s1).atan(); 4];
        let mut m3 = (n + 2);
        let mut o4: Option<Dual> = None;
        let mut p5 = ((-x[n % x.len()]).tanh(), lit(0.5) * x[n % x.len()].max(lit(0.167)).atan());
        {
            let (w6, w7) = u2.split_at_mut(3);
            w6[0] = w7[0] * s1;
            let mut k8 = 0;
            'l9: while k8 < n % 4 {
                let t12: Dual = w6.iter().rev().map(|y10| lit(0.46) * (*y10).min(lit(-0.37)).cos() + lit(0.55)).sum();
                let t13: Dual = (x[n % x.len()] + t12).tanh();
                let y18 = match checked((w6[0] + t13).sin(), (k8 + 3)) {
                    Ok(y15) if y15 > lit(0.45) => lit(0.61) * y15.max(lit(-0.747)).cos() + lit(0.82),
                    Ok(y15) => ((t13 + y15) * (t13 / (lit(1.5) + s1 * s1))).tanh(),
                    Err(_) => {
                        let mut k16 = 0;
                        let y17 = loop {
                            k16 += 1;
                            if w6[n % w6.len()].max(lit(-0.667)) <= t13 || k16 > 3 {
                                break t12.tanh();
                            }
                            w7.swap(m3 % 1, 0);
                        };
                        lit(0.5) * ((lit(0.1) * lit(n as f64)) * y17) / (lit(1.0) + x[0] * x[0])
                    }
                };
                a = a + (lit(0.46) * (t13 + y18).sin());
                k8 += 1;
            }
            a = lit(0.7) * a + lit(0.44) * (w7[0] + w6[m3 % w6.len()]).sin();
        }
        let mut k19 = 0;
        while k19 < 3 {
            k19 += 1;
            let mut v21 = u2.iter().filter(|y20| **y20 > lit(-0.763)).map(|y20| lit(0.5) * ((u2[n % 4] * u2[1]) + p5.0.max(lit(-0.807))).atan()).collect::<Vec<_>>();
            v21.push(((a + u2[1]) + u2[1].max(lit(0.367))).tanh());
            a = a + (lit(0.31) * v21[0].sin());
        }
        let t24: Dual = u2.iter().rev().take_while(|y22| **y22 > lit(0.593)).map(|y22| lit(0.5) * (u2[k19 % 4] - a).atan()).skip(1).sum();
        lit(0.66) * s1 + lit(0.11) * x[1] + lit(0.67) * p5.0 + lit(0.33) * u2[1] + lit(0.54) * a + lit(0.99) * s1
    }

    pub fn q0201(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a * a).sin();
        let t2 = std::mem::take(&mut a);
        a = a + (lit(0.85) * positive(lit(0.93) * (a * s1).cos() + lit(0.86))?);
        if !((n + n) <= 1) {
            let Ok(y3) = staged(t2.max(lit(0.927)).min(lit(-0.847)).sin(), lit(0.5) * (t2 - lit(0.69)).atan(), n) else {
                return None;
            };
            let f4 = |p6: Dual| lit(0.42) * (p6 * s1).cos() + lit(0.81);
            let f5 = |p6: Dual| f4(p6) - f4(lit(0.5) * ((p6 * p6 + lit(0.3)).sqrt() - (y3 + s1)).atan());
            let t7 = f5(lit(0.5) * (a * (lit(0.1) * lit(n as f64))).atan());
            'l9: for y8 in x {
                let r10 = if n / 2 % 2 == 1 { &y3 } else { &s1 };
                let y11 = positive(lit(0.76) * (t2 - y3).cos() + lit(0.26))?;
                a = a + (lit(0.18) * (y11 + (*y8)).sin());
            }
            s1 = lit(0.7) * s1 + lit(0.45) * (t7 + y3).sin();
            return Some((y3 + lit(0.75)).tanh());
        } else {
            a = a + (lit(0.13) * (lit(0.49) * (t2 * a).cos() + lit(0.97)));
        }
        Some((a * a).sin())
    }

    pub fn p0201(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s12 = (a * a).sin();
        let mut v13 = x.to_vec();
        let mut m14 = 0;
        let o15 = if a.max(lit(-0.887)) < lit(-0.807) { Some(lit(0.5) * ((x[0] / (lit(1.5) + v13[n % v13.len()] * v13[n % v13.len()])) * a.cos()) / (lit(1.0) + s12 * s12)) } else { None };
        let mut p16 = (x[3].atan().tanh(), lit(0.39) * (lit(0.39) - x[3]).cos() + lit(0.93));
        let t19: Dual = x[1..].iter().map(|y17| (*y17).min(lit(0.397)).tanh()).sum();
        let y20;
        if s12 * p16.1 > a {
            y20 = lit(0.63) * (s12 * v13[3]).cos() + lit(0.94);
        } else {
            v13 = vec![((v13[n % v13.len()] + lit(0.98)) + lit(0.29)).sin(); 4];
            v13.iter_mut().zip(x.iter()).for_each(|(y21, y22)| { if *y22 < lit(-0.233) { return; } *y21 = lit(0.5) * *y21 + lit(0.5) * ((*y22) / (lit(1.5) + a * a)) / (lit(1.0) + t19 * t19); });
            y20 = lit(0.5) * (t19 * lit(0.56)).atan();
        }
        v13.iter_mut().zip(x.iter()).for_each(|(y23, y24)| { *y23 = lit(0.5) * *y23 + lit(0.5) * ((lit(0.1) * lit(n as f64)) * ((*y24) / (lit(1.5) + y20 * y20))) / (lit(1.0) + (*y24) * (*y24)); });
        let mut k25 = 0;
        let mut t26 = lit(0.5) * (-p16.1).atan();
        while {
            k25 += 1;
            t26 = lit(0.68) * t26 + (lit(0.5) * ((y20 / (lit(1.5) + x[2] * x[2])) * p16.1.min(lit(0.167))).atan());
            k25 < 7 && t26 > -lit(0.78)
        } {
            let r27 = if (n + 2) % 2 == 0 || a * y20 > y20 { &v13[2] } else { &a };
            s12 = s12 + (lit(0.21) * (*r27).sin());
        }
        lit(0.73) * y20 + lit(0.49) * x[k25 % x.len()] + ((s12 * s12).ln_1p() - (y20 * s12)).sin() + lit(0.49) * s12 + lit(0.36) * t26 + lit(0.51) * v13[2] + lit(0.16) * p16.1
    }

    pub fn p0202(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.55) * b.max(lit(-0.227)).cos() + lit(0.84);
        match first_above(x, lit(0.75)) {
            Some(y2) => {
                let y3;
                if n / 2 > 0 {
                    let y6 = if (n + 2) % 2 == 1 {
                        let (t10, t11) = x.iter().skip(1).fold(((b * y2).tanh(), lit(1.0)), |(p8, q9), y7| (p8 + (lit(0.5) * (x[2] + a) / (lit(1.0) + (*y7) * (*y7))), q9 * p8));
                        let (t10, t11) = (t10.tanh(), t11.sin());
                        lit(0.46) * t10.min(lit(-0.827)).cos() + lit(0.62)
                    } else {
                        'l14: for (i12, y13) in x.iter().enumerate() {
                            let (t18, t19) = x.iter().skip(1).fold((lit(0.5) * (s1 - y13).atan(), lit(1.0)), |(p16, q17), y15| (q17, p16.sin() + (((*y13) * y2).tanh())));
                            let (t18, t19) = (t18.tanh(), t19.sin());
                            let t22 = (-t19).tanh();
                            let f20 = |p21: Dual| (((t19 * s1) + t19.max(lit(-0.337))).sin()) * t22;
                            let t22 = f20(t22) + lit(0.5);
                            let p21 = t22.sin();
                            let t23 = f20(p21 * t22);
                            b = b - (lit(0.95) * (t23 + t19).sin());
                        }
                        lit(0.5) * a.sin() / (lit(1.0) + a * a)
                    };
                    y3 = ((y6 + x[x.len() - 1]) / (lit(1.5) + b * b)).tanh();
                } else if lit(0.61) + y2 > lit(-0.367) {
                    let y31 = match staged((-s1).tanh(), lit(0.5) * (y2 - b).atan(), (n + n)) {
                        Ok(y24) => {
                            let mut k26 = 0;
                            let mut t27 = lit(0.5) * (s1 + s1) / (lit(1.0) + y24 * y24);
                            while {
                                k26 += 1;
                                t27 = lit(0.73) * t27 + (y2 + y24).min(lit(-0.297)).sin();
                                k26 < 7 && t27 > -lit(0.93)
                            } {
                                let t30: Dual = x.iter().chain(&x[..]).filter(|y28| **y28 > lit(-0.683)).map(|y28| lit(0.5) * (y24 * y2) / (lit(1.0) + y24 * y24)).sum();
                                s1 = s1 + (lit(0.72) * t30.sin());
                            }
                            lit(0.54) * (-s1).cos() + lit(0.55)
                        }
                        Err(1) => (x[3] / (lit(1.5) + a * a)).tanh(),
                        Err(k25) => return lit(0.71) * s1 + lit(0.88) * x[n % x.len()] + (lit(0.5) * s1.tanh().powi(3) / (lit(1.0) + s1 * s1)),
                    };
                    y3 = lit(0.5) * (y2 - y31) / (lit(1.0) + y2 * y2);
                } else {
                    y3 = lit(0.5) * y2.max(lit(-0.617)) / (lit(1.0) + a * a);
                }
                s1 = s1 + (lit(0.83) * (y3 + y2).sin());
            }
            None => {
                s1 = s1 + (lit(0.26) * (lit(0.5) * s1.min(lit(-0.207)) / (lit(1.0) + a * a)));
            }
        }
        lit(0.43) * a + lit(0.13) * x[1] + a.min(lit(0.917)).sin() + lit(0.89) * s1 + lit(0.86) * b
    }

    pub fn p0203(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.36) * ((b + x[n % x.len()]) + (a - (lit(0.1) * lit(n as f64)))).cos() + lit(0.93);
        let mut v2 = vec![lit(0.5) * x[n % x.len()].tanh().powi(2).atan(), lit(0.67) * (-a).cos() + lit(0.66), (a.max(lit(-0.497)) + (s1 * b)).tanh(), ((-(b * b)).exp() - (lit(0.32) + s1)).tanh()];
        let mut m3 = 0;
        let o4 = if !((m3 + 2) <= 4) { Some(lit(0.65) * (lit(0.54) - s1).cos() + lit(0.63)) } else { None };
        let t5 = std::mem::replace(&mut s1, (x[2] * x[x.len() - 1]).sin());
        match m3 + n {
            0 => {
                let mut stack7 = vec![n, (m3 + n)];
                while let Some(i8) = stack7.pop() {
                    if i8 > 1 {
                        stack7.push(i8 / 2);
                    }
                    match staged(lit(0.5) * (t5 / (lit(1.5) + t5 * t5)) / (lit(1.0) + v2[3] * v2[3]), (v2[3] / (lit(1.5) + b * b)).tanh(), (n + 2)) {
                        Ok(y9) => {
                            let y18 = match o4 {
                                Some(y11) => lit(0.5) * (v2[n % v2.len()] - v2[v2.len() - 1]).atan(),
                                None => {
                                    let y12 = soften(lit(0.5) * (y9 / (lit(1.5) + v2[i8 % v2.len()] * v2[i8 % v2.len()])) / (lit(1.0) + s1 * s1));
                                    let (t16, t17) = x.iter().fold((lit(0.5) * (t5 - b).atan(), lit(1.0)), |(p14, q15), y13| (q15, p14.sin() + (lit(0.57) * ((*y13) * t5).cos() + lit(0.54))));
                                    let (t16, t17) = (t16.tanh(), t17.sin());
                                    lit(0.5) * (-y9) / (lit(1.0) + t16 * t16)
                                }
                            };
                            m3 = m3 % 5;
                            b = b + (lit(0.46) * (y18 + y9).sin());
                        }
                        Err(1) => {
                            for y19 in &v2 {
                                let t22 = (-(v2[1] + (*y19))).sin();
                                let f20 = |p21: Dual| (lit(0.5) * (p21 / (lit(1.5) + p21 * p21)).min(lit(0.747)).atan()) * t22;
                                let t22 = f20(t22) + lit(0.5);
                                let p21 = t22.sin();
                                let t23 = f20(p21 * t22);
                                s1 = s1 + (lit(0.79) * (t23 + t22).sin());
                            }
                            let y24: Dual;
                            match (n + n) % 4 {
                                0 => {
                                    y24 = lit(0.83) * v2[n % v2.len()].tanh().powi(2).cos() + lit(0.88);
                                }
                                1 | 2 => {
                                    y24 = ((v2[0] + t5) * t5.max(lit(0.207))).tanh();
                                }
                                _ => {
                                    y24 = lit(0.18) * (t5 + (lit(0.1) * lit(n as f64))).cos() + lit(0.68);
                                }
                            }
                            s1 = s1 + (lit(0.91) * y24.sin());
                        }
                        Err(k10) => {
                            let mut k25 = 0;
                            let y26 = loop {
                                k25 += 1;
                                if (m3 + 1) % 2 == 0 || a.min(lit(-0.157)) <= t5 || k25 > x.len() {
                                    break lit(0.5) * (-s1).atan();
                                }
                                std::mem::swap(&mut v2[3], &mut s1);
                            };
                            b = lit(0.7) * b + lit(0.81) * y26.sin();
                        }
                    }
                }
            }
            k6 => {
                b = b + (lit(0.22) * (lit(0.5) * ((s1 / (lit(1.5) + v2[1] * v2[1])) * (v2[v2.len() - 1] / (lit(1.5) + a * a))).atan()));
            }
        }
        lit(0.12) * t5 + lit(0.62) * x[1] + (lit(0.5) * t5.max(lit(0.437)) / (lit(1.0) + t5 * t5)) + lit(0.43) * s1 + lit(0.64) * b + lit(0.32) * v2[0]
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
        match mode(m4 / 2) {
            Mode::Low => {
                let t9: Dual = u2.iter().scan(lit(0.5) * (u2[1] + u2[0]).atan(), |s8, y6| { *s8 = lit(0.5) * *s8 + lit(0.48) * (-u2[m4 % 2].max(lit(-0.657))).cos() + lit(0.12); Some(s8.sin()) }).sum();
                u2[m4 % 2] = lit(0.5) * (t9 + a).atan();
                s1 = s1 + (lit(0.32) * t9.sin());
            }
            Mode::Middle => {
                let mut k10 = 0;
                while k10 < n / 2 {
                    k10 += 1;
                    let o11 = if n / 2 % 2 == 0 { Some(lit(0.27) * (s1 + u2[1]).cos() + lit(0.59)) } else { None };
                    let y12: Dual;
                    match (n + n) % 4 {
                        0 => {
                            y12 = ((s1 - x[3]) - (u2[m4 % 2] + b)).tanh();
                        }
                        1 | 2 => {
                            y12 = lit(0.5) * (u2[0].tanh().powi(2) / (lit(1.5) + v3[k10 % v3.len()] * v3[k10 % v3.len()])).atan();
                        }
                        _ => {
                            y12 = lit(0.53) * (s1 - x[2]).cos() + lit(0.74);
                        }
                    }
                    if (m4 + 1) % 3 != 2 {
                        u2[k10 % 2] = u2[k10 % 2] - (lit(0.42) * (lit(0.95) * (u2[1].max(lit(-0.897)) + (y12 - lit(0.77)).abs()).cos() + lit(0.71)));
                        let mut stack13 = vec![n % 3];
                        while let Some(i14) = stack13.pop() {
                            let (w15, w16) = v3.split_at_mut(2);
                            w15[0] = w16[0] * w15[i14 % w15.len()];
                            s1 = s1 + (lit(0.29) * (w15[1] + w16[m4 % w16.len()]).sin());
                        }
                    } else if b + s1 > s1 {
                        s1 = s1 + (lit(0.76) * (lit(0.5) * (y12 - u2[1]) / (lit(1.0) + u2[n % 2] * u2[n % 2])));
                    } else if !((k10 + 1) <= 4) {
                        s1 = s1 + (lit(0.17) * y12.cos().tanh());
                    }
                    s1 = lit(0.7) * s1 + lit(0.31) * y12.sin();
                }
            }
            Mode::High => {
                s1 = s1 + (lit(0.78) * (lit(0.5) * (b * lit(0.59)).atan()));
            }
        }
        lit(0.26) * s1 + (lit(0.5) * ((u2[0] - b) * (-a)) / (lit(1.0) + b * b)) + lit(0.88) * u2[m4 % 2] + lit(0.91) * s1 + lit(0.46) * v3[m4 % v3.len()]
    }

    pub fn q0205(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a.max(lit(0.47)) * (x[3] + x[1])).tanh();
        let t3: Dual = (0..n.min(4)).rev().filter(|k2| k2 % 2 == 1).map(|k2| (lit(0.5) * (x[0] + s1).min(lit(0.707)).atan()) * lit(k2 as f64)).sum();
        let y18 = match n {
            k4 @ 1..=3 => {
                let t7: Dual = x.iter().skip(1).filter_map(|y5| if *y5 > lit(0.183) { Some(lit(0.5) * ((*y5) / (lit(1.5) + s1 * s1)).atan()) } else { None }).sum();
                let mut k8 = 0;
                let mut t9 = lit(1.0) + (a + t3).tanh();
                while t9 > lit(0.19) && k8 < 12 {
                    t9 = t9 * (lit(0.51));
                    k8 += 1;
                    if !((k8 + 2) <= 4) {
                        let f10 = |p11: Dual| -> Dual { if p11 > lit(0.23) { return lit(0.5) * (t7 + lit(0.69)).max(lit(-0.717)).atan(); } (t7 * t7).tanh() };
                        let t13 = f10(lit(0.5) * (t9.min(lit(0.177)) + (s1 - t9)) / (lit(1.0) + t3 * t3)) * f10(lit(0.5) * (t3 + t7).atan());
                        let mut f14 = move |p15: Dual| { s1 = s1.sin() + ((lit(0.66) + x[3]) + (a - lit(0.77)).abs()).sin(); s1 * p15 };
                        s1 = s1 + (lit(0.5) * (t3 * t13).atan());
                        let t16 = f14((-x[3]).sin()) - f14(s1);
                        s1 = s1 + (lit(0.47) * (t16 + t13).sin());
                        continue;
                    } else {
                        let mut v17 = vec![lit(0.5) * (a + t7) / (lit(1.0) + s1 * s1); 4];
                        t9 = lit(0.7) * t9 + lit(0.53) * v17[n % v17.len()].sin();
                    }
                }
                lit(0.5) * (-(lit(0.14) * s1)) / (lit(1.0) + t7 * t7)
            }
            _ => (t3.min(lit(0.437)) * (t3 - a)).tanh(),
        };
        lit(0.54) * t3 + lit(0.84) * x[2] + lit(0.58) * s1
    }

    pub fn p0205(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s19 = a.sin();
        let mut v20 = vec![a.max(lit(-0.217)).sin(), (-(s19 - lit(0.77)).abs()).sin(), lit(0.5) * (x[n % x.len()] + a) / (lit(1.0) + b * b), (b - x[n % x.len()]).tanh()];
        let mut o21 = Some(lit(0.57) * (s19 * v20[0]).cos() + lit(0.79));
        let y22 = if s19.min(lit(0.307)) < v20[0] {
            {
                let w23 = &mut v20[1..];
                let t26: Dual = x.iter().rev().map(|y24| lit(0.5) * s19.min(lit(-0.897)) / (lit(1.0) + b * b)).product();
                s19 = lit(0.7) * s19 + lit(0.53) * (t26 + w23[n % w23.len()]).sin();
            }
            let mut f27 = move |p28: Dual| { s19 = s19.sin() + lit(0.5) * a.tanh().powi(3) / (lit(1.0) + a * a); s19 * p28 };
            s19 = s19 + ((-a).tanh());
            let t29 = f27(lit(0.13) * b.max(lit(-0.827)).cos() + lit(0.31)) - f27(s19);
            lit(0.5) * (v20[n % v20.len()] + t29) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])
        } else {
            v20.iter_mut().zip(x.iter()).for_each(|(y30, y31)| { if *y31 < lit(0.93) { return; } *y30 = lit(0.5) * *y30 + (s19 + a).tanh(); });
            (b + a).tanh()
        };
        let f32 = |p33: Dual| -> Dual { if p33 > lit(0.23) { return y22.min(lit(0.497)).cos().sin(); } (s19 + b).sin() };
        let t35 = f32(lit(0.5) * ((s19 + y22) + (y22 + a)).atan()) * f32(lit(0.32) * x[n % x.len()].max(lit(-0.837)).cos() + lit(0.63));
        let mut s36 = lit(0.0);
        s36 = s36 + (lit(0.5) * ((x[n % x.len()] - lit(0.77)).abs() / (lit(1.5) + s19 * s19)).atan());
        add_scaled(&mut v20, x, lit(0.73) * (s19 * a).cos() + lit(0.23));
        let mut t35 = t35 - t35.tanh();
        lit(0.27) * t35 + lit(0.72) * x[x.len() - 1] + (y22 - lit(0.77)).abs().sin() + lit(0.61) * s36 + lit(0.64) * v20[3] + lit(0.49) * s19 + lit(0.87) * t35
    }

    pub fn p0206(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.41) * ((b * lit(0.23)) * ((lit(0.1) * lit(n as f64)) + b)).cos() + lit(0.32);
        let mut u2 = [(s1 + s1).max(lit(-0.137)).tanh(), s1.tanh().powi(2).tanh(), lit(0.58) * ((x[0] + s1) - (s1 + b)).cos() + lit(0.79)];
        let mut v3 = x.to_vec();
        let mut m4 = (n + 3);
        let y5 = match (m4 + n) % 4 {
            0 | 3 => (v3[n % v3.len()] + s1).sin(),
            _ => {
                u2.swap(0, 0);
                lit(0.5) * (b - u2[m4 % 3]) / (lit(1.0) + u2[0] * u2[0])
            }
        };
        if -b <= a {
            let mut k6 = 0;
            let mut t7 = lit(1.0) + (lit(0.5) * ((u2[2] - y5) * (s1 + v3[0])).atan());
            'l8: while t7 > lit(0.59) && k6 < 12 {
                t7 = t7 * (lit(0.60));
                k6 += 1;
                let mut k9 = 0;
                let mut t10 = lit(1.0) + (lit(0.5) * (s1 + v3[3]).atan());
                let mut p11 = (v3[k9 % v3.len()].max(lit(0.397)).tanh(), lit(0.5) * ((-b) * (b * lit(0.99))) / (lit(1.0) + a * a));
                while t10 > lit(0.79) && k9 < 12 {
                    t10 = t10 * (lit(0.66));
                    k9 += 1;
                    p11 = (p11.1, (p11.0 * (p11.0 + lit(0.27))).sin());
                    for i12 in (0..n.min(2)).rev() {
                        t10 = t10 / (lit(1.1) + y5.min(lit(-0.347)) * y5.min(lit(-0.347)));
                    }
                }
                let mut p14 = (lit(0.5) * ((u2[0] - t10) + lit(0.81)) / (lit(1.0) + p11.0 * p11.0), lit(0.61) * (t10 - t10).cos() + lit(0.25));
                for i13 in n..n {
                    p14 = (p14.1, (p14.0 * p14.0.sin()).sin());
                    let f15 = |p16: Dual| lit(0.69) * (p11.0 * a).cos() + lit(0.43);
                    let t18 = x.iter().map(|y17| f15(*y17)).sum::<Dual>();
                    let mut s20 = (t18 / (lit(1.5) + u2[n % 3] * u2[n % 3])).tanh();
                    for i19 in u2.iter().rev() {
                        s20 = (lit(0.85) * s20 + t7.tanh().powi(2)).tanh();
                        let t23: Dual = u2.iter().map(|y21| { if *y21 > lit(0.723) { return lit(0.5) * (t18 + t10).atan(); } lit(0.5) * y21 }).sum();
                        t10 = t10 + (lit(0.48) * (t23 + (*i19)).sin());
                    }
                    t7 = t7 + (lit(0.35) * (s20 + t18).sin());
                }
                t7 = t7 + (lit(0.13) * (p14.0 + p11.0).sin());
            }
            s1 = s1 + (lit(0.14) * t7.sin());
        } else {
            s1 = s1 + (lit(0.73) * b.tanh());
        }
        lit(0.42) * y5 + lit(0.52) * x[x.len() - 1] + lit(0.37) * u2[2] + lit(0.36) * s1 + lit(0.47) * v3[m4 % v3.len()]
    }

    pub fn p0207(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.62) * (a - x[0]).cos() + lit(0.61);
        let mut v2 = Vec::new();
        v2.push(lit(0.84) * (x[2] + x[n % x.len()]).cos() + lit(0.78));
        v2.push(lit(0.17) * (a - lit(0.73)).cos() + lit(0.97));
        v2.push(lit(0.41) * (a.min(lit(-0.717)) + (-s1)).cos() + lit(0.48));
        let mut o3: Option<Dual> = None;
        for (y4, y5) in v2.iter_mut().zip(x) {
            if !(n <= 3) {
                let t7: Dual = if x[1..].iter().any(|y6| *y6 > lit(-0.23)) { (a + (*y4)).sin() } else { lit(0.5) * a };
                let y9 = match n / 2 {
                    0 => (x[0] + t7).tanh(),
                    k8 => break,
                };
                let Ok(y10) = staged(lit(0.5) * ((*y4) / (lit(1.5) + (*y4) * (*y4))).atan(), (-t7).tanh(), (n + n)) else {
                    return lit(0.37) * s1 + lit(0.42) * x[2] + (lit(0.5) * ((y9 * y9).ln_1p() + y9.max(lit(0.477))) / (lit(1.0) + (*y5) * (*y5)));
                };
                s1 = lit(0.7) * s1 + lit(0.37) * (y10 + t7).sin();
            } else if n % 2 == 1 {
                match n + 3 {
                    k11 @ 1..=3 => {
                        let w12 = &x[1..];
                        s1 = s1 + (lit(0.86) * w12[0].sin());
                    }
                    _ => {
                        let t15: Dual = x.iter().take_while(|y13| **y13 > lit(-0.573)).map(|y13| lit(0.5) * x[n % x.len()].cos() / (lit(1.0) + s1 * s1)).skip(1).sum();
                        s1 = lit(0.7) * s1 + lit(0.56) * t15.sin();
                    }
                }
            } else if (n + 3) > 2 {
                *y4 = *y4 + (lit(0.23) * (lit(0.5) * ((*y5) * (*y5) + lit(0.3)).sqrt().atan()));
            } else {
                s1 = s1 + (lit(0.93) * (lit(0.5) * ((x[n % x.len()] + lit(0.24)) - lit(0.77)).abs().atan()));
            }
            s1 = s1 - (lit(0.17) * ((*y4) + (*y5)).sin());
        }
        lit(0.92) * a + lit(0.26) * x[0] + lit(0.24) * v2[2] + lit(0.33) * s1
    }

    pub fn q0208(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.79) * (x[n % x.len()] * lit(0.97)).cos() + lit(0.74);
        s1 = s1 + (lit(0.44) * chained(lit(0.5) * (a * a).atan(), lit(0.5) * ((lit(0.45) * a) * (a * s1)).atan())?);
        for y2 in x {
            let mut k3 = 0;
            let mut t4 = lit(1.0) + (lit(0.5) * x[2].min(lit(-0.227)).atan());
            while t4 > lit(0.91) && k3 < 12 {
                t4 = t4 * (lit(0.66));
                k3 += 1;
                t4 = t4 + (lit(0.73) * chained(lit(0.5) * (s1 * lit(0.46)) / (lit(1.0) + (*y2) * (*y2)), (s1 * (*y2)).tanh())?);
            }
            s1 = s1 + (lit(0.55) * (t4 + (*y2)).sin());
        }
        nudge(&mut s1, lit(0.5) * (a / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])) / (lit(1.0) + a * a));
        s1 = s1 + (lit(0.96) * first_above(&x[..2], lit(0.45))?);
        Some(lit(0.41) * (s1.min(lit(-0.67)) + lit(0.86)).cos() + lit(0.43))
    }

    pub fn p0208(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s5 = lit(0.5) * b / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut u6 = [lit(0.5) * (a / (lit(1.5) + a * a)).atan() / (lit(1.0) + a * a); 2];
        let mut m7 = n;
        let mut p8 = (lit(0.5) * ((lit(0.87) - a) - (a * s5)).atan(), (u6[n % 2] - (lit(0.1) * lit(m7 as f64))).tanh());
        let y9 = match q0208(x, (p8.0 + lit(0.93)).tanh(), n % 4) { Some(t) => lit(0.12) * t, None => lit(0.36) };
        let mut s10 = lit(0.0);
        s10 = s10 + ((p8.1 + lit(0.13)).min(lit(0.237)).sin());
        let mut k11 = 0;
        let mut t12 = lit(0.5) * (a + s10) / (lit(1.0) + y9 * y9);
        let mut p13 = ((y9 * (lit(0.1) * lit(k11 as f64))).sin(), (-p8.0).tanh());
        'l14: while {
            k11 += 1;
            t12 = lit(0.62) * t12 + (lit(0.5) * (-(s5 + y9)) / (lit(1.0) + s5 * s5));
            k11 < 7 && t12 > -lit(0.79)
        } {
            p13 = (p13.1, (p13.0 * (t12 / (lit(1.5) + s10 * s10))).sin());
            let y16 = if let Ok(y15) = checked((p13.0 / (lit(1.5) + y9 * y9)).atan().tanh(), (m7 + 1)) {
                'l18: for i17 in 3..n.min(5) {
                    u6[1] = lit(0.31) * ((lit(0.1) * lit(k11 as f64)) - s10).cos() + lit(0.71);
                    add_scaled(&mut u6[..2], x, lit(0.89) * (y9 / (lit(1.5) + s10 * s10)).cos() + lit(0.41));
                }
                let w19 = &mut u6[0..];
                lit(0.37) * ((t12 / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])) * (y15 - p13.0)).cos() + lit(0.34)
            } else {
                (t12 + s5).sin()
            };
            (p8.0, p8.1) = (p8.1, lit(0.38) * s10.max(lit(-0.67)).cos() + lit(0.33));
            s5 = lit(0.7) * s5 + lit(0.73) * y16.sin();
        }
        lit(0.57) * y9 + lit(0.29) * x[n % x.len()] + lit(0.98) * s5 + lit(0.15) * s10 + lit(0.71) * u6[0] + lit(0.21) * p8.1 + lit(0.66) * t12 + lit(0.18) * p13.1
    }

    pub fn p0209(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + x[0] * x[0])) / (lit(1.0) + a * a);
        let mut u2 = [lit(0.5) * (s1 + lit(0.94)) / (lit(1.0) + a * a), lit(0.93) * (s1 - x[3]).cos() + lit(0.25), (-a.min(lit(0.177))).tanh(), lit(0.66) * (x[n % x.len()] + lit(0.24)).cos() + lit(0.64)];
        let mut v3 = x.to_vec();
        let t6: Dual = v3.iter().skip(1).map(|y4| lit(0.5) * u2[n % 4].min(lit(-0.847)) / (lit(1.0) + s1 * s1)).sum();
        for w7 in u2.chunks_mut(3) {
            w7[0] = lit(0.5) * ((t6 * v3[2]) + (s1 * w7[n % w7.len()])).atan();
            for (y8, y9) in w7.iter().zip(x.iter()) {
                {
                    let (w10, w11) = v3.split_at_mut(2);
                    w10[0] = w11[0] * w10[0];
                    let Some(y12) = first_above(&w10[..], lit(0.15)) else {
                        continue;
                    };
                    let mut v14: Vec<Dual> = w11.iter().rev().map(|y13| lit(0.5) * (w11[n % w11.len()] + y8) / (lit(1.0) + (*y8) * (*y8))).collect();
                    v14.push(lit(0.5) * (w10[n % w10.len()] + lit(0.85)) / (lit(1.0) + w10[1] * w10[1]));
                    s1 = s1 + (lit(0.91) * (w10[n % w10.len()] + v14[0]).sin());
                }
                s1 = s1 - (lit(0.47) * ((*y9) + (*y8)).sin());
            }
            let mut u16 = [(t6 * (lit(0.1) * lit(n as f64))).sin(), lit(0.5) * (lit(0.52) + (x[0] + a)).atan(), lit(0.5) * (v3[n % v3.len()] + lit(0.35)).atan()];
            for i15 in (0..n.min(4) + 2).step_by(2) {
                u16 = [u16[1], u16[2], lit(0.5) * w7[0].max(lit(0.977)) / (lit(1.0) + v3[i15 % v3.len()] * v3[i15 % v3.len()])];
                {
                    let (w17, w18) = v3.split_at_mut(3);
                    w17[0] = w18[0] * u16[1];
                    let t21: Dual = u16.iter().take(3).copied().fold(lit(-0.77), Dual::max);
                    s1 = s1 + (lit(0.43) * (w18[0] + w17[1]).sin());
                }
            }
            s1 = s1 + (lit(0.13) * (u16[0] + w7[n % w7.len()]).sin());
        }
        lit(0.12) * u2[n % 4] + lit(0.21) * x[n % x.len()] + (u2[2] + s1).tanh() + lit(0.37) * v3[1] + lit(0.54) * s1 + lit(0.44) * u2[2]
    }

    pub fn q0210(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a + a).sin();
        let mut f2 = |p3: Dual| { a = lit(0.5) * a + p3.max(lit(0.747)).min(lit(0.487)).tanh(); a * p3 };
        let t4 = f2((s1 + x[2]).tanh()) + lit(0.5) * f2(lit(0.7));
        let y5 = mean(x);
        let t8: Dual = x[1..].iter().map(|y6| (y5 + (*y6)).atan().tanh()).product();
        let t11: Dual = x.iter().skip(1).take_while(|y9| **y9 > lit(-0.73)).map(|y9| lit(0.5) * ((y5 + (*y9)) + (lit(0.81) + y5)).atan()).skip(1).sum();
        Ok((t11 - x[n % x.len()]).sin())
    }

    pub fn p0210(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.5) * (b.max(lit(0.107)) - lit(0.12)) / (lit(1.0) + a * a);
        let mut u13 = [(a + s12).tanh(); 3];
        let mut m14 = 0;
        let mut o15: Option<Dual> = None;
        let (t16, mut s17) = (lit(0.65) * s12.cos() + lit(0.76), lit(0.5) * a.min(lit(0.327)) / (lit(1.0) + b * b));
        let y18 = soften((s12 / (lit(1.5) + u13[0] * u13[0])).sin());
        o15 = Some((s17 * s17 + lit(0.3)).sqrt().sin());
        let t21: Dual = u13.iter().chain(&u13[..]).map(|y19| a.tanh()).product();
        'l23: for y22 in &mut u13 {
            match n + n {
                1..=3 | 6 => {
                    let mut o24 = Some(lit(0.5) * (t16 - (*y22)).atan());
                }
                _ => {}
            }
            let y33 = match q0210(x, lit(0.5) * (-(t21 + t21)).atan(), n % 4) {
                Ok(y25) => {
                    let y27 = match q0210(x, ((*y22) / (lit(1.5) + y25 * y25)).tanh(), n % 4) { Ok(t) => lit(0.99) * t, Err(k) => lit(0.1) * lit(k as f64) };
                    let mut stack28 = vec![n, (m14 + n)];
                    while let Some(i29) = stack28.pop() {
                        if i29 > 1 {
                            stack28.push(i29 / 2);
                        }
                        for (i30, y31) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                            let t32 = std::mem::replace(y22, y25.tanh().powi(3).max(lit(-0.577)).tanh());
                            s17 = s17 + (lit(0.55) * (t32 + (*y31)).sin());
                        }
                    }
                    (-t21).sin()
                }
                Err(_) => (*y22).max(lit(0.447)).tanh(),
            };
            s12 = s12 + (lit(0.73) * ((*y22) + y33).sin());
        }
        lit(0.17) * y18 + lit(0.37) * x[m14 % x.len()] + lit(0.91) * u13[0] + lit(0.21) * s17 + lit(0.18) * s12
    }

    pub fn p0211(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[n % x.len()] + x[3]) + b.min(lit(-0.997))).atan();
        let mut v2 = x.to_vec();
        let mut m3 = 0;
        let mut o4 = Some(lit(0.5) * ((lit(0.1) * lit(n as f64)) * s1).atan());
        let (t5, mut s6) = (lit(0.5) * (-s1).atan(), ((x[1] / (lit(1.5) + v2[3] * v2[3])) - lit(0.77)).abs().tanh());
        let y7 = weighted(x, &v2, n);
        let t9: Dual = (0..n.min(4)).rev().filter(|k8| k8 % 2 == 1).map(|k8| (lit(0.5) * y7.atan()) * lit(k8 as f64)).sum();
        std::mem::swap(&mut s6, &mut v2[2]);
        let mut k10 = 0;
        'l11: while k10 < 4 {
            let y12: Dual;
            match (m3 + n) % 4 {
                0 => {
                    if (m3 + 1) > 2 {
                        let t15: Dual = x.iter().chain(&x[..]).filter_map(|y13| if *y13 > lit(0.423) { Some(lit(0.57) * (s6 + y13).cos() + lit(0.35)) } else { None }).skip(1).sum();
                        s6 = s6 + (lit(0.38) * t15.sin());
                    } else if (k10 + 3) % 3 != 1 {
                        let t18: Dual = x[1..].iter().map(|y16| lit(0.97) * (y7 + s6).cos() + lit(0.68)).product();
                        s6 = s6 + (lit(0.95) * t18.sin());
                    } else {
                        s1 = s1 + (lit(0.19) * (lit(0.5) * t9.min(lit(-0.447)).max(lit(-0.517)).atan()));
                    }
                    y12 = (y7 * lit(0.78)).tanh();
                }
                1 | 2 => {
                    y12 = lit(0.5) * (t9 + t9) / (lit(1.0) + a * a);
                }
                _ => {
                    y12 = (a + lit(0.48)).tanh();
                }
            }
            s6 = s6 - (lit(0.42) * y12.sin());
            k10 += 1;
        }
        lit(0.59) * t9 + lit(0.73) * x[2] + lit(0.26) * v2[1] + lit(0.98) * s1 + lit(0.37) * s6
    }

    pub fn p0212(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[0].max(lit(-0.377)).atan();
        let mut o2: Option<Dual> = None;
        let f3 = |p4: Dual| -> Dual { for k5 in 1..4 { if p4 * lit(k5 as f64) > lit(0.57) { return lit(0.5) * (s1 - a).atan(); } } lit(0.5) * (x[x.len() - 1] / (lit(1.5) + s1 * s1)).atan() };
        let t6 = f3(lit(0.5) * (a * a + lit(0.3)).sqrt().atan()) * f3(((s1 * a) * (s1 * a)).ln_1p().sin());
        let mut u7 = [lit(0.5) * (a - s1).max(lit(0.827)) / (lit(1.0) + s1 * s1), lit(0.5) * (t6 - t6).cos() / (lit(1.0) + x[1] * x[1]), (x[0] + s1).tanh()];
        let mut v8 = u7.clone();
        for (y9, y10) in u7.iter().zip(x.iter()) {
            let mut u12 = [(lit(0.44) + (u7[n % 3] / (lit(1.5) + (*y10) * (*y10)))).sin(), (y9 * (*y9)).tanh(), (s1 + v8[1]).sin()];
            for y11 in u7.iter() {
                u12 = [u12[1], u12[2], ((u12[n % 3] - t6) - (lit(0.91) - x[0])).tanh()];
                o2 = Some(lit(0.5) * (y11 * (*y10)) / (lit(1.0) + (*y10) * (*y10)));
                s1 = lit(0.7) * s1 + lit(0.65) * (*y11).sin();
            }
            s1 = s1 + (lit(0.62) * blend(&v8[n % 3], y9));
            s1 = s1 + (lit(0.65) * ((*y9) + u12[1]).sin());
        }
        let y13 = rotate(&mut v8);
        let mut f14 = move |p15: Dual| { s1 = s1.sin() + lit(0.5) * (x[1] / (lit(1.5) + y13 * y13)).atan() / (lit(1.0) + v8[n % 3] * v8[n % 3]); s1 * p15 };
        s1 = s1 + (lit(0.5) * (t6 - u7[n % 3]).atan());
        let t16 = f14(lit(0.5) * (v8[n % 3] / (lit(1.5) + u7[2] * u7[2])).atan()) - f14(s1);
        lit(0.73) * x[n % x.len()] + lit(0.89) * x[0] + (t16 * a).sin() + lit(0.37) * u7[2] + lit(0.57) * s1 + lit(0.17) * v8[n % 3]
    }

    pub fn p0213(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.47) * (x[n % x.len()] + lit(0.14)).cos() + lit(0.47);
        let mut v2 = x.to_vec();
        let t5: Dual = x.iter().copied().fold(lit(-0.77), Dual::max);
        std::mem::swap(&mut b, &mut v2[2]);
        let mut s8 = lit(0.57) * ((v2[2] * v2[2] + lit(0.3)).sqrt() + (b / (lit(1.5) + s1 * s1))).cos() + lit(0.25);
        'l9: for (i6, y7) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
            s8 = (lit(0.85) * s8 + (x[3] + t5)).tanh();
            let mut k10 = 0;
            let mut t11 = lit(0.28) * ((t5 - y7) - a.max(lit(-0.267))).cos() + lit(0.69);
            while {
                k10 += 1;
                t11 = lit(0.53) * t11 + (s8 + (*y7)).tanh();
                k10 < 7 && t11 > -lit(0.72)
            } {
                let mut u14 = [lit(0.5) * (t11 * t11 + lit(0.3)).sqrt().atan(), lit(0.5) * (y7 - (lit(0.51) - s8)) / (lit(1.0) + (*y7) * (*y7)), s1.sin().tanh()];
                'l15: for (y12, y13) in v2.iter().zip(x) {
                    u14 = [u14[1], u14[2], (t11 + b).sin()];
                    for y16 in &u14 {
                        let mut f17 = |p18: Dual| { b = lit(0.5) * b + (*y12).min(lit(-0.67)).tanh(); b * p18 };
                        let t19 = f17(lit(0.5) * (*y13).min(lit(0.197)).min(lit(0.777)) / (lit(1.0) + (*y13) * (*y13))) + lit(0.5) * f17(lit(0.7));
                        s1 = s1 + (lit(0.24) * ((*y16) + t19).sin());
                    }
                    b = b + (lit(0.67) * ((*y13) + (*y12)).sin());
                }
                let t22: Dual = x.iter().chain(&v2[..]).skip_while(|y20| **y20 > lit(0.653)).map(|y20| lit(0.18) * (-s8).cos() + lit(0.35)).sum();
                s1 = s1 - (lit(0.87) * (t22 + u14[1]).sin());
            }
            'l24: for y23 in v2.iter_mut() {
                let y25: Dual;
                match (k10 + n) % 4 {
                    0 => {
                        y25 = (lit(0.19) - s8).sin();
                    }
                    1 | 2 => {
                        for i26 in (1..2 + 2).rev().step_by(3) {
                            let w27 = &x[2..];
                            t11 = t11 + (lit(0.24) * w27[w27.len() - 1].sin());
                        }
                        y25 = (s8 * s8 + lit(0.3)).sqrt().tanh();
                    }
                    _ => {
                        y25 = y23.sin();
                    }
                }
                t11 = lit(0.7) * t11 + lit(0.55) * (y25 + (*y23)).sin();
            }
            s8 = s8 + (lit(0.81) * ((*y7) + t11).sin());
        }
        lit(0.89) * v2[v2.len() - 1] + lit(0.23) * x[n % x.len()] + lit(0.96) * s1 + lit(0.53) * v2[1] + lit(0.91) * s8 + lit(0.98) * b
    }

    pub fn q0214(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.73) * x[n % x.len()].max(lit(0.437)).cos() + lit(0.18);
        let y2 = lit(0.16) * first_above(&x[..2], lit(0.62))?.sin();
        let y3 = chained(lit(0.57) * s1.min(lit(-0.207)).cos() + lit(0.33), (y2 + s1).tanh())?;
        let t5: Dual = x.iter().find_map(|y4| if *y4 > lit(-0.683) { Some(lit(0.5) * ((a + y3) * (x[3] / (lit(1.5) + s1 * s1))).atan()) } else { None }).unwrap_or(y2.sin().cos().tanh());
        let mut u6 = [(-t5).tanh(); 2];
        let mut v7 = u6.clone();
        let f8 = |p9: Dual| lit(0.98) * (u6[n % 2] + y3).cos() + lit(0.87);
        let t11 = x.iter().map(|y10| f8(*y10)).sum::<Dual>();
        if (n + 2) % 3 != 2 {
            let mut f12 = |p13: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * (p13 * v7[0]).atan(); s1 * p13 };
            let t14 = f12(lit(0.5) * t11.min(lit(0.137)).atan()) + lit(0.5) * f12(lit(0.7));
            s1 = s1 + (lit(0.41) * t14.sin());
        } else {
            s1 = s1 + (lit(0.78) * (lit(0.5) * (u6[n % 2] - t11) / (lit(1.0) + y3 * y3)));
        }
        Some((-y3).tanh())
    }

    pub fn p0214(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s15 = lit(0.18) * (-x[n % x.len()]).cos() + lit(0.86);
        let mut m16 = 0;
        let (t17, mut s18) = (lit(0.5) * a.cos() / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]), (s15 * x[m16 % x.len()]).tanh());
        let mut k19 = 0;
        while k19 < n {
            let t21: Dual = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or((b - b).sin());
            let y22;
            if (t21 * t21).ln_1p() > t21 {
                y22 = lit(0.51) * (x[m16 % x.len()] + s18).cos() + lit(0.14);
            } else {
                y22 = lit(0.5) * x[1].min(lit(-0.927)).atan();
            }
            let mut p24 = (lit(0.43) * (-t21).cos() + lit(0.42), lit(0.19) * ((t21 * y22) + (t17 * t17 + lit(0.3)).sqrt()).cos() + lit(0.36));
            for i23 in 0..x.len() {
                p24 = (p24.1, (p24.0 * (-t21)).sin());
                let y31 = match m16 + n {
                    0 => {
                        let t26 = std::mem::replace(&mut p24.1, lit(0.5) * (s18 * x[n % x.len()]).atan());
                        let y30 = match n + n {
                            0 => {
                                let mut m28 = 0;
                                let mut o29 = Some(lit(0.24) * (p24.1.sin() + x[i23].max(lit(-0.307))).cos() + lit(0.15));
                                lit(0.5) * (y22 + y22) / (lit(1.0) + t26 * t26)
                            }
                            k27 => lit(0.5) * (y22 / (lit(1.5) + p24.0 * p24.0)) / (lit(1.0) + y22 * y22),
                        };
                        (b / (lit(1.5) + t21 * t21)).tanh()
                    }
                    k25 => lit(0.5) * (a + p24.1).atan(),
                };
                s18 = s18 + (lit(0.84) * y31.sin());
            }
            s15 = lit(0.7) * s15 + lit(0.98) * (t21 + p24.0).sin();
            k19 += 1;
        }
        lit(0.16) * s15 + lit(0.72) * x[m16 % x.len()] + (lit(0.68) * (b - (lit(0.1) * lit(k19 as f64))).cos() + lit(0.78)) + lit(0.35) * s18 + lit(0.55) * s15
    }

    pub fn p0215(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[3].atan();
        let (t2, mut s3) = ((x[n % x.len()] + a).min(lit(-0.367)).sin(), lit(0.5) * a / (lit(1.0) + s1 * s1));
        let f6 = |p8: Dual| t2.tanh();
        let f7 = |p8: Dual| f6(p8) - f6(lit(0.87) * (-(x[x.len() - 1] + s3)).cos() + lit(0.93));
        let t9 = f7(s1.sin());
        let y10 = stepped(lit(0.48) * (s3 * a).cos() + lit(0.39), n);
        let mut y10 = t2 - y10.tanh();
        for y11 in x {
            let mut k12 = 0;
            let mut s13 = lit(0.5) * y10.max(lit(-0.67)).atan();
            while k12 < 3 {
                k12 += 1;
                s13 = (lit(0.97) * s13 + (x[2] + s13)).tanh();
                if (n + n) % 3 != 1 {
                    let f14 = |p15: Dual| lit(0.5) * (s13 - p15) / (lit(1.0) + t9 * t9);
                    let t17 = x.iter().map(|y16| f14(*y16)).sum::<Dual>();
                    if let Ok(y18) = staged(lit(0.68) * (y10 - lit(0.93)).cos() + lit(0.88), lit(0.5) * (s13 / (lit(1.5) + y10 * y10)) / (lit(1.0) + s3 * s3), (k12 + n)) {
                        let mut f19 = move |p20: Dual| { s1 = s1.sin() + (s13 * y11).sin(); s1 * p20 };
                        s1 = s1 + (lit(0.5) * (-y18) / (lit(1.0) + s1 * s1));
                        let t21 = f19(lit(0.77) * ((*y11) - t17).cos() + lit(0.62)) - f19(s1);
                        let f22 = |p23: Dual, q24: Dual| (t21.max(lit(-0.27)) + (*y11)).sin();
                        let t25 = if f22((t21 + (lit(0.1) * lit(n as f64))).cos().sin(), lit(0.2)) > lit(0.13) { f22(lit(0.14) * ((t9 + s13) / (lit(1.5) + y18 * y18)).cos() + lit(0.18), (t21 + (lit(0.1) * lit(n as f64))).cos().sin()) } else { f22((t21 + (lit(0.1) * lit(n as f64))).cos().sin(), (t21 + (lit(0.1) * lit(n as f64))).cos().sin()) };
                        s13 = s13 + (lit(0.48) * (y18 + t21).sin());
                    }
                    s13 = s13 + (lit(0.66) * t17.sin());
                } else {
                    a = a + (lit(0.54) * (lit(0.37) * (t2 + t2).cos() + lit(0.46)));
                }
            }
            y10 = y10 + (lit(0.82) * ((*y11) + s13).sin());
        }
        lit(0.38) * y10 + lit(0.65) * x[0] + lit(0.53) * s1 + lit(0.42) * a + lit(0.32) * y10 + lit(0.82) * s3
    }

    pub fn p0216(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (b.max(lit(0.297)) * (b - x[n % x.len()])).atan();
        let mut u2 = [lit(0.5) * ((lit(0.85) * x[x.len() - 1]) + (a - b)) / (lit(1.0) + s1 * s1), ((s1 + x[n % x.len()]) - s1.max(lit(0.197))).tanh(), lit(0.95) * (x[3] - a).cos() + lit(0.99), (s1 * a).sin()];
        let mut m3 = (n + 2);
        let t6: Dual = x.iter().skip(1).map(|y4| { if *y4 > lit(0.43) { return (u2[m3 % 4] - b).tanh(); } lit(0.5) * y4 }).take(2).sum();
        let y8 = match (!((n + 3) <= 4), (m3 + 1)) {
            (true, 0..=2) => s1.sin(),
            (false, _) => lit(0.5) * ((b * s1) + (-t6)) / (lit(1.0) + x[1] * x[1]),
            _ => a.min(lit(0.717)).tanh(),
        };
        add_scaled(&mut u2[..2], &x[..2], lit(0.5) * (s1 + lit(0.37)).atan());
        let t9 = std::mem::take(&mut u2[1]);
        let t12: Dual = x.iter().take(3).take_while(|y10| **y10 > lit(0.273)).map(|y10| (y10 - t6).sin()).sum();
        let t17: Dual = x.iter().zip(u2.iter().step_by(2)).enumerate().map(|(i15, (y13, y16))| (((*y13) + lit(0.95)).tanh()) * y16 * lit(i15 as f64)).sum::<Dual>().tanh();
        s1 = s1 / (lit(1.1) + (a + (lit(0.1) * lit(m3 as f64))) * (a + (lit(0.1) * lit(m3 as f64))));
        let t21: Dual = x.iter().skip(1).take(2).flat_map(|y18| { let t20 = lit(0.5) * (*y18).min(lit(-0.807)) / (lit(1.0) + t6 * t6); x.iter().map(move |y19| t20 * ((-((*y19) * (*y19))).exp().sin())) }).sum();
        let mut k22 = 0;
        let mut p24 = (lit(0.12) * t21.tanh().powi(2).cos() + lit(0.22), lit(0.5) * (lit(0.93) - t6).atan());
        let y23 = 'l25: loop {
            k22 += 1;
            if (m3 + 2) > 0 && b + lit(0.48) < lit(0.147) || k22 > 3 {
                break x[2].atan().sin();
            }
            p24 = (p24.1, (p24.0 * (t17 - t17)).sin());
            let t28: Dual = x.iter().filter_map(|y26| if *y26 > lit(0.163) { Some(lit(0.53) * p24.1.max(lit(-0.77)).cos() + lit(0.51)) } else { None }).take(2).sum();
            s1 = s1 + (lit(0.19) * t28.sin());
        };
        lit(0.11) * t6 + lit(0.52) * x[1] + (p24.0 * y23).sin() + lit(0.12) * u2[2] + lit(0.26) * s1 + lit(0.47) * p24.0
    }

    pub fn p0217(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[3].min(lit(-0.237)).sin() / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        for i2 in (0..n).rev() {
            let t4: Dual = (1..4).rev().map(|k3| ((a + s1).sin()).powi(k3)).sum();
            s1 = s1 + (lit(0.58) * t4.sin());
        }
        for i5 in 0..x.len() {
            if let Some(y6) = chained(lit(0.5) * (x[i5 % x.len()] + lit(0.24)) / (lit(1.0) + x[i5] * x[i5]), (a * a).tanh()) {
                let t9: Dual = x[1..].iter().map(|y7| lit(0.5) * (a + (*y7)).atan()).product();
                let y18 = match (i5 + 2) % 4 {
                    2 => {
                        let t14: Dual = x.iter().chain(&x[..]).copied().fold(lit(-0.77), Dual::max);
                        match staged(lit(0.5) * (y6 + lit(0.43)) / (lit(1.0) + t14 * t14), lit(0.5) * ((y6 + lit(0.39)) - lit(0.77)).abs() / (lit(1.0) + y6 * y6), n) {
                            Ok(y16) if y16 > lit(0.36) => {
                                let mut v17 = x.to_vec();
                                v17.fill(lit(0.5) * t9.atan());
                                s1 = s1 + (lit(0.74) * (v17[0] + y16).sin());
                            }
                            Ok(y16) => {
                                s1 = s1 + (lit(0.35) * y16.sin());
                            }
                            Err(_) => {
                                s1 = s1 + (lit(0.22) * (lit(0.15) * (s1 + lit(0.26)).cos() + lit(0.21)));
                            }
                        }
                        (t9 + s1).tanh()
                    }
                    0 | 1 => lit(0.5) * (y6 - a).min(lit(0.817)) / (lit(1.0) + t9 * t9),
                    _ => {
                        break;
                    }
                };
                s1 = s1 - (lit(0.99) * (t9 + y6).sin());
            }
        }
        lit(0.53) * x[n % x.len()] + lit(0.84) * x[n % x.len()] + (lit(0.5) * (s1 + s1) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1])) + lit(0.43) * s1
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
                    if !((n + 2) <= 0) {
                        u10[0] = lit(0.5) * (a + lit(0.76)) / (lit(1.0) + a * a);
                        let t13: Dual = x.iter().step_by(2).map(|y11| { if *y11 > lit(-0.463) { return lit(0.24) * (-(*y11).max(lit(0.117))).cos() + lit(0.31); } lit(0.5) * y11 }).sum();
                        s8 = s8 + (lit(0.88) * t13.sin());
                    }
                    for y14 in u2 {
                        u2[i9 % 4] = u2[i9 % 4] / (lit(1.1) + (y14 - t7) * (y14 - t7));
                        s8 = lit(0.7) * s8 + lit(0.41) * y14.sin();
                    }
                }
                t7 = t7 / (lit(1.1) + s8.min(lit(0.177)) * s8.min(lit(0.177)));
                let t16: Dual = x.iter().skip(1).find(|y15| **y15 > lit(-0.773)).copied().unwrap_or(lit(0.5) * ((-t7) * (-t7)).ln_1p().atan());
                s8 = lit(0.7) * s8 + lit(0.25) * (t16 + u10[k3 % 3]).sin();
            }
            let mut s17 = lit(1.0);
            s17 = s17 + (((t7 * t7).ln_1p() + (lit(0.1) * lit(k6 as f64))).sin());
            s1 = s1 + (lit(0.36) * (t7 + s17).sin());
        };
        lit(0.41) * s1 + lit(0.11) * x[x.len() - 1] + lit(0.33) * s1 + lit(0.47) * u2[2]
    }

    pub fn q0219(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = x[0].sin().min(lit(0.317)).sin();
        let e2 = if n > 1 { Err(0_u8) } else { Ok(((x[n % x.len()] + a) + (a + (lit(0.1) * lit(n as f64)))).tanh()) };
        if n / 2 > 0 {
            let y3: Dual;
            match n / 2 % 4 {
                0 => {
                    let mut k4 = 0;
                    let mut t5 = lit(0.76) * x[n % x.len()].max(lit(-0.647)).cos() + lit(0.98);
                    'l6: while {
                        k4 += 1;
                        t5 = lit(0.71) * t5 + (lit(0.5) * (t5 * a).atan());
                        k4 < 7 && t5 > -lit(0.32)
                    } {
                        match k4 / 2 % 5 {
                            2 => continue 'l6,
                            _ => {
                                let t5 = t5 - t5.tanh();
                                a = a + (lit(0.57) * t5);
                                s1 = lit(0.7) * s1 + lit(0.63) * t5.sin();
                            }
                        }
                    }
                    let mut m7 = (n + n);
                    y3 = ((a * a) - (-t5)).sin();
                }
                1 | 2 => {
                    std::mem::swap(&mut a, &mut s1);
                    y3 = lit(0.71) * (s1 * s1).ln_1p().cos() + lit(0.25);
                }
                _ => {
                    y3 = (s1 + x[n % x.len()]).tanh();
                }
            }
            s1 = s1 + (lit(0.25) * y3.sin());
        }
        lit(0.67) * s1 + lit(0.61) * x[n % x.len()] + (lit(0.5) * (s1 - x[n % x.len()].min(lit(0.567))) / (lit(1.0) + s1 * s1)) + lit(0.29) * s1 + lit(0.43) * a
    }

    pub fn p0219(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.99) * (-a).cos() + lit(0.32);
        let mut m9 = 0;
        let t12: Dual = x.iter().take(3).fold(lit(0.27) * s8.max(lit(0.487)).max(lit(-0.647)).cos() + lit(0.26), |s11, y10| lit(0.5) * s11 + ((*y10) / (lit(1.5) + a * a)).sin());
        let (t16, t17) = x.iter().step_by(2).fold((b.cos().tanh(), lit(1.0)), |(p14, q15), y13| (p14 + (((*y13) - t12).sin()), q15 * p14));
        let (t16, t17) = (t16.tanh(), t17.sin());
        m9 = n / 2 % 5;
        let y20 = match checked(lit(0.92) * (-t12).cos() + lit(0.26), (n + 1)) {
            Ok(y18) => lit(0.5) * (t12.max(lit(-0.427)) + t16.sin()).atan(),
            Err(_) => lit(0.5) * (s8 + s8) / (lit(1.0) + t17 * t17),
        };
        let mut t17 = y20 - t17.tanh();
        let y38 = match (staged(lit(0.5) * (t16 * (lit(0.1) * lit(n as f64))) / (lit(1.0) + t16 * t16), lit(0.5) * ((lit(0.1) * lit(n as f64)) + t17) / (lit(1.0) + y20 * y20), (n + 3)), (n + n) % 3) {
            (_, 0) => {
                let mut v24: Vec<Dual> = x.iter().skip(1).map(|y23| lit(0.78) * ((*y23) + y23).max(lit(0.147)).cos() + lit(0.47)).collect();
                v24.push((y20 * y20 + lit(0.3)).sqrt().sin());
                let Ok(y25) = checked(lit(0.5) * (t17 + t17).sin().atan(), m9) else {
                    return lit(0.85) * t16 + lit(0.94) * x[2];
                };
                lit(0.5) * (-t16).atan()
            }
            (Ok(y22), k21) => {
                let mut k26 = 0;
                let mut t27 = lit(0.18) * ((t16 * t17) - y22.sin()).cos() + lit(0.26);
                let mut u28 = [lit(0.5) * (t27 * y20) / (lit(1.0) + y20 * y20), lit(0.5) * (x[m9 % x.len()] - y20) / (lit(1.0) + b * b), (a / (lit(1.5) + b * b)).tanh()];
                while {
                    k26 += 1;
                    t27 = lit(0.63) * t27 + (s8 * b).sin();
                    k26 < 7 && t27 > -lit(0.36)
                } {
                    u28 = [u28[1], u28[2], (x[x.len() - 1] * y22).sin()];
                    'l30: for &y29 in u28.iter() {
                        match k26 % 5 {
                            3 => {
                                break 'l30;
                            }
                            _ => {
                                let mut u31 = [(a - lit(0.86)).sin(); 3];
                                u31.iter_mut().zip(u28.iter().skip(1)).for_each(|(y32, y33)| { if *y33 < lit(-0.173) { return; } *y32 = lit(0.5) * *y32 + t27.min(lit(0.267)).sin(); });
                                let f34 = |p35: Dual, q36: Dual| lit(0.33) * (x[n % x.len()] + y29).cos() + lit(0.91);
                                let t37 = if f34(lit(0.5) * (t16 + (lit(0.1) * lit(k26 as f64))).min(lit(0.57)) / (lit(1.0) + t27 * t27), lit(0.2)) > lit(0.13) { f34(lit(0.5) * (y29 * y20).atan(), lit(0.5) * (t16 + (lit(0.1) * lit(k26 as f64))).min(lit(0.57)) / (lit(1.0) + t27 * t27)) } else { f34(lit(0.5) * (t16 + (lit(0.1) * lit(k26 as f64))).min(lit(0.57)) / (lit(1.0) + t27 * t27), lit(0.5) * (t16 + (lit(0.1) * lit(k26 as f64))).min(lit(0.57)) / (lit(1.0) + t27 * t27)) };
                                t27 = lit(0.7) * t27 + lit(0.51) * (u31[2] + t37).sin();
                            }
                        }
                        t17 = t17 + (lit(0.94) * y29.sin());
                    }
                }
                (u28[0] + t17).sin()
            }
            _ => (t17 - t12).sin(),
        };
        lit(0.51) * t17 + lit(0.92) * x[n % x.len()] + lit(0.74) * s8 + lit(0.37) * t17
    }

    pub fn p0220(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.49) * (lit(0.24) * b).cos() + lit(0.88);
        let mut m2 = 0;
        let mut p3 = (lit(0.5) * (b * b).ln_1p() / (lit(1.0) + a * a), lit(0.42) * b.cos() + lit(0.88));
        let mut s4 = lit(0.0);
        s4 = s4 + (lit(0.11) * ((p3.1 / (lit(1.5) + b * b)) - (s1 - lit(0.77)).abs()).cos() + lit(0.66));
        let t7: Dual = x.iter().rev().copied().fold(lit(-0.77), Dual::max);
        let y20 = match mode(n / 2) {
            Mode::Low => lit(0.19) * ((s1 + x[n % x.len()]) + (a + lit(0.99))).cos() + lit(0.76),
            Mode::Middle => lit(0.5) * (p3.1 - x[n % x.len()]).atan(),
            Mode::High => {
                if p3.0 - a < s4 {
                    let t14: Dual = x[1..].iter().zip(x.iter().rev()).enumerate().map(|(i12, (y10, y13))| ((-t7).max(lit(0.757)).tanh()) * y13 * lit(i12 as f64)).sum::<Dual>().tanh();
                    s1 = s1 * (lit(0.8) + lit(0.15) * (t14 + lit(0.77)).sin());
                    let t18: Dual = x.iter().scan(lit(0.26) * (p3.1 * p3.1 + lit(0.3)).sqrt().cos() + lit(0.43), |s17, y15| { *s17 = lit(0.5) * *s17 + (t7 * p3.1).sin(); Some(s17.sin()) }).sum();
                    s1 = s1 + (lit(0.14) * (t18 + t14).sin());
                }
                match mode(n) {
                    Mode::Low => {
                        let r19 = if s4 * p3.0 < t7 { &s1 } else { &t7 };
                        b = b + (lit(0.47) * (*r19).sin());
                    }
                    Mode::Middle => {
                        b = b + (lit(0.36) * t7.min(lit(-0.287)).max(lit(0.987)).sin());
                    }
                    Mode::High => {
                        b = b + (lit(0.35) * ((-s4) + (lit(0.88) + p3.0)).tanh());
                    }
                }
                lit(0.76) * (t7 * s1).tanh().powi(3).cos() + lit(0.64)
            }
        };
        lit(0.45) * p3.0 + lit(0.29) * x[m2 % x.len()] + lit(0.79) * s1 + lit(0.51) * b + lit(0.36) * p3.0 + lit(0.45) * s4
    }

    pub fn p0221(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a).min(lit(0.27)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]);
        let mut v2 = Vec::new();
        v2.push(s1.cos().sin());
        v2.push((x[3] * x[1]).sin());
        v2.push(lit(0.5) * (a + x[0]).atan());
        let mut m3 = (n + 2);
        let t5: Dual = v2.iter().skip(1).map(|y4| lit(0.5) * v2[2].atan()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.5) * a.atan());
        for w6 in v2.chunks_mut(2) {
            w6[0] = lit(0.5) * (s1 + s1).atan();
            let mut s8 = lit(0.5) * (a / (lit(1.5) + t5 * t5)).atan();
            'l9: for i7 in (0..x.len()).rev() {
                s8 = (lit(0.88) * s8 + (s1 + s8)).tanh();
                let e10: Result<Dual, u8> = match i7 / 2 % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (t5 + lit(0.53)) / (lit(1.0) + s1 * s1)) };
                let mut stack11 = vec![n % 3];
                'l13: while let Some(i12) = stack11.pop() {
                    if i12 > 1 {
                        stack11.push(i12 / 2);
                    }
                    let mut s16 = lit(0.15) * (t5 + w6[0]).cos() + lit(0.77);
                    for (i14, y15) in w6.iter_mut().enumerate() {
                        s16 = (lit(0.27) * s16 + (-s16)).tanh();
                        let mut f17 = |p18: Dual| { s16 = lit(0.5) * s16 + lit(0.5) * p18.sin() / (lit(1.0) + p18 * p18); s16 * p18 };
                        let t19 = f17(lit(0.5) * (*y15).atan()) + lit(0.5) * f17(lit(0.7));
                        let w20 = &x[2..];
                        s16 = s16 + (lit(0.42) * ((*y15) + w20[1]).sin());
                    }
                    s8 = lit(0.7) * s8 + lit(0.85) * s16.sin();
                }
            }
            s1 = s1 + (lit(0.46) * (w6[m3 % w6.len()] + s8).sin());
        }
        let mut k21 = 0;
        let mut p23 = ((t5 * lit(0.52)).sin(), lit(0.28) * (s1 * (x[k21 % x.len()] * v2[0])).cos() + lit(0.34));
        let y22 = 'l24: loop {
            k21 += 1;
            if k21 > n % 4 {
                break lit(0.5) * (a + s1).atan();
            }
            p23 = (p23.1, (p23.0 * (s1 + lit(0.29))).sin());
            let mut v25 = vec![(s1 - v2[k21 % v2.len()]).sin(), v2[n % v2.len()].max(lit(-0.697)).sin().tanh(), lit(0.5) * (v2[2] - lit(0.77)).abs().atan(), lit(0.24) * (-p23.1).cos() + lit(0.34)];
            s1 = s1 + (lit(0.56) * v25[0].sin());
        };
        lit(0.94) * t5 + lit(0.52) * x[k21 % x.len()] + (lit(0.5) * (t5 + p23.0).atan()) + lit(0.55) * p23.1 + lit(0.18) * s1 + lit(0.43) * v2[0]
    }

    pub fn q0222(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((x[n % x.len()] * a) - a.min(lit(0.27))).atan();
        let y2 = chained(lit(0.83) * (-x[n % x.len()]).cos() + lit(0.92), lit(0.5) * (-(a + a)) / (lit(1.0) + s1 * s1))?;
        let t6: Dual = x.iter().take(2).flat_map(|y3| { let t5 = (-(*y3)).sin(); x.iter().map(move |y4| t5 * (lit(0.51) * (a / (lit(1.5) + s1 * s1)).cos() + lit(0.96))) }).take(2).sum();
        let mut u8 = [lit(0.74) * (y2.max(lit(-0.837)) * t6.cos()).cos() + lit(0.81), lit(0.5) * (y2 * y2).ln_1p().atan(), lit(0.5) * (t6 + lit(0.58)) / (lit(1.0) + t6 * t6)];
        'l9: for &y7 in x.iter() {
            u8 = [u8[1], u8[2], (u8[1] * u8[n % 3]).sin()];
            s1 = s1 + (lit(0.38) * positive(lit(0.5) * (t6 + lit(0.77)).max(lit(0.487)).atan())?);
            u8 = [lit(0.43) * (t6 + u8[2]).cos() + lit(0.52), lit(0.5) * (-(y7 * y7)).exp() / (lit(1.0) + y7 * y7), lit(0.5) * (u8[n % 3] * u8[n % 3]).ln_1p() / (lit(1.0) + u8[n % 3] * u8[n % 3])];
            u8 = [lit(0.5) * ((lit(0.35) * y2) - lit(0.77)).abs() / (lit(1.0) + u8[1] * u8[1]), lit(0.99) * (-u8[2]).cos() + lit(0.97), lit(0.5) * u8[2] / (lit(1.0) + y2 * y2)];
            s1 = s1 - (lit(0.93) * y7.sin());
        }
        Some(lit(0.5) * (u8[1] + lit(0.25)).atan())
    }

    pub fn p0222(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.5) * x[1].max(lit(0.77)).sin() / (lit(1.0) + a * a);
        let mut v11 = Vec::new();
        v11.push(lit(0.5) * ((b * (lit(0.1) * lit(n as f64))) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a));
        v11.push(lit(0.5) * (b.min(lit(0.157)) / (lit(1.5) + a * a)).atan());
        v11.push(lit(0.5) * (s10 / (lit(1.5) + s10 * s10)) / (lit(1.0) + b * b));
        let mut o12: Option<Dual> = None;
        let t15: Dual = v11.iter().take(3).copied().fold(lit(-0.77), Dual::max);
        for y16 in v11.iter_mut() {
            let y17 = stepped((b * b).sin(), (n + n));
            let y18 = match first_above(&x[..2], lit(0.37)) { Some(t) => lit(0.11) * t, None => lit(0.42) };
            s10 = s10 + (lit(0.76) * ((*y16) + y17).sin());
        }
        let t19 = t15.min(lit(-0.197)).tanh();
        let y35 = match (o12, n / 2 % 3) {
            (_, 0) => lit(0.5) * ((b - s10) * (v11[n % v11.len()] * x[3])).atan(),
            (Some(y21), k20) => {
                o12 = Some(lit(0.5) * t19.tanh().powi(3).atan());
                let t24: Dual = x.iter().rev().map(|y22| { if *y22 > lit(0.723) { return lit(0.77) * ((-y21) * (-y21)).ln_1p().cos() + lit(0.45); } lit(0.5) * y22 }).sum();
                y21.tanh()
            }
            _ => {
                let mut k25 = 0;
                let y26 = 'l27: loop {
                    k25 += 1;
                    if s10.sin() > t15 || k25 > 4 {
                        break ((s10 + x[0]) - t19.cos()).sin();
                    }
                    for w28 in v11.chunks_mut(2) {
                        w28[0] = lit(0.5) * ((t19 + s10) - lit(0.77)).abs() / (lit(1.0) + s10 * s10);
                        let mut p31 = (lit(0.5) * (a + t15).atan(), (a - s10).sin());
                        'l32: for (y29, y30) in w28.iter_mut().zip(x.iter()) {
                            p31 = (p31.1, (p31.0 * p31.1.min(lit(-0.367))).sin());
                            let t33 = std::mem::replace(&mut p31.0, (t15 * y30).sin());
                            let y34 = weighted(x, x, n);
                            s10 = s10 + (lit(0.59) * ((*y30) + (*y29)).sin());
                        }
                        s10 = s10 + (lit(0.11) * (w28[0] + p31.1).sin());
                    }
                };
                lit(0.5) * (lit(0.53) + (x[k25 % x.len()] + v11[0])) / (lit(1.0) + s10 * s10)
            }
        };
        lit(0.66) * b + (lit(0.5) * (t15 + b) / (lit(1.0) + y35 * y35)) + lit(0.56) * s10 + lit(0.19) * v11[1]
    }

    pub fn p0223(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = ((a + a) + (a + a)).tanh();
        let mut u2 = [(s1 * (lit(0.1) * lit(n as f64))).tanh(); 2];
        let mut m3 = n;
        let o4 = if n % 3 != 2 { Some(lit(0.24) * x[0].cos().cos() + lit(0.78)) } else { None };
        let t7: Dual = x.iter().chain(&u2[..]).skip_while(|y5| **y5 > lit(-0.773)).map(|y5| lit(0.5) * u2[0].atan()).sum();
        u2[n % 2] = lit(0.63) * (t7 + a).cos() + lit(0.79);
        let mut k8 = 0;
        while k8 < x.len() {
            k8 += 1;
            if m3 / 2 % 2 == 0 || u2[0] * s1 >= lit(-0.57) {
                for y9 in u2.iter_mut() {
                    let y12 = match m3 {
                        ..=2 => lit(0.39) * (*y9).min(lit(0.377)).cos() + lit(0.45),
                        3.. => {
                            let t11: Dual = (1..=3).rev().fold(lit(0.3), |s, k10| s * (lit(0.95) * (a * s1).cos() + lit(0.72)) + lit(f64::from(k10)));
                            s1.max(lit(-0.737)).sin()
                        }
                    };
                    s1 = s1 + (lit(0.26) * (y12 + (*y9)).sin());
                }
            } else {
                a = a + (lit(0.48) * (lit(0.74) * t7.min(lit(0.537)).cos() + lit(0.14)));
            }
        }
        lit(0.47) * a + lit(0.26) * x[1] + lit(0.13) * a + lit(0.23) * u2[m3 % 2] + lit(0.88) * s1
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
        let t7 = lit(0.5) * (p4.1 * a).atan();
        let f5 = |p6: Dual| ((lit(0.46) * t7).sin()) * t7;
        let t7 = f5(t7) + lit(0.5);
        let p6 = t7.sin();
        let t8 = f5(p6 * t7);
        let y9 = rotate(&mut v2);
        let mut k10 = 0;
        while k10 < n / 2 {
            let t13: Dual = x.iter().map(|y11| { if *y11 > lit(-0.443) { return (*y11).cos().tanh(); } lit(0.5) * y11 }).sum();
            'l16: for (y14, y15) in x.iter().zip(v2.iter()) {
                let mut k17 = 0;
                let mut t18 = lit(1.0) + ((*y15) + t13).sin();
                while t18 > lit(0.27) && k17 < 3 {
                    t18 = t18 * (lit(0.50));
                    k17 += 1;
                    m3 = (m3 * 3 + 2) % 7;
                }
                s1 = s1 + (lit(0.32) * ((*y14) + (*y15)).sin());
            }
            b = b + (lit(0.88) * t13.sin());
            k10 += 1;
        }
        let t20: Dual = v2.iter().step_by(2).copied().min_by(|a, b| a.total_cmp(b)).unwrap_or((b + t7).tanh());
        let t22: Dual = x.iter().take(3).find(|y21| **y21 > lit(-0.343)).copied().unwrap_or(v2[0].min(lit(0.997)).atan().sin());
        lit(0.98) * y9 + lit(0.73) * x[2] + lit(0.28) * v2[k10 % v2.len()] + lit(0.96) * p4.1 + lit(0.85) * b + lit(0.68) * s1
    }
}

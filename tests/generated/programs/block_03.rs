// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn q0075(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * x[3].atan();
    let y2 = positive(0.77 * ((x[2] * 0.65) * a.sin()).cos() + 0.93)?;
    let y3 = first_above(&x[..2], 0.46)?;
    let mut stack4: Vec<usize> = (0..n).collect();
    while let Some(i5) = stack4.pop() {
        if i5 > 1 {
            stack4.push(i5 / 2);
        }
        let mut p8 = ((-s1).sin(), 0.5 * x[i5 % x.len()].sin() / (1.0 + y3 * y3));
        for (i6, y7) in x.iter().filter(|y| **y > 0.363).enumerate() {
            p8 = (p8.1, (p8.0 * (p8.1 * y2)).sin());
            let y9 = chained(0.69 * (s1 + (0.1 * (n as f64))).cos() + 0.16, 0.5 * (0.88 * y3.tanh().powi(3)) / (1.0 + y3 * y3))?;
            let t11: f64 = (1..4).map(|k10| (0.55 * (s1 + y3).cos() + 0.39).powi(k10)).sum();
            let y12 = first_above(x, 0.57)?;
            s1 += 0.67 * (y9 + (*y7)).sin();
        }
        s1 += 0.21 * p8.0.sin();
    }
    Some(0.5 * ((s1 + y3) * 0.99) / (1.0 + y3 * y3))
}

#[differentiable]
pub fn p0075(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s13 = (a - x[n % x.len()]).sin();
    let mut v14 = vec![0.5 * (x[1] * s13) / (1.0 + s13 * s13), 0.5 * (s13 / (1.5 + a * a)) / (1.0 + x[2] * x[2]), 0.5 * a.max(0.837).atan(), (a * (0.1 * (n as f64))).tanh()];
    let o15 = if n % 2 == 0 { Some((a.min(0.757) + v14[n % v14.len()].max(-0.157)).tanh()) } else { None };
    let (t16, mut s17) = (0.5 * (v14[n % v14.len()] - s13).atan(), 0.26 * (v14[n % v14.len()] * v14[n % v14.len()]).max(0.967).cos() + 0.46);
    let t18 = std::mem::take(&mut s13);
    let y19 = rotate(&mut v14[..2]);
    let e20: Result<f64, u8> = match (n + 1) % 3 { 0 => Err(2), _ => Ok(0.5 * (y19 * y19).atan()) };
    let t21: f64 = 0.72 * (v14[n % v14.len()] + 0.58).cos() + 0.11;
    let mut k22 = 0;
    'l23: while k22 < 3 {
        let y24;
        if !((k22 + n) <= 3) {
            y24 = 0.5 * (v14[k22 % v14.len()] - s17) / (1.0 + y19 * y19);
        } else {
            for w25 in v14.chunks_mut(3) {
                w25[0] = 0.5 * (x[n % x.len()] * 0.71).atan();
                let s13 = s17 - s13.tanh();
                s17 += 0.82 * s13;
                let mut s26 = 0.0;
                s26 += (-w25[0]).tanh();
                s17 += 0.68 * (s13 + s26).sin();
            }
            y24 = ((y19 - t18) * y19.tanh().powi(2)).tanh();
        }
        s17 += 0.42 * y24.sin();
        k22 += 1;
    }
    0.68 * t21 + 0.49 * x[k22 % x.len()] + (t21 - t21).tanh() + 0.54 * s17 + 0.88 * v14[1] + 0.94 * s13
}

#[differentiable]
pub fn q0076(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.61 * a.sin().cos() + 0.66;
    let y2 = 0.34 * positive((x[0] + s1).tanh())?.sin();
    let mut f3 = |p4: f64| { s1 = 0.5 * s1 + 0.12 * ((p4 - y2) + 0.94).cos() + 0.48; s1 * p4 };
    let t5 = f3((a + y2).tanh()) + 0.5 * f3(0.7);
    s1 += 0.28 * positive(0.94 * (a / (1.5 + a * a)).cos() + 0.43)?;
    let mut v7 = x.iter().map(|y6| 0.16 * (a.tanh().powi(2) / (1.5 + (*y6) * (*y6))).cos() + 0.63).collect::<Vec<_>>();
    v7.push(0.66 * a.min(-0.137).cos() + 0.55);
    let y9 = match n + n {
        k8 @ 1..=3 => v7[0].max(0.577).tanh(),
        _ => {
            return Some(0.5 * (v7[0] * t5) / (1.0 + s1 * s1));
        }
    };
    Some(0.5 * (-y2).atan())
}

#[differentiable]
pub fn p0076(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s10 = 0.5 * (x[3] + x[2]) / (1.0 + b * b);
    let mut m11 = 0;
    let mut k12 = 0;
    let y13 = loop {
        k12 += 1;
        if m11 / 2 % 2 == 0 || s10 + s10 < 0.517 || k12 > n % 4 {
            break 0.5 * (a / (1.5 + b * b)) / (1.0 + b * b);
        }
        for i14 in (0..4 + 2).rev().step_by(3) {
            let Some(y15) = q0076(x, 0.5 * (b + (0.1 * (i14 as f64))) / (1.0 + b * b), n % 4) else {
                return 0.17 * x[n % x.len()] + (0.99 * (x[2] * s10).cos() + 0.48);
            };
            let mut s17 = 0.5 * (s10 * x[1]).atan();
            for i16 in (0..n.min(2) + 2).rev().step_by(3) {
                s17 = (0.75 * s17 + (-s10)).tanh();
                let mut u20 = [(b + b).tanh(); 3];
                u20.iter_mut().zip(x.iter()).for_each(|(y21, y22)| { *y21 = 0.5 * *y21 + 0.5 * (y15 * s10).atan(); });
                u20[i14 % 3] -= 0.53 * (0.5 * (0.93 - x[0]) / (1.0 + a * a));
                s10 += 0.28 * u20[k12 % 3].sin();
            }
            b += 0.79 * (y15 + s17).sin();
        }
    };
    0.49 * a + 0.87 * x[0] + y13.sin() + 0.19 * b + 0.51 * s10 + 0.23 * a
}

#[differentiable]
pub fn p0077(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.71 * (a / (1.5 + a * a)).cos() + 0.74;
    let Some(y2) = first_above(x, 0.98) else {
        return 0.69 * b + 0.41 * x[n % x.len()];
    };
    let t6: f64 = x.iter().scan(0.5 * (a * s1) / (1.0 + x[0] * x[0]), |s5, y3| { *s5 = 0.5 * *s5 + 0.44 * (y2 - s1).cos() + 0.74; Some(s5.sin()) }).take(2).sum();
    let mut u7 = [0.5 * ((0.1 * (n as f64)) - y2) / (1.0 + a * a), 0.12 * t6.min(-0.397).cos() + 0.51, 0.86 * (y2 * s1).cos() + 0.68];
    let mut v8 = u7.clone();
    v8[0] = ((-(u7[1] * u7[1])).exp() / (1.5 + u7[n % 3] * u7[n % 3])).sin();
    std::mem::swap(&mut v8, &mut u7);
    for i9 in (4..n).rev() {
        let y11 = if let Some(y10) = chained(((a - t6) + u7[n % 3]).sin(), 0.5 * (u7[i9 % 3] + (0.1 * (i9 as f64))).atan()) {
            let t14: f64 = u7.iter().map(|y12| 0.74 * (x[n % x.len()] * (*y12)).cos() + 0.69).sum();
            ((0.1 * (i9 as f64)) + y10).tanh()
        } else {
            let y16 = if let Ok(y15) = staged(0.5 * (v8[n % 3].sin() * (0.1 * (i9 as f64))).atan(), (u7[2] + x[3]).sin(), n / 2) {
                v8[i9 % 3].cos().tanh()
            } else {
                let mut k17 = 0;
                loop {
                    relax(&mut v8, (u7[n % 3] / (1.5 + x[n % x.len()] * x[n % x.len()])).tanh());
                    let mut f18 = |p19: f64| { s1 = 0.5 * s1 + 0.17 * (p19 / (1.5 + u7[0] * u7[0])).cos() + 0.29; s1 * p19 };
                    let t20 = f18(0.13 * (y2 * 0.39).cos() + 0.57) + 0.5 * f18(0.7);
                    b += 0.44 * t20.sin();
                    k17 += 1;
                    if -v8[n % 3] > 0.307 || k17 >= n {
                        break;
                    }
                }
                continue;
            };
            continue;
        };
        b += 0.25 * y11.sin();
    }
    0.41 * u7[1] + 0.42 * x[3] + 0.78 * u7[1] + 0.17 * b + 0.57 * s1 + 0.36 * v8[1]
}

#[differentiable]
pub fn q0078(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[n % x.len()] + x[3]).sin().atan();
    let t4: f64 = x[1..].iter().map(|y2| 0.5 * ((a + 0.61) + (x[n % x.len()] + x[n % x.len()])).atan()).sum();
    let y11 = match n / 2 {
        0 => {
            let y6 = 0.22 * first_above(&x[..2], 0.36)?.sin();
            for i7 in 0..x.len() {
                let t9: f64 = x.iter().skip(1).map(|y8| 0.5 * (s1 - s1).atan()).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| (s1 * t4).tanh());
                let y10 = 0.98 * chained((a.max(-0.717) * (t4 / (1.5 + a * a))).sin(), ((t4 / (1.5 + y6 * y6)) + (s1 + y6)).sin())?.sin();
                s1 -= 0.94 * (t9 + y10).sin();
            }
            (t4 + x[3]).tanh()
        }
        k5 => a.max(0.947).tanh(),
    };
    Some((-(a - y11)).sin())
}

#[differentiable]
pub fn p0078(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = (a - b).tanh();
    let (t13, mut s14) = (s12.cos().tanh(), 0.5 * ((b - x[0]) - (a + 0.32)).atan());
    let y15 = drain(&mut s12);
    let mut k16 = 0;
    let mut u17 = [0.5 * t13.min(-0.287) / (1.0 + s14 * s14), (s14 + (0.1 * (k16 as f64))).tanh(), (-s14).sin()];
    while k16 < n.min(4) {
        k16 += 1;
        u17 = [u17[1], u17[2], 0.5 * s14.tanh().powi(2) / (1.0 + u17[n % 3] * u17[n % 3])];
        nudge(&mut u17[1], 0.5 * y15.min(-0.807).atan());
        let t19: f64 = u17.iter().skip(1).enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or((s14 + s12).sin(), |(i, y18)| (((*y18) - 0.77).abs().sin()) * (i as f64));
        let t22: f64 = u17.iter().chain(&u17[..]).map(|y20| { if *y20 > -0.223 { return 0.5 * ((t13 * 0.74) - (0.12 * t19)) / (1.0 + (*y20) * (*y20)); } 0.5 * y20 }).take(2).sum();
        s14 += 0.26 * (t19 + t22).sin();
    }
    if !((k16 + 3) <= 3) {
        for w23 in u17.chunks_mut(2) {
            w23[0] = 0.5 * t13.max(-0.557) / (1.0 + w23[0] * w23[0]);
            let t26: f64 = w23[1..].iter().skip_while(|y24| **y24 > -0.173).map(|y24| (y15 * a).tanh()).take(2).sum();
            let mut k27 = 0;
            let y28 = loop {
                k27 += 1;
                if k27 > n / 2 {
                    break 0.5 * (t26 / (1.5 + y15 * y15)) / (1.0 + y15 * y15);
                }
                w23.swap(0, 0);
                let mut u31 = [0.92 * ((b - w23[0]) + (b / (1.5 + t26 * t26))).cos() + 0.73, (-s14).tanh(), (t26 / (1.5 + y15 * y15)).min(0.137).sin()];
                'l32: for (i29, y30) in w23.iter().filter(|y| **y > 0.703).enumerate() {
                    u31 = [u31[1], u31[2], 0.11 * ((u31[k27 % 3] * w23[0]) * 0.19).cos() + 0.64];
                    let t33 = std::mem::take(&mut u31[2]);
                    u31[k27 % 3] = 0.5 * x[1].cos().min(-0.147) / (1.0 + t33 * t33);
                    s12 += 0.96 * ((*y30) + t33).sin();
                }
                s12 -= 0.33 * u31[n % 3].sin();
            };
            s14 += 0.28 * (w23[0] + y28).sin();
        }
    }
    0.61 * t13 + 0.95 * x[3] + 0.32 * s12 + 0.31 * u17[1] + 0.11 * s14
}

#[differentiable]
pub fn p0079(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[2] * x[1]).max(-0.187).atan();
    let f2 = |p3: f64| (p3 * a).sin();
    let t5 = x.iter().map(|y4| f2(*y4)).sum::<f64>();
    let t7: f64 = if x.iter().rev().any(|y6| *y6 > -0.623) { 0.87 * (x[n % x.len()] + a).cos() + 0.95 } else { 0.5 * a };
    let t10: f64 = x.iter().step_by(2).fold(0.21 * (-a).cos() + 0.95, |s9, y8| 0.5 * s9 + ((0.56 + t5) - (t7 - a)).sin());
    let mut f11 = move |p12: f64| { s1 = s1.sin() + 0.63 * (t10 * x[3]).tanh().powi(3).cos() + 0.16; s1 * p12 };
    s1 += (t10 - 0.77).abs().tanh();
    let t13 = f11((t7 - 0.77).abs().sin()) - f11(s1);
    let t16: f64 = x.iter().fold(0.62 * (t13 * t5).cos() + 0.14, |s15, y14| 0.5 * s15 + 0.95 * (t7 + y14).cos() + 0.54);
    let t17 = std::mem::take(&mut s1);
    let t20: f64 = x.iter().chain(&x[..]).fold((t7 + 0.46).tanh(), |s19, y18| 0.5 * s19 + t5.tanh());
    'l22: for i21 in (4..n).rev() {
        match chained((t5 + (0.1 * (i21 as f64))).tanh(), 0.5 * (t13 + t20).atan()) {
            Some(y23) => {
                let mut s24 = 0.0;
                s24 += t5.min(-0.747).tanh();
                s1 = 0.7 * s1 + 0.37 * (s24 + y23).sin();
            }
            None => {
                s1 += 0.18 * (a / (1.5 + a * a)).max(-0.977).tanh();
            }
        }
    }
    0.91 * t5 + 0.89 * x[3] + (0.5 * ((t17 * t13) * (t7 * t20)).atan()) + 0.18 * s1
}

#[differentiable]
pub fn p0080(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.31 * (x[1] * 0.57).cos() + 0.15;
    let mut v2 = vec![(x[3] * s1).sin(), (b * s1).sin(), (b + a).max(0.797).tanh(), (-a).tanh()];
    let mut m3 = n;
    v2[0] /= 1.1 + v2[2].tanh().powi(3) * v2[2].tanh().powi(3);
    let y20 = match m3 + n {
        ..2 => 0.5 * (-(b + v2[0])).atan(),
        2..=4 => {
            for y4 in [0.5 * (v2[m3 % v2.len()] - 0.77).abs().atan(), (v2[n % v2.len()].min(0.217) * (-s1)).tanh()] {
                let y19 = match m3 + n {
                    k5 if k5 > 1 => {
                        for (y6, y7) in v2.iter_mut().zip(x) {
                            let f8 = |p10: f64| 0.77 * ((*y7) + p10).cos() + 0.37;
                            let f9 = |p10: f64| f8(p10) - f8(0.5 * (b - y4) / (1.0 + (*y7) * (*y7)));
                            let t11 = f9(0.5 * ((*y7) * 0.81).atan());
                            let t14 = 0.5 * (y4 + y4).atan();
                            let f12 = |p13: f64| (0.5 * ((p13 + t14) * (p13 + y7)).atan()) * t14;
                            let t14 = f12(t14) + 0.5;
                            let p13 = t14.sin();
                            let t15 = f12(p13 * t14);
                            s1 += 0.12 * ((*y7) + (*y6)).sin();
                        }
                        ((s1 + b) * (v2[0] + s1)).sin()
                    }
                    _ if v2[1] * v2[n % v2.len()] >= -0.117 => {
                        let y16 = blend(&v2[1], &v2[1]);
                        for (i17, y18) in x.iter().enumerate() {
                            v2[2] = 0.5 * (s1 * x[i17]).min(-0.397).atan();
                            v2[i17 % 4] = 0.5 * (b + y18).atan();
                            s1 -= 0.41 * (*y18).sin();
                        }
                        (s1 + y16).tanh()
                    }
                    _ => 0.5 * s1.atan(),
                };
                s1 -= 0.75 * (y4 + y19).sin();
            }
            (b + s1).sin()
        }
        _ => return 0.13 * v2[3] + 0.45 * x[3] + (0.79 * (-s1).cos() + 0.91),
    };
    0.82 * s1 + 0.98 * x[n % x.len()] + 0.51 * v2[1] + 0.63 * s1
}

#[differentiable]
pub fn p0081(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * b.atan();
    let mut v2 = vec![((a * (0.1 * (n as f64))) * b.max(-0.177)).sin(); 3];
    let mut m3 = if n / 2 % 2 == 0 || b * b < s1 { n } else { 2 };
    for y4 in v2.iter() {
        let mut k5 = 0;
        let mut t6 = (b - (0.1 * (m3 as f64))).sin();
        let mut s7 = 0.5 * (t6.min(0.467) + (a + (0.1 * (n as f64)))) / (1.0 + s1 * s1);
        while {
            k5 += 1;
            t6 = 0.63 * t6 + (0.27 * (t6.min(-0.297) + (v2[1] / (1.5 + s1 * s1))).cos() + 0.45);
            k5 < 7 && t6 > -0.17
        } {
            s7 = (0.47 * s7 + (t6 * t6).ln_1p()).tanh();
            let y21 = match positive(b.max(-0.267).tanh()) {
                Some(y10) => {
                    if -t6 <= 0.557 {
                        let t12: f64 = (0..n.min(4)).rev().filter(|k11| k11 % 2 == 1).map(|k11| (0.5 * (s7 - s7).atan()) * (k11 as f64)).sum();
                        let y13 = match first_above(&v2[..2], 0.26) { Some(t) => 0.65 * t, None => 0.55 };
                        t6 += 0.77 * (t12 + y13).sin();
                    } else {
                        let y14 = drain(&mut s7);
                        let f15 = |p16: f64| -> f64 { for k17 in 1..4 { if p16 * (k17 as f64) > 0.57 { return v2[n % v2.len()].sin().sin(); } } (s7 - x[3]).tanh() };
                        let t18 = f15(((*y4) * (0.1 * (m3 as f64))).sin()) * f15(0.5 * (y14.max(-0.547) * (y4 + y10)).atan());
                        s1 += 0.71 * (t18 + y14).sin();
                    }
                    let t20: f64 = (1..=3).fold(0.3, |s, k19| s * (0.5 * (t6 + t6).atan()) + (f64::from(k19)));
                    (t6 - s7).sin()
                }
                None => (t6 * t6).tanh(),
            };
            let mut v22 = vec![((0.1 * (n as f64)) - t6).sin(); 3];
            let y23 = if (n + n) % 3 != 0 {
                let mut k24 = 0;
                let mut p25 = ((0.71 * s1).tanh(), 0.73 * v22[k24 % v22.len()].max(0.327).cos() + 0.71);
                'l26: loop {
                    p25 = (p25.1, (p25.0 * (v2[1] * t6)).sin());
                    let t29: f64 = v2.iter().chain(&v2[..]).filter(|y27| **y27 > 0.703).map(|y27| 0.24 * (y21 + y21).cos() + 0.15).sum();
                    s7 += 0.13 * t29.sin();
                    k24 += 1;
                    if (k24 + 1) > 3 && -s7 <= 0.827 || k24 >= n % 3 {
                        break;
                    }
                }
                0.89 * (p25.0 + s1).cos() + 0.11
            } else {
                0.18 * (y21 * 0.56).cos() + 0.62
            };
            s7 -= 0.71 * (y21 + y23).sin();
        }
        s1 += 0.45 * (s7 + t6).sin();
    }
    0.66 * b + 0.46 * x[m3 % x.len()] + 0.15 * v2[1] + 0.35 * s1
}

#[differentiable]
pub fn p0082(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = a.min(0.427).tanh();
    let mut u2 = [0.5 * (b + s1).atan(), 0.5 * (x[x.len() - 1] + b).atan()];
    let mut v3 = x.to_vec();
    let mut m4 = if s1 / (1.5 + b * b) < 0.367 { (n + n) } else { 1 };
    v3[m4 % 4] = 0.24 * (s1 * u2[n % 2]).cos() + 0.53;
    let f5 = |p6: f64, q7: f64| (u2[m4 % 2] - x[1]).sin();
    let t8 = f5(0.5 * (-x[3].min(-0.527)).atan(), ((s1 - s1) / (1.5 + u2[1] * u2[1])).sin()) - f5(((s1 - s1) / (1.5 + u2[1] * u2[1])).sin(), 0.4);
    let y9 = match mode(m4 + n) {
        Mode::Low => 0.5 * (-(t8 * t8)).exp().atan(),
        Mode::Middle => {
            v3[m4 % 4] /= 1.1 + (a - s1) * (a - s1);
            ((0.1 * (n as f64)) + v3[m4 % v3.len()]).sin()
        }
        Mode::High => 0.5 * (a * u2[0]) / (1.0 + v3[3] * v3[3]),
    };
    'l11: for i10 in (0..4).rev() {
        let t15: f64 = x[1..].iter().scan((-b).tanh(), |s14, y12| { *s14 = 0.5 * *s14 + t8.sin(); Some(s14.sin()) }).sum();
        a += 0.11 * t15.sin();
    }
    0.35 * y9 + 0.46 * x[n % x.len()] + 0.53 * v3[m4 % v3.len()] + 0.77 * s1 + 0.81 * u2[n % 2] + 0.73 * a
}

#[differentiable]
pub fn q0083(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a * a).ln_1p().tanh();
    let y2 = 0.49 * positive((x[n % x.len()] * a).sin())?.sin();
    'l6: for i5 in x.iter().rev() {
        let mut k7 = 0;
        let y8 = 'l9: loop {
            k7 += 1;
            if (*i5) * (*i5) >= x[3] || k7 > n {
                break 0.5 * ((a + a) * (a * a)) / (1.0 + (*i5) * (*i5));
            }
            let y10 = chained((-(x[k7 % x.len()] - y2)).tanh(), 0.5 * (i5 + s1) / (1.0 + a * a))?;
            if let Some(y11) = chained(0.5 * ((*i5) + (0.1 * (k7 as f64))).atan(), 0.5 * y10.min(0.647) / (1.0 + x[2] * x[2])) {
                s1 += 0.31 * first_above(x, 0.54)?;
                let f12 = |p14: f64| 0.5 * ((*i5) / (1.5 + p14 * p14)).max(-0.527).atan();
                let f13 = |p14: f64| f12(p14) - f12(x[1].max(0.497).tanh());
                let t15 = f13((-(y11 + y2)).tanh());
                s1 = 0.7 * s1 + 0.49 * (t15 + y11).sin();
            } else {
                let mut y16 = if (k7 + n) % 2 == 0 || a.max(0.427) >= 0.207 {
                    ((x[1] - (*i5)) * (i5 + (*i5))).sin()
                } else {
                    (y10 * i5).sin()
                };
                s1 = 0.7 * s1 + 0.42 * y16.sin();
            }
            s1 += 0.96 * y10.sin();
        };
        s1 += 0.18 * (y8 + (*i5)).sin();
    }
    Some((x[0] + a).sin())
}

#[differentiable]
pub fn p0083(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s17 = ((0.1 * (n as f64)) + a).sin();
    let mut v18 = Vec::new();
    v18.push((s17 * a).tanh());
    v18.push(0.5 * (a * a + 0.3).sqrt() / (1.0 + s17 * s17));
    v18.push(0.15 * (s17 - s17).cos() + 0.64);
    let mut o19 = Some(0.5 * (x[n % x.len()] * s17) / (1.0 + v18[1] * v18[1]));
    let (t20, mut s21) = (v18[1].sin(), 0.5 * ((s17 * a) - x[3].tanh().powi(3)).atan());
    v18 = vec![(0.71 - s17).sin(); 4];
    let e22 = if s17 + s17 <= 0.597 { Err(1_u8) } else { Ok(0.5 * (s21 - a).atan()) };
    s17 /= 1.1 + s21.min(-0.287) * s21.min(-0.287);
    for w23 in v18.chunks_mut(2) {
        w23[0] = (w23[n % w23.len()] - w23[0]).sin();
        o19 = Some(0.5 * ((a + w23[0]) / (1.5 + s21 * s21)).atan());
        s21 -= 0.57 * w23[0].sin();
    }
    let y24 = blend(&s17, &s17);
    for w25 in v18.chunks_mut(2) {
        w25[0] = ((-s21) - (0.1 * (n as f64))).sin();
        match ((n + 3) % 2, n % 3) {
            (0, 0) => {
                for w27 in w25.chunks_mut(2) {
                    w27[0] = 0.5 * ((w27[n % w27.len()] + w27[n % w27.len()]) + y24.max(0.227)) / (1.0 + s21 * s21);
                    let t31: f64 = w27.iter().take(2).flat_map(|y28| { let t30 = 0.5 * (y28 * (s21 + y28)) / (1.0 + w27[0] * w27[0]); x.iter().map(move |y29| t30 * (0.55 * (s21 * s21 + 0.3).sqrt().cos().cos() + 0.81)) }).take(2).sum();
                    s21 += 0.17 * (t31 + w27[n % w27.len()]).sin();
                }
            }
            (1, k26) => {
                s21 += 0.75 * (0.5 * s17.max(-0.857).min(0.957).atan());
            }
            _ => {
                s21 += 0.61 * (0.5 * (y24 + y24) / (1.0 + w25[n % w25.len()] * w25[n % w25.len()]));
            }
        }
        s21 += 0.43 * w25[0].sin();
    }
    0.34 * v18[1] + 0.41 * x[n % x.len()] + 0.67 * v18[n % v18.len()] + 0.19 * s17 + 0.28 * s21
}

#[differentiable]
pub fn q0084(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * x[x.len() - 1].sin().atan();
    a += 0.34 * checked((x[n % x.len()] + a).tanh(), n)?;
    if a * (0.1 * (n as f64)) < 0.157 {
        let y2 = 0.27 * checked(0.32 * x[1].atan().cos() + 0.46, (n + n))?.sin();
        a += 0.86 * weighted(x, x, n);
        let mut u4 = [(((0.1 * (n as f64)) - x[n % x.len()]) + (s1 * x[n % x.len()])).sin(), 0.5 * y2.min(0.407) / (1.0 + a * a), 0.5 * s1.atan() / (1.0 + y2 * y2)];
        'l5: for i3 in 0..x.len() {
            u4 = [u4[1], u4[2], 0.5 * (u4[n % 3] * y2) / (1.0 + s1 * s1)];
            let y6 = 0.79 * staged(0.5 * ((x[x.len() - 1] - 0.57) / (1.5 + s1 * s1)) / (1.0 + u4[1] * u4[1]), (u4[0] * y2).max(-0.617).tanh(), i3)?.sin();
            let y11 = match mode(n + n) {
                Mode::Low => {
                    let mut u9 = [0.5 * y6.min(-0.897).min(-0.917).atan(), 0.47 * (s1 * y6).cos() + 0.79, 0.12 * (u4[2] + (0.1 * (i3 as f64))).cos() + 0.58];
                    for (y7, y8) in u4.iter_mut().zip(x.iter()) {
                        u9 = [u9[1], u9[2], s1.min(0.17).tanh()];
                        let y10 = checked(0.27 * (u9[2] - (*y8)).cos() + 0.38, n)?;
                        a += 0.63 * (y10 + (*y8)).sin();
                    }
                    0.5 * (y6 - a).atan()
                }
                Mode::Middle => 0.5 * (u4[0] * s1).atan(),
                Mode::High => 0.5 * (y6 + s1) / (1.0 + y2 * y2),
            };
            s1 += 0.89 * (y6 + y11).sin();
        }
        a -= 0.15 * (y2 + u4[1]).sin();
    }
    Ok((s1 - a).tanh())
}

#[differentiable]
pub fn p0084(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s12 = a.max(0.227).sin();
    let mut u13 = [(x[n % x.len()] + (0.1 * (n as f64))).tanh(), 0.5 * (b * x[2]).atan()];
    let mut v14 = vec![0.5 * u13[n % 2].min(-0.807).atan(); 3];
    let mut o15 = Some(0.64 * (b + b).cos() + 0.88);
    let (t16, mut s17) = (0.5 * (b + (a + v14[2])).atan(), (a.cos() / (1.5 + s12 * s12)).sin());
    let t20: f64 = u13.iter().chain(&v14[..]).map(|y18| { if *y18 > 0.703 { return 0.5 * (y18 * (*y18)).atan(); } 0.5 * y18 }).take(2).sum();
    let mut v21 = v14.clone();
    u13[n % 2] = (t20 * t20).ln_1p().tanh();
    let f22 = |p23: f64, q24: f64| 0.5 * (b - (0.1 * (n as f64))).atan();
    let t25 = f22(0.5 * (x[0] * v14[1]) / (1.0 + u13[1] * u13[1]), 0.5 * (-t20) / (1.0 + x[1] * x[1])) - f22(0.5 * (-t20) / (1.0 + x[1] * x[1]), 0.4);
    let t29: f64 = u13.iter().take(2).flat_map(|y26| { let t28 = (v21[n % v21.len()] + v14[n % v14.len()]).tanh(); x.iter().map(move |y27| t28 * (((*y27) + y27).tanh())) }).take(2).sum();
    0.77 * v21[n % v21.len()] + 0.55 * x[n % x.len()] + 0.71 * s12 + 0.55 * v14[2] + 0.54 * s17 + 0.51 * u13[n % 2] + 0.75 * b + 0.27 * v21[n % v21.len()]
}

#[differentiable]
pub fn p0085(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-a).cos().atan();
    let mut u2 = [(s1 - 0.99).cos().tanh(), 0.5 * (s1 - 0.77).abs().atan(), ((s1 + x[n % x.len()]) + (s1 - x[0])).sin()];
    let mut m3 = 0;
    let o4 = if (n + 3) > 1 && a.min(-0.317) <= 0.357 { Some(0.5 * (-(u2[m3 % 3] + u2[n % 3])).atan()) } else { None };
    let (t5, mut s6) = (a.min(-0.957).sin(), (-u2[1]).sin());
    let y11 = match n + n {
        ..=2 => {
            {
                let (w7, w8) = u2.split_at_mut(2);
                w7[0] = w8[0] * w8[m3 % w8.len()];
                let t10: f64 = (0..n.min(4)).rev().filter(|k9| k9 % 2 == 1).map(|k9| ((t5 + w8[m3 % w8.len()]).tanh()) * (k9 as f64)).sum();
                s6 += 0.51 * (t10 + w7[n % w7.len()]).sin();
            }
            0.89 * t5.tanh().powi(3).cos() + 0.32
        }
        3.. => s6.tanh().powi(2).tanh(),
    };
    let mut k12 = 0;
    'l13: while k12 < n % 4 {
        k12 += 1;
        let y24 = match (m3 % 2, n % 3) {
            (0, 0) => 0.5 * (-(y11 * (0.1 * (k12 as f64)))).atan(),
            (1, k14) => {
                for (i15, y16) in u2.iter_mut().enumerate() {
                    let mut k17 = 0;
                    while k17 < 1 {
                        k17 += 1;
                        let t20: f64 = x.iter().step_by(2).filter(|y18| **y18 > 0.513).map(|y18| 0.31 * (s1 * y11).cos() + 0.64).sum();
                        let mut u21 = [(s6 / (1.5 + t20 * t20)).sin(); 4];
                        u21.iter_mut().zip(x.iter().rev()).for_each(|(y22, y23)| { *y22 = 0.5 * *y22 + ((*y23) / (1.5 + t5 * t5)).tanh(); });
                        s6 = 0.7 * s6 + 0.32 * (u21[3] + t20).sin();
                    }
                    s6 += 0.35 * (*y16).sin();
                }
                0.5 * (y11 + s1).atan()
            }
            _ => (y11 * t5).sin(),
        };
        s1 = 0.7 * s1 + 0.18 * y24.sin();
    }
    0.91 * u2[n % 3] + 0.88 * x[n % x.len()] + (0.5 * (s6.sin() - s6.atan()).atan()) + 0.31 * u2[1] + 0.74 * s1 + 0.69 * s6
}

#[differentiable]
pub fn p0086(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * x[n % x.len()]).atan();
    let mut o2 = Some(a.tanh());
    let mut p3 = (0.5 * ((s1 / (1.5 + s1 * s1)) * (x[3] + s1)) / (1.0 + b * b), ((0.33 - a) * (a + 0.61)).sin());
    let r4 = if (n + n) % 3 != 2 { &b } else { &a };
    o2 = None;
    let mut stack5 = vec![n % 3];
    let mut p7 = (0.5 * (s1 - (0.1 * (n as f64))).atan(), 0.5 * (s1 + p3.0) / (1.0 + x[0] * x[0]));
    while let Some(i6) = stack5.pop() {
        p7 = (p7.1, (p7.0 * (p7.0 / (1.5 + (*r4) * (*r4)))).sin());
        o2 = Some(((*r4) - p7.1).sin());
        for i8 in 0..x.len() {
            for i9 in (0..n.min(2) + 2).rev().step_by(2) {
                let t12: f64 = x.iter().step_by(2).take_while(|y10| **y10 > -0.73).map(|y10| p7.1.min(0.477).sin()).take(2).sum();
                let mut stack13 = vec![n % 3];
                'l15: while let Some(i14) = stack13.pop() {
                    if i14 > 1 {
                        stack13.push(i14 / 2);
                    }
                    let t18: f64 = x[1..].iter().skip_while(|y16| **y16 > 0.373).map(|y16| 0.5 * (p7.0 - t12) / (1.0 + t12 * t12)).take(2).sum();
                    let t21: f64 = x.iter().map(|y19| ((*y19) * a).sin()).product();
                    s1 = 0.7 * s1 + 0.97 * (t21 + t18).sin();
                }
                s1 -= 0.92 * t12.sin();
            }
        }
    }
    0.59 * p7.0 + 0.31 * x[0] + b.cos().tanh() + 0.39 * p7.1 + 0.14 * p3.1 + 0.18 * s1
}

#[differentiable]
pub fn p0087(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (a + a).sin();
    let mut p2 = (0.65 * (-(b * b)).exp().cos() + 0.23, 0.25 * (b + x[n % x.len()]).cos() + 0.23);
    match (n + n) % 4 {
        2 => {
            nudge(&mut p2.1, 0.43 * (-x[n % x.len()].max(-0.967)).cos() + 0.36);
            match n {
                0 => {
                    let t6: f64 = x.iter().rev().copied().fold(-0.77, f64::max);
                    let f7 = |p8: f64, q9: f64| 0.5 * (-p2.0).atan();
                    let t10 = f7((p2.1 * 0.58).sin(), 0.98 * ((t6 + t6) + (0.1 * (n as f64))).cos() + 0.29) - f7(0.98 * ((t6 + t6) + (0.1 * (n as f64))).cos() + 0.29, 0.4);
                    s1 += 0.18 * (t6 + t10).sin();
                }
                k3 => {}
            }
        }
        0 | 1 => {
            let mut p12 = ((-b).tanh(), 0.5 * (a - 0.98) / (1.0 + p2.0 * p2.0));
            'l13: for y11 in x.iter() {
                p12 = (p12.1, (p12.0 * p12.0.tanh().powi(2)).sin());
                p12.1 += 0.22 * soften((b + p12.0).sin());
                s1 += 0.17 * (*y11).sin();
            }
            s1 += 0.55 * p12.1.sin();
        }
        _ => {
            let mut k14 = 0;
            let y15 = loop {
                k14 += 1;
                if b.tanh().powi(2) <= p2.0 || k14 > 3 {
                    break a.min(-0.327).sin();
                }
                let mut u16 = [0.5 * (-x[3]) / (1.0 + x[3] * x[3]), 0.5 * (b / (1.5 + s1 * s1)).atan(), 0.5 * s1.max(0.257).atan(), (a / (1.5 + p2.0 * p2.0)).sin()];
                u16.iter_mut().zip(x.iter().rev()).for_each(|(y17, y18)| { if *y18 < 0.233 { return; } *y17 = 0.5 * *y17 + (a * s1).tanh(); });
                s1 -= 0.79 * u16[3].sin();
            };
            s1 += 0.46 * y15.sin();
        }
    }
    let t21: f64 = x.iter().rev().map(|y19| 0.91 * (-(x[3] / (1.5 + x[0] * x[0]))).cos() + 0.12).product();
    0.65 * b + 0.55 * x[0] + 0.62 * p2.0 + 0.41 * s1
}

#[differentiable]
pub fn q0088(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.59 * (x[x.len() - 1] * 0.67).cos() + 0.58;
    let y2 = staged((s1 - 0.61).min(0.707).tanh(), 0.5 * ((s1 * s1).ln_1p() - 0.77).abs().atan(), (n + 1))?;
    let y3 = 0.97 * staged(0.93 * a.cos() + 0.57, 0.5 * (a / (1.5 + s1 * s1)).atan(), (n + n))?.sin();
    let t6: f64 = x.iter().step_by(2).filter_map(|y4| if *y4 > 0.433 { Some(0.62 * a.sin().cos() + 0.91) } else { None }).take(2).sum();
    let y7 = 0.44 * staged((s1 + y3).tanh(), y3.min(-0.117).sin(), n)?.sin();
    nudge(&mut s1, 0.5 * (y3 / (1.5 + a * a)).atan());
    s1 /= 1.1 + (s1 * y7) * (s1 * y7);
    Ok((y3 - 0.77).abs().tanh())
}

#[differentiable]
pub fn p0088(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = 0.55 * (x[x.len() - 1] - a).cos() + 0.58;
    let mut u11 = [((s10 - x[3]) / (1.5 + x[0] * x[0])).tanh(), (x[n % x.len()] - x[3]).tanh()];
    let mut v12 = vec![0.5 * (u11[0] - u11[n % 2]) / (1.0 + a * a), (u11[0] + x[1]).tanh(), 0.5 * (a / (1.5 + u11[n % 2] * u11[n % 2])) / (1.0 + a * a), 0.5 * ((a / (1.5 + s10 * s10)) + (0.1 * (n as f64))).atan()];
    let mut p13 = (0.5 * (u11[1] + v12[v12.len() - 1]).max(0.787) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.5 * (s10.max(0.397) + (s10 - u11[1])).atan());
    let t16: f64 = v12.iter().skip_while(|y14| **y14 > -0.483).map(|y14| 0.91 * ((*y14) + y14).cos() + 0.44).skip(1).sum();
    v12[..2].fill(0.5 * (-(s10 + t16)) / (1.0 + s10 * s10));
    let t21: f64 = u11.iter().zip(u11.iter().skip(1)).enumerate().map(|(i19, (y17, y20))| (p13.1.max(-0.797).tanh()) * y20 * (i19 as f64)).sum::<f64>().tanh();
    v12[..2].fill(0.5 * (-(p13.1 / (1.5 + p13.0 * p13.0))).atan());
    let y22 = drain(&mut u11[0]);
    let mut p24 = (0.5 * y22.tanh().powi(2).atan(), 0.5 * (-s10).atan());
    for i23 in (0..n.min(4) + 2).rev().step_by(3) {
        p24 = (p24.1, (p24.0 * u11[1].min(0.567)).sin());
        let f25 = |p26: f64, q27: f64| 0.5 * (p26 - 0.65).atan();
        let t28 = f25(p24.0.cos().sin(), 0.5 * (t21 - t21) / (1.0 + t16 * t16)) - f25(0.5 * (t21 - t21) / (1.0 + t16 * t16), 0.4);
        s10 += 0.98 * t28.sin();
    }
    let mut p31 = (((s10 + t21) + x[n % x.len()]).tanh(), 0.24 * (t21 - y22).cos() + 0.23);
    'l32: for (i29, y30) in v12.iter_mut().enumerate() {
        p31 = (p31.1, (p31.0 * (t16 - y22)).sin());
        p13.1 /= 1.1 + (u11[0] * s10) * (u11[0] * s10);
        p24.0 /= 1.1 + ((*y30) / (1.5 + y22 * y22)) * ((*y30) / (1.5 + y22 * y22));
        s10 += 0.72 * (*y30).sin();
    }
    0.46 * t16 + 0.26 * x[1] + (0.47 * (-(t21 * t21)).exp().max(0.257).cos() + 0.89) + 0.43 * s10 + 0.36 * p13.1 + 0.27 * p24.1 + 0.13 * p31.0 + 0.82 * u11[n % 2] + 0.59 * v12[n % v12.len()]
}

#[differentiable]
pub fn p0089(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a / (1.5 + b * b)).atan();
    let t4: f64 = x[1..].iter().map(|y2| 0.5 * (b + b).atan()).product();
    let mut s5 = 0.0;
    s5 += (b - a).sin();
    let y14 = match n + n {
        1..=3 | 6 => {
            for &y6 in x.iter() {
                for &y7 in x.iter() {
                    let mut k8 = 0;
                    let mut t9 = 0.74 * ((y6 / (1.5 + y7 * y7)) + t4.atan()).cos() + 0.13;
                    while {
                        k8 += 1;
                        t9 = 0.73 * t9 + (y7 * s1).tanh();
                        k8 < 3 && t9 > -0.62
                    } {
                        let y10 = soften(0.88 * y6.max(0.127).cos() + 0.33);
                        let t11 = (t9 + s5).sin();
                        s1 += 0.87 * (t11 + y10).sin();
                    }
                    let mut k12 = 0;
                    while k12 < 2 {
                        let mut v13 = vec![0.56 * (y6 + y7).cos() + 0.89; 4];
                        a += 0.69 * v13[2].sin();
                        k12 += 1;
                    }
                    a += 0.98 * (y7 + t9).sin();
                }
                s5 = 0.7 * s5 + 0.51 * y6.sin();
            }
            0.5 * (t4 - 0.77).abs().atan().atan()
        }
        _ => 0.5 * ((t4 * b) / (1.5 + s5 * s5)).atan(),
    };
    0.96 * y14 + 0.11 * x[n % x.len()] + (0.5 * s1.cos() / (1.0 + s5 * s5)) + 0.41 * s1 + 0.48 * s5 + 0.51 * a
}

#[differentiable]
pub fn p0090(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((b * a) - a.atan()).atan();
    let mut o2: Option<f64> = None;
    let t3 = 0.5 * (x[2] - 0.77).abs() / (1.0 + x[1] * x[1]);
    let mut v5 = x.iter().step_by(2).filter(|y4| **y4 > -0.413).map(|y4| 0.5 * ((*y4) * (*y4) + 0.3).sqrt() / (1.0 + t3 * t3)).collect::<Vec<_>>();
    v5.push((x[n % x.len()] + x[n % x.len()]).sin());
    v5 = vec![((s1 - t3) + (x[0] + t3)).tanh(); 4];
    let mut k6 = 0;
    'l7: while k6 < n.min(4) {
        v5.fill(0.5 * (-a).atan());
        k6 += 1;
    }
    let mut k8 = 0;
    let y9 = loop {
        k8 += 1;
        if k8 > n.min(4) {
            break (t3 * v5[n % v5.len()]).sin();
        }
        let f10 = |p11: f64| -> f64 { if p11 > 0.23 { return 0.5 * (s1 * s1 + 0.3).sqrt() / (1.0 + p11 * p11); } (-(s1 * p11)).tanh() };
        let t13 = f10(0.5 * ((x[0] / (1.5 + s1 * s1)) / (1.5 + v5[0] * v5[0])).atan()) * f10((0.68 * v5[k6 % v5.len()]).sin());
        for (i14, y15) in x.iter().enumerate() {
            'l18: for (i16, y17) in v5.iter().enumerate() {
                let y20 = match o2 {
                    Some(y19) => 0.36 * (t13 + y17).cos() + 0.44,
                    None => 0.5 * (v5[i16] * (*y15)) / (1.0 + (*y17) * (*y17)),
                };
                a -= 0.82 * (y20 + (*y17)).sin();
            }
            s1 += 0.75 * (*y15).sin();
        }
        s1 += 0.49 * t13.sin();
    };
    0.37 * t3 + 0.93 * x[k8 % x.len()] + (0.37 * ((y9 * v5[k6 % v5.len()]) - 0.77).abs().cos() + 0.64) + 0.34 * v5[v5.len() - 1] + 0.35 * a + 0.28 * s1
}

#[differentiable]
pub fn p0091(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-a) / (1.0 + a * a);
    let mut v2 = vec![0.5 * a.min(0.367) / (1.0 + a * a); 3];
    let mut o3: Option<f64> = None;
    let y4;
    if (n + n) % 2 == 1 {
        y4 = 0.5 * (0.62 + s1).atan();
    } else if !((n + 1) <= 0) {
        let r5 = if (n + 3) > 4 && v2[n % v2.len()].max(0.507) > 0.937 { &a } else { &s1 };
        y4 = 0.5 * (*r5) / (1.0 + v2[0] * v2[0]);
    } else {
        'l7: for i6 in x.iter().rev() {
            let mut k8 = 0;
            let y9 = loop {
                k8 += 1;
                if s1 * v2[v2.len() - 1] < (*i6) || k8 > n / 2 {
                    break (v2[2] + s1).tanh();
                }
                let mut k10 = 0;
                loop {
                    let w11 = &mut v2[1..];
                    o3 = Some(0.14 * (w11[k8 % w11.len()] + 0.14).cos() + 0.63);
                    a = 0.7 * a + 0.25 * w11[1].sin();
                    k10 += 1;
                    if k10 > 3 || k10 >= 2 {
                        break;
                    }
                }
                let mut o12 = Some(0.57 * (a + a).cos() + 0.52);
            };
            s1 -= 0.74 * (y9 + (*i6)).sin();
        }
        let y17 = match n {
            0 => {
                let t16: f64 = x[1..].iter().filter_map(|y14| if *y14 > 0.713 { Some((v2[n % v2.len()] + s1).tanh()) } else { None }).take(2).sum();
                0.95 * ((0.1 * (n as f64)) * t16).cos() + 0.86
            }
            k13 => return 0.84 * s1 + 0.19 * x[x.len() - 1] + (0.5 * ((a * s1) + (s1 * a)).atan()),
        };
        y4 = (a - 0.64).sin();
    }
    0.51 * a + 0.18 * x[1] + a.max(-0.777).tanh() + 0.77 * v2[n % v2.len()] + 0.47 * s1 + 0.64 * a
}

#[differentiable]
pub fn q0092(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].tanh();
    let t4: f64 = x.iter().skip(1).map(|y2| { if *y2 > -0.193 { return 0.89 * (x[n % x.len()] / (1.5 + s1 * s1)).cos() + 0.17; } 0.5 * y2 }).sum();
    let t4 = (t4 + s1).sin();
    let mut k5 = 0;
    let mut p6 = (0.28 * (a * t4).cos() + 0.37, 0.32 * (t4 / (1.5 + a * a)).cos() + 0.56);
    'l7: while k5 < 4 {
        k5 += 1;
        p6 = (p6.1, (p6.0 * (s1 + p6.0)).sin());
        nudge(&mut p6.1, ((s1 * 0.29) - (a + 0.94)).tanh());
        let e8: Result<f64, u8> = match k5 % 3 { 0 => Err(2), _ => Ok(0.64 * (-a).cos() + 0.46) };
    }
    0.32 * t4 + 0.56 * x[k5 % x.len()] + (t4 * 0.32).tanh() + 0.62 * s1 + 0.32 * p6.1
}

#[differentiable]
pub fn p0092(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * x[n % x.len()].sin().atan();
    let (t10, mut s11) = (0.5 * s9.min(0.757).atan(), ((b + 0.94) + (b * x[n % x.len()])).sin());
    let mut k12 = 0;
    let y13 = 'l14: loop {
        k12 += 1;
        if !((n + n) <= 0) || k12 > 3 {
            break 0.5 * (t10 + s9).atan();
        }
        let t17 = 0.5 * (s11 + (0.1 * (k12 as f64))).atan();
        let f15 = |p16: f64| ((p16 / (1.5 + s11 * s11)).sin()) * t17;
        let t17 = f15(t17) + 0.5;
        let p16 = t17.sin();
        let t18 = f15(p16 * t17);
        let t21: f64 = x.iter().chain(&x[..]).fold(0.5 * (-(t18 + 0.75)).atan(), |s20, y19| 0.5 * s20 + 0.5 * (t18 * t18) / (1.0 + x[k12 % x.len()] * x[k12 % x.len()]));
        a += 0.44 * (t21 + t17).sin();
    };
    let y22 = q0092(x, a.atan().sin(), n % 4);
    let t25: f64 = x.iter().take_while(|y23| **y23 > -0.553).map(|y23| ((y13 + y23) * (x[0] * a)).tanh()).sum();
    let t29: f64 = x.iter().skip(1).scan((y13 - 0.81).tanh(), |s28, y26| { *s28 = 0.5 * *s28 + 0.5 * (t10 - s9).atan(); Some(s28.sin()) }).skip(1).sum();
    0.55 * t29 + 0.88 * x[3] + (0.5 * (y22 * t29) / (1.0 + t25 * t25)) + 0.19 * s9 + 0.25 * a + 0.21 * s11
}

#[differentiable]
pub fn q0093(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a - x[x.len() - 1]).tanh();
    let y2 = 0.45 * chained(0.5 * x[n % x.len()].min(-0.587) / (1.0 + a * a), x[n % x.len()].atan().sin())?.sin();
    let y3 = weighted(x, &x[..2], n);
    let y4 = first_above(x, 0.92)?;
    let mut s6 = (y2 * s1).sin();
    for i5 in 0..4 {
        s6 = (0.21 * s6 + (x[i5 % x.len()] * y3)).tanh();
        let t8: f64 = x.iter().chain(&x[..]).find_map(|y7| if *y7 > -0.303 { Some((s6 * s1).sin()) } else { None }).unwrap_or((x[0].sin() + 0.27).tanh());
        s6 += 0.54 * t8.sin();
    }
    Some(0.5 * (y4 + y4) / (1.0 + y4 * y4))
}

#[differentiable]
pub fn p0093(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * a.cos() / (1.0 + b * b);
    let mut v10 = x.to_vec();
    let mut o11: Option<f64> = None;
    v10[1] = 0.5 * (v10[n % v10.len()] - s9) / (1.0 + v10[1] * v10[1]);
    add_scaled(&mut v10, x, (a - x[0]).tanh());
    {
        let w12 = &mut v10[..2];
        o11 = Some(0.5 * (b * s9).atan());
        let s9 = a - s9.tanh();
    }
    for w13 in v10.chunks_mut(3) {
        w13[0] = 0.29 * x[2].atan().atan().cos() + 0.21;
        let mut m14 = (n + 3);
        for w15 in w13.chunks_mut(3) {
            w15[0] = 0.61 * (-b).cos() + 0.43;
            for i16 in 1..=n % 3 {
                let mut s18 = b.max(-0.647).sin();
                for i17 in 2..2 {
                    s18 = (0.25 * s18 + (-s9)).tanh();
                    o11 = Some(0.91 * ((b - 0.11) + (s18 * x[m14 % x.len()])).cos() + 0.32);
                    let y19 = match q0093(x, w15[0].cos().tanh(), n % 4) { Some(t) => 0.86 * t, None => 0.93 };
                    s18 += 0.22 * y19.sin();
                }
                s9 += 0.13 * s18.sin();
            }
            s9 += 0.62 * w15[0].sin();
        }
        s9 = 0.7 * s9 + 0.53 * w13[m14 % w13.len()].sin();
    }
    0.13 * s9 + 0.41 * x[2] + (v10[n % v10.len()] + s9).sin().tanh() + 0.58 * s9 + 0.84 * v10[2]
}

#[differentiable]
pub fn p0094(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.58 * (a * x[2]).cos() + 0.68;
    let mut u2 = [(x[2] * a).min(-0.77).sin(), a.tanh(), (s1 - 0.77).tanh(), 0.5 * (x[n % x.len()] - a).atan()];
    let mut v3 = vec![0.5 * (s1 * u2[3]) / (1.0 + s1 * s1), 0.5 * u2[n % 4] / (1.0 + x[0] * x[0]), 0.5 * x[1].atan(), 0.5 * (x[n % x.len()] / (1.5 + u2[n % 4] * u2[n % 4])) / (1.0 + a * a)];
    let mut p4 = (0.68 * ((s1 + v3[0]) - a).cos() + 0.38, 0.5 * (s1 * s1).atan());
    let y30 = match n / 2 {
        0 => {
            'l8: for (i6, y7) in x.iter().chain(&x[1..]).enumerate() {
                let t11: f64 = x.iter().skip(1).map(|y9| { if *y9 > -0.763 { return 0.43 * (y7 - a).cos() + 0.95; } 0.5 * y9 }).sum();
                match checked(0.59 * (s1 * s1).ln_1p().cos() + 0.42, i6 / 2) {
                    Ok(y12) => {
                        for i14 in x.iter().rev() {
                            let y15 = rotate(&mut v3);
                            a += 0.67 * ((*i14) + y15).sin();
                        }
                        let (t19, t20) = x.iter().take(3).fold((x[2].max(0.757).sin(), 1.0), |(p17, q18), y16| (p17 + (0.5 * (t11 - y12).atan()), q18 * p17));
                        let (t19, t20) = (t19.tanh(), t20.sin());
                        s1 = 0.7 * s1 + 0.57 * (y12 + t19).sin();
                    }
                    Err(_) => {
                        if n % 3 != 2 {
                            let mut v22 = x.iter().filter(|y21| **y21 > 0.653).map(|y21| 0.5 * (-((*y21) - t11)) / (1.0 + (*y7) * (*y7))).collect::<Vec<_>>();
                            v22.push(0.5 * v3[i6 % v3.len()].cos() / (1.0 + p4.0 * p4.0));
                            let mut m23 = i6;
                            s1 += 0.17 * v22[i6 % v22.len()].sin();
                        } else if (p4.0 * p4.0 + 0.3).sqrt() < p4.0 {
                            let t26: f64 = u2.iter().map(|y24| { if *y24 > -0.293 { return (t11 - u2[3]).sin(); } 0.5 * y24 }).skip(1).sum();
                            let mut t26 = t26 * 0.41;
                            a += 0.46 * t26.sin();
                        } else {
                            let t29: f64 = u2[1..].iter().take_while(|y27| **y27 > -0.23).map(|y27| 0.22 * (p4.1 - p4.0).cos() + 0.34).take(2).sum();
                            a += 0.71 * t29.sin();
                        }
                    }
                }
                s1 += 0.36 * ((*y7) + t11).sin();
            }
            0.11 * (a + s1).cos() + 0.53
        }
        k5 => {
            return 0.83 * v3[2] + 0.47 * x[1] + (u2[0].max(0.667) + 0.64).tanh();
        }
    };
    0.42 * p4.0 + 0.85 * x[n % x.len()] + 0.26 * s1 + 0.31 * u2[2] + 0.62 * v3[n % v3.len()] + 0.85 * a + 0.69 * p4.1
}

#[differentiable]
pub fn p0095(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[0] / (1.5 + x[1] * x[1])) / (1.0 + x[x.len() - 1] * x[x.len() - 1]);
    let mut v2 = Vec::new();
    v2.push(0.37 * (x[0] + (0.1 * (n as f64))).cos() + 0.22);
    v2.push(s1.tanh());
    v2.push(0.5 * s1.atan().atan());
    v2[n % 3] = 0.5 * (v2[1] + v2[n % v2.len()]).atan();
    {
        let (w3, w4) = v2.split_at_mut(1);
        w3[0] = w4[0] * s1;
        let y5 = rotate(&mut w4[1..]);
        s1 += 0.23 * (w3[0] + y5).sin();
    }
    let y8 = match (checked(0.59 * (v2[n % v2.len()] * v2[0]).tanh().powi(2).cos() + 0.42, (n + 2)), (n + 1) % 3) {
        (_, 0) => {
            v2[n % 3] = s1.max(0.67).sin();
            add_scaled(&mut v2[1..], x, 0.5 * a.tanh().powi(3).atan());
            0.5 * v2[n % v2.len()].min(-0.147).atan()
        }
        (Ok(y7), k6) => 0.5 * s1.min(-0.487).atan(),
        _ => 0.5 * v2[1].max(0.157) / (1.0 + s1 * s1),
    };
    0.58 * s1 + 0.97 * x[n % x.len()] + (0.5 * (v2[v2.len() - 1].min(0.647) * (a + v2[n % v2.len()])) / (1.0 + y8 * y8)) + 0.76 * s1 + 0.32 * v2[n % v2.len()]
}

#[differentiable]
pub fn p0096(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.54 * (x[1] + a).atan().cos() + 0.61;
    let mut p2 = ((s1 * s1).tanh(), (x[n % x.len()] * x[2]).tanh());
    let y3 = match n {
        ..2 => 0.5 * p2.1.atan(),
        2..=4 => 0.5 * (a * s1).atan(),
        _ => 0.5 * (0.73 - (x[1] - 0.66)).atan(),
    };
    for i4 in 3..n.min(5) {
        let mut k5 = 0;
        while k5 < 3 {
            let mut s7 = 0.5 * (a + 0.74).atan();
            for y6 in x {
                s7 = (0.31 * s7 + ((*y6) + y3)).tanh();
                let y8;
                if (k5 + n) % 3 != 1 {
                    let y9 = mean(x);
                    let t11: f64 = x[1..].iter().find_map(|y10| if *y10 > -0.773 { Some(0.5 * (*y6).max(0.647) / (1.0 + y9 * y9)) } else { None }).unwrap_or((s7 / (1.5 + y9 * y9)).tanh());
                    y8 = 0.5 * (0.58 * x[1]) / (1.0 + (*y6) * (*y6));
                } else {
                    y8 = 0.32 * (-p2.1).cos() + 0.32;
                }
                s1 += 0.98 * ((*y6) + y8).sin();
            }
            let t13: f64 = if x.iter().step_by(2).any(|y12| *y12 > -0.603) { (p2.1 - y3).max(0.757).tanh() } else { 0.5 * a };
            s1 += 0.58 * (t13 + s7).sin();
            k5 += 1;
        }
        p2.1 += 0.17 * blend(&s1, &y3);
    }
    let e14: Result<f64, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(0.5 * (p2.1 + y3).atan()) };
    0.13 * s1 + 0.83 * x[2] + (0.31 * (-y3).cos() + 0.49) + 0.39 * s1 + 0.89 * p2.0
}

#[differentiable]
pub fn q0097(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (x[0].max(-0.467) + (a + x[n % x.len()])).sin();
    let y2 = 0.16 * checked(0.5 * (0.23 - a) / (1.0 + s1 * s1), (n + n))?.sin();
    match mode(n) {
        Mode::Low => {
            a += 0.67 * staged((-(y2 * y2)).exp().sin(), 0.5 * (a / (1.5 + a * a)).atan(), (n + 1))?;
        }
        Mode::Middle => {
            'l4: for i3 in (1..4 + 2).step_by(3) {
                let mut stack5 = vec![n % 3];
                while let Some(i6) = stack5.pop() {
                    let mut p8 = (0.13 * a.cos() + 0.19, ((x[3] + 0.13) - (x[2] + s1)).sin());
                    for i7 in 0..n.min(2) {
                        p8 = (p8.1, (p8.0 * p8.0.sin()).sin());
                        let f9 = |p11: f64| p11.min(0.697).sin();
                        let f10 = |p11: f64| f9(p11) - f9(0.5 * (s1 * y2) / (1.0 + x[i6 % x.len()] * x[i6 % x.len()]));
                        let t12 = f10(0.5 * (p8.1 + s1) / (1.0 + s1 * s1));
                        let y13 = checked(t12.sin(), n)?;
                        a += 0.99 * (y13 + t12).sin();
                    }
                    a -= 0.13 * p8.0.sin();
                }
            }
        }
        Mode::High => {}
    }
    Ok(0.72 * (y2 * y2).cos() + 0.45)
}

#[differentiable]
pub fn p0097(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s14 = 0.5 * (x[3] - 0.58).atan();
    let mut u15 = [(b + s14).tanh(), s14.cos().tanh(), (x[1] + b).tanh(), s14.min(-0.867).sin()];
    let mut m16 = n;
    let mut o17 = Some(0.24 * (x[0] + b).cos() + 0.42);
    let mut p18 = (0.5 * ((0.1 * (n as f64)) - (b * b + 0.3).sqrt()) / (1.0 + s14 * s14), s14.tanh().powi(2).tanh());
    let mut k19 = 0;
    let mut t20 = 1.0 + (0.5 * b.max(-0.457) / (1.0 + u15[2] * u15[2]));
    while t20 > 0.62 && k19 < 12 {
        t20 *= 0.80;
        k19 += 1;
        let mut s22 = 0.5 * (-x[m16 % x.len()]) / (1.0 + t20 * t20);
        for y21 in [0.5 * u15[k19 % 4].max(-0.557) / (1.0 + t20 * t20), 0.5 * (-(s14 * s14)).exp() / (1.0 + t20 * t20)] {
            s22 = (0.22 * s22 + (0.17 * t20)).tanh();
            u15[k19 % 4] = 0.5 * (y21 - t20).atan();
            t20 += 0.82 * y21.sin();
        }
        t20 += 0.88 * s22.sin();
    }
    u15 = [(t20 - b).sin(), 0.5 * (a / (1.5 + u15[0] * u15[0])) / (1.0 + x[1] * x[1]), 0.5 * ((0.99 - u15[m16 % 4]) + (b + (0.1 * (n as f64)))).atan(), (x[1] + 0.95).sin()];
    o17 = Some(0.49 * (a * x[3]).cos() + 0.69);
    let t23 = std::mem::replace(&mut s14, 0.5 * (x[k19 % x.len()] + u15[1]).atan());
    let t24 = std::mem::replace(&mut p18.0, 0.5 * (t23 - 0.48) / (1.0 + x[m16 % x.len()] * x[m16 % x.len()]));
    o17 = Some(0.5 * (t24 + b) / (1.0 + t24 * t24));
    let mut stack25: Vec<usize> = (0..n).collect();
    'l27: while let Some(i26) = stack25.pop() {
        let mut k28 = 0;
        let mut p30 = ((b + a).sin(), (t24 - p18.0).sin());
        let y29 = 'l31: loop {
            k28 += 1;
            if (i26 + 3) % 3 != 1 || k28 > n {
                break (a * a).tanh();
            }
            p30 = (p30.1, (p30.0 * (t20 - p30.0)).sin());
            {
                let (w32, w33) = u15.split_at_mut(3);
                w32[0] = w33[0] * t24;
                let mut u35 = [0.5 * (-p30.1) / (1.0 + s14 * s14), 0.66 * (w32[2] * b).cos() + 0.48, (a / (1.5 + t24 * t24)).sin()];
                for i34 in (0..1).rev() {
                    u35 = [u35[1], u35[2], 0.99 * (w33[0] / (1.5 + u35[1] * u35[1])).cos() + 0.97];
                    let mut v36 = u35.clone();
                    t20 += 0.35 * v36[1].sin();
                }
                a -= 0.81 * (w32[k19 % w32.len()] + u35[2]).sin();
            }
        };
        a -= 0.95 * (y29 + p30.0).sin();
    }
    0.24 * t23 + 0.96 * x[m16 % x.len()] + 0.57 * t20 + 0.93 * s14 + 0.47 * p18.0 + 0.62 * u15[3] + 0.55 * a
}

#[differentiable]
pub fn q0098(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + (0.1 * (n as f64))).atan();
    let t4: f64 = x.iter().chain(&x[..]).map(|y2| { if *y2 > 0.803 { return (s1 / (1.5 + s1 * s1)).sin(); } 0.5 * y2 }).skip(1).sum();
    s1 /= 1.1 + (0.58 * s1) * (0.58 * s1);
    let mut k5 = 0;
    let mut p7 = (0.5 * (t4 + x[n % x.len()]) / (1.0 + a * a), 0.5 * (0.58 - t4) / (1.0 + x[2] * x[2]));
    let y6 = loop {
        k5 += 1;
        if n % 2 == 0 || k5 > x.len() {
            break 0.49 * a.max(0.97).cos() + 0.71;
        }
        p7 = (p7.1, (p7.0 * (t4 + p7.0)).sin());
        let y9 = if let Ok(y8) = staged(0.5 * (0.44 * a).min(-0.107) / (1.0 + a * a), 0.5 * (p7.1 * 0.94) / (1.0 + t4 * t4), (n + 2)) {
            for i10 in (4..n).rev() {
                let t13: f64 = x[1..].iter().take_while(|y11| **y11 > -0.743).map(|y11| 0.5 * ((t4 + p7.1) * p7.1) / (1.0 + y8 * y8)).skip(1).sum();
                'l15: for y14 in x.iter() {
                    let t16 = std::mem::take(&mut p7.0);
                    let f17 = |p19: f64| 0.5 * (((*y14) + t13) * (0.1 * (k5 as f64))).atan();
                    let f18 = |p19: f64| f17(p19) - f17(((*y14) / (1.5 + (*y14) * (*y14))).sin());
                    let t20 = f18(0.5 * (s1 - (*y14)) / (1.0 + s1 * s1));
                    s1 = 0.7 * s1 + 0.15 * (t16 + t20).sin();
                }
                s1 -= 0.18 * t13.sin();
            }
            0.5 * (s1 + p7.0).atan()
        } else {
            continue;
        };
        s1 += 0.54 * y9.sin();
    };
    0.74 * y6 + 0.26 * x[k5 % x.len()] + (0.5 * y6.max(0.357).atan()) + 0.59 * p7.0 + 0.18 * s1
}

#[differentiable]
pub fn p0098(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s21 = 0.67 * x[0].min(0.747).min(-0.647).cos() + 0.42;
    let mut m22 = if n / 2 % 3 != 1 { n } else { 2 };
    let (t23, mut s24) = (0.5 * (b + s21).atan(), (a / (1.5 + a * a)).sin());
    let f25 = |p26: f64| 0.5 * (p26 / (1.5 + s24 * s24)).atan();
    let t28 = x.iter().filter(|y27| f25(**y27) > 0.11).fold(0.4, |s, y27| s * f25(*y27));
    m22 = (n + n) % 5;
    s24 *= 0.8 + 0.15 * (s21 - 0.98).sin();
    let t31: f64 = x.iter().take(3).skip_while(|y29| **y29 > 0.103).map(|y29| 0.5 * (s24 + b).atan()).sum();
    let w32 = &x[..2];
    let t35: f64 = w32.iter().rev().filter(|y33| **y33 > -0.283).map(|y33| (t28 + (*y33)).tanh()).sum();
    let t40: f64 = x.iter().skip(1).map(|y38| { if *y38 > -0.273 { return 0.5 * t35.min(0.467).atan(); } 0.5 * y38 }).skip(1).sum();
    for (i41, y42) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
        let t45: f64 = w32.iter().chain(&x[..]).fold(((*y42) + y42).sin(), |s44, y43| 0.5 * s44 + 0.57 * ((*y43) + y43).cos() + 0.29);
        let y46 = match i41 + 1 {
            ..=2 => 0.44 * ((x[n % x.len()] - s21) / (1.5 + t40 * t40)).cos() + 0.55,
            3.. => continue,
        };
        s24 = 0.7 * s24 + 0.14 * ((*y42) + t45).sin();
    }
    0.16 * t35 + 0.87 * x[1] + (0.5 * (t40 + t40) / (1.0 + t40 * t40)) + 0.83 * s21 + 0.11 * s24
}

#[differentiable]
pub fn p0099(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (a.min(-0.537) * (a / (1.5 + b * b))).tanh();
    let mut u2 = [0.22 * (s1 + 0.67).cos() + 0.91; 3];
    let mut p3 = (0.5 * (s1 + b) / (1.0 + b * b), 0.84 * (b / (1.5 + s1 * s1)).cos() + 0.91);
    for (i4, y5) in u2.iter().chain(&u2[1..]).enumerate() {
        if i4 / 2 % 3 != 0 {
            let f6 = |p7: f64, q8: f64| (q8 - 0.77).abs().sin();
            let t9 = f6(0.5 * (a + (*y5)) / (1.0 + s1 * s1), 0.5 * ((*y5) + y5).atan()) - f6(0.5 * ((*y5) + y5).atan(), 0.4);
            let mut p11 = (0.53 * s1.min(-0.37).cos() + 0.63, 0.38 * ((*y5) * 0.12).cos() + 0.87);
            for y10 in &u2 {
                p11 = (p11.1, (p11.0 * p11.1.max(0.387)).sin());
                let y23 = match checked(0.14 * (p11.0 - 0.77).abs().cos() + 0.23, (i4 + n)) {
                    Ok(y12) => {
                        let t16: f64 = u2.iter().take(3).take_while(|y14| **y14 > 0.733).map(|y14| 0.5 * ((t9 * 0.13) + y10).atan()).sum();
                        0.53 * y10.cos().cos() + 0.83
                    }
                    Err(_) => {
                        let t19: f64 = x.iter().filter_map(|y17| if *y17 > 0.723 { Some(s1.max(0.187).tanh()) } else { None }).take(2).sum();
                        let t22: f64 = x.iter().chain(&x[..]).skip_while(|y20| **y20 > 0.803).map(|y20| ((0.1 * (n as f64)) - s1).sin()).skip(1).sum();
                        y5.cos().sin()
                    }
                };
                b += 0.81 * ((*y10) + y23).sin();
            }
            b += 0.98 * (p11.0 + t9).sin();
        }
        s1 += 0.14 * (*y5).sin();
    }
    0.84 * u2[1] + 0.32 * x[0] + (0.74 * ((u2[n % 3] / (1.5 + x[2] * x[2])) * (0.1 * (n as f64))).cos() + 0.41) + 0.56 * p3.1 + 0.63 * s1 + 0.18 * u2[n % 3] + 0.43 * b
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn q0075(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * x[3].atan();
        let y2 = positive(lit(0.77) * ((x[2] * lit(0.65)) * a.sin()).cos() + lit(0.93))?;
        let y3 = first_above(&x[..2], lit(0.46))?;
        let mut stack4: Vec<usize> = (0..n).collect();
        while let Some(i5) = stack4.pop() {
            if i5 > 1 {
                stack4.push(i5 / 2);
            }
            let mut p8 = ((-s1).sin(), lit(0.5) * x[i5 % x.len()].sin() / (lit(1.0) + y3 * y3));
            for (i6, y7) in x.iter().filter(|y| **y > lit(0.363)).enumerate() {
                p8 = (p8.1, (p8.0 * (p8.1 * y2)).sin());
                let y9 = chained(lit(0.69) * (s1 + (lit(0.1) * lit(n as f64))).cos() + lit(0.16), lit(0.5) * (lit(0.88) * y3.tanh().powi(3)) / (lit(1.0) + y3 * y3))?;
                let t11: Dual = (1..4).map(|k10| (lit(0.55) * (s1 + y3).cos() + lit(0.39)).powi(k10)).sum();
                let y12 = first_above(x, lit(0.57))?;
                s1 = s1 + (lit(0.67) * (y9 + (*y7)).sin());
            }
            s1 = s1 + (lit(0.21) * p8.0.sin());
        }
        Some(lit(0.5) * ((s1 + y3) * lit(0.99)) / (lit(1.0) + y3 * y3))
    }

    pub fn p0075(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s13 = (a - x[n % x.len()]).sin();
        let mut v14 = vec![lit(0.5) * (x[1] * s13) / (lit(1.0) + s13 * s13), lit(0.5) * (s13 / (lit(1.5) + a * a)) / (lit(1.0) + x[2] * x[2]), lit(0.5) * a.max(lit(0.837)).atan(), (a * (lit(0.1) * lit(n as f64))).tanh()];
        let o15 = if n % 2 == 0 { Some((a.min(lit(0.757)) + v14[n % v14.len()].max(lit(-0.157))).tanh()) } else { None };
        let (t16, mut s17) = (lit(0.5) * (v14[n % v14.len()] - s13).atan(), lit(0.26) * (v14[n % v14.len()] * v14[n % v14.len()]).max(lit(0.967)).cos() + lit(0.46));
        let t18 = std::mem::take(&mut s13);
        let y19 = rotate(&mut v14[..2]);
        let e20: Result<Dual, u8> = match (n + 1) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (y19 * y19).atan()) };
        let t21: Dual = lit(0.72) * (v14[n % v14.len()] + lit(0.58)).cos() + lit(0.11);
        let mut k22 = 0;
        'l23: while k22 < 3 {
            let y24;
            if !((k22 + n) <= 3) {
                y24 = lit(0.5) * (v14[k22 % v14.len()] - s17) / (lit(1.0) + y19 * y19);
            } else {
                for w25 in v14.chunks_mut(3) {
                    w25[0] = lit(0.5) * (x[n % x.len()] * lit(0.71)).atan();
                    let s13 = s17 - s13.tanh();
                    s17 = s17 + (lit(0.82) * s13);
                    let mut s26 = lit(0.0);
                    s26 = s26 + ((-w25[0]).tanh());
                    s17 = s17 + (lit(0.68) * (s13 + s26).sin());
                }
                y24 = ((y19 - t18) * y19.tanh().powi(2)).tanh();
            }
            s17 = s17 + (lit(0.42) * y24.sin());
            k22 += 1;
        }
        lit(0.68) * t21 + lit(0.49) * x[k22 % x.len()] + (t21 - t21).tanh() + lit(0.54) * s17 + lit(0.88) * v14[1] + lit(0.94) * s13
    }

    pub fn q0076(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.61) * a.sin().cos() + lit(0.66);
        let y2 = lit(0.34) * positive((x[0] + s1).tanh())?.sin();
        let mut f3 = |p4: Dual| { s1 = lit(0.5) * s1 + lit(0.12) * ((p4 - y2) + lit(0.94)).cos() + lit(0.48); s1 * p4 };
        let t5 = f3((a + y2).tanh()) + lit(0.5) * f3(lit(0.7));
        s1 = s1 + (lit(0.28) * positive(lit(0.94) * (a / (lit(1.5) + a * a)).cos() + lit(0.43))?);
        let mut v7 = x.iter().map(|y6| lit(0.16) * (a.tanh().powi(2) / (lit(1.5) + (*y6) * (*y6))).cos() + lit(0.63)).collect::<Vec<_>>();
        v7.push(lit(0.66) * a.min(lit(-0.137)).cos() + lit(0.55));
        let y9 = match n + n {
            k8 @ 1..=3 => v7[0].max(lit(0.577)).tanh(),
            _ => {
                return Some(lit(0.5) * (v7[0] * t5) / (lit(1.0) + s1 * s1));
            }
        };
        Some(lit(0.5) * (-y2).atan())
    }

    pub fn p0076(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.5) * (x[3] + x[2]) / (lit(1.0) + b * b);
        let mut m11 = 0;
        let mut k12 = 0;
        let y13 = loop {
            k12 += 1;
            if m11 / 2 % 2 == 0 || s10 + s10 < lit(0.517) || k12 > n % 4 {
                break lit(0.5) * (a / (lit(1.5) + b * b)) / (lit(1.0) + b * b);
            }
            for i14 in (0..4 + 2).rev().step_by(3) {
                let Some(y15) = q0076(x, lit(0.5) * (b + (lit(0.1) * lit(i14 as f64))) / (lit(1.0) + b * b), n % 4) else {
                    return lit(0.17) * x[n % x.len()] + (lit(0.99) * (x[2] * s10).cos() + lit(0.48));
                };
                let mut s17 = lit(0.5) * (s10 * x[1]).atan();
                for i16 in (0..n.min(2) + 2).rev().step_by(3) {
                    s17 = (lit(0.75) * s17 + (-s10)).tanh();
                    let mut u20 = [(b + b).tanh(); 3];
                    u20.iter_mut().zip(x.iter()).for_each(|(y21, y22)| { *y21 = lit(0.5) * *y21 + lit(0.5) * (y15 * s10).atan(); });
                    u20[i14 % 3] = u20[i14 % 3] - (lit(0.53) * (lit(0.5) * (lit(0.93) - x[0]) / (lit(1.0) + a * a)));
                    s10 = s10 + (lit(0.28) * u20[k12 % 3].sin());
                }
                b = b + (lit(0.79) * (y15 + s17).sin());
            }
        };
        lit(0.49) * a + lit(0.87) * x[0] + y13.sin() + lit(0.19) * b + lit(0.51) * s10 + lit(0.23) * a
    }

    pub fn p0077(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.71) * (a / (lit(1.5) + a * a)).cos() + lit(0.74);
        let Some(y2) = first_above(x, lit(0.98)) else {
            return lit(0.69) * b + lit(0.41) * x[n % x.len()];
        };
        let t6: Dual = x.iter().scan(lit(0.5) * (a * s1) / (lit(1.0) + x[0] * x[0]), |s5, y3| { *s5 = lit(0.5) * *s5 + lit(0.44) * (y2 - s1).cos() + lit(0.74); Some(s5.sin()) }).take(2).sum();
        let mut u7 = [lit(0.5) * ((lit(0.1) * lit(n as f64)) - y2) / (lit(1.0) + a * a), lit(0.12) * t6.min(lit(-0.397)).cos() + lit(0.51), lit(0.86) * (y2 * s1).cos() + lit(0.68)];
        let mut v8 = u7.clone();
        v8[0] = ((-(u7[1] * u7[1])).exp() / (lit(1.5) + u7[n % 3] * u7[n % 3])).sin();
        std::mem::swap(&mut v8, &mut u7);
        for i9 in (4..n).rev() {
            let y11 = if let Some(y10) = chained(((a - t6) + u7[n % 3]).sin(), lit(0.5) * (u7[i9 % 3] + (lit(0.1) * lit(i9 as f64))).atan()) {
                let t14: Dual = u7.iter().map(|y12| lit(0.74) * (x[n % x.len()] * (*y12)).cos() + lit(0.69)).sum();
                ((lit(0.1) * lit(i9 as f64)) + y10).tanh()
            } else {
                let y16 = if let Ok(y15) = staged(lit(0.5) * (v8[n % 3].sin() * (lit(0.1) * lit(i9 as f64))).atan(), (u7[2] + x[3]).sin(), n / 2) {
                    v8[i9 % 3].cos().tanh()
                } else {
                    let mut k17 = 0;
                    loop {
                        relax(&mut v8, (u7[n % 3] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).tanh());
                        let mut f18 = |p19: Dual| { s1 = lit(0.5) * s1 + lit(0.17) * (p19 / (lit(1.5) + u7[0] * u7[0])).cos() + lit(0.29); s1 * p19 };
                        let t20 = f18(lit(0.13) * (y2 * lit(0.39)).cos() + lit(0.57)) + lit(0.5) * f18(lit(0.7));
                        b = b + (lit(0.44) * t20.sin());
                        k17 += 1;
                        if -v8[n % 3] > lit(0.307) || k17 >= n {
                            break;
                        }
                    }
                    continue;
                };
                continue;
            };
            b = b + (lit(0.25) * y11.sin());
        }
        lit(0.41) * u7[1] + lit(0.42) * x[3] + lit(0.78) * u7[1] + lit(0.17) * b + lit(0.57) * s1 + lit(0.36) * v8[1]
    }

    pub fn q0078(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[n % x.len()] + x[3]).sin().atan();
        let t4: Dual = x[1..].iter().map(|y2| lit(0.5) * ((a + lit(0.61)) + (x[n % x.len()] + x[n % x.len()])).atan()).sum();
        let y11 = match n / 2 {
            0 => {
                let y6 = lit(0.22) * first_above(&x[..2], lit(0.36))?.sin();
                for i7 in 0..x.len() {
                    let t9: Dual = x.iter().skip(1).map(|y8| lit(0.5) * (s1 - s1).atan()).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| (s1 * t4).tanh());
                    let y10 = lit(0.98) * chained((a.max(lit(-0.717)) * (t4 / (lit(1.5) + a * a))).sin(), ((t4 / (lit(1.5) + y6 * y6)) + (s1 + y6)).sin())?.sin();
                    s1 = s1 - (lit(0.94) * (t9 + y10).sin());
                }
                (t4 + x[3]).tanh()
            }
            k5 => a.max(lit(0.947)).tanh(),
        };
        Some((-(a - y11)).sin())
    }

    pub fn p0078(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = (a - b).tanh();
        let (t13, mut s14) = (s12.cos().tanh(), lit(0.5) * ((b - x[0]) - (a + lit(0.32))).atan());
        let y15 = drain(&mut s12);
        let mut k16 = 0;
        let mut u17 = [lit(0.5) * t13.min(lit(-0.287)) / (lit(1.0) + s14 * s14), (s14 + (lit(0.1) * lit(k16 as f64))).tanh(), (-s14).sin()];
        while k16 < n.min(4) {
            k16 += 1;
            u17 = [u17[1], u17[2], lit(0.5) * s14.tanh().powi(2) / (lit(1.0) + u17[n % 3] * u17[n % 3])];
            nudge(&mut u17[1], lit(0.5) * y15.min(lit(-0.807)).atan());
            let t19: Dual = u17.iter().skip(1).enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or((s14 + s12).sin(), |(i, y18)| (((*y18) - lit(0.77)).abs().sin()) * lit(i as f64));
            let t22: Dual = u17.iter().chain(&u17[..]).map(|y20| { if *y20 > lit(-0.223) { return lit(0.5) * ((t13 * lit(0.74)) - (lit(0.12) * t19)) / (lit(1.0) + (*y20) * (*y20)); } lit(0.5) * y20 }).take(2).sum();
            s14 = s14 + (lit(0.26) * (t19 + t22).sin());
        }
        if !((k16 + 3) <= 3) {
            for w23 in u17.chunks_mut(2) {
                w23[0] = lit(0.5) * t13.max(lit(-0.557)) / (lit(1.0) + w23[0] * w23[0]);
                let t26: Dual = w23[1..].iter().skip_while(|y24| **y24 > lit(-0.173)).map(|y24| (y15 * a).tanh()).take(2).sum();
                let mut k27 = 0;
                let y28 = loop {
                    k27 += 1;
                    if k27 > n / 2 {
                        break lit(0.5) * (t26 / (lit(1.5) + y15 * y15)) / (lit(1.0) + y15 * y15);
                    }
                    w23.swap(0, 0);
                    let mut u31 = [lit(0.92) * ((b - w23[0]) + (b / (lit(1.5) + t26 * t26))).cos() + lit(0.73), (-s14).tanh(), (t26 / (lit(1.5) + y15 * y15)).min(lit(0.137)).sin()];
                    'l32: for (i29, y30) in w23.iter().filter(|y| **y > lit(0.703)).enumerate() {
                        u31 = [u31[1], u31[2], lit(0.11) * ((u31[k27 % 3] * w23[0]) * lit(0.19)).cos() + lit(0.64)];
                        let t33 = std::mem::take(&mut u31[2]);
                        u31[k27 % 3] = lit(0.5) * x[1].cos().min(lit(-0.147)) / (lit(1.0) + t33 * t33);
                        s12 = s12 + (lit(0.96) * ((*y30) + t33).sin());
                    }
                    s12 = s12 - (lit(0.33) * u31[n % 3].sin());
                };
                s14 = s14 + (lit(0.28) * (w23[0] + y28).sin());
            }
        }
        lit(0.61) * t13 + lit(0.95) * x[3] + lit(0.32) * s12 + lit(0.31) * u17[1] + lit(0.11) * s14
    }

    pub fn p0079(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[2] * x[1]).max(lit(-0.187)).atan();
        let f2 = |p3: Dual| (p3 * a).sin();
        let t5 = x.iter().map(|y4| f2(*y4)).sum::<Dual>();
        let t7: Dual = if x.iter().rev().any(|y6| *y6 > lit(-0.623)) { lit(0.87) * (x[n % x.len()] + a).cos() + lit(0.95) } else { lit(0.5) * a };
        let t10: Dual = x.iter().step_by(2).fold(lit(0.21) * (-a).cos() + lit(0.95), |s9, y8| lit(0.5) * s9 + ((lit(0.56) + t5) - (t7 - a)).sin());
        let mut f11 = move |p12: Dual| { s1 = s1.sin() + lit(0.63) * (t10 * x[3]).tanh().powi(3).cos() + lit(0.16); s1 * p12 };
        s1 = s1 + ((t10 - lit(0.77)).abs().tanh());
        let t13 = f11((t7 - lit(0.77)).abs().sin()) - f11(s1);
        let t16: Dual = x.iter().fold(lit(0.62) * (t13 * t5).cos() + lit(0.14), |s15, y14| lit(0.5) * s15 + lit(0.95) * (t7 + y14).cos() + lit(0.54));
        let t17 = std::mem::take(&mut s1);
        let t20: Dual = x.iter().chain(&x[..]).fold((t7 + lit(0.46)).tanh(), |s19, y18| lit(0.5) * s19 + t5.tanh());
        'l22: for i21 in (4..n).rev() {
            match chained((t5 + (lit(0.1) * lit(i21 as f64))).tanh(), lit(0.5) * (t13 + t20).atan()) {
                Some(y23) => {
                    let mut s24 = lit(0.0);
                    s24 = s24 + (t5.min(lit(-0.747)).tanh());
                    s1 = lit(0.7) * s1 + lit(0.37) * (s24 + y23).sin();
                }
                None => {
                    s1 = s1 + (lit(0.18) * (a / (lit(1.5) + a * a)).max(lit(-0.977)).tanh());
                }
            }
        }
        lit(0.91) * t5 + lit(0.89) * x[3] + (lit(0.5) * ((t17 * t13) * (t7 * t20)).atan()) + lit(0.18) * s1
    }

    pub fn p0080(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.31) * (x[1] * lit(0.57)).cos() + lit(0.15);
        let mut v2 = vec![(x[3] * s1).sin(), (b * s1).sin(), (b + a).max(lit(0.797)).tanh(), (-a).tanh()];
        let mut m3 = n;
        v2[0] = v2[0] / (lit(1.1) + v2[2].tanh().powi(3) * v2[2].tanh().powi(3));
        let y20 = match m3 + n {
            ..2 => lit(0.5) * (-(b + v2[0])).atan(),
            2..=4 => {
                for y4 in [lit(0.5) * (v2[m3 % v2.len()] - lit(0.77)).abs().atan(), (v2[n % v2.len()].min(lit(0.217)) * (-s1)).tanh()] {
                    let y19 = match m3 + n {
                        k5 if k5 > 1 => {
                            for (y6, y7) in v2.iter_mut().zip(x) {
                                let f8 = |p10: Dual| lit(0.77) * ((*y7) + p10).cos() + lit(0.37);
                                let f9 = |p10: Dual| f8(p10) - f8(lit(0.5) * (b - y4) / (lit(1.0) + (*y7) * (*y7)));
                                let t11 = f9(lit(0.5) * ((*y7) * lit(0.81)).atan());
                                let t14 = lit(0.5) * (y4 + y4).atan();
                                let f12 = |p13: Dual| (lit(0.5) * ((p13 + t14) * (p13 + y7)).atan()) * t14;
                                let t14 = f12(t14) + lit(0.5);
                                let p13 = t14.sin();
                                let t15 = f12(p13 * t14);
                                s1 = s1 + (lit(0.12) * ((*y7) + (*y6)).sin());
                            }
                            ((s1 + b) * (v2[0] + s1)).sin()
                        }
                        _ if v2[1] * v2[n % v2.len()] >= lit(-0.117) => {
                            let y16 = blend(&v2[1], &v2[1]);
                            for (i17, y18) in x.iter().enumerate() {
                                v2[2] = lit(0.5) * (s1 * x[i17]).min(lit(-0.397)).atan();
                                v2[i17 % 4] = lit(0.5) * (b + y18).atan();
                                s1 = s1 - (lit(0.41) * (*y18).sin());
                            }
                            (s1 + y16).tanh()
                        }
                        _ => lit(0.5) * s1.atan(),
                    };
                    s1 = s1 - (lit(0.75) * (y4 + y19).sin());
                }
                (b + s1).sin()
            }
            _ => return lit(0.13) * v2[3] + lit(0.45) * x[3] + (lit(0.79) * (-s1).cos() + lit(0.91)),
        };
        lit(0.82) * s1 + lit(0.98) * x[n % x.len()] + lit(0.51) * v2[1] + lit(0.63) * s1
    }

    pub fn p0081(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * b.atan();
        let mut v2 = vec![((a * (lit(0.1) * lit(n as f64))) * b.max(lit(-0.177))).sin(); 3];
        let mut m3 = if n / 2 % 2 == 0 || b * b < s1 { n } else { 2 };
        for y4 in v2.iter() {
            let mut k5 = 0;
            let mut t6 = (b - (lit(0.1) * lit(m3 as f64))).sin();
            let mut s7 = lit(0.5) * (t6.min(lit(0.467)) + (a + (lit(0.1) * lit(n as f64)))) / (lit(1.0) + s1 * s1);
            while {
                k5 += 1;
                t6 = lit(0.63) * t6 + (lit(0.27) * (t6.min(lit(-0.297)) + (v2[1] / (lit(1.5) + s1 * s1))).cos() + lit(0.45));
                k5 < 7 && t6 > -lit(0.17)
            } {
                s7 = (lit(0.47) * s7 + (t6 * t6).ln_1p()).tanh();
                let y21 = match positive(b.max(lit(-0.267)).tanh()) {
                    Some(y10) => {
                        if -t6 <= lit(0.557) {
                            let t12: Dual = (0..n.min(4)).rev().filter(|k11| k11 % 2 == 1).map(|k11| (lit(0.5) * (s7 - s7).atan()) * lit(k11 as f64)).sum();
                            let y13 = match first_above(&v2[..2], lit(0.26)) { Some(t) => lit(0.65) * t, None => lit(0.55) };
                            t6 = t6 + (lit(0.77) * (t12 + y13).sin());
                        } else {
                            let y14 = drain(&mut s7);
                            let f15 = |p16: Dual| -> Dual { for k17 in 1..4 { if p16 * lit(k17 as f64) > lit(0.57) { return v2[n % v2.len()].sin().sin(); } } (s7 - x[3]).tanh() };
                            let t18 = f15(((*y4) * (lit(0.1) * lit(m3 as f64))).sin()) * f15(lit(0.5) * (y14.max(lit(-0.547)) * (y4 + y10)).atan());
                            s1 = s1 + (lit(0.71) * (t18 + y14).sin());
                        }
                        let t20: Dual = (1..=3).fold(lit(0.3), |s, k19| s * (lit(0.5) * (t6 + t6).atan()) + lit(f64::from(k19)));
                        (t6 - s7).sin()
                    }
                    None => (t6 * t6).tanh(),
                };
                let mut v22 = vec![((lit(0.1) * lit(n as f64)) - t6).sin(); 3];
                let y23 = if (n + n) % 3 != 0 {
                    let mut k24 = 0;
                    let mut p25 = ((lit(0.71) * s1).tanh(), lit(0.73) * v22[k24 % v22.len()].max(lit(0.327)).cos() + lit(0.71));
                    'l26: loop {
                        p25 = (p25.1, (p25.0 * (v2[1] * t6)).sin());
                        let t29: Dual = v2.iter().chain(&v2[..]).filter(|y27| **y27 > lit(0.703)).map(|y27| lit(0.24) * (y21 + y21).cos() + lit(0.15)).sum();
                        s7 = s7 + (lit(0.13) * t29.sin());
                        k24 += 1;
                        if (k24 + 1) > 3 && -s7 <= lit(0.827) || k24 >= n % 3 {
                            break;
                        }
                    }
                    lit(0.89) * (p25.0 + s1).cos() + lit(0.11)
                } else {
                    lit(0.18) * (y21 * lit(0.56)).cos() + lit(0.62)
                };
                s7 = s7 - (lit(0.71) * (y21 + y23).sin());
            }
            s1 = s1 + (lit(0.45) * (s7 + t6).sin());
        }
        lit(0.66) * b + lit(0.46) * x[m3 % x.len()] + lit(0.15) * v2[1] + lit(0.35) * s1
    }

    pub fn p0082(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = a.min(lit(0.427)).tanh();
        let mut u2 = [lit(0.5) * (b + s1).atan(), lit(0.5) * (x[x.len() - 1] + b).atan()];
        let mut v3 = x.to_vec();
        let mut m4 = if s1 / (lit(1.5) + b * b) < lit(0.367) { (n + n) } else { 1 };
        v3[m4 % 4] = lit(0.24) * (s1 * u2[n % 2]).cos() + lit(0.53);
        let f5 = |p6: Dual, q7: Dual| (u2[m4 % 2] - x[1]).sin();
        let t8 = f5(lit(0.5) * (-x[3].min(lit(-0.527))).atan(), ((s1 - s1) / (lit(1.5) + u2[1] * u2[1])).sin()) - f5(((s1 - s1) / (lit(1.5) + u2[1] * u2[1])).sin(), lit(0.4));
        let y9 = match mode(m4 + n) {
            Mode::Low => lit(0.5) * (-(t8 * t8)).exp().atan(),
            Mode::Middle => {
                v3[m4 % 4] = v3[m4 % 4] / (lit(1.1) + (a - s1) * (a - s1));
                ((lit(0.1) * lit(n as f64)) + v3[m4 % v3.len()]).sin()
            }
            Mode::High => lit(0.5) * (a * u2[0]) / (lit(1.0) + v3[3] * v3[3]),
        };
        'l11: for i10 in (0..4).rev() {
            let t15: Dual = x[1..].iter().scan((-b).tanh(), |s14, y12| { *s14 = lit(0.5) * *s14 + t8.sin(); Some(s14.sin()) }).sum();
            a = a + (lit(0.11) * t15.sin());
        }
        lit(0.35) * y9 + lit(0.46) * x[n % x.len()] + lit(0.53) * v3[m4 % v3.len()] + lit(0.77) * s1 + lit(0.81) * u2[n % 2] + lit(0.73) * a
    }

    pub fn q0083(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a * a).ln_1p().tanh();
        let y2 = lit(0.49) * positive((x[n % x.len()] * a).sin())?.sin();
        'l6: for i5 in x.iter().rev() {
            let mut k7 = 0;
            let y8 = 'l9: loop {
                k7 += 1;
                if (*i5) * (*i5) >= x[3] || k7 > n {
                    break lit(0.5) * ((a + a) * (a * a)) / (lit(1.0) + (*i5) * (*i5));
                }
                let y10 = chained((-(x[k7 % x.len()] - y2)).tanh(), lit(0.5) * (i5 + s1) / (lit(1.0) + a * a))?;
                if let Some(y11) = chained(lit(0.5) * ((*i5) + (lit(0.1) * lit(k7 as f64))).atan(), lit(0.5) * y10.min(lit(0.647)) / (lit(1.0) + x[2] * x[2])) {
                    s1 = s1 + (lit(0.31) * first_above(x, lit(0.54))?);
                    let f12 = |p14: Dual| lit(0.5) * ((*i5) / (lit(1.5) + p14 * p14)).max(lit(-0.527)).atan();
                    let f13 = |p14: Dual| f12(p14) - f12(x[1].max(lit(0.497)).tanh());
                    let t15 = f13((-(y11 + y2)).tanh());
                    s1 = lit(0.7) * s1 + lit(0.49) * (t15 + y11).sin();
                } else {
                    let mut y16 = if (k7 + n) % 2 == 0 || a.max(lit(0.427)) >= lit(0.207) {
                        ((x[1] - (*i5)) * (i5 + (*i5))).sin()
                    } else {
                        (y10 * i5).sin()
                    };
                    s1 = lit(0.7) * s1 + lit(0.42) * y16.sin();
                }
                s1 = s1 + (lit(0.96) * y10.sin());
            };
            s1 = s1 + (lit(0.18) * (y8 + (*i5)).sin());
        }
        Some((x[0] + a).sin())
    }

    pub fn p0083(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s17 = ((lit(0.1) * lit(n as f64)) + a).sin();
        let mut v18 = Vec::new();
        v18.push((s17 * a).tanh());
        v18.push(lit(0.5) * (a * a + lit(0.3)).sqrt() / (lit(1.0) + s17 * s17));
        v18.push(lit(0.15) * (s17 - s17).cos() + lit(0.64));
        let mut o19 = Some(lit(0.5) * (x[n % x.len()] * s17) / (lit(1.0) + v18[1] * v18[1]));
        let (t20, mut s21) = (v18[1].sin(), lit(0.5) * ((s17 * a) - x[3].tanh().powi(3)).atan());
        v18 = vec![(lit(0.71) - s17).sin(); 4];
        let e22 = if s17 + s17 <= lit(0.597) { Err(1_u8) } else { Ok(lit(0.5) * (s21 - a).atan()) };
        s17 = s17 / (lit(1.1) + s21.min(lit(-0.287)) * s21.min(lit(-0.287)));
        for w23 in v18.chunks_mut(2) {
            w23[0] = (w23[n % w23.len()] - w23[0]).sin();
            o19 = Some(lit(0.5) * ((a + w23[0]) / (lit(1.5) + s21 * s21)).atan());
            s21 = s21 - (lit(0.57) * w23[0].sin());
        }
        let y24 = blend(&s17, &s17);
        for w25 in v18.chunks_mut(2) {
            w25[0] = ((-s21) - (lit(0.1) * lit(n as f64))).sin();
            match ((n + 3) % 2, n % 3) {
                (0, 0) => {
                    for w27 in w25.chunks_mut(2) {
                        w27[0] = lit(0.5) * ((w27[n % w27.len()] + w27[n % w27.len()]) + y24.max(lit(0.227))) / (lit(1.0) + s21 * s21);
                        let t31: Dual = w27.iter().take(2).flat_map(|y28| { let t30 = lit(0.5) * (y28 * (s21 + y28)) / (lit(1.0) + w27[0] * w27[0]); x.iter().map(move |y29| t30 * (lit(0.55) * (s21 * s21 + lit(0.3)).sqrt().cos().cos() + lit(0.81))) }).take(2).sum();
                        s21 = s21 + (lit(0.17) * (t31 + w27[n % w27.len()]).sin());
                    }
                }
                (1, k26) => {
                    s21 = s21 + (lit(0.75) * (lit(0.5) * s17.max(lit(-0.857)).min(lit(0.957)).atan()));
                }
                _ => {
                    s21 = s21 + (lit(0.61) * (lit(0.5) * (y24 + y24) / (lit(1.0) + w25[n % w25.len()] * w25[n % w25.len()])));
                }
            }
            s21 = s21 + (lit(0.43) * w25[0].sin());
        }
        lit(0.34) * v18[1] + lit(0.41) * x[n % x.len()] + lit(0.67) * v18[n % v18.len()] + lit(0.19) * s17 + lit(0.28) * s21
    }

    pub fn q0084(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * x[x.len() - 1].sin().atan();
        a = a + (lit(0.34) * checked((x[n % x.len()] + a).tanh(), n)?);
        if a * (lit(0.1) * lit(n as f64)) < lit(0.157) {
            let y2 = lit(0.27) * checked(lit(0.32) * x[1].atan().cos() + lit(0.46), (n + n))?.sin();
            a = a + (lit(0.86) * weighted(x, x, n));
            let mut u4 = [(((lit(0.1) * lit(n as f64)) - x[n % x.len()]) + (s1 * x[n % x.len()])).sin(), lit(0.5) * y2.min(lit(0.407)) / (lit(1.0) + a * a), lit(0.5) * s1.atan() / (lit(1.0) + y2 * y2)];
            'l5: for i3 in 0..x.len() {
                u4 = [u4[1], u4[2], lit(0.5) * (u4[n % 3] * y2) / (lit(1.0) + s1 * s1)];
                let y6 = lit(0.79) * staged(lit(0.5) * ((x[x.len() - 1] - lit(0.57)) / (lit(1.5) + s1 * s1)) / (lit(1.0) + u4[1] * u4[1]), (u4[0] * y2).max(lit(-0.617)).tanh(), i3)?.sin();
                let y11 = match mode(n + n) {
                    Mode::Low => {
                        let mut u9 = [lit(0.5) * y6.min(lit(-0.897)).min(lit(-0.917)).atan(), lit(0.47) * (s1 * y6).cos() + lit(0.79), lit(0.12) * (u4[2] + (lit(0.1) * lit(i3 as f64))).cos() + lit(0.58)];
                        for (y7, y8) in u4.iter_mut().zip(x.iter()) {
                            u9 = [u9[1], u9[2], s1.min(lit(0.17)).tanh()];
                            let y10 = checked(lit(0.27) * (u9[2] - (*y8)).cos() + lit(0.38), n)?;
                            a = a + (lit(0.63) * (y10 + (*y8)).sin());
                        }
                        lit(0.5) * (y6 - a).atan()
                    }
                    Mode::Middle => lit(0.5) * (u4[0] * s1).atan(),
                    Mode::High => lit(0.5) * (y6 + s1) / (lit(1.0) + y2 * y2),
                };
                s1 = s1 + (lit(0.89) * (y6 + y11).sin());
            }
            a = a - (lit(0.15) * (y2 + u4[1]).sin());
        }
        Ok((s1 - a).tanh())
    }

    pub fn p0084(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s12 = a.max(lit(0.227)).sin();
        let mut u13 = [(x[n % x.len()] + (lit(0.1) * lit(n as f64))).tanh(), lit(0.5) * (b * x[2]).atan()];
        let mut v14 = vec![lit(0.5) * u13[n % 2].min(lit(-0.807)).atan(); 3];
        let mut o15 = Some(lit(0.64) * (b + b).cos() + lit(0.88));
        let (t16, mut s17) = (lit(0.5) * (b + (a + v14[2])).atan(), (a.cos() / (lit(1.5) + s12 * s12)).sin());
        let t20: Dual = u13.iter().chain(&v14[..]).map(|y18| { if *y18 > lit(0.703) { return lit(0.5) * (y18 * (*y18)).atan(); } lit(0.5) * y18 }).take(2).sum();
        let mut v21 = v14.clone();
        u13[n % 2] = (t20 * t20).ln_1p().tanh();
        let f22 = |p23: Dual, q24: Dual| lit(0.5) * (b - (lit(0.1) * lit(n as f64))).atan();
        let t25 = f22(lit(0.5) * (x[0] * v14[1]) / (lit(1.0) + u13[1] * u13[1]), lit(0.5) * (-t20) / (lit(1.0) + x[1] * x[1])) - f22(lit(0.5) * (-t20) / (lit(1.0) + x[1] * x[1]), lit(0.4));
        let t29: Dual = u13.iter().take(2).flat_map(|y26| { let t28 = (v21[n % v21.len()] + v14[n % v14.len()]).tanh(); x.iter().map(move |y27| t28 * (((*y27) + y27).tanh())) }).take(2).sum();
        lit(0.77) * v21[n % v21.len()] + lit(0.55) * x[n % x.len()] + lit(0.71) * s12 + lit(0.55) * v14[2] + lit(0.54) * s17 + lit(0.51) * u13[n % 2] + lit(0.75) * b + lit(0.27) * v21[n % v21.len()]
    }

    pub fn p0085(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-a).cos().atan();
        let mut u2 = [(s1 - lit(0.99)).cos().tanh(), lit(0.5) * (s1 - lit(0.77)).abs().atan(), ((s1 + x[n % x.len()]) + (s1 - x[0])).sin()];
        let mut m3 = 0;
        let o4 = if (n + 3) > 1 && a.min(lit(-0.317)) <= lit(0.357) { Some(lit(0.5) * (-(u2[m3 % 3] + u2[n % 3])).atan()) } else { None };
        let (t5, mut s6) = (a.min(lit(-0.957)).sin(), (-u2[1]).sin());
        let y11 = match n + n {
            ..=2 => {
                {
                    let (w7, w8) = u2.split_at_mut(2);
                    w7[0] = w8[0] * w8[m3 % w8.len()];
                    let t10: Dual = (0..n.min(4)).rev().filter(|k9| k9 % 2 == 1).map(|k9| ((t5 + w8[m3 % w8.len()]).tanh()) * lit(k9 as f64)).sum();
                    s6 = s6 + (lit(0.51) * (t10 + w7[n % w7.len()]).sin());
                }
                lit(0.89) * t5.tanh().powi(3).cos() + lit(0.32)
            }
            3.. => s6.tanh().powi(2).tanh(),
        };
        let mut k12 = 0;
        'l13: while k12 < n % 4 {
            k12 += 1;
            let y24 = match (m3 % 2, n % 3) {
                (0, 0) => lit(0.5) * (-(y11 * (lit(0.1) * lit(k12 as f64)))).atan(),
                (1, k14) => {
                    for (i15, y16) in u2.iter_mut().enumerate() {
                        let mut k17 = 0;
                        while k17 < 1 {
                            k17 += 1;
                            let t20: Dual = x.iter().step_by(2).filter(|y18| **y18 > lit(0.513)).map(|y18| lit(0.31) * (s1 * y11).cos() + lit(0.64)).sum();
                            let mut u21 = [(s6 / (lit(1.5) + t20 * t20)).sin(); 4];
                            u21.iter_mut().zip(x.iter().rev()).for_each(|(y22, y23)| { *y22 = lit(0.5) * *y22 + ((*y23) / (lit(1.5) + t5 * t5)).tanh(); });
                            s6 = lit(0.7) * s6 + lit(0.32) * (u21[3] + t20).sin();
                        }
                        s6 = s6 + (lit(0.35) * (*y16).sin());
                    }
                    lit(0.5) * (y11 + s1).atan()
                }
                _ => (y11 * t5).sin(),
            };
            s1 = lit(0.7) * s1 + lit(0.18) * y24.sin();
        }
        lit(0.91) * u2[n % 3] + lit(0.88) * x[n % x.len()] + (lit(0.5) * (s6.sin() - s6.atan()).atan()) + lit(0.31) * u2[1] + lit(0.74) * s1 + lit(0.69) * s6
    }

    pub fn p0086(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * x[n % x.len()]).atan();
        let mut o2 = Some(a.tanh());
        let mut p3 = (lit(0.5) * ((s1 / (lit(1.5) + s1 * s1)) * (x[3] + s1)) / (lit(1.0) + b * b), ((lit(0.33) - a) * (a + lit(0.61))).sin());
        let r4 = if (n + n) % 3 != 2 { &b } else { &a };
        o2 = None;
        let mut stack5 = vec![n % 3];
        let mut p7 = (lit(0.5) * (s1 - (lit(0.1) * lit(n as f64))).atan(), lit(0.5) * (s1 + p3.0) / (lit(1.0) + x[0] * x[0]));
        while let Some(i6) = stack5.pop() {
            p7 = (p7.1, (p7.0 * (p7.0 / (lit(1.5) + (*r4) * (*r4)))).sin());
            o2 = Some(((*r4) - p7.1).sin());
            for i8 in 0..x.len() {
                for i9 in (0..n.min(2) + 2).rev().step_by(2) {
                    let t12: Dual = x.iter().step_by(2).take_while(|y10| **y10 > lit(-0.73)).map(|y10| p7.1.min(lit(0.477)).sin()).take(2).sum();
                    let mut stack13 = vec![n % 3];
                    'l15: while let Some(i14) = stack13.pop() {
                        if i14 > 1 {
                            stack13.push(i14 / 2);
                        }
                        let t18: Dual = x[1..].iter().skip_while(|y16| **y16 > lit(0.373)).map(|y16| lit(0.5) * (p7.0 - t12) / (lit(1.0) + t12 * t12)).take(2).sum();
                        let t21: Dual = x.iter().map(|y19| ((*y19) * a).sin()).product();
                        s1 = lit(0.7) * s1 + lit(0.97) * (t21 + t18).sin();
                    }
                    s1 = s1 - (lit(0.92) * t12.sin());
                }
            }
        }
        lit(0.59) * p7.0 + lit(0.31) * x[0] + b.cos().tanh() + lit(0.39) * p7.1 + lit(0.14) * p3.1 + lit(0.18) * s1
    }

    pub fn p0087(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (a + a).sin();
        let mut p2 = (lit(0.65) * (-(b * b)).exp().cos() + lit(0.23), lit(0.25) * (b + x[n % x.len()]).cos() + lit(0.23));
        match (n + n) % 4 {
            2 => {
                nudge(&mut p2.1, lit(0.43) * (-x[n % x.len()].max(lit(-0.967))).cos() + lit(0.36));
                match n {
                    0 => {
                        let t6: Dual = x.iter().rev().copied().fold(lit(-0.77), Dual::max);
                        let f7 = |p8: Dual, q9: Dual| lit(0.5) * (-p2.0).atan();
                        let t10 = f7((p2.1 * lit(0.58)).sin(), lit(0.98) * ((t6 + t6) + (lit(0.1) * lit(n as f64))).cos() + lit(0.29)) - f7(lit(0.98) * ((t6 + t6) + (lit(0.1) * lit(n as f64))).cos() + lit(0.29), lit(0.4));
                        s1 = s1 + (lit(0.18) * (t6 + t10).sin());
                    }
                    k3 => {}
                }
            }
            0 | 1 => {
                let mut p12 = ((-b).tanh(), lit(0.5) * (a - lit(0.98)) / (lit(1.0) + p2.0 * p2.0));
                'l13: for y11 in x.iter() {
                    p12 = (p12.1, (p12.0 * p12.0.tanh().powi(2)).sin());
                    p12.1 = p12.1 + (lit(0.22) * soften((b + p12.0).sin()));
                    s1 = s1 + (lit(0.17) * (*y11).sin());
                }
                s1 = s1 + (lit(0.55) * p12.1.sin());
            }
            _ => {
                let mut k14 = 0;
                let y15 = loop {
                    k14 += 1;
                    if b.tanh().powi(2) <= p2.0 || k14 > 3 {
                        break a.min(lit(-0.327)).sin();
                    }
                    let mut u16 = [lit(0.5) * (-x[3]) / (lit(1.0) + x[3] * x[3]), lit(0.5) * (b / (lit(1.5) + s1 * s1)).atan(), lit(0.5) * s1.max(lit(0.257)).atan(), (a / (lit(1.5) + p2.0 * p2.0)).sin()];
                    u16.iter_mut().zip(x.iter().rev()).for_each(|(y17, y18)| { if *y18 < lit(0.233) { return; } *y17 = lit(0.5) * *y17 + (a * s1).tanh(); });
                    s1 = s1 - (lit(0.79) * u16[3].sin());
                };
                s1 = s1 + (lit(0.46) * y15.sin());
            }
        }
        let t21: Dual = x.iter().rev().map(|y19| lit(0.91) * (-(x[3] / (lit(1.5) + x[0] * x[0]))).cos() + lit(0.12)).product();
        lit(0.65) * b + lit(0.55) * x[0] + lit(0.62) * p2.0 + lit(0.41) * s1
    }

    pub fn q0088(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.59) * (x[x.len() - 1] * lit(0.67)).cos() + lit(0.58);
        let y2 = staged((s1 - lit(0.61)).min(lit(0.707)).tanh(), lit(0.5) * ((s1 * s1).ln_1p() - lit(0.77)).abs().atan(), (n + 1))?;
        let y3 = lit(0.97) * staged(lit(0.93) * a.cos() + lit(0.57), lit(0.5) * (a / (lit(1.5) + s1 * s1)).atan(), (n + n))?.sin();
        let t6: Dual = x.iter().step_by(2).filter_map(|y4| if *y4 > lit(0.433) { Some(lit(0.62) * a.sin().cos() + lit(0.91)) } else { None }).take(2).sum();
        let y7 = lit(0.44) * staged((s1 + y3).tanh(), y3.min(lit(-0.117)).sin(), n)?.sin();
        nudge(&mut s1, lit(0.5) * (y3 / (lit(1.5) + a * a)).atan());
        s1 = s1 / (lit(1.1) + (s1 * y7) * (s1 * y7));
        Ok((y3 - lit(0.77)).abs().tanh())
    }

    pub fn p0088(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.55) * (x[x.len() - 1] - a).cos() + lit(0.58);
        let mut u11 = [((s10 - x[3]) / (lit(1.5) + x[0] * x[0])).tanh(), (x[n % x.len()] - x[3]).tanh()];
        let mut v12 = vec![lit(0.5) * (u11[0] - u11[n % 2]) / (lit(1.0) + a * a), (u11[0] + x[1]).tanh(), lit(0.5) * (a / (lit(1.5) + u11[n % 2] * u11[n % 2])) / (lit(1.0) + a * a), lit(0.5) * ((a / (lit(1.5) + s10 * s10)) + (lit(0.1) * lit(n as f64))).atan()];
        let mut p13 = (lit(0.5) * (u11[1] + v12[v12.len() - 1]).max(lit(0.787)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.5) * (s10.max(lit(0.397)) + (s10 - u11[1])).atan());
        let t16: Dual = v12.iter().skip_while(|y14| **y14 > lit(-0.483)).map(|y14| lit(0.91) * ((*y14) + y14).cos() + lit(0.44)).skip(1).sum();
        v12[..2].fill(lit(0.5) * (-(s10 + t16)) / (lit(1.0) + s10 * s10));
        let t21: Dual = u11.iter().zip(u11.iter().skip(1)).enumerate().map(|(i19, (y17, y20))| (p13.1.max(lit(-0.797)).tanh()) * y20 * lit(i19 as f64)).sum::<Dual>().tanh();
        v12[..2].fill(lit(0.5) * (-(p13.1 / (lit(1.5) + p13.0 * p13.0))).atan());
        let y22 = drain(&mut u11[0]);
        let mut p24 = (lit(0.5) * y22.tanh().powi(2).atan(), lit(0.5) * (-s10).atan());
        for i23 in (0..n.min(4) + 2).rev().step_by(3) {
            p24 = (p24.1, (p24.0 * u11[1].min(lit(0.567))).sin());
            let f25 = |p26: Dual, q27: Dual| lit(0.5) * (p26 - lit(0.65)).atan();
            let t28 = f25(p24.0.cos().sin(), lit(0.5) * (t21 - t21) / (lit(1.0) + t16 * t16)) - f25(lit(0.5) * (t21 - t21) / (lit(1.0) + t16 * t16), lit(0.4));
            s10 = s10 + (lit(0.98) * t28.sin());
        }
        let mut p31 = (((s10 + t21) + x[n % x.len()]).tanh(), lit(0.24) * (t21 - y22).cos() + lit(0.23));
        'l32: for (i29, y30) in v12.iter_mut().enumerate() {
            p31 = (p31.1, (p31.0 * (t16 - y22)).sin());
            p13.1 = p13.1 / (lit(1.1) + (u11[0] * s10) * (u11[0] * s10));
            p24.0 = p24.0 / (lit(1.1) + ((*y30) / (lit(1.5) + y22 * y22)) * ((*y30) / (lit(1.5) + y22 * y22)));
            s10 = s10 + (lit(0.72) * (*y30).sin());
        }
        lit(0.46) * t16 + lit(0.26) * x[1] + (lit(0.47) * (-(t21 * t21)).exp().max(lit(0.257)).cos() + lit(0.89)) + lit(0.43) * s10 + lit(0.36) * p13.1 + lit(0.27) * p24.1 + lit(0.13) * p31.0 + lit(0.82) * u11[n % 2] + lit(0.59) * v12[n % v12.len()]
    }

    pub fn p0089(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + b * b)).atan();
        let t4: Dual = x[1..].iter().map(|y2| lit(0.5) * (b + b).atan()).product();
        let mut s5 = lit(0.0);
        s5 = s5 + ((b - a).sin());
        let y14 = match n + n {
            1..=3 | 6 => {
                for &y6 in x.iter() {
                    for &y7 in x.iter() {
                        let mut k8 = 0;
                        let mut t9 = lit(0.74) * ((y6 / (lit(1.5) + y7 * y7)) + t4.atan()).cos() + lit(0.13);
                        while {
                            k8 += 1;
                            t9 = lit(0.73) * t9 + (y7 * s1).tanh();
                            k8 < 3 && t9 > -lit(0.62)
                        } {
                            let y10 = soften(lit(0.88) * y6.max(lit(0.127)).cos() + lit(0.33));
                            let t11 = (t9 + s5).sin();
                            s1 = s1 + (lit(0.87) * (t11 + y10).sin());
                        }
                        let mut k12 = 0;
                        while k12 < 2 {
                            let mut v13 = vec![lit(0.56) * (y6 + y7).cos() + lit(0.89); 4];
                            a = a + (lit(0.69) * v13[2].sin());
                            k12 += 1;
                        }
                        a = a + (lit(0.98) * (y7 + t9).sin());
                    }
                    s5 = lit(0.7) * s5 + lit(0.51) * y6.sin();
                }
                lit(0.5) * (t4 - lit(0.77)).abs().atan().atan()
            }
            _ => lit(0.5) * ((t4 * b) / (lit(1.5) + s5 * s5)).atan(),
        };
        lit(0.96) * y14 + lit(0.11) * x[n % x.len()] + (lit(0.5) * s1.cos() / (lit(1.0) + s5 * s5)) + lit(0.41) * s1 + lit(0.48) * s5 + lit(0.51) * a
    }

    pub fn p0090(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((b * a) - a.atan()).atan();
        let mut o2: Option<Dual> = None;
        let t3 = lit(0.5) * (x[2] - lit(0.77)).abs() / (lit(1.0) + x[1] * x[1]);
        let mut v5 = x.iter().step_by(2).filter(|y4| **y4 > lit(-0.413)).map(|y4| lit(0.5) * ((*y4) * (*y4) + lit(0.3)).sqrt() / (lit(1.0) + t3 * t3)).collect::<Vec<_>>();
        v5.push((x[n % x.len()] + x[n % x.len()]).sin());
        v5 = vec![((s1 - t3) + (x[0] + t3)).tanh(); 4];
        let mut k6 = 0;
        'l7: while k6 < n.min(4) {
            v5.fill(lit(0.5) * (-a).atan());
            k6 += 1;
        }
        let mut k8 = 0;
        let y9 = loop {
            k8 += 1;
            if k8 > n.min(4) {
                break (t3 * v5[n % v5.len()]).sin();
            }
            let f10 = |p11: Dual| -> Dual { if p11 > lit(0.23) { return lit(0.5) * (s1 * s1 + lit(0.3)).sqrt() / (lit(1.0) + p11 * p11); } (-(s1 * p11)).tanh() };
            let t13 = f10(lit(0.5) * ((x[0] / (lit(1.5) + s1 * s1)) / (lit(1.5) + v5[0] * v5[0])).atan()) * f10((lit(0.68) * v5[k6 % v5.len()]).sin());
            for (i14, y15) in x.iter().enumerate() {
                'l18: for (i16, y17) in v5.iter().enumerate() {
                    let y20 = match o2 {
                        Some(y19) => lit(0.36) * (t13 + y17).cos() + lit(0.44),
                        None => lit(0.5) * (v5[i16] * (*y15)) / (lit(1.0) + (*y17) * (*y17)),
                    };
                    a = a - (lit(0.82) * (y20 + (*y17)).sin());
                }
                s1 = s1 + (lit(0.75) * (*y15).sin());
            }
            s1 = s1 + (lit(0.49) * t13.sin());
        };
        lit(0.37) * t3 + lit(0.93) * x[k8 % x.len()] + (lit(0.37) * ((y9 * v5[k6 % v5.len()]) - lit(0.77)).abs().cos() + lit(0.64)) + lit(0.34) * v5[v5.len() - 1] + lit(0.35) * a + lit(0.28) * s1
    }

    pub fn p0091(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-a) / (lit(1.0) + a * a);
        let mut v2 = vec![lit(0.5) * a.min(lit(0.367)) / (lit(1.0) + a * a); 3];
        let mut o3: Option<Dual> = None;
        let y4;
        if (n + n) % 2 == 1 {
            y4 = lit(0.5) * (lit(0.62) + s1).atan();
        } else if !((n + 1) <= 0) {
            let r5 = if (n + 3) > 4 && v2[n % v2.len()].max(lit(0.507)) > lit(0.937) { &a } else { &s1 };
            y4 = lit(0.5) * (*r5) / (lit(1.0) + v2[0] * v2[0]);
        } else {
            'l7: for i6 in x.iter().rev() {
                let mut k8 = 0;
                let y9 = loop {
                    k8 += 1;
                    if s1 * v2[v2.len() - 1] < (*i6) || k8 > n / 2 {
                        break (v2[2] + s1).tanh();
                    }
                    let mut k10 = 0;
                    loop {
                        let w11 = &mut v2[1..];
                        o3 = Some(lit(0.14) * (w11[k8 % w11.len()] + lit(0.14)).cos() + lit(0.63));
                        a = lit(0.7) * a + lit(0.25) * w11[1].sin();
                        k10 += 1;
                        if k10 > 3 || k10 >= 2 {
                            break;
                        }
                    }
                    let mut o12 = Some(lit(0.57) * (a + a).cos() + lit(0.52));
                };
                s1 = s1 - (lit(0.74) * (y9 + (*i6)).sin());
            }
            let y17 = match n {
                0 => {
                    let t16: Dual = x[1..].iter().filter_map(|y14| if *y14 > lit(0.713) { Some((v2[n % v2.len()] + s1).tanh()) } else { None }).take(2).sum();
                    lit(0.95) * ((lit(0.1) * lit(n as f64)) * t16).cos() + lit(0.86)
                }
                k13 => return lit(0.84) * s1 + lit(0.19) * x[x.len() - 1] + (lit(0.5) * ((a * s1) + (s1 * a)).atan()),
            };
            y4 = (a - lit(0.64)).sin();
        }
        lit(0.51) * a + lit(0.18) * x[1] + a.max(lit(-0.777)).tanh() + lit(0.77) * v2[n % v2.len()] + lit(0.47) * s1 + lit(0.64) * a
    }

    pub fn q0092(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].tanh();
        let t4: Dual = x.iter().skip(1).map(|y2| { if *y2 > lit(-0.193) { return lit(0.89) * (x[n % x.len()] / (lit(1.5) + s1 * s1)).cos() + lit(0.17); } lit(0.5) * y2 }).sum();
        let t4 = (t4 + s1).sin();
        let mut k5 = 0;
        let mut p6 = (lit(0.28) * (a * t4).cos() + lit(0.37), lit(0.32) * (t4 / (lit(1.5) + a * a)).cos() + lit(0.56));
        'l7: while k5 < 4 {
            k5 += 1;
            p6 = (p6.1, (p6.0 * (s1 + p6.0)).sin());
            nudge(&mut p6.1, ((s1 * lit(0.29)) - (a + lit(0.94))).tanh());
            let e8: Result<Dual, u8> = match k5 % 3 { 0 => Err(2), _ => Ok(lit(0.64) * (-a).cos() + lit(0.46)) };
        }
        lit(0.32) * t4 + lit(0.56) * x[k5 % x.len()] + (t4 * lit(0.32)).tanh() + lit(0.62) * s1 + lit(0.32) * p6.1
    }

    pub fn p0092(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * x[n % x.len()].sin().atan();
        let (t10, mut s11) = (lit(0.5) * s9.min(lit(0.757)).atan(), ((b + lit(0.94)) + (b * x[n % x.len()])).sin());
        let mut k12 = 0;
        let y13 = 'l14: loop {
            k12 += 1;
            if !((n + n) <= 0) || k12 > 3 {
                break lit(0.5) * (t10 + s9).atan();
            }
            let t17 = lit(0.5) * (s11 + (lit(0.1) * lit(k12 as f64))).atan();
            let f15 = |p16: Dual| ((p16 / (lit(1.5) + s11 * s11)).sin()) * t17;
            let t17 = f15(t17) + lit(0.5);
            let p16 = t17.sin();
            let t18 = f15(p16 * t17);
            let t21: Dual = x.iter().chain(&x[..]).fold(lit(0.5) * (-(t18 + lit(0.75))).atan(), |s20, y19| lit(0.5) * s20 + lit(0.5) * (t18 * t18) / (lit(1.0) + x[k12 % x.len()] * x[k12 % x.len()]));
            a = a + (lit(0.44) * (t21 + t17).sin());
        };
        let y22 = q0092(x, a.atan().sin(), n % 4);
        let t25: Dual = x.iter().take_while(|y23| **y23 > lit(-0.553)).map(|y23| ((y13 + y23) * (x[0] * a)).tanh()).sum();
        let t29: Dual = x.iter().skip(1).scan((y13 - lit(0.81)).tanh(), |s28, y26| { *s28 = lit(0.5) * *s28 + lit(0.5) * (t10 - s9).atan(); Some(s28.sin()) }).skip(1).sum();
        lit(0.55) * t29 + lit(0.88) * x[3] + (lit(0.5) * (y22 * t29) / (lit(1.0) + t25 * t25)) + lit(0.19) * s9 + lit(0.25) * a + lit(0.21) * s11
    }

    pub fn q0093(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a - x[x.len() - 1]).tanh();
        let y2 = lit(0.45) * chained(lit(0.5) * x[n % x.len()].min(lit(-0.587)) / (lit(1.0) + a * a), x[n % x.len()].atan().sin())?.sin();
        let y3 = weighted(x, &x[..2], n);
        let y4 = first_above(x, lit(0.92))?;
        let mut s6 = (y2 * s1).sin();
        for i5 in 0..4 {
            s6 = (lit(0.21) * s6 + (x[i5 % x.len()] * y3)).tanh();
            let t8: Dual = x.iter().chain(&x[..]).find_map(|y7| if *y7 > lit(-0.303) { Some((s6 * s1).sin()) } else { None }).unwrap_or((x[0].sin() + lit(0.27)).tanh());
            s6 = s6 + (lit(0.54) * t8.sin());
        }
        Some(lit(0.5) * (y4 + y4) / (lit(1.0) + y4 * y4))
    }

    pub fn p0093(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * a.cos() / (lit(1.0) + b * b);
        let mut v10 = x.to_vec();
        let mut o11: Option<Dual> = None;
        v10[1] = lit(0.5) * (v10[n % v10.len()] - s9) / (lit(1.0) + v10[1] * v10[1]);
        add_scaled(&mut v10, x, (a - x[0]).tanh());
        {
            let w12 = &mut v10[..2];
            o11 = Some(lit(0.5) * (b * s9).atan());
            let s9 = a - s9.tanh();
        }
        for w13 in v10.chunks_mut(3) {
            w13[0] = lit(0.29) * x[2].atan().atan().cos() + lit(0.21);
            let mut m14 = (n + 3);
            for w15 in w13.chunks_mut(3) {
                w15[0] = lit(0.61) * (-b).cos() + lit(0.43);
                for i16 in 1..=n % 3 {
                    let mut s18 = b.max(lit(-0.647)).sin();
                    for i17 in 2..2 {
                        s18 = (lit(0.25) * s18 + (-s9)).tanh();
                        o11 = Some(lit(0.91) * ((b - lit(0.11)) + (s18 * x[m14 % x.len()])).cos() + lit(0.32));
                        let y19 = match q0093(x, w15[0].cos().tanh(), n % 4) { Some(t) => lit(0.86) * t, None => lit(0.93) };
                        s18 = s18 + (lit(0.22) * y19.sin());
                    }
                    s9 = s9 + (lit(0.13) * s18.sin());
                }
                s9 = s9 + (lit(0.62) * w15[0].sin());
            }
            s9 = lit(0.7) * s9 + lit(0.53) * w13[m14 % w13.len()].sin();
        }
        lit(0.13) * s9 + lit(0.41) * x[2] + (v10[n % v10.len()] + s9).sin().tanh() + lit(0.58) * s9 + lit(0.84) * v10[2]
    }

    pub fn p0094(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.58) * (a * x[2]).cos() + lit(0.68);
        let mut u2 = [(x[2] * a).min(lit(-0.77)).sin(), a.tanh(), (s1 - lit(0.77)).tanh(), lit(0.5) * (x[n % x.len()] - a).atan()];
        let mut v3 = vec![lit(0.5) * (s1 * u2[3]) / (lit(1.0) + s1 * s1), lit(0.5) * u2[n % 4] / (lit(1.0) + x[0] * x[0]), lit(0.5) * x[1].atan(), lit(0.5) * (x[n % x.len()] / (lit(1.5) + u2[n % 4] * u2[n % 4])) / (lit(1.0) + a * a)];
        let mut p4 = (lit(0.68) * ((s1 + v3[0]) - a).cos() + lit(0.38), lit(0.5) * (s1 * s1).atan());
        let y30 = match n / 2 {
            0 => {
                'l8: for (i6, y7) in x.iter().chain(&x[1..]).enumerate() {
                    let t11: Dual = x.iter().skip(1).map(|y9| { if *y9 > lit(-0.763) { return lit(0.43) * (y7 - a).cos() + lit(0.95); } lit(0.5) * y9 }).sum();
                    match checked(lit(0.59) * (s1 * s1).ln_1p().cos() + lit(0.42), i6 / 2) {
                        Ok(y12) => {
                            for i14 in x.iter().rev() {
                                let y15 = rotate(&mut v3);
                                a = a + (lit(0.67) * ((*i14) + y15).sin());
                            }
                            let (t19, t20) = x.iter().take(3).fold((x[2].max(lit(0.757)).sin(), lit(1.0)), |(p17, q18), y16| (p17 + (lit(0.5) * (t11 - y12).atan()), q18 * p17));
                            let (t19, t20) = (t19.tanh(), t20.sin());
                            s1 = lit(0.7) * s1 + lit(0.57) * (y12 + t19).sin();
                        }
                        Err(_) => {
                            if n % 3 != 2 {
                                let mut v22 = x.iter().filter(|y21| **y21 > lit(0.653)).map(|y21| lit(0.5) * (-((*y21) - t11)) / (lit(1.0) + (*y7) * (*y7))).collect::<Vec<_>>();
                                v22.push(lit(0.5) * v3[i6 % v3.len()].cos() / (lit(1.0) + p4.0 * p4.0));
                                let mut m23 = i6;
                                s1 = s1 + (lit(0.17) * v22[i6 % v22.len()].sin());
                            } else if (p4.0 * p4.0 + lit(0.3)).sqrt() < p4.0 {
                                let t26: Dual = u2.iter().map(|y24| { if *y24 > lit(-0.293) { return (t11 - u2[3]).sin(); } lit(0.5) * y24 }).skip(1).sum();
                                let mut t26 = t26 * lit(0.41);
                                a = a + (lit(0.46) * t26.sin());
                            } else {
                                let t29: Dual = u2[1..].iter().take_while(|y27| **y27 > lit(-0.23)).map(|y27| lit(0.22) * (p4.1 - p4.0).cos() + lit(0.34)).take(2).sum();
                                a = a + (lit(0.71) * t29.sin());
                            }
                        }
                    }
                    s1 = s1 + (lit(0.36) * ((*y7) + t11).sin());
                }
                lit(0.11) * (a + s1).cos() + lit(0.53)
            }
            k5 => {
                return lit(0.83) * v3[2] + lit(0.47) * x[1] + (u2[0].max(lit(0.667)) + lit(0.64)).tanh();
            }
        };
        lit(0.42) * p4.0 + lit(0.85) * x[n % x.len()] + lit(0.26) * s1 + lit(0.31) * u2[2] + lit(0.62) * v3[n % v3.len()] + lit(0.85) * a + lit(0.69) * p4.1
    }

    pub fn p0095(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[0] / (lit(1.5) + x[1] * x[1])) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]);
        let mut v2 = Vec::new();
        v2.push(lit(0.37) * (x[0] + (lit(0.1) * lit(n as f64))).cos() + lit(0.22));
        v2.push(s1.tanh());
        v2.push(lit(0.5) * s1.atan().atan());
        v2[n % 3] = lit(0.5) * (v2[1] + v2[n % v2.len()]).atan();
        {
            let (w3, w4) = v2.split_at_mut(1);
            w3[0] = w4[0] * s1;
            let y5 = rotate(&mut w4[1..]);
            s1 = s1 + (lit(0.23) * (w3[0] + y5).sin());
        }
        let y8 = match (checked(lit(0.59) * (v2[n % v2.len()] * v2[0]).tanh().powi(2).cos() + lit(0.42), (n + 2)), (n + 1) % 3) {
            (_, 0) => {
                v2[n % 3] = s1.max(lit(0.67)).sin();
                add_scaled(&mut v2[1..], x, lit(0.5) * a.tanh().powi(3).atan());
                lit(0.5) * v2[n % v2.len()].min(lit(-0.147)).atan()
            }
            (Ok(y7), k6) => lit(0.5) * s1.min(lit(-0.487)).atan(),
            _ => lit(0.5) * v2[1].max(lit(0.157)) / (lit(1.0) + s1 * s1),
        };
        lit(0.58) * s1 + lit(0.97) * x[n % x.len()] + (lit(0.5) * (v2[v2.len() - 1].min(lit(0.647)) * (a + v2[n % v2.len()])) / (lit(1.0) + y8 * y8)) + lit(0.76) * s1 + lit(0.32) * v2[n % v2.len()]
    }

    pub fn p0096(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.54) * (x[1] + a).atan().cos() + lit(0.61);
        let mut p2 = ((s1 * s1).tanh(), (x[n % x.len()] * x[2]).tanh());
        let y3 = match n {
            ..2 => lit(0.5) * p2.1.atan(),
            2..=4 => lit(0.5) * (a * s1).atan(),
            _ => lit(0.5) * (lit(0.73) - (x[1] - lit(0.66))).atan(),
        };
        for i4 in 3..n.min(5) {
            let mut k5 = 0;
            while k5 < 3 {
                let mut s7 = lit(0.5) * (a + lit(0.74)).atan();
                for y6 in x {
                    s7 = (lit(0.31) * s7 + ((*y6) + y3)).tanh();
                    let y8;
                    if (k5 + n) % 3 != 1 {
                        let y9 = mean(x);
                        let t11: Dual = x[1..].iter().find_map(|y10| if *y10 > lit(-0.773) { Some(lit(0.5) * (*y6).max(lit(0.647)) / (lit(1.0) + y9 * y9)) } else { None }).unwrap_or((s7 / (lit(1.5) + y9 * y9)).tanh());
                        y8 = lit(0.5) * (lit(0.58) * x[1]) / (lit(1.0) + (*y6) * (*y6));
                    } else {
                        y8 = lit(0.32) * (-p2.1).cos() + lit(0.32);
                    }
                    s1 = s1 + (lit(0.98) * ((*y6) + y8).sin());
                }
                let t13: Dual = if x.iter().step_by(2).any(|y12| *y12 > lit(-0.603)) { (p2.1 - y3).max(lit(0.757)).tanh() } else { lit(0.5) * a };
                s1 = s1 + (lit(0.58) * (t13 + s7).sin());
                k5 += 1;
            }
            p2.1 = p2.1 + (lit(0.17) * blend(&s1, &y3));
        }
        let e14: Result<Dual, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (p2.1 + y3).atan()) };
        lit(0.13) * s1 + lit(0.83) * x[2] + (lit(0.31) * (-y3).cos() + lit(0.49)) + lit(0.39) * s1 + lit(0.89) * p2.0
    }

    pub fn q0097(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (x[0].max(lit(-0.467)) + (a + x[n % x.len()])).sin();
        let y2 = lit(0.16) * checked(lit(0.5) * (lit(0.23) - a) / (lit(1.0) + s1 * s1), (n + n))?.sin();
        match mode(n) {
            Mode::Low => {
                a = a + (lit(0.67) * staged((-(y2 * y2)).exp().sin(), lit(0.5) * (a / (lit(1.5) + a * a)).atan(), (n + 1))?);
            }
            Mode::Middle => {
                'l4: for i3 in (1..4 + 2).step_by(3) {
                    let mut stack5 = vec![n % 3];
                    while let Some(i6) = stack5.pop() {
                        let mut p8 = (lit(0.13) * a.cos() + lit(0.19), ((x[3] + lit(0.13)) - (x[2] + s1)).sin());
                        for i7 in 0..n.min(2) {
                            p8 = (p8.1, (p8.0 * p8.0.sin()).sin());
                            let f9 = |p11: Dual| p11.min(lit(0.697)).sin();
                            let f10 = |p11: Dual| f9(p11) - f9(lit(0.5) * (s1 * y2) / (lit(1.0) + x[i6 % x.len()] * x[i6 % x.len()]));
                            let t12 = f10(lit(0.5) * (p8.1 + s1) / (lit(1.0) + s1 * s1));
                            let y13 = checked(t12.sin(), n)?;
                            a = a + (lit(0.99) * (y13 + t12).sin());
                        }
                        a = a - (lit(0.13) * p8.0.sin());
                    }
                }
            }
            Mode::High => {}
        }
        Ok(lit(0.72) * (y2 * y2).cos() + lit(0.45))
    }

    pub fn p0097(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.5) * (x[3] - lit(0.58)).atan();
        let mut u15 = [(b + s14).tanh(), s14.cos().tanh(), (x[1] + b).tanh(), s14.min(lit(-0.867)).sin()];
        let mut m16 = n;
        let mut o17 = Some(lit(0.24) * (x[0] + b).cos() + lit(0.42));
        let mut p18 = (lit(0.5) * ((lit(0.1) * lit(n as f64)) - (b * b + lit(0.3)).sqrt()) / (lit(1.0) + s14 * s14), s14.tanh().powi(2).tanh());
        let mut k19 = 0;
        let mut t20 = lit(1.0) + (lit(0.5) * b.max(lit(-0.457)) / (lit(1.0) + u15[2] * u15[2]));
        while t20 > lit(0.62) && k19 < 12 {
            t20 = t20 * (lit(0.80));
            k19 += 1;
            let mut s22 = lit(0.5) * (-x[m16 % x.len()]) / (lit(1.0) + t20 * t20);
            for y21 in [lit(0.5) * u15[k19 % 4].max(lit(-0.557)) / (lit(1.0) + t20 * t20), lit(0.5) * (-(s14 * s14)).exp() / (lit(1.0) + t20 * t20)] {
                s22 = (lit(0.22) * s22 + (lit(0.17) * t20)).tanh();
                u15[k19 % 4] = lit(0.5) * (y21 - t20).atan();
                t20 = t20 + (lit(0.82) * y21.sin());
            }
            t20 = t20 + (lit(0.88) * s22.sin());
        }
        u15 = [(t20 - b).sin(), lit(0.5) * (a / (lit(1.5) + u15[0] * u15[0])) / (lit(1.0) + x[1] * x[1]), lit(0.5) * ((lit(0.99) - u15[m16 % 4]) + (b + (lit(0.1) * lit(n as f64)))).atan(), (x[1] + lit(0.95)).sin()];
        o17 = Some(lit(0.49) * (a * x[3]).cos() + lit(0.69));
        let t23 = std::mem::replace(&mut s14, lit(0.5) * (x[k19 % x.len()] + u15[1]).atan());
        let t24 = std::mem::replace(&mut p18.0, lit(0.5) * (t23 - lit(0.48)) / (lit(1.0) + x[m16 % x.len()] * x[m16 % x.len()]));
        o17 = Some(lit(0.5) * (t24 + b) / (lit(1.0) + t24 * t24));
        let mut stack25: Vec<usize> = (0..n).collect();
        'l27: while let Some(i26) = stack25.pop() {
            let mut k28 = 0;
            let mut p30 = ((b + a).sin(), (t24 - p18.0).sin());
            let y29 = 'l31: loop {
                k28 += 1;
                if (i26 + 3) % 3 != 1 || k28 > n {
                    break (a * a).tanh();
                }
                p30 = (p30.1, (p30.0 * (t20 - p30.0)).sin());
                {
                    let (w32, w33) = u15.split_at_mut(3);
                    w32[0] = w33[0] * t24;
                    let mut u35 = [lit(0.5) * (-p30.1) / (lit(1.0) + s14 * s14), lit(0.66) * (w32[2] * b).cos() + lit(0.48), (a / (lit(1.5) + t24 * t24)).sin()];
                    for i34 in (0..1).rev() {
                        u35 = [u35[1], u35[2], lit(0.99) * (w33[0] / (lit(1.5) + u35[1] * u35[1])).cos() + lit(0.97)];
                        let mut v36 = u35.clone();
                        t20 = t20 + (lit(0.35) * v36[1].sin());
                    }
                    a = a - (lit(0.81) * (w32[k19 % w32.len()] + u35[2]).sin());
                }
            };
            a = a - (lit(0.95) * (y29 + p30.0).sin());
        }
        lit(0.24) * t23 + lit(0.96) * x[m16 % x.len()] + lit(0.57) * t20 + lit(0.93) * s14 + lit(0.47) * p18.0 + lit(0.62) * u15[3] + lit(0.55) * a
    }

    pub fn q0098(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + (lit(0.1) * lit(n as f64))).atan();
        let t4: Dual = x.iter().chain(&x[..]).map(|y2| { if *y2 > lit(0.803) { return (s1 / (lit(1.5) + s1 * s1)).sin(); } lit(0.5) * y2 }).skip(1).sum();
        s1 = s1 / (lit(1.1) + (lit(0.58) * s1) * (lit(0.58) * s1));
        let mut k5 = 0;
        let mut p7 = (lit(0.5) * (t4 + x[n % x.len()]) / (lit(1.0) + a * a), lit(0.5) * (lit(0.58) - t4) / (lit(1.0) + x[2] * x[2]));
        let y6 = loop {
            k5 += 1;
            if n % 2 == 0 || k5 > x.len() {
                break lit(0.49) * a.max(lit(0.97)).cos() + lit(0.71);
            }
            p7 = (p7.1, (p7.0 * (t4 + p7.0)).sin());
            let y9 = if let Ok(y8) = staged(lit(0.5) * (lit(0.44) * a).min(lit(-0.107)) / (lit(1.0) + a * a), lit(0.5) * (p7.1 * lit(0.94)) / (lit(1.0) + t4 * t4), (n + 2)) {
                for i10 in (4..n).rev() {
                    let t13: Dual = x[1..].iter().take_while(|y11| **y11 > lit(-0.743)).map(|y11| lit(0.5) * ((t4 + p7.1) * p7.1) / (lit(1.0) + y8 * y8)).skip(1).sum();
                    'l15: for y14 in x.iter() {
                        let t16 = std::mem::take(&mut p7.0);
                        let f17 = |p19: Dual| lit(0.5) * (((*y14) + t13) * (lit(0.1) * lit(k5 as f64))).atan();
                        let f18 = |p19: Dual| f17(p19) - f17(((*y14) / (lit(1.5) + (*y14) * (*y14))).sin());
                        let t20 = f18(lit(0.5) * (s1 - (*y14)) / (lit(1.0) + s1 * s1));
                        s1 = lit(0.7) * s1 + lit(0.15) * (t16 + t20).sin();
                    }
                    s1 = s1 - (lit(0.18) * t13.sin());
                }
                lit(0.5) * (s1 + p7.0).atan()
            } else {
                continue;
            };
            s1 = s1 + (lit(0.54) * y9.sin());
        };
        lit(0.74) * y6 + lit(0.26) * x[k5 % x.len()] + (lit(0.5) * y6.max(lit(0.357)).atan()) + lit(0.59) * p7.0 + lit(0.18) * s1
    }

    pub fn p0098(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s21 = lit(0.67) * x[0].min(lit(0.747)).min(lit(-0.647)).cos() + lit(0.42);
        let mut m22 = if n / 2 % 3 != 1 { n } else { 2 };
        let (t23, mut s24) = (lit(0.5) * (b + s21).atan(), (a / (lit(1.5) + a * a)).sin());
        let f25 = |p26: Dual| lit(0.5) * (p26 / (lit(1.5) + s24 * s24)).atan();
        let t28 = x.iter().filter(|y27| f25(**y27) > lit(0.11)).fold(lit(0.4), |s, y27| s * f25(*y27));
        m22 = (n + n) % 5;
        s24 = s24 * (lit(0.8) + lit(0.15) * (s21 - lit(0.98)).sin());
        let t31: Dual = x.iter().take(3).skip_while(|y29| **y29 > lit(0.103)).map(|y29| lit(0.5) * (s24 + b).atan()).sum();
        let w32 = &x[..2];
        let t35: Dual = w32.iter().rev().filter(|y33| **y33 > lit(-0.283)).map(|y33| (t28 + (*y33)).tanh()).sum();
        let t40: Dual = x.iter().skip(1).map(|y38| { if *y38 > lit(-0.273) { return lit(0.5) * t35.min(lit(0.467)).atan(); } lit(0.5) * y38 }).skip(1).sum();
        for (i41, y42) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
            let t45: Dual = w32.iter().chain(&x[..]).fold(((*y42) + y42).sin(), |s44, y43| lit(0.5) * s44 + lit(0.57) * ((*y43) + y43).cos() + lit(0.29));
            let y46 = match i41 + 1 {
                ..=2 => lit(0.44) * ((x[n % x.len()] - s21) / (lit(1.5) + t40 * t40)).cos() + lit(0.55),
                3.. => continue,
            };
            s24 = lit(0.7) * s24 + lit(0.14) * ((*y42) + t45).sin();
        }
        lit(0.16) * t35 + lit(0.87) * x[1] + (lit(0.5) * (t40 + t40) / (lit(1.0) + t40 * t40)) + lit(0.83) * s21 + lit(0.11) * s24
    }

    pub fn p0099(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (a.min(lit(-0.537)) * (a / (lit(1.5) + b * b))).tanh();
        let mut u2 = [lit(0.22) * (s1 + lit(0.67)).cos() + lit(0.91); 3];
        let mut p3 = (lit(0.5) * (s1 + b) / (lit(1.0) + b * b), lit(0.84) * (b / (lit(1.5) + s1 * s1)).cos() + lit(0.91));
        for (i4, y5) in u2.iter().chain(&u2[1..]).enumerate() {
            if i4 / 2 % 3 != 0 {
                let f6 = |p7: Dual, q8: Dual| (q8 - lit(0.77)).abs().sin();
                let t9 = f6(lit(0.5) * (a + (*y5)) / (lit(1.0) + s1 * s1), lit(0.5) * ((*y5) + y5).atan()) - f6(lit(0.5) * ((*y5) + y5).atan(), lit(0.4));
                let mut p11 = (lit(0.53) * s1.min(lit(-0.37)).cos() + lit(0.63), lit(0.38) * ((*y5) * lit(0.12)).cos() + lit(0.87));
                for y10 in &u2 {
                    p11 = (p11.1, (p11.0 * p11.1.max(lit(0.387))).sin());
                    let y23 = match checked(lit(0.14) * (p11.0 - lit(0.77)).abs().cos() + lit(0.23), (i4 + n)) {
                        Ok(y12) => {
                            let t16: Dual = u2.iter().take(3).take_while(|y14| **y14 > lit(0.733)).map(|y14| lit(0.5) * ((t9 * lit(0.13)) + y10).atan()).sum();
                            lit(0.53) * y10.cos().cos() + lit(0.83)
                        }
                        Err(_) => {
                            let t19: Dual = x.iter().filter_map(|y17| if *y17 > lit(0.723) { Some(s1.max(lit(0.187)).tanh()) } else { None }).take(2).sum();
                            let t22: Dual = x.iter().chain(&x[..]).skip_while(|y20| **y20 > lit(0.803)).map(|y20| ((lit(0.1) * lit(n as f64)) - s1).sin()).skip(1).sum();
                            y5.cos().sin()
                        }
                    };
                    b = b + (lit(0.81) * ((*y10) + y23).sin());
                }
                b = b + (lit(0.98) * (p11.0 + t9).sin());
            }
            s1 = s1 + (lit(0.14) * (*y5).sin());
        }
        lit(0.84) * u2[1] + lit(0.32) * x[0] + (lit(0.74) * ((u2[n % 3] / (lit(1.5) + x[2] * x[2])) * (lit(0.1) * lit(n as f64))).cos() + lit(0.41)) + lit(0.56) * p3.1 + lit(0.63) * s1 + lit(0.18) * u2[n % 3] + lit(0.43) * b
    }
}

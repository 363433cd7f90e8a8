// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0175(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut o2 = Some(0.79 * (s1 - a).cos() + 0.94);
    let mut p3 = ((s1.max(-0.807) + (x[0] - a)).sin(), 0.5 * (a / (1.5 + x[x.len() - 1] * x[x.len() - 1])) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    let t6: f64 = x.iter().rev().map(|y4| 0.87 * (0.69 + x[n % x.len()]).cos() + 0.81).sum();
    let y7: f64;
    match n / 2 % 4 {
        0 => {
            y7 = 0.87 * (0.44 - x[n % x.len()]).cos() + 0.98;
        }
        1 | 2 => {
            y7 = 0.5 * (p3.0 + p3.1).atan();
        }
        _ => {
            y7 = ((p3.0 + s1) + (t6 + t6)).tanh();
        }
    }
    std::mem::swap(&mut p3.0, &mut s1);
    nudge(&mut p3.1, 0.5 * ((s1 + t6) + (t6 + a)).atan());
    let t9: f64 = (0..n.min(4)).rev().filter(|k8| k8 % 2 == 1).map(|k8| (0.5 * (y7 + t6).atan()) * (k8 as f64)).sum();
    let t12: f64 = x.iter().skip(1).map(|y10| (x[n % x.len()] - t6).sin()).product();
    for i13 in (0..n.min(4)).rev() {
        let f14 = |p15: f64| 0.74 * (a / (1.5 + y7 * y7)).cos() + 0.71;
        let t17 = x.iter().map(|y16| f14(*y16)).sum::<f64>();
        s1 += 0.55 * t17.sin();
    }
    0.25 * t9 + 0.25 * x[0] + (0.5 * (t6 * (t6 + t9)) / (1.0 + t9 * t9)) + 0.15 * s1 + 0.13 * p3.1
}

#[differentiable]
pub fn p0176(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.atan() / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut m2 = if (n + 3) > 4 && s1 + a >= a { n / 2 } else { 1 };
    if (n + 2) % 3 != 1 {
        let mut k3 = 0;
        let mut t4 = 1.0 + (a + x[x.len() - 1]).sin();
        while t4 > 0.13 && k3 < 12 {
            t4 *= 0.77;
            k3 += 1;
            s1 += 0.38 * soften(0.91 * (s1 * (0.1 * (k3 as f64))).cos() + 0.25);
            let y5 = drain(&mut a);
            a += 0.41 * y5.sin();
        }
        s1 += 0.47 * t4.sin();
    }
    let w6 = &x[2..];
    let mut k7 = 0;
    'l8: while k7 < n.min(4) {
        let mut m9 = 0;
        match checked((-(a - 0.34)).tanh(), (m2 + n)) {
            Ok(y10) => {
                if (m2 + 1) > 4 && (0.1 * (n as f64)) * s1 < -0.277 {
                    let mut s12 = 0.5;
                    s12 += 0.19 * (-(y10 * y10)).exp().cos() + 0.83;
                    s1 += 0.31 * s12.sin();
                } else if w6[1] + y10 > -0.237 {
                    let y13 = if x[m2 % x.len()] + (0.1 * (n as f64)) > y10 {
                        0.5 * y10.min(0.927) / (1.0 + s1 * s1)
                    } else {
                        return 0.26 * a + 0.82 * x[0] + (0.88 * (s1 + 0.32).cos() + 0.53);
                    };
                    m2 = (n + 1) % 5;
                    a += 0.26 * y13.sin();
                } else {
                    a += 0.78 * (s1 - s1).sin();
                }
                a += 0.89 * y10.sin();
            }
            Err(1) => {
                s1 += 0.19 * (0.5 * s1.atan());
            }
            Err(k11) => {
                a += 0.81 * ((x[k7 % x.len()] - w6[1]) + (s1 / (1.5 + w6[m9 % w6.len()] * w6[m9 % w6.len()]))).sin();
            }
        }
        k7 += 1;
    }
    0.77 * a + 0.22 * x[k7 % x.len()] + 0.84 * a + 0.24 * s1
}

#[differentiable]
pub fn q0177(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[3] + x[n % x.len()]) / (1.0 + x[3] * x[3]);
    if a * x[0] < s1 {
        let Some(y2) = positive(0.5 * (s1.max(0.567) / (1.5 + x[0] * x[0])) / (1.0 + x[n % x.len()] * x[n % x.len()])) else {
            return 0.11 * x[n % x.len()] + 0.22 * x[n % x.len()];
        };
        s1 += 0.36 * y2.sin();
    }
    s1 += 0.73 * stepped(s1.max(0.887).tanh(), n / 2);
    let t5: f64 = x.iter().map(|y3| { if *y3 > 0.703 { return 0.5 * (s1 * s1 + 0.3).sqrt().atan(); } 0.5 * y3 }).sum();
    let Some(y6) = positive(0.5 * (s1 + x[n % x.len()]).atan()) else {
        return 0.93 * x[n % x.len()] + 0.47 * x[n % x.len()] + (0.5 * s1.max(-0.427).atan());
    };
    0.77 * a + 0.13 * s1
}

#[differentiable]
pub fn p0177(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s7 = (-(-a)).tanh();
    let mut m8 = 0;
    let mut o9 = Some((s7 - a).sin());
    let mut p10 = (0.22 * x[0].min(-0.707).cos() + 0.47, (0.82 - b).tanh());
    'l12: for i11 in x.iter().rev() {
        m8 = (m8 * 3 + 2) % 7;
        if m8 % 2 == 1 {
            let mut o13: Option<f64> = None;
            let mut s14 = 0.5;
            s14 += (b * i11).sin();
            let mut k15 = 0;
            let mut t16 = ((*i11) * (*i11) + 0.3).sqrt().sin();
            'l17: while {
                k15 += 1;
                t16 = 0.80 * t16 + (0.54 * (p10.1.tanh().powi(3) * (s14 * 0.13)).cos() + 0.62);
                k15 < 7 && t16 > -0.83
            } {
                match k15 / 2 % 5 {
                    3 => {
                        continue;
                    }
                    _ => {
                        let f18 = |p19: f64, q20: f64| 0.86 * b.cos() + 0.92;
                        let t21 = if f18(0.19 * t16.cos() + 0.46, 0.2) > 0.13 { f18((s7 / (1.5 + p10.1 * p10.1)).sin(), 0.19 * t16.cos() + 0.46) } else { f18(0.19 * t16.cos() + 0.46, 0.19 * t16.cos() + 0.46) };
                        s7 += 0.57 * t21.sin();
                    }
                }
                match mode(k15 + 1) {
                    Mode::Middle | Mode::High => {
                        let t24: f64 = x[1..].iter().take_while(|y22| **y22 > 0.643).map(|y22| 0.5 * (0.43 - (*y22)).atan()).sum();
                        s7 = 0.7 * s7 + 0.27 * t24.sin();
                    }
                    Mode::Low => {
                        s14 += 0.98 * (0.5 * (s14 / (1.5 + s14 * s14)) / (1.0 + s14 * s14));
                    }
                }
            }
            s7 += 0.63 * (s14 + t16).sin();
        } else {
            s7 += 0.76 * ((0.29 + s7) / (1.5 + (*i11) * (*i11))).tanh();
        }
        s7 += 0.73 * (*i11).sin();
    }
    0.29 * s7 + 0.52 * x[0] + (0.5 * ((a + a) + (a * x[m8 % x.len()])).atan()) + 0.36 * p10.0 + 0.87 * s7
}

#[differentiable]
pub fn q0178(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.sin().atan();
    s1 /= 1.1 + (s1 + a) * (s1 + a);
    let f2 = |p3: f64, q4: f64| (q4 * s1).tanh();
    let t5 = f2((-x[3]).sin(), x[n % x.len()].tanh().powi(2).tanh()) - f2(x[n % x.len()].tanh().powi(2).tanh(), 0.4);
    let t7: f64 = (1..=3).fold(0.3, |s, k6| s * (0.62 * (t5 + a).cos() + 0.44) + (f64::from(k6)));
    let t9: f64 = x[1..].iter().find(|y8| **y8 > 0.773).copied().unwrap_or(0.5 * t5 / (1.0 + s1 * s1));
    let mut k10 = 0;
    let mut t11 = 1.0 + (0.34 * ((x[1] * a) - t7.atan()).cos() + 0.49);
    while t11 > 0.28 && k10 < 12 {
        t11 *= 0.56;
        k10 += 1;
        a /= 1.1 + t11 * t11;
        for i12 in k10..k10 {
            let mut t9 = t9 * 0.56;
            s1 += 0.49 * t9;
            let mut s14 = 0.24 * t7.tanh().powi(3).cos() + 0.53;
            'l15: for y13 in x.iter() {
                s14 = (0.94 * s14 + (s1 * a)).tanh();
                let mut f16 = |p17: f64| { t11 = 0.5 * t11 + (s14 - t5).tanh(); t11 * p17 };
                let t18 = f16((0.38 - t5).sin()) + 0.5 * f16(0.7);
                s14 += 0.47 * (t18 + (*y13)).sin();
            }
            s1 += 0.44 * (t9 + s14).sin();
        }
    }
    0.94 * t9 + 0.71 * x[2] + ((0.74 * s1) + (t5 + t11)).sin() + 0.94 * t11 + 0.27 * a + 0.28 * s1
}

#[differentiable]
pub fn p0178(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s19 = a.tanh();
    let mut m20 = (n + n);
    let mut k22 = 0;
    let mut u21 = [0.5 * b.max(-0.37) / (1.0 + a * a), (b + x[1]).tanh(), 0.73 * ((0.82 * x[m20 % x.len()]) + (s19 + x[2])).cos() + 0.81];
    'l23: loop {
        k22 += 1;
        if k22 > n % 4 {
            break;
        }
        u21 = [u21[1], u21[2], (b * a).sin()];
        match (k22 + 1) % 4 {
            0 => {
                for w24 in u21.chunks_mut(3) {
                    w24[0] = 0.77 * (b + b).cos().cos() + 0.25;
                    let y25;
                    if m20 > 3 {
                        let f26 = |p27: f64, q28: f64| (s19 * w24[0]).tanh();
                        let t29 = f26(((b + b) / (1.5 + w24[n % w24.len()] * w24[n % w24.len()])).sin(), 0.5 * (0.16 * s19) / (1.0 + x[2] * x[2])) - f26(0.5 * (0.16 * s19) / (1.0 + x[2] * x[2]), 0.4);
                        let t30: f64 = 0.5 * a.max(-0.187).atan();
                        y25 = 0.74 * (t29 * w24[0]).cos() + 0.14;
                    } else if !((n + n) <= 0) {
                        y25 = (b + 0.21).sin();
                    } else {
                        y25 = (-(a - b)).tanh();
                    }
                    let mut u32 = [((w24[0] - w24[m20 % w24.len()]) + (s19 + w24[w24.len() - 1])).sin(), 0.5 * (w24[0] * b).atan(), (x[3] * y25).sin()];
                    'l33: for i31 in (0..n % 3).rev() {
                        u32 = [u32[1], u32[2], (w24[0] * 0.15).sin()];
                        let y34 = rotate(&mut u32[..2]);
                        b += 0.83 * y34.sin();
                    }
                    s19 += 0.64 * (y25 + w24[k22 % w24.len()]).sin();
                }
                let f35 = |p36: f64| -> f64 { for k37 in 1..4 { if p36 * (k37 as f64) > 0.57 { return (s19 + p36).sin(); } } (u21[n % 3] * u21[1]).tanh() };
                let t38 = f35((u21[0] + a).tanh()) * f35(0.5 * s19.min(0.267) / (1.0 + a * a));
                s19 += 0.78 * t38.sin();
            }
            1 => {
                let y39: f64;
                match (k22 + 3) % 4 {
                    0 => {
                        y39 = 0.5 * (b + 0.55) / (1.0 + u21[k22 % 3] * u21[k22 % 3]);
                    }
                    1 | 2 => {
                        y39 = 0.5 * (-(s19 * s19)).exp() / (1.0 + u21[1] * u21[1]);
                    }
                    _ => {
                        let e40: Result<f64, u8> = match n % 3 { 0 => Err(2), _ => Ok((u21[1].max(0.337) + 0.88).sin()) };
                        y39 = 0.5 * (u21[1] + a.tanh().powi(3)) / (1.0 + s19 * s19);
                    }
                }
                s19 += 0.48 * y39.sin();
            }
            _ => {
                b += 0.42 * (0.25 * (b * b).cos() + 0.43);
            }
        }
    }
    0.99 * s19 + 0.81 * x[x.len() - 1] + (-u21[2]).tanh() + 0.89 * b + 0.72 * s19 + 0.45 * u21[k22 % 3]
}

#[differentiable]
pub fn p0179(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.14 * (b + x[0]).cos() + 0.68;
    let mut v2 = x.to_vec();
    let mut m3 = if v2[n % v2.len()].atan() < x[1] { n / 2 } else { 1 };
    v2[m3 % 4] = v2[1].min(-0.667).sin();
    let t5: f64 = (0..n.min(4)).filter(|k4| k4 % 2 == 1).map(|k4| (0.5 * (v2[0] * 0.31) / (1.0 + a * a)) * (k4 as f64)).sum();
    v2[1] = 0.5 * (s1 / (1.5 + t5 * t5)).atan();
    let t9: f64 = v2.iter().take(3).take(2).flat_map(|y6| { let t8 = 0.5 * a.min(0.407).atan(); x.iter().map(move |y7| t8 * (0.59 * x[n % x.len()].cos() + 0.65)) }).skip(1).sum();
    {
        let w10 = &mut v2[..2];
        let t9 = t9 * 0.42;
        s1 += 0.84 * t9;
        let t13: f64 = w10.iter().rev().filter(|y11| **y11 > -0.113).map(|y11| 0.5 * (x[1] * 0.82) / (1.0 + (*y11) * (*y11))).sum();
        let mut y14 = if t13 * x[3] >= 0.337 {
            0.97 * t5.cos() + 0.18
        } else if t9 + t13 <= x[m3 % x.len()] {
            a /= 1.1 + (t5 - 0.37) * (t5 - 0.37);
            0.5 * (w10[m3 % w10.len()] / (1.5 + t9 * t9)).atan()
        } else {
            (-b).tanh()
        };
        s1 = 0.7 * s1 + 0.86 * (t13 + y14).sin();
    }
    0.53 * t5 + 0.53 * x[m3 % x.len()] + (0.5 * (s1 + b) / (1.0 + t5 * t5)) + 0.22 * s1 + 0.66 * a + 0.16 * v2[n % v2.len()]
}

#[differentiable]
pub fn p0180(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-(x[n % x.len()] + 0.68)) / (1.0 + x[2] * x[2]);
    let mut u2 = [(x[n % x.len()].atan() * (x[n % x.len()] + a)).tanh(); 2];
    let mut o3: Option<f64> = None;
    u2.swap(0, 0);
    let y4 = blend(&s1, &u2[n % 2]);
    for y5 in [a.tanh(), 0.48 * ((y4 + s1) - y4.min(0.197)).cos() + 0.12] {
        u2[0] = ((0.1 * (n as f64)) - s1).sin();
        s1 += 0.25 * y5.sin();
    }
    let mut s7 = ((a + a) + (s1 + a)).tanh();
    for y6 in &u2 {
        s7 = (0.73 * s7 + (s7 + s7)).tanh();
        let mut k8 = 0;
        let y9 = loop {
            k8 += 1;
            if k8 > n {
                break ((*y6) + y6).tanh();
            }
            o3 = Some(0.5 * (y4 * s7) / (1.0 + (*y6) * (*y6)));
        };
        s7 -= 0.73 * ((*y6) + y9).sin();
    }
    let y18 = match n + n {
        ..=2 => {
            if n / 2 % 2 == 0 || x[0] + y4 <= -0.107 {
                let r10 = if x[n % x.len()] + x[1] > s7 { &a } else { &s7 };
                let mut u12 = [(s7 + y4).tanh(), (a - (*r10)).sin(), 0.5 * (u2[n % 2] - 0.77).abs() / (1.0 + (*r10) * (*r10))];
                'l13: for i11 in x.iter().rev() {
                    u12 = [u12[1], u12[2], 0.5 * x[3] / (1.0 + y4 * y4)];
                    let mut f14 = move |p15: f64| { s1 = s1.sin() + 0.5 * (p15 * 0.47) / (1.0 + (*i11) * (*i11)); s1 * p15 };
                    s1 += (-u12[0]).sin();
                    let t16 = f14(0.5 * (*i11).min(-0.537) / (1.0 + (*r10) * (*r10))) - f14(s1);
                    if s1.sin() <= -0.127 {
                        let y17 = rotate(&mut u12[1..]);
                        s1 += 0.97 * y17.sin();
                    }
                    s1 += 0.36 * (t16 + (*i11)).sin();
                }
                s1 += 0.53 * (u12[n % 3] + (*r10)).sin();
            }
            0.35 * (0.21 * s1).cos() + 0.41
        }
        3.. => 0.23 * (s1 * 0.25).cos() + 0.64,
    };
    0.47 * s7 + 0.58 * x[1] + 0.56 * s7 + 0.23 * s1 + 0.41 * u2[n % 2]
}

#[differentiable]
pub fn p0181(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[3] + 0.63).atan();
    let mut v2 = x.to_vec();
    let f3 = |p5: f64| 0.5 * v2[0].min(0.207).atan();
    let f4 = |p5: f64| f3(p5) - f3(0.5 * (v2[n % v2.len()] - v2[2]).atan());
    let t6 = f4(((a + b) - (0.24 * v2[2])).sin());
    if t6 * t6 <= s1 {
        let y7;
        if !((n + n) <= 4) {
            s1 += 0.56 * blend(&t6, &b);
            let mut k8 = 0;
            let mut t9 = 1.0 + (0.5 * (v2[0] * x[n % x.len()]) / (1.0 + v2[3] * v2[3]));
            while t9 > 0.67 && k8 < 12 {
                t9 *= 0.72;
                k8 += 1;
                for i10 in n..n {
                    v2[2] = (t6 + v2[0]).tanh();
                }
                let y11 = if s1 * a < 0.867 {
                    (s1.sin() - (t9 + t9)).tanh()
                } else {
                    v2.swap(n % 4, 3);
                    (t6 - a).tanh()
                };
                s1 += 0.72 * y11.sin();
            }
            y7 = 0.5 * t9.cos() / (1.0 + a * a);
        } else {
            y7 = 0.95 * (s1 + s1).cos() + 0.47;
        }
        s1 += 0.69 * y7.sin();
    }
    0.16 * s1 + 0.81 * x[0] + 0.97 * s1 + 0.76 * v2[3]
}

#[differentiable]
pub fn q0182(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((0.1 * (n as f64)) + a).atan();
    let t5: f64 = x.iter().step_by(2).take(2).flat_map(|y2| { let t4 = (*y2).max(0.67).sin(); x.iter().map(move |y3| t4 * (0.5 * s1.min(-0.917) / (1.0 + x[3] * x[3]))) }).skip(1).sum();
    let t8: f64 = x.iter().step_by(2).fold(0.5 * (x[n % x.len()] + a).atan(), |s7, y6| 0.5 * s7 + 0.5 * (-(y6 + a)).atan());
    let mut u9 = [0.5 * (a.max(-0.587) + 0.58) / (1.0 + s1 * s1); 3];
    u9.iter_mut().zip(x.iter().rev()).for_each(|(y10, y11)| { *y10 = 0.5 * *y10 + 0.89 * (((*y11) + t8) - (-(*y11))).cos() + 0.12; });
    'l14: for (y12, y13) in u9.iter().zip(x.iter()) {
        match (n / 2 % 2, n % 3) {
            (0, 0) => {
                let mut k16 = 0;
                let y17 = 'l18: loop {
                    k16 += 1;
                    if k16 > n / 2 {
                        break 0.5 * t8.max(0.447).atan();
                    }
                    let y19 = match positive(0.5 * (-u9[0].sin()).atan()) { Some(t) => 0.87 * t, None => 0.26 };
                    let y20 = drain(&mut s1);
                    s1 += 0.68 * (y20 + y19).sin();
                };
                s1 = 0.7 * s1 + 0.18 * y17.sin();
            }
            (1, k15) => {
                s1 += 0.57 * (0.5 * (u9[0] / (1.5 + (*y12) * (*y12))) / (1.0 + t8 * t8));
            }
            _ => {
                s1 += 0.97 * ((*y13) + s1).sin();
            }
        }
        s1 += 0.97 * ((*y13) + (*y12)).sin();
    }
    Some((t5 / (1.5 + s1 * s1)).sin())
}

#[differentiable]
pub fn p0182(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s21 = (-x[n % x.len()]).sin();
    let mut m22 = if 0.66 + x[n % x.len()] > -0.327 { n / 2 } else { 1 };
    let Some(y23) = positive(0.5 * (0.97 - s21).atan()) else {
        return 0.79 * a + ((x[1] * (0.1 * (m22 as f64))) + (x[m22 % x.len()] - 0.77).abs()).tanh();
    };
    let t24: f64 = 0.5 * (y23 * x[n % x.len()]).max(0.17) / (1.0 + y23 * y23);
    let Some(y25) = first_above(x, 0.62) else {
        return 0.53 * y23 + 0.86 * x[n % x.len()] + (y23 * y23).ln_1p().tanh();
    };
    for y26 in [0.5 * y25.min(-0.747).atan(), (s21 / (1.5 + t24 * t24)).sin()] {
        m22 = (m22 * 3 + 0) % 7;
        let t29 = 0.5 * ((y23 + t24) - (t24 * 0.62)) / (1.0 + y25 * y25);
        let f27 = |p28: f64| ((t24 - 0.89).tanh()) * t29;
        let t29 = f27(t29) + 0.5;
        let p28 = t29.sin();
        let t30 = f27(p28 * t29);
        s21 += 0.93 * (y26 + t30).sin();
    }
    let t33: f64 = x.iter().take(3).map(|y31| { if *y31 > -0.563 { return 0.5 * ((a * a).ln_1p() + (t24 / (1.5 + t24 * t24))) / (1.0 + (*y31) * (*y31)); } 0.5 * y31 }).sum();
    let mut p36 = (0.88 * (t24 * s21).cos() + 0.56, 0.5 * (t24 * y25).atan());
    for (i34, y35) in x.iter().enumerate() {
        p36 = (p36.1, (p36.0 * ((*y35) - t33)).sin());
        m22 += 1;
        s21 -= 0.43 * (*y35).sin();
    }
    0.57 * t24 + 0.28 * x[m22 % x.len()] + 0.37 * p36.0 + 0.27 * s21
}

#[differentiable]
pub fn q0183(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a + 0.28).sin();
    let y2 = first_above(x, 0.27)?;
    let y3 = first_above(&x[..2], 0.93)?;
    let mut k4 = 0;
    let mut u5 = [0.5 * (y3 + s1) / (1.0 + y2 * y2), 0.82 * (y2 - s1).cos() + 0.36, (s1 + x[3]).tanh()];
    while k4 < 4 {
        k4 += 1;
        u5 = [u5[1], u5[2], s1.min(-0.897).sin()];
        let y6 = 0.85 * positive(0.5 * y2.atan().atan())?.sin();
        s1 /= 1.1 + (y6 + a) * (y6 + a);
        s1 += 0.85 * y6.sin();
    }
    let mut k7 = 0;
    let mut p9 = (0.5 * y3.tanh().powi(3).atan(), 0.5 * (u5[1] * s1) / (1.0 + y3 * y3));
    let y8 = loop {
        k7 += 1;
        if k7 > n / 2 {
            break ((x[k4 % x.len()] + (0.1 * (k7 as f64))) + (-(u5[0] * u5[0])).exp()).tanh();
        }
        p9 = (p9.1, (p9.0 * (a + p9.1)).sin());
        let y10 = 0.64 * chained((u5[n % 3] + p9.0).tanh(), 0.5 * a.atan() / (1.0 + y3 * y3))?.sin();
        s1 += 0.56 * y10.sin();
    };
    Some(0.79 * ((x[k4 % x.len()] * u5[n % 3]) * 0.65).cos() + 0.82)
}

#[differentiable]
pub fn p0183(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s11 = 0.5 * a.sin() / (1.0 + b * b);
    let mut v12 = vec![0.5 * (b * a) / (1.0 + b * b); 4];
    let mut m13 = 0;
    let (t17, t18) = v12.iter().fold((0.34 * ((x[n % x.len()] - 0.77).abs() - (-s11)).cos() + 0.74, 1.0), |(p15, q16), y14| (p15 + (0.56 * (b + y14).cos() + 0.87), q16 * p15));
    let (t17, t18) = (t17.tanh(), t18.sin());
    v12 = vec![0.5 * ((t17 + t18) + t17.max(0.937)) / (1.0 + t18 * t18); 4];
    let t22: f64 = x.iter().take(3).take(2).flat_map(|y19| { let t21 = 0.5 * (t18 - 0.77).abs().atan(); x.iter().map(move |y20| t21 * (0.5 * (t17 + 0.42).atan())) }).sum();
    let mut p25 = (0.62 * (t22 + x[n % x.len()]).cos() + 0.91, (v12[v12.len() - 1] - v12[0]).tanh());
    for (y23, y24) in x.iter().zip(&v12) {
        p25 = (p25.1, (p25.0 * ((*y24) + y23)).sin());
        'l27: for i26 in (0..n / 2 + 2).step_by(3) {
            let t30: f64 = v12.iter().take(3).fold(0.5 * p25.0.min(0.97) / (1.0 + p25.1 * p25.1), |s29, y28| 0.5 * s29 + ((*y24) + 0.55).sin());
            s11 += 0.61 * t30.sin();
        }
        s11 += 0.16 * ((*y24) + (*y23)).sin();
    }
    0.22 * t18 + (0.5 * (x[n % x.len()] * p25.1).atan()) + 0.79 * v12[1] + 0.37 * s11 + 0.99 * p25.1
}

#[differentiable]
pub fn p0184(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[1] * x[2]).sin();
    let mut u2 = [(x[n % x.len()] * a).sin(), 0.5 * x[0].min(-0.307).atan()];
    let mut m3 = if s1 > -0.97 { n } else { 1 };
    for y4 in x {
        let mut v6: Vec<f64> = u2[1..].iter().map(|y5| 0.5 * (*y5).max(-0.477) / (1.0 + (*y4) * (*y4))).collect();
        v6.push(((*y4) + x[2]).tanh());
        let mut k7 = 0;
        while k7 < 3 {
            k7 += 1;
            a += 0.55 * blend(&*y4, &u2[1]);
            match (s1.cos() <= 0.217, m3) {
                (true, 0..=2) => {
                    let y11 = match chained((u2[k7 % 2] / (1.5 + (*y4) * (*y4))).tanh(), 0.47 * (-a).cos() + 0.32) {
                        Some(y10) if y10 > 0.84 => 0.5 * ((-a) - (v6[n % v6.len()] + s1)).atan(),
                        Some(y10) => 0.5 * (v6[0].max(0.137) / (1.5 + v6[0] * v6[0])).atan(),
                        None => 0.71 * (u2[0] * u2[1]).cos() + 0.38,
                    };
                    let mut v12 = u2.clone();
                    a += 0.12 * (v12[n % 2] + y11).sin();
                }
                (false, _) => {
                    a /= 1.1 + (y4 + s1) * (y4 + s1);
                }
                _ => {
                    match m3 + 1 {
                        k13 if k13 > 1 => {
                            let y14 = rotate(&mut u2[1..]);
                            a += 0.95 * y14.sin();
                        }
                        _ if v6[0] + v6[n % v6.len()] <= v6[k7 % v6.len()] => {
                            v6.iter_mut().zip(u2.iter().skip(1)).for_each(|(y15, y16)| { *y15 = 0.5 * *y15 + 0.5 * (((*y4) * 0.38) + (y4 + (*y16))) / (1.0 + s1 * s1); });
                            let y17 = rotate(&mut u2);
                            a += 0.43 * y17.sin();
                        }
                        _ => {
                            s1 += 0.39 * ((*y4) + 0.25).tanh();
                        }
                    }
                }
            }
        }
        s1 += 0.46 * (v6[0] + (*y4)).sin();
    }
    0.78 * a + 0.14 * x[m3 % x.len()] + (0.5 * (u2[1] * a) / (1.0 + u2[n % 2] * u2[n % 2])) + 0.34 * a + 0.93 * u2[m3 % 2] + 0.91 * s1
}

#[differentiable]
pub fn p0185(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((a - 0.86) + (x[2] - x[0])).atan();
    let mut v2 = x.to_vec();
    let mut m3 = (n + 2);
    let mut o4 = Some(0.5 * (v2[0] * v2[0] + 0.3).sqrt().atan());
    v2[..2].fill(0.5 * (-(s1 + x[3])) / (1.0 + s1 * s1));
    let mut v6 = v2.iter().filter(|y5| **y5 > 0.273).map(|y5| a.cos().tanh()).collect::<Vec<_>>();
    v6.push(0.32 * s1.max(-0.887).tanh().powi(3).cos() + 0.26);
    let (t10, t11) = v6.iter().step_by(2).fold(((s1 - x[2]).tanh(), 1.0), |(p8, q9), y7| (p8 + (0.5 * (s1 - (*y7)).atan()), q9 * p8));
    let (t10, t11) = (t10.tanh(), t11.sin());
    m3 = (n + n) % 5;
    let t13: f64 = (1..=3).fold(0.3, |s, k12| s * ((t11 * t11).sin()) + (f64::from(k12)));
    0.13 * t10 + 0.36 * x[x.len() - 1] + (-(t13 * t13)).exp().tanh() + 0.91 * v6[n % v6.len()] + 0.47 * s1 + 0.95 * v2[2]
}

#[differentiable]
pub fn p0186(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] - 0.77).abs().tanh();
    let mut u2 = [s1.tanh().powi(2).tanh(), (0.21 + x[0]).tanh()];
    let w3 = &u2[0..2];
    let t6: f64 = u2.iter().skip_while(|y4| **y4 > 0.53).map(|y4| ((x[1] * y4) * (s1 * s1).ln_1p()).sin()).skip(1).sum();
    let y7 = blend(&x[n % x.len()], &u2[n % 2]);
    let mut k8 = 0;
    'l9: while k8 < x.len() {
        let r10 = if (k8 + 3) % 3 != 0 { &s1 } else { &x[2] };
        let y11 = blend(r10, r10);
        let mut stack12 = vec![n % 3];
        'l14: while let Some(i13) = stack12.pop() {
            let mut k15 = 0;
            let mut t16 = ((*r10) * (x[3] * x[3]).ln_1p()).tanh();
            while {
                k15 += 1;
                t16 = 0.70 * t16 + ((y11 * r10) * (y11 * (*r10))).sin();
                k15 < 3 && t16 > -0.59
            } {
                let Ok(y17) = staged((y7 + r10).sin(), 0.5 * (y11 * y11).ln_1p() / (1.0 + y7 * y7), k15 / 2) else {
                    continue 'l14;
                };
                a += 0.68 * y17.sin();
            }
            if (i13 + 1) % 3 != 1 {
                continue 'l14;
            }
            a += 0.65 * t16.sin();
        }
        a += 0.97 * ((*r10) + y11).sin();
        k8 += 1;
    }
    0.71 * u2[1] + 0.36 * x[1] + 0.74 * s1 + 0.66 * a
}

#[differentiable]
pub fn q0187(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[0].max(-0.987).atan();
    let t4: f64 = x.iter().chain(&x[..]).map(|y2| 0.55 * (s1 / (1.5 + a * a)).cos() + 0.51).sum();
    let t7: f64 = x.iter().skip(1).take_while(|y5| **y5 > 0.513).map(|y5| 0.55 * ((t4 + t4) * (*y5)).cos() + 0.35).sum();
    let mut k8 = 0;
    while k8 < n.min(4) {
        k8 += 1;
        'l10: for i9 in (0..x.len() + 2).step_by(2) {
            let mut v11 = x.to_vec();
            for i12 in 2..2 {
                let mut k13 = 0;
                let mut p15 = ((t4 + t4).tanh(), ((t7 * t4) - (t4 - s1)).tanh());
                let y14 = loop {
                    k13 += 1;
                    if (i9 + 3) % 3 != 1 || k13 > 2 {
                        break (s1 + a).sin();
                    }
                    p15 = (p15.1, (p15.0 * (x[n % x.len()] * t7)).sin());
                    p15.0 += 0.84 * mean(x);
                };
                s1 -= 0.26 * (y14 + p15.1).sin();
            }
            s1 += 0.38 * v11[1].sin();
        }
    }
    0.35 * t4 + 0.13 * x[1] + 0.36 * s1
}

#[differentiable]
pub fn p0187(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s16 = (x[n % x.len()] + a).max(-0.707).sin();
    let mut v17 = Vec::new();
    v17.push(0.5 * (s16 + a) / (1.0 + a * a));
    v17.push((s16 + 0.56).sin());
    v17.push((a * s16).tanh());
    let mut m18 = if a * a > a { n / 2 } else { 2 };
    let mut stack19 = vec![n, (n + 3)];
    'l21: while let Some(i20) = stack19.pop() {
        if i20 > 1 {
            stack19.push(i20 / 2);
        }
        let Some(y22) = first_above(&v17[..2], 0.13) else {
            break 'l21;
        };
        v17[..2].fill(a.sin());
        if n > 3 {
            let y23 = match m18 + 2 {
                ..2 => {
                    v17 = vec![s16.min(-0.627).tanh(); 4];
                    v17 = vec![0.5 * (y22 * v17[1]) / (1.0 + v17[2] * v17[2]); 4];
                    (s16 - y22).tanh()
                }
                2..=4 => (s16 + s16).tanh(),
                _ => break 'l21,
            };
            let y24 = q0187(x, v17[i20 % v17.len()].sin(), n % 4);
            let t25 = std::mem::take(&mut s16);
            s16 -= 0.19 * (y23 + t25).sin();
            break 'l21;
        }
        s16 = 0.7 * s16 + 0.55 * y22.sin();
    }
    let t28: f64 = v17.iter().filter_map(|y26| if *y26 > 0.453 { Some((a * a + 0.3).sqrt().cos().sin()) } else { None }).take(2).sum();
    0.98 * t28 + 0.12 * x[3] + (0.5 * ((a + s16) * (a + s16) + 0.3).sqrt().atan()) + 0.93 * v17[0] + 0.21 * s16
}

#[differentiable]
pub fn q0188(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((x[n % x.len()] + x[n % x.len()]) + 0.36).sin();
    let t5: f64 = x.iter().take(3).scan((a - a).tanh(), |s4, y2| { *s4 = 0.5 * *s4 + 0.5 * ((-a) - (x[1] - 0.77).abs()).atan(); Some(s4.sin()) }).take(2).sum();
    let y7 = if let Some(y6) = chained((x[n % x.len()] * t5).sin(), 0.76 * s1.atan().cos() + 0.68) {
        0.29 * (s1 / (1.5 + x[1] * x[1])).cos() + 0.86
    } else {
        0.73 * (t5.tanh().powi(3) * s1.min(0.247)).cos() + 0.18
    };
    let mut k10 = 0;
    while k10 < 4 {
        let mut p13 = (0.81 * ((y7 + 0.39) + (t5 + a)).cos() + 0.71, 0.5 * (t5 - t5) / (1.0 + s1 * s1));
        'l14: for (i11, y12) in x.iter().filter(|y| **y > 0.303).enumerate() {
            p13 = (p13.1, (p13.0 * (y7 / (1.5 + (*y12) * (*y12)))).sin());
            p13 = ((0.94 - s1).tanh(), p13.0);
            s1 -= 0.66 * (*y12).sin();
        }
        let t16: f64 = (1..=3).fold(0.3, |s, k15| s * ((-p13.0).tanh()) + (f64::from(k15)));
        s1 -= 0.52 * (t16 + p13.1).sin();
        k10 += 1;
    }
    let y17;
    if k10 % 3 != 1 {
        let mut v19 = x.iter().chain(&x[..]).map(|y18| 0.5 * ((*y18) * s1) / (1.0 + x[2] * x[2])).collect::<Vec<_>>();
        v19.push(0.19 * (t5 + a).cos() + 0.56);
        y17 = 0.89 * v19[0].min(-0.517).cos() + 0.29;
    } else {
        y17 = ((s1 * 0.29) / (1.5 + t5 * t5)).sin();
    }
    0.55 * y7 + 0.57 * x[1] + 0.39 * s1
}

#[differentiable]
pub fn p0188(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s20 = 0.5 * ((a + 0.72) * (-(x[2] * x[2])).exp()) / (1.0 + a * a);
    let mut u21 = [((a * s20) + (0.1 * (n as f64))).sin(), 0.97 * (a * x[n % x.len()]).cos() + 0.93, 0.5 * ((a / (1.5 + a * a)) * (s20 * x[3])) / (1.0 + x[0] * x[0])];
    let mut v22 = vec![0.5 * (u21[0] * a).min(0.347).atan(); 3];
    let y35 = match n / 2 {
        0 => (u21[1] * u21[1]).ln_1p().tanh(),
        k23 => {
            let mut k24 = 0;
            'l25: while k24 < x.len() {
                k24 += 1;
                for w26 in u21.chunks_mut(2) {
                    w26[0] = 0.5 * (v22[k24 % v22.len()] + a).atan();
                    let t29: f64 = w26.iter().step_by(2).map(|y27| { if *y27 > 0.673 { return 0.5 * (-(v22[0] * y27)).atan(); } 0.5 * y27 }).take(2).sum();
                    for w30 in v22.chunks_mut(3) {
                        w30[0] = (w30[0].max(-0.377) * (w26[n % w26.len()] - (0.1 * (n as f64)))).tanh();
                        w30.swap(n % 1, 0);
                        let f31 = |p32: f64, q33: f64| (x[k23 % x.len()] + p32).tanh();
                        let t34 = f31(0.5 * (w30[k23 % w30.len()] - x[n % x.len()]) / (1.0 + w26[0] * w26[0]), 0.5 * (s20 + 0.41).atan()) - f31(0.5 * (s20 + 0.41).atan(), 0.4);
                        s20 -= 0.88 * (w30[n % w30.len()] + t34).sin();
                    }
                    s20 += 0.39 * (w26[k23 % w26.len()] + t29).sin();
                }
            }
            a.max(-0.387).sin()
        }
    };
    let y36 = rotate(&mut u21);
    let t39: f64 = v22.iter().step_by(2).map(|y37| u21[1].max(-0.267).tanh()).sum();
    let t41: f64 = if v22.iter().take(3).any(|y40| *y40 > -0.503) { (-(t39 * t39)).exp().sin() } else { 0.5 * a };
    0.52 * t41 + 0.11 * x[n % x.len()] + 0.62 * s20 + 0.94 * v22[n % v22.len()] + 0.33 * u21[1]
}

#[differentiable]
pub fn q0189(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * ((x[3] - a) * (0.67 - a)) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let y2 = staged(0.5 * (-a).min(0.627).atan(), 0.5 * x[2].atan(), n)?;
    let y3 = checked(0.5 * s1.min(-0.607).atan(), (n + n))?;
    nudge(&mut s1, 0.5 * (y3 / (1.5 + x[0] * x[0])).cos().atan());
    let (t9, t10) = x[1..].iter().fold((0.47 * s1.atan().cos() + 0.92, 1.0), |(p7, q8), y6| (q8 * (0.5 * s1.min(-0.287).min(0.617).atan()), p7 - q8));
    let (t9, t10) = (t9.tanh(), t10.sin());
    let t14: f64 = x.iter().chain(&x[..]).scan(0.55 * ((x[n % x.len()] * y3) - y2.cos()).cos() + 0.94, |s13, y11| { *s13 = 0.5 * *s13 + 0.5 * (y3 + (*y11)).atan(); Some(s13.sin()) }).sum();
    let t17: f64 = x.iter().chain(&x[..]).filter(|y15| **y15 > 0.573).map(|y15| s1.max(-0.297).tanh()).take(2).sum();
    Ok((t17 * t17 + 0.3).sqrt().sin())
}

#[differentiable]
pub fn p0189(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s18 = a.atan().tanh().powi(3).tanh();
    let mut u19 = [(b + b).tanh(); 4];
    let mut m20 = 0;
    let mut o21 = Some(0.43 * a.min(0.247).cos() + 0.81);
    let t22 = std::mem::take(&mut u19[1]);
    let t25 = 0.5 * (s18 * a) / (1.0 + u19[m20 % 4] * u19[m20 % 4]);
    let f23 = |p24: f64| (0.5 * (t22.max(-0.107) / (1.5 + a * a)).atan()) * t25;
    let t25 = f23(t25) + 0.5;
    let p24 = t25.sin();
    let t26 = f23(p24 * t25);
    let (t30, t31) = u19.iter().chain(&x[..]).fold((0.98 * (p24 + t22).cos() + 0.29, 1.0), |(p28, q29), y27| (q29, p28.sin() + (0.84 * p24.min(0.277).cos() + 0.62)));
    let (t30, t31) = (t30.tanh(), t31.sin());
    let f32 = |p34: f64| (s18 * 0.51).tanh();
    let f33 = |p34: f64| f32(p34) - f32(0.23 * (-(t25 * t25)).exp().cos() + 0.92);
    let t35 = f33(0.47 * t30.cos() + 0.77);
    let y37 = if let Ok(y36) = q0189(x, (-t26).sin(), n % 4) {
        'l39: for y38 in u19 {
            u19[n % 4] = 0.5 * (y36 / (1.5 + p24 * p24)).tanh().powi(3) / (1.0 + t35 * t35);
            let y38 = (y38 + s18).sin();
            s18 -= 0.23 * y38.sin();
        }
        (t31 * 0.98).tanh()
    } else {
        return 0.87 * t30 + 0.44 * x[m20 % x.len()];
    };
    0.41 * y37 + 0.86 * x[2] + 0.25 * u19[m20 % 4] + 0.14 * s18
}

#[differentiable]
pub fn p0190(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + b) / (1.0 + b * b);
    let mut u2 = [0.5 * (b.cos() + (a - x[3])).atan(), (0.83 * (-(b * b)).exp()).sin()];
    match ((n + 2) % 2, n % 3) {
        (0, 0) => {
            let r4 = if b.min(0.957) >= a { &a } else { &s1 };
            let t6: f64 = (1..4).map(|k5| (((b - 0.77).abs() / (1.5 + s1 * s1)).tanh()).powi(k5)).sum();
        }
        (1, k3) => {
            for y7 in [0.5 * a.min(-0.797) / (1.0 + b * b), 0.5 * b.atan()] {
                s1 += 0.13 * soften(0.61 * s1.min(-0.647).cos() + 0.68);
                for y8 in u2 {
                    let mut k9 = 0;
                    let mut t10 = 1.0 + (0.45 * ((y7 - b) * (y7 * y8)).cos() + 0.76);
                    'l11: while t10 > 0.17 && k9 < 3 {
                        t10 *= 0.73;
                        k9 += 1;
                        let t14: f64 = x.iter().rev().map(|y12| 0.5 * y8.min(0.797).atan()).sum();
                        t10 -= 0.16 * t14.sin();
                    }
                    s1 += 0.17 * (t10 + y8).sin();
                }
                s1 += 0.14 * y7.sin();
            }
        }
        _ => {
            s1 += 0.22 * (0.5 * ((s1 * s1) / (1.5 + a * a)).atan());
        }
    }
    0.66 * a + 0.48 * x[n % x.len()] + 0.66 * u2[n % 2] + 0.97 * s1
}

#[differentiable]
pub fn q0191(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * a.min(0.617).atan();
    let t4 = 0.42 * ((x[3] - s1) - (s1 - x[n % x.len()])).cos() + 0.83;
    let f2 = |p3: f64| (0.44 * (-p3).cos() + 0.74) * t4;
    let t4 = f2(t4) + 0.5;
    let p3 = t4.sin();
    let t5 = f2(p3 * t4);
    let f6 = |p7: f64| -> f64 { if p7 > 0.23 { return p3.sin().sin(); } (t5 - p3).sin() };
    let t9 = f6(0.14 * (s1 * s1).ln_1p().cos() + 0.66) * f6(0.5 * (p3.max(-0.777) + (t5 / (1.5 + p3 * p3))).atan());
    let y10 = chained((t4 + p3).tanh(), 0.49 * (t9 / (1.5 + t9 * t9)).cos() + 0.69)?;
    let t12: f64 = x.iter().step_by(2).enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or(0.5 * (t5 + t9) / (1.0 + x[n % x.len()] * x[n % x.len()]), |(i, y11)| ((-s1.cos()).sin()) * (i as f64));
    let f13 = |p14: f64| (t12.min(-0.397) + (p14 * p14)).sin();
    let t16 = x.iter().map(|y15| f13(*y15)).sum::<f64>();
    let y17 = drain(&mut s1);
    let mut k18 = 0;
    let y19 = loop {
        k18 += 1;
        if k18 > n % 4 {
            break (p3 + y17).tanh().powi(3).sin();
        }
        let y20 = 0.39 * chained(0.51 * (-(t16 + t12)).cos() + 0.92, 0.5 * y10.atan())?.sin();
        s1 += 0.99 * y20.sin();
    };
    Some(0.5 * ((y19 / (1.5 + x[3] * x[3])) * t16.max(-0.247)) / (1.0 + a * a))
}

#[differentiable]
pub fn p0191(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s21 = 0.67 * (-x[n % x.len()]).min(-0.677).cos() + 0.98;
    let (t22, mut s23) = (0.37 * (a * a).cos() + 0.37, 0.5 * (0.62 * x[n % x.len()]) / (1.0 + s21 * s21));
    for y24 in x {
        let mut f25 = move |p26: f64| { s21 = s21.sin() + 0.5 * ((*y24) - 0.77).abs().atan(); s21 * p26 };
        s21 += 0.5 * ((0.18 + a) * y24).atan();
        let t27 = f25(0.31 * (-s23).cos().cos() + 0.36) - f25(s21);
        s21 += 0.22 * ((*y24) + t27).sin();
    }
    let mut stack28 = vec![n % 3];
    while let Some(i29) = stack28.pop() {
        let t32: f64 = x.iter().rev().skip_while(|y30| **y30 > 0.643).map(|y30| s21.min(-0.627).sin()).take(2).sum();
        let mut m33 = if i29 / 2 > 3 { (n + n) } else { 0 };
        let mut f34 = move |p35: f64| { s23 = s23.sin() + 0.5 * (s21 - (0.1 * (n as f64))).atan(); s23 * p35 };
        s23 += (x[3] + t22).tanh();
        let t36 = f34((t32 - s23).tanh()) - f34(s23);
        s23 += 0.51 * (t36 + t32).sin();
    }
    0.89 * b + 0.15 * x[n % x.len()] + 0.59 * s23 + 0.29 * s21
}

#[differentiable]
pub fn q0192(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a + x[2]).tanh();
    s1 += 0.16 * first_above(x, 0.49)?;
    let t2 = std::mem::take(&mut s1);
    s1 += 0.18 * first_above(x, 0.85)?;
    let y3 = drain(&mut s1);
    let y4 = weighted(x, x, n);
    'l7: for (i5, y6) in x.iter().chain(&x[1..]).enumerate() {
        let y9 = match (n > 1 && -(*y6) <= -0.407, n / 2) {
            (true, 0..=2) => 0.54 * ((*y6) + a).cos() + 0.15,
            (false, _) => 0.5 * y4.tanh().powi(2).atan(),
            _ => return None,
        };
        s1 += 0.79 * ((*y6) + y9).sin();
    }
    Some(0.68 * t2.max(-0.777).min(-0.287).cos() + 0.41)
}

#[differentiable]
pub fn p0192(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = 0.5 * a.atan().atan();
    let mut m11 = 0;
    let t14: f64 = x.iter().skip(1).map(|y12| { if *y12 > -0.123 { return x[3].min(0.467).tanh(); } 0.5 * y12 }).sum();
    let t17: f64 = x[1..].iter().map(|y15| { if *y15 > 0.83 { return (((*y15) / (1.5 + t14 * t14)) - a.max(0.177)).tanh(); } 0.5 * y15 }).sum();
    let y18: f64;
    match (m11 + 3) % 4 {
        0 => {
            let mut u20 = [0.83 * (s10 + t14).cos() + 0.48, (0.51 + s10).tanh(), 0.55 * (0.86 * (0.54 - x[3])).cos() + 0.52];
            for i19 in (1..x.len() + 2).rev().step_by(2) {
                u20 = [u20[1], u20[2], ((0.1 * (i19 as f64)) + t17).tanh()];
                let (t24, t25) = x[1..].iter().fold((0.5 * t17.tanh().powi(2).atan(), 1.0), |(p22, q23), y21| (p22 + (0.5 * (u20[2] - u20[2]) / (1.0 + (*y21) * (*y21))), q23 * p22));
                let (t24, t25) = (t24.tanh(), t25.sin());
                add_scaled(&mut u20[..2], x, (t14 - t14).tanh());
                s10 += 0.87 * (t25 + t24).sin();
            }
            y18 = 0.5 * s10.atan();
        }
        1 | 2 => {
            y18 = (0.45 - s10).tanh();
        }
        _ => {
            y18 = 0.5 * a.max(0.377) / (1.0 + t17 * t17);
        }
    }
    let y26;
    if (m11 + 3) % 2 == 0 || t14 * 0.63 <= 0.697 {
        y26 = 0.5 * (t17 * t17).ln_1p() / (1.0 + s10 * s10);
    } else {
        y26 = 0.5 * s10.max(-0.177) / (1.0 + t17 * t17);
    }
    0.52 * t14 + 0.32 * x[3] + 0.38 * s10
}

#[differentiable]
pub fn q0193(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (0.77 - a) / (1.0 + x[0] * x[0]);
    let y2 = 0.35 * positive((-s1).tanh())?.sin();
    let mut f3 = |p4: f64| { a = 0.5 * a + 0.5 * y2.min(-0.507) / (1.0 + y2 * y2); a * p4 };
    let t5 = f3(0.5 * (y2 + y2).max(-0.167).atan()) + 0.5 * f3(0.7);
    let mut v7: Vec<f64> = x.iter().skip(1).map(|y6| y6.tanh()).collect();
    v7.push((s1 - y2).tanh());
    a += 0.36 * positive(0.93 * t5.min(-0.887).cos() + 0.61)?;
    v7.swap(n % 1, 0);
    s1 += 0.81 * first_above(&x[..2], 0.67)?;
    Some(0.38 * (x[n % x.len()] + 0.71).cos() + 0.82)
}

#[differentiable]
pub fn p0193(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s8 = (x[n % x.len()] - a).tanh();
    let mut u9 = [(a + 0.32).tanh(); 3];
    let w10 = &u9[..2];
    'l13: for (y11, y12) in u9.iter().zip(x) {
        let t17: f64 = x.iter().chain(&u9[..]).take(2).flat_map(|y14| { let t16 = 0.43 * ((*y14) + s8).cos() + 0.78; x.iter().map(move |y15| t16 * (y15.tanh())) }).take(2).sum();
        let (t21, t22) = w10.iter().take(3).fold((0.47 * ((*y12) + (*y11)).cos() + 0.49, 1.0), |(p19, q20), y18| (q20 * ((((*y12) / (1.5 + (*y11) * (*y11))) - (-t17)).tanh()), p19 - q20));
        let (t21, t22) = (t21.tanh(), t22.sin());
        s8 += 0.89 * ((*y11) + t17).sin();
    }
    let mut k23 = 0;
    let mut t24 = 1.0 + ((-(a * a)).exp() * (u9[0] + s8)).sin();
    let mut s25 = (t24 / (1.5 + u9[2] * u9[2])).tanh();
    while t24 > 0.27 && k23 < 12 {
        t24 *= 0.57;
        k23 += 1;
        s25 = (0.27 * s25 + (w10[k23 % w10.len()] + u9[2])).tanh();
        let mut v27: Vec<f64> = w10.iter().rev().map(|y26| 0.5 * (((0.1 * (k23 as f64)) - s8) * w10[0]).atan()).collect();
        v27.push(0.5 * ((-(w10[0] * w10[0])).exp() - (-(u9[2] * u9[2])).exp()).atan());
        s25 -= 0.74 * v27[0].sin();
    }
    let y29 = if let Ok(y28) = staged(0.5 * u9[k23 % 3].max(-0.717) / (1.0 + w10[n % w10.len()] * w10[n % w10.len()]), 0.26 * s25.cos() + 0.53, n) {
        let y30 = soften(0.5 * (w10[0] + (0.1 * (n as f64))) / (1.0 + w10[1] * w10[1]));
        let mut k31 = 0;
        while k31 < n.min(4) {
            k31 += 1;
            let y32 = drain(&mut t24);
            t24 += 0.17 * y32.sin();
        }
        (y30 / (1.5 + u9[1] * u9[1])).sin()
    } else {
        0.83 * ((x[2] - u9[k23 % 3]) + t24.min(-0.707)).cos() + 0.75
    };
    0.68 * s25 + 0.64 * x[k23 % x.len()] + 0.27 * t24 + 0.44 * s8 + 0.54 * s25
}

#[differentiable]
pub fn p0194(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = b.sin().sin();
    let mut v2 = x.to_vec();
    let mut m3 = n / 2;
    let mut p4 = ((0.48 + a).tanh(), a.min(0.457).tanh());
    v2[1..].fill(0.64 * (a - (0.1 * (n as f64))).atan().cos() + 0.31);
    {
        let w5 = &mut v2[2..];
        {
            let (w6, w7) = w5.split_at_mut(1);
            w6[0] = w7[0] * s1;
            let t11: f64 = x[1..].iter().scan(0.25 * (w6[n % w6.len()].cos() * (w6[n % w6.len()] + x[2])).cos() + 0.33, |s10, y8| { *s10 = 0.5 * *s10 + 0.5 * (w7[n % w7.len()] - a) / (1.0 + a * a); Some(s10.sin()) }).sum();
            match checked((a + 0.16).sin(), m3) {
                Ok(y12) => {
                    let y14: f64;
                    match m3 / 2 % 4 {
                        0 => {
                            let t17: f64 = x[1..].iter().fold(((w6[w6.len() - 1] - a) + (t11 + w7[0])).tanh(), |s16, y15| 0.5 * s16 + 0.62 * (y12 - t11).min(0.277).cos() + 0.19);
                            nudge(&mut s1, t11.min(-0.177).sin());
                            y14 = 0.74 * (w7[w7.len() - 1] + t17).cos() + 0.95;
                        }
                        1 | 2 => {
                            y14 = 0.5 * ((w6[w6.len() - 1] - t11) * t11.max(0.857)).atan();
                        }
                        _ => {
                            y14 = 0.61 * y12.cos().cos() + 0.88;
                        }
                    }
                    s1 += 0.32 * (y14 + y12).sin();
                }
                Err(1) => {}
                Err(k13) => {}
            }
            s1 += 0.68 * (t11 + w7[0]).sin();
        }
        {
            let w18 = &mut w5[..2];
            let y22 = match staged((w18[w18.len() - 1] * w18[n % w18.len()]).tanh(), 0.57 * p4.1.atan().cos() + 0.22, n) {
                Ok(y19) => {
                    for i21 in n..n {
                        m3 += 1;
                    }
                    0.88 * (0.93 - s1).cos() + 0.55
                }
                Err(1) => 0.76 * (p4.1 * b).cos() + 0.23,
                Err(k20) => 0.5 * (w18[1] + s1).atan(),
            };
            b += 0.77 * (w18[m3 % w18.len()] + y22).sin();
        }
        b += 0.23 * w5[n % w5.len()].sin();
    }
    0.44 * x[0] + 0.73 * b + 0.49 * p4.0 + 0.79 * s1 + 0.91 * v2[n % v2.len()]
}

#[differentiable]
pub fn p0195(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (b.max(-0.147) + (b / (1.5 + x[n % x.len()] * x[n % x.len()]))).tanh();
    let mut v2 = vec![0.5 * s1.tanh().powi(3) / (1.0 + b * b); 4];
    let (t3, mut s4) = (0.5 * a.min(-0.997).min(0.27).atan(), 0.5 * x[0].max(-0.27) / (1.0 + a * a));
    let mut u6 = [0.5 * ((0.14 * v2[v2.len() - 1]) + s1.cos()).atan(), (-(s4 * x[x.len() - 1])).sin(), (-t3).tanh()];
    for i5 in (0..x.len()).rev() {
        u6 = [u6[1], u6[2], 0.5 * v2[0].atan()];
        let y15 = match i5 + 3 {
            1..=3 | 6 => {
                if !((n + n) <= 4) {
                    return 0.52 * t3 + 0.56 * x[2] + (0.5 * ((t3 / (1.5 + u6[0] * u6[0])) / (1.5 + u6[n % 3] * u6[n % 3])).atan());
                }
                let w7 = &mut u6[1..];
                (v2[i5 % v2.len()] - (0.1 * (n as f64))).tanh()
            }
            _ => {
                let y8: f64;
                match n % 4 {
                    0 => {
                        for y9 in x.iter() {
                            let (w10, w11) = u6.split_at_mut(1);
                            w10[0] = w11[0] * s4;
                            v2.fill(0.5 * s4.min(-0.957).atan());
                            s4 += 0.65 * (w10[i5 % w10.len()] + (*y9)).sin();
                        }
                        y8 = 0.5 * (-(t3 * t3)) / (1.0 + b * b);
                    }
                    1 | 2 => {
                        let mut k12 = 0;
                        let y13 = loop {
                            k12 += 1;
                            if k12 % 3 != 1 || k12 > n.min(4) {
                                break 0.5 * t3.min(-0.487).atan();
                            }
                            let mut m14 = 0;
                            v2[0] = 0.5 * (s4.max(-0.447) / (1.5 + u6[1] * u6[1])).atan();
                        };
                        y8 = 0.81 * ((s4 + (0.1 * (n as f64))) + (u6[1] * u6[k12 % 3])).cos() + 0.42;
                    }
                    _ => {
                        y8 = (u6[0] + b).tanh();
                    }
                }
                0.5 * (0.42 - t3).atan()
            }
        };
        s1 += 0.39 * y15.sin();
    }
    0.55 * s4 + 0.72 * x[0] + (0.26 * ((s4 + s4) - (0.1 * (n as f64))).cos() + 0.74) + 0.83 * u6[0] + 0.74 * v2[n % v2.len()] + 0.19 * s1 + 0.93 * s4
}

#[differentiable]
pub fn q0196(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((a * x[0]) * (a - x[n % x.len()])).atan();
    a += 0.32 * positive(0.5 * (a / (1.5 + a * a)).atan())?;
    let t4: f64 = x.iter().skip(1).copied().fold(-0.77, f64::max);
    let f5 = |p7: f64| (x[n % x.len()] * p7).min(0.537).sin();
    let f6 = |p7: f64| f5(p7) - f5(0.97 * t4.tanh().powi(2).cos() + 0.62);
    let t8 = f6(0.5 * (t4 + x[0]) / (1.0 + a * a));
    let y9 = positive(x[n % x.len()].tanh().powi(2).tanh())?;
    nudge(&mut s1, 0.5 * (a - 0.13) / (1.0 + t4 * t4));
    Some(0.5 * (s1 + 0.74).atan())
}

#[differentiable]
pub fn p0196(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = (x[1] + 0.42).tanh();
    let mut v11 = vec![(x[x.len() - 1] * x[n % x.len()]).tanh(), a.sin(), 0.5 * (a + a) / (1.0 + a * a), 0.5 * (s10 - s10).atan()];
    let y15 = match mode(n / 2) {
        Mode::Middle | Mode::High => {
            let mut v13 = v11.iter().rev().filter(|y12| **y12 > -0.403).map(|y12| 0.5 * a.atan()).collect::<Vec<_>>();
            v13.push(0.5 * (a / (1.5 + a * a)) / (1.0 + s10 * s10));
            let t14 = std::mem::take(&mut v13[0]);
            0.5 * (v11[3] * x[0]).atan()
        }
        Mode::Low => return 0.29 * a + 0.49 * x[1],
    };
    let t18: f64 = v11.iter().rev().skip_while(|y16| **y16 > -0.773).map(|y16| (-a).tanh()).skip(1).sum();
    'l21: for (i19, y20) in v11.iter().filter(|y| **y > 0.223).enumerate() {
        let mut stack22: Vec<usize> = (0..n).collect();
        'l24: while let Some(i23) = stack22.pop() {
            let w25 = &x[..2];
            for i26 in (0..1).rev() {
                'l29: for (y27, y28) in v11.iter().zip(x.iter()) {
                    let f30 = |p32: f64| (v11[0] - (0.1 * (i26 as f64))).sin();
                    let f31 = |p32: f64| f30(p32) - f30(0.5 * (t18 + (0.1 * (n as f64))).atan());
                    let t33 = f31((a + (*y27)).sin());
                    let t37: f64 = w25.iter().rev().take(2).flat_map(|y34| { let t36 = 0.5 * (*y27).max(-0.717).atan(); x.iter().map(move |y35| t36 * ((((*y28) * (*y35)) - 0.77).abs().sin())) }).skip(1).sum();
                    s10 += 0.71 * (t33 + t37).sin();
                }
            }
            s10 += 0.78 * w25[1].sin();
        }
        s10 = 0.7 * s10 + 0.79 * (*y20).sin();
    }
    0.86 * t18 + 0.89 * x[0] + (a * 0.45).tanh() + 0.64 * v11[3] + 0.14 * s10
}

#[differentiable]
pub fn p0197(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.22 * (x[2] - (0.1 * (n as f64))).cos() + 0.26;
    let mut u2 = [0.5 * ((-(a * a)).exp() - s1.min(0.27)).atan(); 4];
    let mut o3: Option<f64> = None;
    u2[2] = 0.5 * (u2[0] * u2[0]).ln_1p() / (1.0 + u2[n % 4] * u2[n % 4]);
    let y4 = match (n + n) % 4 {
        0 => 0.5 * (a + 0.64).atan(),
        1 => 0.14 * (u2[2] + 0.48).cos() + 0.11,
        _ => {
            u2[n % 4] *= 0.8 + 0.15 * (-u2[3]).sin();
            ((u2[2] + s1) + x[1].min(-0.537)).tanh()
        }
    };
    let f5 = |p6: f64| (s1 * x[3]).tanh();
    let t8 = x.iter().map(|y7| f5(*y7)).sum::<f64>();
    let t11: f64 = u2.iter().filter_map(|y9| if *y9 > 0.133 { Some((y9 - (*y9)).tanh()) } else { None }).take(2).sum();
    let t15: f64 = u2.iter().scan((0.97 - (t8 - 0.77).abs()).sin(), |s14, y12| { *s14 = 0.5 * *s14 + 0.38 * (y4 + t11).cos() + 0.53; Some(s14.sin()) }).skip(1).sum();
    let t17: f64 = u2[1..].iter().find(|y16| **y16 > 0.643).copied().unwrap_or(0.51 * (-(t15 + 0.26)).cos() + 0.67);
    0.81 * t8 + 0.87 * x[2] + 0.45 * s1 + 0.13 * u2[n % 4]
}

#[differentiable]
pub fn q0198(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a / (1.5 + x[n % x.len()] * x[n % x.len()])).sin();
    let y2 = staged((s1 + a).sin(), ((x[2] + x[n % x.len()]) * (a + s1)).tanh(), (n + n))?;
    let mut u4 = [(s1 - x[n % x.len()]).sin(), s1.sin(), 0.35 * (x[1] + y2).cos() + 0.84];
    for y3 in x {
        u4 = [u4[1], u4[2], (y3 - y2).sin()];
        if y2 * s1 < -0.687 {
            return Ok((u4[2] - 0.54).sin());
        }
        a += 0.54 * (*y3).sin();
    }
    u4[n % 3] = 0.66 * (a * a + 0.3).sqrt().cos() + 0.79;
    let mut s7 = 0.5 * (s1 / (1.5 + a * a)) / (1.0 + u4[0] * u4[0]);
    'l8: for (i5, y6) in x.iter().enumerate() {
        s7 = (0.89 * s7 + (y2 / (1.5 + y2 * y2))).tanh();
        {
            let (w9, w10) = u4.split_at_mut(1);
            w9[0] = w10[0] * s1;
            let f11 = |p12: f64| 0.41 * (((*y6) * w9[0]) * (-x[i5])).cos() + 0.24;
            let t14 = x.iter().filter(|y13| f11(**y13) > 0.11).fold(0.4, |s, y13| s * f11(*y13));
            s7 += 0.78 * (w9[i5 % w9.len()] + w10[0]).sin();
        }
        let y15 = mean(x);
        a -= 0.26 * (y15 + (*y6)).sin();
    }
    Ok((y2 * y2).tanh())
}

#[differentiable]
pub fn p0198(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s16 = (a - 0.77).abs().tanh();
    let mut u17 = [0.23 * (a * (0.1 * (n as f64))).cos() + 0.18, 0.5 * (s16 + a) / (1.0 + x[1] * x[1]), 0.5 * a.min(0.707).atan(), 0.22 * ((x[1] * x[1] + 0.3).sqrt() + (s16 - (0.1 * (n as f64)))).cos() + 0.79];
    let (t18, mut s19) = (0.5 * (u17[n % 4] * a) / (1.0 + x[2] * x[2]), (a * u17[0]).tanh());
    let y20 = weighted(&u17, x, n);
    let mut k21 = 0;
    let mut p22 = (0.5 * (t18 + y20) / (1.0 + s16 * s16), (u17[k21 % 4] + 0.92).tanh());
    while k21 < n / 2 {
        p22 = (p22.1, (p22.0 * (0.11 + p22.1)).sin());
        let t23 = (p22.0 + y20).sin();
        s16 = 0.7 * s16 + 0.85 * t23.sin();
        k21 += 1;
    }
    match n + n {
        k24 @ 1..=3 => {
            let y25 = drain(&mut s19);
            s19 += 0.46 * y25.sin();
        }
        _ => {
            if n % 2 == 0 {
                let mut p27 = (0.5 * (y20 / (1.5 + p22.1 * p22.1)).atan(), 0.53 * (p22.1 * t18).cos() + 0.15);
                'l28: for i26 in 1..n % 4 {
                    p27 = (p27.1, (p27.0 * (p27.0 * (0.1 * (n as f64)))).sin());
                    let y29 = if n / 2 > 3 && p22.0 / (1.5 + t18 * t18) < 0.27 {
                        0.5 * (s19 + x[n % x.len()]).atan()
                    } else if p22.1.sin() >= 0.97 {
                        0.93 * s19.max(-0.817).cos() + 0.42
                    } else {
                        u17.swap(k21 % 4, 0);
                        u17.fill((y20 * s16).tanh());
                        (-s16).tanh()
                    };
                    s16 += 0.22 * y29.sin();
                }
                s19 += 0.23 * p27.1.sin();
            } else {
                s16 += 0.78 * (0.5 * y20.min(-0.737) / (1.0 + y20 * y20));
            }
        }
    }
    0.37 * t18 + 0.98 * x[n % x.len()] + (0.21 * (p22.0 - u17[2]).cos() + 0.12) + 0.35 * u17[n % 4] + 0.48 * p22.1 + 0.54 * s16 + 0.43 * s19
}

#[differentiable]
pub fn q0199(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = ((0.1 * (n as f64)) * (a * x[3])).sin();
    let mut k2 = 0;
    let mut u3 = [0.97 * (x[n % x.len()] + a).cos() + 0.97, 0.5 * (a * a) / (1.0 + s1 * s1), (s1 * 0.71).tanh()];
    'l4: while k2 < x.len() {
        k2 += 1;
        u3 = [u3[1], u3[2], 0.5 * a.sin().atan()];
        match (n + 2) % 4 {
            2 => {
                let mut k5 = 0;
                let mut t6 = 0.45 * (u3[2] + (0.1 * (k2 as f64))).cos() + 0.83;
                'l7: while {
                    k5 += 1;
                    t6 = 0.68 * t6 + (0.5 * (u3[k5 % 3] * a).atan());
                    k5 < 7 && t6 > -0.84
                } {
                    let w8 = &mut u3[1..];
                    let mut u10 = [0.5 * (s1 / (1.5 + a * a)) / (1.0 + s1 * s1), 0.5 * ((s1 - a) / (1.5 + a * a)) / (1.0 + a * a), s1.max(0.367).sin()];
                    'l11: for y9 in x.iter() {
                        u10 = [u10[1], u10[2], 0.17 * (y9 + (t6 * u10[1])).cos() + 0.15];
                        u10.iter_mut().zip(w8.iter()).for_each(|(y12, y13)| { if *y13 < 0.533 { return; } *y12 = 0.5 * *y12 + w8[k5 % w8.len()].atan().sin(); });
                        t6 += 0.21 * (*y9).sin();
                    }
                    t6 += 0.66 * (w8[n % w8.len()] + u10[k5 % 3]).sin();
                }
                s1 += 0.28 * t6.sin();
            }
            0 | 1 => {}
            _ => {
                relax(&mut u3, (x[2] * x[3]).tanh());
            }
        }
    }
    Ok(((u3[1] * x[2]) + 0.84).sin())
}

#[differentiable]
pub fn p0199(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s14 = (b + a).tanh();
    let mut u15 = [0.5 * b.max(0.437).atan(), 0.81 * x[n % x.len()].tanh().powi(3).cos() + 0.27, (a + a).tanh(), 0.37 * (b - s14).cos() + 0.35];
    let y16: f64;
    match n % 4 {
        0 => {
            y16 = (a - u15[1]).tanh();
        }
        1 | 2 => {
            if !(n / 2 <= 3) {
                for y17 in [0.58 * (-a).cos() + 0.11, (b + a).sin()] {
                    let mut p19 = (((u15[2] + 0.37) * (y17 * u15[1])).tanh(), (u15[1] - x[n % x.len()]).sin());
                    for y18 in u15 {
                        p19 = (p19.1, (p19.0 * (u15[1] * p19.1)).sin());
                        nudge(&mut a, 0.5 * ((p19.1 + u15[1]) - (y18 + y18)).atan());
                        let w20 = &u15[..2];
                        a -= 0.32 * (y18 + w20[1]).sin();
                    }
                    match n + n {
                        k21 if k21 > 1 => {
                            let y22 = match q0199(&u15, 0.5 * ((0.1 * (k21 as f64)) + s14) / (1.0 + u15[0] * u15[0]), n % 4) { Ok(t) => 0.51 * t, Err(k) => 0.1 * (k as f64) };
                            a += 0.18 * y22.sin();
                        }
                        _ if (n + 1) > 3 && (p19.1 * p19.1).ln_1p() <= 0.207 => {
                            let y23 = match q0199(x, (-u15[n % 4]).sin(), n % 4) { Ok(t) => 0.45 * t, Err(k) => 0.1 * (k as f64) };
                            s14 += 0.58 * y23.sin();
                        }
                        _ => {}
                    }
                    s14 -= 0.73 * (p19.0 + y17).sin();
                }
                'l25: for i24 in 0..u15.len() {
                    for w26 in u15.chunks_mut(3) {
                        w26[0] = (a * s14).sin();
                        let t30: f64 = w26.iter().chain(&w26[..]).scan(0.85 * b.atan().cos() + 0.82, |s29, y27| { *s29 = 0.5 * *s29 + 0.61 * ((y27 - a) * (s14 + s14)).cos() + 0.45; Some(s29.sin()) }).sum();
                        s14 = 0.7 * s14 + 0.84 * (t30 + w26[0]).sin();
                    }
                }
            } else {
                s14 += 0.41 * (-(s14 + 0.46)).sin();
            }
            y16 = (-(b * b)).exp().tanh();
        }
        _ => {
            y16 = 0.5 * a.atan();
        }
    }
    0.23 * u15[n % 4] + 0.15 * x[n % x.len()] + b.atan().tanh() + 0.19 * s14 + 0.88 * a + 0.51 * u15[n % 4]
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0175(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut o2 = Some(lit(0.79) * (s1 - a).cos() + lit(0.94));
        let mut p3 = ((s1.max(lit(-0.807)) + (x[0] - a)).sin(), lit(0.5) * (a / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        let t6: Dual = x.iter().rev().map(|y4| lit(0.87) * (lit(0.69) + x[n % x.len()]).cos() + lit(0.81)).sum();
        let y7: Dual;
        match n / 2 % 4 {
            0 => {
                y7 = lit(0.87) * (lit(0.44) - x[n % x.len()]).cos() + lit(0.98);
            }
            1 | 2 => {
                y7 = lit(0.5) * (p3.0 + p3.1).atan();
            }
            _ => {
                y7 = ((p3.0 + s1) + (t6 + t6)).tanh();
            }
        }
        std::mem::swap(&mut p3.0, &mut s1);
        nudge(&mut p3.1, lit(0.5) * ((s1 + t6) + (t6 + a)).atan());
        let t9: Dual = (0..n.min(4)).rev().filter(|k8| k8 % 2 == 1).map(|k8| (lit(0.5) * (y7 + t6).atan()) * lit(k8 as f64)).sum();
        let t12: Dual = x.iter().skip(1).map(|y10| (x[n % x.len()] - t6).sin()).product();
        for i13 in (0..n.min(4)).rev() {
            let f14 = |p15: Dual| lit(0.74) * (a / (lit(1.5) + y7 * y7)).cos() + lit(0.71);
            let t17 = x.iter().map(|y16| f14(*y16)).sum::<Dual>();
            s1 = s1 + (lit(0.55) * t17.sin());
        }
        lit(0.25) * t9 + lit(0.25) * x[0] + (lit(0.5) * (t6 * (t6 + t9)) / (lit(1.0) + t9 * t9)) + lit(0.15) * s1 + lit(0.13) * p3.1
    }

    pub fn p0176(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.atan() / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut m2 = if (n + 3) > 4 && s1 + a >= a { n / 2 } else { 1 };
        if (n + 2) % 3 != 1 {
            let mut k3 = 0;
            let mut t4 = lit(1.0) + (a + x[x.len() - 1]).sin();
            while t4 > lit(0.13) && k3 < 12 {
                t4 = t4 * (lit(0.77));
                k3 += 1;
                s1 = s1 + (lit(0.38) * soften(lit(0.91) * (s1 * (lit(0.1) * lit(k3 as f64))).cos() + lit(0.25)));
                let y5 = drain(&mut a);
                a = a + (lit(0.41) * y5.sin());
            }
            s1 = s1 + (lit(0.47) * t4.sin());
        }
        let w6 = &x[2..];
        let mut k7 = 0;
        'l8: while k7 < n.min(4) {
            let mut m9 = 0;
            match checked((-(a - lit(0.34))).tanh(), (m2 + n)) {
                Ok(y10) => {
                    if (m2 + 1) > 4 && (lit(0.1) * lit(n as f64)) * s1 < lit(-0.277) {
                        let mut s12 = lit(0.5);
                        s12 = s12 + (lit(0.19) * (-(y10 * y10)).exp().cos() + lit(0.83));
                        s1 = s1 + (lit(0.31) * s12.sin());
                    } else if w6[1] + y10 > lit(-0.237) {
                        let y13 = if x[m2 % x.len()] + (lit(0.1) * lit(n as f64)) > y10 {
                            lit(0.5) * y10.min(lit(0.927)) / (lit(1.0) + s1 * s1)
                        } else {
                            return lit(0.26) * a + lit(0.82) * x[0] + (lit(0.88) * (s1 + lit(0.32)).cos() + lit(0.53));
                        };
                        m2 = (n + 1) % 5;
                        a = a + (lit(0.26) * y13.sin());
                    } else {
                        a = a + (lit(0.78) * (s1 - s1).sin());
                    }
                    a = a + (lit(0.89) * y10.sin());
                }
                Err(1) => {
                    s1 = s1 + (lit(0.19) * (lit(0.5) * s1.atan()));
                }
                Err(k11) => {
                    a = a + (lit(0.81) * ((x[k7 % x.len()] - w6[1]) + (s1 / (lit(1.5) + w6[m9 % w6.len()] * w6[m9 % w6.len()]))).sin());
                }
            }
            k7 += 1;
        }
        lit(0.77) * a + lit(0.22) * x[k7 % x.len()] + lit(0.84) * a + lit(0.24) * s1
    }

    pub fn q0177(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[3] + x[n % x.len()]) / (lit(1.0) + x[3] * x[3]);
        if a * x[0] < s1 {
            let Some(y2) = positive(lit(0.5) * (s1.max(lit(0.567)) / (lit(1.5) + x[0] * x[0])) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])) else {
                return lit(0.11) * x[n % x.len()] + lit(0.22) * x[n % x.len()];
            };
            s1 = s1 + (lit(0.36) * y2.sin());
        }
        s1 = s1 + (lit(0.73) * stepped(s1.max(lit(0.887)).tanh(), n / 2));
        let t5: Dual = x.iter().map(|y3| { if *y3 > lit(0.703) { return lit(0.5) * (s1 * s1 + lit(0.3)).sqrt().atan(); } lit(0.5) * y3 }).sum();
        let Some(y6) = positive(lit(0.5) * (s1 + x[n % x.len()]).atan()) else {
            return lit(0.93) * x[n % x.len()] + lit(0.47) * x[n % x.len()] + (lit(0.5) * s1.max(lit(-0.427)).atan());
        };
        lit(0.77) * a + lit(0.13) * s1
    }

    pub fn p0177(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s7 = (-(-a)).tanh();
        let mut m8 = 0;
        let mut o9 = Some((s7 - a).sin());
        let mut p10 = (lit(0.22) * x[0].min(lit(-0.707)).cos() + lit(0.47), (lit(0.82) - b).tanh());
        'l12: for i11 in x.iter().rev() {
            m8 = (m8 * 3 + 2) % 7;
            if m8 % 2 == 1 {
                let mut o13: Option<Dual> = None;
                let mut s14 = lit(0.5);
                s14 = s14 + ((b * i11).sin());
                let mut k15 = 0;
                let mut t16 = ((*i11) * (*i11) + lit(0.3)).sqrt().sin();
                'l17: while {
                    k15 += 1;
                    t16 = lit(0.80) * t16 + (lit(0.54) * (p10.1.tanh().powi(3) * (s14 * lit(0.13))).cos() + lit(0.62));
                    k15 < 7 && t16 > -lit(0.83)
                } {
                    match k15 / 2 % 5 {
                        3 => {
                            continue;
                        }
                        _ => {
                            let f18 = |p19: Dual, q20: Dual| lit(0.86) * b.cos() + lit(0.92);
                            let t21 = if f18(lit(0.19) * t16.cos() + lit(0.46), lit(0.2)) > lit(0.13) { f18((s7 / (lit(1.5) + p10.1 * p10.1)).sin(), lit(0.19) * t16.cos() + lit(0.46)) } else { f18(lit(0.19) * t16.cos() + lit(0.46), lit(0.19) * t16.cos() + lit(0.46)) };
                            s7 = s7 + (lit(0.57) * t21.sin());
                        }
                    }
                    match mode(k15 + 1) {
                        Mode::Middle | Mode::High => {
                            let t24: Dual = x[1..].iter().take_while(|y22| **y22 > lit(0.643)).map(|y22| lit(0.5) * (lit(0.43) - (*y22)).atan()).sum();
                            s7 = lit(0.7) * s7 + lit(0.27) * t24.sin();
                        }
                        Mode::Low => {
                            s14 = s14 + (lit(0.98) * (lit(0.5) * (s14 / (lit(1.5) + s14 * s14)) / (lit(1.0) + s14 * s14)));
                        }
                    }
                }
                s7 = s7 + (lit(0.63) * (s14 + t16).sin());
            } else {
                s7 = s7 + (lit(0.76) * ((lit(0.29) + s7) / (lit(1.5) + (*i11) * (*i11))).tanh());
            }
            s7 = s7 + (lit(0.73) * (*i11).sin());
        }
        lit(0.29) * s7 + lit(0.52) * x[0] + (lit(0.5) * ((a + a) + (a * x[m8 % x.len()])).atan()) + lit(0.36) * p10.0 + lit(0.87) * s7
    }

    pub fn q0178(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.sin().atan();
        s1 = s1 / (lit(1.1) + (s1 + a) * (s1 + a));
        let f2 = |p3: Dual, q4: Dual| (q4 * s1).tanh();
        let t5 = f2((-x[3]).sin(), x[n % x.len()].tanh().powi(2).tanh()) - f2(x[n % x.len()].tanh().powi(2).tanh(), lit(0.4));
        let t7: Dual = (1..=3).fold(lit(0.3), |s, k6| s * (lit(0.62) * (t5 + a).cos() + lit(0.44)) + lit(f64::from(k6)));
        let t9: Dual = x[1..].iter().find(|y8| **y8 > lit(0.773)).copied().unwrap_or(lit(0.5) * t5 / (lit(1.0) + s1 * s1));
        let mut k10 = 0;
        let mut t11 = lit(1.0) + (lit(0.34) * ((x[1] * a) - t7.atan()).cos() + lit(0.49));
        while t11 > lit(0.28) && k10 < 12 {
            t11 = t11 * (lit(0.56));
            k10 += 1;
            a = a / (lit(1.1) + t11 * t11);
            for i12 in k10..k10 {
                let mut t9 = t9 * lit(0.56);
                s1 = s1 + (lit(0.49) * t9);
                let mut s14 = lit(0.24) * t7.tanh().powi(3).cos() + lit(0.53);
                'l15: for y13 in x.iter() {
                    s14 = (lit(0.94) * s14 + (s1 * a)).tanh();
                    let mut f16 = |p17: Dual| { t11 = lit(0.5) * t11 + (s14 - t5).tanh(); t11 * p17 };
                    let t18 = f16((lit(0.38) - t5).sin()) + lit(0.5) * f16(lit(0.7));
                    s14 = s14 + (lit(0.47) * (t18 + (*y13)).sin());
                }
                s1 = s1 + (lit(0.44) * (t9 + s14).sin());
            }
        }
        lit(0.94) * t9 + lit(0.71) * x[2] + ((lit(0.74) * s1) + (t5 + t11)).sin() + lit(0.94) * t11 + lit(0.27) * a + lit(0.28) * s1
    }

    pub fn p0178(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s19 = a.tanh();
        let mut m20 = (n + n);
        let mut k22 = 0;
        let mut u21 = [lit(0.5) * b.max(lit(-0.37)) / (lit(1.0) + a * a), (b + x[1]).tanh(), lit(0.73) * ((lit(0.82) * x[m20 % x.len()]) + (s19 + x[2])).cos() + lit(0.81)];
        'l23: loop {
            k22 += 1;
            if k22 > n % 4 {
                break;
            }
            u21 = [u21[1], u21[2], (b * a).sin()];
            match (k22 + 1) % 4 {
                0 => {
                    for w24 in u21.chunks_mut(3) {
                        w24[0] = lit(0.77) * (b + b).cos().cos() + lit(0.25);
                        let y25;
                        if m20 > 3 {
                            let f26 = |p27: Dual, q28: Dual| (s19 * w24[0]).tanh();
                            let t29 = f26(((b + b) / (lit(1.5) + w24[n % w24.len()] * w24[n % w24.len()])).sin(), lit(0.5) * (lit(0.16) * s19) / (lit(1.0) + x[2] * x[2])) - f26(lit(0.5) * (lit(0.16) * s19) / (lit(1.0) + x[2] * x[2]), lit(0.4));
                            let t30: Dual = lit(0.5) * a.max(lit(-0.187)).atan();
                            y25 = lit(0.74) * (t29 * w24[0]).cos() + lit(0.14);
                        } else if !((n + n) <= 0) {
                            y25 = (b + lit(0.21)).sin();
                        } else {
                            y25 = (-(a - b)).tanh();
                        }
                        let mut u32 = [((w24[0] - w24[m20 % w24.len()]) + (s19 + w24[w24.len() - 1])).sin(), lit(0.5) * (w24[0] * b).atan(), (x[3] * y25).sin()];
                        'l33: for i31 in (0..n % 3).rev() {
                            u32 = [u32[1], u32[2], (w24[0] * lit(0.15)).sin()];
                            let y34 = rotate(&mut u32[..2]);
                            b = b + (lit(0.83) * y34.sin());
                        }
                        s19 = s19 + (lit(0.64) * (y25 + w24[k22 % w24.len()]).sin());
                    }
                    let f35 = |p36: Dual| -> Dual { for k37 in 1..4 { if p36 * lit(k37 as f64) > lit(0.57) { return (s19 + p36).sin(); } } (u21[n % 3] * u21[1]).tanh() };
                    let t38 = f35((u21[0] + a).tanh()) * f35(lit(0.5) * s19.min(lit(0.267)) / (lit(1.0) + a * a));
                    s19 = s19 + (lit(0.78) * t38.sin());
                }
                1 => {
                    let y39: Dual;
                    match (k22 + 3) % 4 {
                        0 => {
                            y39 = lit(0.5) * (b + lit(0.55)) / (lit(1.0) + u21[k22 % 3] * u21[k22 % 3]);
                        }
                        1 | 2 => {
                            y39 = lit(0.5) * (-(s19 * s19)).exp() / (lit(1.0) + u21[1] * u21[1]);
                        }
                        _ => {
                            let e40: Result<Dual, u8> = match n % 3 { 0 => Err(2), _ => Ok((u21[1].max(lit(0.337)) + lit(0.88)).sin()) };
                            y39 = lit(0.5) * (u21[1] + a.tanh().powi(3)) / (lit(1.0) + s19 * s19);
                        }
                    }
                    s19 = s19 + (lit(0.48) * y39.sin());
                }
                _ => {
                    b = b + (lit(0.42) * (lit(0.25) * (b * b).cos() + lit(0.43)));
                }
            }
        }
        lit(0.99) * s19 + lit(0.81) * x[x.len() - 1] + (-u21[2]).tanh() + lit(0.89) * b + lit(0.72) * s19 + lit(0.45) * u21[k22 % 3]
    }

    pub fn p0179(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.14) * (b + x[0]).cos() + lit(0.68);
        let mut v2 = x.to_vec();
        let mut m3 = if v2[n % v2.len()].atan() < x[1] { n / 2 } else { 1 };
        v2[m3 % 4] = v2[1].min(lit(-0.667)).sin();
        let t5: Dual = (0..n.min(4)).filter(|k4| k4 % 2 == 1).map(|k4| (lit(0.5) * (v2[0] * lit(0.31)) / (lit(1.0) + a * a)) * lit(k4 as f64)).sum();
        v2[1] = lit(0.5) * (s1 / (lit(1.5) + t5 * t5)).atan();
        let t9: Dual = v2.iter().take(3).take(2).flat_map(|y6| { let t8 = lit(0.5) * a.min(lit(0.407)).atan(); x.iter().map(move |y7| t8 * (lit(0.59) * x[n % x.len()].cos() + lit(0.65))) }).skip(1).sum();
        {
            let w10 = &mut v2[..2];
            let t9 = t9 * lit(0.42);
            s1 = s1 + (lit(0.84) * t9);
            let t13: Dual = w10.iter().rev().filter(|y11| **y11 > lit(-0.113)).map(|y11| lit(0.5) * (x[1] * lit(0.82)) / (lit(1.0) + (*y11) * (*y11))).sum();
            let mut y14 = if t13 * x[3] >= lit(0.337) {
                lit(0.97) * t5.cos() + lit(0.18)
            } else if t9 + t13 <= x[m3 % x.len()] {
                a = a / (lit(1.1) + (t5 - lit(0.37)) * (t5 - lit(0.37)));
                lit(0.5) * (w10[m3 % w10.len()] / (lit(1.5) + t9 * t9)).atan()
            } else {
                (-b).tanh()
            };
            s1 = lit(0.7) * s1 + lit(0.86) * (t13 + y14).sin();
        }
        lit(0.53) * t5 + lit(0.53) * x[m3 % x.len()] + (lit(0.5) * (s1 + b) / (lit(1.0) + t5 * t5)) + lit(0.22) * s1 + lit(0.66) * a + lit(0.16) * v2[n % v2.len()]
    }

    pub fn p0180(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-(x[n % x.len()] + lit(0.68))) / (lit(1.0) + x[2] * x[2]);
        let mut u2 = [(x[n % x.len()].atan() * (x[n % x.len()] + a)).tanh(); 2];
        let mut o3: Option<Dual> = None;
        u2.swap(0, 0);
        let y4 = blend(&s1, &u2[n % 2]);
        for y5 in [a.tanh(), lit(0.48) * ((y4 + s1) - y4.min(lit(0.197))).cos() + lit(0.12)] {
            u2[0] = ((lit(0.1) * lit(n as f64)) - s1).sin();
            s1 = s1 + (lit(0.25) * y5.sin());
        }
        let mut s7 = ((a + a) + (s1 + a)).tanh();
        for y6 in &u2 {
            s7 = (lit(0.73) * s7 + (s7 + s7)).tanh();
            let mut k8 = 0;
            let y9 = loop {
                k8 += 1;
                if k8 > n {
                    break ((*y6) + y6).tanh();
                }
                o3 = Some(lit(0.5) * (y4 * s7) / (lit(1.0) + (*y6) * (*y6)));
            };
            s7 = s7 - (lit(0.73) * ((*y6) + y9).sin());
        }
        let y18 = match n + n {
            ..=2 => {
                if n / 2 % 2 == 0 || x[0] + y4 <= lit(-0.107) {
                    let r10 = if x[n % x.len()] + x[1] > s7 { &a } else { &s7 };
                    let mut u12 = [(s7 + y4).tanh(), (a - (*r10)).sin(), lit(0.5) * (u2[n % 2] - lit(0.77)).abs() / (lit(1.0) + (*r10) * (*r10))];
                    'l13: for i11 in x.iter().rev() {
                        u12 = [u12[1], u12[2], lit(0.5) * x[3] / (lit(1.0) + y4 * y4)];
                        let mut f14 = move |p15: Dual| { s1 = s1.sin() + lit(0.5) * (p15 * lit(0.47)) / (lit(1.0) + (*i11) * (*i11)); s1 * p15 };
                        s1 = s1 + ((-u12[0]).sin());
                        let t16 = f14(lit(0.5) * (*i11).min(lit(-0.537)) / (lit(1.0) + (*r10) * (*r10))) - f14(s1);
                        if s1.sin() <= lit(-0.127) {
                            let y17 = rotate(&mut u12[1..]);
                            s1 = s1 + (lit(0.97) * y17.sin());
                        }
                        s1 = s1 + (lit(0.36) * (t16 + (*i11)).sin());
                    }
                    s1 = s1 + (lit(0.53) * (u12[n % 3] + (*r10)).sin());
                }
                lit(0.35) * (lit(0.21) * s1).cos() + lit(0.41)
            }
            3.. => lit(0.23) * (s1 * lit(0.25)).cos() + lit(0.64),
        };
        lit(0.47) * s7 + lit(0.58) * x[1] + lit(0.56) * s7 + lit(0.23) * s1 + lit(0.41) * u2[n % 2]
    }

    pub fn p0181(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[3] + lit(0.63)).atan();
        let mut v2 = x.to_vec();
        let f3 = |p5: Dual| lit(0.5) * v2[0].min(lit(0.207)).atan();
        let f4 = |p5: Dual| f3(p5) - f3(lit(0.5) * (v2[n % v2.len()] - v2[2]).atan());
        let t6 = f4(((a + b) - (lit(0.24) * v2[2])).sin());
        if t6 * t6 <= s1 {
            let y7;
            if !((n + n) <= 4) {
                s1 = s1 + (lit(0.56) * blend(&t6, &b));
                let mut k8 = 0;
                let mut t9 = lit(1.0) + (lit(0.5) * (v2[0] * x[n % x.len()]) / (lit(1.0) + v2[3] * v2[3]));
                while t9 > lit(0.67) && k8 < 12 {
                    t9 = t9 * (lit(0.72));
                    k8 += 1;
                    for i10 in n..n {
                        v2[2] = (t6 + v2[0]).tanh();
                    }
                    let y11 = if s1 * a < lit(0.867) {
                        (s1.sin() - (t9 + t9)).tanh()
                    } else {
                        v2.swap(n % 4, 3);
                        (t6 - a).tanh()
                    };
                    s1 = s1 + (lit(0.72) * y11.sin());
                }
                y7 = lit(0.5) * t9.cos() / (lit(1.0) + a * a);
            } else {
                y7 = lit(0.95) * (s1 + s1).cos() + lit(0.47);
            }
            s1 = s1 + (lit(0.69) * y7.sin());
        }
        lit(0.16) * s1 + lit(0.81) * x[0] + lit(0.97) * s1 + lit(0.76) * v2[3]
    }

    pub fn q0182(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((lit(0.1) * lit(n as f64)) + a).atan();
        let t5: Dual = x.iter().step_by(2).take(2).flat_map(|y2| { let t4 = (*y2).max(lit(0.67)).sin(); x.iter().map(move |y3| t4 * (lit(0.5) * s1.min(lit(-0.917)) / (lit(1.0) + x[3] * x[3]))) }).skip(1).sum();
        let t8: Dual = x.iter().step_by(2).fold(lit(0.5) * (x[n % x.len()] + a).atan(), |s7, y6| lit(0.5) * s7 + lit(0.5) * (-(y6 + a)).atan());
        let mut u9 = [lit(0.5) * (a.max(lit(-0.587)) + lit(0.58)) / (lit(1.0) + s1 * s1); 3];
        u9.iter_mut().zip(x.iter().rev()).for_each(|(y10, y11)| { *y10 = lit(0.5) * *y10 + lit(0.89) * (((*y11) + t8) - (-(*y11))).cos() + lit(0.12); });
        'l14: for (y12, y13) in u9.iter().zip(x.iter()) {
            match (n / 2 % 2, n % 3) {
                (0, 0) => {
                    let mut k16 = 0;
                    let y17 = 'l18: loop {
                        k16 += 1;
                        if k16 > n / 2 {
                            break lit(0.5) * t8.max(lit(0.447)).atan();
                        }
                        let y19 = match positive(lit(0.5) * (-u9[0].sin()).atan()) { Some(t) => lit(0.87) * t, None => lit(0.26) };
                        let y20 = drain(&mut s1);
                        s1 = s1 + (lit(0.68) * (y20 + y19).sin());
                    };
                    s1 = lit(0.7) * s1 + lit(0.18) * y17.sin();
                }
                (1, k15) => {
                    s1 = s1 + (lit(0.57) * (lit(0.5) * (u9[0] / (lit(1.5) + (*y12) * (*y12))) / (lit(1.0) + t8 * t8)));
                }
                _ => {
                    s1 = s1 + (lit(0.97) * ((*y13) + s1).sin());
                }
            }
            s1 = s1 + (lit(0.97) * ((*y13) + (*y12)).sin());
        }
        Some((t5 / (lit(1.5) + s1 * s1)).sin())
    }

    pub fn p0182(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s21 = (-x[n % x.len()]).sin();
        let mut m22 = if lit(0.66) + x[n % x.len()] > lit(-0.327) { n / 2 } else { 1 };
        let Some(y23) = positive(lit(0.5) * (lit(0.97) - s21).atan()) else {
            return lit(0.79) * a + ((x[1] * (lit(0.1) * lit(m22 as f64))) + (x[m22 % x.len()] - lit(0.77)).abs()).tanh();
        };
        let t24: Dual = lit(0.5) * (y23 * x[n % x.len()]).max(lit(0.17)) / (lit(1.0) + y23 * y23);
        let Some(y25) = first_above(x, lit(0.62)) else {
            return lit(0.53) * y23 + lit(0.86) * x[n % x.len()] + (y23 * y23).ln_1p().tanh();
        };
        for y26 in [lit(0.5) * y25.min(lit(-0.747)).atan(), (s21 / (lit(1.5) + t24 * t24)).sin()] {
            m22 = (m22 * 3 + 0) % 7;
            let t29 = lit(0.5) * ((y23 + t24) - (t24 * lit(0.62))) / (lit(1.0) + y25 * y25);
            let f27 = |p28: Dual| ((t24 - lit(0.89)).tanh()) * t29;
            let t29 = f27(t29) + lit(0.5);
            let p28 = t29.sin();
            let t30 = f27(p28 * t29);
            s21 = s21 + (lit(0.93) * (y26 + t30).sin());
        }
        let t33: Dual = x.iter().take(3).map(|y31| { if *y31 > lit(-0.563) { return lit(0.5) * ((a * a).ln_1p() + (t24 / (lit(1.5) + t24 * t24))) / (lit(1.0) + (*y31) * (*y31)); } lit(0.5) * y31 }).sum();
        let mut p36 = (lit(0.88) * (t24 * s21).cos() + lit(0.56), lit(0.5) * (t24 * y25).atan());
        for (i34, y35) in x.iter().enumerate() {
            p36 = (p36.1, (p36.0 * ((*y35) - t33)).sin());
            m22 += 1;
            s21 = s21 - (lit(0.43) * (*y35).sin());
        }
        lit(0.57) * t24 + lit(0.28) * x[m22 % x.len()] + lit(0.37) * p36.0 + lit(0.27) * s21
    }

    pub fn q0183(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a + lit(0.28)).sin();
        let y2 = first_above(x, lit(0.27))?;
        let y3 = first_above(&x[..2], lit(0.93))?;
        let mut k4 = 0;
        let mut u5 = [lit(0.5) * (y3 + s1) / (lit(1.0) + y2 * y2), lit(0.82) * (y2 - s1).cos() + lit(0.36), (s1 + x[3]).tanh()];
        while k4 < 4 {
            k4 += 1;
            u5 = [u5[1], u5[2], s1.min(lit(-0.897)).sin()];
            let y6 = lit(0.85) * positive(lit(0.5) * y2.atan().atan())?.sin();
            s1 = s1 / (lit(1.1) + (y6 + a) * (y6 + a));
            s1 = s1 + (lit(0.85) * y6.sin());
        }
        let mut k7 = 0;
        let mut p9 = (lit(0.5) * y3.tanh().powi(3).atan(), lit(0.5) * (u5[1] * s1) / (lit(1.0) + y3 * y3));
        let y8 = loop {
            k7 += 1;
            if k7 > n / 2 {
                break ((x[k4 % x.len()] + (lit(0.1) * lit(k7 as f64))) + (-(u5[0] * u5[0])).exp()).tanh();
            }
            p9 = (p9.1, (p9.0 * (a + p9.1)).sin());
            let y10 = lit(0.64) * chained((u5[n % 3] + p9.0).tanh(), lit(0.5) * a.atan() / (lit(1.0) + y3 * y3))?.sin();
            s1 = s1 + (lit(0.56) * y10.sin());
        };
        Some(lit(0.79) * ((x[k4 % x.len()] * u5[n % 3]) * lit(0.65)).cos() + lit(0.82))
    }

    pub fn p0183(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.5) * a.sin() / (lit(1.0) + b * b);
        let mut v12 = vec![lit(0.5) * (b * a) / (lit(1.0) + b * b); 4];
        let mut m13 = 0;
        let (t17, t18) = v12.iter().fold((lit(0.34) * ((x[n % x.len()] - lit(0.77)).abs() - (-s11)).cos() + lit(0.74), lit(1.0)), |(p15, q16), y14| (p15 + (lit(0.56) * (b + y14).cos() + lit(0.87)), q16 * p15));
        let (t17, t18) = (t17.tanh(), t18.sin());
        v12 = vec![lit(0.5) * ((t17 + t18) + t17.max(lit(0.937))) / (lit(1.0) + t18 * t18); 4];
        let t22: Dual = x.iter().take(3).take(2).flat_map(|y19| { let t21 = lit(0.5) * (t18 - lit(0.77)).abs().atan(); x.iter().map(move |y20| t21 * (lit(0.5) * (t17 + lit(0.42)).atan())) }).sum();
        let mut p25 = (lit(0.62) * (t22 + x[n % x.len()]).cos() + lit(0.91), (v12[v12.len() - 1] - v12[0]).tanh());
        for (y23, y24) in x.iter().zip(&v12) {
            p25 = (p25.1, (p25.0 * ((*y24) + y23)).sin());
            'l27: for i26 in (0..n / 2 + 2).step_by(3) {
                let t30: Dual = v12.iter().take(3).fold(lit(0.5) * p25.0.min(lit(0.97)) / (lit(1.0) + p25.1 * p25.1), |s29, y28| lit(0.5) * s29 + ((*y24) + lit(0.55)).sin());
                s11 = s11 + (lit(0.61) * t30.sin());
            }
            s11 = s11 + (lit(0.16) * ((*y24) + (*y23)).sin());
        }
        lit(0.22) * t18 + (lit(0.5) * (x[n % x.len()] * p25.1).atan()) + lit(0.79) * v12[1] + lit(0.37) * s11 + lit(0.99) * p25.1
    }

    pub fn p0184(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[1] * x[2]).sin();
        let mut u2 = [(x[n % x.len()] * a).sin(), lit(0.5) * x[0].min(lit(-0.307)).atan()];
        let mut m3 = if s1 > lit(-0.97) { n } else { 1 };
        for y4 in x {
            let mut v6: Vec<Dual> = u2[1..].iter().map(|y5| lit(0.5) * (*y5).max(lit(-0.477)) / (lit(1.0) + (*y4) * (*y4))).collect();
            v6.push(((*y4) + x[2]).tanh());
            let mut k7 = 0;
            while k7 < 3 {
                k7 += 1;
                a = a + (lit(0.55) * blend(&*y4, &u2[1]));
                match (s1.cos() <= lit(0.217), m3) {
                    (true, 0..=2) => {
                        let y11 = match chained((u2[k7 % 2] / (lit(1.5) + (*y4) * (*y4))).tanh(), lit(0.47) * (-a).cos() + lit(0.32)) {
                            Some(y10) if y10 > lit(0.84) => lit(0.5) * ((-a) - (v6[n % v6.len()] + s1)).atan(),
                            Some(y10) => lit(0.5) * (v6[0].max(lit(0.137)) / (lit(1.5) + v6[0] * v6[0])).atan(),
                            None => lit(0.71) * (u2[0] * u2[1]).cos() + lit(0.38),
                        };
                        let mut v12 = u2.clone();
                        a = a + (lit(0.12) * (v12[n % 2] + y11).sin());
                    }
                    (false, _) => {
                        a = a / (lit(1.1) + (y4 + s1) * (y4 + s1));
                    }
                    _ => {
                        match m3 + 1 {
                            k13 if k13 > 1 => {
                                let y14 = rotate(&mut u2[1..]);
                                a = a + (lit(0.95) * y14.sin());
                            }
                            _ if v6[0] + v6[n % v6.len()] <= v6[k7 % v6.len()] => {
                                v6.iter_mut().zip(u2.iter().skip(1)).for_each(|(y15, y16)| { *y15 = lit(0.5) * *y15 + lit(0.5) * (((*y4) * lit(0.38)) + (y4 + (*y16))) / (lit(1.0) + s1 * s1); });
                                let y17 = rotate(&mut u2);
                                a = a + (lit(0.43) * y17.sin());
                            }
                            _ => {
                                s1 = s1 + (lit(0.39) * ((*y4) + lit(0.25)).tanh());
                            }
                        }
                    }
                }
            }
            s1 = s1 + (lit(0.46) * (v6[0] + (*y4)).sin());
        }
        lit(0.78) * a + lit(0.14) * x[m3 % x.len()] + (lit(0.5) * (u2[1] * a) / (lit(1.0) + u2[n % 2] * u2[n % 2])) + lit(0.34) * a + lit(0.93) * u2[m3 % 2] + lit(0.91) * s1
    }

    pub fn p0185(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((a - lit(0.86)) + (x[2] - x[0])).atan();
        let mut v2 = x.to_vec();
        let mut m3 = (n + 2);
        let mut o4 = Some(lit(0.5) * (v2[0] * v2[0] + lit(0.3)).sqrt().atan());
        v2[..2].fill(lit(0.5) * (-(s1 + x[3])) / (lit(1.0) + s1 * s1));
        let mut v6 = v2.iter().filter(|y5| **y5 > lit(0.273)).map(|y5| a.cos().tanh()).collect::<Vec<_>>();
        v6.push(lit(0.32) * s1.max(lit(-0.887)).tanh().powi(3).cos() + lit(0.26));
        let (t10, t11) = v6.iter().step_by(2).fold(((s1 - x[2]).tanh(), lit(1.0)), |(p8, q9), y7| (p8 + (lit(0.5) * (s1 - (*y7)).atan()), q9 * p8));
        let (t10, t11) = (t10.tanh(), t11.sin());
        m3 = (n + n) % 5;
        let t13: Dual = (1..=3).fold(lit(0.3), |s, k12| s * ((t11 * t11).sin()) + lit(f64::from(k12)));
        lit(0.13) * t10 + lit(0.36) * x[x.len() - 1] + (-(t13 * t13)).exp().tanh() + lit(0.91) * v6[n % v6.len()] + lit(0.47) * s1 + lit(0.95) * v2[2]
    }

    pub fn p0186(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] - lit(0.77)).abs().tanh();
        let mut u2 = [s1.tanh().powi(2).tanh(), (lit(0.21) + x[0]).tanh()];
        let w3 = &u2[0..2];
        let t6: Dual = u2.iter().skip_while(|y4| **y4 > lit(0.53)).map(|y4| ((x[1] * y4) * (s1 * s1).ln_1p()).sin()).skip(1).sum();
        let y7 = blend(&x[n % x.len()], &u2[n % 2]);
        let mut k8 = 0;
        'l9: while k8 < x.len() {
            let r10 = if (k8 + 3) % 3 != 0 { &s1 } else { &x[2] };
            let y11 = blend(r10, r10);
            let mut stack12 = vec![n % 3];
            'l14: while let Some(i13) = stack12.pop() {
                let mut k15 = 0;
                let mut t16 = ((*r10) * (x[3] * x[3]).ln_1p()).tanh();
                while {
                    k15 += 1;
                    t16 = lit(0.70) * t16 + ((y11 * r10) * (y11 * (*r10))).sin();
                    k15 < 3 && t16 > -lit(0.59)
                } {
                    let Ok(y17) = staged((y7 + r10).sin(), lit(0.5) * (y11 * y11).ln_1p() / (lit(1.0) + y7 * y7), k15 / 2) else {
                        continue 'l14;
                    };
                    a = a + (lit(0.68) * y17.sin());
                }
                if (i13 + 1) % 3 != 1 {
                    continue 'l14;
                }
                a = a + (lit(0.65) * t16.sin());
            }
            a = a + (lit(0.97) * ((*r10) + y11).sin());
            k8 += 1;
        }
        lit(0.71) * u2[1] + lit(0.36) * x[1] + lit(0.74) * s1 + lit(0.66) * a
    }

    pub fn q0187(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[0].max(lit(-0.987)).atan();
        let t4: Dual = x.iter().chain(&x[..]).map(|y2| lit(0.55) * (s1 / (lit(1.5) + a * a)).cos() + lit(0.51)).sum();
        let t7: Dual = x.iter().skip(1).take_while(|y5| **y5 > lit(0.513)).map(|y5| lit(0.55) * ((t4 + t4) * (*y5)).cos() + lit(0.35)).sum();
        let mut k8 = 0;
        while k8 < n.min(4) {
            k8 += 1;
            'l10: for i9 in (0..x.len() + 2).step_by(2) {
                let mut v11 = x.to_vec();
                for i12 in 2..2 {
                    let mut k13 = 0;
                    let mut p15 = ((t4 + t4).tanh(), ((t7 * t4) - (t4 - s1)).tanh());
                    let y14 = loop {
                        k13 += 1;
                        if (i9 + 3) % 3 != 1 || k13 > 2 {
                            break (s1 + a).sin();
                        }
                        p15 = (p15.1, (p15.0 * (x[n % x.len()] * t7)).sin());
                        p15.0 = p15.0 + (lit(0.84) * mean(x));
                    };
                    s1 = s1 - (lit(0.26) * (y14 + p15.1).sin());
                }
                s1 = s1 + (lit(0.38) * v11[1].sin());
            }
        }
        lit(0.35) * t4 + lit(0.13) * x[1] + lit(0.36) * s1
    }

    pub fn p0187(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s16 = (x[n % x.len()] + a).max(lit(-0.707)).sin();
        let mut v17 = Vec::new();
        v17.push(lit(0.5) * (s16 + a) / (lit(1.0) + a * a));
        v17.push((s16 + lit(0.56)).sin());
        v17.push((a * s16).tanh());
        let mut m18 = if a * a > a { n / 2 } else { 2 };
        let mut stack19 = vec![n, (n + 3)];
        'l21: while let Some(i20) = stack19.pop() {
            if i20 > 1 {
                stack19.push(i20 / 2);
            }
            let Some(y22) = first_above(&v17[..2], lit(0.13)) else {
                break 'l21;
            };
            v17[..2].fill(a.sin());
            if n > 3 {
                let y23 = match m18 + 2 {
                    ..2 => {
                        v17 = vec![s16.min(lit(-0.627)).tanh(); 4];
                        v17 = vec![lit(0.5) * (y22 * v17[1]) / (lit(1.0) + v17[2] * v17[2]); 4];
                        (s16 - y22).tanh()
                    }
                    2..=4 => (s16 + s16).tanh(),
                    _ => break 'l21,
                };
                let y24 = q0187(x, v17[i20 % v17.len()].sin(), n % 4);
                let t25 = std::mem::take(&mut s16);
                s16 = s16 - (lit(0.19) * (y23 + t25).sin());
                break 'l21;
            }
            s16 = lit(0.7) * s16 + lit(0.55) * y22.sin();
        }
        let t28: Dual = v17.iter().filter_map(|y26| if *y26 > lit(0.453) { Some((a * a + lit(0.3)).sqrt().cos().sin()) } else { None }).take(2).sum();
        lit(0.98) * t28 + lit(0.12) * x[3] + (lit(0.5) * ((a + s16) * (a + s16) + lit(0.3)).sqrt().atan()) + lit(0.93) * v17[0] + lit(0.21) * s16
    }

    pub fn q0188(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((x[n % x.len()] + x[n % x.len()]) + lit(0.36)).sin();
        let t5: Dual = x.iter().take(3).scan((a - a).tanh(), |s4, y2| { *s4 = lit(0.5) * *s4 + lit(0.5) * ((-a) - (x[1] - lit(0.77)).abs()).atan(); Some(s4.sin()) }).take(2).sum();
        let y7 = if let Some(y6) = chained((x[n % x.len()] * t5).sin(), lit(0.76) * s1.atan().cos() + lit(0.68)) {
            lit(0.29) * (s1 / (lit(1.5) + x[1] * x[1])).cos() + lit(0.86)
        } else {
            lit(0.73) * (t5.tanh().powi(3) * s1.min(lit(0.247))).cos() + lit(0.18)
        };
        let mut k10 = 0;
        while k10 < 4 {
            let mut p13 = (lit(0.81) * ((y7 + lit(0.39)) + (t5 + a)).cos() + lit(0.71), lit(0.5) * (t5 - t5) / (lit(1.0) + s1 * s1));
            'l14: for (i11, y12) in x.iter().filter(|y| **y > lit(0.303)).enumerate() {
                p13 = (p13.1, (p13.0 * (y7 / (lit(1.5) + (*y12) * (*y12)))).sin());
                p13 = ((lit(0.94) - s1).tanh(), p13.0);
                s1 = s1 - (lit(0.66) * (*y12).sin());
            }
            let t16: Dual = (1..=3).fold(lit(0.3), |s, k15| s * ((-p13.0).tanh()) + lit(f64::from(k15)));
            s1 = s1 - (lit(0.52) * (t16 + p13.1).sin());
            k10 += 1;
        }
        let y17;
        if k10 % 3 != 1 {
            let mut v19 = x.iter().chain(&x[..]).map(|y18| lit(0.5) * ((*y18) * s1) / (lit(1.0) + x[2] * x[2])).collect::<Vec<_>>();
            v19.push(lit(0.19) * (t5 + a).cos() + lit(0.56));
            y17 = lit(0.89) * v19[0].min(lit(-0.517)).cos() + lit(0.29);
        } else {
            y17 = ((s1 * lit(0.29)) / (lit(1.5) + t5 * t5)).sin();
        }
        lit(0.55) * y7 + lit(0.57) * x[1] + lit(0.39) * s1
    }

    pub fn p0188(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s20 = lit(0.5) * ((a + lit(0.72)) * (-(x[2] * x[2])).exp()) / (lit(1.0) + a * a);
        let mut u21 = [((a * s20) + (lit(0.1) * lit(n as f64))).sin(), lit(0.97) * (a * x[n % x.len()]).cos() + lit(0.93), lit(0.5) * ((a / (lit(1.5) + a * a)) * (s20 * x[3])) / (lit(1.0) + x[0] * x[0])];
        let mut v22 = vec![lit(0.5) * (u21[0] * a).min(lit(0.347)).atan(); 3];
        let y35 = match n / 2 {
            0 => (u21[1] * u21[1]).ln_1p().tanh(),
            k23 => {
                let mut k24 = 0;
                'l25: while k24 < x.len() {
                    k24 += 1;
                    for w26 in u21.chunks_mut(2) {
                        w26[0] = lit(0.5) * (v22[k24 % v22.len()] + a).atan();
                        let t29: Dual = w26.iter().step_by(2).map(|y27| { if *y27 > lit(0.673) { return lit(0.5) * (-(v22[0] * y27)).atan(); } lit(0.5) * y27 }).take(2).sum();
                        for w30 in v22.chunks_mut(3) {
                            w30[0] = (w30[0].max(lit(-0.377)) * (w26[n % w26.len()] - (lit(0.1) * lit(n as f64)))).tanh();
                            w30.swap(n % 1, 0);
                            let f31 = |p32: Dual, q33: Dual| (x[k23 % x.len()] + p32).tanh();
                            let t34 = f31(lit(0.5) * (w30[k23 % w30.len()] - x[n % x.len()]) / (lit(1.0) + w26[0] * w26[0]), lit(0.5) * (s20 + lit(0.41)).atan()) - f31(lit(0.5) * (s20 + lit(0.41)).atan(), lit(0.4));
                            s20 = s20 - (lit(0.88) * (w30[n % w30.len()] + t34).sin());
                        }
                        s20 = s20 + (lit(0.39) * (w26[k23 % w26.len()] + t29).sin());
                    }
                }
                a.max(lit(-0.387)).sin()
            }
        };
        let y36 = rotate(&mut u21);
        let t39: Dual = v22.iter().step_by(2).map(|y37| u21[1].max(lit(-0.267)).tanh()).sum();
        let t41: Dual = if v22.iter().take(3).any(|y40| *y40 > lit(-0.503)) { (-(t39 * t39)).exp().sin() } else { lit(0.5) * a };
        lit(0.52) * t41 + lit(0.11) * x[n % x.len()] + lit(0.62) * s20 + lit(0.94) * v22[n % v22.len()] + lit(0.33) * u21[1]
    }

    pub fn q0189(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * ((x[3] - a) * (lit(0.67) - a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let y2 = staged(lit(0.5) * (-a).min(lit(0.627)).atan(), lit(0.5) * x[2].atan(), n)?;
        let y3 = checked(lit(0.5) * s1.min(lit(-0.607)).atan(), (n + n))?;
        nudge(&mut s1, lit(0.5) * (y3 / (lit(1.5) + x[0] * x[0])).cos().atan());
        let (t9, t10) = x[1..].iter().fold((lit(0.47) * s1.atan().cos() + lit(0.92), lit(1.0)), |(p7, q8), y6| (q8 * (lit(0.5) * s1.min(lit(-0.287)).min(lit(0.617)).atan()), p7 - q8));
        let (t9, t10) = (t9.tanh(), t10.sin());
        let t14: Dual = x.iter().chain(&x[..]).scan(lit(0.55) * ((x[n % x.len()] * y3) - y2.cos()).cos() + lit(0.94), |s13, y11| { *s13 = lit(0.5) * *s13 + lit(0.5) * (y3 + (*y11)).atan(); Some(s13.sin()) }).sum();
        let t17: Dual = x.iter().chain(&x[..]).filter(|y15| **y15 > lit(0.573)).map(|y15| s1.max(lit(-0.297)).tanh()).take(2).sum();
        Ok((t17 * t17 + lit(0.3)).sqrt().sin())
    }

    pub fn p0189(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s18 = a.atan().tanh().powi(3).tanh();
        let mut u19 = [(b + b).tanh(); 4];
        let mut m20 = 0;
        let mut o21 = Some(lit(0.43) * a.min(lit(0.247)).cos() + lit(0.81));
        let t22 = std::mem::take(&mut u19[1]);
        let t25 = lit(0.5) * (s18 * a) / (lit(1.0) + u19[m20 % 4] * u19[m20 % 4]);
        let f23 = |p24: Dual| (lit(0.5) * (t22.max(lit(-0.107)) / (lit(1.5) + a * a)).atan()) * t25;
        let t25 = f23(t25) + lit(0.5);
        let p24 = t25.sin();
        let t26 = f23(p24 * t25);
        let (t30, t31) = u19.iter().chain(&x[..]).fold((lit(0.98) * (p24 + t22).cos() + lit(0.29), lit(1.0)), |(p28, q29), y27| (q29, p28.sin() + (lit(0.84) * p24.min(lit(0.277)).cos() + lit(0.62))));
        let (t30, t31) = (t30.tanh(), t31.sin());
        let f32 = |p34: Dual| (s18 * lit(0.51)).tanh();
        let f33 = |p34: Dual| f32(p34) - f32(lit(0.23) * (-(t25 * t25)).exp().cos() + lit(0.92));
        let t35 = f33(lit(0.47) * t30.cos() + lit(0.77));
        let y37 = if let Ok(y36) = q0189(x, (-t26).sin(), n % 4) {
            'l39: for y38 in u19 {
                u19[n % 4] = lit(0.5) * (y36 / (lit(1.5) + p24 * p24)).tanh().powi(3) / (lit(1.0) + t35 * t35);
                let y38 = (y38 + s18).sin();
                s18 = s18 - (lit(0.23) * y38.sin());
            }
            (t31 * lit(0.98)).tanh()
        } else {
            return lit(0.87) * t30 + lit(0.44) * x[m20 % x.len()];
        };
        lit(0.41) * y37 + lit(0.86) * x[2] + lit(0.25) * u19[m20 % 4] + lit(0.14) * s18
    }

    pub fn p0190(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + b) / (lit(1.0) + b * b);
        let mut u2 = [lit(0.5) * (b.cos() + (a - x[3])).atan(), (lit(0.83) * (-(b * b)).exp()).sin()];
        match ((n + 2) % 2, n % 3) {
            (0, 0) => {
                let r4 = if b.min(lit(0.957)) >= a { &a } else { &s1 };
                let t6: Dual = (1..4).map(|k5| (((b - lit(0.77)).abs() / (lit(1.5) + s1 * s1)).tanh()).powi(k5)).sum();
            }
            (1, k3) => {
                for y7 in [lit(0.5) * a.min(lit(-0.797)) / (lit(1.0) + b * b), lit(0.5) * b.atan()] {
                    s1 = s1 + (lit(0.13) * soften(lit(0.61) * s1.min(lit(-0.647)).cos() + lit(0.68)));
                    for y8 in u2 {
                        let mut k9 = 0;
                        let mut t10 = lit(1.0) + (lit(0.45) * ((y7 - b) * (y7 * y8)).cos() + lit(0.76));
                        'l11: while t10 > lit(0.17) && k9 < 3 {
                            t10 = t10 * (lit(0.73));
                            k9 += 1;
                            let t14: Dual = x.iter().rev().map(|y12| lit(0.5) * y8.min(lit(0.797)).atan()).sum();
                            t10 = t10 - (lit(0.16) * t14.sin());
                        }
                        s1 = s1 + (lit(0.17) * (t10 + y8).sin());
                    }
                    s1 = s1 + (lit(0.14) * y7.sin());
                }
            }
            _ => {
                s1 = s1 + (lit(0.22) * (lit(0.5) * ((s1 * s1) / (lit(1.5) + a * a)).atan()));
            }
        }
        lit(0.66) * a + lit(0.48) * x[n % x.len()] + lit(0.66) * u2[n % 2] + lit(0.97) * s1
    }

    pub fn q0191(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * a.min(lit(0.617)).atan();
        let t4 = lit(0.42) * ((x[3] - s1) - (s1 - x[n % x.len()])).cos() + lit(0.83);
        let f2 = |p3: Dual| (lit(0.44) * (-p3).cos() + lit(0.74)) * t4;
        let t4 = f2(t4) + lit(0.5);
        let p3 = t4.sin();
        let t5 = f2(p3 * t4);
        let f6 = |p7: Dual| -> Dual { if p7 > lit(0.23) { return p3.sin().sin(); } (t5 - p3).sin() };
        let t9 = f6(lit(0.14) * (s1 * s1).ln_1p().cos() + lit(0.66)) * f6(lit(0.5) * (p3.max(lit(-0.777)) + (t5 / (lit(1.5) + p3 * p3))).atan());
        let y10 = chained((t4 + p3).tanh(), lit(0.49) * (t9 / (lit(1.5) + t9 * t9)).cos() + lit(0.69))?;
        let t12: Dual = x.iter().step_by(2).enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or(lit(0.5) * (t5 + t9) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), |(i, y11)| ((-s1.cos()).sin()) * lit(i as f64));
        let f13 = |p14: Dual| (t12.min(lit(-0.397)) + (p14 * p14)).sin();
        let t16 = x.iter().map(|y15| f13(*y15)).sum::<Dual>();
        let y17 = drain(&mut s1);
        let mut k18 = 0;
        let y19 = loop {
            k18 += 1;
            if k18 > n % 4 {
                break (p3 + y17).tanh().powi(3).sin();
            }
            let y20 = lit(0.39) * chained(lit(0.51) * (-(t16 + t12)).cos() + lit(0.92), lit(0.5) * y10.atan())?.sin();
            s1 = s1 + (lit(0.99) * y20.sin());
        };
        Some(lit(0.5) * ((y19 / (lit(1.5) + x[3] * x[3])) * t16.max(lit(-0.247))) / (lit(1.0) + a * a))
    }

    pub fn p0191(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s21 = lit(0.67) * (-x[n % x.len()]).min(lit(-0.677)).cos() + lit(0.98);
        let (t22, mut s23) = (lit(0.37) * (a * a).cos() + lit(0.37), lit(0.5) * (lit(0.62) * x[n % x.len()]) / (lit(1.0) + s21 * s21));
        for y24 in x {
            let mut f25 = move |p26: Dual| { s21 = s21.sin() + lit(0.5) * ((*y24) - lit(0.77)).abs().atan(); s21 * p26 };
            s21 = s21 + (lit(0.5) * ((lit(0.18) + a) * y24).atan());
            let t27 = f25(lit(0.31) * (-s23).cos().cos() + lit(0.36)) - f25(s21);
            s21 = s21 + (lit(0.22) * ((*y24) + t27).sin());
        }
        let mut stack28 = vec![n % 3];
        while let Some(i29) = stack28.pop() {
            let t32: Dual = x.iter().rev().skip_while(|y30| **y30 > lit(0.643)).map(|y30| s21.min(lit(-0.627)).sin()).take(2).sum();
            let mut m33 = if i29 / 2 > 3 { (n + n) } else { 0 };
            let mut f34 = move |p35: Dual| { s23 = s23.sin() + lit(0.5) * (s21 - (lit(0.1) * lit(n as f64))).atan(); s23 * p35 };
            s23 = s23 + ((x[3] + t22).tanh());
            let t36 = f34((t32 - s23).tanh()) - f34(s23);
            s23 = s23 + (lit(0.51) * (t36 + t32).sin());
        }
        lit(0.89) * b + lit(0.15) * x[n % x.len()] + lit(0.59) * s23 + lit(0.29) * s21
    }

    pub fn q0192(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a + x[2]).tanh();
        s1 = s1 + (lit(0.16) * first_above(x, lit(0.49))?);
        let t2 = std::mem::take(&mut s1);
        s1 = s1 + (lit(0.18) * first_above(x, lit(0.85))?);
        let y3 = drain(&mut s1);
        let y4 = weighted(x, x, n);
        'l7: for (i5, y6) in x.iter().chain(&x[1..]).enumerate() {
            let y9 = match (n > 1 && -(*y6) <= lit(-0.407), n / 2) {
                (true, 0..=2) => lit(0.54) * ((*y6) + a).cos() + lit(0.15),
                (false, _) => lit(0.5) * y4.tanh().powi(2).atan(),
                _ => return None,
            };
            s1 = s1 + (lit(0.79) * ((*y6) + y9).sin());
        }
        Some(lit(0.68) * t2.max(lit(-0.777)).min(lit(-0.287)).cos() + lit(0.41))
    }

    pub fn p0192(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.5) * a.atan().atan();
        let mut m11 = 0;
        let t14: Dual = x.iter().skip(1).map(|y12| { if *y12 > lit(-0.123) { return x[3].min(lit(0.467)).tanh(); } lit(0.5) * y12 }).sum();
        let t17: Dual = x[1..].iter().map(|y15| { if *y15 > lit(0.83) { return (((*y15) / (lit(1.5) + t14 * t14)) - a.max(lit(0.177))).tanh(); } lit(0.5) * y15 }).sum();
        let y18: Dual;
        match (m11 + 3) % 4 {
            0 => {
                let mut u20 = [lit(0.83) * (s10 + t14).cos() + lit(0.48), (lit(0.51) + s10).tanh(), lit(0.55) * (lit(0.86) * (lit(0.54) - x[3])).cos() + lit(0.52)];
                for i19 in (1..x.len() + 2).rev().step_by(2) {
                    u20 = [u20[1], u20[2], ((lit(0.1) * lit(i19 as f64)) + t17).tanh()];
                    let (t24, t25) = x[1..].iter().fold((lit(0.5) * t17.tanh().powi(2).atan(), lit(1.0)), |(p22, q23), y21| (p22 + (lit(0.5) * (u20[2] - u20[2]) / (lit(1.0) + (*y21) * (*y21))), q23 * p22));
                    let (t24, t25) = (t24.tanh(), t25.sin());
                    add_scaled(&mut u20[..2], x, (t14 - t14).tanh());
                    s10 = s10 + (lit(0.87) * (t25 + t24).sin());
                }
                y18 = lit(0.5) * s10.atan();
            }
            1 | 2 => {
                y18 = (lit(0.45) - s10).tanh();
            }
            _ => {
                y18 = lit(0.5) * a.max(lit(0.377)) / (lit(1.0) + t17 * t17);
            }
        }
        let y26;
        if (m11 + 3) % 2 == 0 || t14 * lit(0.63) <= lit(0.697) {
            y26 = lit(0.5) * (t17 * t17).ln_1p() / (lit(1.0) + s10 * s10);
        } else {
            y26 = lit(0.5) * s10.max(lit(-0.177)) / (lit(1.0) + t17 * t17);
        }
        lit(0.52) * t14 + lit(0.32) * x[3] + lit(0.38) * s10
    }

    pub fn q0193(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (lit(0.77) - a) / (lit(1.0) + x[0] * x[0]);
        let y2 = lit(0.35) * positive((-s1).tanh())?.sin();
        let mut f3 = |p4: Dual| { a = lit(0.5) * a + lit(0.5) * y2.min(lit(-0.507)) / (lit(1.0) + y2 * y2); a * p4 };
        let t5 = f3(lit(0.5) * (y2 + y2).max(lit(-0.167)).atan()) + lit(0.5) * f3(lit(0.7));
        let mut v7: Vec<Dual> = x.iter().skip(1).map(|y6| y6.tanh()).collect();
        v7.push((s1 - y2).tanh());
        a = a + (lit(0.36) * positive(lit(0.93) * t5.min(lit(-0.887)).cos() + lit(0.61))?);
        v7.swap(n % 1, 0);
        s1 = s1 + (lit(0.81) * first_above(&x[..2], lit(0.67))?);
        Some(lit(0.38) * (x[n % x.len()] + lit(0.71)).cos() + lit(0.82))
    }

    pub fn p0193(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s8 = (x[n % x.len()] - a).tanh();
        let mut u9 = [(a + lit(0.32)).tanh(); 3];
        let w10 = &u9[..2];
        'l13: for (y11, y12) in u9.iter().zip(x) {
            let t17: Dual = x.iter().chain(&u9[..]).take(2).flat_map(|y14| { let t16 = lit(0.43) * ((*y14) + s8).cos() + lit(0.78); x.iter().map(move |y15| t16 * (y15.tanh())) }).take(2).sum();
            let (t21, t22) = w10.iter().take(3).fold((lit(0.47) * ((*y12) + (*y11)).cos() + lit(0.49), lit(1.0)), |(p19, q20), y18| (q20 * ((((*y12) / (lit(1.5) + (*y11) * (*y11))) - (-t17)).tanh()), p19 - q20));
            let (t21, t22) = (t21.tanh(), t22.sin());
            s8 = s8 + (lit(0.89) * ((*y11) + t17).sin());
        }
        let mut k23 = 0;
        let mut t24 = lit(1.0) + ((-(a * a)).exp() * (u9[0] + s8)).sin();
        let mut s25 = (t24 / (lit(1.5) + u9[2] * u9[2])).tanh();
        while t24 > lit(0.27) && k23 < 12 {
            t24 = t24 * (lit(0.57));
            k23 += 1;
            s25 = (lit(0.27) * s25 + (w10[k23 % w10.len()] + u9[2])).tanh();
            let mut v27: Vec<Dual> = w10.iter().rev().map(|y26| lit(0.5) * (((lit(0.1) * lit(k23 as f64)) - s8) * w10[0]).atan()).collect();
            v27.push(lit(0.5) * ((-(w10[0] * w10[0])).exp() - (-(u9[2] * u9[2])).exp()).atan());
            s25 = s25 - (lit(0.74) * v27[0].sin());
        }
        let y29 = if let Ok(y28) = staged(lit(0.5) * u9[k23 % 3].max(lit(-0.717)) / (lit(1.0) + w10[n % w10.len()] * w10[n % w10.len()]), lit(0.26) * s25.cos() + lit(0.53), n) {
            let y30 = soften(lit(0.5) * (w10[0] + (lit(0.1) * lit(n as f64))) / (lit(1.0) + w10[1] * w10[1]));
            let mut k31 = 0;
            while k31 < n.min(4) {
                k31 += 1;
                let y32 = drain(&mut t24);
                t24 = t24 + (lit(0.17) * y32.sin());
            }
            (y30 / (lit(1.5) + u9[1] * u9[1])).sin()
        } else {
            lit(0.83) * ((x[2] - u9[k23 % 3]) + t24.min(lit(-0.707))).cos() + lit(0.75)
        };
        lit(0.68) * s25 + lit(0.64) * x[k23 % x.len()] + lit(0.27) * t24 + lit(0.44) * s8 + lit(0.54) * s25
    }

    pub fn p0194(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = b.sin().sin();
        let mut v2 = x.to_vec();
        let mut m3 = n / 2;
        let mut p4 = ((lit(0.48) + a).tanh(), a.min(lit(0.457)).tanh());
        v2[1..].fill(lit(0.64) * (a - (lit(0.1) * lit(n as f64))).atan().cos() + lit(0.31));
        {
            let w5 = &mut v2[2..];
            {
                let (w6, w7) = w5.split_at_mut(1);
                w6[0] = w7[0] * s1;
                let t11: Dual = x[1..].iter().scan(lit(0.25) * (w6[n % w6.len()].cos() * (w6[n % w6.len()] + x[2])).cos() + lit(0.33), |s10, y8| { *s10 = lit(0.5) * *s10 + lit(0.5) * (w7[n % w7.len()] - a) / (lit(1.0) + a * a); Some(s10.sin()) }).sum();
                match checked((a + lit(0.16)).sin(), m3) {
                    Ok(y12) => {
                        let y14: Dual;
                        match m3 / 2 % 4 {
                            0 => {
                                let t17: Dual = x[1..].iter().fold(((w6[w6.len() - 1] - a) + (t11 + w7[0])).tanh(), |s16, y15| lit(0.5) * s16 + lit(0.62) * (y12 - t11).min(lit(0.277)).cos() + lit(0.19));
                                nudge(&mut s1, t11.min(lit(-0.177)).sin());
                                y14 = lit(0.74) * (w7[w7.len() - 1] + t17).cos() + lit(0.95);
                            }
                            1 | 2 => {
                                y14 = lit(0.5) * ((w6[w6.len() - 1] - t11) * t11.max(lit(0.857))).atan();
                            }
                            _ => {
                                y14 = lit(0.61) * y12.cos().cos() + lit(0.88);
                            }
                        }
                        s1 = s1 + (lit(0.32) * (y14 + y12).sin());
                    }
                    Err(1) => {}
                    Err(k13) => {}
                }
                s1 = s1 + (lit(0.68) * (t11 + w7[0]).sin());
            }
            {
                let w18 = &mut w5[..2];
                let y22 = match staged((w18[w18.len() - 1] * w18[n % w18.len()]).tanh(), lit(0.57) * p4.1.atan().cos() + lit(0.22), n) {
                    Ok(y19) => {
                        for i21 in n..n {
                            m3 += 1;
                        }
                        lit(0.88) * (lit(0.93) - s1).cos() + lit(0.55)
                    }
                    Err(1) => lit(0.76) * (p4.1 * b).cos() + lit(0.23),
                    Err(k20) => lit(0.5) * (w18[1] + s1).atan(),
                };
                b = b + (lit(0.77) * (w18[m3 % w18.len()] + y22).sin());
            }
            b = b + (lit(0.23) * w5[n % w5.len()].sin());
        }
        lit(0.44) * x[0] + lit(0.73) * b + lit(0.49) * p4.0 + lit(0.79) * s1 + lit(0.91) * v2[n % v2.len()]
    }

    pub fn p0195(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (b.max(lit(-0.147)) + (b / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))).tanh();
        let mut v2 = vec![lit(0.5) * s1.tanh().powi(3) / (lit(1.0) + b * b); 4];
        let (t3, mut s4) = (lit(0.5) * a.min(lit(-0.997)).min(lit(0.27)).atan(), lit(0.5) * x[0].max(lit(-0.27)) / (lit(1.0) + a * a));
        let mut u6 = [lit(0.5) * ((lit(0.14) * v2[v2.len() - 1]) + s1.cos()).atan(), (-(s4 * x[x.len() - 1])).sin(), (-t3).tanh()];
        for i5 in (0..x.len()).rev() {
            u6 = [u6[1], u6[2], lit(0.5) * v2[0].atan()];
            let y15 = match i5 + 3 {
                1..=3 | 6 => {
                    if !((n + n) <= 4) {
                        return lit(0.52) * t3 + lit(0.56) * x[2] + (lit(0.5) * ((t3 / (lit(1.5) + u6[0] * u6[0])) / (lit(1.5) + u6[n % 3] * u6[n % 3])).atan());
                    }
                    let w7 = &mut u6[1..];
                    (v2[i5 % v2.len()] - (lit(0.1) * lit(n as f64))).tanh()
                }
                _ => {
                    let y8: Dual;
                    match n % 4 {
                        0 => {
                            for y9 in x.iter() {
                                let (w10, w11) = u6.split_at_mut(1);
                                w10[0] = w11[0] * s4;
                                v2.fill(lit(0.5) * s4.min(lit(-0.957)).atan());
                                s4 = s4 + (lit(0.65) * (w10[i5 % w10.len()] + (*y9)).sin());
                            }
                            y8 = lit(0.5) * (-(t3 * t3)) / (lit(1.0) + b * b);
                        }
                        1 | 2 => {
                            let mut k12 = 0;
                            let y13 = loop {
                                k12 += 1;
                                if k12 % 3 != 1 || k12 > n.min(4) {
                                    break lit(0.5) * t3.min(lit(-0.487)).atan();
                                }
                                let mut m14 = 0;
                                v2[0] = lit(0.5) * (s4.max(lit(-0.447)) / (lit(1.5) + u6[1] * u6[1])).atan();
                            };
                            y8 = lit(0.81) * ((s4 + (lit(0.1) * lit(n as f64))) + (u6[1] * u6[k12 % 3])).cos() + lit(0.42);
                        }
                        _ => {
                            y8 = (u6[0] + b).tanh();
                        }
                    }
                    lit(0.5) * (lit(0.42) - t3).atan()
                }
            };
            s1 = s1 + (lit(0.39) * y15.sin());
        }
        lit(0.55) * s4 + lit(0.72) * x[0] + (lit(0.26) * ((s4 + s4) - (lit(0.1) * lit(n as f64))).cos() + lit(0.74)) + lit(0.83) * u6[0] + lit(0.74) * v2[n % v2.len()] + lit(0.19) * s1 + lit(0.93) * s4
    }

    pub fn q0196(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((a * x[0]) * (a - x[n % x.len()])).atan();
        a = a + (lit(0.32) * positive(lit(0.5) * (a / (lit(1.5) + a * a)).atan())?);
        let t4: Dual = x.iter().skip(1).copied().fold(lit(-0.77), Dual::max);
        let f5 = |p7: Dual| (x[n % x.len()] * p7).min(lit(0.537)).sin();
        let f6 = |p7: Dual| f5(p7) - f5(lit(0.97) * t4.tanh().powi(2).cos() + lit(0.62));
        let t8 = f6(lit(0.5) * (t4 + x[0]) / (lit(1.0) + a * a));
        let y9 = positive(x[n % x.len()].tanh().powi(2).tanh())?;
        nudge(&mut s1, lit(0.5) * (a - lit(0.13)) / (lit(1.0) + t4 * t4));
        Some(lit(0.5) * (s1 + lit(0.74)).atan())
    }

    pub fn p0196(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = (x[1] + lit(0.42)).tanh();
        let mut v11 = vec![(x[x.len() - 1] * x[n % x.len()]).tanh(), a.sin(), lit(0.5) * (a + a) / (lit(1.0) + a * a), lit(0.5) * (s10 - s10).atan()];
        let y15 = match mode(n / 2) {
            Mode::Middle | Mode::High => {
                let mut v13 = v11.iter().rev().filter(|y12| **y12 > lit(-0.403)).map(|y12| lit(0.5) * a.atan()).collect::<Vec<_>>();
                v13.push(lit(0.5) * (a / (lit(1.5) + a * a)) / (lit(1.0) + s10 * s10));
                let t14 = std::mem::take(&mut v13[0]);
                lit(0.5) * (v11[3] * x[0]).atan()
            }
            Mode::Low => return lit(0.29) * a + lit(0.49) * x[1],
        };
        let t18: Dual = v11.iter().rev().skip_while(|y16| **y16 > lit(-0.773)).map(|y16| (-a).tanh()).skip(1).sum();
        'l21: for (i19, y20) in v11.iter().filter(|y| **y > lit(0.223)).enumerate() {
            let mut stack22: Vec<usize> = (0..n).collect();
            'l24: while let Some(i23) = stack22.pop() {
                let w25 = &x[..2];
                for i26 in (0..1).rev() {
                    'l29: for (y27, y28) in v11.iter().zip(x.iter()) {
                        let f30 = |p32: Dual| (v11[0] - (lit(0.1) * lit(i26 as f64))).sin();
                        let f31 = |p32: Dual| f30(p32) - f30(lit(0.5) * (t18 + (lit(0.1) * lit(n as f64))).atan());
                        let t33 = f31((a + (*y27)).sin());
                        let t37: Dual = w25.iter().rev().take(2).flat_map(|y34| { let t36 = lit(0.5) * (*y27).max(lit(-0.717)).atan(); x.iter().map(move |y35| t36 * ((((*y28) * (*y35)) - lit(0.77)).abs().sin())) }).skip(1).sum();
                        s10 = s10 + (lit(0.71) * (t33 + t37).sin());
                    }
                }
                s10 = s10 + (lit(0.78) * w25[1].sin());
            }
            s10 = lit(0.7) * s10 + lit(0.79) * (*y20).sin();
        }
        lit(0.86) * t18 + lit(0.89) * x[0] + (a * lit(0.45)).tanh() + lit(0.64) * v11[3] + lit(0.14) * s10
    }

    pub fn p0197(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.22) * (x[2] - (lit(0.1) * lit(n as f64))).cos() + lit(0.26);
        let mut u2 = [lit(0.5) * ((-(a * a)).exp() - s1.min(lit(0.27))).atan(); 4];
        let mut o3: Option<Dual> = None;
        u2[2] = lit(0.5) * (u2[0] * u2[0]).ln_1p() / (lit(1.0) + u2[n % 4] * u2[n % 4]);
        let y4 = match (n + n) % 4 {
            0 => lit(0.5) * (a + lit(0.64)).atan(),
            1 => lit(0.14) * (u2[2] + lit(0.48)).cos() + lit(0.11),
            _ => {
                u2[n % 4] = u2[n % 4] * (lit(0.8) + lit(0.15) * (-u2[3]).sin());
                ((u2[2] + s1) + x[1].min(lit(-0.537))).tanh()
            }
        };
        let f5 = |p6: Dual| (s1 * x[3]).tanh();
        let t8 = x.iter().map(|y7| f5(*y7)).sum::<Dual>();
        let t11: Dual = u2.iter().filter_map(|y9| if *y9 > lit(0.133) { Some((y9 - (*y9)).tanh()) } else { None }).take(2).sum();
        let t15: Dual = u2.iter().scan((lit(0.97) - (t8 - lit(0.77)).abs()).sin(), |s14, y12| { *s14 = lit(0.5) * *s14 + lit(0.38) * (y4 + t11).cos() + lit(0.53); Some(s14.sin()) }).skip(1).sum();
        let t17: Dual = u2[1..].iter().find(|y16| **y16 > lit(0.643)).copied().unwrap_or(lit(0.51) * (-(t15 + lit(0.26))).cos() + lit(0.67));
        lit(0.81) * t8 + lit(0.87) * x[2] + lit(0.45) * s1 + lit(0.13) * u2[n % 4]
    }

    pub fn q0198(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).sin();
        let y2 = staged((s1 + a).sin(), ((x[2] + x[n % x.len()]) * (a + s1)).tanh(), (n + n))?;
        let mut u4 = [(s1 - x[n % x.len()]).sin(), s1.sin(), lit(0.35) * (x[1] + y2).cos() + lit(0.84)];
        for y3 in x {
            u4 = [u4[1], u4[2], (y3 - y2).sin()];
            if y2 * s1 < lit(-0.687) {
                return Ok((u4[2] - lit(0.54)).sin());
            }
            a = a + (lit(0.54) * (*y3).sin());
        }
        u4[n % 3] = lit(0.66) * (a * a + lit(0.3)).sqrt().cos() + lit(0.79);
        let mut s7 = lit(0.5) * (s1 / (lit(1.5) + a * a)) / (lit(1.0) + u4[0] * u4[0]);
        'l8: for (i5, y6) in x.iter().enumerate() {
            s7 = (lit(0.89) * s7 + (y2 / (lit(1.5) + y2 * y2))).tanh();
            {
                let (w9, w10) = u4.split_at_mut(1);
                w9[0] = w10[0] * s1;
                let f11 = |p12: Dual| lit(0.41) * (((*y6) * w9[0]) * (-x[i5])).cos() + lit(0.24);
                let t14 = x.iter().filter(|y13| f11(**y13) > lit(0.11)).fold(lit(0.4), |s, y13| s * f11(*y13));
                s7 = s7 + (lit(0.78) * (w9[i5 % w9.len()] + w10[0]).sin());
            }
            let y15 = mean(x);
            a = a - (lit(0.26) * (y15 + (*y6)).sin());
        }
        Ok((y2 * y2).tanh())
    }

    pub fn p0198(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s16 = (a - lit(0.77)).abs().tanh();
        let mut u17 = [lit(0.23) * (a * (lit(0.1) * lit(n as f64))).cos() + lit(0.18), lit(0.5) * (s16 + a) / (lit(1.0) + x[1] * x[1]), lit(0.5) * a.min(lit(0.707)).atan(), lit(0.22) * ((x[1] * x[1] + lit(0.3)).sqrt() + (s16 - (lit(0.1) * lit(n as f64)))).cos() + lit(0.79)];
        let (t18, mut s19) = (lit(0.5) * (u17[n % 4] * a) / (lit(1.0) + x[2] * x[2]), (a * u17[0]).tanh());
        let y20 = weighted(&u17, x, n);
        let mut k21 = 0;
        let mut p22 = (lit(0.5) * (t18 + y20) / (lit(1.0) + s16 * s16), (u17[k21 % 4] + lit(0.92)).tanh());
        while k21 < n / 2 {
            p22 = (p22.1, (p22.0 * (lit(0.11) + p22.1)).sin());
            let t23 = (p22.0 + y20).sin();
            s16 = lit(0.7) * s16 + lit(0.85) * t23.sin();
            k21 += 1;
        }
        match n + n {
            k24 @ 1..=3 => {
                let y25 = drain(&mut s19);
                s19 = s19 + (lit(0.46) * y25.sin());
            }
            _ => {
                if n % 2 == 0 {
                    let mut p27 = (lit(0.5) * (y20 / (lit(1.5) + p22.1 * p22.1)).atan(), lit(0.53) * (p22.1 * t18).cos() + lit(0.15));
                    'l28: for i26 in 1..n % 4 {
                        p27 = (p27.1, (p27.0 * (p27.0 * (lit(0.1) * lit(n as f64)))).sin());
                        let y29 = if n / 2 > 3 && p22.0 / (lit(1.5) + t18 * t18) < lit(0.27) {
                            lit(0.5) * (s19 + x[n % x.len()]).atan()
                        } else if p22.1.sin() >= lit(0.97) {
                            lit(0.93) * s19.max(lit(-0.817)).cos() + lit(0.42)
                        } else {
                            u17.swap(k21 % 4, 0);
                            u17.fill((y20 * s16).tanh());
                            (-s16).tanh()
                        };
                        s16 = s16 + (lit(0.22) * y29.sin());
                    }
                    s19 = s19 + (lit(0.23) * p27.1.sin());
                } else {
                    s16 = s16 + (lit(0.78) * (lit(0.5) * y20.min(lit(-0.737)) / (lit(1.0) + y20 * y20)));
                }
            }
        }
        lit(0.37) * t18 + lit(0.98) * x[n % x.len()] + (lit(0.21) * (p22.0 - u17[2]).cos() + lit(0.12)) + lit(0.35) * u17[n % 4] + lit(0.48) * p22.1 + lit(0.54) * s16 + lit(0.43) * s19
    }

    pub fn q0199(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = ((lit(0.1) * lit(n as f64)) * (a * x[3])).sin();
        let mut k2 = 0;
        let mut u3 = [lit(0.97) * (x[n % x.len()] + a).cos() + lit(0.97), lit(0.5) * (a * a) / (lit(1.0) + s1 * s1), (s1 * lit(0.71)).tanh()];
        'l4: while k2 < x.len() {
            k2 += 1;
            u3 = [u3[1], u3[2], lit(0.5) * a.sin().atan()];
            match (n + 2) % 4 {
                2 => {
                    let mut k5 = 0;
                    let mut t6 = lit(0.45) * (u3[2] + (lit(0.1) * lit(k2 as f64))).cos() + lit(0.83);
                    'l7: while {
                        k5 += 1;
                        t6 = lit(0.68) * t6 + (lit(0.5) * (u3[k5 % 3] * a).atan());
                        k5 < 7 && t6 > -lit(0.84)
                    } {
                        let w8 = &mut u3[1..];
                        let mut u10 = [lit(0.5) * (s1 / (lit(1.5) + a * a)) / (lit(1.0) + s1 * s1), lit(0.5) * ((s1 - a) / (lit(1.5) + a * a)) / (lit(1.0) + a * a), s1.max(lit(0.367)).sin()];
                        'l11: for y9 in x.iter() {
                            u10 = [u10[1], u10[2], lit(0.17) * (y9 + (t6 * u10[1])).cos() + lit(0.15)];
                            u10.iter_mut().zip(w8.iter()).for_each(|(y12, y13)| { if *y13 < lit(0.533) { return; } *y12 = lit(0.5) * *y12 + w8[k5 % w8.len()].atan().sin(); });
                            t6 = t6 + (lit(0.21) * (*y9).sin());
                        }
                        t6 = t6 + (lit(0.66) * (w8[n % w8.len()] + u10[k5 % 3]).sin());
                    }
                    s1 = s1 + (lit(0.28) * t6.sin());
                }
                0 | 1 => {}
                _ => {
                    relax(&mut u3, (x[2] * x[3]).tanh());
                }
            }
        }
        Ok(((u3[1] * x[2]) + lit(0.84)).sin())
    }

    pub fn p0199(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s14 = (b + a).tanh();
        let mut u15 = [lit(0.5) * b.max(lit(0.437)).atan(), lit(0.81) * x[n % x.len()].tanh().powi(3).cos() + lit(0.27), (a + a).tanh(), lit(0.37) * (b - s14).cos() + lit(0.35)];
        let y16: Dual;
        match n % 4 {
            0 => {
                y16 = (a - u15[1]).tanh();
            }
            1 | 2 => {
                if !(n / 2 <= 3) {
                    for y17 in [lit(0.58) * (-a).cos() + lit(0.11), (b + a).sin()] {
                        let mut p19 = (((u15[2] + lit(0.37)) * (y17 * u15[1])).tanh(), (u15[1] - x[n % x.len()]).sin());
                        for y18 in u15 {
                            p19 = (p19.1, (p19.0 * (u15[1] * p19.1)).sin());
                            nudge(&mut a, lit(0.5) * ((p19.1 + u15[1]) - (y18 + y18)).atan());
                            let w20 = &u15[..2];
                            a = a - (lit(0.32) * (y18 + w20[1]).sin());
                        }
                        match n + n {
                            k21 if k21 > 1 => {
                                let y22 = match q0199(&u15, lit(0.5) * ((lit(0.1) * lit(k21 as f64)) + s14) / (lit(1.0) + u15[0] * u15[0]), n % 4) { Ok(t) => lit(0.51) * t, Err(k) => lit(0.1) * lit(k as f64) };
                                a = a + (lit(0.18) * y22.sin());
                            }
                            _ if (n + 1) > 3 && (p19.1 * p19.1).ln_1p() <= lit(0.207) => {
                                let y23 = match q0199(x, (-u15[n % 4]).sin(), n % 4) { Ok(t) => lit(0.45) * t, Err(k) => lit(0.1) * lit(k as f64) };
                                s14 = s14 + (lit(0.58) * y23.sin());
                            }
                            _ => {}
                        }
                        s14 = s14 - (lit(0.73) * (p19.0 + y17).sin());
                    }
                    'l25: for i24 in 0..u15.len() {
                        for w26 in u15.chunks_mut(3) {
                            w26[0] = (a * s14).sin();
                            let t30: Dual = w26.iter().chain(&w26[..]).scan(lit(0.85) * b.atan().cos() + lit(0.82), |s29, y27| { *s29 = lit(0.5) * *s29 + lit(0.61) * ((y27 - a) * (s14 + s14)).cos() + lit(0.45); Some(s29.sin()) }).sum();
                            s14 = lit(0.7) * s14 + lit(0.84) * (t30 + w26[0]).sin();
                        }
                    }
                } else {
                    s14 = s14 + (lit(0.41) * (-(s14 + lit(0.46))).sin());
                }
                y16 = (-(b * b)).exp().tanh();
            }
            _ => {
                y16 = lit(0.5) * a.atan();
            }
        }
        lit(0.23) * u15[n % 4] + lit(0.15) * x[n % x.len()] + b.atan().tanh() + lit(0.19) * s14 + lit(0.88) * a + lit(0.51) * u15[n % 4]
    }
}

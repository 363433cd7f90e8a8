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
pub fn p0002(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] / (1.5 + a * a)).sin();
    s1 += 0.61 * blend(&a, &b);
    let t4: f64 = x.iter().skip_while(|y2| **y2 > 0.473).map(|y2| ((x[0] + s1) - 0.77).abs().tanh()).skip(1).sum();
    let y13 = match (n + n) % 4 {
        2 => {
            let y5: f64;
            match (n + n) % 4 {
                0 => {
                    for y6 in x.iter() {
                        if (n + n) % 2 == 0 || t4.max(0.847) >= s1 {
                            let t9: f64 = x[1..].iter().map(|y7| { if *y7 > 0.133 { return 0.56 * (-(*y6)).cos() + 0.14; } 0.5 * y7 }).sum();
                            s1 += 0.18 * t9.sin();
                        } else {
                            let mut u10 = [(s1 + 0.25).tanh(), 0.5 * (s1 + (0.1 * (n as f64))) / (1.0 + x[0] * x[0]), (0.81 + t4).sin()];
                            let mut v11 = u10.clone();
                            let y12 = match staged((s1 * x[n % x.len()]).sin(), 0.5 * (x[n % x.len()] + b) / (1.0 + t4 * t4), n) { Ok(t) => 0.98 * t, Err(k) => 0.1 * (k as f64) };
                            s1 += 0.89 * (u10[0] + y12).sin();
                        }
                        s1 += 0.41 * (*y6).sin();
                    }
                    y5 = 0.5 * ((0.1 * (n as f64)) + s1) / (1.0 + s1 * s1);
                }
                1 | 2 => {
                    y5 = 0.5 * x[0].max(-0.367).atan();
                }
                _ => {
                    y5 = 0.5 * ((x[x.len() - 1] * s1) * (0.1 * (n as f64))).atan();
                }
            }
            (y5 + b).sin()
        }
        0 | 1 => 0.5 * ((t4 * b) + b.sin()) / (1.0 + s1 * s1),
        _ => 0.5 * a.cos().atan(),
    };
    0.14 * y13 + 0.18 * x[n % x.len()] + (0.5 * ((y13 - s1) + 0.79) / (1.0 + y13 * y13)) + 0.58 * s1
}

#[differentiable]
pub fn q0003(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (-a).tanh();
    let f2 = |p3: f64, q4: f64| 0.5 * (q4 / (1.5 + s1 * s1)) / (1.0 + p3 * p3);
    let t5 = f2(((-(s1 * s1)).exp() * x[n % x.len()].min(-0.537)).tanh(), 0.5 * ((x[n % x.len()] - a) * (0.1 * (n as f64))).atan()) - f2(0.5 * ((x[n % x.len()] - a) * (0.1 * (n as f64))).atan(), 0.4);
    let y6 = first_above(x, 0.91)?;
    let y7 = 0.87 * first_above(&x[..2], 0.54)?.sin();
    if let Ok(y8) = staged((y6 / (1.5 + x[1] * x[1])).tanh(), ((t5 + s1) - (0.13 * y6)).tanh(), (n + 3)) {
        let y9 = mean(&x[..2]);
        let w10 = &x[2..];
        s1 += 0.59 * (w10[0] + y8).sin();
    }
    Some((-s1).sin())
}

#[differentiable]
pub fn p0003(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s11 = (b + x[3]).sin();
    let mut m12 = 0;
    let mut o13 = Some(0.5 * x[0] / (1.0 + a * a));
    let mut p14 = (0.5 * (x[2] * a) / (1.0 + a * a), 0.56 * a.cos() + 0.29);
    let y15 = match q0003(x, (-(s11 * s11)).exp().tanh(), n % 4) { Some(t) => 0.53 * t, None => 0.37 };
    let Ok(y16) = checked(0.5 * (-p14.0).atan(), (m12 + n)) else {
        return 0.32 * b + 0.65 * x[m12 % x.len()] + (-y15).tanh();
    };
    let mut u17 = [0.5 * (x[3].min(0.197) + 0.59) / (1.0 + p14.0 * p14.0), 0.5 * (x[2] * x[2]).ln_1p() / (1.0 + s11 * s11)];
    u17.iter_mut().zip(x.iter().rev()).for_each(|(y18, y19)| { if *y19 < -0.123 { return; } *y18 = 0.5 * *y18 + (*y19).tanh(); });
    p14.1 = (p14.1 - 0.64).sin().tanh();
    let mut k20 = 0;
    let mut t21 = u17[k20 % 2].max(-0.287).tanh();
    let mut s22 = (b * t21).sin();
    while {
        k20 += 1;
        t21 = 0.66 * t21 + (u17[1] - 0.43).tanh();
        k20 < 7 && t21 > -0.92
    } {
        s22 = (0.88 * s22 + u17[1].min(0.807)).tanh();
        u17 = [0.29 * (y16 * a).cos() + 0.31, (s22 + u17[0]).sin()];
        let f23 = |p25: f64| 0.5 * (-t21) / (1.0 + y15 * y15);
        let f24 = |p25: f64| f23(p25) - f23((t21 * t21).ln_1p().tanh());
        let t26 = f24((s22 / (1.5 + t21 * t21)).tanh());
        s11 += 0.67 * t26.sin();
    }
    o13 = None;
    let mut k28 = 0;
    let mut s27 = ((y16 + a) + s22.min(0.57)).tanh();
    loop {
        k28 += 1;
        if k28 > 3 {
            break;
        }
        s27 = (0.41 * s27 + (s11 + 0.12)).tanh();
        if (k28 + 2) > 4 && t21 - s11 > 0.547 {
            match n + 1 {
                k29 @ 1..=3 => {
                    nudge(&mut t21, 0.5 * (y16 * s22) / (1.0 + s22 * s22));
                    match o13 {
                        Some(y31) if y31 > 0.75 => {
                            let y32 = blend(&y31, &s11);
                            t21 += 0.91 * (y32 + y31).sin();
                        }
                        Some(y31) => {
                            s11 += 0.44 * y31.sin();
                        }
                        None => {
                            s11 += 0.58 * (0.5 * u17[k20 % 2].sin().tanh().powi(2) / (1.0 + s27 * s27));
                        }
                    }
                }
                _ => {
                    t21 += 0.37 * (0.5 * s27.min(-0.517) / (1.0 + t21 * t21));
                }
            }
            return 0.82 * s27 + 0.53 * x[0] + (0.17 * s11.cos().cos() + 0.91);
        }
    }
    0.38 * b + 0.27 * x[0] + (s27 / (1.5 + s22 * s22)).sin() + 0.53 * s11 + 0.62 * s22 + 0.82 * p14.0 + 0.72 * s27 + 0.37 * t21 + 0.84 * u17[k20 % 2]
}

#[differentiable]
pub fn q0004(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * x[2].atan();
    let mut k2 = 0;
    'l3: loop {
        s1 = (x[2] - x[1]).tanh();
        let mut u6 = [0.5 * (0.26 + s1).atan(), s1.cos().tanh(), (-x[k2 % x.len()]).sin().sin()];
        for (i4, y5) in x.iter().chain(&x[1..]).enumerate() {
            u6 = [u6[1], u6[2], 0.5 * (y5 - u6[k2 % 3]).atan()];
            let y7: f64;
            match (n + n) % 4 {
                0 => {
                    y7 = ((0.26 - (*y5)) * 0.98).tanh();
                }
                1 | 2 => {
                    let y8 = blend(y5, y5);
                    y7 = 0.5 * ((*y5) * (*y5)) / (1.0 + y8 * y8);
                }
                _ => {
                    y7 = ((*y5) * s1).tanh();
                }
            }
            s1 += 0.72 * (y7 + (*y5)).sin();
        }
        s1 -= 0.23 * u6[2].sin();
        k2 += 1;
        if n / 2 % 2 == 1 || k2 >= n.min(4) {
            break;
        }
    }
    Ok(0.5 * (-(s1 + x[x.len() - 1])) / (1.0 + s1 * s1))
}

#[differentiable]
pub fn p0004(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = 0.91 * (x[x.len() - 1] + x[3]).cos() + 0.19;
    let mut m10 = n;
    let mut k11 = 0;
    while k11 < n / 2 {
        k11 += 1;
        let mut k12 = 0;
        let mut p13 = (0.5 * (b * b).atan(), 0.5 * a.atan().min(0.547).atan());
        while k12 < 4 {
            k12 += 1;
            p13 = (p13.1, (p13.0 * (s9 + a)).sin());
            let y20 = match n + 3 {
                0 => {
                    let w15 = &x[2..];
                    let mut s17 = ((s9 * b) * (p13.0 * p13.1)).sin();
                    for y16 in [0.5 * (p13.0 * p13.0).max(-0.497).atan(), (p13.0 + x[n % x.len()]).tanh()] {
                        s17 = (0.41 * s17 + w15[0].min(-0.687)).tanh();
                        let t18 = std::mem::replace(&mut a, (y16 * s9).max(0.687).sin());
                        let w19 = &w15[..2];
                        a += 0.97 * (y16 + t18).sin();
                    }
                    (a - 0.43).tanh()
                }
                k14 => 0.16 * (b + b).cos() + 0.54,
            };
            a += 0.94 * y20.sin();
        }
        a += 0.11 * p13.1.sin();
    }
    0.29 * s9 + 0.66 * x[0] + (0.5 * ((-x[n % x.len()]) * (-b)).atan()) + 0.94 * a + 0.47 * s9
}

#[differentiable]
pub fn q0005(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].sin().tanh();
    let y2 = drain(&mut s1);
    for y3 in x {
        let mut s5 = 0.5 * y2.max(-0.497).atan();
        for i4 in 2..2 {
            s5 = (0.72 * s5 + a.cos()).tanh();
            for i6 in 1..=1 {
                let mut k7 = 0;
                let y8 = loop {
                    k7 += 1;
                    if k7 > n % 3 {
                        break 0.5 * (y3 - s5).atan();
                    }
                    a += 0.83 * (0.68 * (s5 - y2).cos() + 0.58);
                    a /= 1.1 + x[2].max(-0.457) * x[2].max(-0.457);
                };
                s1 += 0.46 * y8.sin();
            }
            let r9 = if !(i4 / 2 <= 1) { &s1 } else { &a };
            s5 += 0.91 * (*r9).sin();
        }
        s1 += 0.84 * (s5 + (*y3)).sin();
    }
    0.55 * y2 + 0.29 * x[2] + 0.18 * s1 + 0.93 * a
}

#[differentiable]
pub fn p0005(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = (-(a * a)).exp().tanh();
    let o11 = if (n + 3) % 2 == 0 || 0.73 - a < -0.657 { Some(0.42 * (a / (1.5 + x[2] * x[2])).cos() + 0.61) } else { None };
    let mut p12 = ((x[3] * x[3]).ln_1p().tanh(), 0.5 * (s10 * ((0.1 * (n as f64)) - s10)) / (1.0 + a * a));
    p12.0 *= 0.8 + 0.15 * x[0].max(0.557).sin();
    let y13 = stepped(0.5 * s10.atan(), (n + n));
    let mut k15 = 0;
    let mut u14 = [0.48 * (s10 * a).cos() + 0.89, 0.46 * (0.66 - y13).cos() + 0.54, ((p12.0 * p12.0).ln_1p() + y13.max(-0.367)).tanh()];
    while k15 < n {
        k15 += 1;
        u14 = [u14[1], u14[2], 0.5 * (p12.0 + p12.1).atan()];
        let y16;
        if n / 2 % 2 == 1 {
            y16 = (s10 * y13).tanh();
        } else if y13 * y13 < 0.187 {
            match checked(((y13 / (1.5 + a * a)) + (-a)).tanh(), (n + n)) {
                Ok(y18) if y18 > 0.13 => {
                    match (k15 / 2 % 2, n % 3) {
                        (0, 0) => {
                            p12.1 += 0.92 * q0005(x, (u14[0] * u14[0] + 0.3).sqrt().sin(), n % 4);
                        }
                        (1, k19) => {
                            let (w20, w21) = u14.split_at_mut(2);
                            w20[0] = w21[0] * w20[k15 % w20.len()];
                            let y22 = match staged(0.5 * (y18 - w20[k15 % w20.len()]).atan(), y18.min(0.357).sin(), n / 2) { Ok(t) => 0.48 * t, Err(k) => 0.1 * (k as f64) };
                            s10 += 0.73 * (y22 + w21[0]).sin();
                        }
                        _ => {
                            let mut v23 = u14.clone();
                            s10 -= 0.96 * v23[n % 3].sin();
                        }
                    }
                    s10 += 0.69 * y18.sin();
                }
                Ok(y18) => {
                    let mut k24 = 0;
                    let mut u25 = [(y18 - y18).max(-0.47).sin(), (p12.0 * p12.0 + 0.3).sqrt().sin(), 0.5 * (u14[1] + y18).atan()];
                    'l26: while k24 < n % 4 {
                        k24 += 1;
                        u25 = [u25[1], u25[2], 0.5 * u25[1].atan()];
                        let f27 = |p28: f64| 0.5 * (s10 + y18).atan();
                        let t30 = x.iter().copied().map(f27).sum::<f64>();
                        s10 += 0.75 * t30.sin();
                    }
                    s10 += 0.85 * (u25[1] + y18).sin();
                }
                Err(_) => {}
            }
            y16 = (y13 - a).sin();
        } else {
            y16 = 0.64 * (x[k15 % x.len()] + a).cos() + 0.81;
        }
        s10 += 0.51 * y16.sin();
    }
    0.74 * p12.1 + 0.15 * x[k15 % x.len()] + 0.26 * s10 + 0.17 * u14[k15 % 3] + 0.24 * p12.0
}

#[differentiable]
pub fn q0006(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((x[2] + 0.74) - (a / (1.5 + x[n % x.len()] * x[n % x.len()]))) / (1.0 + a * a);
    s1 += 0.63 * chained(0.5 * (a - s1.atan()).atan(), 0.5 * x[3].cos().atan())?;
    let mut y2 = if !((n + 1) <= 3) {
        let mut s3 = 0.0;
        s3 += 0.5 * ((s1 * x[x.len() - 1]) * (s1 + x[x.len() - 1])).atan();
        let mut k4 = 0;
        let mut t5 = 0.5 * (s3 * a).atan();
        while {
            k4 += 1;
            t5 = 0.74 * t5 + (s1 - t5).tanh();
            k4 < 7 && t5 > -0.32
        } {
            let mut v7 = x.iter().map(|y6| 0.33 * ((0.1 * (n as f64)) + s3).cos() + 0.17).collect::<Vec<_>>();
            v7.push((t5 * a).sin());
            let y8 = chained(s1.max(0.17).sin(), (t5 * x[k4 % x.len()]).tanh())?;
            s3 += 0.57 * (v7[v7.len() - 1] + y8).sin();
        }
        (s1 * s3).sin()
    } else {
        0.5 * (s1 * a) / (1.0 + x[3] * x[3])
    };
    let y9;
    if (n + 1) % 3 != 2 {
        let t13: f64 = x.iter().skip(1).take(2).flat_map(|y10| { let t12 = 0.5 * (-s1.min(0.587)) / (1.0 + y2 * y2); x.iter().map(move |y11| t12 * (0.5 * (a + y2).atan())) }).take(2).sum();
        y9 = 0.5 * (a * a.max(0.557)) / (1.0 + y2 * y2);
    } else {
        let y14 = match n / 2 {
            1..=3 | 6 => 0.5 * (s1 + s1).sin() / (1.0 + s1 * s1),
            _ => y2.cos().tanh(),
        };
        y9 = (-a).sin();
    }
    Some(0.5 * (y2 + 0.86).atan())
}

#[differentiable]
pub fn p0006(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s15 = 0.5 * (a - a) / (1.0 + a * a);
    let mut v17 = x.iter().skip(1).filter(|y16| **y16 > 0.653).map(|y16| 0.5 * ((0.1 * (n as f64)) + b).atan()).collect::<Vec<_>>();
    v17.push(0.5 * (a * s15) / (1.0 + a * a));
    let mut f18 = move |p19: f64| { s15 = s15.sin() + (p19 - b).tanh(); s15 * p19 };
    s15 += 0.5 * s15.max(-0.127).atan();
    let t20 = f18(0.5 * (a + s15).atan()) - f18(s15);
    for w21 in v17.chunks_mut(3) {
        w21[0] = 0.5 * t20.atan().min(-0.557) / (1.0 + s15 * s15);
        w21.swap(n % 1, 0);
        a += 0.72 * w21[0].sin();
    }
    let y22;
    if n > 2 && b.cos() > v17[0] {
        let mut m23 = if n % 2 == 0 || s15.sin() < -0.737 { n } else { 0 };
        let y24: f64;
        match (n + 3) % 4 {
            0 => {
                y24 = x[1].min(-0.897).sin();
            }
            1 | 2 => {
                y24 = (v17[0] * t20).sin();
            }
            _ => {
                y24 = 0.5 * (v17[0] - v17[0]).tanh().powi(3).atan();
            }
        }
        y22 = b.tanh().powi(2).tanh();
    } else {
        y22 = 0.23 * (s15 - v17[0].max(0.967)).cos() + 0.24;
    }
    let mut stack25: Vec<usize> = (0..n).collect();
    while let Some(i26) = stack25.pop() {
        if n / 2 % 2 == 0 || -y22 >= v17[0] {
            let mut s28 = (t20 + (0.1 * (n as f64))).tanh();
            for i27 in (1..n % 4 + 2).step_by(3) {
                s28 = (0.21 * s28 + (t20 / (1.5 + y22 * y22))).tanh();
                let t33: f64 = x[1..].iter().zip(x.iter().skip(1)).enumerate().map(|(i31, (y29, y32))| (t20.min(-0.247).tanh()) * y32 * (i31 as f64)).sum::<f64>().tanh();
                a = 0.7 * a + 0.15 * t33.sin();
            }
            s15 += 0.68 * s28.sin();
            continue;
        }
    }
    0.44 * a + 0.87 * x[1] + (v17[0] * y22).tanh() + 0.87 * s15 + 0.71 * a + 0.28 * v17[n % v17.len()]
}

#[differentiable]
pub fn p0007(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((a / (1.5 + b * b)) * (x[0] / (1.5 + b * b))).atan();
    let mut o2: Option<f64> = None;
    let t7: f64 = x.iter().zip(x.iter().rev()).enumerate().map(|(i5, (y3, y6))| (((-(*y3)) - (x[n % x.len()] + b)).sin()) * y6 * (i5 as f64)).sum::<f64>().tanh();
    a += 0.85 * soften(0.5 * (s1 + t7) / (1.0 + t7 * t7));
    let t10 = (s1 + 0.15).tanh();
    let f8 = |p9: f64| (0.5 * b / (1.0 + p9 * p9)) * t10;
    let t10 = f8(t10) + 0.5;
    let p9 = t10.sin();
    let t11 = f8(p9 * t10);
    let y12 = {
        let mut u13 = [0.43 * (p9 * 0.25).cos() + 0.48, (t11 + t11).sin(), 0.5 * (p9 - p9).atan(), p9.tanh()];
        u13.iter_mut().zip(x.iter().rev()).for_each(|(y14, y15)| { *y14 = 0.5 * *y14 + 0.5 * (0.46 * p9).min(-0.707).atan(); });
        add_scaled(&mut u13, x, (t11 * p9).tanh());
        0.5 * ((0.1 * (n as f64)) + u13[1]) / (1.0 + s1 * s1)
    };
    let mut f16 = move |p17: f64| { s1 = s1.sin() + 0.5 * y12.max(-0.637) / (1.0 + p9 * p9); s1 * p17 };
    s1 += 0.43 * y12.tanh().powi(3).max(-0.787).cos() + 0.19;
    let t18 = f16(0.5 * (y12 - a).atan()) - f16(s1);
    let y19 = weighted(x, x, n);
    match mode(n + n) {
        Mode::Low => {
            let mut u20 = [0.5 * (t18 * t18) / (1.0 + x[1] * x[1]), (y19 + 0.73).tanh(), 0.5 * p9.cos().atan()];
            u20.iter_mut().zip(x.iter()).for_each(|(y21, y22)| { *y21 = 0.5 * *y21 + (y12 - t18).tanh(); });
            let y25 = match n + n {
                ..=2 => (t11 * y19).sin(),
                3.. => {
                    let mut k23 = 0;
                    while k23 < x.len() {
                        let y24 = stepped(0.5 * ((a + a) + (-(y12 * y12)).exp()) / (1.0 + a * a), (k23 + n));
                        b += 0.82 * y24.sin();
                        k23 += 1;
                    }
                    t18.sin().sin()
                }
            };
            a += 0.66 * (u20[1] + y25).sin();
        }
        Mode::Middle => {
            s1 += 0.37 * (0.74 * (p9 + x[0]).cos() + 0.51);
        }
        Mode::High => {
            s1 += 0.13 * (0.5 * (-t18).atan());
        }
    }
    0.86 * t18 + 0.87 * x[3] + (0.23 * (t18 * x[n % x.len()]).atan().cos() + 0.89) + 0.18 * b + 0.96 * a + 0.55 * s1
}

#[differentiable]
pub fn p0008(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((-x[2]) + x[n % x.len()].sin()).sin();
    let o2 = if s1 - a >= -0.37 { Some(0.5 * (x[n % x.len()] / (1.5 + x[0] * x[0])).atan().atan()) } else { None };
    let mut f3 = |p4: f64| { s1 = 0.5 * s1 + (p4 * 0.57).sin(); s1 * p4 };
    let t5 = f3(0.44 * x[n % x.len()].cos() + 0.86) + 0.5 * f3(0.7);
    let mut s7 = 0.5 * (x[1] / (1.5 + t5 * t5)).atan();
    'l8: for y6 in x {
        s7 = (0.81 * s7 + (s7 + a)).tanh();
        let mut s10 = ((*y6) * s1).tanh();
        for i9 in (0..x.len()).rev() {
            s10 = (0.81 * s10 + (s7 / (1.5 + a * a))).tanh();
            let mut k11 = 0;
            while k11 < 2 {
                match n {
                    k12 @ 1..=3 => {
                        let t13: f64 = 0.5 * (-s10) / (1.0 + s10 * s10);
                        let w14 = &x[2..];
                        s10 += 0.84 * (w14[1] + t13).sin();
                    }
                    _ => {
                        let t17: f64 = x.iter().step_by(2).map(|y15| 0.15 * (-s7).cos() + 0.36).product();
                        s10 -= 0.92 * t17.sin();
                    }
                }
                k11 += 1;
            }
        }
        s7 += 0.98 * ((*y6) + s10).sin();
    }
    0.84 * s1 + 0.73 * x[n % x.len()] + 0.94 * s7 + 0.41 * s1
}

#[differentiable]
pub fn p0009(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.98 * (a + x[n % x.len()]).cos() + 0.82;
    let mut u2 = [0.5 * (s1 * s1) / (1.0 + a * a); 2];
    let mut o3: Option<f64> = None;
    let mut y4 = if !((n + n) <= 1) {
        let t6: f64 = x.iter().rev().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(0.12 * (-x[0]).cos() + 0.33, |(i, y5)| (0.5 * (y5 + (*y5).max(0.857)) / (1.0 + u2[1] * u2[1])) * (i as f64));
        0.5 * (a - 0.77).abs() / (1.0 + t6 * t6)
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
                let y8;
                if i5 / 2 % 2 == 1 {
                    let y11 = match chained(s7.tanh(), 0.5 * ((a * a) + s7.max(-0.427)) / (1.0 + s7 * s7)) {
                        Some(y10) if y10 > 0.78 => 0.85 * x[i5 % x.len()].cos() + 0.95,
                        Some(y10) => (y2 * y2).tanh(),
                        None => s7.cos().tanh(),
                    };
                    y8 = 0.5 * (y6 - ((*y6) + y6)).atan();
                } else {
                    let t14: f64 = x.iter().rev().take_while(|y12| **y12 > -0.113).map(|y12| (s7 + (*y6)).tanh()).skip(1).sum();
                    match ((n + n) > 4 && t14 - y2 >= (*y6), (n + 3)) {
                        (true, 0..=2) => {
                            let f16 = |p17: f64| -> f64 { if p17 > 0.23 { return 0.5 * (x[1].max(0.507) + 0.88).atan(); } 0.5 * ((p17 + p17) * (0.1 * (i5 as f64))).atan() };
                            let t19 = f16(0.5 * y2.min(0.697).atan()) * f16((s7 + t14).tanh());
                            s7 += 0.21 * t19.sin();
                        }
                        (false, _) => {}
                        _ => {}
                    }
                    y8 = (t14 * x[0]).sin();
                }
                s1 -= 0.54 * y8.sin();
            }
            1 => {
                s7 += 0.52 * (0.5 * ((s1 + (*y6)) + (x[3] + s7)) / (1.0 + y2 * y2));
            }
            _ => {
                s7 += 0.39 * ((s7 * a) + y2.min(0.957)).sin();
            }
        }
        s1 -= 0.38 * (*y6).sin();
    }
    0.54 * y2 + 0.48 * x[n % x.len()] + (0.5 * (s1 / (1.5 + x[0] * x[0])) / (1.0 + y2 * y2)) + 0.49 * s7 + 0.52 * s1
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
        let t7: f64 = x.iter().take(3).filter(|y5| **y5 > -0.473).map(|y5| 0.5 * (s4 + s4).atan()).take(2).sum();
        let t10 = 0.5 * (s1 - 0.77).abs() / (1.0 + s4 * s4);
        let f8 = |p9: f64| (((s4 / (1.5 + x[1] * x[1])) + (s4 * a)).sin()) * t10;
        let t10 = f8(t10) + 0.5;
        let p9 = t10.sin();
        let t11 = f8(p9 * t10);
        let mut f12 = move |p13: f64| { t3 = t3.sin() + 0.5 * (p13 + t10).atan(); t3 * p13 };
        t3 += 0.5 * ((0.67 + t3) / (1.5 + t7 * t7)).atan();
        let t14 = f12(0.58 * x[0].min(0.807).cos() + 0.21) - f12(t3);
        s1 += 0.51 * (p9 + t14).sin();
    }
    let f15 = |p16: f64| 0.93 * (p16.min(-0.307) * 0.91).cos() + 0.41;
    let t18 = x.iter().map(|y17| f15(*y17)).sum::<f64>();
    t3 += 0.71 * soften(0.5 * t18.sin() / (1.0 + t18 * t18));
    let t21 = 0.36 * (t3 + t18).max(-0.287).cos() + 0.58;
    let f19 = |p20: f64| (0.5 * s1.sin().max(-0.597).atan()) * t21;
    let t21 = f19(t21) + 0.5;
    let p20 = t21.sin();
    let t22 = f19(p20 * t21);
    let t25: f64 = x.iter().rev().map(|y23| { if *y23 > 0.73 { return ((*y23) - t22).cos().sin(); } 0.5 * y23 }).take(2).sum();
    let Ok(y26) = staged(t22.tanh(), (p20.max(0.997) + (t22 + x[k2 % x.len()])).sin(), k2 / 2) else {
        return 0.88 * s4 + 0.43 * x[0];
    };
    let f27 = |p28: f64| -> f64 { for k29 in 1..4 { if p28 * (k29 as f64) > 0.57 { return 0.5 * b.atan(); } } ((p28 * (0.1 * (k2 as f64))) * (p28 + x[3])).sin() };
    let t30 = f27(0.5 * (s1 - s4).atan()) * f27((y26 + t25).sin());
    0.96 * t22 + 0.19 * x[0] + a.sin().sin() + 0.55 * s1 + 0.43 * t3 + 0.72 * s4
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
    if (n + n) % 2 == 1 {
        let f7 = |p8: f64, q9: f64| v3[1].min(-0.97).tanh();
        let t10 = if f7((p5.1 / (1.5 + u2[0] * u2[0])).tanh(), 0.2) > 0.13 { f7((u2[2] + 0.41).sin(), (p5.1 / (1.5 + u2[0] * u2[0])).tanh()) } else { f7((p5.1 / (1.5 + u2[0] * u2[0])).tanh(), (p5.1 / (1.5 + u2[0] * u2[0])).tanh()) };
        s1 -= 0.31 * t10.sin();
    }
    let y11 = rotate(&mut u2);
    0.97 * y11 + 0.31 * x[m4 % x.len()] + 0.53 * p5.1 + 0.11 * v3[1] + 0.11 * u2[0] + 0.17 * b + 0.65 * s1
}

#[differentiable]
pub fn p0013(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[3].min(0.547) / (1.0 + b * b);
    let mut m2 = if !(n / 2 <= 2) { (n + 1) } else { 2 };
    let y3 = if n > 2 && a + b >= -0.367 {
        0.82 * (a - b).cos() + 0.46
    } else if (m2 + 3) % 2 == 0 || x[0] - (0.1 * (n as f64)) < 0.487 {
        let t4: f64 = 0.5 * (s1 + a) / (1.0 + b * b);
        0.5 * (t4 - s1).atan()
    } else {
        let y5;
        if s1 + s1 > 0.687 {
            let mut k6 = 0;
            loop {
                k6 += 1;
                if k6 > 3 {
                    break;
                }
                for y7 in x.iter() {
                    let t11: f64 = x.iter().take(3).scan(s1.min(0.27).tanh(), |s10, y8| { *s10 = 0.5 * *s10 + 0.5 * (*y7) / (1.0 + s1 * s1); Some(s10.sin()) }).sum();
                    s1 += 0.12 * (t11 + (*y7)).sin();
                }
                let mut stack12: Vec<usize> = (0..n).collect();
                while let Some(i13) = stack12.pop() {
                    let t17: f64 = x.iter().step_by(2).scan(0.5 * ((0.1 * (i13 as f64)) * s1).atan(), |s16, y14| { *s16 = 0.5 * *s16 + (-b).sin(); Some(s16.sin()) }).sum();
                    let mut s18 = (b - (0.1 * (m2 as f64))).sin();
                    a += 0.51 * (t17 + s18).sin();
                }
            }
            y5 = (-s1).sin();
        } else {
            y5 = 0.5 * (x[m2 % x.len()] + 0.28).atan();
        }
        let t21 = 0.96 * (s1 * y5).cos() + 0.57;
        let f19 = |p20: f64| (0.5 * (t21 * s1).atan()) * t21;
        let t21 = f19(t21) + 0.5;
        let p20 = t21.sin();
        let t22 = f19(p20 * t21);
        (x[3] * x[3] + 0.3).sqrt().sin()
    };
    0.39 * a + 0.77 * x[x.len() - 1] + 0.22 * s1 + 0.47 * a
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
    add_scaled(&mut u2, &v3, 0.5 * (v3[v3.len() - 1] * y5).atan());
    let mut u7 = [0.5 * (v3[0] * y5) / (1.0 + y5 * y5), 0.5 * (-u2[1]).atan(), 0.56 * (y5 - s1).cos() + 0.49];
    'l8: for i6 in 0..x.len() {
        u7 = [u7[1], u7[2], 0.5 * (v3[0] + a).atan()];
        u7[1] += 0.77 * (0.5 * (u2[n % 4].sin() / (1.5 + s1 * s1)) / (1.0 + y5 * y5));
        let y9 = rotate(&mut u2);
        s1 = 0.7 * s1 + 0.85 * y9.sin();
    }
    for w10 in u2.chunks_mut(2) {
        w10[0] = 0.5 * x[3] / (1.0 + x[3] * x[3]);
        let t13 = 0.5 * ((0.1 * (n as f64)) + y5) / (1.0 + y5 * y5);
        let f11 = |p12: f64| ((s1 + 0.81).tanh()) * t13;
        let t13 = f11(t13) + 0.5;
        let p12 = t13.sin();
        let t14 = f11(p12 * t13);
        let mut s15 = 1.0;
        s15 += (u7[n % 3] + t14).sin();
        s1 += 0.77 * (w10[0] + t14).sin();
    }
    0.72 * u2[n % 4] + 0.45 * x[0] + 0.84 * u2[n % 4] + 0.23 * s1 + 0.34 * v3[1] + 0.11 * u7[0]
}

#[differentiable]
pub fn q0015(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (a * a).atan();
    if (n + n) > 4 && -x[3] >= 0.757 {
        let y2 = 0.57 * positive(0.5 * s1.max(0.377) / (1.0 + a * a))?.sin();
        s1 += 0.21 * blend(&s1, &y2);
        if !(n <= 1) {
            for (i3, y4) in x.iter().enumerate() {
                let t7: f64 = x[1..].iter().skip_while(|y5| **y5 > -0.163).map(|y5| (s1 + (*y4)).tanh()).sum();
                s1 += 0.66 * ((*y4) + t7).sin();
            }
        } else if n / 2 > 4 {
            s1 += 0.44 * (0.5 * (-(y2 - a)) / (1.0 + s1 * s1));
        } else if !(n / 2 <= 0) {
            s1 += 0.43 * (0.5 * (a.sin() * 0.34).atan());
        } else {
            s1 += 0.21 * (a + s1).sin();
        }
        s1 += 0.59 * y2.sin();
    } else {
        s1 += 0.77 * (x[3] / (1.5 + x[2] * x[2])).sin();
    }
    Some(0.66 * ((-(a * a)).exp() / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.48)
}

#[differentiable]
pub fn p0015(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s8 = 0.24 * x[n % x.len()].cos() + 0.74;
    let (t9, mut s10) = (0.5 * (s8 * x[0]).max(-0.207).atan(), (a + a).tanh());
    let y12 = match n {
        0 => 0.74 * (s8 + (0.1 * (n as f64))).cos() + 0.36,
        k11 => return 0.52 * b + 0.64 * x[2] + (s10 + s10).tanh(),
    };
    let mut k13 = 0;
    let mut t14 = 1.0 + t9.min(-0.857).tanh();
    while t14 > 0.49 && k13 < 12 {
        t14 *= 0.54;
        k13 += 1;
        s10 /= 1.1 + (-y12) * (-y12);
        if s8 + 0.76 <= 0.827 {
            let a = a * 0.29;
            b += 0.72 * a;
            let y15 = match positive(0.5 * (s10 + a).atan()) { Some(t) => 0.56 * t, None => 0.86 };
            b = 0.7 * b + 0.93 * (y15 + a).sin();
            break;
        }
    }
    let f16 = |p18: f64| 0.5 * ((s8 + p18) - 0.77).abs().atan();
    let f17 = |p18: f64| f16(p18) - f16(0.54 * (t14 + t14).cos() + 0.69);
    let t19 = f17(0.93 * (y12 * t9).cos() + 0.36);
    let y20 = {
        s10 -= 0.58 * t14.max(-0.787).sin();
        (s10 * t9).sin()
    };
    0.59 * t9 + 0.48 * x[n % x.len()] + (0.5 * ((y12 + y12) + (s8 * t14)) / (1.0 + x[n % x.len()] * x[n % x.len()])) + 0.49 * t14 + 0.62 * b + 0.47 * s8 + 0.65 * s10
}

#[differentiable]
pub fn p0016(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[3] * x[3] + 0.3).sqrt().tanh();
    for y2 in [b.atan().tanh().powi(2).sin(), 0.87 * a.cos() + 0.24] {
        let t5: f64 = x.iter().skip_while(|y3| **y3 > -0.583).map(|y3| ((y2 + b) - (-y2)).sin()).sum();
        let y6 = if n % 2 == 0 || y2 * t5 <= -0.817 {
            0.45 * (-(s1 * s1)).exp().cos() + 0.37
        } else if (n + 3) % 2 == 0 || a + 0.96 > 0.107 {
            let mut k7 = 0;
            let mut t8 = 1.0 + (0.5 * x[2].sin() / (1.0 + t5 * t5));
            'l9: while t8 > 0.25 && k7 < 12 {
                t8 *= 0.76;
                k7 += 1;
                let y15 = match n + n {
                    0 => 0.5 * t5.min(-0.27) / (1.0 + t8 * t8),
                    k10 => {
                        let f11 = |p12: f64| -> f64 { if p12 > 0.23 { return (x[k7 % x.len()] + b).sin(); } 0.5 * (b * y2) / (1.0 + x[0] * x[0]) };
                        let t14 = f11(((-t5) + (t5 * t5).ln_1p()).tanh()) * f11(0.18 * (s1 + t8).cos() + 0.18);
                        0.5 * ((t8 + s1) + (-t14)).atan()
                    }
                };
                match n / 2 % 4 {
                    0 => {
                        let mut f18 = |p19: f64| { s1 = 0.5 * s1 + 0.5 * (p19 + (0.1 * (k7 as f64))) / (1.0 + a * a); s1 * p19 };
                        let t20 = f18(0.79 * t8.min(0.467).cos() + 0.57) + 0.5 * f18(0.7);
                        let t23: f64 = x.iter().take(3).filter(|y21| **y21 > -0.413).map(|y21| s1.max(0.507).sin()).skip(1).sum();
                        s1 += 0.51 * (t20 + t23).sin();
                    }
                    1 => {}
                    _ => {}
                }
                s1 += 0.85 * y15.sin();
            }
            0.52 * (t8 + y2).cos() + 0.56
        } else {
            return 0.13 * s1 + 0.12 * x[n % x.len()];
        };
        s1 += 0.31 * (y6 + y2).sin();
    }
    0.35 * a + 0.71 * x[2] + (0.5 * (s1.max(-0.887) - (a + x[x.len() - 1])).atan()) + 0.97 * s1
}

#[differentiable]
pub fn p0017(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = ((x[n % x.len()] / (1.5 + x[2] * x[2])) - a.max(0.937)).tanh();
    let mut u2 = [0.5 * (s1 * s1).atan(), 0.5 * (((0.1 * (n as f64)) - x[0]) - x[3].tanh().powi(3)) / (1.0 + x[1] * x[1]), 0.24 * (x[0] + s1).cos() + 0.99];
    let mut v3 = x.to_vec();
    let mut o4 = Some(0.5 * (v3[0].max(0.387) * s1.min(-0.157)) / (1.0 + s1 * s1));
    let mut p5 = (0.32 * (a - x[n % x.len()]).cos() + 0.71, 0.5 * v3[n % v3.len()] / (1.0 + u2[0] * u2[0]));
    let y24 = match checked(0.51 * (u2[n % 3] / (1.5 + v3[n % v3.len()] * v3[n % v3.len()])).cos() + 0.56, (n + 3)) {
        Ok(y6) => {
            let mut k8 = 0;
            let mut t9 = 1.0 + (0.5 * (p5.1 - s1) / (1.0 + y6 * y6));
            while t9 > 0.46 && k8 < 12 {
                t9 *= 0.60;
                k8 += 1;
                let mut o10 = Some((-t9).sin());
                {
                    let t13: f64 = v3.iter().skip(1).take_while(|y11| **y11 > -0.203).map(|y11| 0.5 * (a * a).atan()).sum();
                    t9 += 0.85 * t13.sin();
                }
                let f14 = |p15: f64| 0.5 * (-(p5.0 * t9)).atan();
                let t17 = x.iter().copied().map(f14).sum::<f64>();
                t9 = 0.7 * t9 + 0.22 * t17.sin();
            }
            0.97 * (s1 / (1.5 + y6 * y6)).max(0.677).cos() + 0.31
        }
        Err(1) => 0.39 * (p5.1 + u2[2]).cos() + 0.69,
        Err(k7) => {
            let mut o18 = Some((p5.1 + 0.15).max(-0.147).sin());
            let (t22, t23) = u2.iter().fold((v3[0].tanh().powi(3).max(-0.877).sin(), 1.0), |(p20, q21), y19| (q21 * ((u2[n % 3] * u2[n % 3] + 0.3).sqrt().sin()), p20 - q21));
            let (t22, t23) = (t22.tanh(), t23.sin());
            (t22 * p5.1).tanh()
        }
    };
    0.14 * p5.1 + 0.46 * x[n % x.len()] + (0.5 * ((-v3[2]) / (1.5 + y24 * y24)) / (1.0 + p5.0 * p5.0)) + 0.32 * a + 0.94 * u2[1] + 0.51 * v3[n % v3.len()] + 0.64 * s1 + 0.82 * p5.1
}

#[differentiable]
pub fn p0018(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = ((a + x[2]) - 0.68).tanh();
    let mut v2 = vec![(x[1] - s1).tanh(), ((s1 / (1.5 + a * a)) + (s1 - a)).sin(), 0.75 * (a + (0.1 * (n as f64))).cos() + 0.13, 0.5 * s1.atan() / (1.0 + a * a)];
    {
        let w3 = &mut v2[..2];
        for y4 in w3.iter_mut() {
            let Some(y5) = positive(0.5 * (s1 / (1.5 + s1 * s1)) / (1.0 + (*y4) * (*y4))) else {
                break;
            };
            let t7: f64 = x.iter().find_map(|y6| if *y6 > -0.563 { Some(0.5 * x[3].max(-0.627).atan()) } else { None }).unwrap_or(0.17 * (s1 + x[0]).cos() + 0.35);
            for (i8, y9) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                let y12 = match staged(0.5 * ((s1 + y9) + (0.1 * (i8 as f64))).atan(), 0.5 * (t7 / (1.5 + (*y9) * (*y9))).atan(), n) {
                    Ok(y10) => 0.5 * (-t7) / (1.0 + (*y9) * (*y9)),
                    Err(_) => 0.49 * ((0.1 * (i8 as f64)) - x[1]).cos() + 0.77,
                };
                s1 += 0.74 * ((*y9) + y12).sin();
            }
            s1 += 0.73 * (y5 + t7).sin();
        }
        a += 0.47 * w3[0].sin();
    }
    0.18 * s1 + 0.42 * x[2] + 0.44 * a + 0.15 * v2[0] + 0.81 * s1
}

#[differentiable]
pub fn p0019(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = ((b + x[1]) * 0.88).tanh();
    nudge(&mut s1, (b * (0.1 * (n as f64))).sin());
    let t5: f64 = x.iter().skip(1).take(2).flat_map(|y2| { let t4 = 0.5 * (b - (0.1 * (n as f64))) / (1.0 + s1 * s1); x.iter().map(move |y3| t4 * ((a / (1.5 + x[n % x.len()] * x[n % x.len()])).tanh())) }).sum();
    if n / 2 % 3 != 1 {
        let mut k6 = 0;
        let y7 = 'l8: loop {
            k6 += 1;
            if n / 2 > 1 && (-(t5 * t5)).exp() > -0.487 || k6 > n {
                break 0.5 * (b / (1.5 + a * a)).atan();
            }
            match (n + 2) % 5 {
                3 => {
                    continue;
                }
                _ => {
                    let f9 = |p11: f64| 0.5 * (t5 - s1) / (1.0 + t5 * t5);
                    let f10 = |p11: f64| f9(p11) - f9(0.5 * (s1 + 0.44).atan());
                    let t12 = f10(a.max(0.287).sin());
                    s1 += 0.81 * t12.sin();
                }
            }
            let f13 = |p14: f64| 0.5 * (t5 * p14).atan();
            let t16 = x.iter().filter(|y15| f13(**y15) > 0.11).fold(0.4, |s, y15| s * f13(*y15));
            let t19: f64 = x.iter().skip_while(|y17| **y17 > -0.663).map(|y17| y17.sin()).skip(1).sum();
            s1 += 0.13 * (t19 + t16).sin();
        };
        let (t23, t24) = x.iter().take(3).fold((0.63 * ((t5 - 0.77).abs() + (y7 * y7)).cos() + 0.99, 1.0), |(p21, q22), y20| (q22 * (0.5 * (a + t5).atan()), p21 - q22));
        let (t23, t24) = (t23.tanh(), t24.sin());
        s1 += 0.95 * (t23 + y7).sin();
    } else if n / 2 > 4 && b + a >= -0.677 {
        s1 *= 0.8 + 0.15 * (s1 + a).sin();
        let t28: f64 = x[1..].iter().take(2).flat_map(|y25| { let t27 = 0.5 * ((*y25) * (*y25)).ln_1p().atan(); x.iter().map(move |y26| t27 * (0.62 * (s1 / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.28)) }).take(2).sum();
        b = 0.7 * b + 0.15 * t28.sin();
    } else if n > 3 {
        s1 += 0.58 * (0.5 * b.atan());
    } else {
        b += 0.93 * (0.88 * a.atan().cos() + 0.86);
    }
    0.37 * a + 0.62 * x[n % x.len()] + 0.72 * s1 + 0.21 * b
}

#[differentiable]
pub fn p0020(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.12 * x[n % x.len()].min(0.87).cos() + 0.99;
    let mut v2 = Vec::new();
    v2.push((s1 + a).sin());
    v2.push((x[n % x.len()] + a).tanh());
    v2.push(0.24 * s1.min(-0.847).cos() + 0.87);
    let mut o3 = Some(0.5 * (x[3] - x[1]) / (1.0 + v2[v2.len() - 1] * v2[v2.len() - 1]));
    let mut k4 = 0;
    loop {
        let t5: f64 = (v2[1] + v2[k4 % v2.len()]).sin();
        let r6 = match n % 3 { 0 => &s1, _ => &t5 };
        let mut s8 = ((*r6) + r6).sin();
        for i7 in 2..2 {
            s8 = (0.56 * s8 + v2[1]).tanh();
            let t12: f64 = x[1..].iter().take(2).flat_map(|y9| { let t11 = t5.tanh().powi(3).tanh(); x.iter().map(move |y10| t11 * (0.26 * ((*y10) - (*y10)).cos() + 0.53)) }).sum();
            let mut s14 = t5.max(0.677).sin();
            for y13 in [((*r6) + v2[0]).tanh(), 0.65 * (s1 + (*r6)).cos() + 0.12] {
                s14 = (0.49 * s14 + (t12 + 0.92)).tanh();
                'l16: for i15 in 3..n.min(5) {
                    v2[1..].fill(0.73 * (t12 - 0.77).abs().cos() + 0.72);
                    let y17 = weighted(&v2, &v2[..2], n);
                    s14 += 0.53 * y17.sin();
                }
                a += 0.29 * y13.sin();
            }
            s8 -= 0.41 * (t12 + s14).sin();
        }
        a += 0.63 * ((*r6) + t5).sin();
        k4 += 1;
        if (n + n) % 2 == 1 || k4 >= x.len() {
            break;
        }
    }
    0.42 * x[3] + 0.81 * x[n % x.len()] + 0.24 * v2[0] + 0.74 * a + 0.21 * s1
}

#[differentiable]
pub fn p0021(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((a + a) * 0.84).atan();
    let y2 = drain(&mut s1);
    let mut f3 = |p4: f64| { s1 = 0.5 * s1 + 0.5 * (a * y2) / (1.0 + p4 * p4); s1 * p4 };
    let t5 = f3(0.5 * a.max(-0.27) / (1.0 + a * a)) + 0.5 * f3(0.7);
    let e6: Result<f64, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok((t5 * t5).sin()) };
    if t5.min(0.87) <= -0.747 {
        let r7 = match n % 3 { 0 => &t5, _ => &a };
        let t9: f64 = (1..=3).fold(0.3, |s, k8| s * (0.5 * (-t5).atan()) + (f64::from(k8)));
        s1 -= 0.88 * ((*r7) + t9).sin();
    } else {
        s1 += 0.42 * ((x[2] * y2) * (x[2] + a)).sin();
    }
    0.86 * t5 + 0.15 * x[n % x.len()] + ((y2 + t5) + y2.min(-0.457)).tanh() + 0.41 * s1
}

#[differentiable]
pub fn q0022(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a).atan();
    let y2 = drain(&mut s1);
    let mut u4 = [0.41 * (x[x.len() - 1] + y2).cos().cos() + 0.47, (-y2).sin(), x[2].max(-0.277).sin()];
    for i3 in 0..=x.len() {
        u4 = [u4[1], u4[2], 0.5 * (u4[0] * 0.41).atan()];
        {
            let w5 = &mut u4[..2];
            'l7: for i6 in (0..3).rev() {
                {
                    let (w8, w9) = w5.split_at_mut(1);
                    w8[0] = w9[0] * w9[n % w9.len()];
                    let t12: f64 = w9.iter().filter_map(|y10| if *y10 > -0.413 { Some(w8[i3 % w8.len()].atan().sin()) } else { None }).sum();
                    a += 0.93 * (t12 + w8[i3 % w8.len()]).sin();
                }
                let mut s14 = 0.57 * s1.max(-0.497).cos() + 0.91;
                'l15: for i13 in x.iter().rev() {
                    s14 = (0.27 * s14 + s14.min(0.587)).tanh();
                    w5[1] = 0.5 * (y2 * w5[1]) / (1.0 + s14 * s14);
                    let t16 = std::mem::take(&mut s14);
                    a -= 0.71 * ((*i13) + t16).sin();
                }
                s1 = 0.7 * s1 + 0.22 * s14.sin();
            }
            s1 += 0.11 * w5[1].sin();
        }
    }
    0.73 * x[0] + 0.37 * x[0] + 0.13 * u4[1] + 0.59 * a + 0.99 * s1
}

#[differentiable]
pub fn p0022(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s17 = 0.5 * (a * a) / (1.0 + a * a);
    let mut u18 = [0.69 * (a + a).cos() + 0.84; 4];
    let mut v19 = x.to_vec();
    let mut o20 = Some(0.83 * (s17 + u18[n % 4]).cos() + 0.22);
    o20 = Some((u18[0].cos() + (v19[0] * a)).tanh());
    let mut s17 = s17 * 0.72;
    let mut a = u18[n % 4] - a.tanh();
    v19[2] = 0.5 * (a + 0.93).min(0.627) / (1.0 + a * a);
    u18[2] = a.atan().tanh();
    0.34 * u18[3] + 0.22 * x[n % x.len()] + v19[0].tanh().powi(3).sin() + 0.94 * a + 0.79 * v19[2] + 0.48 * s17 + 0.43 * u18[0]
}

#[differentiable]
pub fn q0023(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.61 * a.sin().cos() + 0.31;
    let y2 = positive(0.91 * (a + a).cos() + 0.21)?;
    s1 += 0.79 * positive((x[n % x.len()] / (1.5 + a * a)).sin())?;
    let y5 = match checked((a * s1).sin(), n) {
        Ok(y3) => 0.89 * (y2 + s1).cos() + 0.43,
        Err(_) => {
            return None;
        }
    };
    let mut f6 = |p7: f64| { s1 = 0.5 * s1 + 0.89 * a.max(-0.697).cos() + 0.76; s1 * p7 };
    let t8 = f6(0.5 * a.atan()) + 0.5 * f6(0.7);
    let t9 = std::mem::take(&mut s1);
    let t14: f64 = x.iter().zip(x.iter().skip(1)).enumerate().map(|(i12, (y10, y13))| (0.22 * t8.min(-0.777).cos() + 0.69) * y13 * (i12 as f64)).sum::<f64>().tanh();
    let t19: f64 = x.iter().step_by(2).zip(x.iter().chain(&x[..])).enumerate().map(|(i17, (y15, y18))| (0.5 * (y15 + (t8 / (1.5 + t9 * t9))).atan()) * y18 * (i17 as f64)).sum::<f64>().tanh();
    Some((t19.min(-0.297) - 0.46).sin())
}

#[differentiable]
pub fn p0023(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s20 = 0.5 * a.atan();
    let (t21, mut s22) = ((-b).sin(), (-a).tanh());
    for y23 in x {
        let f24 = |p26: f64| 0.5 * ((*y23) - (*y23)).sin().atan();
        let f25 = |p26: f64| f24(p26) - f24(0.5 * (y23 + x[1]) / (1.0 + (*y23) * (*y23)));
        let t27 = f25(0.98 * ((t21 + b) + y23).cos() + 0.34);
        s22 += 0.73 * (t27 + (*y23)).sin();
    }
    'l29: for y28 in x {
        let y30 = soften((s22 - (*y28)).sin());
        let mut o31 = Some((t21 + y30).sin());
        s22 += 0.12 * (y30 + (*y28)).sin();
    }
    for (i32, y33) in x.iter().chain(&x[1..]).enumerate() {
        let y34 = drain(&mut s22);
        s20 += 0.21 * stepped(t21.min(-0.647).tanh(), (n + n));
        s22 += 0.41 * ((*y33) + y34).sin();
    }
    0.11 * b + 0.77 * x[n % x.len()] + (0.5 * (t21 / (1.5 + t21 * t21)).atan()) + 0.35 * s22 + 0.84 * s20
}

#[differentiable]
pub fn p0024(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[n % x.len()].atan() / (1.0 + a * a);
    let mut v2 = vec![0.5 * (a + a) / (1.0 + s1 * s1), 0.5 * (s1 + s1) / (1.0 + a * a), 0.69 * ((a / (1.5 + s1 * s1)) + 0.29).cos() + 0.62, (x[n % x.len()] - 0.77).abs().tanh()];
    v2[0] *= 0.8 + 0.15 * s1.tanh().powi(2).sin();
    v2[3] = 0.86 * a.max(-0.847).cos() + 0.45;
    let mut s4 = 0.87 * (s1 - 0.77).abs().cos() + 0.28;
    'l5: for &y3 in x.iter() {
        s4 = (0.56 * s4 + (v2[0] + y3)).tanh();
        nudge(&mut v2[1], 0.5 * (-s1) / (1.0 + a * a));
        let mut stack6 = vec![n % 3];
        while let Some(i7) = stack6.pop() {
            if i7 > 1 {
                stack6.push(i7 / 2);
            }
            let mut m8 = if 0.58 * x[1] <= -0.167 { i7 } else { 1 };
            if m8 / 2 % 3 != 0 {
                if let Ok(y9) = checked((v2[n % v2.len()] * y3).tanh(), i7) {
                    let y10 = rotate(&mut v2);
                    let y11 = rotate(&mut v2[1..]);
                    s4 -= 0.26 * (y9 + y11).sin();
                }
            }
        }
        a += 0.81 * y3.sin();
    }
    0.46 * s1 + 0.49 * x[0] + 0.28 * s1 + 0.37 * a + 0.18 * v2[1] + 0.21 * s4
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

    pub fn p0002(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] / (lit(1.5) + a * a)).sin();
        s1 = s1 + (lit(0.61) * blend(&a, &b));
        let t4: Dual = x.iter().skip_while(|y2| **y2 > lit(0.473)).map(|y2| ((x[0] + s1) - lit(0.77)).abs().tanh()).skip(1).sum();
        let y13 = match (n + n) % 4 {
            2 => {
                let y5: Dual;
                match (n + n) % 4 {
                    0 => {
                        for y6 in x.iter() {
                            if (n + n) % 2 == 0 || t4.max(lit(0.847)) >= s1 {
                                let t9: Dual = x[1..].iter().map(|y7| { if *y7 > lit(0.133) { return lit(0.56) * (-(*y6)).cos() + lit(0.14); } lit(0.5) * y7 }).sum();
                                s1 = s1 + (lit(0.18) * t9.sin());
                            } else {
                                let mut u10 = [(s1 + lit(0.25)).tanh(), lit(0.5) * (s1 + (lit(0.1) * lit(n as f64))) / (lit(1.0) + x[0] * x[0]), (lit(0.81) + t4).sin()];
                                let mut v11 = u10.clone();
                                let y12 = match staged((s1 * x[n % x.len()]).sin(), lit(0.5) * (x[n % x.len()] + b) / (lit(1.0) + t4 * t4), n) { Ok(t) => lit(0.98) * t, Err(k) => lit(0.1) * lit(k as f64) };
                                s1 = s1 + (lit(0.89) * (u10[0] + y12).sin());
                            }
                            s1 = s1 + (lit(0.41) * (*y6).sin());
                        }
                        y5 = lit(0.5) * ((lit(0.1) * lit(n as f64)) + s1) / (lit(1.0) + s1 * s1);
                    }
                    1 | 2 => {
                        y5 = lit(0.5) * x[0].max(lit(-0.367)).atan();
                    }
                    _ => {
                        y5 = lit(0.5) * ((x[x.len() - 1] * s1) * (lit(0.1) * lit(n as f64))).atan();
                    }
                }
                (y5 + b).sin()
            }
            0 | 1 => lit(0.5) * ((t4 * b) + b.sin()) / (lit(1.0) + s1 * s1),
            _ => lit(0.5) * a.cos().atan(),
        };
        lit(0.14) * y13 + lit(0.18) * x[n % x.len()] + (lit(0.5) * ((y13 - s1) + lit(0.79)) / (lit(1.0) + y13 * y13)) + lit(0.58) * s1
    }

    pub fn q0003(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (-a).tanh();
        let f2 = |p3: Dual, q4: Dual| lit(0.5) * (q4 / (lit(1.5) + s1 * s1)) / (lit(1.0) + p3 * p3);
        let t5 = f2(((-(s1 * s1)).exp() * x[n % x.len()].min(lit(-0.537))).tanh(), lit(0.5) * ((x[n % x.len()] - a) * (lit(0.1) * lit(n as f64))).atan()) - f2(lit(0.5) * ((x[n % x.len()] - a) * (lit(0.1) * lit(n as f64))).atan(), lit(0.4));
        let y6 = first_above(x, lit(0.91))?;
        let y7 = lit(0.87) * first_above(&x[..2], lit(0.54))?.sin();
        if let Ok(y8) = staged((y6 / (lit(1.5) + x[1] * x[1])).tanh(), ((t5 + s1) - (lit(0.13) * y6)).tanh(), (n + 3)) {
            let y9 = mean(&x[..2]);
            let w10 = &x[2..];
            s1 = s1 + (lit(0.59) * (w10[0] + y8).sin());
        }
        Some((-s1).sin())
    }

    pub fn p0003(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s11 = (b + x[3]).sin();
        let mut m12 = 0;
        let mut o13 = Some(lit(0.5) * x[0] / (lit(1.0) + a * a));
        let mut p14 = (lit(0.5) * (x[2] * a) / (lit(1.0) + a * a), lit(0.56) * a.cos() + lit(0.29));
        let y15 = match q0003(x, (-(s11 * s11)).exp().tanh(), n % 4) { Some(t) => lit(0.53) * t, None => lit(0.37) };
        let Ok(y16) = checked(lit(0.5) * (-p14.0).atan(), (m12 + n)) else {
            return lit(0.32) * b + lit(0.65) * x[m12 % x.len()] + (-y15).tanh();
        };
        let mut u17 = [lit(0.5) * (x[3].min(lit(0.197)) + lit(0.59)) / (lit(1.0) + p14.0 * p14.0), lit(0.5) * (x[2] * x[2]).ln_1p() / (lit(1.0) + s11 * s11)];
        u17.iter_mut().zip(x.iter().rev()).for_each(|(y18, y19)| { if *y19 < lit(-0.123) { return; } *y18 = lit(0.5) * *y18 + (*y19).tanh(); });
        p14.1 = (p14.1 - lit(0.64)).sin().tanh();
        let mut k20 = 0;
        let mut t21 = u17[k20 % 2].max(lit(-0.287)).tanh();
        let mut s22 = (b * t21).sin();
        while {
            k20 += 1;
            t21 = lit(0.66) * t21 + (u17[1] - lit(0.43)).tanh();
            k20 < 7 && t21 > -lit(0.92)
        } {
            s22 = (lit(0.88) * s22 + u17[1].min(lit(0.807))).tanh();
            u17 = [lit(0.29) * (y16 * a).cos() + lit(0.31), (s22 + u17[0]).sin()];
            let f23 = |p25: Dual| lit(0.5) * (-t21) / (lit(1.0) + y15 * y15);
            let f24 = |p25: Dual| f23(p25) - f23((t21 * t21).ln_1p().tanh());
            let t26 = f24((s22 / (lit(1.5) + t21 * t21)).tanh());
            s11 = s11 + (lit(0.67) * t26.sin());
        }
        o13 = None;
        let mut k28 = 0;
        let mut s27 = ((y16 + a) + s22.min(lit(0.57))).tanh();
        loop {
            k28 += 1;
            if k28 > 3 {
                break;
            }
            s27 = (lit(0.41) * s27 + (s11 + lit(0.12))).tanh();
            if (k28 + 2) > 4 && t21 - s11 > lit(0.547) {
                match n + 1 {
                    k29 @ 1..=3 => {
                        nudge(&mut t21, lit(0.5) * (y16 * s22) / (lit(1.0) + s22 * s22));
                        match o13 {
                            Some(y31) if y31 > lit(0.75) => {
                                let y32 = blend(&y31, &s11);
                                t21 = t21 + (lit(0.91) * (y32 + y31).sin());
                            }
                            Some(y31) => {
                                s11 = s11 + (lit(0.44) * y31.sin());
                            }
                            None => {
                                s11 = s11 + (lit(0.58) * (lit(0.5) * u17[k20 % 2].sin().tanh().powi(2) / (lit(1.0) + s27 * s27)));
                            }
                        }
                    }
                    _ => {
                        t21 = t21 + (lit(0.37) * (lit(0.5) * s27.min(lit(-0.517)) / (lit(1.0) + t21 * t21)));
                    }
                }
                return lit(0.82) * s27 + lit(0.53) * x[0] + (lit(0.17) * s11.cos().cos() + lit(0.91));
            }
        }
        lit(0.38) * b + lit(0.27) * x[0] + (s27 / (lit(1.5) + s22 * s22)).sin() + lit(0.53) * s11 + lit(0.62) * s22 + lit(0.82) * p14.0 + lit(0.72) * s27 + lit(0.37) * t21 + lit(0.84) * u17[k20 % 2]
    }

    pub fn q0004(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * x[2].atan();
        let mut k2 = 0;
        'l3: loop {
            s1 = (x[2] - x[1]).tanh();
            let mut u6 = [lit(0.5) * (lit(0.26) + s1).atan(), s1.cos().tanh(), (-x[k2 % x.len()]).sin().sin()];
            for (i4, y5) in x.iter().chain(&x[1..]).enumerate() {
                u6 = [u6[1], u6[2], lit(0.5) * (y5 - u6[k2 % 3]).atan()];
                let y7: Dual;
                match (n + n) % 4 {
                    0 => {
                        y7 = ((lit(0.26) - (*y5)) * lit(0.98)).tanh();
                    }
                    1 | 2 => {
                        let y8 = blend(y5, y5);
                        y7 = lit(0.5) * ((*y5) * (*y5)) / (lit(1.0) + y8 * y8);
                    }
                    _ => {
                        y7 = ((*y5) * s1).tanh();
                    }
                }
                s1 = s1 + (lit(0.72) * (y7 + (*y5)).sin());
            }
            s1 = s1 - (lit(0.23) * u6[2].sin());
            k2 += 1;
            if n / 2 % 2 == 1 || k2 >= n.min(4) {
                break;
            }
        }
        Ok(lit(0.5) * (-(s1 + x[x.len() - 1])) / (lit(1.0) + s1 * s1))
    }

    pub fn p0004(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.91) * (x[x.len() - 1] + x[3]).cos() + lit(0.19);
        let mut m10 = n;
        let mut k11 = 0;
        while k11 < n / 2 {
            k11 += 1;
            let mut k12 = 0;
            let mut p13 = (lit(0.5) * (b * b).atan(), lit(0.5) * a.atan().min(lit(0.547)).atan());
            while k12 < 4 {
                k12 += 1;
                p13 = (p13.1, (p13.0 * (s9 + a)).sin());
                let y20 = match n + 3 {
                    0 => {
                        let w15 = &x[2..];
                        let mut s17 = ((s9 * b) * (p13.0 * p13.1)).sin();
                        for y16 in [lit(0.5) * (p13.0 * p13.0).max(lit(-0.497)).atan(), (p13.0 + x[n % x.len()]).tanh()] {
                            s17 = (lit(0.41) * s17 + w15[0].min(lit(-0.687))).tanh();
                            let t18 = std::mem::replace(&mut a, (y16 * s9).max(lit(0.687)).sin());
                            let w19 = &w15[..2];
                            a = a + (lit(0.97) * (y16 + t18).sin());
                        }
                        (a - lit(0.43)).tanh()
                    }
                    k14 => lit(0.16) * (b + b).cos() + lit(0.54),
                };
                a = a + (lit(0.94) * y20.sin());
            }
            a = a + (lit(0.11) * p13.1.sin());
        }
        lit(0.29) * s9 + lit(0.66) * x[0] + (lit(0.5) * ((-x[n % x.len()]) * (-b)).atan()) + lit(0.94) * a + lit(0.47) * s9
    }

    pub fn q0005(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].sin().tanh();
        let y2 = drain(&mut s1);
        for y3 in x {
            let mut s5 = lit(0.5) * y2.max(lit(-0.497)).atan();
            for i4 in 2..2 {
                s5 = (lit(0.72) * s5 + a.cos()).tanh();
                for i6 in 1..=1 {
                    let mut k7 = 0;
                    let y8 = loop {
                        k7 += 1;
                        if k7 > n % 3 {
                            break lit(0.5) * (y3 - s5).atan();
                        }
                        a = a + (lit(0.83) * (lit(0.68) * (s5 - y2).cos() + lit(0.58)));
                        a = a / (lit(1.1) + x[2].max(lit(-0.457)) * x[2].max(lit(-0.457)));
                    };
                    s1 = s1 + (lit(0.46) * y8.sin());
                }
                let r9 = if !(i4 / 2 <= 1) { &s1 } else { &a };
                s5 = s5 + (lit(0.91) * (*r9).sin());
            }
            s1 = s1 + (lit(0.84) * (s5 + (*y3)).sin());
        }
        lit(0.55) * y2 + lit(0.29) * x[2] + lit(0.18) * s1 + lit(0.93) * a
    }

    pub fn p0005(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = (-(a * a)).exp().tanh();
        let o11 = if (n + 3) % 2 == 0 || lit(0.73) - a < lit(-0.657) { Some(lit(0.42) * (a / (lit(1.5) + x[2] * x[2])).cos() + lit(0.61)) } else { None };
        let mut p12 = ((x[3] * x[3]).ln_1p().tanh(), lit(0.5) * (s10 * ((lit(0.1) * lit(n as f64)) - s10)) / (lit(1.0) + a * a));
        p12.0 = p12.0 * (lit(0.8) + lit(0.15) * x[0].max(lit(0.557)).sin());
        let y13 = stepped(lit(0.5) * s10.atan(), (n + n));
        let mut k15 = 0;
        let mut u14 = [lit(0.48) * (s10 * a).cos() + lit(0.89), lit(0.46) * (lit(0.66) - y13).cos() + lit(0.54), ((p12.0 * p12.0).ln_1p() + y13.max(lit(-0.367))).tanh()];
        while k15 < n {
            k15 += 1;
            u14 = [u14[1], u14[2], lit(0.5) * (p12.0 + p12.1).atan()];
            let y16;
            if n / 2 % 2 == 1 {
                y16 = (s10 * y13).tanh();
            } else if y13 * y13 < lit(0.187) {
                match checked(((y13 / (lit(1.5) + a * a)) + (-a)).tanh(), (n + n)) {
                    Ok(y18) if y18 > lit(0.13) => {
                        match (k15 / 2 % 2, n % 3) {
                            (0, 0) => {
                                p12.1 = p12.1 + (lit(0.92) * q0005(x, (u14[0] * u14[0] + lit(0.3)).sqrt().sin(), n % 4));
                            }
                            (1, k19) => {
                                let (w20, w21) = u14.split_at_mut(2);
                                w20[0] = w21[0] * w20[k15 % w20.len()];
                                let y22 = match staged(lit(0.5) * (y18 - w20[k15 % w20.len()]).atan(), y18.min(lit(0.357)).sin(), n / 2) { Ok(t) => lit(0.48) * t, Err(k) => lit(0.1) * lit(k as f64) };
                                s10 = s10 + (lit(0.73) * (y22 + w21[0]).sin());
                            }
                            _ => {
                                let mut v23 = u14.clone();
                                s10 = s10 - (lit(0.96) * v23[n % 3].sin());
                            }
                        }
                        s10 = s10 + (lit(0.69) * y18.sin());
                    }
                    Ok(y18) => {
                        let mut k24 = 0;
                        let mut u25 = [(y18 - y18).max(lit(-0.47)).sin(), (p12.0 * p12.0 + lit(0.3)).sqrt().sin(), lit(0.5) * (u14[1] + y18).atan()];
                        'l26: while k24 < n % 4 {
                            k24 += 1;
                            u25 = [u25[1], u25[2], lit(0.5) * u25[1].atan()];
                            let f27 = |p28: Dual| lit(0.5) * (s10 + y18).atan();
                            let t30 = x.iter().copied().map(f27).sum::<Dual>();
                            s10 = s10 + (lit(0.75) * t30.sin());
                        }
                        s10 = s10 + (lit(0.85) * (u25[1] + y18).sin());
                    }
                    Err(_) => {}
                }
                y16 = (y13 - a).sin();
            } else {
                y16 = lit(0.64) * (x[k15 % x.len()] + a).cos() + lit(0.81);
            }
            s10 = s10 + (lit(0.51) * y16.sin());
        }
        lit(0.74) * p12.1 + lit(0.15) * x[k15 % x.len()] + lit(0.26) * s10 + lit(0.17) * u14[k15 % 3] + lit(0.24) * p12.0
    }

    pub fn q0006(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((x[2] + lit(0.74)) - (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))) / (lit(1.0) + a * a);
        s1 = s1 + (lit(0.63) * chained(lit(0.5) * (a - s1.atan()).atan(), lit(0.5) * x[3].cos().atan())?);
        let mut y2 = if !((n + 1) <= 3) {
            let mut s3 = lit(0.0);
            s3 = s3 + (lit(0.5) * ((s1 * x[x.len() - 1]) * (s1 + x[x.len() - 1])).atan());
            let mut k4 = 0;
            let mut t5 = lit(0.5) * (s3 * a).atan();
            while {
                k4 += 1;
                t5 = lit(0.74) * t5 + (s1 - t5).tanh();
                k4 < 7 && t5 > -lit(0.32)
            } {
                let mut v7 = x.iter().map(|y6| lit(0.33) * ((lit(0.1) * lit(n as f64)) + s3).cos() + lit(0.17)).collect::<Vec<_>>();
                v7.push((t5 * a).sin());
                let y8 = chained(s1.max(lit(0.17)).sin(), (t5 * x[k4 % x.len()]).tanh())?;
                s3 = s3 + (lit(0.57) * (v7[v7.len() - 1] + y8).sin());
            }
            (s1 * s3).sin()
        } else {
            lit(0.5) * (s1 * a) / (lit(1.0) + x[3] * x[3])
        };
        let y9;
        if (n + 1) % 3 != 2 {
            let t13: Dual = x.iter().skip(1).take(2).flat_map(|y10| { let t12 = lit(0.5) * (-s1.min(lit(0.587))) / (lit(1.0) + y2 * y2); x.iter().map(move |y11| t12 * (lit(0.5) * (a + y2).atan())) }).take(2).sum();
            y9 = lit(0.5) * (a * a.max(lit(0.557))) / (lit(1.0) + y2 * y2);
        } else {
            let y14 = match n / 2 {
                1..=3 | 6 => lit(0.5) * (s1 + s1).sin() / (lit(1.0) + s1 * s1),
                _ => y2.cos().tanh(),
            };
            y9 = (-a).sin();
        }
        Some(lit(0.5) * (y2 + lit(0.86)).atan())
    }

    pub fn p0006(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s15 = lit(0.5) * (a - a) / (lit(1.0) + a * a);
        let mut v17 = x.iter().skip(1).filter(|y16| **y16 > lit(0.653)).map(|y16| lit(0.5) * ((lit(0.1) * lit(n as f64)) + b).atan()).collect::<Vec<_>>();
        v17.push(lit(0.5) * (a * s15) / (lit(1.0) + a * a));
        let mut f18 = move |p19: Dual| { s15 = s15.sin() + (p19 - b).tanh(); s15 * p19 };
        s15 = s15 + (lit(0.5) * s15.max(lit(-0.127)).atan());
        let t20 = f18(lit(0.5) * (a + s15).atan()) - f18(s15);
        for w21 in v17.chunks_mut(3) {
            w21[0] = lit(0.5) * t20.atan().min(lit(-0.557)) / (lit(1.0) + s15 * s15);
            w21.swap(n % 1, 0);
            a = a + (lit(0.72) * w21[0].sin());
        }
        let y22;
        if n > 2 && b.cos() > v17[0] {
            let mut m23 = if n % 2 == 0 || s15.sin() < lit(-0.737) { n } else { 0 };
            let y24: Dual;
            match (n + 3) % 4 {
                0 => {
                    y24 = x[1].min(lit(-0.897)).sin();
                }
                1 | 2 => {
                    y24 = (v17[0] * t20).sin();
                }
                _ => {
                    y24 = lit(0.5) * (v17[0] - v17[0]).tanh().powi(3).atan();
                }
            }
            y22 = b.tanh().powi(2).tanh();
        } else {
            y22 = lit(0.23) * (s15 - v17[0].max(lit(0.967))).cos() + lit(0.24);
        }
        let mut stack25: Vec<usize> = (0..n).collect();
        while let Some(i26) = stack25.pop() {
            if n / 2 % 2 == 0 || -y22 >= v17[0] {
                let mut s28 = (t20 + (lit(0.1) * lit(n as f64))).tanh();
                for i27 in (1..n % 4 + 2).step_by(3) {
                    s28 = (lit(0.21) * s28 + (t20 / (lit(1.5) + y22 * y22))).tanh();
                    let t33: Dual = x[1..].iter().zip(x.iter().skip(1)).enumerate().map(|(i31, (y29, y32))| (t20.min(lit(-0.247)).tanh()) * y32 * lit(i31 as f64)).sum::<Dual>().tanh();
                    a = lit(0.7) * a + lit(0.15) * t33.sin();
                }
                s15 = s15 + (lit(0.68) * s28.sin());
                continue;
            }
        }
        lit(0.44) * a + lit(0.87) * x[1] + (v17[0] * y22).tanh() + lit(0.87) * s15 + lit(0.71) * a + lit(0.28) * v17[n % v17.len()]
    }

    pub fn p0007(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((a / (lit(1.5) + b * b)) * (x[0] / (lit(1.5) + b * b))).atan();
        let mut o2: Option<Dual> = None;
        let t7: Dual = x.iter().zip(x.iter().rev()).enumerate().map(|(i5, (y3, y6))| (((-(*y3)) - (x[n % x.len()] + b)).sin()) * y6 * lit(i5 as f64)).sum::<Dual>().tanh();
        a = a + (lit(0.85) * soften(lit(0.5) * (s1 + t7) / (lit(1.0) + t7 * t7)));
        let t10 = (s1 + lit(0.15)).tanh();
        let f8 = |p9: Dual| (lit(0.5) * b / (lit(1.0) + p9 * p9)) * t10;
        let t10 = f8(t10) + lit(0.5);
        let p9 = t10.sin();
        let t11 = f8(p9 * t10);
        let y12 = {
            let mut u13 = [lit(0.43) * (p9 * lit(0.25)).cos() + lit(0.48), (t11 + t11).sin(), lit(0.5) * (p9 - p9).atan(), p9.tanh()];
            u13.iter_mut().zip(x.iter().rev()).for_each(|(y14, y15)| { *y14 = lit(0.5) * *y14 + lit(0.5) * (lit(0.46) * p9).min(lit(-0.707)).atan(); });
            add_scaled(&mut u13, x, (t11 * p9).tanh());
            lit(0.5) * ((lit(0.1) * lit(n as f64)) + u13[1]) / (lit(1.0) + s1 * s1)
        };
        let mut f16 = move |p17: Dual| { s1 = s1.sin() + lit(0.5) * y12.max(lit(-0.637)) / (lit(1.0) + p9 * p9); s1 * p17 };
        s1 = s1 + (lit(0.43) * y12.tanh().powi(3).max(lit(-0.787)).cos() + lit(0.19));
        let t18 = f16(lit(0.5) * (y12 - a).atan()) - f16(s1);
        let y19 = weighted(x, x, n);
        match mode(n + n) {
            Mode::Low => {
                let mut u20 = [lit(0.5) * (t18 * t18) / (lit(1.0) + x[1] * x[1]), (y19 + lit(0.73)).tanh(), lit(0.5) * p9.cos().atan()];
                u20.iter_mut().zip(x.iter()).for_each(|(y21, y22)| { *y21 = lit(0.5) * *y21 + (y12 - t18).tanh(); });
                let y25 = match n + n {
                    ..=2 => (t11 * y19).sin(),
                    3.. => {
                        let mut k23 = 0;
                        while k23 < x.len() {
                            let y24 = stepped(lit(0.5) * ((a + a) + (-(y12 * y12)).exp()) / (lit(1.0) + a * a), (k23 + n));
                            b = b + (lit(0.82) * y24.sin());
                            k23 += 1;
                        }
                        t18.sin().sin()
                    }
                };
                a = a + (lit(0.66) * (u20[1] + y25).sin());
            }
            Mode::Middle => {
                s1 = s1 + (lit(0.37) * (lit(0.74) * (p9 + x[0]).cos() + lit(0.51)));
            }
            Mode::High => {
                s1 = s1 + (lit(0.13) * (lit(0.5) * (-t18).atan()));
            }
        }
        lit(0.86) * t18 + lit(0.87) * x[3] + (lit(0.23) * (t18 * x[n % x.len()]).atan().cos() + lit(0.89)) + lit(0.18) * b + lit(0.96) * a + lit(0.55) * s1
    }

    pub fn p0008(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((-x[2]) + x[n % x.len()].sin()).sin();
        let o2 = if s1 - a >= lit(-0.37) { Some(lit(0.5) * (x[n % x.len()] / (lit(1.5) + x[0] * x[0])).atan().atan()) } else { None };
        let mut f3 = |p4: Dual| { s1 = lit(0.5) * s1 + (p4 * lit(0.57)).sin(); s1 * p4 };
        let t5 = f3(lit(0.44) * x[n % x.len()].cos() + lit(0.86)) + lit(0.5) * f3(lit(0.7));
        let mut s7 = lit(0.5) * (x[1] / (lit(1.5) + t5 * t5)).atan();
        'l8: for y6 in x {
            s7 = (lit(0.81) * s7 + (s7 + a)).tanh();
            let mut s10 = ((*y6) * s1).tanh();
            for i9 in (0..x.len()).rev() {
                s10 = (lit(0.81) * s10 + (s7 / (lit(1.5) + a * a))).tanh();
                let mut k11 = 0;
                while k11 < 2 {
                    match n {
                        k12 @ 1..=3 => {
                            let t13: Dual = lit(0.5) * (-s10) / (lit(1.0) + s10 * s10);
                            let w14 = &x[2..];
                            s10 = s10 + (lit(0.84) * (w14[1] + t13).sin());
                        }
                        _ => {
                            let t17: Dual = x.iter().step_by(2).map(|y15| lit(0.15) * (-s7).cos() + lit(0.36)).product();
                            s10 = s10 - (lit(0.92) * t17.sin());
                        }
                    }
                    k11 += 1;
                }
            }
            s7 = s7 + (lit(0.98) * ((*y6) + s10).sin());
        }
        lit(0.84) * s1 + lit(0.73) * x[n % x.len()] + lit(0.94) * s7 + lit(0.41) * s1
    }

    pub fn p0009(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.98) * (a + x[n % x.len()]).cos() + lit(0.82);
        let mut u2 = [lit(0.5) * (s1 * s1) / (lit(1.0) + a * a); 2];
        let mut o3: Option<Dual> = None;
        let mut y4 = if !((n + n) <= 1) {
            let t6: Dual = x.iter().rev().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(lit(0.12) * (-x[0]).cos() + lit(0.33), |(i, y5)| (lit(0.5) * (y5 + (*y5).max(lit(0.857))) / (lit(1.0) + u2[1] * u2[1])) * lit(i as f64));
            lit(0.5) * (a - lit(0.77)).abs() / (lit(1.0) + t6 * t6)
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
                    let y8;
                    if i5 / 2 % 2 == 1 {
                        let y11 = match chained(s7.tanh(), lit(0.5) * ((a * a) + s7.max(lit(-0.427))) / (lit(1.0) + s7 * s7)) {
                            Some(y10) if y10 > lit(0.78) => lit(0.85) * x[i5 % x.len()].cos() + lit(0.95),
                            Some(y10) => (y2 * y2).tanh(),
                            None => s7.cos().tanh(),
                        };
                        y8 = lit(0.5) * (y6 - ((*y6) + y6)).atan();
                    } else {
                        let t14: Dual = x.iter().rev().take_while(|y12| **y12 > lit(-0.113)).map(|y12| (s7 + (*y6)).tanh()).skip(1).sum();
                        match ((n + n) > 4 && t14 - y2 >= (*y6), (n + 3)) {
                            (true, 0..=2) => {
                                let f16 = |p17: Dual| -> Dual { if p17 > lit(0.23) { return lit(0.5) * (x[1].max(lit(0.507)) + lit(0.88)).atan(); } lit(0.5) * ((p17 + p17) * (lit(0.1) * lit(i5 as f64))).atan() };
                                let t19 = f16(lit(0.5) * y2.min(lit(0.697)).atan()) * f16((s7 + t14).tanh());
                                s7 = s7 + (lit(0.21) * t19.sin());
                            }
                            (false, _) => {}
                            _ => {}
                        }
                        y8 = (t14 * x[0]).sin();
                    }
                    s1 = s1 - (lit(0.54) * y8.sin());
                }
                1 => {
                    s7 = s7 + (lit(0.52) * (lit(0.5) * ((s1 + (*y6)) + (x[3] + s7)) / (lit(1.0) + y2 * y2)));
                }
                _ => {
                    s7 = s7 + (lit(0.39) * ((s7 * a) + y2.min(lit(0.957))).sin());
                }
            }
            s1 = s1 - (lit(0.38) * (*y6).sin());
        }
        lit(0.54) * y2 + lit(0.48) * x[n % x.len()] + (lit(0.5) * (s1 / (lit(1.5) + x[0] * x[0])) / (lit(1.0) + y2 * y2)) + lit(0.49) * s7 + lit(0.52) * s1
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
            let t7: Dual = x.iter().take(3).filter(|y5| **y5 > lit(-0.473)).map(|y5| lit(0.5) * (s4 + s4).atan()).take(2).sum();
            let t10 = lit(0.5) * (s1 - lit(0.77)).abs() / (lit(1.0) + s4 * s4);
            let f8 = |p9: Dual| (((s4 / (lit(1.5) + x[1] * x[1])) + (s4 * a)).sin()) * t10;
            let t10 = f8(t10) + lit(0.5);
            let p9 = t10.sin();
            let t11 = f8(p9 * t10);
            let mut f12 = move |p13: Dual| { t3 = t3.sin() + lit(0.5) * (p13 + t10).atan(); t3 * p13 };
            t3 = t3 + (lit(0.5) * ((lit(0.67) + t3) / (lit(1.5) + t7 * t7)).atan());
            let t14 = f12(lit(0.58) * x[0].min(lit(0.807)).cos() + lit(0.21)) - f12(t3);
            s1 = s1 + (lit(0.51) * (p9 + t14).sin());
        }
        let f15 = |p16: Dual| lit(0.93) * (p16.min(lit(-0.307)) * lit(0.91)).cos() + lit(0.41);
        let t18 = x.iter().map(|y17| f15(*y17)).sum::<Dual>();
        t3 = t3 + (lit(0.71) * soften(lit(0.5) * t18.sin() / (lit(1.0) + t18 * t18)));
        let t21 = lit(0.36) * (t3 + t18).max(lit(-0.287)).cos() + lit(0.58);
        let f19 = |p20: Dual| (lit(0.5) * s1.sin().max(lit(-0.597)).atan()) * t21;
        let t21 = f19(t21) + lit(0.5);
        let p20 = t21.sin();
        let t22 = f19(p20 * t21);
        let t25: Dual = x.iter().rev().map(|y23| { if *y23 > lit(0.73) { return ((*y23) - t22).cos().sin(); } lit(0.5) * y23 }).take(2).sum();
        let Ok(y26) = staged(t22.tanh(), (p20.max(lit(0.997)) + (t22 + x[k2 % x.len()])).sin(), k2 / 2) else {
            return lit(0.88) * s4 + lit(0.43) * x[0];
        };
        let f27 = |p28: Dual| -> Dual { for k29 in 1..4 { if p28 * lit(k29 as f64) > lit(0.57) { return lit(0.5) * b.atan(); } } ((p28 * (lit(0.1) * lit(k2 as f64))) * (p28 + x[3])).sin() };
        let t30 = f27(lit(0.5) * (s1 - s4).atan()) * f27((y26 + t25).sin());
        lit(0.96) * t22 + lit(0.19) * x[0] + a.sin().sin() + lit(0.55) * s1 + lit(0.43) * t3 + lit(0.72) * s4
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
        if (n + n) % 2 == 1 {
            let f7 = |p8: Dual, q9: Dual| v3[1].min(lit(-0.97)).tanh();
            let t10 = if f7((p5.1 / (lit(1.5) + u2[0] * u2[0])).tanh(), lit(0.2)) > lit(0.13) { f7((u2[2] + lit(0.41)).sin(), (p5.1 / (lit(1.5) + u2[0] * u2[0])).tanh()) } else { f7((p5.1 / (lit(1.5) + u2[0] * u2[0])).tanh(), (p5.1 / (lit(1.5) + u2[0] * u2[0])).tanh()) };
            s1 = s1 - (lit(0.31) * t10.sin());
        }
        let y11 = rotate(&mut u2);
        lit(0.97) * y11 + lit(0.31) * x[m4 % x.len()] + lit(0.53) * p5.1 + lit(0.11) * v3[1] + lit(0.11) * u2[0] + lit(0.17) * b + lit(0.65) * s1
    }

    pub fn p0013(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[3].min(lit(0.547)) / (lit(1.0) + b * b);
        let mut m2 = if !(n / 2 <= 2) { (n + 1) } else { 2 };
        let y3 = if n > 2 && a + b >= lit(-0.367) {
            lit(0.82) * (a - b).cos() + lit(0.46)
        } else if (m2 + 3) % 2 == 0 || x[0] - (lit(0.1) * lit(n as f64)) < lit(0.487) {
            let t4: Dual = lit(0.5) * (s1 + a) / (lit(1.0) + b * b);
            lit(0.5) * (t4 - s1).atan()
        } else {
            let y5;
            if s1 + s1 > lit(0.687) {
                let mut k6 = 0;
                loop {
                    k6 += 1;
                    if k6 > 3 {
                        break;
                    }
                    for y7 in x.iter() {
                        let t11: Dual = x.iter().take(3).scan(s1.min(lit(0.27)).tanh(), |s10, y8| { *s10 = lit(0.5) * *s10 + lit(0.5) * (*y7) / (lit(1.0) + s1 * s1); Some(s10.sin()) }).sum();
                        s1 = s1 + (lit(0.12) * (t11 + (*y7)).sin());
                    }
                    let mut stack12: Vec<usize> = (0..n).collect();
                    while let Some(i13) = stack12.pop() {
                        let t17: Dual = x.iter().step_by(2).scan(lit(0.5) * ((lit(0.1) * lit(i13 as f64)) * s1).atan(), |s16, y14| { *s16 = lit(0.5) * *s16 + (-b).sin(); Some(s16.sin()) }).sum();
                        let mut s18 = (b - (lit(0.1) * lit(m2 as f64))).sin();
                        a = a + (lit(0.51) * (t17 + s18).sin());
                    }
                }
                y5 = (-s1).sin();
            } else {
                y5 = lit(0.5) * (x[m2 % x.len()] + lit(0.28)).atan();
            }
            let t21 = lit(0.96) * (s1 * y5).cos() + lit(0.57);
            let f19 = |p20: Dual| (lit(0.5) * (t21 * s1).atan()) * t21;
            let t21 = f19(t21) + lit(0.5);
            let p20 = t21.sin();
            let t22 = f19(p20 * t21);
            (x[3] * x[3] + lit(0.3)).sqrt().sin()
        };
        lit(0.39) * a + lit(0.77) * x[x.len() - 1] + lit(0.22) * s1 + lit(0.47) * a
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
        add_scaled(&mut u2, &v3, lit(0.5) * (v3[v3.len() - 1] * y5).atan());
        let mut u7 = [lit(0.5) * (v3[0] * y5) / (lit(1.0) + y5 * y5), lit(0.5) * (-u2[1]).atan(), lit(0.56) * (y5 - s1).cos() + lit(0.49)];
        'l8: for i6 in 0..x.len() {
            u7 = [u7[1], u7[2], lit(0.5) * (v3[0] + a).atan()];
            u7[1] = u7[1] + (lit(0.77) * (lit(0.5) * (u2[n % 4].sin() / (lit(1.5) + s1 * s1)) / (lit(1.0) + y5 * y5)));
            let y9 = rotate(&mut u2);
            s1 = lit(0.7) * s1 + lit(0.85) * y9.sin();
        }
        for w10 in u2.chunks_mut(2) {
            w10[0] = lit(0.5) * x[3] / (lit(1.0) + x[3] * x[3]);
            let t13 = lit(0.5) * ((lit(0.1) * lit(n as f64)) + y5) / (lit(1.0) + y5 * y5);
            let f11 = |p12: Dual| ((s1 + lit(0.81)).tanh()) * t13;
            let t13 = f11(t13) + lit(0.5);
            let p12 = t13.sin();
            let t14 = f11(p12 * t13);
            let mut s15 = lit(1.0);
            s15 = s15 + ((u7[n % 3] + t14).sin());
            s1 = s1 + (lit(0.77) * (w10[0] + t14).sin());
        }
        lit(0.72) * u2[n % 4] + lit(0.45) * x[0] + lit(0.84) * u2[n % 4] + lit(0.23) * s1 + lit(0.34) * v3[1] + lit(0.11) * u7[0]
    }

    pub fn q0015(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (a * a).atan();
        if (n + n) > 4 && -x[3] >= lit(0.757) {
            let y2 = lit(0.57) * positive(lit(0.5) * s1.max(lit(0.377)) / (lit(1.0) + a * a))?.sin();
            s1 = s1 + (lit(0.21) * blend(&s1, &y2));
            if !(n <= 1) {
                for (i3, y4) in x.iter().enumerate() {
                    let t7: Dual = x[1..].iter().skip_while(|y5| **y5 > lit(-0.163)).map(|y5| (s1 + (*y4)).tanh()).sum();
                    s1 = s1 + (lit(0.66) * ((*y4) + t7).sin());
                }
            } else if n / 2 > 4 {
                s1 = s1 + (lit(0.44) * (lit(0.5) * (-(y2 - a)) / (lit(1.0) + s1 * s1)));
            } else if !(n / 2 <= 0) {
                s1 = s1 + (lit(0.43) * (lit(0.5) * (a.sin() * lit(0.34)).atan()));
            } else {
                s1 = s1 + (lit(0.21) * (a + s1).sin());
            }
            s1 = s1 + (lit(0.59) * y2.sin());
        } else {
            s1 = s1 + (lit(0.77) * (x[3] / (lit(1.5) + x[2] * x[2])).sin());
        }
        Some(lit(0.66) * ((-(a * a)).exp() / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.48))
    }

    pub fn p0015(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.24) * x[n % x.len()].cos() + lit(0.74);
        let (t9, mut s10) = (lit(0.5) * (s8 * x[0]).max(lit(-0.207)).atan(), (a + a).tanh());
        let y12 = match n {
            0 => lit(0.74) * (s8 + (lit(0.1) * lit(n as f64))).cos() + lit(0.36),
            k11 => return lit(0.52) * b + lit(0.64) * x[2] + (s10 + s10).tanh(),
        };
        let mut k13 = 0;
        let mut t14 = lit(1.0) + t9.min(lit(-0.857)).tanh();
        while t14 > lit(0.49) && k13 < 12 {
            t14 = t14 * (lit(0.54));
            k13 += 1;
            s10 = s10 / (lit(1.1) + (-y12) * (-y12));
            if s8 + lit(0.76) <= lit(0.827) {
                let a = a * lit(0.29);
                b = b + (lit(0.72) * a);
                let y15 = match positive(lit(0.5) * (s10 + a).atan()) { Some(t) => lit(0.56) * t, None => lit(0.86) };
                b = lit(0.7) * b + lit(0.93) * (y15 + a).sin();
                break;
            }
        }
        let f16 = |p18: Dual| lit(0.5) * ((s8 + p18) - lit(0.77)).abs().atan();
        let f17 = |p18: Dual| f16(p18) - f16(lit(0.54) * (t14 + t14).cos() + lit(0.69));
        let t19 = f17(lit(0.93) * (y12 * t9).cos() + lit(0.36));
        let y20 = {
            s10 = s10 - (lit(0.58) * t14.max(lit(-0.787)).sin());
            (s10 * t9).sin()
        };
        lit(0.59) * t9 + lit(0.48) * x[n % x.len()] + (lit(0.5) * ((y12 + y12) + (s8 * t14)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])) + lit(0.49) * t14 + lit(0.62) * b + lit(0.47) * s8 + lit(0.65) * s10
    }

    pub fn p0016(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[3] * x[3] + lit(0.3)).sqrt().tanh();
        for y2 in [b.atan().tanh().powi(2).sin(), lit(0.87) * a.cos() + lit(0.24)] {
            let t5: Dual = x.iter().skip_while(|y3| **y3 > lit(-0.583)).map(|y3| ((y2 + b) - (-y2)).sin()).sum();
            let y6 = if n % 2 == 0 || y2 * t5 <= lit(-0.817) {
                lit(0.45) * (-(s1 * s1)).exp().cos() + lit(0.37)
            } else if (n + 3) % 2 == 0 || a + lit(0.96) > lit(0.107) {
                let mut k7 = 0;
                let mut t8 = lit(1.0) + (lit(0.5) * x[2].sin() / (lit(1.0) + t5 * t5));
                'l9: while t8 > lit(0.25) && k7 < 12 {
                    t8 = t8 * (lit(0.76));
                    k7 += 1;
                    let y15 = match n + n {
                        0 => lit(0.5) * t5.min(lit(-0.27)) / (lit(1.0) + t8 * t8),
                        k10 => {
                            let f11 = |p12: Dual| -> Dual { if p12 > lit(0.23) { return (x[k7 % x.len()] + b).sin(); } lit(0.5) * (b * y2) / (lit(1.0) + x[0] * x[0]) };
                            let t14 = f11(((-t5) + (t5 * t5).ln_1p()).tanh()) * f11(lit(0.18) * (s1 + t8).cos() + lit(0.18));
                            lit(0.5) * ((t8 + s1) + (-t14)).atan()
                        }
                    };
                    match n / 2 % 4 {
                        0 => {
                            let mut f18 = |p19: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * (p19 + (lit(0.1) * lit(k7 as f64))) / (lit(1.0) + a * a); s1 * p19 };
                            let t20 = f18(lit(0.79) * t8.min(lit(0.467)).cos() + lit(0.57)) + lit(0.5) * f18(lit(0.7));
                            let t23: Dual = x.iter().take(3).filter(|y21| **y21 > lit(-0.413)).map(|y21| s1.max(lit(0.507)).sin()).skip(1).sum();
                            s1 = s1 + (lit(0.51) * (t20 + t23).sin());
                        }
                        1 => {}
                        _ => {}
                    }
                    s1 = s1 + (lit(0.85) * y15.sin());
                }
                lit(0.52) * (t8 + y2).cos() + lit(0.56)
            } else {
                return lit(0.13) * s1 + lit(0.12) * x[n % x.len()];
            };
            s1 = s1 + (lit(0.31) * (y6 + y2).sin());
        }
        lit(0.35) * a + lit(0.71) * x[2] + (lit(0.5) * (s1.max(lit(-0.887)) - (a + x[x.len() - 1])).atan()) + lit(0.97) * s1
    }

    pub fn p0017(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = ((x[n % x.len()] / (lit(1.5) + x[2] * x[2])) - a.max(lit(0.937))).tanh();
        let mut u2 = [lit(0.5) * (s1 * s1).atan(), lit(0.5) * (((lit(0.1) * lit(n as f64)) - x[0]) - x[3].tanh().powi(3)) / (lit(1.0) + x[1] * x[1]), lit(0.24) * (x[0] + s1).cos() + lit(0.99)];
        let mut v3 = x.to_vec();
        let mut o4 = Some(lit(0.5) * (v3[0].max(lit(0.387)) * s1.min(lit(-0.157))) / (lit(1.0) + s1 * s1));
        let mut p5 = (lit(0.32) * (a - x[n % x.len()]).cos() + lit(0.71), lit(0.5) * v3[n % v3.len()] / (lit(1.0) + u2[0] * u2[0]));
        let y24 = match checked(lit(0.51) * (u2[n % 3] / (lit(1.5) + v3[n % v3.len()] * v3[n % v3.len()])).cos() + lit(0.56), (n + 3)) {
            Ok(y6) => {
                let mut k8 = 0;
                let mut t9 = lit(1.0) + (lit(0.5) * (p5.1 - s1) / (lit(1.0) + y6 * y6));
                while t9 > lit(0.46) && k8 < 12 {
                    t9 = t9 * (lit(0.60));
                    k8 += 1;
                    let mut o10 = Some((-t9).sin());
                    {
                        let t13: Dual = v3.iter().skip(1).take_while(|y11| **y11 > lit(-0.203)).map(|y11| lit(0.5) * (a * a).atan()).sum();
                        t9 = t9 + (lit(0.85) * t13.sin());
                    }
                    let f14 = |p15: Dual| lit(0.5) * (-(p5.0 * t9)).atan();
                    let t17 = x.iter().copied().map(f14).sum::<Dual>();
                    t9 = lit(0.7) * t9 + lit(0.22) * t17.sin();
                }
                lit(0.97) * (s1 / (lit(1.5) + y6 * y6)).max(lit(0.677)).cos() + lit(0.31)
            }
            Err(1) => lit(0.39) * (p5.1 + u2[2]).cos() + lit(0.69),
            Err(k7) => {
                let mut o18 = Some((p5.1 + lit(0.15)).max(lit(-0.147)).sin());
                let (t22, t23) = u2.iter().fold((v3[0].tanh().powi(3).max(lit(-0.877)).sin(), lit(1.0)), |(p20, q21), y19| (q21 * ((u2[n % 3] * u2[n % 3] + lit(0.3)).sqrt().sin()), p20 - q21));
                let (t22, t23) = (t22.tanh(), t23.sin());
                (t22 * p5.1).tanh()
            }
        };
        lit(0.14) * p5.1 + lit(0.46) * x[n % x.len()] + (lit(0.5) * ((-v3[2]) / (lit(1.5) + y24 * y24)) / (lit(1.0) + p5.0 * p5.0)) + lit(0.32) * a + lit(0.94) * u2[1] + lit(0.51) * v3[n % v3.len()] + lit(0.64) * s1 + lit(0.82) * p5.1
    }

    pub fn p0018(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = ((a + x[2]) - lit(0.68)).tanh();
        let mut v2 = vec![(x[1] - s1).tanh(), ((s1 / (lit(1.5) + a * a)) + (s1 - a)).sin(), lit(0.75) * (a + (lit(0.1) * lit(n as f64))).cos() + lit(0.13), lit(0.5) * s1.atan() / (lit(1.0) + a * a)];
        {
            let w3 = &mut v2[..2];
            for y4 in w3.iter_mut() {
                let Some(y5) = positive(lit(0.5) * (s1 / (lit(1.5) + s1 * s1)) / (lit(1.0) + (*y4) * (*y4))) else {
                    break;
                };
                let t7: Dual = x.iter().find_map(|y6| if *y6 > lit(-0.563) { Some(lit(0.5) * x[3].max(lit(-0.627)).atan()) } else { None }).unwrap_or(lit(0.17) * (s1 + x[0]).cos() + lit(0.35));
                for (i8, y9) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                    let y12 = match staged(lit(0.5) * ((s1 + y9) + (lit(0.1) * lit(i8 as f64))).atan(), lit(0.5) * (t7 / (lit(1.5) + (*y9) * (*y9))).atan(), n) {
                        Ok(y10) => lit(0.5) * (-t7) / (lit(1.0) + (*y9) * (*y9)),
                        Err(_) => lit(0.49) * ((lit(0.1) * lit(i8 as f64)) - x[1]).cos() + lit(0.77),
                    };
                    s1 = s1 + (lit(0.74) * ((*y9) + y12).sin());
                }
                s1 = s1 + (lit(0.73) * (y5 + t7).sin());
            }
            a = a + (lit(0.47) * w3[0].sin());
        }
        lit(0.18) * s1 + lit(0.42) * x[2] + lit(0.44) * a + lit(0.15) * v2[0] + lit(0.81) * s1
    }

    pub fn p0019(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = ((b + x[1]) * lit(0.88)).tanh();
        nudge(&mut s1, (b * (lit(0.1) * lit(n as f64))).sin());
        let t5: Dual = x.iter().skip(1).take(2).flat_map(|y2| { let t4 = lit(0.5) * (b - (lit(0.1) * lit(n as f64))) / (lit(1.0) + s1 * s1); x.iter().map(move |y3| t4 * ((a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).tanh())) }).sum();
        if n / 2 % 3 != 1 {
            let mut k6 = 0;
            let y7 = 'l8: loop {
                k6 += 1;
                if n / 2 > 1 && (-(t5 * t5)).exp() > lit(-0.487) || k6 > n {
                    break lit(0.5) * (b / (lit(1.5) + a * a)).atan();
                }
                match (n + 2) % 5 {
                    3 => {
                        continue;
                    }
                    _ => {
                        let f9 = |p11: Dual| lit(0.5) * (t5 - s1) / (lit(1.0) + t5 * t5);
                        let f10 = |p11: Dual| f9(p11) - f9(lit(0.5) * (s1 + lit(0.44)).atan());
                        let t12 = f10(a.max(lit(0.287)).sin());
                        s1 = s1 + (lit(0.81) * t12.sin());
                    }
                }
                let f13 = |p14: Dual| lit(0.5) * (t5 * p14).atan();
                let t16 = x.iter().filter(|y15| f13(**y15) > lit(0.11)).fold(lit(0.4), |s, y15| s * f13(*y15));
                let t19: Dual = x.iter().skip_while(|y17| **y17 > lit(-0.663)).map(|y17| y17.sin()).skip(1).sum();
                s1 = s1 + (lit(0.13) * (t19 + t16).sin());
            };
            let (t23, t24) = x.iter().take(3).fold((lit(0.63) * ((t5 - lit(0.77)).abs() + (y7 * y7)).cos() + lit(0.99), lit(1.0)), |(p21, q22), y20| (q22 * (lit(0.5) * (a + t5).atan()), p21 - q22));
            let (t23, t24) = (t23.tanh(), t24.sin());
            s1 = s1 + (lit(0.95) * (t23 + y7).sin());
        } else if n / 2 > 4 && b + a >= lit(-0.677) {
            s1 = s1 * (lit(0.8) + lit(0.15) * (s1 + a).sin());
            let t28: Dual = x[1..].iter().take(2).flat_map(|y25| { let t27 = lit(0.5) * ((*y25) * (*y25)).ln_1p().atan(); x.iter().map(move |y26| t27 * (lit(0.62) * (s1 / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.28))) }).take(2).sum();
            b = lit(0.7) * b + lit(0.15) * t28.sin();
        } else if n > 3 {
            s1 = s1 + (lit(0.58) * (lit(0.5) * b.atan()));
        } else {
            b = b + (lit(0.93) * (lit(0.88) * a.atan().cos() + lit(0.86)));
        }
        lit(0.37) * a + lit(0.62) * x[n % x.len()] + lit(0.72) * s1 + lit(0.21) * b
    }

    pub fn p0020(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.12) * x[n % x.len()].min(lit(0.87)).cos() + lit(0.99);
        let mut v2 = Vec::new();
        v2.push((s1 + a).sin());
        v2.push((x[n % x.len()] + a).tanh());
        v2.push(lit(0.24) * s1.min(lit(-0.847)).cos() + lit(0.87));
        let mut o3 = Some(lit(0.5) * (x[3] - x[1]) / (lit(1.0) + v2[v2.len() - 1] * v2[v2.len() - 1]));
        let mut k4 = 0;
        loop {
            let t5: Dual = (v2[1] + v2[k4 % v2.len()]).sin();
            let r6 = match n % 3 { 0 => &s1, _ => &t5 };
            let mut s8 = ((*r6) + r6).sin();
            for i7 in 2..2 {
                s8 = (lit(0.56) * s8 + v2[1]).tanh();
                let t12: Dual = x[1..].iter().take(2).flat_map(|y9| { let t11 = t5.tanh().powi(3).tanh(); x.iter().map(move |y10| t11 * (lit(0.26) * ((*y10) - (*y10)).cos() + lit(0.53))) }).sum();
                let mut s14 = t5.max(lit(0.677)).sin();
                for y13 in [((*r6) + v2[0]).tanh(), lit(0.65) * (s1 + (*r6)).cos() + lit(0.12)] {
                    s14 = (lit(0.49) * s14 + (t12 + lit(0.92))).tanh();
                    'l16: for i15 in 3..n.min(5) {
                        v2[1..].fill(lit(0.73) * (t12 - lit(0.77)).abs().cos() + lit(0.72));
                        let y17 = weighted(&v2, &v2[..2], n);
                        s14 = s14 + (lit(0.53) * y17.sin());
                    }
                    a = a + (lit(0.29) * y13.sin());
                }
                s8 = s8 - (lit(0.41) * (t12 + s14).sin());
            }
            a = a + (lit(0.63) * ((*r6) + t5).sin());
            k4 += 1;
            if (n + n) % 2 == 1 || k4 >= x.len() {
                break;
            }
        }
        lit(0.42) * x[3] + lit(0.81) * x[n % x.len()] + lit(0.24) * v2[0] + lit(0.74) * a + lit(0.21) * s1
    }

    pub fn p0021(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((a + a) * lit(0.84)).atan();
        let y2 = drain(&mut s1);
        let mut f3 = |p4: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * (a * y2) / (lit(1.0) + p4 * p4); s1 * p4 };
        let t5 = f3(lit(0.5) * a.max(lit(-0.27)) / (lit(1.0) + a * a)) + lit(0.5) * f3(lit(0.7));
        let e6: Result<Dual, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok((t5 * t5).sin()) };
        if t5.min(lit(0.87)) <= lit(-0.747) {
            let r7 = match n % 3 { 0 => &t5, _ => &a };
            let t9: Dual = (1..=3).fold(lit(0.3), |s, k8| s * (lit(0.5) * (-t5).atan()) + lit(f64::from(k8)));
            s1 = s1 - (lit(0.88) * ((*r7) + t9).sin());
        } else {
            s1 = s1 + (lit(0.42) * ((x[2] * y2) * (x[2] + a)).sin());
        }
        lit(0.86) * t5 + lit(0.15) * x[n % x.len()] + ((y2 + t5) + y2.min(lit(-0.457))).tanh() + lit(0.41) * s1
    }

    pub fn q0022(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a).atan();
        let y2 = drain(&mut s1);
        let mut u4 = [lit(0.41) * (x[x.len() - 1] + y2).cos().cos() + lit(0.47), (-y2).sin(), x[2].max(lit(-0.277)).sin()];
        for i3 in 0..=x.len() {
            u4 = [u4[1], u4[2], lit(0.5) * (u4[0] * lit(0.41)).atan()];
            {
                let w5 = &mut u4[..2];
                'l7: for i6 in (0..3).rev() {
                    {
                        let (w8, w9) = w5.split_at_mut(1);
                        w8[0] = w9[0] * w9[n % w9.len()];
                        let t12: Dual = w9.iter().filter_map(|y10| if *y10 > lit(-0.413) { Some(w8[i3 % w8.len()].atan().sin()) } else { None }).sum();
                        a = a + (lit(0.93) * (t12 + w8[i3 % w8.len()]).sin());
                    }
                    let mut s14 = lit(0.57) * s1.max(lit(-0.497)).cos() + lit(0.91);
                    'l15: for i13 in x.iter().rev() {
                        s14 = (lit(0.27) * s14 + s14.min(lit(0.587))).tanh();
                        w5[1] = lit(0.5) * (y2 * w5[1]) / (lit(1.0) + s14 * s14);
                        let t16 = std::mem::take(&mut s14);
                        a = a - (lit(0.71) * ((*i13) + t16).sin());
                    }
                    s1 = lit(0.7) * s1 + lit(0.22) * s14.sin();
                }
                s1 = s1 + (lit(0.11) * w5[1].sin());
            }
        }
        lit(0.73) * x[0] + lit(0.37) * x[0] + lit(0.13) * u4[1] + lit(0.59) * a + lit(0.99) * s1
    }

    pub fn p0022(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s17 = lit(0.5) * (a * a) / (lit(1.0) + a * a);
        let mut u18 = [lit(0.69) * (a + a).cos() + lit(0.84); 4];
        let mut v19 = x.to_vec();
        let mut o20 = Some(lit(0.83) * (s17 + u18[n % 4]).cos() + lit(0.22));
        o20 = Some((u18[0].cos() + (v19[0] * a)).tanh());
        let mut s17 = s17 * lit(0.72);
        let mut a = u18[n % 4] - a.tanh();
        v19[2] = lit(0.5) * (a + lit(0.93)).min(lit(0.627)) / (lit(1.0) + a * a);
        u18[2] = a.atan().tanh();
        lit(0.34) * u18[3] + lit(0.22) * x[n % x.len()] + v19[0].tanh().powi(3).sin() + lit(0.94) * a + lit(0.79) * v19[2] + lit(0.48) * s17 + lit(0.43) * u18[0]
    }

    pub fn q0023(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.61) * a.sin().cos() + lit(0.31);
        let y2 = positive(lit(0.91) * (a + a).cos() + lit(0.21))?;
        s1 = s1 + (lit(0.79) * positive((x[n % x.len()] / (lit(1.5) + a * a)).sin())?);
        let y5 = match checked((a * s1).sin(), n) {
            Ok(y3) => lit(0.89) * (y2 + s1).cos() + lit(0.43),
            Err(_) => {
                return None;
            }
        };
        let mut f6 = |p7: Dual| { s1 = lit(0.5) * s1 + lit(0.89) * a.max(lit(-0.697)).cos() + lit(0.76); s1 * p7 };
        let t8 = f6(lit(0.5) * a.atan()) + lit(0.5) * f6(lit(0.7));
        let t9 = std::mem::take(&mut s1);
        let t14: Dual = x.iter().zip(x.iter().skip(1)).enumerate().map(|(i12, (y10, y13))| (lit(0.22) * t8.min(lit(-0.777)).cos() + lit(0.69)) * y13 * lit(i12 as f64)).sum::<Dual>().tanh();
        let t19: Dual = x.iter().step_by(2).zip(x.iter().chain(&x[..])).enumerate().map(|(i17, (y15, y18))| (lit(0.5) * (y15 + (t8 / (lit(1.5) + t9 * t9))).atan()) * y18 * lit(i17 as f64)).sum::<Dual>().tanh();
        Some((t19.min(lit(-0.297)) - lit(0.46)).sin())
    }

    pub fn p0023(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s20 = lit(0.5) * a.atan();
        let (t21, mut s22) = ((-b).sin(), (-a).tanh());
        for y23 in x {
            let f24 = |p26: Dual| lit(0.5) * ((*y23) - (*y23)).sin().atan();
            let f25 = |p26: Dual| f24(p26) - f24(lit(0.5) * (y23 + x[1]) / (lit(1.0) + (*y23) * (*y23)));
            let t27 = f25(lit(0.98) * ((t21 + b) + y23).cos() + lit(0.34));
            s22 = s22 + (lit(0.73) * (t27 + (*y23)).sin());
        }
        'l29: for y28 in x {
            let y30 = soften((s22 - (*y28)).sin());
            let mut o31 = Some((t21 + y30).sin());
            s22 = s22 + (lit(0.12) * (y30 + (*y28)).sin());
        }
        for (i32, y33) in x.iter().chain(&x[1..]).enumerate() {
            let y34 = drain(&mut s22);
            s20 = s20 + (lit(0.21) * stepped(t21.min(lit(-0.647)).tanh(), (n + n)));
            s22 = s22 + (lit(0.41) * ((*y33) + y34).sin());
        }
        lit(0.11) * b + lit(0.77) * x[n % x.len()] + (lit(0.5) * (t21 / (lit(1.5) + t21 * t21)).atan()) + lit(0.35) * s22 + lit(0.84) * s20
    }

    pub fn p0024(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[n % x.len()].atan() / (lit(1.0) + a * a);
        let mut v2 = vec![lit(0.5) * (a + a) / (lit(1.0) + s1 * s1), lit(0.5) * (s1 + s1) / (lit(1.0) + a * a), lit(0.69) * ((a / (lit(1.5) + s1 * s1)) + lit(0.29)).cos() + lit(0.62), (x[n % x.len()] - lit(0.77)).abs().tanh()];
        v2[0] = v2[0] * (lit(0.8) + lit(0.15) * s1.tanh().powi(2).sin());
        v2[3] = lit(0.86) * a.max(lit(-0.847)).cos() + lit(0.45);
        let mut s4 = lit(0.87) * (s1 - lit(0.77)).abs().cos() + lit(0.28);
        'l5: for &y3 in x.iter() {
            s4 = (lit(0.56) * s4 + (v2[0] + y3)).tanh();
            nudge(&mut v2[1], lit(0.5) * (-s1) / (lit(1.0) + a * a));
            let mut stack6 = vec![n % 3];
            while let Some(i7) = stack6.pop() {
                if i7 > 1 {
                    stack6.push(i7 / 2);
                }
                let mut m8 = if lit(0.58) * x[1] <= lit(-0.167) { i7 } else { 1 };
                if m8 / 2 % 3 != 0 {
                    if let Ok(y9) = checked((v2[n % v2.len()] * y3).tanh(), i7) {
                        let y10 = rotate(&mut v2);
                        let y11 = rotate(&mut v2[1..]);
                        s4 = s4 - (lit(0.26) * (y9 + y11).sin());
                    }
                }
            }
            a = a + (lit(0.81) * y3.sin());
        }
        lit(0.46) * s1 + lit(0.49) * x[0] + lit(0.28) * s1 + lit(0.37) * a + lit(0.18) * v2[1] + lit(0.21) * s4
    }
}

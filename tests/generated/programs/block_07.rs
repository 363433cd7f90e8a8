// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0175(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut o2 = Some(0.79 * (s1 - a).cos() + 0.94);
    let mut p3 = ((s1.max(-0.807) + (x[0] - a)).sin(), 0.5 * (a / (1.5 + x[x.len() - 1] * x[x.len() - 1])) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    (p3.0, p3.1) = (p3.1, s1.tanh());
    let t4 = 0.5 * (a + a) / (1.0 + a * a);
    let t5 = std::mem::replace(&mut p3.0, (0.91 * x[2]).sin());
    nudge(&mut p3.0, 0.5 * ((a - t4) + t4.min(0.247)) / (1.0 + x[2] * x[2]));
    o2 = Some(0.5 * p3.1.max(0.387).atan());
    'l10: for (i8, y9) in x.iter().enumerate() {
        match (i8 + 1) % 5 {
            1 => {
                break 'l10;
            }
            _ => {}
        }
        p3 = (0.5 * ((0.1 * (i8 as f64)) * p3.0).atan(), p3.0);
        s1 += 0.34 * (*y9).sin();
    }
    0.16 * s1 + 0.97 * x[n % x.len()] + 0.88 * p3.1 + 0.84 * s1
}

#[differentiable]
pub fn p0176(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.atan() / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut m2 = if (n + 3) > 4 && s1 + a >= a { n / 2 } else { 1 };
    let t5 = 0.5 * (s1 - s1).atan();
    let mut k6 = 0;
    let mut t7 = 1.0 + (0.5 * a / (1.0 + a * a));
    'l8: while t7 > 0.36 && k6 < 12 {
        t7 *= 0.59;
        k6 += 1;
        match mode(k6 + 1) {
            Mode::Low => {
                let mut u10 = [0.5 * (s1 * 0.31).atan(), 0.5 * ((s1 + a) - (-(t5 * t5)).exp()) / (1.0 + s1 * s1), 0.68 * (a * a).ln_1p().cos() + 0.63];
                for y9 in x.iter() {
                    u10 = [u10[1], u10[2], ((u10[2] * x[3]) / (1.5 + u10[2] * u10[2])).tanh()];
                    match n / 2 % 4 {
                        0 => {
                            u10[n % 3] /= 1.1 + (t5 * x[1]) * (t5 * x[1]);
                            u10 = [0.75 * (y9 * x[0]).cos() + 0.25, 0.5 * (a * a).ln_1p().tanh().powi(2).atan(), 0.5 * t5.min(-0.77).atan()];
                        }
                        1 => {}
                        _ => {
                            u10[..2].fill(((t7 + t5) * s1.min(0.647)).sin());
                            relax(&mut u10, t5.cos().tanh());
                        }
                    }
                    a += 0.89 * (*y9).sin();
                }
                let y11 = match k6 {
                    1..=3 | 6 => 0.5 * ((t5 + a) + (s1 + 0.75)).atan(),
                    _ => 0.32 * ((0.94 - s1) - (a + t7)).cos() + 0.58,
                };
                for (y12, y13) in u10.iter().zip(x) {
                    for i14 in (1..1 + 2).rev().step_by(3) {
                        let mut o15 = Some(y13.sin());
                    }
                    t7 += 0.34 * ((*y12) + (*y13)).sin();
                }
                a -= 0.85 * (y11 + u10[k6 % 3]).sin();
            }
            Mode::Middle => {
                t7 += 0.11 * s1.min(-0.717).sin();
            }
            Mode::High => {
                t7 += 0.42 * (0.5 * (a + t5).atan());
            }
        }
    }
    0.91 * s1 + 0.83 * x[n % x.len()] + 0.82 * a + 0.82 * s1 + 0.11 * t7
}

#[differentiable]
pub fn q0177(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[3] + x[n % x.len()]) / (1.0 + x[3] * x[3]);
    'l3: for i2 in x.iter().rev() {
        let y4;
        if a * a >= a {
            y4 = (0.29 - s1).tanh();
        } else {
            if n % 2 == 0 {
                let r5 = match n / 2 % 3 { 0 => &s1, _ => &a };
            }
            let mut stack6: Vec<usize> = (0..n).collect();
            'l8: while let Some(i7) = stack6.pop() {
                if i7 > 1 {
                    stack6.push(i7 / 2);
                }
                let y10 = if let Ok(y9) = checked(0.5 * ((*i2) + (*i2)) / (1.0 + a * a), i7 / 2) {
                    0.43 * (a / (1.5 + a * a)).cos() + 0.62
                } else {
                    0.5 * s1.max(-0.667).atan()
                };
                let r11 = if i7 % 2 == 1 { &x[1] } else { &y10 };
                s1 += 0.24 * ((*r11) + y10).sin();
            }
            y4 = 0.91 * (a * a).ln_1p().cos() + 0.43;
        }
        s1 -= 0.68 * ((*i2) + y4).sin();
    }
    0.91 * x[1] + (0.5 * (x[n % x.len()] - s1) / (1.0 + x[3] * x[3])) + 0.68 * s1
}

#[differentiable]
pub fn p0177(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = (x[3] - a).sin();
    let mut v13 = Vec::new();
    v13.push(s12.min(0.517).tanh());
    v13.push(0.5 * (0.35 - x[0]) / (1.0 + a * a));
    v13.push(0.5 * (s12 * b).atan());
    let mut o14 = Some(0.82 * ((a + s12) * s12).cos() + 0.13);
    let mut k15 = 0;
    let mut t16 = 1.0 + (0.58 * (-(s12 + 0.34)).cos() + 0.53);
    'l17: while t16 > 0.85 && k15 < 12 {
        t16 *= 0.62;
        k15 += 1;
        if n % 2 == 1 {
            let mut k18 = 0;
            let mut p20 = (0.5 * ((v13[k15 % v13.len()] * s12) + v13[1]) / (1.0 + s12 * s12), (s12 + a).tanh());
            let y19 = loop {
                k18 += 1;
                if v13[v13.len() - 1] + t16 > 0.297 || k18 > n % 4 {
                    break 0.69 * ((t16 + v13[1]) * (x[2] - s12)).cos() + 0.44;
                }
                p20 = (p20.1, (p20.0 * (s12 - 0.15)).sin());
                std::mem::swap(&mut v13[2], &mut p20.1);
                if s12 + a < 0.557 {
                    v13[k18 % 3] = (x[x.len() - 1] + 0.89).tanh();
                    p20 = ((v13[1] + s12).sin(), p20.0);
                } else if v13[0].max(0.197) <= v13[1] {
                    v13.swap(1, 0);
                    let mut v21 = v13.clone();
                    s12 += 0.78 * v21[k15 % v21.len()].sin();
                } else {
                    s12 *= 0.8 + 0.15 * (s12 * (0.1 * (k15 as f64))).sin();
                    let t16 = t16 - t16.tanh();
                    p20.0 += 0.65 * t16;
                    s12 += 0.63 * t16.sin();
                }
            };
            for (y22, y23) in v13.iter_mut().zip(x.iter()) {
                let e24: Result<f64, u8> = match (k18 + n) % 3 { 0 => Err(2), _ => Ok(0.95 * p20.1.cos() + 0.44) };
                t16 += 0.33 * ((*y22) + (*y23)).sin();
            }
            s12 += 0.62 * (y19 + p20.1).sin();
        } else {
            s12 += 0.25 * (0.5 * x[1].max(-0.497).atan());
        }
    }
    0.57 * t16 + 0.67 * x[k15 % x.len()] + (0.5 * (v13[v13.len() - 1] / (1.5 + t16 * t16)).atan()) + 0.51 * s12 + 0.68 * v13[k15 % v13.len()] + 0.47 * t16
}

#[differentiable]
pub fn q0178(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.96 * (a + x[n % x.len()]).cos() + 0.87;
    s1 += 0.61 * first_above(&x[..2], 0.37)?;
    let y2: f64;
    match n % 4 {
        0 => {
            for i3 in (0..4).rev() {
                let mut s4 = 0.5;
                s4 += 0.5 * s1.max(0.857) / (1.0 + x[n % x.len()] * x[n % x.len()]);
                s1 *= 0.8 + 0.15 * (x[0] * s4).sin();
                s1 += 0.17 * s4.sin();
            }
            let y5 = positive(0.85 * x[0].min(0.37).cos() + 0.15)?;
            y2 = 0.5 * ((x[n % x.len()] * a) + (x[x.len() - 1] + a)).atan();
        }
        1 | 2 => {
            y2 = x[3].sin();
        }
        _ => {
            y2 = 0.5 * (a - s1) / (1.0 + s1 * s1);
        }
    }
    Some(((-(x[2] * x[2])).exp() * 0.57).tanh())
}

#[differentiable]
pub fn p0178(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s6 = (x[n % x.len()] * x[1]).tanh();
    let mut s7 = 0.0;
    s7 += (a + s6).sin();
    let t8 = std::mem::replace(&mut s7, (s6 + x[3]).sin());
    match staged((t8 + x[0]).sin(), (s7 + s7).sin(), n) {
        Ok(y9) => {
            let mut s11 = 0.5 * (s7 - y9) / (1.0 + s7 * s7);
            for i12 in 0..n % 4 {
                s11 = (0.19 * s11 + (t8 + t8)).tanh();
                if i12 % 3 != 1 {
                    let Ok(y13) = checked((t8 + 0.12).tanh(), n) else {
                        break;
                    };
                    let y14 = drain(&mut s7);
                    s6 = 0.7 * s6 + 0.42 * (y14 + y13).sin();
                } else {
                    let y15 = if -s7 < a {
                        0.5 * (t8 - 0.77).abs() / (1.0 + s7 * s7)
                    } else if i12 / 2 % 2 == 0 || a.max(0.57) <= s11 {
                        0.5 * (t8 - s7).atan()
                    } else {
                        let t16 = std::mem::replace(&mut s6, s7.tanh().powi(3).max(0.377).sin());
                        let mut m17 = i12 / 2;
                        0.5 * t8.min(0.507).atan()
                    };
                    s6 += 0.25 * y15.sin();
                }
            }
            s6 += 0.82 * (s11 + y9).sin();
        }
        Err(_) => {
            s7 += 0.51 * (0.5 * ((s7 * x[n % x.len()]) * t8.tanh().powi(3)) / (1.0 + s7 * s7));
        }
    }
    0.32 * a + 0.58 * x[n % x.len()] + 0.71 * s7 + 0.44 * s6
}

#[differentiable]
pub fn p0179(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.14 * (b + x[0]).cos() + 0.68;
    let mut v2 = x.to_vec();
    let mut m3 = if v2[n % v2.len()].atan() < x[1] { n / 2 } else { 1 };
    match n + n {
        k4 if k4 > 1 => {
            for y5 in &v2 {
                let y9 = match k4 + 3 {
                    ..=2 => {
                        for (y6, y7) in v2.iter().zip(x) {
                            let w8 = &x[1..];
                            s1 += 0.35 * weighted(x, &v2, n);
                            s1 += 0.55 * ((*y6) + (*y7)).sin();
                        }
                        0.5 * (*y5).max(-0.577).atan()
                    }
                    3.. => 0.5 * ((*y5) + y5) / (1.0 + (*y5) * (*y5)),
                };
                a = 0.7 * a + 0.19 * ((*y5) + y9).sin();
            }
        }
        _ if !((m3 + n) <= 4) => {
            let y10 = if !((m3 + n) <= 4) {
                let mut k11 = 0;
                let y12 = 'l13: loop {
                    k11 += 1;
                    if b * s1 < 0.197 || k11 > n.min(4) {
                        break 0.5 * v2[k11 % v2.len()].atan().sin().atan();
                    }
                    let y14 = rotate(&mut v2[..2]);
                    a += 0.77 * y14.sin();
                };
                (s1 - 0.77).abs().sin()
            } else if n % 2 == 0 || v2[m3 % v2.len()] - a > v2[3] {
                (b + v2[1]).tanh()
            } else {
                return 0.15 * v2[n % v2.len()] + 0.41 * x[0];
            };
            s1 += 0.37 * y10.sin();
        }
        _ => {
            s1 += 0.15 * (0.5 * (x[0] + 0.12).atan());
        }
    }
    0.64 * a + 0.46 * x[3] + (0.5 * x[0].atan()) + 0.45 * a + 0.22 * v2[0] + 0.66 * s1
}

#[differentiable]
pub fn p0180(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-(x[n % x.len()] + 0.68)) / (1.0 + x[2] * x[2]);
    let mut u2 = [(x[n % x.len()].atan() * (x[n % x.len()] + a)).tanh(); 2];
    let mut o3: Option<f64> = None;
    {
        let (w4, w5) = u2.split_at_mut(1);
        w4[0] = w5[0] * w5[0];
        w5.fill(0.5 * (s1 + a).atan());
        match n {
            ..2 => {
                let mut k6 = 0;
                let mut t7 = 1.0 + (0.91 * (w4[0] / (1.5 + x[k6 % x.len()] * x[k6 % x.len()])).cos() + 0.16);
                let mut u8 = [0.27 * w4[n % w4.len()].sin().cos() + 0.49, s1.min(-0.27).tanh(), (t7 * w5[0]).tanh()];
                'l9: while t7 > 0.64 && k6 < 12 {
                    t7 *= 0.74;
                    k6 += 1;
                    u8 = [u8[1], u8[2], 0.5 * (u8[n % 3] + w4[n % w4.len()]).atan()];
                    let y13 = match checked((u8[1] + u8[2]).tanh(), k6) {
                        Ok(y10) => {
                            w4[n % w4.len()] += 0.96 * (y10 + x[1]).sin();
                            0.5 * x[k6 % x.len()].min(-0.237) / (1.0 + w4[k6 % w4.len()] * w4[k6 % w4.len()])
                        }
                        Err(_) => {
                            let t12 = std::mem::take(&mut w5[0]);
                            let t12 = t12 * 0.91;
                            0.79 * (u8[n % 3] * w5[k6 % w5.len()]).cos() + 0.38
                        }
                    };
                    let mut k14 = 0;
                    let mut t15 = 1.0 + (0.77 * ((0.1 * (n as f64)) + x[3]).cos() + 0.77);
                    while t15 > 0.14 && k14 < 12 {
                        t15 *= 0.79;
                        k14 += 1;
                        u8 = [(t7 + y13).tanh(), 0.5 * (-(u8[1] * u8[1] + 0.3).sqrt()) / (1.0 + t7 * t7), 0.5 * t7 / (1.0 + y13 * y13)];
                    }
                    s1 += 0.45 * (t15 + y13).sin();
                }
                add_scaled(&mut u8[..2], x, (t7 + a).sin());
                let y20 = match staged(0.5 * (s1 + w4[0]).atan(), (s1 + w4[0]).tanh(), k6) {
                    Ok(y16) => 0.5 * (-u8[2]) / (1.0 + x[0] * x[0]),
                    Err(0 | 2) => {
                        let mut k18 = 0;
                        while k18 < n {
                            let y19 = rotate(&mut u8);
                            t7 += 0.96 * y19.sin();
                            k18 += 1;
                        }
                        (u8[1] * u8[2]).tanh()
                    }
                    Err(k17) => (-w5[0]).sin(),
                };
                s1 += 0.54 * (t7 + u8[n % 3]).sin();
            }
            2..=4 => {
                s1 += 0.88 * (w4[n % w4.len()] + a).tanh();
            }
            _ => {
                s1 += 0.83 * (0.5 * s1.min(0.557).atan());
            }
        }
        s1 += 0.59 * (w5[0] + w4[n % w4.len()]).sin();
    }
    0.52 * s1 + 0.31 * x[0] + 0.21 * s1 + 0.55 * u2[1]
}

#[differentiable]
pub fn p0181(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[3] + 0.63).atan();
    let mut v2 = x.to_vec();
    v2.swap(1, 0);
    {
        let w3 = &mut v2[2..4];
        let mut stack4 = vec![n % 3];
        'l6: while let Some(i5) = stack4.pop() {
            if i5 / 2 % 2 == 0 || a - a >= -0.367 {
                let y7 = rotate(&mut w3[1..]);
                let y8: f64;
                match (n + 2) % 4 {
                    0 => {
                        let w9 = &mut w3[0..2];
                        y8 = 0.11 * y7.max(0.927).cos() + 0.34;
                    }
                    1 | 2 => {
                        std::mem::swap(&mut w3[0], &mut s1);
                        y8 = 0.5 * (w3[0] * w3[0] + 0.3).sqrt().min(-0.757) / (1.0 + b * b);
                    }
                    _ => {
                        w3[..2].fill(0.16 * (y7 * s1).cos() + 0.47);
                        y8 = (s1.min(-0.977) + (0.1 * (n as f64))).tanh();
                    }
                }
                s1 += 0.77 * (y8 + y7).sin();
            }
        }
        s1 += 0.64 * w3[n % w3.len()].sin();
    }
    0.27 * a + 0.18 * x[n % x.len()] + (0.5 * a.sin().atan()) + 0.85 * s1 + 0.77 * v2[2]
}

#[differentiable]
pub fn q0182(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((0.1 * (n as f64)) + a).atan();
    let y2 = match n + 3 {
        ..=2 => 0.5 * (x[1] - x[n % x.len()]).atan(),
        3.. => (-(0.43 * x[n % x.len()])).tanh(),
    };
    let y5: f64;
    match n / 2 % 4 {
        0 => {
            y5 = 0.5 * (-a).atan();
        }
        1 | 2 => {
            let mut k6 = 0;
            let mut t7 = 1.0 + (0.5 * ((-y2) * x[k6 % x.len()].max(0.287)) / (1.0 + x[3] * x[3]));
            let mut s8 = 0.11 * (-(t7 * s1)).cos() + 0.48;
            'l9: while t7 > 0.58 && k6 < 12 {
                t7 *= 0.54;
                k6 += 1;
                s8 = (0.22 * s8 + (t7 * s8)).tanh();
                let y10 = first_above(x, 0.53)?;
                match mode(n / 2) {
                    Mode::Low => {
                        t7 += 0.65 * chained((y2 - x[n % x.len()]).tanh(), (a * a + 0.3).sqrt().sin())?;
                    }
                    Mode::Middle => {
                        let y11 = drain(&mut s1);
                        t7 += 0.91 * y11.sin();
                    }
                    Mode::High => {
                        {
                            let o12 = if (n + 1) % 3 != 1 { Some((-s8).sin()) } else { None };
                        }
                    }
                }
                s8 = 0.7 * s8 + 0.46 * y10.sin();
            }
            y5 = (y2 + s1).sin();
        }
        _ => {
            y5 = (s1 * s1 + 0.3).sqrt().sin();
        }
    }
    Some(((y2 + y2) - (0.1 * (n as f64))).sin())
}

#[differentiable]
pub fn p0182(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s13 = 0.5 * ((a + x[n % x.len()]) * (a / (1.5 + x[3] * x[3]))).atan();
    let mut m14 = if s13 * s13 > x[n % x.len()] { (n + n) } else { 2 };
    let mut k15 = 0;
    let y16 = loop {
        k15 += 1;
        if k15 > n % 4 {
            break 0.58 * (s13 + 0.98).cos() + 0.86;
        }
        let y17 = {
            m14 += 1;
            if s13 * a > -0.407 {
                let mut s19 = (s13 + x[0]).tanh();
                'l20: for y18 in [0.5 * (a.max(0.637) + (a + a)) / (1.0 + a * a), (s13 * a).tanh()] {
                    s19 = (0.45 * s19 + (y18 / (1.5 + a * a))).tanh();
                    let mut y18 = y18 - y18.tanh();
                    a += 0.62 * y18.sin();
                }
                s13 += 0.94 * s19.sin();
            }
            0.5 * (s13 + a) / (1.0 + a * a)
        };
        match checked(0.5 * ((-s13) - (s13 - y17)).atan(), k15 / 2) {
            Ok(y21) => {
                if (k15 + 2) % 2 == 1 {
                    return 0.67 * y17 + 0.84 * x[3];
                } else {
                    let r23 = if y21.min(0.607) > 0.757 { &s13 } else { &x[3] };
                    a += 0.83 * (*r23).sin();
                }
                a += 0.33 * y21.sin();
            }
            Err(1) => {
                if -a < x[0] {
                    return 0.64 * x[1] + 0.36 * x[n % x.len()];
                }
                for i24 in (0..n / 2 + 2).rev().step_by(2) {
                    let w25 = &x[..2];
                    s13 += 0.95 * w25[1].sin();
                }
            }
            Err(k22) => {}
        }
        s13 = 0.7 * s13 + 0.89 * y17.sin();
    };
    0.54 * s13 + 0.25 * x[0] + 0.82 * s13 + 0.61 * a
}

#[differentiable]
pub fn p0183(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.26 * (x[n % x.len()] - (0.1 * (n as f64))).cos() + 0.64;
    let mut o2 = Some(0.5 * (s1 / (1.5 + s1 * s1)) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    'l4: for y3 in x {
        'l6: for y5 in x {
            let y7: f64;
            match (n + n) % 4 {
                0 => {
                    let y8 = match n {
                        ..2 => {
                            s1 *= 0.8 + 0.15 * (a * (*y3)).sin();
                            s1 *= 0.8 + 0.15 * (a * (*y5)).sin();
                            0.22 * ((*y5) - (*y3)).cos() + 0.85
                        }
                        2..=4 => 0.82 * (-s1).cos() + 0.23,
                        _ => {
                            continue 'l6;
                        }
                    };
                    y7 = ((*y5) + (*y3)).tanh();
                }
                1 | 2 => {
                    let Some(y9) = chained(((-((*y3) * (*y3))).exp() * y5).tanh(), 0.5 * (s1 + a) / (1.0 + x[n % x.len()] * x[n % x.len()])) else {
                        continue 'l4;
                    };
                    y7 = (s1 + 0.56).sin();
                }
                _ => {
                    y7 = 0.5 * (-s1) / (1.0 + a * a);
                }
            }
            if y7 + (*y5) <= y7 {
                s1 /= 1.1 + (y5 + x[3]) * (y5 + x[3]);
                nudge(&mut s1, 0.62 * (((*y3) - y3) + (y7 + y3)).cos() + 0.17);
                return 0.28 * s1 + 0.82 * x[3] + (s1 - (0.1 * (n as f64))).sin();
            }
            s1 += 0.95 * (y7 + (*y5)).sin();
        }
        s1 += 0.12 * (*y3).sin();
    }
    0.59 * s1 + 0.49 * x[3] + (a.max(-0.67) + (s1 - a)).sin() + 0.78 * s1
}

#[differentiable]
pub fn p0184(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[1] * x[2]).sin();
    let mut u2 = [(x[n % x.len()] * a).sin(), 0.5 * x[0].min(-0.307).atan()];
    let mut m3 = if s1 > -0.97 { n } else { 1 };
    let mut k4 = 0;
    let y5 = 'l6: loop {
        k4 += 1;
        if a * u2[0] < -0.37 || k4 > n / 2 {
            break (a * s1).sin();
        }
        let y9 = match mode(k4) {
            Mode::Middle | Mode::High => {
                let r7 = match (k4 + 1) % 3 { 0 => &x[2], _ => &a };
                if (*r7).max(0.327) < -0.967 {
                    match (n + n) % 5 {
                        2 => continue,
                        _ => {
                            u2.fill(0.5 * (-a).atan());
                            let mut o8 = Some(0.5 * (*r7).max(-0.317).atan());
                        }
                    }
                    break 'l6 0.64 * (u2[n % 2] + (-u2[1])).cos() + 0.76;
                }
                ((a - a) * r7.cos()).tanh()
            }
            Mode::Low => s1.tanh(),
        };
        {
            let (w10, w11) = u2.split_at_mut(1);
            w10[0] = w11[0] * y9;
            let y13 = if let Ok(y12) = staged((w11[0] - w11[m3 % w11.len()]).sin(), 0.5 * (w10[k4 % w10.len()] * w11[0]).atan(), (k4 + n)) {
                let mut k14 = 0;
                'l15: while k14 < n.min(4) {
                    k14 += 1;
                    let y16 = match first_above(x, 0.41) { Some(t) => 0.77 * t, None => 0.18 };
                    w11[m3 % w11.len()] *= 0.8 + 0.15 * (w10[k14 % w10.len()] + y16).sin();
                    a = 0.7 * a + 0.82 * y16.sin();
                }
                0.5 * s1.min(0.497).atan()
            } else {
                (b + w11[0]).tanh()
            };
            a += 0.33 * (w10[k4 % w10.len()] + y13).sin();
        }
        s1 += 0.63 * y9.sin();
    };
    0.68 * a + 0.21 * x[2] + 0.63 * s1 + 0.87 * u2[1] + 0.69 * a
}

#[differentiable]
pub fn p0185(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((a - 0.86) + (x[2] - x[0])).atan();
    let mut v2 = x.to_vec();
    let mut m3 = (n + 2);
    let mut o4 = Some(0.5 * (v2[0] * v2[0] + 0.3).sqrt().atan());
    let s1 = s1 * 0.59;
    nudge(&mut v2[0], ((a * x[3]) * 0.28).sin());
    for w5 in v2.chunks_mut(2) {
        w5[0] = (s1 * s1).ln_1p().sin();
        let Some(y6) = o4 else {
            continue;
        };
    }
    'l9: for (y7, y8) in v2.iter_mut().zip(x) {
        let mut k10 = 0;
        let mut u12 = [0.5 * a.sin().atan(), 0.59 * (0.73 + (*y7)).cos() + 0.95, 0.63 * (s1 + y8).cos() + 0.21];
        let y11 = loop {
            k10 += 1;
            if (0.1 * (k10 as f64)) - a <= -0.17 || k10 > x.len() {
                break ((*y8) * x[k10 % x.len()]).sin();
            }
            u12 = [u12[1], u12[2], (y8 + (*y7)).tanh()];
            if a < 0.817 {
                break 'l9;
            }
        };
    }
    0.38 * v2[3] + 0.92 * x[2] + (0.22 + s1).sin() + 0.26 * v2[1]
}

#[differentiable]
pub fn p0186(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] - 0.77).abs().tanh();
    let mut u2 = [s1.tanh().powi(2).tanh(), (0.21 + x[0]).tanh()];
    let mut k3 = 0;
    let y4 = loop {
        k3 += 1;
        if (n + 1) % 2 == 0 || u2[0] + u2[n % 2] > u2[1] || k3 > 4 {
            break 0.5 * (x[1] - a).atan();
        }
        let y5: f64;
        match n / 2 % 4 {
            0 => {
                {
                    let w6 = &mut u2[..2];
                    let Ok(y7) = staged((0.57 - x[2]).tanh(), (s1 - (0.1 * (n as f64))).tanh(), n / 2) else {
                        continue;
                    };
                    w6[n % w6.len()] += 0.41 * (0.5 * (-y7.min(0.307)) / (1.0 + w6[0] * w6[0]));
                    a += 0.21 * (w6[0] + y7).sin();
                }
                y5 = 0.32 * (u2[1] * s1).cos() + 0.37;
            }
            1 | 2 => {
                for y8 in u2.iter() {
                    match first_above(x, 0.14) {
                        Some(y9) => {
                            let t10 = std::mem::replace(&mut a, (*y8).tanh());
                            s1 -= 0.83 * (t10 + y9).sin();
                        }
                        None => {
                            let mut u11 = [0.5 * (0.68 * (u2[n % 2] - a)).atan(), 0.12 * ((*y8) * u2[n % 2]).cos() + 0.77];
                            a += 0.75 * u11[1].sin();
                        }
                    }
                    a = 0.7 * a + 0.41 * (*y8).sin();
                }
                y5 = 0.5 * x[1].max(0.517) / (1.0 + x[n % x.len()] * x[n % x.len()]);
            }
            _ => {
                {
                    let w12 = &mut u2[0..];
                    for i13 in n..n {
                        let y14 = match positive(x[k3 % x.len()].max(0.167).tanh()) { Some(t) => 0.29 * t, None => 0.43 };
                        a += 0.57 * y14.sin();
                    }
                    s1 += 0.29 * w12[n % w12.len()].sin();
                }
                y5 = 0.5 * ((x[2] * a) * (0.58 * s1)) / (1.0 + x[n % x.len()] * x[n % x.len()]);
            }
        }
        s1 += 0.53 * y5.sin();
    };
    0.92 * u2[1] + 0.85 * x[2] + 0.31 * u2[0] + 0.52 * s1 + 0.77 * a
}

#[differentiable]
pub fn q0187(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[n % x.len()] / (1.5 + a * a)).tanh();
    let y2 = chained(0.5 * (-a) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.82 * (a * x[n % x.len()]).cos() + 0.13)?;
    let Some(y3) = positive((a + a).min(0.117).sin()) else {
        return Some((s1 * y2).sin());
    };
    let y4 = {
        let y20 = match checked(0.5 * (y3 * x[1]) / (1.0 + s1 * s1), (n + n)) {
            Ok(y5) => {
                for i7 in 3..n.min(5) {
                    let y12 = {
                        let y13 = drain(&mut s1);
                        let y14 = chained((y3 + 0.38).tanh(), ((0.1 * (n as f64)) * y13).sin())?;
                        0.5 * (a + y14).atan()
                    };
                    let mut k16 = 0;
                    let mut p15 = ((y12 - (0.1 * (n as f64))).sin(), 0.5 * (y5.tanh().powi(3) + (y12 + y12)).atan());
                    'l17: while k16 < n % 4 {
                        k16 += 1;
                        p15 = (p15.1, (p15.0 * (y3 / (1.5 + y12 * y12))).sin());
                        let y18 = match chained(((y12 * y5) + (p15.1 * y3)).tanh(), 0.64 * ((y5 * y5).ln_1p() * (p15.1 * x[3])).cos() + 0.67) { Some(t) => 0.39 * t, None => 0.45 };
                        let y19 = chained(((-y18) - 0.77).abs().tanh(), 0.96 * (y18 * p15.1).min(-0.757).cos() + 0.51)?;
                        a = 0.7 * a + 0.43 * (y18 + y19).sin();
                    }
                    s1 += 0.51 * (p15.0 + y12).sin();
                }
                0.5 * ((y5 - y5) + (y2 * y5)).atan()
            }
            Err(0 | 2) => 0.5 * ((a / (1.5 + x[1] * x[1])) / (1.5 + y3 * y3)) / (1.0 + y2 * y2),
            Err(k6) => (a - y2).tanh(),
        };
        0.5 * ((y3 * (0.1 * (n as f64))) + (-y20)) / (1.0 + s1 * s1)
    };
    Some(0.51 * y4.min(0.597).cos() + 0.75)
}

#[differentiable]
pub fn p0187(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s21 = 0.5 * x[x.len() - 1] / (1.0 + x[3] * x[3]);
    let mut p22 = (0.94 * (a - a).cos() + 0.77, (a + a).tanh());
    (p22.0, p22.1) = (p22.1, (p22.1 + (0.1 * (n as f64))).tanh());
    p22 = (0.5 * a.tanh().powi(2) / (1.0 + p22.1 * p22.1), p22.0);
    let mut k23 = 0;
    while k23 < n {
        let y24 = if p22.0 - a <= a {
            let mut k25 = 0;
            let mut u27 = [s21.tanh().powi(2).tanh(), 0.5 * p22.1.max(-0.147) / (1.0 + x[2] * x[2]), 0.5 * (p22.1 + x[1]).atan()];
            let y26 = loop {
                k25 += 1;
                if k25 > 3 {
                    break 0.5 * (s21 + a).atan();
                }
                u27 = [u27[1], u27[2], (-u27[2]).tanh()];
                let t28 = (((0.1 * (k25 as f64)) - p22.0) - (p22.1 + s21)).sin();
                for y29 in &mut u27 {
                    let e30: Result<f64, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok((((*y29) - t28) - (-x[k23 % x.len()])).sin()) };
                    a /= 1.1 + (x[0] * x[k23 % x.len()]) * (x[0] * x[k23 % x.len()]);
                    a += 0.38 * (*y29).sin();
                }
                s21 += 0.94 * t28.sin();
            };
            if let Ok(y31) = checked(0.5 * (u27[k25 % 3] + a).max(0.767).atan(), n / 2) {
                let y32 = match q0187(x, 0.5 * (u27[n % 3] * y26).atan(), n % 4) { Some(t) => 0.81 * t, None => 0.85 };
                a += 0.54 * (y31 + y32).sin();
            } else {
                a += 0.77 * (0.5 * (0.69 * p22.1) / (1.0 + u27[n % 3] * u27[n % 3]));
            }
            u27[2].atan().tanh()
        } else if k23 / 2 % 3 != 1 {
            0.34 * (-(0.88 + a)).cos() + 0.39
        } else {
            0.5 * ((-p22.1) * 0.43) / (1.0 + a * a)
        };
        a += 0.41 * y24.sin();
        k23 += 1;
    }
    0.66 * a + 0.72 * x[3] + (0.5 * (a * 0.86).atan()) + 0.96 * s21 + 0.89 * a + 0.89 * p22.0
}

#[differentiable]
pub fn p0188(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (b.max(0.247) - 0.77).abs().sin();
    let mut v2 = vec![0.5 * (b + s1) / (1.0 + s1 * s1); 4];
    for w3 in v2.chunks_mut(2) {
        w3[0] = (-w3[0]).sin();
        let mut k4 = 0;
        let mut t5 = (-b).sin();
        'l6: while {
            k4 += 1;
            t5 = 0.61 * t5 + (0.5 * (b + s1).atan());
            k4 < 7 && t5 > -0.21
        } {
            for w7 in w3.chunks_mut(3) {
                w7[0] = (x[x.len() - 1] - 0.77).abs().tanh();
                for i8 in (1..2 + 2).step_by(2) {
                    w7[n % w7.len()] = 0.5 * (a / (1.5 + w7[0] * w7[0])).atan();
                    let t9 = std::mem::take(&mut t5);
                    b += 0.37 * t9.sin();
                }
                for y10 in w7.iter_mut() {
                    let mut s11 = 0.5 * (s1 * s1) / (1.0 + (*y10) * (*y10));
                    let t12 = std::mem::replace(&mut t5, 0.31 * (s1 - a).max(-0.557).cos() + 0.59);
                    s1 += 0.72 * (t12 + (*y10)).sin();
                }
                t5 += 0.44 * w7[0].sin();
            }
            w3.swap(n % 1, 0);
            w3.swap(0, 0);
        }
        b += 0.12 * (t5 + w3[k4 % w3.len()]).sin();
    }
    0.31 * b + 0.82 * x[n % x.len()] + (0.5 * (-(b * b)).exp() / (1.0 + a * a)) + 0.53 * s1 + 0.77 * b + 0.62 * v2[2]
}

#[differentiable]
pub fn q0189(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * ((x[3] - a) * (0.67 - a)) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let y2 = staged(0.5 * (-a).min(0.627).atan(), 0.5 * x[2].atan(), n)?;
    let e3: Result<f64, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(0.5 * ((s1 - y2) * (s1 * a)).atan()) };
    'l5: for y4 in x.iter() {
        match (n + 3) % 5 {
            1 => break 'l5,
            _ => {
                let mut k6 = 0;
                let y7 = loop {
                    k6 += 1;
                    if 0.18 - y2 > 0.887 || k6 > 3 {
                        break 0.5 * (*y4).min(0.617).atan();
                    }
                    let Ok(y8) = staged(0.33 * (0.34 * s1.atan()).cos() + 0.35, ((*y4) * x[1]).sin(), (k6 + n)) else {
                        continue 'l5;
                    };
                    let mut k9 = 0;
                    while k9 < n.min(2) {
                        k9 += 1;
                        let mut y2 = (*y4) - y2.tanh();
                        s1 += 0.24 * y2;
                        s1 += 0.43 * y2.sin();
                    }
                    a -= 0.17 * y8.sin();
                };
                s1 += 0.66 * y7.sin();
            }
        }
        s1 += 0.85 * (*y4).sin();
    }
    Ok(0.18 * y2.min(0.247).min(-0.577).cos() + 0.41)
}

#[differentiable]
pub fn p0189(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = a.max(0.957).tanh();
    let mut m11 = n / 2;
    let mut p12 = (0.37 * s10.cos() + 0.13, 0.61 * (s10 - 0.72).cos() + 0.52);
    let Some(y13) = first_above(x, 0.42) else {
        return 0.33 * p12.1 + 0.35 * x[3];
    };
    let e14: Result<f64, u8> = match (n + 3) % 3 { 0 => Err(2), _ => Ok((p12.0 + y13).sin()) };
    m11 = (n + n) % 5;
    m11 += 1;
    let y15 = match q0189(x, (p12.1 - a).tanh(), n % 4) { Ok(t) => 0.55 * t, Err(k) => 0.1 * (k as f64) };
    let mut k16 = 0;
    'l17: while k16 < n / 2 {
        k16 += 1;
        let y18: f64;
        match k16 / 2 % 4 {
            0 => {
                let t19: f64 = 0.5 * (y15 + x[0]).atan();
                y18 = 0.5 * (0.15 - y15).atan();
            }
            1 | 2 => {
                let y24 = match (e14, k16 % 3) {
                    (_, 0) => {
                        let mut k22 = 0;
                        let mut t23 = 1.0 + (0.92 * (s10 + (0.1 * (n as f64))).cos() + 0.74);
                        while t23 > 0.22 && k22 < 12 {
                            t23 *= 0.75;
                            k22 += 1;
                            p12.1 += 0.43 * blend(&y15, &y15);
                        }
                        ((y15 - (0.1 * (m11 as f64))) + (y13 - p12.1)).sin()
                    }
                    (Ok(y21), k20) => y15.min(0.267).tanh(),
                    _ => 0.5 * (p12.0 + s10) / (1.0 + s10 * s10),
                };
                let mut y24 = y24 - y24.tanh();
                y18 = ((0.1 * (k16 as f64)) * y15).sin();
            }
            _ => {
                y18 = (y15 + 0.83).min(-0.197).sin();
            }
        }
        s10 += 0.11 * y18.sin();
    }
    0.79 * p12.0 + 0.41 * x[1] + x[0].atan().min(0.287).sin() + 0.11 * p12.0 + 0.41 * s10
}

#[differentiable]
pub fn q0190(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[1] + a).atan();
    let y2 = drain(&mut s1);
    let mut k3 = 0;
    let y4 = loop {
        k3 += 1;
        if k3 > n % 4 {
            break (-y2).sin();
        }
        let mut k5 = 0;
        'l6: while k5 < n {
            if x[2].max(-0.107) <= -0.17 {
                if (k3 + 1) % 2 == 0 || y2 * x[2] < s1 {
                    let y7 = drain(&mut s1);
                    s1 += 0.61 * y7.sin();
                } else if (n + 3) % 3 != 0 {
                    s1 /= 1.1 + (a * a) * (a * a);
                    let mut p8 = (0.5 * ((0.1 * (n as f64)) - y2) / (1.0 + a * a), 0.13 * (x[3] + x[x.len() - 1]).cos() + 0.48);
                    s1 -= 0.44 * p8.0.sin();
                } else if (k3 + n) > 2 {
                    s1 += 0.57 * (a + 0.77).tanh();
                } else {
                    s1 += 0.73 * (s1 / (1.5 + x[0] * x[0])).tanh();
                }
            }
            k5 += 1;
        }
    };
    0.24 * s1 + 0.85 * x[0] + (0.5 * (y4 + s1).atan()) + 0.28 * s1
}

#[differentiable]
pub fn p0190(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * ((-b) / (1.5 + b * b)).atan();
    let mut p10 = (b.max(0.397).tanh(), s9.sin());
    for y11 in x.iter() {
        let mut k12 = 0;
        let mut t13 = 1.0 + (0.94 * (0.39 * a).cos() + 0.16);
        while t13 > 0.14 && k12 < 12 {
            t13 *= 0.58;
            k12 += 1;
            for y14 in [0.21 * ((p10.0 * (0.1 * (n as f64))) / (1.5 + s9 * s9)).cos() + 0.55, 0.5 * (s9 + a) / (1.0 + t13 * t13)] {
                let Ok(y15) = staged(((*y11) + b).tanh(), (a * t13).sin(), k12) else {
                    break;
                };
                'l17: for i16 in n..n {
                    let t18 = std::mem::replace(&mut p10.0, (t13 + y14).sin());
                    t13 += 0.17 * t18.sin();
                }
                s9 = 0.7 * s9 + 0.39 * (y15 + y14).sin();
            }
            if s9.cos() <= (*y11) {
                let mut k19 = 0;
                'l20: while k19 < n % 3 {
                    let w21 = &x[..2];
                    t13 += 0.77 * w21[w21.len() - 1].sin();
                    k19 += 1;
                }
            } else {
                for (i22, y23) in x.iter().enumerate() {
                    p10.1 *= 0.8 + 0.15 * (p10.1 / (1.5 + b * b)).sin();
                    let w24 = &x[1..];
                    t13 += 0.51 * (w24[1] + (*y23)).sin();
                }
            }
        }
        s9 += 0.69 * ((*y11) + t13).sin();
    }
    0.89 * a + 0.38 * x[n % x.len()] + (p10.0 + a).min(0.777).tanh() + 0.11 * s9 + 0.66 * p10.1
}

#[differentiable]
pub fn p0191(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((x[0] - (0.1 * (n as f64))) * (b * b)).tanh();
    let mut u2 = [(a * (0.1 * (n as f64))).tanh(), 0.85 * a.cos().cos() + 0.76];
    let mut v3 = vec![0.5 * x[3].min(-0.657).atan(), (b - u2[n % 2]).sin(), b.max(0.77).tanh()];
    let o4 = if u2[n % 2] >= -0.807 { Some(0.31 * (-s1).cos() + 0.33) } else { None };
    for y5 in &mut u2 {
        let mut stack6: Vec<usize> = (0..n).collect();
        while let Some(i7) = stack6.pop() {
            if i7 > 1 {
                stack6.push(i7 / 2);
            }
            let y8;
            if i7 / 2 % 2 == 0 || -x[2] <= -0.207 {
                'l11: for (y9, y10) in x.iter().zip(&v3) {
                    let mut v12 = vec![(y9 * (*y5)).sin(), 0.67 * ((x[3] - (*y5)) + y9).cos() + 0.55, (x[1] + v3[n % v3.len()]).tanh(), ((v3[1] * v3[1] + 0.3).sqrt() * (x[2] + v3[2])).sin()];
                    s1 += 0.79 * (v12[1] + (*y9)).sin();
                }
                let y13;
                if i7 % 3 != 0 {
                    y13 = 0.95 * (s1 * s1).cos() + 0.49;
                } else if b + (0.1 * (n as f64)) >= a {
                    y13 = (a * x[n % x.len()]).tanh();
                } else {
                    let (w14, w15) = v3.split_at_mut(1);
                    w14[0] = w15[0] * w14[n % w14.len()];
                    let w16 = &mut w15[0..2];
                    y13 = 0.5 * (((*y5) * a) - (a + (*y5))).atan();
                }
                y8 = ((v3[i7 % v3.len()] + (0.1 * (n as f64))) - (s1 * (*y5))).tanh();
            } else {
                y8 = ((*y5) + (*y5)).tanh();
            }
            s1 -= 0.66 * y8.sin();
        }
        s1 += 0.85 * (*y5).sin();
    }
    {
        let (w17, w18) = u2.split_at_mut(1);
        w17[0] = w18[0] * w17[n % w17.len()];
        v3 = vec![0.5 * (-(x[n % x.len()] * v3[2])).atan(); 4];
        if let Some(y19) = o4 {
            for (i20, y21) in w17.iter_mut().enumerate() {
                if v3.len() < 6 {
                    v3.push((v3[i20 % v3.len()] + 0.55).tanh());
                }
                s1 += 0.92 * (*y21).sin();
            }
            s1 += 0.98 * y19.sin();
        }
        s1 += 0.28 * (w18[n % w18.len()] + w17[n % w17.len()]).sin();
    }
    0.67 * a + 0.45 * x[n % x.len()] + 0.99 * v3[n % v3.len()] + 0.73 * u2[1] + 0.44 * s1
}

#[differentiable]
pub fn q0192(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a + x[2]).tanh();
    s1 += 0.16 * first_above(x, 0.49)?;
    let mut k2 = 0;
    let y3 = loop {
        k2 += 1;
        if k2 > n.min(4) {
            break 0.5 * a / (1.0 + a * a);
        }
        a += 0.13 * first_above(x, 0.86)?;
        for y4 in [0.5 * (-s1).atan(), (s1 * s1 + 0.3).sqrt().sin().tanh()] {
            for y5 in [0.76 * (x[k2 % x.len()] - 0.77).abs().cos() + 0.95, 0.5 * (x[3] / (1.5 + x[n % x.len()] * x[n % x.len()])).atan()] {
                let y6 = chained(0.5 * y5.max(0.317) / (1.0 + y5 * y5), 0.13 * (y4 - y4).cos() + 0.12)?;
                let y6 = y6 * 0.94;
                a += 0.56 * (y5 + y6).sin();
            }
            s1 -= 0.71 * y4.sin();
        }
    };
    Some(0.5 * (x[3] * y3).atan())
}

#[differentiable]
pub fn p0192(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s7 = x[2].min(-0.637).sin();
    let mut v8 = x.to_vec();
    {
        let w9 = &mut v8[2..];
        relax(&mut w9[1..], 0.45 * ((0.27 * x[n % x.len()]) * (s7 + 0.21)).cos() + 0.78);
        let mut s10 = 0.0;
        s10 += 0.25 * x[n % x.len()].min(0.817).cos() + 0.25;
        w9.swap(1, 1);
        s7 += 0.79 * (s10 + w9[1]).sin();
    }
    v8[n % 4] += 0.85 * (s7 / (1.5 + x[1] * x[1])).tanh();
    v8[n % 4] = 0.5 * s7.tanh().powi(2).atan();
    'l12: for y11 in x.iter() {
        for i13 in 3..n.min(5) {
            let mut v14 = v8.clone();
            let y15 = rotate(&mut v8);
            'l17: for i16 in (0..n % 3).rev() {
                match mode(i13 + n) {
                    Mode::Low => {
                        let e18: Result<f64, u8> = match i16 % 3 { 0 => Err(2), _ => Ok(v8[v8.len() - 1].tanh()) };
                    }
                    Mode::Middle => {
                        s7 += 0.47 * (s7 - v8[2]).tanh();
                    }
                    Mode::High => {}
                }
            }
            s7 += 0.26 * (y15 + v14[v14.len() - 1]).sin();
        }
        s7 += 0.32 * (*y11).sin();
    }
    0.83 * s7 + (0.58 * (x[n % x.len()] + a.min(-0.837)).cos() + 0.15) + 0.19 * s7 + 0.73 * v8[n % v8.len()]
}

#[differentiable]
pub fn q0193(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (0.77 - a) / (1.0 + x[0] * x[0]);
    let y2 = 0.35 * positive((-s1).tanh())?.sin();
    for y3 in x {
        if x[0] - s1 > 0.27 {
            let y4 = positive(0.5 * (((*y3) / (1.5 + (*y3) * (*y3))) / (1.5 + y2 * y2)).atan())?;
            let mut k5 = 0;
            'l6: loop {
                k5 += 1;
                if k5 > x.len() {
                    break;
                }
                let y9 = match k5 / 2 {
                    k7 @ 1..=3 => (y2 * y2).ln_1p().sin(),
                    _ => {
                        s1 += 0.81 * first_above(&x[..2], 0.67)?;
                        let y8 = blend(&*y3, &*y3);
                        (x[n % x.len()] + 0.37).sin()
                    }
                };
                let y11 = match n {
                    1..=3 | 6 => {
                        let y10 = blend(&y4, y3);
                        (y10 + 0.92).sin()
                    }
                    _ => 0.69 * y2.max(0.707).cos() + 0.84,
                };
                s1 -= 0.31 * (y11 + y9).sin();
            }
            a += 0.18 * y4.sin();
            return None;
        }
        a += 0.91 * (*y3).sin();
    }
    Some(0.5 * a / (1.0 + y2 * y2))
}

#[differentiable]
pub fn p0193(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = 0.5 * (x[n % x.len()] * b) / (1.0 + a * a);
    nudge(&mut s12, (a + a).tanh());
    if !((n + n) <= 2) {
        let y19 = match n / 2 {
            ..=2 => 0.54 * x[0].min(0.997).cos() + 0.49,
            3.. => {
                match n % 4 {
                    2 => {
                        let Ok(y13) = staged((-x[n % x.len()]).sin(), (0.47 * s12).tanh(), (n + 1)) else {
                            return 0.46 * a + 0.37 * x[n % x.len()];
                        };
                        s12 = 0.7 * s12 + 0.45 * y13.sin();
                    }
                    0 | 1 => {
                        for (i14, y15) in x.iter().enumerate() {
                            let mut b = (b + x[i14]).sin();
                            s12 += 0.24 * b;
                            s12 -= 0.32 * (b + (*y15)).sin();
                        }
                    }
                    _ => {
                        let mut p17 = (0.5 * (x[x.len() - 1] - b) / (1.0 + b * b), 0.61 * (s12 + b).cos() + 0.82);
                        for y16 in x.iter() {
                            p17 = (p17.1, (p17.0 * (y16 * x[2])).sin());
                            let y18 = match q0193(x, 0.5 * (0.38 - (*y16)) / (1.0 + s12 * s12), n % 4) { Some(t) => 0.34 * t, None => 0.79 };
                            nudge(&mut p17.0, ((y18 + y18) * (y18 * (*y16))).tanh());
                            s12 += 0.73 * ((*y16) + y18).sin();
                        }
                        s12 += 0.73 * p17.0.sin();
                    }
                }
                0.5 * (0.82 - a) / (1.0 + a * a)
            }
        };
        s12 += 0.89 * y19.sin();
    } else {
        s12 += 0.33 * (0.5 * ((-s12) * 0.74).atan());
    }
    0.24 * b + 0.79 * x[x.len() - 1] + (0.5 * ((s12 / (1.5 + s12 * s12)) + (s12 + x[0])) / (1.0 + s12 * s12)) + 0.69 * s12
}

#[differentiable]
pub fn p0194(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = b.sin().sin();
    let mut v2 = x.to_vec();
    let mut m3 = n / 2;
    let mut p4 = ((0.48 + a).tanh(), a.min(0.457).tanh());
    let mut s5 = 0.0;
    s5 += 0.64 * (v2[0] * v2[0] + 0.3).sqrt().cos() + 0.31;
    let mut k6 = 0;
    let y7 = loop {
        k6 += 1;
        if s1.min(0.847) < -0.207 || k6 > 3 {
            break (p4.0 * s5).sin();
        }
        let y8 = if (n + 3) % 2 == 0 {
            let mut k9 = 0;
            let mut u10 = [0.58 * (-s5).cos() + 0.78, 0.96 * (p4.0 * 0.82).min(-0.847).cos() + 0.96, s1.min(0.687).sin()];
            loop {
                u10 = [u10[1], u10[2], 0.5 * (b + (u10[0] + v2[v2.len() - 1])).atan()];
                std::mem::swap(&mut s1, &mut p4.0);
                if v2.len() < 6 {
                    v2.push(0.62 * p4.0.min(0.277).cos() + 0.19);
                }
                k9 += 1;
                if k6 / 2 > 1 && -p4.1 >= 0.997 || k9 >= n / 2 {
                    break;
                }
            }
            0.23 * ((0.1 * (k6 as f64)) - p4.1).cos() + 0.66
        } else {
            continue;
        };
        s5 -= 0.46 * y8.sin();
    };
    for i11 in 0..v2.len() {
        m3 += 1;
        for (y12, y13) in v2.iter_mut().zip(x) {
            let y17 = match n + 3 {
                0 => {
                    let mut u16 = [(-(a * a)).exp().sin(), 0.77 * (y7 + p4.0).cos() + 0.73, 0.5 * ((s1 * (*y13)) + (y7 + y7)).atan()];
                    for i15 in (0..n.min(2)).rev() {
                        u16 = [u16[1], u16[2], 0.5 * u16[1].atan()];
                        add_scaled(&mut u16[..2], x, 0.61 * (y13 - (*y13).max(0.727)).cos() + 0.28);
                    }
                    (-x[2]).sin()
                }
                k14 => break,
            };
            b += 0.34 * ((*y13) + y17).sin();
        }
    }
    0.55 * v2[m3 % v2.len()] + 0.49 * x[k6 % x.len()] + (0.27 * (-a).cos() + 0.78) + 0.81 * b + 0.56 * p4.1 + 0.26 * s5 + 0.58 * s1 + 0.57 * v2[0]
}

#[differentiable]
pub fn p0195(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (b.max(-0.147) + (b / (1.5 + x[n % x.len()] * x[n % x.len()]))).tanh();
    let mut v2 = vec![0.5 * s1.tanh().powi(3) / (1.0 + b * b); 4];
    let (t3, mut s4) = (0.5 * a.min(-0.997).min(0.27).atan(), 0.5 * x[0].max(-0.27) / (1.0 + a * a));
    for w5 in v2.chunks_mut(3) {
        w5[0] = (t3 * a).tanh();
        let mut k6 = 0;
        'l7: while k6 < n % 4 {
            k6 += 1;
            let mut u9 = [0.5 * (w5[0] - s1) / (1.0 + b * b), 0.67 * (a * t3).cos() + 0.36, (w5[n % w5.len()] + s1).tanh()];
            'l10: for i8 in (0..n % 3).rev() {
                u9 = [u9[1], u9[2], (0.22 * u9[2]).sin()];
                let mut k11 = 0;
                let mut t12 = 0.5 * (u9[n % 3] * u9[n % 3] + 0.3).sqrt() / (1.0 + s4 * s4);
                while {
                    k11 += 1;
                    t12 = 0.56 * t12 + (u9[1] * w5[k6 % w5.len()]).sin();
                    k11 < 3 && t12 > -0.49
                } {
                    u9[1] = 0.35 * (w5[k6 % w5.len()] - b).cos() + 0.24;
                    add_scaled(&mut u9[1..], x, 0.5 * (s4 + t3) / (1.0 + t12 * t12));
                }
                let Some(y13) = chained(0.5 * s4.min(-0.957).atan(), (t12 * t12).tanh()) else {
                    break 'l10;
                };
                s1 += 0.78 * (y13 + t12).sin();
            }
            s4 += 0.14 * u9[k6 % 3].sin();
        }
        s1 -= 0.12 * w5[0].sin();
    }
    let mut k14 = 0;
    let mut t15 = ((s1 * t3) * (0.1 * (k14 as f64))).sin();
    while {
        k14 += 1;
        t15 = 0.50 * t15 + (0.61 * (t3 / (1.5 + v2[k14 % v2.len()] * v2[k14 % v2.len()])).cos() + 0.41);
        k14 < 7 && t15 > -0.52
    } {
        'l17: for i16 in (0..n).rev() {
            if k14 / 2 > 0 {
                break 'l17;
            }
        }
    }
    0.11 * v2[0] + 0.42 * x[2] + 0.38 * v2[v2.len() - 1] + 0.68 * t15 + 0.33 * s4 + 0.47 * s1
}

#[differentiable]
pub fn q0196(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((a * x[0]) * (a - x[n % x.len()])).atan();
    a += 0.32 * positive(0.5 * (a / (1.5 + a * a)).atan())?;
    let y9 = match n + 3 {
        ..2 => {
            let mut o2 = Some(0.5 * ((a - s1) * (0.67 - a)) / (1.0 + s1 * s1));
            s1 = 0.5 * (s1.cos() - a.atan()).atan();
            (s1 * a).tanh()
        }
        2..=4 => {
            if (n + n) > 1 {
                let mut k3 = 0;
                let mut p4 = (0.5 * (s1 / (1.5 + x[k3 % x.len()] * x[k3 % x.len()])) / (1.0 + x[n % x.len()] * x[n % x.len()]), (a + a).sin());
                loop {
                    k3 += 1;
                    if k3 > n {
                        break;
                    }
                    p4 = (p4.1, (p4.0 * (a + s1)).sin());
                    'l6: for i5 in 0..x.len() {
                        let y7 = positive(0.5 * (-x[i5]) / (1.0 + s1 * s1))?;
                        let y8 = mean(x);
                        a -= 0.82 * (y8 + y7).sin();
                    }
                }
                s1 += 0.67 * p4.0.sin();
            }
            0.5 * (a * s1) / (1.0 + s1 * s1)
        }
        _ => (x[3] / (1.5 + s1 * s1)).tanh(),
    };
    Some(0.58 * (x[2] - a).cos() + 0.61)
}

#[differentiable]
pub fn p0196(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s10 = 0.5 * (-(a * a)).exp().atan();
    let mut u11 = [((s10 + a) / (1.5 + a * a)).sin(); 3];
    let mut v12 = Vec::new();
    v12.push(0.5 * (x[n % x.len()] + u11[1]).atan() / (1.0 + u11[0] * u11[0]));
    v12.push(((0.16 - s10) + (-s10)).tanh());
    v12.push((s10 + 0.14).sin());
    let mut p13 = (0.5 * (a / (1.5 + a * a)).atan(), 0.5 * (v12[1] - s10).atan());
    u11[1..].fill(0.5 * (a / (1.5 + a * a)) / (1.0 + v12[v12.len() - 1] * v12[v12.len() - 1]));
    v12 = vec![0.5 * (-u11[2]) / (1.0 + u11[n % 3] * u11[n % 3]); 4];
    std::mem::swap(&mut s10, &mut u11[1]);
    v12.fill(0.5 * (u11[1] - 0.77).abs() / (1.0 + p13.0 * p13.0));
    u11[n % 3] = 0.5 * (s10 + s10) / (1.0 + p13.1 * p13.1);
    v12[0] -= 0.87 * (a / (1.5 + s10 * s10)).sin();
    let mut k14 = 0;
    let mut u16 = [0.5 * (v12[2] + u11[k14 % 3]) / (1.0 + u11[k14 % 3] * u11[k14 % 3]), 0.5 * ((a + s10) / (1.5 + u11[1] * u11[1])) / (1.0 + p13.1 * p13.1), 0.5 * (p13.0 + u11[2]) / (1.0 + s10 * s10)];
    let y15 = 'l17: loop {
        k14 += 1;
        if (k14 + 2) > 1 && s10 * p13.0 <= 0.447 || k14 > n % 4 {
            break 0.5 * ((-v12[n % v12.len()]) + (u11[0] / (1.5 + s10 * s10))) / (1.0 + u11[1] * u11[1]);
        }
        u16 = [u16[1], u16[2], 0.5 * (p13.0 - a).atan()];
        if (k14 + 3) % 3 != 1 {
            match k14 / 2 {
                1..=3 | 6 => {
                    'l19: for y18 in u16.iter() {
                        v12 = vec![v12[v12.len() - 1].tanh().powi(3).sin(); 4];
                        v12[0] = ((u16[0] - (0.1 * (n as f64))) * (0.17 - v12[1])).tanh();
                        a += 0.33 * (*y18).sin();
                    }
                }
                _ => {
                    s10 += 0.76 * ((v12[v12.len() - 1] - u16[1]) / (1.5 + v12[k14 % v12.len()] * v12[k14 % v12.len()])).tanh();
                }
            }
        }
    };
    0.97 * p13.1 + 0.63 * x[2] + 0.15 * s10 + 0.61 * a + 0.76 * u11[2] + 0.52 * p13.0 + 0.57 * u16[0] + 0.37 * v12[0]
}

#[differentiable]
pub fn p0197(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.22 * (x[2] - (0.1 * (n as f64))).cos() + 0.26;
    let mut u2 = [0.5 * ((-(a * a)).exp() - s1.min(0.27)).atan(); 4];
    let mut o3: Option<f64> = None;
    for (y4, y5) in u2.iter_mut().zip(x.iter()) {
        if !((n + n) <= 4) {
            for i6 in (1..x.len() + 2).step_by(2) {
                let y7 = {
                    o3 = None;
                    std::mem::swap(&mut s1, y4);
                    0.28 * (x[i6 % x.len()].min(-0.207) / (1.5 + (*y4) * (*y4))).cos() + 0.58
                };
                if (i6 + 1) % 3 != 1 {
                    let y8 = blend(&*y5, y5);
                    let y8 = y7 - y8.tanh();
                    s1 += 0.89 * y8.sin();
                }
                s1 += 0.37 * y7.sin();
            }
        }
        s1 += 0.32 * ((*y5) + (*y4)).sin();
    }
    0.62 * s1 + 0.97 * x[1] + (x[2] / (1.5 + x[3] * x[3])).tanh() + 0.12 * s1 + 0.35 * u2[0]
}

#[differentiable]
pub fn q0198(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a / (1.5 + x[n % x.len()] * x[n % x.len()])).sin();
    let y2 = staged((s1 + a).sin(), ((x[2] + x[n % x.len()]) * (a + s1)).tanh(), (n + n))?;
    let y3;
    if (n + 2) > 0 && (0.1 * (n as f64)) + a <= -0.297 {
        let y4 = staged(0.5 * (x[n % x.len()] + (0.1 * (n as f64))) / (1.0 + x[0] * x[0]), ((s1 * s1) + (x[n % x.len()] + x[0])).sin(), (n + 1))?;
        y3 = 0.33 * a.min(0.187).cos() + 0.96;
    } else {
        y3 = (-(a * a)).exp().sin();
    }
    let y5 = soften(0.16 * y3.min(0.607).min(-0.707).cos() + 0.18);
    let y6;
    if y5 > -0.237 {
        let mut stack7: Vec<usize> = (0..n).collect();
        'l9: while let Some(i8) = stack7.pop() {
            'l11: for i10 in (0..3).rev() {
                if x[1] / (1.5 + x[1] * x[1]) > 0.37 {
                    continue;
                }
                let y12 = 0.43 * checked(0.5 * (s1 * y3).atan(), n)?.sin();
                s1 += 0.78 * y12.sin();
            }
        }
        y6 = 0.5 * (x[n % x.len()] / (1.5 + y2 * y2)) / (1.0 + s1 * s1);
    } else if (n + n) > 1 {
        y6 = (y5 * s1).sin();
    } else {
        y6 = 0.5 * y3.atan();
    }
    Ok(y3.min(-0.927).tanh())
}

#[differentiable]
pub fn p0198(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s13 = 0.5 * (x[0] * x[0] + 0.3).sqrt() / (1.0 + x[1] * x[1]);
    let mut v14 = vec![0.47 * (a.min(-0.247) - (0.1 * (n as f64))).cos() + 0.75; 3];
    let mut k15 = 0;
    let mut p17 = (0.34 * (a * a).cos() + 0.55, 0.5 * (a * x[n % x.len()]).atan());
    let y16 = 'l18: loop {
        k15 += 1;
        if k15 > n {
            break 0.5 * (a - x[2]).atan();
        }
        p17 = (p17.1, (p17.0 * (a + v14[0])).sin());
        let mut k19 = 0;
        while k19 < n.min(4) {
            for i20 in v14.iter().rev() {
                let mut u22 = [(p17.1 * p17.1).sin(), (a + p17.1).tanh(), 0.5 * p17.1.min(0.567).atan()];
                'l23: for i21 in x.iter().rev() {
                    u22 = [u22[1], u22[2], 0.5 * ((*i21) + (u22[n % 3] - (*i21))) / (1.0 + p17.0 * p17.0)];
                    let mut v24 = u22.clone();
                    p17.1 = (-v24[k15 % 3]).sin();
                    s13 += 0.37 * (v24[k19 % 3] + (*i21)).sin();
                }
                let mut u27 = [0.5 * ((*i20) * p17.0) / (1.0 + v14[k19 % v14.len()] * v14[k19 % v14.len()]), 0.5 * ((*i20) + (*i20)).atan(), (-(u22[1] + p17.0)).tanh()];
                'l28: for (i25, y26) in x.iter().enumerate() {
                    u27 = [u27[1], u27[2], 0.5 * ((*i20) * (*i20)).ln_1p() / (1.0 + v14[0] * v14[0])];
                    let w29 = &x[2..];
                    s13 += 0.92 * ((*y26) + w29[i25 % w29.len()]).sin();
                }
                s13 += 0.79 * (u22[2] + (*i20)).sin();
            }
            k19 += 1;
        }
    };
    let mut v30 = v14.clone();
    for y31 in v14.iter_mut() {
        v30[k15 % 3] = y16.min(0.757).tanh();
        s13 += 0.78 * (*y31).sin();
    }
    0.93 * v14[v14.len() - 1] + 0.64 * x[3] + v30[k15 % v30.len()].sin().tanh() + 0.12 * v30[0] + 0.76 * v14[1] + 0.63 * p17.0 + 0.35 * s13
}

#[differentiable]
pub fn q0199(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = ((0.1 * (n as f64)) * (a * x[3])).sin();
    match n / 2 % 4 {
        2 => {
            let mut u3 = [0.5 * (x[n % x.len()] + a).atan(), ((0.1 * (n as f64)) * s1).sin(), 0.5 * (-x[2]).atan()];
            for y2 in [((s1 - 0.77).abs() * 0.71).tanh(), (x[0].min(0.297) + x[x.len() - 1].tanh().powi(3)).sin()] {
                u3 = [u3[1], u3[2], 0.96 * (s1 + u3[n % 3]).cos() + 0.52];
                let y4 = 0.47 * checked(0.5 * (s1 + u3[1]) / (1.0 + a * a), (n + 2))?.sin();
                'l7: for (y5, y6) in u3.iter_mut().zip(x) {
                    let mut stack8 = vec![n % 3];
                    let mut p10 = (a.cos().sin(), (y4 + y6).sin());
                    while let Some(i9) = stack8.pop() {
                        if i9 > 1 {
                            stack8.push(i9 / 2);
                        }
                        p10 = (p10.1, (p10.0 * (y4 + (0.1 * (i9 as f64)))).sin());
                        let mut v11 = vec![(y4 * 0.87).tanh(); 3];
                        s1 += 0.42 * v11[v11.len() - 1].sin();
                    }
                    s1 = 0.7 * s1 + 0.33 * ((*y6) + p10.1).sin();
                }
                s1 += 0.67 * (y2 + y4).sin();
            }
            s1 += 0.65 * u3[n % 3].sin();
        }
        0 | 1 => {
            s1 += 0.13 * (0.5 * (a / (1.5 + x[0] * x[0])) / (1.0 + a * a));
        }
        _ => {}
    }
    Ok(0.51 * (x[x.len() - 1] / (1.5 + a * a)).cos() + 0.56)
}

#[differentiable]
pub fn p0199(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s12 = 0.5 * (a / (1.5 + x[n % x.len()] * x[n % x.len()])) / (1.0 + a * a);
    let mut s12 = x[2] - s12.tanh();
    for i13 in 1..3 {
        for y14 in [(s12 + 0.57).tanh().powi(2).tanh(), (a * a).ln_1p().sin()] {
            let mut k15 = 0;
            let mut s16 = 0.31 * (s12 - s12).cos() + 0.63;
            while k15 < 1 {
                k15 += 1;
                s16 = (0.46 * s16 + (x[2] + y14)).tanh();
                let a = a - a.tanh();
                s16 += 0.58 * a;
                s12 += 0.19 * a.sin();
            }
            std::mem::swap(&mut s16, &mut s12);
            s12 += 0.79 * (y14 + s16).sin();
        }
    }
    let e17 = if n / 2 > 4 { Err(3_u8) } else { Ok(0.61 * ((s12 + 0.81) - x[n % x.len()].atan()).cos() + 0.32) };
    if (n + n) > 0 {
        let y21 = match first_above(x, 0.38) {
            Some(y18) => {
                for i19 in x.iter().rev() {
                    for y20 in [0.5 * (x[x.len() - 1] + (*i19)) / (1.0 + y18 * y18), 0.5 * (a - 0.77).abs() / (1.0 + s12 * s12)] {
                        s12 -= 0.53 * (0.5 * (-(y20 + s12)) / (1.0 + y18 * y18));
                        s12 += 0.24 * y20.sin();
                    }
                    s12 += 0.58 * (*i19).sin();
                }
                s12.max(-0.577).sin()
            }
            None => (a - x[1]).tanh(),
        };
        s12 += 0.75 * y21.sin();
    } else if n / 2 % 3 != 2 {
        s12 += 0.86 * (s12 + s12).sin();
    } else {
        s12 += 0.37 * (s12 * a).tanh();
    }
    0.84 * a + 0.94 * x[2] + 0.44 * s12
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0175(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut o2 = Some(lit(0.79) * (s1 - a).cos() + lit(0.94));
        let mut p3 = ((s1.max(lit(-0.807)) + (x[0] - a)).sin(), lit(0.5) * (a / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        (p3.0, p3.1) = (p3.1, s1.tanh());
        let t4 = lit(0.5) * (a + a) / (lit(1.0) + a * a);
        let t5 = std::mem::replace(&mut p3.0, (lit(0.91) * x[2]).sin());
        nudge(&mut p3.0, lit(0.5) * ((a - t4) + t4.min(lit(0.247))) / (lit(1.0) + x[2] * x[2]));
        o2 = Some(lit(0.5) * p3.1.max(lit(0.387)).atan());
        'l10: for (i8, y9) in x.iter().enumerate() {
            match (i8 + 1) % 5 {
                1 => {
                    break 'l10;
                }
                _ => {}
            }
            p3 = (lit(0.5) * ((lit(0.1) * lit(i8 as f64)) * p3.0).atan(), p3.0);
            s1 = s1 + (lit(0.34) * (*y9).sin());
        }
        lit(0.16) * s1 + lit(0.97) * x[n % x.len()] + lit(0.88) * p3.1 + lit(0.84) * s1
    }

    pub fn p0176(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.atan() / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut m2 = if (n + 3) > 4 && s1 + a >= a { n / 2 } else { 1 };
        let t5 = lit(0.5) * (s1 - s1).atan();
        let mut k6 = 0;
        let mut t7 = lit(1.0) + (lit(0.5) * a / (lit(1.0) + a * a));
        'l8: while t7 > lit(0.36) && k6 < 12 {
            t7 = t7 * (lit(0.59));
            k6 += 1;
            match mode(k6 + 1) {
                Mode::Low => {
                    let mut u10 = [lit(0.5) * (s1 * lit(0.31)).atan(), lit(0.5) * ((s1 + a) - (-(t5 * t5)).exp()) / (lit(1.0) + s1 * s1), lit(0.68) * (a * a).ln_1p().cos() + lit(0.63)];
                    for y9 in x.iter() {
                        u10 = [u10[1], u10[2], ((u10[2] * x[3]) / (lit(1.5) + u10[2] * u10[2])).tanh()];
                        match n / 2 % 4 {
                            0 => {
                                u10[n % 3] = u10[n % 3] / (lit(1.1) + (t5 * x[1]) * (t5 * x[1]));
                                u10 = [lit(0.75) * (y9 * x[0]).cos() + lit(0.25), lit(0.5) * (a * a).ln_1p().tanh().powi(2).atan(), lit(0.5) * t5.min(lit(-0.77)).atan()];
                            }
                            1 => {}
                            _ => {
                                u10[..2].fill(((t7 + t5) * s1.min(lit(0.647))).sin());
                                relax(&mut u10, t5.cos().tanh());
                            }
                        }
                        a = a + (lit(0.89) * (*y9).sin());
                    }
                    let y11 = match k6 {
                        1..=3 | 6 => lit(0.5) * ((t5 + a) + (s1 + lit(0.75))).atan(),
                        _ => lit(0.32) * ((lit(0.94) - s1) - (a + t7)).cos() + lit(0.58),
                    };
                    for (y12, y13) in u10.iter().zip(x) {
                        for i14 in (1..1 + 2).rev().step_by(3) {
                            let mut o15 = Some(y13.sin());
                        }
                        t7 = t7 + (lit(0.34) * ((*y12) + (*y13)).sin());
                    }
                    a = a - (lit(0.85) * (y11 + u10[k6 % 3]).sin());
                }
                Mode::Middle => {
                    t7 = t7 + (lit(0.11) * s1.min(lit(-0.717)).sin());
                }
                Mode::High => {
                    t7 = t7 + (lit(0.42) * (lit(0.5) * (a + t5).atan()));
                }
            }
        }
        lit(0.91) * s1 + lit(0.83) * x[n % x.len()] + lit(0.82) * a + lit(0.82) * s1 + lit(0.11) * t7
    }

    pub fn q0177(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[3] + x[n % x.len()]) / (lit(1.0) + x[3] * x[3]);
        'l3: for i2 in x.iter().rev() {
            let y4;
            if a * a >= a {
                y4 = (lit(0.29) - s1).tanh();
            } else {
                if n % 2 == 0 {
                    let r5 = match n / 2 % 3 { 0 => &s1, _ => &a };
                }
                let mut stack6: Vec<usize> = (0..n).collect();
                'l8: while let Some(i7) = stack6.pop() {
                    if i7 > 1 {
                        stack6.push(i7 / 2);
                    }
                    let y10 = if let Ok(y9) = checked(lit(0.5) * ((*i2) + (*i2)) / (lit(1.0) + a * a), i7 / 2) {
                        lit(0.43) * (a / (lit(1.5) + a * a)).cos() + lit(0.62)
                    } else {
                        lit(0.5) * s1.max(lit(-0.667)).atan()
                    };
                    let r11 = if i7 % 2 == 1 { &x[1] } else { &y10 };
                    s1 = s1 + (lit(0.24) * ((*r11) + y10).sin());
                }
                y4 = lit(0.91) * (a * a).ln_1p().cos() + lit(0.43);
            }
            s1 = s1 - (lit(0.68) * ((*i2) + y4).sin());
        }
        lit(0.91) * x[1] + (lit(0.5) * (x[n % x.len()] - s1) / (lit(1.0) + x[3] * x[3])) + lit(0.68) * s1
    }

    pub fn p0177(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = (x[3] - a).sin();
        let mut v13 = Vec::new();
        v13.push(s12.min(lit(0.517)).tanh());
        v13.push(lit(0.5) * (lit(0.35) - x[0]) / (lit(1.0) + a * a));
        v13.push(lit(0.5) * (s12 * b).atan());
        let mut o14 = Some(lit(0.82) * ((a + s12) * s12).cos() + lit(0.13));
        let mut k15 = 0;
        let mut t16 = lit(1.0) + (lit(0.58) * (-(s12 + lit(0.34))).cos() + lit(0.53));
        'l17: while t16 > lit(0.85) && k15 < 12 {
            t16 = t16 * (lit(0.62));
            k15 += 1;
            if n % 2 == 1 {
                let mut k18 = 0;
                let mut p20 = (lit(0.5) * ((v13[k15 % v13.len()] * s12) + v13[1]) / (lit(1.0) + s12 * s12), (s12 + a).tanh());
                let y19 = loop {
                    k18 += 1;
                    if v13[v13.len() - 1] + t16 > lit(0.297) || k18 > n % 4 {
                        break lit(0.69) * ((t16 + v13[1]) * (x[2] - s12)).cos() + lit(0.44);
                    }
                    p20 = (p20.1, (p20.0 * (s12 - lit(0.15))).sin());
                    std::mem::swap(&mut v13[2], &mut p20.1);
                    if s12 + a < lit(0.557) {
                        v13[k18 % 3] = (x[x.len() - 1] + lit(0.89)).tanh();
                        p20 = ((v13[1] + s12).sin(), p20.0);
                    } else if v13[0].max(lit(0.197)) <= v13[1] {
                        v13.swap(1, 0);
                        let mut v21 = v13.clone();
                        s12 = s12 + (lit(0.78) * v21[k15 % v21.len()].sin());
                    } else {
                        s12 = s12 * (lit(0.8) + lit(0.15) * (s12 * (lit(0.1) * lit(k15 as f64))).sin());
                        let t16 = t16 - t16.tanh();
                        p20.0 = p20.0 + (lit(0.65) * t16);
                        s12 = s12 + (lit(0.63) * t16.sin());
                    }
                };
                for (y22, y23) in v13.iter_mut().zip(x.iter()) {
                    let e24: Result<Dual, u8> = match (k18 + n) % 3 { 0 => Err(2), _ => Ok(lit(0.95) * p20.1.cos() + lit(0.44)) };
                    t16 = t16 + (lit(0.33) * ((*y22) + (*y23)).sin());
                }
                s12 = s12 + (lit(0.62) * (y19 + p20.1).sin());
            } else {
                s12 = s12 + (lit(0.25) * (lit(0.5) * x[1].max(lit(-0.497)).atan()));
            }
        }
        lit(0.57) * t16 + lit(0.67) * x[k15 % x.len()] + (lit(0.5) * (v13[v13.len() - 1] / (lit(1.5) + t16 * t16)).atan()) + lit(0.51) * s12 + lit(0.68) * v13[k15 % v13.len()] + lit(0.47) * t16
    }

    pub fn q0178(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.96) * (a + x[n % x.len()]).cos() + lit(0.87);
        s1 = s1 + (lit(0.61) * first_above(&x[..2], lit(0.37))?);
        let y2: Dual;
        match n % 4 {
            0 => {
                for i3 in (0..4).rev() {
                    let mut s4 = lit(0.5);
                    s4 = s4 + (lit(0.5) * s1.max(lit(0.857)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
                    s1 = s1 * (lit(0.8) + lit(0.15) * (x[0] * s4).sin());
                    s1 = s1 + (lit(0.17) * s4.sin());
                }
                let y5 = positive(lit(0.85) * x[0].min(lit(0.37)).cos() + lit(0.15))?;
                y2 = lit(0.5) * ((x[n % x.len()] * a) + (x[x.len() - 1] + a)).atan();
            }
            1 | 2 => {
                y2 = x[3].sin();
            }
            _ => {
                y2 = lit(0.5) * (a - s1) / (lit(1.0) + s1 * s1);
            }
        }
        Some(((-(x[2] * x[2])).exp() * lit(0.57)).tanh())
    }

    pub fn p0178(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s6 = (x[n % x.len()] * x[1]).tanh();
        let mut s7 = lit(0.0);
        s7 = s7 + ((a + s6).sin());
        let t8 = std::mem::replace(&mut s7, (s6 + x[3]).sin());
        match staged((t8 + x[0]).sin(), (s7 + s7).sin(), n) {
            Ok(y9) => {
                let mut s11 = lit(0.5) * (s7 - y9) / (lit(1.0) + s7 * s7);
                for i12 in 0..n % 4 {
                    s11 = (lit(0.19) * s11 + (t8 + t8)).tanh();
                    if i12 % 3 != 1 {
                        let Ok(y13) = checked((t8 + lit(0.12)).tanh(), n) else {
                            break;
                        };
                        let y14 = drain(&mut s7);
                        s6 = lit(0.7) * s6 + lit(0.42) * (y14 + y13).sin();
                    } else {
                        let y15 = if -s7 < a {
                            lit(0.5) * (t8 - lit(0.77)).abs() / (lit(1.0) + s7 * s7)
                        } else if i12 / 2 % 2 == 0 || a.max(lit(0.57)) <= s11 {
                            lit(0.5) * (t8 - s7).atan()
                        } else {
                            let t16 = std::mem::replace(&mut s6, s7.tanh().powi(3).max(lit(0.377)).sin());
                            let mut m17 = i12 / 2;
                            lit(0.5) * t8.min(lit(0.507)).atan()
                        };
                        s6 = s6 + (lit(0.25) * y15.sin());
                    }
                }
                s6 = s6 + (lit(0.82) * (s11 + y9).sin());
            }
            Err(_) => {
                s7 = s7 + (lit(0.51) * (lit(0.5) * ((s7 * x[n % x.len()]) * t8.tanh().powi(3)) / (lit(1.0) + s7 * s7)));
            }
        }
        lit(0.32) * a + lit(0.58) * x[n % x.len()] + lit(0.71) * s7 + lit(0.44) * s6
    }

    pub fn p0179(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.14) * (b + x[0]).cos() + lit(0.68);
        let mut v2 = x.to_vec();
        let mut m3 = if v2[n % v2.len()].atan() < x[1] { n / 2 } else { 1 };
        match n + n {
            k4 if k4 > 1 => {
                for y5 in &v2 {
                    let y9 = match k4 + 3 {
                        ..=2 => {
                            for (y6, y7) in v2.iter().zip(x) {
                                let w8 = &x[1..];
                                s1 = s1 + (lit(0.35) * weighted(x, &v2, n));
                                s1 = s1 + (lit(0.55) * ((*y6) + (*y7)).sin());
                            }
                            lit(0.5) * (*y5).max(lit(-0.577)).atan()
                        }
                        3.. => lit(0.5) * ((*y5) + y5) / (lit(1.0) + (*y5) * (*y5)),
                    };
                    a = lit(0.7) * a + lit(0.19) * ((*y5) + y9).sin();
                }
            }
            _ if !((m3 + n) <= 4) => {
                let y10 = if !((m3 + n) <= 4) {
                    let mut k11 = 0;
                    let y12 = 'l13: loop {
                        k11 += 1;
                        if b * s1 < lit(0.197) || k11 > n.min(4) {
                            break lit(0.5) * v2[k11 % v2.len()].atan().sin().atan();
                        }
                        let y14 = rotate(&mut v2[..2]);
                        a = a + (lit(0.77) * y14.sin());
                    };
                    (s1 - lit(0.77)).abs().sin()
                } else if n % 2 == 0 || v2[m3 % v2.len()] - a > v2[3] {
                    (b + v2[1]).tanh()
                } else {
                    return lit(0.15) * v2[n % v2.len()] + lit(0.41) * x[0];
                };
                s1 = s1 + (lit(0.37) * y10.sin());
            }
            _ => {
                s1 = s1 + (lit(0.15) * (lit(0.5) * (x[0] + lit(0.12)).atan()));
            }
        }
        lit(0.64) * a + lit(0.46) * x[3] + (lit(0.5) * x[0].atan()) + lit(0.45) * a + lit(0.22) * v2[0] + lit(0.66) * s1
    }

    pub fn p0180(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-(x[n % x.len()] + lit(0.68))) / (lit(1.0) + x[2] * x[2]);
        let mut u2 = [(x[n % x.len()].atan() * (x[n % x.len()] + a)).tanh(); 2];
        let mut o3: Option<Dual> = None;
        {
            let (w4, w5) = u2.split_at_mut(1);
            w4[0] = w5[0] * w5[0];
            w5.fill(lit(0.5) * (s1 + a).atan());
            match n {
                ..2 => {
                    let mut k6 = 0;
                    let mut t7 = lit(1.0) + (lit(0.91) * (w4[0] / (lit(1.5) + x[k6 % x.len()] * x[k6 % x.len()])).cos() + lit(0.16));
                    let mut u8 = [lit(0.27) * w4[n % w4.len()].sin().cos() + lit(0.49), s1.min(lit(-0.27)).tanh(), (t7 * w5[0]).tanh()];
                    'l9: while t7 > lit(0.64) && k6 < 12 {
                        t7 = t7 * (lit(0.74));
                        k6 += 1;
                        u8 = [u8[1], u8[2], lit(0.5) * (u8[n % 3] + w4[n % w4.len()]).atan()];
                        let y13 = match checked((u8[1] + u8[2]).tanh(), k6) {
                            Ok(y10) => {
                                w4[n % w4.len()] = w4[n % w4.len()] + (lit(0.96) * (y10 + x[1]).sin());
                                lit(0.5) * x[k6 % x.len()].min(lit(-0.237)) / (lit(1.0) + w4[k6 % w4.len()] * w4[k6 % w4.len()])
                            }
                            Err(_) => {
                                let t12 = std::mem::take(&mut w5[0]);
                                let t12 = t12 * lit(0.91);
                                lit(0.79) * (u8[n % 3] * w5[k6 % w5.len()]).cos() + lit(0.38)
                            }
                        };
                        let mut k14 = 0;
                        let mut t15 = lit(1.0) + (lit(0.77) * ((lit(0.1) * lit(n as f64)) + x[3]).cos() + lit(0.77));
                        while t15 > lit(0.14) && k14 < 12 {
                            t15 = t15 * (lit(0.79));
                            k14 += 1;
                            u8 = [(t7 + y13).tanh(), lit(0.5) * (-(u8[1] * u8[1] + lit(0.3)).sqrt()) / (lit(1.0) + t7 * t7), lit(0.5) * t7 / (lit(1.0) + y13 * y13)];
                        }
                        s1 = s1 + (lit(0.45) * (t15 + y13).sin());
                    }
                    add_scaled(&mut u8[..2], x, (t7 + a).sin());
                    let y20 = match staged(lit(0.5) * (s1 + w4[0]).atan(), (s1 + w4[0]).tanh(), k6) {
                        Ok(y16) => lit(0.5) * (-u8[2]) / (lit(1.0) + x[0] * x[0]),
                        Err(0 | 2) => {
                            let mut k18 = 0;
                            while k18 < n {
                                let y19 = rotate(&mut u8);
                                t7 = t7 + (lit(0.96) * y19.sin());
                                k18 += 1;
                            }
                            (u8[1] * u8[2]).tanh()
                        }
                        Err(k17) => (-w5[0]).sin(),
                    };
                    s1 = s1 + (lit(0.54) * (t7 + u8[n % 3]).sin());
                }
                2..=4 => {
                    s1 = s1 + (lit(0.88) * (w4[n % w4.len()] + a).tanh());
                }
                _ => {
                    s1 = s1 + (lit(0.83) * (lit(0.5) * s1.min(lit(0.557)).atan()));
                }
            }
            s1 = s1 + (lit(0.59) * (w5[0] + w4[n % w4.len()]).sin());
        }
        lit(0.52) * s1 + lit(0.31) * x[0] + lit(0.21) * s1 + lit(0.55) * u2[1]
    }

    pub fn p0181(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[3] + lit(0.63)).atan();
        let mut v2 = x.to_vec();
        v2.swap(1, 0);
        {
            let w3 = &mut v2[2..4];
            let mut stack4 = vec![n % 3];
            'l6: while let Some(i5) = stack4.pop() {
                if i5 / 2 % 2 == 0 || a - a >= lit(-0.367) {
                    let y7 = rotate(&mut w3[1..]);
                    let y8: Dual;
                    match (n + 2) % 4 {
                        0 => {
                            let w9 = &mut w3[0..2];
                            y8 = lit(0.11) * y7.max(lit(0.927)).cos() + lit(0.34);
                        }
                        1 | 2 => {
                            std::mem::swap(&mut w3[0], &mut s1);
                            y8 = lit(0.5) * (w3[0] * w3[0] + lit(0.3)).sqrt().min(lit(-0.757)) / (lit(1.0) + b * b);
                        }
                        _ => {
                            w3[..2].fill(lit(0.16) * (y7 * s1).cos() + lit(0.47));
                            y8 = (s1.min(lit(-0.977)) + (lit(0.1) * lit(n as f64))).tanh();
                        }
                    }
                    s1 = s1 + (lit(0.77) * (y8 + y7).sin());
                }
            }
            s1 = s1 + (lit(0.64) * w3[n % w3.len()].sin());
        }
        lit(0.27) * a + lit(0.18) * x[n % x.len()] + (lit(0.5) * a.sin().atan()) + lit(0.85) * s1 + lit(0.77) * v2[2]
    }

    pub fn q0182(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((lit(0.1) * lit(n as f64)) + a).atan();
        let y2 = match n + 3 {
            ..=2 => lit(0.5) * (x[1] - x[n % x.len()]).atan(),
            3.. => (-(lit(0.43) * x[n % x.len()])).tanh(),
        };
        let y5: Dual;
        match n / 2 % 4 {
            0 => {
                y5 = lit(0.5) * (-a).atan();
            }
            1 | 2 => {
                let mut k6 = 0;
                let mut t7 = lit(1.0) + (lit(0.5) * ((-y2) * x[k6 % x.len()].max(lit(0.287))) / (lit(1.0) + x[3] * x[3]));
                let mut s8 = lit(0.11) * (-(t7 * s1)).cos() + lit(0.48);
                'l9: while t7 > lit(0.58) && k6 < 12 {
                    t7 = t7 * (lit(0.54));
                    k6 += 1;
                    s8 = (lit(0.22) * s8 + (t7 * s8)).tanh();
                    let y10 = first_above(x, lit(0.53))?;
                    match mode(n / 2) {
                        Mode::Low => {
                            t7 = t7 + (lit(0.65) * chained((y2 - x[n % x.len()]).tanh(), (a * a + lit(0.3)).sqrt().sin())?);
                        }
                        Mode::Middle => {
                            let y11 = drain(&mut s1);
                            t7 = t7 + (lit(0.91) * y11.sin());
                        }
                        Mode::High => {
                            {
                                let o12 = if (n + 1) % 3 != 1 { Some((-s8).sin()) } else { None };
                            }
                        }
                    }
                    s8 = lit(0.7) * s8 + lit(0.46) * y10.sin();
                }
                y5 = (y2 + s1).sin();
            }
            _ => {
                y5 = (s1 * s1 + lit(0.3)).sqrt().sin();
            }
        }
        Some(((y2 + y2) - (lit(0.1) * lit(n as f64))).sin())
    }

    pub fn p0182(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s13 = lit(0.5) * ((a + x[n % x.len()]) * (a / (lit(1.5) + x[3] * x[3]))).atan();
        let mut m14 = if s13 * s13 > x[n % x.len()] { (n + n) } else { 2 };
        let mut k15 = 0;
        let y16 = loop {
            k15 += 1;
            if k15 > n % 4 {
                break lit(0.58) * (s13 + lit(0.98)).cos() + lit(0.86);
            }
            let y17 = {
                m14 += 1;
                if s13 * a > lit(-0.407) {
                    let mut s19 = (s13 + x[0]).tanh();
                    'l20: for y18 in [lit(0.5) * (a.max(lit(0.637)) + (a + a)) / (lit(1.0) + a * a), (s13 * a).tanh()] {
                        s19 = (lit(0.45) * s19 + (y18 / (lit(1.5) + a * a))).tanh();
                        let mut y18 = y18 - y18.tanh();
                        a = a + (lit(0.62) * y18.sin());
                    }
                    s13 = s13 + (lit(0.94) * s19.sin());
                }
                lit(0.5) * (s13 + a) / (lit(1.0) + a * a)
            };
            match checked(lit(0.5) * ((-s13) - (s13 - y17)).atan(), k15 / 2) {
                Ok(y21) => {
                    if (k15 + 2) % 2 == 1 {
                        return lit(0.67) * y17 + lit(0.84) * x[3];
                    } else {
                        let r23 = if y21.min(lit(0.607)) > lit(0.757) { &s13 } else { &x[3] };
                        a = a + (lit(0.83) * (*r23).sin());
                    }
                    a = a + (lit(0.33) * y21.sin());
                }
                Err(1) => {
                    if -a < x[0] {
                        return lit(0.64) * x[1] + lit(0.36) * x[n % x.len()];
                    }
                    for i24 in (0..n / 2 + 2).rev().step_by(2) {
                        let w25 = &x[..2];
                        s13 = s13 + (lit(0.95) * w25[1].sin());
                    }
                }
                Err(k22) => {}
            }
            s13 = lit(0.7) * s13 + lit(0.89) * y17.sin();
        };
        lit(0.54) * s13 + lit(0.25) * x[0] + lit(0.82) * s13 + lit(0.61) * a
    }

    pub fn p0183(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.26) * (x[n % x.len()] - (lit(0.1) * lit(n as f64))).cos() + lit(0.64);
        let mut o2 = Some(lit(0.5) * (s1 / (lit(1.5) + s1 * s1)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        'l4: for y3 in x {
            'l6: for y5 in x {
                let y7: Dual;
                match (n + n) % 4 {
                    0 => {
                        let y8 = match n {
                            ..2 => {
                                s1 = s1 * (lit(0.8) + lit(0.15) * (a * (*y3)).sin());
                                s1 = s1 * (lit(0.8) + lit(0.15) * (a * (*y5)).sin());
                                lit(0.22) * ((*y5) - (*y3)).cos() + lit(0.85)
                            }
                            2..=4 => lit(0.82) * (-s1).cos() + lit(0.23),
                            _ => {
                                continue 'l6;
                            }
                        };
                        y7 = ((*y5) + (*y3)).tanh();
                    }
                    1 | 2 => {
                        let Some(y9) = chained(((-((*y3) * (*y3))).exp() * y5).tanh(), lit(0.5) * (s1 + a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])) else {
                            continue 'l4;
                        };
                        y7 = (s1 + lit(0.56)).sin();
                    }
                    _ => {
                        y7 = lit(0.5) * (-s1) / (lit(1.0) + a * a);
                    }
                }
                if y7 + (*y5) <= y7 {
                    s1 = s1 / (lit(1.1) + (y5 + x[3]) * (y5 + x[3]));
                    nudge(&mut s1, lit(0.62) * (((*y3) - y3) + (y7 + y3)).cos() + lit(0.17));
                    return lit(0.28) * s1 + lit(0.82) * x[3] + (s1 - (lit(0.1) * lit(n as f64))).sin();
                }
                s1 = s1 + (lit(0.95) * (y7 + (*y5)).sin());
            }
            s1 = s1 + (lit(0.12) * (*y3).sin());
        }
        lit(0.59) * s1 + lit(0.49) * x[3] + (a.max(lit(-0.67)) + (s1 - a)).sin() + lit(0.78) * s1
    }

    pub fn p0184(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[1] * x[2]).sin();
        let mut u2 = [(x[n % x.len()] * a).sin(), lit(0.5) * x[0].min(lit(-0.307)).atan()];
        let mut m3 = if s1 > lit(-0.97) { n } else { 1 };
        let mut k4 = 0;
        let y5 = 'l6: loop {
            k4 += 1;
            if a * u2[0] < lit(-0.37) || k4 > n / 2 {
                break (a * s1).sin();
            }
            let y9 = match mode(k4) {
                Mode::Middle | Mode::High => {
                    let r7 = match (k4 + 1) % 3 { 0 => &x[2], _ => &a };
                    if (*r7).max(lit(0.327)) < lit(-0.967) {
                        match (n + n) % 5 {
                            2 => continue,
                            _ => {
                                u2.fill(lit(0.5) * (-a).atan());
                                let mut o8 = Some(lit(0.5) * (*r7).max(lit(-0.317)).atan());
                            }
                        }
                        break 'l6 lit(0.64) * (u2[n % 2] + (-u2[1])).cos() + lit(0.76);
                    }
                    ((a - a) * r7.cos()).tanh()
                }
                Mode::Low => s1.tanh(),
            };
            {
                let (w10, w11) = u2.split_at_mut(1);
                w10[0] = w11[0] * y9;
                let y13 = if let Ok(y12) = staged((w11[0] - w11[m3 % w11.len()]).sin(), lit(0.5) * (w10[k4 % w10.len()] * w11[0]).atan(), (k4 + n)) {
                    let mut k14 = 0;
                    'l15: while k14 < n.min(4) {
                        k14 += 1;
                        let y16 = match first_above(x, lit(0.41)) { Some(t) => lit(0.77) * t, None => lit(0.18) };
                        w11[m3 % w11.len()] = w11[m3 % w11.len()] * (lit(0.8) + lit(0.15) * (w10[k14 % w10.len()] + y16).sin());
                        a = lit(0.7) * a + lit(0.82) * y16.sin();
                    }
                    lit(0.5) * s1.min(lit(0.497)).atan()
                } else {
                    (b + w11[0]).tanh()
                };
                a = a + (lit(0.33) * (w10[k4 % w10.len()] + y13).sin());
            }
            s1 = s1 + (lit(0.63) * y9.sin());
        };
        lit(0.68) * a + lit(0.21) * x[2] + lit(0.63) * s1 + lit(0.87) * u2[1] + lit(0.69) * a
    }

    pub fn p0185(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((a - lit(0.86)) + (x[2] - x[0])).atan();
        let mut v2 = x.to_vec();
        let mut m3 = (n + 2);
        let mut o4 = Some(lit(0.5) * (v2[0] * v2[0] + lit(0.3)).sqrt().atan());
        let s1 = s1 * lit(0.59);
        nudge(&mut v2[0], ((a * x[3]) * lit(0.28)).sin());
        for w5 in v2.chunks_mut(2) {
            w5[0] = (s1 * s1).ln_1p().sin();
            let Some(y6) = o4 else {
                continue;
            };
        }
        'l9: for (y7, y8) in v2.iter_mut().zip(x) {
            let mut k10 = 0;
            let mut u12 = [lit(0.5) * a.sin().atan(), lit(0.59) * (lit(0.73) + (*y7)).cos() + lit(0.95), lit(0.63) * (s1 + y8).cos() + lit(0.21)];
            let y11 = loop {
                k10 += 1;
                if (lit(0.1) * lit(k10 as f64)) - a <= lit(-0.17) || k10 > x.len() {
                    break ((*y8) * x[k10 % x.len()]).sin();
                }
                u12 = [u12[1], u12[2], (y8 + (*y7)).tanh()];
                if a < lit(0.817) {
                    break 'l9;
                }
            };
        }
        lit(0.38) * v2[3] + lit(0.92) * x[2] + (lit(0.22) + s1).sin() + lit(0.26) * v2[1]
    }

    pub fn p0186(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] - lit(0.77)).abs().tanh();
        let mut u2 = [s1.tanh().powi(2).tanh(), (lit(0.21) + x[0]).tanh()];
        let mut k3 = 0;
        let y4 = loop {
            k3 += 1;
            if (n + 1) % 2 == 0 || u2[0] + u2[n % 2] > u2[1] || k3 > 4 {
                break lit(0.5) * (x[1] - a).atan();
            }
            let y5: Dual;
            match n / 2 % 4 {
                0 => {
                    {
                        let w6 = &mut u2[..2];
                        let Ok(y7) = staged((lit(0.57) - x[2]).tanh(), (s1 - (lit(0.1) * lit(n as f64))).tanh(), n / 2) else {
                            continue;
                        };
                        w6[n % w6.len()] = w6[n % w6.len()] + (lit(0.41) * (lit(0.5) * (-y7.min(lit(0.307))) / (lit(1.0) + w6[0] * w6[0])));
                        a = a + (lit(0.21) * (w6[0] + y7).sin());
                    }
                    y5 = lit(0.32) * (u2[1] * s1).cos() + lit(0.37);
                }
                1 | 2 => {
                    for y8 in u2.iter() {
                        match first_above(x, lit(0.14)) {
                            Some(y9) => {
                                let t10 = std::mem::replace(&mut a, (*y8).tanh());
                                s1 = s1 - (lit(0.83) * (t10 + y9).sin());
                            }
                            None => {
                                let mut u11 = [lit(0.5) * (lit(0.68) * (u2[n % 2] - a)).atan(), lit(0.12) * ((*y8) * u2[n % 2]).cos() + lit(0.77)];
                                a = a + (lit(0.75) * u11[1].sin());
                            }
                        }
                        a = lit(0.7) * a + lit(0.41) * (*y8).sin();
                    }
                    y5 = lit(0.5) * x[1].max(lit(0.517)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
                }
                _ => {
                    {
                        let w12 = &mut u2[0..];
                        for i13 in n..n {
                            let y14 = match positive(x[k3 % x.len()].max(lit(0.167)).tanh()) { Some(t) => lit(0.29) * t, None => lit(0.43) };
                            a = a + (lit(0.57) * y14.sin());
                        }
                        s1 = s1 + (lit(0.29) * w12[n % w12.len()].sin());
                    }
                    y5 = lit(0.5) * ((x[2] * a) * (lit(0.58) * s1)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
                }
            }
            s1 = s1 + (lit(0.53) * y5.sin());
        };
        lit(0.92) * u2[1] + lit(0.85) * x[2] + lit(0.31) * u2[0] + lit(0.52) * s1 + lit(0.77) * a
    }

    pub fn q0187(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[n % x.len()] / (lit(1.5) + a * a)).tanh();
        let y2 = chained(lit(0.5) * (-a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.82) * (a * x[n % x.len()]).cos() + lit(0.13))?;
        let Some(y3) = positive((a + a).min(lit(0.117)).sin()) else {
            return Some((s1 * y2).sin());
        };
        let y4 = {
            let y20 = match checked(lit(0.5) * (y3 * x[1]) / (lit(1.0) + s1 * s1), (n + n)) {
                Ok(y5) => {
                    for i7 in 3..n.min(5) {
                        let y12 = {
                            let y13 = drain(&mut s1);
                            let y14 = chained((y3 + lit(0.38)).tanh(), ((lit(0.1) * lit(n as f64)) * y13).sin())?;
                            lit(0.5) * (a + y14).atan()
                        };
                        let mut k16 = 0;
                        let mut p15 = ((y12 - (lit(0.1) * lit(n as f64))).sin(), lit(0.5) * (y5.tanh().powi(3) + (y12 + y12)).atan());
                        'l17: while k16 < n % 4 {
                            k16 += 1;
                            p15 = (p15.1, (p15.0 * (y3 / (lit(1.5) + y12 * y12))).sin());
                            let y18 = match chained(((y12 * y5) + (p15.1 * y3)).tanh(), lit(0.64) * ((y5 * y5).ln_1p() * (p15.1 * x[3])).cos() + lit(0.67)) { Some(t) => lit(0.39) * t, None => lit(0.45) };
                            let y19 = chained(((-y18) - lit(0.77)).abs().tanh(), lit(0.96) * (y18 * p15.1).min(lit(-0.757)).cos() + lit(0.51))?;
                            a = lit(0.7) * a + lit(0.43) * (y18 + y19).sin();
                        }
                        s1 = s1 + (lit(0.51) * (p15.0 + y12).sin());
                    }
                    lit(0.5) * ((y5 - y5) + (y2 * y5)).atan()
                }
                Err(0 | 2) => lit(0.5) * ((a / (lit(1.5) + x[1] * x[1])) / (lit(1.5) + y3 * y3)) / (lit(1.0) + y2 * y2),
                Err(k6) => (a - y2).tanh(),
            };
            lit(0.5) * ((y3 * (lit(0.1) * lit(n as f64))) + (-y20)) / (lit(1.0) + s1 * s1)
        };
        Some(lit(0.51) * y4.min(lit(0.597)).cos() + lit(0.75))
    }

    pub fn p0187(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s21 = lit(0.5) * x[x.len() - 1] / (lit(1.0) + x[3] * x[3]);
        let mut p22 = (lit(0.94) * (a - a).cos() + lit(0.77), (a + a).tanh());
        (p22.0, p22.1) = (p22.1, (p22.1 + (lit(0.1) * lit(n as f64))).tanh());
        p22 = (lit(0.5) * a.tanh().powi(2) / (lit(1.0) + p22.1 * p22.1), p22.0);
        let mut k23 = 0;
        while k23 < n {
            let y24 = if p22.0 - a <= a {
                let mut k25 = 0;
                let mut u27 = [s21.tanh().powi(2).tanh(), lit(0.5) * p22.1.max(lit(-0.147)) / (lit(1.0) + x[2] * x[2]), lit(0.5) * (p22.1 + x[1]).atan()];
                let y26 = loop {
                    k25 += 1;
                    if k25 > 3 {
                        break lit(0.5) * (s21 + a).atan();
                    }
                    u27 = [u27[1], u27[2], (-u27[2]).tanh()];
                    let t28 = (((lit(0.1) * lit(k25 as f64)) - p22.0) - (p22.1 + s21)).sin();
                    for y29 in &mut u27 {
                        let e30: Result<Dual, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok((((*y29) - t28) - (-x[k23 % x.len()])).sin()) };
                        a = a / (lit(1.1) + (x[0] * x[k23 % x.len()]) * (x[0] * x[k23 % x.len()]));
                        a = a + (lit(0.38) * (*y29).sin());
                    }
                    s21 = s21 + (lit(0.94) * t28.sin());
                };
                if let Ok(y31) = checked(lit(0.5) * (u27[k25 % 3] + a).max(lit(0.767)).atan(), n / 2) {
                    let y32 = match q0187(x, lit(0.5) * (u27[n % 3] * y26).atan(), n % 4) { Some(t) => lit(0.81) * t, None => lit(0.85) };
                    a = a + (lit(0.54) * (y31 + y32).sin());
                } else {
                    a = a + (lit(0.77) * (lit(0.5) * (lit(0.69) * p22.1) / (lit(1.0) + u27[n % 3] * u27[n % 3])));
                }
                u27[2].atan().tanh()
            } else if k23 / 2 % 3 != 1 {
                lit(0.34) * (-(lit(0.88) + a)).cos() + lit(0.39)
            } else {
                lit(0.5) * ((-p22.1) * lit(0.43)) / (lit(1.0) + a * a)
            };
            a = a + (lit(0.41) * y24.sin());
            k23 += 1;
        }
        lit(0.66) * a + lit(0.72) * x[3] + (lit(0.5) * (a * lit(0.86)).atan()) + lit(0.96) * s21 + lit(0.89) * a + lit(0.89) * p22.0
    }

    pub fn p0188(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (b.max(lit(0.247)) - lit(0.77)).abs().sin();
        let mut v2 = vec![lit(0.5) * (b + s1) / (lit(1.0) + s1 * s1); 4];
        for w3 in v2.chunks_mut(2) {
            w3[0] = (-w3[0]).sin();
            let mut k4 = 0;
            let mut t5 = (-b).sin();
            'l6: while {
                k4 += 1;
                t5 = lit(0.61) * t5 + (lit(0.5) * (b + s1).atan());
                k4 < 7 && t5 > -lit(0.21)
            } {
                for w7 in w3.chunks_mut(3) {
                    w7[0] = (x[x.len() - 1] - lit(0.77)).abs().tanh();
                    for i8 in (1..2 + 2).step_by(2) {
                        w7[n % w7.len()] = lit(0.5) * (a / (lit(1.5) + w7[0] * w7[0])).atan();
                        let t9 = std::mem::take(&mut t5);
                        b = b + (lit(0.37) * t9.sin());
                    }
                    for y10 in w7.iter_mut() {
                        let mut s11 = lit(0.5) * (s1 * s1) / (lit(1.0) + (*y10) * (*y10));
                        let t12 = std::mem::replace(&mut t5, lit(0.31) * (s1 - a).max(lit(-0.557)).cos() + lit(0.59));
                        s1 = s1 + (lit(0.72) * (t12 + (*y10)).sin());
                    }
                    t5 = t5 + (lit(0.44) * w7[0].sin());
                }
                w3.swap(n % 1, 0);
                w3.swap(0, 0);
            }
            b = b + (lit(0.12) * (t5 + w3[k4 % w3.len()]).sin());
        }
        lit(0.31) * b + lit(0.82) * x[n % x.len()] + (lit(0.5) * (-(b * b)).exp() / (lit(1.0) + a * a)) + lit(0.53) * s1 + lit(0.77) * b + lit(0.62) * v2[2]
    }

    pub fn q0189(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * ((x[3] - a) * (lit(0.67) - a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let y2 = staged(lit(0.5) * (-a).min(lit(0.627)).atan(), lit(0.5) * x[2].atan(), n)?;
        let e3: Result<Dual, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(lit(0.5) * ((s1 - y2) * (s1 * a)).atan()) };
        'l5: for y4 in x.iter() {
            match (n + 3) % 5 {
                1 => break 'l5,
                _ => {
                    let mut k6 = 0;
                    let y7 = loop {
                        k6 += 1;
                        if lit(0.18) - y2 > lit(0.887) || k6 > 3 {
                            break lit(0.5) * (*y4).min(lit(0.617)).atan();
                        }
                        let Ok(y8) = staged(lit(0.33) * (lit(0.34) * s1.atan()).cos() + lit(0.35), ((*y4) * x[1]).sin(), (k6 + n)) else {
                            continue 'l5;
                        };
                        let mut k9 = 0;
                        while k9 < n.min(2) {
                            k9 += 1;
                            let mut y2 = (*y4) - y2.tanh();
                            s1 = s1 + (lit(0.24) * y2);
                            s1 = s1 + (lit(0.43) * y2.sin());
                        }
                        a = a - (lit(0.17) * y8.sin());
                    };
                    s1 = s1 + (lit(0.66) * y7.sin());
                }
            }
            s1 = s1 + (lit(0.85) * (*y4).sin());
        }
        Ok(lit(0.18) * y2.min(lit(0.247)).min(lit(-0.577)).cos() + lit(0.41))
    }

    pub fn p0189(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = a.max(lit(0.957)).tanh();
        let mut m11 = n / 2;
        let mut p12 = (lit(0.37) * s10.cos() + lit(0.13), lit(0.61) * (s10 - lit(0.72)).cos() + lit(0.52));
        let Some(y13) = first_above(x, lit(0.42)) else {
            return lit(0.33) * p12.1 + lit(0.35) * x[3];
        };
        let e14: Result<Dual, u8> = match (n + 3) % 3 { 0 => Err(2), _ => Ok((p12.0 + y13).sin()) };
        m11 = (n + n) % 5;
        m11 += 1;
        let y15 = match q0189(x, (p12.1 - a).tanh(), n % 4) { Ok(t) => lit(0.55) * t, Err(k) => lit(0.1) * lit(k as f64) };
        let mut k16 = 0;
        'l17: while k16 < n / 2 {
            k16 += 1;
            let y18: Dual;
            match k16 / 2 % 4 {
                0 => {
                    let t19: Dual = lit(0.5) * (y15 + x[0]).atan();
                    y18 = lit(0.5) * (lit(0.15) - y15).atan();
                }
                1 | 2 => {
                    let y24 = match (e14, k16 % 3) {
                        (_, 0) => {
                            let mut k22 = 0;
                            let mut t23 = lit(1.0) + (lit(0.92) * (s10 + (lit(0.1) * lit(n as f64))).cos() + lit(0.74));
                            while t23 > lit(0.22) && k22 < 12 {
                                t23 = t23 * (lit(0.75));
                                k22 += 1;
                                p12.1 = p12.1 + (lit(0.43) * blend(&y15, &y15));
                            }
                            ((y15 - (lit(0.1) * lit(m11 as f64))) + (y13 - p12.1)).sin()
                        }
                        (Ok(y21), k20) => y15.min(lit(0.267)).tanh(),
                        _ => lit(0.5) * (p12.0 + s10) / (lit(1.0) + s10 * s10),
                    };
                    let mut y24 = y24 - y24.tanh();
                    y18 = ((lit(0.1) * lit(k16 as f64)) * y15).sin();
                }
                _ => {
                    y18 = (y15 + lit(0.83)).min(lit(-0.197)).sin();
                }
            }
            s10 = s10 + (lit(0.11) * y18.sin());
        }
        lit(0.79) * p12.0 + lit(0.41) * x[1] + x[0].atan().min(lit(0.287)).sin() + lit(0.11) * p12.0 + lit(0.41) * s10
    }

    pub fn q0190(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[1] + a).atan();
        let y2 = drain(&mut s1);
        let mut k3 = 0;
        let y4 = loop {
            k3 += 1;
            if k3 > n % 4 {
                break (-y2).sin();
            }
            let mut k5 = 0;
            'l6: while k5 < n {
                if x[2].max(lit(-0.107)) <= lit(-0.17) {
                    if (k3 + 1) % 2 == 0 || y2 * x[2] < s1 {
                        let y7 = drain(&mut s1);
                        s1 = s1 + (lit(0.61) * y7.sin());
                    } else if (n + 3) % 3 != 0 {
                        s1 = s1 / (lit(1.1) + (a * a) * (a * a));
                        let mut p8 = (lit(0.5) * ((lit(0.1) * lit(n as f64)) - y2) / (lit(1.0) + a * a), lit(0.13) * (x[3] + x[x.len() - 1]).cos() + lit(0.48));
                        s1 = s1 - (lit(0.44) * p8.0.sin());
                    } else if (k3 + n) > 2 {
                        s1 = s1 + (lit(0.57) * (a + lit(0.77)).tanh());
                    } else {
                        s1 = s1 + (lit(0.73) * (s1 / (lit(1.5) + x[0] * x[0])).tanh());
                    }
                }
                k5 += 1;
            }
        };
        lit(0.24) * s1 + lit(0.85) * x[0] + (lit(0.5) * (y4 + s1).atan()) + lit(0.28) * s1
    }

    pub fn p0190(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * ((-b) / (lit(1.5) + b * b)).atan();
        let mut p10 = (b.max(lit(0.397)).tanh(), s9.sin());
        for y11 in x.iter() {
            let mut k12 = 0;
            let mut t13 = lit(1.0) + (lit(0.94) * (lit(0.39) * a).cos() + lit(0.16));
            while t13 > lit(0.14) && k12 < 12 {
                t13 = t13 * (lit(0.58));
                k12 += 1;
                for y14 in [lit(0.21) * ((p10.0 * (lit(0.1) * lit(n as f64))) / (lit(1.5) + s9 * s9)).cos() + lit(0.55), lit(0.5) * (s9 + a) / (lit(1.0) + t13 * t13)] {
                    let Ok(y15) = staged(((*y11) + b).tanh(), (a * t13).sin(), k12) else {
                        break;
                    };
                    'l17: for i16 in n..n {
                        let t18 = std::mem::replace(&mut p10.0, (t13 + y14).sin());
                        t13 = t13 + (lit(0.17) * t18.sin());
                    }
                    s9 = lit(0.7) * s9 + lit(0.39) * (y15 + y14).sin();
                }
                if s9.cos() <= (*y11) {
                    let mut k19 = 0;
                    'l20: while k19 < n % 3 {
                        let w21 = &x[..2];
                        t13 = t13 + (lit(0.77) * w21[w21.len() - 1].sin());
                        k19 += 1;
                    }
                } else {
                    for (i22, y23) in x.iter().enumerate() {
                        p10.1 = p10.1 * (lit(0.8) + lit(0.15) * (p10.1 / (lit(1.5) + b * b)).sin());
                        let w24 = &x[1..];
                        t13 = t13 + (lit(0.51) * (w24[1] + (*y23)).sin());
                    }
                }
            }
            s9 = s9 + (lit(0.69) * ((*y11) + t13).sin());
        }
        lit(0.89) * a + lit(0.38) * x[n % x.len()] + (p10.0 + a).min(lit(0.777)).tanh() + lit(0.11) * s9 + lit(0.66) * p10.1
    }

    pub fn p0191(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((x[0] - (lit(0.1) * lit(n as f64))) * (b * b)).tanh();
        let mut u2 = [(a * (lit(0.1) * lit(n as f64))).tanh(), lit(0.85) * a.cos().cos() + lit(0.76)];
        let mut v3 = vec![lit(0.5) * x[3].min(lit(-0.657)).atan(), (b - u2[n % 2]).sin(), b.max(lit(0.77)).tanh()];
        let o4 = if u2[n % 2] >= lit(-0.807) { Some(lit(0.31) * (-s1).cos() + lit(0.33)) } else { None };
        for y5 in &mut u2 {
            let mut stack6: Vec<usize> = (0..n).collect();
            while let Some(i7) = stack6.pop() {
                if i7 > 1 {
                    stack6.push(i7 / 2);
                }
                let y8;
                if i7 / 2 % 2 == 0 || -x[2] <= lit(-0.207) {
                    'l11: for (y9, y10) in x.iter().zip(&v3) {
                        let mut v12 = vec![(y9 * (*y5)).sin(), lit(0.67) * ((x[3] - (*y5)) + y9).cos() + lit(0.55), (x[1] + v3[n % v3.len()]).tanh(), ((v3[1] * v3[1] + lit(0.3)).sqrt() * (x[2] + v3[2])).sin()];
                        s1 = s1 + (lit(0.79) * (v12[1] + (*y9)).sin());
                    }
                    let y13;
                    if i7 % 3 != 0 {
                        y13 = lit(0.95) * (s1 * s1).cos() + lit(0.49);
                    } else if b + (lit(0.1) * lit(n as f64)) >= a {
                        y13 = (a * x[n % x.len()]).tanh();
                    } else {
                        let (w14, w15) = v3.split_at_mut(1);
                        w14[0] = w15[0] * w14[n % w14.len()];
                        let w16 = &mut w15[0..2];
                        y13 = lit(0.5) * (((*y5) * a) - (a + (*y5))).atan();
                    }
                    y8 = ((v3[i7 % v3.len()] + (lit(0.1) * lit(n as f64))) - (s1 * (*y5))).tanh();
                } else {
                    y8 = ((*y5) + (*y5)).tanh();
                }
                s1 = s1 - (lit(0.66) * y8.sin());
            }
            s1 = s1 + (lit(0.85) * (*y5).sin());
        }
        {
            let (w17, w18) = u2.split_at_mut(1);
            w17[0] = w18[0] * w17[n % w17.len()];
            v3 = vec![lit(0.5) * (-(x[n % x.len()] * v3[2])).atan(); 4];
            if let Some(y19) = o4 {
                for (i20, y21) in w17.iter_mut().enumerate() {
                    if v3.len() < 6 {
                        v3.push((v3[i20 % v3.len()] + lit(0.55)).tanh());
                    }
                    s1 = s1 + (lit(0.92) * (*y21).sin());
                }
                s1 = s1 + (lit(0.98) * y19.sin());
            }
            s1 = s1 + (lit(0.28) * (w18[n % w18.len()] + w17[n % w17.len()]).sin());
        }
        lit(0.67) * a + lit(0.45) * x[n % x.len()] + lit(0.99) * v3[n % v3.len()] + lit(0.73) * u2[1] + lit(0.44) * s1
    }

    pub fn q0192(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a + x[2]).tanh();
        s1 = s1 + (lit(0.16) * first_above(x, lit(0.49))?);
        let mut k2 = 0;
        let y3 = loop {
            k2 += 1;
            if k2 > n.min(4) {
                break lit(0.5) * a / (lit(1.0) + a * a);
            }
            a = a + (lit(0.13) * first_above(x, lit(0.86))?);
            for y4 in [lit(0.5) * (-s1).atan(), (s1 * s1 + lit(0.3)).sqrt().sin().tanh()] {
                for y5 in [lit(0.76) * (x[k2 % x.len()] - lit(0.77)).abs().cos() + lit(0.95), lit(0.5) * (x[3] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).atan()] {
                    let y6 = chained(lit(0.5) * y5.max(lit(0.317)) / (lit(1.0) + y5 * y5), lit(0.13) * (y4 - y4).cos() + lit(0.12))?;
                    let y6 = y6 * lit(0.94);
                    a = a + (lit(0.56) * (y5 + y6).sin());
                }
                s1 = s1 - (lit(0.71) * y4.sin());
            }
        };
        Some(lit(0.5) * (x[3] * y3).atan())
    }

    pub fn p0192(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s7 = x[2].min(lit(-0.637)).sin();
        let mut v8 = x.to_vec();
        {
            let w9 = &mut v8[2..];
            relax(&mut w9[1..], lit(0.45) * ((lit(0.27) * x[n % x.len()]) * (s7 + lit(0.21))).cos() + lit(0.78));
            let mut s10 = lit(0.0);
            s10 = s10 + (lit(0.25) * x[n % x.len()].min(lit(0.817)).cos() + lit(0.25));
            w9.swap(1, 1);
            s7 = s7 + (lit(0.79) * (s10 + w9[1]).sin());
        }
        v8[n % 4] = v8[n % 4] + (lit(0.85) * (s7 / (lit(1.5) + x[1] * x[1])).tanh());
        v8[n % 4] = lit(0.5) * s7.tanh().powi(2).atan();
        'l12: for y11 in x.iter() {
            for i13 in 3..n.min(5) {
                let mut v14 = v8.clone();
                let y15 = rotate(&mut v8);
                'l17: for i16 in (0..n % 3).rev() {
                    match mode(i13 + n) {
                        Mode::Low => {
                            let e18: Result<Dual, u8> = match i16 % 3 { 0 => Err(2), _ => Ok(v8[v8.len() - 1].tanh()) };
                        }
                        Mode::Middle => {
                            s7 = s7 + (lit(0.47) * (s7 - v8[2]).tanh());
                        }
                        Mode::High => {}
                    }
                }
                s7 = s7 + (lit(0.26) * (y15 + v14[v14.len() - 1]).sin());
            }
            s7 = s7 + (lit(0.32) * (*y11).sin());
        }
        lit(0.83) * s7 + (lit(0.58) * (x[n % x.len()] + a.min(lit(-0.837))).cos() + lit(0.15)) + lit(0.19) * s7 + lit(0.73) * v8[n % v8.len()]
    }

    pub fn q0193(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (lit(0.77) - a) / (lit(1.0) + x[0] * x[0]);
        let y2 = lit(0.35) * positive((-s1).tanh())?.sin();
        for y3 in x {
            if x[0] - s1 > lit(0.27) {
                let y4 = positive(lit(0.5) * (((*y3) / (lit(1.5) + (*y3) * (*y3))) / (lit(1.5) + y2 * y2)).atan())?;
                let mut k5 = 0;
                'l6: loop {
                    k5 += 1;
                    if k5 > x.len() {
                        break;
                    }
                    let y9 = match k5 / 2 {
                        k7 @ 1..=3 => (y2 * y2).ln_1p().sin(),
                        _ => {
                            s1 = s1 + (lit(0.81) * first_above(&x[..2], lit(0.67))?);
                            let y8 = blend(&*y3, &*y3);
                            (x[n % x.len()] + lit(0.37)).sin()
                        }
                    };
                    let y11 = match n {
                        1..=3 | 6 => {
                            let y10 = blend(&y4, y3);
                            (y10 + lit(0.92)).sin()
                        }
                        _ => lit(0.69) * y2.max(lit(0.707)).cos() + lit(0.84),
                    };
                    s1 = s1 - (lit(0.31) * (y11 + y9).sin());
                }
                a = a + (lit(0.18) * y4.sin());
                return None;
            }
            a = a + (lit(0.91) * (*y3).sin());
        }
        Some(lit(0.5) * a / (lit(1.0) + y2 * y2))
    }

    pub fn p0193(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.5) * (x[n % x.len()] * b) / (lit(1.0) + a * a);
        nudge(&mut s12, (a + a).tanh());
        if !((n + n) <= 2) {
            let y19 = match n / 2 {
                ..=2 => lit(0.54) * x[0].min(lit(0.997)).cos() + lit(0.49),
                3.. => {
                    match n % 4 {
                        2 => {
                            let Ok(y13) = staged((-x[n % x.len()]).sin(), (lit(0.47) * s12).tanh(), (n + 1)) else {
                                return lit(0.46) * a + lit(0.37) * x[n % x.len()];
                            };
                            s12 = lit(0.7) * s12 + lit(0.45) * y13.sin();
                        }
                        0 | 1 => {
                            for (i14, y15) in x.iter().enumerate() {
                                let mut b = (b + x[i14]).sin();
                                s12 = s12 + (lit(0.24) * b);
                                s12 = s12 - (lit(0.32) * (b + (*y15)).sin());
                            }
                        }
                        _ => {
                            let mut p17 = (lit(0.5) * (x[x.len() - 1] - b) / (lit(1.0) + b * b), lit(0.61) * (s12 + b).cos() + lit(0.82));
                            for y16 in x.iter() {
                                p17 = (p17.1, (p17.0 * (y16 * x[2])).sin());
                                let y18 = match q0193(x, lit(0.5) * (lit(0.38) - (*y16)) / (lit(1.0) + s12 * s12), n % 4) { Some(t) => lit(0.34) * t, None => lit(0.79) };
                                nudge(&mut p17.0, ((y18 + y18) * (y18 * (*y16))).tanh());
                                s12 = s12 + (lit(0.73) * ((*y16) + y18).sin());
                            }
                            s12 = s12 + (lit(0.73) * p17.0.sin());
                        }
                    }
                    lit(0.5) * (lit(0.82) - a) / (lit(1.0) + a * a)
                }
            };
            s12 = s12 + (lit(0.89) * y19.sin());
        } else {
            s12 = s12 + (lit(0.33) * (lit(0.5) * ((-s12) * lit(0.74)).atan()));
        }
        lit(0.24) * b + lit(0.79) * x[x.len() - 1] + (lit(0.5) * ((s12 / (lit(1.5) + s12 * s12)) + (s12 + x[0])) / (lit(1.0) + s12 * s12)) + lit(0.69) * s12
    }

    pub fn p0194(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = b.sin().sin();
        let mut v2 = x.to_vec();
        let mut m3 = n / 2;
        let mut p4 = ((lit(0.48) + a).tanh(), a.min(lit(0.457)).tanh());
        let mut s5 = lit(0.0);
        s5 = s5 + (lit(0.64) * (v2[0] * v2[0] + lit(0.3)).sqrt().cos() + lit(0.31));
        let mut k6 = 0;
        let y7 = loop {
            k6 += 1;
            if s1.min(lit(0.847)) < lit(-0.207) || k6 > 3 {
                break (p4.0 * s5).sin();
            }
            let y8 = if (n + 3) % 2 == 0 {
                let mut k9 = 0;
                let mut u10 = [lit(0.58) * (-s5).cos() + lit(0.78), lit(0.96) * (p4.0 * lit(0.82)).min(lit(-0.847)).cos() + lit(0.96), s1.min(lit(0.687)).sin()];
                loop {
                    u10 = [u10[1], u10[2], lit(0.5) * (b + (u10[0] + v2[v2.len() - 1])).atan()];
                    std::mem::swap(&mut s1, &mut p4.0);
                    if v2.len() < 6 {
                        v2.push(lit(0.62) * p4.0.min(lit(0.277)).cos() + lit(0.19));
                    }
                    k9 += 1;
                    if k6 / 2 > 1 && -p4.1 >= lit(0.997) || k9 >= n / 2 {
                        break;
                    }
                }
                lit(0.23) * ((lit(0.1) * lit(k6 as f64)) - p4.1).cos() + lit(0.66)
            } else {
                continue;
            };
            s5 = s5 - (lit(0.46) * y8.sin());
        };
        for i11 in 0..v2.len() {
            m3 += 1;
            for (y12, y13) in v2.iter_mut().zip(x) {
                let y17 = match n + 3 {
                    0 => {
                        let mut u16 = [(-(a * a)).exp().sin(), lit(0.77) * (y7 + p4.0).cos() + lit(0.73), lit(0.5) * ((s1 * (*y13)) + (y7 + y7)).atan()];
                        for i15 in (0..n.min(2)).rev() {
                            u16 = [u16[1], u16[2], lit(0.5) * u16[1].atan()];
                            add_scaled(&mut u16[..2], x, lit(0.61) * (y13 - (*y13).max(lit(0.727))).cos() + lit(0.28));
                        }
                        (-x[2]).sin()
                    }
                    k14 => break,
                };
                b = b + (lit(0.34) * ((*y13) + y17).sin());
            }
        }
        lit(0.55) * v2[m3 % v2.len()] + lit(0.49) * x[k6 % x.len()] + (lit(0.27) * (-a).cos() + lit(0.78)) + lit(0.81) * b + lit(0.56) * p4.1 + lit(0.26) * s5 + lit(0.58) * s1 + lit(0.57) * v2[0]
    }

    pub fn p0195(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (b.max(lit(-0.147)) + (b / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))).tanh();
        let mut v2 = vec![lit(0.5) * s1.tanh().powi(3) / (lit(1.0) + b * b); 4];
        let (t3, mut s4) = (lit(0.5) * a.min(lit(-0.997)).min(lit(0.27)).atan(), lit(0.5) * x[0].max(lit(-0.27)) / (lit(1.0) + a * a));
        for w5 in v2.chunks_mut(3) {
            w5[0] = (t3 * a).tanh();
            let mut k6 = 0;
            'l7: while k6 < n % 4 {
                k6 += 1;
                let mut u9 = [lit(0.5) * (w5[0] - s1) / (lit(1.0) + b * b), lit(0.67) * (a * t3).cos() + lit(0.36), (w5[n % w5.len()] + s1).tanh()];
                'l10: for i8 in (0..n % 3).rev() {
                    u9 = [u9[1], u9[2], (lit(0.22) * u9[2]).sin()];
                    let mut k11 = 0;
                    let mut t12 = lit(0.5) * (u9[n % 3] * u9[n % 3] + lit(0.3)).sqrt() / (lit(1.0) + s4 * s4);
                    while {
                        k11 += 1;
                        t12 = lit(0.56) * t12 + (u9[1] * w5[k6 % w5.len()]).sin();
                        k11 < 3 && t12 > -lit(0.49)
                    } {
                        u9[1] = lit(0.35) * (w5[k6 % w5.len()] - b).cos() + lit(0.24);
                        add_scaled(&mut u9[1..], x, lit(0.5) * (s4 + t3) / (lit(1.0) + t12 * t12));
                    }
                    let Some(y13) = chained(lit(0.5) * s4.min(lit(-0.957)).atan(), (t12 * t12).tanh()) else {
                        break 'l10;
                    };
                    s1 = s1 + (lit(0.78) * (y13 + t12).sin());
                }
                s4 = s4 + (lit(0.14) * u9[k6 % 3].sin());
            }
            s1 = s1 - (lit(0.12) * w5[0].sin());
        }
        let mut k14 = 0;
        let mut t15 = ((s1 * t3) * (lit(0.1) * lit(k14 as f64))).sin();
        while {
            k14 += 1;
            t15 = lit(0.50) * t15 + (lit(0.61) * (t3 / (lit(1.5) + v2[k14 % v2.len()] * v2[k14 % v2.len()])).cos() + lit(0.41));
            k14 < 7 && t15 > -lit(0.52)
        } {
            'l17: for i16 in (0..n).rev() {
                if k14 / 2 > 0 {
                    break 'l17;
                }
            }
        }
        lit(0.11) * v2[0] + lit(0.42) * x[2] + lit(0.38) * v2[v2.len() - 1] + lit(0.68) * t15 + lit(0.33) * s4 + lit(0.47) * s1
    }

    pub fn q0196(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((a * x[0]) * (a - x[n % x.len()])).atan();
        a = a + (lit(0.32) * positive(lit(0.5) * (a / (lit(1.5) + a * a)).atan())?);
        let y9 = match n + 3 {
            ..2 => {
                let mut o2 = Some(lit(0.5) * ((a - s1) * (lit(0.67) - a)) / (lit(1.0) + s1 * s1));
                s1 = lit(0.5) * (s1.cos() - a.atan()).atan();
                (s1 * a).tanh()
            }
            2..=4 => {
                if (n + n) > 1 {
                    let mut k3 = 0;
                    let mut p4 = (lit(0.5) * (s1 / (lit(1.5) + x[k3 % x.len()] * x[k3 % x.len()])) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), (a + a).sin());
                    loop {
                        k3 += 1;
                        if k3 > n {
                            break;
                        }
                        p4 = (p4.1, (p4.0 * (a + s1)).sin());
                        'l6: for i5 in 0..x.len() {
                            let y7 = positive(lit(0.5) * (-x[i5]) / (lit(1.0) + s1 * s1))?;
                            let y8 = mean(x);
                            a = a - (lit(0.82) * (y8 + y7).sin());
                        }
                    }
                    s1 = s1 + (lit(0.67) * p4.0.sin());
                }
                lit(0.5) * (a * s1) / (lit(1.0) + s1 * s1)
            }
            _ => (x[3] / (lit(1.5) + s1 * s1)).tanh(),
        };
        Some(lit(0.58) * (x[2] - a).cos() + lit(0.61))
    }

    pub fn p0196(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.5) * (-(a * a)).exp().atan();
        let mut u11 = [((s10 + a) / (lit(1.5) + a * a)).sin(); 3];
        let mut v12 = Vec::new();
        v12.push(lit(0.5) * (x[n % x.len()] + u11[1]).atan() / (lit(1.0) + u11[0] * u11[0]));
        v12.push(((lit(0.16) - s10) + (-s10)).tanh());
        v12.push((s10 + lit(0.14)).sin());
        let mut p13 = (lit(0.5) * (a / (lit(1.5) + a * a)).atan(), lit(0.5) * (v12[1] - s10).atan());
        u11[1..].fill(lit(0.5) * (a / (lit(1.5) + a * a)) / (lit(1.0) + v12[v12.len() - 1] * v12[v12.len() - 1]));
        v12 = vec![lit(0.5) * (-u11[2]) / (lit(1.0) + u11[n % 3] * u11[n % 3]); 4];
        std::mem::swap(&mut s10, &mut u11[1]);
        v12.fill(lit(0.5) * (u11[1] - lit(0.77)).abs() / (lit(1.0) + p13.0 * p13.0));
        u11[n % 3] = lit(0.5) * (s10 + s10) / (lit(1.0) + p13.1 * p13.1);
        v12[0] = v12[0] - (lit(0.87) * (a / (lit(1.5) + s10 * s10)).sin());
        let mut k14 = 0;
        let mut u16 = [lit(0.5) * (v12[2] + u11[k14 % 3]) / (lit(1.0) + u11[k14 % 3] * u11[k14 % 3]), lit(0.5) * ((a + s10) / (lit(1.5) + u11[1] * u11[1])) / (lit(1.0) + p13.1 * p13.1), lit(0.5) * (p13.0 + u11[2]) / (lit(1.0) + s10 * s10)];
        let y15 = 'l17: loop {
            k14 += 1;
            if (k14 + 2) > 1 && s10 * p13.0 <= lit(0.447) || k14 > n % 4 {
                break lit(0.5) * ((-v12[n % v12.len()]) + (u11[0] / (lit(1.5) + s10 * s10))) / (lit(1.0) + u11[1] * u11[1]);
            }
            u16 = [u16[1], u16[2], lit(0.5) * (p13.0 - a).atan()];
            if (k14 + 3) % 3 != 1 {
                match k14 / 2 {
                    1..=3 | 6 => {
                        'l19: for y18 in u16.iter() {
                            v12 = vec![v12[v12.len() - 1].tanh().powi(3).sin(); 4];
                            v12[0] = ((u16[0] - (lit(0.1) * lit(n as f64))) * (lit(0.17) - v12[1])).tanh();
                            a = a + (lit(0.33) * (*y18).sin());
                        }
                    }
                    _ => {
                        s10 = s10 + (lit(0.76) * ((v12[v12.len() - 1] - u16[1]) / (lit(1.5) + v12[k14 % v12.len()] * v12[k14 % v12.len()])).tanh());
                    }
                }
            }
        };
        lit(0.97) * p13.1 + lit(0.63) * x[2] + lit(0.15) * s10 + lit(0.61) * a + lit(0.76) * u11[2] + lit(0.52) * p13.0 + lit(0.57) * u16[0] + lit(0.37) * v12[0]
    }

    pub fn p0197(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.22) * (x[2] - (lit(0.1) * lit(n as f64))).cos() + lit(0.26);
        let mut u2 = [lit(0.5) * ((-(a * a)).exp() - s1.min(lit(0.27))).atan(); 4];
        let mut o3: Option<Dual> = None;
        for (y4, y5) in u2.iter_mut().zip(x.iter()) {
            if !((n + n) <= 4) {
                for i6 in (1..x.len() + 2).step_by(2) {
                    let y7 = {
                        o3 = None;
                        std::mem::swap(&mut s1, y4);
                        lit(0.28) * (x[i6 % x.len()].min(lit(-0.207)) / (lit(1.5) + (*y4) * (*y4))).cos() + lit(0.58)
                    };
                    if (i6 + 1) % 3 != 1 {
                        let y8 = blend(&*y5, y5);
                        let y8 = y7 - y8.tanh();
                        s1 = s1 + (lit(0.89) * y8.sin());
                    }
                    s1 = s1 + (lit(0.37) * y7.sin());
                }
            }
            s1 = s1 + (lit(0.32) * ((*y5) + (*y4)).sin());
        }
        lit(0.62) * s1 + lit(0.97) * x[1] + (x[2] / (lit(1.5) + x[3] * x[3])).tanh() + lit(0.12) * s1 + lit(0.35) * u2[0]
    }

    pub fn q0198(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).sin();
        let y2 = staged((s1 + a).sin(), ((x[2] + x[n % x.len()]) * (a + s1)).tanh(), (n + n))?;
        let y3;
        if (n + 2) > 0 && (lit(0.1) * lit(n as f64)) + a <= lit(-0.297) {
            let y4 = staged(lit(0.5) * (x[n % x.len()] + (lit(0.1) * lit(n as f64))) / (lit(1.0) + x[0] * x[0]), ((s1 * s1) + (x[n % x.len()] + x[0])).sin(), (n + 1))?;
            y3 = lit(0.33) * a.min(lit(0.187)).cos() + lit(0.96);
        } else {
            y3 = (-(a * a)).exp().sin();
        }
        let y5 = soften(lit(0.16) * y3.min(lit(0.607)).min(lit(-0.707)).cos() + lit(0.18));
        let y6;
        if y5 > lit(-0.237) {
            let mut stack7: Vec<usize> = (0..n).collect();
            'l9: while let Some(i8) = stack7.pop() {
                'l11: for i10 in (0..3).rev() {
                    if x[1] / (lit(1.5) + x[1] * x[1]) > lit(0.37) {
                        continue;
                    }
                    let y12 = lit(0.43) * checked(lit(0.5) * (s1 * y3).atan(), n)?.sin();
                    s1 = s1 + (lit(0.78) * y12.sin());
                }
            }
            y6 = lit(0.5) * (x[n % x.len()] / (lit(1.5) + y2 * y2)) / (lit(1.0) + s1 * s1);
        } else if (n + n) > 1 {
            y6 = (y5 * s1).sin();
        } else {
            y6 = lit(0.5) * y3.atan();
        }
        Ok(y3.min(lit(-0.927)).tanh())
    }

    pub fn p0198(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s13 = lit(0.5) * (x[0] * x[0] + lit(0.3)).sqrt() / (lit(1.0) + x[1] * x[1]);
        let mut v14 = vec![lit(0.47) * (a.min(lit(-0.247)) - (lit(0.1) * lit(n as f64))).cos() + lit(0.75); 3];
        let mut k15 = 0;
        let mut p17 = (lit(0.34) * (a * a).cos() + lit(0.55), lit(0.5) * (a * x[n % x.len()]).atan());
        let y16 = 'l18: loop {
            k15 += 1;
            if k15 > n {
                break lit(0.5) * (a - x[2]).atan();
            }
            p17 = (p17.1, (p17.0 * (a + v14[0])).sin());
            let mut k19 = 0;
            while k19 < n.min(4) {
                for i20 in v14.iter().rev() {
                    let mut u22 = [(p17.1 * p17.1).sin(), (a + p17.1).tanh(), lit(0.5) * p17.1.min(lit(0.567)).atan()];
                    'l23: for i21 in x.iter().rev() {
                        u22 = [u22[1], u22[2], lit(0.5) * ((*i21) + (u22[n % 3] - (*i21))) / (lit(1.0) + p17.0 * p17.0)];
                        let mut v24 = u22.clone();
                        p17.1 = (-v24[k15 % 3]).sin();
                        s13 = s13 + (lit(0.37) * (v24[k19 % 3] + (*i21)).sin());
                    }
                    let mut u27 = [lit(0.5) * ((*i20) * p17.0) / (lit(1.0) + v14[k19 % v14.len()] * v14[k19 % v14.len()]), lit(0.5) * ((*i20) + (*i20)).atan(), (-(u22[1] + p17.0)).tanh()];
                    'l28: for (i25, y26) in x.iter().enumerate() {
                        u27 = [u27[1], u27[2], lit(0.5) * ((*i20) * (*i20)).ln_1p() / (lit(1.0) + v14[0] * v14[0])];
                        let w29 = &x[2..];
                        s13 = s13 + (lit(0.92) * ((*y26) + w29[i25 % w29.len()]).sin());
                    }
                    s13 = s13 + (lit(0.79) * (u22[2] + (*i20)).sin());
                }
                k19 += 1;
            }
        };
        let mut v30 = v14.clone();
        for y31 in v14.iter_mut() {
            v30[k15 % 3] = y16.min(lit(0.757)).tanh();
            s13 = s13 + (lit(0.78) * (*y31).sin());
        }
        lit(0.93) * v14[v14.len() - 1] + lit(0.64) * x[3] + v30[k15 % v30.len()].sin().tanh() + lit(0.12) * v30[0] + lit(0.76) * v14[1] + lit(0.63) * p17.0 + lit(0.35) * s13
    }

    pub fn q0199(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = ((lit(0.1) * lit(n as f64)) * (a * x[3])).sin();
        match n / 2 % 4 {
            2 => {
                let mut u3 = [lit(0.5) * (x[n % x.len()] + a).atan(), ((lit(0.1) * lit(n as f64)) * s1).sin(), lit(0.5) * (-x[2]).atan()];
                for y2 in [((s1 - lit(0.77)).abs() * lit(0.71)).tanh(), (x[0].min(lit(0.297)) + x[x.len() - 1].tanh().powi(3)).sin()] {
                    u3 = [u3[1], u3[2], lit(0.96) * (s1 + u3[n % 3]).cos() + lit(0.52)];
                    let y4 = lit(0.47) * checked(lit(0.5) * (s1 + u3[1]) / (lit(1.0) + a * a), (n + 2))?.sin();
                    'l7: for (y5, y6) in u3.iter_mut().zip(x) {
                        let mut stack8 = vec![n % 3];
                        let mut p10 = (a.cos().sin(), (y4 + y6).sin());
                        while let Some(i9) = stack8.pop() {
                            if i9 > 1 {
                                stack8.push(i9 / 2);
                            }
                            p10 = (p10.1, (p10.0 * (y4 + (lit(0.1) * lit(i9 as f64)))).sin());
                            let mut v11 = vec![(y4 * lit(0.87)).tanh(); 3];
                            s1 = s1 + (lit(0.42) * v11[v11.len() - 1].sin());
                        }
                        s1 = lit(0.7) * s1 + lit(0.33) * ((*y6) + p10.1).sin();
                    }
                    s1 = s1 + (lit(0.67) * (y2 + y4).sin());
                }
                s1 = s1 + (lit(0.65) * u3[n % 3].sin());
            }
            0 | 1 => {
                s1 = s1 + (lit(0.13) * (lit(0.5) * (a / (lit(1.5) + x[0] * x[0])) / (lit(1.0) + a * a)));
            }
            _ => {}
        }
        Ok(lit(0.51) * (x[x.len() - 1] / (lit(1.5) + a * a)).cos() + lit(0.56))
    }

    pub fn p0199(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.5) * (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) / (lit(1.0) + a * a);
        let mut s12 = x[2] - s12.tanh();
        for i13 in 1..3 {
            for y14 in [(s12 + lit(0.57)).tanh().powi(2).tanh(), (a * a).ln_1p().sin()] {
                let mut k15 = 0;
                let mut s16 = lit(0.31) * (s12 - s12).cos() + lit(0.63);
                while k15 < 1 {
                    k15 += 1;
                    s16 = (lit(0.46) * s16 + (x[2] + y14)).tanh();
                    let a = a - a.tanh();
                    s16 = s16 + (lit(0.58) * a);
                    s12 = s12 + (lit(0.19) * a.sin());
                }
                std::mem::swap(&mut s16, &mut s12);
                s12 = s12 + (lit(0.79) * (y14 + s16).sin());
            }
        }
        let e17 = if n / 2 > 4 { Err(3_u8) } else { Ok(lit(0.61) * ((s12 + lit(0.81)) - x[n % x.len()].atan()).cos() + lit(0.32)) };
        if (n + n) > 0 {
            let y21 = match first_above(x, lit(0.38)) {
                Some(y18) => {
                    for i19 in x.iter().rev() {
                        for y20 in [lit(0.5) * (x[x.len() - 1] + (*i19)) / (lit(1.0) + y18 * y18), lit(0.5) * (a - lit(0.77)).abs() / (lit(1.0) + s12 * s12)] {
                            s12 = s12 - (lit(0.53) * (lit(0.5) * (-(y20 + s12)) / (lit(1.0) + y18 * y18)));
                            s12 = s12 + (lit(0.24) * y20.sin());
                        }
                        s12 = s12 + (lit(0.58) * (*i19).sin());
                    }
                    s12.max(lit(-0.577)).sin()
                }
                None => (a - x[1]).tanh(),
            };
            s12 = s12 + (lit(0.75) * y21.sin());
        } else if n / 2 % 3 != 2 {
            s12 = s12 + (lit(0.86) * (s12 + s12).sin());
        } else {
            s12 = s12 + (lit(0.37) * (s12 * a).tanh());
        }
        lit(0.84) * a + lit(0.94) * x[2] + lit(0.44) * s12
    }
}

// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0100(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((x[2] * b) * (x[0] - 0.73)).sin();
    let mut v2 = vec![(s1 * 0.44).max(0.177).tanh(); 3];
    let (t3, mut s4) = (0.62 * ((s1 + a) - (s1 * a)).cos() + 0.78, 0.99 * (s1 + b).cos() + 0.38);
    let t7: f64 = x.iter().skip_while(|y5| **y5 > 0.93).map(|y5| 0.5 * (s1 * v2[n % v2.len()]) / (1.0 + x[2] * x[2])).take(2).sum();
    'l9: for y8 in x.iter() {
        'l11: for i10 in (0..n.min(4) + 2).step_by(3) {
            let mut k12 = 0;
            let mut t13 = t7.min(0.697).tanh();
            while {
                k12 += 1;
                t13 = 0.50 * t13 + (t13 + (0.1 * (n as f64))).sin();
                k12 < 3 && t13 > -0.31
            } {
                let (t17, t18) = v2[1..].iter().fold((0.5 * ((s4 * s4 + 0.3).sqrt() - 0.37).atan(), 1.0), |(p15, q16), y14| (p15 + ((-(*y8)).tanh()), q16 * p15));
                let (t17, t18) = (t17.tanh(), t18.sin());
                if k12 % 3 != 1 {
                    let y19 = rotate(&mut v2[..2]);
                    let t21: f64 = x[1..].iter().map(|y20| (t18 + (*y20)).tanh()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| 0.5 * y19.max(0.407).atan());
                    s1 += 0.44 * (y19 + t21).sin();
                } else if t13 * y8 <= -0.567 {
                    let o22 = if k12 / 2 % 2 == 0 || t17 + t17 < -0.817 { Some((b - t17).sin()) } else { None };
                } else {
                    relax(&mut v2, 0.5 * t17 / (1.0 + s4 * s4));
                }
                s1 += 0.22 * (t18 + t17).sin();
            }
            s1 += 0.95 * t13.sin();
        }
        s4 += 0.37 * (*y8).sin();
    }
    0.65 * t3 + 0.66 * x[1] + (0.5 * ((-s4) + s1.atan()).atan()) + 0.16 * a + 0.23 * v2[2] + 0.48 * s4 + 0.76 * s1
}

#[differentiable]
pub fn q0101(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.56 * ((x[3] + x[2]) + a.max(0.307)).cos() + 0.41;
    let y2 = first_above(&x[..2], 0.47)?;
    'l6: for i5 in 0..n {
        let t9: f64 = x.iter().skip(1).copied().fold(-0.77, f64::max);
        let t12: f64 = x.iter().take(3).filter_map(|y10| if *y10 > -0.103 { Some(0.5 * (((*y10) - (*y10)) * y10).atan()) } else { None }).take(2).sum();
        let y20 = match checked((0.77 * (s1 * s1)).tanh(), n / 2) {
            Ok(y14) if y14 > 0.15 => (t9 - y14).tanh(),
            Ok(y14) => {
                let y15 = 0.99 * positive((t12 * t12 + 0.3).sqrt().sin())?.sin();
                let y19 = match n {
                    ..2 => {
                        let mut u16 = [x[1].tanh(), 0.5 * (t12 / (1.5 + t12 * t12)).atan()];
                        u16.iter_mut().zip(x.iter().chain(&x[..])).for_each(|(y17, y18)| { if *y18 < -0.463 { return; } *y17 = 0.5 * *y17 + 0.5 * (-(y14 * y14)).exp().atan(); });
                        (-y14).tanh()
                    }
                    2..=4 => t9.min(0.497).sin(),
                    _ => {
                        continue 'l6;
                    }
                };
                0.5 * (y19 + a).atan()
            }
            Err(_) => {
                continue 'l6;
            }
        };
        s1 += 0.47 * (t9 + y20).sin();
    }
    Some(0.98 * (0.22 + y2.max(0.957)).cos() + 0.41)
}

#[differentiable]
pub fn p0101(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s21 = 0.43 * (a - x[2]).cos() + 0.41;
    let mut v22 = vec![0.5 * s21.min(0.897).atan(), 0.5 * (s21 + x[2]) / (1.0 + a * a), a.min(-0.597).sin()];
    let mut o23: Option<f64> = None;
    relax(&mut v22[..2], 0.34 * a.min(0.37).cos() + 0.84);
    let t25: f64 = (1..=3).rev().fold(0.3, |s, k24| s * (0.69 * v22[1].cos().cos() + 0.59) + (f64::from(k24)));
    let y26 = drain(&mut s21);
    let y27 = drain(&mut v22[0]);
    let t30: f64 = x.iter().rev().take_while(|y28| **y28 > 0.453).map(|y28| (*y28).max(-0.727).sin()).take(2).sum();
    let mut p33 = (v22[n % v22.len()].max(-0.157).tanh(), (s21 / (1.5 + y27 * y27)).sin());
    for (y31, y32) in v22.iter().zip(x.iter()) {
        p33 = (p33.1, (p33.0 * (*y32).max(-0.657)).sin());
        a += 0.63 * ((*y31) + (*y32)).sin();
    }
    let (t37, t38) = v22.iter().fold(((-(a - t30)).tanh(), 1.0), |(p35, q36), y34| (q36 * (0.5 * y27.atan()), p35 - q36));
    let (t37, t38) = (t37.tanh(), t38.sin());
    0.78 * t38 + 0.52 * x[2] + 0.29 * s21 + 0.74 * a + 0.57 * p33.1 + 0.78 * v22[n % v22.len()]
}

#[differentiable]
pub fn q0102(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (-x[n % x.len()]).sin();
    a += 0.39 * first_above(x, 0.71)?;
    let y2 = drain(&mut a);
    let y4 = if let Some(y3) = chained(0.5 * (s1 + y2) / (1.0 + s1 * s1), a.max(-0.807).tanh()) {
        (y2 / (1.5 + y2 * y2)).tanh()
    } else {
        let mut k5 = 0;
        'l6: while k5 < x.len() {
            k5 += 1;
            let t11: f64 = x[1..].iter().zip(x[1..].iter()).enumerate().map(|(i9, (y7, y10))| (0.53 * ((*y7) / (1.5 + a * a)).cos() + 0.91) * y10 * (i9 as f64)).sum::<f64>().tanh();
            s1 += 0.84 * t11.sin();
        }
        return None;
    };
    Some((s1 / (1.5 + y2 * y2)).sin())
}

#[differentiable]
pub fn p0102(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s12 = 0.53 * (-a).cos() + 0.44;
    let mut v13 = vec![0.5 * (a + s12) / (1.0 + s12 * s12); 3];
    let e14: Result<f64, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(((0.1 * (n as f64)) - v13[n % v13.len()]).tanh()) };
    let mut k15 = 0;
    let mut t16 = 1.0 + s12.sin();
    'l17: while t16 > 0.27 && k15 < 12 {
        t16 *= 0.60;
        k15 += 1;
        std::mem::swap(&mut v13[1], &mut s12);
        let mut k18 = 0;
        let mut t19 = 0.5 * a.min(0.797).atan();
        'l20: while {
            k18 += 1;
            t19 = 0.55 * t19 + (t16 + v13[k18 % v13.len()]).tanh();
            k18 < 7 && t19 > -0.64
        } {
            if (k18 + 3) > 3 {
                continue;
            }
            let mut k21 = 0;
            while k21 < 2 {
                k21 += 1;
                let y23 = match k15 + n {
                    k22 @ 1..=3 => {
                        nudge(&mut t19, 0.33 * ((-(v13[2] * v13[2])).exp() + 0.33).cos() + 0.95);
                        std::mem::swap(&mut t19, &mut v13[1]);
                        0.5 * (t16 - (0.1 * (k18 as f64))) / (1.0 + a * a)
                    }
                    _ => 0.5 * (s12 * a).sin().atan(),
                };
                t16 += 0.58 * y23.sin();
            }
            let mut k24 = 0;
            let y25 = loop {
                k24 += 1;
                if (n + 2) % 2 == 0 || t19 / (1.5 + t19 * t19) > -0.967 || k24 > 1 {
                    break (-s12).tanh();
                }
                v13[1] = 0.5 * (v13[k21 % v13.len()] + x[2]).min(0.337).atan();
            };
            t16 += 0.29 * y25.sin();
        }
        s12 += 0.25 * t19.sin();
    }
    0.25 * a + 0.32 * t16 + 0.36 * v13[v13.len() - 1] + 0.69 * s12
}

#[differentiable]
pub fn q0103(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[n % x.len()] - x[x.len() - 1]).atan();
    let mut s3 = ((x[0] - a) / (1.5 + x[x.len() - 1] * x[x.len() - 1])).sin();
    for i2 in n..n {
        s3 = (0.13 * s3 + (-a)).tanh();
        for y4 in [0.5 * (s1 - 0.47) / (1.0 + s3 * s3), (x[1] + s3).sin()] {
            s3 += 0.85 * first_above(x, 0.63)?;
            let y5 = positive(0.62 * (y4 + s1).sin().cos() + 0.83)?;
            let Ok(y6) = checked(0.74 * x[i2 % x.len()].cos().cos() + 0.43, n / 2) else {
                return Some(0.5 * (s3 - y5) / (1.0 + y5 * y5));
            };
            s1 += 0.44 * (y6 + y4).sin();
        }
    }
    Some(0.5 * (s1 + (0.1 * (n as f64))).atan())
}

#[differentiable]
pub fn p0103(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s7 = 0.17 * (x[n % x.len()] / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.44;
    let mut v8 = Vec::new();
    v8.push((s7 * s7).ln_1p().tanh());
    v8.push(0.5 * (x[1] * s7).sin().atan());
    v8.push(0.94 * (b * b).cos() + 0.12);
    let mut o9 = Some((-b).tanh());
    let mut p10 = ((v8[2] / (1.5 + b * b)).tanh(), 0.5 * (b + v8[n % v8.len()]).atan());
    let y11 = mean(&v8);
    let t14: f64 = v8.iter().skip(1).filter(|y12| **y12 > 0.603).map(|y12| (0.53 * b).tanh()).skip(1).sum();
    let mut s15 = 1.0;
    s15 += 0.5 * (t14 * p10.0) / (1.0 + p10.1 * p10.1);
    let y16 = rotate(&mut v8[..2]);
    let e17: Result<f64, u8> = match (n + 1) % 3 { 0 => Err(2), _ => Ok(0.5 * (-(t14 * t14)).atan()) };
    0.89 * s7 + 0.45 * x[n % x.len()] + 0.47 * p10.0 + 0.34 * v8[1] + 0.17 * a + 0.93 * s7 + 0.38 * s15
}

#[differentiable]
pub fn p0104(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((a + a) + (b + (0.1 * (n as f64)))).tanh();
    let mut u2 = [0.5 * (s1.max(-0.787) * (s1 - a)) / (1.0 + s1 * s1), 0.52 * (x[n % x.len()] + a).cos() + 0.22, ((s1 + b) * 0.26).tanh(), (a * b).tanh()];
    let mut p3 = (0.5 * ((b - a) - s1) / (1.0 + u2[n % 4] * u2[n % 4]), ((a / (1.5 + b * b)) / (1.5 + s1 * s1)).tanh());
    {
        let w4 = &mut u2[2..4];
        'l7: for (i5, y6) in x.iter().enumerate() {
            let y9 = match positive(0.87 * ((*y6) - 0.77).abs().cos() + 0.51) {
                Some(y8) => (b + (*y6)).sin(),
                None => (p3.1.cos() * (a * x[i5])).tanh(),
            };
            let mut u10 = [0.48 * (y9 + x[i5]).cos() + 0.23; 2];
            u10.iter_mut().zip(x.iter().take(3)).for_each(|(y11, y12)| { if *y12 < 0.713 { return; } *y11 = 0.5 * *y11 + (-((*y6) * y9)).sin(); });
            let mut u14 = [w4[n % w4.len()].cos().tanh(), 0.5 * (w4[1] + y6).atan(), 0.21 * ((w4[0] - x[i5]) * (s1 + (*y6))).cos() + 0.37];
            for i13 in 2..2 {
                u14 = [u14[1], u14[2], 0.5 * (((*y6) * p3.1) + 0.28) / (1.0 + u14[i13 % 3] * u14[i13 % 3])];
                u14[2] = 0.38 * (u14[2] + y6).cos() + 0.91;
            }
            s1 += 0.71 * (u10[i5 % 2] + u14[i5 % 3]).sin();
        }
        {
            let (w15, w16) = w4.split_at_mut(1);
            w15[0] = w16[0] * b;
            let mut k17 = 0;
            'l18: while k17 < x.len() {
                k17 += 1;
                let mut p20 = (0.27 * (-(-(p3.1 * p3.1)).exp()).cos() + 0.72, 0.5 * ((s1 * b) / (1.5 + w16[n % w16.len()] * w16[n % w16.len()])) / (1.0 + w15[0] * w15[0]));
                for i19 in 0..x.len() {
                    p20 = (p20.1, (p20.0 * (w16[0] + 0.41)).sin());
                    let w21 = &x[2..];
                    let t24: f64 = x.iter().chain(&x[..]).filter(|y22| **y22 > -0.713).map(|y22| 0.41 * ((w16[0] * 0.42) * ((*y22) - w16[0])).cos() + 0.67).sum();
                    s1 += 0.97 * (t24 + w21[n % w21.len()]).sin();
                }
                s1 += 0.37 * p20.0.sin();
            }
            s1 += 0.14 * (w16[n % w16.len()] + w15[0]).sin();
        }
        s1 += 0.41 * w4[n % w4.len()].sin();
    }
    0.44 * x[1] + 0.11 * x[n % x.len()] + (0.5 * (a + u2[n % 4]).max(0.677).atan()) + 0.99 * u2[1] + 0.25 * p3.0 + 0.96 * s1
}

#[differentiable]
pub fn q0105(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = ((a / (1.5 + x[3] * x[3])) + (a - x[n % x.len()])).sin();
    let y13 = match n % 4 {
        0 => 0.5 * a.min(0.67).atan(),
        1 => 0.88 * (a + s1).min(-0.97).cos() + 0.91,
        _ => {
            let t4: f64 = x.iter().take(3).map(|y2| (x[x.len() - 1] + 0.55).sin()).product();
            let mut u7 = [0.5 * (-(x[0] * t4)) / (1.0 + t4 * t4), 0.44 * t4.min(0.527).cos() + 0.18, (x[3] - 0.95).sin()];
            for (i5, y6) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                u7 = [u7[1], u7[2], 0.5 * (s1 * u7[0]).atan()];
                if (n + n) % 3 != 2 {
                    let y8 = checked(0.5 * (a / (1.5 + (*y6) * (*y6))).atan(), (n + 2))?;
                    s1 += 0.16 * staged(0.87 * (x[2] - y8).cos() + 0.27, 0.82 * y8.max(-0.837).cos() + 0.75, (i5 + 2))?;
                    s1 += 0.91 * y8.sin();
                } else if x[0].max(-0.87) < -0.787 {
                    'l10: for i9 in 0..u7.len() {
                        add_scaled(&mut u7, x, 0.62 * ((a + a) + a).cos() + 0.68);
                    }
                    let mut p12 = (0.26 * (s1 * x[i5 % x.len()]).cos() + 0.67, (y6 + (0.63 - x[2])).sin());
                    for y11 in u7 {
                        p12 = (p12.1, (p12.0 * (p12.1 * y11)).sin());
                        let mut y11 = u7[n % 3] - y11.tanh();
                        s1 += 0.23 * y11.sin();
                    }
                    s1 += 0.51 * p12.1.sin();
                }
                s1 = 0.7 * s1 + 0.43 * (*y6).sin();
            }
            0.5 * (u7[2] * a) / (1.0 + t4 * t4)
        }
    };
    Ok(a.max(-0.177).tanh())
}

#[differentiable]
pub fn p0105(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s14 = (-x[n % x.len()]).sin();
    let mut m15 = n;
    let o16 = if m15 / 2 % 2 == 1 { Some((a - x[x.len() - 1]).tanh()) } else { None };
    let mut k19 = 0;
    let mut t20 = 0.5 * ((0.76 * a) + (x[3] + (0.1 * (n as f64)))).atan();
    let mut s21 = 0.62 * ((s14 * t20) * 0.32).cos() + 0.92;
    while {
        k19 += 1;
        t20 = 0.68 * t20 + (0.5 * (a + a).atan());
        k19 < 7 && t20 > -0.38
    } {
        s21 = (0.12 * s21 + x[2].sin()).tanh();
        let t24: f64 = x.iter().map(|y22| { if *y22 > -0.623 { return 0.5 * (s14 + (*y22)).max(0.437).atan(); } 0.5 * y22 }).sum();
        m15 += 1;
        let t25 = 0.5 * ((s21 + s21) - (s14 * s14)) / (1.0 + t24 * t24);
        t20 = 0.7 * t20 + 0.88 * (t25 + t24).sin();
    }
    let y26 = stepped(0.5 * ((t20 * a) * (t20 * 0.96)) / (1.0 + a * a), k19 / 2);
    match chained((s21 * t20).tanh(), 0.5 * (s14 - s14).max(-0.977).atan()) {
        Some(y27) => {
            let t30: f64 = x.iter().chain(&x[..]).filter(|y28| **y28 > 0.383).map(|y28| 0.88 * (s21 + y26).cos() + 0.34).take(2).sum();
            a += 0.22 * (t30 + y27).sin();
        }
        None => {
            m15 += 1;
            let mut k31 = 0;
            let mut u32 = [0.46 * (s21 - t20).cos() + 0.58, 0.5 * y26.sin() / (1.0 + s14 * s14), 0.97 * s21.min(-0.527).cos() + 0.65];
            while k31 < 4 {
                u32 = [u32[1], u32[2], 0.48 * (u32[1] - t20).cos() + 0.17];
                let f33 = |p35: f64| 0.5 * p35.max(0.447).atan();
                let f34 = |p35: f64| f33(p35) - f33(((0.39 - u32[1]) / (1.5 + a * a)).tanh());
                let t36 = f34(0.74 * u32[2].min(0.787).cos() + 0.17);
                s14 = 0.7 * s14 + 0.98 * t36.sin();
                k31 += 1;
            }
            t20 += 0.14 * u32[0].sin();
        }
    }
    0.32 * y26 + 0.71 * x[k19 % x.len()] + 0.72 * s21 + 0.11 * s14 + 0.95 * t20 + 0.42 * a
}

#[differentiable]
pub fn q0106(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (a.min(-0.427) - a.min(0.787)).atan();
    s1 += 0.89 * chained(0.5 * ((x[x.len() - 1] * x[n % x.len()]) - (a - (0.1 * (n as f64)))).atan(), 0.31 * (x[0] + 0.95).cos() + 0.45)?;
    let mut f2 = |p3: f64| { s1 = 0.5 * s1 + 0.5 * (a - a).atan(); s1 * p3 };
    let t4 = f2((x[0] - x[1]).cos().sin()) + 0.5 * f2(0.7);
    let mut stack5 = vec![n % 3];
    while let Some(i6) = stack5.pop() {
        if i6 > 1 {
            stack5.push(i6 / 2);
        }
        let t9 = 0.5 * (s1 / (1.5 + t4 * t4)).max(-0.507) / (1.0 + s1 * s1);
        let f7 = |p8: f64| ((t9 + t9).tanh()) * t9;
        let t9 = f7(t9) + 0.5;
        let p8 = t9.sin();
        let t10 = f7(p8 * t9);
        s1 += 0.97 * (p8 + t9).sin();
    }
    let y11 = 0.71 * positive(0.5 * x[n % x.len()].tanh().powi(2).atan())?.sin();
    let y12 = chained(0.81 * t4.min(0.467).cos() + 0.45, (0.89 - a).sin())?;
    let f13 = |p14: f64, q15: f64| 0.5 * (q15 + q15).atan();
    let t16 = if f13(0.5 * x[n % x.len()].tanh().powi(2).atan(), 0.2) > 0.13 { f13(0.97 * (y11 + 0.12).cos() + 0.47, 0.5 * x[n % x.len()].tanh().powi(2).atan()) } else { f13(0.5 * x[n % x.len()].tanh().powi(2).atan(), 0.5 * x[n % x.len()].tanh().powi(2).atan()) };
    Some(0.5 * (t16 + y11) / (1.0 + s1 * s1))
}

#[differentiable]
pub fn p0106(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s17 = (x[n % x.len()] - b).sin();
    let f18 = |p19: f64, q20: f64| (-q20).tanh();
    let t21 = if f18((s17.min(-0.167) + (x[n % x.len()] - a)).sin(), 0.2) > 0.13 { f18(((a * x[1]) + (0.1 * (n as f64))).sin(), (s17.min(-0.167) + (x[n % x.len()] - a)).sin()) } else { f18((s17.min(-0.167) + (x[n % x.len()] - a)).sin(), (s17.min(-0.167) + (x[n % x.len()] - a)).sin()) };
    s17 /= 1.1 + ((0.1 * (n as f64)) - s17) * ((0.1 * (n as f64)) - s17);
    s17 /= 1.1 + (x[0] - b) * (x[0] - b);
    let t22 = std::mem::replace(&mut b, 0.5 * (s17 + t21) / (1.0 + a * a));
    match mode(n) {
        Mode::Middle | Mode::High => {
            let mut f23 = move |p24: f64| { s17 = s17.sin() + 0.84 * (t21 * t21).ln_1p().cos() + 0.95; s17 * p24 };
            s17 += 0.5 * (-a).atan();
            let t25 = f23(0.84 * (0.88 - (t22 * x[2])).cos() + 0.31) - f23(s17);
            let y26;
            if (n + 2) % 3 != 0 {
                let r27 = if !(n <= 3) { &x[0] } else { &t22 };
                y26 = 0.5 * t21 / (1.0 + t22 * t22);
            } else {
                for y28 in x {
                    let t30: f64 = x.iter().find(|y29| **y29 > -0.183).copied().unwrap_or(b.min(0.767).sin());
                    if t22.max(-0.887) >= (*y28) {
                        s17 += 0.81 * stepped(((t22 + a) - (-(*y28))).tanh(), (n + n));
                        let y31 = match q0106(x, (s17 + 0.97).tanh(), n % 4) { Some(t) => 0.32 * t, None => 0.53 };
                        s17 += 0.12 * y31.sin();
                    }
                    b += 0.32 * ((*y28) + t30).sin();
                }
                y26 = 0.55 * (t22 - 0.18).cos() + 0.44;
            }
            b += 0.37 * (y26 + t25).sin();
        }
        Mode::Low => {
            b += 0.73 * (x[n % x.len()] * 0.16).sin();
        }
    }
    0.99 * t22 + 0.78 * x[0] + 0.58 * s17 + 0.43 * b
}

#[differentiable]
pub fn p0107(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (a - a).tanh();
    let mut o2: Option<f64> = None;
    o2 = None;
    let t5: f64 = x.iter().step_by(2).filter(|y3| **y3 > -0.333).map(|y3| 0.89 * (s1 * x[n % x.len()]).cos() + 0.91).skip(1).sum();
    let mut u6 = [(t5 * t5 + 0.3).sqrt().tanh(), 0.5 * (a + s1) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.5 * ((a * s1) / (1.5 + b * b)) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.5 * (-(b * b)).exp().atan()];
    let mut v7 = u6.clone();
    let mut f8 = move |p9: f64| { s1 = s1.sin() + (v7[n % 4] * 0.84).sin(); s1 * p9 };
    s1 += 0.5 * u6[1].atan().atan();
    let t10 = f8((v7[2] * 0.76).sin()) - f8(s1);
    if let Some(y11) = o2 {
        v7.iter_mut().zip(x[1..].iter()).for_each(|(y12, y13)| { *y12 = 0.5 * *y12 + 0.87 * t10.tanh().powi(3).cos() + 0.86; });
        let y14 = match (n + n) % 4 {
            0 | 3 => 0.5 * u6[2].max(-0.357).atan(),
            _ => (u6[1] + (0.1 * (n as f64))).tanh(),
        };
        a += 0.73 * (y14 + y11).sin();
    } else {
        let t15 = std::mem::replace(&mut v7[2], t5.sin().sin());
        let mut f16 = move |p17: f64| { s1 = s1.sin() + 0.5 * (p17 * a) / (1.0 + p17 * p17); s1 * p17 };
        s1 += 0.5 * t15.atan();
        let t18 = f16((v7[3] + t10).tanh()) - f16(s1);
        a += 0.98 * (t15 + t18).sin();
    }
    0.59 * v7[1] + 0.83 * x[n % x.len()] + 0.87 * s1 + 0.29 * v7[n % 4] + 0.42 * a + 0.67 * u6[0]
}

#[differentiable]
pub fn p0108(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.58 * (-x[n % x.len()]).cos() + 0.54;
    let mut m2 = if n / 2 % 2 == 0 || a * 0.26 <= a { (n + n) } else { 1 };
    let y3 = mean(&x[..2]);
    let t6: f64 = x.iter().chain(&x[..]).filter_map(|y4| if *y4 > 0.443 { Some(0.5 * (a + y4) / (1.0 + s1 * s1)) } else { None }).sum();
    let y7 = weighted(x, x, n);
    let mut stack8 = vec![n, n / 2];
    let mut p10 = ((y7 * y7 + 0.3).sqrt().tanh(), 0.16 * t6.atan().cos() + 0.73);
    while let Some(i9) = stack8.pop() {
        p10 = (p10.1, (p10.0 * (t6 + y3)).sin());
        let r11 = if n / 2 % 3 != 2 { &x[2] } else { &y7 };
        let mut v13: Vec<f64> = x[1..].iter().map(|y12| 0.5 * ((*y12) - 0.77).abs().atan()).collect();
        v13.push(0.37 * (t6 - p10.1).cos() + 0.53);
        v13.swap(0, 0);
        s1 += 0.73 * (v13[i9 % v13.len()] + (*r11)).sin();
    }
    0.92 * t6 + 0.37 * x[1] + 0.71 * p10.0 + 0.57 * s1
}

#[differentiable]
pub fn p0109(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[n % x.len()] * b).atan();
    let mut p2 = (0.23 * a.sin().cos() + 0.58, 0.43 * b.sin().cos() + 0.11);
    std::mem::swap(&mut p2.1, &mut s1);
    let e3 = if n / 2 > 0 { Err(2_u8) } else { Ok(0.5 * (x[n % x.len()] * a).atan()) };
    let y4;
    if !((n + 1) <= 0) {
        y4 = 0.5 * (((0.1 * (n as f64)) - b) + (-p2.0)) / (1.0 + s1 * s1);
    } else {
        let Some(y5) = chained(0.95 * (a * s1).cos() + 0.67, (a + x[0]).tanh()) else {
            return 0.83 * s1 + 0.93 * x[n % x.len()];
        };
        let y16 = match mode(n / 2) {
            Mode::Low => 0.5 * ((y5 + y5) * (b + a)) / (1.0 + p2.0 * p2.0),
            Mode::Middle => {
                let mut f6 = |p7: f64| { s1 = 0.5 * s1 + (p7 * b).sin(); s1 * p7 };
                let t8 = f6(0.5 * (-(y5 * y5)).exp() / (1.0 + b * b)) + 0.5 * f6(0.7);
                for (i9, y10) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                    {
                        let mut s11 = 1.0;
                        s11 += 0.5 * (t8 + y5) / (1.0 + y5 * y5);
                        let f12 = |p13: f64, q14: f64| 0.5 * (s11 - s11).atan();
                        let t15 = f12(0.49 * ((*y10) - y10).cos() + 0.15, 0.5 * (t8 + s11) / (1.0 + y5 * y5)) - f12(0.5 * (t8 + s11) / (1.0 + y5 * y5), 0.4);
                        s1 += 0.92 * (s11 + t15).sin();
                    }
                    a -= 0.13 * (*y10).sin();
                }
                0.5 * ((y5 + t8) + (s1 + p2.0)) / (1.0 + p2.0 * p2.0)
            }
            Mode::High => ((s1 + y5) - (-y5)).sin(),
        };
        y4 = ((p2.1 + y5) - (y16 + s1)).sin();
    }
    0.27 * p2.1 + 0.23 * x[x.len() - 1] + (0.5 * (-a) / (1.0 + x[n % x.len()] * x[n % x.len()])) + 0.84 * p2.1 + 0.95 * s1 + 0.94 * a
}

#[differentiable]
pub fn q0110(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.21 * ((a * x[n % x.len()]) - (x[3] - a)).cos() + 0.31;
    let y2 = 0.33 * first_above(x, 0.92)?.sin();
    let y3 = blend(&s1, &s1);
    let t7: f64 = x[1..].iter().take(2).flat_map(|y4| { let t6 = (y2 - 0.77).abs().sin(); x.iter().map(move |y5| t6 * ((0.15 * (*y5)).sin())) }).sum();
    let mut u10 = [(s1 / (1.5 + y3 * y3)).sin(), (y2 + x[n % x.len()]).sin(), (y2 - 0.48).sin()];
    'l11: for (i8, y9) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
        u10 = [u10[1], u10[2], 0.5 * (t7 * x[3]).atan()];
        let mut f12 = move |p13: f64| { a = a.sin() + 0.5 * (x[i8 % x.len()] * p13) / (1.0 + p13 * p13); a * p13 };
        a += t7.atan().sin();
        let t14 = f12((t7 + y9).sin()) - f12(a);
        s1 -= 0.44 * (t14 + (*y9)).sin();
    }
    let t7 = (t7 + u10[2]).sin();
    u10[2] /= 1.1 + y3.min(0.537) * y3.min(0.537);
    Some(0.5 * x[n % x.len()].min(-0.677).atan())
}

#[differentiable]
pub fn p0110(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s15 = 0.23 * (a * a).ln_1p().cos() + 0.96;
    let mut u16 = [(x[3] * x[3] + 0.3).sqrt().tanh(), (a + s15).sin(), 0.84 * ((s15 + s15) + x[0].max(-0.787)).cos() + 0.94, 0.5 * (x[3].max(0.927) - a.min(-0.317)) / (1.0 + s15 * s15)];
    s15 += 0.55 * weighted(x, &x[..2], n);
    for w17 in u16.chunks_mut(3) {
        w17[0] = (a * x[n % x.len()]).tanh();
        let mut f18 = move |p19: f64| { s15 = s15.sin() + 0.38 * ((x[3] - (0.1 * (n as f64))) + x[3].min(-0.977)).cos() + 0.39; s15 * p19 };
        s15 += 0.5 * a.tanh().powi(2) / (1.0 + a * a);
        let t20 = f18(a.sin().sin()) - f18(s15);
        s15 += 0.98 * (t20 + w17[n % w17.len()]).sin();
    }
    let mut p22 = (0.5 * u16[0].max(-0.517).atan(), 0.5 * s15.atan());
    for y21 in u16.iter_mut() {
        p22 = (p22.1, (p22.0 * (a + 0.95)).sin());
        let y23: f64;
        match n % 4 {
            0 => {
                y23 = (a / (1.5 + s15 * s15)).sin();
            }
            1 | 2 => {
                match first_above(x, 0.38) {
                    Some(y24) => {
                        p22.1 = (((*y21) * (*y21)).ln_1p() / (1.5 + y24 * y24)).tanh();
                        s15 += 0.31 * y24.sin();
                    }
                    None => {
                        let mut f25 = |p26: f64| { s15 = 0.5 * s15 + (((*y21) + (*y21)) * (0.1 * (n as f64))).sin(); s15 * p26 };
                        let t27 = f25(0.5 * p22.0 / (1.0 + p22.0 * p22.0)) + 0.5 * f25(0.7);
                        s15 = 0.7 * s15 + 0.96 * t27.sin();
                    }
                }
                y23 = 0.5 * (-p22.0) / (1.0 + (*y21) * (*y21));
            }
            _ => {
                y23 = 0.19 * (p22.1 / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.23;
            }
        }
        s15 += 0.63 * ((*y21) + y23).sin();
    }
    0.99 * s15 + 0.72 * x[3] + ((a * (0.1 * (n as f64))) - (-s15)).sin() + 0.96 * p22.0 + 0.48 * u16[n % 4] + 0.44 * s15
}

#[differentiable]
pub fn p0111(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a * a).tanh();
    let mut v2 = x.to_vec();
    for (y3, y4) in x.iter().zip(&v2) {
        let y5 = drain(&mut s1);
        let e6: Result<f64, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(0.92 * (y5 / (1.5 + (*y3) * (*y3))).cos() + 0.77) };
        s1 += 0.62 * ((*y4) + y5).sin();
    }
    let y9 = match mode(n) {
        Mode::Low => {
            let mut p8 = (0.5 * (x[1] * x[n % x.len()]).cos().atan(), a.min(-0.157).tanh());
            for i7 in (0..n / 2).rev() {
                p8 = (p8.1, (p8.0 * v2[i7 % v2.len()].cos()).sin());
                nudge(&mut v2[0], (p8.1 + (0.1 * (n as f64))).tanh());
            }
            0.5 * (-(a * a)).exp().cos().atan()
        }
        Mode::Middle => a.min(0.297).tanh(),
        Mode::High => return 0.87 * x[n % x.len()] + 0.92 * x[1],
    };
    0.49 * y9 + 0.73 * x[n % x.len()] + (0.5 * (a * a) / (1.0 + a * a)) + 0.96 * s1 + 0.74 * v2[2]
}

#[differentiable]
pub fn p0112(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.sin().sin();
    let mut m2 = 0;
    if a - s1 <= x[x.len() - 1] {
        if a + a < -0.937 {
            let mut p4 = (s1.min(0.887).sin(), 0.5 * (x[3] * 0.79) / (1.0 + a * a));
            for i3 in (4..n).rev() {
                p4 = (p4.1, (p4.0 * (a + p4.1)).sin());
                let f5 = |p7: f64| ((p7 + 0.75) / (1.5 + p7 * p7)).sin();
                let f6 = |p7: f64| f5(p7) - f5((a + x[3]).sin());
                let t8 = f6((-a).tanh());
                let t11: f64 = x.iter().filter_map(|y9| if *y9 > 0.543 { Some(0.89 * (0.27 * p4.1).cos() + 0.97) } else { None }).skip(1).sum();
                s1 += 0.96 * (t11 + t8).sin();
            }
            s1 += 0.56 * p4.1.sin();
        } else {
            let (t15, t16) = x.iter().fold((0.71 * x[m2 % x.len()].tanh().powi(3).cos() + 0.55, 1.0), |(p13, q14), y12| (q14, p13.sin() + (0.46 * x[3].tanh().powi(2).cos() + 0.69)));
            let (t15, t16) = (t15.tanh(), t16.sin());
            s1 += 0.51 * (t15 + t16).sin();
        }
    } else {
        let y23 = match n + 3 {
            0 => {
                let mut u19 = [0.5 * (s1 / (1.5 + x[n % x.len()] * x[n % x.len()])) / (1.0 + s1 * s1), 0.5 * (((0.1 * (m2 as f64)) * x[m2 % x.len()]) * (x[x.len() - 1] * a)).atan(), 0.17 * (-(a * a)).exp().cos() + 0.81];
                for i18 in (0..n / 2 + 2).rev().step_by(3) {
                    u19 = [u19[1], u19[2], 0.5 * (u19[0] + s1).atan().atan()];
                    for (i20, y21) in u19.iter_mut().enumerate() {
                        let w22 = &x[..2];
                        s1 -= 0.36 * ((*y21) + w22[1]).sin();
                    }
                }
                0.5 * (s1 * u19[2]).atan()
            }
            k17 => 0.5 * (s1 / (1.5 + s1 * s1)).atan(),
        };
        s1 += 0.41 * y23.sin();
    }
    0.83 * x[3] + 0.48 * x[n % x.len()] + 0.89 * s1
}

#[differentiable]
pub fn p0113(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (0.54 - a).atan();
    let t2 = std::mem::take(&mut s1);
    let mut stack3 = vec![n % 3];
    while let Some(i4) = stack3.pop() {
        let mut v5 = x.to_vec();
        let Some(y6) = positive(0.5 * (-(s1 * s1)).exp().max(0.117).atan()) else {
            return 0.31 * v5[1] + 0.48 * x[n % x.len()] + a.max(-0.567).sin();
        };
        s1 += 0.21 * (v5[n % v5.len()] + y6).sin();
    }
    let t9: f64 = x.iter().chain(&x[..]).filter_map(|y7| if *y7 > 0.113 { Some(0.5 * (t2 - y7) / (1.0 + a * a)) } else { None }).take(2).sum();
    let f10 = |p11: f64, q12: f64| (s1 + t9).min(-0.377).tanh();
    let t13 = f10(0.5 * (-t9) / (1.0 + a * a), (t2 - t9).sin()) - f10((t2 - t9).sin(), 0.4);
    let f14 = |p15: f64| 0.5 * ((p15 / (1.5 + p15 * p15)) - 0.77).abs().atan();
    let t17 = x.iter().map(|y16| f14(*y16)).sum::<f64>();
    let t20: f64 = x.iter().take_while(|y18| **y18 > 0.113).map(|y18| 0.5 * (t2 / (1.5 + (*y18) * (*y18))).atan()).take(2).sum();
    let y23 = blend(&t13, &t9);
    0.91 * t20 + 0.63 * x[3] + (0.5 * a.sin().atan()) + 0.91 * s1
}

#[differentiable]
pub fn p0114(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.min(0.917).tanh();
    let mut v2 = x.to_vec();
    let t4: f64 = (1..=3).rev().fold(0.3, |s, k3| s * (0.5 * (a.min(0.827) / (1.5 + v2[v2.len() - 1] * v2[v2.len() - 1])) / (1.0 + x[n % x.len()] * x[n % x.len()])) + (f64::from(k3)));
    let y5 = rotate(&mut v2);
    let y6 = match n / 2 {
        ..2 => (s1 / (1.5 + v2[2] * v2[2])).tanh(),
        2..=4 => 0.19 * x[x.len() - 1].cos().cos() + 0.49,
        _ => (v2[n % v2.len()] * 0.82).tanh(),
    };
    for w7 in v2.chunks_mut(2) {
        w7[0] = 0.5 * w7[0] / (1.0 + x[3] * x[3]);
        w7[0] += 0.35 * (-(x[x.len() - 1] + y5)).tanh();
        s1 += 0.33 * w7[0].sin();
    }
    0.86 * t4 + 0.85 * x[1] + 0.68 * v2[3] + 0.55 * s1
}

#[differentiable]
pub fn q0115(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = a.max(0.497).sin();
    a += 0.99 * staged(0.5 * x[2].min(-0.667) / (1.0 + a * a), 0.83 * ((s1 * 0.43) + 0.97).cos() + 0.71, n)?;
    let y2 = 0.55 * staged(s1.tanh().powi(2).sin(), 0.65 * (s1 + a).cos() + 0.68, n / 2)?.sin();
    let t6: f64 = x[1..].iter().scan(0.5 * ((s1 * s1) * y2.cos()) / (1.0 + y2 * y2), |s5, y3| { *s5 = 0.5 * *s5 + 0.62 * (a + a).cos() + 0.66; Some(s5.sin()) }).take(2).sum();
    let f7 = |p9: f64| 0.5 * x[n % x.len()].tanh().powi(3) / (1.0 + t6 * t6);
    let f8 = |p9: f64| f7(p9) - f7(0.28 * (s1 * t6).cos() + 0.51);
    let t10 = f8(0.46 * s1.cos() + 0.89);
    s1 += 0.79 * staged((t10 + 0.81).cos().tanh(), t10.max(-0.627).sin(), n)?;
    let y11 = stepped(0.5 * (x[n % x.len()] + s1) / (1.0 + y2 * y2), n);
    Ok(0.87 * ((t6 / (1.5 + x[n % x.len()] * x[n % x.len()])) + (x[3] * t6)).cos() + 0.31)
}

#[differentiable]
pub fn p0115(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s12 = (0.13 * a).sin();
    s12 /= 1.1 + b.cos() * b.cos();
    let t15: f64 = x.iter().step_by(2).map(|y13| { if *y13 > 0.733 { return (b + y13).max(-0.377).sin(); } 0.5 * y13 }).sum();
    std::mem::swap(&mut s12, &mut b);
    if s12 + x[n % x.len()] < t15 {
        let mut k18 = 0;
        let mut t19 = 0.5 * a / (1.0 + b * b);
        while {
            k18 += 1;
            t19 = 0.76 * t19 + (b.atan() * (a * s12)).tanh();
            k18 < 7 && t19 > -0.29
        } {
            match chained((t15 + b).tanh(), (b - t15).sin()) {
                Some(y20) => {
                    let mut k21 = 0;
                    while k21 < n {
                        k21 += 1;
                        let t24: f64 = x.iter().take(3).filter_map(|y22| if *y22 > -0.793 { Some(((*y22) * y20).sin()) } else { None }).skip(1).sum();
                        t19 = 0.7 * t19 + 0.36 * t24.sin();
                    }
                    t19 -= 0.79 * y20.sin();
                }
                None => {
                    b += 0.61 * (s12 * t15).tanh();
                }
            }
        }
        b -= 0.52 * t19.sin();
    } else {
        b += 0.36 * (t15 * t15).sin();
    }
    0.89 * s12 + 0.22 * x[3] + ((t15 - b) * (x[0] + b)).sin() + 0.69 * s12 + 0.96 * b
}

#[differentiable]
pub fn p0116(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = ((a * x[0]) / (1.5 + a * a)).sin();
    let mut v2 = vec![(-x[n % x.len()]).sin(); 4];
    let mut m3 = if 0.26 - x[n % x.len()] <= s1 { (n + 3) } else { 1 };
    let mut o4 = Some((b.min(0.967) - (x[n % x.len()] + v2[n % v2.len()])).tanh());
    let w5 = &v2[1..];
    if (a * a).ln_1p() <= s1 {
        'l7: for i6 in (0..4).rev() {
            for (i8, y9) in x.iter().filter(|y| **y > 0.513).enumerate() {
                o4 = Some((-v2[1]).tanh());
                let t12 = ((*y9) * 0.77).tanh();
                let f10 = |p11: f64| (0.5 * (x[0] + y9) / (1.0 + a * a)) * t12;
                let t12 = f10(t12) + 0.5;
                let p11 = t12.sin();
                let t13 = f10(p11 * t12);
                s1 -= 0.51 * (t12 + p11).sin();
            }
            let y14;
            if i6 / 2 > 4 {
                y14 = (b - a).sin();
            } else {
                y14 = 0.31 * (w5[m3 % w5.len()] + b).cos() + 0.74;
            }
            s1 += 0.17 * y14.sin();
        }
        let mut m15 = if m3 / 2 % 2 == 0 || x[n % x.len()] <= x[3] { m3 } else { 1 };
        match (n / 2 % 2, n % 3) {
            (0, 0) => {
                std::mem::swap(&mut a, &mut s1);
            }
            (1, k16) => {
                m3 += 1;
            }
            _ => {
                b += 0.65 * (0.25 * (w5[w5.len() - 1] / (1.5 + v2[2] * v2[2])).cos() + 0.15);
            }
        }
    } else if (n + n) > 2 && b - b < -0.147 {
        a += 0.55 * (0.31 * (v2[n % v2.len()] * x[0]).cos() + 0.99);
    } else if v2[n % v2.len()] * s1 > 0.987 {
        s1 += 0.16 * (0.52 * ((0.1 * (n as f64)) * v2[n % v2.len()]).cos() + 0.74);
    }
    0.62 * s1 + 0.74 * x[m3 % x.len()] + (0.89 * (b * (0.1 * (m3 as f64))).cos() + 0.74) + 0.26 * s1 + 0.34 * b + 0.86 * a
}

#[differentiable]
pub fn q0117(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[3] + x[1]).tanh();
    for y2 in x {
        let f3 = |p4: f64| -> f64 { for k5 in 1..4 { if p4 * (k5 as f64) > 0.57 { return (-(a * a)).exp().sin(); } } 0.14 * (p4 - x[n % x.len()]).cos() + 0.16 };
        let t6 = f3(0.82 * (s1 + (*y2)).max(0.857).cos() + 0.82) * f3(0.5 * (a * 0.85).atan());
        let y7 = weighted(&x[..2], x, n);
        s1 += 0.67 * ((*y2) + y7).sin();
    }
    for y8 in x.iter() {
        let mut p10 = (((*y8) * (*y8) + 0.3).sqrt().tanh(), (a * (*y8)).tanh());
        for i9 in 0..n {
            p10 = (p10.1, (p10.0 * p10.1.atan()).sin());
            let y11 = 0.46 * chained(0.5 * (s1 - (*y8)).atan(), (-(y8 + (*y8))).sin())?.sin();
            s1 += 0.52 * y11.sin();
        }
        s1 = 0.7 * s1 + 0.83 * (p10.1 + (*y8)).sin();
    }
    Some(x[0].max(0.317).min(-0.647).tanh())
}

#[differentiable]
pub fn p0117(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s12 = b.atan().tanh();
    let mut v13 = Vec::new();
    v13.push(0.5 * (x[x.len() - 1] - s12).atan());
    v13.push(0.5 * (-b).atan());
    v13.push(0.5 * x[n % x.len()].min(0.617) / (1.0 + b * b));
    for (i14, y15) in v13.iter_mut().enumerate() {
        let mut v16 = vec![((s12 - (*y15)) + (b * a)).sin(), 0.5 * (x[1] + (*y15)) / (1.0 + s12 * s12), (s12 * s12).sin(), 0.75 * (s12 + b).cos() + 0.29];
        let mut f17 = |p18: f64| { s12 = 0.5 * s12 + (b - 0.77).abs().tanh(); s12 * p18 };
        let t19 = f17(0.69 * (-(x[3] * x[3])).exp().cos() + 0.68) + 0.5 * f17(0.7);
        nudge(&mut s12, 0.5 * ((b + (0.1 * (i14 as f64))) - 0.77).abs().atan());
        b += 0.42 * ((*y15) + v16[1]).sin();
    }
    nudge(&mut b, 0.5 * ((x[n % x.len()] * s12) - (x[1] * v13[2])) / (1.0 + a * a));
    relax(&mut v13, (0.97 + a).sin());
    0.27 * b + 0.59 * x[n % x.len()] + 0.24 * s12 + 0.78 * v13[1] + 0.42 * b
}

#[differentiable]
pub fn q0118(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * a.max(0.797).max(0.697) / (1.0 + a * a);
    let y2 = staged(0.5 * (0.36 - s1) / (1.0 + x[1] * x[1]), (x[n % x.len()] + x[3]).tanh(), (n + n))?;
    let r3 = match (n + 1) % 3 { 0 => &s1, _ => &y2 };
    let (t7, t8) = x.iter().skip(1).fold((x[2].min(-0.407).tanh(), 1.0), |(p5, q6), y4| (q6 * (0.5 * (0.27 * (s1 - y2)) / (1.0 + (*y4) * (*y4))), p5 - q6));
    let (t7, t8) = (t7.tanh(), t8.sin());
    let t11: f64 = x.iter().skip(1).map(|y9| { if *y9 > 0.663 { return 0.5 * ((*y9) * 0.18) / (1.0 + t7 * t7); } 0.5 * y9 }).sum();
    Ok((t8 / (1.5 + (*r3) * (*r3))).sin())
}

#[differentiable]
pub fn p0118(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s12 = 0.5 * ((a - x[n % x.len()]) + 0.49).atan();
    let mut v13 = vec![((s12 + s12) - (a * x[n % x.len()])).tanh(), 0.5 * x[1].min(0.477) / (1.0 + a * a), (a - x[1]).sin()];
    let mut m14 = if n / 2 > 0 && s12 - a < -0.197 { (n + n) } else { 1 };
    let mut o15 = Some(0.5 * (s12 - (0.1 * (m14 as f64))) / (1.0 + s12 * s12));
    let mut p18 = (v13[0].max(-0.367).tanh(), (x[1] - a).tanh());
    for (y16, y17) in v13.iter_mut().zip(x.iter()) {
        p18 = (p18.1, (p18.0 * (p18.1 * (*y17))).sin());
        let y20 = if let Some(y19) = first_above(&x[..2], 0.46) {
            ((*y17) - (*y16)).tanh()
        } else {
            let t24: f64 = x.iter().step_by(2).take(2).flat_map(|y21| { let t23 = ((*y17) * (*y21)).tanh(); x.iter().map(move |y22| t23 * (((a + y17) + (-p18.0)).tanh())) }).sum();
            for i25 in m14..m14 {
                let e26 = if !((i25 + n) <= 2) { Err(2_u8) } else { Ok((s12 * s12 + 0.3).sqrt().sin()) };
                let y27: f64;
                match (i25 + n) % 4 {
                    0 => {
                        y27 = y17.cos().sin();
                    }
                    1 | 2 => {
                        p18 = (a.min(-0.637).tanh(), p18.0);
                        let t30: f64 = x.iter().rev().map(|y28| 0.5 * ((*y17) + (*y16)).max(0.247) / (1.0 + x[1] * x[1])).sum();
                        y27 = (a.cos() + 0.46).tanh();
                    }
                    _ => {
                        y27 = 0.96 * (*y17).min(-0.737).cos() + 0.35;
                    }
                }
                s12 += 0.44 * y27.sin();
            }
            0.47 * ((*y17).max(0.957) + y17).cos() + 0.91
        };
        'l32: for y31 in x.iter() {
            let y33: f64;
            match (m14 + 2) % 4 {
                0 => {
                    y33 = 0.5 * (s12 + y20).atan() / (1.0 + x[x.len() - 1] * x[x.len() - 1]);
                }
                1 | 2 => {
                    match n / 2 % 5 {
                        1 => {
                            continue;
                        }
                        _ => {
                            let (t37, t38) = x[1..].iter().fold((0.58 * s12.cos() + 0.64, 1.0), |(p35, q36), y34| (p35 + (0.5 * (-p18.1) / (1.0 + y20 * y20)), q36 * p35));
                            let (t37, t38) = (t37.tanh(), t38.sin());
                            s12 += 0.83 * (t37 + t38).sin();
                        }
                    }
                    y33 = 0.5 * ((*y31) + y17).atan();
                }
                _ => {
                    y33 = ((*y16) * (*y16) + 0.3).sqrt().tanh();
                }
            }
            s12 = 0.7 * s12 + 0.53 * (y33 + (*y31)).sin();
        }
        s12 += 0.97 * (y20 + (*y17)).sin();
    }
    0.45 * s12 + (0.5 * x[m14 % x.len()].tanh().powi(3).atan()) + 0.47 * v13[1] + 0.67 * p18.0 + 0.16 * s12
}

#[differentiable]
pub fn p0119(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a - x[n % x.len()]).max(0.157) / (1.0 + a * a);
    let mut u2 = [0.77 * (s1 - x[0]).cos() + 0.77, 0.5 * (-a).atan(), 0.59 * (a * a).cos() + 0.41, 0.5 * ((x[3] * s1) - (-a)) / (1.0 + x[n % x.len()] * x[n % x.len()])];
    let mut v3 = vec![0.5 * (x[n % x.len()] + 0.65) / (1.0 + a * a), 0.37 * s1.max(-0.337).cos() + 0.92, (u2[0] * u2[n % 4]).tanh(), (a + s1).min(0.667).sin()];
    let mut m4 = if n / 2 % 3 != 1 { (n + n) } else { 1 };
    let o5 = if (n + 2) % 2 == 0 { Some(((s1 + u2[1]) - 0.31).tanh()) } else { None };
    let mut s7 = (-(u2[0] * 0.98)).sin();
    for i6 in (0..n % 4 + 2).step_by(2) {
        s7 = (0.25 * s7 + (-s1)).tanh();
        v3.fill(0.5 * (u2[m4 % 4] * s7) / (1.0 + u2[m4 % 4] * u2[m4 % 4]));
        match staged(0.5 * (s7 + s7) / (1.0 + a * a), ((s1 / (1.5 + s1 * s1)) * (s1 * s1)).sin(), i6) {
            Ok(y8) => {
                u2[0] = 0.5 * (s7 * 0.92).atan();
                a += 0.26 * y8.sin();
            }
            Err(1) => {
                let y20 = match mode(i6) {
                    Mode::Low => {
                        let mut f10 = move |p11: f64| { a = a.sin() + 0.5 * (-(s7 - p11)).atan(); a * p11 };
                        a += (s7 / (1.5 + x[2] * x[2])).sin();
                        let t12 = f10(0.5 * (x[m4 % x.len()].min(0.467) * (0.1 * (i6 as f64))) / (1.0 + u2[i6 % 4] * u2[i6 % 4])) - f10(a);
                        for w13 in u2.chunks_mut(3) {
                            w13[0] = 0.65 * (a - 0.73).cos() + 0.86;
                            let mut f14 = move |p15: f64| { s1 = s1.sin() + (t12 * x[1]).tanh(); s1 * p15 };
                            s1 += 0.78 * (t12 + w13[0]).cos() + 0.72;
                            let t16 = f14(0.5 * (v3[v3.len() - 1] + t12).atan()) - f14(s1);
                            let t16 = (t16 + s7).sin();
                            s7 += 0.55 * (w13[0] + t16).sin();
                        }
                        0.5 * (s1 + x[i6 % x.len()]).atan()
                    }
                    Mode::Middle => 0.5 * (v3[i6 % v3.len()] + v3[v3.len() - 1]) / (1.0 + s1 * s1),
                    Mode::High => {
                        let y19 = match o5 {
                            Some(y17) => 0.5 * (s7 / (1.5 + y17 * y17)) / (1.0 + u2[3] * u2[3]),
                            None => {
                                let y18 = rotate(&mut u2);
                                (s7 + 0.49).sin()
                            }
                        };
                        0.64 * (v3[3] + s7).cos() + 0.84
                    }
                };
                a += 0.66 * y20.sin();
            }
            Err(k9) => {
                s1 += 0.58 * (0.78 * (s1 + (0.1 * (m4 as f64))).cos() + 0.57);
            }
        }
    }
    0.61 * a + 0.98 * x[m4 % x.len()] + (0.26 * (s1 - s1).cos() + 0.56) + 0.78 * v3[0] + 0.65 * s1 + 0.77 * a + 0.96 * s7 + 0.22 * u2[m4 % 4]
}

#[differentiable]
pub fn p0120(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((-b) * (-(b * b)).exp()).atan();
    let mut p2 = (x[x.len() - 1].max(0.507).tanh(), (0.39 * b).sin());
    let f3 = |p5: f64| (a + 0.38).tanh();
    let f4 = |p5: f64| f3(p5) - f3(0.36 * b.min(0.807).cos() + 0.53);
    let t6 = f4(0.64 * (x[n % x.len()] + x[3]).max(-0.17).cos() + 0.48);
    let mut k7 = 0;
    let mut t8 = 1.0 + (p2.0 / (1.5 + b * b)).sin();
    while t8 > 0.31 && k7 < 12 {
        t8 *= 0.59;
        k7 += 1;
        if let Ok(y9) = staged(0.29 * (p2.1 + 0.73).min(0.897).cos() + 0.28, (s1 + b).sin(), (n + n)) {
            let y12 = weighted(x, x, n);
            let y13: f64;
            match n / 2 % 4 {
                0 => {
                    y13 = 0.96 * (t6 - 0.89).cos() + 0.98;
                }
                1 | 2 => {
                    y13 = (t8 * a).sin();
                }
                _ => {
                    y13 = 0.5 * y9.max(-0.727) / (1.0 + t8 * t8);
                }
            }
            let y15 = match chained((t8 * t8).sin(), 0.5 * a.atan()) {
                Some(y14) => 0.71 * t8.max(-0.867).cos() + 0.58,
                None => 0.19 * ((y9 + 0.73) / (1.5 + s1 * s1)).cos() + 0.71,
            };
            s1 += 0.74 * (y9 + y12).sin();
        }
    }
    let t19: f64 = x.iter().take(2).flat_map(|y16| { let t18 = ((s1 - (*y16)) + ((*y16) * s1)).sin(); x.iter().map(move |y17| t18 * (0.5 * ((0.1 * (n as f64)) * (*y17)) / (1.0 + s1 * s1))) }).take(2).sum();
    let t23: f64 = x.iter().take(3).take(2).flat_map(|y20| { let t22 = (0.12 * t6).atan().sin(); x.iter().map(move |y21| t22 * (0.5 * (t8 / (1.5 + t19 * t19)).atan().atan())) }).sum();
    let t26: f64 = x.iter().step_by(2).copied().fold(-0.77, f64::max);
    let y27 = match checked(0.57 * t8.max(0.827).cos() + 0.98, n / 2) { Ok(t) => 0.43 * t, Err(k) => 0.1 * (k as f64) };
    0.55 * y27 + 0.83 * x[2] + 0.99 * p2.0 + 0.55 * s1 + 0.84 * t8
}

#[differentiable]
pub fn p0121(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.sin() / (1.0 + a * a);
    let mut u2 = [0.5 * (b / (1.5 + a * a)).atan(), (s1 * b).sin()];
    let mut v3 = Vec::new();
    v3.push(0.22 * (-b).cos() + 0.71);
    v3.push(0.5 * ((a + u2[0]) / (1.5 + u2[0] * u2[0])) / (1.0 + s1 * s1));
    v3.push((-b).sin());
    let mut o4 = Some(0.5 * (x[1] - s1).atan() / (1.0 + u2[n % 2] * u2[n % 2]));
    o4 = Some(v3[2].max(0.757).tanh());
    for i5 in (0..n / 2).rev() {
        let t8: f64 = x.iter().skip(1).map(|y6| { if *y6 > 0.453 { return ((-((*y6) * (*y6))).exp() - (0.1 * (n as f64))).tanh(); } 0.5 * y6 }).sum();
        for w9 in v3.chunks_mut(2) {
            w9[0] = 0.91 * (u2[0].min(0.87) * (b + b)).cos() + 0.98;
            let t10: f64 = 0.5 * (s1 * x[0]) / (1.0 + w9[0] * w9[0]);
            let mut v11 = x.to_vec();
            a -= 0.92 * (t10 + v11[1]).sin();
        }
        s1 -= 0.42 * t8.sin();
    }
    0.26 * u2[0] + 0.45 * x[3] + (0.69 * (x[2] + 0.28).cos() + 0.46) + 0.27 * v3[2] + 0.12 * u2[0] + 0.41 * a + 0.59 * s1
}

#[differentiable]
pub fn q0122(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a.max(-0.917) + (x[0] / (1.5 + x[0] * x[0]))).sin();
    for i2 in (0..n / 2 + 2).step_by(2) {
        let y3 = stepped((s1 + x[0]).tanh().powi(2).sin(), n);
        s1 += 0.53 * staged(((a - s1) - y3.cos()).sin(), (s1 + s1).min(-0.767).sin(), i2 / 2)?;
        a += 0.41 * y3.sin();
    }
    'l7: for i6 in (0..4).rev() {
        let Ok(y8) = checked((a + s1).sin(), (i6 + n)) else {
            break;
        };
        a -= 0.26 * y8.sin();
    }
    Ok(0.61 * (a + x[n % x.len()]).cos() + 0.25)
}

#[differentiable]
pub fn p0122(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s9 = 0.24 * (0.68 * x[0].sin()).cos() + 0.69;
    let mut u10 = [0.5 * (a + a) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.43 * (x[n % x.len()] + a).cos() + 0.92, 0.5 * (a * 0.74).atan()];
    let mut v11 = Vec::new();
    v11.push(0.5 * x[1] / (1.0 + a * a));
    v11.push(0.5 * ((s9 / (1.5 + a * a)) + (x[n % x.len()] * s9)).atan());
    v11.push(0.5 * (-(-a)).atan());
    if s9.max(0.887) > -0.97 {
        let s9 = (s9 + v11[2]).sin();
        a += 0.69 * s9;
        let t15: f64 = x[1..].iter().scan(0.5 * a.atan(), |s14, y12| { *s14 = 0.5 * *s14 + 0.5 * v11[n % v11.len()].sin().atan(); Some(s14.sin()) }).skip(1).sum();
        let t18: f64 = v11.iter().skip(1).filter(|y16| **y16 > -0.223).map(|y16| 0.5 * (t15 * s9) / (1.0 + s9 * s9)).skip(1).sum();
        a = 0.7 * a + 0.43 * (t15 + t18).sin();
    } else if n / 2 > 2 && u10[n % 3] * 0.84 < 0.597 {
        let w19 = &mut u10[1..3];
        let t23: f64 = x.iter().scan(0.5 * ((-s9) + (s9 + s9)) / (1.0 + s9 * s9), |s22, y20| { *s22 = 0.5 * *s22 + 0.5 * ((*y20) + 0.62) / (1.0 + w19[1] * w19[1]); Some(s22.sin()) }).sum();
        let mut k24 = 0;
        'l25: while k24 < n {
            k24 += 1;
            let t28: f64 = v11.iter().skip(1).map(|y26| { if *y26 > -0.643 { return (0.18 + (t23 + s9)).sin(); } 0.5 * y26 }).skip(1).sum();
            a += 0.72 * t28.sin();
        }
        a -= 0.44 * (w19[k24 % w19.len()] + t23).sin();
    }
    0.47 * u10[0] + 0.44 * x[n % x.len()] + (0.33 * u10[0].min(0.737).tanh().powi(2).cos() + 0.82) + 0.97 * s9 + 0.87 * a + 0.69 * u10[n % 3] + 0.11 * v11[2]
}

#[differentiable]
pub fn p0123(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a.sin() / (1.5 + x[2] * x[2])).sin();
    let mut o2: Option<f64> = None;
    let (t3, mut s4) = (0.36 * ((x[n % x.len()] + x[n % x.len()]) * (s1 + s1)).cos() + 0.46, 0.5 * (a - a).atan());
    let mut s7 = a.max(-0.167).min(0.927).sin();
    'l8: for (i5, y6) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
        s7 = (0.58 * s7 + (-s7)).tanh();
        if n / 2 % 2 == 0 || a + 0.43 <= -0.957 {
            let y17 = match n {
                k9 if k9 > 1 => 0.5 * ((0.1 * (i5 as f64)) - s1) / (1.0 + s4 * s4),
                _ if !((i5 + n) <= 4) => {
                    let t12: f64 = x.iter().step_by(2).map(|y10| { if *y10 > -0.23 { return 0.51 * ((*y10) - y10).cos() + 0.24; } 0.5 * y10 }).skip(1).sum();
                    let t16: f64 = x.iter().rev().take(2).flat_map(|y13| { let t15 = 0.5 * ((0.1 * (n as f64)) + (*y6)).atan(); x.iter().map(move |y14| t15 * (0.5 * (0.77 * t12).atan())) }).take(2).sum();
                    0.5 * t3.max(0.347).max(-0.347) / (1.0 + x[n % x.len()] * x[n % x.len()])
                }
                _ => 0.5 * (((*y6) * (*y6) + 0.3).sqrt() - s7.min(-0.407)).atan(),
            };
            o2 = Some(y17.sin());
            let mut f20 = move |p21: f64| { s4 = s4.sin() + s7.sin().sin(); s4 * p21 };
            s4 += (-y17).sin();
            let t22 = f20(0.45 * s7.max(-0.987).cos() + 0.73) - f20(s4);
            s7 += 0.87 * (t22 + y17).sin();
        } else if x[n % x.len()] * 0.47 > 0.637 {
            let y24 = if let Ok(y23) = checked((-s7).tanh(), n) {
                let mut u25 = [(t3 / (1.5 + x[i5 % x.len()] * x[i5 % x.len()])).max(-0.977).tanh(), 0.5 * (t3 - (*y6)).atan(), y23.min(-0.397).sin()];
                u25.iter_mut().zip(x.iter()).for_each(|(y26, y27)| { if *y27 < 0.483 { return; } *y26 = 0.5 * *y26 + 0.5 * (y23 / (1.5 + (*y27) * (*y27))) / (1.0 + s1 * s1); });
                x[3].max(-0.197).sin()
            } else {
                0.5 * (s7 / (1.5 + x[i5 % x.len()] * x[i5 % x.len()])).atan()
            };
            s4 += 0.45 * y24.sin();
        }
        s7 += 0.21 * (*y6).sin();
    }
    0.22 * t3 + 0.16 * x[1] + (0.42 * t3.max(-0.477).cos() + 0.75) + 0.63 * s4 + 0.24 * s1 + 0.69 * s7
}

#[differentiable]
pub fn p0124(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((-x[x.len() - 1]) * (-a)).tanh();
    let mut v2 = vec![0.5 * ((x[n % x.len()] * x[1]) + s1.cos()).atan(), 0.5 * (a + 0.32) / (1.0 + s1 * s1), 0.5 * x[3].min(-0.177) / (1.0 + s1 * s1)];
    let mut m3 = 0;
    for i4 in 3..n.min(5) {
        if (i4 + n) % 2 == 0 || s1 + s1 <= 0.787 {
            let t5 = (v2[1].sin() * x[1].atan()).sin();
            s1 = 0.7 * s1 + 0.77 * t5.sin();
        } else if i4 / 2 % 2 == 1 {
            let y6: f64;
            match (m3 + n) % 4 {
                0 => {
                    y6 = 0.5 * (s1 * a) / (1.0 + b * b);
                }
                1 | 2 => {
                    y6 = 0.5 * (v2[m3 % v2.len()] * 0.37).atan();
                }
                _ => {
                    y6 = (b + b).sin();
                }
            }
            for w7 in v2.chunks_mut(2) {
                w7[0] = 0.55 * (b + w7[m3 % w7.len()]).cos() + 0.39;
                for (y8, y9) in x.iter().zip(w7.iter()) {
                    let t10 = (*y9).min(-0.217).tanh();
                    let t13: f64 = x.iter().take(3).map(|y11| 0.5 * ((*y8) / (1.5 + (*y8) * (*y8))).atan()).sum();
                    s1 += 0.57 * (t13 + (*y8)).sin();
                }
                s1 += 0.29 * w7[0].sin();
            }
            s1 += 0.41 * y6.sin();
        }
    }
    0.32 * v2[0] + 0.47 * x[0] + (x[0] - (0.1 * (m3 as f64))).tanh() + 0.76 * v2[1] + 0.23 * s1
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0100(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((x[2] * b) * (x[0] - lit(0.73))).sin();
        let mut v2 = vec![(s1 * lit(0.44)).max(lit(0.177)).tanh(); 3];
        let (t3, mut s4) = (lit(0.62) * ((s1 + a) - (s1 * a)).cos() + lit(0.78), lit(0.99) * (s1 + b).cos() + lit(0.38));
        let t7: Dual = x.iter().skip_while(|y5| **y5 > lit(0.93)).map(|y5| lit(0.5) * (s1 * v2[n % v2.len()]) / (lit(1.0) + x[2] * x[2])).take(2).sum();
        'l9: for y8 in x.iter() {
            'l11: for i10 in (0..n.min(4) + 2).step_by(3) {
                let mut k12 = 0;
                let mut t13 = t7.min(lit(0.697)).tanh();
                while {
                    k12 += 1;
                    t13 = lit(0.50) * t13 + (t13 + (lit(0.1) * lit(n as f64))).sin();
                    k12 < 3 && t13 > -lit(0.31)
                } {
                    let (t17, t18) = v2[1..].iter().fold((lit(0.5) * ((s4 * s4 + lit(0.3)).sqrt() - lit(0.37)).atan(), lit(1.0)), |(p15, q16), y14| (p15 + ((-(*y8)).tanh()), q16 * p15));
                    let (t17, t18) = (t17.tanh(), t18.sin());
                    if k12 % 3 != 1 {
                        let y19 = rotate(&mut v2[..2]);
                        let t21: Dual = x[1..].iter().map(|y20| (t18 + (*y20)).tanh()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.5) * y19.max(lit(0.407)).atan());
                        s1 = s1 + (lit(0.44) * (y19 + t21).sin());
                    } else if t13 * y8 <= lit(-0.567) {
                        let o22 = if k12 / 2 % 2 == 0 || t17 + t17 < lit(-0.817) { Some((b - t17).sin()) } else { None };
                    } else {
                        relax(&mut v2, lit(0.5) * t17 / (lit(1.0) + s4 * s4));
                    }
                    s1 = s1 + (lit(0.22) * (t18 + t17).sin());
                }
                s1 = s1 + (lit(0.95) * t13.sin());
            }
            s4 = s4 + (lit(0.37) * (*y8).sin());
        }
        lit(0.65) * t3 + lit(0.66) * x[1] + (lit(0.5) * ((-s4) + s1.atan()).atan()) + lit(0.16) * a + lit(0.23) * v2[2] + lit(0.48) * s4 + lit(0.76) * s1
    }

    pub fn q0101(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.56) * ((x[3] + x[2]) + a.max(lit(0.307))).cos() + lit(0.41);
        let y2 = first_above(&x[..2], lit(0.47))?;
        'l6: for i5 in 0..n {
            let t9: Dual = x.iter().skip(1).copied().fold(lit(-0.77), Dual::max);
            let t12: Dual = x.iter().take(3).filter_map(|y10| if *y10 > lit(-0.103) { Some(lit(0.5) * (((*y10) - (*y10)) * y10).atan()) } else { None }).take(2).sum();
            let y20 = match checked((lit(0.77) * (s1 * s1)).tanh(), n / 2) {
                Ok(y14) if y14 > lit(0.15) => (t9 - y14).tanh(),
                Ok(y14) => {
                    let y15 = lit(0.99) * positive((t12 * t12 + lit(0.3)).sqrt().sin())?.sin();
                    let y19 = match n {
                        ..2 => {
                            let mut u16 = [x[1].tanh(), lit(0.5) * (t12 / (lit(1.5) + t12 * t12)).atan()];
                            u16.iter_mut().zip(x.iter().chain(&x[..])).for_each(|(y17, y18)| { if *y18 < lit(-0.463) { return; } *y17 = lit(0.5) * *y17 + lit(0.5) * (-(y14 * y14)).exp().atan(); });
                            (-y14).tanh()
                        }
                        2..=4 => t9.min(lit(0.497)).sin(),
                        _ => {
                            continue 'l6;
                        }
                    };
                    lit(0.5) * (y19 + a).atan()
                }
                Err(_) => {
                    continue 'l6;
                }
            };
            s1 = s1 + (lit(0.47) * (t9 + y20).sin());
        }
        Some(lit(0.98) * (lit(0.22) + y2.max(lit(0.957))).cos() + lit(0.41))
    }

    pub fn p0101(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s21 = lit(0.43) * (a - x[2]).cos() + lit(0.41);
        let mut v22 = vec![lit(0.5) * s21.min(lit(0.897)).atan(), lit(0.5) * (s21 + x[2]) / (lit(1.0) + a * a), a.min(lit(-0.597)).sin()];
        let mut o23: Option<Dual> = None;
        relax(&mut v22[..2], lit(0.34) * a.min(lit(0.37)).cos() + lit(0.84));
        let t25: Dual = (1..=3).rev().fold(lit(0.3), |s, k24| s * (lit(0.69) * v22[1].cos().cos() + lit(0.59)) + lit(f64::from(k24)));
        let y26 = drain(&mut s21);
        let y27 = drain(&mut v22[0]);
        let t30: Dual = x.iter().rev().take_while(|y28| **y28 > lit(0.453)).map(|y28| (*y28).max(lit(-0.727)).sin()).take(2).sum();
        let mut p33 = (v22[n % v22.len()].max(lit(-0.157)).tanh(), (s21 / (lit(1.5) + y27 * y27)).sin());
        for (y31, y32) in v22.iter().zip(x.iter()) {
            p33 = (p33.1, (p33.0 * (*y32).max(lit(-0.657))).sin());
            a = a + (lit(0.63) * ((*y31) + (*y32)).sin());
        }
        let (t37, t38) = v22.iter().fold(((-(a - t30)).tanh(), lit(1.0)), |(p35, q36), y34| (q36 * (lit(0.5) * y27.atan()), p35 - q36));
        let (t37, t38) = (t37.tanh(), t38.sin());
        lit(0.78) * t38 + lit(0.52) * x[2] + lit(0.29) * s21 + lit(0.74) * a + lit(0.57) * p33.1 + lit(0.78) * v22[n % v22.len()]
    }

    pub fn q0102(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (-x[n % x.len()]).sin();
        a = a + (lit(0.39) * first_above(x, lit(0.71))?);
        let y2 = drain(&mut a);
        let y4 = if let Some(y3) = chained(lit(0.5) * (s1 + y2) / (lit(1.0) + s1 * s1), a.max(lit(-0.807)).tanh()) {
            (y2 / (lit(1.5) + y2 * y2)).tanh()
        } else {
            let mut k5 = 0;
            'l6: while k5 < x.len() {
                k5 += 1;
                let t11: Dual = x[1..].iter().zip(x[1..].iter()).enumerate().map(|(i9, (y7, y10))| (lit(0.53) * ((*y7) / (lit(1.5) + a * a)).cos() + lit(0.91)) * y10 * lit(i9 as f64)).sum::<Dual>().tanh();
                s1 = s1 + (lit(0.84) * t11.sin());
            }
            return None;
        };
        Some((s1 / (lit(1.5) + y2 * y2)).sin())
    }

    pub fn p0102(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.53) * (-a).cos() + lit(0.44);
        let mut v13 = vec![lit(0.5) * (a + s12) / (lit(1.0) + s12 * s12); 3];
        let e14: Result<Dual, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(((lit(0.1) * lit(n as f64)) - v13[n % v13.len()]).tanh()) };
        let mut k15 = 0;
        let mut t16 = lit(1.0) + s12.sin();
        'l17: while t16 > lit(0.27) && k15 < 12 {
            t16 = t16 * (lit(0.60));
            k15 += 1;
            std::mem::swap(&mut v13[1], &mut s12);
            let mut k18 = 0;
            let mut t19 = lit(0.5) * a.min(lit(0.797)).atan();
            'l20: while {
                k18 += 1;
                t19 = lit(0.55) * t19 + (t16 + v13[k18 % v13.len()]).tanh();
                k18 < 7 && t19 > -lit(0.64)
            } {
                if (k18 + 3) > 3 {
                    continue;
                }
                let mut k21 = 0;
                while k21 < 2 {
                    k21 += 1;
                    let y23 = match k15 + n {
                        k22 @ 1..=3 => {
                            nudge(&mut t19, lit(0.33) * ((-(v13[2] * v13[2])).exp() + lit(0.33)).cos() + lit(0.95));
                            std::mem::swap(&mut t19, &mut v13[1]);
                            lit(0.5) * (t16 - (lit(0.1) * lit(k18 as f64))) / (lit(1.0) + a * a)
                        }
                        _ => lit(0.5) * (s12 * a).sin().atan(),
                    };
                    t16 = t16 + (lit(0.58) * y23.sin());
                }
                let mut k24 = 0;
                let y25 = loop {
                    k24 += 1;
                    if (n + 2) % 2 == 0 || t19 / (lit(1.5) + t19 * t19) > lit(-0.967) || k24 > 1 {
                        break (-s12).tanh();
                    }
                    v13[1] = lit(0.5) * (v13[k21 % v13.len()] + x[2]).min(lit(0.337)).atan();
                };
                t16 = t16 + (lit(0.29) * y25.sin());
            }
            s12 = s12 + (lit(0.25) * t19.sin());
        }
        lit(0.25) * a + lit(0.32) * t16 + lit(0.36) * v13[v13.len() - 1] + lit(0.69) * s12
    }

    pub fn q0103(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[n % x.len()] - x[x.len() - 1]).atan();
        let mut s3 = ((x[0] - a) / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])).sin();
        for i2 in n..n {
            s3 = (lit(0.13) * s3 + (-a)).tanh();
            for y4 in [lit(0.5) * (s1 - lit(0.47)) / (lit(1.0) + s3 * s3), (x[1] + s3).sin()] {
                s3 = s3 + (lit(0.85) * first_above(x, lit(0.63))?);
                let y5 = positive(lit(0.62) * (y4 + s1).sin().cos() + lit(0.83))?;
                let Ok(y6) = checked(lit(0.74) * x[i2 % x.len()].cos().cos() + lit(0.43), n / 2) else {
                    return Some(lit(0.5) * (s3 - y5) / (lit(1.0) + y5 * y5));
                };
                s1 = s1 + (lit(0.44) * (y6 + y4).sin());
            }
        }
        Some(lit(0.5) * (s1 + (lit(0.1) * lit(n as f64))).atan())
    }

    pub fn p0103(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s7 = lit(0.17) * (x[n % x.len()] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.44);
        let mut v8 = Vec::new();
        v8.push((s7 * s7).ln_1p().tanh());
        v8.push(lit(0.5) * (x[1] * s7).sin().atan());
        v8.push(lit(0.94) * (b * b).cos() + lit(0.12));
        let mut o9 = Some((-b).tanh());
        let mut p10 = ((v8[2] / (lit(1.5) + b * b)).tanh(), lit(0.5) * (b + v8[n % v8.len()]).atan());
        let y11 = mean(&v8);
        let t14: Dual = v8.iter().skip(1).filter(|y12| **y12 > lit(0.603)).map(|y12| (lit(0.53) * b).tanh()).skip(1).sum();
        let mut s15 = lit(1.0);
        s15 = s15 + (lit(0.5) * (t14 * p10.0) / (lit(1.0) + p10.1 * p10.1));
        let y16 = rotate(&mut v8[..2]);
        let e17: Result<Dual, u8> = match (n + 1) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (-(t14 * t14)).atan()) };
        lit(0.89) * s7 + lit(0.45) * x[n % x.len()] + lit(0.47) * p10.0 + lit(0.34) * v8[1] + lit(0.17) * a + lit(0.93) * s7 + lit(0.38) * s15
    }

    pub fn p0104(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((a + a) + (b + (lit(0.1) * lit(n as f64)))).tanh();
        let mut u2 = [lit(0.5) * (s1.max(lit(-0.787)) * (s1 - a)) / (lit(1.0) + s1 * s1), lit(0.52) * (x[n % x.len()] + a).cos() + lit(0.22), ((s1 + b) * lit(0.26)).tanh(), (a * b).tanh()];
        let mut p3 = (lit(0.5) * ((b - a) - s1) / (lit(1.0) + u2[n % 4] * u2[n % 4]), ((a / (lit(1.5) + b * b)) / (lit(1.5) + s1 * s1)).tanh());
        {
            let w4 = &mut u2[2..4];
            'l7: for (i5, y6) in x.iter().enumerate() {
                let y9 = match positive(lit(0.87) * ((*y6) - lit(0.77)).abs().cos() + lit(0.51)) {
                    Some(y8) => (b + (*y6)).sin(),
                    None => (p3.1.cos() * (a * x[i5])).tanh(),
                };
                let mut u10 = [lit(0.48) * (y9 + x[i5]).cos() + lit(0.23); 2];
                u10.iter_mut().zip(x.iter().take(3)).for_each(|(y11, y12)| { if *y12 < lit(0.713) { return; } *y11 = lit(0.5) * *y11 + (-((*y6) * y9)).sin(); });
                let mut u14 = [w4[n % w4.len()].cos().tanh(), lit(0.5) * (w4[1] + y6).atan(), lit(0.21) * ((w4[0] - x[i5]) * (s1 + (*y6))).cos() + lit(0.37)];
                for i13 in 2..2 {
                    u14 = [u14[1], u14[2], lit(0.5) * (((*y6) * p3.1) + lit(0.28)) / (lit(1.0) + u14[i13 % 3] * u14[i13 % 3])];
                    u14[2] = lit(0.38) * (u14[2] + y6).cos() + lit(0.91);
                }
                s1 = s1 + (lit(0.71) * (u10[i5 % 2] + u14[i5 % 3]).sin());
            }
            {
                let (w15, w16) = w4.split_at_mut(1);
                w15[0] = w16[0] * b;
                let mut k17 = 0;
                'l18: while k17 < x.len() {
                    k17 += 1;
                    let mut p20 = (lit(0.27) * (-(-(p3.1 * p3.1)).exp()).cos() + lit(0.72), lit(0.5) * ((s1 * b) / (lit(1.5) + w16[n % w16.len()] * w16[n % w16.len()])) / (lit(1.0) + w15[0] * w15[0]));
                    for i19 in 0..x.len() {
                        p20 = (p20.1, (p20.0 * (w16[0] + lit(0.41))).sin());
                        let w21 = &x[2..];
                        let t24: Dual = x.iter().chain(&x[..]).filter(|y22| **y22 > lit(-0.713)).map(|y22| lit(0.41) * ((w16[0] * lit(0.42)) * ((*y22) - w16[0])).cos() + lit(0.67)).sum();
                        s1 = s1 + (lit(0.97) * (t24 + w21[n % w21.len()]).sin());
                    }
                    s1 = s1 + (lit(0.37) * p20.0.sin());
                }
                s1 = s1 + (lit(0.14) * (w16[n % w16.len()] + w15[0]).sin());
            }
            s1 = s1 + (lit(0.41) * w4[n % w4.len()].sin());
        }
        lit(0.44) * x[1] + lit(0.11) * x[n % x.len()] + (lit(0.5) * (a + u2[n % 4]).max(lit(0.677)).atan()) + lit(0.99) * u2[1] + lit(0.25) * p3.0 + lit(0.96) * s1
    }

    pub fn q0105(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = ((a / (lit(1.5) + x[3] * x[3])) + (a - x[n % x.len()])).sin();
        let y13 = match n % 4 {
            0 => lit(0.5) * a.min(lit(0.67)).atan(),
            1 => lit(0.88) * (a + s1).min(lit(-0.97)).cos() + lit(0.91),
            _ => {
                let t4: Dual = x.iter().take(3).map(|y2| (x[x.len() - 1] + lit(0.55)).sin()).product();
                let mut u7 = [lit(0.5) * (-(x[0] * t4)) / (lit(1.0) + t4 * t4), lit(0.44) * t4.min(lit(0.527)).cos() + lit(0.18), (x[3] - lit(0.95)).sin()];
                for (i5, y6) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                    u7 = [u7[1], u7[2], lit(0.5) * (s1 * u7[0]).atan()];
                    if (n + n) % 3 != 2 {
                        let y8 = checked(lit(0.5) * (a / (lit(1.5) + (*y6) * (*y6))).atan(), (n + 2))?;
                        s1 = s1 + (lit(0.16) * staged(lit(0.87) * (x[2] - y8).cos() + lit(0.27), lit(0.82) * y8.max(lit(-0.837)).cos() + lit(0.75), (i5 + 2))?);
                        s1 = s1 + (lit(0.91) * y8.sin());
                    } else if x[0].max(lit(-0.87)) < lit(-0.787) {
                        'l10: for i9 in 0..u7.len() {
                            add_scaled(&mut u7, x, lit(0.62) * ((a + a) + a).cos() + lit(0.68));
                        }
                        let mut p12 = (lit(0.26) * (s1 * x[i5 % x.len()]).cos() + lit(0.67), (y6 + (lit(0.63) - x[2])).sin());
                        for y11 in u7 {
                            p12 = (p12.1, (p12.0 * (p12.1 * y11)).sin());
                            let mut y11 = u7[n % 3] - y11.tanh();
                            s1 = s1 + (lit(0.23) * y11.sin());
                        }
                        s1 = s1 + (lit(0.51) * p12.1.sin());
                    }
                    s1 = lit(0.7) * s1 + lit(0.43) * (*y6).sin();
                }
                lit(0.5) * (u7[2] * a) / (lit(1.0) + t4 * t4)
            }
        };
        Ok(a.max(lit(-0.177)).tanh())
    }

    pub fn p0105(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s14 = (-x[n % x.len()]).sin();
        let mut m15 = n;
        let o16 = if m15 / 2 % 2 == 1 { Some((a - x[x.len() - 1]).tanh()) } else { None };
        let mut k19 = 0;
        let mut t20 = lit(0.5) * ((lit(0.76) * a) + (x[3] + (lit(0.1) * lit(n as f64)))).atan();
        let mut s21 = lit(0.62) * ((s14 * t20) * lit(0.32)).cos() + lit(0.92);
        while {
            k19 += 1;
            t20 = lit(0.68) * t20 + (lit(0.5) * (a + a).atan());
            k19 < 7 && t20 > -lit(0.38)
        } {
            s21 = (lit(0.12) * s21 + x[2].sin()).tanh();
            let t24: Dual = x.iter().map(|y22| { if *y22 > lit(-0.623) { return lit(0.5) * (s14 + (*y22)).max(lit(0.437)).atan(); } lit(0.5) * y22 }).sum();
            m15 += 1;
            let t25 = lit(0.5) * ((s21 + s21) - (s14 * s14)) / (lit(1.0) + t24 * t24);
            t20 = lit(0.7) * t20 + lit(0.88) * (t25 + t24).sin();
        }
        let y26 = stepped(lit(0.5) * ((t20 * a) * (t20 * lit(0.96))) / (lit(1.0) + a * a), k19 / 2);
        match chained((s21 * t20).tanh(), lit(0.5) * (s14 - s14).max(lit(-0.977)).atan()) {
            Some(y27) => {
                let t30: Dual = x.iter().chain(&x[..]).filter(|y28| **y28 > lit(0.383)).map(|y28| lit(0.88) * (s21 + y26).cos() + lit(0.34)).take(2).sum();
                a = a + (lit(0.22) * (t30 + y27).sin());
            }
            None => {
                m15 += 1;
                let mut k31 = 0;
                let mut u32 = [lit(0.46) * (s21 - t20).cos() + lit(0.58), lit(0.5) * y26.sin() / (lit(1.0) + s14 * s14), lit(0.97) * s21.min(lit(-0.527)).cos() + lit(0.65)];
                while k31 < 4 {
                    u32 = [u32[1], u32[2], lit(0.48) * (u32[1] - t20).cos() + lit(0.17)];
                    let f33 = |p35: Dual| lit(0.5) * p35.max(lit(0.447)).atan();
                    let f34 = |p35: Dual| f33(p35) - f33(((lit(0.39) - u32[1]) / (lit(1.5) + a * a)).tanh());
                    let t36 = f34(lit(0.74) * u32[2].min(lit(0.787)).cos() + lit(0.17));
                    s14 = lit(0.7) * s14 + lit(0.98) * t36.sin();
                    k31 += 1;
                }
                t20 = t20 + (lit(0.14) * u32[0].sin());
            }
        }
        lit(0.32) * y26 + lit(0.71) * x[k19 % x.len()] + lit(0.72) * s21 + lit(0.11) * s14 + lit(0.95) * t20 + lit(0.42) * a
    }

    pub fn q0106(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (a.min(lit(-0.427)) - a.min(lit(0.787))).atan();
        s1 = s1 + (lit(0.89) * chained(lit(0.5) * ((x[x.len() - 1] * x[n % x.len()]) - (a - (lit(0.1) * lit(n as f64)))).atan(), lit(0.31) * (x[0] + lit(0.95)).cos() + lit(0.45))?);
        let mut f2 = |p3: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * (a - a).atan(); s1 * p3 };
        let t4 = f2((x[0] - x[1]).cos().sin()) + lit(0.5) * f2(lit(0.7));
        let mut stack5 = vec![n % 3];
        while let Some(i6) = stack5.pop() {
            if i6 > 1 {
                stack5.push(i6 / 2);
            }
            let t9 = lit(0.5) * (s1 / (lit(1.5) + t4 * t4)).max(lit(-0.507)) / (lit(1.0) + s1 * s1);
            let f7 = |p8: Dual| ((t9 + t9).tanh()) * t9;
            let t9 = f7(t9) + lit(0.5);
            let p8 = t9.sin();
            let t10 = f7(p8 * t9);
            s1 = s1 + (lit(0.97) * (p8 + t9).sin());
        }
        let y11 = lit(0.71) * positive(lit(0.5) * x[n % x.len()].tanh().powi(2).atan())?.sin();
        let y12 = chained(lit(0.81) * t4.min(lit(0.467)).cos() + lit(0.45), (lit(0.89) - a).sin())?;
        let f13 = |p14: Dual, q15: Dual| lit(0.5) * (q15 + q15).atan();
        let t16 = if f13(lit(0.5) * x[n % x.len()].tanh().powi(2).atan(), lit(0.2)) > lit(0.13) { f13(lit(0.97) * (y11 + lit(0.12)).cos() + lit(0.47), lit(0.5) * x[n % x.len()].tanh().powi(2).atan()) } else { f13(lit(0.5) * x[n % x.len()].tanh().powi(2).atan(), lit(0.5) * x[n % x.len()].tanh().powi(2).atan()) };
        Some(lit(0.5) * (t16 + y11) / (lit(1.0) + s1 * s1))
    }

    pub fn p0106(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s17 = (x[n % x.len()] - b).sin();
        let f18 = |p19: Dual, q20: Dual| (-q20).tanh();
        let t21 = if f18((s17.min(lit(-0.167)) + (x[n % x.len()] - a)).sin(), lit(0.2)) > lit(0.13) { f18(((a * x[1]) + (lit(0.1) * lit(n as f64))).sin(), (s17.min(lit(-0.167)) + (x[n % x.len()] - a)).sin()) } else { f18((s17.min(lit(-0.167)) + (x[n % x.len()] - a)).sin(), (s17.min(lit(-0.167)) + (x[n % x.len()] - a)).sin()) };
        s17 = s17 / (lit(1.1) + ((lit(0.1) * lit(n as f64)) - s17) * ((lit(0.1) * lit(n as f64)) - s17));
        s17 = s17 / (lit(1.1) + (x[0] - b) * (x[0] - b));
        let t22 = std::mem::replace(&mut b, lit(0.5) * (s17 + t21) / (lit(1.0) + a * a));
        match mode(n) {
            Mode::Middle | Mode::High => {
                let mut f23 = move |p24: Dual| { s17 = s17.sin() + lit(0.84) * (t21 * t21).ln_1p().cos() + lit(0.95); s17 * p24 };
                s17 = s17 + (lit(0.5) * (-a).atan());
                let t25 = f23(lit(0.84) * (lit(0.88) - (t22 * x[2])).cos() + lit(0.31)) - f23(s17);
                let y26;
                if (n + 2) % 3 != 0 {
                    let r27 = if !(n <= 3) { &x[0] } else { &t22 };
                    y26 = lit(0.5) * t21 / (lit(1.0) + t22 * t22);
                } else {
                    for y28 in x {
                        let t30: Dual = x.iter().find(|y29| **y29 > lit(-0.183)).copied().unwrap_or(b.min(lit(0.767)).sin());
                        if t22.max(lit(-0.887)) >= (*y28) {
                            s17 = s17 + (lit(0.81) * stepped(((t22 + a) - (-(*y28))).tanh(), (n + n)));
                            let y31 = match q0106(x, (s17 + lit(0.97)).tanh(), n % 4) { Some(t) => lit(0.32) * t, None => lit(0.53) };
                            s17 = s17 + (lit(0.12) * y31.sin());
                        }
                        b = b + (lit(0.32) * ((*y28) + t30).sin());
                    }
                    y26 = lit(0.55) * (t22 - lit(0.18)).cos() + lit(0.44);
                }
                b = b + (lit(0.37) * (y26 + t25).sin());
            }
            Mode::Low => {
                b = b + (lit(0.73) * (x[n % x.len()] * lit(0.16)).sin());
            }
        }
        lit(0.99) * t22 + lit(0.78) * x[0] + lit(0.58) * s17 + lit(0.43) * b
    }

    pub fn p0107(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (a - a).tanh();
        let mut o2: Option<Dual> = None;
        o2 = None;
        let t5: Dual = x.iter().step_by(2).filter(|y3| **y3 > lit(-0.333)).map(|y3| lit(0.89) * (s1 * x[n % x.len()]).cos() + lit(0.91)).skip(1).sum();
        let mut u6 = [(t5 * t5 + lit(0.3)).sqrt().tanh(), lit(0.5) * (a + s1) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.5) * ((a * s1) / (lit(1.5) + b * b)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.5) * (-(b * b)).exp().atan()];
        let mut v7 = u6.clone();
        let mut f8 = move |p9: Dual| { s1 = s1.sin() + (v7[n % 4] * lit(0.84)).sin(); s1 * p9 };
        s1 = s1 + (lit(0.5) * u6[1].atan().atan());
        let t10 = f8((v7[2] * lit(0.76)).sin()) - f8(s1);
        if let Some(y11) = o2 {
            v7.iter_mut().zip(x[1..].iter()).for_each(|(y12, y13)| { *y12 = lit(0.5) * *y12 + lit(0.87) * t10.tanh().powi(3).cos() + lit(0.86); });
            let y14 = match (n + n) % 4 {
                0 | 3 => lit(0.5) * u6[2].max(lit(-0.357)).atan(),
                _ => (u6[1] + (lit(0.1) * lit(n as f64))).tanh(),
            };
            a = a + (lit(0.73) * (y14 + y11).sin());
        } else {
            let t15 = std::mem::replace(&mut v7[2], t5.sin().sin());
            let mut f16 = move |p17: Dual| { s1 = s1.sin() + lit(0.5) * (p17 * a) / (lit(1.0) + p17 * p17); s1 * p17 };
            s1 = s1 + (lit(0.5) * t15.atan());
            let t18 = f16((v7[3] + t10).tanh()) - f16(s1);
            a = a + (lit(0.98) * (t15 + t18).sin());
        }
        lit(0.59) * v7[1] + lit(0.83) * x[n % x.len()] + lit(0.87) * s1 + lit(0.29) * v7[n % 4] + lit(0.42) * a + lit(0.67) * u6[0]
    }

    pub fn p0108(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.58) * (-x[n % x.len()]).cos() + lit(0.54);
        let mut m2 = if n / 2 % 2 == 0 || a * lit(0.26) <= a { (n + n) } else { 1 };
        let y3 = mean(&x[..2]);
        let t6: Dual = x.iter().chain(&x[..]).filter_map(|y4| if *y4 > lit(0.443) { Some(lit(0.5) * (a + y4) / (lit(1.0) + s1 * s1)) } else { None }).sum();
        let y7 = weighted(x, x, n);
        let mut stack8 = vec![n, n / 2];
        let mut p10 = ((y7 * y7 + lit(0.3)).sqrt().tanh(), lit(0.16) * t6.atan().cos() + lit(0.73));
        while let Some(i9) = stack8.pop() {
            p10 = (p10.1, (p10.0 * (t6 + y3)).sin());
            let r11 = if n / 2 % 3 != 2 { &x[2] } else { &y7 };
            let mut v13: Vec<Dual> = x[1..].iter().map(|y12| lit(0.5) * ((*y12) - lit(0.77)).abs().atan()).collect();
            v13.push(lit(0.37) * (t6 - p10.1).cos() + lit(0.53));
            v13.swap(0, 0);
            s1 = s1 + (lit(0.73) * (v13[i9 % v13.len()] + (*r11)).sin());
        }
        lit(0.92) * t6 + lit(0.37) * x[1] + lit(0.71) * p10.0 + lit(0.57) * s1
    }

    pub fn p0109(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[n % x.len()] * b).atan();
        let mut p2 = (lit(0.23) * a.sin().cos() + lit(0.58), lit(0.43) * b.sin().cos() + lit(0.11));
        std::mem::swap(&mut p2.1, &mut s1);
        let e3 = if n / 2 > 0 { Err(2_u8) } else { Ok(lit(0.5) * (x[n % x.len()] * a).atan()) };
        let y4;
        if !((n + 1) <= 0) {
            y4 = lit(0.5) * (((lit(0.1) * lit(n as f64)) - b) + (-p2.0)) / (lit(1.0) + s1 * s1);
        } else {
            let Some(y5) = chained(lit(0.95) * (a * s1).cos() + lit(0.67), (a + x[0]).tanh()) else {
                return lit(0.83) * s1 + lit(0.93) * x[n % x.len()];
            };
            let y16 = match mode(n / 2) {
                Mode::Low => lit(0.5) * ((y5 + y5) * (b + a)) / (lit(1.0) + p2.0 * p2.0),
                Mode::Middle => {
                    let mut f6 = |p7: Dual| { s1 = lit(0.5) * s1 + (p7 * b).sin(); s1 * p7 };
                    let t8 = f6(lit(0.5) * (-(y5 * y5)).exp() / (lit(1.0) + b * b)) + lit(0.5) * f6(lit(0.7));
                    for (i9, y10) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                        {
                            let mut s11 = lit(1.0);
                            s11 = s11 + (lit(0.5) * (t8 + y5) / (lit(1.0) + y5 * y5));
                            let f12 = |p13: Dual, q14: Dual| lit(0.5) * (s11 - s11).atan();
                            let t15 = f12(lit(0.49) * ((*y10) - y10).cos() + lit(0.15), lit(0.5) * (t8 + s11) / (lit(1.0) + y5 * y5)) - f12(lit(0.5) * (t8 + s11) / (lit(1.0) + y5 * y5), lit(0.4));
                            s1 = s1 + (lit(0.92) * (s11 + t15).sin());
                        }
                        a = a - (lit(0.13) * (*y10).sin());
                    }
                    lit(0.5) * ((y5 + t8) + (s1 + p2.0)) / (lit(1.0) + p2.0 * p2.0)
                }
                Mode::High => ((s1 + y5) - (-y5)).sin(),
            };
            y4 = ((p2.1 + y5) - (y16 + s1)).sin();
        }
        lit(0.27) * p2.1 + lit(0.23) * x[x.len() - 1] + (lit(0.5) * (-a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])) + lit(0.84) * p2.1 + lit(0.95) * s1 + lit(0.94) * a
    }

    pub fn q0110(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.21) * ((a * x[n % x.len()]) - (x[3] - a)).cos() + lit(0.31);
        let y2 = lit(0.33) * first_above(x, lit(0.92))?.sin();
        let y3 = blend(&s1, &s1);
        let t7: Dual = x[1..].iter().take(2).flat_map(|y4| { let t6 = (y2 - lit(0.77)).abs().sin(); x.iter().map(move |y5| t6 * ((lit(0.15) * (*y5)).sin())) }).sum();
        let mut u10 = [(s1 / (lit(1.5) + y3 * y3)).sin(), (y2 + x[n % x.len()]).sin(), (y2 - lit(0.48)).sin()];
        'l11: for (i8, y9) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
            u10 = [u10[1], u10[2], lit(0.5) * (t7 * x[3]).atan()];
            let mut f12 = move |p13: Dual| { a = a.sin() + lit(0.5) * (x[i8 % x.len()] * p13) / (lit(1.0) + p13 * p13); a * p13 };
            a = a + (t7.atan().sin());
            let t14 = f12((t7 + y9).sin()) - f12(a);
            s1 = s1 - (lit(0.44) * (t14 + (*y9)).sin());
        }
        let t7 = (t7 + u10[2]).sin();
        u10[2] = u10[2] / (lit(1.1) + y3.min(lit(0.537)) * y3.min(lit(0.537)));
        Some(lit(0.5) * x[n % x.len()].min(lit(-0.677)).atan())
    }

    pub fn p0110(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s15 = lit(0.23) * (a * a).ln_1p().cos() + lit(0.96);
        let mut u16 = [(x[3] * x[3] + lit(0.3)).sqrt().tanh(), (a + s15).sin(), lit(0.84) * ((s15 + s15) + x[0].max(lit(-0.787))).cos() + lit(0.94), lit(0.5) * (x[3].max(lit(0.927)) - a.min(lit(-0.317))) / (lit(1.0) + s15 * s15)];
        s15 = s15 + (lit(0.55) * weighted(x, &x[..2], n));
        for w17 in u16.chunks_mut(3) {
            w17[0] = (a * x[n % x.len()]).tanh();
            let mut f18 = move |p19: Dual| { s15 = s15.sin() + lit(0.38) * ((x[3] - (lit(0.1) * lit(n as f64))) + x[3].min(lit(-0.977))).cos() + lit(0.39); s15 * p19 };
            s15 = s15 + (lit(0.5) * a.tanh().powi(2) / (lit(1.0) + a * a));
            let t20 = f18(a.sin().sin()) - f18(s15);
            s15 = s15 + (lit(0.98) * (t20 + w17[n % w17.len()]).sin());
        }
        let mut p22 = (lit(0.5) * u16[0].max(lit(-0.517)).atan(), lit(0.5) * s15.atan());
        for y21 in u16.iter_mut() {
            p22 = (p22.1, (p22.0 * (a + lit(0.95))).sin());
            let y23: Dual;
            match n % 4 {
                0 => {
                    y23 = (a / (lit(1.5) + s15 * s15)).sin();
                }
                1 | 2 => {
                    match first_above(x, lit(0.38)) {
                        Some(y24) => {
                            p22.1 = (((*y21) * (*y21)).ln_1p() / (lit(1.5) + y24 * y24)).tanh();
                            s15 = s15 + (lit(0.31) * y24.sin());
                        }
                        None => {
                            let mut f25 = |p26: Dual| { s15 = lit(0.5) * s15 + (((*y21) + (*y21)) * (lit(0.1) * lit(n as f64))).sin(); s15 * p26 };
                            let t27 = f25(lit(0.5) * p22.0 / (lit(1.0) + p22.0 * p22.0)) + lit(0.5) * f25(lit(0.7));
                            s15 = lit(0.7) * s15 + lit(0.96) * t27.sin();
                        }
                    }
                    y23 = lit(0.5) * (-p22.0) / (lit(1.0) + (*y21) * (*y21));
                }
                _ => {
                    y23 = lit(0.19) * (p22.1 / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.23);
                }
            }
            s15 = s15 + (lit(0.63) * ((*y21) + y23).sin());
        }
        lit(0.99) * s15 + lit(0.72) * x[3] + ((a * (lit(0.1) * lit(n as f64))) - (-s15)).sin() + lit(0.96) * p22.0 + lit(0.48) * u16[n % 4] + lit(0.44) * s15
    }

    pub fn p0111(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a * a).tanh();
        let mut v2 = x.to_vec();
        for (y3, y4) in x.iter().zip(&v2) {
            let y5 = drain(&mut s1);
            let e6: Result<Dual, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(lit(0.92) * (y5 / (lit(1.5) + (*y3) * (*y3))).cos() + lit(0.77)) };
            s1 = s1 + (lit(0.62) * ((*y4) + y5).sin());
        }
        let y9 = match mode(n) {
            Mode::Low => {
                let mut p8 = (lit(0.5) * (x[1] * x[n % x.len()]).cos().atan(), a.min(lit(-0.157)).tanh());
                for i7 in (0..n / 2).rev() {
                    p8 = (p8.1, (p8.0 * v2[i7 % v2.len()].cos()).sin());
                    nudge(&mut v2[0], (p8.1 + (lit(0.1) * lit(n as f64))).tanh());
                }
                lit(0.5) * (-(a * a)).exp().cos().atan()
            }
            Mode::Middle => a.min(lit(0.297)).tanh(),
            Mode::High => return lit(0.87) * x[n % x.len()] + lit(0.92) * x[1],
        };
        lit(0.49) * y9 + lit(0.73) * x[n % x.len()] + (lit(0.5) * (a * a) / (lit(1.0) + a * a)) + lit(0.96) * s1 + lit(0.74) * v2[2]
    }

    pub fn p0112(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.sin().sin();
        let mut m2 = 0;
        if a - s1 <= x[x.len() - 1] {
            if a + a < lit(-0.937) {
                let mut p4 = (s1.min(lit(0.887)).sin(), lit(0.5) * (x[3] * lit(0.79)) / (lit(1.0) + a * a));
                for i3 in (4..n).rev() {
                    p4 = (p4.1, (p4.0 * (a + p4.1)).sin());
                    let f5 = |p7: Dual| ((p7 + lit(0.75)) / (lit(1.5) + p7 * p7)).sin();
                    let f6 = |p7: Dual| f5(p7) - f5((a + x[3]).sin());
                    let t8 = f6((-a).tanh());
                    let t11: Dual = x.iter().filter_map(|y9| if *y9 > lit(0.543) { Some(lit(0.89) * (lit(0.27) * p4.1).cos() + lit(0.97)) } else { None }).skip(1).sum();
                    s1 = s1 + (lit(0.96) * (t11 + t8).sin());
                }
                s1 = s1 + (lit(0.56) * p4.1.sin());
            } else {
                let (t15, t16) = x.iter().fold((lit(0.71) * x[m2 % x.len()].tanh().powi(3).cos() + lit(0.55), lit(1.0)), |(p13, q14), y12| (q14, p13.sin() + (lit(0.46) * x[3].tanh().powi(2).cos() + lit(0.69))));
                let (t15, t16) = (t15.tanh(), t16.sin());
                s1 = s1 + (lit(0.51) * (t15 + t16).sin());
            }
        } else {
            let y23 = match n + 3 {
                0 => {
                    let mut u19 = [lit(0.5) * (s1 / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) / (lit(1.0) + s1 * s1), lit(0.5) * (((lit(0.1) * lit(m2 as f64)) * x[m2 % x.len()]) * (x[x.len() - 1] * a)).atan(), lit(0.17) * (-(a * a)).exp().cos() + lit(0.81)];
                    for i18 in (0..n / 2 + 2).rev().step_by(3) {
                        u19 = [u19[1], u19[2], lit(0.5) * (u19[0] + s1).atan().atan()];
                        for (i20, y21) in u19.iter_mut().enumerate() {
                            let w22 = &x[..2];
                            s1 = s1 - (lit(0.36) * ((*y21) + w22[1]).sin());
                        }
                    }
                    lit(0.5) * (s1 * u19[2]).atan()
                }
                k17 => lit(0.5) * (s1 / (lit(1.5) + s1 * s1)).atan(),
            };
            s1 = s1 + (lit(0.41) * y23.sin());
        }
        lit(0.83) * x[3] + lit(0.48) * x[n % x.len()] + lit(0.89) * s1
    }

    pub fn p0113(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (lit(0.54) - a).atan();
        let t2 = std::mem::take(&mut s1);
        let mut stack3 = vec![n % 3];
        while let Some(i4) = stack3.pop() {
            let mut v5 = x.to_vec();
            let Some(y6) = positive(lit(0.5) * (-(s1 * s1)).exp().max(lit(0.117)).atan()) else {
                return lit(0.31) * v5[1] + lit(0.48) * x[n % x.len()] + a.max(lit(-0.567)).sin();
            };
            s1 = s1 + (lit(0.21) * (v5[n % v5.len()] + y6).sin());
        }
        let t9: Dual = x.iter().chain(&x[..]).filter_map(|y7| if *y7 > lit(0.113) { Some(lit(0.5) * (t2 - y7) / (lit(1.0) + a * a)) } else { None }).take(2).sum();
        let f10 = |p11: Dual, q12: Dual| (s1 + t9).min(lit(-0.377)).tanh();
        let t13 = f10(lit(0.5) * (-t9) / (lit(1.0) + a * a), (t2 - t9).sin()) - f10((t2 - t9).sin(), lit(0.4));
        let f14 = |p15: Dual| lit(0.5) * ((p15 / (lit(1.5) + p15 * p15)) - lit(0.77)).abs().atan();
        let t17 = x.iter().map(|y16| f14(*y16)).sum::<Dual>();
        let t20: Dual = x.iter().take_while(|y18| **y18 > lit(0.113)).map(|y18| lit(0.5) * (t2 / (lit(1.5) + (*y18) * (*y18))).atan()).take(2).sum();
        let y23 = blend(&t13, &t9);
        lit(0.91) * t20 + lit(0.63) * x[3] + (lit(0.5) * a.sin().atan()) + lit(0.91) * s1
    }

    pub fn p0114(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.min(lit(0.917)).tanh();
        let mut v2 = x.to_vec();
        let t4: Dual = (1..=3).rev().fold(lit(0.3), |s, k3| s * (lit(0.5) * (a.min(lit(0.827)) / (lit(1.5) + v2[v2.len() - 1] * v2[v2.len() - 1])) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])) + lit(f64::from(k3)));
        let y5 = rotate(&mut v2);
        let y6 = match n / 2 {
            ..2 => (s1 / (lit(1.5) + v2[2] * v2[2])).tanh(),
            2..=4 => lit(0.19) * x[x.len() - 1].cos().cos() + lit(0.49),
            _ => (v2[n % v2.len()] * lit(0.82)).tanh(),
        };
        for w7 in v2.chunks_mut(2) {
            w7[0] = lit(0.5) * w7[0] / (lit(1.0) + x[3] * x[3]);
            w7[0] = w7[0] + (lit(0.35) * (-(x[x.len() - 1] + y5)).tanh());
            s1 = s1 + (lit(0.33) * w7[0].sin());
        }
        lit(0.86) * t4 + lit(0.85) * x[1] + lit(0.68) * v2[3] + lit(0.55) * s1
    }

    pub fn q0115(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = a.max(lit(0.497)).sin();
        a = a + (lit(0.99) * staged(lit(0.5) * x[2].min(lit(-0.667)) / (lit(1.0) + a * a), lit(0.83) * ((s1 * lit(0.43)) + lit(0.97)).cos() + lit(0.71), n)?);
        let y2 = lit(0.55) * staged(s1.tanh().powi(2).sin(), lit(0.65) * (s1 + a).cos() + lit(0.68), n / 2)?.sin();
        let t6: Dual = x[1..].iter().scan(lit(0.5) * ((s1 * s1) * y2.cos()) / (lit(1.0) + y2 * y2), |s5, y3| { *s5 = lit(0.5) * *s5 + lit(0.62) * (a + a).cos() + lit(0.66); Some(s5.sin()) }).take(2).sum();
        let f7 = |p9: Dual| lit(0.5) * x[n % x.len()].tanh().powi(3) / (lit(1.0) + t6 * t6);
        let f8 = |p9: Dual| f7(p9) - f7(lit(0.28) * (s1 * t6).cos() + lit(0.51));
        let t10 = f8(lit(0.46) * s1.cos() + lit(0.89));
        s1 = s1 + (lit(0.79) * staged((t10 + lit(0.81)).cos().tanh(), t10.max(lit(-0.627)).sin(), n)?);
        let y11 = stepped(lit(0.5) * (x[n % x.len()] + s1) / (lit(1.0) + y2 * y2), n);
        Ok(lit(0.87) * ((t6 / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) + (x[3] * t6)).cos() + lit(0.31))
    }

    pub fn p0115(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s12 = (lit(0.13) * a).sin();
        s12 = s12 / (lit(1.1) + b.cos() * b.cos());
        let t15: Dual = x.iter().step_by(2).map(|y13| { if *y13 > lit(0.733) { return (b + y13).max(lit(-0.377)).sin(); } lit(0.5) * y13 }).sum();
        std::mem::swap(&mut s12, &mut b);
        if s12 + x[n % x.len()] < t15 {
            let mut k18 = 0;
            let mut t19 = lit(0.5) * a / (lit(1.0) + b * b);
            while {
                k18 += 1;
                t19 = lit(0.76) * t19 + (b.atan() * (a * s12)).tanh();
                k18 < 7 && t19 > -lit(0.29)
            } {
                match chained((t15 + b).tanh(), (b - t15).sin()) {
                    Some(y20) => {
                        let mut k21 = 0;
                        while k21 < n {
                            k21 += 1;
                            let t24: Dual = x.iter().take(3).filter_map(|y22| if *y22 > lit(-0.793) { Some(((*y22) * y20).sin()) } else { None }).skip(1).sum();
                            t19 = lit(0.7) * t19 + lit(0.36) * t24.sin();
                        }
                        t19 = t19 - (lit(0.79) * y20.sin());
                    }
                    None => {
                        b = b + (lit(0.61) * (s12 * t15).tanh());
                    }
                }
            }
            b = b - (lit(0.52) * t19.sin());
        } else {
            b = b + (lit(0.36) * (t15 * t15).sin());
        }
        lit(0.89) * s12 + lit(0.22) * x[3] + ((t15 - b) * (x[0] + b)).sin() + lit(0.69) * s12 + lit(0.96) * b
    }

    pub fn p0116(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = ((a * x[0]) / (lit(1.5) + a * a)).sin();
        let mut v2 = vec![(-x[n % x.len()]).sin(); 4];
        let mut m3 = if lit(0.26) - x[n % x.len()] <= s1 { (n + 3) } else { 1 };
        let mut o4 = Some((b.min(lit(0.967)) - (x[n % x.len()] + v2[n % v2.len()])).tanh());
        let w5 = &v2[1..];
        if (a * a).ln_1p() <= s1 {
            'l7: for i6 in (0..4).rev() {
                for (i8, y9) in x.iter().filter(|y| **y > lit(0.513)).enumerate() {
                    o4 = Some((-v2[1]).tanh());
                    let t12 = ((*y9) * lit(0.77)).tanh();
                    let f10 = |p11: Dual| (lit(0.5) * (x[0] + y9) / (lit(1.0) + a * a)) * t12;
                    let t12 = f10(t12) + lit(0.5);
                    let p11 = t12.sin();
                    let t13 = f10(p11 * t12);
                    s1 = s1 - (lit(0.51) * (t12 + p11).sin());
                }
                let y14;
                if i6 / 2 > 4 {
                    y14 = (b - a).sin();
                } else {
                    y14 = lit(0.31) * (w5[m3 % w5.len()] + b).cos() + lit(0.74);
                }
                s1 = s1 + (lit(0.17) * y14.sin());
            }
            let mut m15 = if m3 / 2 % 2 == 0 || x[n % x.len()] <= x[3] { m3 } else { 1 };
            match (n / 2 % 2, n % 3) {
                (0, 0) => {
                    std::mem::swap(&mut a, &mut s1);
                }
                (1, k16) => {
                    m3 += 1;
                }
                _ => {
                    b = b + (lit(0.65) * (lit(0.25) * (w5[w5.len() - 1] / (lit(1.5) + v2[2] * v2[2])).cos() + lit(0.15)));
                }
            }
        } else if (n + n) > 2 && b - b < lit(-0.147) {
            a = a + (lit(0.55) * (lit(0.31) * (v2[n % v2.len()] * x[0]).cos() + lit(0.99)));
        } else if v2[n % v2.len()] * s1 > lit(0.987) {
            s1 = s1 + (lit(0.16) * (lit(0.52) * ((lit(0.1) * lit(n as f64)) * v2[n % v2.len()]).cos() + lit(0.74)));
        }
        lit(0.62) * s1 + lit(0.74) * x[m3 % x.len()] + (lit(0.89) * (b * (lit(0.1) * lit(m3 as f64))).cos() + lit(0.74)) + lit(0.26) * s1 + lit(0.34) * b + lit(0.86) * a
    }

    pub fn q0117(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[3] + x[1]).tanh();
        for y2 in x {
            let f3 = |p4: Dual| -> Dual { for k5 in 1..4 { if p4 * lit(k5 as f64) > lit(0.57) { return (-(a * a)).exp().sin(); } } lit(0.14) * (p4 - x[n % x.len()]).cos() + lit(0.16) };
            let t6 = f3(lit(0.82) * (s1 + (*y2)).max(lit(0.857)).cos() + lit(0.82)) * f3(lit(0.5) * (a * lit(0.85)).atan());
            let y7 = weighted(&x[..2], x, n);
            s1 = s1 + (lit(0.67) * ((*y2) + y7).sin());
        }
        for y8 in x.iter() {
            let mut p10 = (((*y8) * (*y8) + lit(0.3)).sqrt().tanh(), (a * (*y8)).tanh());
            for i9 in 0..n {
                p10 = (p10.1, (p10.0 * p10.1.atan()).sin());
                let y11 = lit(0.46) * chained(lit(0.5) * (s1 - (*y8)).atan(), (-(y8 + (*y8))).sin())?.sin();
                s1 = s1 + (lit(0.52) * y11.sin());
            }
            s1 = lit(0.7) * s1 + lit(0.83) * (p10.1 + (*y8)).sin();
        }
        Some(x[0].max(lit(0.317)).min(lit(-0.647)).tanh())
    }

    pub fn p0117(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s12 = b.atan().tanh();
        let mut v13 = Vec::new();
        v13.push(lit(0.5) * (x[x.len() - 1] - s12).atan());
        v13.push(lit(0.5) * (-b).atan());
        v13.push(lit(0.5) * x[n % x.len()].min(lit(0.617)) / (lit(1.0) + b * b));
        for (i14, y15) in v13.iter_mut().enumerate() {
            let mut v16 = vec![((s12 - (*y15)) + (b * a)).sin(), lit(0.5) * (x[1] + (*y15)) / (lit(1.0) + s12 * s12), (s12 * s12).sin(), lit(0.75) * (s12 + b).cos() + lit(0.29)];
            let mut f17 = |p18: Dual| { s12 = lit(0.5) * s12 + (b - lit(0.77)).abs().tanh(); s12 * p18 };
            let t19 = f17(lit(0.69) * (-(x[3] * x[3])).exp().cos() + lit(0.68)) + lit(0.5) * f17(lit(0.7));
            nudge(&mut s12, lit(0.5) * ((b + (lit(0.1) * lit(i14 as f64))) - lit(0.77)).abs().atan());
            b = b + (lit(0.42) * ((*y15) + v16[1]).sin());
        }
        nudge(&mut b, lit(0.5) * ((x[n % x.len()] * s12) - (x[1] * v13[2])) / (lit(1.0) + a * a));
        relax(&mut v13, (lit(0.97) + a).sin());
        lit(0.27) * b + lit(0.59) * x[n % x.len()] + lit(0.24) * s12 + lit(0.78) * v13[1] + lit(0.42) * b
    }

    pub fn q0118(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * a.max(lit(0.797)).max(lit(0.697)) / (lit(1.0) + a * a);
        let y2 = staged(lit(0.5) * (lit(0.36) - s1) / (lit(1.0) + x[1] * x[1]), (x[n % x.len()] + x[3]).tanh(), (n + n))?;
        let r3 = match (n + 1) % 3 { 0 => &s1, _ => &y2 };
        let (t7, t8) = x.iter().skip(1).fold((x[2].min(lit(-0.407)).tanh(), lit(1.0)), |(p5, q6), y4| (q6 * (lit(0.5) * (lit(0.27) * (s1 - y2)) / (lit(1.0) + (*y4) * (*y4))), p5 - q6));
        let (t7, t8) = (t7.tanh(), t8.sin());
        let t11: Dual = x.iter().skip(1).map(|y9| { if *y9 > lit(0.663) { return lit(0.5) * ((*y9) * lit(0.18)) / (lit(1.0) + t7 * t7); } lit(0.5) * y9 }).sum();
        Ok((t8 / (lit(1.5) + (*r3) * (*r3))).sin())
    }

    pub fn p0118(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.5) * ((a - x[n % x.len()]) + lit(0.49)).atan();
        let mut v13 = vec![((s12 + s12) - (a * x[n % x.len()])).tanh(), lit(0.5) * x[1].min(lit(0.477)) / (lit(1.0) + a * a), (a - x[1]).sin()];
        let mut m14 = if n / 2 > 0 && s12 - a < lit(-0.197) { (n + n) } else { 1 };
        let mut o15 = Some(lit(0.5) * (s12 - (lit(0.1) * lit(m14 as f64))) / (lit(1.0) + s12 * s12));
        let mut p18 = (v13[0].max(lit(-0.367)).tanh(), (x[1] - a).tanh());
        for (y16, y17) in v13.iter_mut().zip(x.iter()) {
            p18 = (p18.1, (p18.0 * (p18.1 * (*y17))).sin());
            let y20 = if let Some(y19) = first_above(&x[..2], lit(0.46)) {
                ((*y17) - (*y16)).tanh()
            } else {
                let t24: Dual = x.iter().step_by(2).take(2).flat_map(|y21| { let t23 = ((*y17) * (*y21)).tanh(); x.iter().map(move |y22| t23 * (((a + y17) + (-p18.0)).tanh())) }).sum();
                for i25 in m14..m14 {
                    let e26 = if !((i25 + n) <= 2) { Err(2_u8) } else { Ok((s12 * s12 + lit(0.3)).sqrt().sin()) };
                    let y27: Dual;
                    match (i25 + n) % 4 {
                        0 => {
                            y27 = y17.cos().sin();
                        }
                        1 | 2 => {
                            p18 = (a.min(lit(-0.637)).tanh(), p18.0);
                            let t30: Dual = x.iter().rev().map(|y28| lit(0.5) * ((*y17) + (*y16)).max(lit(0.247)) / (lit(1.0) + x[1] * x[1])).sum();
                            y27 = (a.cos() + lit(0.46)).tanh();
                        }
                        _ => {
                            y27 = lit(0.96) * (*y17).min(lit(-0.737)).cos() + lit(0.35);
                        }
                    }
                    s12 = s12 + (lit(0.44) * y27.sin());
                }
                lit(0.47) * ((*y17).max(lit(0.957)) + y17).cos() + lit(0.91)
            };
            'l32: for y31 in x.iter() {
                let y33: Dual;
                match (m14 + 2) % 4 {
                    0 => {
                        y33 = lit(0.5) * (s12 + y20).atan() / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]);
                    }
                    1 | 2 => {
                        match n / 2 % 5 {
                            1 => {
                                continue;
                            }
                            _ => {
                                let (t37, t38) = x[1..].iter().fold((lit(0.58) * s12.cos() + lit(0.64), lit(1.0)), |(p35, q36), y34| (p35 + (lit(0.5) * (-p18.1) / (lit(1.0) + y20 * y20)), q36 * p35));
                                let (t37, t38) = (t37.tanh(), t38.sin());
                                s12 = s12 + (lit(0.83) * (t37 + t38).sin());
                            }
                        }
                        y33 = lit(0.5) * ((*y31) + y17).atan();
                    }
                    _ => {
                        y33 = ((*y16) * (*y16) + lit(0.3)).sqrt().tanh();
                    }
                }
                s12 = lit(0.7) * s12 + lit(0.53) * (y33 + (*y31)).sin();
            }
            s12 = s12 + (lit(0.97) * (y20 + (*y17)).sin());
        }
        lit(0.45) * s12 + (lit(0.5) * x[m14 % x.len()].tanh().powi(3).atan()) + lit(0.47) * v13[1] + lit(0.67) * p18.0 + lit(0.16) * s12
    }

    pub fn p0119(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a - x[n % x.len()]).max(lit(0.157)) / (lit(1.0) + a * a);
        let mut u2 = [lit(0.77) * (s1 - x[0]).cos() + lit(0.77), lit(0.5) * (-a).atan(), lit(0.59) * (a * a).cos() + lit(0.41), lit(0.5) * ((x[3] * s1) - (-a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])];
        let mut v3 = vec![lit(0.5) * (x[n % x.len()] + lit(0.65)) / (lit(1.0) + a * a), lit(0.37) * s1.max(lit(-0.337)).cos() + lit(0.92), (u2[0] * u2[n % 4]).tanh(), (a + s1).min(lit(0.667)).sin()];
        let mut m4 = if n / 2 % 3 != 1 { (n + n) } else { 1 };
        let o5 = if (n + 2) % 2 == 0 { Some(((s1 + u2[1]) - lit(0.31)).tanh()) } else { None };
        let mut s7 = (-(u2[0] * lit(0.98))).sin();
        for i6 in (0..n % 4 + 2).step_by(2) {
            s7 = (lit(0.25) * s7 + (-s1)).tanh();
            v3.fill(lit(0.5) * (u2[m4 % 4] * s7) / (lit(1.0) + u2[m4 % 4] * u2[m4 % 4]));
            match staged(lit(0.5) * (s7 + s7) / (lit(1.0) + a * a), ((s1 / (lit(1.5) + s1 * s1)) * (s1 * s1)).sin(), i6) {
                Ok(y8) => {
                    u2[0] = lit(0.5) * (s7 * lit(0.92)).atan();
                    a = a + (lit(0.26) * y8.sin());
                }
                Err(1) => {
                    let y20 = match mode(i6) {
                        Mode::Low => {
                            let mut f10 = move |p11: Dual| { a = a.sin() + lit(0.5) * (-(s7 - p11)).atan(); a * p11 };
                            a = a + ((s7 / (lit(1.5) + x[2] * x[2])).sin());
                            let t12 = f10(lit(0.5) * (x[m4 % x.len()].min(lit(0.467)) * (lit(0.1) * lit(i6 as f64))) / (lit(1.0) + u2[i6 % 4] * u2[i6 % 4])) - f10(a);
                            for w13 in u2.chunks_mut(3) {
                                w13[0] = lit(0.65) * (a - lit(0.73)).cos() + lit(0.86);
                                let mut f14 = move |p15: Dual| { s1 = s1.sin() + (t12 * x[1]).tanh(); s1 * p15 };
                                s1 = s1 + (lit(0.78) * (t12 + w13[0]).cos() + lit(0.72));
                                let t16 = f14(lit(0.5) * (v3[v3.len() - 1] + t12).atan()) - f14(s1);
                                let t16 = (t16 + s7).sin();
                                s7 = s7 + (lit(0.55) * (w13[0] + t16).sin());
                            }
                            lit(0.5) * (s1 + x[i6 % x.len()]).atan()
                        }
                        Mode::Middle => lit(0.5) * (v3[i6 % v3.len()] + v3[v3.len() - 1]) / (lit(1.0) + s1 * s1),
                        Mode::High => {
                            let y19 = match o5 {
                                Some(y17) => lit(0.5) * (s7 / (lit(1.5) + y17 * y17)) / (lit(1.0) + u2[3] * u2[3]),
                                None => {
                                    let y18 = rotate(&mut u2);
                                    (s7 + lit(0.49)).sin()
                                }
                            };
                            lit(0.64) * (v3[3] + s7).cos() + lit(0.84)
                        }
                    };
                    a = a + (lit(0.66) * y20.sin());
                }
                Err(k9) => {
                    s1 = s1 + (lit(0.58) * (lit(0.78) * (s1 + (lit(0.1) * lit(m4 as f64))).cos() + lit(0.57)));
                }
            }
        }
        lit(0.61) * a + lit(0.98) * x[m4 % x.len()] + (lit(0.26) * (s1 - s1).cos() + lit(0.56)) + lit(0.78) * v3[0] + lit(0.65) * s1 + lit(0.77) * a + lit(0.96) * s7 + lit(0.22) * u2[m4 % 4]
    }

    pub fn p0120(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((-b) * (-(b * b)).exp()).atan();
        let mut p2 = (x[x.len() - 1].max(lit(0.507)).tanh(), (lit(0.39) * b).sin());
        let f3 = |p5: Dual| (a + lit(0.38)).tanh();
        let f4 = |p5: Dual| f3(p5) - f3(lit(0.36) * b.min(lit(0.807)).cos() + lit(0.53));
        let t6 = f4(lit(0.64) * (x[n % x.len()] + x[3]).max(lit(-0.17)).cos() + lit(0.48));
        let mut k7 = 0;
        let mut t8 = lit(1.0) + (p2.0 / (lit(1.5) + b * b)).sin();
        while t8 > lit(0.31) && k7 < 12 {
            t8 = t8 * (lit(0.59));
            k7 += 1;
            if let Ok(y9) = staged(lit(0.29) * (p2.1 + lit(0.73)).min(lit(0.897)).cos() + lit(0.28), (s1 + b).sin(), (n + n)) {
                let y12 = weighted(x, x, n);
                let y13: Dual;
                match n / 2 % 4 {
                    0 => {
                        y13 = lit(0.96) * (t6 - lit(0.89)).cos() + lit(0.98);
                    }
                    1 | 2 => {
                        y13 = (t8 * a).sin();
                    }
                    _ => {
                        y13 = lit(0.5) * y9.max(lit(-0.727)) / (lit(1.0) + t8 * t8);
                    }
                }
                let y15 = match chained((t8 * t8).sin(), lit(0.5) * a.atan()) {
                    Some(y14) => lit(0.71) * t8.max(lit(-0.867)).cos() + lit(0.58),
                    None => lit(0.19) * ((y9 + lit(0.73)) / (lit(1.5) + s1 * s1)).cos() + lit(0.71),
                };
                s1 = s1 + (lit(0.74) * (y9 + y12).sin());
            }
        }
        let t19: Dual = x.iter().take(2).flat_map(|y16| { let t18 = ((s1 - (*y16)) + ((*y16) * s1)).sin(); x.iter().map(move |y17| t18 * (lit(0.5) * ((lit(0.1) * lit(n as f64)) * (*y17)) / (lit(1.0) + s1 * s1))) }).take(2).sum();
        let t23: Dual = x.iter().take(3).take(2).flat_map(|y20| { let t22 = (lit(0.12) * t6).atan().sin(); x.iter().map(move |y21| t22 * (lit(0.5) * (t8 / (lit(1.5) + t19 * t19)).atan().atan())) }).sum();
        let t26: Dual = x.iter().step_by(2).copied().fold(lit(-0.77), Dual::max);
        let y27 = match checked(lit(0.57) * t8.max(lit(0.827)).cos() + lit(0.98), n / 2) { Ok(t) => lit(0.43) * t, Err(k) => lit(0.1) * lit(k as f64) };
        lit(0.55) * y27 + lit(0.83) * x[2] + lit(0.99) * p2.0 + lit(0.55) * s1 + lit(0.84) * t8
    }

    pub fn p0121(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.sin() / (lit(1.0) + a * a);
        let mut u2 = [lit(0.5) * (b / (lit(1.5) + a * a)).atan(), (s1 * b).sin()];
        let mut v3 = Vec::new();
        v3.push(lit(0.22) * (-b).cos() + lit(0.71));
        v3.push(lit(0.5) * ((a + u2[0]) / (lit(1.5) + u2[0] * u2[0])) / (lit(1.0) + s1 * s1));
        v3.push((-b).sin());
        let mut o4 = Some(lit(0.5) * (x[1] - s1).atan() / (lit(1.0) + u2[n % 2] * u2[n % 2]));
        o4 = Some(v3[2].max(lit(0.757)).tanh());
        for i5 in (0..n / 2).rev() {
            let t8: Dual = x.iter().skip(1).map(|y6| { if *y6 > lit(0.453) { return ((-((*y6) * (*y6))).exp() - (lit(0.1) * lit(n as f64))).tanh(); } lit(0.5) * y6 }).sum();
            for w9 in v3.chunks_mut(2) {
                w9[0] = lit(0.91) * (u2[0].min(lit(0.87)) * (b + b)).cos() + lit(0.98);
                let t10: Dual = lit(0.5) * (s1 * x[0]) / (lit(1.0) + w9[0] * w9[0]);
                let mut v11 = x.to_vec();
                a = a - (lit(0.92) * (t10 + v11[1]).sin());
            }
            s1 = s1 - (lit(0.42) * t8.sin());
        }
        lit(0.26) * u2[0] + lit(0.45) * x[3] + (lit(0.69) * (x[2] + lit(0.28)).cos() + lit(0.46)) + lit(0.27) * v3[2] + lit(0.12) * u2[0] + lit(0.41) * a + lit(0.59) * s1
    }

    pub fn q0122(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a.max(lit(-0.917)) + (x[0] / (lit(1.5) + x[0] * x[0]))).sin();
        for i2 in (0..n / 2 + 2).step_by(2) {
            let y3 = stepped((s1 + x[0]).tanh().powi(2).sin(), n);
            s1 = s1 + (lit(0.53) * staged(((a - s1) - y3.cos()).sin(), (s1 + s1).min(lit(-0.767)).sin(), i2 / 2)?);
            a = a + (lit(0.41) * y3.sin());
        }
        'l7: for i6 in (0..4).rev() {
            let Ok(y8) = checked((a + s1).sin(), (i6 + n)) else {
                break;
            };
            a = a - (lit(0.26) * y8.sin());
        }
        Ok(lit(0.61) * (a + x[n % x.len()]).cos() + lit(0.25))
    }

    pub fn p0122(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.24) * (lit(0.68) * x[0].sin()).cos() + lit(0.69);
        let mut u10 = [lit(0.5) * (a + a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.43) * (x[n % x.len()] + a).cos() + lit(0.92), lit(0.5) * (a * lit(0.74)).atan()];
        let mut v11 = Vec::new();
        v11.push(lit(0.5) * x[1] / (lit(1.0) + a * a));
        v11.push(lit(0.5) * ((s9 / (lit(1.5) + a * a)) + (x[n % x.len()] * s9)).atan());
        v11.push(lit(0.5) * (-(-a)).atan());
        if s9.max(lit(0.887)) > lit(-0.97) {
            let s9 = (s9 + v11[2]).sin();
            a = a + (lit(0.69) * s9);
            let t15: Dual = x[1..].iter().scan(lit(0.5) * a.atan(), |s14, y12| { *s14 = lit(0.5) * *s14 + lit(0.5) * v11[n % v11.len()].sin().atan(); Some(s14.sin()) }).skip(1).sum();
            let t18: Dual = v11.iter().skip(1).filter(|y16| **y16 > lit(-0.223)).map(|y16| lit(0.5) * (t15 * s9) / (lit(1.0) + s9 * s9)).skip(1).sum();
            a = lit(0.7) * a + lit(0.43) * (t15 + t18).sin();
        } else if n / 2 > 2 && u10[n % 3] * lit(0.84) < lit(0.597) {
            let w19 = &mut u10[1..3];
            let t23: Dual = x.iter().scan(lit(0.5) * ((-s9) + (s9 + s9)) / (lit(1.0) + s9 * s9), |s22, y20| { *s22 = lit(0.5) * *s22 + lit(0.5) * ((*y20) + lit(0.62)) / (lit(1.0) + w19[1] * w19[1]); Some(s22.sin()) }).sum();
            let mut k24 = 0;
            'l25: while k24 < n {
                k24 += 1;
                let t28: Dual = v11.iter().skip(1).map(|y26| { if *y26 > lit(-0.643) { return (lit(0.18) + (t23 + s9)).sin(); } lit(0.5) * y26 }).skip(1).sum();
                a = a + (lit(0.72) * t28.sin());
            }
            a = a - (lit(0.44) * (w19[k24 % w19.len()] + t23).sin());
        }
        lit(0.47) * u10[0] + lit(0.44) * x[n % x.len()] + (lit(0.33) * u10[0].min(lit(0.737)).tanh().powi(2).cos() + lit(0.82)) + lit(0.97) * s9 + lit(0.87) * a + lit(0.69) * u10[n % 3] + lit(0.11) * v11[2]
    }

    pub fn p0123(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a.sin() / (lit(1.5) + x[2] * x[2])).sin();
        let mut o2: Option<Dual> = None;
        let (t3, mut s4) = (lit(0.36) * ((x[n % x.len()] + x[n % x.len()]) * (s1 + s1)).cos() + lit(0.46), lit(0.5) * (a - a).atan());
        let mut s7 = a.max(lit(-0.167)).min(lit(0.927)).sin();
        'l8: for (i5, y6) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
            s7 = (lit(0.58) * s7 + (-s7)).tanh();
            if n / 2 % 2 == 0 || a + lit(0.43) <= lit(-0.957) {
                let y17 = match n {
                    k9 if k9 > 1 => lit(0.5) * ((lit(0.1) * lit(i5 as f64)) - s1) / (lit(1.0) + s4 * s4),
                    _ if !((i5 + n) <= 4) => {
                        let t12: Dual = x.iter().step_by(2).map(|y10| { if *y10 > lit(-0.23) { return lit(0.51) * ((*y10) - y10).cos() + lit(0.24); } lit(0.5) * y10 }).skip(1).sum();
                        let t16: Dual = x.iter().rev().take(2).flat_map(|y13| { let t15 = lit(0.5) * ((lit(0.1) * lit(n as f64)) + (*y6)).atan(); x.iter().map(move |y14| t15 * (lit(0.5) * (lit(0.77) * t12).atan())) }).take(2).sum();
                        lit(0.5) * t3.max(lit(0.347)).max(lit(-0.347)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])
                    }
                    _ => lit(0.5) * (((*y6) * (*y6) + lit(0.3)).sqrt() - s7.min(lit(-0.407))).atan(),
                };
                o2 = Some(y17.sin());
                let mut f20 = move |p21: Dual| { s4 = s4.sin() + s7.sin().sin(); s4 * p21 };
                s4 = s4 + ((-y17).sin());
                let t22 = f20(lit(0.45) * s7.max(lit(-0.987)).cos() + lit(0.73)) - f20(s4);
                s7 = s7 + (lit(0.87) * (t22 + y17).sin());
            } else if x[n % x.len()] * lit(0.47) > lit(0.637) {
                let y24 = if let Ok(y23) = checked((-s7).tanh(), n) {
                    let mut u25 = [(t3 / (lit(1.5) + x[i5 % x.len()] * x[i5 % x.len()])).max(lit(-0.977)).tanh(), lit(0.5) * (t3 - (*y6)).atan(), y23.min(lit(-0.397)).sin()];
                    u25.iter_mut().zip(x.iter()).for_each(|(y26, y27)| { if *y27 < lit(0.483) { return; } *y26 = lit(0.5) * *y26 + lit(0.5) * (y23 / (lit(1.5) + (*y27) * (*y27))) / (lit(1.0) + s1 * s1); });
                    x[3].max(lit(-0.197)).sin()
                } else {
                    lit(0.5) * (s7 / (lit(1.5) + x[i5 % x.len()] * x[i5 % x.len()])).atan()
                };
                s4 = s4 + (lit(0.45) * y24.sin());
            }
            s7 = s7 + (lit(0.21) * (*y6).sin());
        }
        lit(0.22) * t3 + lit(0.16) * x[1] + (lit(0.42) * t3.max(lit(-0.477)).cos() + lit(0.75)) + lit(0.63) * s4 + lit(0.24) * s1 + lit(0.69) * s7
    }

    pub fn p0124(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((-x[x.len() - 1]) * (-a)).tanh();
        let mut v2 = vec![lit(0.5) * ((x[n % x.len()] * x[1]) + s1.cos()).atan(), lit(0.5) * (a + lit(0.32)) / (lit(1.0) + s1 * s1), lit(0.5) * x[3].min(lit(-0.177)) / (lit(1.0) + s1 * s1)];
        let mut m3 = 0;
        for i4 in 3..n.min(5) {
            if (i4 + n) % 2 == 0 || s1 + s1 <= lit(0.787) {
                let t5 = (v2[1].sin() * x[1].atan()).sin();
                s1 = lit(0.7) * s1 + lit(0.77) * t5.sin();
            } else if i4 / 2 % 2 == 1 {
                let y6: Dual;
                match (m3 + n) % 4 {
                    0 => {
                        y6 = lit(0.5) * (s1 * a) / (lit(1.0) + b * b);
                    }
                    1 | 2 => {
                        y6 = lit(0.5) * (v2[m3 % v2.len()] * lit(0.37)).atan();
                    }
                    _ => {
                        y6 = (b + b).sin();
                    }
                }
                for w7 in v2.chunks_mut(2) {
                    w7[0] = lit(0.55) * (b + w7[m3 % w7.len()]).cos() + lit(0.39);
                    for (y8, y9) in x.iter().zip(w7.iter()) {
                        let t10 = (*y9).min(lit(-0.217)).tanh();
                        let t13: Dual = x.iter().take(3).map(|y11| lit(0.5) * ((*y8) / (lit(1.5) + (*y8) * (*y8))).atan()).sum();
                        s1 = s1 + (lit(0.57) * (t13 + (*y8)).sin());
                    }
                    s1 = s1 + (lit(0.29) * w7[0].sin());
                }
                s1 = s1 + (lit(0.41) * y6.sin());
            }
        }
        lit(0.32) * v2[0] + lit(0.47) * x[0] + (x[0] - (lit(0.1) * lit(m3 as f64))).tanh() + lit(0.76) * v2[1] + lit(0.23) * s1
    }
}

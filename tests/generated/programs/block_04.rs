// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0100(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((x[2] * b) * (x[0] - 0.73)).sin();
    let mut v2 = vec![(s1 * 0.44).max(0.177).tanh(); 3];
    let (t3, mut s4) = (0.62 * ((s1 + a) - (s1 * a)).cos() + 0.78, 0.99 * (s1 + b).cos() + 0.38);
    for i5 in (4..n).rev() {
        v2 = vec![0.53 * (s4 * a).cos() + 0.56; 4];
        let y8 = match staged(0.5 * (t3 * s4).atan(), 0.83 * ((s1 - v2[1]) + (v2[2] + t3)).cos() + 0.86, (n + n)) {
            Ok(y6) => 0.98 * (y6 - v2[0]).cos() + 0.66,
            Err(1) => (0.11 - s1).sin(),
            Err(k7) => {
                v2[i5 % 3] = 0.5 * t3.atan();
                0.88 * ((v2[n % v2.len()] * t3) * s1.atan()).cos() + 0.79
            }
        };
        s4 += 0.87 * y8.sin();
    }
    let mut b = b * 0.34;
    'l10: for i9 in 3..n.min(5) {
        for i11 in (0..n / 2 + 2).rev().step_by(3) {
            {
                v2 = vec![0.5 * (t3 + b) / (1.0 + v2[1] * v2[1]); 4];
                let w12 = &mut v2[1..];
                s4 += 0.47 * w12[0].sin();
            }
        }
    }
    0.24 * s4 + 0.23 * x[n % x.len()] + (0.5 * (-t3).atan()) + 0.92 * a + 0.11 * b + 0.78 * s4 + 0.37 * v2[1] + 0.58 * s1
}

#[differentiable]
pub fn q0101(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.56 * ((x[3] + x[2]) + a.max(0.307)).cos() + 0.41;
    let y2 = first_above(&x[..2], 0.47)?;
    if let Some(y3) = first_above(x, 0.83) {
        let mut y3 = a - y3.tanh();
        let y6 = if y3 + s1 < -0.667 {
            let y10 = match (checked((a - a).sin(), n / 2), (n + 1) % 3) {
                (_, 0) => {
                    let y9 = first_above(&x[..2], 0.69)?;
                    0.5 * y3.max(0.847) / (1.0 + s1 * s1)
                }
                (Ok(y8), k7) => (s1 + 0.38).tanh(),
                _ => return None,
            };
            let y11 = mean(&x[..2]);
            0.5 * ((y11 * y11).ln_1p() + (y2 - y2)) / (1.0 + y3 * y3)
        } else if (n + 1) % 2 == 1 {
            0.5 * (y2.atan() - (-a)).atan()
        } else {
            0.5 * ((s1 + x[n % x.len()]) / (1.5 + s1 * s1)).atan()
        };
        s1 += 0.57 * (y3 + y6).sin();
    }
    Some(((s1 * a) - (y2 * y2).ln_1p()).sin())
}

#[differentiable]
pub fn p0101(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s12 = 0.5 * (b - b).atan();
    let mut m13 = if s12 + (0.1 * (n as f64)) <= -0.947 { n } else { 0 };
    let o14 = if s12 * x[0] >= 0.57 { Some((x[1] + b).tanh()) } else { None };
    let mut p15 = (0.16 * b.cos() + 0.39, 0.76 * (-s12).cos() + 0.29);
    let mut k16 = 0;
    let mut t17 = 0.35 * (a.cos() + s12.max(-0.807)).cos() + 0.37;
    let mut p18 = ((s12 * x[k16 % x.len()]).sin().tanh(), 0.5 * (s12 * (0.1 * (n as f64))).atan());
    while {
        k16 += 1;
        t17 = 0.74 * t17 + (x[x.len() - 1].min(0.37) + (-a)).tanh();
        k16 < 7 && t17 > -0.69
    } {
        p18 = (p18.1, (p18.0 * t17.cos()).sin());
        let y26 = match o14 {
            Some(y19) => {
                p15 = (0.5 * (s12 - p15.1) / (1.0 + x[3] * x[3]), p15.0);
                let y21 = if let Some(y20) = q0101(x, ((0.24 * p18.1) + (x[n % x.len()] - 0.23)).tanh(), n % 4) {
                    (y20 + t17).tanh()
                } else {
                    continue;
                };
                ((b + 0.23) - (0.83 * y21)).tanh()
            }
            None => {
                let mut k22 = 0;
                while k22 < n.min(4) {
                    k22 += 1;
                    let mut k23 = 0;
                    let mut t24 = 1.0 + (t17 * (0.1 * (k16 as f64))).min(0.937).tanh();
                    while t24 > 0.63 && k23 < 3 {
                        t24 *= 0.76;
                        k23 += 1;
                        a += 0.44 * (p18.1 / (1.5 + x[x.len() - 1] * x[x.len() - 1])).sin();
                        let y25 = match staged(0.5 * t17.cos() / (1.0 + t17 * t17), (t17 + 0.24).sin(), (n + n)) { Ok(t) => 0.18 * t, Err(k) => 0.1 * (k as f64) };
                        b -= 0.48 * y25.sin();
                    }
                    b += 0.61 * t24.sin();
                }
                0.5 * (-p15.0).atan()
            }
        };
        if m13 / 2 % 3 != 1 {
            let y31 = match staged(0.5 * p15.1.atan(), (-y26).tanh(), (n + n)) {
                Ok(y27) => ((0.77 + p18.0) + 0.34).sin(),
                Err(_) => {
                    if let Ok(y29) = checked(0.5 * (p18.0 + (0.1 * (m13 as f64))).atan(), k16 / 2) {
                        let o30 = if k16 > 2 { Some(0.5 * (x[2] / (1.5 + y26 * y26)) / (1.0 + p18.1 * p18.1)) } else { None };
                        b = 0.7 * b + 0.56 * y29.sin();
                    }
                    y26.max(0.717).tanh()
                }
            };
            a -= 0.29 * y31.sin();
        } else {
            p18.1 += 0.63 * (0.5 * y26.atan());
        }
        a = 0.7 * a + 0.55 * y26.sin();
    }
    0.27 * p15.1 + 0.18 * x[2] + (-t17).sin() + 0.28 * p15.0 + 0.81 * b + 0.99 * a + 0.49 * t17 + 0.54 * p18.0 + 0.43 * s12
}

#[differentiable]
pub fn q0102(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (-x[n % x.len()]).sin();
    a += 0.39 * first_above(x, 0.71)?;
    let y12 = match n {
        k2 if k2 > 1 => {
            for i3 in 1..n % 4 {
                let mut k4 = 0;
                while k4 < 4 {
                    let y5 = 0.29 * first_above(x, 0.87)?.sin();
                    a += 0.24 * y5.sin();
                    k4 += 1;
                }
                let mut u7 = [(x[i3 % x.len()] * (0.68 * x[1])).tanh(), 0.5 * (x[0] * s1).atan(), 0.5 * (s1 / (1.5 + x[x.len() - 1] * x[x.len() - 1])) / (1.0 + a * a)];
                for i6 in (0..n.min(4)).rev() {
                    u7 = [u7[1], u7[2], 0.5 * (x[k4 % x.len()] - u7[0]) / (1.0 + x[i6 % x.len()] * x[i6 % x.len()])];
                    let y8 = 0.59 * chained(0.5 * (s1 + 0.13) / (1.0 + s1 * s1), 0.42 * (a - u7[2]).cos() + 0.44)?.sin();
                    let mut k9 = 0;
                    'l10: while k9 < 1 {
                        let mut m11 = 0;
                        k9 += 1;
                    }
                    s1 += 0.53 * y8.sin();
                }
                a += 0.39 * u7[0].sin();
            }
            ((0.1 * (k2 as f64)) * x[0].max(0.847)).tanh()
        }
        _ if (n + 3) % 2 == 0 => 0.42 * (a * x[x.len() - 1]).sin().cos() + 0.79,
        _ => return None,
    };
    Some((a + s1).sin())
}

#[differentiable]
pub fn p0102(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s13 = (x[3] * x[n % x.len()]).tanh();
    nudge(&mut a, 0.5 * (x[1] - x[n % x.len()]).atan());
    let y22 = match ((n + 3) % 2 == 0 || a + a <= x[n % x.len()], (n + 2)) {
        (true, 0..=2) => 0.21 * (x[x.len() - 1] + x[n % x.len()]).cos() + 0.18,
        (false, _) => {
            let y17 = drain(&mut a);
            match (n + 1) % 4 {
                0 | 3 => {
                    let Some(y18) = positive(((y17 * x[2]) + 0.19).tanh()) else {
                        return 0.43 * x[n % x.len()] + 0.44 * x[2];
                    };
                    if n > 2 && s13.min(-0.117) >= -0.517 {
                        let mut k20 = 0;
                        let mut u19 = [0.66 * (-(y18 * y17)).cos() + 0.36, (y17 + y18).tanh(), 0.5 * (-s13) / (1.0 + y18 * y18)];
                        while k20 < n / 2 {
                            k20 += 1;
                            u19 = [u19[1], u19[2], ((-(y17 * y17)).exp() + (y18 + 0.75)).sin()];
                            u19[n % 3] /= 1.1 + a * a;
                            let y21 = rotate(&mut u19[1..]);
                            a += 0.56 * y21.sin();
                        }
                        a = 0.7 * a + 0.94 * u19[1].sin();
                    } else {
                        a += 0.57 * (0.73 * (y18 * y17).cos() + 0.48);
                    }
                    s13 += 0.26 * y18.sin();
                }
                _ => {
                    s13 += 0.68 * (s13 + y17).sin();
                }
            }
            0.5 * (a.max(-0.227) + (x[n % x.len()] + 0.81)).atan()
        }
        _ => 0.5 * (((0.1 * (n as f64)) + a) + a).atan(),
    };
    0.75 * a + 0.49 * x[0] + 0.92 * a + 0.44 * s13
}

#[differentiable]
pub fn q0103(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[n % x.len()] - x[x.len() - 1]).atan();
    if s1 + (0.1 * (n as f64)) < 0.357 {
        let y2: f64;
        match n / 2 % 4 {
            0 => {
                s1 += 0.85 * first_above(x, 0.51)?;
                for i3 in (1..n % 4 + 2).step_by(3) {
                    match n + n {
                        0 => {
                            let y5 = match first_above(&x[..2], 0.76) { Some(t) => 0.15 * t, None => 0.68 };
                            s1 += 0.29 * soften(0.5 * s1.min(-0.197).atan());
                            s1 += 0.77 * y5.sin();
                        }
                        k4 => {
                            let y6 = weighted(x, x, n);
                            s1 += 0.18 * y6.sin();
                        }
                    }
                }
                y2 = 0.5 * (x[0] / (1.5 + x[n % x.len()] * x[n % x.len()])) / (1.0 + x[3] * x[3]);
            }
            1 | 2 => {
                y2 = 0.99 * (x[n % x.len()] + a).cos() + 0.48;
            }
            _ => {
                y2 = 0.5 * (s1 + a).atan();
            }
        }
        s1 += 0.28 * y2.sin();
    }
    Some((s1 / (1.5 + x[n % x.len()] * x[n % x.len()])).sin())
}

#[differentiable]
pub fn p0103(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s7 = ((b + x[0]) * (0.1 * (n as f64))).sin();
    let mut k8 = 0;
    let mut t9 = (b + s7).tanh();
    'l10: while {
        k8 += 1;
        t9 = 0.63 * t9 + (0.5 * (b - s7) / (1.0 + t9 * t9));
        k8 < 7 && t9 > -0.87
    } {
        for y11 in [0.99 * (-(b * b)).exp().cos() + 0.18, 0.64 * a.min(-0.97).cos() + 0.72] {
            let mut a = y11 - a.tanh();
            t9 += 0.14 * a;
            t9 += 0.91 * (a + y11).sin();
        }
        let r12 = if (k8 + 1) > 4 && a - b < -0.167 { &x[0] } else { &b };
        match (k8 + n) % 5 {
            2 => {
                break 'l10;
            }
            _ => {}
        }
        s7 += 0.75 * (*r12).sin();
    }
    0.91 * s7 + 0.35 * x[x.len() - 1] + 0.21 * t9 + 0.78 * s7
}

#[differentiable]
pub fn p0104(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((a + a) + (b + (0.1 * (n as f64)))).tanh();
    let mut u2 = [0.5 * (s1.max(-0.787) * (s1 - a)) / (1.0 + s1 * s1), 0.52 * (x[n % x.len()] + a).cos() + 0.22, ((s1 + b) * 0.26).tanh(), (a * b).tanh()];
    let mut p3 = (0.5 * ((b - a) - s1) / (1.0 + u2[n % 4] * u2[n % 4]), ((a / (1.5 + b * b)) / (1.5 + s1 * s1)).tanh());
    let b = (b + s1).sin();
    p3.1 = 0.5 * s1.max(-0.527).atan();
    let mut k4 = 0;
    let mut p6 = ((-a).sin(), p3.0.min(-0.837).max(-0.647).tanh());
    let y5 = loop {
        k4 += 1;
        if k4 > 3 {
            break (-(s1 + a)).tanh();
        }
        p6 = (p6.1, (p6.0 * p3.1.cos()).sin());
        std::mem::swap(&mut u2[2], &mut s1);
    };
    let mut stack7: Vec<usize> = (0..n).collect();
    'l9: while let Some(i8) = stack7.pop() {
        let t10 = std::mem::take(&mut u2[2]);
        let mut y11 = if y5 + b > 0.467 {
            0.5 * t10.max(0.537).atan()
        } else {
            continue;
        };
        s1 = 0.7 * s1 + 0.21 * (y11 + t10).sin();
    }
    u2[3] = 0.28 * (a + p3.1).cos() + 0.23;
    for (y12, y13) in u2.iter_mut().zip(x.iter()) {
        let y15 = match positive(0.5 * x[3].sin() / (1.0 + p3.0 * p3.0)) {
            Some(y14) => (y13 - (p6.1 * p6.1 + 0.3).sqrt()).tanh(),
            None => {
                p3.0 = 0.33 * ((*y13) + y13).cos() + 0.62;
                (*y12).min(-0.97).sin()
            }
        };
        s1 += 0.11 * ((*y13) + (*y12)).sin();
    }
    0.71 * p3.0 + 0.59 * x[0] + 0.71 * p3.1 + 0.69 * u2[n % 4] + 0.63 * s1 + 0.86 * p6.0
}

#[differentiable]
pub fn p0105(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.67 * (b.sin() + 0.37).cos() + 0.38;
    let mut m2 = (n + n);
    let (t3, mut s4) = (a.min(0.837).sin(), ((a + b) / (1.5 + b * b)).tanh());
    let mut stack5: Vec<usize> = (0..n).collect();
    let mut s7 = 0.5 * (t3 / (1.5 + t3 * t3)) / (1.0 + b * b);
    while let Some(i6) = stack5.pop() {
        s7 = (0.32 * s7 + s4.tanh().powi(2)).tanh();
        let y21 = match i6 {
            k8 @ 1..=3 => {
                for i9 in 2..2 {
                    let o12 = if i9 % 2 == 0 || s1 * t3 > -0.887 { Some((x[i9 % x.len()] + t3).max(-0.997).sin()) } else { None };
                }
                (s1 + (0.1 * (n as f64))).tanh()
            }
            _ => {
                for (i13, y14) in x.iter().enumerate() {
                    let mut k15 = 0;
                    let mut t16 = (s4 * t3).sin();
                    let mut u17 = [(-s7).tanh(), (*y14).cos().tanh(), 0.5 * ((*y14) * x[i13]).atan()];
                    'l18: while {
                        k15 += 1;
                        t16 = 0.62 * t16 + (t16 + s7).tanh();
                        k15 < 3 && t16 > -0.93
                    } {
                        u17 = [u17[1], u17[2], (((0.1 * (i13 as f64)) - s1) * (t16 + y14)).tanh()];
                        let mut v19 = u17.clone();
                        t16 = 0.7 * t16 + 0.25 * v19[2].sin();
                    }
                    let mut v20 = u17.clone();
                    b += 0.84 * (t16 + u17[1]).sin();
                }
                0.5 * ((0.1 * (i6 as f64)) * (s7 * a)).atan()
            }
        };
        s1 += 0.17 * y21.sin();
    }
    0.55 * s1 + 0.99 * x[n % x.len()] + s1.cos().tanh() + 0.75 * s4 + 0.89 * s1 + 0.61 * b + 0.76 * s7
}

#[differentiable]
pub fn q0106(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = a.min(-0.747).cos().sin();
    let y2 = chained(0.5 * s1.atan(), 0.74 * ((-a) + s1).cos() + 0.22)?;
    let y3 = 0.21 * first_above(x, 0.75)?.sin();
    match n {
        k4 @ 1..=3 => {
            let mut k5 = 0;
            let mut t6 = 0.5 * a.max(-0.227).atan();
            'l7: while {
                k5 += 1;
                t6 = 0.59 * t6 + (0.5 * (s1 - y3).atan());
                k5 < 7 && t6 > -0.83
            } {
                let y10 = match staged(((0.1 * (n as f64)) + y2).tanh(), 0.5 * (t6 * y2) / (1.0 + a * a), (k4 + n)) {
                    Ok(y8) => 0.5 * (y2 * t6).atan(),
                    Err(_) => ((y2 / (1.5 + y2 * y2)) + (t6 - s1)).tanh(),
                };
                t6 += 0.71 * chained((a * a).ln_1p().sin(), 0.5 * (a + y10) / (1.0 + s1 * s1))?;
                t6 += 0.67 * y10.sin();
            }
            s1 -= 0.81 * t6.sin();
        }
        _ => {
            let y11 = if (n + n) % 2 == 0 || s1 + y2 < -0.777 {
                0.17 * y2.min(0.997).cos() + 0.34
            } else {
                match n / 2 {
                    0 => {
                        let y13 = first_above(x, 0.52)?;
                        s1 += 0.71 * y13.sin();
                    }
                    k12 => {
                        s1 += 0.55 * (0.5 * a.tanh().powi(3).atan());
                    }
                }
                return Some(0.81 * (y2 + (0.1 * (n as f64))).cos() + 0.15);
            };
            s1 += 0.75 * y11.sin();
        }
    }
    Some(0.5 * (s1 + y2).atan())
}

#[differentiable]
pub fn p0106(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s14 = x[2].cos().sin();
    let mut u15 = [(s14 / (1.5 + s14 * s14)).tanh(), (x[1] + a).sin(), 0.5 * ((s14 * s14) * a).atan(), (x[0] - x[3]).tanh()];
    let mut p16 = ((s14 + x[n % x.len()]).tanh(), (u15[2] * a).tanh());
    let mut a = a - a.tanh();
    for (i17, y18) in u15.iter_mut().enumerate() {
        let mut s20 = 0.5 * ((*y18) * (0.1 * (n as f64))) / (1.0 + (*y18) * (*y18));
        for i19 in (4..n).rev() {
            s20 = (0.46 * s20 + a.min(-0.287)).tanh();
            let y24 = match q0106(x, 0.5 * s14.max(-0.467).atan(), n % 4) {
                Some(y21) => {
                    for i22 in x.iter().rev() {
                        p16 = (((-(*y18)) * (s20 - (*y18))).tanh(), p16.0);
                        let t23 = 0.5 * (s20 * p16.0).atan();
                        a += 0.63 * ((*i22) + t23).sin();
                    }
                    ((s20 + s20) * 0.84).tanh()
                }
                None => 0.5 * (-(a * a)).exp().atan(),
            };
            s20 += 0.17 * y24.sin();
        }
        let y25;
        if (n + n) > 4 && (*y18) * (*y18) > (*y18) {
            y25 = (s20 + 0.35).sin();
        } else {
            y25 = 0.15 * ((s14 - (*y18)) / (1.5 + p16.0 * p16.0)).cos() + 0.17;
        }
        s14 += 0.75 * (s20 + (*y18)).sin();
    }
    0.21 * a + 0.26 * x[0] + 0.74 * a + 0.94 * u15[3] + 0.32 * p16.1 + 0.41 * s14
}

#[differentiable]
pub fn q0107(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = ((x[x.len() - 1] * x[n % x.len()]) * (x[n % x.len()] * 0.57)).tanh();
    let y2 = 0.49 * chained(0.27 * (x[2] * x[2]).ln_1p().cos() + 0.55, (x[3] * 0.41).sin())?.sin();
    let mut s3 = 0.5;
    s3 += 0.5 * s1 / (1.0 + x[1] * x[1]);
    let e4: Result<f64, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(0.31 * (x[1] + 0.85).cos() + 0.62) };
    let y5 = positive(0.5 * s1.min(0.987).atan())?;
    s1 += 0.22 * chained((y5 + 0.57).tanh(), (y2 - y5).sin())?;
    let mut stack6 = vec![n, (n + 2)];
    'l8: while let Some(i7) = stack6.pop() {
        if i7 > 1 {
            stack6.push(i7 / 2);
        }
        match (i7 + n) % 5 {
            2 => return Some(0.42 * y2.max(-0.37).cos() + 0.38),
            _ => {
                let y9 = chained(0.5 * (s1 + s3) / (1.0 + y5 * y5), (y2 * y2).sin())?;
                s1 = 0.7 * s1 + 0.94 * y9.sin();
            }
        }
    }
    Some((y5 - s1).tanh())
}

#[differentiable]
pub fn p0107(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s10 = ((0.1 * (n as f64)) + (x[1] - 0.77).abs()).tanh();
    let o11 = if x[1] - (0.1 * (n as f64)) < 0.727 { Some(0.5 * ((b * a) + a.max(0.187)) / (1.0 + s10 * s10)) } else { None };
    match mode(n / 2) {
        Mode::Middle | Mode::High => {
            let y12 = match q0107(x, 0.5 * (b + (0.66 + a)) / (1.0 + a * a), n % 4) { Some(t) => 0.71 * t, None => 0.22 };
            s10 += 0.36 * y12.sin();
        }
        Mode::Low => {}
    }
    let mut s13 = 0.5;
    s13 += 0.5 * (a - (0.1 * (n as f64))) / (1.0 + b * b);
    if n / 2 > 3 && a * x[n % x.len()] > 0.807 {
        if (n + 3) % 2 == 0 || a + a >= 0.617 {
            if n / 2 > 0 {
                let mut k14 = 0;
                let mut s15 = 0.5 * ((-b) / (1.5 + s10 * s10)).atan();
                while k14 < 3 {
                    k14 += 1;
                    s15 = (0.49 * s15 + (b * s13)).tanh();
                    let t16 = (0.48 * (-s15)).tanh();
                    s13 += 0.26 * t16.sin();
                }
                s13 += 0.15 * s15.sin();
            }
        } else if (n + 2) % 2 == 1 {
            s10 += 0.69 * (0.15 * (a * 0.75).cos() + 0.65);
        } else if n / 2 > 3 {
            s13 += 0.84 * (0.5 * b.tanh().powi(3).atan());
        }
    }
    0.78 * s13 + 0.43 * x[0] + (s13 * s13).min(-0.367).tanh() + 0.74 * s13 + 0.12 * s10
}

#[differentiable]
pub fn p0108(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.58 * (-x[n % x.len()]).cos() + 0.54;
    let mut m2 = if n / 2 % 2 == 0 || a * 0.26 <= a { (n + n) } else { 1 };
    let mut k3 = 0;
    let mut t4 = 1.0 + (0.5 * s1.cos() / (1.0 + s1 * s1));
    while t4 > 0.83 && k3 < 12 {
        t4 *= 0.59;
        k3 += 1;
        let mut stack5 = vec![n, n / 2];
        'l7: while let Some(i6) = stack5.pop() {
            if i6 > 1 {
                stack5.push(i6 / 2);
            }
            match (checked(0.96 * (s1 - 0.77).abs().cos() + 0.44, (n + 1)), (m2 + 1) % 3) {
                (_, 0) => {
                    for y10 in x {
                        t4 += 0.92 * mean(x);
                        let mut v11 = Vec::new();
                        v11.push(((s1 - (*y10)) + (0.1 * (i6 as f64))).sin());
                        v11.push((t4 + a).tanh());
                        v11.push((a - 0.77).abs().sin());
                        s1 += 0.17 * ((*y10) + v11[m2 % v11.len()]).sin();
                    }
                    match (staged(0.5 * (t4 * t4) / (1.0 + x[k3 % x.len()] * x[k3 % x.len()]), 0.37 * (x[2] * a).cos() + 0.46, k3 / 2), (m2 + 2) % 3) {
                        (_, 0) => {
                            let e14 = if (m2 + n) % 3 != 2 { Err(1_u8) } else { Ok((s1 + (0.1 * (k3 as f64))).tanh()) };
                        }
                        (Ok(y13), k12) => {
                            let w15 = &x[1..];
                            let mut m16 = if (i6 + 2) % 2 == 1 { (k3 + 2) } else { 1 };
                            s1 += 0.37 * (w15[2] + y13).sin();
                        }
                        _ => {
                            let e17 = if s1 / (1.5 + t4 * t4) < -0.787 { Err(0_u8) } else { Ok((x[k3 % x.len()] + s1).sin()) };
                        }
                    }
                }
                (Ok(y9), k8) => {
                    t4 += 0.15 * y9.sin();
                }
                _ => {
                    s1 += 0.14 * (x[m2 % x.len()] - 0.77).abs().sin();
                }
            }
        }
    }
    0.83 * s1 + 0.18 * x[1] + 0.83 * s1 + 0.66 * t4
}

#[differentiable]
pub fn p0109(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[n % x.len()] * b).atan();
    let mut p2 = (0.23 * a.sin().cos() + 0.58, 0.43 * b.sin().cos() + 0.11);
    let w3 = &x[2..4];
    let y4: f64;
    match n % 4 {
        0 => {
            y4 = (b + w3[n % w3.len()]).sin();
        }
        1 | 2 => {
            y4 = (a - w3[n % w3.len()]).sin();
        }
        _ => {
            y4 = (w3[n % w3.len()] - p2.0).tanh();
        }
    }
    let y5 = drain(&mut p2.0);
    let mut stack6: Vec<usize> = (0..n).collect();
    let mut p8 = (0.5 * (y5 + 0.72).atan(), 0.36 * (x[2] * w3[0]).cos() + 0.91);
    while let Some(i7) = stack6.pop() {
        if i7 > 1 {
            stack6.push(i7 / 2);
        }
        p8 = (p8.1, (p8.0 * (y5 + p8.1)).sin());
        let mut k9 = 0;
        loop {
            k9 += 1;
            if k9 > n {
                break;
            }
            let mut k10 = 0;
            let mut t11 = y5.min(-0.637).sin();
            while {
                k10 += 1;
                t11 = 0.77 * t11 + (s1 * y4).sin();
                k10 < 3 && t11 > -0.42
            } {
                let y12: f64;
                match k9 % 4 {
                    0 => {
                        let mut v13 = x.to_vec();
                        y12 = (0.64 * t11).tanh();
                    }
                    1 | 2 => {
                        let o14 = if k10 > 1 && b - (0.1 * (k9 as f64)) < t11 { Some(0.5 * (w3[1] + y4).atan()) } else { None };
                        y12 = 0.84 * (y4 * x[3]).cos() + 0.15;
                    }
                    _ => {
                        y12 = ((y5 + w3[n % w3.len()]) / (1.5 + y4 * y4)).tanh();
                    }
                }
                for i15 in 3..n.min(5) {
                    let mut p16 = (0.5 * (t11 - x[k10 % x.len()]) / (1.0 + p8.1 * p8.1), 0.45 * x[0].cos() + 0.38);
                    a += 0.35 * p16.0.sin();
                }
                a += 0.69 * y12.sin();
            }
            a += 0.27 * t11.sin();
        }
    }
    0.79 * p8.1 + 0.45 * x[n % x.len()] + (0.5 * ((y5 + w3[n % w3.len()]) - (s1 / (1.5 + y5 * y5))).atan()) + 0.87 * a + 0.32 * p8.0 + 0.87 * p2.0 + 0.59 * s1
}

#[differentiable]
pub fn q0110(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.21 * ((a * x[n % x.len()]) - (x[3] - a)).cos() + 0.31;
    let y2 = 0.33 * first_above(x, 0.92)?.sin();
    a += 0.15 * blend(&a, &a);
    let y3 = 0.95 * first_above(x, 0.83)?.sin();
    let mut k7 = 0;
    let mut p6 = (((x[3] + y2) * a.atan()).sin(), (x[n % x.len()] - y2).sin());
    'l8: loop {
        k7 += 1;
        if k7 > n % 4 {
            break;
        }
        p6 = (p6.1, (p6.0 * (-y3)).sin());
        s1 += 0.28 * chained((y3 * y3).sin(), 0.77 * (p6.1 - x[2]).cos() + 0.14)?;
    }
    let y9 = positive(0.5 * p6.1.min(-0.417).min(-0.227).atan())?;
    let Some(y10) = first_above(x, 0.46) else {
        return None;
    };
    Some(((y9 / (1.5 + y3 * y3)) + (p6.1 + a)).tanh())
}

#[differentiable]
pub fn p0110(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s11 = 0.5 * (a + 0.69).atan();
    let mut m12 = if (n + n) > 3 { (n + n) } else { 0 };
    m12 = m12 % 5;
    let t13 = std::mem::take(&mut a);
    std::mem::swap(&mut a, &mut s11);
    let r14 = match m12 % 3 { 0 => &s11, _ => &t13 };
    let y15 = blend(r14, r14);
    match n {
        k16 @ 1..=3 => {
            if t13.cos() <= x[2] {
                a *= 0.8 + 0.15 * (0.68 * s11).sin();
                let y22 = match positive((-t13).tanh()) {
                    Some(y17) => {
                        'l19: for i18 in (0..n / 2 + 2).rev().step_by(3) {
                            let y20 = match first_above(x, 0.57) { Some(t) => 0.97 * t, None => 0.25 };
                            let y21 = drain(&mut a);
                            a += 0.64 * (y20 + y21).sin();
                        }
                        0.28 * (t13 * t13).cos() + 0.16
                    }
                    None => {
                        return 0.82 * t13 + 0.51 * x[m12 % x.len()];
                    }
                };
                a += 0.61 * y22.sin();
            } else if m12 / 2 % 3 != 1 {
                a += 0.92 * ((*r14) / (1.5 + y15 * y15)).tanh();
            }
        }
        _ => {
            a += 0.55 * (0.5 * ((*r14) / (1.5 + t13 * t13)).min(-0.187).atan());
        }
    }
    0.67 * y15 + 0.62 * x[2] + ((s11 + (*r14)) * (0.1 * (m12 as f64))).sin() + 0.12 * a
}

#[differentiable]
pub fn p0111(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a * a).tanh();
    let mut v2 = x.to_vec();
    let y3 = rotate(&mut v2);
    'l5: for y4 in x {
        let y6;
        if n / 2 % 2 == 0 {
            for y7 in &v2 {
                'l10: for (y8, y9) in x.iter().zip(v2.iter()) {
                    s1 += 0.75 * blend(y7, &*y9);
                    s1 += 0.63 * ((*y9) + (*y8)).sin();
                }
                s1 -= 0.23 * (*y7).sin();
            }
            y6 = 0.53 * v2[3].cos().min(-0.487).cos() + 0.18;
        } else {
            y6 = 0.5 * (y3 - s1).atan();
        }
        s1 -= 0.42 * ((*y4) + y6).sin();
    }
    0.64 * y3 + 0.94 * x[n % x.len()] + 0.73 * s1 + 0.79 * v2[1]
}

#[differentiable]
pub fn p0112(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.sin().sin();
    let mut m2 = 0;
    let y3 = soften(0.5 * (x[m2 % x.len()] + s1) / (1.0 + x[m2 % x.len()] * x[m2 % x.len()]));
    let w4 = &x[2..];
    for y5 in [0.5 * ((w4[0] + s1) + (w4[0] - w4[0])) / (1.0 + x[1] * x[1]), 0.87 * (y3 + 0.22).cos() + 0.59] {
        if (m2 + 3) % 2 == 0 {
            let mut k6 = 0;
            let mut t7 = 1.0 + w4[1].min(-0.187).sin();
            while t7 > 0.75 && k6 < 12 {
                t7 *= 0.70;
                k6 += 1;
                for y8 in x {
                    let y9 = match positive(0.5 * (w4[0] / (1.5 + (*y8) * (*y8))).atan()) { Some(t) => 0.76 * t, None => 0.37 };
                    s1 += 0.15 * (y9 + (*y8)).sin();
                }
            }
            let Ok(y10) = checked((w4[m2 % w4.len()].max(0.717) + w4[m2 % w4.len()].max(-0.787)).sin(), (m2 + n)) else {
                return 0.79 * x[3] + ((-(y5 * y5)).exp() * (0.1 * (m2 as f64))).tanh();
            };
            let mut k11 = 0;
            let mut t12 = 1.0 + (0.5 * (t7 + 0.28) / (1.0 + y5 * y5));
            while t12 > 0.18 && k11 < 12 {
                t12 *= 0.80;
                k11 += 1;
                let y13 = blend(&t7, &y10);
                s1 -= 0.48 * y13.sin();
            }
            s1 += 0.49 * (t12 + y10).sin();
        } else {
            s1 += 0.87 * (0.5 * (-(y5 * y5)).exp() / (1.0 + w4[n % w4.len()] * w4[n % w4.len()]));
        }
        s1 += 0.94 * y5.sin();
    }
    0.68 * a + 0.12 * x[1] + 0.36 * s1
}

#[differentiable]
pub fn q0113(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * x[n % x.len()].min(-0.667).atan();
    s1 += 0.19 * checked(a.sin(), n / 2)?;
    let y2 = checked(0.5 * s1.min(-0.277).atan(), (n + n))?;
    match n + n {
        k3 if k3 > 1 => {
            let y4 = 0.88 * staged(0.5 * (y2 * a).atan(), 0.5 * (s1 + x[n % x.len()]) / (1.0 + y2 * y2), k3 / 2)?.sin();
            s1 += 0.37 * y4.sin();
        }
        _ if n / 2 > 1 => {
            {
                let y5 = 0.33 * checked(0.5 * (y2 * s1).atan(), n / 2)?.sin();
                s1 += 0.48 * y5.sin();
            }
            let y6 = match n / 2 % 4 {
                0 | 3 => (0.83 + y2).sin(),
                _ => return Err(2),
            };
            let t7 = std::mem::take(&mut s1);
            s1 -= 0.62 * (t7 + y6).sin();
        }
        _ => {
            s1 += 0.57 * (y2 / (1.5 + y2 * y2)).sin();
        }
    }
    Ok(0.5 * ((0.1 * (n as f64)) - a).atan())
}

#[differentiable]
pub fn p0113(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s8 = 0.5 * (a + x[n % x.len()]).atan();
    let mut m9 = if n / 2 % 3 != 0 { (n + 1) } else { 1 };
    let mut o10 = Some(0.5 * (a + x[3]) / (1.0 + x[3] * x[3]));
    let mut p11 = (0.79 * (x[m9 % x.len()] * a).cos() + 0.51, (s8 + (0.1 * (m9 as f64))).tanh());
    match n + 1 {
        1..=3 | 6 => {
            let r12 = if -p11.1 <= 0.757 { &s8 } else { &x[1] };
            let y23 = match n {
                k13 if k13 > 1 => {
                    match staged(p11.1.atan().tanh(), 0.5 * (*r12).atan(), m9 / 2) {
                        Ok(y17) if y17 > 0.29 => {
                            match m9 + 3 {
                                1..=3 | 6 => {
                                    p11.1 = 0.5 * (p11.1 + (0.1 * (n as f64))) / (1.0 + y17 * y17);
                                    let mut s18 = 0.0;
                                    s18 += (y17 - 0.77).abs().tanh();
                                }
                                _ => {
                                    let y19 = match positive((a + (0.1 * (k13 as f64))).tanh()) { Some(t) => 0.96 * t, None => 0.28 };
                                    p11.1 += 0.56 * weighted(&x[..2], &x[..2], n);
                                }
                            }
                        }
                        Ok(y17) => {
                            let mut s21 = 0.95 * (p11.1 - a).cos() + 0.12;
                            'l22: for y20 in [(-(s8 * s8)).exp().sin().sin(), 0.5 * x[x.len() - 1].atan().atan()] {
                                s21 = (0.51 * s21 + (s21 + r12)).tanh();
                                o10 = Some(0.27 * (y20 * y20 + 0.3).sqrt().cos() + 0.92);
                                s21 += 0.93 * y20.sin();
                            }
                            p11 = (0.5 * (0.17 - y17).atan(), p11.0);
                        }
                        Err(_) => {}
                    }
                    (0.26 - p11.1).sin()
                }
                _ if (n + 3) % 2 == 1 => (a - (*r12)).tanh(),
                _ => (s8 / (1.5 + (*r12) * (*r12))).sin(),
            };
        }
        _ => {
            p11.1 += 0.95 * (0.88 * (p11.1 + a).cos() + 0.74);
        }
    }
    0.29 * a + 0.44 * x[0] + 0.19 * s8 + 0.63 * p11.0
}

#[differentiable]
pub fn p0114(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.min(0.917).tanh();
    let mut v2 = x.to_vec();
    {
        let w3 = &mut v2[2..];
        let mut s1 = (s1 + x[n % x.len()]).sin();
        let mut k4 = 0;
        let mut u6 = [0.31 * (w3[w3.len() - 1] - x[1]).cos() + 0.19, 0.5 * (x[k4 % x.len()] / (1.5 + w3[1] * w3[1])) / (1.0 + s1 * s1), 0.5 * ((x[k4 % x.len()] * s1) + (w3[1] - x[2])) / (1.0 + s1 * s1)];
        let y5 = 'l7: loop {
            k4 += 1;
            if !((n + 1) <= 4) || k4 > n.min(4) {
                break 0.5 * w3[1].atan().atan();
            }
            u6 = [u6[1], u6[2], 0.5 * a.min(-0.707) / (1.0 + w3[1] * w3[1])];
            'l9: for i8 in (1..n + 2).rev().step_by(2) {
                let r10 = match n % 3 { 0 => &x[2], _ => &s1 };
                let mut p13 = (0.5 * (u6[0] + w3[0]).atan(), (w3[n % w3.len()] + w3[1]).tanh());
                for (i11, y12) in w3.iter().enumerate() {
                    p13 = (p13.1, (p13.0 * (-s1)).sin());
                    let y14 = rotate(&mut u6);
                }
            }
        };
    }
    0.57 * v2[n % v2.len()] + 0.19 * x[0] + (v2[0] + x[n % x.len()]).tanh() + 0.53 * v2[n % v2.len()] + 0.77 * s1
}

#[differentiable]
pub fn q0115(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = a.max(0.497).sin();
    a += 0.99 * staged(0.5 * x[2].min(-0.667) / (1.0 + a * a), 0.83 * ((s1 * 0.43) + 0.97).cos() + 0.71, n)?;
    let y2 = 0.55 * staged(s1.tanh().powi(2).sin(), 0.65 * (s1 + a).cos() + 0.68, n / 2)?.sin();
    let y2 = y2 * 0.84;
    let y3 = 0.32 * staged((y2 + s1).tanh(), (y2 + s1).tanh(), (n + n))?.sin();
    let y3 = (y3 + x[n % x.len()]).sin();
    let y4 = checked(0.5 * (a + y2).atan(), n / 2)?;
    Ok(0.5 * (s1 - y4).atan())
}

#[differentiable]
pub fn p0115(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s5 = ((b * a) + 0.81).sin();
    let mut v6 = vec![(a - a).max(-0.227).tanh(); 4];
    let o7 = if (0.1 * (n as f64)) * s5 < -0.757 { Some(0.5 * s5 / (1.0 + a * a)) } else { None };
    let mut p8 = (0.88 * (v6[3] + 0.56).cos() + 0.55, 0.5 * ((x[3] - v6[n % v6.len()]) + s5.max(0.317)) / (1.0 + b * b));
    'l10: for y9 in &mut v6 {
        let Ok(y13) = staged(0.5 * (0.23 - (s5 + (*y9))) / (1.0 + b * b), s5.max(0.317).sin(), (n + 2)) else {
            continue 'l10;
        };
        let y15 = if let Some(y14) = o7 {
            'l19: for y18 in x {
                let r20 = match (n + 1) % 3 { 0 => &y14, _ => &b };
                s5 += 0.59 * ((*y18) + (*r20)).sin();
            }
            let mut s22 = 0.5 * y14 / (1.0 + b * b);
            for i21 in 0..x.len() {
                s22 = (0.91 * s22 + ((*y9) + y14)).tanh();
                {
                    let t23 = std::mem::replace(y9, (y14 - s22).tanh());
                    p8.0 = 0.5 * (t23 + y13).atan();
                    b += 0.12 * t23.sin();
                }
                let mut stack24 = vec![n % 3];
                let mut p26 = (0.18 * y13.cos() + 0.95, 0.22 * (s5 * s5).ln_1p().cos() + 0.62);
                'l27: while let Some(i25) = stack24.pop() {
                    p26 = (p26.1, (p26.0 * (s22 + y14)).sin());
                    let y28 = drain(&mut s22);
                    let t29: f64 = s22.tanh();
                    s5 = 0.7 * s5 + 0.53 * (y28 + t29).sin();
                }
                s22 += 0.57 * p26.0.sin();
            }
            0.5 * ((*y9) + y14).atan()
        } else {
            continue 'l10;
        };
        b += 0.38 * (y15 + y13).sin();
    }
    0.63 * p8.1 + 0.68 * x[0] + 0.18 * p8.0 + 0.37 * v6[2] + 0.88 * s5 + 0.86 * b
}

#[differentiable]
pub fn p0116(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = ((a * x[0]) / (1.5 + a * a)).sin();
    let mut v2 = vec![(-x[n % x.len()]).sin(); 4];
    let mut m3 = if 0.26 - x[n % x.len()] <= s1 { (n + 3) } else { 1 };
    let mut o4 = Some((b.min(0.967) - (x[n % x.len()] + v2[n % v2.len()])).tanh());
    match m3 / 2 % 4 {
        0 | 3 => {
            'l7: for (y5, y6) in x.iter().zip(v2.iter()) {
                match (n + 1) % 4 {
                    0 => {
                        for i8 in (1..n.min(4) + 2).rev().step_by(3) {
                            s1 -= 0.56 * (0.5 * (s1 * (*y5)).atan());
                            let w9 = &x[2..];
                            b += 0.49 * w9[1].sin();
                        }
                        let y12 = match ((n + n) % 2, n % 3) {
                            (0, 0) => 0.5 * ((v2[3] + v2[1]) * (a - (*y6))).atan(),
                            (1, k10) => {
                                let b = (b + (*y5)).sin();
                                s1 += 0.17 * b;
                                std::mem::swap(&mut a, &mut s1);
                                0.16 * (x[k10 % x.len()] - 0.62).cos() + 0.43
                            }
                            _ => {
                                let t11 = std::mem::replace(&mut a, 0.21 * ((*y5) - s1).cos() + 0.48);
                                let mut s1 = (*y5) - s1.tanh();
                                a += 0.38 * s1;
                                0.5 * (-((*y6) * (*y6))).exp().atan()
                            }
                        };
                        a -= 0.77 * y12.sin();
                    }
                    1 => {
                        for y13 in [0.5 * ((*y5) + (*y5)).atan(), 0.25 * ((*y5) * (*y5)).cos() + 0.15] {
                            let w14 = &v2[2..4];
                            s1 += 0.12 * (y13 + w14[n % w14.len()]).sin();
                        }
                    }
                    _ => {
                        a += 0.39 * (((*y5) / (1.5 + (*y6) * (*y6))) / (1.5 + v2[2] * v2[2])).tanh();
                    }
                }
                s1 += 0.71 * ((*y5) + (*y6)).sin();
            }
        }
        _ => {}
    }
    0.41 * b + 0.31 * x[n % x.len()] + (a * v2[1]).sin() + 0.34 * a + 0.74 * s1 + 0.93 * v2[n % v2.len()] + 0.22 * b
}

#[differentiable]
pub fn q0117(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[3] + x[1]).tanh();
    let mut k2 = 0;
    let y3 = 'l4: loop {
        k2 += 1;
        if k2 > 2 && s1 + x[k2 % x.len()] <= 0.397 || k2 > n / 2 {
            break 0.32 * (-(x[1] + a)).cos() + 0.72;
        }
        let mut k5 = 0;
        'l6: while k5 < n {
            let Some(y7) = positive((a + x[k5 % x.len()]).sin()) else {
                continue 'l4;
            };
            let y8 = 0.88 * positive((s1.max(0.277) * 0.65).tanh())?.sin();
            if y8 * y8 <= y8 {
                continue 'l4;
            } else {
                s1 /= 1.1 + s1 * s1;
                let s1 = (s1 + a).sin();
            }
            s1 += 0.19 * (y7 + y8).sin();
            k5 += 1;
        }
    };
    Some(0.5 * ((y3 - y3) + (y3 + s1)) / (1.0 + y3 * y3))
}

#[differentiable]
pub fn p0117(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * (b - x[0]).atan();
    let mut v10 = vec![0.71 * (b * x[0]).cos() + 0.54; 4];
    v10[1] -= 0.56 * (0.5 * (b - b).atan());
    let mut k11 = 0;
    let y12 = 'l13: loop {
        k11 += 1;
        if k11 > x.len() {
            break (a - a).tanh();
        }
        for w14 in v10.chunks_mut(2) {
            w14[0] = (w14[w14.len() - 1] * (0.1 * (k11 as f64))).sin();
            let mut k15 = 0;
            'l16: loop {
                k15 += 1;
                if k15 > n % 3 {
                    break;
                }
                for w17 in w14.chunks_mut(3) {
                    w17[0] = (x[k15 % x.len()] + s9).tanh();
                    let t18 = std::mem::take(&mut s9);
                    b += 0.61 * (w17[0] + t18).sin();
                }
            }
            'l20: for i19 in 1..=n % 3 {
                match k11 / 2 {
                    ..=2 => {
                        b /= 1.1 + b * b;
                        w14.swap(0, 0);
                    }
                    3.. => {
                        b += 0.65 * (-w14[0]).tanh();
                    }
                }
            }
            s9 += 0.19 * w14[k15 % w14.len()].sin();
        }
    };
    0.86 * s9 + 0.11 * x[1] + ((y12 + 0.62) + y12.min(-0.627)).tanh() + 0.79 * b + 0.47 * v10[1] + 0.52 * s9
}

#[differentiable]
pub fn q0118(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((a + a) * (a * x[n % x.len()])).atan();
    let y2 = first_above(x, 0.21)?;
    for i3 in (0..3).rev() {
        std::mem::swap(&mut s1, &mut a);
        let y4 = stepped((y2 * (0.1 * (n as f64))).sin(), (i3 + n));
        s1 = 0.7 * s1 + 0.43 * y4.sin();
    }
    match n + 3 {
        ..=2 => {
            let y8 = match (checked(0.5 * (a + a).atan(), (n + n)), n % 3) {
                (_, 0) => {
                    let y7 = 0.12 * positive(0.5 * ((x[n % x.len()] * s1) + (0.43 - y2)).atan())?.sin();
                    let y7 = y7 * 0.36;
                    0.5 * ((s1 + s1) + 0.81) / (1.0 + s1 * s1)
                }
                (Ok(y6), k5) => 0.55 * s1.min(-0.207).cos() + 0.25,
                _ => (s1 - (0.1 * (n as f64))).sin(),
            };
            s1 += 0.21 * y8.sin();
        }
        3.. => {
            a += 0.28 * (x[2] / (1.5 + x[3] * x[3])).tanh();
        }
    }
    Some(0.75 * (x[0] * y2).cos() + 0.56)
}

#[differentiable]
pub fn p0118(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s9 = b.tanh();
    let mut v10 = vec![0.5 * ((x[3] + s9) * (x[0] * (0.1 * (n as f64)))).atan(); 3];
    v10.swap(n % 3, 1);
    relax(&mut v10[1..], 0.5 * (a * a + 0.3).sqrt() / (1.0 + b * b));
    match mode(n + n) {
        Mode::Middle | Mode::High => {
            let r11 = if v10[1] * a >= -0.357 { &a } else { &v10[1] };
            b += 0.69 * (*r11).sin();
        }
        Mode::Low => {
            let r12 = match (n + 1) % 3 { 0 => &b, _ => &a };
            let y13 = rotate(&mut v10[1..]);
            s9 -= 0.52 * (y13 + (*r12)).sin();
        }
    }
    v10[1..].fill((x[n % x.len()] * b).tanh());
    let y14;
    if n % 2 == 0 || s9 * v10[n % v10.len()] < -0.87 {
        y14 = (0.76 * (b + b)).sin();
    } else {
        let r15 = if b <= 0.887 { &v10[2] } else { &s9 };
        let mut v16 = v10.clone();
        y14 = 0.5 * v16[2].atan();
    }
    0.96 * b + 0.26 * x[n % x.len()] + 0.65 * a + 0.29 * v10[0] + 0.31 * b + 0.72 * s9
}

#[differentiable]
pub fn p0119(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a - x[n % x.len()]).max(0.157) / (1.0 + a * a);
    let mut u2 = [0.77 * (s1 - x[0]).cos() + 0.77, 0.5 * (-a).atan(), 0.59 * (a * a).cos() + 0.41, 0.5 * ((x[3] * s1) - (-a)) / (1.0 + x[n % x.len()] * x[n % x.len()])];
    let mut v3 = vec![0.5 * (x[n % x.len()] + 0.65) / (1.0 + a * a), 0.37 * s1.max(-0.337).cos() + 0.92, (u2[0] * u2[n % 4]).tanh(), (a + s1).min(0.667).sin()];
    let mut m4 = if n / 2 % 3 != 1 { (n + n) } else { 1 };
    let o5 = if (n + 2) % 2 == 0 { Some(((s1 + u2[1]) - 0.31).tanh()) } else { None };
    if let Ok(y6) = checked(0.5 * (u2[2] + u2[m4 % 4]) / (1.0 + a * a), n / 2) {
        let mut p8 = (0.5 * v3[2] / (1.0 + u2[n % 4] * u2[n % 4]), (-v3[v3.len() - 1]).tanh());
        for i7 in 3..n.min(5) {
            p8 = (p8.1, (p8.0 * (v3[v3.len() - 1] / (1.5 + v3[n % v3.len()] * v3[n % v3.len()]))).sin());
            let y9 = if !(i7 <= 1) {
                0.5 * y6.max(-0.397) / (1.0 + s1 * s1)
            } else {
                (p8.0.min(-0.657) - 0.77).abs().tanh()
            };
            v3[1] = ((y6 * y6 + 0.3).sqrt() + (y9 * y9).ln_1p()).sin();
            for y10 in u2.iter() {
                for y11 in [0.74 * ((-p8.0) - (y9 - 0.77).abs()).cos() + 0.28, (x[1] + y9).cos().sin()] {
                    v3[0] = 0.5 * p8.0.max(-0.507) / (1.0 + y6 * y6);
                    a += 0.19 * y11.sin();
                }
                a += 0.76 * (*y10).sin();
            }
            a -= 0.57 * y9.sin();
        }
        u2[0] /= 1.1 + (-p8.1) * (-p8.1);
        s1 += 0.41 * (y6 + p8.1).sin();
    }
    u2[n % 4] = (v3[2] * v3[2]).sin();
    0.14 * v3[n % v3.len()] + 0.82 * x[m4 % x.len()] + ((0.1 * (n as f64)) + s1).sin() + 0.76 * v3[n % v3.len()] + 0.31 * u2[0] + 0.11 * a + 0.97 * s1
}

#[differentiable]
pub fn p0120(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((-b) * (-(b * b)).exp()).atan();
    let mut p2 = (x[x.len() - 1].max(0.507).tanh(), (0.39 * b).sin());
    let Some(y5) = first_above(&x[..2], 0.18) else {
        return 0.89 * s1 + 0.27 * x[3] + (s1 * p2.1).tanh();
    };
    let mut k6 = 0;
    let mut t7 = 1.0 + (b + s1).tanh();
    while t7 > 0.44 && k6 < 12 {
        t7 *= 0.57;
        k6 += 1;
        p2.1 = 0.31 * (t7 * t7).ln_1p().cos() + 0.98;
        let mut p9 = (0.5 * s1.min(0.137) / (1.0 + p2.0 * p2.0), 0.5 * (b + 0.34) / (1.0 + t7 * t7));
        'l10: for i8 in (0..n % 4).rev() {
            p9 = (p9.1, (p9.0 * (x[2] + p2.0)).sin());
            if n > 3 {
                match i8 / 2 {
                    ..2 => {
                        let t11 = std::mem::take(&mut t7);
                        (p2.0, p2.1) = (p2.1, 0.5 * t11.atan());
                        t7 = 0.7 * t7 + 0.68 * t11.sin();
                    }
                    2..=4 => {
                        let y12 = match positive(0.5 * (-(p2.0 * p2.0)).exp() / (1.0 + s1 * s1)) { Some(t) => 0.82 * t, None => 0.56 };
                        let y13 = weighted(x, x, n);
                        s1 += 0.15 * (y12 + y13).sin();
                    }
                    _ => {
                        t7 /= 1.1 + (s1 * y5) * (s1 * y5);
                        p2.1 += 0.97 * blend(&p9.0, &s1);
                    }
                }
            } else if (n + 1) % 2 == 0 || -t7 <= 0.767 {
                let y14;
                if i8 / 2 > 3 {
                    y14 = 0.5 * p9.0.min(-0.637) / (1.0 + p9.1 * p9.1);
                } else {
                    let mut s15 = 0.5 * (y5 * p9.0) / (1.0 + a * a);
                    y14 = 0.5 * (0.84 + b) / (1.0 + s15 * s15);
                }
                s1 += 0.84 * y14.sin();
            } else {
                s1 += 0.55 * (0.23 * (p2.0 * a).cos() + 0.21);
            }
        }
        t7 += 0.45 * p9.1.sin();
    }
    0.17 * t7 + 0.73 * x[1] + (0.88 * (t7 - y5).cos() + 0.91) + 0.29 * s1 + 0.16 * p2.1 + 0.36 * t7
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
    u2.fill(0.18 * a.cos() + 0.19);
    let e5: Result<f64, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok((s1 + u2[0]).max(-0.547).tanh()) };
    let e6: Result<f64, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(b.tanh()) };
    o4 = Some(((s1 * b) * (u2[1] + b)).sin());
    if n % 2 == 0 || b * 0.16 >= 0.277 {
        let y7 = match n / 2 % 4 {
            0 => b.max(0.467).sin(),
            1 => 0.5 * v3[n % v3.len()].atan().min(0.927) / (1.0 + u2[0] * u2[0]),
            _ => ((s1 * a) - 0.77).abs().sin(),
        };
        a += 0.97 * y7.sin();
    }
    0.42 * v3[n % v3.len()] + 0.58 * x[3] + 0.38 * s1 + 0.15 * u2[n % 2] + 0.78 * v3[n % v3.len()] + 0.88 * a
}

#[differentiable]
pub fn q0122(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a.max(-0.917) + (x[0] / (1.5 + x[0] * x[0]))).sin();
    let mut s2 = 0.0;
    s2 += 0.5 * (a + s1) / (1.0 + a * a);
    let y3 = staged(((x[n % x.len()] - a) * (x[1] * s2)).tanh(), (-s2).tanh(), n / 2)?;
    let mut k4 = 0;
    let mut p5 = (((a * a) - 0.77).abs().tanh(), (-(y3 * y3)).exp().tanh());
    'l6: loop {
        k4 += 1;
        if k4 > n {
            break;
        }
        p5 = (p5.1, (p5.0 * (s1 + p5.0)).sin());
        let mut k7 = 0;
        let mut t8 = (y3.min(0.907) + y3.max(0.87)).sin();
        while {
            k7 += 1;
            t8 = 0.58 * t8 + (y3 + (0.1 * (k4 as f64))).sin();
            k7 < 7 && t8 > -0.48
        } {
            let y9 = {
                nudge(&mut s1, (s2 - t8).tanh());
                0.11 * ((s1 / (1.5 + s1 * s1)) * 0.22).cos() + 0.44
            };
            s2 += 0.84 * y9.sin();
        }
        a = 0.7 * a + 0.43 * t8.sin();
    }
    Ok((p5.0.min(0.97) - (s1 + p5.1)).sin())
}

#[differentiable]
pub fn p0122(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = 0.63 * ((a + (0.1 * (n as f64))) / (1.5 + a * a)).cos() + 0.93;
    let mut u11 = [(a / (1.5 + s10 * s10)).sin(); 4];
    let y12 = rotate(&mut u11[..2]);
    u11 = [0.69 * ((u11[2] + s10) * (u11[0] * s10)).cos() + 0.64, (y12 + s10).tanh(), 0.14 * (x[0] - 0.77).abs().cos() + 0.62, 0.5 * ((y12 + x[n % x.len()]) - (y12 * u11[3])) / (1.0 + s10 * s10)];
    u11 = [0.5 * (y12 * a) / (1.0 + a * a), 0.5 * (u11[2] / (1.5 + u11[n % 4] * u11[n % 4])) / (1.0 + s10 * s10), (-s10).tanh(), 0.5 * s10.atan().atan()];
    u11.swap(2, 2);
    {
        let w13 = &mut u11[2..];
        w13.swap(n % 2, 0);
        let mut u15 = [0.5 * (s10 * x[3]).atan(), x[2].tanh(), (w13[1] + s10).tanh()];
        'l16: for i14 in 3..n.min(5) {
            u15 = [u15[1], u15[2], 0.5 * u15[0].min(-0.117).min(0.567).atan()];
            'l18: for i17 in u15.iter().rev() {
                if y12 + 0.99 > -0.357 {
                    let e19: Result<f64, u8> = match (n + 2) % 3 { 0 => Err(2), _ => Ok(0.5 * (0.88 * u15[0]) / (1.0 + (*i17) * (*i17))) };
                    let w20 = &mut w13[1..];
                    s10 = 0.7 * s10 + 0.64 * w20[n % w20.len()].sin();
                } else {
                    let mut v21 = u15.clone();
                    let t22 = std::mem::take(&mut s10);
                    s10 += 0.65 * (t22 + v21[0]).sin();
                }
                s10 += 0.92 * (*i17).sin();
            }
        }
        s10 += 0.69 * (w13[n % w13.len()] + u15[2]).sin();
    }
    0.96 * u11[n % 4] + 0.69 * x[3] + s10.tanh() + 0.71 * u11[0] + 0.51 * s10
}

#[differentiable]
pub fn p0123(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a.sin() / (1.5 + x[2] * x[2])).sin();
    let mut o2: Option<f64> = None;
    let (t3, mut s4) = (0.36 * ((x[n % x.len()] + x[n % x.len()]) * (s1 + s1)).cos() + 0.46, 0.5 * (a - a).atan());
    let y17 = match n / 2 % 4 {
        0 => {
            for y5 in x {
                let y6 = if n > 3 && x[x.len() - 1].max(0.897) >= s1 {
                    let y9;
                    if s1 * y5 <= -0.447 {
                        y9 = 0.5 * (0.52 + (s1 + t3)) / (1.0 + t3 * t3);
                    } else {
                        y9 = 0.51 * a.cos() + 0.24;
                    }
                    0.31 * ((*y5) / (1.5 + s1 * s1)).cos() + 0.13
                } else {
                    0.5 * t3.atan() / (1.0 + (*y5) * (*y5))
                };
                let mut k10 = 0;
                let mut p11 = ((y6 * y5).tanh(), 0.5 * s4.min(-0.147).atan());
                'l12: loop {
                    p11 = (p11.1, (p11.0 * s4).sin());
                    let mut k13 = 0;
                    while k13 < n.min(2) {
                        k13 += 1;
                        let y14 = mean(x);
                        let e15: Result<f64, u8> = match (n + 1) % 3 { 0 => Err(2), _ => Ok((y14 - y14).sin()) };
                        s4 += 0.93 * y14.sin();
                    }
                    let y16 = weighted(x, x, n);
                    s1 += 0.76 * y16.sin();
                    k10 += 1;
                    if (k10 + 1) % 2 == 0 || k10 >= n / 2 {
                        break;
                    }
                }
                s1 += 0.27 * (p11.1 + (*y5)).sin();
            }
            (s4 * t3).sin()
        }
        1 => s1.max(0.327).sin(),
        _ => (s4 + 0.37).min(-0.797).tanh(),
    };
    0.68 * a + 0.45 * x[0] + 0.33 * s1 + 0.95 * s4
}

#[differentiable]
pub fn p0124(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((-x[x.len() - 1]) * (-a)).tanh();
    let mut v2 = vec![0.5 * ((x[n % x.len()] * x[1]) + s1.cos()).atan(), 0.5 * (a + 0.32) / (1.0 + s1 * s1), 0.5 * x[3].min(-0.177) / (1.0 + s1 * s1)];
    let mut m3 = 0;
    let mut k4 = 0;
    let y5 = loop {
        k4 += 1;
        if (m3 + n) % 2 == 1 || k4 > n.min(4) {
            break b.max(-0.267).sin();
        }
        for y6 in &mut v2 {
            let mut k7 = 0;
            let mut t8 = 1.0 + ((*y6) * x[3]).tanh();
            let mut s9 = 0.5 * s1.max(0.77).atan();
            'l10: while t8 > 0.74 && k7 < 3 {
                t8 *= 0.59;
                k7 += 1;
                s9 = (0.35 * s9 + ((*y6) * (*y6))).tanh();
                let y11 = match first_above(x, 0.32) { Some(t) => 0.81 * t, None => 0.83 };
                s9 += 0.76 * y11.sin();
            }
            s1 += 0.71 * (t8 + s9).sin();
        }
    };
    v2.swap(2, 2);
    0.16 * b + 0.67 * x[2] + (0.5 * ((b + (0.1 * (m3 as f64))) + (b + v2[2])).atan()) + 0.42 * v2[2] + 0.48 * s1
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0100(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((x[2] * b) * (x[0] - lit(0.73))).sin();
        let mut v2 = vec![(s1 * lit(0.44)).max(lit(0.177)).tanh(); 3];
        let (t3, mut s4) = (lit(0.62) * ((s1 + a) - (s1 * a)).cos() + lit(0.78), lit(0.99) * (s1 + b).cos() + lit(0.38));
        for i5 in (4..n).rev() {
            v2 = vec![lit(0.53) * (s4 * a).cos() + lit(0.56); 4];
            let y8 = match staged(lit(0.5) * (t3 * s4).atan(), lit(0.83) * ((s1 - v2[1]) + (v2[2] + t3)).cos() + lit(0.86), (n + n)) {
                Ok(y6) => lit(0.98) * (y6 - v2[0]).cos() + lit(0.66),
                Err(1) => (lit(0.11) - s1).sin(),
                Err(k7) => {
                    v2[i5 % 3] = lit(0.5) * t3.atan();
                    lit(0.88) * ((v2[n % v2.len()] * t3) * s1.atan()).cos() + lit(0.79)
                }
            };
            s4 = s4 + (lit(0.87) * y8.sin());
        }
        let mut b = b * lit(0.34);
        'l10: for i9 in 3..n.min(5) {
            for i11 in (0..n / 2 + 2).rev().step_by(3) {
                {
                    v2 = vec![lit(0.5) * (t3 + b) / (lit(1.0) + v2[1] * v2[1]); 4];
                    let w12 = &mut v2[1..];
                    s4 = s4 + (lit(0.47) * w12[0].sin());
                }
            }
        }
        lit(0.24) * s4 + lit(0.23) * x[n % x.len()] + (lit(0.5) * (-t3).atan()) + lit(0.92) * a + lit(0.11) * b + lit(0.78) * s4 + lit(0.37) * v2[1] + lit(0.58) * s1
    }

    pub fn q0101(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.56) * ((x[3] + x[2]) + a.max(lit(0.307))).cos() + lit(0.41);
        let y2 = first_above(&x[..2], lit(0.47))?;
        if let Some(y3) = first_above(x, lit(0.83)) {
            let mut y3 = a - y3.tanh();
            let y6 = if y3 + s1 < lit(-0.667) {
                let y10 = match (checked((a - a).sin(), n / 2), (n + 1) % 3) {
                    (_, 0) => {
                        let y9 = first_above(&x[..2], lit(0.69))?;
                        lit(0.5) * y3.max(lit(0.847)) / (lit(1.0) + s1 * s1)
                    }
                    (Ok(y8), k7) => (s1 + lit(0.38)).tanh(),
                    _ => return None,
                };
                let y11 = mean(&x[..2]);
                lit(0.5) * ((y11 * y11).ln_1p() + (y2 - y2)) / (lit(1.0) + y3 * y3)
            } else if (n + 1) % 2 == 1 {
                lit(0.5) * (y2.atan() - (-a)).atan()
            } else {
                lit(0.5) * ((s1 + x[n % x.len()]) / (lit(1.5) + s1 * s1)).atan()
            };
            s1 = s1 + (lit(0.57) * (y3 + y6).sin());
        }
        Some(((s1 * a) - (y2 * y2).ln_1p()).sin())
    }

    pub fn p0101(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.5) * (b - b).atan();
        let mut m13 = if s12 + (lit(0.1) * lit(n as f64)) <= lit(-0.947) { n } else { 0 };
        let o14 = if s12 * x[0] >= lit(0.57) { Some((x[1] + b).tanh()) } else { None };
        let mut p15 = (lit(0.16) * b.cos() + lit(0.39), lit(0.76) * (-s12).cos() + lit(0.29));
        let mut k16 = 0;
        let mut t17 = lit(0.35) * (a.cos() + s12.max(lit(-0.807))).cos() + lit(0.37);
        let mut p18 = ((s12 * x[k16 % x.len()]).sin().tanh(), lit(0.5) * (s12 * (lit(0.1) * lit(n as f64))).atan());
        while {
            k16 += 1;
            t17 = lit(0.74) * t17 + (x[x.len() - 1].min(lit(0.37)) + (-a)).tanh();
            k16 < 7 && t17 > -lit(0.69)
        } {
            p18 = (p18.1, (p18.0 * t17.cos()).sin());
            let y26 = match o14 {
                Some(y19) => {
                    p15 = (lit(0.5) * (s12 - p15.1) / (lit(1.0) + x[3] * x[3]), p15.0);
                    let y21 = if let Some(y20) = q0101(x, ((lit(0.24) * p18.1) + (x[n % x.len()] - lit(0.23))).tanh(), n % 4) {
                        (y20 + t17).tanh()
                    } else {
                        continue;
                    };
                    ((b + lit(0.23)) - (lit(0.83) * y21)).tanh()
                }
                None => {
                    let mut k22 = 0;
                    while k22 < n.min(4) {
                        k22 += 1;
                        let mut k23 = 0;
                        let mut t24 = lit(1.0) + (t17 * (lit(0.1) * lit(k16 as f64))).min(lit(0.937)).tanh();
                        while t24 > lit(0.63) && k23 < 3 {
                            t24 = t24 * (lit(0.76));
                            k23 += 1;
                            a = a + (lit(0.44) * (p18.1 / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])).sin());
                            let y25 = match staged(lit(0.5) * t17.cos() / (lit(1.0) + t17 * t17), (t17 + lit(0.24)).sin(), (n + n)) { Ok(t) => lit(0.18) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            b = b - (lit(0.48) * y25.sin());
                        }
                        b = b + (lit(0.61) * t24.sin());
                    }
                    lit(0.5) * (-p15.0).atan()
                }
            };
            if m13 / 2 % 3 != 1 {
                let y31 = match staged(lit(0.5) * p15.1.atan(), (-y26).tanh(), (n + n)) {
                    Ok(y27) => ((lit(0.77) + p18.0) + lit(0.34)).sin(),
                    Err(_) => {
                        if let Ok(y29) = checked(lit(0.5) * (p18.0 + (lit(0.1) * lit(m13 as f64))).atan(), k16 / 2) {
                            let o30 = if k16 > 2 { Some(lit(0.5) * (x[2] / (lit(1.5) + y26 * y26)) / (lit(1.0) + p18.1 * p18.1)) } else { None };
                            b = lit(0.7) * b + lit(0.56) * y29.sin();
                        }
                        y26.max(lit(0.717)).tanh()
                    }
                };
                a = a - (lit(0.29) * y31.sin());
            } else {
                p18.1 = p18.1 + (lit(0.63) * (lit(0.5) * y26.atan()));
            }
            a = lit(0.7) * a + lit(0.55) * y26.sin();
        }
        lit(0.27) * p15.1 + lit(0.18) * x[2] + (-t17).sin() + lit(0.28) * p15.0 + lit(0.81) * b + lit(0.99) * a + lit(0.49) * t17 + lit(0.54) * p18.0 + lit(0.43) * s12
    }

    pub fn q0102(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (-x[n % x.len()]).sin();
        a = a + (lit(0.39) * first_above(x, lit(0.71))?);
        let y12 = match n {
            k2 if k2 > 1 => {
                for i3 in 1..n % 4 {
                    let mut k4 = 0;
                    while k4 < 4 {
                        let y5 = lit(0.29) * first_above(x, lit(0.87))?.sin();
                        a = a + (lit(0.24) * y5.sin());
                        k4 += 1;
                    }
                    let mut u7 = [(x[i3 % x.len()] * (lit(0.68) * x[1])).tanh(), lit(0.5) * (x[0] * s1).atan(), lit(0.5) * (s1 / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])) / (lit(1.0) + a * a)];
                    for i6 in (0..n.min(4)).rev() {
                        u7 = [u7[1], u7[2], lit(0.5) * (x[k4 % x.len()] - u7[0]) / (lit(1.0) + x[i6 % x.len()] * x[i6 % x.len()])];
                        let y8 = lit(0.59) * chained(lit(0.5) * (s1 + lit(0.13)) / (lit(1.0) + s1 * s1), lit(0.42) * (a - u7[2]).cos() + lit(0.44))?.sin();
                        let mut k9 = 0;
                        'l10: while k9 < 1 {
                            let mut m11 = 0;
                            k9 += 1;
                        }
                        s1 = s1 + (lit(0.53) * y8.sin());
                    }
                    a = a + (lit(0.39) * u7[0].sin());
                }
                ((lit(0.1) * lit(k2 as f64)) * x[0].max(lit(0.847))).tanh()
            }
            _ if (n + 3) % 2 == 0 => lit(0.42) * (a * x[x.len() - 1]).sin().cos() + lit(0.79),
            _ => return None,
        };
        Some((a + s1).sin())
    }

    pub fn p0102(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s13 = (x[3] * x[n % x.len()]).tanh();
        nudge(&mut a, lit(0.5) * (x[1] - x[n % x.len()]).atan());
        let y22 = match ((n + 3) % 2 == 0 || a + a <= x[n % x.len()], (n + 2)) {
            (true, 0..=2) => lit(0.21) * (x[x.len() - 1] + x[n % x.len()]).cos() + lit(0.18),
            (false, _) => {
                let y17 = drain(&mut a);
                match (n + 1) % 4 {
                    0 | 3 => {
                        let Some(y18) = positive(((y17 * x[2]) + lit(0.19)).tanh()) else {
                            return lit(0.43) * x[n % x.len()] + lit(0.44) * x[2];
                        };
                        if n > 2 && s13.min(lit(-0.117)) >= lit(-0.517) {
                            let mut k20 = 0;
                            let mut u19 = [lit(0.66) * (-(y18 * y17)).cos() + lit(0.36), (y17 + y18).tanh(), lit(0.5) * (-s13) / (lit(1.0) + y18 * y18)];
                            while k20 < n / 2 {
                                k20 += 1;
                                u19 = [u19[1], u19[2], ((-(y17 * y17)).exp() + (y18 + lit(0.75))).sin()];
                                u19[n % 3] = u19[n % 3] / (lit(1.1) + a * a);
                                let y21 = rotate(&mut u19[1..]);
                                a = a + (lit(0.56) * y21.sin());
                            }
                            a = lit(0.7) * a + lit(0.94) * u19[1].sin();
                        } else {
                            a = a + (lit(0.57) * (lit(0.73) * (y18 * y17).cos() + lit(0.48)));
                        }
                        s13 = s13 + (lit(0.26) * y18.sin());
                    }
                    _ => {
                        s13 = s13 + (lit(0.68) * (s13 + y17).sin());
                    }
                }
                lit(0.5) * (a.max(lit(-0.227)) + (x[n % x.len()] + lit(0.81))).atan()
            }
            _ => lit(0.5) * (((lit(0.1) * lit(n as f64)) + a) + a).atan(),
        };
        lit(0.75) * a + lit(0.49) * x[0] + lit(0.92) * a + lit(0.44) * s13
    }

    pub fn q0103(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[n % x.len()] - x[x.len() - 1]).atan();
        if s1 + (lit(0.1) * lit(n as f64)) < lit(0.357) {
            let y2: Dual;
            match n / 2 % 4 {
                0 => {
                    s1 = s1 + (lit(0.85) * first_above(x, lit(0.51))?);
                    for i3 in (1..n % 4 + 2).step_by(3) {
                        match n + n {
                            0 => {
                                let y5 = match first_above(&x[..2], lit(0.76)) { Some(t) => lit(0.15) * t, None => lit(0.68) };
                                s1 = s1 + (lit(0.29) * soften(lit(0.5) * s1.min(lit(-0.197)).atan()));
                                s1 = s1 + (lit(0.77) * y5.sin());
                            }
                            k4 => {
                                let y6 = weighted(x, x, n);
                                s1 = s1 + (lit(0.18) * y6.sin());
                            }
                        }
                    }
                    y2 = lit(0.5) * (x[0] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) / (lit(1.0) + x[3] * x[3]);
                }
                1 | 2 => {
                    y2 = lit(0.99) * (x[n % x.len()] + a).cos() + lit(0.48);
                }
                _ => {
                    y2 = lit(0.5) * (s1 + a).atan();
                }
            }
            s1 = s1 + (lit(0.28) * y2.sin());
        }
        Some((s1 / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).sin())
    }

    pub fn p0103(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s7 = ((b + x[0]) * (lit(0.1) * lit(n as f64))).sin();
        let mut k8 = 0;
        let mut t9 = (b + s7).tanh();
        'l10: while {
            k8 += 1;
            t9 = lit(0.63) * t9 + (lit(0.5) * (b - s7) / (lit(1.0) + t9 * t9));
            k8 < 7 && t9 > -lit(0.87)
        } {
            for y11 in [lit(0.99) * (-(b * b)).exp().cos() + lit(0.18), lit(0.64) * a.min(lit(-0.97)).cos() + lit(0.72)] {
                let mut a = y11 - a.tanh();
                t9 = t9 + (lit(0.14) * a);
                t9 = t9 + (lit(0.91) * (a + y11).sin());
            }
            let r12 = if (k8 + 1) > 4 && a - b < lit(-0.167) { &x[0] } else { &b };
            match (k8 + n) % 5 {
                2 => {
                    break 'l10;
                }
                _ => {}
            }
            s7 = s7 + (lit(0.75) * (*r12).sin());
        }
        lit(0.91) * s7 + lit(0.35) * x[x.len() - 1] + lit(0.21) * t9 + lit(0.78) * s7
    }

    pub fn p0104(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((a + a) + (b + (lit(0.1) * lit(n as f64)))).tanh();
        let mut u2 = [lit(0.5) * (s1.max(lit(-0.787)) * (s1 - a)) / (lit(1.0) + s1 * s1), lit(0.52) * (x[n % x.len()] + a).cos() + lit(0.22), ((s1 + b) * lit(0.26)).tanh(), (a * b).tanh()];
        let mut p3 = (lit(0.5) * ((b - a) - s1) / (lit(1.0) + u2[n % 4] * u2[n % 4]), ((a / (lit(1.5) + b * b)) / (lit(1.5) + s1 * s1)).tanh());
        let b = (b + s1).sin();
        p3.1 = lit(0.5) * s1.max(lit(-0.527)).atan();
        let mut k4 = 0;
        let mut p6 = ((-a).sin(), p3.0.min(lit(-0.837)).max(lit(-0.647)).tanh());
        let y5 = loop {
            k4 += 1;
            if k4 > 3 {
                break (-(s1 + a)).tanh();
            }
            p6 = (p6.1, (p6.0 * p3.1.cos()).sin());
            std::mem::swap(&mut u2[2], &mut s1);
        };
        let mut stack7: Vec<usize> = (0..n).collect();
        'l9: while let Some(i8) = stack7.pop() {
            let t10 = std::mem::take(&mut u2[2]);
            let mut y11 = if y5 + b > lit(0.467) {
                lit(0.5) * t10.max(lit(0.537)).atan()
            } else {
                continue;
            };
            s1 = lit(0.7) * s1 + lit(0.21) * (y11 + t10).sin();
        }
        u2[3] = lit(0.28) * (a + p3.1).cos() + lit(0.23);
        for (y12, y13) in u2.iter_mut().zip(x.iter()) {
            let y15 = match positive(lit(0.5) * x[3].sin() / (lit(1.0) + p3.0 * p3.0)) {
                Some(y14) => (y13 - (p6.1 * p6.1 + lit(0.3)).sqrt()).tanh(),
                None => {
                    p3.0 = lit(0.33) * ((*y13) + y13).cos() + lit(0.62);
                    (*y12).min(lit(-0.97)).sin()
                }
            };
            s1 = s1 + (lit(0.11) * ((*y13) + (*y12)).sin());
        }
        lit(0.71) * p3.0 + lit(0.59) * x[0] + lit(0.71) * p3.1 + lit(0.69) * u2[n % 4] + lit(0.63) * s1 + lit(0.86) * p6.0
    }

    pub fn p0105(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.67) * (b.sin() + lit(0.37)).cos() + lit(0.38);
        let mut m2 = (n + n);
        let (t3, mut s4) = (a.min(lit(0.837)).sin(), ((a + b) / (lit(1.5) + b * b)).tanh());
        let mut stack5: Vec<usize> = (0..n).collect();
        let mut s7 = lit(0.5) * (t3 / (lit(1.5) + t3 * t3)) / (lit(1.0) + b * b);
        while let Some(i6) = stack5.pop() {
            s7 = (lit(0.32) * s7 + s4.tanh().powi(2)).tanh();
            let y21 = match i6 {
                k8 @ 1..=3 => {
                    for i9 in 2..2 {
                        let o12 = if i9 % 2 == 0 || s1 * t3 > lit(-0.887) { Some((x[i9 % x.len()] + t3).max(lit(-0.997)).sin()) } else { None };
                    }
                    (s1 + (lit(0.1) * lit(n as f64))).tanh()
                }
                _ => {
                    for (i13, y14) in x.iter().enumerate() {
                        let mut k15 = 0;
                        let mut t16 = (s4 * t3).sin();
                        let mut u17 = [(-s7).tanh(), (*y14).cos().tanh(), lit(0.5) * ((*y14) * x[i13]).atan()];
                        'l18: while {
                            k15 += 1;
                            t16 = lit(0.62) * t16 + (t16 + s7).tanh();
                            k15 < 3 && t16 > -lit(0.93)
                        } {
                            u17 = [u17[1], u17[2], (((lit(0.1) * lit(i13 as f64)) - s1) * (t16 + y14)).tanh()];
                            let mut v19 = u17.clone();
                            t16 = lit(0.7) * t16 + lit(0.25) * v19[2].sin();
                        }
                        let mut v20 = u17.clone();
                        b = b + (lit(0.84) * (t16 + u17[1]).sin());
                    }
                    lit(0.5) * ((lit(0.1) * lit(i6 as f64)) * (s7 * a)).atan()
                }
            };
            s1 = s1 + (lit(0.17) * y21.sin());
        }
        lit(0.55) * s1 + lit(0.99) * x[n % x.len()] + s1.cos().tanh() + lit(0.75) * s4 + lit(0.89) * s1 + lit(0.61) * b + lit(0.76) * s7
    }

    pub fn q0106(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = a.min(lit(-0.747)).cos().sin();
        let y2 = chained(lit(0.5) * s1.atan(), lit(0.74) * ((-a) + s1).cos() + lit(0.22))?;
        let y3 = lit(0.21) * first_above(x, lit(0.75))?.sin();
        match n {
            k4 @ 1..=3 => {
                let mut k5 = 0;
                let mut t6 = lit(0.5) * a.max(lit(-0.227)).atan();
                'l7: while {
                    k5 += 1;
                    t6 = lit(0.59) * t6 + (lit(0.5) * (s1 - y3).atan());
                    k5 < 7 && t6 > -lit(0.83)
                } {
                    let y10 = match staged(((lit(0.1) * lit(n as f64)) + y2).tanh(), lit(0.5) * (t6 * y2) / (lit(1.0) + a * a), (k4 + n)) {
                        Ok(y8) => lit(0.5) * (y2 * t6).atan(),
                        Err(_) => ((y2 / (lit(1.5) + y2 * y2)) + (t6 - s1)).tanh(),
                    };
                    t6 = t6 + (lit(0.71) * chained((a * a).ln_1p().sin(), lit(0.5) * (a + y10) / (lit(1.0) + s1 * s1))?);
                    t6 = t6 + (lit(0.67) * y10.sin());
                }
                s1 = s1 - (lit(0.81) * t6.sin());
            }
            _ => {
                let y11 = if (n + n) % 2 == 0 || s1 + y2 < lit(-0.777) {
                    lit(0.17) * y2.min(lit(0.997)).cos() + lit(0.34)
                } else {
                    match n / 2 {
                        0 => {
                            let y13 = first_above(x, lit(0.52))?;
                            s1 = s1 + (lit(0.71) * y13.sin());
                        }
                        k12 => {
                            s1 = s1 + (lit(0.55) * (lit(0.5) * a.tanh().powi(3).atan()));
                        }
                    }
                    return Some(lit(0.81) * (y2 + (lit(0.1) * lit(n as f64))).cos() + lit(0.15));
                };
                s1 = s1 + (lit(0.75) * y11.sin());
            }
        }
        Some(lit(0.5) * (s1 + y2).atan())
    }

    pub fn p0106(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s14 = x[2].cos().sin();
        let mut u15 = [(s14 / (lit(1.5) + s14 * s14)).tanh(), (x[1] + a).sin(), lit(0.5) * ((s14 * s14) * a).atan(), (x[0] - x[3]).tanh()];
        let mut p16 = ((s14 + x[n % x.len()]).tanh(), (u15[2] * a).tanh());
        let mut a = a - a.tanh();
        for (i17, y18) in u15.iter_mut().enumerate() {
            let mut s20 = lit(0.5) * ((*y18) * (lit(0.1) * lit(n as f64))) / (lit(1.0) + (*y18) * (*y18));
            for i19 in (4..n).rev() {
                s20 = (lit(0.46) * s20 + a.min(lit(-0.287))).tanh();
                let y24 = match q0106(x, lit(0.5) * s14.max(lit(-0.467)).atan(), n % 4) {
                    Some(y21) => {
                        for i22 in x.iter().rev() {
                            p16 = (((-(*y18)) * (s20 - (*y18))).tanh(), p16.0);
                            let t23 = lit(0.5) * (s20 * p16.0).atan();
                            a = a + (lit(0.63) * ((*i22) + t23).sin());
                        }
                        ((s20 + s20) * lit(0.84)).tanh()
                    }
                    None => lit(0.5) * (-(a * a)).exp().atan(),
                };
                s20 = s20 + (lit(0.17) * y24.sin());
            }
            let y25;
            if (n + n) > 4 && (*y18) * (*y18) > (*y18) {
                y25 = (s20 + lit(0.35)).sin();
            } else {
                y25 = lit(0.15) * ((s14 - (*y18)) / (lit(1.5) + p16.0 * p16.0)).cos() + lit(0.17);
            }
            s14 = s14 + (lit(0.75) * (s20 + (*y18)).sin());
        }
        lit(0.21) * a + lit(0.26) * x[0] + lit(0.74) * a + lit(0.94) * u15[3] + lit(0.32) * p16.1 + lit(0.41) * s14
    }

    pub fn q0107(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = ((x[x.len() - 1] * x[n % x.len()]) * (x[n % x.len()] * lit(0.57))).tanh();
        let y2 = lit(0.49) * chained(lit(0.27) * (x[2] * x[2]).ln_1p().cos() + lit(0.55), (x[3] * lit(0.41)).sin())?.sin();
        let mut s3 = lit(0.5);
        s3 = s3 + (lit(0.5) * s1 / (lit(1.0) + x[1] * x[1]));
        let e4: Result<Dual, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(lit(0.31) * (x[1] + lit(0.85)).cos() + lit(0.62)) };
        let y5 = positive(lit(0.5) * s1.min(lit(0.987)).atan())?;
        s1 = s1 + (lit(0.22) * chained((y5 + lit(0.57)).tanh(), (y2 - y5).sin())?);
        let mut stack6 = vec![n, (n + 2)];
        'l8: while let Some(i7) = stack6.pop() {
            if i7 > 1 {
                stack6.push(i7 / 2);
            }
            match (i7 + n) % 5 {
                2 => return Some(lit(0.42) * y2.max(lit(-0.37)).cos() + lit(0.38)),
                _ => {
                    let y9 = chained(lit(0.5) * (s1 + s3) / (lit(1.0) + y5 * y5), (y2 * y2).sin())?;
                    s1 = lit(0.7) * s1 + lit(0.94) * y9.sin();
                }
            }
        }
        Some((y5 - s1).tanh())
    }

    pub fn p0107(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s10 = ((lit(0.1) * lit(n as f64)) + (x[1] - lit(0.77)).abs()).tanh();
        let o11 = if x[1] - (lit(0.1) * lit(n as f64)) < lit(0.727) { Some(lit(0.5) * ((b * a) + a.max(lit(0.187))) / (lit(1.0) + s10 * s10)) } else { None };
        match mode(n / 2) {
            Mode::Middle | Mode::High => {
                let y12 = match q0107(x, lit(0.5) * (b + (lit(0.66) + a)) / (lit(1.0) + a * a), n % 4) { Some(t) => lit(0.71) * t, None => lit(0.22) };
                s10 = s10 + (lit(0.36) * y12.sin());
            }
            Mode::Low => {}
        }
        let mut s13 = lit(0.5);
        s13 = s13 + (lit(0.5) * (a - (lit(0.1) * lit(n as f64))) / (lit(1.0) + b * b));
        if n / 2 > 3 && a * x[n % x.len()] > lit(0.807) {
            if (n + 3) % 2 == 0 || a + a >= lit(0.617) {
                if n / 2 > 0 {
                    let mut k14 = 0;
                    let mut s15 = lit(0.5) * ((-b) / (lit(1.5) + s10 * s10)).atan();
                    while k14 < 3 {
                        k14 += 1;
                        s15 = (lit(0.49) * s15 + (b * s13)).tanh();
                        let t16 = (lit(0.48) * (-s15)).tanh();
                        s13 = s13 + (lit(0.26) * t16.sin());
                    }
                    s13 = s13 + (lit(0.15) * s15.sin());
                }
            } else if (n + 2) % 2 == 1 {
                s10 = s10 + (lit(0.69) * (lit(0.15) * (a * lit(0.75)).cos() + lit(0.65)));
            } else if n / 2 > 3 {
                s13 = s13 + (lit(0.84) * (lit(0.5) * b.tanh().powi(3).atan()));
            }
        }
        lit(0.78) * s13 + lit(0.43) * x[0] + (s13 * s13).min(lit(-0.367)).tanh() + lit(0.74) * s13 + lit(0.12) * s10
    }

    pub fn p0108(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.58) * (-x[n % x.len()]).cos() + lit(0.54);
        let mut m2 = if n / 2 % 2 == 0 || a * lit(0.26) <= a { (n + n) } else { 1 };
        let mut k3 = 0;
        let mut t4 = lit(1.0) + (lit(0.5) * s1.cos() / (lit(1.0) + s1 * s1));
        while t4 > lit(0.83) && k3 < 12 {
            t4 = t4 * (lit(0.59));
            k3 += 1;
            let mut stack5 = vec![n, n / 2];
            'l7: while let Some(i6) = stack5.pop() {
                if i6 > 1 {
                    stack5.push(i6 / 2);
                }
                match (checked(lit(0.96) * (s1 - lit(0.77)).abs().cos() + lit(0.44), (n + 1)), (m2 + 1) % 3) {
                    (_, 0) => {
                        for y10 in x {
                            t4 = t4 + (lit(0.92) * mean(x));
                            let mut v11 = Vec::new();
                            v11.push(((s1 - (*y10)) + (lit(0.1) * lit(i6 as f64))).sin());
                            v11.push((t4 + a).tanh());
                            v11.push((a - lit(0.77)).abs().sin());
                            s1 = s1 + (lit(0.17) * ((*y10) + v11[m2 % v11.len()]).sin());
                        }
                        match (staged(lit(0.5) * (t4 * t4) / (lit(1.0) + x[k3 % x.len()] * x[k3 % x.len()]), lit(0.37) * (x[2] * a).cos() + lit(0.46), k3 / 2), (m2 + 2) % 3) {
                            (_, 0) => {
                                let e14 = if (m2 + n) % 3 != 2 { Err(1_u8) } else { Ok((s1 + (lit(0.1) * lit(k3 as f64))).tanh()) };
                            }
                            (Ok(y13), k12) => {
                                let w15 = &x[1..];
                                let mut m16 = if (i6 + 2) % 2 == 1 { (k3 + 2) } else { 1 };
                                s1 = s1 + (lit(0.37) * (w15[2] + y13).sin());
                            }
                            _ => {
                                let e17 = if s1 / (lit(1.5) + t4 * t4) < lit(-0.787) { Err(0_u8) } else { Ok((x[k3 % x.len()] + s1).sin()) };
                            }
                        }
                    }
                    (Ok(y9), k8) => {
                        t4 = t4 + (lit(0.15) * y9.sin());
                    }
                    _ => {
                        s1 = s1 + (lit(0.14) * (x[m2 % x.len()] - lit(0.77)).abs().sin());
                    }
                }
            }
        }
        lit(0.83) * s1 + lit(0.18) * x[1] + lit(0.83) * s1 + lit(0.66) * t4
    }

    pub fn p0109(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[n % x.len()] * b).atan();
        let mut p2 = (lit(0.23) * a.sin().cos() + lit(0.58), lit(0.43) * b.sin().cos() + lit(0.11));
        let w3 = &x[2..4];
        let y4: Dual;
        match n % 4 {
            0 => {
                y4 = (b + w3[n % w3.len()]).sin();
            }
            1 | 2 => {
                y4 = (a - w3[n % w3.len()]).sin();
            }
            _ => {
                y4 = (w3[n % w3.len()] - p2.0).tanh();
            }
        }
        let y5 = drain(&mut p2.0);
        let mut stack6: Vec<usize> = (0..n).collect();
        let mut p8 = (lit(0.5) * (y5 + lit(0.72)).atan(), lit(0.36) * (x[2] * w3[0]).cos() + lit(0.91));
        while let Some(i7) = stack6.pop() {
            if i7 > 1 {
                stack6.push(i7 / 2);
            }
            p8 = (p8.1, (p8.0 * (y5 + p8.1)).sin());
            let mut k9 = 0;
            loop {
                k9 += 1;
                if k9 > n {
                    break;
                }
                let mut k10 = 0;
                let mut t11 = y5.min(lit(-0.637)).sin();
                while {
                    k10 += 1;
                    t11 = lit(0.77) * t11 + (s1 * y4).sin();
                    k10 < 3 && t11 > -lit(0.42)
                } {
                    let y12: Dual;
                    match k9 % 4 {
                        0 => {
                            let mut v13 = x.to_vec();
                            y12 = (lit(0.64) * t11).tanh();
                        }
                        1 | 2 => {
                            let o14 = if k10 > 1 && b - (lit(0.1) * lit(k9 as f64)) < t11 { Some(lit(0.5) * (w3[1] + y4).atan()) } else { None };
                            y12 = lit(0.84) * (y4 * x[3]).cos() + lit(0.15);
                        }
                        _ => {
                            y12 = ((y5 + w3[n % w3.len()]) / (lit(1.5) + y4 * y4)).tanh();
                        }
                    }
                    for i15 in 3..n.min(5) {
                        let mut p16 = (lit(0.5) * (t11 - x[k10 % x.len()]) / (lit(1.0) + p8.1 * p8.1), lit(0.45) * x[0].cos() + lit(0.38));
                        a = a + (lit(0.35) * p16.0.sin());
                    }
                    a = a + (lit(0.69) * y12.sin());
                }
                a = a + (lit(0.27) * t11.sin());
            }
        }
        lit(0.79) * p8.1 + lit(0.45) * x[n % x.len()] + (lit(0.5) * ((y5 + w3[n % w3.len()]) - (s1 / (lit(1.5) + y5 * y5))).atan()) + lit(0.87) * a + lit(0.32) * p8.0 + lit(0.87) * p2.0 + lit(0.59) * s1
    }

    pub fn q0110(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.21) * ((a * x[n % x.len()]) - (x[3] - a)).cos() + lit(0.31);
        let y2 = lit(0.33) * first_above(x, lit(0.92))?.sin();
        a = a + (lit(0.15) * blend(&a, &a));
        let y3 = lit(0.95) * first_above(x, lit(0.83))?.sin();
        let mut k7 = 0;
        let mut p6 = (((x[3] + y2) * a.atan()).sin(), (x[n % x.len()] - y2).sin());
        'l8: loop {
            k7 += 1;
            if k7 > n % 4 {
                break;
            }
            p6 = (p6.1, (p6.0 * (-y3)).sin());
            s1 = s1 + (lit(0.28) * chained((y3 * y3).sin(), lit(0.77) * (p6.1 - x[2]).cos() + lit(0.14))?);
        }
        let y9 = positive(lit(0.5) * p6.1.min(lit(-0.417)).min(lit(-0.227)).atan())?;
        let Some(y10) = first_above(x, lit(0.46)) else {
            return None;
        };
        Some(((y9 / (lit(1.5) + y3 * y3)) + (p6.1 + a)).tanh())
    }

    pub fn p0110(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.5) * (a + lit(0.69)).atan();
        let mut m12 = if (n + n) > 3 { (n + n) } else { 0 };
        m12 = m12 % 5;
        let t13 = std::mem::take(&mut a);
        std::mem::swap(&mut a, &mut s11);
        let r14 = match m12 % 3 { 0 => &s11, _ => &t13 };
        let y15 = blend(r14, r14);
        match n {
            k16 @ 1..=3 => {
                if t13.cos() <= x[2] {
                    a = a * (lit(0.8) + lit(0.15) * (lit(0.68) * s11).sin());
                    let y22 = match positive((-t13).tanh()) {
                        Some(y17) => {
                            'l19: for i18 in (0..n / 2 + 2).rev().step_by(3) {
                                let y20 = match first_above(x, lit(0.57)) { Some(t) => lit(0.97) * t, None => lit(0.25) };
                                let y21 = drain(&mut a);
                                a = a + (lit(0.64) * (y20 + y21).sin());
                            }
                            lit(0.28) * (t13 * t13).cos() + lit(0.16)
                        }
                        None => {
                            return lit(0.82) * t13 + lit(0.51) * x[m12 % x.len()];
                        }
                    };
                    a = a + (lit(0.61) * y22.sin());
                } else if m12 / 2 % 3 != 1 {
                    a = a + (lit(0.92) * ((*r14) / (lit(1.5) + y15 * y15)).tanh());
                }
            }
            _ => {
                a = a + (lit(0.55) * (lit(0.5) * ((*r14) / (lit(1.5) + t13 * t13)).min(lit(-0.187)).atan()));
            }
        }
        lit(0.67) * y15 + lit(0.62) * x[2] + ((s11 + (*r14)) * (lit(0.1) * lit(m12 as f64))).sin() + lit(0.12) * a
    }

    pub fn p0111(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a * a).tanh();
        let mut v2 = x.to_vec();
        let y3 = rotate(&mut v2);
        'l5: for y4 in x {
            let y6;
            if n / 2 % 2 == 0 {
                for y7 in &v2 {
                    'l10: for (y8, y9) in x.iter().zip(v2.iter()) {
                        s1 = s1 + (lit(0.75) * blend(y7, &*y9));
                        s1 = s1 + (lit(0.63) * ((*y9) + (*y8)).sin());
                    }
                    s1 = s1 - (lit(0.23) * (*y7).sin());
                }
                y6 = lit(0.53) * v2[3].cos().min(lit(-0.487)).cos() + lit(0.18);
            } else {
                y6 = lit(0.5) * (y3 - s1).atan();
            }
            s1 = s1 - (lit(0.42) * ((*y4) + y6).sin());
        }
        lit(0.64) * y3 + lit(0.94) * x[n % x.len()] + lit(0.73) * s1 + lit(0.79) * v2[1]
    }

    pub fn p0112(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.sin().sin();
        let mut m2 = 0;
        let y3 = soften(lit(0.5) * (x[m2 % x.len()] + s1) / (lit(1.0) + x[m2 % x.len()] * x[m2 % x.len()]));
        let w4 = &x[2..];
        for y5 in [lit(0.5) * ((w4[0] + s1) + (w4[0] - w4[0])) / (lit(1.0) + x[1] * x[1]), lit(0.87) * (y3 + lit(0.22)).cos() + lit(0.59)] {
            if (m2 + 3) % 2 == 0 {
                let mut k6 = 0;
                let mut t7 = lit(1.0) + w4[1].min(lit(-0.187)).sin();
                while t7 > lit(0.75) && k6 < 12 {
                    t7 = t7 * (lit(0.70));
                    k6 += 1;
                    for y8 in x {
                        let y9 = match positive(lit(0.5) * (w4[0] / (lit(1.5) + (*y8) * (*y8))).atan()) { Some(t) => lit(0.76) * t, None => lit(0.37) };
                        s1 = s1 + (lit(0.15) * (y9 + (*y8)).sin());
                    }
                }
                let Ok(y10) = checked((w4[m2 % w4.len()].max(lit(0.717)) + w4[m2 % w4.len()].max(lit(-0.787))).sin(), (m2 + n)) else {
                    return lit(0.79) * x[3] + ((-(y5 * y5)).exp() * (lit(0.1) * lit(m2 as f64))).tanh();
                };
                let mut k11 = 0;
                let mut t12 = lit(1.0) + (lit(0.5) * (t7 + lit(0.28)) / (lit(1.0) + y5 * y5));
                while t12 > lit(0.18) && k11 < 12 {
                    t12 = t12 * (lit(0.80));
                    k11 += 1;
                    let y13 = blend(&t7, &y10);
                    s1 = s1 - (lit(0.48) * y13.sin());
                }
                s1 = s1 + (lit(0.49) * (t12 + y10).sin());
            } else {
                s1 = s1 + (lit(0.87) * (lit(0.5) * (-(y5 * y5)).exp() / (lit(1.0) + w4[n % w4.len()] * w4[n % w4.len()])));
            }
            s1 = s1 + (lit(0.94) * y5.sin());
        }
        lit(0.68) * a + lit(0.12) * x[1] + lit(0.36) * s1
    }

    pub fn q0113(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * x[n % x.len()].min(lit(-0.667)).atan();
        s1 = s1 + (lit(0.19) * checked(a.sin(), n / 2)?);
        let y2 = checked(lit(0.5) * s1.min(lit(-0.277)).atan(), (n + n))?;
        match n + n {
            k3 if k3 > 1 => {
                let y4 = lit(0.88) * staged(lit(0.5) * (y2 * a).atan(), lit(0.5) * (s1 + x[n % x.len()]) / (lit(1.0) + y2 * y2), k3 / 2)?.sin();
                s1 = s1 + (lit(0.37) * y4.sin());
            }
            _ if n / 2 > 1 => {
                {
                    let y5 = lit(0.33) * checked(lit(0.5) * (y2 * s1).atan(), n / 2)?.sin();
                    s1 = s1 + (lit(0.48) * y5.sin());
                }
                let y6 = match n / 2 % 4 {
                    0 | 3 => (lit(0.83) + y2).sin(),
                    _ => return Err(2),
                };
                let t7 = std::mem::take(&mut s1);
                s1 = s1 - (lit(0.62) * (t7 + y6).sin());
            }
            _ => {
                s1 = s1 + (lit(0.57) * (y2 / (lit(1.5) + y2 * y2)).sin());
            }
        }
        Ok(lit(0.5) * ((lit(0.1) * lit(n as f64)) - a).atan())
    }

    pub fn p0113(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.5) * (a + x[n % x.len()]).atan();
        let mut m9 = if n / 2 % 3 != 0 { (n + 1) } else { 1 };
        let mut o10 = Some(lit(0.5) * (a + x[3]) / (lit(1.0) + x[3] * x[3]));
        let mut p11 = (lit(0.79) * (x[m9 % x.len()] * a).cos() + lit(0.51), (s8 + (lit(0.1) * lit(m9 as f64))).tanh());
        match n + 1 {
            1..=3 | 6 => {
                let r12 = if -p11.1 <= lit(0.757) { &s8 } else { &x[1] };
                let y23 = match n {
                    k13 if k13 > 1 => {
                        match staged(p11.1.atan().tanh(), lit(0.5) * (*r12).atan(), m9 / 2) {
                            Ok(y17) if y17 > lit(0.29) => {
                                match m9 + 3 {
                                    1..=3 | 6 => {
                                        p11.1 = lit(0.5) * (p11.1 + (lit(0.1) * lit(n as f64))) / (lit(1.0) + y17 * y17);
                                        let mut s18 = lit(0.0);
                                        s18 = s18 + ((y17 - lit(0.77)).abs().tanh());
                                    }
                                    _ => {
                                        let y19 = match positive((a + (lit(0.1) * lit(k13 as f64))).tanh()) { Some(t) => lit(0.96) * t, None => lit(0.28) };
                                        p11.1 = p11.1 + (lit(0.56) * weighted(&x[..2], &x[..2], n));
                                    }
                                }
                            }
                            Ok(y17) => {
                                let mut s21 = lit(0.95) * (p11.1 - a).cos() + lit(0.12);
                                'l22: for y20 in [(-(s8 * s8)).exp().sin().sin(), lit(0.5) * x[x.len() - 1].atan().atan()] {
                                    s21 = (lit(0.51) * s21 + (s21 + r12)).tanh();
                                    o10 = Some(lit(0.27) * (y20 * y20 + lit(0.3)).sqrt().cos() + lit(0.92));
                                    s21 = s21 + (lit(0.93) * y20.sin());
                                }
                                p11 = (lit(0.5) * (lit(0.17) - y17).atan(), p11.0);
                            }
                            Err(_) => {}
                        }
                        (lit(0.26) - p11.1).sin()
                    }
                    _ if (n + 3) % 2 == 1 => (a - (*r12)).tanh(),
                    _ => (s8 / (lit(1.5) + (*r12) * (*r12))).sin(),
                };
            }
            _ => {
                p11.1 = p11.1 + (lit(0.95) * (lit(0.88) * (p11.1 + a).cos() + lit(0.74)));
            }
        }
        lit(0.29) * a + lit(0.44) * x[0] + lit(0.19) * s8 + lit(0.63) * p11.0
    }

    pub fn p0114(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.min(lit(0.917)).tanh();
        let mut v2 = x.to_vec();
        {
            let w3 = &mut v2[2..];
            let mut s1 = (s1 + x[n % x.len()]).sin();
            let mut k4 = 0;
            let mut u6 = [lit(0.31) * (w3[w3.len() - 1] - x[1]).cos() + lit(0.19), lit(0.5) * (x[k4 % x.len()] / (lit(1.5) + w3[1] * w3[1])) / (lit(1.0) + s1 * s1), lit(0.5) * ((x[k4 % x.len()] * s1) + (w3[1] - x[2])) / (lit(1.0) + s1 * s1)];
            let y5 = 'l7: loop {
                k4 += 1;
                if !((n + 1) <= 4) || k4 > n.min(4) {
                    break lit(0.5) * w3[1].atan().atan();
                }
                u6 = [u6[1], u6[2], lit(0.5) * a.min(lit(-0.707)) / (lit(1.0) + w3[1] * w3[1])];
                'l9: for i8 in (1..n + 2).rev().step_by(2) {
                    let r10 = match n % 3 { 0 => &x[2], _ => &s1 };
                    let mut p13 = (lit(0.5) * (u6[0] + w3[0]).atan(), (w3[n % w3.len()] + w3[1]).tanh());
                    for (i11, y12) in w3.iter().enumerate() {
                        p13 = (p13.1, (p13.0 * (-s1)).sin());
                        let y14 = rotate(&mut u6);
                    }
                }
            };
        }
        lit(0.57) * v2[n % v2.len()] + lit(0.19) * x[0] + (v2[0] + x[n % x.len()]).tanh() + lit(0.53) * v2[n % v2.len()] + lit(0.77) * s1
    }

    pub fn q0115(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = a.max(lit(0.497)).sin();
        a = a + (lit(0.99) * staged(lit(0.5) * x[2].min(lit(-0.667)) / (lit(1.0) + a * a), lit(0.83) * ((s1 * lit(0.43)) + lit(0.97)).cos() + lit(0.71), n)?);
        let y2 = lit(0.55) * staged(s1.tanh().powi(2).sin(), lit(0.65) * (s1 + a).cos() + lit(0.68), n / 2)?.sin();
        let y2 = y2 * lit(0.84);
        let y3 = lit(0.32) * staged((y2 + s1).tanh(), (y2 + s1).tanh(), (n + n))?.sin();
        let y3 = (y3 + x[n % x.len()]).sin();
        let y4 = checked(lit(0.5) * (a + y2).atan(), n / 2)?;
        Ok(lit(0.5) * (s1 - y4).atan())
    }

    pub fn p0115(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s5 = ((b * a) + lit(0.81)).sin();
        let mut v6 = vec![(a - a).max(lit(-0.227)).tanh(); 4];
        let o7 = if (lit(0.1) * lit(n as f64)) * s5 < lit(-0.757) { Some(lit(0.5) * s5 / (lit(1.0) + a * a)) } else { None };
        let mut p8 = (lit(0.88) * (v6[3] + lit(0.56)).cos() + lit(0.55), lit(0.5) * ((x[3] - v6[n % v6.len()]) + s5.max(lit(0.317))) / (lit(1.0) + b * b));
        'l10: for y9 in &mut v6 {
            let Ok(y13) = staged(lit(0.5) * (lit(0.23) - (s5 + (*y9))) / (lit(1.0) + b * b), s5.max(lit(0.317)).sin(), (n + 2)) else {
                continue 'l10;
            };
            let y15 = if let Some(y14) = o7 {
                'l19: for y18 in x {
                    let r20 = match (n + 1) % 3 { 0 => &y14, _ => &b };
                    s5 = s5 + (lit(0.59) * ((*y18) + (*r20)).sin());
                }
                let mut s22 = lit(0.5) * y14 / (lit(1.0) + b * b);
                for i21 in 0..x.len() {
                    s22 = (lit(0.91) * s22 + ((*y9) + y14)).tanh();
                    {
                        let t23 = std::mem::replace(y9, (y14 - s22).tanh());
                        p8.0 = lit(0.5) * (t23 + y13).atan();
                        b = b + (lit(0.12) * t23.sin());
                    }
                    let mut stack24 = vec![n % 3];
                    let mut p26 = (lit(0.18) * y13.cos() + lit(0.95), lit(0.22) * (s5 * s5).ln_1p().cos() + lit(0.62));
                    'l27: while let Some(i25) = stack24.pop() {
                        p26 = (p26.1, (p26.0 * (s22 + y14)).sin());
                        let y28 = drain(&mut s22);
                        let t29: Dual = s22.tanh();
                        s5 = lit(0.7) * s5 + lit(0.53) * (y28 + t29).sin();
                    }
                    s22 = s22 + (lit(0.57) * p26.0.sin());
                }
                lit(0.5) * ((*y9) + y14).atan()
            } else {
                continue 'l10;
            };
            b = b + (lit(0.38) * (y15 + y13).sin());
        }
        lit(0.63) * p8.1 + lit(0.68) * x[0] + lit(0.18) * p8.0 + lit(0.37) * v6[2] + lit(0.88) * s5 + lit(0.86) * b
    }

    pub fn p0116(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = ((a * x[0]) / (lit(1.5) + a * a)).sin();
        let mut v2 = vec![(-x[n % x.len()]).sin(); 4];
        let mut m3 = if lit(0.26) - x[n % x.len()] <= s1 { (n + 3) } else { 1 };
        let mut o4 = Some((b.min(lit(0.967)) - (x[n % x.len()] + v2[n % v2.len()])).tanh());
        match m3 / 2 % 4 {
            0 | 3 => {
                'l7: for (y5, y6) in x.iter().zip(v2.iter()) {
                    match (n + 1) % 4 {
                        0 => {
                            for i8 in (1..n.min(4) + 2).rev().step_by(3) {
                                s1 = s1 - (lit(0.56) * (lit(0.5) * (s1 * (*y5)).atan()));
                                let w9 = &x[2..];
                                b = b + (lit(0.49) * w9[1].sin());
                            }
                            let y12 = match ((n + n) % 2, n % 3) {
                                (0, 0) => lit(0.5) * ((v2[3] + v2[1]) * (a - (*y6))).atan(),
                                (1, k10) => {
                                    let b = (b + (*y5)).sin();
                                    s1 = s1 + (lit(0.17) * b);
                                    std::mem::swap(&mut a, &mut s1);
                                    lit(0.16) * (x[k10 % x.len()] - lit(0.62)).cos() + lit(0.43)
                                }
                                _ => {
                                    let t11 = std::mem::replace(&mut a, lit(0.21) * ((*y5) - s1).cos() + lit(0.48));
                                    let mut s1 = (*y5) - s1.tanh();
                                    a = a + (lit(0.38) * s1);
                                    lit(0.5) * (-((*y6) * (*y6))).exp().atan()
                                }
                            };
                            a = a - (lit(0.77) * y12.sin());
                        }
                        1 => {
                            for y13 in [lit(0.5) * ((*y5) + (*y5)).atan(), lit(0.25) * ((*y5) * (*y5)).cos() + lit(0.15)] {
                                let w14 = &v2[2..4];
                                s1 = s1 + (lit(0.12) * (y13 + w14[n % w14.len()]).sin());
                            }
                        }
                        _ => {
                            a = a + (lit(0.39) * (((*y5) / (lit(1.5) + (*y6) * (*y6))) / (lit(1.5) + v2[2] * v2[2])).tanh());
                        }
                    }
                    s1 = s1 + (lit(0.71) * ((*y5) + (*y6)).sin());
                }
            }
            _ => {}
        }
        lit(0.41) * b + lit(0.31) * x[n % x.len()] + (a * v2[1]).sin() + lit(0.34) * a + lit(0.74) * s1 + lit(0.93) * v2[n % v2.len()] + lit(0.22) * b
    }

    pub fn q0117(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[3] + x[1]).tanh();
        let mut k2 = 0;
        let y3 = 'l4: loop {
            k2 += 1;
            if k2 > 2 && s1 + x[k2 % x.len()] <= lit(0.397) || k2 > n / 2 {
                break lit(0.32) * (-(x[1] + a)).cos() + lit(0.72);
            }
            let mut k5 = 0;
            'l6: while k5 < n {
                let Some(y7) = positive((a + x[k5 % x.len()]).sin()) else {
                    continue 'l4;
                };
                let y8 = lit(0.88) * positive((s1.max(lit(0.277)) * lit(0.65)).tanh())?.sin();
                if y8 * y8 <= y8 {
                    continue 'l4;
                } else {
                    s1 = s1 / (lit(1.1) + s1 * s1);
                    let s1 = (s1 + a).sin();
                }
                s1 = s1 + (lit(0.19) * (y7 + y8).sin());
                k5 += 1;
            }
        };
        Some(lit(0.5) * ((y3 - y3) + (y3 + s1)) / (lit(1.0) + y3 * y3))
    }

    pub fn p0117(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * (b - x[0]).atan();
        let mut v10 = vec![lit(0.71) * (b * x[0]).cos() + lit(0.54); 4];
        v10[1] = v10[1] - (lit(0.56) * (lit(0.5) * (b - b).atan()));
        let mut k11 = 0;
        let y12 = 'l13: loop {
            k11 += 1;
            if k11 > x.len() {
                break (a - a).tanh();
            }
            for w14 in v10.chunks_mut(2) {
                w14[0] = (w14[w14.len() - 1] * (lit(0.1) * lit(k11 as f64))).sin();
                let mut k15 = 0;
                'l16: loop {
                    k15 += 1;
                    if k15 > n % 3 {
                        break;
                    }
                    for w17 in w14.chunks_mut(3) {
                        w17[0] = (x[k15 % x.len()] + s9).tanh();
                        let t18 = std::mem::take(&mut s9);
                        b = b + (lit(0.61) * (w17[0] + t18).sin());
                    }
                }
                'l20: for i19 in 1..=n % 3 {
                    match k11 / 2 {
                        ..=2 => {
                            b = b / (lit(1.1) + b * b);
                            w14.swap(0, 0);
                        }
                        3.. => {
                            b = b + (lit(0.65) * (-w14[0]).tanh());
                        }
                    }
                }
                s9 = s9 + (lit(0.19) * w14[k15 % w14.len()].sin());
            }
        };
        lit(0.86) * s9 + lit(0.11) * x[1] + ((y12 + lit(0.62)) + y12.min(lit(-0.627))).tanh() + lit(0.79) * b + lit(0.47) * v10[1] + lit(0.52) * s9
    }

    pub fn q0118(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((a + a) * (a * x[n % x.len()])).atan();
        let y2 = first_above(x, lit(0.21))?;
        for i3 in (0..3).rev() {
            std::mem::swap(&mut s1, &mut a);
            let y4 = stepped((y2 * (lit(0.1) * lit(n as f64))).sin(), (i3 + n));
            s1 = lit(0.7) * s1 + lit(0.43) * y4.sin();
        }
        match n + 3 {
            ..=2 => {
                let y8 = match (checked(lit(0.5) * (a + a).atan(), (n + n)), n % 3) {
                    (_, 0) => {
                        let y7 = lit(0.12) * positive(lit(0.5) * ((x[n % x.len()] * s1) + (lit(0.43) - y2)).atan())?.sin();
                        let y7 = y7 * lit(0.36);
                        lit(0.5) * ((s1 + s1) + lit(0.81)) / (lit(1.0) + s1 * s1)
                    }
                    (Ok(y6), k5) => lit(0.55) * s1.min(lit(-0.207)).cos() + lit(0.25),
                    _ => (s1 - (lit(0.1) * lit(n as f64))).sin(),
                };
                s1 = s1 + (lit(0.21) * y8.sin());
            }
            3.. => {
                a = a + (lit(0.28) * (x[2] / (lit(1.5) + x[3] * x[3])).tanh());
            }
        }
        Some(lit(0.75) * (x[0] * y2).cos() + lit(0.56))
    }

    pub fn p0118(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s9 = b.tanh();
        let mut v10 = vec![lit(0.5) * ((x[3] + s9) * (x[0] * (lit(0.1) * lit(n as f64)))).atan(); 3];
        v10.swap(n % 3, 1);
        relax(&mut v10[1..], lit(0.5) * (a * a + lit(0.3)).sqrt() / (lit(1.0) + b * b));
        match mode(n + n) {
            Mode::Middle | Mode::High => {
                let r11 = if v10[1] * a >= lit(-0.357) { &a } else { &v10[1] };
                b = b + (lit(0.69) * (*r11).sin());
            }
            Mode::Low => {
                let r12 = match (n + 1) % 3 { 0 => &b, _ => &a };
                let y13 = rotate(&mut v10[1..]);
                s9 = s9 - (lit(0.52) * (y13 + (*r12)).sin());
            }
        }
        v10[1..].fill((x[n % x.len()] * b).tanh());
        let y14;
        if n % 2 == 0 || s9 * v10[n % v10.len()] < lit(-0.87) {
            y14 = (lit(0.76) * (b + b)).sin();
        } else {
            let r15 = if b <= lit(0.887) { &v10[2] } else { &s9 };
            let mut v16 = v10.clone();
            y14 = lit(0.5) * v16[2].atan();
        }
        lit(0.96) * b + lit(0.26) * x[n % x.len()] + lit(0.65) * a + lit(0.29) * v10[0] + lit(0.31) * b + lit(0.72) * s9
    }

    pub fn p0119(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a - x[n % x.len()]).max(lit(0.157)) / (lit(1.0) + a * a);
        let mut u2 = [lit(0.77) * (s1 - x[0]).cos() + lit(0.77), lit(0.5) * (-a).atan(), lit(0.59) * (a * a).cos() + lit(0.41), lit(0.5) * ((x[3] * s1) - (-a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])];
        let mut v3 = vec![lit(0.5) * (x[n % x.len()] + lit(0.65)) / (lit(1.0) + a * a), lit(0.37) * s1.max(lit(-0.337)).cos() + lit(0.92), (u2[0] * u2[n % 4]).tanh(), (a + s1).min(lit(0.667)).sin()];
        let mut m4 = if n / 2 % 3 != 1 { (n + n) } else { 1 };
        let o5 = if (n + 2) % 2 == 0 { Some(((s1 + u2[1]) - lit(0.31)).tanh()) } else { None };
        if let Ok(y6) = checked(lit(0.5) * (u2[2] + u2[m4 % 4]) / (lit(1.0) + a * a), n / 2) {
            let mut p8 = (lit(0.5) * v3[2] / (lit(1.0) + u2[n % 4] * u2[n % 4]), (-v3[v3.len() - 1]).tanh());
            for i7 in 3..n.min(5) {
                p8 = (p8.1, (p8.0 * (v3[v3.len() - 1] / (lit(1.5) + v3[n % v3.len()] * v3[n % v3.len()]))).sin());
                let y9 = if !(i7 <= 1) {
                    lit(0.5) * y6.max(lit(-0.397)) / (lit(1.0) + s1 * s1)
                } else {
                    (p8.0.min(lit(-0.657)) - lit(0.77)).abs().tanh()
                };
                v3[1] = ((y6 * y6 + lit(0.3)).sqrt() + (y9 * y9).ln_1p()).sin();
                for y10 in u2.iter() {
                    for y11 in [lit(0.74) * ((-p8.0) - (y9 - lit(0.77)).abs()).cos() + lit(0.28), (x[1] + y9).cos().sin()] {
                        v3[0] = lit(0.5) * p8.0.max(lit(-0.507)) / (lit(1.0) + y6 * y6);
                        a = a + (lit(0.19) * y11.sin());
                    }
                    a = a + (lit(0.76) * (*y10).sin());
                }
                a = a - (lit(0.57) * y9.sin());
            }
            u2[0] = u2[0] / (lit(1.1) + (-p8.1) * (-p8.1));
            s1 = s1 + (lit(0.41) * (y6 + p8.1).sin());
        }
        u2[n % 4] = (v3[2] * v3[2]).sin();
        lit(0.14) * v3[n % v3.len()] + lit(0.82) * x[m4 % x.len()] + ((lit(0.1) * lit(n as f64)) + s1).sin() + lit(0.76) * v3[n % v3.len()] + lit(0.31) * u2[0] + lit(0.11) * a + lit(0.97) * s1
    }

    pub fn p0120(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((-b) * (-(b * b)).exp()).atan();
        let mut p2 = (x[x.len() - 1].max(lit(0.507)).tanh(), (lit(0.39) * b).sin());
        let Some(y5) = first_above(&x[..2], lit(0.18)) else {
            return lit(0.89) * s1 + lit(0.27) * x[3] + (s1 * p2.1).tanh();
        };
        let mut k6 = 0;
        let mut t7 = lit(1.0) + (b + s1).tanh();
        while t7 > lit(0.44) && k6 < 12 {
            t7 = t7 * (lit(0.57));
            k6 += 1;
            p2.1 = lit(0.31) * (t7 * t7).ln_1p().cos() + lit(0.98);
            let mut p9 = (lit(0.5) * s1.min(lit(0.137)) / (lit(1.0) + p2.0 * p2.0), lit(0.5) * (b + lit(0.34)) / (lit(1.0) + t7 * t7));
            'l10: for i8 in (0..n % 4).rev() {
                p9 = (p9.1, (p9.0 * (x[2] + p2.0)).sin());
                if n > 3 {
                    match i8 / 2 {
                        ..2 => {
                            let t11 = std::mem::take(&mut t7);
                            (p2.0, p2.1) = (p2.1, lit(0.5) * t11.atan());
                            t7 = lit(0.7) * t7 + lit(0.68) * t11.sin();
                        }
                        2..=4 => {
                            let y12 = match positive(lit(0.5) * (-(p2.0 * p2.0)).exp() / (lit(1.0) + s1 * s1)) { Some(t) => lit(0.82) * t, None => lit(0.56) };
                            let y13 = weighted(x, x, n);
                            s1 = s1 + (lit(0.15) * (y12 + y13).sin());
                        }
                        _ => {
                            t7 = t7 / (lit(1.1) + (s1 * y5) * (s1 * y5));
                            p2.1 = p2.1 + (lit(0.97) * blend(&p9.0, &s1));
                        }
                    }
                } else if (n + 1) % 2 == 0 || -t7 <= lit(0.767) {
                    let y14;
                    if i8 / 2 > 3 {
                        y14 = lit(0.5) * p9.0.min(lit(-0.637)) / (lit(1.0) + p9.1 * p9.1);
                    } else {
                        let mut s15 = lit(0.5) * (y5 * p9.0) / (lit(1.0) + a * a);
                        y14 = lit(0.5) * (lit(0.84) + b) / (lit(1.0) + s15 * s15);
                    }
                    s1 = s1 + (lit(0.84) * y14.sin());
                } else {
                    s1 = s1 + (lit(0.55) * (lit(0.23) * (p2.0 * a).cos() + lit(0.21)));
                }
            }
            t7 = t7 + (lit(0.45) * p9.1.sin());
        }
        lit(0.17) * t7 + lit(0.73) * x[1] + (lit(0.88) * (t7 - y5).cos() + lit(0.91)) + lit(0.29) * s1 + lit(0.16) * p2.1 + lit(0.36) * t7
    }

    pub fn p0121(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.sin() / (lit(1.0) + a * a);
        let mut u2 = [lit(0.5) * (b / (lit(1.5) + a * a)).atan(), (s1 * b).sin()];
        let mut v3 = Vec::new();
        v3.push(lit(0.22) * (-b).cos() + lit(0.71));
        v3.push(lit(0.5) * ((a + u2[0]) / (lit(1.5) + u2[0] * u2[0])) / (lit(1.0) + s1 * s1));
        v3.push((-b).sin());
        let mut o4 = Some(lit(0.5) * (x[1] - s1).atan() / (lit(1.0) + u2[n % 2] * u2[n % 2]));
        u2.fill(lit(0.18) * a.cos() + lit(0.19));
        let e5: Result<Dual, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok((s1 + u2[0]).max(lit(-0.547)).tanh()) };
        let e6: Result<Dual, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(b.tanh()) };
        o4 = Some(((s1 * b) * (u2[1] + b)).sin());
        if n % 2 == 0 || b * lit(0.16) >= lit(0.277) {
            let y7 = match n / 2 % 4 {
                0 => b.max(lit(0.467)).sin(),
                1 => lit(0.5) * v3[n % v3.len()].atan().min(lit(0.927)) / (lit(1.0) + u2[0] * u2[0]),
                _ => ((s1 * a) - lit(0.77)).abs().sin(),
            };
            a = a + (lit(0.97) * y7.sin());
        }
        lit(0.42) * v3[n % v3.len()] + lit(0.58) * x[3] + lit(0.38) * s1 + lit(0.15) * u2[n % 2] + lit(0.78) * v3[n % v3.len()] + lit(0.88) * a
    }

    pub fn q0122(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a.max(lit(-0.917)) + (x[0] / (lit(1.5) + x[0] * x[0]))).sin();
        let mut s2 = lit(0.0);
        s2 = s2 + (lit(0.5) * (a + s1) / (lit(1.0) + a * a));
        let y3 = staged(((x[n % x.len()] - a) * (x[1] * s2)).tanh(), (-s2).tanh(), n / 2)?;
        let mut k4 = 0;
        let mut p5 = (((a * a) - lit(0.77)).abs().tanh(), (-(y3 * y3)).exp().tanh());
        'l6: loop {
            k4 += 1;
            if k4 > n {
                break;
            }
            p5 = (p5.1, (p5.0 * (s1 + p5.0)).sin());
            let mut k7 = 0;
            let mut t8 = (y3.min(lit(0.907)) + y3.max(lit(0.87))).sin();
            while {
                k7 += 1;
                t8 = lit(0.58) * t8 + (y3 + (lit(0.1) * lit(k4 as f64))).sin();
                k7 < 7 && t8 > -lit(0.48)
            } {
                let y9 = {
                    nudge(&mut s1, (s2 - t8).tanh());
                    lit(0.11) * ((s1 / (lit(1.5) + s1 * s1)) * lit(0.22)).cos() + lit(0.44)
                };
                s2 = s2 + (lit(0.84) * y9.sin());
            }
            a = lit(0.7) * a + lit(0.43) * t8.sin();
        }
        Ok((p5.0.min(lit(0.97)) - (s1 + p5.1)).sin())
    }

    pub fn p0122(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.63) * ((a + (lit(0.1) * lit(n as f64))) / (lit(1.5) + a * a)).cos() + lit(0.93);
        let mut u11 = [(a / (lit(1.5) + s10 * s10)).sin(); 4];
        let y12 = rotate(&mut u11[..2]);
        u11 = [lit(0.69) * ((u11[2] + s10) * (u11[0] * s10)).cos() + lit(0.64), (y12 + s10).tanh(), lit(0.14) * (x[0] - lit(0.77)).abs().cos() + lit(0.62), lit(0.5) * ((y12 + x[n % x.len()]) - (y12 * u11[3])) / (lit(1.0) + s10 * s10)];
        u11 = [lit(0.5) * (y12 * a) / (lit(1.0) + a * a), lit(0.5) * (u11[2] / (lit(1.5) + u11[n % 4] * u11[n % 4])) / (lit(1.0) + s10 * s10), (-s10).tanh(), lit(0.5) * s10.atan().atan()];
        u11.swap(2, 2);
        {
            let w13 = &mut u11[2..];
            w13.swap(n % 2, 0);
            let mut u15 = [lit(0.5) * (s10 * x[3]).atan(), x[2].tanh(), (w13[1] + s10).tanh()];
            'l16: for i14 in 3..n.min(5) {
                u15 = [u15[1], u15[2], lit(0.5) * u15[0].min(lit(-0.117)).min(lit(0.567)).atan()];
                'l18: for i17 in u15.iter().rev() {
                    if y12 + lit(0.99) > lit(-0.357) {
                        let e19: Result<Dual, u8> = match (n + 2) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (lit(0.88) * u15[0]) / (lit(1.0) + (*i17) * (*i17))) };
                        let w20 = &mut w13[1..];
                        s10 = lit(0.7) * s10 + lit(0.64) * w20[n % w20.len()].sin();
                    } else {
                        let mut v21 = u15.clone();
                        let t22 = std::mem::take(&mut s10);
                        s10 = s10 + (lit(0.65) * (t22 + v21[0]).sin());
                    }
                    s10 = s10 + (lit(0.92) * (*i17).sin());
                }
            }
            s10 = s10 + (lit(0.69) * (w13[n % w13.len()] + u15[2]).sin());
        }
        lit(0.96) * u11[n % 4] + lit(0.69) * x[3] + s10.tanh() + lit(0.71) * u11[0] + lit(0.51) * s10
    }

    pub fn p0123(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a.sin() / (lit(1.5) + x[2] * x[2])).sin();
        let mut o2: Option<Dual> = None;
        let (t3, mut s4) = (lit(0.36) * ((x[n % x.len()] + x[n % x.len()]) * (s1 + s1)).cos() + lit(0.46), lit(0.5) * (a - a).atan());
        let y17 = match n / 2 % 4 {
            0 => {
                for y5 in x {
                    let y6 = if n > 3 && x[x.len() - 1].max(lit(0.897)) >= s1 {
                        let y9;
                        if s1 * y5 <= lit(-0.447) {
                            y9 = lit(0.5) * (lit(0.52) + (s1 + t3)) / (lit(1.0) + t3 * t3);
                        } else {
                            y9 = lit(0.51) * a.cos() + lit(0.24);
                        }
                        lit(0.31) * ((*y5) / (lit(1.5) + s1 * s1)).cos() + lit(0.13)
                    } else {
                        lit(0.5) * t3.atan() / (lit(1.0) + (*y5) * (*y5))
                    };
                    let mut k10 = 0;
                    let mut p11 = ((y6 * y5).tanh(), lit(0.5) * s4.min(lit(-0.147)).atan());
                    'l12: loop {
                        p11 = (p11.1, (p11.0 * s4).sin());
                        let mut k13 = 0;
                        while k13 < n.min(2) {
                            k13 += 1;
                            let y14 = mean(x);
                            let e15: Result<Dual, u8> = match (n + 1) % 3 { 0 => Err(2), _ => Ok((y14 - y14).sin()) };
                            s4 = s4 + (lit(0.93) * y14.sin());
                        }
                        let y16 = weighted(x, x, n);
                        s1 = s1 + (lit(0.76) * y16.sin());
                        k10 += 1;
                        if (k10 + 1) % 2 == 0 || k10 >= n / 2 {
                            break;
                        }
                    }
                    s1 = s1 + (lit(0.27) * (p11.1 + (*y5)).sin());
                }
                (s4 * t3).sin()
            }
            1 => s1.max(lit(0.327)).sin(),
            _ => (s4 + lit(0.37)).min(lit(-0.797)).tanh(),
        };
        lit(0.68) * a + lit(0.45) * x[0] + lit(0.33) * s1 + lit(0.95) * s4
    }

    pub fn p0124(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((-x[x.len() - 1]) * (-a)).tanh();
        let mut v2 = vec![lit(0.5) * ((x[n % x.len()] * x[1]) + s1.cos()).atan(), lit(0.5) * (a + lit(0.32)) / (lit(1.0) + s1 * s1), lit(0.5) * x[3].min(lit(-0.177)) / (lit(1.0) + s1 * s1)];
        let mut m3 = 0;
        let mut k4 = 0;
        let y5 = loop {
            k4 += 1;
            if (m3 + n) % 2 == 1 || k4 > n.min(4) {
                break b.max(lit(-0.267)).sin();
            }
            for y6 in &mut v2 {
                let mut k7 = 0;
                let mut t8 = lit(1.0) + ((*y6) * x[3]).tanh();
                let mut s9 = lit(0.5) * s1.max(lit(0.77)).atan();
                'l10: while t8 > lit(0.74) && k7 < 3 {
                    t8 = t8 * (lit(0.59));
                    k7 += 1;
                    s9 = (lit(0.35) * s9 + ((*y6) * (*y6))).tanh();
                    let y11 = match first_above(x, lit(0.32)) { Some(t) => lit(0.81) * t, None => lit(0.83) };
                    s9 = s9 + (lit(0.76) * y11.sin());
                }
                s1 = s1 + (lit(0.71) * (t8 + s9).sin());
            }
        };
        v2.swap(2, 2);
        lit(0.16) * b + lit(0.67) * x[2] + (lit(0.5) * ((b + (lit(0.1) * lit(m3 as f64))) + (b + v2[2])).atan()) + lit(0.42) * v2[2] + lit(0.48) * s1
    }
}

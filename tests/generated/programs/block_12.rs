// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0300(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a) / (1.0 + x[3] * x[3]);
    let mut k2 = 0;
    let mut t3 = 1.0 + x[2].min(-0.947).tanh();
    while t3 > 0.79 && k2 < 12 {
        t3 *= 0.70;
        k2 += 1;
        match n / 2 {
            0 => {
                let y6 = match k2 % 4 {
                    0 | 3 => {
                        let mut y5 = if n > 2 && -a > s1 {
                            0.67 * ((-t3) + (0.1 * (n as f64))).cos() + 0.82
                        } else {
                            a += 0.61 * soften(0.5 * (t3.min(-0.577) / (1.5 + t3 * t3)).atan());
                            break;
                        };
                        0.14 * (-(t3 * t3)).exp().cos() + 0.99
                    }
                    _ => s1.max(-0.697).tanh(),
                };
                a += 0.19 * y6.sin();
            }
            k4 => {
                let y7: f64;
                match k2 % 4 {
                    0 => {
                        if let Ok(y8) = staged((-(x[1] * x[1])).exp().sin(), 0.5 * (s1 / (1.5 + t3 * t3)).atan(), n / 2) {
                            let mut y8 = y8 * 0.25;
                            t3 = 0.7 * t3 + 0.82 * y8.sin();
                        } else {
                            a *= 0.8 + 0.15 * x[3].max(-0.137).sin();
                        }
                        y7 = 0.5 * a / (1.0 + t3 * t3);
                    }
                    1 | 2 => {
                        y7 = ((t3 * t3).ln_1p() / (1.5 + s1 * s1)).sin();
                    }
                    _ => {
                        y7 = 0.5 * (t3 + (0.1 * (n as f64))).atan();
                    }
                }
                a += 0.33 * y7.sin();
            }
        }
    }
    0.58 * s1 + 0.34 * x[2] + ((x[2] - a) / (1.5 + a * a)).tanh() + 0.98 * s1 + 0.65 * t3 + 0.69 * a
}

#[differentiable]
pub fn p0301(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((x[n % x.len()] + b) - (a * (0.1 * (n as f64)))).sin();
    let mut m2 = 0;
    m2 = n / 2 % 5;
    let mut k3 = 0;
    let mut t4 = 1.0 + (0.5 * (-x[m2 % x.len()]).max(0.977) / (1.0 + s1 * s1));
    'l5: while t4 > 0.92 && k3 < 12 {
        t4 *= 0.70;
        k3 += 1;
        if a - b > -0.197 {
            if (m2 + n) % 3 != 0 {
                let mut y6 = if !((n + n) <= 4) {
                    std::mem::swap(&mut s1, &mut t4);
                    let y7 = stepped(0.5 * t4.min(-0.907).atan(), n);
                    (y7 - x[0]).sin()
                } else {
                    0.5 * (x[n % x.len()] + a) / (1.0 + s1 * s1)
                };
                s1 = 0.7 * s1 + 0.36 * y6.sin();
            }
        }
        for i8 in (0..n).rev() {
            if k3 % 2 == 1 {
                return 0.85 * x[i8 % x.len()] + 0.21 * x[0];
            }
            match m2 / 2 % 5 {
                2 => {
                    break 'l5;
                }
                _ => {}
            }
            if b.max(-0.317) > 0.367 {
                continue;
            }
        }
    }
    0.36 * s1 + 0.45 * x[k3 % x.len()] + 0.87 * t4 + 0.31 * s1
}

#[differentiable]
pub fn q0302(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (0.96 * x[n % x.len()]).sin();
    if n > 2 && a.tanh().powi(2) > 0.487 {
        if !((n + n) <= 1) {
            if a / (1.5 + s1 * s1) >= s1 {
                let Some(y2) = positive((-x[n % x.len()]).sin()) else {
                    return 0.38 * x[2] + 0.58 * x[3] + (0.5 * ((a + s1) + (0.1 * (n as f64))) / (1.0 + x[n % x.len()] * x[n % x.len()]));
                };
                s1 += 0.69 * y2.sin();
            }
        } else if n % 3 != 2 {
            nudge(&mut s1, x[1].max(-0.867).tanh());
            'l5: for (i3, y4) in x.iter().enumerate() {
                let y6 = if a.min(-0.767) > -0.97 {
                    let t7 = std::mem::replace(&mut s1, 0.76 * ((a + (*y4)) - (x[i3] * x[i3]).ln_1p()).cos() + 0.45);
                    let t7 = a - t7.tanh();
                    0.5 * s1.atan()
                } else if n / 2 > 1 {
                    0.5 * (s1 + a).atan()
                } else {
                    let mut s1 = s1 * 0.81;
                    (a + 0.54).tanh()
                };
                s1 += 0.86 * (y6 + (*y4)).sin();
            }
        } else {
            s1 += 0.16 * (0.5 * (0.53 + x[1].min(0.367)).atan());
        }
    }
    0.76 * x[n % x.len()] + 0.36 * s1
}

#[differentiable]
pub fn p0302(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s8 = 0.5 * (x[1] * x[1]).ln_1p() / (1.0 + a * a);
    let mut o9: Option<f64> = None;
    let y12 = match staged(0.26 * (a * s8).cos() + 0.95, 0.55 * (x[3] - s8).cos() + 0.36, n / 2) { Ok(t) => 0.61 * t, Err(k) => 0.1 * (k as f64) };
    let y13 = if (n + 3) > 0 && y12 * x[0] > s8 {
        'l15: for &y14 in x.iter() {
            let mut k16 = 0;
            let mut t17 = 0.37 * ((s8 + 0.67) / (1.5 + a * a)).cos() + 0.14;
            'l18: while {
                k16 += 1;
                t17 = 0.74 * t17 + ((y12 - y14) * (s8 + 0.72)).tanh();
                k16 < 7 && t17 > -0.33
            } {
                match (!(n / 2 <= 3), n) {
                    (true, 0..=2) => {
                        let y20 = q0302(x, 0.78 * (y12 - 0.77).abs().cos() + 0.85, n % 4);
                        t17 += 0.25 * y20.sin();
                    }
                    (false, _) => {
                        let mut s21 = 1.0;
                        s21 += 0.5 * (t17 * t17 + 0.3).sqrt().atan();
                        a *= 0.8 + 0.15 * y14.sin();
                        s8 += 0.69 * s21.sin();
                    }
                    _ => {}
                }
            }
            for i22 in (0..n / 2).rev() {
                let mut s23 = 0.5;
                s23 += s8.tanh();
                a -= 0.25 * s23.sin();
            }
            let mut u25 = [0.5 * (y14 / (1.5 + t17 * t17)) / (1.0 + y14 * y14), (t17 + (0.1 * (n as f64))).tanh(), (-(y12 * y12)).exp().tanh()];
            for i24 in 0..=n % 4 {
                u25 = [u25[1], u25[2], (y12 / (1.5 + y12 * y12)).sin()];
                'l27: for y26 in &u25 {
                    t17 = (y14 * u25[1]).sin();
                    t17 = 0.7 * t17 + 0.47 * (*y26).sin();
                }
            }
            s8 += 0.28 * (t17 + y14).sin();
        }
        0.5 * (a + x[n % x.len()]).atan()
    } else {
        return 0.45 * a + 0.72 * x[x.len() - 1];
    };
    0.65 * y12 + 0.68 * x[1] + 0.29 * s8 + 0.18 * a
}

#[differentiable]
pub fn p0303(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.tanh();
    let mut m2 = if (n + 1) % 2 == 1 { (n + 2) } else { 1 };
    let mut p3 = (0.5 * x[m2 % x.len()].max(0.357) / (1.0 + a * a), 0.5 * ((x[1] / (1.5 + s1 * s1)) + (s1 + a)) / (1.0 + s1 * s1));
    let y13 = match (m2 + n) % 4 {
        0 | 3 => {
            let y6 = if (n + n) % 3 != 0 {
                (p3.0 * s1).tanh()
            } else if (n + 2) > 1 && (s1 * s1).ln_1p() > -0.637 {
                let Some(y7) = chained((a / (1.5 + p3.1 * p3.1)).sin(), ((s1 + x[m2 % x.len()]) - (0.1 * (n as f64))).sin()) else {
                    return 0.79 * s1 + 0.13 * x[1] + (a * a).ln_1p().sin();
                };
                0.5 * ((-(y7 * y7)).exp() + (a * a).ln_1p()).atan()
            } else {
                m2 += 1;
                let y8;
                if (n + 3) > 0 && x[m2 % x.len()] < p3.1 {
                    y8 = 0.5 * (a + s1).atan();
                } else {
                    match (chained(0.5 * (0.25 - s1).atan(), (a + x[m2 % x.len()]).max(0.567).sin()), (m2 + n) % 3) {
                        (_, 0) => {
                            let t11 = std::mem::replace(&mut p3.1, 0.5 * (x[2].max(-0.787) + 0.91) / (1.0 + a * a));
                            s1 += 0.79 * t11.sin();
                        }
                        (Some(y10), k9) => {
                            s1 *= 0.8 + 0.15 * (y10 * p3.0).sin();
                            s1 += 0.82 * y10.sin();
                        }
                        _ => {
                            let y12 = weighted(x, &x[..2], n);
                            m2 += 1;
                            s1 += 0.44 * y12.sin();
                        }
                    }
                    y8 = 0.53 * x[m2 % x.len()].min(0.87).cos() + 0.22;
                }
                0.94 * (s1 + p3.0).cos() + 0.48
            };
            0.5 * (x[n % x.len()] / (1.5 + x[1] * x[1])).atan()
        }
        _ => 0.5 * (x[0] * a) / (1.0 + s1 * s1),
    };
    0.19 * y13 + 0.99 * x[n % x.len()] + (0.5 * (-(-s1)) / (1.0 + a * a)) + 0.44 * s1 + 0.59 * p3.0
}

#[differentiable]
pub fn p0304(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] + (b + a)).tanh();
    let mut u2 = [0.21 * s1.cos() + 0.15; 4];
    let r3 = if (n + 1) % 2 == 1 { &b } else { &a };
    {
        let w4 = &mut u2[1..];
        'l6: for y5 in w4.iter_mut() {
            for i7 in (4..n).rev() {
                match i7 % 5 {
                    1 => break,
                    _ => {
                        let y8 = match positive((s1 + (*y5)).tanh()) { Some(t) => 0.39 * t, None => 0.13 };
                        s1 /= 1.1 + y8.max(0.577) * y8.max(0.577);
                        s1 += 0.96 * y8.sin();
                    }
                }
            }
            for i9 in x.iter().rev() {
                let mut stack10 = vec![n % 3];
                while let Some(i11) = stack10.pop() {
                    if i11 > 1 {
                        stack10.push(i11 / 2);
                    }
                    nudge(&mut s1, (-(*y5)).tanh());
                }
                s1 += 0.78 * (*i9).sin();
            }
            s1 += 0.76 * (*y5).sin();
        }
        s1 -= 0.12 * w4[n % w4.len()].sin();
    }
    0.52 * b + 0.21 * x[1] + (x[2] - x[n % x.len()]).tanh() + 0.83 * u2[n % 4] + 0.21 * s1
}

#[differentiable]
pub fn p0305(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.48 * (a - x[n % x.len()]).cos() + 0.48;
    let y2 = stepped(0.42 * (a * a).cos() + 0.67, (n + n));
    let y3;
    if (y2 * y2 + 0.3).sqrt() < -0.907 {
        y3 = 0.5 * (x[n % x.len()] * x[0]) / (1.0 + y2 * y2);
    } else if x[n % x.len()] + 0.56 >= -0.527 {
        y3 = 0.5 * (s1 * s1).atan();
    } else {
        y3 = a.min(-0.267).sin();
    }
    let y4 = drain(&mut a);
    let mut s5 = 1.0;
    s5 += (y3 + y4).tanh();
    let mut k6 = 0;
    let mut p8 = (0.5 * (s5 + b).atan(), (y2 * y3).tanh());
    let y7 = 'l9: loop {
        k6 += 1;
        if k6 > 3 {
            break 0.81 * (y4 + s5).cos() + 0.33;
        }
        p8 = (p8.1, (p8.0 * s5).sin());
        if (k6 + 3) > 1 && x[1].tanh().powi(2) <= s5 {
            match k6 {
                ..=2 => {
                    match chained(0.5 * (a + (0.1 * (n as f64))).atan(), (y3 + b).tanh()) {
                        Some(y10) => {
                            let mut v11 = x.to_vec();
                            let w12 = &mut v11[1..];
                            s1 += 0.48 * (y10 + w12[k6 % w12.len()]).sin();
                        }
                        None => {
                            s5 += 0.26 * (0.5 * (0.76 - a) / (1.0 + y3 * y3));
                        }
                    }
                }
                3.. => {
                    p8.1 += 0.36 * (0.43 * (y4 + p8.1).cos() + 0.53);
                }
            }
        }
    };
    0.71 * b + 0.32 * x[n % x.len()] + 0.36 * a + 0.21 * s1 + 0.17 * s5 + 0.42 * p8.0
}

#[differentiable]
pub fn p0306(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[0].max(0.97).tanh().powi(3) / (1.0 + a * a);
    let mut v2 = Vec::new();
    v2.push(0.5 * ((0.1 * (n as f64)) + x[n % x.len()]).atan());
    v2.push(0.5 * (b - a) / (1.0 + a * a));
    v2.push(0.5 * a / (1.0 + s1 * s1));
    let mut m3 = if (n + 3) % 2 == 0 || b - b <= a { n } else { 1 };
    'l6: for (y4, y5) in v2.iter_mut().zip(x) {
        let e7: Result<f64, u8> = match n % 3 { 0 => Err(2), _ => Ok((s1 + y5).sin()) };
        match m3 / 2 % 5 {
            1 => continue 'l6,
            _ => {}
        }
        let y9 = if let Ok(y8) = checked((*y5).min(-0.567).tanh(), (n + 2)) {
            0.5 * (y8 + 0.94).min(0.207) / (1.0 + x[1] * x[1])
        } else {
            let y10 = {
                if (n + 3) > 1 && (*y5) + (*y4) <= -0.857 {
                    nudge(&mut b, 0.5 * (*y4).max(0.137) / (1.0 + (*y5) * (*y5)));
                } else {
                    let e11 = if -(*y4) <= 0.517 { Err(1_u8) } else { Ok(0.5 * (s1 * a) / (1.0 + (*y5) * (*y5))) };
                    let e12 = if m3 % 3 != 1 { Err(1_u8) } else { Ok(((*y4) * x[2]).sin()) };
                }
                (b * (*y5)).tanh()
            };
            ((s1 - x[n % x.len()]) / (1.5 + (*y4) * (*y4))).tanh()
        };
        b += 0.29 * (y9 + (*y5)).sin();
    }
    0.33 * s1 + 0.63 * x[0] + (0.5 * ((v2[0] + 0.98) / (1.5 + v2[2] * v2[2])).atan()) + 0.91 * v2[m3 % v2.len()] + 0.22 * b + 0.33 * s1
}

#[differentiable]
pub fn p0307(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((a / (1.5 + a * a)) - 0.41) / (1.0 + a * a);
    let mut u2 = [s1.sin().sin(), 0.5 * ((x[1] + a) - 0.94) / (1.0 + a * a)];
    let o3 = if (n + n) % 3 != 1 { Some(0.5 * (u2[n % 2] * x[n % x.len()]).atan()) } else { None };
    let mut p4 = ((x[0] * (0.1 * (n as f64))).tanh(), u2[n % 2].min(0.417).tanh());
    let y6 = match (n % 3 != 2, n / 2) {
        (true, 0..=2) => 0.5 * ((a + p4.1) * (p4.1 + x[1])).atan(),
        (false, _) => 0.5 * ((s1 + (0.1 * (n as f64))) + (s1 + a)).atan(),
        _ => return 0.72 * p4.0 + 0.11 * x[3] + (0.5 * ((u2[1] / (1.5 + s1 * s1)) - 0.77).abs() / (1.0 + u2[1] * u2[1])),
    };
    std::mem::swap(&mut p4.0, &mut s1);
    {
        let w7 = &mut u2[0..];
        {
            let (w8, w9) = w7.split_at_mut(1);
            w8[0] = w9[0] * s1;
            let r10 = if (n + 2) % 2 == 0 || w9[0] + y6 <= a { &a } else { &x[0] };
            match staged((y6.cos() * (w9[n % w9.len()] + 0.38)).sin(), s1.tanh(), n) {
                Ok(y12) if y12 > 0.12 => {
                    match checked(0.5 * (y12 / (1.5 + w9[0] * w9[0])) / (1.0 + y12 * y12), (n + 3)) {
                        Ok(y13) => {
                            let y15 = match first_above(&x[..2], 0.77) { Some(t) => 0.42 * t, None => 0.72 };
                            w8[n % w8.len()] -= 0.88 * (0.5 * ((s1 + (0.1 * (n as f64))) * (0.52 + y12)).atan());
                            s1 -= 0.25 * (y13 + y15).sin();
                        }
                        Err(_) => {
                            let mut v16 = Vec::new();
                            v16.push(0.5 * ((*r10) + y12) / (1.0 + s1 * s1));
                            v16.push(0.5 * (w8[0] + p4.0) / (1.0 + w8[n % w8.len()] * w8[n % w8.len()]));
                            v16.push((r10 * w9[0]).sin());
                            s1 += 0.42 * v16[n % v16.len()].sin();
                        }
                    }
                    s1 += 0.62 * y12.sin();
                }
                Ok(y12) => {
                    s1 += 0.56 * y12.sin();
                }
                Err(_) => {
                    p4.1 += 0.29 * ((0.26 + (*r10)) + w9[0].max(0.937)).sin();
                }
            }
            s1 += 0.29 * ((*r10) + w9[0]).sin();
        }
        s1 += 0.18 * w7[0].sin();
    }
    0.86 * x[0] + 0.81 * x[3] + 0.51 * p4.1 + 0.34 * a + 0.42 * s1 + 0.49 * u2[n % 2]
}

#[differentiable]
pub fn q0308(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((a + x[2]) * (x[n % x.len()] + x[0])) / (1.0 + a * a);
    let y2 = blend(&x[x.len() - 1], &x[3]);
    std::mem::swap(&mut s1, &mut a);
    match checked(0.5 * (0.78 - s1) / (1.0 + x[0] * x[0]), (n + n)) {
        Ok(y3) => {
            let y5: f64;
            match n % 4 {
                0 => {
                    let y6 = 0.48 * positive((y2 - a).sin())?.sin();
                    y5 = 0.34 * ((a + a) / (1.5 + y3 * y3)).cos() + 0.62;
                }
                1 | 2 => {
                    for i7 in 0..x.len() {
                        for y8 in [0.5 * (a - 0.77).abs().atan(), 0.5 * y3.atan()] {
                            s1 += 0.93 * first_above(x, 0.58)?;
                            a += 0.59 * y8.sin();
                        }
                        let y9 = first_above(&x[..2], 0.82)?;
                        a -= 0.77 * y9.sin();
                    }
                    y5 = (s1 * s1).sin();
                }
                _ => {
                    y5 = (y2 + y2).sin();
                }
            }
            a -= 0.96 * (y3 + y5).sin();
        }
        Err(0 | 2) => {
            s1 += 0.84 * s1.min(-0.677).tanh();
        }
        Err(k4) => {
            s1 += 0.79 * (0.91 * ((a * a) + 0.69).cos() + 0.84);
        }
    }
    Some(0.5 * s1.atan().atan())
}

#[differentiable]
pub fn p0308(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s10 = (b * a).tanh();
    let mut m11 = if (n + 2) % 3 != 0 { n } else { 0 };
    let mut o12: Option<f64> = None;
    let (t13, mut s14) = ((a + 0.59).tanh(), 0.5 * (s10 + a) / (1.0 + x[3] * x[3]));
    let y15 = drain(&mut s10);
    let mut k16 = 0;
    let mut t17 = 0.92 * (s14 * s14).cos() + 0.34;
    while {
        k16 += 1;
        t17 = 0.54 * t17 + (t13 - 0.77).abs().sin();
        k16 < 7 && t17 > -0.27
    } {
        let y30 = match ((n + 2) % 2, n % 3) {
            (0, 0) => (a + y15).sin(),
            (1, k18) => 0.5 * y15.cos().atan(),
            _ => {
                for y19 in [(t13 * a).tanh(), 0.5 * (s14 * (0.1 * (n as f64))) / (1.0 + t13 * t13)] {
                    for i20 in (4..n).rev() {
                        let y21 = match q0308(x, (b * y15).sin(), n % 4) { Some(t) => 0.96 * t, None => 0.11 };
                        let mut m22 = 0;
                        s14 = 0.7 * s14 + 0.62 * y21.sin();
                    }
                    s14 += 0.38 * y19.sin();
                }
                let mut k23 = 0;
                let y24 = 'l25: loop {
                    k23 += 1;
                    if k23 > 4 {
                        break 0.5 * t13.min(-0.887).atan();
                    }
                    if (t13 * t13).ln_1p() > -0.677 {
                        break 'l25 s10.min(-0.597).tanh();
                    }
                    let mut k26 = 0;
                    let mut t27 = 1.0 + (0.5 * (0.46 - t13).atan());
                    let mut p28 = (0.5 * (0.78 * s10).max(0.147).atan(), (t13 - t17).tanh());
                    'l29: while t27 > 0.71 && k26 < 3 {
                        t27 *= 0.53;
                        k26 += 1;
                        p28 = (p28.1, (p28.0 * (y15 * b)).sin());
                        o12 = Some(0.5 * s10.min(-0.857).atan());
                    }
                    s14 += 0.52 * (p28.1 + t27).sin();
                };
                0.5 * (y24 + (0.1 * (n as f64))).min(-0.857) / (1.0 + t17 * t17)
            }
        };
        t17 += 0.91 * y30.sin();
    }
    0.49 * s14 + 0.81 * x[0] + (y15 + y15).tanh() + 0.86 * s10 + 0.12 * t17 + 0.41 * s14
}

#[differentiable]
pub fn p0309(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + x[2]).atan();
    let mut m2 = if !((n + 3) <= 3) { n / 2 } else { 0 };
    let w5 = &x[..2];
    let mut k6 = 0;
    let y7 = loop {
        k6 += 1;
        if (n + 1) > 2 && a + s1 > s1 || k6 > 4 {
            break 0.5 * ((w5[n % w5.len()] - s1) - (x[3] / (1.5 + s1 * s1))).atan();
        }
        m2 += 1;
        let t8 = (-s1).tanh();
        s1 += 0.82 * t8.sin();
    };
    let mut v9 = Vec::new();
    v9.push(0.5 * (x[1] + (0.1 * (m2 as f64))) / (1.0 + y7 * y7));
    v9.push((w5[1] + x[3]).sin().sin());
    v9.push(y7.min(0.407).sin());
    v9.swap(0, 1);
    let y10 = drain(&mut v9[2]);
    std::mem::swap(&mut s1, &mut v9[2]);
    let y11 = mean(&x[..2]);
    let mut s12 = 0.5;
    s12 += 0.92 * y7.cos() + 0.15;
    0.23 * s1 + 0.13 * x[m2 % x.len()] + ((s12 / (1.5 + b * b)) * (y10 - y10)).tanh() + 0.44 * s1 + 0.91 * v9[2] + 0.83 * s12
}

#[differentiable]
pub fn p0310(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (-(b + x[n % x.len()])).tanh();
    let mut u2 = [(0.53 * s1).sin(), 0.5 * (a + x[2]).atan(), 0.84 * (x[n % x.len()] + s1).cos() + 0.28];
    let (t3, mut s4) = (u2[n % 3].min(-0.257).sin(), 0.42 * x[2].tanh().powi(2).cos() + 0.71);
    let y5 = drain(&mut s1);
    for &y6 in u2.iter() {
        let t7 = 0.5 * y5.min(-0.467).atan();
        let mut s9 = 0.5 * s1 / (1.0 + s4 * s4);
        for y8 in x.iter() {
            s9 = (0.26 * s9 + (0.33 + s9)).tanh();
            let mut k10 = 0;
            let mut t11 = 1.0 + (0.74 * b.min(0.197).cos() + 0.15);
            'l12: while t11 > 0.21 && k10 < 3 {
                t11 *= 0.50;
                k10 += 1;
                match (n + n) % 4 {
                    0 | 3 => {
                        let mut s13 = 1.0;
                        s13 += (t7 + 0.38).tanh();
                        s9 -= 0.98 * s13.sin();
                    }
                    _ => {}
                }
                for i14 in 0..n.min(2) {
                    nudge(&mut t11, (s9 * t7).sin());
                }
            }
            s9 += 0.44 * ((*y8) + t11).sin();
        }
        s1 += 0.12 * (s9 + y6).sin();
    }
    0.27 * b + 0.46 * x[0] + (0.5 * s1.min(-0.707) / (1.0 + t3 * t3)) + 0.78 * s1 + 0.72 * u2[2] + 0.24 * s4
}

#[differentiable]
pub fn p0311(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] - x[n % x.len()]).sin();
    let mut v2 = vec![0.97 * (x[2] * s1).cos() + 0.39, 0.65 * (s1 * s1).cos() + 0.85, 0.88 * (x[n % x.len()] * x[n % x.len()]).cos() + 0.73];
    let mut m3 = if !((n + n) <= 3) { (n + 1) } else { 2 };
    'l5: for y4 in x.iter() {
        let mut v6 = v2.clone();
        for i7 in v6.iter().rev() {
            for i8 in m3..m3 {
                match i8 + n {
                    k9 if k9 > 1 => {
                        v2 = vec![0.5 * (*i7).max(-0.307).atan(); 4];
                        let e10 = if k9 / 2 % 2 == 0 || v2[1].atan() <= s1 { Err(0_u8) } else { Ok((*y4).max(0.787).sin().sin()) };
                    }
                    _ if m3 / 2 % 3 != 2 => {
                        let (w11, w12) = v2.split_at_mut(2);
                        w11[0] = w12[0] * a;
                        s1 += 0.41 * (w11[i8 % w11.len()] + w12[0]).sin();
                    }
                    _ => {
                        let t13: f64 = 0.33 * ((*y4) + 0.98).cos() + 0.33;
                        a += 0.75 * t13.sin();
                    }
                }
                'l15: for y14 in v2.iter_mut() {
                    let y16 = stepped(((*y14) * v6[n % v6.len()]).sin(), m3);
                    s1 += 0.93 * ((*y14) + y16).sin();
                }
            }
            s1 += 0.75 * (*i7).sin();
        }
        s1 = 0.7 * s1 + 0.16 * (v6[1] + (*y4)).sin();
    }
    0.42 * s1 + (0.5 * (x[n % x.len()] - s1).atan()) + 0.66 * a + 0.14 * s1 + 0.37 * v2[0]
}

#[differentiable]
pub fn q0312(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a) / (1.0 + a * a);
    if -a <= x[n % x.len()] {
        for i2 in 0..x.len() {
            if (n + 1) % 2 == 0 {
                let y4 = if let Ok(y3) = staged(x[i2 % x.len()].sin().sin(), 0.5 * (s1 + s1).atan(), n / 2) {
                    let e5: Result<f64, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(((-(x[i2] * x[i2])).exp() * (a * 0.59)).sin()) };
                    s1 /= 1.1 + (a + x[i2]) * (a + x[i2]);
                    ((a + 0.62) * (x[i2] / (1.5 + s1 * s1))).tanh()
                } else {
                    let y6 = match first_above(x, 0.24) { Some(t) => 0.58 * t, None => 0.61 };
                    let mut v7 = x.to_vec();
                    0.5 * (v7[n % v7.len()] - v7[2]).atan().atan()
                };
                match checked(x[i2].sin(), n) {
                    Ok(y9) if y9 > 0.66 => {
                        let y10 = match staged(y9.max(0.437).tanh(), (0.96 * s1).sin(), n) { Ok(t) => 0.28 * t, Err(k) => 0.1 * (k as f64) };
                        s1 += 0.92 * (y10 + y9).sin();
                    }
                    Ok(y9) => {
                        s1 /= 1.1 + (y9 + y4) * (y9 + y4);
                        s1 += 0.21 * y9.sin();
                    }
                    Err(_) => {
                        s1 += 0.97 * (0.5 * s1.atan().atan());
                    }
                }
                s1 += 0.17 * y4.sin();
                return 0.14 * x[i2] + 0.65 * x[i2];
            }
        }
    } else {
        s1 += 0.28 * (0.32 * ((a + s1) / (1.5 + a * a)).cos() + 0.24);
    }
    0.44 * s1 + 0.55 * x[n % x.len()] + (0.69 * (-((s1 * a) * (s1 * a))).exp().cos() + 0.41) + 0.77 * s1
}

#[differentiable]
pub fn p0312(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s11 = 0.5 * (x[x.len() - 1] - 0.77).abs() / (1.0 + x[3] * x[3]);
    let mut u12 = [0.5 * (a + s11).atan(), (a * 0.79).max(0.207).tanh()];
    let mut v13 = Vec::new();
    v13.push(0.61 * x[2].sin().cos() + 0.56);
    v13.push(0.5 * ((b * b).ln_1p() * u12[0].tanh().powi(3)) / (1.0 + a * a));
    v13.push(0.5 * a / (1.0 + a * a));
    u12[0] = ((u12[0] + 0.93) * (s11 - a)).tanh();
    let y14 = q0312(x, 0.31 * (0.77 + v13[2]).cos() + 0.55, n % 4);
    let mut u16 = [0.5 * ((s11 - 0.77).abs() + 0.92) / (1.0 + v13[n % v13.len()] * v13[n % v13.len()]), 0.5 * (v13[0] + v13[n % v13.len()]) / (1.0 + u12[n % 2] * u12[n % 2]), 0.5 * (v13[1] * v13[1] + 0.3).sqrt() / (1.0 + v13[1] * v13[1])];
    for y15 in [0.5 * (v13[n % v13.len()] - u12[1]) / (1.0 + u12[1] * u12[1]), 0.5 * ((u12[0] + s11) - 0.77).abs() / (1.0 + y14 * y14)] {
        u16 = [u16[1], u16[2], (x[3] * y15).tanh()];
        s11 /= 1.1 + (v13[n % v13.len()] + v13[1]) * (v13[n % v13.len()] + v13[1]);
        s11 += 0.81 * y15.sin();
    }
    u12 = [0.65 * ((y14 * u12[0]) * (u16[n % 3] - 0.15)).cos() + 0.65, 0.5 * (-x[2]) / (1.0 + s11 * s11)];
    let y17 = rotate(&mut u16[..2]);
    if (a - 0.77).abs() >= y14 {
        v13[2] = u16[n % 3].atan().tanh();
        let mut u20 = [0.5 * (y14 * (0.1 * (n as f64))) / (1.0 + b * b), 0.5 * (-v13[n % v13.len()]) / (1.0 + x[x.len() - 1] * x[x.len() - 1]), (u12[n % 2] / (1.5 + y17 * y17)).tanh()];
        'l21: for (y18, y19) in v13.iter_mut().zip(u16.iter()) {
            u20 = [u20[1], u20[2], y19.sin().tanh()];
            u12 = [0.5 * (y17 + u16[n % 3]) / (1.0 + (*y18) * (*y18)), 0.5 * a.atan()];
            s11 = 0.7 * s11 + 0.35 * ((*y19) + (*y18)).sin();
        }
        b += 0.85 * u20[1].sin();
    } else {
        b += 0.72 * (0.5 * (s11 / (1.5 + y14 * y14)) / (1.0 + a * a));
    }
    0.42 * s11 + 0.59 * x[n % x.len()] + (0.5 * v13[0].tanh().powi(2) / (1.0 + s11 * s11)) + 0.73 * u16[0] + 0.91 * b + 0.83 * s11 + 0.92 * u12[0] + 0.88 * v13[v13.len() - 1]
}

#[differentiable]
pub fn q0313(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.min(0.147).atan();
    let e2: Result<f64, u8> = match (n + 3) % 3 { 0 => Err(2), _ => Ok(0.5 * (x[n % x.len()] * s1) / (1.0 + s1 * s1)) };
    let y11 = match n / 2 {
        k3 if k3 > 1 => ((a - x[3]) * (s1 * x[x.len() - 1])).sin(),
        _ if n % 2 == 0 || s1 - x[3] <= -0.447 => {
            let mut p5 = (0.51 * (x[1].min(0.77) + x[1].min(0.277)).cos() + 0.79, ((s1 - s1) + (-s1)).tanh());
            for y4 in [0.5 * (x[n % x.len()] * x[n % x.len()]).min(-0.637) / (1.0 + a * a), 0.15 * (a + a).cos() + 0.61] {
                p5 = (p5.1, (p5.0 * (a * a)).sin());
                let y10 = match (n / 2 % 2, n % 3) {
                    (0, 0) => {
                        let y8 = match n {
                            k7 @ 1..=3 => 0.49 * (s1 - (0.1 * (n as f64))).cos() + 0.35,
                            _ => 0.91 * a.min(0.277).cos() + 0.17,
                        };
                        let y9;
                        if n / 2 > 1 && s1 * p5.1 <= -0.157 {
                            y9 = (y8 + y8).sin();
                        } else {
                            p5.1 = 0.5 * (y8 / (1.5 + s1 * s1)).atan();
                            y9 = (-(y8 * y8)).exp().tanh();
                        }
                        (p5.0.cos() + (a / (1.5 + y9 * y9))).tanh()
                    }
                    (1, k6) => 0.23 * ((s1 * s1) - (-s1)).cos() + 0.48,
                    _ => 0.5 * (y4 + p5.0).atan(),
                };
                s1 += 0.55 * (y10 + y4).sin();
            }
            0.5 * (p5.0 - 0.31) / (1.0 + p5.1 * p5.1)
        }
        _ => {
            return 0.74 * x[n % x.len()] + 0.44 * x[n % x.len()];
        }
    };
    0.83 * s1 + 0.78 * x[n % x.len()] + 0.44 * a + 0.48 * s1
}

#[differentiable]
pub fn p0313(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = 0.21 * (-a).cos() + 0.99;
    let mut v13 = vec![((-s12) * (a + b)).tanh(), 0.5 * (s12 - a) / (1.0 + b * b), 0.74 * ((a + 0.55) * s12.max(-0.907)).cos() + 0.73, 0.62 * (a + 0.57).cos() + 0.89];
    v13[3] -= 0.35 * (0.5 * (x[n % x.len()] + (0.1 * (n as f64))) / (1.0 + b * b));
    let mut v14 = v13.clone();
    let mut k15 = 0;
    let y16 = loop {
        k15 += 1;
        if s12 + b <= 0.487 || k15 > n.min(4) {
            break 0.97 * (b * v13[k15 % v13.len()]).cos() + 0.61;
        }
        let mut k17 = 0;
        let mut t18 = 0.5 * (s12 + (0.1 * (k17 as f64))) / (1.0 + v13[n % v13.len()] * v13[n % v13.len()]);
        while {
            k17 += 1;
            t18 = 0.65 * t18 + (0.96 * ((v13[1] * x[3]) - 0.77).abs().cos() + 0.98);
            k17 < 7 && t18 > -0.26
        } {
            if v14.len() < 9 {
                v14.push(((0.79 + t18) * 0.34).sin());
            }
            let y19 = match mode(n + n) {
                Mode::Middle | Mode::High => b.max(-0.717).sin(),
                Mode::Low => 0.5 * (v14[k15 % v14.len()] + t18).atan(),
            };
            t18 += 0.71 * y19.sin();
        }
        s12 += 0.88 * t18.sin();
    };
    0.83 * v14[1] + 0.71 * x[k15 % x.len()] + (y16 / (1.5 + v13[k15 % v13.len()] * v13[k15 % v13.len()])).sin() + 0.17 * v14[n % v14.len()] + 0.74 * a + 0.44 * v13[n % v13.len()] + 0.62 * s12
}

#[differentiable]
pub fn q0314(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = x[3].tanh();
    let Some(y2) = positive((x[n % x.len()] - (0.1 * (n as f64))).max(-0.27).tanh()) else {
        return Some(0.5 * s1.min(0.517) / (1.0 + a * a));
    };
    let y10 = match mode(n) {
        Mode::Low => 0.94 * ((a / (1.5 + a * a)) + (a + 0.96)).cos() + 0.26,
        Mode::Middle => {
            let mut k3 = 0;
            let mut p4 = ((0.53 - a).tanh(), 0.5 * (x[0] + s1).max(-0.687) / (1.0 + x[0] * x[0]));
            'l5: while k3 < n.min(4) {
                k3 += 1;
                p4 = (p4.1, (p4.0 * (a * a).ln_1p()).sin());
                if k3 % 3 != 1 {
                    let r6 = match k3 / 2 % 3 { 0 => &x[3], _ => &a };
                    s1 = 0.7 * s1 + 0.39 * (*r6).sin();
                } else if (k3 + n) % 3 != 1 {
                    if k3 > 4 && p4.1 - x[k3 % x.len()] >= -0.617 {
                        let mut m7 = 0;
                    } else {
                        let w8 = &x[1..];
                        let y9 = blend(&s1, &a);
                        s1 += 0.49 * (w8[2] + y9).sin();
                    }
                } else if x[x.len() - 1] < 0.517 {
                    p4.1 += 0.66 * (y2 - 0.77).abs().sin();
                } else {
                    s1 += 0.76 * (0.23 * ((-s1) - (p4.1 - p4.0)).cos() + 0.45);
                }
            }
            (s1 + y2).tanh()
        }
        Mode::High => (-(s1 - s1)).sin(),
    };
    Some((y2 + y2).tanh())
}

#[differentiable]
pub fn p0314(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s11 = 0.89 * x[1].min(-0.187).cos() + 0.87;
    let y12 = drain(&mut s11);
    s11 += 0.98 * weighted(x, x, n);
    let mut k17 = 0;
    let mut t18 = 1.0 + (0.28 * s11.max(0.507).cos() + 0.79);
    while t18 > 0.33 && k17 < 12 {
        t18 *= 0.68;
        k17 += 1;
        let mut k19 = 0;
        let mut t20 = 0.78 * (x[k17 % x.len()] * t18).cos() + 0.21;
        'l21: while {
            k19 += 1;
            t20 = 0.67 * t20 + t18.tanh();
            k19 < 7 && t20 > -0.97
        } {
            'l23: for i22 in 1..=n.min(2) {
                match q0314(x, 0.5 * (t18 / (1.5 + t20 * t20)).atan(), n % 4) {
                    Some(y24) => {
                        let y25 = blend(&t20, &y24);
                        s11 += 0.88 * (y25 + y24).sin();
                    }
                    None => {
                        let mut v26 = vec![0.5 * a.max(-0.27) / (1.0 + a * a); 3];
                        s11 = 0.7 * s11 + 0.42 * v26[k19 % v26.len()].sin();
                    }
                }
                if (n + 1) > 4 {
                    let y27 = blend(&y12, &t20);
                    s11 += 0.16 * y27.sin();
                    break 'l21;
                }
            }
        }
        t18 += 0.18 * t20.sin();
    }
    0.97 * a + 0.16 * x[n % x.len()] + 0.28 * t18 + 0.64 * s11
}

#[differentiable]
pub fn p0315(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (-(b + 0.62)).sin();
    let mut u2 = [((0.1 * (n as f64)) * x[3]).tanh(), 0.5 * (a.min(-0.157) * 0.77) / (1.0 + b * b), 0.5 * ((s1 * b) * b.max(0.447)) / (1.0 + a * a), 0.5 * ((x[1] / (1.5 + a * a)) - (b * 0.63)).atan()];
    u2.fill((b + x[x.len() - 1]).sin());
    match mode(n + n) {
        Mode::Low => {
            u2 = [0.19 * (b * s1).cos() + 0.87, 0.5 * (b + (0.1 * (n as f64))) / (1.0 + u2[n % 4] * u2[n % 4]), x[n % x.len()].min(-0.197).sin(), 0.26 * u2[n % 4].tanh().powi(3).cos() + 0.48];
        }
        Mode::Middle => {
            u2[0] = 0.5 * ((-(s1 * s1)).exp() - (0.1 * (n as f64))).atan();
        }
        Mode::High => {
            u2[3] = ((u2[n % 4] + u2[n % 4]) * (s1 + 0.99)).tanh();
            let mut p4 = (0.84 * (x[2] / (1.5 + b * b)).min(0.267).cos() + 0.92, a.max(0.17).tanh());
            'l5: for y3 in &mut u2 {
                p4 = (p4.1, (p4.0 * s1.min(-0.357)).sin());
                let mut p7 = (0.5 * (((0.1 * (n as f64)) - p4.0) + (s1 + s1)).atan(), 0.5 * (s1 - b).atan());
                'l8: for i6 in 3..n.min(5) {
                    p7 = (p7.1, (p7.0 * p7.1).sin());
                    match n {
                        1..=3 | 6 => {
                            p4.1 /= 1.1 + (s1 * s1) * (s1 * s1);
                            let w9 = &x[2..4];
                            s1 += 0.84 * w9[n % w9.len()].sin();
                        }
                        _ => {}
                    }
                }
                b += 0.32 * (p7.0 + (*y3)).sin();
            }
            s1 += 0.95 * p4.0.sin();
        }
    }
    0.82 * a + 0.85 * x[0] + 0.27 * u2[n % 4] + 0.31 * s1 + 0.12 * b
}

#[differentiable]
pub fn q0316(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] + (0.1 * (n as f64))).sin();
    let o2 = if !(n <= 2) { Some((a + a).sin()) } else { None };
    match (n + 2) % 4 {
        0 | 3 => {
            let r3 = match (n + n) % 3 { 0 => &a, _ => &x[1] };
            let y4 = match mode(n / 2) {
                Mode::Middle | Mode::High => 0.5 * s1.atan(),
                Mode::Low => (-(a * a)).exp().tanh(),
            };
            s1 += 0.78 * ((*r3) + y4).sin();
        }
        _ => {
            let mut k5 = 0;
            while k5 < n.min(4) {
                k5 += 1;
                if s1 + (0.1 * (k5 as f64)) > -0.537 {
                    for i6 in 1..n {
                        let e7: Result<f64, u8> = match k5 / 2 % 3 { 0 => Err(2), _ => Ok(0.5 * (-(x[2] / (1.5 + a * a))).atan()) };
                    }
                } else if (n + 3) % 3 != 1 {
                    s1 += 0.35 * (0.5 * (a - s1) / (1.0 + s1 * s1));
                }
            }
        }
    }
    0.17 * a + 0.85 * x[n % x.len()] + (0.81 * (x[x.len() - 1] - a).cos() + 0.75) + 0.89 * a + 0.81 * s1
}

#[differentiable]
pub fn p0316(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s8 = 0.5 * (a + (0.1 * (n as f64))) / (1.0 + x[2] * x[2]);
    let mut m9 = 0;
    let (t10, mut s11) = (0.5 * (x[m9 % x.len()] / (1.5 + x[n % x.len()] * x[n % x.len()])) / (1.0 + a * a), 0.5 * (s8 * a) / (1.0 + a * a));
    let y12 = drain(&mut s8);
    let y24 = match staged(0.5 * (s8 * y12).atan(), 0.5 * (0.61 - (y12 / (1.5 + s8 * s8))) / (1.0 + s8 * s8), (m9 + n)) {
        Ok(y13) => {
            let mut k15 = 0;
            let mut t16 = 0.5 * (x[k15 % x.len()].atan() + (y12 - y12)) / (1.0 + y13 * y13);
            while {
                k15 += 1;
                t16 = 0.64 * t16 + s11.sin().sin();
                k15 < 7 && t16 > -0.62
            } {
                match (m9 % 2, n % 3) {
                    (0, 0) => {
                        let y21 = match n / 2 {
                            0 => {
                                let mut o19 = Some(0.5 * y13.min(0.527).atan());
                                let y20 = drain(&mut t16);
                                0.5 * (s11 * s11).ln_1p() / (1.0 + y12 * y12)
                            }
                            k18 => 0.5 * (a + s11).atan(),
                        };
                        let mut stack22 = vec![n, (n + 1)];
                        while let Some(i23) = stack22.pop() {
                            if i23 > 1 {
                                stack22.push(i23 / 2);
                            }
                            m9 = (m9 * 3 + 1) % 7;
                        }
                        a += 0.75 * y21.sin();
                    }
                    (1, k17) => {
                        s11 += 0.32 * (0.5 * s8.min(-0.127) / (1.0 + t16 * t16));
                    }
                    _ => {
                        t16 += 0.73 * (0.5 * (s11 + y13).atan());
                    }
                }
            }
            0.5 * t10.max(-0.877) / (1.0 + a * a)
        }
        Err(_) => 0.5 * (s11 * (0.1 * (m9 as f64))) / (1.0 + s8 * s8),
    };
    0.65 * x[m9 % x.len()] + 0.24 * x[3] + (0.63 * x[3].tanh().powi(2).cos() + 0.25) + 0.24 * s8 + 0.26 * s11 + 0.57 * a
}

#[differentiable]
pub fn q0317(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = a.tanh();
    let y2 = 0.61 * staged(0.13 * x[2].cos() + 0.38, 0.5 * (x[3] + 0.43).tanh().powi(3) / (1.0 + a * a), (n + n))?.sin();
    let y3 = 0.37 * checked((y2 * y2).ln_1p().tanh(), (n + n))?.sin();
    let mut k4 = 0;
    let mut t5 = 0.5 * (y2 / (1.5 + y2 * y2)).atan();
    while {
        k4 += 1;
        t5 = 0.80 * t5 + (s1 * y2).tanh();
        k4 < 7 && t5 > -0.85
    } {
        t5 += 0.13 * staged(0.27 * (-(s1 * s1)).exp().cos() + 0.47, x[k4 % x.len()].max(0.777).sin(), (k4 + n))?;
        for y6 in x.iter() {
            for i7 in 1..2 {
                let mut u8 = [0.5 * t5.max(-0.467).atan(); 4];
                let y9 = 0.78 * staged(0.5 * (x[k4 % x.len()] * x[i7 % x.len()]) / (1.0 + t5 * t5), ((-u8[1]) - t5).tanh(), n)?.sin();
                s1 = 0.7 * s1 + 0.87 * (y9 + u8[0]).sin();
            }
            t5 += 0.37 * (*y6).sin();
        }
    }
    Ok(0.66 * (y3 + x[0]).cos() + 0.78)
}

#[differentiable]
pub fn p0317(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = 0.5 * x[n % x.len()].max(-0.87).atan();
    let mut u11 = [0.5 * (x[n % x.len()] + a).atan(), 0.91 * (a.max(-0.527) + (0.1 * (n as f64))).cos() + 0.31, 0.69 * ((0.96 + a) + (x[n % x.len()] + s10)).cos() + 0.41];
    let mut v12 = vec![0.24 * a.max(0.427).cos() + 0.41, s10.min(0.207).sin(), 0.94 * x[1].atan().cos() + 0.15, 0.5 * (u11[2] + x[1]).atan()];
    let mut p13 = (0.5 * (v12[2] + a).atan(), 0.42 * (x[3] - x[n % x.len()]).cos() + 0.67);
    let mut p15 = ((v12[n % v12.len()].sin() * (0.1 * (n as f64))).tanh(), (u11[2] * s10).sin());
    for y14 in &mut v12 {
        p15 = (p15.1, (p15.0 * a.tanh().powi(2)).sin());
        let mut k16 = 0;
        let y17 = loop {
            k16 += 1;
            if (n + n) % 2 == 1 || k16 > 4 {
                break 0.5 * ((u11[0] + (*y14)) - (u11[2] - 0.22)) / (1.0 + x[n % x.len()] * x[n % x.len()]);
            }
            let mut u19 = [u11[1].sin(), 0.5 * (x[1] * x[1] + 0.3).sqrt().max(-0.187) / (1.0 + x[n % x.len()] * x[n % x.len()]), ((-a) - 0.77).abs().sin()];
            for i18 in (0..1 + 2).step_by(3) {
                u19 = [u19[1], u19[2], 0.27 * u19[i18 % 3].min(0.287).min(-0.37).cos() + 0.99];
                for i20 in (0..1).rev() {
                    u11[1..].fill((p13.1 - a).sin());
                    u19[i18 % 3] = 0.19 * (-p13.0).cos() + 0.58;
                }
            }
            s10 -= 0.16 * u19[2].sin();
        };
        s10 += 0.83 * (y17 + (*y14)).sin();
    }
    u11[1..].fill(((0.1 * (n as f64)) + v12[n % v12.len()]).tanh());
    p15 = ((p15.1 / (1.5 + v12[3] * v12[3])).sin(), p15.0);
    0.55 * v12[3] + 0.67 * x[0] + (0.5 * ((a / (1.5 + s10 * s10)) + (p15.1 * v12[2])).atan()) + 0.96 * p13.1 + 0.76 * p15.0 + 0.45 * u11[2] + 0.98 * s10 + 0.39 * v12[3]
}

#[differentiable]
pub fn q0318(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (0.43 + x[n % x.len()]).tanh();
    let mut k2 = 0;
    let y3 = 'l4: loop {
        k2 += 1;
        if k2 > n / 2 {
            break 0.5 * ((s1 * x[n % x.len()]) * (-a)).atan();
        }
        let y5 = 0.27 * staged((a + a).tanh(), 0.5 * (a.tanh().powi(3) * (a * 0.87)).atan(), k2 / 2)?.sin();
        let mut m8 = if k2 / 2 > 4 { k2 } else { 0 };
        match first_above(x, 0.79) {
            Some(y12) if y12 > 0.62 => {
                s1 += 0.39 * checked((y12 - (0.1 * (k2 as f64))).sin(), k2 / 2)?;
                let mut y12 = y12 * 0.31;
                if m8 / 2 > 1 && s1 - s1 > 0.67 {
                    m8 = n / 2 % 5;
                } else {
                    s1 += 0.12 * (0.25 * y12.cos() + 0.45);
                }
                a = 0.7 * a + 0.79 * y12.sin();
            }
            Some(y12) => {
                a += 0.63 * y12.sin();
            }
            None => {}
        }
        a += 0.93 * y5.sin();
    };
    Ok(0.5 * ((y3 * a) / (1.5 + s1 * s1)) / (1.0 + y3 * y3))
}

#[differentiable]
pub fn p0318(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s13 = 0.5 * (a * (a + x[2])).atan();
    let mut u14 = [0.5 * s13.cos() / (1.0 + s13 * s13); 3];
    if s13 + s13 > -0.777 {
        u14.swap(0, 1);
        match first_above(&u14[..2], 0.29) {
            Some(y15) => {
                let mut k16 = 0;
                let mut t17 = 0.5 * (b * x[n % x.len()]).min(-0.27) / (1.0 + b * b);
                while {
                    k16 += 1;
                    t17 = 0.62 * t17 + (0.5 * (s13 + t17).atan());
                    k16 < 7 && t17 > -0.69
                } {
                    add_scaled(&mut u14, x, 0.5 * y15.atan());
                }
                for y18 in [(-t17.min(-0.17)).tanh(), (t17 * s13).sin()] {
                    {
                        let (w19, w20) = u14.split_at_mut(2);
                        w19[0] = w20[0] * s13;
                        let y21 = match q0318(x, 0.5 * (t17 * y18).atan(), n % 4) { Ok(t) => 0.15 * t, Err(k) => 0.1 * (k as f64) };
                        let mut v22 = vec![0.5 * w20[0].max(0.407).atan(), 0.5 * (w19[n % w19.len()].atan() - (0.1 * (n as f64))) / (1.0 + y15 * y15), 0.5 * (y21 * w20[k16 % w20.len()]).atan()];
                        s13 = 0.7 * s13 + 0.24 * (v22[n % v22.len()] + y21).sin();
                    }
                    let mut v23 = u14.clone();
                    s13 += 0.46 * (y18 + v23[1]).sin();
                }
                let r24 = if !(n / 2 <= 2) { &u14[1] } else { &s13 };
            }
            None => {
                s13 += 0.97 * (0.5 * (b * (u14[n % 3] * u14[1])) / (1.0 + u14[1] * u14[1]));
            }
        }
    } else {
        s13 += 0.27 * (0.22 * (s13 + u14[n % 3]).cos() + 0.14);
    }
    0.31 * u14[n % 3] + 0.36 * x[n % x.len()] + 0.73 * s13 + 0.53 * u14[n % 3]
}

#[differentiable]
pub fn p0319(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.max(0.327).sin();
    let mut v2 = vec![0.5 * s1.min(0.647).atan(); 3];
    let mut m3 = n;
    for w4 in v2.chunks_mut(3) {
        w4[0] = ((s1 + w4[0]) * (a + 0.51)).tanh();
        let y14 = match n + n {
            ..=2 => {
                for (y5, y6) in x.iter().zip(w4.iter()) {
                    s1 -= 0.73 * (0.41 * (*y6).min(-0.897).cos() + 0.74);
                    s1 += 0.25 * ((*y5) + (*y6)).sin();
                }
                let mut k7 = 0;
                let mut t8 = (s1 + x[3]).sin();
                'l9: while {
                    k7 += 1;
                    t8 = 0.61 * t8 + ((x[0] + t8) + s1.atan()).tanh();
                    k7 < 7 && t8 > -0.27
                } {
                    match positive((-t8).tanh()) {
                        Some(y10) => {
                            let y11 = weighted(&x[..2], x, n);
                            s1 += 0.26 * (y10 + y11).sin();
                        }
                        None => {}
                    }
                    for w12 in w4.chunks_mut(3) {
                        w12[0] = 0.5 * (w12[0] * s1).atan();
                        let t13 = 0.5 * (a + a).atan();
                        s1 += 0.64 * (w12[n % w12.len()] + t13).sin();
                    }
                }
                0.5 * w4[m3 % w4.len()].min(-0.567).atan()
            }
            3.. => (-x[3]).sin(),
        };
        s1 += 0.81 * (w4[0] + y14).sin();
    }
    0.63 * a + 0.68 * x[1] + (x[m3 % x.len()] + v2[0]).tanh() + 0.45 * s1 + 0.29 * v2[m3 % v2.len()]
}

#[differentiable]
pub fn p0320(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[n % x.len()] / (1.5 + b * b)).atan();
    let mut u2 = [0.79 * ((x[n % x.len()] / (1.5 + x[2] * x[2])) + s1.tanh().powi(2)).cos() + 0.38; 4];
    let mut v3 = vec![0.5 * u2[n % 4] / (1.0 + x[x.len() - 1] * x[x.len() - 1]), (s1 + s1).sin(), (b * x[3]).sin(), 0.5 * a.min(0.947).atan()];
    let mut o4 = Some(0.5 * (0.84 - u2[n % 4]) / (1.0 + v3[0] * v3[0]));
    let mut k5 = 0;
    let y6 = loop {
        k5 += 1;
        if k5 > 3 {
            break 0.49 * ((u2[n % 4] + v3[k5 % v3.len()]) * (-u2[0])).cos() + 0.17;
        }
        match (n % 2, n % 3) {
            (0, 0) => {
                let t8 = std::mem::replace(&mut s1, 0.5 * (b + a).atan());
                s1 += 0.23 * t8.sin();
            }
            (1, k7) => {
                let mut k9 = 0;
                'l10: while k9 < x.len() {
                    k9 += 1;
                    let mut k11 = 0;
                    let mut t12 = 0.5 * (a + u2[1]).atan();
                    while {
                        k11 += 1;
                        t12 = 0.62 * t12 + (0.5 * ((-u2[2]) / (1.5 + u2[1] * u2[1])).atan());
                        k11 < 3 && t12 > -0.81
                    } {
                        u2[k5 % 4] = (x[x.len() - 1] + (0.1 * (k11 as f64))).sin();
                        v3[k7 % 4] = (s1.max(-0.747) * (s1 * t12)).tanh();
                    }
                    if let Some(y13) = o4 {
                        let (w14, w15) = u2.split_at_mut(2);
                        w14[0] = w15[0] * x[n % x.len()];
                        b += 0.52 * (w15[k11 % w15.len()] + y13).sin();
                    }
                    s1 += 0.47 * t12.sin();
                }
            }
            _ => {}
        }
    };
    0.43 * v3[k5 % v3.len()] + 0.32 * x[1] + 0.35 * b + 0.83 * u2[3] + 0.58 * s1 + 0.13 * v3[0] + 0.75 * a
}

#[differentiable]
pub fn p0321(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a / (1.5 + x[x.len() - 1] * x[x.len() - 1])).atan();
    let mut u2 = [x[n % x.len()].cos().tanh(); 2];
    for i3 in (0..3 + 2).step_by(3) {
        let mut k4 = 0;
        let y5 = 'l6: loop {
            k4 += 1;
            if k4 % 2 == 0 || s1 * u2[0] > -0.707 || k4 > 3 {
                break 0.5 * ((0.1 * (k4 as f64)) * a) / (1.0 + a * a);
            }
            for w7 in u2.chunks_mut(3) {
                w7[0] = 0.5 * (s1.max(-0.217) + (a / (1.5 + a * a))).atan();
                let mut k8 = 0;
                let mut t9 = 1.0 + (0.66 * (w7[n % w7.len()].max(-0.267) - x[k4 % x.len()].min(-0.827)).cos() + 0.33);
                let mut s10 = t9.min(0.647).tanh();
                while t9 > 0.48 && k8 < 3 {
                    t9 *= 0.63;
                    k8 += 1;
                    s10 = (0.86 * s10 + (s1 - b)).tanh();
                    let mut v11 = Vec::new();
                    v11.push(s10.tanh());
                    v11.push(0.5 * (-(s10 * s10)).exp() / (1.0 + s1 * s1));
                    v11.push(0.44 * (t9 + (0.1 * (i3 as f64))).cos() + 0.99);
                    s1 += 0.43 * v11[1].sin();
                }
                'l14: for (i12, y13) in w7.iter().enumerate() {
                    let y15 = mean(x);
                    let e16: Result<f64, u8> = match k4 % 3 { 0 => Err(2), _ => Ok(0.5 * t9.atan()) };
                    s1 = 0.7 * s1 + 0.88 * ((*y13) + y15).sin();
                }
                s1 += 0.52 * (s10 + t9).sin();
            }
        };
        s1 += 0.73 * y5.sin();
    }
    0.26 * b + 0.19 * x[n % x.len()] + 0.24 * s1 + 0.89 * a + 0.66 * u2[n % 2]
}

#[differentiable]
pub fn p0322(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[3] + x[0]).atan();
    let mut u2 = [((x[n % x.len()] * x[n % x.len()]) - (s1 - 0.77).abs()).tanh(), 0.5 * (a.min(-0.437) + (s1 - a)) / (1.0 + a * a), (a * 0.27).tanh()];
    let mut v3 = vec![(0.27 * x[0]).sin(), 0.5 * s1.max(0.187) / (1.0 + u2[1] * u2[1]), s1.tanh()];
    let mut m4 = if a.cos() <= -0.337 { (n + n) } else { 1 };
    match n / 2 % 4 {
        2 => {
            let y5;
            if m4 > 4 && u2[m4 % 3] + u2[n % 3] >= v3[v3.len() - 1] {
                y5 = 0.5 * ((a * s1) * (0.1 * (n as f64))) / (1.0 + s1 * s1);
            } else {
                y5 = 0.25 * u2[n % 3].max(-0.697).cos() + 0.38;
            }
            let y6;
            if (m4 + 2) % 3 != 2 {
                match n % 4 {
                    0 | 3 => {
                        let mut p9 = (((0.1 * (n as f64)) * u2[n % 3]).sin(), u2[m4 % 3].sin());
                        for (i7, y8) in v3.iter().enumerate() {
                            p9 = (p9.1, (p9.0 * (v3[m4 % v3.len()] / (1.5 + x[i7 % x.len()] * x[i7 % x.len()]))).sin());
                            u2.fill(0.43 * (p9.0 * v3[i7]).cos() + 0.94);
                            s1 -= 0.82 * (*y8).sin();
                        }
                        for w10 in u2.chunks_mut(3) {
                            w10[0] = 0.77 * (v3[0] * v3[0]).cos() + 0.25;
                            let y11 = rotate(&mut v3);
                            v3[1] -= 0.64 * (0.67 * ((s1 / (1.5 + v3[n % v3.len()] * v3[n % v3.len()])) + (y5 + y5)).cos() + 0.89);
                            s1 += 0.93 * (w10[0] + y11).sin();
                        }
                        s1 += 0.14 * p9.1.sin();
                    }
                    _ => {
                        for i12 in (0..4).rev() {
                            u2[1..].fill(0.92 * ((y5 - 0.77).abs() * (y5 - v3[i12 % v3.len()])).cos() + 0.78);
                            u2.swap(1, 2);
                        }
                        let mut k13 = 0;
                        loop {
                            let t14 = std::mem::take(&mut u2[2]);
                            s1 += 0.27 * t14.sin();
                            k13 += 1;
                            if v3[k13 % v3.len()] - (0.1 * (n as f64)) < -0.517 || k13 >= 3 {
                                break;
                            }
                        }
                    }
                }
                y6 = 0.5 * (s1 + 0.48).atan();
            } else {
                y6 = ((-x[1]) - (x[1] + v3[m4 % v3.len()])).tanh();
            }
            s1 += 0.23 * (y5 + y6).sin();
        }
        0 | 1 => {
            s1 += 0.32 * (-(s1 * s1)).exp().tanh();
        }
        _ => {
            s1 += 0.63 * (0.5 * ((u2[n % 3] + u2[m4 % 3]) * (a + a)).atan());
        }
    }
    0.81 * a + (0.12 * (v3[n % v3.len()] + x[0]).cos() + 0.76) + 0.32 * s1 + 0.67 * v3[n % v3.len()] + 0.61 * u2[m4 % 3]
}

#[differentiable]
pub fn p0323(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.max(0.417).tanh();
    let mut p2 = ((a * a).tanh(), (x[2].max(-0.977) + (a + a)).sin());
    let r3 = match n % 3 { 0 => &a, _ => &x[2] };
    let t4 = std::mem::replace(&mut p2.0, (a + s1).tanh());
    (p2.0, p2.1) = (p2.1, 0.5 * ((s1 - (*r3)) + (s1 + t4)) / (1.0 + (*r3) * (*r3)));
    let y18 = match n + n {
        0 => {
            p2.1 = 0.5 * (t4 + 0.84) / (1.0 + x[n % x.len()] * x[n % x.len()]);
            if n > 2 {
                let mut s8 = 0.5 * t4.min(-0.197) / (1.0 + a * a);
                for i9 in 0..n {
                    s8 = (0.13 * s8 + ((*r3) + 0.39)).tanh();
                    let y10;
                    if i9 % 2 == 1 {
                        y10 = 0.5 * (p2.0 * r3) / (1.0 + (*r3) * (*r3));
                    } else {
                        y10 = 0.5 * (t4 + s8) / (1.0 + x[2] * x[2]);
                    }
                    if (n + n) % 3 != 0 {
                        let mut o11 = Some(0.5 * ((t4 * t4) + (t4 - p2.1)) / (1.0 + t4 * t4));
                    }
                    s1 -= 0.68 * y10.sin();
                }
                s1 += 0.17 * s8.sin();
            } else {
                let mut k12 = 0;
                let mut u14 = [0.5 * (s1.cos() + (s1 - t4)) / (1.0 + s1 * s1), ((p2.0 - x[3]) - r3).sin(), p2.1.max(0.917).tanh()];
                let y13 = loop {
                    k12 += 1;
                    if k12 > 4 {
                        break 0.5 * (((*r3) + (*r3)) * r3) / (1.0 + t4 * t4);
                    }
                    u14 = [u14[1], u14[2], 0.5 * (p2.1 + s1) / (1.0 + (*r3) * (*r3))];
                    'l17: for (y15, y16) in u14.iter().zip(x) {
                        (p2.0, p2.1) = (p2.1, ((*y16) + (*y16)).sin());
                        s1 += 0.18 * ((*y15) + (*y16)).sin();
                    }
                };
                s1 = 0.7 * s1 + 0.88 * (y13 + u14[1]).sin();
            }
            (x[3] * s1).sin()
        }
        k5 => 0.5 * (((*r3) - 0.77).abs() + ((*r3) + s1)).atan(),
    };
    0.68 * t4 + 0.85 * x[n % x.len()] + (0.41 * (x[n % x.len()] + p2.1).cos() + 0.75) + 0.33 * s1 + 0.19 * p2.1
}

#[differentiable]
pub fn q0324(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a + a).sin();
    let mut k2 = 0;
    let mut t3 = 1.0 + (0.5 * (-x[3]).atan().atan());
    'l4: while t3 > 0.83 && k2 < 12 {
        t3 *= 0.73;
        k2 += 1;
        let y5 = first_above(&x[..2], 0.52)?;
        a = t3.max(-0.97).sin();
        let y6 = 0.11 * positive(0.5 * (x[3] + 0.82) / (1.0 + s1 * s1))?.sin();
        a += 0.83 * (y5 + y6).sin();
    }
    for y7 in x.iter() {
        let mut k8 = 0;
        'l9: while k8 < n % 4 {
            k8 += 1;
            match (k8 + 2) % 5 {
                2 => break,
                _ => {
                    let t10 = std::mem::replace(&mut t3, 0.23 * (a - x[0]).cos() + 0.54);
                    t3 -= 0.78 * t10.sin();
                }
            }
            a += 0.56 * first_above(&x[..2], 0.92)?;
        }
        s1 += 0.85 * (*y7).sin();
    }
    Some((t3 + t3).tanh())
}

#[differentiable]
pub fn p0324(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s11 = a.min(-0.167).tanh();
    let mut u12 = [0.5 * (a - x[0]).atan(), (a * a).tanh()];
    let mut p13 = ((u12[1] * u12[1]).ln_1p().tanh(), 0.5 * (a - (x[2] + a)).atan());
    match n + 2 {
        0 => {
            if (n + n) > 3 {
                {
                    let (w15, w16) = u12.split_at_mut(1);
                    w15[0] = w16[0] * s11;
                    w16[0] -= 0.56 * (0.5 * s11.min(-0.297).atan());
                    'l19: for (i17, y18) in w16.iter().enumerate() {
                        w15[0] /= 1.1 + (y18 * w16[0]) * (y18 * w16[0]);
                        let y20 = match q0324(x, ((*y18) + w16[0]).sin(), n % 4) { Some(t) => 0.23 * t, None => 0.74 };
                        s11 = 0.7 * s11 + 0.37 * (y20 + (*y18)).sin();
                    }
                    s11 += 0.25 * (w16[0] + w15[n % w15.len()]).sin();
                }
                match n + n {
                    1..=3 | 6 => {
                        {
                            let (w21, w22) = u12.split_at_mut(1);
                            w21[0] = w22[0] * a;
                            let y23 = soften(0.45 * (-w22[n % w22.len()]).cos() + 0.68);
                            w21.fill(0.53 * a.min(0.147).cos() + 0.61);
                            s11 += 0.78 * (y23 + w21[n % w21.len()]).sin();
                        }
                    }
                    _ => {
                        p13.0 += 0.82 * (-p13.1).tanh();
                    }
                }
            } else {
                p13.1 += 0.17 * (0.66 * (x[n % x.len()] * x[0]).cos() + 0.25);
            }
        }
        k14 => {}
    }
    0.74 * a + 0.88 * x[1] + 0.65 * u12[0] + 0.52 * s11 + 0.86 * p13.0
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0300(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a) / (lit(1.0) + x[3] * x[3]);
        let mut k2 = 0;
        let mut t3 = lit(1.0) + x[2].min(lit(-0.947)).tanh();
        while t3 > lit(0.79) && k2 < 12 {
            t3 = t3 * (lit(0.70));
            k2 += 1;
            match n / 2 {
                0 => {
                    let y6 = match k2 % 4 {
                        0 | 3 => {
                            let mut y5 = if n > 2 && -a > s1 {
                                lit(0.67) * ((-t3) + (lit(0.1) * lit(n as f64))).cos() + lit(0.82)
                            } else {
                                a = a + (lit(0.61) * soften(lit(0.5) * (t3.min(lit(-0.577)) / (lit(1.5) + t3 * t3)).atan()));
                                break;
                            };
                            lit(0.14) * (-(t3 * t3)).exp().cos() + lit(0.99)
                        }
                        _ => s1.max(lit(-0.697)).tanh(),
                    };
                    a = a + (lit(0.19) * y6.sin());
                }
                k4 => {
                    let y7: Dual;
                    match k2 % 4 {
                        0 => {
                            if let Ok(y8) = staged((-(x[1] * x[1])).exp().sin(), lit(0.5) * (s1 / (lit(1.5) + t3 * t3)).atan(), n / 2) {
                                let mut y8 = y8 * lit(0.25);
                                t3 = lit(0.7) * t3 + lit(0.82) * y8.sin();
                            } else {
                                a = a * (lit(0.8) + lit(0.15) * x[3].max(lit(-0.137)).sin());
                            }
                            y7 = lit(0.5) * a / (lit(1.0) + t3 * t3);
                        }
                        1 | 2 => {
                            y7 = ((t3 * t3).ln_1p() / (lit(1.5) + s1 * s1)).sin();
                        }
                        _ => {
                            y7 = lit(0.5) * (t3 + (lit(0.1) * lit(n as f64))).atan();
                        }
                    }
                    a = a + (lit(0.33) * y7.sin());
                }
            }
        }
        lit(0.58) * s1 + lit(0.34) * x[2] + ((x[2] - a) / (lit(1.5) + a * a)).tanh() + lit(0.98) * s1 + lit(0.65) * t3 + lit(0.69) * a
    }

    pub fn p0301(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((x[n % x.len()] + b) - (a * (lit(0.1) * lit(n as f64)))).sin();
        let mut m2 = 0;
        m2 = n / 2 % 5;
        let mut k3 = 0;
        let mut t4 = lit(1.0) + (lit(0.5) * (-x[m2 % x.len()]).max(lit(0.977)) / (lit(1.0) + s1 * s1));
        'l5: while t4 > lit(0.92) && k3 < 12 {
            t4 = t4 * (lit(0.70));
            k3 += 1;
            if a - b > lit(-0.197) {
                if (m2 + n) % 3 != 0 {
                    let mut y6 = if !((n + n) <= 4) {
                        std::mem::swap(&mut s1, &mut t4);
                        let y7 = stepped(lit(0.5) * t4.min(lit(-0.907)).atan(), n);
                        (y7 - x[0]).sin()
                    } else {
                        lit(0.5) * (x[n % x.len()] + a) / (lit(1.0) + s1 * s1)
                    };
                    s1 = lit(0.7) * s1 + lit(0.36) * y6.sin();
                }
            }
            for i8 in (0..n).rev() {
                if k3 % 2 == 1 {
                    return lit(0.85) * x[i8 % x.len()] + lit(0.21) * x[0];
                }
                match m2 / 2 % 5 {
                    2 => {
                        break 'l5;
                    }
                    _ => {}
                }
                if b.max(lit(-0.317)) > lit(0.367) {
                    continue;
                }
            }
        }
        lit(0.36) * s1 + lit(0.45) * x[k3 % x.len()] + lit(0.87) * t4 + lit(0.31) * s1
    }

    pub fn q0302(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (lit(0.96) * x[n % x.len()]).sin();
        if n > 2 && a.tanh().powi(2) > lit(0.487) {
            if !((n + n) <= 1) {
                if a / (lit(1.5) + s1 * s1) >= s1 {
                    let Some(y2) = positive((-x[n % x.len()]).sin()) else {
                        return lit(0.38) * x[2] + lit(0.58) * x[3] + (lit(0.5) * ((a + s1) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
                    };
                    s1 = s1 + (lit(0.69) * y2.sin());
                }
            } else if n % 3 != 2 {
                nudge(&mut s1, x[1].max(lit(-0.867)).tanh());
                'l5: for (i3, y4) in x.iter().enumerate() {
                    let y6 = if a.min(lit(-0.767)) > lit(-0.97) {
                        let t7 = std::mem::replace(&mut s1, lit(0.76) * ((a + (*y4)) - (x[i3] * x[i3]).ln_1p()).cos() + lit(0.45));
                        let t7 = a - t7.tanh();
                        lit(0.5) * s1.atan()
                    } else if n / 2 > 1 {
                        lit(0.5) * (s1 + a).atan()
                    } else {
                        let mut s1 = s1 * lit(0.81);
                        (a + lit(0.54)).tanh()
                    };
                    s1 = s1 + (lit(0.86) * (y6 + (*y4)).sin());
                }
            } else {
                s1 = s1 + (lit(0.16) * (lit(0.5) * (lit(0.53) + x[1].min(lit(0.367))).atan()));
            }
        }
        lit(0.76) * x[n % x.len()] + lit(0.36) * s1
    }

    pub fn p0302(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.5) * (x[1] * x[1]).ln_1p() / (lit(1.0) + a * a);
        let mut o9: Option<Dual> = None;
        let y12 = match staged(lit(0.26) * (a * s8).cos() + lit(0.95), lit(0.55) * (x[3] - s8).cos() + lit(0.36), n / 2) { Ok(t) => lit(0.61) * t, Err(k) => lit(0.1) * lit(k as f64) };
        let y13 = if (n + 3) > 0 && y12 * x[0] > s8 {
            'l15: for &y14 in x.iter() {
                let mut k16 = 0;
                let mut t17 = lit(0.37) * ((s8 + lit(0.67)) / (lit(1.5) + a * a)).cos() + lit(0.14);
                'l18: while {
                    k16 += 1;
                    t17 = lit(0.74) * t17 + ((y12 - y14) * (s8 + lit(0.72))).tanh();
                    k16 < 7 && t17 > -lit(0.33)
                } {
                    match (!(n / 2 <= 3), n) {
                        (true, 0..=2) => {
                            let y20 = q0302(x, lit(0.78) * (y12 - lit(0.77)).abs().cos() + lit(0.85), n % 4);
                            t17 = t17 + (lit(0.25) * y20.sin());
                        }
                        (false, _) => {
                            let mut s21 = lit(1.0);
                            s21 = s21 + (lit(0.5) * (t17 * t17 + lit(0.3)).sqrt().atan());
                            a = a * (lit(0.8) + lit(0.15) * y14.sin());
                            s8 = s8 + (lit(0.69) * s21.sin());
                        }
                        _ => {}
                    }
                }
                for i22 in (0..n / 2).rev() {
                    let mut s23 = lit(0.5);
                    s23 = s23 + (s8.tanh());
                    a = a - (lit(0.25) * s23.sin());
                }
                let mut u25 = [lit(0.5) * (y14 / (lit(1.5) + t17 * t17)) / (lit(1.0) + y14 * y14), (t17 + (lit(0.1) * lit(n as f64))).tanh(), (-(y12 * y12)).exp().tanh()];
                for i24 in 0..=n % 4 {
                    u25 = [u25[1], u25[2], (y12 / (lit(1.5) + y12 * y12)).sin()];
                    'l27: for y26 in &u25 {
                        t17 = (y14 * u25[1]).sin();
                        t17 = lit(0.7) * t17 + lit(0.47) * (*y26).sin();
                    }
                }
                s8 = s8 + (lit(0.28) * (t17 + y14).sin());
            }
            lit(0.5) * (a + x[n % x.len()]).atan()
        } else {
            return lit(0.45) * a + lit(0.72) * x[x.len() - 1];
        };
        lit(0.65) * y12 + lit(0.68) * x[1] + lit(0.29) * s8 + lit(0.18) * a
    }

    pub fn p0303(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.tanh();
        let mut m2 = if (n + 1) % 2 == 1 { (n + 2) } else { 1 };
        let mut p3 = (lit(0.5) * x[m2 % x.len()].max(lit(0.357)) / (lit(1.0) + a * a), lit(0.5) * ((x[1] / (lit(1.5) + s1 * s1)) + (s1 + a)) / (lit(1.0) + s1 * s1));
        let y13 = match (m2 + n) % 4 {
            0 | 3 => {
                let y6 = if (n + n) % 3 != 0 {
                    (p3.0 * s1).tanh()
                } else if (n + 2) > 1 && (s1 * s1).ln_1p() > lit(-0.637) {
                    let Some(y7) = chained((a / (lit(1.5) + p3.1 * p3.1)).sin(), ((s1 + x[m2 % x.len()]) - (lit(0.1) * lit(n as f64))).sin()) else {
                        return lit(0.79) * s1 + lit(0.13) * x[1] + (a * a).ln_1p().sin();
                    };
                    lit(0.5) * ((-(y7 * y7)).exp() + (a * a).ln_1p()).atan()
                } else {
                    m2 += 1;
                    let y8;
                    if (n + 3) > 0 && x[m2 % x.len()] < p3.1 {
                        y8 = lit(0.5) * (a + s1).atan();
                    } else {
                        match (chained(lit(0.5) * (lit(0.25) - s1).atan(), (a + x[m2 % x.len()]).max(lit(0.567)).sin()), (m2 + n) % 3) {
                            (_, 0) => {
                                let t11 = std::mem::replace(&mut p3.1, lit(0.5) * (x[2].max(lit(-0.787)) + lit(0.91)) / (lit(1.0) + a * a));
                                s1 = s1 + (lit(0.79) * t11.sin());
                            }
                            (Some(y10), k9) => {
                                s1 = s1 * (lit(0.8) + lit(0.15) * (y10 * p3.0).sin());
                                s1 = s1 + (lit(0.82) * y10.sin());
                            }
                            _ => {
                                let y12 = weighted(x, &x[..2], n);
                                m2 += 1;
                                s1 = s1 + (lit(0.44) * y12.sin());
                            }
                        }
                        y8 = lit(0.53) * x[m2 % x.len()].min(lit(0.87)).cos() + lit(0.22);
                    }
                    lit(0.94) * (s1 + p3.0).cos() + lit(0.48)
                };
                lit(0.5) * (x[n % x.len()] / (lit(1.5) + x[1] * x[1])).atan()
            }
            _ => lit(0.5) * (x[0] * a) / (lit(1.0) + s1 * s1),
        };
        lit(0.19) * y13 + lit(0.99) * x[n % x.len()] + (lit(0.5) * (-(-s1)) / (lit(1.0) + a * a)) + lit(0.44) * s1 + lit(0.59) * p3.0
    }

    pub fn p0304(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] + (b + a)).tanh();
        let mut u2 = [lit(0.21) * s1.cos() + lit(0.15); 4];
        let r3 = if (n + 1) % 2 == 1 { &b } else { &a };
        {
            let w4 = &mut u2[1..];
            'l6: for y5 in w4.iter_mut() {
                for i7 in (4..n).rev() {
                    match i7 % 5 {
                        1 => break,
                        _ => {
                            let y8 = match positive((s1 + (*y5)).tanh()) { Some(t) => lit(0.39) * t, None => lit(0.13) };
                            s1 = s1 / (lit(1.1) + y8.max(lit(0.577)) * y8.max(lit(0.577)));
                            s1 = s1 + (lit(0.96) * y8.sin());
                        }
                    }
                }
                for i9 in x.iter().rev() {
                    let mut stack10 = vec![n % 3];
                    while let Some(i11) = stack10.pop() {
                        if i11 > 1 {
                            stack10.push(i11 / 2);
                        }
                        nudge(&mut s1, (-(*y5)).tanh());
                    }
                    s1 = s1 + (lit(0.78) * (*i9).sin());
                }
                s1 = s1 + (lit(0.76) * (*y5).sin());
            }
            s1 = s1 - (lit(0.12) * w4[n % w4.len()].sin());
        }
        lit(0.52) * b + lit(0.21) * x[1] + (x[2] - x[n % x.len()]).tanh() + lit(0.83) * u2[n % 4] + lit(0.21) * s1
    }

    pub fn p0305(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.48) * (a - x[n % x.len()]).cos() + lit(0.48);
        let y2 = stepped(lit(0.42) * (a * a).cos() + lit(0.67), (n + n));
        let y3;
        if (y2 * y2 + lit(0.3)).sqrt() < lit(-0.907) {
            y3 = lit(0.5) * (x[n % x.len()] * x[0]) / (lit(1.0) + y2 * y2);
        } else if x[n % x.len()] + lit(0.56) >= lit(-0.527) {
            y3 = lit(0.5) * (s1 * s1).atan();
        } else {
            y3 = a.min(lit(-0.267)).sin();
        }
        let y4 = drain(&mut a);
        let mut s5 = lit(1.0);
        s5 = s5 + ((y3 + y4).tanh());
        let mut k6 = 0;
        let mut p8 = (lit(0.5) * (s5 + b).atan(), (y2 * y3).tanh());
        let y7 = 'l9: loop {
            k6 += 1;
            if k6 > 3 {
                break lit(0.81) * (y4 + s5).cos() + lit(0.33);
            }
            p8 = (p8.1, (p8.0 * s5).sin());
            if (k6 + 3) > 1 && x[1].tanh().powi(2) <= s5 {
                match k6 {
                    ..=2 => {
                        match chained(lit(0.5) * (a + (lit(0.1) * lit(n as f64))).atan(), (y3 + b).tanh()) {
                            Some(y10) => {
                                let mut v11 = x.to_vec();
                                let w12 = &mut v11[1..];
                                s1 = s1 + (lit(0.48) * (y10 + w12[k6 % w12.len()]).sin());
                            }
                            None => {
                                s5 = s5 + (lit(0.26) * (lit(0.5) * (lit(0.76) - a) / (lit(1.0) + y3 * y3)));
                            }
                        }
                    }
                    3.. => {
                        p8.1 = p8.1 + (lit(0.36) * (lit(0.43) * (y4 + p8.1).cos() + lit(0.53)));
                    }
                }
            }
        };
        lit(0.71) * b + lit(0.32) * x[n % x.len()] + lit(0.36) * a + lit(0.21) * s1 + lit(0.17) * s5 + lit(0.42) * p8.0
    }

    pub fn p0306(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[0].max(lit(0.97)).tanh().powi(3) / (lit(1.0) + a * a);
        let mut v2 = Vec::new();
        v2.push(lit(0.5) * ((lit(0.1) * lit(n as f64)) + x[n % x.len()]).atan());
        v2.push(lit(0.5) * (b - a) / (lit(1.0) + a * a));
        v2.push(lit(0.5) * a / (lit(1.0) + s1 * s1));
        let mut m3 = if (n + 3) % 2 == 0 || b - b <= a { n } else { 1 };
        'l6: for (y4, y5) in v2.iter_mut().zip(x) {
            let e7: Result<Dual, u8> = match n % 3 { 0 => Err(2), _ => Ok((s1 + y5).sin()) };
            match m3 / 2 % 5 {
                1 => continue 'l6,
                _ => {}
            }
            let y9 = if let Ok(y8) = checked((*y5).min(lit(-0.567)).tanh(), (n + 2)) {
                lit(0.5) * (y8 + lit(0.94)).min(lit(0.207)) / (lit(1.0) + x[1] * x[1])
            } else {
                let y10 = {
                    if (n + 3) > 1 && (*y5) + (*y4) <= lit(-0.857) {
                        nudge(&mut b, lit(0.5) * (*y4).max(lit(0.137)) / (lit(1.0) + (*y5) * (*y5)));
                    } else {
                        let e11 = if -(*y4) <= lit(0.517) { Err(1_u8) } else { Ok(lit(0.5) * (s1 * a) / (lit(1.0) + (*y5) * (*y5))) };
                        let e12 = if m3 % 3 != 1 { Err(1_u8) } else { Ok(((*y4) * x[2]).sin()) };
                    }
                    (b * (*y5)).tanh()
                };
                ((s1 - x[n % x.len()]) / (lit(1.5) + (*y4) * (*y4))).tanh()
            };
            b = b + (lit(0.29) * (y9 + (*y5)).sin());
        }
        lit(0.33) * s1 + lit(0.63) * x[0] + (lit(0.5) * ((v2[0] + lit(0.98)) / (lit(1.5) + v2[2] * v2[2])).atan()) + lit(0.91) * v2[m3 % v2.len()] + lit(0.22) * b + lit(0.33) * s1
    }

    pub fn p0307(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((a / (lit(1.5) + a * a)) - lit(0.41)) / (lit(1.0) + a * a);
        let mut u2 = [s1.sin().sin(), lit(0.5) * ((x[1] + a) - lit(0.94)) / (lit(1.0) + a * a)];
        let o3 = if (n + n) % 3 != 1 { Some(lit(0.5) * (u2[n % 2] * x[n % x.len()]).atan()) } else { None };
        let mut p4 = ((x[0] * (lit(0.1) * lit(n as f64))).tanh(), u2[n % 2].min(lit(0.417)).tanh());
        let y6 = match (n % 3 != 2, n / 2) {
            (true, 0..=2) => lit(0.5) * ((a + p4.1) * (p4.1 + x[1])).atan(),
            (false, _) => lit(0.5) * ((s1 + (lit(0.1) * lit(n as f64))) + (s1 + a)).atan(),
            _ => return lit(0.72) * p4.0 + lit(0.11) * x[3] + (lit(0.5) * ((u2[1] / (lit(1.5) + s1 * s1)) - lit(0.77)).abs() / (lit(1.0) + u2[1] * u2[1])),
        };
        std::mem::swap(&mut p4.0, &mut s1);
        {
            let w7 = &mut u2[0..];
            {
                let (w8, w9) = w7.split_at_mut(1);
                w8[0] = w9[0] * s1;
                let r10 = if (n + 2) % 2 == 0 || w9[0] + y6 <= a { &a } else { &x[0] };
                match staged((y6.cos() * (w9[n % w9.len()] + lit(0.38))).sin(), s1.tanh(), n) {
                    Ok(y12) if y12 > lit(0.12) => {
                        match checked(lit(0.5) * (y12 / (lit(1.5) + w9[0] * w9[0])) / (lit(1.0) + y12 * y12), (n + 3)) {
                            Ok(y13) => {
                                let y15 = match first_above(&x[..2], lit(0.77)) { Some(t) => lit(0.42) * t, None => lit(0.72) };
                                w8[n % w8.len()] = w8[n % w8.len()] - (lit(0.88) * (lit(0.5) * ((s1 + (lit(0.1) * lit(n as f64))) * (lit(0.52) + y12)).atan()));
                                s1 = s1 - (lit(0.25) * (y13 + y15).sin());
                            }
                            Err(_) => {
                                let mut v16 = Vec::new();
                                v16.push(lit(0.5) * ((*r10) + y12) / (lit(1.0) + s1 * s1));
                                v16.push(lit(0.5) * (w8[0] + p4.0) / (lit(1.0) + w8[n % w8.len()] * w8[n % w8.len()]));
                                v16.push((r10 * w9[0]).sin());
                                s1 = s1 + (lit(0.42) * v16[n % v16.len()].sin());
                            }
                        }
                        s1 = s1 + (lit(0.62) * y12.sin());
                    }
                    Ok(y12) => {
                        s1 = s1 + (lit(0.56) * y12.sin());
                    }
                    Err(_) => {
                        p4.1 = p4.1 + (lit(0.29) * ((lit(0.26) + (*r10)) + w9[0].max(lit(0.937))).sin());
                    }
                }
                s1 = s1 + (lit(0.29) * ((*r10) + w9[0]).sin());
            }
            s1 = s1 + (lit(0.18) * w7[0].sin());
        }
        lit(0.86) * x[0] + lit(0.81) * x[3] + lit(0.51) * p4.1 + lit(0.34) * a + lit(0.42) * s1 + lit(0.49) * u2[n % 2]
    }

    pub fn q0308(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((a + x[2]) * (x[n % x.len()] + x[0])) / (lit(1.0) + a * a);
        let y2 = blend(&x[x.len() - 1], &x[3]);
        std::mem::swap(&mut s1, &mut a);
        match checked(lit(0.5) * (lit(0.78) - s1) / (lit(1.0) + x[0] * x[0]), (n + n)) {
            Ok(y3) => {
                let y5: Dual;
                match n % 4 {
                    0 => {
                        let y6 = lit(0.48) * positive((y2 - a).sin())?.sin();
                        y5 = lit(0.34) * ((a + a) / (lit(1.5) + y3 * y3)).cos() + lit(0.62);
                    }
                    1 | 2 => {
                        for i7 in 0..x.len() {
                            for y8 in [lit(0.5) * (a - lit(0.77)).abs().atan(), lit(0.5) * y3.atan()] {
                                s1 = s1 + (lit(0.93) * first_above(x, lit(0.58))?);
                                a = a + (lit(0.59) * y8.sin());
                            }
                            let y9 = first_above(&x[..2], lit(0.82))?;
                            a = a - (lit(0.77) * y9.sin());
                        }
                        y5 = (s1 * s1).sin();
                    }
                    _ => {
                        y5 = (y2 + y2).sin();
                    }
                }
                a = a - (lit(0.96) * (y3 + y5).sin());
            }
            Err(0 | 2) => {
                s1 = s1 + (lit(0.84) * s1.min(lit(-0.677)).tanh());
            }
            Err(k4) => {
                s1 = s1 + (lit(0.79) * (lit(0.91) * ((a * a) + lit(0.69)).cos() + lit(0.84)));
            }
        }
        Some(lit(0.5) * s1.atan().atan())
    }

    pub fn p0308(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s10 = (b * a).tanh();
        let mut m11 = if (n + 2) % 3 != 0 { n } else { 0 };
        let mut o12: Option<Dual> = None;
        let (t13, mut s14) = ((a + lit(0.59)).tanh(), lit(0.5) * (s10 + a) / (lit(1.0) + x[3] * x[3]));
        let y15 = drain(&mut s10);
        let mut k16 = 0;
        let mut t17 = lit(0.92) * (s14 * s14).cos() + lit(0.34);
        while {
            k16 += 1;
            t17 = lit(0.54) * t17 + (t13 - lit(0.77)).abs().sin();
            k16 < 7 && t17 > -lit(0.27)
        } {
            let y30 = match ((n + 2) % 2, n % 3) {
                (0, 0) => (a + y15).sin(),
                (1, k18) => lit(0.5) * y15.cos().atan(),
                _ => {
                    for y19 in [(t13 * a).tanh(), lit(0.5) * (s14 * (lit(0.1) * lit(n as f64))) / (lit(1.0) + t13 * t13)] {
                        for i20 in (4..n).rev() {
                            let y21 = match q0308(x, (b * y15).sin(), n % 4) { Some(t) => lit(0.96) * t, None => lit(0.11) };
                            let mut m22 = 0;
                            s14 = lit(0.7) * s14 + lit(0.62) * y21.sin();
                        }
                        s14 = s14 + (lit(0.38) * y19.sin());
                    }
                    let mut k23 = 0;
                    let y24 = 'l25: loop {
                        k23 += 1;
                        if k23 > 4 {
                            break lit(0.5) * t13.min(lit(-0.887)).atan();
                        }
                        if (t13 * t13).ln_1p() > lit(-0.677) {
                            break 'l25 s10.min(lit(-0.597)).tanh();
                        }
                        let mut k26 = 0;
                        let mut t27 = lit(1.0) + (lit(0.5) * (lit(0.46) - t13).atan());
                        let mut p28 = (lit(0.5) * (lit(0.78) * s10).max(lit(0.147)).atan(), (t13 - t17).tanh());
                        'l29: while t27 > lit(0.71) && k26 < 3 {
                            t27 = t27 * (lit(0.53));
                            k26 += 1;
                            p28 = (p28.1, (p28.0 * (y15 * b)).sin());
                            o12 = Some(lit(0.5) * s10.min(lit(-0.857)).atan());
                        }
                        s14 = s14 + (lit(0.52) * (p28.1 + t27).sin());
                    };
                    lit(0.5) * (y24 + (lit(0.1) * lit(n as f64))).min(lit(-0.857)) / (lit(1.0) + t17 * t17)
                }
            };
            t17 = t17 + (lit(0.91) * y30.sin());
        }
        lit(0.49) * s14 + lit(0.81) * x[0] + (y15 + y15).tanh() + lit(0.86) * s10 + lit(0.12) * t17 + lit(0.41) * s14
    }

    pub fn p0309(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + x[2]).atan();
        let mut m2 = if !((n + 3) <= 3) { n / 2 } else { 0 };
        let w5 = &x[..2];
        let mut k6 = 0;
        let y7 = loop {
            k6 += 1;
            if (n + 1) > 2 && a + s1 > s1 || k6 > 4 {
                break lit(0.5) * ((w5[n % w5.len()] - s1) - (x[3] / (lit(1.5) + s1 * s1))).atan();
            }
            m2 += 1;
            let t8 = (-s1).tanh();
            s1 = s1 + (lit(0.82) * t8.sin());
        };
        let mut v9 = Vec::new();
        v9.push(lit(0.5) * (x[1] + (lit(0.1) * lit(m2 as f64))) / (lit(1.0) + y7 * y7));
        v9.push((w5[1] + x[3]).sin().sin());
        v9.push(y7.min(lit(0.407)).sin());
        v9.swap(0, 1);
        let y10 = drain(&mut v9[2]);
        std::mem::swap(&mut s1, &mut v9[2]);
        let y11 = mean(&x[..2]);
        let mut s12 = lit(0.5);
        s12 = s12 + (lit(0.92) * y7.cos() + lit(0.15));
        lit(0.23) * s1 + lit(0.13) * x[m2 % x.len()] + ((s12 / (lit(1.5) + b * b)) * (y10 - y10)).tanh() + lit(0.44) * s1 + lit(0.91) * v9[2] + lit(0.83) * s12
    }

    pub fn p0310(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (-(b + x[n % x.len()])).tanh();
        let mut u2 = [(lit(0.53) * s1).sin(), lit(0.5) * (a + x[2]).atan(), lit(0.84) * (x[n % x.len()] + s1).cos() + lit(0.28)];
        let (t3, mut s4) = (u2[n % 3].min(lit(-0.257)).sin(), lit(0.42) * x[2].tanh().powi(2).cos() + lit(0.71));
        let y5 = drain(&mut s1);
        for &y6 in u2.iter() {
            let t7 = lit(0.5) * y5.min(lit(-0.467)).atan();
            let mut s9 = lit(0.5) * s1 / (lit(1.0) + s4 * s4);
            for y8 in x.iter() {
                s9 = (lit(0.26) * s9 + (lit(0.33) + s9)).tanh();
                let mut k10 = 0;
                let mut t11 = lit(1.0) + (lit(0.74) * b.min(lit(0.197)).cos() + lit(0.15));
                'l12: while t11 > lit(0.21) && k10 < 3 {
                    t11 = t11 * (lit(0.50));
                    k10 += 1;
                    match (n + n) % 4 {
                        0 | 3 => {
                            let mut s13 = lit(1.0);
                            s13 = s13 + ((t7 + lit(0.38)).tanh());
                            s9 = s9 - (lit(0.98) * s13.sin());
                        }
                        _ => {}
                    }
                    for i14 in 0..n.min(2) {
                        nudge(&mut t11, (s9 * t7).sin());
                    }
                }
                s9 = s9 + (lit(0.44) * ((*y8) + t11).sin());
            }
            s1 = s1 + (lit(0.12) * (s9 + y6).sin());
        }
        lit(0.27) * b + lit(0.46) * x[0] + (lit(0.5) * s1.min(lit(-0.707)) / (lit(1.0) + t3 * t3)) + lit(0.78) * s1 + lit(0.72) * u2[2] + lit(0.24) * s4
    }

    pub fn p0311(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] - x[n % x.len()]).sin();
        let mut v2 = vec![lit(0.97) * (x[2] * s1).cos() + lit(0.39), lit(0.65) * (s1 * s1).cos() + lit(0.85), lit(0.88) * (x[n % x.len()] * x[n % x.len()]).cos() + lit(0.73)];
        let mut m3 = if !((n + n) <= 3) { (n + 1) } else { 2 };
        'l5: for y4 in x.iter() {
            let mut v6 = v2.clone();
            for i7 in v6.iter().rev() {
                for i8 in m3..m3 {
                    match i8 + n {
                        k9 if k9 > 1 => {
                            v2 = vec![lit(0.5) * (*i7).max(lit(-0.307)).atan(); 4];
                            let e10 = if k9 / 2 % 2 == 0 || v2[1].atan() <= s1 { Err(0_u8) } else { Ok((*y4).max(lit(0.787)).sin().sin()) };
                        }
                        _ if m3 / 2 % 3 != 2 => {
                            let (w11, w12) = v2.split_at_mut(2);
                            w11[0] = w12[0] * a;
                            s1 = s1 + (lit(0.41) * (w11[i8 % w11.len()] + w12[0]).sin());
                        }
                        _ => {
                            let t13: Dual = lit(0.33) * ((*y4) + lit(0.98)).cos() + lit(0.33);
                            a = a + (lit(0.75) * t13.sin());
                        }
                    }
                    'l15: for y14 in v2.iter_mut() {
                        let y16 = stepped(((*y14) * v6[n % v6.len()]).sin(), m3);
                        s1 = s1 + (lit(0.93) * ((*y14) + y16).sin());
                    }
                }
                s1 = s1 + (lit(0.75) * (*i7).sin());
            }
            s1 = lit(0.7) * s1 + lit(0.16) * (v6[1] + (*y4)).sin();
        }
        lit(0.42) * s1 + (lit(0.5) * (x[n % x.len()] - s1).atan()) + lit(0.66) * a + lit(0.14) * s1 + lit(0.37) * v2[0]
    }

    pub fn q0312(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a) / (lit(1.0) + a * a);
        if -a <= x[n % x.len()] {
            for i2 in 0..x.len() {
                if (n + 1) % 2 == 0 {
                    let y4 = if let Ok(y3) = staged(x[i2 % x.len()].sin().sin(), lit(0.5) * (s1 + s1).atan(), n / 2) {
                        let e5: Result<Dual, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(((-(x[i2] * x[i2])).exp() * (a * lit(0.59))).sin()) };
                        s1 = s1 / (lit(1.1) + (a + x[i2]) * (a + x[i2]));
                        ((a + lit(0.62)) * (x[i2] / (lit(1.5) + s1 * s1))).tanh()
                    } else {
                        let y6 = match first_above(x, lit(0.24)) { Some(t) => lit(0.58) * t, None => lit(0.61) };
                        let mut v7 = x.to_vec();
                        lit(0.5) * (v7[n % v7.len()] - v7[2]).atan().atan()
                    };
                    match checked(x[i2].sin(), n) {
                        Ok(y9) if y9 > lit(0.66) => {
                            let y10 = match staged(y9.max(lit(0.437)).tanh(), (lit(0.96) * s1).sin(), n) { Ok(t) => lit(0.28) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            s1 = s1 + (lit(0.92) * (y10 + y9).sin());
                        }
                        Ok(y9) => {
                            s1 = s1 / (lit(1.1) + (y9 + y4) * (y9 + y4));
                            s1 = s1 + (lit(0.21) * y9.sin());
                        }
                        Err(_) => {
                            s1 = s1 + (lit(0.97) * (lit(0.5) * s1.atan().atan()));
                        }
                    }
                    s1 = s1 + (lit(0.17) * y4.sin());
                    return lit(0.14) * x[i2] + lit(0.65) * x[i2];
                }
            }
        } else {
            s1 = s1 + (lit(0.28) * (lit(0.32) * ((a + s1) / (lit(1.5) + a * a)).cos() + lit(0.24)));
        }
        lit(0.44) * s1 + lit(0.55) * x[n % x.len()] + (lit(0.69) * (-((s1 * a) * (s1 * a))).exp().cos() + lit(0.41)) + lit(0.77) * s1
    }

    pub fn p0312(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.5) * (x[x.len() - 1] - lit(0.77)).abs() / (lit(1.0) + x[3] * x[3]);
        let mut u12 = [lit(0.5) * (a + s11).atan(), (a * lit(0.79)).max(lit(0.207)).tanh()];
        let mut v13 = Vec::new();
        v13.push(lit(0.61) * x[2].sin().cos() + lit(0.56));
        v13.push(lit(0.5) * ((b * b).ln_1p() * u12[0].tanh().powi(3)) / (lit(1.0) + a * a));
        v13.push(lit(0.5) * a / (lit(1.0) + a * a));
        u12[0] = ((u12[0] + lit(0.93)) * (s11 - a)).tanh();
        let y14 = q0312(x, lit(0.31) * (lit(0.77) + v13[2]).cos() + lit(0.55), n % 4);
        let mut u16 = [lit(0.5) * ((s11 - lit(0.77)).abs() + lit(0.92)) / (lit(1.0) + v13[n % v13.len()] * v13[n % v13.len()]), lit(0.5) * (v13[0] + v13[n % v13.len()]) / (lit(1.0) + u12[n % 2] * u12[n % 2]), lit(0.5) * (v13[1] * v13[1] + lit(0.3)).sqrt() / (lit(1.0) + v13[1] * v13[1])];
        for y15 in [lit(0.5) * (v13[n % v13.len()] - u12[1]) / (lit(1.0) + u12[1] * u12[1]), lit(0.5) * ((u12[0] + s11) - lit(0.77)).abs() / (lit(1.0) + y14 * y14)] {
            u16 = [u16[1], u16[2], (x[3] * y15).tanh()];
            s11 = s11 / (lit(1.1) + (v13[n % v13.len()] + v13[1]) * (v13[n % v13.len()] + v13[1]));
            s11 = s11 + (lit(0.81) * y15.sin());
        }
        u12 = [lit(0.65) * ((y14 * u12[0]) * (u16[n % 3] - lit(0.15))).cos() + lit(0.65), lit(0.5) * (-x[2]) / (lit(1.0) + s11 * s11)];
        let y17 = rotate(&mut u16[..2]);
        if (a - lit(0.77)).abs() >= y14 {
            v13[2] = u16[n % 3].atan().tanh();
            let mut u20 = [lit(0.5) * (y14 * (lit(0.1) * lit(n as f64))) / (lit(1.0) + b * b), lit(0.5) * (-v13[n % v13.len()]) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]), (u12[n % 2] / (lit(1.5) + y17 * y17)).tanh()];
            'l21: for (y18, y19) in v13.iter_mut().zip(u16.iter()) {
                u20 = [u20[1], u20[2], y19.sin().tanh()];
                u12 = [lit(0.5) * (y17 + u16[n % 3]) / (lit(1.0) + (*y18) * (*y18)), lit(0.5) * a.atan()];
                s11 = lit(0.7) * s11 + lit(0.35) * ((*y19) + (*y18)).sin();
            }
            b = b + (lit(0.85) * u20[1].sin());
        } else {
            b = b + (lit(0.72) * (lit(0.5) * (s11 / (lit(1.5) + y14 * y14)) / (lit(1.0) + a * a)));
        }
        lit(0.42) * s11 + lit(0.59) * x[n % x.len()] + (lit(0.5) * v13[0].tanh().powi(2) / (lit(1.0) + s11 * s11)) + lit(0.73) * u16[0] + lit(0.91) * b + lit(0.83) * s11 + lit(0.92) * u12[0] + lit(0.88) * v13[v13.len() - 1]
    }

    pub fn q0313(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.min(lit(0.147)).atan();
        let e2: Result<Dual, u8> = match (n + 3) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (x[n % x.len()] * s1) / (lit(1.0) + s1 * s1)) };
        let y11 = match n / 2 {
            k3 if k3 > 1 => ((a - x[3]) * (s1 * x[x.len() - 1])).sin(),
            _ if n % 2 == 0 || s1 - x[3] <= lit(-0.447) => {
                let mut p5 = (lit(0.51) * (x[1].min(lit(0.77)) + x[1].min(lit(0.277))).cos() + lit(0.79), ((s1 - s1) + (-s1)).tanh());
                for y4 in [lit(0.5) * (x[n % x.len()] * x[n % x.len()]).min(lit(-0.637)) / (lit(1.0) + a * a), lit(0.15) * (a + a).cos() + lit(0.61)] {
                    p5 = (p5.1, (p5.0 * (a * a)).sin());
                    let y10 = match (n / 2 % 2, n % 3) {
                        (0, 0) => {
                            let y8 = match n {
                                k7 @ 1..=3 => lit(0.49) * (s1 - (lit(0.1) * lit(n as f64))).cos() + lit(0.35),
                                _ => lit(0.91) * a.min(lit(0.277)).cos() + lit(0.17),
                            };
                            let y9;
                            if n / 2 > 1 && s1 * p5.1 <= lit(-0.157) {
                                y9 = (y8 + y8).sin();
                            } else {
                                p5.1 = lit(0.5) * (y8 / (lit(1.5) + s1 * s1)).atan();
                                y9 = (-(y8 * y8)).exp().tanh();
                            }
                            (p5.0.cos() + (a / (lit(1.5) + y9 * y9))).tanh()
                        }
                        (1, k6) => lit(0.23) * ((s1 * s1) - (-s1)).cos() + lit(0.48),
                        _ => lit(0.5) * (y4 + p5.0).atan(),
                    };
                    s1 = s1 + (lit(0.55) * (y10 + y4).sin());
                }
                lit(0.5) * (p5.0 - lit(0.31)) / (lit(1.0) + p5.1 * p5.1)
            }
            _ => {
                return lit(0.74) * x[n % x.len()] + lit(0.44) * x[n % x.len()];
            }
        };
        lit(0.83) * s1 + lit(0.78) * x[n % x.len()] + lit(0.44) * a + lit(0.48) * s1
    }

    pub fn p0313(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.21) * (-a).cos() + lit(0.99);
        let mut v13 = vec![((-s12) * (a + b)).tanh(), lit(0.5) * (s12 - a) / (lit(1.0) + b * b), lit(0.74) * ((a + lit(0.55)) * s12.max(lit(-0.907))).cos() + lit(0.73), lit(0.62) * (a + lit(0.57)).cos() + lit(0.89)];
        v13[3] = v13[3] - (lit(0.35) * (lit(0.5) * (x[n % x.len()] + (lit(0.1) * lit(n as f64))) / (lit(1.0) + b * b)));
        let mut v14 = v13.clone();
        let mut k15 = 0;
        let y16 = loop {
            k15 += 1;
            if s12 + b <= lit(0.487) || k15 > n.min(4) {
                break lit(0.97) * (b * v13[k15 % v13.len()]).cos() + lit(0.61);
            }
            let mut k17 = 0;
            let mut t18 = lit(0.5) * (s12 + (lit(0.1) * lit(k17 as f64))) / (lit(1.0) + v13[n % v13.len()] * v13[n % v13.len()]);
            while {
                k17 += 1;
                t18 = lit(0.65) * t18 + (lit(0.96) * ((v13[1] * x[3]) - lit(0.77)).abs().cos() + lit(0.98));
                k17 < 7 && t18 > -lit(0.26)
            } {
                if v14.len() < 9 {
                    v14.push(((lit(0.79) + t18) * lit(0.34)).sin());
                }
                let y19 = match mode(n + n) {
                    Mode::Middle | Mode::High => b.max(lit(-0.717)).sin(),
                    Mode::Low => lit(0.5) * (v14[k15 % v14.len()] + t18).atan(),
                };
                t18 = t18 + (lit(0.71) * y19.sin());
            }
            s12 = s12 + (lit(0.88) * t18.sin());
        };
        lit(0.83) * v14[1] + lit(0.71) * x[k15 % x.len()] + (y16 / (lit(1.5) + v13[k15 % v13.len()] * v13[k15 % v13.len()])).sin() + lit(0.17) * v14[n % v14.len()] + lit(0.74) * a + lit(0.44) * v13[n % v13.len()] + lit(0.62) * s12
    }

    pub fn q0314(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = x[3].tanh();
        let Some(y2) = positive((x[n % x.len()] - (lit(0.1) * lit(n as f64))).max(lit(-0.27)).tanh()) else {
            return Some(lit(0.5) * s1.min(lit(0.517)) / (lit(1.0) + a * a));
        };
        let y10 = match mode(n) {
            Mode::Low => lit(0.94) * ((a / (lit(1.5) + a * a)) + (a + lit(0.96))).cos() + lit(0.26),
            Mode::Middle => {
                let mut k3 = 0;
                let mut p4 = ((lit(0.53) - a).tanh(), lit(0.5) * (x[0] + s1).max(lit(-0.687)) / (lit(1.0) + x[0] * x[0]));
                'l5: while k3 < n.min(4) {
                    k3 += 1;
                    p4 = (p4.1, (p4.0 * (a * a).ln_1p()).sin());
                    if k3 % 3 != 1 {
                        let r6 = match k3 / 2 % 3 { 0 => &x[3], _ => &a };
                        s1 = lit(0.7) * s1 + lit(0.39) * (*r6).sin();
                    } else if (k3 + n) % 3 != 1 {
                        if k3 > 4 && p4.1 - x[k3 % x.len()] >= lit(-0.617) {
                            let mut m7 = 0;
                        } else {
                            let w8 = &x[1..];
                            let y9 = blend(&s1, &a);
                            s1 = s1 + (lit(0.49) * (w8[2] + y9).sin());
                        }
                    } else if x[x.len() - 1] < lit(0.517) {
                        p4.1 = p4.1 + (lit(0.66) * (y2 - lit(0.77)).abs().sin());
                    } else {
                        s1 = s1 + (lit(0.76) * (lit(0.23) * ((-s1) - (p4.1 - p4.0)).cos() + lit(0.45)));
                    }
                }
                (s1 + y2).tanh()
            }
            Mode::High => (-(s1 - s1)).sin(),
        };
        Some((y2 + y2).tanh())
    }

    pub fn p0314(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.89) * x[1].min(lit(-0.187)).cos() + lit(0.87);
        let y12 = drain(&mut s11);
        s11 = s11 + (lit(0.98) * weighted(x, x, n));
        let mut k17 = 0;
        let mut t18 = lit(1.0) + (lit(0.28) * s11.max(lit(0.507)).cos() + lit(0.79));
        while t18 > lit(0.33) && k17 < 12 {
            t18 = t18 * (lit(0.68));
            k17 += 1;
            let mut k19 = 0;
            let mut t20 = lit(0.78) * (x[k17 % x.len()] * t18).cos() + lit(0.21);
            'l21: while {
                k19 += 1;
                t20 = lit(0.67) * t20 + t18.tanh();
                k19 < 7 && t20 > -lit(0.97)
            } {
                'l23: for i22 in 1..=n.min(2) {
                    match q0314(x, lit(0.5) * (t18 / (lit(1.5) + t20 * t20)).atan(), n % 4) {
                        Some(y24) => {
                            let y25 = blend(&t20, &y24);
                            s11 = s11 + (lit(0.88) * (y25 + y24).sin());
                        }
                        None => {
                            let mut v26 = vec![lit(0.5) * a.max(lit(-0.27)) / (lit(1.0) + a * a); 3];
                            s11 = lit(0.7) * s11 + lit(0.42) * v26[k19 % v26.len()].sin();
                        }
                    }
                    if (n + 1) > 4 {
                        let y27 = blend(&y12, &t20);
                        s11 = s11 + (lit(0.16) * y27.sin());
                        break 'l21;
                    }
                }
            }
            t18 = t18 + (lit(0.18) * t20.sin());
        }
        lit(0.97) * a + lit(0.16) * x[n % x.len()] + lit(0.28) * t18 + lit(0.64) * s11
    }

    pub fn p0315(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (-(b + lit(0.62))).sin();
        let mut u2 = [((lit(0.1) * lit(n as f64)) * x[3]).tanh(), lit(0.5) * (a.min(lit(-0.157)) * lit(0.77)) / (lit(1.0) + b * b), lit(0.5) * ((s1 * b) * b.max(lit(0.447))) / (lit(1.0) + a * a), lit(0.5) * ((x[1] / (lit(1.5) + a * a)) - (b * lit(0.63))).atan()];
        u2.fill((b + x[x.len() - 1]).sin());
        match mode(n + n) {
            Mode::Low => {
                u2 = [lit(0.19) * (b * s1).cos() + lit(0.87), lit(0.5) * (b + (lit(0.1) * lit(n as f64))) / (lit(1.0) + u2[n % 4] * u2[n % 4]), x[n % x.len()].min(lit(-0.197)).sin(), lit(0.26) * u2[n % 4].tanh().powi(3).cos() + lit(0.48)];
            }
            Mode::Middle => {
                u2[0] = lit(0.5) * ((-(s1 * s1)).exp() - (lit(0.1) * lit(n as f64))).atan();
            }
            Mode::High => {
                u2[3] = ((u2[n % 4] + u2[n % 4]) * (s1 + lit(0.99))).tanh();
                let mut p4 = (lit(0.84) * (x[2] / (lit(1.5) + b * b)).min(lit(0.267)).cos() + lit(0.92), a.max(lit(0.17)).tanh());
                'l5: for y3 in &mut u2 {
                    p4 = (p4.1, (p4.0 * s1.min(lit(-0.357))).sin());
                    let mut p7 = (lit(0.5) * (((lit(0.1) * lit(n as f64)) - p4.0) + (s1 + s1)).atan(), lit(0.5) * (s1 - b).atan());
                    'l8: for i6 in 3..n.min(5) {
                        p7 = (p7.1, (p7.0 * p7.1).sin());
                        match n {
                            1..=3 | 6 => {
                                p4.1 = p4.1 / (lit(1.1) + (s1 * s1) * (s1 * s1));
                                let w9 = &x[2..4];
                                s1 = s1 + (lit(0.84) * w9[n % w9.len()].sin());
                            }
                            _ => {}
                        }
                    }
                    b = b + (lit(0.32) * (p7.0 + (*y3)).sin());
                }
                s1 = s1 + (lit(0.95) * p4.0.sin());
            }
        }
        lit(0.82) * a + lit(0.85) * x[0] + lit(0.27) * u2[n % 4] + lit(0.31) * s1 + lit(0.12) * b
    }

    pub fn q0316(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] + (lit(0.1) * lit(n as f64))).sin();
        let o2 = if !(n <= 2) { Some((a + a).sin()) } else { None };
        match (n + 2) % 4 {
            0 | 3 => {
                let r3 = match (n + n) % 3 { 0 => &a, _ => &x[1] };
                let y4 = match mode(n / 2) {
                    Mode::Middle | Mode::High => lit(0.5) * s1.atan(),
                    Mode::Low => (-(a * a)).exp().tanh(),
                };
                s1 = s1 + (lit(0.78) * ((*r3) + y4).sin());
            }
            _ => {
                let mut k5 = 0;
                while k5 < n.min(4) {
                    k5 += 1;
                    if s1 + (lit(0.1) * lit(k5 as f64)) > lit(-0.537) {
                        for i6 in 1..n {
                            let e7: Result<Dual, u8> = match k5 / 2 % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (-(x[2] / (lit(1.5) + a * a))).atan()) };
                        }
                    } else if (n + 3) % 3 != 1 {
                        s1 = s1 + (lit(0.35) * (lit(0.5) * (a - s1) / (lit(1.0) + s1 * s1)));
                    }
                }
            }
        }
        lit(0.17) * a + lit(0.85) * x[n % x.len()] + (lit(0.81) * (x[x.len() - 1] - a).cos() + lit(0.75)) + lit(0.89) * a + lit(0.81) * s1
    }

    pub fn p0316(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.5) * (a + (lit(0.1) * lit(n as f64))) / (lit(1.0) + x[2] * x[2]);
        let mut m9 = 0;
        let (t10, mut s11) = (lit(0.5) * (x[m9 % x.len()] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) / (lit(1.0) + a * a), lit(0.5) * (s8 * a) / (lit(1.0) + a * a));
        let y12 = drain(&mut s8);
        let y24 = match staged(lit(0.5) * (s8 * y12).atan(), lit(0.5) * (lit(0.61) - (y12 / (lit(1.5) + s8 * s8))) / (lit(1.0) + s8 * s8), (m9 + n)) {
            Ok(y13) => {
                let mut k15 = 0;
                let mut t16 = lit(0.5) * (x[k15 % x.len()].atan() + (y12 - y12)) / (lit(1.0) + y13 * y13);
                while {
                    k15 += 1;
                    t16 = lit(0.64) * t16 + s11.sin().sin();
                    k15 < 7 && t16 > -lit(0.62)
                } {
                    match (m9 % 2, n % 3) {
                        (0, 0) => {
                            let y21 = match n / 2 {
                                0 => {
                                    let mut o19 = Some(lit(0.5) * y13.min(lit(0.527)).atan());
                                    let y20 = drain(&mut t16);
                                    lit(0.5) * (s11 * s11).ln_1p() / (lit(1.0) + y12 * y12)
                                }
                                k18 => lit(0.5) * (a + s11).atan(),
                            };
                            let mut stack22 = vec![n, (n + 1)];
                            while let Some(i23) = stack22.pop() {
                                if i23 > 1 {
                                    stack22.push(i23 / 2);
                                }
                                m9 = (m9 * 3 + 1) % 7;
                            }
                            a = a + (lit(0.75) * y21.sin());
                        }
                        (1, k17) => {
                            s11 = s11 + (lit(0.32) * (lit(0.5) * s8.min(lit(-0.127)) / (lit(1.0) + t16 * t16)));
                        }
                        _ => {
                            t16 = t16 + (lit(0.73) * (lit(0.5) * (s11 + y13).atan()));
                        }
                    }
                }
                lit(0.5) * t10.max(lit(-0.877)) / (lit(1.0) + a * a)
            }
            Err(_) => lit(0.5) * (s11 * (lit(0.1) * lit(m9 as f64))) / (lit(1.0) + s8 * s8),
        };
        lit(0.65) * x[m9 % x.len()] + lit(0.24) * x[3] + (lit(0.63) * x[3].tanh().powi(2).cos() + lit(0.25)) + lit(0.24) * s8 + lit(0.26) * s11 + lit(0.57) * a
    }

    pub fn q0317(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = a.tanh();
        let y2 = lit(0.61) * staged(lit(0.13) * x[2].cos() + lit(0.38), lit(0.5) * (x[3] + lit(0.43)).tanh().powi(3) / (lit(1.0) + a * a), (n + n))?.sin();
        let y3 = lit(0.37) * checked((y2 * y2).ln_1p().tanh(), (n + n))?.sin();
        let mut k4 = 0;
        let mut t5 = lit(0.5) * (y2 / (lit(1.5) + y2 * y2)).atan();
        while {
            k4 += 1;
            t5 = lit(0.80) * t5 + (s1 * y2).tanh();
            k4 < 7 && t5 > -lit(0.85)
        } {
            t5 = t5 + (lit(0.13) * staged(lit(0.27) * (-(s1 * s1)).exp().cos() + lit(0.47), x[k4 % x.len()].max(lit(0.777)).sin(), (k4 + n))?);
            for y6 in x.iter() {
                for i7 in 1..2 {
                    let mut u8 = [lit(0.5) * t5.max(lit(-0.467)).atan(); 4];
                    let y9 = lit(0.78) * staged(lit(0.5) * (x[k4 % x.len()] * x[i7 % x.len()]) / (lit(1.0) + t5 * t5), ((-u8[1]) - t5).tanh(), n)?.sin();
                    s1 = lit(0.7) * s1 + lit(0.87) * (y9 + u8[0]).sin();
                }
                t5 = t5 + (lit(0.37) * (*y6).sin());
            }
        }
        Ok(lit(0.66) * (y3 + x[0]).cos() + lit(0.78))
    }

    pub fn p0317(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.5) * x[n % x.len()].max(lit(-0.87)).atan();
        let mut u11 = [lit(0.5) * (x[n % x.len()] + a).atan(), lit(0.91) * (a.max(lit(-0.527)) + (lit(0.1) * lit(n as f64))).cos() + lit(0.31), lit(0.69) * ((lit(0.96) + a) + (x[n % x.len()] + s10)).cos() + lit(0.41)];
        let mut v12 = vec![lit(0.24) * a.max(lit(0.427)).cos() + lit(0.41), s10.min(lit(0.207)).sin(), lit(0.94) * x[1].atan().cos() + lit(0.15), lit(0.5) * (u11[2] + x[1]).atan()];
        let mut p13 = (lit(0.5) * (v12[2] + a).atan(), lit(0.42) * (x[3] - x[n % x.len()]).cos() + lit(0.67));
        let mut p15 = ((v12[n % v12.len()].sin() * (lit(0.1) * lit(n as f64))).tanh(), (u11[2] * s10).sin());
        for y14 in &mut v12 {
            p15 = (p15.1, (p15.0 * a.tanh().powi(2)).sin());
            let mut k16 = 0;
            let y17 = loop {
                k16 += 1;
                if (n + n) % 2 == 1 || k16 > 4 {
                    break lit(0.5) * ((u11[0] + (*y14)) - (u11[2] - lit(0.22))) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
                }
                let mut u19 = [u11[1].sin(), lit(0.5) * (x[1] * x[1] + lit(0.3)).sqrt().max(lit(-0.187)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), ((-a) - lit(0.77)).abs().sin()];
                for i18 in (0..1 + 2).step_by(3) {
                    u19 = [u19[1], u19[2], lit(0.27) * u19[i18 % 3].min(lit(0.287)).min(lit(-0.37)).cos() + lit(0.99)];
                    for i20 in (0..1).rev() {
                        u11[1..].fill((p13.1 - a).sin());
                        u19[i18 % 3] = lit(0.19) * (-p13.0).cos() + lit(0.58);
                    }
                }
                s10 = s10 - (lit(0.16) * u19[2].sin());
            };
            s10 = s10 + (lit(0.83) * (y17 + (*y14)).sin());
        }
        u11[1..].fill(((lit(0.1) * lit(n as f64)) + v12[n % v12.len()]).tanh());
        p15 = ((p15.1 / (lit(1.5) + v12[3] * v12[3])).sin(), p15.0);
        lit(0.55) * v12[3] + lit(0.67) * x[0] + (lit(0.5) * ((a / (lit(1.5) + s10 * s10)) + (p15.1 * v12[2])).atan()) + lit(0.96) * p13.1 + lit(0.76) * p15.0 + lit(0.45) * u11[2] + lit(0.98) * s10 + lit(0.39) * v12[3]
    }

    pub fn q0318(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (lit(0.43) + x[n % x.len()]).tanh();
        let mut k2 = 0;
        let y3 = 'l4: loop {
            k2 += 1;
            if k2 > n / 2 {
                break lit(0.5) * ((s1 * x[n % x.len()]) * (-a)).atan();
            }
            let y5 = lit(0.27) * staged((a + a).tanh(), lit(0.5) * (a.tanh().powi(3) * (a * lit(0.87))).atan(), k2 / 2)?.sin();
            let mut m8 = if k2 / 2 > 4 { k2 } else { 0 };
            match first_above(x, lit(0.79)) {
                Some(y12) if y12 > lit(0.62) => {
                    s1 = s1 + (lit(0.39) * checked((y12 - (lit(0.1) * lit(k2 as f64))).sin(), k2 / 2)?);
                    let mut y12 = y12 * lit(0.31);
                    if m8 / 2 > 1 && s1 - s1 > lit(0.67) {
                        m8 = n / 2 % 5;
                    } else {
                        s1 = s1 + (lit(0.12) * (lit(0.25) * y12.cos() + lit(0.45)));
                    }
                    a = lit(0.7) * a + lit(0.79) * y12.sin();
                }
                Some(y12) => {
                    a = a + (lit(0.63) * y12.sin());
                }
                None => {}
            }
            a = a + (lit(0.93) * y5.sin());
        };
        Ok(lit(0.5) * ((y3 * a) / (lit(1.5) + s1 * s1)) / (lit(1.0) + y3 * y3))
    }

    pub fn p0318(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s13 = lit(0.5) * (a * (a + x[2])).atan();
        let mut u14 = [lit(0.5) * s13.cos() / (lit(1.0) + s13 * s13); 3];
        if s13 + s13 > lit(-0.777) {
            u14.swap(0, 1);
            match first_above(&u14[..2], lit(0.29)) {
                Some(y15) => {
                    let mut k16 = 0;
                    let mut t17 = lit(0.5) * (b * x[n % x.len()]).min(lit(-0.27)) / (lit(1.0) + b * b);
                    while {
                        k16 += 1;
                        t17 = lit(0.62) * t17 + (lit(0.5) * (s13 + t17).atan());
                        k16 < 7 && t17 > -lit(0.69)
                    } {
                        add_scaled(&mut u14, x, lit(0.5) * y15.atan());
                    }
                    for y18 in [(-t17.min(lit(-0.17))).tanh(), (t17 * s13).sin()] {
                        {
                            let (w19, w20) = u14.split_at_mut(2);
                            w19[0] = w20[0] * s13;
                            let y21 = match q0318(x, lit(0.5) * (t17 * y18).atan(), n % 4) { Ok(t) => lit(0.15) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            let mut v22 = vec![lit(0.5) * w20[0].max(lit(0.407)).atan(), lit(0.5) * (w19[n % w19.len()].atan() - (lit(0.1) * lit(n as f64))) / (lit(1.0) + y15 * y15), lit(0.5) * (y21 * w20[k16 % w20.len()]).atan()];
                            s13 = lit(0.7) * s13 + lit(0.24) * (v22[n % v22.len()] + y21).sin();
                        }
                        let mut v23 = u14.clone();
                        s13 = s13 + (lit(0.46) * (y18 + v23[1]).sin());
                    }
                    let r24 = if !(n / 2 <= 2) { &u14[1] } else { &s13 };
                }
                None => {
                    s13 = s13 + (lit(0.97) * (lit(0.5) * (b * (u14[n % 3] * u14[1])) / (lit(1.0) + u14[1] * u14[1])));
                }
            }
        } else {
            s13 = s13 + (lit(0.27) * (lit(0.22) * (s13 + u14[n % 3]).cos() + lit(0.14)));
        }
        lit(0.31) * u14[n % 3] + lit(0.36) * x[n % x.len()] + lit(0.73) * s13 + lit(0.53) * u14[n % 3]
    }

    pub fn p0319(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.max(lit(0.327)).sin();
        let mut v2 = vec![lit(0.5) * s1.min(lit(0.647)).atan(); 3];
        let mut m3 = n;
        for w4 in v2.chunks_mut(3) {
            w4[0] = ((s1 + w4[0]) * (a + lit(0.51))).tanh();
            let y14 = match n + n {
                ..=2 => {
                    for (y5, y6) in x.iter().zip(w4.iter()) {
                        s1 = s1 - (lit(0.73) * (lit(0.41) * (*y6).min(lit(-0.897)).cos() + lit(0.74)));
                        s1 = s1 + (lit(0.25) * ((*y5) + (*y6)).sin());
                    }
                    let mut k7 = 0;
                    let mut t8 = (s1 + x[3]).sin();
                    'l9: while {
                        k7 += 1;
                        t8 = lit(0.61) * t8 + ((x[0] + t8) + s1.atan()).tanh();
                        k7 < 7 && t8 > -lit(0.27)
                    } {
                        match positive((-t8).tanh()) {
                            Some(y10) => {
                                let y11 = weighted(&x[..2], x, n);
                                s1 = s1 + (lit(0.26) * (y10 + y11).sin());
                            }
                            None => {}
                        }
                        for w12 in w4.chunks_mut(3) {
                            w12[0] = lit(0.5) * (w12[0] * s1).atan();
                            let t13 = lit(0.5) * (a + a).atan();
                            s1 = s1 + (lit(0.64) * (w12[n % w12.len()] + t13).sin());
                        }
                    }
                    lit(0.5) * w4[m3 % w4.len()].min(lit(-0.567)).atan()
                }
                3.. => (-x[3]).sin(),
            };
            s1 = s1 + (lit(0.81) * (w4[0] + y14).sin());
        }
        lit(0.63) * a + lit(0.68) * x[1] + (x[m3 % x.len()] + v2[0]).tanh() + lit(0.45) * s1 + lit(0.29) * v2[m3 % v2.len()]
    }

    pub fn p0320(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[n % x.len()] / (lit(1.5) + b * b)).atan();
        let mut u2 = [lit(0.79) * ((x[n % x.len()] / (lit(1.5) + x[2] * x[2])) + s1.tanh().powi(2)).cos() + lit(0.38); 4];
        let mut v3 = vec![lit(0.5) * u2[n % 4] / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]), (s1 + s1).sin(), (b * x[3]).sin(), lit(0.5) * a.min(lit(0.947)).atan()];
        let mut o4 = Some(lit(0.5) * (lit(0.84) - u2[n % 4]) / (lit(1.0) + v3[0] * v3[0]));
        let mut k5 = 0;
        let y6 = loop {
            k5 += 1;
            if k5 > 3 {
                break lit(0.49) * ((u2[n % 4] + v3[k5 % v3.len()]) * (-u2[0])).cos() + lit(0.17);
            }
            match (n % 2, n % 3) {
                (0, 0) => {
                    let t8 = std::mem::replace(&mut s1, lit(0.5) * (b + a).atan());
                    s1 = s1 + (lit(0.23) * t8.sin());
                }
                (1, k7) => {
                    let mut k9 = 0;
                    'l10: while k9 < x.len() {
                        k9 += 1;
                        let mut k11 = 0;
                        let mut t12 = lit(0.5) * (a + u2[1]).atan();
                        while {
                            k11 += 1;
                            t12 = lit(0.62) * t12 + (lit(0.5) * ((-u2[2]) / (lit(1.5) + u2[1] * u2[1])).atan());
                            k11 < 3 && t12 > -lit(0.81)
                        } {
                            u2[k5 % 4] = (x[x.len() - 1] + (lit(0.1) * lit(k11 as f64))).sin();
                            v3[k7 % 4] = (s1.max(lit(-0.747)) * (s1 * t12)).tanh();
                        }
                        if let Some(y13) = o4 {
                            let (w14, w15) = u2.split_at_mut(2);
                            w14[0] = w15[0] * x[n % x.len()];
                            b = b + (lit(0.52) * (w15[k11 % w15.len()] + y13).sin());
                        }
                        s1 = s1 + (lit(0.47) * t12.sin());
                    }
                }
                _ => {}
            }
        };
        lit(0.43) * v3[k5 % v3.len()] + lit(0.32) * x[1] + lit(0.35) * b + lit(0.83) * u2[3] + lit(0.58) * s1 + lit(0.13) * v3[0] + lit(0.75) * a
    }

    pub fn p0321(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])).atan();
        let mut u2 = [x[n % x.len()].cos().tanh(); 2];
        for i3 in (0..3 + 2).step_by(3) {
            let mut k4 = 0;
            let y5 = 'l6: loop {
                k4 += 1;
                if k4 % 2 == 0 || s1 * u2[0] > lit(-0.707) || k4 > 3 {
                    break lit(0.5) * ((lit(0.1) * lit(k4 as f64)) * a) / (lit(1.0) + a * a);
                }
                for w7 in u2.chunks_mut(3) {
                    w7[0] = lit(0.5) * (s1.max(lit(-0.217)) + (a / (lit(1.5) + a * a))).atan();
                    let mut k8 = 0;
                    let mut t9 = lit(1.0) + (lit(0.66) * (w7[n % w7.len()].max(lit(-0.267)) - x[k4 % x.len()].min(lit(-0.827))).cos() + lit(0.33));
                    let mut s10 = t9.min(lit(0.647)).tanh();
                    while t9 > lit(0.48) && k8 < 3 {
                        t9 = t9 * (lit(0.63));
                        k8 += 1;
                        s10 = (lit(0.86) * s10 + (s1 - b)).tanh();
                        let mut v11 = Vec::new();
                        v11.push(s10.tanh());
                        v11.push(lit(0.5) * (-(s10 * s10)).exp() / (lit(1.0) + s1 * s1));
                        v11.push(lit(0.44) * (t9 + (lit(0.1) * lit(i3 as f64))).cos() + lit(0.99));
                        s1 = s1 + (lit(0.43) * v11[1].sin());
                    }
                    'l14: for (i12, y13) in w7.iter().enumerate() {
                        let y15 = mean(x);
                        let e16: Result<Dual, u8> = match k4 % 3 { 0 => Err(2), _ => Ok(lit(0.5) * t9.atan()) };
                        s1 = lit(0.7) * s1 + lit(0.88) * ((*y13) + y15).sin();
                    }
                    s1 = s1 + (lit(0.52) * (s10 + t9).sin());
                }
            };
            s1 = s1 + (lit(0.73) * y5.sin());
        }
        lit(0.26) * b + lit(0.19) * x[n % x.len()] + lit(0.24) * s1 + lit(0.89) * a + lit(0.66) * u2[n % 2]
    }

    pub fn p0322(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[3] + x[0]).atan();
        let mut u2 = [((x[n % x.len()] * x[n % x.len()]) - (s1 - lit(0.77)).abs()).tanh(), lit(0.5) * (a.min(lit(-0.437)) + (s1 - a)) / (lit(1.0) + a * a), (a * lit(0.27)).tanh()];
        let mut v3 = vec![(lit(0.27) * x[0]).sin(), lit(0.5) * s1.max(lit(0.187)) / (lit(1.0) + u2[1] * u2[1]), s1.tanh()];
        let mut m4 = if a.cos() <= lit(-0.337) { (n + n) } else { 1 };
        match n / 2 % 4 {
            2 => {
                let y5;
                if m4 > 4 && u2[m4 % 3] + u2[n % 3] >= v3[v3.len() - 1] {
                    y5 = lit(0.5) * ((a * s1) * (lit(0.1) * lit(n as f64))) / (lit(1.0) + s1 * s1);
                } else {
                    y5 = lit(0.25) * u2[n % 3].max(lit(-0.697)).cos() + lit(0.38);
                }
                let y6;
                if (m4 + 2) % 3 != 2 {
                    match n % 4 {
                        0 | 3 => {
                            let mut p9 = (((lit(0.1) * lit(n as f64)) * u2[n % 3]).sin(), u2[m4 % 3].sin());
                            for (i7, y8) in v3.iter().enumerate() {
                                p9 = (p9.1, (p9.0 * (v3[m4 % v3.len()] / (lit(1.5) + x[i7 % x.len()] * x[i7 % x.len()]))).sin());
                                u2.fill(lit(0.43) * (p9.0 * v3[i7]).cos() + lit(0.94));
                                s1 = s1 - (lit(0.82) * (*y8).sin());
                            }
                            for w10 in u2.chunks_mut(3) {
                                w10[0] = lit(0.77) * (v3[0] * v3[0]).cos() + lit(0.25);
                                let y11 = rotate(&mut v3);
                                v3[1] = v3[1] - (lit(0.64) * (lit(0.67) * ((s1 / (lit(1.5) + v3[n % v3.len()] * v3[n % v3.len()])) + (y5 + y5)).cos() + lit(0.89)));
                                s1 = s1 + (lit(0.93) * (w10[0] + y11).sin());
                            }
                            s1 = s1 + (lit(0.14) * p9.1.sin());
                        }
                        _ => {
                            for i12 in (0..4).rev() {
                                u2[1..].fill(lit(0.92) * ((y5 - lit(0.77)).abs() * (y5 - v3[i12 % v3.len()])).cos() + lit(0.78));
                                u2.swap(1, 2);
                            }
                            let mut k13 = 0;
                            loop {
                                let t14 = std::mem::take(&mut u2[2]);
                                s1 = s1 + (lit(0.27) * t14.sin());
                                k13 += 1;
                                if v3[k13 % v3.len()] - (lit(0.1) * lit(n as f64)) < lit(-0.517) || k13 >= 3 {
                                    break;
                                }
                            }
                        }
                    }
                    y6 = lit(0.5) * (s1 + lit(0.48)).atan();
                } else {
                    y6 = ((-x[1]) - (x[1] + v3[m4 % v3.len()])).tanh();
                }
                s1 = s1 + (lit(0.23) * (y5 + y6).sin());
            }
            0 | 1 => {
                s1 = s1 + (lit(0.32) * (-(s1 * s1)).exp().tanh());
            }
            _ => {
                s1 = s1 + (lit(0.63) * (lit(0.5) * ((u2[n % 3] + u2[m4 % 3]) * (a + a)).atan()));
            }
        }
        lit(0.81) * a + (lit(0.12) * (v3[n % v3.len()] + x[0]).cos() + lit(0.76)) + lit(0.32) * s1 + lit(0.67) * v3[n % v3.len()] + lit(0.61) * u2[m4 % 3]
    }

    pub fn p0323(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.max(lit(0.417)).tanh();
        let mut p2 = ((a * a).tanh(), (x[2].max(lit(-0.977)) + (a + a)).sin());
        let r3 = match n % 3 { 0 => &a, _ => &x[2] };
        let t4 = std::mem::replace(&mut p2.0, (a + s1).tanh());
        (p2.0, p2.1) = (p2.1, lit(0.5) * ((s1 - (*r3)) + (s1 + t4)) / (lit(1.0) + (*r3) * (*r3)));
        let y18 = match n + n {
            0 => {
                p2.1 = lit(0.5) * (t4 + lit(0.84)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
                if n > 2 {
                    let mut s8 = lit(0.5) * t4.min(lit(-0.197)) / (lit(1.0) + a * a);
                    for i9 in 0..n {
                        s8 = (lit(0.13) * s8 + ((*r3) + lit(0.39))).tanh();
                        let y10;
                        if i9 % 2 == 1 {
                            y10 = lit(0.5) * (p2.0 * r3) / (lit(1.0) + (*r3) * (*r3));
                        } else {
                            y10 = lit(0.5) * (t4 + s8) / (lit(1.0) + x[2] * x[2]);
                        }
                        if (n + n) % 3 != 0 {
                            let mut o11 = Some(lit(0.5) * ((t4 * t4) + (t4 - p2.1)) / (lit(1.0) + t4 * t4));
                        }
                        s1 = s1 - (lit(0.68) * y10.sin());
                    }
                    s1 = s1 + (lit(0.17) * s8.sin());
                } else {
                    let mut k12 = 0;
                    let mut u14 = [lit(0.5) * (s1.cos() + (s1 - t4)) / (lit(1.0) + s1 * s1), ((p2.0 - x[3]) - r3).sin(), p2.1.max(lit(0.917)).tanh()];
                    let y13 = loop {
                        k12 += 1;
                        if k12 > 4 {
                            break lit(0.5) * (((*r3) + (*r3)) * r3) / (lit(1.0) + t4 * t4);
                        }
                        u14 = [u14[1], u14[2], lit(0.5) * (p2.1 + s1) / (lit(1.0) + (*r3) * (*r3))];
                        'l17: for (y15, y16) in u14.iter().zip(x) {
                            (p2.0, p2.1) = (p2.1, ((*y16) + (*y16)).sin());
                            s1 = s1 + (lit(0.18) * ((*y15) + (*y16)).sin());
                        }
                    };
                    s1 = lit(0.7) * s1 + lit(0.88) * (y13 + u14[1]).sin();
                }
                (x[3] * s1).sin()
            }
            k5 => lit(0.5) * (((*r3) - lit(0.77)).abs() + ((*r3) + s1)).atan(),
        };
        lit(0.68) * t4 + lit(0.85) * x[n % x.len()] + (lit(0.41) * (x[n % x.len()] + p2.1).cos() + lit(0.75)) + lit(0.33) * s1 + lit(0.19) * p2.1
    }

    pub fn q0324(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a + a).sin();
        let mut k2 = 0;
        let mut t3 = lit(1.0) + (lit(0.5) * (-x[3]).atan().atan());
        'l4: while t3 > lit(0.83) && k2 < 12 {
            t3 = t3 * (lit(0.73));
            k2 += 1;
            let y5 = first_above(&x[..2], lit(0.52))?;
            a = t3.max(lit(-0.97)).sin();
            let y6 = lit(0.11) * positive(lit(0.5) * (x[3] + lit(0.82)) / (lit(1.0) + s1 * s1))?.sin();
            a = a + (lit(0.83) * (y5 + y6).sin());
        }
        for y7 in x.iter() {
            let mut k8 = 0;
            'l9: while k8 < n % 4 {
                k8 += 1;
                match (k8 + 2) % 5 {
                    2 => break,
                    _ => {
                        let t10 = std::mem::replace(&mut t3, lit(0.23) * (a - x[0]).cos() + lit(0.54));
                        t3 = t3 - (lit(0.78) * t10.sin());
                    }
                }
                a = a + (lit(0.56) * first_above(&x[..2], lit(0.92))?);
            }
            s1 = s1 + (lit(0.85) * (*y7).sin());
        }
        Some((t3 + t3).tanh())
    }

    pub fn p0324(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s11 = a.min(lit(-0.167)).tanh();
        let mut u12 = [lit(0.5) * (a - x[0]).atan(), (a * a).tanh()];
        let mut p13 = ((u12[1] * u12[1]).ln_1p().tanh(), lit(0.5) * (a - (x[2] + a)).atan());
        match n + 2 {
            0 => {
                if (n + n) > 3 {
                    {
                        let (w15, w16) = u12.split_at_mut(1);
                        w15[0] = w16[0] * s11;
                        w16[0] = w16[0] - (lit(0.56) * (lit(0.5) * s11.min(lit(-0.297)).atan()));
                        'l19: for (i17, y18) in w16.iter().enumerate() {
                            w15[0] = w15[0] / (lit(1.1) + (y18 * w16[0]) * (y18 * w16[0]));
                            let y20 = match q0324(x, ((*y18) + w16[0]).sin(), n % 4) { Some(t) => lit(0.23) * t, None => lit(0.74) };
                            s11 = lit(0.7) * s11 + lit(0.37) * (y20 + (*y18)).sin();
                        }
                        s11 = s11 + (lit(0.25) * (w16[0] + w15[n % w15.len()]).sin());
                    }
                    match n + n {
                        1..=3 | 6 => {
                            {
                                let (w21, w22) = u12.split_at_mut(1);
                                w21[0] = w22[0] * a;
                                let y23 = soften(lit(0.45) * (-w22[n % w22.len()]).cos() + lit(0.68));
                                w21.fill(lit(0.53) * a.min(lit(0.147)).cos() + lit(0.61));
                                s11 = s11 + (lit(0.78) * (y23 + w21[n % w21.len()]).sin());
                            }
                        }
                        _ => {
                            p13.0 = p13.0 + (lit(0.82) * (-p13.1).tanh());
                        }
                    }
                } else {
                    p13.1 = p13.1 + (lit(0.17) * (lit(0.66) * (x[n % x.len()] * x[0]).cos() + lit(0.25)));
                }
            }
            k14 => {}
        }
        lit(0.74) * a + lit(0.88) * x[1] + lit(0.65) * u12[0] + lit(0.52) * s11 + lit(0.86) * p13.0
    }
}

// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn q0200(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.49 * ((0.1 * (n as f64)) * a).cos() + 0.84;
    s1 += 0.61 * staged(0.5 * (x[3] + s1).atan(), 0.93 * (a + 0.52).cos().cos() + 0.29, n / 2)?;
    'l3: for i2 in 0..x.len() {
        let r4 = match (i2 + 2) % 3 { 0 => &a, _ => &s1 };
        for i5 in (0..x.len()).rev() {
            let y6 = staged(0.5 * (x[i2] * x[i2]).ln_1p().atan(), (s1 / (1.5 + s1 * s1)).tanh(), i5)?;
        }
        let y7 = checked(r4.atan().sin(), i2 / 2)?;
    }
    Ok((x[2] * a).tanh())
}

#[differentiable]
pub fn p0200(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s8 = 0.5 * (x[n % x.len()] / (1.5 + a * a)).atan();
    let mut u9 = [(x[n % x.len()] * x[1]).tanh(); 3];
    for w10 in u9.chunks_mut(3) {
        w10[0] = 0.5 * ((x[0] - w10[0]) + (x[x.len() - 1] * x[0])).atan();
        let mut u12 = [0.26 * ((s8 - x[3]) / (1.5 + x[x.len() - 1] * x[x.len() - 1])).cos() + 0.47, (a + a).tanh(), 0.16 * (s8 - x[n % x.len()]).cos() + 0.79];
        'l13: for i11 in 0..x.len() {
            u12 = [u12[1], u12[2], (a * u12[i11 % 3]).tanh()];
            u12[1] = 0.74 * ((0.1 * (n as f64)) - u12[2]).cos() + 0.19;
            u12.fill((x[i11] + 0.73).tanh());
        }
        let mut k14 = 0;
        let mut u15 = [0.5 * ((w10[0] * a) * (u12[1] + s8)).atan(), u12[2].max(0.587).sin(), (u12[2] + (-x[3])).tanh()];
        while k14 < n.min(4) {
            u15 = [u15[1], u15[2], 0.46 * (w10[0] * w10[0] + 0.3).sqrt().cos() + 0.18];
            let y16 = match mode(n + n) {
                Mode::Middle | Mode::High => {
                    u15 = [0.5 * s8.max(-0.197).atan(), (s8 * (0.1 * (k14 as f64))).tanh(), 0.5 * ((w10[0] * u12[1]) - (u12[0] * u12[1])) / (1.0 + u15[k14 % 3] * u15[k14 % 3])];
                    u12[k14 % 3] = 0.5 * ((u12[k14 % 3] * w10[n % w10.len()]) * (u12[k14 % 3] - a)) / (1.0 + w10[w10.len() - 1] * w10[w10.len() - 1]);
                    0.5 * (x[n % x.len()] / (1.5 + u15[2] * u15[2])).atan()
                }
                Mode::Low => {
                    break;
                }
            };
            for y17 in &mut u15 {
                let y20 = match (n + 2) % 4 {
                    0 | 3 => {
                        let t18 = std::mem::replace(&mut w10[0], y17.atan().tanh());
                        let t19 = std::mem::replace(&mut s8, (y16 * t18).tanh());
                        0.5 * (u12[n % 3] - y16).atan()
                    }
                    _ => 0.5 * (u12[0] * y16).atan(),
                };
                s8 += 0.31 * (y20 + (*y17)).sin();
            }
            s8 += 0.52 * y16.sin();
            k14 += 1;
        }
        s8 += 0.51 * (u15[0] + w10[k14 % w10.len()]).sin();
    }
    0.32 * u9[n % 3] + 0.18 * x[n % x.len()] + a.sin() + 0.58 * s8 + 0.97 * u9[n % 3]
}

#[differentiable]
pub fn q0201(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a * a).sin();
    let t2 = std::mem::take(&mut s1);
    let y3: f64;
    match (n + n) % 4 {
        0 => {
            for i4 in 0..x.len() {
                let w5 = &x[1..];
                if i4 % 2 == 0 || t2.min(0.477) < 0.767 {
                    let mut k6 = 0;
                    let mut t7 = 1.0 + (0.5 * a.max(0.247) / (1.0 + w5[0] * w5[0]));
                    while t7 > 0.55 && k6 < 12 {
                        t7 *= 0.55;
                        k6 += 1;
                        let o8 = if s1 / (1.5 + t2 * t2) < -0.737 { Some(0.5 * (w5[n % w5.len()] * w5[1]).cos().atan()) } else { None };
                    }
                    let y9 = chained(0.29 * (w5[k6 % w5.len()] + s1).cos() + 0.18, 0.5 * w5[w5.len() - 1].tanh().powi(3).max(0.757).atan())?;
                    a += 0.46 * (t7 + y9).sin();
                } else if n / 2 % 3 != 2 {
                    let y10 = {
                        let mut v11 = vec![0.5 * t2.max(0.477).max(-0.937).atan(); 4];
                        0.5 * (v11[n % v11.len()] * s1).atan()
                    };
                    s1 += 0.87 * y10.sin();
                }
                s1 -= 0.86 * w5[n % w5.len()].sin();
            }
            y3 = 0.5 * a / (1.0 + a * a);
        }
        1 | 2 => {
            y3 = 0.5 * (s1 + s1) / (1.0 + x[0] * x[0]);
        }
        _ => {
            y3 = 0.63 * (x[n % x.len()] + t2).cos() + 0.36;
        }
    }
    Some(0.5 * (t2 + (0.1 * (n as f64))) / (1.0 + y3 * y3))
}

#[differentiable]
pub fn p0201(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = (x[2] - b).sin();
    let mut m13 = (n + 3);
    let mut o14 = Some((b.sin() - b.atan()).tanh());
    let mut k15 = 0;
    'l16: while k15 < x.len() {
        let y20 = if let Some(y19) = q0201(x, 0.62 * (b - 0.77).abs().max(0.997).cos() + 0.66, n % 4) {
            match q0201(x, (a * x[x.len() - 1]).sin(), n % 4) {
                Some(y22) if y22 > 0.74 => {
                    if s12.min(-0.547) >= -0.757 {
                        let y23 = blend(&y19, &s12);
                        o14 = Some(y22.cos().sin());
                        s12 += 0.45 * y23.sin();
                    } else {
                        let mut m24 = (k15 + 1);
                    }
                    s12 -= 0.91 * y22.sin();
                }
                Some(y22) => {
                    let mut k25 = 0;
                    'l26: while k25 < 3 {
                        let t27 = std::mem::replace(&mut s12, 0.54 * (x[3] - (y22 + y19)).cos() + 0.34);
                        let mut o28: Option<f64> = None;
                        s12 += 0.58 * t27.sin();
                        k25 += 1;
                    }
                    let mut k29 = 0;
                    let mut t30 = 1.0 + (s12 - b).sin();
                    'l31: while t30 > 0.26 && k29 < 12 {
                        t30 *= 0.78;
                        k29 += 1;
                        let y19 = (y19 + a).sin();
                        s12 += 0.14 * y19;
                        s12 += 0.71 * y19.sin();
                    }
                    s12 += 0.65 * (t30 + y22).sin();
                }
                None => {
                    s12 += 0.73 * (0.5 * a.atan() / (1.0 + a * a));
                }
            }
            0.5 * (s12 * 0.63).atan() / (1.0 + a * a)
        } else {
            (-(a * a).ln_1p()).tanh()
        };
        s12 += 0.78 * y20.sin();
        k15 += 1;
    }
    0.64 * a + 0.29 * x[0] + 0.14 * s12
}

#[differentiable]
pub fn p0202(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = b.min(0.627).tanh().powi(3).sin();
    let mut o2: Option<f64> = None;
    for i3 in n..n {
        for y4 in x {
            match o2 {
                Some(y6) if y6 > 0.51 => {
                    let Ok(y7) = checked(0.5 * (s1 * ((*y4) - 0.77).abs()).atan(), (i3 + 3)) else {
                        return 0.62 * b + 0.32 * x[i3 % x.len()] + (0.5 * ((*y4) + (*y4)).atan());
                    };
                    let mut k8 = 0;
                    let mut t9 = ((b * y7) / (1.5 + (*y4) * (*y4))).sin();
                    'l10: while {
                        k8 += 1;
                        t9 = 0.57 * t9 + (y6 / (1.5 + y7 * y7)).sin().sin();
                        k8 < 3 && t9 > -0.81
                    } {
                        let w11 = &x[2..4];
                        let t12 = std::mem::take(&mut t9);
                        t9 = 0.7 * t9 + 0.26 * (t12 + w11[i3 % w11.len()]).sin();
                    }
                    s1 -= 0.22 * (t9 + y7).sin();
                }
                Some(y6) => {
                    let mut s13 = 0.5;
                    s13 += 0.5 * ((a * (*y4)) - 0.77).abs().atan();
                    s1 += 0.29 * (s13 + y6).sin();
                }
                None => {
                    let y14;
                    if n % 2 == 0 || x[x.len() - 1] + (*y4) > -0.757 {
                        let e15 = if (i3 + 1) > 1 && b - a < x[x.len() - 1] { Err(1_u8) } else { Ok(((b * (*y4)) * b.cos()).tanh()) };
                        y14 = 0.5 * ((x[2] + s1) * (s1 / (1.5 + x[i3 % x.len()] * x[i3 % x.len()]))).atan();
                    } else if i3 / 2 > 1 && b + (*y4) > b {
                        y14 = (a * s1).tanh();
                    } else {
                        let a = a * 0.37;
                        s1 += 0.83 * a;
                        y14 = 0.33 * ((a + y4) + (y4 * a)).cos() + 0.77;
                    }
                    s1 += 0.95 * y14.sin();
                }
            }
            s1 -= 0.25 * (*y4).sin();
        }
    }
    0.35 * b + 0.72 * x[1] + (0.93 * (x[n % x.len()] - 0.77).abs().cos() + 0.19) + 0.67 * s1
}

#[differentiable]
pub fn p0203(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.36 * ((b + x[n % x.len()]) + (a - (0.1 * (n as f64)))).cos() + 0.93;
    let mut v2 = vec![0.5 * x[n % x.len()].tanh().powi(2).atan(), 0.67 * (-a).cos() + 0.66, (a.max(-0.497) + (s1 * b)).tanh(), ((-(b * b)).exp() - (0.32 + s1)).tanh()];
    let mut m3 = 0;
    let o4 = if !((m3 + 2) <= 4) { Some(0.65 * (0.54 - s1).cos() + 0.63) } else { None };
    'l6: for y5 in &v2 {
        for i7 in 0..x.len() {
            let mut p9 = (0.82 * (v2[m3 % v2.len()] + s1).cos().cos() + 0.18, 0.5 * ((*y5) + 0.11).atan());
            for y8 in x {
                p9 = (p9.1, (p9.0 * (a * p9.0)).sin());
                if m3 / 2 > 2 && y5.cos() < -0.377 {
                    nudge(&mut b, 0.97 * (*y8).max(0.797).cos() + 0.66);
                    let y10 = match checked(((*y8).sin() - 0.13).sin(), (n + 2)) { Ok(t) => 0.74 * t, Err(k) => 0.1 * (k as f64) };
                    b += 0.22 * y10.sin();
                } else {
                    p9.1 = 0.5 * ((*y5) - b).atan();
                    (p9.0, p9.1) = (p9.1, b.atan().tanh());
                }
                s1 += 0.43 * (*y8).sin();
            }
            match first_above(&v2, 0.62) {
                Some(y11) => {
                    let y12 = drain(&mut s1);
                    s1 -= 0.28 * (y12 + y11).sin();
                }
                None => {}
            }
            b += 0.31 * p9.1.sin();
        }
        b += 0.79 * (*y5).sin();
    }
    0.91 * b + (0.5 * (b * x[0]).atan()) + 0.89 * v2[1] + 0.88 * s1 + 0.42 * b
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
    let y18 = match (checked(0.26 * (x[m4 % x.len()] * u2[0]).tanh().powi(2).cos() + 0.21, n), m4 / 2 % 3) {
        (_, 0) => {
            u2.swap(m4 % 2, 0);
            {
                let w8 = &mut v3[1..];
                let mut stack9 = vec![n % 3];
                while let Some(i10) = stack9.pop() {
                    for w11 in u2.chunks_mut(2) {
                        w11[0] = (0.99 + (-s1)).sin();
                        m4 = (m4 * 3 + 2) % 7;
                        nudge(&mut w11[0], b.min(-0.867).tanh());
                        s1 += 0.47 * w11[n % w11.len()].sin();
                    }
                }
                for (y12, y13) in u2.iter_mut().zip(w8.iter()) {
                    let mut stack14 = vec![n % 3];
                    'l16: while let Some(i15) = stack14.pop() {
                        let w17 = &w8[0..2];
                        nudge(y12, 0.5 * (w17[0] / (1.5 + s1 * s1)).atan());
                        s1 += 0.37 * w17[m4 % w17.len()].sin();
                    }
                    s1 += 0.74 * ((*y12) + (*y13)).sin();
                }
                s1 += 0.26 * w8[0].sin();
            }
            0.5 * (x[m4 % x.len()] * 0.68).min(0.737) / (1.0 + v3[1] * v3[1])
        }
        (Ok(y7), k6) => 0.5 * (v3[m4 % v3.len()].max(-0.677) * (s1 * s1).ln_1p()).atan(),
        _ => 0.5 * (u2[m4 % 2] + s1) / (1.0 + v3[m4 % v3.len()] * v3[m4 % v3.len()]),
    };
    0.98 * s1 + 0.11 * x[x.len() - 1] + (a + y18).tanh() + 0.13 * u2[1] + 0.43 * v3[2] + 0.76 * s1
}

#[differentiable]
pub fn q0205(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a.max(0.47) * (x[3] + x[1])).tanh();
    let w2 = &x[2..4];
    match n + n {
        k3 @ 1..=3 => {
            match n / 2 % 4 {
                0 | 3 => {
                    let t6 = std::mem::take(&mut s1);
                    s1 = 0.7 * s1 + 0.56 * t6.sin();
                }
                _ => {}
            }
        }
        _ => {
            match chained(w2[n % w2.len()].cos().sin(), a.cos().tanh()) {
                Some(y7) => {
                    let mut p8 = (0.5 * y7.min(-0.277) / (1.0 + w2[0] * w2[0]), (s1 * s1).ln_1p().sin());
                    for i9 in 0..n / 2 {
                        p8 = (p8.1, (p8.0 * w2[1].min(0.177)).sin());
                        let mut p11 = (0.14 * (p8.0.cos() * (w2[0] + w2[0])).cos() + 0.66, w2[n % w2.len()].sin());
                        for i10 in 0..w2.len() {
                            p11 = (p11.1, (p11.0 * s1.cos()).sin());
                            s1 *= 0.8 + 0.15 * (w2[0] * p8.0).sin();
                        }
                        s1 += 0.39 * p11.0.sin();
                    }
                    s1 += 0.92 * (p8.1 + y7).sin();
                }
                None => {
                    s1 += 0.85 * (x[n % x.len()] * a).sin();
                }
            }
        }
    }
    0.45 * w2[1] + 0.54 * x[1] + (0.5 * (s1 * w2[1]).atan()) + 0.46 * s1
}

#[differentiable]
pub fn p0205(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s12 = 0.5 * (x[n % x.len()].max(0.797) + (a * x[n % x.len()])).atan();
    let mut u13 = [0.41 * (s12 + a).cos() + 0.58, 0.96 * (a - 0.77).abs().cos() + 0.68];
    let mut m14 = (n + n);
    u13 = [(s12 + a).sin(), 0.5 * (x[m14 % x.len()] * u13[n % 2]) / (1.0 + x[x.len() - 1] * x[x.len() - 1])];
    u13[0] *= 0.8 + 0.15 * (a + x[n % x.len()]).sin();
    for w15 in u13.chunks_mut(2) {
        w15[0] = 0.5 * (w15[n % w15.len()] + a).atan();
        let mut k16 = 0;
        let y17 = 'l18: loop {
            k16 += 1;
            if k16 > n {
                break 0.5 * s12.min(-0.247).atan();
            }
            'l20: for y19 in x {
                let y21: f64;
                match m14 % 4 {
                    0 => {
                        y21 = 0.36 * (x[n % x.len()] / (1.5 + s12 * s12)).cos() + 0.87;
                    }
                    1 | 2 => {
                        y21 = w15[k16 % w15.len()].sin();
                    }
                    _ => {
                        y21 = 0.17 * ((*y19) / (1.5 + a * a)).cos() + 0.58;
                    }
                }
                let y22;
                if m14 / 2 % 2 == 0 || y21 + (*y19) >= -0.397 {
                    y22 = 0.5 * ((a * (0.1 * (n as f64))) + (y19 * (*y19))) / (1.0 + (*y19) * (*y19));
                } else {
                    y22 = 0.5 * ((0.1 * (m14 as f64)) - w15[k16 % w15.len()]).atan();
                }
                s12 += 0.34 * (y21 + y22).sin();
            }
        };
        s12 += 0.63 * (y17 + w15[m14 % w15.len()]).sin();
    }
    let t23 = std::mem::take(&mut s12);
    0.86 * t23 + 0.48 * x[m14 % x.len()] + 0.49 * s12 + 0.36 * u13[m14 % 2]
}

#[differentiable]
pub fn p0206(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.41 * ((b * 0.23) * ((0.1 * (n as f64)) + b)).cos() + 0.32;
    let mut u2 = [(s1 + s1).max(-0.137).tanh(), s1.tanh().powi(2).tanh(), 0.58 * ((x[0] + s1) - (s1 + b)).cos() + 0.79];
    let mut v3 = x.to_vec();
    let mut m4 = (n + 3);
    let mut k5 = 0;
    while k5 < n.min(4) {
        let y16 = match checked(0.76 * ((b / (1.5 + v3[k5 % v3.len()] * v3[k5 % v3.len()])) - v3[m4 % v3.len()].max(0.707)).cos() + 0.28, k5 / 2) {
            Ok(y7) if y7 > 0.39 => {
                'l10: for (i8, y9) in u2.iter_mut().enumerate() {
                    let y11 = match staged(0.5 * (((*y9) / (1.5 + v3[0] * v3[0])) + (s1 * v3[n % v3.len()])).atan(), (y7 + y7).sin(), n / 2) { Ok(t) => 0.37 * t, Err(k) => 0.1 * (k as f64) };
                    s1 += 0.42 * (y11 + (*y9)).sin();
                }
                0.5 * ((u2[n % 3] - (0.1 * (m4 as f64))) / (1.5 + u2[1] * u2[1])) / (1.0 + s1 * s1)
            }
            Ok(y7) => {
                v3[0] = (u2[k5 % 3] * 0.81).sin();
                let mut k12 = 0;
                let mut s14 = 0.5 * (0.19 - u2[n % 3]).atan();
                let y13 = 'l15: loop {
                    k12 += 1;
                    if (m4 + n) % 2 == 0 || u2[0].max(-0.87) <= b || k12 > n {
                        break 0.38 * (u2[1] + s1).cos() + 0.27;
                    }
                    s14 = (0.79 * s14 + (s14 + y7)).tanh();
                    if m4 % 2 == 0 {
                        let mut a = (a + u2[1]).sin();
                        s14 += 0.56 * a;
                        s1 -= 0.75 * a.sin();
                    } else {
                        v3[0] -= 0.16 * ((y7 + s14) / (1.5 + u2[m4 % 3] * u2[m4 % 3])).tanh();
                        m4 += 1;
                    }
                };
                0.5 * y7.max(0.717).atan()
            }
            Err(_) => 0.5 * (u2[m4 % 3] * u2[2]) / (1.0 + b * b),
        };
        s1 += 0.72 * y16.sin();
        k5 += 1;
    }
    0.82 * s1 + 0.58 * x[0] + (0.14 * (b - b).cos() + 0.21) + 0.73 * s1 + 0.74 * v3[3] + 0.72 * u2[m4 % 3]
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
        let mut k6 = 0;
        while k6 < n % 4 {
            k6 += 1;
            match k6 + 2 {
                ..2 => {
                    let mut stack7 = vec![n, (k6 + n)];
                    while let Some(i8) = stack7.pop() {
                        if i8 > 1 {
                            stack7.push(i8 / 2);
                        }
                        let mut a = (a + (*y4)).sin();
                        *y4 += 0.36 * a;
                        s1 += 0.18 * a.sin();
                    }
                }
                2..=4 => {
                    let Some(y9) = chained(0.53 * x[1].max(-0.157).max(0.377).cos() + 0.78, 0.5 * (-a).atan()) else {
                        continue;
                    };
                    s1 -= 0.91 * y9.sin();
                }
                _ => {
                    let mut stack10 = vec![n % 3];
                    while let Some(i11) = stack10.pop() {
                        let (t12, mut s13) = (0.5 * (((*y5) - 0.77).abs() * s1.max(0.567)) / (1.0 + a * a), (s1 / (1.5 + s1 * s1)).tanh());
                        let mut m14 = 0;
                        s1 += 0.29 * (s13 + t12).sin();
                    }
                }
            }
        }
        s1 += 0.99 * ((*y4) + (*y5)).sin();
    }
    0.76 * s1 + 0.29 * x[0] + (0.5 * (x[2] * x[2]).ln_1p() / (1.0 + x[1] * x[1])) + 0.88 * s1 + 0.45 * v2[0]
}

#[differentiable]
pub fn p0208(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = x[3].min(0.857).tanh();
    match n + n {
        ..=2 => {
            let t2 = 0.5 * (b * x[1]) / (1.0 + x[n % x.len()] * x[n % x.len()]);
            let y13 = match chained(0.5 * (x[2] / (1.5 + t2 * t2)) / (1.0 + x[0] * x[0]), 0.5 * a.tanh().powi(2) / (1.0 + s1 * s1)) {
                Some(y4) if y4 > 0.46 => {
                    let mut k5 = 0;
                    let mut t6 = 0.93 * (y4 * a).cos() + 0.86;
                    let mut p7 = (0.44 * x[1].min(-0.947).cos() + 0.83, 0.5 * b.min(0.587) / (1.0 + t6 * t6));
                    while {
                        k5 += 1;
                        t6 = 0.69 * t6 + (0.5 * ((y4 + x[k5 % x.len()]) + (s1 * t6)).atan());
                        k5 < 7 && t6 > -0.65
                    } {
                        p7 = (p7.1, (p7.0 * (-t6)).sin());
                        let y8: f64;
                        match n % 4 {
                            0 => {
                                let y9 = stepped(0.5 * (y4 / (1.5 + s1 * s1)).atan(), (n + 3));
                                let y10 = stepped(((b - p7.0) - 0.77).abs().sin(), (k5 + n));
                                y8 = 0.5 * (y10 * a) / (1.0 + p7.1 * p7.1);
                            }
                            1 | 2 => {
                                let t11: f64 = (y4 * b).sin();
                                y8 = (s1 * t11).sin();
                            }
                            _ => {
                                let y12 = soften(0.31 * s1.max(-0.147).cos() + 0.59);
                                y8 = 0.5 * y12.atan();
                            }
                        }
                        t6 += 0.78 * y8.sin();
                    }
                    0.5 * ((t2 - t6) * (b / (1.5 + t6 * t6))).atan()
                }
                Some(y4) => 0.5 * x[2].min(-0.637).atan(),
                None => 0.43 * (s1 - t2).cos() + 0.39,
            };
            s1 += 0.95 * (y13 + t2).sin();
        }
        3.. => {
            s1 += 0.12 * (0.73 * a.cos() + 0.18);
        }
    }
    0.91 * x[2] + 0.16 * x[n % x.len()] + ((a + a) - 0.77).abs().tanh() + 0.93 * s1
}

#[differentiable]
pub fn p0209(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a / (1.5 + x[0] * x[0])) / (1.0 + a * a);
    let mut u2 = [0.5 * (s1 + 0.94) / (1.0 + a * a), 0.93 * (s1 - x[3]).cos() + 0.25, (-a.min(0.177)).tanh(), 0.66 * (x[n % x.len()] + 0.24).cos() + 0.64];
    let mut v3 = x.to_vec();
    let y5 = if let Some(y4) = positive(0.5 * (s1 - s1) / (1.0 + a * a)) {
        v3[..2].fill(y4.tanh().powi(2).sin());
        ((0.33 - s1) + (x[n % x.len()] + v3[3])).tanh()
    } else {
        let y6;
        if !(n <= 0) {
            'l8: for y7 in x {
                add_scaled(&mut v3[1..], x, 0.5 * (x[n % x.len()] * y7).atan());
                s1 -= 0.58 * (*y7).sin();
            }
            v3.swap(n % 4, 0);
            y6 = 0.95 * ((a / (1.5 + u2[n % 4] * u2[n % 4])) / (1.5 + a * a)).cos() + 0.84;
        } else {
            match checked((u2[3] + a).tanh(), n) {
                Ok(y9) => {
                    let mut k11 = 0;
                    let mut p12 = (0.5 * (u2[k11 % 4] + 0.35).atan(), (x[0] * u2[3]).sin());
                    loop {
                        k11 += 1;
                        if k11 > n / 2 {
                            break;
                        }
                        p12 = (p12.1, (p12.0 * v3[2].tanh().powi(2)).sin());
                        (p12.0, p12.1) = (p12.1, (s1 + u2[2]).sin());
                        u2 = [0.5 * (v3[2] - 0.77).abs().atan(), 0.96 * (-(u2[3] * u2[3])).exp().cos() + 0.91, 0.84 * (x[3] + v3[1]).cos() + 0.91, 0.5 * (p12.1 / (1.5 + v3[n % v3.len()] * v3[n % v3.len()])).min(-0.677) / (1.0 + u2[k11 % 4] * u2[k11 % 4])];
                    }
                    s1 += 0.98 * (p12.1 + y9).sin();
                }
                Err(_) => {
                    s1 += 0.38 * (0.5 * (x[n % x.len()] * 0.94).atan());
                }
            }
            y6 = 0.5 * v3[n % v3.len()].atan().atan();
        }
        0.5 * ((a * a) - 0.77).abs() / (1.0 + v3[3] * v3[3])
    };
    0.88 * y5 + 0.66 * x[2] + (x[n % x.len()] + u2[3]).tanh() + 0.33 * v3[2] + 0.57 * u2[1] + 0.56 * s1
}

#[differentiable]
pub fn q0210(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[0] - (0.1 * (n as f64))) + (a * a)) / (1.0 + x[1] * x[1]);
    let t2 = std::mem::take(&mut s1);
    let y11 = match staged(0.57 * x[1].min(-0.77).cos() + 0.74, (x[n % x.len()] + (a / (1.5 + x[n % x.len()] * x[n % x.len()]))).tanh(), (n + n)) {
        Ok(y3) => {
            let y5;
            if s1 <= 0.697 {
                s1 /= 1.1 + (s1 + (0.1 * (n as f64))) * (s1 + (0.1 * (n as f64)));
                match checked(0.52 * (s1 * y3).cos() + 0.92, (n + n)) {
                    Ok(y6) => {
                        for y8 in [0.92 * (x[n % x.len()] + y3).cos() + 0.13, 0.5 * (0.19 * y6).atan()] {
                            let t9 = std::mem::take(&mut s1);
                            let mut s10 = 0.0;
                            s10 += 0.5 * y3 / (1.0 + y8 * y8);
                            s1 = 0.7 * s1 + 0.18 * (s10 + t9).sin();
                        }
                        s1 += 0.69 * y6.sin();
                    }
                    Err(1) => {
                        s1 += 0.22 * (0.68 * (s1 - s1).cos() + 0.21);
                    }
                    Err(k7) => {}
                }
                y5 = 0.47 * (s1 * y3).cos() + 0.22;
            } else {
                y5 = 0.5 * a.cos() / (1.0 + x[1] * x[1]);
            }
            (s1 + t2).sin()
        }
        Err(_) => {
            return 0.74 * t2 + 0.87 * x[n % x.len()];
        }
    };
    0.18 * a + 0.58 * x[n % x.len()] + y11.sin().tanh() + 0.79 * s1
}

#[differentiable]
pub fn p0210(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = 0.5 * (b + 0.16).atan();
    let mut u13 = [(a + (0.1 * (n as f64))).sin(), s12.tanh()];
    let mut m14 = (n + 3);
    let mut s12 = (s12 + a).sin();
    nudge(&mut a, (u13[m14 % 2].min(0.157) / (1.5 + x[m14 % x.len()] * x[m14 % x.len()])).sin());
    add_scaled(&mut u13[..2], &x[..2], (a * s12).sin());
    let t15: f64 = (a - s12).sin();
    let y16 = rotate(&mut u13[..2]);
    let y17 = drain(&mut a);
    'l19: for y18 in u13.iter_mut() {
        match chained(0.5 * (b / (1.5 + a * a)) / (1.0 + y16 * y16), 0.5 * ((x[n % x.len()] / (1.5 + y16 * y16)) * (a * x[m14 % x.len()])).atan()) {
            Some(y20) => {
                let mut s22 = 0.5 * (-(-y20)) / (1.0 + y20 * y20);
                for i21 in 2..2 {
                    s22 = (0.98 * s22 + ((*y18) + 0.85)).tanh();
                    if i21 / 2 > 1 {
                        let t23: f64 = (0.39 * (*y18).max(-0.67)).sin();
                        s12 += 0.14 * t23.sin();
                    } else if y20 + y17 > 0.407 {
                        s12 += 0.44 * (0.42 + (y17 + y20)).sin();
                    } else if !((i21 + 1) <= 3) {
                        *y18 += 0.47 * (0.5 * ((*y18) + (*y18)) / (1.0 + s12 * s12));
                    } else {
                        s22 += 0.37 * (0.76 * y20.cos().cos() + 0.81);
                    }
                }
                a += 0.15 * (s22 + y20).sin();
            }
            None => {
                s12 += 0.87 * ((y17 + y17) - t15).tanh();
            }
        }
        s12 += 0.46 * (*y18).sin();
    }
    0.11 * y16 + 0.55 * x[n % x.len()] + (0.71 * ((y17 * t15) + (y16 / (1.5 + b * b))).cos() + 0.82) + 0.88 * s12 + 0.58 * u13[m14 % 2] + 0.17 * a
}

#[differentiable]
pub fn p0211(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[n % x.len()] + x[3]) + b.min(-0.997)).atan();
    let mut v2 = x.to_vec();
    let mut m3 = 0;
    let mut o4 = Some(0.5 * ((0.1 * (n as f64)) * s1).atan());
    let (t5, mut s6) = (0.5 * (-s1).atan(), ((x[1] / (1.5 + v2[3] * v2[3])) - 0.77).abs().tanh());
    'l9: for (i7, y8) in v2.iter_mut().enumerate() {
        std::mem::swap(&mut s1, y8);
        match o4 {
            Some(y10) => {
                let mut k11 = 0;
                let mut t12 = 0.5 * (y10 - t5) / (1.0 + x[x.len() - 1] * x[x.len() - 1]);
                let mut u13 = [((s6 + y10) + s6.max(-0.427)).sin(), (s6 / (1.5 + (*y8) * (*y8))).min(0.157).sin(), (y10 * (*y8)).sin()];
                'l14: while {
                    k11 += 1;
                    t12 = 0.62 * t12 + (0.5 * (y10 + s6) / (1.0 + s1 * s1));
                    k11 < 7 && t12 > -0.68
                } {
                    u13 = [u13[1], u13[2], (-b).tanh()];
                    {
                        let (w15, w16) = u13.split_at_mut(1);
                        w15[0] = w16[0] * s1;
                        o4 = None;
                        let t17 = (-y10).sin();
                        s1 += 0.75 * (w16[m3 % w16.len()] + t17).sin();
                    }
                }
                s6 += 0.68 * (t12 + y10).sin();
            }
            None => {
                s1 += 0.29 * (0.5 * ((*y8).max(-0.287) - (*y8).max(-0.517)).atan());
            }
        }
        s1 += 0.98 * (*y8).sin();
    }
    0.47 * v2[v2.len() - 1] + 0.29 * x[3] + (0.5 * (x[2] + s6) / (1.0 + v2[1] * v2[1])) + 0.47 * s6 + 0.35 * v2[1] + 0.63 * s1
}

#[differentiable]
pub fn p0212(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[0].max(-0.377).atan();
    let mut o2: Option<f64> = None;
    let y16 = match (s1 + (0.1 * (n as f64)) <= -0.157, n) {
        (true, 0..=2) => a.tanh(),
        (false, _) => {
            let y15 = match (n % 2 == 0, (n + n)) {
                (true, 0..=2) => 0.19 * (x[n % x.len()].cos() + (a * 0.84)).cos() + 0.72,
                (false, _) => 0.75 * (s1 - s1).cos() + 0.69,
                _ => {
                    let mut k5 = 0;
                    let y6 = 'l7: loop {
                        k5 += 1;
                        if x[1] - a <= -0.777 || k5 > 4 {
                            break 0.5 * (s1 * a) / (1.0 + a * a);
                        }
                        if a - x[k5 % x.len()] >= 0.597 {
                            let t8: f64 = 0.11 * (x[x.len() - 1] * 0.91).cos() + 0.26;
                            s1 += 0.62 * t8.sin();
                        } else if x[1] * 0.56 > -0.507 {
                            let mut o9: Option<f64> = None;
                        } else {
                            let t10: f64 = 0.5 * (a * 0.29).min(-0.57).atan();
                            s1 += 0.13 * t10.sin();
                        }
                        match k5 + n {
                            k11 if k11 > 1 => {
                                let y12 = weighted(x, x, n);
                                s1 += 0.31 * y12.sin();
                            }
                            _ if (n + n) > 1 && x[0] + a < 0.677 => {
                                s1 *= 0.8 + 0.15 * (s1 + s1).sin();
                            }
                            _ => {
                                let mut s13 = 0.0;
                                s13 += 0.44 * (x[k5 % x.len()] - (0.1 * (k5 as f64))).cos() + 0.47;
                                let t14 = std::mem::replace(&mut s1, s13.tanh());
                                s1 = 0.7 * s1 + 0.67 * (t14 + s13).sin();
                            }
                        }
                    };
                    (-a).tanh()
                }
            };
            0.5 * x[n % x.len()].max(0.797) / (1.0 + a * a)
        }
        _ => 0.5 * (a + a).min(-0.977).atan(),
    };
    0.97 * a + (0.12 * (x[3] * y16).cos() + 0.15) + 0.82 * s1
}

#[differentiable]
pub fn p0213(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.47 * (x[n % x.len()] + 0.14).cos() + 0.47;
    let mut v2 = x.to_vec();
    let mut s3 = 0.5;
    s3 += (-(a / (1.5 + a * a))).sin();
    let mut v4 = v2.clone();
    v4[n % 4] -= 0.24 * ((v2[n % v2.len()] - s3) - v2[2]).sin();
    {
        let w5 = &mut v2[..2];
        let w6 = &mut w5[0..];
        let mut k7 = 0;
        let mut t8 = 0.32 * (w6[0] + (s3 + w6[n % w6.len()])).cos() + 0.12;
        let mut p9 = (0.29 * (0.41 - x[2]).cos() + 0.83, 0.5 * (s1 + t8).atan());
        'l10: while {
            k7 += 1;
            t8 = 0.54 * t8 + (0.5 * (s1.max(-0.577) + (0.27 * t8)) / (1.0 + v4[1] * v4[1]));
            k7 < 7 && t8 > -0.83
        } {
            p9 = (p9.1, (p9.0 * (w6[0] * w6[0])).sin());
            match chained((w6[1] - w6[0]).sin(), 0.91 * (0.24 - t8).cos() + 0.67) {
                Some(y11) => {
                    let r12 = if t8 * (0.1 * (k7 as f64)) > p9.0 { &s3 } else { &t8 };
                    s1 -= 0.51 * ((*r12) + y11).sin();
                }
                None => {
                    for w13 in v4.chunks_mut(2) {
                        w13[0] = 0.5 * (x[k7 % x.len()] * x[k7 % x.len()]).atan();
                        w13.swap(0, 0);
                        s1 += 0.38 * w13[w13.len() - 1].sin();
                    }
                    let y14 = match k7 + n {
                        ..=2 => {
                            add_scaled(w6, x, (s3 * s3 + 0.3).sqrt().tanh());
                            (t8 + t8).sin()
                        }
                        3.. => {
                            return 0.59 * p9.0 + 0.84 * x[k7 % x.len()] + ((p9.0 / (1.5 + a * a)) / (1.5 + a * a)).sin();
                        }
                    };
                    s3 += 0.69 * y14.sin();
                }
            }
        }
        b += 0.16 * (w6[n % w6.len()] + p9.0).sin();
    }
    0.77 * s3 + 0.72 * x[n % x.len()] + 0.26 * s3 + 0.81 * b + 0.67 * v4[3] + 0.47 * s1 + 0.53 * v2[1]
}

#[differentiable]
pub fn q0214(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.73 * x[n % x.len()].max(0.437).cos() + 0.18;
    let y2 = 0.16 * first_above(&x[..2], 0.62)?.sin();
    let y3 = chained(0.57 * s1.min(-0.207).cos() + 0.33, (y2 + s1).tanh())?;
    let y4 = 0.11 * first_above(x, 0.84)?.sin();
    if n > 1 && y4.min(0.687) >= -0.927 {
        let y12 = match (n % 2, n % 3) {
            (0, 0) => s1.sin(),
            (1, k5) => {
                let y11 = match k5 {
                    k6 @ 1..=3 => {
                        'l8: for i7 in 0..x.len() {
                            let t9 = std::mem::replace(&mut s1, (y3 * y3).sin());
                            let mut s10 = 1.0;
                            s10 += 0.5 * ((0.1 * (n as f64)) - y4).atan();
                            s1 += 0.37 * (t9 + s10).sin();
                        }
                        0.5 * (s1 + y3) / (1.0 + y4 * y4)
                    }
                    _ => {
                        return Some(((0.1 * (n as f64)) - y4).sin());
                    }
                };
                0.5 * (y4 + (0.1 * (n as f64))) / (1.0 + y11 * y11)
            }
            _ => 0.35 * (-y3).min(-0.277).cos() + 0.12,
        };
        s1 += 0.79 * y12.sin();
    }
    Some((y2 - y4).tanh())
}

#[differentiable]
pub fn p0214(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s13 = a.max(0.787).sin();
    let mut o14 = Some((b.atan() + 0.98).tanh());
    let y28 = match n / 2 % 4 {
        0 => {
            let mut u18 = [(b + s13).tanh(), 0.5 * ((0.49 - x[0]) - (s13 - (0.1 * (n as f64)))) / (1.0 + s13 * s13), 0.5 * (b * b).atan()];
            'l19: for i17 in 0..x.len() {
                u18 = [u18[1], u18[2], 0.5 * s13.sin() / (1.0 + b * b)];
                'l22: for (y20, y21) in u18.iter().zip(x.iter()) {
                    if i17 > 1 && u18[1] / (1.5 + (*y20) * (*y20)) <= -0.997 {
                        let t23 = std::mem::replace(&mut s13, 0.5 * (u18[n % 3] * a) / (1.0 + b * b));
                        let mut t23 = (t23 + a).sin();
                        s13 -= 0.31 * t23.sin();
                    } else if !(n / 2 <= 2) {
                        o14 = Some(a.sin().tanh());
                    } else if n / 2 % 3 != 1 {
                        let e24 = if (*y20) - 0.68 > -0.987 { Err(2_u8) } else { Ok(0.68 * (a + u18[1]).cos() + 0.37) };
                    } else {
                        let w25 = &u18[1..];
                        s13 += 0.21 * w25[1].sin();
                    }
                    for i26 in (4..n).rev() {
                        let t27 = std::mem::take(&mut s13);
                        s13 += 0.11 * t27.sin();
                    }
                    s13 += 0.81 * ((*y20) + (*y21)).sin();
                }
            }
            (u18[0] - x[n % x.len()]).tanh()
        }
        1 => 0.5 * (s13 + s13).atan(),
        _ => 0.74 * (s13 - s13).cos() + 0.11,
    };
    0.32 * a + 0.81 * x[n % x.len()] + (0.73 * s13.max(0.917).cos() + 0.56) + 0.82 * s13
}

#[differentiable]
pub fn p0215(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[3].atan();
    let (t2, mut s3) = ((x[n % x.len()] + a).min(-0.367).sin(), 0.5 * a / (1.0 + s1 * s1));
    let mut s5 = 0.5 * s3.atan();
    'l6: for y4 in x {
        s5 = (0.14 * s5 + (s5 + s5)).tanh();
        'l8: for y7 in x.iter() {
            match (checked(0.5 * ((*y4) * (0.1 * (n as f64))).atan(), (n + 2)), n % 3) {
                (_, 0) => {
                    s5 += 0.83 * stepped((-s5).tanh(), n / 2);
                }
                (Ok(y10), k9) => {}
                _ => {}
            }
            if !(n <= 0) {
                for y11 in x {
                    nudge(&mut s1, 0.31 * ((*y11) + (0.1 * (n as f64))).cos() + 0.27);
                    let y12 = mean(&x[..2]);
                    a += 0.16 * (y12 + (*y11)).sin();
                }
                let y13;
                if s3 * (*y4) < s5 {
                    let w14 = &x[1..];
                    y13 = w14[n % w14.len()].tanh().powi(2).sin();
                } else {
                    y13 = 0.68 * (y4 + s3).cos() + 0.77;
                }
                s3 = 0.7 * s3 + 0.24 * y13.sin();
            } else {
                s5 += 0.39 * (0.5 * (s3 + 0.77) / (1.0 + (*y7) * (*y7)));
            }
            s1 += 0.71 * (*y7).sin();
        }
        s1 = 0.7 * s1 + 0.85 * (*y4).sin();
    }
    0.22 * x[n % x.len()] + 0.23 * x[n % x.len()] + 0.31 * s5 + 0.22 * s1 + 0.21 * a + 0.41 * s3
}

#[differentiable]
pub fn p0216(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (b.max(0.297) * (b - x[n % x.len()])).atan();
    let mut u2 = [0.5 * ((0.85 * x[x.len() - 1]) + (a - b)) / (1.0 + s1 * s1), ((s1 + x[n % x.len()]) - s1.max(0.197)).tanh(), 0.95 * (x[3] - a).cos() + 0.99, (s1 * a).sin()];
    let mut m3 = (n + 2);
    u2 = [(b + 0.96).sin(), u2[1].cos().tanh(), (0.63 * u2[2]).tanh(), 0.5 * s1.atan()];
    u2 = [a.sin().tanh(), s1.max(-0.117).sin(), 0.5 * (x[n % x.len()] - s1).tanh().powi(2) / (1.0 + b * b), (b / (1.5 + x[1] * x[1])).sin()];
    let mut v4 = u2.clone();
    relax(&mut u2, (v4[2] * v4[3]).tanh());
    std::mem::swap(&mut v4, &mut u2);
    relax(&mut u2[..2], 0.5 * ((a / (1.5 + v4[3] * v4[3])) * (s1 * s1)) / (1.0 + a * a));
    let mut k6 = 0;
    let mut u5 = [0.5 * ((0.1 * (m3 as f64)) + u2[n % 4].max(0.307)) / (1.0 + v4[n % 4] * v4[n % 4]), 0.5 * u2[2].atan(), 0.89 * ((s1 - b) * (v4[0] + s1)).cos() + 0.89];
    'l7: loop {
        k6 += 1;
        if k6 > n % 4 {
            break;
        }
        u5 = [u5[1], u5[2], 0.37 * ((0.22 * s1) + (u2[n % 4] - u2[n % 4])).cos() + 0.65];
        let Some(y8) = first_above(&v4, 0.45) else {
            continue 'l7;
        };
        let y9: f64;
        match (m3 + 2) % 4 {
            0 => {
                let y10;
                if a + b > u5[2] {
                    y10 = 0.5 * (u5[n % 3] / (1.5 + y8 * y8)) / (1.0 + u5[2] * u5[2]);
                } else {
                    for i11 in (0..n % 4).rev() {
                        let y12 = rotate(&mut u2[..2]);
                        s1 += 0.67 * y12.sin();
                    }
                    y10 = (y8 - 0.84).tanh();
                }
                y9 = (y8 - y10).sin();
            }
            1 | 2 => {
                y9 = 0.5 * (v4[0].min(-0.847) * 0.91) / (1.0 + a * a);
            }
            _ => {
                y9 = (-u5[k6 % 3].min(-0.497)).sin();
            }
        }
        s1 += 0.25 * (y8 + y9).sin();
    }
    0.51 * v4[3] + 0.32 * x[k6 % x.len()] + (0.5 * (u5[2] * a).atan()) + 0.28 * s1 + 0.44 * u5[0] + 0.98 * u2[k6 % 4] + 0.19 * v4[0]
}

#[differentiable]
pub fn p0217(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[3].min(-0.237).sin() / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let y2 = if a + x[n % x.len()] >= -0.407 {
        ((a - x[n % x.len()]) + (s1 - s1)).tanh()
    } else {
        0.5 * (s1 - a).atan()
    };
    if (-(s1 * s1)).exp() <= x[1] {
        for i3 in 3..n.min(5) {
            'l5: for y4 in [0.5 * ((-s1) * (y2 - y2)).atan(), 0.5 * y2.sin() / (1.0 + s1 * s1)] {
                let mut k6 = 0;
                let mut u8 = [(x[n % x.len()] * a).sin(), 0.5 * (s1 * y2).atan(), (s1 / (1.5 + y4 * y4)).sin()];
                let y7 = 'l9: loop {
                    k6 += 1;
                    if n > 1 && x[n % x.len()] + 0.46 >= 0.377 || k6 > 1 {
                        break (s1 * 0.51).sin();
                    }
                    u8 = [u8[1], u8[2], (s1 * y4).sin()];
                    let w10 = &mut u8[1..];
                    s1 += 0.87 * w10[i3 % w10.len()].sin();
                };
                s1 = 0.7 * s1 + 0.72 * (u8[i3 % 3] + y7).sin();
            }
            match mode(n) {
                Mode::Low => {
                    let mut k11 = 0;
                    let mut t12 = x[2].sin().sin();
                    let mut s13 = 0.5 * ((0.37 - x[2]) + s1) / (1.0 + a * a);
                    'l14: while {
                        k11 += 1;
                        t12 = 0.50 * t12 + (0.25 * (0.32 - a).cos() + 0.79);
                        k11 < 7 && t12 > -0.16
                    } {
                        s13 = (0.51 * s13 + (y2 * s1)).tanh();
                        let w15 = &x[..2];
                        let mut s16 = 0.0;
                        s16 += 0.5 * (s13 - 0.77).abs() / (1.0 + y2 * y2);
                        s1 += 0.57 * (w15[0] + s16).sin();
                    }
                    s1 += 0.14 * (s13 + t12).sin();
                }
                Mode::Middle => {}
                Mode::High => {
                    s1 += 0.27 * (0.5 * (s1 + a) / (1.0 + s1 * s1));
                }
            }
        }
    } else if y2 + 0.73 <= -0.377 {
        s1 += 0.73 * (0.44 * (a + y2).cos() + 0.88);
    } else {
        s1 += 0.67 * (0.93 * (-(y2 * y2)).exp().min(0.487).cos() + 0.17);
    }
    0.52 * y2 + 0.39 * x[n % x.len()] + 0.17 * s1
}

#[differentiable]
pub fn p0218(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.sin();
    let mut u2 = [0.5 * a.cos() / (1.0 + a * a), 0.29 * ((a + x[n % x.len()]) + 0.54).cos() + 0.84, 0.49 * ((a * a) - (s1 + s1)).cos() + 0.59, 0.5 * x[3].atan()];
    let mut p4 = (0.5 * u2[0].tanh().powi(2) / (1.0 + s1 * s1), x[3].sin().sin());
    for y3 in u2.iter_mut() {
        p4 = (p4.1, (p4.0 * a.min(-0.427)).sin());
        let y6 = if let Some(y5) = positive(x[n % x.len()].min(-0.507).tanh()) {
            match staged(y5.max(0.817).sin(), 0.62 * (x[n % x.len()] + p4.0).cos() + 0.82, (n + 3)) {
                Ok(y7) => {
                    let mut k9 = 0;
                    loop {
                        k9 += 1;
                        if k9 > x.len() {
                            break;
                        }
                        let t10 = std::mem::take(&mut p4.1);
                        s1 += 0.97 * t10.sin();
                    }
                    match k9 / 2 % 4 {
                        0 | 3 => {
                            let mut m11 = if (k9 + n) % 2 == 0 || (p4.0 * p4.0 + 0.3).sqrt() <= 0.247 { n / 2 } else { 0 };
                        }
                        _ => {
                            let y7 = (y7 + y7).sin();
                            *y3 += 0.49 * y7;
                            s1 += 0.88 * y7.sin();
                        }
                    }
                    s1 += 0.13 * y7.sin();
                }
                Err(0 | 2) => {
                    let y14 = match checked(0.47 * ((p4.0 * (*y3)) * 0.65).cos() + 0.53, n) {
                        Ok(y12) => 0.5 * (y5 - p4.1).atan(),
                        Err(_) => return 0.52 * (*y3) + 0.56 * x[n % x.len()],
                    };
                    let mut p16 = (0.52 * (((*y3) * s1) * 0.59).cos() + 0.16, p4.0.min(0.317).sin());
                    for i15 in 0..x.len() {
                        p16 = (p16.1, (p16.0 * (y5 / (1.5 + s1 * s1))).sin());
                        let y17 = drain(y3);
                        nudge(&mut p16.1, (0.36 + x[i15]).tanh());
                        s1 += 0.47 * y17.sin();
                    }
                    s1 = 0.7 * s1 + 0.44 * (p16.0 + y14).sin();
                }
                Err(k8) => {
                    let mut u19 = [0.77 * ((0.1 * (n as f64)) + (s1 / (1.5 + (*y3) * (*y3)))).cos() + 0.13, 0.5 * p4.1.min(-0.567) / (1.0 + p4.1 * p4.1), (0.78 - (*y3)).sin()];
                    'l20: for i18 in 2..2 {
                        u19 = [u19[1], u19[2], (u19[2] - 0.23).tanh()];
                        u19.fill(y5.tanh());
                    }
                    s1 += 0.15 * u19[1].sin();
                }
            }
            0.5 * ((*y3) * 0.13).max(-0.977) / (1.0 + y5 * y5)
        } else {
            0.97 * ((*y3).min(0.307) + s1.max(-0.227)).cos() + 0.15
        };
        s1 = 0.7 * s1 + 0.22 * (y6 + (*y3)).sin();
    }
    0.33 * p4.0 + 0.23 * x[n % x.len()] + 0.43 * u2[n % 4] + 0.83 * s1 + 0.52 * p4.1
}

#[differentiable]
pub fn q0219(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((-x[2]) * a.max(0.807)).sin();
    let t2 = (a * x[n % x.len()]).tanh();
    s1 -= 0.24 * (0.5 * (a * (0.1 * (n as f64))) / (1.0 + t2 * t2));
    if !(n <= 4) {
        let y3: f64;
        match (n + 1) % 4 {
            0 => {
                let mut stack4: Vec<usize> = (0..n).collect();
                while let Some(i5) = stack4.pop() {
                    let y8 = match i5 / 2 % 4 {
                        0 => {
                            let e6: Result<f64, u8> = match (i5 + 1) % 3 { 0 => Err(2), _ => Ok(0.5 * (x[2] * x[i5 % x.len()]).atan()) };
                            let y7 = stepped(0.5 * (a * s1) / (1.0 + x[i5 % x.len()] * x[i5 % x.len()]), (n + 3));
                            (y7 + s1).sin()
                        }
                        1 => {
                            let mut t2 = (t2 + a).sin();
                            s1 += 0.28 * t2;
                            std::mem::swap(&mut s1, &mut t2);
                            0.5 * a.min(-0.537) / (1.0 + t2 * t2)
                        }
                        _ => break,
                    };
                    s1 += 0.69 * y8.sin();
                }
                y3 = 0.67 * (x[n % x.len()] * s1).cos() + 0.93;
            }
            1 | 2 => {
                y3 = 0.5 * ((x[0] * x[n % x.len()]) * (-a)) / (1.0 + s1 * s1);
            }
            _ => {
                y3 = t2.tanh();
            }
        }
        s1 += 0.81 * y3.sin();
    } else if t2.min(-0.777) > -0.877 {
        s1 += 0.55 * (0.5 * (x[n % x.len()] * t2).atan());
    } else if (n + 1) % 3 != 1 {
        s1 += 0.14 * (0.56 * (t2 * s1).atan().cos() + 0.53);
    } else {
        s1 += 0.13 * ((x[2] / (1.5 + t2 * t2)) + 0.45).sin();
    }
    0.37 * x[x.len() - 1] + 0.52 * x[1] + 0.89 * s1
}

#[differentiable]
pub fn p0219(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s9 = 0.56 * (x[0].sin() * (a + a)).cos() + 0.21;
    let o10 = if x[2] - 0.85 > 0.117 { Some((s9.min(-0.147) + (a + s9)).tanh()) } else { None };
    let mut p11 = ((s9 + x[x.len() - 1]).tanh(), ((s9 - a) * (s9 - a)).ln_1p().sin());
    let mut k12 = 0;
    let mut t13 = (x[k12 % x.len()] + s9).tanh();
    let mut s14 = 0.5 * ((a + (0.1 * (k12 as f64))) * (t13 + a)) / (1.0 + a * a);
    'l15: while {
        k12 += 1;
        t13 = 0.55 * t13 + s9.min(0.977).tanh();
        k12 < 7 && t13 > -0.67
    } {
        s14 = (0.17 * s14 + (s14 * 0.13)).tanh();
        s9 += 0.25 * q0219(x, (-(t13 - p11.0)).sin(), n % 4);
        let y16 = q0219(x, 0.76 * (t13 * t13).ln_1p().cos() + 0.42, n % 4);
        s14 += 0.11 * y16.sin();
    }
    let mut k19 = 0;
    loop {
        let y20 = q0219(x, 0.47 * s9.cos().atan().cos() + 0.21, n % 4);
        match (o10, (n + 3) % 3) {
            (_, 0) => {
                let mut k23 = 0;
                'l24: while k23 < 4 {
                    k23 += 1;
                    let r25 = if k19 / 2 > 2 && y20 * p11.0 > t13 { &t13 } else { &s9 };
                    a += 0.79 * (*r25).sin();
                }
            }
            (Some(y22), k21) => {}
            _ => {
                p11.1 += 0.16 * y20.cos().sin();
            }
        }
        s9 += 0.54 * y20.sin();
        k19 += 1;
        if !((k12 + 2) <= 4) || k19 >= n / 2 {
            break;
        }
    }
    0.27 * s14 + 0.71 * x[2] + 0.37 * t13 + 0.48 * p11.1 + 0.84 * s14 + 0.16 * s9 + 0.25 * a
}

#[differentiable]
pub fn q0220(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a / (1.5 + a * a)).atan();
    if s1 + x[1] <= -0.697 {
        'l3: for i2 in 3..n.min(5) {
            let mut k4 = 0;
            let mut t5 = 0.5 * a.atan();
            while {
                k4 += 1;
                t5 = 0.54 * t5 + (0.5 * (t5 + s1) / (1.0 + t5 * t5));
                k4 < 7 && t5 > -0.74
            } {
                match i2 + 1 {
                    1..=3 | 6 => {
                        let y6 = match first_above(x, 0.27) { Some(t) => 0.25 * t, None => 0.24 };
                        s1 += 0.79 * y6.sin();
                    }
                    _ => {
                        let y7 = match staged(0.5 * (a + s1) / (1.0 + x[n % x.len()] * x[n % x.len()]), ((x[k4 % x.len()] * t5) + (x[3] + a)).tanh(), (i2 + n)) { Ok(t) => 0.74 * t, Err(k) => 0.1 * (k as f64) };
                        t5 = 0.7 * t5 + 0.22 * y7.sin();
                    }
                }
            }
            let t5 = s1 - t5.tanh();
            a = 0.7 * a + 0.89 * t5.sin();
        }
    } else if (n + 3) % 3 != 1 {
        s1 += 0.63 * (0.29 * (s1 - x[n % x.len()]).cos() + 0.24);
    } else if n > 4 {
        a += 0.79 * (0.44 * (0.42 * x[n % x.len()].cos()).cos() + 0.81);
    }
    0.49 * a + 0.68 * x[n % x.len()] + (0.5 * x[n % x.len()].atan()) + 0.85 * a + 0.16 * s1
}

#[differentiable]
pub fn p0220(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s8 = a.tanh();
    let mut v9 = x.to_vec();
    let y11 = if let Ok(y10) = checked((a.min(-0.797) / (1.5 + v9[0] * v9[0])).tanh(), n / 2) {
        for y12 in &mut v9 {
            let Some(y13) = positive(s8.sin()) else {
                return 0.57 * (*y12) + 0.41 * x[0] + (0.5 * (s8 / (1.5 + a * a)) / (1.0 + y10 * y10));
            };
            let mut m14 = 0;
            let mut k15 = 0;
            let y16 = loop {
                k15 += 1;
                if k15 > n % 4 {
                    break 0.5 * (a - s8).atan();
                }
                match n % 4 {
                    0 | 3 => {
                        let mut s17 = 0.0;
                        s17 += (y13 * 0.44).tanh();
                        let mut v18 = vec![0.5 * (-(*y12)).cos().atan(); 4];
                        a += 0.75 * (v18[1] + s17).sin();
                    }
                    _ => {
                        let y19 = q0220(x, 0.5 * y10.atan().atan(), n % 4);
                        a += 0.52 * y19.sin();
                    }
                }
            };
            a -= 0.96 * ((*y12) + y16).sin();
        }
        (a * s8).tanh()
    } else {
        0.67 * s8.cos() + 0.75
    };
    0.12 * x[n % x.len()] + (0.5 * (v9[1] * y11).atan()) + 0.63 * a + 0.56 * s8 + 0.99 * v9[v9.len() - 1]
}

#[differentiable]
pub fn p0221(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a).min(0.27) / (1.0 + x[x.len() - 1] * x[x.len() - 1]);
    let mut v2 = Vec::new();
    v2.push(s1.cos().sin());
    v2.push((x[3] * x[1]).sin());
    v2.push(0.5 * (a + x[0]).atan());
    let mut m3 = (n + 2);
    v2[..2].fill(0.5 * (x[m3 % x.len()] - s1).atan());
    {
        let (w4, w5) = v2.split_at_mut(1);
        w4[0] = w5[0] * w5[1];
        let mut k6 = 0;
        let mut u7 = [0.5 * (s1.atan() + (w5[k6 % w5.len()] + w4[0])) / (1.0 + w4[k6 % w4.len()] * w4[k6 % w4.len()]), (a + w5[m3 % w5.len()]).tanh(), 0.83 * (w4[m3 % w4.len()] + w5[n % w5.len()]).cos() + 0.21];
        while k6 < n % 4 {
            k6 += 1;
            u7 = [u7[1], u7[2], 0.5 * w4[0].max(-0.197) / (1.0 + s1 * s1)];
            let mut k8 = 0;
            while k8 < n % 4 {
                'l10: for i9 in 1..=1 {
                    w4.swap(0, 0);
                }
                k8 += 1;
            }
        }
        let mut s11 = 0.5;
        s11 += 0.42 * (a + u7[1]).cos() + 0.36;
        relax(&mut w5[..2], 0.13 * w4[k6 % w4.len()].cos() + 0.42);
        s1 -= 0.64 * (s11 + w5[k6 % w5.len()]).sin();
    }
    {
        let w12 = &mut v2[..2];
        let y13 = blend(&a, &s1);
        s1 += 0.24 * (y13 + w12[n % w12.len()]).sin();
    }
    0.74 * x[m3 % x.len()] + 0.56 * x[m3 % x.len()] + a.max(-0.697).tanh() + 0.54 * v2[0] + 0.53 * s1
}

#[differentiable]
pub fn q0222(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((x[n % x.len()] * a) - a.min(0.27)).atan();
    let y2 = chained(0.83 * (-x[n % x.len()]).cos() + 0.92, 0.5 * (-(a + a)) / (1.0 + s1 * s1))?;
    let e3: Result<f64, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok((a + x[n % x.len()]).sin()) };
    let mut k4 = 0;
    let mut t5 = 1.0 + (0.5 * (s1 * a).atan());
    while t5 > 0.12 && k4 < 12 {
        t5 *= 0.73;
        k4 += 1;
        {
            let mut k6 = 0;
            let mut p8 = ((y2 + t5).sin().tanh(), 0.71 * (y2 + 0.94).cos() + 0.87);
            let y7 = loop {
                k6 += 1;
                if y2 + s1 <= -0.317 || k6 > n % 4 {
                    break 0.25 * (s1 * x[1]).cos() + 0.36;
                }
                p8 = (p8.1, (p8.0 * t5.cos()).sin());
                let y13 = match k4 + 1 {
                    0 => {
                        let y10 = match checked(0.5 * t5.cos() / (1.0 + t5 * t5), (k6 + 3)) { Ok(t) => 0.23 * t, Err(k) => 0.1 * (k as f64) };
                        ((y10 + y10) / (1.5 + y10 * y10)).sin()
                    }
                    k9 => {
                        let w11 = &x[2..4];
                        let y12 = chained(0.5 * (y2 + p8.0) / (1.0 + t5 * t5), 0.27 * p8.1.tanh().powi(3).max(-0.857).cos() + 0.14)?;
                        ((y12 + 0.51) - (w11[0] + t5)).tanh()
                    }
                };
                t5 += 0.84 * y13.sin();
            };
            s1 += 0.12 * (p8.1 + y7).sin();
        }
    }
    Some(0.5 * (-y2) / (1.0 + y2 * y2))
}

#[differentiable]
pub fn p0222(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s14 = (a * a).sin();
    let mut v15 = vec![x[n % x.len()].sin(), 0.5 * (a * s14) / (1.0 + b * b), 0.5 * (-x[2]) / (1.0 + x[x.len() - 1] * x[x.len() - 1]), 0.5 * a.min(-0.277) / (1.0 + s14 * s14)];
    let mut o16 = Some(0.5 * (a + v15[3]).atan().atan());
    let y17 = match q0222(&v15, 0.5 * (s14 * b) / (1.0 + a * a), n % 4) { Some(t) => 0.77 * t, None => 0.22 };
    match o16 {
        Some(y19) if y19 > 0.85 => {
            let mut k20 = 0;
            let y21 = 'l22: loop {
                k20 += 1;
                if k20 > n.min(4) {
                    break 0.5 * s14.min(0.337).atan();
                }
                for (y23, y24) in v15.iter().zip(x) {
                    a = 0.5 * y24.atan().atan();
                    s14 -= 0.74 * ((*y24) + (*y23)).sin();
                }
                let Some(y25) = o16 else {
                    return 0.96 * y17 + 0.56 * x[k20 % x.len()];
                };
                match mode(n / 2) {
                    Mode::Low => {
                        let y29 = match checked(0.5 * (y19.tanh().powi(3) * (x[3] * x[3] + 0.3).sqrt()) / (1.0 + y25 * y25), n) {
                            Ok(y26) => 0.34 * (-s14).cos() + 0.76,
                            Err(1) => {
                                let y28 = match staged(0.5 * (y17 - v15[n % v15.len()]).atan(), 0.5 * (y19 * 0.91) / (1.0 + v15[k20 % v15.len()] * v15[k20 % v15.len()]), (n + 1)) { Ok(t) => 0.22 * t, Err(k) => 0.1 * (k as f64) };
                                0.41 * (b + 0.64).cos() + 0.99
                            }
                            Err(k27) => break 'l22 0.5 * (y19 / (1.5 + y19 * y19)) / (1.0 + y17 * y17),
                        };
                        a += 0.51 * y29.sin();
                    }
                    Mode::Middle => {
                        let mut k30 = 0;
                        let mut t31 = 0.5 * ((y25 * y17) + (0.53 + v15[1])) / (1.0 + s14 * s14);
                        let mut p32 = (0.56 * t31.cos() + 0.73, 0.5 * x[k30 % x.len()].max(0.637) / (1.0 + t31 * t31));
                        while {
                            k30 += 1;
                            t31 = 0.68 * t31 + (0.5 * (-a).max(0.67).atan());
                            k30 < 7 && t31 > -0.66
                        } {
                            p32 = (p32.1, (p32.0 * (v15[3] * b)).sin());
                            let mut v33 = x.to_vec();
                            let (w34, w35) = v33.split_at_mut(2);
                            w34[0] = w35[0] * w35[n % w35.len()];
                            t31 += 0.66 * (w34[k30 % w34.len()] + w35[0]).sin();
                        }
                        s14 -= 0.59 * (p32.1 + t31).sin();
                    }
                    Mode::High => {
                        a += 0.56 * (0.28 * (0.17 * y19).cos() + 0.44);
                    }
                }
                a += 0.22 * y25.sin();
            };
            s14 += 0.52 * (y19 + y21).sin();
        }
        Some(y19) => {
            a += 0.69 * y19.sin();
        }
        None => {
            s14 += 0.28 * (-v15[v15.len() - 1]).sin();
        }
    }
    0.73 * x[n % x.len()] + 0.22 * x[n % x.len()] + 0.21 * s14 + 0.42 * v15[n % v15.len()] + 0.42 * a
}

#[differentiable]
pub fn p0223(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = ((a + a) + (a + a)).tanh();
    let mut u2 = [(s1 * (0.1 * (n as f64))).tanh(); 2];
    let mut m3 = n;
    let o4 = if n % 3 != 2 { Some(0.24 * x[0].cos().cos() + 0.78) } else { None };
    let y5 = weighted(&u2[..2], x, n);
    let mut s8 = (s1 * u2[0]).sin();
    for (y6, y7) in u2.iter_mut().zip(x.iter()) {
        s8 = (0.25 * s8 + ((*y6) * y5)).tanh();
        let mut k9 = 0;
        let mut t10 = (a / (1.5 + (*y7) * (*y7))).cos().sin();
        'l11: while {
            k9 += 1;
            t10 = 0.71 * t10 + (t10 * (*y6)).tanh();
            k9 < 7 && t10 > -0.42
        } {
            if n / 2 % 3 != 1 {
                continue;
            }
            match checked(0.5 * (s8 * t10) / (1.0 + (*y6) * (*y6)), (m3 + 3)) {
                Ok(y13) if y13 > 0.91 => {
                    if k9 / 2 > 0 && *y7 < (*y7) {
                        let y14 = mean(&x[..2]);
                        let y15 = drain(&mut t10);
                        a -= 0.76 * (y15 + y14).sin();
                    } else if !(k9 / 2 <= 1) {
                        let e16: Result<f64, u8> = match m3 / 2 % 3 { 0 => Err(2), _ => Ok((*y7).min(0.477).tanh()) };
                    } else if (m3 + 2) > 1 {
                        a += 0.59 * ((*y7) / (1.5 + (*y6) * (*y6))).sin();
                    }
                    s8 += 0.85 * y13.sin();
                }
                Ok(y13) => {
                    t10 += 0.75 * y13.sin();
                }
                Err(_) => {
                    a += 0.42 * s8.min(0.177).tanh();
                }
            }
        }
        a -= 0.66 * (t10 + (*y6)).sin();
    }
    0.42 * u2[0] + 0.85 * x[2] + 0.28 * s1 + 0.16 * a + 0.11 * s8 + 0.82 * u2[1]
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
    let y5 = rotate(&mut v2);
    'l7: for y6 in &mut v2 {
        p4 = (0.5 * (s1 * p4.0) / (1.0 + p4.1 * p4.1), p4.0);
        s1 -= 0.49 * (*y6).sin();
    }
    {
        let w8 = &mut v2[..2];
        m3 = n % 5;
        b = 0.7 * b + 0.17 * w8[1].sin();
    }
    add_scaled(&mut v2[1..], x, (a * p4.1).tanh());
    let mut v9 = v2.clone();
    {
        let w10 = &mut v2[1..];
        let y11: f64;
        match m3 / 2 % 4 {
            0 => {
                y11 = 0.77 * x[m3 % x.len()].max(0.537).cos() + 0.32;
            }
            1 | 2 => {
                y11 = (y5 * y5).ln_1p().sin();
            }
            _ => {
                y11 = 0.62 * (y5 - x[2]).cos() + 0.47;
            }
        }
        s1 += 0.57 * (y11 + w10[n % w10.len()]).sin();
    }
    m3 = n / 2 % 5;
    0.48 * p4.0 + 0.48 * x[1] + 0.15 * p4.1 + 0.99 * v9[0] + 0.91 * s1 + 0.72 * b + 0.17 * v2[2]
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn q0200(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.49) * ((lit(0.1) * lit(n as f64)) * a).cos() + lit(0.84);
        s1 = s1 + (lit(0.61) * staged(lit(0.5) * (x[3] + s1).atan(), lit(0.93) * (a + lit(0.52)).cos().cos() + lit(0.29), n / 2)?);
        'l3: for i2 in 0..x.len() {
            let r4 = match (i2 + 2) % 3 { 0 => &a, _ => &s1 };
            for i5 in (0..x.len()).rev() {
                let y6 = staged(lit(0.5) * (x[i2] * x[i2]).ln_1p().atan(), (s1 / (lit(1.5) + s1 * s1)).tanh(), i5)?;
            }
            let y7 = checked(r4.atan().sin(), i2 / 2)?;
        }
        Ok((x[2] * a).tanh())
    }

    pub fn p0200(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.5) * (x[n % x.len()] / (lit(1.5) + a * a)).atan();
        let mut u9 = [(x[n % x.len()] * x[1]).tanh(); 3];
        for w10 in u9.chunks_mut(3) {
            w10[0] = lit(0.5) * ((x[0] - w10[0]) + (x[x.len() - 1] * x[0])).atan();
            let mut u12 = [lit(0.26) * ((s8 - x[3]) / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])).cos() + lit(0.47), (a + a).tanh(), lit(0.16) * (s8 - x[n % x.len()]).cos() + lit(0.79)];
            'l13: for i11 in 0..x.len() {
                u12 = [u12[1], u12[2], (a * u12[i11 % 3]).tanh()];
                u12[1] = lit(0.74) * ((lit(0.1) * lit(n as f64)) - u12[2]).cos() + lit(0.19);
                u12.fill((x[i11] + lit(0.73)).tanh());
            }
            let mut k14 = 0;
            let mut u15 = [lit(0.5) * ((w10[0] * a) * (u12[1] + s8)).atan(), u12[2].max(lit(0.587)).sin(), (u12[2] + (-x[3])).tanh()];
            while k14 < n.min(4) {
                u15 = [u15[1], u15[2], lit(0.46) * (w10[0] * w10[0] + lit(0.3)).sqrt().cos() + lit(0.18)];
                let y16 = match mode(n + n) {
                    Mode::Middle | Mode::High => {
                        u15 = [lit(0.5) * s8.max(lit(-0.197)).atan(), (s8 * (lit(0.1) * lit(k14 as f64))).tanh(), lit(0.5) * ((w10[0] * u12[1]) - (u12[0] * u12[1])) / (lit(1.0) + u15[k14 % 3] * u15[k14 % 3])];
                        u12[k14 % 3] = lit(0.5) * ((u12[k14 % 3] * w10[n % w10.len()]) * (u12[k14 % 3] - a)) / (lit(1.0) + w10[w10.len() - 1] * w10[w10.len() - 1]);
                        lit(0.5) * (x[n % x.len()] / (lit(1.5) + u15[2] * u15[2])).atan()
                    }
                    Mode::Low => {
                        break;
                    }
                };
                for y17 in &mut u15 {
                    let y20 = match (n + 2) % 4 {
                        0 | 3 => {
                            let t18 = std::mem::replace(&mut w10[0], y17.atan().tanh());
                            let t19 = std::mem::replace(&mut s8, (y16 * t18).tanh());
                            lit(0.5) * (u12[n % 3] - y16).atan()
                        }
                        _ => lit(0.5) * (u12[0] * y16).atan(),
                    };
                    s8 = s8 + (lit(0.31) * (y20 + (*y17)).sin());
                }
                s8 = s8 + (lit(0.52) * y16.sin());
                k14 += 1;
            }
            s8 = s8 + (lit(0.51) * (u15[0] + w10[k14 % w10.len()]).sin());
        }
        lit(0.32) * u9[n % 3] + lit(0.18) * x[n % x.len()] + a.sin() + lit(0.58) * s8 + lit(0.97) * u9[n % 3]
    }

    pub fn q0201(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a * a).sin();
        let t2 = std::mem::take(&mut s1);
        let y3: Dual;
        match (n + n) % 4 {
            0 => {
                for i4 in 0..x.len() {
                    let w5 = &x[1..];
                    if i4 % 2 == 0 || t2.min(lit(0.477)) < lit(0.767) {
                        let mut k6 = 0;
                        let mut t7 = lit(1.0) + (lit(0.5) * a.max(lit(0.247)) / (lit(1.0) + w5[0] * w5[0]));
                        while t7 > lit(0.55) && k6 < 12 {
                            t7 = t7 * (lit(0.55));
                            k6 += 1;
                            let o8 = if s1 / (lit(1.5) + t2 * t2) < lit(-0.737) { Some(lit(0.5) * (w5[n % w5.len()] * w5[1]).cos().atan()) } else { None };
                        }
                        let y9 = chained(lit(0.29) * (w5[k6 % w5.len()] + s1).cos() + lit(0.18), lit(0.5) * w5[w5.len() - 1].tanh().powi(3).max(lit(0.757)).atan())?;
                        a = a + (lit(0.46) * (t7 + y9).sin());
                    } else if n / 2 % 3 != 2 {
                        let y10 = {
                            let mut v11 = vec![lit(0.5) * t2.max(lit(0.477)).max(lit(-0.937)).atan(); 4];
                            lit(0.5) * (v11[n % v11.len()] * s1).atan()
                        };
                        s1 = s1 + (lit(0.87) * y10.sin());
                    }
                    s1 = s1 - (lit(0.86) * w5[n % w5.len()].sin());
                }
                y3 = lit(0.5) * a / (lit(1.0) + a * a);
            }
            1 | 2 => {
                y3 = lit(0.5) * (s1 + s1) / (lit(1.0) + x[0] * x[0]);
            }
            _ => {
                y3 = lit(0.63) * (x[n % x.len()] + t2).cos() + lit(0.36);
            }
        }
        Some(lit(0.5) * (t2 + (lit(0.1) * lit(n as f64))) / (lit(1.0) + y3 * y3))
    }

    pub fn p0201(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = (x[2] - b).sin();
        let mut m13 = (n + 3);
        let mut o14 = Some((b.sin() - b.atan()).tanh());
        let mut k15 = 0;
        'l16: while k15 < x.len() {
            let y20 = if let Some(y19) = q0201(x, lit(0.62) * (b - lit(0.77)).abs().max(lit(0.997)).cos() + lit(0.66), n % 4) {
                match q0201(x, (a * x[x.len() - 1]).sin(), n % 4) {
                    Some(y22) if y22 > lit(0.74) => {
                        if s12.min(lit(-0.547)) >= lit(-0.757) {
                            let y23 = blend(&y19, &s12);
                            o14 = Some(y22.cos().sin());
                            s12 = s12 + (lit(0.45) * y23.sin());
                        } else {
                            let mut m24 = (k15 + 1);
                        }
                        s12 = s12 - (lit(0.91) * y22.sin());
                    }
                    Some(y22) => {
                        let mut k25 = 0;
                        'l26: while k25 < 3 {
                            let t27 = std::mem::replace(&mut s12, lit(0.54) * (x[3] - (y22 + y19)).cos() + lit(0.34));
                            let mut o28: Option<Dual> = None;
                            s12 = s12 + (lit(0.58) * t27.sin());
                            k25 += 1;
                        }
                        let mut k29 = 0;
                        let mut t30 = lit(1.0) + (s12 - b).sin();
                        'l31: while t30 > lit(0.26) && k29 < 12 {
                            t30 = t30 * (lit(0.78));
                            k29 += 1;
                            let y19 = (y19 + a).sin();
                            s12 = s12 + (lit(0.14) * y19);
                            s12 = s12 + (lit(0.71) * y19.sin());
                        }
                        s12 = s12 + (lit(0.65) * (t30 + y22).sin());
                    }
                    None => {
                        s12 = s12 + (lit(0.73) * (lit(0.5) * a.atan() / (lit(1.0) + a * a)));
                    }
                }
                lit(0.5) * (s12 * lit(0.63)).atan() / (lit(1.0) + a * a)
            } else {
                (-(a * a).ln_1p()).tanh()
            };
            s12 = s12 + (lit(0.78) * y20.sin());
            k15 += 1;
        }
        lit(0.64) * a + lit(0.29) * x[0] + lit(0.14) * s12
    }

    pub fn p0202(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = b.min(lit(0.627)).tanh().powi(3).sin();
        let mut o2: Option<Dual> = None;
        for i3 in n..n {
            for y4 in x {
                match o2 {
                    Some(y6) if y6 > lit(0.51) => {
                        let Ok(y7) = checked(lit(0.5) * (s1 * ((*y4) - lit(0.77)).abs()).atan(), (i3 + 3)) else {
                            return lit(0.62) * b + lit(0.32) * x[i3 % x.len()] + (lit(0.5) * ((*y4) + (*y4)).atan());
                        };
                        let mut k8 = 0;
                        let mut t9 = ((b * y7) / (lit(1.5) + (*y4) * (*y4))).sin();
                        'l10: while {
                            k8 += 1;
                            t9 = lit(0.57) * t9 + (y6 / (lit(1.5) + y7 * y7)).sin().sin();
                            k8 < 3 && t9 > -lit(0.81)
                        } {
                            let w11 = &x[2..4];
                            let t12 = std::mem::take(&mut t9);
                            t9 = lit(0.7) * t9 + lit(0.26) * (t12 + w11[i3 % w11.len()]).sin();
                        }
                        s1 = s1 - (lit(0.22) * (t9 + y7).sin());
                    }
                    Some(y6) => {
                        let mut s13 = lit(0.5);
                        s13 = s13 + (lit(0.5) * ((a * (*y4)) - lit(0.77)).abs().atan());
                        s1 = s1 + (lit(0.29) * (s13 + y6).sin());
                    }
                    None => {
                        let y14;
                        if n % 2 == 0 || x[x.len() - 1] + (*y4) > lit(-0.757) {
                            let e15 = if (i3 + 1) > 1 && b - a < x[x.len() - 1] { Err(1_u8) } else { Ok(((b * (*y4)) * b.cos()).tanh()) };
                            y14 = lit(0.5) * ((x[2] + s1) * (s1 / (lit(1.5) + x[i3 % x.len()] * x[i3 % x.len()]))).atan();
                        } else if i3 / 2 > 1 && b + (*y4) > b {
                            y14 = (a * s1).tanh();
                        } else {
                            let a = a * lit(0.37);
                            s1 = s1 + (lit(0.83) * a);
                            y14 = lit(0.33) * ((a + y4) + (y4 * a)).cos() + lit(0.77);
                        }
                        s1 = s1 + (lit(0.95) * y14.sin());
                    }
                }
                s1 = s1 - (lit(0.25) * (*y4).sin());
            }
        }
        lit(0.35) * b + lit(0.72) * x[1] + (lit(0.93) * (x[n % x.len()] - lit(0.77)).abs().cos() + lit(0.19)) + lit(0.67) * s1
    }

    pub fn p0203(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.36) * ((b + x[n % x.len()]) + (a - (lit(0.1) * lit(n as f64)))).cos() + lit(0.93);
        let mut v2 = vec![lit(0.5) * x[n % x.len()].tanh().powi(2).atan(), lit(0.67) * (-a).cos() + lit(0.66), (a.max(lit(-0.497)) + (s1 * b)).tanh(), ((-(b * b)).exp() - (lit(0.32) + s1)).tanh()];
        let mut m3 = 0;
        let o4 = if !((m3 + 2) <= 4) { Some(lit(0.65) * (lit(0.54) - s1).cos() + lit(0.63)) } else { None };
        'l6: for y5 in &v2 {
            for i7 in 0..x.len() {
                let mut p9 = (lit(0.82) * (v2[m3 % v2.len()] + s1).cos().cos() + lit(0.18), lit(0.5) * ((*y5) + lit(0.11)).atan());
                for y8 in x {
                    p9 = (p9.1, (p9.0 * (a * p9.0)).sin());
                    if m3 / 2 > 2 && y5.cos() < lit(-0.377) {
                        nudge(&mut b, lit(0.97) * (*y8).max(lit(0.797)).cos() + lit(0.66));
                        let y10 = match checked(((*y8).sin() - lit(0.13)).sin(), (n + 2)) { Ok(t) => lit(0.74) * t, Err(k) => lit(0.1) * lit(k as f64) };
                        b = b + (lit(0.22) * y10.sin());
                    } else {
                        p9.1 = lit(0.5) * ((*y5) - b).atan();
                        (p9.0, p9.1) = (p9.1, b.atan().tanh());
                    }
                    s1 = s1 + (lit(0.43) * (*y8).sin());
                }
                match first_above(&v2, lit(0.62)) {
                    Some(y11) => {
                        let y12 = drain(&mut s1);
                        s1 = s1 - (lit(0.28) * (y12 + y11).sin());
                    }
                    None => {}
                }
                b = b + (lit(0.31) * p9.1.sin());
            }
            b = b + (lit(0.79) * (*y5).sin());
        }
        lit(0.91) * b + (lit(0.5) * (b * x[0]).atan()) + lit(0.89) * v2[1] + lit(0.88) * s1 + lit(0.42) * b
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
        let y18 = match (checked(lit(0.26) * (x[m4 % x.len()] * u2[0]).tanh().powi(2).cos() + lit(0.21), n), m4 / 2 % 3) {
            (_, 0) => {
                u2.swap(m4 % 2, 0);
                {
                    let w8 = &mut v3[1..];
                    let mut stack9 = vec![n % 3];
                    while let Some(i10) = stack9.pop() {
                        for w11 in u2.chunks_mut(2) {
                            w11[0] = (lit(0.99) + (-s1)).sin();
                            m4 = (m4 * 3 + 2) % 7;
                            nudge(&mut w11[0], b.min(lit(-0.867)).tanh());
                            s1 = s1 + (lit(0.47) * w11[n % w11.len()].sin());
                        }
                    }
                    for (y12, y13) in u2.iter_mut().zip(w8.iter()) {
                        let mut stack14 = vec![n % 3];
                        'l16: while let Some(i15) = stack14.pop() {
                            let w17 = &w8[0..2];
                            nudge(y12, lit(0.5) * (w17[0] / (lit(1.5) + s1 * s1)).atan());
                            s1 = s1 + (lit(0.37) * w17[m4 % w17.len()].sin());
                        }
                        s1 = s1 + (lit(0.74) * ((*y12) + (*y13)).sin());
                    }
                    s1 = s1 + (lit(0.26) * w8[0].sin());
                }
                lit(0.5) * (x[m4 % x.len()] * lit(0.68)).min(lit(0.737)) / (lit(1.0) + v3[1] * v3[1])
            }
            (Ok(y7), k6) => lit(0.5) * (v3[m4 % v3.len()].max(lit(-0.677)) * (s1 * s1).ln_1p()).atan(),
            _ => lit(0.5) * (u2[m4 % 2] + s1) / (lit(1.0) + v3[m4 % v3.len()] * v3[m4 % v3.len()]),
        };
        lit(0.98) * s1 + lit(0.11) * x[x.len() - 1] + (a + y18).tanh() + lit(0.13) * u2[1] + lit(0.43) * v3[2] + lit(0.76) * s1
    }

    pub fn q0205(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a.max(lit(0.47)) * (x[3] + x[1])).tanh();
        let w2 = &x[2..4];
        match n + n {
            k3 @ 1..=3 => {
                match n / 2 % 4 {
                    0 | 3 => {
                        let t6 = std::mem::take(&mut s1);
                        s1 = lit(0.7) * s1 + lit(0.56) * t6.sin();
                    }
                    _ => {}
                }
            }
            _ => {
                match chained(w2[n % w2.len()].cos().sin(), a.cos().tanh()) {
                    Some(y7) => {
                        let mut p8 = (lit(0.5) * y7.min(lit(-0.277)) / (lit(1.0) + w2[0] * w2[0]), (s1 * s1).ln_1p().sin());
                        for i9 in 0..n / 2 {
                            p8 = (p8.1, (p8.0 * w2[1].min(lit(0.177))).sin());
                            let mut p11 = (lit(0.14) * (p8.0.cos() * (w2[0] + w2[0])).cos() + lit(0.66), w2[n % w2.len()].sin());
                            for i10 in 0..w2.len() {
                                p11 = (p11.1, (p11.0 * s1.cos()).sin());
                                s1 = s1 * (lit(0.8) + lit(0.15) * (w2[0] * p8.0).sin());
                            }
                            s1 = s1 + (lit(0.39) * p11.0.sin());
                        }
                        s1 = s1 + (lit(0.92) * (p8.1 + y7).sin());
                    }
                    None => {
                        s1 = s1 + (lit(0.85) * (x[n % x.len()] * a).sin());
                    }
                }
            }
        }
        lit(0.45) * w2[1] + lit(0.54) * x[1] + (lit(0.5) * (s1 * w2[1]).atan()) + lit(0.46) * s1
    }

    pub fn p0205(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.5) * (x[n % x.len()].max(lit(0.797)) + (a * x[n % x.len()])).atan();
        let mut u13 = [lit(0.41) * (s12 + a).cos() + lit(0.58), lit(0.96) * (a - lit(0.77)).abs().cos() + lit(0.68)];
        let mut m14 = (n + n);
        u13 = [(s12 + a).sin(), lit(0.5) * (x[m14 % x.len()] * u13[n % 2]) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1])];
        u13[0] = u13[0] * (lit(0.8) + lit(0.15) * (a + x[n % x.len()]).sin());
        for w15 in u13.chunks_mut(2) {
            w15[0] = lit(0.5) * (w15[n % w15.len()] + a).atan();
            let mut k16 = 0;
            let y17 = 'l18: loop {
                k16 += 1;
                if k16 > n {
                    break lit(0.5) * s12.min(lit(-0.247)).atan();
                }
                'l20: for y19 in x {
                    let y21: Dual;
                    match m14 % 4 {
                        0 => {
                            y21 = lit(0.36) * (x[n % x.len()] / (lit(1.5) + s12 * s12)).cos() + lit(0.87);
                        }
                        1 | 2 => {
                            y21 = w15[k16 % w15.len()].sin();
                        }
                        _ => {
                            y21 = lit(0.17) * ((*y19) / (lit(1.5) + a * a)).cos() + lit(0.58);
                        }
                    }
                    let y22;
                    if m14 / 2 % 2 == 0 || y21 + (*y19) >= lit(-0.397) {
                        y22 = lit(0.5) * ((a * (lit(0.1) * lit(n as f64))) + (y19 * (*y19))) / (lit(1.0) + (*y19) * (*y19));
                    } else {
                        y22 = lit(0.5) * ((lit(0.1) * lit(m14 as f64)) - w15[k16 % w15.len()]).atan();
                    }
                    s12 = s12 + (lit(0.34) * (y21 + y22).sin());
                }
            };
            s12 = s12 + (lit(0.63) * (y17 + w15[m14 % w15.len()]).sin());
        }
        let t23 = std::mem::take(&mut s12);
        lit(0.86) * t23 + lit(0.48) * x[m14 % x.len()] + lit(0.49) * s12 + lit(0.36) * u13[m14 % 2]
    }

    pub fn p0206(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.41) * ((b * lit(0.23)) * ((lit(0.1) * lit(n as f64)) + b)).cos() + lit(0.32);
        let mut u2 = [(s1 + s1).max(lit(-0.137)).tanh(), s1.tanh().powi(2).tanh(), lit(0.58) * ((x[0] + s1) - (s1 + b)).cos() + lit(0.79)];
        let mut v3 = x.to_vec();
        let mut m4 = (n + 3);
        let mut k5 = 0;
        while k5 < n.min(4) {
            let y16 = match checked(lit(0.76) * ((b / (lit(1.5) + v3[k5 % v3.len()] * v3[k5 % v3.len()])) - v3[m4 % v3.len()].max(lit(0.707))).cos() + lit(0.28), k5 / 2) {
                Ok(y7) if y7 > lit(0.39) => {
                    'l10: for (i8, y9) in u2.iter_mut().enumerate() {
                        let y11 = match staged(lit(0.5) * (((*y9) / (lit(1.5) + v3[0] * v3[0])) + (s1 * v3[n % v3.len()])).atan(), (y7 + y7).sin(), n / 2) { Ok(t) => lit(0.37) * t, Err(k) => lit(0.1) * lit(k as f64) };
                        s1 = s1 + (lit(0.42) * (y11 + (*y9)).sin());
                    }
                    lit(0.5) * ((u2[n % 3] - (lit(0.1) * lit(m4 as f64))) / (lit(1.5) + u2[1] * u2[1])) / (lit(1.0) + s1 * s1)
                }
                Ok(y7) => {
                    v3[0] = (u2[k5 % 3] * lit(0.81)).sin();
                    let mut k12 = 0;
                    let mut s14 = lit(0.5) * (lit(0.19) - u2[n % 3]).atan();
                    let y13 = 'l15: loop {
                        k12 += 1;
                        if (m4 + n) % 2 == 0 || u2[0].max(lit(-0.87)) <= b || k12 > n {
                            break lit(0.38) * (u2[1] + s1).cos() + lit(0.27);
                        }
                        s14 = (lit(0.79) * s14 + (s14 + y7)).tanh();
                        if m4 % 2 == 0 {
                            let mut a = (a + u2[1]).sin();
                            s14 = s14 + (lit(0.56) * a);
                            s1 = s1 - (lit(0.75) * a.sin());
                        } else {
                            v3[0] = v3[0] - (lit(0.16) * ((y7 + s14) / (lit(1.5) + u2[m4 % 3] * u2[m4 % 3])).tanh());
                            m4 += 1;
                        }
                    };
                    lit(0.5) * y7.max(lit(0.717)).atan()
                }
                Err(_) => lit(0.5) * (u2[m4 % 3] * u2[2]) / (lit(1.0) + b * b),
            };
            s1 = s1 + (lit(0.72) * y16.sin());
            k5 += 1;
        }
        lit(0.82) * s1 + lit(0.58) * x[0] + (lit(0.14) * (b - b).cos() + lit(0.21)) + lit(0.73) * s1 + lit(0.74) * v3[3] + lit(0.72) * u2[m4 % 3]
    }

    pub fn p0207(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.62) * (a - x[0]).cos() + lit(0.61);
        let mut v2 = Vec::new();
        v2.push(lit(0.84) * (x[2] + x[n % x.len()]).cos() + lit(0.78));
        v2.push(lit(0.17) * (a - lit(0.73)).cos() + lit(0.97));
        v2.push(lit(0.41) * (a.min(lit(-0.717)) + (-s1)).cos() + lit(0.48));
        let mut o3: Option<Dual> = None;
        for (y4, y5) in v2.iter_mut().zip(x) {
            let mut k6 = 0;
            while k6 < n % 4 {
                k6 += 1;
                match k6 + 2 {
                    ..2 => {
                        let mut stack7 = vec![n, (k6 + n)];
                        while let Some(i8) = stack7.pop() {
                            if i8 > 1 {
                                stack7.push(i8 / 2);
                            }
                            let mut a = (a + (*y4)).sin();
                            *y4 = *y4 + (lit(0.36) * a);
                            s1 = s1 + (lit(0.18) * a.sin());
                        }
                    }
                    2..=4 => {
                        let Some(y9) = chained(lit(0.53) * x[1].max(lit(-0.157)).max(lit(0.377)).cos() + lit(0.78), lit(0.5) * (-a).atan()) else {
                            continue;
                        };
                        s1 = s1 - (lit(0.91) * y9.sin());
                    }
                    _ => {
                        let mut stack10 = vec![n % 3];
                        while let Some(i11) = stack10.pop() {
                            let (t12, mut s13) = (lit(0.5) * (((*y5) - lit(0.77)).abs() * s1.max(lit(0.567))) / (lit(1.0) + a * a), (s1 / (lit(1.5) + s1 * s1)).tanh());
                            let mut m14 = 0;
                            s1 = s1 + (lit(0.29) * (s13 + t12).sin());
                        }
                    }
                }
            }
            s1 = s1 + (lit(0.99) * ((*y4) + (*y5)).sin());
        }
        lit(0.76) * s1 + lit(0.29) * x[0] + (lit(0.5) * (x[2] * x[2]).ln_1p() / (lit(1.0) + x[1] * x[1])) + lit(0.88) * s1 + lit(0.45) * v2[0]
    }

    pub fn p0208(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = x[3].min(lit(0.857)).tanh();
        match n + n {
            ..=2 => {
                let t2 = lit(0.5) * (b * x[1]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
                let y13 = match chained(lit(0.5) * (x[2] / (lit(1.5) + t2 * t2)) / (lit(1.0) + x[0] * x[0]), lit(0.5) * a.tanh().powi(2) / (lit(1.0) + s1 * s1)) {
                    Some(y4) if y4 > lit(0.46) => {
                        let mut k5 = 0;
                        let mut t6 = lit(0.93) * (y4 * a).cos() + lit(0.86);
                        let mut p7 = (lit(0.44) * x[1].min(lit(-0.947)).cos() + lit(0.83), lit(0.5) * b.min(lit(0.587)) / (lit(1.0) + t6 * t6));
                        while {
                            k5 += 1;
                            t6 = lit(0.69) * t6 + (lit(0.5) * ((y4 + x[k5 % x.len()]) + (s1 * t6)).atan());
                            k5 < 7 && t6 > -lit(0.65)
                        } {
                            p7 = (p7.1, (p7.0 * (-t6)).sin());
                            let y8: Dual;
                            match n % 4 {
                                0 => {
                                    let y9 = stepped(lit(0.5) * (y4 / (lit(1.5) + s1 * s1)).atan(), (n + 3));
                                    let y10 = stepped(((b - p7.0) - lit(0.77)).abs().sin(), (k5 + n));
                                    y8 = lit(0.5) * (y10 * a) / (lit(1.0) + p7.1 * p7.1);
                                }
                                1 | 2 => {
                                    let t11: Dual = (y4 * b).sin();
                                    y8 = (s1 * t11).sin();
                                }
                                _ => {
                                    let y12 = soften(lit(0.31) * s1.max(lit(-0.147)).cos() + lit(0.59));
                                    y8 = lit(0.5) * y12.atan();
                                }
                            }
                            t6 = t6 + (lit(0.78) * y8.sin());
                        }
                        lit(0.5) * ((t2 - t6) * (b / (lit(1.5) + t6 * t6))).atan()
                    }
                    Some(y4) => lit(0.5) * x[2].min(lit(-0.637)).atan(),
                    None => lit(0.43) * (s1 - t2).cos() + lit(0.39),
                };
                s1 = s1 + (lit(0.95) * (y13 + t2).sin());
            }
            3.. => {
                s1 = s1 + (lit(0.12) * (lit(0.73) * a.cos() + lit(0.18)));
            }
        }
        lit(0.91) * x[2] + lit(0.16) * x[n % x.len()] + ((a + a) - lit(0.77)).abs().tanh() + lit(0.93) * s1
    }

    pub fn p0209(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + x[0] * x[0])) / (lit(1.0) + a * a);
        let mut u2 = [lit(0.5) * (s1 + lit(0.94)) / (lit(1.0) + a * a), lit(0.93) * (s1 - x[3]).cos() + lit(0.25), (-a.min(lit(0.177))).tanh(), lit(0.66) * (x[n % x.len()] + lit(0.24)).cos() + lit(0.64)];
        let mut v3 = x.to_vec();
        let y5 = if let Some(y4) = positive(lit(0.5) * (s1 - s1) / (lit(1.0) + a * a)) {
            v3[..2].fill(y4.tanh().powi(2).sin());
            ((lit(0.33) - s1) + (x[n % x.len()] + v3[3])).tanh()
        } else {
            let y6;
            if !(n <= 0) {
                'l8: for y7 in x {
                    add_scaled(&mut v3[1..], x, lit(0.5) * (x[n % x.len()] * y7).atan());
                    s1 = s1 - (lit(0.58) * (*y7).sin());
                }
                v3.swap(n % 4, 0);
                y6 = lit(0.95) * ((a / (lit(1.5) + u2[n % 4] * u2[n % 4])) / (lit(1.5) + a * a)).cos() + lit(0.84);
            } else {
                match checked((u2[3] + a).tanh(), n) {
                    Ok(y9) => {
                        let mut k11 = 0;
                        let mut p12 = (lit(0.5) * (u2[k11 % 4] + lit(0.35)).atan(), (x[0] * u2[3]).sin());
                        loop {
                            k11 += 1;
                            if k11 > n / 2 {
                                break;
                            }
                            p12 = (p12.1, (p12.0 * v3[2].tanh().powi(2)).sin());
                            (p12.0, p12.1) = (p12.1, (s1 + u2[2]).sin());
                            u2 = [lit(0.5) * (v3[2] - lit(0.77)).abs().atan(), lit(0.96) * (-(u2[3] * u2[3])).exp().cos() + lit(0.91), lit(0.84) * (x[3] + v3[1]).cos() + lit(0.91), lit(0.5) * (p12.1 / (lit(1.5) + v3[n % v3.len()] * v3[n % v3.len()])).min(lit(-0.677)) / (lit(1.0) + u2[k11 % 4] * u2[k11 % 4])];
                        }
                        s1 = s1 + (lit(0.98) * (p12.1 + y9).sin());
                    }
                    Err(_) => {
                        s1 = s1 + (lit(0.38) * (lit(0.5) * (x[n % x.len()] * lit(0.94)).atan()));
                    }
                }
                y6 = lit(0.5) * v3[n % v3.len()].atan().atan();
            }
            lit(0.5) * ((a * a) - lit(0.77)).abs() / (lit(1.0) + v3[3] * v3[3])
        };
        lit(0.88) * y5 + lit(0.66) * x[2] + (x[n % x.len()] + u2[3]).tanh() + lit(0.33) * v3[2] + lit(0.57) * u2[1] + lit(0.56) * s1
    }

    pub fn q0210(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[0] - (lit(0.1) * lit(n as f64))) + (a * a)) / (lit(1.0) + x[1] * x[1]);
        let t2 = std::mem::take(&mut s1);
        let y11 = match staged(lit(0.57) * x[1].min(lit(-0.77)).cos() + lit(0.74), (x[n % x.len()] + (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))).tanh(), (n + n)) {
            Ok(y3) => {
                let y5;
                if s1 <= lit(0.697) {
                    s1 = s1 / (lit(1.1) + (s1 + (lit(0.1) * lit(n as f64))) * (s1 + (lit(0.1) * lit(n as f64))));
                    match checked(lit(0.52) * (s1 * y3).cos() + lit(0.92), (n + n)) {
                        Ok(y6) => {
                            for y8 in [lit(0.92) * (x[n % x.len()] + y3).cos() + lit(0.13), lit(0.5) * (lit(0.19) * y6).atan()] {
                                let t9 = std::mem::take(&mut s1);
                                let mut s10 = lit(0.0);
                                s10 = s10 + (lit(0.5) * y3 / (lit(1.0) + y8 * y8));
                                s1 = lit(0.7) * s1 + lit(0.18) * (s10 + t9).sin();
                            }
                            s1 = s1 + (lit(0.69) * y6.sin());
                        }
                        Err(1) => {
                            s1 = s1 + (lit(0.22) * (lit(0.68) * (s1 - s1).cos() + lit(0.21)));
                        }
                        Err(k7) => {}
                    }
                    y5 = lit(0.47) * (s1 * y3).cos() + lit(0.22);
                } else {
                    y5 = lit(0.5) * a.cos() / (lit(1.0) + x[1] * x[1]);
                }
                (s1 + t2).sin()
            }
            Err(_) => {
                return lit(0.74) * t2 + lit(0.87) * x[n % x.len()];
            }
        };
        lit(0.18) * a + lit(0.58) * x[n % x.len()] + y11.sin().tanh() + lit(0.79) * s1
    }

    pub fn p0210(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.5) * (b + lit(0.16)).atan();
        let mut u13 = [(a + (lit(0.1) * lit(n as f64))).sin(), s12.tanh()];
        let mut m14 = (n + 3);
        let mut s12 = (s12 + a).sin();
        nudge(&mut a, (u13[m14 % 2].min(lit(0.157)) / (lit(1.5) + x[m14 % x.len()] * x[m14 % x.len()])).sin());
        add_scaled(&mut u13[..2], &x[..2], (a * s12).sin());
        let t15: Dual = (a - s12).sin();
        let y16 = rotate(&mut u13[..2]);
        let y17 = drain(&mut a);
        'l19: for y18 in u13.iter_mut() {
            match chained(lit(0.5) * (b / (lit(1.5) + a * a)) / (lit(1.0) + y16 * y16), lit(0.5) * ((x[n % x.len()] / (lit(1.5) + y16 * y16)) * (a * x[m14 % x.len()])).atan()) {
                Some(y20) => {
                    let mut s22 = lit(0.5) * (-(-y20)) / (lit(1.0) + y20 * y20);
                    for i21 in 2..2 {
                        s22 = (lit(0.98) * s22 + ((*y18) + lit(0.85))).tanh();
                        if i21 / 2 > 1 {
                            let t23: Dual = (lit(0.39) * (*y18).max(lit(-0.67))).sin();
                            s12 = s12 + (lit(0.14) * t23.sin());
                        } else if y20 + y17 > lit(0.407) {
                            s12 = s12 + (lit(0.44) * (lit(0.42) + (y17 + y20)).sin());
                        } else if !((i21 + 1) <= 3) {
                            *y18 = *y18 + (lit(0.47) * (lit(0.5) * ((*y18) + (*y18)) / (lit(1.0) + s12 * s12)));
                        } else {
                            s22 = s22 + (lit(0.37) * (lit(0.76) * y20.cos().cos() + lit(0.81)));
                        }
                    }
                    a = a + (lit(0.15) * (s22 + y20).sin());
                }
                None => {
                    s12 = s12 + (lit(0.87) * ((y17 + y17) - t15).tanh());
                }
            }
            s12 = s12 + (lit(0.46) * (*y18).sin());
        }
        lit(0.11) * y16 + lit(0.55) * x[n % x.len()] + (lit(0.71) * ((y17 * t15) + (y16 / (lit(1.5) + b * b))).cos() + lit(0.82)) + lit(0.88) * s12 + lit(0.58) * u13[m14 % 2] + lit(0.17) * a
    }

    pub fn p0211(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[n % x.len()] + x[3]) + b.min(lit(-0.997))).atan();
        let mut v2 = x.to_vec();
        let mut m3 = 0;
        let mut o4 = Some(lit(0.5) * ((lit(0.1) * lit(n as f64)) * s1).atan());
        let (t5, mut s6) = (lit(0.5) * (-s1).atan(), ((x[1] / (lit(1.5) + v2[3] * v2[3])) - lit(0.77)).abs().tanh());
        'l9: for (i7, y8) in v2.iter_mut().enumerate() {
            std::mem::swap(&mut s1, y8);
            match o4 {
                Some(y10) => {
                    let mut k11 = 0;
                    let mut t12 = lit(0.5) * (y10 - t5) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]);
                    let mut u13 = [((s6 + y10) + s6.max(lit(-0.427))).sin(), (s6 / (lit(1.5) + (*y8) * (*y8))).min(lit(0.157)).sin(), (y10 * (*y8)).sin()];
                    'l14: while {
                        k11 += 1;
                        t12 = lit(0.62) * t12 + (lit(0.5) * (y10 + s6) / (lit(1.0) + s1 * s1));
                        k11 < 7 && t12 > -lit(0.68)
                    } {
                        u13 = [u13[1], u13[2], (-b).tanh()];
                        {
                            let (w15, w16) = u13.split_at_mut(1);
                            w15[0] = w16[0] * s1;
                            o4 = None;
                            let t17 = (-y10).sin();
                            s1 = s1 + (lit(0.75) * (w16[m3 % w16.len()] + t17).sin());
                        }
                    }
                    s6 = s6 + (lit(0.68) * (t12 + y10).sin());
                }
                None => {
                    s1 = s1 + (lit(0.29) * (lit(0.5) * ((*y8).max(lit(-0.287)) - (*y8).max(lit(-0.517))).atan()));
                }
            }
            s1 = s1 + (lit(0.98) * (*y8).sin());
        }
        lit(0.47) * v2[v2.len() - 1] + lit(0.29) * x[3] + (lit(0.5) * (x[2] + s6) / (lit(1.0) + v2[1] * v2[1])) + lit(0.47) * s6 + lit(0.35) * v2[1] + lit(0.63) * s1
    }

    pub fn p0212(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[0].max(lit(-0.377)).atan();
        let mut o2: Option<Dual> = None;
        let y16 = match (s1 + (lit(0.1) * lit(n as f64)) <= lit(-0.157), n) {
            (true, 0..=2) => a.tanh(),
            (false, _) => {
                let y15 = match (n % 2 == 0, (n + n)) {
                    (true, 0..=2) => lit(0.19) * (x[n % x.len()].cos() + (a * lit(0.84))).cos() + lit(0.72),
                    (false, _) => lit(0.75) * (s1 - s1).cos() + lit(0.69),
                    _ => {
                        let mut k5 = 0;
                        let y6 = 'l7: loop {
                            k5 += 1;
                            if x[1] - a <= lit(-0.777) || k5 > 4 {
                                break lit(0.5) * (s1 * a) / (lit(1.0) + a * a);
                            }
                            if a - x[k5 % x.len()] >= lit(0.597) {
                                let t8: Dual = lit(0.11) * (x[x.len() - 1] * lit(0.91)).cos() + lit(0.26);
                                s1 = s1 + (lit(0.62) * t8.sin());
                            } else if x[1] * lit(0.56) > lit(-0.507) {
                                let mut o9: Option<Dual> = None;
                            } else {
                                let t10: Dual = lit(0.5) * (a * lit(0.29)).min(lit(-0.57)).atan();
                                s1 = s1 + (lit(0.13) * t10.sin());
                            }
                            match k5 + n {
                                k11 if k11 > 1 => {
                                    let y12 = weighted(x, x, n);
                                    s1 = s1 + (lit(0.31) * y12.sin());
                                }
                                _ if (n + n) > 1 && x[0] + a < lit(0.677) => {
                                    s1 = s1 * (lit(0.8) + lit(0.15) * (s1 + s1).sin());
                                }
                                _ => {
                                    let mut s13 = lit(0.0);
                                    s13 = s13 + (lit(0.44) * (x[k5 % x.len()] - (lit(0.1) * lit(k5 as f64))).cos() + lit(0.47));
                                    let t14 = std::mem::replace(&mut s1, s13.tanh());
                                    s1 = lit(0.7) * s1 + lit(0.67) * (t14 + s13).sin();
                                }
                            }
                        };
                        (-a).tanh()
                    }
                };
                lit(0.5) * x[n % x.len()].max(lit(0.797)) / (lit(1.0) + a * a)
            }
            _ => lit(0.5) * (a + a).min(lit(-0.977)).atan(),
        };
        lit(0.97) * a + (lit(0.12) * (x[3] * y16).cos() + lit(0.15)) + lit(0.82) * s1
    }

    pub fn p0213(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.47) * (x[n % x.len()] + lit(0.14)).cos() + lit(0.47);
        let mut v2 = x.to_vec();
        let mut s3 = lit(0.5);
        s3 = s3 + ((-(a / (lit(1.5) + a * a))).sin());
        let mut v4 = v2.clone();
        v4[n % 4] = v4[n % 4] - (lit(0.24) * ((v2[n % v2.len()] - s3) - v2[2]).sin());
        {
            let w5 = &mut v2[..2];
            let w6 = &mut w5[0..];
            let mut k7 = 0;
            let mut t8 = lit(0.32) * (w6[0] + (s3 + w6[n % w6.len()])).cos() + lit(0.12);
            let mut p9 = (lit(0.29) * (lit(0.41) - x[2]).cos() + lit(0.83), lit(0.5) * (s1 + t8).atan());
            'l10: while {
                k7 += 1;
                t8 = lit(0.54) * t8 + (lit(0.5) * (s1.max(lit(-0.577)) + (lit(0.27) * t8)) / (lit(1.0) + v4[1] * v4[1]));
                k7 < 7 && t8 > -lit(0.83)
            } {
                p9 = (p9.1, (p9.0 * (w6[0] * w6[0])).sin());
                match chained((w6[1] - w6[0]).sin(), lit(0.91) * (lit(0.24) - t8).cos() + lit(0.67)) {
                    Some(y11) => {
                        let r12 = if t8 * (lit(0.1) * lit(k7 as f64)) > p9.0 { &s3 } else { &t8 };
                        s1 = s1 - (lit(0.51) * ((*r12) + y11).sin());
                    }
                    None => {
                        for w13 in v4.chunks_mut(2) {
                            w13[0] = lit(0.5) * (x[k7 % x.len()] * x[k7 % x.len()]).atan();
                            w13.swap(0, 0);
                            s1 = s1 + (lit(0.38) * w13[w13.len() - 1].sin());
                        }
                        let y14 = match k7 + n {
                            ..=2 => {
                                add_scaled(w6, x, (s3 * s3 + lit(0.3)).sqrt().tanh());
                                (t8 + t8).sin()
                            }
                            3.. => {
                                return lit(0.59) * p9.0 + lit(0.84) * x[k7 % x.len()] + ((p9.0 / (lit(1.5) + a * a)) / (lit(1.5) + a * a)).sin();
                            }
                        };
                        s3 = s3 + (lit(0.69) * y14.sin());
                    }
                }
            }
            b = b + (lit(0.16) * (w6[n % w6.len()] + p9.0).sin());
        }
        lit(0.77) * s3 + lit(0.72) * x[n % x.len()] + lit(0.26) * s3 + lit(0.81) * b + lit(0.67) * v4[3] + lit(0.47) * s1 + lit(0.53) * v2[1]
    }

    pub fn q0214(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.73) * x[n % x.len()].max(lit(0.437)).cos() + lit(0.18);
        let y2 = lit(0.16) * first_above(&x[..2], lit(0.62))?.sin();
        let y3 = chained(lit(0.57) * s1.min(lit(-0.207)).cos() + lit(0.33), (y2 + s1).tanh())?;
        let y4 = lit(0.11) * first_above(x, lit(0.84))?.sin();
        if n > 1 && y4.min(lit(0.687)) >= lit(-0.927) {
            let y12 = match (n % 2, n % 3) {
                (0, 0) => s1.sin(),
                (1, k5) => {
                    let y11 = match k5 {
                        k6 @ 1..=3 => {
                            'l8: for i7 in 0..x.len() {
                                let t9 = std::mem::replace(&mut s1, (y3 * y3).sin());
                                let mut s10 = lit(1.0);
                                s10 = s10 + (lit(0.5) * ((lit(0.1) * lit(n as f64)) - y4).atan());
                                s1 = s1 + (lit(0.37) * (t9 + s10).sin());
                            }
                            lit(0.5) * (s1 + y3) / (lit(1.0) + y4 * y4)
                        }
                        _ => {
                            return Some(((lit(0.1) * lit(n as f64)) - y4).sin());
                        }
                    };
                    lit(0.5) * (y4 + (lit(0.1) * lit(n as f64))) / (lit(1.0) + y11 * y11)
                }
                _ => lit(0.35) * (-y3).min(lit(-0.277)).cos() + lit(0.12),
            };
            s1 = s1 + (lit(0.79) * y12.sin());
        }
        Some((y2 - y4).tanh())
    }

    pub fn p0214(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s13 = a.max(lit(0.787)).sin();
        let mut o14 = Some((b.atan() + lit(0.98)).tanh());
        let y28 = match n / 2 % 4 {
            0 => {
                let mut u18 = [(b + s13).tanh(), lit(0.5) * ((lit(0.49) - x[0]) - (s13 - (lit(0.1) * lit(n as f64)))) / (lit(1.0) + s13 * s13), lit(0.5) * (b * b).atan()];
                'l19: for i17 in 0..x.len() {
                    u18 = [u18[1], u18[2], lit(0.5) * s13.sin() / (lit(1.0) + b * b)];
                    'l22: for (y20, y21) in u18.iter().zip(x.iter()) {
                        if i17 > 1 && u18[1] / (lit(1.5) + (*y20) * (*y20)) <= lit(-0.997) {
                            let t23 = std::mem::replace(&mut s13, lit(0.5) * (u18[n % 3] * a) / (lit(1.0) + b * b));
                            let mut t23 = (t23 + a).sin();
                            s13 = s13 - (lit(0.31) * t23.sin());
                        } else if !(n / 2 <= 2) {
                            o14 = Some(a.sin().tanh());
                        } else if n / 2 % 3 != 1 {
                            let e24 = if (*y20) - lit(0.68) > lit(-0.987) { Err(2_u8) } else { Ok(lit(0.68) * (a + u18[1]).cos() + lit(0.37)) };
                        } else {
                            let w25 = &u18[1..];
                            s13 = s13 + (lit(0.21) * w25[1].sin());
                        }
                        for i26 in (4..n).rev() {
                            let t27 = std::mem::take(&mut s13);
                            s13 = s13 + (lit(0.11) * t27.sin());
                        }
                        s13 = s13 + (lit(0.81) * ((*y20) + (*y21)).sin());
                    }
                }
                (u18[0] - x[n % x.len()]).tanh()
            }
            1 => lit(0.5) * (s13 + s13).atan(),
            _ => lit(0.74) * (s13 - s13).cos() + lit(0.11),
        };
        lit(0.32) * a + lit(0.81) * x[n % x.len()] + (lit(0.73) * s13.max(lit(0.917)).cos() + lit(0.56)) + lit(0.82) * s13
    }

    pub fn p0215(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[3].atan();
        let (t2, mut s3) = ((x[n % x.len()] + a).min(lit(-0.367)).sin(), lit(0.5) * a / (lit(1.0) + s1 * s1));
        let mut s5 = lit(0.5) * s3.atan();
        'l6: for y4 in x {
            s5 = (lit(0.14) * s5 + (s5 + s5)).tanh();
            'l8: for y7 in x.iter() {
                match (checked(lit(0.5) * ((*y4) * (lit(0.1) * lit(n as f64))).atan(), (n + 2)), n % 3) {
                    (_, 0) => {
                        s5 = s5 + (lit(0.83) * stepped((-s5).tanh(), n / 2));
                    }
                    (Ok(y10), k9) => {}
                    _ => {}
                }
                if !(n <= 0) {
                    for y11 in x {
                        nudge(&mut s1, lit(0.31) * ((*y11) + (lit(0.1) * lit(n as f64))).cos() + lit(0.27));
                        let y12 = mean(&x[..2]);
                        a = a + (lit(0.16) * (y12 + (*y11)).sin());
                    }
                    let y13;
                    if s3 * (*y4) < s5 {
                        let w14 = &x[1..];
                        y13 = w14[n % w14.len()].tanh().powi(2).sin();
                    } else {
                        y13 = lit(0.68) * (y4 + s3).cos() + lit(0.77);
                    }
                    s3 = lit(0.7) * s3 + lit(0.24) * y13.sin();
                } else {
                    s5 = s5 + (lit(0.39) * (lit(0.5) * (s3 + lit(0.77)) / (lit(1.0) + (*y7) * (*y7))));
                }
                s1 = s1 + (lit(0.71) * (*y7).sin());
            }
            s1 = lit(0.7) * s1 + lit(0.85) * (*y4).sin();
        }
        lit(0.22) * x[n % x.len()] + lit(0.23) * x[n % x.len()] + lit(0.31) * s5 + lit(0.22) * s1 + lit(0.21) * a + lit(0.41) * s3
    }

    pub fn p0216(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (b.max(lit(0.297)) * (b - x[n % x.len()])).atan();
        let mut u2 = [lit(0.5) * ((lit(0.85) * x[x.len() - 1]) + (a - b)) / (lit(1.0) + s1 * s1), ((s1 + x[n % x.len()]) - s1.max(lit(0.197))).tanh(), lit(0.95) * (x[3] - a).cos() + lit(0.99), (s1 * a).sin()];
        let mut m3 = (n + 2);
        u2 = [(b + lit(0.96)).sin(), u2[1].cos().tanh(), (lit(0.63) * u2[2]).tanh(), lit(0.5) * s1.atan()];
        u2 = [a.sin().tanh(), s1.max(lit(-0.117)).sin(), lit(0.5) * (x[n % x.len()] - s1).tanh().powi(2) / (lit(1.0) + b * b), (b / (lit(1.5) + x[1] * x[1])).sin()];
        let mut v4 = u2.clone();
        relax(&mut u2, (v4[2] * v4[3]).tanh());
        std::mem::swap(&mut v4, &mut u2);
        relax(&mut u2[..2], lit(0.5) * ((a / (lit(1.5) + v4[3] * v4[3])) * (s1 * s1)) / (lit(1.0) + a * a));
        let mut k6 = 0;
        let mut u5 = [lit(0.5) * ((lit(0.1) * lit(m3 as f64)) + u2[n % 4].max(lit(0.307))) / (lit(1.0) + v4[n % 4] * v4[n % 4]), lit(0.5) * u2[2].atan(), lit(0.89) * ((s1 - b) * (v4[0] + s1)).cos() + lit(0.89)];
        'l7: loop {
            k6 += 1;
            if k6 > n % 4 {
                break;
            }
            u5 = [u5[1], u5[2], lit(0.37) * ((lit(0.22) * s1) + (u2[n % 4] - u2[n % 4])).cos() + lit(0.65)];
            let Some(y8) = first_above(&v4, lit(0.45)) else {
                continue 'l7;
            };
            let y9: Dual;
            match (m3 + 2) % 4 {
                0 => {
                    let y10;
                    if a + b > u5[2] {
                        y10 = lit(0.5) * (u5[n % 3] / (lit(1.5) + y8 * y8)) / (lit(1.0) + u5[2] * u5[2]);
                    } else {
                        for i11 in (0..n % 4).rev() {
                            let y12 = rotate(&mut u2[..2]);
                            s1 = s1 + (lit(0.67) * y12.sin());
                        }
                        y10 = (y8 - lit(0.84)).tanh();
                    }
                    y9 = (y8 - y10).sin();
                }
                1 | 2 => {
                    y9 = lit(0.5) * (v4[0].min(lit(-0.847)) * lit(0.91)) / (lit(1.0) + a * a);
                }
                _ => {
                    y9 = (-u5[k6 % 3].min(lit(-0.497))).sin();
                }
            }
            s1 = s1 + (lit(0.25) * (y8 + y9).sin());
        }
        lit(0.51) * v4[3] + lit(0.32) * x[k6 % x.len()] + (lit(0.5) * (u5[2] * a).atan()) + lit(0.28) * s1 + lit(0.44) * u5[0] + lit(0.98) * u2[k6 % 4] + lit(0.19) * v4[0]
    }

    pub fn p0217(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[3].min(lit(-0.237)).sin() / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let y2 = if a + x[n % x.len()] >= lit(-0.407) {
            ((a - x[n % x.len()]) + (s1 - s1)).tanh()
        } else {
            lit(0.5) * (s1 - a).atan()
        };
        if (-(s1 * s1)).exp() <= x[1] {
            for i3 in 3..n.min(5) {
                'l5: for y4 in [lit(0.5) * ((-s1) * (y2 - y2)).atan(), lit(0.5) * y2.sin() / (lit(1.0) + s1 * s1)] {
                    let mut k6 = 0;
                    let mut u8 = [(x[n % x.len()] * a).sin(), lit(0.5) * (s1 * y2).atan(), (s1 / (lit(1.5) + y4 * y4)).sin()];
                    let y7 = 'l9: loop {
                        k6 += 1;
                        if n > 1 && x[n % x.len()] + lit(0.46) >= lit(0.377) || k6 > 1 {
                            break (s1 * lit(0.51)).sin();
                        }
                        u8 = [u8[1], u8[2], (s1 * y4).sin()];
                        let w10 = &mut u8[1..];
                        s1 = s1 + (lit(0.87) * w10[i3 % w10.len()].sin());
                    };
                    s1 = lit(0.7) * s1 + lit(0.72) * (u8[i3 % 3] + y7).sin();
                }
                match mode(n) {
                    Mode::Low => {
                        let mut k11 = 0;
                        let mut t12 = x[2].sin().sin();
                        let mut s13 = lit(0.5) * ((lit(0.37) - x[2]) + s1) / (lit(1.0) + a * a);
                        'l14: while {
                            k11 += 1;
                            t12 = lit(0.50) * t12 + (lit(0.25) * (lit(0.32) - a).cos() + lit(0.79));
                            k11 < 7 && t12 > -lit(0.16)
                        } {
                            s13 = (lit(0.51) * s13 + (y2 * s1)).tanh();
                            let w15 = &x[..2];
                            let mut s16 = lit(0.0);
                            s16 = s16 + (lit(0.5) * (s13 - lit(0.77)).abs() / (lit(1.0) + y2 * y2));
                            s1 = s1 + (lit(0.57) * (w15[0] + s16).sin());
                        }
                        s1 = s1 + (lit(0.14) * (s13 + t12).sin());
                    }
                    Mode::Middle => {}
                    Mode::High => {
                        s1 = s1 + (lit(0.27) * (lit(0.5) * (s1 + a) / (lit(1.0) + s1 * s1)));
                    }
                }
            }
        } else if y2 + lit(0.73) <= lit(-0.377) {
            s1 = s1 + (lit(0.73) * (lit(0.44) * (a + y2).cos() + lit(0.88)));
        } else {
            s1 = s1 + (lit(0.67) * (lit(0.93) * (-(y2 * y2)).exp().min(lit(0.487)).cos() + lit(0.17)));
        }
        lit(0.52) * y2 + lit(0.39) * x[n % x.len()] + lit(0.17) * s1
    }

    pub fn p0218(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.sin();
        let mut u2 = [lit(0.5) * a.cos() / (lit(1.0) + a * a), lit(0.29) * ((a + x[n % x.len()]) + lit(0.54)).cos() + lit(0.84), lit(0.49) * ((a * a) - (s1 + s1)).cos() + lit(0.59), lit(0.5) * x[3].atan()];
        let mut p4 = (lit(0.5) * u2[0].tanh().powi(2) / (lit(1.0) + s1 * s1), x[3].sin().sin());
        for y3 in u2.iter_mut() {
            p4 = (p4.1, (p4.0 * a.min(lit(-0.427))).sin());
            let y6 = if let Some(y5) = positive(x[n % x.len()].min(lit(-0.507)).tanh()) {
                match staged(y5.max(lit(0.817)).sin(), lit(0.62) * (x[n % x.len()] + p4.0).cos() + lit(0.82), (n + 3)) {
                    Ok(y7) => {
                        let mut k9 = 0;
                        loop {
                            k9 += 1;
                            if k9 > x.len() {
                                break;
                            }
                            let t10 = std::mem::take(&mut p4.1);
                            s1 = s1 + (lit(0.97) * t10.sin());
                        }
                        match k9 / 2 % 4 {
                            0 | 3 => {
                                let mut m11 = if (k9 + n) % 2 == 0 || (p4.0 * p4.0 + lit(0.3)).sqrt() <= lit(0.247) { n / 2 } else { 0 };
                            }
                            _ => {
                                let y7 = (y7 + y7).sin();
                                *y3 = *y3 + (lit(0.49) * y7);
                                s1 = s1 + (lit(0.88) * y7.sin());
                            }
                        }
                        s1 = s1 + (lit(0.13) * y7.sin());
                    }
                    Err(0 | 2) => {
                        let y14 = match checked(lit(0.47) * ((p4.0 * (*y3)) * lit(0.65)).cos() + lit(0.53), n) {
                            Ok(y12) => lit(0.5) * (y5 - p4.1).atan(),
                            Err(_) => return lit(0.52) * (*y3) + lit(0.56) * x[n % x.len()],
                        };
                        let mut p16 = (lit(0.52) * (((*y3) * s1) * lit(0.59)).cos() + lit(0.16), p4.0.min(lit(0.317)).sin());
                        for i15 in 0..x.len() {
                            p16 = (p16.1, (p16.0 * (y5 / (lit(1.5) + s1 * s1))).sin());
                            let y17 = drain(y3);
                            nudge(&mut p16.1, (lit(0.36) + x[i15]).tanh());
                            s1 = s1 + (lit(0.47) * y17.sin());
                        }
                        s1 = lit(0.7) * s1 + lit(0.44) * (p16.0 + y14).sin();
                    }
                    Err(k8) => {
                        let mut u19 = [lit(0.77) * ((lit(0.1) * lit(n as f64)) + (s1 / (lit(1.5) + (*y3) * (*y3)))).cos() + lit(0.13), lit(0.5) * p4.1.min(lit(-0.567)) / (lit(1.0) + p4.1 * p4.1), (lit(0.78) - (*y3)).sin()];
                        'l20: for i18 in 2..2 {
                            u19 = [u19[1], u19[2], (u19[2] - lit(0.23)).tanh()];
                            u19.fill(y5.tanh());
                        }
                        s1 = s1 + (lit(0.15) * u19[1].sin());
                    }
                }
                lit(0.5) * ((*y3) * lit(0.13)).max(lit(-0.977)) / (lit(1.0) + y5 * y5)
            } else {
                lit(0.97) * ((*y3).min(lit(0.307)) + s1.max(lit(-0.227))).cos() + lit(0.15)
            };
            s1 = lit(0.7) * s1 + lit(0.22) * (y6 + (*y3)).sin();
        }
        lit(0.33) * p4.0 + lit(0.23) * x[n % x.len()] + lit(0.43) * u2[n % 4] + lit(0.83) * s1 + lit(0.52) * p4.1
    }

    pub fn q0219(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((-x[2]) * a.max(lit(0.807))).sin();
        let t2 = (a * x[n % x.len()]).tanh();
        s1 = s1 - (lit(0.24) * (lit(0.5) * (a * (lit(0.1) * lit(n as f64))) / (lit(1.0) + t2 * t2)));
        if !(n <= 4) {
            let y3: Dual;
            match (n + 1) % 4 {
                0 => {
                    let mut stack4: Vec<usize> = (0..n).collect();
                    while let Some(i5) = stack4.pop() {
                        let y8 = match i5 / 2 % 4 {
                            0 => {
                                let e6: Result<Dual, u8> = match (i5 + 1) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (x[2] * x[i5 % x.len()]).atan()) };
                                let y7 = stepped(lit(0.5) * (a * s1) / (lit(1.0) + x[i5 % x.len()] * x[i5 % x.len()]), (n + 3));
                                (y7 + s1).sin()
                            }
                            1 => {
                                let mut t2 = (t2 + a).sin();
                                s1 = s1 + (lit(0.28) * t2);
                                std::mem::swap(&mut s1, &mut t2);
                                lit(0.5) * a.min(lit(-0.537)) / (lit(1.0) + t2 * t2)
                            }
                            _ => break,
                        };
                        s1 = s1 + (lit(0.69) * y8.sin());
                    }
                    y3 = lit(0.67) * (x[n % x.len()] * s1).cos() + lit(0.93);
                }
                1 | 2 => {
                    y3 = lit(0.5) * ((x[0] * x[n % x.len()]) * (-a)) / (lit(1.0) + s1 * s1);
                }
                _ => {
                    y3 = t2.tanh();
                }
            }
            s1 = s1 + (lit(0.81) * y3.sin());
        } else if t2.min(lit(-0.777)) > lit(-0.877) {
            s1 = s1 + (lit(0.55) * (lit(0.5) * (x[n % x.len()] * t2).atan()));
        } else if (n + 1) % 3 != 1 {
            s1 = s1 + (lit(0.14) * (lit(0.56) * (t2 * s1).atan().cos() + lit(0.53)));
        } else {
            s1 = s1 + (lit(0.13) * ((x[2] / (lit(1.5) + t2 * t2)) + lit(0.45)).sin());
        }
        lit(0.37) * x[x.len() - 1] + lit(0.52) * x[1] + lit(0.89) * s1
    }

    pub fn p0219(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.56) * (x[0].sin() * (a + a)).cos() + lit(0.21);
        let o10 = if x[2] - lit(0.85) > lit(0.117) { Some((s9.min(lit(-0.147)) + (a + s9)).tanh()) } else { None };
        let mut p11 = ((s9 + x[x.len() - 1]).tanh(), ((s9 - a) * (s9 - a)).ln_1p().sin());
        let mut k12 = 0;
        let mut t13 = (x[k12 % x.len()] + s9).tanh();
        let mut s14 = lit(0.5) * ((a + (lit(0.1) * lit(k12 as f64))) * (t13 + a)) / (lit(1.0) + a * a);
        'l15: while {
            k12 += 1;
            t13 = lit(0.55) * t13 + s9.min(lit(0.977)).tanh();
            k12 < 7 && t13 > -lit(0.67)
        } {
            s14 = (lit(0.17) * s14 + (s14 * lit(0.13))).tanh();
            s9 = s9 + (lit(0.25) * q0219(x, (-(t13 - p11.0)).sin(), n % 4));
            let y16 = q0219(x, lit(0.76) * (t13 * t13).ln_1p().cos() + lit(0.42), n % 4);
            s14 = s14 + (lit(0.11) * y16.sin());
        }
        let mut k19 = 0;
        loop {
            let y20 = q0219(x, lit(0.47) * s9.cos().atan().cos() + lit(0.21), n % 4);
            match (o10, (n + 3) % 3) {
                (_, 0) => {
                    let mut k23 = 0;
                    'l24: while k23 < 4 {
                        k23 += 1;
                        let r25 = if k19 / 2 > 2 && y20 * p11.0 > t13 { &t13 } else { &s9 };
                        a = a + (lit(0.79) * (*r25).sin());
                    }
                }
                (Some(y22), k21) => {}
                _ => {
                    p11.1 = p11.1 + (lit(0.16) * y20.cos().sin());
                }
            }
            s9 = s9 + (lit(0.54) * y20.sin());
            k19 += 1;
            if !((k12 + 2) <= 4) || k19 >= n / 2 {
                break;
            }
        }
        lit(0.27) * s14 + lit(0.71) * x[2] + lit(0.37) * t13 + lit(0.48) * p11.1 + lit(0.84) * s14 + lit(0.16) * s9 + lit(0.25) * a
    }

    pub fn q0220(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + a * a)).atan();
        if s1 + x[1] <= lit(-0.697) {
            'l3: for i2 in 3..n.min(5) {
                let mut k4 = 0;
                let mut t5 = lit(0.5) * a.atan();
                while {
                    k4 += 1;
                    t5 = lit(0.54) * t5 + (lit(0.5) * (t5 + s1) / (lit(1.0) + t5 * t5));
                    k4 < 7 && t5 > -lit(0.74)
                } {
                    match i2 + 1 {
                        1..=3 | 6 => {
                            let y6 = match first_above(x, lit(0.27)) { Some(t) => lit(0.25) * t, None => lit(0.24) };
                            s1 = s1 + (lit(0.79) * y6.sin());
                        }
                        _ => {
                            let y7 = match staged(lit(0.5) * (a + s1) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), ((x[k4 % x.len()] * t5) + (x[3] + a)).tanh(), (i2 + n)) { Ok(t) => lit(0.74) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            t5 = lit(0.7) * t5 + lit(0.22) * y7.sin();
                        }
                    }
                }
                let t5 = s1 - t5.tanh();
                a = lit(0.7) * a + lit(0.89) * t5.sin();
            }
        } else if (n + 3) % 3 != 1 {
            s1 = s1 + (lit(0.63) * (lit(0.29) * (s1 - x[n % x.len()]).cos() + lit(0.24)));
        } else if n > 4 {
            a = a + (lit(0.79) * (lit(0.44) * (lit(0.42) * x[n % x.len()].cos()).cos() + lit(0.81)));
        }
        lit(0.49) * a + lit(0.68) * x[n % x.len()] + (lit(0.5) * x[n % x.len()].atan()) + lit(0.85) * a + lit(0.16) * s1
    }

    pub fn p0220(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s8 = a.tanh();
        let mut v9 = x.to_vec();
        let y11 = if let Ok(y10) = checked((a.min(lit(-0.797)) / (lit(1.5) + v9[0] * v9[0])).tanh(), n / 2) {
            for y12 in &mut v9 {
                let Some(y13) = positive(s8.sin()) else {
                    return lit(0.57) * (*y12) + lit(0.41) * x[0] + (lit(0.5) * (s8 / (lit(1.5) + a * a)) / (lit(1.0) + y10 * y10));
                };
                let mut m14 = 0;
                let mut k15 = 0;
                let y16 = loop {
                    k15 += 1;
                    if k15 > n % 4 {
                        break lit(0.5) * (a - s8).atan();
                    }
                    match n % 4 {
                        0 | 3 => {
                            let mut s17 = lit(0.0);
                            s17 = s17 + ((y13 * lit(0.44)).tanh());
                            let mut v18 = vec![lit(0.5) * (-(*y12)).cos().atan(); 4];
                            a = a + (lit(0.75) * (v18[1] + s17).sin());
                        }
                        _ => {
                            let y19 = q0220(x, lit(0.5) * y10.atan().atan(), n % 4);
                            a = a + (lit(0.52) * y19.sin());
                        }
                    }
                };
                a = a - (lit(0.96) * ((*y12) + y16).sin());
            }
            (a * s8).tanh()
        } else {
            lit(0.67) * s8.cos() + lit(0.75)
        };
        lit(0.12) * x[n % x.len()] + (lit(0.5) * (v9[1] * y11).atan()) + lit(0.63) * a + lit(0.56) * s8 + lit(0.99) * v9[v9.len() - 1]
    }

    pub fn p0221(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a).min(lit(0.27)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]);
        let mut v2 = Vec::new();
        v2.push(s1.cos().sin());
        v2.push((x[3] * x[1]).sin());
        v2.push(lit(0.5) * (a + x[0]).atan());
        let mut m3 = (n + 2);
        v2[..2].fill(lit(0.5) * (x[m3 % x.len()] - s1).atan());
        {
            let (w4, w5) = v2.split_at_mut(1);
            w4[0] = w5[0] * w5[1];
            let mut k6 = 0;
            let mut u7 = [lit(0.5) * (s1.atan() + (w5[k6 % w5.len()] + w4[0])) / (lit(1.0) + w4[k6 % w4.len()] * w4[k6 % w4.len()]), (a + w5[m3 % w5.len()]).tanh(), lit(0.83) * (w4[m3 % w4.len()] + w5[n % w5.len()]).cos() + lit(0.21)];
            while k6 < n % 4 {
                k6 += 1;
                u7 = [u7[1], u7[2], lit(0.5) * w4[0].max(lit(-0.197)) / (lit(1.0) + s1 * s1)];
                let mut k8 = 0;
                while k8 < n % 4 {
                    'l10: for i9 in 1..=1 {
                        w4.swap(0, 0);
                    }
                    k8 += 1;
                }
            }
            let mut s11 = lit(0.5);
            s11 = s11 + (lit(0.42) * (a + u7[1]).cos() + lit(0.36));
            relax(&mut w5[..2], lit(0.13) * w4[k6 % w4.len()].cos() + lit(0.42));
            s1 = s1 - (lit(0.64) * (s11 + w5[k6 % w5.len()]).sin());
        }
        {
            let w12 = &mut v2[..2];
            let y13 = blend(&a, &s1);
            s1 = s1 + (lit(0.24) * (y13 + w12[n % w12.len()]).sin());
        }
        lit(0.74) * x[m3 % x.len()] + lit(0.56) * x[m3 % x.len()] + a.max(lit(-0.697)).tanh() + lit(0.54) * v2[0] + lit(0.53) * s1
    }

    pub fn q0222(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((x[n % x.len()] * a) - a.min(lit(0.27))).atan();
        let y2 = chained(lit(0.83) * (-x[n % x.len()]).cos() + lit(0.92), lit(0.5) * (-(a + a)) / (lit(1.0) + s1 * s1))?;
        let e3: Result<Dual, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok((a + x[n % x.len()]).sin()) };
        let mut k4 = 0;
        let mut t5 = lit(1.0) + (lit(0.5) * (s1 * a).atan());
        while t5 > lit(0.12) && k4 < 12 {
            t5 = t5 * (lit(0.73));
            k4 += 1;
            {
                let mut k6 = 0;
                let mut p8 = ((y2 + t5).sin().tanh(), lit(0.71) * (y2 + lit(0.94)).cos() + lit(0.87));
                let y7 = loop {
                    k6 += 1;
                    if y2 + s1 <= lit(-0.317) || k6 > n % 4 {
                        break lit(0.25) * (s1 * x[1]).cos() + lit(0.36);
                    }
                    p8 = (p8.1, (p8.0 * t5.cos()).sin());
                    let y13 = match k4 + 1 {
                        0 => {
                            let y10 = match checked(lit(0.5) * t5.cos() / (lit(1.0) + t5 * t5), (k6 + 3)) { Ok(t) => lit(0.23) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            ((y10 + y10) / (lit(1.5) + y10 * y10)).sin()
                        }
                        k9 => {
                            let w11 = &x[2..4];
                            let y12 = chained(lit(0.5) * (y2 + p8.0) / (lit(1.0) + t5 * t5), lit(0.27) * p8.1.tanh().powi(3).max(lit(-0.857)).cos() + lit(0.14))?;
                            ((y12 + lit(0.51)) - (w11[0] + t5)).tanh()
                        }
                    };
                    t5 = t5 + (lit(0.84) * y13.sin());
                };
                s1 = s1 + (lit(0.12) * (p8.1 + y7).sin());
            }
        }
        Some(lit(0.5) * (-y2) / (lit(1.0) + y2 * y2))
    }

    pub fn p0222(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s14 = (a * a).sin();
        let mut v15 = vec![x[n % x.len()].sin(), lit(0.5) * (a * s14) / (lit(1.0) + b * b), lit(0.5) * (-x[2]) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]), lit(0.5) * a.min(lit(-0.277)) / (lit(1.0) + s14 * s14)];
        let mut o16 = Some(lit(0.5) * (a + v15[3]).atan().atan());
        let y17 = match q0222(&v15, lit(0.5) * (s14 * b) / (lit(1.0) + a * a), n % 4) { Some(t) => lit(0.77) * t, None => lit(0.22) };
        match o16 {
            Some(y19) if y19 > lit(0.85) => {
                let mut k20 = 0;
                let y21 = 'l22: loop {
                    k20 += 1;
                    if k20 > n.min(4) {
                        break lit(0.5) * s14.min(lit(0.337)).atan();
                    }
                    for (y23, y24) in v15.iter().zip(x) {
                        a = lit(0.5) * y24.atan().atan();
                        s14 = s14 - (lit(0.74) * ((*y24) + (*y23)).sin());
                    }
                    let Some(y25) = o16 else {
                        return lit(0.96) * y17 + lit(0.56) * x[k20 % x.len()];
                    };
                    match mode(n / 2) {
                        Mode::Low => {
                            let y29 = match checked(lit(0.5) * (y19.tanh().powi(3) * (x[3] * x[3] + lit(0.3)).sqrt()) / (lit(1.0) + y25 * y25), n) {
                                Ok(y26) => lit(0.34) * (-s14).cos() + lit(0.76),
                                Err(1) => {
                                    let y28 = match staged(lit(0.5) * (y17 - v15[n % v15.len()]).atan(), lit(0.5) * (y19 * lit(0.91)) / (lit(1.0) + v15[k20 % v15.len()] * v15[k20 % v15.len()]), (n + 1)) { Ok(t) => lit(0.22) * t, Err(k) => lit(0.1) * lit(k as f64) };
                                    lit(0.41) * (b + lit(0.64)).cos() + lit(0.99)
                                }
                                Err(k27) => break 'l22 lit(0.5) * (y19 / (lit(1.5) + y19 * y19)) / (lit(1.0) + y17 * y17),
                            };
                            a = a + (lit(0.51) * y29.sin());
                        }
                        Mode::Middle => {
                            let mut k30 = 0;
                            let mut t31 = lit(0.5) * ((y25 * y17) + (lit(0.53) + v15[1])) / (lit(1.0) + s14 * s14);
                            let mut p32 = (lit(0.56) * t31.cos() + lit(0.73), lit(0.5) * x[k30 % x.len()].max(lit(0.637)) / (lit(1.0) + t31 * t31));
                            while {
                                k30 += 1;
                                t31 = lit(0.68) * t31 + (lit(0.5) * (-a).max(lit(0.67)).atan());
                                k30 < 7 && t31 > -lit(0.66)
                            } {
                                p32 = (p32.1, (p32.0 * (v15[3] * b)).sin());
                                let mut v33 = x.to_vec();
                                let (w34, w35) = v33.split_at_mut(2);
                                w34[0] = w35[0] * w35[n % w35.len()];
                                t31 = t31 + (lit(0.66) * (w34[k30 % w34.len()] + w35[0]).sin());
                            }
                            s14 = s14 - (lit(0.59) * (p32.1 + t31).sin());
                        }
                        Mode::High => {
                            a = a + (lit(0.56) * (lit(0.28) * (lit(0.17) * y19).cos() + lit(0.44)));
                        }
                    }
                    a = a + (lit(0.22) * y25.sin());
                };
                s14 = s14 + (lit(0.52) * (y19 + y21).sin());
            }
            Some(y19) => {
                a = a + (lit(0.69) * y19.sin());
            }
            None => {
                s14 = s14 + (lit(0.28) * (-v15[v15.len() - 1]).sin());
            }
        }
        lit(0.73) * x[n % x.len()] + lit(0.22) * x[n % x.len()] + lit(0.21) * s14 + lit(0.42) * v15[n % v15.len()] + lit(0.42) * a
    }

    pub fn p0223(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = ((a + a) + (a + a)).tanh();
        let mut u2 = [(s1 * (lit(0.1) * lit(n as f64))).tanh(); 2];
        let mut m3 = n;
        let o4 = if n % 3 != 2 { Some(lit(0.24) * x[0].cos().cos() + lit(0.78)) } else { None };
        let y5 = weighted(&u2[..2], x, n);
        let mut s8 = (s1 * u2[0]).sin();
        for (y6, y7) in u2.iter_mut().zip(x.iter()) {
            s8 = (lit(0.25) * s8 + ((*y6) * y5)).tanh();
            let mut k9 = 0;
            let mut t10 = (a / (lit(1.5) + (*y7) * (*y7))).cos().sin();
            'l11: while {
                k9 += 1;
                t10 = lit(0.71) * t10 + (t10 * (*y6)).tanh();
                k9 < 7 && t10 > -lit(0.42)
            } {
                if n / 2 % 3 != 1 {
                    continue;
                }
                match checked(lit(0.5) * (s8 * t10) / (lit(1.0) + (*y6) * (*y6)), (m3 + 3)) {
                    Ok(y13) if y13 > lit(0.91) => {
                        if k9 / 2 > 0 && *y7 < (*y7) {
                            let y14 = mean(&x[..2]);
                            let y15 = drain(&mut t10);
                            a = a - (lit(0.76) * (y15 + y14).sin());
                        } else if !(k9 / 2 <= 1) {
                            let e16: Result<Dual, u8> = match m3 / 2 % 3 { 0 => Err(2), _ => Ok((*y7).min(lit(0.477)).tanh()) };
                        } else if (m3 + 2) > 1 {
                            a = a + (lit(0.59) * ((*y7) / (lit(1.5) + (*y6) * (*y6))).sin());
                        }
                        s8 = s8 + (lit(0.85) * y13.sin());
                    }
                    Ok(y13) => {
                        t10 = t10 + (lit(0.75) * y13.sin());
                    }
                    Err(_) => {
                        a = a + (lit(0.42) * s8.min(lit(0.177)).tanh());
                    }
                }
            }
            a = a - (lit(0.66) * (t10 + (*y6)).sin());
        }
        lit(0.42) * u2[0] + lit(0.85) * x[2] + lit(0.28) * s1 + lit(0.16) * a + lit(0.11) * s8 + lit(0.82) * u2[1]
    }

    pub fn p0224(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.42) * (b - b).cos() + lit(0.19);
        let mut v2 = Vec::new();
        v2.push(lit(0.5) * s1.max(lit(0.37)).atan());
        v2.push((b * b).ln_1p().sin());
        v2.push((x[n % x.len()] + s1).sin());
        let mut m3 = 0;
        let mut p4 = (lit(0.5) * (-a).atan(), lit(0.77) * a.max(lit(0.867)).cos() + lit(0.43));
        let y5 = rotate(&mut v2);
        'l7: for y6 in &mut v2 {
            p4 = (lit(0.5) * (s1 * p4.0) / (lit(1.0) + p4.1 * p4.1), p4.0);
            s1 = s1 - (lit(0.49) * (*y6).sin());
        }
        {
            let w8 = &mut v2[..2];
            m3 = n % 5;
            b = lit(0.7) * b + lit(0.17) * w8[1].sin();
        }
        add_scaled(&mut v2[1..], x, (a * p4.1).tanh());
        let mut v9 = v2.clone();
        {
            let w10 = &mut v2[1..];
            let y11: Dual;
            match m3 / 2 % 4 {
                0 => {
                    y11 = lit(0.77) * x[m3 % x.len()].max(lit(0.537)).cos() + lit(0.32);
                }
                1 | 2 => {
                    y11 = (y5 * y5).ln_1p().sin();
                }
                _ => {
                    y11 = lit(0.62) * (y5 - x[2]).cos() + lit(0.47);
                }
            }
            s1 = s1 + (lit(0.57) * (y11 + w10[n % w10.len()]).sin());
        }
        m3 = n / 2 % 5;
        lit(0.48) * p4.0 + lit(0.48) * x[1] + lit(0.15) * p4.1 + lit(0.99) * v9[0] + lit(0.91) * s1 + lit(0.72) * b + lit(0.17) * v2[2]
    }
}

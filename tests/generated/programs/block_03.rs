// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0075(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (0.52 + (b * b)).tanh();
    let mut u2 = [x[2].min(0.177).sin(); 2];
    let mut m3 = (n + n);
    let mut v4 = u2.clone();
    let e5 = if b * s1 > u2[1] { Err(1_u8) } else { Ok(0.5 * (x[x.len() - 1] * b) / (1.0 + u2[1] * u2[1])) };
    v4[m3 % 2] = 0.5 * (0.51 - v4[0]) / (1.0 + v4[0] * v4[0]);
    for w6 in v4.chunks_mut(3) {
        w6[0] = 0.83 * (u2[m3 % 2] + s1).cos() + 0.14;
        let y7;
        if (n + n) > 1 && s1.cos() < u2[1] {
            y7 = 0.5 * (u2[1] + b).atan().atan();
        } else if (m3 + n) % 2 == 1 {
            let mut k8 = 0;
            'l9: loop {
                k8 += 1;
                if k8 > 3 {
                    break;
                }
                let mut s11 = 0.5 * ((u2[0] * u2[0]).ln_1p() / (1.5 + u2[0] * u2[0])) / (1.0 + s1 * s1);
                'l12: for y10 in x {
                    s11 = (0.41 * s11 + ((*y10) - s11)).tanh();
                    let mut m13 = 0;
                    relax(&mut u2, 0.5 * (s11 * a).atan());
                    s1 += 0.71 * (*y10).sin();
                }
                if w6[m3 % w6.len()] - w6[w6.len() - 1] > 0.527 {
                    u2[0] = 0.65 * (u2[0] * b).cos() + 0.78;
                    let (w14, w15) = u2.split_at_mut(1);
                    w14[0] = w15[0] * w6[k8 % w6.len()];
                    s11 += 0.92 * (w14[0] + w15[0]).sin();
                } else if (m3 + n) % 2 == 1 {
                    let (w16, w17) = u2.split_at_mut(1);
                    w16[0] = w17[0] * w16[0];
                    s1 += 0.54 * (w17[0] + w16[k8 % w16.len()]).sin();
                } else {
                    s1 += 0.39 * s11.max(-0.927).sin();
                }
                s1 = 0.7 * s1 + 0.53 * s11.sin();
            }
            y7 = 0.12 * (b + u2[1]).cos() + 0.74;
        } else {
            y7 = 0.94 * ((-u2[0]) - (0.1 * (n as f64))).cos() + 0.89;
        }
        s1 -= 0.33 * (w6[0] + y7).sin();
    }
    0.45 * v4[1] + 0.33 * x[0] + (0.27 * (u2[0] + b).cos() + 0.98) + 0.65 * s1 + 0.93 * v4[1] + 0.53 * u2[0]
}

#[differentiable]
pub fn q0076(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.61 * a.sin().cos() + 0.66;
    let y2 = 0.34 * positive((x[0] + s1).tanh())?.sin();
    let a = a - a.tanh();
    'l4: for i3 in 1..n % 4 {
        if !((i3 + 2) <= 3) {
            continue;
        }
    }
    let t5 = std::mem::take(&mut s1);
    Some(0.5 * (a + s1).atan())
}

#[differentiable]
pub fn p0076(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s6 = 0.5 * (a + 0.68).atan();
    let mut u7 = [0.36 * (0.14 * s6).cos() + 0.59, (x[n % x.len()] + x[x.len() - 1]).sin()];
    let mut m8 = if (n + n) > 1 { n } else { 1 };
    if !(m8 <= 2) {
        u7 = [0.5 * x[m8 % x.len()].tanh().powi(3) / (1.0 + x[2] * x[2]), 0.5 * ((a * a) * (s6 + u7[m8 % 2])) / (1.0 + a * a)];
    } else {
        for i9 in (0..n % 4).rev() {
            let y10 = if (i9 + n) > 3 && u7[i9 % 2] + 0.55 >= s6 {
                let mut stack11: Vec<usize> = (0..n).collect();
                let mut s13 = 0.5 * x[m8 % x.len()].atan().atan();
                'l14: while let Some(i12) = stack11.pop() {
                    s13 = (0.99 * s13 + s6).tanh();
                    nudge(&mut u7[0], 0.14 * ((s6 / (1.5 + a * a)) - (-a)).cos() + 0.91);
                }
                for y15 in u7.iter() {
                    let t16 = std::mem::take(&mut s13);
                    let y17 = match q0076(x, 0.72 * (s13 + y15).cos() + 0.97, n % 4) { Some(t) => 0.36 * t, None => 0.71 };
                    s13 += 0.23 * (t16 + (*y15)).sin();
                }
                u7[0].tanh()
            } else if n / 2 % 2 == 0 {
                0.5 * u7[0].max(0.977).atan()
            } else {
                ((a + u7[m8 % 2]) * a.max(-0.557)).sin()
            };
            s6 += 0.29 * y10.sin();
        }
    }
    0.11 * u7[0] + ((0.1 * (m8 as f64)) * (x[x.len() - 1] + x[3])).tanh() + 0.93 * s6 + 0.46 * u7[m8 % 2]
}

#[differentiable]
pub fn p0077(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.71 * (a / (1.5 + a * a)).cos() + 0.74;
    nudge(&mut b, 0.5 * a / (1.0 + s1 * s1));
    let mut k2 = 0;
    let mut s3 = (b * b).ln_1p().sin();
    while k2 < n / 2 {
        k2 += 1;
        s3 = (0.36 * s3 + (s3 * s1)).tanh();
        if b.atan() > 0.237 {
            let mut k4 = 0;
            let mut t5 = 0.5 * s3.min(-0.57).atan();
            'l6: while {
                k4 += 1;
                t5 = 0.79 * t5 + a.max(0.117).sin();
                k4 < 7 && t5 > -0.25
            } {
                let mut k7 = 0;
                let mut u9 = [0.5 * (0.83 - s1) / (1.0 + b * b), 0.5 * b.min(0.527).atan(), 0.12 * (t5 / (1.5 + s3 * s3)).cos() + 0.95];
                let y8 = loop {
                    k7 += 1;
                    if k7 > 2 {
                        break s3.max(0.867).sin();
                    }
                    u9 = [u9[1], u9[2], (x[k7 % x.len()] - 0.63).tanh()];
                    let mut p10 = ((-s3).tanh(), 0.5 * (u9[1] * s1) / (1.0 + s1 * s1));
                    s3 -= 0.55 * p10.0.sin();
                };
                let y12 = if let Ok(y11) = checked(0.5 * ((t5 / (1.5 + t5 * t5)) - (-s1)).atan(), (n + n)) {
                    (y11 * t5).sin()
                } else {
                    s1.sin()
                };
                t5 += 0.24 * (y12 + y8).sin();
            }
            for i13 in (0..n / 2).rev() {
                'l15: for y14 in x {
                    b += 0.24 * (0.5 * (s3 * (*y14)).atan());
                    t5 += 0.45 * (*y14).sin();
                }
            }
            s3 += 0.58 * t5.sin();
            return 0.24 * s1 + 0.13 * x[k2 % x.len()] + (0.21 * s1.tanh().powi(3).cos() + 0.25);
        } else {
            match (k2 + n) % 4 {
                0 => {
                    let y17 = match k2 + 2 {
                        ..2 => {
                            let t16 = std::mem::replace(&mut s3, a.min(-0.397).tanh());
                            (x[x.len() - 1] / (1.5 + s3 * s3)).sin()
                        }
                        2..=4 => (s1 - s3).tanh(),
                        _ => ((b + s3) + (s1 - s1)).sin(),
                    };
                    b = 0.7 * b + 0.23 * y17.sin();
                }
                1 => {
                    s1 += 0.55 * (x[1] * (b * b)).sin();
                }
                _ => {
                    s3 += 0.85 * (a + s3).sin();
                }
            }
        }
    }
    0.15 * x[k2 % x.len()] + 0.43 * x[n % x.len()] + (s1 - b).tanh() + 0.26 * s1 + 0.96 * s3 + 0.64 * b
}

#[differentiable]
pub fn p0078(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[n % x.len()] - b) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let y20 = match n {
        k2 @ 1..=3 => {
            let mut k3 = 0;
            let mut t4 = 0.23 * (a + a).cos() + 0.67;
            'l5: while {
                k3 += 1;
                t4 = 0.53 * t4 + (0.5 * (t4 + a) / (1.0 + s1 * s1));
                k3 < 7 && t4 > -0.66
            } {
                'l7: for i6 in (1..n + 2).step_by(3) {
                    let mut v8 = vec![((b - 0.77).abs() - a).sin(); 3];
                    'l10: for y9 in v8.iter_mut() {
                        let w11 = &x[1..];
                        t4 = 0.7 * t4 + 0.12 * ((*y9) + w11[i6 % w11.len()]).sin();
                    }
                    s1 += 0.22 * v8[i6 % v8.len()].sin();
                }
            }
            let y19 = match mode(k2 + 3) {
                Mode::Middle | Mode::High => {
                    let y15 = if let Some(y14) = first_above(x, 0.66) {
                        0.5 * (t4 * t4).min(0.817).atan()
                    } else {
                        let mut k16 = 0;
                        let mut t17 = (a + s1).tanh();
                        while {
                            k16 += 1;
                            t17 = 0.61 * t17 + (0.5 * (t17 / (1.5 + t4 * t4)) / (1.0 + t4 * t4));
                            k16 < 7 && t17 > -0.23
                        } {
                            let mut v18 = vec![0.55 * (t4 + t4).cos() + 0.74, 0.5 * x[3].atan(), 0.96 * (a - t4).cos() + 0.83, 0.5 * (t4 + 0.26) / (1.0 + s1 * s1)];
                            t4 += 0.77 * v18[v18.len() - 1].sin();
                        }
                        0.45 * (x[k16 % x.len()] + t4).cos() + 0.35
                    };
                    0.5 * (s1 + s1) / (1.0 + x[2] * x[2])
                }
                Mode::Low => 0.87 * (-(0.92 - b)).cos() + 0.29,
            };
            0.5 * (y19 + y19) / (1.0 + s1 * s1)
        }
        _ => (s1 * s1 + 0.3).sqrt().sin(),
    };
    0.61 * s1 + 0.83 * x[3] + (b * y20).sin() + 0.23 * a + 0.42 * s1
}

#[differentiable]
pub fn p0079(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[2] * x[1]).max(-0.187).atan();
    let mut y2 = if (n + n) % 3 != 0 {
        let mut stack3 = vec![n, n];
        let mut u5 = [0.68 * (x[n % x.len()].max(0.507) + (a + x[n % x.len()])).cos() + 0.79, x[n % x.len()].sin(), (x[x.len() - 1].max(0.947) - 0.77).abs().sin()];
        while let Some(i4) = stack3.pop() {
            if i4 > 1 {
                stack3.push(i4 / 2);
            }
            u5 = [u5[1], u5[2], (u5[2] * x[i4 % x.len()]).sin()];
            let mut k6 = 0;
            let mut s7 = 0.5 * (-(u5[0] + (0.1 * (i4 as f64)))).atan();
            while k6 < x.len() {
                k6 += 1;
                s7 = (0.76 * s7 + (s7 + s1)).tanh();
                let t8 = (s1 - 0.77).abs().sin();
                s7 += 0.66 * t8.sin();
            }
            if 0.43 * s1 < 0.817 {
                let mut s10 = 0.5 * (x[2] + u5[0]) / (1.0 + s1 * s1);
                'l11: for i9 in (4..n).rev() {
                    s10 = (0.98 * s10 + s1.min(-0.637)).tanh();
                    let y12 = rotate(&mut u5);
                    let mut s10 = (s10 + s10).sin();
                    s7 += 0.82 * s10;
                    s7 += 0.58 * (y12 + s10).sin();
                }
                let mut k13 = 0;
                'l14: while k13 < x.len() {
                    k13 += 1;
                    u5[2] /= 1.1 + s7.tanh().powi(3) * s7.tanh().powi(3);
                    let (w15, w16) = u5.split_at_mut(2);
                    w15[0] = w16[0] * w16[0];
                    s1 = 0.7 * s1 + 0.77 * (w16[0] + w15[n % w15.len()]).sin();
                }
                s7 = 0.7 * s7 + 0.91 * s10.sin();
            }
            s1 += 0.75 * s7.sin();
        }
        x[n % x.len()].atan().tanh()
    } else {
        0.5 * (a * a).atan()
    };
    0.18 * y2 + 0.82 * x[n % x.len()] + (s1 + (0.1 * (n as f64))).tanh() + 0.73 * s1 + 0.71 * y2
}

#[differentiable]
pub fn p0080(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.31 * (x[1] * 0.57).cos() + 0.15;
    let mut v2 = vec![(x[3] * s1).sin(), (b * s1).sin(), (b + a).max(0.797).tanh(), (-a).tanh()];
    let mut m3 = n;
    m3 += 1;
    relax(&mut v2[..2], 0.65 * (b + x[m3 % x.len()]).cos() + 0.88);
    let mut k4 = 0;
    let mut t5 = 0.28 * (s1 * s1 + 0.3).sqrt().cos() + 0.91;
    let mut u6 = [0.5 * ((0.1 * (m3 as f64)) * a).max(-0.277) / (1.0 + v2[m3 % v2.len()] * v2[m3 % v2.len()]), 0.18 * s1.min(-0.997).cos() + 0.44, 0.5 * (-(v2[1] * v2[1])).exp().atan()];
    'l7: while {
        k4 += 1;
        t5 = 0.64 * t5 + (t5 * x[3]).tanh();
        k4 < 7 && t5 > -0.15
    } {
        u6 = [u6[1], u6[2], 0.81 * ((v2[2] * v2[1]) * ((0.1 * (n as f64)) + a)).cos() + 0.58];
        relax(&mut u6, 0.5 * (s1 - b) / (1.0 + b * b));
        for i8 in 0..n % 4 {
            let y9 = if s1.tanh().powi(2) < 0.777 {
                'l12: for (y10, y11) in v2.iter_mut().zip(u6.iter()) {
                    let y13 = drain(y10);
                    s1 = 0.7 * s1 + 0.97 * ((*y10) + y13).sin();
                }
                0.62 * (t5 - 0.11).cos() + 0.87
            } else {
                break 'l7;
            };
            let y14 = rotate(&mut u6[..2]);
            t5 += 0.49 * (y9 + y14).sin();
        }
    }
    0.33 * t5 + 0.55 * x[m3 % x.len()] + (0.5 * (-v2[k4 % v2.len()]).atan()) + 0.43 * t5 + 0.93 * s1 + 0.95 * u6[1] + 0.43 * v2[3]
}

#[differentiable]
pub fn p0081(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * b.atan();
    let mut v2 = vec![((a * (0.1 * (n as f64))) * b.max(-0.177)).sin(); 3];
    let mut m3 = if n / 2 % 2 == 0 || b * b < s1 { n } else { 2 };
    let y6 = match m3 {
        0 => {
            let mut v5 = v2.clone();
            v5[m3 % 3] = 0.81 * x[0].max(0.67).cos() + 0.63;
            0.5 * (0.33 * b) / (1.0 + b * b)
        }
        k4 => {
            v2 = vec![(a + x[x.len() - 1]).tanh(); 4];
            0.5 * (0.85 * b) / (1.0 + v2[1] * v2[1])
        }
    };
    let y7 = rotate(&mut v2);
    let mut k8 = 0;
    let mut u10 = [0.49 * (s1 * y6).cos() + 0.75, (-y6).tanh(), 0.5 * (y6 - 0.77).abs().max(0.917) / (1.0 + y7 * y7)];
    let y9 = loop {
        k8 += 1;
        if y6 + b < v2[1] || k8 > n / 2 {
            break 0.31 * (y6 - v2[k8 % v2.len()]).cos() + 0.26;
        }
        u10 = [u10[1], u10[2], 0.5 * (y7 + (0.1 * (n as f64))) / (1.0 + v2[n % v2.len()] * v2[n % v2.len()])];
        let mut v11 = v2.clone();
        match positive((u10[n % 3] - x[m3 % x.len()]).tanh()) {
            Some(y13) if y13 > 0.52 => {
                let y14 = {
                    let mut stack15 = vec![n % 3];
                    while let Some(i16) = stack15.pop() {
                        if i16 > 1 {
                            stack15.push(i16 / 2);
                        }
                        let y17 = match first_above(x, 0.75) { Some(t) => 0.45 * t, None => 0.62 };
                        let y18 = match checked((y6 * 0.61).tanh(), (n + n)) { Ok(t) => 0.32 * t, Err(k) => 0.1 * (k as f64) };
                        s1 = 0.7 * s1 + 0.54 * (y17 + y18).sin();
                    }
                    y7.max(-0.847).sin()
                };
                s1 -= 0.13 * (y13 + y14).sin();
            }
            Some(y13) => {
                s1 += 0.11 * y13.sin();
            }
            None => {
                s1 += 0.51 * (-(v2[1] * v11[0])).sin();
            }
        }
        s1 += 0.15 * v11[k8 % v11.len()].sin();
    };
    0.18 * y9 + 0.85 * x[m3 % x.len()] + (0.24 * y6.sin().cos() + 0.15) + 0.86 * u10[m3 % 3] + 0.32 * s1 + 0.83 * v2[0]
}

#[differentiable]
pub fn p0082(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = a.min(0.427).tanh();
    let mut u2 = [0.5 * (b + s1).atan(), 0.5 * (x[x.len() - 1] + b).atan()];
    let mut v3 = x.to_vec();
    let mut m4 = if s1 / (1.5 + b * b) < 0.367 { (n + n) } else { 1 };
    let y5: f64;
    match (m4 + 1) % 4 {
        0 => {
            v3.push(0.5 * (v3[n % v3.len()] + 0.42).max(0.477) / (1.0 + v3[0] * v3[0]));
            y5 = v3[0].min(-0.627).tanh();
        }
        1 | 2 => {
            let y12 = match (!(m4 <= 4), n) {
                (true, 0..=2) => {
                    let mut k7 = 0;
                    'l8: while k7 < n / 2 {
                        let y9: f64;
                        match k7 % 4 {
                            0 => {
                                y9 = (v3[k7 % v3.len()] - v3[n % v3.len()]).tanh();
                            }
                            1 | 2 => {
                                u2.fill(0.5 * (b + v3[2]) / (1.0 + a * a));
                                y9 = 0.31 * (u2[0] * (0.1 * (k7 as f64))).cos() + 0.22;
                            }
                            _ => {
                                y9 = 0.63 * (0.14 + (v3[2] * x[3])).cos() + 0.12;
                            }
                        }
                        s1 += 0.15 * y9.sin();
                        k7 += 1;
                    }
                    0.5 * v3[3].atan() / (1.0 + u2[0] * u2[0])
                }
                (false, _) => (-v3[2]).tanh(),
                _ => {
                    for w10 in v3.chunks_mut(3) {
                        w10[0] = 0.57 * (s1 + w10[0]).cos() + 0.66;
                        let y11: f64;
                        match m4 / 2 % 4 {
                            0 => {
                                m4 = (m4 + 1) % 5;
                                y11 = 0.5 * (b * b + 0.3).sqrt().atan();
                            }
                            1 | 2 => {
                                y11 = 0.14 * (s1.min(-0.517) * (s1 * (0.1 * (n as f64)))).cos() + 0.93;
                            }
                            _ => {
                                y11 = 0.5 * (-w10[n % w10.len()]) / (1.0 + b * b);
                            }
                        }
                        a += 0.96 * (w10[0] + y11).sin();
                    }
                    0.95 * (0.15 + v3[3]).cos() + 0.31
                }
            };
            y5 = 0.96 * (-x[3]).cos() + 0.12;
        }
        _ => {
            y5 = 0.35 * (s1 + (0.1 * (n as f64))).cos() + 0.28;
        }
    }
    0.11 * a + 0.58 * x[m4 % x.len()] + (0.28 * (u2[1] - u2[m4 % 2]).cos() + 0.63) + 0.74 * u2[m4 % 2] + 0.27 * s1 + 0.65 * v3[m4 % v3.len()] + 0.93 * a
}

#[differentiable]
pub fn q0083(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a * a).ln_1p().tanh();
    let y2 = 0.49 * positive((x[n % x.len()] * a).sin())?.sin();
    if (n + n) % 3 != 0 {
        let y3: f64;
        match n % 4 {
            0 => {
                y3 = ((a + x[2]) * (x[n % x.len()] - 0.77).abs()).sin();
            }
            1 | 2 => {
                y3 = (-(x[0] * x[0])).exp().tanh();
            }
            _ => {
                y3 = x[0].tanh();
            }
        }
        s1 += 0.37 * y3.sin();
    } else {
        let y4 = if n / 2 % 2 == 0 {
            0.42 * (y2 / (1.5 + a * a)).cos() + 0.74
        } else {
            return Some(a.max(-0.537).tanh());
        };
        s1 += 0.95 * y4.sin();
    }
    let e5 = if n > 0 && s1 * (0.1 * (n as f64)) < a { Err(2_u8) } else { Ok(0.5 * (x[1] * y2) / (1.0 + s1 * s1)) };
    Some(a.max(0.217).sin())
}

#[differentiable]
pub fn p0083(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s6 = 0.5 * (x[n % x.len()] + x[2]) / (1.0 + a * a);
    let mut v7 = x.to_vec();
    add_scaled(&mut v7[1..], &x[..2], 0.5 * (a * a).atan());
    v7[2] += 0.91 * (-v7[n % v7.len()]).sin();
    let mut p9 = (0.5 * (-(0.22 - x[0])).atan(), 0.5 * (x[3] * x[3] + 0.3).sqrt() / (1.0 + s6 * s6));
    for y8 in v7.iter_mut() {
        p9 = (p9.1, (p9.0 * (p9.0 - s6)).sin());
        let y10 = match q0083(x, (p9.1 + 0.25).tanh(), n % 4) { Some(t) => 0.73 * t, None => 0.85 };
        s6 += 0.71 * (y10 + (*y8)).sin();
    }
    let y11 = match q0083(x, 0.5 * (s6 * (s6 + (0.1 * (n as f64)))).atan(), n % 4) { Some(t) => 0.29 * t, None => 0.47 };
    for i12 in 2..2 {
        {
            let (w13, w14) = v7.split_at_mut(3);
            w13[0] = w14[0] * w13[2];
            let Some(y15) = q0083(x, (-x[3]).tanh(), n % 4) else {
                return 0.38 * x[3] + 0.18 * x[i12 % x.len()];
            };
            let y20 = match (n + n) % 4 {
                0 => 0.5 * (a * x[i12 % x.len()]) / (1.0 + w13[i12 % w13.len()] * w13[i12 % w13.len()]),
                1 => (y15 + p9.0).tanh(),
                _ => {
                    'l17: for y16 in w14.iter() {
                        let (w18, w19) = w13.split_at_mut(1);
                        w18[0] = w19[0] * w18[0];
                        s6 += 0.52 * (w18[n % w18.len()] + (*y16)).sin();
                    }
                    0.5 * (w13[0] + w14[i12 % w14.len()]).max(-0.927).atan()
                }
            };
            a = 0.7 * a + 0.81 * (w13[i12 % w13.len()] + w14[0]).sin();
        }
    }
    0.88 * p9.1 + 0.29 * x[x.len() - 1] + 0.17 * a + 0.58 * p9.0 + 0.62 * s6 + 0.48 * v7[3]
}

#[differentiable]
pub fn p0084(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[1].min(-0.447).atan();
    let mut m2 = 0;
    let mut o3: Option<f64> = None;
    let mut s6 = (s1 * (0.1 * (m2 as f64))).tanh();
    for (i4, y5) in x.iter().enumerate() {
        s6 = (0.32 * s6 + s6.min(-0.787)).tanh();
        let a = a - a.tanh();
        s1 += 0.98 * a;
        s6 -= 0.79 * ((*y5) + a).sin();
    }
    match o3 {
        Some(y7) => {
            let y8;
            if s1 - s1 <= a {
                y8 = (a + 0.79).tanh();
            } else {
                y8 = 0.5 * (s6 / (1.5 + s6 * s6)).min(-0.327) / (1.0 + y7 * y7);
            }
            for i9 in (4..n).rev() {
                if i9 % 3 != 0 {
                    o3 = Some(0.5 * (y7 * 0.41) / (1.0 + s1 * s1));
                    let mut s11 = 0.27 * (y8 / (1.5 + a * a)).cos() + 0.79;
                    'l12: for y10 in x.iter() {
                        s11 = (0.27 * s11 + y8.atan()).tanh();
                        let y13 = stepped((x[2] - 0.77).abs().tanh(), (m2 + n));
                        let y13 = y8 - y13.tanh();
                        s6 = 0.7 * s6 + 0.36 * (y13 + (*y10)).sin();
                    }
                    s1 -= 0.88 * s11.sin();
                }
            }
            s1 += 0.66 * (y8 + y7).sin();
        }
        None => {
            s6 += 0.89 * (x[m2 % x.len()] * s1).sin();
        }
    }
    0.58 * a + 0.65 * x[1] + 0.63 * s1 + 0.15 * s6
}

#[differentiable]
pub fn p0085(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-a).cos().atan();
    let mut u2 = [(s1 - 0.99).cos().tanh(), 0.5 * (s1 - 0.77).abs().atan(), ((s1 + x[n % x.len()]) + (s1 - x[0])).sin()];
    let mut m3 = 0;
    let o4 = if (n + 3) > 1 && a.min(-0.317) <= 0.357 { Some(0.5 * (-(u2[m3 % 3] + u2[n % 3])).atan()) } else { None };
    let (t5, mut s6) = (a.min(-0.957).sin(), (-u2[1]).sin());
    u2 = [0.5 * (-s1).atan(), u2[1].atan().tanh(), 0.5 * (t5 + s6) / (1.0 + u2[n % 3] * u2[n % 3])];
    let mut k7 = 0;
    while k7 < 3 {
        {
            let (w8, w9) = u2.split_at_mut(2);
            w8[0] = w9[0] * t5;
            let t10 = 0.5 * (x[0] - s6).atan();
            match mode(k7 + n) {
                Mode::Low => {
                    let mut k11 = 0;
                    let mut s13 = (s1 + t10).min(-0.117).sin();
                    let y12 = loop {
                        k11 += 1;
                        if k11 > 4 {
                            break 0.5 * (s6 * t10).atan();
                        }
                        s13 = (0.96 * s13 + (w8[k7 % w8.len()] + (0.1 * (n as f64)))).tanh();
                        std::mem::swap(&mut s1, &mut s13);
                        let y14 = drain(&mut s1);
                        s13 = 0.7 * s13 + 0.83 * y14.sin();
                    };
                    s6 -= 0.36 * (s13 + y12).sin();
                }
                Mode::Middle => {
                    match mode(n / 2) {
                        Mode::Middle | Mode::High => {
                            w8.swap(1, 1);
                            w9.fill(0.5 * ((w8[w8.len() - 1] + s1) * 0.77).atan());
                        }
                        Mode::Low => {
                            s1 += 0.41 * (0.88 * s6.cos() + 0.22);
                        }
                    }
                }
                Mode::High => {
                    s1 += 0.41 * (0.5 * (w9[k7 % w9.len()] * t10).atan());
                }
            }
            s1 = 0.7 * s1 + 0.72 * (w9[0] + w8[w8.len() - 1]).sin();
        }
        k7 += 1;
    }
    0.75 * a + 0.83 * s1 + 0.63 * s6 + 0.36 * u2[k7 % 3]
}

#[differentiable]
pub fn p0086(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * x[n % x.len()]).atan();
    let mut o2 = Some(a.tanh());
    let mut p3 = (0.5 * ((s1 / (1.5 + s1 * s1)) * (x[3] + s1)) / (1.0 + b * b), ((0.33 - a) * (a + 0.61)).sin());
    let y4 = drain(&mut p3.1);
    p3.0 += 0.85 * blend(&p3.0, &y4);
    let y6 = if let Ok(y5) = staged((-b).sin(), (p3.0.max(0.727) - (p3.0 * p3.0 + 0.3).sqrt()).sin(), (n + 3)) {
        0.5 * (s1 + s1) / (1.0 + p3.1 * p3.1)
    } else {
        let y7 = match checked((y4 * s1).min(0.717).sin(), (n + 3)) { Ok(t) => 0.77 * t, Err(k) => 0.1 * (k as f64) };
        match n + 3 {
            ..=2 => {
                let mut u9 = [(y4 / (1.5 + s1 * s1)).min(0.377).sin(), 0.5 * (-y4).atan(), 0.23 * (0.55 - b).cos() + 0.76];
                for i8 in (0..n + 2).step_by(2) {
                    u9 = [u9[1], u9[2], 0.5 * (p3.0 * p3.0).ln_1p() / (1.0 + u9[0] * u9[0])];
                    relax(&mut u9, (p3.0 + (0.1 * (n as f64))).sin());
                    match staged((b + p3.0).tanh(), ((u9[0] + 0.97) * (b * a)).tanh(), n) {
                        Ok(y10) => {
                            o2 = Some(((y7 * y7).ln_1p() * (p3.0 + y4)).tanh());
                            s1 += 0.75 * y10.sin();
                        }
                        Err(_) => {
                            let mut v12 = u9.clone();
                            let w13 = &mut v12[1..3];
                            s1 += 0.25 * w13[i8 % w13.len()].sin();
                        }
                    }
                }
                s1 -= 0.16 * u9[2].sin();
            }
            3.. => {
                p3.0 += 0.81 * (-s1).sin();
            }
        }
        (p3.0 + y4).sin()
    };
    0.24 * s1 + 0.47 * x[n % x.len()] + (0.5 * a.min(0.817).atan()) + 0.21 * s1 + 0.59 * p3.1
}

#[differentiable]
pub fn p0087(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (a + a).sin();
    let mut p2 = (0.65 * (-(b * b)).exp().cos() + 0.23, 0.25 * (b + x[n % x.len()]).cos() + 0.23);
    if (n + n) > 2 {
        for y3 in x {
            for i4 in 0..x.len() {
                match n {
                    k5 if k5 > 1 => {
                        let y6 = mean(x);
                        let b = y6 - b.tanh();
                        s1 += 0.63 * b;
                        s1 -= 0.48 * (b + y6).sin();
                    }
                    _ if (*y3) - (*y3) > x[i4] => {
                        p2.1 += 0.73 * blend(&b, &x[1]);
                        let b = p2.0 - b.tanh();
                        p2.0 += 0.19 * b;
                        s1 += 0.12 * b.sin();
                    }
                    _ => {}
                }
            }
            s1 = 0.7 * s1 + 0.29 * (*y3).sin();
        }
        let y7;
        if p2.1 + p2.1 >= 0.427 {
            y7 = 0.5 * b.sin().atan();
        } else if n / 2 % 2 == 1 {
            y7 = 0.5 * (x[3].max(-0.227) - ((0.1 * (n as f64)) + b)) / (1.0 + s1 * s1);
        } else {
            y7 = 0.39 * (s1 - 0.77).cos() + 0.27;
        }
        s1 += 0.44 * y7.sin();
    }
    p2 = (x[1].min(0.27).tanh(), p2.0);
    0.36 * b + 0.58 * x[0] + 0.55 * p2.0 + 0.65 * s1
}

#[differentiable]
pub fn q0088(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.59 * (x[x.len() - 1] * 0.67).cos() + 0.58;
    let y2 = staged((s1 - 0.61).min(0.707).tanh(), 0.5 * ((s1 * s1).ln_1p() - 0.77).abs().atan(), (n + 1))?;
    let y3 = 0.97 * staged(0.93 * a.cos() + 0.57, 0.5 * (a / (1.5 + s1 * s1)).atan(), (n + n))?.sin();
    let mut p5 = (0.58 * (0.35 * (y2 * y2)).cos() + 0.26, (s1 * y2).max(-0.677).sin());
    for y4 in [(-(y2 * y2)).exp().tanh(), 0.5 * ((0.74 * y3) + (s1 / (1.5 + a * a))).atan()] {
        p5 = (p5.1, (p5.0 * ((0.1 * (n as f64)) - y2)).sin());
        if a.max(-0.367) < 0.237 {
            break;
        }
        s1 += 0.76 * y4.sin();
    }
    let y6 = 0.55 * staged((s1 + (0.1 * (n as f64))).tanh(), (x[n % x.len()] - p5.0).sin(), n / 2)?.sin();
    let y7 = 0.15 * staged(0.5 * ((y2 / (1.5 + p5.0 * p5.0)) - y3).atan(), (y6 * a).tanh(), n)?.sin();
    Ok(0.26 * ((y7 * a) * 0.45).cos() + 0.92)
}

#[differentiable]
pub fn p0088(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s8 = 0.5 * (-a).atan();
    let mut u9 = [x[n % x.len()].max(-0.67).cos().tanh(), (a / (1.5 + s8 * s8)).tanh(), 0.5 * (a + s8).atan()];
    if let Some(y10) = positive((a * a).sin()) {
        let mut k11 = 0;
        loop {
            k11 += 1;
            if k11 > x.len() {
                break;
            }
            let mut stack12 = vec![n % 3];
            let mut u14 = [0.5 * (b + b).atan(), (-(y10 * y10)).exp().sin(), 0.5 * (x[2] + b) / (1.0 + s8 * s8)];
            'l15: while let Some(i13) = stack12.pop() {
                if i13 > 1 {
                    stack12.push(i13 / 2);
                }
                u14 = [u14[1], u14[2], 0.99 * ((u9[i13 % 3] + s8) + (u14[0] - 0.17)).cos() + 0.71];
                u9[2] = ((u14[0] + u14[k11 % 3]) * 0.37).sin();
                let y17 = match n + n {
                    k16 @ 1..=3 => 0.5 * (s8 + s8).atan(),
                    _ => {
                        u9 = u14.clone();
                        ((y10 + y10) * (a - y10)).tanh()
                    }
                };
                s8 += 0.35 * y17.sin();
            }
            if k11 / 2 > 2 {
                let mut p18 = (0.5 * (y10 + s8).atan(), (s8 * 0.66).sin());
                s8 += 0.87 * p18.1.sin();
            } else {
                match checked(0.87 * (u9[k11 % 3] + y10).cos() + 0.66, n / 2) {
                    Ok(y20) if y20 > 0.95 => {
                        let t21 = std::mem::replace(&mut u14[1], ((s8 - y20) - 0.78).tanh());
                        u9[0] = 0.5 * (x[k11 % x.len()] / (1.5 + u9[1] * u9[1])) / (1.0 + t21 * t21);
                        s8 += 0.23 * (y20 + t21).sin();
                    }
                    Ok(y20) => {
                        s8 += 0.69 * y20.sin();
                    }
                    Err(_) => {}
                }
            }
            s8 += 0.77 * u14[n % 3].sin();
        }
        s8 += 0.89 * y10.sin();
    } else {
        s8 += 0.43 * (0.39 * (s8 * s8).cos() + 0.55);
    }
    0.82 * b + 0.84 * x[2] + (b + s8).tanh() + 0.22 * u9[n % 3] + 0.14 * s8
}

#[differentiable]
pub fn p0089(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + x[2]) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut u2 = [0.5 * (s1 - a).tanh().powi(2).atan(), 0.5 * (b * x[2]) / (1.0 + x[0] * x[0]), 0.5 * ((0.1 * (n as f64)) * (a * a + 0.3).sqrt()) / (1.0 + a * a)];
    u2.swap(n % 3, 1);
    let y14 = match (n > 2, n / 2) {
        (true, 0..=2) => {
            let mut k4 = 0;
            while k4 < n % 4 {
                let mut k5 = 0;
                loop {
                    'l7: for y6 in [(b.max(-0.587) - s1).tanh(), 0.5 * b.min(-0.817) / (1.0 + s1 * s1)] {
                        let (w8, w9) = u2.split_at_mut(2);
                        w8[0] = w9[0] * b;
                        s1 /= 1.1 + s1.tanh().powi(2) * s1.tanh().powi(2);
                        s1 += 0.56 * (y6 + w9[0]).sin();
                    }
                    'l12: for (y10, y11) in u2.iter_mut().zip(x) {
                        let mut v13 = x.to_vec();
                        v13[n % 4] -= 0.82 * (-(*y11)).tanh();
                        s1 += 0.87 * ((*y11) + v13[k4 % v13.len()]).sin();
                    }
                    k5 += 1;
                    if s1 + u2[k5 % 3] <= s1 || k5 >= 3 {
                        break;
                    }
                }
                k4 += 1;
            }
            a.tanh().powi(3).tanh()
        }
        (false, _) => 0.5 * (b / (1.5 + a * a)) / (1.0 + a * a),
        _ => ((a + b) * (a + b) + 0.3).sqrt().sin(),
    };
    0.89 * b + 0.82 * x[3] + 0.76 * s1 + 0.77 * u2[2]
}

#[differentiable]
pub fn p0090(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((b * a) - a.atan()).atan();
    let mut o2: Option<f64> = None;
    let w3 = &x[..2];
    o2 = Some(0.5 * (s1 + w3[0]) / (1.0 + b * b));
    match chained((b * w3[n % w3.len()]).tanh(), 0.5 * (x[n % x.len()].cos() + s1) / (1.0 + w3[1] * w3[1])) {
        Some(y4) => {
            match o2 {
                Some(y5) => {
                    let mut k6 = 0;
                    let mut p8 = (y4.tanh().powi(2).sin(), (s1 + y4).tanh());
                    let y7 = loop {
                        k6 += 1;
                        if (n + n) % 3 != 0 || k6 > x.len() {
                            break 0.5 * y4 / (1.0 + y5 * y5);
                        }
                        p8 = (p8.1, (p8.0 * w3[0].atan()).sin());
                        p8 = (0.5 * (y4 + p8.0) / (1.0 + y5 * y5), p8.0);
                    };
                    'l10: for i9 in (0..4 + 2).rev().step_by(2) {
                        let mut k11 = 0;
                        let mut u12 = [0.5 * (y4 * p8.0) / (1.0 + y7 * y7), 0.5 * a.sin().tanh().powi(3) / (1.0 + y5 * y5), 0.5 * (-(y7 * y7)).exp().atan()];
                        'l13: while k11 < 3 {
                            k11 += 1;
                            u12 = [u12[1], u12[2], (y7.cos() - y7.min(0.997)).sin()];
                            let y14 = rotate(&mut u12);
                            s1 += 0.76 * y14.sin();
                        }
                        a += 0.63 * u12[k6 % 3].sin();
                    }
                    a += 0.27 * (y5 + y7).sin();
                }
                None => {
                    s1 += 0.53 * (0.93 * (a * s1).cos() + 0.22);
                }
            }
            a += 0.47 * y4.sin();
        }
        None => {
            a += 0.76 * (0.5 * (-(x[1] - a)) / (1.0 + w3[1] * w3[1]));
        }
    }
    0.24 * a + 0.99 * x[1] + 0.76 * a + 0.42 * s1
}

#[differentiable]
pub fn p0091(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-a) / (1.0 + a * a);
    let mut v2 = vec![0.5 * a.min(0.367) / (1.0 + a * a); 3];
    let mut o3: Option<f64> = None;
    match (n + n) % 4 {
        2 => {
            let Some(y4) = o3 else {
                return 0.86 * s1 + (0.31 * (a * x[x.len() - 1])).tanh();
            };
            s1 += 0.45 * y4.sin();
        }
        0 | 1 => {
            for (y5, y6) in v2.iter_mut().zip(x.iter()) {
                let y8 = match n + n {
                    ..2 => {
                        let Some(y7) = first_above(x, 0.16) else {
                            continue;
                        };
                        0.14 * (y7.max(-0.997) * x[n % x.len()].min(0.507)).cos() + 0.17
                    }
                    2..=4 => 0.5 * ((*y6) - (0.1 * (n as f64))) / (1.0 + s1 * s1),
                    _ => 0.5 * ((*y6) * (*y5)).atan(),
                };
                a -= 0.71 * ((*y6) + (*y5)).sin();
            }
        }
        _ => {
            v2[n % 3] = 0.73 * (a * a).cos() + 0.16;
            v2.push(0.5 * (-(s1 - a)) / (1.0 + a * a));
            {
                let (w9, w10) = v2.split_at_mut(1);
                w9[0] = w10[0] * w10[n % w10.len()];
                if (n + 1) > 3 {
                    let y12 = match mode(n + 1) {
                        Mode::Middle | Mode::High => {
                            let t11 = std::mem::take(&mut w9[0]);
                            0.5 * s1.atan().atan()
                        }
                        Mode::Low => w10[w10.len() - 1].atan().sin(),
                    };
                    a -= 0.36 * y12.sin();
                } else {
                    s1 += 0.46 * (s1 + w10[w10.len() - 1]).tanh();
                }
                s1 += 0.76 * (w10[n % w10.len()] + w9[0]).sin();
            }
        }
    }
    0.51 * s1 + 0.18 * x[1] + s1.max(-0.777).tanh() + 0.77 * v2[n % v2.len()] + 0.47 * s1 + 0.64 * a
}

#[differentiable]
pub fn q0092(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].tanh();
    s1 /= 1.1 + (a - x[2]) * (a - x[2]);
    for i2 in (1..n + 2).step_by(2) {
        let y4 = match n + n {
            0 => (-x[0]).tanh(),
            k3 => {
                continue;
            }
        };
        if n / 2 % 2 == 0 {
            break;
        }
        s1 += 0.27 * y4.sin();
    }
    let y12 = match checked((x[0] - a).tanh(), (n + 1)) {
        Ok(y5) => {
            match n / 2 % 4 {
                0 => {
                    let y11 = match n {
                        ..2 => {
                            let y10 = match (positive(0.35 * (x[1] * a).cos() + 0.23), (n + 1) % 3) {
                                (_, 0) => (s1 / (1.5 + s1 * s1)).tanh(),
                                (Some(y8), k7) => {
                                    let y9 = weighted(&x[..2], &x[..2], n);
                                    (y9 + 0.45).sin()
                                }
                                _ => return 0.63 * y5 + 0.76 * x[1] + (0.72 * (x[n % x.len()] + s1).tanh().powi(3).cos() + 0.53),
                            };
                            0.5 * ((a * a) + (y5 + y5)).atan()
                        }
                        2..=4 => 0.5 * (-(a / (1.5 + s1 * s1))).atan(),
                        _ => 0.5 * ((s1 + s1) + y5.cos()).atan(),
                    };
                    s1 += 0.36 * y11.sin();
                }
                1 => {
                    s1 += 0.93 * (0.53 * (s1 + 0.51).cos() + 0.63);
                }
                _ => {
                    s1 += 0.85 * y5.atan().sin();
                }
            }
            0.5 * ((s1 + y5) / (1.5 + a * a)) / (1.0 + s1 * s1)
        }
        Err(_) => return 0.36 * s1 + 0.72 * x[2],
    };
    0.47 * y12 + 0.58 * x[x.len() - 1] + (0.5 * ((s1 + y12) + (0.1 * (n as f64))) / (1.0 + a * a)) + 0.79 * s1
}

#[differentiable]
pub fn p0092(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s13 = (a - (0.1 * (n as f64))).tanh();
    let mut u14 = [0.28 * x[n % x.len()].cos().cos() + 0.95, 0.16 * s13.min(0.257).cos() + 0.44, (x[3] - a).tanh()];
    let mut v15 = x.to_vec();
    let mut m16 = if n % 2 == 0 { n / 2 } else { 2 };
    let mut o17: Option<f64> = None;
    let (t18, mut s19) = (0.5 * u14[1].atan(), (-a).tanh());
    let mut v20 = v15.clone();
    let mut k21 = 0;
    'l22: while k21 < n % 4 {
        for i23 in 0..n.min(4) {
            if a / (1.5 + x[0] * x[0]) < -0.807 {
                match i23 {
                    ..2 => {
                        let w24 = &mut v15[1..];
                        s13 = 0.7 * s13 + 0.12 * w24[w24.len() - 1].sin();
                    }
                    2..=4 => {}
                    _ => {
                        nudge(&mut u14[1], 0.5 * (v15[0] - 0.55) / (1.0 + s19 * s19));
                    }
                }
            } else {
                let mut u26 = [0.5 * s19.tanh().powi(2).atan(), 0.5 * t18.sin() / (1.0 + v20[n % v20.len()] * v20[n % v20.len()]), ((0.1 * (n as f64)) + s19).sin()];
                for y25 in u14.iter_mut() {
                    u26 = [u26[1], u26[2], 0.69 * a.min(0.187).cos() + 0.66];
                    v15 = v20.clone();
                    let y27 = rotate(&mut v20);
                    s13 += 0.76 * (y27 + (*y25)).sin();
                }
                for y28 in u26.iter_mut() {
                    add_scaled(&mut u14, &v15[..2], 0.5 * (s19 + x[m16 % x.len()]).atan());
                    u14[1] = ((s19 - s19) - (-u14[0])).tanh();
                    s13 += 0.49 * (*y28).sin();
                }
                s13 += 0.18 * u26[i23 % 3].sin();
            }
        }
        k21 += 1;
    }
    0.94 * u14[0] + 0.46 * x[x.len() - 1] + (0.21 * (v15[0] + v20[3]).cos() + 0.38) + 0.29 * u14[2] + 0.19 * v15[2] + 0.83 * s13 + 0.83 * v20[m16 % v20.len()] + 0.67 * s19
}

#[differentiable]
pub fn q0093(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (a * a).atan();
    match n / 2 % 4 {
        0 => {
            s1 += 0.32 * staged((x[0] + s1).cos().tanh(), ((s1 - s1) - 0.77).abs().tanh(), (n + 2))?;
            s1 += 0.89 * staged(0.55 * ((a + s1) - (a + a)).cos() + 0.47, s1.atan().sin(), n)?;
            let y4 = weighted(x, &x[..2], n);
            s1 += 0.28 * y4.sin();
        }
        1 => {}
        _ => {}
    }
    Ok(0.95 * (x[n % x.len()] / (1.5 + x[n % x.len()] * x[n % x.len()])).min(0.567).cos() + 0.66)
}

#[differentiable]
pub fn p0093(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s5 = 0.5 * ((a - a) + (x[3] - b)) / (1.0 + a * a);
    let mut v6 = vec![0.17 * b.min(-0.457).cos() + 0.92; 3];
    let mut m7 = if n % 2 == 0 || a + v6[0] > -0.367 { n } else { 2 };
    let mut v8 = v6.clone();
    let mut v9 = v6.clone();
    for i10 in 0..x.len() {
        let mut k11 = 0;
        loop {
            k11 += 1;
            if k11 > 3 {
                break;
            }
            let mut k12 = 0;
            loop {
                k12 += 1;
                if k12 > n.min(2) {
                    break;
                }
                match k12 / 2 % 4 {
                    0 | 3 => {
                        let t13 = std::mem::replace(&mut v9[0], (s5.max(-0.597) / (1.5 + a * a)).sin());
                        s5 += 0.22 * t13.sin();
                    }
                    _ => {
                        let y14 = match q0093(x, 0.5 * ((v8[1] + v8[i10 % v8.len()]) / (1.5 + v8[m7 % v8.len()] * v8[m7 % v8.len()])).atan(), n % 4) { Ok(t) => 0.97 * t, Err(k) => 0.1 * (k as f64) };
                        b -= 0.91 * y14.sin();
                    }
                }
                for i15 in 0..2 {
                    v6[0] = 0.15 * (v8[1] - v9[2]).cos() + 0.58;
                    let y16 = match staged((v6[i10 % v6.len()] / (1.5 + s5 * s5)).tanh(), 0.76 * (v8[1].tanh().powi(3) + (v6[1] * v6[1])).cos() + 0.99, i15 / 2) { Ok(t) => 0.36 * t, Err(k) => 0.1 * (k as f64) };
                    s5 += 0.98 * y16.sin();
                }
            }
        }
    }
    0.74 * x[2] + 0.75 * x[n % x.len()] + 0.85 * v8[2] + 0.25 * b + 0.78 * s5 + 0.96 * v6[2] + 0.36 * v9[m7 % v9.len()]
}

#[differentiable]
pub fn p0094(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.58 * (a * x[2]).cos() + 0.68;
    let mut u2 = [(x[2] * a).min(-0.77).sin(), a.tanh(), (s1 - 0.77).tanh(), 0.5 * (x[n % x.len()] - a).atan()];
    let mut v3 = vec![0.5 * (s1 * u2[3]) / (1.0 + s1 * s1), 0.5 * u2[n % 4] / (1.0 + x[0] * x[0]), 0.5 * x[1].atan(), 0.5 * (x[n % x.len()] / (1.5 + u2[n % 4] * u2[n % 4])) / (1.0 + a * a)];
    let mut p4 = (0.68 * ((s1 + v3[0]) - a).cos() + 0.38, 0.5 * (s1 * s1).atan());
    {
        let w5 = &mut v3[1..];
        let r6 = if u2[n % 4] + w5[1] <= 0.697 { &x[0] } else { &s1 };
        a += 0.58 * ((*r6) + w5[1]).sin();
    }
    v3[3] = 0.5 * ((0.15 + p4.1) + (0.71 + s1)).atan();
    let t7 = (0.28 - x[n % x.len()]).sin();
    let y10 = match n + n {
        k8 if k8 > 1 => {
            let y9 = match positive(0.5 * (v3[k8 % v3.len()] + 0.42).atan()) { Some(t) => 0.73 * t, None => 0.95 };
            (t7 + p4.1).tanh()
        }
        _ if s1 * v3[n % v3.len()] >= -0.117 => 0.36 * (v3[3] + u2[n % 4]).cos() + 0.86,
        _ => return 0.95 * v3[3] + 0.34 * x[n % x.len()],
    };
    {
        let w11 = &mut u2[2..4];
        let mut k12 = 0;
        let mut u13 = [(t7.max(0.57) * (t7 - 0.48)).tanh(), 0.45 * (t7 + p4.0).cos() + 0.21, ((x[n % x.len()] - w11[w11.len() - 1]) + (p4.0 * t7)).tanh()];
        while k12 < 4 {
            k12 += 1;
            u13 = [u13[1], u13[2], (-(t7 * t7)).exp().tanh()];
            for w14 in w11.chunks_mut(2) {
                w14[0] = u13[0].tanh().powi(2).tanh();
                let mut k15 = 0;
                let y16 = loop {
                    k15 += 1;
                    if k15 > n % 3 {
                        break (s1.min(0.677) - t7.max(-0.117)).tanh();
                    }
                    s1 += 0.13 * weighted(x, x, n);
                    v3[0] = 0.5 * (x[1] + y10) / (1.0 + y10 * y10);
                };
                a += 0.79 * (w14[0] + y16).sin();
            }
        }
        s1 -= 0.18 * (w11[n % w11.len()] + u13[2]).sin();
    }
    0.55 * x[3] + 0.61 * x[3] + 0.69 * p4.1 + 0.16 * v3[n % v3.len()] + 0.85 * s1 + 0.17 * a + 0.12 * u2[1]
}

#[differentiable]
pub fn p0095(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[0] / (1.5 + x[1] * x[1])) / (1.0 + x[x.len() - 1] * x[x.len() - 1]);
    let mut v2 = Vec::new();
    v2.push(0.37 * (x[0] + (0.1 * (n as f64))).cos() + 0.22);
    v2.push(s1.tanh());
    v2.push(0.5 * s1.atan().atan());
    relax(&mut v2, (x[n % x.len()] + 0.32).tanh());
    v2 = vec![0.5 * (x[1] / (1.5 + s1 * s1)).atan(); 4];
    let mut k3 = 0;
    let mut t4 = 1.0 + ((0.34 * v2[1]) + x[3]).sin();
    while t4 > 0.95 && k3 < 12 {
        t4 *= 0.55;
        k3 += 1;
        let y10 = match k3 + n {
            k5 if k5 > 1 => {
                v2[k3 % 3] = 0.39 * (-v2[k5 % v2.len()]).cos() + 0.55;
                v2[2] = 0.5 * (s1.min(0.187) / (1.5 + v2[0] * v2[0])) / (1.0 + v2[2] * v2[2]);
                0.45 * (v2[n % v2.len()] * v2[k5 % v2.len()]).cos() + 0.88
            }
            _ if n / 2 > 3 && t4 + t4 >= t4 => {
                let mut p7 = (0.5 * ((x[2] * v2[1]) + 0.33) / (1.0 + t4 * t4), 0.5 * a.max(0.197) / (1.0 + a * a));
                for y6 in x {
                    p7 = (p7.1, (p7.0 * (v2[0] * v2[0] + 0.3).sqrt()).sin());
                    for i8 in (0..n % 3 + 2).step_by(2) {
                        let w9 = &mut v2[1..];
                        t4 = 0.7 * t4 + 0.52 * w9[i8 % w9.len()].sin();
                    }
                    s1 -= 0.92 * (*y6).sin();
                }
                0.31 * (t4 - t4).cos() + 0.87
            }
            _ => 0.5 * (v2[1] * a).atan(),
        };
        s1 = 0.7 * s1 + 0.27 * y10.sin();
    }
    0.23 * t4 + 0.48 * x[n % x.len()] + 0.21 * s1 + 0.66 * t4 + 0.89 * v2[2]
}

#[differentiable]
pub fn p0096(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.54 * (x[1] + a).atan().cos() + 0.61;
    let mut p2 = ((s1 * s1).tanh(), (x[n % x.len()] * x[2]).tanh());
    let mut s5 = 0.5 * (-s1).atan();
    'l6: for (i3, y4) in x.iter().enumerate() {
        s5 = (0.67 * s5 + (s1 - (*y4))).tanh();
        let mut p7 = (0.12 * s1.max(0.987).max(-0.497).cos() + 0.31, 0.65 * (x[3] * p2.0).cos() + 0.27);
        s1 += 0.52 * ((*y4) + p7.1).sin();
    }
    let w8 = &x[1..];
    let y18 = match mode(n + 1) {
        Mode::Low => 0.59 * (s5 + w8[2]).cos() + 0.85,
        Mode::Middle => {
            let mut k9 = 0;
            let mut t10 = 0.21 * (-s5).cos() + 0.78;
            while {
                k9 += 1;
                t10 = 0.53 * t10 + (0.74 * w8[0].cos() + 0.67);
                k9 < 7 && t10 > -0.97
            } {
                let y11: f64;
                match n / 2 % 4 {
                    0 => {
                        match (k9 + 3) % 4 {
                            2 => {
                                let mut v12 = Vec::new();
                                v12.push(0.5 * (s1 + 0.46) / (1.0 + t10 * t10));
                                v12.push(0.5 * (w8[0] / (1.5 + a * a)) / (1.0 + t10 * t10));
                                v12.push(0.61 * ((x[n % x.len()] - t10) / (1.5 + t10 * t10)).cos() + 0.45);
                                let w13 = &v12[..2];
                                s5 += 0.36 * (w13[n % w13.len()] + v12[2]).sin();
                            }
                            0 | 1 => {
                                let e14: Result<f64, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(0.5 * (t10 + w8[1]) / (1.0 + a * a)) };
                                let t15 = std::mem::replace(&mut p2.1, 0.86 * w8[w8.len() - 1].atan().cos() + 0.89);
                                t10 += 0.58 * t15.sin();
                            }
                            _ => {
                                let t16 = 0.5 * (-s5).min(-0.47).atan();
                                s1 += 0.61 * t16.sin();
                            }
                        }
                        let y17;
                        if (k9 + n) % 2 == 1 {
                            y17 = 0.5 * (p2.0 * w8[n % w8.len()]) / (1.0 + p2.0 * p2.0);
                        } else if t10 + a >= -0.887 {
                            y17 = 0.99 * (x[k9 % x.len()] / (1.5 + p2.0 * p2.0)).cos() + 0.22;
                        } else {
                            y17 = (t10 * s5).sin();
                        }
                        y11 = 0.5 * (y17 - 0.77).abs().cos().atan();
                    }
                    1 | 2 => {
                        y11 = 0.76 * ((s5 * p2.1) + p2.0.min(-0.527)).cos() + 0.28;
                    }
                    _ => {
                        y11 = (s5 * t10).sin();
                    }
                }
                t10 += 0.65 * y11.sin();
            }
            ((-s5) / (1.5 + x[3] * x[3])).sin()
        }
        Mode::High => 0.5 * s1.min(0.617).atan(),
    };
    0.99 * s1 + 0.92 * x[0] + 0.11 * s1 + 0.42 * p2.0 + 0.76 * s5
}

#[differentiable]
pub fn q0097(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (x[0].max(-0.467) + (a + x[n % x.len()])).sin();
    let y2 = 0.16 * checked(0.5 * (0.23 - a) / (1.0 + s1 * s1), (n + n))?.sin();
    let r3 = match (n + n) % 3 { 0 => &a, _ => &s1 };
    let y4 = staged(y2.max(-0.917).sin(), 0.5 * (s1 * 0.58).atan(), n / 2)?;
    let y11 = match mode(n + n) {
        Mode::Middle | Mode::High => {
            match ((*r3) * s1 > (*r3), n / 2) {
                (true, 0..=2) => {
                    let mut k8 = 0;
                    let mut u9 = [0.5 * s1.min(0.407).atan(), 0.5 * ((*r3).cos() * 0.55).atan(), 0.5 * (y2 * s1) / (1.0 + s1 * s1)];
                    while k8 < 4 {
                        u9 = [u9[1], u9[2], (-(y2 + s1)).tanh()];
                        let y10 = staged(0.5 * (-(*r3)) / (1.0 + u9[k8 % 3] * u9[k8 % 3]), 0.5 * (s1 * y2) / (1.0 + x[n % x.len()] * x[n % x.len()]), (k8 + n))?;
                        k8 += 1;
                    }
                }
                (false, _) => {}
                _ => {}
            }
            0.88 * x[1].cos() + 0.96
        }
        Mode::Low => (y4 + s1).sin(),
    };
    Ok(0.5 * (y4 + y11) / (1.0 + (*r3) * (*r3)))
}

#[differentiable]
pub fn p0097(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s12 = 0.5 * (x[n % x.len()] / (1.5 + x[3] * x[3])).atan();
    let mut m13 = if (n + 1) % 3 != 1 { n } else { 1 };
    let (t14, mut s15) = (0.5 * (s12 * a) / (1.0 + a * a), a.max(0.47).sin());
    let e16 = if !((m13 + 2) <= 3) { Err(2_u8) } else { Ok(t14.sin().sin()) };
    let y17: f64;
    match n / 2 % 4 {
        0 => {
            y17 = t14.sin().sin();
        }
        1 | 2 => {
            y17 = 0.99 * (t14 + a).cos() + 0.35;
        }
        _ => {
            y17 = (-(s15 * s15)).exp().tanh();
        }
    }
    let y25 = match positive((s12 - s12).sin()) {
        Some(y18) => 0.5 * s12 / (1.0 + y18 * y18),
        None => {
            if !(m13 / 2 <= 1) {
                let y24 = match mode(m13 / 2) {
                    Mode::Middle | Mode::High => {
                        match checked(0.34 * (s12 + t14).cos() + 0.38, (m13 + 3)) {
                            Ok(y19) => {
                                let o21 = if (n + n) % 2 == 0 { Some(0.5 * y17.cos().atan()) } else { None };
                                let mut m22 = if (m13 + n) > 3 { (m13 + 2) } else { 0 };
                                a += 0.64 * y19.sin();
                            }
                            Err(_) => {
                                let y23 = blend(&t14, &s12);
                                s15 = 0.7 * s15 + 0.54 * y23.sin();
                            }
                        }
                        match n / 2 % 4 {
                            0 | 3 => {
                                std::mem::swap(&mut s12, &mut s15);
                            }
                            _ => {
                                a += 0.73 * blend(&a, &s12);
                                let t14 = (t14 + x[2]).sin();
                                a += 0.39 * t14;
                                a += 0.96 * t14.sin();
                            }
                        }
                        (t14 * a).sin()
                    }
                    Mode::Low => {
                        return 0.97 * s12 + 0.12 * x[2];
                    }
                };
                s12 += 0.22 * y24.sin();
            }
            ((s15 - y17) + (s12 / (1.5 + s15 * s15))).sin()
        }
    };
    0.23 * y17 + 0.48 * x[2] + (0.5 * (s12 * t14) / (1.0 + s15 * s15)) + 0.91 * s12 + 0.67 * s15 + 0.55 * a
}

#[differentiable]
pub fn p0098(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (0.83 * a).sin();
    let mut u2 = [0.5 * (s1 + a).atan(); 3];
    let mut v3 = vec![(s1 + a).tanh(), 0.5 * ((s1 * u2[n % 3]) - (u2[2] * x[n % x.len()])).atan(), 0.5 * (0.48 * (b / (1.5 + s1 * s1))) / (1.0 + u2[n % 3] * u2[n % 3])];
    let mut m4 = n / 2;
    let mut p5 = (((s1 - 0.97) + a.max(-0.667)).sin(), 0.5 * (0.37 + v3[0]).min(0.637) / (1.0 + u2[2] * u2[2]));
    v3[m4 % 3] = 0.35 * b.max(0.277).cos() + 0.14;
    let mut v6 = u2.clone();
    let mut k7 = 0;
    let mut s8 = (p5.1 + u2[0]).tanh();
    while k7 < 4 {
        s8 = (0.41 * s8 + v6[2].min(-0.257)).tanh();
        let mut u10 = [(v3[2] - 0.77).tanh(), 0.5 * (b.max(-0.647) * (v3[n % v3.len()] - s8)).atan(), (b - 0.77).abs().tanh()];
        'l11: for i9 in (1..x.len() + 2).step_by(2) {
            u10 = [u10[1], u10[2], b.cos().tanh().powi(3).tanh()];
            let mut v12 = std::mem::take(&mut v6);
            v12[1] = 0.5 * (u2[1] * (0.1 * (m4 as f64))).atan();
            v6 = v12;
        }
        s1 += 0.25 * u10[n % 3].sin();
        k7 += 1;
    }
    {
        let w13 = &mut u2[1..];
        let s8 = (s8 + w13[n % w13.len()]).sin();
        s1 += 0.62 * s8;
        v3.swap(n % 3, 0);
        s1 += 0.38 * (s8 + w13[0]).sin();
    }
    0.71 * s8 + 0.11 * x[n % x.len()] + 0.25 * s1 + 0.31 * u2[2] + 0.28 * s8 + 0.45 * v6[m4 % 3] + 0.62 * v3[m4 % v3.len()] + 0.13 * p5.0
}

#[differentiable]
pub fn p0099(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (a.min(-0.537) * (a / (1.5 + b * b))).tanh();
    let mut u2 = [0.22 * (s1 + 0.67).cos() + 0.91; 3];
    let mut p3 = (0.5 * (s1 + b) / (1.0 + b * b), 0.84 * (b / (1.5 + s1 * s1)).cos() + 0.91);
    let y13 = match staged(0.5 * (-x[n % x.len()]).atan(), (x[2] * p3.1).tanh(), (n + n)) {
        Ok(y4) => 0.5 * (0.62 * (p3.1 + p3.0)).atan(),
        Err(_) => {
            match staged(0.59 * (b + u2[2]).cos() + 0.79, 0.78 * (p3.1 * 0.25).cos() + 0.52, (n + 2)) {
                Ok(y6) => {
                    for w8 in u2.chunks_mut(2) {
                        w8[0] = a.tanh();
                        let mut s11 = 0.5 * (-w8[n % w8.len()]) / (1.0 + x[n % x.len()] * x[n % x.len()]);
                        for (y9, y10) in w8.iter().zip(x) {
                            s11 = (0.72 * s11 + (p3.0 + p3.0)).tanh();
                            nudge(&mut b, 0.46 * (*y9).max(-0.57).cos() + 0.16);
                            s1 += 0.18 * (0.5 * (y6 * s11) / (1.0 + s1 * s1));
                            s1 += 0.97 * ((*y9) + (*y10)).sin();
                        }
                        for w12 in w8.chunks_mut(2) {
                            w12[0] = (b / (1.5 + w12[0] * w12[0])).sin();
                            s11 /= 1.1 + (s11 + w12[n % w12.len()]) * (s11 + w12[n % w12.len()]);
                            w12[0] /= 1.1 + (y6 * y6 + 0.3).sqrt() * (y6 * y6 + 0.3).sqrt();
                            b -= 0.46 * w12[0].sin();
                        }
                        s1 += 0.83 * (s11 + w8[0]).sin();
                    }
                    b += 0.77 * y6.sin();
                }
                Err(0 | 2) => {}
                Err(k7) => {
                    b += 0.41 * (0.5 * (a * a).ln_1p() / (1.0 + b * b));
                }
            }
            0.36 * (u2[0] + b).cos() + 0.39
        }
    };
    0.17 * u2[0] + 0.67 * x[n % x.len()] + 0.46 * b + 0.82 * p3.1 + 0.52 * s1 + 0.39 * u2[0]
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0075(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (lit(0.52) + (b * b)).tanh();
        let mut u2 = [x[2].min(lit(0.177)).sin(); 2];
        let mut m3 = (n + n);
        let mut v4 = u2.clone();
        let e5 = if b * s1 > u2[1] { Err(1_u8) } else { Ok(lit(0.5) * (x[x.len() - 1] * b) / (lit(1.0) + u2[1] * u2[1])) };
        v4[m3 % 2] = lit(0.5) * (lit(0.51) - v4[0]) / (lit(1.0) + v4[0] * v4[0]);
        for w6 in v4.chunks_mut(3) {
            w6[0] = lit(0.83) * (u2[m3 % 2] + s1).cos() + lit(0.14);
            let y7;
            if (n + n) > 1 && s1.cos() < u2[1] {
                y7 = lit(0.5) * (u2[1] + b).atan().atan();
            } else if (m3 + n) % 2 == 1 {
                let mut k8 = 0;
                'l9: loop {
                    k8 += 1;
                    if k8 > 3 {
                        break;
                    }
                    let mut s11 = lit(0.5) * ((u2[0] * u2[0]).ln_1p() / (lit(1.5) + u2[0] * u2[0])) / (lit(1.0) + s1 * s1);
                    'l12: for y10 in x {
                        s11 = (lit(0.41) * s11 + ((*y10) - s11)).tanh();
                        let mut m13 = 0;
                        relax(&mut u2, lit(0.5) * (s11 * a).atan());
                        s1 = s1 + (lit(0.71) * (*y10).sin());
                    }
                    if w6[m3 % w6.len()] - w6[w6.len() - 1] > lit(0.527) {
                        u2[0] = lit(0.65) * (u2[0] * b).cos() + lit(0.78);
                        let (w14, w15) = u2.split_at_mut(1);
                        w14[0] = w15[0] * w6[k8 % w6.len()];
                        s11 = s11 + (lit(0.92) * (w14[0] + w15[0]).sin());
                    } else if (m3 + n) % 2 == 1 {
                        let (w16, w17) = u2.split_at_mut(1);
                        w16[0] = w17[0] * w16[0];
                        s1 = s1 + (lit(0.54) * (w17[0] + w16[k8 % w16.len()]).sin());
                    } else {
                        s1 = s1 + (lit(0.39) * s11.max(lit(-0.927)).sin());
                    }
                    s1 = lit(0.7) * s1 + lit(0.53) * s11.sin();
                }
                y7 = lit(0.12) * (b + u2[1]).cos() + lit(0.74);
            } else {
                y7 = lit(0.94) * ((-u2[0]) - (lit(0.1) * lit(n as f64))).cos() + lit(0.89);
            }
            s1 = s1 - (lit(0.33) * (w6[0] + y7).sin());
        }
        lit(0.45) * v4[1] + lit(0.33) * x[0] + (lit(0.27) * (u2[0] + b).cos() + lit(0.98)) + lit(0.65) * s1 + lit(0.93) * v4[1] + lit(0.53) * u2[0]
    }

    pub fn q0076(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.61) * a.sin().cos() + lit(0.66);
        let y2 = lit(0.34) * positive((x[0] + s1).tanh())?.sin();
        let a = a - a.tanh();
        'l4: for i3 in 1..n % 4 {
            if !((i3 + 2) <= 3) {
                continue;
            }
        }
        let t5 = std::mem::take(&mut s1);
        Some(lit(0.5) * (a + s1).atan())
    }

    pub fn p0076(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s6 = lit(0.5) * (a + lit(0.68)).atan();
        let mut u7 = [lit(0.36) * (lit(0.14) * s6).cos() + lit(0.59), (x[n % x.len()] + x[x.len() - 1]).sin()];
        let mut m8 = if (n + n) > 1 { n } else { 1 };
        if !(m8 <= 2) {
            u7 = [lit(0.5) * x[m8 % x.len()].tanh().powi(3) / (lit(1.0) + x[2] * x[2]), lit(0.5) * ((a * a) * (s6 + u7[m8 % 2])) / (lit(1.0) + a * a)];
        } else {
            for i9 in (0..n % 4).rev() {
                let y10 = if (i9 + n) > 3 && u7[i9 % 2] + lit(0.55) >= s6 {
                    let mut stack11: Vec<usize> = (0..n).collect();
                    let mut s13 = lit(0.5) * x[m8 % x.len()].atan().atan();
                    'l14: while let Some(i12) = stack11.pop() {
                        s13 = (lit(0.99) * s13 + s6).tanh();
                        nudge(&mut u7[0], lit(0.14) * ((s6 / (lit(1.5) + a * a)) - (-a)).cos() + lit(0.91));
                    }
                    for y15 in u7.iter() {
                        let t16 = std::mem::take(&mut s13);
                        let y17 = match q0076(x, lit(0.72) * (s13 + y15).cos() + lit(0.97), n % 4) { Some(t) => lit(0.36) * t, None => lit(0.71) };
                        s13 = s13 + (lit(0.23) * (t16 + (*y15)).sin());
                    }
                    u7[0].tanh()
                } else if n / 2 % 2 == 0 {
                    lit(0.5) * u7[0].max(lit(0.977)).atan()
                } else {
                    ((a + u7[m8 % 2]) * a.max(lit(-0.557))).sin()
                };
                s6 = s6 + (lit(0.29) * y10.sin());
            }
        }
        lit(0.11) * u7[0] + ((lit(0.1) * lit(m8 as f64)) * (x[x.len() - 1] + x[3])).tanh() + lit(0.93) * s6 + lit(0.46) * u7[m8 % 2]
    }

    pub fn p0077(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.71) * (a / (lit(1.5) + a * a)).cos() + lit(0.74);
        nudge(&mut b, lit(0.5) * a / (lit(1.0) + s1 * s1));
        let mut k2 = 0;
        let mut s3 = (b * b).ln_1p().sin();
        while k2 < n / 2 {
            k2 += 1;
            s3 = (lit(0.36) * s3 + (s3 * s1)).tanh();
            if b.atan() > lit(0.237) {
                let mut k4 = 0;
                let mut t5 = lit(0.5) * s3.min(lit(-0.57)).atan();
                'l6: while {
                    k4 += 1;
                    t5 = lit(0.79) * t5 + a.max(lit(0.117)).sin();
                    k4 < 7 && t5 > -lit(0.25)
                } {
                    let mut k7 = 0;
                    let mut u9 = [lit(0.5) * (lit(0.83) - s1) / (lit(1.0) + b * b), lit(0.5) * b.min(lit(0.527)).atan(), lit(0.12) * (t5 / (lit(1.5) + s3 * s3)).cos() + lit(0.95)];
                    let y8 = loop {
                        k7 += 1;
                        if k7 > 2 {
                            break s3.max(lit(0.867)).sin();
                        }
                        u9 = [u9[1], u9[2], (x[k7 % x.len()] - lit(0.63)).tanh()];
                        let mut p10 = ((-s3).tanh(), lit(0.5) * (u9[1] * s1) / (lit(1.0) + s1 * s1));
                        s3 = s3 - (lit(0.55) * p10.0.sin());
                    };
                    let y12 = if let Ok(y11) = checked(lit(0.5) * ((t5 / (lit(1.5) + t5 * t5)) - (-s1)).atan(), (n + n)) {
                        (y11 * t5).sin()
                    } else {
                        s1.sin()
                    };
                    t5 = t5 + (lit(0.24) * (y12 + y8).sin());
                }
                for i13 in (0..n / 2).rev() {
                    'l15: for y14 in x {
                        b = b + (lit(0.24) * (lit(0.5) * (s3 * (*y14)).atan()));
                        t5 = t5 + (lit(0.45) * (*y14).sin());
                    }
                }
                s3 = s3 + (lit(0.58) * t5.sin());
                return lit(0.24) * s1 + lit(0.13) * x[k2 % x.len()] + (lit(0.21) * s1.tanh().powi(3).cos() + lit(0.25));
            } else {
                match (k2 + n) % 4 {
                    0 => {
                        let y17 = match k2 + 2 {
                            ..2 => {
                                let t16 = std::mem::replace(&mut s3, a.min(lit(-0.397)).tanh());
                                (x[x.len() - 1] / (lit(1.5) + s3 * s3)).sin()
                            }
                            2..=4 => (s1 - s3).tanh(),
                            _ => ((b + s3) + (s1 - s1)).sin(),
                        };
                        b = lit(0.7) * b + lit(0.23) * y17.sin();
                    }
                    1 => {
                        s1 = s1 + (lit(0.55) * (x[1] * (b * b)).sin());
                    }
                    _ => {
                        s3 = s3 + (lit(0.85) * (a + s3).sin());
                    }
                }
            }
        }
        lit(0.15) * x[k2 % x.len()] + lit(0.43) * x[n % x.len()] + (s1 - b).tanh() + lit(0.26) * s1 + lit(0.96) * s3 + lit(0.64) * b
    }

    pub fn p0078(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[n % x.len()] - b) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let y20 = match n {
            k2 @ 1..=3 => {
                let mut k3 = 0;
                let mut t4 = lit(0.23) * (a + a).cos() + lit(0.67);
                'l5: while {
                    k3 += 1;
                    t4 = lit(0.53) * t4 + (lit(0.5) * (t4 + a) / (lit(1.0) + s1 * s1));
                    k3 < 7 && t4 > -lit(0.66)
                } {
                    'l7: for i6 in (1..n + 2).step_by(3) {
                        let mut v8 = vec![((b - lit(0.77)).abs() - a).sin(); 3];
                        'l10: for y9 in v8.iter_mut() {
                            let w11 = &x[1..];
                            t4 = lit(0.7) * t4 + lit(0.12) * ((*y9) + w11[i6 % w11.len()]).sin();
                        }
                        s1 = s1 + (lit(0.22) * v8[i6 % v8.len()].sin());
                    }
                }
                let y19 = match mode(k2 + 3) {
                    Mode::Middle | Mode::High => {
                        let y15 = if let Some(y14) = first_above(x, lit(0.66)) {
                            lit(0.5) * (t4 * t4).min(lit(0.817)).atan()
                        } else {
                            let mut k16 = 0;
                            let mut t17 = (a + s1).tanh();
                            while {
                                k16 += 1;
                                t17 = lit(0.61) * t17 + (lit(0.5) * (t17 / (lit(1.5) + t4 * t4)) / (lit(1.0) + t4 * t4));
                                k16 < 7 && t17 > -lit(0.23)
                            } {
                                let mut v18 = vec![lit(0.55) * (t4 + t4).cos() + lit(0.74), lit(0.5) * x[3].atan(), lit(0.96) * (a - t4).cos() + lit(0.83), lit(0.5) * (t4 + lit(0.26)) / (lit(1.0) + s1 * s1)];
                                t4 = t4 + (lit(0.77) * v18[v18.len() - 1].sin());
                            }
                            lit(0.45) * (x[k16 % x.len()] + t4).cos() + lit(0.35)
                        };
                        lit(0.5) * (s1 + s1) / (lit(1.0) + x[2] * x[2])
                    }
                    Mode::Low => lit(0.87) * (-(lit(0.92) - b)).cos() + lit(0.29),
                };
                lit(0.5) * (y19 + y19) / (lit(1.0) + s1 * s1)
            }
            _ => (s1 * s1 + lit(0.3)).sqrt().sin(),
        };
        lit(0.61) * s1 + lit(0.83) * x[3] + (b * y20).sin() + lit(0.23) * a + lit(0.42) * s1
    }

    pub fn p0079(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[2] * x[1]).max(lit(-0.187)).atan();
        let mut y2 = if (n + n) % 3 != 0 {
            let mut stack3 = vec![n, n];
            let mut u5 = [lit(0.68) * (x[n % x.len()].max(lit(0.507)) + (a + x[n % x.len()])).cos() + lit(0.79), x[n % x.len()].sin(), (x[x.len() - 1].max(lit(0.947)) - lit(0.77)).abs().sin()];
            while let Some(i4) = stack3.pop() {
                if i4 > 1 {
                    stack3.push(i4 / 2);
                }
                u5 = [u5[1], u5[2], (u5[2] * x[i4 % x.len()]).sin()];
                let mut k6 = 0;
                let mut s7 = lit(0.5) * (-(u5[0] + (lit(0.1) * lit(i4 as f64)))).atan();
                while k6 < x.len() {
                    k6 += 1;
                    s7 = (lit(0.76) * s7 + (s7 + s1)).tanh();
                    let t8 = (s1 - lit(0.77)).abs().sin();
                    s7 = s7 + (lit(0.66) * t8.sin());
                }
                if lit(0.43) * s1 < lit(0.817) {
                    let mut s10 = lit(0.5) * (x[2] + u5[0]) / (lit(1.0) + s1 * s1);
                    'l11: for i9 in (4..n).rev() {
                        s10 = (lit(0.98) * s10 + s1.min(lit(-0.637))).tanh();
                        let y12 = rotate(&mut u5);
                        let mut s10 = (s10 + s10).sin();
                        s7 = s7 + (lit(0.82) * s10);
                        s7 = s7 + (lit(0.58) * (y12 + s10).sin());
                    }
                    let mut k13 = 0;
                    'l14: while k13 < x.len() {
                        k13 += 1;
                        u5[2] = u5[2] / (lit(1.1) + s7.tanh().powi(3) * s7.tanh().powi(3));
                        let (w15, w16) = u5.split_at_mut(2);
                        w15[0] = w16[0] * w16[0];
                        s1 = lit(0.7) * s1 + lit(0.77) * (w16[0] + w15[n % w15.len()]).sin();
                    }
                    s7 = lit(0.7) * s7 + lit(0.91) * s10.sin();
                }
                s1 = s1 + (lit(0.75) * s7.sin());
            }
            x[n % x.len()].atan().tanh()
        } else {
            lit(0.5) * (a * a).atan()
        };
        lit(0.18) * y2 + lit(0.82) * x[n % x.len()] + (s1 + (lit(0.1) * lit(n as f64))).tanh() + lit(0.73) * s1 + lit(0.71) * y2
    }

    pub fn p0080(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.31) * (x[1] * lit(0.57)).cos() + lit(0.15);
        let mut v2 = vec![(x[3] * s1).sin(), (b * s1).sin(), (b + a).max(lit(0.797)).tanh(), (-a).tanh()];
        let mut m3 = n;
        m3 += 1;
        relax(&mut v2[..2], lit(0.65) * (b + x[m3 % x.len()]).cos() + lit(0.88));
        let mut k4 = 0;
        let mut t5 = lit(0.28) * (s1 * s1 + lit(0.3)).sqrt().cos() + lit(0.91);
        let mut u6 = [lit(0.5) * ((lit(0.1) * lit(m3 as f64)) * a).max(lit(-0.277)) / (lit(1.0) + v2[m3 % v2.len()] * v2[m3 % v2.len()]), lit(0.18) * s1.min(lit(-0.997)).cos() + lit(0.44), lit(0.5) * (-(v2[1] * v2[1])).exp().atan()];
        'l7: while {
            k4 += 1;
            t5 = lit(0.64) * t5 + (t5 * x[3]).tanh();
            k4 < 7 && t5 > -lit(0.15)
        } {
            u6 = [u6[1], u6[2], lit(0.81) * ((v2[2] * v2[1]) * ((lit(0.1) * lit(n as f64)) + a)).cos() + lit(0.58)];
            relax(&mut u6, lit(0.5) * (s1 - b) / (lit(1.0) + b * b));
            for i8 in 0..n % 4 {
                let y9 = if s1.tanh().powi(2) < lit(0.777) {
                    'l12: for (y10, y11) in v2.iter_mut().zip(u6.iter()) {
                        let y13 = drain(y10);
                        s1 = lit(0.7) * s1 + lit(0.97) * ((*y10) + y13).sin();
                    }
                    lit(0.62) * (t5 - lit(0.11)).cos() + lit(0.87)
                } else {
                    break 'l7;
                };
                let y14 = rotate(&mut u6[..2]);
                t5 = t5 + (lit(0.49) * (y9 + y14).sin());
            }
        }
        lit(0.33) * t5 + lit(0.55) * x[m3 % x.len()] + (lit(0.5) * (-v2[k4 % v2.len()]).atan()) + lit(0.43) * t5 + lit(0.93) * s1 + lit(0.95) * u6[1] + lit(0.43) * v2[3]
    }

    pub fn p0081(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * b.atan();
        let mut v2 = vec![((a * (lit(0.1) * lit(n as f64))) * b.max(lit(-0.177))).sin(); 3];
        let mut m3 = if n / 2 % 2 == 0 || b * b < s1 { n } else { 2 };
        let y6 = match m3 {
            0 => {
                let mut v5 = v2.clone();
                v5[m3 % 3] = lit(0.81) * x[0].max(lit(0.67)).cos() + lit(0.63);
                lit(0.5) * (lit(0.33) * b) / (lit(1.0) + b * b)
            }
            k4 => {
                v2 = vec![(a + x[x.len() - 1]).tanh(); 4];
                lit(0.5) * (lit(0.85) * b) / (lit(1.0) + v2[1] * v2[1])
            }
        };
        let y7 = rotate(&mut v2);
        let mut k8 = 0;
        let mut u10 = [lit(0.49) * (s1 * y6).cos() + lit(0.75), (-y6).tanh(), lit(0.5) * (y6 - lit(0.77)).abs().max(lit(0.917)) / (lit(1.0) + y7 * y7)];
        let y9 = loop {
            k8 += 1;
            if y6 + b < v2[1] || k8 > n / 2 {
                break lit(0.31) * (y6 - v2[k8 % v2.len()]).cos() + lit(0.26);
            }
            u10 = [u10[1], u10[2], lit(0.5) * (y7 + (lit(0.1) * lit(n as f64))) / (lit(1.0) + v2[n % v2.len()] * v2[n % v2.len()])];
            let mut v11 = v2.clone();
            match positive((u10[n % 3] - x[m3 % x.len()]).tanh()) {
                Some(y13) if y13 > lit(0.52) => {
                    let y14 = {
                        let mut stack15 = vec![n % 3];
                        while let Some(i16) = stack15.pop() {
                            if i16 > 1 {
                                stack15.push(i16 / 2);
                            }
                            let y17 = match first_above(x, lit(0.75)) { Some(t) => lit(0.45) * t, None => lit(0.62) };
                            let y18 = match checked((y6 * lit(0.61)).tanh(), (n + n)) { Ok(t) => lit(0.32) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            s1 = lit(0.7) * s1 + lit(0.54) * (y17 + y18).sin();
                        }
                        y7.max(lit(-0.847)).sin()
                    };
                    s1 = s1 - (lit(0.13) * (y13 + y14).sin());
                }
                Some(y13) => {
                    s1 = s1 + (lit(0.11) * y13.sin());
                }
                None => {
                    s1 = s1 + (lit(0.51) * (-(v2[1] * v11[0])).sin());
                }
            }
            s1 = s1 + (lit(0.15) * v11[k8 % v11.len()].sin());
        };
        lit(0.18) * y9 + lit(0.85) * x[m3 % x.len()] + (lit(0.24) * y6.sin().cos() + lit(0.15)) + lit(0.86) * u10[m3 % 3] + lit(0.32) * s1 + lit(0.83) * v2[0]
    }

    pub fn p0082(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = a.min(lit(0.427)).tanh();
        let mut u2 = [lit(0.5) * (b + s1).atan(), lit(0.5) * (x[x.len() - 1] + b).atan()];
        let mut v3 = x.to_vec();
        let mut m4 = if s1 / (lit(1.5) + b * b) < lit(0.367) { (n + n) } else { 1 };
        let y5: Dual;
        match (m4 + 1) % 4 {
            0 => {
                v3.push(lit(0.5) * (v3[n % v3.len()] + lit(0.42)).max(lit(0.477)) / (lit(1.0) + v3[0] * v3[0]));
                y5 = v3[0].min(lit(-0.627)).tanh();
            }
            1 | 2 => {
                let y12 = match (!(m4 <= 4), n) {
                    (true, 0..=2) => {
                        let mut k7 = 0;
                        'l8: while k7 < n / 2 {
                            let y9: Dual;
                            match k7 % 4 {
                                0 => {
                                    y9 = (v3[k7 % v3.len()] - v3[n % v3.len()]).tanh();
                                }
                                1 | 2 => {
                                    u2.fill(lit(0.5) * (b + v3[2]) / (lit(1.0) + a * a));
                                    y9 = lit(0.31) * (u2[0] * (lit(0.1) * lit(k7 as f64))).cos() + lit(0.22);
                                }
                                _ => {
                                    y9 = lit(0.63) * (lit(0.14) + (v3[2] * x[3])).cos() + lit(0.12);
                                }
                            }
                            s1 = s1 + (lit(0.15) * y9.sin());
                            k7 += 1;
                        }
                        lit(0.5) * v3[3].atan() / (lit(1.0) + u2[0] * u2[0])
                    }
                    (false, _) => (-v3[2]).tanh(),
                    _ => {
                        for w10 in v3.chunks_mut(3) {
                            w10[0] = lit(0.57) * (s1 + w10[0]).cos() + lit(0.66);
                            let y11: Dual;
                            match m4 / 2 % 4 {
                                0 => {
                                    m4 = (m4 + 1) % 5;
                                    y11 = lit(0.5) * (b * b + lit(0.3)).sqrt().atan();
                                }
                                1 | 2 => {
                                    y11 = lit(0.14) * (s1.min(lit(-0.517)) * (s1 * (lit(0.1) * lit(n as f64)))).cos() + lit(0.93);
                                }
                                _ => {
                                    y11 = lit(0.5) * (-w10[n % w10.len()]) / (lit(1.0) + b * b);
                                }
                            }
                            a = a + (lit(0.96) * (w10[0] + y11).sin());
                        }
                        lit(0.95) * (lit(0.15) + v3[3]).cos() + lit(0.31)
                    }
                };
                y5 = lit(0.96) * (-x[3]).cos() + lit(0.12);
            }
            _ => {
                y5 = lit(0.35) * (s1 + (lit(0.1) * lit(n as f64))).cos() + lit(0.28);
            }
        }
        lit(0.11) * a + lit(0.58) * x[m4 % x.len()] + (lit(0.28) * (u2[1] - u2[m4 % 2]).cos() + lit(0.63)) + lit(0.74) * u2[m4 % 2] + lit(0.27) * s1 + lit(0.65) * v3[m4 % v3.len()] + lit(0.93) * a
    }

    pub fn q0083(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a * a).ln_1p().tanh();
        let y2 = lit(0.49) * positive((x[n % x.len()] * a).sin())?.sin();
        if (n + n) % 3 != 0 {
            let y3: Dual;
            match n % 4 {
                0 => {
                    y3 = ((a + x[2]) * (x[n % x.len()] - lit(0.77)).abs()).sin();
                }
                1 | 2 => {
                    y3 = (-(x[0] * x[0])).exp().tanh();
                }
                _ => {
                    y3 = x[0].tanh();
                }
            }
            s1 = s1 + (lit(0.37) * y3.sin());
        } else {
            let y4 = if n / 2 % 2 == 0 {
                lit(0.42) * (y2 / (lit(1.5) + a * a)).cos() + lit(0.74)
            } else {
                return Some(a.max(lit(-0.537)).tanh());
            };
            s1 = s1 + (lit(0.95) * y4.sin());
        }
        let e5 = if n > 0 && s1 * (lit(0.1) * lit(n as f64)) < a { Err(2_u8) } else { Ok(lit(0.5) * (x[1] * y2) / (lit(1.0) + s1 * s1)) };
        Some(a.max(lit(0.217)).sin())
    }

    pub fn p0083(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s6 = lit(0.5) * (x[n % x.len()] + x[2]) / (lit(1.0) + a * a);
        let mut v7 = x.to_vec();
        add_scaled(&mut v7[1..], &x[..2], lit(0.5) * (a * a).atan());
        v7[2] = v7[2] + (lit(0.91) * (-v7[n % v7.len()]).sin());
        let mut p9 = (lit(0.5) * (-(lit(0.22) - x[0])).atan(), lit(0.5) * (x[3] * x[3] + lit(0.3)).sqrt() / (lit(1.0) + s6 * s6));
        for y8 in v7.iter_mut() {
            p9 = (p9.1, (p9.0 * (p9.0 - s6)).sin());
            let y10 = match q0083(x, (p9.1 + lit(0.25)).tanh(), n % 4) { Some(t) => lit(0.73) * t, None => lit(0.85) };
            s6 = s6 + (lit(0.71) * (y10 + (*y8)).sin());
        }
        let y11 = match q0083(x, lit(0.5) * (s6 * (s6 + (lit(0.1) * lit(n as f64)))).atan(), n % 4) { Some(t) => lit(0.29) * t, None => lit(0.47) };
        for i12 in 2..2 {
            {
                let (w13, w14) = v7.split_at_mut(3);
                w13[0] = w14[0] * w13[2];
                let Some(y15) = q0083(x, (-x[3]).tanh(), n % 4) else {
                    return lit(0.38) * x[3] + lit(0.18) * x[i12 % x.len()];
                };
                let y20 = match (n + n) % 4 {
                    0 => lit(0.5) * (a * x[i12 % x.len()]) / (lit(1.0) + w13[i12 % w13.len()] * w13[i12 % w13.len()]),
                    1 => (y15 + p9.0).tanh(),
                    _ => {
                        'l17: for y16 in w14.iter() {
                            let (w18, w19) = w13.split_at_mut(1);
                            w18[0] = w19[0] * w18[0];
                            s6 = s6 + (lit(0.52) * (w18[n % w18.len()] + (*y16)).sin());
                        }
                        lit(0.5) * (w13[0] + w14[i12 % w14.len()]).max(lit(-0.927)).atan()
                    }
                };
                a = lit(0.7) * a + lit(0.81) * (w13[i12 % w13.len()] + w14[0]).sin();
            }
        }
        lit(0.88) * p9.1 + lit(0.29) * x[x.len() - 1] + lit(0.17) * a + lit(0.58) * p9.0 + lit(0.62) * s6 + lit(0.48) * v7[3]
    }

    pub fn p0084(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[1].min(lit(-0.447)).atan();
        let mut m2 = 0;
        let mut o3: Option<Dual> = None;
        let mut s6 = (s1 * (lit(0.1) * lit(m2 as f64))).tanh();
        for (i4, y5) in x.iter().enumerate() {
            s6 = (lit(0.32) * s6 + s6.min(lit(-0.787))).tanh();
            let a = a - a.tanh();
            s1 = s1 + (lit(0.98) * a);
            s6 = s6 - (lit(0.79) * ((*y5) + a).sin());
        }
        match o3 {
            Some(y7) => {
                let y8;
                if s1 - s1 <= a {
                    y8 = (a + lit(0.79)).tanh();
                } else {
                    y8 = lit(0.5) * (s6 / (lit(1.5) + s6 * s6)).min(lit(-0.327)) / (lit(1.0) + y7 * y7);
                }
                for i9 in (4..n).rev() {
                    if i9 % 3 != 0 {
                        o3 = Some(lit(0.5) * (y7 * lit(0.41)) / (lit(1.0) + s1 * s1));
                        let mut s11 = lit(0.27) * (y8 / (lit(1.5) + a * a)).cos() + lit(0.79);
                        'l12: for y10 in x.iter() {
                            s11 = (lit(0.27) * s11 + y8.atan()).tanh();
                            let y13 = stepped((x[2] - lit(0.77)).abs().tanh(), (m2 + n));
                            let y13 = y8 - y13.tanh();
                            s6 = lit(0.7) * s6 + lit(0.36) * (y13 + (*y10)).sin();
                        }
                        s1 = s1 - (lit(0.88) * s11.sin());
                    }
                }
                s1 = s1 + (lit(0.66) * (y8 + y7).sin());
            }
            None => {
                s6 = s6 + (lit(0.89) * (x[m2 % x.len()] * s1).sin());
            }
        }
        lit(0.58) * a + lit(0.65) * x[1] + lit(0.63) * s1 + lit(0.15) * s6
    }

    pub fn p0085(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-a).cos().atan();
        let mut u2 = [(s1 - lit(0.99)).cos().tanh(), lit(0.5) * (s1 - lit(0.77)).abs().atan(), ((s1 + x[n % x.len()]) + (s1 - x[0])).sin()];
        let mut m3 = 0;
        let o4 = if (n + 3) > 1 && a.min(lit(-0.317)) <= lit(0.357) { Some(lit(0.5) * (-(u2[m3 % 3] + u2[n % 3])).atan()) } else { None };
        let (t5, mut s6) = (a.min(lit(-0.957)).sin(), (-u2[1]).sin());
        u2 = [lit(0.5) * (-s1).atan(), u2[1].atan().tanh(), lit(0.5) * (t5 + s6) / (lit(1.0) + u2[n % 3] * u2[n % 3])];
        let mut k7 = 0;
        while k7 < 3 {
            {
                let (w8, w9) = u2.split_at_mut(2);
                w8[0] = w9[0] * t5;
                let t10 = lit(0.5) * (x[0] - s6).atan();
                match mode(k7 + n) {
                    Mode::Low => {
                        let mut k11 = 0;
                        let mut s13 = (s1 + t10).min(lit(-0.117)).sin();
                        let y12 = loop {
                            k11 += 1;
                            if k11 > 4 {
                                break lit(0.5) * (s6 * t10).atan();
                            }
                            s13 = (lit(0.96) * s13 + (w8[k7 % w8.len()] + (lit(0.1) * lit(n as f64)))).tanh();
                            std::mem::swap(&mut s1, &mut s13);
                            let y14 = drain(&mut s1);
                            s13 = lit(0.7) * s13 + lit(0.83) * y14.sin();
                        };
                        s6 = s6 - (lit(0.36) * (s13 + y12).sin());
                    }
                    Mode::Middle => {
                        match mode(n / 2) {
                            Mode::Middle | Mode::High => {
                                w8.swap(1, 1);
                                w9.fill(lit(0.5) * ((w8[w8.len() - 1] + s1) * lit(0.77)).atan());
                            }
                            Mode::Low => {
                                s1 = s1 + (lit(0.41) * (lit(0.88) * s6.cos() + lit(0.22)));
                            }
                        }
                    }
                    Mode::High => {
                        s1 = s1 + (lit(0.41) * (lit(0.5) * (w9[k7 % w9.len()] * t10).atan()));
                    }
                }
                s1 = lit(0.7) * s1 + lit(0.72) * (w9[0] + w8[w8.len() - 1]).sin();
            }
            k7 += 1;
        }
        lit(0.75) * a + lit(0.83) * s1 + lit(0.63) * s6 + lit(0.36) * u2[k7 % 3]
    }

    pub fn p0086(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * x[n % x.len()]).atan();
        let mut o2 = Some(a.tanh());
        let mut p3 = (lit(0.5) * ((s1 / (lit(1.5) + s1 * s1)) * (x[3] + s1)) / (lit(1.0) + b * b), ((lit(0.33) - a) * (a + lit(0.61))).sin());
        let y4 = drain(&mut p3.1);
        p3.0 = p3.0 + (lit(0.85) * blend(&p3.0, &y4));
        let y6 = if let Ok(y5) = staged((-b).sin(), (p3.0.max(lit(0.727)) - (p3.0 * p3.0 + lit(0.3)).sqrt()).sin(), (n + 3)) {
            lit(0.5) * (s1 + s1) / (lit(1.0) + p3.1 * p3.1)
        } else {
            let y7 = match checked((y4 * s1).min(lit(0.717)).sin(), (n + 3)) { Ok(t) => lit(0.77) * t, Err(k) => lit(0.1) * lit(k as f64) };
            match n + 3 {
                ..=2 => {
                    let mut u9 = [(y4 / (lit(1.5) + s1 * s1)).min(lit(0.377)).sin(), lit(0.5) * (-y4).atan(), lit(0.23) * (lit(0.55) - b).cos() + lit(0.76)];
                    for i8 in (0..n + 2).step_by(2) {
                        u9 = [u9[1], u9[2], lit(0.5) * (p3.0 * p3.0).ln_1p() / (lit(1.0) + u9[0] * u9[0])];
                        relax(&mut u9, (p3.0 + (lit(0.1) * lit(n as f64))).sin());
                        match staged((b + p3.0).tanh(), ((u9[0] + lit(0.97)) * (b * a)).tanh(), n) {
                            Ok(y10) => {
                                o2 = Some(((y7 * y7).ln_1p() * (p3.0 + y4)).tanh());
                                s1 = s1 + (lit(0.75) * y10.sin());
                            }
                            Err(_) => {
                                let mut v12 = u9.clone();
                                let w13 = &mut v12[1..3];
                                s1 = s1 + (lit(0.25) * w13[i8 % w13.len()].sin());
                            }
                        }
                    }
                    s1 = s1 - (lit(0.16) * u9[2].sin());
                }
                3.. => {
                    p3.0 = p3.0 + (lit(0.81) * (-s1).sin());
                }
            }
            (p3.0 + y4).sin()
        };
        lit(0.24) * s1 + lit(0.47) * x[n % x.len()] + (lit(0.5) * a.min(lit(0.817)).atan()) + lit(0.21) * s1 + lit(0.59) * p3.1
    }

    pub fn p0087(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (a + a).sin();
        let mut p2 = (lit(0.65) * (-(b * b)).exp().cos() + lit(0.23), lit(0.25) * (b + x[n % x.len()]).cos() + lit(0.23));
        if (n + n) > 2 {
            for y3 in x {
                for i4 in 0..x.len() {
                    match n {
                        k5 if k5 > 1 => {
                            let y6 = mean(x);
                            let b = y6 - b.tanh();
                            s1 = s1 + (lit(0.63) * b);
                            s1 = s1 - (lit(0.48) * (b + y6).sin());
                        }
                        _ if (*y3) - (*y3) > x[i4] => {
                            p2.1 = p2.1 + (lit(0.73) * blend(&b, &x[1]));
                            let b = p2.0 - b.tanh();
                            p2.0 = p2.0 + (lit(0.19) * b);
                            s1 = s1 + (lit(0.12) * b.sin());
                        }
                        _ => {}
                    }
                }
                s1 = lit(0.7) * s1 + lit(0.29) * (*y3).sin();
            }
            let y7;
            if p2.1 + p2.1 >= lit(0.427) {
                y7 = lit(0.5) * b.sin().atan();
            } else if n / 2 % 2 == 1 {
                y7 = lit(0.5) * (x[3].max(lit(-0.227)) - ((lit(0.1) * lit(n as f64)) + b)) / (lit(1.0) + s1 * s1);
            } else {
                y7 = lit(0.39) * (s1 - lit(0.77)).cos() + lit(0.27);
            }
            s1 = s1 + (lit(0.44) * y7.sin());
        }
        p2 = (x[1].min(lit(0.27)).tanh(), p2.0);
        lit(0.36) * b + lit(0.58) * x[0] + lit(0.55) * p2.0 + lit(0.65) * s1
    }

    pub fn q0088(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.59) * (x[x.len() - 1] * lit(0.67)).cos() + lit(0.58);
        let y2 = staged((s1 - lit(0.61)).min(lit(0.707)).tanh(), lit(0.5) * ((s1 * s1).ln_1p() - lit(0.77)).abs().atan(), (n + 1))?;
        let y3 = lit(0.97) * staged(lit(0.93) * a.cos() + lit(0.57), lit(0.5) * (a / (lit(1.5) + s1 * s1)).atan(), (n + n))?.sin();
        let mut p5 = (lit(0.58) * (lit(0.35) * (y2 * y2)).cos() + lit(0.26), (s1 * y2).max(lit(-0.677)).sin());
        for y4 in [(-(y2 * y2)).exp().tanh(), lit(0.5) * ((lit(0.74) * y3) + (s1 / (lit(1.5) + a * a))).atan()] {
            p5 = (p5.1, (p5.0 * ((lit(0.1) * lit(n as f64)) - y2)).sin());
            if a.max(lit(-0.367)) < lit(0.237) {
                break;
            }
            s1 = s1 + (lit(0.76) * y4.sin());
        }
        let y6 = lit(0.55) * staged((s1 + (lit(0.1) * lit(n as f64))).tanh(), (x[n % x.len()] - p5.0).sin(), n / 2)?.sin();
        let y7 = lit(0.15) * staged(lit(0.5) * ((y2 / (lit(1.5) + p5.0 * p5.0)) - y3).atan(), (y6 * a).tanh(), n)?.sin();
        Ok(lit(0.26) * ((y7 * a) * lit(0.45)).cos() + lit(0.92))
    }

    pub fn p0088(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.5) * (-a).atan();
        let mut u9 = [x[n % x.len()].max(lit(-0.67)).cos().tanh(), (a / (lit(1.5) + s8 * s8)).tanh(), lit(0.5) * (a + s8).atan()];
        if let Some(y10) = positive((a * a).sin()) {
            let mut k11 = 0;
            loop {
                k11 += 1;
                if k11 > x.len() {
                    break;
                }
                let mut stack12 = vec![n % 3];
                let mut u14 = [lit(0.5) * (b + b).atan(), (-(y10 * y10)).exp().sin(), lit(0.5) * (x[2] + b) / (lit(1.0) + s8 * s8)];
                'l15: while let Some(i13) = stack12.pop() {
                    if i13 > 1 {
                        stack12.push(i13 / 2);
                    }
                    u14 = [u14[1], u14[2], lit(0.99) * ((u9[i13 % 3] + s8) + (u14[0] - lit(0.17))).cos() + lit(0.71)];
                    u9[2] = ((u14[0] + u14[k11 % 3]) * lit(0.37)).sin();
                    let y17 = match n + n {
                        k16 @ 1..=3 => lit(0.5) * (s8 + s8).atan(),
                        _ => {
                            u9 = u14.clone();
                            ((y10 + y10) * (a - y10)).tanh()
                        }
                    };
                    s8 = s8 + (lit(0.35) * y17.sin());
                }
                if k11 / 2 > 2 {
                    let mut p18 = (lit(0.5) * (y10 + s8).atan(), (s8 * lit(0.66)).sin());
                    s8 = s8 + (lit(0.87) * p18.1.sin());
                } else {
                    match checked(lit(0.87) * (u9[k11 % 3] + y10).cos() + lit(0.66), n / 2) {
                        Ok(y20) if y20 > lit(0.95) => {
                            let t21 = std::mem::replace(&mut u14[1], ((s8 - y20) - lit(0.78)).tanh());
                            u9[0] = lit(0.5) * (x[k11 % x.len()] / (lit(1.5) + u9[1] * u9[1])) / (lit(1.0) + t21 * t21);
                            s8 = s8 + (lit(0.23) * (y20 + t21).sin());
                        }
                        Ok(y20) => {
                            s8 = s8 + (lit(0.69) * y20.sin());
                        }
                        Err(_) => {}
                    }
                }
                s8 = s8 + (lit(0.77) * u14[n % 3].sin());
            }
            s8 = s8 + (lit(0.89) * y10.sin());
        } else {
            s8 = s8 + (lit(0.43) * (lit(0.39) * (s8 * s8).cos() + lit(0.55)));
        }
        lit(0.82) * b + lit(0.84) * x[2] + (b + s8).tanh() + lit(0.22) * u9[n % 3] + lit(0.14) * s8
    }

    pub fn p0089(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + x[2]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut u2 = [lit(0.5) * (s1 - a).tanh().powi(2).atan(), lit(0.5) * (b * x[2]) / (lit(1.0) + x[0] * x[0]), lit(0.5) * ((lit(0.1) * lit(n as f64)) * (a * a + lit(0.3)).sqrt()) / (lit(1.0) + a * a)];
        u2.swap(n % 3, 1);
        let y14 = match (n > 2, n / 2) {
            (true, 0..=2) => {
                let mut k4 = 0;
                while k4 < n % 4 {
                    let mut k5 = 0;
                    loop {
                        'l7: for y6 in [(b.max(lit(-0.587)) - s1).tanh(), lit(0.5) * b.min(lit(-0.817)) / (lit(1.0) + s1 * s1)] {
                            let (w8, w9) = u2.split_at_mut(2);
                            w8[0] = w9[0] * b;
                            s1 = s1 / (lit(1.1) + s1.tanh().powi(2) * s1.tanh().powi(2));
                            s1 = s1 + (lit(0.56) * (y6 + w9[0]).sin());
                        }
                        'l12: for (y10, y11) in u2.iter_mut().zip(x) {
                            let mut v13 = x.to_vec();
                            v13[n % 4] = v13[n % 4] - (lit(0.82) * (-(*y11)).tanh());
                            s1 = s1 + (lit(0.87) * ((*y11) + v13[k4 % v13.len()]).sin());
                        }
                        k5 += 1;
                        if s1 + u2[k5 % 3] <= s1 || k5 >= 3 {
                            break;
                        }
                    }
                    k4 += 1;
                }
                a.tanh().powi(3).tanh()
            }
            (false, _) => lit(0.5) * (b / (lit(1.5) + a * a)) / (lit(1.0) + a * a),
            _ => ((a + b) * (a + b) + lit(0.3)).sqrt().sin(),
        };
        lit(0.89) * b + lit(0.82) * x[3] + lit(0.76) * s1 + lit(0.77) * u2[2]
    }

    pub fn p0090(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((b * a) - a.atan()).atan();
        let mut o2: Option<Dual> = None;
        let w3 = &x[..2];
        o2 = Some(lit(0.5) * (s1 + w3[0]) / (lit(1.0) + b * b));
        match chained((b * w3[n % w3.len()]).tanh(), lit(0.5) * (x[n % x.len()].cos() + s1) / (lit(1.0) + w3[1] * w3[1])) {
            Some(y4) => {
                match o2 {
                    Some(y5) => {
                        let mut k6 = 0;
                        let mut p8 = (y4.tanh().powi(2).sin(), (s1 + y4).tanh());
                        let y7 = loop {
                            k6 += 1;
                            if (n + n) % 3 != 0 || k6 > x.len() {
                                break lit(0.5) * y4 / (lit(1.0) + y5 * y5);
                            }
                            p8 = (p8.1, (p8.0 * w3[0].atan()).sin());
                            p8 = (lit(0.5) * (y4 + p8.0) / (lit(1.0) + y5 * y5), p8.0);
                        };
                        'l10: for i9 in (0..4 + 2).rev().step_by(2) {
                            let mut k11 = 0;
                            let mut u12 = [lit(0.5) * (y4 * p8.0) / (lit(1.0) + y7 * y7), lit(0.5) * a.sin().tanh().powi(3) / (lit(1.0) + y5 * y5), lit(0.5) * (-(y7 * y7)).exp().atan()];
                            'l13: while k11 < 3 {
                                k11 += 1;
                                u12 = [u12[1], u12[2], (y7.cos() - y7.min(lit(0.997))).sin()];
                                let y14 = rotate(&mut u12);
                                s1 = s1 + (lit(0.76) * y14.sin());
                            }
                            a = a + (lit(0.63) * u12[k6 % 3].sin());
                        }
                        a = a + (lit(0.27) * (y5 + y7).sin());
                    }
                    None => {
                        s1 = s1 + (lit(0.53) * (lit(0.93) * (a * s1).cos() + lit(0.22)));
                    }
                }
                a = a + (lit(0.47) * y4.sin());
            }
            None => {
                a = a + (lit(0.76) * (lit(0.5) * (-(x[1] - a)) / (lit(1.0) + w3[1] * w3[1])));
            }
        }
        lit(0.24) * a + lit(0.99) * x[1] + lit(0.76) * a + lit(0.42) * s1
    }

    pub fn p0091(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-a) / (lit(1.0) + a * a);
        let mut v2 = vec![lit(0.5) * a.min(lit(0.367)) / (lit(1.0) + a * a); 3];
        let mut o3: Option<Dual> = None;
        match (n + n) % 4 {
            2 => {
                let Some(y4) = o3 else {
                    return lit(0.86) * s1 + (lit(0.31) * (a * x[x.len() - 1])).tanh();
                };
                s1 = s1 + (lit(0.45) * y4.sin());
            }
            0 | 1 => {
                for (y5, y6) in v2.iter_mut().zip(x.iter()) {
                    let y8 = match n + n {
                        ..2 => {
                            let Some(y7) = first_above(x, lit(0.16)) else {
                                continue;
                            };
                            lit(0.14) * (y7.max(lit(-0.997)) * x[n % x.len()].min(lit(0.507))).cos() + lit(0.17)
                        }
                        2..=4 => lit(0.5) * ((*y6) - (lit(0.1) * lit(n as f64))) / (lit(1.0) + s1 * s1),
                        _ => lit(0.5) * ((*y6) * (*y5)).atan(),
                    };
                    a = a - (lit(0.71) * ((*y6) + (*y5)).sin());
                }
            }
            _ => {
                v2[n % 3] = lit(0.73) * (a * a).cos() + lit(0.16);
                v2.push(lit(0.5) * (-(s1 - a)) / (lit(1.0) + a * a));
                {
                    let (w9, w10) = v2.split_at_mut(1);
                    w9[0] = w10[0] * w10[n % w10.len()];
                    if (n + 1) > 3 {
                        let y12 = match mode(n + 1) {
                            Mode::Middle | Mode::High => {
                                let t11 = std::mem::take(&mut w9[0]);
                                lit(0.5) * s1.atan().atan()
                            }
                            Mode::Low => w10[w10.len() - 1].atan().sin(),
                        };
                        a = a - (lit(0.36) * y12.sin());
                    } else {
                        s1 = s1 + (lit(0.46) * (s1 + w10[w10.len() - 1]).tanh());
                    }
                    s1 = s1 + (lit(0.76) * (w10[n % w10.len()] + w9[0]).sin());
                }
            }
        }
        lit(0.51) * s1 + lit(0.18) * x[1] + s1.max(lit(-0.777)).tanh() + lit(0.77) * v2[n % v2.len()] + lit(0.47) * s1 + lit(0.64) * a
    }

    pub fn q0092(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].tanh();
        s1 = s1 / (lit(1.1) + (a - x[2]) * (a - x[2]));
        for i2 in (1..n + 2).step_by(2) {
            let y4 = match n + n {
                0 => (-x[0]).tanh(),
                k3 => {
                    continue;
                }
            };
            if n / 2 % 2 == 0 {
                break;
            }
            s1 = s1 + (lit(0.27) * y4.sin());
        }
        let y12 = match checked((x[0] - a).tanh(), (n + 1)) {
            Ok(y5) => {
                match n / 2 % 4 {
                    0 => {
                        let y11 = match n {
                            ..2 => {
                                let y10 = match (positive(lit(0.35) * (x[1] * a).cos() + lit(0.23)), (n + 1) % 3) {
                                    (_, 0) => (s1 / (lit(1.5) + s1 * s1)).tanh(),
                                    (Some(y8), k7) => {
                                        let y9 = weighted(&x[..2], &x[..2], n);
                                        (y9 + lit(0.45)).sin()
                                    }
                                    _ => return lit(0.63) * y5 + lit(0.76) * x[1] + (lit(0.72) * (x[n % x.len()] + s1).tanh().powi(3).cos() + lit(0.53)),
                                };
                                lit(0.5) * ((a * a) + (y5 + y5)).atan()
                            }
                            2..=4 => lit(0.5) * (-(a / (lit(1.5) + s1 * s1))).atan(),
                            _ => lit(0.5) * ((s1 + s1) + y5.cos()).atan(),
                        };
                        s1 = s1 + (lit(0.36) * y11.sin());
                    }
                    1 => {
                        s1 = s1 + (lit(0.93) * (lit(0.53) * (s1 + lit(0.51)).cos() + lit(0.63)));
                    }
                    _ => {
                        s1 = s1 + (lit(0.85) * y5.atan().sin());
                    }
                }
                lit(0.5) * ((s1 + y5) / (lit(1.5) + a * a)) / (lit(1.0) + s1 * s1)
            }
            Err(_) => return lit(0.36) * s1 + lit(0.72) * x[2],
        };
        lit(0.47) * y12 + lit(0.58) * x[x.len() - 1] + (lit(0.5) * ((s1 + y12) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a)) + lit(0.79) * s1
    }

    pub fn p0092(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s13 = (a - (lit(0.1) * lit(n as f64))).tanh();
        let mut u14 = [lit(0.28) * x[n % x.len()].cos().cos() + lit(0.95), lit(0.16) * s13.min(lit(0.257)).cos() + lit(0.44), (x[3] - a).tanh()];
        let mut v15 = x.to_vec();
        let mut m16 = if n % 2 == 0 { n / 2 } else { 2 };
        let mut o17: Option<Dual> = None;
        let (t18, mut s19) = (lit(0.5) * u14[1].atan(), (-a).tanh());
        let mut v20 = v15.clone();
        let mut k21 = 0;
        'l22: while k21 < n % 4 {
            for i23 in 0..n.min(4) {
                if a / (lit(1.5) + x[0] * x[0]) < lit(-0.807) {
                    match i23 {
                        ..2 => {
                            let w24 = &mut v15[1..];
                            s13 = lit(0.7) * s13 + lit(0.12) * w24[w24.len() - 1].sin();
                        }
                        2..=4 => {}
                        _ => {
                            nudge(&mut u14[1], lit(0.5) * (v15[0] - lit(0.55)) / (lit(1.0) + s19 * s19));
                        }
                    }
                } else {
                    let mut u26 = [lit(0.5) * s19.tanh().powi(2).atan(), lit(0.5) * t18.sin() / (lit(1.0) + v20[n % v20.len()] * v20[n % v20.len()]), ((lit(0.1) * lit(n as f64)) + s19).sin()];
                    for y25 in u14.iter_mut() {
                        u26 = [u26[1], u26[2], lit(0.69) * a.min(lit(0.187)).cos() + lit(0.66)];
                        v15 = v20.clone();
                        let y27 = rotate(&mut v20);
                        s13 = s13 + (lit(0.76) * (y27 + (*y25)).sin());
                    }
                    for y28 in u26.iter_mut() {
                        add_scaled(&mut u14, &v15[..2], lit(0.5) * (s19 + x[m16 % x.len()]).atan());
                        u14[1] = ((s19 - s19) - (-u14[0])).tanh();
                        s13 = s13 + (lit(0.49) * (*y28).sin());
                    }
                    s13 = s13 + (lit(0.18) * u26[i23 % 3].sin());
                }
            }
            k21 += 1;
        }
        lit(0.94) * u14[0] + lit(0.46) * x[x.len() - 1] + (lit(0.21) * (v15[0] + v20[3]).cos() + lit(0.38)) + lit(0.29) * u14[2] + lit(0.19) * v15[2] + lit(0.83) * s13 + lit(0.83) * v20[m16 % v20.len()] + lit(0.67) * s19
    }

    pub fn q0093(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (a * a).atan();
        match n / 2 % 4 {
            0 => {
                s1 = s1 + (lit(0.32) * staged((x[0] + s1).cos().tanh(), ((s1 - s1) - lit(0.77)).abs().tanh(), (n + 2))?);
                s1 = s1 + (lit(0.89) * staged(lit(0.55) * ((a + s1) - (a + a)).cos() + lit(0.47), s1.atan().sin(), n)?);
                let y4 = weighted(x, &x[..2], n);
                s1 = s1 + (lit(0.28) * y4.sin());
            }
            1 => {}
            _ => {}
        }
        Ok(lit(0.95) * (x[n % x.len()] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).min(lit(0.567)).cos() + lit(0.66))
    }

    pub fn p0093(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s5 = lit(0.5) * ((a - a) + (x[3] - b)) / (lit(1.0) + a * a);
        let mut v6 = vec![lit(0.17) * b.min(lit(-0.457)).cos() + lit(0.92); 3];
        let mut m7 = if n % 2 == 0 || a + v6[0] > lit(-0.367) { n } else { 2 };
        let mut v8 = v6.clone();
        let mut v9 = v6.clone();
        for i10 in 0..x.len() {
            let mut k11 = 0;
            loop {
                k11 += 1;
                if k11 > 3 {
                    break;
                }
                let mut k12 = 0;
                loop {
                    k12 += 1;
                    if k12 > n.min(2) {
                        break;
                    }
                    match k12 / 2 % 4 {
                        0 | 3 => {
                            let t13 = std::mem::replace(&mut v9[0], (s5.max(lit(-0.597)) / (lit(1.5) + a * a)).sin());
                            s5 = s5 + (lit(0.22) * t13.sin());
                        }
                        _ => {
                            let y14 = match q0093(x, lit(0.5) * ((v8[1] + v8[i10 % v8.len()]) / (lit(1.5) + v8[m7 % v8.len()] * v8[m7 % v8.len()])).atan(), n % 4) { Ok(t) => lit(0.97) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            b = b - (lit(0.91) * y14.sin());
                        }
                    }
                    for i15 in 0..2 {
                        v6[0] = lit(0.15) * (v8[1] - v9[2]).cos() + lit(0.58);
                        let y16 = match staged((v6[i10 % v6.len()] / (lit(1.5) + s5 * s5)).tanh(), lit(0.76) * (v8[1].tanh().powi(3) + (v6[1] * v6[1])).cos() + lit(0.99), i15 / 2) { Ok(t) => lit(0.36) * t, Err(k) => lit(0.1) * lit(k as f64) };
                        s5 = s5 + (lit(0.98) * y16.sin());
                    }
                }
            }
        }
        lit(0.74) * x[2] + lit(0.75) * x[n % x.len()] + lit(0.85) * v8[2] + lit(0.25) * b + lit(0.78) * s5 + lit(0.96) * v6[2] + lit(0.36) * v9[m7 % v9.len()]
    }

    pub fn p0094(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.58) * (a * x[2]).cos() + lit(0.68);
        let mut u2 = [(x[2] * a).min(lit(-0.77)).sin(), a.tanh(), (s1 - lit(0.77)).tanh(), lit(0.5) * (x[n % x.len()] - a).atan()];
        let mut v3 = vec![lit(0.5) * (s1 * u2[3]) / (lit(1.0) + s1 * s1), lit(0.5) * u2[n % 4] / (lit(1.0) + x[0] * x[0]), lit(0.5) * x[1].atan(), lit(0.5) * (x[n % x.len()] / (lit(1.5) + u2[n % 4] * u2[n % 4])) / (lit(1.0) + a * a)];
        let mut p4 = (lit(0.68) * ((s1 + v3[0]) - a).cos() + lit(0.38), lit(0.5) * (s1 * s1).atan());
        {
            let w5 = &mut v3[1..];
            let r6 = if u2[n % 4] + w5[1] <= lit(0.697) { &x[0] } else { &s1 };
            a = a + (lit(0.58) * ((*r6) + w5[1]).sin());
        }
        v3[3] = lit(0.5) * ((lit(0.15) + p4.1) + (lit(0.71) + s1)).atan();
        let t7 = (lit(0.28) - x[n % x.len()]).sin();
        let y10 = match n + n {
            k8 if k8 > 1 => {
                let y9 = match positive(lit(0.5) * (v3[k8 % v3.len()] + lit(0.42)).atan()) { Some(t) => lit(0.73) * t, None => lit(0.95) };
                (t7 + p4.1).tanh()
            }
            _ if s1 * v3[n % v3.len()] >= lit(-0.117) => lit(0.36) * (v3[3] + u2[n % 4]).cos() + lit(0.86),
            _ => return lit(0.95) * v3[3] + lit(0.34) * x[n % x.len()],
        };
        {
            let w11 = &mut u2[2..4];
            let mut k12 = 0;
            let mut u13 = [(t7.max(lit(0.57)) * (t7 - lit(0.48))).tanh(), lit(0.45) * (t7 + p4.0).cos() + lit(0.21), ((x[n % x.len()] - w11[w11.len() - 1]) + (p4.0 * t7)).tanh()];
            while k12 < 4 {
                k12 += 1;
                u13 = [u13[1], u13[2], (-(t7 * t7)).exp().tanh()];
                for w14 in w11.chunks_mut(2) {
                    w14[0] = u13[0].tanh().powi(2).tanh();
                    let mut k15 = 0;
                    let y16 = loop {
                        k15 += 1;
                        if k15 > n % 3 {
                            break (s1.min(lit(0.677)) - t7.max(lit(-0.117))).tanh();
                        }
                        s1 = s1 + (lit(0.13) * weighted(x, x, n));
                        v3[0] = lit(0.5) * (x[1] + y10) / (lit(1.0) + y10 * y10);
                    };
                    a = a + (lit(0.79) * (w14[0] + y16).sin());
                }
            }
            s1 = s1 - (lit(0.18) * (w11[n % w11.len()] + u13[2]).sin());
        }
        lit(0.55) * x[3] + lit(0.61) * x[3] + lit(0.69) * p4.1 + lit(0.16) * v3[n % v3.len()] + lit(0.85) * s1 + lit(0.17) * a + lit(0.12) * u2[1]
    }

    pub fn p0095(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[0] / (lit(1.5) + x[1] * x[1])) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]);
        let mut v2 = Vec::new();
        v2.push(lit(0.37) * (x[0] + (lit(0.1) * lit(n as f64))).cos() + lit(0.22));
        v2.push(s1.tanh());
        v2.push(lit(0.5) * s1.atan().atan());
        relax(&mut v2, (x[n % x.len()] + lit(0.32)).tanh());
        v2 = vec![lit(0.5) * (x[1] / (lit(1.5) + s1 * s1)).atan(); 4];
        let mut k3 = 0;
        let mut t4 = lit(1.0) + ((lit(0.34) * v2[1]) + x[3]).sin();
        while t4 > lit(0.95) && k3 < 12 {
            t4 = t4 * (lit(0.55));
            k3 += 1;
            let y10 = match k3 + n {
                k5 if k5 > 1 => {
                    v2[k3 % 3] = lit(0.39) * (-v2[k5 % v2.len()]).cos() + lit(0.55);
                    v2[2] = lit(0.5) * (s1.min(lit(0.187)) / (lit(1.5) + v2[0] * v2[0])) / (lit(1.0) + v2[2] * v2[2]);
                    lit(0.45) * (v2[n % v2.len()] * v2[k5 % v2.len()]).cos() + lit(0.88)
                }
                _ if n / 2 > 3 && t4 + t4 >= t4 => {
                    let mut p7 = (lit(0.5) * ((x[2] * v2[1]) + lit(0.33)) / (lit(1.0) + t4 * t4), lit(0.5) * a.max(lit(0.197)) / (lit(1.0) + a * a));
                    for y6 in x {
                        p7 = (p7.1, (p7.0 * (v2[0] * v2[0] + lit(0.3)).sqrt()).sin());
                        for i8 in (0..n % 3 + 2).step_by(2) {
                            let w9 = &mut v2[1..];
                            t4 = lit(0.7) * t4 + lit(0.52) * w9[i8 % w9.len()].sin();
                        }
                        s1 = s1 - (lit(0.92) * (*y6).sin());
                    }
                    lit(0.31) * (t4 - t4).cos() + lit(0.87)
                }
                _ => lit(0.5) * (v2[1] * a).atan(),
            };
            s1 = lit(0.7) * s1 + lit(0.27) * y10.sin();
        }
        lit(0.23) * t4 + lit(0.48) * x[n % x.len()] + lit(0.21) * s1 + lit(0.66) * t4 + lit(0.89) * v2[2]
    }

    pub fn p0096(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.54) * (x[1] + a).atan().cos() + lit(0.61);
        let mut p2 = ((s1 * s1).tanh(), (x[n % x.len()] * x[2]).tanh());
        let mut s5 = lit(0.5) * (-s1).atan();
        'l6: for (i3, y4) in x.iter().enumerate() {
            s5 = (lit(0.67) * s5 + (s1 - (*y4))).tanh();
            let mut p7 = (lit(0.12) * s1.max(lit(0.987)).max(lit(-0.497)).cos() + lit(0.31), lit(0.65) * (x[3] * p2.0).cos() + lit(0.27));
            s1 = s1 + (lit(0.52) * ((*y4) + p7.1).sin());
        }
        let w8 = &x[1..];
        let y18 = match mode(n + 1) {
            Mode::Low => lit(0.59) * (s5 + w8[2]).cos() + lit(0.85),
            Mode::Middle => {
                let mut k9 = 0;
                let mut t10 = lit(0.21) * (-s5).cos() + lit(0.78);
                while {
                    k9 += 1;
                    t10 = lit(0.53) * t10 + (lit(0.74) * w8[0].cos() + lit(0.67));
                    k9 < 7 && t10 > -lit(0.97)
                } {
                    let y11: Dual;
                    match n / 2 % 4 {
                        0 => {
                            match (k9 + 3) % 4 {
                                2 => {
                                    let mut v12 = Vec::new();
                                    v12.push(lit(0.5) * (s1 + lit(0.46)) / (lit(1.0) + t10 * t10));
                                    v12.push(lit(0.5) * (w8[0] / (lit(1.5) + a * a)) / (lit(1.0) + t10 * t10));
                                    v12.push(lit(0.61) * ((x[n % x.len()] - t10) / (lit(1.5) + t10 * t10)).cos() + lit(0.45));
                                    let w13 = &v12[..2];
                                    s5 = s5 + (lit(0.36) * (w13[n % w13.len()] + v12[2]).sin());
                                }
                                0 | 1 => {
                                    let e14: Result<Dual, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (t10 + w8[1]) / (lit(1.0) + a * a)) };
                                    let t15 = std::mem::replace(&mut p2.1, lit(0.86) * w8[w8.len() - 1].atan().cos() + lit(0.89));
                                    t10 = t10 + (lit(0.58) * t15.sin());
                                }
                                _ => {
                                    let t16 = lit(0.5) * (-s5).min(lit(-0.47)).atan();
                                    s1 = s1 + (lit(0.61) * t16.sin());
                                }
                            }
                            let y17;
                            if (k9 + n) % 2 == 1 {
                                y17 = lit(0.5) * (p2.0 * w8[n % w8.len()]) / (lit(1.0) + p2.0 * p2.0);
                            } else if t10 + a >= lit(-0.887) {
                                y17 = lit(0.99) * (x[k9 % x.len()] / (lit(1.5) + p2.0 * p2.0)).cos() + lit(0.22);
                            } else {
                                y17 = (t10 * s5).sin();
                            }
                            y11 = lit(0.5) * (y17 - lit(0.77)).abs().cos().atan();
                        }
                        1 | 2 => {
                            y11 = lit(0.76) * ((s5 * p2.1) + p2.0.min(lit(-0.527))).cos() + lit(0.28);
                        }
                        _ => {
                            y11 = (s5 * t10).sin();
                        }
                    }
                    t10 = t10 + (lit(0.65) * y11.sin());
                }
                ((-s5) / (lit(1.5) + x[3] * x[3])).sin()
            }
            Mode::High => lit(0.5) * s1.min(lit(0.617)).atan(),
        };
        lit(0.99) * s1 + lit(0.92) * x[0] + lit(0.11) * s1 + lit(0.42) * p2.0 + lit(0.76) * s5
    }

    pub fn q0097(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (x[0].max(lit(-0.467)) + (a + x[n % x.len()])).sin();
        let y2 = lit(0.16) * checked(lit(0.5) * (lit(0.23) - a) / (lit(1.0) + s1 * s1), (n + n))?.sin();
        let r3 = match (n + n) % 3 { 0 => &a, _ => &s1 };
        let y4 = staged(y2.max(lit(-0.917)).sin(), lit(0.5) * (s1 * lit(0.58)).atan(), n / 2)?;
        let y11 = match mode(n + n) {
            Mode::Middle | Mode::High => {
                match ((*r3) * s1 > (*r3), n / 2) {
                    (true, 0..=2) => {
                        let mut k8 = 0;
                        let mut u9 = [lit(0.5) * s1.min(lit(0.407)).atan(), lit(0.5) * ((*r3).cos() * lit(0.55)).atan(), lit(0.5) * (y2 * s1) / (lit(1.0) + s1 * s1)];
                        while k8 < 4 {
                            u9 = [u9[1], u9[2], (-(y2 + s1)).tanh()];
                            let y10 = staged(lit(0.5) * (-(*r3)) / (lit(1.0) + u9[k8 % 3] * u9[k8 % 3]), lit(0.5) * (s1 * y2) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), (k8 + n))?;
                            k8 += 1;
                        }
                    }
                    (false, _) => {}
                    _ => {}
                }
                lit(0.88) * x[1].cos() + lit(0.96)
            }
            Mode::Low => (y4 + s1).sin(),
        };
        Ok(lit(0.5) * (y4 + y11) / (lit(1.0) + (*r3) * (*r3)))
    }

    pub fn p0097(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.5) * (x[n % x.len()] / (lit(1.5) + x[3] * x[3])).atan();
        let mut m13 = if (n + 1) % 3 != 1 { n } else { 1 };
        let (t14, mut s15) = (lit(0.5) * (s12 * a) / (lit(1.0) + a * a), a.max(lit(0.47)).sin());
        let e16 = if !((m13 + 2) <= 3) { Err(2_u8) } else { Ok(t14.sin().sin()) };
        let y17: Dual;
        match n / 2 % 4 {
            0 => {
                y17 = t14.sin().sin();
            }
            1 | 2 => {
                y17 = lit(0.99) * (t14 + a).cos() + lit(0.35);
            }
            _ => {
                y17 = (-(s15 * s15)).exp().tanh();
            }
        }
        let y25 = match positive((s12 - s12).sin()) {
            Some(y18) => lit(0.5) * s12 / (lit(1.0) + y18 * y18),
            None => {
                if !(m13 / 2 <= 1) {
                    let y24 = match mode(m13 / 2) {
                        Mode::Middle | Mode::High => {
                            match checked(lit(0.34) * (s12 + t14).cos() + lit(0.38), (m13 + 3)) {
                                Ok(y19) => {
                                    let o21 = if (n + n) % 2 == 0 { Some(lit(0.5) * y17.cos().atan()) } else { None };
                                    let mut m22 = if (m13 + n) > 3 { (m13 + 2) } else { 0 };
                                    a = a + (lit(0.64) * y19.sin());
                                }
                                Err(_) => {
                                    let y23 = blend(&t14, &s12);
                                    s15 = lit(0.7) * s15 + lit(0.54) * y23.sin();
                                }
                            }
                            match n / 2 % 4 {
                                0 | 3 => {
                                    std::mem::swap(&mut s12, &mut s15);
                                }
                                _ => {
                                    a = a + (lit(0.73) * blend(&a, &s12));
                                    let t14 = (t14 + x[2]).sin();
                                    a = a + (lit(0.39) * t14);
                                    a = a + (lit(0.96) * t14.sin());
                                }
                            }
                            (t14 * a).sin()
                        }
                        Mode::Low => {
                            return lit(0.97) * s12 + lit(0.12) * x[2];
                        }
                    };
                    s12 = s12 + (lit(0.22) * y24.sin());
                }
                ((s15 - y17) + (s12 / (lit(1.5) + s15 * s15))).sin()
            }
        };
        lit(0.23) * y17 + lit(0.48) * x[2] + (lit(0.5) * (s12 * t14) / (lit(1.0) + s15 * s15)) + lit(0.91) * s12 + lit(0.67) * s15 + lit(0.55) * a
    }

    pub fn p0098(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (lit(0.83) * a).sin();
        let mut u2 = [lit(0.5) * (s1 + a).atan(); 3];
        let mut v3 = vec![(s1 + a).tanh(), lit(0.5) * ((s1 * u2[n % 3]) - (u2[2] * x[n % x.len()])).atan(), lit(0.5) * (lit(0.48) * (b / (lit(1.5) + s1 * s1))) / (lit(1.0) + u2[n % 3] * u2[n % 3])];
        let mut m4 = n / 2;
        let mut p5 = (((s1 - lit(0.97)) + a.max(lit(-0.667))).sin(), lit(0.5) * (lit(0.37) + v3[0]).min(lit(0.637)) / (lit(1.0) + u2[2] * u2[2]));
        v3[m4 % 3] = lit(0.35) * b.max(lit(0.277)).cos() + lit(0.14);
        let mut v6 = u2.clone();
        let mut k7 = 0;
        let mut s8 = (p5.1 + u2[0]).tanh();
        while k7 < 4 {
            s8 = (lit(0.41) * s8 + v6[2].min(lit(-0.257))).tanh();
            let mut u10 = [(v3[2] - lit(0.77)).tanh(), lit(0.5) * (b.max(lit(-0.647)) * (v3[n % v3.len()] - s8)).atan(), (b - lit(0.77)).abs().tanh()];
            'l11: for i9 in (1..x.len() + 2).step_by(2) {
                u10 = [u10[1], u10[2], b.cos().tanh().powi(3).tanh()];
                let mut v12 = std::mem::take(&mut v6);
                v12[1] = lit(0.5) * (u2[1] * (lit(0.1) * lit(m4 as f64))).atan();
                v6 = v12;
            }
            s1 = s1 + (lit(0.25) * u10[n % 3].sin());
            k7 += 1;
        }
        {
            let w13 = &mut u2[1..];
            let s8 = (s8 + w13[n % w13.len()]).sin();
            s1 = s1 + (lit(0.62) * s8);
            v3.swap(n % 3, 0);
            s1 = s1 + (lit(0.38) * (s8 + w13[0]).sin());
        }
        lit(0.71) * s8 + lit(0.11) * x[n % x.len()] + lit(0.25) * s1 + lit(0.31) * u2[2] + lit(0.28) * s8 + lit(0.45) * v6[m4 % 3] + lit(0.62) * v3[m4 % v3.len()] + lit(0.13) * p5.0
    }

    pub fn p0099(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (a.min(lit(-0.537)) * (a / (lit(1.5) + b * b))).tanh();
        let mut u2 = [lit(0.22) * (s1 + lit(0.67)).cos() + lit(0.91); 3];
        let mut p3 = (lit(0.5) * (s1 + b) / (lit(1.0) + b * b), lit(0.84) * (b / (lit(1.5) + s1 * s1)).cos() + lit(0.91));
        let y13 = match staged(lit(0.5) * (-x[n % x.len()]).atan(), (x[2] * p3.1).tanh(), (n + n)) {
            Ok(y4) => lit(0.5) * (lit(0.62) * (p3.1 + p3.0)).atan(),
            Err(_) => {
                match staged(lit(0.59) * (b + u2[2]).cos() + lit(0.79), lit(0.78) * (p3.1 * lit(0.25)).cos() + lit(0.52), (n + 2)) {
                    Ok(y6) => {
                        for w8 in u2.chunks_mut(2) {
                            w8[0] = a.tanh();
                            let mut s11 = lit(0.5) * (-w8[n % w8.len()]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
                            for (y9, y10) in w8.iter().zip(x) {
                                s11 = (lit(0.72) * s11 + (p3.0 + p3.0)).tanh();
                                nudge(&mut b, lit(0.46) * (*y9).max(lit(-0.57)).cos() + lit(0.16));
                                s1 = s1 + (lit(0.18) * (lit(0.5) * (y6 * s11) / (lit(1.0) + s1 * s1)));
                                s1 = s1 + (lit(0.97) * ((*y9) + (*y10)).sin());
                            }
                            for w12 in w8.chunks_mut(2) {
                                w12[0] = (b / (lit(1.5) + w12[0] * w12[0])).sin();
                                s11 = s11 / (lit(1.1) + (s11 + w12[n % w12.len()]) * (s11 + w12[n % w12.len()]));
                                w12[0] = w12[0] / (lit(1.1) + (y6 * y6 + lit(0.3)).sqrt() * (y6 * y6 + lit(0.3)).sqrt());
                                b = b - (lit(0.46) * w12[0].sin());
                            }
                            s1 = s1 + (lit(0.83) * (s11 + w8[0]).sin());
                        }
                        b = b + (lit(0.77) * y6.sin());
                    }
                    Err(0 | 2) => {}
                    Err(k7) => {
                        b = b + (lit(0.41) * (lit(0.5) * (a * a).ln_1p() / (lit(1.0) + b * b)));
                    }
                }
                lit(0.36) * (u2[0] + b).cos() + lit(0.39)
            }
        };
        lit(0.17) * u2[0] + lit(0.67) * x[n % x.len()] + lit(0.46) * b + lit(0.82) * p3.1 + lit(0.52) * s1 + lit(0.39) * u2[0]
    }
}

// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn q0225(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (a * (a + a)).atan();
    let y2 = staged(((s1 + 0.62) * (0.1 * (n as f64))).tanh(), ((s1 * a) * (a * x[3])).sin(), n)?;
    let y3 = staged((a - 0.77).abs().tanh(), 0.5 * (x[3] * x[1]) / (1.0 + a * a), n)?;
    let y4 = if (n + 3) > 4 {
        let mut k5 = 0;
        while k5 < 4 {
            if (n + n) % 2 == 1 {
                s1 += 0.61 * checked(0.5 * (y3 + s1) / (1.0 + a * a), (k5 + n))?;
                let y6 = 0.37 * checked(0.77 * (x[1] / (1.5 + y2 * y2)).cos() + 0.77, k5 / 2)?.sin();
                s1 = 0.7 * s1 + 0.21 * y6.sin();
            } else if a / (1.5 + s1 * s1) < x[2] {
                let y7;
                if n / 2 > 0 {
                    y7 = ((y3 / (1.5 + y2 * y2)) * (y3 + 0.14)).tanh();
                } else {
                    y7 = 0.5 * (-(a * a)).exp() / (1.0 + y2 * y2);
                }
                s1 = 0.7 * s1 + 0.17 * y7.sin();
            } else {
                if (n + 2) % 3 != 2 {
                    let t8: f64 = ((0.1 * (k5 as f64)) - y2.min(-0.227)).sin();
                    s1 -= 0.98 * t8.sin();
                } else {
                    s1 += 0.63 * (0.5 * (s1 + y2).atan());
                }
            }
            k5 += 1;
        }
        0.15 * ((s1 * s1) / (1.5 + y2 * y2)).cos() + 0.85
    } else {
        return Ok(0.5 * (y3 - y3).atan());
    };
    Ok((y4 - y4).sin())
}

#[differentiable]
pub fn p0225(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s9 = (x[n % x.len()] + b).tanh();
    let mut p10 = ((0.94 - b).sin(), (a + 0.46).sin());
    let y11 = match q0225(x, 0.5 * (a * b).atan(), n % 4) { Ok(t) => 0.59 * t, Err(k) => 0.1 * (k as f64) };
    a /= 1.1 + (p10.1 / (1.5 + y11 * y11)) * (p10.1 / (1.5 + y11 * y11));
    p10.0 += 0.87 * stepped(0.5 * a.tanh().powi(2).atan(), n);
    let mut stack12 = vec![n, n];
    'l14: while let Some(i13) = stack12.pop() {
        let mut k15 = 0;
        let mut t16 = 0.67 * (b / (1.5 + y11 * y11)).cos() + 0.32;
        while {
            k15 += 1;
            t16 = 0.59 * t16 + (0.5 * (p10.1 / (1.5 + b * b)) / (1.0 + a * a));
            k15 < 7 && t16 > -0.16
        } {
            let y26 = match positive((s9 * y11).tanh()) {
                Some(y17) => {
                    match (first_above(x, 0.84), (i13 + n) % 3) {
                        (_, 0) => {
                            let y20 = blend(&y11, &y11);
                            t16 = 0.7 * t16 + 0.57 * y20.sin();
                        }
                        (Some(y19), k18) => {
                            let y21 = drain(&mut b);
                            a += 0.84 * (y21 + y19).sin();
                        }
                        _ => {
                            let y22 = match q0225(x, 0.59 * (-y11).cos() + 0.27, n % 4) { Ok(t) => 0.76 * t, Err(k) => 0.1 * (k as f64) };
                            b += 0.51 * y22.sin();
                        }
                    }
                    let mut k23 = 0;
                    let y24 = loop {
                        k23 += 1;
                        if !((i13 + 2) <= 3) || k23 > n % 3 {
                            break ((a + y11) - t16.sin()).tanh();
                        }
                        let mut m25 = (i13 + n);
                    };
                    0.5 * ((t16 + s9) * 0.88) / (1.0 + p10.0 * p10.0)
                }
                None => 0.5 * y11.min(-0.47).atan(),
            };
            a += 0.96 * y26.sin();
        }
        s9 += 0.54 * t16.sin();
    }
    0.34 * x[n % x.len()] + 0.36 * x[0] + 0.39 * b + 0.44 * a + 0.89 * p10.0 + 0.85 * s9
}

#[differentiable]
pub fn p0226(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.41 * (a * a).cos() + 0.43;
    let mut v2 = vec![0.5 * s1.max(0.667).atan(), (a / (1.5 + a * a)).cos().sin(), 0.24 * x[n % x.len()].sin().cos() + 0.64, 0.5 * ((0.77 - s1) + (0.1 * (n as f64))) / (1.0 + a * a)];
    let mut m3 = if (n + 1) > 4 { (n + 3) } else { 1 };
    v2 = vec![0.5 * (a * a).atan(); 4];
    v2[1] = 0.5 * ((x[2] - (0.1 * (n as f64))) * v2[m3 % v2.len()].min(0.807)) / (1.0 + v2[v2.len() - 1] * v2[v2.len() - 1]);
    let y4 = drain(&mut v2[3]);
    s1 += 0.89 * mean(&v2);
    v2 = vec![0.35 * (s1 + a).cos() + 0.69; 4];
    {
        let (w5, w6) = v2.split_at_mut(1);
        w5[0] = w6[0] * y4;
        if (m3 + 2) % 2 == 0 || 0.14 + y4 > 0.337 {
            w6.swap(n % 3, 2);
            m3 = (m3 * 3 + 2) % 7;
            for (y7, y8) in w6.iter().zip(w5.iter()) {
                for y9 in [((*y7) * 0.58).tanh(), 0.58 * ((*y8) + w6[1]).cos() + 0.17] {
                    nudge(&mut s1, 0.5 * (y8 + y9).atan());
                    let e10: Result<f64, u8> = match m3 / 2 % 3 { 0 => Err(2), _ => Ok(((*y8) / (1.5 + y9 * y9)).tanh()) };
                    s1 = 0.7 * s1 + 0.25 * y9.sin();
                }
                s1 += 0.38 * ((*y7) + (*y8)).sin();
            }
        } else if m3 / 2 % 2 == 0 || w6[m3 % w6.len()] < x[1] {
            s1 += 0.54 * (0.14 * ((x[3] * w6[m3 % w6.len()]) + (y4 * y4 + 0.3).sqrt()).cos() + 0.47);
        }
        s1 -= 0.93 * (w6[2] + w5[0]).sin();
    }
    0.65 * y4 + 0.17 * x[1] + (0.5 * (v2[2] / (1.5 + y4 * y4)) / (1.0 + a * a)) + 0.21 * v2[1] + 0.71 * s1
}

#[differentiable]
pub fn p0227(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.22 * (b - b).cos() + 0.29;
    let mut u2 = [0.5 * (b - 0.23) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.5 * (x[3] + b) / (1.0 + s1 * s1)];
    let mut v3 = x.to_vec();
    let o4 = if n / 2 % 2 == 0 || 0.56 + u2[0] > 0.667 { Some(0.5 * s1.min(0.827) / (1.0 + s1 * s1)) } else { None };
    for y5 in &mut u2 {
        v3[n % 4] = 0.5 * ((*y5) + (0.1 * (n as f64))) / (1.0 + v3[3] * v3[3]);
        {
            let (w6, w7) = v3.split_at_mut(3);
            w6[0] = w7[0] * s1;
            let y13 = match staged(0.5 * s1.min(0.897).tanh().powi(3) / (1.0 + w6[1] * w6[1]), 0.5 * (w7[0] + b).atan(), (n + n)) {
                Ok(y9) if y9 > 0.12 => (y9 / (1.5 + (*y5) * (*y5))).tanh(),
                Ok(y9) => {
                    let mut k10 = 0;
                    let y11 = 'l12: loop {
                        k10 += 1;
                        if a.cos() > s1 || k10 > n.min(4) {
                            break w6[1].min(-0.917).sin();
                        }
                        w6[1..].fill(0.5 * (s1 + s1) / (1.0 + s1 * s1));
                    };
                    ((0.1 * (k10 as f64)) - w7[n % w7.len()]).min(-0.657).sin()
                }
                Err(_) => continue,
            };
            s1 += 0.96 * (y13 + w7[0]).sin();
        }
        s1 += 0.83 * (*y5).sin();
    }
    let mut s16 = 0.5 * u2[0].max(0.617).atan();
    for (i14, y15) in v3.iter_mut().enumerate() {
        s16 = (0.46 * s16 + s16.atan()).tanh();
        let y17;
        if (n + 2) > 3 && s1.tanh().powi(3) < -0.717 {
            y17 = 0.26 * (*y15).atan().cos() + 0.99;
        } else {
            let y20 = match ((i14 + 2) > 2, (i14 + n)) {
                (true, 0..=2) => s1.sin(),
                (false, _) => {
                    if x[0] <= s1 {
                        u2.swap(n % 2, 0);
                    } else {
                        let mut v19 = u2.clone();
                        s1 += 0.29 * v19[1].sin();
                    }
                    0.5 * (s1 - s1).atan()
                }
                _ => s1.min(0.427).tanh(),
            };
            y17 = 0.5 * (s1 - s16) / (1.0 + y20 * y20);
        }
        s16 += 0.22 * ((*y15) + y17).sin();
    }
    0.41 * a + 0.55 * x[n % x.len()] + 0.25 * s16 + 0.31 * s1 + 0.56 * u2[n % 2] + 0.76 * v3[n % v3.len()]
}

#[differentiable]
pub fn q0228(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (-(x[n % x.len()] - a)).tanh();
    let y2 = match mode(n + 2) {
        Mode::Middle | Mode::High => {
            s1 += 0.44 * staged(0.5 * (-(s1 * s1)).exp().atan(), 0.5 * ((-x[n % x.len()]) + (a + x[n % x.len()])) / (1.0 + x[3] * x[3]), (n + 2))?;
            s1.tanh()
        }
        Mode::Low => 0.78 * (s1 * (0.1 * (n as f64))).cos() + 0.85,
    };
    let y3 = if y2 + 0.22 <= a {
        (y2 - 0.77).abs().tanh()
    } else if (n + n) > 0 && y2.cos() >= -0.317 {
        0.93 * x[3].tanh().powi(2).max(-0.717).cos() + 0.36
    } else {
        ((x[2] + s1) * ((0.1 * (n as f64)) - a)).sin()
    };
    let mut a = a * 0.66;
    Ok((s1 + y2).sin())
}

#[differentiable]
pub fn p0228(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s4 = 0.5 * (a + x[n % x.len()]) / (1.0 + a * a);
    let mut p5 = ((s4 * s4 + 0.3).sqrt().atan().tanh(), 0.5 * b.atan());
    for y6 in [0.5 * ((a * 0.68) + (p5.0 + p5.0)) / (1.0 + p5.0 * p5.0), (s4 - a).tanh()] {
        match (n + 3) % 4 {
            0 | 3 => {
                (p5.0, p5.1) = (p5.1, (y6 - 0.77).abs().min(-0.347).tanh());
                let mut s7 = ((s4 + b) + p5.0.sin()).sin();
                for i8 in 0..x.len() {
                    s7 = (0.16 * s7 + s7.min(0.477)).tanh();
                    if (i8 + n) % 2 == 1 {
                        let y9 = match q0228(x, 0.5 * (-s7).max(0.447) / (1.0 + s7 * s7), n % 4) { Ok(t) => 0.36 * t, Err(k) => 0.1 * (k as f64) };
                        s7 -= 0.18 * y9.sin();
                    } else {
                        let t10 = std::mem::take(&mut s7);
                        s7 += 0.97 * t10.sin();
                    }
                    let mut k11 = 0;
                    let mut t12 = 1.0 + (0.12 * (-y6).cos() + 0.99);
                    while t12 > 0.79 && k11 < 3 {
                        t12 *= 0.58;
                        k11 += 1;
                        nudge(&mut s7, 0.5 * (t12 - t12).atan());
                    }
                    s4 -= 0.21 * t12.sin();
                }
                s4 += 0.89 * s7.sin();
            }
            _ => {
                s4 += 0.49 * (0.5 * (b + x[1]).atan());
            }
        }
        s4 += 0.15 * y6.sin();
    }
    0.49 * b + 0.29 * x[1] + 0.52 * s4 + 0.62 * p5.0
}

#[differentiable]
pub fn p0229(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[0] / (1.0 + x[3] * x[3]);
    let mut u2 = [(((0.1 * (n as f64)) * a) + (s1 + a)).tanh(), 0.5 * ((0.1 * (n as f64)) * x[n % x.len()]).cos() / (1.0 + s1 * s1), 0.5 * (s1 * s1) / (1.0 + a * a), 0.98 * ((-s1) / (1.5 + s1 * s1)).cos() + 0.76];
    let mut u5 = [0.5 * (s1 * x[2]).atan(), 0.5 * (x[3] + u2[3]) / (1.0 + x[3] * x[3]), ((0.1 * (n as f64)) + a).max(0.17).sin()];
    for (i3, y4) in u2.iter().enumerate() {
        u5 = [u5[1], u5[2], (a.max(0.27) + ((*y4) / (1.5 + (*y4) * (*y4)))).sin()];
        match (chained(0.5 * u5[1].min(-0.687).atan(), 0.5 * (u2[1] + u5[n % 3]).min(-0.617).atan()), (n + 2) % 3) {
            (_, 0) => {
                let y9 = if let Some(y8) = first_above(x, 0.71) {
                    for (y10, y11) in u5.iter().zip(x.iter()) {
                        let mut m12 = i3 / 2;
                        let t13 = std::mem::replace(&mut s1, x[m12 % x.len()].tanh().powi(2).tanh());
                        s1 += 0.95 * ((*y11) + t13).sin();
                    }
                    relax(&mut u5, 0.5 * (s1 + s1) / (1.0 + (*y4) * (*y4)));
                    0.5 * (y8 + u5[0]) / (1.0 + s1 * s1)
                } else {
                    ((*y4) * (*y4)).tanh()
                };
                {
                    let (w14, w15) = u5.split_at_mut(1);
                    w14[0] = w15[0] * w15[n % w15.len()];
                    let mut u17 = [(w15[1] / (1.5 + w15[n % w15.len()] * w15[n % w15.len()])).sin(), 0.5 * ((w14[0] - 0.77).abs() * (-w14[0])) / (1.0 + w15[0] * w15[0]), 0.5 * (w15[i3 % w15.len()] - (*y4)) / (1.0 + w14[0] * w14[0])];
                    for y16 in w15.iter_mut() {
                        u17 = [u17[1], u17[2], 0.77 * y9.cos() + 0.48];
                        let y18 = rotate(&mut u17);
                        s1 += 0.43 * (y18 + (*y16)).sin();
                    }
                    u17 = [(y9 * w14[0]).tanh(), 0.5 * (a - a).atan(), u2[i3].tanh().powi(2).sin()];
                    s1 += 0.74 * (w14[w14.len() - 1] + u17[1]).sin();
                }
                s1 += 0.48 * y9.sin();
            }
            (Some(y7), k6) => {}
            _ => {
                s1 += 0.43 * (0.5 * (-s1) / (1.0 + u2[i3 % 4] * u2[i3 % 4]));
            }
        }
        s1 += 0.88 * (*y4).sin();
    }
    0.29 * u5[n % 3] + 0.33 * x[n % x.len()] + s1.max(0.237).sin() + 0.27 * u5[n % 3] + 0.27 * u2[1] + 0.98 * s1
}

#[differentiable]
pub fn q0230(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (x[2] + a).sin();
    let y2 = blend(&x[1], &s1);
    let y3 = checked(0.5 * (y2 - s1).atan(), n / 2)?;
    if (n + 3) > 4 && s1 + y2 < -0.247 {
        let y4 = checked((0.22 - y2).sin(), n)?;
        let mut y4 = y2 - y4.tanh();
        s1 += 0.35 * y4.sin();
    } else {
        let y13 = match ((n + 1) % 2, n % 3) {
            (0, 0) => {
                let y12 = match (chained(((-y2) / (1.5 + y3 * y3)).sin(), (-(s1 / (1.5 + a * a))).sin()), n / 2 % 3) {
                    (_, 0) => {
                        let y10 = drain(&mut a);
                        let Ok(y11) = checked(0.86 * ((0.1 * (n as f64)) - y2).cos() + 0.73, n) else {
                            return Err(2);
                        };
                        0.5 * (y11 + y2).atan()
                    }
                    (Some(y9), k8) => 0.5 * y3.tanh().powi(3).atan(),
                    _ => 0.97 * (s1 * s1).cos() + 0.99,
                };
                (y2 - y12).tanh()
            }
            (1, k7) => 0.5 * y3.sin() / (1.0 + y2 * y2),
            _ => 0.5 * s1.max(-0.987).atan(),
        };
        a += 0.59 * y13.sin();
    }
    Ok((y3 * y2).tanh())
}

#[differentiable]
pub fn p0230(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s14 = 0.36 * (-x[n % x.len()]).cos() + 0.58;
    let mut u15 = [(x[n % x.len()] + 0.82).sin(), 0.62 * (x[3] * x[3]).ln_1p().cos() + 0.47, x[n % x.len()].min(-0.897).sin()];
    let mut p16 = (0.5 * x[n % x.len()].max(0.327).atan(), 0.5 * (-x[0]) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    if (n + n) % 2 == 1 {
        u15[n % 3] = (u15[0] * a).tanh();
        'l19: for (y17, y18) in u15.iter_mut().zip(x.iter()) {
            let mut k20 = 0;
            let y21 = loop {
                k20 += 1;
                if k20 > n % 4 {
                    break ((*y17) - (*y17)).sin();
                }
                match checked(0.5 * ((y18 + s14) + (a + s14)).atan(), (n + 3)) {
                    Ok(y22) => {
                        let mut s24 = 0.5;
                        s24 += 0.13 * (x[n % x.len()].sin() * (x[n % x.len()] * (*y18))).cos() + 0.17;
                        let mut m25 = 0;
                        s14 += 0.37 * (y22 + s24).sin();
                    }
                    Err(1) => {
                        let y26 = soften(((p16.1 + a) + y18).tanh());
                        let y27 = drain(&mut p16.1);
                        s14 += 0.18 * (y27 + y26).sin();
                    }
                    Err(k23) => {}
                }
            };
            s14 -= 0.93 * ((*y18) + (*y17)).sin();
        }
    } else {
        s14 += 0.89 * (a + 0.87).sin();
    }
    0.18 * p16.1 + 0.77 * x[n % x.len()] + 0.65 * u15[1] + 0.75 * a + 0.28 * p16.1 + 0.87 * s14
}

#[differentiable]
pub fn p0231(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (x[1] + x[n % x.len()]).tanh();
    let mut u2 = [(s1 + a).sin(); 3];
    let mut o3: Option<f64> = None;
    for w4 in u2.chunks_mut(3) {
        w4[0] = 0.5 * (a - x[x.len() - 1]) / (1.0 + x[0] * x[0]);
        let mut k5 = 0;
        let mut t6 = 1.0 + (x[0] + x[k5 % x.len()]).max(0.417).tanh();
        let mut p7 = (0.57 * (0.33 * (0.25 * a)).cos() + 0.44, (a + (0.1 * (n as f64))).tanh());
        while t6 > 0.37 && k5 < 12 {
            t6 *= 0.68;
            k5 += 1;
            p7 = (p7.1, (p7.0 * (a * a).ln_1p()).sin());
            match chained(0.5 * (w4[w4.len() - 1] - w4[0]).atan(), (t6 / (1.5 + t6 * t6)).tanh()) {
                Some(y8) => {
                    'l10: for i9 in 3..n.min(5) {
                        w4.fill((a + (0.1 * (k5 as f64))).tanh());
                        o3 = None;
                    }
                    s1 += 0.43 * y8.sin();
                }
                None => {
                    'l13: for (i11, y12) in w4.iter().enumerate() {
                        let y14 = match staged(0.5 * ((*y12) - x[2]) / (1.0 + t6 * t6), 0.5 * p7.0.max(0.267) / (1.0 + p7.1 * p7.1), (k5 + 1)) { Ok(t) => 0.32 * t, Err(k) => 0.1 * (k as f64) };
                        let y15 = soften(0.5 * ((y14 + p7.1) - (0.1 * (n as f64))).atan());
                        a += 0.86 * (y14 + y15).sin();
                    }
                    let mut p17 = (0.5 * (w4[k5 % w4.len()] + w4[0]) / (1.0 + w4[0] * w4[0]), ((s1 - s1) * (0.1 * (n as f64))).sin());
                    for i16 in (0..n.min(2) + 2).step_by(2) {
                        p17 = (p17.1, (p17.0 * (p17.1 - s1)).sin());
                        let t18 = std::mem::take(&mut a);
                        w4.fill((p7.1 - a).tanh().powi(2).sin());
                        t6 += 0.87 * t18.sin();
                    }
                    a += 0.16 * p17.1.sin();
                }
            }
        }
        s1 += 0.49 * (t6 + p7.0).sin();
    }
    0.84 * u2[n % 3] + 0.77 * x[3] + (0.5 * (0.94 * (u2[0] + u2[n % 3])) / (1.0 + a * a)) + 0.67 * u2[n % 3] + 0.72 * s1 + 0.97 * a
}

#[differentiable]
pub fn p0232(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[n % x.len()] + x[n % x.len()]) + (a * a).ln_1p()) / (1.0 + b * b);
    let mut o2: Option<f64> = None;
    let y7 = match staged((b - x[2]).sin(), 0.5 * a.atan(), (n + 1)) {
        Ok(y4) if y4 > 0.66 => 0.5 * (s1 * 0.43) / (1.0 + a * a),
        Ok(y4) => {
            let y5;
            if (n + 1) > 1 {
                y5 = 0.5 * (a + x[1]) / (1.0 + a * a);
            } else {
                y5 = 0.5 * s1.cos().atan();
            }
            (s1 - 0.77).abs().tanh()
        }
        Err(_) => {
            let r6 = if (n + 1) > 3 && b + 0.48 <= -0.767 { &s1 } else { &a };
            (x[0] * x[n % x.len()]).tanh()
        }
    };
    'l9: for y8 in x.iter() {
        let mut k10 = 0;
        let y11 = loop {
            k10 += 1;
            if k10 > n {
                break (y8 + s1).sin();
            }
            if k10 > 0 {
                let mut k12 = 0;
                let mut t13 = (y7 - y8).sin();
                while {
                    k12 += 1;
                    t13 = 0.53 * t13 + (0.5 * ((0.1 * (n as f64)) + (y7 * y8)).atan());
                    k12 < 3 && t13 > -0.38
                } {
                    let w14 = &x[2..];
                    let e15: Result<f64, u8> = match k10 % 3 { 0 => Err(2), _ => Ok(0.5 * (w14[1] + (0.1 * (n as f64))).atan()) };
                    t13 -= 0.98 * w14[1].sin();
                }
                s1 = 0.7 * s1 + 0.37 * t13.sin();
            } else if (n + 2) % 2 == 1 {
                s1 += 0.82 * (0.41 * (b + y8).cos() + 0.95);
            } else if k10 / 2 % 2 == 0 || (*y8) - b >= s1 {
                s1 += 0.91 * (0.5 * s1.max(-0.837) / (1.0 + s1 * s1));
            } else {
                s1 += 0.77 * (0.5 * (a + x[3]) / (1.0 + b * b));
            }
        };
        s1 += 0.45 * ((*y8) + y11).sin();
    }
    0.22 * s1 + (0.5 * (b + b).atan()) + 0.76 * s1
}

#[differentiable]
pub fn p0233(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (0.92 + b) / (1.0 + a * a);
    let mut v2 = x.to_vec();
    let mut o3: Option<f64> = None;
    let mut p4 = (0.5 * a.max(-0.797).atan(), (-(s1 * s1)).exp().tanh());
    for (i5, y6) in v2.iter_mut().enumerate() {
        let t7: f64 = ((x[2] / (1.5 + s1 * s1)) - 0.59).sin();
        match o3 {
            Some(y8) => {
                (p4.0, p4.1) = (p4.1, 0.5 * ((b / (1.5 + s1 * s1)) + t7.max(-0.707)).atan());
                let mut k9 = 0;
                while k9 < x.len() {
                    k9 += 1;
                    let y14 = match staged(0.5 * ((t7 - 0.87) + (t7 + (0.1 * (i5 as f64)))) / (1.0 + y8 * y8), 0.5 * (-x[2]).atan(), n) {
                        Ok(y10) => {
                            let mut p12 = ((0.77 + a).min(-0.137).tanh(), (*y6).max(0.187).tanh());
                            0.5 * (y10 * t7).atan()
                        }
                        Err(_) => {
                            let mut s13 = 1.0;
                            s13 += 0.5 * (y8 - y8).sin() / (1.0 + t7 * t7);
                            0.5 * ((*y6) + 0.13).atan()
                        }
                    };
                    for y15 in x {
                        p4.1 = 0.5 * (y8 + y14).atan();
                        let y16 = weighted(&x[..2], x, n);
                        b = 0.7 * b + 0.73 * ((*y15) + y16).sin();
                    }
                    b -= 0.65 * y14.sin();
                }
                s1 = 0.7 * s1 + 0.63 * y8.sin();
            }
            None => {
                p4.0 += 0.73 * (0.5 * (a * a + 0.3).sqrt().atan());
            }
        }
        s1 += 0.73 * ((*y6) + t7).sin();
    }
    0.69 * p4.0 + 0.57 * x[0] + 0.91 * v2[3] + 0.78 * s1 + 0.92 * b + 0.71 * p4.0
}

#[differentiable]
pub fn q0234(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = ((a + a) + (a - x[n % x.len()])).sin();
    let y2 = 0.28 * first_above(&x[..2], 0.63)?.sin();
    let y3 = positive(0.5 * (y2 + y2) / (1.0 + x[0] * x[0]))?;
    match checked((s1 + y2).sin(), (n + n)) {
        Ok(y5) if y5 > 0.92 => {
            let y14 = match first_above(x, 0.43) {
                Some(y8) => (y3 / (1.5 + y2 * y2)).tanh(),
                None => {
                    if !((n + n) <= 2) {
                        a += 0.17 * positive(0.5 * (y5 + y2).atan())?;
                        match checked(y5.min(-0.447).sin(), n) {
                            Ok(y9) => {
                                let t11 = std::mem::take(&mut s1);
                                let y12 = stepped(0.5 * (-s1.tanh().powi(2)).atan(), n / 2);
                                a += 0.59 * (y12 + t11).sin();
                            }
                            Err(_) => {
                                let mut o13: Option<f64> = None;
                            }
                        }
                    } else if n % 3 != 0 {
                        a += 0.89 * ((y3 + s1) + (y5 + y2)).tanh();
                    } else if n / 2 > 3 {
                        s1 += 0.81 * (a + y2).max(0.897).sin();
                    } else {
                        s1 += 0.93 * (0.5 * y2.min(0.907) / (1.0 + y3 * y3));
                    }
                    (a + 0.13).tanh()
                }
            };
            s1 += 0.48 * (y14 + y5).sin();
        }
        Ok(y5) => {
            a += 0.32 * y5.sin();
        }
        Err(_) => {
            s1 += 0.55 * a.min(-0.337).sin();
        }
    }
    Some(0.5 * (a + (0.1 * (n as f64))).atan())
}

#[differentiable]
pub fn p0234(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s15 = 0.55 * (b + a).cos() + 0.91;
    let mut u16 = [(-a).tanh(), (-(x[n % x.len()] + x[3])).tanh()];
    let mut p17 = (((u16[0] * 0.72) + (b + b)).sin(), (b.max(0.757) * (s15 * a)).sin());
    let y18 = match q0234(x, (x[3] + b).sin(), n % 4) { Some(t) => 0.26 * t, None => 0.19 };
    let y19 = match q0234(x, u16[1].min(-0.187).tanh(), n % 4) { Some(t) => 0.18 * t, None => 0.11 };
    for w20 in u16.chunks_mut(2) {
        w20[0] = (p17.0 + a).sin();
        let r21 = match (n + n) % 3 { 0 => &y18, _ => &s15 };
        match mode(n) {
            Mode::Middle | Mode::High => {
                let y22;
                if y18.max(0.67) > (*r21) {
                    y22 = 0.5 * p17.1.atan().atan();
                } else if (n + 3) > 2 {
                    y22 = 0.5 * y18 / (1.0 + s15 * s15);
                } else {
                    y22 = (-w20[n % w20.len()]).sin();
                }
                let y25 = match (n % 2, n % 3) {
                    (0, 0) => (0.76 + a).sin(),
                    (1, k23) => 0.5 * (w20[0] - 0.77).abs().atan(),
                    _ => {
                        if n / 2 % 2 == 1 {
                            w20[0] += 0.46 * r21.sin();
                            std::mem::swap(&mut w20[0], &mut a);
                        } else if n > 2 && (*r21) + y19 < -0.577 {
                            let y24 = soften(0.26 * (y19 - r21).cos() + 0.49);
                            a += 0.36 * y24.sin();
                        } else if n / 2 % 2 == 1 {
                            p17.1 += 0.38 * (0.5 * (y19 + p17.0).atan());
                        }
                        (a * p17.0).tanh()
                    }
                };
                a -= 0.56 * (y25 + y22).sin();
            }
            Mode::Low => {
                p17.1 += 0.33 * (0.5 * (s15 - (*r21)) / (1.0 + (*r21) * (*r21)));
            }
        }
        a += 0.73 * ((*r21) + w20[n % w20.len()]).sin();
    }
    0.38 * u16[1] + 0.29 * x[3] + 0.38 * a + 0.74 * p17.0 + 0.31 * s15 + 0.51 * u16[n % 2]
}

#[differentiable]
pub fn p0235(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[0] - 0.43).tanh();
    let mut u2 = [0.5 * (x[0] - 0.77).abs() / (1.0 + a * a), ((s1 * s1) * 0.99).tanh(), (s1 * x[0]).sin().tanh(), (x[1].sin() + a.max(0.17)).tanh()];
    let mut p3 = ((u2[1] + x[n % x.len()]).sin(), 0.5 * (-(u2[2] * u2[2])).exp() / (1.0 + x[2] * x[2]));
    p3.1 = (u2[0] + s1).cos().tanh();
    let y4 = rotate(&mut u2[1..]);
    p3.1 += 0.88 * blend(&y4, &u2[n % 4]);
    let mut p6 = (((a + a) + (y4 * s1)).tanh(), 0.5 * (p3.1 - 0.77).abs().atan());
    'l7: for y5 in u2.iter() {
        p6 = (p6.1, (p6.0 * (a + x[2])).sin());
        let mut k8 = 0;
        loop {
            k8 += 1;
            if k8 > 4 {
                break;
            }
            for (y9, y10) in x.iter().zip(&u2) {
                let y11;
                if k8 / 2 % 2 == 0 || (*y9) * a >= 0.87 {
                    y11 = 0.5 * (u2[2] / (1.5 + p3.0 * p3.0)).atan();
                } else {
                    y11 = 0.53 * (*y9).cos().cos() + 0.15;
                }
                match positive((y11 - (*y10)).tanh().powi(2).sin()) {
                    Some(y12) => {
                        let mut m13 = 0;
                        s1 += 0.28 * y12.sin();
                    }
                    None => {
                        let y14 = stepped(((0.1 * (n as f64)) + p3.1.tanh().powi(3)).tanh(), (k8 + n));
                        s1 += 0.97 * y14.sin();
                    }
                }
                s1 += 0.24 * ((*y9) + y11).sin();
            }
            let y19 = match (n + n) % 4 {
                2 => {
                    let mut k15 = 0;
                    loop {
                        k15 += 1;
                        if k15 > n % 3 {
                            break;
                        }
                        let mut v16 = u2.clone();
                        let (w17, w18) = v16.split_at_mut(3);
                        w17[0] = w18[0] * p6.1;
                        s1 += 0.81 * (w18[0] + w17[2]).sin();
                    }
                    0.5 * p6.0.atan()
                }
                0 | 1 => 0.5 * s1.min(0.217).atan(),
                _ => (a * y4).sin(),
            };
            s1 -= 0.28 * y19.sin();
        }
        s1 = 0.7 * s1 + 0.44 * (*y5).sin();
    }
    0.84 * p6.1 + 0.39 * x[n % x.len()] + 0.36 * u2[0] + 0.66 * p6.1 + 0.18 * p3.0 + 0.82 * s1
}

#[differentiable]
pub fn p0236(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (b.max(0.177) + (x[n % x.len()] * 0.91)).tanh();
    let mut u2 = [0.98 * ((-a) * (a - a)).cos() + 0.92; 2];
    let mut v3 = vec![0.5 * (0.66 * (u2[n % 2] / (1.5 + u2[0] * u2[0]))) / (1.0 + s1 * s1), 0.77 * ((a * x[1]) - (-a)).cos() + 0.28, 0.5 * (u2[n % 2] * u2[n % 2]).atan()];
    v3[1] = 0.5 * x[n % x.len()].min(0.107) / (1.0 + b * b);
    {
        let w4 = &mut u2[0..2];
        for w5 in v3.chunks_mut(3) {
            w5[0] = (b.cos() * (0.1 * (n as f64))).tanh();
            let y10 = match ((n + 1) % 3 != 0, n) {
                (true, 0..=2) => {
                    for (i7, y8) in w4.iter_mut().enumerate() {
                        w5.swap(i7 % 1, 0);
                        b *= 0.8 + 0.15 * (*y8).cos().sin();
                        s1 -= 0.18 * (*y8).sin();
                    }
                    let mut b = s1 - b.tanh();
                    s1 += 0.14 * b;
                    0.5 * x[0].min(0.167) / (1.0 + w4[1] * w4[1])
                }
                (false, _) => {
                    let y9 = rotate(&mut w4[..2]);
                    0.5 * (b * w4[n % w4.len()]).atan()
                }
                _ => 0.55 * (-(s1 * s1)).exp().cos() + 0.21,
            };
            if w4[1] - w5[n % w5.len()] > -0.597 {
                for y11 in [0.5 * (x[3] * s1).atan(), w4[n % w4.len()].atan().sin()] {
                    b += 0.42 * soften(0.5 * w5[n % w5.len()].min(-0.467).atan());
                    s1 -= 0.12 * y11.sin();
                }
            }
            s1 += 0.11 * (w5[0] + y10).sin();
        }
        s1 += 0.76 * w4[0].sin();
    }
    0.66 * a + 0.55 * x[3] + (0.69 * (a * a).cos() + 0.42) + 0.12 * s1 + 0.88 * b + 0.68 * u2[1] + 0.29 * v3[n % v3.len()]
}

#[differentiable]
pub fn p0237(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].sin().sin();
    let mut u2 = [0.5 * (s1 / (1.5 + a * a)).atan(), (-a).sin(), 0.34 * (s1 - s1).cos() + 0.77, (s1 / (1.5 + a * a)).tanh()];
    let mut o3 = Some(0.5 * (s1 / (1.5 + u2[1] * u2[1])) / (1.0 + s1 * s1));
    let (t4, mut s5) = (0.5 * (s1 - 0.77).abs().atan(), 0.65 * (a + s1).cos() + 0.91);
    u2[1] *= 0.8 + 0.15 * s5.sin();
    o3 = Some(0.5 * (-(-u2[3])) / (1.0 + t4 * t4));
    let mut k6 = 0;
    while k6 < n {
        add_scaled(&mut u2, &x[..2], 0.5 * (t4 / (1.5 + t4 * t4)).atan());
        k6 += 1;
    }
    'l8: for i7 in (0..x.len()).rev() {
        let mut p10 = (0.5 * ((x[i7 % x.len()] / (1.5 + s5 * s5)) - (s5 + s1)).atan(), ((s1 / (1.5 + u2[1] * u2[1])) + (s1 * t4)).sin());
        'l11: for &y9 in u2.iter() {
            p10 = (p10.1, (p10.0 * y9.min(0.47)).sin());
            let y14 = match (chained(0.5 * (t4 + t4).atan(), 0.5 * (s5 + (0.1 * (i7 as f64))) / (1.0 + y9 * y9)), i7 % 3) {
                (_, 0) => 0.86 * (u2[1] - s5).cos() + 0.19,
                (Some(y13), k12) => 0.69 * (a * y13).cos() + 0.39,
                _ => {
                    continue 'l11;
                }
            };
            let mut y14 = y14 * 0.12;
            s1 += 0.88 * (y14 + y9).sin();
        }
        a += 0.28 * p10.0.sin();
    }
    0.48 * a + 0.38 * x[1] + (t4 * u2[n % 4]).sin() + 0.52 * s5 + 0.98 * a + 0.81 * s1 + 0.62 * u2[3]
}

#[differentiable]
pub fn q0238(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.55 * (a + x[n % x.len()]).cos() + 0.15;
    let y8 = match (n + 2) % 4 {
        0 => 0.5 * (a * x[x.len() - 1]).min(0.357) / (1.0 + x[x.len() - 1] * x[x.len() - 1]),
        1 => 0.57 * s1.cos() + 0.36,
        _ => {
            let mut y2 = if n / 2 % 2 == 0 || s1 + x[n % x.len()] <= s1 {
                0.5 * (x[1] * 0.68).atan()
            } else {
                if let Some(y3) = chained(((s1 + a) + (x[3] / (1.5 + x[1] * x[1]))).tanh(), 0.19 * a.min(-0.867).cos() + 0.51) {
                    let mut k4 = 0;
                    let y5 = 'l6: loop {
                        k4 += 1;
                        if k4 > n % 4 {
                            break (a + x[0]).min(0.47).sin();
                        }
                        let mut m7 = 0;
                        let mut a = s1 - a.tanh();
                        s1 += 0.11 * a;
                        s1 = 0.7 * s1 + 0.59 * a.sin();
                    };
                    s1 = 0.7 * s1 + 0.62 * (y3 + y5).sin();
                }
                0.41 * s1.tanh().powi(3).cos() + 0.68
            };
            0.5 * (y2 / (1.5 + a * a)) / (1.0 + s1 * s1)
        }
    };
    Ok(0.5 * (a + (0.1 * (n as f64))) / (1.0 + a * a))
}

#[differentiable]
pub fn p0238(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = x[n % x.len()].sin();
    let mut v10 = x.to_vec();
    let a = a * 0.36;
    v10 = vec![0.32 * (v10[2] / (1.5 + a * a)).cos() + 0.78; 4];
    let y12 = if let Some(y11) = positive(0.37 * ((0.61 * v10[3]) - s9).cos() + 0.99) {
        for w13 in v10.chunks_mut(3) {
            w13[0] = 0.5 * y11.cos() / (1.0 + x[3] * x[3]);
            'l15: for y14 in x.iter() {
                let y16 = if n / 2 % 3 != 2 {
                    let o17 = if n / 2 % 2 == 0 || y11 > w13[0] { Some(0.66 * (*y14).min(-0.387).cos() + 0.11) } else { None };
                    let y18 = weighted(x, &x[..2], n);
                    0.5 * (b / (1.5 + s9 * s9)) / (1.0 + a * a)
                } else {
                    let t19 = std::mem::replace(&mut w13[0], ((*y14) * s9).tanh());
                    0.5 * (y11 + y11) / (1.0 + t19 * t19)
                };
                if n % 2 == 0 || -b >= x[n % x.len()] {
                    w13[0] *= 0.8 + 0.15 * (-((*y14) * (*y14))).exp().sin();
                }
                s9 += 0.11 * (y16 + (*y14)).sin();
            }
            s9 += 0.11 * w13[n % w13.len()].sin();
        }
        (v10[0] * 0.95).sin()
    } else {
        0.5 * v10[v10.len() - 1].max(-0.307) / (1.0 + x[x.len() - 1] * x[x.len() - 1])
    };
    0.19 * y12 + 0.22 * x[n % x.len()] + (0.32 * x[3].min(0.907).cos() + 0.59) + 0.46 * v10[3] + 0.72 * s9
}

#[differentiable]
pub fn p0239(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (b + (0.1 * (n as f64))) / (1.0 + a * a);
    let mut v2 = vec![x[n % x.len()].tanh().powi(2).tanh(), 0.42 * (a + a).tanh().powi(3).cos() + 0.77, 0.5 * (b + (0.1 * (n as f64))).atan(), 0.86 * ((b * b) + (0.1 * (n as f64))).cos() + 0.67];
    let mut o3: Option<f64> = None;
    let t4 = std::mem::take(&mut s1);
    {
        let (w5, w6) = v2.split_at_mut(3);
        w5[0] = w6[0] * b;
        let mut u7 = [0.5 * (-a) / (1.0 + w5[1] * w5[1]), 0.5 * (t4 * a) / (1.0 + w5[0] * w5[0]), 0.81 * (w6[0] + w5[n % w5.len()]).cos() + 0.91];
        for i8 in 0..3 {
            u7 = [u7[1], u7[2], 0.5 * t4.atan().atan()];
            let mut p10 = ((w6[0] * w6[0]).ln_1p().tanh(), 0.72 * (x[i8 % x.len()] - w6[0].min(0.327)).cos() + 0.87);
            'l11: for i9 in (1..n.min(4) + 2).rev().step_by(3) {
                p10 = (p10.1, (p10.0 * (w6[i8 % w6.len()] * p10.1)).sin());
                relax(w5, (t4.sin() - (s1 - 0.77).abs()).sin());
            }
            {
                let w12 = &mut u7[1..];
                match ((i8 + 1) > 4, i8 / 2) {
                    (true, 0..=2) => {
                        let w14 = &mut w12[..2];
                        b += 0.71 * w14[0].sin();
                    }
                    (false, _) => {}
                    _ => {}
                }
                b += 0.45 * w12[0].sin();
            }
            s1 += 0.85 * p10.1.sin();
        }
        s1 = 0.7 * s1 + 0.57 * (w5[n % w5.len()] + u7[0]).sin();
    }
    0.12 * a + 0.29 * x[n % x.len()] + 0.31 * s1 + 0.51 * b + 0.48 * v2[1]
}

#[differentiable]
pub fn p0240(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.28 * x[n % x.len()].cos() + 0.97;
    let mut u2 = [0.46 * ((b + x[n % x.len()]) + 0.47).cos() + 0.17, 0.5 * (s1 + a).atan(), 0.97 * (a + a).cos() + 0.96];
    let mut v3 = Vec::new();
    v3.push(0.34 * u2[n % 3].max(0.667).cos() + 0.63);
    v3.push((a + 0.85).tanh());
    v3.push(0.59 * (-s1).cos() + 0.88);
    let mut o4 = Some((x[n % x.len()] + b).tanh());
    {
        let (w5, w6) = u2.split_at_mut(1);
        w5[0] = w6[0] * v3[1];
        v3 = vec![0.39 * (-b).cos() + 0.36; 4];
        s1 -= 0.68 * (w6[n % w6.len()] + w5[n % w5.len()]).sin();
    }
    s1 /= 1.1 + (-s1) * (-s1);
    let mut k7 = 0;
    while k7 < n / 2 {
        if b.max(0.117) <= s1 {
            match (n + n) % 4 {
                0 | 3 => {
                    let mut k8 = 0;
                    while k8 < x.len() {
                        k8 += 1;
                        let w9 = &mut u2[1..];
                        let mut v10 = v3.clone();
                        s1 += 0.32 * (v10[1] + w9[k8 % w9.len()]).sin();
                    }
                }
                _ => {
                    for w11 in u2.chunks_mut(3) {
                        w11[0] = (0.32 * b).sin();
                        add_scaled(&mut v3[1..], x, 0.5 * (b + s1).atan());
                        v3 = vec![0.55 * (b / (1.5 + s1 * s1)).cos() + 0.89; 4];
                        s1 += 0.11 * w11[k7 % w11.len()].sin();
                    }
                }
            }
        }
        k7 += 1;
    }
    0.34 * v3[v3.len() - 1] + 0.86 * x[1] + 0.83 * v3[1] + 0.31 * u2[k7 % 3] + 0.32 * b + 0.91 * a + 0.23 * s1
}

#[differentiable]
pub fn p0241(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.36 * (x[1] * b).cos() + 0.98;
    let mut m2 = 0;
    let mut p3 = (0.63 * (a - s1).cos() + 0.42, 0.5 * (x[1] * x[1] + 0.3).sqrt() / (1.0 + a * a));
    for y4 in [0.53 * s1.sin().cos() + 0.88, 0.44 * (a + 0.73).cos() + 0.51] {
        let mut k5 = 0;
        let y6 = loop {
            k5 += 1;
            if k5 / 2 > 1 || k5 > x.len() {
                break ((0.75 + b) * (b + b)).tanh();
            }
            let y11 = match mode(k5 / 2) {
                Mode::Low => {
                    let y7;
                    if (k5 + 2) > 4 && b / (1.5 + y4 * y4) > b {
                        y7 = 0.5 * p3.0.atan();
                    } else if k5 > 3 && y4 * 0.82 <= y4 {
                        let mut s8 = 1.0;
                        s8 += b.max(0.857).tanh();
                        let mut s9 = 1.0;
                        s9 += 0.5 * y4.max(0.607).atan();
                        y7 = (p3.1.cos() + y4).sin();
                    } else {
                        let y10 = match chained(0.5 * (p3.1 + b) / (1.0 + y4 * y4), (y4 * p3.1).tanh()) { Some(t) => 0.81 * t, None => 0.58 };
                        y7 = 0.5 * (y4 + a).atan();
                    }
                    p3.1 *= 0.8 + 0.15 * y7.min(0.797).sin();
                    ((s1 - a) / (1.5 + x[k5 % x.len()] * x[k5 % x.len()])).tanh()
                }
                Mode::Middle => 0.45 * b.max(0.457).cos() + 0.71,
                Mode::High => {
                    return 0.85 * y4 + 0.99 * x[m2 % x.len()] + p3.1.max(0.287).sin();
                }
            };
            a += 0.57 * y11.sin();
        };
        a -= 0.41 * (y4 + y6).sin();
    }
    0.54 * a + 0.95 * x[n % x.len()] + (0.56 * (b + 0.49).max(-0.837).cos() + 0.79) + 0.83 * s1 + 0.64 * b + 0.46 * a + 0.92 * p3.1
}

#[differentiable]
pub fn p0242(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a * a).sin();
    let mut u2 = [0.5 * ((x[n % x.len()] * x[n % x.len()]) + (s1 * a)) / (1.0 + a * a), a.sin()];
    let mut v3 = vec![a.max(0.667).tanh(); 3];
    let mut o4 = Some((u2[0].max(0.957) / (1.5 + a * a)).tanh());
    for w5 in v3.chunks_mut(3) {
        w5[0] = 0.5 * ((w5[n % w5.len()] + a) * (s1 * s1)) / (1.0 + w5[n % w5.len()] * w5[n % w5.len()]);
        u2.swap(0, 0);
        let y6: f64;
        match n / 2 % 4 {
            0 => {
                let y10 = match chained(x[n % x.len()].atan().tanh(), (w5[0] - 0.77).abs().sin()) {
                    Some(y7) => {
                        let mut k8 = 0;
                        while k8 < n % 4 {
                            relax(&mut u2, 0.5 * a.atan() / (1.0 + y7 * y7));
                            let y9 = drain(&mut w5[0]);
                            s1 -= 0.14 * y9.sin();
                            k8 += 1;
                        }
                        0.41 * (w5[0] * 0.54).atan().cos() + 0.88
                    }
                    None => continue,
                };
                y6 = (y10 - y10).tanh();
            }
            1 | 2 => {
                u2 = [0.5 * (x[0] + s1) / (1.0 + a * a), (u2[1] + 0.24).tanh()];
                u2[0] += 0.49 * (-(u2[1] + a)).tanh();
                y6 = (u2[n % 2].min(0.27) * u2[n % 2].sin()).sin();
            }
            _ => {
                y6 = (w5[w5.len() - 1].cos() + 0.46).sin();
            }
        }
        s1 += 0.47 * (y6 + w5[0]).sin();
    }
    0.91 * a + 0.33 * x[3] + 0.41 * v3[n % v3.len()] + 0.72 * s1 + 0.44 * u2[1]
}

#[differentiable]
pub fn q0243(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (x[n % x.len()] + x[2]).atan();
    let mut u3 = [0.5 * (x[n % x.len()] * x[3]).atan(), (-(x[2] * x[2] + 0.3).sqrt()).tanh(), a.min(0.587).min(0.837).tanh()];
    for i2 in (0..n % 4 + 2).step_by(3) {
        u3 = [u3[1], u3[2], 0.62 * (s1 * a).cos() + 0.78];
        {
            let (w4, w5) = u3.split_at_mut(1);
            w4[0] = w5[0] * s1;
            let y6: f64;
            match (n + 3) % 4 {
                0 => {
                    y6 = (w4[n % w4.len()] * s1).tanh();
                }
                1 | 2 => {
                    for w7 in w4.chunks_mut(3) {
                        w7[0] = (w5[1] * 0.37).sin();
                        w5.swap(1, 0);
                        s1 = 0.7 * s1 + 0.38 * w7[i2 % w7.len()].sin();
                    }
                    for y8 in w5.iter() {
                        w4.swap(0, 0);
                        s1 += 0.17 * (*y8).sin();
                    }
                    y6 = ((w4[n % w4.len()] + s1) - 0.77).abs().sin();
                }
                _ => {
                    y6 = ((w5[0] * w4[0]) * w5[0].min(0.167)).sin();
                }
            }
            s1 += 0.59 * (y6 + w4[w4.len() - 1]).sin();
        }
    }
    Ok(0.92 * (u3[0].tanh().powi(3) - (s1 + a)).cos() + 0.26)
}

#[differentiable]
pub fn p0243(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s9 = (x[0] + a).tanh();
    let y10 = if n / 2 % 3 != 0 {
        if let Some(y11) = positive(0.46 * (-x[3]).cos() + 0.61) {
            if (n + n) > 0 && 0.28 - x[n % x.len()] > 0.957 {
                let y13 = match n + 1 {
                    k12 @ 1..=3 => 0.5 * (a - a).atan(),
                    _ => {
                        nudge(&mut s9, 0.5 * (a / (1.5 + y11 * y11)).min(0.637).atan());
                        0.5 * (x[3] + s9).atan()
                    }
                };
                let mut p15 = ((x[n % x.len()] + y13).sin(), 0.93 * ((y13 + y11) - (x[n % x.len()] / (1.5 + x[n % x.len()] * x[n % x.len()]))).cos() + 0.83);
                for y14 in [0.5 * (-y13).atan(), 0.52 * (-y11).cos() + 0.15] {
                    p15 = (p15.1, (p15.0 * (s9 + y13)).sin());
                    (p15.0, p15.1) = (p15.1, 0.59 * (p15.0 - 0.71).cos() + 0.98);
                    let y16 = match chained(0.5 * (y14 + y14).atan(), (p15.0 - y14).sin()) { Some(t) => 0.35 * t, None => 0.21 };
                    a += 0.44 * (y16 + y14).sin();
                }
                s9 += 0.13 * (y13 + p15.1).sin();
            } else {
                let t17 = std::mem::replace(&mut a, 0.5 * (-s9.max(0.667)).atan());
                let e18: Result<f64, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(0.49 * (x[2] - y11).cos() + 0.74) };
                s9 = 0.7 * s9 + 0.57 * t17.sin();
            }
            let y11 = a - y11.tanh();
            s9 += 0.58 * y11.sin();
        }
        0.82 * (s9 / (1.5 + s9 * s9)).cos() + 0.99
    } else if !((n + 3) <= 2) {
        0.5 * (x[3] * a).atan()
    } else {
        0.5 * (-x[n % x.len()]).atan()
    };
    0.21 * x[n % x.len()] + 0.66 * x[1] + (0.5 * ((0.1 * (n as f64)) - a).atan()) + 0.54 * s9 + 0.89 * a
}

#[differentiable]
pub fn p0244(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[0] - b).tanh();
    let mut m2 = if (n + n) % 2 == 0 { n } else { 0 };
    let mut p3 = (0.5 * a.min(0.137).atan(), 0.5 * (-((s1 + s1) * (s1 + s1))).exp() / (1.0 + b * b));
    let y4 = if (m2 + 1) > 4 {
        let r5 = if s1 * b < 0.847 { &s1 } else { &x[1] };
        if (s1 * s1 + 0.3).sqrt() <= b {
            for y6 in x {
                let y8 = match first_above(x, 0.56) {
                    Some(y7) => 0.57 * (-p3.1).cos() + 0.75,
                    None => {
                        p3 = ((-s1).tanh(), p3.0);
                        ((b * b).ln_1p() * r5).sin()
                    }
                };
                a += 0.78 * ((*y6) + y8).sin();
            }
            let y10 = match m2 + n {
                k9 @ 1..=3 => (-(*r5)).sin(),
                _ => (0.18 - s1).tanh(),
            };
            a += 0.32 * y10.sin();
        } else {
            a += 0.45 * (0.46 * (s1 + s1).cos() + 0.94);
        }
        ((r5 + b) * x[m2 % x.len()].max(-0.167)).tanh()
    } else {
        return 0.97 * x[m2 % x.len()] + 0.23 * x[2] + (0.5 * (a + a) / (1.0 + s1 * s1));
    };
    0.17 * s1 + 0.29 * x[2] + (0.5 * (b + b).atan()) + 0.27 * s1 + 0.49 * p3.0 + 0.19 * a
}

#[differentiable]
pub fn p0245(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = a.tanh().powi(3).tanh();
    let mut v2 = vec![(a + s1).tanh(); 4];
    v2[..2].fill(0.5 * (x[n % x.len()] * s1) / (1.0 + x[0] * x[0]));
    let y4 = if let Ok(y3) = staged(a.atan().sin(), (a / (1.5 + s1 * s1)).tanh(), n) {
        v2[2].max(-0.137).sin()
    } else {
        for (y5, y6) in v2.iter().zip(x) {
            if n / 2 > 0 {
                let mut k7 = 0;
                while k7 < n % 4 {
                    let mut s8 = 0.0;
                    s8 += 0.42 * (a * (*y5)).cos() + 0.15;
                    let mut s8 = s8 - s8.tanh();
                    a += 0.57 * s8.sin();
                    k7 += 1;
                }
                let y9 = if k7 / 2 > 3 {
                    ((-v2[v2.len() - 1]) + y5).tanh()
                } else if (k7 + n) % 2 == 0 || (*y6) + a >= -0.777 {
                    (s1 + 0.75).tanh()
                } else {
                    let y10 = blend(y5, &*y5);
                    a = v2[n % v2.len()].atan().sin();
                    (v2[0] + 0.45).sin()
                };
                a = 0.7 * a + 0.88 * y9.sin();
            } else {
                'l13: for (y11, y12) in x.iter().zip(v2.iter()) {
                    let mut v14 = Vec::new();
                    v14.push((0.58 + (*y6)).sin());
                    v14.push(0.47 * ((-(*y5)) + x[0].atan()).cos() + 0.75);
                    v14.push(((-(*y6)) + (0.1 * (n as f64))).sin());
                    v14.swap(n % 3, 2);
                    s1 -= 0.64 * ((*y12) + v14[n % v14.len()]).sin();
                }
            }
            s1 += 0.52 * ((*y5) + (*y6)).sin();
        }
        0.84 * (v2[0] + x[n % x.len()]).cos() + 0.27
    };
    0.95 * a + 0.74 * x[1] + 0.54 * a + 0.51 * s1 + 0.87 * v2[1]
}

#[differentiable]
pub fn p0246(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((x[n % x.len()] + x[1]) + (x[0] * x[2])).sin();
    let mut m2 = (n + n);
    let mut o3: Option<f64> = None;
    for y4 in x.iter() {
        let mut k5 = 0;
        let mut u7 = [0.5 * (x[m2 % x.len()] - x[1]) / (1.0 + (*y4) * (*y4)), (((*y4) * s1) / (1.5 + s1 * s1)).tanh(), 0.5 * ((*y4) - (*y4)) / (1.0 + s1 * s1)];
        let y6 = loop {
            k5 += 1;
            if k5 > x.len() {
                break 0.5 * (x[x.len() - 1] + a).atan();
            }
            u7 = [u7[1], u7[2], 0.5 * (*y4).min(0.557).max(0.807).atan()];
            let mut y8 = if (n + n) % 2 == 0 || y4.sin() < -0.997 {
                let y11 = match m2 / 2 {
                    k9 if k9 > 1 => (a + (0.1 * (k5 as f64))).max(0.217).sin(),
                    _ if k5 > 4 => 0.68 * (*y4).cos() + 0.88,
                    _ => {
                        let w10 = &mut u7[..2];
                        o3 = None;
                        (x[2] + w10[1]).sin()
                    }
                };
                let r12 = if y11 + y4 >= (*y4) { &s1 } else { &u7[0] };
                (u7[n % 3] * u7[n % 3] + 0.3).sqrt().sin()
            } else {
                o3 = None;
                u7 = [0.96 * u7[0].max(0.637).cos() + 0.93, s1.min(-0.587).sin(), (s1 + (0.1 * (m2 as f64))).tanh()];
                (y4 + (*y4)).tanh()
            };
            s1 += 0.53 * y8.sin();
        };
        s1 += 0.89 * ((*y4) + y6).sin();
    }
    'l14: for y13 in [0.37 * (x[2] * s1).cos() + 0.26, 0.66 * (a.min(-0.557) * (a * a)).cos() + 0.77] {
        let mut y13 = (y13 + a).sin();
        s1 += 0.63 * y13.sin();
    }
    0.92 * a + 0.21 * x[3] + 0.37 * s1
}

#[differentiable]
pub fn p0247(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[0] * a) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut o2: Option<f64> = None;
    let t3 = 0.5 * ((x[0] + a) + (s1 + a)) / (1.0 + x[3] * x[3]);
    if let Ok(y4) = checked(0.5 * (t3 / (1.5 + b * b)) / (1.0 + t3 * t3), (n + 2)) {
        let t5 = std::mem::replace(&mut s1, 0.5 * t3.max(-0.357).atan());
        if n > 1 {
            let Ok(y8) = staged(0.5 * t5.min(0.427).atan(), 0.5 * (t3 - t3).atan(), n / 2) else {
                return 0.72 * y4 + 0.71 * x[0] + (0.45 * ((t5 / (1.5 + t5 * t5)) * t3).cos() + 0.44);
            };
            s1 += 0.88 * y8.sin();
        }
        let mut k10 = 0;
        let mut s9 = 0.5 * (0.47 + t3).atan();
        'l11: loop {
            k10 += 1;
            if k10 > n {
                break;
            }
            s9 = (0.39 * s9 + (s1 - y4)).tanh();
            match k10 {
                1..=3 | 6 => {
                    let mut k12 = 0;
                    let mut t13 = 1.0 + ((t3 * t5) * (-b)).sin();
                    let mut s14 = 0.5 * t13.min(0.747).atan();
                    'l15: while t13 > 0.27 && k12 < 12 {
                        t13 *= 0.63;
                        k12 += 1;
                        s14 = (0.17 * s14 + t5.min(0.957)).tanh();
                        s1 /= 1.1 + (s14 * s14) * (s14 * s14);
                    }
                    match checked(0.5 * (s14.max(-0.467) * (s9 + s9)) / (1.0 + a * a), k12) {
                        Ok(y16) => {
                            let w18 = &x[2..4];
                            t13 += 0.86 * (y16 + w18[0]).sin();
                        }
                        Err(_) => {
                            nudge(&mut t13, 0.87 * (-s9).cos() + 0.45);
                            t13 -= 0.28 * (y4 * y4 + 0.3).sqrt().tanh();
                        }
                    }
                    s9 += 0.57 * (s14 + t13).sin();
                }
                _ => {
                    s1 += 0.96 * (0.5 * t3.tanh().powi(3).max(0.937).atan());
                }
            }
        }
        s1 += 0.53 * (t5 + y4).sin();
    } else {
        s1 += 0.12 * (0.5 * (t3 - 0.68).atan());
    }
    0.49 * t3 + 0.68 * x[n % x.len()] + (b + s1).sin() + 0.36 * s1
}

#[differentiable]
pub fn p0248(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.22 * ((x[3] - b) - (a / (1.5 + a * a))).cos() + 0.95;
    let mut u2 = [0.85 * x[2].min(0.817).cos() + 0.34; 3];
    let mut v3 = vec![0.47 * (b + (0.1 * (n as f64))).cos() + 0.43; 4];
    let mut m4 = (n + n);
    let mut p5 = (0.5 * (s1 * b).atan(), 0.77 * ((b - v3[3]) + (v3[m4 % v3.len()] - v3[3])).cos() + 0.97);
    'l8: for (i6, y7) in u2.iter().enumerate() {
        let mut p10 = (v3[3].cos().sin(), s1.max(0.997).tanh());
        for y9 in v3.iter_mut() {
            p10 = (p10.1, (p10.0 * (s1 + y7)).sin());
            let y11: f64;
            match i6 % 4 {
                0 => {
                    y11 = p5.0.cos().tanh();
                }
                1 | 2 => {
                    y11 = 0.5 * ((-(*y9)) * (p10.1 + u2[i6])) / (1.0 + (*y9) * (*y9));
                }
                _ => {
                    y11 = ((*y7).min(-0.257) * (0.1 * (m4 as f64))).tanh();
                }
            }
            s1 -= 0.62 * (y11 + (*y9)).sin();
        }
        s1 += 0.32 * (p10.0 + (*y7)).sin();
    }
    let y12 = rotate(&mut v3[1..]);
    for y13 in v3.iter_mut() {
        let mut p15 = (0.67 * (x[2] + b).cos() + 0.74, 0.42 * (b - u2[0]).cos() + 0.47);
        'l16: for i14 in m4..m4 {
            p15 = (p15.1, (p15.0 * (p5.1 * p5.1)).sin());
            for w17 in u2.chunks_mut(3) {
                w17[0] = 0.5 * ((w17[0] / (1.5 + (*y13) * (*y13))) + ((*y13) * (0.1 * (n as f64)))) / (1.0 + p15.0 * p15.0);
                let mut k18 = 0;
                let mut t19 = 1.0 + (p15.0.min(0.337) / (1.5 + w17[i14 % w17.len()] * w17[i14 % w17.len()])).tanh();
                while t19 > 0.29 && k18 < 3 {
                    t19 *= 0.50;
                    k18 += 1;
                    let y20 = match first_above(&x[..2], 0.94) { Some(t) => 0.58 * t, None => 0.75 };
                    let mut y20 = (y20 + t19).sin();
                    t19 += 0.17 * y20.sin();
                }
                s1 += 0.34 * (w17[n % w17.len()] + t19).sin();
            }
            u2[..2].fill((-b).tanh());
        }
        s1 += 0.51 * ((*y13) + p15.1).sin();
    }
    0.26 * u2[0] + 0.34 * x[2] + (0.14 * (-(s1 * s1)).exp().cos() + 0.68) + 0.38 * s1 + 0.19 * v3[n % v3.len()] + 0.51 * p5.0 + 0.95 * u2[2]
}

#[differentiable]
pub fn p0249(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + 0.32) / (1.0 + a * a);
    'l3: for i2 in (0..3).rev() {
        let mut k4 = 0;
        let mut s6 = (x[2] + x[n % x.len()]).tanh();
        let y5 = loop {
            k4 += 1;
            if !(k4 / 2 <= 1) || k4 > x.len() {
                break s1.max(-0.87).tanh();
            }
            s6 = (0.28 * s6 + (s6 * s1)).tanh();
            let mut k7 = 0;
            loop {
                k7 += 1;
                if k7 > 2 {
                    break;
                }
                let mut stack8 = vec![n % 3];
                while let Some(i9) = stack8.pop() {
                    let y10 = match positive(0.5 * s6 / (1.0 + a * a)) { Some(t) => 0.58 * t, None => 0.29 };
                    s6 += 0.14 * y10.sin();
                }
                let mut k11 = 0;
                loop {
                    k11 += 1;
                    if k11 > 1 {
                        break;
                    }
                    let y12 = drain(&mut s6);
                    let e13: Result<f64, u8> = match (k4 + n) % 3 { 0 => Err(2), _ => Ok(0.5 * (x[2] + s6).atan()) };
                    s6 += 0.54 * y12.sin();
                }
            }
            match mode(k4) {
                Mode::Middle | Mode::High => {
                    nudge(&mut s1, 0.5 * (s6 - x[1]).atan().atan());
                }
                Mode::Low => {
                    s1 += 0.46 * (0.5 * (a * 0.74) / (1.0 + x[3] * x[3]));
                }
            }
        };
        s1 -= 0.78 * (s6 + y5).sin();
    }
    0.53 * x[1] + 0.29 * x[x.len() - 1] + (x[2] / (1.5 + a * a)).tanh() + 0.27 * s1
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn q0225(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (a * (a + a)).atan();
        let y2 = staged(((s1 + lit(0.62)) * (lit(0.1) * lit(n as f64))).tanh(), ((s1 * a) * (a * x[3])).sin(), n)?;
        let y3 = staged((a - lit(0.77)).abs().tanh(), lit(0.5) * (x[3] * x[1]) / (lit(1.0) + a * a), n)?;
        let y4 = if (n + 3) > 4 {
            let mut k5 = 0;
            while k5 < 4 {
                if (n + n) % 2 == 1 {
                    s1 = s1 + (lit(0.61) * checked(lit(0.5) * (y3 + s1) / (lit(1.0) + a * a), (k5 + n))?);
                    let y6 = lit(0.37) * checked(lit(0.77) * (x[1] / (lit(1.5) + y2 * y2)).cos() + lit(0.77), k5 / 2)?.sin();
                    s1 = lit(0.7) * s1 + lit(0.21) * y6.sin();
                } else if a / (lit(1.5) + s1 * s1) < x[2] {
                    let y7;
                    if n / 2 > 0 {
                        y7 = ((y3 / (lit(1.5) + y2 * y2)) * (y3 + lit(0.14))).tanh();
                    } else {
                        y7 = lit(0.5) * (-(a * a)).exp() / (lit(1.0) + y2 * y2);
                    }
                    s1 = lit(0.7) * s1 + lit(0.17) * y7.sin();
                } else {
                    if (n + 2) % 3 != 2 {
                        let t8: Dual = ((lit(0.1) * lit(k5 as f64)) - y2.min(lit(-0.227))).sin();
                        s1 = s1 - (lit(0.98) * t8.sin());
                    } else {
                        s1 = s1 + (lit(0.63) * (lit(0.5) * (s1 + y2).atan()));
                    }
                }
                k5 += 1;
            }
            lit(0.15) * ((s1 * s1) / (lit(1.5) + y2 * y2)).cos() + lit(0.85)
        } else {
            return Ok(lit(0.5) * (y3 - y3).atan());
        };
        Ok((y4 - y4).sin())
    }

    pub fn p0225(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s9 = (x[n % x.len()] + b).tanh();
        let mut p10 = ((lit(0.94) - b).sin(), (a + lit(0.46)).sin());
        let y11 = match q0225(x, lit(0.5) * (a * b).atan(), n % 4) { Ok(t) => lit(0.59) * t, Err(k) => lit(0.1) * lit(k as f64) };
        a = a / (lit(1.1) + (p10.1 / (lit(1.5) + y11 * y11)) * (p10.1 / (lit(1.5) + y11 * y11)));
        p10.0 = p10.0 + (lit(0.87) * stepped(lit(0.5) * a.tanh().powi(2).atan(), n));
        let mut stack12 = vec![n, n];
        'l14: while let Some(i13) = stack12.pop() {
            let mut k15 = 0;
            let mut t16 = lit(0.67) * (b / (lit(1.5) + y11 * y11)).cos() + lit(0.32);
            while {
                k15 += 1;
                t16 = lit(0.59) * t16 + (lit(0.5) * (p10.1 / (lit(1.5) + b * b)) / (lit(1.0) + a * a));
                k15 < 7 && t16 > -lit(0.16)
            } {
                let y26 = match positive((s9 * y11).tanh()) {
                    Some(y17) => {
                        match (first_above(x, lit(0.84)), (i13 + n) % 3) {
                            (_, 0) => {
                                let y20 = blend(&y11, &y11);
                                t16 = lit(0.7) * t16 + lit(0.57) * y20.sin();
                            }
                            (Some(y19), k18) => {
                                let y21 = drain(&mut b);
                                a = a + (lit(0.84) * (y21 + y19).sin());
                            }
                            _ => {
                                let y22 = match q0225(x, lit(0.59) * (-y11).cos() + lit(0.27), n % 4) { Ok(t) => lit(0.76) * t, Err(k) => lit(0.1) * lit(k as f64) };
                                b = b + (lit(0.51) * y22.sin());
                            }
                        }
                        let mut k23 = 0;
                        let y24 = loop {
                            k23 += 1;
                            if !((i13 + 2) <= 3) || k23 > n % 3 {
                                break ((a + y11) - t16.sin()).tanh();
                            }
                            let mut m25 = (i13 + n);
                        };
                        lit(0.5) * ((t16 + s9) * lit(0.88)) / (lit(1.0) + p10.0 * p10.0)
                    }
                    None => lit(0.5) * y11.min(lit(-0.47)).atan(),
                };
                a = a + (lit(0.96) * y26.sin());
            }
            s9 = s9 + (lit(0.54) * t16.sin());
        }
        lit(0.34) * x[n % x.len()] + lit(0.36) * x[0] + lit(0.39) * b + lit(0.44) * a + lit(0.89) * p10.0 + lit(0.85) * s9
    }

    pub fn p0226(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.41) * (a * a).cos() + lit(0.43);
        let mut v2 = vec![lit(0.5) * s1.max(lit(0.667)).atan(), (a / (lit(1.5) + a * a)).cos().sin(), lit(0.24) * x[n % x.len()].sin().cos() + lit(0.64), lit(0.5) * ((lit(0.77) - s1) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a)];
        let mut m3 = if (n + 1) > 4 { (n + 3) } else { 1 };
        v2 = vec![lit(0.5) * (a * a).atan(); 4];
        v2[1] = lit(0.5) * ((x[2] - (lit(0.1) * lit(n as f64))) * v2[m3 % v2.len()].min(lit(0.807))) / (lit(1.0) + v2[v2.len() - 1] * v2[v2.len() - 1]);
        let y4 = drain(&mut v2[3]);
        s1 = s1 + (lit(0.89) * mean(&v2));
        v2 = vec![lit(0.35) * (s1 + a).cos() + lit(0.69); 4];
        {
            let (w5, w6) = v2.split_at_mut(1);
            w5[0] = w6[0] * y4;
            if (m3 + 2) % 2 == 0 || lit(0.14) + y4 > lit(0.337) {
                w6.swap(n % 3, 2);
                m3 = (m3 * 3 + 2) % 7;
                for (y7, y8) in w6.iter().zip(w5.iter()) {
                    for y9 in [((*y7) * lit(0.58)).tanh(), lit(0.58) * ((*y8) + w6[1]).cos() + lit(0.17)] {
                        nudge(&mut s1, lit(0.5) * (y8 + y9).atan());
                        let e10: Result<Dual, u8> = match m3 / 2 % 3 { 0 => Err(2), _ => Ok(((*y8) / (lit(1.5) + y9 * y9)).tanh()) };
                        s1 = lit(0.7) * s1 + lit(0.25) * y9.sin();
                    }
                    s1 = s1 + (lit(0.38) * ((*y7) + (*y8)).sin());
                }
            } else if m3 / 2 % 2 == 0 || w6[m3 % w6.len()] < x[1] {
                s1 = s1 + (lit(0.54) * (lit(0.14) * ((x[3] * w6[m3 % w6.len()]) + (y4 * y4 + lit(0.3)).sqrt()).cos() + lit(0.47)));
            }
            s1 = s1 - (lit(0.93) * (w6[2] + w5[0]).sin());
        }
        lit(0.65) * y4 + lit(0.17) * x[1] + (lit(0.5) * (v2[2] / (lit(1.5) + y4 * y4)) / (lit(1.0) + a * a)) + lit(0.21) * v2[1] + lit(0.71) * s1
    }

    pub fn p0227(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.22) * (b - b).cos() + lit(0.29);
        let mut u2 = [lit(0.5) * (b - lit(0.23)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.5) * (x[3] + b) / (lit(1.0) + s1 * s1)];
        let mut v3 = x.to_vec();
        let o4 = if n / 2 % 2 == 0 || lit(0.56) + u2[0] > lit(0.667) { Some(lit(0.5) * s1.min(lit(0.827)) / (lit(1.0) + s1 * s1)) } else { None };
        for y5 in &mut u2 {
            v3[n % 4] = lit(0.5) * ((*y5) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + v3[3] * v3[3]);
            {
                let (w6, w7) = v3.split_at_mut(3);
                w6[0] = w7[0] * s1;
                let y13 = match staged(lit(0.5) * s1.min(lit(0.897)).tanh().powi(3) / (lit(1.0) + w6[1] * w6[1]), lit(0.5) * (w7[0] + b).atan(), (n + n)) {
                    Ok(y9) if y9 > lit(0.12) => (y9 / (lit(1.5) + (*y5) * (*y5))).tanh(),
                    Ok(y9) => {
                        let mut k10 = 0;
                        let y11 = 'l12: loop {
                            k10 += 1;
                            if a.cos() > s1 || k10 > n.min(4) {
                                break w6[1].min(lit(-0.917)).sin();
                            }
                            w6[1..].fill(lit(0.5) * (s1 + s1) / (lit(1.0) + s1 * s1));
                        };
                        ((lit(0.1) * lit(k10 as f64)) - w7[n % w7.len()]).min(lit(-0.657)).sin()
                    }
                    Err(_) => continue,
                };
                s1 = s1 + (lit(0.96) * (y13 + w7[0]).sin());
            }
            s1 = s1 + (lit(0.83) * (*y5).sin());
        }
        let mut s16 = lit(0.5) * u2[0].max(lit(0.617)).atan();
        for (i14, y15) in v3.iter_mut().enumerate() {
            s16 = (lit(0.46) * s16 + s16.atan()).tanh();
            let y17;
            if (n + 2) > 3 && s1.tanh().powi(3) < lit(-0.717) {
                y17 = lit(0.26) * (*y15).atan().cos() + lit(0.99);
            } else {
                let y20 = match ((i14 + 2) > 2, (i14 + n)) {
                    (true, 0..=2) => s1.sin(),
                    (false, _) => {
                        if x[0] <= s1 {
                            u2.swap(n % 2, 0);
                        } else {
                            let mut v19 = u2.clone();
                            s1 = s1 + (lit(0.29) * v19[1].sin());
                        }
                        lit(0.5) * (s1 - s1).atan()
                    }
                    _ => s1.min(lit(0.427)).tanh(),
                };
                y17 = lit(0.5) * (s1 - s16) / (lit(1.0) + y20 * y20);
            }
            s16 = s16 + (lit(0.22) * ((*y15) + y17).sin());
        }
        lit(0.41) * a + lit(0.55) * x[n % x.len()] + lit(0.25) * s16 + lit(0.31) * s1 + lit(0.56) * u2[n % 2] + lit(0.76) * v3[n % v3.len()]
    }

    pub fn q0228(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (-(x[n % x.len()] - a)).tanh();
        let y2 = match mode(n + 2) {
            Mode::Middle | Mode::High => {
                s1 = s1 + (lit(0.44) * staged(lit(0.5) * (-(s1 * s1)).exp().atan(), lit(0.5) * ((-x[n % x.len()]) + (a + x[n % x.len()])) / (lit(1.0) + x[3] * x[3]), (n + 2))?);
                s1.tanh()
            }
            Mode::Low => lit(0.78) * (s1 * (lit(0.1) * lit(n as f64))).cos() + lit(0.85),
        };
        let y3 = if y2 + lit(0.22) <= a {
            (y2 - lit(0.77)).abs().tanh()
        } else if (n + n) > 0 && y2.cos() >= lit(-0.317) {
            lit(0.93) * x[3].tanh().powi(2).max(lit(-0.717)).cos() + lit(0.36)
        } else {
            ((x[2] + s1) * ((lit(0.1) * lit(n as f64)) - a)).sin()
        };
        let mut a = a * lit(0.66);
        Ok((s1 + y2).sin())
    }

    pub fn p0228(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s4 = lit(0.5) * (a + x[n % x.len()]) / (lit(1.0) + a * a);
        let mut p5 = ((s4 * s4 + lit(0.3)).sqrt().atan().tanh(), lit(0.5) * b.atan());
        for y6 in [lit(0.5) * ((a * lit(0.68)) + (p5.0 + p5.0)) / (lit(1.0) + p5.0 * p5.0), (s4 - a).tanh()] {
            match (n + 3) % 4 {
                0 | 3 => {
                    (p5.0, p5.1) = (p5.1, (y6 - lit(0.77)).abs().min(lit(-0.347)).tanh());
                    let mut s7 = ((s4 + b) + p5.0.sin()).sin();
                    for i8 in 0..x.len() {
                        s7 = (lit(0.16) * s7 + s7.min(lit(0.477))).tanh();
                        if (i8 + n) % 2 == 1 {
                            let y9 = match q0228(x, lit(0.5) * (-s7).max(lit(0.447)) / (lit(1.0) + s7 * s7), n % 4) { Ok(t) => lit(0.36) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            s7 = s7 - (lit(0.18) * y9.sin());
                        } else {
                            let t10 = std::mem::take(&mut s7);
                            s7 = s7 + (lit(0.97) * t10.sin());
                        }
                        let mut k11 = 0;
                        let mut t12 = lit(1.0) + (lit(0.12) * (-y6).cos() + lit(0.99));
                        while t12 > lit(0.79) && k11 < 3 {
                            t12 = t12 * (lit(0.58));
                            k11 += 1;
                            nudge(&mut s7, lit(0.5) * (t12 - t12).atan());
                        }
                        s4 = s4 - (lit(0.21) * t12.sin());
                    }
                    s4 = s4 + (lit(0.89) * s7.sin());
                }
                _ => {
                    s4 = s4 + (lit(0.49) * (lit(0.5) * (b + x[1]).atan()));
                }
            }
            s4 = s4 + (lit(0.15) * y6.sin());
        }
        lit(0.49) * b + lit(0.29) * x[1] + lit(0.52) * s4 + lit(0.62) * p5.0
    }

    pub fn p0229(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[0] / (lit(1.0) + x[3] * x[3]);
        let mut u2 = [(((lit(0.1) * lit(n as f64)) * a) + (s1 + a)).tanh(), lit(0.5) * ((lit(0.1) * lit(n as f64)) * x[n % x.len()]).cos() / (lit(1.0) + s1 * s1), lit(0.5) * (s1 * s1) / (lit(1.0) + a * a), lit(0.98) * ((-s1) / (lit(1.5) + s1 * s1)).cos() + lit(0.76)];
        let mut u5 = [lit(0.5) * (s1 * x[2]).atan(), lit(0.5) * (x[3] + u2[3]) / (lit(1.0) + x[3] * x[3]), ((lit(0.1) * lit(n as f64)) + a).max(lit(0.17)).sin()];
        for (i3, y4) in u2.iter().enumerate() {
            u5 = [u5[1], u5[2], (a.max(lit(0.27)) + ((*y4) / (lit(1.5) + (*y4) * (*y4)))).sin()];
            match (chained(lit(0.5) * u5[1].min(lit(-0.687)).atan(), lit(0.5) * (u2[1] + u5[n % 3]).min(lit(-0.617)).atan()), (n + 2) % 3) {
                (_, 0) => {
                    let y9 = if let Some(y8) = first_above(x, lit(0.71)) {
                        for (y10, y11) in u5.iter().zip(x.iter()) {
                            let mut m12 = i3 / 2;
                            let t13 = std::mem::replace(&mut s1, x[m12 % x.len()].tanh().powi(2).tanh());
                            s1 = s1 + (lit(0.95) * ((*y11) + t13).sin());
                        }
                        relax(&mut u5, lit(0.5) * (s1 + s1) / (lit(1.0) + (*y4) * (*y4)));
                        lit(0.5) * (y8 + u5[0]) / (lit(1.0) + s1 * s1)
                    } else {
                        ((*y4) * (*y4)).tanh()
                    };
                    {
                        let (w14, w15) = u5.split_at_mut(1);
                        w14[0] = w15[0] * w15[n % w15.len()];
                        let mut u17 = [(w15[1] / (lit(1.5) + w15[n % w15.len()] * w15[n % w15.len()])).sin(), lit(0.5) * ((w14[0] - lit(0.77)).abs() * (-w14[0])) / (lit(1.0) + w15[0] * w15[0]), lit(0.5) * (w15[i3 % w15.len()] - (*y4)) / (lit(1.0) + w14[0] * w14[0])];
                        for y16 in w15.iter_mut() {
                            u17 = [u17[1], u17[2], lit(0.77) * y9.cos() + lit(0.48)];
                            let y18 = rotate(&mut u17);
                            s1 = s1 + (lit(0.43) * (y18 + (*y16)).sin());
                        }
                        u17 = [(y9 * w14[0]).tanh(), lit(0.5) * (a - a).atan(), u2[i3].tanh().powi(2).sin()];
                        s1 = s1 + (lit(0.74) * (w14[w14.len() - 1] + u17[1]).sin());
                    }
                    s1 = s1 + (lit(0.48) * y9.sin());
                }
                (Some(y7), k6) => {}
                _ => {
                    s1 = s1 + (lit(0.43) * (lit(0.5) * (-s1) / (lit(1.0) + u2[i3 % 4] * u2[i3 % 4])));
                }
            }
            s1 = s1 + (lit(0.88) * (*y4).sin());
        }
        lit(0.29) * u5[n % 3] + lit(0.33) * x[n % x.len()] + s1.max(lit(0.237)).sin() + lit(0.27) * u5[n % 3] + lit(0.27) * u2[1] + lit(0.98) * s1
    }

    pub fn q0230(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (x[2] + a).sin();
        let y2 = blend(&x[1], &s1);
        let y3 = checked(lit(0.5) * (y2 - s1).atan(), n / 2)?;
        if (n + 3) > 4 && s1 + y2 < lit(-0.247) {
            let y4 = checked((lit(0.22) - y2).sin(), n)?;
            let mut y4 = y2 - y4.tanh();
            s1 = s1 + (lit(0.35) * y4.sin());
        } else {
            let y13 = match ((n + 1) % 2, n % 3) {
                (0, 0) => {
                    let y12 = match (chained(((-y2) / (lit(1.5) + y3 * y3)).sin(), (-(s1 / (lit(1.5) + a * a))).sin()), n / 2 % 3) {
                        (_, 0) => {
                            let y10 = drain(&mut a);
                            let Ok(y11) = checked(lit(0.86) * ((lit(0.1) * lit(n as f64)) - y2).cos() + lit(0.73), n) else {
                                return Err(2);
                            };
                            lit(0.5) * (y11 + y2).atan()
                        }
                        (Some(y9), k8) => lit(0.5) * y3.tanh().powi(3).atan(),
                        _ => lit(0.97) * (s1 * s1).cos() + lit(0.99),
                    };
                    (y2 - y12).tanh()
                }
                (1, k7) => lit(0.5) * y3.sin() / (lit(1.0) + y2 * y2),
                _ => lit(0.5) * s1.max(lit(-0.987)).atan(),
            };
            a = a + (lit(0.59) * y13.sin());
        }
        Ok((y3 * y2).tanh())
    }

    pub fn p0230(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.36) * (-x[n % x.len()]).cos() + lit(0.58);
        let mut u15 = [(x[n % x.len()] + lit(0.82)).sin(), lit(0.62) * (x[3] * x[3]).ln_1p().cos() + lit(0.47), x[n % x.len()].min(lit(-0.897)).sin()];
        let mut p16 = (lit(0.5) * x[n % x.len()].max(lit(0.327)).atan(), lit(0.5) * (-x[0]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        if (n + n) % 2 == 1 {
            u15[n % 3] = (u15[0] * a).tanh();
            'l19: for (y17, y18) in u15.iter_mut().zip(x.iter()) {
                let mut k20 = 0;
                let y21 = loop {
                    k20 += 1;
                    if k20 > n % 4 {
                        break ((*y17) - (*y17)).sin();
                    }
                    match checked(lit(0.5) * ((y18 + s14) + (a + s14)).atan(), (n + 3)) {
                        Ok(y22) => {
                            let mut s24 = lit(0.5);
                            s24 = s24 + (lit(0.13) * (x[n % x.len()].sin() * (x[n % x.len()] * (*y18))).cos() + lit(0.17));
                            let mut m25 = 0;
                            s14 = s14 + (lit(0.37) * (y22 + s24).sin());
                        }
                        Err(1) => {
                            let y26 = soften(((p16.1 + a) + y18).tanh());
                            let y27 = drain(&mut p16.1);
                            s14 = s14 + (lit(0.18) * (y27 + y26).sin());
                        }
                        Err(k23) => {}
                    }
                };
                s14 = s14 - (lit(0.93) * ((*y18) + (*y17)).sin());
            }
        } else {
            s14 = s14 + (lit(0.89) * (a + lit(0.87)).sin());
        }
        lit(0.18) * p16.1 + lit(0.77) * x[n % x.len()] + lit(0.65) * u15[1] + lit(0.75) * a + lit(0.28) * p16.1 + lit(0.87) * s14
    }

    pub fn p0231(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (x[1] + x[n % x.len()]).tanh();
        let mut u2 = [(s1 + a).sin(); 3];
        let mut o3: Option<Dual> = None;
        for w4 in u2.chunks_mut(3) {
            w4[0] = lit(0.5) * (a - x[x.len() - 1]) / (lit(1.0) + x[0] * x[0]);
            let mut k5 = 0;
            let mut t6 = lit(1.0) + (x[0] + x[k5 % x.len()]).max(lit(0.417)).tanh();
            let mut p7 = (lit(0.57) * (lit(0.33) * (lit(0.25) * a)).cos() + lit(0.44), (a + (lit(0.1) * lit(n as f64))).tanh());
            while t6 > lit(0.37) && k5 < 12 {
                t6 = t6 * (lit(0.68));
                k5 += 1;
                p7 = (p7.1, (p7.0 * (a * a).ln_1p()).sin());
                match chained(lit(0.5) * (w4[w4.len() - 1] - w4[0]).atan(), (t6 / (lit(1.5) + t6 * t6)).tanh()) {
                    Some(y8) => {
                        'l10: for i9 in 3..n.min(5) {
                            w4.fill((a + (lit(0.1) * lit(k5 as f64))).tanh());
                            o3 = None;
                        }
                        s1 = s1 + (lit(0.43) * y8.sin());
                    }
                    None => {
                        'l13: for (i11, y12) in w4.iter().enumerate() {
                            let y14 = match staged(lit(0.5) * ((*y12) - x[2]) / (lit(1.0) + t6 * t6), lit(0.5) * p7.0.max(lit(0.267)) / (lit(1.0) + p7.1 * p7.1), (k5 + 1)) { Ok(t) => lit(0.32) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            let y15 = soften(lit(0.5) * ((y14 + p7.1) - (lit(0.1) * lit(n as f64))).atan());
                            a = a + (lit(0.86) * (y14 + y15).sin());
                        }
                        let mut p17 = (lit(0.5) * (w4[k5 % w4.len()] + w4[0]) / (lit(1.0) + w4[0] * w4[0]), ((s1 - s1) * (lit(0.1) * lit(n as f64))).sin());
                        for i16 in (0..n.min(2) + 2).step_by(2) {
                            p17 = (p17.1, (p17.0 * (p17.1 - s1)).sin());
                            let t18 = std::mem::take(&mut a);
                            w4.fill((p7.1 - a).tanh().powi(2).sin());
                            t6 = t6 + (lit(0.87) * t18.sin());
                        }
                        a = a + (lit(0.16) * p17.1.sin());
                    }
                }
            }
            s1 = s1 + (lit(0.49) * (t6 + p7.0).sin());
        }
        lit(0.84) * u2[n % 3] + lit(0.77) * x[3] + (lit(0.5) * (lit(0.94) * (u2[0] + u2[n % 3])) / (lit(1.0) + a * a)) + lit(0.67) * u2[n % 3] + lit(0.72) * s1 + lit(0.97) * a
    }

    pub fn p0232(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[n % x.len()] + x[n % x.len()]) + (a * a).ln_1p()) / (lit(1.0) + b * b);
        let mut o2: Option<Dual> = None;
        let y7 = match staged((b - x[2]).sin(), lit(0.5) * a.atan(), (n + 1)) {
            Ok(y4) if y4 > lit(0.66) => lit(0.5) * (s1 * lit(0.43)) / (lit(1.0) + a * a),
            Ok(y4) => {
                let y5;
                if (n + 1) > 1 {
                    y5 = lit(0.5) * (a + x[1]) / (lit(1.0) + a * a);
                } else {
                    y5 = lit(0.5) * s1.cos().atan();
                }
                (s1 - lit(0.77)).abs().tanh()
            }
            Err(_) => {
                let r6 = if (n + 1) > 3 && b + lit(0.48) <= lit(-0.767) { &s1 } else { &a };
                (x[0] * x[n % x.len()]).tanh()
            }
        };
        'l9: for y8 in x.iter() {
            let mut k10 = 0;
            let y11 = loop {
                k10 += 1;
                if k10 > n {
                    break (y8 + s1).sin();
                }
                if k10 > 0 {
                    let mut k12 = 0;
                    let mut t13 = (y7 - y8).sin();
                    while {
                        k12 += 1;
                        t13 = lit(0.53) * t13 + (lit(0.5) * ((lit(0.1) * lit(n as f64)) + (y7 * y8)).atan());
                        k12 < 3 && t13 > -lit(0.38)
                    } {
                        let w14 = &x[2..];
                        let e15: Result<Dual, u8> = match k10 % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (w14[1] + (lit(0.1) * lit(n as f64))).atan()) };
                        t13 = t13 - (lit(0.98) * w14[1].sin());
                    }
                    s1 = lit(0.7) * s1 + lit(0.37) * t13.sin();
                } else if (n + 2) % 2 == 1 {
                    s1 = s1 + (lit(0.82) * (lit(0.41) * (b + y8).cos() + lit(0.95)));
                } else if k10 / 2 % 2 == 0 || (*y8) - b >= s1 {
                    s1 = s1 + (lit(0.91) * (lit(0.5) * s1.max(lit(-0.837)) / (lit(1.0) + s1 * s1)));
                } else {
                    s1 = s1 + (lit(0.77) * (lit(0.5) * (a + x[3]) / (lit(1.0) + b * b)));
                }
            };
            s1 = s1 + (lit(0.45) * ((*y8) + y11).sin());
        }
        lit(0.22) * s1 + (lit(0.5) * (b + b).atan()) + lit(0.76) * s1
    }

    pub fn p0233(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (lit(0.92) + b) / (lit(1.0) + a * a);
        let mut v2 = x.to_vec();
        let mut o3: Option<Dual> = None;
        let mut p4 = (lit(0.5) * a.max(lit(-0.797)).atan(), (-(s1 * s1)).exp().tanh());
        for (i5, y6) in v2.iter_mut().enumerate() {
            let t7: Dual = ((x[2] / (lit(1.5) + s1 * s1)) - lit(0.59)).sin();
            match o3 {
                Some(y8) => {
                    (p4.0, p4.1) = (p4.1, lit(0.5) * ((b / (lit(1.5) + s1 * s1)) + t7.max(lit(-0.707))).atan());
                    let mut k9 = 0;
                    while k9 < x.len() {
                        k9 += 1;
                        let y14 = match staged(lit(0.5) * ((t7 - lit(0.87)) + (t7 + (lit(0.1) * lit(i5 as f64)))) / (lit(1.0) + y8 * y8), lit(0.5) * (-x[2]).atan(), n) {
                            Ok(y10) => {
                                let mut p12 = ((lit(0.77) + a).min(lit(-0.137)).tanh(), (*y6).max(lit(0.187)).tanh());
                                lit(0.5) * (y10 * t7).atan()
                            }
                            Err(_) => {
                                let mut s13 = lit(1.0);
                                s13 = s13 + (lit(0.5) * (y8 - y8).sin() / (lit(1.0) + t7 * t7));
                                lit(0.5) * ((*y6) + lit(0.13)).atan()
                            }
                        };
                        for y15 in x {
                            p4.1 = lit(0.5) * (y8 + y14).atan();
                            let y16 = weighted(&x[..2], x, n);
                            b = lit(0.7) * b + lit(0.73) * ((*y15) + y16).sin();
                        }
                        b = b - (lit(0.65) * y14.sin());
                    }
                    s1 = lit(0.7) * s1 + lit(0.63) * y8.sin();
                }
                None => {
                    p4.0 = p4.0 + (lit(0.73) * (lit(0.5) * (a * a + lit(0.3)).sqrt().atan()));
                }
            }
            s1 = s1 + (lit(0.73) * ((*y6) + t7).sin());
        }
        lit(0.69) * p4.0 + lit(0.57) * x[0] + lit(0.91) * v2[3] + lit(0.78) * s1 + lit(0.92) * b + lit(0.71) * p4.0
    }

    pub fn q0234(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = ((a + a) + (a - x[n % x.len()])).sin();
        let y2 = lit(0.28) * first_above(&x[..2], lit(0.63))?.sin();
        let y3 = positive(lit(0.5) * (y2 + y2) / (lit(1.0) + x[0] * x[0]))?;
        match checked((s1 + y2).sin(), (n + n)) {
            Ok(y5) if y5 > lit(0.92) => {
                let y14 = match first_above(x, lit(0.43)) {
                    Some(y8) => (y3 / (lit(1.5) + y2 * y2)).tanh(),
                    None => {
                        if !((n + n) <= 2) {
                            a = a + (lit(0.17) * positive(lit(0.5) * (y5 + y2).atan())?);
                            match checked(y5.min(lit(-0.447)).sin(), n) {
                                Ok(y9) => {
                                    let t11 = std::mem::take(&mut s1);
                                    let y12 = stepped(lit(0.5) * (-s1.tanh().powi(2)).atan(), n / 2);
                                    a = a + (lit(0.59) * (y12 + t11).sin());
                                }
                                Err(_) => {
                                    let mut o13: Option<Dual> = None;
                                }
                            }
                        } else if n % 3 != 0 {
                            a = a + (lit(0.89) * ((y3 + s1) + (y5 + y2)).tanh());
                        } else if n / 2 > 3 {
                            s1 = s1 + (lit(0.81) * (a + y2).max(lit(0.897)).sin());
                        } else {
                            s1 = s1 + (lit(0.93) * (lit(0.5) * y2.min(lit(0.907)) / (lit(1.0) + y3 * y3)));
                        }
                        (a + lit(0.13)).tanh()
                    }
                };
                s1 = s1 + (lit(0.48) * (y14 + y5).sin());
            }
            Ok(y5) => {
                a = a + (lit(0.32) * y5.sin());
            }
            Err(_) => {
                s1 = s1 + (lit(0.55) * a.min(lit(-0.337)).sin());
            }
        }
        Some(lit(0.5) * (a + (lit(0.1) * lit(n as f64))).atan())
    }

    pub fn p0234(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s15 = lit(0.55) * (b + a).cos() + lit(0.91);
        let mut u16 = [(-a).tanh(), (-(x[n % x.len()] + x[3])).tanh()];
        let mut p17 = (((u16[0] * lit(0.72)) + (b + b)).sin(), (b.max(lit(0.757)) * (s15 * a)).sin());
        let y18 = match q0234(x, (x[3] + b).sin(), n % 4) { Some(t) => lit(0.26) * t, None => lit(0.19) };
        let y19 = match q0234(x, u16[1].min(lit(-0.187)).tanh(), n % 4) { Some(t) => lit(0.18) * t, None => lit(0.11) };
        for w20 in u16.chunks_mut(2) {
            w20[0] = (p17.0 + a).sin();
            let r21 = match (n + n) % 3 { 0 => &y18, _ => &s15 };
            match mode(n) {
                Mode::Middle | Mode::High => {
                    let y22;
                    if y18.max(lit(0.67)) > (*r21) {
                        y22 = lit(0.5) * p17.1.atan().atan();
                    } else if (n + 3) > 2 {
                        y22 = lit(0.5) * y18 / (lit(1.0) + s15 * s15);
                    } else {
                        y22 = (-w20[n % w20.len()]).sin();
                    }
                    let y25 = match (n % 2, n % 3) {
                        (0, 0) => (lit(0.76) + a).sin(),
                        (1, k23) => lit(0.5) * (w20[0] - lit(0.77)).abs().atan(),
                        _ => {
                            if n / 2 % 2 == 1 {
                                w20[0] = w20[0] + (lit(0.46) * r21.sin());
                                std::mem::swap(&mut w20[0], &mut a);
                            } else if n > 2 && (*r21) + y19 < lit(-0.577) {
                                let y24 = soften(lit(0.26) * (y19 - r21).cos() + lit(0.49));
                                a = a + (lit(0.36) * y24.sin());
                            } else if n / 2 % 2 == 1 {
                                p17.1 = p17.1 + (lit(0.38) * (lit(0.5) * (y19 + p17.0).atan()));
                            }
                            (a * p17.0).tanh()
                        }
                    };
                    a = a - (lit(0.56) * (y25 + y22).sin());
                }
                Mode::Low => {
                    p17.1 = p17.1 + (lit(0.33) * (lit(0.5) * (s15 - (*r21)) / (lit(1.0) + (*r21) * (*r21))));
                }
            }
            a = a + (lit(0.73) * ((*r21) + w20[n % w20.len()]).sin());
        }
        lit(0.38) * u16[1] + lit(0.29) * x[3] + lit(0.38) * a + lit(0.74) * p17.0 + lit(0.31) * s15 + lit(0.51) * u16[n % 2]
    }

    pub fn p0235(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[0] - lit(0.43)).tanh();
        let mut u2 = [lit(0.5) * (x[0] - lit(0.77)).abs() / (lit(1.0) + a * a), ((s1 * s1) * lit(0.99)).tanh(), (s1 * x[0]).sin().tanh(), (x[1].sin() + a.max(lit(0.17))).tanh()];
        let mut p3 = ((u2[1] + x[n % x.len()]).sin(), lit(0.5) * (-(u2[2] * u2[2])).exp() / (lit(1.0) + x[2] * x[2]));
        p3.1 = (u2[0] + s1).cos().tanh();
        let y4 = rotate(&mut u2[1..]);
        p3.1 = p3.1 + (lit(0.88) * blend(&y4, &u2[n % 4]));
        let mut p6 = (((a + a) + (y4 * s1)).tanh(), lit(0.5) * (p3.1 - lit(0.77)).abs().atan());
        'l7: for y5 in u2.iter() {
            p6 = (p6.1, (p6.0 * (a + x[2])).sin());
            let mut k8 = 0;
            loop {
                k8 += 1;
                if k8 > 4 {
                    break;
                }
                for (y9, y10) in x.iter().zip(&u2) {
                    let y11;
                    if k8 / 2 % 2 == 0 || (*y9) * a >= lit(0.87) {
                        y11 = lit(0.5) * (u2[2] / (lit(1.5) + p3.0 * p3.0)).atan();
                    } else {
                        y11 = lit(0.53) * (*y9).cos().cos() + lit(0.15);
                    }
                    match positive((y11 - (*y10)).tanh().powi(2).sin()) {
                        Some(y12) => {
                            let mut m13 = 0;
                            s1 = s1 + (lit(0.28) * y12.sin());
                        }
                        None => {
                            let y14 = stepped(((lit(0.1) * lit(n as f64)) + p3.1.tanh().powi(3)).tanh(), (k8 + n));
                            s1 = s1 + (lit(0.97) * y14.sin());
                        }
                    }
                    s1 = s1 + (lit(0.24) * ((*y9) + y11).sin());
                }
                let y19 = match (n + n) % 4 {
                    2 => {
                        let mut k15 = 0;
                        loop {
                            k15 += 1;
                            if k15 > n % 3 {
                                break;
                            }
                            let mut v16 = u2.clone();
                            let (w17, w18) = v16.split_at_mut(3);
                            w17[0] = w18[0] * p6.1;
                            s1 = s1 + (lit(0.81) * (w18[0] + w17[2]).sin());
                        }
                        lit(0.5) * p6.0.atan()
                    }
                    0 | 1 => lit(0.5) * s1.min(lit(0.217)).atan(),
                    _ => (a * y4).sin(),
                };
                s1 = s1 - (lit(0.28) * y19.sin());
            }
            s1 = lit(0.7) * s1 + lit(0.44) * (*y5).sin();
        }
        lit(0.84) * p6.1 + lit(0.39) * x[n % x.len()] + lit(0.36) * u2[0] + lit(0.66) * p6.1 + lit(0.18) * p3.0 + lit(0.82) * s1
    }

    pub fn p0236(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (b.max(lit(0.177)) + (x[n % x.len()] * lit(0.91))).tanh();
        let mut u2 = [lit(0.98) * ((-a) * (a - a)).cos() + lit(0.92); 2];
        let mut v3 = vec![lit(0.5) * (lit(0.66) * (u2[n % 2] / (lit(1.5) + u2[0] * u2[0]))) / (lit(1.0) + s1 * s1), lit(0.77) * ((a * x[1]) - (-a)).cos() + lit(0.28), lit(0.5) * (u2[n % 2] * u2[n % 2]).atan()];
        v3[1] = lit(0.5) * x[n % x.len()].min(lit(0.107)) / (lit(1.0) + b * b);
        {
            let w4 = &mut u2[0..2];
            for w5 in v3.chunks_mut(3) {
                w5[0] = (b.cos() * (lit(0.1) * lit(n as f64))).tanh();
                let y10 = match ((n + 1) % 3 != 0, n) {
                    (true, 0..=2) => {
                        for (i7, y8) in w4.iter_mut().enumerate() {
                            w5.swap(i7 % 1, 0);
                            b = b * (lit(0.8) + lit(0.15) * (*y8).cos().sin());
                            s1 = s1 - (lit(0.18) * (*y8).sin());
                        }
                        let mut b = s1 - b.tanh();
                        s1 = s1 + (lit(0.14) * b);
                        lit(0.5) * x[0].min(lit(0.167)) / (lit(1.0) + w4[1] * w4[1])
                    }
                    (false, _) => {
                        let y9 = rotate(&mut w4[..2]);
                        lit(0.5) * (b * w4[n % w4.len()]).atan()
                    }
                    _ => lit(0.55) * (-(s1 * s1)).exp().cos() + lit(0.21),
                };
                if w4[1] - w5[n % w5.len()] > lit(-0.597) {
                    for y11 in [lit(0.5) * (x[3] * s1).atan(), w4[n % w4.len()].atan().sin()] {
                        b = b + (lit(0.42) * soften(lit(0.5) * w5[n % w5.len()].min(lit(-0.467)).atan()));
                        s1 = s1 - (lit(0.12) * y11.sin());
                    }
                }
                s1 = s1 + (lit(0.11) * (w5[0] + y10).sin());
            }
            s1 = s1 + (lit(0.76) * w4[0].sin());
        }
        lit(0.66) * a + lit(0.55) * x[3] + (lit(0.69) * (a * a).cos() + lit(0.42)) + lit(0.12) * s1 + lit(0.88) * b + lit(0.68) * u2[1] + lit(0.29) * v3[n % v3.len()]
    }

    pub fn p0237(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].sin().sin();
        let mut u2 = [lit(0.5) * (s1 / (lit(1.5) + a * a)).atan(), (-a).sin(), lit(0.34) * (s1 - s1).cos() + lit(0.77), (s1 / (lit(1.5) + a * a)).tanh()];
        let mut o3 = Some(lit(0.5) * (s1 / (lit(1.5) + u2[1] * u2[1])) / (lit(1.0) + s1 * s1));
        let (t4, mut s5) = (lit(0.5) * (s1 - lit(0.77)).abs().atan(), lit(0.65) * (a + s1).cos() + lit(0.91));
        u2[1] = u2[1] * (lit(0.8) + lit(0.15) * s5.sin());
        o3 = Some(lit(0.5) * (-(-u2[3])) / (lit(1.0) + t4 * t4));
        let mut k6 = 0;
        while k6 < n {
            add_scaled(&mut u2, &x[..2], lit(0.5) * (t4 / (lit(1.5) + t4 * t4)).atan());
            k6 += 1;
        }
        'l8: for i7 in (0..x.len()).rev() {
            let mut p10 = (lit(0.5) * ((x[i7 % x.len()] / (lit(1.5) + s5 * s5)) - (s5 + s1)).atan(), ((s1 / (lit(1.5) + u2[1] * u2[1])) + (s1 * t4)).sin());
            'l11: for &y9 in u2.iter() {
                p10 = (p10.1, (p10.0 * y9.min(lit(0.47))).sin());
                let y14 = match (chained(lit(0.5) * (t4 + t4).atan(), lit(0.5) * (s5 + (lit(0.1) * lit(i7 as f64))) / (lit(1.0) + y9 * y9)), i7 % 3) {
                    (_, 0) => lit(0.86) * (u2[1] - s5).cos() + lit(0.19),
                    (Some(y13), k12) => lit(0.69) * (a * y13).cos() + lit(0.39),
                    _ => {
                        continue 'l11;
                    }
                };
                let mut y14 = y14 * lit(0.12);
                s1 = s1 + (lit(0.88) * (y14 + y9).sin());
            }
            a = a + (lit(0.28) * p10.0.sin());
        }
        lit(0.48) * a + lit(0.38) * x[1] + (t4 * u2[n % 4]).sin() + lit(0.52) * s5 + lit(0.98) * a + lit(0.81) * s1 + lit(0.62) * u2[3]
    }

    pub fn q0238(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.55) * (a + x[n % x.len()]).cos() + lit(0.15);
        let y8 = match (n + 2) % 4 {
            0 => lit(0.5) * (a * x[x.len() - 1]).min(lit(0.357)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]),
            1 => lit(0.57) * s1.cos() + lit(0.36),
            _ => {
                let mut y2 = if n / 2 % 2 == 0 || s1 + x[n % x.len()] <= s1 {
                    lit(0.5) * (x[1] * lit(0.68)).atan()
                } else {
                    if let Some(y3) = chained(((s1 + a) + (x[3] / (lit(1.5) + x[1] * x[1]))).tanh(), lit(0.19) * a.min(lit(-0.867)).cos() + lit(0.51)) {
                        let mut k4 = 0;
                        let y5 = 'l6: loop {
                            k4 += 1;
                            if k4 > n % 4 {
                                break (a + x[0]).min(lit(0.47)).sin();
                            }
                            let mut m7 = 0;
                            let mut a = s1 - a.tanh();
                            s1 = s1 + (lit(0.11) * a);
                            s1 = lit(0.7) * s1 + lit(0.59) * a.sin();
                        };
                        s1 = lit(0.7) * s1 + lit(0.62) * (y3 + y5).sin();
                    }
                    lit(0.41) * s1.tanh().powi(3).cos() + lit(0.68)
                };
                lit(0.5) * (y2 / (lit(1.5) + a * a)) / (lit(1.0) + s1 * s1)
            }
        };
        Ok(lit(0.5) * (a + (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a))
    }

    pub fn p0238(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = x[n % x.len()].sin();
        let mut v10 = x.to_vec();
        let a = a * lit(0.36);
        v10 = vec![lit(0.32) * (v10[2] / (lit(1.5) + a * a)).cos() + lit(0.78); 4];
        let y12 = if let Some(y11) = positive(lit(0.37) * ((lit(0.61) * v10[3]) - s9).cos() + lit(0.99)) {
            for w13 in v10.chunks_mut(3) {
                w13[0] = lit(0.5) * y11.cos() / (lit(1.0) + x[3] * x[3]);
                'l15: for y14 in x.iter() {
                    let y16 = if n / 2 % 3 != 2 {
                        let o17 = if n / 2 % 2 == 0 || y11 > w13[0] { Some(lit(0.66) * (*y14).min(lit(-0.387)).cos() + lit(0.11)) } else { None };
                        let y18 = weighted(x, &x[..2], n);
                        lit(0.5) * (b / (lit(1.5) + s9 * s9)) / (lit(1.0) + a * a)
                    } else {
                        let t19 = std::mem::replace(&mut w13[0], ((*y14) * s9).tanh());
                        lit(0.5) * (y11 + y11) / (lit(1.0) + t19 * t19)
                    };
                    if n % 2 == 0 || -b >= x[n % x.len()] {
                        w13[0] = w13[0] * (lit(0.8) + lit(0.15) * (-((*y14) * (*y14))).exp().sin());
                    }
                    s9 = s9 + (lit(0.11) * (y16 + (*y14)).sin());
                }
                s9 = s9 + (lit(0.11) * w13[n % w13.len()].sin());
            }
            (v10[0] * lit(0.95)).sin()
        } else {
            lit(0.5) * v10[v10.len() - 1].max(lit(-0.307)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1])
        };
        lit(0.19) * y12 + lit(0.22) * x[n % x.len()] + (lit(0.32) * x[3].min(lit(0.907)).cos() + lit(0.59)) + lit(0.46) * v10[3] + lit(0.72) * s9
    }

    pub fn p0239(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (b + (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a);
        let mut v2 = vec![x[n % x.len()].tanh().powi(2).tanh(), lit(0.42) * (a + a).tanh().powi(3).cos() + lit(0.77), lit(0.5) * (b + (lit(0.1) * lit(n as f64))).atan(), lit(0.86) * ((b * b) + (lit(0.1) * lit(n as f64))).cos() + lit(0.67)];
        let mut o3: Option<Dual> = None;
        let t4 = std::mem::take(&mut s1);
        {
            let (w5, w6) = v2.split_at_mut(3);
            w5[0] = w6[0] * b;
            let mut u7 = [lit(0.5) * (-a) / (lit(1.0) + w5[1] * w5[1]), lit(0.5) * (t4 * a) / (lit(1.0) + w5[0] * w5[0]), lit(0.81) * (w6[0] + w5[n % w5.len()]).cos() + lit(0.91)];
            for i8 in 0..3 {
                u7 = [u7[1], u7[2], lit(0.5) * t4.atan().atan()];
                let mut p10 = ((w6[0] * w6[0]).ln_1p().tanh(), lit(0.72) * (x[i8 % x.len()] - w6[0].min(lit(0.327))).cos() + lit(0.87));
                'l11: for i9 in (1..n.min(4) + 2).rev().step_by(3) {
                    p10 = (p10.1, (p10.0 * (w6[i8 % w6.len()] * p10.1)).sin());
                    relax(w5, (t4.sin() - (s1 - lit(0.77)).abs()).sin());
                }
                {
                    let w12 = &mut u7[1..];
                    match ((i8 + 1) > 4, i8 / 2) {
                        (true, 0..=2) => {
                            let w14 = &mut w12[..2];
                            b = b + (lit(0.71) * w14[0].sin());
                        }
                        (false, _) => {}
                        _ => {}
                    }
                    b = b + (lit(0.45) * w12[0].sin());
                }
                s1 = s1 + (lit(0.85) * p10.1.sin());
            }
            s1 = lit(0.7) * s1 + lit(0.57) * (w5[n % w5.len()] + u7[0]).sin();
        }
        lit(0.12) * a + lit(0.29) * x[n % x.len()] + lit(0.31) * s1 + lit(0.51) * b + lit(0.48) * v2[1]
    }

    pub fn p0240(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.28) * x[n % x.len()].cos() + lit(0.97);
        let mut u2 = [lit(0.46) * ((b + x[n % x.len()]) + lit(0.47)).cos() + lit(0.17), lit(0.5) * (s1 + a).atan(), lit(0.97) * (a + a).cos() + lit(0.96)];
        let mut v3 = Vec::new();
        v3.push(lit(0.34) * u2[n % 3].max(lit(0.667)).cos() + lit(0.63));
        v3.push((a + lit(0.85)).tanh());
        v3.push(lit(0.59) * (-s1).cos() + lit(0.88));
        let mut o4 = Some((x[n % x.len()] + b).tanh());
        {
            let (w5, w6) = u2.split_at_mut(1);
            w5[0] = w6[0] * v3[1];
            v3 = vec![lit(0.39) * (-b).cos() + lit(0.36); 4];
            s1 = s1 - (lit(0.68) * (w6[n % w6.len()] + w5[n % w5.len()]).sin());
        }
        s1 = s1 / (lit(1.1) + (-s1) * (-s1));
        let mut k7 = 0;
        while k7 < n / 2 {
            if b.max(lit(0.117)) <= s1 {
                match (n + n) % 4 {
                    0 | 3 => {
                        let mut k8 = 0;
                        while k8 < x.len() {
                            k8 += 1;
                            let w9 = &mut u2[1..];
                            let mut v10 = v3.clone();
                            s1 = s1 + (lit(0.32) * (v10[1] + w9[k8 % w9.len()]).sin());
                        }
                    }
                    _ => {
                        for w11 in u2.chunks_mut(3) {
                            w11[0] = (lit(0.32) * b).sin();
                            add_scaled(&mut v3[1..], x, lit(0.5) * (b + s1).atan());
                            v3 = vec![lit(0.55) * (b / (lit(1.5) + s1 * s1)).cos() + lit(0.89); 4];
                            s1 = s1 + (lit(0.11) * w11[k7 % w11.len()].sin());
                        }
                    }
                }
            }
            k7 += 1;
        }
        lit(0.34) * v3[v3.len() - 1] + lit(0.86) * x[1] + lit(0.83) * v3[1] + lit(0.31) * u2[k7 % 3] + lit(0.32) * b + lit(0.91) * a + lit(0.23) * s1
    }

    pub fn p0241(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.36) * (x[1] * b).cos() + lit(0.98);
        let mut m2 = 0;
        let mut p3 = (lit(0.63) * (a - s1).cos() + lit(0.42), lit(0.5) * (x[1] * x[1] + lit(0.3)).sqrt() / (lit(1.0) + a * a));
        for y4 in [lit(0.53) * s1.sin().cos() + lit(0.88), lit(0.44) * (a + lit(0.73)).cos() + lit(0.51)] {
            let mut k5 = 0;
            let y6 = loop {
                k5 += 1;
                if k5 / 2 > 1 || k5 > x.len() {
                    break ((lit(0.75) + b) * (b + b)).tanh();
                }
                let y11 = match mode(k5 / 2) {
                    Mode::Low => {
                        let y7;
                        if (k5 + 2) > 4 && b / (lit(1.5) + y4 * y4) > b {
                            y7 = lit(0.5) * p3.0.atan();
                        } else if k5 > 3 && y4 * lit(0.82) <= y4 {
                            let mut s8 = lit(1.0);
                            s8 = s8 + (b.max(lit(0.857)).tanh());
                            let mut s9 = lit(1.0);
                            s9 = s9 + (lit(0.5) * y4.max(lit(0.607)).atan());
                            y7 = (p3.1.cos() + y4).sin();
                        } else {
                            let y10 = match chained(lit(0.5) * (p3.1 + b) / (lit(1.0) + y4 * y4), (y4 * p3.1).tanh()) { Some(t) => lit(0.81) * t, None => lit(0.58) };
                            y7 = lit(0.5) * (y4 + a).atan();
                        }
                        p3.1 = p3.1 * (lit(0.8) + lit(0.15) * y7.min(lit(0.797)).sin());
                        ((s1 - a) / (lit(1.5) + x[k5 % x.len()] * x[k5 % x.len()])).tanh()
                    }
                    Mode::Middle => lit(0.45) * b.max(lit(0.457)).cos() + lit(0.71),
                    Mode::High => {
                        return lit(0.85) * y4 + lit(0.99) * x[m2 % x.len()] + p3.1.max(lit(0.287)).sin();
                    }
                };
                a = a + (lit(0.57) * y11.sin());
            };
            a = a - (lit(0.41) * (y4 + y6).sin());
        }
        lit(0.54) * a + lit(0.95) * x[n % x.len()] + (lit(0.56) * (b + lit(0.49)).max(lit(-0.837)).cos() + lit(0.79)) + lit(0.83) * s1 + lit(0.64) * b + lit(0.46) * a + lit(0.92) * p3.1
    }

    pub fn p0242(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a * a).sin();
        let mut u2 = [lit(0.5) * ((x[n % x.len()] * x[n % x.len()]) + (s1 * a)) / (lit(1.0) + a * a), a.sin()];
        let mut v3 = vec![a.max(lit(0.667)).tanh(); 3];
        let mut o4 = Some((u2[0].max(lit(0.957)) / (lit(1.5) + a * a)).tanh());
        for w5 in v3.chunks_mut(3) {
            w5[0] = lit(0.5) * ((w5[n % w5.len()] + a) * (s1 * s1)) / (lit(1.0) + w5[n % w5.len()] * w5[n % w5.len()]);
            u2.swap(0, 0);
            let y6: Dual;
            match n / 2 % 4 {
                0 => {
                    let y10 = match chained(x[n % x.len()].atan().tanh(), (w5[0] - lit(0.77)).abs().sin()) {
                        Some(y7) => {
                            let mut k8 = 0;
                            while k8 < n % 4 {
                                relax(&mut u2, lit(0.5) * a.atan() / (lit(1.0) + y7 * y7));
                                let y9 = drain(&mut w5[0]);
                                s1 = s1 - (lit(0.14) * y9.sin());
                                k8 += 1;
                            }
                            lit(0.41) * (w5[0] * lit(0.54)).atan().cos() + lit(0.88)
                        }
                        None => continue,
                    };
                    y6 = (y10 - y10).tanh();
                }
                1 | 2 => {
                    u2 = [lit(0.5) * (x[0] + s1) / (lit(1.0) + a * a), (u2[1] + lit(0.24)).tanh()];
                    u2[0] = u2[0] + (lit(0.49) * (-(u2[1] + a)).tanh());
                    y6 = (u2[n % 2].min(lit(0.27)) * u2[n % 2].sin()).sin();
                }
                _ => {
                    y6 = (w5[w5.len() - 1].cos() + lit(0.46)).sin();
                }
            }
            s1 = s1 + (lit(0.47) * (y6 + w5[0]).sin());
        }
        lit(0.91) * a + lit(0.33) * x[3] + lit(0.41) * v3[n % v3.len()] + lit(0.72) * s1 + lit(0.44) * u2[1]
    }

    pub fn q0243(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (x[n % x.len()] + x[2]).atan();
        let mut u3 = [lit(0.5) * (x[n % x.len()] * x[3]).atan(), (-(x[2] * x[2] + lit(0.3)).sqrt()).tanh(), a.min(lit(0.587)).min(lit(0.837)).tanh()];
        for i2 in (0..n % 4 + 2).step_by(3) {
            u3 = [u3[1], u3[2], lit(0.62) * (s1 * a).cos() + lit(0.78)];
            {
                let (w4, w5) = u3.split_at_mut(1);
                w4[0] = w5[0] * s1;
                let y6: Dual;
                match (n + 3) % 4 {
                    0 => {
                        y6 = (w4[n % w4.len()] * s1).tanh();
                    }
                    1 | 2 => {
                        for w7 in w4.chunks_mut(3) {
                            w7[0] = (w5[1] * lit(0.37)).sin();
                            w5.swap(1, 0);
                            s1 = lit(0.7) * s1 + lit(0.38) * w7[i2 % w7.len()].sin();
                        }
                        for y8 in w5.iter() {
                            w4.swap(0, 0);
                            s1 = s1 + (lit(0.17) * (*y8).sin());
                        }
                        y6 = ((w4[n % w4.len()] + s1) - lit(0.77)).abs().sin();
                    }
                    _ => {
                        y6 = ((w5[0] * w4[0]) * w5[0].min(lit(0.167))).sin();
                    }
                }
                s1 = s1 + (lit(0.59) * (y6 + w4[w4.len() - 1]).sin());
            }
        }
        Ok(lit(0.92) * (u3[0].tanh().powi(3) - (s1 + a)).cos() + lit(0.26))
    }

    pub fn p0243(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s9 = (x[0] + a).tanh();
        let y10 = if n / 2 % 3 != 0 {
            if let Some(y11) = positive(lit(0.46) * (-x[3]).cos() + lit(0.61)) {
                if (n + n) > 0 && lit(0.28) - x[n % x.len()] > lit(0.957) {
                    let y13 = match n + 1 {
                        k12 @ 1..=3 => lit(0.5) * (a - a).atan(),
                        _ => {
                            nudge(&mut s9, lit(0.5) * (a / (lit(1.5) + y11 * y11)).min(lit(0.637)).atan());
                            lit(0.5) * (x[3] + s9).atan()
                        }
                    };
                    let mut p15 = ((x[n % x.len()] + y13).sin(), lit(0.93) * ((y13 + y11) - (x[n % x.len()] / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))).cos() + lit(0.83));
                    for y14 in [lit(0.5) * (-y13).atan(), lit(0.52) * (-y11).cos() + lit(0.15)] {
                        p15 = (p15.1, (p15.0 * (s9 + y13)).sin());
                        (p15.0, p15.1) = (p15.1, lit(0.59) * (p15.0 - lit(0.71)).cos() + lit(0.98));
                        let y16 = match chained(lit(0.5) * (y14 + y14).atan(), (p15.0 - y14).sin()) { Some(t) => lit(0.35) * t, None => lit(0.21) };
                        a = a + (lit(0.44) * (y16 + y14).sin());
                    }
                    s9 = s9 + (lit(0.13) * (y13 + p15.1).sin());
                } else {
                    let t17 = std::mem::replace(&mut a, lit(0.5) * (-s9.max(lit(0.667))).atan());
                    let e18: Result<Dual, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(lit(0.49) * (x[2] - y11).cos() + lit(0.74)) };
                    s9 = lit(0.7) * s9 + lit(0.57) * t17.sin();
                }
                let y11 = a - y11.tanh();
                s9 = s9 + (lit(0.58) * y11.sin());
            }
            lit(0.82) * (s9 / (lit(1.5) + s9 * s9)).cos() + lit(0.99)
        } else if !((n + 3) <= 2) {
            lit(0.5) * (x[3] * a).atan()
        } else {
            lit(0.5) * (-x[n % x.len()]).atan()
        };
        lit(0.21) * x[n % x.len()] + lit(0.66) * x[1] + (lit(0.5) * ((lit(0.1) * lit(n as f64)) - a).atan()) + lit(0.54) * s9 + lit(0.89) * a
    }

    pub fn p0244(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[0] - b).tanh();
        let mut m2 = if (n + n) % 2 == 0 { n } else { 0 };
        let mut p3 = (lit(0.5) * a.min(lit(0.137)).atan(), lit(0.5) * (-((s1 + s1) * (s1 + s1))).exp() / (lit(1.0) + b * b));
        let y4 = if (m2 + 1) > 4 {
            let r5 = if s1 * b < lit(0.847) { &s1 } else { &x[1] };
            if (s1 * s1 + lit(0.3)).sqrt() <= b {
                for y6 in x {
                    let y8 = match first_above(x, lit(0.56)) {
                        Some(y7) => lit(0.57) * (-p3.1).cos() + lit(0.75),
                        None => {
                            p3 = ((-s1).tanh(), p3.0);
                            ((b * b).ln_1p() * r5).sin()
                        }
                    };
                    a = a + (lit(0.78) * ((*y6) + y8).sin());
                }
                let y10 = match m2 + n {
                    k9 @ 1..=3 => (-(*r5)).sin(),
                    _ => (lit(0.18) - s1).tanh(),
                };
                a = a + (lit(0.32) * y10.sin());
            } else {
                a = a + (lit(0.45) * (lit(0.46) * (s1 + s1).cos() + lit(0.94)));
            }
            ((r5 + b) * x[m2 % x.len()].max(lit(-0.167))).tanh()
        } else {
            return lit(0.97) * x[m2 % x.len()] + lit(0.23) * x[2] + (lit(0.5) * (a + a) / (lit(1.0) + s1 * s1));
        };
        lit(0.17) * s1 + lit(0.29) * x[2] + (lit(0.5) * (b + b).atan()) + lit(0.27) * s1 + lit(0.49) * p3.0 + lit(0.19) * a
    }

    pub fn p0245(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = a.tanh().powi(3).tanh();
        let mut v2 = vec![(a + s1).tanh(); 4];
        v2[..2].fill(lit(0.5) * (x[n % x.len()] * s1) / (lit(1.0) + x[0] * x[0]));
        let y4 = if let Ok(y3) = staged(a.atan().sin(), (a / (lit(1.5) + s1 * s1)).tanh(), n) {
            v2[2].max(lit(-0.137)).sin()
        } else {
            for (y5, y6) in v2.iter().zip(x) {
                if n / 2 > 0 {
                    let mut k7 = 0;
                    while k7 < n % 4 {
                        let mut s8 = lit(0.0);
                        s8 = s8 + (lit(0.42) * (a * (*y5)).cos() + lit(0.15));
                        let mut s8 = s8 - s8.tanh();
                        a = a + (lit(0.57) * s8.sin());
                        k7 += 1;
                    }
                    let y9 = if k7 / 2 > 3 {
                        ((-v2[v2.len() - 1]) + y5).tanh()
                    } else if (k7 + n) % 2 == 0 || (*y6) + a >= lit(-0.777) {
                        (s1 + lit(0.75)).tanh()
                    } else {
                        let y10 = blend(y5, &*y5);
                        a = v2[n % v2.len()].atan().sin();
                        (v2[0] + lit(0.45)).sin()
                    };
                    a = lit(0.7) * a + lit(0.88) * y9.sin();
                } else {
                    'l13: for (y11, y12) in x.iter().zip(v2.iter()) {
                        let mut v14 = Vec::new();
                        v14.push((lit(0.58) + (*y6)).sin());
                        v14.push(lit(0.47) * ((-(*y5)) + x[0].atan()).cos() + lit(0.75));
                        v14.push(((-(*y6)) + (lit(0.1) * lit(n as f64))).sin());
                        v14.swap(n % 3, 2);
                        s1 = s1 - (lit(0.64) * ((*y12) + v14[n % v14.len()]).sin());
                    }
                }
                s1 = s1 + (lit(0.52) * ((*y5) + (*y6)).sin());
            }
            lit(0.84) * (v2[0] + x[n % x.len()]).cos() + lit(0.27)
        };
        lit(0.95) * a + lit(0.74) * x[1] + lit(0.54) * a + lit(0.51) * s1 + lit(0.87) * v2[1]
    }

    pub fn p0246(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((x[n % x.len()] + x[1]) + (x[0] * x[2])).sin();
        let mut m2 = (n + n);
        let mut o3: Option<Dual> = None;
        for y4 in x.iter() {
            let mut k5 = 0;
            let mut u7 = [lit(0.5) * (x[m2 % x.len()] - x[1]) / (lit(1.0) + (*y4) * (*y4)), (((*y4) * s1) / (lit(1.5) + s1 * s1)).tanh(), lit(0.5) * ((*y4) - (*y4)) / (lit(1.0) + s1 * s1)];
            let y6 = loop {
                k5 += 1;
                if k5 > x.len() {
                    break lit(0.5) * (x[x.len() - 1] + a).atan();
                }
                u7 = [u7[1], u7[2], lit(0.5) * (*y4).min(lit(0.557)).max(lit(0.807)).atan()];
                let mut y8 = if (n + n) % 2 == 0 || y4.sin() < lit(-0.997) {
                    let y11 = match m2 / 2 {
                        k9 if k9 > 1 => (a + (lit(0.1) * lit(k5 as f64))).max(lit(0.217)).sin(),
                        _ if k5 > 4 => lit(0.68) * (*y4).cos() + lit(0.88),
                        _ => {
                            let w10 = &mut u7[..2];
                            o3 = None;
                            (x[2] + w10[1]).sin()
                        }
                    };
                    let r12 = if y11 + y4 >= (*y4) { &s1 } else { &u7[0] };
                    (u7[n % 3] * u7[n % 3] + lit(0.3)).sqrt().sin()
                } else {
                    o3 = None;
                    u7 = [lit(0.96) * u7[0].max(lit(0.637)).cos() + lit(0.93), s1.min(lit(-0.587)).sin(), (s1 + (lit(0.1) * lit(m2 as f64))).tanh()];
                    (y4 + (*y4)).tanh()
                };
                s1 = s1 + (lit(0.53) * y8.sin());
            };
            s1 = s1 + (lit(0.89) * ((*y4) + y6).sin());
        }
        'l14: for y13 in [lit(0.37) * (x[2] * s1).cos() + lit(0.26), lit(0.66) * (a.min(lit(-0.557)) * (a * a)).cos() + lit(0.77)] {
            let mut y13 = (y13 + a).sin();
            s1 = s1 + (lit(0.63) * y13.sin());
        }
        lit(0.92) * a + lit(0.21) * x[3] + lit(0.37) * s1
    }

    pub fn p0247(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[0] * a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut o2: Option<Dual> = None;
        let t3 = lit(0.5) * ((x[0] + a) + (s1 + a)) / (lit(1.0) + x[3] * x[3]);
        if let Ok(y4) = checked(lit(0.5) * (t3 / (lit(1.5) + b * b)) / (lit(1.0) + t3 * t3), (n + 2)) {
            let t5 = std::mem::replace(&mut s1, lit(0.5) * t3.max(lit(-0.357)).atan());
            if n > 1 {
                let Ok(y8) = staged(lit(0.5) * t5.min(lit(0.427)).atan(), lit(0.5) * (t3 - t3).atan(), n / 2) else {
                    return lit(0.72) * y4 + lit(0.71) * x[0] + (lit(0.45) * ((t5 / (lit(1.5) + t5 * t5)) * t3).cos() + lit(0.44));
                };
                s1 = s1 + (lit(0.88) * y8.sin());
            }
            let mut k10 = 0;
            let mut s9 = lit(0.5) * (lit(0.47) + t3).atan();
            'l11: loop {
                k10 += 1;
                if k10 > n {
                    break;
                }
                s9 = (lit(0.39) * s9 + (s1 - y4)).tanh();
                match k10 {
                    1..=3 | 6 => {
                        let mut k12 = 0;
                        let mut t13 = lit(1.0) + ((t3 * t5) * (-b)).sin();
                        let mut s14 = lit(0.5) * t13.min(lit(0.747)).atan();
                        'l15: while t13 > lit(0.27) && k12 < 12 {
                            t13 = t13 * (lit(0.63));
                            k12 += 1;
                            s14 = (lit(0.17) * s14 + t5.min(lit(0.957))).tanh();
                            s1 = s1 / (lit(1.1) + (s14 * s14) * (s14 * s14));
                        }
                        match checked(lit(0.5) * (s14.max(lit(-0.467)) * (s9 + s9)) / (lit(1.0) + a * a), k12) {
                            Ok(y16) => {
                                let w18 = &x[2..4];
                                t13 = t13 + (lit(0.86) * (y16 + w18[0]).sin());
                            }
                            Err(_) => {
                                nudge(&mut t13, lit(0.87) * (-s9).cos() + lit(0.45));
                                t13 = t13 - (lit(0.28) * (y4 * y4 + lit(0.3)).sqrt().tanh());
                            }
                        }
                        s9 = s9 + (lit(0.57) * (s14 + t13).sin());
                    }
                    _ => {
                        s1 = s1 + (lit(0.96) * (lit(0.5) * t3.tanh().powi(3).max(lit(0.937)).atan()));
                    }
                }
            }
            s1 = s1 + (lit(0.53) * (t5 + y4).sin());
        } else {
            s1 = s1 + (lit(0.12) * (lit(0.5) * (t3 - lit(0.68)).atan()));
        }
        lit(0.49) * t3 + lit(0.68) * x[n % x.len()] + (b + s1).sin() + lit(0.36) * s1
    }

    pub fn p0248(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.22) * ((x[3] - b) - (a / (lit(1.5) + a * a))).cos() + lit(0.95);
        let mut u2 = [lit(0.85) * x[2].min(lit(0.817)).cos() + lit(0.34); 3];
        let mut v3 = vec![lit(0.47) * (b + (lit(0.1) * lit(n as f64))).cos() + lit(0.43); 4];
        let mut m4 = (n + n);
        let mut p5 = (lit(0.5) * (s1 * b).atan(), lit(0.77) * ((b - v3[3]) + (v3[m4 % v3.len()] - v3[3])).cos() + lit(0.97));
        'l8: for (i6, y7) in u2.iter().enumerate() {
            let mut p10 = (v3[3].cos().sin(), s1.max(lit(0.997)).tanh());
            for y9 in v3.iter_mut() {
                p10 = (p10.1, (p10.0 * (s1 + y7)).sin());
                let y11: Dual;
                match i6 % 4 {
                    0 => {
                        y11 = p5.0.cos().tanh();
                    }
                    1 | 2 => {
                        y11 = lit(0.5) * ((-(*y9)) * (p10.1 + u2[i6])) / (lit(1.0) + (*y9) * (*y9));
                    }
                    _ => {
                        y11 = ((*y7).min(lit(-0.257)) * (lit(0.1) * lit(m4 as f64))).tanh();
                    }
                }
                s1 = s1 - (lit(0.62) * (y11 + (*y9)).sin());
            }
            s1 = s1 + (lit(0.32) * (p10.0 + (*y7)).sin());
        }
        let y12 = rotate(&mut v3[1..]);
        for y13 in v3.iter_mut() {
            let mut p15 = (lit(0.67) * (x[2] + b).cos() + lit(0.74), lit(0.42) * (b - u2[0]).cos() + lit(0.47));
            'l16: for i14 in m4..m4 {
                p15 = (p15.1, (p15.0 * (p5.1 * p5.1)).sin());
                for w17 in u2.chunks_mut(3) {
                    w17[0] = lit(0.5) * ((w17[0] / (lit(1.5) + (*y13) * (*y13))) + ((*y13) * (lit(0.1) * lit(n as f64)))) / (lit(1.0) + p15.0 * p15.0);
                    let mut k18 = 0;
                    let mut t19 = lit(1.0) + (p15.0.min(lit(0.337)) / (lit(1.5) + w17[i14 % w17.len()] * w17[i14 % w17.len()])).tanh();
                    while t19 > lit(0.29) && k18 < 3 {
                        t19 = t19 * (lit(0.50));
                        k18 += 1;
                        let y20 = match first_above(&x[..2], lit(0.94)) { Some(t) => lit(0.58) * t, None => lit(0.75) };
                        let mut y20 = (y20 + t19).sin();
                        t19 = t19 + (lit(0.17) * y20.sin());
                    }
                    s1 = s1 + (lit(0.34) * (w17[n % w17.len()] + t19).sin());
                }
                u2[..2].fill((-b).tanh());
            }
            s1 = s1 + (lit(0.51) * ((*y13) + p15.1).sin());
        }
        lit(0.26) * u2[0] + lit(0.34) * x[2] + (lit(0.14) * (-(s1 * s1)).exp().cos() + lit(0.68)) + lit(0.38) * s1 + lit(0.19) * v3[n % v3.len()] + lit(0.51) * p5.0 + lit(0.95) * u2[2]
    }

    pub fn p0249(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + lit(0.32)) / (lit(1.0) + a * a);
        'l3: for i2 in (0..3).rev() {
            let mut k4 = 0;
            let mut s6 = (x[2] + x[n % x.len()]).tanh();
            let y5 = loop {
                k4 += 1;
                if !(k4 / 2 <= 1) || k4 > x.len() {
                    break s1.max(lit(-0.87)).tanh();
                }
                s6 = (lit(0.28) * s6 + (s6 * s1)).tanh();
                let mut k7 = 0;
                loop {
                    k7 += 1;
                    if k7 > 2 {
                        break;
                    }
                    let mut stack8 = vec![n % 3];
                    while let Some(i9) = stack8.pop() {
                        let y10 = match positive(lit(0.5) * s6 / (lit(1.0) + a * a)) { Some(t) => lit(0.58) * t, None => lit(0.29) };
                        s6 = s6 + (lit(0.14) * y10.sin());
                    }
                    let mut k11 = 0;
                    loop {
                        k11 += 1;
                        if k11 > 1 {
                            break;
                        }
                        let y12 = drain(&mut s6);
                        let e13: Result<Dual, u8> = match (k4 + n) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (x[2] + s6).atan()) };
                        s6 = s6 + (lit(0.54) * y12.sin());
                    }
                }
                match mode(k4) {
                    Mode::Middle | Mode::High => {
                        nudge(&mut s1, lit(0.5) * (s6 - x[1]).atan().atan());
                    }
                    Mode::Low => {
                        s1 = s1 + (lit(0.46) * (lit(0.5) * (a * lit(0.74)) / (lit(1.0) + x[3] * x[3])));
                    }
                }
            };
            s1 = s1 - (lit(0.78) * (s6 + y5).sin());
        }
        lit(0.53) * x[1] + lit(0.29) * x[x.len() - 1] + (x[2] / (lit(1.5) + a * a)).tanh() + lit(0.27) * s1
    }
}

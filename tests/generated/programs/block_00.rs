// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0000(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[2] + b).tanh();
    let mut v2 = vec![0.81 * x[x.len() - 1].cos().cos() + 0.26, 0.5 * ((a + b) * (s1 * a)) / (1.0 + a * a), 0.5 * s1 / (1.0 + b * b)];
    let o3 = if s1 / (1.5 + s1 * s1) >= -0.817 { Some(0.5 * ((b - s1) * 0.99) / (1.0 + v2[0] * v2[0])) } else { None };
    {
        let w4 = &mut v2[1..];
        for y5 in [(x[n % x.len()] + a).tanh(), w4[n % w4.len()].min(-0.117).sin()] {
            add_scaled(&mut w4[..2], x, (b * a).sin());
            s1 += 0.47 * y5.sin();
        }
        let mut p6 = (0.21 * ((a * a + 0.3).sqrt() + (b * a)).cos() + 0.38, 0.5 * (a * a) / (1.0 + s1 * s1));
        'l8: for i7 in 0..n {
            p6 = (p6.1, (p6.0 * (a * 0.24)).sin());
            let mut s10 = 0.5 * ((w4[1] * p6.1) * w4[0].max(-0.757)).atan();
            for i9 in 0..n {
                s10 = (0.96 * s10 + (b + b)).tanh();
                w4[1] -= 0.54 * (0.53 * p6.1).tanh();
                let mut k11 = 0;
                let mut t12 = 1.0 + (0.5 * (s1 + p6.0) / (1.0 + x[2] * x[2]));
                let mut p13 = ((w4[i9 % w4.len()] - 0.77).abs().max(0.447).sin(), (s1 - a).sin());
                'l14: while t12 > 0.63 && k11 < 3 {
                    t12 *= 0.68;
                    k11 += 1;
                    p13 = (p13.1, (p13.0 * t12.min(0.967)).sin());
                    let mut s15 = 0.0;
                    s15 += 0.45 * (p6.0 / (1.5 + p6.0 * p6.0)).cos() + 0.99;
                    let y16 = match chained(0.5 * ((a * t12) + 0.41).atan(), (a * p13.1).sin()) { Some(t) => 0.35 * t, None => 0.83 };
                    s1 += 0.13 * (y16 + s15).sin();
                }
                s1 += 0.63 * (t12 + p13.1).sin();
            }
            let mut k18 = 0;
            let mut s17 = 0.5 * (w4[1] / (1.5 + s1 * s1)) / (1.0 + s1 * s1);
            'l19: loop {
                k18 += 1;
                if k18 > n.min(4) {
                    break;
                }
                s17 = (0.81 * s17 + b.min(0.637)).tanh();
                let mut s20 = 0.0;
                s20 += 0.23 * (p6.0 * s17).cos() + 0.62;
                s17 += 0.64 * s20.sin();
            }
            s1 += 0.28 * (s10 + s17).sin();
        }
        s1 += 0.68 * (w4[0] + p6.0).sin();
    }
    0.27 * b + ((b + 0.23) * (s1 / (1.5 + s1 * s1))).tanh() + 0.14 * s1 + 0.89 * v2[n % v2.len()]
}

#[differentiable]
pub fn p0001(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((b * b) * (b * b)).ln_1p().atan();
    let mut u2 = [0.5 * ((x[1] + 0.29) * (s1 + a)) / (1.0 + b * b), s1.min(-0.647).tanh()];
    let y24 = match staged(0.51 * (a - s1).cos() + 0.98, 0.5 * ((u2[n % 2] * x[n % x.len()]) * b.sin()).atan(), (n + n)) {
        Ok(y4) if y4 > 0.96 => y4.min(0.947).tanh(),
        Ok(y4) => {
            let y8 = match n / 2 {
                0 => {
                    let y6 = rotate(&mut u2[..2]);
                    (b - u2[n % 2]).sin()
                }
                k5 => {
                    let y7 = match checked((x[n % x.len()] * x[1]).sin(), k5) { Ok(t) => 0.66 * t, Err(k) => 0.1 * (k as f64) };
                    0.5 * (y4 - y7) / (1.0 + s1 * s1)
                }
            };
            {
                let (w9, w10) = u2.split_at_mut(1);
                w9[0] = w10[0] * y4;
                let y15 = match n + 1 {
                    k11 @ 1..=3 => {
                        let mut k12 = 0;
                        let mut t13 = 1.0 + (0.5 * ((b * b) + ((0.1 * (n as f64)) - y4)) / (1.0 + x[x.len() - 1] * x[x.len() - 1]));
                        while t13 > 0.76 && k12 < 12 {
                            t13 *= 0.75;
                            k12 += 1;
                            w10[w10.len() - 1] *= 0.8 + 0.15 * (y8 + w9[0]).sin();
                        }
                        0.52 * (-x[3]).cos() + 0.87
                    }
                    _ => {
                        let t14 = std::mem::replace(&mut w9[0], (0.47 * w10[0]).sin());
                        0.5 * y8.max(0.517).atan()
                    }
                };
                let mut k16 = 0;
                let mut t17 = 1.0 + (0.5 * ((a - y8) * w10[n % w10.len()].min(0.837)).atan());
                'l18: while t17 > 0.77 && k16 < 12 {
                    t17 *= 0.57;
                    k16 += 1;
                    let y21 = match positive((y15 - 0.31).tanh()) {
                        Some(y19) => {
                            let y20 = match positive(0.5 * (y4 + w10[0]).atan()) { Some(t) => 0.75 * t, None => 0.46 };
                            ((y15 - y15) + (a + y20)).tanh()
                        }
                        None => 0.5 * (w9[n % w9.len()] * x[0]) / (1.0 + y8 * y8),
                    };
                    for y22 in [0.5 * (w9[k16 % w9.len()] - a).atan(), 0.5 * (y4 * (0.1 * (k16 as f64))) / (1.0 + y21 * y21)] {
                        let y23 = stepped(((t17 - w10[0]) + 0.58).sin(), n);
                        t17 = 0.7 * t17 + 0.72 * (y22 + y23).sin();
                    }
                    a += 0.44 * y21.sin();
                }
                b -= 0.78 * (w10[0] + t17).sin();
            }
            0.5 * (a + y8) / (1.0 + u2[1] * u2[1])
        }
        Err(_) => 0.5 * (s1 / (1.5 + a * a)).atan(),
    };
    0.29 * b + 0.75 * x[n % x.len()] + ((-b) * (-b)).ln_1p().sin() + 0.82 * b + 0.93 * a + 0.76 * u2[n % 2] + 0.93 * s1
}

#[differentiable]
pub fn p0002(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] / (1.5 + a * a)).sin();
    s1 = (0.14 - x[n % x.len()]).tanh();
    let y2 = drain(&mut s1);
    if n > 2 {
        let mut k3 = 0;
        while k3 < n.min(4) {
            if -s1 < -0.277 {
                let y7 = match staged((y2 + s1).tanh(), 0.5 * a.min(0.667).atan(), k3) {
                    Ok(y4) => 0.5 * (s1 * b).atan(),
                    Err(_) => {
                        s1 -= 0.33 * (0.56 * (-s1).cos() + 0.14);
                        let mut m6 = (n + 3);
                        ((0.1 * (k3 as f64)) * b.atan()).tanh()
                    }
                };
                let mut k8 = 0;
                'l9: loop {
                    nudge(&mut s1, 0.5 * y7.atan());
                    let y10 = match first_above(&x[..2], 0.77) { Some(t) => 0.91 * t, None => 0.94 };
                    s1 += 0.98 * y10.sin();
                    k8 += 1;
                    if k8 / 2 > 2 || k8 >= x.len() {
                        break;
                    }
                }
                s1 = 0.7 * s1 + 0.13 * y7.sin();
                return 0.18 * b + 0.11 * x[k3 % x.len()];
            }
            k3 += 1;
        }
    } else if x[x.len() - 1] * s1 >= y2 {
        s1 += 0.89 * (s1 - b).min(0.737).tanh();
    }
    0.72 * y2 + 0.93 * x[1] + (0.5 * (x[n % x.len()] + a) / (1.0 + b * b)) + 0.36 * s1
}

#[differentiable]
pub fn q0003(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (-a).tanh();
    let Ok(y2) = staged((-x[n % x.len()]).sin(), (s1 * a).tanh(), n) else {
        return None;
    };
    let y4 = match first_above(x, 0.26) {
        Some(y3) => 0.5 * (y2 - 0.77).abs().atan(),
        None => {
            return None;
        }
    };
    let mut p6 = ((s1 / (1.5 + a * a)).tanh(), 0.5 * ((s1 - s1) + (y2 - y2)) / (1.0 + s1 * s1));
    for i5 in n..n {
        p6 = (p6.1, (p6.0 * (y2 - a)).sin());
        let y7 = mean(x);
        p6.0 += 0.52 * positive((y4 - x[2]).sin())?;
        let y8 = 0.77 * positive(0.37 * y4.cos() + 0.59)?.sin();
        s1 += 0.93 * (y7 + y8).sin();
    }
    Some(((s1 * s1) - s1.tanh().powi(2)).sin())
}

#[differentiable]
pub fn p0003(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s9 = (a * a).tanh();
    let mut v10 = vec![0.5 * (x[n % x.len()] + a).atan(); 4];
    let mut o11: Option<f64> = None;
    s9 += 0.38 * mean(x);
    for w12 in v10.chunks_mut(2) {
        w12[0] = (w12[w12.len() - 1] - w12[0]).tanh().powi(2).sin();
        {
            let t13 = std::mem::replace(&mut w12[0], x[n % x.len()].atan().sin().sin());
            a -= 0.91 * t13.sin();
        }
        a += 0.17 * w12[0].sin();
    }
    let mut s15 = 0.5 * (x[1] * s9) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    for i14 in (0..n).rev() {
        s15 = (0.96 * s15 + (a * s15)).tanh();
        let mut u16 = [0.5 * v10[n % v10.len()] / (1.0 + s15 * s15), 0.5 * (x[n % x.len()] + v10[0]).atan(), ((a * a).ln_1p() + (-s9)).sin()];
        'l18: for i17 in 0..n.min(4) {
            u16 = [u16[1], u16[2], (x[3] * x[3]).ln_1p().sin()];
            match (i17 + 2) % 5 {
                2 => break 'l18,
                _ => {
                    if i14 > 4 {
                        continue 'l18;
                    }
                }
            }
            match checked(u16[1].min(0.397).tanh(), n / 2) {
                Ok(y19) => {
                    o11 = Some((s15 + v10[1]).sin());
                    s9 += 0.29 * y19.sin();
                }
                Err(_) => {
                    a += 0.86 * (0.12 * (s9 + a).cos() + 0.76);
                }
            }
        }
        a = 0.7 * a + 0.38 * u16[1].sin();
    }
    0.39 * a + 0.44 * x[n % x.len()] + 0.92 * s15 + 0.57 * a + 0.67 * s9 + 0.17 * v10[1]
}

#[differentiable]
pub fn q0004(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * x[2].atan();
    let y2 = checked(0.5 * ((a / (1.5 + s1 * s1)) + (s1 * s1 + 0.3).sqrt()) / (1.0 + a * a), n)?;
    let r3 = if n % 3 != 2 { &s1 } else { &a };
    'l5: for y4 in x {
        let y6 = 0.47 * staged(a.sin(), (((*r3) + y2) + (s1 + y2)).tanh(), (n + 2))?.sin();
        let y13 = match mode(n + 2) {
            Mode::Middle | Mode::High => {
                let y12 = match ((*y4) * a <= y6, (n + 1)) {
                    (true, 0..=2) => 0.33 * (-(*r3)).cos() + 0.49,
                    (false, _) => {
                        let mut p10 = (0.5 * a.cos().atan(), 0.5 * (y2 * (*r3)).atan());
                        for (i8, y9) in x.iter().enumerate() {
                            p10 = (p10.1, (p10.0 * r3.cos()).sin());
                            let mut p11 = (((*y9) * (*y9)).ln_1p().tanh(), 0.5 * ((*y4).max(0.967) - (p10.0 * 0.28)).atan());
                        }
                        (y6 * y4).tanh()
                    }
                    _ => continue,
                };
                (*r3).min(0.137).max(0.947).sin()
            }
            Mode::Low => (x[n % x.len()] - 0.77).abs().sin(),
        };
    }
    Ok(((a + y2) - 0.77).abs().tanh())
}

#[differentiable]
pub fn p0004(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s14 = 0.37 * (b * b).cos() + 0.36;
    let mut v15 = vec![0.5 * ((a / (1.5 + b * b)) + a.max(0.437)).atan(), 0.83 * b.min(-0.837).cos() + 0.17, (b / (1.5 + a * a)).tanh().powi(3).sin()];
    let mut p16 = ((-(s14 * s14)).exp().tanh(), 0.5 * (b - s14).atan());
    let y30 = match n + n {
        ..=2 => {
            match n / 2 {
                k17 if k17 > 1 => {
                    let w18 = &x[1..];
                    s14 -= 0.16 * w18[2].sin();
                }
                _ if (a * a + 0.3).sqrt() > b => {
                    {
                        let w19 = &mut v15[1..];
                        {
                            let w20 = &mut w19[0..];
                            let t21 = std::mem::replace(&mut p16.0, (a / (1.5 + x[3] * x[3])).tanh());
                            s14 += 0.73 * (w20[n % w20.len()] + t21).sin();
                        }
                        let mut stack22 = vec![n, n];
                        let mut s24 = 0.5 * (s14 + w19[1]) / (1.0 + p16.1 * p16.1);
                        while let Some(i23) = stack22.pop() {
                            if i23 > 1 {
                                stack22.push(i23 / 2);
                            }
                            s24 = (0.61 * s24 + (p16.1 + p16.0)).tanh();
                            let w25 = &w19[1..];
                            s14 -= 0.44 * w25[0].sin();
                        }
                        s14 = 0.7 * s14 + 0.11 * (s24 + w19[0]).sin();
                    }
                }
                _ => {
                    let mut p28 = (0.5 * (s14 * p16.1).atan(), 0.5 * (b - s14) / (1.0 + v15[n % v15.len()] * v15[n % v15.len()]));
                    'l29: for (i26, y27) in x.iter().enumerate() {
                        p28 = (p28.1, (p28.0 * (v15[i26 % v15.len()] * s14)).sin());
                        match (i26 + 1) % 4 {
                            0 | 3 => {
                                v15 = vec![0.5 * (p16.1 * p28.1) / (1.0 + p28.0 * p28.0); 4];
                            }
                            _ => {
                                s14 += 0.52 * s14.atan().sin();
                            }
                        }
                        s14 = 0.7 * s14 + 0.49 * (*y27).sin();
                    }
                    s14 += 0.96 * p28.0.sin();
                }
            }
            0.33 * (a - s14).cos() + 0.93
        }
        3.. => return 0.59 * v15[1] + 0.86 * x[n % x.len()] + (p16.1 * s14).sin(),
    };
    0.45 * y30 + 0.13 * x[n % x.len()] + p16.0.tanh() + 0.91 * s14 + 0.85 * p16.0 + 0.77 * v15[n % v15.len()]
}

#[differentiable]
pub fn q0005(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].sin().tanh();
    let t2 = 0.99 * (s1 / (1.5 + a * a)).cos() + 0.54;
    let mut k3 = 0;
    let mut t4 = 1.0 + (-(a - s1)).tanh();
    while t4 > 0.15 && k3 < 12 {
        t4 *= 0.74;
        k3 += 1;
        if 0.15 + t4 <= a {
            let r5 = match (k3 + 1) % 3 { 0 => &a, _ => &x[2] };
            t4 += 0.89 * (*r5).sin();
            continue;
        }
    }
    let mut p7 = (0.5 * (-s1).atan(), t2.max(-0.277).sin());
    'l8: for i6 in 0..x.len() {
        p7 = (p7.1, (p7.0 * (-p7.1)).sin());
        let mut k9 = 0;
        while k9 < 4 {
            let y10 = drain(&mut p7.0);
            nudge(&mut p7.1, (-(t2 * t2)).exp().tanh());
            a += 0.53 * y10.sin();
            k9 += 1;
        }
    }
    0.43 * x[1] + 0.42 * x[1] + 0.21 * p7.1 + 0.38 * t4 + 0.71 * s1 + 0.84 * a
}

#[differentiable]
pub fn p0005(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s11 = (x[3] * x[3]).ln_1p().tanh();
    let mut m12 = if a * 0.71 >= 0.357 { n / 2 } else { 2 };
    let o13 = if (m12 + n) % 2 == 1 { Some(0.5 * (b * x[n % x.len()]) / (1.0 + b * b)) } else { None };
    let mut k14 = 0;
    let mut s15 = 0.5 * (x[2] + a) / (1.0 + s11 * s11);
    while k14 < n {
        s15 = (0.12 * s15 + (b * s15)).tanh();
        let mut p17 = (((s11 * s11) / (1.5 + s15 * s15)).tanh(), 0.94 * (s15 * s15).ln_1p().cos() + 0.37);
        'l18: for &y16 in x.iter() {
            p17 = (p17.1, (p17.0 * (x[n % x.len()] - s15)).sin());
            let mut k19 = 0;
            let mut u21 = [0.5 * (s11 + s15).atan(), ((s15 - p17.1) - (y16 - p17.1)).sin(), 0.66 * ((0.1 * (n as f64)) * s15).cos() + 0.53];
            let y20 = loop {
                k19 += 1;
                if s11 * s15 >= -0.297 || k19 > n.min(2) {
                    break (s11 + s11).tanh();
                }
                u21 = [u21[1], u21[2], 0.62 * (a / (1.5 + p17.0 * p17.0)).cos() + 0.99];
                nudge(&mut u21[0], 0.45 * (p17.1 * b).cos() + 0.11);
                let y23 = if let Some(y22) = positive((b + p17.0).max(0.247).sin()) {
                    let t24 = std::mem::take(&mut s15);
                    let w25 = &x[2..4];
                    (w25[0] - 0.77).abs().sin()
                } else {
                    break (p17.1 * p17.1).tanh();
                };
                s11 += 0.48 * y23.sin();
            };
            b += 0.43 * (y16 + y20).sin();
        }
        'l27: for i26 in (1..n / 2 + 2).rev().step_by(2) {
            match ((k14 + n) % 2, n % 3) {
                (0, 0) => {
                    match mode(n + 2) {
                        Mode::Middle | Mode::High => {
                            m12 += 1;
                            let y29 = weighted(&x[..2], x, n);
                            s15 -= 0.81 * y29.sin();
                        }
                        Mode::Low => {}
                    }
                    if a + p17.1 > -0.597 {
                        break 'l27;
                    }
                }
                (1, k28) => {}
                _ => {
                    b += 0.43 * (0.5 * ((s15 + s15) + (s11 + 0.92)).atan());
                }
            }
        }
        s15 += 0.25 * p17.0.sin();
        k14 += 1;
    }
    0.72 * a + 0.96 * x[m12 % x.len()] + 0.76 * s11 + 0.84 * s15 + 0.24 * b
}

#[differentiable]
pub fn q0006(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((x[2] + 0.74) - (a / (1.5 + x[n % x.len()] * x[n % x.len()]))) / (1.0 + a * a);
    s1 += 0.63 * chained(0.5 * (a - s1.atan()).atan(), 0.5 * x[3].cos().atan())?;
    s1 /= 1.1 + (a - 0.77).abs() * (a - 0.77).abs();
    let y2 = 0.37 * first_above(x, 0.63)?.sin();
    match (n + n) % 4 {
        2 => {
            'l4: for i3 in 0..x.len() {
                let y5 = 0.98 * chained(((a - y2) + y2).tanh(), 0.5 * (y2 * a) / (1.0 + y2 * y2))?.sin();
                s1 /= 1.1 + (s1 * s1 + 0.3).sqrt() * (s1 * s1 + 0.3).sqrt();
                s1 -= 0.53 * y5.sin();
            }
            s1 += 0.96 * first_above(&x[..2], 0.21)?;
        }
        0 | 1 => {}
        _ => {
            let mut s6 = 0.0;
            s6 += 0.5 * (y2 - a) / (1.0 + s1 * s1);
            s1 += 0.84 * s6.sin();
        }
    }
    Some(0.5 * (y2 * y2) / (1.0 + s1 * s1))
}

#[differentiable]
pub fn p0006(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s7 = (x[1] - 0.77).abs().tanh();
    let mut v8 = Vec::new();
    v8.push(0.5 * ((x[n % x.len()] * s7) / (1.5 + x[n % x.len()] * x[n % x.len()])).atan());
    v8.push(0.5 * (s7.max(0.467) * 0.74) / (1.0 + a * a));
    v8.push(0.62 * s7.max(0.947).cos() + 0.68);
    let mut o9 = Some(0.59 * v8[1].min(0.317).cos() + 0.25);
    s7 /= 1.1 + (-v8[n % v8.len()]) * (-v8[n % v8.len()]);
    s7 /= 1.1 + (s7 + s7) * (s7 + s7);
    for y10 in &v8 {
        let e11: Result<f64, u8> = match (n + 1) % 3 { 0 => Err(2), _ => Ok(y10.cos().tanh()) };
        let mut k12 = 0;
        let mut t13 = s7.sin();
        while {
            k12 += 1;
            t13 = 0.72 * t13 + (0.91 * (s7 + y10).cos() + 0.65);
            k12 < 7 && t13 > -0.87
        } {
            let mut m14 = (n + 3);
            let y15 = match q0006(x, (-(0.59 + v8[n % v8.len()])).tanh(), n % 4) { Some(t) => 0.31 * t, None => 0.68 };
            t13 += 0.67 * y15.sin();
        }
        let mut k16 = 0;
        let mut t17 = s7.min(-0.877).tanh();
        let mut p18 = (((v8[0] * t17) / (1.5 + t13 * t13)).tanh(), (t17 - 0.77).abs().tanh());
        while {
            k16 += 1;
            t17 = 0.63 * t17 + (0.14 * (v8[k16 % v8.len()] - (0.1 * (k12 as f64))).cos() + 0.72);
            k16 < 7 && t17 > -0.71
        } {
            p18 = (p18.1, (p18.0 * (-b)).sin());
            'l20: for &y19 in v8.iter() {
                let mut k21 = 0;
                let mut t22 = 1.0 + ((-p18.1) + 0.29).sin();
                while t22 > 0.27 && k21 < 3 {
                    t22 *= 0.76;
                    k21 += 1;
                    let mut m23 = (k12 + 3);
                }
                match chained((t22.min(0.827) - (y10 + y19)).sin(), ((y10 - v8[v8.len() - 1]) + (a + y10)).sin()) {
                    Some(y24) => {
                        o9 = Some(0.41 * ((*y10) - 0.77).abs().cos() + 0.38);
                        nudge(&mut p18.1, v8[0].max(0.297).sin());
                        t22 += 0.92 * y24.sin();
                    }
                    None => {}
                }
                s7 += 0.85 * (t22 + y19).sin();
            }
        }
        s7 -= 0.61 * (p18.1 + t13).sin();
    }
    0.22 * x[2] + 0.18 * x[n % x.len()] + (0.5 * (v8[v8.len() - 1] / (1.5 + v8[1] * v8[1])).atan()) + 0.23 * v8[0] + 0.27 * s7
}

#[differentiable]
pub fn p0007(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((a / (1.5 + b * b)) * (x[0] / (1.5 + b * b))).atan();
    let mut o2: Option<f64> = None;
    o2 = Some(0.24 * (x[n % x.len()] + a).min(0.537).cos() + 0.88);
    std::mem::swap(&mut s1, &mut a);
    if (n + 3) > 4 && b < x[n % x.len()] {
        let o3 = if (n + 2) > 0 { Some(0.5 * (s1 / (1.5 + a * a)).atan()) } else { None };
        b = 0.5 * (s1 * (0.81 * x[n % x.len()])).atan();
    } else {
        let mut k4 = 0;
        let mut t5 = 1.0 + (0.5 * (0.46 * a).min(-0.707).atan());
        'l6: while t5 > 0.27 && k4 < 12 {
            t5 *= 0.66;
            k4 += 1;
            let mut k7 = 0;
            let mut p8 = (0.42 * (a + a).cos() + 0.48, 0.5 * ((t5 - t5) * (t5 / (1.5 + t5 * t5))) / (1.0 + s1 * s1));
            'l9: loop {
                p8 = (p8.1, (p8.0 * (b + t5)).sin());
                let y13 = match checked(0.5 * (s1 + b).atan(), (k7 + n)) {
                    Ok(y10) => {
                        a /= 1.1 + (p8.1 * t5) * (p8.1 * t5);
                        0.5 * (x[k7 % x.len()] + y10) / (1.0 + x[k4 % x.len()] * x[k4 % x.len()])
                    }
                    Err(_) => {
                        s1 *= 0.8 + 0.15 * t5.sin();
                        let mut u12 = [0.5 * (b + s1).cos().atan(); 4];
                        (u12[0] - t5).tanh()
                    }
                };
                t5 -= 0.72 * y13.sin();
                k7 += 1;
                if k4 % 3 != 1 || k7 >= n {
                    break;
                }
            }
            b += 0.31 * p8.0.sin();
        }
        s1 += 0.27 * t5.sin();
    }
    0.78 * x[3] + 0.64 * x[2] + 0.89 * s1 + 0.53 * a + 0.91 * b
}

#[differentiable]
pub fn p0008(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((-x[2]) + x[n % x.len()].sin()).sin();
    let o2 = if s1 - a >= -0.37 { Some(0.5 * (x[n % x.len()] / (1.5 + x[0] * x[0])).atan().atan()) } else { None };
    let y9 = match n + n {
        ..=2 => {
            if n / 2 % 3 != 2 {
                let y6 = match chained(0.5 * ((x[n % x.len()] * s1) * (s1 + 0.85)).atan(), x[n % x.len()].max(-0.337).tanh()) {
                    Some(y3) => ((x[n % x.len()] * a) + 0.83).sin(),
                    None => {
                        let mut o4: Option<f64> = None;
                        let y5;
                        if s1 >= x[0] {
                            y5 = 0.5 * (a * a) / (1.0 + s1 * s1);
                        } else {
                            y5 = a.tanh();
                        }
                        0.63 * (y5 - x[x.len() - 1]).cos() + 0.54
                    }
                };
                for y7 in [0.5 * ((s1 * s1) / (1.5 + a * a)).atan(), 0.5 * (a - 0.29).atan()] {
                    let y8: f64;
                    match (n + n) % 4 {
                        0 => {
                            y8 = (s1 + a).tanh();
                        }
                        1 | 2 => {
                            y8 = (-y7).tanh();
                        }
                        _ => {
                            y8 = (0.36 - a).tanh();
                        }
                    }
                    s1 += 0.91 * (y8 + y7).sin();
                }
                s1 -= 0.32 * y6.sin();
            }
            0.5 * (x[2] - s1) / (1.0 + s1 * s1)
        }
        3.. => 0.5 * ((a + x[x.len() - 1]) + x[x.len() - 1].tanh().powi(2)) / (1.0 + s1 * s1),
    };
    0.12 * x[n % x.len()] + 0.55 * x[3] + (0.5 * (y9 / (1.5 + y9 * y9)).atan()) + 0.15 * s1
}

#[differentiable]
pub fn p0009(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.98 * (a + x[n % x.len()]).cos() + 0.82;
    let mut u2 = [0.5 * (s1 * s1) / (1.0 + a * a); 2];
    let mut o3: Option<f64> = None;
    let mut y4 = if !((n + n) <= 1) {
        let mut k5 = 0;
        let mut p6 = (0.24 * (-s1).cos() + 0.37, (x[0] - u2[k5 % 2]).tanh());
        while k5 < 3 {
            k5 += 1;
            p6 = (p6.1, (p6.0 * (0.61 - p6.0)).sin());
            if !(k5 / 2 <= 0) {
                let w7 = &mut u2[0..2];
                s1 += 0.61 * w7[1].sin();
            } else {
                {
                    let (w8, w9) = u2.split_at_mut(1);
                    w8[0] = w9[0] * w9[n % w9.len()];
                    let y10 = blend(&a, &s1);
                    s1 += 0.29 * (w8[k5 % w8.len()] + w9[0]).sin();
                }
                let mut v11 = u2.clone();
                s1 += 0.58 * v11[0].sin();
            }
            let y12 = weighted(&u2, &u2, n);
            s1 += 0.98 * y12.sin();
        }
        0.42 * (a + p6.1).cos() + 0.35
    } else {
        (u2[n % 2] * u2[1]).tanh()
    };
    0.74 * y4 + 0.51 * x[n % x.len()] + (x[0].max(0.997) + (u2[n % 2] * s1)).tanh() + 0.27 * y4 + 0.25 * u2[n % 2] + 0.67 * s1
}

#[differentiable]
pub fn p0010(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[1] + b).min(0.247).atan();
    let mut y2 = if (n + n) % 3 != 1 {
        'l4: for i3 in 2..2 {
            let mut s7 = 0.5;
            s7 += 0.5 * s1.atan();
            let y13 = match mode(n / 2) {
                Mode::Low => {
                    s1 = 0.5 * (a * b) / (1.0 + x[3] * x[3]);
                    let y11 = if let Ok(y10) = checked((s1 * a).sin(), (n + n)) {
                        s1 = 0.5 * (s1.min(-0.247) - (-s1)) / (1.0 + y10 * y10);
                        (a + s1).tanh()
                    } else {
                        let w12 = &x[2..];
                        (w12[1] * s7).sin()
                    };
                    ((s7 + 0.85) + 0.46).tanh()
                }
                Mode::Middle => 0.5 * (a + s1).atan(),
                Mode::High => (b * x[2]).sin(),
            };
            s1 += 0.77 * (s7 + y13).sin();
        }
        0.5 * (a - a) / (1.0 + b * b)
    } else {
        x[2].cos().tanh()
    };
    0.19 * s1 + 0.98 * x[n % x.len()] + s1.min(0.777).sin() + 0.92 * y2 + 0.69 * s1
}

#[differentiable]
pub fn p0011(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.99 * a.min(-0.297).cos() + 0.18;
    let y9 = match chained((s1 * s1).tanh(), 0.34 * (x[1] * b).cos() + 0.59) {
        Some(y5) if y5 > 0.42 => {
            let t6 = 0.5 * (s1 + y5).atan();
            let t7 = std::mem::replace(&mut s1, 0.5 * (y5 * t6) / (1.0 + b * b));
            (y5 - a).sin()
        }
        Some(y5) => {
            let mut y5 = y5 * 0.58;
            0.5 * a.tanh().powi(3).atan()
        }
        None => {
            for i8 in (0..n.min(4) + 2).step_by(3) {
                match i8 % 5 {
                    1 => return 0.48 * b + 0.14 * x[3],
                    _ => {}
                }
            }
            (a + b).sin()
        }
    };
    for y10 in x {
        if (n + 1) % 2 == 0 || y9 + b < s1 {
            for i11 in 0..x.len() {
                if s1 + (*y10) >= a {
                    continue;
                } else {
                    let mut o12: Option<f64> = None;
                    let y13 = match checked(b.min(0.827).sin(), i11 / 2) { Ok(t) => 0.84 * t, Err(k) => 0.1 * (k as f64) };
                    s1 += 0.84 * y13.sin();
                }
                let mut k14 = 0;
                let mut t15 = ((s1 * x[i11]) - 0.77).abs().sin();
                let mut u16 = [0.43 * s1.min(-0.137).cos() + 0.97, 0.61 * ((-x[i11]) + (b + (*y10))).cos() + 0.97, 0.5 * (x[i11 % x.len()] * (*y10)) / (1.0 + y9 * y9)];
                while {
                    k14 += 1;
                    t15 = 0.73 * t15 + s1.min(0.577).sin();
                    k14 < 3 && t15 > -0.29
                } {
                    u16 = [u16[1], u16[2], 0.5 * (t15 + 0.66).atan()];
                    u16[k14 % 3] -= 0.47 * t15.max(-0.347).sin();
                }
                s1 -= 0.77 * (u16[0] + t15).sin();
            }
        } else if n % 2 == 1 {
            s1 += 0.76 * (*y10).atan().tanh();
        } else if !(n / 2 <= 1) {
            s1 += 0.31 * y9.tanh().powi(2).min(0.757).sin();
        } else {
            s1 += 0.35 * (0.52 * (s1 * y10).cos() + 0.53);
        }
        s1 += 0.28 * (*y10).sin();
    }
    0.58 * s1 + 0.76 * x[n % x.len()] + (0.5 * a.max(0.347).atan()) + 0.69 * s1
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
    let y6;
    if m4 % 2 == 0 || p5.1 + u2[2] <= -0.437 {
        y6 = 0.46 * (s1 + u2[n % 4]).cos() + 0.18;
    } else {
        y6 = (p5.0 * v3[1]).tanh().powi(2).sin();
    }
    let y7 = blend(&p5.0, &s1);
    s1 += 0.93 * soften((-s1).tanh());
    v3[0] = (p5.0 + (0.1 * (m4 as f64))).tanh();
    let y8 = rotate(&mut u2);
    0.11 * s1 + 0.93 * x[2] + 0.66 * b + 0.98 * u2[2] + 0.11 * p5.0 + 0.11 * v3[0] + 0.76 * s1
}

#[differentiable]
pub fn p0013(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[3].min(0.547) / (1.0 + b * b);
    let mut m2 = if !(n / 2 <= 2) { (n + 1) } else { 2 };
    let mut s5 = 0.5 * (b / (1.5 + a * a)).atan();
    for (i3, y4) in x.iter().enumerate() {
        s5 = (0.33 * s5 + (-s5)).tanh();
        for y6 in [(x[i3] * b).sin(), s5.atan().tanh()] {
            for y7 in x {
                let y8 = drain(&mut s1);
                let y10 = match first_above(&x[..2], 0.69) {
                    Some(y9) => 0.5 * (y8 + y9) / (1.0 + s5 * s5),
                    None => break,
                };
                s1 += 0.28 * (y10 + (*y7)).sin();
            }
            s5 += 0.43 * y6.sin();
        }
        match n {
            ..2 => {
                let t11 = std::mem::take(&mut s1);
                let t12 = (*y4).min(0.27).tanh();
                match n / 2 {
                    ..2 => {
                        let y14 = match m2 {
                            0 => {
                                a *= 0.8 + 0.15 * (b / (1.5 + s5 * s5)).sin();
                                (s5 - x[x.len() - 1]).tanh()
                            }
                            k13 => {
                                s1 += 0.85 * mean(x);
                                (((*y4) - t12) * (x[k13 % x.len()] + t12)).tanh()
                            }
                        };
                        let mut k15 = 0;
                        let y16 = loop {
                            k15 += 1;
                            if k15 > n / 2 {
                                break 0.5 * (s5 * t11).min(0.127) / (1.0 + (*y4) * (*y4));
                            }
                            let mut s17 = ((*y4) * (*y4)).tanh();
                            s5 += 0.53 * s17.sin();
                        };
                        s5 += 0.79 * (y16 + y14).sin();
                    }
                    2..=4 => {}
                    _ => {
                        s1 += 0.33 * (0.5 * (-t12).atan());
                    }
                }
                s5 += 0.16 * (t12 + t11).sin();
            }
            2..=4 => {
                s5 += 0.74 * (0.5 * (*y4).sin() / (1.0 + s5 * s5));
            }
            _ => {
                s1 += 0.93 * (0.5 * (s5 * s1).atan());
            }
        }
        a += 0.43 * (*y4).sin();
    }
    0.58 * a + 0.44 * x[3] + 0.44 * s1 + 0.55 * a + 0.62 * s5
}

#[differentiable]
pub fn p0014(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * x[n % x.len()]).atan();
    let mut u2 = [0.12 * (0.67 * s1).cos() + 0.12, 0.21 * a.cos() + 0.19, 0.5 * s1.atan().atan(), 0.5 * (0.84 + x[0]) / (1.0 + x[n % x.len()] * x[n % x.len()])];
    let mut v3 = vec![(u2[n % 4] + 0.77).tanh(); 4];
    std::mem::swap(&mut v3[1], &mut u2[0]);
    {
        let (w4, w5) = u2.split_at_mut(3);
        w4[0] = w5[0] * w5[n % w5.len()];
        let y6;
        if !(n / 2 <= 0) {
            v3[..2].fill(0.5 * ((0.1 * (n as f64)) - w4[n % w4.len()]).min(-0.817).atan());
            y6 = 0.5 * ((x[3] * w4[n % w4.len()]) - 0.77).abs().atan();
        } else {
            y6 = (-(v3[v3.len() - 1] + v3[n % v3.len()])).sin();
        }
        'l9: for (y7, y8) in v3.iter_mut().zip(x.iter()) {
            let mut o10: Option<f64> = None;
            'l12: for i11 in (0..n).rev() {
                w5.swap(0, 0);
                let mut s14 = w5[0].min(0.917).tanh();
                for y13 in w5.iter_mut() {
                    s14 = (0.42 * s14 + w4[w4.len() - 1]).tanh();
                    let (w15, w16) = w4.split_at_mut(1);
                    w15[0] = w16[0] * w16[n % w16.len()];
                    let y17 = match checked(0.5 * (*y13).max(-0.447).atan(), i11) { Ok(t) => 0.68 * t, Err(k) => 0.1 * (k as f64) };
                    s14 += 0.95 * (w15[0] + (*y13)).sin();
                }
                s1 += 0.23 * s14.sin();
            }
            s1 += 0.39 * ((*y7) + (*y8)).sin();
        }
        s1 += 0.53 * (w5[n % w5.len()] + y6).sin();
    }
    0.81 * v3[3] + 0.81 * x[2] + (x[0] + 0.28).tanh() + 0.13 * u2[0] + 0.97 * v3[n % v3.len()] + 0.79 * s1
}

#[differentiable]
pub fn q0015(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (a * a).atan();
    let y2 = stepped(0.25 * (s1 + a).cos() + 0.75, n);
    let mut p4 = ((s1 / (1.5 + s1 * s1)).min(0.757).sin(), 0.66 * (-y2).cos() + 0.18);
    for y3 in x.iter() {
        p4 = (p4.1, (p4.0 * p4.1.min(0.17)).sin());
        let mut k5 = 0;
        'l6: while k5 < n / 2 {
            let Some(y7) = first_above(x, 0.49) else {
                break 'l6;
            };
            let mut s8 = 0.5;
            s8 += (y7 - p4.1).tanh();
            s1 = 0.7 * s1 + 0.81 * (y7 + s8).sin();
            k5 += 1;
        }
        s1 += 0.66 * (*y3).sin();
    }
    Some(y2.atan().sin())
}

#[differentiable]
pub fn p0015(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = 0.35 * (a - a).cos() + 0.11;
    let (t10, mut s11) = (x[x.len() - 1].min(0.867).tanh(), 0.5 * (x[n % x.len()] + b) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    let y12: f64;
    match (n + 3) % 4 {
        0 => {
            y12 = 0.5 * (s11 * s11 + 0.3).sqrt().atan();
        }
        1 | 2 => {
            y12 = ((s9 - (0.1 * (n as f64))) + a.min(0.37)).tanh();
        }
        _ => {
            if let Some(y13) = positive(0.5 * (t10 * (0.1 * (n as f64))) / (1.0 + a * a)) {
                let mut s15 = (-s9).sin();
                'l16: for i14 in 2..2 {
                    s15 = (0.35 * s15 + (s11 + t10)).tanh();
                    match (n + n) % 4 {
                        0 | 3 => {
                            let y17 = soften((s11 - s9).tanh());
                            s9 += 0.74 * y17.sin();
                        }
                        _ => {
                            let y18 = match q0015(x, (t10 - (0.1 * (n as f64))).tanh(), n % 4) { Some(t) => 0.93 * t, None => 0.89 };
                            let e19 = if (s9 - 0.77).abs() > s15 { Err(1_u8) } else { Ok(0.5 * (x[0] + b) / (1.0 + a * a)) };
                            s11 -= 0.94 * y18.sin();
                        }
                    }
                    let mut v20 = vec![0.5 * y13.max(-0.487) / (1.0 + s15 * s15), 0.5 * (s11 - (0.1 * (n as f64))) / (1.0 + s11 * s11), 0.5 * (0.31 + s11).atan(), 0.42 * (t10 + x[0]).cos() + 0.82];
                    s11 += 0.74 * v20[1].sin();
                }
                s11 += 0.41 * (y13 + s15).sin();
            }
            y12 = 0.5 * (t10 + b).sin().atan();
        }
    }
    0.88 * t10 + (0.93 * (-x[n % x.len()]).cos() + 0.36) + 0.55 * s9 + 0.83 * s11
}

#[differentiable]
pub fn q0016(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (x[n % x.len()] + a) / (1.0 + x[2] * x[2]);
    let y2 = checked(0.5 * s1.sin() / (1.0 + a * a), (n + n))?;
    let mut stack3 = vec![n, n];
    while let Some(i4) = stack3.pop() {
        if i4 > 1 {
            stack3.push(i4 / 2);
        }
        let mut o5: Option<f64> = None;
    }
    let y6 = 0.31 * staged(0.31 * ((a + x[x.len() - 1]) - (s1 - 0.77).abs()).cos() + 0.23, (s1 - x[n % x.len()]).tanh(), n / 2)?.sin();
    s1 += 0.15 * stepped(0.5 * (y2 - s1).max(-0.117).atan(), (n + 2));
    Ok((a + x[n % x.len()]).tanh())
}

#[differentiable]
pub fn p0016(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s7 = 0.5 * (a - x[1]).tanh().powi(3).atan();
    let mut m8 = 0;
    let Some(y9) = first_above(x, 0.16) else {
        return 0.84 * a + 0.54 * x[m8 % x.len()] + (0.34 * ((s7 - 0.77).abs() / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.56);
    };
    let Ok(y10) = q0016(x, (a - a).sin(), n % 4) else {
        return 0.95 * x[x.len() - 1] + 0.83 * x[m8 % x.len()];
    };
    let mut y11 = if y10 >= a {
        match n / 2 {
            0 => {
                match n / 2 % 5 {
                    3 => return 0.37 * x[m8 % x.len()] + 0.13 * x[x.len() - 1],
                    _ => {
                        let y15 = match (n + n) % 4 {
                            0 => {
                                nudge(&mut a, 0.5 * ((s7 - y10) - 0.77).abs() / (1.0 + y10 * y10));
                                let t13 = std::mem::take(&mut s7);
                                (t13 - y9).max(0.337).sin()
                            }
                            1 => {
                                let t14 = std::mem::replace(&mut s7, 0.5 * x[1].min(-0.257).atan());
                                (y10 + y10).sin().sin()
                            }
                            _ => (y9 + y10).sin(),
                        };
                        s7 += 0.52 * y15.sin();
                    }
                }
                let mut k17 = 0;
                let mut u16 = [0.5 * (x[m8 % x.len()] - s7) / (1.0 + a * a), (y9 - 0.16).sin(), 0.5 * (y9 * y9).atan()];
                loop {
                    k17 += 1;
                    if k17 > n / 2 {
                        break;
                    }
                    u16 = [u16[1], u16[2], (y10 / (1.5 + u16[1] * u16[1])).sin()];
                    if u16[k17 % 3].max(-0.547) >= -0.177 {
                        let t18 = s7.tanh().powi(2).sin();
                        let y19 = drain(&mut u16[1]);
                        s7 += 0.79 * (y19 + t18).sin();
                    }
                }
                a += 0.24 * u16[1].sin();
            }
            k12 => {
                s7 += 0.81 * (0.5 * x[2].sin().atan());
            }
        }
        0.72 * ((y10 * (0.1 * (n as f64))) * 0.17).cos() + 0.18
    } else {
        return 0.56 * y10 + 0.45 * x[3];
    };
    0.34 * s7 + 0.18 * x[2] + 0.31 * a + 0.27 * y11 + 0.22 * s7
}

#[differentiable]
pub fn p0017(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = ((x[n % x.len()] / (1.5 + x[2] * x[2])) - a.max(0.937)).tanh();
    let mut u2 = [0.5 * (s1 * s1).atan(), 0.5 * (((0.1 * (n as f64)) - x[0]) - x[3].tanh().powi(3)) / (1.0 + x[1] * x[1]), 0.24 * (x[0] + s1).cos() + 0.99];
    let mut v3 = x.to_vec();
    let mut o4 = Some(0.5 * (v3[0].max(0.387) * s1.min(-0.157)) / (1.0 + s1 * s1));
    let mut p5 = (0.32 * (a - x[n % x.len()]).cos() + 0.71, 0.5 * v3[n % v3.len()] / (1.0 + u2[0] * u2[0]));
    let mut v6 = v3.clone();
    v6[3] = (p5.1 - p5.1).tanh();
    let y7 = blend(&v6[1], &p5.1);
    p5 = (0.5 * ((x[n % x.len()] * p5.1) + (v3[3] + v3[3])) / (1.0 + u2[2] * u2[2]), p5.0);
    match n {
        k8 @ 1..=3 => {
            v3.push(((0.1 * (k8 as f64)) - v6[2]).sin());
        }
        _ => {
            v3.fill((p5.1 * u2[n % 3]).tanh());
            u2[n % 3] = 0.5 * ((p5.0 + y7) - p5.1).atan();
            for y9 in &v3 {
                let y10 = rotate(&mut u2);
                a += 0.29 * ((*y9) + y10).sin();
            }
        }
    }
    0.69 * v3[2] + 0.14 * x[2] + 0.67 * v6[n % v6.len()] + 0.45 * s1 + 0.58 * v3[2] + 0.43 * u2[0] + 0.25 * p5.0 + 0.29 * a
}

#[differentiable]
pub fn p0018(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = ((a + x[2]) - 0.68).tanh();
    let mut v2 = vec![(x[1] - s1).tanh(), ((s1 / (1.5 + a * a)) + (s1 - a)).sin(), 0.75 * (a + (0.1 * (n as f64))).cos() + 0.13, 0.5 * s1.atan() / (1.0 + a * a)];
    'l4: for i3 in (0..n % 4 + 2).rev().step_by(2) {
        if (i3 + n) > 2 && x[3] + x[i3 % x.len()] <= -0.677 {
            let mut m5 = if n % 2 == 0 || v2[0] - a < -0.497 { (i3 + 1) } else { 2 };
            'l7: for i6 in (1..n / 2 + 2).step_by(3) {
                {
                    let (w8, w9) = v2.split_at_mut(3);
                    w8[0] = w9[0] * a;
                    w9.fill(x[i6 % x.len()].sin());
                    w9.swap(i6 % 1, 0);
                    s1 = 0.7 * s1 + 0.65 * (w9[0] + w8[1]).sin();
                }
                let mut p11 = (0.86 * (-s1).cos() + 0.24, 0.5 * (s1 + s1).atan());
                'l12: for i10 in 2..2 {
                    p11 = (p11.1, (p11.0 * (v2[3] + p11.1)).sin());
                    std::mem::swap(&mut p11.1, &mut v2[1]);
                }
                a += 0.82 * p11.1.sin();
            }
        } else if x[i3 % x.len()] * s1 >= s1 {
            a += 0.45 * (0.51 * (a + s1).cos() + 0.63);
        } else {
            a += 0.27 * ((a + x[i3 % x.len()]) - v2[n % v2.len()]).sin();
        }
    }
    0.21 * a + 0.14 * x[n % x.len()] + 0.53 * a + 0.61 * v2[3] + 0.22 * s1
}

#[differentiable]
pub fn p0019(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = ((b + x[1]) * 0.88).tanh();
    let y2 = blend(&s1, &a);
    let mut u4 = [0.5 * (b - (0.1 * (n as f64))) / (1.0 + s1 * s1), 0.93 * (0.13 - y2).atan().cos() + 0.21, 0.47 * b.cos() + 0.27];
    for i3 in (0..3).rev() {
        u4 = [u4[1], u4[2], 0.35 * (b - b).cos() + 0.22];
        for y5 in u4.iter_mut() {
            for (i6, y7) in x.iter().enumerate() {
                let mut stack8 = vec![n, n];
                'l10: while let Some(i9) = stack8.pop() {
                    b /= 1.1 + x[0].min(0.47) * x[0].min(0.47);
                }
                if (n + 3) % 3 != 0 {
                    let t11 = std::mem::take(&mut b);
                    b += 0.34 * t11.sin();
                } else {
                    let mut v12 = Vec::new();
                    v12.push(0.5 * (0.45 + (*y7)) / (1.0 + (*y7) * (*y7)));
                    v12.push(0.5 * ((*y7) + y7) / (1.0 + (*y5) * (*y5)));
                    v12.push((a + 0.74).sin());
                    b += 0.53 * v12[v12.len() - 1].sin();
                }
                b -= 0.73 * (*y7).sin();
            }
            b += 0.73 * (*y5).sin();
        }
        for w13 in u4.chunks_mut(3) {
            w13[0] = (w13[n % w13.len()] + y2).sin();
            let y14 = if (n + n) % 3 != 0 {
                a.atan().sin()
            } else {
                0.5 * (s1 + 0.97).atan()
            };
            let y15 = if x[3] + s1 < y14 {
                0.78 * (x[2] + w13[0]).cos() + 0.37
            } else {
                ((-y2) - (y14 * x[1])).tanh()
            };
            s1 += 0.93 * (y15 + w13[0]).sin();
        }
    }
    0.58 * a + 0.79 * x[n % x.len()] + (0.5 * (0.24 * a) / (1.0 + y2 * y2)) + 0.87 * u4[2] + 0.44 * b + 0.92 * s1
}

#[differentiable]
pub fn q0020(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (x[n % x.len()] + x[3]).tanh();
    let y2 = staged(0.5 * (a * a + 0.3).sqrt() / (1.0 + x[n % x.len()] * x[n % x.len()]), (x[1] / (1.5 + s1 * s1)).sin(), (n + 2))?;
    let mut k3 = 0;
    let mut s5 = ((s1 + x[n % x.len()]) + (x[3] - a)).sin();
    let y4 = loop {
        k3 += 1;
        if k3 > n.min(4) {
            break 0.5 * x[0].atan();
        }
        s5 = (0.67 * s5 + (-y2)).tanh();
        s1 += 0.68 * staged(0.5 * (a - y2).atan(), ((0.21 - y2) * (s5 - s1)).tanh(), (k3 + 1))?;
        match (k3 + 1) % 5 {
            2 => {
                continue;
            }
            _ => {
                'l7: for i6 in (0..n.min(4)).rev() {
                    if (k3 + 2) % 2 == 0 || x[2] / (1.5 + a * a) < -0.677 {
                        let mut v8 = vec![0.5 * (s1 - y2).atan(); 4];
                        let w9 = &mut v8[1..];
                        a += 0.18 * w9[w9.len() - 1].sin();
                        continue;
                    }
                }
            }
        }
    };
    Ok(0.5 * a / (1.0 + y4 * y4))
}

#[differentiable]
pub fn p0020(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = 0.37 * x[n % x.len()].max(-0.227).min(0.177).cos() + 0.97;
    let mut m11 = if !(n / 2 <= 2) { (n + n) } else { 2 };
    let y12 = match q0020(x, 0.59 * s10.sin().cos() + 0.57, n % 4) { Ok(t) => 0.82 * t, Err(k) => 0.1 * (k as f64) };
    if y12 * s10 < s10 {
        let mut k13 = 0;
        loop {
            s10 += 0.52 * soften(0.53 * x[n % x.len()].max(0.707).cos() + 0.98);
            let mut y12 = (y12 + s10).sin();
            s10 += 0.74 * y12;
            s10 += 0.87 * y12.sin();
            k13 += 1;
            if (n + n) % 3 != 1 || k13 >= n % 4 {
                break;
            }
        }
        for &y14 in x.iter() {
            let mut s16 = ((y14 / (1.5 + y12 * y12)) / (1.5 + y12 * y12)).sin();
            for i15 in (0..n).rev() {
                s16 = (0.36 * s16 + y14.cos()).tanh();
                if i15 / 2 % 2 == 1 {
                    let w17 = &x[2..];
                    s10 += 0.27 * w17[i15 % w17.len()].sin();
                } else if m11 % 2 == 0 || y12 + y12 > -0.17 {
                    s16 += 0.95 * (0.65 * s16.max(-0.17).cos() + 0.37);
                } else if k13 > 2 {
                    s10 += 0.42 * (0.51 * (y14 + y12).cos() + 0.62);
                }
            }
            s10 += 0.78 * (s16 + y14).sin();
        }
    }
    0.73 * a + 0.49 * x[2] + (0.5 * (0.79 + a).atan()) + 0.56 * s10
}

#[differentiable]
pub fn p0021(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((a + a) * 0.84).atan();
    s1 += 0.79 * blend(&a, &s1);
    let t2 = std::mem::replace(&mut s1, 0.5 * (0.62 - a).atan());
    let mut k3 = 0;
    while k3 < 4 {
        k3 += 1;
        let y5 = if let Ok(y4) = checked(t2.min(0.87).sin(), (k3 + n)) {
            0.5 * (-x[n % x.len()]) / (1.0 + s1 * s1)
        } else {
            match n / 2 % 4 {
                0 | 3 => {
                    let mut k6 = 0;
                    let mut t7 = 0.5 * (s1 * 0.94).atan();
                    while {
                        k6 += 1;
                        t7 = 0.60 * t7 + (0.5 * (t7.cos() + (a + x[k6 % x.len()])).atan());
                        k6 < 7 && t7 > -0.56
                    } {
                        let t8 = 0.55 * t7.max(-0.277).cos() + 0.43;
                        let t9 = std::mem::replace(&mut t7, (s1 + (0.1 * (n as f64))).tanh());
                        t7 += 0.49 * (t8 + t9).sin();
                    }
                    s1 += 0.45 * t7.sin();
                }
                _ => {
                    s1 += 0.67 * (t2 + x[1]).tanh();
                }
            }
            (x[0] + 0.67).tanh()
        };
        s1 = 0.7 * s1 + 0.59 * y5.sin();
    }
    0.31 * a + 0.11 * x[n % x.len()] + 0.94 * s1
}

#[differentiable]
pub fn q0022(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a).atan();
    for y2 in [((s1 + s1) + a).sin(), (a + a).sin()] {
        let mut k3 = 0;
        let mut t4 = 1.0 + (0.5 * (s1 + x[2]) / (1.0 + s1 * s1));
        while t4 > 0.18 && k3 < 12 {
            t4 *= 0.72;
            k3 += 1;
            s1 += 0.67 * weighted(&x[..2], x, n);
        }
        let mut y2 = (y2 + y2).sin();
        let mut t4 = t4 * 0.36;
        s1 += 0.91 * (t4 + y2).sin();
    }
    let y5 = match n {
        ..2 => 0.17 * x[2].min(0.547).cos() + 0.31,
        2..=4 => 0.5 * ((x[3] * x[0]) + s1.min(-0.67)).atan(),
        _ => return 0.78 * s1 + 0.58 * x[x.len() - 1] + (0.91 + x[n % x.len()]).sin(),
    };
    let mut k6 = 0;
    loop {
        k6 += 1;
        if k6 > n / 2 {
            break;
        }
        for y7 in x.iter() {
            let e8: Result<f64, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(0.5 * (a + s1) / (1.0 + x[0] * x[0])) };
            a += 0.73 * (*y7).sin();
        }
    }
    0.81 * s1 + 0.99 * x[1] + 0.78 * a + 0.85 * s1
}

#[differentiable]
pub fn p0022(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * (0.92 + x[n % x.len()]).atan();
    let mut u10 = [0.5 * (a - s9).atan(), ((a + (0.1 * (n as f64))) - (a + x[1])).sin(), x[x.len() - 1].tanh()];
    let (t11, mut s12) = (0.5 * (-s9) / (1.0 + u10[1] * u10[1]), 0.5 * (u10[1].cos() + (x[0] * x[n % x.len()])).atan());
    let r13 = if t11 + s9 <= 0.667 { &x[3] } else { &u10[2] };
    let y14 = q0022(x, 0.5 * ((*r13) - x[3]).atan(), n % 4);
    let mut u17 = [((y14 + s12) / (1.5 + x[x.len() - 1] * x[x.len() - 1])).sin(), 0.5 * ((0.1 * (n as f64)) + (t11 * t11)) / (1.0 + s12 * s12), 0.79 * (t11 * s12).max(-0.947).cos() + 0.37];
    for (i15, y16) in x.iter().enumerate() {
        u17 = [u17[1], u17[2], 0.5 * (r13 + s12) / (1.0 + a * a)];
        let mut k18 = 0;
        let y19 = 'l20: loop {
            k18 += 1;
            if k18 > x.len() {
                break 0.19 * (0.85 * y14).atan().cos() + 0.12;
            }
            let r21 = if (n + 2) > 1 { &u10[0] } else { &a };
            let mut o22: Option<f64> = None;
            let y23;
            if (i15 + n) % 3 != 1 {
                y23 = ((*r13) + (*y16)).tanh();
            } else {
                y23 = ((0.1 * (k18 as f64)) + y14).sin();
            }
            s12 += 0.92 * ((*r21) + y23).sin();
        };
        let mut u25 = [0.5 * ((a + y16) * (y19 - t11)).atan(), 0.5 * (y14 + r13) / (1.0 + u17[2] * u17[2]), 0.5 * (r13 + u17[1]) / (1.0 + u17[i15 % 3] * u17[i15 % 3])];
        'l26: for &y24 in u10.iter() {
            u25 = [u25[1], u25[2], 0.24 * (0.53 - y19).cos() + 0.84];
            let y30 = match first_above(&u25, 0.13) {
                Some(y28) if y28 > 0.43 => {
                    if i15 % 2 == 0 || y28.min(0.647) <= 0.467 {
                        u25.swap(0, 1);
                        u25.swap(2, 0);
                    } else if y24 - y19 < 0.987 {
                        u17[0] = 0.48 * u25[0].atan().cos() + 0.18;
                    } else {
                        let w29 = &x[2..4];
                        a -= 0.29 * w29[i15 % w29.len()].sin();
                    }
                    0.5 * (s9 * s9).ln_1p().atan()
                }
                Some(y28) => (u25[0] - y24).sin(),
                None => x[i15].sin(),
            };
            s9 += 0.27 * (y24 + y30).sin();
        }
        s12 += 0.89 * (y19 + (*y16)).sin();
    }
    0.92 * y14 + 0.82 * x[n % x.len()] + 0.78 * a + 0.71 * s12 + 0.89 * u17[n % 3] + 0.47 * s9
}

#[differentiable]
pub fn q0023(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.25 * (x[x.len() - 1] + x[n % x.len()]).cos() + 0.44;
    let Some(y2) = first_above(&x[..2], 0.74) else {
        return Some((x[1].max(-0.737) - 0.77).abs().sin());
    };
    let y3;
    if n % 3 != 0 {
        y3 = y2.max(0.907).tanh();
    } else if (n + 3) > 1 && y2.max(-0.707) <= 0.537 {
        y3 = 0.53 * ((a - 0.77).abs() + 0.83).cos() + 0.61;
    } else {
        y3 = 0.5 * (x[n % x.len()] * a) / (1.0 + a * a);
    }
    let mut k4 = 0;
    let mut u5 = [(s1 * 0.99).sin(), 0.5 * y3.max(0.417).atan(), (-(y2 - y3)).sin()];
    'l6: while k4 < n % 4 {
        u5 = [u5[1], u5[2], (u5[0].tanh().powi(3) * u5[0].min(0.487)).tanh()];
        u5 = [0.72 * (0.39 - y2.max(-0.747)).cos() + 0.42, ((y3 - u5[0]) / (1.5 + s1 * s1)).tanh(), 0.18 * y3.tanh().powi(3).cos() + 0.59];
        let e7 = if k4 % 2 == 0 || s1 + y3 < y2 { Err(3_u8) } else { Ok((y2 * a).tanh()) };
        k4 += 1;
    }
    let mut v8 = u5.clone();
    let y9 = chained(0.5 * ((-u5[n % 3]) * u5[2].atan()) / (1.0 + v8[n % 3] * v8[n % 3]), ((y3 - y3) / (1.5 + y3 * y3)).sin())?;
    Some(0.5 * u5[n % 3] / (1.0 + y9 * y9))
}

#[differentiable]
pub fn p0023(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = (x[n % x.len()] + 0.67).max(-0.507).sin();
    let mut m11 = if n / 2 > 4 { n / 2 } else { 0 };
    let mut o12: Option<f64> = None;
    match o12 {
        Some(y13) => {
            let Ok(y14) = checked(0.86 * (a / (1.5 + a * a)).cos() + 0.64, (m11 + 3)) else {
                return 0.89 * x[n % x.len()] + 0.88 * x[1] + (0.5 * (x[2] * x[2] + 0.3).sqrt() / (1.0 + a * a));
            };
            s10 += 0.51 * (y14 + y13).sin();
        }
        None => {
            let e15 = if n / 2 > 1 { Err(2_u8) } else { Ok(0.5 * x[0].tanh().powi(3).atan()) };
            'l17: for i16 in (0..3).rev() {
                let mut k18 = 0;
                'l19: loop {
                    let y20: f64;
                    match (i16 + 1) % 4 {
                        0 => {
                            let y21 = blend(&x[0], &x[n % x.len()]);
                            y20 = (x[2] / (1.5 + x[n % x.len()] * x[n % x.len()])).tanh();
                        }
                        1 | 2 => {
                            y20 = 0.5 * (x[i16 % x.len()] * s10).min(0.187) / (1.0 + s10 * s10);
                        }
                        _ => {
                            y20 = 0.28 * s10.max(-0.77).cos() + 0.81;
                        }
                    }
                    s10 -= 0.93 * y20.sin();
                    k18 += 1;
                    if !(m11 / 2 <= 2) || k18 >= x.len() {
                        break;
                    }
                }
                match o12 {
                    Some(y22) => {
                        let mut k23 = 0;
                        let mut t24 = ((a * a) * a.max(-0.557)).tanh();
                        while {
                            k23 += 1;
                            t24 = 0.68 * t24 + (0.5 * (t24 * y22).atan().atan());
                            k23 < 7 && t24 > -0.44
                        } {
                            o12 = None;
                        }
                        s10 += 0.61 * (t24 + y22).sin();
                    }
                    None => {
                        s10 += 0.65 * (0.58 * (-x[i16 % x.len()]).max(0.627).cos() + 0.32);
                    }
                }
            }
        }
    }
    0.91 * s10 + 0.72 * x[2] + 0.62 * s10
}

#[differentiable]
pub fn p0024(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[n % x.len()].atan() / (1.0 + a * a);
    let mut v2 = vec![0.5 * (a + a) / (1.0 + s1 * s1), 0.5 * (s1 + s1) / (1.0 + a * a), 0.69 * ((a / (1.5 + s1 * s1)) + 0.29).cos() + 0.62, (x[n % x.len()] - 0.77).abs().tanh()];
    'l5: for (y3, y4) in v2.iter_mut().zip(x.iter()) {
        let y6 = if -(*y4) <= 0.47 {
            0.41 * (s1 - 0.54).cos() + 0.65
        } else {
            let mut k7 = 0;
            while k7 < x.len() {
                k7 += 1;
                let Ok(y8) = staged(0.5 * ((*y4) + (*y3)) / (1.0 + a * a), 0.5 * ((*y3) / (1.5 + s1 * s1)).atan(), (k7 + n)) else {
                    continue 'l5;
                };
                match k7 {
                    k9 @ 1..=3 => {
                        let e10 = if (n + 3) % 3 != 1 { Err(3_u8) } else { Ok(0.5 * ((s1 * 0.11) * y4).atan()) };
                    }
                    _ => {}
                }
                s1 -= 0.12 * y8.sin();
            }
            break 'l5;
        };
        let mut k11 = 0;
        let y12 = loop {
            k11 += 1;
            if k11 > x.len() {
                break 0.5 * ((*y4) - y6) / (1.0 + (*y3) * (*y3));
            }
            let y13 = weighted(x, x, n);
            s1 += 0.91 * y13.sin();
        };
        a += 0.12 * ((*y4) + y12).sin();
    }
    0.87 * x[2] + 0.26 * x[n % x.len()] + (a - s1).tanh() + 0.65 * v2[v2.len() - 1] + 0.65 * s1 + 0.44 * a
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0000(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[2] + b).tanh();
        let mut v2 = vec![lit(0.81) * x[x.len() - 1].cos().cos() + lit(0.26), lit(0.5) * ((a + b) * (s1 * a)) / (lit(1.0) + a * a), lit(0.5) * s1 / (lit(1.0) + b * b)];
        let o3 = if s1 / (lit(1.5) + s1 * s1) >= lit(-0.817) { Some(lit(0.5) * ((b - s1) * lit(0.99)) / (lit(1.0) + v2[0] * v2[0])) } else { None };
        {
            let w4 = &mut v2[1..];
            for y5 in [(x[n % x.len()] + a).tanh(), w4[n % w4.len()].min(lit(-0.117)).sin()] {
                add_scaled(&mut w4[..2], x, (b * a).sin());
                s1 = s1 + (lit(0.47) * y5.sin());
            }
            let mut p6 = (lit(0.21) * ((a * a + lit(0.3)).sqrt() + (b * a)).cos() + lit(0.38), lit(0.5) * (a * a) / (lit(1.0) + s1 * s1));
            'l8: for i7 in 0..n {
                p6 = (p6.1, (p6.0 * (a * lit(0.24))).sin());
                let mut s10 = lit(0.5) * ((w4[1] * p6.1) * w4[0].max(lit(-0.757))).atan();
                for i9 in 0..n {
                    s10 = (lit(0.96) * s10 + (b + b)).tanh();
                    w4[1] = w4[1] - (lit(0.54) * (lit(0.53) * p6.1).tanh());
                    let mut k11 = 0;
                    let mut t12 = lit(1.0) + (lit(0.5) * (s1 + p6.0) / (lit(1.0) + x[2] * x[2]));
                    let mut p13 = ((w4[i9 % w4.len()] - lit(0.77)).abs().max(lit(0.447)).sin(), (s1 - a).sin());
                    'l14: while t12 > lit(0.63) && k11 < 3 {
                        t12 = t12 * (lit(0.68));
                        k11 += 1;
                        p13 = (p13.1, (p13.0 * t12.min(lit(0.967))).sin());
                        let mut s15 = lit(0.0);
                        s15 = s15 + (lit(0.45) * (p6.0 / (lit(1.5) + p6.0 * p6.0)).cos() + lit(0.99));
                        let y16 = match chained(lit(0.5) * ((a * t12) + lit(0.41)).atan(), (a * p13.1).sin()) { Some(t) => lit(0.35) * t, None => lit(0.83) };
                        s1 = s1 + (lit(0.13) * (y16 + s15).sin());
                    }
                    s1 = s1 + (lit(0.63) * (t12 + p13.1).sin());
                }
                let mut k18 = 0;
                let mut s17 = lit(0.5) * (w4[1] / (lit(1.5) + s1 * s1)) / (lit(1.0) + s1 * s1);
                'l19: loop {
                    k18 += 1;
                    if k18 > n.min(4) {
                        break;
                    }
                    s17 = (lit(0.81) * s17 + b.min(lit(0.637))).tanh();
                    let mut s20 = lit(0.0);
                    s20 = s20 + (lit(0.23) * (p6.0 * s17).cos() + lit(0.62));
                    s17 = s17 + (lit(0.64) * s20.sin());
                }
                s1 = s1 + (lit(0.28) * (s10 + s17).sin());
            }
            s1 = s1 + (lit(0.68) * (w4[0] + p6.0).sin());
        }
        lit(0.27) * b + ((b + lit(0.23)) * (s1 / (lit(1.5) + s1 * s1))).tanh() + lit(0.14) * s1 + lit(0.89) * v2[n % v2.len()]
    }

    pub fn p0001(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((b * b) * (b * b)).ln_1p().atan();
        let mut u2 = [lit(0.5) * ((x[1] + lit(0.29)) * (s1 + a)) / (lit(1.0) + b * b), s1.min(lit(-0.647)).tanh()];
        let y24 = match staged(lit(0.51) * (a - s1).cos() + lit(0.98), lit(0.5) * ((u2[n % 2] * x[n % x.len()]) * b.sin()).atan(), (n + n)) {
            Ok(y4) if y4 > lit(0.96) => y4.min(lit(0.947)).tanh(),
            Ok(y4) => {
                let y8 = match n / 2 {
                    0 => {
                        let y6 = rotate(&mut u2[..2]);
                        (b - u2[n % 2]).sin()
                    }
                    k5 => {
                        let y7 = match checked((x[n % x.len()] * x[1]).sin(), k5) { Ok(t) => lit(0.66) * t, Err(k) => lit(0.1) * lit(k as f64) };
                        lit(0.5) * (y4 - y7) / (lit(1.0) + s1 * s1)
                    }
                };
                {
                    let (w9, w10) = u2.split_at_mut(1);
                    w9[0] = w10[0] * y4;
                    let y15 = match n + 1 {
                        k11 @ 1..=3 => {
                            let mut k12 = 0;
                            let mut t13 = lit(1.0) + (lit(0.5) * ((b * b) + ((lit(0.1) * lit(n as f64)) - y4)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]));
                            while t13 > lit(0.76) && k12 < 12 {
                                t13 = t13 * (lit(0.75));
                                k12 += 1;
                                w10[w10.len() - 1] = w10[w10.len() - 1] * (lit(0.8) + lit(0.15) * (y8 + w9[0]).sin());
                            }
                            lit(0.52) * (-x[3]).cos() + lit(0.87)
                        }
                        _ => {
                            let t14 = std::mem::replace(&mut w9[0], (lit(0.47) * w10[0]).sin());
                            lit(0.5) * y8.max(lit(0.517)).atan()
                        }
                    };
                    let mut k16 = 0;
                    let mut t17 = lit(1.0) + (lit(0.5) * ((a - y8) * w10[n % w10.len()].min(lit(0.837))).atan());
                    'l18: while t17 > lit(0.77) && k16 < 12 {
                        t17 = t17 * (lit(0.57));
                        k16 += 1;
                        let y21 = match positive((y15 - lit(0.31)).tanh()) {
                            Some(y19) => {
                                let y20 = match positive(lit(0.5) * (y4 + w10[0]).atan()) { Some(t) => lit(0.75) * t, None => lit(0.46) };
                                ((y15 - y15) + (a + y20)).tanh()
                            }
                            None => lit(0.5) * (w9[n % w9.len()] * x[0]) / (lit(1.0) + y8 * y8),
                        };
                        for y22 in [lit(0.5) * (w9[k16 % w9.len()] - a).atan(), lit(0.5) * (y4 * (lit(0.1) * lit(k16 as f64))) / (lit(1.0) + y21 * y21)] {
                            let y23 = stepped(((t17 - w10[0]) + lit(0.58)).sin(), n);
                            t17 = lit(0.7) * t17 + lit(0.72) * (y22 + y23).sin();
                        }
                        a = a + (lit(0.44) * y21.sin());
                    }
                    b = b - (lit(0.78) * (w10[0] + t17).sin());
                }
                lit(0.5) * (a + y8) / (lit(1.0) + u2[1] * u2[1])
            }
            Err(_) => lit(0.5) * (s1 / (lit(1.5) + a * a)).atan(),
        };
        lit(0.29) * b + lit(0.75) * x[n % x.len()] + ((-b) * (-b)).ln_1p().sin() + lit(0.82) * b + lit(0.93) * a + lit(0.76) * u2[n % 2] + lit(0.93) * s1
    }

    pub fn p0002(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] / (lit(1.5) + a * a)).sin();
        s1 = (lit(0.14) - x[n % x.len()]).tanh();
        let y2 = drain(&mut s1);
        if n > 2 {
            let mut k3 = 0;
            while k3 < n.min(4) {
                if -s1 < lit(-0.277) {
                    let y7 = match staged((y2 + s1).tanh(), lit(0.5) * a.min(lit(0.667)).atan(), k3) {
                        Ok(y4) => lit(0.5) * (s1 * b).atan(),
                        Err(_) => {
                            s1 = s1 - (lit(0.33) * (lit(0.56) * (-s1).cos() + lit(0.14)));
                            let mut m6 = (n + 3);
                            ((lit(0.1) * lit(k3 as f64)) * b.atan()).tanh()
                        }
                    };
                    let mut k8 = 0;
                    'l9: loop {
                        nudge(&mut s1, lit(0.5) * y7.atan());
                        let y10 = match first_above(&x[..2], lit(0.77)) { Some(t) => lit(0.91) * t, None => lit(0.94) };
                        s1 = s1 + (lit(0.98) * y10.sin());
                        k8 += 1;
                        if k8 / 2 > 2 || k8 >= x.len() {
                            break;
                        }
                    }
                    s1 = lit(0.7) * s1 + lit(0.13) * y7.sin();
                    return lit(0.18) * b + lit(0.11) * x[k3 % x.len()];
                }
                k3 += 1;
            }
        } else if x[x.len() - 1] * s1 >= y2 {
            s1 = s1 + (lit(0.89) * (s1 - b).min(lit(0.737)).tanh());
        }
        lit(0.72) * y2 + lit(0.93) * x[1] + (lit(0.5) * (x[n % x.len()] + a) / (lit(1.0) + b * b)) + lit(0.36) * s1
    }

    pub fn q0003(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (-a).tanh();
        let Ok(y2) = staged((-x[n % x.len()]).sin(), (s1 * a).tanh(), n) else {
            return None;
        };
        let y4 = match first_above(x, lit(0.26)) {
            Some(y3) => lit(0.5) * (y2 - lit(0.77)).abs().atan(),
            None => {
                return None;
            }
        };
        let mut p6 = ((s1 / (lit(1.5) + a * a)).tanh(), lit(0.5) * ((s1 - s1) + (y2 - y2)) / (lit(1.0) + s1 * s1));
        for i5 in n..n {
            p6 = (p6.1, (p6.0 * (y2 - a)).sin());
            let y7 = mean(x);
            p6.0 = p6.0 + (lit(0.52) * positive((y4 - x[2]).sin())?);
            let y8 = lit(0.77) * positive(lit(0.37) * y4.cos() + lit(0.59))?.sin();
            s1 = s1 + (lit(0.93) * (y7 + y8).sin());
        }
        Some(((s1 * s1) - s1.tanh().powi(2)).sin())
    }

    pub fn p0003(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s9 = (a * a).tanh();
        let mut v10 = vec![lit(0.5) * (x[n % x.len()] + a).atan(); 4];
        let mut o11: Option<Dual> = None;
        s9 = s9 + (lit(0.38) * mean(x));
        for w12 in v10.chunks_mut(2) {
            w12[0] = (w12[w12.len() - 1] - w12[0]).tanh().powi(2).sin();
            {
                let t13 = std::mem::replace(&mut w12[0], x[n % x.len()].atan().sin().sin());
                a = a - (lit(0.91) * t13.sin());
            }
            a = a + (lit(0.17) * w12[0].sin());
        }
        let mut s15 = lit(0.5) * (x[1] * s9) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        for i14 in (0..n).rev() {
            s15 = (lit(0.96) * s15 + (a * s15)).tanh();
            let mut u16 = [lit(0.5) * v10[n % v10.len()] / (lit(1.0) + s15 * s15), lit(0.5) * (x[n % x.len()] + v10[0]).atan(), ((a * a).ln_1p() + (-s9)).sin()];
            'l18: for i17 in 0..n.min(4) {
                u16 = [u16[1], u16[2], (x[3] * x[3]).ln_1p().sin()];
                match (i17 + 2) % 5 {
                    2 => break 'l18,
                    _ => {
                        if i14 > 4 {
                            continue 'l18;
                        }
                    }
                }
                match checked(u16[1].min(lit(0.397)).tanh(), n / 2) {
                    Ok(y19) => {
                        o11 = Some((s15 + v10[1]).sin());
                        s9 = s9 + (lit(0.29) * y19.sin());
                    }
                    Err(_) => {
                        a = a + (lit(0.86) * (lit(0.12) * (s9 + a).cos() + lit(0.76)));
                    }
                }
            }
            a = lit(0.7) * a + lit(0.38) * u16[1].sin();
        }
        lit(0.39) * a + lit(0.44) * x[n % x.len()] + lit(0.92) * s15 + lit(0.57) * a + lit(0.67) * s9 + lit(0.17) * v10[1]
    }

    pub fn q0004(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * x[2].atan();
        let y2 = checked(lit(0.5) * ((a / (lit(1.5) + s1 * s1)) + (s1 * s1 + lit(0.3)).sqrt()) / (lit(1.0) + a * a), n)?;
        let r3 = if n % 3 != 2 { &s1 } else { &a };
        'l5: for y4 in x {
            let y6 = lit(0.47) * staged(a.sin(), (((*r3) + y2) + (s1 + y2)).tanh(), (n + 2))?.sin();
            let y13 = match mode(n + 2) {
                Mode::Middle | Mode::High => {
                    let y12 = match ((*y4) * a <= y6, (n + 1)) {
                        (true, 0..=2) => lit(0.33) * (-(*r3)).cos() + lit(0.49),
                        (false, _) => {
                            let mut p10 = (lit(0.5) * a.cos().atan(), lit(0.5) * (y2 * (*r3)).atan());
                            for (i8, y9) in x.iter().enumerate() {
                                p10 = (p10.1, (p10.0 * r3.cos()).sin());
                                let mut p11 = (((*y9) * (*y9)).ln_1p().tanh(), lit(0.5) * ((*y4).max(lit(0.967)) - (p10.0 * lit(0.28))).atan());
                            }
                            (y6 * y4).tanh()
                        }
                        _ => continue,
                    };
                    (*r3).min(lit(0.137)).max(lit(0.947)).sin()
                }
                Mode::Low => (x[n % x.len()] - lit(0.77)).abs().sin(),
            };
        }
        Ok(((a + y2) - lit(0.77)).abs().tanh())
    }

    pub fn p0004(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.37) * (b * b).cos() + lit(0.36);
        let mut v15 = vec![lit(0.5) * ((a / (lit(1.5) + b * b)) + a.max(lit(0.437))).atan(), lit(0.83) * b.min(lit(-0.837)).cos() + lit(0.17), (b / (lit(1.5) + a * a)).tanh().powi(3).sin()];
        let mut p16 = ((-(s14 * s14)).exp().tanh(), lit(0.5) * (b - s14).atan());
        let y30 = match n + n {
            ..=2 => {
                match n / 2 {
                    k17 if k17 > 1 => {
                        let w18 = &x[1..];
                        s14 = s14 - (lit(0.16) * w18[2].sin());
                    }
                    _ if (a * a + lit(0.3)).sqrt() > b => {
                        {
                            let w19 = &mut v15[1..];
                            {
                                let w20 = &mut w19[0..];
                                let t21 = std::mem::replace(&mut p16.0, (a / (lit(1.5) + x[3] * x[3])).tanh());
                                s14 = s14 + (lit(0.73) * (w20[n % w20.len()] + t21).sin());
                            }
                            let mut stack22 = vec![n, n];
                            let mut s24 = lit(0.5) * (s14 + w19[1]) / (lit(1.0) + p16.1 * p16.1);
                            while let Some(i23) = stack22.pop() {
                                if i23 > 1 {
                                    stack22.push(i23 / 2);
                                }
                                s24 = (lit(0.61) * s24 + (p16.1 + p16.0)).tanh();
                                let w25 = &w19[1..];
                                s14 = s14 - (lit(0.44) * w25[0].sin());
                            }
                            s14 = lit(0.7) * s14 + lit(0.11) * (s24 + w19[0]).sin();
                        }
                    }
                    _ => {
                        let mut p28 = (lit(0.5) * (s14 * p16.1).atan(), lit(0.5) * (b - s14) / (lit(1.0) + v15[n % v15.len()] * v15[n % v15.len()]));
                        'l29: for (i26, y27) in x.iter().enumerate() {
                            p28 = (p28.1, (p28.0 * (v15[i26 % v15.len()] * s14)).sin());
                            match (i26 + 1) % 4 {
                                0 | 3 => {
                                    v15 = vec![lit(0.5) * (p16.1 * p28.1) / (lit(1.0) + p28.0 * p28.0); 4];
                                }
                                _ => {
                                    s14 = s14 + (lit(0.52) * s14.atan().sin());
                                }
                            }
                            s14 = lit(0.7) * s14 + lit(0.49) * (*y27).sin();
                        }
                        s14 = s14 + (lit(0.96) * p28.0.sin());
                    }
                }
                lit(0.33) * (a - s14).cos() + lit(0.93)
            }
            3.. => return lit(0.59) * v15[1] + lit(0.86) * x[n % x.len()] + (p16.1 * s14).sin(),
        };
        lit(0.45) * y30 + lit(0.13) * x[n % x.len()] + p16.0.tanh() + lit(0.91) * s14 + lit(0.85) * p16.0 + lit(0.77) * v15[n % v15.len()]
    }

    pub fn q0005(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].sin().tanh();
        let t2 = lit(0.99) * (s1 / (lit(1.5) + a * a)).cos() + lit(0.54);
        let mut k3 = 0;
        let mut t4 = lit(1.0) + (-(a - s1)).tanh();
        while t4 > lit(0.15) && k3 < 12 {
            t4 = t4 * (lit(0.74));
            k3 += 1;
            if lit(0.15) + t4 <= a {
                let r5 = match (k3 + 1) % 3 { 0 => &a, _ => &x[2] };
                t4 = t4 + (lit(0.89) * (*r5).sin());
                continue;
            }
        }
        let mut p7 = (lit(0.5) * (-s1).atan(), t2.max(lit(-0.277)).sin());
        'l8: for i6 in 0..x.len() {
            p7 = (p7.1, (p7.0 * (-p7.1)).sin());
            let mut k9 = 0;
            while k9 < 4 {
                let y10 = drain(&mut p7.0);
                nudge(&mut p7.1, (-(t2 * t2)).exp().tanh());
                a = a + (lit(0.53) * y10.sin());
                k9 += 1;
            }
        }
        lit(0.43) * x[1] + lit(0.42) * x[1] + lit(0.21) * p7.1 + lit(0.38) * t4 + lit(0.71) * s1 + lit(0.84) * a
    }

    pub fn p0005(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s11 = (x[3] * x[3]).ln_1p().tanh();
        let mut m12 = if a * lit(0.71) >= lit(0.357) { n / 2 } else { 2 };
        let o13 = if (m12 + n) % 2 == 1 { Some(lit(0.5) * (b * x[n % x.len()]) / (lit(1.0) + b * b)) } else { None };
        let mut k14 = 0;
        let mut s15 = lit(0.5) * (x[2] + a) / (lit(1.0) + s11 * s11);
        while k14 < n {
            s15 = (lit(0.12) * s15 + (b * s15)).tanh();
            let mut p17 = (((s11 * s11) / (lit(1.5) + s15 * s15)).tanh(), lit(0.94) * (s15 * s15).ln_1p().cos() + lit(0.37));
            'l18: for &y16 in x.iter() {
                p17 = (p17.1, (p17.0 * (x[n % x.len()] - s15)).sin());
                let mut k19 = 0;
                let mut u21 = [lit(0.5) * (s11 + s15).atan(), ((s15 - p17.1) - (y16 - p17.1)).sin(), lit(0.66) * ((lit(0.1) * lit(n as f64)) * s15).cos() + lit(0.53)];
                let y20 = loop {
                    k19 += 1;
                    if s11 * s15 >= lit(-0.297) || k19 > n.min(2) {
                        break (s11 + s11).tanh();
                    }
                    u21 = [u21[1], u21[2], lit(0.62) * (a / (lit(1.5) + p17.0 * p17.0)).cos() + lit(0.99)];
                    nudge(&mut u21[0], lit(0.45) * (p17.1 * b).cos() + lit(0.11));
                    let y23 = if let Some(y22) = positive((b + p17.0).max(lit(0.247)).sin()) {
                        let t24 = std::mem::take(&mut s15);
                        let w25 = &x[2..4];
                        (w25[0] - lit(0.77)).abs().sin()
                    } else {
                        break (p17.1 * p17.1).tanh();
                    };
                    s11 = s11 + (lit(0.48) * y23.sin());
                };
                b = b + (lit(0.43) * (y16 + y20).sin());
            }
            'l27: for i26 in (1..n / 2 + 2).rev().step_by(2) {
                match ((k14 + n) % 2, n % 3) {
                    (0, 0) => {
                        match mode(n + 2) {
                            Mode::Middle | Mode::High => {
                                m12 += 1;
                                let y29 = weighted(&x[..2], x, n);
                                s15 = s15 - (lit(0.81) * y29.sin());
                            }
                            Mode::Low => {}
                        }
                        if a + p17.1 > lit(-0.597) {
                            break 'l27;
                        }
                    }
                    (1, k28) => {}
                    _ => {
                        b = b + (lit(0.43) * (lit(0.5) * ((s15 + s15) + (s11 + lit(0.92))).atan()));
                    }
                }
            }
            s15 = s15 + (lit(0.25) * p17.0.sin());
            k14 += 1;
        }
        lit(0.72) * a + lit(0.96) * x[m12 % x.len()] + lit(0.76) * s11 + lit(0.84) * s15 + lit(0.24) * b
    }

    pub fn q0006(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((x[2] + lit(0.74)) - (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))) / (lit(1.0) + a * a);
        s1 = s1 + (lit(0.63) * chained(lit(0.5) * (a - s1.atan()).atan(), lit(0.5) * x[3].cos().atan())?);
        s1 = s1 / (lit(1.1) + (a - lit(0.77)).abs() * (a - lit(0.77)).abs());
        let y2 = lit(0.37) * first_above(x, lit(0.63))?.sin();
        match (n + n) % 4 {
            2 => {
                'l4: for i3 in 0..x.len() {
                    let y5 = lit(0.98) * chained(((a - y2) + y2).tanh(), lit(0.5) * (y2 * a) / (lit(1.0) + y2 * y2))?.sin();
                    s1 = s1 / (lit(1.1) + (s1 * s1 + lit(0.3)).sqrt() * (s1 * s1 + lit(0.3)).sqrt());
                    s1 = s1 - (lit(0.53) * y5.sin());
                }
                s1 = s1 + (lit(0.96) * first_above(&x[..2], lit(0.21))?);
            }
            0 | 1 => {}
            _ => {
                let mut s6 = lit(0.0);
                s6 = s6 + (lit(0.5) * (y2 - a) / (lit(1.0) + s1 * s1));
                s1 = s1 + (lit(0.84) * s6.sin());
            }
        }
        Some(lit(0.5) * (y2 * y2) / (lit(1.0) + s1 * s1))
    }

    pub fn p0006(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s7 = (x[1] - lit(0.77)).abs().tanh();
        let mut v8 = Vec::new();
        v8.push(lit(0.5) * ((x[n % x.len()] * s7) / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).atan());
        v8.push(lit(0.5) * (s7.max(lit(0.467)) * lit(0.74)) / (lit(1.0) + a * a));
        v8.push(lit(0.62) * s7.max(lit(0.947)).cos() + lit(0.68));
        let mut o9 = Some(lit(0.59) * v8[1].min(lit(0.317)).cos() + lit(0.25));
        s7 = s7 / (lit(1.1) + (-v8[n % v8.len()]) * (-v8[n % v8.len()]));
        s7 = s7 / (lit(1.1) + (s7 + s7) * (s7 + s7));
        for y10 in &v8 {
            let e11: Result<Dual, u8> = match (n + 1) % 3 { 0 => Err(2), _ => Ok(y10.cos().tanh()) };
            let mut k12 = 0;
            let mut t13 = s7.sin();
            while {
                k12 += 1;
                t13 = lit(0.72) * t13 + (lit(0.91) * (s7 + y10).cos() + lit(0.65));
                k12 < 7 && t13 > -lit(0.87)
            } {
                let mut m14 = (n + 3);
                let y15 = match q0006(x, (-(lit(0.59) + v8[n % v8.len()])).tanh(), n % 4) { Some(t) => lit(0.31) * t, None => lit(0.68) };
                t13 = t13 + (lit(0.67) * y15.sin());
            }
            let mut k16 = 0;
            let mut t17 = s7.min(lit(-0.877)).tanh();
            let mut p18 = (((v8[0] * t17) / (lit(1.5) + t13 * t13)).tanh(), (t17 - lit(0.77)).abs().tanh());
            while {
                k16 += 1;
                t17 = lit(0.63) * t17 + (lit(0.14) * (v8[k16 % v8.len()] - (lit(0.1) * lit(k12 as f64))).cos() + lit(0.72));
                k16 < 7 && t17 > -lit(0.71)
            } {
                p18 = (p18.1, (p18.0 * (-b)).sin());
                'l20: for &y19 in v8.iter() {
                    let mut k21 = 0;
                    let mut t22 = lit(1.0) + ((-p18.1) + lit(0.29)).sin();
                    while t22 > lit(0.27) && k21 < 3 {
                        t22 = t22 * (lit(0.76));
                        k21 += 1;
                        let mut m23 = (k12 + 3);
                    }
                    match chained((t22.min(lit(0.827)) - (y10 + y19)).sin(), ((y10 - v8[v8.len() - 1]) + (a + y10)).sin()) {
                        Some(y24) => {
                            o9 = Some(lit(0.41) * ((*y10) - lit(0.77)).abs().cos() + lit(0.38));
                            nudge(&mut p18.1, v8[0].max(lit(0.297)).sin());
                            t22 = t22 + (lit(0.92) * y24.sin());
                        }
                        None => {}
                    }
                    s7 = s7 + (lit(0.85) * (t22 + y19).sin());
                }
            }
            s7 = s7 - (lit(0.61) * (p18.1 + t13).sin());
        }
        lit(0.22) * x[2] + lit(0.18) * x[n % x.len()] + (lit(0.5) * (v8[v8.len() - 1] / (lit(1.5) + v8[1] * v8[1])).atan()) + lit(0.23) * v8[0] + lit(0.27) * s7
    }

    pub fn p0007(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((a / (lit(1.5) + b * b)) * (x[0] / (lit(1.5) + b * b))).atan();
        let mut o2: Option<Dual> = None;
        o2 = Some(lit(0.24) * (x[n % x.len()] + a).min(lit(0.537)).cos() + lit(0.88));
        std::mem::swap(&mut s1, &mut a);
        if (n + 3) > 4 && b < x[n % x.len()] {
            let o3 = if (n + 2) > 0 { Some(lit(0.5) * (s1 / (lit(1.5) + a * a)).atan()) } else { None };
            b = lit(0.5) * (s1 * (lit(0.81) * x[n % x.len()])).atan();
        } else {
            let mut k4 = 0;
            let mut t5 = lit(1.0) + (lit(0.5) * (lit(0.46) * a).min(lit(-0.707)).atan());
            'l6: while t5 > lit(0.27) && k4 < 12 {
                t5 = t5 * (lit(0.66));
                k4 += 1;
                let mut k7 = 0;
                let mut p8 = (lit(0.42) * (a + a).cos() + lit(0.48), lit(0.5) * ((t5 - t5) * (t5 / (lit(1.5) + t5 * t5))) / (lit(1.0) + s1 * s1));
                'l9: loop {
                    p8 = (p8.1, (p8.0 * (b + t5)).sin());
                    let y13 = match checked(lit(0.5) * (s1 + b).atan(), (k7 + n)) {
                        Ok(y10) => {
                            a = a / (lit(1.1) + (p8.1 * t5) * (p8.1 * t5));
                            lit(0.5) * (x[k7 % x.len()] + y10) / (lit(1.0) + x[k4 % x.len()] * x[k4 % x.len()])
                        }
                        Err(_) => {
                            s1 = s1 * (lit(0.8) + lit(0.15) * t5.sin());
                            let mut u12 = [lit(0.5) * (b + s1).cos().atan(); 4];
                            (u12[0] - t5).tanh()
                        }
                    };
                    t5 = t5 - (lit(0.72) * y13.sin());
                    k7 += 1;
                    if k4 % 3 != 1 || k7 >= n {
                        break;
                    }
                }
                b = b + (lit(0.31) * p8.0.sin());
            }
            s1 = s1 + (lit(0.27) * t5.sin());
        }
        lit(0.78) * x[3] + lit(0.64) * x[2] + lit(0.89) * s1 + lit(0.53) * a + lit(0.91) * b
    }

    pub fn p0008(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((-x[2]) + x[n % x.len()].sin()).sin();
        let o2 = if s1 - a >= lit(-0.37) { Some(lit(0.5) * (x[n % x.len()] / (lit(1.5) + x[0] * x[0])).atan().atan()) } else { None };
        let y9 = match n + n {
            ..=2 => {
                if n / 2 % 3 != 2 {
                    let y6 = match chained(lit(0.5) * ((x[n % x.len()] * s1) * (s1 + lit(0.85))).atan(), x[n % x.len()].max(lit(-0.337)).tanh()) {
                        Some(y3) => ((x[n % x.len()] * a) + lit(0.83)).sin(),
                        None => {
                            let mut o4: Option<Dual> = None;
                            let y5;
                            if s1 >= x[0] {
                                y5 = lit(0.5) * (a * a) / (lit(1.0) + s1 * s1);
                            } else {
                                y5 = a.tanh();
                            }
                            lit(0.63) * (y5 - x[x.len() - 1]).cos() + lit(0.54)
                        }
                    };
                    for y7 in [lit(0.5) * ((s1 * s1) / (lit(1.5) + a * a)).atan(), lit(0.5) * (a - lit(0.29)).atan()] {
                        let y8: Dual;
                        match (n + n) % 4 {
                            0 => {
                                y8 = (s1 + a).tanh();
                            }
                            1 | 2 => {
                                y8 = (-y7).tanh();
                            }
                            _ => {
                                y8 = (lit(0.36) - a).tanh();
                            }
                        }
                        s1 = s1 + (lit(0.91) * (y8 + y7).sin());
                    }
                    s1 = s1 - (lit(0.32) * y6.sin());
                }
                lit(0.5) * (x[2] - s1) / (lit(1.0) + s1 * s1)
            }
            3.. => lit(0.5) * ((a + x[x.len() - 1]) + x[x.len() - 1].tanh().powi(2)) / (lit(1.0) + s1 * s1),
        };
        lit(0.12) * x[n % x.len()] + lit(0.55) * x[3] + (lit(0.5) * (y9 / (lit(1.5) + y9 * y9)).atan()) + lit(0.15) * s1
    }

    pub fn p0009(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.98) * (a + x[n % x.len()]).cos() + lit(0.82);
        let mut u2 = [lit(0.5) * (s1 * s1) / (lit(1.0) + a * a); 2];
        let mut o3: Option<Dual> = None;
        let mut y4 = if !((n + n) <= 1) {
            let mut k5 = 0;
            let mut p6 = (lit(0.24) * (-s1).cos() + lit(0.37), (x[0] - u2[k5 % 2]).tanh());
            while k5 < 3 {
                k5 += 1;
                p6 = (p6.1, (p6.0 * (lit(0.61) - p6.0)).sin());
                if !(k5 / 2 <= 0) {
                    let w7 = &mut u2[0..2];
                    s1 = s1 + (lit(0.61) * w7[1].sin());
                } else {
                    {
                        let (w8, w9) = u2.split_at_mut(1);
                        w8[0] = w9[0] * w9[n % w9.len()];
                        let y10 = blend(&a, &s1);
                        s1 = s1 + (lit(0.29) * (w8[k5 % w8.len()] + w9[0]).sin());
                    }
                    let mut v11 = u2.clone();
                    s1 = s1 + (lit(0.58) * v11[0].sin());
                }
                let y12 = weighted(&u2, &u2, n);
                s1 = s1 + (lit(0.98) * y12.sin());
            }
            lit(0.42) * (a + p6.1).cos() + lit(0.35)
        } else {
            (u2[n % 2] * u2[1]).tanh()
        };
        lit(0.74) * y4 + lit(0.51) * x[n % x.len()] + (x[0].max(lit(0.997)) + (u2[n % 2] * s1)).tanh() + lit(0.27) * y4 + lit(0.25) * u2[n % 2] + lit(0.67) * s1
    }

    pub fn p0010(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[1] + b).min(lit(0.247)).atan();
        let mut y2 = if (n + n) % 3 != 1 {
            'l4: for i3 in 2..2 {
                let mut s7 = lit(0.5);
                s7 = s7 + (lit(0.5) * s1.atan());
                let y13 = match mode(n / 2) {
                    Mode::Low => {
                        s1 = lit(0.5) * (a * b) / (lit(1.0) + x[3] * x[3]);
                        let y11 = if let Ok(y10) = checked((s1 * a).sin(), (n + n)) {
                            s1 = lit(0.5) * (s1.min(lit(-0.247)) - (-s1)) / (lit(1.0) + y10 * y10);
                            (a + s1).tanh()
                        } else {
                            let w12 = &x[2..];
                            (w12[1] * s7).sin()
                        };
                        ((s7 + lit(0.85)) + lit(0.46)).tanh()
                    }
                    Mode::Middle => lit(0.5) * (a + s1).atan(),
                    Mode::High => (b * x[2]).sin(),
                };
                s1 = s1 + (lit(0.77) * (s7 + y13).sin());
            }
            lit(0.5) * (a - a) / (lit(1.0) + b * b)
        } else {
            x[2].cos().tanh()
        };
        lit(0.19) * s1 + lit(0.98) * x[n % x.len()] + s1.min(lit(0.777)).sin() + lit(0.92) * y2 + lit(0.69) * s1
    }

    pub fn p0011(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.99) * a.min(lit(-0.297)).cos() + lit(0.18);
        let y9 = match chained((s1 * s1).tanh(), lit(0.34) * (x[1] * b).cos() + lit(0.59)) {
            Some(y5) if y5 > lit(0.42) => {
                let t6 = lit(0.5) * (s1 + y5).atan();
                let t7 = std::mem::replace(&mut s1, lit(0.5) * (y5 * t6) / (lit(1.0) + b * b));
                (y5 - a).sin()
            }
            Some(y5) => {
                let mut y5 = y5 * lit(0.58);
                lit(0.5) * a.tanh().powi(3).atan()
            }
            None => {
                for i8 in (0..n.min(4) + 2).step_by(3) {
                    match i8 % 5 {
                        1 => return lit(0.48) * b + lit(0.14) * x[3],
                        _ => {}
                    }
                }
                (a + b).sin()
            }
        };
        for y10 in x {
            if (n + 1) % 2 == 0 || y9 + b < s1 {
                for i11 in 0..x.len() {
                    if s1 + (*y10) >= a {
                        continue;
                    } else {
                        let mut o12: Option<Dual> = None;
                        let y13 = match checked(b.min(lit(0.827)).sin(), i11 / 2) { Ok(t) => lit(0.84) * t, Err(k) => lit(0.1) * lit(k as f64) };
                        s1 = s1 + (lit(0.84) * y13.sin());
                    }
                    let mut k14 = 0;
                    let mut t15 = ((s1 * x[i11]) - lit(0.77)).abs().sin();
                    let mut u16 = [lit(0.43) * s1.min(lit(-0.137)).cos() + lit(0.97), lit(0.61) * ((-x[i11]) + (b + (*y10))).cos() + lit(0.97), lit(0.5) * (x[i11 % x.len()] * (*y10)) / (lit(1.0) + y9 * y9)];
                    while {
                        k14 += 1;
                        t15 = lit(0.73) * t15 + s1.min(lit(0.577)).sin();
                        k14 < 3 && t15 > -lit(0.29)
                    } {
                        u16 = [u16[1], u16[2], lit(0.5) * (t15 + lit(0.66)).atan()];
                        u16[k14 % 3] = u16[k14 % 3] - (lit(0.47) * t15.max(lit(-0.347)).sin());
                    }
                    s1 = s1 - (lit(0.77) * (u16[0] + t15).sin());
                }
            } else if n % 2 == 1 {
                s1 = s1 + (lit(0.76) * (*y10).atan().tanh());
            } else if !(n / 2 <= 1) {
                s1 = s1 + (lit(0.31) * y9.tanh().powi(2).min(lit(0.757)).sin());
            } else {
                s1 = s1 + (lit(0.35) * (lit(0.52) * (s1 * y10).cos() + lit(0.53)));
            }
            s1 = s1 + (lit(0.28) * (*y10).sin());
        }
        lit(0.58) * s1 + lit(0.76) * x[n % x.len()] + (lit(0.5) * a.max(lit(0.347)).atan()) + lit(0.69) * s1
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
        let y6;
        if m4 % 2 == 0 || p5.1 + u2[2] <= lit(-0.437) {
            y6 = lit(0.46) * (s1 + u2[n % 4]).cos() + lit(0.18);
        } else {
            y6 = (p5.0 * v3[1]).tanh().powi(2).sin();
        }
        let y7 = blend(&p5.0, &s1);
        s1 = s1 + (lit(0.93) * soften((-s1).tanh()));
        v3[0] = (p5.0 + (lit(0.1) * lit(m4 as f64))).tanh();
        let y8 = rotate(&mut u2);
        lit(0.11) * s1 + lit(0.93) * x[2] + lit(0.66) * b + lit(0.98) * u2[2] + lit(0.11) * p5.0 + lit(0.11) * v3[0] + lit(0.76) * s1
    }

    pub fn p0013(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[3].min(lit(0.547)) / (lit(1.0) + b * b);
        let mut m2 = if !(n / 2 <= 2) { (n + 1) } else { 2 };
        let mut s5 = lit(0.5) * (b / (lit(1.5) + a * a)).atan();
        for (i3, y4) in x.iter().enumerate() {
            s5 = (lit(0.33) * s5 + (-s5)).tanh();
            for y6 in [(x[i3] * b).sin(), s5.atan().tanh()] {
                for y7 in x {
                    let y8 = drain(&mut s1);
                    let y10 = match first_above(&x[..2], lit(0.69)) {
                        Some(y9) => lit(0.5) * (y8 + y9) / (lit(1.0) + s5 * s5),
                        None => break,
                    };
                    s1 = s1 + (lit(0.28) * (y10 + (*y7)).sin());
                }
                s5 = s5 + (lit(0.43) * y6.sin());
            }
            match n {
                ..2 => {
                    let t11 = std::mem::take(&mut s1);
                    let t12 = (*y4).min(lit(0.27)).tanh();
                    match n / 2 {
                        ..2 => {
                            let y14 = match m2 {
                                0 => {
                                    a = a * (lit(0.8) + lit(0.15) * (b / (lit(1.5) + s5 * s5)).sin());
                                    (s5 - x[x.len() - 1]).tanh()
                                }
                                k13 => {
                                    s1 = s1 + (lit(0.85) * mean(x));
                                    (((*y4) - t12) * (x[k13 % x.len()] + t12)).tanh()
                                }
                            };
                            let mut k15 = 0;
                            let y16 = loop {
                                k15 += 1;
                                if k15 > n / 2 {
                                    break lit(0.5) * (s5 * t11).min(lit(0.127)) / (lit(1.0) + (*y4) * (*y4));
                                }
                                let mut s17 = ((*y4) * (*y4)).tanh();
                                s5 = s5 + (lit(0.53) * s17.sin());
                            };
                            s5 = s5 + (lit(0.79) * (y16 + y14).sin());
                        }
                        2..=4 => {}
                        _ => {
                            s1 = s1 + (lit(0.33) * (lit(0.5) * (-t12).atan()));
                        }
                    }
                    s5 = s5 + (lit(0.16) * (t12 + t11).sin());
                }
                2..=4 => {
                    s5 = s5 + (lit(0.74) * (lit(0.5) * (*y4).sin() / (lit(1.0) + s5 * s5)));
                }
                _ => {
                    s1 = s1 + (lit(0.93) * (lit(0.5) * (s5 * s1).atan()));
                }
            }
            a = a + (lit(0.43) * (*y4).sin());
        }
        lit(0.58) * a + lit(0.44) * x[3] + lit(0.44) * s1 + lit(0.55) * a + lit(0.62) * s5
    }

    pub fn p0014(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * x[n % x.len()]).atan();
        let mut u2 = [lit(0.12) * (lit(0.67) * s1).cos() + lit(0.12), lit(0.21) * a.cos() + lit(0.19), lit(0.5) * s1.atan().atan(), lit(0.5) * (lit(0.84) + x[0]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])];
        let mut v3 = vec![(u2[n % 4] + lit(0.77)).tanh(); 4];
        std::mem::swap(&mut v3[1], &mut u2[0]);
        {
            let (w4, w5) = u2.split_at_mut(3);
            w4[0] = w5[0] * w5[n % w5.len()];
            let y6;
            if !(n / 2 <= 0) {
                v3[..2].fill(lit(0.5) * ((lit(0.1) * lit(n as f64)) - w4[n % w4.len()]).min(lit(-0.817)).atan());
                y6 = lit(0.5) * ((x[3] * w4[n % w4.len()]) - lit(0.77)).abs().atan();
            } else {
                y6 = (-(v3[v3.len() - 1] + v3[n % v3.len()])).sin();
            }
            'l9: for (y7, y8) in v3.iter_mut().zip(x.iter()) {
                let mut o10: Option<Dual> = None;
                'l12: for i11 in (0..n).rev() {
                    w5.swap(0, 0);
                    let mut s14 = w5[0].min(lit(0.917)).tanh();
                    for y13 in w5.iter_mut() {
                        s14 = (lit(0.42) * s14 + w4[w4.len() - 1]).tanh();
                        let (w15, w16) = w4.split_at_mut(1);
                        w15[0] = w16[0] * w16[n % w16.len()];
                        let y17 = match checked(lit(0.5) * (*y13).max(lit(-0.447)).atan(), i11) { Ok(t) => lit(0.68) * t, Err(k) => lit(0.1) * lit(k as f64) };
                        s14 = s14 + (lit(0.95) * (w15[0] + (*y13)).sin());
                    }
                    s1 = s1 + (lit(0.23) * s14.sin());
                }
                s1 = s1 + (lit(0.39) * ((*y7) + (*y8)).sin());
            }
            s1 = s1 + (lit(0.53) * (w5[n % w5.len()] + y6).sin());
        }
        lit(0.81) * v3[3] + lit(0.81) * x[2] + (x[0] + lit(0.28)).tanh() + lit(0.13) * u2[0] + lit(0.97) * v3[n % v3.len()] + lit(0.79) * s1
    }

    pub fn q0015(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (a * a).atan();
        let y2 = stepped(lit(0.25) * (s1 + a).cos() + lit(0.75), n);
        let mut p4 = ((s1 / (lit(1.5) + s1 * s1)).min(lit(0.757)).sin(), lit(0.66) * (-y2).cos() + lit(0.18));
        for y3 in x.iter() {
            p4 = (p4.1, (p4.0 * p4.1.min(lit(0.17))).sin());
            let mut k5 = 0;
            'l6: while k5 < n / 2 {
                let Some(y7) = first_above(x, lit(0.49)) else {
                    break 'l6;
                };
                let mut s8 = lit(0.5);
                s8 = s8 + ((y7 - p4.1).tanh());
                s1 = lit(0.7) * s1 + lit(0.81) * (y7 + s8).sin();
                k5 += 1;
            }
            s1 = s1 + (lit(0.66) * (*y3).sin());
        }
        Some(y2.atan().sin())
    }

    pub fn p0015(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.35) * (a - a).cos() + lit(0.11);
        let (t10, mut s11) = (x[x.len() - 1].min(lit(0.867)).tanh(), lit(0.5) * (x[n % x.len()] + b) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        let y12: Dual;
        match (n + 3) % 4 {
            0 => {
                y12 = lit(0.5) * (s11 * s11 + lit(0.3)).sqrt().atan();
            }
            1 | 2 => {
                y12 = ((s9 - (lit(0.1) * lit(n as f64))) + a.min(lit(0.37))).tanh();
            }
            _ => {
                if let Some(y13) = positive(lit(0.5) * (t10 * (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a)) {
                    let mut s15 = (-s9).sin();
                    'l16: for i14 in 2..2 {
                        s15 = (lit(0.35) * s15 + (s11 + t10)).tanh();
                        match (n + n) % 4 {
                            0 | 3 => {
                                let y17 = soften((s11 - s9).tanh());
                                s9 = s9 + (lit(0.74) * y17.sin());
                            }
                            _ => {
                                let y18 = match q0015(x, (t10 - (lit(0.1) * lit(n as f64))).tanh(), n % 4) { Some(t) => lit(0.93) * t, None => lit(0.89) };
                                let e19 = if (s9 - lit(0.77)).abs() > s15 { Err(1_u8) } else { Ok(lit(0.5) * (x[0] + b) / (lit(1.0) + a * a)) };
                                s11 = s11 - (lit(0.94) * y18.sin());
                            }
                        }
                        let mut v20 = vec![lit(0.5) * y13.max(lit(-0.487)) / (lit(1.0) + s15 * s15), lit(0.5) * (s11 - (lit(0.1) * lit(n as f64))) / (lit(1.0) + s11 * s11), lit(0.5) * (lit(0.31) + s11).atan(), lit(0.42) * (t10 + x[0]).cos() + lit(0.82)];
                        s11 = s11 + (lit(0.74) * v20[1].sin());
                    }
                    s11 = s11 + (lit(0.41) * (y13 + s15).sin());
                }
                y12 = lit(0.5) * (t10 + b).sin().atan();
            }
        }
        lit(0.88) * t10 + (lit(0.93) * (-x[n % x.len()]).cos() + lit(0.36)) + lit(0.55) * s9 + lit(0.83) * s11
    }

    pub fn q0016(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (x[n % x.len()] + a) / (lit(1.0) + x[2] * x[2]);
        let y2 = checked(lit(0.5) * s1.sin() / (lit(1.0) + a * a), (n + n))?;
        let mut stack3 = vec![n, n];
        while let Some(i4) = stack3.pop() {
            if i4 > 1 {
                stack3.push(i4 / 2);
            }
            let mut o5: Option<Dual> = None;
        }
        let y6 = lit(0.31) * staged(lit(0.31) * ((a + x[x.len() - 1]) - (s1 - lit(0.77)).abs()).cos() + lit(0.23), (s1 - x[n % x.len()]).tanh(), n / 2)?.sin();
        s1 = s1 + (lit(0.15) * stepped(lit(0.5) * (y2 - s1).max(lit(-0.117)).atan(), (n + 2)));
        Ok((a + x[n % x.len()]).tanh())
    }

    pub fn p0016(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s7 = lit(0.5) * (a - x[1]).tanh().powi(3).atan();
        let mut m8 = 0;
        let Some(y9) = first_above(x, lit(0.16)) else {
            return lit(0.84) * a + lit(0.54) * x[m8 % x.len()] + (lit(0.34) * ((s7 - lit(0.77)).abs() / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.56));
        };
        let Ok(y10) = q0016(x, (a - a).sin(), n % 4) else {
            return lit(0.95) * x[x.len() - 1] + lit(0.83) * x[m8 % x.len()];
        };
        let mut y11 = if y10 >= a {
            match n / 2 {
                0 => {
                    match n / 2 % 5 {
                        3 => return lit(0.37) * x[m8 % x.len()] + lit(0.13) * x[x.len() - 1],
                        _ => {
                            let y15 = match (n + n) % 4 {
                                0 => {
                                    nudge(&mut a, lit(0.5) * ((s7 - y10) - lit(0.77)).abs() / (lit(1.0) + y10 * y10));
                                    let t13 = std::mem::take(&mut s7);
                                    (t13 - y9).max(lit(0.337)).sin()
                                }
                                1 => {
                                    let t14 = std::mem::replace(&mut s7, lit(0.5) * x[1].min(lit(-0.257)).atan());
                                    (y10 + y10).sin().sin()
                                }
                                _ => (y9 + y10).sin(),
                            };
                            s7 = s7 + (lit(0.52) * y15.sin());
                        }
                    }
                    let mut k17 = 0;
                    let mut u16 = [lit(0.5) * (x[m8 % x.len()] - s7) / (lit(1.0) + a * a), (y9 - lit(0.16)).sin(), lit(0.5) * (y9 * y9).atan()];
                    loop {
                        k17 += 1;
                        if k17 > n / 2 {
                            break;
                        }
                        u16 = [u16[1], u16[2], (y10 / (lit(1.5) + u16[1] * u16[1])).sin()];
                        if u16[k17 % 3].max(lit(-0.547)) >= lit(-0.177) {
                            let t18 = s7.tanh().powi(2).sin();
                            let y19 = drain(&mut u16[1]);
                            s7 = s7 + (lit(0.79) * (y19 + t18).sin());
                        }
                    }
                    a = a + (lit(0.24) * u16[1].sin());
                }
                k12 => {
                    s7 = s7 + (lit(0.81) * (lit(0.5) * x[2].sin().atan()));
                }
            }
            lit(0.72) * ((y10 * (lit(0.1) * lit(n as f64))) * lit(0.17)).cos() + lit(0.18)
        } else {
            return lit(0.56) * y10 + lit(0.45) * x[3];
        };
        lit(0.34) * s7 + lit(0.18) * x[2] + lit(0.31) * a + lit(0.27) * y11 + lit(0.22) * s7
    }

    pub fn p0017(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = ((x[n % x.len()] / (lit(1.5) + x[2] * x[2])) - a.max(lit(0.937))).tanh();
        let mut u2 = [lit(0.5) * (s1 * s1).atan(), lit(0.5) * (((lit(0.1) * lit(n as f64)) - x[0]) - x[3].tanh().powi(3)) / (lit(1.0) + x[1] * x[1]), lit(0.24) * (x[0] + s1).cos() + lit(0.99)];
        let mut v3 = x.to_vec();
        let mut o4 = Some(lit(0.5) * (v3[0].max(lit(0.387)) * s1.min(lit(-0.157))) / (lit(1.0) + s1 * s1));
        let mut p5 = (lit(0.32) * (a - x[n % x.len()]).cos() + lit(0.71), lit(0.5) * v3[n % v3.len()] / (lit(1.0) + u2[0] * u2[0]));
        let mut v6 = v3.clone();
        v6[3] = (p5.1 - p5.1).tanh();
        let y7 = blend(&v6[1], &p5.1);
        p5 = (lit(0.5) * ((x[n % x.len()] * p5.1) + (v3[3] + v3[3])) / (lit(1.0) + u2[2] * u2[2]), p5.0);
        match n {
            k8 @ 1..=3 => {
                v3.push(((lit(0.1) * lit(k8 as f64)) - v6[2]).sin());
            }
            _ => {
                v3.fill((p5.1 * u2[n % 3]).tanh());
                u2[n % 3] = lit(0.5) * ((p5.0 + y7) - p5.1).atan();
                for y9 in &v3 {
                    let y10 = rotate(&mut u2);
                    a = a + (lit(0.29) * ((*y9) + y10).sin());
                }
            }
        }
        lit(0.69) * v3[2] + lit(0.14) * x[2] + lit(0.67) * v6[n % v6.len()] + lit(0.45) * s1 + lit(0.58) * v3[2] + lit(0.43) * u2[0] + lit(0.25) * p5.0 + lit(0.29) * a
    }

    pub fn p0018(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = ((a + x[2]) - lit(0.68)).tanh();
        let mut v2 = vec![(x[1] - s1).tanh(), ((s1 / (lit(1.5) + a * a)) + (s1 - a)).sin(), lit(0.75) * (a + (lit(0.1) * lit(n as f64))).cos() + lit(0.13), lit(0.5) * s1.atan() / (lit(1.0) + a * a)];
        'l4: for i3 in (0..n % 4 + 2).rev().step_by(2) {
            if (i3 + n) > 2 && x[3] + x[i3 % x.len()] <= lit(-0.677) {
                let mut m5 = if n % 2 == 0 || v2[0] - a < lit(-0.497) { (i3 + 1) } else { 2 };
                'l7: for i6 in (1..n / 2 + 2).step_by(3) {
                    {
                        let (w8, w9) = v2.split_at_mut(3);
                        w8[0] = w9[0] * a;
                        w9.fill(x[i6 % x.len()].sin());
                        w9.swap(i6 % 1, 0);
                        s1 = lit(0.7) * s1 + lit(0.65) * (w9[0] + w8[1]).sin();
                    }
                    let mut p11 = (lit(0.86) * (-s1).cos() + lit(0.24), lit(0.5) * (s1 + s1).atan());
                    'l12: for i10 in 2..2 {
                        p11 = (p11.1, (p11.0 * (v2[3] + p11.1)).sin());
                        std::mem::swap(&mut p11.1, &mut v2[1]);
                    }
                    a = a + (lit(0.82) * p11.1.sin());
                }
            } else if x[i3 % x.len()] * s1 >= s1 {
                a = a + (lit(0.45) * (lit(0.51) * (a + s1).cos() + lit(0.63)));
            } else {
                a = a + (lit(0.27) * ((a + x[i3 % x.len()]) - v2[n % v2.len()]).sin());
            }
        }
        lit(0.21) * a + lit(0.14) * x[n % x.len()] + lit(0.53) * a + lit(0.61) * v2[3] + lit(0.22) * s1
    }

    pub fn p0019(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = ((b + x[1]) * lit(0.88)).tanh();
        let y2 = blend(&s1, &a);
        let mut u4 = [lit(0.5) * (b - (lit(0.1) * lit(n as f64))) / (lit(1.0) + s1 * s1), lit(0.93) * (lit(0.13) - y2).atan().cos() + lit(0.21), lit(0.47) * b.cos() + lit(0.27)];
        for i3 in (0..3).rev() {
            u4 = [u4[1], u4[2], lit(0.35) * (b - b).cos() + lit(0.22)];
            for y5 in u4.iter_mut() {
                for (i6, y7) in x.iter().enumerate() {
                    let mut stack8 = vec![n, n];
                    'l10: while let Some(i9) = stack8.pop() {
                        b = b / (lit(1.1) + x[0].min(lit(0.47)) * x[0].min(lit(0.47)));
                    }
                    if (n + 3) % 3 != 0 {
                        let t11 = std::mem::take(&mut b);
                        b = b + (lit(0.34) * t11.sin());
                    } else {
                        let mut v12 = Vec::new();
                        v12.push(lit(0.5) * (lit(0.45) + (*y7)) / (lit(1.0) + (*y7) * (*y7)));
                        v12.push(lit(0.5) * ((*y7) + y7) / (lit(1.0) + (*y5) * (*y5)));
                        v12.push((a + lit(0.74)).sin());
                        b = b + (lit(0.53) * v12[v12.len() - 1].sin());
                    }
                    b = b - (lit(0.73) * (*y7).sin());
                }
                b = b + (lit(0.73) * (*y5).sin());
            }
            for w13 in u4.chunks_mut(3) {
                w13[0] = (w13[n % w13.len()] + y2).sin();
                let y14 = if (n + n) % 3 != 0 {
                    a.atan().sin()
                } else {
                    lit(0.5) * (s1 + lit(0.97)).atan()
                };
                let y15 = if x[3] + s1 < y14 {
                    lit(0.78) * (x[2] + w13[0]).cos() + lit(0.37)
                } else {
                    ((-y2) - (y14 * x[1])).tanh()
                };
                s1 = s1 + (lit(0.93) * (y15 + w13[0]).sin());
            }
        }
        lit(0.58) * a + lit(0.79) * x[n % x.len()] + (lit(0.5) * (lit(0.24) * a) / (lit(1.0) + y2 * y2)) + lit(0.87) * u4[2] + lit(0.44) * b + lit(0.92) * s1
    }

    pub fn q0020(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (x[n % x.len()] + x[3]).tanh();
        let y2 = staged(lit(0.5) * (a * a + lit(0.3)).sqrt() / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), (x[1] / (lit(1.5) + s1 * s1)).sin(), (n + 2))?;
        let mut k3 = 0;
        let mut s5 = ((s1 + x[n % x.len()]) + (x[3] - a)).sin();
        let y4 = loop {
            k3 += 1;
            if k3 > n.min(4) {
                break lit(0.5) * x[0].atan();
            }
            s5 = (lit(0.67) * s5 + (-y2)).tanh();
            s1 = s1 + (lit(0.68) * staged(lit(0.5) * (a - y2).atan(), ((lit(0.21) - y2) * (s5 - s1)).tanh(), (k3 + 1))?);
            match (k3 + 1) % 5 {
                2 => {
                    continue;
                }
                _ => {
                    'l7: for i6 in (0..n.min(4)).rev() {
                        if (k3 + 2) % 2 == 0 || x[2] / (lit(1.5) + a * a) < lit(-0.677) {
                            let mut v8 = vec![lit(0.5) * (s1 - y2).atan(); 4];
                            let w9 = &mut v8[1..];
                            a = a + (lit(0.18) * w9[w9.len() - 1].sin());
                            continue;
                        }
                    }
                }
            }
        };
        Ok(lit(0.5) * a / (lit(1.0) + y4 * y4))
    }

    pub fn p0020(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.37) * x[n % x.len()].max(lit(-0.227)).min(lit(0.177)).cos() + lit(0.97);
        let mut m11 = if !(n / 2 <= 2) { (n + n) } else { 2 };
        let y12 = match q0020(x, lit(0.59) * s10.sin().cos() + lit(0.57), n % 4) { Ok(t) => lit(0.82) * t, Err(k) => lit(0.1) * lit(k as f64) };
        if y12 * s10 < s10 {
            let mut k13 = 0;
            loop {
                s10 = s10 + (lit(0.52) * soften(lit(0.53) * x[n % x.len()].max(lit(0.707)).cos() + lit(0.98)));
                let mut y12 = (y12 + s10).sin();
                s10 = s10 + (lit(0.74) * y12);
                s10 = s10 + (lit(0.87) * y12.sin());
                k13 += 1;
                if (n + n) % 3 != 1 || k13 >= n % 4 {
                    break;
                }
            }
            for &y14 in x.iter() {
                let mut s16 = ((y14 / (lit(1.5) + y12 * y12)) / (lit(1.5) + y12 * y12)).sin();
                for i15 in (0..n).rev() {
                    s16 = (lit(0.36) * s16 + y14.cos()).tanh();
                    if i15 / 2 % 2 == 1 {
                        let w17 = &x[2..];
                        s10 = s10 + (lit(0.27) * w17[i15 % w17.len()].sin());
                    } else if m11 % 2 == 0 || y12 + y12 > lit(-0.17) {
                        s16 = s16 + (lit(0.95) * (lit(0.65) * s16.max(lit(-0.17)).cos() + lit(0.37)));
                    } else if k13 > 2 {
                        s10 = s10 + (lit(0.42) * (lit(0.51) * (y14 + y12).cos() + lit(0.62)));
                    }
                }
                s10 = s10 + (lit(0.78) * (s16 + y14).sin());
            }
        }
        lit(0.73) * a + lit(0.49) * x[2] + (lit(0.5) * (lit(0.79) + a).atan()) + lit(0.56) * s10
    }

    pub fn p0021(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((a + a) * lit(0.84)).atan();
        s1 = s1 + (lit(0.79) * blend(&a, &s1));
        let t2 = std::mem::replace(&mut s1, lit(0.5) * (lit(0.62) - a).atan());
        let mut k3 = 0;
        while k3 < 4 {
            k3 += 1;
            let y5 = if let Ok(y4) = checked(t2.min(lit(0.87)).sin(), (k3 + n)) {
                lit(0.5) * (-x[n % x.len()]) / (lit(1.0) + s1 * s1)
            } else {
                match n / 2 % 4 {
                    0 | 3 => {
                        let mut k6 = 0;
                        let mut t7 = lit(0.5) * (s1 * lit(0.94)).atan();
                        while {
                            k6 += 1;
                            t7 = lit(0.60) * t7 + (lit(0.5) * (t7.cos() + (a + x[k6 % x.len()])).atan());
                            k6 < 7 && t7 > -lit(0.56)
                        } {
                            let t8 = lit(0.55) * t7.max(lit(-0.277)).cos() + lit(0.43);
                            let t9 = std::mem::replace(&mut t7, (s1 + (lit(0.1) * lit(n as f64))).tanh());
                            t7 = t7 + (lit(0.49) * (t8 + t9).sin());
                        }
                        s1 = s1 + (lit(0.45) * t7.sin());
                    }
                    _ => {
                        s1 = s1 + (lit(0.67) * (t2 + x[1]).tanh());
                    }
                }
                (x[0] + lit(0.67)).tanh()
            };
            s1 = lit(0.7) * s1 + lit(0.59) * y5.sin();
        }
        lit(0.31) * a + lit(0.11) * x[n % x.len()] + lit(0.94) * s1
    }

    pub fn q0022(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a).atan();
        for y2 in [((s1 + s1) + a).sin(), (a + a).sin()] {
            let mut k3 = 0;
            let mut t4 = lit(1.0) + (lit(0.5) * (s1 + x[2]) / (lit(1.0) + s1 * s1));
            while t4 > lit(0.18) && k3 < 12 {
                t4 = t4 * (lit(0.72));
                k3 += 1;
                s1 = s1 + (lit(0.67) * weighted(&x[..2], x, n));
            }
            let mut y2 = (y2 + y2).sin();
            let mut t4 = t4 * lit(0.36);
            s1 = s1 + (lit(0.91) * (t4 + y2).sin());
        }
        let y5 = match n {
            ..2 => lit(0.17) * x[2].min(lit(0.547)).cos() + lit(0.31),
            2..=4 => lit(0.5) * ((x[3] * x[0]) + s1.min(lit(-0.67))).atan(),
            _ => return lit(0.78) * s1 + lit(0.58) * x[x.len() - 1] + (lit(0.91) + x[n % x.len()]).sin(),
        };
        let mut k6 = 0;
        loop {
            k6 += 1;
            if k6 > n / 2 {
                break;
            }
            for y7 in x.iter() {
                let e8: Result<Dual, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (a + s1) / (lit(1.0) + x[0] * x[0])) };
                a = a + (lit(0.73) * (*y7).sin());
            }
        }
        lit(0.81) * s1 + lit(0.99) * x[1] + lit(0.78) * a + lit(0.85) * s1
    }

    pub fn p0022(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * (lit(0.92) + x[n % x.len()]).atan();
        let mut u10 = [lit(0.5) * (a - s9).atan(), ((a + (lit(0.1) * lit(n as f64))) - (a + x[1])).sin(), x[x.len() - 1].tanh()];
        let (t11, mut s12) = (lit(0.5) * (-s9) / (lit(1.0) + u10[1] * u10[1]), lit(0.5) * (u10[1].cos() + (x[0] * x[n % x.len()])).atan());
        let r13 = if t11 + s9 <= lit(0.667) { &x[3] } else { &u10[2] };
        let y14 = q0022(x, lit(0.5) * ((*r13) - x[3]).atan(), n % 4);
        let mut u17 = [((y14 + s12) / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])).sin(), lit(0.5) * ((lit(0.1) * lit(n as f64)) + (t11 * t11)) / (lit(1.0) + s12 * s12), lit(0.79) * (t11 * s12).max(lit(-0.947)).cos() + lit(0.37)];
        for (i15, y16) in x.iter().enumerate() {
            u17 = [u17[1], u17[2], lit(0.5) * (r13 + s12) / (lit(1.0) + a * a)];
            let mut k18 = 0;
            let y19 = 'l20: loop {
                k18 += 1;
                if k18 > x.len() {
                    break lit(0.19) * (lit(0.85) * y14).atan().cos() + lit(0.12);
                }
                let r21 = if (n + 2) > 1 { &u10[0] } else { &a };
                let mut o22: Option<Dual> = None;
                let y23;
                if (i15 + n) % 3 != 1 {
                    y23 = ((*r13) + (*y16)).tanh();
                } else {
                    y23 = ((lit(0.1) * lit(k18 as f64)) + y14).sin();
                }
                s12 = s12 + (lit(0.92) * ((*r21) + y23).sin());
            };
            let mut u25 = [lit(0.5) * ((a + y16) * (y19 - t11)).atan(), lit(0.5) * (y14 + r13) / (lit(1.0) + u17[2] * u17[2]), lit(0.5) * (r13 + u17[1]) / (lit(1.0) + u17[i15 % 3] * u17[i15 % 3])];
            'l26: for &y24 in u10.iter() {
                u25 = [u25[1], u25[2], lit(0.24) * (lit(0.53) - y19).cos() + lit(0.84)];
                let y30 = match first_above(&u25, lit(0.13)) {
                    Some(y28) if y28 > lit(0.43) => {
                        if i15 % 2 == 0 || y28.min(lit(0.647)) <= lit(0.467) {
                            u25.swap(0, 1);
                            u25.swap(2, 0);
                        } else if y24 - y19 < lit(0.987) {
                            u17[0] = lit(0.48) * u25[0].atan().cos() + lit(0.18);
                        } else {
                            let w29 = &x[2..4];
                            a = a - (lit(0.29) * w29[i15 % w29.len()].sin());
                        }
                        lit(0.5) * (s9 * s9).ln_1p().atan()
                    }
                    Some(y28) => (u25[0] - y24).sin(),
                    None => x[i15].sin(),
                };
                s9 = s9 + (lit(0.27) * (y24 + y30).sin());
            }
            s12 = s12 + (lit(0.89) * (y19 + (*y16)).sin());
        }
        lit(0.92) * y14 + lit(0.82) * x[n % x.len()] + lit(0.78) * a + lit(0.71) * s12 + lit(0.89) * u17[n % 3] + lit(0.47) * s9
    }

    pub fn q0023(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.25) * (x[x.len() - 1] + x[n % x.len()]).cos() + lit(0.44);
        let Some(y2) = first_above(&x[..2], lit(0.74)) else {
            return Some((x[1].max(lit(-0.737)) - lit(0.77)).abs().sin());
        };
        let y3;
        if n % 3 != 0 {
            y3 = y2.max(lit(0.907)).tanh();
        } else if (n + 3) > 1 && y2.max(lit(-0.707)) <= lit(0.537) {
            y3 = lit(0.53) * ((a - lit(0.77)).abs() + lit(0.83)).cos() + lit(0.61);
        } else {
            y3 = lit(0.5) * (x[n % x.len()] * a) / (lit(1.0) + a * a);
        }
        let mut k4 = 0;
        let mut u5 = [(s1 * lit(0.99)).sin(), lit(0.5) * y3.max(lit(0.417)).atan(), (-(y2 - y3)).sin()];
        'l6: while k4 < n % 4 {
            u5 = [u5[1], u5[2], (u5[0].tanh().powi(3) * u5[0].min(lit(0.487))).tanh()];
            u5 = [lit(0.72) * (lit(0.39) - y2.max(lit(-0.747))).cos() + lit(0.42), ((y3 - u5[0]) / (lit(1.5) + s1 * s1)).tanh(), lit(0.18) * y3.tanh().powi(3).cos() + lit(0.59)];
            let e7 = if k4 % 2 == 0 || s1 + y3 < y2 { Err(3_u8) } else { Ok((y2 * a).tanh()) };
            k4 += 1;
        }
        let mut v8 = u5.clone();
        let y9 = chained(lit(0.5) * ((-u5[n % 3]) * u5[2].atan()) / (lit(1.0) + v8[n % 3] * v8[n % 3]), ((y3 - y3) / (lit(1.5) + y3 * y3)).sin())?;
        Some(lit(0.5) * u5[n % 3] / (lit(1.0) + y9 * y9))
    }

    pub fn p0023(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = (x[n % x.len()] + lit(0.67)).max(lit(-0.507)).sin();
        let mut m11 = if n / 2 > 4 { n / 2 } else { 0 };
        let mut o12: Option<Dual> = None;
        match o12 {
            Some(y13) => {
                let Ok(y14) = checked(lit(0.86) * (a / (lit(1.5) + a * a)).cos() + lit(0.64), (m11 + 3)) else {
                    return lit(0.89) * x[n % x.len()] + lit(0.88) * x[1] + (lit(0.5) * (x[2] * x[2] + lit(0.3)).sqrt() / (lit(1.0) + a * a));
                };
                s10 = s10 + (lit(0.51) * (y14 + y13).sin());
            }
            None => {
                let e15 = if n / 2 > 1 { Err(2_u8) } else { Ok(lit(0.5) * x[0].tanh().powi(3).atan()) };
                'l17: for i16 in (0..3).rev() {
                    let mut k18 = 0;
                    'l19: loop {
                        let y20: Dual;
                        match (i16 + 1) % 4 {
                            0 => {
                                let y21 = blend(&x[0], &x[n % x.len()]);
                                y20 = (x[2] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).tanh();
                            }
                            1 | 2 => {
                                y20 = lit(0.5) * (x[i16 % x.len()] * s10).min(lit(0.187)) / (lit(1.0) + s10 * s10);
                            }
                            _ => {
                                y20 = lit(0.28) * s10.max(lit(-0.77)).cos() + lit(0.81);
                            }
                        }
                        s10 = s10 - (lit(0.93) * y20.sin());
                        k18 += 1;
                        if !(m11 / 2 <= 2) || k18 >= x.len() {
                            break;
                        }
                    }
                    match o12 {
                        Some(y22) => {
                            let mut k23 = 0;
                            let mut t24 = ((a * a) * a.max(lit(-0.557))).tanh();
                            while {
                                k23 += 1;
                                t24 = lit(0.68) * t24 + (lit(0.5) * (t24 * y22).atan().atan());
                                k23 < 7 && t24 > -lit(0.44)
                            } {
                                o12 = None;
                            }
                            s10 = s10 + (lit(0.61) * (t24 + y22).sin());
                        }
                        None => {
                            s10 = s10 + (lit(0.65) * (lit(0.58) * (-x[i16 % x.len()]).max(lit(0.627)).cos() + lit(0.32)));
                        }
                    }
                }
            }
        }
        lit(0.91) * s10 + lit(0.72) * x[2] + lit(0.62) * s10
    }

    pub fn p0024(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[n % x.len()].atan() / (lit(1.0) + a * a);
        let mut v2 = vec![lit(0.5) * (a + a) / (lit(1.0) + s1 * s1), lit(0.5) * (s1 + s1) / (lit(1.0) + a * a), lit(0.69) * ((a / (lit(1.5) + s1 * s1)) + lit(0.29)).cos() + lit(0.62), (x[n % x.len()] - lit(0.77)).abs().tanh()];
        'l5: for (y3, y4) in v2.iter_mut().zip(x.iter()) {
            let y6 = if -(*y4) <= lit(0.47) {
                lit(0.41) * (s1 - lit(0.54)).cos() + lit(0.65)
            } else {
                let mut k7 = 0;
                while k7 < x.len() {
                    k7 += 1;
                    let Ok(y8) = staged(lit(0.5) * ((*y4) + (*y3)) / (lit(1.0) + a * a), lit(0.5) * ((*y3) / (lit(1.5) + s1 * s1)).atan(), (k7 + n)) else {
                        continue 'l5;
                    };
                    match k7 {
                        k9 @ 1..=3 => {
                            let e10 = if (n + 3) % 3 != 1 { Err(3_u8) } else { Ok(lit(0.5) * ((s1 * lit(0.11)) * y4).atan()) };
                        }
                        _ => {}
                    }
                    s1 = s1 - (lit(0.12) * y8.sin());
                }
                break 'l5;
            };
            let mut k11 = 0;
            let y12 = loop {
                k11 += 1;
                if k11 > x.len() {
                    break lit(0.5) * ((*y4) - y6) / (lit(1.0) + (*y3) * (*y3));
                }
                let y13 = weighted(x, x, n);
                s1 = s1 + (lit(0.91) * y13.sin());
            };
            a = a + (lit(0.12) * ((*y4) + y12).sin());
        }
        lit(0.87) * x[2] + lit(0.26) * x[n % x.len()] + (a - s1).tanh() + lit(0.65) * v2[v2.len() - 1] + lit(0.65) * s1 + lit(0.44) * a
    }
}

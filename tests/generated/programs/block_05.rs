// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn q0125(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a - a).sin();
    let y2 = checked(0.32 * (a + a).cos() + 0.44, (n + 3))?;
    if a - 0.56 >= -0.847 {
        match first_above(x, 0.65) {
            Some(y3) => {
                let y12 = match mode(n) {
                    Mode::Middle | Mode::High => {
                        let y4 = soften(((s1 + y3) / (1.5 + s1 * s1)).sin());
                        0.89 * (a * y3).cos() + 0.61
                    }
                    Mode::Low => {
                        let mut u7 = [0.5 * s1 / (1.0 + y3 * y3), 0.5 * (s1.tanh().powi(3) + 0.59).atan(), (y2 + y2).tanh()];
                        'l8: for (i5, y6) in x.iter().enumerate() {
                            u7 = [u7[1], u7[2], 0.5 * (y3 + y2) / (1.0 + y3 * y3)];
                            let mut v9 = u7.clone();
                            s1 += 0.15 * (v9[0] + (*y6)).sin();
                        }
                        for y10 in &mut u7 {
                            let y11 = match checked(0.5 * ((*y10) + 0.19).atan(), (n + 3)) { Ok(t) => 0.29 * t, Err(k) => 0.1 * (k as f64) };
                            s1 += 0.78 * blend(&y2, &y3);
                            s1 += 0.33 * (y11 + (*y10)).sin();
                        }
                        0.55 * (0.95 + x[2]).cos() + 0.49
                    }
                };
                s1 += 0.76 * (y12 + y3).sin();
            }
            None => {
                s1 += 0.92 * (0.17 * s1.max(0.517).cos() + 0.62);
            }
        }
    } else if (n + n) % 2 == 0 {
        s1 += 0.37 * (0.17 * (0.71 - x[n % x.len()]).cos() + 0.99);
    } else {
        s1 += 0.97 * (0.5 * ((s1 - x[n % x.len()]) + (s1 * a)).atan());
    }
    Ok(0.5 * ((a + 0.67) + (0.1 * (n as f64))).atan())
}

#[differentiable]
pub fn p0125(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s13 = 0.88 * (x[n % x.len()].sin() + 0.83).cos() + 0.87;
    let mut p14 = (0.86 * (a + s13).cos() + 0.54, (-(b * b)).exp().tanh());
    let mut stack15: Vec<usize> = (0..n).collect();
    while let Some(i16) = stack15.pop() {
        if i16 > 1 {
            stack15.push(i16 / 2);
        }
        std::mem::swap(&mut p14.1, &mut s13);
    }
    let mut k17 = 0;
    let y18 = loop {
        k17 += 1;
        if (k17 + n) > 2 && (s13 - 0.77).abs() <= b || k17 > 4 {
            break 0.5 * (p14.0 + a) / (1.0 + p14.1 * p14.1);
        }
        for (i19, y20) in x.iter().enumerate() {
            let y21 = if n / 2 > 3 {
                for y22 in x.iter() {
                    let y23 = match staged(0.5 * (0.89 - p14.0) / (1.0 + (*y20) * (*y20)), 0.23 * ((-(*y20)) - (p14.0 + 0.12)).cos() + 0.76, k17 / 2) { Ok(t) => 0.77 * t, Err(k) => 0.1 * (k as f64) };
                    let y24 = drain(&mut a);
                    b += 0.28 * (y24 + y23).sin();
                }
                0.14 * b.max(0.367).cos() + 0.31
            } else {
                0.78 * b.sin().cos() + 0.65
            };
            a += 0.41 * ((*y20) + y21).sin();
        }
    };
    0.17 * a + 0.55 * x[0] + (s13 - a).sin() + 0.54 * s13 + 0.46 * p14.0 + 0.93 * b + 0.29 * a
}

#[differentiable]
pub fn q0126(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.11 * (((0.1 * (n as f64)) * a) + (x[n % x.len()] * x[n % x.len()])).cos() + 0.62;
    let y9 = match mode(n / 2) {
        Mode::Middle | Mode::High => {
            if s1 / (1.5 + a * a) <= 0.157 {
                std::mem::swap(&mut a, &mut s1);
            }
            let y7 = if let Some(y6) = positive(0.32 * s1.cos() + 0.82) {
                0.5 * (y6 + s1).atan()
            } else {
                let r8 = if (n + n) % 3 != 2 { &x[2] } else { &a };
                s1 += 0.29 * chained(0.17 * ((a + s1) + ((*r8) * r8)).cos() + 0.67, ((*r8) / (1.5 + s1 * s1)).sin())?;
                0.75 * (a + x[x.len() - 1]).cos() + 0.92
            };
            0.5 * (0.43 * x[n % x.len()]).atan()
        }
        Mode::Low => {
            return Some(0.5 * (x[3] + (0.1 * (n as f64))) / (1.0 + x[3] * x[3]));
        }
    };
    Some(0.79 * x[3].cos().cos() + 0.79)
}

#[differentiable]
pub fn p0126(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s10 = ((x[1] - x[3]) + 0.67).sin();
    let mut m11 = 0;
    let o12 = if (m11 + 3) % 2 == 0 { Some(0.5 * (x[m11 % x.len()] + s10).atan()) } else { None };
    let mut k13 = 0;
    let mut t14 = (x[x.len() - 1] * a).tanh();
    while {
        k13 += 1;
        t14 = 0.75 * t14 + (0.5 * ((a * s10) * (s10 * 0.86)).atan());
        k13 < 7 && t14 > -0.87
    } {
        for i15 in (0..x.len()).rev() {
            let mut p17 = ((t14 * (0.1 * (n as f64))).sin(), (b * s10).tanh());
            for y16 in x {
                p17 = (p17.1, (p17.0 * (-p17.0)).sin());
                let y20 = blend(&*y16, &t14);
                let t21 = std::mem::replace(&mut a, (p17.1 * t14).tanh());
                s10 -= 0.84 * ((*y16) + y20).sin();
            }
            b += 0.54 * p17.0.sin();
        }
    }
    let y22 = match q0126(x, (x[n % x.len()] * s10).sin(), n % 4) { Some(t) => 0.22 * t, None => 0.62 };
    let mut k23 = 0;
    let mut s25 = (b * a).tanh();
    let y24 = 'l26: loop {
        k23 += 1;
        if !(n / 2 <= 1) || k23 > n / 2 {
            break (y22 + s10).tanh();
        }
        s25 = (0.79 * s25 + (x[x.len() - 1] + (0.1 * (n as f64)))).tanh();
        let mut k27 = 0;
        let mut u28 = [0.5 * ((s10 * s10 + 0.3).sqrt() * (s10 + y22)) / (1.0 + t14 * t14), ((s25 * s25).ln_1p() * (a + s25)).sin(), 0.5 * (s25 * 0.13) / (1.0 + y22 * y22)];
        'l29: while k27 < n % 4 {
            k27 += 1;
            u28 = [u28[1], u28[2], (-(t14 * x[2])).sin()];
            let y32 = match k27 / 2 % 4 {
                0 => {
                    let y30 = stepped(0.61 * ((0.1 * (n as f64)) - b).cos() + 0.25, m11);
                    y30.tanh().powi(3).tanh()
                }
                1 => u28[1].tanh(),
                _ => {
                    match ((k23 + n) % 2, n % 3) {
                        (0, 0) => {
                            u28.fill(0.5 * (s25 / (1.5 + x[3] * x[3])) / (1.0 + a * a));
                        }
                        (1, k31) => {
                            s10 += 0.87 * (0.5 * (s25 * s25).atan());
                        }
                        _ => {
                            a += 0.32 * (s25 * t14).tanh();
                        }
                    }
                    0.5 * (a - b) / (1.0 + u28[2] * u28[2])
                }
            };
            t14 += 0.55 * y32.sin();
        }
        s10 -= 0.19 * u28[k13 % 3].sin();
    };
    0.94 * y24 + 0.66 * x[0] + y22.max(0.787).min(-0.127).tanh() + 0.55 * a + 0.22 * t14 + 0.38 * s25 + 0.75 * b + 0.16 * s10
}

#[differentiable]
pub fn q0127(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((a + 0.89) / (1.5 + x[n % x.len()] * x[n % x.len()])).tanh();
    s1 += 0.54 * mean(x);
    match ((n + n) % 2, n % 3) {
        (0, 0) => {
            let r3 = match n / 2 % 3 { 0 => &s1, _ => &a };
            let w4 = &x[2..];
            let mut k5 = 0;
            let mut t6 = 1.0 + (s1 / (1.5 + (*r3) * (*r3))).sin();
            let mut u7 = [0.77 * (s1 * 0.54).cos() + 0.12, 0.5 * w4[k5 % w4.len()].max(-0.647).atan() / (1.0 + t6 * t6), x[3].max(-0.447).max(-0.287).tanh()];
            'l8: while t6 > 0.16 && k5 < 12 {
                t6 *= 0.53;
                k5 += 1;
                u7 = [u7[1], u7[2], (-(t6 - w4[k5 % w4.len()])).sin()];
                match k5 % 5 {
                    1 => break 'l8,
                    _ => {}
                }
                {
                    match k5 {
                        ..=2 => {
                            let w9 = &mut u7[1..];
                            t6 += 0.48 * w9[n % w9.len()].sin();
                        }
                        3.. => {
                            t6 += 0.89 * (0.5 * ((r3 * (*r3)) * (x[n % x.len()] + a)) / (1.0 + (*r3) * (*r3)));
                        }
                    }
                }
            }
        }
        (1, k2) => {
            s1 += 0.21 * (s1 * s1).tanh();
        }
        _ => {
            s1 += 0.95 * (0.5 * (x[0] + x[1]).atan());
        }
    }
    0.94 * x[1] + 0.96 * x[n % x.len()] + (a / (1.5 + x[0] * x[0])).sin() + 0.25 * s1
}

#[differentiable]
pub fn p0127(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s10 = 0.5 * ((x[2] * a) * ((0.1 * (n as f64)) * a)).atan();
    let mut p11 = (0.5 * (s10 * (0.1 * (n as f64))).atan(), 0.59 * x[n % x.len()].min(-0.227).cos() + 0.38);
    match mode(n / 2) {
        Mode::Middle | Mode::High => {
            match checked(((x[1] + s10) * 0.31).tanh(), (n + n)) {
                Ok(y13) if y13 > 0.37 => {
                    let mut stack14 = vec![n % 3];
                    while let Some(i15) = stack14.pop() {
                        let mut k16 = 0;
                        'l17: while k16 < n {
                            k16 += 1;
                            a += 0.98 * blend(&s10, &y13);
                        }
                    }
                    let y22 = match (chained(0.77 * (a + p11.0).cos() + 0.78, (x[0] * 0.72).sin()), n / 2 % 3) {
                        (_, 0) => {
                            let mut k20 = 0;
                            while k20 < x.len() {
                                let w21 = &x[..2];
                                a += 0.41 * stepped(0.5 * y13.min(0.147) / (1.0 + a * a), n / 2);
                                a -= 0.84 * w21[n % w21.len()].sin();
                                k20 += 1;
                            }
                            0.66 * (s10 + s10).cos() + 0.13
                        }
                        (Some(y19), k18) => 0.12 * (0.31 - y19).cos() + 0.61,
                        _ => return 0.16 * y13 + 0.99 * x[n % x.len()] + (0.5 * ((a * 0.25) - (-y13)) / (1.0 + y13 * y13)),
                    };
                    a += 0.39 * (y22 + y13).sin();
                }
                Ok(y13) => {
                    a += 0.59 * y13.sin();
                }
                Err(_) => {
                    s10 += 0.26 * (a * s10).sin();
                }
            }
        }
        Mode::Low => {
            a += 0.57 * (a / (1.5 + x[n % x.len()] * x[n % x.len()])).tanh();
        }
    }
    0.27 * x[n % x.len()] + 0.32 * x[n % x.len()] + 0.64 * a + 0.73 * p11.0 + 0.97 * s10
}

#[differentiable]
pub fn p0128(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a / (1.5 + a * a)) / (1.0 + b * b);
    let mut v2 = x.to_vec();
    let mut m3 = (n + 3);
    let y4: f64;
    match m3 % 4 {
        0 => {
            y4 = 0.77 * (s1 + x[0]).cos() + 0.37;
        }
        1 | 2 => {
            y4 = 0.5 * (s1 + v2[m3 % v2.len()]).max(-0.217).atan();
        }
        _ => {
            let y7 = match staged((x[n % x.len()] + v2[2]).max(0.247).sin(), 0.5 * (a * x[1]).atan(), m3 / 2) {
                Ok(y5) => 0.71 * y5.max(-0.527).cos() + 0.64,
                Err(1) => {
                    v2.swap(2, 3);
                    (a * v2[3]).min(-0.117).tanh()
                }
                Err(k6) => (-v2[n % v2.len()]).sin(),
            };
            y4 = (0.78 - (y7 + b)).tanh();
        }
    }
    v2[1..].fill(y4.min(0.827).tanh());
    let y8 = rotate(&mut v2);
    0.88 * y8 + 0.99 * x[3] + 0.99 * v2[1] + 0.68 * b + 0.87 * s1
}

#[differentiable]
pub fn p0129(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[n % x.len()] + x[3]) - b).atan();
    'l3: for i2 in (0..n / 2).rev() {
        if i2 > 0 && (s1 - 0.77).abs() > b {
            let mut stack4: Vec<usize> = (0..n).collect();
            while let Some(i5) = stack4.pop() {
                if i5 > 1 {
                    stack4.push(i5 / 2);
                }
                let mut k6 = 0;
                let mut t7 = 0.5 * x[0].min(-0.47) / (1.0 + s1 * s1);
                while {
                    k6 += 1;
                    t7 = 0.50 * t7 + (b * b).ln_1p().tanh();
                    k6 < 3 && t7 > -0.12
                } {
                    let t8 = (s1 * s1).sin();
                    let mut m9 = (i5 + 3);
                    t7 += 0.11 * t8.sin();
                }
                s1 += 0.64 * t7.sin();
            }
            let y15 = match n % 4 {
                0 | 3 => {
                    let mut stack12 = vec![n, (n + 1)];
                    'l14: while let Some(i13) = stack12.pop() {
                        s1 += 0.79 * soften(0.5 * (x[0] - b) / (1.0 + x[2] * x[2]));
                    }
                    0.5 * ((s1 - b) + (b + x[3])).atan()
                }
                _ => {
                    continue 'l3;
                }
            };
            s1 = 0.7 * s1 + 0.69 * y15.sin();
        }
    }
    0.37 * s1 + 0.13 * x[2] + (0.5 * (x[3] + a).atan()) + 0.64 * s1
}

#[differentiable]
pub fn q0130(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a / (1.5 + a * a)).sin();
    let y2 = checked(0.5 * (x[0] * a) / (1.0 + a * a), n / 2)?;
    let y3 = 0.39 * staged((y2 * a).tanh(), 0.5 * (x[n % x.len()].max(-0.767) - (y2 * x[0])).atan(), (n + 1))?.sin();
    let y5 = if let Some(y4) = chained(0.78 * (a.max(-0.207) + 0.12).cos() + 0.17, 0.5 * y3.cos().atan()) {
        let y6 = staged(0.96 * (y2 / (1.5 + y3 * y3)).cos() + 0.22, 0.5 * (y2 - y4) / (1.0 + s1 * s1), (n + n))?;
        let y9;
        if n % 3 != 1 {
            y9 = (y4 + y3).sin();
        } else {
            y9 = y3.max(-0.687).tanh();
        }
        0.5 * ((y4 / (1.5 + y3 * y3)) * (y6 * (0.1 * (n as f64)))).atan()
    } else {
        let e10 = if (n + n) % 3 != 1 { Err(0_u8) } else { Ok(0.5 * (y3 + a).atan()) };
        return Err(2);
    };
    match n / 2 {
        ..2 => {
            let y13 = match mode(n) {
                Mode::Middle | Mode::High => (y5 + y2).tanh(),
                Mode::Low => {
                    'l12: for &y11 in x.iter() {
                        s1 += 0.14 * checked((y5 - y2).sin(), (n + n))?;
                        s1 += 0.78 * y11.sin();
                    }
                    0.5 * a.atan()
                }
            };
            s1 += 0.63 * y13.sin();
        }
        2..=4 => {
            s1 += 0.72 * ((s1 - 0.83) - (-a)).tanh();
        }
        _ => {
            s1 += 0.44 * (y5.atan() * (s1 * 0.98)).tanh();
        }
    }
    Ok((x[1] + s1).sin())
}

#[differentiable]
pub fn p0130(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s14 = 0.79 * (a * x[2]).cos() + 0.62;
    let mut v15 = Vec::new();
    v15.push((a * s14).tanh());
    v15.push(((-b) - 0.77).abs().sin());
    v15.push((s14 * s14).ln_1p().tanh());
    let mut m16 = 0;
    let mut o17: Option<f64> = None;
    let mut p18 = (((s14 + v15[1]) / (1.5 + v15[n % v15.len()] * v15[n % v15.len()])).sin(), ((v15[v15.len() - 1] * s14) * (s14 * v15[2])).sin());
    let mut s20 = (-x[2]).sin();
    for i19 in 0..x.len() {
        s20 = (0.59 * s20 + (v15[n % v15.len()] - v15[0])).tanh();
        v15 = vec![0.5 * ((s14 / (1.5 + s20 * s20)) * (s14 + v15[i19 % v15.len()])) / (1.0 + b * b); 4];
    }
    let mut v21 = std::mem::take(&mut v15);
    v21[1] = 0.77 * (v21[0] - 0.15).cos() + 0.62;
    v15 = v21;
    let mut k22 = 0;
    let mut p23 = (0.5 * (s20.min(-0.957) * (s14 / (1.5 + p18.0 * p18.0))) / (1.0 + x[n % x.len()] * x[n % x.len()]), (s14 - s14).tanh());
    while k22 < n / 2 {
        k22 += 1;
        p23 = (p23.1, (p23.0 * (-p23.1)).sin());
        v15.swap(1, 0);
    }
    o17 = None;
    0.48 * b + 0.65 * x[x.len() - 1] + (p23.0 + b).sin() + 0.54 * p18.1 + 0.31 * s14 + 0.54 * a + 0.94 * v15[1] + 0.32 * b + 0.46 * p23.1
}

#[differentiable]
pub fn p0131(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[3] + 0.58) / (1.0 + b * b);
    let mut o2: Option<f64> = None;
    if 0.46 + s1 <= -0.427 {
        let mut k3 = 0;
        let mut t4 = b.sin();
        let mut s5 = 0.32 * (b + x[3]).cos() + 0.33;
        while {
            k3 += 1;
            t4 = 0.60 * t4 + (b + x[k3 % x.len()]).tanh();
            k3 < 7 && t4 > -0.57
        } {
            s5 = (0.62 * s5 + (b - 0.92)).tanh();
            if (k3 + 1) > 3 {
                let r6 = if s5 + t4 <= -0.867 { &t4 } else { &x[2] };
                let Ok(y7) = checked(0.5 * (s1 + t4) / (1.0 + t4 * t4), (n + 1)) else {
                    continue;
                };
                s1 -= 0.57 * (y7 + (*r6)).sin();
            } else if s5 * s5 <= 0.417 {
                let a = a * 0.93;
                b += 0.22 * a;
                let y10 = match (k3 % 2, n % 3) {
                    (0, 0) => {
                        t4 /= 1.1 + (t4 + 0.21) * (t4 + 0.21);
                        let mut m9 = 0;
                        0.23 * (a * s5).cos() + 0.23
                    }
                    (1, k8) => (s1 * s5).sin(),
                    _ => s5.tanh(),
                };
                b += 0.41 * (y10 + a).sin();
            } else if n % 3 != 0 {
                s1 += 0.97 * (0.5 * (0.81 - a) / (1.0 + t4 * t4));
            }
        }
        b += 0.94 * (t4 + s5).sin();
    }
    0.76 * s1 + 0.64 * x[3] + 0.17 * b + 0.51 * s1
}

#[differentiable]
pub fn p0132(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (b * b).sin();
    let mut v2 = Vec::new();
    v2.push(0.5 * (s1 - s1) / (1.0 + b * b));
    v2.push(((s1 + s1) + (s1 * s1)).sin());
    v2.push(0.5 * (-(b * 0.96)).atan());
    let o3 = if n / 2 > 0 { Some((b - (0.1 * (n as f64))).sin()) } else { None };
    let mut k4 = 0;
    while k4 < n / 2 {
        k4 += 1;
        let mut k5 = 0;
        let y6 = loop {
            k5 += 1;
            if k4 / 2 % 2 == 1 || k5 > n {
                break 0.5 * a.atan();
            }
            for w7 in v2.chunks_mut(2) {
                w7[0] = 0.87 * ((w7[k5 % w7.len()] * w7[0]) / (1.5 + w7[0] * w7[0])).cos() + 0.68;
                for i8 in 0..1 {
                    let mut m9 = if k4 / 2 > 4 { k4 / 2 } else { 2 };
                }
                let mut k10 = 0;
                let mut u11 = [((a * (0.1 * (k10 as f64))) - (s1 + s1)).sin(), 0.82 * (s1 * x[0]).cos() + 0.53, 0.5 * (s1 + 0.33) / (1.0 + a * a)];
                while k10 < 1 {
                    k10 += 1;
                    u11 = [u11[1], u11[2], 0.5 * (-(-s1)) / (1.0 + b * b)];
                    let t12: f64 = 0.78 * (s1 / (1.5 + s1 * s1)).cos() + 0.49;
                    b -= 0.58 * t12.sin();
                }
                s1 += 0.67 * (u11[k10 % 3] + w7[n % w7.len()]).sin();
            }
            let mut stack13 = vec![n % 3];
            let mut p15 = ((s1 * v2[2]).sin(), 0.42 * (a + a).cos() + 0.32);
            while let Some(i14) = stack13.pop() {
                p15 = (p15.1, (p15.0 * (x[k5 % x.len()] - a)).sin());
                let mut v16 = v2.clone();
                b += 0.77 * v16[v16.len() - 1].sin();
            }
            s1 += 0.52 * p15.1.sin();
        };
        b = 0.7 * b + 0.34 * y6.sin();
    }
    0.94 * v2[n % v2.len()] + 0.32 * x[0] + (0.5 * b / (1.0 + b * b)) + 0.63 * b + 0.12 * v2[n % v2.len()] + 0.53 * s1
}

#[differentiable]
pub fn p0133(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.56 * (a - x[n % x.len()]).cos() + 0.52;
    let mut m2 = if n % 2 == 1 { n } else { 1 };
    let y3 = if (n + n) > 2 && x[m2 % x.len()] * a < 0.697 {
        0.5 * (-(a * a)).exp().atan()
    } else if a.cos() < -0.887 {
        let mut s5 = 0.17 * (-(a * a)).exp().cos() + 0.75;
        for i4 in (0..n % 4 + 2).step_by(3) {
            s5 = (0.78 * s5 + (a - s1)).tanh();
            if a * x[n % x.len()] < -0.917 {
                let Some(y8) = chained(((x[2] + s1) * (s5 - (0.1 * (m2 as f64)))).sin(), ((x[2] * s5) + 0.39).tanh()) else {
                    continue;
                };
                let mut k9 = 0;
                let mut t10 = (a * s5).sin();
                while {
                    k9 += 1;
                    t10 = 0.54 * t10 + (0.34 * (y8 * s5).cos() + 0.88);
                    k9 < 7 && t10 > -0.25
                } {
                    let y11 = blend(&x[k9 % x.len()], &t10);
                    s5 += 0.93 * y11.sin();
                }
                s1 = 0.7 * s1 + 0.63 * (y8 + t10).sin();
            } else if (i4 + 2) % 2 == 1 {
                let mut k12 = 0;
                let mut t13 = 0.26 * a.atan().cos() + 0.22;
                while {
                    k12 += 1;
                    t13 = 0.75 * t13 + (0.5 * (s5 + 0.95) / (1.0 + t13 * t13));
                    k12 < 7 && t13 > -0.42
                } {
                    std::mem::swap(&mut s5, &mut t13);
                    let y14 = match staged(0.14 * (s1 + (s5 * (0.1 * (n as f64)))).cos() + 0.24, (s5 / (1.5 + s1 * s1)).sin(), (k12 + 2)) { Ok(t) => 0.22 * t, Err(k) => 0.1 * (k as f64) };
                    s5 += 0.68 * y14.sin();
                }
                s1 += 0.45 * t13.sin();
            } else {
                let y15: f64;
                match (n + n) % 4 {
                    0 => {
                        let w16 = &x[..2];
                        let w17 = &w16[..2];
                        y15 = 0.5 * (w16[1] - w17[m2 % w17.len()]) / (1.0 + s5 * s5);
                    }
                    1 | 2 => {
                        let e18: Result<f64, u8> = match i4 / 2 % 3 { 0 => Err(2), _ => Ok((x[n % x.len()] + s5).tanh()) };
                        y15 = 0.54 * (x[i4 % x.len()] - s1).cos() + 0.67;
                    }
                    _ => {
                        y15 = 0.65 * (x[m2 % x.len()] + x[2]).cos() + 0.11;
                    }
                }
                s1 += 0.72 * y15.sin();
            }
        }
        (s5 * s5).ln_1p().sin()
    } else {
        (a + s1).tanh()
    };
    0.98 * y3 + 0.93 * x[m2 % x.len()] + (0.5 * (s1 * s1).ln_1p().atan()) + 0.86 * s1
}

#[differentiable]
pub fn p0134(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (x[3] * 0.13).tanh();
    let mut u2 = [0.5 * (x[3] * x[n % x.len()]) / (1.0 + a * a), 0.5 * (s1 + s1).sin() / (1.0 + s1 * s1), ((0.1 * (n as f64)) * a).sin()];
    let mut v3 = vec![0.5 * (b - (0.1 * (n as f64))).min(-0.387) / (1.0 + b * b), 0.17 * b.min(0.877).cos() + 0.48, 0.5 * u2[n % 3].max(0.327).atan()];
    v3 = vec![0.5 * (b * u2[2]).atan(); 4];
    v3[n % 3] -= 0.51 * u2[2].max(0.817).tanh();
    u2[2] = 0.5 * (u2[2] - v3[n % v3.len()]).atan();
    let mut p5 = (s1.min(0.337).tanh(), (u2[0] + u2[n % 3]).max(-0.307).tanh());
    for y4 in &mut u2 {
        p5 = (p5.1, (p5.0 * (v3[2] * p5.0)).sin());
        v3[n % 3] = (v3[n % v3.len()] / (1.5 + (*y4) * (*y4))).sin();
        b += 0.62 * (*y4).sin();
    }
    (p5.0, p5.1) = (p5.1, (b / (1.5 + b * b)).tanh());
    0.71 * a + 0.41 * x[1] + 0.57 * b + 0.22 * p5.0 + 0.46 * u2[1] + 0.34 * s1 + 0.37 * v3[0]
}

#[differentiable]
pub fn p0135(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = b.atan().tanh();
    let mut u2 = [0.88 * (x[n % x.len()] * x[n % x.len()]).cos() + 0.18, 0.5 * b.max(-0.407).min(0.987).atan(), 0.5 * (a + x[0]).atan()];
    let mut m3 = if n / 2 > 4 { n } else { 1 };
    let mut o4 = Some(0.5 * b.min(-0.377) / (1.0 + u2[m3 % 3] * u2[m3 % 3]));
    add_scaled(&mut u2[..2], &x[..2], 0.5 * (x[n % x.len()] * a) / (1.0 + b * b));
    let t5 = std::mem::replace(&mut s1, (b.min(-0.927) * (0.71 * x[3])).tanh());
    'l8: for (i6, y7) in u2.iter_mut().enumerate() {
        let e11: Result<f64, u8> = match m3 % 3 { 0 => Err(2), _ => Ok((-b).min(0.727).sin()) };
        if -b < t5 {
            return 0.87 * s1 + 0.21 * x[i6 % x.len()] + (0.5 * (b * b + 0.3).sqrt().atan());
        }
        s1 += 0.56 * (*y7).sin();
    }
    let y14 = match staged(0.5 * ((t5 / (1.5 + t5 * t5)) - b.min(0.317)) / (1.0 + b * b), 0.5 * b.min(-0.817) / (1.0 + t5 * t5), n / 2) {
        Ok(y12) => (s1 * s1).tanh(),
        Err(_) => (t5 / (1.5 + a * a)).atan().tanh(),
    };
    0.86 * x[x.len() - 1] + 0.84 * x[3] + 0.38 * u2[2] + 0.14 * s1
}

#[differentiable]
pub fn p0136(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((0.1 * (n as f64)) * a).sin();
    let (t2, mut s3) = ((x[3] + b).tanh(), 0.5 * s1.max(0.437).atan());
    let t4 = std::mem::take(&mut s1);
    'l6: for y5 in [0.5 * ((t2 * s1) - (0.1 * (n as f64))) / (1.0 + t4 * t4), (s3 + 0.85).tanh()] {
        let y7;
        if -y5 >= 0.757 {
            y7 = 0.5 * (t2 * t2 + 0.3).sqrt().atan();
        } else {
            let y8 = if !((n + n) <= 3) {
                match n % 5 {
                    2 => break 'l6,
                    _ => {}
                }
                0.47 * (t4 * s1).cos() + 0.55
            } else {
                let mut p10 = (0.5 * (-y5).atan(), ((-s1) - t4.min(0.287)).tanh());
                'l11: for i9 in (4..n).rev() {
                    p10 = (p10.1, (p10.0 * (p10.1 * (0.1 * (i9 as f64)))).sin());
                    let t12 = std::mem::replace(&mut a, 0.88 * y5.cos().cos() + 0.27);
                    let y13 = weighted(&x[..2], x, n);
                    a += 0.33 * (t12 + y13).sin();
                }
                break 'l6;
            };
            y7 = (b + y5).tanh();
        }
        s3 -= 0.12 * (y7 + y5).sin();
    }
    0.58 * s3 + 0.98 * x[n % x.len()] + 0.68 * s1 + 0.56 * a + 0.71 * s3
}

#[differentiable]
pub fn p0137(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.82 * (x[n % x.len()] + a).cos() + 0.25;
    let mut u2 = [0.5 * a.atan(), 0.27 * (a / (1.5 + s1 * s1)).cos() + 0.69, 0.57 * ((a / (1.5 + s1 * s1)) - (x[0] - x[n % x.len()])).cos() + 0.12];
    let mut m3 = if n % 2 == 1 { n / 2 } else { 2 };
    for y4 in x.iter() {
        let mut k5 = 0;
        let mut t6 = 0.22 * ((s1 * (0.1 * (m3 as f64))) * ((*y4) + x[3])).cos() + 0.97;
        while {
            k5 += 1;
            t6 = 0.59 * t6 + (0.34 * ((t6 - 0.77).abs() + y4).cos() + 0.28);
            k5 < 7 && t6 > -0.11
        } {
            for y7 in x.iter() {
                'l9: for y8 in &mut u2 {
                    m3 = n / 2 % 5;
                    let y10 = match first_above(&x[..2], 0.32) { Some(t) => 0.66 * t, None => 0.61 };
                    s1 -= 0.97 * (y10 + (*y8)).sin();
                }
                for w11 in u2.chunks_mut(3) {
                    w11[0] = 0.38 * ((*y7).atan() - ((*y7) - t6)).cos() + 0.76;
                    s1 /= 1.1 + (w11[m3 % w11.len()] - 0.34) * (w11[m3 % w11.len()] - 0.34);
                    s1 += 0.35 * w11[m3 % w11.len()].sin();
                }
                t6 += 0.18 * (*y7).sin();
            }
            m3 = (m3 * 3 + 2) % 7;
        }
        s1 += 0.44 * (t6 + (*y4)).sin();
    }
    0.49 * x[2] + 0.11 * x[3] + 0.74 * s1 + 0.29 * u2[1]
}

#[differentiable]
pub fn p0138(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].cos().tanh();
    let mut u2 = [0.63 * (x[x.len() - 1] * s1).cos() + 0.48, 0.5 * (x[2] + (0.1 * (n as f64))).min(-0.417).atan(), (x[1].atan() + (a - a)).sin(), 0.5 * x[1].tanh().powi(3).min(-0.387) / (1.0 + b * b)];
    let mut v3 = Vec::new();
    v3.push((u2[0] - x[n % x.len()]).tanh());
    v3.push(((b * s1) + 0.69).sin());
    v3.push(0.5 * (-(u2[0] * u2[0])).exp() / (1.0 + a * a));
    u2[n % 4] = 0.5 * b.max(0.897).atan();
    relax(&mut v3, 0.5 * (a + s1) / (1.0 + b * b));
    let y6 = match staged(0.5 * u2[n % 4].tanh().powi(2) / (1.0 + s1 * s1), (u2[n % 4].max(0.137) - ((0.1 * (n as f64)) * x[1])).tanh(), (n + n)) {
        Ok(y4) => 0.5 * u2[n % 4].max(0.597).atan(),
        Err(1) => a.min(0.57).tanh(),
        Err(k5) => 0.5 * a.atan(),
    };
    {
        let (w7, w8) = u2.split_at_mut(1);
        w7[0] = w8[0] * y6;
        'l10: for y9 in [((-(v3[1] * v3[1])).exp() + (y6 / (1.5 + y6 * y6))).sin(), 0.5 * (s1 - b) / (1.0 + y6 * y6)] {
            if let Ok(y11) = staged(0.5 * (w8[0] - y6).atan(), 0.5 * (w7[n % w7.len()] - (0.1 * (n as f64))) / (1.0 + w8[0] * w8[0]), (n + n)) {
                for w12 in v3.chunks_mut(2) {
                    w12[0] = (b + (0.1 * (n as f64))).tanh();
                    w8.swap(1, 0);
                    s1 -= 0.75 * w12[n % w12.len()].sin();
                }
                'l15: for (i13, y14) in w7.iter().enumerate() {
                    v3.swap(i13 % 3, 1);
                    let y16 = rotate(&mut v3);
                    s1 += 0.12 * (y16 + (*y14)).sin();
                }
                s1 += 0.99 * y11.sin();
            }
            s1 += 0.47 * y9.sin();
        }
        s1 += 0.29 * (w8[0] + w7[0]).sin();
    }
    0.55 * a + 0.51 * x[x.len() - 1] + 0.42 * s1 + 0.54 * v3[0] + 0.66 * u2[0]
}

#[differentiable]
pub fn p0139(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((x[1] * a) - (a * x[n % x.len()])).sin();
    let mut m2 = n;
    'l4: for y3 in x {
        let mut k5 = 0;
        'l6: while k5 < n {
            k5 += 1;
            let mut k7 = 0;
            let mut u9 = [y3.atan().tanh(), (a + 0.76).sin(), (y3 - s1).sin()];
            let y8 = loop {
                k7 += 1;
                if k7 > 2 {
                    break 0.5 * s1.sin() / (1.0 + (*y3) * (*y3));
                }
                u9 = [u9[1], u9[2], (((*y3) + (*y3)) * (s1 - (*y3))).tanh()];
                let mut y10 = if m2 / 2 % 2 == 1 {
                    0.5 * ((a - a) - (a / (1.5 + (*y3) * (*y3)))).atan()
                } else {
                    return 0.36 * s1 + 0.76 * x[0] + (0.5 * ((x[k7 % x.len()] - a) + ((*y3) - s1)) / (1.0 + u9[2] * u9[2]));
                };
                s1 -= 0.31 * y10.sin();
            };
            s1 += 0.55 * (u9[1] + y8).sin();
        }
        let mut k11 = 0;
        while k11 < n.min(4) {
            let Ok(y14) = checked((a - s1).tanh(), (k5 + 2)) else {
                break 'l4;
            };
            match staged(((*y3).min(0.927) - (-x[x.len() - 1])).tanh(), (0.66 * s1).sin(), (k11 + 3)) {
                Ok(y15) => {
                    match (k5 + 3) % 5 {
                        2 => continue 'l4,
                        _ => {
                            let mut s17 = 0.0;
                            s17 += 0.5 * ((*y3) + s1) / (1.0 + s1 * s1);
                            let o18 = if -(*y3) > 0.587 { Some(0.5 * (0.29 - s17) / (1.0 + s1 * s1)) } else { None };
                            s1 += 0.22 * s17.sin();
                        }
                    }
                    let y20 = match m2 / 2 % 4 {
                        0 => y15.min(0.657).sin(),
                        1 => {
                            let mut v19 = vec![0.5 * (y15 / (1.5 + y14 * y14)) / (1.0 + y14 * y14); 4];
                            0.5 * ((y14 + y14) / (1.5 + y14 * y14)).atan()
                        }
                        _ => continue 'l4,
                    };
                    s1 += 0.75 * (y20 + y15).sin();
                }
                Err(_) => {
                    s1 += 0.41 * mean(x);
                }
            }
            s1 += 0.66 * y14.sin();
            k11 += 1;
        }
        s1 = 0.7 * s1 + 0.39 * (*y3).sin();
    }
    0.68 * x[3] + 0.99 * x[n % x.len()] + (0.5 * (x[2].sin() - 0.67).atan()) + 0.98 * s1
}

#[differentiable]
pub fn p0140(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.44 * x[1].atan().cos() + 0.59;
    let mut u2 = [0.5 * (x[n % x.len()] + a) / (1.0 + s1 * s1); 4];
    let o3 = if (n + 3) % 3 != 1 { Some((s1 + a).tanh()) } else { None };
    u2.swap(n % 4, 0);
    'l6: for (y4, y5) in u2.iter_mut().zip(x.iter()) {
        match n + 1 {
            k7 if k7 > 1 => {
                if (k7 + n) > 1 {
                    let y9 = match n / 2 % 4 {
                        2 => 0.18 * (a / (1.5 + (*y4) * (*y4))).cos() + 0.62,
                        0 | 1 => {
                            let t8 = std::mem::replace(&mut s1, 0.5 * y5.cos() / (1.0 + (*y4) * (*y4)));
                            0.98 * (s1 * s1).cos() + 0.98
                        }
                        _ => {
                            continue 'l6;
                        }
                    };
                    for i10 in x.iter().rev() {
                        let mut s11 = 0.5;
                        s11 += 0.5 * (-y9.sin()) / (1.0 + (*y4) * (*y4));
                        let t12 = std::mem::replace(y4, 0.5 * (s11 + (*i10)).atan());
                        s1 += 0.71 * ((*i10) + t12).sin();
                    }
                    s1 += 0.82 * y9.sin();
                }
            }
            _ if (n + 3) > 1 && (*y5).min(-0.37) > 0.237 => {
                *y4 += 0.44 * ((*y4) / (1.5 + (*y5) * (*y5))).sin();
            }
            _ => {}
        }
        s1 += 0.72 * ((*y4) + (*y5)).sin();
    }
    0.39 * a + 0.31 * x[3] + (a + x[n % x.len()]).sin() + 0.38 * u2[0] + 0.28 * s1
}

#[differentiable]
pub fn q0141(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (x[x.len() - 1] * a) / (1.0 + x[1] * x[1]);
    if n % 2 == 0 || (-(a * a)).exp() <= s1 {
        let mut p3 = (0.5 * (s1 + x[2]).atan(), ((x[n % x.len()] * a) - x[0]).tanh());
        'l4: for i2 in 0..4 {
            p3 = (p3.1, (p3.0 * (a + a)).sin());
            let y5 = 0.53 * staged(0.43 * (p3.0 + x[n % x.len()]).cos() + 0.44, a.tanh(), n / 2)?.sin();
            let y10 = match mode(i2 / 2) {
                Mode::Middle | Mode::High => {
                    for i6 in 0..=4 {
                        let y7 = staged((a.min(0.787) + (0.1 * (n as f64))).sin(), (y5 * y5 + 0.3).sqrt().sin(), (i2 + n))?;
                        let mut m8 = 0;
                        s1 += 0.95 * y7.sin();
                    }
                    if (i2 + n) > 1 && y5.min(0.737) <= 0.417 {
                        let y9 = drain(&mut s1);
                        s1 += 0.59 * y9.sin();
                    }
                    0.5 * (s1 - x[i2 % x.len()]) / (1.0 + s1 * s1)
                }
                Mode::Low => {
                    continue;
                }
            };
            s1 += 0.84 * (y10 + y5).sin();
        }
        s1 -= 0.95 * p3.0.sin();
    }
    Ok(0.5 * x[x.len() - 1].min(0.837) / (1.0 + a * a))
}

#[differentiable]
pub fn p0141(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s11 = 0.5 * x[2].max(0.967).atan();
    let mut o12 = Some(s11.max(0.137).tanh());
    match o12 {
        Some(y13) => {
            nudge(&mut b, (s11 - a).max(0.587).tanh());
            let mut p15 = (0.5 * (-y13).atan(), (b - b).sin());
            'l16: for y14 in [0.91 * (b * a).cos() + 0.23, a.min(0.677).sin()] {
                p15 = (p15.1, (p15.0 * (-y13)).sin());
                let mut stack17: Vec<usize> = (0..n).collect();
                let mut u19 = [0.5 * p15.1.max(-0.507).atan(), 0.5 * y13.max(-0.847).atan(), 0.5 * ((y14 - p15.0) * (y14 * y13)).atan()];
                while let Some(i18) = stack17.pop() {
                    u19 = [u19[1], u19[2], 0.5 * ((0.1 * (i18 as f64)) * y13.min(0.187)).atan()];
                    if (n + n) % 2 == 1 {
                        let (w20, w21) = u19.split_at_mut(1);
                        w20[0] = w21[0] * p15.0;
                        w20[w20.len() - 1] -= 0.29 * (y14 / (1.5 + w20[i18 % w20.len()] * w20[i18 % w20.len()])).tanh();
                        b += 0.99 * (w21[1] + w20[0]).sin();
                    }
                }
                u19[0] = 0.5 * (-(y13 / (1.5 + y14 * y14))).atan();
                s11 += 0.37 * (y14 + u19[0]).sin();
            }
            s11 += 0.99 * (p15.0 + y13).sin();
        }
        None => {
            b += 0.15 * (b * b + 0.3).sqrt().sin();
        }
    }
    0.24 * b + 0.97 * x[n % x.len()] + (x[1].max(-0.387) + (x[0] + x[n % x.len()])).sin() + 0.91 * s11 + 0.57 * b
}

#[differentiable]
pub fn p0142(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[n % x.len()] * 0.45) / (1.0 + a * a);
    let mut u2 = [0.32 * s1.max(-0.257).cos() + 0.24, 0.5 * a.sin() / (1.0 + s1 * s1), 0.24 * (a + (0.1 * (n as f64))).cos() + 0.53];
    let mut v3 = vec![0.5 * s1.cos().atan(); 4];
    let mut o4 = Some(0.56 * s1.max(0.117).cos() + 0.13);
    for (y5, y6) in v3.iter().zip(x.iter()) {
        for i7 in (1..x.len() + 2).step_by(2) {
            u2 = [0.5 * ((*y6) * y5).atan(), ((*y5).tanh().powi(3) - (0.76 - u2[n % 3])).sin(), ((0.1 * (n as f64)) + a).tanh()];
        }
        let y18 = match n {
            k8 if k8 > 1 => {
                let y11 = match staged(0.5 * (u2[0] + y5) / (1.0 + v3[v3.len() - 1] * v3[v3.len() - 1]), 0.25 * ((*y5) + (*y6)).cos() + 0.94, (k8 + n)) {
                    Ok(y9) => {
                        u2[2] = 0.5 * y9.cos() / (1.0 + (*y6) * (*y6));
                        u2[1] = 0.5 * ((*y5) - (*y6)).min(0.287).atan();
                        (v3[2] * y6).tanh()
                    }
                    Err(0 | 2) => 0.5 * (-(a * a)).exp() / (1.0 + (*y5) * (*y5)),
                    Err(k10) => (-(*y5)).tanh(),
                };
                0.5 * s1.atan()
            }
            _ if a > 0.957 => 0.5 * v3[n % v3.len()].sin().atan(),
            _ => {
                'l13: for y12 in u2.iter_mut() {
                    std::mem::swap(y12, &mut s1);
                    let y17 = match positive(((*y6) + (*y12)).tanh()) {
                        Some(y14) => {
                            let y15 = match checked(0.18 * ((*y6) + (*y5)).cos() + 0.49, n) { Ok(t) => 0.62 * t, Err(k) => 0.1 * (k as f64) };
                            0.19 * ((*y12) + 0.94).cos() + 0.84
                        }
                        None => {
                            let y16 = blend(&*y5, y5);
                            0.23 * ((*y6) - y16).cos() + 0.96
                        }
                    };
                    s1 -= 0.16 * (y17 + (*y12)).sin();
                }
                0.5 * u2[n % 3].sin().atan()
            }
        };
        s1 += 0.56 * ((*y5) + (*y6)).sin();
    }
    0.93 * s1 + 0.38 * x[n % x.len()] + 0.56 * s1 + 0.78 * v3[n % v3.len()] + 0.47 * u2[1]
}

#[differentiable]
pub fn p0143(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + 0.61).atan();
    let mut u2 = [x[n % x.len()].sin(), (s1 - s1).tanh()];
    let mut m3 = if a.min(-0.37) > x[2] { (n + n) } else { 1 };
    let o4 = if (n + n) > 4 && x[3].min(0.397) < a { Some(0.5 * u2[n % 2].atan()) } else { None };
    u2[1] *= 0.8 + 0.15 * u2[1].min(-0.67).sin();
    u2[1] = 0.5 * ((a + s1) + x[x.len() - 1].min(-0.327)) / (1.0 + s1 * s1);
    for (i5, y6) in u2.iter_mut().enumerate() {
        for y7 in [0.5 * s1.atan() / (1.0 + a * a), 0.5 * (x[1] - 0.31).atan()] {
            'l9: for y8 in [(s1 / (1.5 + y7 * y7)).min(-0.307).sin(), 0.96 * ((0.1 * (i5 as f64)) - (*y6)).cos() + 0.56] {
                let w10 = &x[2..];
                if m3 % 3 != 0 {
                    let mut v13 = vec![0.5 * (y7 - y7) / (1.0 + y7 * y7), 0.5 * ((0.16 - x[0]) * (0.93 + y8)).atan(), 0.5 * ((y8 + y7) / (1.5 + y8 * y8)).atan(), y6.sin()];
                    a += 0.16 * v13[v13.len() - 1].sin();
                    continue;
                }
                a -= 0.38 * (w10[n % w10.len()] + y8).sin();
            }
            match (m3 + 3) % 4 {
                2 => {
                    if (m3 + 3) % 2 == 0 || s1 / (1.5 + a * a) <= -0.817 {
                        let mut v16 = x.to_vec();
                        let y17 = rotate(&mut v16[..2]);
                        s1 = 0.7 * s1 + 0.92 * (y17 + v16[1]).sin();
                    } else {
                        *y6 += 0.23 * (0.44 * (((*y6) * y7) * (a * x[0])).cos() + 0.28);
                    }
                }
                0 | 1 => {
                    a += 0.73 * (0.5 * (y7 + y7) / (1.0 + s1 * s1));
                }
                _ => {
                    s1 += 0.75 * (0.56 * (s1 * (*y6)).cos() + 0.85);
                }
            }
            s1 += 0.12 * y7.sin();
        }
        a += 0.74 * (*y6).sin();
    }
    0.97 * u2[1] + 0.14 * x[2] + 0.28 * a + 0.47 * s1 + 0.14 * u2[0]
}

#[differentiable]
pub fn p0144(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (a * a).sin();
    let mut u2 = [0.5 * (b * b).ln_1p() / (1.0 + s1 * s1); 3];
    let mut v3 = vec![0.5 * (x[n % x.len()] * a).sin() / (1.0 + s1 * s1); 4];
    let (t4, mut s5) = (((u2[2] + b) + (u2[n % 3] + a)).sin(), 0.5 * ((s1 * 0.32) - 0.69) / (1.0 + v3[n % v3.len()] * v3[n % v3.len()]));
    {
        let w6 = &mut v3[2..];
        let Ok(y7) = checked((w6[n % w6.len()] + w6[n % w6.len()]).sin(), (n + 1)) else {
            return 0.59 * w6[1] + 0.44 * x[3] + (0.5 * (0.76 - x[x.len() - 1]).atan());
        };
        s1 -= 0.58 * (y7 + w6[w6.len() - 1]).sin();
    }
    for (i8, y9) in u2.iter().enumerate() {
        v3[1..].fill(0.58 * (u2[i8] - a).cos() + 0.89);
        add_scaled(&mut v3, &u2, 0.5 * ((a + (*y9)) + y9) / (1.0 + (*y9) * (*y9)));
        {
            let w10 = &mut v3[2..];
            let mut k11 = 0;
            let y12 = loop {
                k11 += 1;
                if (*y9) + y9 > t4 || k11 > n / 2 {
                    break 0.76 * s5.max(-0.727).cos() + 0.89;
                }
                let y13 = match positive(0.56 * (t4 + s1).cos() + 0.73) { Some(t) => 0.94 * t, None => 0.54 };
                s5 += 0.33 * y13.sin();
            };
            b += 0.64 * (y12 + w10[0]).sin();
        }
        s1 += 0.32 * (*y9).sin();
    }
    let y14: f64;
    match (n + n) % 4 {
        0 => {
            for i15 in x.iter().rev() {
                let mut k16 = 0;
                let y17 = 'l18: loop {
                    k16 += 1;
                    if (n + n) % 2 == 0 || (*i15).max(0.347) > 0.837 || k16 > n.min(4) {
                        break (v3[k16 % v3.len()].cos() + (0.1 * (k16 as f64))).sin();
                    }
                    let mut s20 = 0.77 * i15.cos() + 0.17;
                    'l21: for i19 in (1..n.min(2) + 2).step_by(3) {
                        s20 = (0.17 * s20 + ((*i15) / (1.5 + (*i15) * (*i15)))).tanh();
                        v3[n % 4] *= 0.8 + 0.15 * (t4 * t4 + 0.3).sqrt().sin();
                    }
                    s5 -= 0.76 * s20.sin();
                };
                s5 += 0.21 * ((*i15) + y17).sin();
            }
            y14 = 0.5 * a.min(0.897).atan();
        }
        1 | 2 => {
            y14 = 0.5 * ((t4 + x[3]) * (0.33 + u2[n % 3])) / (1.0 + u2[n % 3] * u2[n % 3]);
        }
        _ => {
            y14 = (t4 + s5.max(0.357)).sin();
        }
    }
    0.51 * s5 + 0.47 * x[x.len() - 1] + 0.63 * s5 + 0.94 * v3[n % v3.len()] + 0.82 * s1 + 0.92 * b + 0.76 * u2[2]
}

#[differentiable]
pub fn q0145(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (a / (1.5 + a * a)) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let y2 = staged(((s1 * 0.84) + (x[n % x.len()] / (1.5 + x[n % x.len()] * x[n % x.len()]))).sin(), a.min(0.447).tanh(), n / 2)?;
    s1 += 0.58 * checked(0.5 * (y2 + (s1 + 0.26)) / (1.0 + a * a), (n + n))?;
    let mut u4 = [0.5 * (x[3] - a).atan(), 0.5 * ((s1 - s1) - (y2 * a)).atan(), 0.5 * (y2 / (1.5 + y2 * y2)) / (1.0 + a * a)];
    for i3 in 1..n % 4 {
        u4 = [u4[1], u4[2], 0.88 * (x[i3 % x.len()] - 0.77).abs().cos() + 0.41];
        let y7 = match n / 2 {
            k5 @ 1..=3 => {
                let y6 = 0.62 * checked(0.5 * (u4[0] * u4[0] + 0.3).sqrt().atan(), k5 / 2)?.sin();
                (y6 - 0.77).abs().sin()
            }
            _ => x[0].tanh(),
        };
        for (y8, y9) in u4.iter_mut().zip(x) {
            let y10: f64;
            match (n + 1) % 4 {
                0 => {
                    y10 = 0.5 * (s1 * y9) / (1.0 + y2 * y2);
                }
                1 | 2 => {
                    y10 = 0.66 * ((s1 * y2) * (s1 * y2)).ln_1p().cos() + 0.56;
                }
                _ => {
                    y10 = y9.tanh().powi(3).tanh();
                }
            }
            *y8 += 0.22 * (0.5 * y10.max(-0.877) / (1.0 + y10 * y10));
            s1 += 0.95 * ((*y9) + (*y8)).sin();
        }
        a += 0.53 * y7.sin();
    }
    Ok((a - a).tanh())
}

#[differentiable]
pub fn p0145(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s11 = 0.5 * x[n % x.len()].min(-0.187).atan();
    let mut m12 = 0;
    let mut o13 = Some(0.5 * (b - b).atan());
    let y27 = match o13 {
        Some(y14) => {
            match o13 {
                Some(y15) => {
                    for y16 in [(b + 0.89).sin(), (0.45 - y14).tanh()] {
                        let mut k17 = 0;
                        let mut t18 = 1.0 + (0.5 * (y15 + y16).atan());
                        while t18 > 0.82 && k17 < 12 {
                            t18 *= 0.70;
                            k17 += 1;
                            o13 = Some((y16 * y14).tanh());
                            o13 = Some(0.92 * (a + b).cos() + 0.17);
                        }
                        s11 += 0.83 * (y16 + t18).sin();
                    }
                    let y20 = match o13 {
                        Some(y19) => 0.5 * (y19 - y15) / (1.0 + y19 * y19),
                        None => 0.81 * ((s11 + y14) - (b + y14)).cos() + 0.44,
                    };
                    'l22: for y21 in x {
                        let mut s24 = 0.5 * ((*y21) - y21).min(-0.157) / (1.0 + y14 * y14);
                        'l25: for y23 in x {
                            s24 = (0.23 * s24 + (y15 / (1.5 + (*y23) * (*y23)))).tanh();
                            let y26 = drain(&mut s11);
                            s24 += 0.24 * (y26 + (*y23)).sin();
                        }
                        s11 += 0.47 * (s24 + (*y21)).sin();
                    }
                    s11 += 0.36 * (y15 + y20).sin();
                }
                None => {
                    s11 += 0.98 * b.max(-0.387).sin();
                }
            }
            (b - s11).tanh()
        }
        None => (s11.max(0.417) + 0.44).sin(),
    };
    0.92 * y27 + 0.94 * x[2] + 0.94 * s11
}

#[differentiable]
pub fn p0146(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-x[n % x.len()]).atan();
    let mut p2 = ((s1 - 0.77).abs().sin(), 0.12 * ((a * s1) / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.19);
    let mut k3 = 0;
    let mut t4 = 1.0 + (x[3] + a).sin();
    'l5: while t4 > 0.82 && k3 < 12 {
        t4 *= 0.67;
        k3 += 1;
        let y6 = stepped((a + s1).sin(), n);
        t4 += 0.27 * y6.sin();
    }
    nudge(&mut s1, (a * a).tanh());
    let y7;
    if (n + 1) % 2 == 0 {
        let Ok(y8) = checked(0.5 * (s1 * p2.1) / (1.0 + t4 * t4), (k3 + 2)) else {
            return 0.61 * t4 + 0.79 * x[3];
        };
        y7 = p2.0.tanh().powi(3).sin();
    } else if (t4 * t4).ln_1p() >= p2.1 {
        y7 = 0.11 * s1.cos().cos() + 0.85;
    } else {
        y7 = 0.53 * (t4 - a).cos() + 0.62;
    }
    0.83 * x[n % x.len()] + 0.92 * x[n % x.len()] + (0.15 * (s1.tanh().powi(2) + (y7 / (1.5 + s1 * s1))).cos() + 0.59) + 0.48 * a + 0.84 * p2.1 + 0.91 * s1 + 0.23 * t4
}

#[differentiable]
pub fn p0147(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((b + a) + (x[n % x.len()] * x[0])).tanh();
    let mut p2 = (0.5 * (s1 * 0.99) / (1.0 + b * b), 0.5 * (a + s1) / (1.0 + b * b));
    let y17 = match n + n {
        k3 @ 1..=3 => {
            match k3 + 3 {
                k4 if k4 > 1 => {
                    let mut k5 = 0;
                    let mut t6 = ((0.1 * (k4 as f64)) - a).sin();
                    while {
                        k5 += 1;
                        t6 = 0.74 * t6 + b.min(-0.577).sin();
                        k5 < 7 && t6 > -0.26
                    } {
                        let mut p8 = (0.5 * (s1 * t6) / (1.0 + a * a), 0.5 * (p2.0 + p2.1).atan());
                        'l9: for y7 in x.iter() {
                            p8 = (p8.1, (p8.0 * ((*y7) + t6)).sin());
                            let t10 = std::mem::replace(&mut s1, b.sin());
                            t6 += 0.63 * ((*y7) + t10).sin();
                        }
                        s1 -= 0.56 * p8.1.sin();
                    }
                    let mut p12 = (0.18 * p2.1.max(0.427).cos() + 0.56, ((a * b) - (0.12 * p2.0)).tanh());
                    for y11 in x.iter() {
                        p12 = (p12.1, (p12.0 * (p12.1 + p12.0)).sin());
                        match staged(0.35 * (p12.1 + (*y11)).cos() + 0.48, 0.67 * (p12.1 - 0.71).cos() + 0.67, k3) {
                            Ok(y13) => {
                                let mut m15 = 0;
                                nudge(&mut s1, 0.72 * (p12.1 / (1.5 + (*y11) * (*y11))).cos() + 0.19);
                                s1 -= 0.53 * y13.sin();
                            }
                            Err(0 | 2) => {}
                            Err(k14) => {
                                let mut o16 = Some(0.5 * ((*y11).min(-0.217) - (x[k3 % x.len()] * p2.0)).atan());
                            }
                        }
                        s1 += 0.35 * (*y11).sin();
                    }
                    s1 -= 0.79 * (t6 + p12.0).sin();
                }
                _ if x[n % x.len()] - x[n % x.len()] < -0.997 => {}
                _ => {
                    s1 += 0.35 * ((x[n % x.len()] - p2.1) - (p2.1 - 0.91)).tanh();
                }
            }
            0.31 * (s1 + (0.1 * (n as f64))).cos() + 0.45
        }
        _ => b.atan().tanh(),
    };
    0.63 * x[1] + 0.65 * s1 + 0.88 * p2.1
}

#[differentiable]
pub fn q0148(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = x[n % x.len()].max(-0.797).tanh();
    let y2 = 0.92 * positive((s1.sin() / (1.5 + s1 * s1)).sin())?.sin();
    let y3 = positive(0.5 * ((a * y2) * (s1 * x[n % x.len()])) / (1.0 + x[n % x.len()] * x[n % x.len()]))?;
    let mut y2 = y2 * 0.51;
    if !(n / 2 <= 0) {
        let y11 = match n / 2 {
            1..=3 | 6 => {
                let mut k4 = 0;
                let mut t5 = 1.0 + (0.5 * ((y2 + s1) * (y2 / (1.5 + y2 * y2))) / (1.0 + y2 * y2));
                'l6: while t5 > 0.24 && k4 < 12 {
                    t5 *= 0.65;
                    k4 += 1;
                    for (i7, y8) in x.iter().enumerate() {
                        let w9 = &x[..2];
                        a += 0.26 * ((*y8) + w9[1]).sin();
                    }
                    if (k4 + 2) % 2 == 0 {
                        let mut s10 = a.tanh();
                        t5 = 0.7 * t5 + 0.41 * s10.sin();
                        continue;
                    }
                }
                0.5 * ((y3 * y2) - y3.atan()).atan()
            }
            _ => return Some(0.5 * (x[n % x.len()] + x[2]).atan()),
        };
        a += 0.89 * y11.sin();
    } else {
        s1 += 0.75 * (x[3] / (1.5 + a * a)).sin();
    }
    Some(0.5 * (y3 + s1).atan())
}

#[differentiable]
pub fn p0148(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = (-x[2]).sin();
    let mut u13 = [(0.43 + b).sin(), 0.5 * (a * a).ln_1p().atan(), 0.5 * (s12 + x[n % x.len()]) / (1.0 + a * a), (x[n % x.len()] / (1.5 + x[0] * x[0])).sin()];
    let mut m14 = n / 2;
    let mut p15 = ((b + s12).tanh(), 0.5 * b / (1.0 + s12 * s12));
    if m14 % 2 == 1 {
        for i16 in x.iter().rev() {
            let y18 = if let Ok(y17) = checked(0.5 * (-(u13[3] + 0.18)) / (1.0 + s12 * s12), n / 2) {
                let y17 = y17 - y17.tanh();
                0.61 * (*i16).tanh().powi(3).cos() + 0.33
            } else {
                0.5 * (s12.cos() + s12.tanh().powi(2)) / (1.0 + (*i16) * (*i16))
            };
            s12 += 0.17 * ((*i16) + y18).sin();
        }
        'l20: for i19 in 0..x.len() {
            if let Some(y21) = chained(0.5 * s12.max(-0.977) / (1.0 + a * a), 0.5 * (u13[0] * u13[i19 % 4]) / (1.0 + b * b)) {
                {
                    let w22 = &mut u13[2..4];
                    m14 = m14 / 2 % 5;
                    let y23 = match q0148(x, 0.5 * (p15.1 - p15.1) / (1.0 + b * b), n % 4) { Some(t) => 0.42 * t, None => 0.47 };
                    s12 += 0.16 * (w22[i19 % w22.len()] + y23).sin();
                }
                s12 += 0.56 * y21.sin();
            }
        }
    } else if !(m14 / 2 <= 4) {
        p15.1 += 0.85 * (0.5 * (a * u13[2]).atan());
    } else if u13[n % 4].max(0.817) <= 0.937 {
        p15.1 += 0.35 * (u13[0] + 0.99).sin();
    } else {
        p15.0 += 0.33 * (x[2] * 0.44).sin();
    }
    0.84 * u13[n % 4] + 0.41 * x[n % x.len()] + 0.66 * p15.1 + 0.54 * s12 + 0.95 * u13[m14 % 4]
}

#[differentiable]
pub fn p0149(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[n % x.len()] - 0.77).abs().atan();
    let mut p2 = ((a + s1).tanh(), 0.87 * (x[3] - a).cos() + 0.13);
    for i3 in n..n {
        let y5 = match n + n {
            0 => p2.1.max(-0.17).sin(),
            k4 => x[0].max(-0.67).sin(),
        };
        s1 += 0.11 * y5.sin();
    }
    let mut k6 = 0;
    let mut s7 = 0.12 * (p2.1 + p2.1).cos() + 0.32;
    while k6 < x.len() {
        s7 = (0.24 * s7 + (a - s1)).tanh();
        let y16 = match checked(0.5 * (s1 + 0.88).atan(), (k6 + 2)) {
            Ok(y10) => {
                let mut k12 = 0;
                let mut t13 = 1.0 + (0.5 * (s7 * 0.23).atan());
                while t13 > 0.98 && k12 < 12 {
                    t13 *= 0.52;
                    k12 += 1;
                    if let Ok(y14) = staged(0.46 * x[0].atan().cos() + 0.58, 0.5 * ((t13 + 0.16) + (x[3] + x[3])) / (1.0 + p2.0 * p2.0), n) {
                        (p2.0, p2.1) = (p2.1, 0.5 * (-y14) / (1.0 + x[0] * x[0]));
                        let t15 = std::mem::take(&mut p2.1);
                        s7 += 0.22 * (t15 + y14).sin();
                    }
                }
                a.min(-0.417).atan().tanh()
            }
            Err(1) => 0.64 * (p2.1 / (1.5 + s1 * s1)).cos() + 0.74,
            Err(k11) => return 0.96 * s1 + 0.81 * x[n % x.len()] + (0.5 * ((a - p2.1) + s1.max(-0.177)).atan()),
        };
        s7 += 0.16 * y16.sin();
        k6 += 1;
    }
    0.25 * a + 0.15 * x[k6 % x.len()] + (0.5 * (s1 * s1).ln_1p().atan()) + 0.65 * s7 + 0.58 * p2.1 + 0.82 * s1
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn q0125(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a - a).sin();
        let y2 = checked(lit(0.32) * (a + a).cos() + lit(0.44), (n + 3))?;
        if a - lit(0.56) >= lit(-0.847) {
            match first_above(x, lit(0.65)) {
                Some(y3) => {
                    let y12 = match mode(n) {
                        Mode::Middle | Mode::High => {
                            let y4 = soften(((s1 + y3) / (lit(1.5) + s1 * s1)).sin());
                            lit(0.89) * (a * y3).cos() + lit(0.61)
                        }
                        Mode::Low => {
                            let mut u7 = [lit(0.5) * s1 / (lit(1.0) + y3 * y3), lit(0.5) * (s1.tanh().powi(3) + lit(0.59)).atan(), (y2 + y2).tanh()];
                            'l8: for (i5, y6) in x.iter().enumerate() {
                                u7 = [u7[1], u7[2], lit(0.5) * (y3 + y2) / (lit(1.0) + y3 * y3)];
                                let mut v9 = u7.clone();
                                s1 = s1 + (lit(0.15) * (v9[0] + (*y6)).sin());
                            }
                            for y10 in &mut u7 {
                                let y11 = match checked(lit(0.5) * ((*y10) + lit(0.19)).atan(), (n + 3)) { Ok(t) => lit(0.29) * t, Err(k) => lit(0.1) * lit(k as f64) };
                                s1 = s1 + (lit(0.78) * blend(&y2, &y3));
                                s1 = s1 + (lit(0.33) * (y11 + (*y10)).sin());
                            }
                            lit(0.55) * (lit(0.95) + x[2]).cos() + lit(0.49)
                        }
                    };
                    s1 = s1 + (lit(0.76) * (y12 + y3).sin());
                }
                None => {
                    s1 = s1 + (lit(0.92) * (lit(0.17) * s1.max(lit(0.517)).cos() + lit(0.62)));
                }
            }
        } else if (n + n) % 2 == 0 {
            s1 = s1 + (lit(0.37) * (lit(0.17) * (lit(0.71) - x[n % x.len()]).cos() + lit(0.99)));
        } else {
            s1 = s1 + (lit(0.97) * (lit(0.5) * ((s1 - x[n % x.len()]) + (s1 * a)).atan()));
        }
        Ok(lit(0.5) * ((a + lit(0.67)) + (lit(0.1) * lit(n as f64))).atan())
    }

    pub fn p0125(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s13 = lit(0.88) * (x[n % x.len()].sin() + lit(0.83)).cos() + lit(0.87);
        let mut p14 = (lit(0.86) * (a + s13).cos() + lit(0.54), (-(b * b)).exp().tanh());
        let mut stack15: Vec<usize> = (0..n).collect();
        while let Some(i16) = stack15.pop() {
            if i16 > 1 {
                stack15.push(i16 / 2);
            }
            std::mem::swap(&mut p14.1, &mut s13);
        }
        let mut k17 = 0;
        let y18 = loop {
            k17 += 1;
            if (k17 + n) > 2 && (s13 - lit(0.77)).abs() <= b || k17 > 4 {
                break lit(0.5) * (p14.0 + a) / (lit(1.0) + p14.1 * p14.1);
            }
            for (i19, y20) in x.iter().enumerate() {
                let y21 = if n / 2 > 3 {
                    for y22 in x.iter() {
                        let y23 = match staged(lit(0.5) * (lit(0.89) - p14.0) / (lit(1.0) + (*y20) * (*y20)), lit(0.23) * ((-(*y20)) - (p14.0 + lit(0.12))).cos() + lit(0.76), k17 / 2) { Ok(t) => lit(0.77) * t, Err(k) => lit(0.1) * lit(k as f64) };
                        let y24 = drain(&mut a);
                        b = b + (lit(0.28) * (y24 + y23).sin());
                    }
                    lit(0.14) * b.max(lit(0.367)).cos() + lit(0.31)
                } else {
                    lit(0.78) * b.sin().cos() + lit(0.65)
                };
                a = a + (lit(0.41) * ((*y20) + y21).sin());
            }
        };
        lit(0.17) * a + lit(0.55) * x[0] + (s13 - a).sin() + lit(0.54) * s13 + lit(0.46) * p14.0 + lit(0.93) * b + lit(0.29) * a
    }

    pub fn q0126(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.11) * (((lit(0.1) * lit(n as f64)) * a) + (x[n % x.len()] * x[n % x.len()])).cos() + lit(0.62);
        let y9 = match mode(n / 2) {
            Mode::Middle | Mode::High => {
                if s1 / (lit(1.5) + a * a) <= lit(0.157) {
                    std::mem::swap(&mut a, &mut s1);
                }
                let y7 = if let Some(y6) = positive(lit(0.32) * s1.cos() + lit(0.82)) {
                    lit(0.5) * (y6 + s1).atan()
                } else {
                    let r8 = if (n + n) % 3 != 2 { &x[2] } else { &a };
                    s1 = s1 + (lit(0.29) * chained(lit(0.17) * ((a + s1) + ((*r8) * r8)).cos() + lit(0.67), ((*r8) / (lit(1.5) + s1 * s1)).sin())?);
                    lit(0.75) * (a + x[x.len() - 1]).cos() + lit(0.92)
                };
                lit(0.5) * (lit(0.43) * x[n % x.len()]).atan()
            }
            Mode::Low => {
                return Some(lit(0.5) * (x[3] + (lit(0.1) * lit(n as f64))) / (lit(1.0) + x[3] * x[3]));
            }
        };
        Some(lit(0.79) * x[3].cos().cos() + lit(0.79))
    }

    pub fn p0126(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s10 = ((x[1] - x[3]) + lit(0.67)).sin();
        let mut m11 = 0;
        let o12 = if (m11 + 3) % 2 == 0 { Some(lit(0.5) * (x[m11 % x.len()] + s10).atan()) } else { None };
        let mut k13 = 0;
        let mut t14 = (x[x.len() - 1] * a).tanh();
        while {
            k13 += 1;
            t14 = lit(0.75) * t14 + (lit(0.5) * ((a * s10) * (s10 * lit(0.86))).atan());
            k13 < 7 && t14 > -lit(0.87)
        } {
            for i15 in (0..x.len()).rev() {
                let mut p17 = ((t14 * (lit(0.1) * lit(n as f64))).sin(), (b * s10).tanh());
                for y16 in x {
                    p17 = (p17.1, (p17.0 * (-p17.0)).sin());
                    let y20 = blend(&*y16, &t14);
                    let t21 = std::mem::replace(&mut a, (p17.1 * t14).tanh());
                    s10 = s10 - (lit(0.84) * ((*y16) + y20).sin());
                }
                b = b + (lit(0.54) * p17.0.sin());
            }
        }
        let y22 = match q0126(x, (x[n % x.len()] * s10).sin(), n % 4) { Some(t) => lit(0.22) * t, None => lit(0.62) };
        let mut k23 = 0;
        let mut s25 = (b * a).tanh();
        let y24 = 'l26: loop {
            k23 += 1;
            if !(n / 2 <= 1) || k23 > n / 2 {
                break (y22 + s10).tanh();
            }
            s25 = (lit(0.79) * s25 + (x[x.len() - 1] + (lit(0.1) * lit(n as f64)))).tanh();
            let mut k27 = 0;
            let mut u28 = [lit(0.5) * ((s10 * s10 + lit(0.3)).sqrt() * (s10 + y22)) / (lit(1.0) + t14 * t14), ((s25 * s25).ln_1p() * (a + s25)).sin(), lit(0.5) * (s25 * lit(0.13)) / (lit(1.0) + y22 * y22)];
            'l29: while k27 < n % 4 {
                k27 += 1;
                u28 = [u28[1], u28[2], (-(t14 * x[2])).sin()];
                let y32 = match k27 / 2 % 4 {
                    0 => {
                        let y30 = stepped(lit(0.61) * ((lit(0.1) * lit(n as f64)) - b).cos() + lit(0.25), m11);
                        y30.tanh().powi(3).tanh()
                    }
                    1 => u28[1].tanh(),
                    _ => {
                        match ((k23 + n) % 2, n % 3) {
                            (0, 0) => {
                                u28.fill(lit(0.5) * (s25 / (lit(1.5) + x[3] * x[3])) / (lit(1.0) + a * a));
                            }
                            (1, k31) => {
                                s10 = s10 + (lit(0.87) * (lit(0.5) * (s25 * s25).atan()));
                            }
                            _ => {
                                a = a + (lit(0.32) * (s25 * t14).tanh());
                            }
                        }
                        lit(0.5) * (a - b) / (lit(1.0) + u28[2] * u28[2])
                    }
                };
                t14 = t14 + (lit(0.55) * y32.sin());
            }
            s10 = s10 - (lit(0.19) * u28[k13 % 3].sin());
        };
        lit(0.94) * y24 + lit(0.66) * x[0] + y22.max(lit(0.787)).min(lit(-0.127)).tanh() + lit(0.55) * a + lit(0.22) * t14 + lit(0.38) * s25 + lit(0.75) * b + lit(0.16) * s10
    }

    pub fn q0127(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((a + lit(0.89)) / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).tanh();
        s1 = s1 + (lit(0.54) * mean(x));
        match ((n + n) % 2, n % 3) {
            (0, 0) => {
                let r3 = match n / 2 % 3 { 0 => &s1, _ => &a };
                let w4 = &x[2..];
                let mut k5 = 0;
                let mut t6 = lit(1.0) + (s1 / (lit(1.5) + (*r3) * (*r3))).sin();
                let mut u7 = [lit(0.77) * (s1 * lit(0.54)).cos() + lit(0.12), lit(0.5) * w4[k5 % w4.len()].max(lit(-0.647)).atan() / (lit(1.0) + t6 * t6), x[3].max(lit(-0.447)).max(lit(-0.287)).tanh()];
                'l8: while t6 > lit(0.16) && k5 < 12 {
                    t6 = t6 * (lit(0.53));
                    k5 += 1;
                    u7 = [u7[1], u7[2], (-(t6 - w4[k5 % w4.len()])).sin()];
                    match k5 % 5 {
                        1 => break 'l8,
                        _ => {}
                    }
                    {
                        match k5 {
                            ..=2 => {
                                let w9 = &mut u7[1..];
                                t6 = t6 + (lit(0.48) * w9[n % w9.len()].sin());
                            }
                            3.. => {
                                t6 = t6 + (lit(0.89) * (lit(0.5) * ((r3 * (*r3)) * (x[n % x.len()] + a)) / (lit(1.0) + (*r3) * (*r3))));
                            }
                        }
                    }
                }
            }
            (1, k2) => {
                s1 = s1 + (lit(0.21) * (s1 * s1).tanh());
            }
            _ => {
                s1 = s1 + (lit(0.95) * (lit(0.5) * (x[0] + x[1]).atan()));
            }
        }
        lit(0.94) * x[1] + lit(0.96) * x[n % x.len()] + (a / (lit(1.5) + x[0] * x[0])).sin() + lit(0.25) * s1
    }

    pub fn p0127(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.5) * ((x[2] * a) * ((lit(0.1) * lit(n as f64)) * a)).atan();
        let mut p11 = (lit(0.5) * (s10 * (lit(0.1) * lit(n as f64))).atan(), lit(0.59) * x[n % x.len()].min(lit(-0.227)).cos() + lit(0.38));
        match mode(n / 2) {
            Mode::Middle | Mode::High => {
                match checked(((x[1] + s10) * lit(0.31)).tanh(), (n + n)) {
                    Ok(y13) if y13 > lit(0.37) => {
                        let mut stack14 = vec![n % 3];
                        while let Some(i15) = stack14.pop() {
                            let mut k16 = 0;
                            'l17: while k16 < n {
                                k16 += 1;
                                a = a + (lit(0.98) * blend(&s10, &y13));
                            }
                        }
                        let y22 = match (chained(lit(0.77) * (a + p11.0).cos() + lit(0.78), (x[0] * lit(0.72)).sin()), n / 2 % 3) {
                            (_, 0) => {
                                let mut k20 = 0;
                                while k20 < x.len() {
                                    let w21 = &x[..2];
                                    a = a + (lit(0.41) * stepped(lit(0.5) * y13.min(lit(0.147)) / (lit(1.0) + a * a), n / 2));
                                    a = a - (lit(0.84) * w21[n % w21.len()].sin());
                                    k20 += 1;
                                }
                                lit(0.66) * (s10 + s10).cos() + lit(0.13)
                            }
                            (Some(y19), k18) => lit(0.12) * (lit(0.31) - y19).cos() + lit(0.61),
                            _ => return lit(0.16) * y13 + lit(0.99) * x[n % x.len()] + (lit(0.5) * ((a * lit(0.25)) - (-y13)) / (lit(1.0) + y13 * y13)),
                        };
                        a = a + (lit(0.39) * (y22 + y13).sin());
                    }
                    Ok(y13) => {
                        a = a + (lit(0.59) * y13.sin());
                    }
                    Err(_) => {
                        s10 = s10 + (lit(0.26) * (a * s10).sin());
                    }
                }
            }
            Mode::Low => {
                a = a + (lit(0.57) * (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).tanh());
            }
        }
        lit(0.27) * x[n % x.len()] + lit(0.32) * x[n % x.len()] + lit(0.64) * a + lit(0.73) * p11.0 + lit(0.97) * s10
    }

    pub fn p0128(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + a * a)) / (lit(1.0) + b * b);
        let mut v2 = x.to_vec();
        let mut m3 = (n + 3);
        let y4: Dual;
        match m3 % 4 {
            0 => {
                y4 = lit(0.77) * (s1 + x[0]).cos() + lit(0.37);
            }
            1 | 2 => {
                y4 = lit(0.5) * (s1 + v2[m3 % v2.len()]).max(lit(-0.217)).atan();
            }
            _ => {
                let y7 = match staged((x[n % x.len()] + v2[2]).max(lit(0.247)).sin(), lit(0.5) * (a * x[1]).atan(), m3 / 2) {
                    Ok(y5) => lit(0.71) * y5.max(lit(-0.527)).cos() + lit(0.64),
                    Err(1) => {
                        v2.swap(2, 3);
                        (a * v2[3]).min(lit(-0.117)).tanh()
                    }
                    Err(k6) => (-v2[n % v2.len()]).sin(),
                };
                y4 = (lit(0.78) - (y7 + b)).tanh();
            }
        }
        v2[1..].fill(y4.min(lit(0.827)).tanh());
        let y8 = rotate(&mut v2);
        lit(0.88) * y8 + lit(0.99) * x[3] + lit(0.99) * v2[1] + lit(0.68) * b + lit(0.87) * s1
    }

    pub fn p0129(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[n % x.len()] + x[3]) - b).atan();
        'l3: for i2 in (0..n / 2).rev() {
            if i2 > 0 && (s1 - lit(0.77)).abs() > b {
                let mut stack4: Vec<usize> = (0..n).collect();
                while let Some(i5) = stack4.pop() {
                    if i5 > 1 {
                        stack4.push(i5 / 2);
                    }
                    let mut k6 = 0;
                    let mut t7 = lit(0.5) * x[0].min(lit(-0.47)) / (lit(1.0) + s1 * s1);
                    while {
                        k6 += 1;
                        t7 = lit(0.50) * t7 + (b * b).ln_1p().tanh();
                        k6 < 3 && t7 > -lit(0.12)
                    } {
                        let t8 = (s1 * s1).sin();
                        let mut m9 = (i5 + 3);
                        t7 = t7 + (lit(0.11) * t8.sin());
                    }
                    s1 = s1 + (lit(0.64) * t7.sin());
                }
                let y15 = match n % 4 {
                    0 | 3 => {
                        let mut stack12 = vec![n, (n + 1)];
                        'l14: while let Some(i13) = stack12.pop() {
                            s1 = s1 + (lit(0.79) * soften(lit(0.5) * (x[0] - b) / (lit(1.0) + x[2] * x[2])));
                        }
                        lit(0.5) * ((s1 - b) + (b + x[3])).atan()
                    }
                    _ => {
                        continue 'l3;
                    }
                };
                s1 = lit(0.7) * s1 + lit(0.69) * y15.sin();
            }
        }
        lit(0.37) * s1 + lit(0.13) * x[2] + (lit(0.5) * (x[3] + a).atan()) + lit(0.64) * s1
    }

    pub fn q0130(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a / (lit(1.5) + a * a)).sin();
        let y2 = checked(lit(0.5) * (x[0] * a) / (lit(1.0) + a * a), n / 2)?;
        let y3 = lit(0.39) * staged((y2 * a).tanh(), lit(0.5) * (x[n % x.len()].max(lit(-0.767)) - (y2 * x[0])).atan(), (n + 1))?.sin();
        let y5 = if let Some(y4) = chained(lit(0.78) * (a.max(lit(-0.207)) + lit(0.12)).cos() + lit(0.17), lit(0.5) * y3.cos().atan()) {
            let y6 = staged(lit(0.96) * (y2 / (lit(1.5) + y3 * y3)).cos() + lit(0.22), lit(0.5) * (y2 - y4) / (lit(1.0) + s1 * s1), (n + n))?;
            let y9;
            if n % 3 != 1 {
                y9 = (y4 + y3).sin();
            } else {
                y9 = y3.max(lit(-0.687)).tanh();
            }
            lit(0.5) * ((y4 / (lit(1.5) + y3 * y3)) * (y6 * (lit(0.1) * lit(n as f64)))).atan()
        } else {
            let e10 = if (n + n) % 3 != 1 { Err(0_u8) } else { Ok(lit(0.5) * (y3 + a).atan()) };
            return Err(2);
        };
        match n / 2 {
            ..2 => {
                let y13 = match mode(n) {
                    Mode::Middle | Mode::High => (y5 + y2).tanh(),
                    Mode::Low => {
                        'l12: for &y11 in x.iter() {
                            s1 = s1 + (lit(0.14) * checked((y5 - y2).sin(), (n + n))?);
                            s1 = s1 + (lit(0.78) * y11.sin());
                        }
                        lit(0.5) * a.atan()
                    }
                };
                s1 = s1 + (lit(0.63) * y13.sin());
            }
            2..=4 => {
                s1 = s1 + (lit(0.72) * ((s1 - lit(0.83)) - (-a)).tanh());
            }
            _ => {
                s1 = s1 + (lit(0.44) * (y5.atan() * (s1 * lit(0.98))).tanh());
            }
        }
        Ok((x[1] + s1).sin())
    }

    pub fn p0130(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.79) * (a * x[2]).cos() + lit(0.62);
        let mut v15 = Vec::new();
        v15.push((a * s14).tanh());
        v15.push(((-b) - lit(0.77)).abs().sin());
        v15.push((s14 * s14).ln_1p().tanh());
        let mut m16 = 0;
        let mut o17: Option<Dual> = None;
        let mut p18 = (((s14 + v15[1]) / (lit(1.5) + v15[n % v15.len()] * v15[n % v15.len()])).sin(), ((v15[v15.len() - 1] * s14) * (s14 * v15[2])).sin());
        let mut s20 = (-x[2]).sin();
        for i19 in 0..x.len() {
            s20 = (lit(0.59) * s20 + (v15[n % v15.len()] - v15[0])).tanh();
            v15 = vec![lit(0.5) * ((s14 / (lit(1.5) + s20 * s20)) * (s14 + v15[i19 % v15.len()])) / (lit(1.0) + b * b); 4];
        }
        let mut v21 = std::mem::take(&mut v15);
        v21[1] = lit(0.77) * (v21[0] - lit(0.15)).cos() + lit(0.62);
        v15 = v21;
        let mut k22 = 0;
        let mut p23 = (lit(0.5) * (s20.min(lit(-0.957)) * (s14 / (lit(1.5) + p18.0 * p18.0))) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), (s14 - s14).tanh());
        while k22 < n / 2 {
            k22 += 1;
            p23 = (p23.1, (p23.0 * (-p23.1)).sin());
            v15.swap(1, 0);
        }
        o17 = None;
        lit(0.48) * b + lit(0.65) * x[x.len() - 1] + (p23.0 + b).sin() + lit(0.54) * p18.1 + lit(0.31) * s14 + lit(0.54) * a + lit(0.94) * v15[1] + lit(0.32) * b + lit(0.46) * p23.1
    }

    pub fn p0131(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[3] + lit(0.58)) / (lit(1.0) + b * b);
        let mut o2: Option<Dual> = None;
        if lit(0.46) + s1 <= lit(-0.427) {
            let mut k3 = 0;
            let mut t4 = b.sin();
            let mut s5 = lit(0.32) * (b + x[3]).cos() + lit(0.33);
            while {
                k3 += 1;
                t4 = lit(0.60) * t4 + (b + x[k3 % x.len()]).tanh();
                k3 < 7 && t4 > -lit(0.57)
            } {
                s5 = (lit(0.62) * s5 + (b - lit(0.92))).tanh();
                if (k3 + 1) > 3 {
                    let r6 = if s5 + t4 <= lit(-0.867) { &t4 } else { &x[2] };
                    let Ok(y7) = checked(lit(0.5) * (s1 + t4) / (lit(1.0) + t4 * t4), (n + 1)) else {
                        continue;
                    };
                    s1 = s1 - (lit(0.57) * (y7 + (*r6)).sin());
                } else if s5 * s5 <= lit(0.417) {
                    let a = a * lit(0.93);
                    b = b + (lit(0.22) * a);
                    let y10 = match (k3 % 2, n % 3) {
                        (0, 0) => {
                            t4 = t4 / (lit(1.1) + (t4 + lit(0.21)) * (t4 + lit(0.21)));
                            let mut m9 = 0;
                            lit(0.23) * (a * s5).cos() + lit(0.23)
                        }
                        (1, k8) => (s1 * s5).sin(),
                        _ => s5.tanh(),
                    };
                    b = b + (lit(0.41) * (y10 + a).sin());
                } else if n % 3 != 0 {
                    s1 = s1 + (lit(0.97) * (lit(0.5) * (lit(0.81) - a) / (lit(1.0) + t4 * t4)));
                }
            }
            b = b + (lit(0.94) * (t4 + s5).sin());
        }
        lit(0.76) * s1 + lit(0.64) * x[3] + lit(0.17) * b + lit(0.51) * s1
    }

    pub fn p0132(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (b * b).sin();
        let mut v2 = Vec::new();
        v2.push(lit(0.5) * (s1 - s1) / (lit(1.0) + b * b));
        v2.push(((s1 + s1) + (s1 * s1)).sin());
        v2.push(lit(0.5) * (-(b * lit(0.96))).atan());
        let o3 = if n / 2 > 0 { Some((b - (lit(0.1) * lit(n as f64))).sin()) } else { None };
        let mut k4 = 0;
        while k4 < n / 2 {
            k4 += 1;
            let mut k5 = 0;
            let y6 = loop {
                k5 += 1;
                if k4 / 2 % 2 == 1 || k5 > n {
                    break lit(0.5) * a.atan();
                }
                for w7 in v2.chunks_mut(2) {
                    w7[0] = lit(0.87) * ((w7[k5 % w7.len()] * w7[0]) / (lit(1.5) + w7[0] * w7[0])).cos() + lit(0.68);
                    for i8 in 0..1 {
                        let mut m9 = if k4 / 2 > 4 { k4 / 2 } else { 2 };
                    }
                    let mut k10 = 0;
                    let mut u11 = [((a * (lit(0.1) * lit(k10 as f64))) - (s1 + s1)).sin(), lit(0.82) * (s1 * x[0]).cos() + lit(0.53), lit(0.5) * (s1 + lit(0.33)) / (lit(1.0) + a * a)];
                    while k10 < 1 {
                        k10 += 1;
                        u11 = [u11[1], u11[2], lit(0.5) * (-(-s1)) / (lit(1.0) + b * b)];
                        let t12: Dual = lit(0.78) * (s1 / (lit(1.5) + s1 * s1)).cos() + lit(0.49);
                        b = b - (lit(0.58) * t12.sin());
                    }
                    s1 = s1 + (lit(0.67) * (u11[k10 % 3] + w7[n % w7.len()]).sin());
                }
                let mut stack13 = vec![n % 3];
                let mut p15 = ((s1 * v2[2]).sin(), lit(0.42) * (a + a).cos() + lit(0.32));
                while let Some(i14) = stack13.pop() {
                    p15 = (p15.1, (p15.0 * (x[k5 % x.len()] - a)).sin());
                    let mut v16 = v2.clone();
                    b = b + (lit(0.77) * v16[v16.len() - 1].sin());
                }
                s1 = s1 + (lit(0.52) * p15.1.sin());
            };
            b = lit(0.7) * b + lit(0.34) * y6.sin();
        }
        lit(0.94) * v2[n % v2.len()] + lit(0.32) * x[0] + (lit(0.5) * b / (lit(1.0) + b * b)) + lit(0.63) * b + lit(0.12) * v2[n % v2.len()] + lit(0.53) * s1
    }

    pub fn p0133(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.56) * (a - x[n % x.len()]).cos() + lit(0.52);
        let mut m2 = if n % 2 == 1 { n } else { 1 };
        let y3 = if (n + n) > 2 && x[m2 % x.len()] * a < lit(0.697) {
            lit(0.5) * (-(a * a)).exp().atan()
        } else if a.cos() < lit(-0.887) {
            let mut s5 = lit(0.17) * (-(a * a)).exp().cos() + lit(0.75);
            for i4 in (0..n % 4 + 2).step_by(3) {
                s5 = (lit(0.78) * s5 + (a - s1)).tanh();
                if a * x[n % x.len()] < lit(-0.917) {
                    let Some(y8) = chained(((x[2] + s1) * (s5 - (lit(0.1) * lit(m2 as f64)))).sin(), ((x[2] * s5) + lit(0.39)).tanh()) else {
                        continue;
                    };
                    let mut k9 = 0;
                    let mut t10 = (a * s5).sin();
                    while {
                        k9 += 1;
                        t10 = lit(0.54) * t10 + (lit(0.34) * (y8 * s5).cos() + lit(0.88));
                        k9 < 7 && t10 > -lit(0.25)
                    } {
                        let y11 = blend(&x[k9 % x.len()], &t10);
                        s5 = s5 + (lit(0.93) * y11.sin());
                    }
                    s1 = lit(0.7) * s1 + lit(0.63) * (y8 + t10).sin();
                } else if (i4 + 2) % 2 == 1 {
                    let mut k12 = 0;
                    let mut t13 = lit(0.26) * a.atan().cos() + lit(0.22);
                    while {
                        k12 += 1;
                        t13 = lit(0.75) * t13 + (lit(0.5) * (s5 + lit(0.95)) / (lit(1.0) + t13 * t13));
                        k12 < 7 && t13 > -lit(0.42)
                    } {
                        std::mem::swap(&mut s5, &mut t13);
                        let y14 = match staged(lit(0.14) * (s1 + (s5 * (lit(0.1) * lit(n as f64)))).cos() + lit(0.24), (s5 / (lit(1.5) + s1 * s1)).sin(), (k12 + 2)) { Ok(t) => lit(0.22) * t, Err(k) => lit(0.1) * lit(k as f64) };
                        s5 = s5 + (lit(0.68) * y14.sin());
                    }
                    s1 = s1 + (lit(0.45) * t13.sin());
                } else {
                    let y15: Dual;
                    match (n + n) % 4 {
                        0 => {
                            let w16 = &x[..2];
                            let w17 = &w16[..2];
                            y15 = lit(0.5) * (w16[1] - w17[m2 % w17.len()]) / (lit(1.0) + s5 * s5);
                        }
                        1 | 2 => {
                            let e18: Result<Dual, u8> = match i4 / 2 % 3 { 0 => Err(2), _ => Ok((x[n % x.len()] + s5).tanh()) };
                            y15 = lit(0.54) * (x[i4 % x.len()] - s1).cos() + lit(0.67);
                        }
                        _ => {
                            y15 = lit(0.65) * (x[m2 % x.len()] + x[2]).cos() + lit(0.11);
                        }
                    }
                    s1 = s1 + (lit(0.72) * y15.sin());
                }
            }
            (s5 * s5).ln_1p().sin()
        } else {
            (a + s1).tanh()
        };
        lit(0.98) * y3 + lit(0.93) * x[m2 % x.len()] + (lit(0.5) * (s1 * s1).ln_1p().atan()) + lit(0.86) * s1
    }

    pub fn p0134(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (x[3] * lit(0.13)).tanh();
        let mut u2 = [lit(0.5) * (x[3] * x[n % x.len()]) / (lit(1.0) + a * a), lit(0.5) * (s1 + s1).sin() / (lit(1.0) + s1 * s1), ((lit(0.1) * lit(n as f64)) * a).sin()];
        let mut v3 = vec![lit(0.5) * (b - (lit(0.1) * lit(n as f64))).min(lit(-0.387)) / (lit(1.0) + b * b), lit(0.17) * b.min(lit(0.877)).cos() + lit(0.48), lit(0.5) * u2[n % 3].max(lit(0.327)).atan()];
        v3 = vec![lit(0.5) * (b * u2[2]).atan(); 4];
        v3[n % 3] = v3[n % 3] - (lit(0.51) * u2[2].max(lit(0.817)).tanh());
        u2[2] = lit(0.5) * (u2[2] - v3[n % v3.len()]).atan();
        let mut p5 = (s1.min(lit(0.337)).tanh(), (u2[0] + u2[n % 3]).max(lit(-0.307)).tanh());
        for y4 in &mut u2 {
            p5 = (p5.1, (p5.0 * (v3[2] * p5.0)).sin());
            v3[n % 3] = (v3[n % v3.len()] / (lit(1.5) + (*y4) * (*y4))).sin();
            b = b + (lit(0.62) * (*y4).sin());
        }
        (p5.0, p5.1) = (p5.1, (b / (lit(1.5) + b * b)).tanh());
        lit(0.71) * a + lit(0.41) * x[1] + lit(0.57) * b + lit(0.22) * p5.0 + lit(0.46) * u2[1] + lit(0.34) * s1 + lit(0.37) * v3[0]
    }

    pub fn p0135(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = b.atan().tanh();
        let mut u2 = [lit(0.88) * (x[n % x.len()] * x[n % x.len()]).cos() + lit(0.18), lit(0.5) * b.max(lit(-0.407)).min(lit(0.987)).atan(), lit(0.5) * (a + x[0]).atan()];
        let mut m3 = if n / 2 > 4 { n } else { 1 };
        let mut o4 = Some(lit(0.5) * b.min(lit(-0.377)) / (lit(1.0) + u2[m3 % 3] * u2[m3 % 3]));
        add_scaled(&mut u2[..2], &x[..2], lit(0.5) * (x[n % x.len()] * a) / (lit(1.0) + b * b));
        let t5 = std::mem::replace(&mut s1, (b.min(lit(-0.927)) * (lit(0.71) * x[3])).tanh());
        'l8: for (i6, y7) in u2.iter_mut().enumerate() {
            let e11: Result<Dual, u8> = match m3 % 3 { 0 => Err(2), _ => Ok((-b).min(lit(0.727)).sin()) };
            if -b < t5 {
                return lit(0.87) * s1 + lit(0.21) * x[i6 % x.len()] + (lit(0.5) * (b * b + lit(0.3)).sqrt().atan());
            }
            s1 = s1 + (lit(0.56) * (*y7).sin());
        }
        let y14 = match staged(lit(0.5) * ((t5 / (lit(1.5) + t5 * t5)) - b.min(lit(0.317))) / (lit(1.0) + b * b), lit(0.5) * b.min(lit(-0.817)) / (lit(1.0) + t5 * t5), n / 2) {
            Ok(y12) => (s1 * s1).tanh(),
            Err(_) => (t5 / (lit(1.5) + a * a)).atan().tanh(),
        };
        lit(0.86) * x[x.len() - 1] + lit(0.84) * x[3] + lit(0.38) * u2[2] + lit(0.14) * s1
    }

    pub fn p0136(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((lit(0.1) * lit(n as f64)) * a).sin();
        let (t2, mut s3) = ((x[3] + b).tanh(), lit(0.5) * s1.max(lit(0.437)).atan());
        let t4 = std::mem::take(&mut s1);
        'l6: for y5 in [lit(0.5) * ((t2 * s1) - (lit(0.1) * lit(n as f64))) / (lit(1.0) + t4 * t4), (s3 + lit(0.85)).tanh()] {
            let y7;
            if -y5 >= lit(0.757) {
                y7 = lit(0.5) * (t2 * t2 + lit(0.3)).sqrt().atan();
            } else {
                let y8 = if !((n + n) <= 3) {
                    match n % 5 {
                        2 => break 'l6,
                        _ => {}
                    }
                    lit(0.47) * (t4 * s1).cos() + lit(0.55)
                } else {
                    let mut p10 = (lit(0.5) * (-y5).atan(), ((-s1) - t4.min(lit(0.287))).tanh());
                    'l11: for i9 in (4..n).rev() {
                        p10 = (p10.1, (p10.0 * (p10.1 * (lit(0.1) * lit(i9 as f64)))).sin());
                        let t12 = std::mem::replace(&mut a, lit(0.88) * y5.cos().cos() + lit(0.27));
                        let y13 = weighted(&x[..2], x, n);
                        a = a + (lit(0.33) * (t12 + y13).sin());
                    }
                    break 'l6;
                };
                y7 = (b + y5).tanh();
            }
            s3 = s3 - (lit(0.12) * (y7 + y5).sin());
        }
        lit(0.58) * s3 + lit(0.98) * x[n % x.len()] + lit(0.68) * s1 + lit(0.56) * a + lit(0.71) * s3
    }

    pub fn p0137(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.82) * (x[n % x.len()] + a).cos() + lit(0.25);
        let mut u2 = [lit(0.5) * a.atan(), lit(0.27) * (a / (lit(1.5) + s1 * s1)).cos() + lit(0.69), lit(0.57) * ((a / (lit(1.5) + s1 * s1)) - (x[0] - x[n % x.len()])).cos() + lit(0.12)];
        let mut m3 = if n % 2 == 1 { n / 2 } else { 2 };
        for y4 in x.iter() {
            let mut k5 = 0;
            let mut t6 = lit(0.22) * ((s1 * (lit(0.1) * lit(m3 as f64))) * ((*y4) + x[3])).cos() + lit(0.97);
            while {
                k5 += 1;
                t6 = lit(0.59) * t6 + (lit(0.34) * ((t6 - lit(0.77)).abs() + y4).cos() + lit(0.28));
                k5 < 7 && t6 > -lit(0.11)
            } {
                for y7 in x.iter() {
                    'l9: for y8 in &mut u2 {
                        m3 = n / 2 % 5;
                        let y10 = match first_above(&x[..2], lit(0.32)) { Some(t) => lit(0.66) * t, None => lit(0.61) };
                        s1 = s1 - (lit(0.97) * (y10 + (*y8)).sin());
                    }
                    for w11 in u2.chunks_mut(3) {
                        w11[0] = lit(0.38) * ((*y7).atan() - ((*y7) - t6)).cos() + lit(0.76);
                        s1 = s1 / (lit(1.1) + (w11[m3 % w11.len()] - lit(0.34)) * (w11[m3 % w11.len()] - lit(0.34)));
                        s1 = s1 + (lit(0.35) * w11[m3 % w11.len()].sin());
                    }
                    t6 = t6 + (lit(0.18) * (*y7).sin());
                }
                m3 = (m3 * 3 + 2) % 7;
            }
            s1 = s1 + (lit(0.44) * (t6 + (*y4)).sin());
        }
        lit(0.49) * x[2] + lit(0.11) * x[3] + lit(0.74) * s1 + lit(0.29) * u2[1]
    }

    pub fn p0138(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].cos().tanh();
        let mut u2 = [lit(0.63) * (x[x.len() - 1] * s1).cos() + lit(0.48), lit(0.5) * (x[2] + (lit(0.1) * lit(n as f64))).min(lit(-0.417)).atan(), (x[1].atan() + (a - a)).sin(), lit(0.5) * x[1].tanh().powi(3).min(lit(-0.387)) / (lit(1.0) + b * b)];
        let mut v3 = Vec::new();
        v3.push((u2[0] - x[n % x.len()]).tanh());
        v3.push(((b * s1) + lit(0.69)).sin());
        v3.push(lit(0.5) * (-(u2[0] * u2[0])).exp() / (lit(1.0) + a * a));
        u2[n % 4] = lit(0.5) * b.max(lit(0.897)).atan();
        relax(&mut v3, lit(0.5) * (a + s1) / (lit(1.0) + b * b));
        let y6 = match staged(lit(0.5) * u2[n % 4].tanh().powi(2) / (lit(1.0) + s1 * s1), (u2[n % 4].max(lit(0.137)) - ((lit(0.1) * lit(n as f64)) * x[1])).tanh(), (n + n)) {
            Ok(y4) => lit(0.5) * u2[n % 4].max(lit(0.597)).atan(),
            Err(1) => a.min(lit(0.57)).tanh(),
            Err(k5) => lit(0.5) * a.atan(),
        };
        {
            let (w7, w8) = u2.split_at_mut(1);
            w7[0] = w8[0] * y6;
            'l10: for y9 in [((-(v3[1] * v3[1])).exp() + (y6 / (lit(1.5) + y6 * y6))).sin(), lit(0.5) * (s1 - b) / (lit(1.0) + y6 * y6)] {
                if let Ok(y11) = staged(lit(0.5) * (w8[0] - y6).atan(), lit(0.5) * (w7[n % w7.len()] - (lit(0.1) * lit(n as f64))) / (lit(1.0) + w8[0] * w8[0]), (n + n)) {
                    for w12 in v3.chunks_mut(2) {
                        w12[0] = (b + (lit(0.1) * lit(n as f64))).tanh();
                        w8.swap(1, 0);
                        s1 = s1 - (lit(0.75) * w12[n % w12.len()].sin());
                    }
                    'l15: for (i13, y14) in w7.iter().enumerate() {
                        v3.swap(i13 % 3, 1);
                        let y16 = rotate(&mut v3);
                        s1 = s1 + (lit(0.12) * (y16 + (*y14)).sin());
                    }
                    s1 = s1 + (lit(0.99) * y11.sin());
                }
                s1 = s1 + (lit(0.47) * y9.sin());
            }
            s1 = s1 + (lit(0.29) * (w8[0] + w7[0]).sin());
        }
        lit(0.55) * a + lit(0.51) * x[x.len() - 1] + lit(0.42) * s1 + lit(0.54) * v3[0] + lit(0.66) * u2[0]
    }

    pub fn p0139(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((x[1] * a) - (a * x[n % x.len()])).sin();
        let mut m2 = n;
        'l4: for y3 in x {
            let mut k5 = 0;
            'l6: while k5 < n {
                k5 += 1;
                let mut k7 = 0;
                let mut u9 = [y3.atan().tanh(), (a + lit(0.76)).sin(), (y3 - s1).sin()];
                let y8 = loop {
                    k7 += 1;
                    if k7 > 2 {
                        break lit(0.5) * s1.sin() / (lit(1.0) + (*y3) * (*y3));
                    }
                    u9 = [u9[1], u9[2], (((*y3) + (*y3)) * (s1 - (*y3))).tanh()];
                    let mut y10 = if m2 / 2 % 2 == 1 {
                        lit(0.5) * ((a - a) - (a / (lit(1.5) + (*y3) * (*y3)))).atan()
                    } else {
                        return lit(0.36) * s1 + lit(0.76) * x[0] + (lit(0.5) * ((x[k7 % x.len()] - a) + ((*y3) - s1)) / (lit(1.0) + u9[2] * u9[2]));
                    };
                    s1 = s1 - (lit(0.31) * y10.sin());
                };
                s1 = s1 + (lit(0.55) * (u9[1] + y8).sin());
            }
            let mut k11 = 0;
            while k11 < n.min(4) {
                let Ok(y14) = checked((a - s1).tanh(), (k5 + 2)) else {
                    break 'l4;
                };
                match staged(((*y3).min(lit(0.927)) - (-x[x.len() - 1])).tanh(), (lit(0.66) * s1).sin(), (k11 + 3)) {
                    Ok(y15) => {
                        match (k5 + 3) % 5 {
                            2 => continue 'l4,
                            _ => {
                                let mut s17 = lit(0.0);
                                s17 = s17 + (lit(0.5) * ((*y3) + s1) / (lit(1.0) + s1 * s1));
                                let o18 = if -(*y3) > lit(0.587) { Some(lit(0.5) * (lit(0.29) - s17) / (lit(1.0) + s1 * s1)) } else { None };
                                s1 = s1 + (lit(0.22) * s17.sin());
                            }
                        }
                        let y20 = match m2 / 2 % 4 {
                            0 => y15.min(lit(0.657)).sin(),
                            1 => {
                                let mut v19 = vec![lit(0.5) * (y15 / (lit(1.5) + y14 * y14)) / (lit(1.0) + y14 * y14); 4];
                                lit(0.5) * ((y14 + y14) / (lit(1.5) + y14 * y14)).atan()
                            }
                            _ => continue 'l4,
                        };
                        s1 = s1 + (lit(0.75) * (y20 + y15).sin());
                    }
                    Err(_) => {
                        s1 = s1 + (lit(0.41) * mean(x));
                    }
                }
                s1 = s1 + (lit(0.66) * y14.sin());
                k11 += 1;
            }
            s1 = lit(0.7) * s1 + lit(0.39) * (*y3).sin();
        }
        lit(0.68) * x[3] + lit(0.99) * x[n % x.len()] + (lit(0.5) * (x[2].sin() - lit(0.67)).atan()) + lit(0.98) * s1
    }

    pub fn p0140(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.44) * x[1].atan().cos() + lit(0.59);
        let mut u2 = [lit(0.5) * (x[n % x.len()] + a) / (lit(1.0) + s1 * s1); 4];
        let o3 = if (n + 3) % 3 != 1 { Some((s1 + a).tanh()) } else { None };
        u2.swap(n % 4, 0);
        'l6: for (y4, y5) in u2.iter_mut().zip(x.iter()) {
            match n + 1 {
                k7 if k7 > 1 => {
                    if (k7 + n) > 1 {
                        let y9 = match n / 2 % 4 {
                            2 => lit(0.18) * (a / (lit(1.5) + (*y4) * (*y4))).cos() + lit(0.62),
                            0 | 1 => {
                                let t8 = std::mem::replace(&mut s1, lit(0.5) * y5.cos() / (lit(1.0) + (*y4) * (*y4)));
                                lit(0.98) * (s1 * s1).cos() + lit(0.98)
                            }
                            _ => {
                                continue 'l6;
                            }
                        };
                        for i10 in x.iter().rev() {
                            let mut s11 = lit(0.5);
                            s11 = s11 + (lit(0.5) * (-y9.sin()) / (lit(1.0) + (*y4) * (*y4)));
                            let t12 = std::mem::replace(y4, lit(0.5) * (s11 + (*i10)).atan());
                            s1 = s1 + (lit(0.71) * ((*i10) + t12).sin());
                        }
                        s1 = s1 + (lit(0.82) * y9.sin());
                    }
                }
                _ if (n + 3) > 1 && (*y5).min(lit(-0.37)) > lit(0.237) => {
                    *y4 = *y4 + (lit(0.44) * ((*y4) / (lit(1.5) + (*y5) * (*y5))).sin());
                }
                _ => {}
            }
            s1 = s1 + (lit(0.72) * ((*y4) + (*y5)).sin());
        }
        lit(0.39) * a + lit(0.31) * x[3] + (a + x[n % x.len()]).sin() + lit(0.38) * u2[0] + lit(0.28) * s1
    }

    pub fn q0141(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (x[x.len() - 1] * a) / (lit(1.0) + x[1] * x[1]);
        if n % 2 == 0 || (-(a * a)).exp() <= s1 {
            let mut p3 = (lit(0.5) * (s1 + x[2]).atan(), ((x[n % x.len()] * a) - x[0]).tanh());
            'l4: for i2 in 0..4 {
                p3 = (p3.1, (p3.0 * (a + a)).sin());
                let y5 = lit(0.53) * staged(lit(0.43) * (p3.0 + x[n % x.len()]).cos() + lit(0.44), a.tanh(), n / 2)?.sin();
                let y10 = match mode(i2 / 2) {
                    Mode::Middle | Mode::High => {
                        for i6 in 0..=4 {
                            let y7 = staged((a.min(lit(0.787)) + (lit(0.1) * lit(n as f64))).sin(), (y5 * y5 + lit(0.3)).sqrt().sin(), (i2 + n))?;
                            let mut m8 = 0;
                            s1 = s1 + (lit(0.95) * y7.sin());
                        }
                        if (i2 + n) > 1 && y5.min(lit(0.737)) <= lit(0.417) {
                            let y9 = drain(&mut s1);
                            s1 = s1 + (lit(0.59) * y9.sin());
                        }
                        lit(0.5) * (s1 - x[i2 % x.len()]) / (lit(1.0) + s1 * s1)
                    }
                    Mode::Low => {
                        continue;
                    }
                };
                s1 = s1 + (lit(0.84) * (y10 + y5).sin());
            }
            s1 = s1 - (lit(0.95) * p3.0.sin());
        }
        Ok(lit(0.5) * x[x.len() - 1].min(lit(0.837)) / (lit(1.0) + a * a))
    }

    pub fn p0141(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.5) * x[2].max(lit(0.967)).atan();
        let mut o12 = Some(s11.max(lit(0.137)).tanh());
        match o12 {
            Some(y13) => {
                nudge(&mut b, (s11 - a).max(lit(0.587)).tanh());
                let mut p15 = (lit(0.5) * (-y13).atan(), (b - b).sin());
                'l16: for y14 in [lit(0.91) * (b * a).cos() + lit(0.23), a.min(lit(0.677)).sin()] {
                    p15 = (p15.1, (p15.0 * (-y13)).sin());
                    let mut stack17: Vec<usize> = (0..n).collect();
                    let mut u19 = [lit(0.5) * p15.1.max(lit(-0.507)).atan(), lit(0.5) * y13.max(lit(-0.847)).atan(), lit(0.5) * ((y14 - p15.0) * (y14 * y13)).atan()];
                    while let Some(i18) = stack17.pop() {
                        u19 = [u19[1], u19[2], lit(0.5) * ((lit(0.1) * lit(i18 as f64)) * y13.min(lit(0.187))).atan()];
                        if (n + n) % 2 == 1 {
                            let (w20, w21) = u19.split_at_mut(1);
                            w20[0] = w21[0] * p15.0;
                            w20[w20.len() - 1] = w20[w20.len() - 1] - (lit(0.29) * (y14 / (lit(1.5) + w20[i18 % w20.len()] * w20[i18 % w20.len()])).tanh());
                            b = b + (lit(0.99) * (w21[1] + w20[0]).sin());
                        }
                    }
                    u19[0] = lit(0.5) * (-(y13 / (lit(1.5) + y14 * y14))).atan();
                    s11 = s11 + (lit(0.37) * (y14 + u19[0]).sin());
                }
                s11 = s11 + (lit(0.99) * (p15.0 + y13).sin());
            }
            None => {
                b = b + (lit(0.15) * (b * b + lit(0.3)).sqrt().sin());
            }
        }
        lit(0.24) * b + lit(0.97) * x[n % x.len()] + (x[1].max(lit(-0.387)) + (x[0] + x[n % x.len()])).sin() + lit(0.91) * s11 + lit(0.57) * b
    }

    pub fn p0142(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[n % x.len()] * lit(0.45)) / (lit(1.0) + a * a);
        let mut u2 = [lit(0.32) * s1.max(lit(-0.257)).cos() + lit(0.24), lit(0.5) * a.sin() / (lit(1.0) + s1 * s1), lit(0.24) * (a + (lit(0.1) * lit(n as f64))).cos() + lit(0.53)];
        let mut v3 = vec![lit(0.5) * s1.cos().atan(); 4];
        let mut o4 = Some(lit(0.56) * s1.max(lit(0.117)).cos() + lit(0.13));
        for (y5, y6) in v3.iter().zip(x.iter()) {
            for i7 in (1..x.len() + 2).step_by(2) {
                u2 = [lit(0.5) * ((*y6) * y5).atan(), ((*y5).tanh().powi(3) - (lit(0.76) - u2[n % 3])).sin(), ((lit(0.1) * lit(n as f64)) + a).tanh()];
            }
            let y18 = match n {
                k8 if k8 > 1 => {
                    let y11 = match staged(lit(0.5) * (u2[0] + y5) / (lit(1.0) + v3[v3.len() - 1] * v3[v3.len() - 1]), lit(0.25) * ((*y5) + (*y6)).cos() + lit(0.94), (k8 + n)) {
                        Ok(y9) => {
                            u2[2] = lit(0.5) * y9.cos() / (lit(1.0) + (*y6) * (*y6));
                            u2[1] = lit(0.5) * ((*y5) - (*y6)).min(lit(0.287)).atan();
                            (v3[2] * y6).tanh()
                        }
                        Err(0 | 2) => lit(0.5) * (-(a * a)).exp() / (lit(1.0) + (*y5) * (*y5)),
                        Err(k10) => (-(*y5)).tanh(),
                    };
                    lit(0.5) * s1.atan()
                }
                _ if a > lit(0.957) => lit(0.5) * v3[n % v3.len()].sin().atan(),
                _ => {
                    'l13: for y12 in u2.iter_mut() {
                        std::mem::swap(y12, &mut s1);
                        let y17 = match positive(((*y6) + (*y12)).tanh()) {
                            Some(y14) => {
                                let y15 = match checked(lit(0.18) * ((*y6) + (*y5)).cos() + lit(0.49), n) { Ok(t) => lit(0.62) * t, Err(k) => lit(0.1) * lit(k as f64) };
                                lit(0.19) * ((*y12) + lit(0.94)).cos() + lit(0.84)
                            }
                            None => {
                                let y16 = blend(&*y5, y5);
                                lit(0.23) * ((*y6) - y16).cos() + lit(0.96)
                            }
                        };
                        s1 = s1 - (lit(0.16) * (y17 + (*y12)).sin());
                    }
                    lit(0.5) * u2[n % 3].sin().atan()
                }
            };
            s1 = s1 + (lit(0.56) * ((*y5) + (*y6)).sin());
        }
        lit(0.93) * s1 + lit(0.38) * x[n % x.len()] + lit(0.56) * s1 + lit(0.78) * v3[n % v3.len()] + lit(0.47) * u2[1]
    }

    pub fn p0143(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + lit(0.61)).atan();
        let mut u2 = [x[n % x.len()].sin(), (s1 - s1).tanh()];
        let mut m3 = if a.min(lit(-0.37)) > x[2] { (n + n) } else { 1 };
        let o4 = if (n + n) > 4 && x[3].min(lit(0.397)) < a { Some(lit(0.5) * u2[n % 2].atan()) } else { None };
        u2[1] = u2[1] * (lit(0.8) + lit(0.15) * u2[1].min(lit(-0.67)).sin());
        u2[1] = lit(0.5) * ((a + s1) + x[x.len() - 1].min(lit(-0.327))) / (lit(1.0) + s1 * s1);
        for (i5, y6) in u2.iter_mut().enumerate() {
            for y7 in [lit(0.5) * s1.atan() / (lit(1.0) + a * a), lit(0.5) * (x[1] - lit(0.31)).atan()] {
                'l9: for y8 in [(s1 / (lit(1.5) + y7 * y7)).min(lit(-0.307)).sin(), lit(0.96) * ((lit(0.1) * lit(i5 as f64)) - (*y6)).cos() + lit(0.56)] {
                    let w10 = &x[2..];
                    if m3 % 3 != 0 {
                        let mut v13 = vec![lit(0.5) * (y7 - y7) / (lit(1.0) + y7 * y7), lit(0.5) * ((lit(0.16) - x[0]) * (lit(0.93) + y8)).atan(), lit(0.5) * ((y8 + y7) / (lit(1.5) + y8 * y8)).atan(), y6.sin()];
                        a = a + (lit(0.16) * v13[v13.len() - 1].sin());
                        continue;
                    }
                    a = a - (lit(0.38) * (w10[n % w10.len()] + y8).sin());
                }
                match (m3 + 3) % 4 {
                    2 => {
                        if (m3 + 3) % 2 == 0 || s1 / (lit(1.5) + a * a) <= lit(-0.817) {
                            let mut v16 = x.to_vec();
                            let y17 = rotate(&mut v16[..2]);
                            s1 = lit(0.7) * s1 + lit(0.92) * (y17 + v16[1]).sin();
                        } else {
                            *y6 = *y6 + (lit(0.23) * (lit(0.44) * (((*y6) * y7) * (a * x[0])).cos() + lit(0.28)));
                        }
                    }
                    0 | 1 => {
                        a = a + (lit(0.73) * (lit(0.5) * (y7 + y7) / (lit(1.0) + s1 * s1)));
                    }
                    _ => {
                        s1 = s1 + (lit(0.75) * (lit(0.56) * (s1 * (*y6)).cos() + lit(0.85)));
                    }
                }
                s1 = s1 + (lit(0.12) * y7.sin());
            }
            a = a + (lit(0.74) * (*y6).sin());
        }
        lit(0.97) * u2[1] + lit(0.14) * x[2] + lit(0.28) * a + lit(0.47) * s1 + lit(0.14) * u2[0]
    }

    pub fn p0144(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (a * a).sin();
        let mut u2 = [lit(0.5) * (b * b).ln_1p() / (lit(1.0) + s1 * s1); 3];
        let mut v3 = vec![lit(0.5) * (x[n % x.len()] * a).sin() / (lit(1.0) + s1 * s1); 4];
        let (t4, mut s5) = (((u2[2] + b) + (u2[n % 3] + a)).sin(), lit(0.5) * ((s1 * lit(0.32)) - lit(0.69)) / (lit(1.0) + v3[n % v3.len()] * v3[n % v3.len()]));
        {
            let w6 = &mut v3[2..];
            let Ok(y7) = checked((w6[n % w6.len()] + w6[n % w6.len()]).sin(), (n + 1)) else {
                return lit(0.59) * w6[1] + lit(0.44) * x[3] + (lit(0.5) * (lit(0.76) - x[x.len() - 1]).atan());
            };
            s1 = s1 - (lit(0.58) * (y7 + w6[w6.len() - 1]).sin());
        }
        for (i8, y9) in u2.iter().enumerate() {
            v3[1..].fill(lit(0.58) * (u2[i8] - a).cos() + lit(0.89));
            add_scaled(&mut v3, &u2, lit(0.5) * ((a + (*y9)) + y9) / (lit(1.0) + (*y9) * (*y9)));
            {
                let w10 = &mut v3[2..];
                let mut k11 = 0;
                let y12 = loop {
                    k11 += 1;
                    if (*y9) + y9 > t4 || k11 > n / 2 {
                        break lit(0.76) * s5.max(lit(-0.727)).cos() + lit(0.89);
                    }
                    let y13 = match positive(lit(0.56) * (t4 + s1).cos() + lit(0.73)) { Some(t) => lit(0.94) * t, None => lit(0.54) };
                    s5 = s5 + (lit(0.33) * y13.sin());
                };
                b = b + (lit(0.64) * (y12 + w10[0]).sin());
            }
            s1 = s1 + (lit(0.32) * (*y9).sin());
        }
        let y14: Dual;
        match (n + n) % 4 {
            0 => {
                for i15 in x.iter().rev() {
                    let mut k16 = 0;
                    let y17 = 'l18: loop {
                        k16 += 1;
                        if (n + n) % 2 == 0 || (*i15).max(lit(0.347)) > lit(0.837) || k16 > n.min(4) {
                            break (v3[k16 % v3.len()].cos() + (lit(0.1) * lit(k16 as f64))).sin();
                        }
                        let mut s20 = lit(0.77) * i15.cos() + lit(0.17);
                        'l21: for i19 in (1..n.min(2) + 2).step_by(3) {
                            s20 = (lit(0.17) * s20 + ((*i15) / (lit(1.5) + (*i15) * (*i15)))).tanh();
                            v3[n % 4] = v3[n % 4] * (lit(0.8) + lit(0.15) * (t4 * t4 + lit(0.3)).sqrt().sin());
                        }
                        s5 = s5 - (lit(0.76) * s20.sin());
                    };
                    s5 = s5 + (lit(0.21) * ((*i15) + y17).sin());
                }
                y14 = lit(0.5) * a.min(lit(0.897)).atan();
            }
            1 | 2 => {
                y14 = lit(0.5) * ((t4 + x[3]) * (lit(0.33) + u2[n % 3])) / (lit(1.0) + u2[n % 3] * u2[n % 3]);
            }
            _ => {
                y14 = (t4 + s5.max(lit(0.357))).sin();
            }
        }
        lit(0.51) * s5 + lit(0.47) * x[x.len() - 1] + lit(0.63) * s5 + lit(0.94) * v3[n % v3.len()] + lit(0.82) * s1 + lit(0.92) * b + lit(0.76) * u2[2]
    }

    pub fn q0145(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + a * a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let y2 = staged(((s1 * lit(0.84)) + (x[n % x.len()] / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))).sin(), a.min(lit(0.447)).tanh(), n / 2)?;
        s1 = s1 + (lit(0.58) * checked(lit(0.5) * (y2 + (s1 + lit(0.26))) / (lit(1.0) + a * a), (n + n))?);
        let mut u4 = [lit(0.5) * (x[3] - a).atan(), lit(0.5) * ((s1 - s1) - (y2 * a)).atan(), lit(0.5) * (y2 / (lit(1.5) + y2 * y2)) / (lit(1.0) + a * a)];
        for i3 in 1..n % 4 {
            u4 = [u4[1], u4[2], lit(0.88) * (x[i3 % x.len()] - lit(0.77)).abs().cos() + lit(0.41)];
            let y7 = match n / 2 {
                k5 @ 1..=3 => {
                    let y6 = lit(0.62) * checked(lit(0.5) * (u4[0] * u4[0] + lit(0.3)).sqrt().atan(), k5 / 2)?.sin();
                    (y6 - lit(0.77)).abs().sin()
                }
                _ => x[0].tanh(),
            };
            for (y8, y9) in u4.iter_mut().zip(x) {
                let y10: Dual;
                match (n + 1) % 4 {
                    0 => {
                        y10 = lit(0.5) * (s1 * y9) / (lit(1.0) + y2 * y2);
                    }
                    1 | 2 => {
                        y10 = lit(0.66) * ((s1 * y2) * (s1 * y2)).ln_1p().cos() + lit(0.56);
                    }
                    _ => {
                        y10 = y9.tanh().powi(3).tanh();
                    }
                }
                *y8 = *y8 + (lit(0.22) * (lit(0.5) * y10.max(lit(-0.877)) / (lit(1.0) + y10 * y10)));
                s1 = s1 + (lit(0.95) * ((*y9) + (*y8)).sin());
            }
            a = a + (lit(0.53) * y7.sin());
        }
        Ok((a - a).tanh())
    }

    pub fn p0145(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.5) * x[n % x.len()].min(lit(-0.187)).atan();
        let mut m12 = 0;
        let mut o13 = Some(lit(0.5) * (b - b).atan());
        let y27 = match o13 {
            Some(y14) => {
                match o13 {
                    Some(y15) => {
                        for y16 in [(b + lit(0.89)).sin(), (lit(0.45) - y14).tanh()] {
                            let mut k17 = 0;
                            let mut t18 = lit(1.0) + (lit(0.5) * (y15 + y16).atan());
                            while t18 > lit(0.82) && k17 < 12 {
                                t18 = t18 * (lit(0.70));
                                k17 += 1;
                                o13 = Some((y16 * y14).tanh());
                                o13 = Some(lit(0.92) * (a + b).cos() + lit(0.17));
                            }
                            s11 = s11 + (lit(0.83) * (y16 + t18).sin());
                        }
                        let y20 = match o13 {
                            Some(y19) => lit(0.5) * (y19 - y15) / (lit(1.0) + y19 * y19),
                            None => lit(0.81) * ((s11 + y14) - (b + y14)).cos() + lit(0.44),
                        };
                        'l22: for y21 in x {
                            let mut s24 = lit(0.5) * ((*y21) - y21).min(lit(-0.157)) / (lit(1.0) + y14 * y14);
                            'l25: for y23 in x {
                                s24 = (lit(0.23) * s24 + (y15 / (lit(1.5) + (*y23) * (*y23)))).tanh();
                                let y26 = drain(&mut s11);
                                s24 = s24 + (lit(0.24) * (y26 + (*y23)).sin());
                            }
                            s11 = s11 + (lit(0.47) * (s24 + (*y21)).sin());
                        }
                        s11 = s11 + (lit(0.36) * (y15 + y20).sin());
                    }
                    None => {
                        s11 = s11 + (lit(0.98) * b.max(lit(-0.387)).sin());
                    }
                }
                (b - s11).tanh()
            }
            None => (s11.max(lit(0.417)) + lit(0.44)).sin(),
        };
        lit(0.92) * y27 + lit(0.94) * x[2] + lit(0.94) * s11
    }

    pub fn p0146(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-x[n % x.len()]).atan();
        let mut p2 = ((s1 - lit(0.77)).abs().sin(), lit(0.12) * ((a * s1) / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.19));
        let mut k3 = 0;
        let mut t4 = lit(1.0) + (x[3] + a).sin();
        'l5: while t4 > lit(0.82) && k3 < 12 {
            t4 = t4 * (lit(0.67));
            k3 += 1;
            let y6 = stepped((a + s1).sin(), n);
            t4 = t4 + (lit(0.27) * y6.sin());
        }
        nudge(&mut s1, (a * a).tanh());
        let y7;
        if (n + 1) % 2 == 0 {
            let Ok(y8) = checked(lit(0.5) * (s1 * p2.1) / (lit(1.0) + t4 * t4), (k3 + 2)) else {
                return lit(0.61) * t4 + lit(0.79) * x[3];
            };
            y7 = p2.0.tanh().powi(3).sin();
        } else if (t4 * t4).ln_1p() >= p2.1 {
            y7 = lit(0.11) * s1.cos().cos() + lit(0.85);
        } else {
            y7 = lit(0.53) * (t4 - a).cos() + lit(0.62);
        }
        lit(0.83) * x[n % x.len()] + lit(0.92) * x[n % x.len()] + (lit(0.15) * (s1.tanh().powi(2) + (y7 / (lit(1.5) + s1 * s1))).cos() + lit(0.59)) + lit(0.48) * a + lit(0.84) * p2.1 + lit(0.91) * s1 + lit(0.23) * t4
    }

    pub fn p0147(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((b + a) + (x[n % x.len()] * x[0])).tanh();
        let mut p2 = (lit(0.5) * (s1 * lit(0.99)) / (lit(1.0) + b * b), lit(0.5) * (a + s1) / (lit(1.0) + b * b));
        let y17 = match n + n {
            k3 @ 1..=3 => {
                match k3 + 3 {
                    k4 if k4 > 1 => {
                        let mut k5 = 0;
                        let mut t6 = ((lit(0.1) * lit(k4 as f64)) - a).sin();
                        while {
                            k5 += 1;
                            t6 = lit(0.74) * t6 + b.min(lit(-0.577)).sin();
                            k5 < 7 && t6 > -lit(0.26)
                        } {
                            let mut p8 = (lit(0.5) * (s1 * t6) / (lit(1.0) + a * a), lit(0.5) * (p2.0 + p2.1).atan());
                            'l9: for y7 in x.iter() {
                                p8 = (p8.1, (p8.0 * ((*y7) + t6)).sin());
                                let t10 = std::mem::replace(&mut s1, b.sin());
                                t6 = t6 + (lit(0.63) * ((*y7) + t10).sin());
                            }
                            s1 = s1 - (lit(0.56) * p8.1.sin());
                        }
                        let mut p12 = (lit(0.18) * p2.1.max(lit(0.427)).cos() + lit(0.56), ((a * b) - (lit(0.12) * p2.0)).tanh());
                        for y11 in x.iter() {
                            p12 = (p12.1, (p12.0 * (p12.1 + p12.0)).sin());
                            match staged(lit(0.35) * (p12.1 + (*y11)).cos() + lit(0.48), lit(0.67) * (p12.1 - lit(0.71)).cos() + lit(0.67), k3) {
                                Ok(y13) => {
                                    let mut m15 = 0;
                                    nudge(&mut s1, lit(0.72) * (p12.1 / (lit(1.5) + (*y11) * (*y11))).cos() + lit(0.19));
                                    s1 = s1 - (lit(0.53) * y13.sin());
                                }
                                Err(0 | 2) => {}
                                Err(k14) => {
                                    let mut o16 = Some(lit(0.5) * ((*y11).min(lit(-0.217)) - (x[k3 % x.len()] * p2.0)).atan());
                                }
                            }
                            s1 = s1 + (lit(0.35) * (*y11).sin());
                        }
                        s1 = s1 - (lit(0.79) * (t6 + p12.0).sin());
                    }
                    _ if x[n % x.len()] - x[n % x.len()] < lit(-0.997) => {}
                    _ => {
                        s1 = s1 + (lit(0.35) * ((x[n % x.len()] - p2.1) - (p2.1 - lit(0.91))).tanh());
                    }
                }
                lit(0.31) * (s1 + (lit(0.1) * lit(n as f64))).cos() + lit(0.45)
            }
            _ => b.atan().tanh(),
        };
        lit(0.63) * x[1] + lit(0.65) * s1 + lit(0.88) * p2.1
    }

    pub fn q0148(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = x[n % x.len()].max(lit(-0.797)).tanh();
        let y2 = lit(0.92) * positive((s1.sin() / (lit(1.5) + s1 * s1)).sin())?.sin();
        let y3 = positive(lit(0.5) * ((a * y2) * (s1 * x[n % x.len()])) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]))?;
        let mut y2 = y2 * lit(0.51);
        if !(n / 2 <= 0) {
            let y11 = match n / 2 {
                1..=3 | 6 => {
                    let mut k4 = 0;
                    let mut t5 = lit(1.0) + (lit(0.5) * ((y2 + s1) * (y2 / (lit(1.5) + y2 * y2))) / (lit(1.0) + y2 * y2));
                    'l6: while t5 > lit(0.24) && k4 < 12 {
                        t5 = t5 * (lit(0.65));
                        k4 += 1;
                        for (i7, y8) in x.iter().enumerate() {
                            let w9 = &x[..2];
                            a = a + (lit(0.26) * ((*y8) + w9[1]).sin());
                        }
                        if (k4 + 2) % 2 == 0 {
                            let mut s10 = a.tanh();
                            t5 = lit(0.7) * t5 + lit(0.41) * s10.sin();
                            continue;
                        }
                    }
                    lit(0.5) * ((y3 * y2) - y3.atan()).atan()
                }
                _ => return Some(lit(0.5) * (x[n % x.len()] + x[2]).atan()),
            };
            a = a + (lit(0.89) * y11.sin());
        } else {
            s1 = s1 + (lit(0.75) * (x[3] / (lit(1.5) + a * a)).sin());
        }
        Some(lit(0.5) * (y3 + s1).atan())
    }

    pub fn p0148(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = (-x[2]).sin();
        let mut u13 = [(lit(0.43) + b).sin(), lit(0.5) * (a * a).ln_1p().atan(), lit(0.5) * (s12 + x[n % x.len()]) / (lit(1.0) + a * a), (x[n % x.len()] / (lit(1.5) + x[0] * x[0])).sin()];
        let mut m14 = n / 2;
        let mut p15 = ((b + s12).tanh(), lit(0.5) * b / (lit(1.0) + s12 * s12));
        if m14 % 2 == 1 {
            for i16 in x.iter().rev() {
                let y18 = if let Ok(y17) = checked(lit(0.5) * (-(u13[3] + lit(0.18))) / (lit(1.0) + s12 * s12), n / 2) {
                    let y17 = y17 - y17.tanh();
                    lit(0.61) * (*i16).tanh().powi(3).cos() + lit(0.33)
                } else {
                    lit(0.5) * (s12.cos() + s12.tanh().powi(2)) / (lit(1.0) + (*i16) * (*i16))
                };
                s12 = s12 + (lit(0.17) * ((*i16) + y18).sin());
            }
            'l20: for i19 in 0..x.len() {
                if let Some(y21) = chained(lit(0.5) * s12.max(lit(-0.977)) / (lit(1.0) + a * a), lit(0.5) * (u13[0] * u13[i19 % 4]) / (lit(1.0) + b * b)) {
                    {
                        let w22 = &mut u13[2..4];
                        m14 = m14 / 2 % 5;
                        let y23 = match q0148(x, lit(0.5) * (p15.1 - p15.1) / (lit(1.0) + b * b), n % 4) { Some(t) => lit(0.42) * t, None => lit(0.47) };
                        s12 = s12 + (lit(0.16) * (w22[i19 % w22.len()] + y23).sin());
                    }
                    s12 = s12 + (lit(0.56) * y21.sin());
                }
            }
        } else if !(m14 / 2 <= 4) {
            p15.1 = p15.1 + (lit(0.85) * (lit(0.5) * (a * u13[2]).atan()));
        } else if u13[n % 4].max(lit(0.817)) <= lit(0.937) {
            p15.1 = p15.1 + (lit(0.35) * (u13[0] + lit(0.99)).sin());
        } else {
            p15.0 = p15.0 + (lit(0.33) * (x[2] * lit(0.44)).sin());
        }
        lit(0.84) * u13[n % 4] + lit(0.41) * x[n % x.len()] + lit(0.66) * p15.1 + lit(0.54) * s12 + lit(0.95) * u13[m14 % 4]
    }

    pub fn p0149(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[n % x.len()] - lit(0.77)).abs().atan();
        let mut p2 = ((a + s1).tanh(), lit(0.87) * (x[3] - a).cos() + lit(0.13));
        for i3 in n..n {
            let y5 = match n + n {
                0 => p2.1.max(lit(-0.17)).sin(),
                k4 => x[0].max(lit(-0.67)).sin(),
            };
            s1 = s1 + (lit(0.11) * y5.sin());
        }
        let mut k6 = 0;
        let mut s7 = lit(0.12) * (p2.1 + p2.1).cos() + lit(0.32);
        while k6 < x.len() {
            s7 = (lit(0.24) * s7 + (a - s1)).tanh();
            let y16 = match checked(lit(0.5) * (s1 + lit(0.88)).atan(), (k6 + 2)) {
                Ok(y10) => {
                    let mut k12 = 0;
                    let mut t13 = lit(1.0) + (lit(0.5) * (s7 * lit(0.23)).atan());
                    while t13 > lit(0.98) && k12 < 12 {
                        t13 = t13 * (lit(0.52));
                        k12 += 1;
                        if let Ok(y14) = staged(lit(0.46) * x[0].atan().cos() + lit(0.58), lit(0.5) * ((t13 + lit(0.16)) + (x[3] + x[3])) / (lit(1.0) + p2.0 * p2.0), n) {
                            (p2.0, p2.1) = (p2.1, lit(0.5) * (-y14) / (lit(1.0) + x[0] * x[0]));
                            let t15 = std::mem::take(&mut p2.1);
                            s7 = s7 + (lit(0.22) * (t15 + y14).sin());
                        }
                    }
                    a.min(lit(-0.417)).atan().tanh()
                }
                Err(1) => lit(0.64) * (p2.1 / (lit(1.5) + s1 * s1)).cos() + lit(0.74),
                Err(k11) => return lit(0.96) * s1 + lit(0.81) * x[n % x.len()] + (lit(0.5) * ((a - p2.1) + s1.max(lit(-0.177))).atan()),
            };
            s7 = s7 + (lit(0.16) * y16.sin());
            k6 += 1;
        }
        lit(0.25) * a + lit(0.15) * x[k6 % x.len()] + (lit(0.5) * (s1 * s1).ln_1p().atan()) + lit(0.65) * s7 + lit(0.58) * p2.1 + lit(0.82) * s1
    }
}

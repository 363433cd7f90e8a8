// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0025(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = a.tanh();
    let mut m2 = 0;
    let mut o3 = Some(0.74 * a.min(0.97).cos() + 0.74);
    let mut k4 = 0;
    let mut t5 = 0.77 * ((x[2] - b) - (a - b)).cos() + 0.48;
    'l6: while {
        k4 += 1;
        t5 = 0.58 * t5 + (0.5 * (t5 * t5).ln_1p().atan());
        k4 < 7 && t5 > -0.82
    } {
        let y16 = match k4 {
            ..=2 => {
                for i7 in 1..=n % 4 {
                    'l9: for y8 in x.iter() {
                        let y10 = drain(&mut t5);
                        let y11 = drain(&mut t5);
                        s1 = 0.7 * s1 + 0.65 * ((*y8) + y10).sin();
                    }
                    let y12;
                    if t5.max(0.527) < 0.547 {
                        o3 = Some(0.52 * b.cos().sin().cos() + 0.57);
                        y12 = b.min(-0.517).sin();
                    } else if (m2 + 3) > 2 && s1.max(0.757) > 0.67 {
                        let y13 = drain(&mut s1);
                        let o14 = if i7 % 2 == 0 || s1 + b <= s1 { Some(0.32 * y13.min(0.827).cos() + 0.21) } else { None };
                        y12 = 0.5 * (-b) / (1.0 + b * b);
                    } else {
                        let mut o15 = Some(0.5 * ((a / (1.5 + t5 * t5)) * (s1 + s1)).atan());
                        y12 = b.tanh().powi(3).sin();
                    }
                    t5 += 0.91 * y12.sin();
                }
                0.5 * ((-t5) * a.cos()).atan()
            }
            3.. => 0.5 * (a + b) / (1.0 + b * b),
        };
        t5 += 0.72 * y16.sin();
    }
    0.32 * a + 0.79 * x[1] + (t5 - 0.51).tanh() + 0.53 * t5 + 0.24 * s1 + 0.49 * a
}

#[differentiable]
pub fn p0026(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = ((x[3] + b) + x[n % x.len()].max(-0.427)).sin();
    let mut u2 = [(s1 / (1.5 + b * b)).min(0.277).tanh(), (-(a * a)).exp().sin()];
    u2 = [(a * s1).tanh(), 0.5 * (s1 / (1.5 + b * b)).atan()];
    u2 = [0.5 * ((0.1 * (n as f64)) - (s1 / (1.5 + u2[1] * u2[1]))) / (1.0 + u2[1] * u2[1]), (-x[2]).tanh()];
    nudge(&mut s1, (x[n % x.len()] + u2[0]).tanh());
    let t3 = std::mem::take(&mut a);
    u2 = [(b.tanh().powi(2) * (0.1 * (n as f64))).tanh(), 0.5 * a.max(-0.97) / (1.0 + b * b)];
    let y4: f64;
    match (n + n) % 4 {
        0 => {
            let mut u7 = [((b / (1.5 + b * b)) - (x[n % x.len()] / (1.5 + s1 * s1))).sin(), (-u2[0]).sin(), (s1 + b).sin()];
            for (y5, y6) in x.iter().zip(&u2) {
                u7 = [u7[1], u7[2], 0.5 * ((u2[1] * a) - 0.77).abs() / (1.0 + t3 * t3)];
                let mut stack8 = vec![n % 3];
                while let Some(i9) = stack8.pop() {
                    let mut s1 = s1 * 0.33;
                    b += 0.39 * s1;
                    u7.swap(i9 % 3, 2);
                    a += 0.24 * s1.sin();
                }
                b += 0.89 * ((*y6) + (*y5)).sin();
            }
            y4 = 0.77 * (t3 * b).cos() + 0.81;
        }
        1 | 2 => {
            y4 = (-b).tanh();
        }
        _ => {
            y4 = 0.84 * (-b).cos() + 0.25;
        }
    }
    0.74 * s1 + 0.42 * x[n % x.len()] + 0.16 * u2[1] + 0.21 * b + 0.55 * a + 0.17 * s1
}

#[differentiable]
pub fn q0027(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.84 * (a * 0.82).cos() + 0.75;
    let y6 = match mode(n + 3) {
        Mode::Middle | Mode::High => 0.5 * (s1.max(0.797) * (s1 * 0.79)).atan(),
        Mode::Low => {
            let y2: f64;
            match (n + n) % 4 {
                0 => {
                    y2 = (x[x.len() - 1].max(-0.997) * s1.cos()).tanh();
                }
                1 | 2 => {
                    s1 += 0.97 * checked((s1 - a).tanh(), n)?;
                    if a + s1 < 0.67 {
                        if a + a <= s1 {
                            let y3 = stepped((s1 * a).tanh(), n);
                            let mut o4 = Some(0.5 * (y3 - a) / (1.0 + a * a));
                            s1 += 0.35 * y3.sin();
                        } else {
                            let y5 = match checked(0.44 * ((x[3] + 0.33) + (s1 * x[1])).cos() + 0.55, n) { Ok(t) => 0.72 * t, Err(k) => 0.1 * (k as f64) };
                            s1 += 0.58 * y5.sin();
                        }
                    }
                    y2 = 0.5 * ((a * 0.86) + (0.26 - a)) / (1.0 + a * a);
                }
                _ => {
                    y2 = (a + a).tanh();
                }
            }
            0.92 * (a * y2).cos() + 0.53
        }
    };
    Ok(0.5 * y6.cos() / (1.0 + y6 * y6))
}

#[differentiable]
pub fn p0027(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s7 = 0.5 * (a + x[n % x.len()]).atan();
    let mut u8 = [(a * a).ln_1p().sin(); 2];
    let mut m9 = (n + 2);
    let mut o10: Option<f64> = None;
    let mut p11 = ((u8[n % 2] * x[n % x.len()]).tanh(), 0.5 * (u8[0] / (1.5 + a * a)).atan());
    for w12 in u8.chunks_mut(3) {
        w12[0] = 0.21 * a.min(-0.397).cos() + 0.55;
        if m9 % 2 == 0 {
            let y14 = if let Ok(y13) = staged(0.74 * (-w12[m9 % w12.len()].max(-0.107)).cos() + 0.31, 0.5 * (p11.1 + 0.37).atan(), n) {
                0.5 * (y13 + y13).atan()
            } else {
                match m9 + 3 {
                    0 => {
                        let a = a * 0.39;
                        s7 += 0.96 * a;
                        let y16 = blend(&x[3], &x[x.len() - 1]);
                        s7 += 0.94 * (y16 + a).sin();
                    }
                    k15 => {
                        (p11.0, p11.1) = (p11.1, (-(s7 + (0.1 * (n as f64)))).sin());
                        std::mem::swap(&mut w12[0], &mut s7);
                    }
                }
                (-p11.0).tanh()
            };
            s7 = 0.7 * s7 + 0.66 * y14.sin();
            return 0.93 * w12[0] + 0.79 * x[n % x.len()];
        }
        s7 += 0.37 * w12[n % w12.len()].sin();
    }
    0.23 * s7 + 0.26 * x[m9 % x.len()] + 0.89 * s7 + 0.62 * u8[1] + 0.52 * p11.0
}

#[differentiable]
pub fn q0028(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a * a).tanh();
    let r2 = match n % 3 { 0 => &x[2], _ => &s1 };
    for y3 in [0.5 * ((*r2).min(0.127) - 0.77).abs() / (1.0 + a * a), 0.5 * (a + s1).atan()] {
        let y5 = if let Some(y4) = first_above(x, 0.95) {
            match chained(0.5 * y3.max(-0.217).atan(), r2.cos().tanh()) {
                Some(y6) => {
                    let mut stack7 = vec![n % 3];
                    let mut p9 = ((0.22 * a.max(-0.767)).tanh(), ((*r2) + x[0]).sin());
                    while let Some(i8) = stack7.pop() {
                        if i8 > 1 {
                            stack7.push(i8 / 2);
                        }
                        p9 = (p9.1, (p9.0 * (p9.1 * p9.1)).sin());
                        let mut v10 = vec![(p9.0 * y4).tanh(); 3];
                        let y11 = 0.66 * first_above(&v10[..2], 0.82)?.sin();
                    }
                    let mut k13 = 0;
                    let mut s12 = 0.5 * y3.max(0.157) / (1.0 + p9.0 * p9.0);
                    loop {
                        k13 += 1;
                        if k13 > n % 4 {
                            break;
                        }
                        s12 = (0.33 * s12 + (p9.1 - y4)).tanh();
                        let y14 = weighted(&x[..2], x, n);
                        s12 += 0.93 * y14.sin();
                    }
                }
                None => {}
            }
            (0.17 + y4).sin()
        } else {
            0.12 * s1.cos() + 0.57
        };
    }
    Some(0.35 * a.min(0.237).min(-0.867).cos() + 0.89)
}

#[differentiable]
pub fn p0028(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s15 = 0.27 * ((x[2] - b) - (0.1 * (n as f64))).cos() + 0.56;
    let mut o16 = Some(0.5 * (a + x[n % x.len()]) / (1.0 + s15 * s15));
    let y17 = soften((x[1] * b).sin());
    let y18: f64;
    match n / 2 % 4 {
        0 => {
            let mut k19 = 0;
            let y20 = loop {
                k19 += 1;
                if 0.95 - a <= 0.327 || k19 > n / 2 {
                    break 0.5 * (s15 * a) / (1.0 + y17 * y17);
                }
                match k19 / 2 % 4 {
                    2 => {
                        for i23 in k19..k19 {
                            let o24 = if n > 2 { Some(((-b) - (-(b * b)).exp()).tanh()) } else { None };
                        }
                        if !(k19 / 2 <= 0) {
                            break (y17 / (1.5 + y17 * y17)).sin();
                        }
                    }
                    0 | 1 => {
                        let Some(y27) = o16 else {
                            return 0.54 * x[k19 % x.len()];
                        };
                        if (n + n) % 2 == 0 {
                            let mut u28 = [0.5 * (a + x[x.len() - 1]).atan(), 0.5 * (y27 * 0.24).atan()];
                            s15 += 0.52 * u28[0].sin();
                        }
                        s15 += 0.24 * y27.sin();
                    }
                    _ => {
                        s15 += 0.87 * (-s15).tanh();
                    }
                }
            };
            y18 = (b.max(0.377) - 0.77).abs().sin();
        }
        1 | 2 => {
            y18 = ((-y17) * (x[0] - a)).sin();
        }
        _ => {
            y18 = 0.5 * (y17 * s15).atan();
        }
    }
    0.89 * y18 + 0.28 * x[n % x.len()] + 0.51 * s15
}

#[differentiable]
pub fn p0029(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.tanh();
    let mut p2 = (0.45 * ((0.1 * (n as f64)) + x[n % x.len()].sin()).cos() + 0.99, 0.5 * (-x[0]) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    let y3 = match (n + n) % 4 {
        2 => {
            std::mem::swap(&mut p2.1, &mut s1);
            0.5 * (a + s1) / (1.0 + x[3] * x[3])
        }
        0 | 1 => ((a + x[n % x.len()]) - (-x[n % x.len()])).tanh(),
        _ => 0.89 * (s1 * s1).ln_1p().cos() + 0.83,
    };
    if let Ok(y4) = staged(0.5 * s1.sin() / (1.0 + a * a), 0.5 * (s1 + a) / (1.0 + s1 * s1), n) {
        let y5;
        if !(n <= 1) {
            let mut k6 = 0;
            let mut p8 = (0.5 * p2.0.min(-0.347) / (1.0 + s1 * s1), 0.23 * (0.34 + (-p2.0)).cos() + 0.65);
            let y7 = 'l9: loop {
                k6 += 1;
                if k6 > n {
                    break x[k6 % x.len()].max(-0.67).tanh();
                }
                p8 = (p8.1, (p8.0 * (p8.1 / (1.5 + p2.1 * p2.1))).sin());
                if k6 % 3 != 1 {
                    p2.0 = ((y3 * p2.1) + x[n % x.len()].sin()).tanh();
                }
                let mut s10 = 1.0;
                s10 += 0.5 * y3 / (1.0 + p8.0 * p8.0);
                s1 += 0.22 * s10.sin();
            };
            y5 = y7.min(0.427).tanh();
        } else {
            y5 = (y4 + 0.24).sin();
        }
        s1 += 0.43 * (y4 + y5).sin();
    }
    0.16 * a + 0.44 * x[n % x.len()] + 0.83 * s1 + 0.47 * p2.0
}

#[differentiable]
pub fn p0030(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.88 * (x[1] + x[n % x.len()]).cos() + 0.72;
    let mut u2 = [(s1 - s1).tanh(); 2];
    let mut v3 = vec![0.5 * x[3].max(0.707).atan(); 4];
    let mut o4: Option<f64> = None;
    u2[n % 2] -= 0.56 * (0.37 * (s1 - s1).min(0.667).cos() + 0.63);
    let mut v5 = v3.clone();
    u2[1] = (-(v3[v3.len() - 1] * u2[n % 2])).tanh();
    for y6 in &v3 {
        'l9: for (i7, y8) in v5.iter_mut().enumerate() {
            for w10 in u2.chunks_mut(3) {
                w10[0] = 0.72 * (v3[3] + 0.17).cos() + 0.94;
                let r11 = if n > 1 { &x[0] } else { &v3[0] };
                let y15 = match checked(0.88 * (r11 * (*y6)).cos() + 0.62, (n + 3)) {
                    Ok(y12) => ((*r11).tanh().powi(2) - 0.51).sin(),
                    Err(1) => 0.5 * (w10[n % w10.len()] - y6) / (1.0 + a * a),
                    Err(k13) => {
                        let t14 = std::mem::replace(&mut w10[0], 0.93 * (v3[3] + (*r11)).cos() + 0.54);
                        0.41 * ((*r11) + r11).cos() + 0.93
                    }
                };
                s1 -= 0.28 * ((*r11) + w10[0]).sin();
            }
            s1 += 0.61 * (*y8).sin();
        }
        s1 += 0.32 * (*y6).sin();
    }
    0.41 * v3[2] + 0.39 * x[0] + (0.17 * (x[0] * v5[0]).cos() + 0.48) + 0.47 * v5[n % v5.len()] + 0.47 * s1 + 0.67 * u2[0] + 0.81 * v3[3]
}

#[differentiable]
pub fn p0031(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = ((a * a) + (0.79 * a)).sin();
    let mut v2 = Vec::new();
    v2.push(x[x.len() - 1].cos().max(-0.807).sin());
    v2.push(0.5 * (s1 * s1).ln_1p().atan());
    v2.push(0.5 * (a * (0.1 * (n as f64))) / (1.0 + s1 * s1));
    let o3 = if n / 2 % 3 != 1 { Some(0.5 * (-x[n % x.len()]).atan()) } else { None };
    let y4 = rotate(&mut v2[..2]);
    let mut u6 = [0.5 * (a * s1) / (1.0 + y4 * y4), ((a * s1) * ((0.1 * (n as f64)) + v2[2])).tanh(), 0.93 * (x[n % x.len()] + 0.21).cos() + 0.52];
    for i5 in (0..4 + 2).rev().step_by(3) {
        u6 = [u6[1], u6[2], 0.5 * (x[2] * 0.84).max(-0.447) / (1.0 + s1 * s1)];
        v2[n % 3] = 0.87 * (y4 / (1.5 + x[i5 % x.len()] * x[i5 % x.len()])).cos() + 0.37;
        let mut s8 = (y4 / (1.5 + u6[i5 % 3] * u6[i5 % 3])).sin();
        for i7 in (1..3 + 2).rev().step_by(3) {
            s8 = (0.92 * s8 + (u6[2] - 0.77).abs()).tanh();
            {
                let w9 = &mut v2[1..];
                u6[2] = 0.5 * w9[n % w9.len()].tanh().powi(3) / (1.0 + u6[2] * u6[2]);
                s1 += 0.17 * w9[0].sin();
            }
            let y10 = soften(0.5 * ((0.1 * (n as f64)) * s1).tanh().powi(2).atan());
            s1 += 0.58 * y10.sin();
        }
        a = 0.7 * a + 0.72 * s8.sin();
    }
    0.42 * s1 + 0.33 * x[1] + (0.95 * ((v2[2] + u6[1]) / (1.5 + s1 * s1)).cos() + 0.85) + 0.47 * v2[2] + 0.23 * s1 + 0.12 * a + 0.56 * u6[n % 3]
}

#[differentiable]
pub fn q0032(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (x[0] + a).sin();
    s1 += 0.52 * checked(0.15 * (0.63 * s1).cos() + 0.91, n / 2)?;
    if n > 1 && x[2].min(-0.377) > a {
        let mut u3 = [0.52 * (-s1).cos() + 0.46, 0.5 * s1.max(0.947) / (1.0 + a * a), 0.96 * (a - a).tanh().powi(3).cos() + 0.42];
        for y2 in [(a * a).sin(), 0.53 * (a * s1).max(0.397).cos() + 0.84] {
            u3 = [u3[1], u3[2], 0.65 * (s1 * s1 + 0.3).sqrt().cos() + 0.27];
            {
                let (w4, w5) = u3.split_at_mut(2);
                w4[0] = w5[0] * s1;
                s1 += 0.64 * staged((s1.min(-0.377) / (1.5 + x[0] * x[0])).sin(), 0.68 * ((y2 / (1.5 + w5[0] * w5[0])) - y2).cos() + 0.45, n / 2)?;
                let y6 = checked((s1 * s1).sin(), n / 2)?;
                s1 += 0.17 * (y6 + w4[n % w4.len()]).sin();
            }
            'l8: for i7 in (4..n).rev() {
                let y9 = 0.43 * checked((s1 * s1).ln_1p().tanh(), i7 / 2)?.sin();
                s1 = 0.7 * s1 + 0.76 * y9.sin();
            }
            s1 -= 0.34 * y2.sin();
        }
        s1 += 0.77 * u3[0].sin();
    } else {
        s1 += 0.92 * (0.5 * s1.atan());
    }
    Ok(0.5 * (s1 * s1).atan())
}

#[differentiable]
pub fn p0032(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = 0.58 * a.min(0.287).cos() + 0.66;
    let a = (a + x[x.len() - 1]).sin();
    for i11 in (0..n / 2 + 2).rev().step_by(2) {
        match positive((s10 * s10 + 0.3).sqrt().min(0.937).tanh()) {
            Some(y12) => {
                let mut o13 = Some((a * y12).sin());
                s10 = 0.7 * s10 + 0.34 * y12.sin();
            }
            None => {
                let mut y14 = if i11 / 2 % 3 != 2 {
                    (x[0].max(0.717) * x[i11 % x.len()].atan()).tanh()
                } else {
                    0.5 * (s10 * s10) / (1.0 + x[1] * x[1])
                };
                let r15 = if (i11 + 3) % 2 == 0 || a + (0.1 * (i11 as f64)) > 0.807 { &y14 } else { &x[3] };
                let y16 = if a - (0.1 * (n as f64)) >= 0.57 {
                    ((a + 0.58) + (*r15).min(0.557)).tanh()
                } else {
                    (-(a - 0.77)).tanh()
                };
                s10 -= 0.98 * ((*r15) + y16).sin();
            }
        }
        if (i11 + n) % 2 == 0 {
            'l18: for i17 in 0..x.len() {
                if i17 % 3 != 1 {
                    let t19 = std::mem::replace(&mut s10, 0.5 * (x[i17] + x[i17]).atan());
                    s10 *= 0.8 + 0.15 * (t19 / (1.5 + s10 * s10)).sin();
                    s10 += 0.58 * t19.sin();
                }
                let mut k20 = 0;
                let mut t21 = 0.57 * (s10 / (1.5 + x[i17] * x[i17])).cos() + 0.56;
                while {
                    k20 += 1;
                    t21 = 0.61 * t21 + t21.max(-0.987).sin();
                    k20 < 3 && t21 > -0.54
                } {
                    let y22 = blend(&x[i17], &s10);
                    s10 -= 0.52 * y22.sin();
                }
                s10 -= 0.54 * t21.sin();
            }
        } else {
            s10 += 0.75 * (s10 + s10).sin();
        }
    }
    0.76 * x[2] + 0.57 * x[2] + ((-x[n % x.len()]) + (x[3] * x[1])).sin() + 0.91 * s10
}

#[differentiable]
pub fn q0033(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * ((a + x[0]) * x[2].min(-0.507)).atan();
    s1 += 0.83 * checked(0.64 * (0.19 - x[1]).cos() + 0.73, (n + 3))?;
    let y2 = 0.99 * staged(0.5 * ((a - a) - (a - s1)) / (1.0 + a * a), 0.92 * (a + 0.91).cos() + 0.69, n / 2)?.sin();
    let mut a = y2 - a.tanh();
    let y11 = match n {
        1..=3 | 6 => {
            'l4: for y3 in x {
                let y5 = staged(((*y3) + y2).tanh(), 0.5 * (y2 * (*y3)) / (1.0 + a * a), n / 2)?;
                match checked(((*y3) - y2).tanh(), n) {
                    Ok(y6) => {
                        let y10 = match first_above(x, 0.74) {
                            Some(y9) if y9 > 0.59 => {
                                std::mem::swap(&mut s1, &mut a);
                                0.5 * (y2 * y2).atan()
                            }
                            Some(y9) => 0.24 * y3.sin().cos() + 0.25,
                            None => 0.5 * (a + y6).atan(),
                        };
                        s1 -= 0.44 * (y10 + y6).sin();
                    }
                    Err(1) => {
                        a += 0.45 * (y2 - y5).tanh();
                    }
                    Err(k7) => {
                        s1 += 0.59 * (y2 + a).tanh();
                    }
                }
                s1 += 0.59 * (y5 + (*y3)).sin();
            }
            (s1 * s1).ln_1p().tanh()
        }
        _ => return Ok(0.5 * ((y2 - a) + a.tanh().powi(2)).atan()),
    };
    Ok(0.5 * (s1 * y2) / (1.0 + y2 * y2))
}

#[differentiable]
pub fn p0033(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s12 = 0.5 * (x[x.len() - 1] - a) / (1.0 + x[3] * x[3]);
    let (t13, mut s14) = (0.11 * (a * x[0]).cos() + 0.45, 0.55 * ((x[1] + s12) - 0.77).abs().cos() + 0.76);
    if (n + 1) % 3 != 1 {
        let t13 = (t13 + t13).sin();
        s12 += 0.44 * t13;
        let y15 = match positive(0.5 * (-(x[n % x.len()] + t13)).atan()) { Some(t) => 0.83 * t, None => 0.36 };
        s12 += 0.58 * (t13 + y15).sin();
    } else if (n + n) % 2 == 1 {
        'l17: for y16 in [0.5 * (0.43 - a) / (1.0 + s12 * s12), 0.5 * (s14 * a).atan()] {
            let mut stack18: Vec<usize> = (0..n).collect();
            let mut p20 = (0.5 * a.sin().atan(), (-y16).tanh());
            while let Some(i19) = stack18.pop() {
                if i19 > 1 {
                    stack18.push(i19 / 2);
                }
                p20 = (p20.1, (p20.0 * (p20.0 + p20.1)).sin());
                let mut p22 = (0.5 * (s14 + y16) / (1.0 + p20.0 * p20.0), (p20.1 + t13).sin());
                'l23: for y21 in [(-(x[2] * x[2])).exp().sin(), 0.5 * (t13 - 0.77).abs().atan()] {
                    p22 = (p22.1, (p22.0 * s12.atan()).sin());
                    p22 = (0.97 * (0.73 + y16).cos() + 0.66, p22.0);
                    s14 += 0.49 * y21.sin();
                }
                s14 += 0.27 * p22.0.sin();
            }
            let mut k24 = 0;
            while k24 < x.len() {
                p20.1 = 0.11 * s14.cos() + 0.65;
                p20 = (0.5 * ((s14 + t13) * t13.atan()).atan(), p20.0);
                k24 += 1;
            }
            s14 += 0.36 * (y16 + p20.0).sin();
        }
    } else {
        s12 += 0.36 * (0.5 * (s14 + a).atan());
    }
    0.66 * a + 0.26 * x[n % x.len()] + 0.89 * a + 0.19 * s12 + 0.74 * s14
}

#[differentiable]
pub fn q0034(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (0.29 + a).atan();
    s1 += 0.11 * staged((x[1] - x[n % x.len()]).min(0.427).tanh(), s1.min(0.727).sin(), n)?;
    let y2 = 0.33 * staged(0.5 * ((s1 / (1.5 + a * a)) * (s1 + a)) / (1.0 + a * a), 0.5 * (a * a + 0.3).sqrt() / (1.0 + a * a), (n + n))?.sin();
    s1 += 0.15 * weighted(x, &x[..2], n);
    let w5 = &x[2..];
    match staged(((a * y2) * (-y2)).sin(), (0.31 * (y2 + x[0])).sin(), n) {
        Ok(y6) => {
            let y8 = checked(0.5 * (w5[0] * s1).max(-0.747).atan(), n / 2)?;
            let mut y6 = y8 - y6.tanh();
            s1 = 0.7 * s1 + 0.49 * (y6 + y8).sin();
        }
        Err(_) => {
            s1 += 0.81 * (0.5 * ((a + a) + (s1 + 0.47)).atan());
        }
    }
    Ok((w5[n % w5.len()] * y2).min(-0.297).tanh())
}

#[differentiable]
pub fn p0034(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = (x[0] * x[0] + 0.3).sqrt().tanh();
    let y24 = match q0034(x, 0.5 * (b / (1.5 + s9 * s9)) / (1.0 + b * b), n % 4) {
        Ok(y12) => 0.5 * (y12 * s9) / (1.0 + y12 * y12),
        Err(0 | 2) => ((a - s9) + 0.89).tanh(),
        Err(k13) => {
            let mut k14 = 0;
            let mut t15 = 0.44 * ((-b) * (-b)).ln_1p().cos() + 0.16;
            while {
                k14 += 1;
                t15 = 0.54 * t15 + (b - s9).tanh();
                k14 < 7 && t15 > -0.13
            } {
                let mut stack16 = vec![n % 3];
                while let Some(i17) = stack16.pop() {
                    if i17 > 1 {
                        stack16.push(i17 / 2);
                    }
                    let y18 = if n > 3 {
                        let b = t15 - b.tanh();
                        s9 += 0.61 * b;
                        0.5 * (a * 0.31).atan()
                    } else if k14 % 3 != 0 {
                        0.5 * ((a * s9) + (s9 + 0.12)).atan()
                    } else {
                        let mut m19 = (k14 + 1);
                        let mut s20 = (-a).tanh();
                        (0.21 - (b + a)).sin()
                    };
                    let mut k21 = 0;
                    let mut p22 = (0.5 * (b + (0.1 * (k21 as f64))) / (1.0 + x[0] * x[0]), (-s9).sin());
                    while k21 < 2 {
                        p22 = (p22.1, (p22.0 * (x[i17 % x.len()] - b)).sin());
                        let mut m23 = if a * p22.0 < -0.247 { (k14 + 2) } else { 1 };
                        k21 += 1;
                    }
                    t15 = 0.7 * t15 + 0.46 * (p22.0 + y18).sin();
                }
            }
            0.5 * (a * s9).atan()
        }
    };
    0.45 * a + 0.25 * x[n % x.len()] + (b * y24).sin() + 0.46 * s9
}

#[differentiable]
pub fn p0035(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].min(-0.587).sin();
    let mut v2 = x.to_vec();
    let mut m3 = 0;
    v2.fill(a.sin());
    if (m3 + n) > 1 && s1.max(0.517) > x[n % x.len()] {
        let y11 = match first_above(&v2, 0.47) {
            Some(y5) if y5 > 0.83 => (s1 - s1).tanh(),
            Some(y5) => {
                let r6 = if (n + n) > 1 { &v2[0] } else { &y5 };
                (x[2] * 0.77).sin()
            }
            None => {
                {
                    let (w7, w8) = v2.split_at_mut(1);
                    w7[0] = w8[0] * w8[0];
                    let y10 = match (m3 % 2, n % 3) {
                        (0, 0) => {
                            s1 /= 1.1 + (-w8[2]) * (-w8[2]);
                            0.23 * (w8[m3 % w8.len()] - w7[m3 % w7.len()]).cos() + 0.67
                        }
                        (1, k9) => ((a * a) + (a * w7[0])).sin(),
                        _ => return 0.86 * x[n % x.len()] + 0.88 * x[m3 % x.len()] + (w8[2] + (0.1 * (n as f64))).tanh(),
                    };
                    s1 += 0.91 * (w8[n % w8.len()] + y10).sin();
                }
                (x[n % x.len()] + a).sin()
            }
        };
        s1 += 0.63 * y11.sin();
    }
    0.95 * v2[m3 % v2.len()] + 0.34 * x[2] + 0.42 * v2[3] + 0.38 * s1
}

#[differentiable]
pub fn p0036(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = x[x.len() - 1].min(-0.227).tanh();
    let mut m2 = 0;
    let mut o3: Option<f64> = None;
    let mut k4 = 0;
    let mut t5 = 1.0 + ((a - x[m2 % x.len()]) * (0.1 * (m2 as f64))).sin();
    let mut p6 = ((s1 + 0.28).tanh(), 0.15 * (t5 - a).cos() + 0.92);
    'l7: while t5 > 0.92 && k4 < 12 {
        t5 *= 0.78;
        k4 += 1;
        p6 = (p6.1, (p6.0 * ((0.1 * (m2 as f64)) * b)).sin());
        let mut stack8 = vec![n, (m2 + n)];
        while let Some(i9) = stack8.pop() {
            if i9 > 1 {
                stack8.push(i9 / 2);
            }
            let mut k12 = 0;
            let mut t13 = (0.12 + (b - b)).tanh();
            'l14: while {
                k12 += 1;
                t13 = 0.73 * t13 + (0.5 * t13.max(0.257).atan());
                k12 < 3 && t13 > -0.24
            } {
                let y19 = match o3 {
                    Some(y16) if y16 > 0.84 => {
                        let y17 = stepped(0.36 * y16.min(-0.617).cos() + 0.55, n);
                        let y18 = soften(0.91 * (y16 + y16).atan().cos() + 0.87);
                        0.5 * (y16 + p6.0) / (1.0 + y18 * y18)
                    }
                    Some(y16) => (y16 + 0.88).sin(),
                    None => {
                        t5 += 0.38 * stepped(0.88 * ((0.1 * (k4 as f64)) - t5).cos() + 0.85, i9 / 2);
                        s1 += 0.37 * mean(x);
                        0.5 * ((a + 0.19) / (1.5 + s1 * s1)).atan()
                    }
                };
                let mut y19 = y19 * 0.42;
                t5 += 0.63 * y19.sin();
            }
            if p6.1 < t13 {
                return 0.22 * b + 0.87 * x[1];
            }
            let mut s20 = (t13 + 0.27).tanh();
            'l22: for i21 in 0..2 {
                s20 = (0.29 * s20 + b.atan()).tanh();
                match i9 / 2 % 5 {
                    3 => continue 'l22,
                    _ => {}
                }
            }
            s1 = 0.7 * s1 + 0.46 * (s20 + t13).sin();
        }
    }
    0.24 * a + 0.42 * x[1] + 0.32 * p6.1 + 0.22 * t5 + 0.22 * s1
}

#[differentiable]
pub fn p0037(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = b.min(-0.77).tanh();
    let mut m2 = 0;
    let y3;
    if !((m2 + 3) <= 1) {
        y3 = 0.5 * a.max(0.177) / (1.0 + b * b);
    } else if !((m2 + 1) <= 1) {
        for y4 in x {
            match n + 2 {
                k7 if k7 > 1 => {
                    if s1.min(0.457) < x[2] {
                        m2 = (m2 + 3) % 5;
                    } else if (m2 + n) % 3 != 0 {
                        m2 = (m2 * 3 + 0) % 7;
                    }
                }
                _ if !((m2 + 3) <= 4) => {
                    if let Ok(y8) = checked(0.5 * ((b + 0.33) * ((0.1 * (n as f64)) + s1)) / (1.0 + b * b), n / 2) {
                        nudge(&mut s1, 0.5 * (b + b).max(-0.127).atan());
                        s1 = 0.7 * s1 + 0.39 * y8.sin();
                    }
                    if (m2 + n) > 1 && x[0] * y4 < -0.177 {
                        nudge(&mut s1, (b + b).tanh());
                    }
                }
                _ => {}
            }
            s1 += 0.97 * (*y4).sin();
        }
        y3 = 0.79 * b.sin().cos() + 0.47;
    } else {
        y3 = 0.18 * ((-x[n % x.len()]) / (1.5 + s1 * s1)).cos() + 0.28;
    }
    0.97 * a + 0.64 * x[0] + (s1 + s1).sin() + 0.68 * s1
}

#[differentiable]
pub fn q0038(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[0] / (1.5 + x[1] * x[1])).tanh();
    let mut p3 = (0.5 * (a + 0.96).atan(), 0.5 * a.sin().atan());
    'l4: for i2 in 0..x.len() {
        p3 = (p3.1, (p3.0 * (x[0] + p3.1)).sin());
        let t5 = std::mem::replace(&mut s1, (a + a).tanh());
        match i2 % 4 {
            0 | 3 => {
                let mut k6 = 0;
                let y7 = loop {
                    k6 += 1;
                    if k6 > x.len() {
                        break 0.98 * s1.min(-0.917).cos() + 0.97;
                    }
                    let y8 = 0.74 * positive(0.83 * (0.38 * p3.0).atan().cos() + 0.35)?.sin();
                    s1 -= 0.57 * y8.sin();
                };
                let w9 = &x[..2];
                s1 += 0.51 * (w9[n % w9.len()] + y7).sin();
            }
            _ => {
                let t10 = 0.95 * (0.77 * s1).cos() + 0.52;
                let mut m11 = (n + 1);
                s1 = 0.7 * s1 + 0.75 * t10.sin();
            }
        }
        s1 += 0.38 * t5.sin();
    }
    Some(0.5 * a.min(-0.157).atan())
}

#[differentiable]
pub fn p0038(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = (b / (1.5 + x[n % x.len()] * x[n % x.len()])).tanh();
    let mut p13 = ((x[x.len() - 1] + 0.36).sin(), 0.29 * (s12 + 0.22).cos() + 0.81);
    std::mem::swap(&mut p13.0, &mut s12);
    let mut k14 = 0;
    let y15 = 'l16: loop {
        k14 += 1;
        if b.sin() <= b || k14 > 4 {
            break 0.63 * x[2].min(0.277).cos().cos() + 0.69;
        }
        let mut k17 = 0;
        loop {
            match q0038(x, (a * (0.1 * (n as f64))).sin(), n % 4) {
                Some(y18) => {
                    let mut k19 = 0;
                    let mut u20 = [(y18 * b).tanh(), 0.86 * y18.atan().cos() + 0.39, a.tanh().powi(3).tanh()];
                    while k19 < n % 3 {
                        u20 = [u20[1], u20[2], 0.5 * (u20[1] * (0.1 * (k19 as f64))).atan()];
                        u20 = [(-x[1]).tanh(), 0.5 * (s12 + 0.37).cos() / (1.0 + s12 * s12), 0.5 * ((-u20[k19 % 3]) + (-y18)) / (1.0 + b * b)];
                        u20[1..].fill(b.tanh());
                        k19 += 1;
                    }
                    match q0038(x, 0.5 * (p13.0 - 0.77).abs().atan(), n % 4) {
                        Some(y21) => {
                            let mut y21 = b - y21.tanh();
                            s12 += 0.62 * y21.sin();
                        }
                        None => {}
                    }
                    s12 -= 0.63 * (y18 + u20[2]).sin();
                }
                None => {
                    s12 += 0.82 * (0.75 * x[k17 % x.len()].min(0.167).cos() + 0.72);
                }
            }
            k17 += 1;
            if p13.1 + 0.59 < 0.177 || k17 >= n / 2 {
                break;
            }
        }
    };
    0.46 * p13.1 + 0.74 * x[n % x.len()] + (0.13 * s12.cos().cos() + 0.62) + 0.53 * p13.0 + 0.65 * s12
}

#[differentiable]
pub fn q0039(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.12 * x[2].cos() + 0.79;
    let w2 = &x[1..];
    let y3 = first_above(w2, 0.88)?;
    for i4 in x.iter().rev() {
        if n % 2 == 0 || i4 + (*i4) < 0.157 {
            a += 0.71 * chained(a.min(-0.577).atan().tanh(), 0.5 * (i4 * y3) / (1.0 + w2[1] * w2[1]))?;
        }
        let mut p6 = (s1.sin(), 0.5 * (y3 - w2[1]) / (1.0 + (*i4) * (*i4)));
        for y5 in [0.5 * ((0.1 * (n as f64)) * a) / (1.0 + y3 * y3), w2[n % w2.len()].sin().sin()] {
            p6 = (p6.1, (p6.0 * ((0.1 * (n as f64)) - (*i4))).sin());
            let y7 = match n + n {
                ..2 => p6.0.sin(),
                2..=4 => 0.5 * (p6.0 * i4).atan(),
                _ => 0.5 * (-w2[2]) / (1.0 + s1 * s1),
            };
            s1 += 0.33 * (y5 + y7).sin();
        }
        a = 0.7 * a + 0.22 * (p6.0 + (*i4)).sin();
    }
    Some(0.49 * (a * (0.1 * (n as f64))).cos() + 0.98)
}

#[differentiable]
pub fn p0039(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s8 = 0.5 * x[3].max(-0.57) / (1.0 + a * a);
    let mut v9 = vec![0.33 * (a / (1.5 + s8 * s8)).cos() + 0.18, 0.5 * (s8.min(-0.417) * (s8 / (1.5 + x[n % x.len()] * x[n % x.len()]))) / (1.0 + s8 * s8), 0.59 * (s8 * s8 + 0.3).sqrt().cos() + 0.62, 0.5 * s8.max(-0.817) / (1.0 + x[2] * x[2])];
    let y11 = match n + n {
        0 => 0.5 * ((x[n % x.len()] + 0.18) * (x[n % x.len()] + a)) / (1.0 + x[3] * x[3]),
        k10 => {
            return 0.76 * v9[n % v9.len()] + 0.26 * x[1];
        }
    };
    for w12 in v9.chunks_mut(3) {
        w12[0] = a.max(-0.127).sin();
        for y13 in w12.iter_mut() {
            'l15: for i14 in (0..n % 3).rev() {
                let mut u18 = [0.5 * y11.min(0.357).atan(), ((a + x[0]) + (x[n % x.len()] - y11)).tanh(), 0.5 * (s8 + (0.1 * (i14 as f64))) / (1.0 + (*y13) * (*y13))];
                for (i16, y17) in x.iter().enumerate() {
                    u18 = [u18[1], u18[2], 0.5 * a.cos().atan()];
                    let y19 = rotate(&mut u18[..2]);
                    s8 += 0.37 * (y19 + (*y17)).sin();
                }
                s8 += 0.87 * u18[1].sin();
            }
            let mut s21 = 0.73 * a.atan().cos() + 0.84;
            'l22: for y20 in x {
                s21 = (0.46 * s21 + ((*y20) + y20)).tanh();
                for i23 in 0..n.min(2) {
                    let t24 = 0.5 * (*y13).min(0.377).atan();
                    s21 = 0.7 * s21 + 0.16 * t24.sin();
                }
                let t25 = std::mem::replace(&mut a, 0.5 * ((*y13) * x[0]) / (1.0 + (*y20) * (*y20)));
                a -= 0.35 * (t25 + (*y20)).sin();
            }
            for (i26, y27) in x.iter().enumerate() {
                let mut k28 = 0;
                let mut u29 = [(-y11).tanh(), (-((*y27) * x[i26])).sin(), (((*y13) * 0.28) * y27).tanh()];
                while k28 < n % 3 {
                    u29 = [u29[1], u29[2], 0.49 * (y11 * y11 + 0.3).sqrt().cos() + 0.12];
                    let w30 = &mut u29[1..];
                    a += 0.91 * w30[1].sin();
                    k28 += 1;
                }
                a += 0.45 * (u29[i26 % 3] + (*y27)).sin();
            }
            a += 0.41 * (s21 + (*y13)).sin();
        }
        s8 -= 0.97 * w12[0].sin();
    }
    0.62 * y11 + 0.32 * x[2] + v9[1].max(-0.627).sin() + 0.35 * v9[v9.len() - 1] + 0.34 * a + 0.66 * s8
}

#[differentiable]
pub fn p0040(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()].atan() * (x[0] + 0.72)).tanh();
    let mut u2 = [(s1 + s1).tanh(), (a * s1).sin()];
    let mut v3 = vec![((x[n % x.len()] + a) + (s1 - u2[1])).tanh(), 0.12 * (s1.max(-0.197) + x[n % x.len()].atan()).cos() + 0.48, 0.5 * (x[0] - 0.65) / (1.0 + s1 * s1), 0.21 * u2[1].cos() + 0.25];
    let mut p4 = (0.5 * v3[3].cos().atan(), 0.5 * (0.42 * a).atan());
    let mut p6 = (0.5 * (x[n % x.len()] * s1) / (1.0 + u2[1] * u2[1]), (a / (1.5 + v3[1] * v3[1])).sin());
    for y5 in u2.iter_mut() {
        p6 = (p6.1, (p6.0 * (p6.0 * 0.44)).sin());
        for w7 in v3.chunks_mut(2) {
            w7[0] = 0.5 * (p6.0 + p4.0).atan();
            let y13 = match n {
                k8 @ 1..=3 => {
                    if k8 / 2 > 1 {
                        (p6.0, p6.1) = (p6.1, s1.atan().tanh());
                        let t9 = std::mem::take(&mut p4.1);
                        s1 -= 0.65 * t9.sin();
                    } else {
                        w7.fill((s1 / (1.5 + p4.0 * p4.0)).tanh());
                        let mut s10 = 1.0;
                        s10 += 0.5 * (x[k8 % x.len()] + p6.1).atan();
                        s1 += 0.69 * s10.sin();
                    }
                    let s1 = s1 * 0.17;
                    *y5 += 0.94 * s1;
                    (p4.1 * (*y5)).sin()
                }
                _ => {
                    for i11 in (0..n.min(2)).rev() {
                        let y12 = stepped(0.5 * ((p6.1 + a) + (-w7[n % w7.len()])).atan(), (n + 2));
                        *y5 += 0.29 * blend(&a, &y12);
                        s1 += 0.96 * y12.sin();
                    }
                    0.5 * ((*y5) * p4.1) / (1.0 + p6.1 * p6.1)
                }
            };
            s1 += 0.79 * (y13 + w7[0]).sin();
        }
        s1 += 0.75 * (*y5).sin();
    }
    0.11 * u2[n % 2] + 0.32 * x[3] + 0.34 * v3[n % v3.len()] + 0.49 * p4.0 + 0.87 * p6.1 + 0.27 * s1 + 0.69 * u2[0]
}

#[differentiable]
pub fn p0041(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.26 * (a.tanh().powi(3) * (x[0] * x[0]).ln_1p()).cos() + 0.63;
    let mut m2 = 0;
    let mut k5 = 0;
    while k5 < x.len() {
        m2 = (m2 * 3 + 0) % 7;
        'l7: for i6 in 1..n.min(4) {
            let mut s9 = 0.31 * (a * (0.1 * (n as f64))).cos() + 0.14;
            for y8 in x {
                s9 = (0.43 * s9 + ((*y8) / (1.5 + a * a))).tanh();
                let y10 = if (i6 + 3) % 3 != 2 {
                    0.5 * s9.max(0.847).max(-0.97).atan()
                } else {
                    continue;
                };
                std::mem::swap(&mut s1, &mut s9);
                s9 -= 0.27 * (y10 + (*y8)).sin();
            }
            let mut k11 = 0;
            let y12 = loop {
                k11 += 1;
                if b <= s9 || k11 > 1 {
                    break 0.5 * (b - s9) / (1.0 + b * b);
                }
                let mut k13 = 0;
                loop {
                    k13 += 1;
                    if k13 > 1 {
                        break;
                    }
                    let t14 = std::mem::take(&mut s1);
                    s9 += 0.29 * t14.sin();
                }
                match k11 % 5 {
                    3 => continue 'l7,
                    _ => {}
                }
            };
            s1 += 0.92 * (y12 + s9).sin();
        }
        k5 += 1;
    }
    0.35 * a + 0.78 * x[m2 % x.len()] + 0.46 * s1
}

#[differentiable]
pub fn p0042(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (-x[n % x.len()]).tanh();
    let t2 = (a - b).tanh();
    for i3 in (0..x.len() + 2).step_by(3) {
        let y16 = match (i3 > 2, (i3 + 1)) {
            (true, 0..=2) => {
                let y5 = if !((i3 + 2) <= 1) {
                    0.5 * (b + a) / (1.0 + t2 * t2)
                } else if t2 + s1 >= s1 {
                    let mut u7 = [0.16 * ((x[0] / (1.5 + b * b)) + (s1 - b)).cos() + 0.25, 0.5 * x[0].atan(), 0.5 * (-(s1 * s1)).exp().atan()];
                    for i6 in n..n {
                        u7 = [u7[1], u7[2], 0.89 * ((a - b) + x[i3 % x.len()].min(0.367)).cos() + 0.36];
                        u7[1..].fill(((-a) - x[i3 % x.len()].sin()).sin());
                        let mut v8 = x.to_vec();
                        s1 = 0.7 * s1 + 0.16 * v8[0].sin();
                    }
                    0.5 * ((s1 + u7[2]) - (t2 * u7[i3 % 3])) / (1.0 + s1 * s1)
                } else {
                    (a - b).sin()
                };
                let y15 = match checked(0.66 * s1.min(0.787).cos() + 0.89, (i3 + n)) {
                    Ok(y9) => {
                        let y13 = {
                            let mut a = a * 0.92;
                            s1 += 0.91 * a;
                            let t14 = std::mem::take(&mut a);
                            (t14 / (1.5 + a * a)).tanh()
                        };
                        0.5 * (y13 * 0.37) / (1.0 + s1 * s1)
                    }
                    Err(_) => 0.5 * (s1 + s1).atan(),
                };
                (s1.min(0.147) - t2.min(-0.487)).tanh()
            }
            (false, _) => 0.42 * (s1 * s1).cos() + 0.91,
            _ => 0.5 * ((t2 - (0.1 * (n as f64))) - (x[1] + a)) / (1.0 + t2 * t2),
        };
        b = 0.7 * b + 0.61 * y16.sin();
    }
    0.27 * a + 0.16 * s1 + 0.44 * b
}

#[differentiable]
pub fn p0043(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.91 * a.cos() + 0.82;
    let mut u2 = [(b / (1.5 + x[0] * x[0])).sin(), 0.5 * (s1 - 0.24).atan()];
    let mut m3 = if (a - 0.77).abs() >= u2[0] { n / 2 } else { 2 };
    let mut o4: Option<f64> = None;
    let mut v5 = u2.clone();
    relax(&mut u2[..2], 0.53 * ((v5[n % 2] * s1) * (b * 0.21)).cos() + 0.36);
    if (b * b).ln_1p() < u2[0] {
        for y6 in v5.iter_mut() {
            let y7 = match n {
                ..=2 => 0.5 * ((*y6) * u2[0]).tanh().powi(3) / (1.0 + s1 * s1),
                3.. => {
                    return 0.33 * (*y6) + 0.11 * x[n % x.len()] + (0.5 * (a * a).ln_1p().max(0.27) / (1.0 + u2[0] * u2[0]));
                }
            };
            for w8 in u2.chunks_mut(2) {
                w8[0] = 0.54 * ((a - 0.84) - 0.77).abs().cos() + 0.75;
                m3 = (m3 * 3 + 0) % 7;
                let y9: f64;
                match (m3 + 3) % 4 {
                    0 => {
                        y9 = ((x[0] * 0.44) - (y7 + y7)).tanh();
                    }
                    1 | 2 => {
                        w8[0] += 0.72 * (0.98 * ((-y7) * (y7 / (1.5 + y7 * y7))).cos() + 0.27);
                        y9 = 0.5 * (w8[0] * y7).atan();
                    }
                    _ => {
                        let e10: Result<f64, u8> = match m3 % 3 { 0 => Err(2), _ => Ok((-x[2]).tanh()) };
                        y9 = 0.5 * (-(b * b)).exp().atan();
                    }
                }
                s1 += 0.79 * (w8[0] + y9).sin();
            }
            a -= 0.13 * (y7 + (*y6)).sin();
        }
    } else if n % 2 == 0 || a / (1.5 + b * b) < -0.707 {
        b += 0.37 * s1.min(-0.277).tanh().powi(2).sin();
    } else if m3 > 3 && a + u2[0] < -0.487 {
        s1 += 0.42 * (0.26 * (s1.min(0.467) + (b - 0.77).abs()).cos() + 0.97);
    }
    0.94 * a + 0.72 * x[1] + (0.5 * s1.cos() / (1.0 + a * a)) + 0.45 * v5[0] + 0.29 * b + 0.36 * a + 0.63 * s1 + 0.19 * u2[m3 % 2]
}

#[differentiable]
pub fn p0044(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (-a).atan();
    let mut m2 = if n % 3 != 1 { (n + n) } else { 1 };
    'l4: for y3 in x.iter() {
        let y5: f64;
        match (m2 + n) % 4 {
            0 => {
                y5 = 0.48 * (0.84 - (*y3)).cos() + 0.97;
            }
            1 | 2 => {
                let y6;
                if (n + 1) > 0 && x[3] >= a {
                    y6 = (a + y3).tanh();
                } else {
                    y6 = ((-s1) + (a - a)).tanh();
                }
                y5 = 0.5 * ((x[m2 % x.len()] + x[0]) + (y6 * 0.66)).atan();
            }
            _ => {
                y5 = 0.5 * (s1 + a).tanh().powi(3).atan();
            }
        }
        for i7 in (0..3).rev() {
            let t8 = y3.tanh().powi(3).atan().tanh();
            s1 += 0.21 * t8.sin();
        }
        let Some(y9) = chained(y5.cos().tanh(), a.tanh().powi(3).tanh()) else {
            return 0.29 * x[m2 % x.len()] + 0.32 * x[2];
        };
        s1 = 0.7 * s1 + 0.65 * (y5 + (*y3)).sin();
    }
    let mut k10 = 0;
    'l11: while k10 < 4 {
        k10 += 1;
        let y14 = if !(n <= 0) {
            let Some(y15) = first_above(x, 0.34) else {
                continue 'l11;
            };
            let y19 = match m2 + n {
                0 => {
                    let o17 = if (n + n) > 0 && a - a <= 0.997 { Some(0.5 * (0.85 - x[1]).atan()) } else { None };
                    let mut s18 = 0.0;
                    s18 += ((x[1] - (0.1 * (n as f64))) * 0.78).tanh();
                    0.5 * s18.tanh().powi(2) / (1.0 + y15 * y15)
                }
                k16 => {
                    return 0.49 * x[2] + 0.26 * x[1];
                }
            };
            0.53 * a.cos().cos() + 0.72
        } else {
            0.5 * ((s1 * s1) * (0.1 * (k10 as f64))) / (1.0 + x[x.len() - 1] * x[x.len() - 1])
        };
        s1 += 0.56 * y14.sin();
    }
    0.92 * x[x.len() - 1] + 0.88 * x[k10 % x.len()] + 0.57 * s1
}

#[differentiable]
pub fn q0045(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (x[n % x.len()].sin() - (0.1 * (n as f64))).sin();
    let y2 = checked((a - a).sin(), (n + 3))?;
    nudge(&mut s1, 0.56 * (y2 * x[1]).cos() + 0.88);
    if let Some(y3) = chained(0.5 * s1 / (1.0 + s1 * s1), 0.5 * (a.min(-0.957) - (a + y2)).atan()) {
        let mut k4 = 0;
        let mut t5 = 1.0 + (0.5 * ((y2 - a) + 0.44) / (1.0 + a * a));
        while t5 > 0.26 && k4 < 12 {
            t5 *= 0.78;
            k4 += 1;
            if (n + n) % 2 == 0 {
                match mode(n + 2) {
                    Mode::Middle | Mode::High => {
                        let w6 = &x[2..];
                        s1 -= 0.11 * w6[n % w6.len()].sin();
                    }
                    Mode::Low => {
                        let y7 = checked(s1.max(0.327).sin(), (k4 + 1))?;
                        s1 += 0.15 * y7.sin();
                    }
                }
                match mode(n + 2) {
                    Mode::Middle | Mode::High => {
                        let mut m8 = 0;
                        let y9 = 0.82 * staged((t5 + a).tanh(), 0.5 * (0.34 * (s1 + t5)).atan(), k4)?.sin();
                        s1 += 0.29 * y9.sin();
                    }
                    Mode::Low => {}
                }
            } else {
                s1 += 0.39 * (a + t5).tanh();
            }
        }
        s1 += 0.35 * (t5 + y3).sin();
    } else {
        s1 += 0.77 * (0.5 * (0.19 * x[x.len() - 1]) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    }
    Ok(0.5 * y2.atan())
}

#[differentiable]
pub fn p0045(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s10 = (x[3] / (1.5 + x[n % x.len()] * x[n % x.len()])).sin();
    let o11 = if (n + 1) % 2 == 0 || x[3] - s10 <= 0.97 { Some(0.5 * (x[1] + b) / (1.0 + s10 * s10)) } else { None };
    let y12 = match mode(n) {
        Mode::Middle | Mode::High => ((0.1 * (n as f64)) + (-x[3])).tanh(),
        Mode::Low => {
            return 0.67 * b + 0.27 * x[1];
        }
    };
    let a = (a + a).sin();
    let y19 = match n {
        1..=3 | 6 => {
            let mut k13 = 0;
            let mut t14 = 1.0 + (x[3] * a).tanh();
            while t14 > 0.63 && k13 < 12 {
                t14 *= 0.66;
                k13 += 1;
                let mut p15 = (0.5 * (-(s10 - 0.95)) / (1.0 + a * a), (y12 / (1.5 + y12 * y12)).tanh());
                for i16 in 0..3 {
                    p15 = (p15.1, (p15.0 * (0.43 + x[n % x.len()])).sin());
                    let y17: f64;
                    match (n + n) % 4 {
                        0 => {
                            y17 = 0.5 * (s10 - b) / (1.0 + a * a);
                        }
                        1 | 2 => {
                            y17 = y12.cos().sin();
                        }
                        _ => {
                            let y18 = weighted(x, x, n);
                            s10 -= 0.71 * y18.min(0.137).sin();
                            y17 = (y18 * 0.43).sin();
                        }
                    }
                    t14 -= 0.32 * y17.sin();
                }
                t14 += 0.91 * p15.1.sin();
            }
            0.5 * ((x[n % x.len()] - 0.77).abs() * (0.1 * (k13 as f64))).atan()
        }
        _ => 0.5 * b.atan().atan(),
    };
    0.44 * y12 + 0.66 * x[x.len() - 1] + (0.5 * b.cos().atan()) + 0.43 * s10
}

#[differentiable]
pub fn p0046(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.max(-0.877).tanh();
    let mut m2 = n / 2;
    let o3 = if n % 3 != 0 { Some(0.5 * (-a).max(0.717).atan()) } else { None };
    if x[0].max(0.427) <= 0.177 {
        let mut y4 = if (m2 + 1) > 2 {
            let y5 = match first_above(x, 0.18) { Some(t) => 0.75 * t, None => 0.37 };
            s1.sin()
        } else {
            return 0.58 * s1 + 0.48 * x[1] + (a * a).sin();
        };
        let y8 = match o3 {
            Some(y6) => (a * y6).tanh(),
            None => {
                let Some(y7) = o3 else {
                    return 0.93 * a + 0.92 * x[x.len() - 1];
                };
                (y7 + a).tanh()
            }
        };
        s1 -= 0.11 * (y4 + y8).sin();
    } else if n > 4 {
        if m2 / 2 > 3 && s1 - a <= -0.627 {
            let y9 = blend(&s1, &s1);
            let mut y9 = (y9 + x[2]).sin();
            s1 += 0.18 * y9.sin();
        } else if a * x[2] < 0.877 {
            s1 += 0.61 * a.min(-0.937).tanh();
        }
    } else if (n + 1) > 1 && a * s1 > 0.687 {
        s1 += 0.55 * (s1 * s1).ln_1p().tanh();
    }
    0.78 * s1 + 0.54 * x[m2 % x.len()] + 0.19 * s1
}

#[differentiable]
pub fn p0047(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a).cos().atan();
    let mut u2 = [(a + x[3]).sin(), 0.5 * (x[n % x.len()] + a).atan(), 0.57 * (s1 - x[n % x.len()]).cos() + 0.53];
    let mut v3 = Vec::new();
    v3.push((a * s1).tanh());
    v3.push(0.5 * (u2[1] * (0.1 * (n as f64))) / (1.0 + u2[n % 3] * u2[n % 3]));
    v3.push((0.36 * s1).tanh());
    let mut m4 = 0;
    let mut p5 = (0.5 * (u2[0] - 0.77).abs() / (1.0 + x[1] * x[1]), 0.63 * (x[m4 % x.len()] * 0.35).cos() + 0.35);
    u2.swap(m4 % 3, 2);
    u2[1..].fill(0.5 * (a - v3[m4 % v3.len()]).atan());
    let e6: Result<f64, u8> = match m4 / 2 % 3 { 0 => Err(2), _ => Ok(0.5 * (v3[2].min(0.437) * (s1 * u2[0])) / (1.0 + s1 * s1)) };
    let mut k7 = 0;
    let y8 = loop {
        k7 += 1;
        if n % 3 != 0 || k7 > n {
            break 0.5 * (v3[v3.len() - 1] * v3[1]).tanh().powi(3) / (1.0 + s1 * s1);
        }
        v3.swap(0, 0);
        for (y9, y10) in v3.iter_mut().zip(x) {
            for (i11, y12) in x.iter().enumerate() {
                let mut k13 = 0;
                let mut t14 = (p5.0 * u2[k7 % 3]).tanh();
                while {
                    k13 += 1;
                    t14 = 0.62 * t14 + (0.15 * ((t14 * y12) * (0.1 * (m4 as f64))).cos() + 0.11);
                    k13 < 3 && t14 > -0.69
                } {
                    let w15 = &mut u2[1..];
                    let y16 = rotate(w15);
                    t14 -= 0.58 * (y16 + w15[1]).sin();
                }
                s1 += 0.79 * ((*y12) + t14).sin();
            }
            s1 += 0.99 * ((*y9) + (*y10)).sin();
        }
    };
    0.28 * p5.1 + 0.59 * x[n % x.len()] + (u2[k7 % 3] + p5.1).tanh() + 0.77 * p5.1 + 0.21 * u2[m4 % 3] + 0.71 * v3[1] + 0.88 * s1
}

#[differentiable]
pub fn p0048(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[0].min(-0.737) / (1.0 + a * a);
    let mut v2 = x.to_vec();
    v2 = vec![0.5 * (s1 + s1).atan(); 4];
    a /= 1.1 + v2[n % v2.len()] * v2[n % v2.len()];
    v2[n % 4] -= 0.25 * (0.99 * (v2[2] * a).cos() + 0.53);
    v2[n % 4] += 0.76 * (0.5 * x[x.len() - 1].min(0.837).atan());
    let mut k3 = 0;
    let mut p5 = (0.5 * v2[n % v2.len()].min(0.847).atan(), (s1 + s1).sin());
    let y4 = 'l6: loop {
        k3 += 1;
        if s1 - v2[3] <= 0.807 || k3 > 4 {
            break 0.5 * (v2[k3 % v2.len()] + s1).atan();
        }
        p5 = (p5.1, (p5.0 * (p5.0 - v2[3])).sin());
        match (k3 + n) % 5 {
            2 => break 'l6 0.5 * (p5.1 + x[3]).atan(),
            _ => {}
        }
    };
    let mut u9 = [0.5 * (s1 + 0.45) / (1.0 + p5.0 * p5.0), 0.5 * v2[k3 % v2.len()].max(-0.387).max(0.807).atan(), 0.5 * ((y4 + y4) * (y4 * y4)).atan()];
    'l10: for (y7, y8) in x.iter().zip(&v2) {
        u9 = [u9[1], u9[2], 0.5 * v2[n % v2.len()].max(-0.647).atan()];
        let mut k11 = 0;
        while k11 < n.min(4) {
            k11 += 1;
            let mut v12 = v2.clone();
            s1 += 0.54 * v12[k3 % v12.len()].sin();
        }
        a += 0.92 * ((*y8) + (*y7)).sin();
    }
    0.81 * v2[v2.len() - 1] + 0.51 * x[x.len() - 1] + 0.47 * u9[0] + 0.36 * v2[0] + 0.84 * p5.1 + 0.16 * s1 + 0.97 * a
}

#[differentiable]
pub fn q0049(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (x[0] + 0.32) / (1.0 + a * a);
    match (n + 1) % 4 {
        2 => {
            'l3: for i2 in 1..=n % 4 {
                match n + 2 {
                    k4 if k4 > 1 => {
                        let y7 = match mode(k4 + 3) {
                            Mode::Low => 0.5 * ((s1 + s1) * s1.min(0.297)).atan(),
                            Mode::Middle => {
                                a /= 1.1 + a.atan() * a.atan();
                                let y5 = match first_above(x, 0.21) { Some(t) => 0.24 * t, None => 0.87 };
                                0.5 * (-(y5 * y5)).exp().atan()
                            }
                            Mode::High => {
                                let t6 = 0.5 * (x[1] + s1).atan();
                                (s1 * (s1 + t6)).sin()
                            }
                        };
                        a += 0.92 * y7.sin();
                    }
                    _ if (i2 + n) % 3 != 0 => {
                        let y8 = stepped((0.91 * x[i2 % x.len()]).tanh(), (n + 3));
                        s1 += 0.67 * y8.sin();
                    }
                    _ => {}
                }
            }
        }
        0 | 1 => {
            s1 += 0.79 * (0.41 * (x[0] + 0.18).cos() + 0.65);
        }
        _ => {
            s1 += 0.84 * (0.5 * (x[n % x.len()] / (1.5 + s1 * s1)) / (1.0 + x[1] * x[1]));
        }
    }
    Ok((s1 * x[0]).sin())
}

#[differentiable]
pub fn p0049(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = a.max(-0.227).sin();
    let mut u10 = [0.5 * (a * a).atan(), 0.84 * x[n % x.len()].max(-0.387).cos() + 0.16, (s9 - b).tanh()];
    let mut p11 = (s9.min(0.997).tanh(), (u10[2] / (1.5 + x[n % x.len()] * x[n % x.len()])).sin());
    let mut stack12 = vec![n % 3];
    while let Some(i13) = stack12.pop() {
        if i13 > 1 {
            stack12.push(i13 / 2);
        }
        if n % 2 == 0 || u10[1] / (1.5 + u10[n % 3] * u10[n % 3]) < 0.797 {
            for w14 in u10.chunks_mut(3) {
                w14[0] = b.tanh().powi(2).tanh();
                let mut p16 = ((s9 - a).sin(), 0.5 * (p11.0 * p11.0 + 0.3).sqrt().atan());
                for y15 in w14.iter() {
                    p16 = (p16.1, (p16.0 * ((*y15) / (1.5 + s9 * s9))).sin());
                    std::mem::swap(&mut p11.0, &mut p16.0);
                    s9 += 0.94 * (*y15).sin();
                }
                let y17;
                if (n + 1) % 3 != 0 {
                    s9 /= 1.1 + (w14[n % w14.len()] - p16.1) * (w14[n % w14.len()] - p16.1);
                    let mut v18 = Vec::new();
                    v18.push((p16.1 + 0.79).sin());
                    v18.push((b + (0.1 * (n as f64))).tanh());
                    v18.push(p11.0.min(0.437).sin());
                    y17 = (p11.0 * v18[2]).sin();
                } else if (n + n) % 2 == 0 || s9.max(-0.117) > -0.867 {
                    w14[n % w14.len()] = 0.81 * (p16.1 + (0.1 * (n as f64))).cos() + 0.76;
                    w14.swap(i13 % 1, 0);
                    y17 = 0.5 * (w14[n % w14.len()] + p11.0).atan();
                } else {
                    y17 = 0.81 * (-(w14[0] - 0.77).abs()).cos() + 0.54;
                }
                s9 += 0.99 * (w14[i13 % w14.len()] + y17).sin();
            }
        }
    }
    0.19 * a + 0.98 * x[0] + 0.18 * p11.0 + 0.11 * s9 + 0.68 * u10[2]
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0025(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = a.tanh();
        let mut m2 = 0;
        let mut o3 = Some(lit(0.74) * a.min(lit(0.97)).cos() + lit(0.74));
        let mut k4 = 0;
        let mut t5 = lit(0.77) * ((x[2] - b) - (a - b)).cos() + lit(0.48);
        'l6: while {
            k4 += 1;
            t5 = lit(0.58) * t5 + (lit(0.5) * (t5 * t5).ln_1p().atan());
            k4 < 7 && t5 > -lit(0.82)
        } {
            let y16 = match k4 {
                ..=2 => {
                    for i7 in 1..=n % 4 {
                        'l9: for y8 in x.iter() {
                            let y10 = drain(&mut t5);
                            let y11 = drain(&mut t5);
                            s1 = lit(0.7) * s1 + lit(0.65) * ((*y8) + y10).sin();
                        }
                        let y12;
                        if t5.max(lit(0.527)) < lit(0.547) {
                            o3 = Some(lit(0.52) * b.cos().sin().cos() + lit(0.57));
                            y12 = b.min(lit(-0.517)).sin();
                        } else if (m2 + 3) > 2 && s1.max(lit(0.757)) > lit(0.67) {
                            let y13 = drain(&mut s1);
                            let o14 = if i7 % 2 == 0 || s1 + b <= s1 { Some(lit(0.32) * y13.min(lit(0.827)).cos() + lit(0.21)) } else { None };
                            y12 = lit(0.5) * (-b) / (lit(1.0) + b * b);
                        } else {
                            let mut o15 = Some(lit(0.5) * ((a / (lit(1.5) + t5 * t5)) * (s1 + s1)).atan());
                            y12 = b.tanh().powi(3).sin();
                        }
                        t5 = t5 + (lit(0.91) * y12.sin());
                    }
                    lit(0.5) * ((-t5) * a.cos()).atan()
                }
                3.. => lit(0.5) * (a + b) / (lit(1.0) + b * b),
            };
            t5 = t5 + (lit(0.72) * y16.sin());
        }
        lit(0.32) * a + lit(0.79) * x[1] + (t5 - lit(0.51)).tanh() + lit(0.53) * t5 + lit(0.24) * s1 + lit(0.49) * a
    }

    pub fn p0026(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = ((x[3] + b) + x[n % x.len()].max(lit(-0.427))).sin();
        let mut u2 = [(s1 / (lit(1.5) + b * b)).min(lit(0.277)).tanh(), (-(a * a)).exp().sin()];
        u2 = [(a * s1).tanh(), lit(0.5) * (s1 / (lit(1.5) + b * b)).atan()];
        u2 = [lit(0.5) * ((lit(0.1) * lit(n as f64)) - (s1 / (lit(1.5) + u2[1] * u2[1]))) / (lit(1.0) + u2[1] * u2[1]), (-x[2]).tanh()];
        nudge(&mut s1, (x[n % x.len()] + u2[0]).tanh());
        let t3 = std::mem::take(&mut a);
        u2 = [(b.tanh().powi(2) * (lit(0.1) * lit(n as f64))).tanh(), lit(0.5) * a.max(lit(-0.97)) / (lit(1.0) + b * b)];
        let y4: Dual;
        match (n + n) % 4 {
            0 => {
                let mut u7 = [((b / (lit(1.5) + b * b)) - (x[n % x.len()] / (lit(1.5) + s1 * s1))).sin(), (-u2[0]).sin(), (s1 + b).sin()];
                for (y5, y6) in x.iter().zip(&u2) {
                    u7 = [u7[1], u7[2], lit(0.5) * ((u2[1] * a) - lit(0.77)).abs() / (lit(1.0) + t3 * t3)];
                    let mut stack8 = vec![n % 3];
                    while let Some(i9) = stack8.pop() {
                        let mut s1 = s1 * lit(0.33);
                        b = b + (lit(0.39) * s1);
                        u7.swap(i9 % 3, 2);
                        a = a + (lit(0.24) * s1.sin());
                    }
                    b = b + (lit(0.89) * ((*y6) + (*y5)).sin());
                }
                y4 = lit(0.77) * (t3 * b).cos() + lit(0.81);
            }
            1 | 2 => {
                y4 = (-b).tanh();
            }
            _ => {
                y4 = lit(0.84) * (-b).cos() + lit(0.25);
            }
        }
        lit(0.74) * s1 + lit(0.42) * x[n % x.len()] + lit(0.16) * u2[1] + lit(0.21) * b + lit(0.55) * a + lit(0.17) * s1
    }

    pub fn q0027(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.84) * (a * lit(0.82)).cos() + lit(0.75);
        let y6 = match mode(n + 3) {
            Mode::Middle | Mode::High => lit(0.5) * (s1.max(lit(0.797)) * (s1 * lit(0.79))).atan(),
            Mode::Low => {
                let y2: Dual;
                match (n + n) % 4 {
                    0 => {
                        y2 = (x[x.len() - 1].max(lit(-0.997)) * s1.cos()).tanh();
                    }
                    1 | 2 => {
                        s1 = s1 + (lit(0.97) * checked((s1 - a).tanh(), n)?);
                        if a + s1 < lit(0.67) {
                            if a + a <= s1 {
                                let y3 = stepped((s1 * a).tanh(), n);
                                let mut o4 = Some(lit(0.5) * (y3 - a) / (lit(1.0) + a * a));
                                s1 = s1 + (lit(0.35) * y3.sin());
                            } else {
                                let y5 = match checked(lit(0.44) * ((x[3] + lit(0.33)) + (s1 * x[1])).cos() + lit(0.55), n) { Ok(t) => lit(0.72) * t, Err(k) => lit(0.1) * lit(k as f64) };
                                s1 = s1 + (lit(0.58) * y5.sin());
                            }
                        }
                        y2 = lit(0.5) * ((a * lit(0.86)) + (lit(0.26) - a)) / (lit(1.0) + a * a);
                    }
                    _ => {
                        y2 = (a + a).tanh();
                    }
                }
                lit(0.92) * (a * y2).cos() + lit(0.53)
            }
        };
        Ok(lit(0.5) * y6.cos() / (lit(1.0) + y6 * y6))
    }

    pub fn p0027(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s7 = lit(0.5) * (a + x[n % x.len()]).atan();
        let mut u8 = [(a * a).ln_1p().sin(); 2];
        let mut m9 = (n + 2);
        let mut o10: Option<Dual> = None;
        let mut p11 = ((u8[n % 2] * x[n % x.len()]).tanh(), lit(0.5) * (u8[0] / (lit(1.5) + a * a)).atan());
        for w12 in u8.chunks_mut(3) {
            w12[0] = lit(0.21) * a.min(lit(-0.397)).cos() + lit(0.55);
            if m9 % 2 == 0 {
                let y14 = if let Ok(y13) = staged(lit(0.74) * (-w12[m9 % w12.len()].max(lit(-0.107))).cos() + lit(0.31), lit(0.5) * (p11.1 + lit(0.37)).atan(), n) {
                    lit(0.5) * (y13 + y13).atan()
                } else {
                    match m9 + 3 {
                        0 => {
                            let a = a * lit(0.39);
                            s7 = s7 + (lit(0.96) * a);
                            let y16 = blend(&x[3], &x[x.len() - 1]);
                            s7 = s7 + (lit(0.94) * (y16 + a).sin());
                        }
                        k15 => {
                            (p11.0, p11.1) = (p11.1, (-(s7 + (lit(0.1) * lit(n as f64)))).sin());
                            std::mem::swap(&mut w12[0], &mut s7);
                        }
                    }
                    (-p11.0).tanh()
                };
                s7 = lit(0.7) * s7 + lit(0.66) * y14.sin();
                return lit(0.93) * w12[0] + lit(0.79) * x[n % x.len()];
            }
            s7 = s7 + (lit(0.37) * w12[n % w12.len()].sin());
        }
        lit(0.23) * s7 + lit(0.26) * x[m9 % x.len()] + lit(0.89) * s7 + lit(0.62) * u8[1] + lit(0.52) * p11.0
    }

    pub fn q0028(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a * a).tanh();
        let r2 = match n % 3 { 0 => &x[2], _ => &s1 };
        for y3 in [lit(0.5) * ((*r2).min(lit(0.127)) - lit(0.77)).abs() / (lit(1.0) + a * a), lit(0.5) * (a + s1).atan()] {
            let y5 = if let Some(y4) = first_above(x, lit(0.95)) {
                match chained(lit(0.5) * y3.max(lit(-0.217)).atan(), r2.cos().tanh()) {
                    Some(y6) => {
                        let mut stack7 = vec![n % 3];
                        let mut p9 = ((lit(0.22) * a.max(lit(-0.767))).tanh(), ((*r2) + x[0]).sin());
                        while let Some(i8) = stack7.pop() {
                            if i8 > 1 {
                                stack7.push(i8 / 2);
                            }
                            p9 = (p9.1, (p9.0 * (p9.1 * p9.1)).sin());
                            let mut v10 = vec![(p9.0 * y4).tanh(); 3];
                            let y11 = lit(0.66) * first_above(&v10[..2], lit(0.82))?.sin();
                        }
                        let mut k13 = 0;
                        let mut s12 = lit(0.5) * y3.max(lit(0.157)) / (lit(1.0) + p9.0 * p9.0);
                        loop {
                            k13 += 1;
                            if k13 > n % 4 {
                                break;
                            }
                            s12 = (lit(0.33) * s12 + (p9.1 - y4)).tanh();
                            let y14 = weighted(&x[..2], x, n);
                            s12 = s12 + (lit(0.93) * y14.sin());
                        }
                    }
                    None => {}
                }
                (lit(0.17) + y4).sin()
            } else {
                lit(0.12) * s1.cos() + lit(0.57)
            };
        }
        Some(lit(0.35) * a.min(lit(0.237)).min(lit(-0.867)).cos() + lit(0.89))
    }

    pub fn p0028(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s15 = lit(0.27) * ((x[2] - b) - (lit(0.1) * lit(n as f64))).cos() + lit(0.56);
        let mut o16 = Some(lit(0.5) * (a + x[n % x.len()]) / (lit(1.0) + s15 * s15));
        let y17 = soften((x[1] * b).sin());
        let y18: Dual;
        match n / 2 % 4 {
            0 => {
                let mut k19 = 0;
                let y20 = loop {
                    k19 += 1;
                    if lit(0.95) - a <= lit(0.327) || k19 > n / 2 {
                        break lit(0.5) * (s15 * a) / (lit(1.0) + y17 * y17);
                    }
                    match k19 / 2 % 4 {
                        2 => {
                            for i23 in k19..k19 {
                                let o24 = if n > 2 { Some(((-b) - (-(b * b)).exp()).tanh()) } else { None };
                            }
                            if !(k19 / 2 <= 0) {
                                break (y17 / (lit(1.5) + y17 * y17)).sin();
                            }
                        }
                        0 | 1 => {
                            let Some(y27) = o16 else {
                                return lit(0.54) * x[k19 % x.len()];
                            };
                            if (n + n) % 2 == 0 {
                                let mut u28 = [lit(0.5) * (a + x[x.len() - 1]).atan(), lit(0.5) * (y27 * lit(0.24)).atan()];
                                s15 = s15 + (lit(0.52) * u28[0].sin());
                            }
                            s15 = s15 + (lit(0.24) * y27.sin());
                        }
                        _ => {
                            s15 = s15 + (lit(0.87) * (-s15).tanh());
                        }
                    }
                };
                y18 = (b.max(lit(0.377)) - lit(0.77)).abs().sin();
            }
            1 | 2 => {
                y18 = ((-y17) * (x[0] - a)).sin();
            }
            _ => {
                y18 = lit(0.5) * (y17 * s15).atan();
            }
        }
        lit(0.89) * y18 + lit(0.28) * x[n % x.len()] + lit(0.51) * s15
    }

    pub fn p0029(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.tanh();
        let mut p2 = (lit(0.45) * ((lit(0.1) * lit(n as f64)) + x[n % x.len()].sin()).cos() + lit(0.99), lit(0.5) * (-x[0]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        let y3 = match (n + n) % 4 {
            2 => {
                std::mem::swap(&mut p2.1, &mut s1);
                lit(0.5) * (a + s1) / (lit(1.0) + x[3] * x[3])
            }
            0 | 1 => ((a + x[n % x.len()]) - (-x[n % x.len()])).tanh(),
            _ => lit(0.89) * (s1 * s1).ln_1p().cos() + lit(0.83),
        };
        if let Ok(y4) = staged(lit(0.5) * s1.sin() / (lit(1.0) + a * a), lit(0.5) * (s1 + a) / (lit(1.0) + s1 * s1), n) {
            let y5;
            if !(n <= 1) {
                let mut k6 = 0;
                let mut p8 = (lit(0.5) * p2.0.min(lit(-0.347)) / (lit(1.0) + s1 * s1), lit(0.23) * (lit(0.34) + (-p2.0)).cos() + lit(0.65));
                let y7 = 'l9: loop {
                    k6 += 1;
                    if k6 > n {
                        break x[k6 % x.len()].max(lit(-0.67)).tanh();
                    }
                    p8 = (p8.1, (p8.0 * (p8.1 / (lit(1.5) + p2.1 * p2.1))).sin());
                    if k6 % 3 != 1 {
                        p2.0 = ((y3 * p2.1) + x[n % x.len()].sin()).tanh();
                    }
                    let mut s10 = lit(1.0);
                    s10 = s10 + (lit(0.5) * y3 / (lit(1.0) + p8.0 * p8.0));
                    s1 = s1 + (lit(0.22) * s10.sin());
                };
                y5 = y7.min(lit(0.427)).tanh();
            } else {
                y5 = (y4 + lit(0.24)).sin();
            }
            s1 = s1 + (lit(0.43) * (y4 + y5).sin());
        }
        lit(0.16) * a + lit(0.44) * x[n % x.len()] + lit(0.83) * s1 + lit(0.47) * p2.0
    }

    pub fn p0030(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.88) * (x[1] + x[n % x.len()]).cos() + lit(0.72);
        let mut u2 = [(s1 - s1).tanh(); 2];
        let mut v3 = vec![lit(0.5) * x[3].max(lit(0.707)).atan(); 4];
        let mut o4: Option<Dual> = None;
        u2[n % 2] = u2[n % 2] - (lit(0.56) * (lit(0.37) * (s1 - s1).min(lit(0.667)).cos() + lit(0.63)));
        let mut v5 = v3.clone();
        u2[1] = (-(v3[v3.len() - 1] * u2[n % 2])).tanh();
        for y6 in &v3 {
            'l9: for (i7, y8) in v5.iter_mut().enumerate() {
                for w10 in u2.chunks_mut(3) {
                    w10[0] = lit(0.72) * (v3[3] + lit(0.17)).cos() + lit(0.94);
                    let r11 = if n > 1 { &x[0] } else { &v3[0] };
                    let y15 = match checked(lit(0.88) * (r11 * (*y6)).cos() + lit(0.62), (n + 3)) {
                        Ok(y12) => ((*r11).tanh().powi(2) - lit(0.51)).sin(),
                        Err(1) => lit(0.5) * (w10[n % w10.len()] - y6) / (lit(1.0) + a * a),
                        Err(k13) => {
                            let t14 = std::mem::replace(&mut w10[0], lit(0.93) * (v3[3] + (*r11)).cos() + lit(0.54));
                            lit(0.41) * ((*r11) + r11).cos() + lit(0.93)
                        }
                    };
                    s1 = s1 - (lit(0.28) * ((*r11) + w10[0]).sin());
                }
                s1 = s1 + (lit(0.61) * (*y8).sin());
            }
            s1 = s1 + (lit(0.32) * (*y6).sin());
        }
        lit(0.41) * v3[2] + lit(0.39) * x[0] + (lit(0.17) * (x[0] * v5[0]).cos() + lit(0.48)) + lit(0.47) * v5[n % v5.len()] + lit(0.47) * s1 + lit(0.67) * u2[0] + lit(0.81) * v3[3]
    }

    pub fn p0031(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = ((a * a) + (lit(0.79) * a)).sin();
        let mut v2 = Vec::new();
        v2.push(x[x.len() - 1].cos().max(lit(-0.807)).sin());
        v2.push(lit(0.5) * (s1 * s1).ln_1p().atan());
        v2.push(lit(0.5) * (a * (lit(0.1) * lit(n as f64))) / (lit(1.0) + s1 * s1));
        let o3 = if n / 2 % 3 != 1 { Some(lit(0.5) * (-x[n % x.len()]).atan()) } else { None };
        let y4 = rotate(&mut v2[..2]);
        let mut u6 = [lit(0.5) * (a * s1) / (lit(1.0) + y4 * y4), ((a * s1) * ((lit(0.1) * lit(n as f64)) + v2[2])).tanh(), lit(0.93) * (x[n % x.len()] + lit(0.21)).cos() + lit(0.52)];
        for i5 in (0..4 + 2).rev().step_by(3) {
            u6 = [u6[1], u6[2], lit(0.5) * (x[2] * lit(0.84)).max(lit(-0.447)) / (lit(1.0) + s1 * s1)];
            v2[n % 3] = lit(0.87) * (y4 / (lit(1.5) + x[i5 % x.len()] * x[i5 % x.len()])).cos() + lit(0.37);
            let mut s8 = (y4 / (lit(1.5) + u6[i5 % 3] * u6[i5 % 3])).sin();
            for i7 in (1..3 + 2).rev().step_by(3) {
                s8 = (lit(0.92) * s8 + (u6[2] - lit(0.77)).abs()).tanh();
                {
                    let w9 = &mut v2[1..];
                    u6[2] = lit(0.5) * w9[n % w9.len()].tanh().powi(3) / (lit(1.0) + u6[2] * u6[2]);
                    s1 = s1 + (lit(0.17) * w9[0].sin());
                }
                let y10 = soften(lit(0.5) * ((lit(0.1) * lit(n as f64)) * s1).tanh().powi(2).atan());
                s1 = s1 + (lit(0.58) * y10.sin());
            }
            a = lit(0.7) * a + lit(0.72) * s8.sin();
        }
        lit(0.42) * s1 + lit(0.33) * x[1] + (lit(0.95) * ((v2[2] + u6[1]) / (lit(1.5) + s1 * s1)).cos() + lit(0.85)) + lit(0.47) * v2[2] + lit(0.23) * s1 + lit(0.12) * a + lit(0.56) * u6[n % 3]
    }

    pub fn q0032(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (x[0] + a).sin();
        s1 = s1 + (lit(0.52) * checked(lit(0.15) * (lit(0.63) * s1).cos() + lit(0.91), n / 2)?);
        if n > 1 && x[2].min(lit(-0.377)) > a {
            let mut u3 = [lit(0.52) * (-s1).cos() + lit(0.46), lit(0.5) * s1.max(lit(0.947)) / (lit(1.0) + a * a), lit(0.96) * (a - a).tanh().powi(3).cos() + lit(0.42)];
            for y2 in [(a * a).sin(), lit(0.53) * (a * s1).max(lit(0.397)).cos() + lit(0.84)] {
                u3 = [u3[1], u3[2], lit(0.65) * (s1 * s1 + lit(0.3)).sqrt().cos() + lit(0.27)];
                {
                    let (w4, w5) = u3.split_at_mut(2);
                    w4[0] = w5[0] * s1;
                    s1 = s1 + (lit(0.64) * staged((s1.min(lit(-0.377)) / (lit(1.5) + x[0] * x[0])).sin(), lit(0.68) * ((y2 / (lit(1.5) + w5[0] * w5[0])) - y2).cos() + lit(0.45), n / 2)?);
                    let y6 = checked((s1 * s1).sin(), n / 2)?;
                    s1 = s1 + (lit(0.17) * (y6 + w4[n % w4.len()]).sin());
                }
                'l8: for i7 in (4..n).rev() {
                    let y9 = lit(0.43) * checked((s1 * s1).ln_1p().tanh(), i7 / 2)?.sin();
                    s1 = lit(0.7) * s1 + lit(0.76) * y9.sin();
                }
                s1 = s1 - (lit(0.34) * y2.sin());
            }
            s1 = s1 + (lit(0.77) * u3[0].sin());
        } else {
            s1 = s1 + (lit(0.92) * (lit(0.5) * s1.atan()));
        }
        Ok(lit(0.5) * (s1 * s1).atan())
    }

    pub fn p0032(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.58) * a.min(lit(0.287)).cos() + lit(0.66);
        let a = (a + x[x.len() - 1]).sin();
        for i11 in (0..n / 2 + 2).rev().step_by(2) {
            match positive((s10 * s10 + lit(0.3)).sqrt().min(lit(0.937)).tanh()) {
                Some(y12) => {
                    let mut o13 = Some((a * y12).sin());
                    s10 = lit(0.7) * s10 + lit(0.34) * y12.sin();
                }
                None => {
                    let mut y14 = if i11 / 2 % 3 != 2 {
                        (x[0].max(lit(0.717)) * x[i11 % x.len()].atan()).tanh()
                    } else {
                        lit(0.5) * (s10 * s10) / (lit(1.0) + x[1] * x[1])
                    };
                    let r15 = if (i11 + 3) % 2 == 0 || a + (lit(0.1) * lit(i11 as f64)) > lit(0.807) { &y14 } else { &x[3] };
                    let y16 = if a - (lit(0.1) * lit(n as f64)) >= lit(0.57) {
                        ((a + lit(0.58)) + (*r15).min(lit(0.557))).tanh()
                    } else {
                        (-(a - lit(0.77))).tanh()
                    };
                    s10 = s10 - (lit(0.98) * ((*r15) + y16).sin());
                }
            }
            if (i11 + n) % 2 == 0 {
                'l18: for i17 in 0..x.len() {
                    if i17 % 3 != 1 {
                        let t19 = std::mem::replace(&mut s10, lit(0.5) * (x[i17] + x[i17]).atan());
                        s10 = s10 * (lit(0.8) + lit(0.15) * (t19 / (lit(1.5) + s10 * s10)).sin());
                        s10 = s10 + (lit(0.58) * t19.sin());
                    }
                    let mut k20 = 0;
                    let mut t21 = lit(0.57) * (s10 / (lit(1.5) + x[i17] * x[i17])).cos() + lit(0.56);
                    while {
                        k20 += 1;
                        t21 = lit(0.61) * t21 + t21.max(lit(-0.987)).sin();
                        k20 < 3 && t21 > -lit(0.54)
                    } {
                        let y22 = blend(&x[i17], &s10);
                        s10 = s10 - (lit(0.52) * y22.sin());
                    }
                    s10 = s10 - (lit(0.54) * t21.sin());
                }
            } else {
                s10 = s10 + (lit(0.75) * (s10 + s10).sin());
            }
        }
        lit(0.76) * x[2] + lit(0.57) * x[2] + ((-x[n % x.len()]) + (x[3] * x[1])).sin() + lit(0.91) * s10
    }

    pub fn q0033(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * ((a + x[0]) * x[2].min(lit(-0.507))).atan();
        s1 = s1 + (lit(0.83) * checked(lit(0.64) * (lit(0.19) - x[1]).cos() + lit(0.73), (n + 3))?);
        let y2 = lit(0.99) * staged(lit(0.5) * ((a - a) - (a - s1)) / (lit(1.0) + a * a), lit(0.92) * (a + lit(0.91)).cos() + lit(0.69), n / 2)?.sin();
        let mut a = y2 - a.tanh();
        let y11 = match n {
            1..=3 | 6 => {
                'l4: for y3 in x {
                    let y5 = staged(((*y3) + y2).tanh(), lit(0.5) * (y2 * (*y3)) / (lit(1.0) + a * a), n / 2)?;
                    match checked(((*y3) - y2).tanh(), n) {
                        Ok(y6) => {
                            let y10 = match first_above(x, lit(0.74)) {
                                Some(y9) if y9 > lit(0.59) => {
                                    std::mem::swap(&mut s1, &mut a);
                                    lit(0.5) * (y2 * y2).atan()
                                }
                                Some(y9) => lit(0.24) * y3.sin().cos() + lit(0.25),
                                None => lit(0.5) * (a + y6).atan(),
                            };
                            s1 = s1 - (lit(0.44) * (y10 + y6).sin());
                        }
                        Err(1) => {
                            a = a + (lit(0.45) * (y2 - y5).tanh());
                        }
                        Err(k7) => {
                            s1 = s1 + (lit(0.59) * (y2 + a).tanh());
                        }
                    }
                    s1 = s1 + (lit(0.59) * (y5 + (*y3)).sin());
                }
                (s1 * s1).ln_1p().tanh()
            }
            _ => return Ok(lit(0.5) * ((y2 - a) + a.tanh().powi(2)).atan()),
        };
        Ok(lit(0.5) * (s1 * y2) / (lit(1.0) + y2 * y2))
    }

    pub fn p0033(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.5) * (x[x.len() - 1] - a) / (lit(1.0) + x[3] * x[3]);
        let (t13, mut s14) = (lit(0.11) * (a * x[0]).cos() + lit(0.45), lit(0.55) * ((x[1] + s12) - lit(0.77)).abs().cos() + lit(0.76));
        if (n + 1) % 3 != 1 {
            let t13 = (t13 + t13).sin();
            s12 = s12 + (lit(0.44) * t13);
            let y15 = match positive(lit(0.5) * (-(x[n % x.len()] + t13)).atan()) { Some(t) => lit(0.83) * t, None => lit(0.36) };
            s12 = s12 + (lit(0.58) * (t13 + y15).sin());
        } else if (n + n) % 2 == 1 {
            'l17: for y16 in [lit(0.5) * (lit(0.43) - a) / (lit(1.0) + s12 * s12), lit(0.5) * (s14 * a).atan()] {
                let mut stack18: Vec<usize> = (0..n).collect();
                let mut p20 = (lit(0.5) * a.sin().atan(), (-y16).tanh());
                while let Some(i19) = stack18.pop() {
                    if i19 > 1 {
                        stack18.push(i19 / 2);
                    }
                    p20 = (p20.1, (p20.0 * (p20.0 + p20.1)).sin());
                    let mut p22 = (lit(0.5) * (s14 + y16) / (lit(1.0) + p20.0 * p20.0), (p20.1 + t13).sin());
                    'l23: for y21 in [(-(x[2] * x[2])).exp().sin(), lit(0.5) * (t13 - lit(0.77)).abs().atan()] {
                        p22 = (p22.1, (p22.0 * s12.atan()).sin());
                        p22 = (lit(0.97) * (lit(0.73) + y16).cos() + lit(0.66), p22.0);
                        s14 = s14 + (lit(0.49) * y21.sin());
                    }
                    s14 = s14 + (lit(0.27) * p22.0.sin());
                }
                let mut k24 = 0;
                while k24 < x.len() {
                    p20.1 = lit(0.11) * s14.cos() + lit(0.65);
                    p20 = (lit(0.5) * ((s14 + t13) * t13.atan()).atan(), p20.0);
                    k24 += 1;
                }
                s14 = s14 + (lit(0.36) * (y16 + p20.0).sin());
            }
        } else {
            s12 = s12 + (lit(0.36) * (lit(0.5) * (s14 + a).atan()));
        }
        lit(0.66) * a + lit(0.26) * x[n % x.len()] + lit(0.89) * a + lit(0.19) * s12 + lit(0.74) * s14
    }

    pub fn q0034(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (lit(0.29) + a).atan();
        s1 = s1 + (lit(0.11) * staged((x[1] - x[n % x.len()]).min(lit(0.427)).tanh(), s1.min(lit(0.727)).sin(), n)?);
        let y2 = lit(0.33) * staged(lit(0.5) * ((s1 / (lit(1.5) + a * a)) * (s1 + a)) / (lit(1.0) + a * a), lit(0.5) * (a * a + lit(0.3)).sqrt() / (lit(1.0) + a * a), (n + n))?.sin();
        s1 = s1 + (lit(0.15) * weighted(x, &x[..2], n));
        let w5 = &x[2..];
        match staged(((a * y2) * (-y2)).sin(), (lit(0.31) * (y2 + x[0])).sin(), n) {
            Ok(y6) => {
                let y8 = checked(lit(0.5) * (w5[0] * s1).max(lit(-0.747)).atan(), n / 2)?;
                let mut y6 = y8 - y6.tanh();
                s1 = lit(0.7) * s1 + lit(0.49) * (y6 + y8).sin();
            }
            Err(_) => {
                s1 = s1 + (lit(0.81) * (lit(0.5) * ((a + a) + (s1 + lit(0.47))).atan()));
            }
        }
        Ok((w5[n % w5.len()] * y2).min(lit(-0.297)).tanh())
    }

    pub fn p0034(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = (x[0] * x[0] + lit(0.3)).sqrt().tanh();
        let y24 = match q0034(x, lit(0.5) * (b / (lit(1.5) + s9 * s9)) / (lit(1.0) + b * b), n % 4) {
            Ok(y12) => lit(0.5) * (y12 * s9) / (lit(1.0) + y12 * y12),
            Err(0 | 2) => ((a - s9) + lit(0.89)).tanh(),
            Err(k13) => {
                let mut k14 = 0;
                let mut t15 = lit(0.44) * ((-b) * (-b)).ln_1p().cos() + lit(0.16);
                while {
                    k14 += 1;
                    t15 = lit(0.54) * t15 + (b - s9).tanh();
                    k14 < 7 && t15 > -lit(0.13)
                } {
                    let mut stack16 = vec![n % 3];
                    while let Some(i17) = stack16.pop() {
                        if i17 > 1 {
                            stack16.push(i17 / 2);
                        }
                        let y18 = if n > 3 {
                            let b = t15 - b.tanh();
                            s9 = s9 + (lit(0.61) * b);
                            lit(0.5) * (a * lit(0.31)).atan()
                        } else if k14 % 3 != 0 {
                            lit(0.5) * ((a * s9) + (s9 + lit(0.12))).atan()
                        } else {
                            let mut m19 = (k14 + 1);
                            let mut s20 = (-a).tanh();
                            (lit(0.21) - (b + a)).sin()
                        };
                        let mut k21 = 0;
                        let mut p22 = (lit(0.5) * (b + (lit(0.1) * lit(k21 as f64))) / (lit(1.0) + x[0] * x[0]), (-s9).sin());
                        while k21 < 2 {
                            p22 = (p22.1, (p22.0 * (x[i17 % x.len()] - b)).sin());
                            let mut m23 = if a * p22.0 < lit(-0.247) { (k14 + 2) } else { 1 };
                            k21 += 1;
                        }
                        t15 = lit(0.7) * t15 + lit(0.46) * (p22.0 + y18).sin();
                    }
                }
                lit(0.5) * (a * s9).atan()
            }
        };
        lit(0.45) * a + lit(0.25) * x[n % x.len()] + (b * y24).sin() + lit(0.46) * s9
    }

    pub fn p0035(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].min(lit(-0.587)).sin();
        let mut v2 = x.to_vec();
        let mut m3 = 0;
        v2.fill(a.sin());
        if (m3 + n) > 1 && s1.max(lit(0.517)) > x[n % x.len()] {
            let y11 = match first_above(&v2, lit(0.47)) {
                Some(y5) if y5 > lit(0.83) => (s1 - s1).tanh(),
                Some(y5) => {
                    let r6 = if (n + n) > 1 { &v2[0] } else { &y5 };
                    (x[2] * lit(0.77)).sin()
                }
                None => {
                    {
                        let (w7, w8) = v2.split_at_mut(1);
                        w7[0] = w8[0] * w8[0];
                        let y10 = match (m3 % 2, n % 3) {
                            (0, 0) => {
                                s1 = s1 / (lit(1.1) + (-w8[2]) * (-w8[2]));
                                lit(0.23) * (w8[m3 % w8.len()] - w7[m3 % w7.len()]).cos() + lit(0.67)
                            }
                            (1, k9) => ((a * a) + (a * w7[0])).sin(),
                            _ => return lit(0.86) * x[n % x.len()] + lit(0.88) * x[m3 % x.len()] + (w8[2] + (lit(0.1) * lit(n as f64))).tanh(),
                        };
                        s1 = s1 + (lit(0.91) * (w8[n % w8.len()] + y10).sin());
                    }
                    (x[n % x.len()] + a).sin()
                }
            };
            s1 = s1 + (lit(0.63) * y11.sin());
        }
        lit(0.95) * v2[m3 % v2.len()] + lit(0.34) * x[2] + lit(0.42) * v2[3] + lit(0.38) * s1
    }

    pub fn p0036(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = x[x.len() - 1].min(lit(-0.227)).tanh();
        let mut m2 = 0;
        let mut o3: Option<Dual> = None;
        let mut k4 = 0;
        let mut t5 = lit(1.0) + ((a - x[m2 % x.len()]) * (lit(0.1) * lit(m2 as f64))).sin();
        let mut p6 = ((s1 + lit(0.28)).tanh(), lit(0.15) * (t5 - a).cos() + lit(0.92));
        'l7: while t5 > lit(0.92) && k4 < 12 {
            t5 = t5 * (lit(0.78));
            k4 += 1;
            p6 = (p6.1, (p6.0 * ((lit(0.1) * lit(m2 as f64)) * b)).sin());
            let mut stack8 = vec![n, (m2 + n)];
            while let Some(i9) = stack8.pop() {
                if i9 > 1 {
                    stack8.push(i9 / 2);
                }
                let mut k12 = 0;
                let mut t13 = (lit(0.12) + (b - b)).tanh();
                'l14: while {
                    k12 += 1;
                    t13 = lit(0.73) * t13 + (lit(0.5) * t13.max(lit(0.257)).atan());
                    k12 < 3 && t13 > -lit(0.24)
                } {
                    let y19 = match o3 {
                        Some(y16) if y16 > lit(0.84) => {
                            let y17 = stepped(lit(0.36) * y16.min(lit(-0.617)).cos() + lit(0.55), n);
                            let y18 = soften(lit(0.91) * (y16 + y16).atan().cos() + lit(0.87));
                            lit(0.5) * (y16 + p6.0) / (lit(1.0) + y18 * y18)
                        }
                        Some(y16) => (y16 + lit(0.88)).sin(),
                        None => {
                            t5 = t5 + (lit(0.38) * stepped(lit(0.88) * ((lit(0.1) * lit(k4 as f64)) - t5).cos() + lit(0.85), i9 / 2));
                            s1 = s1 + (lit(0.37) * mean(x));
                            lit(0.5) * ((a + lit(0.19)) / (lit(1.5) + s1 * s1)).atan()
                        }
                    };
                    let mut y19 = y19 * lit(0.42);
                    t5 = t5 + (lit(0.63) * y19.sin());
                }
                if p6.1 < t13 {
                    return lit(0.22) * b + lit(0.87) * x[1];
                }
                let mut s20 = (t13 + lit(0.27)).tanh();
                'l22: for i21 in 0..2 {
                    s20 = (lit(0.29) * s20 + b.atan()).tanh();
                    match i9 / 2 % 5 {
                        3 => continue 'l22,
                        _ => {}
                    }
                }
                s1 = lit(0.7) * s1 + lit(0.46) * (s20 + t13).sin();
            }
        }
        lit(0.24) * a + lit(0.42) * x[1] + lit(0.32) * p6.1 + lit(0.22) * t5 + lit(0.22) * s1
    }

    pub fn p0037(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = b.min(lit(-0.77)).tanh();
        let mut m2 = 0;
        let y3;
        if !((m2 + 3) <= 1) {
            y3 = lit(0.5) * a.max(lit(0.177)) / (lit(1.0) + b * b);
        } else if !((m2 + 1) <= 1) {
            for y4 in x {
                match n + 2 {
                    k7 if k7 > 1 => {
                        if s1.min(lit(0.457)) < x[2] {
                            m2 = (m2 + 3) % 5;
                        } else if (m2 + n) % 3 != 0 {
                            m2 = (m2 * 3 + 0) % 7;
                        }
                    }
                    _ if !((m2 + 3) <= 4) => {
                        if let Ok(y8) = checked(lit(0.5) * ((b + lit(0.33)) * ((lit(0.1) * lit(n as f64)) + s1)) / (lit(1.0) + b * b), n / 2) {
                            nudge(&mut s1, lit(0.5) * (b + b).max(lit(-0.127)).atan());
                            s1 = lit(0.7) * s1 + lit(0.39) * y8.sin();
                        }
                        if (m2 + n) > 1 && x[0] * y4 < lit(-0.177) {
                            nudge(&mut s1, (b + b).tanh());
                        }
                    }
                    _ => {}
                }
                s1 = s1 + (lit(0.97) * (*y4).sin());
            }
            y3 = lit(0.79) * b.sin().cos() + lit(0.47);
        } else {
            y3 = lit(0.18) * ((-x[n % x.len()]) / (lit(1.5) + s1 * s1)).cos() + lit(0.28);
        }
        lit(0.97) * a + lit(0.64) * x[0] + (s1 + s1).sin() + lit(0.68) * s1
    }

    pub fn q0038(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[0] / (lit(1.5) + x[1] * x[1])).tanh();
        let mut p3 = (lit(0.5) * (a + lit(0.96)).atan(), lit(0.5) * a.sin().atan());
        'l4: for i2 in 0..x.len() {
            p3 = (p3.1, (p3.0 * (x[0] + p3.1)).sin());
            let t5 = std::mem::replace(&mut s1, (a + a).tanh());
            match i2 % 4 {
                0 | 3 => {
                    let mut k6 = 0;
                    let y7 = loop {
                        k6 += 1;
                        if k6 > x.len() {
                            break lit(0.98) * s1.min(lit(-0.917)).cos() + lit(0.97);
                        }
                        let y8 = lit(0.74) * positive(lit(0.83) * (lit(0.38) * p3.0).atan().cos() + lit(0.35))?.sin();
                        s1 = s1 - (lit(0.57) * y8.sin());
                    };
                    let w9 = &x[..2];
                    s1 = s1 + (lit(0.51) * (w9[n % w9.len()] + y7).sin());
                }
                _ => {
                    let t10 = lit(0.95) * (lit(0.77) * s1).cos() + lit(0.52);
                    let mut m11 = (n + 1);
                    s1 = lit(0.7) * s1 + lit(0.75) * t10.sin();
                }
            }
            s1 = s1 + (lit(0.38) * t5.sin());
        }
        Some(lit(0.5) * a.min(lit(-0.157)).atan())
    }

    pub fn p0038(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = (b / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).tanh();
        let mut p13 = ((x[x.len() - 1] + lit(0.36)).sin(), lit(0.29) * (s12 + lit(0.22)).cos() + lit(0.81));
        std::mem::swap(&mut p13.0, &mut s12);
        let mut k14 = 0;
        let y15 = 'l16: loop {
            k14 += 1;
            if b.sin() <= b || k14 > 4 {
                break lit(0.63) * x[2].min(lit(0.277)).cos().cos() + lit(0.69);
            }
            let mut k17 = 0;
            loop {
                match q0038(x, (a * (lit(0.1) * lit(n as f64))).sin(), n % 4) {
                    Some(y18) => {
                        let mut k19 = 0;
                        let mut u20 = [(y18 * b).tanh(), lit(0.86) * y18.atan().cos() + lit(0.39), a.tanh().powi(3).tanh()];
                        while k19 < n % 3 {
                            u20 = [u20[1], u20[2], lit(0.5) * (u20[1] * (lit(0.1) * lit(k19 as f64))).atan()];
                            u20 = [(-x[1]).tanh(), lit(0.5) * (s12 + lit(0.37)).cos() / (lit(1.0) + s12 * s12), lit(0.5) * ((-u20[k19 % 3]) + (-y18)) / (lit(1.0) + b * b)];
                            u20[1..].fill(b.tanh());
                            k19 += 1;
                        }
                        match q0038(x, lit(0.5) * (p13.0 - lit(0.77)).abs().atan(), n % 4) {
                            Some(y21) => {
                                let mut y21 = b - y21.tanh();
                                s12 = s12 + (lit(0.62) * y21.sin());
                            }
                            None => {}
                        }
                        s12 = s12 - (lit(0.63) * (y18 + u20[2]).sin());
                    }
                    None => {
                        s12 = s12 + (lit(0.82) * (lit(0.75) * x[k17 % x.len()].min(lit(0.167)).cos() + lit(0.72)));
                    }
                }
                k17 += 1;
                if p13.1 + lit(0.59) < lit(0.177) || k17 >= n / 2 {
                    break;
                }
            }
        };
        lit(0.46) * p13.1 + lit(0.74) * x[n % x.len()] + (lit(0.13) * s12.cos().cos() + lit(0.62)) + lit(0.53) * p13.0 + lit(0.65) * s12
    }

    pub fn q0039(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.12) * x[2].cos() + lit(0.79);
        let w2 = &x[1..];
        let y3 = first_above(w2, lit(0.88))?;
        for i4 in x.iter().rev() {
            if n % 2 == 0 || i4 + (*i4) < lit(0.157) {
                a = a + (lit(0.71) * chained(a.min(lit(-0.577)).atan().tanh(), lit(0.5) * (i4 * y3) / (lit(1.0) + w2[1] * w2[1]))?);
            }
            let mut p6 = (s1.sin(), lit(0.5) * (y3 - w2[1]) / (lit(1.0) + (*i4) * (*i4)));
            for y5 in [lit(0.5) * ((lit(0.1) * lit(n as f64)) * a) / (lit(1.0) + y3 * y3), w2[n % w2.len()].sin().sin()] {
                p6 = (p6.1, (p6.0 * ((lit(0.1) * lit(n as f64)) - (*i4))).sin());
                let y7 = match n + n {
                    ..2 => p6.0.sin(),
                    2..=4 => lit(0.5) * (p6.0 * i4).atan(),
                    _ => lit(0.5) * (-w2[2]) / (lit(1.0) + s1 * s1),
                };
                s1 = s1 + (lit(0.33) * (y5 + y7).sin());
            }
            a = lit(0.7) * a + lit(0.22) * (p6.0 + (*i4)).sin();
        }
        Some(lit(0.49) * (a * (lit(0.1) * lit(n as f64))).cos() + lit(0.98))
    }

    pub fn p0039(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.5) * x[3].max(lit(-0.57)) / (lit(1.0) + a * a);
        let mut v9 = vec![lit(0.33) * (a / (lit(1.5) + s8 * s8)).cos() + lit(0.18), lit(0.5) * (s8.min(lit(-0.417)) * (s8 / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))) / (lit(1.0) + s8 * s8), lit(0.59) * (s8 * s8 + lit(0.3)).sqrt().cos() + lit(0.62), lit(0.5) * s8.max(lit(-0.817)) / (lit(1.0) + x[2] * x[2])];
        let y11 = match n + n {
            0 => lit(0.5) * ((x[n % x.len()] + lit(0.18)) * (x[n % x.len()] + a)) / (lit(1.0) + x[3] * x[3]),
            k10 => {
                return lit(0.76) * v9[n % v9.len()] + lit(0.26) * x[1];
            }
        };
        for w12 in v9.chunks_mut(3) {
            w12[0] = a.max(lit(-0.127)).sin();
            for y13 in w12.iter_mut() {
                'l15: for i14 in (0..n % 3).rev() {
                    let mut u18 = [lit(0.5) * y11.min(lit(0.357)).atan(), ((a + x[0]) + (x[n % x.len()] - y11)).tanh(), lit(0.5) * (s8 + (lit(0.1) * lit(i14 as f64))) / (lit(1.0) + (*y13) * (*y13))];
                    for (i16, y17) in x.iter().enumerate() {
                        u18 = [u18[1], u18[2], lit(0.5) * a.cos().atan()];
                        let y19 = rotate(&mut u18[..2]);
                        s8 = s8 + (lit(0.37) * (y19 + (*y17)).sin());
                    }
                    s8 = s8 + (lit(0.87) * u18[1].sin());
                }
                let mut s21 = lit(0.73) * a.atan().cos() + lit(0.84);
                'l22: for y20 in x {
                    s21 = (lit(0.46) * s21 + ((*y20) + y20)).tanh();
                    for i23 in 0..n.min(2) {
                        let t24 = lit(0.5) * (*y13).min(lit(0.377)).atan();
                        s21 = lit(0.7) * s21 + lit(0.16) * t24.sin();
                    }
                    let t25 = std::mem::replace(&mut a, lit(0.5) * ((*y13) * x[0]) / (lit(1.0) + (*y20) * (*y20)));
                    a = a - (lit(0.35) * (t25 + (*y20)).sin());
                }
                for (i26, y27) in x.iter().enumerate() {
                    let mut k28 = 0;
                    let mut u29 = [(-y11).tanh(), (-((*y27) * x[i26])).sin(), (((*y13) * lit(0.28)) * y27).tanh()];
                    while k28 < n % 3 {
                        u29 = [u29[1], u29[2], lit(0.49) * (y11 * y11 + lit(0.3)).sqrt().cos() + lit(0.12)];
                        let w30 = &mut u29[1..];
                        a = a + (lit(0.91) * w30[1].sin());
                        k28 += 1;
                    }
                    a = a + (lit(0.45) * (u29[i26 % 3] + (*y27)).sin());
                }
                a = a + (lit(0.41) * (s21 + (*y13)).sin());
            }
            s8 = s8 - (lit(0.97) * w12[0].sin());
        }
        lit(0.62) * y11 + lit(0.32) * x[2] + v9[1].max(lit(-0.627)).sin() + lit(0.35) * v9[v9.len() - 1] + lit(0.34) * a + lit(0.66) * s8
    }

    pub fn p0040(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()].atan() * (x[0] + lit(0.72))).tanh();
        let mut u2 = [(s1 + s1).tanh(), (a * s1).sin()];
        let mut v3 = vec![((x[n % x.len()] + a) + (s1 - u2[1])).tanh(), lit(0.12) * (s1.max(lit(-0.197)) + x[n % x.len()].atan()).cos() + lit(0.48), lit(0.5) * (x[0] - lit(0.65)) / (lit(1.0) + s1 * s1), lit(0.21) * u2[1].cos() + lit(0.25)];
        let mut p4 = (lit(0.5) * v3[3].cos().atan(), lit(0.5) * (lit(0.42) * a).atan());
        let mut p6 = (lit(0.5) * (x[n % x.len()] * s1) / (lit(1.0) + u2[1] * u2[1]), (a / (lit(1.5) + v3[1] * v3[1])).sin());
        for y5 in u2.iter_mut() {
            p6 = (p6.1, (p6.0 * (p6.0 * lit(0.44))).sin());
            for w7 in v3.chunks_mut(2) {
                w7[0] = lit(0.5) * (p6.0 + p4.0).atan();
                let y13 = match n {
                    k8 @ 1..=3 => {
                        if k8 / 2 > 1 {
                            (p6.0, p6.1) = (p6.1, s1.atan().tanh());
                            let t9 = std::mem::take(&mut p4.1);
                            s1 = s1 - (lit(0.65) * t9.sin());
                        } else {
                            w7.fill((s1 / (lit(1.5) + p4.0 * p4.0)).tanh());
                            let mut s10 = lit(1.0);
                            s10 = s10 + (lit(0.5) * (x[k8 % x.len()] + p6.1).atan());
                            s1 = s1 + (lit(0.69) * s10.sin());
                        }
                        let s1 = s1 * lit(0.17);
                        *y5 = *y5 + (lit(0.94) * s1);
                        (p4.1 * (*y5)).sin()
                    }
                    _ => {
                        for i11 in (0..n.min(2)).rev() {
                            let y12 = stepped(lit(0.5) * ((p6.1 + a) + (-w7[n % w7.len()])).atan(), (n + 2));
                            *y5 = *y5 + (lit(0.29) * blend(&a, &y12));
                            s1 = s1 + (lit(0.96) * y12.sin());
                        }
                        lit(0.5) * ((*y5) * p4.1) / (lit(1.0) + p6.1 * p6.1)
                    }
                };
                s1 = s1 + (lit(0.79) * (y13 + w7[0]).sin());
            }
            s1 = s1 + (lit(0.75) * (*y5).sin());
        }
        lit(0.11) * u2[n % 2] + lit(0.32) * x[3] + lit(0.34) * v3[n % v3.len()] + lit(0.49) * p4.0 + lit(0.87) * p6.1 + lit(0.27) * s1 + lit(0.69) * u2[0]
    }

    pub fn p0041(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.26) * (a.tanh().powi(3) * (x[0] * x[0]).ln_1p()).cos() + lit(0.63);
        let mut m2 = 0;
        let mut k5 = 0;
        while k5 < x.len() {
            m2 = (m2 * 3 + 0) % 7;
            'l7: for i6 in 1..n.min(4) {
                let mut s9 = lit(0.31) * (a * (lit(0.1) * lit(n as f64))).cos() + lit(0.14);
                for y8 in x {
                    s9 = (lit(0.43) * s9 + ((*y8) / (lit(1.5) + a * a))).tanh();
                    let y10 = if (i6 + 3) % 3 != 2 {
                        lit(0.5) * s9.max(lit(0.847)).max(lit(-0.97)).atan()
                    } else {
                        continue;
                    };
                    std::mem::swap(&mut s1, &mut s9);
                    s9 = s9 - (lit(0.27) * (y10 + (*y8)).sin());
                }
                let mut k11 = 0;
                let y12 = loop {
                    k11 += 1;
                    if b <= s9 || k11 > 1 {
                        break lit(0.5) * (b - s9) / (lit(1.0) + b * b);
                    }
                    let mut k13 = 0;
                    loop {
                        k13 += 1;
                        if k13 > 1 {
                            break;
                        }
                        let t14 = std::mem::take(&mut s1);
                        s9 = s9 + (lit(0.29) * t14.sin());
                    }
                    match k11 % 5 {
                        3 => continue 'l7,
                        _ => {}
                    }
                };
                s1 = s1 + (lit(0.92) * (y12 + s9).sin());
            }
            k5 += 1;
        }
        lit(0.35) * a + lit(0.78) * x[m2 % x.len()] + lit(0.46) * s1
    }

    pub fn p0042(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (-x[n % x.len()]).tanh();
        let t2 = (a - b).tanh();
        for i3 in (0..x.len() + 2).step_by(3) {
            let y16 = match (i3 > 2, (i3 + 1)) {
                (true, 0..=2) => {
                    let y5 = if !((i3 + 2) <= 1) {
                        lit(0.5) * (b + a) / (lit(1.0) + t2 * t2)
                    } else if t2 + s1 >= s1 {
                        let mut u7 = [lit(0.16) * ((x[0] / (lit(1.5) + b * b)) + (s1 - b)).cos() + lit(0.25), lit(0.5) * x[0].atan(), lit(0.5) * (-(s1 * s1)).exp().atan()];
                        for i6 in n..n {
                            u7 = [u7[1], u7[2], lit(0.89) * ((a - b) + x[i3 % x.len()].min(lit(0.367))).cos() + lit(0.36)];
                            u7[1..].fill(((-a) - x[i3 % x.len()].sin()).sin());
                            let mut v8 = x.to_vec();
                            s1 = lit(0.7) * s1 + lit(0.16) * v8[0].sin();
                        }
                        lit(0.5) * ((s1 + u7[2]) - (t2 * u7[i3 % 3])) / (lit(1.0) + s1 * s1)
                    } else {
                        (a - b).sin()
                    };
                    let y15 = match checked(lit(0.66) * s1.min(lit(0.787)).cos() + lit(0.89), (i3 + n)) {
                        Ok(y9) => {
                            let y13 = {
                                let mut a = a * lit(0.92);
                                s1 = s1 + (lit(0.91) * a);
                                let t14 = std::mem::take(&mut a);
                                (t14 / (lit(1.5) + a * a)).tanh()
                            };
                            lit(0.5) * (y13 * lit(0.37)) / (lit(1.0) + s1 * s1)
                        }
                        Err(_) => lit(0.5) * (s1 + s1).atan(),
                    };
                    (s1.min(lit(0.147)) - t2.min(lit(-0.487))).tanh()
                }
                (false, _) => lit(0.42) * (s1 * s1).cos() + lit(0.91),
                _ => lit(0.5) * ((t2 - (lit(0.1) * lit(n as f64))) - (x[1] + a)) / (lit(1.0) + t2 * t2),
            };
            b = lit(0.7) * b + lit(0.61) * y16.sin();
        }
        lit(0.27) * a + lit(0.16) * s1 + lit(0.44) * b
    }

    pub fn p0043(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.91) * a.cos() + lit(0.82);
        let mut u2 = [(b / (lit(1.5) + x[0] * x[0])).sin(), lit(0.5) * (s1 - lit(0.24)).atan()];
        let mut m3 = if (a - lit(0.77)).abs() >= u2[0] { n / 2 } else { 2 };
        let mut o4: Option<Dual> = None;
        let mut v5 = u2.clone();
        relax(&mut u2[..2], lit(0.53) * ((v5[n % 2] * s1) * (b * lit(0.21))).cos() + lit(0.36));
        if (b * b).ln_1p() < u2[0] {
            for y6 in v5.iter_mut() {
                let y7 = match n {
                    ..=2 => lit(0.5) * ((*y6) * u2[0]).tanh().powi(3) / (lit(1.0) + s1 * s1),
                    3.. => {
                        return lit(0.33) * (*y6) + lit(0.11) * x[n % x.len()] + (lit(0.5) * (a * a).ln_1p().max(lit(0.27)) / (lit(1.0) + u2[0] * u2[0]));
                    }
                };
                for w8 in u2.chunks_mut(2) {
                    w8[0] = lit(0.54) * ((a - lit(0.84)) - lit(0.77)).abs().cos() + lit(0.75);
                    m3 = (m3 * 3 + 0) % 7;
                    let y9: Dual;
                    match (m3 + 3) % 4 {
                        0 => {
                            y9 = ((x[0] * lit(0.44)) - (y7 + y7)).tanh();
                        }
                        1 | 2 => {
                            w8[0] = w8[0] + (lit(0.72) * (lit(0.98) * ((-y7) * (y7 / (lit(1.5) + y7 * y7))).cos() + lit(0.27)));
                            y9 = lit(0.5) * (w8[0] * y7).atan();
                        }
                        _ => {
                            let e10: Result<Dual, u8> = match m3 % 3 { 0 => Err(2), _ => Ok((-x[2]).tanh()) };
                            y9 = lit(0.5) * (-(b * b)).exp().atan();
                        }
                    }
                    s1 = s1 + (lit(0.79) * (w8[0] + y9).sin());
                }
                a = a - (lit(0.13) * (y7 + (*y6)).sin());
            }
        } else if n % 2 == 0 || a / (lit(1.5) + b * b) < lit(-0.707) {
            b = b + (lit(0.37) * s1.min(lit(-0.277)).tanh().powi(2).sin());
        } else if m3 > 3 && a + u2[0] < lit(-0.487) {
            s1 = s1 + (lit(0.42) * (lit(0.26) * (s1.min(lit(0.467)) + (b - lit(0.77)).abs()).cos() + lit(0.97)));
        }
        lit(0.94) * a + lit(0.72) * x[1] + (lit(0.5) * s1.cos() / (lit(1.0) + a * a)) + lit(0.45) * v5[0] + lit(0.29) * b + lit(0.36) * a + lit(0.63) * s1 + lit(0.19) * u2[m3 % 2]
    }

    pub fn p0044(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (-a).atan();
        let mut m2 = if n % 3 != 1 { (n + n) } else { 1 };
        'l4: for y3 in x.iter() {
            let y5: Dual;
            match (m2 + n) % 4 {
                0 => {
                    y5 = lit(0.48) * (lit(0.84) - (*y3)).cos() + lit(0.97);
                }
                1 | 2 => {
                    let y6;
                    if (n + 1) > 0 && x[3] >= a {
                        y6 = (a + y3).tanh();
                    } else {
                        y6 = ((-s1) + (a - a)).tanh();
                    }
                    y5 = lit(0.5) * ((x[m2 % x.len()] + x[0]) + (y6 * lit(0.66))).atan();
                }
                _ => {
                    y5 = lit(0.5) * (s1 + a).tanh().powi(3).atan();
                }
            }
            for i7 in (0..3).rev() {
                let t8 = y3.tanh().powi(3).atan().tanh();
                s1 = s1 + (lit(0.21) * t8.sin());
            }
            let Some(y9) = chained(y5.cos().tanh(), a.tanh().powi(3).tanh()) else {
                return lit(0.29) * x[m2 % x.len()] + lit(0.32) * x[2];
            };
            s1 = lit(0.7) * s1 + lit(0.65) * (y5 + (*y3)).sin();
        }
        let mut k10 = 0;
        'l11: while k10 < 4 {
            k10 += 1;
            let y14 = if !(n <= 0) {
                let Some(y15) = first_above(x, lit(0.34)) else {
                    continue 'l11;
                };
                let y19 = match m2 + n {
                    0 => {
                        let o17 = if (n + n) > 0 && a - a <= lit(0.997) { Some(lit(0.5) * (lit(0.85) - x[1]).atan()) } else { None };
                        let mut s18 = lit(0.0);
                        s18 = s18 + (((x[1] - (lit(0.1) * lit(n as f64))) * lit(0.78)).tanh());
                        lit(0.5) * s18.tanh().powi(2) / (lit(1.0) + y15 * y15)
                    }
                    k16 => {
                        return lit(0.49) * x[2] + lit(0.26) * x[1];
                    }
                };
                lit(0.53) * a.cos().cos() + lit(0.72)
            } else {
                lit(0.5) * ((s1 * s1) * (lit(0.1) * lit(k10 as f64))) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1])
            };
            s1 = s1 + (lit(0.56) * y14.sin());
        }
        lit(0.92) * x[x.len() - 1] + lit(0.88) * x[k10 % x.len()] + lit(0.57) * s1
    }

    pub fn q0045(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (x[n % x.len()].sin() - (lit(0.1) * lit(n as f64))).sin();
        let y2 = checked((a - a).sin(), (n + 3))?;
        nudge(&mut s1, lit(0.56) * (y2 * x[1]).cos() + lit(0.88));
        if let Some(y3) = chained(lit(0.5) * s1 / (lit(1.0) + s1 * s1), lit(0.5) * (a.min(lit(-0.957)) - (a + y2)).atan()) {
            let mut k4 = 0;
            let mut t5 = lit(1.0) + (lit(0.5) * ((y2 - a) + lit(0.44)) / (lit(1.0) + a * a));
            while t5 > lit(0.26) && k4 < 12 {
                t5 = t5 * (lit(0.78));
                k4 += 1;
                if (n + n) % 2 == 0 {
                    match mode(n + 2) {
                        Mode::Middle | Mode::High => {
                            let w6 = &x[2..];
                            s1 = s1 - (lit(0.11) * w6[n % w6.len()].sin());
                        }
                        Mode::Low => {
                            let y7 = checked(s1.max(lit(0.327)).sin(), (k4 + 1))?;
                            s1 = s1 + (lit(0.15) * y7.sin());
                        }
                    }
                    match mode(n + 2) {
                        Mode::Middle | Mode::High => {
                            let mut m8 = 0;
                            let y9 = lit(0.82) * staged((t5 + a).tanh(), lit(0.5) * (lit(0.34) * (s1 + t5)).atan(), k4)?.sin();
                            s1 = s1 + (lit(0.29) * y9.sin());
                        }
                        Mode::Low => {}
                    }
                } else {
                    s1 = s1 + (lit(0.39) * (a + t5).tanh());
                }
            }
            s1 = s1 + (lit(0.35) * (t5 + y3).sin());
        } else {
            s1 = s1 + (lit(0.77) * (lit(0.5) * (lit(0.19) * x[x.len() - 1]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])));
        }
        Ok(lit(0.5) * y2.atan())
    }

    pub fn p0045(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s10 = (x[3] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).sin();
        let o11 = if (n + 1) % 2 == 0 || x[3] - s10 <= lit(0.97) { Some(lit(0.5) * (x[1] + b) / (lit(1.0) + s10 * s10)) } else { None };
        let y12 = match mode(n) {
            Mode::Middle | Mode::High => ((lit(0.1) * lit(n as f64)) + (-x[3])).tanh(),
            Mode::Low => {
                return lit(0.67) * b + lit(0.27) * x[1];
            }
        };
        let a = (a + a).sin();
        let y19 = match n {
            1..=3 | 6 => {
                let mut k13 = 0;
                let mut t14 = lit(1.0) + (x[3] * a).tanh();
                while t14 > lit(0.63) && k13 < 12 {
                    t14 = t14 * (lit(0.66));
                    k13 += 1;
                    let mut p15 = (lit(0.5) * (-(s10 - lit(0.95))) / (lit(1.0) + a * a), (y12 / (lit(1.5) + y12 * y12)).tanh());
                    for i16 in 0..3 {
                        p15 = (p15.1, (p15.0 * (lit(0.43) + x[n % x.len()])).sin());
                        let y17: Dual;
                        match (n + n) % 4 {
                            0 => {
                                y17 = lit(0.5) * (s10 - b) / (lit(1.0) + a * a);
                            }
                            1 | 2 => {
                                y17 = y12.cos().sin();
                            }
                            _ => {
                                let y18 = weighted(x, x, n);
                                s10 = s10 - (lit(0.71) * y18.min(lit(0.137)).sin());
                                y17 = (y18 * lit(0.43)).sin();
                            }
                        }
                        t14 = t14 - (lit(0.32) * y17.sin());
                    }
                    t14 = t14 + (lit(0.91) * p15.1.sin());
                }
                lit(0.5) * ((x[n % x.len()] - lit(0.77)).abs() * (lit(0.1) * lit(k13 as f64))).atan()
            }
            _ => lit(0.5) * b.atan().atan(),
        };
        lit(0.44) * y12 + lit(0.66) * x[x.len() - 1] + (lit(0.5) * b.cos().atan()) + lit(0.43) * s10
    }

    pub fn p0046(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.max(lit(-0.877)).tanh();
        let mut m2 = n / 2;
        let o3 = if n % 3 != 0 { Some(lit(0.5) * (-a).max(lit(0.717)).atan()) } else { None };
        if x[0].max(lit(0.427)) <= lit(0.177) {
            let mut y4 = if (m2 + 1) > 2 {
                let y5 = match first_above(x, lit(0.18)) { Some(t) => lit(0.75) * t, None => lit(0.37) };
                s1.sin()
            } else {
                return lit(0.58) * s1 + lit(0.48) * x[1] + (a * a).sin();
            };
            let y8 = match o3 {
                Some(y6) => (a * y6).tanh(),
                None => {
                    let Some(y7) = o3 else {
                        return lit(0.93) * a + lit(0.92) * x[x.len() - 1];
                    };
                    (y7 + a).tanh()
                }
            };
            s1 = s1 - (lit(0.11) * (y4 + y8).sin());
        } else if n > 4 {
            if m2 / 2 > 3 && s1 - a <= lit(-0.627) {
                let y9 = blend(&s1, &s1);
                let mut y9 = (y9 + x[2]).sin();
                s1 = s1 + (lit(0.18) * y9.sin());
            } else if a * x[2] < lit(0.877) {
                s1 = s1 + (lit(0.61) * a.min(lit(-0.937)).tanh());
            }
        } else if (n + 1) > 1 && a * s1 > lit(0.687) {
            s1 = s1 + (lit(0.55) * (s1 * s1).ln_1p().tanh());
        }
        lit(0.78) * s1 + lit(0.54) * x[m2 % x.len()] + lit(0.19) * s1
    }

    pub fn p0047(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a).cos().atan();
        let mut u2 = [(a + x[3]).sin(), lit(0.5) * (x[n % x.len()] + a).atan(), lit(0.57) * (s1 - x[n % x.len()]).cos() + lit(0.53)];
        let mut v3 = Vec::new();
        v3.push((a * s1).tanh());
        v3.push(lit(0.5) * (u2[1] * (lit(0.1) * lit(n as f64))) / (lit(1.0) + u2[n % 3] * u2[n % 3]));
        v3.push((lit(0.36) * s1).tanh());
        let mut m4 = 0;
        let mut p5 = (lit(0.5) * (u2[0] - lit(0.77)).abs() / (lit(1.0) + x[1] * x[1]), lit(0.63) * (x[m4 % x.len()] * lit(0.35)).cos() + lit(0.35));
        u2.swap(m4 % 3, 2);
        u2[1..].fill(lit(0.5) * (a - v3[m4 % v3.len()]).atan());
        let e6: Result<Dual, u8> = match m4 / 2 % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (v3[2].min(lit(0.437)) * (s1 * u2[0])) / (lit(1.0) + s1 * s1)) };
        let mut k7 = 0;
        let y8 = loop {
            k7 += 1;
            if n % 3 != 0 || k7 > n {
                break lit(0.5) * (v3[v3.len() - 1] * v3[1]).tanh().powi(3) / (lit(1.0) + s1 * s1);
            }
            v3.swap(0, 0);
            for (y9, y10) in v3.iter_mut().zip(x) {
                for (i11, y12) in x.iter().enumerate() {
                    let mut k13 = 0;
                    let mut t14 = (p5.0 * u2[k7 % 3]).tanh();
                    while {
                        k13 += 1;
                        t14 = lit(0.62) * t14 + (lit(0.15) * ((t14 * y12) * (lit(0.1) * lit(m4 as f64))).cos() + lit(0.11));
                        k13 < 3 && t14 > -lit(0.69)
                    } {
                        let w15 = &mut u2[1..];
                        let y16 = rotate(w15);
                        t14 = t14 - (lit(0.58) * (y16 + w15[1]).sin());
                    }
                    s1 = s1 + (lit(0.79) * ((*y12) + t14).sin());
                }
                s1 = s1 + (lit(0.99) * ((*y9) + (*y10)).sin());
            }
        };
        lit(0.28) * p5.1 + lit(0.59) * x[n % x.len()] + (u2[k7 % 3] + p5.1).tanh() + lit(0.77) * p5.1 + lit(0.21) * u2[m4 % 3] + lit(0.71) * v3[1] + lit(0.88) * s1
    }

    pub fn p0048(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[0].min(lit(-0.737)) / (lit(1.0) + a * a);
        let mut v2 = x.to_vec();
        v2 = vec![lit(0.5) * (s1 + s1).atan(); 4];
        a = a / (lit(1.1) + v2[n % v2.len()] * v2[n % v2.len()]);
        v2[n % 4] = v2[n % 4] - (lit(0.25) * (lit(0.99) * (v2[2] * a).cos() + lit(0.53)));
        v2[n % 4] = v2[n % 4] + (lit(0.76) * (lit(0.5) * x[x.len() - 1].min(lit(0.837)).atan()));
        let mut k3 = 0;
        let mut p5 = (lit(0.5) * v2[n % v2.len()].min(lit(0.847)).atan(), (s1 + s1).sin());
        let y4 = 'l6: loop {
            k3 += 1;
            if s1 - v2[3] <= lit(0.807) || k3 > 4 {
                break lit(0.5) * (v2[k3 % v2.len()] + s1).atan();
            }
            p5 = (p5.1, (p5.0 * (p5.0 - v2[3])).sin());
            match (k3 + n) % 5 {
                2 => break 'l6 lit(0.5) * (p5.1 + x[3]).atan(),
                _ => {}
            }
        };
        let mut u9 = [lit(0.5) * (s1 + lit(0.45)) / (lit(1.0) + p5.0 * p5.0), lit(0.5) * v2[k3 % v2.len()].max(lit(-0.387)).max(lit(0.807)).atan(), lit(0.5) * ((y4 + y4) * (y4 * y4)).atan()];
        'l10: for (y7, y8) in x.iter().zip(&v2) {
            u9 = [u9[1], u9[2], lit(0.5) * v2[n % v2.len()].max(lit(-0.647)).atan()];
            let mut k11 = 0;
            while k11 < n.min(4) {
                k11 += 1;
                let mut v12 = v2.clone();
                s1 = s1 + (lit(0.54) * v12[k3 % v12.len()].sin());
            }
            a = a + (lit(0.92) * ((*y8) + (*y7)).sin());
        }
        lit(0.81) * v2[v2.len() - 1] + lit(0.51) * x[x.len() - 1] + lit(0.47) * u9[0] + lit(0.36) * v2[0] + lit(0.84) * p5.1 + lit(0.16) * s1 + lit(0.97) * a
    }

    pub fn q0049(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (x[0] + lit(0.32)) / (lit(1.0) + a * a);
        match (n + 1) % 4 {
            2 => {
                'l3: for i2 in 1..=n % 4 {
                    match n + 2 {
                        k4 if k4 > 1 => {
                            let y7 = match mode(k4 + 3) {
                                Mode::Low => lit(0.5) * ((s1 + s1) * s1.min(lit(0.297))).atan(),
                                Mode::Middle => {
                                    a = a / (lit(1.1) + a.atan() * a.atan());
                                    let y5 = match first_above(x, lit(0.21)) { Some(t) => lit(0.24) * t, None => lit(0.87) };
                                    lit(0.5) * (-(y5 * y5)).exp().atan()
                                }
                                Mode::High => {
                                    let t6 = lit(0.5) * (x[1] + s1).atan();
                                    (s1 * (s1 + t6)).sin()
                                }
                            };
                            a = a + (lit(0.92) * y7.sin());
                        }
                        _ if (i2 + n) % 3 != 0 => {
                            let y8 = stepped((lit(0.91) * x[i2 % x.len()]).tanh(), (n + 3));
                            s1 = s1 + (lit(0.67) * y8.sin());
                        }
                        _ => {}
                    }
                }
            }
            0 | 1 => {
                s1 = s1 + (lit(0.79) * (lit(0.41) * (x[0] + lit(0.18)).cos() + lit(0.65)));
            }
            _ => {
                s1 = s1 + (lit(0.84) * (lit(0.5) * (x[n % x.len()] / (lit(1.5) + s1 * s1)) / (lit(1.0) + x[1] * x[1])));
            }
        }
        Ok((s1 * x[0]).sin())
    }

    pub fn p0049(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = a.max(lit(-0.227)).sin();
        let mut u10 = [lit(0.5) * (a * a).atan(), lit(0.84) * x[n % x.len()].max(lit(-0.387)).cos() + lit(0.16), (s9 - b).tanh()];
        let mut p11 = (s9.min(lit(0.997)).tanh(), (u10[2] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).sin());
        let mut stack12 = vec![n % 3];
        while let Some(i13) = stack12.pop() {
            if i13 > 1 {
                stack12.push(i13 / 2);
            }
            if n % 2 == 0 || u10[1] / (lit(1.5) + u10[n % 3] * u10[n % 3]) < lit(0.797) {
                for w14 in u10.chunks_mut(3) {
                    w14[0] = b.tanh().powi(2).tanh();
                    let mut p16 = ((s9 - a).sin(), lit(0.5) * (p11.0 * p11.0 + lit(0.3)).sqrt().atan());
                    for y15 in w14.iter() {
                        p16 = (p16.1, (p16.0 * ((*y15) / (lit(1.5) + s9 * s9))).sin());
                        std::mem::swap(&mut p11.0, &mut p16.0);
                        s9 = s9 + (lit(0.94) * (*y15).sin());
                    }
                    let y17;
                    if (n + 1) % 3 != 0 {
                        s9 = s9 / (lit(1.1) + (w14[n % w14.len()] - p16.1) * (w14[n % w14.len()] - p16.1));
                        let mut v18 = Vec::new();
                        v18.push((p16.1 + lit(0.79)).sin());
                        v18.push((b + (lit(0.1) * lit(n as f64))).tanh());
                        v18.push(p11.0.min(lit(0.437)).sin());
                        y17 = (p11.0 * v18[2]).sin();
                    } else if (n + n) % 2 == 0 || s9.max(lit(-0.117)) > lit(-0.867) {
                        w14[n % w14.len()] = lit(0.81) * (p16.1 + (lit(0.1) * lit(n as f64))).cos() + lit(0.76);
                        w14.swap(i13 % 1, 0);
                        y17 = lit(0.5) * (w14[n % w14.len()] + p11.0).atan();
                    } else {
                        y17 = lit(0.81) * (-(w14[0] - lit(0.77)).abs()).cos() + lit(0.54);
                    }
                    s9 = s9 + (lit(0.99) * (w14[i13 % w14.len()] + y17).sin());
                }
            }
        }
        lit(0.19) * a + lit(0.98) * x[0] + lit(0.18) * p11.0 + lit(0.11) * s9 + lit(0.68) * u10[2]
    }
}

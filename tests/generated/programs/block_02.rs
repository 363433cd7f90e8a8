// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0050(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.41 * x[x.len() - 1].max(0.557).cos() + 0.23;
    let mut u2 = [x[n % x.len()].min(0.787).sin(), 0.37 * (s1 - x[1]).cos() + 0.47, (s1 - x[0]).tanh(), 0.5 * x[3].cos() / (1.0 + a * a)];
    let mut k3 = 0;
    while k3 < n / 2 {
        k3 += 1;
        for i4 in 3..n.min(5) {
            match chained(0.5 * (s1 - a).atan(), 0.5 * u2[i4 % 4].atan()) {
                Some(y6) if y6 > 0.86 => {
                    let mut k8 = 0;
                    let mut p7 = (0.22 * x[2].cos() + 0.73, 0.37 * (-u2[1]).max(-0.207).cos() + 0.32);
                    loop {
                        k8 += 1;
                        if k8 > n % 3 {
                            break;
                        }
                        p7 = (p7.1, (p7.0 * (a - s1)).sin());
                        let (t9, mut s10) = (0.5 * u2[i4 % 4].max(-0.457) / (1.0 + s1 * s1), 0.5 * (y6 - s1).atan());
                        let y11 = match checked((s1 * s1).ln_1p().sin(), k8 / 2) { Ok(t) => 0.51 * t, Err(k) => 0.1 * (k as f64) };
                        s1 += 0.66 * (t9 + s10).sin();
                    }
                    for y12 in u2.iter() {
                        let f13 = |p14: f64| -> f64 { if p14 > 0.23 { return 0.5 * (y6 * p7.1).atan(); } ((p14 + y12) / (1.5 + p7.1 * p7.1)).sin() };
                        let t16 = f13(0.5 * (u2[0].atan() + (y12 - u2[i4 % 4])) / (1.0 + s1 * s1)) * f13(0.78 * ((*y12) + p7.1).cos() + 0.87);
                        s1 += 0.98 * (t16 + (*y12)).sin();
                    }
                    s1 += 0.75 * (p7.0 + y6).sin();
                }
                Some(y6) => {}
                None => {
                    u2 = [0.5 * (a + x[i4 % x.len()]).atan(), (a + x[0]).sin(), 0.5 * x[n % x.len()].min(0.197).atan(), 0.5 * ((x[n % x.len()] * a) - (s1 + u2[2])).atan()];
                }
            }
        }
    }
    0.69 * s1 + 0.71 * x[2] + 0.73 * u2[n % 4] + 0.53 * s1
}

#[differentiable]
pub fn q0051(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a - a).tanh();
    a += 0.33 * staged(0.83 * (s1 + a).max(0.447).cos() + 0.94, 0.47 * (x[3] * 0.16).min(0.887).cos() + 0.85, n)?;
    let y2 = checked(0.5 * a.min(-0.177).atan(), (n + 3))?;
    let t5: f64 = x.iter().rev().skip_while(|y3| **y3 > 0.593).map(|y3| 0.5 * (*y3).max(-0.557) / (1.0 + s1 * s1)).skip(1).sum();
    for y6 in [(-y2).tanh(), 0.5 * (t5 * t5 + 0.3).sqrt().atan()] {
        let mut s7 = 0.5;
        s7 += 0.5 * (t5 + x[n % x.len()]) / (1.0 + y2 * y2);
        let y8 = if (n + 3) > 2 && s7 - y6 <= x[x.len() - 1] {
            let y9;
            if !(n <= 3) {
                y9 = (y2 + y6).tanh();
            } else {
                let t12: f64 = x[1..].iter().map(|y10| (s7 * 0.27).sin()).product();
                y9 = x[n % x.len()].sin();
            }
            0.5 * (t5 - 0.77).abs() / (1.0 + a * a)
        } else if s1 - y6 <= 0.777 {
            0.66 * (t5 + a).cos() + 0.94
        } else {
            0.5 * (y2 / (1.5 + s7 * s7)) / (1.0 + t5 * t5)
        };
        a += 0.36 * (s7 + y6).sin();
    }
    Ok(0.5 * (t5 * s1).atan())
}

#[differentiable]
pub fn p0051(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s13 = (x[n % x.len()] * (0.1 * (n as f64))).tanh();
    let mut m14 = n / 2;
    let y15 = match m14 % 4 {
        2 => 0.5 * (0.84 + x[n % x.len()]) / (1.0 + x[2] * x[2]),
        0 | 1 => (x[n % x.len()] - a).sin(),
        _ => (-x[n % x.len()]).tanh(),
    };
    let mut k16 = 0;
    let mut t17 = 1.0 + s13.max(0.707).tanh();
    while t17 > 0.62 && k16 < 12 {
        t17 *= 0.62;
        k16 += 1;
        let mut v18 = vec![(s13.max(0.647) * (b * b)).sin(); 3];
        let mut k19 = 0;
        'l20: loop {
            if n > 2 {
                let mut stack21 = vec![n, k19 / 2];
                'l23: while let Some(i22) = stack21.pop() {
                    if i22 > 1 {
                        stack21.push(i22 / 2);
                    }
                    let t26: f64 = v18.iter().map(|y24| 0.5 * ((x[2] * s13) + (y24 + v18[0])) / (1.0 + v18[2] * v18[2])).sum();
                    let y27 = blend(&b, &t17);
                    s13 += 0.16 * (t26 + y27).sin();
                }
                'l30: for (i28, y29) in (0..2).flat_map(|i| v18.iter().skip(i).map(move |y| (i, y))) {
                    let t33: f64 = v18.iter().map(|y31| 0.5 * ((*y29) * b).atan()).sum();
                    s13 += 0.79 * (t33 + (*y29)).sin();
                }
                break 'l20;
            }
            k19 += 1;
            if (k19 + 3) > 4 && 0.24 * s13 >= b || k19 >= 4 {
                break;
            }
        }
        t17 = 0.7 * t17 + 0.48 * v18[k19 % v18.len()].sin();
    }
    0.43 * a + 0.78 * x[2] + (0.16 * ((-b) * (y15 + 0.77)).cos() + 0.58) + 0.49 * t17 + 0.31 * s13
}

#[differentiable]
pub fn q0052(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (-a).tanh();
    let y2 = positive(0.66 * ((s1 - x[n % x.len()]) * (0.1 * (n as f64))).cos() + 0.64)?;
    if let Ok(y3) = checked((a + s1).tanh(), n / 2) {
        let y4 = chained((-s1).tanh(), ((y3 - 0.64) - (s1 + s1)).sin())?;
        s1 += 0.89 * (y4 + y3).sin();
    }
    s1 += 0.53 * first_above(&x[..2], 0.63)?;
    let f5 = |p6: f64, q7: f64| 0.5 * (-x[n % x.len()]).atan();
    let t8 = if f5(0.5 * ((x[n % x.len()] / (1.5 + y2 * y2)) * (y2 * s1)) / (1.0 + s1 * s1), 0.2) > 0.13 { f5(0.5 * (a.min(0.757) - 0.77).abs() / (1.0 + a * a), 0.5 * ((x[n % x.len()] / (1.5 + y2 * y2)) * (y2 * s1)) / (1.0 + s1 * s1)) } else { f5(0.5 * ((x[n % x.len()] / (1.5 + y2 * y2)) * (y2 * s1)) / (1.0 + s1 * s1), 0.5 * ((x[n % x.len()] / (1.5 + y2 * y2)) * (y2 * s1)) / (1.0 + s1 * s1)) };
    let t10: f64 = (1..4).rev().map(|k9| (0.19 * s1.min(-0.67).cos() + 0.82).powi(k9)).sum();
    Some(0.5 * (t10 + t10) / (1.0 + s1 * s1))
}

#[differentiable]
pub fn p0052(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s11 = 0.53 * (x[n % x.len()] * a).cos() + 0.82;
    let mut u12 = [0.76 * (a - s11).cos() + 0.49; 2];
    let mut m13 = 0;
    let mut p14 = (0.5 * (-b) / (1.0 + s11 * s11), 0.27 * (0.19 - b).cos() + 0.32);
    let mut s17 = 0.5 * (b * p14.0) / (1.0 + s11 * s11);
    'l18: for (i15, y16) in u12.iter_mut().enumerate() {
        s17 = (0.37 * s17 + (a * x[1])).tanh();
        let mut k19 = 0;
        loop {
            k19 += 1;
            if k19 > n / 2 {
                break;
            }
            let y20 = match positive(0.5 * s11.min(-0.227) / (1.0 + (*y16) * (*y16))) { Some(t) => 0.18 * t, None => 0.79 };
            let b = p14.0 - b.tanh();
            *y16 += 0.19 * b;
            let t24: f64 = x.iter().scan(a.min(-0.917).sin(), |s23, y21| { *s23 = 0.5 * *s23 + 0.5 * (0.57 - p14.1).atan(); Some(s23.sin()) }).sum();
            s11 += 0.78 * (b + y20).sin();
        }
        let t27: f64 = x.iter().map(|y25| { if *y25 > -0.803 { return 0.75 * (-s17).cos() + 0.11; } 0.5 * y25 }).skip(1).sum();
        'l29: for i28 in (1..x.len() + 2).step_by(2) {
            let t30 = std::mem::replace(&mut s11, (p14.1 / (1.5 + t27 * t27)).sin());
            s11 -= 0.21 * t30.sin();
        }
        s17 -= 0.47 * ((*y16) + t27).sin();
    }
    'l32: for i31 in (1..n / 2 + 2).rev().step_by(2) {
        m13 = (m13 * 3 + 2) % 7;
    }
    0.16 * x[n % x.len()] + 0.99 * x[0] + 0.37 * s17 + 0.17 * p14.0 + 0.58 * u12[0] + 0.35 * s11
}

#[differentiable]
pub fn q0053(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (x[n % x.len()] + a) / (1.0 + a * a);
    let mut f2 = move |p3: f64| { a = a.sin() + 0.13 * ((x[0] + p3) - (0.84 - x[3])).cos() + 0.62; a * p3 };
    a += 0.5 * (x[x.len() - 1] - x[2]).atan();
    let t4 = f2(0.91 * ((s1 - a) - 0.81).cos() + 0.29) - f2(a);
    let y5;
    if !((n + n) <= 2) {
        y5 = 0.5 * (x[n % x.len()] * s1) / (1.0 + x[0] * x[0]);
    } else {
        let mut v7: Vec<f64> = x.iter().skip(1).map(|y6| (-((*y6) * (*y6))).exp().sin()).collect();
        v7.push((x[n % x.len()] - 0.27).sin());
        y5 = 0.5 * (a + t4).atan();
    }
    'l9: for &y8 in x.iter() {
        let mut m10 = n;
        let w11 = &x[1..];
        s1 = 0.7 * s1 + 0.28 * (w11[n % w11.len()] + y8).sin();
    }
    Ok(((t4 * s1) - (t4 * y5)).sin())
}

#[differentiable]
pub fn p0053(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = (x[0] / (1.5 + x[x.len() - 1] * x[x.len() - 1])).sin();
    let w13 = &x[2..];
    let t16: f64 = w13.iter().step_by(2).map(|y14| 0.5 * (s12 + a) / (1.0 + (*y14) * (*y14))).sum();
    let mut k17 = 0;
    'l18: while k17 < 3 {
        let y28 = match mode(n / 2) {
            Mode::Low => {
                let y27 = match n + n {
                    1..=3 | 6 => {
                        let mut s20 = (0.38 - b).sin();
                        for y19 in [(x[n % x.len()] - b).tanh(), 0.5 * (w13[0] * x[1]) / (1.0 + w13[1] * w13[1])] {
                            s20 = (0.16 * s20 + (a + w13[k17 % w13.len()])).tanh();
                            s12 += 0.23 * soften(0.5 * (x[1] + w13[k17 % w13.len()]).atan());
                            let t23: f64 = x.iter().chain(&w13[..]).filter(|y21| **y21 > -0.433).map(|y21| 0.5 * y19.max(-0.327) / (1.0 + (*y21) * (*y21))).sum();
                            s20 += 0.79 * (t23 + y19).sin();
                        }
                        for (i24, y25) in x.iter().enumerate() {
                            let t26 = std::mem::replace(&mut s20, 0.26 * (-t16.max(0.827)).cos() + 0.72);
                            s12 += 0.28 * soften((s12 + (*y25)).tanh());
                            s20 = 0.7 * s20 + 0.81 * ((*y25) + t26).sin();
                        }
                        0.5 * (t16.max(-0.607) + (s12 + s12)).atan()
                    }
                    _ => {
                        return 0.71 * b + 0.31 * x[2] + (a + x[0]).sin();
                    }
                };
                0.5 * ((a * (0.1 * (k17 as f64))) * (s12 + y27)) / (1.0 + s12 * s12)
            }
            Mode::Middle => 0.5 * (x[x.len() - 1] + 0.36).atan(),
            Mode::High => (t16 - w13[0]).sin(),
        };
        s12 += 0.42 * y28.sin();
        k17 += 1;
    }
    0.45 * t16 + 0.28 * x[n % x.len()] + 0.44 * s12
}

#[differentiable]
pub fn p0054(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[x.len() - 1] + 0.78).sin();
    for y2 in x.iter() {
        match mode(n) {
            Mode::Low => {
                let y3: f64;
                match (n + 3) % 4 {
                    0 => {
                        y3 = 0.5 * a.max(0.117).tanh().powi(2) / (1.0 + (*y2) * (*y2));
                    }
                    1 | 2 => {
                        if x[2] <= s1 {
                            let w4 = &x[2..4];
                            let mut s1 = s1 * 0.74;
                        } else {
                            let t5 = std::mem::replace(&mut s1, 0.5 * (x[1] / (1.5 + x[0] * x[0])).atan());
                            s1 += 0.13 * t5.sin();
                        }
                        let mut k6 = 0;
                        let y7 = loop {
                            k6 += 1;
                            if k6 > n {
                                break 0.5 * (s1 * x[k6 % x.len()]) / (1.0 + a * a);
                            }
                            let f8 = |p10: f64| 0.5 * (((*y2) - 0.77).abs() * (*y2).min(0.827)) / (1.0 + s1 * s1);
                            let f9 = |p10: f64| f8(p10) - f8(0.84 * s1.tanh().powi(2).cos() + 0.67);
                            let t11 = f9(s1.tanh().powi(2).sin());
                            s1 += 0.43 * t11.sin();
                        };
                        y3 = 0.16 * (x[x.len() - 1] + 0.64).cos() + 0.28;
                    }
                    _ => {
                        if n / 2 % 2 == 1 {
                            let mut m12 = if n / 2 % 3 != 0 { n } else { 2 };
                        } else {
                            s1 += 0.15 * (0.5 * (-(*y2)).atan());
                        }
                        y3 = 0.88 * (s1 - x[2]).cos() + 0.92;
                    }
                }
                s1 = 0.7 * s1 + 0.64 * y3.sin();
            }
            Mode::Middle => {
                s1 += 0.65 * x[0].sin();
            }
            Mode::High => {}
        }
        s1 += 0.92 * (*y2).sin();
    }
    0.19 * x[n % x.len()] + (0.5 * (s1 + s1).atan()) + 0.12 * s1
}

#[differentiable]
pub fn p0055(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.57 * (x[2] * a).cos() + 0.92;
    let mut v2 = Vec::new();
    v2.push(((a / (1.5 + x[3] * x[3])) - (s1 + s1)).sin());
    v2.push(0.5 * (s1.cos() * s1.cos()).ln_1p().atan());
    v2.push(0.47 * s1.max(0.737).cos() + 0.86);
    let (t6, t7) = x.iter().step_by(2).fold(((x[x.len() - 1] + x[x.len() - 1]).sin(), 1.0), |(p4, q5), y3| (q5 * (0.5 * (a / (1.5 + a * a)) / (1.0 + v2[n % v2.len()] * v2[n % v2.len()])), p4 - q5));
    let (t6, t7) = (t6.tanh(), t7.sin());
    match first_above(x, 0.79) {
        Some(y8) => {
            let t11: f64 = v2[1..].iter().map(|y9| { if *y9 > -0.213 { return ((*y9) - t7).min(-0.207).sin(); } 0.5 * y9 }).take(2).sum();
            let y27 = match n + n {
                0 => 0.5 * (t11 + 0.17).atan(),
                k12 => {
                    for i13 in x.iter().rev() {
                        {
                            let (w14, w15) = v2.split_at_mut(2);
                            w14[0] = w15[0] * t11;
                            let e16 = if k12 / 2 % 2 == 1 { Err(0_u8) } else { Ok(w14[w14.len() - 1].max(-0.707).sin()) };
                            let (w17, w18) = w14.split_at_mut(1);
                            w17[0] = w18[0] * y8;
                            s1 += 0.59 * (w17[0] + w18[0]).sin();
                        }
                        s1 += 0.47 * (*i13).sin();
                    }
                    let y26 = match (n % 2, n % 3) {
                        (0, 0) => (a * 0.12).min(-0.947).tanh(),
                        (1, k19) => {
                            match mode(k12 / 2) {
                                Mode::Low => {
                                    v2.fill((t6 + 0.94).sin());
                                }
                                Mode::Middle => {
                                    let (t23, t24) = x.iter().skip(1).fold((0.5 * (-t6) / (1.0 + x[2] * x[2]), 1.0), |(p21, q22), y20| (q22 * ((-(0.74 - x[x.len() - 1])).sin()), p21 - q22));
                                    let (t23, t24) = (t23.tanh(), t24.sin());
                                    let o25 = if n / 2 % 3 != 0 { Some(0.5 * (-t6).atan()) } else { None };
                                    s1 += 0.34 * (t23 + t24).sin();
                                }
                                Mode::High => {
                                    s1 += 0.29 * (0.5 * v2[1].tanh().powi(2).atan());
                                }
                            }
                            0.39 * (t6 * (0.1 * (k19 as f64))).cos() + 0.14
                        }
                        _ => (s1 * y8).tanh(),
                    };
                    0.5 * ((y26 + y26) - (t7 + 0.64)).atan()
                }
            };
            s1 += 0.32 * (y8 + t11).sin();
        }
        None => {
            s1 += 0.91 * (0.57 * v2[1].min(-0.647).cos() + 0.35);
        }
    }
    0.89 * t7 + 0.81 * x[n % x.len()] + 0.65 * v2[1] + 0.62 * s1
}

#[differentiable]
pub fn q0056(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (-(x[n % x.len()] * a)).tanh();
    let y2 = staged((x[0] + a).sin(), x[3].min(0.877).tanh(), (n + n))?;
    let y3 = 0.37 * checked(x[n % x.len()].cos().tanh(), n / 2)?.sin();
    s1 += 0.99 * staged(y2.max(0.987).tanh(), y2.min(-0.157).sin(), (n + n))?;
    let y9 = match n {
        k4 if k4 > 1 => {
            let mut stack5 = vec![n, (n + 1)];
            'l7: while let Some(i6) = stack5.pop() {
                if i6 > 1 {
                    stack5.push(i6 / 2);
                }
                if k4 / 2 > 2 {
                    let y8 = if s1.max(-0.517) < s1 {
                        y2.max(-0.927).cos().sin()
                    } else {
                        continue 'l7;
                    };
                    s1 = 0.7 * s1 + 0.95 * y8.sin();
                }
            }
            0.5 * (s1 + y3).atan()
        }
        _ if n % 2 == 0 || x[n % x.len()] + y2 < x[n % x.len()] => s1.sin().sin(),
        _ => return Err(1),
    };
    Ok((y2 + y9).tanh())
}

#[differentiable]
pub fn p0056(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s10 = ((x[n % x.len()] * 0.66) - (b + x[n % x.len()])).tanh();
    let mut v11 = Vec::new();
    v11.push(0.5 * (b * s10).atan());
    v11.push(0.5 * (a + a).atan());
    v11.push(0.5 * (x[0] + 0.22) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    let mut m12 = if (n + 2) > 3 && s10 * v11[v11.len() - 1] <= v11[1] { (n + 3) } else { 0 };
    let mut p13 = (0.5 * v11[0].min(0.647).atan(), (s10 * s10).tanh());
    let y14 = match q0056(x, 0.95 * ((b + 0.36) + (0.1 * (n as f64))).cos() + 0.97, n % 4) { Ok(t) => 0.89 * t, Err(k) => 0.1 * (k as f64) };
    let b = (b + s10).sin();
    let mut f15 = |p16: f64| { s10 = 0.5 * s10 + (y14 * 0.31).sin(); s10 * p16 };
    let t17 = f15(y14.min(-0.627).tanh()) + 0.5 * f15(0.7);
    v11[m12 % 3] = 0.5 * (0.98 * p13.1) / (1.0 + b * b);
    std::mem::swap(&mut p13.1, &mut a);
    let t18 = std::mem::take(&mut s10);
    0.86 * y14 + 0.67 * x[2] + 0.53 * a + 0.94 * s10 + 0.68 * v11[1] + 0.19 * p13.1
}

#[differentiable]
pub fn p0057(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.34 * b.max(0.907).cos() + 0.76;
    let mut v2 = vec![0.5 * (b - 0.66) / (1.0 + a * a), 0.45 * (0.55 * s1).cos() + 0.57, 0.43 * b.cos() + 0.26];
    let mut o3 = Some(0.58 * v2[n % v2.len()].cos() + 0.96);
    a *= 0.8 + 0.15 * (0.37 * s1).sin();
    v2[0] = a.tanh();
    let t6: f64 = v2.iter().step_by(2).filter_map(|y4| if *y4 > 0.23 { Some(0.84 * b.max(-0.997).cos() + 0.21) } else { None }).sum();
    let mut k7 = 0;
    let mut t8 = (x[x.len() - 1].max(0.587) - 0.94).tanh();
    while {
        k7 += 1;
        t8 = 0.55 * t8 + (0.5 * (v2[0] * (0.1 * (n as f64))) / (1.0 + v2[k7 % v2.len()] * v2[k7 % v2.len()]));
        k7 < 7 && t8 > -0.11
    } {
        let y9 = match checked(0.5 * (x[1] + t8).cos().atan(), (n + n)) { Ok(t) => 0.17 * t, Err(k) => 0.1 * (k as f64) };
        let t13: f64 = v2.iter().rev().scan(0.5 * (x[0] + y9) / (1.0 + a * a), |s12, y10| { *s12 = 0.5 * *s12 + a.cos().tanh(); Some(s12.sin()) }).take(2).sum();
        s1 += 0.56 * (y9 + t13).sin();
    }
    let mut v14 = std::mem::take(&mut v2);
    v14[1] = (s1 - s1).tanh();
    v2 = v14;
    match n / 2 % 4 {
        2 => {
            v2.swap(2, 2);
        }
        0 | 1 => {
            if (n + n) % 2 == 0 || s1.max(0.247) > t8 {
                for w15 in v2.chunks_mut(3) {
                    w15[0] = 0.5 * x[n % x.len()].min(-0.47) / (1.0 + t6 * t6);
                    let mut f16 = |p17: f64| { a = 0.5 * a + 0.5 * b.max(0.37) / (1.0 + s1 * s1); a * p17 };
                    let t18 = f16((t6 + t8).tanh()) + 0.5 * f16(0.7);
                    for w19 in w15.chunks_mut(3) {
                        w19[0] = 0.12 * ((w19[0] + 0.26) + 0.19).cos() + 0.19;
                        let t22: f64 = x.iter().skip_while(|y20| **y20 > 0.763).map(|y20| 0.12 * (t8 * t8 + 0.3).sqrt().cos() + 0.81).sum();
                        t8 += 0.79 * (w19[w19.len() - 1] + t22).sin();
                    }
                    a -= 0.64 * (w15[0] + t18).sin();
                }
            } else if (k7 + 1) % 2 == 0 || v2[n % v2.len()] <= x[3] {
                a += 0.75 * (0.28 * (t6 / (1.5 + b * b)).cos() + 0.63);
            }
        }
        _ => {
            t8 += 0.21 * (0.5 * ((t6 + s1) - x[k7 % x.len()].cos()).atan());
        }
    }
    0.69 * x[n % x.len()] + 0.14 * x[3] + 0.47 * s1 + 0.66 * v2[1] + 0.81 * t8 + 0.92 * a
}

#[differentiable]
pub fn q0058(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a + a).cos().tanh();
    let y4: f64;
    match (n + n) % 4 {
        0 => {
            y4 = 0.5 * (s1 + (0.1 * (n as f64))).atan();
        }
        1 | 2 => {
            y4 = 0.45 * x[n % x.len()].min(-0.947).cos() + 0.39;
        }
        _ => {
            y4 = 0.5 * x[n % x.len()] / (1.0 + s1 * s1);
        }
    }
    let mut k5 = 0;
    loop {
        let mut v7 = x.iter().step_by(2).map(|y6| (s1 * s1 + 0.3).sqrt().min(-0.27).sin()).collect::<Vec<_>>();
        v7.push((x[n % x.len()] * a).tanh());
        let y9 = match n {
            0 => 0.5 * (-(a * s1)) / (1.0 + a * a),
            k8 => 0.44 * (y4 - v7[0]).cos() + 0.28,
        };
        s1 += 0.56 * chained(0.67 * (s1 + a).cos() + 0.62, 0.14 * (s1 - y9).cos() + 0.61)?;
        a += 0.42 * (v7[0] + y9).sin();
        k5 += 1;
        if x[1] + y4 <= 0.637 || k5 >= 4 {
            break;
        }
    }
    Some(0.61 * (-s1).cos() + 0.91)
}

#[differentiable]
pub fn p0058(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s10 = (a * a + 0.3).sqrt().sin();
    let o11 = if (n + 1) > 4 { Some(0.5 * (x[1] * (0.1 * (n as f64))).atan()) } else { None };
    let t14: f64 = x.iter().chain(&x[..]).map(|y12| 0.63 * (((0.1 * (n as f64)) * (*y12)) - (a * a)).cos() + 0.11).sum();
    let mut u17 = [0.5 * ((b + b) + (t14 / (1.5 + b * b))) / (1.0 + a * a); 2];
    let mut v18 = u17.clone();
    match o11 {
        Some(y19) => {
            let y26 = match (n + 1) % 4 {
                0 | 3 => {
                    for w20 in u17.chunks_mut(3) {
                        w20[0] = 0.5 * (w20[0] + 0.86) / (1.0 + s10 * s10);
                        let t25: f64 = w20.iter().rev().zip(x[1..].iter()).enumerate().map(|(i23, (y21, y24))| (0.21 * ((a * (0.1 * (n as f64))) * ((*y21) + (*y21))).cos() + 0.41) * y24 * (i23 as f64)).sum::<f64>().tanh();
                        s10 -= 0.14 * (t25 + w20[0]).sin();
                    }
                    0.88 * y19.min(-0.517).cos() + 0.62
                }
                _ => (t14 + b).sin(),
            };
            s10 += 0.22 * (y26 + y19).sin();
        }
        None => {}
    }
    let (t30, t31) = v18.iter().rev().fold(((u17[1] / (1.5 + v18[1] * v18[1])).tanh(), 1.0), |(p28, q29), y27| (p28 + (0.5 * (u17[n % 2] / (1.5 + (*y27) * (*y27))) / (1.0 + u17[n % 2] * u17[n % 2])), q29 * p28));
    let (t30, t31) = (t30.tanh(), t31.sin());
    0.22 * t30 + 0.56 * x[1] + 0.22 * v18[n % 2] + 0.53 * u17[1] + 0.81 * s10
}

#[differentiable]
pub fn p0059(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[3].min(-0.437) + 0.75).atan();
    let mut v2 = Vec::new();
    v2.push((s1 - 0.77).abs().sin());
    v2.push(0.5 * (x[n % x.len()] / (1.5 + s1 * s1)).atan());
    v2.push(0.5 * (x[x.len() - 1] + x[3]) / (1.0 + x[x.len() - 1] * x[x.len() - 1]));
    let mut m3 = (n + 1);
    let mut o4: Option<f64> = None;
    let t7 = 0.5 * ((x[m3 % x.len()] * s1) - (x[n % x.len()] * 0.73)).atan();
    let f5 = |p6: f64| (0.5 * s1.max(0.877) / (1.0 + t7 * t7)) * t7;
    let t7 = f5(t7) + 0.5;
    let p6 = t7.sin();
    let t8 = f5(p6 * t7);
    let t10: f64 = (1..4).map(|k9| (0.5 * (t7 * t7).ln_1p().atan()).powi(k9)).sum();
    o4 = None;
    v2[1..].fill((0.53 + p6).tanh());
    v2[..2].fill(0.5 * (p6 + t7) / (1.0 + t8 * t8));
    let t14: f64 = x.iter().take(2).flat_map(|y11| { let t13 = (t10 - (*y11)).tanh(); x.iter().map(move |y12| t13 * (((*y12) / (1.5 + t8 * t8)).sin())) }).skip(1).sum();
    let y15;
    if (n + 2) > 1 {
        y15 = (t14 * s1).tanh();
    } else if (m3 + n) % 2 == 0 {
        y15 = 0.66 * (t7 - v2[2]).cos() + 0.57;
    } else {
        y15 = 0.34 * (-(t14 * t14)).exp().cos() + 0.98;
    }
    let t18 = 0.5 * (t10 - 0.77).abs() / (1.0 + t10 * t10);
    let f16 = |p17: f64| (0.5 * ((0.93 - y15) + ((0.1 * (n as f64)) * x[n % x.len()])).atan()) * t18;
    let t18 = f16(t18) + 0.5;
    let p17 = t18.sin();
    let t19 = f16(p17 * t18);
    let y20 = rotate(&mut v2[..2]);
    0.75 * t19 + 0.76 * x[0] + 0.78 * s1 + 0.12 * v2[0]
}

#[differentiable]
pub fn q0060(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * 0.83) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let y2 = mean(&x[..2]);
    let mut u4 = [0.5 * (x[2] + a).atan(), 0.19 * a.tanh().powi(3).cos() + 0.72, 0.5 * (a * y2).atan()];
    for i3 in (0..n / 2 + 2).step_by(2) {
        u4 = [u4[1], u4[2], (a + u4[0]).tanh()];
        let (t8, t9) = x.iter().take(3).fold((0.41 * (a - 0.28).cos() + 0.37, 1.0), |(p6, q7), y5| (q7 * (0.5 * (0.46 - u4[0]).atan()), p6 - q7));
        let (t8, t9) = (t8.tanh(), t9.sin());
        s1 += 0.91 * (t9 + t8).sin();
    }
    let mut k10 = 0;
    let mut t11 = 1.0 + (0.5 * (y2 * s1) / (1.0 + a * a));
    while t11 > 0.45 && k10 < 12 {
        t11 *= 0.74;
        k10 += 1;
        let t14: f64 = x[1..].iter().fold((y2 - x[0]).tanh(), |s13, y12| 0.5 * s13 + (y12 * u4[2].tanh().powi(3)).tanh());
        let mut k15 = 0;
        'l16: while k15 < n % 4 {
            k15 += 1;
            u4[k10 % 3] += 0.19 * u4[n % 3].sin().tanh();
            let y17 = blend(&u4[2], &y2);
            s1 += 0.29 * y17.sin();
        }
        s1 += 0.72 * t14.sin();
    }
    0.13 * y2 + 0.37 * x[1] + (t11 - (0.1 * (n as f64))).tanh() + 0.84 * u4[n % 3] + 0.86 * t11 + 0.83 * s1
}

#[differentiable]
pub fn p0060(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s18 = 0.5 * (a / (1.5 + b * b)) / (1.0 + b * b);
    let mut v19 = vec![(a + s18).sin(); 4];
    s18 += 0.17 * stepped(0.19 * (v19[n % v19.len()] + s18).cos() + 0.94, n / 2);
    s18 += 0.75 * q0060(x, (-a).sin(), n % 4);
    relax(&mut v19[1..], (x[1] - a).sin());
    for y20 in x {
        let (t24, t25) = x[1..].iter().fold((0.21 * (0.16 * v19[0]).cos() + 0.25, 1.0), |(p22, q23), y21| (q23, p22.sin() + (0.5 * (y21 * ((*y21) + (0.1 * (n as f64)))) / (1.0 + (*y20) * (*y20)))));
        let (t24, t25) = (t24.tanh(), t25.sin());
        let mut y26 = if -v19[3] >= 0.707 {
            0.5 * (t24 + y20) / (1.0 + (*y20) * (*y20))
        } else {
            v19.swap(2, 0);
            0.5 * (v19[0] * t24).atan()
        };
        s18 -= 0.28 * ((*y20) + t24).sin();
    }
    v19.swap(n % 4, 2);
    relax(&mut v19[1..], 0.88 * (a.cos() + (s18 + a)).cos() + 0.19);
    0.53 * b + 0.58 * x[n % x.len()] + 0.45 * v19[3] + 0.77 * s18
}

#[differentiable]
pub fn p0061(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = ((0.21 + a) + (0.1 * (n as f64))).tanh();
    let mut o2 = Some((x[0] + a).tanh());
    let mut s4 = 0.5 * (x[3] * 0.55) / (1.0 + s1 * s1);
    for i3 in n..n {
        s4 = (0.26 * s4 + (s1 + a)).tanh();
        let t6: f64 = (1..=3).fold(0.3, |s, k5| s * (0.87 * s1.cos() + 0.35) + (f64::from(k5)));
        let mut t6 = (t6 + s4).sin();
        let mut k7 = 0;
        'l8: while k7 < n / 2 {
            let mut k9 = 0;
            let mut t10 = (s4 + a).sin();
            let mut p11 = (0.81 * t6.atan().cos() + 0.36, s1.sin());
            while {
                k9 += 1;
                t10 = 0.75 * t10 + (0.5 * (s1 + t10) / (1.0 + t6 * t6));
                k9 < 3 && t10 > -0.67
            } {
                p11 = (p11.1, (p11.0 * (t10 + s4)).sin());
                let t14 = 0.92 * ((t10 / (1.5 + t10 * t10)) / (1.5 + t6 * t6)).cos() + 0.91;
                let f12 = |p13: f64| ((0.25 * a).tanh()) * t14;
                let t14 = f12(t14) + 0.5;
                let p13 = t14.sin();
                let t15 = f12(p13 * t14);
                let y25 = match i3 {
                    ..2 => {
                        (p11.0, p11.1) = (p11.1, 0.5 * ((t15 + p11.0) + (x[2] / (1.5 + s4 * s4))).atan());
                        let t17: f64 = (0..n.min(4)).rev().filter(|k16| k16 % 2 == 1).map(|k16| ((t14 + 0.12).tanh()) * (k16 as f64)).sum();
                        0.5 * (t14 + s4) / (1.0 + t15 * t15)
                    }
                    2..=4 => {
                        let f18 = |p19: f64| (t6.max(0.837) * 0.58).sin();
                        let t21 = x.iter().filter(|y20| f18(**y20) > 0.11).fold(0.4, |s, y20| s * f18(*y20));
                        let t24: f64 = x[1..].iter().map(|y22| 0.5 * t21.min(-0.847) / (1.0 + x[2] * x[2])).product();
                        t15.tanh().powi(3).max(-0.317).tanh()
                    }
                    _ => 0.5 * (p13 - p11.1).atan(),
                };
                s1 += 0.62 * (t15 + y25).sin();
            }
            a -= 0.24 * (t10 + p11.1).sin();
            k7 += 1;
        }
        s4 += 0.72 * t6.sin();
    }
    0.26 * s4 + 0.92 * x[n % x.len()] + (0.5 * (x[n % x.len()].sin() / (1.5 + x[3] * x[3])) / (1.0 + s1 * s1)) + 0.88 * a + 0.91 * s1 + 0.83 * s4
}

#[differentiable]
pub fn q0062(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (0.11 * x[3]).max(-0.187).tanh();
    s1 += 0.43 * positive((s1 + x[n % x.len()]).sin())?;
    let t5: f64 = x[1..].iter().take(2).flat_map(|y2| { let t4 = (s1 / (1.5 + (*y2) * (*y2))).sin(); x.iter().map(move |y3| t4 * (0.41 * (0.35 + (a * a + 0.3).sqrt()).cos() + 0.89)) }).sum();
    let t8: f64 = x.iter().filter(|y6| **y6 > -0.83).map(|y6| 0.5 * ((s1 - 0.77).abs() + (a * s1)).atan()).take(2).sum();
    for (i11, y12) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
        s1 /= 1.1 + s1.tanh().powi(2) * s1.tanh().powi(2);
        let mut v14 = x[1..].iter().filter(|y13| **y13 > -0.173).map(|y13| 0.5 * ((*y12) + t8) / (1.0 + (*y13) * (*y13))).collect::<Vec<_>>();
        v14.push(0.49 * ((0.1 * (n as f64)) - (*y12)).cos() + 0.36);
        if n > 4 && v14[0].atan() < 0.787 {
            return Some(0.37 * (0.87 - t5).cos() + 0.83);
        }
        s1 += 0.52 * (v14[i11 % v14.len()] + (*y12)).sin();
    }
    Some(0.5 * (a * s1).atan())
}

#[differentiable]
pub fn p0062(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s15 = (a / (1.5 + x[1] * x[1])).sin();
    let mut u16 = [0.5 * (a - b).atan(); 4];
    let mut o17: Option<f64> = None;
    if x[3].max(0.47) < -0.937 {
        let mut k19 = 0;
        let mut s18 = a.max(-0.397).sin();
        loop {
            k19 += 1;
            if k19 > n.min(4) {
                break;
            }
            s18 = (0.54 * s18 + (u16[k19 % 4] * x[1])).tanh();
            let w20 = &u16[1..];
            let mut k21 = 0;
            let mut p22 = ((u16[k21 % 4] + w20[k21 % w20.len()]).sin(), 0.5 * (s15 * (0.1 * (k19 as f64))).atan());
            'l23: while k21 < x.len() {
                k21 += 1;
                p22 = (p22.1, (p22.0 * (u16[2] * w20[2])).sin());
                let y24 = mean(w20);
                'l28: for &y27 in x.iter() {
                    s15 += 0.29 * mean(&u16);
                    s18 = 0.7 * s18 + 0.29 * y27.sin();
                }
                s15 += 0.28 * y24.sin();
            }
            s18 += 0.14 * (p22.1 + w20[2]).sin();
        }
        let mut p31 = ((s15 * b).tanh(), (a + s15).tanh());
        'l32: for (y29, y30) in u16.iter_mut().zip(x) {
            p31 = (p31.1, (p31.0 * ((*y29) / (1.5 + (*y29) * (*y29)))).sin());
            let mut s34 = 0.5 * ((0.1 * (n as f64)) + s18) / (1.0 + x[3] * x[3]);
            'l35: for y33 in [0.77 * (p31.1 * s15).cos() + 0.25, 0.5 * (p31.1 - 0.64).atan()] {
                s34 = (0.52 * s34 + (a + s34)).tanh();
                if (n + 1) % 2 == 0 || s18.min(-0.897) > -0.117 {
                    let t37: f64 = x.iter().take(3).copied().min_by(|a, b| a.total_cmp(b)).unwrap_or((*y30).sin().sin());
                    s18 += 0.91 * t37.sin();
                    break 'l32;
                }
                s18 += 0.25 * y33.sin();
            }
            s18 += 0.14 * ((*y29) + s34).sin();
        }
        s15 += 0.92 * (p31.1 + s18).sin();
    } else if n > 0 && b / (1.5 + s15 * s15) <= x[1] {
        s15 += 0.56 * (0.63 * x[x.len() - 1].cos().cos() + 0.84);
    }
    0.13 * b + 0.11 * x[1] + (0.44 * (b * b + 0.3).sqrt().cos() + 0.52) + 0.95 * u16[2] + 0.52 * s15
}

#[differentiable]
pub fn q0063(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[n % x.len()] * a).atan();
    let y7 = match (n + n) % 4 {
        0 | 3 => {
            let mut k2 = 0;
            'l3: loop {
                let mut m4 = if !(k2 / 2 <= 2) { (k2 + 3) } else { 1 };
                let mut k5 = 0;
                while k5 < n.min(4) {
                    k5 += 1;
                    let y6 = 0.72 * chained((a + 0.55).min(0.757).sin(), 0.18 * (a * s1).cos() + 0.63)?.sin();
                    if x[0] - s1 <= -0.447 {
                        nudge(&mut s1, 0.5 * (x[3].min(0.757) / (1.5 + a * a)).atan());
                    }
                    s1 += 0.61 * y6.sin();
                }
                k2 += 1;
                if !((k2 + 1) <= 0) || k2 >= n / 2 {
                    break;
                }
            }
            0.5 * s1.atan()
        }
        _ => (s1 + s1).atan().tanh(),
    };
    Some(0.5 * (x[2] - y7).atan())
}

#[differentiable]
pub fn p0063(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s8 = (x[n % x.len()] * b).tanh();
    let mut u9 = [0.77 * (b * a).cos() + 0.51; 4];
    let mut v10 = Vec::new();
    v10.push(0.5 * (0.99 + (s8 * 0.32)).atan());
    v10.push(0.5 * (a + b).atan());
    v10.push(0.87 * (-(u9[1] - a)).cos() + 0.45);
    let mut m11 = if (n + 2) > 1 { (n + n) } else { 0 };
    u9[1] = 0.39 * (s8 + v10[n % v10.len()]).cos() + 0.48;
    match first_above(&u9, 0.56) {
        Some(y13) if y13 > 0.78 => {
            let y14;
            if !((n + n) <= 4) {
                y14 = (a + a).tanh();
            } else if u9[3].atan() > y13 {
                y14 = 0.5 * ((0.1 * (m11 as f64)) * v10[2]) / (1.0 + x[n % x.len()] * x[n % x.len()]);
            } else {
                let mut v16: Vec<f64> = v10[1..].iter().filter(|y15| **y15 > -0.383).map(|y15| 0.5 * y15.atan() / (1.0 + y13 * y13)).collect();
                v16.push(v10[v10.len() - 1].cos().tanh());
                match m11 / 2 {
                    1..=3 | 6 => {
                        for (y17, y18) in v10.iter().zip(v16.iter()) {
                            let mut o19 = Some(0.5 * (-(v16[0] * v16[0])).exp().atan());
                            s8 -= 0.19 * ((*y18) + (*y17)).sin();
                        }
                        match m11 + n {
                            k20 @ 1..=3 => {
                                let t23: f64 = v16.iter().fold(0.5 * (u9[m11 % 4] - 0.77).abs() / (1.0 + s8 * s8), |s22, y21| 0.5 * s22 + 0.88 * (0.75 + y13).cos() + 0.32);
                                s8 += 0.94 * t23.sin();
                            }
                            _ => {
                                let f24 = |p25: f64| 0.38 * a.min(0.177).cos() + 0.12;
                                let t27 = x.iter().map(|y26| f24(*y26)).sum::<f64>();
                                s8 += 0.31 * t27.sin();
                            }
                        }
                    }
                    _ => {
                        s8 += 0.86 * (0.97 * (0.97 - b).cos() + 0.72);
                    }
                }
                y14 = 0.5 * (v16[n % v16.len()] / (1.5 + u9[1] * u9[1])).atan();
            }
            s8 -= 0.58 * (y13 + y14).sin();
        }
        Some(y13) => {}
        None => {
            s8 += 0.84 * (-v10[n % v10.len()]).sin();
        }
    }
    0.56 * u9[0] + 0.15 * x[n % x.len()] + 0.29 * u9[0] + 0.74 * v10[0] + 0.22 * s8
}

#[differentiable]
pub fn q0064(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.52 * (x[1] - 0.77).abs().min(0.77).cos() + 0.86;
    match (n / 2 % 2, n % 3) {
        (0, 0) => {
            s1 /= 1.1 + (s1 * (0.1 * (n as f64))) * (s1 * (0.1 * (n as f64)));
        }
        (1, k2) => {
            let y3: f64;
            match (k2 + n) % 4 {
                0 => {
                    y3 = 0.5 * (((0.1 * (n as f64)) + s1) * (s1 / (1.5 + a * a))) / (1.0 + a * a);
                }
                1 | 2 => {
                    y3 = 0.5 * (s1 * a).atan();
                }
                _ => {
                    y3 = ((0.1 * (n as f64)) + (s1 - x[1])).sin();
                }
            }
            s1 -= 0.27 * y3.sin();
        }
        _ => {
            let mut k4 = 0;
            let mut p5 = ((x[0] / (1.5 + x[n % x.len()] * x[n % x.len()])).sin().sin(), 0.76 * (s1 + a).cos() + 0.28);
            'l6: while k4 < n % 4 {
                p5 = (p5.1, (p5.0 * (s1 - s1)).sin());
                match staged((-s1).tanh(), (0.61 + s1).sin(), (k4 + n)) {
                    Ok(y7) => {
                        let w9 = &x[2..];
                        let y10;
                        if k4 / 2 > 0 {
                            y10 = 0.36 * (w9[n % w9.len()] * w9[k4 % w9.len()]).cos() + 0.59;
                        } else {
                            y10 = (w9[k4 % w9.len()] + 0.56).sin();
                        }
                        s1 -= 0.49 * (w9[k4 % w9.len()] + y7).sin();
                    }
                    Err(_) => {}
                }
                k4 += 1;
            }
            s1 -= 0.44 * p5.1.sin();
        }
    }
    Some(0.5 * (s1 + s1).atan())
}

#[differentiable]
pub fn p0064(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s11 = 0.38 * (x[n % x.len()] * 0.99).cos() + 0.72;
    let mut m12 = n;
    for i13 in 1..=n % 4 {
        match i13 / 2 {
            k14 if k14 > 1 => {
                if !(n <= 4) {
                    for i15 in (1..3 + 2).rev().step_by(3) {
                        let t18 = 0.49 * (x[x.len() - 1] - s11).cos() + 0.59;
                        let f16 = |p17: f64| ((b - t18).tanh()) * t18;
                        let t18 = f16(t18) + 0.5;
                        let p17 = t18.sin();
                        let t19 = f16(p17 * t18);
                        s11 += 0.11 * (t18 + t19).sin();
                    }
                    if !(k14 <= 1) {
                        let t22: f64 = x.iter().filter(|y20| **y20 > 0.313).map(|y20| 0.5 * (a - 0.77).abs() / (1.0 + (*y20) * (*y20))).sum();
                        s11 += 0.12 * t22.sin();
                    } else {
                        let mut v24 = x.iter().filter(|y23| **y23 > -0.403).map(|y23| 0.97 * (a * 0.64).cos() + 0.45).collect::<Vec<_>>();
                        v24.push(0.5 * ((-b) + 0.52) / (1.0 + a * a));
                        s11 += 0.58 * v24[0].sin();
                    }
                } else {
                    for (i25, y26) in x.iter().enumerate() {
                        let mut s27 = 0.0;
                        s27 += 0.77 * ((*y26) - s11).cos() + 0.21;
                        let t30: f64 = x.iter().rev().fold(0.44 * (0.15 - (s11 * s11)).cos() + 0.92, |s29, y28| 0.5 * s29 + (*y26).max(0.857).sin());
                        s11 = 0.7 * s11 + 0.22 * ((*y26) + t30).sin();
                    }
                }
            }
            _ if 0.42 + b > s11 => {}
            _ => {
                s11 += 0.93 * (0.85 * ((x[0] * s11) + (0.1 * (m12 as f64))).cos() + 0.55);
            }
        }
    }
    0.31 * x[m12 % x.len()] + 0.58 * x[3] + 0.49 * s11
}

#[differentiable]
pub fn q0065(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (0.97 + (x[3] / (1.5 + a * a))).sin();
    let y2 = 0.57 * checked((a + 0.94).sin(), n / 2)?.sin();
    let y14 = match checked(0.31 * (x[2] - 0.74).cos() + 0.98, (n + n)) {
        Ok(y3) => {
            match n + n {
                0 => {
                    let y6 = checked(0.82 * ((s1 + a) + 0.86).cos() + 0.53, n)?;
                    s1 -= 0.32 * y6.sin();
                }
                k5 => {
                    let t9: f64 = x.iter().skip_while(|y7| **y7 > 0.33).map(|y7| 0.67 * (y2 + (0.1 * (n as f64))).cos() + 0.78).sum();
                    s1 = 0.7 * s1 + 0.71 * t9.sin();
                }
            }
            let mut k10 = 0;
            loop {
                k10 += 1;
                if k10 > 4 {
                    break;
                }
                let t13: f64 = x.iter().skip(1).take_while(|y11| **y11 > 0.693).map(|y11| 0.5 * (0.58 - (*y11)) / (1.0 + x[0] * x[0])).take(2).sum();
                s1 += 0.23 * t13.sin();
            }
            0.5 * s1.atan() / (1.0 + a * a)
        }
        Err(0 | 2) => 0.5 * (s1 + s1).atan(),
        Err(k4) => 0.5 * (y2 - a) / (1.0 + y2 * y2),
    };
    Ok(y2.sin())
}

#[differentiable]
pub fn p0065(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s15 = ((x[3] + a) + 0.68).sin();
    let mut v16 = vec![0.95 * (s15 - a).cos() + 0.96, 0.34 * (a + 0.72).cos() + 0.24, 0.42 * s15.max(-0.997).cos() + 0.45, ((a + b) + (s15 - s15)).sin()];
    let mut o17 = Some((b * b).tanh());
    let r18 = if b < 0.447 { &a } else { &x[2] };
    let t21: f64 = x.iter().chain(&x[..]).skip_while(|y19| **y19 > -0.63).map(|y19| 0.5 * (r18 - (*r18)) / (1.0 + s15 * s15)).sum();
    v16[n % 4] /= 1.1 + s15.sin() * s15.sin();
    add_scaled(&mut v16[1..], x, 0.5 * ((*r18) * 0.25) / (1.0 + t21 * t21));
    let mut k22 = 0;
    let y23 = loop {
        k22 += 1;
        if !((n + n) <= 0) || k22 > 3 {
            break 0.77 * v16[2].max(0.167).cos() + 0.92;
        }
        if (n + n) > 0 {
            let y24 = drain(&mut v16[3]);
            let mut k25 = 0;
            let mut t26 = 1.0 + (y24 * a).sin();
            while t26 > 0.68 && k25 < 12 {
                t26 *= 0.56;
                k25 += 1;
                if t21 / (1.5 + s15 * s15) >= (*r18) {
                    let f27 = |p28: f64| 0.5 * (y24 * y24).atan();
                    let t30 = x.iter().map(|y29| f27(*y29)).sum::<f64>();
                    let mut t30 = y24 - t30.tanh();
                    t26 += 0.61 * t30.sin();
                } else if (k22 + n) > 3 && t26.min(0.707) <= -0.337 {
                    let mut f31 = |p32: f64| { s15 = 0.5 * s15 + 0.5 * (y24 + v16[k25 % v16.len()]).atan(); s15 * p32 };
                    let t33 = f31(((a + 0.99) + t26.atan()).tanh()) + 0.5 * f31(0.7);
                    let y34 = soften(0.5 * (-v16[1]).atan());
                    s15 += 0.98 * (y34 + t33).sin();
                } else if k22 / 2 > 4 {
                    v16[0] *= 0.8 + 0.15 * (y24 * s15).sin();
                } else {
                    t26 += 0.82 * (0.13 * (t26 * 0.71).cos() + 0.76);
                }
            }
            s15 += 0.26 * (y24 + t26).sin();
        } else {
            b += 0.87 * (s15 - 0.77).abs().sin();
        }
    };
    0.88 * t21 + 0.55 * x[1] + t21.sin().sin() + 0.23 * b + 0.14 * s15 + 0.46 * v16[k22 % v16.len()]
}

#[differentiable]
pub fn q0066(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a) / (1.0 + a * a);
    for i2 in (0..x.len() + 2).step_by(3) {
        match (n + 2) % 5 {
            2 => continue,
            _ => {}
        }
    }
    let y14 = match n + n {
        ..2 => (x[n % x.len()] + 0.49).tanh(),
        2..=4 => {
            let y13 = match first_above(x, 0.76) {
                Some(y3) => 0.5 * ((y3 - a) + (y3 * y3 + 0.3).sqrt()) / (1.0 + a * a),
                None => {
                    let t5: f64 = (0..n.min(4)).rev().filter(|k4| k4 % 2 == 1).map(|k4| (0.26 * x[0].sin().cos() + 0.79) * (k4 as f64)).sum();
                    {
                        let y8 = match staged(0.5 * s1.min(-0.957) / (1.0 + s1 * s1), (s1 - x[2]).sin(), n / 2) {
                            Ok(y6) => 0.5 * x[3].max(-0.397).atan(),
                            Err(_) => return 0.42 * s1 + 0.86 * x[n % x.len()],
                        };
                        let t12: f64 = x.iter().take(2).flat_map(|y9| { let t11 = 0.5 * (s1 + a) / (1.0 + a * a); x.iter().map(move |y10| t11 * (((x[n % x.len()] / (1.5 + y8 * y8)) * ((*y10) - y10)).tanh())) }).sum();
                        s1 = 0.7 * s1 + 0.95 * (t12 + y8).sin();
                    }
                    (t5 / (1.5 + s1 * s1)).sin().sin()
                }
            };
            (y13 + x[n % x.len()]).sin()
        }
        _ => 0.35 * s1.min(-0.997).cos() + 0.73,
    };
    0.13 * s1 + 0.18 * x[3] + (x[1] + y14).sin() + 0.17 * s1
}

#[differentiable]
pub fn p0066(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s15 = (x[n % x.len()] - x[0]).sin();
    let mut u16 = [0.5 * (b * b).ln_1p().max(0.797) / (1.0 + s15 * s15); 3];
    let mut m17 = n / 2;
    let mut o18 = Some((a + u16[2]).sin());
    let mut f19 = |p20: f64| { s15 = 0.5 * s15 + (u16[2].max(0.917) + a).tanh(); s15 * p20 };
    let t21 = f19((a + b).sin()) + 0.5 * f19(0.7);
    let y22 = q0066(x, 0.5 * (t21 - u16[2]).atan(), n % 4);
    let y23: f64;
    match n % 4 {
        0 => {
            y23 = (-x[n % x.len()]).sin();
        }
        1 | 2 => {
            match o18 {
                Some(y24) => {
                    let mut k25 = 0;
                    let mut u26 = [(a * t21).sin(), (y22 * y24).tanh(), 0.5 * ((0.1 * (m17 as f64)) * (0.73 + s15)) / (1.0 + y22 * y22)];
                    while k25 < x.len() {
                        k25 += 1;
                        u26 = [u26[1], u26[2], ((a + a) + (y22 * a)).tanh()];
                        'l28: for i27 in 0..n.min(4) {
                            u16.iter_mut().zip(u26.iter().step_by(2)).for_each(|(y29, y30)| { *y29 = 0.5 * *y29 + (y24 + (*y30)).tanh(); });
                            let t31 = std::mem::take(&mut s15);
                            s15 += 0.68 * t31.sin();
                        }
                        u26.iter_mut().zip(x.iter().rev()).for_each(|(y32, y33)| { if *y33 < 0.303 { return; } *y32 = 0.5 * *y32 + 0.5 * (y24 * y24).ln_1p().atan(); });
                    }
                    let Ok(y34) = staged(((s15 - t21) + (-t21)).sin(), 0.5 * (s15.tanh().powi(3) * (u26[1] * u26[n % 3])) / (1.0 + y24 * y24), (n + n)) else {
                        return 0.44 * t21 + 0.34 * x[3] + (0.83 * (t21 * u16[1]).cos() + 0.79);
                    };
                    let mut k35 = 0;
                    let mut u37 = [0.5 * y24.max(-0.357).atan(), 0.5 * (y34.max(0.97) + (0.1 * (k25 as f64))).atan(), ((y34 + y34) - s15.max(0.787)).sin()];
                    let y36 = 'l38: loop {
                        k35 += 1;
                        if x[k25 % x.len()] + u26[1] <= b || k35 > x.len() {
                            break (x[3] * x[n % x.len()]).tanh();
                        }
                        u37 = [u37[1], u37[2], 0.5 * (-u37[1]) / (1.0 + u26[0] * u26[0])];
                        let y39: f64;
                        match (n + n) % 4 {
                            0 => {
                                let y40 = match checked((u16[k25 % 3] - a).tanh(), (k25 + 1)) { Ok(t) => 0.12 * t, Err(k) => 0.1 * (k as f64) };
                                y39 = (y34 + y34).sin();
                            }
                            1 | 2 => {
                                y39 = 0.5 * (u26[2] + t21).cos() / (1.0 + u37[2] * u37[2]);
                            }
                            _ => {
                                y39 = 0.5 * (y24.max(0.367) + (u26[m17 % 3] - y34)).atan();
                            }
                        }
                        s15 += 0.42 * y39.sin();
                    };
                    s15 += 0.12 * (y34 + y36).sin();
                }
                None => {}
            }
            y23 = 0.5 * (s15 + 0.72).max(-0.347).atan();
        }
        _ => {
            y23 = 0.82 * (y22 * y22 + 0.3).sqrt().cos() + 0.82;
        }
    }
    0.89 * y22 + 0.81 * x[0] + y23.min(-0.877).sin() + 0.77 * u16[2] + 0.86 * s15
}

#[differentiable]
pub fn p0067(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (b + b).atan();
    let mut o2 = Some(0.5 * s1.min(-0.257).atan());
    let e3 = if !(n / 2 <= 0) { Err(0_u8) } else { Ok((s1 / (1.5 + s1 * s1)).sin()) };
    if (n + n) % 2 == 0 || s1 - s1 > 0.397 {
        let y4 = soften(0.41 * (s1 * x[n % x.len()]).cos() + 0.98);
        for (i5, y6) in x.iter().enumerate() {
            let t8: f64 = (0..n.min(4)).filter(|k7| k7 % 2 == 1).map(|k7| (0.5 * y4.tanh().powi(3) / (1.0 + y4 * y4)) * (k7 as f64)).sum();
            s1 += 0.85 * ((*y6) + t8).sin();
        }
        let (t12, t13) = x[1..].iter().fold((0.78 * (b * b + 0.3).sqrt().cos() + 0.51, 1.0), |(p10, q11), y9| (q11 * (0.25 * ((0.1 * (n as f64)) - y4).min(0.97).cos() + 0.49), p10 - q11));
        let (t12, t13) = (t12.tanh(), t13.sin());
        s1 += 0.39 * (t13 + y4).sin();
    }
    0.62 * x[n % x.len()] + 0.38 * x[3] + 0.57 * s1
}

#[differentiable]
pub fn p0068(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (a * a).min(-0.747).tanh();
    let mut u2 = [0.15 * a.cos() + 0.54; 3];
    let mut o3 = Some(0.91 * ((u2[n % 3] * a) * (b + (0.1 * (n as f64)))).cos() + 0.63);
    if !(n <= 3) {
        let mut k4 = 0;
        let mut t5 = 0.96 * ((s1 * b) - 0.96).cos() + 0.75;
        while {
            k4 += 1;
            t5 = 0.66 * t5 + (0.5 * t5.min(-0.927).sin() / (1.0 + t5 * t5));
            k4 < 7 && t5 > -0.53
        } {
            let mut k6 = 0;
            let mut t7 = 1.0 + (0.79 * (0.43 * t5).cos() + 0.71);
            'l8: while t7 > 0.24 && k6 < 12 {
                t7 *= 0.57;
                k6 += 1;
                let y14 = match o3 {
                    Some(y10) if y10 > 0.67 => {
                        let t13: f64 = x.iter().chain(&u2[..]).take_while(|y11| **y11 > 0.583).map(|y11| (-u2[2]).sin()).skip(1).sum();
                        0.5 * (u2[k6 % 3] - t7).atan().atan()
                    }
                    Some(y10) => {
                        o3 = Some(0.5 * (y10 + y10).atan());
                        u2[0] = 0.5 * (b * b).atan();
                        0.79 * (t7 - y10).cos() + 0.46
                    }
                    None => 0.33 * (-s1).cos() + 0.33,
                };
                let f15 = |p16: f64, q17: f64| 0.5 * (y14 * t7).max(-0.157) / (1.0 + y14 * y14);
                let t18 = if f15(s1.min(-0.497).tanh().powi(2).sin(), 0.2) > 0.13 { f15(0.5 * (u2[0] - (0.1 * (n as f64))).atan(), s1.min(-0.497).tanh().powi(2).sin()) } else { f15(s1.min(-0.497).tanh().powi(2).sin(), s1.min(-0.497).tanh().powi(2).sin()) };
                t5 += 0.37 * (y14 + t18).sin();
            }
            t5 += 0.44 * t7.sin();
        }
        s1 += 0.48 * t5.sin();
    } else if u2[2] * b < 0.317 {
        s1 += 0.71 * (0.5 * ((s1 + s1) + (-x[n % x.len()])) / (1.0 + u2[n % 3] * u2[n % 3]));
    } else {
        s1 += 0.33 * (0.5 * (b * x[3]) / (1.0 + a * a));
    }
    0.61 * a + 0.39 * x[x.len() - 1] + (0.5 * (a - (0.1 * (n as f64))).max(-0.777).atan()) + 0.38 * s1 + 0.98 * u2[n % 3]
}

#[differentiable]
pub fn p0069(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a).atan();
    let mut u2 = [0.5 * (-x[3]) / (1.0 + s1 * s1), (x[n % x.len()] + s1).tanh(), ((0.16 - s1) + s1.cos()).sin()];
    let mut m3 = n;
    let mut p4 = ((x[3] / (1.5 + a * a)).tanh(), ((0.1 * (m3 as f64)) * u2[1]).tanh());
    let mut k5 = 0;
    let y6 = loop {
        k5 += 1;
        if k5 > n / 2 {
            break (a + a).tanh();
        }
        for i7 in 0..x.len() {
            let t10: f64 = u2.iter().chain(&x[..]).map(|y8| { if *y8 > -0.603 { return 0.5 * (s1 + u2[1]).max(0.627) / (1.0 + p4.1 * p4.1); } 0.5 * y8 }).sum();
            let mut s13 = ((t10 + p4.1) + (t10 * t10)).tanh();
            'l14: for (y11, y12) in u2.iter_mut().zip(x.iter()) {
                s13 = (0.45 * s13 + ((*y11) * 0.28)).tanh();
                if n / 2 % 2 == 0 || (*y12) - y12 <= -0.207 {
                    break 'l14;
                }
                a += 0.26 * ((*y12) + (*y11)).sin();
            }
            s1 += 0.21 * (s13 + t10).sin();
        }
        let e15: Result<f64, u8> = match (k5 + 2) % 3 { 0 => Err(2), _ => Ok((s1 - x[3]).sin()) };
        if let Ok(y16) = e15 {
            let y18 = if let Some(y17) = first_above(&x[..2], 0.28) {
                let f19 = |p20: f64, q21: f64| 0.5 * (y17.max(-0.107) + (0.1 * (k5 as f64))).atan();
                let t22 = f19(s1.min(-0.697).tanh(), 0.5 * (0.62 + u2[m3 % 3]).atan()) - f19(0.5 * (0.62 + u2[m3 % 3]).atan(), 0.4);
                0.89 * (y17 + 0.95).cos() + 0.46
            } else {
                0.27 * x[2].min(-0.517).atan().cos() + 0.84
            };
            a += 0.56 * (y16 + y18).sin();
        } else {
            a += 0.27 * p4.1.min(0.517).sin();
        }
    };
    0.27 * a + 0.77 * x[2] + (0.5 * (y6 + x[k5 % x.len()]).atan()) + 0.53 * u2[0] + 0.12 * s1 + 0.46 * p4.1 + 0.82 * a
}

#[differentiable]
pub fn p0070(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * a + 0.3).sqrt().atan();
    let mut o2 = Some(((s1 * s1).ln_1p() + 0.48).tanh());
    let mut p3 = (0.5 * x[2].min(-0.507).tanh().powi(3) / (1.0 + s1 * s1), (a + x[n % x.len()]).sin());
    nudge(&mut s1, (x[2] + a).sin());
    let mut k4 = 0;
    let y5 = 'l6: loop {
        k4 += 1;
        if k4 > 3 {
            break ((a + 0.51) - (b + 0.73)).tanh();
        }
        let mut m9 = (k4 + 3);
        p3.0 = 0.5 * (p3.0 * 0.95) / (1.0 + a * a);
    };
    p3 = (0.5 * (p3.0.max(-0.987) * (0.1 * (k4 as f64))).atan(), p3.0);
    let Ok(y10) = checked(0.28 * (x[k4 % x.len()] * b).cos() + 0.34, k4) else {
        return 0.41 * s1 + 0.42 * x[1];
    };
    let Ok(y11) = staged(0.5 * x[1].min(-0.697).atan(), 0.5 * s1.tanh().powi(3) / (1.0 + s1 * s1), (n + n)) else {
        return 0.16 * y10 + 0.76 * x[0];
    };
    let mut k12 = 0;
    let mut p14 = (0.5 * (y5 + y5) / (1.0 + y5 * y5), (y11.min(-0.57) - (y11 + p3.0)).tanh());
    let y13 = loop {
        k12 += 1;
        if k12 > 4 {
            break (p3.1 + y5).tanh();
        }
        p14 = (p14.1, (p14.0 * (-y10)).sin());
        let mut v16: Vec<f64> = x.iter().chain(&x[..]).map(|y15| 0.5 * y10.min(-0.567).atan()).collect();
        v16.push(0.5 * (p3.0 * y5) / (1.0 + p14.0 * p14.0));
        s1 += 0.24 * v16[0].sin();
    };
    0.89 * p3.1 + 0.77 * x[k12 % x.len()] + (y5 * y10).sin() + 0.73 * p14.0 + 0.62 * s1 + 0.71 * b + 0.27 * p3.1
}

#[differentiable]
pub fn p0071(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (b + b).atan();
    let mut o2: Option<f64> = None;
    let y9 = match (n / 2 > 4 && b - x[1] > b, n) {
        (true, 0..=2) => {
            match n + 2 {
                k4 if k4 > 1 => {
                    let Some(y5) = first_above(&x[..2], 0.28) else {
                        return 0.59 * x[2] + 0.62 * x[n % x.len()] + (0.5 * ((b * b).ln_1p() - ((0.1 * (k4 as f64)) - a)).atan());
                    };
                    s1 += 0.17 * y5.sin();
                }
                _ if n / 2 > 1 => {}
                _ => {
                    let y6 = drain(&mut s1);
                    let t8: f64 = x.iter().chain(&x[..]).enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(0.26 * (b * s1).atan().cos() + 0.38, |(i, y7)| (0.5 * (-((y7 * s1) * (y7 * s1))).exp().atan()) * (i as f64));
                    s1 += 0.55 * (y6 + t8).sin();
                }
            }
            0.87 * (x[n % x.len()] * a).cos() + 0.51
        }
        (false, _) => (s1 * x[3]).sin(),
        _ => {
            return 0.14 * x[n % x.len()] + (0.5 * (a * x[2]).atan());
        }
    };
    0.95 * y9 + 0.33 * x[1] + 0.67 * s1
}

#[differentiable]
pub fn q0072(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[2] * 0.23).min(-0.597).atan();
    let y2 = 0.37 * chained(0.45 * (x[0] + s1).cos() + 0.45, a.max(0.467).tanh())?.sin();
    let y3 = 0.47 * positive(0.66 * x[n % x.len()].cos() + 0.96)?.sin();
    let mut f4 = move |p5: f64| { s1 = s1.sin() + 0.5 * ((a + y3) * y3.tanh().powi(2)) / (1.0 + y3 * y3); s1 * p5 };
    s1 += (s1 * 0.71).sin();
    let t6 = f4(0.43 * (y3 / (1.5 + y2 * y2)).cos() + 0.95) - f4(s1);
    let mut f7 = move |p8: f64| { s1 = s1.sin() + 0.5 * p8.atan(); s1 * p8 };
    s1 += 0.5 * (s1 + s1) / (1.0 + s1 * s1);
    let t9 = f7((-y3).tanh()) - f7(s1);
    let mut k11 = 0;
    let mut u10 = [(y2 / (1.5 + t6 * t6)).tanh(), 0.5 * y3.cos() / (1.0 + a * a), 0.5 * (y3 + y3) / (1.0 + t6 * t6)];
    loop {
        k11 += 1;
        if k11 > x.len() {
            break;
        }
        u10 = [u10[1], u10[2], 0.5 * (y3 + 0.31) / (1.0 + a * a)];
        let y12 = 0.39 * positive(0.5 * (s1 * 0.12) / (1.0 + y3 * y3))?.sin();
        s1 += 0.47 * y12.sin();
    }
    Some(0.5 * t9.max(-0.247) / (1.0 + s1 * s1))
}

#[differentiable]
pub fn p0072(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s13 = ((0.1 * (n as f64)) - a).tanh();
    let (t14, mut s15) = ((x[n % x.len()] - x[3]).sin(), (-s13).tanh());
    for i16 in (0..n + 2).rev().step_by(3) {
        let t19: f64 = x.iter().take(3).take_while(|y17| **y17 > -0.413).map(|y17| 0.68 * (s15 - a).cos() + 0.65).sum();
        let t22: f64 = x.iter().step_by(2).take_while(|y20| **y20 > 0.113).map(|y20| t14.sin()).take(2).sum();
        s13 += 0.23 * (t22 + t19).sin();
    }
    let mut u24 = [a.sin(), 0.5 * ((s15 * t14) + (s13 - 0.64)) / (1.0 + s13 * s13), 0.93 * (x[1] * s13).cos() + 0.24];
    for i23 in 0..x.len() {
        u24 = [u24[1], u24[2], 0.75 * ((0.1 * (n as f64)) * u24[i23 % 3]).cos() + 0.99];
        {
            let w25 = &mut u24[1..];
            let y26 = blend(&w25[1], &s13);
            s13 -= 0.19 * (w25[1] + y26).sin();
        }
        let Some(y27) = first_above(&x[..2], 0.46) else {
            return 0.37 * s13 + 0.71 * x[0];
        };
        match i23 + n {
            0 => {
                u24[1] /= 1.1 + (s13 + u24[2]) * (s13 + u24[2]);
                let mut k29 = 0;
                let mut u31 = [0.5 * (-y27).atan(), t14.tanh(), (a + s13).tanh()];
                let y30 = loop {
                    k29 += 1;
                    if u24[1] - x[i23] >= s15 || k29 > 4 {
                        break 0.5 * s15.max(-0.937) / (1.0 + s15 * s15);
                    }
                    u31 = [u31[1], u31[2], 0.89 * (-y27).cos() + 0.78];
                    let t33: f64 = (1..=3).fold(0.3, |s, k32| s * (0.46 * (((0.1 * (k29 as f64)) + s15) * (y27 * s15)).cos() + 0.98) + (f64::from(k32)));
                    relax(&mut u24, 0.83 * (u31[i23 % 3] - 0.66).cos() + 0.81);
                    s15 += 0.24 * t33.sin();
                };
                s13 += 0.48 * (u31[2] + y30).sin();
            }
            k28 => {}
        }
        s15 += 0.22 * y27.sin();
    }
    0.61 * s15 + 0.42 * x[n % x.len()] + t14.max(-0.247).tanh() + 0.65 * s13 + 0.13 * u24[0] + 0.37 * s15
}

#[differentiable]
pub fn p0073(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = a.sin();
    let mut v2 = vec![0.85 * (x[n % x.len()] * x[3]).cos() + 0.41, ((a + 0.85) * (a * a + 0.3).sqrt()).tanh(), 0.5 * (s1 + s1) / (1.0 + a * a), (a - a).sin()];
    let mut o3 = Some(0.61 * (x[0] * x[n % x.len()]).cos() + 0.42);
    let mut k4 = 0;
    let mut s5 = (v2[0] + x[k4 % x.len()]).tanh();
    while k4 < n {
        s5 = (0.33 * s5 + (0.24 * v2[2])).tanh();
        let t6 = std::mem::take(&mut s5);
        let mut k7 = 0;
        let mut p9 = (0.5 * s1.atan(), 0.5 * (s5 + t6) / (1.0 + s1 * s1));
        let y8 = loop {
            k7 += 1;
            if s5 + t6 > a || k7 > n {
                break 0.5 * t6.atan().atan();
            }
            p9 = (p9.1, (p9.0 * (-s1)).sin());
            v2[1] = 0.94 * (v2[2] + t6).atan().cos() + 0.12;
            let t13: f64 = x.iter().chain(&x[..]).take(2).flat_map(|y10| { let t12 = (-(-t6)).sin(); x.iter().map(move |y11| t12 * (0.5 * p9.0.min(0.557).atan())) }).sum();
            a += 0.54 * t13.sin();
        };
        a += 0.36 * (p9.1 + t6).sin();
        k4 += 1;
    }
    0.53 * s1 + 0.24 * x[0] + 0.59 * a + 0.34 * s5 + 0.82 * s1 + 0.13 * v2[3]
}

#[differentiable]
pub fn p0074(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a).atan();
    let mut v2 = Vec::new();
    v2.push((x[n % x.len()] / (1.5 + a * a)).tanh());
    v2.push(0.5 * ((x[1] * b) + (0.1 * (n as f64))).atan());
    v2.push((x[1] * x[1]).ln_1p().tanh());
    let mut m3 = 0;
    let o4 = if n % 2 == 0 { Some(0.81 * (a + s1).cos() + 0.98) } else { None };
    s1 += 0.61 * mean(&v2[..2]);
    let r5 = if (v2[2] * v2[2] + 0.3).sqrt() > 0.777 { &v2[0] } else { &s1 };
    match o4 {
        Some(y6) => {
            for i7 in (4..n).rev() {
                let mut stack8 = vec![n, (n + 2)];
                while let Some(i9) = stack8.pop() {
                    match ((i7 + 3) % 2, n % 3) {
                        (0, 0) => {
                            let t12: f64 = v2.iter().last().map_or(s1.min(0.697).sin(), |y11| 0.5 * ((*r5) * (*r5) + 0.3).sqrt().atan());
                            b += 0.59 * t12.sin();
                        }
                        (1, k10) => {
                            let mut m13 = if k10 / 2 > 4 { n / 2 } else { 0 };
                            let s1 = s1 * 0.68;
                            b += 0.11 * s1;
                            b += 0.89 * s1.sin();
                        }
                        _ => {
                            let t17: f64 = v2.iter().skip(1).scan(0.5 * (v2[m3 % v2.len()].max(0.607) - 0.75) / (1.0 + (*r5) * (*r5)), |s16, y14| { *s16 = 0.5 * *s16 + 0.5 * (0.72 - (*r5)) / (1.0 + (*y14) * (*y14)); Some(s16.sin()) }).skip(1).sum();
                            b += 0.66 * t17.sin();
                        }
                    }
                    let mut o18: Option<f64> = None;
                }
            }
            b += 0.59 * y6.sin();
        }
        None => {
            b += 0.24 * ((0.95 * v2[1]) + r5).sin();
        }
    }
    0.55 * v2[n % v2.len()] + 0.97 * x[n % x.len()] + 0.52 * b
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0050(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.41) * x[x.len() - 1].max(lit(0.557)).cos() + lit(0.23);
        let mut u2 = [x[n % x.len()].min(lit(0.787)).sin(), lit(0.37) * (s1 - x[1]).cos() + lit(0.47), (s1 - x[0]).tanh(), lit(0.5) * x[3].cos() / (lit(1.0) + a * a)];
        let mut k3 = 0;
        while k3 < n / 2 {
            k3 += 1;
            for i4 in 3..n.min(5) {
                match chained(lit(0.5) * (s1 - a).atan(), lit(0.5) * u2[i4 % 4].atan()) {
                    Some(y6) if y6 > lit(0.86) => {
                        let mut k8 = 0;
                        let mut p7 = (lit(0.22) * x[2].cos() + lit(0.73), lit(0.37) * (-u2[1]).max(lit(-0.207)).cos() + lit(0.32));
                        loop {
                            k8 += 1;
                            if k8 > n % 3 {
                                break;
                            }
                            p7 = (p7.1, (p7.0 * (a - s1)).sin());
                            let (t9, mut s10) = (lit(0.5) * u2[i4 % 4].max(lit(-0.457)) / (lit(1.0) + s1 * s1), lit(0.5) * (y6 - s1).atan());
                            let y11 = match checked((s1 * s1).ln_1p().sin(), k8 / 2) { Ok(t) => lit(0.51) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            s1 = s1 + (lit(0.66) * (t9 + s10).sin());
                        }
                        for y12 in u2.iter() {
                            let f13 = |p14: Dual| -> Dual { if p14 > lit(0.23) { return lit(0.5) * (y6 * p7.1).atan(); } ((p14 + y12) / (lit(1.5) + p7.1 * p7.1)).sin() };
                            let t16 = f13(lit(0.5) * (u2[0].atan() + (y12 - u2[i4 % 4])) / (lit(1.0) + s1 * s1)) * f13(lit(0.78) * ((*y12) + p7.1).cos() + lit(0.87));
                            s1 = s1 + (lit(0.98) * (t16 + (*y12)).sin());
                        }
                        s1 = s1 + (lit(0.75) * (p7.0 + y6).sin());
                    }
                    Some(y6) => {}
                    None => {
                        u2 = [lit(0.5) * (a + x[i4 % x.len()]).atan(), (a + x[0]).sin(), lit(0.5) * x[n % x.len()].min(lit(0.197)).atan(), lit(0.5) * ((x[n % x.len()] * a) - (s1 + u2[2])).atan()];
                    }
                }
            }
        }
        lit(0.69) * s1 + lit(0.71) * x[2] + lit(0.73) * u2[n % 4] + lit(0.53) * s1
    }

    pub fn q0051(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a - a).tanh();
        a = a + (lit(0.33) * staged(lit(0.83) * (s1 + a).max(lit(0.447)).cos() + lit(0.94), lit(0.47) * (x[3] * lit(0.16)).min(lit(0.887)).cos() + lit(0.85), n)?);
        let y2 = checked(lit(0.5) * a.min(lit(-0.177)).atan(), (n + 3))?;
        let t5: Dual = x.iter().rev().skip_while(|y3| **y3 > lit(0.593)).map(|y3| lit(0.5) * (*y3).max(lit(-0.557)) / (lit(1.0) + s1 * s1)).skip(1).sum();
        for y6 in [(-y2).tanh(), lit(0.5) * (t5 * t5 + lit(0.3)).sqrt().atan()] {
            let mut s7 = lit(0.5);
            s7 = s7 + (lit(0.5) * (t5 + x[n % x.len()]) / (lit(1.0) + y2 * y2));
            let y8 = if (n + 3) > 2 && s7 - y6 <= x[x.len() - 1] {
                let y9;
                if !(n <= 3) {
                    y9 = (y2 + y6).tanh();
                } else {
                    let t12: Dual = x[1..].iter().map(|y10| (s7 * lit(0.27)).sin()).product();
                    y9 = x[n % x.len()].sin();
                }
                lit(0.5) * (t5 - lit(0.77)).abs() / (lit(1.0) + a * a)
            } else if s1 - y6 <= lit(0.777) {
                lit(0.66) * (t5 + a).cos() + lit(0.94)
            } else {
                lit(0.5) * (y2 / (lit(1.5) + s7 * s7)) / (lit(1.0) + t5 * t5)
            };
            a = a + (lit(0.36) * (s7 + y6).sin());
        }
        Ok(lit(0.5) * (t5 * s1).atan())
    }

    pub fn p0051(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s13 = (x[n % x.len()] * (lit(0.1) * lit(n as f64))).tanh();
        let mut m14 = n / 2;
        let y15 = match m14 % 4 {
            2 => lit(0.5) * (lit(0.84) + x[n % x.len()]) / (lit(1.0) + x[2] * x[2]),
            0 | 1 => (x[n % x.len()] - a).sin(),
            _ => (-x[n % x.len()]).tanh(),
        };
        let mut k16 = 0;
        let mut t17 = lit(1.0) + s13.max(lit(0.707)).tanh();
        while t17 > lit(0.62) && k16 < 12 {
            t17 = t17 * (lit(0.62));
            k16 += 1;
            let mut v18 = vec![(s13.max(lit(0.647)) * (b * b)).sin(); 3];
            let mut k19 = 0;
            'l20: loop {
                if n > 2 {
                    let mut stack21 = vec![n, k19 / 2];
                    'l23: while let Some(i22) = stack21.pop() {
                        if i22 > 1 {
                            stack21.push(i22 / 2);
                        }
                        let t26: Dual = v18.iter().map(|y24| lit(0.5) * ((x[2] * s13) + (y24 + v18[0])) / (lit(1.0) + v18[2] * v18[2])).sum();
                        let y27 = blend(&b, &t17);
                        s13 = s13 + (lit(0.16) * (t26 + y27).sin());
                    }
                    'l30: for (i28, y29) in (0..2).flat_map(|i| v18.iter().skip(i).map(move |y| (i, y))) {
                        let t33: Dual = v18.iter().map(|y31| lit(0.5) * ((*y29) * b).atan()).sum();
                        s13 = s13 + (lit(0.79) * (t33 + (*y29)).sin());
                    }
                    break 'l20;
                }
                k19 += 1;
                if (k19 + 3) > 4 && lit(0.24) * s13 >= b || k19 >= 4 {
                    break;
                }
            }
            t17 = lit(0.7) * t17 + lit(0.48) * v18[k19 % v18.len()].sin();
        }
        lit(0.43) * a + lit(0.78) * x[2] + (lit(0.16) * ((-b) * (y15 + lit(0.77))).cos() + lit(0.58)) + lit(0.49) * t17 + lit(0.31) * s13
    }

    pub fn q0052(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (-a).tanh();
        let y2 = positive(lit(0.66) * ((s1 - x[n % x.len()]) * (lit(0.1) * lit(n as f64))).cos() + lit(0.64))?;
        if let Ok(y3) = checked((a + s1).tanh(), n / 2) {
            let y4 = chained((-s1).tanh(), ((y3 - lit(0.64)) - (s1 + s1)).sin())?;
            s1 = s1 + (lit(0.89) * (y4 + y3).sin());
        }
        s1 = s1 + (lit(0.53) * first_above(&x[..2], lit(0.63))?);
        let f5 = |p6: Dual, q7: Dual| lit(0.5) * (-x[n % x.len()]).atan();
        let t8 = if f5(lit(0.5) * ((x[n % x.len()] / (lit(1.5) + y2 * y2)) * (y2 * s1)) / (lit(1.0) + s1 * s1), lit(0.2)) > lit(0.13) { f5(lit(0.5) * (a.min(lit(0.757)) - lit(0.77)).abs() / (lit(1.0) + a * a), lit(0.5) * ((x[n % x.len()] / (lit(1.5) + y2 * y2)) * (y2 * s1)) / (lit(1.0) + s1 * s1)) } else { f5(lit(0.5) * ((x[n % x.len()] / (lit(1.5) + y2 * y2)) * (y2 * s1)) / (lit(1.0) + s1 * s1), lit(0.5) * ((x[n % x.len()] / (lit(1.5) + y2 * y2)) * (y2 * s1)) / (lit(1.0) + s1 * s1)) };
        let t10: Dual = (1..4).rev().map(|k9| (lit(0.19) * s1.min(lit(-0.67)).cos() + lit(0.82)).powi(k9)).sum();
        Some(lit(0.5) * (t10 + t10) / (lit(1.0) + s1 * s1))
    }

    pub fn p0052(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.53) * (x[n % x.len()] * a).cos() + lit(0.82);
        let mut u12 = [lit(0.76) * (a - s11).cos() + lit(0.49); 2];
        let mut m13 = 0;
        let mut p14 = (lit(0.5) * (-b) / (lit(1.0) + s11 * s11), lit(0.27) * (lit(0.19) - b).cos() + lit(0.32));
        let mut s17 = lit(0.5) * (b * p14.0) / (lit(1.0) + s11 * s11);
        'l18: for (i15, y16) in u12.iter_mut().enumerate() {
            s17 = (lit(0.37) * s17 + (a * x[1])).tanh();
            let mut k19 = 0;
            loop {
                k19 += 1;
                if k19 > n / 2 {
                    break;
                }
                let y20 = match positive(lit(0.5) * s11.min(lit(-0.227)) / (lit(1.0) + (*y16) * (*y16))) { Some(t) => lit(0.18) * t, None => lit(0.79) };
                let b = p14.0 - b.tanh();
                *y16 = *y16 + (lit(0.19) * b);
                let t24: Dual = x.iter().scan(a.min(lit(-0.917)).sin(), |s23, y21| { *s23 = lit(0.5) * *s23 + lit(0.5) * (lit(0.57) - p14.1).atan(); Some(s23.sin()) }).sum();
                s11 = s11 + (lit(0.78) * (b + y20).sin());
            }
            let t27: Dual = x.iter().map(|y25| { if *y25 > lit(-0.803) { return lit(0.75) * (-s17).cos() + lit(0.11); } lit(0.5) * y25 }).skip(1).sum();
            'l29: for i28 in (1..x.len() + 2).step_by(2) {
                let t30 = std::mem::replace(&mut s11, (p14.1 / (lit(1.5) + t27 * t27)).sin());
                s11 = s11 - (lit(0.21) * t30.sin());
            }
            s17 = s17 - (lit(0.47) * ((*y16) + t27).sin());
        }
        'l32: for i31 in (1..n / 2 + 2).rev().step_by(2) {
            m13 = (m13 * 3 + 2) % 7;
        }
        lit(0.16) * x[n % x.len()] + lit(0.99) * x[0] + lit(0.37) * s17 + lit(0.17) * p14.0 + lit(0.58) * u12[0] + lit(0.35) * s11
    }

    pub fn q0053(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (x[n % x.len()] + a) / (lit(1.0) + a * a);
        let mut f2 = move |p3: Dual| { a = a.sin() + lit(0.13) * ((x[0] + p3) - (lit(0.84) - x[3])).cos() + lit(0.62); a * p3 };
        a = a + (lit(0.5) * (x[x.len() - 1] - x[2]).atan());
        let t4 = f2(lit(0.91) * ((s1 - a) - lit(0.81)).cos() + lit(0.29)) - f2(a);
        let y5;
        if !((n + n) <= 2) {
            y5 = lit(0.5) * (x[n % x.len()] * s1) / (lit(1.0) + x[0] * x[0]);
        } else {
            let mut v7: Vec<Dual> = x.iter().skip(1).map(|y6| (-((*y6) * (*y6))).exp().sin()).collect();
            v7.push((x[n % x.len()] - lit(0.27)).sin());
            y5 = lit(0.5) * (a + t4).atan();
        }
        'l9: for &y8 in x.iter() {
            let mut m10 = n;
            let w11 = &x[1..];
            s1 = lit(0.7) * s1 + lit(0.28) * (w11[n % w11.len()] + y8).sin();
        }
        Ok(((t4 * s1) - (t4 * y5)).sin())
    }

    pub fn p0053(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = (x[0] / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])).sin();
        let w13 = &x[2..];
        let t16: Dual = w13.iter().step_by(2).map(|y14| lit(0.5) * (s12 + a) / (lit(1.0) + (*y14) * (*y14))).sum();
        let mut k17 = 0;
        'l18: while k17 < 3 {
            let y28 = match mode(n / 2) {
                Mode::Low => {
                    let y27 = match n + n {
                        1..=3 | 6 => {
                            let mut s20 = (lit(0.38) - b).sin();
                            for y19 in [(x[n % x.len()] - b).tanh(), lit(0.5) * (w13[0] * x[1]) / (lit(1.0) + w13[1] * w13[1])] {
                                s20 = (lit(0.16) * s20 + (a + w13[k17 % w13.len()])).tanh();
                                s12 = s12 + (lit(0.23) * soften(lit(0.5) * (x[1] + w13[k17 % w13.len()]).atan()));
                                let t23: Dual = x.iter().chain(&w13[..]).filter(|y21| **y21 > lit(-0.433)).map(|y21| lit(0.5) * y19.max(lit(-0.327)) / (lit(1.0) + (*y21) * (*y21))).sum();
                                s20 = s20 + (lit(0.79) * (t23 + y19).sin());
                            }
                            for (i24, y25) in x.iter().enumerate() {
                                let t26 = std::mem::replace(&mut s20, lit(0.26) * (-t16.max(lit(0.827))).cos() + lit(0.72));
                                s12 = s12 + (lit(0.28) * soften((s12 + (*y25)).tanh()));
                                s20 = lit(0.7) * s20 + lit(0.81) * ((*y25) + t26).sin();
                            }
                            lit(0.5) * (t16.max(lit(-0.607)) + (s12 + s12)).atan()
                        }
                        _ => {
                            return lit(0.71) * b + lit(0.31) * x[2] + (a + x[0]).sin();
                        }
                    };
                    lit(0.5) * ((a * (lit(0.1) * lit(k17 as f64))) * (s12 + y27)) / (lit(1.0) + s12 * s12)
                }
                Mode::Middle => lit(0.5) * (x[x.len() - 1] + lit(0.36)).atan(),
                Mode::High => (t16 - w13[0]).sin(),
            };
            s12 = s12 + (lit(0.42) * y28.sin());
            k17 += 1;
        }
        lit(0.45) * t16 + lit(0.28) * x[n % x.len()] + lit(0.44) * s12
    }

    pub fn p0054(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[x.len() - 1] + lit(0.78)).sin();
        for y2 in x.iter() {
            match mode(n) {
                Mode::Low => {
                    let y3: Dual;
                    match (n + 3) % 4 {
                        0 => {
                            y3 = lit(0.5) * a.max(lit(0.117)).tanh().powi(2) / (lit(1.0) + (*y2) * (*y2));
                        }
                        1 | 2 => {
                            if x[2] <= s1 {
                                let w4 = &x[2..4];
                                let mut s1 = s1 * lit(0.74);
                            } else {
                                let t5 = std::mem::replace(&mut s1, lit(0.5) * (x[1] / (lit(1.5) + x[0] * x[0])).atan());
                                s1 = s1 + (lit(0.13) * t5.sin());
                            }
                            let mut k6 = 0;
                            let y7 = loop {
                                k6 += 1;
                                if k6 > n {
                                    break lit(0.5) * (s1 * x[k6 % x.len()]) / (lit(1.0) + a * a);
                                }
                                let f8 = |p10: Dual| lit(0.5) * (((*y2) - lit(0.77)).abs() * (*y2).min(lit(0.827))) / (lit(1.0) + s1 * s1);
                                let f9 = |p10: Dual| f8(p10) - f8(lit(0.84) * s1.tanh().powi(2).cos() + lit(0.67));
                                let t11 = f9(s1.tanh().powi(2).sin());
                                s1 = s1 + (lit(0.43) * t11.sin());
                            };
                            y3 = lit(0.16) * (x[x.len() - 1] + lit(0.64)).cos() + lit(0.28);
                        }
                        _ => {
                            if n / 2 % 2 == 1 {
                                let mut m12 = if n / 2 % 3 != 0 { n } else { 2 };
                            } else {
                                s1 = s1 + (lit(0.15) * (lit(0.5) * (-(*y2)).atan()));
                            }
                            y3 = lit(0.88) * (s1 - x[2]).cos() + lit(0.92);
                        }
                    }
                    s1 = lit(0.7) * s1 + lit(0.64) * y3.sin();
                }
                Mode::Middle => {
                    s1 = s1 + (lit(0.65) * x[0].sin());
                }
                Mode::High => {}
            }
            s1 = s1 + (lit(0.92) * (*y2).sin());
        }
        lit(0.19) * x[n % x.len()] + (lit(0.5) * (s1 + s1).atan()) + lit(0.12) * s1
    }

    pub fn p0055(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.57) * (x[2] * a).cos() + lit(0.92);
        let mut v2 = Vec::new();
        v2.push(((a / (lit(1.5) + x[3] * x[3])) - (s1 + s1)).sin());
        v2.push(lit(0.5) * (s1.cos() * s1.cos()).ln_1p().atan());
        v2.push(lit(0.47) * s1.max(lit(0.737)).cos() + lit(0.86));
        let (t6, t7) = x.iter().step_by(2).fold(((x[x.len() - 1] + x[x.len() - 1]).sin(), lit(1.0)), |(p4, q5), y3| (q5 * (lit(0.5) * (a / (lit(1.5) + a * a)) / (lit(1.0) + v2[n % v2.len()] * v2[n % v2.len()])), p4 - q5));
        let (t6, t7) = (t6.tanh(), t7.sin());
        match first_above(x, lit(0.79)) {
            Some(y8) => {
                let t11: Dual = v2[1..].iter().map(|y9| { if *y9 > lit(-0.213) { return ((*y9) - t7).min(lit(-0.207)).sin(); } lit(0.5) * y9 }).take(2).sum();
                let y27 = match n + n {
                    0 => lit(0.5) * (t11 + lit(0.17)).atan(),
                    k12 => {
                        for i13 in x.iter().rev() {
                            {
                                let (w14, w15) = v2.split_at_mut(2);
                                w14[0] = w15[0] * t11;
                                let e16 = if k12 / 2 % 2 == 1 { Err(0_u8) } else { Ok(w14[w14.len() - 1].max(lit(-0.707)).sin()) };
                                let (w17, w18) = w14.split_at_mut(1);
                                w17[0] = w18[0] * y8;
                                s1 = s1 + (lit(0.59) * (w17[0] + w18[0]).sin());
                            }
                            s1 = s1 + (lit(0.47) * (*i13).sin());
                        }
                        let y26 = match (n % 2, n % 3) {
                            (0, 0) => (a * lit(0.12)).min(lit(-0.947)).tanh(),
                            (1, k19) => {
                                match mode(k12 / 2) {
                                    Mode::Low => {
                                        v2.fill((t6 + lit(0.94)).sin());
                                    }
                                    Mode::Middle => {
                                        let (t23, t24) = x.iter().skip(1).fold((lit(0.5) * (-t6) / (lit(1.0) + x[2] * x[2]), lit(1.0)), |(p21, q22), y20| (q22 * ((-(lit(0.74) - x[x.len() - 1])).sin()), p21 - q22));
                                        let (t23, t24) = (t23.tanh(), t24.sin());
                                        let o25 = if n / 2 % 3 != 0 { Some(lit(0.5) * (-t6).atan()) } else { None };
                                        s1 = s1 + (lit(0.34) * (t23 + t24).sin());
                                    }
                                    Mode::High => {
                                        s1 = s1 + (lit(0.29) * (lit(0.5) * v2[1].tanh().powi(2).atan()));
                                    }
                                }
                                lit(0.39) * (t6 * (lit(0.1) * lit(k19 as f64))).cos() + lit(0.14)
                            }
                            _ => (s1 * y8).tanh(),
                        };
                        lit(0.5) * ((y26 + y26) - (t7 + lit(0.64))).atan()
                    }
                };
                s1 = s1 + (lit(0.32) * (y8 + t11).sin());
            }
            None => {
                s1 = s1 + (lit(0.91) * (lit(0.57) * v2[1].min(lit(-0.647)).cos() + lit(0.35)));
            }
        }
        lit(0.89) * t7 + lit(0.81) * x[n % x.len()] + lit(0.65) * v2[1] + lit(0.62) * s1
    }

    pub fn q0056(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (-(x[n % x.len()] * a)).tanh();
        let y2 = staged((x[0] + a).sin(), x[3].min(lit(0.877)).tanh(), (n + n))?;
        let y3 = lit(0.37) * checked(x[n % x.len()].cos().tanh(), n / 2)?.sin();
        s1 = s1 + (lit(0.99) * staged(y2.max(lit(0.987)).tanh(), y2.min(lit(-0.157)).sin(), (n + n))?);
        let y9 = match n {
            k4 if k4 > 1 => {
                let mut stack5 = vec![n, (n + 1)];
                'l7: while let Some(i6) = stack5.pop() {
                    if i6 > 1 {
                        stack5.push(i6 / 2);
                    }
                    if k4 / 2 > 2 {
                        let y8 = if s1.max(lit(-0.517)) < s1 {
                            y2.max(lit(-0.927)).cos().sin()
                        } else {
                            continue 'l7;
                        };
                        s1 = lit(0.7) * s1 + lit(0.95) * y8.sin();
                    }
                }
                lit(0.5) * (s1 + y3).atan()
            }
            _ if n % 2 == 0 || x[n % x.len()] + y2 < x[n % x.len()] => s1.sin().sin(),
            _ => return Err(1),
        };
        Ok((y2 + y9).tanh())
    }

    pub fn p0056(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s10 = ((x[n % x.len()] * lit(0.66)) - (b + x[n % x.len()])).tanh();
        let mut v11 = Vec::new();
        v11.push(lit(0.5) * (b * s10).atan());
        v11.push(lit(0.5) * (a + a).atan());
        v11.push(lit(0.5) * (x[0] + lit(0.22)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        let mut m12 = if (n + 2) > 3 && s10 * v11[v11.len() - 1] <= v11[1] { (n + 3) } else { 0 };
        let mut p13 = (lit(0.5) * v11[0].min(lit(0.647)).atan(), (s10 * s10).tanh());
        let y14 = match q0056(x, lit(0.95) * ((b + lit(0.36)) + (lit(0.1) * lit(n as f64))).cos() + lit(0.97), n % 4) { Ok(t) => lit(0.89) * t, Err(k) => lit(0.1) * lit(k as f64) };
        let b = (b + s10).sin();
        let mut f15 = |p16: Dual| { s10 = lit(0.5) * s10 + (y14 * lit(0.31)).sin(); s10 * p16 };
        let t17 = f15(y14.min(lit(-0.627)).tanh()) + lit(0.5) * f15(lit(0.7));
        v11[m12 % 3] = lit(0.5) * (lit(0.98) * p13.1) / (lit(1.0) + b * b);
        std::mem::swap(&mut p13.1, &mut a);
        let t18 = std::mem::take(&mut s10);
        lit(0.86) * y14 + lit(0.67) * x[2] + lit(0.53) * a + lit(0.94) * s10 + lit(0.68) * v11[1] + lit(0.19) * p13.1
    }

    pub fn p0057(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.34) * b.max(lit(0.907)).cos() + lit(0.76);
        let mut v2 = vec![lit(0.5) * (b - lit(0.66)) / (lit(1.0) + a * a), lit(0.45) * (lit(0.55) * s1).cos() + lit(0.57), lit(0.43) * b.cos() + lit(0.26)];
        let mut o3 = Some(lit(0.58) * v2[n % v2.len()].cos() + lit(0.96));
        a = a * (lit(0.8) + lit(0.15) * (lit(0.37) * s1).sin());
        v2[0] = a.tanh();
        let t6: Dual = v2.iter().step_by(2).filter_map(|y4| if *y4 > lit(0.23) { Some(lit(0.84) * b.max(lit(-0.997)).cos() + lit(0.21)) } else { None }).sum();
        let mut k7 = 0;
        let mut t8 = (x[x.len() - 1].max(lit(0.587)) - lit(0.94)).tanh();
        while {
            k7 += 1;
            t8 = lit(0.55) * t8 + (lit(0.5) * (v2[0] * (lit(0.1) * lit(n as f64))) / (lit(1.0) + v2[k7 % v2.len()] * v2[k7 % v2.len()]));
            k7 < 7 && t8 > -lit(0.11)
        } {
            let y9 = match checked(lit(0.5) * (x[1] + t8).cos().atan(), (n + n)) { Ok(t) => lit(0.17) * t, Err(k) => lit(0.1) * lit(k as f64) };
            let t13: Dual = v2.iter().rev().scan(lit(0.5) * (x[0] + y9) / (lit(1.0) + a * a), |s12, y10| { *s12 = lit(0.5) * *s12 + a.cos().tanh(); Some(s12.sin()) }).take(2).sum();
            s1 = s1 + (lit(0.56) * (y9 + t13).sin());
        }
        let mut v14 = std::mem::take(&mut v2);
        v14[1] = (s1 - s1).tanh();
        v2 = v14;
        match n / 2 % 4 {
            2 => {
                v2.swap(2, 2);
            }
            0 | 1 => {
                if (n + n) % 2 == 0 || s1.max(lit(0.247)) > t8 {
                    for w15 in v2.chunks_mut(3) {
                        w15[0] = lit(0.5) * x[n % x.len()].min(lit(-0.47)) / (lit(1.0) + t6 * t6);
                        let mut f16 = |p17: Dual| { a = lit(0.5) * a + lit(0.5) * b.max(lit(0.37)) / (lit(1.0) + s1 * s1); a * p17 };
                        let t18 = f16((t6 + t8).tanh()) + lit(0.5) * f16(lit(0.7));
                        for w19 in w15.chunks_mut(3) {
                            w19[0] = lit(0.12) * ((w19[0] + lit(0.26)) + lit(0.19)).cos() + lit(0.19);
                            let t22: Dual = x.iter().skip_while(|y20| **y20 > lit(0.763)).map(|y20| lit(0.12) * (t8 * t8 + lit(0.3)).sqrt().cos() + lit(0.81)).sum();
                            t8 = t8 + (lit(0.79) * (w19[w19.len() - 1] + t22).sin());
                        }
                        a = a - (lit(0.64) * (w15[0] + t18).sin());
                    }
                } else if (k7 + 1) % 2 == 0 || v2[n % v2.len()] <= x[3] {
                    a = a + (lit(0.75) * (lit(0.28) * (t6 / (lit(1.5) + b * b)).cos() + lit(0.63)));
                }
            }
            _ => {
                t8 = t8 + (lit(0.21) * (lit(0.5) * ((t6 + s1) - x[k7 % x.len()].cos()).atan()));
            }
        }
        lit(0.69) * x[n % x.len()] + lit(0.14) * x[3] + lit(0.47) * s1 + lit(0.66) * v2[1] + lit(0.81) * t8 + lit(0.92) * a
    }

    pub fn q0058(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a + a).cos().tanh();
        let y4: Dual;
        match (n + n) % 4 {
            0 => {
                y4 = lit(0.5) * (s1 + (lit(0.1) * lit(n as f64))).atan();
            }
            1 | 2 => {
                y4 = lit(0.45) * x[n % x.len()].min(lit(-0.947)).cos() + lit(0.39);
            }
            _ => {
                y4 = lit(0.5) * x[n % x.len()] / (lit(1.0) + s1 * s1);
            }
        }
        let mut k5 = 0;
        loop {
            let mut v7 = x.iter().step_by(2).map(|y6| (s1 * s1 + lit(0.3)).sqrt().min(lit(-0.27)).sin()).collect::<Vec<_>>();
            v7.push((x[n % x.len()] * a).tanh());
            let y9 = match n {
                0 => lit(0.5) * (-(a * s1)) / (lit(1.0) + a * a),
                k8 => lit(0.44) * (y4 - v7[0]).cos() + lit(0.28),
            };
            s1 = s1 + (lit(0.56) * chained(lit(0.67) * (s1 + a).cos() + lit(0.62), lit(0.14) * (s1 - y9).cos() + lit(0.61))?);
            a = a + (lit(0.42) * (v7[0] + y9).sin());
            k5 += 1;
            if x[1] + y4 <= lit(0.637) || k5 >= 4 {
                break;
            }
        }
        Some(lit(0.61) * (-s1).cos() + lit(0.91))
    }

    pub fn p0058(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s10 = (a * a + lit(0.3)).sqrt().sin();
        let o11 = if (n + 1) > 4 { Some(lit(0.5) * (x[1] * (lit(0.1) * lit(n as f64))).atan()) } else { None };
        let t14: Dual = x.iter().chain(&x[..]).map(|y12| lit(0.63) * (((lit(0.1) * lit(n as f64)) * (*y12)) - (a * a)).cos() + lit(0.11)).sum();
        let mut u17 = [lit(0.5) * ((b + b) + (t14 / (lit(1.5) + b * b))) / (lit(1.0) + a * a); 2];
        let mut v18 = u17.clone();
        match o11 {
            Some(y19) => {
                let y26 = match (n + 1) % 4 {
                    0 | 3 => {
                        for w20 in u17.chunks_mut(3) {
                            w20[0] = lit(0.5) * (w20[0] + lit(0.86)) / (lit(1.0) + s10 * s10);
                            let t25: Dual = w20.iter().rev().zip(x[1..].iter()).enumerate().map(|(i23, (y21, y24))| (lit(0.21) * ((a * (lit(0.1) * lit(n as f64))) * ((*y21) + (*y21))).cos() + lit(0.41)) * y24 * lit(i23 as f64)).sum::<Dual>().tanh();
                            s10 = s10 - (lit(0.14) * (t25 + w20[0]).sin());
                        }
                        lit(0.88) * y19.min(lit(-0.517)).cos() + lit(0.62)
                    }
                    _ => (t14 + b).sin(),
                };
                s10 = s10 + (lit(0.22) * (y26 + y19).sin());
            }
            None => {}
        }
        let (t30, t31) = v18.iter().rev().fold(((u17[1] / (lit(1.5) + v18[1] * v18[1])).tanh(), lit(1.0)), |(p28, q29), y27| (p28 + (lit(0.5) * (u17[n % 2] / (lit(1.5) + (*y27) * (*y27))) / (lit(1.0) + u17[n % 2] * u17[n % 2])), q29 * p28));
        let (t30, t31) = (t30.tanh(), t31.sin());
        lit(0.22) * t30 + lit(0.56) * x[1] + lit(0.22) * v18[n % 2] + lit(0.53) * u17[1] + lit(0.81) * s10
    }

    pub fn p0059(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[3].min(lit(-0.437)) + lit(0.75)).atan();
        let mut v2 = Vec::new();
        v2.push((s1 - lit(0.77)).abs().sin());
        v2.push(lit(0.5) * (x[n % x.len()] / (lit(1.5) + s1 * s1)).atan());
        v2.push(lit(0.5) * (x[x.len() - 1] + x[3]) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]));
        let mut m3 = (n + 1);
        let mut o4: Option<Dual> = None;
        let t7 = lit(0.5) * ((x[m3 % x.len()] * s1) - (x[n % x.len()] * lit(0.73))).atan();
        let f5 = |p6: Dual| (lit(0.5) * s1.max(lit(0.877)) / (lit(1.0) + t7 * t7)) * t7;
        let t7 = f5(t7) + lit(0.5);
        let p6 = t7.sin();
        let t8 = f5(p6 * t7);
        let t10: Dual = (1..4).map(|k9| (lit(0.5) * (t7 * t7).ln_1p().atan()).powi(k9)).sum();
        o4 = None;
        v2[1..].fill((lit(0.53) + p6).tanh());
        v2[..2].fill(lit(0.5) * (p6 + t7) / (lit(1.0) + t8 * t8));
        let t14: Dual = x.iter().take(2).flat_map(|y11| { let t13 = (t10 - (*y11)).tanh(); x.iter().map(move |y12| t13 * (((*y12) / (lit(1.5) + t8 * t8)).sin())) }).skip(1).sum();
        let y15;
        if (n + 2) > 1 {
            y15 = (t14 * s1).tanh();
        } else if (m3 + n) % 2 == 0 {
            y15 = lit(0.66) * (t7 - v2[2]).cos() + lit(0.57);
        } else {
            y15 = lit(0.34) * (-(t14 * t14)).exp().cos() + lit(0.98);
        }
        let t18 = lit(0.5) * (t10 - lit(0.77)).abs() / (lit(1.0) + t10 * t10);
        let f16 = |p17: Dual| (lit(0.5) * ((lit(0.93) - y15) + ((lit(0.1) * lit(n as f64)) * x[n % x.len()])).atan()) * t18;
        let t18 = f16(t18) + lit(0.5);
        let p17 = t18.sin();
        let t19 = f16(p17 * t18);
        let y20 = rotate(&mut v2[..2]);
        lit(0.75) * t19 + lit(0.76) * x[0] + lit(0.78) * s1 + lit(0.12) * v2[0]
    }

    pub fn q0060(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * lit(0.83)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let y2 = mean(&x[..2]);
        let mut u4 = [lit(0.5) * (x[2] + a).atan(), lit(0.19) * a.tanh().powi(3).cos() + lit(0.72), lit(0.5) * (a * y2).atan()];
        for i3 in (0..n / 2 + 2).step_by(2) {
            u4 = [u4[1], u4[2], (a + u4[0]).tanh()];
            let (t8, t9) = x.iter().take(3).fold((lit(0.41) * (a - lit(0.28)).cos() + lit(0.37), lit(1.0)), |(p6, q7), y5| (q7 * (lit(0.5) * (lit(0.46) - u4[0]).atan()), p6 - q7));
            let (t8, t9) = (t8.tanh(), t9.sin());
            s1 = s1 + (lit(0.91) * (t9 + t8).sin());
        }
        let mut k10 = 0;
        let mut t11 = lit(1.0) + (lit(0.5) * (y2 * s1) / (lit(1.0) + a * a));
        while t11 > lit(0.45) && k10 < 12 {
            t11 = t11 * (lit(0.74));
            k10 += 1;
            let t14: Dual = x[1..].iter().fold((y2 - x[0]).tanh(), |s13, y12| lit(0.5) * s13 + (y12 * u4[2].tanh().powi(3)).tanh());
            let mut k15 = 0;
            'l16: while k15 < n % 4 {
                k15 += 1;
                u4[k10 % 3] = u4[k10 % 3] + (lit(0.19) * u4[n % 3].sin().tanh());
                let y17 = blend(&u4[2], &y2);
                s1 = s1 + (lit(0.29) * y17.sin());
            }
            s1 = s1 + (lit(0.72) * t14.sin());
        }
        lit(0.13) * y2 + lit(0.37) * x[1] + (t11 - (lit(0.1) * lit(n as f64))).tanh() + lit(0.84) * u4[n % 3] + lit(0.86) * t11 + lit(0.83) * s1
    }

    pub fn p0060(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s18 = lit(0.5) * (a / (lit(1.5) + b * b)) / (lit(1.0) + b * b);
        let mut v19 = vec![(a + s18).sin(); 4];
        s18 = s18 + (lit(0.17) * stepped(lit(0.19) * (v19[n % v19.len()] + s18).cos() + lit(0.94), n / 2));
        s18 = s18 + (lit(0.75) * q0060(x, (-a).sin(), n % 4));
        relax(&mut v19[1..], (x[1] - a).sin());
        for y20 in x {
            let (t24, t25) = x[1..].iter().fold((lit(0.21) * (lit(0.16) * v19[0]).cos() + lit(0.25), lit(1.0)), |(p22, q23), y21| (q23, p22.sin() + (lit(0.5) * (y21 * ((*y21) + (lit(0.1) * lit(n as f64)))) / (lit(1.0) + (*y20) * (*y20)))));
            let (t24, t25) = (t24.tanh(), t25.sin());
            let mut y26 = if -v19[3] >= lit(0.707) {
                lit(0.5) * (t24 + y20) / (lit(1.0) + (*y20) * (*y20))
            } else {
                v19.swap(2, 0);
                lit(0.5) * (v19[0] * t24).atan()
            };
            s18 = s18 - (lit(0.28) * ((*y20) + t24).sin());
        }
        v19.swap(n % 4, 2);
        relax(&mut v19[1..], lit(0.88) * (a.cos() + (s18 + a)).cos() + lit(0.19));
        lit(0.53) * b + lit(0.58) * x[n % x.len()] + lit(0.45) * v19[3] + lit(0.77) * s18
    }

    pub fn p0061(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = ((lit(0.21) + a) + (lit(0.1) * lit(n as f64))).tanh();
        let mut o2 = Some((x[0] + a).tanh());
        let mut s4 = lit(0.5) * (x[3] * lit(0.55)) / (lit(1.0) + s1 * s1);
        for i3 in n..n {
            s4 = (lit(0.26) * s4 + (s1 + a)).tanh();
            let t6: Dual = (1..=3).fold(lit(0.3), |s, k5| s * (lit(0.87) * s1.cos() + lit(0.35)) + lit(f64::from(k5)));
            let mut t6 = (t6 + s4).sin();
            let mut k7 = 0;
            'l8: while k7 < n / 2 {
                let mut k9 = 0;
                let mut t10 = (s4 + a).sin();
                let mut p11 = (lit(0.81) * t6.atan().cos() + lit(0.36), s1.sin());
                while {
                    k9 += 1;
                    t10 = lit(0.75) * t10 + (lit(0.5) * (s1 + t10) / (lit(1.0) + t6 * t6));
                    k9 < 3 && t10 > -lit(0.67)
                } {
                    p11 = (p11.1, (p11.0 * (t10 + s4)).sin());
                    let t14 = lit(0.92) * ((t10 / (lit(1.5) + t10 * t10)) / (lit(1.5) + t6 * t6)).cos() + lit(0.91);
                    let f12 = |p13: Dual| ((lit(0.25) * a).tanh()) * t14;
                    let t14 = f12(t14) + lit(0.5);
                    let p13 = t14.sin();
                    let t15 = f12(p13 * t14);
                    let y25 = match i3 {
                        ..2 => {
                            (p11.0, p11.1) = (p11.1, lit(0.5) * ((t15 + p11.0) + (x[2] / (lit(1.5) + s4 * s4))).atan());
                            let t17: Dual = (0..n.min(4)).rev().filter(|k16| k16 % 2 == 1).map(|k16| ((t14 + lit(0.12)).tanh()) * lit(k16 as f64)).sum();
                            lit(0.5) * (t14 + s4) / (lit(1.0) + t15 * t15)
                        }
                        2..=4 => {
                            let f18 = |p19: Dual| (t6.max(lit(0.837)) * lit(0.58)).sin();
                            let t21 = x.iter().filter(|y20| f18(**y20) > lit(0.11)).fold(lit(0.4), |s, y20| s * f18(*y20));
                            let t24: Dual = x[1..].iter().map(|y22| lit(0.5) * t21.min(lit(-0.847)) / (lit(1.0) + x[2] * x[2])).product();
                            t15.tanh().powi(3).max(lit(-0.317)).tanh()
                        }
                        _ => lit(0.5) * (p13 - p11.1).atan(),
                    };
                    s1 = s1 + (lit(0.62) * (t15 + y25).sin());
                }
                a = a - (lit(0.24) * (t10 + p11.1).sin());
                k7 += 1;
            }
            s4 = s4 + (lit(0.72) * t6.sin());
        }
        lit(0.26) * s4 + lit(0.92) * x[n % x.len()] + (lit(0.5) * (x[n % x.len()].sin() / (lit(1.5) + x[3] * x[3])) / (lit(1.0) + s1 * s1)) + lit(0.88) * a + lit(0.91) * s1 + lit(0.83) * s4
    }

    pub fn q0062(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (lit(0.11) * x[3]).max(lit(-0.187)).tanh();
        s1 = s1 + (lit(0.43) * positive((s1 + x[n % x.len()]).sin())?);
        let t5: Dual = x[1..].iter().take(2).flat_map(|y2| { let t4 = (s1 / (lit(1.5) + (*y2) * (*y2))).sin(); x.iter().map(move |y3| t4 * (lit(0.41) * (lit(0.35) + (a * a + lit(0.3)).sqrt()).cos() + lit(0.89))) }).sum();
        let t8: Dual = x.iter().filter(|y6| **y6 > lit(-0.83)).map(|y6| lit(0.5) * ((s1 - lit(0.77)).abs() + (a * s1)).atan()).take(2).sum();
        for (i11, y12) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
            s1 = s1 / (lit(1.1) + s1.tanh().powi(2) * s1.tanh().powi(2));
            let mut v14 = x[1..].iter().filter(|y13| **y13 > lit(-0.173)).map(|y13| lit(0.5) * ((*y12) + t8) / (lit(1.0) + (*y13) * (*y13))).collect::<Vec<_>>();
            v14.push(lit(0.49) * ((lit(0.1) * lit(n as f64)) - (*y12)).cos() + lit(0.36));
            if n > 4 && v14[0].atan() < lit(0.787) {
                return Some(lit(0.37) * (lit(0.87) - t5).cos() + lit(0.83));
            }
            s1 = s1 + (lit(0.52) * (v14[i11 % v14.len()] + (*y12)).sin());
        }
        Some(lit(0.5) * (a * s1).atan())
    }

    pub fn p0062(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s15 = (a / (lit(1.5) + x[1] * x[1])).sin();
        let mut u16 = [lit(0.5) * (a - b).atan(); 4];
        let mut o17: Option<Dual> = None;
        if x[3].max(lit(0.47)) < lit(-0.937) {
            let mut k19 = 0;
            let mut s18 = a.max(lit(-0.397)).sin();
            loop {
                k19 += 1;
                if k19 > n.min(4) {
                    break;
                }
                s18 = (lit(0.54) * s18 + (u16[k19 % 4] * x[1])).tanh();
                let w20 = &u16[1..];
                let mut k21 = 0;
                let mut p22 = ((u16[k21 % 4] + w20[k21 % w20.len()]).sin(), lit(0.5) * (s15 * (lit(0.1) * lit(k19 as f64))).atan());
                'l23: while k21 < x.len() {
                    k21 += 1;
                    p22 = (p22.1, (p22.0 * (u16[2] * w20[2])).sin());
                    let y24 = mean(w20);
                    'l28: for &y27 in x.iter() {
                        s15 = s15 + (lit(0.29) * mean(&u16));
                        s18 = lit(0.7) * s18 + lit(0.29) * y27.sin();
                    }
                    s15 = s15 + (lit(0.28) * y24.sin());
                }
                s18 = s18 + (lit(0.14) * (p22.1 + w20[2]).sin());
            }
            let mut p31 = ((s15 * b).tanh(), (a + s15).tanh());
            'l32: for (y29, y30) in u16.iter_mut().zip(x) {
                p31 = (p31.1, (p31.0 * ((*y29) / (lit(1.5) + (*y29) * (*y29)))).sin());
                let mut s34 = lit(0.5) * ((lit(0.1) * lit(n as f64)) + s18) / (lit(1.0) + x[3] * x[3]);
                'l35: for y33 in [lit(0.77) * (p31.1 * s15).cos() + lit(0.25), lit(0.5) * (p31.1 - lit(0.64)).atan()] {
                    s34 = (lit(0.52) * s34 + (a + s34)).tanh();
                    if (n + 1) % 2 == 0 || s18.min(lit(-0.897)) > lit(-0.117) {
                        let t37: Dual = x.iter().take(3).copied().min_by(|a, b| a.total_cmp(b)).unwrap_or((*y30).sin().sin());
                        s18 = s18 + (lit(0.91) * t37.sin());
                        break 'l32;
                    }
                    s18 = s18 + (lit(0.25) * y33.sin());
                }
                s18 = s18 + (lit(0.14) * ((*y29) + s34).sin());
            }
            s15 = s15 + (lit(0.92) * (p31.1 + s18).sin());
        } else if n > 0 && b / (lit(1.5) + s15 * s15) <= x[1] {
            s15 = s15 + (lit(0.56) * (lit(0.63) * x[x.len() - 1].cos().cos() + lit(0.84)));
        }
        lit(0.13) * b + lit(0.11) * x[1] + (lit(0.44) * (b * b + lit(0.3)).sqrt().cos() + lit(0.52)) + lit(0.95) * u16[2] + lit(0.52) * s15
    }

    pub fn q0063(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[n % x.len()] * a).atan();
        let y7 = match (n + n) % 4 {
            0 | 3 => {
                let mut k2 = 0;
                'l3: loop {
                    let mut m4 = if !(k2 / 2 <= 2) { (k2 + 3) } else { 1 };
                    let mut k5 = 0;
                    while k5 < n.min(4) {
                        k5 += 1;
                        let y6 = lit(0.72) * chained((a + lit(0.55)).min(lit(0.757)).sin(), lit(0.18) * (a * s1).cos() + lit(0.63))?.sin();
                        if x[0] - s1 <= lit(-0.447) {
                            nudge(&mut s1, lit(0.5) * (x[3].min(lit(0.757)) / (lit(1.5) + a * a)).atan());
                        }
                        s1 = s1 + (lit(0.61) * y6.sin());
                    }
                    k2 += 1;
                    if !((k2 + 1) <= 0) || k2 >= n / 2 {
                        break;
                    }
                }
                lit(0.5) * s1.atan()
            }
            _ => (s1 + s1).atan().tanh(),
        };
        Some(lit(0.5) * (x[2] - y7).atan())
    }

    pub fn p0063(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s8 = (x[n % x.len()] * b).tanh();
        let mut u9 = [lit(0.77) * (b * a).cos() + lit(0.51); 4];
        let mut v10 = Vec::new();
        v10.push(lit(0.5) * (lit(0.99) + (s8 * lit(0.32))).atan());
        v10.push(lit(0.5) * (a + b).atan());
        v10.push(lit(0.87) * (-(u9[1] - a)).cos() + lit(0.45));
        let mut m11 = if (n + 2) > 1 { (n + n) } else { 0 };
        u9[1] = lit(0.39) * (s8 + v10[n % v10.len()]).cos() + lit(0.48);
        match first_above(&u9, lit(0.56)) {
            Some(y13) if y13 > lit(0.78) => {
                let y14;
                if !((n + n) <= 4) {
                    y14 = (a + a).tanh();
                } else if u9[3].atan() > y13 {
                    y14 = lit(0.5) * ((lit(0.1) * lit(m11 as f64)) * v10[2]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
                } else {
                    let mut v16: Vec<Dual> = v10[1..].iter().filter(|y15| **y15 > lit(-0.383)).map(|y15| lit(0.5) * y15.atan() / (lit(1.0) + y13 * y13)).collect();
                    v16.push(v10[v10.len() - 1].cos().tanh());
                    match m11 / 2 {
                        1..=3 | 6 => {
                            for (y17, y18) in v10.iter().zip(v16.iter()) {
                                let mut o19 = Some(lit(0.5) * (-(v16[0] * v16[0])).exp().atan());
                                s8 = s8 - (lit(0.19) * ((*y18) + (*y17)).sin());
                            }
                            match m11 + n {
                                k20 @ 1..=3 => {
                                    let t23: Dual = v16.iter().fold(lit(0.5) * (u9[m11 % 4] - lit(0.77)).abs() / (lit(1.0) + s8 * s8), |s22, y21| lit(0.5) * s22 + lit(0.88) * (lit(0.75) + y13).cos() + lit(0.32));
                                    s8 = s8 + (lit(0.94) * t23.sin());
                                }
                                _ => {
                                    let f24 = |p25: Dual| lit(0.38) * a.min(lit(0.177)).cos() + lit(0.12);
                                    let t27 = x.iter().map(|y26| f24(*y26)).sum::<Dual>();
                                    s8 = s8 + (lit(0.31) * t27.sin());
                                }
                            }
                        }
                        _ => {
                            s8 = s8 + (lit(0.86) * (lit(0.97) * (lit(0.97) - b).cos() + lit(0.72)));
                        }
                    }
                    y14 = lit(0.5) * (v16[n % v16.len()] / (lit(1.5) + u9[1] * u9[1])).atan();
                }
                s8 = s8 - (lit(0.58) * (y13 + y14).sin());
            }
            Some(y13) => {}
            None => {
                s8 = s8 + (lit(0.84) * (-v10[n % v10.len()]).sin());
            }
        }
        lit(0.56) * u9[0] + lit(0.15) * x[n % x.len()] + lit(0.29) * u9[0] + lit(0.74) * v10[0] + lit(0.22) * s8
    }

    pub fn q0064(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.52) * (x[1] - lit(0.77)).abs().min(lit(0.77)).cos() + lit(0.86);
        match (n / 2 % 2, n % 3) {
            (0, 0) => {
                s1 = s1 / (lit(1.1) + (s1 * (lit(0.1) * lit(n as f64))) * (s1 * (lit(0.1) * lit(n as f64))));
            }
            (1, k2) => {
                let y3: Dual;
                match (k2 + n) % 4 {
                    0 => {
                        y3 = lit(0.5) * (((lit(0.1) * lit(n as f64)) + s1) * (s1 / (lit(1.5) + a * a))) / (lit(1.0) + a * a);
                    }
                    1 | 2 => {
                        y3 = lit(0.5) * (s1 * a).atan();
                    }
                    _ => {
                        y3 = ((lit(0.1) * lit(n as f64)) + (s1 - x[1])).sin();
                    }
                }
                s1 = s1 - (lit(0.27) * y3.sin());
            }
            _ => {
                let mut k4 = 0;
                let mut p5 = ((x[0] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).sin().sin(), lit(0.76) * (s1 + a).cos() + lit(0.28));
                'l6: while k4 < n % 4 {
                    p5 = (p5.1, (p5.0 * (s1 - s1)).sin());
                    match staged((-s1).tanh(), (lit(0.61) + s1).sin(), (k4 + n)) {
                        Ok(y7) => {
                            let w9 = &x[2..];
                            let y10;
                            if k4 / 2 > 0 {
                                y10 = lit(0.36) * (w9[n % w9.len()] * w9[k4 % w9.len()]).cos() + lit(0.59);
                            } else {
                                y10 = (w9[k4 % w9.len()] + lit(0.56)).sin();
                            }
                            s1 = s1 - (lit(0.49) * (w9[k4 % w9.len()] + y7).sin());
                        }
                        Err(_) => {}
                    }
                    k4 += 1;
                }
                s1 = s1 - (lit(0.44) * p5.1.sin());
            }
        }
        Some(lit(0.5) * (s1 + s1).atan())
    }

    pub fn p0064(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.38) * (x[n % x.len()] * lit(0.99)).cos() + lit(0.72);
        let mut m12 = n;
        for i13 in 1..=n % 4 {
            match i13 / 2 {
                k14 if k14 > 1 => {
                    if !(n <= 4) {
                        for i15 in (1..3 + 2).rev().step_by(3) {
                            let t18 = lit(0.49) * (x[x.len() - 1] - s11).cos() + lit(0.59);
                            let f16 = |p17: Dual| ((b - t18).tanh()) * t18;
                            let t18 = f16(t18) + lit(0.5);
                            let p17 = t18.sin();
                            let t19 = f16(p17 * t18);
                            s11 = s11 + (lit(0.11) * (t18 + t19).sin());
                        }
                        if !(k14 <= 1) {
                            let t22: Dual = x.iter().filter(|y20| **y20 > lit(0.313)).map(|y20| lit(0.5) * (a - lit(0.77)).abs() / (lit(1.0) + (*y20) * (*y20))).sum();
                            s11 = s11 + (lit(0.12) * t22.sin());
                        } else {
                            let mut v24 = x.iter().filter(|y23| **y23 > lit(-0.403)).map(|y23| lit(0.97) * (a * lit(0.64)).cos() + lit(0.45)).collect::<Vec<_>>();
                            v24.push(lit(0.5) * ((-b) + lit(0.52)) / (lit(1.0) + a * a));
                            s11 = s11 + (lit(0.58) * v24[0].sin());
                        }
                    } else {
                        for (i25, y26) in x.iter().enumerate() {
                            let mut s27 = lit(0.0);
                            s27 = s27 + (lit(0.77) * ((*y26) - s11).cos() + lit(0.21));
                            let t30: Dual = x.iter().rev().fold(lit(0.44) * (lit(0.15) - (s11 * s11)).cos() + lit(0.92), |s29, y28| lit(0.5) * s29 + (*y26).max(lit(0.857)).sin());
                            s11 = lit(0.7) * s11 + lit(0.22) * ((*y26) + t30).sin();
                        }
                    }
                }
                _ if lit(0.42) + b > s11 => {}
                _ => {
                    s11 = s11 + (lit(0.93) * (lit(0.85) * ((x[0] * s11) + (lit(0.1) * lit(m12 as f64))).cos() + lit(0.55)));
                }
            }
        }
        lit(0.31) * x[m12 % x.len()] + lit(0.58) * x[3] + lit(0.49) * s11
    }

    pub fn q0065(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (lit(0.97) + (x[3] / (lit(1.5) + a * a))).sin();
        let y2 = lit(0.57) * checked((a + lit(0.94)).sin(), n / 2)?.sin();
        let y14 = match checked(lit(0.31) * (x[2] - lit(0.74)).cos() + lit(0.98), (n + n)) {
            Ok(y3) => {
                match n + n {
                    0 => {
                        let y6 = checked(lit(0.82) * ((s1 + a) + lit(0.86)).cos() + lit(0.53), n)?;
                        s1 = s1 - (lit(0.32) * y6.sin());
                    }
                    k5 => {
                        let t9: Dual = x.iter().skip_while(|y7| **y7 > lit(0.33)).map(|y7| lit(0.67) * (y2 + (lit(0.1) * lit(n as f64))).cos() + lit(0.78)).sum();
                        s1 = lit(0.7) * s1 + lit(0.71) * t9.sin();
                    }
                }
                let mut k10 = 0;
                loop {
                    k10 += 1;
                    if k10 > 4 {
                        break;
                    }
                    let t13: Dual = x.iter().skip(1).take_while(|y11| **y11 > lit(0.693)).map(|y11| lit(0.5) * (lit(0.58) - (*y11)) / (lit(1.0) + x[0] * x[0])).take(2).sum();
                    s1 = s1 + (lit(0.23) * t13.sin());
                }
                lit(0.5) * s1.atan() / (lit(1.0) + a * a)
            }
            Err(0 | 2) => lit(0.5) * (s1 + s1).atan(),
            Err(k4) => lit(0.5) * (y2 - a) / (lit(1.0) + y2 * y2),
        };
        Ok(y2.sin())
    }

    pub fn p0065(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s15 = ((x[3] + a) + lit(0.68)).sin();
        let mut v16 = vec![lit(0.95) * (s15 - a).cos() + lit(0.96), lit(0.34) * (a + lit(0.72)).cos() + lit(0.24), lit(0.42) * s15.max(lit(-0.997)).cos() + lit(0.45), ((a + b) + (s15 - s15)).sin()];
        let mut o17 = Some((b * b).tanh());
        let r18 = if b < lit(0.447) { &a } else { &x[2] };
        let t21: Dual = x.iter().chain(&x[..]).skip_while(|y19| **y19 > lit(-0.63)).map(|y19| lit(0.5) * (r18 - (*r18)) / (lit(1.0) + s15 * s15)).sum();
        v16[n % 4] = v16[n % 4] / (lit(1.1) + s15.sin() * s15.sin());
        add_scaled(&mut v16[1..], x, lit(0.5) * ((*r18) * lit(0.25)) / (lit(1.0) + t21 * t21));
        let mut k22 = 0;
        let y23 = loop {
            k22 += 1;
            if !((n + n) <= 0) || k22 > 3 {
                break lit(0.77) * v16[2].max(lit(0.167)).cos() + lit(0.92);
            }
            if (n + n) > 0 {
                let y24 = drain(&mut v16[3]);
                let mut k25 = 0;
                let mut t26 = lit(1.0) + (y24 * a).sin();
                while t26 > lit(0.68) && k25 < 12 {
                    t26 = t26 * (lit(0.56));
                    k25 += 1;
                    if t21 / (lit(1.5) + s15 * s15) >= (*r18) {
                        let f27 = |p28: Dual| lit(0.5) * (y24 * y24).atan();
                        let t30 = x.iter().map(|y29| f27(*y29)).sum::<Dual>();
                        let mut t30 = y24 - t30.tanh();
                        t26 = t26 + (lit(0.61) * t30.sin());
                    } else if (k22 + n) > 3 && t26.min(lit(0.707)) <= lit(-0.337) {
                        let mut f31 = |p32: Dual| { s15 = lit(0.5) * s15 + lit(0.5) * (y24 + v16[k25 % v16.len()]).atan(); s15 * p32 };
                        let t33 = f31(((a + lit(0.99)) + t26.atan()).tanh()) + lit(0.5) * f31(lit(0.7));
                        let y34 = soften(lit(0.5) * (-v16[1]).atan());
                        s15 = s15 + (lit(0.98) * (y34 + t33).sin());
                    } else if k22 / 2 > 4 {
                        v16[0] = v16[0] * (lit(0.8) + lit(0.15) * (y24 * s15).sin());
                    } else {
                        t26 = t26 + (lit(0.82) * (lit(0.13) * (t26 * lit(0.71)).cos() + lit(0.76)));
                    }
                }
                s15 = s15 + (lit(0.26) * (y24 + t26).sin());
            } else {
                b = b + (lit(0.87) * (s15 - lit(0.77)).abs().sin());
            }
        };
        lit(0.88) * t21 + lit(0.55) * x[1] + t21.sin().sin() + lit(0.23) * b + lit(0.14) * s15 + lit(0.46) * v16[k22 % v16.len()]
    }

    pub fn q0066(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a) / (lit(1.0) + a * a);
        for i2 in (0..x.len() + 2).step_by(3) {
            match (n + 2) % 5 {
                2 => continue,
                _ => {}
            }
        }
        let y14 = match n + n {
            ..2 => (x[n % x.len()] + lit(0.49)).tanh(),
            2..=4 => {
                let y13 = match first_above(x, lit(0.76)) {
                    Some(y3) => lit(0.5) * ((y3 - a) + (y3 * y3 + lit(0.3)).sqrt()) / (lit(1.0) + a * a),
                    None => {
                        let t5: Dual = (0..n.min(4)).rev().filter(|k4| k4 % 2 == 1).map(|k4| (lit(0.26) * x[0].sin().cos() + lit(0.79)) * lit(k4 as f64)).sum();
                        {
                            let y8 = match staged(lit(0.5) * s1.min(lit(-0.957)) / (lit(1.0) + s1 * s1), (s1 - x[2]).sin(), n / 2) {
                                Ok(y6) => lit(0.5) * x[3].max(lit(-0.397)).atan(),
                                Err(_) => return lit(0.42) * s1 + lit(0.86) * x[n % x.len()],
                            };
                            let t12: Dual = x.iter().take(2).flat_map(|y9| { let t11 = lit(0.5) * (s1 + a) / (lit(1.0) + a * a); x.iter().map(move |y10| t11 * (((x[n % x.len()] / (lit(1.5) + y8 * y8)) * ((*y10) - y10)).tanh())) }).sum();
                            s1 = lit(0.7) * s1 + lit(0.95) * (t12 + y8).sin();
                        }
                        (t5 / (lit(1.5) + s1 * s1)).sin().sin()
                    }
                };
                (y13 + x[n % x.len()]).sin()
            }
            _ => lit(0.35) * s1.min(lit(-0.997)).cos() + lit(0.73),
        };
        lit(0.13) * s1 + lit(0.18) * x[3] + (x[1] + y14).sin() + lit(0.17) * s1
    }

    pub fn p0066(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s15 = (x[n % x.len()] - x[0]).sin();
        let mut u16 = [lit(0.5) * (b * b).ln_1p().max(lit(0.797)) / (lit(1.0) + s15 * s15); 3];
        let mut m17 = n / 2;
        let mut o18 = Some((a + u16[2]).sin());
        let mut f19 = |p20: Dual| { s15 = lit(0.5) * s15 + (u16[2].max(lit(0.917)) + a).tanh(); s15 * p20 };
        let t21 = f19((a + b).sin()) + lit(0.5) * f19(lit(0.7));
        let y22 = q0066(x, lit(0.5) * (t21 - u16[2]).atan(), n % 4);
        let y23: Dual;
        match n % 4 {
            0 => {
                y23 = (-x[n % x.len()]).sin();
            }
            1 | 2 => {
                match o18 {
                    Some(y24) => {
                        let mut k25 = 0;
                        let mut u26 = [(a * t21).sin(), (y22 * y24).tanh(), lit(0.5) * ((lit(0.1) * lit(m17 as f64)) * (lit(0.73) + s15)) / (lit(1.0) + y22 * y22)];
                        while k25 < x.len() {
                            k25 += 1;
                            u26 = [u26[1], u26[2], ((a + a) + (y22 * a)).tanh()];
                            'l28: for i27 in 0..n.min(4) {
                                u16.iter_mut().zip(u26.iter().step_by(2)).for_each(|(y29, y30)| { *y29 = lit(0.5) * *y29 + (y24 + (*y30)).tanh(); });
                                let t31 = std::mem::take(&mut s15);
                                s15 = s15 + (lit(0.68) * t31.sin());
                            }
                            u26.iter_mut().zip(x.iter().rev()).for_each(|(y32, y33)| { if *y33 < lit(0.303) { return; } *y32 = lit(0.5) * *y32 + lit(0.5) * (y24 * y24).ln_1p().atan(); });
                        }
                        let Ok(y34) = staged(((s15 - t21) + (-t21)).sin(), lit(0.5) * (s15.tanh().powi(3) * (u26[1] * u26[n % 3])) / (lit(1.0) + y24 * y24), (n + n)) else {
                            return lit(0.44) * t21 + lit(0.34) * x[3] + (lit(0.83) * (t21 * u16[1]).cos() + lit(0.79));
                        };
                        let mut k35 = 0;
                        let mut u37 = [lit(0.5) * y24.max(lit(-0.357)).atan(), lit(0.5) * (y34.max(lit(0.97)) + (lit(0.1) * lit(k25 as f64))).atan(), ((y34 + y34) - s15.max(lit(0.787))).sin()];
                        let y36 = 'l38: loop {
                            k35 += 1;
                            if x[k25 % x.len()] + u26[1] <= b || k35 > x.len() {
                                break (x[3] * x[n % x.len()]).tanh();
                            }
                            u37 = [u37[1], u37[2], lit(0.5) * (-u37[1]) / (lit(1.0) + u26[0] * u26[0])];
                            let y39: Dual;
                            match (n + n) % 4 {
                                0 => {
                                    let y40 = match checked((u16[k25 % 3] - a).tanh(), (k25 + 1)) { Ok(t) => lit(0.12) * t, Err(k) => lit(0.1) * lit(k as f64) };
                                    y39 = (y34 + y34).sin();
                                }
                                1 | 2 => {
                                    y39 = lit(0.5) * (u26[2] + t21).cos() / (lit(1.0) + u37[2] * u37[2]);
                                }
                                _ => {
                                    y39 = lit(0.5) * (y24.max(lit(0.367)) + (u26[m17 % 3] - y34)).atan();
                                }
                            }
                            s15 = s15 + (lit(0.42) * y39.sin());
                        };
                        s15 = s15 + (lit(0.12) * (y34 + y36).sin());
                    }
                    None => {}
                }
                y23 = lit(0.5) * (s15 + lit(0.72)).max(lit(-0.347)).atan();
            }
            _ => {
                y23 = lit(0.82) * (y22 * y22 + lit(0.3)).sqrt().cos() + lit(0.82);
            }
        }
        lit(0.89) * y22 + lit(0.81) * x[0] + y23.min(lit(-0.877)).sin() + lit(0.77) * u16[2] + lit(0.86) * s15
    }

    pub fn p0067(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (b + b).atan();
        let mut o2 = Some(lit(0.5) * s1.min(lit(-0.257)).atan());
        let e3 = if !(n / 2 <= 0) { Err(0_u8) } else { Ok((s1 / (lit(1.5) + s1 * s1)).sin()) };
        if (n + n) % 2 == 0 || s1 - s1 > lit(0.397) {
            let y4 = soften(lit(0.41) * (s1 * x[n % x.len()]).cos() + lit(0.98));
            for (i5, y6) in x.iter().enumerate() {
                let t8: Dual = (0..n.min(4)).filter(|k7| k7 % 2 == 1).map(|k7| (lit(0.5) * y4.tanh().powi(3) / (lit(1.0) + y4 * y4)) * lit(k7 as f64)).sum();
                s1 = s1 + (lit(0.85) * ((*y6) + t8).sin());
            }
            let (t12, t13) = x[1..].iter().fold((lit(0.78) * (b * b + lit(0.3)).sqrt().cos() + lit(0.51), lit(1.0)), |(p10, q11), y9| (q11 * (lit(0.25) * ((lit(0.1) * lit(n as f64)) - y4).min(lit(0.97)).cos() + lit(0.49)), p10 - q11));
            let (t12, t13) = (t12.tanh(), t13.sin());
            s1 = s1 + (lit(0.39) * (t13 + y4).sin());
        }
        lit(0.62) * x[n % x.len()] + lit(0.38) * x[3] + lit(0.57) * s1
    }

    pub fn p0068(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (a * a).min(lit(-0.747)).tanh();
        let mut u2 = [lit(0.15) * a.cos() + lit(0.54); 3];
        let mut o3 = Some(lit(0.91) * ((u2[n % 3] * a) * (b + (lit(0.1) * lit(n as f64)))).cos() + lit(0.63));
        if !(n <= 3) {
            let mut k4 = 0;
            let mut t5 = lit(0.96) * ((s1 * b) - lit(0.96)).cos() + lit(0.75);
            while {
                k4 += 1;
                t5 = lit(0.66) * t5 + (lit(0.5) * t5.min(lit(-0.927)).sin() / (lit(1.0) + t5 * t5));
                k4 < 7 && t5 > -lit(0.53)
            } {
                let mut k6 = 0;
                let mut t7 = lit(1.0) + (lit(0.79) * (lit(0.43) * t5).cos() + lit(0.71));
                'l8: while t7 > lit(0.24) && k6 < 12 {
                    t7 = t7 * (lit(0.57));
                    k6 += 1;
                    let y14 = match o3 {
                        Some(y10) if y10 > lit(0.67) => {
                            let t13: Dual = x.iter().chain(&u2[..]).take_while(|y11| **y11 > lit(0.583)).map(|y11| (-u2[2]).sin()).skip(1).sum();
                            lit(0.5) * (u2[k6 % 3] - t7).atan().atan()
                        }
                        Some(y10) => {
                            o3 = Some(lit(0.5) * (y10 + y10).atan());
                            u2[0] = lit(0.5) * (b * b).atan();
                            lit(0.79) * (t7 - y10).cos() + lit(0.46)
                        }
                        None => lit(0.33) * (-s1).cos() + lit(0.33),
                    };
                    let f15 = |p16: Dual, q17: Dual| lit(0.5) * (y14 * t7).max(lit(-0.157)) / (lit(1.0) + y14 * y14);
                    let t18 = if f15(s1.min(lit(-0.497)).tanh().powi(2).sin(), lit(0.2)) > lit(0.13) { f15(lit(0.5) * (u2[0] - (lit(0.1) * lit(n as f64))).atan(), s1.min(lit(-0.497)).tanh().powi(2).sin()) } else { f15(s1.min(lit(-0.497)).tanh().powi(2).sin(), s1.min(lit(-0.497)).tanh().powi(2).sin()) };
                    t5 = t5 + (lit(0.37) * (y14 + t18).sin());
                }
                t5 = t5 + (lit(0.44) * t7.sin());
            }
            s1 = s1 + (lit(0.48) * t5.sin());
        } else if u2[2] * b < lit(0.317) {
            s1 = s1 + (lit(0.71) * (lit(0.5) * ((s1 + s1) + (-x[n % x.len()])) / (lit(1.0) + u2[n % 3] * u2[n % 3])));
        } else {
            s1 = s1 + (lit(0.33) * (lit(0.5) * (b * x[3]) / (lit(1.0) + a * a)));
        }
        lit(0.61) * a + lit(0.39) * x[x.len() - 1] + (lit(0.5) * (a - (lit(0.1) * lit(n as f64))).max(lit(-0.777)).atan()) + lit(0.38) * s1 + lit(0.98) * u2[n % 3]
    }

    pub fn p0069(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a).atan();
        let mut u2 = [lit(0.5) * (-x[3]) / (lit(1.0) + s1 * s1), (x[n % x.len()] + s1).tanh(), ((lit(0.16) - s1) + s1.cos()).sin()];
        let mut m3 = n;
        let mut p4 = ((x[3] / (lit(1.5) + a * a)).tanh(), ((lit(0.1) * lit(m3 as f64)) * u2[1]).tanh());
        let mut k5 = 0;
        let y6 = loop {
            k5 += 1;
            if k5 > n / 2 {
                break (a + a).tanh();
            }
            for i7 in 0..x.len() {
                let t10: Dual = u2.iter().chain(&x[..]).map(|y8| { if *y8 > lit(-0.603) { return lit(0.5) * (s1 + u2[1]).max(lit(0.627)) / (lit(1.0) + p4.1 * p4.1); } lit(0.5) * y8 }).sum();
                let mut s13 = ((t10 + p4.1) + (t10 * t10)).tanh();
                'l14: for (y11, y12) in u2.iter_mut().zip(x.iter()) {
                    s13 = (lit(0.45) * s13 + ((*y11) * lit(0.28))).tanh();
                    if n / 2 % 2 == 0 || (*y12) - y12 <= lit(-0.207) {
                        break 'l14;
                    }
                    a = a + (lit(0.26) * ((*y12) + (*y11)).sin());
                }
                s1 = s1 + (lit(0.21) * (s13 + t10).sin());
            }
            let e15: Result<Dual, u8> = match (k5 + 2) % 3 { 0 => Err(2), _ => Ok((s1 - x[3]).sin()) };
            if let Ok(y16) = e15 {
                let y18 = if let Some(y17) = first_above(&x[..2], lit(0.28)) {
                    let f19 = |p20: Dual, q21: Dual| lit(0.5) * (y17.max(lit(-0.107)) + (lit(0.1) * lit(k5 as f64))).atan();
                    let t22 = f19(s1.min(lit(-0.697)).tanh(), lit(0.5) * (lit(0.62) + u2[m3 % 3]).atan()) - f19(lit(0.5) * (lit(0.62) + u2[m3 % 3]).atan(), lit(0.4));
                    lit(0.89) * (y17 + lit(0.95)).cos() + lit(0.46)
                } else {
                    lit(0.27) * x[2].min(lit(-0.517)).atan().cos() + lit(0.84)
                };
                a = a + (lit(0.56) * (y16 + y18).sin());
            } else {
                a = a + (lit(0.27) * p4.1.min(lit(0.517)).sin());
            }
        };
        lit(0.27) * a + lit(0.77) * x[2] + (lit(0.5) * (y6 + x[k5 % x.len()]).atan()) + lit(0.53) * u2[0] + lit(0.12) * s1 + lit(0.46) * p4.1 + lit(0.82) * a
    }

    pub fn p0070(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * a + lit(0.3)).sqrt().atan();
        let mut o2 = Some(((s1 * s1).ln_1p() + lit(0.48)).tanh());
        let mut p3 = (lit(0.5) * x[2].min(lit(-0.507)).tanh().powi(3) / (lit(1.0) + s1 * s1), (a + x[n % x.len()]).sin());
        nudge(&mut s1, (x[2] + a).sin());
        let mut k4 = 0;
        let y5 = 'l6: loop {
            k4 += 1;
            if k4 > 3 {
                break ((a + lit(0.51)) - (b + lit(0.73))).tanh();
            }
            let mut m9 = (k4 + 3);
            p3.0 = lit(0.5) * (p3.0 * lit(0.95)) / (lit(1.0) + a * a);
        };
        p3 = (lit(0.5) * (p3.0.max(lit(-0.987)) * (lit(0.1) * lit(k4 as f64))).atan(), p3.0);
        let Ok(y10) = checked(lit(0.28) * (x[k4 % x.len()] * b).cos() + lit(0.34), k4) else {
            return lit(0.41) * s1 + lit(0.42) * x[1];
        };
        let Ok(y11) = staged(lit(0.5) * x[1].min(lit(-0.697)).atan(), lit(0.5) * s1.tanh().powi(3) / (lit(1.0) + s1 * s1), (n + n)) else {
            return lit(0.16) * y10 + lit(0.76) * x[0];
        };
        let mut k12 = 0;
        let mut p14 = (lit(0.5) * (y5 + y5) / (lit(1.0) + y5 * y5), (y11.min(lit(-0.57)) - (y11 + p3.0)).tanh());
        let y13 = loop {
            k12 += 1;
            if k12 > 4 {
                break (p3.1 + y5).tanh();
            }
            p14 = (p14.1, (p14.0 * (-y10)).sin());
            let mut v16: Vec<Dual> = x.iter().chain(&x[..]).map(|y15| lit(0.5) * y10.min(lit(-0.567)).atan()).collect();
            v16.push(lit(0.5) * (p3.0 * y5) / (lit(1.0) + p14.0 * p14.0));
            s1 = s1 + (lit(0.24) * v16[0].sin());
        };
        lit(0.89) * p3.1 + lit(0.77) * x[k12 % x.len()] + (y5 * y10).sin() + lit(0.73) * p14.0 + lit(0.62) * s1 + lit(0.71) * b + lit(0.27) * p3.1
    }

    pub fn p0071(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (b + b).atan();
        let mut o2: Option<Dual> = None;
        let y9 = match (n / 2 > 4 && b - x[1] > b, n) {
            (true, 0..=2) => {
                match n + 2 {
                    k4 if k4 > 1 => {
                        let Some(y5) = first_above(&x[..2], lit(0.28)) else {
                            return lit(0.59) * x[2] + lit(0.62) * x[n % x.len()] + (lit(0.5) * ((b * b).ln_1p() - ((lit(0.1) * lit(k4 as f64)) - a)).atan());
                        };
                        s1 = s1 + (lit(0.17) * y5.sin());
                    }
                    _ if n / 2 > 1 => {}
                    _ => {
                        let y6 = drain(&mut s1);
                        let t8: Dual = x.iter().chain(&x[..]).enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(lit(0.26) * (b * s1).atan().cos() + lit(0.38), |(i, y7)| (lit(0.5) * (-((y7 * s1) * (y7 * s1))).exp().atan()) * lit(i as f64));
                        s1 = s1 + (lit(0.55) * (y6 + t8).sin());
                    }
                }
                lit(0.87) * (x[n % x.len()] * a).cos() + lit(0.51)
            }
            (false, _) => (s1 * x[3]).sin(),
            _ => {
                return lit(0.14) * x[n % x.len()] + (lit(0.5) * (a * x[2]).atan());
            }
        };
        lit(0.95) * y9 + lit(0.33) * x[1] + lit(0.67) * s1
    }

    pub fn q0072(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[2] * lit(0.23)).min(lit(-0.597)).atan();
        let y2 = lit(0.37) * chained(lit(0.45) * (x[0] + s1).cos() + lit(0.45), a.max(lit(0.467)).tanh())?.sin();
        let y3 = lit(0.47) * positive(lit(0.66) * x[n % x.len()].cos() + lit(0.96))?.sin();
        let mut f4 = move |p5: Dual| { s1 = s1.sin() + lit(0.5) * ((a + y3) * y3.tanh().powi(2)) / (lit(1.0) + y3 * y3); s1 * p5 };
        s1 = s1 + ((s1 * lit(0.71)).sin());
        let t6 = f4(lit(0.43) * (y3 / (lit(1.5) + y2 * y2)).cos() + lit(0.95)) - f4(s1);
        let mut f7 = move |p8: Dual| { s1 = s1.sin() + lit(0.5) * p8.atan(); s1 * p8 };
        s1 = s1 + (lit(0.5) * (s1 + s1) / (lit(1.0) + s1 * s1));
        let t9 = f7((-y3).tanh()) - f7(s1);
        let mut k11 = 0;
        let mut u10 = [(y2 / (lit(1.5) + t6 * t6)).tanh(), lit(0.5) * y3.cos() / (lit(1.0) + a * a), lit(0.5) * (y3 + y3) / (lit(1.0) + t6 * t6)];
        loop {
            k11 += 1;
            if k11 > x.len() {
                break;
            }
            u10 = [u10[1], u10[2], lit(0.5) * (y3 + lit(0.31)) / (lit(1.0) + a * a)];
            let y12 = lit(0.39) * positive(lit(0.5) * (s1 * lit(0.12)) / (lit(1.0) + y3 * y3))?.sin();
            s1 = s1 + (lit(0.47) * y12.sin());
        }
        Some(lit(0.5) * t9.max(lit(-0.247)) / (lit(1.0) + s1 * s1))
    }

    pub fn p0072(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s13 = ((lit(0.1) * lit(n as f64)) - a).tanh();
        let (t14, mut s15) = ((x[n % x.len()] - x[3]).sin(), (-s13).tanh());
        for i16 in (0..n + 2).rev().step_by(3) {
            let t19: Dual = x.iter().take(3).take_while(|y17| **y17 > lit(-0.413)).map(|y17| lit(0.68) * (s15 - a).cos() + lit(0.65)).sum();
            let t22: Dual = x.iter().step_by(2).take_while(|y20| **y20 > lit(0.113)).map(|y20| t14.sin()).take(2).sum();
            s13 = s13 + (lit(0.23) * (t22 + t19).sin());
        }
        let mut u24 = [a.sin(), lit(0.5) * ((s15 * t14) + (s13 - lit(0.64))) / (lit(1.0) + s13 * s13), lit(0.93) * (x[1] * s13).cos() + lit(0.24)];
        for i23 in 0..x.len() {
            u24 = [u24[1], u24[2], lit(0.75) * ((lit(0.1) * lit(n as f64)) * u24[i23 % 3]).cos() + lit(0.99)];
            {
                let w25 = &mut u24[1..];
                let y26 = blend(&w25[1], &s13);
                s13 = s13 - (lit(0.19) * (w25[1] + y26).sin());
            }
            let Some(y27) = first_above(&x[..2], lit(0.46)) else {
                return lit(0.37) * s13 + lit(0.71) * x[0];
            };
            match i23 + n {
                0 => {
                    u24[1] = u24[1] / (lit(1.1) + (s13 + u24[2]) * (s13 + u24[2]));
                    let mut k29 = 0;
                    let mut u31 = [lit(0.5) * (-y27).atan(), t14.tanh(), (a + s13).tanh()];
                    let y30 = loop {
                        k29 += 1;
                        if u24[1] - x[i23] >= s15 || k29 > 4 {
                            break lit(0.5) * s15.max(lit(-0.937)) / (lit(1.0) + s15 * s15);
                        }
                        u31 = [u31[1], u31[2], lit(0.89) * (-y27).cos() + lit(0.78)];
                        let t33: Dual = (1..=3).fold(lit(0.3), |s, k32| s * (lit(0.46) * (((lit(0.1) * lit(k29 as f64)) + s15) * (y27 * s15)).cos() + lit(0.98)) + lit(f64::from(k32)));
                        relax(&mut u24, lit(0.83) * (u31[i23 % 3] - lit(0.66)).cos() + lit(0.81));
                        s15 = s15 + (lit(0.24) * t33.sin());
                    };
                    s13 = s13 + (lit(0.48) * (u31[2] + y30).sin());
                }
                k28 => {}
            }
            s15 = s15 + (lit(0.22) * y27.sin());
        }
        lit(0.61) * s15 + lit(0.42) * x[n % x.len()] + t14.max(lit(-0.247)).tanh() + lit(0.65) * s13 + lit(0.13) * u24[0] + lit(0.37) * s15
    }

    pub fn p0073(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = a.sin();
        let mut v2 = vec![lit(0.85) * (x[n % x.len()] * x[3]).cos() + lit(0.41), ((a + lit(0.85)) * (a * a + lit(0.3)).sqrt()).tanh(), lit(0.5) * (s1 + s1) / (lit(1.0) + a * a), (a - a).sin()];
        let mut o3 = Some(lit(0.61) * (x[0] * x[n % x.len()]).cos() + lit(0.42));
        let mut k4 = 0;
        let mut s5 = (v2[0] + x[k4 % x.len()]).tanh();
        while k4 < n {
            s5 = (lit(0.33) * s5 + (lit(0.24) * v2[2])).tanh();
            let t6 = std::mem::take(&mut s5);
            let mut k7 = 0;
            let mut p9 = (lit(0.5) * s1.atan(), lit(0.5) * (s5 + t6) / (lit(1.0) + s1 * s1));
            let y8 = loop {
                k7 += 1;
                if s5 + t6 > a || k7 > n {
                    break lit(0.5) * t6.atan().atan();
                }
                p9 = (p9.1, (p9.0 * (-s1)).sin());
                v2[1] = lit(0.94) * (v2[2] + t6).atan().cos() + lit(0.12);
                let t13: Dual = x.iter().chain(&x[..]).take(2).flat_map(|y10| { let t12 = (-(-t6)).sin(); x.iter().map(move |y11| t12 * (lit(0.5) * p9.0.min(lit(0.557)).atan())) }).sum();
                a = a + (lit(0.54) * t13.sin());
            };
            a = a + (lit(0.36) * (p9.1 + t6).sin());
            k4 += 1;
        }
        lit(0.53) * s1 + lit(0.24) * x[0] + lit(0.59) * a + lit(0.34) * s5 + lit(0.82) * s1 + lit(0.13) * v2[3]
    }

    pub fn p0074(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a).atan();
        let mut v2 = Vec::new();
        v2.push((x[n % x.len()] / (lit(1.5) + a * a)).tanh());
        v2.push(lit(0.5) * ((x[1] * b) + (lit(0.1) * lit(n as f64))).atan());
        v2.push((x[1] * x[1]).ln_1p().tanh());
        let mut m3 = 0;
        let o4 = if n % 2 == 0 { Some(lit(0.81) * (a + s1).cos() + lit(0.98)) } else { None };
        s1 = s1 + (lit(0.61) * mean(&v2[..2]));
        let r5 = if (v2[2] * v2[2] + lit(0.3)).sqrt() > lit(0.777) { &v2[0] } else { &s1 };
        match o4 {
            Some(y6) => {
                for i7 in (4..n).rev() {
                    let mut stack8 = vec![n, (n + 2)];
                    while let Some(i9) = stack8.pop() {
                        match ((i7 + 3) % 2, n % 3) {
                            (0, 0) => {
                                let t12: Dual = v2.iter().last().map_or(s1.min(lit(0.697)).sin(), |y11| lit(0.5) * ((*r5) * (*r5) + lit(0.3)).sqrt().atan());
                                b = b + (lit(0.59) * t12.sin());
                            }
                            (1, k10) => {
                                let mut m13 = if k10 / 2 > 4 { n / 2 } else { 0 };
                                let s1 = s1 * lit(0.68);
                                b = b + (lit(0.11) * s1);
                                b = b + (lit(0.89) * s1.sin());
                            }
                            _ => {
                                let t17: Dual = v2.iter().skip(1).scan(lit(0.5) * (v2[m3 % v2.len()].max(lit(0.607)) - lit(0.75)) / (lit(1.0) + (*r5) * (*r5)), |s16, y14| { *s16 = lit(0.5) * *s16 + lit(0.5) * (lit(0.72) - (*r5)) / (lit(1.0) + (*y14) * (*y14)); Some(s16.sin()) }).skip(1).sum();
                                b = b + (lit(0.66) * t17.sin());
                            }
                        }
                        let mut o18: Option<Dual> = None;
                    }
                }
                b = b + (lit(0.59) * y6.sin());
            }
            None => {
                b = b + (lit(0.24) * ((lit(0.95) * v2[1]) + r5).sin());
            }
        }
        lit(0.55) * v2[n % v2.len()] + lit(0.97) * x[n % x.len()] + lit(0.52) * b
    }
}

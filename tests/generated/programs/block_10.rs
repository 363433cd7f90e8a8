// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0250(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.96 * (a * a).max(0.727).cos() + 0.98;
    let mut m2 = if (n + n) > 0 && x[1] * x[3] > 0.597 { (n + 1) } else { 0 };
    let mut k3 = 0;
    'l4: while k3 < 3 {
        k3 += 1;
        let Some(y5) = chained((-s1).tanh(), (x[0] + (0.1 * (n as f64))).tanh()) else {
            break 'l4;
        };
        let mut k7 = 0;
        let mut s6 = 0.5 * (-y5).atan();
        while k7 < n.min(4) {
            k7 += 1;
            s6 = (0.17 * s6 + (s1 * a)).tanh();
            match (k7 + n) % 5 {
                2 => break 'l4,
                _ => {}
            }
            let mut s9 = 0.82 * ((s1 * y5) - a.max(0.747)).cos() + 0.58;
            'l10: for i8 in (4..n).rev() {
                s9 = (0.22 * s9 + s6).tanh();
                let y11;
                if s1 * y5 < -0.47 {
                    y11 = (s6.max(0.867) - (-(y5 * y5)).exp()).tanh();
                } else {
                    m2 = k3 % 5;
                    y11 = (-(s6 - y5)).sin();
                }
                s6 += 0.29 * y11.sin();
            }
            s6 = 0.7 * s6 + 0.79 * s9.sin();
        }
        s1 += 0.99 * (s6 + y5).sin();
    }
    0.84 * s1 + 0.28 * x[x.len() - 1] + (0.5 * ((s1 + x[2]) - a).atan()) + 0.45 * s1
}

#[differentiable]
pub fn p0251(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.72 * (x[3] + a).cos() + 0.14;
    let (t2, mut s3) = (0.5 * (((0.1 * (n as f64)) + s1) + (s1 + x[n % x.len()])).atan(), 0.5 * (a - 0.86).atan());
    let mut k4 = 0;
    let y5 = loop {
        k4 += 1;
        if k4 / 2 > 1 || k4 > n {
            break (s1 / (1.5 + b * b)).tanh();
        }
        match checked(0.5 * (b * s3).atan(), k4) {
            Ok(y6) => {
                'l11: for i10 in n..n {
                    let y12: f64;
                    match n / 2 % 4 {
                        0 => {
                            y12 = (t2 + s1).sin();
                        }
                        1 | 2 => {
                            y12 = (y6 + y6).tanh();
                        }
                        _ => {
                            y12 = (y6 - s3).tanh();
                        }
                    }
                    s3 += 0.65 * y12.sin();
                }
                s1 += 0.85 * y6.sin();
            }
            Err(1) => {}
            Err(k7) => {
                let mut k13 = 0;
                loop {
                    k13 += 1;
                    if k13 > n / 2 {
                        break;
                    }
                    let mut stack14 = vec![n, (n + n)];
                    while let Some(i15) = stack14.pop() {
                        if i15 > 1 {
                            stack14.push(i15 / 2);
                        }
                        let t16 = std::mem::replace(&mut s1, 0.5 * (b * x[2]) / (1.0 + b * b));
                        s1 += 0.74 * t16.sin();
                    }
                }
                if n % 2 == 0 {
                    if let Ok(y17) = checked(0.5 * (t2 / (1.5 + s1 * s1)).atan() / (1.0 + t2 * t2), n / 2) {
                        let mut s18 = 0.0;
                        s18 += 0.5 * (-s1) / (1.0 + y17 * y17);
                        let t19 = std::mem::replace(&mut s18, (s3 / (1.5 + s1 * s1)).sin());
                        s3 -= 0.24 * (t19 + s18).sin();
                    } else {
                        s3 += 0.62 * (0.5 * (b * b).ln_1p().atan());
                    }
                } else {
                    s1 += 0.33 * (x[1] * b).tanh();
                }
            }
        }
    };
    0.47 * t2 + 0.93 * x[0] + (s1 + t2).tanh() + 0.22 * s1 + 0.78 * s3
}

#[differentiable]
pub fn q0252(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * ((a / (1.5 + a * a)) * a) / (1.0 + a * a);
    let y2 = 0.53 * checked(0.57 * ((a + x[0]) - 0.77).abs().cos() + 0.82, (n + 1))?.sin();
    let y3 = blend(&a, &s1);
    let mut stack4 = vec![n, n];
    while let Some(i5) = stack4.pop() {
        let mut k6 = 0;
        let y7 = 'l8: loop {
            k6 += 1;
            if s1.min(0.117) >= y2 || k6 > n / 2 {
                break ((a / (1.5 + s1 * s1)) / (1.5 + a * a)).tanh();
            }
            if !((i5 + 3) <= 3) {
                let y9 = 0.64 * staged(0.5 * (0.37 + y2).atan(), (y3 * y2).tanh(), n)?.sin();
                let y11 = match n + n {
                    0 => (y3 - y3).sin(),
                    k10 => continue 'l8,
                };
                s1 += 0.19 * (y11 + y9).sin();
            }
        };
        s1 += 0.28 * y7.sin();
    }
    Ok(((s1 * y3) * (s1 * y3) + 0.3).sqrt().sin())
}

#[differentiable]
pub fn p0252(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = 0.5 * (x[n % x.len()].tanh().powi(3) * 0.69) / (1.0 + a * a);
    let mut m13 = n / 2;
    let o14 = if (m13 + n) > 1 && s12 - 0.56 > b { Some(0.5 * (0.75 - a).atan()) } else { None };
    let mut b = b * 0.14;
    let mut k15 = 0;
    'l16: while k15 < n {
        k15 += 1;
        for (i17, y18) in x.iter().enumerate() {
            let y19: f64;
            match m13 % 4 {
                0 => {
                    y19 = 0.5 * ((0.97 * b) * (0.1 * (i17 as f64))) / (1.0 + b * b);
                }
                1 | 2 => {
                    let y24 = match staged((a * 0.57).tanh(), 0.99 * ((*y18) * a).cos() + 0.15, (i17 + 3)) {
                        Ok(y20) => {
                            let mut s12 = (s12 + (*y18)).sin();
                            a += 0.91 * s12;
                            0.43 * b.cos() + 0.38
                        }
                        Err(0 | 2) => 0.63 * ((0.41 - s12) + 0.51).cos() + 0.97,
                        Err(k21) => {
                            let o22 = if !((k15 + n) <= 0) { Some((a + b).sin()) } else { None };
                            let mut u23 = [s12.min(0.227).sin(), ((*y18) - b).sin()];
                            0.5 * (a.atan() - (b * 0.98)).atan()
                        }
                    };
                    let y28 = match staged(0.5 * ((*y18) / (1.5 + s12 * s12)).atan(), 0.85 * (b + y18).cos() + 0.14, k15) {
                        Ok(y25) => (y25 + (0.1 * (k15 as f64))).sin(),
                        Err(0 | 2) => (a * (*y18)).cos().sin(),
                        Err(k26) => {
                            let t27 = std::mem::replace(&mut a, b.min(-0.797).tanh());
                            0.5 * (a - x[i17]).atan()
                        }
                    };
                    y19 = 0.27 * ((*y18) * b).cos() + 0.21;
                }
                _ => {
                    y19 = 0.18 * (y18 - b).min(-0.807).cos() + 0.39;
                }
            }
            s12 += 0.93 * (y19 + (*y18)).sin();
        }
    }
    0.71 * b + 0.56 * x[2] + 0.54 * s12 + 0.77 * b + 0.87 * a
}

#[differentiable]
pub fn q0253(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[n % x.len()] + a).sin();
    let w2 = &x[2..4];
    let Some(y3) = chained(0.5 * ((s1 * s1) - (s1 - w2[1])).atan(), 0.5 * w2[0].tanh().powi(3) / (1.0 + a * a)) else {
        return None;
    };
    let mut y3 = s1 - y3.tanh();
    let y5 = if let Ok(y4) = staged(0.56 * (a + w2[0]).cos() + 0.87, 0.39 * w2[n % w2.len()].sin().cos() + 0.59, (n + n)) {
        0.5 * ((x[n % x.len()] * 0.35) * (w2[1] - 0.44)) / (1.0 + y3 * y3)
    } else {
        let y6 = 0.59 * first_above(x, 0.38)?.sin();
        0.5 * (s1 - y6) / (1.0 + w2[1] * w2[1])
    };
    s1 += 0.62 * weighted(x, &w2[..2], n);
    Some(0.59 * (y5 * y3).cos() + 0.58)
}

#[differentiable]
pub fn p0253(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s7 = (b + x[x.len() - 1]).tanh();
    let mut v8 = vec![(x[1] + x[2]).max(-0.487).sin(); 4];
    let y10 = if let Ok(y9) = checked(0.5 * (b * x[0]).min(0.237).atan(), n / 2) {
        match first_above(&v8, 0.24) {
            Some(y11) => {
                let mut u13 = [(-s7).sin(), (b / (1.5 + v8[n % v8.len()] * v8[n % v8.len()])).sin(), (-y9).tanh()];
                'l14: for &y12 in v8.iter() {
                    u13 = [u13[1], u13[2], (u13[0] * b).tanh().powi(2).tanh()];
                    for w15 in u13.chunks_mut(2) {
                        w15[0] = 0.5 * (s7 * s7).ln_1p() / (1.0 + b * b);
                        w15.fill(0.5 * (0.75 * s7) / (1.0 + y11 * y11));
                        s7 -= 0.98 * w15[0].sin();
                    }
                    let y18 = match (n % 2, n % 3) {
                        (0, 0) => y9.min(0.687).sin(),
                        (1, k16) => {
                            let t17 = std::mem::take(&mut u13[1]);
                            (a * v8[n % v8.len()]).sin()
                        }
                        _ => 0.5 * ((s7 * b) + (u13[n % 3] / (1.5 + x[2] * x[2]))).atan(),
                    };
                    b += 0.16 * (y12 + y18).sin();
                }
                for w19 in u13.chunks_mut(3) {
                    w19[0] = (w19[0] - 0.77).abs().sin();
                    let mut k20 = 0;
                    let y21 = loop {
                        k20 += 1;
                        if !((k20 + n) <= 1) || k20 > n / 2 {
                            break (s7 + 0.25).sin();
                        }
                        let y22 = match q0253(&v8, 0.5 * (s7 * 0.34) / (1.0 + a * a), n % 4) { Some(t) => 0.65 * t, None => 0.83 };
                        v8 = vec![(w19[n % w19.len()].tanh().powi(2) + (y22 * w19[0])).sin(); 4];
                        s7 += 0.76 * y22.sin();
                    };
                    b = 0.7 * b + 0.99 * (w19[0] + y21).sin();
                }
                s7 += 0.18 * (y11 + u13[n % 3]).sin();
            }
            None => {
                v8 = vec![0.31 * (s7 + 0.55).cos() + 0.34; 4];
            }
        }
        (-(b + b)).sin()
    } else {
        a.atan().sin()
    };
    0.25 * y10 + 0.62 * x[3] + 0.28 * v8[n % v8.len()] + 0.45 * b + 0.65 * s7
}

#[differentiable]
pub fn q0254(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a + a).sin();
    let y5 = if let Some(y4) = chained(0.5 * (x[n % x.len()] * x[2]).max(0.687) / (1.0 + s1 * s1), (a + x[n % x.len()]).sin()) {
        0.67 * (x[0] + y4).cos() + 0.33
    } else {
        0.5 * (s1 * s1 + 0.3).sqrt() / (1.0 + s1 * s1)
    };
    for y6 in x.iter() {
        s1 /= 1.1 + (0.37 - y5) * (0.37 - y5);
        let y14 = match n + 3 {
            0 => {
                let mut y10 = if (n + 3) % 2 == 0 {
                    let y11: f64;
                    match n % 4 {
                        0 => {
                            y11 = (y6.tanh().powi(3) + (y5 * y6)).sin();
                        }
                        1 | 2 => {
                            let y12 = drain(&mut s1);
                            let y13 = match staged(0.5 * ((a * 0.45) * (y12 + y6)).atan(), (y5 * 0.93).sin(), n / 2) { Ok(t) => 0.31 * t, Err(k) => 0.1 * (k as f64) };
                            y11 = 0.5 * (*y6).sin() / (1.0 + y12 * y12);
                        }
                        _ => {
                            y11 = x[1].tanh();
                        }
                    }
                    0.63 * ((-(*y6)) / (1.5 + y5 * y5)).cos() + 0.54
                } else if s1 * x[n % x.len()] <= -0.587 {
                    0.25 * a.tanh().powi(3).cos() + 0.79
                } else {
                    return 0.31 * a + 0.87 * x[n % x.len()] + (0.12 * (y6 - a).cos() + 0.29);
                };
                ((s1 + y10) + (0.1 * (n as f64))).tanh()
            }
            k9 => 0.5 * (x[n % x.len()] * y5).atan(),
        };
        s1 = 0.7 * s1 + 0.96 * ((*y6) + y14).sin();
    }
    0.82 * x[0] + 0.71 * x[n % x.len()] + 0.45 * s1
}

#[differentiable]
pub fn p0254(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s15 = 0.5 * (0.19 + a).atan();
    let y16: f64;
    match (n + n) % 4 {
        0 => {
            for y17 in x {
                if let Ok(y18) = staged((s15 / (1.5 + s15 * s15)).tanh(), 0.5 * s15.max(0.197).atan(), (n + 3)) {
                    match n / 2 % 5 {
                        3 => return 0.51 * s15 + 0.88 * x[2] + (a + y18).sin(),
                        _ => {
                            let t19 = std::mem::take(&mut a);
                            a += 0.83 * t19.sin();
                        }
                    }
                    a += 0.53 * y18.sin();
                } else {
                    match positive(0.5 * (((*y17) * (*y17)).ln_1p() - s15.cos()) / (1.0 + s15 * s15)) {
                        Some(y20) => {
                            let y21 = q0254(x, 0.32 * (s15 + x[n % x.len()]).cos() + 0.34, n % 4);
                            std::mem::swap(&mut a, &mut s15);
                            a += 0.86 * (y20 + y21).sin();
                        }
                        None => {
                            let y22 = mean(&x[..2]);
                            let mut s15 = (s15 + s15).sin();
                            a += 0.63 * s15;
                            a += 0.23 * (s15 + y22).sin();
                        }
                    }
                }
                s15 += 0.36 * (*y17).sin();
            }
            y16 = 0.5 * ((-(x[0] * x[0])).exp() * x[n % x.len()].sin()) / (1.0 + a * a);
        }
        1 | 2 => {
            y16 = (a.min(-0.297) - (s15 - a)).sin();
        }
        _ => {
            y16 = 0.5 * (x[2] * s15).atan();
        }
    }
    0.95 * s15 + 0.75 * x[2] + 0.31 * a + 0.95 * s15
}

#[differentiable]
pub fn p0255(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (a + x[1]).tanh();
    let mut v2 = vec![x[2].min(-0.897).sin(); 4];
    let mut m3 = if v2[n % v2.len()] + a > s1 { (n + n) } else { 1 };
    let mut o4: Option<f64> = None;
    a /= 1.1 + (s1 + v2[2]) * (s1 + v2[2]);
    m3 = m3 / 2 % 5;
    match n / 2 {
        k5 @ 1..=3 => {
            v2 = vec![v2[n % v2.len()].min(-0.527).tanh(); 4];
            {
                let (w6, w7) = v2.split_at_mut(2);
                w6[0] = w7[0] * a;
                relax(&mut w7[1..], 0.5 * (a + s1).atan());
                for w8 in w6.chunks_mut(3) {
                    w8[0] = 0.17 * (x[n % x.len()] + 0.37).cos() + 0.21;
                    let mut y9 = if (n + 2) % 2 == 0 {
                        relax(w7, 0.5 * (-(a * s1)) / (1.0 + a * a));
                        (w7[0] - w8[0]).sin()
                    } else {
                        0.43 * (w7[1] + w8[k5 % w8.len()]).cos() + 0.71
                    };
                    s1 = 0.7 * s1 + 0.32 * (y9 + w8[0]).sin();
                }
                s1 += 0.62 * (w7[0] + w6[w6.len() - 1]).sin();
            }
        }
        _ => {
            a += 0.42 * (0.28 * ((0.1 * (n as f64)) - v2[1]).cos() + 0.46);
        }
    }
    0.79 * s1 + 0.24 * x[2] + (0.5 * (-x[3]) / (1.0 + s1 * s1)) + 0.52 * v2[m3 % v2.len()] + 0.42 * s1 + 0.49 * a
}

#[differentiable]
pub fn p0256(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[n % x.len()] / (1.5 + x[0] * x[0])).atan();
    let o2 = if !(n <= 2) { Some((s1 - 0.29).sin()) } else { None };
    for y3 in x {
        for i4 in (0..4).rev() {
            for i5 in 3..n.min(5) {
                if x[i4 % x.len()] - (*y3) > -0.417 {
                    let w6 = &x[1..];
                    s1 += 0.33 * w6[i5 % w6.len()].sin();
                } else {
                    nudge(&mut s1, (x[i4 % x.len()] / (1.5 + a * a)).sin());
                }
            }
            let mut k7 = 0;
            let y8 = loop {
                k7 += 1;
                if (n + n) % 3 != 2 || k7 > n.min(2) {
                    break 0.5 * s1.min(-0.777).max(-0.587) / (1.0 + x[n % x.len()] * x[n % x.len()]);
                }
                let r9 = if ((*y3) - 0.77).abs() <= -0.397 { &x[3] } else { &a };
                s1 += 0.79 * (*r9).sin();
            };
            s1 -= 0.57 * y8.sin();
        }
        s1 += 0.56 * (*y3).sin();
    }
    0.59 * a + 0.14 * x[2] + 0.93 * s1
}

#[differentiable]
pub fn p0257(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * x[n % x.len()]).atan();
    let mut u2 = [0.5 * (-a) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.5 * x[3].atan(), 0.5 * x[0].cos().atan()];
    let mut p3 = (0.5 * s1.sin().atan(), 0.5 * ((0.1 * (n as f64)) - x[n % x.len()]).atan());
    u2[2] = u2[2].max(-0.717).sin();
    p3.1 += 0.91 * mean(x);
    std::mem::swap(&mut s1, &mut u2[0]);
    'l5: for i4 in (1..n % 4 + 2).step_by(3) {
        'l8: for (y6, y7) in x.iter().zip(u2.iter()) {
            let mut p10 = (((*y6) - 0.77).abs().tanh(), 0.5 * ((*y6) * u2[n % 3]).atan());
            'l11: for y9 in [(p3.0 - p3.1).sin(), (u2[n % 3] - s1).tanh()] {
                p10 = (p10.1, (p10.0 * (y9 - y6)).sin());
                if (i4 + 2) > 2 && (0.1 * (i4 as f64)) * (*y7) < (*y6) {
                    let t12 = std::mem::take(&mut p3.1);
                    let mut p13 = (((p10.1 + (0.1 * (n as f64))) * t12).sin(), 0.5 * (*y7).atan() / (1.0 + x[i4 % x.len()] * x[i4 % x.len()]));
                    s1 += 0.66 * (p13.0 + t12).sin();
                    break 'l8;
                }
                s1 -= 0.97 * y9.sin();
            }
            s1 += 0.72 * ((*y6) + (*y7)).sin();
        }
    }
    0.17 * a + 0.16 * x[3] + 0.87 * p3.0 + 0.26 * u2[n % 3] + 0.21 * s1
}

#[differentiable]
pub fn p0258(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a / (1.0 + a * a);
    let mut u2 = [0.5 * x[n % x.len()].cos().atan(), 0.69 * (x[2] + x[n % x.len()]).sin().cos() + 0.81];
    let mut v3 = vec![0.5 * (b * 0.35).tanh().powi(3) / (1.0 + u2[1] * u2[1]), b.min(-0.97).sin(), 0.71 * b.cos() + 0.39, (u2[0] * a).tanh()];
    let mut m4 = 0;
    for (y5, y6) in v3.iter_mut().zip(x.iter()) {
        for i7 in u2.iter().rev() {
            if n > 1 {
                let r8 = if (n + n) > 4 { &u2[1] } else { &s1 };
            } else {
                let mut k9 = 0;
                'l10: while k9 < n % 3 {
                    k9 += 1;
                    let y11 = stepped(0.5 * (*y6) / (1.0 + (*i7) * (*i7)), (k9 + 2));
                    let w12 = &u2[1..];
                    s1 += 0.82 * (w12[0] + y11).sin();
                }
                m4 += 1;
            }
            s1 += 0.49 * (*i7).sin();
        }
        s1 += 0.61 * ((*y6) + (*y5)).sin();
    }
    0.45 * v3[m4 % v3.len()] + 0.88 * x[x.len() - 1] + (x[3] + a).tanh() + 0.41 * s1 + 0.74 * v3[n % v3.len()] + 0.69 * u2[0]
}

#[differentiable]
pub fn q0259(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a * x[0]).tanh();
    s1 /= 1.1 + s1.min(-0.227) * s1.min(-0.227);
    let t2 = s1.max(0.747).tanh();
    s1 += 0.17 * chained((s1 / (1.5 + x[n % x.len()] * x[n % x.len()])).sin(), 0.5 * s1.min(0.857).atan())?;
    s1 /= 1.1 + (t2 * x[n % x.len()]) * (t2 * x[n % x.len()]);
    s1 /= 1.1 + (0.85 + t2) * (0.85 + t2);
    let r3 = if t2.min(-0.467) <= x[n % x.len()] { &s1 } else { &x[2] };
    let mut k4 = 0;
    let mut t5 = 1.0 + (0.5 * x[k4 % x.len()].max(-0.137) / (1.0 + a * a));
    let mut p6 = ((a - (*r3)).tanh(), 0.5 * (t5 + (*r3)) / (1.0 + t5 * t5));
    'l7: while t5 > 0.51 && k4 < 12 {
        t5 *= 0.75;
        k4 += 1;
        p6 = (p6.1, (p6.0 * (t2 * (*r3))).sin());
        p6.1 += 0.26 * chained((p6.1 + 0.34).sin(), 0.5 * (-t5) / (1.0 + (*r3) * (*r3)))?;
    }
    Some(0.5 * (0.32 + (a + t2)) / (1.0 + t2 * t2))
}

#[differentiable]
pub fn p0259(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s8 = 0.5 * (x[3] + x[2]) / (1.0 + a * a);
    let mut u9 = [0.82 * (a + a).cos() + 0.69, 0.36 * (s8 + a).cos() + 0.12, x[n % x.len()].sin(), 0.17 * (a.max(-0.447) - s8.tanh().powi(2)).cos() + 0.28];
    let mut v10 = x.to_vec();
    let mut o11: Option<f64> = None;
    let mut p12 = (0.5 * (u9[n % 4] * a).atan(), 0.5 * v10[0].max(0.777).atan());
    let t13 = ((v10[0] + p12.1) * p12.1).tanh();
    let mut k14 = 0;
    let mut u15 = [t13.sin(), 0.79 * (u9[1] + u9[0]).cos() + 0.15, (u9[0] + t13).tanh()];
    while k14 < 3 {
        k14 += 1;
        u15 = [u15[1], u15[2], 0.5 * ((p12.1 - u15[0]) + (p12.0 - u15[0])) / (1.0 + t13 * t13)];
        v10[n % 4] = 0.38 * (u15[2] * u9[n % 4]).cos() + 0.73;
        let mut stack16: Vec<usize> = (0..n).collect();
        while let Some(i17) = stack16.pop() {
            let mut s19 = 0.73 * (-(p12.1 * p12.1)).exp().cos() + 0.58;
            for y18 in [(u15[2] - u15[0]).tanh(), (a.cos() - 0.77).abs().tanh()] {
                s19 = (0.25 * s19 + (s19 / (1.5 + u15[0] * u15[0]))).tanh();
                if t13 >= y18 {
                    let (w20, w21) = u9.split_at_mut(1);
                    w20[0] = w21[0] * w21[n % w21.len()];
                    s8 += 0.76 * (w20[0] + w21[k14 % w21.len()]).sin();
                } else if (k14 + 1) > 0 {
                    let y22 = rotate(&mut v10);
                    u9.swap(n % 4, 1);
                    s19 += 0.83 * y22.sin();
                } else if (k14 + 2) % 2 == 1 {
                    u9[1] = (s8 + s19).sin();
                } else {
                    std::mem::swap(&mut u15[1], &mut s8);
                    u15[i17 % 3] = 0.37 * u15[i17 % 3].cos() + 0.79;
                }
                s19 += 0.48 * y18.sin();
            }
            s8 += 0.92 * s19.sin();
        }
    }
    0.26 * v10[1] + 0.41 * x[k14 % x.len()] + 0.47 * s8 + 0.71 * u9[n % 4] + 0.58 * v10[3] + 0.83 * u15[2] + 0.89 * p12.0
}

#[differentiable]
pub fn p0260(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * x[n % x.len()]) / (1.0 + x[2] * x[2]);
    let o2 = if (n + 3) > 2 && 0.16 + a > 0.957 { Some(0.5 * (x[0] / (1.5 + x[3] * x[3])).atan()) } else { None };
    let mut p3 = (((0.1 * (n as f64)) - a).tanh(), 0.17 * x[1].min(0.817).cos() + 0.13);
    match (n + n) % 4 {
        0 | 3 => {
            let y15 = match n + n {
                k4 @ 1..=3 => (a - p3.1).tanh(),
                _ => {
                    let mut stack5: Vec<usize> = (0..n).collect();
                    while let Some(i6) = stack5.pop() {
                        if i6 > 1 {
                            stack5.push(i6 / 2);
                        }
                        if let Ok(y7) = staged(0.24 * (p3.0 + 0.81).cos() + 0.36, 0.5 * s1 / (1.0 + p3.0 * p3.0), n) {
                            let y8 = blend(&p3.0, &y7);
                            a += 0.49 * (y7 + y8).sin();
                        }
                        for i9 in (1..n % 4 + 2).step_by(2) {
                            p3.0 += 0.94 * (0.45 * (x[i9 % x.len()] * 0.73).cos() + 0.91);
                        }
                    }
                    let y14 = match mode(n + n) {
                        Mode::Low => {
                            let y10: f64;
                            match (n + n) % 4 {
                                0 => {
                                    a /= 1.1 + (x[2] * p3.1) * (x[2] * p3.1);
                                    let t11 = 0.5 * (0.25 - x[2]) / (1.0 + s1 * s1);
                                    y10 = 0.34 * t11.min(-0.297).cos() + 0.98;
                                }
                                1 | 2 => {
                                    y10 = a.min(-0.867).sin().tanh();
                                }
                                _ => {
                                    let mut u12 = [0.22 * ((p3.0 - p3.1) + (a * s1)).cos() + 0.57, s1.min(-0.17).sin(), (a + 0.39).tanh(), 0.5 * (s1 * s1).atan()];
                                    y10 = (a + (0.1 * (n as f64))).sin();
                                }
                            }
                            let mut y10 = (y10 + x[n % x.len()]).sin();
                            s1.max(0.77).sin()
                        }
                        Mode::Middle => {
                            let mut m13 = if x[2] + s1 >= 0.987 { (n + 1) } else { 1 };
                            0.5 * ((a + x[x.len() - 1]) - (a - 0.77).abs()).atan()
                        }
                        Mode::High => return 0.55 * a + 0.93 * x[x.len() - 1],
                    };
                    0.12 * (s1 + 0.26).cos() + 0.35
                }
            };
            a += 0.37 * y15.sin();
        }
        _ => {
            p3.1 += 0.69 * (0.5 * (s1 * 0.15).atan());
        }
    }
    0.49 * s1 + 0.78 * x[n % x.len()] + ((x[3] / (1.5 + s1 * s1)) * (a + 0.21)).tanh() + 0.78 * a + 0.78 * s1 + 0.68 * p3.1
}

#[differentiable]
pub fn q0261(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.tanh().powi(3).tanh();
    let mut k2 = 0;
    let mut t3 = 1.0 + (a + (0.1 * (n as f64))).tanh();
    while t3 > 0.43 && k2 < 12 {
        t3 *= 0.62;
        k2 += 1;
        match (k2 + 2) % 5 {
            3 => {
                continue;
            }
            _ => {
                let t6 = std::mem::replace(&mut s1, 0.43 * ((-(a * a)).exp() + (-x[0])).cos() + 0.89);
                let y7 = mean(&x[..2]);
                for i8 in 1..4 {
                    match mode(k2) {
                        Mode::Low => {
                            s1 += 0.26 * blend(&t6, &t6);
                        }
                        Mode::Middle => {
                            let mut s9 = 1.0;
                            s9 += (y7 - t3).tanh();
                            let (t10, mut s11) = ((t6 * (y7 / (1.5 + s9 * s9))).tanh(), 0.15 * (-(t3 * t3)).exp().cos() + 0.62);
                            s1 += 0.62 * (s9 + t10).sin();
                        }
                        Mode::High => {
                            let mut t6 = y7 - t6.tanh();
                            t3 += 0.29 * t6;
                            t6 += 0.42 * stepped(0.5 * t3.min(-0.997).atan(), n);
                            t3 = 0.7 * t3 + 0.22 * t6.sin();
                        }
                    }
                }
                s1 += 0.57 * (t6 + y7).sin();
            }
        }
    }
    0.98 * a + 0.48 * x[2] + 0.63 * s1 + 0.69 * t3
}

#[differentiable]
pub fn p0261(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = 0.5 * ((a + (0.1 * (n as f64))) / (1.5 + b * b)).atan();
    let mut m13 = 0;
    let mut o14: Option<f64> = None;
    let mut u16 = [0.5 * ((s12 - s12) + 0.49).atan(), (-a).sin(), (0.98 - s12).tanh()];
    for y15 in x {
        u16 = [u16[1], u16[2], (u16[m13 % 3] + (0.1 * (n as f64))).sin()];
        u16[2] = (-u16[2]).tanh();
        if (m13 + n) % 2 == 0 {
            for w17 in u16.chunks_mut(3) {
                w17[0] = 0.5 * a.max(-0.777) / (1.0 + s12 * s12);
                let mut k18 = 0;
                while k18 < 1 {
                    k18 += 1;
                    m13 += 1;
                    m13 = (m13 * 3 + 2) % 7;
                }
                s12 += 0.71 * w17[0].sin();
            }
        } else {
            match mode(n + n) {
                Mode::Middle | Mode::High => {
                    let mut u20 = [((*y15).max(0.337) * ((*y15) * a)).sin(), ((*y15) + s12).tanh(), 0.5 * (a * a).ln_1p().atan()];
                    for y19 in &mut u16 {
                        u20 = [u20[1], u20[2], 0.5 * ((*y19) * x[2]).atan()];
                        u20.swap(2, 0);
                        s12 += 0.71 * (*y19).sin();
                    }
                    s12 += 0.71 * u20[m13 % 3].sin();
                }
                Mode::Low => {
                    s12 += 0.31 * (0.26 * ((*y15) - u16[n % 3]).cos() + 0.57);
                }
            }
        }
        s12 -= 0.92 * (*y15).sin();
    }
    0.73 * s12 + 0.58 * x[x.len() - 1] + (x[m13 % x.len()].tanh().powi(2) + a.max(0.407)).tanh() + 0.31 * s12 + 0.91 * u16[2]
}

#[differentiable]
pub fn q0262(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.31 * (a / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.22;
    for y2 in x {
        match n + n {
            0 => {
                match n + n {
                    k4 @ 1..=3 => {
                        match mode(k4 + 2) {
                            Mode::Middle | Mode::High => {
                                let mut s5 = 0.0;
                                s5 += 0.5 * (s1.min(-0.307) + (x[0] + s1)) / (1.0 + a * a);
                                s1 += 0.24 * s5.sin();
                            }
                            Mode::Low => {
                                let y6 = drain(&mut s1);
                                let y7 = 0.65 * first_above(x, 0.17)?.sin();
                                s1 += 0.32 * (y6 + y7).sin();
                            }
                        }
                        if let Some(y8) = positive(((*y2) + s1).tanh()) {
                            nudge(&mut s1, 0.88 * (y2 * x[k4 % x.len()]).cos() + 0.68);
                            s1 *= 0.8 + 0.15 * ((*y2) - (*y2)).sin();
                            s1 += 0.75 * y8.sin();
                        }
                    }
                    _ => {
                        s1 += 0.14 * (((*y2) + (*y2)) / (1.5 + x[1] * x[1])).tanh();
                    }
                }
            }
            k3 => {
                s1 += 0.46 * (0.5 * (x[2] + a) / (1.0 + x[x.len() - 1] * x[x.len() - 1]));
            }
        }
        s1 += 0.38 * (*y2).sin();
    }
    Some(0.5 * ((x[3] + a) + (x[n % x.len()] * a)).atan())
}

#[differentiable]
pub fn p0262(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s9 = (b + x[3]).sin();
    let mut v10 = vec![0.5 * (s9 - x[n % x.len()]).min(0.347).atan(), 0.5 * (a + b) / (1.0 + a * a), 0.5 * x[n % x.len()].min(-0.457) / (1.0 + x[x.len() - 1] * x[x.len() - 1]), 0.53 * (a - a).cos() + 0.69];
    let mut m11 = n / 2;
    let mut s13 = 0.5 * (b + 0.82).atan();
    'l14: for y12 in &mut v10 {
        s13 = (0.28 * s13 + (s13 + 0.19)).tanh();
        let mut stack15 = vec![n % 3];
        let mut s17 = 0.5 * ((s9 - b) - (b / (1.5 + (*y12) * (*y12)))) / (1.0 + x[3] * x[3]);
        while let Some(i16) = stack15.pop() {
            if i16 > 1 {
                stack15.push(i16 / 2);
            }
            s17 = (0.24 * s17 + (s13 * s17)).tanh();
            let y23 = match first_above(x, 0.25) {
                Some(y18) => {
                    for y19 in x {
                        b = (x[m11 % x.len()] + (*y19)).sin();
                        m11 += 1;
                        s17 = 0.7 * s17 + 0.41 * (*y19).sin();
                    }
                    let mut k20 = 0;
                    let mut t21 = 1.0 + x[i16 % x.len()].min(-0.397).sin();
                    let mut s22 = (-y18).sin();
                    while t21 > 0.65 && k20 < 3 {
                        t21 *= 0.72;
                        k20 += 1;
                        s22 = (0.81 * s22 + (-t21)).tanh();
                        *y12 += 0.24 * (0.5 * (y18 - 0.59).atan());
                    }
                    0.5 * (a + t21) / (1.0 + (*y12) * (*y12))
                }
                None => return 0.19 * s9 + 0.86 * x[i16 % x.len()],
            };
            s9 += 0.31 * y23.sin();
        }
        s13 += 0.87 * (s17 + (*y12)).sin();
    }
    0.34 * b + 0.99 * x[n % x.len()] + 0.86 * s9 + 0.95 * b + 0.13 * v10[m11 % v10.len()] + 0.37 * s13
}

#[differentiable]
pub fn p0263(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.53 * (x[2] - x[n % x.len()]).cos() + 0.63;
    let mut p2 = ((s1 + a).sin(), (-a).sin());
    let Ok(y3) = checked((x[2] + x[n % x.len()]).tanh(), n / 2) else {
        return 0.17 * a + 0.43 * x[1];
    };
    match n + 2 {
        k6 @ 1..=3 => {
            let mut k7 = 0;
            while k7 < n / 2 {
                k7 += 1;
                'l9: for y8 in x {
                    let y10: f64;
                    match (k7 + 3) % 4 {
                        0 => {
                            y10 = ((0.1 * (k6 as f64)) + (*y8)).tanh();
                        }
                        1 | 2 => {
                            y10 = 0.11 * ((a + (*y8)) * 0.72).cos() + 0.37;
                        }
                        _ => {
                            y10 = p2.1.cos().tanh().powi(3).tanh();
                        }
                    }
                    'l12: for y11 in x {
                        let mut s1 = (s1 + p2.0).sin();
                        p2.1 += 0.96 * s1;
                        (p2.0, p2.1) = (p2.1, ((*y8) + 0.46).tanh());
                    }
                    s1 -= 0.29 * ((*y8) + y10).sin();
                }
            }
        }
        _ => {
            p2.1 += 0.75 * (0.77 * (0.36 + p2.0).tanh().powi(3).cos() + 0.82);
        }
    }
    0.97 * a + 0.41 * x[n % x.len()] + 0.42 * p2.0 + 0.29 * s1
}

#[differentiable]
pub fn p0264(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] + 0.92).sin();
    let mut u2 = [0.5 * s1.atan(); 3];
    let mut m3 = if n / 2 % 2 == 0 || x[1].min(0.207) < -0.457 { (n + 1) } else { 2 };
    let mut o4 = Some(0.41 * a.cos() + 0.97);
    for i5 in (1..n / 2 + 2).step_by(3) {
        {
            let (w6, w7) = u2.split_at_mut(1);
            w6[0] = w7[0] * w7[i5 % w7.len()];
            let r8 = match m3 % 3 { 0 => &s1, _ => &x[1] };
            m3 += 1;
            for (i9, y10) in x.iter().enumerate() {
                for (i11, y12) in w7.iter_mut().enumerate() {
                    let t13: f64 = 0.5 * ((*y10) / (1.5 + (*y12) * (*y12))).atan();
                }
            }
        }
        let w14 = &mut u2[..2];
        s1 += 0.13 * w14[0].sin();
    }
    0.43 * s1 + 0.87 * x[m3 % x.len()] + u2[m3 % 3].tanh() + 0.14 * s1 + 0.89 * u2[n % 3]
}

#[differentiable]
pub fn p0265(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((-a) * (-a) + 0.3).sqrt() / (1.0 + a * a);
    let mut p2 = ((b + 0.99).sin(), 0.83 * ((a * a) * (a * a) + 0.3).sqrt().cos() + 0.45);
    let mut k3 = 0;
    let mut t4 = 0.34 * b.atan().cos() + 0.34;
    while {
        k3 += 1;
        t4 = 0.74 * t4 + (x[1] + x[1]).max(0.87).tanh();
        k3 < 7 && t4 > -0.39
    } {
        let y5;
        if (k3 + 1) > 1 && t4 <= x[x.len() - 1] {
            y5 = 0.5 * ((s1 * b) + (-b)).atan();
        } else {
            let mut k6 = 0;
            let mut t7 = 1.0 + (t4 * p2.0).tanh();
            while t7 > 0.43 && k6 < 12 {
                t7 *= 0.73;
                k6 += 1;
                let mut y8 = if k3 > 0 {
                    nudge(&mut p2.1, 0.5 * t7.max(-0.807).atan());
                    0.66 * (t4 + 0.36).cos() + 0.32
                } else {
                    return 0.44 * s1 + 0.48 * x[3] + (s1.atan() - (-p2.0)).tanh();
                };
                t7 -= 0.72 * y8.sin();
            }
            for y11 in x {
                {
                    let e12 = if (k3 + n) > 1 && t4 / (1.5 + a * a) < p2.1 { Err(0_u8) } else { Ok(0.5 * (-t7) / (1.0 + b * b)) };
                    let mut o13 = Some(0.5 * (y11 + p2.1) / (1.0 + b * b));
                }
                if (n + 3) % 2 == 1 {
                    let t14 = std::mem::take(&mut s1);
                    (p2.0, p2.1) = (p2.1, 0.78 * (-b).cos() + 0.17);
                    s1 -= 0.21 * t14.sin();
                } else if (0.1 * (k6 as f64)) - x[3] > p2.1 {
                    std::mem::swap(&mut s1, &mut p2.1);
                }
                t7 -= 0.91 * (*y11).sin();
            }
            y5 = 0.5 * ((t4 + p2.0) - (s1 * 0.48)).atan();
        }
        s1 += 0.87 * y5.sin();
    }
    0.94 * t4 + 0.23 * x[1] + 0.59 * s1 + 0.51 * t4 + 0.51 * p2.1
}

#[differentiable]
pub fn q0266(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.84 * x[0].max(0.437).cos() + 0.32;
    s1 += 0.75 * first_above(&x[..2], 0.55)?;
    s1 /= 1.1 + (a * a).ln_1p() * (a * a).ln_1p();
    let y2 = match checked(0.5 * (x[1] * x[3]).min(0.177) / (1.0 + s1 * s1), (n + 2)) { Ok(t) => 0.75 * t, Err(k) => 0.1 * (k as f64) };
    let mut s1 = s1 * 0.99;
    let y3 = first_above(&x[..2], 0.72)?;
    Some((a / (1.5 + y2 * y2)).tanh())
}

#[differentiable]
pub fn p0266(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s4 = 0.56 * ((x[0] + x[2]) / (1.5 + x[3] * x[3])).cos() + 0.59;
    let mut v5 = vec![0.5 * (a + b).atan(); 3];
    let mut m6 = n / 2;
    let t7 = std::mem::take(&mut s4);
    v5[0] = 0.5 * (0.85 - b.cos()) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut k8 = 0;
    let mut s10 = 0.37 * (a - v5[0]).sin().cos() + 0.99;
    let y9 = loop {
        k8 += 1;
        if k8 > n % 4 {
            break 0.5 * b / (1.0 + s4 * s4);
        }
        s10 = (0.82 * s10 + (s4 - v5[1])).tanh();
        v5[..2].fill(0.5 * t7.min(0.257).atan());
    };
    if let Some(y11) = first_above(&v5, 0.54) {
        let y12 = rotate(&mut v5[..2]);
        s4 += 0.76 * (y11 + y12).sin();
    } else {
        s4 += 0.94 * (b + s10).sin();
    }
    0.59 * t7 + 0.61 * x[1] + 0.85 * s4 + 0.18 * v5[n % v5.len()] + 0.47 * s10
}

#[differentiable]
pub fn p0267(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((0.1 * (n as f64)) + x[n % x.len()]) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut v2 = vec![(-s1).tanh(), 0.19 * (a / (1.5 + x[n % x.len()] * x[n % x.len()])).min(-0.937).cos() + 0.57, (s1 + s1).tanh(), 0.5 * ((x[x.len() - 1] - 0.77) + (s1 * s1 + 0.3).sqrt()) / (1.0 + b * b)];
    let mut m3 = if n % 2 == 1 { (n + 3) } else { 0 };
    let mut p4 = (((a + b) * (b - 0.41)).sin(), v2[2].sin());
    v2[1..].fill(0.5 * (s1 + 0.96) / (1.0 + b * b));
    v2[3] -= 0.32 * (a - x[3]).tanh();
    v2[..2].fill(0.5 * s1.max(0.47) / (1.0 + x[m3 % x.len()] * x[m3 % x.len()]));
    let mut y5 = if a + v2[v2.len() - 1] > b {
        0.5 * (v2[n % v2.len()] + p4.0).atan()
    } else if (n + 3) % 3 != 0 {
        (a - v2[3]).tanh()
    } else {
        return 0.45 * v2[0] + 0.33 * x[m3 % x.len()];
    };
    let y6 = rotate(&mut v2);
    let mut k7 = 0;
    let y8 = loop {
        k7 += 1;
        if k7 > n {
            break 0.5 * (b * b).ln_1p() / (1.0 + y5 * y5);
        }
        m3 += 1;
        v2.swap(n % 4, 2);
    };
    'l10: for y9 in v2.iter() {
        let y15 = match n + n {
            1..=3 | 6 => {
                let y14 = match chained(0.5 * s1.min(0.467).atan(), (y5 + 0.56).tanh()) {
                    Some(y12) if y12 > 0.83 => {
                        match (n + n) % 5 {
                            3 => break 'l10,
                            _ => {
                                let mut v13 = v2.clone();
                                y5 += 0.47 * v13[v13.len() - 1].sin();
                            }
                        }
                        (y8.min(-0.347) + (0.1 * (n as f64))).sin()
                    }
                    Some(y12) => (((*y9) + y5) * 0.82).tanh(),
                    None => (y6.tanh().powi(3) * ((*y9) + 0.24)).sin(),
                };
                0.5 * (y8 * a) / (1.0 + x[0] * x[0])
            }
            _ => 0.5 * (b - y6) / (1.0 + y5 * y5),
        };
        s1 += 0.95 * (y15 + (*y9)).sin();
    }
    0.31 * y6 + 0.65 * x[n % x.len()] + (0.5 * (y8 * y6) / (1.0 + y5 * y5)) + 0.75 * v2[m3 % v2.len()] + 0.73 * s1 + 0.35 * p4.1 + 0.12 * y5
}

#[differentiable]
pub fn q0268(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = ((a + (0.1 * (n as f64))) + (-a)).tanh();
    s1 += 0.91 * blend(&x[3], &s1);
    a += 0.43 * weighted(x, x, n);
    s1 += 0.94 * positive(0.95 * (s1.min(-0.617) - a).cos() + 0.42)?;
    'l3: for i2 in 0..x.len() {
        let y4 = 0.77 * chained(0.5 * (x[i2] + s1) / (1.0 + s1 * s1), 0.5 * x[1].tanh().powi(3).atan())?.sin();
        a = 0.7 * a + 0.69 * y4.sin();
    }
    Some(0.5 * (a + s1) / (1.0 + a * a))
}

#[differentiable]
pub fn p0268(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s5 = (x[2] + b).sin();
    let mut v6 = x.to_vec();
    let mut m7 = 0;
    {
        let (w8, w9) = v6.split_at_mut(3);
        w8[0] = w9[0] * b;
        let y10 = match q0268(x, (b - 0.26).tanh(), n % 4) { Some(t) => 0.56 * t, None => 0.28 };
        nudge(&mut w9[0], 0.5 * (b / (1.5 + a * a)) / (1.0 + b * b));
        b += 0.77 * (w9[m7 % w9.len()] + y10).sin();
    }
    m7 = (m7 + n) % 5;
    if s5 * x[2] < 0.297 {
        v6 = vec![a.min(0.277).tanh(); 4];
        let y15 = match n + 1 {
            k11 if k11 > 1 => {
                for i12 in v6.iter().rev() {
                    match ((m7 + n) > 0 && x[3] + (0.1 * (k11 as f64)) >= -0.297, (m7 + n)) {
                        (true, 0..=2) => {
                            let t14 = std::mem::take(&mut b);
                            b += 0.32 * t14.sin();
                        }
                        (false, _) => {
                            b += 0.57 * (0.5 * (b * 0.38).min(0.397).atan());
                        }
                        _ => {
                            b += 0.36 * (0.5 * (-s5).tanh().powi(3) / (1.0 + s5 * s5));
                        }
                    }
                    s5 += 0.38 * (*i12).sin();
                }
                0.5 * (-v6[1]) / (1.0 + s5 * s5)
            }
            _ if (n + n) % 3 != 2 => 0.5 * (x[m7 % x.len()] - v6[n % v6.len()]).atan(),
            _ => (v6[n % v6.len()] - a).tanh(),
        };
        b += 0.94 * y15.sin();
    } else if b.max(0.117) > 0.27 {
        s5 += 0.57 * (-(-s5)).tanh();
    } else if v6[n % v6.len()].max(0.657) <= x[1] {
        b += 0.25 * (0.5 * (a + b) / (1.0 + a * a));
    } else {
        s5 += 0.44 * (b * b).sin();
    }
    0.62 * b + 0.98 * x[n % x.len()] + 0.66 * s5 + 0.36 * v6[1] + 0.71 * b
}

#[differentiable]
pub fn q0269(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a * a + 0.3).sqrt().tanh();
    s1 += 0.77 * first_above(x, 0.92)?;
    nudge(&mut s1, (x[0] + 0.28).sin());
    let mut k2 = 0;
    let mut t3 = 0.5 * (0.15 * s1).atan();
    let mut u4 = [0.5 * (x[k2 % x.len()] + (0.1 * (n as f64))).atan(), (s1 - x[1]).sin(), (x[0] * a).tanh()];
    while {
        k2 += 1;
        t3 = 0.80 * t3 + (0.29 * (a * t3).cos() + 0.49);
        k2 < 7 && t3 > -0.68
    } {
        u4 = [u4[1], u4[2], 0.54 * (a * t3).cos() + 0.54];
        {
            let w5 = &mut u4[1..3];
            'l7: for y6 in x {
                let mut u9 = [0.5 * s1.min(0.127) / (1.0 + s1 * s1), ((*y6) * (0.1 * (k2 as f64))).sin(), 0.5 * (s1 + t3).atan()];
                'l10: for i8 in (1..n.min(2) + 2).rev().step_by(3) {
                    u9 = [u9[1], u9[2], (-(t3 / (1.5 + t3 * t3))).sin()];
                    let t11 = std::mem::take(&mut s1);
                    let y12 = match staged(0.5 * ((*y6) + t11).atan(), (u9[2] * y6).tanh(), (n + 3)) { Ok(t) => 0.82 * t, Err(k) => 0.1 * (k as f64) };
                    t3 += 0.44 * (t11 + y12).sin();
                }
                s1 += 0.31 * ((*y6) + u9[2]).sin();
            }
            s1 -= 0.53 * w5[n % w5.len()].sin();
        }
    }
    Some(a.cos().sin())
}

#[differentiable]
pub fn p0269(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s13 = ((a + x[0]) / (1.5 + x[3] * x[3])).sin();
    let mut v14 = Vec::new();
    v14.push(0.5 * (b / (1.5 + a * a)) / (1.0 + b * b));
    v14.push((s13 + a).tanh());
    v14.push(0.5 * (a + b).atan());
    match mode(n + n) {
        Mode::Low => {
            'l17: for (i15, y16) in v14.iter_mut().enumerate() {
                if i15 / 2 > 1 && s13 + s13 < -0.667 {
                    continue 'l17;
                }
                s13 -= 0.52 * (*y16).sin();
            }
            let mut k18 = 0;
            while k18 < 4 {
                let r19 = match n / 2 % 3 { 0 => &b, _ => &a };
                'l21: for y20 in v14.iter_mut() {
                    let r22 = if (*r19) + s13 < 0.577 { &s13 } else { &a };
                }
                s13 += 0.16 * (*r19).sin();
                k18 += 1;
            }
            let mut u24 = [0.5 * (x[k18 % x.len()] + 0.42).atan(), (a - a).sin(), 0.5 * (v14[k18 % v14.len()] - v14[2]).atan()];
            for y23 in &v14 {
                u24 = [u24[1], u24[2], (-((*y23) - b)).sin()];
                match mode(k18 / 2) {
                    Mode::Low => {
                        for i25 in (0..x.len() + 2).step_by(2) {
                            let w26 = &x[2..4];
                            s13 -= 0.35 * w26[0].sin();
                        }
                    }
                    Mode::Middle => {
                        s13 += 0.54 * (0.5 * (u24[0] + (0.1 * (k18 as f64))).atan());
                    }
                    Mode::High => {
                        s13 += 0.36 * (0.5 * (a + y23).atan());
                    }
                }
                s13 += 0.71 * (*y23).sin();
            }
            s13 += 0.63 * u24[0].sin();
        }
        Mode::Middle => {
            s13 += 0.15 * (s13 * s13).tanh();
        }
        Mode::High => {
            s13 += 0.35 * (0.35 * (b - s13).cos() + 0.99);
        }
    }
    0.18 * b + 0.94 * x[n % x.len()] + 0.98 * s13 + 0.72 * v14[2]
}

#[differentiable]
pub fn p0270(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[2] * x[2] + 0.3).sqrt() + (x[0] * x[3])) / (1.0 + x[0] * x[0]);
    let mut m2 = 0;
    let mut o3: Option<f64> = None;
    s1 /= 1.1 + s1.cos() * s1.cos();
    let mut b = b * 0.48;
    let mut s4 = 0.0;
    s4 += 0.5 * (-(a * a)).exp().atan();
    let y5: f64;
    match (m2 + n) % 4 {
        0 => {
            let t6 = std::mem::take(&mut s4);
            y5 = (s1 + t6).sin();
        }
        1 | 2 => {
            y5 = (x[3] * x[3]).ln_1p().sin();
        }
        _ => {
            for (i7, y8) in x.iter().enumerate() {
                match mode(n / 2) {
                    Mode::Middle | Mode::High => {
                        let mut k9 = 0;
                        let mut t10 = 1.0 + (0.73 * (s4.min(0.67) + y8).cos() + 0.95);
                        while t10 > 0.54 && k9 < 12 {
                            t10 *= 0.59;
                            k9 += 1;
                            let mut m11 = 0;
                            let mut s12 = 1.0;
                            s12 += (-s4.min(-0.947)).sin();
                            t10 = 0.7 * t10 + 0.49 * s12.sin();
                        }
                        b = 0.7 * b + 0.55 * t10.sin();
                    }
                    Mode::Low => {
                        s4 += 0.53 * (s4 + (*y8)).tanh();
                    }
                }
                s1 += 0.11 * (*y8).sin();
            }
            y5 = 0.5 * (a * b).atan();
        }
    }
    0.95 * y5 + 0.71 * x[m2 % x.len()] + 0.22 * s4 + 0.68 * s1 + 0.96 * b
}

#[differentiable]
pub fn p0271(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[1].min(0.187) + (x[2] - 0.49)) / (1.0 + a * a);
    match n {
        0 => {
            match mode(n) {
                Mode::Middle | Mode::High => {
                    let y3 = match mode(n / 2) {
                        Mode::Low => (a * (0.1 * (n as f64))).sin(),
                        Mode::Middle => ((a * a) + (a + a)).sin(),
                        Mode::High => x[3].tanh().powi(3).tanh(),
                    };
                    let y4 = if (n + n) > 3 {
                        'l6: for i5 in (0..3).rev() {
                            let mut o7 = Some((s1 * s1).ln_1p().atan().tanh());
                        }
                        for i8 in (0..n / 2).rev() {
                            let o9 = if !(n / 2 <= 4) { Some((-((a + y3) * (a + y3))).exp().sin()) } else { None };
                        }
                        (a - x[n % x.len()]).tanh()
                    } else {
                        return 0.52 * x[n % x.len()];
                    };
                    s1 += 0.88 * (y4 + y3).sin();
                }
                Mode::Low => {
                    let mut k10 = 0;
                    let mut t11 = 0.49 * (-x[3]).cos() + 0.63;
                    while {
                        k10 += 1;
                        t11 = 0.75 * t11 + (0.45 * (a * a).ln_1p().min(0.187).cos() + 0.11);
                        k10 < 7 && t11 > -0.27
                    } {
                        let Ok(y12) = checked(s1.min(-0.527).sin(), (n + n)) else {
                            break;
                        };
                        s1 += 0.96 * y12.sin();
                    }
                    let mut k13 = 0;
                    let mut p14 = ((s1 * 0.14).tanh(), (-a).sin());
                    while k13 < n.min(4) {
                        k13 += 1;
                        p14 = (p14.1, (p14.0 * (p14.1 - 0.91)).sin());
                        match n / 2 % 4 {
                            0 => {
                                nudge(&mut t11, 0.55 * x[1].max(0.737).cos() + 0.92);
                            }
                            1 => {
                                p14.1 += 0.87 * (p14.1 + a).sin();
                            }
                            _ => {
                                s1 += 0.88 * (0.5 * (s1 + 0.69) / (1.0 + a * a));
                            }
                        }
                    }
                    s1 = 0.7 * s1 + 0.31 * (t11 + p14.1).sin();
                }
            }
        }
        k2 => {
            s1 += 0.19 * (0.5 * (a * a + 0.3).sqrt() / (1.0 + x[n % x.len()] * x[n % x.len()]));
        }
    }
    0.84 * a + 0.56 * x[1] + 0.32 * s1
}

#[differentiable]
pub fn p0272(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[3] - x[3]).tanh();
    let mut u2 = [(a - (0.1 * (n as f64))).tanh(); 3];
    let o3 = if n / 2 % 2 == 0 { Some((s1 + u2[n % 3]).sin()) } else { None };
    let y9 = match n + n {
        ..2 => {
            let y4: f64;
            match (n + n) % 4 {
                0 => {
                    y4 = ((a - 0.73) * (s1 - s1)).sin();
                }
                1 | 2 => {
                    y4 = (x[n % x.len()] - x[x.len() - 1]).tanh();
                }
                _ => {
                    let mut k5 = 0;
                    'l6: while k5 < n {
                        match ((k5 + 1) % 2, n % 3) {
                            (0, 0) => {
                                let mut s8 = 0.0;
                                s8 += 0.5 * (0.59 - s1) / (1.0 + a * a);
                                s1 += 0.44 * s8.sin();
                            }
                            (1, k7) => {}
                            _ => {
                                add_scaled(&mut u2, x, 0.5 * (x[k5 % x.len()] + (0.1 * (n as f64))).atan());
                                u2[1] = ((s1 * (0.1 * (k5 as f64))) * x[n % x.len()].atan()).sin();
                            }
                        }
                        u2.swap(n % 3, 0);
                        k5 += 1;
                    }
                    y4 = 0.41 * ((u2[2] + x[k5 % x.len()]) + (x[0] + a)).cos() + 0.11;
                }
            }
            0.75 * (y4 - u2[1]).cos() + 0.15
        }
        2..=4 => (a / (1.5 + u2[n % 3] * u2[n % 3])).sin(),
        _ => (x[0] + u2[1]).tanh(),
    };
    0.68 * u2[n % 3] + 0.34 * x[n % x.len()] + (0.5 * y9 / (1.0 + s1 * s1)) + 0.42 * u2[n % 3] + 0.34 * s1
}

#[differentiable]
pub fn p0273(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (b / (1.5 + a * a)).atan();
    let e2 = if !((n + 2) <= 3) { Err(0_u8) } else { Ok(0.5 * (s1 + b).atan()) };
    match n / 2 {
        k3 if k3 > 1 => {
            let mut o4: Option<f64> = None;
            let mut u6 = [(s1 - b).tanh(), (-s1).tanh(), (s1 + b).tanh()];
            for i5 in 1..=x.len() {
                u6 = [u6[1], u6[2], 0.82 * ((b + 0.56) + x[0]).cos() + 0.98];
                let mut v7 = u6.clone();
                let w8 = &mut u6[..2];
                s1 += 0.99 * (w8[1] + v7[i5 % 3]).sin();
            }
            s1 += 0.62 * u6[n % 3].sin();
        }
        _ if a + b > 0.727 => {}
        _ => {
            b += 0.77 * (0.5 * (s1 - a) / (1.0 + s1 * s1));
        }
    }
    0.81 * x[1] + 0.55 * s1 + 0.78 * b
}

#[differentiable]
pub fn p0274(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[0] + x[n % x.len()]) * (a / (1.5 + x[2] * x[2]))).atan();
    let mut v2 = vec![0.5 * (x[n % x.len()] * (a - 0.77).abs()) / (1.0 + s1 * s1), (-x[n % x.len()]).tanh(), 0.77 * s1.min(0.927).cos() + 0.51];
    let mut k3 = 0;
    let mut t4 = 0.67 * (s1 - x[2]).max(0.237).cos() + 0.55;
    while {
        k3 += 1;
        t4 = 0.58 * t4 + (0.5 * s1.max(0.467) / (1.0 + s1 * s1));
        k3 < 7 && t4 > -0.24
    } {
        v2 = vec![0.5 * (t4 - a) / (1.0 + a * a); 4];
        let mut k5 = 0;
        let mut p7 = (0.5 * a.min(-0.197) / (1.0 + x[x.len() - 1] * x[x.len() - 1]), (a + s1).sin());
        let y6 = loop {
            k5 += 1;
            if k5 > x.len() {
                break 0.77 * (0.25 + (v2[k3 % v2.len()] / (1.5 + a * a))).cos() + 0.48;
            }
            p7 = (p7.1, (p7.0 * (v2[2] * s1)).sin());
            v2[..2].fill(0.23 * (p7.1 + t4).sin().cos() + 0.24);
            if v2.len() < 8 {
                v2.push(0.16 * ((p7.0 / (1.5 + v2[2] * v2[2])) * t4.min(-0.747)).cos() + 0.48);
            }
            v2[2] = 0.22 * (a * p7.1).cos() + 0.57;
        };
        t4 += 0.97 * (y6 + p7.0).sin();
    }
    let mut k8 = 0;
    let mut t9 = 0.5 * (t4 - a) / (1.0 + a * a);
    'l10: while {
        k8 += 1;
        t9 = 0.76 * t9 + (0.5 * (0.92 - a) / (1.0 + s1 * s1));
        k8 < 7 && t9 > -0.99
    } {
        match k3 {
            ..2 => {
                let mut stack11 = vec![n, (n + n)];
                while let Some(i12) = stack11.pop() {
                    if i12 > 1 {
                        stack11.push(i12 / 2);
                    }
                    let mut k13 = 0;
                    let y14 = 'l15: loop {
                        k13 += 1;
                        if i12 / 2 % 3 != 0 || k13 > 1 {
                            break v2[v2.len() - 1].atan().sin();
                        }
                        v2.swap(n % 3, 0);
                    };
                    s1 += 0.33 * y14.sin();
                }
            }
            2..=4 => {
                s1 += 0.89 * (t9.sin() - s1).sin();
            }
            _ => {}
        }
    }
    0.33 * t4 + 0.13 * x[3] + 0.24 * t4 + 0.76 * v2[n % v2.len()] + 0.71 * s1 + 0.23 * t9
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0250(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.96) * (a * a).max(lit(0.727)).cos() + lit(0.98);
        let mut m2 = if (n + n) > 0 && x[1] * x[3] > lit(0.597) { (n + 1) } else { 0 };
        let mut k3 = 0;
        'l4: while k3 < 3 {
            k3 += 1;
            let Some(y5) = chained((-s1).tanh(), (x[0] + (lit(0.1) * lit(n as f64))).tanh()) else {
                break 'l4;
            };
            let mut k7 = 0;
            let mut s6 = lit(0.5) * (-y5).atan();
            while k7 < n.min(4) {
                k7 += 1;
                s6 = (lit(0.17) * s6 + (s1 * a)).tanh();
                match (k7 + n) % 5 {
                    2 => break 'l4,
                    _ => {}
                }
                let mut s9 = lit(0.82) * ((s1 * y5) - a.max(lit(0.747))).cos() + lit(0.58);
                'l10: for i8 in (4..n).rev() {
                    s9 = (lit(0.22) * s9 + s6).tanh();
                    let y11;
                    if s1 * y5 < lit(-0.47) {
                        y11 = (s6.max(lit(0.867)) - (-(y5 * y5)).exp()).tanh();
                    } else {
                        m2 = k3 % 5;
                        y11 = (-(s6 - y5)).sin();
                    }
                    s6 = s6 + (lit(0.29) * y11.sin());
                }
                s6 = lit(0.7) * s6 + lit(0.79) * s9.sin();
            }
            s1 = s1 + (lit(0.99) * (s6 + y5).sin());
        }
        lit(0.84) * s1 + lit(0.28) * x[x.len() - 1] + (lit(0.5) * ((s1 + x[2]) - a).atan()) + lit(0.45) * s1
    }

    pub fn p0251(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.72) * (x[3] + a).cos() + lit(0.14);
        let (t2, mut s3) = (lit(0.5) * (((lit(0.1) * lit(n as f64)) + s1) + (s1 + x[n % x.len()])).atan(), lit(0.5) * (a - lit(0.86)).atan());
        let mut k4 = 0;
        let y5 = loop {
            k4 += 1;
            if k4 / 2 > 1 || k4 > n {
                break (s1 / (lit(1.5) + b * b)).tanh();
            }
            match checked(lit(0.5) * (b * s3).atan(), k4) {
                Ok(y6) => {
                    'l11: for i10 in n..n {
                        let y12: Dual;
                        match n / 2 % 4 {
                            0 => {
                                y12 = (t2 + s1).sin();
                            }
                            1 | 2 => {
                                y12 = (y6 + y6).tanh();
                            }
                            _ => {
                                y12 = (y6 - s3).tanh();
                            }
                        }
                        s3 = s3 + (lit(0.65) * y12.sin());
                    }
                    s1 = s1 + (lit(0.85) * y6.sin());
                }
                Err(1) => {}
                Err(k7) => {
                    let mut k13 = 0;
                    loop {
                        k13 += 1;
                        if k13 > n / 2 {
                            break;
                        }
                        let mut stack14 = vec![n, (n + n)];
                        while let Some(i15) = stack14.pop() {
                            if i15 > 1 {
                                stack14.push(i15 / 2);
                            }
                            let t16 = std::mem::replace(&mut s1, lit(0.5) * (b * x[2]) / (lit(1.0) + b * b));
                            s1 = s1 + (lit(0.74) * t16.sin());
                        }
                    }
                    if n % 2 == 0 {
                        if let Ok(y17) = checked(lit(0.5) * (t2 / (lit(1.5) + s1 * s1)).atan() / (lit(1.0) + t2 * t2), n / 2) {
                            let mut s18 = lit(0.0);
                            s18 = s18 + (lit(0.5) * (-s1) / (lit(1.0) + y17 * y17));
                            let t19 = std::mem::replace(&mut s18, (s3 / (lit(1.5) + s1 * s1)).sin());
                            s3 = s3 - (lit(0.24) * (t19 + s18).sin());
                        } else {
                            s3 = s3 + (lit(0.62) * (lit(0.5) * (b * b).ln_1p().atan()));
                        }
                    } else {
                        s1 = s1 + (lit(0.33) * (x[1] * b).tanh());
                    }
                }
            }
        };
        lit(0.47) * t2 + lit(0.93) * x[0] + (s1 + t2).tanh() + lit(0.22) * s1 + lit(0.78) * s3
    }

    pub fn q0252(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * ((a / (lit(1.5) + a * a)) * a) / (lit(1.0) + a * a);
        let y2 = lit(0.53) * checked(lit(0.57) * ((a + x[0]) - lit(0.77)).abs().cos() + lit(0.82), (n + 1))?.sin();
        let y3 = blend(&a, &s1);
        let mut stack4 = vec![n, n];
        while let Some(i5) = stack4.pop() {
            let mut k6 = 0;
            let y7 = 'l8: loop {
                k6 += 1;
                if s1.min(lit(0.117)) >= y2 || k6 > n / 2 {
                    break ((a / (lit(1.5) + s1 * s1)) / (lit(1.5) + a * a)).tanh();
                }
                if !((i5 + 3) <= 3) {
                    let y9 = lit(0.64) * staged(lit(0.5) * (lit(0.37) + y2).atan(), (y3 * y2).tanh(), n)?.sin();
                    let y11 = match n + n {
                        0 => (y3 - y3).sin(),
                        k10 => continue 'l8,
                    };
                    s1 = s1 + (lit(0.19) * (y11 + y9).sin());
                }
            };
            s1 = s1 + (lit(0.28) * y7.sin());
        }
        Ok(((s1 * y3) * (s1 * y3) + lit(0.3)).sqrt().sin())
    }

    pub fn p0252(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.5) * (x[n % x.len()].tanh().powi(3) * lit(0.69)) / (lit(1.0) + a * a);
        let mut m13 = n / 2;
        let o14 = if (m13 + n) > 1 && s12 - lit(0.56) > b { Some(lit(0.5) * (lit(0.75) - a).atan()) } else { None };
        let mut b = b * lit(0.14);
        let mut k15 = 0;
        'l16: while k15 < n {
            k15 += 1;
            for (i17, y18) in x.iter().enumerate() {
                let y19: Dual;
                match m13 % 4 {
                    0 => {
                        y19 = lit(0.5) * ((lit(0.97) * b) * (lit(0.1) * lit(i17 as f64))) / (lit(1.0) + b * b);
                    }
                    1 | 2 => {
                        let y24 = match staged((a * lit(0.57)).tanh(), lit(0.99) * ((*y18) * a).cos() + lit(0.15), (i17 + 3)) {
                            Ok(y20) => {
                                let mut s12 = (s12 + (*y18)).sin();
                                a = a + (lit(0.91) * s12);
                                lit(0.43) * b.cos() + lit(0.38)
                            }
                            Err(0 | 2) => lit(0.63) * ((lit(0.41) - s12) + lit(0.51)).cos() + lit(0.97),
                            Err(k21) => {
                                let o22 = if !((k15 + n) <= 0) { Some((a + b).sin()) } else { None };
                                let mut u23 = [s12.min(lit(0.227)).sin(), ((*y18) - b).sin()];
                                lit(0.5) * (a.atan() - (b * lit(0.98))).atan()
                            }
                        };
                        let y28 = match staged(lit(0.5) * ((*y18) / (lit(1.5) + s12 * s12)).atan(), lit(0.85) * (b + y18).cos() + lit(0.14), k15) {
                            Ok(y25) => (y25 + (lit(0.1) * lit(k15 as f64))).sin(),
                            Err(0 | 2) => (a * (*y18)).cos().sin(),
                            Err(k26) => {
                                let t27 = std::mem::replace(&mut a, b.min(lit(-0.797)).tanh());
                                lit(0.5) * (a - x[i17]).atan()
                            }
                        };
                        y19 = lit(0.27) * ((*y18) * b).cos() + lit(0.21);
                    }
                    _ => {
                        y19 = lit(0.18) * (y18 - b).min(lit(-0.807)).cos() + lit(0.39);
                    }
                }
                s12 = s12 + (lit(0.93) * (y19 + (*y18)).sin());
            }
        }
        lit(0.71) * b + lit(0.56) * x[2] + lit(0.54) * s12 + lit(0.77) * b + lit(0.87) * a
    }

    pub fn q0253(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[n % x.len()] + a).sin();
        let w2 = &x[2..4];
        let Some(y3) = chained(lit(0.5) * ((s1 * s1) - (s1 - w2[1])).atan(), lit(0.5) * w2[0].tanh().powi(3) / (lit(1.0) + a * a)) else {
            return None;
        };
        let mut y3 = s1 - y3.tanh();
        let y5 = if let Ok(y4) = staged(lit(0.56) * (a + w2[0]).cos() + lit(0.87), lit(0.39) * w2[n % w2.len()].sin().cos() + lit(0.59), (n + n)) {
            lit(0.5) * ((x[n % x.len()] * lit(0.35)) * (w2[1] - lit(0.44))) / (lit(1.0) + y3 * y3)
        } else {
            let y6 = lit(0.59) * first_above(x, lit(0.38))?.sin();
            lit(0.5) * (s1 - y6) / (lit(1.0) + w2[1] * w2[1])
        };
        s1 = s1 + (lit(0.62) * weighted(x, &w2[..2], n));
        Some(lit(0.59) * (y5 * y3).cos() + lit(0.58))
    }

    pub fn p0253(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s7 = (b + x[x.len() - 1]).tanh();
        let mut v8 = vec![(x[1] + x[2]).max(lit(-0.487)).sin(); 4];
        let y10 = if let Ok(y9) = checked(lit(0.5) * (b * x[0]).min(lit(0.237)).atan(), n / 2) {
            match first_above(&v8, lit(0.24)) {
                Some(y11) => {
                    let mut u13 = [(-s7).sin(), (b / (lit(1.5) + v8[n % v8.len()] * v8[n % v8.len()])).sin(), (-y9).tanh()];
                    'l14: for &y12 in v8.iter() {
                        u13 = [u13[1], u13[2], (u13[0] * b).tanh().powi(2).tanh()];
                        for w15 in u13.chunks_mut(2) {
                            w15[0] = lit(0.5) * (s7 * s7).ln_1p() / (lit(1.0) + b * b);
                            w15.fill(lit(0.5) * (lit(0.75) * s7) / (lit(1.0) + y11 * y11));
                            s7 = s7 - (lit(0.98) * w15[0].sin());
                        }
                        let y18 = match (n % 2, n % 3) {
                            (0, 0) => y9.min(lit(0.687)).sin(),
                            (1, k16) => {
                                let t17 = std::mem::take(&mut u13[1]);
                                (a * v8[n % v8.len()]).sin()
                            }
                            _ => lit(0.5) * ((s7 * b) + (u13[n % 3] / (lit(1.5) + x[2] * x[2]))).atan(),
                        };
                        b = b + (lit(0.16) * (y12 + y18).sin());
                    }
                    for w19 in u13.chunks_mut(3) {
                        w19[0] = (w19[0] - lit(0.77)).abs().sin();
                        let mut k20 = 0;
                        let y21 = loop {
                            k20 += 1;
                            if !((k20 + n) <= 1) || k20 > n / 2 {
                                break (s7 + lit(0.25)).sin();
                            }
                            let y22 = match q0253(&v8, lit(0.5) * (s7 * lit(0.34)) / (lit(1.0) + a * a), n % 4) { Some(t) => lit(0.65) * t, None => lit(0.83) };
                            v8 = vec![(w19[n % w19.len()].tanh().powi(2) + (y22 * w19[0])).sin(); 4];
                            s7 = s7 + (lit(0.76) * y22.sin());
                        };
                        b = lit(0.7) * b + lit(0.99) * (w19[0] + y21).sin();
                    }
                    s7 = s7 + (lit(0.18) * (y11 + u13[n % 3]).sin());
                }
                None => {
                    v8 = vec![lit(0.31) * (s7 + lit(0.55)).cos() + lit(0.34); 4];
                }
            }
            (-(b + b)).sin()
        } else {
            a.atan().sin()
        };
        lit(0.25) * y10 + lit(0.62) * x[3] + lit(0.28) * v8[n % v8.len()] + lit(0.45) * b + lit(0.65) * s7
    }

    pub fn q0254(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a + a).sin();
        let y5 = if let Some(y4) = chained(lit(0.5) * (x[n % x.len()] * x[2]).max(lit(0.687)) / (lit(1.0) + s1 * s1), (a + x[n % x.len()]).sin()) {
            lit(0.67) * (x[0] + y4).cos() + lit(0.33)
        } else {
            lit(0.5) * (s1 * s1 + lit(0.3)).sqrt() / (lit(1.0) + s1 * s1)
        };
        for y6 in x.iter() {
            s1 = s1 / (lit(1.1) + (lit(0.37) - y5) * (lit(0.37) - y5));
            let y14 = match n + 3 {
                0 => {
                    let mut y10 = if (n + 3) % 2 == 0 {
                        let y11: Dual;
                        match n % 4 {
                            0 => {
                                y11 = (y6.tanh().powi(3) + (y5 * y6)).sin();
                            }
                            1 | 2 => {
                                let y12 = drain(&mut s1);
                                let y13 = match staged(lit(0.5) * ((a * lit(0.45)) * (y12 + y6)).atan(), (y5 * lit(0.93)).sin(), n / 2) { Ok(t) => lit(0.31) * t, Err(k) => lit(0.1) * lit(k as f64) };
                                y11 = lit(0.5) * (*y6).sin() / (lit(1.0) + y12 * y12);
                            }
                            _ => {
                                y11 = x[1].tanh();
                            }
                        }
                        lit(0.63) * ((-(*y6)) / (lit(1.5) + y5 * y5)).cos() + lit(0.54)
                    } else if s1 * x[n % x.len()] <= lit(-0.587) {
                        lit(0.25) * a.tanh().powi(3).cos() + lit(0.79)
                    } else {
                        return lit(0.31) * a + lit(0.87) * x[n % x.len()] + (lit(0.12) * (y6 - a).cos() + lit(0.29));
                    };
                    ((s1 + y10) + (lit(0.1) * lit(n as f64))).tanh()
                }
                k9 => lit(0.5) * (x[n % x.len()] * y5).atan(),
            };
            s1 = lit(0.7) * s1 + lit(0.96) * ((*y6) + y14).sin();
        }
        lit(0.82) * x[0] + lit(0.71) * x[n % x.len()] + lit(0.45) * s1
    }

    pub fn p0254(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s15 = lit(0.5) * (lit(0.19) + a).atan();
        let y16: Dual;
        match (n + n) % 4 {
            0 => {
                for y17 in x {
                    if let Ok(y18) = staged((s15 / (lit(1.5) + s15 * s15)).tanh(), lit(0.5) * s15.max(lit(0.197)).atan(), (n + 3)) {
                        match n / 2 % 5 {
                            3 => return lit(0.51) * s15 + lit(0.88) * x[2] + (a + y18).sin(),
                            _ => {
                                let t19 = std::mem::take(&mut a);
                                a = a + (lit(0.83) * t19.sin());
                            }
                        }
                        a = a + (lit(0.53) * y18.sin());
                    } else {
                        match positive(lit(0.5) * (((*y17) * (*y17)).ln_1p() - s15.cos()) / (lit(1.0) + s15 * s15)) {
                            Some(y20) => {
                                let y21 = q0254(x, lit(0.32) * (s15 + x[n % x.len()]).cos() + lit(0.34), n % 4);
                                std::mem::swap(&mut a, &mut s15);
                                a = a + (lit(0.86) * (y20 + y21).sin());
                            }
                            None => {
                                let y22 = mean(&x[..2]);
                                let mut s15 = (s15 + s15).sin();
                                a = a + (lit(0.63) * s15);
                                a = a + (lit(0.23) * (s15 + y22).sin());
                            }
                        }
                    }
                    s15 = s15 + (lit(0.36) * (*y17).sin());
                }
                y16 = lit(0.5) * ((-(x[0] * x[0])).exp() * x[n % x.len()].sin()) / (lit(1.0) + a * a);
            }
            1 | 2 => {
                y16 = (a.min(lit(-0.297)) - (s15 - a)).sin();
            }
            _ => {
                y16 = lit(0.5) * (x[2] * s15).atan();
            }
        }
        lit(0.95) * s15 + lit(0.75) * x[2] + lit(0.31) * a + lit(0.95) * s15
    }

    pub fn p0255(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (a + x[1]).tanh();
        let mut v2 = vec![x[2].min(lit(-0.897)).sin(); 4];
        let mut m3 = if v2[n % v2.len()] + a > s1 { (n + n) } else { 1 };
        let mut o4: Option<Dual> = None;
        a = a / (lit(1.1) + (s1 + v2[2]) * (s1 + v2[2]));
        m3 = m3 / 2 % 5;
        match n / 2 {
            k5 @ 1..=3 => {
                v2 = vec![v2[n % v2.len()].min(lit(-0.527)).tanh(); 4];
                {
                    let (w6, w7) = v2.split_at_mut(2);
                    w6[0] = w7[0] * a;
                    relax(&mut w7[1..], lit(0.5) * (a + s1).atan());
                    for w8 in w6.chunks_mut(3) {
                        w8[0] = lit(0.17) * (x[n % x.len()] + lit(0.37)).cos() + lit(0.21);
                        let mut y9 = if (n + 2) % 2 == 0 {
                            relax(w7, lit(0.5) * (-(a * s1)) / (lit(1.0) + a * a));
                            (w7[0] - w8[0]).sin()
                        } else {
                            lit(0.43) * (w7[1] + w8[k5 % w8.len()]).cos() + lit(0.71)
                        };
                        s1 = lit(0.7) * s1 + lit(0.32) * (y9 + w8[0]).sin();
                    }
                    s1 = s1 + (lit(0.62) * (w7[0] + w6[w6.len() - 1]).sin());
                }
            }
            _ => {
                a = a + (lit(0.42) * (lit(0.28) * ((lit(0.1) * lit(n as f64)) - v2[1]).cos() + lit(0.46)));
            }
        }
        lit(0.79) * s1 + lit(0.24) * x[2] + (lit(0.5) * (-x[3]) / (lit(1.0) + s1 * s1)) + lit(0.52) * v2[m3 % v2.len()] + lit(0.42) * s1 + lit(0.49) * a
    }

    pub fn p0256(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[n % x.len()] / (lit(1.5) + x[0] * x[0])).atan();
        let o2 = if !(n <= 2) { Some((s1 - lit(0.29)).sin()) } else { None };
        for y3 in x {
            for i4 in (0..4).rev() {
                for i5 in 3..n.min(5) {
                    if x[i4 % x.len()] - (*y3) > lit(-0.417) {
                        let w6 = &x[1..];
                        s1 = s1 + (lit(0.33) * w6[i5 % w6.len()].sin());
                    } else {
                        nudge(&mut s1, (x[i4 % x.len()] / (lit(1.5) + a * a)).sin());
                    }
                }
                let mut k7 = 0;
                let y8 = loop {
                    k7 += 1;
                    if (n + n) % 3 != 2 || k7 > n.min(2) {
                        break lit(0.5) * s1.min(lit(-0.777)).max(lit(-0.587)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
                    }
                    let r9 = if ((*y3) - lit(0.77)).abs() <= lit(-0.397) { &x[3] } else { &a };
                    s1 = s1 + (lit(0.79) * (*r9).sin());
                };
                s1 = s1 - (lit(0.57) * y8.sin());
            }
            s1 = s1 + (lit(0.56) * (*y3).sin());
        }
        lit(0.59) * a + lit(0.14) * x[2] + lit(0.93) * s1
    }

    pub fn p0257(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * x[n % x.len()]).atan();
        let mut u2 = [lit(0.5) * (-a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.5) * x[3].atan(), lit(0.5) * x[0].cos().atan()];
        let mut p3 = (lit(0.5) * s1.sin().atan(), lit(0.5) * ((lit(0.1) * lit(n as f64)) - x[n % x.len()]).atan());
        u2[2] = u2[2].max(lit(-0.717)).sin();
        p3.1 = p3.1 + (lit(0.91) * mean(x));
        std::mem::swap(&mut s1, &mut u2[0]);
        'l5: for i4 in (1..n % 4 + 2).step_by(3) {
            'l8: for (y6, y7) in x.iter().zip(u2.iter()) {
                let mut p10 = (((*y6) - lit(0.77)).abs().tanh(), lit(0.5) * ((*y6) * u2[n % 3]).atan());
                'l11: for y9 in [(p3.0 - p3.1).sin(), (u2[n % 3] - s1).tanh()] {
                    p10 = (p10.1, (p10.0 * (y9 - y6)).sin());
                    if (i4 + 2) > 2 && (lit(0.1) * lit(i4 as f64)) * (*y7) < (*y6) {
                        let t12 = std::mem::take(&mut p3.1);
                        let mut p13 = (((p10.1 + (lit(0.1) * lit(n as f64))) * t12).sin(), lit(0.5) * (*y7).atan() / (lit(1.0) + x[i4 % x.len()] * x[i4 % x.len()]));
                        s1 = s1 + (lit(0.66) * (p13.0 + t12).sin());
                        break 'l8;
                    }
                    s1 = s1 - (lit(0.97) * y9.sin());
                }
                s1 = s1 + (lit(0.72) * ((*y6) + (*y7)).sin());
            }
        }
        lit(0.17) * a + lit(0.16) * x[3] + lit(0.87) * p3.0 + lit(0.26) * u2[n % 3] + lit(0.21) * s1
    }

    pub fn p0258(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a / (lit(1.0) + a * a);
        let mut u2 = [lit(0.5) * x[n % x.len()].cos().atan(), lit(0.69) * (x[2] + x[n % x.len()]).sin().cos() + lit(0.81)];
        let mut v3 = vec![lit(0.5) * (b * lit(0.35)).tanh().powi(3) / (lit(1.0) + u2[1] * u2[1]), b.min(lit(-0.97)).sin(), lit(0.71) * b.cos() + lit(0.39), (u2[0] * a).tanh()];
        let mut m4 = 0;
        for (y5, y6) in v3.iter_mut().zip(x.iter()) {
            for i7 in u2.iter().rev() {
                if n > 1 {
                    let r8 = if (n + n) > 4 { &u2[1] } else { &s1 };
                } else {
                    let mut k9 = 0;
                    'l10: while k9 < n % 3 {
                        k9 += 1;
                        let y11 = stepped(lit(0.5) * (*y6) / (lit(1.0) + (*i7) * (*i7)), (k9 + 2));
                        let w12 = &u2[1..];
                        s1 = s1 + (lit(0.82) * (w12[0] + y11).sin());
                    }
                    m4 += 1;
                }
                s1 = s1 + (lit(0.49) * (*i7).sin());
            }
            s1 = s1 + (lit(0.61) * ((*y6) + (*y5)).sin());
        }
        lit(0.45) * v3[m4 % v3.len()] + lit(0.88) * x[x.len() - 1] + (x[3] + a).tanh() + lit(0.41) * s1 + lit(0.74) * v3[n % v3.len()] + lit(0.69) * u2[0]
    }

    pub fn q0259(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a * x[0]).tanh();
        s1 = s1 / (lit(1.1) + s1.min(lit(-0.227)) * s1.min(lit(-0.227)));
        let t2 = s1.max(lit(0.747)).tanh();
        s1 = s1 + (lit(0.17) * chained((s1 / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).sin(), lit(0.5) * s1.min(lit(0.857)).atan())?);
        s1 = s1 / (lit(1.1) + (t2 * x[n % x.len()]) * (t2 * x[n % x.len()]));
        s1 = s1 / (lit(1.1) + (lit(0.85) + t2) * (lit(0.85) + t2));
        let r3 = if t2.min(lit(-0.467)) <= x[n % x.len()] { &s1 } else { &x[2] };
        let mut k4 = 0;
        let mut t5 = lit(1.0) + (lit(0.5) * x[k4 % x.len()].max(lit(-0.137)) / (lit(1.0) + a * a));
        let mut p6 = ((a - (*r3)).tanh(), lit(0.5) * (t5 + (*r3)) / (lit(1.0) + t5 * t5));
        'l7: while t5 > lit(0.51) && k4 < 12 {
            t5 = t5 * (lit(0.75));
            k4 += 1;
            p6 = (p6.1, (p6.0 * (t2 * (*r3))).sin());
            p6.1 = p6.1 + (lit(0.26) * chained((p6.1 + lit(0.34)).sin(), lit(0.5) * (-t5) / (lit(1.0) + (*r3) * (*r3)))?);
        }
        Some(lit(0.5) * (lit(0.32) + (a + t2)) / (lit(1.0) + t2 * t2))
    }

    pub fn p0259(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.5) * (x[3] + x[2]) / (lit(1.0) + a * a);
        let mut u9 = [lit(0.82) * (a + a).cos() + lit(0.69), lit(0.36) * (s8 + a).cos() + lit(0.12), x[n % x.len()].sin(), lit(0.17) * (a.max(lit(-0.447)) - s8.tanh().powi(2)).cos() + lit(0.28)];
        let mut v10 = x.to_vec();
        let mut o11: Option<Dual> = None;
        let mut p12 = (lit(0.5) * (u9[n % 4] * a).atan(), lit(0.5) * v10[0].max(lit(0.777)).atan());
        let t13 = ((v10[0] + p12.1) * p12.1).tanh();
        let mut k14 = 0;
        let mut u15 = [t13.sin(), lit(0.79) * (u9[1] + u9[0]).cos() + lit(0.15), (u9[0] + t13).tanh()];
        while k14 < 3 {
            k14 += 1;
            u15 = [u15[1], u15[2], lit(0.5) * ((p12.1 - u15[0]) + (p12.0 - u15[0])) / (lit(1.0) + t13 * t13)];
            v10[n % 4] = lit(0.38) * (u15[2] * u9[n % 4]).cos() + lit(0.73);
            let mut stack16: Vec<usize> = (0..n).collect();
            while let Some(i17) = stack16.pop() {
                let mut s19 = lit(0.73) * (-(p12.1 * p12.1)).exp().cos() + lit(0.58);
                for y18 in [(u15[2] - u15[0]).tanh(), (a.cos() - lit(0.77)).abs().tanh()] {
                    s19 = (lit(0.25) * s19 + (s19 / (lit(1.5) + u15[0] * u15[0]))).tanh();
                    if t13 >= y18 {
                        let (w20, w21) = u9.split_at_mut(1);
                        w20[0] = w21[0] * w21[n % w21.len()];
                        s8 = s8 + (lit(0.76) * (w20[0] + w21[k14 % w21.len()]).sin());
                    } else if (k14 + 1) > 0 {
                        let y22 = rotate(&mut v10);
                        u9.swap(n % 4, 1);
                        s19 = s19 + (lit(0.83) * y22.sin());
                    } else if (k14 + 2) % 2 == 1 {
                        u9[1] = (s8 + s19).sin();
                    } else {
                        std::mem::swap(&mut u15[1], &mut s8);
                        u15[i17 % 3] = lit(0.37) * u15[i17 % 3].cos() + lit(0.79);
                    }
                    s19 = s19 + (lit(0.48) * y18.sin());
                }
                s8 = s8 + (lit(0.92) * s19.sin());
            }
        }
        lit(0.26) * v10[1] + lit(0.41) * x[k14 % x.len()] + lit(0.47) * s8 + lit(0.71) * u9[n % 4] + lit(0.58) * v10[3] + lit(0.83) * u15[2] + lit(0.89) * p12.0
    }

    pub fn p0260(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * x[n % x.len()]) / (lit(1.0) + x[2] * x[2]);
        let o2 = if (n + 3) > 2 && lit(0.16) + a > lit(0.957) { Some(lit(0.5) * (x[0] / (lit(1.5) + x[3] * x[3])).atan()) } else { None };
        let mut p3 = (((lit(0.1) * lit(n as f64)) - a).tanh(), lit(0.17) * x[1].min(lit(0.817)).cos() + lit(0.13));
        match (n + n) % 4 {
            0 | 3 => {
                let y15 = match n + n {
                    k4 @ 1..=3 => (a - p3.1).tanh(),
                    _ => {
                        let mut stack5: Vec<usize> = (0..n).collect();
                        while let Some(i6) = stack5.pop() {
                            if i6 > 1 {
                                stack5.push(i6 / 2);
                            }
                            if let Ok(y7) = staged(lit(0.24) * (p3.0 + lit(0.81)).cos() + lit(0.36), lit(0.5) * s1 / (lit(1.0) + p3.0 * p3.0), n) {
                                let y8 = blend(&p3.0, &y7);
                                a = a + (lit(0.49) * (y7 + y8).sin());
                            }
                            for i9 in (1..n % 4 + 2).step_by(2) {
                                p3.0 = p3.0 + (lit(0.94) * (lit(0.45) * (x[i9 % x.len()] * lit(0.73)).cos() + lit(0.91)));
                            }
                        }
                        let y14 = match mode(n + n) {
                            Mode::Low => {
                                let y10: Dual;
                                match (n + n) % 4 {
                                    0 => {
                                        a = a / (lit(1.1) + (x[2] * p3.1) * (x[2] * p3.1));
                                        let t11 = lit(0.5) * (lit(0.25) - x[2]) / (lit(1.0) + s1 * s1);
                                        y10 = lit(0.34) * t11.min(lit(-0.297)).cos() + lit(0.98);
                                    }
                                    1 | 2 => {
                                        y10 = a.min(lit(-0.867)).sin().tanh();
                                    }
                                    _ => {
                                        let mut u12 = [lit(0.22) * ((p3.0 - p3.1) + (a * s1)).cos() + lit(0.57), s1.min(lit(-0.17)).sin(), (a + lit(0.39)).tanh(), lit(0.5) * (s1 * s1).atan()];
                                        y10 = (a + (lit(0.1) * lit(n as f64))).sin();
                                    }
                                }
                                let mut y10 = (y10 + x[n % x.len()]).sin();
                                s1.max(lit(0.77)).sin()
                            }
                            Mode::Middle => {
                                let mut m13 = if x[2] + s1 >= lit(0.987) { (n + 1) } else { 1 };
                                lit(0.5) * ((a + x[x.len() - 1]) - (a - lit(0.77)).abs()).atan()
                            }
                            Mode::High => return lit(0.55) * a + lit(0.93) * x[x.len() - 1],
                        };
                        lit(0.12) * (s1 + lit(0.26)).cos() + lit(0.35)
                    }
                };
                a = a + (lit(0.37) * y15.sin());
            }
            _ => {
                p3.1 = p3.1 + (lit(0.69) * (lit(0.5) * (s1 * lit(0.15)).atan()));
            }
        }
        lit(0.49) * s1 + lit(0.78) * x[n % x.len()] + ((x[3] / (lit(1.5) + s1 * s1)) * (a + lit(0.21))).tanh() + lit(0.78) * a + lit(0.78) * s1 + lit(0.68) * p3.1
    }

    pub fn q0261(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.tanh().powi(3).tanh();
        let mut k2 = 0;
        let mut t3 = lit(1.0) + (a + (lit(0.1) * lit(n as f64))).tanh();
        while t3 > lit(0.43) && k2 < 12 {
            t3 = t3 * (lit(0.62));
            k2 += 1;
            match (k2 + 2) % 5 {
                3 => {
                    continue;
                }
                _ => {
                    let t6 = std::mem::replace(&mut s1, lit(0.43) * ((-(a * a)).exp() + (-x[0])).cos() + lit(0.89));
                    let y7 = mean(&x[..2]);
                    for i8 in 1..4 {
                        match mode(k2) {
                            Mode::Low => {
                                s1 = s1 + (lit(0.26) * blend(&t6, &t6));
                            }
                            Mode::Middle => {
                                let mut s9 = lit(1.0);
                                s9 = s9 + ((y7 - t3).tanh());
                                let (t10, mut s11) = ((t6 * (y7 / (lit(1.5) + s9 * s9))).tanh(), lit(0.15) * (-(t3 * t3)).exp().cos() + lit(0.62));
                                s1 = s1 + (lit(0.62) * (s9 + t10).sin());
                            }
                            Mode::High => {
                                let mut t6 = y7 - t6.tanh();
                                t3 = t3 + (lit(0.29) * t6);
                                t6 = t6 + (lit(0.42) * stepped(lit(0.5) * t3.min(lit(-0.997)).atan(), n));
                                t3 = lit(0.7) * t3 + lit(0.22) * t6.sin();
                            }
                        }
                    }
                    s1 = s1 + (lit(0.57) * (t6 + y7).sin());
                }
            }
        }
        lit(0.98) * a + lit(0.48) * x[2] + lit(0.63) * s1 + lit(0.69) * t3
    }

    pub fn p0261(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.5) * ((a + (lit(0.1) * lit(n as f64))) / (lit(1.5) + b * b)).atan();
        let mut m13 = 0;
        let mut o14: Option<Dual> = None;
        let mut u16 = [lit(0.5) * ((s12 - s12) + lit(0.49)).atan(), (-a).sin(), (lit(0.98) - s12).tanh()];
        for y15 in x {
            u16 = [u16[1], u16[2], (u16[m13 % 3] + (lit(0.1) * lit(n as f64))).sin()];
            u16[2] = (-u16[2]).tanh();
            if (m13 + n) % 2 == 0 {
                for w17 in u16.chunks_mut(3) {
                    w17[0] = lit(0.5) * a.max(lit(-0.777)) / (lit(1.0) + s12 * s12);
                    let mut k18 = 0;
                    while k18 < 1 {
                        k18 += 1;
                        m13 += 1;
                        m13 = (m13 * 3 + 2) % 7;
                    }
                    s12 = s12 + (lit(0.71) * w17[0].sin());
                }
            } else {
                match mode(n + n) {
                    Mode::Middle | Mode::High => {
                        let mut u20 = [((*y15).max(lit(0.337)) * ((*y15) * a)).sin(), ((*y15) + s12).tanh(), lit(0.5) * (a * a).ln_1p().atan()];
                        for y19 in &mut u16 {
                            u20 = [u20[1], u20[2], lit(0.5) * ((*y19) * x[2]).atan()];
                            u20.swap(2, 0);
                            s12 = s12 + (lit(0.71) * (*y19).sin());
                        }
                        s12 = s12 + (lit(0.71) * u20[m13 % 3].sin());
                    }
                    Mode::Low => {
                        s12 = s12 + (lit(0.31) * (lit(0.26) * ((*y15) - u16[n % 3]).cos() + lit(0.57)));
                    }
                }
            }
            s12 = s12 - (lit(0.92) * (*y15).sin());
        }
        lit(0.73) * s12 + lit(0.58) * x[x.len() - 1] + (x[m13 % x.len()].tanh().powi(2) + a.max(lit(0.407))).tanh() + lit(0.31) * s12 + lit(0.91) * u16[2]
    }

    pub fn q0262(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.31) * (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.22);
        for y2 in x {
            match n + n {
                0 => {
                    match n + n {
                        k4 @ 1..=3 => {
                            match mode(k4 + 2) {
                                Mode::Middle | Mode::High => {
                                    let mut s5 = lit(0.0);
                                    s5 = s5 + (lit(0.5) * (s1.min(lit(-0.307)) + (x[0] + s1)) / (lit(1.0) + a * a));
                                    s1 = s1 + (lit(0.24) * s5.sin());
                                }
                                Mode::Low => {
                                    let y6 = drain(&mut s1);
                                    let y7 = lit(0.65) * first_above(x, lit(0.17))?.sin();
                                    s1 = s1 + (lit(0.32) * (y6 + y7).sin());
                                }
                            }
                            if let Some(y8) = positive(((*y2) + s1).tanh()) {
                                nudge(&mut s1, lit(0.88) * (y2 * x[k4 % x.len()]).cos() + lit(0.68));
                                s1 = s1 * (lit(0.8) + lit(0.15) * ((*y2) - (*y2)).sin());
                                s1 = s1 + (lit(0.75) * y8.sin());
                            }
                        }
                        _ => {
                            s1 = s1 + (lit(0.14) * (((*y2) + (*y2)) / (lit(1.5) + x[1] * x[1])).tanh());
                        }
                    }
                }
                k3 => {
                    s1 = s1 + (lit(0.46) * (lit(0.5) * (x[2] + a) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1])));
                }
            }
            s1 = s1 + (lit(0.38) * (*y2).sin());
        }
        Some(lit(0.5) * ((x[3] + a) + (x[n % x.len()] * a)).atan())
    }

    pub fn p0262(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s9 = (b + x[3]).sin();
        let mut v10 = vec![lit(0.5) * (s9 - x[n % x.len()]).min(lit(0.347)).atan(), lit(0.5) * (a + b) / (lit(1.0) + a * a), lit(0.5) * x[n % x.len()].min(lit(-0.457)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]), lit(0.53) * (a - a).cos() + lit(0.69)];
        let mut m11 = n / 2;
        let mut s13 = lit(0.5) * (b + lit(0.82)).atan();
        'l14: for y12 in &mut v10 {
            s13 = (lit(0.28) * s13 + (s13 + lit(0.19))).tanh();
            let mut stack15 = vec![n % 3];
            let mut s17 = lit(0.5) * ((s9 - b) - (b / (lit(1.5) + (*y12) * (*y12)))) / (lit(1.0) + x[3] * x[3]);
            while let Some(i16) = stack15.pop() {
                if i16 > 1 {
                    stack15.push(i16 / 2);
                }
                s17 = (lit(0.24) * s17 + (s13 * s17)).tanh();
                let y23 = match first_above(x, lit(0.25)) {
                    Some(y18) => {
                        for y19 in x {
                            b = (x[m11 % x.len()] + (*y19)).sin();
                            m11 += 1;
                            s17 = lit(0.7) * s17 + lit(0.41) * (*y19).sin();
                        }
                        let mut k20 = 0;
                        let mut t21 = lit(1.0) + x[i16 % x.len()].min(lit(-0.397)).sin();
                        let mut s22 = (-y18).sin();
                        while t21 > lit(0.65) && k20 < 3 {
                            t21 = t21 * (lit(0.72));
                            k20 += 1;
                            s22 = (lit(0.81) * s22 + (-t21)).tanh();
                            *y12 = *y12 + (lit(0.24) * (lit(0.5) * (y18 - lit(0.59)).atan()));
                        }
                        lit(0.5) * (a + t21) / (lit(1.0) + (*y12) * (*y12))
                    }
                    None => return lit(0.19) * s9 + lit(0.86) * x[i16 % x.len()],
                };
                s9 = s9 + (lit(0.31) * y23.sin());
            }
            s13 = s13 + (lit(0.87) * (s17 + (*y12)).sin());
        }
        lit(0.34) * b + lit(0.99) * x[n % x.len()] + lit(0.86) * s9 + lit(0.95) * b + lit(0.13) * v10[m11 % v10.len()] + lit(0.37) * s13
    }

    pub fn p0263(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.53) * (x[2] - x[n % x.len()]).cos() + lit(0.63);
        let mut p2 = ((s1 + a).sin(), (-a).sin());
        let Ok(y3) = checked((x[2] + x[n % x.len()]).tanh(), n / 2) else {
            return lit(0.17) * a + lit(0.43) * x[1];
        };
        match n + 2 {
            k6 @ 1..=3 => {
                let mut k7 = 0;
                while k7 < n / 2 {
                    k7 += 1;
                    'l9: for y8 in x {
                        let y10: Dual;
                        match (k7 + 3) % 4 {
                            0 => {
                                y10 = ((lit(0.1) * lit(k6 as f64)) + (*y8)).tanh();
                            }
                            1 | 2 => {
                                y10 = lit(0.11) * ((a + (*y8)) * lit(0.72)).cos() + lit(0.37);
                            }
                            _ => {
                                y10 = p2.1.cos().tanh().powi(3).tanh();
                            }
                        }
                        'l12: for y11 in x {
                            let mut s1 = (s1 + p2.0).sin();
                            p2.1 = p2.1 + (lit(0.96) * s1);
                            (p2.0, p2.1) = (p2.1, ((*y8) + lit(0.46)).tanh());
                        }
                        s1 = s1 - (lit(0.29) * ((*y8) + y10).sin());
                    }
                }
            }
            _ => {
                p2.1 = p2.1 + (lit(0.75) * (lit(0.77) * (lit(0.36) + p2.0).tanh().powi(3).cos() + lit(0.82)));
            }
        }
        lit(0.97) * a + lit(0.41) * x[n % x.len()] + lit(0.42) * p2.0 + lit(0.29) * s1
    }

    pub fn p0264(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] + lit(0.92)).sin();
        let mut u2 = [lit(0.5) * s1.atan(); 3];
        let mut m3 = if n / 2 % 2 == 0 || x[1].min(lit(0.207)) < lit(-0.457) { (n + 1) } else { 2 };
        let mut o4 = Some(lit(0.41) * a.cos() + lit(0.97));
        for i5 in (1..n / 2 + 2).step_by(3) {
            {
                let (w6, w7) = u2.split_at_mut(1);
                w6[0] = w7[0] * w7[i5 % w7.len()];
                let r8 = match m3 % 3 { 0 => &s1, _ => &x[1] };
                m3 += 1;
                for (i9, y10) in x.iter().enumerate() {
                    for (i11, y12) in w7.iter_mut().enumerate() {
                        let t13: Dual = lit(0.5) * ((*y10) / (lit(1.5) + (*y12) * (*y12))).atan();
                    }
                }
            }
            let w14 = &mut u2[..2];
            s1 = s1 + (lit(0.13) * w14[0].sin());
        }
        lit(0.43) * s1 + lit(0.87) * x[m3 % x.len()] + u2[m3 % 3].tanh() + lit(0.14) * s1 + lit(0.89) * u2[n % 3]
    }

    pub fn p0265(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((-a) * (-a) + lit(0.3)).sqrt() / (lit(1.0) + a * a);
        let mut p2 = ((b + lit(0.99)).sin(), lit(0.83) * ((a * a) * (a * a) + lit(0.3)).sqrt().cos() + lit(0.45));
        let mut k3 = 0;
        let mut t4 = lit(0.34) * b.atan().cos() + lit(0.34);
        while {
            k3 += 1;
            t4 = lit(0.74) * t4 + (x[1] + x[1]).max(lit(0.87)).tanh();
            k3 < 7 && t4 > -lit(0.39)
        } {
            let y5;
            if (k3 + 1) > 1 && t4 <= x[x.len() - 1] {
                y5 = lit(0.5) * ((s1 * b) + (-b)).atan();
            } else {
                let mut k6 = 0;
                let mut t7 = lit(1.0) + (t4 * p2.0).tanh();
                while t7 > lit(0.43) && k6 < 12 {
                    t7 = t7 * (lit(0.73));
                    k6 += 1;
                    let mut y8 = if k3 > 0 {
                        nudge(&mut p2.1, lit(0.5) * t7.max(lit(-0.807)).atan());
                        lit(0.66) * (t4 + lit(0.36)).cos() + lit(0.32)
                    } else {
                        return lit(0.44) * s1 + lit(0.48) * x[3] + (s1.atan() - (-p2.0)).tanh();
                    };
                    t7 = t7 - (lit(0.72) * y8.sin());
                }
                for y11 in x {
                    {
                        let e12 = if (k3 + n) > 1 && t4 / (lit(1.5) + a * a) < p2.1 { Err(0_u8) } else { Ok(lit(0.5) * (-t7) / (lit(1.0) + b * b)) };
                        let mut o13 = Some(lit(0.5) * (y11 + p2.1) / (lit(1.0) + b * b));
                    }
                    if (n + 3) % 2 == 1 {
                        let t14 = std::mem::take(&mut s1);
                        (p2.0, p2.1) = (p2.1, lit(0.78) * (-b).cos() + lit(0.17));
                        s1 = s1 - (lit(0.21) * t14.sin());
                    } else if (lit(0.1) * lit(k6 as f64)) - x[3] > p2.1 {
                        std::mem::swap(&mut s1, &mut p2.1);
                    }
                    t7 = t7 - (lit(0.91) * (*y11).sin());
                }
                y5 = lit(0.5) * ((t4 + p2.0) - (s1 * lit(0.48))).atan();
            }
            s1 = s1 + (lit(0.87) * y5.sin());
        }
        lit(0.94) * t4 + lit(0.23) * x[1] + lit(0.59) * s1 + lit(0.51) * t4 + lit(0.51) * p2.1
    }

    pub fn q0266(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.84) * x[0].max(lit(0.437)).cos() + lit(0.32);
        s1 = s1 + (lit(0.75) * first_above(&x[..2], lit(0.55))?);
        s1 = s1 / (lit(1.1) + (a * a).ln_1p() * (a * a).ln_1p());
        let y2 = match checked(lit(0.5) * (x[1] * x[3]).min(lit(0.177)) / (lit(1.0) + s1 * s1), (n + 2)) { Ok(t) => lit(0.75) * t, Err(k) => lit(0.1) * lit(k as f64) };
        let mut s1 = s1 * lit(0.99);
        let y3 = first_above(&x[..2], lit(0.72))?;
        Some((a / (lit(1.5) + y2 * y2)).tanh())
    }

    pub fn p0266(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s4 = lit(0.56) * ((x[0] + x[2]) / (lit(1.5) + x[3] * x[3])).cos() + lit(0.59);
        let mut v5 = vec![lit(0.5) * (a + b).atan(); 3];
        let mut m6 = n / 2;
        let t7 = std::mem::take(&mut s4);
        v5[0] = lit(0.5) * (lit(0.85) - b.cos()) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut k8 = 0;
        let mut s10 = lit(0.37) * (a - v5[0]).sin().cos() + lit(0.99);
        let y9 = loop {
            k8 += 1;
            if k8 > n % 4 {
                break lit(0.5) * b / (lit(1.0) + s4 * s4);
            }
            s10 = (lit(0.82) * s10 + (s4 - v5[1])).tanh();
            v5[..2].fill(lit(0.5) * t7.min(lit(0.257)).atan());
        };
        if let Some(y11) = first_above(&v5, lit(0.54)) {
            let y12 = rotate(&mut v5[..2]);
            s4 = s4 + (lit(0.76) * (y11 + y12).sin());
        } else {
            s4 = s4 + (lit(0.94) * (b + s10).sin());
        }
        lit(0.59) * t7 + lit(0.61) * x[1] + lit(0.85) * s4 + lit(0.18) * v5[n % v5.len()] + lit(0.47) * s10
    }

    pub fn p0267(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((lit(0.1) * lit(n as f64)) + x[n % x.len()]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut v2 = vec![(-s1).tanh(), lit(0.19) * (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).min(lit(-0.937)).cos() + lit(0.57), (s1 + s1).tanh(), lit(0.5) * ((x[x.len() - 1] - lit(0.77)) + (s1 * s1 + lit(0.3)).sqrt()) / (lit(1.0) + b * b)];
        let mut m3 = if n % 2 == 1 { (n + 3) } else { 0 };
        let mut p4 = (((a + b) * (b - lit(0.41))).sin(), v2[2].sin());
        v2[1..].fill(lit(0.5) * (s1 + lit(0.96)) / (lit(1.0) + b * b));
        v2[3] = v2[3] - (lit(0.32) * (a - x[3]).tanh());
        v2[..2].fill(lit(0.5) * s1.max(lit(0.47)) / (lit(1.0) + x[m3 % x.len()] * x[m3 % x.len()]));
        let mut y5 = if a + v2[v2.len() - 1] > b {
            lit(0.5) * (v2[n % v2.len()] + p4.0).atan()
        } else if (n + 3) % 3 != 0 {
            (a - v2[3]).tanh()
        } else {
            return lit(0.45) * v2[0] + lit(0.33) * x[m3 % x.len()];
        };
        let y6 = rotate(&mut v2);
        let mut k7 = 0;
        let y8 = loop {
            k7 += 1;
            if k7 > n {
                break lit(0.5) * (b * b).ln_1p() / (lit(1.0) + y5 * y5);
            }
            m3 += 1;
            v2.swap(n % 4, 2);
        };
        'l10: for y9 in v2.iter() {
            let y15 = match n + n {
                1..=3 | 6 => {
                    let y14 = match chained(lit(0.5) * s1.min(lit(0.467)).atan(), (y5 + lit(0.56)).tanh()) {
                        Some(y12) if y12 > lit(0.83) => {
                            match (n + n) % 5 {
                                3 => break 'l10,
                                _ => {
                                    let mut v13 = v2.clone();
                                    y5 = y5 + (lit(0.47) * v13[v13.len() - 1].sin());
                                }
                            }
                            (y8.min(lit(-0.347)) + (lit(0.1) * lit(n as f64))).sin()
                        }
                        Some(y12) => (((*y9) + y5) * lit(0.82)).tanh(),
                        None => (y6.tanh().powi(3) * ((*y9) + lit(0.24))).sin(),
                    };
                    lit(0.5) * (y8 * a) / (lit(1.0) + x[0] * x[0])
                }
                _ => lit(0.5) * (b - y6) / (lit(1.0) + y5 * y5),
            };
            s1 = s1 + (lit(0.95) * (y15 + (*y9)).sin());
        }
        lit(0.31) * y6 + lit(0.65) * x[n % x.len()] + (lit(0.5) * (y8 * y6) / (lit(1.0) + y5 * y5)) + lit(0.75) * v2[m3 % v2.len()] + lit(0.73) * s1 + lit(0.35) * p4.1 + lit(0.12) * y5
    }

    pub fn q0268(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = ((a + (lit(0.1) * lit(n as f64))) + (-a)).tanh();
        s1 = s1 + (lit(0.91) * blend(&x[3], &s1));
        a = a + (lit(0.43) * weighted(x, x, n));
        s1 = s1 + (lit(0.94) * positive(lit(0.95) * (s1.min(lit(-0.617)) - a).cos() + lit(0.42))?);
        'l3: for i2 in 0..x.len() {
            let y4 = lit(0.77) * chained(lit(0.5) * (x[i2] + s1) / (lit(1.0) + s1 * s1), lit(0.5) * x[1].tanh().powi(3).atan())?.sin();
            a = lit(0.7) * a + lit(0.69) * y4.sin();
        }
        Some(lit(0.5) * (a + s1) / (lit(1.0) + a * a))
    }

    pub fn p0268(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s5 = (x[2] + b).sin();
        let mut v6 = x.to_vec();
        let mut m7 = 0;
        {
            let (w8, w9) = v6.split_at_mut(3);
            w8[0] = w9[0] * b;
            let y10 = match q0268(x, (b - lit(0.26)).tanh(), n % 4) { Some(t) => lit(0.56) * t, None => lit(0.28) };
            nudge(&mut w9[0], lit(0.5) * (b / (lit(1.5) + a * a)) / (lit(1.0) + b * b));
            b = b + (lit(0.77) * (w9[m7 % w9.len()] + y10).sin());
        }
        m7 = (m7 + n) % 5;
        if s5 * x[2] < lit(0.297) {
            v6 = vec![a.min(lit(0.277)).tanh(); 4];
            let y15 = match n + 1 {
                k11 if k11 > 1 => {
                    for i12 in v6.iter().rev() {
                        match ((m7 + n) > 0 && x[3] + (lit(0.1) * lit(k11 as f64)) >= lit(-0.297), (m7 + n)) {
                            (true, 0..=2) => {
                                let t14 = std::mem::take(&mut b);
                                b = b + (lit(0.32) * t14.sin());
                            }
                            (false, _) => {
                                b = b + (lit(0.57) * (lit(0.5) * (b * lit(0.38)).min(lit(0.397)).atan()));
                            }
                            _ => {
                                b = b + (lit(0.36) * (lit(0.5) * (-s5).tanh().powi(3) / (lit(1.0) + s5 * s5)));
                            }
                        }
                        s5 = s5 + (lit(0.38) * (*i12).sin());
                    }
                    lit(0.5) * (-v6[1]) / (lit(1.0) + s5 * s5)
                }
                _ if (n + n) % 3 != 2 => lit(0.5) * (x[m7 % x.len()] - v6[n % v6.len()]).atan(),
                _ => (v6[n % v6.len()] - a).tanh(),
            };
            b = b + (lit(0.94) * y15.sin());
        } else if b.max(lit(0.117)) > lit(0.27) {
            s5 = s5 + (lit(0.57) * (-(-s5)).tanh());
        } else if v6[n % v6.len()].max(lit(0.657)) <= x[1] {
            b = b + (lit(0.25) * (lit(0.5) * (a + b) / (lit(1.0) + a * a)));
        } else {
            s5 = s5 + (lit(0.44) * (b * b).sin());
        }
        lit(0.62) * b + lit(0.98) * x[n % x.len()] + lit(0.66) * s5 + lit(0.36) * v6[1] + lit(0.71) * b
    }

    pub fn q0269(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a * a + lit(0.3)).sqrt().tanh();
        s1 = s1 + (lit(0.77) * first_above(x, lit(0.92))?);
        nudge(&mut s1, (x[0] + lit(0.28)).sin());
        let mut k2 = 0;
        let mut t3 = lit(0.5) * (lit(0.15) * s1).atan();
        let mut u4 = [lit(0.5) * (x[k2 % x.len()] + (lit(0.1) * lit(n as f64))).atan(), (s1 - x[1]).sin(), (x[0] * a).tanh()];
        while {
            k2 += 1;
            t3 = lit(0.80) * t3 + (lit(0.29) * (a * t3).cos() + lit(0.49));
            k2 < 7 && t3 > -lit(0.68)
        } {
            u4 = [u4[1], u4[2], lit(0.54) * (a * t3).cos() + lit(0.54)];
            {
                let w5 = &mut u4[1..3];
                'l7: for y6 in x {
                    let mut u9 = [lit(0.5) * s1.min(lit(0.127)) / (lit(1.0) + s1 * s1), ((*y6) * (lit(0.1) * lit(k2 as f64))).sin(), lit(0.5) * (s1 + t3).atan()];
                    'l10: for i8 in (1..n.min(2) + 2).rev().step_by(3) {
                        u9 = [u9[1], u9[2], (-(t3 / (lit(1.5) + t3 * t3))).sin()];
                        let t11 = std::mem::take(&mut s1);
                        let y12 = match staged(lit(0.5) * ((*y6) + t11).atan(), (u9[2] * y6).tanh(), (n + 3)) { Ok(t) => lit(0.82) * t, Err(k) => lit(0.1) * lit(k as f64) };
                        t3 = t3 + (lit(0.44) * (t11 + y12).sin());
                    }
                    s1 = s1 + (lit(0.31) * ((*y6) + u9[2]).sin());
                }
                s1 = s1 - (lit(0.53) * w5[n % w5.len()].sin());
            }
        }
        Some(a.cos().sin())
    }

    pub fn p0269(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s13 = ((a + x[0]) / (lit(1.5) + x[3] * x[3])).sin();
        let mut v14 = Vec::new();
        v14.push(lit(0.5) * (b / (lit(1.5) + a * a)) / (lit(1.0) + b * b));
        v14.push((s13 + a).tanh());
        v14.push(lit(0.5) * (a + b).atan());
        match mode(n + n) {
            Mode::Low => {
                'l17: for (i15, y16) in v14.iter_mut().enumerate() {
                    if i15 / 2 > 1 && s13 + s13 < lit(-0.667) {
                        continue 'l17;
                    }
                    s13 = s13 - (lit(0.52) * (*y16).sin());
                }
                let mut k18 = 0;
                while k18 < 4 {
                    let r19 = match n / 2 % 3 { 0 => &b, _ => &a };
                    'l21: for y20 in v14.iter_mut() {
                        let r22 = if (*r19) + s13 < lit(0.577) { &s13 } else { &a };
                    }
                    s13 = s13 + (lit(0.16) * (*r19).sin());
                    k18 += 1;
                }
                let mut u24 = [lit(0.5) * (x[k18 % x.len()] + lit(0.42)).atan(), (a - a).sin(), lit(0.5) * (v14[k18 % v14.len()] - v14[2]).atan()];
                for y23 in &v14 {
                    u24 = [u24[1], u24[2], (-((*y23) - b)).sin()];
                    match mode(k18 / 2) {
                        Mode::Low => {
                            for i25 in (0..x.len() + 2).step_by(2) {
                                let w26 = &x[2..4];
                                s13 = s13 - (lit(0.35) * w26[0].sin());
                            }
                        }
                        Mode::Middle => {
                            s13 = s13 + (lit(0.54) * (lit(0.5) * (u24[0] + (lit(0.1) * lit(k18 as f64))).atan()));
                        }
                        Mode::High => {
                            s13 = s13 + (lit(0.36) * (lit(0.5) * (a + y23).atan()));
                        }
                    }
                    s13 = s13 + (lit(0.71) * (*y23).sin());
                }
                s13 = s13 + (lit(0.63) * u24[0].sin());
            }
            Mode::Middle => {
                s13 = s13 + (lit(0.15) * (s13 * s13).tanh());
            }
            Mode::High => {
                s13 = s13 + (lit(0.35) * (lit(0.35) * (b - s13).cos() + lit(0.99)));
            }
        }
        lit(0.18) * b + lit(0.94) * x[n % x.len()] + lit(0.98) * s13 + lit(0.72) * v14[2]
    }

    pub fn p0270(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[2] * x[2] + lit(0.3)).sqrt() + (x[0] * x[3])) / (lit(1.0) + x[0] * x[0]);
        let mut m2 = 0;
        let mut o3: Option<Dual> = None;
        s1 = s1 / (lit(1.1) + s1.cos() * s1.cos());
        let mut b = b * lit(0.48);
        let mut s4 = lit(0.0);
        s4 = s4 + (lit(0.5) * (-(a * a)).exp().atan());
        let y5: Dual;
        match (m2 + n) % 4 {
            0 => {
                let t6 = std::mem::take(&mut s4);
                y5 = (s1 + t6).sin();
            }
            1 | 2 => {
                y5 = (x[3] * x[3]).ln_1p().sin();
            }
            _ => {
                for (i7, y8) in x.iter().enumerate() {
                    match mode(n / 2) {
                        Mode::Middle | Mode::High => {
                            let mut k9 = 0;
                            let mut t10 = lit(1.0) + (lit(0.73) * (s4.min(lit(0.67)) + y8).cos() + lit(0.95));
                            while t10 > lit(0.54) && k9 < 12 {
                                t10 = t10 * (lit(0.59));
                                k9 += 1;
                                let mut m11 = 0;
                                let mut s12 = lit(1.0);
                                s12 = s12 + ((-s4.min(lit(-0.947))).sin());
                                t10 = lit(0.7) * t10 + lit(0.49) * s12.sin();
                            }
                            b = lit(0.7) * b + lit(0.55) * t10.sin();
                        }
                        Mode::Low => {
                            s4 = s4 + (lit(0.53) * (s4 + (*y8)).tanh());
                        }
                    }
                    s1 = s1 + (lit(0.11) * (*y8).sin());
                }
                y5 = lit(0.5) * (a * b).atan();
            }
        }
        lit(0.95) * y5 + lit(0.71) * x[m2 % x.len()] + lit(0.22) * s4 + lit(0.68) * s1 + lit(0.96) * b
    }

    pub fn p0271(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[1].min(lit(0.187)) + (x[2] - lit(0.49))) / (lit(1.0) + a * a);
        match n {
            0 => {
                match mode(n) {
                    Mode::Middle | Mode::High => {
                        let y3 = match mode(n / 2) {
                            Mode::Low => (a * (lit(0.1) * lit(n as f64))).sin(),
                            Mode::Middle => ((a * a) + (a + a)).sin(),
                            Mode::High => x[3].tanh().powi(3).tanh(),
                        };
                        let y4 = if (n + n) > 3 {
                            'l6: for i5 in (0..3).rev() {
                                let mut o7 = Some((s1 * s1).ln_1p().atan().tanh());
                            }
                            for i8 in (0..n / 2).rev() {
                                let o9 = if !(n / 2 <= 4) { Some((-((a + y3) * (a + y3))).exp().sin()) } else { None };
                            }
                            (a - x[n % x.len()]).tanh()
                        } else {
                            return lit(0.52) * x[n % x.len()];
                        };
                        s1 = s1 + (lit(0.88) * (y4 + y3).sin());
                    }
                    Mode::Low => {
                        let mut k10 = 0;
                        let mut t11 = lit(0.49) * (-x[3]).cos() + lit(0.63);
                        while {
                            k10 += 1;
                            t11 = lit(0.75) * t11 + (lit(0.45) * (a * a).ln_1p().min(lit(0.187)).cos() + lit(0.11));
                            k10 < 7 && t11 > -lit(0.27)
                        } {
                            let Ok(y12) = checked(s1.min(lit(-0.527)).sin(), (n + n)) else {
                                break;
                            };
                            s1 = s1 + (lit(0.96) * y12.sin());
                        }
                        let mut k13 = 0;
                        let mut p14 = ((s1 * lit(0.14)).tanh(), (-a).sin());
                        while k13 < n.min(4) {
                            k13 += 1;
                            p14 = (p14.1, (p14.0 * (p14.1 - lit(0.91))).sin());
                            match n / 2 % 4 {
                                0 => {
                                    nudge(&mut t11, lit(0.55) * x[1].max(lit(0.737)).cos() + lit(0.92));
                                }
                                1 => {
                                    p14.1 = p14.1 + (lit(0.87) * (p14.1 + a).sin());
                                }
                                _ => {
                                    s1 = s1 + (lit(0.88) * (lit(0.5) * (s1 + lit(0.69)) / (lit(1.0) + a * a)));
                                }
                            }
                        }
                        s1 = lit(0.7) * s1 + lit(0.31) * (t11 + p14.1).sin();
                    }
                }
            }
            k2 => {
                s1 = s1 + (lit(0.19) * (lit(0.5) * (a * a + lit(0.3)).sqrt() / (lit(1.0) + x[n % x.len()] * x[n % x.len()])));
            }
        }
        lit(0.84) * a + lit(0.56) * x[1] + lit(0.32) * s1
    }

    pub fn p0272(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[3] - x[3]).tanh();
        let mut u2 = [(a - (lit(0.1) * lit(n as f64))).tanh(); 3];
        let o3 = if n / 2 % 2 == 0 { Some((s1 + u2[n % 3]).sin()) } else { None };
        let y9 = match n + n {
            ..2 => {
                let y4: Dual;
                match (n + n) % 4 {
                    0 => {
                        y4 = ((a - lit(0.73)) * (s1 - s1)).sin();
                    }
                    1 | 2 => {
                        y4 = (x[n % x.len()] - x[x.len() - 1]).tanh();
                    }
                    _ => {
                        let mut k5 = 0;
                        'l6: while k5 < n {
                            match ((k5 + 1) % 2, n % 3) {
                                (0, 0) => {
                                    let mut s8 = lit(0.0);
                                    s8 = s8 + (lit(0.5) * (lit(0.59) - s1) / (lit(1.0) + a * a));
                                    s1 = s1 + (lit(0.44) * s8.sin());
                                }
                                (1, k7) => {}
                                _ => {
                                    add_scaled(&mut u2, x, lit(0.5) * (x[k5 % x.len()] + (lit(0.1) * lit(n as f64))).atan());
                                    u2[1] = ((s1 * (lit(0.1) * lit(k5 as f64))) * x[n % x.len()].atan()).sin();
                                }
                            }
                            u2.swap(n % 3, 0);
                            k5 += 1;
                        }
                        y4 = lit(0.41) * ((u2[2] + x[k5 % x.len()]) + (x[0] + a)).cos() + lit(0.11);
                    }
                }
                lit(0.75) * (y4 - u2[1]).cos() + lit(0.15)
            }
            2..=4 => (a / (lit(1.5) + u2[n % 3] * u2[n % 3])).sin(),
            _ => (x[0] + u2[1]).tanh(),
        };
        lit(0.68) * u2[n % 3] + lit(0.34) * x[n % x.len()] + (lit(0.5) * y9 / (lit(1.0) + s1 * s1)) + lit(0.42) * u2[n % 3] + lit(0.34) * s1
    }

    pub fn p0273(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (b / (lit(1.5) + a * a)).atan();
        let e2 = if !((n + 2) <= 3) { Err(0_u8) } else { Ok(lit(0.5) * (s1 + b).atan()) };
        match n / 2 {
            k3 if k3 > 1 => {
                let mut o4: Option<Dual> = None;
                let mut u6 = [(s1 - b).tanh(), (-s1).tanh(), (s1 + b).tanh()];
                for i5 in 1..=x.len() {
                    u6 = [u6[1], u6[2], lit(0.82) * ((b + lit(0.56)) + x[0]).cos() + lit(0.98)];
                    let mut v7 = u6.clone();
                    let w8 = &mut u6[..2];
                    s1 = s1 + (lit(0.99) * (w8[1] + v7[i5 % 3]).sin());
                }
                s1 = s1 + (lit(0.62) * u6[n % 3].sin());
            }
            _ if a + b > lit(0.727) => {}
            _ => {
                b = b + (lit(0.77) * (lit(0.5) * (s1 - a) / (lit(1.0) + s1 * s1)));
            }
        }
        lit(0.81) * x[1] + lit(0.55) * s1 + lit(0.78) * b
    }

    pub fn p0274(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[0] + x[n % x.len()]) * (a / (lit(1.5) + x[2] * x[2]))).atan();
        let mut v2 = vec![lit(0.5) * (x[n % x.len()] * (a - lit(0.77)).abs()) / (lit(1.0) + s1 * s1), (-x[n % x.len()]).tanh(), lit(0.77) * s1.min(lit(0.927)).cos() + lit(0.51)];
        let mut k3 = 0;
        let mut t4 = lit(0.67) * (s1 - x[2]).max(lit(0.237)).cos() + lit(0.55);
        while {
            k3 += 1;
            t4 = lit(0.58) * t4 + (lit(0.5) * s1.max(lit(0.467)) / (lit(1.0) + s1 * s1));
            k3 < 7 && t4 > -lit(0.24)
        } {
            v2 = vec![lit(0.5) * (t4 - a) / (lit(1.0) + a * a); 4];
            let mut k5 = 0;
            let mut p7 = (lit(0.5) * a.min(lit(-0.197)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]), (a + s1).sin());
            let y6 = loop {
                k5 += 1;
                if k5 > x.len() {
                    break lit(0.77) * (lit(0.25) + (v2[k3 % v2.len()] / (lit(1.5) + a * a))).cos() + lit(0.48);
                }
                p7 = (p7.1, (p7.0 * (v2[2] * s1)).sin());
                v2[..2].fill(lit(0.23) * (p7.1 + t4).sin().cos() + lit(0.24));
                if v2.len() < 8 {
                    v2.push(lit(0.16) * ((p7.0 / (lit(1.5) + v2[2] * v2[2])) * t4.min(lit(-0.747))).cos() + lit(0.48));
                }
                v2[2] = lit(0.22) * (a * p7.1).cos() + lit(0.57);
            };
            t4 = t4 + (lit(0.97) * (y6 + p7.0).sin());
        }
        let mut k8 = 0;
        let mut t9 = lit(0.5) * (t4 - a) / (lit(1.0) + a * a);
        'l10: while {
            k8 += 1;
            t9 = lit(0.76) * t9 + (lit(0.5) * (lit(0.92) - a) / (lit(1.0) + s1 * s1));
            k8 < 7 && t9 > -lit(0.99)
        } {
            match k3 {
                ..2 => {
                    let mut stack11 = vec![n, (n + n)];
                    while let Some(i12) = stack11.pop() {
                        if i12 > 1 {
                            stack11.push(i12 / 2);
                        }
                        let mut k13 = 0;
                        let y14 = 'l15: loop {
                            k13 += 1;
                            if i12 / 2 % 3 != 0 || k13 > 1 {
                                break v2[v2.len() - 1].atan().sin();
                            }
                            v2.swap(n % 3, 0);
                        };
                        s1 = s1 + (lit(0.33) * y14.sin());
                    }
                }
                2..=4 => {
                    s1 = s1 + (lit(0.89) * (t9.sin() - s1).sin());
                }
                _ => {}
            }
        }
        lit(0.33) * t4 + lit(0.13) * x[3] + lit(0.24) * t4 + lit(0.76) * v2[n % v2.len()] + lit(0.71) * s1 + lit(0.23) * t9
    }
}

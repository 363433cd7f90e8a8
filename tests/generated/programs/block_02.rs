// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0050(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.41 * x[x.len() - 1].max(0.557).cos() + 0.23;
    let mut u2 = [x[n % x.len()].min(0.787).sin(), 0.37 * (s1 - x[1]).cos() + 0.47, (s1 - x[0]).tanh(), 0.5 * x[3].cos() / (1.0 + a * a)];
    {
        let w3 = &mut u2[2..4];
        if n % 2 == 0 {
            let mut y4 = if n % 2 == 0 {
                for (y5, y6) in w3.iter_mut().zip(x) {
                    let y7 = weighted(x, &x[..2], n);
                    s1 = 0.7 * s1 + 0.63 * ((*y6) + (*y5)).sin();
                }
                s1 += 0.96 * weighted(x, &w3[..2], n);
                (-(0.54 - w3[n % w3.len()])).sin()
            } else {
                match n + 2 {
                    ..2 => {
                        let w8 = &mut w3[0..2];
                        w8[0] *= 0.8 + 0.15 * (w8[w8.len() - 1] + w8[0]).sin();
                        s1 = 0.7 * s1 + 0.78 * w8[0].sin();
                    }
                    2..=4 => {
                        let w9 = &mut w3[0..2];
                        s1 *= 0.8 + 0.15 * (a * w9[n % w9.len()]).sin();
                        s1 += 0.61 * w9[n % w9.len()].sin();
                    }
                    _ => {
                        let (w10, w11) = w3.split_at_mut(1);
                        w10[0] = w11[0] * w10[0];
                        s1 += 0.19 * (w11[0] + w10[n % w10.len()]).sin();
                    }
                }
                0.71 * (x[n % x.len()] / (1.5 + s1 * s1)).cos() + 0.28
            };
            s1 += 0.45 * y4.sin();
        } else {
            s1 += 0.24 * a.max(-0.437).sin();
        }
        s1 += 0.73 * w3[n % w3.len()].sin();
    }
    0.78 * u2[3] + 0.96 * x[0] + (-a).sin() + 0.96 * u2[n % 4] + 0.62 * s1
}

#[differentiable]
pub fn q0051(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a - a).tanh();
    a += 0.33 * staged(0.83 * (s1 + a).max(0.447).cos() + 0.94, 0.47 * (x[3] * 0.16).min(0.887).cos() + 0.85, n)?;
    let y2 = checked(0.5 * a.min(-0.177).atan(), (n + 3))?;
    let y3 = blend(&a, &y2);
    let mut stack4 = vec![n, (n + n)];
    let mut u6 = [0.78 * y3.min(-0.217).cos() + 0.64, (s1 / (1.5 + s1 * s1)).sin(), ((y2 * y2) * (y2 * a)).tanh()];
    while let Some(i5) = stack4.pop() {
        u6 = [u6[1], u6[2], 0.5 * u6[0].min(-0.557) / (1.0 + s1 * s1)];
        for w7 in u6.chunks_mut(2) {
            w7[0] = (y2 + w7[0]).sin();
            let a = (a + y3).sin();
            s1 += 0.24 * a;
            s1 += 0.25 * (a + w7[n % w7.len()]).sin();
        }
    }
    Ok(0.5 * (-(s1 + u6[n % 3])).atan())
}

#[differentiable]
pub fn p0051(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s8 = (x[n % x.len()] + (0.1 * (n as f64))).tanh();
    let mut s8 = a - s8.tanh();
    let y22 = match (q0051(x, 0.5 * (x[x.len() - 1] * a) / (1.0 + s8 * s8), n % 4), n / 2 % 3) {
        (_, 0) => 0.5 * (a * a).atan(),
        (Ok(y10), k9) => {
            if (n + 1) % 2 == 1 {
                let mut s12 = 0.87 * (-(a + s8)).cos() + 0.83;
                for i11 in (0..n / 2 + 2).step_by(2) {
                    s12 = (0.24 * s12 + (s8 - s8)).tanh();
                    let mut s14 = 0.5 * ((a + s12) + (a * y10)).atan();
                    for y13 in x {
                        s14 = (0.98 * s14 + (s12 * (*y13))).tanh();
                        s12 /= 1.1 + (y10 * y10 + 0.3).sqrt() * (y10 * y10 + 0.3).sqrt();
                        a = 0.7 * a + 0.98 * (*y13).sin();
                    }
                    let mut k15 = 0;
                    let mut t16 = 1.0 + (a * s14).tanh();
                    while t16 > 0.53 && k15 < 12 {
                        t16 *= 0.75;
                        k15 += 1;
                        let y17 = match q0051(x, (y10 * y10 + 0.3).sqrt().sin(), n % 4) { Ok(t) => 0.49 * t, Err(k) => 0.1 * (k as f64) };
                        t16 += 0.96 * y17.sin();
                    }
                    s12 += 0.54 * (t16 + s14).sin();
                }
                s8 += 0.62 * s12.sin();
            } else if n / 2 % 3 != 2 {
                for i18 in 1..3 {
                    'l21: for (i19, y20) in x.iter().enumerate() {
                        a *= 0.8 + 0.15 * (x[2] * y20).sin();
                        s8 += 0.79 * (*y20).sin();
                    }
                }
            } else {
                a += 0.21 * (0.5 * ((a * y10) + (x[x.len() - 1] * y10)) / (1.0 + s8 * s8));
            }
            0.5 * (x[2].min(0.677) + (y10 - s8)).atan()
        }
        _ => (s8 - s8).tanh(),
    };
    0.97 * x[n % x.len()] + 0.14 * x[n % x.len()] + (0.5 * ((0.1 * (n as f64)) + x[1]) / (1.0 + s8 * s8)) + 0.67 * a + 0.11 * s8
}

#[differentiable]
pub fn q0052(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (-a).tanh();
    let y2 = positive(0.66 * ((s1 - x[n % x.len()]) * (0.1 * (n as f64))).cos() + 0.64)?;
    let y4 = if let Some(y3) = chained(((0.1 * (n as f64)) * y2).tanh(), 0.5 * (s1 * y2) / (1.0 + x[n % x.len()] * x[n % x.len()])) {
        let y14 = match checked((y2 / (1.5 + y3 * y3)).sin(), (n + n)) {
            Ok(y7) => 0.5 * (x[n % x.len()] / (1.5 + a * a)) / (1.0 + y2 * y2),
            Err(0 | 2) => (-y2).tanh(),
            Err(k8) => {
                let y11 = match n + n {
                    k9 @ 1..=3 => ((s1 - x[k9 % x.len()]) - 0.77).abs().tanh(),
                    _ => {
                        let y10 = blend(&y3, &s1);
                        (y2 / (1.5 + y3 * y3)).sin()
                    }
                };
                let mut u13 = [(y2 - s1).tanh(), (a * a).ln_1p().tanh(), 0.5 * (y2 * y2.min(0.27)).atan()];
                for i12 in (1..n % 4 + 2).rev().step_by(3) {
                    u13 = [u13[1], u13[2], 0.5 * s1 / (1.0 + u13[i12 % 3] * u13[i12 % 3])];
                    s1 += 0.86 * chained(0.5 * (y3 - y2).atan(), 0.5 * (y11 - s1).max(0.357).atan())?;
                    relax(&mut u13, 0.5 * ((y2 + (0.1 * (n as f64))) + 0.62) / (1.0 + s1 * s1));
                }
                (0.32 - y2).tanh()
            }
        };
        (s1.max(0.297) + 0.47).tanh()
    } else {
        0.5 * ((x[2] + a) * (x[n % x.len()] + y2)) / (1.0 + a * a)
    };
    Some(0.5 * (a + 0.98).atan())
}

#[differentiable]
pub fn p0052(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s15 = 0.5 * (-x[3]).atan();
    let mut m16 = 0;
    let (t17, mut s18) = (0.55 * (x[n % x.len()] + s15).max(0.187).cos() + 0.17, 0.5 * (0.57 - (s15 + 0.41)).atan());
    let mut k19 = 0;
    while k19 < 3 {
        let y26 = match q0052(x, (s18 * s18).ln_1p().tanh(), n % 4) {
            Some(y20) => {
                let mut k21 = 0;
                'l22: while k21 < 4 {
                    match staged(0.5 * (s18 + y20) / (1.0 + y20 * y20), 0.5 * ((x[1] * x[1] + 0.3).sqrt() + s18.tanh().powi(2)) / (1.0 + s18 * s18), (k21 + n)) {
                        Ok(y24) if y24 > 0.89 => {
                            s15 -= 0.19 * y24.sin();
                        }
                        Ok(y24) => {
                            let y25 = blend(&s15, &s18);
                            s18 += 0.24 * (y25 + y24).sin();
                        }
                        Err(_) => {
                            m16 = (m16 * 3 + 0) % 7;
                        }
                    }
                    k21 += 1;
                }
                0.73 * (y20 + 0.59).cos() + 0.97
            }
            None => {
                return 0.28 * s15 + 0.83 * x[3];
            }
        };
        if n / 2 % 2 == 0 {
            match positive(0.5 * t17.atan()) {
                Some(y27) => {
                    let y31 = match (s18 * s15 < -0.917, k19) {
                        (true, 0..=2) => {
                            let y29 = match q0052(x, 0.5 * x[1].tanh().powi(3).atan(), n % 4) { Some(t) => 0.93 * t, None => 0.84 };
                            0.91 * (y27 + y27).cos() + 0.27
                        }
                        (false, _) => {
                            m16 += 1;
                            let t30 = std::mem::take(&mut s15);
                            (-(y26 * y26)).exp().tanh()
                        }
                        _ => (0.47 * s18.max(-0.307)).tanh(),
                    };
                    s15 += 0.42 * (y31 + y27).sin();
                }
                None => {
                    s18 += 0.44 * (s15 + s15).sin();
                }
            }
        }
        s18 += 0.95 * y26.sin();
        k19 += 1;
    }
    0.53 * x[n % x.len()] + 0.77 * x[m16 % x.len()] + s15.min(-0.847).tanh() + 0.78 * s18 + 0.99 * s15
}

#[differentiable]
pub fn p0053(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.59 * a.max(0.357).cos() + 0.98;
    let mut u2 = [0.77 * (-a).cos() + 0.75; 2];
    let mut v3 = vec![0.61 * s1.min(-0.947).cos() + 0.76, 0.5 * (u2[0] / (1.5 + x[0] * x[0])).atan(), 0.5 * (-x[1]).atan()];
    let (t4, mut s5) = (0.5 * (s1 * s1 + 0.3).sqrt() / (1.0 + u2[n % 2] * u2[n % 2]), 0.5 * (a + 0.29).atan());
    u2[n % 2] = 0.5 * (u2[0] + v3[v3.len() - 1]).max(0.677) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let w6 = &v3[1..];
    let mut k7 = 0;
    while k7 < n.min(4) {
        let mut s9 = 0.5 * (v3[n % v3.len()] - 0.77).abs().atan();
        for i8 in 3..n.min(5) {
            s9 = (0.85 * s9 + (s5 / (1.5 + t4 * t4))).tanh();
            let t10 = std::mem::replace(&mut s5, 0.5 * (-(t4 * t4)).exp().atan());
            s5 += 0.23 * t10.sin();
        }
        let mut u12 = [0.5 * (w6[1] + s9).atan(), (s9 - w6[0]).sin(), 0.36 * (w6[n % w6.len()] + s9).cos() + 0.49];
        for i11 in (0..4).rev() {
            u12 = [u12[1], u12[2], 0.5 * (u12[n % 3] / (1.5 + s9 * s9)) / (1.0 + a * a)];
            'l14: for i13 in (0..n.min(2) + 2).step_by(2) {
                if u12[n % 3] < 0.217 {
                    add_scaled(&mut u2, &x[..2], 0.51 * (-(x[0] * x[0])).exp().max(0.747).cos() + 0.26);
                } else if !((i11 + n) <= 1) {
                    let y15 = rotate(&mut u2);
                    s9 += 0.74 * y15.sin();
                } else if i11 / 2 > 3 {
                    u12[1] = 0.17 * (w6[k7 % w6.len()] + 0.89).cos() + 0.18;
                    u2 = [((0.88 - u12[i13 % 3]) * (t4 + w6[w6.len() - 1])).sin(), ((t4 * s5) + (s5 * s5)).sin()];
                } else {
                    let t16 = std::mem::replace(&mut u12[1], w6[1].tanh());
                    s9 -= 0.42 * t16.sin();
                }
            }
        }
        s1 += 0.47 * (u12[2] + s9).sin();
        k7 += 1;
    }
    0.37 * s1 + 0.16 * x[n % x.len()] + 0.51 * s1 + 0.43 * s5 + 0.25 * u2[k7 % 2]
}

#[differentiable]
pub fn p0054(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[3] - 0.77).abs().tanh();
    let mut u2 = [(a * x[3]).tanh(); 4];
    let mut v3 = vec![0.5 * (-a).atan(); 3];
    let o4 = if n > 2 && (0.1 * (n as f64)) * u2[n % 4] <= v3[v3.len() - 1] { Some(u2[n % 4].max(-0.237).cos().tanh()) } else { None };
    {
        let w5 = &mut u2[2..4];
        let t6 = std::mem::take(&mut s1);
        s1 += 0.85 * (w5[n % w5.len()] + t6).sin();
    }
    match mode(n) {
        Mode::Middle | Mode::High => {
            let y7: f64;
            match n / 2 % 4 {
                0 => {
                    y7 = (-(s1 * s1)).exp().sin();
                }
                1 | 2 => {
                    y7 = 0.98 * (((0.1 * (n as f64)) * a) * (x[n % x.len()] - u2[2])).cos() + 0.56;
                }
                _ => {
                    y7 = u2[2].sin();
                }
            }
            let y7 = y7 * 0.46;
            let mut p9 = (0.5 * (y7 / (1.5 + y7 * y7)) / (1.0 + u2[n % 4] * u2[n % 4]), 0.5 * ((y7 - 0.97) + (-v3[v3.len() - 1])) / (1.0 + v3[n % v3.len()] * v3[n % v3.len()]));
            for i8 in x.iter().rev() {
                p9 = (p9.1, (p9.0 * ((*i8) * s1)).sin());
                v3.fill(0.5 * (u2[n % 4] * i8) / (1.0 + u2[2] * u2[2]));
                if let Some(y10) = chained(0.5 * (y7 + (0.1 * (n as f64))).atan(), (y7 / (1.5 + y7 * y7)).sin()) {
                    let Ok(y11) = checked(0.5 * ((*i8) + v3[1]) / (1.0 + y10 * y10), (n + 2)) else {
                        continue;
                    };
                    let y11 = y11 * 0.44;
                    s1 = 0.7 * s1 + 0.42 * (y10 + y11).sin();
                } else {
                    if x[1] + s1 > (*i8) {
                        u2 = [v3[2].sin(), 0.5 * (p9.0 + x[n % x.len()]).atan(), 0.76 * p9.1.sin().cos() + 0.34, ((-(p9.0 * p9.0)).exp() + v3[2].atan()).sin()];
                        v3.fill(((p9.0 - 0.46) * (0.1 * (n as f64))).tanh());
                    } else {
                        s1 += 0.37 * (((0.1 * (n as f64)) + v3[0]) - (v3[n % v3.len()] + s1)).tanh();
                    }
                }
                s1 += 0.23 * (*i8).sin();
            }
            s1 += 0.58 * (p9.1 + y7).sin();
        }
        Mode::Low => {}
    }
    0.73 * v3[0] + 0.47 * x[0] + a.atan().tanh() + 0.63 * v3[n % v3.len()] + 0.45 * s1 + 0.99 * u2[2]
}

#[differentiable]
pub fn p0055(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.57 * (x[2] * a).cos() + 0.92;
    let mut v2 = Vec::new();
    v2.push(((a / (1.5 + x[3] * x[3])) - (s1 + s1)).sin());
    v2.push(0.5 * (s1.cos() * s1.cos()).ln_1p().atan());
    v2.push(0.47 * s1.max(0.737).cos() + 0.86);
    v2[1] += 0.89 * (0.5 * (v2[1] + a).atan());
    std::mem::swap(&mut s1, &mut v2[2]);
    {
        let (w3, w4) = v2.split_at_mut(2);
        w3[0] = w4[0] * s1;
        let t5 = std::mem::take(&mut s1);
        s1 += 0.46 * (t5 + w4[w4.len() - 1]).sin();
    }
    let mut s6 = 0.0;
    s6 += 0.5 * x[n % x.len()].max(-0.457) / (1.0 + x[x.len() - 1] * x[x.len() - 1]);
    let mut k7 = 0;
    let y8 = loop {
        k7 += 1;
        if (0.1 * (n as f64)) * s6 <= x[n % x.len()] || k7 > n % 4 {
            break 0.5 * (x[n % x.len()] - a) / (1.0 + v2[1] * v2[1]);
        }
        if (k7 + 1) % 2 == 1 {
            let y9 = {
                relax(&mut v2[..2], 0.5 * (x[k7 % x.len()] + 0.39) / (1.0 + s6 * s6));
                s6.tanh().powi(2).sin()
            };
            let y13 = match (n % 3 != 0, n) {
                (true, 0..=2) => {
                    for y11 in v2.iter_mut() {
                        let w12 = &x[1..];
                        s1 = (s6 - (*y11)).tanh();
                        s1 += 0.47 * ((*y11) + w12[w12.len() - 1]).sin();
                    }
                    0.5 * v2[2] / (1.0 + s6 * s6)
                }
                (false, _) => (a + v2[k7 % v2.len()]).sin(),
                _ => 0.43 * ((s1 - s6) + y9.max(-0.297)).cos() + 0.91,
            };
            s6 += 0.15 * (y13 + y9).sin();
        } else {
            s6 += 0.29 * (0.5 * (x[3] + s1).atan());
        }
    };
    0.46 * y8 + 0.63 * x[2] + 0.91 * s1 + 0.42 * s6 + 0.12 * v2[k7 % v2.len()]
}

#[differentiable]
pub fn q0056(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (-(x[n % x.len()] * a)).tanh();
    let y2 = staged((x[0] + a).sin(), x[3].min(0.877).tanh(), (n + n))?;
    let y3 = 0.37 * checked(x[n % x.len()].cos().tanh(), n / 2)?.sin();
    s1 += 0.99 * staged(y2.max(0.987).tanh(), y2.min(-0.157).sin(), (n + n))?;
    let mut u5 = [(x[n % x.len()] + y2).sin(), (a + x[n % x.len()]).tanh(), 0.5 * y2.cos() / (1.0 + s1 * s1)];
    for y4 in x.iter() {
        u5 = [u5[1], u5[2], 0.5 * (a * x[3]) / (1.0 + u5[n % 3] * u5[n % 3])];
        let y6 = drain(&mut u5[2]);
        s1 += 0.78 * (y6 + (*y4)).sin();
    }
    Ok((u5[n % 3] + s1).tanh())
}

#[differentiable]
pub fn p0056(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s7 = 0.18 * ((a * a) + (0.48 + x[3])).cos() + 0.39;
    let mut m8 = 0;
    let o9 = if x[1] / (1.5 + x[2] * x[2]) > x[0] { Some(0.26 * (a - a).cos() + 0.94) } else { None };
    let mut k10 = 0;
    let mut t11 = 1.0 + (0.19 * (0.96 + x[m8 % x.len()]).cos() + 0.17);
    while t11 > 0.77 && k10 < 12 {
        t11 *= 0.71;
        k10 += 1;
        match m8 / 2 {
            0 => {
                let y13;
                if -t11 <= x[n % x.len()] {
                    y13 = (s7 * s7).tanh();
                } else {
                    y13 = (s7 - s7).sin();
                }
                let mut k14 = 0;
                let y15 = 'l16: loop {
                    k14 += 1;
                    if (k14 + 2) > 1 && -s7 <= a || k14 > n % 4 {
                        break 0.5 * (s7 - s7).atan();
                    }
                    let y17 = drain(&mut s7);
                    let mut s18 = 1.0;
                    s18 += 0.5 * (s7 + 0.73).atan();
                    s7 += 0.41 * (s18 + y17).sin();
                };
                let mut k19 = 0;
                loop {
                    let mut k20 = 0;
                    let mut t21 = 1.0 + (0.5 * (a / (1.5 + t11 * t11)) / (1.0 + y13 * y13));
                    let mut s22 = (s7 + 0.86).tanh();
                    while t21 > 0.32 && k20 < 3 {
                        t21 *= 0.60;
                        k20 += 1;
                        s22 = (0.79 * s22 + t11.max(-0.187)).tanh();
                        let mut s23 = s22.tanh().powi(2).sin();
                        let e24: Result<f64, u8> = match k20 / 2 % 3 { 0 => Err(2), _ => Ok(0.5 * s7.tanh().powi(2).atan()) };
                        t21 += 0.51 * s23.sin();
                    }
                    t11 += 0.61 * (s22 + t21).sin();
                    k19 += 1;
                    if m8 % 2 == 0 || y15.max(-0.117) > 0.137 || k19 >= x.len() {
                        break;
                    }
                }
                s7 += 0.41 * (y15 + y13).sin();
            }
            k12 => {}
        }
    }
    0.55 * a + 0.46 * x[n % x.len()] + 0.73 * s7 + 0.23 * t11
}

#[differentiable]
pub fn p0057(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.34 * b.max(0.907).cos() + 0.76;
    let mut v2 = vec![0.5 * (b - 0.66) / (1.0 + a * a), 0.45 * (0.55 * s1).cos() + 0.57, 0.43 * b.cos() + 0.26];
    let mut o3 = Some(0.58 * v2[n % v2.len()].cos() + 0.96);
    nudge(&mut s1, 0.5 * (v2[2] / (1.5 + x[0] * x[0])).atan());
    'l6: for (y4, y5) in v2.iter_mut().zip(x.iter()) {
        let y17 = match (staged(0.95 * ((*y5) + (0.1 * (n as f64))).cos() + 0.44, 0.5 * (s1 * (0.1 * (n as f64))) / (1.0 + s1 * s1), (n + n)), (n + n) % 3) {
            (_, 0) => {
                'l10: for &y9 in x.iter() {
                    let mut k11 = 0;
                    'l12: while k11 < n.min(2) {
                        k11 += 1;
                        std::mem::swap(&mut s1, &mut a);
                    }
                    a += 0.89 * y9.sin();
                }
                (s1 + y5).sin()
            }
            (Ok(y8), k7) => {
                for y13 in x {
                    std::mem::swap(y4, &mut s1);
                    for y14 in [((*y5) * b).tanh(), 0.62 * (*y4).sin().cos() + 0.32] {
                        let mut m15 = n;
                        s1 += 0.31 * blend(&s1, y5);
                        s1 -= 0.93 * y14.sin();
                    }
                    a += 0.35 * (*y13).sin();
                }
                if !((n + 2) <= 1) {
                    let mut s16 = 0.0;
                    s16 += 0.5 * (s1 + y5).atan();
                    a += 0.26 * s16.sin();
                    break 'l6;
                }
                0.5 * (a + y8).atan()
            }
            _ => 0.71 * (-b).cos() + 0.38,
        };
        s1 -= 0.77 * ((*y5) + y17).sin();
    }
    0.63 * b + 0.71 * x[n % x.len()] + 0.33 * s1 + 0.51 * v2[v2.len() - 1] + 0.73 * a
}

#[differentiable]
pub fn p0058(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[n % x.len()] * b) / (1.0 + a * a);
    let mut u2 = [0.5 * (x[3] - s1).atan(); 4];
    let mut v3 = Vec::new();
    v3.push(0.5 * (a + s1).atan());
    v3.push((a - 0.77).abs().min(-0.97).tanh());
    v3.push((s1 * (0.1 * (n as f64))).sin());
    let mut o4 = Some((x[n % x.len()] + s1).tanh());
    o4 = Some((s1 + 0.59).tanh());
    v3.swap(n % 3, 2);
    let r5 = if (n + n) > 1 { &b } else { &s1 };
    let y6 = match mode(n / 2) {
        Mode::Middle | Mode::High => (b + x[n % x.len()]).sin(),
        Mode::Low => {
            v3.push(0.54 * (u2[0] + (*r5)).cos() + 0.85);
            0.65 * v3[n % v3.len()].min(-0.457).max(-0.237).cos() + 0.89
        }
    };
    for (y7, y8) in u2.iter_mut().zip(x) {
        v3 = vec![0.5 * ((*y7) + (*y7)).atan(); 4];
        relax(&mut v3[1..], 0.5 * ((-b) + (b - y6)) / (1.0 + (*y7) * (*y7)));
    }
    let e9 = if (n + n) > 3 { Err(0_u8) } else { Ok((y6 + r5).tanh()) };
    0.31 * (*r5) + 0.88 * x[1] + (r5 + (*r5)).sin() + 0.99 * u2[n % 4] + 0.95 * v3[v3.len() - 1]
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
    m3 = (m3 * 3 + 0) % 7;
    let mut s7 = 0.5 * (s1 - 0.97).atan();
    'l8: for (y5, y6) in x.iter().zip(&v2) {
        s7 = (0.28 * s7 + (0.93 + v2[n % v2.len()])).tanh();
        for i9 in m3..m3 {
            let mut k10 = 0;
            let mut s12 = 0.63 * (((*y6) * v2[0]) - 0.77).abs().cos() + 0.17;
            let y11 = loop {
                k10 += 1;
                if !(n <= 0) || k10 > n % 3 {
                    break 0.68 * ((*y6) + y6).cos() + 0.94;
                }
                s12 = (0.69 * s12 + ((*y5) + s7)).tanh();
                for y13 in x.iter() {
                    let y14 = stepped(((*y6) / (1.5 + (*y5) * (*y5))).tanh(), (i9 + n));
                    let s12 = (s12 + (*y13)).sin();
                    s7 += 0.38 * s12;
                    s1 += 0.52 * ((*y13) + y14).sin();
                }
            };
            if v2[m3 % v2.len()].min(0.857) < s12 {
                let mut v15 = v2.clone();
                for w16 in v15.chunks_mut(2) {
                    w16[0] = ((*y6) - s7).sin();
                    std::mem::swap(&mut s12, &mut s7);
                    let t17: f64 = 0.5 * (x[1] + y6).atan();
                    s12 += 0.22 * (w16[0] + t17).sin();
                }
                s7 = 0.7 * s7 + 0.61 * v15[0].sin();
                continue 'l8;
            } else {
                s1 += 0.26 * (0.5 * (a + v2[m3 % v2.len()].max(-0.587)).atan());
            }
            s1 += 0.53 * (y11 + s12).sin();
        }
        s1 = 0.7 * s1 + 0.36 * ((*y5) + (*y6)).sin();
    }
    0.27 * a + 0.49 * x[m3 % x.len()] + (0.5 * (s1 * 0.21) / (1.0 + v2[1] * v2[1])) + 0.63 * s7 + 0.83 * v2[n % v2.len()] + 0.32 * s1
}

#[differentiable]
pub fn q0060(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * 0.83) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    s1 /= 1.1 + (s1 + 0.88) * (s1 + 0.88);
    let y13 = match checked((a - a).sin(), n) {
        Ok(y4) => 0.5 * a / (1.0 + a * a),
        Err(0 | 2) => {
            {
                let y6 = match positive(0.5 * (0.46 - x[2]).atan()) { Some(t) => 0.99 * t, None => 0.96 };
                'l8: for i7 in n..n {
                    let mut k9 = 0;
                    let y10 = 'l11: loop {
                        k9 += 1;
                        if k9 > 3 {
                            break 0.5 * (x[n % x.len()] + y6).max(0.107).atan();
                        }
                        let mut m12 = k9 / 2;
                    };
                    match (n + n) % 5 {
                        1 => continue 'l8,
                        _ => {
                            s1 *= 0.8 + 0.15 * (y10 - 0.77).abs().sin();
                            s1 /= 1.1 + (a - 0.77).abs() * (a - 0.77).abs();
                        }
                    }
                    s1 += 0.35 * y10.sin();
                }
                s1 += 0.22 * y6.sin();
            }
            0.5 * a.sin() / (1.0 + a * a)
        }
        Err(k5) => 0.5 * s1.min(0.807).atan(),
    };
    0.35 * s1 + 0.71 * x[2] + 0.93 * s1
}

#[differentiable]
pub fn p0060(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s14 = 0.5 * ((-a) * (a * x[3])).atan();
    let mut o15: Option<f64> = None;
    let (t16, mut s17) = (0.5 * (x[2] / (1.5 + a * a)) / (1.0 + x[0] * x[0]), 0.5 * ((a + b) + (x[n % x.len()] * x[3])) / (1.0 + s14 * s14));
    let y18 = drain(&mut s14);
    let mut s19 = 0.5 * (s14 + x[1]) / (1.0 + t16 * t16);
    nudge(&mut a, (s17 - y18).tanh());
    let mut k20 = 0;
    let y21 = loop {
        k20 += 1;
        if s17 * s17 < 0.647 || k20 > n % 4 {
            break (b - s19).min(-0.547).tanh();
        }
        for i22 in (0..n.min(4)).rev() {
            let mut s24 = (y18.max(-0.147) + (y18 + s14)).sin();
            for y23 in x {
                s24 = (0.22 * s24 + (s19 / (1.5 + y18 * y18))).tanh();
                let y26 = match i22 + n {
                    ..=2 => {
                        a = 0.5 * (s19 * s17).atan();
                        let t25 = std::mem::replace(&mut s24, 0.87 * s17.cos() + 0.53);
                        0.5 * ((s17 * 0.29) + 0.57).atan()
                    }
                    3.. => {
                        a += 0.77 * blend(&b, &x[n % x.len()]);
                        ((*y23) + (*y23)).sin()
                    }
                };
                s24 += 0.43 * (y26 + (*y23)).sin();
            }
            a += 0.66 * s24.sin();
        }
    };
    0.36 * y21 + (x[n % x.len()] + 0.52).sin() + 0.86 * s14 + 0.33 * s19 + 0.39 * s17 + 0.48 * a
}

#[differentiable]
pub fn p0061(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = x[0].max(0.807).sin();
    let mut v2 = vec![(a * b).tanh(); 4];
    let y4 = match (n % 2, n % 3) {
        (0, 0) => 0.5 * (v2[0] * b).atan(),
        (1, k3) => 0.39 * (v2[n % v2.len()].max(-0.947) * (x[0] * x[0]).ln_1p()).cos() + 0.12,
        _ => (s1 - a).sin(),
    };
    'l6: for i5 in (1..n + 2).rev().step_by(3) {
        for (y7, y8) in v2.iter_mut().zip(x) {
            let y13 = match (n + 1) % 4 {
                0 | 3 => 0.93 * ((*y8).max(-0.977) * b).cos() + 0.43,
                _ => {
                    if y4 * y8 > 0.127 {
                        *y7 /= 1.1 + (s1 - s1) * (s1 - s1);
                    } else {
                        let t9: f64 = (y4 - 0.38).tanh();
                        let mut s10 = 0.5;
                        s10 += ((y4 * t9) * y4.tanh().powi(2)).sin();
                        s1 += 0.93 * (t9 + s10).sin();
                    }
                    if (*y8) * (0.1 * (n as f64)) >= 0.787 {
                        s1 += 0.43 * mean(x);
                    } else if n % 3 != 0 {
                        let y11 = drain(&mut s1);
                        let mut v12 = x.to_vec();
                        s1 += 0.12 * (y11 + v12[v12.len() - 1]).sin();
                    } else if (i5 + n) % 3 != 2 {
                        s1 += 0.46 * (-(y4 + x[1])).tanh();
                    } else {
                        s1 += 0.89 * (x[i5 % x.len()] / (1.5 + y4 * y4)).tanh();
                    }
                    (a + s1).sin()
                }
            };
            s1 += 0.86 * ((*y8) + (*y7)).sin();
        }
    }
    0.89 * a + b.max(-0.257).sin() + 0.39 * v2[n % v2.len()] + 0.57 * s1
}

#[differentiable]
pub fn q0062(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (0.11 * x[3]).max(-0.187).tanh();
    s1 += 0.43 * positive((s1 + x[n % x.len()]).sin())?;
    let mut stack2 = vec![n % 3];
    while let Some(i3) = stack2.pop() {
        if i3 > 1 {
            stack2.push(i3 / 2);
        }
        if i3 % 3 != 2 {
            match ((i3 + n) % 3 != 0, (n + n)) {
                (true, 0..=2) => {
                    match (i3 + n) % 5 {
                        1 => {
                            continue;
                        }
                        _ => {}
                    }
                    let y5 = {
                        let w6 = &x[2..4];
                        x[n % x.len()].sin()
                    };
                    s1 = 0.7 * s1 + 0.15 * y5.sin();
                }
                (false, _) => {
                    let t7 = 0.5 * s1.cos().atan();
                    s1 += 0.74 * t7.sin();
                }
                _ => {
                    let y8 = 0.94 * positive(0.5 * (s1 + x[n % x.len()]).atan())?.sin();
                    s1 += 0.16 * y8.sin();
                }
            }
        }
    }
    Some(0.55 * a.tanh().powi(2).cos() + 0.26)
}

#[differentiable]
pub fn p0062(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = 0.36 * ((b * x[0]) - (a * x[3])).cos() + 0.24;
    let mut v10 = vec![0.5 * b.min(0.497).max(-0.767).atan(), 0.5 * (a * 0.77).atan(), 0.5 * (a * a).ln_1p().atan()];
    let mut m11 = if x[n % x.len()] * b < -0.277 { (n + n) } else { 0 };
    let o12 = if v10[2] + a <= 0.357 { Some((-(b + a)).sin()) } else { None };
    relax(&mut v10, 0.5 * (b - a).max(-0.827).atan());
    let mut k13 = 0;
    let mut u14 = [0.5 * (s9 + x[3]).atan(), (s9 + (0.1 * (k13 as f64))).sin(), (s9 * s9).sin()];
    'l15: while k13 < n / 2 {
        k13 += 1;
        u14 = [u14[1], u14[2], 0.5 * v10[m11 % v10.len()].max(-0.217) / (1.0 + s9 * s9)];
        {
            let (w16, w17) = v10.split_at_mut(1);
            w16[0] = w17[0] * u14[k13 % 3];
            'l20: for (y18, y19) in w16.iter().zip(x) {
                w17[..2].fill(0.29 * (-((*y18) * (*y18))).exp().cos() + 0.42);
                for w21 in w17.chunks_mut(3) {
                    w21[0] = 0.5 * (((*y18) - 0.77).abs() - ((*y18) - (*y18))) / (1.0 + w21[n % w21.len()] * w21[n % w21.len()]);
                    let y22 = match checked(0.5 * (w21[m11 % w21.len()] * w21[0]).atan() / (1.0 + s9 * s9), k13 / 2) { Ok(t) => 0.75 * t, Err(k) => 0.1 * (k as f64) };
                    s9 = 0.7 * s9 + 0.64 * (y22 + w21[0]).sin();
                }
                s9 += 0.52 * ((*y18) + (*y19)).sin();
            }
            for (i23, y24) in u14.iter_mut().enumerate() {
                for (y25, y26) in w16.iter_mut().zip(x.iter()) {
                    let w27 = &x[..2];
                    w17.fill((x[m11 % x.len()].max(-0.467) * 0.97).sin());
                    s9 += 0.78 * ((*y25) + (*y26)).sin();
                }
                s9 -= 0.92 * (*y24).sin();
            }
            s9 += 0.95 * (w16[k13 % w16.len()] + w17[1]).sin();
        }
    }
    0.92 * v10[1] + 0.34 * x[m11 % x.len()] + 0.62 * s9 + 0.25 * v10[0] + 0.39 * u14[m11 % 3]
}

#[differentiable]
pub fn p0063(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[1] + a) / (1.0 + a * a);
    let mut o2: Option<f64> = None;
    let t3 = x[n % x.len()].min(0.537).tanh();
    let mut k4 = 0;
    let mut t5 = 0.5 * (s1 / (1.5 + x[3] * x[3])).atan();
    let mut s6 = 0.46 * ((-t3) * s1.tanh().powi(2)).cos() + 0.61;
    'l7: while {
        k4 += 1;
        t5 = 0.61 * t5 + (0.5 * (0.91 * (s1 * x[k4 % x.len()])) / (1.0 + t3 * t3));
        k4 < 7 && t5 > -0.37
    } {
        s6 = (0.83 * s6 + (t3 / (1.5 + s6 * s6))).tanh();
        for i8 in x.iter().rev() {
            if t5.min(0.237) < s6 {
                let y14 = match staged(((*i8) + (*i8)).tanh(), t3.min(-0.877).sin(), (k4 + 2)) {
                    Ok(y10) if y10 > 0.57 => t5.min(-0.227).sin(),
                    Ok(y10) => {
                        o2 = Some((0.54 + t5).sin());
                        let mut s11 = 0.5;
                        s11 += 0.62 * (y10 + 0.66).cos() + 0.85;
                        0.29 * ((s11 + (*i8)) + (t3 + 0.38)).cos() + 0.56
                    }
                    Err(_) => {
                        let y12 = mean(x);
                        let mut u13 = [0.73 * (y12 + (*i8)).cos() + 0.11, (x[k4 % x.len()].max(0.837) * (-t5)).tanh()];
                        s6.tanh()
                    }
                };
                s6 += 0.65 * y14.sin();
            } else if (0.1 * (n as f64)) - t3 > t3 {
                s1 += 0.62 * (0.5 * (s6 + a).atan());
            } else if x[0].sin() > -0.587 {
                t5 += 0.45 * (*i8).min(-0.157).tanh();
            } else {
                s6 += 0.49 * (0.5 * (t3 + t5) / (1.0 + (*i8) * (*i8)));
            }
            t5 += 0.56 * (*i8).sin();
        }
    }
    0.42 * s6 + 0.88 * x[k4 % x.len()] + 0.48 * s6 + 0.23 * t5 + 0.62 * s1
}

#[differentiable]
pub fn q0064(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = ((0.97 + x[n % x.len()]) + (a * a)).sin();
    let y2 = positive(0.5 * (x[0] + s1).atan())?;
    let r3 = match (n + n) % 3 { 0 => &x[0], _ => &y2 };
    let y4;
    if x[n % x.len()] / (1.5 + (*r3) * (*r3)) < 0.847 {
        y4 = 0.47 * ((*r3) + (*r3)).cos() + 0.68;
    } else {
        let y5 = 0.34 * positive(0.5 * x[n % x.len()] / (1.0 + s1 * s1))?.sin();
        let y6 = chained(0.24 * (y2 + y2).cos() + 0.14, 0.78 * y2.cos() + 0.56)?;
        y4 = 0.5 * (y5 + (*r3)).atan();
    }
    s1 += 0.86 * chained((y4 * y4).tanh(), 0.5 * (s1 + y4).atan())?;
    let mut k7 = 0;
    let y8 = loop {
        k7 += 1;
        if k7 > n {
            break 0.31 * (r3 + a).cos() + 0.16;
        }
        let y9 = stepped(0.5 * (r3 - (*r3)).atan(), (n + n));
        for i10 in 2..2 {
            let y11 = match mode(k7 + n) {
                Mode::Low => 0.5 * (y4 * y2).atan(),
                Mode::Middle => (0.26 - y4).sin(),
                Mode::High => (0.66 + (*r3)).tanh(),
            };
            s1 += 0.93 * y11.sin();
        }
        s1 += 0.87 * y9.sin();
    };
    Some(s1.sin())
}

#[differentiable]
pub fn p0064(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = 0.5 * (x[n % x.len()] / (1.5 + x[n % x.len()] * x[n % x.len()])).atan();
    match (n / 2 > 2 && s12 - s12 >= 0.717, (n + 3)) {
        (true, 0..=2) => {
            'l15: for i14 in 1..n / 2 {
                let mut k16 = 0;
                loop {
                    if (n + 1) % 2 == 0 || (-(s12 * s12)).exp() <= x[0] {
                        let y17 = match q0064(x, ((-x[1]) + x[n % x.len()].max(-0.947)).sin(), n % 4) { Some(t) => 0.63 * t, None => 0.96 };
                        nudge(&mut s12, 0.5 * (b * a).atan());
                        s12 += 0.14 * y17.sin();
                        return 0.57 * y17 + 0.84 * x[k16 % x.len()];
                    }
                    let y19 = if let Ok(y18) = staged((-s12).sin(), a.cos().sin(), (i14 + n)) {
                        let o20 = if k16 / 2 % 3 != 0 { Some(0.5 * (0.14 - s12) / (1.0 + s12 * s12)) } else { None };
                        s12.sin().tanh()
                    } else {
                        (-s12).tanh()
                    };
                    s12 += 0.58 * y19.sin();
                    k16 += 1;
                    if n > 1 || k16 >= n {
                        break;
                    }
                }
            }
            for &y21 in x.iter() {
                match mode(n + 1) {
                    Mode::Low => {
                        match n + 3 {
                            1..=3 | 6 => {
                                nudge(&mut s12, 0.5 * (y21 / (1.5 + a * a)) / (1.0 + a * a));
                                let y22 = soften(((b + (0.1 * (n as f64))) / (1.5 + x[n % x.len()] * x[n % x.len()])).tanh());
                                s12 += 0.44 * y22.sin();
                            }
                            _ => {}
                        }
                    }
                    Mode::Middle => {
                        s12 += 0.68 * ((s12 / (1.5 + y21 * y21)) - (b / (1.5 + a * a))).tanh();
                    }
                    Mode::High => {
                        s12 += 0.63 * (a - y21).sin();
                    }
                }
                s12 -= 0.98 * y21.sin();
            }
        }
        (false, _) => {
            s12 += 0.56 * (0.5 * (s12.max(-0.547) - (a - 0.77).abs()).atan());
        }
        _ => {
            s12 += 0.41 * (-(a * a)).exp().sin();
        }
    }
    0.33 * s12 + (b * 0.62).sin() + 0.12 * s12
}

#[differentiable]
pub fn q0065(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (0.97 + (x[3] / (1.5 + a * a))).sin();
    let y2 = 0.57 * checked((a + 0.94).sin(), n / 2)?.sin();
    let mut u4 = [0.5 * a.max(-0.477).atan(), 0.98 * (s1 - y2).cos() + 0.88, a.sin()];
    'l5: for &y3 in x.iter() {
        u4 = [u4[1], u4[2], 0.41 * (y2 * y3).cos() + 0.55];
        let y6 = staged(0.56 * a.cos().cos() + 0.88, 0.82 * ((y3 + y2) + 0.86).cos() + 0.53, n)?;
        let mut k7 = 0;
        let mut t8 = 1.0 + (y6 / (1.5 + y2 * y2)).tanh();
        let mut s9 = ((u4[k7 % 3] / (1.5 + y2 * y2)) + (y6 * u4[n % 3])).tanh();
        'l10: while t8 > 0.83 && k7 < 12 {
            t8 *= 0.54;
            k7 += 1;
            s9 = (0.61 * s9 + (s9 * 0.16)).tanh();
            let mut v11 = x.to_vec();
            'l13: for y12 in u4 {
                for i14 in 3..n.min(5) {
                    v11[i14 % 4] = 0.5 * v11[k7 % v11.len()].max(0.807) / (1.0 + y12 * y12);
                    v11.swap(n % 4, 2);
                }
                s9 = 0.7 * s9 + 0.72 * y12.sin();
            }
            s9 += 0.34 * v11[0].sin();
        }
        s1 += 0.72 * (s9 + y6).sin();
    }
    Ok(0.5 * ((x[n % x.len()] * u4[n % 3]) * (x[3] * y2)) / (1.0 + u4[2] * u4[2]))
}

#[differentiable]
pub fn p0065(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s15 = (a + b).tanh();
    let mut v16 = vec![0.58 * (b * b).cos() + 0.86, s15.max(-0.27).min(-0.797).tanh(), 0.5 * (x[3] / (1.5 + a * a)).atan()];
    let o17 = if -v16[1] >= 0.947 { Some(((s15 - x[n % x.len()]) + (b + x[n % x.len()])).tanh()) } else { None };
    let y24 = match n / 2 % 4 {
        2 => {
            let y18 = match mode(n + 1) {
                Mode::Middle | Mode::High => (v16[2] + b).sin(),
                Mode::Low => {
                    return 0.76 * a + 0.44 * x[1] + (a - x[2]).tanh();
                }
            };
            0.5 * b.sin() / (1.0 + s15 * s15)
        }
        0 | 1 => {
            for w19 in v16.chunks_mut(3) {
                w19[0] = 0.5 * (a - 0.77).abs().atan();
                for w20 in w19.chunks_mut(2) {
                    w20[0] = 0.13 * ((s15 - s15) * s15.min(0.337)).cos() + 0.58;
                    let y23 = match n + n {
                        k21 if k21 > 1 => {
                            let e22 = if k21 > 4 { Err(2_u8) } else { Ok((a * b).sin()) };
                            w20[0] *= 0.8 + 0.15 * (w20[0] + w20[k21 % w20.len()]).sin();
                            0.88 * ((a + s15) * (0.58 - b)).cos() + 0.97
                        }
                        _ if n % 3 != 2 => 0.5 * (b + w20[n % w20.len()]).atan(),
                        _ => {
                            w20.fill((s15 + a).sin());
                            w20[n % w20.len()] -= 0.71 * ((b / (1.5 + b * b)) * (-(a * a)).exp()).sin();
                            ((0.43 - b) * (s15 * w20[n % w20.len()])).sin()
                        }
                    };
                    s15 += 0.13 * (w20[n % w20.len()] + y23).sin();
                }
                s15 += 0.69 * w19[n % w19.len()].sin();
            }
            (v16[n % v16.len()] - s15).sin()
        }
        _ => return 0.32 * s15 + 0.71 * x[0] + (s15 + a).tanh(),
    };
    0.44 * s15 + 0.58 * x[n % x.len()] + (0.33 * s15).tanh() + 0.76 * v16[1] + 0.27 * s15
}

#[differentiable]
pub fn p0066(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] / (1.5 + a * a)).tanh();
    let mut p2 = (0.43 * x[2].max(0.177).cos() + 0.15, 0.5 * (s1 * 0.92) / (1.0 + s1 * s1));
    let e3 = if x[n % x.len()].max(0.237) >= -0.957 { Err(0_u8) } else { Ok((p2.1 / (1.5 + x[2] * x[2])).min(-0.917).sin()) };
    let r4 = match (n + 3) % 3 { 0 => &s1, _ => &x[1] };
    (p2.0, p2.1) = (p2.1, 0.63 * (0.91 * (*r4)).sin().cos() + 0.52);
    let mut s6 = 0.42 * (0.47 - (*r4)).cos() + 0.13;
    'l7: for y5 in [(a + r4).sin(), 0.5 * (p2.0 + r4) / (1.0 + p2.1 * p2.1)] {
        s6 = (0.47 * s6 + ((*r4) * s6)).tanh();
        if n % 2 == 0 || a.tanh().powi(3) <= p2.1 {
            let mut k10 = 0;
            let mut s11 = 0.88 * (y5 * p2.1).cos() + 0.55;
            'l12: while k10 < n % 4 {
                k10 += 1;
                s11 = (0.66 * s11 + (s6 / (1.5 + (*r4) * (*r4)))).tanh();
                let y13: f64;
                match (n + n) % 4 {
                    0 => {
                        a *= 0.8 + 0.15 * (a + 0.93).sin();
                        y13 = 0.13 * s11.min(0.647).cos() + 0.13;
                    }
                    1 | 2 => {
                        let e14: Result<f64, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(s11.tanh()) };
                        y13 = ((*r4) - y5).tanh();
                    }
                    _ => {
                        y13 = (-x[x.len() - 1]).tanh();
                    }
                }
                let mut k15 = 0;
                let mut t16 = 1.0 + (0.81 * (s11 + p2.1).cos() + 0.25);
                while t16 > 0.25 && k15 < 3 {
                    t16 *= 0.66;
                    k15 += 1;
                    let t17 = std::mem::replace(&mut a, (t16.tanh().powi(2) + y5.max(0.597)).tanh());
                    s11 += 0.16 * t17.sin();
                }
                s6 -= 0.95 * (y13 + t16).sin();
            }
            s6 += 0.22 * s11.sin();
        } else if r4 - a > -0.717 {
            s6 += 0.36 * ((p2.1 + y5) * x[n % x.len()]).tanh();
        } else {
            a += 0.31 * p2.1.max(-0.757).sin();
        }
        a += 0.73 * y5.sin();
    }
    0.52 * p2.1 + 0.32 * x[x.len() - 1] + 0.22 * a + 0.54 * p2.1 + 0.52 * s6
}

#[differentiable]
pub fn p0067(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (b + b).atan();
    let mut o2 = Some(0.5 * s1.min(-0.257).atan());
    let mut u4 = [(x[n % x.len()] * s1).sin(), (b * s1).tanh(), s1.cos().sin()];
    for i3 in (0..4 + 2).rev().step_by(3) {
        u4 = [u4[1], u4[2], (0.49 + s1).sin()];
        let mut k5 = 0;
        let mut t6 = ((a - a) - (0.1 * (k5 as f64))).tanh();
        while {
            k5 += 1;
            t6 = 0.73 * t6 + (0.41 * (b - s1).cos() + 0.98);
            k5 < 7 && t6 > -0.51
        } {
            if t6 + t6 > 0.757 {
                let r7 = match (i3 + n) % 3 { 0 => &b, _ => &u4[2] };
                let mut k8 = 0;
                let mut s9 = (t6 + 0.96).tanh();
                while k8 < n.min(2) {
                    s9 = (0.83 * s9 + (t6 * r7)).tanh();
                    let mut v10 = u4.clone();
                    t6 += 0.57 * v10[2].sin();
                    k8 += 1;
                }
                s1 += 0.42 * ((*r7) + s9).sin();
            } else if x[3] > -0.947 {
                let mut u12 = [0.5 * ((x[3] + a) - (t6 * s1)) / (1.0 + s1 * s1), (u4[1] + s1).tanh(), (s1 + s1).sin()];
                'l13: for y11 in u4.iter_mut() {
                    u12 = [u12[1], u12[2], 0.34 * u12[2].min(-0.967).cos() + 0.66];
                    s1 /= 1.1 + s1.max(-0.847) * s1.max(-0.847);
                    s1 += 0.25 * (*y11).sin();
                }
                let r14 = if (-(s1 * s1)).exp() < -0.87 { &u4[2] } else { &x[1] };
                s1 = 0.7 * s1 + 0.28 * ((*r14) + u12[0]).sin();
            } else {
                t6 += 0.94 * (0.87 * t6.max(0.667).cos() + 0.47);
            }
        }
        s1 += 0.12 * t6.sin();
    }
    0.71 * u4[2] + 0.25 * x[1] + (0.5 * (-a) / (1.0 + u4[0] * u4[0])) + 0.44 * s1 + 0.66 * u4[n % 3]
}

#[differentiable]
pub fn p0068(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (a * a).min(-0.747).tanh();
    let mut u2 = [0.15 * a.cos() + 0.54; 3];
    let mut o3 = Some(0.91 * ((u2[n % 3] * a) * (b + (0.1 * (n as f64)))).cos() + 0.63);
    for (i4, y5) in x.iter().enumerate() {
        u2[n % 3] *= 0.8 + 0.15 * u2[i4 % 3].sin();
        match ((i4 + 3) % 2, n % 3) {
            (0, 0) => {
                let r7 = if (n + n) % 2 == 0 { &b } else { &a };
                s1 += 0.62 * (*r7).sin();
            }
            (1, k6) => {}
            _ => {
                let mut u9 = [0.5 * b.min(-0.687).atan(), 0.5 * s1.min(0.27).atan(), 0.5 * (u2[i4 % 3] + 0.52) / (1.0 + s1 * s1)];
                for y8 in &mut u2 {
                    u9 = [u9[1], u9[2], (u9[n % 3] / (1.5 + (*y5) * (*y5))).tanh()];
                    for w10 in u9.chunks_mut(3) {
                        w10[0] = (-w10[0]).sin();
                        nudge(y8, 0.5 * (0.25 * (b * y5)) / (1.0 + b * b));
                        let mut s1 = (s1 + x[n % x.len()]).sin();
                        *y8 += 0.83 * s1;
                    }
                    s1 += 0.51 * (*y8).sin();
                }
                s1 -= 0.24 * u9[0].sin();
            }
        }
        s1 += 0.98 * (*y5).sin();
    }
    0.97 * a + 0.45 * x[0] + 0.44 * u2[n % 3] + 0.21 * s1
}

#[differentiable]
pub fn p0069(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a).atan();
    let mut u2 = [0.5 * (-x[3]) / (1.0 + s1 * s1), (x[n % x.len()] + s1).tanh(), ((0.16 - s1) + s1.cos()).sin()];
    let mut m3 = n;
    let mut p4 = ((x[3] / (1.5 + a * a)).tanh(), ((0.1 * (m3 as f64)) * u2[1]).tanh());
    let y13 = match staged(0.83 * (0.56 - (0.27 - x[x.len() - 1])).cos() + 0.83, (s1 - a).tanh(), (n + 3)) {
        Ok(y5) => {
            for w7 in u2.chunks_mut(3) {
                w7[0] = w7[n % w7.len()].cos().tanh();
                for y8 in w7.iter_mut() {
                    let y9: f64;
                    match n / 2 % 4 {
                        0 => {
                            y9 = (s1 - p4.1).sin();
                        }
                        1 | 2 => {
                            y9 = ((y5 * (*y8)) + (p4.0 - 0.38)).tanh();
                        }
                        _ => {
                            y9 = 0.5 * (y5 * y5).max(-0.877).atan();
                        }
                    }
                    a += 0.22 * (y9 + (*y8)).sin();
                }
                for w10 in w7.chunks_mut(2) {
                    w10[0] = 0.5 * ((0.78 * x[1]) - p4.1.max(0.977)) / (1.0 + a * a);
                    let mut k11 = 0;
                    let y12 = loop {
                        k11 += 1;
                        if k11 > n.min(2) {
                            break 0.82 * (y5 - (0.1 * (m3 as f64))).cos() + 0.39;
                        }
                        m3 = m3 / 2 % 5;
                        w10.swap(k11 % 1, 0);
                    };
                    s1 += 0.85 * (y12 + w10[0]).sin();
                }
                s1 += 0.34 * w7[n % w7.len()].sin();
            }
            0.84 * (-(a + p4.0)).cos() + 0.16
        }
        Err(1) => 0.57 * (-u2[1]).cos() + 0.89,
        Err(k6) => {
            return 0.67 * a + 0.55 * x[3] + (0.5 * (p4.1 / (1.5 + s1 * s1)).atan());
        }
    };
    0.38 * s1 + 0.12 * x[0] + 0.78 * s1 + 0.63 * p4.0 + 0.22 * a + 0.45 * u2[1]
}

#[differentiable]
pub fn p0070(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * a + 0.3).sqrt().atan();
    let mut o2 = Some(((s1 * s1).ln_1p() + 0.48).tanh());
    let mut p3 = (0.5 * x[2].min(-0.507).tanh().powi(3) / (1.0 + s1 * s1), (a + x[n % x.len()]).sin());
    match n % 4 {
        0 => {
            let mut k4 = 0;
            let y5 = loop {
                k4 += 1;
                if !((k4 + n) <= 1) || k4 > n.min(4) {
                    break (p3.0 + x[3]).tanh();
                }
                let mut m6 = 0;
                let y7;
                if !((k4 + 2) <= 1) {
                    let t8: f64 = 0.91 * s1.tanh().powi(3).cos() + 0.86;
                    for y9 in [(x[1] - x[3]).tanh(), 0.5 * (b + s1).atan()] {
                        b += 0.17 * ((t8 + 0.46) - s1).sin();
                        b = 0.5 * ((0.58 * t8) * (t8 * y9)).atan();
                        s1 -= 0.81 * y9.sin();
                    }
                    y7 = (p3.1 + a).sin();
                } else if m6 > 0 && b.max(-0.497) < s1 {
                    if (n + 3) % 2 == 1 {
                        b += 0.65 * b.max(0.527).sin();
                        let e10: Result<f64, u8> = match (m6 + 1) % 3 { 0 => Err(2), _ => Ok(0.5 * a.min(-0.567).atan()) };
                    } else if (m6 + n) > 1 && s1 / (1.5 + s1 * s1) <= -0.717 {
                        let w11 = &x[..2];
                        b += 0.54 * w11[0].sin();
                    } else {
                        s1 += 0.71 * (0.61 * (s1 + 0.19).cos() + 0.27);
                    }
                    y7 = (s1 - b).tanh();
                } else {
                    y7 = (a + b).tanh();
                }
                b = 0.7 * b + 0.24 * y7.sin();
            };
            s1 += 0.57 * y5.sin();
        }
        1 => {
            s1 += 0.64 * (0.5 * (s1 + p3.1) / (1.0 + b * b));
        }
        _ => {
            p3.0 += 0.92 * (0.5 * (b * b + 0.3).sqrt() / (1.0 + x[0] * x[0]));
        }
    }
    0.11 * p3.1 + 0.19 * x[3] + (0.5 * (-(b * b)).exp() / (1.0 + x[3] * x[3])) + 0.45 * p3.1 + 0.64 * s1 + 0.91 * b
}

#[differentiable]
pub fn p0071(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (b + b).atan();
    let mut o2: Option<f64> = None;
    let y11 = match staged(0.5 * ((s1 + x[2]) + (b + (0.1 * (n as f64)))) / (1.0 + s1 * s1), (-s1).sin(), (n + 3)) {
        Ok(y3) => {
            let mut k5 = 0;
            let mut t6 = 1.0 + y3.min(0.117).max(-0.917).sin();
            while t6 > 0.74 && k5 < 12 {
                t6 *= 0.60;
                k5 += 1;
                'l8: for i7 in (0..n / 2).rev() {
                    if (n + n) > 2 && a + 0.12 <= s1 {
                        let mut s9 = 0.5;
                        s9 += 0.89 * (-y3).cos() + 0.24;
                        t6 -= 0.87 * s9.sin();
                    } else {
                        let y10 = drain(&mut s1);
                        s1 += 0.66 * y10.sin();
                    }
                }
                match (n + n) % 5 {
                    1 => break,
                    _ => {}
                }
            }
            0.71 * (t6 - (0.1 * (k5 as f64))).cos() + 0.34
        }
        Err(1) => 0.5 * (b + (0.1 * (n as f64))) / (1.0 + b * b),
        Err(k4) => {
            return 0.79 * b + 0.83 * x[0] + (0.32 * (s1.atan() - (a * s1)).cos() + 0.17);
        }
    };
    0.39 * b + 0.88 * x[n % x.len()] + 0.15 * s1
}

#[differentiable]
pub fn q0072(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[2] * 0.23).min(-0.597).atan();
    let y2 = 0.37 * chained(0.45 * (x[0] + s1).cos() + 0.45, a.max(0.467).tanh())?.sin();
    let y3 = 0.47 * positive(0.66 * x[n % x.len()].cos() + 0.96)?.sin();
    if a * y3 > y2 {
        let y4 = 0.95 * chained(((y3 + y2) + (y2 + y3)).sin(), 0.5 * a.max(-0.287).min(0.167) / (1.0 + s1 * s1))?.sin();
        s1 = 0.7 * s1 + 0.38 * y4.sin();
    }
    let y8 = match staged((a * y3).tanh(), 0.5 * (y3 * y3) / (1.0 + x[n % x.len()] * x[n % x.len()]), (n + n)) {
        Ok(y5) => 0.23 * ((-x[2]) - (y3 * y5)).cos() + 0.46,
        Err(0 | 2) => 0.5 * (y3 + s1) / (1.0 + a * a),
        Err(k6) => {
            let Some(y7) = first_above(x, 0.62) else {
                return Some((s1 - y2).sin());
            };
            0.5 * ((y2 + y3) - (y3 * a)) / (1.0 + y7 * y7)
        }
    };
    Some((-y8).tanh())
}

#[differentiable]
pub fn p0072(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * x[3].max(-0.787).max(-0.127) / (1.0 + b * b);
    let mut m10 = n / 2;
    let y11 = drain(&mut s9);
    match ((n + n) % 2, n % 3) {
        (0, 0) => {
            let y13;
            if n / 2 > 1 && (0.1 * (m10 as f64)) - x[x.len() - 1] > s9 {
                y13 = (b + a).sin();
            } else {
                y13 = (a * a).tanh();
            }
            s9 += 0.78 * y13.sin();
        }
        (1, k12) => {
            let mut p15 = (0.43 * y11.cos() + 0.49, 0.96 * (x[x.len() - 1] + 0.75).cos() + 0.15);
            'l16: for y14 in x.iter() {
                p15 = (p15.1, (p15.0 * (s9 - 0.56)).sin());
                let mut u18 = [0.5 * (0.77 - b) / (1.0 + y11 * y11), 0.5 * ((p15.0 + (*y14)) + 0.79) / (1.0 + (*y14) * (*y14)), (-s9).tanh()];
                for y17 in [(s9 - y11).tanh(), 0.77 * (s9 - s9).cos() + 0.57] {
                    u18 = [u18[1], u18[2], (a * (0.1 * (m10 as f64))).tanh()];
                    {
                        let (w19, w20) = u18.split_at_mut(2);
                        w19[0] = w20[0] * w20[n % w20.len()];
                        w20.swap(m10 % 1, 0);
                        let mut s21 = 0.5;
                        s21 += ((y17 * (*y14)) * (y17 * (*y14))).sin();
                        b -= 0.67 * (s21 + w20[0]).sin();
                    }
                    s9 -= 0.84 * y17.sin();
                }
                s9 += 0.31 * (u18[0] + (*y14)).sin();
            }
            b += 0.95 * p15.0.sin();
        }
        _ => {
            let mut k22 = 0;
            let mut p24 = (0.89 * (-(s9 + s9)).cos() + 0.78, 0.42 * b.min(-0.387).cos() + 0.76);
            let y23 = 'l25: loop {
                k22 += 1;
                if k22 > n % 4 {
                    break (y11 - 0.77).abs().tanh();
                }
                p24 = (p24.1, (p24.0 * (y11 - 0.77).abs()).sin());
                if (m10 + 1) > 2 && y11 <= 0.767 {
                    break 'l25 0.5 * (b * a) / (1.0 + s9 * s9);
                }
                let mut y26 = if (n + 1) % 2 == 0 || p24.0 <= -0.247 {
                    0.5 * b.max(-0.157).atan()
                } else {
                    match k22 + n {
                        k27 @ 1..=3 => {
                            nudge(&mut s9, (b * p24.0).sin());
                        }
                        _ => {}
                    }
                    0.5 * (a * a).ln_1p().atan()
                };
                b += 0.23 * y26.sin();
            };
            s9 -= 0.62 * (p24.0 + y23).sin();
        }
    }
    0.79 * s9 + 0.38 * x[3] + (0.71 * b.max(0.77).max(0.67).cos() + 0.43) + 0.35 * b + 0.24 * s9
}

#[differentiable]
pub fn p0073(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = a.sin();
    let mut v2 = vec![0.85 * (x[n % x.len()] * x[3]).cos() + 0.41, ((a + 0.85) * (a * a + 0.3).sqrt()).tanh(), 0.5 * (s1 + s1) / (1.0 + a * a), (a - a).sin()];
    let mut o3 = Some(0.61 * (x[0] * x[n % x.len()]).cos() + 0.42);
    for y4 in v2.iter_mut() {
        if (*y4).max(-0.377) < s1 {
            match (n % 2, n % 3) {
                (0, 0) => {
                    'l8: for (i6, y7) in x.iter().enumerate() {
                        let y9 = drain(&mut s1);
                        let t10: f64 = 0.31 * (x[i6] - y7).cos() + 0.87;
                        s1 = 0.7 * s1 + 0.75 * ((*y7) + y9).sin();
                    }
                }
                (1, k5) => {}
                _ => {
                    *y4 += 0.73 * blend(&s1, &x[2]);
                    o3 = None;
                }
            }
        }
        a += 0.14 * (*y4).sin();
    }
    0.26 * x[1] + 0.91 * x[n % x.len()] + 0.59 * v2[n % v2.len()] + 0.34 * s1 + 0.82 * a
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
    for y5 in v2.iter_mut() {
        let r6 = if a.min(0.797) >= 0.907 { &x[1] } else { &b };
        if (m3 + n) % 3 != 2 {
            let mut k9 = 0;
            'l10: loop {
                m3 = (m3 + 2) % 5;
                let y13 = match ((n + 2) % 2, n % 3) {
                    (0, 0) => (((*r6) * x[1]) - 0.77).abs().sin(),
                    (1, k11) => {
                        s1 += 0.32 * blend(r6, &s1);
                        let mut s12 = 0.0;
                        s12 += 0.5 * ((*y5) + r6) / (1.0 + s1 * s1);
                        x[m3 % x.len()].cos().sin()
                    }
                    _ => break 'l10,
                };
                s1 += 0.14 * y13.sin();
                k9 += 1;
                if k9 / 2 % 2 == 0 || -s1 >= a || k9 >= 4 {
                    break;
                }
            }
            return 0.44 * (*r6) + 0.65 * x[m3 % x.len()];
        }
        let mut s15 = (s1 + x[m3 % x.len()]).sin();
        for i14 in (0..3).rev() {
            s15 = (0.43 * s15 + (s15 + b)).tanh();
            let y22 = match checked(0.95 * r6.sin().cos() + 0.81, (m3 + 1)) {
                Ok(y16) => (*r6).min(0.587).sin(),
                Err(1) => {
                    let mut stack18 = vec![n % 3];
                    while let Some(i19) = stack18.pop() {
                        let y20 = stepped(((s15 - 0.77).abs() + s15.sin()).sin(), i14);
                        s1 -= 0.99 * y20.sin();
                    }
                    ((*y5).max(-0.977) + b.min(-0.767)).sin()
                }
                Err(k17) => {
                    let r21 = if (i14 + 3) % 2 == 1 { &a } else { &x[0] };
                    ((*r6) / (1.5 + (*y5) * (*y5))).sin()
                }
            };
            s1 += 0.58 * y22.sin();
        }
        s1 += 0.99 * ((*y5) + (*r6)).sin();
    }
    0.76 * v2[n % v2.len()] + 0.86 * x[m3 % x.len()] + 0.57 * b + 0.99 * v2[2] + 0.21 * s1
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0050(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.41) * x[x.len() - 1].max(lit(0.557)).cos() + lit(0.23);
        let mut u2 = [x[n % x.len()].min(lit(0.787)).sin(), lit(0.37) * (s1 - x[1]).cos() + lit(0.47), (s1 - x[0]).tanh(), lit(0.5) * x[3].cos() / (lit(1.0) + a * a)];
        {
            let w3 = &mut u2[2..4];
            if n % 2 == 0 {
                let mut y4 = if n % 2 == 0 {
                    for (y5, y6) in w3.iter_mut().zip(x) {
                        let y7 = weighted(x, &x[..2], n);
                        s1 = lit(0.7) * s1 + lit(0.63) * ((*y6) + (*y5)).sin();
                    }
                    s1 = s1 + (lit(0.96) * weighted(x, &w3[..2], n));
                    (-(lit(0.54) - w3[n % w3.len()])).sin()
                } else {
                    match n + 2 {
                        ..2 => {
                            let w8 = &mut w3[0..2];
                            w8[0] = w8[0] * (lit(0.8) + lit(0.15) * (w8[w8.len() - 1] + w8[0]).sin());
                            s1 = lit(0.7) * s1 + lit(0.78) * w8[0].sin();
                        }
                        2..=4 => {
                            let w9 = &mut w3[0..2];
                            s1 = s1 * (lit(0.8) + lit(0.15) * (a * w9[n % w9.len()]).sin());
                            s1 = s1 + (lit(0.61) * w9[n % w9.len()].sin());
                        }
                        _ => {
                            let (w10, w11) = w3.split_at_mut(1);
                            w10[0] = w11[0] * w10[0];
                            s1 = s1 + (lit(0.19) * (w11[0] + w10[n % w10.len()]).sin());
                        }
                    }
                    lit(0.71) * (x[n % x.len()] / (lit(1.5) + s1 * s1)).cos() + lit(0.28)
                };
                s1 = s1 + (lit(0.45) * y4.sin());
            } else {
                s1 = s1 + (lit(0.24) * a.max(lit(-0.437)).sin());
            }
            s1 = s1 + (lit(0.73) * w3[n % w3.len()].sin());
        }
        lit(0.78) * u2[3] + lit(0.96) * x[0] + (-a).sin() + lit(0.96) * u2[n % 4] + lit(0.62) * s1
    }

    pub fn q0051(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a - a).tanh();
        a = a + (lit(0.33) * staged(lit(0.83) * (s1 + a).max(lit(0.447)).cos() + lit(0.94), lit(0.47) * (x[3] * lit(0.16)).min(lit(0.887)).cos() + lit(0.85), n)?);
        let y2 = checked(lit(0.5) * a.min(lit(-0.177)).atan(), (n + 3))?;
        let y3 = blend(&a, &y2);
        let mut stack4 = vec![n, (n + n)];
        let mut u6 = [lit(0.78) * y3.min(lit(-0.217)).cos() + lit(0.64), (s1 / (lit(1.5) + s1 * s1)).sin(), ((y2 * y2) * (y2 * a)).tanh()];
        while let Some(i5) = stack4.pop() {
            u6 = [u6[1], u6[2], lit(0.5) * u6[0].min(lit(-0.557)) / (lit(1.0) + s1 * s1)];
            for w7 in u6.chunks_mut(2) {
                w7[0] = (y2 + w7[0]).sin();
                let a = (a + y3).sin();
                s1 = s1 + (lit(0.24) * a);
                s1 = s1 + (lit(0.25) * (a + w7[n % w7.len()]).sin());
            }
        }
        Ok(lit(0.5) * (-(s1 + u6[n % 3])).atan())
    }

    pub fn p0051(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s8 = (x[n % x.len()] + (lit(0.1) * lit(n as f64))).tanh();
        let mut s8 = a - s8.tanh();
        let y22 = match (q0051(x, lit(0.5) * (x[x.len() - 1] * a) / (lit(1.0) + s8 * s8), n % 4), n / 2 % 3) {
            (_, 0) => lit(0.5) * (a * a).atan(),
            (Ok(y10), k9) => {
                if (n + 1) % 2 == 1 {
                    let mut s12 = lit(0.87) * (-(a + s8)).cos() + lit(0.83);
                    for i11 in (0..n / 2 + 2).step_by(2) {
                        s12 = (lit(0.24) * s12 + (s8 - s8)).tanh();
                        let mut s14 = lit(0.5) * ((a + s12) + (a * y10)).atan();
                        for y13 in x {
                            s14 = (lit(0.98) * s14 + (s12 * (*y13))).tanh();
                            s12 = s12 / (lit(1.1) + (y10 * y10 + lit(0.3)).sqrt() * (y10 * y10 + lit(0.3)).sqrt());
                            a = lit(0.7) * a + lit(0.98) * (*y13).sin();
                        }
                        let mut k15 = 0;
                        let mut t16 = lit(1.0) + (a * s14).tanh();
                        while t16 > lit(0.53) && k15 < 12 {
                            t16 = t16 * (lit(0.75));
                            k15 += 1;
                            let y17 = match q0051(x, (y10 * y10 + lit(0.3)).sqrt().sin(), n % 4) { Ok(t) => lit(0.49) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            t16 = t16 + (lit(0.96) * y17.sin());
                        }
                        s12 = s12 + (lit(0.54) * (t16 + s14).sin());
                    }
                    s8 = s8 + (lit(0.62) * s12.sin());
                } else if n / 2 % 3 != 2 {
                    for i18 in 1..3 {
                        'l21: for (i19, y20) in x.iter().enumerate() {
                            a = a * (lit(0.8) + lit(0.15) * (x[2] * y20).sin());
                            s8 = s8 + (lit(0.79) * (*y20).sin());
                        }
                    }
                } else {
                    a = a + (lit(0.21) * (lit(0.5) * ((a * y10) + (x[x.len() - 1] * y10)) / (lit(1.0) + s8 * s8)));
                }
                lit(0.5) * (x[2].min(lit(0.677)) + (y10 - s8)).atan()
            }
            _ => (s8 - s8).tanh(),
        };
        lit(0.97) * x[n % x.len()] + lit(0.14) * x[n % x.len()] + (lit(0.5) * ((lit(0.1) * lit(n as f64)) + x[1]) / (lit(1.0) + s8 * s8)) + lit(0.67) * a + lit(0.11) * s8
    }

    pub fn q0052(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (-a).tanh();
        let y2 = positive(lit(0.66) * ((s1 - x[n % x.len()]) * (lit(0.1) * lit(n as f64))).cos() + lit(0.64))?;
        let y4 = if let Some(y3) = chained(((lit(0.1) * lit(n as f64)) * y2).tanh(), lit(0.5) * (s1 * y2) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])) {
            let y14 = match checked((y2 / (lit(1.5) + y3 * y3)).sin(), (n + n)) {
                Ok(y7) => lit(0.5) * (x[n % x.len()] / (lit(1.5) + a * a)) / (lit(1.0) + y2 * y2),
                Err(0 | 2) => (-y2).tanh(),
                Err(k8) => {
                    let y11 = match n + n {
                        k9 @ 1..=3 => ((s1 - x[k9 % x.len()]) - lit(0.77)).abs().tanh(),
                        _ => {
                            let y10 = blend(&y3, &s1);
                            (y2 / (lit(1.5) + y3 * y3)).sin()
                        }
                    };
                    let mut u13 = [(y2 - s1).tanh(), (a * a).ln_1p().tanh(), lit(0.5) * (y2 * y2.min(lit(0.27))).atan()];
                    for i12 in (1..n % 4 + 2).rev().step_by(3) {
                        u13 = [u13[1], u13[2], lit(0.5) * s1 / (lit(1.0) + u13[i12 % 3] * u13[i12 % 3])];
                        s1 = s1 + (lit(0.86) * chained(lit(0.5) * (y3 - y2).atan(), lit(0.5) * (y11 - s1).max(lit(0.357)).atan())?);
                        relax(&mut u13, lit(0.5) * ((y2 + (lit(0.1) * lit(n as f64))) + lit(0.62)) / (lit(1.0) + s1 * s1));
                    }
                    (lit(0.32) - y2).tanh()
                }
            };
            (s1.max(lit(0.297)) + lit(0.47)).tanh()
        } else {
            lit(0.5) * ((x[2] + a) * (x[n % x.len()] + y2)) / (lit(1.0) + a * a)
        };
        Some(lit(0.5) * (a + lit(0.98)).atan())
    }

    pub fn p0052(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s15 = lit(0.5) * (-x[3]).atan();
        let mut m16 = 0;
        let (t17, mut s18) = (lit(0.55) * (x[n % x.len()] + s15).max(lit(0.187)).cos() + lit(0.17), lit(0.5) * (lit(0.57) - (s15 + lit(0.41))).atan());
        let mut k19 = 0;
        while k19 < 3 {
            let y26 = match q0052(x, (s18 * s18).ln_1p().tanh(), n % 4) {
                Some(y20) => {
                    let mut k21 = 0;
                    'l22: while k21 < 4 {
                        match staged(lit(0.5) * (s18 + y20) / (lit(1.0) + y20 * y20), lit(0.5) * ((x[1] * x[1] + lit(0.3)).sqrt() + s18.tanh().powi(2)) / (lit(1.0) + s18 * s18), (k21 + n)) {
                            Ok(y24) if y24 > lit(0.89) => {
                                s15 = s15 - (lit(0.19) * y24.sin());
                            }
                            Ok(y24) => {
                                let y25 = blend(&s15, &s18);
                                s18 = s18 + (lit(0.24) * (y25 + y24).sin());
                            }
                            Err(_) => {
                                m16 = (m16 * 3 + 0) % 7;
                            }
                        }
                        k21 += 1;
                    }
                    lit(0.73) * (y20 + lit(0.59)).cos() + lit(0.97)
                }
                None => {
                    return lit(0.28) * s15 + lit(0.83) * x[3];
                }
            };
            if n / 2 % 2 == 0 {
                match positive(lit(0.5) * t17.atan()) {
                    Some(y27) => {
                        let y31 = match (s18 * s15 < lit(-0.917), k19) {
                            (true, 0..=2) => {
                                let y29 = match q0052(x, lit(0.5) * x[1].tanh().powi(3).atan(), n % 4) { Some(t) => lit(0.93) * t, None => lit(0.84) };
                                lit(0.91) * (y27 + y27).cos() + lit(0.27)
                            }
                            (false, _) => {
                                m16 += 1;
                                let t30 = std::mem::take(&mut s15);
                                (-(y26 * y26)).exp().tanh()
                            }
                            _ => (lit(0.47) * s18.max(lit(-0.307))).tanh(),
                        };
                        s15 = s15 + (lit(0.42) * (y31 + y27).sin());
                    }
                    None => {
                        s18 = s18 + (lit(0.44) * (s15 + s15).sin());
                    }
                }
            }
            s18 = s18 + (lit(0.95) * y26.sin());
            k19 += 1;
        }
        lit(0.53) * x[n % x.len()] + lit(0.77) * x[m16 % x.len()] + s15.min(lit(-0.847)).tanh() + lit(0.78) * s18 + lit(0.99) * s15
    }

    pub fn p0053(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.59) * a.max(lit(0.357)).cos() + lit(0.98);
        let mut u2 = [lit(0.77) * (-a).cos() + lit(0.75); 2];
        let mut v3 = vec![lit(0.61) * s1.min(lit(-0.947)).cos() + lit(0.76), lit(0.5) * (u2[0] / (lit(1.5) + x[0] * x[0])).atan(), lit(0.5) * (-x[1]).atan()];
        let (t4, mut s5) = (lit(0.5) * (s1 * s1 + lit(0.3)).sqrt() / (lit(1.0) + u2[n % 2] * u2[n % 2]), lit(0.5) * (a + lit(0.29)).atan());
        u2[n % 2] = lit(0.5) * (u2[0] + v3[v3.len() - 1]).max(lit(0.677)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let w6 = &v3[1..];
        let mut k7 = 0;
        while k7 < n.min(4) {
            let mut s9 = lit(0.5) * (v3[n % v3.len()] - lit(0.77)).abs().atan();
            for i8 in 3..n.min(5) {
                s9 = (lit(0.85) * s9 + (s5 / (lit(1.5) + t4 * t4))).tanh();
                let t10 = std::mem::replace(&mut s5, lit(0.5) * (-(t4 * t4)).exp().atan());
                s5 = s5 + (lit(0.23) * t10.sin());
            }
            let mut u12 = [lit(0.5) * (w6[1] + s9).atan(), (s9 - w6[0]).sin(), lit(0.36) * (w6[n % w6.len()] + s9).cos() + lit(0.49)];
            for i11 in (0..4).rev() {
                u12 = [u12[1], u12[2], lit(0.5) * (u12[n % 3] / (lit(1.5) + s9 * s9)) / (lit(1.0) + a * a)];
                'l14: for i13 in (0..n.min(2) + 2).step_by(2) {
                    if u12[n % 3] < lit(0.217) {
                        add_scaled(&mut u2, &x[..2], lit(0.51) * (-(x[0] * x[0])).exp().max(lit(0.747)).cos() + lit(0.26));
                    } else if !((i11 + n) <= 1) {
                        let y15 = rotate(&mut u2);
                        s9 = s9 + (lit(0.74) * y15.sin());
                    } else if i11 / 2 > 3 {
                        u12[1] = lit(0.17) * (w6[k7 % w6.len()] + lit(0.89)).cos() + lit(0.18);
                        u2 = [((lit(0.88) - u12[i13 % 3]) * (t4 + w6[w6.len() - 1])).sin(), ((t4 * s5) + (s5 * s5)).sin()];
                    } else {
                        let t16 = std::mem::replace(&mut u12[1], w6[1].tanh());
                        s9 = s9 - (lit(0.42) * t16.sin());
                    }
                }
            }
            s1 = s1 + (lit(0.47) * (u12[2] + s9).sin());
            k7 += 1;
        }
        lit(0.37) * s1 + lit(0.16) * x[n % x.len()] + lit(0.51) * s1 + lit(0.43) * s5 + lit(0.25) * u2[k7 % 2]
    }

    pub fn p0054(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[3] - lit(0.77)).abs().tanh();
        let mut u2 = [(a * x[3]).tanh(); 4];
        let mut v3 = vec![lit(0.5) * (-a).atan(); 3];
        let o4 = if n > 2 && (lit(0.1) * lit(n as f64)) * u2[n % 4] <= v3[v3.len() - 1] { Some(u2[n % 4].max(lit(-0.237)).cos().tanh()) } else { None };
        {
            let w5 = &mut u2[2..4];
            let t6 = std::mem::take(&mut s1);
            s1 = s1 + (lit(0.85) * (w5[n % w5.len()] + t6).sin());
        }
        match mode(n) {
            Mode::Middle | Mode::High => {
                let y7: Dual;
                match n / 2 % 4 {
                    0 => {
                        y7 = (-(s1 * s1)).exp().sin();
                    }
                    1 | 2 => {
                        y7 = lit(0.98) * (((lit(0.1) * lit(n as f64)) * a) * (x[n % x.len()] - u2[2])).cos() + lit(0.56);
                    }
                    _ => {
                        y7 = u2[2].sin();
                    }
                }
                let y7 = y7 * lit(0.46);
                let mut p9 = (lit(0.5) * (y7 / (lit(1.5) + y7 * y7)) / (lit(1.0) + u2[n % 4] * u2[n % 4]), lit(0.5) * ((y7 - lit(0.97)) + (-v3[v3.len() - 1])) / (lit(1.0) + v3[n % v3.len()] * v3[n % v3.len()]));
                for i8 in x.iter().rev() {
                    p9 = (p9.1, (p9.0 * ((*i8) * s1)).sin());
                    v3.fill(lit(0.5) * (u2[n % 4] * i8) / (lit(1.0) + u2[2] * u2[2]));
                    if let Some(y10) = chained(lit(0.5) * (y7 + (lit(0.1) * lit(n as f64))).atan(), (y7 / (lit(1.5) + y7 * y7)).sin()) {
                        let Ok(y11) = checked(lit(0.5) * ((*i8) + v3[1]) / (lit(1.0) + y10 * y10), (n + 2)) else {
                            continue;
                        };
                        let y11 = y11 * lit(0.44);
                        s1 = lit(0.7) * s1 + lit(0.42) * (y10 + y11).sin();
                    } else {
                        if x[1] + s1 > (*i8) {
                            u2 = [v3[2].sin(), lit(0.5) * (p9.0 + x[n % x.len()]).atan(), lit(0.76) * p9.1.sin().cos() + lit(0.34), ((-(p9.0 * p9.0)).exp() + v3[2].atan()).sin()];
                            v3.fill(((p9.0 - lit(0.46)) * (lit(0.1) * lit(n as f64))).tanh());
                        } else {
                            s1 = s1 + (lit(0.37) * (((lit(0.1) * lit(n as f64)) + v3[0]) - (v3[n % v3.len()] + s1)).tanh());
                        }
                    }
                    s1 = s1 + (lit(0.23) * (*i8).sin());
                }
                s1 = s1 + (lit(0.58) * (p9.1 + y7).sin());
            }
            Mode::Low => {}
        }
        lit(0.73) * v3[0] + lit(0.47) * x[0] + a.atan().tanh() + lit(0.63) * v3[n % v3.len()] + lit(0.45) * s1 + lit(0.99) * u2[2]
    }

    pub fn p0055(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.57) * (x[2] * a).cos() + lit(0.92);
        let mut v2 = Vec::new();
        v2.push(((a / (lit(1.5) + x[3] * x[3])) - (s1 + s1)).sin());
        v2.push(lit(0.5) * (s1.cos() * s1.cos()).ln_1p().atan());
        v2.push(lit(0.47) * s1.max(lit(0.737)).cos() + lit(0.86));
        v2[1] = v2[1] + (lit(0.89) * (lit(0.5) * (v2[1] + a).atan()));
        std::mem::swap(&mut s1, &mut v2[2]);
        {
            let (w3, w4) = v2.split_at_mut(2);
            w3[0] = w4[0] * s1;
            let t5 = std::mem::take(&mut s1);
            s1 = s1 + (lit(0.46) * (t5 + w4[w4.len() - 1]).sin());
        }
        let mut s6 = lit(0.0);
        s6 = s6 + (lit(0.5) * x[n % x.len()].max(lit(-0.457)) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]));
        let mut k7 = 0;
        let y8 = loop {
            k7 += 1;
            if (lit(0.1) * lit(n as f64)) * s6 <= x[n % x.len()] || k7 > n % 4 {
                break lit(0.5) * (x[n % x.len()] - a) / (lit(1.0) + v2[1] * v2[1]);
            }
            if (k7 + 1) % 2 == 1 {
                let y9 = {
                    relax(&mut v2[..2], lit(0.5) * (x[k7 % x.len()] + lit(0.39)) / (lit(1.0) + s6 * s6));
                    s6.tanh().powi(2).sin()
                };
                let y13 = match (n % 3 != 0, n) {
                    (true, 0..=2) => {
                        for y11 in v2.iter_mut() {
                            let w12 = &x[1..];
                            s1 = (s6 - (*y11)).tanh();
                            s1 = s1 + (lit(0.47) * ((*y11) + w12[w12.len() - 1]).sin());
                        }
                        lit(0.5) * v2[2] / (lit(1.0) + s6 * s6)
                    }
                    (false, _) => (a + v2[k7 % v2.len()]).sin(),
                    _ => lit(0.43) * ((s1 - s6) + y9.max(lit(-0.297))).cos() + lit(0.91),
                };
                s6 = s6 + (lit(0.15) * (y13 + y9).sin());
            } else {
                s6 = s6 + (lit(0.29) * (lit(0.5) * (x[3] + s1).atan()));
            }
        };
        lit(0.46) * y8 + lit(0.63) * x[2] + lit(0.91) * s1 + lit(0.42) * s6 + lit(0.12) * v2[k7 % v2.len()]
    }

    pub fn q0056(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (-(x[n % x.len()] * a)).tanh();
        let y2 = staged((x[0] + a).sin(), x[3].min(lit(0.877)).tanh(), (n + n))?;
        let y3 = lit(0.37) * checked(x[n % x.len()].cos().tanh(), n / 2)?.sin();
        s1 = s1 + (lit(0.99) * staged(y2.max(lit(0.987)).tanh(), y2.min(lit(-0.157)).sin(), (n + n))?);
        let mut u5 = [(x[n % x.len()] + y2).sin(), (a + x[n % x.len()]).tanh(), lit(0.5) * y2.cos() / (lit(1.0) + s1 * s1)];
        for y4 in x.iter() {
            u5 = [u5[1], u5[2], lit(0.5) * (a * x[3]) / (lit(1.0) + u5[n % 3] * u5[n % 3])];
            let y6 = drain(&mut u5[2]);
            s1 = s1 + (lit(0.78) * (y6 + (*y4)).sin());
        }
        Ok((u5[n % 3] + s1).tanh())
    }

    pub fn p0056(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s7 = lit(0.18) * ((a * a) + (lit(0.48) + x[3])).cos() + lit(0.39);
        let mut m8 = 0;
        let o9 = if x[1] / (lit(1.5) + x[2] * x[2]) > x[0] { Some(lit(0.26) * (a - a).cos() + lit(0.94)) } else { None };
        let mut k10 = 0;
        let mut t11 = lit(1.0) + (lit(0.19) * (lit(0.96) + x[m8 % x.len()]).cos() + lit(0.17));
        while t11 > lit(0.77) && k10 < 12 {
            t11 = t11 * (lit(0.71));
            k10 += 1;
            match m8 / 2 {
                0 => {
                    let y13;
                    if -t11 <= x[n % x.len()] {
                        y13 = (s7 * s7).tanh();
                    } else {
                        y13 = (s7 - s7).sin();
                    }
                    let mut k14 = 0;
                    let y15 = 'l16: loop {
                        k14 += 1;
                        if (k14 + 2) > 1 && -s7 <= a || k14 > n % 4 {
                            break lit(0.5) * (s7 - s7).atan();
                        }
                        let y17 = drain(&mut s7);
                        let mut s18 = lit(1.0);
                        s18 = s18 + (lit(0.5) * (s7 + lit(0.73)).atan());
                        s7 = s7 + (lit(0.41) * (s18 + y17).sin());
                    };
                    let mut k19 = 0;
                    loop {
                        let mut k20 = 0;
                        let mut t21 = lit(1.0) + (lit(0.5) * (a / (lit(1.5) + t11 * t11)) / (lit(1.0) + y13 * y13));
                        let mut s22 = (s7 + lit(0.86)).tanh();
                        while t21 > lit(0.32) && k20 < 3 {
                            t21 = t21 * (lit(0.60));
                            k20 += 1;
                            s22 = (lit(0.79) * s22 + t11.max(lit(-0.187))).tanh();
                            let mut s23 = s22.tanh().powi(2).sin();
                            let e24: Result<Dual, u8> = match k20 / 2 % 3 { 0 => Err(2), _ => Ok(lit(0.5) * s7.tanh().powi(2).atan()) };
                            t21 = t21 + (lit(0.51) * s23.sin());
                        }
                        t11 = t11 + (lit(0.61) * (s22 + t21).sin());
                        k19 += 1;
                        if m8 % 2 == 0 || y15.max(lit(-0.117)) > lit(0.137) || k19 >= x.len() {
                            break;
                        }
                    }
                    s7 = s7 + (lit(0.41) * (y15 + y13).sin());
                }
                k12 => {}
            }
        }
        lit(0.55) * a + lit(0.46) * x[n % x.len()] + lit(0.73) * s7 + lit(0.23) * t11
    }

    pub fn p0057(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.34) * b.max(lit(0.907)).cos() + lit(0.76);
        let mut v2 = vec![lit(0.5) * (b - lit(0.66)) / (lit(1.0) + a * a), lit(0.45) * (lit(0.55) * s1).cos() + lit(0.57), lit(0.43) * b.cos() + lit(0.26)];
        let mut o3 = Some(lit(0.58) * v2[n % v2.len()].cos() + lit(0.96));
        nudge(&mut s1, lit(0.5) * (v2[2] / (lit(1.5) + x[0] * x[0])).atan());
        'l6: for (y4, y5) in v2.iter_mut().zip(x.iter()) {
            let y17 = match (staged(lit(0.95) * ((*y5) + (lit(0.1) * lit(n as f64))).cos() + lit(0.44), lit(0.5) * (s1 * (lit(0.1) * lit(n as f64))) / (lit(1.0) + s1 * s1), (n + n)), (n + n) % 3) {
                (_, 0) => {
                    'l10: for &y9 in x.iter() {
                        let mut k11 = 0;
                        'l12: while k11 < n.min(2) {
                            k11 += 1;
                            std::mem::swap(&mut s1, &mut a);
                        }
                        a = a + (lit(0.89) * y9.sin());
                    }
                    (s1 + y5).sin()
                }
                (Ok(y8), k7) => {
                    for y13 in x {
                        std::mem::swap(y4, &mut s1);
                        for y14 in [((*y5) * b).tanh(), lit(0.62) * (*y4).sin().cos() + lit(0.32)] {
                            let mut m15 = n;
                            s1 = s1 + (lit(0.31) * blend(&s1, y5));
                            s1 = s1 - (lit(0.93) * y14.sin());
                        }
                        a = a + (lit(0.35) * (*y13).sin());
                    }
                    if !((n + 2) <= 1) {
                        let mut s16 = lit(0.0);
                        s16 = s16 + (lit(0.5) * (s1 + y5).atan());
                        a = a + (lit(0.26) * s16.sin());
                        break 'l6;
                    }
                    lit(0.5) * (a + y8).atan()
                }
                _ => lit(0.71) * (-b).cos() + lit(0.38),
            };
            s1 = s1 - (lit(0.77) * ((*y5) + y17).sin());
        }
        lit(0.63) * b + lit(0.71) * x[n % x.len()] + lit(0.33) * s1 + lit(0.51) * v2[v2.len() - 1] + lit(0.73) * a
    }

    pub fn p0058(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[n % x.len()] * b) / (lit(1.0) + a * a);
        let mut u2 = [lit(0.5) * (x[3] - s1).atan(); 4];
        let mut v3 = Vec::new();
        v3.push(lit(0.5) * (a + s1).atan());
        v3.push((a - lit(0.77)).abs().min(lit(-0.97)).tanh());
        v3.push((s1 * (lit(0.1) * lit(n as f64))).sin());
        let mut o4 = Some((x[n % x.len()] + s1).tanh());
        o4 = Some((s1 + lit(0.59)).tanh());
        v3.swap(n % 3, 2);
        let r5 = if (n + n) > 1 { &b } else { &s1 };
        let y6 = match mode(n / 2) {
            Mode::Middle | Mode::High => (b + x[n % x.len()]).sin(),
            Mode::Low => {
                v3.push(lit(0.54) * (u2[0] + (*r5)).cos() + lit(0.85));
                lit(0.65) * v3[n % v3.len()].min(lit(-0.457)).max(lit(-0.237)).cos() + lit(0.89)
            }
        };
        for (y7, y8) in u2.iter_mut().zip(x) {
            v3 = vec![lit(0.5) * ((*y7) + (*y7)).atan(); 4];
            relax(&mut v3[1..], lit(0.5) * ((-b) + (b - y6)) / (lit(1.0) + (*y7) * (*y7)));
        }
        let e9 = if (n + n) > 3 { Err(0_u8) } else { Ok((y6 + r5).tanh()) };
        lit(0.31) * (*r5) + lit(0.88) * x[1] + (r5 + (*r5)).sin() + lit(0.99) * u2[n % 4] + lit(0.95) * v3[v3.len() - 1]
    }

    pub fn p0059(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[3].min(lit(-0.437)) + lit(0.75)).atan();
        let mut v2 = Vec::new();
        v2.push((s1 - lit(0.77)).abs().sin());
        v2.push(lit(0.5) * (x[n % x.len()] / (lit(1.5) + s1 * s1)).atan());
        v2.push(lit(0.5) * (x[x.len() - 1] + x[3]) / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]));
        let mut m3 = (n + 1);
        let mut o4: Option<Dual> = None;
        m3 = (m3 * 3 + 0) % 7;
        let mut s7 = lit(0.5) * (s1 - lit(0.97)).atan();
        'l8: for (y5, y6) in x.iter().zip(&v2) {
            s7 = (lit(0.28) * s7 + (lit(0.93) + v2[n % v2.len()])).tanh();
            for i9 in m3..m3 {
                let mut k10 = 0;
                let mut s12 = lit(0.63) * (((*y6) * v2[0]) - lit(0.77)).abs().cos() + lit(0.17);
                let y11 = loop {
                    k10 += 1;
                    if !(n <= 0) || k10 > n % 3 {
                        break lit(0.68) * ((*y6) + y6).cos() + lit(0.94);
                    }
                    s12 = (lit(0.69) * s12 + ((*y5) + s7)).tanh();
                    for y13 in x.iter() {
                        let y14 = stepped(((*y6) / (lit(1.5) + (*y5) * (*y5))).tanh(), (i9 + n));
                        let s12 = (s12 + (*y13)).sin();
                        s7 = s7 + (lit(0.38) * s12);
                        s1 = s1 + (lit(0.52) * ((*y13) + y14).sin());
                    }
                };
                if v2[m3 % v2.len()].min(lit(0.857)) < s12 {
                    let mut v15 = v2.clone();
                    for w16 in v15.chunks_mut(2) {
                        w16[0] = ((*y6) - s7).sin();
                        std::mem::swap(&mut s12, &mut s7);
                        let t17: Dual = lit(0.5) * (x[1] + y6).atan();
                        s12 = s12 + (lit(0.22) * (w16[0] + t17).sin());
                    }
                    s7 = lit(0.7) * s7 + lit(0.61) * v15[0].sin();
                    continue 'l8;
                } else {
                    s1 = s1 + (lit(0.26) * (lit(0.5) * (a + v2[m3 % v2.len()].max(lit(-0.587))).atan()));
                }
                s1 = s1 + (lit(0.53) * (y11 + s12).sin());
            }
            s1 = lit(0.7) * s1 + lit(0.36) * ((*y5) + (*y6)).sin();
        }
        lit(0.27) * a + lit(0.49) * x[m3 % x.len()] + (lit(0.5) * (s1 * lit(0.21)) / (lit(1.0) + v2[1] * v2[1])) + lit(0.63) * s7 + lit(0.83) * v2[n % v2.len()] + lit(0.32) * s1
    }

    pub fn q0060(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * lit(0.83)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        s1 = s1 / (lit(1.1) + (s1 + lit(0.88)) * (s1 + lit(0.88)));
        let y13 = match checked((a - a).sin(), n) {
            Ok(y4) => lit(0.5) * a / (lit(1.0) + a * a),
            Err(0 | 2) => {
                {
                    let y6 = match positive(lit(0.5) * (lit(0.46) - x[2]).atan()) { Some(t) => lit(0.99) * t, None => lit(0.96) };
                    'l8: for i7 in n..n {
                        let mut k9 = 0;
                        let y10 = 'l11: loop {
                            k9 += 1;
                            if k9 > 3 {
                                break lit(0.5) * (x[n % x.len()] + y6).max(lit(0.107)).atan();
                            }
                            let mut m12 = k9 / 2;
                        };
                        match (n + n) % 5 {
                            1 => continue 'l8,
                            _ => {
                                s1 = s1 * (lit(0.8) + lit(0.15) * (y10 - lit(0.77)).abs().sin());
                                s1 = s1 / (lit(1.1) + (a - lit(0.77)).abs() * (a - lit(0.77)).abs());
                            }
                        }
                        s1 = s1 + (lit(0.35) * y10.sin());
                    }
                    s1 = s1 + (lit(0.22) * y6.sin());
                }
                lit(0.5) * a.sin() / (lit(1.0) + a * a)
            }
            Err(k5) => lit(0.5) * s1.min(lit(0.807)).atan(),
        };
        lit(0.35) * s1 + lit(0.71) * x[2] + lit(0.93) * s1
    }

    pub fn p0060(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.5) * ((-a) * (a * x[3])).atan();
        let mut o15: Option<Dual> = None;
        let (t16, mut s17) = (lit(0.5) * (x[2] / (lit(1.5) + a * a)) / (lit(1.0) + x[0] * x[0]), lit(0.5) * ((a + b) + (x[n % x.len()] * x[3])) / (lit(1.0) + s14 * s14));
        let y18 = drain(&mut s14);
        let mut s19 = lit(0.5) * (s14 + x[1]) / (lit(1.0) + t16 * t16);
        nudge(&mut a, (s17 - y18).tanh());
        let mut k20 = 0;
        let y21 = loop {
            k20 += 1;
            if s17 * s17 < lit(0.647) || k20 > n % 4 {
                break (b - s19).min(lit(-0.547)).tanh();
            }
            for i22 in (0..n.min(4)).rev() {
                let mut s24 = (y18.max(lit(-0.147)) + (y18 + s14)).sin();
                for y23 in x {
                    s24 = (lit(0.22) * s24 + (s19 / (lit(1.5) + y18 * y18))).tanh();
                    let y26 = match i22 + n {
                        ..=2 => {
                            a = lit(0.5) * (s19 * s17).atan();
                            let t25 = std::mem::replace(&mut s24, lit(0.87) * s17.cos() + lit(0.53));
                            lit(0.5) * ((s17 * lit(0.29)) + lit(0.57)).atan()
                        }
                        3.. => {
                            a = a + (lit(0.77) * blend(&b, &x[n % x.len()]));
                            ((*y23) + (*y23)).sin()
                        }
                    };
                    s24 = s24 + (lit(0.43) * (y26 + (*y23)).sin());
                }
                a = a + (lit(0.66) * s24.sin());
            }
        };
        lit(0.36) * y21 + (x[n % x.len()] + lit(0.52)).sin() + lit(0.86) * s14 + lit(0.33) * s19 + lit(0.39) * s17 + lit(0.48) * a
    }

    pub fn p0061(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = x[0].max(lit(0.807)).sin();
        let mut v2 = vec![(a * b).tanh(); 4];
        let y4 = match (n % 2, n % 3) {
            (0, 0) => lit(0.5) * (v2[0] * b).atan(),
            (1, k3) => lit(0.39) * (v2[n % v2.len()].max(lit(-0.947)) * (x[0] * x[0]).ln_1p()).cos() + lit(0.12),
            _ => (s1 - a).sin(),
        };
        'l6: for i5 in (1..n + 2).rev().step_by(3) {
            for (y7, y8) in v2.iter_mut().zip(x) {
                let y13 = match (n + 1) % 4 {
                    0 | 3 => lit(0.93) * ((*y8).max(lit(-0.977)) * b).cos() + lit(0.43),
                    _ => {
                        if y4 * y8 > lit(0.127) {
                            *y7 = *y7 / (lit(1.1) + (s1 - s1) * (s1 - s1));
                        } else {
                            let t9: Dual = (y4 - lit(0.38)).tanh();
                            let mut s10 = lit(0.5);
                            s10 = s10 + (((y4 * t9) * y4.tanh().powi(2)).sin());
                            s1 = s1 + (lit(0.93) * (t9 + s10).sin());
                        }
                        if (*y8) * (lit(0.1) * lit(n as f64)) >= lit(0.787) {
                            s1 = s1 + (lit(0.43) * mean(x));
                        } else if n % 3 != 0 {
                            let y11 = drain(&mut s1);
                            let mut v12 = x.to_vec();
                            s1 = s1 + (lit(0.12) * (y11 + v12[v12.len() - 1]).sin());
                        } else if (i5 + n) % 3 != 2 {
                            s1 = s1 + (lit(0.46) * (-(y4 + x[1])).tanh());
                        } else {
                            s1 = s1 + (lit(0.89) * (x[i5 % x.len()] / (lit(1.5) + y4 * y4)).tanh());
                        }
                        (a + s1).sin()
                    }
                };
                s1 = s1 + (lit(0.86) * ((*y8) + (*y7)).sin());
            }
        }
        lit(0.89) * a + b.max(lit(-0.257)).sin() + lit(0.39) * v2[n % v2.len()] + lit(0.57) * s1
    }

    pub fn q0062(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (lit(0.11) * x[3]).max(lit(-0.187)).tanh();
        s1 = s1 + (lit(0.43) * positive((s1 + x[n % x.len()]).sin())?);
        let mut stack2 = vec![n % 3];
        while let Some(i3) = stack2.pop() {
            if i3 > 1 {
                stack2.push(i3 / 2);
            }
            if i3 % 3 != 2 {
                match ((i3 + n) % 3 != 0, (n + n)) {
                    (true, 0..=2) => {
                        match (i3 + n) % 5 {
                            1 => {
                                continue;
                            }
                            _ => {}
                        }
                        let y5 = {
                            let w6 = &x[2..4];
                            x[n % x.len()].sin()
                        };
                        s1 = lit(0.7) * s1 + lit(0.15) * y5.sin();
                    }
                    (false, _) => {
                        let t7 = lit(0.5) * s1.cos().atan();
                        s1 = s1 + (lit(0.74) * t7.sin());
                    }
                    _ => {
                        let y8 = lit(0.94) * positive(lit(0.5) * (s1 + x[n % x.len()]).atan())?.sin();
                        s1 = s1 + (lit(0.16) * y8.sin());
                    }
                }
            }
        }
        Some(lit(0.55) * a.tanh().powi(2).cos() + lit(0.26))
    }

    pub fn p0062(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.36) * ((b * x[0]) - (a * x[3])).cos() + lit(0.24);
        let mut v10 = vec![lit(0.5) * b.min(lit(0.497)).max(lit(-0.767)).atan(), lit(0.5) * (a * lit(0.77)).atan(), lit(0.5) * (a * a).ln_1p().atan()];
        let mut m11 = if x[n % x.len()] * b < lit(-0.277) { (n + n) } else { 0 };
        let o12 = if v10[2] + a <= lit(0.357) { Some((-(b + a)).sin()) } else { None };
        relax(&mut v10, lit(0.5) * (b - a).max(lit(-0.827)).atan());
        let mut k13 = 0;
        let mut u14 = [lit(0.5) * (s9 + x[3]).atan(), (s9 + (lit(0.1) * lit(k13 as f64))).sin(), (s9 * s9).sin()];
        'l15: while k13 < n / 2 {
            k13 += 1;
            u14 = [u14[1], u14[2], lit(0.5) * v10[m11 % v10.len()].max(lit(-0.217)) / (lit(1.0) + s9 * s9)];
            {
                let (w16, w17) = v10.split_at_mut(1);
                w16[0] = w17[0] * u14[k13 % 3];
                'l20: for (y18, y19) in w16.iter().zip(x) {
                    w17[..2].fill(lit(0.29) * (-((*y18) * (*y18))).exp().cos() + lit(0.42));
                    for w21 in w17.chunks_mut(3) {
                        w21[0] = lit(0.5) * (((*y18) - lit(0.77)).abs() - ((*y18) - (*y18))) / (lit(1.0) + w21[n % w21.len()] * w21[n % w21.len()]);
                        let y22 = match checked(lit(0.5) * (w21[m11 % w21.len()] * w21[0]).atan() / (lit(1.0) + s9 * s9), k13 / 2) { Ok(t) => lit(0.75) * t, Err(k) => lit(0.1) * lit(k as f64) };
                        s9 = lit(0.7) * s9 + lit(0.64) * (y22 + w21[0]).sin();
                    }
                    s9 = s9 + (lit(0.52) * ((*y18) + (*y19)).sin());
                }
                for (i23, y24) in u14.iter_mut().enumerate() {
                    for (y25, y26) in w16.iter_mut().zip(x.iter()) {
                        let w27 = &x[..2];
                        w17.fill((x[m11 % x.len()].max(lit(-0.467)) * lit(0.97)).sin());
                        s9 = s9 + (lit(0.78) * ((*y25) + (*y26)).sin());
                    }
                    s9 = s9 - (lit(0.92) * (*y24).sin());
                }
                s9 = s9 + (lit(0.95) * (w16[k13 % w16.len()] + w17[1]).sin());
            }
        }
        lit(0.92) * v10[1] + lit(0.34) * x[m11 % x.len()] + lit(0.62) * s9 + lit(0.25) * v10[0] + lit(0.39) * u14[m11 % 3]
    }

    pub fn p0063(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[1] + a) / (lit(1.0) + a * a);
        let mut o2: Option<Dual> = None;
        let t3 = x[n % x.len()].min(lit(0.537)).tanh();
        let mut k4 = 0;
        let mut t5 = lit(0.5) * (s1 / (lit(1.5) + x[3] * x[3])).atan();
        let mut s6 = lit(0.46) * ((-t3) * s1.tanh().powi(2)).cos() + lit(0.61);
        'l7: while {
            k4 += 1;
            t5 = lit(0.61) * t5 + (lit(0.5) * (lit(0.91) * (s1 * x[k4 % x.len()])) / (lit(1.0) + t3 * t3));
            k4 < 7 && t5 > -lit(0.37)
        } {
            s6 = (lit(0.83) * s6 + (t3 / (lit(1.5) + s6 * s6))).tanh();
            for i8 in x.iter().rev() {
                if t5.min(lit(0.237)) < s6 {
                    let y14 = match staged(((*i8) + (*i8)).tanh(), t3.min(lit(-0.877)).sin(), (k4 + 2)) {
                        Ok(y10) if y10 > lit(0.57) => t5.min(lit(-0.227)).sin(),
                        Ok(y10) => {
                            o2 = Some((lit(0.54) + t5).sin());
                            let mut s11 = lit(0.5);
                            s11 = s11 + (lit(0.62) * (y10 + lit(0.66)).cos() + lit(0.85));
                            lit(0.29) * ((s11 + (*i8)) + (t3 + lit(0.38))).cos() + lit(0.56)
                        }
                        Err(_) => {
                            let y12 = mean(x);
                            let mut u13 = [lit(0.73) * (y12 + (*i8)).cos() + lit(0.11), (x[k4 % x.len()].max(lit(0.837)) * (-t5)).tanh()];
                            s6.tanh()
                        }
                    };
                    s6 = s6 + (lit(0.65) * y14.sin());
                } else if (lit(0.1) * lit(n as f64)) - t3 > t3 {
                    s1 = s1 + (lit(0.62) * (lit(0.5) * (s6 + a).atan()));
                } else if x[0].sin() > lit(-0.587) {
                    t5 = t5 + (lit(0.45) * (*i8).min(lit(-0.157)).tanh());
                } else {
                    s6 = s6 + (lit(0.49) * (lit(0.5) * (t3 + t5) / (lit(1.0) + (*i8) * (*i8))));
                }
                t5 = t5 + (lit(0.56) * (*i8).sin());
            }
        }
        lit(0.42) * s6 + lit(0.88) * x[k4 % x.len()] + lit(0.48) * s6 + lit(0.23) * t5 + lit(0.62) * s1
    }

    pub fn q0064(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = ((lit(0.97) + x[n % x.len()]) + (a * a)).sin();
        let y2 = positive(lit(0.5) * (x[0] + s1).atan())?;
        let r3 = match (n + n) % 3 { 0 => &x[0], _ => &y2 };
        let y4;
        if x[n % x.len()] / (lit(1.5) + (*r3) * (*r3)) < lit(0.847) {
            y4 = lit(0.47) * ((*r3) + (*r3)).cos() + lit(0.68);
        } else {
            let y5 = lit(0.34) * positive(lit(0.5) * x[n % x.len()] / (lit(1.0) + s1 * s1))?.sin();
            let y6 = chained(lit(0.24) * (y2 + y2).cos() + lit(0.14), lit(0.78) * y2.cos() + lit(0.56))?;
            y4 = lit(0.5) * (y5 + (*r3)).atan();
        }
        s1 = s1 + (lit(0.86) * chained((y4 * y4).tanh(), lit(0.5) * (s1 + y4).atan())?);
        let mut k7 = 0;
        let y8 = loop {
            k7 += 1;
            if k7 > n {
                break lit(0.31) * (r3 + a).cos() + lit(0.16);
            }
            let y9 = stepped(lit(0.5) * (r3 - (*r3)).atan(), (n + n));
            for i10 in 2..2 {
                let y11 = match mode(k7 + n) {
                    Mode::Low => lit(0.5) * (y4 * y2).atan(),
                    Mode::Middle => (lit(0.26) - y4).sin(),
                    Mode::High => (lit(0.66) + (*r3)).tanh(),
                };
                s1 = s1 + (lit(0.93) * y11.sin());
            }
            s1 = s1 + (lit(0.87) * y9.sin());
        };
        Some(s1.sin())
    }

    pub fn p0064(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.5) * (x[n % x.len()] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).atan();
        match (n / 2 > 2 && s12 - s12 >= lit(0.717), (n + 3)) {
            (true, 0..=2) => {
                'l15: for i14 in 1..n / 2 {
                    let mut k16 = 0;
                    loop {
                        if (n + 1) % 2 == 0 || (-(s12 * s12)).exp() <= x[0] {
                            let y17 = match q0064(x, ((-x[1]) + x[n % x.len()].max(lit(-0.947))).sin(), n % 4) { Some(t) => lit(0.63) * t, None => lit(0.96) };
                            nudge(&mut s12, lit(0.5) * (b * a).atan());
                            s12 = s12 + (lit(0.14) * y17.sin());
                            return lit(0.57) * y17 + lit(0.84) * x[k16 % x.len()];
                        }
                        let y19 = if let Ok(y18) = staged((-s12).sin(), a.cos().sin(), (i14 + n)) {
                            let o20 = if k16 / 2 % 3 != 0 { Some(lit(0.5) * (lit(0.14) - s12) / (lit(1.0) + s12 * s12)) } else { None };
                            s12.sin().tanh()
                        } else {
                            (-s12).tanh()
                        };
                        s12 = s12 + (lit(0.58) * y19.sin());
                        k16 += 1;
                        if n > 1 || k16 >= n {
                            break;
                        }
                    }
                }
                for &y21 in x.iter() {
                    match mode(n + 1) {
                        Mode::Low => {
                            match n + 3 {
                                1..=3 | 6 => {
                                    nudge(&mut s12, lit(0.5) * (y21 / (lit(1.5) + a * a)) / (lit(1.0) + a * a));
                                    let y22 = soften(((b + (lit(0.1) * lit(n as f64))) / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).tanh());
                                    s12 = s12 + (lit(0.44) * y22.sin());
                                }
                                _ => {}
                            }
                        }
                        Mode::Middle => {
                            s12 = s12 + (lit(0.68) * ((s12 / (lit(1.5) + y21 * y21)) - (b / (lit(1.5) + a * a))).tanh());
                        }
                        Mode::High => {
                            s12 = s12 + (lit(0.63) * (a - y21).sin());
                        }
                    }
                    s12 = s12 - (lit(0.98) * y21.sin());
                }
            }
            (false, _) => {
                s12 = s12 + (lit(0.56) * (lit(0.5) * (s12.max(lit(-0.547)) - (a - lit(0.77)).abs()).atan()));
            }
            _ => {
                s12 = s12 + (lit(0.41) * (-(a * a)).exp().sin());
            }
        }
        lit(0.33) * s12 + (b * lit(0.62)).sin() + lit(0.12) * s12
    }

    pub fn q0065(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (lit(0.97) + (x[3] / (lit(1.5) + a * a))).sin();
        let y2 = lit(0.57) * checked((a + lit(0.94)).sin(), n / 2)?.sin();
        let mut u4 = [lit(0.5) * a.max(lit(-0.477)).atan(), lit(0.98) * (s1 - y2).cos() + lit(0.88), a.sin()];
        'l5: for &y3 in x.iter() {
            u4 = [u4[1], u4[2], lit(0.41) * (y2 * y3).cos() + lit(0.55)];
            let y6 = staged(lit(0.56) * a.cos().cos() + lit(0.88), lit(0.82) * ((y3 + y2) + lit(0.86)).cos() + lit(0.53), n)?;
            let mut k7 = 0;
            let mut t8 = lit(1.0) + (y6 / (lit(1.5) + y2 * y2)).tanh();
            let mut s9 = ((u4[k7 % 3] / (lit(1.5) + y2 * y2)) + (y6 * u4[n % 3])).tanh();
            'l10: while t8 > lit(0.83) && k7 < 12 {
                t8 = t8 * (lit(0.54));
                k7 += 1;
                s9 = (lit(0.61) * s9 + (s9 * lit(0.16))).tanh();
                let mut v11 = x.to_vec();
                'l13: for y12 in u4 {
                    for i14 in 3..n.min(5) {
                        v11[i14 % 4] = lit(0.5) * v11[k7 % v11.len()].max(lit(0.807)) / (lit(1.0) + y12 * y12);
                        v11.swap(n % 4, 2);
                    }
                    s9 = lit(0.7) * s9 + lit(0.72) * y12.sin();
                }
                s9 = s9 + (lit(0.34) * v11[0].sin());
            }
            s1 = s1 + (lit(0.72) * (s9 + y6).sin());
        }
        Ok(lit(0.5) * ((x[n % x.len()] * u4[n % 3]) * (x[3] * y2)) / (lit(1.0) + u4[2] * u4[2]))
    }

    pub fn p0065(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s15 = (a + b).tanh();
        let mut v16 = vec![lit(0.58) * (b * b).cos() + lit(0.86), s15.max(lit(-0.27)).min(lit(-0.797)).tanh(), lit(0.5) * (x[3] / (lit(1.5) + a * a)).atan()];
        let o17 = if -v16[1] >= lit(0.947) { Some(((s15 - x[n % x.len()]) + (b + x[n % x.len()])).tanh()) } else { None };
        let y24 = match n / 2 % 4 {
            2 => {
                let y18 = match mode(n + 1) {
                    Mode::Middle | Mode::High => (v16[2] + b).sin(),
                    Mode::Low => {
                        return lit(0.76) * a + lit(0.44) * x[1] + (a - x[2]).tanh();
                    }
                };
                lit(0.5) * b.sin() / (lit(1.0) + s15 * s15)
            }
            0 | 1 => {
                for w19 in v16.chunks_mut(3) {
                    w19[0] = lit(0.5) * (a - lit(0.77)).abs().atan();
                    for w20 in w19.chunks_mut(2) {
                        w20[0] = lit(0.13) * ((s15 - s15) * s15.min(lit(0.337))).cos() + lit(0.58);
                        let y23 = match n + n {
                            k21 if k21 > 1 => {
                                let e22 = if k21 > 4 { Err(2_u8) } else { Ok((a * b).sin()) };
                                w20[0] = w20[0] * (lit(0.8) + lit(0.15) * (w20[0] + w20[k21 % w20.len()]).sin());
                                lit(0.88) * ((a + s15) * (lit(0.58) - b)).cos() + lit(0.97)
                            }
                            _ if n % 3 != 2 => lit(0.5) * (b + w20[n % w20.len()]).atan(),
                            _ => {
                                w20.fill((s15 + a).sin());
                                w20[n % w20.len()] = w20[n % w20.len()] - (lit(0.71) * ((b / (lit(1.5) + b * b)) * (-(a * a)).exp()).sin());
                                ((lit(0.43) - b) * (s15 * w20[n % w20.len()])).sin()
                            }
                        };
                        s15 = s15 + (lit(0.13) * (w20[n % w20.len()] + y23).sin());
                    }
                    s15 = s15 + (lit(0.69) * w19[n % w19.len()].sin());
                }
                (v16[n % v16.len()] - s15).sin()
            }
            _ => return lit(0.32) * s15 + lit(0.71) * x[0] + (s15 + a).tanh(),
        };
        lit(0.44) * s15 + lit(0.58) * x[n % x.len()] + (lit(0.33) * s15).tanh() + lit(0.76) * v16[1] + lit(0.27) * s15
    }

    pub fn p0066(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] / (lit(1.5) + a * a)).tanh();
        let mut p2 = (lit(0.43) * x[2].max(lit(0.177)).cos() + lit(0.15), lit(0.5) * (s1 * lit(0.92)) / (lit(1.0) + s1 * s1));
        let e3 = if x[n % x.len()].max(lit(0.237)) >= lit(-0.957) { Err(0_u8) } else { Ok((p2.1 / (lit(1.5) + x[2] * x[2])).min(lit(-0.917)).sin()) };
        let r4 = match (n + 3) % 3 { 0 => &s1, _ => &x[1] };
        (p2.0, p2.1) = (p2.1, lit(0.63) * (lit(0.91) * (*r4)).sin().cos() + lit(0.52));
        let mut s6 = lit(0.42) * (lit(0.47) - (*r4)).cos() + lit(0.13);
        'l7: for y5 in [(a + r4).sin(), lit(0.5) * (p2.0 + r4) / (lit(1.0) + p2.1 * p2.1)] {
            s6 = (lit(0.47) * s6 + ((*r4) * s6)).tanh();
            if n % 2 == 0 || a.tanh().powi(3) <= p2.1 {
                let mut k10 = 0;
                let mut s11 = lit(0.88) * (y5 * p2.1).cos() + lit(0.55);
                'l12: while k10 < n % 4 {
                    k10 += 1;
                    s11 = (lit(0.66) * s11 + (s6 / (lit(1.5) + (*r4) * (*r4)))).tanh();
                    let y13: Dual;
                    match (n + n) % 4 {
                        0 => {
                            a = a * (lit(0.8) + lit(0.15) * (a + lit(0.93)).sin());
                            y13 = lit(0.13) * s11.min(lit(0.647)).cos() + lit(0.13);
                        }
                        1 | 2 => {
                            let e14: Result<Dual, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(s11.tanh()) };
                            y13 = ((*r4) - y5).tanh();
                        }
                        _ => {
                            y13 = (-x[x.len() - 1]).tanh();
                        }
                    }
                    let mut k15 = 0;
                    let mut t16 = lit(1.0) + (lit(0.81) * (s11 + p2.1).cos() + lit(0.25));
                    while t16 > lit(0.25) && k15 < 3 {
                        t16 = t16 * (lit(0.66));
                        k15 += 1;
                        let t17 = std::mem::replace(&mut a, (t16.tanh().powi(2) + y5.max(lit(0.597))).tanh());
                        s11 = s11 + (lit(0.16) * t17.sin());
                    }
                    s6 = s6 - (lit(0.95) * (y13 + t16).sin());
                }
                s6 = s6 + (lit(0.22) * s11.sin());
            } else if r4 - a > lit(-0.717) {
                s6 = s6 + (lit(0.36) * ((p2.1 + y5) * x[n % x.len()]).tanh());
            } else {
                a = a + (lit(0.31) * p2.1.max(lit(-0.757)).sin());
            }
            a = a + (lit(0.73) * y5.sin());
        }
        lit(0.52) * p2.1 + lit(0.32) * x[x.len() - 1] + lit(0.22) * a + lit(0.54) * p2.1 + lit(0.52) * s6
    }

    pub fn p0067(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (b + b).atan();
        let mut o2 = Some(lit(0.5) * s1.min(lit(-0.257)).atan());
        let mut u4 = [(x[n % x.len()] * s1).sin(), (b * s1).tanh(), s1.cos().sin()];
        for i3 in (0..4 + 2).rev().step_by(3) {
            u4 = [u4[1], u4[2], (lit(0.49) + s1).sin()];
            let mut k5 = 0;
            let mut t6 = ((a - a) - (lit(0.1) * lit(k5 as f64))).tanh();
            while {
                k5 += 1;
                t6 = lit(0.73) * t6 + (lit(0.41) * (b - s1).cos() + lit(0.98));
                k5 < 7 && t6 > -lit(0.51)
            } {
                if t6 + t6 > lit(0.757) {
                    let r7 = match (i3 + n) % 3 { 0 => &b, _ => &u4[2] };
                    let mut k8 = 0;
                    let mut s9 = (t6 + lit(0.96)).tanh();
                    while k8 < n.min(2) {
                        s9 = (lit(0.83) * s9 + (t6 * r7)).tanh();
                        let mut v10 = u4.clone();
                        t6 = t6 + (lit(0.57) * v10[2].sin());
                        k8 += 1;
                    }
                    s1 = s1 + (lit(0.42) * ((*r7) + s9).sin());
                } else if x[3] > lit(-0.947) {
                    let mut u12 = [lit(0.5) * ((x[3] + a) - (t6 * s1)) / (lit(1.0) + s1 * s1), (u4[1] + s1).tanh(), (s1 + s1).sin()];
                    'l13: for y11 in u4.iter_mut() {
                        u12 = [u12[1], u12[2], lit(0.34) * u12[2].min(lit(-0.967)).cos() + lit(0.66)];
                        s1 = s1 / (lit(1.1) + s1.max(lit(-0.847)) * s1.max(lit(-0.847)));
                        s1 = s1 + (lit(0.25) * (*y11).sin());
                    }
                    let r14 = if (-(s1 * s1)).exp() < lit(-0.87) { &u4[2] } else { &x[1] };
                    s1 = lit(0.7) * s1 + lit(0.28) * ((*r14) + u12[0]).sin();
                } else {
                    t6 = t6 + (lit(0.94) * (lit(0.87) * t6.max(lit(0.667)).cos() + lit(0.47)));
                }
            }
            s1 = s1 + (lit(0.12) * t6.sin());
        }
        lit(0.71) * u4[2] + lit(0.25) * x[1] + (lit(0.5) * (-a) / (lit(1.0) + u4[0] * u4[0])) + lit(0.44) * s1 + lit(0.66) * u4[n % 3]
    }

    pub fn p0068(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (a * a).min(lit(-0.747)).tanh();
        let mut u2 = [lit(0.15) * a.cos() + lit(0.54); 3];
        let mut o3 = Some(lit(0.91) * ((u2[n % 3] * a) * (b + (lit(0.1) * lit(n as f64)))).cos() + lit(0.63));
        for (i4, y5) in x.iter().enumerate() {
            u2[n % 3] = u2[n % 3] * (lit(0.8) + lit(0.15) * u2[i4 % 3].sin());
            match ((i4 + 3) % 2, n % 3) {
                (0, 0) => {
                    let r7 = if (n + n) % 2 == 0 { &b } else { &a };
                    s1 = s1 + (lit(0.62) * (*r7).sin());
                }
                (1, k6) => {}
                _ => {
                    let mut u9 = [lit(0.5) * b.min(lit(-0.687)).atan(), lit(0.5) * s1.min(lit(0.27)).atan(), lit(0.5) * (u2[i4 % 3] + lit(0.52)) / (lit(1.0) + s1 * s1)];
                    for y8 in &mut u2 {
                        u9 = [u9[1], u9[2], (u9[n % 3] / (lit(1.5) + (*y5) * (*y5))).tanh()];
                        for w10 in u9.chunks_mut(3) {
                            w10[0] = (-w10[0]).sin();
                            nudge(y8, lit(0.5) * (lit(0.25) * (b * y5)) / (lit(1.0) + b * b));
                            let mut s1 = (s1 + x[n % x.len()]).sin();
                            *y8 = *y8 + (lit(0.83) * s1);
                        }
                        s1 = s1 + (lit(0.51) * (*y8).sin());
                    }
                    s1 = s1 - (lit(0.24) * u9[0].sin());
                }
            }
            s1 = s1 + (lit(0.98) * (*y5).sin());
        }
        lit(0.97) * a + lit(0.45) * x[0] + lit(0.44) * u2[n % 3] + lit(0.21) * s1
    }

    pub fn p0069(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a).atan();
        let mut u2 = [lit(0.5) * (-x[3]) / (lit(1.0) + s1 * s1), (x[n % x.len()] + s1).tanh(), ((lit(0.16) - s1) + s1.cos()).sin()];
        let mut m3 = n;
        let mut p4 = ((x[3] / (lit(1.5) + a * a)).tanh(), ((lit(0.1) * lit(m3 as f64)) * u2[1]).tanh());
        let y13 = match staged(lit(0.83) * (lit(0.56) - (lit(0.27) - x[x.len() - 1])).cos() + lit(0.83), (s1 - a).tanh(), (n + 3)) {
            Ok(y5) => {
                for w7 in u2.chunks_mut(3) {
                    w7[0] = w7[n % w7.len()].cos().tanh();
                    for y8 in w7.iter_mut() {
                        let y9: Dual;
                        match n / 2 % 4 {
                            0 => {
                                y9 = (s1 - p4.1).sin();
                            }
                            1 | 2 => {
                                y9 = ((y5 * (*y8)) + (p4.0 - lit(0.38))).tanh();
                            }
                            _ => {
                                y9 = lit(0.5) * (y5 * y5).max(lit(-0.877)).atan();
                            }
                        }
                        a = a + (lit(0.22) * (y9 + (*y8)).sin());
                    }
                    for w10 in w7.chunks_mut(2) {
                        w10[0] = lit(0.5) * ((lit(0.78) * x[1]) - p4.1.max(lit(0.977))) / (lit(1.0) + a * a);
                        let mut k11 = 0;
                        let y12 = loop {
                            k11 += 1;
                            if k11 > n.min(2) {
                                break lit(0.82) * (y5 - (lit(0.1) * lit(m3 as f64))).cos() + lit(0.39);
                            }
                            m3 = m3 / 2 % 5;
                            w10.swap(k11 % 1, 0);
                        };
                        s1 = s1 + (lit(0.85) * (y12 + w10[0]).sin());
                    }
                    s1 = s1 + (lit(0.34) * w7[n % w7.len()].sin());
                }
                lit(0.84) * (-(a + p4.0)).cos() + lit(0.16)
            }
            Err(1) => lit(0.57) * (-u2[1]).cos() + lit(0.89),
            Err(k6) => {
                return lit(0.67) * a + lit(0.55) * x[3] + (lit(0.5) * (p4.1 / (lit(1.5) + s1 * s1)).atan());
            }
        };
        lit(0.38) * s1 + lit(0.12) * x[0] + lit(0.78) * s1 + lit(0.63) * p4.0 + lit(0.22) * a + lit(0.45) * u2[1]
    }

    pub fn p0070(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * a + lit(0.3)).sqrt().atan();
        let mut o2 = Some(((s1 * s1).ln_1p() + lit(0.48)).tanh());
        let mut p3 = (lit(0.5) * x[2].min(lit(-0.507)).tanh().powi(3) / (lit(1.0) + s1 * s1), (a + x[n % x.len()]).sin());
        match n % 4 {
            0 => {
                let mut k4 = 0;
                let y5 = loop {
                    k4 += 1;
                    if !((k4 + n) <= 1) || k4 > n.min(4) {
                        break (p3.0 + x[3]).tanh();
                    }
                    let mut m6 = 0;
                    let y7;
                    if !((k4 + 2) <= 1) {
                        let t8: Dual = lit(0.91) * s1.tanh().powi(3).cos() + lit(0.86);
                        for y9 in [(x[1] - x[3]).tanh(), lit(0.5) * (b + s1).atan()] {
                            b = b + (lit(0.17) * ((t8 + lit(0.46)) - s1).sin());
                            b = lit(0.5) * ((lit(0.58) * t8) * (t8 * y9)).atan();
                            s1 = s1 - (lit(0.81) * y9.sin());
                        }
                        y7 = (p3.1 + a).sin();
                    } else if m6 > 0 && b.max(lit(-0.497)) < s1 {
                        if (n + 3) % 2 == 1 {
                            b = b + (lit(0.65) * b.max(lit(0.527)).sin());
                            let e10: Result<Dual, u8> = match (m6 + 1) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * a.min(lit(-0.567)).atan()) };
                        } else if (m6 + n) > 1 && s1 / (lit(1.5) + s1 * s1) <= lit(-0.717) {
                            let w11 = &x[..2];
                            b = b + (lit(0.54) * w11[0].sin());
                        } else {
                            s1 = s1 + (lit(0.71) * (lit(0.61) * (s1 + lit(0.19)).cos() + lit(0.27)));
                        }
                        y7 = (s1 - b).tanh();
                    } else {
                        y7 = (a + b).tanh();
                    }
                    b = lit(0.7) * b + lit(0.24) * y7.sin();
                };
                s1 = s1 + (lit(0.57) * y5.sin());
            }
            1 => {
                s1 = s1 + (lit(0.64) * (lit(0.5) * (s1 + p3.1) / (lit(1.0) + b * b)));
            }
            _ => {
                p3.0 = p3.0 + (lit(0.92) * (lit(0.5) * (b * b + lit(0.3)).sqrt() / (lit(1.0) + x[0] * x[0])));
            }
        }
        lit(0.11) * p3.1 + lit(0.19) * x[3] + (lit(0.5) * (-(b * b)).exp() / (lit(1.0) + x[3] * x[3])) + lit(0.45) * p3.1 + lit(0.64) * s1 + lit(0.91) * b
    }

    pub fn p0071(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (b + b).atan();
        let mut o2: Option<Dual> = None;
        let y11 = match staged(lit(0.5) * ((s1 + x[2]) + (b + (lit(0.1) * lit(n as f64)))) / (lit(1.0) + s1 * s1), (-s1).sin(), (n + 3)) {
            Ok(y3) => {
                let mut k5 = 0;
                let mut t6 = lit(1.0) + y3.min(lit(0.117)).max(lit(-0.917)).sin();
                while t6 > lit(0.74) && k5 < 12 {
                    t6 = t6 * (lit(0.60));
                    k5 += 1;
                    'l8: for i7 in (0..n / 2).rev() {
                        if (n + n) > 2 && a + lit(0.12) <= s1 {
                            let mut s9 = lit(0.5);
                            s9 = s9 + (lit(0.89) * (-y3).cos() + lit(0.24));
                            t6 = t6 - (lit(0.87) * s9.sin());
                        } else {
                            let y10 = drain(&mut s1);
                            s1 = s1 + (lit(0.66) * y10.sin());
                        }
                    }
                    match (n + n) % 5 {
                        1 => break,
                        _ => {}
                    }
                }
                lit(0.71) * (t6 - (lit(0.1) * lit(k5 as f64))).cos() + lit(0.34)
            }
            Err(1) => lit(0.5) * (b + (lit(0.1) * lit(n as f64))) / (lit(1.0) + b * b),
            Err(k4) => {
                return lit(0.79) * b + lit(0.83) * x[0] + (lit(0.32) * (s1.atan() - (a * s1)).cos() + lit(0.17));
            }
        };
        lit(0.39) * b + lit(0.88) * x[n % x.len()] + lit(0.15) * s1
    }

    pub fn q0072(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[2] * lit(0.23)).min(lit(-0.597)).atan();
        let y2 = lit(0.37) * chained(lit(0.45) * (x[0] + s1).cos() + lit(0.45), a.max(lit(0.467)).tanh())?.sin();
        let y3 = lit(0.47) * positive(lit(0.66) * x[n % x.len()].cos() + lit(0.96))?.sin();
        if a * y3 > y2 {
            let y4 = lit(0.95) * chained(((y3 + y2) + (y2 + y3)).sin(), lit(0.5) * a.max(lit(-0.287)).min(lit(0.167)) / (lit(1.0) + s1 * s1))?.sin();
            s1 = lit(0.7) * s1 + lit(0.38) * y4.sin();
        }
        let y8 = match staged((a * y3).tanh(), lit(0.5) * (y3 * y3) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), (n + n)) {
            Ok(y5) => lit(0.23) * ((-x[2]) - (y3 * y5)).cos() + lit(0.46),
            Err(0 | 2) => lit(0.5) * (y3 + s1) / (lit(1.0) + a * a),
            Err(k6) => {
                let Some(y7) = first_above(x, lit(0.62)) else {
                    return Some((s1 - y2).sin());
                };
                lit(0.5) * ((y2 + y3) - (y3 * a)) / (lit(1.0) + y7 * y7)
            }
        };
        Some((-y8).tanh())
    }

    pub fn p0072(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * x[3].max(lit(-0.787)).max(lit(-0.127)) / (lit(1.0) + b * b);
        let mut m10 = n / 2;
        let y11 = drain(&mut s9);
        match ((n + n) % 2, n % 3) {
            (0, 0) => {
                let y13;
                if n / 2 > 1 && (lit(0.1) * lit(m10 as f64)) - x[x.len() - 1] > s9 {
                    y13 = (b + a).sin();
                } else {
                    y13 = (a * a).tanh();
                }
                s9 = s9 + (lit(0.78) * y13.sin());
            }
            (1, k12) => {
                let mut p15 = (lit(0.43) * y11.cos() + lit(0.49), lit(0.96) * (x[x.len() - 1] + lit(0.75)).cos() + lit(0.15));
                'l16: for y14 in x.iter() {
                    p15 = (p15.1, (p15.0 * (s9 - lit(0.56))).sin());
                    let mut u18 = [lit(0.5) * (lit(0.77) - b) / (lit(1.0) + y11 * y11), lit(0.5) * ((p15.0 + (*y14)) + lit(0.79)) / (lit(1.0) + (*y14) * (*y14)), (-s9).tanh()];
                    for y17 in [(s9 - y11).tanh(), lit(0.77) * (s9 - s9).cos() + lit(0.57)] {
                        u18 = [u18[1], u18[2], (a * (lit(0.1) * lit(m10 as f64))).tanh()];
                        {
                            let (w19, w20) = u18.split_at_mut(2);
                            w19[0] = w20[0] * w20[n % w20.len()];
                            w20.swap(m10 % 1, 0);
                            let mut s21 = lit(0.5);
                            s21 = s21 + (((y17 * (*y14)) * (y17 * (*y14))).sin());
                            b = b - (lit(0.67) * (s21 + w20[0]).sin());
                        }
                        s9 = s9 - (lit(0.84) * y17.sin());
                    }
                    s9 = s9 + (lit(0.31) * (u18[0] + (*y14)).sin());
                }
                b = b + (lit(0.95) * p15.0.sin());
            }
            _ => {
                let mut k22 = 0;
                let mut p24 = (lit(0.89) * (-(s9 + s9)).cos() + lit(0.78), lit(0.42) * b.min(lit(-0.387)).cos() + lit(0.76));
                let y23 = 'l25: loop {
                    k22 += 1;
                    if k22 > n % 4 {
                        break (y11 - lit(0.77)).abs().tanh();
                    }
                    p24 = (p24.1, (p24.0 * (y11 - lit(0.77)).abs()).sin());
                    if (m10 + 1) > 2 && y11 <= lit(0.767) {
                        break 'l25 lit(0.5) * (b * a) / (lit(1.0) + s9 * s9);
                    }
                    let mut y26 = if (n + 1) % 2 == 0 || p24.0 <= lit(-0.247) {
                        lit(0.5) * b.max(lit(-0.157)).atan()
                    } else {
                        match k22 + n {
                            k27 @ 1..=3 => {
                                nudge(&mut s9, (b * p24.0).sin());
                            }
                            _ => {}
                        }
                        lit(0.5) * (a * a).ln_1p().atan()
                    };
                    b = b + (lit(0.23) * y26.sin());
                };
                s9 = s9 - (lit(0.62) * (p24.0 + y23).sin());
            }
        }
        lit(0.79) * s9 + lit(0.38) * x[3] + (lit(0.71) * b.max(lit(0.77)).max(lit(0.67)).cos() + lit(0.43)) + lit(0.35) * b + lit(0.24) * s9
    }

    pub fn p0073(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = a.sin();
        let mut v2 = vec![lit(0.85) * (x[n % x.len()] * x[3]).cos() + lit(0.41), ((a + lit(0.85)) * (a * a + lit(0.3)).sqrt()).tanh(), lit(0.5) * (s1 + s1) / (lit(1.0) + a * a), (a - a).sin()];
        let mut o3 = Some(lit(0.61) * (x[0] * x[n % x.len()]).cos() + lit(0.42));
        for y4 in v2.iter_mut() {
            if (*y4).max(lit(-0.377)) < s1 {
                match (n % 2, n % 3) {
                    (0, 0) => {
                        'l8: for (i6, y7) in x.iter().enumerate() {
                            let y9 = drain(&mut s1);
                            let t10: Dual = lit(0.31) * (x[i6] - y7).cos() + lit(0.87);
                            s1 = lit(0.7) * s1 + lit(0.75) * ((*y7) + y9).sin();
                        }
                    }
                    (1, k5) => {}
                    _ => {
                        *y4 = *y4 + (lit(0.73) * blend(&s1, &x[2]));
                        o3 = None;
                    }
                }
            }
            a = a + (lit(0.14) * (*y4).sin());
        }
        lit(0.26) * x[1] + lit(0.91) * x[n % x.len()] + lit(0.59) * v2[n % v2.len()] + lit(0.34) * s1 + lit(0.82) * a
    }

    pub fn p0074(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a).atan();
        let mut v2 = Vec::new();
        v2.push((x[n % x.len()] / (lit(1.5) + a * a)).tanh());
        v2.push(lit(0.5) * ((x[1] * b) + (lit(0.1) * lit(n as f64))).atan());
        v2.push((x[1] * x[1]).ln_1p().tanh());
        let mut m3 = 0;
        let o4 = if n % 2 == 0 { Some(lit(0.81) * (a + s1).cos() + lit(0.98)) } else { None };
        for y5 in v2.iter_mut() {
            let r6 = if a.min(lit(0.797)) >= lit(0.907) { &x[1] } else { &b };
            if (m3 + n) % 3 != 2 {
                let mut k9 = 0;
                'l10: loop {
                    m3 = (m3 + 2) % 5;
                    let y13 = match ((n + 2) % 2, n % 3) {
                        (0, 0) => (((*r6) * x[1]) - lit(0.77)).abs().sin(),
                        (1, k11) => {
                            s1 = s1 + (lit(0.32) * blend(r6, &s1));
                            let mut s12 = lit(0.0);
                            s12 = s12 + (lit(0.5) * ((*y5) + r6) / (lit(1.0) + s1 * s1));
                            x[m3 % x.len()].cos().sin()
                        }
                        _ => break 'l10,
                    };
                    s1 = s1 + (lit(0.14) * y13.sin());
                    k9 += 1;
                    if k9 / 2 % 2 == 0 || -s1 >= a || k9 >= 4 {
                        break;
                    }
                }
                return lit(0.44) * (*r6) + lit(0.65) * x[m3 % x.len()];
            }
            let mut s15 = (s1 + x[m3 % x.len()]).sin();
            for i14 in (0..3).rev() {
                s15 = (lit(0.43) * s15 + (s15 + b)).tanh();
                let y22 = match checked(lit(0.95) * r6.sin().cos() + lit(0.81), (m3 + 1)) {
                    Ok(y16) => (*r6).min(lit(0.587)).sin(),
                    Err(1) => {
                        let mut stack18 = vec![n % 3];
                        while let Some(i19) = stack18.pop() {
                            let y20 = stepped(((s15 - lit(0.77)).abs() + s15.sin()).sin(), i14);
                            s1 = s1 - (lit(0.99) * y20.sin());
                        }
                        ((*y5).max(lit(-0.977)) + b.min(lit(-0.767))).sin()
                    }
                    Err(k17) => {
                        let r21 = if (i14 + 3) % 2 == 1 { &a } else { &x[0] };
                        ((*r6) / (lit(1.5) + (*y5) * (*y5))).sin()
                    }
                };
                s1 = s1 + (lit(0.58) * y22.sin());
            }
            s1 = s1 + (lit(0.99) * ((*y5) + (*r6)).sin());
        }
        lit(0.76) * v2[n % v2.len()] + lit(0.86) * x[m3 % x.len()] + lit(0.57) * b + lit(0.99) * v2[2] + lit(0.21) * s1
    }
}

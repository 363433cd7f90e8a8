// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0250(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.96 * (a * a).max(0.727).cos() + 0.98;
    let mut m2 = if (n + n) > 0 && x[1] * x[3] > 0.597 { (n + 1) } else { 0 };
    let y3 = match m2 % 4 {
        0 | 3 => (-(s1 + s1)).sin(),
        _ => 0.29 * ((a - a) / (1.5 + x[1] * x[1])).cos() + 0.24,
    };
    nudge(&mut s1, 0.72 * (x[1] + (0.1 * (m2 as f64))).cos() + 0.54);
    let y21 = match staged(0.5 * (y3.max(0.867) - (a + x[m2 % x.len()])).atan(), 0.64 * (a / (1.5 + y3 * y3)).cos() + 0.29, m2) {
        Ok(y5) if y5 > 0.61 => (y3 * s1).sin(),
        Ok(y5) => (s1 + a).sin(),
        Err(_) => {
            let mut k6 = 0;
            let y7 = 'l8: loop {
                k6 += 1;
                if k6 > x.len() {
                    break (a + x[0]).cos().tanh();
                }
                let mut k9 = 0;
                loop {
                    let f10 = |p11: f64, q12: f64| 0.5 * (q12 + s1).atan();
                    let t13 = if f10(0.15 * (x[2] - 0.15).cos() + 0.11, 0.2) > 0.13 { f10(0.5 * (x[0] + s1).atan(), 0.15 * (x[2] - 0.15).cos() + 0.11) } else { f10(0.15 * (x[2] - 0.15).cos() + 0.11, 0.15 * (x[2] - 0.15).cos() + 0.11) };
                    s1 -= 0.34 * t13.sin();
                    k9 += 1;
                    if s1 + y3 > -0.847 || k9 >= n.min(4) {
                        break;
                    }
                }
                let mut s15 = 0.81 * y3.sin().cos() + 0.47;
                'l16: for y14 in x {
                    s15 = (0.42 * s15 + y3.atan()).tanh();
                    let t19: f64 = x.iter().skip(1).filter(|y17| **y17 > -0.743).map(|y17| 0.58 * (-(*y17)).cos() + 0.11).take(2).sum();
                    s1 += 0.14 * (t19 + (*y14)).sin();
                }
                if let Some(y20) = first_above(&x[..2], 0.91) {
                    let mut y20 = s15 - y20.tanh();
                    s15 = 0.7 * s15 + 0.74 * y20.sin();
                }
                s1 = 0.7 * s1 + 0.33 * s15.sin();
            };
            0.5 * (0.85 * (s1 * s1)).atan()
        }
    };
    0.99 * s1 + 0.82 * x[n % x.len()] + (0.84 * (x[m2 % x.len()] - x[2]).cos() + 0.63) + 0.17 * s1
}

#[differentiable]
pub fn p0251(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[1] * a) + 0.49).atan();
    let mut o2 = Some(0.93 * (s1 - x[3]).cos() + 0.97);
    match mode(n + n) {
        Mode::Low => {
            let mut s4 = (x[n % x.len()] / (1.5 + s1 * s1)).sin();
            for i3 in (0..n).rev() {
                s4 = (0.29 * s4 + a).tanh();
                let mut y5 = if s1 - (0.1 * (i3 as f64)) > a {
                    for y6 in x {
                        let e7 = if (x[2] * x[2] + 0.3).sqrt() >= 0.937 { Err(0_u8) } else { Ok((a + 0.27).sin()) };
                        let e8 = if n > 2 && a.min(-0.357) > 0.927 { Err(2_u8) } else { Ok(0.43 * ((*y6) * s4).cos() + 0.25) };
                        s4 += 0.27 * (*y6).sin();
                    }
                    (x[i3 % x.len()] * a).sin()
                } else {
                    let t9 = std::mem::replace(&mut s4, 0.5 * (a + s1).atan());
                    continue;
                };
                s1 += 0.42 * y5.sin();
            }
            let t13: f64 = x.iter().take(3).take(2).flat_map(|y10| { let t12 = 0.93 * (s1 - (*y10)).cos() + 0.22; x.iter().map(move |y11| t12 * ((s4 * (*y11)).sin())) }).skip(1).sum();
            s1 += 0.41 * (s4 + t13).sin();
        }
        Mode::Middle => {
            let mut a = (a + a).sin();
            s1 += 0.51 * a;
            s1 -= 0.68 * a.sin();
        }
        Mode::High => {
            s1 += 0.79 * (0.13 * x[0].tanh().powi(3).cos() + 0.13);
        }
    }
    0.79 * s1 + 0.61 * x[2] + (0.45 * ((s1 * a) + (a - s1)).cos() + 0.39) + 0.56 * s1
}

#[differentiable]
pub fn q0252(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * ((a / (1.5 + a * a)) * a) / (1.0 + a * a);
    let y2 = 0.53 * checked(0.57 * ((a + x[0]) - 0.77).abs().cos() + 0.82, (n + 1))?.sin();
    let t5: f64 = x.iter().take_while(|y3| **y3 > -0.753).map(|y3| 0.5 * (0.77 * a) / (1.0 + x[0] * x[0])).sum();
    let t9: f64 = x.iter().chain(&x[..]).take(2).flat_map(|y6| { let t8 = 0.5 * (a * 0.12).atan(); x.iter().map(move |y7| t8 * (0.5 * (t5 - y2).atan())) }).sum();
    let t12 = 0.84 * (t9 + y2).cos() + 0.18;
    let f10 = |p11: f64| (0.5 * (-p11).atan()) * t12;
    let t12 = f10(t12) + 0.5;
    let p11 = t12.sin();
    let t13 = f10(p11 * t12);
    s1 += 0.81 * staged(0.5 * (t9 * t13) / (1.0 + p11 * p11), (t13.max(-0.867) * (x[n % x.len()] / (1.5 + y2 * y2))).tanh(), n)?;
    Ok((x[3] + t13).max(0.37).tanh())
}

#[differentiable]
pub fn p0252(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s14 = 0.5 * (a / (1.5 + a * a)).atan();
    let mut m15 = if (n + n) % 2 == 0 || s14 + x[n % x.len()] < a { (n + 3) } else { 2 };
    let mut p16 = (0.5 * (x[0] * b).atan(), 0.5 * (s14 * 0.95).atan());
    let t18: f64 = (1..4).map(|k17| (0.5 * p16.0.max(0.57) / (1.0 + b * b)).powi(k17)).sum();
    let f19 = |p20: f64| -> f64 { if p20 > 0.23 { return 0.5 * (t18 + s14).atan(); } (t18 + p16.0).tanh() };
    let t22 = f19(s14.cos().tanh()) * f19(0.5 * (p16.0.max(0.277) / (1.5 + t18 * t18)) / (1.0 + s14 * s14));
    std::mem::swap(&mut s14, &mut p16.1);
    if t18 + p16.0 < -0.277 {
        s14 *= 0.8 + 0.15 * (s14 / (1.5 + t18 * t18)).sin();
        let t27 = (p16.0 * 0.26).tanh();
        let f25 = |p26: f64| (0.5 * (p26 * x[m15 % x.len()]).atan()) * t27;
        let t27 = f25(t27) + 0.5;
        let p26 = t27.sin();
        let t28 = f25(p26 * t27);
        b += 0.63 * (t28 + p26).sin();
    } else if n / 2 > 3 && b + s14 >= -0.117 {
        s14 += 0.91 * (0.43 * s14.cos() + 0.38);
    } else if m15 / 2 > 2 && p16.1.min(0.437) <= 0.337 {
        b += 0.72 * (0.5 * (t18 / (1.5 + t18 * t18)) / (1.0 + s14 * s14));
    }
    0.72 * t22 + 0.36 * x[3] + (0.5 * (t22 * x[2]).atan()) + 0.18 * s14 + 0.98 * p16.0 + 0.34 * b
}

#[differentiable]
pub fn q0253(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[n % x.len()] + a).sin();
    let (t5, t6) = x.iter().fold((0.5 * s1.min(0.607).max(0.527) / (1.0 + a * a), 1.0), |(p3, q4), y2| (q4 * ((s1 / (1.5 + x[x.len() - 1] * x[x.len() - 1])).tanh()), p3 - q4));
    let (t5, t6) = (t5.tanh(), t6.sin());
    let t6 = (t6 + s1).sin();
    let t9: f64 = x.iter().rev().copied().fold(-0.77, f64::max);
    nudge(&mut a, (s1 * t5).tanh().powi(3).sin());
    let t10 = std::mem::take(&mut s1);
    let y11 = chained(0.5 * ((t5 - t5) * 0.35) / (1.0 + t9 * t9), 0.5 * (t6.atan() - 0.44) / (1.0 + t6 * t6))?;
    Some(0.5 * y11.min(-0.117).atan())
}

#[differentiable]
pub fn p0253(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s12 = (x[n % x.len()] / (1.5 + a * a)).sin();
    let mut m13 = 0;
    let (t14, mut s15) = (0.5 * (a + 0.12).atan(), (s12.max(-0.497) / (1.5 + x[0] * x[0])).sin());
    let f16 = |p17: f64, q18: f64| (p17 + x[2]).tanh();
    let t19 = f16(0.5 * (s15 + a).atan(), ((t14 + s15) / (1.5 + s12 * s12)).sin()) - f16(((t14 + s15) / (1.5 + s12 * s12)).sin(), 0.4);
    let (t25, t26) = x.iter().fold((0.5 * (s15 - s12) / (1.0 + s15 * s15), 1.0), |(p23, q24), y22| (p23 + (0.37 * ((x[m13 % x.len()] / (1.5 + t19 * t19)) + (0.1 * (m13 as f64))).cos() + 0.98), q24 * p23));
    let (t25, t26) = (t25.tanh(), t26.sin());
    let mut k27 = 0;
    let y28 = 'l29: loop {
        k27 += 1;
        if k27 > 1 && t19 * (0.1 * (n as f64)) > -0.557 || k27 > n % 4 {
            break (a * s12).tanh();
        }
        let t32: f64 = x.iter().step_by(2).filter(|y30| **y30 > 0.23).map(|y30| 0.44 * (-(t25 + t26)).cos() + 0.53).take(2).sum();
        if n % 2 == 0 {
            let mut f33 = move |p34: f64| { s12 = s12.sin() + 0.31 * t32.min(0.867).max(-0.437).cos() + 0.59; s12 * p34 };
            s12 += (t26 + 0.94).sin();
            let t35 = f33((t14 + t19).tanh()) - f33(s12);
            let y38 = match q0253(x, 0.5 * s15.max(-0.637) / (1.0 + t26 * t26), n % 4) {
                Some(y36) => 0.5 * (s12 + t25).atan(),
                None => {
                    let mut o37: Option<f64> = None;
                    o37 = None;
                    (t26 - 0.77).abs().sin()
                }
            };
            s12 -= 0.29 * (t35 + y38).sin();
        } else if t26 * t25 >= 0.87 {
            s12 += 0.47 * (t32 - t25).tanh();
        } else if t32 + t32 <= t25 {
            s12 += 0.24 * (t19 * t25).tanh();
        } else {
            s15 += 0.99 * (0.5 * (t32.min(0.537) + (x[1] + (0.1 * (k27 as f64)))) / (1.0 + t19 * t19));
        }
        s12 -= 0.65 * t32.sin();
    };
    0.28 * x[k27 % x.len()] + 0.22 * x[m13 % x.len()] + (0.5 * (s12 * 0.85).atan()) + 0.62 * s12 + 0.49 * s15
}

#[differentiable]
pub fn q0254(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a + a).sin();
    if x[n % x.len()] * x[2] < 0.407 {
        let mut v3 = x[1..].iter().filter(|y2| **y2 > 0.553).map(|y2| 0.33 * s1.cos() + 0.81).collect::<Vec<_>>();
        v3.push(((a + s1) * (0.1 * (n as f64))).sin());
        s1 += 0.83 * v3[0].sin();
    } else if s1 / (1.5 + s1 * s1) > x[2] {
        let y4;
        if (n + 2) % 2 == 0 {
            y4 = (x[n % x.len()] / (1.5 + s1 * s1)).tanh();
        } else {
            y4 = 0.5 * s1.min(0.707).atan();
        }
        s1 -= 0.86 * y4.sin();
    } else {
        let mut p6 = ((s1 + x[0]).tanh(), 0.81 * (x[0] * s1).cos() + 0.14);
        for i5 in (1..n.min(4) + 2).step_by(2) {
            p6 = (p6.1, (p6.0 * (x[i5 % x.len()] - x[2])).sin());
            let t7: f64 = ((0.1 * (n as f64)) + a).sin();
            nudge(&mut p6.1, 0.49 * (s1 / (1.5 + a * a)).cos() + 0.38);
            s1 += 0.14 * t7.sin();
        }
        s1 += 0.89 * p6.1.sin();
    }
    0.79 * x[3] + 0.26 * x[x.len() - 1] + 0.82 * s1
}

#[differentiable]
pub fn p0254(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s8 = 0.64 * (a + (0.1 * (n as f64))).cos() + 0.37;
    let mut o9: Option<f64> = None;
    let f10 = |p11: f64, q12: f64| ((a - p11) + p11).tanh();
    let t13 = if f10(0.5 * (s8 / (1.5 + a * a)) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.2) > 0.13 { f10(((a + s8) / (1.5 + s8 * s8)).tanh(), 0.5 * (s8 / (1.5 + a * a)) / (1.0 + x[n % x.len()] * x[n % x.len()])) } else { f10(0.5 * (s8 / (1.5 + a * a)) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.5 * (s8 / (1.5 + a * a)) / (1.0 + x[n % x.len()] * x[n % x.len()])) };
    let mut p15 = ((x[2] + x[2]).sin(), 0.79 * (s8 - t13).cos() + 0.58);
    for y14 in [((a + a) + (t13 + t13)).sin(), 0.5 * s8.atan() / (1.0 + s8 * s8)] {
        p15 = (p15.1, (p15.0 * y14).sin());
        let Some(y16) = o9 else {
            return 0.17 * y14 + 0.41 * x[1];
        };
        a += 0.58 * (y14 + y16).sin();
    }
    let y17 = q0254(x, 0.5 * (t13 + t13).atan(), n % 4);
    let t21: f64 = x[1..].iter().scan(0.5 * (-(y17 * y17)).exp() / (1.0 + t13 * t13), |s20, y18| { *s20 = 0.5 * *s20 + ((-(*y18)) - 0.77).abs().sin(); Some(s20.sin()) }).sum();
    let mut stack22 = vec![n % 3];
    while let Some(i23) = stack22.pop() {
        if i23 > 1 {
            stack22.push(i23 / 2);
        }
        for (i24, y25) in x.iter().filter(|y| **y > -0.413).enumerate() {
            let mut k26 = 0;
            while k26 < 1 {
                k26 += 1;
                let y27: f64;
                match (n + n) % 4 {
                    0 => {
                        y27 = (y17 * 0.33).sin();
                    }
                    1 | 2 => {
                        y27 = 0.5 * (t21 / (1.5 + p15.0 * p15.0)) / (1.0 + (*y25) * (*y25));
                    }
                    _ => {
                        y27 = 0.5 * ((*y25) + p15.1).atan();
                    }
                }
                if t13 * y25 > y27 {
                    let mut f28 = |p29: f64| { s8 = 0.5 * s8 + (-x[0]).sin(); s8 * p29 };
                    let t30 = f28((y27 * y27 + 0.3).sqrt().max(0.677).tanh()) + 0.5 * f28(0.7);
                    let y31 = blend(&*y25, &a);
                    s8 += 0.47 * (t30 + y31).sin();
                } else {
                    p15.0 += 0.59 * (0.5 * (-(x[2] + y27)) / (1.0 + t21 * t21));
                }
                s8 += 0.31 * y27.sin();
            }
            a += 0.59 * (*y25).sin();
        }
    }
    0.84 * x[1] + 0.47 * x[0] + 0.17 * s8 + 0.45 * a + 0.96 * p15.0
}

#[differentiable]
pub fn p0255(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (a + x[1]).tanh();
    let mut v2 = vec![x[2].min(-0.897).sin(); 4];
    let mut m3 = if v2[n % v2.len()] + a > s1 { (n + n) } else { 1 };
    let mut o4: Option<f64> = None;
    let f5 = |p7: f64| 0.5 * v2[m3 % v2.len()].sin() / (1.0 + p7 * p7);
    let f6 = |p7: f64| f5(p7) - f5(0.95 * (x[1].max(0.137) * (s1 - p7)).cos() + 0.64);
    let t8 = f6(0.5 * (x[n % x.len()] / (1.5 + x[0] * x[0])).atan());
    let y9 = drain(&mut a);
    let (t13, t14) = v2.iter().skip(1).fold((y9.min(0.347).tanh(), 1.0), |(p11, q12), y10| (q12 * (0.95 * (y9 - 0.77).abs().cos() + 0.68), p11 - q12));
    let (t13, t14) = (t13.tanh(), t14.sin());
    let t19: f64 = x.iter().take(3).zip(v2.iter().take(3)).enumerate().map(|(i17, (y15, y18))| (0.32 * (t14.max(-0.967) + y15).cos() + 0.98) * y18 * (i17 as f64)).sum::<f64>().tanh();
    let t23: f64 = x.iter().rev().take(2).flat_map(|y20| { let t22 = (t14.sin() + ((*y20) * v2[n % v2.len()])).tanh(); x.iter().map(move |y21| t22 * (0.5 * (t19 + t19).atan())) }).take(2).sum();
    0.32 * t13 + 0.75 * x[3] + 0.67 * v2[0] + 0.92 * a + 0.11 * s1
}

#[differentiable]
pub fn p0256(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[n % x.len()] / (1.5 + x[0] * x[0])).atan();
    let o2 = if !(n <= 2) { Some((s1 - 0.29).sin()) } else { None };
    let y12 = match n % 4 {
        2 => 0.46 * (s1 * s1).cos() + 0.51,
        0 | 1 => {
            let mut k3 = 0;
            let mut p4 = ((x[1] + x[k3 % x.len()]).sin(), 0.5 * (s1 + s1) / (1.0 + a * a));
            while k3 < n % 4 {
                k3 += 1;
                p4 = (p4.1, (p4.0 * (a + p4.0)).sin());
                let y6 = match (p4.1.max(-0.417) <= 0.617, n / 2) {
                    (true, 0..=2) => 0.12 * s1.min(0.27).cos() + 0.95,
                    (false, _) => 0.5 * (a / (1.5 + p4.1 * p4.1)) / (1.0 + p4.0 * p4.0),
                    _ => {
                        return 0.81 * s1 + 0.86 * x[2] + (-s1).sin();
                    }
                };
                nudge(&mut s1, 0.25 * ((0.1 * (k3 as f64)) + y6).cos() + 0.44);
                let t8: f64 = x.iter().chain(&x[..]).map(|y7| (y7 + x[n % x.len()]).tanh()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| p4.0.sin());
                s1 += 0.26 * (y6 + t8).sin();
            }
            if k3 > 4 && a + p4.1 < s1 {
                for y9 in x {
                    let mut k10 = 0;
                    loop {
                        let y11 = drain(&mut p4.0);
                        s1 += 0.58 * y11.sin();
                        k10 += 1;
                        if !((k3 + 1) <= 3) || k10 >= n {
                            break;
                        }
                    }
                    s1 += 0.35 * (*y9).sin();
                }
            } else {
                s1 += 0.16 * (p4.0 + p4.0).tanh();
            }
            0.5 * (p4.0 - s1) / (1.0 + s1 * s1)
        }
        _ => return 0.75 * a + 0.17 * x[0] + (-a).sin(),
    };
    0.25 * s1 + 0.19 * x[3] + 0.75 * s1
}

#[differentiable]
pub fn p0257(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a * x[n % x.len()]).atan();
    let mut u2 = [0.5 * (-a) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.5 * x[3].atan(), 0.5 * x[0].cos().atan()];
    let mut p3 = (0.5 * s1.sin().atan(), 0.5 * ((0.1 * (n as f64)) - x[n % x.len()]).atan());
    let y4 = rotate(&mut u2);
    {
        let w5 = &mut u2[1..];
        let y11 = match n / 2 {
            ..=2 => {
                if (n + 1) % 2 == 0 {
                    let y9 = match mode(n + 3) {
                        Mode::Low => {
                            let t8: f64 = x.iter().map(|y6| 0.5 * ((*y6) + p3.0) / (1.0 + (*y6) * (*y6))).sum();
                            (w5[0] * t8).tanh()
                        }
                        Mode::Middle => (a - s1).sin(),
                        Mode::High => s1.tanh(),
                    };
                    s1 -= 0.31 * y9.sin();
                } else if n / 2 % 3 != 1 {
                    let t10 = std::mem::take(&mut w5[1]);
                    s1 += 0.21 * t10.sin();
                }
                y4.min(0.587).tanh().powi(3).sin()
            }
            3.. => return 0.29 * w5[0] + 0.96 * x[n % x.len()],
        };
        s1 -= 0.48 * (w5[n % w5.len()] + y11).sin();
    }
    0.82 * y4 + 0.68 * x[3] + ((s1 * u2[1]) - (u2[1] * y4)).sin() + 0.16 * p3.0 + 0.38 * u2[n % 3] + 0.46 * s1
}

#[differentiable]
pub fn p0258(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a / (1.0 + a * a);
    let mut u2 = [0.5 * x[n % x.len()].cos().atan(), 0.69 * (x[2] + x[n % x.len()]).sin().cos() + 0.81];
    let mut v3 = vec![0.5 * (b * 0.35).tanh().powi(3) / (1.0 + u2[1] * u2[1]), b.min(-0.97).sin(), 0.71 * b.cos() + 0.39, (u2[0] * a).tanh()];
    let mut m4 = 0;
    if m4 % 3 != 1 {
        for (y5, y6) in u2.iter_mut().zip(x.iter()) {
            v3 = vec![(b * (*y6)).sin(); 4];
            let t9 = 0.53 * ((*y5) + s1).cos() + 0.37;
            let f7 = |p8: f64| ((x[n % x.len()] * b).sin()) * t9;
            let t9 = f7(t9) + 0.5;
            let p8 = t9.sin();
            let t10 = f7(p8 * t9);
            let mut k11 = 0;
            let mut s12 = 0.5 * ((*y6) - t9).atan();
            while k11 < n / 2 {
                k11 += 1;
                s12 = (0.26 * s12 + s12.max(-0.117)).tanh();
                match k11 % 4 {
                    2 => {
                        m4 = (m4 * 3 + 2) % 7;
                    }
                    0 | 1 => {
                        m4 += 1;
                    }
                    _ => {
                        let t15: f64 = x.iter().rev().take_while(|y13| **y13 > -0.93).map(|y13| (y6 - t10).sin()).sum();
                        s1 += 0.57 * t15.sin();
                    }
                }
            }
            s1 += 0.61 * ((*y5) + (*y6)).sin();
        }
    }
    0.71 * u2[n % 2] + 0.63 * x[m4 % x.len()] + (0.36 * (s1 * b).cos() + 0.18) + 0.69 * v3[3] + 0.96 * u2[m4 % 2] + 0.94 * s1
}

#[differentiable]
pub fn p0259(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.41 * (a + x[n % x.len()]).cos() + 0.42;
    let f2 = |p3: f64| -> f64 { if p3 > 0.23 { return 0.29 * ((p3 / (1.5 + p3 * p3)) * (x[n % x.len()] * p3)).cos() + 0.18; } (p3.min(-0.557) / (1.5 + s1 * s1)).tanh() };
    let t5 = f2(0.5 * ((s1 + x[0]) + (0.1 * (n as f64))).atan()) * f2(0.5 * (-x[1]).atan());
    s1 /= 1.1 + t5.sin() * t5.sin();
    let mut k6 = 0;
    let mut p7 = (0.5 * ((a - x[n % x.len()]) - (0.13 * a)) / (1.0 + s1 * s1), (s1 + s1).tanh());
    while k6 < n.min(4) {
        k6 += 1;
        p7 = (p7.1, (p7.0 * (-(t5 * t5)).exp()).sin());
        let mut s8 = 1.0;
        s8 += 0.5 * (t5 + a) / (1.0 + s1 * s1);
        let y10 = match n {
            ..2 => 0.5 * p7.0.min(-0.417).atan(),
            2..=4 => {
                let mut m9 = (n + 1);
                0.19 * s8.max(0.517).cos() + 0.27
            }
            _ => 0.21 * (t5 * p7.0).cos() + 0.43,
        };
        s1 += 0.64 * (s8 + y10).sin();
    }
    0.47 * a + a.min(-0.847).tanh() + 0.56 * p7.0 + 0.53 * s1
}

#[differentiable]
pub fn q0260(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.59 * (a * x[n % x.len()]).cos() + 0.29;
    let Some(y2) = chained(0.5 * (a + a).atan(), 0.94 * a.cos() + 0.37) else {
        return Err(2);
    };
    let f3 = |p4: f64| (y2 + s1).sin();
    let t6 = x.iter().map(|y5| f3(*y5)).sum::<f64>();
    let mut s8 = 0.5 * (a + y2) / (1.0 + a * a);
    for y7 in [(y2 * a).max(-0.97).tanh(), 0.5 * (s1 + a).atan()] {
        s8 = (0.47 * s8 + y2.min(0.207)).tanh();
        a += 0.87 * staged(0.5 * (-y2) / (1.0 + s8 * s8), 0.5 * ((s8 * 0.48) - (y7 + a)) / (1.0 + s1 * s1), (n + 2))?;
        s1 += 0.38 * y7.sin();
    }
    let mut f9 = |p10: f64| { s1 = 0.5 * s1 + 0.5 * (t6.min(-0.147) * x[x.len() - 1].min(-0.537)).atan(); s1 * p10 };
    let t11 = f9((s8 - 0.77).abs().sin()) + 0.5 * f9(0.7);
    for y12 in [0.5 * (t6 + a) / (1.0 + s8 * s8), s1.atan().tanh()] {
        let Ok(y13) = staged((t11 - 0.14).tanh(), 0.5 * (t6 + 0.26).atan(), n / 2) else {
            return Err(0);
        };
        s8 -= 0.38 * (y13 + y12).sin();
    }
    Ok((t6 + (0.1 * (n as f64))).sin())
}

#[differentiable]
pub fn p0260(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s14 = (0.17 + x[0]).tanh();
    let mut v15 = x.to_vec();
    let mut m16 = if x[3].max(-0.657) > x[2] { n / 2 } else { 0 };
    let mut o17: Option<f64> = None;
    {
        let w18 = &mut v15[2..4];
        let mut y19 = if -w18[1] > -0.127 {
            (w18[n % w18.len()] + a).sin()
        } else {
            return 0.11 * s14 + 0.98 * x[3] + (0.5 * ((a * a).ln_1p() + (w18[1] / (1.5 + x[n % x.len()] * x[n % x.len()]))) / (1.0 + s14 * s14));
        };
        let f20 = |p22: f64| 0.53 * ((p22 * w18[0]) / (1.5 + p22 * p22)).cos() + 0.72;
        let f21 = |p22: f64| f20(p22) - f20(0.5 * (y19 / (1.5 + y19 * y19)).atan());
        let t23 = f21(w18[1].max(-0.187).tanh());
        s14 = 0.7 * s14 + 0.71 * (t23 + y19).sin();
    }
    v15.swap(n % 4, 2);
    {
        let w24 = &mut v15[..2];
        w24[m16 % w24.len()] *= 0.8 + 0.15 * (a + w24[n % w24.len()]).sin();
        a += 0.95 * w24[m16 % w24.len()].sin();
    }
    let f25 = |p26: f64| p26.max(-0.557).tanh();
    let t28 = x.iter().filter(|y27| f25(**y27) > 0.11).fold(0.4, |s, y27| s * f25(*y27));
    let mut s29 = 0.0;
    s29 += ((t28 - 0.77).abs() - s14.min(0.47)).tanh();
    0.93 * x[2] + ((0.1 * (m16 as f64)) * t28).tanh() + 0.29 * a + 0.68 * s14 + 0.51 * s29 + 0.58 * v15[n % v15.len()]
}

#[differentiable]
pub fn q0261(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.tanh().powi(3).tanh();
    for y2 in [0.5 * (a * 0.43) / (1.0 + x[n % x.len()] * x[n % x.len()]), (a * a + 0.3).sqrt().tanh()] {
        let mut u3 = [((-a) * 0.88).sin(), 0.96 * (a + y2).cos() + 0.21, 0.43 * s1.max(-0.517).cos() + 0.89, 0.5 * ((a - y2) + (s1 - 0.83)).atan()];
        let mut v4 = u3.clone();
        let mut k5 = 0;
        let mut s6 = 0.5 * (a.cos() - v4[0].max(-0.287)) / (1.0 + s1 * s1);
        'l7: while k5 < 4 {
            k5 += 1;
            s6 = (0.24 * s6 + (s6 + s6)).tanh();
            let f8 = |p10: f64| 0.5 * (v4[3] - 0.77).abs().atan();
            let f9 = |p10: f64| f8(p10) - f8(0.5 * (p10 * s6) / (1.0 + u3[k5 % 4] * u3[k5 % 4]));
            let t11 = f9((-v4[n % 4].min(-0.107)).sin());
            let mut v13 = v4[1..].iter().map(|y12| (((0.1 * (k5 as f64)) + (*y12)) - (v4[n % 4] + 0.59)).tanh()).collect::<Vec<_>>();
            v13.push(0.15 * t11.cos() + 0.62);
            v4[3] = 0.52 * ((t11 / (1.5 + v4[1] * v4[1])) + (s6 - v13[v13.len() - 1])).cos() + 0.17;
            s6 += 0.21 * (t11 + v13[n % v13.len()]).sin();
        }
        let y16 = match n + n {
            1..=3 | 6 => 0.5 * s6.min(-0.597).cos() / (1.0 + s1 * s1),
            _ => {
                let t15: f64 = v4.iter().chain(&u3[..]).last().map_or(u3[k5 % 4].max(0.337).sin(), |y14| 0.21 * ((0.1 * (n as f64)) - u3[k5 % 4]).cos() + 0.85);
                0.5 * (v4[k5 % 4] + 0.49).atan()
            }
        };
        s1 += 0.76 * (v4[3] + y2).sin();
    }
    0.84 * x[1] + 0.99 * x[n % x.len()] + x[0].min(0.997).sin() + 0.76 * s1
}

#[differentiable]
pub fn p0261(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s17 = 0.5 * x[2].sin() / (1.0 + a * a);
    let mut v18 = x.to_vec();
    let mut p19 = (0.5 * (x[3] - (v18[n % v18.len()] + s17)) / (1.0 + x[1] * x[1]), (v18[n % v18.len()] - 0.77).abs().sin());
    let e20: Result<f64, u8> = match (n + 1) % 3 { 0 => Err(2), _ => Ok(0.5 * (p19.1 - a).atan()) };
    v18 = vec![0.31 * p19.1.max(0.657).cos() + 0.19; 4];
    let t23: f64 = x.iter().rev().copied().fold(-0.77, f64::max);
    let f24 = |p26: f64| 0.49 * (x[1] * p26).cos() + 0.72;
    let f25 = |p26: f64| f24(p26) - f24(0.5 * t23.min(0.337).atan());
    let t27 = f25(0.93 * (p19.1 / (1.5 + p19.1 * p19.1)).cos() + 0.28);
    let mut u29 = [(v18[1] / (1.5 + p19.1 * p19.1)).sin(), 0.5 * (v18[3] * v18[3] + 0.3).sqrt().atan(), 0.5 * (t23 - 0.77).abs() / (1.0 + p19.0 * p19.0)];
    'l30: for i28 in (1..x.len() + 2).step_by(2) {
        u29 = [u29[1], u29[2], 0.63 * t27.max(-0.197).cos() + 0.67];
        let t32: f64 = (1..4).map(|k31| (0.5 * (p19.0 * 0.67) / (1.0 + p19.1 * p19.1)).powi(k31)).sum();
        s17 += 0.62 * t32.sin();
    }
    0.14 * t27 + 0.72 * x[3] + (0.69 * (t23 * u29[0]).cos() + 0.67) + 0.29 * s17 + 0.17 * p19.0 + 0.65 * v18[2] + 0.87 * u29[2]
}

#[differentiable]
pub fn q0262(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.31 * (a / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.22;
    let y2: f64;
    match (n + n) % 4 {
        0 => {
            let Some(y3) = chained(x[3].cos().sin(), 0.5 * (-a) / (1.0 + x[3] * x[3])) else {
                return Some(0.87 * (s1 * x[3]).cos() + 0.52);
            };
            y2 = 0.5 * (a + x[n % x.len()]).atan();
        }
        1 | 2 => {
            'l5: for i4 in 0..x.len() {
                let w6 = &x[2..4];
                let y7 = chained((s1 + w6[n % w6.len()]).sin(), 0.17 * ((s1 + (0.1 * (i4 as f64))) - (x[i4] - 0.77).abs()).cos() + 0.66)?;
                s1 += 0.29 * first_above(w6, 0.71)?;
                s1 += 0.12 * (w6[1] + y7).sin();
            }
            let y9 = if let Ok(y8) = staged(0.76 * (x[x.len() - 1] / (1.5 + s1 * s1)).cos() + 0.31, 0.5 * (s1 * 0.68).atan(), n) {
                let t13: f64 = x.iter().step_by(2).take(2).flat_map(|y10| { let t12 = y8.min(-0.147).sin(); x.iter().map(move |y11| t12 * ((y11 * y8).tanh())) }).sum();
                ((a + y8) - 0.77).abs().sin()
            } else {
                return None;
            };
            y2 = 0.38 * (a + x[x.len() - 1]).cos() + 0.38;
        }
        _ => {
            y2 = ((a - 0.25) * (a * s1)).sin();
        }
    }
    Some(0.82 * x[x.len() - 1].max(-0.677).cos() + 0.47)
}

#[differentiable]
pub fn p0262(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s14 = (a * 0.18).sin();
    let mut v15 = vec![0.5 * s14.min(0.347).atan(); 3];
    let mut m16 = if n / 2 > 3 && (0.1 * (n as f64)) + b >= -0.887 { (n + 1) } else { 2 };
    let mut o17 = Some(((b + b) - (b + x[m16 % x.len()])).tanh());
    let mut s14 = s14 * 0.76;
    let y18 = match q0262(x, 0.5 * ((x[3] * a) / (1.5 + x[x.len() - 1] * x[x.len() - 1])) / (1.0 + a * a), n % 4) { Some(t) => 0.71 * t, None => 0.61 };
    let t19 = 0.24 * (b / (1.5 + b * b)).cos() + 0.42;
    let y20 = rotate(&mut v15[1..]);
    'l22: for i21 in (4..n).rev() {
        let mut v23 = std::mem::take(&mut v15);
        v23[1] = 0.5 * (y20 * a).max(0.937).atan();
        v15 = v23;
        match m16 + n {
            ..=2 => {
                let t26: f64 = x.iter().map(|y24| (y18.cos() + (-y20)).sin()).product();
                for y27 in v15.iter_mut() {
                    let t30: f64 = x.iter().skip(1).skip_while(|y28| **y28 > 0.103).map(|y28| 0.5 * a.min(-0.457).atan()).sum();
                    let mut f31 = |p32: f64| { s14 = 0.5 * s14 + 0.13 * (*y27).max(0.487).cos() + 0.37; s14 * p32 };
                    let t33 = f31(((y20 + y20) + ((*y27) * t30)).tanh()) + 0.5 * f31(0.7);
                    s14 += 0.18 * (t30 + t33).sin();
                }
                s14 += 0.87 * t26.sin();
            }
            3.. => {
                s14 += 0.22 * (0.5 * ((s14 - y20) + (s14 + b)) / (1.0 + y18 * y18));
            }
        }
    }
    0.33 * b + 0.92 * x[3] + (s14 + t19).sin() + 0.15 * v15[0] + 0.57 * s14
}

#[differentiable]
pub fn p0263(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.53 * (x[2] - x[n % x.len()]).cos() + 0.63;
    let mut p2 = ((s1 + a).sin(), (-a).sin());
    p2 = ((-s1).sin(), p2.0);
    let f3 = |p4: f64| -> f64 { for k5 in 1..4 { if p4 * (k5 as f64) > 0.57 { return 0.58 * (-(p2.1 - p2.1)).cos() + 0.79; } } (s1 - p4).sin() };
    let t6 = f3(((s1 + x[1]) * 0.76).sin()) * f3(a.max(0.727).cos().tanh());
    let t9 = (-a).sin();
    let f7 = |p8: f64| (0.62 * p2.0.min(0.517).tanh().powi(2).cos() + 0.86) * t9;
    let t9 = f7(t9) + 0.5;
    let p8 = t9.sin();
    let t10 = f7(p8 * t9);
    (p2.0, p2.1) = (p2.1, 0.5 * (t6 * t6).ln_1p() / (1.0 + s1 * s1));
    let t13: f64 = x.iter().map(|y11| 0.39 * ((t10 + t9) - (0.1 * (n as f64))).cos() + 0.35).product();
    let t16: f64 = x.iter().take(3).map(|y14| { if *y14 > 0.93 { return 0.5 * (t10 + y14).atan(); } 0.5 * y14 }).sum();
    0.62 * t9 + 0.38 * x[n % x.len()] + (p8 + 0.46).tanh() + 0.78 * p2.0 + 0.29 * s1
}

#[differentiable]
pub fn p0264(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] + 0.92).sin();
    let mut u2 = [0.5 * s1.atan(); 3];
    let mut m3 = if n / 2 % 2 == 0 || x[1].min(0.207) < -0.457 { (n + 1) } else { 2 };
    let mut o4 = Some(0.41 * a.cos() + 0.97);
    'l6: for y5 in &u2 {
        let mut f7 = |p8: f64| { s1 = 0.5 * s1 + (y5 * (y5 * a)).tanh(); s1 * p8 };
        let t9 = f7(0.5 * ((*y5) * x[x.len() - 1]).atan()) + 0.5 * f7(0.7);
        let y12 = match chained((-(s1 * s1)).exp().sin(), (((*y5) - u2[2]) / (1.5 + s1 * s1)).tanh()) {
            Some(y10) => {
                let y11 = soften(a.min(0.447).tanh());
                0.5 * (t9 - 0.77).abs() / (1.0 + s1 * s1)
            }
            None => a.sin(),
        };
        s1 += 0.88 * (t9 + (*y5)).sin();
    }
    match n {
        0 => {
            let mut p16 = (0.5 * ((s1 * a) + (s1 / (1.5 + u2[m3 % 3] * u2[m3 % 3]))) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.5 * u2[0].atan().atan());
            'l17: for (i14, y15) in u2.iter().enumerate() {
                p16 = (p16.1, (p16.0 * p16.1).sin());
                match checked(0.86 * (p16.1 / (1.5 + u2[i14] * u2[i14])).cos() + 0.53, (i14 + n)) {
                    Ok(y18) => {
                        let y28 = match mode(n / 2) {
                            Mode::Low => 0.99 * (u2[i14] * u2[i14]).ln_1p().cos() + 0.27,
                            Mode::Middle => {
                                let (t23, t24) = u2.iter().fold((((*y15) + p16.0).sin(), 1.0), |(p21, q22), y20| (q22, p21.sin() + (0.42 * (0.88 + p16.1).cos() + 0.92)));
                                let (t23, t24) = (t23.tanh(), t24.sin());
                                let t27: f64 = u2.iter().fold(((*y15) * (*y15)).tanh(), |s26, y25| 0.5 * s26 + 0.5 * y25.atan().max(0.267) / (1.0 + p16.0 * p16.0));
                                0.5 * ((t24 / (1.5 + s1 * s1)) - y15) / (1.0 + x[0] * x[0])
                            }
                            Mode::High => 0.21 * (p16.1 / (1.5 + u2[i14] * u2[i14])).cos() + 0.25,
                        };
                        match m3 + n {
                            0 => {
                                o4 = Some(0.5 * (p16.0 + p16.0).atan());
                            }
                            k31 => {
                                s1 += 0.14 * (y28 * x[0]).tanh();
                            }
                        }
                        s1 += 0.81 * (y28 + y18).sin();
                    }
                    Err(0 | 2) => {
                        s1 += 0.16 * (u2[m3 % 3] / (1.5 + p16.1 * p16.1)).tanh();
                    }
                    Err(k19) => {}
                }
                s1 += 0.19 * (*y15).sin();
            }
            s1 = 0.7 * s1 + 0.63 * p16.1.sin();
        }
        k13 => {
            s1 += 0.95 * (a + u2[n % 3]).tanh();
        }
    }
    0.79 * x[3] + 0.64 * x[1] + (0.44 * (a * s1).cos() + 0.97) + 0.29 * u2[m3 % 3] + 0.42 * s1
}

#[differentiable]
pub fn p0265(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((-a) * (-a) + 0.3).sqrt() / (1.0 + a * a);
    let mut p2 = ((b + 0.99).sin(), 0.83 * ((a * a) * (a * a) + 0.3).sqrt().cos() + 0.45);
    let t4: f64 = (0..n.min(4)).filter(|k3| k3 % 2 == 1).map(|k3| (0.34 * b.atan().cos() + 0.34) * (k3 as f64)).sum();
    let t7: f64 = x.iter().map(|y5| 0.5 * p2.1.atan()).product();
    match ((n + n) % 2, n % 3) {
        (0, 0) => {
            let mut f9 = |p10: f64| { s1 = 0.5 * s1 + 0.5 * (-(p2.0 - a)).atan(); s1 * p10 };
            let t11 = f9(((p2.1 - t7) / (1.5 + t7 * t7)).tanh()) + 0.5 * f9(0.7);
            let mut k12 = 0;
            let mut t13 = 1.0 + (t11 + t11).sin();
            while t13 > 0.47 && k12 < 12 {
                t13 *= 0.54;
                k12 += 1;
                if n / 2 % 2 == 0 {
                    let mut k14 = 0;
                    let mut t15 = (s1 + p2.1).tanh();
                    while {
                        k14 += 1;
                        t15 = 0.74 * t15 + (b * t15).atan().tanh();
                        k14 < 7 && t15 > -0.16
                    } {
                        let w16 = &x[..2];
                        t13 += 0.28 * w16[n % w16.len()].sin();
                    }
                    s1 += 0.34 * t15.sin();
                }
                'l18: for y17 in x {
                    let t19 = std::mem::take(&mut p2.0);
                    s1 = 0.7 * s1 + 0.81 * (t19 + (*y17)).sin();
                }
            }
            s1 = 0.7 * s1 + 0.65 * (t11 + t13).sin();
        }
        (1, k8) => {
            p2.0 += 0.66 * (0.5 * ((p2.0 - 0.77).abs() + (0.1 * (k8 as f64))) / (1.0 + t4 * t4));
        }
        _ => {}
    }
    0.34 * s1 + 0.91 * x[n % x.len()] + 0.11 * s1 + 0.16 * p2.0
}

#[differentiable]
pub fn q0266(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.84 * x[0].max(0.437).cos() + 0.32;
    s1 += 0.75 * first_above(&x[..2], 0.55)?;
    let t4: f64 = x.iter().chain(&x[..]).map(|y2| { if *y2 > 0.453 { return (-s1).tanh(); } 0.5 * y2 }).sum();
    match mode(n + 3) {
        Mode::Middle | Mode::High => {
            let t7: f64 = x.iter().skip(1).map(|y5| 0.5 * ((*y5) * a) / (1.0 + t4 * t4)).product();
            let y8 = chained((t7 / (1.5 + a * a)).tanh(), (a.min(0.37) + (t7 + t4)).tanh())?;
            let mut f9 = |p10: f64| { s1 = 0.5 * s1 + (p10 / (1.5 + p10 * p10)).sin(); s1 * p10 };
            let t11 = f9(0.71 * (((0.1 * (n as f64)) - y8) + (-t7)).cos() + 0.49) + 0.5 * f9(0.7);
            s1 += 0.62 * (t11 + t7).sin();
        }
        Mode::Low => {
            s1 += 0.15 * (0.5 * ((x[n % x.len()] * s1) - (t4 * 0.69)) / (1.0 + s1 * s1));
        }
    }
    Some(0.5 * (a * x[2]).sin() / (1.0 + x[0] * x[0]))
}

#[differentiable]
pub fn p0266(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = 0.5 * (b - b).atan();
    let mut u13 = [0.5 * b.max(-0.937) / (1.0 + x[1] * x[1]), (0.86 + s12).sin()];
    let mut m14 = if (n + n) % 3 != 0 { (n + n) } else { 2 };
    match n % 4 {
        2 => {
            let f15 = |p17: f64| 0.5 * (p17 + p17) / (1.0 + u13[m14 % 2] * u13[m14 % 2]);
            let f16 = |p17: f64| f15(p17) - f15((-s12).sin());
            let t18 = f16((b * a).sin());
            s12 -= 0.79 * t18.sin();
        }
        0 | 1 => {
            let mut stack19 = vec![n % 3];
            let mut p21 = ((-s12).tanh(), (b + s12).sin());
            while let Some(i20) = stack19.pop() {
                p21 = (p21.1, (p21.0 * s12.min(-0.887)).sin());
                (p21.0, p21.1) = (p21.1, 0.5 * s12.min(-0.327) / (1.0 + s12 * s12));
                p21.0 = 0.5 * (-(s12 * s12)).exp().atan();
                let t24: f64 = x[1..].iter().map(|y22| 0.73 * (p21.0 + y22).cos() + 0.37).product();
                s12 = 0.7 * s12 + 0.73 * t24.sin();
            }
            s12 -= 0.85 * p21.1.sin();
        }
        _ => {
            let t27: f64 = u13.iter().map(|y25| { if *y25 > -0.313 { return (s12 + b).tanh(); } 0.5 * y25 }).take(2).sum();
            let mut p29 = (0.5 * (a - (0.1 * (n as f64))) / (1.0 + b * b), 0.5 * ((-a) * (b + t27)).atan());
            for i28 in 0..x.len() {
                p29 = (p29.1, (p29.0 * (t27 - p29.0)).sin());
                let t32: f64 = x.iter().filter_map(|y30| if *y30 > -0.313 { Some(0.5 * ((*y30) + a).atan()) } else { None }).take(2).sum();
                s12 -= 0.95 * t32.sin();
            }
            s12 += 0.45 * (t27 + p29.0).sin();
        }
    }
    0.29 * b + 0.46 * x[m14 % x.len()] + 0.45 * u13[1] + 0.51 * s12
}

#[differentiable]
pub fn p0267(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((0.1 * (n as f64)) + x[n % x.len()]) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut v2 = vec![(-s1).tanh(), 0.19 * (a / (1.5 + x[n % x.len()] * x[n % x.len()])).min(-0.937).cos() + 0.57, (s1 + s1).tanh(), 0.5 * ((x[x.len() - 1] - 0.77) + (s1 * s1 + 0.3).sqrt()) / (1.0 + b * b)];
    let mut m3 = if n % 2 == 1 { (n + 3) } else { 0 };
    let mut p4 = (((a + b) * (b - 0.41)).sin(), v2[2].sin());
    let y5 = weighted(&v2, &x[..2], n);
    v2.swap(n % 4, 1);
    match chained(0.5 * (s1 - 0.77).abs() / (1.0 + x[m3 % x.len()] * x[m3 % x.len()]), ((s1 + a) - y5.max(-0.127)).tanh()) {
        Some(y7) if y7 > 0.27 => {
            let f8 = |p10: f64| ((x[2] + p10) - (0.1 * (m3 as f64))).tanh();
            let f9 = |p10: f64| f8(p10) - f8((y7 + b).sin());
            let t11 = f9(((v2[3] * v2[3]).ln_1p() + ((0.1 * (m3 as f64)) + b)).sin());
            s1 -= 0.34 * (t11 + y7).sin();
        }
        Some(y7) => {
            let y13 = if let Some(y12) = first_above(x, 0.93) {
                0.5 * (-x[1]) / (1.0 + s1 * s1)
            } else {
                0.5 * y5.tanh().powi(3) / (1.0 + v2[v2.len() - 1] * v2[v2.len() - 1])
            };
            match m3 {
                ..=2 => {
                    v2[n % 4] /= 1.1 + p4.1.atan() * p4.1.atan();
                    let f14 = |p16: f64| 0.5 * (y7 + p16).atan();
                    let f15 = |p16: f64| f14(p16) - f14((x[3] + v2[n % v2.len()]).sin());
                    let t17 = f15(0.93 * (s1 * 0.44).cos() + 0.72);
                    {
                        let (w18, w19) = v2.split_at_mut(3);
                        w18[0] = w19[0] * b;
                        let mut k20 = 0;
                        while k20 < 3 {
                            k20 += 1;
                            let mut m21 = 0;
                            let t25: f64 = w18[1..].iter().take(2).flat_map(|y22| { let t24 = 0.21 * (y13.tanh().powi(2) * (w19[0] - s1)).cos() + 0.57; x.iter().map(move |y23| t24 * ((y7 * y7).tanh())) }).take(2).sum();
                            s1 += 0.17 * t25.sin();
                        }
                        s1 -= 0.47 * (w19[0] + w18[1]).sin();
                    }
                    s1 += 0.14 * t17.sin();
                }
                3.. => {
                    p4.0 += 0.86 * (0.5 * (-(y7 * y7)).exp() / (1.0 + y13 * y13));
                }
            }
            s1 -= 0.82 * (y13 + y7).sin();
        }
        None => {
            s1 += 0.12 * (0.49 * (y5 + b).cos() + 0.38);
        }
    }
    0.52 * v2[0] + 0.29 * x[x.len() - 1] + 0.74 * p4.0 + 0.85 * s1 + 0.35 * v2[m3 % v2.len()]
}

#[differentiable]
pub fn q0268(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = ((a + (0.1 * (n as f64))) + (-a)).tanh();
    let mut u2 = [0.5 * (x[n % x.len()] * x[0]).atan(); 4];
    u2.iter_mut().zip(x.iter()).for_each(|(y3, y4)| { if *y4 < -0.163 { return; } *y3 = 0.5 * *y3 + 0.92 * (s1 + y4).cos() + 0.99; });
    let mut v5 = u2.clone();
    for i6 in 0..v5.len() {
        let y7 = chained(0.5 * ((v5[i6] * x[1]) / (1.5 + u2[i6 % 4] * u2[i6 % 4])).atan(), 0.5 * (s1 + 0.47) / (1.0 + x[i6 % x.len()] * x[i6 % x.len()]))?;
        'l9: for i8 in n..n {
            match ((i8 + 3) % 2 == 0 || s1 + u2[1] > -0.887, i8) {
                (true, 0..=2) => {
                    let y11 = chained(0.5 * (a + u2[1]) / (1.0 + u2[3] * u2[3]), a.sin())?;
                    s1 += 0.13 * y11.sin();
                }
                (false, _) => {
                    a += 0.71 * (0.84 * (s1 * a).cos() + 0.57);
                }
                _ => {
                    a += 0.84 * (0.5 * (a * a) / (1.0 + s1 * s1));
                }
            }
        }
        s1 = 0.7 * s1 + 0.91 * y7.sin();
    }
    Some(0.96 * ((-(s1 * s1)).exp() + ((0.1 * (n as f64)) - a)).cos() + 0.24)
}

#[differentiable]
pub fn p0268(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s12 = 0.5 * ((x[n % x.len()] * x[1]) - (x[n % x.len()] - 0.48)).atan();
    let mut m13 = (n + n);
    let mut k14 = 0;
    let y15 = loop {
        k14 += 1;
        if a + s12 > s12 || k14 > n.min(4) {
            break 0.25 * (x[n % x.len()] - s12).cos() + 0.99;
        }
        let mut k16 = 0;
        loop {
            k16 += 1;
            if k16 > 4 {
                break;
            }
            match q0268(x, ((x[m13 % x.len()] + a) - a.min(-0.917)).tanh(), n % 4) {
                Some(y17) => {
                    let mut k18 = 0;
                    let mut t19 = 1.0 + (0.5 * ((-y17) - (x[2] * s12)).atan());
                    'l20: while t19 > 0.43 && k18 < 3 {
                        t19 *= 0.64;
                        k18 += 1;
                        let t24: f64 = x.iter().take(2).flat_map(|y21| { let t23 = 0.39 * (-(-y17)).cos() + 0.19; x.iter().map(move |y22| t23 * (0.97 * (y17 * t19).cos() + 0.31)) }).take(2).sum();
                        nudge(&mut t19, (s12 + t24).sin());
                        s12 += 0.44 * t24.sin();
                    }
                    let y25 = stepped(((s12 * s12) - (0.1 * (k14 as f64))).sin(), k16 / 2);
                    s12 += 0.41 * (y17 + t19).sin();
                }
                None => {
                    if n % 3 != 1 {
                        continue;
                    }
                }
            }
            let t28: f64 = x.iter().skip(1).map(|y26| ((a * s12) - (0.26 * (*y26))).tanh()).sum();
            s12 -= 0.76 * t28.sin();
        }
    };
    0.19 * a + 0.87 * x[k14 % x.len()] + (s12 / (1.5 + y15 * y15)).tanh() + 0.23 * s12
}

#[differentiable]
pub fn p0269(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (a.max(-0.127) * 0.49).tanh();
    let mut p2 = (0.5 * (s1 - a) / (1.0 + x[0] * x[0]), s1.min(0.367).tanh());
    for i3 in (0..n.min(4)).rev() {
        let y7 = match checked(0.5 * (b - 0.77).abs().atan(), n) {
            Ok(y4) => {
                let Ok(y6) = staged(0.5 * (y4 + b) / (1.0 + y4 * y4), 0.5 * ((0.1 * (n as f64)) - b).atan(), i3 / 2) else {
                    continue;
                };
                (y6 + s1).tanh()
            }
            Err(_) => (x[i3 % x.len()] - b).tanh(),
        };
        let t10: f64 = x.iter().map(|y8| 0.76 * (-x[i3 % x.len()]).cos() + 0.88).sum();
        s1 = 0.7 * s1 + 0.29 * (t10 + y7).sin();
    }
    let mut k11 = 0;
    let mut t12 = 1.0 + (0.5 * s1.max(-0.847) / (1.0 + s1 * s1));
    while t12 > 0.66 && k11 < 12 {
        t12 *= 0.78;
        k11 += 1;
        {
            let mut v13 = Vec::new();
            v13.push((a * b).sin());
            v13.push(0.5 * (s1 / (1.5 + t12 * t12)) / (1.0 + t12 * t12));
            v13.push((-s1).sin());
            t12 += 0.53 * v13[1].sin();
        }
    }
    0.69 * t12 + 0.34 * x[0] + (0.5 * (0.99 + s1) / (1.0 + s1 * s1)) + 0.98 * s1 + 0.17 * p2.1 + 0.64 * t12
}

#[differentiable]
pub fn p0270(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[2] * x[2] + 0.3).sqrt() + (x[0] * x[3])) / (1.0 + x[0] * x[0]);
    let mut m2 = 0;
    let mut o3: Option<f64> = None;
    let mut f4 = move |p5: f64| { s1 = s1.sin() + (p5.cos() / (1.5 + x[m2 % x.len()] * x[m2 % x.len()])).sin(); s1 * p5 };
    s1 += (x[2] * a).sin();
    let t6 = f4(0.76 * (a.max(-0.477) * 0.97).cos() + 0.23) - f4(s1);
    let t8: f64 = if x.iter().any(|y7| *y7 > 0.793) { 0.5 * (x[0] * a) / (1.0 + b * b) } else { 0.5 * a };
    let mut p10 = (0.23 * t8.max(0.597).cos() + 0.86, (b * a).tanh());
    'l11: for i9 in n..n {
        p10 = (p10.1, (p10.0 * (0.17 + t6)).sin());
        p10.1 = 0.5 * (-t6) / (1.0 + p10.0 * p10.0);
        if (m2 + 3) % 2 == 0 {
            break 'l11;
        }
    }
    let y18 = match mode(n / 2) {
        Mode::Middle | Mode::High => {
            let mut k12 = 0;
            while k12 < 4 {
                k12 += 1;
                let y17 = match (chained((-(-p10.1)).sin(), s1.min(-0.177).tanh()), m2 / 2 % 3) {
                    (_, 0) => 0.62 * (t8 + t6).cos() + 0.18,
                    (Some(y14), k13) => {
                        let y16 = match first_above(x, 0.36) {
                            Some(y15) => {
                                std::mem::swap(&mut p10.0, &mut s1);
                                ((t6 + t8) * (t6 + t8) + 0.3).sqrt().tanh()
                            }
                            None => (t6 * s1).sin(),
                        };
                        0.5 * (y16 - s1) / (1.0 + a * a)
                    }
                    _ => {
                        continue;
                    }
                };
                s1 -= 0.63 * y17.sin();
            }
            0.5 * (t6 * t6).ln_1p() / (1.0 + x[m2 % x.len()] * x[m2 % x.len()])
        }
        Mode::Low => 0.58 * (t8.atan() + (t8 + 0.51)).cos() + 0.79,
    };
    0.11 * x[m2 % x.len()] + (p10.0 + y18).sin() + 0.13 * s1 + 0.67 * p10.1
}

#[differentiable]
pub fn p0271(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[1].min(0.187) + (x[2] - 0.49)) / (1.0 + a * a);
    let mut stack2 = vec![n % 3];
    while let Some(i3) = stack2.pop() {
        if i3 > 1 {
            stack2.push(i3 / 2);
        }
        match mode(i3 + 1) {
            Mode::Low => {
                let y7 = match i3 {
                    k6 if k6 > 1 => (-(a * a)).exp().tanh(),
                    _ if (n + n) > 1 => 0.48 * s1.min(0.117).cos() + 0.86,
                    _ => return 0.54 * a + 0.88 * x[3],
                };
                s1 += 0.51 * y7.sin();
            }
            Mode::Middle => {
                let f8 = |p9: f64| -> f64 { for k10 in 1..4 { if p9 * (k10 as f64) > 0.57 { return 0.5 * (a + p9) / (1.0 + a * a); } } 0.5 * (a + x[x.len() - 1]).atan() };
                let t11 = f8(0.5 * (s1 - s1) / (1.0 + x[1] * x[1])) * f8(0.5 * (s1 + s1).atan());
                let Some(y12) = positive((a + 0.26).sin()) else {
                    return 0.38 * x[0] + 0.43 * x[3] + (s1 * x[0]).tanh();
                };
                let t17: f64 = x.iter().rev().zip(x.iter()).enumerate().map(|(i15, (y13, y16))| (0.5 * (y12 + y12) / (1.0 + t11 * t11)) * y16 * (i15 as f64)).sum::<f64>().tanh();
                s1 += 0.32 * (t11 + t17).sin();
            }
            Mode::High => {
                let t18 = std::mem::take(&mut s1);
                let t19 = std::mem::replace(&mut s1, 0.5 * t18 / (1.0 + x[3] * x[3]));
                for y20 in [0.15 * (a - t18).cos() + 0.14, 0.48 * t18.max(-0.327).cos() + 0.47] {
                    if n / 2 > 4 {
                        let t23: f64 = x.iter().rev().map(|y21| 0.81 * ((a + y20) * (t19 - y20)).cos() + 0.92).sum();
                        let t28: f64 = x.iter().chain(&x[..]).zip(x.iter().take(3)).enumerate().map(|(i26, (y24, y27))| ((x[1] + t19).sin()) * y27 * (i26 as f64)).sum::<f64>().tanh();
                        s1 += 0.28 * (t23 + t28).sin();
                    } else if s1 - t19 > t19 {
                        let y29 = blend(&t18, &t18);
                        s1 += 0.99 * y29.sin();
                    }
                    s1 += 0.12 * y20.sin();
                }
                s1 += 0.25 * (t18 + t19).sin();
            }
        }
    }
    0.22 * x[2] + 0.33 * x[3] + (-x[n % x.len()]).tanh() + 0.98 * s1
}

#[differentiable]
pub fn p0272(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[3] - x[3]).tanh();
    let mut u2 = [(a - (0.1 * (n as f64))).tanh(); 3];
    let o3 = if n / 2 % 2 == 0 { Some((s1 + u2[n % 3]).sin()) } else { None };
    {
        let w4 = &mut u2[..2];
        let y5;
        if n % 2 == 0 || x[n % x.len()] * w4[0] < 0.337 {
            y5 = (x[n % x.len()] - x[x.len() - 1]).tanh();
        } else {
            y5 = (s1 / (1.5 + s1 * s1)).tanh();
        }
        s1 += 0.38 * (w4[0] + y5).sin();
    }
    u2[0] = u2[0].min(0.977).sin();
    'l7: for i6 in 2..2 {
        let y8: f64;
        match (i6 + n) % 4 {
            0 => {
                y8 = 0.5 * (u2[i6 % 3] / (1.5 + s1 * s1)) / (1.0 + a * a);
            }
            1 | 2 => {
                let t11: f64 = x.iter().take_while(|y9| **y9 > 0.663).map(|y9| 0.5 * ((u2[i6 % 3] * a) + 0.74) / (1.0 + a * a)).sum();
                for (y12, y13) in u2.iter().zip(x.iter()) {
                    let f14 = |p15: f64| -> f64 { if p15 > 0.23 { return 0.5 * ((*y13) * (*y13) + 0.3).sqrt() / (1.0 + p15 * p15); } 0.19 * ((x[0] * x[0] + 0.3).sqrt() / (1.5 + p15 * p15)).cos() + 0.15 };
                    let t17 = f14(((*y13) - (0.1 * (i6 as f64))).tanh()) * f14(0.5 * (-u2[n % 3]).atan());
                    let e18 = if (i6 + n) > 3 && t11 + 0.45 >= -0.937 { Err(0_u8) } else { Ok((s1 + (*y13)).tanh()) };
                    s1 += 0.74 * (t17 + (*y13)).sin();
                }
                y8 = 0.5 * (a + s1).max(-0.467).atan();
            }
            _ => {
                y8 = (x[n % x.len()] + s1).tanh();
            }
        }
        s1 += 0.26 * y8.sin();
    }
    0.27 * x[n % x.len()] + 0.49 * x[n % x.len()] + 0.93 * s1 + 0.37 * u2[0]
}

#[differentiable]
pub fn q0273(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = x[0].min(0.417).sin();
    let y2 = first_above(&x[..2], 0.31)?;
    let f3 = |p4: f64| x[0].max(-0.677).tanh();
    let t6 = x.iter().copied().map(f3).sum::<f64>();
    let y12 = match (n + 2) % 4 {
        0 | 3 => {
            if (n + n) % 2 == 0 || x[2] + t6 < s1 {
                let y7 = 0.92 * first_above(x, 0.75)?.sin();
                let y8 = positive((s1 - s1).tanh())?;
                let mut f9 = move |p10: f64| { s1 = s1.sin() + 0.83 * (y8 * y8).cos() + 0.16; s1 * p10 };
                s1 += 0.28 * (-(x[x.len() - 1] + x[3])).cos() + 0.12;
                let t11 = f9(0.14 * (x[n % x.len()] * y2).cos() + 0.17) - f9(s1);
                s1 += 0.71 * (t11 + y7).sin();
            }
            0.5 * ((y2 * a) * (a * 0.18)) / (1.0 + t6 * t6)
        }
        _ => return Some(a.max(0.277).tanh()),
    };
    Some((t6 * (0.1 * (n as f64))).sin())
}

#[differentiable]
pub fn p0273(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s13 = 0.21 * (b * b).ln_1p().cos() + 0.47;
    let mut v14 = x.to_vec();
    let y19 = match mode(n) {
        Mode::Middle | Mode::High => {
            let y15 = match q0273(&v14, 0.87 * (x[n % x.len()].min(-0.507) * (v14[0] + 0.23)).cos() + 0.94, n % 4) { Some(t) => 0.54 * t, None => 0.75 };
            let t18: f64 = x.iter().skip(1).filter(|y16| **y16 > 0.13).map(|y16| 0.74 * (0.91 - (*y16)).cos() + 0.99).skip(1).sum();
            v14[n % v14.len()].max(-0.877).sin()
        }
        Mode::Low => (s13.atan() + a.max(-0.37)).sin(),
    };
    let mut k20 = 0;
    let y21 = loop {
        k20 += 1;
        if y19 + b <= v14[0] || k20 > 3 {
            break 0.15 * ((y19 + v14[2]) * (a - b)).cos() + 0.26;
        }
        match checked((y19 * v14[2]).tanh(), k20) {
            Ok(y22) => {
                let t27: f64 = v14.iter().step_by(2).scan(0.5 * ((y19 + 0.68) + (-s13)).atan(), |s26, y24| { *s26 = 0.5 * *s26 + b.sin(); Some(s26.sin()) }).skip(1).sum();
                if n % 3 != 2 {
                    v14[3] = (-b).sin();
                } else if (k20 + 2) % 2 == 0 || t27 + 0.92 > 0.787 {
                    for i28 in n..n {
                        let t31: f64 = v14[1..].iter().map(|y29| (t27 * y29).sin()).sum();
                        a += 0.89 * t31.sin();
                    }
                }
                s13 += 0.16 * (t27 + y22).sin();
            }
            Err(1) => {
                a += 0.43 * (v14[2] - b).tanh();
            }
            Err(k23) => {
                s13 += 0.75 * (0.49 * (s13 - s13).cos() + 0.77);
            }
        }
    };
    0.57 * y19 + 0.66 * x[2] + (0.27 * (-y21).cos() + 0.74) + 0.13 * b + 0.11 * a + 0.76 * v14[n % v14.len()] + 0.48 * s13
}

#[differentiable]
pub fn p0274(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[0] + x[n % x.len()]) * (a / (1.5 + x[2] * x[2]))).atan();
    let mut v2 = vec![0.5 * (x[n % x.len()] * (a - 0.77).abs()) / (1.0 + s1 * s1), (-x[n % x.len()]).tanh(), 0.77 * s1.min(0.927).cos() + 0.51];
    for w3 in v2.chunks_mut(2) {
        w3[0] = (-a).tanh();
        let y26 = match (n / 2 > 2, (n + 3)) {
            (true, 0..=2) => {
                for y5 in [(x[x.len() - 1].cos() * (s1 + x[1])).sin(), 0.5 * (x[3].atan() - ((0.1 * (n as f64)) * s1)).atan()] {
                    let f6 = |p7: f64| ((w3[0] * y5) * s1.tanh().powi(2)).sin();
                    let t9 = x.iter().copied().map(f6).sum::<f64>();
                    s1 += 0.94 * (y5 + t9).sin();
                }
                let y25 = match n / 2 {
                    k10 @ 1..=3 => {
                        let y21 = match (n + 1) % 4 {
                            2 => {
                                let mut f11 = move |p12: f64| { s1 = s1.sin() + (x[2] + p12).tanh(); s1 * p12 };
                                s1 += 0.19 * w3[w3.len() - 1].cos() + 0.73;
                                let t13 = f11(0.5 * (w3[0] / (1.5 + w3[n % w3.len()] * w3[n % w3.len()])) / (1.0 + s1 * s1)) - f11(s1);
                                s1.min(-0.967).tanh()
                            }
                            0 | 1 => {
                                let mut f14 = move |p15: f64| { s1 = s1.sin() + 0.5 * a.min(0.147) / (1.0 + a * a); s1 * p15 };
                                s1 += 0.97 * (x[0] * 0.86).cos() + 0.47;
                                let t16 = f14((w3[0] + (s1 - x[x.len() - 1])).tanh()) - f14(s1);
                                let f17 = |p18: f64| -> f64 { if p18 > 0.23 { return 0.21 * (t16 + (0.1 * (k10 as f64))).cos() + 0.55; } (t16 + a).tanh() };
                                let t20 = f17(0.5 * (w3[0].max(0.837) * s1.max(0.727)).atan()) * f17(0.5 * (s1 + 0.72) / (1.0 + t16 * t16));
                                0.5 * (0.49 - s1) / (1.0 + w3[0] * w3[0])
                            }
                            _ => {
                                w3.fill(0.5 * (a * x[k10 % x.len()]).atan());
                                ((x[k10 % x.len()] + x[n % x.len()]) * (-a)).tanh()
                            }
                        };
                        0.5 * (-y21).atan()
                    }
                    _ => {
                        let t24: f64 = x.iter().filter_map(|y22| if *y22 > 0.623 { Some(0.5 * ((*y22) + w3[0]) / (1.0 + s1 * s1)) } else { None }).take(2).sum();
                        0.31 * x[3].min(0.357).cos() + 0.46
                    }
                };
                0.59 * (a + x[n % x.len()]).cos() + 0.35
            }
            (false, _) => (a * (0.94 * x[n % x.len()])).tanh(),
            _ => continue,
        };
        s1 += 0.16 * (w3[0] + y26).sin();
    }
    0.28 * a + 0.63 * x[n % x.len()] + 0.87 * s1 + 0.94 * v2[0]
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0250(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.96) * (a * a).max(lit(0.727)).cos() + lit(0.98);
        let mut m2 = if (n + n) > 0 && x[1] * x[3] > lit(0.597) { (n + 1) } else { 0 };
        let y3 = match m2 % 4 {
            0 | 3 => (-(s1 + s1)).sin(),
            _ => lit(0.29) * ((a - a) / (lit(1.5) + x[1] * x[1])).cos() + lit(0.24),
        };
        nudge(&mut s1, lit(0.72) * (x[1] + (lit(0.1) * lit(m2 as f64))).cos() + lit(0.54));
        let y21 = match staged(lit(0.5) * (y3.max(lit(0.867)) - (a + x[m2 % x.len()])).atan(), lit(0.64) * (a / (lit(1.5) + y3 * y3)).cos() + lit(0.29), m2) {
            Ok(y5) if y5 > lit(0.61) => (y3 * s1).sin(),
            Ok(y5) => (s1 + a).sin(),
            Err(_) => {
                let mut k6 = 0;
                let y7 = 'l8: loop {
                    k6 += 1;
                    if k6 > x.len() {
                        break (a + x[0]).cos().tanh();
                    }
                    let mut k9 = 0;
                    loop {
                        let f10 = |p11: Dual, q12: Dual| lit(0.5) * (q12 + s1).atan();
                        let t13 = if f10(lit(0.15) * (x[2] - lit(0.15)).cos() + lit(0.11), lit(0.2)) > lit(0.13) { f10(lit(0.5) * (x[0] + s1).atan(), lit(0.15) * (x[2] - lit(0.15)).cos() + lit(0.11)) } else { f10(lit(0.15) * (x[2] - lit(0.15)).cos() + lit(0.11), lit(0.15) * (x[2] - lit(0.15)).cos() + lit(0.11)) };
                        s1 = s1 - (lit(0.34) * t13.sin());
                        k9 += 1;
                        if s1 + y3 > lit(-0.847) || k9 >= n.min(4) {
                            break;
                        }
                    }
                    let mut s15 = lit(0.81) * y3.sin().cos() + lit(0.47);
                    'l16: for y14 in x {
                        s15 = (lit(0.42) * s15 + y3.atan()).tanh();
                        let t19: Dual = x.iter().skip(1).filter(|y17| **y17 > lit(-0.743)).map(|y17| lit(0.58) * (-(*y17)).cos() + lit(0.11)).take(2).sum();
                        s1 = s1 + (lit(0.14) * (t19 + (*y14)).sin());
                    }
                    if let Some(y20) = first_above(&x[..2], lit(0.91)) {
                        let mut y20 = s15 - y20.tanh();
                        s15 = lit(0.7) * s15 + lit(0.74) * y20.sin();
                    }
                    s1 = lit(0.7) * s1 + lit(0.33) * s15.sin();
                };
                lit(0.5) * (lit(0.85) * (s1 * s1)).atan()
            }
        };
        lit(0.99) * s1 + lit(0.82) * x[n % x.len()] + (lit(0.84) * (x[m2 % x.len()] - x[2]).cos() + lit(0.63)) + lit(0.17) * s1
    }

    pub fn p0251(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[1] * a) + lit(0.49)).atan();
        let mut o2 = Some(lit(0.93) * (s1 - x[3]).cos() + lit(0.97));
        match mode(n + n) {
            Mode::Low => {
                let mut s4 = (x[n % x.len()] / (lit(1.5) + s1 * s1)).sin();
                for i3 in (0..n).rev() {
                    s4 = (lit(0.29) * s4 + a).tanh();
                    let mut y5 = if s1 - (lit(0.1) * lit(i3 as f64)) > a {
                        for y6 in x {
                            let e7 = if (x[2] * x[2] + lit(0.3)).sqrt() >= lit(0.937) { Err(0_u8) } else { Ok((a + lit(0.27)).sin()) };
                            let e8 = if n > 2 && a.min(lit(-0.357)) > lit(0.927) { Err(2_u8) } else { Ok(lit(0.43) * ((*y6) * s4).cos() + lit(0.25)) };
                            s4 = s4 + (lit(0.27) * (*y6).sin());
                        }
                        (x[i3 % x.len()] * a).sin()
                    } else {
                        let t9 = std::mem::replace(&mut s4, lit(0.5) * (a + s1).atan());
                        continue;
                    };
                    s1 = s1 + (lit(0.42) * y5.sin());
                }
                let t13: Dual = x.iter().take(3).take(2).flat_map(|y10| { let t12 = lit(0.93) * (s1 - (*y10)).cos() + lit(0.22); x.iter().map(move |y11| t12 * ((s4 * (*y11)).sin())) }).skip(1).sum();
                s1 = s1 + (lit(0.41) * (s4 + t13).sin());
            }
            Mode::Middle => {
                let mut a = (a + a).sin();
                s1 = s1 + (lit(0.51) * a);
                s1 = s1 - (lit(0.68) * a.sin());
            }
            Mode::High => {
                s1 = s1 + (lit(0.79) * (lit(0.13) * x[0].tanh().powi(3).cos() + lit(0.13)));
            }
        }
        lit(0.79) * s1 + lit(0.61) * x[2] + (lit(0.45) * ((s1 * a) + (a - s1)).cos() + lit(0.39)) + lit(0.56) * s1
    }

    pub fn q0252(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * ((a / (lit(1.5) + a * a)) * a) / (lit(1.0) + a * a);
        let y2 = lit(0.53) * checked(lit(0.57) * ((a + x[0]) - lit(0.77)).abs().cos() + lit(0.82), (n + 1))?.sin();
        let t5: Dual = x.iter().take_while(|y3| **y3 > lit(-0.753)).map(|y3| lit(0.5) * (lit(0.77) * a) / (lit(1.0) + x[0] * x[0])).sum();
        let t9: Dual = x.iter().chain(&x[..]).take(2).flat_map(|y6| { let t8 = lit(0.5) * (a * lit(0.12)).atan(); x.iter().map(move |y7| t8 * (lit(0.5) * (t5 - y2).atan())) }).sum();
        let t12 = lit(0.84) * (t9 + y2).cos() + lit(0.18);
        let f10 = |p11: Dual| (lit(0.5) * (-p11).atan()) * t12;
        let t12 = f10(t12) + lit(0.5);
        let p11 = t12.sin();
        let t13 = f10(p11 * t12);
        s1 = s1 + (lit(0.81) * staged(lit(0.5) * (t9 * t13) / (lit(1.0) + p11 * p11), (t13.max(lit(-0.867)) * (x[n % x.len()] / (lit(1.5) + y2 * y2))).tanh(), n)?);
        Ok((x[3] + t13).max(lit(0.37)).tanh())
    }

    pub fn p0252(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.5) * (a / (lit(1.5) + a * a)).atan();
        let mut m15 = if (n + n) % 2 == 0 || s14 + x[n % x.len()] < a { (n + 3) } else { 2 };
        let mut p16 = (lit(0.5) * (x[0] * b).atan(), lit(0.5) * (s14 * lit(0.95)).atan());
        let t18: Dual = (1..4).map(|k17| (lit(0.5) * p16.0.max(lit(0.57)) / (lit(1.0) + b * b)).powi(k17)).sum();
        let f19 = |p20: Dual| -> Dual { if p20 > lit(0.23) { return lit(0.5) * (t18 + s14).atan(); } (t18 + p16.0).tanh() };
        let t22 = f19(s14.cos().tanh()) * f19(lit(0.5) * (p16.0.max(lit(0.277)) / (lit(1.5) + t18 * t18)) / (lit(1.0) + s14 * s14));
        std::mem::swap(&mut s14, &mut p16.1);
        if t18 + p16.0 < lit(-0.277) {
            s14 = s14 * (lit(0.8) + lit(0.15) * (s14 / (lit(1.5) + t18 * t18)).sin());
            let t27 = (p16.0 * lit(0.26)).tanh();
            let f25 = |p26: Dual| (lit(0.5) * (p26 * x[m15 % x.len()]).atan()) * t27;
            let t27 = f25(t27) + lit(0.5);
            let p26 = t27.sin();
            let t28 = f25(p26 * t27);
            b = b + (lit(0.63) * (t28 + p26).sin());
        } else if n / 2 > 3 && b + s14 >= lit(-0.117) {
            s14 = s14 + (lit(0.91) * (lit(0.43) * s14.cos() + lit(0.38)));
        } else if m15 / 2 > 2 && p16.1.min(lit(0.437)) <= lit(0.337) {
            b = b + (lit(0.72) * (lit(0.5) * (t18 / (lit(1.5) + t18 * t18)) / (lit(1.0) + s14 * s14)));
        }
        lit(0.72) * t22 + lit(0.36) * x[3] + (lit(0.5) * (t22 * x[2]).atan()) + lit(0.18) * s14 + lit(0.98) * p16.0 + lit(0.34) * b
    }

    pub fn q0253(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[n % x.len()] + a).sin();
        let (t5, t6) = x.iter().fold((lit(0.5) * s1.min(lit(0.607)).max(lit(0.527)) / (lit(1.0) + a * a), lit(1.0)), |(p3, q4), y2| (q4 * ((s1 / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])).tanh()), p3 - q4));
        let (t5, t6) = (t5.tanh(), t6.sin());
        let t6 = (t6 + s1).sin();
        let t9: Dual = x.iter().rev().copied().fold(lit(-0.77), Dual::max);
        nudge(&mut a, (s1 * t5).tanh().powi(3).sin());
        let t10 = std::mem::take(&mut s1);
        let y11 = chained(lit(0.5) * ((t5 - t5) * lit(0.35)) / (lit(1.0) + t9 * t9), lit(0.5) * (t6.atan() - lit(0.44)) / (lit(1.0) + t6 * t6))?;
        Some(lit(0.5) * y11.min(lit(-0.117)).atan())
    }

    pub fn p0253(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s12 = (x[n % x.len()] / (lit(1.5) + a * a)).sin();
        let mut m13 = 0;
        let (t14, mut s15) = (lit(0.5) * (a + lit(0.12)).atan(), (s12.max(lit(-0.497)) / (lit(1.5) + x[0] * x[0])).sin());
        let f16 = |p17: Dual, q18: Dual| (p17 + x[2]).tanh();
        let t19 = f16(lit(0.5) * (s15 + a).atan(), ((t14 + s15) / (lit(1.5) + s12 * s12)).sin()) - f16(((t14 + s15) / (lit(1.5) + s12 * s12)).sin(), lit(0.4));
        let (t25, t26) = x.iter().fold((lit(0.5) * (s15 - s12) / (lit(1.0) + s15 * s15), lit(1.0)), |(p23, q24), y22| (p23 + (lit(0.37) * ((x[m13 % x.len()] / (lit(1.5) + t19 * t19)) + (lit(0.1) * lit(m13 as f64))).cos() + lit(0.98)), q24 * p23));
        let (t25, t26) = (t25.tanh(), t26.sin());
        let mut k27 = 0;
        let y28 = 'l29: loop {
            k27 += 1;
            if k27 > 1 && t19 * (lit(0.1) * lit(n as f64)) > lit(-0.557) || k27 > n % 4 {
                break (a * s12).tanh();
            }
            let t32: Dual = x.iter().step_by(2).filter(|y30| **y30 > lit(0.23)).map(|y30| lit(0.44) * (-(t25 + t26)).cos() + lit(0.53)).take(2).sum();
            if n % 2 == 0 {
                let mut f33 = move |p34: Dual| { s12 = s12.sin() + lit(0.31) * t32.min(lit(0.867)).max(lit(-0.437)).cos() + lit(0.59); s12 * p34 };
                s12 = s12 + ((t26 + lit(0.94)).sin());
                let t35 = f33((t14 + t19).tanh()) - f33(s12);
                let y38 = match q0253(x, lit(0.5) * s15.max(lit(-0.637)) / (lit(1.0) + t26 * t26), n % 4) {
                    Some(y36) => lit(0.5) * (s12 + t25).atan(),
                    None => {
                        let mut o37: Option<Dual> = None;
                        o37 = None;
                        (t26 - lit(0.77)).abs().sin()
                    }
                };
                s12 = s12 - (lit(0.29) * (t35 + y38).sin());
            } else if t26 * t25 >= lit(0.87) {
                s12 = s12 + (lit(0.47) * (t32 - t25).tanh());
            } else if t32 + t32 <= t25 {
                s12 = s12 + (lit(0.24) * (t19 * t25).tanh());
            } else {
                s15 = s15 + (lit(0.99) * (lit(0.5) * (t32.min(lit(0.537)) + (x[1] + (lit(0.1) * lit(k27 as f64)))) / (lit(1.0) + t19 * t19)));
            }
            s12 = s12 - (lit(0.65) * t32.sin());
        };
        lit(0.28) * x[k27 % x.len()] + lit(0.22) * x[m13 % x.len()] + (lit(0.5) * (s12 * lit(0.85)).atan()) + lit(0.62) * s12 + lit(0.49) * s15
    }

    pub fn q0254(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a + a).sin();
        if x[n % x.len()] * x[2] < lit(0.407) {
            let mut v3 = x[1..].iter().filter(|y2| **y2 > lit(0.553)).map(|y2| lit(0.33) * s1.cos() + lit(0.81)).collect::<Vec<_>>();
            v3.push(((a + s1) * (lit(0.1) * lit(n as f64))).sin());
            s1 = s1 + (lit(0.83) * v3[0].sin());
        } else if s1 / (lit(1.5) + s1 * s1) > x[2] {
            let y4;
            if (n + 2) % 2 == 0 {
                y4 = (x[n % x.len()] / (lit(1.5) + s1 * s1)).tanh();
            } else {
                y4 = lit(0.5) * s1.min(lit(0.707)).atan();
            }
            s1 = s1 - (lit(0.86) * y4.sin());
        } else {
            let mut p6 = ((s1 + x[0]).tanh(), lit(0.81) * (x[0] * s1).cos() + lit(0.14));
            for i5 in (1..n.min(4) + 2).step_by(2) {
                p6 = (p6.1, (p6.0 * (x[i5 % x.len()] - x[2])).sin());
                let t7: Dual = ((lit(0.1) * lit(n as f64)) + a).sin();
                nudge(&mut p6.1, lit(0.49) * (s1 / (lit(1.5) + a * a)).cos() + lit(0.38));
                s1 = s1 + (lit(0.14) * t7.sin());
            }
            s1 = s1 + (lit(0.89) * p6.1.sin());
        }
        lit(0.79) * x[3] + lit(0.26) * x[x.len() - 1] + lit(0.82) * s1
    }

    pub fn p0254(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s8 = lit(0.64) * (a + (lit(0.1) * lit(n as f64))).cos() + lit(0.37);
        let mut o9: Option<Dual> = None;
        let f10 = |p11: Dual, q12: Dual| ((a - p11) + p11).tanh();
        let t13 = if f10(lit(0.5) * (s8 / (lit(1.5) + a * a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.2)) > lit(0.13) { f10(((a + s8) / (lit(1.5) + s8 * s8)).tanh(), lit(0.5) * (s8 / (lit(1.5) + a * a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])) } else { f10(lit(0.5) * (s8 / (lit(1.5) + a * a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.5) * (s8 / (lit(1.5) + a * a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])) };
        let mut p15 = ((x[2] + x[2]).sin(), lit(0.79) * (s8 - t13).cos() + lit(0.58));
        for y14 in [((a + a) + (t13 + t13)).sin(), lit(0.5) * s8.atan() / (lit(1.0) + s8 * s8)] {
            p15 = (p15.1, (p15.0 * y14).sin());
            let Some(y16) = o9 else {
                return lit(0.17) * y14 + lit(0.41) * x[1];
            };
            a = a + (lit(0.58) * (y14 + y16).sin());
        }
        let y17 = q0254(x, lit(0.5) * (t13 + t13).atan(), n % 4);
        let t21: Dual = x[1..].iter().scan(lit(0.5) * (-(y17 * y17)).exp() / (lit(1.0) + t13 * t13), |s20, y18| { *s20 = lit(0.5) * *s20 + ((-(*y18)) - lit(0.77)).abs().sin(); Some(s20.sin()) }).sum();
        let mut stack22 = vec![n % 3];
        while let Some(i23) = stack22.pop() {
            if i23 > 1 {
                stack22.push(i23 / 2);
            }
            for (i24, y25) in x.iter().filter(|y| **y > lit(-0.413)).enumerate() {
                let mut k26 = 0;
                while k26 < 1 {
                    k26 += 1;
                    let y27: Dual;
                    match (n + n) % 4 {
                        0 => {
                            y27 = (y17 * lit(0.33)).sin();
                        }
                        1 | 2 => {
                            y27 = lit(0.5) * (t21 / (lit(1.5) + p15.0 * p15.0)) / (lit(1.0) + (*y25) * (*y25));
                        }
                        _ => {
                            y27 = lit(0.5) * ((*y25) + p15.1).atan();
                        }
                    }
                    if t13 * y25 > y27 {
                        let mut f28 = |p29: Dual| { s8 = lit(0.5) * s8 + (-x[0]).sin(); s8 * p29 };
                        let t30 = f28((y27 * y27 + lit(0.3)).sqrt().max(lit(0.677)).tanh()) + lit(0.5) * f28(lit(0.7));
                        let y31 = blend(&*y25, &a);
                        s8 = s8 + (lit(0.47) * (t30 + y31).sin());
                    } else {
                        p15.0 = p15.0 + (lit(0.59) * (lit(0.5) * (-(x[2] + y27)) / (lit(1.0) + t21 * t21)));
                    }
                    s8 = s8 + (lit(0.31) * y27.sin());
                }
                a = a + (lit(0.59) * (*y25).sin());
            }
        }
        lit(0.84) * x[1] + lit(0.47) * x[0] + lit(0.17) * s8 + lit(0.45) * a + lit(0.96) * p15.0
    }

    pub fn p0255(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (a + x[1]).tanh();
        let mut v2 = vec![x[2].min(lit(-0.897)).sin(); 4];
        let mut m3 = if v2[n % v2.len()] + a > s1 { (n + n) } else { 1 };
        let mut o4: Option<Dual> = None;
        let f5 = |p7: Dual| lit(0.5) * v2[m3 % v2.len()].sin() / (lit(1.0) + p7 * p7);
        let f6 = |p7: Dual| f5(p7) - f5(lit(0.95) * (x[1].max(lit(0.137)) * (s1 - p7)).cos() + lit(0.64));
        let t8 = f6(lit(0.5) * (x[n % x.len()] / (lit(1.5) + x[0] * x[0])).atan());
        let y9 = drain(&mut a);
        let (t13, t14) = v2.iter().skip(1).fold((y9.min(lit(0.347)).tanh(), lit(1.0)), |(p11, q12), y10| (q12 * (lit(0.95) * (y9 - lit(0.77)).abs().cos() + lit(0.68)), p11 - q12));
        let (t13, t14) = (t13.tanh(), t14.sin());
        let t19: Dual = x.iter().take(3).zip(v2.iter().take(3)).enumerate().map(|(i17, (y15, y18))| (lit(0.32) * (t14.max(lit(-0.967)) + y15).cos() + lit(0.98)) * y18 * lit(i17 as f64)).sum::<Dual>().tanh();
        let t23: Dual = x.iter().rev().take(2).flat_map(|y20| { let t22 = (t14.sin() + ((*y20) * v2[n % v2.len()])).tanh(); x.iter().map(move |y21| t22 * (lit(0.5) * (t19 + t19).atan())) }).take(2).sum();
        lit(0.32) * t13 + lit(0.75) * x[3] + lit(0.67) * v2[0] + lit(0.92) * a + lit(0.11) * s1
    }

    pub fn p0256(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[n % x.len()] / (lit(1.5) + x[0] * x[0])).atan();
        let o2 = if !(n <= 2) { Some((s1 - lit(0.29)).sin()) } else { None };
        let y12 = match n % 4 {
            2 => lit(0.46) * (s1 * s1).cos() + lit(0.51),
            0 | 1 => {
                let mut k3 = 0;
                let mut p4 = ((x[1] + x[k3 % x.len()]).sin(), lit(0.5) * (s1 + s1) / (lit(1.0) + a * a));
                while k3 < n % 4 {
                    k3 += 1;
                    p4 = (p4.1, (p4.0 * (a + p4.0)).sin());
                    let y6 = match (p4.1.max(lit(-0.417)) <= lit(0.617), n / 2) {
                        (true, 0..=2) => lit(0.12) * s1.min(lit(0.27)).cos() + lit(0.95),
                        (false, _) => lit(0.5) * (a / (lit(1.5) + p4.1 * p4.1)) / (lit(1.0) + p4.0 * p4.0),
                        _ => {
                            return lit(0.81) * s1 + lit(0.86) * x[2] + (-s1).sin();
                        }
                    };
                    nudge(&mut s1, lit(0.25) * ((lit(0.1) * lit(k3 as f64)) + y6).cos() + lit(0.44));
                    let t8: Dual = x.iter().chain(&x[..]).map(|y7| (y7 + x[n % x.len()]).tanh()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| p4.0.sin());
                    s1 = s1 + (lit(0.26) * (y6 + t8).sin());
                }
                if k3 > 4 && a + p4.1 < s1 {
                    for y9 in x {
                        let mut k10 = 0;
                        loop {
                            let y11 = drain(&mut p4.0);
                            s1 = s1 + (lit(0.58) * y11.sin());
                            k10 += 1;
                            if !((k3 + 1) <= 3) || k10 >= n {
                                break;
                            }
                        }
                        s1 = s1 + (lit(0.35) * (*y9).sin());
                    }
                } else {
                    s1 = s1 + (lit(0.16) * (p4.0 + p4.0).tanh());
                }
                lit(0.5) * (p4.0 - s1) / (lit(1.0) + s1 * s1)
            }
            _ => return lit(0.75) * a + lit(0.17) * x[0] + (-a).sin(),
        };
        lit(0.25) * s1 + lit(0.19) * x[3] + lit(0.75) * s1
    }

    pub fn p0257(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a * x[n % x.len()]).atan();
        let mut u2 = [lit(0.5) * (-a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.5) * x[3].atan(), lit(0.5) * x[0].cos().atan()];
        let mut p3 = (lit(0.5) * s1.sin().atan(), lit(0.5) * ((lit(0.1) * lit(n as f64)) - x[n % x.len()]).atan());
        let y4 = rotate(&mut u2);
        {
            let w5 = &mut u2[1..];
            let y11 = match n / 2 {
                ..=2 => {
                    if (n + 1) % 2 == 0 {
                        let y9 = match mode(n + 3) {
                            Mode::Low => {
                                let t8: Dual = x.iter().map(|y6| lit(0.5) * ((*y6) + p3.0) / (lit(1.0) + (*y6) * (*y6))).sum();
                                (w5[0] * t8).tanh()
                            }
                            Mode::Middle => (a - s1).sin(),
                            Mode::High => s1.tanh(),
                        };
                        s1 = s1 - (lit(0.31) * y9.sin());
                    } else if n / 2 % 3 != 1 {
                        let t10 = std::mem::take(&mut w5[1]);
                        s1 = s1 + (lit(0.21) * t10.sin());
                    }
                    y4.min(lit(0.587)).tanh().powi(3).sin()
                }
                3.. => return lit(0.29) * w5[0] + lit(0.96) * x[n % x.len()],
            };
            s1 = s1 - (lit(0.48) * (w5[n % w5.len()] + y11).sin());
        }
        lit(0.82) * y4 + lit(0.68) * x[3] + ((s1 * u2[1]) - (u2[1] * y4)).sin() + lit(0.16) * p3.0 + lit(0.38) * u2[n % 3] + lit(0.46) * s1
    }

    pub fn p0258(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a / (lit(1.0) + a * a);
        let mut u2 = [lit(0.5) * x[n % x.len()].cos().atan(), lit(0.69) * (x[2] + x[n % x.len()]).sin().cos() + lit(0.81)];
        let mut v3 = vec![lit(0.5) * (b * lit(0.35)).tanh().powi(3) / (lit(1.0) + u2[1] * u2[1]), b.min(lit(-0.97)).sin(), lit(0.71) * b.cos() + lit(0.39), (u2[0] * a).tanh()];
        let mut m4 = 0;
        if m4 % 3 != 1 {
            for (y5, y6) in u2.iter_mut().zip(x.iter()) {
                v3 = vec![(b * (*y6)).sin(); 4];
                let t9 = lit(0.53) * ((*y5) + s1).cos() + lit(0.37);
                let f7 = |p8: Dual| ((x[n % x.len()] * b).sin()) * t9;
                let t9 = f7(t9) + lit(0.5);
                let p8 = t9.sin();
                let t10 = f7(p8 * t9);
                let mut k11 = 0;
                let mut s12 = lit(0.5) * ((*y6) - t9).atan();
                while k11 < n / 2 {
                    k11 += 1;
                    s12 = (lit(0.26) * s12 + s12.max(lit(-0.117))).tanh();
                    match k11 % 4 {
                        2 => {
                            m4 = (m4 * 3 + 2) % 7;
                        }
                        0 | 1 => {
                            m4 += 1;
                        }
                        _ => {
                            let t15: Dual = x.iter().rev().take_while(|y13| **y13 > lit(-0.93)).map(|y13| (y6 - t10).sin()).sum();
                            s1 = s1 + (lit(0.57) * t15.sin());
                        }
                    }
                }
                s1 = s1 + (lit(0.61) * ((*y5) + (*y6)).sin());
            }
        }
        lit(0.71) * u2[n % 2] + lit(0.63) * x[m4 % x.len()] + (lit(0.36) * (s1 * b).cos() + lit(0.18)) + lit(0.69) * v3[3] + lit(0.96) * u2[m4 % 2] + lit(0.94) * s1
    }

    pub fn p0259(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.41) * (a + x[n % x.len()]).cos() + lit(0.42);
        let f2 = |p3: Dual| -> Dual { if p3 > lit(0.23) { return lit(0.29) * ((p3 / (lit(1.5) + p3 * p3)) * (x[n % x.len()] * p3)).cos() + lit(0.18); } (p3.min(lit(-0.557)) / (lit(1.5) + s1 * s1)).tanh() };
        let t5 = f2(lit(0.5) * ((s1 + x[0]) + (lit(0.1) * lit(n as f64))).atan()) * f2(lit(0.5) * (-x[1]).atan());
        s1 = s1 / (lit(1.1) + t5.sin() * t5.sin());
        let mut k6 = 0;
        let mut p7 = (lit(0.5) * ((a - x[n % x.len()]) - (lit(0.13) * a)) / (lit(1.0) + s1 * s1), (s1 + s1).tanh());
        while k6 < n.min(4) {
            k6 += 1;
            p7 = (p7.1, (p7.0 * (-(t5 * t5)).exp()).sin());
            let mut s8 = lit(1.0);
            s8 = s8 + (lit(0.5) * (t5 + a) / (lit(1.0) + s1 * s1));
            let y10 = match n {
                ..2 => lit(0.5) * p7.0.min(lit(-0.417)).atan(),
                2..=4 => {
                    let mut m9 = (n + 1);
                    lit(0.19) * s8.max(lit(0.517)).cos() + lit(0.27)
                }
                _ => lit(0.21) * (t5 * p7.0).cos() + lit(0.43),
            };
            s1 = s1 + (lit(0.64) * (s8 + y10).sin());
        }
        lit(0.47) * a + a.min(lit(-0.847)).tanh() + lit(0.56) * p7.0 + lit(0.53) * s1
    }

    pub fn q0260(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.59) * (a * x[n % x.len()]).cos() + lit(0.29);
        let Some(y2) = chained(lit(0.5) * (a + a).atan(), lit(0.94) * a.cos() + lit(0.37)) else {
            return Err(2);
        };
        let f3 = |p4: Dual| (y2 + s1).sin();
        let t6 = x.iter().map(|y5| f3(*y5)).sum::<Dual>();
        let mut s8 = lit(0.5) * (a + y2) / (lit(1.0) + a * a);
        for y7 in [(y2 * a).max(lit(-0.97)).tanh(), lit(0.5) * (s1 + a).atan()] {
            s8 = (lit(0.47) * s8 + y2.min(lit(0.207))).tanh();
            a = a + (lit(0.87) * staged(lit(0.5) * (-y2) / (lit(1.0) + s8 * s8), lit(0.5) * ((s8 * lit(0.48)) - (y7 + a)) / (lit(1.0) + s1 * s1), (n + 2))?);
            s1 = s1 + (lit(0.38) * y7.sin());
        }
        let mut f9 = |p10: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * (t6.min(lit(-0.147)) * x[x.len() - 1].min(lit(-0.537))).atan(); s1 * p10 };
        let t11 = f9((s8 - lit(0.77)).abs().sin()) + lit(0.5) * f9(lit(0.7));
        for y12 in [lit(0.5) * (t6 + a) / (lit(1.0) + s8 * s8), s1.atan().tanh()] {
            let Ok(y13) = staged((t11 - lit(0.14)).tanh(), lit(0.5) * (t6 + lit(0.26)).atan(), n / 2) else {
                return Err(0);
            };
            s8 = s8 - (lit(0.38) * (y13 + y12).sin());
        }
        Ok((t6 + (lit(0.1) * lit(n as f64))).sin())
    }

    pub fn p0260(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s14 = (lit(0.17) + x[0]).tanh();
        let mut v15 = x.to_vec();
        let mut m16 = if x[3].max(lit(-0.657)) > x[2] { n / 2 } else { 0 };
        let mut o17: Option<Dual> = None;
        {
            let w18 = &mut v15[2..4];
            let mut y19 = if -w18[1] > lit(-0.127) {
                (w18[n % w18.len()] + a).sin()
            } else {
                return lit(0.11) * s14 + lit(0.98) * x[3] + (lit(0.5) * ((a * a).ln_1p() + (w18[1] / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))) / (lit(1.0) + s14 * s14));
            };
            let f20 = |p22: Dual| lit(0.53) * ((p22 * w18[0]) / (lit(1.5) + p22 * p22)).cos() + lit(0.72);
            let f21 = |p22: Dual| f20(p22) - f20(lit(0.5) * (y19 / (lit(1.5) + y19 * y19)).atan());
            let t23 = f21(w18[1].max(lit(-0.187)).tanh());
            s14 = lit(0.7) * s14 + lit(0.71) * (t23 + y19).sin();
        }
        v15.swap(n % 4, 2);
        {
            let w24 = &mut v15[..2];
            w24[m16 % w24.len()] = w24[m16 % w24.len()] * (lit(0.8) + lit(0.15) * (a + w24[n % w24.len()]).sin());
            a = a + (lit(0.95) * w24[m16 % w24.len()].sin());
        }
        let f25 = |p26: Dual| p26.max(lit(-0.557)).tanh();
        let t28 = x.iter().filter(|y27| f25(**y27) > lit(0.11)).fold(lit(0.4), |s, y27| s * f25(*y27));
        let mut s29 = lit(0.0);
        s29 = s29 + (((t28 - lit(0.77)).abs() - s14.min(lit(0.47))).tanh());
        lit(0.93) * x[2] + ((lit(0.1) * lit(m16 as f64)) * t28).tanh() + lit(0.29) * a + lit(0.68) * s14 + lit(0.51) * s29 + lit(0.58) * v15[n % v15.len()]
    }

    pub fn q0261(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.tanh().powi(3).tanh();
        for y2 in [lit(0.5) * (a * lit(0.43)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), (a * a + lit(0.3)).sqrt().tanh()] {
            let mut u3 = [((-a) * lit(0.88)).sin(), lit(0.96) * (a + y2).cos() + lit(0.21), lit(0.43) * s1.max(lit(-0.517)).cos() + lit(0.89), lit(0.5) * ((a - y2) + (s1 - lit(0.83))).atan()];
            let mut v4 = u3.clone();
            let mut k5 = 0;
            let mut s6 = lit(0.5) * (a.cos() - v4[0].max(lit(-0.287))) / (lit(1.0) + s1 * s1);
            'l7: while k5 < 4 {
                k5 += 1;
                s6 = (lit(0.24) * s6 + (s6 + s6)).tanh();
                let f8 = |p10: Dual| lit(0.5) * (v4[3] - lit(0.77)).abs().atan();
                let f9 = |p10: Dual| f8(p10) - f8(lit(0.5) * (p10 * s6) / (lit(1.0) + u3[k5 % 4] * u3[k5 % 4]));
                let t11 = f9((-v4[n % 4].min(lit(-0.107))).sin());
                let mut v13 = v4[1..].iter().map(|y12| (((lit(0.1) * lit(k5 as f64)) + (*y12)) - (v4[n % 4] + lit(0.59))).tanh()).collect::<Vec<_>>();
                v13.push(lit(0.15) * t11.cos() + lit(0.62));
                v4[3] = lit(0.52) * ((t11 / (lit(1.5) + v4[1] * v4[1])) + (s6 - v13[v13.len() - 1])).cos() + lit(0.17);
                s6 = s6 + (lit(0.21) * (t11 + v13[n % v13.len()]).sin());
            }
            let y16 = match n + n {
                1..=3 | 6 => lit(0.5) * s6.min(lit(-0.597)).cos() / (lit(1.0) + s1 * s1),
                _ => {
                    let t15: Dual = v4.iter().chain(&u3[..]).last().map_or(u3[k5 % 4].max(lit(0.337)).sin(), |y14| lit(0.21) * ((lit(0.1) * lit(n as f64)) - u3[k5 % 4]).cos() + lit(0.85));
                    lit(0.5) * (v4[k5 % 4] + lit(0.49)).atan()
                }
            };
            s1 = s1 + (lit(0.76) * (v4[3] + y2).sin());
        }
        lit(0.84) * x[1] + lit(0.99) * x[n % x.len()] + x[0].min(lit(0.997)).sin() + lit(0.76) * s1
    }

    pub fn p0261(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s17 = lit(0.5) * x[2].sin() / (lit(1.0) + a * a);
        let mut v18 = x.to_vec();
        let mut p19 = (lit(0.5) * (x[3] - (v18[n % v18.len()] + s17)) / (lit(1.0) + x[1] * x[1]), (v18[n % v18.len()] - lit(0.77)).abs().sin());
        let e20: Result<Dual, u8> = match (n + 1) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (p19.1 - a).atan()) };
        v18 = vec![lit(0.31) * p19.1.max(lit(0.657)).cos() + lit(0.19); 4];
        let t23: Dual = x.iter().rev().copied().fold(lit(-0.77), Dual::max);
        let f24 = |p26: Dual| lit(0.49) * (x[1] * p26).cos() + lit(0.72);
        let f25 = |p26: Dual| f24(p26) - f24(lit(0.5) * t23.min(lit(0.337)).atan());
        let t27 = f25(lit(0.93) * (p19.1 / (lit(1.5) + p19.1 * p19.1)).cos() + lit(0.28));
        let mut u29 = [(v18[1] / (lit(1.5) + p19.1 * p19.1)).sin(), lit(0.5) * (v18[3] * v18[3] + lit(0.3)).sqrt().atan(), lit(0.5) * (t23 - lit(0.77)).abs() / (lit(1.0) + p19.0 * p19.0)];
        'l30: for i28 in (1..x.len() + 2).step_by(2) {
            u29 = [u29[1], u29[2], lit(0.63) * t27.max(lit(-0.197)).cos() + lit(0.67)];
            let t32: Dual = (1..4).map(|k31| (lit(0.5) * (p19.0 * lit(0.67)) / (lit(1.0) + p19.1 * p19.1)).powi(k31)).sum();
            s17 = s17 + (lit(0.62) * t32.sin());
        }
        lit(0.14) * t27 + lit(0.72) * x[3] + (lit(0.69) * (t23 * u29[0]).cos() + lit(0.67)) + lit(0.29) * s17 + lit(0.17) * p19.0 + lit(0.65) * v18[2] + lit(0.87) * u29[2]
    }

    pub fn q0262(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.31) * (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.22);
        let y2: Dual;
        match (n + n) % 4 {
            0 => {
                let Some(y3) = chained(x[3].cos().sin(), lit(0.5) * (-a) / (lit(1.0) + x[3] * x[3])) else {
                    return Some(lit(0.87) * (s1 * x[3]).cos() + lit(0.52));
                };
                y2 = lit(0.5) * (a + x[n % x.len()]).atan();
            }
            1 | 2 => {
                'l5: for i4 in 0..x.len() {
                    let w6 = &x[2..4];
                    let y7 = chained((s1 + w6[n % w6.len()]).sin(), lit(0.17) * ((s1 + (lit(0.1) * lit(i4 as f64))) - (x[i4] - lit(0.77)).abs()).cos() + lit(0.66))?;
                    s1 = s1 + (lit(0.29) * first_above(w6, lit(0.71))?);
                    s1 = s1 + (lit(0.12) * (w6[1] + y7).sin());
                }
                let y9 = if let Ok(y8) = staged(lit(0.76) * (x[x.len() - 1] / (lit(1.5) + s1 * s1)).cos() + lit(0.31), lit(0.5) * (s1 * lit(0.68)).atan(), n) {
                    let t13: Dual = x.iter().step_by(2).take(2).flat_map(|y10| { let t12 = y8.min(lit(-0.147)).sin(); x.iter().map(move |y11| t12 * ((y11 * y8).tanh())) }).sum();
                    ((a + y8) - lit(0.77)).abs().sin()
                } else {
                    return None;
                };
                y2 = lit(0.38) * (a + x[x.len() - 1]).cos() + lit(0.38);
            }
            _ => {
                y2 = ((a - lit(0.25)) * (a * s1)).sin();
            }
        }
        Some(lit(0.82) * x[x.len() - 1].max(lit(-0.677)).cos() + lit(0.47))
    }

    pub fn p0262(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s14 = (a * lit(0.18)).sin();
        let mut v15 = vec![lit(0.5) * s14.min(lit(0.347)).atan(); 3];
        let mut m16 = if n / 2 > 3 && (lit(0.1) * lit(n as f64)) + b >= lit(-0.887) { (n + 1) } else { 2 };
        let mut o17 = Some(((b + b) - (b + x[m16 % x.len()])).tanh());
        let mut s14 = s14 * lit(0.76);
        let y18 = match q0262(x, lit(0.5) * ((x[3] * a) / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])) / (lit(1.0) + a * a), n % 4) { Some(t) => lit(0.71) * t, None => lit(0.61) };
        let t19 = lit(0.24) * (b / (lit(1.5) + b * b)).cos() + lit(0.42);
        let y20 = rotate(&mut v15[1..]);
        'l22: for i21 in (4..n).rev() {
            let mut v23 = std::mem::take(&mut v15);
            v23[1] = lit(0.5) * (y20 * a).max(lit(0.937)).atan();
            v15 = v23;
            match m16 + n {
                ..=2 => {
                    let t26: Dual = x.iter().map(|y24| (y18.cos() + (-y20)).sin()).product();
                    for y27 in v15.iter_mut() {
                        let t30: Dual = x.iter().skip(1).skip_while(|y28| **y28 > lit(0.103)).map(|y28| lit(0.5) * a.min(lit(-0.457)).atan()).sum();
                        let mut f31 = |p32: Dual| { s14 = lit(0.5) * s14 + lit(0.13) * (*y27).max(lit(0.487)).cos() + lit(0.37); s14 * p32 };
                        let t33 = f31(((y20 + y20) + ((*y27) * t30)).tanh()) + lit(0.5) * f31(lit(0.7));
                        s14 = s14 + (lit(0.18) * (t30 + t33).sin());
                    }
                    s14 = s14 + (lit(0.87) * t26.sin());
                }
                3.. => {
                    s14 = s14 + (lit(0.22) * (lit(0.5) * ((s14 - y20) + (s14 + b)) / (lit(1.0) + y18 * y18)));
                }
            }
        }
        lit(0.33) * b + lit(0.92) * x[3] + (s14 + t19).sin() + lit(0.15) * v15[0] + lit(0.57) * s14
    }

    pub fn p0263(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.53) * (x[2] - x[n % x.len()]).cos() + lit(0.63);
        let mut p2 = ((s1 + a).sin(), (-a).sin());
        p2 = ((-s1).sin(), p2.0);
        let f3 = |p4: Dual| -> Dual { for k5 in 1..4 { if p4 * lit(k5 as f64) > lit(0.57) { return lit(0.58) * (-(p2.1 - p2.1)).cos() + lit(0.79); } } (s1 - p4).sin() };
        let t6 = f3(((s1 + x[1]) * lit(0.76)).sin()) * f3(a.max(lit(0.727)).cos().tanh());
        let t9 = (-a).sin();
        let f7 = |p8: Dual| (lit(0.62) * p2.0.min(lit(0.517)).tanh().powi(2).cos() + lit(0.86)) * t9;
        let t9 = f7(t9) + lit(0.5);
        let p8 = t9.sin();
        let t10 = f7(p8 * t9);
        (p2.0, p2.1) = (p2.1, lit(0.5) * (t6 * t6).ln_1p() / (lit(1.0) + s1 * s1));
        let t13: Dual = x.iter().map(|y11| lit(0.39) * ((t10 + t9) - (lit(0.1) * lit(n as f64))).cos() + lit(0.35)).product();
        let t16: Dual = x.iter().take(3).map(|y14| { if *y14 > lit(0.93) { return lit(0.5) * (t10 + y14).atan(); } lit(0.5) * y14 }).sum();
        lit(0.62) * t9 + lit(0.38) * x[n % x.len()] + (p8 + lit(0.46)).tanh() + lit(0.78) * p2.0 + lit(0.29) * s1
    }

    pub fn p0264(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] + lit(0.92)).sin();
        let mut u2 = [lit(0.5) * s1.atan(); 3];
        let mut m3 = if n / 2 % 2 == 0 || x[1].min(lit(0.207)) < lit(-0.457) { (n + 1) } else { 2 };
        let mut o4 = Some(lit(0.41) * a.cos() + lit(0.97));
        'l6: for y5 in &u2 {
            let mut f7 = |p8: Dual| { s1 = lit(0.5) * s1 + (y5 * (y5 * a)).tanh(); s1 * p8 };
            let t9 = f7(lit(0.5) * ((*y5) * x[x.len() - 1]).atan()) + lit(0.5) * f7(lit(0.7));
            let y12 = match chained((-(s1 * s1)).exp().sin(), (((*y5) - u2[2]) / (lit(1.5) + s1 * s1)).tanh()) {
                Some(y10) => {
                    let y11 = soften(a.min(lit(0.447)).tanh());
                    lit(0.5) * (t9 - lit(0.77)).abs() / (lit(1.0) + s1 * s1)
                }
                None => a.sin(),
            };
            s1 = s1 + (lit(0.88) * (t9 + (*y5)).sin());
        }
        match n {
            0 => {
                let mut p16 = (lit(0.5) * ((s1 * a) + (s1 / (lit(1.5) + u2[m3 % 3] * u2[m3 % 3]))) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.5) * u2[0].atan().atan());
                'l17: for (i14, y15) in u2.iter().enumerate() {
                    p16 = (p16.1, (p16.0 * p16.1).sin());
                    match checked(lit(0.86) * (p16.1 / (lit(1.5) + u2[i14] * u2[i14])).cos() + lit(0.53), (i14 + n)) {
                        Ok(y18) => {
                            let y28 = match mode(n / 2) {
                                Mode::Low => lit(0.99) * (u2[i14] * u2[i14]).ln_1p().cos() + lit(0.27),
                                Mode::Middle => {
                                    let (t23, t24) = u2.iter().fold((((*y15) + p16.0).sin(), lit(1.0)), |(p21, q22), y20| (q22, p21.sin() + (lit(0.42) * (lit(0.88) + p16.1).cos() + lit(0.92))));
                                    let (t23, t24) = (t23.tanh(), t24.sin());
                                    let t27: Dual = u2.iter().fold(((*y15) * (*y15)).tanh(), |s26, y25| lit(0.5) * s26 + lit(0.5) * y25.atan().max(lit(0.267)) / (lit(1.0) + p16.0 * p16.0));
                                    lit(0.5) * ((t24 / (lit(1.5) + s1 * s1)) - y15) / (lit(1.0) + x[0] * x[0])
                                }
                                Mode::High => lit(0.21) * (p16.1 / (lit(1.5) + u2[i14] * u2[i14])).cos() + lit(0.25),
                            };
                            match m3 + n {
                                0 => {
                                    o4 = Some(lit(0.5) * (p16.0 + p16.0).atan());
                                }
                                k31 => {
                                    s1 = s1 + (lit(0.14) * (y28 * x[0]).tanh());
                                }
                            }
                            s1 = s1 + (lit(0.81) * (y28 + y18).sin());
                        }
                        Err(0 | 2) => {
                            s1 = s1 + (lit(0.16) * (u2[m3 % 3] / (lit(1.5) + p16.1 * p16.1)).tanh());
                        }
                        Err(k19) => {}
                    }
                    s1 = s1 + (lit(0.19) * (*y15).sin());
                }
                s1 = lit(0.7) * s1 + lit(0.63) * p16.1.sin();
            }
            k13 => {
                s1 = s1 + (lit(0.95) * (a + u2[n % 3]).tanh());
            }
        }
        lit(0.79) * x[3] + lit(0.64) * x[1] + (lit(0.44) * (a * s1).cos() + lit(0.97)) + lit(0.29) * u2[m3 % 3] + lit(0.42) * s1
    }

    pub fn p0265(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((-a) * (-a) + lit(0.3)).sqrt() / (lit(1.0) + a * a);
        let mut p2 = ((b + lit(0.99)).sin(), lit(0.83) * ((a * a) * (a * a) + lit(0.3)).sqrt().cos() + lit(0.45));
        let t4: Dual = (0..n.min(4)).filter(|k3| k3 % 2 == 1).map(|k3| (lit(0.34) * b.atan().cos() + lit(0.34)) * lit(k3 as f64)).sum();
        let t7: Dual = x.iter().map(|y5| lit(0.5) * p2.1.atan()).product();
        match ((n + n) % 2, n % 3) {
            (0, 0) => {
                let mut f9 = |p10: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * (-(p2.0 - a)).atan(); s1 * p10 };
                let t11 = f9(((p2.1 - t7) / (lit(1.5) + t7 * t7)).tanh()) + lit(0.5) * f9(lit(0.7));
                let mut k12 = 0;
                let mut t13 = lit(1.0) + (t11 + t11).sin();
                while t13 > lit(0.47) && k12 < 12 {
                    t13 = t13 * (lit(0.54));
                    k12 += 1;
                    if n / 2 % 2 == 0 {
                        let mut k14 = 0;
                        let mut t15 = (s1 + p2.1).tanh();
                        while {
                            k14 += 1;
                            t15 = lit(0.74) * t15 + (b * t15).atan().tanh();
                            k14 < 7 && t15 > -lit(0.16)
                        } {
                            let w16 = &x[..2];
                            t13 = t13 + (lit(0.28) * w16[n % w16.len()].sin());
                        }
                        s1 = s1 + (lit(0.34) * t15.sin());
                    }
                    'l18: for y17 in x {
                        let t19 = std::mem::take(&mut p2.0);
                        s1 = lit(0.7) * s1 + lit(0.81) * (t19 + (*y17)).sin();
                    }
                }
                s1 = lit(0.7) * s1 + lit(0.65) * (t11 + t13).sin();
            }
            (1, k8) => {
                p2.0 = p2.0 + (lit(0.66) * (lit(0.5) * ((p2.0 - lit(0.77)).abs() + (lit(0.1) * lit(k8 as f64))) / (lit(1.0) + t4 * t4)));
            }
            _ => {}
        }
        lit(0.34) * s1 + lit(0.91) * x[n % x.len()] + lit(0.11) * s1 + lit(0.16) * p2.0
    }

    pub fn q0266(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.84) * x[0].max(lit(0.437)).cos() + lit(0.32);
        s1 = s1 + (lit(0.75) * first_above(&x[..2], lit(0.55))?);
        let t4: Dual = x.iter().chain(&x[..]).map(|y2| { if *y2 > lit(0.453) { return (-s1).tanh(); } lit(0.5) * y2 }).sum();
        match mode(n + 3) {
            Mode::Middle | Mode::High => {
                let t7: Dual = x.iter().skip(1).map(|y5| lit(0.5) * ((*y5) * a) / (lit(1.0) + t4 * t4)).product();
                let y8 = chained((t7 / (lit(1.5) + a * a)).tanh(), (a.min(lit(0.37)) + (t7 + t4)).tanh())?;
                let mut f9 = |p10: Dual| { s1 = lit(0.5) * s1 + (p10 / (lit(1.5) + p10 * p10)).sin(); s1 * p10 };
                let t11 = f9(lit(0.71) * (((lit(0.1) * lit(n as f64)) - y8) + (-t7)).cos() + lit(0.49)) + lit(0.5) * f9(lit(0.7));
                s1 = s1 + (lit(0.62) * (t11 + t7).sin());
            }
            Mode::Low => {
                s1 = s1 + (lit(0.15) * (lit(0.5) * ((x[n % x.len()] * s1) - (t4 * lit(0.69))) / (lit(1.0) + s1 * s1)));
            }
        }
        Some(lit(0.5) * (a * x[2]).sin() / (lit(1.0) + x[0] * x[0]))
    }

    pub fn p0266(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.5) * (b - b).atan();
        let mut u13 = [lit(0.5) * b.max(lit(-0.937)) / (lit(1.0) + x[1] * x[1]), (lit(0.86) + s12).sin()];
        let mut m14 = if (n + n) % 3 != 0 { (n + n) } else { 2 };
        match n % 4 {
            2 => {
                let f15 = |p17: Dual| lit(0.5) * (p17 + p17) / (lit(1.0) + u13[m14 % 2] * u13[m14 % 2]);
                let f16 = |p17: Dual| f15(p17) - f15((-s12).sin());
                let t18 = f16((b * a).sin());
                s12 = s12 - (lit(0.79) * t18.sin());
            }
            0 | 1 => {
                let mut stack19 = vec![n % 3];
                let mut p21 = ((-s12).tanh(), (b + s12).sin());
                while let Some(i20) = stack19.pop() {
                    p21 = (p21.1, (p21.0 * s12.min(lit(-0.887))).sin());
                    (p21.0, p21.1) = (p21.1, lit(0.5) * s12.min(lit(-0.327)) / (lit(1.0) + s12 * s12));
                    p21.0 = lit(0.5) * (-(s12 * s12)).exp().atan();
                    let t24: Dual = x[1..].iter().map(|y22| lit(0.73) * (p21.0 + y22).cos() + lit(0.37)).product();
                    s12 = lit(0.7) * s12 + lit(0.73) * t24.sin();
                }
                s12 = s12 - (lit(0.85) * p21.1.sin());
            }
            _ => {
                let t27: Dual = u13.iter().map(|y25| { if *y25 > lit(-0.313) { return (s12 + b).tanh(); } lit(0.5) * y25 }).take(2).sum();
                let mut p29 = (lit(0.5) * (a - (lit(0.1) * lit(n as f64))) / (lit(1.0) + b * b), lit(0.5) * ((-a) * (b + t27)).atan());
                for i28 in 0..x.len() {
                    p29 = (p29.1, (p29.0 * (t27 - p29.0)).sin());
                    let t32: Dual = x.iter().filter_map(|y30| if *y30 > lit(-0.313) { Some(lit(0.5) * ((*y30) + a).atan()) } else { None }).take(2).sum();
                    s12 = s12 - (lit(0.95) * t32.sin());
                }
                s12 = s12 + (lit(0.45) * (t27 + p29.0).sin());
            }
        }
        lit(0.29) * b + lit(0.46) * x[m14 % x.len()] + lit(0.45) * u13[1] + lit(0.51) * s12
    }

    pub fn p0267(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((lit(0.1) * lit(n as f64)) + x[n % x.len()]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut v2 = vec![(-s1).tanh(), lit(0.19) * (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).min(lit(-0.937)).cos() + lit(0.57), (s1 + s1).tanh(), lit(0.5) * ((x[x.len() - 1] - lit(0.77)) + (s1 * s1 + lit(0.3)).sqrt()) / (lit(1.0) + b * b)];
        let mut m3 = if n % 2 == 1 { (n + 3) } else { 0 };
        let mut p4 = (((a + b) * (b - lit(0.41))).sin(), v2[2].sin());
        let y5 = weighted(&v2, &x[..2], n);
        v2.swap(n % 4, 1);
        match chained(lit(0.5) * (s1 - lit(0.77)).abs() / (lit(1.0) + x[m3 % x.len()] * x[m3 % x.len()]), ((s1 + a) - y5.max(lit(-0.127))).tanh()) {
            Some(y7) if y7 > lit(0.27) => {
                let f8 = |p10: Dual| ((x[2] + p10) - (lit(0.1) * lit(m3 as f64))).tanh();
                let f9 = |p10: Dual| f8(p10) - f8((y7 + b).sin());
                let t11 = f9(((v2[3] * v2[3]).ln_1p() + ((lit(0.1) * lit(m3 as f64)) + b)).sin());
                s1 = s1 - (lit(0.34) * (t11 + y7).sin());
            }
            Some(y7) => {
                let y13 = if let Some(y12) = first_above(x, lit(0.93)) {
                    lit(0.5) * (-x[1]) / (lit(1.0) + s1 * s1)
                } else {
                    lit(0.5) * y5.tanh().powi(3) / (lit(1.0) + v2[v2.len() - 1] * v2[v2.len() - 1])
                };
                match m3 {
                    ..=2 => {
                        v2[n % 4] = v2[n % 4] / (lit(1.1) + p4.1.atan() * p4.1.atan());
                        let f14 = |p16: Dual| lit(0.5) * (y7 + p16).atan();
                        let f15 = |p16: Dual| f14(p16) - f14((x[3] + v2[n % v2.len()]).sin());
                        let t17 = f15(lit(0.93) * (s1 * lit(0.44)).cos() + lit(0.72));
                        {
                            let (w18, w19) = v2.split_at_mut(3);
                            w18[0] = w19[0] * b;
                            let mut k20 = 0;
                            while k20 < 3 {
                                k20 += 1;
                                let mut m21 = 0;
                                let t25: Dual = w18[1..].iter().take(2).flat_map(|y22| { let t24 = lit(0.21) * (y13.tanh().powi(2) * (w19[0] - s1)).cos() + lit(0.57); x.iter().map(move |y23| t24 * ((y7 * y7).tanh())) }).take(2).sum();
                                s1 = s1 + (lit(0.17) * t25.sin());
                            }
                            s1 = s1 - (lit(0.47) * (w19[0] + w18[1]).sin());
                        }
                        s1 = s1 + (lit(0.14) * t17.sin());
                    }
                    3.. => {
                        p4.0 = p4.0 + (lit(0.86) * (lit(0.5) * (-(y7 * y7)).exp() / (lit(1.0) + y13 * y13)));
                    }
                }
                s1 = s1 - (lit(0.82) * (y13 + y7).sin());
            }
            None => {
                s1 = s1 + (lit(0.12) * (lit(0.49) * (y5 + b).cos() + lit(0.38)));
            }
        }
        lit(0.52) * v2[0] + lit(0.29) * x[x.len() - 1] + lit(0.74) * p4.0 + lit(0.85) * s1 + lit(0.35) * v2[m3 % v2.len()]
    }

    pub fn q0268(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = ((a + (lit(0.1) * lit(n as f64))) + (-a)).tanh();
        let mut u2 = [lit(0.5) * (x[n % x.len()] * x[0]).atan(); 4];
        u2.iter_mut().zip(x.iter()).for_each(|(y3, y4)| { if *y4 < lit(-0.163) { return; } *y3 = lit(0.5) * *y3 + lit(0.92) * (s1 + y4).cos() + lit(0.99); });
        let mut v5 = u2.clone();
        for i6 in 0..v5.len() {
            let y7 = chained(lit(0.5) * ((v5[i6] * x[1]) / (lit(1.5) + u2[i6 % 4] * u2[i6 % 4])).atan(), lit(0.5) * (s1 + lit(0.47)) / (lit(1.0) + x[i6 % x.len()] * x[i6 % x.len()]))?;
            'l9: for i8 in n..n {
                match ((i8 + 3) % 2 == 0 || s1 + u2[1] > lit(-0.887), i8) {
                    (true, 0..=2) => {
                        let y11 = chained(lit(0.5) * (a + u2[1]) / (lit(1.0) + u2[3] * u2[3]), a.sin())?;
                        s1 = s1 + (lit(0.13) * y11.sin());
                    }
                    (false, _) => {
                        a = a + (lit(0.71) * (lit(0.84) * (s1 * a).cos() + lit(0.57)));
                    }
                    _ => {
                        a = a + (lit(0.84) * (lit(0.5) * (a * a) / (lit(1.0) + s1 * s1)));
                    }
                }
            }
            s1 = lit(0.7) * s1 + lit(0.91) * y7.sin();
        }
        Some(lit(0.96) * ((-(s1 * s1)).exp() + ((lit(0.1) * lit(n as f64)) - a)).cos() + lit(0.24))
    }

    pub fn p0268(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.5) * ((x[n % x.len()] * x[1]) - (x[n % x.len()] - lit(0.48))).atan();
        let mut m13 = (n + n);
        let mut k14 = 0;
        let y15 = loop {
            k14 += 1;
            if a + s12 > s12 || k14 > n.min(4) {
                break lit(0.25) * (x[n % x.len()] - s12).cos() + lit(0.99);
            }
            let mut k16 = 0;
            loop {
                k16 += 1;
                if k16 > 4 {
                    break;
                }
                match q0268(x, ((x[m13 % x.len()] + a) - a.min(lit(-0.917))).tanh(), n % 4) {
                    Some(y17) => {
                        let mut k18 = 0;
                        let mut t19 = lit(1.0) + (lit(0.5) * ((-y17) - (x[2] * s12)).atan());
                        'l20: while t19 > lit(0.43) && k18 < 3 {
                            t19 = t19 * (lit(0.64));
                            k18 += 1;
                            let t24: Dual = x.iter().take(2).flat_map(|y21| { let t23 = lit(0.39) * (-(-y17)).cos() + lit(0.19); x.iter().map(move |y22| t23 * (lit(0.97) * (y17 * t19).cos() + lit(0.31))) }).take(2).sum();
                            nudge(&mut t19, (s12 + t24).sin());
                            s12 = s12 + (lit(0.44) * t24.sin());
                        }
                        let y25 = stepped(((s12 * s12) - (lit(0.1) * lit(k14 as f64))).sin(), k16 / 2);
                        s12 = s12 + (lit(0.41) * (y17 + t19).sin());
                    }
                    None => {
                        if n % 3 != 1 {
                            continue;
                        }
                    }
                }
                let t28: Dual = x.iter().skip(1).map(|y26| ((a * s12) - (lit(0.26) * (*y26))).tanh()).sum();
                s12 = s12 - (lit(0.76) * t28.sin());
            }
        };
        lit(0.19) * a + lit(0.87) * x[k14 % x.len()] + (s12 / (lit(1.5) + y15 * y15)).tanh() + lit(0.23) * s12
    }

    pub fn p0269(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (a.max(lit(-0.127)) * lit(0.49)).tanh();
        let mut p2 = (lit(0.5) * (s1 - a) / (lit(1.0) + x[0] * x[0]), s1.min(lit(0.367)).tanh());
        for i3 in (0..n.min(4)).rev() {
            let y7 = match checked(lit(0.5) * (b - lit(0.77)).abs().atan(), n) {
                Ok(y4) => {
                    let Ok(y6) = staged(lit(0.5) * (y4 + b) / (lit(1.0) + y4 * y4), lit(0.5) * ((lit(0.1) * lit(n as f64)) - b).atan(), i3 / 2) else {
                        continue;
                    };
                    (y6 + s1).tanh()
                }
                Err(_) => (x[i3 % x.len()] - b).tanh(),
            };
            let t10: Dual = x.iter().map(|y8| lit(0.76) * (-x[i3 % x.len()]).cos() + lit(0.88)).sum();
            s1 = lit(0.7) * s1 + lit(0.29) * (t10 + y7).sin();
        }
        let mut k11 = 0;
        let mut t12 = lit(1.0) + (lit(0.5) * s1.max(lit(-0.847)) / (lit(1.0) + s1 * s1));
        while t12 > lit(0.66) && k11 < 12 {
            t12 = t12 * (lit(0.78));
            k11 += 1;
            {
                let mut v13 = Vec::new();
                v13.push((a * b).sin());
                v13.push(lit(0.5) * (s1 / (lit(1.5) + t12 * t12)) / (lit(1.0) + t12 * t12));
                v13.push((-s1).sin());
                t12 = t12 + (lit(0.53) * v13[1].sin());
            }
        }
        lit(0.69) * t12 + lit(0.34) * x[0] + (lit(0.5) * (lit(0.99) + s1) / (lit(1.0) + s1 * s1)) + lit(0.98) * s1 + lit(0.17) * p2.1 + lit(0.64) * t12
    }

    pub fn p0270(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[2] * x[2] + lit(0.3)).sqrt() + (x[0] * x[3])) / (lit(1.0) + x[0] * x[0]);
        let mut m2 = 0;
        let mut o3: Option<Dual> = None;
        let mut f4 = move |p5: Dual| { s1 = s1.sin() + (p5.cos() / (lit(1.5) + x[m2 % x.len()] * x[m2 % x.len()])).sin(); s1 * p5 };
        s1 = s1 + ((x[2] * a).sin());
        let t6 = f4(lit(0.76) * (a.max(lit(-0.477)) * lit(0.97)).cos() + lit(0.23)) - f4(s1);
        let t8: Dual = if x.iter().any(|y7| *y7 > lit(0.793)) { lit(0.5) * (x[0] * a) / (lit(1.0) + b * b) } else { lit(0.5) * a };
        let mut p10 = (lit(0.23) * t8.max(lit(0.597)).cos() + lit(0.86), (b * a).tanh());
        'l11: for i9 in n..n {
            p10 = (p10.1, (p10.0 * (lit(0.17) + t6)).sin());
            p10.1 = lit(0.5) * (-t6) / (lit(1.0) + p10.0 * p10.0);
            if (m2 + 3) % 2 == 0 {
                break 'l11;
            }
        }
        let y18 = match mode(n / 2) {
            Mode::Middle | Mode::High => {
                let mut k12 = 0;
                while k12 < 4 {
                    k12 += 1;
                    let y17 = match (chained((-(-p10.1)).sin(), s1.min(lit(-0.177)).tanh()), m2 / 2 % 3) {
                        (_, 0) => lit(0.62) * (t8 + t6).cos() + lit(0.18),
                        (Some(y14), k13) => {
                            let y16 = match first_above(x, lit(0.36)) {
                                Some(y15) => {
                                    std::mem::swap(&mut p10.0, &mut s1);
                                    ((t6 + t8) * (t6 + t8) + lit(0.3)).sqrt().tanh()
                                }
                                None => (t6 * s1).sin(),
                            };
                            lit(0.5) * (y16 - s1) / (lit(1.0) + a * a)
                        }
                        _ => {
                            continue;
                        }
                    };
                    s1 = s1 - (lit(0.63) * y17.sin());
                }
                lit(0.5) * (t6 * t6).ln_1p() / (lit(1.0) + x[m2 % x.len()] * x[m2 % x.len()])
            }
            Mode::Low => lit(0.58) * (t8.atan() + (t8 + lit(0.51))).cos() + lit(0.79),
        };
        lit(0.11) * x[m2 % x.len()] + (p10.0 + y18).sin() + lit(0.13) * s1 + lit(0.67) * p10.1
    }

    pub fn p0271(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[1].min(lit(0.187)) + (x[2] - lit(0.49))) / (lit(1.0) + a * a);
        let mut stack2 = vec![n % 3];
        while let Some(i3) = stack2.pop() {
            if i3 > 1 {
                stack2.push(i3 / 2);
            }
            match mode(i3 + 1) {
                Mode::Low => {
                    let y7 = match i3 {
                        k6 if k6 > 1 => (-(a * a)).exp().tanh(),
                        _ if (n + n) > 1 => lit(0.48) * s1.min(lit(0.117)).cos() + lit(0.86),
                        _ => return lit(0.54) * a + lit(0.88) * x[3],
                    };
                    s1 = s1 + (lit(0.51) * y7.sin());
                }
                Mode::Middle => {
                    let f8 = |p9: Dual| -> Dual { for k10 in 1..4 { if p9 * lit(k10 as f64) > lit(0.57) { return lit(0.5) * (a + p9) / (lit(1.0) + a * a); } } lit(0.5) * (a + x[x.len() - 1]).atan() };
                    let t11 = f8(lit(0.5) * (s1 - s1) / (lit(1.0) + x[1] * x[1])) * f8(lit(0.5) * (s1 + s1).atan());
                    let Some(y12) = positive((a + lit(0.26)).sin()) else {
                        return lit(0.38) * x[0] + lit(0.43) * x[3] + (s1 * x[0]).tanh();
                    };
                    let t17: Dual = x.iter().rev().zip(x.iter()).enumerate().map(|(i15, (y13, y16))| (lit(0.5) * (y12 + y12) / (lit(1.0) + t11 * t11)) * y16 * lit(i15 as f64)).sum::<Dual>().tanh();
                    s1 = s1 + (lit(0.32) * (t11 + t17).sin());
                }
                Mode::High => {
                    let t18 = std::mem::take(&mut s1);
                    let t19 = std::mem::replace(&mut s1, lit(0.5) * t18 / (lit(1.0) + x[3] * x[3]));
                    for y20 in [lit(0.15) * (a - t18).cos() + lit(0.14), lit(0.48) * t18.max(lit(-0.327)).cos() + lit(0.47)] {
                        if n / 2 > 4 {
                            let t23: Dual = x.iter().rev().map(|y21| lit(0.81) * ((a + y20) * (t19 - y20)).cos() + lit(0.92)).sum();
                            let t28: Dual = x.iter().chain(&x[..]).zip(x.iter().take(3)).enumerate().map(|(i26, (y24, y27))| ((x[1] + t19).sin()) * y27 * lit(i26 as f64)).sum::<Dual>().tanh();
                            s1 = s1 + (lit(0.28) * (t23 + t28).sin());
                        } else if s1 - t19 > t19 {
                            let y29 = blend(&t18, &t18);
                            s1 = s1 + (lit(0.99) * y29.sin());
                        }
                        s1 = s1 + (lit(0.12) * y20.sin());
                    }
                    s1 = s1 + (lit(0.25) * (t18 + t19).sin());
                }
            }
        }
        lit(0.22) * x[2] + lit(0.33) * x[3] + (-x[n % x.len()]).tanh() + lit(0.98) * s1
    }

    pub fn p0272(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[3] - x[3]).tanh();
        let mut u2 = [(a - (lit(0.1) * lit(n as f64))).tanh(); 3];
        let o3 = if n / 2 % 2 == 0 { Some((s1 + u2[n % 3]).sin()) } else { None };
        {
            let w4 = &mut u2[..2];
            let y5;
            if n % 2 == 0 || x[n % x.len()] * w4[0] < lit(0.337) {
                y5 = (x[n % x.len()] - x[x.len() - 1]).tanh();
            } else {
                y5 = (s1 / (lit(1.5) + s1 * s1)).tanh();
            }
            s1 = s1 + (lit(0.38) * (w4[0] + y5).sin());
        }
        u2[0] = u2[0].min(lit(0.977)).sin();
        'l7: for i6 in 2..2 {
            let y8: Dual;
            match (i6 + n) % 4 {
                0 => {
                    y8 = lit(0.5) * (u2[i6 % 3] / (lit(1.5) + s1 * s1)) / (lit(1.0) + a * a);
                }
                1 | 2 => {
                    let t11: Dual = x.iter().take_while(|y9| **y9 > lit(0.663)).map(|y9| lit(0.5) * ((u2[i6 % 3] * a) + lit(0.74)) / (lit(1.0) + a * a)).sum();
                    for (y12, y13) in u2.iter().zip(x.iter()) {
                        let f14 = |p15: Dual| -> Dual { if p15 > lit(0.23) { return lit(0.5) * ((*y13) * (*y13) + lit(0.3)).sqrt() / (lit(1.0) + p15 * p15); } lit(0.19) * ((x[0] * x[0] + lit(0.3)).sqrt() / (lit(1.5) + p15 * p15)).cos() + lit(0.15) };
                        let t17 = f14(((*y13) - (lit(0.1) * lit(i6 as f64))).tanh()) * f14(lit(0.5) * (-u2[n % 3]).atan());
                        let e18 = if (i6 + n) > 3 && t11 + lit(0.45) >= lit(-0.937) { Err(0_u8) } else { Ok((s1 + (*y13)).tanh()) };
                        s1 = s1 + (lit(0.74) * (t17 + (*y13)).sin());
                    }
                    y8 = lit(0.5) * (a + s1).max(lit(-0.467)).atan();
                }
                _ => {
                    y8 = (x[n % x.len()] + s1).tanh();
                }
            }
            s1 = s1 + (lit(0.26) * y8.sin());
        }
        lit(0.27) * x[n % x.len()] + lit(0.49) * x[n % x.len()] + lit(0.93) * s1 + lit(0.37) * u2[0]
    }

    pub fn q0273(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = x[0].min(lit(0.417)).sin();
        let y2 = first_above(&x[..2], lit(0.31))?;
        let f3 = |p4: Dual| x[0].max(lit(-0.677)).tanh();
        let t6 = x.iter().copied().map(f3).sum::<Dual>();
        let y12 = match (n + 2) % 4 {
            0 | 3 => {
                if (n + n) % 2 == 0 || x[2] + t6 < s1 {
                    let y7 = lit(0.92) * first_above(x, lit(0.75))?.sin();
                    let y8 = positive((s1 - s1).tanh())?;
                    let mut f9 = move |p10: Dual| { s1 = s1.sin() + lit(0.83) * (y8 * y8).cos() + lit(0.16); s1 * p10 };
                    s1 = s1 + (lit(0.28) * (-(x[x.len() - 1] + x[3])).cos() + lit(0.12));
                    let t11 = f9(lit(0.14) * (x[n % x.len()] * y2).cos() + lit(0.17)) - f9(s1);
                    s1 = s1 + (lit(0.71) * (t11 + y7).sin());
                }
                lit(0.5) * ((y2 * a) * (a * lit(0.18))) / (lit(1.0) + t6 * t6)
            }
            _ => return Some(a.max(lit(0.277)).tanh()),
        };
        Some((t6 * (lit(0.1) * lit(n as f64))).sin())
    }

    pub fn p0273(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s13 = lit(0.21) * (b * b).ln_1p().cos() + lit(0.47);
        let mut v14 = x.to_vec();
        let y19 = match mode(n) {
            Mode::Middle | Mode::High => {
                let y15 = match q0273(&v14, lit(0.87) * (x[n % x.len()].min(lit(-0.507)) * (v14[0] + lit(0.23))).cos() + lit(0.94), n % 4) { Some(t) => lit(0.54) * t, None => lit(0.75) };
                let t18: Dual = x.iter().skip(1).filter(|y16| **y16 > lit(0.13)).map(|y16| lit(0.74) * (lit(0.91) - (*y16)).cos() + lit(0.99)).skip(1).sum();
                v14[n % v14.len()].max(lit(-0.877)).sin()
            }
            Mode::Low => (s13.atan() + a.max(lit(-0.37))).sin(),
        };
        let mut k20 = 0;
        let y21 = loop {
            k20 += 1;
            if y19 + b <= v14[0] || k20 > 3 {
                break lit(0.15) * ((y19 + v14[2]) * (a - b)).cos() + lit(0.26);
            }
            match checked((y19 * v14[2]).tanh(), k20) {
                Ok(y22) => {
                    let t27: Dual = v14.iter().step_by(2).scan(lit(0.5) * ((y19 + lit(0.68)) + (-s13)).atan(), |s26, y24| { *s26 = lit(0.5) * *s26 + b.sin(); Some(s26.sin()) }).skip(1).sum();
                    if n % 3 != 2 {
                        v14[3] = (-b).sin();
                    } else if (k20 + 2) % 2 == 0 || t27 + lit(0.92) > lit(0.787) {
                        for i28 in n..n {
                            let t31: Dual = v14[1..].iter().map(|y29| (t27 * y29).sin()).sum();
                            a = a + (lit(0.89) * t31.sin());
                        }
                    }
                    s13 = s13 + (lit(0.16) * (t27 + y22).sin());
                }
                Err(1) => {
                    a = a + (lit(0.43) * (v14[2] - b).tanh());
                }
                Err(k23) => {
                    s13 = s13 + (lit(0.75) * (lit(0.49) * (s13 - s13).cos() + lit(0.77)));
                }
            }
        };
        lit(0.57) * y19 + lit(0.66) * x[2] + (lit(0.27) * (-y21).cos() + lit(0.74)) + lit(0.13) * b + lit(0.11) * a + lit(0.76) * v14[n % v14.len()] + lit(0.48) * s13
    }

    pub fn p0274(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[0] + x[n % x.len()]) * (a / (lit(1.5) + x[2] * x[2]))).atan();
        let mut v2 = vec![lit(0.5) * (x[n % x.len()] * (a - lit(0.77)).abs()) / (lit(1.0) + s1 * s1), (-x[n % x.len()]).tanh(), lit(0.77) * s1.min(lit(0.927)).cos() + lit(0.51)];
        for w3 in v2.chunks_mut(2) {
            w3[0] = (-a).tanh();
            let y26 = match (n / 2 > 2, (n + 3)) {
                (true, 0..=2) => {
                    for y5 in [(x[x.len() - 1].cos() * (s1 + x[1])).sin(), lit(0.5) * (x[3].atan() - ((lit(0.1) * lit(n as f64)) * s1)).atan()] {
                        let f6 = |p7: Dual| ((w3[0] * y5) * s1.tanh().powi(2)).sin();
                        let t9 = x.iter().copied().map(f6).sum::<Dual>();
                        s1 = s1 + (lit(0.94) * (y5 + t9).sin());
                    }
                    let y25 = match n / 2 {
                        k10 @ 1..=3 => {
                            let y21 = match (n + 1) % 4 {
                                2 => {
                                    let mut f11 = move |p12: Dual| { s1 = s1.sin() + (x[2] + p12).tanh(); s1 * p12 };
                                    s1 = s1 + (lit(0.19) * w3[w3.len() - 1].cos() + lit(0.73));
                                    let t13 = f11(lit(0.5) * (w3[0] / (lit(1.5) + w3[n % w3.len()] * w3[n % w3.len()])) / (lit(1.0) + s1 * s1)) - f11(s1);
                                    s1.min(lit(-0.967)).tanh()
                                }
                                0 | 1 => {
                                    let mut f14 = move |p15: Dual| { s1 = s1.sin() + lit(0.5) * a.min(lit(0.147)) / (lit(1.0) + a * a); s1 * p15 };
                                    s1 = s1 + (lit(0.97) * (x[0] * lit(0.86)).cos() + lit(0.47));
                                    let t16 = f14((w3[0] + (s1 - x[x.len() - 1])).tanh()) - f14(s1);
                                    let f17 = |p18: Dual| -> Dual { if p18 > lit(0.23) { return lit(0.21) * (t16 + (lit(0.1) * lit(k10 as f64))).cos() + lit(0.55); } (t16 + a).tanh() };
                                    let t20 = f17(lit(0.5) * (w3[0].max(lit(0.837)) * s1.max(lit(0.727))).atan()) * f17(lit(0.5) * (s1 + lit(0.72)) / (lit(1.0) + t16 * t16));
                                    lit(0.5) * (lit(0.49) - s1) / (lit(1.0) + w3[0] * w3[0])
                                }
                                _ => {
                                    w3.fill(lit(0.5) * (a * x[k10 % x.len()]).atan());
                                    ((x[k10 % x.len()] + x[n % x.len()]) * (-a)).tanh()
                                }
                            };
                            lit(0.5) * (-y21).atan()
                        }
                        _ => {
                            let t24: Dual = x.iter().filter_map(|y22| if *y22 > lit(0.623) { Some(lit(0.5) * ((*y22) + w3[0]) / (lit(1.0) + s1 * s1)) } else { None }).take(2).sum();
                            lit(0.31) * x[3].min(lit(0.357)).cos() + lit(0.46)
                        }
                    };
                    lit(0.59) * (a + x[n % x.len()]).cos() + lit(0.35)
                }
                (false, _) => (a * (lit(0.94) * x[n % x.len()])).tanh(),
                _ => continue,
            };
            s1 = s1 + (lit(0.16) * (w3[0] + y26).sin());
        }
        lit(0.28) * a + lit(0.63) * x[n % x.len()] + lit(0.87) * s1 + lit(0.94) * v2[0]
    }
}

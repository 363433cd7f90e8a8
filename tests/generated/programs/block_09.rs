// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn q0225(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (a * (a + a)).atan();
    let y2 = staged(((s1 + 0.62) * (0.1 * (n as f64))).tanh(), ((s1 * a) * (a * x[3])).sin(), n)?;
    let y3 = staged((a - 0.77).abs().tanh(), 0.5 * (x[3] * x[1]) / (1.0 + a * a), n)?;
    let f4 = |p5: f64, q6: f64| 0.5 * p5.max(0.407).atan();
    let t7 = f4(0.78 * ((s1 * s1) - 0.77).abs().cos() + 0.35, 0.5 * a.max(0.197).atan()) - f4(0.5 * a.max(0.197).atan(), 0.4);
    let y10 = match (staged(x[1].max(-0.807).tanh(), ((0.1 * (n as f64)) * (-t7)).sin(), (n + 3)), n % 3) {
        (_, 0) => {
            s1 += 0.73 * staged(0.77 * (a.cos() / (1.5 + y3 * y3)).cos() + 0.77, 0.89 * (s1 * (0.1 * (n as f64))).sin().cos() + 0.97, (n + n))?;
            0.5 * (y2 / (1.5 + y2 * y2)).atan()
        }
        (Ok(y9), k8) => {
            s1 += 0.61 * staged((y9 + s1).tanh(), (s1 + 0.77).tanh(), (n + 1))?;
            ((a + t7) * (y9 + 0.14)).tanh()
        }
        _ => (-x[2]).tanh(),
    };
    Ok(((-s1) + (y3 + s1)).sin())
}

#[differentiable]
pub fn p0225(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s11 = (x[2] + b).tanh();
    let mut u12 = [((x[0] / (1.5 + s11 * s11)) * (0.1 * (n as f64))).sin(), ((x[3] - s11) * (a + a)).sin(), (-(a * a).ln_1p()).sin(), 0.5 * (x[2] + 0.42).atan()];
    let mut v13 = Vec::new();
    v13.push(0.5 * (b + a) / (1.0 + b * b));
    v13.push(0.5 * (-(s11 * s11)).exp() / (1.0 + b * b));
    v13.push(0.5 * (0.25 - s11) / (1.0 + a * a));
    let mut m14 = if n / 2 % 2 == 0 || b - v13[n % v13.len()] >= 0.887 { n } else { 1 };
    let mut v16 = v13.iter().chain(&v13[..]).filter(|y15| **y15 > -0.613).map(|y15| (-((*y15) * (*y15))).exp().tanh()).collect::<Vec<_>>();
    v16.push(0.5 * (b * s11).atan());
    let mut k17 = 0;
    let mut t18 = u12[1].max(-0.267).sin();
    while {
        k17 += 1;
        t18 = 0.60 * t18 + (0.19 * (v13[0] + 0.37).cos() + 0.12);
        k17 < 7 && t18 > -0.92
    } {
        for (y19, y20) in x.iter().zip(u12.iter()) {
            {
                let (w21, w22) = v13.split_at_mut(2);
                w21[0] = w22[0] * (*y20);
                for w23 in v16.chunks_mut(3) {
                    w23[0] = 0.34 * (w21[n % w21.len()] / (1.5 + w23[k17 % w23.len()] * w23[k17 % w23.len()])).cos() + 0.35;
                    let t26: f64 = w22.iter().filter_map(|y24| if *y24 > 0.123 { Some((u12[3] + y19).tanh()) } else { None }).sum();
                    s11 += 0.72 * (t26 + w23[0]).sin();
                }
                t18 += 0.35 * (w22[0] + w21[1]).sin();
            }
            std::mem::swap(&mut t18, &mut s11);
            {
                let (w27, w28) = v13.split_at_mut(2);
                w27[0] = w28[0] * (*y19);
                let y30 = if let Some(y29) = positive(((*y20) - 0.77).abs().tanh()) {
                    let t33 = 0.5 * (((*y20) - 0.77).abs() * 0.49) / (1.0 + u12[n % 4] * u12[n % 4]);
                    let f31 = |p32: f64| ((y29 / (1.5 + y29 * y29)).tanh()) * t33;
                    let t33 = f31(t33) + 0.5;
                    let p32 = t33.sin();
                    let t34 = f31(p32 * t33);
                    w28[0].sin().tanh()
                } else {
                    w27.swap(n % 2, 0);
                    let mut m35 = if x[n % x.len()].sin() >= -0.87 { (n + 3) } else { 1 };
                    0.5 * u12[0].atan() / (1.0 + (*y20) * (*y20))
                };
                t18 += 0.23 * (w28[k17 % w28.len()] + y30).sin();
            }
            s11 += 0.34 * ((*y19) + (*y20)).sin();
        }
    }
    0.51 * a + 0.68 * x[0] + 0.89 * u12[m14 % 4] + 0.29 * v16[m14 % v16.len()] + 0.75 * v13[m14 % v13.len()] + 0.45 * s11 + 0.72 * t18
}

#[differentiable]
pub fn q0226(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * (x[2].min(-0.577) - (-x[n % x.len()])).atan();
    let y2 = first_above(&x[..2], 0.99)?;
    let mut stack3: Vec<usize> = (0..n).collect();
    while let Some(i4) = stack3.pop() {
        if i4 > 1 {
            stack3.push(i4 / 2);
        }
        let y5 = stepped(x[i4 % x.len()].min(0.867).tanh(), n / 2);
        s1 += 0.72 * y5.sin();
    }
    match n + n {
        0 => {
            let w7 = &x[..2];
            s1 -= 0.25 * w7[0].sin();
        }
        k6 => {}
    }
    s1 += 0.89 * chained(0.5 * (x[n % x.len()] / (1.5 + s1 * s1)) / (1.0 + s1 * s1), 0.45 * ((y2 / (1.5 + a * a)) * (0.1 * (n as f64))).cos() + 0.58)?;
    let f8 = |p9: f64| -> f64 { for k10 in 1..4 { if p9 * (k10 as f64) > 0.57 { return 0.5 * (p9 + a) / (1.0 + p9 * p9); } } y2.cos().sin() };
    let t11 = f8(0.5 * (y2 * a).atan()) * f8((s1.sin() + 0.58).sin());
    let y13 = if let Ok(y12) = staged(0.5 * (t11 + x[1]) / (1.0 + t11 * t11), y2.atan().sin(), n / 2) {
        let y14 = chained(0.5 * (t11 - y12).atan(), (t11 * 0.61).cos().sin())?;
        0.67 * (y2 + 0.29).cos() + 0.46
    } else {
        ((t11 * t11).ln_1p() - (a - 0.94)).sin()
    };
    Some(0.5 * (0.63 * x[n % x.len()]).atan())
}

#[differentiable]
pub fn p0226(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s15 = (a - a).sin();
    let mut u16 = [0.5 * (-(s15 * s15)).exp().atan(); 3];
    let mut o17 = Some((a * a).sin());
    u16[n % 3] = 0.5 * (s15 - b).atan();
    let y18 = stepped(0.34 * (-s15).cos() + 0.58, n / 2);
    if (n + 1) % 3 != 2 {
        for i19 in 3..n.min(5) {
            let mut m20 = (n + n);
        }
        let t22: f64 = x[1..].iter().last().map_or(0.5 * ((y18 * y18) * ((0.1 * (n as f64)) * y18)).atan(), |y21| a.cos().tanh());
        s15 += 0.16 * t22.sin();
    }
    0.23 * s15 + 0.19 * x[1] + 0.18 * s15 + 0.11 * u16[2]
}

#[differentiable]
pub fn p0227(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.22 * (b - b).cos() + 0.29;
    let mut u2 = [0.5 * (b - 0.23) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.5 * (x[3] + b) / (1.0 + s1 * s1)];
    let mut v3 = x.to_vec();
    let o4 = if n / 2 % 2 == 0 || 0.56 + u2[0] > 0.667 { Some(0.5 * s1.min(0.827) / (1.0 + s1 * s1)) } else { None };
    u2.iter_mut().zip(x.iter().take(3)).for_each(|(y5, y6)| { *y5 = 0.5 * *y5 + 0.89 * (v3[v3.len() - 1] + 0.56).cos() + 0.59; });
    let y7 = blend(&v3[2], &v3[n % v3.len()]);
    let f8 = |p9: f64, q10: f64| (s1 + b).sin();
    let t11 = f8(0.5 * ((y7 * y7 + 0.3).sqrt() + 0.82) / (1.0 + b * b), 0.26 * (s1 * 0.28).cos() + 0.28) - f8(0.26 * (s1 * 0.28).cos() + 0.28, 0.4);
    let mut u14 = [v3[n % v3.len()].max(0.877).cos().sin(), (y7 * u2[n % 2]).sin(), v3[n % v3.len()].cos().min(0.217).tanh()];
    'l15: for (y12, y13) in u2.iter().zip(v3.iter()) {
        u14 = [u14[1], u14[2], (0.22 * b).tanh()];
        for (i16, y17) in x.iter().chain(&x[1..]).enumerate() {
            u14 = [(*y13).min(-0.407).sin(), 0.5 * ((y17 - a) * (y17 + (*y13))) / (1.0 + (*y12) * (*y12)), 0.5 * (((*y13) / (1.5 + (*y13) * (*y13))) - (*y12)).atan()];
            s1 -= 0.98 * (*y17).sin();
        }
        let e18: Result<f64, u8> = match (n + 3) % 3 { 0 => Err(2), _ => Ok(0.5 * u14[n % 3].atan() / (1.0 + u14[n % 3] * u14[n % 3])) };
        let t20: f64 = u14.iter().take(3).find_map(|y19| if *y19 > 0.763 { Some(0.78 * (y7 * 0.99).cos().cos() + 0.96) } else { None }).unwrap_or(0.38 * (u14[0] - v3[n % v3.len()]).cos() + 0.27);
        s1 += 0.11 * ((*y13) + (*y12)).sin();
    }
    0.49 * b + 0.63 * x[3] + (0.77 * (-(u2[0] * u2[0])).exp().cos() + 0.75) + 0.52 * s1 + 0.84 * u2[0] + 0.35 * u14[2] + 0.92 * v3[n % v3.len()]
}

#[differentiable]
pub fn q0228(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.72 * (x[3] * (0.1 * (n as f64))).cos() + 0.23;
    for i2 in 2..2 {
        let mut v4 = x.iter().chain(&x[..]).map(|y3| 0.5 * (x[i2 % x.len()] - a) / (1.0 + s1 * s1)).collect::<Vec<_>>();
        v4.push((s1 + 0.71).sin());
        v4.fill((a / (1.5 + s1 * s1)).tanh());
        let f5 = |p6: f64| (v4[0] * 0.64).sin();
        let t8 = x.iter().copied().map(f5).sum::<f64>();
        s1 += 0.84 * (v4[n % v4.len()] + t8).sin();
    }
    0.69 * s1 + 0.38 * x[n % x.len()] + (0.5 * (-(a - s1)).atan()) + 0.12 * s1
}

#[differentiable]
pub fn p0228(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = 0.89 * x[2].max(0.837).cos() + 0.88;
    let mut u10 = [0.5 * a.min(-0.897) / (1.0 + x[n % x.len()] * x[n % x.len()]), (s9 / (1.5 + b * b)).tanh(), 0.19 * (a * 0.26).cos() + 0.58, (b + s9).tanh()];
    let (t11, mut s12) = (0.5 * (s9 * a).atan(), 0.5 * b.max(-0.107).tanh().powi(2).atan());
    let t14: f64 = (0..n.min(4)).filter(|k13| k13 % 2 == 1).map(|k13| (((s12 - s9) + (s12 + s9)).tanh()) * (k13 as f64)).sum();
    let t18: f64 = x.iter().rev().take(2).flat_map(|y15| { let t17 = (0.46 + (t14 * s12)).sin(); x.iter().map(move |y16| t17 * ((x[n % x.len()].tanh().powi(3) * (t11 * a)).sin())) }).sum();
    let mut f19 = move |p20: f64| { s12 = s12.sin() + 0.5 * (t14.max(0.867) - 0.35) / (1.0 + p20 * p20); s12 * p20 };
    s12 += (-(s12.cos() * s12.cos())).exp().tanh();
    let t21 = f19(0.5 * ((t14 * 0.18) / (1.5 + t14 * t14)).atan()) - f19(s12);
    for i22 in 2..2 {
        let mut v24: Vec<f64> = x.iter().map(|y23| t18.min(0.287).sin()).collect();
        v24.push(0.99 * (a - u10[2]).sin().cos() + 0.78);
        s12 += 0.85 * v24[0].sin();
    }
    let mut s26 = s9.min(0.497).tanh();
    'l27: for y25 in u10.iter_mut() {
        s26 = (0.96 * s26 + (s26 / (1.5 + t18 * t18))).tanh();
        let mut v29: Vec<f64> = x.iter().step_by(2).map(|y28| 0.44 * ((t21 / (1.5 + s26 * s26)) / (1.5 + t11 * t11)).cos() + 0.76).collect();
        v29.push((-(t18 + s12)).tanh());
        s9 += 0.46 * ((*y25) + v29[n % v29.len()]).sin();
    }
    for i30 in (0..n.min(4)).rev() {
        let mut y31 = if n % 3 != 0 {
            let y32 = rotate(&mut u10);
            t18.min(-0.87).sin()
        } else if !(n / 2 <= 3) {
            (t14 * t18).sin()
        } else {
            0.5 * s26 / (1.0 + b * b)
        };
        a += 0.83 * y31.sin();
    }
    0.32 * t14 + 0.58 * x[1] + 0.56 * s9 + 0.94 * u10[2] + 0.51 * s12 + 0.78 * s26 + 0.55 * a
}

#[differentiable]
pub fn p0229(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[0] / (1.0 + x[3] * x[3]);
    let mut u2 = [(((0.1 * (n as f64)) * a) + (s1 + a)).tanh(), 0.5 * ((0.1 * (n as f64)) * x[n % x.len()]).cos() / (1.0 + s1 * s1), 0.5 * (s1 * s1) / (1.0 + a * a), 0.98 * ((-s1) / (1.5 + s1 * s1)).cos() + 0.76];
    let mut u5 = [s1.sin(), 0.32 * (s1 + x[2]).cos() + 0.41, 0.5 * a / (1.0 + x[3] * x[3])];
    'l6: for (i3, y4) in u2.iter().enumerate() {
        u5 = [u5[1], u5[2], (x[i3 % x.len()] * a).sin()];
        for i7 in (0..n / 2).rev() {
            let y8 = drain(&mut u5[2]);
            let t11: f64 = u2.iter().map(|y9| (s1 * (*y4).max(-0.147)).tanh()).product();
            match i3 / 2 {
                k12 @ 1..=3 => {
                    let mut u14 = [(s1 - 0.29).sin(), (-u2[2].max(-0.917)).tanh(), (s1 + (0.1 * (n as f64))).tanh()];
                    for y13 in [(0.27 - u5[i3 % 3]).tanh(), (y8 * x[2]).sin()] {
                        u14 = [u14[1], u14[2], (-(t11 * u14[k12 % 3])).sin()];
                        let mut f15 = move |p16: f64| { s1 = s1.sin() + 0.16 * (t11 - p16).cos() + 0.96; s1 * p16 };
                        s1 += ((u14[2] + (*y4)) - 0.77).abs().tanh();
                        let t17 = f15((y13 - a).sin()) - f15(s1);
                        u5 = u14.clone();
                        s1 += 0.39 * (y13 + t17).sin();
                    }
                    s1 += 0.54 * u14[0].sin();
                }
                _ => {}
            }
            s1 += 0.94 * (y8 + t11).sin();
        }
        let f18 = |p19: f64| 0.5 * (u2[2] * y4) / (1.0 + x[n % x.len()] * x[n % x.len()]);
        let t21 = x.iter().copied().map(f18).sum::<f64>();
        s1 += 0.99 * ((*y4) + t21).sin();
    }
    0.97 * x[2] + 0.14 * x[n % x.len()] + (0.5 * (-s1).atan()) + 0.26 * u2[1] + 0.26 * s1 + 0.74 * u5[n % 3]
}

#[differentiable]
pub fn q0230(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (x[2] + a).sin();
    if !(n / 2 <= 3) {
        a += 0.26 * stepped((s1 / (1.5 + x[1] * x[1])).tanh(), n);
    } else if !(n / 2 <= 0) {
        let y8 = match chained((x[1] + x[n % x.len()]).tanh(), 0.17 * (a / (1.5 + s1 * s1)).cos() + 0.82) {
            Some(y2) => {
                let mut k3 = 0;
                while k3 < n / 2 {
                    let y4 = if !((n + n) <= 2) {
                        let mut s5 = 0.0;
                        s5 += 0.5 * ((x[3] + 0.69) / (1.5 + x[1] * x[1])) / (1.0 + s1 * s1);
                        let mut m6 = if (0.1 * (k3 as f64)) - s1 >= -0.187 { k3 } else { 2 };
                        0.5 * (s1.max(-0.837) * 0.67) / (1.0 + a * a)
                    } else {
                        let y7 = staged(0.92 * (y2 - s1).cos() + 0.42, 0.5 * (s1.max(0.677) + (s1 - 0.77).abs()) / (1.0 + s1 * s1), n)?;
                        return Err(0);
                    };
                    a -= 0.99 * y4.sin();
                    k3 += 1;
                }
                (x[k3 % x.len()] + a).sin()
            }
            None => (a + a).tanh(),
        };
        s1 += 0.16 * y8.sin();
    }
    Ok(0.5 * (a + 0.25).atan())
}

#[differentiable]
pub fn p0230(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = (-(b * b)).exp().tanh();
    let mut m10 = n / 2;
    let o11 = if s9 / (1.5 + b * b) > b { Some(0.5 * (s9 * s9 + 0.3).sqrt() / (1.0 + b * b)) } else { None };
    let mut p12 = ((b + x[2]).tanh(), s9.min(-0.897).sin());
    let f13 = |p15: f64| (b * p12.1).sin();
    let f14 = |p15: f64| f13(p15) - f13((p15 + (0.1 * (m10 as f64))).tanh());
    let t16 = f14(0.5 * (b * 0.27) / (1.0 + x[n % x.len()] * x[n % x.len()]));
    for y17 in [0.5 * ((t16 * p12.0) + (b / (1.5 + p12.0 * p12.0))).atan(), 0.89 * (-b).cos() + 0.22] {
        let mut p19 = (0.5 * (s9 + y17).atan(), 0.5 * (0.17 * s9) / (1.0 + y17 * y17));
        for i18 in 0..=n % 4 {
            p19 = (p19.1, (p19.0 * (x[2] * p19.0)).sin());
            if (n + 1) % 3 != 2 {
                let t20 = std::mem::replace(&mut s9, 0.93 * (p19.1 - t16).cos() + 0.24);
                let y21 = match q0230(x, t20.max(0.507).sin(), n % 4) { Ok(t) => 0.19 * t, Err(k) => 0.1 * (k as f64) };
                s9 += 0.59 * (t20 + y21).sin();
            } else {
                let mut u26 = [(t16 + p12.0).tanh(), 0.5 * (x[1] + p12.1) / (1.0 + x[1] * x[1]), 0.5 * (y17 + (0.1 * (n as f64))) / (1.0 + a * a)];
                for (i24, y25) in x.iter().enumerate() {
                    u26 = [u26[1], u26[2], 0.5 * (b * (p19.1 * y17)).atan()];
                    let (w27, w28) = u26.split_at_mut(2);
                    w27[0] = w28[0] * a;
                    s9 += 0.52 * (w27[w27.len() - 1] + (*y25)).sin();
                }
                let t30: f64 = (1..=3).rev().fold(0.3, |s, k29| s * ((-(y17 + p12.0)).tanh()) + (f64::from(k29)));
                s9 -= 0.89 * (t30 + u26[2]).sin();
            }
            if !(n <= 3) {
                let t35: f64 = x.iter().map(|y33| 0.5 * a / (1.0 + s9 * s9)).product();
                s9 += 0.61 * t35.sin();
            } else {
                s9 += 0.78 * ((y17 * (0.1 * (i18 as f64))) - (a - t16)).sin();
            }
        }
        s9 -= 0.41 * (y17 + p19.0).sin();
    }
    0.59 * t16 + 0.18 * x[m10 % x.len()] + p12.0.min(-0.427).sin() + 0.76 * p12.1 + 0.29 * s9
}

#[differentiable]
pub fn p0231(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (x[1] + x[n % x.len()]).tanh();
    let mut u2 = [(s1 + a).sin(); 3];
    let mut o3: Option<f64> = None;
    let t4 = std::mem::take(&mut s1);
    'l6: for i5 in (1..3 + 2).rev().step_by(3) {
        'l8: for y7 in u2.iter_mut() {
            match n + 1 {
                k9 @ 1..=3 => {
                    let mut k10 = 0;
                    while k10 < n.min(2) {
                        k10 += 1;
                        let f11 = |p12: f64| 0.5 * (a - (*y7)).atan();
                        let t14 = x.iter().map(|y13| f11(*y13)).sum::<f64>();
                        let t15 = std::mem::replace(&mut s1, (t14 * t4).sin());
                        a -= 0.51 * (t15 + t14).sin();
                    }
                    let t18: f64 = x.iter().map(|y16| (t4 - (0.1 * (k10 as f64))).tanh()).sum();
                    s1 -= 0.78 * t18.sin();
                }
                _ => {
                    let t19 = std::mem::take(&mut a);
                    let mut k20 = 0;
                    let mut t21 = 1.0 + ((-s1) - (s1 / (1.5 + t19 * t19))).tanh();
                    while t21 > 0.18 && k20 < 3 {
                        t21 *= 0.62;
                        k20 += 1;
                        let t22 = std::mem::replace(&mut t21, 0.5 * (-(t4 * t4).ln_1p()).atan());
                        let t25: f64 = x.iter().take(3).skip_while(|y23| **y23 > -0.153).map(|y23| ((*y23) * 0.74).sin()).sum();
                        a += 0.85 * (t22 + t25).sin();
                    }
                    s1 = 0.7 * s1 + 0.25 * (t19 + t21).sin();
                }
            }
            s1 += 0.58 * (*y7).sin();
        }
    }
    0.48 * s1 + 0.66 * x[3] + 0.78 * a + 0.42 * s1 + 0.24 * u2[0]
}

#[differentiable]
pub fn p0232(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[n % x.len()] + x[n % x.len()]) + (a * a).ln_1p()) / (1.0 + b * b);
    let mut o2: Option<f64> = None;
    let f3 = |p4: f64| -> f64 { if p4 > 0.23 { return (-s1).tanh(); } 0.5 * (a + a) / (1.0 + p4 * p4) };
    let t6 = f3(0.5 * (a - (x[1] * b)).atan()) * f3(0.5 * (b * 0.43) / (1.0 + b * b));
    s1 += 0.29 * blend(&b, &t6);
    let mut k7 = 0;
    let mut t8 = 1.0 + (0.5 * (t6 + 0.73) / (1.0 + s1 * s1));
    while t8 > 0.48 && k7 < 12 {
        t8 *= 0.58;
        k7 += 1;
        let mut s10 = 0.23 * (t8 * x[2]).cos() + 0.46;
        for i9 in k7..k7 {
            s10 = (0.35 * s10 + (t6 + t6)).tanh();
            match (t6 + t6 > -0.677, (i9 + n)) {
                (true, 0..=2) => {
                    let mut p14 = (0.96 * (s1 - s10).cos() + 0.73, 0.24 * b.max(0.887).cos() + 0.22);
                    'l15: for (i12, y13) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                        p14 = (p14.1, (p14.0 * s1.max(-0.747)).sin());
                        let y16 = drain(&mut s1);
                        s1 += 0.98 * ((*y13) + y16).sin();
                    }
                    t8 -= 0.44 * p14.0.sin();
                }
                (false, _) => {
                    for y17 in x.iter() {
                        let y18 = drain(&mut s10);
                        s10 += 0.72 * (y18 + (*y17)).sin();
                    }
                }
                _ => {
                    s1 += 0.98 * ((-s1) * (s10 * b)).tanh();
                }
            }
        }
        t8 += 0.23 * s10.sin();
    }
    0.64 * t8 + 0.97 * x[1] + (0.97 * (0.24 - b).cos() + 0.91) + 0.94 * s1 + 0.99 * t8
}

#[differentiable]
pub fn p0233(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (0.92 + b) / (1.0 + a * a);
    let mut v2 = x.to_vec();
    let mut o3: Option<f64> = None;
    let mut p4 = (0.5 * a.max(-0.797).atan(), (-(s1 * s1)).exp().tanh());
    let y5;
    if p4.0 * p4.1 < 0.417 {
        y5 = (b * v2[n % v2.len()]).tanh();
    } else {
        y5 = (((0.1 * (n as f64)) - x[1]) + s1).tanh();
    }
    let mut s1 = x[2] - s1.tanh();
    let y6 = drain(&mut b);
    let mut k7 = 0;
    let mut t8 = 0.5 * (s1 + s1) / (1.0 + y5 * y5);
    while {
        k7 += 1;
        t8 = 0.73 * t8 + (y6 + s1).sin();
        k7 < 7 && t8 > -0.64
    } {
        for i9 in v2.iter().rev() {
            let r10 = match n / 2 % 3 { 0 => &y6, _ => &t8 };
            s1 += 0.37 * ((*i9) + (*r10)).sin();
        }
        let f11 = |p13: f64| s1.max(0.707).tanh();
        let f12 = |p13: f64| f11(p13) - f11(y6.max(0.37).tanh());
        let t14 = f12(0.5 * t8.min(-0.507) / (1.0 + x[2] * x[2]));
        v2[3] *= 0.8 + 0.15 * y6.sin().sin();
        b += 0.77 * t14.sin();
    }
    0.65 * t8 + 0.24 * x[k7 % x.len()] + 0.97 * s1 + 0.28 * b + 0.96 * v2[0] + 0.19 * p4.1 + 0.13 * t8
}

#[differentiable]
pub fn q0234(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = ((a + a) + (a - x[n % x.len()])).sin();
    let y2 = 0.28 * first_above(&x[..2], 0.63)?.sin();
    let y3 = positive(0.5 * (y2 + y2) / (1.0 + x[0] * x[0]))?;
    let mut k4 = 0;
    let mut t5 = 1.0 + (-(s1 * s1)).exp().sin();
    while t5 > 0.31 && k4 < 12 {
        t5 *= 0.70;
        k4 += 1;
        let mut s7 = t5.min(0.607).sin();
        for i6 in (0..x.len()).rev() {
            s7 = (0.62 * s7 + (0.91 * s7)).tanh();
            let y8 = 0.93 * positive(0.5 * (y2 + y3).atan())?.sin();
            let t12: f64 = x.iter().skip(1).take(2).flat_map(|y9| { let t11 = 0.49 * s7.cos() + 0.68; x.iter().map(move |y10| t11 * (0.16 * (y10 - (*y10)).cos() + 0.19)) }).skip(1).sum();
            let w13 = &x[1..];
            s7 += 0.17 * (w13[k4 % w13.len()] + t12).sin();
        }
        let y15 = match mode(k4 + 3) {
            Mode::Low => {
                let y14 = first_above(&x[..2], 0.26)?;
                (y3 * y3).ln_1p().tanh()
            }
            Mode::Middle => 0.73 * (s7 + y2).cos() + 0.94,
            Mode::High => {
                continue;
            }
        };
        a += 0.94 * (y15 + s7).sin();
    }
    Some(x[2].atan().tanh())
}

#[differentiable]
pub fn p0234(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s16 = 0.5 * (x[n % x.len()] + a).atan();
    let mut m17 = 0;
    let mut k18 = 0;
    let mut t19 = 0.5 * ((a + x[1]) - 0.92) / (1.0 + x[k18 % x.len()] * x[k18 % x.len()]);
    while {
        k18 += 1;
        t19 = 0.79 * t19 + (a + t19).sin();
        k18 < 7 && t19 > -0.31
    } {
        let t22 = 0.5 * t19.max(-0.987) / (1.0 + x[0] * x[0]);
        let f20 = |p21: f64| ((p21 * t22).tanh()) * t22;
        let t22 = f20(t22) + 0.5;
        let p21 = t22.sin();
        let t23 = f20(p21 * t22);
        let mut y24 = if (t22 * t22).ln_1p() >= t23 {
            let mut stack25 = vec![n % 3];
            while let Some(i26) = stack25.pop() {
                let mut v28 = x.iter().take(3).filter(|y27| **y27 > -0.683).map(|y27| 0.5 * (p21 / (1.5 + s16 * s16)).atan()).collect::<Vec<_>>();
                v28.push(0.5 * (t19 + t23).atan());
                s16 += 0.68 * v28[i26 % v28.len()].sin();
            }
            for i29 in (0..n).rev() {
                let mut u31 = [((t23 - t22) + (t19 - t19)).tanh(), 0.5 * t19.tanh().powi(2).atan(), 0.5 * t23.min(0.657) / (1.0 + p21 * p21)];
                for y30 in [(-(t19 * t19)).exp().tanh(), 0.64 * (p21 - 0.77).abs().cos() + 0.92] {
                    u31 = [u31[1], u31[2], 0.79 * ((t23 - t23) - (-t23)).cos() + 0.16];
                    std::mem::swap(&mut s16, &mut t19);
                    s16 = 0.7 * s16 + 0.49 * y30.sin();
                }
                t19 += 0.19 * u31[0].sin();
            }
            t19.tanh().powi(3).tanh()
        } else {
            0.26 * a.min(0.927).cos() + 0.52
        };
        let y32 = match q0234(x, (t19 + t23).tanh(), n % 4) { Some(t) => 0.64 * t, None => 0.86 };
        s16 += 0.35 * (t22 + p21).sin();
    }
    0.47 * x[1] + 0.31 * x[k18 % x.len()] + 0.27 * s16 + 0.35 * t19
}

#[differentiable]
pub fn p0235(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[0] - 0.43).tanh();
    let mut u2 = [0.5 * (x[0] - 0.77).abs() / (1.0 + a * a), ((s1 * s1) * 0.99).tanh(), (s1 * x[0]).sin().tanh(), (x[1].sin() + a.max(0.17)).tanh()];
    let mut p3 = ((u2[1] + x[n % x.len()]).sin(), 0.5 * (-(u2[2] * u2[2])).exp() / (1.0 + x[2] * x[2]));
    let t6: f64 = u2.iter().skip(1).map(|y4| { if *y4 > -0.163 { return ((*y4) + p3.1).tanh(); } 0.5 * y4 }).take(2).sum();
    {
        let (w7, w8) = u2.split_at_mut(2);
        w7[0] = w8[0] * w7[1];
        for y9 in w8.iter_mut() {
            let mut s10 = 0.0;
            s10 += (p3.1 + (*y9)).sin();
            let mut s12 = 0.12 * s10.min(0.657).cos() + 0.79;
            for i11 in (0..n % 4 + 2).rev().step_by(3) {
                s12 = (0.52 * s12 + (w7[1] * s12)).tanh();
                'l14: for i13 in n..n {
                    p3.1 += 0.83 * blend(&w7[1], &w7[1]);
                    let t16: f64 = x.iter().skip(1).find_map(|y15| if *y15 > -0.643 { Some(((s12 * (*y9)) + (s12 / (1.5 + s12 * s12))).tanh()) } else { None }).unwrap_or(0.5 * s1 / (1.0 + t6 * t6));
                    s12 += 0.34 * t16.sin();
                }
                for (y17, y18) in x.iter().zip(w7.iter()) {
                    let t22: f64 = x[1..].iter().scan(((*y9) * p3.0).sin(), |s21, y19| { *s21 = 0.5 * *s21 + 0.5 * (s1 - 0.28) / (1.0 + x[n % x.len()] * x[n % x.len()]); Some(s21.sin()) }).take(2).sum();
                    s1 -= 0.12 * ((*y17) + t22).sin();
                }
            }
            s1 += 0.62 * (s10 + (*y9)).sin();
        }
        let y23 = rotate(w8);
        s1 += 0.63 * (w7[w7.len() - 1] + w8[n % w8.len()]).sin();
    }
    0.57 * u2[1] + 0.96 * x[0] + 0.53 * p3.0 + 0.97 * s1 + 0.91 * u2[n % 4]
}

#[differentiable]
pub fn p0236(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (b.max(0.177) + (x[n % x.len()] * 0.91)).tanh();
    let mut u2 = [0.98 * ((-a) * (a - a)).cos() + 0.92; 2];
    let mut v3 = vec![0.5 * (0.66 * (u2[n % 2] / (1.5 + u2[0] * u2[0]))) / (1.0 + s1 * s1), 0.77 * ((a * x[1]) - (-a)).cos() + 0.28, 0.5 * (u2[n % 2] * u2[n % 2]).atan()];
    let t5: f64 = x.iter().last().map_or(0.5 * (s1 * b).atan(), |y4| v3[0].min(-0.917).sin());
    let y12 = match chained(0.57 * (v3[n % v3.len()] - b).cos() + 0.11, (s1 + u2[n % 2]).sin()) {
        Some(y6) => {
            let mut k7 = 0;
            while k7 < n / 2 {
                k7 += 1;
                let t10: f64 = v3[1..].iter().skip_while(|y8| **y8 > -0.623).map(|y8| 0.5 * (t5 * y6) / (1.0 + u2[1] * u2[1])).sum();
                b /= 1.1 + (v3[2] + v3[n % v3.len()]) * (v3[2] + v3[n % v3.len()]);
                let y11 = if (k7 + n) % 3 != 1 {
                    0.5 * (t5 - y6).atan()
                } else {
                    0.38 * (0.59 + v3[v3.len() - 1]).cos() + 0.74
                };
                b += 0.78 * (t10 + y11).sin();
            }
            (u2[0] + u2[1]).tanh()
        }
        None => 0.5 * (v3[1].sin() * (v3[0] - s1)).atan(),
    };
    let mut t5 = t5 * 0.67;
    {
        let (w13, w14) = v3.split_at_mut(2);
        w13[0] = w14[0] * u2[0];
        let e15 = if (n + 1) % 2 == 1 { Err(3_u8) } else { Ok((y12 + w14[n % w14.len()]).tanh()) };
        s1 += 0.45 * (w13[1] + w14[0]).sin();
    }
    0.67 * u2[0] + 0.81 * x[3] + 0.11 * v3[0] + 0.28 * s1 + 0.11 * u2[n % 2] + 0.76 * t5 + 0.36 * b
}

#[differentiable]
pub fn p0237(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].sin().sin();
    let mut u2 = [0.5 * (s1 / (1.5 + a * a)).atan(), (-a).sin(), 0.34 * (s1 - s1).cos() + 0.77, (s1 / (1.5 + a * a)).tanh()];
    let mut o3 = Some(0.5 * (s1 / (1.5 + u2[1] * u2[1])) / (1.0 + s1 * s1));
    let (t4, mut s5) = (0.5 * (s1 - 0.77).abs().atan(), 0.65 * (a + s1).cos() + 0.91);
    let mut v6 = u2.clone();
    v6.swap(n % 4, 0);
    let mut s8 = (u2[n % 4] * u2[n % 4] + 0.3).sqrt().sin();
    'l9: for y7 in u2 {
        s8 = (0.83 * s8 + s5.max(-0.657)).tanh();
        let mut p12 = (s1.cos().sin(), (a * y7).tanh());
        for (y10, y11) in u2.iter_mut().zip(x) {
            p12 = (p12.1, (p12.0 * (p12.0 * v6[n % 4])).sin());
            let mut k13 = 0;
            let mut u15 = [0.5 * (y11 + (p12.1 / (1.5 + (*y11) * (*y11)))) / (1.0 + s8 * s8), y7.cos().tanh(), 0.97 * a.atan().cos() + 0.83];
            let y14 = 'l16: loop {
                k13 += 1;
                if k13 > n % 3 {
                    break (p12.1 * 0.73).tanh();
                }
                u15 = [u15[1], u15[2], (*y11).atan().sin()];
                match (k13 + 2) % 5 {
                    3 => {
                        continue 'l9;
                    }
                    _ => {
                        add_scaled(&mut v6, x, (t4 * a).sin());
                        let f17 = |p18: f64| -> f64 { if p18 > 0.23 { return 0.69 * (p18 * y11).cos() + 0.39; } 0.5 * (s5 + (*y11)) / (1.0 + t4 * t4) };
                        let t20 = f17(((u15[2] * y11) - u15[1].min(0.437)).sin()) * f17(0.5 * (u15[n % 3] - u15[1]).atan());
                        s1 += 0.88 * t20.sin();
                    }
                }
            };
            s1 += 0.61 * (u15[n % 3] + (*y10)).sin();
        }
        'l22: for i21 in 0..v6.len() {
            v6[i21] -= 0.57 * (0.5 * (v6[i21] - p12.1) / (1.0 + v6[i21] * v6[i21]));
        }
        a -= 0.58 * (p12.1 + y7).sin();
    }
    0.39 * s5 + 0.84 * x[2] + 0.93 * s1 + 0.12 * s8 + 0.15 * v6[1] + 0.54 * a + 0.41 * s5 + 0.42 * u2[2]
}

#[differentiable]
pub fn q0238(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.55 * (a + x[n % x.len()]).cos() + 0.15;
    if let Some(y2) = first_above(x, 0.13) {
        let y3 = if (n + 3) % 2 == 0 || y2 + s1 >= -0.687 {
            ((x[n % x.len()] - s1) * (a * 0.16)).sin()
        } else {
            let y9 = match n + 1 {
                k4 if k4 > 1 => {
                    let mut k5 = 0;
                    while k5 < n % 4 {
                        let y6 = staged(0.5 * (x[0] + x[x.len() - 1]).atan(), 0.5 * (y2 * y2 + 0.3).sqrt() / (1.0 + x[k5 % x.len()] * x[k5 % x.len()]), k4)?;
                        let t8: f64 = (1..=3).fold(0.3, |s, k7| s * ((s1 - a).tanh()) + (f64::from(k7)));
                        s1 += 0.28 * (t8 + y6).sin();
                        k5 += 1;
                    }
                    0.5 * (-s1).atan()
                }
                _ if !(n / 2 <= 3) => {
                    s1 /= 1.1 + (s1 + x[n % x.len()]) * (s1 + x[n % x.len()]);
                    0.5 * (a + a).cos() / (1.0 + a * a)
                }
                _ => 0.5 * (s1 + s1).atan(),
            };
            0.5 * ((s1 + a) - (x[0] + y9)).atan()
        };
        s1 += 0.69 * (y2 + y3).sin();
    } else {
        s1 += 0.84 * s1.max(-0.117).tanh();
    }
    Ok(a.cos().tanh())
}

#[differentiable]
pub fn p0238(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = 0.5 * (-a).atan();
    let o11 = if (s10 - 0.77).abs() <= s10 { Some(0.5 * (x[n % x.len()] - a) / (1.0 + a * a)) } else { None };
    let mut k12 = 0;
    let y13 = loop {
        k12 += 1;
        if (k12 + 3) % 2 == 0 || s10 + s10 >= s10 || k12 > 3 {
            break 0.5 * s10.min(-0.17).atan();
        }
        if let Ok(y14) = checked(0.5 * (s10 - a) / (1.0 + s10 * s10), (n + 1)) {
            for y17 in x.iter() {
                'l19: for i18 in 3..n.min(5) {
                    let y20 = drain(&mut s10);
                    s10 = 0.7 * s10 + 0.26 * y20.sin();
                }
                let mut u21 = [0.19 * ((*y17) + 0.31).cos() + 0.22, 0.5 * (s10 * (*y17)) / (1.0 + s10 * s10)];
                u21.iter_mut().zip(x.iter().rev()).for_each(|(y22, y23)| { *y22 = 0.5 * *y22 + ((s10 + (*y23)) - 0.77).abs().sin(); });
                s10 += 0.76 * (u21[1] + (*y17)).sin();
            }
            s10 += 0.57 * y14.sin();
        } else {
            let f24 = |p25: f64| -> f64 { if p25 > 0.23 { return (a * s10).tanh(); } 0.91 * x[x.len() - 1].max(-0.667).cos() + 0.43 };
            let t27 = f24((x[n % x.len()] / (1.5 + x[n % x.len()] * x[n % x.len()])).sin()) * f24(((s10 + x[k12 % x.len()]) * (x[n % x.len()] * 0.27)).sin());
            if k12 / 2 % 2 == 0 {
                let mut m28 = 0;
            }
            let y29 = soften(0.5 * (a + (0.1 * (n as f64))).atan());
            s10 += 0.61 * (t27 + y29).sin();
        }
        let y32 = match positive(((s10 + s10) / (1.5 + x[k12 % x.len()] * x[k12 % x.len()])).sin()) {
            Some(y31) if y31 > 0.99 => 0.64 * (y31.max(0.507) / (1.5 + a * a)).cos() + 0.68,
            Some(y31) => (-y31).tanh(),
            None => return 0.72 * a + 0.86 * x[0],
        };
        s10 += 0.99 * y32.sin();
    };
    0.39 * x[3] + 0.53 * x[n % x.len()] + 0.24 * s10
}

#[differentiable]
pub fn p0239(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (b + (0.1 * (n as f64))) / (1.0 + a * a);
    let mut v2 = vec![x[n % x.len()].tanh().powi(2).tanh(), 0.42 * (a + a).tanh().powi(3).cos() + 0.77, 0.5 * (b + (0.1 * (n as f64))).atan(), 0.86 * ((b * b) + (0.1 * (n as f64))).cos() + 0.67];
    let mut o3: Option<f64> = None;
    let t4 = std::mem::take(&mut s1);
    let t5: f64 = ((b * b).ln_1p() * (b + t4)).sin();
    let mut s6 = 1.0;
    s6 += 0.5 * (t5 * t5) / (1.0 + a * a);
    let t9: f64 = x.iter().filter_map(|y7| if *y7 > -0.313 { Some(0.41 * (-t5.min(0.237)).cos() + 0.81) } else { None }).sum();
    let mut v10 = v2.clone();
    let t13: f64 = v2.iter().filter(|y11| **y11 > 0.533).map(|y11| (-(b * b)).exp().tanh()).take(2).sum();
    match n / 2 {
        k14 if k14 > 1 => {
            let t18: f64 = v10.iter().chain(&v10[..]).scan((a - t13).sin(), |s17, y15| { *s17 = 0.5 * *s17 + 0.28 * (0.79 + t13).cos() + 0.56; Some(s17.sin()) }).take(2).sum();
            s6 += 0.61 * t18.sin();
        }
        _ if (n + 1) > 0 => {
            b += 0.79 * (a.min(-0.807) + (0.1 * (n as f64))).tanh();
        }
        _ => {
            b += 0.47 * t4.max(-0.507).min(-0.897).sin();
        }
    }
    0.35 * s6 + 0.37 * x[2] + 0.71 * s6 + 0.63 * b + 0.46 * s1 + 0.45 * v2[0] + 0.51 * v10[0]
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
    let t7: f64 = x.iter().rev().take_while(|y5| **y5 > 0.283).map(|y5| 0.5 * (u2[0] * b) / (1.0 + v3[n % v3.len()] * v3[n % v3.len()])).sum();
    let mut u10 = [(-t7).tanh(), a.tanh(), 0.5 * ((0.23 - u2[n % 3]) + (x[0] * t7)).atan()];
    for (y8, y9) in v3.iter_mut().zip(x.iter()) {
        u10 = [u10[1], u10[2], (t7 * 0.79).sin()];
        let mut u12 = [((b / (1.5 + u10[n % 3] * u10[n % 3])) / (1.5 + t7 * t7)).tanh(), 0.5 * b.max(0.117) / (1.0 + u10[2] * u10[2]), 0.5 * (*y9).min(-0.17) / (1.0 + u10[n % 3] * u10[n % 3])];
        'l13: for i11 in 2..2 {
            u12 = [u12[1], u12[2], (u12[0] - 0.86).tanh()];
            for i14 in u10.iter().rev() {
                match (staged(0.5 * (-u12[2]).atan(), (u12[n % 3] + (0.1 * (i11 as f64))).tanh(), n / 2), (i11 + n) % 3) {
                    (_, 0) => {
                        let f17 = |p18: f64| -> f64 { if p18 > 0.23 { return (0.32 * u10[n % 3]).sin(); } 0.67 * (((*y9) * 0.84) * i14).cos() + 0.95 };
                        let t20 = f17(0.64 * ((*i14) + y9).cos() + 0.49) * f17(0.5 * ((*y9) * y9) / (1.0 + (*i14) * (*i14)));
                        b += 0.59 * t20.sin();
                    }
                    (Ok(y16), k15) => {}
                    _ => {
                        let f21 = |p22: f64| -> f64 { for k23 in 1..4 { if p22 * (k23 as f64) > 0.57 { return ((*y9) * (*i14)).tanh(); } } 0.12 * (b / (1.5 + u12[1] * u12[1])).cos() + 0.11 };
                        let t24 = f21(0.5 * ((*i14) * (0.1 * (i11 as f64))) / (1.0 + u2[1] * u2[1])) * f21(0.91 * (y9 + (*i14)).cos() + 0.23);
                        a = 0.7 * a + 0.97 * t24.sin();
                    }
                }
                s1 += 0.17 * (*i14).sin();
            }
        }
        u12.fill(0.5 * ((*y9) - (0.1 * (n as f64))) / (1.0 + b * b));
        a += 0.94 * ((*y8) + u12[n % 3]).sin();
    }
    0.76 * u10[n % 3] + 0.61 * x[2] + (0.5 * ((v3[n % v3.len()] * v3[2]) + (u2[0] + (0.1 * (n as f64)))) / (1.0 + x[2] * x[2])) + 0.27 * v3[2] + 0.63 * s1 + 0.82 * a + 0.17 * b + 0.82 * u10[n % 3] + 0.78 * u2[2]
}

#[differentiable]
pub fn p0241(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + 0.17) / (1.0 + a * a);
    let (t2, mut s3) = ((a.max(-0.867) + 0.89).tanh(), 0.5 * ((a + 0.32) * (-(a * a)).exp()).atan());
    if (n + 3) % 3 != 1 {
        let mut k6 = 0;
        let mut p7 = (0.5 * (s3 * s1).atan(), 0.17 * (a * s3).cos() + 0.18);
        'l8: while k6 < n % 4 {
            k6 += 1;
            p7 = (p7.1, (p7.0 * (p7.0 + (0.1 * (k6 as f64)))).sin());
            let mut k9 = 0;
            'l10: while k9 < 3 {
                k9 += 1;
                'l13: for (i11, y12) in x.iter().enumerate() {
                    b -= 0.22 * p7.0.sin();
                    let e14 = if n > 0 && (*y12) - p7.0 < -0.427 { Err(0_u8) } else { Ok((((*y12) * p7.0) - y12).tanh()) };
                    s3 += 0.67 * (*y12).sin();
                }
            }
            let mut k15 = 0;
            let mut u16 = [0.37 * (t2 - 0.77).abs().cos() + 0.78, 0.5 * (a / (1.5 + b * b)).atan(), 0.5 * p7.0.max(-0.577) / (1.0 + p7.1 * p7.1)];
            while k15 < n.min(4) {
                k15 += 1;
                u16 = [u16[1], u16[2], s1.min(0.587).sin()];
                u16.fill(((t2 + b) * 0.36).tanh());
            }
            s1 += 0.58 * u16[1].sin();
        }
        s3 += 0.22 * p7.1.sin();
    }
    0.52 * s1 + 0.14 * x[3] + (t2 - 0.77).abs().sin() + 0.32 * s1 + 0.51 * b + 0.73 * s3
}

#[differentiable]
pub fn p0242(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (a * a).sin();
    let mut u2 = [0.5 * ((x[n % x.len()] * x[n % x.len()]) + (s1 * a)) / (1.0 + a * a), a.sin()];
    let mut v3 = vec![a.max(0.667).tanh(); 3];
    let mut o4 = Some((u2[0].max(0.957) / (1.5 + a * a)).tanh());
    for (i5, y6) in u2.iter().enumerate() {
        for (y7, y8) in v3.iter().zip(x) {
            let y9 = if (*y7).min(0.217) >= -0.767 {
                ((*y8) + (*y8)).tanh()
            } else {
                0.5 * (-a).atan()
            };
            let mut k10 = 0;
            let y11 = loop {
                k10 += 1;
                if i5 % 3 != 0 || k10 > 1 {
                    break 0.5 * ((-a) - 0.77).abs() / (1.0 + (*y8) * (*y8));
                }
                let Some(y12) = o4 else {
                    return 0.83 * (*y6) + 0.92 * x[2] + (-(*y7)).tanh();
                };
                s1 += 0.92 * y12.sin();
            };
            s1 += 0.41 * (y9 + y11).sin();
        }
        s1 = 0.7 * s1 + 0.86 * (*y6).sin();
    }
    let mut stack13 = vec![n, (n + n)];
    while let Some(i14) = stack13.pop() {
        if i14 > 1 {
            stack13.push(i14 / 2);
        }
        nudge(&mut v3[0], 0.5 * (u2[n % 2] + 0.96).atan());
        match n / 2 % 4 {
            0 => {
                let t16: f64 = if u2.iter().any(|y15| *y15 > 0.403) { 0.53 * (s1 * 0.43).cos() + 0.51 } else { 0.5 * a };
                if let Ok(y17) = checked(t16.tanh().powi(2).tanh(), (n + n)) {
                    u2[1] = x[n % x.len()].max(0.537).tanh();
                    s1 += 0.15 * y17.sin();
                }
                s1 -= 0.61 * t16.sin();
            }
            1 => {
                s1 += 0.83 * (0.45 * ((v3[0] + a) - (0.1 * (n as f64))).cos() + 0.45);
            }
            _ => {
                s1 += 0.58 * (0.5 * (v3[n % v3.len()] + s1).max(-0.807).atan());
            }
        }
    }
    0.59 * v3[n % v3.len()] + 0.99 * x[0] + 0.77 * s1 + 0.52 * v3[v3.len() - 1] + 0.37 * u2[0]
}

#[differentiable]
pub fn p0243(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * x[n % x.len()].min(0.307) / (1.0 + x[0] * x[0]);
    let mut v2 = vec![(x[2] - x[n % x.len()]).sin(); 4];
    let mut k3 = 0;
    let mut p5 = (0.5 * (x[1] * s1) / (1.0 + b * b), (b / (1.5 + s1 * s1)).sin());
    let y4 = loop {
        k3 += 1;
        if k3 > n % 4 {
            break 0.5 * (b * b).ln_1p().atan();
        }
        p5 = (p5.1, (p5.0 * (b - b)).sin());
        match n / 2 {
            0 => {
                std::mem::swap(&mut v2[3], &mut s1);
                v2 = vec![0.5 * (0.36 * b).atan(); 4];
                for y7 in [(v2[2] * s1).tanh(), 0.5 * p5.0.min(0.827) / (1.0 + p5.0 * p5.0)] {
                    for i8 in (0..1).rev() {
                        let t11: f64 = x.iter().rev().map(|y9| { if *y9 > -0.803 { return ((v2[1] - p5.1) - (b - p5.0)).tanh(); } 0.5 * y9 }).take(2).sum();
                        let (w12, w13) = v2.split_at_mut(2);
                        w12[0] = w13[0] * y7;
                        s1 += 0.95 * (w12[i8 % w12.len()] + t11).sin();
                    }
                    for y14 in [(x[1] - s1).sin(), 0.5 * ((v2[n % v2.len()] / (1.5 + s1 * s1)) / (1.5 + y7 * y7)) / (1.0 + s1 * s1)] {
                        let t17: f64 = x.iter().step_by(2).filter(|y15| **y15 > 0.633).map(|y15| 0.5 * (y7 / (1.5 + y7 * y7)).atan()).take(2).sum();
                        let t18 = (y7 + y14).sin();
                        s1 += 0.26 * (t18 + t17).sin();
                    }
                    s1 += 0.61 * y7.sin();
                }
            }
            k6 => {
                p5.1 += 0.31 * (0.5 * (-p5.1) / (1.0 + v2[k6 % v2.len()] * v2[k6 % v2.len()]));
            }
        }
    };
    0.97 * v2[3] + 0.89 * x[n % x.len()] + ((p5.1 * 0.55) + (p5.0 + y4)).tanh() + 0.25 * v2[n % v2.len()] + 0.91 * s1 + 0.81 * p5.0
}

#[differentiable]
pub fn p0244(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[0] - b).tanh();
    let mut m2 = if (n + n) % 2 == 0 { n } else { 0 };
    let mut p3 = (0.5 * a.min(0.137).atan(), 0.5 * (-((s1 + s1) * (s1 + s1))).exp() / (1.0 + b * b));
    let y16 = match checked(0.5 * (b + p3.1) / (1.0 + b * b), m2 / 2) {
        Ok(y5) if y5 > 0.26 => {
            let mut k6 = 0;
            let mut t7 = 1.0 + (0.5 * (p3.1 / (1.5 + b * b)).atan());
            while t7 > 0.22 && k6 < 12 {
                t7 *= 0.61;
                k6 += 1;
                (p3.0, p3.1) = (p3.1, 0.46 * (s1 + t7).cos() + 0.94);
                let f8 = |p9: f64| -> f64 { if p9 > 0.23 { return (p3.0 / (1.5 + y5 * y5)).tanh(); } 0.5 * ((t7 / (1.5 + p3.1 * p3.1)) + (p3.1 * t7)).atan() };
                let t11 = f8((y5.atan() * (0.1 * (k6 as f64))).sin()) * f8(0.5 * ((a * t7) + 0.93).atan());
                let y15 = match (k6 + n) % 4 {
                    0 => {
                        let t14: f64 = x.iter().chain(&x[..]).map(|y12| 0.46 * (s1 + b).cos() + 0.74).sum();
                        0.46 * (t7 + t7).cos() + 0.94
                    }
                    1 => 0.5 * ((t11 / (1.5 + t11 * t11)) * (t11 + y5)).atan(),
                    _ => 0.5 * ((-t7) + (y5 * p3.0)) / (1.0 + p3.1 * p3.1),
                };
                s1 = 0.7 * s1 + 0.41 * (y15 + t11).sin();
            }
            (s1 * s1).ln_1p().tanh()
        }
        Ok(y5) => 0.5 * s1.max(0.357) / (1.0 + s1 * s1),
        Err(_) => 0.49 * ((-a) + s1).cos() + 0.19,
    };
    0.93 * y16 + 0.68 * x[n % x.len()] + (0.84 * (b + a).min(0.887).cos() + 0.25) + 0.28 * s1 + 0.13 * a + 0.64 * p3.0
}

#[differentiable]
pub fn p0245(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = a.tanh().powi(3).tanh();
    let mut v2 = vec![(a + s1).tanh(); 4];
    let mut stack3 = vec![n, (n + 1)];
    while let Some(i4) = stack3.pop() {
        let y5 = blend(&s1, &x[i4 % x.len()]);
        let t7: f64 = if x.iter().step_by(2).any(|y6| *y6 > -0.233) { (-x[2]).sin() } else { 0.5 * a };
        let t11: f64 = x.iter().skip(1).scan((y5 - v2[i4 % v2.len()]).tanh(), |s10, y8| { *s10 = 0.5 * *s10 + 0.5 * (y5 + (*y8)).atan(); Some(s10.sin()) }).take(2).sum();
        s1 += 0.12 * (t11 + t7).sin();
    }
    let e12: Result<f64, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok((v2[0] * s1).tanh()) };
    let t14: f64 = v2.iter().skip(1).map(|y13| 0.5 * (v2[1] + (*y13)) / (1.0 + x[1] * x[1])).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| 0.5 * (v2[n % v2.len()] + v2[n % v2.len()]) / (1.0 + v2[n % v2.len()] * v2[n % v2.len()]));
    if -a <= t14 {
        v2[n % 4] += 0.17 * (0.15 * ((a - 0.15) + (s1 * 0.34)).cos() + 0.66);
    } else if n > 1 && (-(a * a)).exp() >= 0.627 {
        relax(&mut v2[..2], 0.39 * (s1 - s1).cos() + 0.23);
        let y15: f64;
        match n % 4 {
            0 => {
                let s1 = (s1 + t14).sin();
                a += 0.77 * s1;
                y15 = (v2[0] - v2[n % v2.len()]).tanh();
            }
            1 | 2 => {
                y15 = (-a).tanh();
            }
            _ => {
                y15 = 0.5 * (t14 * v2[n % v2.len()]).atan();
            }
        }
        s1 += 0.66 * y15.sin();
    }
    0.75 * s1 + 0.66 * x[n % x.len()] + (0.5 * t14.min(0.897).atan()) + 0.98 * v2[n % v2.len()] + 0.43 * a + 0.91 * s1
}

#[differentiable]
pub fn p0246(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = ((x[n % x.len()] + x[1]) + (x[0] * x[2])).sin();
    let mut m2 = (n + n);
    let mut o3: Option<f64> = None;
    let y5 = if let Ok(y4) = checked(0.61 * a.cos() + 0.96, m2 / 2) {
        0.5 * (s1 - y4).atan()
    } else {
        return 0.95 * x[m2 % x.len()] + 0.36 * x[m2 % x.len()];
    };
    for (i6, y7) in x.iter().enumerate() {
        for i10 in x.iter().rev() {
            let y25 = match (staged(0.25 * (i10.sin() + ((*i10) + i10)).cos() + 0.46, 0.5 * (y5 + s1) / (1.0 + (*y7) * (*y7)), (n + 1)), m2 % 3) {
                (_, 0) => (s1 + (0.1 * (m2 as f64))).max(0.217).sin(),
                (Ok(y12), k11) => 0.68 * (*i10).cos() + 0.88,
                _ => {
                    let mut k13 = 0;
                    while k13 < 2 {
                        k13 += 1;
                        let t14: f64 = 0.5 * (y5 + y5) / (1.0 + y5 * y5);
                        s1 -= 0.44 * t14.sin();
                    }
                    let y24 = match checked((y5 + (0.1 * (m2 as f64))).sin(), (n + 1)) {
                        Ok(y17) => {
                            let y19 = mean(x);
                            s1 += 0.16 * blend(&a, y7);
                            0.5 * ((x[0] + a) * (y17 - (*y7))) / (1.0 + y19 * y19)
                        }
                        Err(_) => {
                            o3 = Some(0.5 * ((*i10) + 0.57) / (1.0 + (*y7) * (*y7)));
                            let f20 = |p21: f64, q22: f64| 0.5 * (q22.min(0.887) * (y7 * (*i10))) / (1.0 + p21 * p21);
                            let t23 = f20(0.31 * ((*y7) + s1).cos() + 0.21, 0.5 * (s1 + a) / (1.0 + a * a)) - f20(0.5 * (s1 + a) / (1.0 + a * a), 0.4);
                            0.46 * (y5.min(-0.237) / (1.5 + s1 * s1)).cos() + 0.32
                        }
                    };
                    0.98 * (-y5.max(0.477)).cos() + 0.52
                }
            };
            s1 = 0.7 * s1 + 0.22 * ((*i10) + y25).sin();
        }
        s1 -= 0.76 * (*y7).sin();
    }
    0.29 * x[m2 % x.len()] + 0.53 * x[3] + ((-s1) + ((0.1 * (m2 as f64)) + y5)).tanh() + 0.57 * s1
}

#[differentiable]
pub fn p0247(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[0] * a) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut o2: Option<f64> = None;
    nudge(&mut s1, 0.5 * (-b) / (1.0 + a * a));
    let mut k3 = 0;
    let y4 = loop {
        k3 += 1;
        if k3 > n / 2 {
            break 0.5 * (s1 * a) / (1.0 + s1 * s1);
        }
        let mut k5 = 0;
        let mut u6 = [0.5 * ((b / (1.5 + x[k3 % x.len()] * x[k3 % x.len()])) + a.tanh().powi(3)) / (1.0 + x[1] * x[1]), (b - b).tanh(), (b.max(0.607) - a.sin()).sin()];
        loop {
            k5 += 1;
            if k5 > n {
                break;
            }
            u6 = [u6[1], u6[2], (-(s1 * b)).sin()];
            let mut k7 = 0;
            while k7 < n % 3 {
                'l10: for (i8, y9) in x.iter().enumerate() {
                    let y11 = rotate(&mut u6);
                    let t14: f64 = u6.iter().rev().fold((x[k5 % x.len()] - x[i8]).tanh(), |s13, y12| 0.5 * s13 + 0.5 * ((*y12) * (*y12) + 0.3).sqrt() / (1.0 + u6[2] * u6[2]));
                    s1 += 0.57 * (y11 + (*y9)).sin();
                }
                k7 += 1;
            }
            match k7 {
                1..=3 | 6 => {
                    let y15: f64;
                    match k5 / 2 % 4 {
                        0 => {
                            y15 = 0.54 * ((a * s1) * (s1 * u6[0])).cos() + 0.27;
                        }
                        1 | 2 => {
                            y15 = 0.44 * (b - b).max(-0.337).cos() + 0.14;
                        }
                        _ => {
                            y15 = 0.51 * b.min(-0.937).cos() + 0.25;
                        }
                    }
                    let f16 = |p17: f64| (p17 + s1).tanh();
                    let t19 = x.iter().filter(|y18| f16(**y18) > 0.11).fold(0.4, |s, y18| s * f16(*y18));
                    s1 += 0.73 * (y15 + t19).sin();
                }
                _ => {
                    match n + 3 {
                        ..2 => {
                            let t23: f64 = u6.iter().skip(1).take(2).flat_map(|y20| { let t22 = 0.5 * (b + y20) / (1.0 + u6[1] * u6[1]); x.iter().map(move |y21| t22 * (0.87 * (-a).cos() + 0.45)) }).sum();
                            s1 += 0.98 * t23.sin();
                        }
                        2..=4 => {
                            let t26: f64 = x.iter().skip(1).map(|y24| ((*y24) + 0.24).sin()).product();
                            s1 += 0.88 * t26.sin();
                        }
                        _ => {
                            s1 += 0.74 * ((0.1 * (k7 as f64)) + u6[k5 % 3]).tanh();
                        }
                    }
                }
            }
        }
        s1 += 0.45 * u6[n % 3].sin();
    };
    0.21 * y4 + 0.24 * x[n % x.len()] + ((s1 / (1.5 + a * a)) - (y4 * s1)).tanh() + 0.64 * s1
}

#[differentiable]
pub fn p0248(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.22 * ((x[3] - b) - (a / (1.5 + a * a))).cos() + 0.95;
    let mut u2 = [0.85 * x[2].min(0.817).cos() + 0.34; 3];
    let mut v3 = vec![0.47 * (b + (0.1 * (n as f64))).cos() + 0.43; 4];
    let mut m4 = (n + n);
    let mut p5 = (0.5 * (s1 * b).atan(), 0.77 * ((b - v3[3]) + (v3[m4 % v3.len()] - v3[3])).cos() + 0.97);
    let r6 = if p5.0 * p5.1 >= s1 { &x[0] } else { &u2[1] };
    let (t10, t11) = x.iter().chain(&v3[..]).fold((((*r6) + u2[2]).sin(), 1.0), |(p8, q9), y7| (p8 + (0.5 * (p5.1 * b).atan()), q9 * p8));
    let (t10, t11) = (t10.tanh(), t11.sin());
    let t14: f64 = v3.iter().rev().fold(0.5 * (t11 + t10) / (1.0 + x[3] * x[3]), |s13, y12| 0.5 * s13 + 0.5 * p5.1.max(-0.907).atan());
    let y15 = rotate(&mut v3);
    let y28 = match checked(0.5 * (t11 + b).atan(), m4 / 2) {
        Ok(y16) => {
            let mut s19 = 0.5 * (t11 + y16).atan();
            for y18 in &v3 {
                s19 = (0.51 * s19 + (y16 * t10)).tanh();
                let r20 = if -(*y18) > y16 { &s1 } else { &a };
                s19 -= 0.91 * ((*y18) + (*r20)).sin();
            }
            v3[3] = y16.max(0.867).sin();
            0.5 * (*r6) / (1.0 + s19 * s19)
        }
        Err(_) => {
            let f21 = |p22: f64, q23: f64| 0.5 * ((y15 - t14) - (q23 - p22)) / (1.0 + y15 * y15);
            let t24 = f21(0.5 * (r6 * u2[1]).atan(), u2[0].tanh().powi(3).sin()) - f21(u2[0].tanh().powi(3).sin(), 0.4);
            let t27: f64 = x.iter().chain(&x[..]).filter_map(|y25| if *y25 > 0.703 { Some((p5.0 * p5.0).ln_1p().tanh()) } else { None }).take(2).sum();
            0.5 * ((y15 + v3[0]) + a.tanh().powi(3)) / (1.0 + t27 * t27)
        }
    };
    0.15 * p5.0 + 0.87 * x[1] + 0.83 * s1 + 0.99 * p5.0 + 0.39 * v3[0]
}

#[differentiable]
pub fn p0249(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + 0.32) / (1.0 + a * a);
    let mut u2 = [0.27 * (a + a).cos() + 0.11, (b * x[3]).sin()];
    u2.iter_mut().zip(x.iter()).for_each(|(y3, y4)| { *y3 = 0.5 * *y3 + (0.32 * (*y4)).sin(); });
    let mut k5 = 0;
    let mut t6 = 1.0 + (0.67 * (s1 + s1).max(0.297).cos() + 0.61);
    'l7: while t6 > 0.51 && k5 < 12 {
        t6 *= 0.71;
        k5 += 1;
        for y8 in [0.5 * ((s1 - 0.77).abs() + b).atan(), (b + b).sin()] {
            if t6 + y8 >= -0.417 {
                let y9;
                if !((n + 2) <= 1) {
                    u2 = [((s1 * s1) * t6.tanh().powi(3)).sin(), 0.5 * t6.sin().atan()];
                    let w10 = &mut u2[1..];
                    y9 = (s1 - y8).sin();
                } else {
                    y9 = 0.5 * u2[k5 % 2] / (1.0 + y8 * y8);
                }
                let mut f11 = move |p12: f64| { s1 = s1.sin() + (y9 + (0.1 * (n as f64))).sin(); s1 * p12 };
                s1 += 0.5 * (y8 - y8).atan();
                let t13 = f11(0.5 * (y9.tanh().powi(2) * (u2[0] * 0.74)) / (1.0 + y9 * y9)) - f11(s1);
                s1 += 0.98 * (t13 + y9).sin();
                break 'l7;
            }
            let mut k14 = 0;
            let mut p16 = (t6.sin(), (t6 + s1).tanh());
            let y15 = loop {
                k14 += 1;
                if k5 / 2 > 1 || k14 > 2 {
                    break 0.5 * ((y8 * u2[0]) + (s1 - y8)) / (1.0 + x[k5 % x.len()] * x[k5 % x.len()]);
                }
                p16 = (p16.1, (p16.0 * (p16.0 * p16.0).ln_1p()).sin());
                let t18: f64 = u2.iter().rev().find(|y17| **y17 > 0.103).copied().unwrap_or(0.5 * t6.cos().atan());
                t6 += 0.99 * t18.sin();
            };
            s1 += 0.13 * (y15 + y8).sin();
        }
    }
    0.29 * t6 + 0.85 * x[3] + (0.14 * (s1 + 0.68).cos() + 0.66) + 0.16 * t6 + 0.88 * u2[1] + 0.89 * s1
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn q0225(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (a * (a + a)).atan();
        let y2 = staged(((s1 + lit(0.62)) * (lit(0.1) * lit(n as f64))).tanh(), ((s1 * a) * (a * x[3])).sin(), n)?;
        let y3 = staged((a - lit(0.77)).abs().tanh(), lit(0.5) * (x[3] * x[1]) / (lit(1.0) + a * a), n)?;
        let f4 = |p5: Dual, q6: Dual| lit(0.5) * p5.max(lit(0.407)).atan();
        let t7 = f4(lit(0.78) * ((s1 * s1) - lit(0.77)).abs().cos() + lit(0.35), lit(0.5) * a.max(lit(0.197)).atan()) - f4(lit(0.5) * a.max(lit(0.197)).atan(), lit(0.4));
        let y10 = match (staged(x[1].max(lit(-0.807)).tanh(), ((lit(0.1) * lit(n as f64)) * (-t7)).sin(), (n + 3)), n % 3) {
            (_, 0) => {
                s1 = s1 + (lit(0.73) * staged(lit(0.77) * (a.cos() / (lit(1.5) + y3 * y3)).cos() + lit(0.77), lit(0.89) * (s1 * (lit(0.1) * lit(n as f64))).sin().cos() + lit(0.97), (n + n))?);
                lit(0.5) * (y2 / (lit(1.5) + y2 * y2)).atan()
            }
            (Ok(y9), k8) => {
                s1 = s1 + (lit(0.61) * staged((y9 + s1).tanh(), (s1 + lit(0.77)).tanh(), (n + 1))?);
                ((a + t7) * (y9 + lit(0.14))).tanh()
            }
            _ => (-x[2]).tanh(),
        };
        Ok(((-s1) + (y3 + s1)).sin())
    }

    pub fn p0225(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s11 = (x[2] + b).tanh();
        let mut u12 = [((x[0] / (lit(1.5) + s11 * s11)) * (lit(0.1) * lit(n as f64))).sin(), ((x[3] - s11) * (a + a)).sin(), (-(a * a).ln_1p()).sin(), lit(0.5) * (x[2] + lit(0.42)).atan()];
        let mut v13 = Vec::new();
        v13.push(lit(0.5) * (b + a) / (lit(1.0) + b * b));
        v13.push(lit(0.5) * (-(s11 * s11)).exp() / (lit(1.0) + b * b));
        v13.push(lit(0.5) * (lit(0.25) - s11) / (lit(1.0) + a * a));
        let mut m14 = if n / 2 % 2 == 0 || b - v13[n % v13.len()] >= lit(0.887) { n } else { 1 };
        let mut v16 = v13.iter().chain(&v13[..]).filter(|y15| **y15 > lit(-0.613)).map(|y15| (-((*y15) * (*y15))).exp().tanh()).collect::<Vec<_>>();
        v16.push(lit(0.5) * (b * s11).atan());
        let mut k17 = 0;
        let mut t18 = u12[1].max(lit(-0.267)).sin();
        while {
            k17 += 1;
            t18 = lit(0.60) * t18 + (lit(0.19) * (v13[0] + lit(0.37)).cos() + lit(0.12));
            k17 < 7 && t18 > -lit(0.92)
        } {
            for (y19, y20) in x.iter().zip(u12.iter()) {
                {
                    let (w21, w22) = v13.split_at_mut(2);
                    w21[0] = w22[0] * (*y20);
                    for w23 in v16.chunks_mut(3) {
                        w23[0] = lit(0.34) * (w21[n % w21.len()] / (lit(1.5) + w23[k17 % w23.len()] * w23[k17 % w23.len()])).cos() + lit(0.35);
                        let t26: Dual = w22.iter().filter_map(|y24| if *y24 > lit(0.123) { Some((u12[3] + y19).tanh()) } else { None }).sum();
                        s11 = s11 + (lit(0.72) * (t26 + w23[0]).sin());
                    }
                    t18 = t18 + (lit(0.35) * (w22[0] + w21[1]).sin());
                }
                std::mem::swap(&mut t18, &mut s11);
                {
                    let (w27, w28) = v13.split_at_mut(2);
                    w27[0] = w28[0] * (*y19);
                    let y30 = if let Some(y29) = positive(((*y20) - lit(0.77)).abs().tanh()) {
                        let t33 = lit(0.5) * (((*y20) - lit(0.77)).abs() * lit(0.49)) / (lit(1.0) + u12[n % 4] * u12[n % 4]);
                        let f31 = |p32: Dual| ((y29 / (lit(1.5) + y29 * y29)).tanh()) * t33;
                        let t33 = f31(t33) + lit(0.5);
                        let p32 = t33.sin();
                        let t34 = f31(p32 * t33);
                        w28[0].sin().tanh()
                    } else {
                        w27.swap(n % 2, 0);
                        let mut m35 = if x[n % x.len()].sin() >= lit(-0.87) { (n + 3) } else { 1 };
                        lit(0.5) * u12[0].atan() / (lit(1.0) + (*y20) * (*y20))
                    };
                    t18 = t18 + (lit(0.23) * (w28[k17 % w28.len()] + y30).sin());
                }
                s11 = s11 + (lit(0.34) * ((*y19) + (*y20)).sin());
            }
        }
        lit(0.51) * a + lit(0.68) * x[0] + lit(0.89) * u12[m14 % 4] + lit(0.29) * v16[m14 % v16.len()] + lit(0.75) * v13[m14 % v13.len()] + lit(0.45) * s11 + lit(0.72) * t18
    }

    pub fn q0226(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * (x[2].min(lit(-0.577)) - (-x[n % x.len()])).atan();
        let y2 = first_above(&x[..2], lit(0.99))?;
        let mut stack3: Vec<usize> = (0..n).collect();
        while let Some(i4) = stack3.pop() {
            if i4 > 1 {
                stack3.push(i4 / 2);
            }
            let y5 = stepped(x[i4 % x.len()].min(lit(0.867)).tanh(), n / 2);
            s1 = s1 + (lit(0.72) * y5.sin());
        }
        match n + n {
            0 => {
                let w7 = &x[..2];
                s1 = s1 - (lit(0.25) * w7[0].sin());
            }
            k6 => {}
        }
        s1 = s1 + (lit(0.89) * chained(lit(0.5) * (x[n % x.len()] / (lit(1.5) + s1 * s1)) / (lit(1.0) + s1 * s1), lit(0.45) * ((y2 / (lit(1.5) + a * a)) * (lit(0.1) * lit(n as f64))).cos() + lit(0.58))?);
        let f8 = |p9: Dual| -> Dual { for k10 in 1..4 { if p9 * lit(k10 as f64) > lit(0.57) { return lit(0.5) * (p9 + a) / (lit(1.0) + p9 * p9); } } y2.cos().sin() };
        let t11 = f8(lit(0.5) * (y2 * a).atan()) * f8((s1.sin() + lit(0.58)).sin());
        let y13 = if let Ok(y12) = staged(lit(0.5) * (t11 + x[1]) / (lit(1.0) + t11 * t11), y2.atan().sin(), n / 2) {
            let y14 = chained(lit(0.5) * (t11 - y12).atan(), (t11 * lit(0.61)).cos().sin())?;
            lit(0.67) * (y2 + lit(0.29)).cos() + lit(0.46)
        } else {
            ((t11 * t11).ln_1p() - (a - lit(0.94))).sin()
        };
        Some(lit(0.5) * (lit(0.63) * x[n % x.len()]).atan())
    }

    pub fn p0226(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s15 = (a - a).sin();
        let mut u16 = [lit(0.5) * (-(s15 * s15)).exp().atan(); 3];
        let mut o17 = Some((a * a).sin());
        u16[n % 3] = lit(0.5) * (s15 - b).atan();
        let y18 = stepped(lit(0.34) * (-s15).cos() + lit(0.58), n / 2);
        if (n + 1) % 3 != 2 {
            for i19 in 3..n.min(5) {
                let mut m20 = (n + n);
            }
            let t22: Dual = x[1..].iter().last().map_or(lit(0.5) * ((y18 * y18) * ((lit(0.1) * lit(n as f64)) * y18)).atan(), |y21| a.cos().tanh());
            s15 = s15 + (lit(0.16) * t22.sin());
        }
        lit(0.23) * s15 + lit(0.19) * x[1] + lit(0.18) * s15 + lit(0.11) * u16[2]
    }

    pub fn p0227(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.22) * (b - b).cos() + lit(0.29);
        let mut u2 = [lit(0.5) * (b - lit(0.23)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.5) * (x[3] + b) / (lit(1.0) + s1 * s1)];
        let mut v3 = x.to_vec();
        let o4 = if n / 2 % 2 == 0 || lit(0.56) + u2[0] > lit(0.667) { Some(lit(0.5) * s1.min(lit(0.827)) / (lit(1.0) + s1 * s1)) } else { None };
        u2.iter_mut().zip(x.iter().take(3)).for_each(|(y5, y6)| { *y5 = lit(0.5) * *y5 + lit(0.89) * (v3[v3.len() - 1] + lit(0.56)).cos() + lit(0.59); });
        let y7 = blend(&v3[2], &v3[n % v3.len()]);
        let f8 = |p9: Dual, q10: Dual| (s1 + b).sin();
        let t11 = f8(lit(0.5) * ((y7 * y7 + lit(0.3)).sqrt() + lit(0.82)) / (lit(1.0) + b * b), lit(0.26) * (s1 * lit(0.28)).cos() + lit(0.28)) - f8(lit(0.26) * (s1 * lit(0.28)).cos() + lit(0.28), lit(0.4));
        let mut u14 = [v3[n % v3.len()].max(lit(0.877)).cos().sin(), (y7 * u2[n % 2]).sin(), v3[n % v3.len()].cos().min(lit(0.217)).tanh()];
        'l15: for (y12, y13) in u2.iter().zip(v3.iter()) {
            u14 = [u14[1], u14[2], (lit(0.22) * b).tanh()];
            for (i16, y17) in x.iter().chain(&x[1..]).enumerate() {
                u14 = [(*y13).min(lit(-0.407)).sin(), lit(0.5) * ((y17 - a) * (y17 + (*y13))) / (lit(1.0) + (*y12) * (*y12)), lit(0.5) * (((*y13) / (lit(1.5) + (*y13) * (*y13))) - (*y12)).atan()];
                s1 = s1 - (lit(0.98) * (*y17).sin());
            }
            let e18: Result<Dual, u8> = match (n + 3) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * u14[n % 3].atan() / (lit(1.0) + u14[n % 3] * u14[n % 3])) };
            let t20: Dual = u14.iter().take(3).find_map(|y19| if *y19 > lit(0.763) { Some(lit(0.78) * (y7 * lit(0.99)).cos().cos() + lit(0.96)) } else { None }).unwrap_or(lit(0.38) * (u14[0] - v3[n % v3.len()]).cos() + lit(0.27));
            s1 = s1 + (lit(0.11) * ((*y13) + (*y12)).sin());
        }
        lit(0.49) * b + lit(0.63) * x[3] + (lit(0.77) * (-(u2[0] * u2[0])).exp().cos() + lit(0.75)) + lit(0.52) * s1 + lit(0.84) * u2[0] + lit(0.35) * u14[2] + lit(0.92) * v3[n % v3.len()]
    }

    pub fn q0228(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.72) * (x[3] * (lit(0.1) * lit(n as f64))).cos() + lit(0.23);
        for i2 in 2..2 {
            let mut v4 = x.iter().chain(&x[..]).map(|y3| lit(0.5) * (x[i2 % x.len()] - a) / (lit(1.0) + s1 * s1)).collect::<Vec<_>>();
            v4.push((s1 + lit(0.71)).sin());
            v4.fill((a / (lit(1.5) + s1 * s1)).tanh());
            let f5 = |p6: Dual| (v4[0] * lit(0.64)).sin();
            let t8 = x.iter().copied().map(f5).sum::<Dual>();
            s1 = s1 + (lit(0.84) * (v4[n % v4.len()] + t8).sin());
        }
        lit(0.69) * s1 + lit(0.38) * x[n % x.len()] + (lit(0.5) * (-(a - s1)).atan()) + lit(0.12) * s1
    }

    pub fn p0228(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.89) * x[2].max(lit(0.837)).cos() + lit(0.88);
        let mut u10 = [lit(0.5) * a.min(lit(-0.897)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), (s9 / (lit(1.5) + b * b)).tanh(), lit(0.19) * (a * lit(0.26)).cos() + lit(0.58), (b + s9).tanh()];
        let (t11, mut s12) = (lit(0.5) * (s9 * a).atan(), lit(0.5) * b.max(lit(-0.107)).tanh().powi(2).atan());
        let t14: Dual = (0..n.min(4)).filter(|k13| k13 % 2 == 1).map(|k13| (((s12 - s9) + (s12 + s9)).tanh()) * lit(k13 as f64)).sum();
        let t18: Dual = x.iter().rev().take(2).flat_map(|y15| { let t17 = (lit(0.46) + (t14 * s12)).sin(); x.iter().map(move |y16| t17 * ((x[n % x.len()].tanh().powi(3) * (t11 * a)).sin())) }).sum();
        let mut f19 = move |p20: Dual| { s12 = s12.sin() + lit(0.5) * (t14.max(lit(0.867)) - lit(0.35)) / (lit(1.0) + p20 * p20); s12 * p20 };
        s12 = s12 + ((-(s12.cos() * s12.cos())).exp().tanh());
        let t21 = f19(lit(0.5) * ((t14 * lit(0.18)) / (lit(1.5) + t14 * t14)).atan()) - f19(s12);
        for i22 in 2..2 {
            let mut v24: Vec<Dual> = x.iter().map(|y23| t18.min(lit(0.287)).sin()).collect();
            v24.push(lit(0.99) * (a - u10[2]).sin().cos() + lit(0.78));
            s12 = s12 + (lit(0.85) * v24[0].sin());
        }
        let mut s26 = s9.min(lit(0.497)).tanh();
        'l27: for y25 in u10.iter_mut() {
            s26 = (lit(0.96) * s26 + (s26 / (lit(1.5) + t18 * t18))).tanh();
            let mut v29: Vec<Dual> = x.iter().step_by(2).map(|y28| lit(0.44) * ((t21 / (lit(1.5) + s26 * s26)) / (lit(1.5) + t11 * t11)).cos() + lit(0.76)).collect();
            v29.push((-(t18 + s12)).tanh());
            s9 = s9 + (lit(0.46) * ((*y25) + v29[n % v29.len()]).sin());
        }
        for i30 in (0..n.min(4)).rev() {
            let mut y31 = if n % 3 != 0 {
                let y32 = rotate(&mut u10);
                t18.min(lit(-0.87)).sin()
            } else if !(n / 2 <= 3) {
                (t14 * t18).sin()
            } else {
                lit(0.5) * s26 / (lit(1.0) + b * b)
            };
            a = a + (lit(0.83) * y31.sin());
        }
        lit(0.32) * t14 + lit(0.58) * x[1] + lit(0.56) * s9 + lit(0.94) * u10[2] + lit(0.51) * s12 + lit(0.78) * s26 + lit(0.55) * a
    }

    pub fn p0229(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[0] / (lit(1.0) + x[3] * x[3]);
        let mut u2 = [(((lit(0.1) * lit(n as f64)) * a) + (s1 + a)).tanh(), lit(0.5) * ((lit(0.1) * lit(n as f64)) * x[n % x.len()]).cos() / (lit(1.0) + s1 * s1), lit(0.5) * (s1 * s1) / (lit(1.0) + a * a), lit(0.98) * ((-s1) / (lit(1.5) + s1 * s1)).cos() + lit(0.76)];
        let mut u5 = [s1.sin(), lit(0.32) * (s1 + x[2]).cos() + lit(0.41), lit(0.5) * a / (lit(1.0) + x[3] * x[3])];
        'l6: for (i3, y4) in u2.iter().enumerate() {
            u5 = [u5[1], u5[2], (x[i3 % x.len()] * a).sin()];
            for i7 in (0..n / 2).rev() {
                let y8 = drain(&mut u5[2]);
                let t11: Dual = u2.iter().map(|y9| (s1 * (*y4).max(lit(-0.147))).tanh()).product();
                match i3 / 2 {
                    k12 @ 1..=3 => {
                        let mut u14 = [(s1 - lit(0.29)).sin(), (-u2[2].max(lit(-0.917))).tanh(), (s1 + (lit(0.1) * lit(n as f64))).tanh()];
                        for y13 in [(lit(0.27) - u5[i3 % 3]).tanh(), (y8 * x[2]).sin()] {
                            u14 = [u14[1], u14[2], (-(t11 * u14[k12 % 3])).sin()];
                            let mut f15 = move |p16: Dual| { s1 = s1.sin() + lit(0.16) * (t11 - p16).cos() + lit(0.96); s1 * p16 };
                            s1 = s1 + (((u14[2] + (*y4)) - lit(0.77)).abs().tanh());
                            let t17 = f15((y13 - a).sin()) - f15(s1);
                            u5 = u14.clone();
                            s1 = s1 + (lit(0.39) * (y13 + t17).sin());
                        }
                        s1 = s1 + (lit(0.54) * u14[0].sin());
                    }
                    _ => {}
                }
                s1 = s1 + (lit(0.94) * (y8 + t11).sin());
            }
            let f18 = |p19: Dual| lit(0.5) * (u2[2] * y4) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
            let t21 = x.iter().copied().map(f18).sum::<Dual>();
            s1 = s1 + (lit(0.99) * ((*y4) + t21).sin());
        }
        lit(0.97) * x[2] + lit(0.14) * x[n % x.len()] + (lit(0.5) * (-s1).atan()) + lit(0.26) * u2[1] + lit(0.26) * s1 + lit(0.74) * u5[n % 3]
    }

    pub fn q0230(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (x[2] + a).sin();
        if !(n / 2 <= 3) {
            a = a + (lit(0.26) * stepped((s1 / (lit(1.5) + x[1] * x[1])).tanh(), n));
        } else if !(n / 2 <= 0) {
            let y8 = match chained((x[1] + x[n % x.len()]).tanh(), lit(0.17) * (a / (lit(1.5) + s1 * s1)).cos() + lit(0.82)) {
                Some(y2) => {
                    let mut k3 = 0;
                    while k3 < n / 2 {
                        let y4 = if !((n + n) <= 2) {
                            let mut s5 = lit(0.0);
                            s5 = s5 + (lit(0.5) * ((x[3] + lit(0.69)) / (lit(1.5) + x[1] * x[1])) / (lit(1.0) + s1 * s1));
                            let mut m6 = if (lit(0.1) * lit(k3 as f64)) - s1 >= lit(-0.187) { k3 } else { 2 };
                            lit(0.5) * (s1.max(lit(-0.837)) * lit(0.67)) / (lit(1.0) + a * a)
                        } else {
                            let y7 = staged(lit(0.92) * (y2 - s1).cos() + lit(0.42), lit(0.5) * (s1.max(lit(0.677)) + (s1 - lit(0.77)).abs()) / (lit(1.0) + s1 * s1), n)?;
                            return Err(0);
                        };
                        a = a - (lit(0.99) * y4.sin());
                        k3 += 1;
                    }
                    (x[k3 % x.len()] + a).sin()
                }
                None => (a + a).tanh(),
            };
            s1 = s1 + (lit(0.16) * y8.sin());
        }
        Ok(lit(0.5) * (a + lit(0.25)).atan())
    }

    pub fn p0230(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = (-(b * b)).exp().tanh();
        let mut m10 = n / 2;
        let o11 = if s9 / (lit(1.5) + b * b) > b { Some(lit(0.5) * (s9 * s9 + lit(0.3)).sqrt() / (lit(1.0) + b * b)) } else { None };
        let mut p12 = ((b + x[2]).tanh(), s9.min(lit(-0.897)).sin());
        let f13 = |p15: Dual| (b * p12.1).sin();
        let f14 = |p15: Dual| f13(p15) - f13((p15 + (lit(0.1) * lit(m10 as f64))).tanh());
        let t16 = f14(lit(0.5) * (b * lit(0.27)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
        for y17 in [lit(0.5) * ((t16 * p12.0) + (b / (lit(1.5) + p12.0 * p12.0))).atan(), lit(0.89) * (-b).cos() + lit(0.22)] {
            let mut p19 = (lit(0.5) * (s9 + y17).atan(), lit(0.5) * (lit(0.17) * s9) / (lit(1.0) + y17 * y17));
            for i18 in 0..=n % 4 {
                p19 = (p19.1, (p19.0 * (x[2] * p19.0)).sin());
                if (n + 1) % 3 != 2 {
                    let t20 = std::mem::replace(&mut s9, lit(0.93) * (p19.1 - t16).cos() + lit(0.24));
                    let y21 = match q0230(x, t20.max(lit(0.507)).sin(), n % 4) { Ok(t) => lit(0.19) * t, Err(k) => lit(0.1) * lit(k as f64) };
                    s9 = s9 + (lit(0.59) * (t20 + y21).sin());
                } else {
                    let mut u26 = [(t16 + p12.0).tanh(), lit(0.5) * (x[1] + p12.1) / (lit(1.0) + x[1] * x[1]), lit(0.5) * (y17 + (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a)];
                    for (i24, y25) in x.iter().enumerate() {
                        u26 = [u26[1], u26[2], lit(0.5) * (b * (p19.1 * y17)).atan()];
                        let (w27, w28) = u26.split_at_mut(2);
                        w27[0] = w28[0] * a;
                        s9 = s9 + (lit(0.52) * (w27[w27.len() - 1] + (*y25)).sin());
                    }
                    let t30: Dual = (1..=3).rev().fold(lit(0.3), |s, k29| s * ((-(y17 + p12.0)).tanh()) + lit(f64::from(k29)));
                    s9 = s9 - (lit(0.89) * (t30 + u26[2]).sin());
                }
                if !(n <= 3) {
                    let t35: Dual = x.iter().map(|y33| lit(0.5) * a / (lit(1.0) + s9 * s9)).product();
                    s9 = s9 + (lit(0.61) * t35.sin());
                } else {
                    s9 = s9 + (lit(0.78) * ((y17 * (lit(0.1) * lit(i18 as f64))) - (a - t16)).sin());
                }
            }
            s9 = s9 - (lit(0.41) * (y17 + p19.0).sin());
        }
        lit(0.59) * t16 + lit(0.18) * x[m10 % x.len()] + p12.0.min(lit(-0.427)).sin() + lit(0.76) * p12.1 + lit(0.29) * s9
    }

    pub fn p0231(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (x[1] + x[n % x.len()]).tanh();
        let mut u2 = [(s1 + a).sin(); 3];
        let mut o3: Option<Dual> = None;
        let t4 = std::mem::take(&mut s1);
        'l6: for i5 in (1..3 + 2).rev().step_by(3) {
            'l8: for y7 in u2.iter_mut() {
                match n + 1 {
                    k9 @ 1..=3 => {
                        let mut k10 = 0;
                        while k10 < n.min(2) {
                            k10 += 1;
                            let f11 = |p12: Dual| lit(0.5) * (a - (*y7)).atan();
                            let t14 = x.iter().map(|y13| f11(*y13)).sum::<Dual>();
                            let t15 = std::mem::replace(&mut s1, (t14 * t4).sin());
                            a = a - (lit(0.51) * (t15 + t14).sin());
                        }
                        let t18: Dual = x.iter().map(|y16| (t4 - (lit(0.1) * lit(k10 as f64))).tanh()).sum();
                        s1 = s1 - (lit(0.78) * t18.sin());
                    }
                    _ => {
                        let t19 = std::mem::take(&mut a);
                        let mut k20 = 0;
                        let mut t21 = lit(1.0) + ((-s1) - (s1 / (lit(1.5) + t19 * t19))).tanh();
                        while t21 > lit(0.18) && k20 < 3 {
                            t21 = t21 * (lit(0.62));
                            k20 += 1;
                            let t22 = std::mem::replace(&mut t21, lit(0.5) * (-(t4 * t4).ln_1p()).atan());
                            let t25: Dual = x.iter().take(3).skip_while(|y23| **y23 > lit(-0.153)).map(|y23| ((*y23) * lit(0.74)).sin()).sum();
                            a = a + (lit(0.85) * (t22 + t25).sin());
                        }
                        s1 = lit(0.7) * s1 + lit(0.25) * (t19 + t21).sin();
                    }
                }
                s1 = s1 + (lit(0.58) * (*y7).sin());
            }
        }
        lit(0.48) * s1 + lit(0.66) * x[3] + lit(0.78) * a + lit(0.42) * s1 + lit(0.24) * u2[0]
    }

    pub fn p0232(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[n % x.len()] + x[n % x.len()]) + (a * a).ln_1p()) / (lit(1.0) + b * b);
        let mut o2: Option<Dual> = None;
        let f3 = |p4: Dual| -> Dual { if p4 > lit(0.23) { return (-s1).tanh(); } lit(0.5) * (a + a) / (lit(1.0) + p4 * p4) };
        let t6 = f3(lit(0.5) * (a - (x[1] * b)).atan()) * f3(lit(0.5) * (b * lit(0.43)) / (lit(1.0) + b * b));
        s1 = s1 + (lit(0.29) * blend(&b, &t6));
        let mut k7 = 0;
        let mut t8 = lit(1.0) + (lit(0.5) * (t6 + lit(0.73)) / (lit(1.0) + s1 * s1));
        while t8 > lit(0.48) && k7 < 12 {
            t8 = t8 * (lit(0.58));
            k7 += 1;
            let mut s10 = lit(0.23) * (t8 * x[2]).cos() + lit(0.46);
            for i9 in k7..k7 {
                s10 = (lit(0.35) * s10 + (t6 + t6)).tanh();
                match (t6 + t6 > lit(-0.677), (i9 + n)) {
                    (true, 0..=2) => {
                        let mut p14 = (lit(0.96) * (s1 - s10).cos() + lit(0.73), lit(0.24) * b.max(lit(0.887)).cos() + lit(0.22));
                        'l15: for (i12, y13) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                            p14 = (p14.1, (p14.0 * s1.max(lit(-0.747))).sin());
                            let y16 = drain(&mut s1);
                            s1 = s1 + (lit(0.98) * ((*y13) + y16).sin());
                        }
                        t8 = t8 - (lit(0.44) * p14.0.sin());
                    }
                    (false, _) => {
                        for y17 in x.iter() {
                            let y18 = drain(&mut s10);
                            s10 = s10 + (lit(0.72) * (y18 + (*y17)).sin());
                        }
                    }
                    _ => {
                        s1 = s1 + (lit(0.98) * ((-s1) * (s10 * b)).tanh());
                    }
                }
            }
            t8 = t8 + (lit(0.23) * s10.sin());
        }
        lit(0.64) * t8 + lit(0.97) * x[1] + (lit(0.97) * (lit(0.24) - b).cos() + lit(0.91)) + lit(0.94) * s1 + lit(0.99) * t8
    }

    pub fn p0233(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (lit(0.92) + b) / (lit(1.0) + a * a);
        let mut v2 = x.to_vec();
        let mut o3: Option<Dual> = None;
        let mut p4 = (lit(0.5) * a.max(lit(-0.797)).atan(), (-(s1 * s1)).exp().tanh());
        let y5;
        if p4.0 * p4.1 < lit(0.417) {
            y5 = (b * v2[n % v2.len()]).tanh();
        } else {
            y5 = (((lit(0.1) * lit(n as f64)) - x[1]) + s1).tanh();
        }
        let mut s1 = x[2] - s1.tanh();
        let y6 = drain(&mut b);
        let mut k7 = 0;
        let mut t8 = lit(0.5) * (s1 + s1) / (lit(1.0) + y5 * y5);
        while {
            k7 += 1;
            t8 = lit(0.73) * t8 + (y6 + s1).sin();
            k7 < 7 && t8 > -lit(0.64)
        } {
            for i9 in v2.iter().rev() {
                let r10 = match n / 2 % 3 { 0 => &y6, _ => &t8 };
                s1 = s1 + (lit(0.37) * ((*i9) + (*r10)).sin());
            }
            let f11 = |p13: Dual| s1.max(lit(0.707)).tanh();
            let f12 = |p13: Dual| f11(p13) - f11(y6.max(lit(0.37)).tanh());
            let t14 = f12(lit(0.5) * t8.min(lit(-0.507)) / (lit(1.0) + x[2] * x[2]));
            v2[3] = v2[3] * (lit(0.8) + lit(0.15) * y6.sin().sin());
            b = b + (lit(0.77) * t14.sin());
        }
        lit(0.65) * t8 + lit(0.24) * x[k7 % x.len()] + lit(0.97) * s1 + lit(0.28) * b + lit(0.96) * v2[0] + lit(0.19) * p4.1 + lit(0.13) * t8
    }

    pub fn q0234(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = ((a + a) + (a - x[n % x.len()])).sin();
        let y2 = lit(0.28) * first_above(&x[..2], lit(0.63))?.sin();
        let y3 = positive(lit(0.5) * (y2 + y2) / (lit(1.0) + x[0] * x[0]))?;
        let mut k4 = 0;
        let mut t5 = lit(1.0) + (-(s1 * s1)).exp().sin();
        while t5 > lit(0.31) && k4 < 12 {
            t5 = t5 * (lit(0.70));
            k4 += 1;
            let mut s7 = t5.min(lit(0.607)).sin();
            for i6 in (0..x.len()).rev() {
                s7 = (lit(0.62) * s7 + (lit(0.91) * s7)).tanh();
                let y8 = lit(0.93) * positive(lit(0.5) * (y2 + y3).atan())?.sin();
                let t12: Dual = x.iter().skip(1).take(2).flat_map(|y9| { let t11 = lit(0.49) * s7.cos() + lit(0.68); x.iter().map(move |y10| t11 * (lit(0.16) * (y10 - (*y10)).cos() + lit(0.19))) }).skip(1).sum();
                let w13 = &x[1..];
                s7 = s7 + (lit(0.17) * (w13[k4 % w13.len()] + t12).sin());
            }
            let y15 = match mode(k4 + 3) {
                Mode::Low => {
                    let y14 = first_above(&x[..2], lit(0.26))?;
                    (y3 * y3).ln_1p().tanh()
                }
                Mode::Middle => lit(0.73) * (s7 + y2).cos() + lit(0.94),
                Mode::High => {
                    continue;
                }
            };
            a = a + (lit(0.94) * (y15 + s7).sin());
        }
        Some(x[2].atan().tanh())
    }

    pub fn p0234(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s16 = lit(0.5) * (x[n % x.len()] + a).atan();
        let mut m17 = 0;
        let mut k18 = 0;
        let mut t19 = lit(0.5) * ((a + x[1]) - lit(0.92)) / (lit(1.0) + x[k18 % x.len()] * x[k18 % x.len()]);
        while {
            k18 += 1;
            t19 = lit(0.79) * t19 + (a + t19).sin();
            k18 < 7 && t19 > -lit(0.31)
        } {
            let t22 = lit(0.5) * t19.max(lit(-0.987)) / (lit(1.0) + x[0] * x[0]);
            let f20 = |p21: Dual| ((p21 * t22).tanh()) * t22;
            let t22 = f20(t22) + lit(0.5);
            let p21 = t22.sin();
            let t23 = f20(p21 * t22);
            let mut y24 = if (t22 * t22).ln_1p() >= t23 {
                let mut stack25 = vec![n % 3];
                while let Some(i26) = stack25.pop() {
                    let mut v28 = x.iter().take(3).filter(|y27| **y27 > lit(-0.683)).map(|y27| lit(0.5) * (p21 / (lit(1.5) + s16 * s16)).atan()).collect::<Vec<_>>();
                    v28.push(lit(0.5) * (t19 + t23).atan());
                    s16 = s16 + (lit(0.68) * v28[i26 % v28.len()].sin());
                }
                for i29 in (0..n).rev() {
                    let mut u31 = [((t23 - t22) + (t19 - t19)).tanh(), lit(0.5) * t19.tanh().powi(2).atan(), lit(0.5) * t23.min(lit(0.657)) / (lit(1.0) + p21 * p21)];
                    for y30 in [(-(t19 * t19)).exp().tanh(), lit(0.64) * (p21 - lit(0.77)).abs().cos() + lit(0.92)] {
                        u31 = [u31[1], u31[2], lit(0.79) * ((t23 - t23) - (-t23)).cos() + lit(0.16)];
                        std::mem::swap(&mut s16, &mut t19);
                        s16 = lit(0.7) * s16 + lit(0.49) * y30.sin();
                    }
                    t19 = t19 + (lit(0.19) * u31[0].sin());
                }
                t19.tanh().powi(3).tanh()
            } else {
                lit(0.26) * a.min(lit(0.927)).cos() + lit(0.52)
            };
            let y32 = match q0234(x, (t19 + t23).tanh(), n % 4) { Some(t) => lit(0.64) * t, None => lit(0.86) };
            s16 = s16 + (lit(0.35) * (t22 + p21).sin());
        }
        lit(0.47) * x[1] + lit(0.31) * x[k18 % x.len()] + lit(0.27) * s16 + lit(0.35) * t19
    }

    pub fn p0235(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[0] - lit(0.43)).tanh();
        let mut u2 = [lit(0.5) * (x[0] - lit(0.77)).abs() / (lit(1.0) + a * a), ((s1 * s1) * lit(0.99)).tanh(), (s1 * x[0]).sin().tanh(), (x[1].sin() + a.max(lit(0.17))).tanh()];
        let mut p3 = ((u2[1] + x[n % x.len()]).sin(), lit(0.5) * (-(u2[2] * u2[2])).exp() / (lit(1.0) + x[2] * x[2]));
        let t6: Dual = u2.iter().skip(1).map(|y4| { if *y4 > lit(-0.163) { return ((*y4) + p3.1).tanh(); } lit(0.5) * y4 }).take(2).sum();
        {
            let (w7, w8) = u2.split_at_mut(2);
            w7[0] = w8[0] * w7[1];
            for y9 in w8.iter_mut() {
                let mut s10 = lit(0.0);
                s10 = s10 + ((p3.1 + (*y9)).sin());
                let mut s12 = lit(0.12) * s10.min(lit(0.657)).cos() + lit(0.79);
                for i11 in (0..n % 4 + 2).rev().step_by(3) {
                    s12 = (lit(0.52) * s12 + (w7[1] * s12)).tanh();
                    'l14: for i13 in n..n {
                        p3.1 = p3.1 + (lit(0.83) * blend(&w7[1], &w7[1]));
                        let t16: Dual = x.iter().skip(1).find_map(|y15| if *y15 > lit(-0.643) { Some(((s12 * (*y9)) + (s12 / (lit(1.5) + s12 * s12))).tanh()) } else { None }).unwrap_or(lit(0.5) * s1 / (lit(1.0) + t6 * t6));
                        s12 = s12 + (lit(0.34) * t16.sin());
                    }
                    for (y17, y18) in x.iter().zip(w7.iter()) {
                        let t22: Dual = x[1..].iter().scan(((*y9) * p3.0).sin(), |s21, y19| { *s21 = lit(0.5) * *s21 + lit(0.5) * (s1 - lit(0.28)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]); Some(s21.sin()) }).take(2).sum();
                        s1 = s1 - (lit(0.12) * ((*y17) + t22).sin());
                    }
                }
                s1 = s1 + (lit(0.62) * (s10 + (*y9)).sin());
            }
            let y23 = rotate(w8);
            s1 = s1 + (lit(0.63) * (w7[w7.len() - 1] + w8[n % w8.len()]).sin());
        }
        lit(0.57) * u2[1] + lit(0.96) * x[0] + lit(0.53) * p3.0 + lit(0.97) * s1 + lit(0.91) * u2[n % 4]
    }

    pub fn p0236(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (b.max(lit(0.177)) + (x[n % x.len()] * lit(0.91))).tanh();
        let mut u2 = [lit(0.98) * ((-a) * (a - a)).cos() + lit(0.92); 2];
        let mut v3 = vec![lit(0.5) * (lit(0.66) * (u2[n % 2] / (lit(1.5) + u2[0] * u2[0]))) / (lit(1.0) + s1 * s1), lit(0.77) * ((a * x[1]) - (-a)).cos() + lit(0.28), lit(0.5) * (u2[n % 2] * u2[n % 2]).atan()];
        let t5: Dual = x.iter().last().map_or(lit(0.5) * (s1 * b).atan(), |y4| v3[0].min(lit(-0.917)).sin());
        let y12 = match chained(lit(0.57) * (v3[n % v3.len()] - b).cos() + lit(0.11), (s1 + u2[n % 2]).sin()) {
            Some(y6) => {
                let mut k7 = 0;
                while k7 < n / 2 {
                    k7 += 1;
                    let t10: Dual = v3[1..].iter().skip_while(|y8| **y8 > lit(-0.623)).map(|y8| lit(0.5) * (t5 * y6) / (lit(1.0) + u2[1] * u2[1])).sum();
                    b = b / (lit(1.1) + (v3[2] + v3[n % v3.len()]) * (v3[2] + v3[n % v3.len()]));
                    let y11 = if (k7 + n) % 3 != 1 {
                        lit(0.5) * (t5 - y6).atan()
                    } else {
                        lit(0.38) * (lit(0.59) + v3[v3.len() - 1]).cos() + lit(0.74)
                    };
                    b = b + (lit(0.78) * (t10 + y11).sin());
                }
                (u2[0] + u2[1]).tanh()
            }
            None => lit(0.5) * (v3[1].sin() * (v3[0] - s1)).atan(),
        };
        let mut t5 = t5 * lit(0.67);
        {
            let (w13, w14) = v3.split_at_mut(2);
            w13[0] = w14[0] * u2[0];
            let e15 = if (n + 1) % 2 == 1 { Err(3_u8) } else { Ok((y12 + w14[n % w14.len()]).tanh()) };
            s1 = s1 + (lit(0.45) * (w13[1] + w14[0]).sin());
        }
        lit(0.67) * u2[0] + lit(0.81) * x[3] + lit(0.11) * v3[0] + lit(0.28) * s1 + lit(0.11) * u2[n % 2] + lit(0.76) * t5 + lit(0.36) * b
    }

    pub fn p0237(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].sin().sin();
        let mut u2 = [lit(0.5) * (s1 / (lit(1.5) + a * a)).atan(), (-a).sin(), lit(0.34) * (s1 - s1).cos() + lit(0.77), (s1 / (lit(1.5) + a * a)).tanh()];
        let mut o3 = Some(lit(0.5) * (s1 / (lit(1.5) + u2[1] * u2[1])) / (lit(1.0) + s1 * s1));
        let (t4, mut s5) = (lit(0.5) * (s1 - lit(0.77)).abs().atan(), lit(0.65) * (a + s1).cos() + lit(0.91));
        let mut v6 = u2.clone();
        v6.swap(n % 4, 0);
        let mut s8 = (u2[n % 4] * u2[n % 4] + lit(0.3)).sqrt().sin();
        'l9: for y7 in u2 {
            s8 = (lit(0.83) * s8 + s5.max(lit(-0.657))).tanh();
            let mut p12 = (s1.cos().sin(), (a * y7).tanh());
            for (y10, y11) in u2.iter_mut().zip(x) {
                p12 = (p12.1, (p12.0 * (p12.0 * v6[n % 4])).sin());
                let mut k13 = 0;
                let mut u15 = [lit(0.5) * (y11 + (p12.1 / (lit(1.5) + (*y11) * (*y11)))) / (lit(1.0) + s8 * s8), y7.cos().tanh(), lit(0.97) * a.atan().cos() + lit(0.83)];
                let y14 = 'l16: loop {
                    k13 += 1;
                    if k13 > n % 3 {
                        break (p12.1 * lit(0.73)).tanh();
                    }
                    u15 = [u15[1], u15[2], (*y11).atan().sin()];
                    match (k13 + 2) % 5 {
                        3 => {
                            continue 'l9;
                        }
                        _ => {
                            add_scaled(&mut v6, x, (t4 * a).sin());
                            let f17 = |p18: Dual| -> Dual { if p18 > lit(0.23) { return lit(0.69) * (p18 * y11).cos() + lit(0.39); } lit(0.5) * (s5 + (*y11)) / (lit(1.0) + t4 * t4) };
                            let t20 = f17(((u15[2] * y11) - u15[1].min(lit(0.437))).sin()) * f17(lit(0.5) * (u15[n % 3] - u15[1]).atan());
                            s1 = s1 + (lit(0.88) * t20.sin());
                        }
                    }
                };
                s1 = s1 + (lit(0.61) * (u15[n % 3] + (*y10)).sin());
            }
            'l22: for i21 in 0..v6.len() {
                v6[i21] = v6[i21] - (lit(0.57) * (lit(0.5) * (v6[i21] - p12.1) / (lit(1.0) + v6[i21] * v6[i21])));
            }
            a = a - (lit(0.58) * (p12.1 + y7).sin());
        }
        lit(0.39) * s5 + lit(0.84) * x[2] + lit(0.93) * s1 + lit(0.12) * s8 + lit(0.15) * v6[1] + lit(0.54) * a + lit(0.41) * s5 + lit(0.42) * u2[2]
    }

    pub fn q0238(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.55) * (a + x[n % x.len()]).cos() + lit(0.15);
        if let Some(y2) = first_above(x, lit(0.13)) {
            let y3 = if (n + 3) % 2 == 0 || y2 + s1 >= lit(-0.687) {
                ((x[n % x.len()] - s1) * (a * lit(0.16))).sin()
            } else {
                let y9 = match n + 1 {
                    k4 if k4 > 1 => {
                        let mut k5 = 0;
                        while k5 < n % 4 {
                            let y6 = staged(lit(0.5) * (x[0] + x[x.len() - 1]).atan(), lit(0.5) * (y2 * y2 + lit(0.3)).sqrt() / (lit(1.0) + x[k5 % x.len()] * x[k5 % x.len()]), k4)?;
                            let t8: Dual = (1..=3).fold(lit(0.3), |s, k7| s * ((s1 - a).tanh()) + lit(f64::from(k7)));
                            s1 = s1 + (lit(0.28) * (t8 + y6).sin());
                            k5 += 1;
                        }
                        lit(0.5) * (-s1).atan()
                    }
                    _ if !(n / 2 <= 3) => {
                        s1 = s1 / (lit(1.1) + (s1 + x[n % x.len()]) * (s1 + x[n % x.len()]));
                        lit(0.5) * (a + a).cos() / (lit(1.0) + a * a)
                    }
                    _ => lit(0.5) * (s1 + s1).atan(),
                };
                lit(0.5) * ((s1 + a) - (x[0] + y9)).atan()
            };
            s1 = s1 + (lit(0.69) * (y2 + y3).sin());
        } else {
            s1 = s1 + (lit(0.84) * s1.max(lit(-0.117)).tanh());
        }
        Ok(a.cos().tanh())
    }

    pub fn p0238(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.5) * (-a).atan();
        let o11 = if (s10 - lit(0.77)).abs() <= s10 { Some(lit(0.5) * (x[n % x.len()] - a) / (lit(1.0) + a * a)) } else { None };
        let mut k12 = 0;
        let y13 = loop {
            k12 += 1;
            if (k12 + 3) % 2 == 0 || s10 + s10 >= s10 || k12 > 3 {
                break lit(0.5) * s10.min(lit(-0.17)).atan();
            }
            if let Ok(y14) = checked(lit(0.5) * (s10 - a) / (lit(1.0) + s10 * s10), (n + 1)) {
                for y17 in x.iter() {
                    'l19: for i18 in 3..n.min(5) {
                        let y20 = drain(&mut s10);
                        s10 = lit(0.7) * s10 + lit(0.26) * y20.sin();
                    }
                    let mut u21 = [lit(0.19) * ((*y17) + lit(0.31)).cos() + lit(0.22), lit(0.5) * (s10 * (*y17)) / (lit(1.0) + s10 * s10)];
                    u21.iter_mut().zip(x.iter().rev()).for_each(|(y22, y23)| { *y22 = lit(0.5) * *y22 + ((s10 + (*y23)) - lit(0.77)).abs().sin(); });
                    s10 = s10 + (lit(0.76) * (u21[1] + (*y17)).sin());
                }
                s10 = s10 + (lit(0.57) * y14.sin());
            } else {
                let f24 = |p25: Dual| -> Dual { if p25 > lit(0.23) { return (a * s10).tanh(); } lit(0.91) * x[x.len() - 1].max(lit(-0.667)).cos() + lit(0.43) };
                let t27 = f24((x[n % x.len()] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).sin()) * f24(((s10 + x[k12 % x.len()]) * (x[n % x.len()] * lit(0.27))).sin());
                if k12 / 2 % 2 == 0 {
                    let mut m28 = 0;
                }
                let y29 = soften(lit(0.5) * (a + (lit(0.1) * lit(n as f64))).atan());
                s10 = s10 + (lit(0.61) * (t27 + y29).sin());
            }
            let y32 = match positive(((s10 + s10) / (lit(1.5) + x[k12 % x.len()] * x[k12 % x.len()])).sin()) {
                Some(y31) if y31 > lit(0.99) => lit(0.64) * (y31.max(lit(0.507)) / (lit(1.5) + a * a)).cos() + lit(0.68),
                Some(y31) => (-y31).tanh(),
                None => return lit(0.72) * a + lit(0.86) * x[0],
            };
            s10 = s10 + (lit(0.99) * y32.sin());
        };
        lit(0.39) * x[3] + lit(0.53) * x[n % x.len()] + lit(0.24) * s10
    }

    pub fn p0239(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (b + (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a);
        let mut v2 = vec![x[n % x.len()].tanh().powi(2).tanh(), lit(0.42) * (a + a).tanh().powi(3).cos() + lit(0.77), lit(0.5) * (b + (lit(0.1) * lit(n as f64))).atan(), lit(0.86) * ((b * b) + (lit(0.1) * lit(n as f64))).cos() + lit(0.67)];
        let mut o3: Option<Dual> = None;
        let t4 = std::mem::take(&mut s1);
        let t5: Dual = ((b * b).ln_1p() * (b + t4)).sin();
        let mut s6 = lit(1.0);
        s6 = s6 + (lit(0.5) * (t5 * t5) / (lit(1.0) + a * a));
        let t9: Dual = x.iter().filter_map(|y7| if *y7 > lit(-0.313) { Some(lit(0.41) * (-t5.min(lit(0.237))).cos() + lit(0.81)) } else { None }).sum();
        let mut v10 = v2.clone();
        let t13: Dual = v2.iter().filter(|y11| **y11 > lit(0.533)).map(|y11| (-(b * b)).exp().tanh()).take(2).sum();
        match n / 2 {
            k14 if k14 > 1 => {
                let t18: Dual = v10.iter().chain(&v10[..]).scan((a - t13).sin(), |s17, y15| { *s17 = lit(0.5) * *s17 + lit(0.28) * (lit(0.79) + t13).cos() + lit(0.56); Some(s17.sin()) }).take(2).sum();
                s6 = s6 + (lit(0.61) * t18.sin());
            }
            _ if (n + 1) > 0 => {
                b = b + (lit(0.79) * (a.min(lit(-0.807)) + (lit(0.1) * lit(n as f64))).tanh());
            }
            _ => {
                b = b + (lit(0.47) * t4.max(lit(-0.507)).min(lit(-0.897)).sin());
            }
        }
        lit(0.35) * s6 + lit(0.37) * x[2] + lit(0.71) * s6 + lit(0.63) * b + lit(0.46) * s1 + lit(0.45) * v2[0] + lit(0.51) * v10[0]
    }

    pub fn p0240(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.28) * x[n % x.len()].cos() + lit(0.97);
        let mut u2 = [lit(0.46) * ((b + x[n % x.len()]) + lit(0.47)).cos() + lit(0.17), lit(0.5) * (s1 + a).atan(), lit(0.97) * (a + a).cos() + lit(0.96)];
        let mut v3 = Vec::new();
        v3.push(lit(0.34) * u2[n % 3].max(lit(0.667)).cos() + lit(0.63));
        v3.push((a + lit(0.85)).tanh());
        v3.push(lit(0.59) * (-s1).cos() + lit(0.88));
        let mut o4 = Some((x[n % x.len()] + b).tanh());
        let t7: Dual = x.iter().rev().take_while(|y5| **y5 > lit(0.283)).map(|y5| lit(0.5) * (u2[0] * b) / (lit(1.0) + v3[n % v3.len()] * v3[n % v3.len()])).sum();
        let mut u10 = [(-t7).tanh(), a.tanh(), lit(0.5) * ((lit(0.23) - u2[n % 3]) + (x[0] * t7)).atan()];
        for (y8, y9) in v3.iter_mut().zip(x.iter()) {
            u10 = [u10[1], u10[2], (t7 * lit(0.79)).sin()];
            let mut u12 = [((b / (lit(1.5) + u10[n % 3] * u10[n % 3])) / (lit(1.5) + t7 * t7)).tanh(), lit(0.5) * b.max(lit(0.117)) / (lit(1.0) + u10[2] * u10[2]), lit(0.5) * (*y9).min(lit(-0.17)) / (lit(1.0) + u10[n % 3] * u10[n % 3])];
            'l13: for i11 in 2..2 {
                u12 = [u12[1], u12[2], (u12[0] - lit(0.86)).tanh()];
                for i14 in u10.iter().rev() {
                    match (staged(lit(0.5) * (-u12[2]).atan(), (u12[n % 3] + (lit(0.1) * lit(i11 as f64))).tanh(), n / 2), (i11 + n) % 3) {
                        (_, 0) => {
                            let f17 = |p18: Dual| -> Dual { if p18 > lit(0.23) { return (lit(0.32) * u10[n % 3]).sin(); } lit(0.67) * (((*y9) * lit(0.84)) * i14).cos() + lit(0.95) };
                            let t20 = f17(lit(0.64) * ((*i14) + y9).cos() + lit(0.49)) * f17(lit(0.5) * ((*y9) * y9) / (lit(1.0) + (*i14) * (*i14)));
                            b = b + (lit(0.59) * t20.sin());
                        }
                        (Ok(y16), k15) => {}
                        _ => {
                            let f21 = |p22: Dual| -> Dual { for k23 in 1..4 { if p22 * lit(k23 as f64) > lit(0.57) { return ((*y9) * (*i14)).tanh(); } } lit(0.12) * (b / (lit(1.5) + u12[1] * u12[1])).cos() + lit(0.11) };
                            let t24 = f21(lit(0.5) * ((*i14) * (lit(0.1) * lit(i11 as f64))) / (lit(1.0) + u2[1] * u2[1])) * f21(lit(0.91) * (y9 + (*i14)).cos() + lit(0.23));
                            a = lit(0.7) * a + lit(0.97) * t24.sin();
                        }
                    }
                    s1 = s1 + (lit(0.17) * (*i14).sin());
                }
            }
            u12.fill(lit(0.5) * ((*y9) - (lit(0.1) * lit(n as f64))) / (lit(1.0) + b * b));
            a = a + (lit(0.94) * ((*y8) + u12[n % 3]).sin());
        }
        lit(0.76) * u10[n % 3] + lit(0.61) * x[2] + (lit(0.5) * ((v3[n % v3.len()] * v3[2]) + (u2[0] + (lit(0.1) * lit(n as f64)))) / (lit(1.0) + x[2] * x[2])) + lit(0.27) * v3[2] + lit(0.63) * s1 + lit(0.82) * a + lit(0.17) * b + lit(0.82) * u10[n % 3] + lit(0.78) * u2[2]
    }

    pub fn p0241(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + lit(0.17)) / (lit(1.0) + a * a);
        let (t2, mut s3) = ((a.max(lit(-0.867)) + lit(0.89)).tanh(), lit(0.5) * ((a + lit(0.32)) * (-(a * a)).exp()).atan());
        if (n + 3) % 3 != 1 {
            let mut k6 = 0;
            let mut p7 = (lit(0.5) * (s3 * s1).atan(), lit(0.17) * (a * s3).cos() + lit(0.18));
            'l8: while k6 < n % 4 {
                k6 += 1;
                p7 = (p7.1, (p7.0 * (p7.0 + (lit(0.1) * lit(k6 as f64)))).sin());
                let mut k9 = 0;
                'l10: while k9 < 3 {
                    k9 += 1;
                    'l13: for (i11, y12) in x.iter().enumerate() {
                        b = b - (lit(0.22) * p7.0.sin());
                        let e14 = if n > 0 && (*y12) - p7.0 < lit(-0.427) { Err(0_u8) } else { Ok((((*y12) * p7.0) - y12).tanh()) };
                        s3 = s3 + (lit(0.67) * (*y12).sin());
                    }
                }
                let mut k15 = 0;
                let mut u16 = [lit(0.37) * (t2 - lit(0.77)).abs().cos() + lit(0.78), lit(0.5) * (a / (lit(1.5) + b * b)).atan(), lit(0.5) * p7.0.max(lit(-0.577)) / (lit(1.0) + p7.1 * p7.1)];
                while k15 < n.min(4) {
                    k15 += 1;
                    u16 = [u16[1], u16[2], s1.min(lit(0.587)).sin()];
                    u16.fill(((t2 + b) * lit(0.36)).tanh());
                }
                s1 = s1 + (lit(0.58) * u16[1].sin());
            }
            s3 = s3 + (lit(0.22) * p7.1.sin());
        }
        lit(0.52) * s1 + lit(0.14) * x[3] + (t2 - lit(0.77)).abs().sin() + lit(0.32) * s1 + lit(0.51) * b + lit(0.73) * s3
    }

    pub fn p0242(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (a * a).sin();
        let mut u2 = [lit(0.5) * ((x[n % x.len()] * x[n % x.len()]) + (s1 * a)) / (lit(1.0) + a * a), a.sin()];
        let mut v3 = vec![a.max(lit(0.667)).tanh(); 3];
        let mut o4 = Some((u2[0].max(lit(0.957)) / (lit(1.5) + a * a)).tanh());
        for (i5, y6) in u2.iter().enumerate() {
            for (y7, y8) in v3.iter().zip(x) {
                let y9 = if (*y7).min(lit(0.217)) >= lit(-0.767) {
                    ((*y8) + (*y8)).tanh()
                } else {
                    lit(0.5) * (-a).atan()
                };
                let mut k10 = 0;
                let y11 = loop {
                    k10 += 1;
                    if i5 % 3 != 0 || k10 > 1 {
                        break lit(0.5) * ((-a) - lit(0.77)).abs() / (lit(1.0) + (*y8) * (*y8));
                    }
                    let Some(y12) = o4 else {
                        return lit(0.83) * (*y6) + lit(0.92) * x[2] + (-(*y7)).tanh();
                    };
                    s1 = s1 + (lit(0.92) * y12.sin());
                };
                s1 = s1 + (lit(0.41) * (y9 + y11).sin());
            }
            s1 = lit(0.7) * s1 + lit(0.86) * (*y6).sin();
        }
        let mut stack13 = vec![n, (n + n)];
        while let Some(i14) = stack13.pop() {
            if i14 > 1 {
                stack13.push(i14 / 2);
            }
            nudge(&mut v3[0], lit(0.5) * (u2[n % 2] + lit(0.96)).atan());
            match n / 2 % 4 {
                0 => {
                    let t16: Dual = if u2.iter().any(|y15| *y15 > lit(0.403)) { lit(0.53) * (s1 * lit(0.43)).cos() + lit(0.51) } else { lit(0.5) * a };
                    if let Ok(y17) = checked(t16.tanh().powi(2).tanh(), (n + n)) {
                        u2[1] = x[n % x.len()].max(lit(0.537)).tanh();
                        s1 = s1 + (lit(0.15) * y17.sin());
                    }
                    s1 = s1 - (lit(0.61) * t16.sin());
                }
                1 => {
                    s1 = s1 + (lit(0.83) * (lit(0.45) * ((v3[0] + a) - (lit(0.1) * lit(n as f64))).cos() + lit(0.45)));
                }
                _ => {
                    s1 = s1 + (lit(0.58) * (lit(0.5) * (v3[n % v3.len()] + s1).max(lit(-0.807)).atan()));
                }
            }
        }
        lit(0.59) * v3[n % v3.len()] + lit(0.99) * x[0] + lit(0.77) * s1 + lit(0.52) * v3[v3.len() - 1] + lit(0.37) * u2[0]
    }

    pub fn p0243(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * x[n % x.len()].min(lit(0.307)) / (lit(1.0) + x[0] * x[0]);
        let mut v2 = vec![(x[2] - x[n % x.len()]).sin(); 4];
        let mut k3 = 0;
        let mut p5 = (lit(0.5) * (x[1] * s1) / (lit(1.0) + b * b), (b / (lit(1.5) + s1 * s1)).sin());
        let y4 = loop {
            k3 += 1;
            if k3 > n % 4 {
                break lit(0.5) * (b * b).ln_1p().atan();
            }
            p5 = (p5.1, (p5.0 * (b - b)).sin());
            match n / 2 {
                0 => {
                    std::mem::swap(&mut v2[3], &mut s1);
                    v2 = vec![lit(0.5) * (lit(0.36) * b).atan(); 4];
                    for y7 in [(v2[2] * s1).tanh(), lit(0.5) * p5.0.min(lit(0.827)) / (lit(1.0) + p5.0 * p5.0)] {
                        for i8 in (0..1).rev() {
                            let t11: Dual = x.iter().rev().map(|y9| { if *y9 > lit(-0.803) { return ((v2[1] - p5.1) - (b - p5.0)).tanh(); } lit(0.5) * y9 }).take(2).sum();
                            let (w12, w13) = v2.split_at_mut(2);
                            w12[0] = w13[0] * y7;
                            s1 = s1 + (lit(0.95) * (w12[i8 % w12.len()] + t11).sin());
                        }
                        for y14 in [(x[1] - s1).sin(), lit(0.5) * ((v2[n % v2.len()] / (lit(1.5) + s1 * s1)) / (lit(1.5) + y7 * y7)) / (lit(1.0) + s1 * s1)] {
                            let t17: Dual = x.iter().step_by(2).filter(|y15| **y15 > lit(0.633)).map(|y15| lit(0.5) * (y7 / (lit(1.5) + y7 * y7)).atan()).take(2).sum();
                            let t18 = (y7 + y14).sin();
                            s1 = s1 + (lit(0.26) * (t18 + t17).sin());
                        }
                        s1 = s1 + (lit(0.61) * y7.sin());
                    }
                }
                k6 => {
                    p5.1 = p5.1 + (lit(0.31) * (lit(0.5) * (-p5.1) / (lit(1.0) + v2[k6 % v2.len()] * v2[k6 % v2.len()])));
                }
            }
        };
        lit(0.97) * v2[3] + lit(0.89) * x[n % x.len()] + ((p5.1 * lit(0.55)) + (p5.0 + y4)).tanh() + lit(0.25) * v2[n % v2.len()] + lit(0.91) * s1 + lit(0.81) * p5.0
    }

    pub fn p0244(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[0] - b).tanh();
        let mut m2 = if (n + n) % 2 == 0 { n } else { 0 };
        let mut p3 = (lit(0.5) * a.min(lit(0.137)).atan(), lit(0.5) * (-((s1 + s1) * (s1 + s1))).exp() / (lit(1.0) + b * b));
        let y16 = match checked(lit(0.5) * (b + p3.1) / (lit(1.0) + b * b), m2 / 2) {
            Ok(y5) if y5 > lit(0.26) => {
                let mut k6 = 0;
                let mut t7 = lit(1.0) + (lit(0.5) * (p3.1 / (lit(1.5) + b * b)).atan());
                while t7 > lit(0.22) && k6 < 12 {
                    t7 = t7 * (lit(0.61));
                    k6 += 1;
                    (p3.0, p3.1) = (p3.1, lit(0.46) * (s1 + t7).cos() + lit(0.94));
                    let f8 = |p9: Dual| -> Dual { if p9 > lit(0.23) { return (p3.0 / (lit(1.5) + y5 * y5)).tanh(); } lit(0.5) * ((t7 / (lit(1.5) + p3.1 * p3.1)) + (p3.1 * t7)).atan() };
                    let t11 = f8((y5.atan() * (lit(0.1) * lit(k6 as f64))).sin()) * f8(lit(0.5) * ((a * t7) + lit(0.93)).atan());
                    let y15 = match (k6 + n) % 4 {
                        0 => {
                            let t14: Dual = x.iter().chain(&x[..]).map(|y12| lit(0.46) * (s1 + b).cos() + lit(0.74)).sum();
                            lit(0.46) * (t7 + t7).cos() + lit(0.94)
                        }
                        1 => lit(0.5) * ((t11 / (lit(1.5) + t11 * t11)) * (t11 + y5)).atan(),
                        _ => lit(0.5) * ((-t7) + (y5 * p3.0)) / (lit(1.0) + p3.1 * p3.1),
                    };
                    s1 = lit(0.7) * s1 + lit(0.41) * (y15 + t11).sin();
                }
                (s1 * s1).ln_1p().tanh()
            }
            Ok(y5) => lit(0.5) * s1.max(lit(0.357)) / (lit(1.0) + s1 * s1),
            Err(_) => lit(0.49) * ((-a) + s1).cos() + lit(0.19),
        };
        lit(0.93) * y16 + lit(0.68) * x[n % x.len()] + (lit(0.84) * (b + a).min(lit(0.887)).cos() + lit(0.25)) + lit(0.28) * s1 + lit(0.13) * a + lit(0.64) * p3.0
    }

    pub fn p0245(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = a.tanh().powi(3).tanh();
        let mut v2 = vec![(a + s1).tanh(); 4];
        let mut stack3 = vec![n, (n + 1)];
        while let Some(i4) = stack3.pop() {
            let y5 = blend(&s1, &x[i4 % x.len()]);
            let t7: Dual = if x.iter().step_by(2).any(|y6| *y6 > lit(-0.233)) { (-x[2]).sin() } else { lit(0.5) * a };
            let t11: Dual = x.iter().skip(1).scan((y5 - v2[i4 % v2.len()]).tanh(), |s10, y8| { *s10 = lit(0.5) * *s10 + lit(0.5) * (y5 + (*y8)).atan(); Some(s10.sin()) }).take(2).sum();
            s1 = s1 + (lit(0.12) * (t11 + t7).sin());
        }
        let e12: Result<Dual, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok((v2[0] * s1).tanh()) };
        let t14: Dual = v2.iter().skip(1).map(|y13| lit(0.5) * (v2[1] + (*y13)) / (lit(1.0) + x[1] * x[1])).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.5) * (v2[n % v2.len()] + v2[n % v2.len()]) / (lit(1.0) + v2[n % v2.len()] * v2[n % v2.len()]));
        if -a <= t14 {
            v2[n % 4] = v2[n % 4] + (lit(0.17) * (lit(0.15) * ((a - lit(0.15)) + (s1 * lit(0.34))).cos() + lit(0.66)));
        } else if n > 1 && (-(a * a)).exp() >= lit(0.627) {
            relax(&mut v2[..2], lit(0.39) * (s1 - s1).cos() + lit(0.23));
            let y15: Dual;
            match n % 4 {
                0 => {
                    let s1 = (s1 + t14).sin();
                    a = a + (lit(0.77) * s1);
                    y15 = (v2[0] - v2[n % v2.len()]).tanh();
                }
                1 | 2 => {
                    y15 = (-a).tanh();
                }
                _ => {
                    y15 = lit(0.5) * (t14 * v2[n % v2.len()]).atan();
                }
            }
            s1 = s1 + (lit(0.66) * y15.sin());
        }
        lit(0.75) * s1 + lit(0.66) * x[n % x.len()] + (lit(0.5) * t14.min(lit(0.897)).atan()) + lit(0.98) * v2[n % v2.len()] + lit(0.43) * a + lit(0.91) * s1
    }

    pub fn p0246(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = ((x[n % x.len()] + x[1]) + (x[0] * x[2])).sin();
        let mut m2 = (n + n);
        let mut o3: Option<Dual> = None;
        let y5 = if let Ok(y4) = checked(lit(0.61) * a.cos() + lit(0.96), m2 / 2) {
            lit(0.5) * (s1 - y4).atan()
        } else {
            return lit(0.95) * x[m2 % x.len()] + lit(0.36) * x[m2 % x.len()];
        };
        for (i6, y7) in x.iter().enumerate() {
            for i10 in x.iter().rev() {
                let y25 = match (staged(lit(0.25) * (i10.sin() + ((*i10) + i10)).cos() + lit(0.46), lit(0.5) * (y5 + s1) / (lit(1.0) + (*y7) * (*y7)), (n + 1)), m2 % 3) {
                    (_, 0) => (s1 + (lit(0.1) * lit(m2 as f64))).max(lit(0.217)).sin(),
                    (Ok(y12), k11) => lit(0.68) * (*i10).cos() + lit(0.88),
                    _ => {
                        let mut k13 = 0;
                        while k13 < 2 {
                            k13 += 1;
                            let t14: Dual = lit(0.5) * (y5 + y5) / (lit(1.0) + y5 * y5);
                            s1 = s1 - (lit(0.44) * t14.sin());
                        }
                        let y24 = match checked((y5 + (lit(0.1) * lit(m2 as f64))).sin(), (n + 1)) {
                            Ok(y17) => {
                                let y19 = mean(x);
                                s1 = s1 + (lit(0.16) * blend(&a, y7));
                                lit(0.5) * ((x[0] + a) * (y17 - (*y7))) / (lit(1.0) + y19 * y19)
                            }
                            Err(_) => {
                                o3 = Some(lit(0.5) * ((*i10) + lit(0.57)) / (lit(1.0) + (*y7) * (*y7)));
                                let f20 = |p21: Dual, q22: Dual| lit(0.5) * (q22.min(lit(0.887)) * (y7 * (*i10))) / (lit(1.0) + p21 * p21);
                                let t23 = f20(lit(0.31) * ((*y7) + s1).cos() + lit(0.21), lit(0.5) * (s1 + a) / (lit(1.0) + a * a)) - f20(lit(0.5) * (s1 + a) / (lit(1.0) + a * a), lit(0.4));
                                lit(0.46) * (y5.min(lit(-0.237)) / (lit(1.5) + s1 * s1)).cos() + lit(0.32)
                            }
                        };
                        lit(0.98) * (-y5.max(lit(0.477))).cos() + lit(0.52)
                    }
                };
                s1 = lit(0.7) * s1 + lit(0.22) * ((*i10) + y25).sin();
            }
            s1 = s1 - (lit(0.76) * (*y7).sin());
        }
        lit(0.29) * x[m2 % x.len()] + lit(0.53) * x[3] + ((-s1) + ((lit(0.1) * lit(m2 as f64)) + y5)).tanh() + lit(0.57) * s1
    }

    pub fn p0247(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[0] * a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut o2: Option<Dual> = None;
        nudge(&mut s1, lit(0.5) * (-b) / (lit(1.0) + a * a));
        let mut k3 = 0;
        let y4 = loop {
            k3 += 1;
            if k3 > n / 2 {
                break lit(0.5) * (s1 * a) / (lit(1.0) + s1 * s1);
            }
            let mut k5 = 0;
            let mut u6 = [lit(0.5) * ((b / (lit(1.5) + x[k3 % x.len()] * x[k3 % x.len()])) + a.tanh().powi(3)) / (lit(1.0) + x[1] * x[1]), (b - b).tanh(), (b.max(lit(0.607)) - a.sin()).sin()];
            loop {
                k5 += 1;
                if k5 > n {
                    break;
                }
                u6 = [u6[1], u6[2], (-(s1 * b)).sin()];
                let mut k7 = 0;
                while k7 < n % 3 {
                    'l10: for (i8, y9) in x.iter().enumerate() {
                        let y11 = rotate(&mut u6);
                        let t14: Dual = u6.iter().rev().fold((x[k5 % x.len()] - x[i8]).tanh(), |s13, y12| lit(0.5) * s13 + lit(0.5) * ((*y12) * (*y12) + lit(0.3)).sqrt() / (lit(1.0) + u6[2] * u6[2]));
                        s1 = s1 + (lit(0.57) * (y11 + (*y9)).sin());
                    }
                    k7 += 1;
                }
                match k7 {
                    1..=3 | 6 => {
                        let y15: Dual;
                        match k5 / 2 % 4 {
                            0 => {
                                y15 = lit(0.54) * ((a * s1) * (s1 * u6[0])).cos() + lit(0.27);
                            }
                            1 | 2 => {
                                y15 = lit(0.44) * (b - b).max(lit(-0.337)).cos() + lit(0.14);
                            }
                            _ => {
                                y15 = lit(0.51) * b.min(lit(-0.937)).cos() + lit(0.25);
                            }
                        }
                        let f16 = |p17: Dual| (p17 + s1).tanh();
                        let t19 = x.iter().filter(|y18| f16(**y18) > lit(0.11)).fold(lit(0.4), |s, y18| s * f16(*y18));
                        s1 = s1 + (lit(0.73) * (y15 + t19).sin());
                    }
                    _ => {
                        match n + 3 {
                            ..2 => {
                                let t23: Dual = u6.iter().skip(1).take(2).flat_map(|y20| { let t22 = lit(0.5) * (b + y20) / (lit(1.0) + u6[1] * u6[1]); x.iter().map(move |y21| t22 * (lit(0.87) * (-a).cos() + lit(0.45))) }).sum();
                                s1 = s1 + (lit(0.98) * t23.sin());
                            }
                            2..=4 => {
                                let t26: Dual = x.iter().skip(1).map(|y24| ((*y24) + lit(0.24)).sin()).product();
                                s1 = s1 + (lit(0.88) * t26.sin());
                            }
                            _ => {
                                s1 = s1 + (lit(0.74) * ((lit(0.1) * lit(k7 as f64)) + u6[k5 % 3]).tanh());
                            }
                        }
                    }
                }
            }
            s1 = s1 + (lit(0.45) * u6[n % 3].sin());
        };
        lit(0.21) * y4 + lit(0.24) * x[n % x.len()] + ((s1 / (lit(1.5) + a * a)) - (y4 * s1)).tanh() + lit(0.64) * s1
    }

    pub fn p0248(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.22) * ((x[3] - b) - (a / (lit(1.5) + a * a))).cos() + lit(0.95);
        let mut u2 = [lit(0.85) * x[2].min(lit(0.817)).cos() + lit(0.34); 3];
        let mut v3 = vec![lit(0.47) * (b + (lit(0.1) * lit(n as f64))).cos() + lit(0.43); 4];
        let mut m4 = (n + n);
        let mut p5 = (lit(0.5) * (s1 * b).atan(), lit(0.77) * ((b - v3[3]) + (v3[m4 % v3.len()] - v3[3])).cos() + lit(0.97));
        let r6 = if p5.0 * p5.1 >= s1 { &x[0] } else { &u2[1] };
        let (t10, t11) = x.iter().chain(&v3[..]).fold((((*r6) + u2[2]).sin(), lit(1.0)), |(p8, q9), y7| (p8 + (lit(0.5) * (p5.1 * b).atan()), q9 * p8));
        let (t10, t11) = (t10.tanh(), t11.sin());
        let t14: Dual = v3.iter().rev().fold(lit(0.5) * (t11 + t10) / (lit(1.0) + x[3] * x[3]), |s13, y12| lit(0.5) * s13 + lit(0.5) * p5.1.max(lit(-0.907)).atan());
        let y15 = rotate(&mut v3);
        let y28 = match checked(lit(0.5) * (t11 + b).atan(), m4 / 2) {
            Ok(y16) => {
                let mut s19 = lit(0.5) * (t11 + y16).atan();
                for y18 in &v3 {
                    s19 = (lit(0.51) * s19 + (y16 * t10)).tanh();
                    let r20 = if -(*y18) > y16 { &s1 } else { &a };
                    s19 = s19 - (lit(0.91) * ((*y18) + (*r20)).sin());
                }
                v3[3] = y16.max(lit(0.867)).sin();
                lit(0.5) * (*r6) / (lit(1.0) + s19 * s19)
            }
            Err(_) => {
                let f21 = |p22: Dual, q23: Dual| lit(0.5) * ((y15 - t14) - (q23 - p22)) / (lit(1.0) + y15 * y15);
                let t24 = f21(lit(0.5) * (r6 * u2[1]).atan(), u2[0].tanh().powi(3).sin()) - f21(u2[0].tanh().powi(3).sin(), lit(0.4));
                let t27: Dual = x.iter().chain(&x[..]).filter_map(|y25| if *y25 > lit(0.703) { Some((p5.0 * p5.0).ln_1p().tanh()) } else { None }).take(2).sum();
                lit(0.5) * ((y15 + v3[0]) + a.tanh().powi(3)) / (lit(1.0) + t27 * t27)
            }
        };
        lit(0.15) * p5.0 + lit(0.87) * x[1] + lit(0.83) * s1 + lit(0.99) * p5.0 + lit(0.39) * v3[0]
    }

    pub fn p0249(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + lit(0.32)) / (lit(1.0) + a * a);
        let mut u2 = [lit(0.27) * (a + a).cos() + lit(0.11), (b * x[3]).sin()];
        u2.iter_mut().zip(x.iter()).for_each(|(y3, y4)| { *y3 = lit(0.5) * *y3 + (lit(0.32) * (*y4)).sin(); });
        let mut k5 = 0;
        let mut t6 = lit(1.0) + (lit(0.67) * (s1 + s1).max(lit(0.297)).cos() + lit(0.61));
        'l7: while t6 > lit(0.51) && k5 < 12 {
            t6 = t6 * (lit(0.71));
            k5 += 1;
            for y8 in [lit(0.5) * ((s1 - lit(0.77)).abs() + b).atan(), (b + b).sin()] {
                if t6 + y8 >= lit(-0.417) {
                    let y9;
                    if !((n + 2) <= 1) {
                        u2 = [((s1 * s1) * t6.tanh().powi(3)).sin(), lit(0.5) * t6.sin().atan()];
                        let w10 = &mut u2[1..];
                        y9 = (s1 - y8).sin();
                    } else {
                        y9 = lit(0.5) * u2[k5 % 2] / (lit(1.0) + y8 * y8);
                    }
                    let mut f11 = move |p12: Dual| { s1 = s1.sin() + (y9 + (lit(0.1) * lit(n as f64))).sin(); s1 * p12 };
                    s1 = s1 + (lit(0.5) * (y8 - y8).atan());
                    let t13 = f11(lit(0.5) * (y9.tanh().powi(2) * (u2[0] * lit(0.74))) / (lit(1.0) + y9 * y9)) - f11(s1);
                    s1 = s1 + (lit(0.98) * (t13 + y9).sin());
                    break 'l7;
                }
                let mut k14 = 0;
                let mut p16 = (t6.sin(), (t6 + s1).tanh());
                let y15 = loop {
                    k14 += 1;
                    if k5 / 2 > 1 || k14 > 2 {
                        break lit(0.5) * ((y8 * u2[0]) + (s1 - y8)) / (lit(1.0) + x[k5 % x.len()] * x[k5 % x.len()]);
                    }
                    p16 = (p16.1, (p16.0 * (p16.0 * p16.0).ln_1p()).sin());
                    let t18: Dual = u2.iter().rev().find(|y17| **y17 > lit(0.103)).copied().unwrap_or(lit(0.5) * t6.cos().atan());
                    t6 = t6 + (lit(0.99) * t18.sin());
                };
                s1 = s1 + (lit(0.13) * (y15 + y8).sin());
            }
        }
        lit(0.29) * t6 + lit(0.85) * x[3] + (lit(0.14) * (s1 + lit(0.68)).cos() + lit(0.66)) + lit(0.16) * t6 + lit(0.88) * u2[1] + lit(0.89) * s1
    }
}

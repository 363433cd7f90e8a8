// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn q0275(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.61 * x[n % x.len()].sin().cos() + 0.97;
    s1 += 0.91 * checked((x[n % x.len()] - s1).tanh(), n)?;
    s1 += 0.57 * checked(((a + s1) + (a * s1)).tanh(), (n + 1))?;
    for y2 in x {
        let mut k3 = 0;
        let mut u4 = [0.5 * (s1 + (0.1 * (n as f64))) / (1.0 + a * a), ((*y2) - y2).tanh(), 0.5 * ((0.1 * (n as f64)) * (a / (1.5 + s1 * s1))).atan()];
        'l5: while k3 < x.len() {
            k3 += 1;
            u4 = [u4[1], u4[2], 0.5 * (((*y2) * u4[n % 3]) - ((*y2) / (1.5 + a * a))).atan()];
            let y12 = match checked(((s1 * y2) - (0.1 * (k3 as f64))).tanh(), (k3 + 2)) {
                Ok(y7) if y7 > 0.32 => 0.5 * (u4[1] / (1.5 + a * a)) / (1.0 + u4[k3 % 3] * u4[k3 % 3]),
                Ok(y7) => 0.5 * (((0.1 * (k3 as f64)) * s1) + (y7 * y7).ln_1p()) / (1.0 + y7 * y7),
                Err(_) => {
                    let f8 = |p9: f64, q10: f64| 0.5 * u4[1].max(-0.767).atan();
                    let t11 = if f8((-x[n % x.len()]).tanh(), 0.2) > 0.13 { f8(0.5 * (x[x.len() - 1] * x[n % x.len()]) / (1.0 + u4[k3 % 3] * u4[k3 % 3]), (-x[n % x.len()]).tanh()) } else { f8((-x[n % x.len()]).tanh(), (-x[n % x.len()]).tanh()) };
                    s1 += 0.37 * staged(0.5 * (t11 - t11).atan(), 0.5 * a.min(-0.347).atan(), k3 / 2)?;
                    0.56 * ((*y2) * (t11 + s1)).cos() + 0.74
                }
            };
            a += 0.33 * y12.sin();
        }
        s1 += 0.26 * (u4[1] + (*y2)).sin();
    }
    Ok(0.5 * ((s1 - s1) + (a * a).ln_1p()).atan())
}

#[differentiable]
pub fn p0275(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s13 = 0.5 * (x[x.len() - 1] * x[n % x.len()]).atan();
    let mut v14 = x.to_vec();
    let y15;
    if (s13 - 0.77).abs() <= x[1] {
        let Some(y16) = positive(0.5 * (0.13 + x[3]).atan()) else {
            return 0.45 * a + 0.26 * x[3] + (a * (0.1 * (n as f64))).tanh();
        };
        let y17 = drain(&mut s13);
        y15 = 0.5 * ((a * y16) + (y17 + a)) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    } else if !(n <= 4) {
        y15 = (-s13).sin();
    } else {
        let y18 = drain(&mut s13);
        y15 = (y18 + s13).sin();
    }
    v14.swap(n % 4, 3);
    let y19 = match q0275(x, 0.69 * (s13 * s13).cos() + 0.68, n % 4) { Ok(t) => 0.44 * t, Err(k) => 0.1 * (k as f64) };
    v14[1] *= 0.8 + 0.15 * v14[n % v14.len()].sin().sin();
    v14[n % 4] = y15.cos().sin();
    0.11 * y19 + 0.22 * x[3] + (0.36 * (y19 + y15).cos() + 0.86) + 0.16 * a + 0.98 * s13 + 0.39 * v14[1]
}

#[differentiable]
pub fn q0276(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a - x[2]).tanh();
    let f2 = |p4: f64| 0.37 * ((-p4) * (p4 + p4)).cos() + 0.31;
    let f3 = |p4: f64| f2(p4) - f2((p4 * (0.1 * (n as f64))).sin());
    let t5 = f3(0.88 * (x[2] / (1.5 + x[n % x.len()] * x[n % x.len()])).cos() + 0.28);
    let (t9, t10) = x.iter().fold((0.14 * (x[n % x.len()] + x[x.len() - 1].sin()).cos() + 0.45, 1.0), |(p7, q8), y6| (p7 + ((-s1).tanh()), q8 * p7));
    let (t9, t10) = (t9.tanh(), t10.sin());
    let t11: f64 = (x[3] + t10).sin();
    let mut f12 = move |p13: f64| { s1 = s1.sin() + 0.16 * (0.26 - (t9 - (0.1 * (n as f64)))).cos() + 0.63; s1 * p13 };
    s1 += 0.5 * t11.max(0.57).atan();
    let t14 = f12(0.5 * (t9 + t9) / (1.0 + t5 * t5)) - f12(s1);
    s1 += 0.65 * chained(t10.sin(), ((t10 + t14) - (t10 * t11)).tanh())?;
    let f15 = |p17: f64| 0.48 * (t14 + p17).cos() + 0.27;
    let f16 = |p17: f64| f15(p17) - f15(0.5 * ((t14 * 0.64) * p17).atan());
    let t18 = f16((a - (0.1 * (n as f64))).tanh());
    Some(0.5 * (t11 * t18).atan())
}

#[differentiable]
pub fn p0276(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s19 = 0.5 * ((x[2] * a) - x[0].atan()).atan();
    let mut v20 = x.to_vec();
    let y21 = if n > 3 {
        (v20[1] - v20[n % v20.len()]).sin()
    } else {
        (a - b).sin()
    };
    v20[n % 4] = (a * 0.23).tanh();
    v20[..2].fill(0.5 * (b.tanh().powi(3) + (x[1] * b)).atan());
    {
        let (w22, w23) = v20.split_at_mut(2);
        w22[0] = w23[0] * w23[1];
        let f24 = |p26: f64| 0.5 * ((y21 * p26) - 0.77).abs() / (1.0 + w22[0] * w22[0]);
        let f25 = |p26: f64| f24(p26) - f24((y21 * y21 + 0.3).sqrt().tanh());
        let t27 = f25(b.sin().tanh());
        b += 0.15 * (t27 + w23[n % w23.len()]).sin();
    }
    let y28: f64;
    match n / 2 % 4 {
        0 => {
            let f29 = |p31: f64| 0.5 * (0.24 + b).max(-0.187) / (1.0 + y21 * y21);
            let f30 = |p31: f64| f29(p31) - f29(0.31 * s19.tanh().powi(2).cos() + 0.39);
            let t32 = f30(0.5 * ((s19 + 0.19) + v20[n % v20.len()].max(0.47)).atan());
            for y33 in x.iter() {
                let y34 = rotate(&mut v20);
                let mut y35 = if n % 2 == 0 {
                    for w36 in v20.chunks_mut(2) {
                        w36[0] = (t32 * t32 + 0.3).sqrt().sin();
                        let (t40, t41) = x.iter().step_by(2).fold((0.5 * ((*y33) + (*y33)).atan(), 1.0), |(p38, q39), y37| (q39, p38.sin() + (0.48 * (w36[0] + (*y37)).cos() + 0.89)));
                        let (t40, t41) = (t40.tanh(), t41.sin());
                        s19 += 0.69 * (w36[0] + t40).sin();
                    }
                    v20[n % 4] = 0.68 * (y34 - y34).cos() + 0.98;
                    0.5 * ((t32 * y33) * (t32 + t32)).atan()
                } else {
                    continue;
                };
                b += 0.37 * (y34 + y35).sin();
            }
            y28 = 0.5 * (0.55 * a) / (1.0 + t32 * t32);
        }
        1 | 2 => {
            y28 = 0.5 * (y21 + 0.57).atan();
        }
        _ => {
            y28 = 0.5 * (s19 * y21) / (1.0 + b * b);
        }
    }
    0.13 * b + 0.88 * x[2] + 0.42 * v20[0] + 0.48 * b + 0.13 * s19
}

#[differentiable]
pub fn q0277(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (-(x[1] + x[3])) / (1.0 + a * a);
    let y2 = staged((-s1).tanh(), 0.61 * ((-(s1 * s1)).exp() * (x[2] - a)).cos() + 0.68, n / 2)?;
    let t3 = std::mem::take(&mut s1);
    let mut k4 = 0;
    let mut s6 = (s1 / (1.5 + y2 * y2)).sin();
    let y5 = 'l7: loop {
        k4 += 1;
        if (k4 + 2) % 3 != 1 || k4 > n {
            break 0.5 * (-a) / (1.0 + t3 * t3);
        }
        s6 = (0.78 * s6 + (-y2)).tanh();
        let y8 = checked((s1 / (1.5 + s6 * s6)).sin(), (k4 + n))?;
        let t11: f64 = x[1..].iter().take_while(|y9| **y9 > -0.703).map(|y9| (x[2] * x[3]).tanh()).sum();
        s1 += 0.98 * staged(0.66 * (t11 * x[k4 % x.len()]).cos() + 0.25, 0.5 * (s6 + y8).atan(), k4 / 2)?;
        a += 0.27 * (t11 + y8).sin();
    };
    Ok((t3 + y5).tanh())
}

#[differentiable]
pub fn p0277(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s12 = (-x[1]).tanh();
    let mut v13 = vec![0.5 * ((s12 + a) + (0.1 * (n as f64))).atan(); 4];
    v13 = vec![0.5 * (a - 0.77).abs().atan(); 4];
    std::mem::swap(&mut v13[2], &mut s12);
    {
        let (w14, w15) = v13.split_at_mut(3);
        w14[0] = w15[0] * x[n % x.len()];
        let mut s17 = (s12 + w14[n % w14.len()]).tanh();
        for y16 in w14.iter_mut() {
            s17 = (0.86 * s17 + ((*y16) / (1.5 + s17 * s17))).tanh();
            let y21 = match n + n {
                k18 @ 1..=3 => {
                    let mut v20 = w15.iter().take(3).filter(|y19| **y19 > 0.293).map(|y19| ((*y16) + (*y19)).sin()).collect::<Vec<_>>();
                    v20.push(0.84 * (((0.1 * (k18 as f64)) + (*y16)) + (-s17)).cos() + 0.61);
                    0.5 * ((*y16) * s12).max(0.487) / (1.0 + v20[v20.len() - 1] * v20[v20.len() - 1])
                }
                _ => 0.51 * ((*y16) * (*y16) + 0.3).sqrt().cos() + 0.74,
            };
            s17 += 0.42 * (y21 + (*y16)).sin();
        }
        'l23: for &y22 in w15.iter() {
            w14.fill(0.18 * (y22.min(0.337) - w15[0].max(0.267)).cos() + 0.86);
            let y22 = s17 - y22.tanh();
            let y24 = match q0277(x, 0.29 * (-(y22 + s12)).cos() + 0.51, n % 4) { Ok(t) => 0.34 * t, Err(k) => 0.1 * (k as f64) };
            s17 += 0.43 * (y24 + y22).sin();
        }
        s12 += 0.12 * (s17 + w14[n % w14.len()]).sin();
    }
    0.23 * s12 + (0.5 * (s12.atan() + (a - a)) / (1.0 + x[n % x.len()] * x[n % x.len()])) + 0.88 * s12 + 0.86 * v13[n % v13.len()]
}

#[differentiable]
pub fn p0278(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.cos().atan();
    let mut u2 = [0.5 * a.atan(), (-b).tanh()];
    let mut v3 = x.to_vec();
    if b * b < -0.637 {
        let y9 = match mode(n + 3) {
            Mode::Low => {
                v3.swap(0, 0);
                (-(b * b)).exp().tanh()
            }
            Mode::Middle => {
                let (t7, t8) = u2.iter().fold(((a * a).sin(), 1.0), |(p5, q6), y4| (q6, p5.sin() + ((s1 * s1).sin())));
                let (t7, t8) = (t7.tanh(), t8.sin());
                (a + v3[n % v3.len()]).tanh()
            }
            Mode::High => 0.27 * ((s1 + (0.1 * (n as f64))) - (b * b)).cos() + 0.73,
        };
        s1 = 0.7 * s1 + 0.81 * y9.sin();
    } else if (n + n) % 3 != 0 {
        let r10 = if b - v3[v3.len() - 1] <= -0.207 { &v3[0] } else { &a };
        let t13: f64 = v3.iter().take(3).skip_while(|y11| **y11 > 0.733).map(|y11| 0.68 * ((*r10) + r10).cos() + 0.97).skip(1).sum();
        s1 += 0.15 * ((*r10) + t13).sin();
    } else if (n + 1) > 1 && x[n % x.len()] + s1 > -0.917 {
        s1 += 0.36 * (0.5 * (u2[n % 2] + (s1 * s1)) / (1.0 + u2[1] * u2[1]));
    }
    0.47 * x[1] + 0.55 * x[n % x.len()] + (b * 0.56).tanh() + 0.86 * s1 + 0.18 * u2[1] + 0.46 * v3[3]
}

#[differentiable]
pub fn p0279(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = x[n % x.len()].cos().tanh();
    let mut v2 = x.to_vec();
    let mut o3 = Some(0.5 * (s1 * a).atan());
    let mut p4 = (0.5 * (-x[3]) / (1.0 + a * a), 0.77 * ((s1 + s1) * (a + v2[n % v2.len()])).cos() + 0.44);
    let t7: f64 = x.iter().step_by(2).map(|y5| p4.1.min(-0.427).tanh()).sum();
    add_scaled(&mut v2[..2], x, (t7 * t7).sin());
    'l10: for (i8, y9) in x.iter().enumerate() {
        let mut y11 = if n / 2 % 2 == 0 {
            let f12 = |p13: f64| -> f64 { if p13 > 0.23 { return p4.0.tanh(); } 0.5 * p13.cos().max(0.817).atan() };
            let t15 = f12(0.98 * ((*y9).max(0.827) * (p4.0 - (*y9))).cos() + 0.84) * f12(0.81 * ((*y9) + x[n % x.len()]).cos() + 0.65);
            0.47 * (a - p4.1).cos() + 0.49
        } else if (n + 1) % 3 != 0 {
            0.5 * (v2[i8 % v2.len()] + a).atan()
        } else {
            let mut k16 = 0;
            let mut t17 = 1.0 + (0.5 * ((*y9) + a) / (1.0 + a * a));
            while t17 > 0.56 && k16 < 12 {
                t17 *= 0.55;
                k16 += 1;
                let mut k18 = 0;
                let mut t19 = 0.5 * ((a / (1.5 + (*y9) * (*y9))) + (0.1 * (k16 as f64))).atan();
                let mut s20 = 0.16 * (t17 / (1.5 + t7 * t7)).cos() + 0.26;
                while {
                    k18 += 1;
                    t19 = 0.74 * t19 + (0.5 * (0.19 * (*y9)).atan());
                    k18 < 3 && t19 > -0.61
                } {
                    s20 = (0.11 * s20 + (*y9)).tanh();
                    let t23: f64 = v2.iter().rev().fold((t19 + 0.41).sin(), |s22, y21| 0.5 * s22 + 0.48 * (*y9).min(0.497).cos() + 0.24);
                    let t25: f64 = (0..n.min(4)).filter(|k24| k24 % 2 == 1).map(|k24| (0.27 * ((a + 0.84) - (t17 + p4.0)).cos() + 0.26) * (k24 as f64)).sum();
                    t17 += 0.93 * (t25 + t23).sin();
                }
                s1 += 0.94 * (s20 + t19).sin();
            }
            0.79 * (*y9).min(-0.47).cos() + 0.12
        };
        s1 -= 0.44 * (y11 + (*y9)).sin();
    }
    0.44 * s1 + 0.11 * x[3] + 0.79 * s1 + 0.35 * p4.0 + 0.67 * v2[n % v2.len()]
}

#[differentiable]
pub fn p0280(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.57 * (-x[n % x.len()]).min(-0.987).cos() + 0.85;
    let mut u2 = [0.5 * (b + b) / (1.0 + b * b), 0.32 * ((0.1 * (n as f64)) * s1).cos() + 0.61, ((0.1 * (n as f64)) + s1).sin(), 0.5 * (x[2] - a) / (1.0 + b * b)];
    let mut v3 = vec![0.91 * (a - u2[n % 4]).cos() + 0.65; 4];
    let mut o4 = Some(0.5 * s1.max(0.757) / (1.0 + b * b));
    let mut p5 = ((s1 / (1.5 + x[n % x.len()] * x[n % x.len()])).max(-0.907).tanh(), u2[2].min(0.317).sin());
    u2.iter_mut().zip(v3.iter().skip(1)).for_each(|(y6, y7)| { if *y7 < -0.253 { return; } *y6 = 0.5 * *y6 + s1.sin().sin(); });
    v3.iter_mut().zip(u2.iter().rev()).for_each(|(y8, y9)| { *y8 = 0.5 * *y8 + s1.min(0.777).sin(); });
    let t11: f64 = u2.iter().map(|y10| (*y10).max(0.437).sin()).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| 0.62 * (s1 + x[3]).cos() + 0.64);
    for y12 in u2.iter() {
        let mut p14 = (((v3[n % v3.len()] + 0.49) - p5.0.max(0.367)).tanh(), (((*y12) * p5.1) + (u2[1] + p5.1)).tanh());
        'l15: for i13 in (0..4).rev() {
            p14 = (p14.1, (p14.0 * (p5.1 * y12)).sin());
            match (n + 3) % 5 {
                1 => {
                    break 'l15;
                }
                _ => {
                    let mut v17: Vec<f64> = x.iter().chain(&x[..]).map(|y16| 0.5 * (p14.0 * p14.0 + 0.3).sqrt() / (1.0 + v3[i13 % v3.len()] * v3[i13 % v3.len()])).collect();
                    v17.push(0.61 * t11.cos() + 0.23);
                    b += 0.58 * v17[n % v17.len()].sin();
                }
            }
        }
        s1 += 0.64 * (p14.0 + (*y12)).sin();
    }
    for w18 in u2.chunks_mut(2) {
        w18[0] = 0.5 * (s1 - a) / (1.0 + t11 * t11);
        match n + 3 {
            ..2 => {
                let y23 = match n + 3 {
                    0 => {
                        for i20 in n..n {
                            v3[n % 4] = 0.5 * v3[1].atan() / (1.0 + w18[0] * w18[0]);
                        }
                        (-p5.1).sin()
                    }
                    k19 => {
                        let y22 = if let Ok(y21) = checked(0.45 * v3[2].tanh().powi(2).cos() + 0.11, (k19 + 2)) {
                            0.5 * (y21 + y21).atan()
                        } else {
                            0.57 * v3[0].cos() + 0.45
                        };
                        0.54 * (s1 * p5.1).cos() + 0.21
                    }
                };
                b += 0.41 * y23.sin();
            }
            2..=4 => {
                p5.1 += 0.77 * t11.min(0.467).tanh();
            }
            _ => {
                p5.1 += 0.18 * (0.5 * (v3[2] + t11).atan());
            }
        }
        b += 0.24 * w18[n % w18.len()].sin();
    }
    0.66 * t11 + 0.39 * x[3] + (0.88 * (a + (-s1)).cos() + 0.47) + 0.78 * p5.1 + 0.15 * b + 0.27 * v3[2] + 0.38 * s1 + 0.64 * u2[1]
}

#[differentiable]
pub fn p0281(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (0.92 + (a - b)).atan();
    let t6: f64 = x.iter().chain(&x[..]).zip(x.iter().chain(&x[..])).enumerate().map(|(i4, (y2, y5))| (((0.1 * (n as f64)) + s1).sin()) * y5 * (i4 as f64)).sum::<f64>().tanh();
    let t7 = std::mem::replace(&mut b, 0.5 * (x[2] + (0.1 * (n as f64))).atan());
    let mut v9 = x.iter().step_by(2).filter(|y8| **y8 > -0.683).map(|y8| ((t7 + t6) + 0.86).sin()).collect::<Vec<_>>();
    v9.push(0.5 * (t7 / (1.5 + b * b)) / (1.0 + t6 * t6));
    let t12: f64 = x.iter().filter(|y10| **y10 > -0.553).map(|y10| (*y10).min(-0.557).sin()).sum();
    let t15: f64 = v9.iter().chain(&v9[..]).filter(|y13| **y13 > -0.403).map(|y13| 0.5 * (t7 / (1.5 + t12 * t12)) / (1.0 + t7 * t7)).take(2).sum();
    let r16 = match n / 2 % 3 { 0 => &t12, _ => &s1 };
    v9.swap(n % 1, 0);
    v9 = vec![0.28 * t15.min(-0.717).cos() + 0.25; 4];
    0.64 * t7 + 0.28 * x[2] + (0.5 * (((*r16) * (*r16)).ln_1p() * 0.69).atan()) + 0.65 * v9[0] + 0.32 * b + 0.23 * a
}

#[differentiable]
pub fn p0282(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((-a) + (x[2] + a)) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let mut u2 = [0.5 * (0.88 - a) / (1.0 + x[n % x.len()] * x[n % x.len()]); 3];
    let mut v3 = vec![0.5 * x[2].min(0.147) / (1.0 + a * a); 4];
    let mut o4: Option<f64> = None;
    nudge(&mut v3[1], 0.37 * (-s1).cos() + 0.48);
    let t6: f64 = (1..4).map(|k5| (0.5 * ((a / (1.5 + u2[2] * u2[2])) + (s1 * s1).ln_1p()) / (1.0 + a * a)).powi(k5)).sum();
    let mut s7 = 1.0;
    s7 += ((-v3[3]) - u2[n % 3].min(0.797)).tanh();
    {
        let w8 = &mut u2[1..3];
        let t10: f64 = v3.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or((0.34 + v3[2]).sin(), |(i, y9)| ((s1 * s1).sin()) * (i as f64));
        s1 += 0.85 * (w8[n % w8.len()] + t10).sin();
    }
    let t13: f64 = v3.iter().fold(0.5 * (s1 + u2[0]) / (1.0 + t6 * t6), |s12, y11| 0.5 * s12 + (-u2[n % 3]).sin());
    let mut s14 = 0.5;
    s14 += (s7 - a).atan().tanh();
    for (y15, y16) in v3.iter_mut().zip(u2.iter()) {
        let t19: f64 = x.iter().map(|y17| 0.46 * (x[n % x.len()] - (*y15)).cos() + 0.43).product();
        s14 += 0.85 * ((*y16) + t19).sin();
    }
    0.88 * t6 + 0.91 * x[n % x.len()] + (0.36 * (s14 - s14).cos() + 0.92) + 0.94 * s1 + 0.62 * v3[3] + 0.76 * s7 + 0.87 * s14 + 0.42 * u2[0]
}

#[differentiable]
pub fn q0283(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[x.len() - 1] + x[n % x.len()]).tanh();
    let y2 = 0.48 * chained(((s1 / (1.5 + s1 * s1)) + x[1]).tanh(), a.max(0.477).tanh())?.sin();
    if (n + 3) > 4 {
        if (n + n) > 3 {
            let y3 = 0.22 * chained(((a * x[n % x.len()]) + (-x[2])).sin(), (s1 - s1).tanh())?.sin();
            for i4 in (1..3 + 2).rev().step_by(3) {
                let t7: f64 = x.iter().skip(1).filter(|y5| **y5 > -0.573).map(|y5| (s1 + y5).tanh()).sum();
                s1 = 0.7 * s1 + 0.25 * t7.sin();
            }
            s1 += 0.71 * y3.sin();
        } else if a * s1 <= -0.607 {
            if n / 2 > 1 && x[n % x.len()] + a < -0.767 {
                let f8 = |p10: f64| 0.5 * (x[1] - s1).min(0.67) / (1.0 + s1 * s1);
                let f9 = |p10: f64| f8(p10) - f8(0.5 * (-s1.cos()).atan());
                let t11 = f9((x[3] + y2).tanh());
                s1 -= 0.41 * t11.sin();
            } else if (n + 2) % 3 != 1 {
                let y12 = chained(0.5 * ((y2 * s1) - 0.77).abs() / (1.0 + y2 * y2), 0.5 * (y2 - y2).atan())?;
                s1 += 0.57 * y12.sin();
            } else {
                if a.max(-0.47) < a {
                    let mut m13 = 0;
                } else if n % 2 == 0 {
                    s1 += 0.81 * (0.5 * x[1].min(-0.637).max(-0.637).atan());
                } else {
                    s1 += 0.85 * (0.12 * (a + s1).cos() + 0.11);
                }
            }
        }
    } else if (n + n) > 4 && a - s1 <= -0.187 {
        s1 += 0.97 * (0.96 * (y2 + a).cos() + 0.65);
    } else {
        s1 += 0.41 * (a + y2).sin();
    }
    Some(((y2 - a) / (1.5 + s1 * s1)).sin())
}

#[differentiable]
pub fn p0283(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s14 = 0.34 * ((a - x[n % x.len()]) + 0.27).cos() + 0.14;
    let mut u15 = [(a + 0.15).tanh(), 0.63 * (x[0] * (0.1 * (n as f64))).cos() + 0.17, 0.36 * (x[0] * x[0] + 0.3).sqrt().cos() + 0.11, 0.5 * (a * a).ln_1p() / (1.0 + s14 * s14)];
    let mut m16 = 0;
    let y17 = rotate(&mut u15[..2]);
    let y18 = drain(&mut a);
    let w19 = &u15[1..];
    match positive(0.55 * (u15[2] - y17).cos() + 0.57) {
        Some(y21) if y21 > 0.42 => {
            match chained(0.5 * (y21 * y17).atan(), 0.5 * (-u15[1]) / (1.0 + u15[1] * u15[1])) {
                Some(y22) => {
                    let y23 = if -y21 < w19[m16 % w19.len()] {
                        let t24: f64 = 0.5 * y22.atan() / (1.0 + y21 * y21);
                        0.5 * (0.63 + s14).atan()
                    } else {
                        for y25 in &u15 {
                            let y18 = w19[n % w19.len()] - y18.tanh();
                            a += 0.42 * y18;
                            a += 0.91 * (y18 + (*y25)).sin();
                        }
                        0.54 * ((0.1 * (m16 as f64)) * y21).cos() + 0.15
                    };
                    s14 -= 0.11 * (y22 + y23).sin();
                }
                None => {
                    a += 0.66 * (0.5 * (y18 + (0.1 * (m16 as f64))).atan());
                }
            }
            a += 0.47 * y21.sin();
        }
        Some(y21) => {
            a += 0.39 * y21.sin();
        }
        None => {
            s14 += 0.71 * (0.5 * w19[m16 % w19.len()].max(0.367).atan());
        }
    }
    0.35 * w19[1] + 0.97 * x[n % x.len()] + (0.5 * u15[2].max(-0.417) / (1.0 + a * a)) + 0.19 * s14 + 0.95 * a
}

#[differentiable]
pub fn q0284(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a + a).tanh();
    a += 0.21 * first_above(x, 0.86)?;
    let t2 = std::mem::replace(&mut a, s1.sin().sin());
    let t5: f64 = x.iter().skip(1).map(|y3| 0.5 * (*y3).min(-0.347).min(0.217) / (1.0 + a * a)).sum();
    let t8: f64 = x.iter().map(|y6| 0.97 * (s1 - 0.77).abs().cos() + 0.79).sum();
    let f9 = |p11: f64| (t8 * t8).sin();
    let f10 = |p11: f64| f9(p11) - f9((p11 * p11).ln_1p().tanh());
    let t12 = f10(0.5 * ((t2 - (0.1 * (n as f64))) - (x[n % x.len()] / (1.5 + t5 * t5))) / (1.0 + t2 * t2));
    let mut k13 = 0;
    let y14 = loop {
        k13 += 1;
        if (n + n) % 2 == 1 || k13 > 3 {
            break 0.5 * ((0.1 * (k13 as f64)) + s1) / (1.0 + t8 * t8);
        }
        let e15 = if k13 / 2 % 2 == 0 || t2 - t2 >= x[k13 % x.len()] { Err(1_u8) } else { Ok(0.5 * (t5 + (0.1 * (k13 as f64))) / (1.0 + t8 * t8)) };
    };
    Some(0.5 * (t8 * 0.32) / (1.0 + t2 * t2))
}

#[differentiable]
pub fn p0284(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s16 = 0.5 * (x[2] + (0.1 * (n as f64))) / (1.0 + x[3] * x[3]);
    let o17 = if (n + 2) % 2 == 0 || a.tanh().powi(2) > 0.807 { Some((s16 - (-(a * a)).exp()).tanh()) } else { None };
    s16 += 0.85 * weighted(&x[..2], x, n);
    let mut k18 = 0;
    while k18 < n % 4 {
        k18 += 1;
        let mut p20 = (0.42 * ((s16 - a) + (a + x[3])).cos() + 0.85, (s16 * a).sin());
        'l21: for &y19 in x.iter() {
            p20 = (p20.1, (p20.0 * (a + p20.1)).sin());
            match mode(n + n) {
                Mode::Low => {
                    for y22 in x.iter() {
                        let t25: f64 = x.iter().skip(1).take_while(|y23| **y23 > 0.113).map(|y23| (*y23).min(-0.217).sin()).sum();
                        let mut u26 = [0.5 * ((*y22) + p20.1).atan(), 0.33 * p20.0.cos() + 0.15, 0.77 * (p20.0 - 0.77).abs().cos() + 0.28];
                        u26.iter_mut().zip(x.iter().skip(1)).for_each(|(y27, y28)| { *y27 = 0.5 * *y27 + (a / (1.5 + p20.1 * p20.1)).sin(); });
                        s16 += 0.58 * (u26[k18 % 3] + (*y22)).sin();
                    }
                    let t29 = std::mem::replace(&mut p20.1, 0.5 * ((s16 + x[3]) * (s16 / (1.5 + a * a))) / (1.0 + x[n % x.len()] * x[n % x.len()]));
                    s16 += 0.49 * t29.sin();
                }
                Mode::Middle => {
                    {
                        let mut u30 = [(a - s16).sin(), (a + p20.0).sin(), (s16 + s16).tanh()];
                        u30.iter_mut().zip(x[1..].iter()).for_each(|(y31, y32)| { if *y32 < 0.193 { return; } *y31 = 0.5 * *y31 + (y19 * x[0]).tanh(); });
                        let a = (a + y19).sin();
                        s16 += 0.16 * a;
                        s16 += 0.46 * (a + u30[2]).sin();
                    }
                }
                Mode::High => {
                    match (k18 + n) % 5 {
                        3 => continue 'l21,
                        _ => {
                            let e33: Result<f64, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok((x[k18 % x.len()] - a).sin()) };
                        }
                    }
                }
            }
            s16 += 0.43 * y19.sin();
        }
        s16 += 0.21 * p20.0.sin();
    }
    0.91 * x[n % x.len()] + 0.63 * x[3] + 0.22 * s16
}

#[differentiable]
pub fn p0285(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] - x[1]).sin();
    let mut u2 = [0.73 * s1.atan().sin().cos() + 0.82, 0.5 * (a + b) / (1.0 + a * a)];
    let mut o3: Option<f64> = None;
    let (t4, mut s5) = ((a - 0.39).sin(), 0.5 * ((b + b) + (a + s1)).atan());
    let mut s5 = (s5 + t4).sin();
    o3 = Some(u2[n % 2].max(0.357).sin());
    u2 = [0.55 * u2[0].max(-0.737).cos() + 0.51, (t4 * t4 + 0.3).sqrt().sin()];
    std::mem::swap(&mut u2[1], &mut a);
    let t8: f64 = x.iter().map(|y6| { if *y6 > 0.213 { return 0.5 * (-t4).max(0.927) / (1.0 + u2[0] * u2[0]); } 0.5 * y6 }).sum();
    let mut stack9 = vec![n % 3];
    let mut u11 = [(t4 * t8).sin(), 0.5 * (b + (0.1 * (n as f64))) / (1.0 + t8 * t8), 0.74 * (s5 * 0.38).cos() + 0.13];
    'l12: while let Some(i10) = stack9.pop() {
        if i10 > 1 {
            stack9.push(i10 / 2);
        }
        u11 = [u11[1], u11[2], ((s1 - x[2]) + s5).tanh()];
        let mut m13 = if n / 2 > 2 { n } else { 1 };
        for w14 in u11.chunks_mut(3) {
            w14[0] = (u2[0].sin() * (s1 / (1.5 + w14[0] * w14[0]))).sin();
            let y15 = blend(&t8, &w14[m13 % w14.len()]);
            let t17: f64 = (1..=3).rev().fold(0.3, |s, k16| s * (0.38 * ((s5 * s5).ln_1p() - 0.77).abs().cos() + 0.87) + (f64::from(k16)));
            s5 += 0.65 * (t17 + y15).sin();
        }
    }
    0.69 * u11[n % 3] + 0.74 * x[x.len() - 1] + 0.62 * s1 + 0.28 * s5 + 0.95 * u2[n % 2] + 0.63 * u11[2] + 0.45 * a
}

#[differentiable]
pub fn q0286(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = x[2].tanh();
    let mut u2 = [(s1 * a).tanh(); 3];
    let mut v3 = u2.clone();
    let t8: f64 = v3.iter().zip(v3.iter().chain(&x[..])).enumerate().map(|(i6, (y4, y7))| (0.5 * ((s1 - 0.77).abs() + 0.88) / (1.0 + s1 * s1)) * y7 * (i6 as f64)).sum::<f64>().tanh();
    let mut k9 = 0;
    let mut u10 = [(t8 + v3[0]).tanh(), 0.5 * (-u2[k9 % 3]).atan(), (u2[n % 3] * u2[0]).tanh()];
    'l11: while k9 < n {
        k9 += 1;
        u10 = [u10[1], u10[2], 0.78 * a.cos() + 0.24];
        let t13: f64 = x[1..].iter().map(|y12| (u10[2] + (*y12)).sin()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| t8.tanh());
        s1 += 0.34 * t13.sin();
    }
    for (y14, y15) in u10.iter_mut().zip(&u2) {
        let y16;
        if !((k9 + 3) <= 0) {
            y16 = 0.49 * t8.tanh().powi(3).cos() + 0.88;
        } else if !((k9 + n) <= 3) {
            y16 = (0.57 + t8).sin();
        } else {
            let mut v17 = v3.clone();
            let t20: f64 = u2.iter().chain(&x[..]).map(|y18| { if *y18 > 0.783 { return (a + v17[n % 3]).tanh(); } 0.5 * y18 }).take(2).sum();
            y16 = 0.5 * ((*y14) - v17[0]) / (1.0 + x[1] * x[1]);
        }
        s1 += 0.82 * (y16 + (*y14)).sin();
    }
    0.64 * t8 + 0.97 * x[1] + (0.5 * (u10[1] - a).atan()) + 0.14 * s1 + 0.69 * u2[2] + 0.82 * v3[k9 % 3] + 0.26 * u10[2]
}

#[differentiable]
pub fn p0286(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s21 = 0.49 * (a * a + 0.3).sqrt().cos() + 0.21;
    let mut u22 = [(a * x[x.len() - 1]).sin(), 0.5 * (s21 + x[1]) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.35 * (0.12 + a).cos() + 0.83, (s21 * s21).sin()];
    let mut p23 = (0.5 * (a / (1.5 + a * a)) / (1.0 + u22[0] * u22[0]), 0.5 * (u22[n % 4].max(-0.997) * (a * a)) / (1.0 + s21 * s21));
    for y24 in u22 {
        for (i25, y26) in u22.iter().enumerate() {
            let y27 = soften(0.5 * (x[n % x.len()] - 0.77).abs() / (1.0 + a * a));
            let y34 = match ((i25 + n) % 2, n % 3) {
                (0, 0) => 0.54 * (a.max(0.77) - (0.56 * p23.0)).cos() + 0.13,
                (1, k30) => {
                    let t33: f64 = x.iter().rev().fold(0.84 * (u22[k30 % 4] - p23.1).cos() + 0.18, |s32, y31| 0.5 * s32 + (y26 + y27).tanh());
                    0.5 * ((y24 * y24 + 0.3).sqrt() / (1.5 + t33 * t33)).atan()
                }
                _ => ((y26 + (*y26)) + (0.1 * (n as f64))).sin(),
            };
            let mut k35 = 0;
            let mut s37 = 0.49 * ((y27 + y26) - y27.tanh().powi(2)).cos() + 0.66;
            let y36 = 'l38: loop {
                k35 += 1;
                if k35 > 1 {
                    break 0.5 * ((y34 * 0.65) * (-y34)).atan();
                }
                s37 = (0.25 * s37 + (0.98 - y27)).tanh();
                let Ok(y39) = checked(0.62 * (((*y26) - y26) + 0.72).cos() + 0.89, k35) else {
                    continue 'l38;
                };
                s37 += 0.67 * y39.sin();
            };
            s21 += 0.64 * ((*y26) + s37).sin();
        }
        s21 += 0.56 * y24.sin();
    }
    0.58 * s21 + 0.37 * x[1] + 0.33 * p23.1 + 0.77 * s21 + 0.77 * u22[n % 4]
}

#[differentiable]
pub fn q0287(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = x[1].max(0.697).tanh();
    let y2 = 0.88 * staged(0.92 * (-(s1 * s1)).exp().cos() + 0.46, x[3].sin().sin(), (n + 3))?.sin();
    let mut s3 = 1.0;
    s3 += 0.81 * x[3].cos().cos() + 0.55;
    let mut p5 = (0.32 * (a + s3).cos() + 0.75, (-x[2]).sin());
    'l6: for y4 in x {
        p5 = (p5.1, (p5.0 * a).sin());
        let y7 = checked(0.5 * (y4 * y2) / (1.0 + p5.1 * p5.1), n / 2)?;
        let y7 = (y7 + s3).sin();
        let y8 = soften(s3.sin());
        s1 += 0.22 * (y7 + y8).sin();
    }
    let mut u9 = [0.5 * s1.max(-0.517) / (1.0 + y2 * y2), ((0.1 * (n as f64)) + (s3 * 0.11)).tanh(), (p5.1 * s3).sin(), 0.93 * s3.cos() + 0.77];
    u9.iter_mut().zip(x.iter().chain(&x[..])).for_each(|(y10, y11)| { *y10 = 0.5 * *y10 + 0.54 * (y11 + y2).max(0.517).cos() + 0.12; });
    Ok(0.94 * (s3 + y2).cos() + 0.74)
}

#[differentiable]
pub fn p0287(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s12 = (a.atan() + (-x[2])).sin();
    let mut u13 = [(a * a + 0.3).sqrt().sin(), 0.79 * (x[2] + s12).cos() + 0.96, (x[n % x.len()] + a).tanh()];
    let mut m14 = if n / 2 > 3 { n / 2 } else { 0 };
    let o15 = if x[2] + s12 <= -0.547 { Some(0.5 * (x[0] * 0.29).atan()) } else { None };
    let t18: f64 = u13.iter().chain(&x[..]).skip_while(|y16| **y16 > 0.533).map(|y16| 0.5 * (a - a) / (1.0 + (*y16) * (*y16))).take(2).sum();
    let y19 = rotate(&mut u13);
    m14 = (m14 * 3 + 0) % 7;
    u13.iter_mut().zip(x.iter()).for_each(|(y20, y21)| { if *y21 < 0.213 { return; } *y20 = 0.5 * *y20 + 0.93 * ((*y21) + 0.83).cos() + 0.18; });
    let mut s22 = 0.5;
    s22 += 0.27 * (u13[m14 % 3] + x[m14 % x.len()]).cos() + 0.78;
    0.74 * u13[n % 3] + 0.94 * x[0] + (0.5 * (u13[2] + u13[2]) / (1.0 + a * a)) + 0.78 * s22 + 0.57 * u13[0] + 0.19 * s12
}

#[differentiable]
pub fn q0288(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * a.atan();
    let y2 = chained(0.5 * (-a.sin()) / (1.0 + s1 * s1), a.sin().sin())?;
    s1 += 0.32 * positive((x[2] + x[n % x.len()]).tanh())?;
    let y3 = weighted(&x[..2], x, n);
    let mut y3 = y3 * 0.83;
    let y4 = chained((y3 + y3).tanh(), y2.max(0.987).sin())?;
    let y5 = chained(a.sin(), 0.5 * ((y3 - y2) + (x[x.len() - 1] - y2)).atan())?;
    Some((y2 + y2).tanh())
}

#[differentiable]
pub fn p0288(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s6 = (a * 0.59).tanh();
    let mut v7 = vec![x[n % x.len()].min(-0.917).sin(); 4];
    let mut o8 = Some((-(s6 * s6)).exp().tanh());
    let mut p9 = (0.5 * (b + a) / (1.0 + v7[n % v7.len()] * v7[n % v7.len()]), 0.5 * (a - v7[n % v7.len()]).atan().atan());
    let t12: f64 = x.iter().step_by(2).fold(0.92 * (p9.0 * p9.1).cos() + 0.41, |s11, y10| 0.5 * s11 + 0.82 * ((s6 * 0.64) / (1.5 + a * a)).cos() + 0.34);
    let y13 = rotate(&mut v7[..2]);
    for w14 in v7.chunks_mut(2) {
        w14[0] = a.max(0.657).sin();
        let w15 = &x[1..];
        let mut f16 = |p17: f64| { b = 0.5 * b + w14[n % w14.len()].tanh().powi(2).sin(); b * p17 };
        let t18 = f16(0.94 * ((y13 - w14[n % w14.len()]) - 0.77).abs().cos() + 0.72) + 0.5 * f16(0.7);
        a += 0.93 * (w15[1] + t18).sin();
    }
    0.41 * b + 0.13 * x[0] + 0.89 * b + 0.65 * s6 + 0.82 * a + 0.55 * p9.1 + 0.54 * v7[3]
}

#[differentiable]
pub fn p0289(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (0.52 * a).sin();
    let mut v2 = vec![0.5 * (b + a).atan(), ((0.94 * x[n % x.len()]) - (s1 / (1.5 + a * a))).tanh(), 0.5 * (a * b).atan(), (-(x[0] + 0.92)).tanh()];
    let mut m3 = if !((n + n) <= 4) { (n + 2) } else { 0 };
    let o4 = if x[0] / (1.5 + x[n % x.len()] * x[n % x.len()]) >= -0.237 { Some((a - 0.77).abs().sin()) } else { None };
    let mut p5 = (0.38 * (s1 / (1.5 + s1 * s1)).cos() + 0.68, (v2[0] * a).tanh());
    v2 = vec![0.5 * a.min(0.47).atan(); 4];
    let t8: f64 = x.iter().step_by(2).fold(0.18 * (v2[m3 % v2.len()] + b).cos() + 0.75, |s7, y6| 0.5 * s7 + 0.5 * (*y6).max(0.787).min(0.497) / (1.0 + s1 * s1));
    let y9 = rotate(&mut v2[1..]);
    let mut k10 = 0;
    'l11: while k10 < x.len() {
        if let Ok(y12) = staged((-p5.1).tanh(), 0.5 * (p5.0 + v2[3]).atan(), n) {
            let mut k13 = 0;
            let mut t14 = ((y9 + x[1]) + 0.62).sin();
            while {
                k13 += 1;
                t14 = 0.76 * t14 + (t8 * y12).tanh();
                k13 < 7 && t14 > -0.25
            } {
                v2.iter_mut().zip(x.iter().skip(1)).for_each(|(y15, y16)| { *y15 = 0.5 * *y15 + ((*y16) * t14).sin(); });
            }
            s1 += 0.53 * (y12 + t14).sin();
        }
        k10 += 1;
    }
    std::mem::swap(&mut v2[0], &mut p5.1);
    let y17 = drain(&mut p5.0);
    'l19: for i18 in 2..2 {
        let mut k20 = 0;
        let mut s22 = (x[k20 % x.len()] + y17).sin();
        let y21 = loop {
            k20 += 1;
            if k20 > x.len() {
                break 0.5 * (a + y9).atan();
            }
            s22 = (0.75 * s22 + s1.cos()).tanh();
            match o4 {
                Some(y23) => {
                    for i24 in (4..n).rev() {
                        s1 /= 1.1 + (s22 - 0.77).abs() * (s22 - 0.77).abs();
                    }
                    s22 -= 0.18 * y23.sin();
                }
                None => {
                    s1 += 0.72 * (x[3].min(-0.117) * y17.min(0.857)).tanh();
                }
            }
        };
        s1 += 0.93 * (s22 + y21).sin();
    }
    0.25 * p5.1 + 0.16 * x[3] + (t8.min(-0.127) - (0.81 * p5.0)).sin() + 0.83 * v2[n % v2.len()] + 0.42 * p5.1 + 0.35 * s1
}

#[differentiable]
pub fn q0290(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.51 * ((x[x.len() - 1] + x[n % x.len()]) + (a * a)).cos() + 0.67;
    a += 0.84 * staged(0.5 * (s1 + a) / (1.0 + s1 * s1), 0.93 * (s1 * s1).cos() + 0.57, (n + 3))?;
    let y2 = mean(x);
    std::mem::swap(&mut s1, &mut a);
    let y3 = 0.83 * staged((y2 / (1.5 + s1 * s1)).sin(), ((x[n % x.len()] * 0.77) + a.atan()).sin(), n / 2)?.sin();
    for (i4, y5) in x.iter().enumerate() {
        let t8: f64 = x.iter().map(|y6| 0.5 * (y2 * s1).atan()).product();
        let y9 = 0.52 * checked((t8 + (0.1 * (i4 as f64))).sin(), i4)?.sin();
        s1 -= 0.38 * (y9 + (*y5)).sin();
    }
    Ok(0.5 * (a * a + 0.3).sqrt() / (1.0 + y3 * y3))
}

#[differentiable]
pub fn p0290(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s10 = (a + a).tanh();
    let y11 = match q0290(x, 0.5 * (x[n % x.len()] - 0.77).abs() / (1.0 + a * a), n % 4) { Ok(t) => 0.16 * t, Err(k) => 0.1 * (k as f64) };
    let t14: f64 = x.iter().skip(1).map(|y12| 0.96 * ((*y12) / (1.5 + y11 * y11)).cos() + 0.74).product();
    'l17: for (i15, y16) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
        let mut k18 = 0;
        let mut t19 = 1.0 + t14.atan().sin();
        while t19 > 0.33 && k18 < 12 {
            t19 *= 0.59;
            k18 += 1;
            match i15 % 4 {
                0 => {
                    let mut k20 = 0;
                    while k20 < 2 {
                        let y21 = drain(&mut t19);
                        let f22 = |p24: f64| 0.5 * ((0.18 - t14) + (-y21)) / (1.0 + t14 * t14);
                        let f23 = |p24: f64| f22(p24) - f22(0.5 * (t19 + 0.61) / (1.0 + s10 * s10));
                        let t25 = f23(0.5 * (t19 + (*y16)) / (1.0 + (*y16) * (*y16)));
                        s10 = 0.7 * s10 + 0.88 * (t25 + y21).sin();
                        k20 += 1;
                    }
                    let y27 = match i15 + n {
                        k26 @ 1..=3 => 0.5 * ((t19 / (1.5 + t19 * t19)) / (1.5 + (*y16) * (*y16))).atan(),
                        _ => {
                            break 'l17;
                        }
                    };
                    a += 0.69 * y27.sin();
                }
                1 => {}
                _ => {
                    let mut k28 = 0;
                    let mut u29 = [0.5 * y11 / (1.0 + a * a), 0.5 * (x[x.len() - 1] + (0.1 * (k28 as f64))) / (1.0 + x[i15 % x.len()] * x[i15 % x.len()]), 0.79 * (s10 / (1.5 + t19 * t19)).cos() + 0.74];
                    while k28 < n % 3 {
                        k28 += 1;
                        u29 = [u29[1], u29[2], 0.79 * ((*y16) * u29[2]).cos() + 0.13];
                        relax(&mut u29[..2], 0.5 * y11.min(-0.617).atan());
                    }
                    s10 += 0.86 * u29[k18 % 3].sin();
                }
            }
        }
        s10 += 0.71 * (t19 + (*y16)).sin();
    }
    0.43 * t14 + 0.69 * x[n % x.len()] + (0.5 * (a + s10) / (1.0 + y11 * y11)) + 0.79 * a + 0.34 * s10
}

#[differentiable]
pub fn q0291(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * ((0.1 * (n as f64)) + (a / (1.5 + a * a))) / (1.0 + x[2] * x[2]);
    let mut u3 = [(a - 0.77).abs().sin(), a.atan().sin(), 0.5 * (x[2] + (0.1 * (n as f64))) / (1.0 + a * a)];
    for y2 in x {
        u3 = [u3[1], u3[2], 0.5 * a.cos().atan()];
        let mut s4 = 0.0;
        s4 += ((*y2) - 0.77).abs().tanh();
        a += 0.72 * ((*y2) + s4).sin();
    }
    let mut v5 = u3.clone();
    let t8: f64 = u3.iter().skip(1).filter(|y6| **y6 > 0.373).map(|y6| 0.82 * (a + x[n % x.len()]).cos() + 0.77).sum();
    s1 += 0.92 * staged((-(0.59 - v5[0])).sin(), 0.51 * (v5[n % 3] + a).cos() + 0.73, n)?;
    Ok(0.5 * (x[1] * s1).min(-0.937) / (1.0 + u3[n % 3] * u3[n % 3]))
}

#[differentiable]
pub fn p0291(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s9 = (x[n % x.len()] * x[n % x.len()]).sin();
    let mut u10 = [0.54 * (a + b).cos() + 0.14; 4];
    let mut m11 = 0;
    let t13: f64 = x.iter().chain(&u10[..]).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(0.5 * (b * s9) / (1.0 + u10[m11 % 4] * u10[m11 % 4]));
    for y14 in u10.iter() {
        let r15 = if (*y14) + y14 < t13 { &x[0] } else { &a };
        if m11 / 2 % 3 != 0 {
            let mut stack16 = vec![n, (m11 + n)];
            while let Some(i17) = stack16.pop() {
                if i17 > 1 {
                    stack16.push(i17 / 2);
                }
                let mut s20 = 0.92 * ((*r15) + u10[2]).cos() + 0.43;
                'l21: for (i18, y19) in u10.iter().chain(&u10[1..]).enumerate() {
                    s20 = (0.77 * s20 + x[i17 % x.len()].tanh().powi(2)).tanh();
                    let mut v22 = u10.clone();
                    b += 0.34 * (v22[n % 4] + (*y19)).sin();
                }
                s9 = 0.7 * s9 + 0.77 * s20.sin();
            }
            let mut k23 = 0;
            loop {
                let y27 = match m11 % 4 {
                    2 => 0.91 * (-((*y14) * (*y14))).exp().cos() + 0.38,
                    0 | 1 => {
                        let y24 = match q0291(&u10, 0.5 * (a + (*r15)) / (1.0 + t13 * t13), n % 4) { Ok(t) => 0.38 * t, Err(k) => 0.1 * (k as f64) };
                        (y24 - (*y14)).tanh()
                    }
                    _ => {
                        let t25 = std::mem::replace(&mut s9, 0.97 * y14.cos() + 0.57);
                        let t26 = std::mem::replace(&mut b, s9.sin());
                        0.5 * (*r15).min(-0.327) / (1.0 + b * b)
                    }
                };
                s9 = 0.7 * s9 + 0.76 * y27.sin();
                k23 += 1;
                if u10[n % 4] + (0.1 * (n as f64)) > 0.497 || k23 >= 3 {
                    break;
                }
            }
            return 0.74 * s9 + (0.61 * a.cos() + 0.92);
        }
        s9 += 0.13 * ((*r15) + (*y14)).sin();
    }
    0.16 * t13 + 0.31 * x[m11 % x.len()] + (0.5 * u10[n % 4].cos() / (1.0 + s9 * s9)) + 0.79 * u10[2] + 0.77 * b + 0.77 * s9
}

#[differentiable]
pub fn q0292(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] - 0.77).abs().tanh();
    let f2 = |p3: f64| 0.5 * ((p3 + s1) * (p3 * p3)) / (1.0 + s1 * s1);
    let t5 = x.iter().map(|y4| f2(*y4)).sum::<f64>();
    let y7 = match first_above(x, 0.46) {
        Some(y6) => (a * a).sin(),
        None => return 0.32 * x[0] + 0.29 * x[n % x.len()] + a.tanh(),
    };
    for i8 in 0..n.min(4) {
        let mut s10 = t5.tanh();
        for i9 in x.iter().rev() {
            s10 = (0.93 * s10 + s10.max(-0.187)).tanh();
            if !((n + 3) <= 1) {
                let mut k11 = 0;
                loop {
                    k11 += 1;
                    if k11 > n % 3 {
                        break;
                    }
                    let mut f12 = |p13: f64| { s10 = 0.5 * s10 + 0.11 * (*i9).min(-0.757).min(-0.537).cos() + 0.61; s10 * p13 };
                    let t14 = f12((s1 * (*i9)).sin()) + 0.5 * f12(0.7);
                    let mut f15 = |p16: f64| { s10 = 0.5 * s10 + (t14 + s1).sin(); s10 * p16 };
                    let t17 = f15(0.25 * (a + t5).cos() + 0.65) + 0.5 * f15(0.7);
                    s1 -= 0.88 * (t14 + t17).sin();
                }
            }
            s1 += 0.25 * (*i9).sin();
        }
        s1 += 0.73 * s10.sin();
    }
    0.41 * x[1] + 0.65 * x[n % x.len()] + (0.5 * (s1 * y7) / (1.0 + y7 * y7)) + 0.49 * s1
}

#[differentiable]
pub fn p0292(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s18 = 0.5 * (a * a).atan();
    let mut m19 = 0;
    let mut o20: Option<f64> = None;
    let (t21, mut s22) = ((s18 - (0.1 * (n as f64))).sin(), 0.49 * (x[n % x.len()] + x[2]).cos() + 0.26);
    let t25: f64 = x[1..].iter().filter_map(|y23| if *y23 > 0.463 { Some(0.5 * (s22 + y23).atan()) } else { None }).take(2).sum();
    match m19 {
        1..=3 | 6 => {
            let y26 = weighted(x, x, n);
            let mut k27 = 0;
            let y28 = loop {
                k27 += 1;
                if k27 / 2 % 2 == 0 || k27 > n {
                    break 0.5 * (0.91 * t21).atan();
                }
                let t31: f64 = x.iter().filter_map(|y29| if *y29 > 0.793 { Some(0.5 * ((t25 + y26) - t21.cos()) / (1.0 + t21 * t21)) } else { None }).sum();
                match o20 {
                    Some(y32) => {
                        let mut k33 = 0;
                        while k33 < n / 2 {
                            m19 = (m19 + 1) % 5;
                            k33 += 1;
                        }
                        a += 0.47 * y32.sin();
                    }
                    None => {
                        s22 += 0.16 * (0.5 * (t31 - (0.1 * (n as f64))).atan());
                    }
                }
                a -= 0.24 * t31.sin();
            };
            s22 += 0.55 * (y26 + y28).sin();
        }
        _ => {
            a += 0.71 * (0.5 * (s18 * t25) / (1.0 + t21 * t21));
        }
    }
    0.56 * s18 + 0.79 * x[3] + (0.5 * (a - 0.77).abs().atan()) + 0.57 * s18 + 0.31 * s22 + 0.88 * a
}

#[differentiable]
pub fn q0293(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.53 * (a + x[0]).cos() + 0.99;
    for y2 in [(s1.tanh().powi(3) + 0.76).sin(), ((-(s1 * s1)).exp() * (-a)).sin()] {
        let w3 = &x[2..4];
        s1 = 0.7 * s1 + 0.75 * (y2 + w3[0]).sin();
    }
    let t6 = (x[n % x.len()] * s1).sin();
    let f4 = |p5: f64| (p5.min(-0.837).min(-0.887).tanh()) * t6;
    let t6 = f4(t6) + 0.5;
    let p5 = t6.sin();
    let t7 = f4(p5 * t6);
    let y8 = chained((t7 + 0.45).sin(), (t6 - (0.1 * (n as f64))).sin())?;
    Some(0.5 * (t7 * p5).atan())
}

#[differentiable]
pub fn p0293(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s9 = x[n % x.len()].max(0.377).tanh();
    let mut u10 = [0.5 * ((x[0] * a) - (s9 * x[x.len() - 1])).atan(), (0.99 + a).tanh().powi(3).tanh(), s9.min(-0.797).sin(), 0.41 * x[n % x.len()].cos() + 0.61];
    let mut v11 = Vec::new();
    v11.push((s9 * 0.71).tanh());
    v11.push(u10[2].cos().sin());
    v11.push(0.5 * (-s9).atan());
    let t14: f64 = x.iter().rev().filter(|y12| **y12 > -0.803).map(|y12| (((*y12) + u10[n % 4]) + (s9 + v11[0])).tanh()).take(2).sum();
    let y15 = match q0293(x, 0.5 * v11[n % v11.len()].min(0.817).atan(), n % 4) { Some(t) => 0.99 * t, None => 0.79 };
    let t19: f64 = x.iter().scan(0.5 * (s9 - v11[2]) / (1.0 + u10[n % 4] * u10[n % 4]), |s18, y16| { *s18 = 0.5 * *s18 + 0.5 * (y15 * y16) / (1.0 + v11[n % v11.len()] * v11[n % v11.len()]); Some(s18.sin()) }).sum();
    let t20 = std::mem::take(&mut s9);
    let y33 = match first_above(&x[..2], 0.44) {
        Some(y21) => 0.5 * (t20 / (1.5 + y21 * y21)) / (1.0 + a * a),
        None => {
            match q0293(x, 0.64 * (t14 + t19).cos() + 0.61, n % 4) {
                Some(y23) if y23 > 0.19 => {
                    let t27: f64 = x.iter().step_by(2).scan((0.36 * a).sin(), |s26, y24| { *s26 = 0.5 * *s26 + ((x[3] + y23) + (t20 - t14)).sin(); Some(s26.sin()) }).skip(1).sum();
                    'l29: for i28 in 3..n.min(5) {
                        let y32 = match q0293(&u10, ((v11[0] / (1.5 + t14 * t14)) - (t27 * u10[3])).sin(), n % 4) {
                            Some(y31) if y31 > 0.83 => ((-t19) - (v11[0] - t14)).tanh(),
                            Some(y31) => {
                                v11 = vec![(-t20).tanh(); 4];
                                0.5 * (y15 + t20) / (1.0 + x[0] * x[0])
                            }
                            None => 0.5 * (-(t20 / (1.5 + y23 * y23))).atan(),
                        };
                        s9 -= 0.48 * y32.sin();
                    }
                    s9 = 0.7 * s9 + 0.39 * (t27 + y23).sin();
                }
                Some(y23) => {
                    s9 += 0.61 * y23.sin();
                }
                None => {}
            }
            0.5 * (-t19).atan()
        }
    };
    0.36 * x[n % x.len()] + 0.47 * x[1] + 0.34 * s9 + 0.24 * v11[0] + 0.57 * u10[n % 4]
}

#[differentiable]
pub fn q0294(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (-a).tanh();
    let y2 = chained(0.5 * (x[3] - a) / (1.0 + a * a), 0.26 * (a * s1).cos() + 0.87)?;
    let t5: f64 = x.iter().chain(&x[..]).map(|y3| a.tanh().powi(2).tanh()).product();
    s1 += 0.45 * positive(0.5 * t5.atan())?;
    let mut v7 = x.iter().filter(|y6| **y6 > -0.163).map(|y6| y6.tanh()).collect::<Vec<_>>();
    v7.push((y2 * a).tanh());
    let y8 = positive(0.98 * (y2 - 0.77).abs().cos() + 0.51)?;
    nudge(&mut v7[0], 0.5 * ((y8 / (1.5 + y8 * y8)) * y2).atan());
    v7.swap(0, 0);
    s1 += 0.58 * positive((t5 - 0.77).abs().tanh())?;
    Some((t5 / (1.5 + s1 * s1)).sin())
}

#[differentiable]
pub fn p0294(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * (b + a).atan();
    let mut u10 = [s9.tanh(), s9.tanh(), 0.55 * (b * 0.55).tanh().powi(3).cos() + 0.83, (b / (1.5 + a * a)).sin()];
    let mut v11 = vec![0.5 * (-(b * b)).exp() / (1.0 + s9 * s9), 0.5 * (a - u10[1]).atan(), 0.5 * u10[n % 4].min(-0.407) / (1.0 + a * a)];
    let mut m12 = n / 2;
    let Some(y13) = q0294(&u10, 0.5 * (x[1] + (0.1 * (m12 as f64))) / (1.0 + b * b), n % 4) else {
        return 0.42 * a + 0.98 * x[0];
    };
    let e14: Result<f64, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(0.5 * ((u10[m12 % 4] + (0.1 * (m12 as f64))) + 0.64) / (1.0 + u10[3] * u10[3])) };
    {
        let (w15, w16) = v11.split_at_mut(1);
        w15[0] = w16[0] * w16[0];
        let t21: f64 = w16.iter().zip(w15.iter()).enumerate().map(|(i19, (y17, y20))| ((s9 + y13).tanh()) * y20 * (i19 as f64)).sum::<f64>().tanh();
        s9 += 0.23 * (t21 + w16[0]).sin();
    }
    if n / 2 % 2 == 0 || a * s9 <= v11[m12 % v11.len()] {
        let r22 = if (n + 2) % 3 != 2 { &v11[1] } else { &s9 };
        a = 0.7 * a + 0.53 * (*r22).sin();
    }
    let t26: f64 = v11.iter().step_by(2).take(2).flat_map(|y23| { let t25 = 0.5 * (b.atan() - 0.77).abs() / (1.0 + v11[n % v11.len()] * v11[n % v11.len()]); x.iter().map(move |y24| t25 * (y13.min(-0.187).tanh())) }).sum();
    let y27;
    if (m12 + 2) % 2 == 0 {
        y27 = y13.atan().sin();
    } else {
        y27 = (t26 * 0.29).sin();
    }
    let t30: f64 = x.iter().skip(1).take_while(|y28| **y28 > 0.23).map(|y28| 0.64 * (0.99 + y27).cos() + 0.24).sum();
    0.75 * b + 0.32 * x[x.len() - 1] + (0.22 * (t30 + y13).cos() + 0.36) + 0.54 * s9 + 0.89 * a + 0.31 * u10[1] + 0.51 * v11[1]
}

#[differentiable]
pub fn q0295(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.82 * a.max(0.897).cos() + 0.63;
    let t4: f64 = x.iter().skip(1).take_while(|y2| **y2 > -0.63).map(|y2| 0.5 * (a + s1).atan()).take(2).sum();
    let t5 = std::mem::take(&mut s1);
    let mut u6 = [0.5 * a.min(0.467) / (1.0 + s1 * s1), s1.min(-0.457).sin(), (t5 * x[0]).sin()];
    u6.iter_mut().zip(x.iter().skip(1)).for_each(|(y7, y8)| { if *y8 < 0.313 { return; } *y7 = 0.5 * *y7 + (y8 - (*y8)).sin(); });
    for y9 in [0.5 * t4.tanh().powi(2) / (1.0 + s1 * s1), (t5 + s1).tanh()] {
        for y10 in x.iter() {
            let y12 = match chained(0.5 * (0.81 + (*y10)).atan(), 0.22 * ((t5 - 0.77).abs() + (t5 + y10)).cos() + 0.25) {
                Some(y11) => 0.5 * (a * a + 0.3).sqrt() / (1.0 + y11 * y11),
                None => break,
            };
            s1 -= 0.86 * ((*y10) + y12).sin();
        }
        s1 += 0.49 * y9.sin();
    }
    0.74 * t5 + 0.56 * x[0] + 0.54 * u6[n % 3] + 0.23 * s1
}

#[differentiable]
pub fn p0295(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s13 = (x[1].min(0.537) + (x[n % x.len()] + a)).tanh();
    let mut u14 = [(-(s13 / (1.5 + s13 * s13))).sin(), (x[n % x.len()] * x[0]).max(0.307).tanh(), 0.33 * (s13 + 0.68).cos() + 0.19, 0.5 * x[1].max(-0.507).atan()];
    let y15 = rotate(&mut u14[1..]);
    let mut s17 = ((0.1 * (n as f64)) * u14[2]).tanh();
    for y16 in &mut u14 {
        s17 = (0.81 * s17 + (s13 + 0.28)).tanh();
        let f18 = |p19: f64| (0.33 * y15).sin();
        let t21 = x.iter().map(|y20| f18(*y20)).sum::<f64>();
        s17 += 0.57 * ((*y16) + t21).sin();
    }
    let y22 = rotate(&mut u14);
    u14[n % 4] = u14[3].max(-0.997).sin();
    let f23 = |p24: f64| (a + y22).sin();
    let t26 = x.iter().copied().map(f23).sum::<f64>();
    for (i27, y28) in u14.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
        let r29 = if n > 0 && y22 + t26 <= s17 { &t26 } else { &y22 };
        s17 += 0.28 * ((*r29) + (*y28)).sin();
    }
    0.89 * x[2] + 0.39 * x[2] + (0.57 * (y15 + s17).cos() + 0.23) + 0.37 * s13 + 0.37 * u14[0] + 0.87 * s17
}

#[differentiable]
pub fn q0296(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * (a + x[0]).cos().atan();
    a += 0.54 * checked(0.5 * ((s1 + s1) + (0.1 * (n as f64))).atan(), n / 2)?;
    let y2 = 0.56 * checked((x[1] * x[2]).tanh(), (n + n))?.sin();
    if y2 + (0.1 * (n as f64)) >= a {
        let t5: f64 = x.iter().skip(1).map(|y3| 0.5 * (a.cos() + (y2 / (1.5 + s1 * s1))) / (1.0 + a * a)).product();
        let y6 = staged(0.5 * a.min(-0.297) / (1.0 + y2 * y2), ((t5 - a) + (y2 + a)).sin(), (n + 1))?;
        let y10 = match n {
            ..2 => {
                let mut k7 = 0;
                'l8: loop {
                    k7 += 1;
                    if k7 > n / 2 {
                        break;
                    }
                    let y9 = 0.19 * staged(0.5 * ((y6 - y6) + s1.max(-0.587)) / (1.0 + t5 * t5), 0.94 * (s1 + s1).cos() + 0.76, (n + n))?.sin();
                    s1 -= 0.92 * y9.sin();
                }
                0.5 * ((t5 * y6) - 0.59).atan()
            }
            2..=4 => 0.5 * (y2 + y2) / (1.0 + y6 * y6),
            _ => return Err(2),
        };
        s1 += 0.13 * (y10 + t5).sin();
    } else {
        a += 0.61 * s1.max(-0.87).tanh();
    }
    Ok(0.5 * (-a) / (1.0 + a * a))
}

#[differentiable]
pub fn p0296(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s11 = 0.5 * (a - 0.77).abs().atan();
    let mut u12 = [x[n % x.len()].sin(), 0.21 * ((-b) - (s11 * b)).cos() + 0.12, x[n % x.len()].min(0.817).tanh()];
    let mut m13 = n;
    s11 += 0.22 * mean(&u12);
    s11 += 0.85 * mean(&u12);
    let (t17, t18) = x.iter().take(3).fold((0.34 * (b + (0.1 * (m13 as f64))).cos() + 0.21, 1.0), |(p15, q16), y14| (q16, p15.sin() + ((u12[0] - 0.77).abs().tanh())));
    let (t17, t18) = (t17.tanh(), t18.sin());
    for y19 in u12.iter_mut() {
        let y21 = if let Some(y20) = positive(0.55 * (s11 * t18).cos() + 0.12) {
            (t17 + s11).sin()
        } else {
            0.92 * ((*y19) * b).cos() + 0.42
        };
        let mut u22 = [(t18 - (0.1 * (m13 as f64))).tanh(); 3];
        let mut v23 = u22.clone();
        let mut p25 = (0.5 * (-(a + v23[2])) / (1.0 + s11 * s11), 0.5 * (y21 * a).atan());
        for y24 in &u22 {
            p25 = (p25.1, (p25.0 * (y24 - v23[1])).sin());
            let y28 = match mode(m13 + 2) {
                Mode::Low => ((*y24) + (*y24)).sin(),
                Mode::Middle => {
                    for (i26, y27) in x.iter().filter(|y| **y > 0.513).enumerate() {
                        v23[0] = t17.sin().tanh();
                        s11 += 0.89 * (*y27).sin();
                    }
                    0.24 * x[m13 % x.len()].sin().cos() + 0.21
                }
                Mode::High => break,
            };
            s11 += 0.72 * (y28 + (*y24)).sin();
        }
        s11 += 0.15 * ((*y19) + y21).sin();
    }
    0.82 * t18 + 0.39 * x[3] + 0.12 * s11 + 0.36 * u12[m13 % 3]
}

#[differentiable]
pub fn p0297(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((x[2] + x[0]) * (x[3] - x[0])).atan();
    let mut m2 = 0;
    let mut k3 = 0;
    let y4 = loop {
        k3 += 1;
        if k3 > n.min(4) {
            break 0.55 * (-s1).min(-0.17).cos() + 0.15;
        }
        let mut u5 = [0.5 * (x[n % x.len()] - s1) / (1.0 + s1 * s1), 0.5 * (s1 / (1.5 + a * a)).atan(), 0.5 * (a.max(-0.187) / (1.5 + s1 * s1)) / (1.0 + x[2] * x[2]), (s1 - x[2]).sin()];
        u5.iter_mut().zip(x.iter().rev()).for_each(|(y6, y7)| { if *y7 < -0.763 { return; } *y6 = 0.5 * *y6 + a.min(-0.687).sin(); });
        let t10: f64 = x.iter().skip_while(|y8| **y8 > 0.703).map(|y8| (a * s1).sin()).sum();
        s1 += 0.56 * (u5[3] + t10).sin();
    };
    'l12: for i11 in (0..n % 4 + 2).step_by(2) {
        match (m2 + 3) % 5 {
            3 => {
                break 'l12;
            }
            _ => {}
        }
        for y13 in [0.5 * s1.sin().atan(), (s1 - 0.25).sin()] {
            let t17: f64 = x.iter().take(3).scan(0.5 * a / (1.0 + s1 * s1), |s16, y14| { *s16 = 0.5 * *s16 + 0.51 * (y13 + (*y14)).max(-0.467).cos() + 0.42; Some(s16.sin()) }).skip(1).sum();
            s1 -= 0.99 * (y13 + t17).sin();
        }
    }
    let t20: f64 = x.iter().take(3).filter_map(|y18| if *y18 > -0.643 { Some(s1.max(0.437).sin()) } else { None }).sum();
    let mut u21 = [(s1 / (1.5 + a * a)).tanh(); 3];
    u21.iter_mut().zip(x.iter().chain(&x[..])).for_each(|(y22, y23)| { if *y23 < 0.63 { return; } *y22 = 0.5 * *y22 + 0.5 * (y23 - t20).atan(); });
    0.58 * x[n % x.len()] + 0.34 * x[0] + (0.23 * y4.max(0.77)).tanh() + 0.43 * s1 + 0.18 * u21[2]
}

#[differentiable]
pub fn p0298(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = ((0.1 * (n as f64)) * x[3]).sin();
    let mut m2 = if (n + n) > 1 && a + s1 >= 0.907 { (n + n) } else { 1 };
    let mut p3 = (0.5 * (x[2].min(0.607) + (a - a)).atan(), 0.5 * ((x[2] + a) - (a - a)).atan());
    let t6: f64 = x.iter().chain(&x[..]).filter(|y4| **y4 > -0.613).map(|y4| 0.63 * (p3.0 - a).sin().cos() + 0.61).take(2).sum();
    let mut stack7 = vec![n, (n + n)];
    let mut u9 = [(-s1).tanh(), 0.5 * ((t6 + s1) * p3.0.max(-0.837)).atan(), (s1 * a).sin()];
    while let Some(i8) = stack7.pop() {
        u9 = [u9[1], u9[2], 0.5 * ((-s1) - (t6 + u9[1])).atan()];
        let f10 = |p11: f64| -> f64 { for k12 in 1..4 { if p11 * (k12 as f64) > 0.57 { return 0.5 * t6.min(0.987).atan(); } } 0.5 * p3.1 / (1.0 + u9[0] * u9[0]) };
        let t13 = f10(0.85 * (a * a + 0.3).sqrt().cos() + 0.98) * f10(0.5 * (p3.0 / (1.5 + u9[1] * u9[1])).atan());
        match ((n + n) % 2, n % 3) {
            (0, 0) => {
                let y15 = if m2 / 2 % 2 == 0 || p3.0 >= -0.807 {
                    t6.tanh()
                } else {
                    0.89 * ((p3.0 - 0.77).abs() + t13).cos() + 0.31
                };
                let mut m16 = i8;
                s1 += 0.14 * y15.sin();
            }
            (1, k14) => {
                {
                    let (w17, w18) = u9.split_at_mut(2);
                    w17[0] = w18[0] * w17[i8 % w17.len()];
                    let f19 = |p20: f64| 0.5 * (p20 + w18[k14 % w18.len()]) / (1.0 + w17[1] * w17[1]);
                    let t22 = x.iter().filter(|y21| f19(**y21) > 0.11).fold(0.4, |s, y21| s * f19(*y21));
                    s1 += 0.52 * (t22 + w17[1]).sin();
                }
            }
            _ => {}
        }
        a += 0.26 * t13.sin();
    }
    0.62 * u9[n % 3] + 0.59 * x[n % x.len()] + 0.26 * s1 + 0.96 * p3.0 + 0.48 * u9[1] + 0.69 * a
}

#[differentiable]
pub fn p0299(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((b * b).ln_1p() + (b + a)).tanh();
    let e2: Result<f64, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(0.5 * (-s1) / (1.0 + b * b)) };
    let t5: f64 = x.iter().rev().skip_while(|y3| **y3 > -0.693).map(|y3| 0.31 * (a + 0.79).cos() + 0.88).take(2).sum();
    let mut s8 = (0.38 + b).tanh();
    'l9: for (i6, y7) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
        s8 = (0.79 * s8 + (t5 * y7)).tanh();
        let y22 = match checked(0.5 * (s8 / (1.5 + s1 * s1)).atan(), (i6 + 1)) {
            Ok(y10) => 0.5 * y10.max(-0.437) / (1.0 + b * b),
            Err(0 | 2) => 0.5 * (y7 + x[2]).atan(),
            Err(k11) => {
                let y16 = match mode(i6 + 3) {
                    Mode::Middle | Mode::High => (-t5).tanh(),
                    Mode::Low => {
                        let mut u13 = [0.5 * (b - (*y7)).atan(), 0.5 * ((*y7) - 0.77).abs().max(0.357).atan(), 0.5 * (b * 0.54) / (1.0 + (*y7) * (*y7))];
                        for i12 in 0..x.len() {
                            u13 = [u13[1], u13[2], (u13[i12 % 3] + (*y7)).sin()];
                            let o14 = if (i12 + n) % 3 != 2 { Some((u13[2] * u13[2]).ln_1p().tanh()) } else { None };
                            let y15 = drain(&mut s8);
                            s1 += 0.33 * y15.sin();
                        }
                        0.14 * (*y7).atan().min(-0.387).cos() + 0.67
                    }
                };
                let mut k17 = 0;
                let mut t18 = 0.5 * (y16 * y16).ln_1p().atan();
                'l19: while {
                    k17 += 1;
                    t18 = 0.71 * t18 + (0.21 * t18.cos() + 0.35);
                    k17 < 7 && t18 > -0.25
                } {
                    let t20 = std::mem::replace(&mut t18, 0.5 * (s8 + (*y7)).atan());
                    if (n + 1) > 2 && y16 + s1 >= (*y7) {
                        let mut s21 = 0.0;
                        s21 += 0.5 * ((b * t20) * y7) / (1.0 + y16 * y16);
                        t18 += 0.42 * s21.sin();
                    }
                    t18 -= 0.95 * t20.sin();
                }
                (-y16).tanh()
            }
        };
        s8 += 0.45 * ((*y7) + y22).sin();
    }
    0.99 * b + 0.69 * x[1] + 0.73 * s1 + 0.33 * s8
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn q0275(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.61) * x[n % x.len()].sin().cos() + lit(0.97);
        s1 = s1 + (lit(0.91) * checked((x[n % x.len()] - s1).tanh(), n)?);
        s1 = s1 + (lit(0.57) * checked(((a + s1) + (a * s1)).tanh(), (n + 1))?);
        for y2 in x {
            let mut k3 = 0;
            let mut u4 = [lit(0.5) * (s1 + (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a), ((*y2) - y2).tanh(), lit(0.5) * ((lit(0.1) * lit(n as f64)) * (a / (lit(1.5) + s1 * s1))).atan()];
            'l5: while k3 < x.len() {
                k3 += 1;
                u4 = [u4[1], u4[2], lit(0.5) * (((*y2) * u4[n % 3]) - ((*y2) / (lit(1.5) + a * a))).atan()];
                let y12 = match checked(((s1 * y2) - (lit(0.1) * lit(k3 as f64))).tanh(), (k3 + 2)) {
                    Ok(y7) if y7 > lit(0.32) => lit(0.5) * (u4[1] / (lit(1.5) + a * a)) / (lit(1.0) + u4[k3 % 3] * u4[k3 % 3]),
                    Ok(y7) => lit(0.5) * (((lit(0.1) * lit(k3 as f64)) * s1) + (y7 * y7).ln_1p()) / (lit(1.0) + y7 * y7),
                    Err(_) => {
                        let f8 = |p9: Dual, q10: Dual| lit(0.5) * u4[1].max(lit(-0.767)).atan();
                        let t11 = if f8((-x[n % x.len()]).tanh(), lit(0.2)) > lit(0.13) { f8(lit(0.5) * (x[x.len() - 1] * x[n % x.len()]) / (lit(1.0) + u4[k3 % 3] * u4[k3 % 3]), (-x[n % x.len()]).tanh()) } else { f8((-x[n % x.len()]).tanh(), (-x[n % x.len()]).tanh()) };
                        s1 = s1 + (lit(0.37) * staged(lit(0.5) * (t11 - t11).atan(), lit(0.5) * a.min(lit(-0.347)).atan(), k3 / 2)?);
                        lit(0.56) * ((*y2) * (t11 + s1)).cos() + lit(0.74)
                    }
                };
                a = a + (lit(0.33) * y12.sin());
            }
            s1 = s1 + (lit(0.26) * (u4[1] + (*y2)).sin());
        }
        Ok(lit(0.5) * ((s1 - s1) + (a * a).ln_1p()).atan())
    }

    pub fn p0275(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s13 = lit(0.5) * (x[x.len() - 1] * x[n % x.len()]).atan();
        let mut v14 = x.to_vec();
        let y15;
        if (s13 - lit(0.77)).abs() <= x[1] {
            let Some(y16) = positive(lit(0.5) * (lit(0.13) + x[3]).atan()) else {
                return lit(0.45) * a + lit(0.26) * x[3] + (a * (lit(0.1) * lit(n as f64))).tanh();
            };
            let y17 = drain(&mut s13);
            y15 = lit(0.5) * ((a * y16) + (y17 + a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        } else if !(n <= 4) {
            y15 = (-s13).sin();
        } else {
            let y18 = drain(&mut s13);
            y15 = (y18 + s13).sin();
        }
        v14.swap(n % 4, 3);
        let y19 = match q0275(x, lit(0.69) * (s13 * s13).cos() + lit(0.68), n % 4) { Ok(t) => lit(0.44) * t, Err(k) => lit(0.1) * lit(k as f64) };
        v14[1] = v14[1] * (lit(0.8) + lit(0.15) * v14[n % v14.len()].sin().sin());
        v14[n % 4] = y15.cos().sin();
        lit(0.11) * y19 + lit(0.22) * x[3] + (lit(0.36) * (y19 + y15).cos() + lit(0.86)) + lit(0.16) * a + lit(0.98) * s13 + lit(0.39) * v14[1]
    }

    pub fn q0276(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a - x[2]).tanh();
        let f2 = |p4: Dual| lit(0.37) * ((-p4) * (p4 + p4)).cos() + lit(0.31);
        let f3 = |p4: Dual| f2(p4) - f2((p4 * (lit(0.1) * lit(n as f64))).sin());
        let t5 = f3(lit(0.88) * (x[2] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).cos() + lit(0.28));
        let (t9, t10) = x.iter().fold((lit(0.14) * (x[n % x.len()] + x[x.len() - 1].sin()).cos() + lit(0.45), lit(1.0)), |(p7, q8), y6| (p7 + ((-s1).tanh()), q8 * p7));
        let (t9, t10) = (t9.tanh(), t10.sin());
        let t11: Dual = (x[3] + t10).sin();
        let mut f12 = move |p13: Dual| { s1 = s1.sin() + lit(0.16) * (lit(0.26) - (t9 - (lit(0.1) * lit(n as f64)))).cos() + lit(0.63); s1 * p13 };
        s1 = s1 + (lit(0.5) * t11.max(lit(0.57)).atan());
        let t14 = f12(lit(0.5) * (t9 + t9) / (lit(1.0) + t5 * t5)) - f12(s1);
        s1 = s1 + (lit(0.65) * chained(t10.sin(), ((t10 + t14) - (t10 * t11)).tanh())?);
        let f15 = |p17: Dual| lit(0.48) * (t14 + p17).cos() + lit(0.27);
        let f16 = |p17: Dual| f15(p17) - f15(lit(0.5) * ((t14 * lit(0.64)) * p17).atan());
        let t18 = f16((a - (lit(0.1) * lit(n as f64))).tanh());
        Some(lit(0.5) * (t11 * t18).atan())
    }

    pub fn p0276(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s19 = lit(0.5) * ((x[2] * a) - x[0].atan()).atan();
        let mut v20 = x.to_vec();
        let y21 = if n > 3 {
            (v20[1] - v20[n % v20.len()]).sin()
        } else {
            (a - b).sin()
        };
        v20[n % 4] = (a * lit(0.23)).tanh();
        v20[..2].fill(lit(0.5) * (b.tanh().powi(3) + (x[1] * b)).atan());
        {
            let (w22, w23) = v20.split_at_mut(2);
            w22[0] = w23[0] * w23[1];
            let f24 = |p26: Dual| lit(0.5) * ((y21 * p26) - lit(0.77)).abs() / (lit(1.0) + w22[0] * w22[0]);
            let f25 = |p26: Dual| f24(p26) - f24((y21 * y21 + lit(0.3)).sqrt().tanh());
            let t27 = f25(b.sin().tanh());
            b = b + (lit(0.15) * (t27 + w23[n % w23.len()]).sin());
        }
        let y28: Dual;
        match n / 2 % 4 {
            0 => {
                let f29 = |p31: Dual| lit(0.5) * (lit(0.24) + b).max(lit(-0.187)) / (lit(1.0) + y21 * y21);
                let f30 = |p31: Dual| f29(p31) - f29(lit(0.31) * s19.tanh().powi(2).cos() + lit(0.39));
                let t32 = f30(lit(0.5) * ((s19 + lit(0.19)) + v20[n % v20.len()].max(lit(0.47))).atan());
                for y33 in x.iter() {
                    let y34 = rotate(&mut v20);
                    let mut y35 = if n % 2 == 0 {
                        for w36 in v20.chunks_mut(2) {
                            w36[0] = (t32 * t32 + lit(0.3)).sqrt().sin();
                            let (t40, t41) = x.iter().step_by(2).fold((lit(0.5) * ((*y33) + (*y33)).atan(), lit(1.0)), |(p38, q39), y37| (q39, p38.sin() + (lit(0.48) * (w36[0] + (*y37)).cos() + lit(0.89))));
                            let (t40, t41) = (t40.tanh(), t41.sin());
                            s19 = s19 + (lit(0.69) * (w36[0] + t40).sin());
                        }
                        v20[n % 4] = lit(0.68) * (y34 - y34).cos() + lit(0.98);
                        lit(0.5) * ((t32 * y33) * (t32 + t32)).atan()
                    } else {
                        continue;
                    };
                    b = b + (lit(0.37) * (y34 + y35).sin());
                }
                y28 = lit(0.5) * (lit(0.55) * a) / (lit(1.0) + t32 * t32);
            }
            1 | 2 => {
                y28 = lit(0.5) * (y21 + lit(0.57)).atan();
            }
            _ => {
                y28 = lit(0.5) * (s19 * y21) / (lit(1.0) + b * b);
            }
        }
        lit(0.13) * b + lit(0.88) * x[2] + lit(0.42) * v20[0] + lit(0.48) * b + lit(0.13) * s19
    }

    pub fn q0277(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (-(x[1] + x[3])) / (lit(1.0) + a * a);
        let y2 = staged((-s1).tanh(), lit(0.61) * ((-(s1 * s1)).exp() * (x[2] - a)).cos() + lit(0.68), n / 2)?;
        let t3 = std::mem::take(&mut s1);
        let mut k4 = 0;
        let mut s6 = (s1 / (lit(1.5) + y2 * y2)).sin();
        let y5 = 'l7: loop {
            k4 += 1;
            if (k4 + 2) % 3 != 1 || k4 > n {
                break lit(0.5) * (-a) / (lit(1.0) + t3 * t3);
            }
            s6 = (lit(0.78) * s6 + (-y2)).tanh();
            let y8 = checked((s1 / (lit(1.5) + s6 * s6)).sin(), (k4 + n))?;
            let t11: Dual = x[1..].iter().take_while(|y9| **y9 > lit(-0.703)).map(|y9| (x[2] * x[3]).tanh()).sum();
            s1 = s1 + (lit(0.98) * staged(lit(0.66) * (t11 * x[k4 % x.len()]).cos() + lit(0.25), lit(0.5) * (s6 + y8).atan(), k4 / 2)?);
            a = a + (lit(0.27) * (t11 + y8).sin());
        };
        Ok((t3 + y5).tanh())
    }

    pub fn p0277(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s12 = (-x[1]).tanh();
        let mut v13 = vec![lit(0.5) * ((s12 + a) + (lit(0.1) * lit(n as f64))).atan(); 4];
        v13 = vec![lit(0.5) * (a - lit(0.77)).abs().atan(); 4];
        std::mem::swap(&mut v13[2], &mut s12);
        {
            let (w14, w15) = v13.split_at_mut(3);
            w14[0] = w15[0] * x[n % x.len()];
            let mut s17 = (s12 + w14[n % w14.len()]).tanh();
            for y16 in w14.iter_mut() {
                s17 = (lit(0.86) * s17 + ((*y16) / (lit(1.5) + s17 * s17))).tanh();
                let y21 = match n + n {
                    k18 @ 1..=3 => {
                        let mut v20 = w15.iter().take(3).filter(|y19| **y19 > lit(0.293)).map(|y19| ((*y16) + (*y19)).sin()).collect::<Vec<_>>();
                        v20.push(lit(0.84) * (((lit(0.1) * lit(k18 as f64)) + (*y16)) + (-s17)).cos() + lit(0.61));
                        lit(0.5) * ((*y16) * s12).max(lit(0.487)) / (lit(1.0) + v20[v20.len() - 1] * v20[v20.len() - 1])
                    }
                    _ => lit(0.51) * ((*y16) * (*y16) + lit(0.3)).sqrt().cos() + lit(0.74),
                };
                s17 = s17 + (lit(0.42) * (y21 + (*y16)).sin());
            }
            'l23: for &y22 in w15.iter() {
                w14.fill(lit(0.18) * (y22.min(lit(0.337)) - w15[0].max(lit(0.267))).cos() + lit(0.86));
                let y22 = s17 - y22.tanh();
                let y24 = match q0277(x, lit(0.29) * (-(y22 + s12)).cos() + lit(0.51), n % 4) { Ok(t) => lit(0.34) * t, Err(k) => lit(0.1) * lit(k as f64) };
                s17 = s17 + (lit(0.43) * (y24 + y22).sin());
            }
            s12 = s12 + (lit(0.12) * (s17 + w14[n % w14.len()]).sin());
        }
        lit(0.23) * s12 + (lit(0.5) * (s12.atan() + (a - a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])) + lit(0.88) * s12 + lit(0.86) * v13[n % v13.len()]
    }

    pub fn p0278(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.cos().atan();
        let mut u2 = [lit(0.5) * a.atan(), (-b).tanh()];
        let mut v3 = x.to_vec();
        if b * b < lit(-0.637) {
            let y9 = match mode(n + 3) {
                Mode::Low => {
                    v3.swap(0, 0);
                    (-(b * b)).exp().tanh()
                }
                Mode::Middle => {
                    let (t7, t8) = u2.iter().fold(((a * a).sin(), lit(1.0)), |(p5, q6), y4| (q6, p5.sin() + ((s1 * s1).sin())));
                    let (t7, t8) = (t7.tanh(), t8.sin());
                    (a + v3[n % v3.len()]).tanh()
                }
                Mode::High => lit(0.27) * ((s1 + (lit(0.1) * lit(n as f64))) - (b * b)).cos() + lit(0.73),
            };
            s1 = lit(0.7) * s1 + lit(0.81) * y9.sin();
        } else if (n + n) % 3 != 0 {
            let r10 = if b - v3[v3.len() - 1] <= lit(-0.207) { &v3[0] } else { &a };
            let t13: Dual = v3.iter().take(3).skip_while(|y11| **y11 > lit(0.733)).map(|y11| lit(0.68) * ((*r10) + r10).cos() + lit(0.97)).skip(1).sum();
            s1 = s1 + (lit(0.15) * ((*r10) + t13).sin());
        } else if (n + 1) > 1 && x[n % x.len()] + s1 > lit(-0.917) {
            s1 = s1 + (lit(0.36) * (lit(0.5) * (u2[n % 2] + (s1 * s1)) / (lit(1.0) + u2[1] * u2[1])));
        }
        lit(0.47) * x[1] + lit(0.55) * x[n % x.len()] + (b * lit(0.56)).tanh() + lit(0.86) * s1 + lit(0.18) * u2[1] + lit(0.46) * v3[3]
    }

    pub fn p0279(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = x[n % x.len()].cos().tanh();
        let mut v2 = x.to_vec();
        let mut o3 = Some(lit(0.5) * (s1 * a).atan());
        let mut p4 = (lit(0.5) * (-x[3]) / (lit(1.0) + a * a), lit(0.77) * ((s1 + s1) * (a + v2[n % v2.len()])).cos() + lit(0.44));
        let t7: Dual = x.iter().step_by(2).map(|y5| p4.1.min(lit(-0.427)).tanh()).sum();
        add_scaled(&mut v2[..2], x, (t7 * t7).sin());
        'l10: for (i8, y9) in x.iter().enumerate() {
            let mut y11 = if n / 2 % 2 == 0 {
                let f12 = |p13: Dual| -> Dual { if p13 > lit(0.23) { return p4.0.tanh(); } lit(0.5) * p13.cos().max(lit(0.817)).atan() };
                let t15 = f12(lit(0.98) * ((*y9).max(lit(0.827)) * (p4.0 - (*y9))).cos() + lit(0.84)) * f12(lit(0.81) * ((*y9) + x[n % x.len()]).cos() + lit(0.65));
                lit(0.47) * (a - p4.1).cos() + lit(0.49)
            } else if (n + 1) % 3 != 0 {
                lit(0.5) * (v2[i8 % v2.len()] + a).atan()
            } else {
                let mut k16 = 0;
                let mut t17 = lit(1.0) + (lit(0.5) * ((*y9) + a) / (lit(1.0) + a * a));
                while t17 > lit(0.56) && k16 < 12 {
                    t17 = t17 * (lit(0.55));
                    k16 += 1;
                    let mut k18 = 0;
                    let mut t19 = lit(0.5) * ((a / (lit(1.5) + (*y9) * (*y9))) + (lit(0.1) * lit(k16 as f64))).atan();
                    let mut s20 = lit(0.16) * (t17 / (lit(1.5) + t7 * t7)).cos() + lit(0.26);
                    while {
                        k18 += 1;
                        t19 = lit(0.74) * t19 + (lit(0.5) * (lit(0.19) * (*y9)).atan());
                        k18 < 3 && t19 > -lit(0.61)
                    } {
                        s20 = (lit(0.11) * s20 + (*y9)).tanh();
                        let t23: Dual = v2.iter().rev().fold((t19 + lit(0.41)).sin(), |s22, y21| lit(0.5) * s22 + lit(0.48) * (*y9).min(lit(0.497)).cos() + lit(0.24));
                        let t25: Dual = (0..n.min(4)).filter(|k24| k24 % 2 == 1).map(|k24| (lit(0.27) * ((a + lit(0.84)) - (t17 + p4.0)).cos() + lit(0.26)) * lit(k24 as f64)).sum();
                        t17 = t17 + (lit(0.93) * (t25 + t23).sin());
                    }
                    s1 = s1 + (lit(0.94) * (s20 + t19).sin());
                }
                lit(0.79) * (*y9).min(lit(-0.47)).cos() + lit(0.12)
            };
            s1 = s1 - (lit(0.44) * (y11 + (*y9)).sin());
        }
        lit(0.44) * s1 + lit(0.11) * x[3] + lit(0.79) * s1 + lit(0.35) * p4.0 + lit(0.67) * v2[n % v2.len()]
    }

    pub fn p0280(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.57) * (-x[n % x.len()]).min(lit(-0.987)).cos() + lit(0.85);
        let mut u2 = [lit(0.5) * (b + b) / (lit(1.0) + b * b), lit(0.32) * ((lit(0.1) * lit(n as f64)) * s1).cos() + lit(0.61), ((lit(0.1) * lit(n as f64)) + s1).sin(), lit(0.5) * (x[2] - a) / (lit(1.0) + b * b)];
        let mut v3 = vec![lit(0.91) * (a - u2[n % 4]).cos() + lit(0.65); 4];
        let mut o4 = Some(lit(0.5) * s1.max(lit(0.757)) / (lit(1.0) + b * b));
        let mut p5 = ((s1 / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).max(lit(-0.907)).tanh(), u2[2].min(lit(0.317)).sin());
        u2.iter_mut().zip(v3.iter().skip(1)).for_each(|(y6, y7)| { if *y7 < lit(-0.253) { return; } *y6 = lit(0.5) * *y6 + s1.sin().sin(); });
        v3.iter_mut().zip(u2.iter().rev()).for_each(|(y8, y9)| { *y8 = lit(0.5) * *y8 + s1.min(lit(0.777)).sin(); });
        let t11: Dual = u2.iter().map(|y10| (*y10).max(lit(0.437)).sin()).min_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.62) * (s1 + x[3]).cos() + lit(0.64));
        for y12 in u2.iter() {
            let mut p14 = (((v3[n % v3.len()] + lit(0.49)) - p5.0.max(lit(0.367))).tanh(), (((*y12) * p5.1) + (u2[1] + p5.1)).tanh());
            'l15: for i13 in (0..4).rev() {
                p14 = (p14.1, (p14.0 * (p5.1 * y12)).sin());
                match (n + 3) % 5 {
                    1 => {
                        break 'l15;
                    }
                    _ => {
                        let mut v17: Vec<Dual> = x.iter().chain(&x[..]).map(|y16| lit(0.5) * (p14.0 * p14.0 + lit(0.3)).sqrt() / (lit(1.0) + v3[i13 % v3.len()] * v3[i13 % v3.len()])).collect();
                        v17.push(lit(0.61) * t11.cos() + lit(0.23));
                        b = b + (lit(0.58) * v17[n % v17.len()].sin());
                    }
                }
            }
            s1 = s1 + (lit(0.64) * (p14.0 + (*y12)).sin());
        }
        for w18 in u2.chunks_mut(2) {
            w18[0] = lit(0.5) * (s1 - a) / (lit(1.0) + t11 * t11);
            match n + 3 {
                ..2 => {
                    let y23 = match n + 3 {
                        0 => {
                            for i20 in n..n {
                                v3[n % 4] = lit(0.5) * v3[1].atan() / (lit(1.0) + w18[0] * w18[0]);
                            }
                            (-p5.1).sin()
                        }
                        k19 => {
                            let y22 = if let Ok(y21) = checked(lit(0.45) * v3[2].tanh().powi(2).cos() + lit(0.11), (k19 + 2)) {
                                lit(0.5) * (y21 + y21).atan()
                            } else {
                                lit(0.57) * v3[0].cos() + lit(0.45)
                            };
                            lit(0.54) * (s1 * p5.1).cos() + lit(0.21)
                        }
                    };
                    b = b + (lit(0.41) * y23.sin());
                }
                2..=4 => {
                    p5.1 = p5.1 + (lit(0.77) * t11.min(lit(0.467)).tanh());
                }
                _ => {
                    p5.1 = p5.1 + (lit(0.18) * (lit(0.5) * (v3[2] + t11).atan()));
                }
            }
            b = b + (lit(0.24) * w18[n % w18.len()].sin());
        }
        lit(0.66) * t11 + lit(0.39) * x[3] + (lit(0.88) * (a + (-s1)).cos() + lit(0.47)) + lit(0.78) * p5.1 + lit(0.15) * b + lit(0.27) * v3[2] + lit(0.38) * s1 + lit(0.64) * u2[1]
    }

    pub fn p0281(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (lit(0.92) + (a - b)).atan();
        let t6: Dual = x.iter().chain(&x[..]).zip(x.iter().chain(&x[..])).enumerate().map(|(i4, (y2, y5))| (((lit(0.1) * lit(n as f64)) + s1).sin()) * y5 * lit(i4 as f64)).sum::<Dual>().tanh();
        let t7 = std::mem::replace(&mut b, lit(0.5) * (x[2] + (lit(0.1) * lit(n as f64))).atan());
        let mut v9 = x.iter().step_by(2).filter(|y8| **y8 > lit(-0.683)).map(|y8| ((t7 + t6) + lit(0.86)).sin()).collect::<Vec<_>>();
        v9.push(lit(0.5) * (t7 / (lit(1.5) + b * b)) / (lit(1.0) + t6 * t6));
        let t12: Dual = x.iter().filter(|y10| **y10 > lit(-0.553)).map(|y10| (*y10).min(lit(-0.557)).sin()).sum();
        let t15: Dual = v9.iter().chain(&v9[..]).filter(|y13| **y13 > lit(-0.403)).map(|y13| lit(0.5) * (t7 / (lit(1.5) + t12 * t12)) / (lit(1.0) + t7 * t7)).take(2).sum();
        let r16 = match n / 2 % 3 { 0 => &t12, _ => &s1 };
        v9.swap(n % 1, 0);
        v9 = vec![lit(0.28) * t15.min(lit(-0.717)).cos() + lit(0.25); 4];
        lit(0.64) * t7 + lit(0.28) * x[2] + (lit(0.5) * (((*r16) * (*r16)).ln_1p() * lit(0.69)).atan()) + lit(0.65) * v9[0] + lit(0.32) * b + lit(0.23) * a
    }

    pub fn p0282(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((-a) + (x[2] + a)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let mut u2 = [lit(0.5) * (lit(0.88) - a) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]); 3];
        let mut v3 = vec![lit(0.5) * x[2].min(lit(0.147)) / (lit(1.0) + a * a); 4];
        let mut o4: Option<Dual> = None;
        nudge(&mut v3[1], lit(0.37) * (-s1).cos() + lit(0.48));
        let t6: Dual = (1..4).map(|k5| (lit(0.5) * ((a / (lit(1.5) + u2[2] * u2[2])) + (s1 * s1).ln_1p()) / (lit(1.0) + a * a)).powi(k5)).sum();
        let mut s7 = lit(1.0);
        s7 = s7 + (((-v3[3]) - u2[n % 3].min(lit(0.797))).tanh());
        {
            let w8 = &mut u2[1..3];
            let t10: Dual = v3.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1)).map_or((lit(0.34) + v3[2]).sin(), |(i, y9)| ((s1 * s1).sin()) * lit(i as f64));
            s1 = s1 + (lit(0.85) * (w8[n % w8.len()] + t10).sin());
        }
        let t13: Dual = v3.iter().fold(lit(0.5) * (s1 + u2[0]) / (lit(1.0) + t6 * t6), |s12, y11| lit(0.5) * s12 + (-u2[n % 3]).sin());
        let mut s14 = lit(0.5);
        s14 = s14 + ((s7 - a).atan().tanh());
        for (y15, y16) in v3.iter_mut().zip(u2.iter()) {
            let t19: Dual = x.iter().map(|y17| lit(0.46) * (x[n % x.len()] - (*y15)).cos() + lit(0.43)).product();
            s14 = s14 + (lit(0.85) * ((*y16) + t19).sin());
        }
        lit(0.88) * t6 + lit(0.91) * x[n % x.len()] + (lit(0.36) * (s14 - s14).cos() + lit(0.92)) + lit(0.94) * s1 + lit(0.62) * v3[3] + lit(0.76) * s7 + lit(0.87) * s14 + lit(0.42) * u2[0]
    }

    pub fn q0283(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[x.len() - 1] + x[n % x.len()]).tanh();
        let y2 = lit(0.48) * chained(((s1 / (lit(1.5) + s1 * s1)) + x[1]).tanh(), a.max(lit(0.477)).tanh())?.sin();
        if (n + 3) > 4 {
            if (n + n) > 3 {
                let y3 = lit(0.22) * chained(((a * x[n % x.len()]) + (-x[2])).sin(), (s1 - s1).tanh())?.sin();
                for i4 in (1..3 + 2).rev().step_by(3) {
                    let t7: Dual = x.iter().skip(1).filter(|y5| **y5 > lit(-0.573)).map(|y5| (s1 + y5).tanh()).sum();
                    s1 = lit(0.7) * s1 + lit(0.25) * t7.sin();
                }
                s1 = s1 + (lit(0.71) * y3.sin());
            } else if a * s1 <= lit(-0.607) {
                if n / 2 > 1 && x[n % x.len()] + a < lit(-0.767) {
                    let f8 = |p10: Dual| lit(0.5) * (x[1] - s1).min(lit(0.67)) / (lit(1.0) + s1 * s1);
                    let f9 = |p10: Dual| f8(p10) - f8(lit(0.5) * (-s1.cos()).atan());
                    let t11 = f9((x[3] + y2).tanh());
                    s1 = s1 - (lit(0.41) * t11.sin());
                } else if (n + 2) % 3 != 1 {
                    let y12 = chained(lit(0.5) * ((y2 * s1) - lit(0.77)).abs() / (lit(1.0) + y2 * y2), lit(0.5) * (y2 - y2).atan())?;
                    s1 = s1 + (lit(0.57) * y12.sin());
                } else {
                    if a.max(lit(-0.47)) < a {
                        let mut m13 = 0;
                    } else if n % 2 == 0 {
                        s1 = s1 + (lit(0.81) * (lit(0.5) * x[1].min(lit(-0.637)).max(lit(-0.637)).atan()));
                    } else {
                        s1 = s1 + (lit(0.85) * (lit(0.12) * (a + s1).cos() + lit(0.11)));
                    }
                }
            }
        } else if (n + n) > 4 && a - s1 <= lit(-0.187) {
            s1 = s1 + (lit(0.97) * (lit(0.96) * (y2 + a).cos() + lit(0.65)));
        } else {
            s1 = s1 + (lit(0.41) * (a + y2).sin());
        }
        Some(((y2 - a) / (lit(1.5) + s1 * s1)).sin())
    }

    pub fn p0283(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.34) * ((a - x[n % x.len()]) + lit(0.27)).cos() + lit(0.14);
        let mut u15 = [(a + lit(0.15)).tanh(), lit(0.63) * (x[0] * (lit(0.1) * lit(n as f64))).cos() + lit(0.17), lit(0.36) * (x[0] * x[0] + lit(0.3)).sqrt().cos() + lit(0.11), lit(0.5) * (a * a).ln_1p() / (lit(1.0) + s14 * s14)];
        let mut m16 = 0;
        let y17 = rotate(&mut u15[..2]);
        let y18 = drain(&mut a);
        let w19 = &u15[1..];
        match positive(lit(0.55) * (u15[2] - y17).cos() + lit(0.57)) {
            Some(y21) if y21 > lit(0.42) => {
                match chained(lit(0.5) * (y21 * y17).atan(), lit(0.5) * (-u15[1]) / (lit(1.0) + u15[1] * u15[1])) {
                    Some(y22) => {
                        let y23 = if -y21 < w19[m16 % w19.len()] {
                            let t24: Dual = lit(0.5) * y22.atan() / (lit(1.0) + y21 * y21);
                            lit(0.5) * (lit(0.63) + s14).atan()
                        } else {
                            for y25 in &u15 {
                                let y18 = w19[n % w19.len()] - y18.tanh();
                                a = a + (lit(0.42) * y18);
                                a = a + (lit(0.91) * (y18 + (*y25)).sin());
                            }
                            lit(0.54) * ((lit(0.1) * lit(m16 as f64)) * y21).cos() + lit(0.15)
                        };
                        s14 = s14 - (lit(0.11) * (y22 + y23).sin());
                    }
                    None => {
                        a = a + (lit(0.66) * (lit(0.5) * (y18 + (lit(0.1) * lit(m16 as f64))).atan()));
                    }
                }
                a = a + (lit(0.47) * y21.sin());
            }
            Some(y21) => {
                a = a + (lit(0.39) * y21.sin());
            }
            None => {
                s14 = s14 + (lit(0.71) * (lit(0.5) * w19[m16 % w19.len()].max(lit(0.367)).atan()));
            }
        }
        lit(0.35) * w19[1] + lit(0.97) * x[n % x.len()] + (lit(0.5) * u15[2].max(lit(-0.417)) / (lit(1.0) + a * a)) + lit(0.19) * s14 + lit(0.95) * a
    }

    pub fn q0284(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a + a).tanh();
        a = a + (lit(0.21) * first_above(x, lit(0.86))?);
        let t2 = std::mem::replace(&mut a, s1.sin().sin());
        let t5: Dual = x.iter().skip(1).map(|y3| lit(0.5) * (*y3).min(lit(-0.347)).min(lit(0.217)) / (lit(1.0) + a * a)).sum();
        let t8: Dual = x.iter().map(|y6| lit(0.97) * (s1 - lit(0.77)).abs().cos() + lit(0.79)).sum();
        let f9 = |p11: Dual| (t8 * t8).sin();
        let f10 = |p11: Dual| f9(p11) - f9((p11 * p11).ln_1p().tanh());
        let t12 = f10(lit(0.5) * ((t2 - (lit(0.1) * lit(n as f64))) - (x[n % x.len()] / (lit(1.5) + t5 * t5))) / (lit(1.0) + t2 * t2));
        let mut k13 = 0;
        let y14 = loop {
            k13 += 1;
            if (n + n) % 2 == 1 || k13 > 3 {
                break lit(0.5) * ((lit(0.1) * lit(k13 as f64)) + s1) / (lit(1.0) + t8 * t8);
            }
            let e15 = if k13 / 2 % 2 == 0 || t2 - t2 >= x[k13 % x.len()] { Err(1_u8) } else { Ok(lit(0.5) * (t5 + (lit(0.1) * lit(k13 as f64))) / (lit(1.0) + t8 * t8)) };
        };
        Some(lit(0.5) * (t8 * lit(0.32)) / (lit(1.0) + t2 * t2))
    }

    pub fn p0284(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s16 = lit(0.5) * (x[2] + (lit(0.1) * lit(n as f64))) / (lit(1.0) + x[3] * x[3]);
        let o17 = if (n + 2) % 2 == 0 || a.tanh().powi(2) > lit(0.807) { Some((s16 - (-(a * a)).exp()).tanh()) } else { None };
        s16 = s16 + (lit(0.85) * weighted(&x[..2], x, n));
        let mut k18 = 0;
        while k18 < n % 4 {
            k18 += 1;
            let mut p20 = (lit(0.42) * ((s16 - a) + (a + x[3])).cos() + lit(0.85), (s16 * a).sin());
            'l21: for &y19 in x.iter() {
                p20 = (p20.1, (p20.0 * (a + p20.1)).sin());
                match mode(n + n) {
                    Mode::Low => {
                        for y22 in x.iter() {
                            let t25: Dual = x.iter().skip(1).take_while(|y23| **y23 > lit(0.113)).map(|y23| (*y23).min(lit(-0.217)).sin()).sum();
                            let mut u26 = [lit(0.5) * ((*y22) + p20.1).atan(), lit(0.33) * p20.0.cos() + lit(0.15), lit(0.77) * (p20.0 - lit(0.77)).abs().cos() + lit(0.28)];
                            u26.iter_mut().zip(x.iter().skip(1)).for_each(|(y27, y28)| { *y27 = lit(0.5) * *y27 + (a / (lit(1.5) + p20.1 * p20.1)).sin(); });
                            s16 = s16 + (lit(0.58) * (u26[k18 % 3] + (*y22)).sin());
                        }
                        let t29 = std::mem::replace(&mut p20.1, lit(0.5) * ((s16 + x[3]) * (s16 / (lit(1.5) + a * a))) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]));
                        s16 = s16 + (lit(0.49) * t29.sin());
                    }
                    Mode::Middle => {
                        {
                            let mut u30 = [(a - s16).sin(), (a + p20.0).sin(), (s16 + s16).tanh()];
                            u30.iter_mut().zip(x[1..].iter()).for_each(|(y31, y32)| { if *y32 < lit(0.193) { return; } *y31 = lit(0.5) * *y31 + (y19 * x[0]).tanh(); });
                            let a = (a + y19).sin();
                            s16 = s16 + (lit(0.16) * a);
                            s16 = s16 + (lit(0.46) * (a + u30[2]).sin());
                        }
                    }
                    Mode::High => {
                        match (k18 + n) % 5 {
                            3 => continue 'l21,
                            _ => {
                                let e33: Result<Dual, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok((x[k18 % x.len()] - a).sin()) };
                            }
                        }
                    }
                }
                s16 = s16 + (lit(0.43) * y19.sin());
            }
            s16 = s16 + (lit(0.21) * p20.0.sin());
        }
        lit(0.91) * x[n % x.len()] + lit(0.63) * x[3] + lit(0.22) * s16
    }

    pub fn p0285(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] - x[1]).sin();
        let mut u2 = [lit(0.73) * s1.atan().sin().cos() + lit(0.82), lit(0.5) * (a + b) / (lit(1.0) + a * a)];
        let mut o3: Option<Dual> = None;
        let (t4, mut s5) = ((a - lit(0.39)).sin(), lit(0.5) * ((b + b) + (a + s1)).atan());
        let mut s5 = (s5 + t4).sin();
        o3 = Some(u2[n % 2].max(lit(0.357)).sin());
        u2 = [lit(0.55) * u2[0].max(lit(-0.737)).cos() + lit(0.51), (t4 * t4 + lit(0.3)).sqrt().sin()];
        std::mem::swap(&mut u2[1], &mut a);
        let t8: Dual = x.iter().map(|y6| { if *y6 > lit(0.213) { return lit(0.5) * (-t4).max(lit(0.927)) / (lit(1.0) + u2[0] * u2[0]); } lit(0.5) * y6 }).sum();
        let mut stack9 = vec![n % 3];
        let mut u11 = [(t4 * t8).sin(), lit(0.5) * (b + (lit(0.1) * lit(n as f64))) / (lit(1.0) + t8 * t8), lit(0.74) * (s5 * lit(0.38)).cos() + lit(0.13)];
        'l12: while let Some(i10) = stack9.pop() {
            if i10 > 1 {
                stack9.push(i10 / 2);
            }
            u11 = [u11[1], u11[2], ((s1 - x[2]) + s5).tanh()];
            let mut m13 = if n / 2 > 2 { n } else { 1 };
            for w14 in u11.chunks_mut(3) {
                w14[0] = (u2[0].sin() * (s1 / (lit(1.5) + w14[0] * w14[0]))).sin();
                let y15 = blend(&t8, &w14[m13 % w14.len()]);
                let t17: Dual = (1..=3).rev().fold(lit(0.3), |s, k16| s * (lit(0.38) * ((s5 * s5).ln_1p() - lit(0.77)).abs().cos() + lit(0.87)) + lit(f64::from(k16)));
                s5 = s5 + (lit(0.65) * (t17 + y15).sin());
            }
        }
        lit(0.69) * u11[n % 3] + lit(0.74) * x[x.len() - 1] + lit(0.62) * s1 + lit(0.28) * s5 + lit(0.95) * u2[n % 2] + lit(0.63) * u11[2] + lit(0.45) * a
    }

    pub fn q0286(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = x[2].tanh();
        let mut u2 = [(s1 * a).tanh(); 3];
        let mut v3 = u2.clone();
        let t8: Dual = v3.iter().zip(v3.iter().chain(&x[..])).enumerate().map(|(i6, (y4, y7))| (lit(0.5) * ((s1 - lit(0.77)).abs() + lit(0.88)) / (lit(1.0) + s1 * s1)) * y7 * lit(i6 as f64)).sum::<Dual>().tanh();
        let mut k9 = 0;
        let mut u10 = [(t8 + v3[0]).tanh(), lit(0.5) * (-u2[k9 % 3]).atan(), (u2[n % 3] * u2[0]).tanh()];
        'l11: while k9 < n {
            k9 += 1;
            u10 = [u10[1], u10[2], lit(0.78) * a.cos() + lit(0.24)];
            let t13: Dual = x[1..].iter().map(|y12| (u10[2] + (*y12)).sin()).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| t8.tanh());
            s1 = s1 + (lit(0.34) * t13.sin());
        }
        for (y14, y15) in u10.iter_mut().zip(&u2) {
            let y16;
            if !((k9 + 3) <= 0) {
                y16 = lit(0.49) * t8.tanh().powi(3).cos() + lit(0.88);
            } else if !((k9 + n) <= 3) {
                y16 = (lit(0.57) + t8).sin();
            } else {
                let mut v17 = v3.clone();
                let t20: Dual = u2.iter().chain(&x[..]).map(|y18| { if *y18 > lit(0.783) { return (a + v17[n % 3]).tanh(); } lit(0.5) * y18 }).take(2).sum();
                y16 = lit(0.5) * ((*y14) - v17[0]) / (lit(1.0) + x[1] * x[1]);
            }
            s1 = s1 + (lit(0.82) * (y16 + (*y14)).sin());
        }
        lit(0.64) * t8 + lit(0.97) * x[1] + (lit(0.5) * (u10[1] - a).atan()) + lit(0.14) * s1 + lit(0.69) * u2[2] + lit(0.82) * v3[k9 % 3] + lit(0.26) * u10[2]
    }

    pub fn p0286(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s21 = lit(0.49) * (a * a + lit(0.3)).sqrt().cos() + lit(0.21);
        let mut u22 = [(a * x[x.len() - 1]).sin(), lit(0.5) * (s21 + x[1]) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.35) * (lit(0.12) + a).cos() + lit(0.83), (s21 * s21).sin()];
        let mut p23 = (lit(0.5) * (a / (lit(1.5) + a * a)) / (lit(1.0) + u22[0] * u22[0]), lit(0.5) * (u22[n % 4].max(lit(-0.997)) * (a * a)) / (lit(1.0) + s21 * s21));
        for y24 in u22 {
            for (i25, y26) in u22.iter().enumerate() {
                let y27 = soften(lit(0.5) * (x[n % x.len()] - lit(0.77)).abs() / (lit(1.0) + a * a));
                let y34 = match ((i25 + n) % 2, n % 3) {
                    (0, 0) => lit(0.54) * (a.max(lit(0.77)) - (lit(0.56) * p23.0)).cos() + lit(0.13),
                    (1, k30) => {
                        let t33: Dual = x.iter().rev().fold(lit(0.84) * (u22[k30 % 4] - p23.1).cos() + lit(0.18), |s32, y31| lit(0.5) * s32 + (y26 + y27).tanh());
                        lit(0.5) * ((y24 * y24 + lit(0.3)).sqrt() / (lit(1.5) + t33 * t33)).atan()
                    }
                    _ => ((y26 + (*y26)) + (lit(0.1) * lit(n as f64))).sin(),
                };
                let mut k35 = 0;
                let mut s37 = lit(0.49) * ((y27 + y26) - y27.tanh().powi(2)).cos() + lit(0.66);
                let y36 = 'l38: loop {
                    k35 += 1;
                    if k35 > 1 {
                        break lit(0.5) * ((y34 * lit(0.65)) * (-y34)).atan();
                    }
                    s37 = (lit(0.25) * s37 + (lit(0.98) - y27)).tanh();
                    let Ok(y39) = checked(lit(0.62) * (((*y26) - y26) + lit(0.72)).cos() + lit(0.89), k35) else {
                        continue 'l38;
                    };
                    s37 = s37 + (lit(0.67) * y39.sin());
                };
                s21 = s21 + (lit(0.64) * ((*y26) + s37).sin());
            }
            s21 = s21 + (lit(0.56) * y24.sin());
        }
        lit(0.58) * s21 + lit(0.37) * x[1] + lit(0.33) * p23.1 + lit(0.77) * s21 + lit(0.77) * u22[n % 4]
    }

    pub fn q0287(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = x[1].max(lit(0.697)).tanh();
        let y2 = lit(0.88) * staged(lit(0.92) * (-(s1 * s1)).exp().cos() + lit(0.46), x[3].sin().sin(), (n + 3))?.sin();
        let mut s3 = lit(1.0);
        s3 = s3 + (lit(0.81) * x[3].cos().cos() + lit(0.55));
        let mut p5 = (lit(0.32) * (a + s3).cos() + lit(0.75), (-x[2]).sin());
        'l6: for y4 in x {
            p5 = (p5.1, (p5.0 * a).sin());
            let y7 = checked(lit(0.5) * (y4 * y2) / (lit(1.0) + p5.1 * p5.1), n / 2)?;
            let y7 = (y7 + s3).sin();
            let y8 = soften(s3.sin());
            s1 = s1 + (lit(0.22) * (y7 + y8).sin());
        }
        let mut u9 = [lit(0.5) * s1.max(lit(-0.517)) / (lit(1.0) + y2 * y2), ((lit(0.1) * lit(n as f64)) + (s3 * lit(0.11))).tanh(), (p5.1 * s3).sin(), lit(0.93) * s3.cos() + lit(0.77)];
        u9.iter_mut().zip(x.iter().chain(&x[..])).for_each(|(y10, y11)| { *y10 = lit(0.5) * *y10 + lit(0.54) * (y11 + y2).max(lit(0.517)).cos() + lit(0.12); });
        Ok(lit(0.94) * (s3 + y2).cos() + lit(0.74))
    }

    pub fn p0287(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s12 = (a.atan() + (-x[2])).sin();
        let mut u13 = [(a * a + lit(0.3)).sqrt().sin(), lit(0.79) * (x[2] + s12).cos() + lit(0.96), (x[n % x.len()] + a).tanh()];
        let mut m14 = if n / 2 > 3 { n / 2 } else { 0 };
        let o15 = if x[2] + s12 <= lit(-0.547) { Some(lit(0.5) * (x[0] * lit(0.29)).atan()) } else { None };
        let t18: Dual = u13.iter().chain(&x[..]).skip_while(|y16| **y16 > lit(0.533)).map(|y16| lit(0.5) * (a - a) / (lit(1.0) + (*y16) * (*y16))).take(2).sum();
        let y19 = rotate(&mut u13);
        m14 = (m14 * 3 + 0) % 7;
        u13.iter_mut().zip(x.iter()).for_each(|(y20, y21)| { if *y21 < lit(0.213) { return; } *y20 = lit(0.5) * *y20 + lit(0.93) * ((*y21) + lit(0.83)).cos() + lit(0.18); });
        let mut s22 = lit(0.5);
        s22 = s22 + (lit(0.27) * (u13[m14 % 3] + x[m14 % x.len()]).cos() + lit(0.78));
        lit(0.74) * u13[n % 3] + lit(0.94) * x[0] + (lit(0.5) * (u13[2] + u13[2]) / (lit(1.0) + a * a)) + lit(0.78) * s22 + lit(0.57) * u13[0] + lit(0.19) * s12
    }

    pub fn q0288(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * a.atan();
        let y2 = chained(lit(0.5) * (-a.sin()) / (lit(1.0) + s1 * s1), a.sin().sin())?;
        s1 = s1 + (lit(0.32) * positive((x[2] + x[n % x.len()]).tanh())?);
        let y3 = weighted(&x[..2], x, n);
        let mut y3 = y3 * lit(0.83);
        let y4 = chained((y3 + y3).tanh(), y2.max(lit(0.987)).sin())?;
        let y5 = chained(a.sin(), lit(0.5) * ((y3 - y2) + (x[x.len() - 1] - y2)).atan())?;
        Some((y2 + y2).tanh())
    }

    pub fn p0288(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s6 = (a * lit(0.59)).tanh();
        let mut v7 = vec![x[n % x.len()].min(lit(-0.917)).sin(); 4];
        let mut o8 = Some((-(s6 * s6)).exp().tanh());
        let mut p9 = (lit(0.5) * (b + a) / (lit(1.0) + v7[n % v7.len()] * v7[n % v7.len()]), lit(0.5) * (a - v7[n % v7.len()]).atan().atan());
        let t12: Dual = x.iter().step_by(2).fold(lit(0.92) * (p9.0 * p9.1).cos() + lit(0.41), |s11, y10| lit(0.5) * s11 + lit(0.82) * ((s6 * lit(0.64)) / (lit(1.5) + a * a)).cos() + lit(0.34));
        let y13 = rotate(&mut v7[..2]);
        for w14 in v7.chunks_mut(2) {
            w14[0] = a.max(lit(0.657)).sin();
            let w15 = &x[1..];
            let mut f16 = |p17: Dual| { b = lit(0.5) * b + w14[n % w14.len()].tanh().powi(2).sin(); b * p17 };
            let t18 = f16(lit(0.94) * ((y13 - w14[n % w14.len()]) - lit(0.77)).abs().cos() + lit(0.72)) + lit(0.5) * f16(lit(0.7));
            a = a + (lit(0.93) * (w15[1] + t18).sin());
        }
        lit(0.41) * b + lit(0.13) * x[0] + lit(0.89) * b + lit(0.65) * s6 + lit(0.82) * a + lit(0.55) * p9.1 + lit(0.54) * v7[3]
    }

    pub fn p0289(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (lit(0.52) * a).sin();
        let mut v2 = vec![lit(0.5) * (b + a).atan(), ((lit(0.94) * x[n % x.len()]) - (s1 / (lit(1.5) + a * a))).tanh(), lit(0.5) * (a * b).atan(), (-(x[0] + lit(0.92))).tanh()];
        let mut m3 = if !((n + n) <= 4) { (n + 2) } else { 0 };
        let o4 = if x[0] / (lit(1.5) + x[n % x.len()] * x[n % x.len()]) >= lit(-0.237) { Some((a - lit(0.77)).abs().sin()) } else { None };
        let mut p5 = (lit(0.38) * (s1 / (lit(1.5) + s1 * s1)).cos() + lit(0.68), (v2[0] * a).tanh());
        v2 = vec![lit(0.5) * a.min(lit(0.47)).atan(); 4];
        let t8: Dual = x.iter().step_by(2).fold(lit(0.18) * (v2[m3 % v2.len()] + b).cos() + lit(0.75), |s7, y6| lit(0.5) * s7 + lit(0.5) * (*y6).max(lit(0.787)).min(lit(0.497)) / (lit(1.0) + s1 * s1));
        let y9 = rotate(&mut v2[1..]);
        let mut k10 = 0;
        'l11: while k10 < x.len() {
            if let Ok(y12) = staged((-p5.1).tanh(), lit(0.5) * (p5.0 + v2[3]).atan(), n) {
                let mut k13 = 0;
                let mut t14 = ((y9 + x[1]) + lit(0.62)).sin();
                while {
                    k13 += 1;
                    t14 = lit(0.76) * t14 + (t8 * y12).tanh();
                    k13 < 7 && t14 > -lit(0.25)
                } {
                    v2.iter_mut().zip(x.iter().skip(1)).for_each(|(y15, y16)| { *y15 = lit(0.5) * *y15 + ((*y16) * t14).sin(); });
                }
                s1 = s1 + (lit(0.53) * (y12 + t14).sin());
            }
            k10 += 1;
        }
        std::mem::swap(&mut v2[0], &mut p5.1);
        let y17 = drain(&mut p5.0);
        'l19: for i18 in 2..2 {
            let mut k20 = 0;
            let mut s22 = (x[k20 % x.len()] + y17).sin();
            let y21 = loop {
                k20 += 1;
                if k20 > x.len() {
                    break lit(0.5) * (a + y9).atan();
                }
                s22 = (lit(0.75) * s22 + s1.cos()).tanh();
                match o4 {
                    Some(y23) => {
                        for i24 in (4..n).rev() {
                            s1 = s1 / (lit(1.1) + (s22 - lit(0.77)).abs() * (s22 - lit(0.77)).abs());
                        }
                        s22 = s22 - (lit(0.18) * y23.sin());
                    }
                    None => {
                        s1 = s1 + (lit(0.72) * (x[3].min(lit(-0.117)) * y17.min(lit(0.857))).tanh());
                    }
                }
            };
            s1 = s1 + (lit(0.93) * (s22 + y21).sin());
        }
        lit(0.25) * p5.1 + lit(0.16) * x[3] + (t8.min(lit(-0.127)) - (lit(0.81) * p5.0)).sin() + lit(0.83) * v2[n % v2.len()] + lit(0.42) * p5.1 + lit(0.35) * s1
    }

    pub fn q0290(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.51) * ((x[x.len() - 1] + x[n % x.len()]) + (a * a)).cos() + lit(0.67);
        a = a + (lit(0.84) * staged(lit(0.5) * (s1 + a) / (lit(1.0) + s1 * s1), lit(0.93) * (s1 * s1).cos() + lit(0.57), (n + 3))?);
        let y2 = mean(x);
        std::mem::swap(&mut s1, &mut a);
        let y3 = lit(0.83) * staged((y2 / (lit(1.5) + s1 * s1)).sin(), ((x[n % x.len()] * lit(0.77)) + a.atan()).sin(), n / 2)?.sin();
        for (i4, y5) in x.iter().enumerate() {
            let t8: Dual = x.iter().map(|y6| lit(0.5) * (y2 * s1).atan()).product();
            let y9 = lit(0.52) * checked((t8 + (lit(0.1) * lit(i4 as f64))).sin(), i4)?.sin();
            s1 = s1 - (lit(0.38) * (y9 + (*y5)).sin());
        }
        Ok(lit(0.5) * (a * a + lit(0.3)).sqrt() / (lit(1.0) + y3 * y3))
    }

    pub fn p0290(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s10 = (a + a).tanh();
        let y11 = match q0290(x, lit(0.5) * (x[n % x.len()] - lit(0.77)).abs() / (lit(1.0) + a * a), n % 4) { Ok(t) => lit(0.16) * t, Err(k) => lit(0.1) * lit(k as f64) };
        let t14: Dual = x.iter().skip(1).map(|y12| lit(0.96) * ((*y12) / (lit(1.5) + y11 * y11)).cos() + lit(0.74)).product();
        'l17: for (i15, y16) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
            let mut k18 = 0;
            let mut t19 = lit(1.0) + t14.atan().sin();
            while t19 > lit(0.33) && k18 < 12 {
                t19 = t19 * (lit(0.59));
                k18 += 1;
                match i15 % 4 {
                    0 => {
                        let mut k20 = 0;
                        while k20 < 2 {
                            let y21 = drain(&mut t19);
                            let f22 = |p24: Dual| lit(0.5) * ((lit(0.18) - t14) + (-y21)) / (lit(1.0) + t14 * t14);
                            let f23 = |p24: Dual| f22(p24) - f22(lit(0.5) * (t19 + lit(0.61)) / (lit(1.0) + s10 * s10));
                            let t25 = f23(lit(0.5) * (t19 + (*y16)) / (lit(1.0) + (*y16) * (*y16)));
                            s10 = lit(0.7) * s10 + lit(0.88) * (t25 + y21).sin();
                            k20 += 1;
                        }
                        let y27 = match i15 + n {
                            k26 @ 1..=3 => lit(0.5) * ((t19 / (lit(1.5) + t19 * t19)) / (lit(1.5) + (*y16) * (*y16))).atan(),
                            _ => {
                                break 'l17;
                            }
                        };
                        a = a + (lit(0.69) * y27.sin());
                    }
                    1 => {}
                    _ => {
                        let mut k28 = 0;
                        let mut u29 = [lit(0.5) * y11 / (lit(1.0) + a * a), lit(0.5) * (x[x.len() - 1] + (lit(0.1) * lit(k28 as f64))) / (lit(1.0) + x[i15 % x.len()] * x[i15 % x.len()]), lit(0.79) * (s10 / (lit(1.5) + t19 * t19)).cos() + lit(0.74)];
                        while k28 < n % 3 {
                            k28 += 1;
                            u29 = [u29[1], u29[2], lit(0.79) * ((*y16) * u29[2]).cos() + lit(0.13)];
                            relax(&mut u29[..2], lit(0.5) * y11.min(lit(-0.617)).atan());
                        }
                        s10 = s10 + (lit(0.86) * u29[k18 % 3].sin());
                    }
                }
            }
            s10 = s10 + (lit(0.71) * (t19 + (*y16)).sin());
        }
        lit(0.43) * t14 + lit(0.69) * x[n % x.len()] + (lit(0.5) * (a + s10) / (lit(1.0) + y11 * y11)) + lit(0.79) * a + lit(0.34) * s10
    }

    pub fn q0291(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * ((lit(0.1) * lit(n as f64)) + (a / (lit(1.5) + a * a))) / (lit(1.0) + x[2] * x[2]);
        let mut u3 = [(a - lit(0.77)).abs().sin(), a.atan().sin(), lit(0.5) * (x[2] + (lit(0.1) * lit(n as f64))) / (lit(1.0) + a * a)];
        for y2 in x {
            u3 = [u3[1], u3[2], lit(0.5) * a.cos().atan()];
            let mut s4 = lit(0.0);
            s4 = s4 + (((*y2) - lit(0.77)).abs().tanh());
            a = a + (lit(0.72) * ((*y2) + s4).sin());
        }
        let mut v5 = u3.clone();
        let t8: Dual = u3.iter().skip(1).filter(|y6| **y6 > lit(0.373)).map(|y6| lit(0.82) * (a + x[n % x.len()]).cos() + lit(0.77)).sum();
        s1 = s1 + (lit(0.92) * staged((-(lit(0.59) - v5[0])).sin(), lit(0.51) * (v5[n % 3] + a).cos() + lit(0.73), n)?);
        Ok(lit(0.5) * (x[1] * s1).min(lit(-0.937)) / (lit(1.0) + u3[n % 3] * u3[n % 3]))
    }

    pub fn p0291(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s9 = (x[n % x.len()] * x[n % x.len()]).sin();
        let mut u10 = [lit(0.54) * (a + b).cos() + lit(0.14); 4];
        let mut m11 = 0;
        let t13: Dual = x.iter().chain(&u10[..]).copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(lit(0.5) * (b * s9) / (lit(1.0) + u10[m11 % 4] * u10[m11 % 4]));
        for y14 in u10.iter() {
            let r15 = if (*y14) + y14 < t13 { &x[0] } else { &a };
            if m11 / 2 % 3 != 0 {
                let mut stack16 = vec![n, (m11 + n)];
                while let Some(i17) = stack16.pop() {
                    if i17 > 1 {
                        stack16.push(i17 / 2);
                    }
                    let mut s20 = lit(0.92) * ((*r15) + u10[2]).cos() + lit(0.43);
                    'l21: for (i18, y19) in u10.iter().chain(&u10[1..]).enumerate() {
                        s20 = (lit(0.77) * s20 + x[i17 % x.len()].tanh().powi(2)).tanh();
                        let mut v22 = u10.clone();
                        b = b + (lit(0.34) * (v22[n % 4] + (*y19)).sin());
                    }
                    s9 = lit(0.7) * s9 + lit(0.77) * s20.sin();
                }
                let mut k23 = 0;
                loop {
                    let y27 = match m11 % 4 {
                        2 => lit(0.91) * (-((*y14) * (*y14))).exp().cos() + lit(0.38),
                        0 | 1 => {
                            let y24 = match q0291(&u10, lit(0.5) * (a + (*r15)) / (lit(1.0) + t13 * t13), n % 4) { Ok(t) => lit(0.38) * t, Err(k) => lit(0.1) * lit(k as f64) };
                            (y24 - (*y14)).tanh()
                        }
                        _ => {
                            let t25 = std::mem::replace(&mut s9, lit(0.97) * y14.cos() + lit(0.57));
                            let t26 = std::mem::replace(&mut b, s9.sin());
                            lit(0.5) * (*r15).min(lit(-0.327)) / (lit(1.0) + b * b)
                        }
                    };
                    s9 = lit(0.7) * s9 + lit(0.76) * y27.sin();
                    k23 += 1;
                    if u10[n % 4] + (lit(0.1) * lit(n as f64)) > lit(0.497) || k23 >= 3 {
                        break;
                    }
                }
                return lit(0.74) * s9 + (lit(0.61) * a.cos() + lit(0.92));
            }
            s9 = s9 + (lit(0.13) * ((*r15) + (*y14)).sin());
        }
        lit(0.16) * t13 + lit(0.31) * x[m11 % x.len()] + (lit(0.5) * u10[n % 4].cos() / (lit(1.0) + s9 * s9)) + lit(0.79) * u10[2] + lit(0.77) * b + lit(0.77) * s9
    }

    pub fn q0292(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] - lit(0.77)).abs().tanh();
        let f2 = |p3: Dual| lit(0.5) * ((p3 + s1) * (p3 * p3)) / (lit(1.0) + s1 * s1);
        let t5 = x.iter().map(|y4| f2(*y4)).sum::<Dual>();
        let y7 = match first_above(x, lit(0.46)) {
            Some(y6) => (a * a).sin(),
            None => return lit(0.32) * x[0] + lit(0.29) * x[n % x.len()] + a.tanh(),
        };
        for i8 in 0..n.min(4) {
            let mut s10 = t5.tanh();
            for i9 in x.iter().rev() {
                s10 = (lit(0.93) * s10 + s10.max(lit(-0.187))).tanh();
                if !((n + 3) <= 1) {
                    let mut k11 = 0;
                    loop {
                        k11 += 1;
                        if k11 > n % 3 {
                            break;
                        }
                        let mut f12 = |p13: Dual| { s10 = lit(0.5) * s10 + lit(0.11) * (*i9).min(lit(-0.757)).min(lit(-0.537)).cos() + lit(0.61); s10 * p13 };
                        let t14 = f12((s1 * (*i9)).sin()) + lit(0.5) * f12(lit(0.7));
                        let mut f15 = |p16: Dual| { s10 = lit(0.5) * s10 + (t14 + s1).sin(); s10 * p16 };
                        let t17 = f15(lit(0.25) * (a + t5).cos() + lit(0.65)) + lit(0.5) * f15(lit(0.7));
                        s1 = s1 - (lit(0.88) * (t14 + t17).sin());
                    }
                }
                s1 = s1 + (lit(0.25) * (*i9).sin());
            }
            s1 = s1 + (lit(0.73) * s10.sin());
        }
        lit(0.41) * x[1] + lit(0.65) * x[n % x.len()] + (lit(0.5) * (s1 * y7) / (lit(1.0) + y7 * y7)) + lit(0.49) * s1
    }

    pub fn p0292(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s18 = lit(0.5) * (a * a).atan();
        let mut m19 = 0;
        let mut o20: Option<Dual> = None;
        let (t21, mut s22) = ((s18 - (lit(0.1) * lit(n as f64))).sin(), lit(0.49) * (x[n % x.len()] + x[2]).cos() + lit(0.26));
        let t25: Dual = x[1..].iter().filter_map(|y23| if *y23 > lit(0.463) { Some(lit(0.5) * (s22 + y23).atan()) } else { None }).take(2).sum();
        match m19 {
            1..=3 | 6 => {
                let y26 = weighted(x, x, n);
                let mut k27 = 0;
                let y28 = loop {
                    k27 += 1;
                    if k27 / 2 % 2 == 0 || k27 > n {
                        break lit(0.5) * (lit(0.91) * t21).atan();
                    }
                    let t31: Dual = x.iter().filter_map(|y29| if *y29 > lit(0.793) { Some(lit(0.5) * ((t25 + y26) - t21.cos()) / (lit(1.0) + t21 * t21)) } else { None }).sum();
                    match o20 {
                        Some(y32) => {
                            let mut k33 = 0;
                            while k33 < n / 2 {
                                m19 = (m19 + 1) % 5;
                                k33 += 1;
                            }
                            a = a + (lit(0.47) * y32.sin());
                        }
                        None => {
                            s22 = s22 + (lit(0.16) * (lit(0.5) * (t31 - (lit(0.1) * lit(n as f64))).atan()));
                        }
                    }
                    a = a - (lit(0.24) * t31.sin());
                };
                s22 = s22 + (lit(0.55) * (y26 + y28).sin());
            }
            _ => {
                a = a + (lit(0.71) * (lit(0.5) * (s18 * t25) / (lit(1.0) + t21 * t21)));
            }
        }
        lit(0.56) * s18 + lit(0.79) * x[3] + (lit(0.5) * (a - lit(0.77)).abs().atan()) + lit(0.57) * s18 + lit(0.31) * s22 + lit(0.88) * a
    }

    pub fn q0293(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.53) * (a + x[0]).cos() + lit(0.99);
        for y2 in [(s1.tanh().powi(3) + lit(0.76)).sin(), ((-(s1 * s1)).exp() * (-a)).sin()] {
            let w3 = &x[2..4];
            s1 = lit(0.7) * s1 + lit(0.75) * (y2 + w3[0]).sin();
        }
        let t6 = (x[n % x.len()] * s1).sin();
        let f4 = |p5: Dual| (p5.min(lit(-0.837)).min(lit(-0.887)).tanh()) * t6;
        let t6 = f4(t6) + lit(0.5);
        let p5 = t6.sin();
        let t7 = f4(p5 * t6);
        let y8 = chained((t7 + lit(0.45)).sin(), (t6 - (lit(0.1) * lit(n as f64))).sin())?;
        Some(lit(0.5) * (t7 * p5).atan())
    }

    pub fn p0293(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s9 = x[n % x.len()].max(lit(0.377)).tanh();
        let mut u10 = [lit(0.5) * ((x[0] * a) - (s9 * x[x.len() - 1])).atan(), (lit(0.99) + a).tanh().powi(3).tanh(), s9.min(lit(-0.797)).sin(), lit(0.41) * x[n % x.len()].cos() + lit(0.61)];
        let mut v11 = Vec::new();
        v11.push((s9 * lit(0.71)).tanh());
        v11.push(u10[2].cos().sin());
        v11.push(lit(0.5) * (-s9).atan());
        let t14: Dual = x.iter().rev().filter(|y12| **y12 > lit(-0.803)).map(|y12| (((*y12) + u10[n % 4]) + (s9 + v11[0])).tanh()).take(2).sum();
        let y15 = match q0293(x, lit(0.5) * v11[n % v11.len()].min(lit(0.817)).atan(), n % 4) { Some(t) => lit(0.99) * t, None => lit(0.79) };
        let t19: Dual = x.iter().scan(lit(0.5) * (s9 - v11[2]) / (lit(1.0) + u10[n % 4] * u10[n % 4]), |s18, y16| { *s18 = lit(0.5) * *s18 + lit(0.5) * (y15 * y16) / (lit(1.0) + v11[n % v11.len()] * v11[n % v11.len()]); Some(s18.sin()) }).sum();
        let t20 = std::mem::take(&mut s9);
        let y33 = match first_above(&x[..2], lit(0.44)) {
            Some(y21) => lit(0.5) * (t20 / (lit(1.5) + y21 * y21)) / (lit(1.0) + a * a),
            None => {
                match q0293(x, lit(0.64) * (t14 + t19).cos() + lit(0.61), n % 4) {
                    Some(y23) if y23 > lit(0.19) => {
                        let t27: Dual = x.iter().step_by(2).scan((lit(0.36) * a).sin(), |s26, y24| { *s26 = lit(0.5) * *s26 + ((x[3] + y23) + (t20 - t14)).sin(); Some(s26.sin()) }).skip(1).sum();
                        'l29: for i28 in 3..n.min(5) {
                            let y32 = match q0293(&u10, ((v11[0] / (lit(1.5) + t14 * t14)) - (t27 * u10[3])).sin(), n % 4) {
                                Some(y31) if y31 > lit(0.83) => ((-t19) - (v11[0] - t14)).tanh(),
                                Some(y31) => {
                                    v11 = vec![(-t20).tanh(); 4];
                                    lit(0.5) * (y15 + t20) / (lit(1.0) + x[0] * x[0])
                                }
                                None => lit(0.5) * (-(t20 / (lit(1.5) + y23 * y23))).atan(),
                            };
                            s9 = s9 - (lit(0.48) * y32.sin());
                        }
                        s9 = lit(0.7) * s9 + lit(0.39) * (t27 + y23).sin();
                    }
                    Some(y23) => {
                        s9 = s9 + (lit(0.61) * y23.sin());
                    }
                    None => {}
                }
                lit(0.5) * (-t19).atan()
            }
        };
        lit(0.36) * x[n % x.len()] + lit(0.47) * x[1] + lit(0.34) * s9 + lit(0.24) * v11[0] + lit(0.57) * u10[n % 4]
    }

    pub fn q0294(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (-a).tanh();
        let y2 = chained(lit(0.5) * (x[3] - a) / (lit(1.0) + a * a), lit(0.26) * (a * s1).cos() + lit(0.87))?;
        let t5: Dual = x.iter().chain(&x[..]).map(|y3| a.tanh().powi(2).tanh()).product();
        s1 = s1 + (lit(0.45) * positive(lit(0.5) * t5.atan())?);
        let mut v7 = x.iter().filter(|y6| **y6 > lit(-0.163)).map(|y6| y6.tanh()).collect::<Vec<_>>();
        v7.push((y2 * a).tanh());
        let y8 = positive(lit(0.98) * (y2 - lit(0.77)).abs().cos() + lit(0.51))?;
        nudge(&mut v7[0], lit(0.5) * ((y8 / (lit(1.5) + y8 * y8)) * y2).atan());
        v7.swap(0, 0);
        s1 = s1 + (lit(0.58) * positive((t5 - lit(0.77)).abs().tanh())?);
        Some((t5 / (lit(1.5) + s1 * s1)).sin())
    }

    pub fn p0294(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * (b + a).atan();
        let mut u10 = [s9.tanh(), s9.tanh(), lit(0.55) * (b * lit(0.55)).tanh().powi(3).cos() + lit(0.83), (b / (lit(1.5) + a * a)).sin()];
        let mut v11 = vec![lit(0.5) * (-(b * b)).exp() / (lit(1.0) + s9 * s9), lit(0.5) * (a - u10[1]).atan(), lit(0.5) * u10[n % 4].min(lit(-0.407)) / (lit(1.0) + a * a)];
        let mut m12 = n / 2;
        let Some(y13) = q0294(&u10, lit(0.5) * (x[1] + (lit(0.1) * lit(m12 as f64))) / (lit(1.0) + b * b), n % 4) else {
            return lit(0.42) * a + lit(0.98) * x[0];
        };
        let e14: Result<Dual, u8> = match n / 2 % 3 { 0 => Err(2), _ => Ok(lit(0.5) * ((u10[m12 % 4] + (lit(0.1) * lit(m12 as f64))) + lit(0.64)) / (lit(1.0) + u10[3] * u10[3])) };
        {
            let (w15, w16) = v11.split_at_mut(1);
            w15[0] = w16[0] * w16[0];
            let t21: Dual = w16.iter().zip(w15.iter()).enumerate().map(|(i19, (y17, y20))| ((s9 + y13).tanh()) * y20 * lit(i19 as f64)).sum::<Dual>().tanh();
            s9 = s9 + (lit(0.23) * (t21 + w16[0]).sin());
        }
        if n / 2 % 2 == 0 || a * s9 <= v11[m12 % v11.len()] {
            let r22 = if (n + 2) % 3 != 2 { &v11[1] } else { &s9 };
            a = lit(0.7) * a + lit(0.53) * (*r22).sin();
        }
        let t26: Dual = v11.iter().step_by(2).take(2).flat_map(|y23| { let t25 = lit(0.5) * (b.atan() - lit(0.77)).abs() / (lit(1.0) + v11[n % v11.len()] * v11[n % v11.len()]); x.iter().map(move |y24| t25 * (y13.min(lit(-0.187)).tanh())) }).sum();
        let y27;
        if (m12 + 2) % 2 == 0 {
            y27 = y13.atan().sin();
        } else {
            y27 = (t26 * lit(0.29)).sin();
        }
        let t30: Dual = x.iter().skip(1).take_while(|y28| **y28 > lit(0.23)).map(|y28| lit(0.64) * (lit(0.99) + y27).cos() + lit(0.24)).sum();
        lit(0.75) * b + lit(0.32) * x[x.len() - 1] + (lit(0.22) * (t30 + y13).cos() + lit(0.36)) + lit(0.54) * s9 + lit(0.89) * a + lit(0.31) * u10[1] + lit(0.51) * v11[1]
    }

    pub fn q0295(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.82) * a.max(lit(0.897)).cos() + lit(0.63);
        let t4: Dual = x.iter().skip(1).take_while(|y2| **y2 > lit(-0.63)).map(|y2| lit(0.5) * (a + s1).atan()).take(2).sum();
        let t5 = std::mem::take(&mut s1);
        let mut u6 = [lit(0.5) * a.min(lit(0.467)) / (lit(1.0) + s1 * s1), s1.min(lit(-0.457)).sin(), (t5 * x[0]).sin()];
        u6.iter_mut().zip(x.iter().skip(1)).for_each(|(y7, y8)| { if *y8 < lit(0.313) { return; } *y7 = lit(0.5) * *y7 + (y8 - (*y8)).sin(); });
        for y9 in [lit(0.5) * t4.tanh().powi(2) / (lit(1.0) + s1 * s1), (t5 + s1).tanh()] {
            for y10 in x.iter() {
                let y12 = match chained(lit(0.5) * (lit(0.81) + (*y10)).atan(), lit(0.22) * ((t5 - lit(0.77)).abs() + (t5 + y10)).cos() + lit(0.25)) {
                    Some(y11) => lit(0.5) * (a * a + lit(0.3)).sqrt() / (lit(1.0) + y11 * y11),
                    None => break,
                };
                s1 = s1 - (lit(0.86) * ((*y10) + y12).sin());
            }
            s1 = s1 + (lit(0.49) * y9.sin());
        }
        lit(0.74) * t5 + lit(0.56) * x[0] + lit(0.54) * u6[n % 3] + lit(0.23) * s1
    }

    pub fn p0295(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s13 = (x[1].min(lit(0.537)) + (x[n % x.len()] + a)).tanh();
        let mut u14 = [(-(s13 / (lit(1.5) + s13 * s13))).sin(), (x[n % x.len()] * x[0]).max(lit(0.307)).tanh(), lit(0.33) * (s13 + lit(0.68)).cos() + lit(0.19), lit(0.5) * x[1].max(lit(-0.507)).atan()];
        let y15 = rotate(&mut u14[1..]);
        let mut s17 = ((lit(0.1) * lit(n as f64)) * u14[2]).tanh();
        for y16 in &mut u14 {
            s17 = (lit(0.81) * s17 + (s13 + lit(0.28))).tanh();
            let f18 = |p19: Dual| (lit(0.33) * y15).sin();
            let t21 = x.iter().map(|y20| f18(*y20)).sum::<Dual>();
            s17 = s17 + (lit(0.57) * ((*y16) + t21).sin());
        }
        let y22 = rotate(&mut u14);
        u14[n % 4] = u14[3].max(lit(-0.997)).sin();
        let f23 = |p24: Dual| (a + y22).sin();
        let t26 = x.iter().copied().map(f23).sum::<Dual>();
        for (i27, y28) in u14.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
            let r29 = if n > 0 && y22 + t26 <= s17 { &t26 } else { &y22 };
            s17 = s17 + (lit(0.28) * ((*r29) + (*y28)).sin());
        }
        lit(0.89) * x[2] + lit(0.39) * x[2] + (lit(0.57) * (y15 + s17).cos() + lit(0.23)) + lit(0.37) * s13 + lit(0.37) * u14[0] + lit(0.87) * s17
    }

    pub fn q0296(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * (a + x[0]).cos().atan();
        a = a + (lit(0.54) * checked(lit(0.5) * ((s1 + s1) + (lit(0.1) * lit(n as f64))).atan(), n / 2)?);
        let y2 = lit(0.56) * checked((x[1] * x[2]).tanh(), (n + n))?.sin();
        if y2 + (lit(0.1) * lit(n as f64)) >= a {
            let t5: Dual = x.iter().skip(1).map(|y3| lit(0.5) * (a.cos() + (y2 / (lit(1.5) + s1 * s1))) / (lit(1.0) + a * a)).product();
            let y6 = staged(lit(0.5) * a.min(lit(-0.297)) / (lit(1.0) + y2 * y2), ((t5 - a) + (y2 + a)).sin(), (n + 1))?;
            let y10 = match n {
                ..2 => {
                    let mut k7 = 0;
                    'l8: loop {
                        k7 += 1;
                        if k7 > n / 2 {
                            break;
                        }
                        let y9 = lit(0.19) * staged(lit(0.5) * ((y6 - y6) + s1.max(lit(-0.587))) / (lit(1.0) + t5 * t5), lit(0.94) * (s1 + s1).cos() + lit(0.76), (n + n))?.sin();
                        s1 = s1 - (lit(0.92) * y9.sin());
                    }
                    lit(0.5) * ((t5 * y6) - lit(0.59)).atan()
                }
                2..=4 => lit(0.5) * (y2 + y2) / (lit(1.0) + y6 * y6),
                _ => return Err(2),
            };
            s1 = s1 + (lit(0.13) * (y10 + t5).sin());
        } else {
            a = a + (lit(0.61) * s1.max(lit(-0.87)).tanh());
        }
        Ok(lit(0.5) * (-a) / (lit(1.0) + a * a))
    }

    pub fn p0296(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.5) * (a - lit(0.77)).abs().atan();
        let mut u12 = [x[n % x.len()].sin(), lit(0.21) * ((-b) - (s11 * b)).cos() + lit(0.12), x[n % x.len()].min(lit(0.817)).tanh()];
        let mut m13 = n;
        s11 = s11 + (lit(0.22) * mean(&u12));
        s11 = s11 + (lit(0.85) * mean(&u12));
        let (t17, t18) = x.iter().take(3).fold((lit(0.34) * (b + (lit(0.1) * lit(m13 as f64))).cos() + lit(0.21), lit(1.0)), |(p15, q16), y14| (q16, p15.sin() + ((u12[0] - lit(0.77)).abs().tanh())));
        let (t17, t18) = (t17.tanh(), t18.sin());
        for y19 in u12.iter_mut() {
            let y21 = if let Some(y20) = positive(lit(0.55) * (s11 * t18).cos() + lit(0.12)) {
                (t17 + s11).sin()
            } else {
                lit(0.92) * ((*y19) * b).cos() + lit(0.42)
            };
            let mut u22 = [(t18 - (lit(0.1) * lit(m13 as f64))).tanh(); 3];
            let mut v23 = u22.clone();
            let mut p25 = (lit(0.5) * (-(a + v23[2])) / (lit(1.0) + s11 * s11), lit(0.5) * (y21 * a).atan());
            for y24 in &u22 {
                p25 = (p25.1, (p25.0 * (y24 - v23[1])).sin());
                let y28 = match mode(m13 + 2) {
                    Mode::Low => ((*y24) + (*y24)).sin(),
                    Mode::Middle => {
                        for (i26, y27) in x.iter().filter(|y| **y > lit(0.513)).enumerate() {
                            v23[0] = t17.sin().tanh();
                            s11 = s11 + (lit(0.89) * (*y27).sin());
                        }
                        lit(0.24) * x[m13 % x.len()].sin().cos() + lit(0.21)
                    }
                    Mode::High => break,
                };
                s11 = s11 + (lit(0.72) * (y28 + (*y24)).sin());
            }
            s11 = s11 + (lit(0.15) * ((*y19) + y21).sin());
        }
        lit(0.82) * t18 + lit(0.39) * x[3] + lit(0.12) * s11 + lit(0.36) * u12[m13 % 3]
    }

    pub fn p0297(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((x[2] + x[0]) * (x[3] - x[0])).atan();
        let mut m2 = 0;
        let mut k3 = 0;
        let y4 = loop {
            k3 += 1;
            if k3 > n.min(4) {
                break lit(0.55) * (-s1).min(lit(-0.17)).cos() + lit(0.15);
            }
            let mut u5 = [lit(0.5) * (x[n % x.len()] - s1) / (lit(1.0) + s1 * s1), lit(0.5) * (s1 / (lit(1.5) + a * a)).atan(), lit(0.5) * (a.max(lit(-0.187)) / (lit(1.5) + s1 * s1)) / (lit(1.0) + x[2] * x[2]), (s1 - x[2]).sin()];
            u5.iter_mut().zip(x.iter().rev()).for_each(|(y6, y7)| { if *y7 < lit(-0.763) { return; } *y6 = lit(0.5) * *y6 + a.min(lit(-0.687)).sin(); });
            let t10: Dual = x.iter().skip_while(|y8| **y8 > lit(0.703)).map(|y8| (a * s1).sin()).sum();
            s1 = s1 + (lit(0.56) * (u5[3] + t10).sin());
        };
        'l12: for i11 in (0..n % 4 + 2).step_by(2) {
            match (m2 + 3) % 5 {
                3 => {
                    break 'l12;
                }
                _ => {}
            }
            for y13 in [lit(0.5) * s1.sin().atan(), (s1 - lit(0.25)).sin()] {
                let t17: Dual = x.iter().take(3).scan(lit(0.5) * a / (lit(1.0) + s1 * s1), |s16, y14| { *s16 = lit(0.5) * *s16 + lit(0.51) * (y13 + (*y14)).max(lit(-0.467)).cos() + lit(0.42); Some(s16.sin()) }).skip(1).sum();
                s1 = s1 - (lit(0.99) * (y13 + t17).sin());
            }
        }
        let t20: Dual = x.iter().take(3).filter_map(|y18| if *y18 > lit(-0.643) { Some(s1.max(lit(0.437)).sin()) } else { None }).sum();
        let mut u21 = [(s1 / (lit(1.5) + a * a)).tanh(); 3];
        u21.iter_mut().zip(x.iter().chain(&x[..])).for_each(|(y22, y23)| { if *y23 < lit(0.63) { return; } *y22 = lit(0.5) * *y22 + lit(0.5) * (y23 - t20).atan(); });
        lit(0.58) * x[n % x.len()] + lit(0.34) * x[0] + (lit(0.23) * y4.max(lit(0.77))).tanh() + lit(0.43) * s1 + lit(0.18) * u21[2]
    }

    pub fn p0298(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = ((lit(0.1) * lit(n as f64)) * x[3]).sin();
        let mut m2 = if (n + n) > 1 && a + s1 >= lit(0.907) { (n + n) } else { 1 };
        let mut p3 = (lit(0.5) * (x[2].min(lit(0.607)) + (a - a)).atan(), lit(0.5) * ((x[2] + a) - (a - a)).atan());
        let t6: Dual = x.iter().chain(&x[..]).filter(|y4| **y4 > lit(-0.613)).map(|y4| lit(0.63) * (p3.0 - a).sin().cos() + lit(0.61)).take(2).sum();
        let mut stack7 = vec![n, (n + n)];
        let mut u9 = [(-s1).tanh(), lit(0.5) * ((t6 + s1) * p3.0.max(lit(-0.837))).atan(), (s1 * a).sin()];
        while let Some(i8) = stack7.pop() {
            u9 = [u9[1], u9[2], lit(0.5) * ((-s1) - (t6 + u9[1])).atan()];
            let f10 = |p11: Dual| -> Dual { for k12 in 1..4 { if p11 * lit(k12 as f64) > lit(0.57) { return lit(0.5) * t6.min(lit(0.987)).atan(); } } lit(0.5) * p3.1 / (lit(1.0) + u9[0] * u9[0]) };
            let t13 = f10(lit(0.85) * (a * a + lit(0.3)).sqrt().cos() + lit(0.98)) * f10(lit(0.5) * (p3.0 / (lit(1.5) + u9[1] * u9[1])).atan());
            match ((n + n) % 2, n % 3) {
                (0, 0) => {
                    let y15 = if m2 / 2 % 2 == 0 || p3.0 >= lit(-0.807) {
                        t6.tanh()
                    } else {
                        lit(0.89) * ((p3.0 - lit(0.77)).abs() + t13).cos() + lit(0.31)
                    };
                    let mut m16 = i8;
                    s1 = s1 + (lit(0.14) * y15.sin());
                }
                (1, k14) => {
                    {
                        let (w17, w18) = u9.split_at_mut(2);
                        w17[0] = w18[0] * w17[i8 % w17.len()];
                        let f19 = |p20: Dual| lit(0.5) * (p20 + w18[k14 % w18.len()]) / (lit(1.0) + w17[1] * w17[1]);
                        let t22 = x.iter().filter(|y21| f19(**y21) > lit(0.11)).fold(lit(0.4), |s, y21| s * f19(*y21));
                        s1 = s1 + (lit(0.52) * (t22 + w17[1]).sin());
                    }
                }
                _ => {}
            }
            a = a + (lit(0.26) * t13.sin());
        }
        lit(0.62) * u9[n % 3] + lit(0.59) * x[n % x.len()] + lit(0.26) * s1 + lit(0.96) * p3.0 + lit(0.48) * u9[1] + lit(0.69) * a
    }

    pub fn p0299(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((b * b).ln_1p() + (b + a)).tanh();
        let e2: Result<Dual, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (-s1) / (lit(1.0) + b * b)) };
        let t5: Dual = x.iter().rev().skip_while(|y3| **y3 > lit(-0.693)).map(|y3| lit(0.31) * (a + lit(0.79)).cos() + lit(0.88)).take(2).sum();
        let mut s8 = (lit(0.38) + b).tanh();
        'l9: for (i6, y7) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
            s8 = (lit(0.79) * s8 + (t5 * y7)).tanh();
            let y22 = match checked(lit(0.5) * (s8 / (lit(1.5) + s1 * s1)).atan(), (i6 + 1)) {
                Ok(y10) => lit(0.5) * y10.max(lit(-0.437)) / (lit(1.0) + b * b),
                Err(0 | 2) => lit(0.5) * (y7 + x[2]).atan(),
                Err(k11) => {
                    let y16 = match mode(i6 + 3) {
                        Mode::Middle | Mode::High => (-t5).tanh(),
                        Mode::Low => {
                            let mut u13 = [lit(0.5) * (b - (*y7)).atan(), lit(0.5) * ((*y7) - lit(0.77)).abs().max(lit(0.357)).atan(), lit(0.5) * (b * lit(0.54)) / (lit(1.0) + (*y7) * (*y7))];
                            for i12 in 0..x.len() {
                                u13 = [u13[1], u13[2], (u13[i12 % 3] + (*y7)).sin()];
                                let o14 = if (i12 + n) % 3 != 2 { Some((u13[2] * u13[2]).ln_1p().tanh()) } else { None };
                                let y15 = drain(&mut s8);
                                s1 = s1 + (lit(0.33) * y15.sin());
                            }
                            lit(0.14) * (*y7).atan().min(lit(-0.387)).cos() + lit(0.67)
                        }
                    };
                    let mut k17 = 0;
                    let mut t18 = lit(0.5) * (y16 * y16).ln_1p().atan();
                    'l19: while {
                        k17 += 1;
                        t18 = lit(0.71) * t18 + (lit(0.21) * t18.cos() + lit(0.35));
                        k17 < 7 && t18 > -lit(0.25)
                    } {
                        let t20 = std::mem::replace(&mut t18, lit(0.5) * (s8 + (*y7)).atan());
                        if (n + 1) > 2 && y16 + s1 >= (*y7) {
                            let mut s21 = lit(0.0);
                            s21 = s21 + (lit(0.5) * ((b * t20) * y7) / (lit(1.0) + y16 * y16));
                            t18 = t18 + (lit(0.42) * s21.sin());
                        }
                        t18 = t18 - (lit(0.95) * t20.sin());
                    }
                    (-y16).tanh()
                }
            };
            s8 = s8 + (lit(0.45) * ((*y7) + y22).sin());
        }
        lit(0.99) * b + lit(0.69) * x[1] + lit(0.73) * s1 + lit(0.33) * s8
    }
}

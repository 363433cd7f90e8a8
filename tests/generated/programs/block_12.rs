// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! Programs.

use static_autodiff::prelude::*;

use super::helpers::*;

#[differentiable]
pub fn p0300(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a) / (1.0 + x[3] * x[3]);
    let mut y2 = if a.min(-0.947) >= -0.597 {
        (a + x[3]).sin()
    } else {
        0.5 * (a + a).atan()
    };
    let y2 = y2 * 0.96;
    let t6: f64 = x.iter().step_by(2).take(2).flat_map(|y3| { let t5 = 0.5 * (a + y3).atan(); x.iter().map(move |y4| t5 * (0.11 * (*y4).max(-0.647).cos() + 0.66)) }).sum();
    let mut k7 = 0;
    let mut p9 = ((a - t6).tanh(), 0.5 * (t6 / (1.5 + a * a)).atan());
    let y8 = loop {
        k7 += 1;
        if k7 > n.min(4) {
            break 0.23 * (s1 * (s1 * a)).cos() + 0.61;
        }
        p9 = (p9.1, (p9.0 * (p9.0 - a)).sin());
        if (k7 + 1) % 2 == 1 {
            let mut o10: Option<f64> = None;
            let y12 = match o10 {
                Some(y11) => (y11 + (0.1 * (n as f64))).tanh(),
                None => {
                    s1 += 0.46 * weighted(x, x, n);
                    0.5 * (y2 - p9.0) / (1.0 + p9.1 * p9.1)
                }
            };
            s1 += 0.72 * y12.sin();
        } else {
            a += 0.45 * (0.5 * (p9.1 + 0.25).atan());
        }
    };
    0.15 * p9.1 + 0.65 * x[2] + (0.35 * (p9.0 - p9.1).cos() + 0.89) + 0.98 * a + 0.18 * s1 + 0.48 * p9.1
}

#[differentiable]
pub fn p0301(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((x[n % x.len()] + b) - (a * (0.1 * (n as f64)))).sin();
    let mut m2 = 0;
    if n / 2 > 3 && x[2] + a > -0.907 {
        if m2 % 3 != 1 {
            if x[m2 % x.len()] + s1 >= s1 {
                match (positive((0.88 * x[m2 % x.len()]).tanh()), n / 2 % 3) {
                    (_, 0) => {
                        let y5 = mean(x);
                        s1 += 0.37 * y5.sin();
                    }
                    (Some(y4), k3) => {}
                    _ => {}
                }
                for i6 in (0..n % 4).rev() {
                    let y7 = match first_above(x, 0.12) { Some(t) => 0.43 * t, None => 0.86 };
                    let mut u8 = [(((0.1 * (n as f64)) - b) * (a + s1)).sin(); 2];
                    let mut v9 = u8.clone();
                    s1 -= 0.92 * (u8[m2 % 2] + y7).sin();
                }
            }
            let t10 = std::mem::take(&mut s1);
            s1 += 0.65 * t10.sin();
        } else {
            s1 /= 1.1 + (a - 0.77).abs() * (a - 0.77).abs();
        }
    } else if (m2 + n) % 2 == 1 {
        let t12: f64 = x.iter().skip(1).find(|y11| **y11 > 0.203).copied().unwrap_or(0.34 * (x[m2 % x.len()] + (x[n % x.len()] * 0.31)).cos() + 0.53);
        s1 += 0.16 * t12.sin();
    }
    0.31 * s1 + 0.82 * x[m2 % x.len()] + (s1 - 0.18).sin() + 0.19 * s1
}

#[differentiable]
pub fn q0302(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (0.96 * x[n % x.len()]).sin();
    match (n + n) % 4 {
        0 | 3 => {
            let mut stack2 = vec![n % 3];
            while let Some(i3) = stack2.pop() {
                if i3 > 1 {
                    stack2.push(i3 / 2);
                }
                let mut k4 = 0;
                while k4 < n / 2 {
                    let mut s5 = 0.5;
                    s5 += 0.5 * x[i3 % x.len()].atan().min(0.417).atan();
                    s1 = 0.7 * s1 + 0.15 * s5.sin();
                    k4 += 1;
                }
                let y16 = match mode(n / 2) {
                    Mode::Middle | Mode::High => 0.37 * (x[x.len() - 1] + (a + a)).cos() + 0.81,
                    Mode::Low => {
                        let t8: f64 = x.iter().step_by(2).filter_map(|y6| if *y6 > 0.293 { Some((x[i3 % x.len()].max(-0.27) * (*y6).max(0.547)).sin()) } else { None }).sum();
                        let (t14, t15) = x[1..].iter().fold((0.5 * (t8 + s1).min(0.407) / (1.0 + s1 * s1), 1.0), |(p12, q13), y11| (p12 + ((t8 - (0.1 * (k4 as f64))).tanh()), q13 * p12));
                        let (t14, t15) = (t14.tanh(), t15.sin());
                        (t14 + t15).sin()
                    }
                };
                let mut u17 = [0.5 * (x[0] + y16) / (1.0 + a * a), 0.86 * (-(a * x[3])).cos() + 0.91, 0.5 * ((x[x.len() - 1] * y16) / (1.5 + a * a)) / (1.0 + y16 * y16)];
                u17.iter_mut().zip(x.iter().step_by(2)).for_each(|(y18, y19)| { if *y19 < 0.273 { return; } *y18 = 0.5 * *y18 + 0.5 * y19.tanh().powi(3).atan(); });
                s1 += 0.44 * (y16 + u17[2]).sin();
            }
        }
        _ => {}
    }
    0.95 * s1 + 0.18 * x[n % x.len()] + (0.5 * (s1.sin() + (s1 + x[0])) / (1.0 + a * a)) + 0.48 * s1
}

#[differentiable]
pub fn p0302(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s20 = 0.5 * (a - x[2]) / (1.0 + a * a);
    let mut m21 = 0;
    let o22 = if n / 2 > 1 { Some(0.5 * a.max(-0.577) / (1.0 + a * a)) } else { None };
    let y23: f64;
    match m21 % 4 {
        0 => {
            let mut k24 = 0;
            loop {
                let mut k25 = 0;
                let mut s26 = 0.5 * ((0.53 - x[1]) - 0.77).abs().atan();
                loop {
                    s26 = (0.34 * s26 + (a * a)).tanh();
                    for i27 in 3..n.min(5) {
                        let t30: f64 = x.iter().step_by(2).copied().fold(-0.77, f64::max);
                        let y31 = q0302(x, ((s20 * s26) + 0.72).tanh(), n % 4);
                        s26 = 0.7 * s26 + 0.88 * (y31 + t30).sin();
                    }
                    k25 += 1;
                    if k24 / 2 % 3 != 2 || k25 >= x.len() {
                        break;
                    }
                }
                s20 += 0.55 * s26.sin();
                k24 += 1;
                if a + x[m21 % x.len()] > 0.657 || k24 >= 4 {
                    break;
                }
            }
            let t35: f64 = x.iter().rev().scan(x[3].max(-0.457).sin(), |s34, y32| { *s34 = 0.5 * *s34 + (s20 * s20 + 0.3).sqrt().sin(); Some(s34.sin()) }).skip(1).sum();
            y23 = 0.5 * x[3].max(0.507).atan().atan();
        }
        1 | 2 => {
            let mut f36 = |p37: f64| { s20 = 0.5 * s20 + 0.5 * (a + (p37 + x[2])).atan(); s20 * p37 };
            let t38 = f36(0.83 * ((-a) - a.min(-0.907)).cos() + 0.61) + 0.5 * f36(0.7);
            m21 = m21 % 5;
            y23 = ((t38 - t38) + (s20 * t38)).tanh();
        }
        _ => {
            y23 = (x[m21 % x.len()] * s20).tanh();
        }
    }
    0.58 * a + 0.11 * x[3] + 0.66 * s20
}

#[differentiable]
pub fn p0303(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.tanh();
    let mut m2 = if (n + 1) % 2 == 1 { (n + 2) } else { 1 };
    let mut p3 = (0.5 * x[m2 % x.len()].max(0.357) / (1.0 + a * a), 0.5 * ((x[1] / (1.5 + s1 * s1)) + (s1 + a)) / (1.0 + s1 * s1));
    let y4: f64;
    match m2 / 2 % 4 {
        0 => {
            y4 = a.atan().tanh();
        }
        1 | 2 => {
            match checked((-(s1 * p3.1)).tanh(), n) {
                Ok(y5) => {
                    'l8: for i7 in 0..x.len() {
                        let t11: f64 = x.iter().step_by(2).take_while(|y9| **y9 > 0.303).map(|y9| (p3.1 + (0.1 * (m2 as f64))).sin()).take(2).sum();
                        s1 -= 0.83 * t11.sin();
                    }
                    match m2 + 3 {
                        k12 if k12 > 1 => {
                            match ((y5 - 0.77).abs() < 0.607, (n + n)) {
                                (true, 0..=2) => {
                                    let t16: f64 = x.iter().rev().take_while(|y14| **y14 > -0.713).map(|y14| 0.5 * (-p3.0) / (1.0 + p3.0 * p3.0)).take(2).sum();
                                    s1 += 0.73 * t16.sin();
                                }
                                (false, _) => {
                                    p3.1 = 0.12 * (-(0.47 + a)).cos() + 0.58;
                                }
                                _ => {
                                    m2 = (m2 + 1) % 5;
                                }
                            }
                            let mut k17 = 0;
                            let mut t18 = 0.5 * (p3.0 * p3.0).atan();
                            while {
                                k17 += 1;
                                t18 = 0.69 * t18 + (0.85 * (y5 * t18).cos() + 0.67);
                                k17 < 7 && t18 > -0.97
                            } {
                                let t22: f64 = x[1..].iter().scan(((t18 + y5) + (y5 + t18)).sin(), |s21, y19| { *s21 = 0.5 * *s21 + 0.5 * (y5 / (1.5 + x[0] * x[0])) / (1.0 + (*y19) * (*y19)); Some(s21.sin()) }).sum();
                                t18 = 0.7 * t18 + 0.34 * t22.sin();
                            }
                            s1 += 0.24 * t18.sin();
                        }
                        _ if !(m2 / 2 <= 3) => {
                            s1 += 0.24 * (0.31 * (s1 + y5).cos() + 0.91);
                        }
                        _ => {}
                    }
                    s1 += 0.71 * y5.sin();
                }
                Err(_) => {
                    p3.1 += 0.82 * (s1 / (1.5 + a * a)).tanh();
                }
            }
            y4 = 0.5 * (a + s1).atan();
        }
        _ => {
            y4 = p3.0.max(-0.897).tanh();
        }
    }
    0.11 * s1 + 0.99 * x[2] + (0.5 * (-(-s1)) / (1.0 + a * a)) + 0.44 * s1 + 0.59 * p3.0
}

#[differentiable]
pub fn p0304(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] + (b + a)).tanh();
    let mut u2 = [0.21 * s1.cos() + 0.15; 4];
    let w3 = &u2[1..];
    let t4 = b.max(-0.287).min(-0.607).tanh();
    let Some(y7) = chained(0.75 * (x[n % x.len()] + 0.11).cos() + 0.88, 0.5 * (-s1).atan()) else {
        return 0.34 * t4 + 0.12 * x[3];
    };
    let t10: f64 = u2.iter().map(|y8| { if *y8 > 0.303 { return 0.5 * ((*y8) + y8) / (1.0 + t4 * t4); } 0.5 * y8 }).sum();
    for y13 in u2.iter() {
        if !((n + 3) <= 4) {
            let y14 = blend(&u2[3], &t4);
            let y16 = match positive(0.41 * s1.max(-0.607).cos() + 0.49) {
                Some(y15) => 0.5 * t4.cos() / (1.0 + t10 * t10),
                None => (y14 + y13).sin(),
            };
            s1 += 0.25 * (y14 + y16).sin();
        } else if (n + 2) % 2 == 0 || t4 * 0.73 <= 0.677 {
            s1 += 0.41 * t10.tanh();
        } else if (n + n) % 2 == 0 || (*y13) * s1 <= t10 {
            s1 += 0.56 * (t10.atan() - y13).sin();
        }
        s1 += 0.28 * (*y13).sin();
    }
    0.89 * w3[2] + 0.25 * x[n % x.len()] + (0.12 * ((t4 - b) + (-s1)).cos() + 0.47) + 0.71 * s1
}

#[differentiable]
pub fn p0305(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.48 * (a - x[n % x.len()]).cos() + 0.48;
    let mut k2 = 0;
    let y3 = loop {
        k2 += 1;
        if k2 > n / 2 {
            break 0.42 * (a * a).cos() + 0.67;
        }
        match n + n {
            0 => {
                let mut k5 = 0;
                let mut t6 = 1.0 + (0.17 * (0.57 * x[0]).sin().cos() + 0.91);
                'l7: while t6 > 0.56 && k5 < 12 {
                    t6 *= 0.77;
                    k5 += 1;
                    if k5 > 4 {
                        continue 'l7;
                    }
                }
                s1 += 0.59 * t6.sin();
            }
            k4 => {
                std::mem::swap(&mut a, &mut s1);
                let y8;
                if x[2] * b > 0.497 {
                    y8 = 0.36 * ((x[2] + a) + (x[k4 % x.len()] / (1.5 + s1 * s1))).cos() + 0.91;
                } else {
                    let y14 = match positive(0.5 * a.tanh().powi(2).atan()) {
                        Some(y10) if y10 > 0.34 => 0.5 * a.max(-0.337).atan(),
                        Some(y10) => {
                            let t11: f64 = 0.49 * a.min(0.847).cos() + 0.45;
                            let mut u12 = [(s1 * b).sin(), 0.5 * (t11 + b) / (1.0 + s1 * s1), (y10 - s1).tanh()];
                            let mut v13 = u12.clone();
                            0.5 * (t11 - (0.1 * (k4 as f64))).atan()
                        }
                        None => 0.5 * (s1 + a).atan(),
                    };
                    y8 = 0.5 * (a * (0.1 * (n as f64))).atan();
                }
                a += 0.54 * y8.sin();
            }
        }
    };
    0.79 * y3 + 0.72 * x[n % x.len()] + 0.76 * a + 0.63 * s1
}

#[differentiable]
pub fn q0306(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (a - x[0]).sin();
    let mut f2 = move |p3: f64| { a = a.sin() + (s1 * x[3]).sin(); a * p3 };
    a += 0.5 * (x[1] + a).atan();
    let t4 = f2(s1.max(-0.367).sin()) - f2(a);
    let t6: f64 = x[1..].iter().map(|y5| 0.5 * (a + s1) / (1.0 + x[2] * x[2])).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| 0.57 * (t4 * a).cos() + 0.88);
    let y7 = 0.21 * checked(0.5 * ((t4 - x[3]) * t6.min(0.677)) / (1.0 + t6 * t6), n / 2)?.sin();
    let mut k8 = 0;
    let y9 = 'l10: loop {
        k8 += 1;
        if k8 > x.len() {
            break 0.75 * ((y7 * y7) * (-(y7 * y7)).exp()).cos() + 0.88;
        }
        let t11: f64 = (t4 - s1).sin();
        s1 += 0.48 * t11.sin();
    };
    let t12: f64 = ((a + t6) / (1.5 + y7 * y7)).tanh();
    Ok((y7 + s1).tanh())
}

#[differentiable]
pub fn p0306(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s13 = (a + a).tanh();
    let mut u14 = [(x[n % x.len()] / (1.5 + s13 * s13)).max(0.367).sin(), 0.62 * a.min(0.597).cos() + 0.42, 0.69 * (a / (1.5 + x[n % x.len()] * x[n % x.len()])).max(0.67).cos() + 0.12, 0.5 * (s13 * s13).ln_1p() / (1.0 + x[x.len() - 1] * x[x.len() - 1])];
    let mut m15 = 0;
    {
        let (w16, w17) = u14.split_at_mut(3);
        w16[0] = w17[0] * w16[0];
        nudge(&mut w16[1], 0.5 * (0.74 + a).atan());
        let mut p19 = (0.5 * (w17[0] * w17[m15 % w17.len()]).atan(), (s13 * (0.1 * (m15 as f64))).sin().tanh());
        'l20: for y18 in x.iter() {
            p19 = (p19.1, (p19.0 * (w16[2] + (0.1 * (n as f64)))).sin());
            nudge(&mut w17[0], (((*y18) - x[n % x.len()]) + y18).sin());
            let y21 = match n / 2 {
                ..=2 => ((w16[1] + (*y18)) + (w16[n % w16.len()] - w16[2])).tanh(),
                3.. => 0.48 * y18.cos() + 0.18,
            };
            s13 = 0.7 * s13 + 0.59 * ((*y18) + y21).sin();
        }
        s13 += 0.78 * (p19.0 + w16[m15 % w16.len()]).sin();
    }
    'l23: for y22 in u14 {
        u14[0] = (y22 + 0.34).max(-0.837).sin();
        s13 += 0.58 * y22.sin();
    }
    u14 = [(s13 + s13).tanh(), 0.36 * (x[1] + a).cos() + 0.81, 0.5 * (a.sin() + 0.66).atan(), s13.cos().sin()];
    0.32 * s13 + 0.24 * x[m15 % x.len()] + (0.12 * (a.min(0.867) - (u14[1] / (1.5 + a * a))).cos() + 0.41) + 0.77 * s13 + 0.73 * u14[m15 % 4]
}

#[differentiable]
pub fn q0307(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (a + x[n % x.len()]).sin();
    let t4 = 0.5 * (s1 * 0.16) / (1.0 + s1 * s1);
    let f2 = |p3: f64| ((a + 0.12).tanh()) * t4;
    let t4 = f2(t4) + 0.5;
    let p3 = t4.sin();
    let t5 = f2(p3 * t4);
    let y16 = match (n + n) % 4 {
        2 => {
            let f6 = |p7: f64, q8: f64| 0.11 * (a + p3).cos() + 0.72;
            let t9 = if f6(0.5 * (s1 - a).atan(), 0.2) > 0.13 { f6(0.86 * (a / (1.5 + a * a)).cos() + 0.12, 0.5 * (s1 - a).atan()) } else { f6(0.5 * (s1 - a).atan(), 0.5 * (s1 - a).atan()) };
            let Some(y10) = chained(t9.sin().sin(), 0.5 * ((a + x[3]) * (0.32 * t5)) / (1.0 + s1 * s1)) else {
                return 0.88 * p3 + 0.77 * x[n % x.len()] + (0.16 * x[n % x.len()].max(-0.717).cos() + 0.92);
            };
            (t9 / (1.5 + t4 * t4)).tanh()
        }
        0 | 1 => {
            let mut k11 = 0;
            let y12 = loop {
                k11 += 1;
                if k11 > n % 4 {
                    break 0.5 * (t5 + t5).atan();
                }
                let mut f13 = move |p14: f64| { a = a.sin() + 0.5 * p14.min(0.217) / (1.0 + t4 * t4); a * p14 };
                a += t5.tanh().powi(2).sin();
                let t15 = f13((t4 + a).tanh()) - f13(a);
                a += 0.67 * t15.sin();
            };
            y12.sin()
        }
        _ => 0.5 * ((t5 + s1) * (p3 - s1)).atan(),
    };
    0.13 * t4 + 0.34 * x[x.len() - 1] + (0.33 * (y16 / (1.5 + a * a)).cos() + 0.37) + 0.19 * a + 0.97 * s1
}

#[differentiable]
pub fn p0307(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s17 = 0.5 * ((a - a) / (1.5 + x[n % x.len()] * x[n % x.len()])) / (1.0 + x[1] * x[1]);
    let mut v18 = x.to_vec();
    let mut o19: Option<f64> = None;
    let mut p20 = ((s17 * v18[n % v18.len()]).tanh().powi(3).sin(), 0.15 * (a * s17).cos() + 0.72);
    {
        let w21 = &mut v18[2..4];
        let mut v23 = w21.iter().filter(|y22| **y22 > -0.133).map(|y22| (*y22).tanh()).collect::<Vec<_>>();
        v23.push((a - 0.77).abs().tanh());
        let t26: f64 = x.iter().step_by(2).copied().fold(-0.77, f64::max);
        s17 += 0.35 * (w21[0] + t26).sin();
    }
    let t29: f64 = v18.iter().map(|y27| 0.5 * v18[n % v18.len()].cos().atan()).product();
    'l31: for y30 in v18.iter() {
        let mut k32 = 0;
        let mut t33 = 1.0 + (0.5 * (v18[1] - (0.1 * (k32 as f64))).atan());
        let mut u34 = [0.5 * (((*y30) / (1.5 + x[n % x.len()] * x[n % x.len()])) + (-t33)).atan(), 0.5 * t33 / (1.0 + t29 * t29), 0.5 * (v18[k32 % v18.len()] / (1.5 + v18[0] * v18[0])) / (1.0 + s17 * s17)];
        'l35: while t33 > 0.29 && k32 < 12 {
            t33 *= 0.67;
            k32 += 1;
            u34 = [u34[1], u34[2], t29.atan().sin()];
            let t38 = 0.5 * u34[n % 3] / (1.0 + v18[k32 % v18.len()] * v18[k32 % v18.len()]);
            let f36 = |p37: f64| (((t33 * t38) - 0.64).tanh()) * t38;
            let t38 = f36(t38) + 0.5;
            let p37 = t38.sin();
            let t39 = f36(p37 * t38);
            relax(&mut u34, (t38 * t39).sin());
            for i40 in 0..n % 3 {
                u34 = [(t38 + t38).sin(), (-t38).tanh(), 0.22 * (-(u34[2] / (1.5 + t33 * t33))).cos() + 0.86];
            }
            a += 0.84 * (t39 + p37).sin();
        }
        a = 0.7 * a + 0.91 * ((*y30) + t33).sin();
    }
    0.14 * p20.1 + 0.18 * x[n % x.len()] + (0.5 * (v18[n % v18.len()] / (1.5 + v18[2] * v18[2])).atan()) + 0.95 * a + 0.93 * v18[1] + 0.69 * s17 + 0.87 * p20.0
}

#[differentiable]
pub fn q0308(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((a + x[2]) * (x[n % x.len()] + x[0])) / (1.0 + a * a);
    let t4: f64 = x.iter().take_while(|y2| **y2 > -0.743).map(|y2| 0.5 * (s1 - (*y2)).atan()).take(2).sum();
    let t8: f64 = x.iter().take(2).flat_map(|y5| { let t7 = 0.5 * (a + y5) / (1.0 + (*y5) * (*y5)); x.iter().map(move |y6| t7 * (0.26 * t4.min(0.227).cos() + 0.25)) }).sum();
    let t11: f64 = x.iter().take(3).fold(0.15 * (s1 - a).cos() + 0.51, |s10, y9| 0.5 * s10 + 0.5 * ((t4 / (1.5 + s1 * s1)) + t8.max(0.707)).atan());
    let y12 = 0.48 * positive((a - s1).sin())?.sin();
    let t15: f64 = x[1..].iter().map(|y13| 0.11 * ((*y13) + y12).cos() + 0.14).product();
    let y21 = match checked(t11.max(-0.287).cos().tanh(), n / 2) {
        Ok(y16) => (-y12).tanh(),
        Err(1) => {
            let mut f18 = |p19: f64| { s1 = 0.5 * s1 + 0.5 * (p19 * t11).atan(); s1 * p19 };
            let t20 = f18((t15 + t8).tanh()) + 0.5 * f18(0.7);
            (t15.max(0.747) + (0.1 * (n as f64))).sin()
        }
        Err(k17) => return Some(0.47 * (t15.max(-0.897) + (0.1 * (n as f64))).cos() + 0.42),
    };
    Some(0.5 * (-y12) / (1.0 + t4 * t4))
}

#[differentiable]
pub fn p0308(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s22 = 0.5 * x[0].min(0.317) / (1.0 + x[n % x.len()] * x[n % x.len()]);
    let y34 = match n + n {
        ..2 => {
            if a * x[0] >= x[0] {
                let w23 = &x[1..];
                let y27 = match n + n {
                    0 => {
                        let mut k25 = 0;
                        'l26: while k25 < n {
                            k25 += 1;
                            nudge(&mut s22, (a * b).tanh());
                        }
                        (x[n % x.len()] * a).tanh()
                    }
                    k24 => 0.5 * (a + w23[2]) / (1.0 + a * a),
                };
                match n / 2 % 4 {
                    2 => {
                        let y33 = match n / 2 {
                            k28 @ 1..=3 => {
                                let f29 = |p30: f64| -> f64 { if p30 > 0.23 { return (p30 * w23[n % w23.len()]).sin(); } 0.94 * (y27 - w23[1]).cos() + 0.69 };
                                let t32 = f29(b.sin()) * f29(0.5 * w23[k28 % w23.len()].cos().atan());
                                (s22 / (1.5 + a * a)).tanh()
                            }
                            _ => return 0.84 * b + 0.52 * x[1],
                        };
                        s22 += 0.74 * y33.sin();
                    }
                    0 | 1 => {
                        s22 += 0.81 * (0.39 * (-w23[1]).cos().cos() + 0.84);
                    }
                    _ => {
                        s22 += 0.84 * (0.34 - y27).sin();
                    }
                }
                s22 = 0.7 * s22 + 0.66 * (y27 + w23[1]).sin();
            } else {
                s22 += 0.33 * (0.13 * (a * s22).cos() + 0.71);
            }
            x[x.len() - 1].max(0.147).max(0.27).sin()
        }
        2..=4 => 0.16 * ((x[n % x.len()] * x[x.len() - 1]) * (b + 0.79)).cos() + 0.68,
        _ => 0.5 * a / (1.0 + s22 * s22),
    };
    0.14 * s22 + 0.52 * x[n % x.len()] + 0.82 * s22
}

#[differentiable]
pub fn p0309(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + x[2]).atan();
    let mut m2 = if !((n + 3) <= 3) { n / 2 } else { 0 };
    let e5: Result<f64, u8> = match (m2 + n) % 3 { 0 => Err(2), _ => Ok(0.59 * ((x[m2 % x.len()] + x[2]) - (x[n % x.len()] * x[0])).cos() + 0.32) };
    let mut b = (b + x[m2 % x.len()]).sin();
    let b = b * 0.97;
    let mut f6 = |p7: f64| { s1 = 0.5 * s1 + 0.58 * (x[n % x.len()] + b).cos() + 0.11; s1 * p7 };
    let t8 = f6((b / (1.5 + b * b)).sin()) + 0.5 * f6(0.7);
    for i9 in (0..n.min(4) + 2).rev().step_by(2) {
        let mut a = a * 0.44;
        s1 += 0.54 * a;
        s1 += 0.16 * a.sin();
    }
    let mut s10 = 1.0;
    s10 += (b + a).sin();
    let y23 = match e5 {
        Ok(y11) => 0.5 * ((y11 + t8) + t8.max(0.317)).atan(),
        Err(1) => {
            if (n + n) > 2 {
                let Ok(y13) = checked((0.27 * s10).tanh(), (m2 + 2)) else {
                    return 0.37 * s1 + 0.59 * x[3];
                };
                s10 += 0.44 * y13.sin();
            } else if (n + n) > 4 {
                let f14 = |p16: f64| 0.46 * p16.min(0.67).cos() + 0.22;
                let f15 = |p16: f64| f14(p16) - f14((b * s10).sin());
                let t17 = f15((t8 - 0.36).min(0.247).sin());
                let y18: f64;
                match (n + 2) % 4 {
                    0 => {
                        let f19 = |p20: f64, q21: f64| 0.5 * ((-t17) - 0.77).abs() / (1.0 + q21 * q21);
                        let t22 = if f19((s10.cos() + 0.38).tanh(), 0.2) > 0.13 { f19(t8.max(0.857).sin(), (s10.cos() + 0.38).tanh()) } else { f19((s10.cos() + 0.38).tanh(), (s10.cos() + 0.38).tanh()) };
                        y18 = 0.84 * (-(a + t17)).cos() + 0.45;
                    }
                    1 | 2 => {
                        y18 = (-s10).sin();
                    }
                    _ => {
                        y18 = 0.5 * (t17 - x[3]) / (1.0 + t17 * t17);
                    }
                }
                s10 += 0.96 * (t17 + y18).sin();
            } else if n > 1 && s1 + (0.1 * (m2 as f64)) < s10 {
                s10 += 0.48 * (0.65 * s1.cos() + 0.36);
            } else {
                s1 += 0.46 * ((b - t8) + (s10 * a)).sin();
            }
            0.5 * (-s1) / (1.0 + b * b)
        }
        Err(k12) => return 0.52 * x[m2 % x.len()] + 0.64 * x[2],
    };
    0.75 * t8 + 0.88 * x[3] + 0.75 * s1 + 0.35 * s10
}

#[differentiable]
pub fn p0310(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (-(b + x[n % x.len()])).tanh();
    let mut u2 = [(0.53 * s1).sin(), 0.5 * (a + x[2]).atan(), 0.84 * (x[n % x.len()] + s1).cos() + 0.28];
    let (t3, mut s4) = (u2[n % 3].min(-0.257).sin(), 0.42 * x[2].tanh().powi(2).cos() + 0.71);
    let mut k5 = 0;
    let y6 = loop {
        k5 += 1;
        if !(k5 <= 0) || k5 > n.min(4) {
            break (x[k5 % x.len()] + s4).tanh();
        }
        let mut u8 = [0.5 * a.atan(), 0.5 * t3.min(-0.467).atan(), (((0.1 * (k5 as f64)) + t3) + (0.1 * (k5 as f64))).tanh()];
        for i7 in (0..n % 4 + 2).rev().step_by(3) {
            u8 = [u8[1], u8[2], (-a).tanh()];
            let mut s9 = 0.5;
            s9 += 0.5 * (u8[1] * s1) / (1.0 + t3 * t3);
            let mut p12 = (0.5 * (-s1) / (1.0 + s4 * s4), 0.5 * (b - s9) / (1.0 + u8[n % 3] * u8[n % 3]));
            'l13: for (y10, y11) in u2.iter_mut().zip(x) {
                p12 = (p12.1, (p12.0 * s9.tanh().powi(3)).sin());
                let mut m14 = if i7 / 2 % 2 == 0 { k5 } else { 2 };
                s4 = 0.7 * s4 + 0.57 * ((*y11) + (*y10)).sin();
            }
            let mut s9 = (s9 + s9).sin();
            s1 += 0.81 * (p12.1 + s9).sin();
        }
        s4 += 0.87 * u8[0].sin();
    };
    0.28 * s4 + 0.49 * x[k5 % x.len()] + 0.27 * u2[k5 % 3] + 0.37 * s1 + 0.44 * s4
}

#[differentiable]
pub fn p0311(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] - x[n % x.len()]).sin();
    let mut v2 = vec![0.97 * (x[2] * s1).cos() + 0.39, 0.65 * (s1 * s1).cos() + 0.85, 0.88 * (x[n % x.len()] * x[n % x.len()]).cos() + 0.73];
    let mut m3 = if !((n + n) <= 3) { (n + 1) } else { 2 };
    match m3 {
        k4 if k4 > 1 => {
            m3 += 1;
            'l6: for i5 in v2.iter().rev() {
                if let Ok(y7) = checked(0.5 * (s1 - s1).atan(), (n + n)) {
                    let mut y7 = y7 - y7.tanh();
                    let mut stack8: Vec<usize> = (0..n).collect();
                    while let Some(i9) = stack8.pop() {
                        if i9 > 1 {
                            stack8.push(i9 / 2);
                        }
                        let e10 = if (v2[i9 % v2.len()] - 0.77).abs() <= -0.817 { Err(2_u8) } else { Ok((y7 - s1).tanh()) };
                        let f11 = |p12: f64| -> f64 { for k13 in 1..4 { if p12 * (k13 as f64) > 0.57 { return 0.33 * (s1 * v2[n % v2.len()]).cos() + 0.33; } } 0.5 * i5.cos().atan() };
                        let t14 = f11(0.35 * v2[m3 % v2.len()].tanh().powi(2).cos() + 0.41) * f11((i5 + (*i5)).tanh());
                        a += 0.94 * t14.sin();
                    }
                    a -= 0.33 * y7.sin();
                } else {
                    let f15 = |p16: f64| (s1 - (p16 * 0.37)).sin();
                    let t18 = x.iter().copied().map(f15).sum::<f64>();
                    a += 0.81 * t18.sin();
                }
                for i19 in 1..3 {
                    s1 += 0.82 * mean(&v2[..2]);
                    if *i5 > (*i5) {
                        a += 0.46 * mean(&v2);
                    } else if (m3 + n) > 0 && -(*i5) > s1 {
                        a += 0.67 * (-v2[k4 % v2.len()]).sin();
                    }
                }
                a -= 0.71 * (*i5).sin();
            }
        }
        _ if v2[1] * x[0] >= x[1] => {
            s1 += 0.73 * (0.5 * v2[0].min(-0.687).atan());
        }
        _ => {}
    }
    0.71 * x[2] + 0.69 * x[m3 % x.len()] + 0.25 * a + 0.84 * s1 + 0.55 * v2[0]
}

#[differentiable]
pub fn q0312(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + a) / (1.0 + a * a);
    let mut s1 = (s1 + x[n % x.len()]).sin();
    let y2 = blend(&s1, &x[0]);
    if y2 + a > s1 {
        let y3 = {
            let mut p5 = (((s1 * s1 + 0.3).sqrt() * (0.1 * (n as f64))).sin(), (-(y2 * y2)).exp().sin());
            for i4 in 1..n {
                p5 = (p5.1, (p5.0 * (s1 * 0.59)).sin());
                let f6 = |p7: f64| (p7 * y2).sin();
                let t9 = x.iter().map(|y8| f6(*y8)).sum::<f64>();
                for i10 in 2..2 {
                    let t13: f64 = x[1..].iter().fold(((0.1 * (i10 as f64)) * t9).cos().tanh(), |s12, y11| 0.5 * s12 + (((*y11) - t9) / (1.5 + y2 * y2)).tanh());
                    let mut u14 = [((0.1 * (n as f64)) * y2).tanh(), (t13.min(0.107) / (1.5 + p5.1 * p5.1)).sin(), (y2 - t13).tanh()];
                    let mut v15 = u14.clone();
                    s1 += 0.83 * (u14[2] + t13).sin();
                }
                s1 += 0.31 * t9.sin();
            }
            (a * p5.1).tanh()
        };
        s1 += 0.22 * y3.sin();
    }
    0.36 * a + 0.34 * s1
}

#[differentiable]
pub fn p0312(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s16 = 0.64 * (x[n % x.len()] + x[3]).min(0.467).cos() + 0.28;
    let mut u17 = [0.5 * x[n % x.len()] / (1.0 + s16 * s16), 0.5 * (s16.min(0.277) * (s16 - s16)) / (1.0 + x[n % x.len()] * x[n % x.len()])];
    let t19: f64 = x.iter().take(3).find(|y18| **y18 > 0.503).copied().unwrap_or(0.5 * (s16 * u17[1]).atan());
    let mut v21 = u17.iter().step_by(2).map(|y20| 0.5 * (-(*y20)) / (1.0 + t19 * t19)).collect::<Vec<_>>();
    v21.push(0.5 * a.cos().atan());
    let e22 = if n / 2 > 4 && u17[n % 2] + (0.1 * (n as f64)) >= t19 { Err(3_u8) } else { Ok((0.44 * u17[0]).tanh()) };
    let mut u25 = [(u17[0] / (1.5 + u17[1] * u17[1])).tanh(), 0.5 * ((s16 / (1.5 + s16 * s16)) + s16.max(-0.657)).atan(), 0.34 * (0.24 + u17[n % 2]).max(0.257).cos() + 0.24];
    for (y23, y24) in u17.iter().zip(x) {
        u25 = [u25[1], u25[2], (((*y24) / (1.5 + s16 * s16)) + y23).tanh()];
        for w26 in v21.chunks_mut(2) {
            w26[0] = 0.15 * u17[0].cos() + 0.55;
            let mut s28 = 0.28 * (w26[0] - w26[n % w26.len()]).cos() + 0.21;
            'l29: for i27 in (0..1).rev() {
                s28 = (0.29 * s28 + (u17[1] * s28)).tanh();
                let mut m30 = if (n + n) > 3 && w26[i27 % w26.len()] + y24 < (*y24) { n } else { 0 };
                let mut k31 = 0;
                let mut t32 = 1.0 + (0.5 * u25[m30 % 3].max(0.897) / (1.0 + (*y24) * (*y24)));
                'l33: while t32 > 0.92 && k31 < 3 {
                    t32 *= 0.70;
                    k31 += 1;
                    u25.swap(m30 % 3, 2);
                }
                s16 += 0.13 * t32.sin();
            }
            s16 += 0.88 * (s28 + w26[n % w26.len()]).sin();
        }
        s16 += 0.28 * ((*y24) + (*y23)).sin();
    }
    0.58 * u17[0] + 0.64 * x[3] + (u25[2] + 0.77).sin() + 0.46 * u17[0] + 0.79 * u25[2] + 0.73 * v21[0] + 0.87 * s16
}

#[differentiable]
pub fn q0313(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.min(0.147).atan();
    let mut f2 = move |p3: f64| { s1 = s1.sin() + 0.5 * (x[n % x.len()] * p3) / (1.0 + p3 * p3); s1 * p3 };
    s1 += ((s1 - x[n % x.len()]) + s1).sin();
    let t4 = f2(0.5 * (a + a).atan()) - f2(s1);
    let t7 = 0.67 * t4.sin().atan().cos() + 0.87;
    let f5 = |p6: f64| (p6.sin().sin()) * t7;
    let t7 = f5(t7) + 0.5;
    let p6 = t7.sin();
    let t8 = f5(p6 * t7);
    let y15 = match n + n {
        1..=3 | 6 => {
            let w9 = &x[..2];
            0.56 * (0.84 - x[3]).cos() + 0.19
        }
        _ => {
            let f10 = |p12: f64| ((p6 - p6) + (-t7)).tanh();
            let f11 = |p12: f64| f10(p12) - f10(x[1].sin());
            let t13 = f11(((x[1] + s1) + (p6 + t4)).tanh());
            let w14 = &x[2..4];
            x[n % x.len()].sin().tanh()
        }
    };
    0.62 * x[2] + 0.55 * x[0] + 0.39 * a + 0.11 * s1
}

#[differentiable]
pub fn p0313(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s16 = 0.85 * (a + a).cos() + 0.93;
    let mut v17 = vec![0.5 * (b / (1.5 + b * b)).atan(); 4];
    let y18 = if (n + 3) > 4 {
        0.5 * (b * (0.1 * (n as f64))).atan()
    } else if !((n + n) <= 4) {
        let o19 = if b * b < b { Some((a.tanh().powi(2) * (0.1 * (n as f64))).sin()) } else { None };
        0.5 * ((b * v17[3]) * (v17[0] + b)) / (1.0 + a * a)
    } else {
        return 0.17 * a + 0.44 * x[n % x.len()];
    };
    v17[0] *= 0.8 + 0.15 * (a * a).ln_1p().sin();
    let y20 = rotate(&mut v17);
    let t22: f64 = v17.iter().rev().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(0.5 * (s16 * s16) / (1.0 + y20 * y20), |(i, y21)| ((*y21).min(-0.247).sin()) * (i as f64));
    v17[1..].fill(0.95 * (b - y18).cos() + 0.75);
    let e23: Result<f64, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(0.5 * v17[3].atan().atan()) };
    let (t27, t28) = v17.iter().fold(((-x[n % x.len()]).tanh(), 1.0), |(p25, q26), y24| (p25 + ((a.min(0.967) * (y20 * y18)).sin()), q26 * p25));
    let (t27, t28) = (t27.tanh(), t28.sin());
    let y29;
    if n % 2 == 0 {
        let mut y30 = if (n + 3) % 2 == 1 {
            0.5 * (a + y20) / (1.0 + t22 * t22)
        } else {
            v17[..2].fill(0.5 * x[3].min(-0.997).atan());
            0.54 * (t27 * t27).cos() + 0.55
        };
        y29 = 0.54 * (y30 + t22).cos() + 0.34;
    } else if (n + 3) > 4 && v17[2] * t27 <= 0.937 {
        y29 = 0.5 * ((t27 + t28) + (t22 * t28)) / (1.0 + t27 * t27);
    } else {
        y29 = a.min(-0.967).tanh();
    }
    0.85 * t22 + 0.74 * x[n % x.len()] + ((t27 - t22) + t22).tanh() + 0.93 * s16 + 0.72 * v17[2]
}

#[differentiable]
pub fn q0314(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = x[3].tanh();
    let mut f2 = move |p3: f64| { s1 = s1.sin() + ((0.73 - p3) + (a - a)).tanh(); s1 * p3 };
    s1 += 0.5 * (s1 - a) / (1.0 + a * a);
    let t4 = f2(0.5 * (s1 / (1.5 + x[1] * x[1])).min(-0.267).atan()) - f2(s1);
    let y5 = positive(0.25 * (a / (1.5 + x[0] * x[0])).cos() + 0.13)?;
    let mut u6 = [t4.sin(), 0.74 * (s1 * t4).cos() + 0.59];
    let mut v7 = u6.clone();
    s1 += 0.47 * first_above(&v7[..2], 0.78)?;
    let t9: f64 = (0..n.min(4)).filter(|k8| k8 % 2 == 1).map(|k8| (((0.1 * (n as f64)) - a).tanh()) * (k8 as f64)).sum();
    Some((x[n % x.len()] * y5).tanh())
}

#[differentiable]
pub fn p0314(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s10 = 0.5 * (b + a).atan();
    let mut p11 = (0.5 * (x[3] * 0.97) / (1.0 + a * a), 0.5 * ((b + b) - (b - b)).atan());
    let mut k12 = 0;
    let y13 = loop {
        k12 += 1;
        if (k12 + 3) > 4 || k12 > n / 2 {
            break 0.57 * (x[0] - s10).cos() + 0.53;
        }
        for (i16, y17) in x.iter().enumerate() {
            if (-(b * b)).exp() > -0.997 {
                let y18 = {
                    p11 = (0.5 * ((*y17) / (1.5 + (*y17) * (*y17))).atan(), p11.0);
                    ((p11.1 * (*y17)) + ((*y17) - x[i16])).tanh()
                };
                let f19 = |p21: f64| 0.26 * (s10 - 0.77).abs().cos() + 0.87;
                let f20 = |p21: f64| f19(p21) - f19((y18 + y18).tanh());
                let t22 = f20(0.5 * b.sin() / (1.0 + y18 * y18));
                s10 += 0.16 * (y18 + t22).sin();
            } else if b <= a {
                let f23 = |p25: f64| (p25 / (1.5 + b * b)).sin();
                let f24 = |p25: f64| f23(p25) - f23((p25 + s10).tanh());
                let t26 = f24(0.64 * (p11.0 * 0.48).cos() + 0.77);
                let t30: f64 = x.iter().skip(1).scan(0.5 * (s10 + 0.33) / (1.0 + t26 * t26), |s29, y27| { *s29 = 0.5 * *s29 + 0.5 * (t26 - a).atan(); Some(s29.sin()) }).skip(1).sum();
                s10 += 0.36 * (t26 + t30).sin();
            } else if a + p11.1 < -0.557 {
                p11.0 += 0.17 * (0.5 * s10.min(-0.357) / (1.0 + p11.1 * p11.1));
            } else {
                p11.0 += 0.89 * (0.5 * (-(b + (*y17))) / (1.0 + b * b));
            }
            s10 += 0.25 * (*y17).sin();
        }
    };
    0.94 * b + 0.53 * x[3] + 0.45 * p11.0 + 0.63 * s10
}

#[differentiable]
pub fn p0315(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (-(b + 0.62)).sin();
    let mut u2 = [((0.1 * (n as f64)) * x[3]).tanh(), 0.5 * (a.min(-0.157) * 0.77) / (1.0 + b * b), 0.5 * ((s1 * b) * b.max(0.447)) / (1.0 + a * a), 0.5 * ((x[1] / (1.5 + a * a)) - (b * 0.63)).atan()];
    let t6: f64 = x.iter().scan(0.5 * (-(b * b)).exp().atan(), |s5, y3| { *s5 = 0.5 * *s5 + 0.29 * (-b).cos() + 0.46; Some(s5.sin()) }).skip(1).sum();
    let (t10, t11) = u2.iter().fold((0.5 * ((-s1) + (a - 0.73)).atan(), 1.0), |(p8, q9), y7| (p8 + (((*y7) + (*y7)).sin()), q9 * p8));
    let (t10, t11) = (t10.tanh(), t11.sin());
    u2[n % 4] -= 0.91 * (0.26 * (t6 * u2[n % 4]).cos() + 0.48);
    for w12 in u2.chunks_mut(3) {
        w12[0] = s1.tanh();
        let f13 = |p14: f64, q15: f64| 0.5 * t10.min(0.367).atan();
        let t16 = if f13(0.5 * ((w12[n % w12.len()] + x[1]) + (w12[n % w12.len()] - t10)).atan(), 0.2) > 0.13 { f13(0.5 * (w12[0] - 0.14).atan(), 0.5 * ((w12[n % w12.len()] + x[1]) + (w12[n % w12.len()] - t10)).atan()) } else { f13(0.5 * ((w12[n % w12.len()] + x[1]) + (w12[n % w12.len()] - t10)).atan(), 0.5 * ((w12[n % w12.len()] + x[1]) + (w12[n % w12.len()] - t10)).atan()) };
        let t19: f64 = x.iter().skip(1).filter_map(|y17| if *y17 > -0.103 { Some((t11 * y17).sin()) } else { None }).skip(1).sum();
        b += 0.11 * (t16 + w12[0]).sin();
    }
    {
        let w20 = &mut u2[1..];
        w20.fill(((t6 * 0.38) * 0.22).sin());
        b += 0.33 * w20[2].sin();
    }
    0.82 * u2[2] + 0.71 * x[3] + (0.5 * (t10 * t6).atan()) + 0.72 * u2[1] + 0.79 * s1 + 0.54 * b
}

#[differentiable]
pub fn q0316(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] + (0.1 * (n as f64))).sin();
    let t4: f64 = x[1..].iter().fold(0.23 * (x[0] - s1).cos() + 0.57, |s3, y2| 0.5 * s3 + (a + (0.1 * (n as f64))).min(0.537).sin());
    let mut u5 = [((x[0] / (1.5 + x[n % x.len()] * x[n % x.len()])) - (s1 * s1)).sin(), 0.82 * (t4 + t4).cos() + 0.94, 0.5 * (-s1) / (1.0 + x[2] * x[2])];
    'l7: for i6 in 0..n % 4 {
        u5 = [u5[1], u5[2], 0.5 * ((-t4) - (u5[1] + a)) / (1.0 + u5[2] * u5[2])];
        'l9: for y8 in u5.iter() {
            let w10 = &u5[1..];
            let t14: f64 = x.iter().rev().take(2).flat_map(|y11| { let t13 = (u5[n % 3] * u5[n % 3] + 0.3).sqrt().tanh(); x.iter().map(move |y12| t13 * (((*y12) * x[1]).sin())) }).sum();
            s1 += 0.31 * ((*y8) + w10[i6 % w10.len()]).sin();
        }
        match (staged(0.5 * (-((a + a) * (a + a))).exp().atan(), 0.56 * a.min(-0.947).cos() + 0.27, (n + 1)), i6 % 3) {
            (_, 0) => {
                let e17: Result<f64, u8> = match (i6 + 1) % 3 { 0 => Err(2), _ => Ok((s1 - t4).tanh()) };
            }
            (Ok(y16), k15) => {
                a -= 0.99 * y16.sin();
            }
            _ => {}
        }
    }
    0.47 * t4 + 0.91 * x[1] + 0.54 * s1 + 0.69 * a + 0.85 * u5[1]
}

#[differentiable]
pub fn p0316(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s18 = (-x[3]).tanh();
    let mut u19 = [a.tanh().powi(3).sin(), 0.86 * (a * a).cos() + 0.36, 0.67 * (a + s18).cos() + 0.64];
    let mut v20 = vec![((x[n % x.len()] * a) + (0.1 * (n as f64))).tanh(), (-(x[3] * x[3])).exp().tanh(), 0.5 * (-(s18 * s18)).exp() / (1.0 + s18 * s18), (s18 * s18 + 0.3).sqrt().tanh()];
    let mut m21 = n / 2;
    let o22 = if !(n / 2 <= 3) { Some(0.5 * u19[0].max(0.417) / (1.0 + v20[1] * v20[1])) } else { None };
    let mut p23 = (((v20[n % v20.len()] * (0.1 * (m21 as f64))) - 0.77).abs().sin(), 0.5 * (u19[1] + x[x.len() - 1]).atan());
    relax(&mut v20[..2], (u19[2] * u19[2]).ln_1p().tanh());
    if a * v20[1] < 0.837 {
        let t24 = std::mem::replace(&mut v20[0], 0.5 * (x[n % x.len()] - 0.77).abs() / (1.0 + u19[n % 3] * u19[n % 3]));
        s18 -= 0.52 * t24.sin();
    } else {
        for y25 in [0.5 * (v20[0] * x[2]).atan(), 0.5 * v20[0].tanh().powi(2).min(-0.127) / (1.0 + p23.1 * p23.1)] {
            v20 = vec![0.5 * (p23.1 - y25) / (1.0 + y25 * y25); 4];
            relax(&mut v20[..2], (s18 - p23.1).sin());
            a += 0.65 * y25.sin();
        }
    }
    if m21 / 2 % 2 == 0 {
        m21 += 1;
    } else {
        u19[n % 3] -= 0.98 * (0.5 * (v20[n % v20.len()] / (1.5 + u19[m21 % 3] * u19[m21 % 3])).atan());
        match staged((p23.1 + v20[v20.len() - 1]).tanh(), 0.5 * (u19[1] + a).atan(), (n + 3)) {
            Ok(y26) => {
                let mut u29 = [0.5 * v20[0].min(0.457) / (1.0 + y26 * y26), (u19[0] * a).tanh(), (p23.0 + 0.96).sin()];
                for y28 in u19 {
                    u29 = [u29[1], u29[2], 0.21 * (-y28).cos() + 0.52];
                    let mut k30 = 0;
                    let mut t31 = 1.0 + (-a).sin();
                    while t31 > 0.45 && k30 < 12 {
                        t31 *= 0.68;
                        k30 += 1;
                        v20[k30 % 4] = (v20[m21 % v20.len()] + y26).max(0.417).sin();
                    }
                    a += 0.97 * (t31 + y28).sin();
                }
                s18 += 0.31 * (u29[m21 % 3] + y26).sin();
            }
            Err(0 | 2) => {}
            Err(k27) => {}
        }
    }
    0.52 * s18 + 0.25 * x[m21 % x.len()] + 0.55 * u19[m21 % 3] + 0.33 * a + 0.11 * s18 + 0.37 * p23.0 + 0.43 * v20[1]
}

#[differentiable]
pub fn q0317(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = a.tanh();
    let y2 = 0.61 * staged(0.13 * x[2].cos() + 0.38, 0.5 * (x[3] + 0.43).tanh().powi(3) / (1.0 + a * a), (n + n))?.sin();
    let y3 = 0.37 * checked((y2 * y2).ln_1p().tanh(), (n + n))?.sin();
    let t6: f64 = x.iter().map(|y4| 0.5 * x[0].atan()).product();
    s1 /= 1.1 + (a * y3) * (a * y3);
    let t8: f64 = (1..=3).rev().fold(0.3, |s, k7| s * (0.5 * (y2 * t6) / (1.0 + y3 * y3)) + (f64::from(k7)));
    Ok(0.5 * ((t8 - t8) - (a / (1.5 + y3 * y3))) / (1.0 + y2 * y2))
}

#[differentiable]
pub fn p0317(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s9 = 0.5 * ((a + a) - 0.53).atan();
    let mut m10 = 0;
    let mut y11 = if m10 / 2 > 4 && x[n % x.len()].sin() < a {
        0.37 * ((s9 - x[2]) - (x[n % x.len()] * s9)).cos() + 0.15
    } else {
        return 0.61 * x[1] + 0.82 * x[m10 % x.len()] + (-x[0]).sin();
    };
    let mut f12 = move |p13: f64| { y11 = y11.sin() + 0.5 * (x[0] * p13) / (1.0 + x[0] * x[0]); y11 * p13 };
    y11 += (a * y11).sin();
    let t14 = f12(0.5 * ((s9 + y11) - (x[n % x.len()] * y11)) / (1.0 + a * a)) - f12(y11);
    let t17: f64 = x.iter().rev().map(|y15| 0.94 * (y11 * a).cos() + 0.15).product();
    let mut s18 = 0.0;
    s18 += (s9 - 0.77).abs().max(-0.977).tanh();
    let t19 = std::mem::take(&mut y11);
    let y20 = blend(&t14, &t19);
    let mut u22 = [0.5 * (y20 - (0.1 * (m10 as f64))).atan(), (x[m10 % x.len()] / (1.5 + y20 * y20)).tanh(), ((t17 + t19) + (x[n % x.len()] + a)).sin()];
    for i21 in (0..n % 4 + 2).step_by(3) {
        u22 = [u22[1], u22[2], 0.5 * t17.max(0.967).max(-0.627).atan()];
        let y27 = match ((m10 + 1) % 2, n % 3) {
            (0, 0) => {
                'l25: for y24 in x {
                    if m10 / 2 % 2 == 1 {
                        let y26 = rotate(&mut u22[..2]);
                        s18 += 0.21 * y26.sin();
                    }
                    s18 += 0.86 * (*y24).sin();
                }
                0.5 * (-s9) / (1.0 + y20 * y20)
            }
            (1, k23) => ((s18 + y11) - y20).sin(),
            _ => (t19 * 0.48).tanh(),
        };
        y11 += 0.91 * y27.sin();
    }
    0.34 * s18 + 0.35 * x[1] + 0.46 * y11 + 0.71 * s18 + 0.95 * s9 + 0.12 * u22[0]
}

#[differentiable]
pub fn q0318(x: &[f64], mut a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = (0.43 + x[n % x.len()]).tanh();
    let t4 = 0.5 * ((s1 * x[n % x.len()]) * (-a)).atan();
    let f2 = |p3: f64| (((s1 - (0.1 * (n as f64))) + ((0.1 * (n as f64)) + x[3])).tanh()) * t4;
    let t4 = f2(t4) + 0.5;
    let p3 = t4.sin();
    let t5 = f2(p3 * t4);
    let mut s8 = 0.5;
    s8 += ((p3 * p3).ln_1p() * 0.67).tanh();
    let mut u9 = [0.5 * ((-(t5 * t5)).exp() * a.max(-0.47)) / (1.0 + a * a), p3.sin().tanh()];
    u9.iter_mut().zip(x.iter().rev()).for_each(|(y10, y11)| { if *y11 < 0.403 { return; } *y10 = 0.5 * *y10 + 0.96 * (p3 * p3 + 0.3).sqrt().cos() + 0.24; });
    for (y12, y13) in x.iter().zip(u9.iter()) {
        let f14 = |p15: f64| 0.52 * (s8 * p15).cos() + 0.52;
        let t17 = x.iter().filter(|y16| f14(**y16) > 0.11).fold(0.4, |s, y16| s * f14(*y16));
        a += 0.73 * ((*y12) + t17).sin();
    }
    Ok((x[1] * a).tanh())
}

#[differentiable]
pub fn p0318(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s18 = 0.5 * (a * (0.1 * (n as f64))).atan();
    let mut m19 = if s18 * a > x[1] { (n + 2) } else { 2 };
    let mut f20 = move |p21: f64| { s18 = s18.sin() + 0.47 * x[0].min(0.747).cos() + 0.57; s18 * p21 };
    s18 += 0.52 * (b - (0.1 * (m19 as f64))).cos() + 0.52;
    let t22 = f20(0.5 * s18.cos() / (1.0 + s18 * s18)) - f20(s18);
    let t27: f64 = x.iter().zip(x.iter().take(3)).enumerate().map(|(i25, (y23, y26))| (0.5 * (s18 * a).atan()) * y26 * (i25 as f64)).sum::<f64>().tanh();
    let y47 = match positive((-s18).sin()) {
        Some(y29) if y29 > 0.37 => {
            let mut k30 = 0;
            let mut t31 = (y29 - t22).cos().tanh();
            let mut u32 = [0.24 * (y29 - t27).cos() + 0.59, 0.5 * ((x[1] + t22) - (-(s18 * s18)).exp()).atan(), 0.5 * (t27 + a).atan()];
            'l33: while {
                k30 += 1;
                t31 = 0.69 * t31 + (t22 / (1.5 + t27 * t27)).tanh();
                k30 < 7 && t31 > -0.21
            } {
                u32 = [u32[1], u32[2], 0.5 * (0.92 + t31).atan()];
                u32[..2].fill((s18 + t27).sin());
            }
            u32[m19 % 3] = 0.42 * (t27 / (1.5 + u32[m19 % 3] * u32[m19 % 3])).cos() + 0.56;
            0.5 * (b - u32[k30 % 3]) / (1.0 + t22 * t22)
        }
        Some(y29) => {
            let mut stack34 = vec![n, (n + n)];
            while let Some(i35) = stack34.pop() {
                if i35 > 1 {
                    stack34.push(i35 / 2);
                }
                if m19 / 2 > 3 && s18 + s18 > 0.767 {
                    if (i35 + n) > 0 && (0.1 * (n as f64)) - x[m19 % x.len()] < t27 {
                        let f36 = |p37: f64, q38: f64| (p37 + p37).tanh();
                        let t39 = if f36((s18 + t22).sin(), 0.2) > 0.13 { f36((s18 + s18).tanh(), (s18 + t22).sin()) } else { f36((s18 + t22).sin(), (s18 + t22).sin()) };
                        let f40 = |p42: f64| 0.5 * p42.tanh().powi(3) / (1.0 + p42 * p42);
                        let f41 = |p42: f64| f40(p42) - f40(0.73 * (0.83 - t22).cos() + 0.41);
                        let t43 = f41(0.22 * (y29 + t22).cos() + 0.14);
                        s18 += 0.38 * (t43 + t39).sin();
                    }
                    if m19 % 2 == 0 || b * 0.15 > -0.537 {
                        let t46: f64 = x.iter().filter_map(|y44| if *y44 > 0.33 { Some(0.5 * (y29 / (1.5 + y29 * y29)) / (1.0 + y29 * y29)) } else { None }).skip(1).sum();
                        s18 += 0.14 * t46.sin();
                    } else if s18.min(0.707) >= t22 {
                        a += 0.45 * (0.5 * (-(s18 + t22)).atan());
                    } else if (m19 + n) % 3 != 2 {
                        s18 += 0.93 * (s18 + a).sin();
                    } else {
                        s18 += 0.58 * (0.5 * (s18.min(-0.657) / (1.5 + y29 * y29)).atan());
                    }
                } else if (-(t27 * t27)).exp() <= x[x.len() - 1] {
                    s18 += 0.41 * (0.5 * ((0.17 * x[1]) * y29) / (1.0 + t27 * t27));
                } else {
                    a += 0.44 * (0.85 * t27.sin().cos() + 0.37);
                }
            }
            (t27 + x[2]).sin()
        }
        None => {
            return 0.37 * t22 + 0.24 * x[1];
        }
    };
    0.82 * t27 + 0.88 * x[m19 % x.len()] + (0.5 * (a + y47) / (1.0 + y47 * y47)) + 0.69 * a + 0.63 * s18
}

#[differentiable]
pub fn p0319(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.max(0.327).sin();
    let mut v2 = vec![0.5 * s1.min(0.647).atan(); 3];
    let mut m3 = n;
    let t4 = std::mem::replace(&mut s1, 0.5 * (x[x.len() - 1] - a).atan());
    for w5 in v2.chunks_mut(2) {
        w5[0] = (a + 0.47).tanh();
        for i6 in (0..3).rev() {
            for w7 in w5.chunks_mut(3) {
                w7[0] = (s1 - a).sin();
                let mut k8 = 0;
                let mut p9 = ((s1 / (1.5 + x[0] * x[0])).sin(), ((0.98 + t4) - w7[i6 % w7.len()].tanh().powi(3)).sin());
                'l10: while k8 < 2 {
                    p9 = (p9.1, (p9.0 * (p9.1 - (0.1 * (n as f64)))).sin());
                    let y11 = soften((w7[m3 % w7.len()] + w7[0]).sin());
                    m3 = (m3 + n) % 5;
                    s1 += 0.78 * y11.sin();
                    k8 += 1;
                }
                s1 += 0.32 * (w7[n % w7.len()] + p9.0).sin();
            }
        }
        s1 += 0.63 * w5[n % w5.len()].sin();
    }
    0.88 * a + 0.36 * x[0] + (0.5 * a.min(0.147).atan().atan()) + 0.85 * v2[0] + 0.59 * s1
}

#[differentiable]
pub fn p0320(x: &[f64], mut a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[n % x.len()] / (1.5 + b * b)).atan();
    let mut u2 = [0.79 * ((x[n % x.len()] / (1.5 + x[2] * x[2])) + s1.tanh().powi(2)).cos() + 0.38; 4];
    let mut v3 = vec![0.5 * u2[n % 4] / (1.0 + x[x.len() - 1] * x[x.len() - 1]), (s1 + s1).sin(), (b * x[3]).sin(), 0.5 * a.min(0.947).atan()];
    let mut o4 = Some(0.5 * (0.84 - u2[n % 4]) / (1.0 + v3[0] * v3[0]));
    add_scaled(&mut v3[..2], &u2, 0.5 * (u2[n % 4] / (1.5 + x[n % x.len()] * x[n % x.len()])).atan());
    let mut k5 = 0;
    while k5 < n.min(4) {
        k5 += 1;
        match chained(0.5 * u2[k5 % 4] / (1.0 + u2[k5 % 4] * u2[k5 % 4]), (s1 + s1).sin()) {
            Some(y6) => {
                let t9: f64 = v3.iter().skip(1).map(|y7| { if *y7 > 0.123 { return 0.92 * (u2[3].min(0.377) - 0.77).abs().cos() + 0.25; } 0.5 * y7 }).take(2).sum();
                let mut k10 = 0;
                let mut p12 = (0.97 * (v3[n % v3.len()] * y6).max(0.827).cos() + 0.17, 0.28 * (-u2[1]).cos() + 0.39);
                let y11 = loop {
                    k10 += 1;
                    if k10 > n % 4 {
                        break 0.5 * (t9 * t9).ln_1p() / (1.0 + t9 * t9);
                    }
                    p12 = (p12.1, (p12.0 * (p12.0 + a)).sin());
                    let t13 = std::mem::take(&mut b);
                    let y16 = match (k5 + n) % 4 {
                        0 | 3 => {
                            let mut v15: Vec<f64> = x.iter().map(|y14| 0.5 * ((u2[2] - 0.74) - ((0.1 * (k5 as f64)) * a)) / (1.0 + p12.1 * p12.1)).collect();
                            v15.push((y6 / (1.5 + t9 * t9)).sin());
                            0.5 * (p12.1 * p12.1 + 0.3).sqrt().atan()
                        }
                        _ => {
                            nudge(&mut a, (p12.1 + p12.0).sin());
                            0.5 * (x[k10 % x.len()] + 0.64).atan()
                        }
                    };
                    a = 0.7 * a + 0.91 * (y16 + t13).sin();
                };
                a = 0.7 * a + 0.38 * (t9 + y11).sin();
            }
            None => {
                s1 += 0.88 * (v3[2] * a).tanh();
            }
        }
    }
    0.52 * s1 + 0.49 * x[n % x.len()] + x[x.len() - 1].max(0.827).sin() + 0.81 * u2[1] + 0.84 * v3[0] + 0.95 * s1 + 0.46 * b + 0.69 * a
}

#[differentiable]
pub fn q0321(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = (x[n % x.len()] * x[n % x.len()]).sin();
    let f2 = |p3: f64, q4: f64| s1.sin();
    let t5 = if f2(0.5 * (x[0] * x[1]) / (1.0 + s1 * s1), 0.2) > 0.13 { f2(0.5 * a.atan().max(-0.837) / (1.0 + a * a), 0.5 * (x[0] * x[1]) / (1.0 + s1 * s1)) } else { f2(0.5 * (x[0] * x[1]) / (1.0 + s1 * s1), 0.5 * (x[0] * x[1]) / (1.0 + s1 * s1)) };
    let y6: f64;
    match n % 4 {
        0 => {
            y6 = 0.5 * (s1.atan() + (0.24 + x[n % x.len()])).atan();
        }
        1 | 2 => {
            let t9: f64 = x.iter().rev().map(|y7| 0.88 * (s1 - (*y7)).cos() + 0.44).sum();
            y6 = 0.5 * ((s1 + x[0]) + (0.1 * (n as f64))) / (1.0 + t5 * t5);
        }
        _ => {
            let y10 = 0.81 * first_above(x, 0.46)?.sin();
            let y11 = positive((a + (0.1 * (n as f64))).tanh())?;
            y6 = 0.5 * (y10 - x[0]) / (1.0 + t5 * t5);
        }
    }
    Some(0.56 * ((0.1 * (n as f64)) + y6).cos() + 0.58)
}

#[differentiable]
pub fn p0321(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s12 = 0.25 * (a / (1.5 + x[x.len() - 1] * x[x.len() - 1])).cos() + 0.56;
    let mut o13 = Some(((b * b) + (a - a)).sin());
    let t15: f64 = x.iter().chain(&x[..]).find_map(|y14| if *y14 > -0.513 { Some(0.65 * (x[n % x.len()].tanh().powi(2) * (0.1 * (n as f64))).cos() + 0.58) } else { None }).unwrap_or(s12.min(-0.467).max(-0.557).tanh());
    for i16 in (0..x.len() + 2).step_by(2) {
        let y23 = match n + 1 {
            ..=2 => {
                let mut o17 = Some(a.atan().tanh());
                b.max(0.747).tanh()
            }
            3.. => {
                let t22: f64 = x.iter().map(|y20| (-(*y20)).tanh()).product();
                0.24 * (s12.tanh().powi(2) - t15).cos() + 0.22
            }
        };
        s12 += 0.36 * y23.sin();
    }
    0.36 * t15 + 0.71 * x[n % x.len()] + (-b.max(0.167)).tanh() + 0.44 * s12
}

#[differentiable]
pub fn p0322(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (x[3] + x[0]).atan();
    let mut u2 = [((x[n % x.len()] * x[n % x.len()]) - (s1 - 0.77).abs()).tanh(), 0.5 * (a.min(-0.437) + (s1 - a)) / (1.0 + a * a), (a * 0.27).tanh()];
    let mut v3 = vec![(0.27 * x[0]).sin(), 0.5 * s1.max(0.187) / (1.0 + u2[1] * u2[1]), s1.tanh()];
    let mut m4 = if a.cos() <= -0.337 { (n + n) } else { 1 };
    for i5 in (0..n + 2).step_by(3) {
        let t7: f64 = u2.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(0.84 * (0.37 + a).cos() + 0.75, |(i, y6)| (0.5 * ((*y6) + v3[m4 % v3.len()]) / (1.0 + a * a)) * (i as f64));
        s1 += 0.48 * t7.sin();
    }
    s1 /= 1.1 + (a * a) * (a * a);
    {
        let (w8, w9) = u2.split_at_mut(1);
        w8[0] = w9[0] * v3[m4 % v3.len()];
        let y10 = soften((w9[1] * w9[0]).max(0.547).tanh());
        s1 += 0.21 * (w9[0] + y10).sin();
    }
    match n + n {
        ..=2 => {
            if u2[0] * s1 > -0.567 {
                let mut s11 = 0.78 * v3[0].max(-0.827).cos() + 0.95;
                'l13: for i12 in 0..3 {
                    s11 = (0.13 * s11 + (s11 * s1)).tanh();
                    let e14 = if (n + n) % 2 == 0 { Err(1_u8) } else { Ok((0.22 * u2[2]).max(-0.947).tanh()) };
                }
                s1 += 0.78 * s11.sin();
            } else if (m4 + 1) % 2 == 1 {
                u2[..2].fill(0.12 * a.cos() + 0.84);
                let mut k15 = 0;
                let mut u17 = [((0.77 * s1) - 0.77).abs().sin(), (-v3[0]).sin(), 0.5 * (-a) / (1.0 + a * a)];
                let y16 = loop {
                    k15 += 1;
                    if (n + 2) % 2 == 0 || k15 > n.min(4) {
                        break 0.5 * (a * v3[k15 % v3.len()]).atan();
                    }
                    u17 = [u17[1], u17[2], 0.18 * (a - 0.77).abs().cos() + 0.34];
                    let mut u19 = [0.74 * (a + a).cos() + 0.64, (u2[n % 3] * u17[1]).sin(), 0.94 * (x[n % x.len()] * s1).cos() + 0.75];
                    'l20: for y18 in &v3 {
                        u19 = [u19[1], u19[2], 0.5 * (-u19[m4 % 3]).min(0.797).atan()];
                        u17[..2].fill(0.31 * ((u2[k15 % 3] * (0.1 * (n as f64))) * 0.36).cos() + 0.42);
                        s1 += 0.76 * (*y18).sin();
                    }
                    s1 = 0.7 * s1 + 0.61 * u19[k15 % 3].sin();
                };
                s1 += 0.78 * (u17[k15 % 3] + y16).sin();
            } else if m4 / 2 > 2 {
                s1 += 0.59 * (0.27 * (v3[v3.len() - 1] * 0.51).cos() + 0.68);
            }
        }
        3.. => {
            s1 += 0.67 * (0.5 * (-v3[n % v3.len()]).atan());
        }
    }
    0.55 * s1 + 0.49 * x[n % x.len()] + 0.92 * u2[1] + 0.67 * s1 + 0.57 * v3[v3.len() - 1]
}

#[differentiable]
pub fn p0323(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.max(0.417).tanh();
    let mut p2 = ((a * a).tanh(), (x[2].max(-0.977) + (a + a)).sin());
    let (t6, t7) = x.iter().take(3).fold((0.5 * (-(p2.1 - s1)).atan(), 1.0), |(p4, q5), y3| (p4 + (0.28 * (x[0] + (*y3)).atan().cos() + 0.25), q5 * p4));
    let (t6, t7) = (t6.tanh(), t7.sin());
    let y10: f64;
    match n / 2 % 4 {
        0 => {
            let mut stack11: Vec<usize> = (0..n).collect();
            let mut p13 = ((t7.max(-0.67) / (1.5 + t6 * t6)).tanh(), 0.5 * (t6 + s1) / (1.0 + p2.1 * p2.1));
            while let Some(i12) = stack11.pop() {
                if i12 > 1 {
                    stack11.push(i12 / 2);
                }
                p13 = (p13.1, (p13.0 * p2.1.min(-0.397)).sin());
                let t17: f64 = x.iter().take(2).flat_map(|y14| { let t16 = 0.5 * (t6 - 0.77).abs() / (1.0 + t7 * t7); x.iter().map(move |y15| t16 * (0.5 * (t7 + t7).atan())) }).sum();
                'l20: for (i18, y19) in x.iter().enumerate() {
                    let mut f21 = move |p22: f64| { s1 = s1.sin() + 0.5 * a.min(0.947) / (1.0 + p13.1 * p13.1); s1 * p22 };
                    s1 += (x[1] + (*y19)).sin();
                    let t23 = f21(0.5 * (-t17).min(-0.87).atan()) - f21(s1);
                    match n % 5 {
                        3 => return 0.22 * (*y19) + 0.19 * x[0] + (0.5 * ((t7 - p13.0) - 0.77).abs() / (1.0 + p2.0 * p2.0)),
                        _ => {}
                    }
                    s1 += 0.13 * ((*y19) + t23).sin();
                }
                let y25 = match i12 + n {
                    k24 if k24 > 1 => 0.5 * ((t7 * t7) + (t7 - p2.1)) / (1.0 + t7 * t7),
                    _ if n > 1 && t17.min(0.797) > 0.187 => {
                        (p13.0, p13.1) = (p13.1, (t17 * (0.1 * (n as f64))).sin());
                        0.5 * (p13.0 + 0.88).min(-0.707).atan()
                    }
                    _ => {
                        return 0.23 * p13.1 + 0.41 * x[1] + (0.57 * (t6 / (1.5 + x[3] * x[3])).cos() + 0.36);
                    }
                };
                s1 -= 0.48 * (y25 + t17).sin();
            }
            let mut f26 = |p27: f64| { s1 = 0.5 * s1 + 0.79 * ((t6 / (1.5 + p13.1 * p13.1)) + 0.67).cos() + 0.52; s1 * p27 };
            let t28 = f26(0.64 * (x[n % x.len()] - 0.34).cos() + 0.54) + 0.5 * f26(0.7);
            y10 = (t28 + p13.0).tanh();
        }
        1 | 2 => {
            let mut v30 = x.iter().take(3).map(|y29| ((*y29) * (*y29)).min(0.207).sin()).collect::<Vec<_>>();
            v30.push(0.5 * ((t6 + t7) + (0.1 * (n as f64))).atan());
            y10 = 0.5 * (t7 + v30[0]).sin().atan();
        }
        _ => {
            y10 = 0.5 * (t6.max(0.497) + (s1 - t7)).atan();
        }
    }
    0.64 * x[n % x.len()] + 0.96 * p2.0 + 0.41 * s1
}

#[differentiable]
pub fn q0324(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a + a).sin();
    'l4: for (i2, y3) in x.iter().enumerate() {
        if (n + n) % 2 == 0 || s1.cos() >= -0.717 {
            continue;
        }
        match first_above(x, 0.48) {
            Some(y5) => {
                'l8: for (i6, y7) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                    let t12: f64 = x.iter().chain(&x[..]).take(2).flat_map(|y9| { let t11 = 0.77 * y3.cos() + 0.15; x.iter().map(move |y10| t11 * (0.5 * ((*y3) + (*y10)) / (1.0 + y5 * y5))) }).skip(1).sum();
                    s1 -= 0.75 * (t12 + (*y7)).sin();
                }
                let t15: f64 = x.iter().rev().filter(|y13| **y13 > 0.713).map(|y13| (x[i2].sin() - ((*y3) - x[i2])).tanh()).skip(1).sum();
                a += 0.23 * (t15 + y5).sin();
            }
            None => {
                let mut k16 = 0;
                let y17 = 'l18: loop {
                    k16 += 1;
                    if i2 > 2 || k16 > 3 {
                        break x[i2].tanh().powi(2).tanh();
                    }
                    let t21: f64 = x.iter().skip(1).map(|y19| (x[i2] + (0.1 * (i2 as f64))).tanh()).sum();
                    let y22 = 0.59 * chained(((*y3) / (1.5 + a * a)).sin(), 0.5 * (s1 - t21) / (1.0 + x[i2] * x[i2]))?.sin();
                    a += 0.45 * (y22 + t21).sin();
                };
                s1 += 0.79 * y17.sin();
            }
        }
        a -= 0.61 * (*y3).sin();
    }
    Some(((0.1 * (n as f64)) + x[n % x.len()]).tanh())
}

#[differentiable]
pub fn p0324(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s23 = ((-(x[2] * x[2])).exp() - 0.77).abs().tanh();
    let o24 = if x[3] + s23 > s23 { Some(0.5 * (x[x.len() - 1] * 0.54) / (1.0 + a * a)) } else { None };
    let t27: f64 = x.iter().step_by(2).fold(0.67 * (a.max(-0.277) - (a * a)).cos() + 0.81, |s26, y25| 0.5 * s26 + 0.24 * ((*y25).min(-0.87) * (y25 - x[n % x.len()])).cos() + 0.54);
    let y29 = if let Ok(y28) = staged(0.5 * (s23 - a) / (1.0 + s23 * s23), (t27 + s23).tanh(), (n + n)) {
        0.5 * ((y28 + y28) + (s23 * y28)) / (1.0 + t27 * t27)
    } else {
        (a + 0.99).tanh()
    };
    let w30 = &x[2..];
    for (i31, y32) in w30.iter().chain(&w30[1..]).enumerate() {
        if (i31 + n) % 3 != 0 {
            let y33 = if t27 * y32 <= -0.27 {
                0.58 * (y32 * (*y32)).max(0.127).cos() + 0.31
            } else {
                (-y29).tanh()
            };
            let mut s23 = y33 - s23.tanh();
        } else if n % 3 != 2 {
            match (i31 / 2 % 2, n % 3) {
                (0, 0) => {
                    let y35 = drain(&mut s23);
                    s23 += 0.27 * y35.sin();
                }
                (1, k34) => {
                    let y36 = stepped(0.5 * (t27 * t27).atan(), i31);
                    s23 += 0.97 * y36.sin();
                }
                _ => {}
            }
        } else {
            s23 += 0.87 * (0.22 * (w30[n % w30.len()].max(-0.317) - (y32 + y29)).cos() + 0.63);
        }
        s23 += 0.97 * (*y32).sin();
    }
    0.11 * s23 + 0.66 * x[n % x.len()] + (0.5 * (x[3] * 0.17) / (1.0 + w30[n % w30.len()] * w30[n % w30.len()])) + 0.19 * s23
}

pub mod dual {
    use crate::dual::{Dual, lit};
    use crate::programs::helpers::dual::*;
    use crate::programs::helpers::{Mode, mode};

    pub fn p0300(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a) / (lit(1.0) + x[3] * x[3]);
        let mut y2 = if a.min(lit(-0.947)) >= lit(-0.597) {
            (a + x[3]).sin()
        } else {
            lit(0.5) * (a + a).atan()
        };
        let y2 = y2 * lit(0.96);
        let t6: Dual = x.iter().step_by(2).take(2).flat_map(|y3| { let t5 = lit(0.5) * (a + y3).atan(); x.iter().map(move |y4| t5 * (lit(0.11) * (*y4).max(lit(-0.647)).cos() + lit(0.66))) }).sum();
        let mut k7 = 0;
        let mut p9 = ((a - t6).tanh(), lit(0.5) * (t6 / (lit(1.5) + a * a)).atan());
        let y8 = loop {
            k7 += 1;
            if k7 > n.min(4) {
                break lit(0.23) * (s1 * (s1 * a)).cos() + lit(0.61);
            }
            p9 = (p9.1, (p9.0 * (p9.0 - a)).sin());
            if (k7 + 1) % 2 == 1 {
                let mut o10: Option<Dual> = None;
                let y12 = match o10 {
                    Some(y11) => (y11 + (lit(0.1) * lit(n as f64))).tanh(),
                    None => {
                        s1 = s1 + (lit(0.46) * weighted(x, x, n));
                        lit(0.5) * (y2 - p9.0) / (lit(1.0) + p9.1 * p9.1)
                    }
                };
                s1 = s1 + (lit(0.72) * y12.sin());
            } else {
                a = a + (lit(0.45) * (lit(0.5) * (p9.1 + lit(0.25)).atan()));
            }
        };
        lit(0.15) * p9.1 + lit(0.65) * x[2] + (lit(0.35) * (p9.0 - p9.1).cos() + lit(0.89)) + lit(0.98) * a + lit(0.18) * s1 + lit(0.48) * p9.1
    }

    pub fn p0301(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((x[n % x.len()] + b) - (a * (lit(0.1) * lit(n as f64)))).sin();
        let mut m2 = 0;
        if n / 2 > 3 && x[2] + a > lit(-0.907) {
            if m2 % 3 != 1 {
                if x[m2 % x.len()] + s1 >= s1 {
                    match (positive((lit(0.88) * x[m2 % x.len()]).tanh()), n / 2 % 3) {
                        (_, 0) => {
                            let y5 = mean(x);
                            s1 = s1 + (lit(0.37) * y5.sin());
                        }
                        (Some(y4), k3) => {}
                        _ => {}
                    }
                    for i6 in (0..n % 4).rev() {
                        let y7 = match first_above(x, lit(0.12)) { Some(t) => lit(0.43) * t, None => lit(0.86) };
                        let mut u8 = [(((lit(0.1) * lit(n as f64)) - b) * (a + s1)).sin(); 2];
                        let mut v9 = u8.clone();
                        s1 = s1 - (lit(0.92) * (u8[m2 % 2] + y7).sin());
                    }
                }
                let t10 = std::mem::take(&mut s1);
                s1 = s1 + (lit(0.65) * t10.sin());
            } else {
                s1 = s1 / (lit(1.1) + (a - lit(0.77)).abs() * (a - lit(0.77)).abs());
            }
        } else if (m2 + n) % 2 == 1 {
            let t12: Dual = x.iter().skip(1).find(|y11| **y11 > lit(0.203)).copied().unwrap_or(lit(0.34) * (x[m2 % x.len()] + (x[n % x.len()] * lit(0.31))).cos() + lit(0.53));
            s1 = s1 + (lit(0.16) * t12.sin());
        }
        lit(0.31) * s1 + lit(0.82) * x[m2 % x.len()] + (s1 - lit(0.18)).sin() + lit(0.19) * s1
    }

    pub fn q0302(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (lit(0.96) * x[n % x.len()]).sin();
        match (n + n) % 4 {
            0 | 3 => {
                let mut stack2 = vec![n % 3];
                while let Some(i3) = stack2.pop() {
                    if i3 > 1 {
                        stack2.push(i3 / 2);
                    }
                    let mut k4 = 0;
                    while k4 < n / 2 {
                        let mut s5 = lit(0.5);
                        s5 = s5 + (lit(0.5) * x[i3 % x.len()].atan().min(lit(0.417)).atan());
                        s1 = lit(0.7) * s1 + lit(0.15) * s5.sin();
                        k4 += 1;
                    }
                    let y16 = match mode(n / 2) {
                        Mode::Middle | Mode::High => lit(0.37) * (x[x.len() - 1] + (a + a)).cos() + lit(0.81),
                        Mode::Low => {
                            let t8: Dual = x.iter().step_by(2).filter_map(|y6| if *y6 > lit(0.293) { Some((x[i3 % x.len()].max(lit(-0.27)) * (*y6).max(lit(0.547))).sin()) } else { None }).sum();
                            let (t14, t15) = x[1..].iter().fold((lit(0.5) * (t8 + s1).min(lit(0.407)) / (lit(1.0) + s1 * s1), lit(1.0)), |(p12, q13), y11| (p12 + ((t8 - (lit(0.1) * lit(k4 as f64))).tanh()), q13 * p12));
                            let (t14, t15) = (t14.tanh(), t15.sin());
                            (t14 + t15).sin()
                        }
                    };
                    let mut u17 = [lit(0.5) * (x[0] + y16) / (lit(1.0) + a * a), lit(0.86) * (-(a * x[3])).cos() + lit(0.91), lit(0.5) * ((x[x.len() - 1] * y16) / (lit(1.5) + a * a)) / (lit(1.0) + y16 * y16)];
                    u17.iter_mut().zip(x.iter().step_by(2)).for_each(|(y18, y19)| { if *y19 < lit(0.273) { return; } *y18 = lit(0.5) * *y18 + lit(0.5) * y19.tanh().powi(3).atan(); });
                    s1 = s1 + (lit(0.44) * (y16 + u17[2]).sin());
                }
            }
            _ => {}
        }
        lit(0.95) * s1 + lit(0.18) * x[n % x.len()] + (lit(0.5) * (s1.sin() + (s1 + x[0])) / (lit(1.0) + a * a)) + lit(0.48) * s1
    }

    pub fn p0302(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s20 = lit(0.5) * (a - x[2]) / (lit(1.0) + a * a);
        let mut m21 = 0;
        let o22 = if n / 2 > 1 { Some(lit(0.5) * a.max(lit(-0.577)) / (lit(1.0) + a * a)) } else { None };
        let y23: Dual;
        match m21 % 4 {
            0 => {
                let mut k24 = 0;
                loop {
                    let mut k25 = 0;
                    let mut s26 = lit(0.5) * ((lit(0.53) - x[1]) - lit(0.77)).abs().atan();
                    loop {
                        s26 = (lit(0.34) * s26 + (a * a)).tanh();
                        for i27 in 3..n.min(5) {
                            let t30: Dual = x.iter().step_by(2).copied().fold(lit(-0.77), Dual::max);
                            let y31 = q0302(x, ((s20 * s26) + lit(0.72)).tanh(), n % 4);
                            s26 = lit(0.7) * s26 + lit(0.88) * (y31 + t30).sin();
                        }
                        k25 += 1;
                        if k24 / 2 % 3 != 2 || k25 >= x.len() {
                            break;
                        }
                    }
                    s20 = s20 + (lit(0.55) * s26.sin());
                    k24 += 1;
                    if a + x[m21 % x.len()] > lit(0.657) || k24 >= 4 {
                        break;
                    }
                }
                let t35: Dual = x.iter().rev().scan(x[3].max(lit(-0.457)).sin(), |s34, y32| { *s34 = lit(0.5) * *s34 + (s20 * s20 + lit(0.3)).sqrt().sin(); Some(s34.sin()) }).skip(1).sum();
                y23 = lit(0.5) * x[3].max(lit(0.507)).atan().atan();
            }
            1 | 2 => {
                let mut f36 = |p37: Dual| { s20 = lit(0.5) * s20 + lit(0.5) * (a + (p37 + x[2])).atan(); s20 * p37 };
                let t38 = f36(lit(0.83) * ((-a) - a.min(lit(-0.907))).cos() + lit(0.61)) + lit(0.5) * f36(lit(0.7));
                m21 = m21 % 5;
                y23 = ((t38 - t38) + (s20 * t38)).tanh();
            }
            _ => {
                y23 = (x[m21 % x.len()] * s20).tanh();
            }
        }
        lit(0.58) * a + lit(0.11) * x[3] + lit(0.66) * s20
    }

    pub fn p0303(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.tanh();
        let mut m2 = if (n + 1) % 2 == 1 { (n + 2) } else { 1 };
        let mut p3 = (lit(0.5) * x[m2 % x.len()].max(lit(0.357)) / (lit(1.0) + a * a), lit(0.5) * ((x[1] / (lit(1.5) + s1 * s1)) + (s1 + a)) / (lit(1.0) + s1 * s1));
        let y4: Dual;
        match m2 / 2 % 4 {
            0 => {
                y4 = a.atan().tanh();
            }
            1 | 2 => {
                match checked((-(s1 * p3.1)).tanh(), n) {
                    Ok(y5) => {
                        'l8: for i7 in 0..x.len() {
                            let t11: Dual = x.iter().step_by(2).take_while(|y9| **y9 > lit(0.303)).map(|y9| (p3.1 + (lit(0.1) * lit(m2 as f64))).sin()).take(2).sum();
                            s1 = s1 - (lit(0.83) * t11.sin());
                        }
                        match m2 + 3 {
                            k12 if k12 > 1 => {
                                match ((y5 - lit(0.77)).abs() < lit(0.607), (n + n)) {
                                    (true, 0..=2) => {
                                        let t16: Dual = x.iter().rev().take_while(|y14| **y14 > lit(-0.713)).map(|y14| lit(0.5) * (-p3.0) / (lit(1.0) + p3.0 * p3.0)).take(2).sum();
                                        s1 = s1 + (lit(0.73) * t16.sin());
                                    }
                                    (false, _) => {
                                        p3.1 = lit(0.12) * (-(lit(0.47) + a)).cos() + lit(0.58);
                                    }
                                    _ => {
                                        m2 = (m2 + 1) % 5;
                                    }
                                }
                                let mut k17 = 0;
                                let mut t18 = lit(0.5) * (p3.0 * p3.0).atan();
                                while {
                                    k17 += 1;
                                    t18 = lit(0.69) * t18 + (lit(0.85) * (y5 * t18).cos() + lit(0.67));
                                    k17 < 7 && t18 > -lit(0.97)
                                } {
                                    let t22: Dual = x[1..].iter().scan(((t18 + y5) + (y5 + t18)).sin(), |s21, y19| { *s21 = lit(0.5) * *s21 + lit(0.5) * (y5 / (lit(1.5) + x[0] * x[0])) / (lit(1.0) + (*y19) * (*y19)); Some(s21.sin()) }).sum();
                                    t18 = lit(0.7) * t18 + lit(0.34) * t22.sin();
                                }
                                s1 = s1 + (lit(0.24) * t18.sin());
                            }
                            _ if !(m2 / 2 <= 3) => {
                                s1 = s1 + (lit(0.24) * (lit(0.31) * (s1 + y5).cos() + lit(0.91)));
                            }
                            _ => {}
                        }
                        s1 = s1 + (lit(0.71) * y5.sin());
                    }
                    Err(_) => {
                        p3.1 = p3.1 + (lit(0.82) * (s1 / (lit(1.5) + a * a)).tanh());
                    }
                }
                y4 = lit(0.5) * (a + s1).atan();
            }
            _ => {
                y4 = p3.0.max(lit(-0.897)).tanh();
            }
        }
        lit(0.11) * s1 + lit(0.99) * x[2] + (lit(0.5) * (-(-s1)) / (lit(1.0) + a * a)) + lit(0.44) * s1 + lit(0.59) * p3.0
    }

    pub fn p0304(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] + (b + a)).tanh();
        let mut u2 = [lit(0.21) * s1.cos() + lit(0.15); 4];
        let w3 = &u2[1..];
        let t4 = b.max(lit(-0.287)).min(lit(-0.607)).tanh();
        let Some(y7) = chained(lit(0.75) * (x[n % x.len()] + lit(0.11)).cos() + lit(0.88), lit(0.5) * (-s1).atan()) else {
            return lit(0.34) * t4 + lit(0.12) * x[3];
        };
        let t10: Dual = u2.iter().map(|y8| { if *y8 > lit(0.303) { return lit(0.5) * ((*y8) + y8) / (lit(1.0) + t4 * t4); } lit(0.5) * y8 }).sum();
        for y13 in u2.iter() {
            if !((n + 3) <= 4) {
                let y14 = blend(&u2[3], &t4);
                let y16 = match positive(lit(0.41) * s1.max(lit(-0.607)).cos() + lit(0.49)) {
                    Some(y15) => lit(0.5) * t4.cos() / (lit(1.0) + t10 * t10),
                    None => (y14 + y13).sin(),
                };
                s1 = s1 + (lit(0.25) * (y14 + y16).sin());
            } else if (n + 2) % 2 == 0 || t4 * lit(0.73) <= lit(0.677) {
                s1 = s1 + (lit(0.41) * t10.tanh());
            } else if (n + n) % 2 == 0 || (*y13) * s1 <= t10 {
                s1 = s1 + (lit(0.56) * (t10.atan() - y13).sin());
            }
            s1 = s1 + (lit(0.28) * (*y13).sin());
        }
        lit(0.89) * w3[2] + lit(0.25) * x[n % x.len()] + (lit(0.12) * ((t4 - b) + (-s1)).cos() + lit(0.47)) + lit(0.71) * s1
    }

    pub fn p0305(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.48) * (a - x[n % x.len()]).cos() + lit(0.48);
        let mut k2 = 0;
        let y3 = loop {
            k2 += 1;
            if k2 > n / 2 {
                break lit(0.42) * (a * a).cos() + lit(0.67);
            }
            match n + n {
                0 => {
                    let mut k5 = 0;
                    let mut t6 = lit(1.0) + (lit(0.17) * (lit(0.57) * x[0]).sin().cos() + lit(0.91));
                    'l7: while t6 > lit(0.56) && k5 < 12 {
                        t6 = t6 * (lit(0.77));
                        k5 += 1;
                        if k5 > 4 {
                            continue 'l7;
                        }
                    }
                    s1 = s1 + (lit(0.59) * t6.sin());
                }
                k4 => {
                    std::mem::swap(&mut a, &mut s1);
                    let y8;
                    if x[2] * b > lit(0.497) {
                        y8 = lit(0.36) * ((x[2] + a) + (x[k4 % x.len()] / (lit(1.5) + s1 * s1))).cos() + lit(0.91);
                    } else {
                        let y14 = match positive(lit(0.5) * a.tanh().powi(2).atan()) {
                            Some(y10) if y10 > lit(0.34) => lit(0.5) * a.max(lit(-0.337)).atan(),
                            Some(y10) => {
                                let t11: Dual = lit(0.49) * a.min(lit(0.847)).cos() + lit(0.45);
                                let mut u12 = [(s1 * b).sin(), lit(0.5) * (t11 + b) / (lit(1.0) + s1 * s1), (y10 - s1).tanh()];
                                let mut v13 = u12.clone();
                                lit(0.5) * (t11 - (lit(0.1) * lit(k4 as f64))).atan()
                            }
                            None => lit(0.5) * (s1 + a).atan(),
                        };
                        y8 = lit(0.5) * (a * (lit(0.1) * lit(n as f64))).atan();
                    }
                    a = a + (lit(0.54) * y8.sin());
                }
            }
        };
        lit(0.79) * y3 + lit(0.72) * x[n % x.len()] + lit(0.76) * a + lit(0.63) * s1
    }

    pub fn q0306(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (a - x[0]).sin();
        let mut f2 = move |p3: Dual| { a = a.sin() + (s1 * x[3]).sin(); a * p3 };
        a = a + (lit(0.5) * (x[1] + a).atan());
        let t4 = f2(s1.max(lit(-0.367)).sin()) - f2(a);
        let t6: Dual = x[1..].iter().map(|y5| lit(0.5) * (a + s1) / (lit(1.0) + x[2] * x[2])).max_by(|a, b| a.total_cmp(b)).unwrap_or_else(|| lit(0.57) * (t4 * a).cos() + lit(0.88));
        let y7 = lit(0.21) * checked(lit(0.5) * ((t4 - x[3]) * t6.min(lit(0.677))) / (lit(1.0) + t6 * t6), n / 2)?.sin();
        let mut k8 = 0;
        let y9 = 'l10: loop {
            k8 += 1;
            if k8 > x.len() {
                break lit(0.75) * ((y7 * y7) * (-(y7 * y7)).exp()).cos() + lit(0.88);
            }
            let t11: Dual = (t4 - s1).sin();
            s1 = s1 + (lit(0.48) * t11.sin());
        };
        let t12: Dual = ((a + t6) / (lit(1.5) + y7 * y7)).tanh();
        Ok((y7 + s1).tanh())
    }

    pub fn p0306(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s13 = (a + a).tanh();
        let mut u14 = [(x[n % x.len()] / (lit(1.5) + s13 * s13)).max(lit(0.367)).sin(), lit(0.62) * a.min(lit(0.597)).cos() + lit(0.42), lit(0.69) * (a / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).max(lit(0.67)).cos() + lit(0.12), lit(0.5) * (s13 * s13).ln_1p() / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1])];
        let mut m15 = 0;
        {
            let (w16, w17) = u14.split_at_mut(3);
            w16[0] = w17[0] * w16[0];
            nudge(&mut w16[1], lit(0.5) * (lit(0.74) + a).atan());
            let mut p19 = (lit(0.5) * (w17[0] * w17[m15 % w17.len()]).atan(), (s13 * (lit(0.1) * lit(m15 as f64))).sin().tanh());
            'l20: for y18 in x.iter() {
                p19 = (p19.1, (p19.0 * (w16[2] + (lit(0.1) * lit(n as f64)))).sin());
                nudge(&mut w17[0], (((*y18) - x[n % x.len()]) + y18).sin());
                let y21 = match n / 2 {
                    ..=2 => ((w16[1] + (*y18)) + (w16[n % w16.len()] - w16[2])).tanh(),
                    3.. => lit(0.48) * y18.cos() + lit(0.18),
                };
                s13 = lit(0.7) * s13 + lit(0.59) * ((*y18) + y21).sin();
            }
            s13 = s13 + (lit(0.78) * (p19.0 + w16[m15 % w16.len()]).sin());
        }
        'l23: for y22 in u14 {
            u14[0] = (y22 + lit(0.34)).max(lit(-0.837)).sin();
            s13 = s13 + (lit(0.58) * y22.sin());
        }
        u14 = [(s13 + s13).tanh(), lit(0.36) * (x[1] + a).cos() + lit(0.81), lit(0.5) * (a.sin() + lit(0.66)).atan(), s13.cos().sin()];
        lit(0.32) * s13 + lit(0.24) * x[m15 % x.len()] + (lit(0.12) * (a.min(lit(0.867)) - (u14[1] / (lit(1.5) + a * a))).cos() + lit(0.41)) + lit(0.77) * s13 + lit(0.73) * u14[m15 % 4]
    }

    pub fn q0307(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (a + x[n % x.len()]).sin();
        let t4 = lit(0.5) * (s1 * lit(0.16)) / (lit(1.0) + s1 * s1);
        let f2 = |p3: Dual| ((a + lit(0.12)).tanh()) * t4;
        let t4 = f2(t4) + lit(0.5);
        let p3 = t4.sin();
        let t5 = f2(p3 * t4);
        let y16 = match (n + n) % 4 {
            2 => {
                let f6 = |p7: Dual, q8: Dual| lit(0.11) * (a + p3).cos() + lit(0.72);
                let t9 = if f6(lit(0.5) * (s1 - a).atan(), lit(0.2)) > lit(0.13) { f6(lit(0.86) * (a / (lit(1.5) + a * a)).cos() + lit(0.12), lit(0.5) * (s1 - a).atan()) } else { f6(lit(0.5) * (s1 - a).atan(), lit(0.5) * (s1 - a).atan()) };
                let Some(y10) = chained(t9.sin().sin(), lit(0.5) * ((a + x[3]) * (lit(0.32) * t5)) / (lit(1.0) + s1 * s1)) else {
                    return lit(0.88) * p3 + lit(0.77) * x[n % x.len()] + (lit(0.16) * x[n % x.len()].max(lit(-0.717)).cos() + lit(0.92));
                };
                (t9 / (lit(1.5) + t4 * t4)).tanh()
            }
            0 | 1 => {
                let mut k11 = 0;
                let y12 = loop {
                    k11 += 1;
                    if k11 > n % 4 {
                        break lit(0.5) * (t5 + t5).atan();
                    }
                    let mut f13 = move |p14: Dual| { a = a.sin() + lit(0.5) * p14.min(lit(0.217)) / (lit(1.0) + t4 * t4); a * p14 };
                    a = a + (t5.tanh().powi(2).sin());
                    let t15 = f13((t4 + a).tanh()) - f13(a);
                    a = a + (lit(0.67) * t15.sin());
                };
                y12.sin()
            }
            _ => lit(0.5) * ((t5 + s1) * (p3 - s1)).atan(),
        };
        lit(0.13) * t4 + lit(0.34) * x[x.len() - 1] + (lit(0.33) * (y16 / (lit(1.5) + a * a)).cos() + lit(0.37)) + lit(0.19) * a + lit(0.97) * s1
    }

    pub fn p0307(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s17 = lit(0.5) * ((a - a) / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) / (lit(1.0) + x[1] * x[1]);
        let mut v18 = x.to_vec();
        let mut o19: Option<Dual> = None;
        let mut p20 = ((s17 * v18[n % v18.len()]).tanh().powi(3).sin(), lit(0.15) * (a * s17).cos() + lit(0.72));
        {
            let w21 = &mut v18[2..4];
            let mut v23 = w21.iter().filter(|y22| **y22 > lit(-0.133)).map(|y22| (*y22).tanh()).collect::<Vec<_>>();
            v23.push((a - lit(0.77)).abs().tanh());
            let t26: Dual = x.iter().step_by(2).copied().fold(lit(-0.77), Dual::max);
            s17 = s17 + (lit(0.35) * (w21[0] + t26).sin());
        }
        let t29: Dual = v18.iter().map(|y27| lit(0.5) * v18[n % v18.len()].cos().atan()).product();
        'l31: for y30 in v18.iter() {
            let mut k32 = 0;
            let mut t33 = lit(1.0) + (lit(0.5) * (v18[1] - (lit(0.1) * lit(k32 as f64))).atan());
            let mut u34 = [lit(0.5) * (((*y30) / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) + (-t33)).atan(), lit(0.5) * t33 / (lit(1.0) + t29 * t29), lit(0.5) * (v18[k32 % v18.len()] / (lit(1.5) + v18[0] * v18[0])) / (lit(1.0) + s17 * s17)];
            'l35: while t33 > lit(0.29) && k32 < 12 {
                t33 = t33 * (lit(0.67));
                k32 += 1;
                u34 = [u34[1], u34[2], t29.atan().sin()];
                let t38 = lit(0.5) * u34[n % 3] / (lit(1.0) + v18[k32 % v18.len()] * v18[k32 % v18.len()]);
                let f36 = |p37: Dual| (((t33 * t38) - lit(0.64)).tanh()) * t38;
                let t38 = f36(t38) + lit(0.5);
                let p37 = t38.sin();
                let t39 = f36(p37 * t38);
                relax(&mut u34, (t38 * t39).sin());
                for i40 in 0..n % 3 {
                    u34 = [(t38 + t38).sin(), (-t38).tanh(), lit(0.22) * (-(u34[2] / (lit(1.5) + t33 * t33))).cos() + lit(0.86)];
                }
                a = a + (lit(0.84) * (t39 + p37).sin());
            }
            a = lit(0.7) * a + lit(0.91) * ((*y30) + t33).sin();
        }
        lit(0.14) * p20.1 + lit(0.18) * x[n % x.len()] + (lit(0.5) * (v18[n % v18.len()] / (lit(1.5) + v18[2] * v18[2])).atan()) + lit(0.95) * a + lit(0.93) * v18[1] + lit(0.69) * s17 + lit(0.87) * p20.0
    }

    pub fn q0308(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((a + x[2]) * (x[n % x.len()] + x[0])) / (lit(1.0) + a * a);
        let t4: Dual = x.iter().take_while(|y2| **y2 > lit(-0.743)).map(|y2| lit(0.5) * (s1 - (*y2)).atan()).take(2).sum();
        let t8: Dual = x.iter().take(2).flat_map(|y5| { let t7 = lit(0.5) * (a + y5) / (lit(1.0) + (*y5) * (*y5)); x.iter().map(move |y6| t7 * (lit(0.26) * t4.min(lit(0.227)).cos() + lit(0.25))) }).sum();
        let t11: Dual = x.iter().take(3).fold(lit(0.15) * (s1 - a).cos() + lit(0.51), |s10, y9| lit(0.5) * s10 + lit(0.5) * ((t4 / (lit(1.5) + s1 * s1)) + t8.max(lit(0.707))).atan());
        let y12 = lit(0.48) * positive((a - s1).sin())?.sin();
        let t15: Dual = x[1..].iter().map(|y13| lit(0.11) * ((*y13) + y12).cos() + lit(0.14)).product();
        let y21 = match checked(t11.max(lit(-0.287)).cos().tanh(), n / 2) {
            Ok(y16) => (-y12).tanh(),
            Err(1) => {
                let mut f18 = |p19: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * (p19 * t11).atan(); s1 * p19 };
                let t20 = f18((t15 + t8).tanh()) + lit(0.5) * f18(lit(0.7));
                (t15.max(lit(0.747)) + (lit(0.1) * lit(n as f64))).sin()
            }
            Err(k17) => return Some(lit(0.47) * (t15.max(lit(-0.897)) + (lit(0.1) * lit(n as f64))).cos() + lit(0.42)),
        };
        Some(lit(0.5) * (-y12) / (lit(1.0) + t4 * t4))
    }

    pub fn p0308(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s22 = lit(0.5) * x[0].min(lit(0.317)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]);
        let y34 = match n + n {
            ..2 => {
                if a * x[0] >= x[0] {
                    let w23 = &x[1..];
                    let y27 = match n + n {
                        0 => {
                            let mut k25 = 0;
                            'l26: while k25 < n {
                                k25 += 1;
                                nudge(&mut s22, (a * b).tanh());
                            }
                            (x[n % x.len()] * a).tanh()
                        }
                        k24 => lit(0.5) * (a + w23[2]) / (lit(1.0) + a * a),
                    };
                    match n / 2 % 4 {
                        2 => {
                            let y33 = match n / 2 {
                                k28 @ 1..=3 => {
                                    let f29 = |p30: Dual| -> Dual { if p30 > lit(0.23) { return (p30 * w23[n % w23.len()]).sin(); } lit(0.94) * (y27 - w23[1]).cos() + lit(0.69) };
                                    let t32 = f29(b.sin()) * f29(lit(0.5) * w23[k28 % w23.len()].cos().atan());
                                    (s22 / (lit(1.5) + a * a)).tanh()
                                }
                                _ => return lit(0.84) * b + lit(0.52) * x[1],
                            };
                            s22 = s22 + (lit(0.74) * y33.sin());
                        }
                        0 | 1 => {
                            s22 = s22 + (lit(0.81) * (lit(0.39) * (-w23[1]).cos().cos() + lit(0.84)));
                        }
                        _ => {
                            s22 = s22 + (lit(0.84) * (lit(0.34) - y27).sin());
                        }
                    }
                    s22 = lit(0.7) * s22 + lit(0.66) * (y27 + w23[1]).sin();
                } else {
                    s22 = s22 + (lit(0.33) * (lit(0.13) * (a * s22).cos() + lit(0.71)));
                }
                x[x.len() - 1].max(lit(0.147)).max(lit(0.27)).sin()
            }
            2..=4 => lit(0.16) * ((x[n % x.len()] * x[x.len() - 1]) * (b + lit(0.79))).cos() + lit(0.68),
            _ => lit(0.5) * a / (lit(1.0) + s22 * s22),
        };
        lit(0.14) * s22 + lit(0.52) * x[n % x.len()] + lit(0.82) * s22
    }

    pub fn p0309(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + x[2]).atan();
        let mut m2 = if !((n + 3) <= 3) { n / 2 } else { 0 };
        let e5: Result<Dual, u8> = match (m2 + n) % 3 { 0 => Err(2), _ => Ok(lit(0.59) * ((x[m2 % x.len()] + x[2]) - (x[n % x.len()] * x[0])).cos() + lit(0.32)) };
        let mut b = (b + x[m2 % x.len()]).sin();
        let b = b * lit(0.97);
        let mut f6 = |p7: Dual| { s1 = lit(0.5) * s1 + lit(0.58) * (x[n % x.len()] + b).cos() + lit(0.11); s1 * p7 };
        let t8 = f6((b / (lit(1.5) + b * b)).sin()) + lit(0.5) * f6(lit(0.7));
        for i9 in (0..n.min(4) + 2).rev().step_by(2) {
            let mut a = a * lit(0.44);
            s1 = s1 + (lit(0.54) * a);
            s1 = s1 + (lit(0.16) * a.sin());
        }
        let mut s10 = lit(1.0);
        s10 = s10 + ((b + a).sin());
        let y23 = match e5 {
            Ok(y11) => lit(0.5) * ((y11 + t8) + t8.max(lit(0.317))).atan(),
            Err(1) => {
                if (n + n) > 2 {
                    let Ok(y13) = checked((lit(0.27) * s10).tanh(), (m2 + 2)) else {
                        return lit(0.37) * s1 + lit(0.59) * x[3];
                    };
                    s10 = s10 + (lit(0.44) * y13.sin());
                } else if (n + n) > 4 {
                    let f14 = |p16: Dual| lit(0.46) * p16.min(lit(0.67)).cos() + lit(0.22);
                    let f15 = |p16: Dual| f14(p16) - f14((b * s10).sin());
                    let t17 = f15((t8 - lit(0.36)).min(lit(0.247)).sin());
                    let y18: Dual;
                    match (n + 2) % 4 {
                        0 => {
                            let f19 = |p20: Dual, q21: Dual| lit(0.5) * ((-t17) - lit(0.77)).abs() / (lit(1.0) + q21 * q21);
                            let t22 = if f19((s10.cos() + lit(0.38)).tanh(), lit(0.2)) > lit(0.13) { f19(t8.max(lit(0.857)).sin(), (s10.cos() + lit(0.38)).tanh()) } else { f19((s10.cos() + lit(0.38)).tanh(), (s10.cos() + lit(0.38)).tanh()) };
                            y18 = lit(0.84) * (-(a + t17)).cos() + lit(0.45);
                        }
                        1 | 2 => {
                            y18 = (-s10).sin();
                        }
                        _ => {
                            y18 = lit(0.5) * (t17 - x[3]) / (lit(1.0) + t17 * t17);
                        }
                    }
                    s10 = s10 + (lit(0.96) * (t17 + y18).sin());
                } else if n > 1 && s1 + (lit(0.1) * lit(m2 as f64)) < s10 {
                    s10 = s10 + (lit(0.48) * (lit(0.65) * s1.cos() + lit(0.36)));
                } else {
                    s1 = s1 + (lit(0.46) * ((b - t8) + (s10 * a)).sin());
                }
                lit(0.5) * (-s1) / (lit(1.0) + b * b)
            }
            Err(k12) => return lit(0.52) * x[m2 % x.len()] + lit(0.64) * x[2],
        };
        lit(0.75) * t8 + lit(0.88) * x[3] + lit(0.75) * s1 + lit(0.35) * s10
    }

    pub fn p0310(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (-(b + x[n % x.len()])).tanh();
        let mut u2 = [(lit(0.53) * s1).sin(), lit(0.5) * (a + x[2]).atan(), lit(0.84) * (x[n % x.len()] + s1).cos() + lit(0.28)];
        let (t3, mut s4) = (u2[n % 3].min(lit(-0.257)).sin(), lit(0.42) * x[2].tanh().powi(2).cos() + lit(0.71));
        let mut k5 = 0;
        let y6 = loop {
            k5 += 1;
            if !(k5 <= 0) || k5 > n.min(4) {
                break (x[k5 % x.len()] + s4).tanh();
            }
            let mut u8 = [lit(0.5) * a.atan(), lit(0.5) * t3.min(lit(-0.467)).atan(), (((lit(0.1) * lit(k5 as f64)) + t3) + (lit(0.1) * lit(k5 as f64))).tanh()];
            for i7 in (0..n % 4 + 2).rev().step_by(3) {
                u8 = [u8[1], u8[2], (-a).tanh()];
                let mut s9 = lit(0.5);
                s9 = s9 + (lit(0.5) * (u8[1] * s1) / (lit(1.0) + t3 * t3));
                let mut p12 = (lit(0.5) * (-s1) / (lit(1.0) + s4 * s4), lit(0.5) * (b - s9) / (lit(1.0) + u8[n % 3] * u8[n % 3]));
                'l13: for (y10, y11) in u2.iter_mut().zip(x) {
                    p12 = (p12.1, (p12.0 * s9.tanh().powi(3)).sin());
                    let mut m14 = if i7 / 2 % 2 == 0 { k5 } else { 2 };
                    s4 = lit(0.7) * s4 + lit(0.57) * ((*y11) + (*y10)).sin();
                }
                let mut s9 = (s9 + s9).sin();
                s1 = s1 + (lit(0.81) * (p12.1 + s9).sin());
            }
            s4 = s4 + (lit(0.87) * u8[0].sin());
        };
        lit(0.28) * s4 + lit(0.49) * x[k5 % x.len()] + lit(0.27) * u2[k5 % 3] + lit(0.37) * s1 + lit(0.44) * s4
    }

    pub fn p0311(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] - x[n % x.len()]).sin();
        let mut v2 = vec![lit(0.97) * (x[2] * s1).cos() + lit(0.39), lit(0.65) * (s1 * s1).cos() + lit(0.85), lit(0.88) * (x[n % x.len()] * x[n % x.len()]).cos() + lit(0.73)];
        let mut m3 = if !((n + n) <= 3) { (n + 1) } else { 2 };
        match m3 {
            k4 if k4 > 1 => {
                m3 += 1;
                'l6: for i5 in v2.iter().rev() {
                    if let Ok(y7) = checked(lit(0.5) * (s1 - s1).atan(), (n + n)) {
                        let mut y7 = y7 - y7.tanh();
                        let mut stack8: Vec<usize> = (0..n).collect();
                        while let Some(i9) = stack8.pop() {
                            if i9 > 1 {
                                stack8.push(i9 / 2);
                            }
                            let e10 = if (v2[i9 % v2.len()] - lit(0.77)).abs() <= lit(-0.817) { Err(2_u8) } else { Ok((y7 - s1).tanh()) };
                            let f11 = |p12: Dual| -> Dual { for k13 in 1..4 { if p12 * lit(k13 as f64) > lit(0.57) { return lit(0.33) * (s1 * v2[n % v2.len()]).cos() + lit(0.33); } } lit(0.5) * i5.cos().atan() };
                            let t14 = f11(lit(0.35) * v2[m3 % v2.len()].tanh().powi(2).cos() + lit(0.41)) * f11((i5 + (*i5)).tanh());
                            a = a + (lit(0.94) * t14.sin());
                        }
                        a = a - (lit(0.33) * y7.sin());
                    } else {
                        let f15 = |p16: Dual| (s1 - (p16 * lit(0.37))).sin();
                        let t18 = x.iter().copied().map(f15).sum::<Dual>();
                        a = a + (lit(0.81) * t18.sin());
                    }
                    for i19 in 1..3 {
                        s1 = s1 + (lit(0.82) * mean(&v2[..2]));
                        if *i5 > (*i5) {
                            a = a + (lit(0.46) * mean(&v2));
                        } else if (m3 + n) > 0 && -(*i5) > s1 {
                            a = a + (lit(0.67) * (-v2[k4 % v2.len()]).sin());
                        }
                    }
                    a = a - (lit(0.71) * (*i5).sin());
                }
            }
            _ if v2[1] * x[0] >= x[1] => {
                s1 = s1 + (lit(0.73) * (lit(0.5) * v2[0].min(lit(-0.687)).atan()));
            }
            _ => {}
        }
        lit(0.71) * x[2] + lit(0.69) * x[m3 % x.len()] + lit(0.25) * a + lit(0.84) * s1 + lit(0.55) * v2[0]
    }

    pub fn q0312(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + a) / (lit(1.0) + a * a);
        let mut s1 = (s1 + x[n % x.len()]).sin();
        let y2 = blend(&s1, &x[0]);
        if y2 + a > s1 {
            let y3 = {
                let mut p5 = (((s1 * s1 + lit(0.3)).sqrt() * (lit(0.1) * lit(n as f64))).sin(), (-(y2 * y2)).exp().sin());
                for i4 in 1..n {
                    p5 = (p5.1, (p5.0 * (s1 * lit(0.59))).sin());
                    let f6 = |p7: Dual| (p7 * y2).sin();
                    let t9 = x.iter().map(|y8| f6(*y8)).sum::<Dual>();
                    for i10 in 2..2 {
                        let t13: Dual = x[1..].iter().fold(((lit(0.1) * lit(i10 as f64)) * t9).cos().tanh(), |s12, y11| lit(0.5) * s12 + (((*y11) - t9) / (lit(1.5) + y2 * y2)).tanh());
                        let mut u14 = [((lit(0.1) * lit(n as f64)) * y2).tanh(), (t13.min(lit(0.107)) / (lit(1.5) + p5.1 * p5.1)).sin(), (y2 - t13).tanh()];
                        let mut v15 = u14.clone();
                        s1 = s1 + (lit(0.83) * (u14[2] + t13).sin());
                    }
                    s1 = s1 + (lit(0.31) * t9.sin());
                }
                (a * p5.1).tanh()
            };
            s1 = s1 + (lit(0.22) * y3.sin());
        }
        lit(0.36) * a + lit(0.34) * s1
    }

    pub fn p0312(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s16 = lit(0.64) * (x[n % x.len()] + x[3]).min(lit(0.467)).cos() + lit(0.28);
        let mut u17 = [lit(0.5) * x[n % x.len()] / (lit(1.0) + s16 * s16), lit(0.5) * (s16.min(lit(0.277)) * (s16 - s16)) / (lit(1.0) + x[n % x.len()] * x[n % x.len()])];
        let t19: Dual = x.iter().take(3).find(|y18| **y18 > lit(0.503)).copied().unwrap_or(lit(0.5) * (s16 * u17[1]).atan());
        let mut v21 = u17.iter().step_by(2).map(|y20| lit(0.5) * (-(*y20)) / (lit(1.0) + t19 * t19)).collect::<Vec<_>>();
        v21.push(lit(0.5) * a.cos().atan());
        let e22 = if n / 2 > 4 && u17[n % 2] + (lit(0.1) * lit(n as f64)) >= t19 { Err(3_u8) } else { Ok((lit(0.44) * u17[0]).tanh()) };
        let mut u25 = [(u17[0] / (lit(1.5) + u17[1] * u17[1])).tanh(), lit(0.5) * ((s16 / (lit(1.5) + s16 * s16)) + s16.max(lit(-0.657))).atan(), lit(0.34) * (lit(0.24) + u17[n % 2]).max(lit(0.257)).cos() + lit(0.24)];
        for (y23, y24) in u17.iter().zip(x) {
            u25 = [u25[1], u25[2], (((*y24) / (lit(1.5) + s16 * s16)) + y23).tanh()];
            for w26 in v21.chunks_mut(2) {
                w26[0] = lit(0.15) * u17[0].cos() + lit(0.55);
                let mut s28 = lit(0.28) * (w26[0] - w26[n % w26.len()]).cos() + lit(0.21);
                'l29: for i27 in (0..1).rev() {
                    s28 = (lit(0.29) * s28 + (u17[1] * s28)).tanh();
                    let mut m30 = if (n + n) > 3 && w26[i27 % w26.len()] + y24 < (*y24) { n } else { 0 };
                    let mut k31 = 0;
                    let mut t32 = lit(1.0) + (lit(0.5) * u25[m30 % 3].max(lit(0.897)) / (lit(1.0) + (*y24) * (*y24)));
                    'l33: while t32 > lit(0.92) && k31 < 3 {
                        t32 = t32 * (lit(0.70));
                        k31 += 1;
                        u25.swap(m30 % 3, 2);
                    }
                    s16 = s16 + (lit(0.13) * t32.sin());
                }
                s16 = s16 + (lit(0.88) * (s28 + w26[n % w26.len()]).sin());
            }
            s16 = s16 + (lit(0.28) * ((*y24) + (*y23)).sin());
        }
        lit(0.58) * u17[0] + lit(0.64) * x[3] + (u25[2] + lit(0.77)).sin() + lit(0.46) * u17[0] + lit(0.79) * u25[2] + lit(0.73) * v21[0] + lit(0.87) * s16
    }

    pub fn q0313(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.min(lit(0.147)).atan();
        let mut f2 = move |p3: Dual| { s1 = s1.sin() + lit(0.5) * (x[n % x.len()] * p3) / (lit(1.0) + p3 * p3); s1 * p3 };
        s1 = s1 + (((s1 - x[n % x.len()]) + s1).sin());
        let t4 = f2(lit(0.5) * (a + a).atan()) - f2(s1);
        let t7 = lit(0.67) * t4.sin().atan().cos() + lit(0.87);
        let f5 = |p6: Dual| (p6.sin().sin()) * t7;
        let t7 = f5(t7) + lit(0.5);
        let p6 = t7.sin();
        let t8 = f5(p6 * t7);
        let y15 = match n + n {
            1..=3 | 6 => {
                let w9 = &x[..2];
                lit(0.56) * (lit(0.84) - x[3]).cos() + lit(0.19)
            }
            _ => {
                let f10 = |p12: Dual| ((p6 - p6) + (-t7)).tanh();
                let f11 = |p12: Dual| f10(p12) - f10(x[1].sin());
                let t13 = f11(((x[1] + s1) + (p6 + t4)).tanh());
                let w14 = &x[2..4];
                x[n % x.len()].sin().tanh()
            }
        };
        lit(0.62) * x[2] + lit(0.55) * x[0] + lit(0.39) * a + lit(0.11) * s1
    }

    pub fn p0313(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s16 = lit(0.85) * (a + a).cos() + lit(0.93);
        let mut v17 = vec![lit(0.5) * (b / (lit(1.5) + b * b)).atan(); 4];
        let y18 = if (n + 3) > 4 {
            lit(0.5) * (b * (lit(0.1) * lit(n as f64))).atan()
        } else if !((n + n) <= 4) {
            let o19 = if b * b < b { Some((a.tanh().powi(2) * (lit(0.1) * lit(n as f64))).sin()) } else { None };
            lit(0.5) * ((b * v17[3]) * (v17[0] + b)) / (lit(1.0) + a * a)
        } else {
            return lit(0.17) * a + lit(0.44) * x[n % x.len()];
        };
        v17[0] = v17[0] * (lit(0.8) + lit(0.15) * (a * a).ln_1p().sin());
        let y20 = rotate(&mut v17);
        let t22: Dual = v17.iter().rev().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(lit(0.5) * (s16 * s16) / (lit(1.0) + y20 * y20), |(i, y21)| ((*y21).min(lit(-0.247)).sin()) * lit(i as f64));
        v17[1..].fill(lit(0.95) * (b - y18).cos() + lit(0.75));
        let e23: Result<Dual, u8> = match (n + n) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * v17[3].atan().atan()) };
        let (t27, t28) = v17.iter().fold(((-x[n % x.len()]).tanh(), lit(1.0)), |(p25, q26), y24| (p25 + ((a.min(lit(0.967)) * (y20 * y18)).sin()), q26 * p25));
        let (t27, t28) = (t27.tanh(), t28.sin());
        let y29;
        if n % 2 == 0 {
            let mut y30 = if (n + 3) % 2 == 1 {
                lit(0.5) * (a + y20) / (lit(1.0) + t22 * t22)
            } else {
                v17[..2].fill(lit(0.5) * x[3].min(lit(-0.997)).atan());
                lit(0.54) * (t27 * t27).cos() + lit(0.55)
            };
            y29 = lit(0.54) * (y30 + t22).cos() + lit(0.34);
        } else if (n + 3) > 4 && v17[2] * t27 <= lit(0.937) {
            y29 = lit(0.5) * ((t27 + t28) + (t22 * t28)) / (lit(1.0) + t27 * t27);
        } else {
            y29 = a.min(lit(-0.967)).tanh();
        }
        lit(0.85) * t22 + lit(0.74) * x[n % x.len()] + ((t27 - t22) + t22).tanh() + lit(0.93) * s16 + lit(0.72) * v17[2]
    }

    pub fn q0314(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = x[3].tanh();
        let mut f2 = move |p3: Dual| { s1 = s1.sin() + ((lit(0.73) - p3) + (a - a)).tanh(); s1 * p3 };
        s1 = s1 + (lit(0.5) * (s1 - a) / (lit(1.0) + a * a));
        let t4 = f2(lit(0.5) * (s1 / (lit(1.5) + x[1] * x[1])).min(lit(-0.267)).atan()) - f2(s1);
        let y5 = positive(lit(0.25) * (a / (lit(1.5) + x[0] * x[0])).cos() + lit(0.13))?;
        let mut u6 = [t4.sin(), lit(0.74) * (s1 * t4).cos() + lit(0.59)];
        let mut v7 = u6.clone();
        s1 = s1 + (lit(0.47) * first_above(&v7[..2], lit(0.78))?);
        let t9: Dual = (0..n.min(4)).filter(|k8| k8 % 2 == 1).map(|k8| (((lit(0.1) * lit(n as f64)) - a).tanh()) * lit(k8 as f64)).sum();
        Some((x[n % x.len()] * y5).tanh())
    }

    pub fn p0314(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s10 = lit(0.5) * (b + a).atan();
        let mut p11 = (lit(0.5) * (x[3] * lit(0.97)) / (lit(1.0) + a * a), lit(0.5) * ((b + b) - (b - b)).atan());
        let mut k12 = 0;
        let y13 = loop {
            k12 += 1;
            if (k12 + 3) > 4 || k12 > n / 2 {
                break lit(0.57) * (x[0] - s10).cos() + lit(0.53);
            }
            for (i16, y17) in x.iter().enumerate() {
                if (-(b * b)).exp() > lit(-0.997) {
                    let y18 = {
                        p11 = (lit(0.5) * ((*y17) / (lit(1.5) + (*y17) * (*y17))).atan(), p11.0);
                        ((p11.1 * (*y17)) + ((*y17) - x[i16])).tanh()
                    };
                    let f19 = |p21: Dual| lit(0.26) * (s10 - lit(0.77)).abs().cos() + lit(0.87);
                    let f20 = |p21: Dual| f19(p21) - f19((y18 + y18).tanh());
                    let t22 = f20(lit(0.5) * b.sin() / (lit(1.0) + y18 * y18));
                    s10 = s10 + (lit(0.16) * (y18 + t22).sin());
                } else if b <= a {
                    let f23 = |p25: Dual| (p25 / (lit(1.5) + b * b)).sin();
                    let f24 = |p25: Dual| f23(p25) - f23((p25 + s10).tanh());
                    let t26 = f24(lit(0.64) * (p11.0 * lit(0.48)).cos() + lit(0.77));
                    let t30: Dual = x.iter().skip(1).scan(lit(0.5) * (s10 + lit(0.33)) / (lit(1.0) + t26 * t26), |s29, y27| { *s29 = lit(0.5) * *s29 + lit(0.5) * (t26 - a).atan(); Some(s29.sin()) }).skip(1).sum();
                    s10 = s10 + (lit(0.36) * (t26 + t30).sin());
                } else if a + p11.1 < lit(-0.557) {
                    p11.0 = p11.0 + (lit(0.17) * (lit(0.5) * s10.min(lit(-0.357)) / (lit(1.0) + p11.1 * p11.1)));
                } else {
                    p11.0 = p11.0 + (lit(0.89) * (lit(0.5) * (-(b + (*y17))) / (lit(1.0) + b * b)));
                }
                s10 = s10 + (lit(0.25) * (*y17).sin());
            }
        };
        lit(0.94) * b + lit(0.53) * x[3] + lit(0.45) * p11.0 + lit(0.63) * s10
    }

    pub fn p0315(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (-(b + lit(0.62))).sin();
        let mut u2 = [((lit(0.1) * lit(n as f64)) * x[3]).tanh(), lit(0.5) * (a.min(lit(-0.157)) * lit(0.77)) / (lit(1.0) + b * b), lit(0.5) * ((s1 * b) * b.max(lit(0.447))) / (lit(1.0) + a * a), lit(0.5) * ((x[1] / (lit(1.5) + a * a)) - (b * lit(0.63))).atan()];
        let t6: Dual = x.iter().scan(lit(0.5) * (-(b * b)).exp().atan(), |s5, y3| { *s5 = lit(0.5) * *s5 + lit(0.29) * (-b).cos() + lit(0.46); Some(s5.sin()) }).skip(1).sum();
        let (t10, t11) = u2.iter().fold((lit(0.5) * ((-s1) + (a - lit(0.73))).atan(), lit(1.0)), |(p8, q9), y7| (p8 + (((*y7) + (*y7)).sin()), q9 * p8));
        let (t10, t11) = (t10.tanh(), t11.sin());
        u2[n % 4] = u2[n % 4] - (lit(0.91) * (lit(0.26) * (t6 * u2[n % 4]).cos() + lit(0.48)));
        for w12 in u2.chunks_mut(3) {
            w12[0] = s1.tanh();
            let f13 = |p14: Dual, q15: Dual| lit(0.5) * t10.min(lit(0.367)).atan();
            let t16 = if f13(lit(0.5) * ((w12[n % w12.len()] + x[1]) + (w12[n % w12.len()] - t10)).atan(), lit(0.2)) > lit(0.13) { f13(lit(0.5) * (w12[0] - lit(0.14)).atan(), lit(0.5) * ((w12[n % w12.len()] + x[1]) + (w12[n % w12.len()] - t10)).atan()) } else { f13(lit(0.5) * ((w12[n % w12.len()] + x[1]) + (w12[n % w12.len()] - t10)).atan(), lit(0.5) * ((w12[n % w12.len()] + x[1]) + (w12[n % w12.len()] - t10)).atan()) };
            let t19: Dual = x.iter().skip(1).filter_map(|y17| if *y17 > lit(-0.103) { Some((t11 * y17).sin()) } else { None }).skip(1).sum();
            b = b + (lit(0.11) * (t16 + w12[0]).sin());
        }
        {
            let w20 = &mut u2[1..];
            w20.fill(((t6 * lit(0.38)) * lit(0.22)).sin());
            b = b + (lit(0.33) * w20[2].sin());
        }
        lit(0.82) * u2[2] + lit(0.71) * x[3] + (lit(0.5) * (t10 * t6).atan()) + lit(0.72) * u2[1] + lit(0.79) * s1 + lit(0.54) * b
    }

    pub fn q0316(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] + (lit(0.1) * lit(n as f64))).sin();
        let t4: Dual = x[1..].iter().fold(lit(0.23) * (x[0] - s1).cos() + lit(0.57), |s3, y2| lit(0.5) * s3 + (a + (lit(0.1) * lit(n as f64))).min(lit(0.537)).sin());
        let mut u5 = [((x[0] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) - (s1 * s1)).sin(), lit(0.82) * (t4 + t4).cos() + lit(0.94), lit(0.5) * (-s1) / (lit(1.0) + x[2] * x[2])];
        'l7: for i6 in 0..n % 4 {
            u5 = [u5[1], u5[2], lit(0.5) * ((-t4) - (u5[1] + a)) / (lit(1.0) + u5[2] * u5[2])];
            'l9: for y8 in u5.iter() {
                let w10 = &u5[1..];
                let t14: Dual = x.iter().rev().take(2).flat_map(|y11| { let t13 = (u5[n % 3] * u5[n % 3] + lit(0.3)).sqrt().tanh(); x.iter().map(move |y12| t13 * (((*y12) * x[1]).sin())) }).sum();
                s1 = s1 + (lit(0.31) * ((*y8) + w10[i6 % w10.len()]).sin());
            }
            match (staged(lit(0.5) * (-((a + a) * (a + a))).exp().atan(), lit(0.56) * a.min(lit(-0.947)).cos() + lit(0.27), (n + 1)), i6 % 3) {
                (_, 0) => {
                    let e17: Result<Dual, u8> = match (i6 + 1) % 3 { 0 => Err(2), _ => Ok((s1 - t4).tanh()) };
                }
                (Ok(y16), k15) => {
                    a = a - (lit(0.99) * y16.sin());
                }
                _ => {}
            }
        }
        lit(0.47) * t4 + lit(0.91) * x[1] + lit(0.54) * s1 + lit(0.69) * a + lit(0.85) * u5[1]
    }

    pub fn p0316(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s18 = (-x[3]).tanh();
        let mut u19 = [a.tanh().powi(3).sin(), lit(0.86) * (a * a).cos() + lit(0.36), lit(0.67) * (a + s18).cos() + lit(0.64)];
        let mut v20 = vec![((x[n % x.len()] * a) + (lit(0.1) * lit(n as f64))).tanh(), (-(x[3] * x[3])).exp().tanh(), lit(0.5) * (-(s18 * s18)).exp() / (lit(1.0) + s18 * s18), (s18 * s18 + lit(0.3)).sqrt().tanh()];
        let mut m21 = n / 2;
        let o22 = if !(n / 2 <= 3) { Some(lit(0.5) * u19[0].max(lit(0.417)) / (lit(1.0) + v20[1] * v20[1])) } else { None };
        let mut p23 = (((v20[n % v20.len()] * (lit(0.1) * lit(m21 as f64))) - lit(0.77)).abs().sin(), lit(0.5) * (u19[1] + x[x.len() - 1]).atan());
        relax(&mut v20[..2], (u19[2] * u19[2]).ln_1p().tanh());
        if a * v20[1] < lit(0.837) {
            let t24 = std::mem::replace(&mut v20[0], lit(0.5) * (x[n % x.len()] - lit(0.77)).abs() / (lit(1.0) + u19[n % 3] * u19[n % 3]));
            s18 = s18 - (lit(0.52) * t24.sin());
        } else {
            for y25 in [lit(0.5) * (v20[0] * x[2]).atan(), lit(0.5) * v20[0].tanh().powi(2).min(lit(-0.127)) / (lit(1.0) + p23.1 * p23.1)] {
                v20 = vec![lit(0.5) * (p23.1 - y25) / (lit(1.0) + y25 * y25); 4];
                relax(&mut v20[..2], (s18 - p23.1).sin());
                a = a + (lit(0.65) * y25.sin());
            }
        }
        if m21 / 2 % 2 == 0 {
            m21 += 1;
        } else {
            u19[n % 3] = u19[n % 3] - (lit(0.98) * (lit(0.5) * (v20[n % v20.len()] / (lit(1.5) + u19[m21 % 3] * u19[m21 % 3])).atan()));
            match staged((p23.1 + v20[v20.len() - 1]).tanh(), lit(0.5) * (u19[1] + a).atan(), (n + 3)) {
                Ok(y26) => {
                    let mut u29 = [lit(0.5) * v20[0].min(lit(0.457)) / (lit(1.0) + y26 * y26), (u19[0] * a).tanh(), (p23.0 + lit(0.96)).sin()];
                    for y28 in u19 {
                        u29 = [u29[1], u29[2], lit(0.21) * (-y28).cos() + lit(0.52)];
                        let mut k30 = 0;
                        let mut t31 = lit(1.0) + (-a).sin();
                        while t31 > lit(0.45) && k30 < 12 {
                            t31 = t31 * (lit(0.68));
                            k30 += 1;
                            v20[k30 % 4] = (v20[m21 % v20.len()] + y26).max(lit(0.417)).sin();
                        }
                        a = a + (lit(0.97) * (t31 + y28).sin());
                    }
                    s18 = s18 + (lit(0.31) * (u29[m21 % 3] + y26).sin());
                }
                Err(0 | 2) => {}
                Err(k27) => {}
            }
        }
        lit(0.52) * s18 + lit(0.25) * x[m21 % x.len()] + lit(0.55) * u19[m21 % 3] + lit(0.33) * a + lit(0.11) * s18 + lit(0.37) * p23.0 + lit(0.43) * v20[1]
    }

    pub fn q0317(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = a.tanh();
        let y2 = lit(0.61) * staged(lit(0.13) * x[2].cos() + lit(0.38), lit(0.5) * (x[3] + lit(0.43)).tanh().powi(3) / (lit(1.0) + a * a), (n + n))?.sin();
        let y3 = lit(0.37) * checked((y2 * y2).ln_1p().tanh(), (n + n))?.sin();
        let t6: Dual = x.iter().map(|y4| lit(0.5) * x[0].atan()).product();
        s1 = s1 / (lit(1.1) + (a * y3) * (a * y3));
        let t8: Dual = (1..=3).rev().fold(lit(0.3), |s, k7| s * (lit(0.5) * (y2 * t6) / (lit(1.0) + y3 * y3)) + lit(f64::from(k7)));
        Ok(lit(0.5) * ((t8 - t8) - (a / (lit(1.5) + y3 * y3))) / (lit(1.0) + y2 * y2))
    }

    pub fn p0317(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s9 = lit(0.5) * ((a + a) - lit(0.53)).atan();
        let mut m10 = 0;
        let mut y11 = if m10 / 2 > 4 && x[n % x.len()].sin() < a {
            lit(0.37) * ((s9 - x[2]) - (x[n % x.len()] * s9)).cos() + lit(0.15)
        } else {
            return lit(0.61) * x[1] + lit(0.82) * x[m10 % x.len()] + (-x[0]).sin();
        };
        let mut f12 = move |p13: Dual| { y11 = y11.sin() + lit(0.5) * (x[0] * p13) / (lit(1.0) + x[0] * x[0]); y11 * p13 };
        y11 = y11 + ((a * y11).sin());
        let t14 = f12(lit(0.5) * ((s9 + y11) - (x[n % x.len()] * y11)) / (lit(1.0) + a * a)) - f12(y11);
        let t17: Dual = x.iter().rev().map(|y15| lit(0.94) * (y11 * a).cos() + lit(0.15)).product();
        let mut s18 = lit(0.0);
        s18 = s18 + ((s9 - lit(0.77)).abs().max(lit(-0.977)).tanh());
        let t19 = std::mem::take(&mut y11);
        let y20 = blend(&t14, &t19);
        let mut u22 = [lit(0.5) * (y20 - (lit(0.1) * lit(m10 as f64))).atan(), (x[m10 % x.len()] / (lit(1.5) + y20 * y20)).tanh(), ((t17 + t19) + (x[n % x.len()] + a)).sin()];
        for i21 in (0..n % 4 + 2).step_by(3) {
            u22 = [u22[1], u22[2], lit(0.5) * t17.max(lit(0.967)).max(lit(-0.627)).atan()];
            let y27 = match ((m10 + 1) % 2, n % 3) {
                (0, 0) => {
                    'l25: for y24 in x {
                        if m10 / 2 % 2 == 1 {
                            let y26 = rotate(&mut u22[..2]);
                            s18 = s18 + (lit(0.21) * y26.sin());
                        }
                        s18 = s18 + (lit(0.86) * (*y24).sin());
                    }
                    lit(0.5) * (-s9) / (lit(1.0) + y20 * y20)
                }
                (1, k23) => ((s18 + y11) - y20).sin(),
                _ => (t19 * lit(0.48)).tanh(),
            };
            y11 = y11 + (lit(0.91) * y27.sin());
        }
        lit(0.34) * s18 + lit(0.35) * x[1] + lit(0.46) * y11 + lit(0.71) * s18 + lit(0.95) * s9 + lit(0.12) * u22[0]
    }

    pub fn q0318(x: &[Dual], mut a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = (lit(0.43) + x[n % x.len()]).tanh();
        let t4 = lit(0.5) * ((s1 * x[n % x.len()]) * (-a)).atan();
        let f2 = |p3: Dual| (((s1 - (lit(0.1) * lit(n as f64))) + ((lit(0.1) * lit(n as f64)) + x[3])).tanh()) * t4;
        let t4 = f2(t4) + lit(0.5);
        let p3 = t4.sin();
        let t5 = f2(p3 * t4);
        let mut s8 = lit(0.5);
        s8 = s8 + (((p3 * p3).ln_1p() * lit(0.67)).tanh());
        let mut u9 = [lit(0.5) * ((-(t5 * t5)).exp() * a.max(lit(-0.47))) / (lit(1.0) + a * a), p3.sin().tanh()];
        u9.iter_mut().zip(x.iter().rev()).for_each(|(y10, y11)| { if *y11 < lit(0.403) { return; } *y10 = lit(0.5) * *y10 + lit(0.96) * (p3 * p3 + lit(0.3)).sqrt().cos() + lit(0.24); });
        for (y12, y13) in x.iter().zip(u9.iter()) {
            let f14 = |p15: Dual| lit(0.52) * (s8 * p15).cos() + lit(0.52);
            let t17 = x.iter().filter(|y16| f14(**y16) > lit(0.11)).fold(lit(0.4), |s, y16| s * f14(*y16));
            a = a + (lit(0.73) * ((*y12) + t17).sin());
        }
        Ok((x[1] * a).tanh())
    }

    pub fn p0318(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s18 = lit(0.5) * (a * (lit(0.1) * lit(n as f64))).atan();
        let mut m19 = if s18 * a > x[1] { (n + 2) } else { 2 };
        let mut f20 = move |p21: Dual| { s18 = s18.sin() + lit(0.47) * x[0].min(lit(0.747)).cos() + lit(0.57); s18 * p21 };
        s18 = s18 + (lit(0.52) * (b - (lit(0.1) * lit(m19 as f64))).cos() + lit(0.52));
        let t22 = f20(lit(0.5) * s18.cos() / (lit(1.0) + s18 * s18)) - f20(s18);
        let t27: Dual = x.iter().zip(x.iter().take(3)).enumerate().map(|(i25, (y23, y26))| (lit(0.5) * (s18 * a).atan()) * y26 * lit(i25 as f64)).sum::<Dual>().tanh();
        let y47 = match positive((-s18).sin()) {
            Some(y29) if y29 > lit(0.37) => {
                let mut k30 = 0;
                let mut t31 = (y29 - t22).cos().tanh();
                let mut u32 = [lit(0.24) * (y29 - t27).cos() + lit(0.59), lit(0.5) * ((x[1] + t22) - (-(s18 * s18)).exp()).atan(), lit(0.5) * (t27 + a).atan()];
                'l33: while {
                    k30 += 1;
                    t31 = lit(0.69) * t31 + (t22 / (lit(1.5) + t27 * t27)).tanh();
                    k30 < 7 && t31 > -lit(0.21)
                } {
                    u32 = [u32[1], u32[2], lit(0.5) * (lit(0.92) + t31).atan()];
                    u32[..2].fill((s18 + t27).sin());
                }
                u32[m19 % 3] = lit(0.42) * (t27 / (lit(1.5) + u32[m19 % 3] * u32[m19 % 3])).cos() + lit(0.56);
                lit(0.5) * (b - u32[k30 % 3]) / (lit(1.0) + t22 * t22)
            }
            Some(y29) => {
                let mut stack34 = vec![n, (n + n)];
                while let Some(i35) = stack34.pop() {
                    if i35 > 1 {
                        stack34.push(i35 / 2);
                    }
                    if m19 / 2 > 3 && s18 + s18 > lit(0.767) {
                        if (i35 + n) > 0 && (lit(0.1) * lit(n as f64)) - x[m19 % x.len()] < t27 {
                            let f36 = |p37: Dual, q38: Dual| (p37 + p37).tanh();
                            let t39 = if f36((s18 + t22).sin(), lit(0.2)) > lit(0.13) { f36((s18 + s18).tanh(), (s18 + t22).sin()) } else { f36((s18 + t22).sin(), (s18 + t22).sin()) };
                            let f40 = |p42: Dual| lit(0.5) * p42.tanh().powi(3) / (lit(1.0) + p42 * p42);
                            let f41 = |p42: Dual| f40(p42) - f40(lit(0.73) * (lit(0.83) - t22).cos() + lit(0.41));
                            let t43 = f41(lit(0.22) * (y29 + t22).cos() + lit(0.14));
                            s18 = s18 + (lit(0.38) * (t43 + t39).sin());
                        }
                        if m19 % 2 == 0 || b * lit(0.15) > lit(-0.537) {
                            let t46: Dual = x.iter().filter_map(|y44| if *y44 > lit(0.33) { Some(lit(0.5) * (y29 / (lit(1.5) + y29 * y29)) / (lit(1.0) + y29 * y29)) } else { None }).skip(1).sum();
                            s18 = s18 + (lit(0.14) * t46.sin());
                        } else if s18.min(lit(0.707)) >= t22 {
                            a = a + (lit(0.45) * (lit(0.5) * (-(s18 + t22)).atan()));
                        } else if (m19 + n) % 3 != 2 {
                            s18 = s18 + (lit(0.93) * (s18 + a).sin());
                        } else {
                            s18 = s18 + (lit(0.58) * (lit(0.5) * (s18.min(lit(-0.657)) / (lit(1.5) + y29 * y29)).atan()));
                        }
                    } else if (-(t27 * t27)).exp() <= x[x.len() - 1] {
                        s18 = s18 + (lit(0.41) * (lit(0.5) * ((lit(0.17) * x[1]) * y29) / (lit(1.0) + t27 * t27)));
                    } else {
                        a = a + (lit(0.44) * (lit(0.85) * t27.sin().cos() + lit(0.37)));
                    }
                }
                (t27 + x[2]).sin()
            }
            None => {
                return lit(0.37) * t22 + lit(0.24) * x[1];
            }
        };
        lit(0.82) * t27 + lit(0.88) * x[m19 % x.len()] + (lit(0.5) * (a + y47) / (lit(1.0) + y47 * y47)) + lit(0.69) * a + lit(0.63) * s18
    }

    pub fn p0319(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.max(lit(0.327)).sin();
        let mut v2 = vec![lit(0.5) * s1.min(lit(0.647)).atan(); 3];
        let mut m3 = n;
        let t4 = std::mem::replace(&mut s1, lit(0.5) * (x[x.len() - 1] - a).atan());
        for w5 in v2.chunks_mut(2) {
            w5[0] = (a + lit(0.47)).tanh();
            for i6 in (0..3).rev() {
                for w7 in w5.chunks_mut(3) {
                    w7[0] = (s1 - a).sin();
                    let mut k8 = 0;
                    let mut p9 = ((s1 / (lit(1.5) + x[0] * x[0])).sin(), ((lit(0.98) + t4) - w7[i6 % w7.len()].tanh().powi(3)).sin());
                    'l10: while k8 < 2 {
                        p9 = (p9.1, (p9.0 * (p9.1 - (lit(0.1) * lit(n as f64)))).sin());
                        let y11 = soften((w7[m3 % w7.len()] + w7[0]).sin());
                        m3 = (m3 + n) % 5;
                        s1 = s1 + (lit(0.78) * y11.sin());
                        k8 += 1;
                    }
                    s1 = s1 + (lit(0.32) * (w7[n % w7.len()] + p9.0).sin());
                }
            }
            s1 = s1 + (lit(0.63) * w5[n % w5.len()].sin());
        }
        lit(0.88) * a + lit(0.36) * x[0] + (lit(0.5) * a.min(lit(0.147)).atan().atan()) + lit(0.85) * v2[0] + lit(0.59) * s1
    }

    pub fn p0320(x: &[Dual], mut a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[n % x.len()] / (lit(1.5) + b * b)).atan();
        let mut u2 = [lit(0.79) * ((x[n % x.len()] / (lit(1.5) + x[2] * x[2])) + s1.tanh().powi(2)).cos() + lit(0.38); 4];
        let mut v3 = vec![lit(0.5) * u2[n % 4] / (lit(1.0) + x[x.len() - 1] * x[x.len() - 1]), (s1 + s1).sin(), (b * x[3]).sin(), lit(0.5) * a.min(lit(0.947)).atan()];
        let mut o4 = Some(lit(0.5) * (lit(0.84) - u2[n % 4]) / (lit(1.0) + v3[0] * v3[0]));
        add_scaled(&mut v3[..2], &u2, lit(0.5) * (u2[n % 4] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])).atan());
        let mut k5 = 0;
        while k5 < n.min(4) {
            k5 += 1;
            match chained(lit(0.5) * u2[k5 % 4] / (lit(1.0) + u2[k5 % 4] * u2[k5 % 4]), (s1 + s1).sin()) {
                Some(y6) => {
                    let t9: Dual = v3.iter().skip(1).map(|y7| { if *y7 > lit(0.123) { return lit(0.92) * (u2[3].min(lit(0.377)) - lit(0.77)).abs().cos() + lit(0.25); } lit(0.5) * y7 }).take(2).sum();
                    let mut k10 = 0;
                    let mut p12 = (lit(0.97) * (v3[n % v3.len()] * y6).max(lit(0.827)).cos() + lit(0.17), lit(0.28) * (-u2[1]).cos() + lit(0.39));
                    let y11 = loop {
                        k10 += 1;
                        if k10 > n % 4 {
                            break lit(0.5) * (t9 * t9).ln_1p() / (lit(1.0) + t9 * t9);
                        }
                        p12 = (p12.1, (p12.0 * (p12.0 + a)).sin());
                        let t13 = std::mem::take(&mut b);
                        let y16 = match (k5 + n) % 4 {
                            0 | 3 => {
                                let mut v15: Vec<Dual> = x.iter().map(|y14| lit(0.5) * ((u2[2] - lit(0.74)) - ((lit(0.1) * lit(k5 as f64)) * a)) / (lit(1.0) + p12.1 * p12.1)).collect();
                                v15.push((y6 / (lit(1.5) + t9 * t9)).sin());
                                lit(0.5) * (p12.1 * p12.1 + lit(0.3)).sqrt().atan()
                            }
                            _ => {
                                nudge(&mut a, (p12.1 + p12.0).sin());
                                lit(0.5) * (x[k10 % x.len()] + lit(0.64)).atan()
                            }
                        };
                        a = lit(0.7) * a + lit(0.91) * (y16 + t13).sin();
                    };
                    a = lit(0.7) * a + lit(0.38) * (t9 + y11).sin();
                }
                None => {
                    s1 = s1 + (lit(0.88) * (v3[2] * a).tanh());
                }
            }
        }
        lit(0.52) * s1 + lit(0.49) * x[n % x.len()] + x[x.len() - 1].max(lit(0.827)).sin() + lit(0.81) * u2[1] + lit(0.84) * v3[0] + lit(0.95) * s1 + lit(0.46) * b + lit(0.69) * a
    }

    pub fn q0321(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (x[n % x.len()] * x[n % x.len()]).sin();
        let f2 = |p3: Dual, q4: Dual| s1.sin();
        let t5 = if f2(lit(0.5) * (x[0] * x[1]) / (lit(1.0) + s1 * s1), lit(0.2)) > lit(0.13) { f2(lit(0.5) * a.atan().max(lit(-0.837)) / (lit(1.0) + a * a), lit(0.5) * (x[0] * x[1]) / (lit(1.0) + s1 * s1)) } else { f2(lit(0.5) * (x[0] * x[1]) / (lit(1.0) + s1 * s1), lit(0.5) * (x[0] * x[1]) / (lit(1.0) + s1 * s1)) };
        let y6: Dual;
        match n % 4 {
            0 => {
                y6 = lit(0.5) * (s1.atan() + (lit(0.24) + x[n % x.len()])).atan();
            }
            1 | 2 => {
                let t9: Dual = x.iter().rev().map(|y7| lit(0.88) * (s1 - (*y7)).cos() + lit(0.44)).sum();
                y6 = lit(0.5) * ((s1 + x[0]) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + t5 * t5);
            }
            _ => {
                let y10 = lit(0.81) * first_above(x, lit(0.46))?.sin();
                let y11 = positive((a + (lit(0.1) * lit(n as f64))).tanh())?;
                y6 = lit(0.5) * (y10 - x[0]) / (lit(1.0) + t5 * t5);
            }
        }
        Some(lit(0.56) * ((lit(0.1) * lit(n as f64)) + y6).cos() + lit(0.58))
    }

    pub fn p0321(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s12 = lit(0.25) * (a / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])).cos() + lit(0.56);
        let mut o13 = Some(((b * b) + (a - a)).sin());
        let t15: Dual = x.iter().chain(&x[..]).find_map(|y14| if *y14 > lit(-0.513) { Some(lit(0.65) * (x[n % x.len()].tanh().powi(2) * (lit(0.1) * lit(n as f64))).cos() + lit(0.58)) } else { None }).unwrap_or(s12.min(lit(-0.467)).max(lit(-0.557)).tanh());
        for i16 in (0..x.len() + 2).step_by(2) {
            let y23 = match n + 1 {
                ..=2 => {
                    let mut o17 = Some(a.atan().tanh());
                    b.max(lit(0.747)).tanh()
                }
                3.. => {
                    let t22: Dual = x.iter().map(|y20| (-(*y20)).tanh()).product();
                    lit(0.24) * (s12.tanh().powi(2) - t15).cos() + lit(0.22)
                }
            };
            s12 = s12 + (lit(0.36) * y23.sin());
        }
        lit(0.36) * t15 + lit(0.71) * x[n % x.len()] + (-b.max(lit(0.167))).tanh() + lit(0.44) * s12
    }

    pub fn p0322(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (x[3] + x[0]).atan();
        let mut u2 = [((x[n % x.len()] * x[n % x.len()]) - (s1 - lit(0.77)).abs()).tanh(), lit(0.5) * (a.min(lit(-0.437)) + (s1 - a)) / (lit(1.0) + a * a), (a * lit(0.27)).tanh()];
        let mut v3 = vec![(lit(0.27) * x[0]).sin(), lit(0.5) * s1.max(lit(0.187)) / (lit(1.0) + u2[1] * u2[1]), s1.tanh()];
        let mut m4 = if a.cos() <= lit(-0.337) { (n + n) } else { 1 };
        for i5 in (0..n + 2).step_by(3) {
            let t7: Dual = u2.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(lit(0.84) * (lit(0.37) + a).cos() + lit(0.75), |(i, y6)| (lit(0.5) * ((*y6) + v3[m4 % v3.len()]) / (lit(1.0) + a * a)) * lit(i as f64));
            s1 = s1 + (lit(0.48) * t7.sin());
        }
        s1 = s1 / (lit(1.1) + (a * a) * (a * a));
        {
            let (w8, w9) = u2.split_at_mut(1);
            w8[0] = w9[0] * v3[m4 % v3.len()];
            let y10 = soften((w9[1] * w9[0]).max(lit(0.547)).tanh());
            s1 = s1 + (lit(0.21) * (w9[0] + y10).sin());
        }
        match n + n {
            ..=2 => {
                if u2[0] * s1 > lit(-0.567) {
                    let mut s11 = lit(0.78) * v3[0].max(lit(-0.827)).cos() + lit(0.95);
                    'l13: for i12 in 0..3 {
                        s11 = (lit(0.13) * s11 + (s11 * s1)).tanh();
                        let e14 = if (n + n) % 2 == 0 { Err(1_u8) } else { Ok((lit(0.22) * u2[2]).max(lit(-0.947)).tanh()) };
                    }
                    s1 = s1 + (lit(0.78) * s11.sin());
                } else if (m4 + 1) % 2 == 1 {
                    u2[..2].fill(lit(0.12) * a.cos() + lit(0.84));
                    let mut k15 = 0;
                    let mut u17 = [((lit(0.77) * s1) - lit(0.77)).abs().sin(), (-v3[0]).sin(), lit(0.5) * (-a) / (lit(1.0) + a * a)];
                    let y16 = loop {
                        k15 += 1;
                        if (n + 2) % 2 == 0 || k15 > n.min(4) {
                            break lit(0.5) * (a * v3[k15 % v3.len()]).atan();
                        }
                        u17 = [u17[1], u17[2], lit(0.18) * (a - lit(0.77)).abs().cos() + lit(0.34)];
                        let mut u19 = [lit(0.74) * (a + a).cos() + lit(0.64), (u2[n % 3] * u17[1]).sin(), lit(0.94) * (x[n % x.len()] * s1).cos() + lit(0.75)];
                        'l20: for y18 in &v3 {
                            u19 = [u19[1], u19[2], lit(0.5) * (-u19[m4 % 3]).min(lit(0.797)).atan()];
                            u17[..2].fill(lit(0.31) * ((u2[k15 % 3] * (lit(0.1) * lit(n as f64))) * lit(0.36)).cos() + lit(0.42));
                            s1 = s1 + (lit(0.76) * (*y18).sin());
                        }
                        s1 = lit(0.7) * s1 + lit(0.61) * u19[k15 % 3].sin();
                    };
                    s1 = s1 + (lit(0.78) * (u17[k15 % 3] + y16).sin());
                } else if m4 / 2 > 2 {
                    s1 = s1 + (lit(0.59) * (lit(0.27) * (v3[v3.len() - 1] * lit(0.51)).cos() + lit(0.68)));
                }
            }
            3.. => {
                s1 = s1 + (lit(0.67) * (lit(0.5) * (-v3[n % v3.len()]).atan()));
            }
        }
        lit(0.55) * s1 + lit(0.49) * x[n % x.len()] + lit(0.92) * u2[1] + lit(0.67) * s1 + lit(0.57) * v3[v3.len() - 1]
    }

    pub fn p0323(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.max(lit(0.417)).tanh();
        let mut p2 = ((a * a).tanh(), (x[2].max(lit(-0.977)) + (a + a)).sin());
        let (t6, t7) = x.iter().take(3).fold((lit(0.5) * (-(p2.1 - s1)).atan(), lit(1.0)), |(p4, q5), y3| (p4 + (lit(0.28) * (x[0] + (*y3)).atan().cos() + lit(0.25)), q5 * p4));
        let (t6, t7) = (t6.tanh(), t7.sin());
        let y10: Dual;
        match n / 2 % 4 {
            0 => {
                let mut stack11: Vec<usize> = (0..n).collect();
                let mut p13 = ((t7.max(lit(-0.67)) / (lit(1.5) + t6 * t6)).tanh(), lit(0.5) * (t6 + s1) / (lit(1.0) + p2.1 * p2.1));
                while let Some(i12) = stack11.pop() {
                    if i12 > 1 {
                        stack11.push(i12 / 2);
                    }
                    p13 = (p13.1, (p13.0 * p2.1.min(lit(-0.397))).sin());
                    let t17: Dual = x.iter().take(2).flat_map(|y14| { let t16 = lit(0.5) * (t6 - lit(0.77)).abs() / (lit(1.0) + t7 * t7); x.iter().map(move |y15| t16 * (lit(0.5) * (t7 + t7).atan())) }).sum();
                    'l20: for (i18, y19) in x.iter().enumerate() {
                        let mut f21 = move |p22: Dual| { s1 = s1.sin() + lit(0.5) * a.min(lit(0.947)) / (lit(1.0) + p13.1 * p13.1); s1 * p22 };
                        s1 = s1 + ((x[1] + (*y19)).sin());
                        let t23 = f21(lit(0.5) * (-t17).min(lit(-0.87)).atan()) - f21(s1);
                        match n % 5 {
                            3 => return lit(0.22) * (*y19) + lit(0.19) * x[0] + (lit(0.5) * ((t7 - p13.0) - lit(0.77)).abs() / (lit(1.0) + p2.0 * p2.0)),
                            _ => {}
                        }
                        s1 = s1 + (lit(0.13) * ((*y19) + t23).sin());
                    }
                    let y25 = match i12 + n {
                        k24 if k24 > 1 => lit(0.5) * ((t7 * t7) + (t7 - p2.1)) / (lit(1.0) + t7 * t7),
                        _ if n > 1 && t17.min(lit(0.797)) > lit(0.187) => {
                            (p13.0, p13.1) = (p13.1, (t17 * (lit(0.1) * lit(n as f64))).sin());
                            lit(0.5) * (p13.0 + lit(0.88)).min(lit(-0.707)).atan()
                        }
                        _ => {
                            return lit(0.23) * p13.1 + lit(0.41) * x[1] + (lit(0.57) * (t6 / (lit(1.5) + x[3] * x[3])).cos() + lit(0.36));
                        }
                    };
                    s1 = s1 - (lit(0.48) * (y25 + t17).sin());
                }
                let mut f26 = |p27: Dual| { s1 = lit(0.5) * s1 + lit(0.79) * ((t6 / (lit(1.5) + p13.1 * p13.1)) + lit(0.67)).cos() + lit(0.52); s1 * p27 };
                let t28 = f26(lit(0.64) * (x[n % x.len()] - lit(0.34)).cos() + lit(0.54)) + lit(0.5) * f26(lit(0.7));
                y10 = (t28 + p13.0).tanh();
            }
            1 | 2 => {
                let mut v30 = x.iter().take(3).map(|y29| ((*y29) * (*y29)).min(lit(0.207)).sin()).collect::<Vec<_>>();
                v30.push(lit(0.5) * ((t6 + t7) + (lit(0.1) * lit(n as f64))).atan());
                y10 = lit(0.5) * (t7 + v30[0]).sin().atan();
            }
            _ => {
                y10 = lit(0.5) * (t6.max(lit(0.497)) + (s1 - t7)).atan();
            }
        }
        lit(0.64) * x[n % x.len()] + lit(0.96) * p2.0 + lit(0.41) * s1
    }

    pub fn q0324(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a + a).sin();
        'l4: for (i2, y3) in x.iter().enumerate() {
            if (n + n) % 2 == 0 || s1.cos() >= lit(-0.717) {
                continue;
            }
            match first_above(x, lit(0.48)) {
                Some(y5) => {
                    'l8: for (i6, y7) in (0..2).flat_map(|i| x.iter().skip(i).map(move |y| (i, y))) {
                        let t12: Dual = x.iter().chain(&x[..]).take(2).flat_map(|y9| { let t11 = lit(0.77) * y3.cos() + lit(0.15); x.iter().map(move |y10| t11 * (lit(0.5) * ((*y3) + (*y10)) / (lit(1.0) + y5 * y5))) }).skip(1).sum();
                        s1 = s1 - (lit(0.75) * (t12 + (*y7)).sin());
                    }
                    let t15: Dual = x.iter().rev().filter(|y13| **y13 > lit(0.713)).map(|y13| (x[i2].sin() - ((*y3) - x[i2])).tanh()).skip(1).sum();
                    a = a + (lit(0.23) * (t15 + y5).sin());
                }
                None => {
                    let mut k16 = 0;
                    let y17 = 'l18: loop {
                        k16 += 1;
                        if i2 > 2 || k16 > 3 {
                            break x[i2].tanh().powi(2).tanh();
                        }
                        let t21: Dual = x.iter().skip(1).map(|y19| (x[i2] + (lit(0.1) * lit(i2 as f64))).tanh()).sum();
                        let y22 = lit(0.59) * chained(((*y3) / (lit(1.5) + a * a)).sin(), lit(0.5) * (s1 - t21) / (lit(1.0) + x[i2] * x[i2]))?.sin();
                        a = a + (lit(0.45) * (y22 + t21).sin());
                    };
                    s1 = s1 + (lit(0.79) * y17.sin());
                }
            }
            a = a - (lit(0.61) * (*y3).sin());
        }
        Some(((lit(0.1) * lit(n as f64)) + x[n % x.len()]).tanh())
    }

    pub fn p0324(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s23 = ((-(x[2] * x[2])).exp() - lit(0.77)).abs().tanh();
        let o24 = if x[3] + s23 > s23 { Some(lit(0.5) * (x[x.len() - 1] * lit(0.54)) / (lit(1.0) + a * a)) } else { None };
        let t27: Dual = x.iter().step_by(2).fold(lit(0.67) * (a.max(lit(-0.277)) - (a * a)).cos() + lit(0.81), |s26, y25| lit(0.5) * s26 + lit(0.24) * ((*y25).min(lit(-0.87)) * (y25 - x[n % x.len()])).cos() + lit(0.54));
        let y29 = if let Ok(y28) = staged(lit(0.5) * (s23 - a) / (lit(1.0) + s23 * s23), (t27 + s23).tanh(), (n + n)) {
            lit(0.5) * ((y28 + y28) + (s23 * y28)) / (lit(1.0) + t27 * t27)
        } else {
            (a + lit(0.99)).tanh()
        };
        let w30 = &x[2..];
        for (i31, y32) in w30.iter().chain(&w30[1..]).enumerate() {
            if (i31 + n) % 3 != 0 {
                let y33 = if t27 * y32 <= lit(-0.27) {
                    lit(0.58) * (y32 * (*y32)).max(lit(0.127)).cos() + lit(0.31)
                } else {
                    (-y29).tanh()
                };
                let mut s23 = y33 - s23.tanh();
            } else if n % 3 != 2 {
                match (i31 / 2 % 2, n % 3) {
                    (0, 0) => {
                        let y35 = drain(&mut s23);
                        s23 = s23 + (lit(0.27) * y35.sin());
                    }
                    (1, k34) => {
                        let y36 = stepped(lit(0.5) * (t27 * t27).atan(), i31);
                        s23 = s23 + (lit(0.97) * y36.sin());
                    }
                    _ => {}
                }
            } else {
                s23 = s23 + (lit(0.87) * (lit(0.22) * (w30[n % w30.len()].max(lit(-0.317)) - (y32 + y29)).cos() + lit(0.63)));
            }
            s23 = s23 + (lit(0.97) * (*y32).sin());
        }
        lit(0.11) * s23 + lit(0.66) * x[n % x.len()] + (lit(0.5) * (x[3] * lit(0.17)) / (lit(1.0) + w30[n % w30.len()] * w30[n % w30.len()])) + lit(0.19) * s23
    }
}

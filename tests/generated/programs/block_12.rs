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
    let y3 = weighted(x, &x[..2], n);
    let mut stack4 = vec![n, (n + n)];
    'l6: while let Some(i5) = stack4.pop() {
        if i5 > 1 {
            stack4.push(i5 / 2);
        }
        let t9: f64 = x[1..].iter().take_while(|y7| **y7 > 0.783).map(|y7| 0.17 * (y7 * a).cos() + 0.47).sum();
        match (i5 + 1) % 5 {
            2 => continue 'l6,
            _ => {}
        }
        s1 += 0.28 * t9.sin();
    }
    0.94 * y2 + 0.12 * x[0] + (0.5 * (-x[2]).atan()) + 0.52 * a + 0.53 * s1
}

#[differentiable]
pub fn p0301(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = ((x[n % x.len()] + b) - (a * (0.1 * (n as f64)))).sin();
    let mut m2 = 0;
    if n / 2 > 3 && x[2] + a > -0.907 {
        if m2 % 3 != 1 {
            if x[m2 % x.len()] + s1 >= s1 {
                let mut k3 = 0;
                loop {
                    let y4 = match first_above(x, 0.48) { Some(t) => 0.74 * t, None => 0.37 };
                    let mut b = y4 - b.tanh();
                    s1 += 0.12 * b;
                    s1 += 0.45 * (y4 + b).sin();
                    k3 += 1;
                    if b * 0.83 <= s1 || k3 >= n.min(4) {
                        break;
                    }
                }
                if (m2 + 3) % 3 != 1 {
                    let f5 = |p6: f64, q7: f64| 0.5 * (p6 + p6) / (1.0 + b * b);
                    let t8 = f5((((0.1 * (n as f64)) - a) * (-x[m2 % x.len()])).sin(), 0.23 * (s1 * a).max(-0.997).cos() + 0.77) - f5(0.23 * (s1 * a).max(-0.997).cos() + 0.77, 0.4);
                    m2 = k3 % 5;
                    s1 += 0.11 * t8.sin();
                }
            }
            if s1.max(-0.747) >= x[m2 % x.len()] {
                let y9: f64;
                match (m2 + n) % 4 {
                    0 => {
                        y9 = 0.5 * (a.max(-0.317) + 0.89).atan();
                    }
                    1 | 2 => {
                        let mut s10 = 0.0;
                        s10 += 0.94 * s1.min(0.87).cos() + 0.16;
                        let t12: f64 = (0..n.min(4)).rev().filter(|k11| k11 % 2 == 1).map(|k11| (s1.sin()) * (k11 as f64)).sum();
                        y9 = (s10 + s10).tanh();
                    }
                    _ => {
                        y9 = 0.62 * a.atan().sin().cos() + 0.72;
                    }
                }
                s1 += 0.79 * y9.sin();
            } else {
                s1 += 0.74 * (0.84 * b.cos().min(0.127).cos() + 0.29);
            }
        } else {
            s1 += 0.51 * (0.5 * (b - s1) / (1.0 + x[2] * x[2]));
        }
    } else if (m2 + 3) > 2 && s1 * a < -0.427 {
        s1 += 0.33 * (0.5 * (x[0] + x[3]).atan());
    }
    0.58 * x[n % x.len()] + 0.88 * x[1] + (0.5 * (x[0] * s1).min(-0.797).atan()) + 0.24 * s1
}

#[differentiable]
pub fn q0302(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = (0.96 * x[n % x.len()]).sin();
    let w2 = &x[2..4];
    let mut f3 = |p4: f64| { s1 = 0.5 * s1 + 0.5 * (a + x[1]) / (1.0 + w2[1] * w2[1]); s1 * p4 };
    let t5 = f3((a + 0.78).sin()) + 0.5 * f3(0.7);
    let w6 = &x[2..4];
    let e7: Result<f64, u8> = match (n + 1) % 3 { 0 => Err(2), _ => Ok(0.5 * (w6[n % w6.len()].min(0.67) / (1.5 + x[n % x.len()] * x[n % x.len()])) / (1.0 + w6[n % w6.len()] * w6[n % w6.len()])) };
    let t10 = ((0.1 * (n as f64)) - (x[3] - w6[w6.len() - 1])).tanh();
    let f8 = |p9: f64| ((x[n % x.len()] + w6[1]).tanh()) * t10;
    let t10 = f8(t10) + 0.5;
    let p9 = t10.sin();
    let t11 = f8(p9 * t10);
    let t15: f64 = x.iter().scan((t5 * w2[n % w2.len()]).tanh(), |s14, y12| { *s14 = 0.5 * *s14 + 0.5 * (t11 - t10) / (1.0 + p9 * p9); Some(s14.sin()) }).take(2).sum();
    let y18 = match mode(n + 2) {
        Mode::Middle | Mode::High => 0.5 * ((t11 + t10) / (1.5 + w6[n % w6.len()] * w6[n % w6.len()])) / (1.0 + t11 * t11),
        Mode::Low => {
            let mut u16 = [0.5 * p9.min(-0.747).max(-0.707).atan(), (t10 * s1).tanh(), 0.5 * t10.cos() / (1.0 + w2[0] * w2[0])];
            let mut v17 = u16.clone();
            (t11 - a).sin()
        }
    };
    0.25 * p9 + 0.89 * x[x.len() - 1] + 0.48 * s1
}

#[differentiable]
pub fn p0302(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s19 = (a + 0.54).tanh();
    let mut u20 = [((a * a + 0.3).sqrt() - (x[n % x.len()] * a)).tanh(); 2];
    let o21 = if a * x[0] > 0.337 { Some((0.13 * (u20[1] * u20[1]).ln_1p()).sin()) } else { None };
    let r22 = if u20[n % 2] * s19 <= -0.997 { &a } else { &x[0] };
    let y23 = q0302(x, (((*r22) * u20[n % 2]) - 0.77).abs().tanh(), n % 4);
    for y24 in u20.iter_mut() {
        let mut k25 = 0;
        let mut t26 = ((*r22) / (1.5 + s19 * s19)).tanh();
        'l27: while {
            k25 += 1;
            t26 = 0.77 * t26 + (0.5 * (r22 - y23) / (1.0 + y23 * y23));
            k25 < 7 && t26 > -0.89
        } {
            let mut k28 = 0;
            let mut t29 = 0.5 * (0.62 - ((*r22) * (*r22))) / (1.0 + t26 * t26);
            let mut s30 = t26.cos().tanh().powi(2).sin();
            while {
                k28 += 1;
                t29 = 0.58 * t29 + ((*y24) + x[x.len() - 1]).tanh();
                k28 < 3 && t29 > -0.57
            } {
                s30 = (0.16 * s30 + (y23 + s19)).tanh();
                match k25 / 2 {
                    0 => {
                        let mut f32 = move |p33: f64| { s19 = s19.sin() + 0.66 * (0.55 + p33).cos() + 0.52; s19 * p33 };
                        s19 += 0.5 * (t29.tanh().powi(3) + ((*y24) + a)).atan();
                        let t34 = f32(s30.sin()) - f32(s19);
                        s30 += 0.12 * t34.sin();
                    }
                    k31 => {}
                }
                let mut stack35 = vec![n % 3];
                while let Some(i36) = stack35.pop() {
                    let mut m37 = (i36 + n);
                }
            }
            t26 += 0.27 * (s30 + t29).sin();
        }
        let mut a = a * 0.94;
        s19 += 0.76 * a;
        s19 += 0.42 * (t26 + a).sin();
    }
    0.51 * y23 + 0.85 * x[n % x.len()] + (y23 - u20[1]).sin() + 0.88 * s19 + 0.11 * u20[0]
}

#[differentiable]
pub fn p0303(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.tanh();
    let mut m2 = if (n + 1) % 2 == 1 { (n + 2) } else { 1 };
    let mut p3 = (0.5 * x[m2 % x.len()].max(0.357) / (1.0 + a * a), 0.5 * ((x[1] / (1.5 + s1 * s1)) + (s1 + a)) / (1.0 + s1 * s1));
    let mut u4 = [0.5 * (-p3.0) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.62 * s1.min(-0.617).cos() + 0.24, (0.83 + a).tanh()];
    let mut v5 = u4.clone();
    let mut k6 = 0;
    let mut s7 = 0.5 * (v5[m2 % 3] * p3.0).atan();
    while k6 < n {
        s7 = (0.83 * s7 + (s7 + 0.16)).tanh();
        for w8 in u4.chunks_mut(2) {
            w8[0] = 0.75 * (p3.0 * 0.52).cos() + 0.79;
            v5[1] = 0.5 * ((x[0] - s7) * 0.57) / (1.0 + s1 * s1);
            let y21 = match mode(n / 2) {
                Mode::Low => {
                    'l10: for i9 in 3..n.min(5) {
                        let mut v11 = v5.clone();
                        s7 += 0.32 * v11[2].sin();
                    }
                    s7.max(0.817).tanh()
                }
                Mode::Middle => 0.12 * (-w8[n % w8.len()]).cos() + 0.58,
                Mode::High => {
                    if (m2 + 1) % 3 != 2 {
                        let t14 = 0.71 * (-a).cos() + 0.86;
                        let f12 = |p13: f64| (0.5 * (x[m2 % x.len()] - 0.77).abs() / (1.0 + w8[m2 % w8.len()] * w8[m2 % w8.len()])) * t14;
                        let t14 = f12(t14) + 0.5;
                        let p13 = t14.sin();
                        let t15 = f12(p13 * t14);
                        let y16 = soften(0.5 * (w8[n % w8.len()] + w8[k6 % w8.len()]).atan());
                        s7 += 0.84 * (p13 + t15).sin();
                    } else if v5[1] >= 0.677 {
                        let f17 = |p19: f64| 0.23 * (s7 + p3.1).cos() + 0.19;
                        let f18 = |p19: f64| f17(p19) - f17(0.15 * ((v5[1] * s7) + (-p19)).cos() + 0.34);
                        let t20 = f18(0.5 * (-v5[n % 3]).atan());
                        s7 += 0.39 * t20.sin();
                    } else if x[n % x.len()].min(-0.867) > s7 {
                        p3.0 += 0.67 * (0.75 * (s7 + s7).cos() + 0.91);
                    }
                    0.5 * (x[0] / (1.5 + s1 * s1)).atan()
                }
            };
            s7 += 0.17 * (y21 + w8[w8.len() - 1]).sin();
        }
        k6 += 1;
    }
    0.27 * x[1] + 0.93 * x[k6 % x.len()] + (0.5 * (a / (1.5 + s7 * s7)).atan()) + 0.34 * u4[1] + 0.41 * s1 + 0.78 * s7 + 0.47 * v5[2] + 0.48 * p3.1
}

#[differentiable]
pub fn p0304(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] + (b + a)).tanh();
    let mut u2 = [0.21 * s1.cos() + 0.15; 4];
    let w3 = &u2[1..];
    let t6: f64 = u2.iter().rev().filter_map(|y4| if *y4 > -0.13 { Some(0.35 * (x[2] * w3[n % w3.len()]).cos() + 0.54) } else { None }).take(2).sum();
    let t9: f64 = u2.iter().map(|y7| ((*y7) / (1.5 + t6 * t6)).tanh()).product();
    let mut v11: Vec<f64> = x[1..].iter().map(|y10| 0.5 * (0.36 + ((0.1 * (n as f64)) - (*y10))).atan()).collect();
    v11.push(w3[n % w3.len()].min(0.707).sin());
    v11.fill(u2[2].tanh().powi(2).sin());
    v11[0] = (s1 + u2[n % 4]).sin();
    0.88 * v11[v11.len() - 1] + 0.56 * x[3] + 0.58 * s1 + 0.38 * v11[0]
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
        nudge(&mut s1, 0.5 * (x[1] + b) / (1.0 + b * b));
    };
    let mut k4 = 0;
    let mut t5 = 1.0 + (0.5 * b.max(0.917).atan());
    'l6: while t5 > 0.68 && k4 < 12 {
        t5 *= 0.73;
        k4 += 1;
        if (n + n) > 4 && y3.max(0.987) >= y3 {
            let y7 = match mode(n + 2) {
                Mode::Middle | Mode::High => 0.5 * (a * y3).atan(),
                Mode::Low => continue 'l6,
            };
            let y8 = drain(&mut s1);
            a += 0.34 * (y8 + y7).sin();
        } else {
            let y12 = match k4 / 2 % 4 {
                0 => {
                    match (k4 + n) % 4 {
                        2 => {
                            let t10: f64 = x.iter().rev().find(|y9| **y9 > 0.193).copied().unwrap_or(0.96 * (s1 / (1.5 + y3 * y3)).cos() + 0.66);
                            a += 0.94 * t10.sin();
                        }
                        0 | 1 => {}
                        _ => {
                            let y11 = mean(&x[..2]);
                            t5 = 0.7 * t5 + 0.26 * y11.sin();
                        }
                    }
                    0.52 * (s1 + b).cos() + 0.74
                }
                1 => (y3 + (0.1 * (k4 as f64))).sin(),
                _ => 0.5 * y3.max(-0.897).atan(),
            };
            t5 = 0.7 * t5 + 0.65 * y12.sin();
        }
    }
    0.69 * y3 + 0.48 * x[3] + (0.97 * ((b * b).ln_1p() - 0.27).cos() + 0.76) + 0.42 * a + 0.36 * s1 + 0.38 * t5
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
        if y7.min(-0.507) >= t4 || k8 > n % 4 {
            break (s1 - y7).tanh();
        }
        let y11 = checked(0.5 * (t4 * t4 + 0.3).sqrt().atan(), k8)?;
        a += 0.23 * y11.sin();
    };
    let s1 = s1 * 0.57;
    Ok(0.79 * (t6 + y7).cos() + 0.44)
}

#[differentiable]
pub fn p0306(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s12 = (x[3] - a).sin();
    let mut v13 = vec![0.5 * x[n % x.len()] / (1.0 + s12 * s12); 4];
    let mut p14 = (0.5 * (s12 + s12).atan(), (a.max(0.367) + 0.78).tanh());
    let t17: f64 = v13.iter().skip_while(|y15| **y15 > -0.153).map(|y15| 0.5 * y15.cos() / (1.0 + v13[n % v13.len()] * v13[n % v13.len()])).skip(1).sum();
    v13.iter_mut().zip(x[1..].iter()).for_each(|(y18, y19)| { if *y19 < -0.213 { return; } *y18 = 0.5 * *y18 + (0.78 + (*y19)).tanh(); });
    for i20 in (0..3 + 2).step_by(2) {
        let t23: f64 = x.iter().rev().map(|y21| 0.5 * ((a - t17) * (a / (1.5 + v13[0] * v13[0]))).atan()).product();
        if n % 3 != 0 {
            'l26: for (i24, y25) in x.iter().enumerate() {
                for i27 in 0..2 {
                    let mut f28 = |p29: f64| { s12 = 0.5 * s12 + 0.19 * (t23 * (*y25)).cos() + 0.94; s12 * p29 };
                    let t30 = f28(0.5 * (*y25).atan()) + 0.5 * f28(0.7);
                    v13[i24 % 4] = 0.5 * (t23 - t23).atan();
                    s12 -= 0.34 * t30.sin();
                }
                s12 += 0.57 * (*y25).sin();
            }
        } else {
            s12 += 0.94 * (t23 / (1.5 + v13[0] * v13[0])).tanh();
        }
        s12 += 0.61 * t23.sin();
    }
    0.95 * t17 + 0.45 * x[1] + (0.5 * (-(p14.0 * p14.0)).exp() / (1.0 + s12 * s12)) + 0.52 * s12 + 0.96 * p14.1 + 0.25 * a + 0.27 * v13[n % v13.len()]
}

#[differentiable]
pub fn p0307(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((a / (1.5 + a * a)) - 0.41) / (1.0 + a * a);
    let mut u2 = [s1.sin().sin(), 0.5 * ((x[1] + a) - 0.94) / (1.0 + a * a)];
    let o3 = if (n + n) % 3 != 1 { Some(0.5 * (u2[n % 2] * x[n % x.len()]).atan()) } else { None };
    let mut p4 = ((x[0] * (0.1 * (n as f64))).tanh(), u2[n % 2].min(0.417).tanh());
    let y5 = if s1 * p4.1 >= -0.67 {
        0.5 * ((a + p4.1) * ((0.1 * (n as f64)) + s1)).atan()
    } else {
        return 0.43 * a + 0.58 * x[1] + (0.5 * ((a * u2[1]) + (u2[1] - a)) / (1.0 + s1 * s1));
    };
    if !((n + 1) <= 4) {
        let mut s7 = ((0.1 * (n as f64)) + x[1]).tanh();
        for y6 in u2.iter_mut() {
            s7 = (0.89 * s7 + s7.min(0.197)).tanh();
            let mut u8 = [(x[n % x.len()] * s1).tanh(); 2];
            let mut v9 = u8.clone();
            u8[n % 2] = v9[1].min(0.807).sin();
            if n / 2 % 2 == 0 {
                let t13: f64 = v9.iter().take(2).flat_map(|y10| { let t12 = 0.96 * v9[n % 2].min(-0.457).cos() + 0.67; x.iter().map(move |y11| t12 * (0.5 * ((*y11) / (1.5 + u8[1] * u8[1])).atan())) }).sum();
                let t14 = ((v9[n % 2] * v9[n % 2] + 0.3).sqrt() - 0.77).abs().sin();
                a += 0.72 * (t14 + t13).sin();
            } else if n / 2 % 2 == 1 {
                let mut f15 = |p16: f64| { a = 0.5 * a + p16.atan().tanh(); a * p16 };
                let t17 = f15(((0.1 * (n as f64)) - x[x.len() - 1]).tanh()) + 0.5 * f15(0.7);
                a += 0.79 * t17.sin();
            } else if (n + 3) > 3 {
                for w18 in u8.chunks_mut(3) {
                    w18[0] = (v9[n % 2] + s1).sin();
                    let mut m19 = (n + 3);
                    a += 0.27 * w18[0].sin();
                }
            } else {
                s1 += 0.72 * (0.5 * v9[n % 2].max(-0.717).atan());
            }
            s7 += 0.26 * (v9[n % 2] + u8[1]).sin();
        }
        s1 -= 0.71 * s7.sin();
    } else {
        s1 += 0.96 * (0.5 * (s1 + y5).atan());
    }
    0.86 * x[0] + 0.81 * x[3] + 0.51 * p4.1 + 0.34 * a + 0.42 * s1 + 0.49 * u2[n % 2]
}

#[differentiable]
pub fn q0308(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = 0.5 * ((a + x[2]) * (x[n % x.len()] + x[0])) / (1.0 + a * a);
    let t4: f64 = x.iter().take_while(|y2| **y2 > -0.433).map(|y2| 0.5 * (s1 - (*y2)).atan()).skip(1).sum();
    for i5 in (1..3 + 2).rev().step_by(3) {
        let y6 = chained(0.5 * (0.56 + s1).atan(), 0.5 * s1.min(0.687).atan())?;
        std::mem::swap(&mut s1, &mut a);
        if n > 0 {
            let y7 = {
                let t9: f64 = x.iter().skip(1).find(|y8| **y8 > -0.63).copied().unwrap_or(0.5 * s1.tanh().powi(3).atan());
                0.69 * y6.sin().cos() + 0.43
            };
            let y13 = match i5 + n {
                k10 @ 1..=3 => (a.max(0.437) + (a * t4)).sin(),
                _ => {
                    match ((i5 + n) % 2, n % 3) {
                        (0, 0) => {
                            let mut m12 = n;
                        }
                        (1, k11) => {
                            a += 0.78 * (0.5 * (t4 * y7).sin().atan());
                        }
                        _ => {}
                    }
                    0.5 * ((s1 * y7) + (0.1 * (i5 as f64))).atan()
                }
            };
            a = 0.7 * a + 0.47 * (y13 + y7).sin();
        }
        s1 += 0.65 * y6.sin();
    }
    Some(0.64 * (t4 / (1.5 + s1 * s1)).cos() + 0.29)
}

#[differentiable]
pub fn p0308(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s14 = 0.59 * (b * a).cos() + 0.71;
    let mut p15 = (x[1].max(-0.387).sin(), (b + 0.51).sin());
    let mut v17: Vec<f64> = x.iter().skip(1).map(|y16| (b - 0.77).abs().sin()).collect();
    v17.push(0.5 * s14.min(-0.317) / (1.0 + a * a));
    let f18 = |p19: f64, q20: f64| 0.5 * (p19 * q20).atan();
    let t21 = f18((s14 + v17[n % v17.len()]).sin(), (b / (1.5 + s14 * s14)).tanh()) - f18((b / (1.5 + s14 * s14)).tanh(), 0.4);
    let f22 = |p23: f64, q24: f64| 0.52 * ((-q24) + (v17[0] - x[2])).cos() + 0.27;
    let t25 = f22(0.65 * (s14.cos() + (a + 0.94)).cos() + 0.76, 0.5 * s14.max(-0.37) / (1.0 + s14 * s14)) - f22(0.5 * s14.max(-0.37) / (1.0 + s14 * s14), 0.4);
    let t28: f64 = v17.iter().rev().map(|y26| 0.5 * (*y26).cos() / (1.0 + x[n % x.len()] * x[n % x.len()])).sum();
    v17.iter_mut().zip(x.iter().take(3)).for_each(|(y29, y30)| { if *y30 < -0.763 { return; } *y29 = 0.5 * *y29 + 0.5 * t25.cos().atan(); });
    v17[n % 1] -= 0.79 * t28.tanh().powi(3).min(-0.597).tanh();
    let y31 = match q0308(x, 0.5 * (v17[n % v17.len()] - t28) / (1.0 + b * b), n % 4) { Some(t) => 0.31 * t, None => 0.36 };
    0.34 * t25 + 0.84 * x[0] + (0.5 * t28.max(0.147).atan()) + 0.66 * p15.0 + 0.92 * v17[0] + 0.49 * s14 + 0.63 * b
}

#[differentiable]
pub fn p0309(x: &[f64], a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a + x[2]).atan();
    let mut m2 = if !((n + 3) <= 3) { n / 2 } else { 0 };
    let t5 = std::mem::replace(&mut s1, (-b).sin());
    for i6 in 2..2 {
        if m2 % 2 == 0 {
            let t8: f64 = x.iter().find_map(|y7| if *y7 > 0.93 { Some(((*y7) / (1.5 + b * b)).sin()) } else { None }).unwrap_or(0.5 * ((-(a * a)).exp() * a.cos()) / (1.0 + s1 * s1));
            let e9: Result<f64, u8> = match m2 % 3 { 0 => Err(2), _ => Ok(s1.atan().sin()) };
            'l14: for (i12, y13) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                let mut u15 = [(a + t5).sin(); 3];
                let mut v16 = u15.clone();
                s1 += 0.97 * (v16[0] + (*y13)).sin();
            }
            s1 += 0.18 * t8.sin();
        } else {
            let mut u18 = [s1.cos().sin(), (0.99 * (a * a)).sin(), 0.14 * (b / (1.5 + b * b)).cos() + 0.59];
            for &y17 in x.iter() {
                u18 = [u18[1], u18[2], 0.5 * (-s1).max(0.957).atan()];
                let mut u21 = [0.92 * (s1 - t5).cos() + 0.15, y17.min(-0.657).tanh(), (s1 * t5).tanh()];
                'l22: for (i19, y20) in u18.iter_mut().enumerate() {
                    u21 = [u21[1], u21[2], ((*y20) - (*y20)).sin()];
                    let w23 = &mut u21[1..];
                    s1 += 0.27 * (w23[1] + (*y20)).sin();
                }
                let mut v24 = std::mem::take(&mut u18);
                v24[1] = 0.5 * (t5 + t5).atan();
                u18 = v24;
                s1 += 0.81 * (u21[2] + y17).sin();
            }
            s1 = 0.7 * s1 + 0.41 * u18[0].sin();
        }
    }
    0.39 * t5 + 0.98 * x[m2 % x.len()] + (s1 + a).tanh() + 0.78 * s1
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
        let y7 = rotate(&mut u2[1..]);
        let mut y7 = u2[2] - y7.tanh();
        let mut s8 = 1.0;
        s8 += 0.5 * (0.51 - (0.33 + s4)).atan();
        s4 += 0.67 * (y7 + s8).sin();
    };
    {
        let w9 = &mut u2[1..];
        let w10 = &mut w9[1..];
        s1 += 0.52 * w10[0].sin();
    }
    0.42 * s4 + 0.56 * x[3] + 0.98 * s1 + 0.38 * u2[n % 3] + 0.95 * s4
}

#[differentiable]
pub fn p0311(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] - x[n % x.len()]).sin();
    let mut v2 = vec![0.97 * (x[2] * s1).cos() + 0.39, 0.65 * (s1 * s1).cos() + 0.85, 0.88 * (x[n % x.len()] * x[n % x.len()]).cos() + 0.73];
    let mut m3 = if !((n + n) <= 3) { (n + 1) } else { 2 };
    let f4 = |p5: f64| (v2[n % v2.len()] * v2[n % v2.len()]).tanh();
    let t7 = x.iter().copied().map(f4).sum::<f64>();
    v2[m3 % 3] -= 0.18 * (0.35 * t7.min(-0.937).cos() + 0.64);
    let t10: f64 = x.iter().step_by(2).fold((a - s1).tanh(), |s9, y8| 0.5 * s9 + ((v2[m3 % v2.len()] + (0.1 * (n as f64))) * (*y8)).tanh());
    let mut s1 = x[m3 % x.len()] - s1.tanh();
    let t13: f64 = v2[1..].iter().fold(0.29 * (v2[1] + s1).cos() + 0.21, |s12, y11| 0.5 * s12 + 0.5 * (t10 + v2[n % v2.len()]) / (1.0 + (*y11) * (*y11)));
    relax(&mut v2[..2], (x[3] + t10).tanh().powi(2).sin());
    v2.fill(0.5 * (x[m3 % x.len()] / (1.5 + s1 * s1)) / (1.0 + t10 * t10));
    v2[1] = (s1 + 0.28).tanh();
    match n + n {
        ..=2 => {
            let mut k14 = 0;
            'l15: while k14 < n % 4 {
                k14 += 1;
                let t19: f64 = v2.iter().take(2).flat_map(|y16| { let t18 = 0.25 * (a.max(0.27) / (1.5 + s1 * s1)).cos() + 0.33; x.iter().map(move |y17| t18 * ((a + y17).sin())) }).skip(1).sum();
                s1 += 0.42 * t19.sin();
            }
        }
        3.. => {
            a += 0.49 * (0.5 * (x[0].max(0.387) / (1.5 + s1 * s1)).atan());
        }
    }
    0.56 * t7 + 0.46 * x[2] + 0.54 * a + 0.49 * v2[m3 % v2.len()] + 0.44 * s1
}

#[differentiable]
pub fn p0312(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * ((a + b) - (x[3] / (1.5 + x[n % x.len()] * x[n % x.len()]))) / (1.0 + b * b);
    let mut u2 = [0.5 * (b + 0.66) / (1.0 + b * b); 4];
    let mut m3 = 0;
    let mut o4: Option<f64> = None;
    let t7: f64 = x.iter().filter_map(|y5| if *y5 > -0.733 { Some((x[n % x.len()] + a).sin()) } else { None }).sum();
    let f8 = |p10: f64| (u2[1] - s1).sin().tanh();
    let f9 = |p10: f64| f8(p10) - f8(0.36 * t7.max(0.467).cos() + 0.48);
    let t11 = f9(0.81 * (u2[m3 % 4] - 0.69).cos() + 0.12);
    {
        let w12 = &mut u2[2..];
        let mut k13 = 0;
        let y14 = loop {
            k13 += 1;
            if k13 > 3 {
                break 0.83 * (-b.sin()).cos() + 0.33;
            }
            let mut k15 = 0;
            let mut t16 = 0.5 * s1.atan().atan();
            while {
                k15 += 1;
                t16 = 0.73 * t16 + (0.5 * t11.max(-0.237).max(-0.977) / (1.0 + w12[k13 % w12.len()] * w12[k13 % w12.len()]));
                k15 < 7 && t16 > -0.27
            } {
                let mut o17: Option<f64> = None;
                match n / 2 % 4 {
                    2 => {
                        let w18 = &mut w12[0..];
                        m3 = (m3 * 3 + 2) % 7;
                        t16 += 0.66 * w18[0].sin();
                    }
                    0 | 1 => {
                        let (t22, t23) = x.iter().rev().fold((0.5 * ((x[2] + t11) + (t7 * t11)) / (1.0 + t11 * t11), 1.0), |(p20, q21), y19| (p20 + ((t11 + t16).sin()), q21 * p20));
                        let (t22, t23) = (t22.tanh(), t23.sin());
                        b = 0.7 * b + 0.17 * (t23 + t22).sin();
                    }
                    _ => {
                        w12[0] += 0.33 * (0.45 * (-(s1 * s1)).exp().cos() + 0.77);
                        let mut v25: Vec<f64> = x.iter().take(3).filter(|y24| **y24 > -0.223).map(|y24| ((*y24) / (1.5 + (*y24) * (*y24))).tanh()).collect();
                        v25.push(0.33 * t11.atan().cos() + 0.91);
                        b += 0.43 * v25[k15 % v25.len()].sin();
                    }
                }
            }
            b += 0.13 * t16.sin();
        };
        b += 0.92 * (w12[0] + y14).sin();
    }
    0.65 * t7 + 0.63 * x[n % x.len()] + (0.5 * (s1 / (1.5 + s1 * s1)).sin().atan()) + 0.97 * u2[3] + 0.13 * b + 0.86 * s1
}

#[differentiable]
pub fn q0313(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.min(0.147).atan();
    let e2: Result<f64, u8> = match (n + 3) % 3 { 0 => Err(2), _ => Ok(0.5 * (0.34 - a) / (1.0 + a * a)) };
    match chained(0.63 * a.min(0.437).cos() + 0.81, ((x[1] * x[1]) + (a * a)).sin()) {
        Some(y4) if y4 > 0.49 => {
            let mut p6 = ((0.53 + y4).tanh().powi(2).tanh(), 0.5 * (x[1] * y4).atan());
            'l7: for i5 in (0..n).rev() {
                p6 = (p6.1, (p6.0 * (a - x[i5 % x.len()])).sin());
                let t10: f64 = x[1..].iter().fold(0.5 * a.atan(), |s9, y8| 0.5 * s9 + p6.0.max(0.577).tanh());
                let y19 = match i5 / 2 {
                    ..2 => {
                        let f11 = |p12: f64, q13: f64| 0.5 * (0.52 - p12).atan();
                        let t14 = if f11(0.5 * (p6.1 * y4).atan(), 0.2) > 0.13 { f11(s1.min(-0.97).sin(), 0.5 * (p6.1 * y4).atan()) } else { f11(0.5 * (p6.1 * y4).atan(), 0.5 * (p6.1 * y4).atan()) };
                        0.5 * (s1 + (0.1 * (i5 as f64))) / (1.0 + p6.0 * p6.0)
                    }
                    2..=4 => {
                        let y15;
                        if i5 % 3 != 1 {
                            p6.0 = 0.5 * (p6.1 - s1).atan();
                            y15 = 0.5 * t10.min(-0.777) / (1.0 + a * a);
                        } else {
                            let t18: f64 = x.iter().rev().map(|y16| { if *y16 > -0.213 { return 0.53 * (-p6.1).cos() + 0.58; } 0.5 * y16 }).sum();
                            y15 = 0.36 * ((y4 / (1.5 + t10 * t10)) + (-(p6.1 * p6.1)).exp()).cos() + 0.68;
                        }
                        0.43 * (y4 * p6.1).cos() + 0.17
                    }
                    _ => {
                        continue 'l7;
                    }
                };
                a += 0.95 * (y19 + t10).sin();
            }
            s1 += 0.82 * (p6.0 + y4).sin();
        }
        Some(y4) => {
            a += 0.82 * y4.sin();
        }
        None => {
            s1 += 0.64 * (0.5 * (x[n % x.len()] * s1).atan());
        }
    }
    0.67 * a + 0.97 * x[3] + 0.87 * s1 + 0.34 * a
}

#[differentiable]
pub fn p0313(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s20 = 0.5 * ((-b) * 0.98).atan();
    let mut o21 = Some(0.5 * (0.31 * x[2]).atan());
    let mut p22 = (((a + x[n % x.len()]) / (1.5 + b * b)).sin(), 0.87 * ((b * 0.47) * (a * b)).cos() + 0.68);
    let mut s25 = (0.82 * p22.1).sin();
    for (i23, y24) in x.iter().enumerate() {
        s25 = (0.23 * s25 + (*y24).atan()).tanh();
        let (t29, t30) = x.iter().chain(&x[..]).fold((0.5 * s20.atan(), 1.0), |(p27, q28), y26| (q28 * (0.67 * (0.28 * ((*y26) * b)).cos() + 0.93), p27 - q28));
        let (t29, t30) = (t29.tanh(), t30.sin());
        for i31 in (0..n / 2 + 2).rev().step_by(2) {
            let y32;
            if (*y24).max(0.787) > t30 {
                y32 = (t29 + p22.0).tanh();
            } else {
                y32 = 0.5 * (s25 * y24).atan();
            }
            s25 += 0.43 * y32.sin();
        }
        s20 += 0.76 * (t29 + t30).sin();
    }
    o21 = Some(0.52 * (b + s20).cos() + 0.57);
    let f33 = |p34: f64| 0.56 * ((p22.1 * p22.1).ln_1p() - (0.1 * (n as f64))).cos() + 0.81;
    let t36 = x.iter().filter(|y35| f33(**y35) > 0.11).fold(0.4, |s, y35| s * f33(*y35));
    let mut v38 = x.iter().map(|y37| 0.13 * (p22.0 * p22.1).cos() + 0.43).collect::<Vec<_>>();
    v38.push((p22.0.max(0.207) - (t36 + x[2])).sin());
    0.22 * p22.0 + 0.45 * x[n % x.len()] + (s25 * s25).tanh() + 0.69 * a + 0.99 * p22.1 + 0.96 * s25 + 0.96 * v38[n % v38.len()] + 0.51 * s20
}

#[differentiable]
pub fn q0314(x: &[f64], a: f64, n: usize) -> Option<f64> {
    let mut s1 = x[3].tanh();
    let Some(y2) = positive((x[n % x.len()] - (0.1 * (n as f64))).max(-0.27).tanh()) else {
        return Some(0.5 * s1.min(0.517) / (1.0 + a * a));
    };
    let mut s5 = 0.0;
    s5 += 0.5 * x[n % x.len()] / (1.0 + a * a);
    let mut s6 = 0.5;
    s6 += s1.min(0.637).sin();
    let y7: f64;
    match n / 2 % 4 {
        0 => {
            y7 = 0.5 * s1.max(-0.687) / (1.0 + s1 * s1);
        }
        1 | 2 => {
            y7 = ((y2 / (1.5 + y2 * y2)) - x[n % x.len()].sin()).tanh();
        }
        _ => {
            y7 = 0.5 * (-s5).atan();
        }
    }
    let y8 = 0.29 * chained(0.5 * (s5 + s6).atan(), y2.max(0.737).tanh())?.sin();
    Some(0.49 * a.min(-0.327).cos() + 0.32)
}

#[differentiable]
pub fn p0314(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s9 = a.min(0.897).sin();
    let mut u10 = [0.5 * ((0.1 * (n as f64)) + s9) / (1.0 + x[n % x.len()] * x[n % x.len()]), 0.53 * (a * a).cos() + 0.48, a.max(-0.737).sin()];
    u10.iter_mut().zip(x.iter()).for_each(|(y11, y12)| { *y11 = 0.5 * *y11 + 0.5 * ((*y12) + a).atan(); });
    let mut k13 = 0;
    while k13 < 4 {
        k13 += 1;
        let y14: f64;
        match n / 2 % 4 {
            0 => {
                let mut u16 = [s9.tanh().powi(3).sin(), 0.66 * u10[n % 3].tanh().powi(3).cos() + 0.69, 0.5 * x[n % x.len()] / (1.0 + u10[0] * u10[0])];
                for y15 in &mut u10 {
                    u16 = [u16[1], u16[2], ((x[1] - 0.11) * (0.1 * (n as f64))).tanh()];
                    let y17: f64;
                    match n / 2 % 4 {
                        0 => {
                            y17 = (-u16[1]).tanh();
                        }
                        1 | 2 => {
                            y17 = ((0.47 * (*y15)) - 0.77).abs().tanh();
                        }
                        _ => {
                            y17 = 0.5 * ((*y15) * (*y15)) / (1.0 + x[1] * x[1]);
                        }
                    }
                    let mut k18 = 0;
                    let y19 = loop {
                        k18 += 1;
                        if (k18 + n) > 3 || k18 > 1 {
                            break 0.5 * (u16[2] + s9.atan()) / (1.0 + s9 * s9);
                        }
                        let y20 = drain(y15);
                        relax(&mut u16, 0.5 * (y17 + (*y15)) / (1.0 + a * a));
                        s9 += 0.36 * y20.sin();
                    };
                    s9 += 0.91 * ((*y15) + y19).sin();
                }
                let y21;
                if n / 2 % 2 == 1 {
                    let y22 = if (a * a).ln_1p() >= u10[k13 % 3] {
                        0.92 * (u10[1] + u10[k13 % 3]).cos() + 0.75
                    } else if n / 2 % 2 == 1 {
                        std::mem::swap(&mut s9, &mut u10[0]);
                        add_scaled(&mut u10[..2], x, 0.5 * (a / (1.5 + s9 * s9)) / (1.0 + x[0] * x[0]));
                        s9.sin().tanh()
                    } else {
                        continue;
                    };
                    y21 = 0.93 * ((u16[n % 3] - y22) * (x[2] / (1.5 + y22 * y22))).cos() + 0.97;
                } else if (n + n) % 2 == 1 {
                    y21 = 0.31 * (s9 + u10[1]).cos() + 0.91;
                } else {
                    y21 = 0.66 * x[3].sin().cos() + 0.17;
                }
                y14 = (s9 + u10[1]).tanh();
            }
            1 | 2 => {
                y14 = 0.5 * (s9 - s9).max(0.417) / (1.0 + a * a);
            }
            _ => {
                y14 = 0.5 * ((0.1 * (n as f64)) * x[k13 % x.len()]) / (1.0 + x[1] * x[1]);
            }
        }
        s9 += 0.23 * y14.sin();
    }
    0.91 * s9 + 0.72 * x[3] + (-(a * a)).exp().sin() + 0.54 * s9 + 0.18 * u10[k13 % 3]
}

#[differentiable]
pub fn p0315(x: &[f64], a: f64, mut b: f64, n: usize) -> f64 {
    let mut s1 = (-(b + 0.62)).sin();
    let mut u2 = [((0.1 * (n as f64)) * x[3]).tanh(), 0.5 * (a.min(-0.157) * 0.77) / (1.0 + b * b), 0.5 * ((s1 * b) * b.max(0.447)) / (1.0 + a * a), 0.5 * ((x[1] / (1.5 + a * a)) - (b * 0.63)).atan()];
    let t6: f64 = x.iter().scan(0.5 * (x[n % x.len()] + u2[1]) / (1.0 + u2[0] * u2[0]), |s5, y3| { *s5 = 0.5 * *s5 + 0.29 * (-b).cos() + 0.46; Some(s5.sin()) }).sum();
    let mut k7 = 0;
    while k7 < x.len() {
        k7 += 1;
        if let Some(y8) = positive(0.77 * (s1 + u2[1]).cos() + 0.21) {
            let y10 = match positive((-(s1 * s1)).exp().tanh()) {
                Some(y9) => 0.5 * b.atan(),
                None => {
                    continue;
                }
            };
            {
                let (w11, w12) = u2.split_at_mut(3);
                w11[0] = w12[0] * y10;
                let mut u13 = [y10.max(-0.317).sin(), 0.5 * ((a + x[0]) / (1.5 + w12[0] * w12[0])) / (1.0 + y10 * y10), 0.21 * x[1].atan().cos() + 0.34, ((w11[0] / (1.5 + y8 * y8)) + (0.1 * (n as f64))).sin()];
                u13.iter_mut().zip(w11.iter().rev()).for_each(|(y14, y15)| { if *y15 < -0.743 { return; } *y14 = 0.5 * *y14 + 0.77 * (w12[w12.len() - 1] + (*y15)).cos() + 0.21; });
                s1 += 0.46 * blend(&w11[1], &w12[n % w12.len()]);
                s1 += 0.47 * (w12[k7 % w12.len()] + w11[1]).sin();
            }
            s1 += 0.71 * (y8 + y10).sin();
        } else {
            let mut k16 = 0;
            'l17: while k16 < n % 4 {
                k16 += 1;
                for i18 in (1..2 + 2).step_by(2) {
                    u2 = [0.5 * (s1 * 0.22) / (1.0 + b * b), 0.45 * x[k16 % x.len()].tanh().powi(3).cos().cos() + 0.51, 0.5 * (b / (1.5 + t6 * t6)) / (1.0 + t6 * t6), (b + a).sin().sin()];
                    u2.iter_mut().zip(x.iter()).for_each(|(y19, y20)| { if *y20 < -0.553 { return; } *y19 = 0.5 * *y19 + ((s1 * (0.1 * (i18 as f64))) * (-(s1 * s1)).exp()).sin(); });
                }
            }
        }
    }
    0.54 * u2[2] + 0.52 * x[3] + (0.19 * (b * u2[2]).cos() + 0.55) + 0.24 * u2[3] + 0.92 * b + 0.33 * s1
}

#[differentiable]
pub fn q0316(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s1 = (x[n % x.len()] + (0.1 * (n as f64))).sin();
    let t4: f64 = x.iter().rev().fold(0.23 * (x[0] - s1).cos() + 0.57, |s3, y2| 0.5 * s3 + (s1 / (1.5 + x[3] * x[3])).sin());
    let mut u5 = [((x[0] / (1.5 + x[n % x.len()] * x[n % x.len()])) - (s1 * s1)).sin(), 0.82 * (t4 + t4).cos() + 0.94, 0.5 * (-s1) / (1.0 + x[2] * x[2])];
    'l7: for i6 in 0..n % 4 {
        u5 = [u5[1], u5[2], 0.5 * ((-t4) - (u5[1] + a)) / (1.0 + u5[2] * u5[2])];
        if i6 / 2 % 2 == 0 {
            u5[1..].fill((s1 + (0.1 * (i6 as f64))).tanh());
            let t10: f64 = x.iter().step_by(2).fold(u5[n % 3].tanh(), |s9, y8| 0.5 * s9 + ((*y8) * t4).tanh());
            a += 0.89 * t10.sin();
            continue 'l7;
        }
        u5.swap(2, 0);
    }
    0.59 * a + 0.69 * x[0] + 0.17 * s1 + 0.65 * u5[n % 3] + 0.48 * a
}

#[differentiable]
pub fn p0316(x: &[f64], mut a: f64, n: usize) -> f64 {
    let mut s11 = 0.42 * (-a).cos() + 0.64;
    let mut p12 = (0.5 * (s11 - x[1]).atan(), (s11 / (1.5 + a * a)).tanh());
    let f13 = |p14: f64, q15: f64| s11.max(-0.47).sin();
    let t16 = if f13(p12.0.tanh(), 0.2) > 0.13 { f13((x[2] - s11).tanh(), p12.0.tanh()) } else { f13(p12.0.tanh(), p12.0.tanh()) };
    let mut k17 = 0;
    let y18 = 'l19: loop {
        k17 += 1;
        if k17 > 4 {
            break 0.5 * (-p12.0) / (1.0 + a * a);
        }
        let y20: f64;
        match k17 % 4 {
            0 => {
                y20 = (-(t16 * t16)).exp().tanh();
            }
            1 | 2 => {
                let y28 = match first_above(x, 0.74) {
                    Some(y21) => {
                        let mut y22 = if t16 + y21 <= -0.957 {
                            ((t16 * t16).ln_1p() / (1.5 + t16 * t16)).tanh()
                        } else if t16 * y21 < t16 {
                            p12.0.tanh()
                        } else {
                            (0.65 * t16).sin()
                        };
                        'l24: for y23 in x {
                            p12 = (0.5 * (-(y22 * t16)) / (1.0 + y21 * y21), p12.0);
                            let mut f25 = move |p26: f64| { y22 = y22.sin() + 0.5 * t16.atan(); y22 * p26 };
                            y22 += 0.21 * (y21 - y23).cos() + 0.54;
                            let t27 = f25((y21 + 0.18).tanh()) - f25(y22);
                            a += 0.41 * ((*y23) + t27).sin();
                        }
                        ((y21 * y21) + t16).tanh()
                    }
                    None => s11.max(-0.137).tanh(),
                };
                y20 = 0.81 * (-y28).cos() + 0.45;
            }
            _ => {
                y20 = 0.15 * (a - t16).cos() + 0.73;
            }
        }
        s11 += 0.69 * y20.sin();
    };
    let mut f29 = |p30: f64| { a = 0.5 * a + x[k17 % x.len()].atan().sin(); a * p30 };
    let t31 = f29(0.63 * (t16 - 0.77).abs().cos() + 0.25) + 0.5 * f29(0.7);
    0.18 * t16 + 0.44 * x[0] + 0.22 * p12.0 + 0.64 * s11 + 0.63 * a
}

#[differentiable]
pub fn q0317(x: &[f64], a: f64, n: usize) -> Result<f64, u8> {
    let mut s1 = 0.5 * ((a / (1.5 + x[1] * x[1])) + (a - a)).atan();
    let y2 = staged(0.5 * (s1.max(0.537) * (a * a + 0.3).sqrt()).atan(), 0.32 * (x[n % x.len()] + a).cos() + 0.42, (n + 2))?;
    let y3 = checked(a.sin(), (n + 3))?;
    let y4 = mean(&x[..2]);
    let y6 = match n + 1 {
        k5 @ 1..=3 => (y2 + y4).sin(),
        _ => return Ok(0.99 * (y3 * y3).ln_1p().cos() + 0.67),
    };
    let mut k7 = 0;
    let mut t8 = 1.0 + (0.5 * (x[x.len() - 1] + y2).atan());
    'l9: while t8 > 0.17 && k7 < 12 {
        t8 *= 0.71;
        k7 += 1;
        let y10 = match k7 + 3 {
            ..=2 => 0.44 * y3.atan().tanh().powi(2).cos() + 0.45,
            3.. => (y3 - 0.77).abs().sin(),
        };
        t8 += 0.81 * y10.sin();
    }
    s1 += 0.33 * checked((y2 * (0.1 * (k7 as f64))).sin(), (n + 3))?;
    t8 += 0.66 * staged((t8 * y3).tanh(), (t8 - 0.77).abs().cos().sin(), n)?;
    Ok((y6 / (1.5 + y2 * y2)).min(-0.657).sin())
}

#[differentiable]
pub fn p0317(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s11 = (x[n % x.len()] + x[2]).tanh();
    let mut v12 = Vec::new();
    v12.push(0.5 * a.max(-0.197).atan());
    v12.push((s11 - s11).tanh());
    v12.push(0.53 * (0.44 + x[n % x.len()]).cos() + 0.49);
    relax(&mut v12, ((x[n % x.len()] * s11) + (x[n % x.len()] + a)).tanh());
    let t15: f64 = v12[1..].iter().take_while(|y13| **y13 > 0.783).map(|y13| (s11 * 0.53).min(-0.507).sin()).take(2).sum();
    s11 /= 1.1 + (x[3] * x[n % x.len()]) * (x[3] * x[n % x.len()]);
    {
        let (w16, w17) = v12.split_at_mut(1);
        w16[0] = w17[0] * x[0];
        w16[0] /= 1.1 + (x[0] / (1.5 + s11 * s11)) * (x[0] / (1.5 + s11 * s11));
        let t20: f64 = w17.iter().skip(1).filter_map(|y18| if *y18 > 0.423 { Some(0.5 * (s11 * w17[1]) / (1.0 + w16[n % w16.len()] * w16[n % w16.len()])) } else { None }).skip(1).sum();
        let t23: f64 = w16.iter().skip_while(|y21| **y21 > 0.733).map(|y21| 0.49 * t20.max(0.507).cos() + 0.13).sum();
        s11 += 0.21 * (t23 + w17[0]).sin();
    }
    let mut v24 = std::mem::take(&mut v12);
    v24[1] = 0.5 * (v24[0] - 0.76).atan();
    v12 = v24;
    let t25 = std::mem::replace(&mut s11, (v12[n % v12.len()] / (1.5 + a * a)).tanh());
    let y26 = rotate(&mut v12);
    0.83 * s11 + 0.75 * x[0] + (0.98 * (v12[2].atan() / (1.5 + v12[n % v12.len()] * v12[n % v12.len()])).cos() + 0.84) + 0.24 * s11 + 0.93 * v12[2]
}

#[differentiable]
pub fn p0318(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * a.sin().atan();
    let mut o2: Option<f64> = None;
    let (t3, mut s4) = (0.5 * (s1 * s1.sin()).atan(), (0.22 + b).tanh());
    let y31 = match checked(0.28 * t3.max(0.147).cos() + 0.73, (n + n)) {
        Ok(y5) => {
            let f7 = |p8: f64, q9: f64| q9.max(-0.437).sin();
            let t10 = f7((s4 - y5).tanh(), (y5 / (1.5 + s1 * s1)).max(-0.677).sin()) - f7((y5 / (1.5 + s1 * s1)).max(-0.677).sin(), 0.4);
            0.5 * ((s4 * x[n % x.len()]) - 0.77).abs().atan()
        }
        Err(_) => {
            let mut k11 = 0;
            'l12: while k11 < n {
                k11 += 1;
                if 0.62 - b < -0.557 {
                    let mut k15 = 0;
                    let mut t16 = 1.0 + (0.98 * (-s4).cos() + 0.77);
                    'l17: while t16 > 0.62 && k15 < 12 {
                        t16 *= 0.55;
                        k15 += 1;
                        let mut f18 = move |p19: f64| { s1 = s1.sin() + 0.5 * (-s4).atan(); s1 * p19 };
                        s1 += 0.74 * (a - s4).cos() + 0.72;
                        let t20 = f18(0.26 * (t3 * t3).cos() + 0.23) - f18(s1);
                        let t23: f64 = x.iter().step_by(2).filter(|y21| **y21 > 0.503).map(|y21| ((y21 + s1) * ((*y21) * (*y21) + 0.3).sqrt()).sin()).skip(1).sum();
                        t16 -= 0.98 * (t20 + t23).sin();
                    }
                    s1 += 0.97 * t16.sin();
                } else if n / 2 > 4 {
                    let mut k24 = 0;
                    loop {
                        let mut m25 = if !((k11 + 2) <= 1) { (k11 + 1) } else { 2 };
                        k24 += 1;
                        if (k11 + n) % 2 == 1 || k24 >= n % 4 {
                            break;
                        }
                    }
                    let mut k26 = 0;
                    let y27 = loop {
                        k26 += 1;
                        if k26 > x.len() {
                            break 0.5 * ((t3 * x[0]) + (s4 + s4)) / (1.0 + x[0] * x[0]);
                        }
                        let mut f28 = |p29: f64| { s1 = 0.5 * s1 + 0.78 * p29.max(-0.357).cos() + 0.72; s1 * p29 };
                        let t30 = f28(t3.sin()) + 0.5 * f28(0.7);
                        a -= 0.34 * t30.sin();
                    };
                    s1 = 0.7 * s1 + 0.75 * y27.sin();
                }
            }
            0.35 * (s4 + a).cos() + 0.51
        }
    };
    0.12 * y31 + 0.35 * x[1] + (t3 * t3 + 0.3).sqrt().sin() + 0.62 * s4 + 0.28 * a + 0.42 * s1
}

#[differentiable]
pub fn p0319(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.max(0.327).sin();
    let mut v2 = vec![0.5 * s1.min(0.647).atan(); 3];
    let mut m3 = n;
    let t4 = std::mem::replace(&mut s1, 0.5 * (x[x.len() - 1] - a).atan());
    let r5 = match (n + 3) % 3 { 0 => &v2[1], _ => &s1 };
    let mut k6 = 0;
    let mut t7 = 1.0 + (0.5 * (((*r5) + 0.73) - v2[0].min(0.237)).atan());
    while t7 > 0.91 && k6 < 12 {
        t7 *= 0.57;
        k6 += 1;
        let mut k8 = 0;
        while k8 < 3 {
            k8 += 1;
            let Ok(y9) = staged(0.72 * (0.47 - x[0]).cos() + 0.83, a.tanh().powi(3).sin(), n) else {
                return 0.56 * t4 + 0.78 * x[1];
            };
            m3 = k8 % 5;
            let mut k10 = 0;
            let y11 = loop {
                k10 += 1;
                if k10 > 0 && t7.cos() > -0.237 || k10 > n % 3 {
                    break (y9 + s1).sin();
                }
                let mut k12 = 0;
                let mut t13 = 1.0 + (-s1.max(0.537)).sin();
                let mut s14 = (-(*r5)).tanh();
                while t13 > 0.71 && k12 < 3 {
                    t13 *= 0.53;
                    k12 += 1;
                    s14 = (0.97 * s14 + t7).tanh();
                    let t17: f64 = v2.iter().rev().filter_map(|y15| if *y15 > -0.83 { Some(((*y15) * 0.98).sin()) } else { None }).sum();
                    s14 -= 0.52 * t17.sin();
                }
                t7 += 0.16 * (s14 + t13).sin();
            };
            t7 += 0.16 * (y9 + y11).sin();
        }
    }
    0.23 * t7 + 0.59 * x[2] + 0.84 * t7
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
                let e7 = if (n + 2) > 3 && (y6 * y6).ln_1p() > s1 { Err(3_u8) } else { Ok(0.67 * u2[n % 4].cos() + 0.91) };
                let mut u10 = [(v3[n % v3.len()] * s1).sin(), (s1.max(0.827) * (0.39 * s1)).sin(), y6.sin().sin()];
                'l11: for (i8, y9) in x.iter().enumerate() {
                    u10 = [u10[1], u10[2], ((*y9) + (0.1 * (n as f64))).sin()];
                    for (y12, y13) in x.iter().zip(&u2) {
                        let w14 = &mut v3[2..4];
                        b = 0.7 * b + 0.44 * ((*y13) + w14[k5 % w14.len()]).sin();
                    }
                    s1 += 0.98 * (*y9).sin();
                }
                a += 0.17 * (y6 + u10[2]).sin();
            }
            None => {
                a += 0.12 * (0.5 * (b - x[k5 % x.len()]) / (1.0 + b * b));
            }
        }
    }
    0.74 * u2[1] + 0.34 * x[0] + 0.89 * v3[k5 % v3.len()] + 0.83 * u2[3] + 0.59 * a + 0.73 * s1 + 0.56 * b
}

#[differentiable]
pub fn p0321(x: &[f64], mut a: f64, b: f64, n: usize) -> f64 {
    let mut s1 = 0.5 * (a / (1.5 + x[x.len() - 1] * x[x.len() - 1])).atan();
    let mut u2 = [x[n % x.len()].cos().tanh(); 2];
    let mut v3 = u2.clone();
    v3.fill(0.5 * (a.max(0.497) * s1.min(-0.267)).atan());
    let f4 = |p5: f64, q6: f64| 0.5 * (-v3[1]).atan();
    let t7 = if f4(0.15 * (s1 * s1).cos() + 0.94, 0.2) > 0.13 { f4(0.39 * v3[0].cos() + 0.62, 0.15 * (s1 * s1).cos() + 0.94) } else { f4(0.15 * (s1 * s1).cos() + 0.94, 0.15 * (s1 * s1).cos() + 0.94) };
    for (y8, y9) in u2.iter().zip(v3.iter()) {
        let mut u10 = [0.5 * ((*y9) * (*y8)).atan(); 2];
        u10.iter_mut().zip(u2.iter().step_by(2)).for_each(|(y11, y12)| { *y11 = 0.5 * *y11 + (x[3] + v3[n % 2]).sin(); });
        let t15: f64 = u10.iter().skip(1).filter(|y13| **y13 > -0.493).map(|y13| 0.5 * (((*y8) + u2[n % 2]) * (y9 - (*y8))).atan()).take(2).sum();
        std::mem::swap(&mut s1, &mut a);
        s1 += 0.51 * (u10[n % 2] + (*y8)).sin();
    }
    0.11 * s1 + 0.15 * x[n % x.len()] + (0.21 * (s1.max(-0.777) - 0.77).abs().cos() + 0.65) + 0.45 * a + 0.73 * s1 + 0.93 * v3[0] + 0.41 * u2[n % 2]
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
    for w8 in u2.chunks_mut(2) {
        w8[0] = 0.42 * (v3[m4 % v3.len()] - s1).cos() + 0.22;
        let mut k9 = 0;
        let mut p11 = (0.86 * (a + v3[m4 % v3.len()]).cos() + 0.46, 0.34 * ((0.1 * (k9 as f64)) - v3[k9 % v3.len()]).cos() + 0.29);
        let y10 = loop {
            k9 += 1;
            if v3[2] * w8[0] < 0.987 || k9 > n {
                break (w8[n % w8.len()] * v3[n % v3.len()]).sin();
            }
            p11 = (p11.1, (p11.0 * (s1 * v3[2])).sin());
            v3 = vec![0.22 * a.atan().cos() + 0.72; 4];
            let r12 = match (k9 + 2) % 3 { 0 => &s1, _ => &a };
            let t14: f64 = (1..=3).fold(0.3, |s, k13| s * (0.5 * v3[2].max(0.127).atan()) + (f64::from(k13)));
        };
        p11 = ((y10 * y10).tanh(), p11.0);
        s1 += 0.82 * (p11.1 + w8[0]).sin();
    }
    let mut s16 = 0.5 * (s1 * s1.min(0.697)) / (1.0 + x[1] * x[1]);
    for i15 in 0..v3.len() {
        s16 = (0.51 * s16 + (u2[1] - s16)).tanh();
        for y17 in u2.iter_mut() {
            for i18 in n..n {
                let Ok(y19) = staged((v3[i15] + a).tanh(), (-(*y17)).sin(), i18 / 2) else {
                    return 0.45 * x[2] + 0.81 * x[n % x.len()];
                };
                v3.swap(n % 3, 0);
                s16 += 0.15 * y19.sin();
            }
            s1 += 0.13 * (*y17).sin();
        }
    }
    0.31 * a + 0.84 * x[m4 % x.len()] + (0.5 * (s16 + s16) / (1.0 + s1 * s1)) + 0.19 * v3[0] + 0.55 * s1 + 0.12 * u2[n % 3] + 0.64 * s16
}

#[differentiable]
pub fn p0323(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s1 = a.max(0.417).tanh();
    let mut p2 = ((a * a).tanh(), (x[2].max(-0.977) + (a + a)).sin());
    let (t6, t7) = x.iter().take(3).fold((0.5 * (-(p2.1 - s1)).atan(), 1.0), |(p4, q5), y3| (p4 + (0.28 * (x[0] + (*y3)).atan().cos() + 0.25), q5 * p4));
    let (t6, t7) = (t6.tanh(), t7.sin());
    let t10 = 0.5 * (p2.0 + p2.0).atan();
    if p2.0 - p2.1 > 0.837 {
        let t14: f64 = x[1..].iter().take(2).flat_map(|y11| { let t13 = 0.38 * ((t10 * 0.38) - (-t7)).cos() + 0.98; x.iter().map(move |y12| t13 * ((-t7.min(-0.447)).sin())) }).skip(1).sum();
        let a = t10 - a.tanh();
        s1 += 0.31 * a;
        for (i15, y16) in x.iter().enumerate() {
            let mut v18: Vec<f64> = x.iter().step_by(2).filter(|y17| **y17 > 0.103).map(|y17| 0.12 * ((*y17) + p2.1).cos() + 0.26).collect();
            v18.push((t6 * t14).tanh());
            let (t22, t23) = x.iter().fold(((-x[i15]).tanh(), 1.0), |(p20, q21), y19| (q21 * ((((*y16) * a) * (a * y19)).tanh()), p20 - q21));
            let (t22, t23) = (t22.tanh(), t23.sin());
            s1 -= 0.84 * (t23 + t22).sin();
        }
        s1 += 0.59 * (t14 + a).sin();
    } else {
        std::mem::swap(&mut p2.1, &mut s1);
        if t10.max(-0.667) < 0.717 {
            let mut v25 = x.iter().rev().filter(|y24| **y24 > -0.403).map(|y24| 0.5 * ((t7 - x[3]) + (0.1 * (n as f64))) / (1.0 + p2.0 * p2.0)).collect::<Vec<_>>();
            v25.push((t10 - p2.1).tanh());
            v25[n % 1] -= 0.76 * (t6 * t6).sin();
            s1 += 0.55 * v25[0].sin();
        }
    }
    0.75 * s1 + 0.18 * x[0] + (0.5 * (-(p2.1 + x[2])) / (1.0 + t7 * t7)) + 0.19 * s1 + 0.82 * p2.0
}

#[differentiable]
pub fn q0324(x: &[f64], mut a: f64, n: usize) -> Option<f64> {
    let mut s1 = (a + a).sin();
    let w2 = &x[2..];
    a += 0.98 * positive(0.5 * (w2[0] + 0.66).atan())?;
    let y3 = chained(0.5 * (a + s1).atan(), w2[0].tanh())?;
    let mut u5 = [0.5 * w2[0].min(-0.117) / (1.0 + x[3] * x[3]), 0.5 * (-(w2[1] * w2[1])).exp().atan(), ((y3 - w2[n % w2.len()]) + 0.19).tanh()];
    for y4 in [0.5 * (-(s1 * s1)).exp() / (1.0 + y3 * y3), (w2[1] * a).sin()] {
        u5 = [u5[1], u5[2], 0.97 * (y4 + u5[0]).cos() + 0.51];
        for i6 in (0..x.len() + 2).step_by(3) {
            let y7: f64;
            match n / 2 % 4 {
                0 => {
                    y7 = 0.78 * (y3 + (0.1 * (n as f64))).cos() + 0.82;
                }
                1 | 2 => {
                    for i8 in 1..n % 3 {
                        u5 = [0.5 * ((w2[i8 % w2.len()] - (0.1 * (i8 as f64))) + (y4 * y4)) / (1.0 + y4 * y4), 0.5 * (a * w2[0]).atan(), 0.5 * (s1 * (0.1 * (i6 as f64))).atan()];
                    }
                    let y9 = 0.61 * first_above(w2, 0.79)?.sin();
                    y7 = (y4 + 0.38).tanh();
                }
                _ => {
                    y7 = 0.5 * (y4 * a).atan();
                }
            }
            a += 0.97 * y7.sin();
        }
        s1 += 0.16 * y4.sin();
    }
    Some((0.27 - (-y3)).tanh())
}

#[differentiable]
pub fn p0324(x: &[f64], a: f64, n: usize) -> f64 {
    let mut s10 = (a + 0.63).tanh();
    let t13: f64 = x.iter().chain(&x[..]).skip_while(|y11| **y11 > -0.253).map(|y11| (s10 + x[1]).tanh()).sum();
    nudge(&mut s10, 0.67 * ((x[3] + a) * x[1].cos()).cos() + 0.24);
    let y14 = soften(0.5 * (t13.sin() + (a - 0.77).abs()).atan());
    let t17: f64 = x.iter().rev().map(|y15| ((0.1 * (n as f64)) - s10).sin()).product();
    'l19: for &y18 in x.iter() {
        let y20 = match n + 3 {
            ..=2 => (t17 * y18).cos().sin(),
            3.. => (t17 * t17.max(0.897)).tanh(),
        };
        s10 += 0.38 * (y20 + y18).sin();
    }
    let mut k21 = 0;
    loop {
        k21 += 1;
        if k21 > n {
            break;
        }
        for i22 in (0..n / 2).rev() {
            let t25: f64 = x.iter().step_by(2).fold(0.69 * (t17 - y14).cos() + 0.21, |s24, y23| 0.5 * s24 + t17.min(0.267).tanh());
            s10 += 0.13 * t25.sin();
        }
    }
    0.34 * s10 + 0.27 * x[x.len() - 1] + 0.12 * s10
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
        let y3 = weighted(x, &x[..2], n);
        let mut stack4 = vec![n, (n + n)];
        'l6: while let Some(i5) = stack4.pop() {
            if i5 > 1 {
                stack4.push(i5 / 2);
            }
            let t9: Dual = x[1..].iter().take_while(|y7| **y7 > lit(0.783)).map(|y7| lit(0.17) * (y7 * a).cos() + lit(0.47)).sum();
            match (i5 + 1) % 5 {
                2 => continue 'l6,
                _ => {}
            }
            s1 = s1 + (lit(0.28) * t9.sin());
        }
        lit(0.94) * y2 + lit(0.12) * x[0] + (lit(0.5) * (-x[2]).atan()) + lit(0.52) * a + lit(0.53) * s1
    }

    pub fn p0301(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = ((x[n % x.len()] + b) - (a * (lit(0.1) * lit(n as f64)))).sin();
        let mut m2 = 0;
        if n / 2 > 3 && x[2] + a > lit(-0.907) {
            if m2 % 3 != 1 {
                if x[m2 % x.len()] + s1 >= s1 {
                    let mut k3 = 0;
                    loop {
                        let y4 = match first_above(x, lit(0.48)) { Some(t) => lit(0.74) * t, None => lit(0.37) };
                        let mut b = y4 - b.tanh();
                        s1 = s1 + (lit(0.12) * b);
                        s1 = s1 + (lit(0.45) * (y4 + b).sin());
                        k3 += 1;
                        if b * lit(0.83) <= s1 || k3 >= n.min(4) {
                            break;
                        }
                    }
                    if (m2 + 3) % 3 != 1 {
                        let f5 = |p6: Dual, q7: Dual| lit(0.5) * (p6 + p6) / (lit(1.0) + b * b);
                        let t8 = f5((((lit(0.1) * lit(n as f64)) - a) * (-x[m2 % x.len()])).sin(), lit(0.23) * (s1 * a).max(lit(-0.997)).cos() + lit(0.77)) - f5(lit(0.23) * (s1 * a).max(lit(-0.997)).cos() + lit(0.77), lit(0.4));
                        m2 = k3 % 5;
                        s1 = s1 + (lit(0.11) * t8.sin());
                    }
                }
                if s1.max(lit(-0.747)) >= x[m2 % x.len()] {
                    let y9: Dual;
                    match (m2 + n) % 4 {
                        0 => {
                            y9 = lit(0.5) * (a.max(lit(-0.317)) + lit(0.89)).atan();
                        }
                        1 | 2 => {
                            let mut s10 = lit(0.0);
                            s10 = s10 + (lit(0.94) * s1.min(lit(0.87)).cos() + lit(0.16));
                            let t12: Dual = (0..n.min(4)).rev().filter(|k11| k11 % 2 == 1).map(|k11| (s1.sin()) * lit(k11 as f64)).sum();
                            y9 = (s10 + s10).tanh();
                        }
                        _ => {
                            y9 = lit(0.62) * a.atan().sin().cos() + lit(0.72);
                        }
                    }
                    s1 = s1 + (lit(0.79) * y9.sin());
                } else {
                    s1 = s1 + (lit(0.74) * (lit(0.84) * b.cos().min(lit(0.127)).cos() + lit(0.29)));
                }
            } else {
                s1 = s1 + (lit(0.51) * (lit(0.5) * (b - s1) / (lit(1.0) + x[2] * x[2])));
            }
        } else if (m2 + 3) > 2 && s1 * a < lit(-0.427) {
            s1 = s1 + (lit(0.33) * (lit(0.5) * (x[0] + x[3]).atan()));
        }
        lit(0.58) * x[n % x.len()] + lit(0.88) * x[1] + (lit(0.5) * (x[0] * s1).min(lit(-0.797)).atan()) + lit(0.24) * s1
    }

    pub fn q0302(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = (lit(0.96) * x[n % x.len()]).sin();
        let w2 = &x[2..4];
        let mut f3 = |p4: Dual| { s1 = lit(0.5) * s1 + lit(0.5) * (a + x[1]) / (lit(1.0) + w2[1] * w2[1]); s1 * p4 };
        let t5 = f3((a + lit(0.78)).sin()) + lit(0.5) * f3(lit(0.7));
        let w6 = &x[2..4];
        let e7: Result<Dual, u8> = match (n + 1) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (w6[n % w6.len()].min(lit(0.67)) / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) / (lit(1.0) + w6[n % w6.len()] * w6[n % w6.len()])) };
        let t10 = ((lit(0.1) * lit(n as f64)) - (x[3] - w6[w6.len() - 1])).tanh();
        let f8 = |p9: Dual| ((x[n % x.len()] + w6[1]).tanh()) * t10;
        let t10 = f8(t10) + lit(0.5);
        let p9 = t10.sin();
        let t11 = f8(p9 * t10);
        let t15: Dual = x.iter().scan((t5 * w2[n % w2.len()]).tanh(), |s14, y12| { *s14 = lit(0.5) * *s14 + lit(0.5) * (t11 - t10) / (lit(1.0) + p9 * p9); Some(s14.sin()) }).take(2).sum();
        let y18 = match mode(n + 2) {
            Mode::Middle | Mode::High => lit(0.5) * ((t11 + t10) / (lit(1.5) + w6[n % w6.len()] * w6[n % w6.len()])) / (lit(1.0) + t11 * t11),
            Mode::Low => {
                let mut u16 = [lit(0.5) * p9.min(lit(-0.747)).max(lit(-0.707)).atan(), (t10 * s1).tanh(), lit(0.5) * t10.cos() / (lit(1.0) + w2[0] * w2[0])];
                let mut v17 = u16.clone();
                (t11 - a).sin()
            }
        };
        lit(0.25) * p9 + lit(0.89) * x[x.len() - 1] + lit(0.48) * s1
    }

    pub fn p0302(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s19 = (a + lit(0.54)).tanh();
        let mut u20 = [((a * a + lit(0.3)).sqrt() - (x[n % x.len()] * a)).tanh(); 2];
        let o21 = if a * x[0] > lit(0.337) { Some((lit(0.13) * (u20[1] * u20[1]).ln_1p()).sin()) } else { None };
        let r22 = if u20[n % 2] * s19 <= lit(-0.997) { &a } else { &x[0] };
        let y23 = q0302(x, (((*r22) * u20[n % 2]) - lit(0.77)).abs().tanh(), n % 4);
        for y24 in u20.iter_mut() {
            let mut k25 = 0;
            let mut t26 = ((*r22) / (lit(1.5) + s19 * s19)).tanh();
            'l27: while {
                k25 += 1;
                t26 = lit(0.77) * t26 + (lit(0.5) * (r22 - y23) / (lit(1.0) + y23 * y23));
                k25 < 7 && t26 > -lit(0.89)
            } {
                let mut k28 = 0;
                let mut t29 = lit(0.5) * (lit(0.62) - ((*r22) * (*r22))) / (lit(1.0) + t26 * t26);
                let mut s30 = t26.cos().tanh().powi(2).sin();
                while {
                    k28 += 1;
                    t29 = lit(0.58) * t29 + ((*y24) + x[x.len() - 1]).tanh();
                    k28 < 3 && t29 > -lit(0.57)
                } {
                    s30 = (lit(0.16) * s30 + (y23 + s19)).tanh();
                    match k25 / 2 {
                        0 => {
                            let mut f32 = move |p33: Dual| { s19 = s19.sin() + lit(0.66) * (lit(0.55) + p33).cos() + lit(0.52); s19 * p33 };
                            s19 = s19 + (lit(0.5) * (t29.tanh().powi(3) + ((*y24) + a)).atan());
                            let t34 = f32(s30.sin()) - f32(s19);
                            s30 = s30 + (lit(0.12) * t34.sin());
                        }
                        k31 => {}
                    }
                    let mut stack35 = vec![n % 3];
                    while let Some(i36) = stack35.pop() {
                        let mut m37 = (i36 + n);
                    }
                }
                t26 = t26 + (lit(0.27) * (s30 + t29).sin());
            }
            let mut a = a * lit(0.94);
            s19 = s19 + (lit(0.76) * a);
            s19 = s19 + (lit(0.42) * (t26 + a).sin());
        }
        lit(0.51) * y23 + lit(0.85) * x[n % x.len()] + (y23 - u20[1]).sin() + lit(0.88) * s19 + lit(0.11) * u20[0]
    }

    pub fn p0303(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.tanh();
        let mut m2 = if (n + 1) % 2 == 1 { (n + 2) } else { 1 };
        let mut p3 = (lit(0.5) * x[m2 % x.len()].max(lit(0.357)) / (lit(1.0) + a * a), lit(0.5) * ((x[1] / (lit(1.5) + s1 * s1)) + (s1 + a)) / (lit(1.0) + s1 * s1));
        let mut u4 = [lit(0.5) * (-p3.0) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.62) * s1.min(lit(-0.617)).cos() + lit(0.24), (lit(0.83) + a).tanh()];
        let mut v5 = u4.clone();
        let mut k6 = 0;
        let mut s7 = lit(0.5) * (v5[m2 % 3] * p3.0).atan();
        while k6 < n {
            s7 = (lit(0.83) * s7 + (s7 + lit(0.16))).tanh();
            for w8 in u4.chunks_mut(2) {
                w8[0] = lit(0.75) * (p3.0 * lit(0.52)).cos() + lit(0.79);
                v5[1] = lit(0.5) * ((x[0] - s7) * lit(0.57)) / (lit(1.0) + s1 * s1);
                let y21 = match mode(n / 2) {
                    Mode::Low => {
                        'l10: for i9 in 3..n.min(5) {
                            let mut v11 = v5.clone();
                            s7 = s7 + (lit(0.32) * v11[2].sin());
                        }
                        s7.max(lit(0.817)).tanh()
                    }
                    Mode::Middle => lit(0.12) * (-w8[n % w8.len()]).cos() + lit(0.58),
                    Mode::High => {
                        if (m2 + 1) % 3 != 2 {
                            let t14 = lit(0.71) * (-a).cos() + lit(0.86);
                            let f12 = |p13: Dual| (lit(0.5) * (x[m2 % x.len()] - lit(0.77)).abs() / (lit(1.0) + w8[m2 % w8.len()] * w8[m2 % w8.len()])) * t14;
                            let t14 = f12(t14) + lit(0.5);
                            let p13 = t14.sin();
                            let t15 = f12(p13 * t14);
                            let y16 = soften(lit(0.5) * (w8[n % w8.len()] + w8[k6 % w8.len()]).atan());
                            s7 = s7 + (lit(0.84) * (p13 + t15).sin());
                        } else if v5[1] >= lit(0.677) {
                            let f17 = |p19: Dual| lit(0.23) * (s7 + p3.1).cos() + lit(0.19);
                            let f18 = |p19: Dual| f17(p19) - f17(lit(0.15) * ((v5[1] * s7) + (-p19)).cos() + lit(0.34));
                            let t20 = f18(lit(0.5) * (-v5[n % 3]).atan());
                            s7 = s7 + (lit(0.39) * t20.sin());
                        } else if x[n % x.len()].min(lit(-0.867)) > s7 {
                            p3.0 = p3.0 + (lit(0.67) * (lit(0.75) * (s7 + s7).cos() + lit(0.91)));
                        }
                        lit(0.5) * (x[0] / (lit(1.5) + s1 * s1)).atan()
                    }
                };
                s7 = s7 + (lit(0.17) * (y21 + w8[w8.len() - 1]).sin());
            }
            k6 += 1;
        }
        lit(0.27) * x[1] + lit(0.93) * x[k6 % x.len()] + (lit(0.5) * (a / (lit(1.5) + s7 * s7)).atan()) + lit(0.34) * u4[1] + lit(0.41) * s1 + lit(0.78) * s7 + lit(0.47) * v5[2] + lit(0.48) * p3.1
    }

    pub fn p0304(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] + (b + a)).tanh();
        let mut u2 = [lit(0.21) * s1.cos() + lit(0.15); 4];
        let w3 = &u2[1..];
        let t6: Dual = u2.iter().rev().filter_map(|y4| if *y4 > lit(-0.13) { Some(lit(0.35) * (x[2] * w3[n % w3.len()]).cos() + lit(0.54)) } else { None }).take(2).sum();
        let t9: Dual = u2.iter().map(|y7| ((*y7) / (lit(1.5) + t6 * t6)).tanh()).product();
        let mut v11: Vec<Dual> = x[1..].iter().map(|y10| lit(0.5) * (lit(0.36) + ((lit(0.1) * lit(n as f64)) - (*y10))).atan()).collect();
        v11.push(w3[n % w3.len()].min(lit(0.707)).sin());
        v11.fill(u2[2].tanh().powi(2).sin());
        v11[0] = (s1 + u2[n % 4]).sin();
        lit(0.88) * v11[v11.len() - 1] + lit(0.56) * x[3] + lit(0.58) * s1 + lit(0.38) * v11[0]
    }

    pub fn p0305(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.48) * (a - x[n % x.len()]).cos() + lit(0.48);
        let mut k2 = 0;
        let y3 = loop {
            k2 += 1;
            if k2 > n / 2 {
                break lit(0.42) * (a * a).cos() + lit(0.67);
            }
            nudge(&mut s1, lit(0.5) * (x[1] + b) / (lit(1.0) + b * b));
        };
        let mut k4 = 0;
        let mut t5 = lit(1.0) + (lit(0.5) * b.max(lit(0.917)).atan());
        'l6: while t5 > lit(0.68) && k4 < 12 {
            t5 = t5 * (lit(0.73));
            k4 += 1;
            if (n + n) > 4 && y3.max(lit(0.987)) >= y3 {
                let y7 = match mode(n + 2) {
                    Mode::Middle | Mode::High => lit(0.5) * (a * y3).atan(),
                    Mode::Low => continue 'l6,
                };
                let y8 = drain(&mut s1);
                a = a + (lit(0.34) * (y8 + y7).sin());
            } else {
                let y12 = match k4 / 2 % 4 {
                    0 => {
                        match (k4 + n) % 4 {
                            2 => {
                                let t10: Dual = x.iter().rev().find(|y9| **y9 > lit(0.193)).copied().unwrap_or(lit(0.96) * (s1 / (lit(1.5) + y3 * y3)).cos() + lit(0.66));
                                a = a + (lit(0.94) * t10.sin());
                            }
                            0 | 1 => {}
                            _ => {
                                let y11 = mean(&x[..2]);
                                t5 = lit(0.7) * t5 + lit(0.26) * y11.sin();
                            }
                        }
                        lit(0.52) * (s1 + b).cos() + lit(0.74)
                    }
                    1 => (y3 + (lit(0.1) * lit(k4 as f64))).sin(),
                    _ => lit(0.5) * y3.max(lit(-0.897)).atan(),
                };
                t5 = lit(0.7) * t5 + lit(0.65) * y12.sin();
            }
        }
        lit(0.69) * y3 + lit(0.48) * x[3] + (lit(0.97) * ((b * b).ln_1p() - lit(0.27)).cos() + lit(0.76)) + lit(0.42) * a + lit(0.36) * s1 + lit(0.38) * t5
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
            if y7.min(lit(-0.507)) >= t4 || k8 > n % 4 {
                break (s1 - y7).tanh();
            }
            let y11 = checked(lit(0.5) * (t4 * t4 + lit(0.3)).sqrt().atan(), k8)?;
            a = a + (lit(0.23) * y11.sin());
        };
        let s1 = s1 * lit(0.57);
        Ok(lit(0.79) * (t6 + y7).cos() + lit(0.44))
    }

    pub fn p0306(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s12 = (x[3] - a).sin();
        let mut v13 = vec![lit(0.5) * x[n % x.len()] / (lit(1.0) + s12 * s12); 4];
        let mut p14 = (lit(0.5) * (s12 + s12).atan(), (a.max(lit(0.367)) + lit(0.78)).tanh());
        let t17: Dual = v13.iter().skip_while(|y15| **y15 > lit(-0.153)).map(|y15| lit(0.5) * y15.cos() / (lit(1.0) + v13[n % v13.len()] * v13[n % v13.len()])).skip(1).sum();
        v13.iter_mut().zip(x[1..].iter()).for_each(|(y18, y19)| { if *y19 < lit(-0.213) { return; } *y18 = lit(0.5) * *y18 + (lit(0.78) + (*y19)).tanh(); });
        for i20 in (0..3 + 2).step_by(2) {
            let t23: Dual = x.iter().rev().map(|y21| lit(0.5) * ((a - t17) * (a / (lit(1.5) + v13[0] * v13[0]))).atan()).product();
            if n % 3 != 0 {
                'l26: for (i24, y25) in x.iter().enumerate() {
                    for i27 in 0..2 {
                        let mut f28 = |p29: Dual| { s12 = lit(0.5) * s12 + lit(0.19) * (t23 * (*y25)).cos() + lit(0.94); s12 * p29 };
                        let t30 = f28(lit(0.5) * (*y25).atan()) + lit(0.5) * f28(lit(0.7));
                        v13[i24 % 4] = lit(0.5) * (t23 - t23).atan();
                        s12 = s12 - (lit(0.34) * t30.sin());
                    }
                    s12 = s12 + (lit(0.57) * (*y25).sin());
                }
            } else {
                s12 = s12 + (lit(0.94) * (t23 / (lit(1.5) + v13[0] * v13[0])).tanh());
            }
            s12 = s12 + (lit(0.61) * t23.sin());
        }
        lit(0.95) * t17 + lit(0.45) * x[1] + (lit(0.5) * (-(p14.0 * p14.0)).exp() / (lit(1.0) + s12 * s12)) + lit(0.52) * s12 + lit(0.96) * p14.1 + lit(0.25) * a + lit(0.27) * v13[n % v13.len()]
    }

    pub fn p0307(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((a / (lit(1.5) + a * a)) - lit(0.41)) / (lit(1.0) + a * a);
        let mut u2 = [s1.sin().sin(), lit(0.5) * ((x[1] + a) - lit(0.94)) / (lit(1.0) + a * a)];
        let o3 = if (n + n) % 3 != 1 { Some(lit(0.5) * (u2[n % 2] * x[n % x.len()]).atan()) } else { None };
        let mut p4 = ((x[0] * (lit(0.1) * lit(n as f64))).tanh(), u2[n % 2].min(lit(0.417)).tanh());
        let y5 = if s1 * p4.1 >= lit(-0.67) {
            lit(0.5) * ((a + p4.1) * ((lit(0.1) * lit(n as f64)) + s1)).atan()
        } else {
            return lit(0.43) * a + lit(0.58) * x[1] + (lit(0.5) * ((a * u2[1]) + (u2[1] - a)) / (lit(1.0) + s1 * s1));
        };
        if !((n + 1) <= 4) {
            let mut s7 = ((lit(0.1) * lit(n as f64)) + x[1]).tanh();
            for y6 in u2.iter_mut() {
                s7 = (lit(0.89) * s7 + s7.min(lit(0.197))).tanh();
                let mut u8 = [(x[n % x.len()] * s1).tanh(); 2];
                let mut v9 = u8.clone();
                u8[n % 2] = v9[1].min(lit(0.807)).sin();
                if n / 2 % 2 == 0 {
                    let t13: Dual = v9.iter().take(2).flat_map(|y10| { let t12 = lit(0.96) * v9[n % 2].min(lit(-0.457)).cos() + lit(0.67); x.iter().map(move |y11| t12 * (lit(0.5) * ((*y11) / (lit(1.5) + u8[1] * u8[1])).atan())) }).sum();
                    let t14 = ((v9[n % 2] * v9[n % 2] + lit(0.3)).sqrt() - lit(0.77)).abs().sin();
                    a = a + (lit(0.72) * (t14 + t13).sin());
                } else if n / 2 % 2 == 1 {
                    let mut f15 = |p16: Dual| { a = lit(0.5) * a + p16.atan().tanh(); a * p16 };
                    let t17 = f15(((lit(0.1) * lit(n as f64)) - x[x.len() - 1]).tanh()) + lit(0.5) * f15(lit(0.7));
                    a = a + (lit(0.79) * t17.sin());
                } else if (n + 3) > 3 {
                    for w18 in u8.chunks_mut(3) {
                        w18[0] = (v9[n % 2] + s1).sin();
                        let mut m19 = (n + 3);
                        a = a + (lit(0.27) * w18[0].sin());
                    }
                } else {
                    s1 = s1 + (lit(0.72) * (lit(0.5) * v9[n % 2].max(lit(-0.717)).atan()));
                }
                s7 = s7 + (lit(0.26) * (v9[n % 2] + u8[1]).sin());
            }
            s1 = s1 - (lit(0.71) * s7.sin());
        } else {
            s1 = s1 + (lit(0.96) * (lit(0.5) * (s1 + y5).atan()));
        }
        lit(0.86) * x[0] + lit(0.81) * x[3] + lit(0.51) * p4.1 + lit(0.34) * a + lit(0.42) * s1 + lit(0.49) * u2[n % 2]
    }

    pub fn q0308(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = lit(0.5) * ((a + x[2]) * (x[n % x.len()] + x[0])) / (lit(1.0) + a * a);
        let t4: Dual = x.iter().take_while(|y2| **y2 > lit(-0.433)).map(|y2| lit(0.5) * (s1 - (*y2)).atan()).skip(1).sum();
        for i5 in (1..3 + 2).rev().step_by(3) {
            let y6 = chained(lit(0.5) * (lit(0.56) + s1).atan(), lit(0.5) * s1.min(lit(0.687)).atan())?;
            std::mem::swap(&mut s1, &mut a);
            if n > 0 {
                let y7 = {
                    let t9: Dual = x.iter().skip(1).find(|y8| **y8 > lit(-0.63)).copied().unwrap_or(lit(0.5) * s1.tanh().powi(3).atan());
                    lit(0.69) * y6.sin().cos() + lit(0.43)
                };
                let y13 = match i5 + n {
                    k10 @ 1..=3 => (a.max(lit(0.437)) + (a * t4)).sin(),
                    _ => {
                        match ((i5 + n) % 2, n % 3) {
                            (0, 0) => {
                                let mut m12 = n;
                            }
                            (1, k11) => {
                                a = a + (lit(0.78) * (lit(0.5) * (t4 * y7).sin().atan()));
                            }
                            _ => {}
                        }
                        lit(0.5) * ((s1 * y7) + (lit(0.1) * lit(i5 as f64))).atan()
                    }
                };
                a = lit(0.7) * a + lit(0.47) * (y13 + y7).sin();
            }
            s1 = s1 + (lit(0.65) * y6.sin());
        }
        Some(lit(0.64) * (t4 / (lit(1.5) + s1 * s1)).cos() + lit(0.29))
    }

    pub fn p0308(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s14 = lit(0.59) * (b * a).cos() + lit(0.71);
        let mut p15 = (x[1].max(lit(-0.387)).sin(), (b + lit(0.51)).sin());
        let mut v17: Vec<Dual> = x.iter().skip(1).map(|y16| (b - lit(0.77)).abs().sin()).collect();
        v17.push(lit(0.5) * s14.min(lit(-0.317)) / (lit(1.0) + a * a));
        let f18 = |p19: Dual, q20: Dual| lit(0.5) * (p19 * q20).atan();
        let t21 = f18((s14 + v17[n % v17.len()]).sin(), (b / (lit(1.5) + s14 * s14)).tanh()) - f18((b / (lit(1.5) + s14 * s14)).tanh(), lit(0.4));
        let f22 = |p23: Dual, q24: Dual| lit(0.52) * ((-q24) + (v17[0] - x[2])).cos() + lit(0.27);
        let t25 = f22(lit(0.65) * (s14.cos() + (a + lit(0.94))).cos() + lit(0.76), lit(0.5) * s14.max(lit(-0.37)) / (lit(1.0) + s14 * s14)) - f22(lit(0.5) * s14.max(lit(-0.37)) / (lit(1.0) + s14 * s14), lit(0.4));
        let t28: Dual = v17.iter().rev().map(|y26| lit(0.5) * (*y26).cos() / (lit(1.0) + x[n % x.len()] * x[n % x.len()])).sum();
        v17.iter_mut().zip(x.iter().take(3)).for_each(|(y29, y30)| { if *y30 < lit(-0.763) { return; } *y29 = lit(0.5) * *y29 + lit(0.5) * t25.cos().atan(); });
        v17[n % 1] = v17[n % 1] - (lit(0.79) * t28.tanh().powi(3).min(lit(-0.597)).tanh());
        let y31 = match q0308(x, lit(0.5) * (v17[n % v17.len()] - t28) / (lit(1.0) + b * b), n % 4) { Some(t) => lit(0.31) * t, None => lit(0.36) };
        lit(0.34) * t25 + lit(0.84) * x[0] + (lit(0.5) * t28.max(lit(0.147)).atan()) + lit(0.66) * p15.0 + lit(0.92) * v17[0] + lit(0.49) * s14 + lit(0.63) * b
    }

    pub fn p0309(x: &[Dual], a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a + x[2]).atan();
        let mut m2 = if !((n + 3) <= 3) { n / 2 } else { 0 };
        let t5 = std::mem::replace(&mut s1, (-b).sin());
        for i6 in 2..2 {
            if m2 % 2 == 0 {
                let t8: Dual = x.iter().find_map(|y7| if *y7 > lit(0.93) { Some(((*y7) / (lit(1.5) + b * b)).sin()) } else { None }).unwrap_or(lit(0.5) * ((-(a * a)).exp() * a.cos()) / (lit(1.0) + s1 * s1));
                let e9: Result<Dual, u8> = match m2 % 3 { 0 => Err(2), _ => Ok(s1.atan().sin()) };
                'l14: for (i12, y13) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) {
                    let mut u15 = [(a + t5).sin(); 3];
                    let mut v16 = u15.clone();
                    s1 = s1 + (lit(0.97) * (v16[0] + (*y13)).sin());
                }
                s1 = s1 + (lit(0.18) * t8.sin());
            } else {
                let mut u18 = [s1.cos().sin(), (lit(0.99) * (a * a)).sin(), lit(0.14) * (b / (lit(1.5) + b * b)).cos() + lit(0.59)];
                for &y17 in x.iter() {
                    u18 = [u18[1], u18[2], lit(0.5) * (-s1).max(lit(0.957)).atan()];
                    let mut u21 = [lit(0.92) * (s1 - t5).cos() + lit(0.15), y17.min(lit(-0.657)).tanh(), (s1 * t5).tanh()];
                    'l22: for (i19, y20) in u18.iter_mut().enumerate() {
                        u21 = [u21[1], u21[2], ((*y20) - (*y20)).sin()];
                        let w23 = &mut u21[1..];
                        s1 = s1 + (lit(0.27) * (w23[1] + (*y20)).sin());
                    }
                    let mut v24 = std::mem::take(&mut u18);
                    v24[1] = lit(0.5) * (t5 + t5).atan();
                    u18 = v24;
                    s1 = s1 + (lit(0.81) * (u21[2] + y17).sin());
                }
                s1 = lit(0.7) * s1 + lit(0.41) * u18[0].sin();
            }
        }
        lit(0.39) * t5 + lit(0.98) * x[m2 % x.len()] + (s1 + a).tanh() + lit(0.78) * s1
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
            let y7 = rotate(&mut u2[1..]);
            let mut y7 = u2[2] - y7.tanh();
            let mut s8 = lit(1.0);
            s8 = s8 + (lit(0.5) * (lit(0.51) - (lit(0.33) + s4)).atan());
            s4 = s4 + (lit(0.67) * (y7 + s8).sin());
        };
        {
            let w9 = &mut u2[1..];
            let w10 = &mut w9[1..];
            s1 = s1 + (lit(0.52) * w10[0].sin());
        }
        lit(0.42) * s4 + lit(0.56) * x[3] + lit(0.98) * s1 + lit(0.38) * u2[n % 3] + lit(0.95) * s4
    }

    pub fn p0311(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] - x[n % x.len()]).sin();
        let mut v2 = vec![lit(0.97) * (x[2] * s1).cos() + lit(0.39), lit(0.65) * (s1 * s1).cos() + lit(0.85), lit(0.88) * (x[n % x.len()] * x[n % x.len()]).cos() + lit(0.73)];
        let mut m3 = if !((n + n) <= 3) { (n + 1) } else { 2 };
        let f4 = |p5: Dual| (v2[n % v2.len()] * v2[n % v2.len()]).tanh();
        let t7 = x.iter().copied().map(f4).sum::<Dual>();
        v2[m3 % 3] = v2[m3 % 3] - (lit(0.18) * (lit(0.35) * t7.min(lit(-0.937)).cos() + lit(0.64)));
        let t10: Dual = x.iter().step_by(2).fold((a - s1).tanh(), |s9, y8| lit(0.5) * s9 + ((v2[m3 % v2.len()] + (lit(0.1) * lit(n as f64))) * (*y8)).tanh());
        let mut s1 = x[m3 % x.len()] - s1.tanh();
        let t13: Dual = v2[1..].iter().fold(lit(0.29) * (v2[1] + s1).cos() + lit(0.21), |s12, y11| lit(0.5) * s12 + lit(0.5) * (t10 + v2[n % v2.len()]) / (lit(1.0) + (*y11) * (*y11)));
        relax(&mut v2[..2], (x[3] + t10).tanh().powi(2).sin());
        v2.fill(lit(0.5) * (x[m3 % x.len()] / (lit(1.5) + s1 * s1)) / (lit(1.0) + t10 * t10));
        v2[1] = (s1 + lit(0.28)).tanh();
        match n + n {
            ..=2 => {
                let mut k14 = 0;
                'l15: while k14 < n % 4 {
                    k14 += 1;
                    let t19: Dual = v2.iter().take(2).flat_map(|y16| { let t18 = lit(0.25) * (a.max(lit(0.27)) / (lit(1.5) + s1 * s1)).cos() + lit(0.33); x.iter().map(move |y17| t18 * ((a + y17).sin())) }).skip(1).sum();
                    s1 = s1 + (lit(0.42) * t19.sin());
                }
            }
            3.. => {
                a = a + (lit(0.49) * (lit(0.5) * (x[0].max(lit(0.387)) / (lit(1.5) + s1 * s1)).atan()));
            }
        }
        lit(0.56) * t7 + lit(0.46) * x[2] + lit(0.54) * a + lit(0.49) * v2[m3 % v2.len()] + lit(0.44) * s1
    }

    pub fn p0312(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * ((a + b) - (x[3] / (lit(1.5) + x[n % x.len()] * x[n % x.len()]))) / (lit(1.0) + b * b);
        let mut u2 = [lit(0.5) * (b + lit(0.66)) / (lit(1.0) + b * b); 4];
        let mut m3 = 0;
        let mut o4: Option<Dual> = None;
        let t7: Dual = x.iter().filter_map(|y5| if *y5 > lit(-0.733) { Some((x[n % x.len()] + a).sin()) } else { None }).sum();
        let f8 = |p10: Dual| (u2[1] - s1).sin().tanh();
        let f9 = |p10: Dual| f8(p10) - f8(lit(0.36) * t7.max(lit(0.467)).cos() + lit(0.48));
        let t11 = f9(lit(0.81) * (u2[m3 % 4] - lit(0.69)).cos() + lit(0.12));
        {
            let w12 = &mut u2[2..];
            let mut k13 = 0;
            let y14 = loop {
                k13 += 1;
                if k13 > 3 {
                    break lit(0.83) * (-b.sin()).cos() + lit(0.33);
                }
                let mut k15 = 0;
                let mut t16 = lit(0.5) * s1.atan().atan();
                while {
                    k15 += 1;
                    t16 = lit(0.73) * t16 + (lit(0.5) * t11.max(lit(-0.237)).max(lit(-0.977)) / (lit(1.0) + w12[k13 % w12.len()] * w12[k13 % w12.len()]));
                    k15 < 7 && t16 > -lit(0.27)
                } {
                    let mut o17: Option<Dual> = None;
                    match n / 2 % 4 {
                        2 => {
                            let w18 = &mut w12[0..];
                            m3 = (m3 * 3 + 2) % 7;
                            t16 = t16 + (lit(0.66) * w18[0].sin());
                        }
                        0 | 1 => {
                            let (t22, t23) = x.iter().rev().fold((lit(0.5) * ((x[2] + t11) + (t7 * t11)) / (lit(1.0) + t11 * t11), lit(1.0)), |(p20, q21), y19| (p20 + ((t11 + t16).sin()), q21 * p20));
                            let (t22, t23) = (t22.tanh(), t23.sin());
                            b = lit(0.7) * b + lit(0.17) * (t23 + t22).sin();
                        }
                        _ => {
                            w12[0] = w12[0] + (lit(0.33) * (lit(0.45) * (-(s1 * s1)).exp().cos() + lit(0.77)));
                            let mut v25: Vec<Dual> = x.iter().take(3).filter(|y24| **y24 > lit(-0.223)).map(|y24| ((*y24) / (lit(1.5) + (*y24) * (*y24))).tanh()).collect();
                            v25.push(lit(0.33) * t11.atan().cos() + lit(0.91));
                            b = b + (lit(0.43) * v25[k15 % v25.len()].sin());
                        }
                    }
                }
                b = b + (lit(0.13) * t16.sin());
            };
            b = b + (lit(0.92) * (w12[0] + y14).sin());
        }
        lit(0.65) * t7 + lit(0.63) * x[n % x.len()] + (lit(0.5) * (s1 / (lit(1.5) + s1 * s1)).sin().atan()) + lit(0.97) * u2[3] + lit(0.13) * b + lit(0.86) * s1
    }

    pub fn q0313(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.min(lit(0.147)).atan();
        let e2: Result<Dual, u8> = match (n + 3) % 3 { 0 => Err(2), _ => Ok(lit(0.5) * (lit(0.34) - a) / (lit(1.0) + a * a)) };
        match chained(lit(0.63) * a.min(lit(0.437)).cos() + lit(0.81), ((x[1] * x[1]) + (a * a)).sin()) {
            Some(y4) if y4 > lit(0.49) => {
                let mut p6 = ((lit(0.53) + y4).tanh().powi(2).tanh(), lit(0.5) * (x[1] * y4).atan());
                'l7: for i5 in (0..n).rev() {
                    p6 = (p6.1, (p6.0 * (a - x[i5 % x.len()])).sin());
                    let t10: Dual = x[1..].iter().fold(lit(0.5) * a.atan(), |s9, y8| lit(0.5) * s9 + p6.0.max(lit(0.577)).tanh());
                    let y19 = match i5 / 2 {
                        ..2 => {
                            let f11 = |p12: Dual, q13: Dual| lit(0.5) * (lit(0.52) - p12).atan();
                            let t14 = if f11(lit(0.5) * (p6.1 * y4).atan(), lit(0.2)) > lit(0.13) { f11(s1.min(lit(-0.97)).sin(), lit(0.5) * (p6.1 * y4).atan()) } else { f11(lit(0.5) * (p6.1 * y4).atan(), lit(0.5) * (p6.1 * y4).atan()) };
                            lit(0.5) * (s1 + (lit(0.1) * lit(i5 as f64))) / (lit(1.0) + p6.0 * p6.0)
                        }
                        2..=4 => {
                            let y15;
                            if i5 % 3 != 1 {
                                p6.0 = lit(0.5) * (p6.1 - s1).atan();
                                y15 = lit(0.5) * t10.min(lit(-0.777)) / (lit(1.0) + a * a);
                            } else {
                                let t18: Dual = x.iter().rev().map(|y16| { if *y16 > lit(-0.213) { return lit(0.53) * (-p6.1).cos() + lit(0.58); } lit(0.5) * y16 }).sum();
                                y15 = lit(0.36) * ((y4 / (lit(1.5) + t10 * t10)) + (-(p6.1 * p6.1)).exp()).cos() + lit(0.68);
                            }
                            lit(0.43) * (y4 * p6.1).cos() + lit(0.17)
                        }
                        _ => {
                            continue 'l7;
                        }
                    };
                    a = a + (lit(0.95) * (y19 + t10).sin());
                }
                s1 = s1 + (lit(0.82) * (p6.0 + y4).sin());
            }
            Some(y4) => {
                a = a + (lit(0.82) * y4.sin());
            }
            None => {
                s1 = s1 + (lit(0.64) * (lit(0.5) * (x[n % x.len()] * s1).atan()));
            }
        }
        lit(0.67) * a + lit(0.97) * x[3] + lit(0.87) * s1 + lit(0.34) * a
    }

    pub fn p0313(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s20 = lit(0.5) * ((-b) * lit(0.98)).atan();
        let mut o21 = Some(lit(0.5) * (lit(0.31) * x[2]).atan());
        let mut p22 = (((a + x[n % x.len()]) / (lit(1.5) + b * b)).sin(), lit(0.87) * ((b * lit(0.47)) * (a * b)).cos() + lit(0.68));
        let mut s25 = (lit(0.82) * p22.1).sin();
        for (i23, y24) in x.iter().enumerate() {
            s25 = (lit(0.23) * s25 + (*y24).atan()).tanh();
            let (t29, t30) = x.iter().chain(&x[..]).fold((lit(0.5) * s20.atan(), lit(1.0)), |(p27, q28), y26| (q28 * (lit(0.67) * (lit(0.28) * ((*y26) * b)).cos() + lit(0.93)), p27 - q28));
            let (t29, t30) = (t29.tanh(), t30.sin());
            for i31 in (0..n / 2 + 2).rev().step_by(2) {
                let y32;
                if (*y24).max(lit(0.787)) > t30 {
                    y32 = (t29 + p22.0).tanh();
                } else {
                    y32 = lit(0.5) * (s25 * y24).atan();
                }
                s25 = s25 + (lit(0.43) * y32.sin());
            }
            s20 = s20 + (lit(0.76) * (t29 + t30).sin());
        }
        o21 = Some(lit(0.52) * (b + s20).cos() + lit(0.57));
        let f33 = |p34: Dual| lit(0.56) * ((p22.1 * p22.1).ln_1p() - (lit(0.1) * lit(n as f64))).cos() + lit(0.81);
        let t36 = x.iter().filter(|y35| f33(**y35) > lit(0.11)).fold(lit(0.4), |s, y35| s * f33(*y35));
        let mut v38 = x.iter().map(|y37| lit(0.13) * (p22.0 * p22.1).cos() + lit(0.43)).collect::<Vec<_>>();
        v38.push((p22.0.max(lit(0.207)) - (t36 + x[2])).sin());
        lit(0.22) * p22.0 + lit(0.45) * x[n % x.len()] + (s25 * s25).tanh() + lit(0.69) * a + lit(0.99) * p22.1 + lit(0.96) * s25 + lit(0.96) * v38[n % v38.len()] + lit(0.51) * s20
    }

    pub fn q0314(x: &[Dual], a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = x[3].tanh();
        let Some(y2) = positive((x[n % x.len()] - (lit(0.1) * lit(n as f64))).max(lit(-0.27)).tanh()) else {
            return Some(lit(0.5) * s1.min(lit(0.517)) / (lit(1.0) + a * a));
        };
        let mut s5 = lit(0.0);
        s5 = s5 + (lit(0.5) * x[n % x.len()] / (lit(1.0) + a * a));
        let mut s6 = lit(0.5);
        s6 = s6 + (s1.min(lit(0.637)).sin());
        let y7: Dual;
        match n / 2 % 4 {
            0 => {
                y7 = lit(0.5) * s1.max(lit(-0.687)) / (lit(1.0) + s1 * s1);
            }
            1 | 2 => {
                y7 = ((y2 / (lit(1.5) + y2 * y2)) - x[n % x.len()].sin()).tanh();
            }
            _ => {
                y7 = lit(0.5) * (-s5).atan();
            }
        }
        let y8 = lit(0.29) * chained(lit(0.5) * (s5 + s6).atan(), y2.max(lit(0.737)).tanh())?.sin();
        Some(lit(0.49) * a.min(lit(-0.327)).cos() + lit(0.32))
    }

    pub fn p0314(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s9 = a.min(lit(0.897)).sin();
        let mut u10 = [lit(0.5) * ((lit(0.1) * lit(n as f64)) + s9) / (lit(1.0) + x[n % x.len()] * x[n % x.len()]), lit(0.53) * (a * a).cos() + lit(0.48), a.max(lit(-0.737)).sin()];
        u10.iter_mut().zip(x.iter()).for_each(|(y11, y12)| { *y11 = lit(0.5) * *y11 + lit(0.5) * ((*y12) + a).atan(); });
        let mut k13 = 0;
        while k13 < 4 {
            k13 += 1;
            let y14: Dual;
            match n / 2 % 4 {
                0 => {
                    let mut u16 = [s9.tanh().powi(3).sin(), lit(0.66) * u10[n % 3].tanh().powi(3).cos() + lit(0.69), lit(0.5) * x[n % x.len()] / (lit(1.0) + u10[0] * u10[0])];
                    for y15 in &mut u10 {
                        u16 = [u16[1], u16[2], ((x[1] - lit(0.11)) * (lit(0.1) * lit(n as f64))).tanh()];
                        let y17: Dual;
                        match n / 2 % 4 {
                            0 => {
                                y17 = (-u16[1]).tanh();
                            }
                            1 | 2 => {
                                y17 = ((lit(0.47) * (*y15)) - lit(0.77)).abs().tanh();
                            }
                            _ => {
                                y17 = lit(0.5) * ((*y15) * (*y15)) / (lit(1.0) + x[1] * x[1]);
                            }
                        }
                        let mut k18 = 0;
                        let y19 = loop {
                            k18 += 1;
                            if (k18 + n) > 3 || k18 > 1 {
                                break lit(0.5) * (u16[2] + s9.atan()) / (lit(1.0) + s9 * s9);
                            }
                            let y20 = drain(y15);
                            relax(&mut u16, lit(0.5) * (y17 + (*y15)) / (lit(1.0) + a * a));
                            s9 = s9 + (lit(0.36) * y20.sin());
                        };
                        s9 = s9 + (lit(0.91) * ((*y15) + y19).sin());
                    }
                    let y21;
                    if n / 2 % 2 == 1 {
                        let y22 = if (a * a).ln_1p() >= u10[k13 % 3] {
                            lit(0.92) * (u10[1] + u10[k13 % 3]).cos() + lit(0.75)
                        } else if n / 2 % 2 == 1 {
                            std::mem::swap(&mut s9, &mut u10[0]);
                            add_scaled(&mut u10[..2], x, lit(0.5) * (a / (lit(1.5) + s9 * s9)) / (lit(1.0) + x[0] * x[0]));
                            s9.sin().tanh()
                        } else {
                            continue;
                        };
                        y21 = lit(0.93) * ((u16[n % 3] - y22) * (x[2] / (lit(1.5) + y22 * y22))).cos() + lit(0.97);
                    } else if (n + n) % 2 == 1 {
                        y21 = lit(0.31) * (s9 + u10[1]).cos() + lit(0.91);
                    } else {
                        y21 = lit(0.66) * x[3].sin().cos() + lit(0.17);
                    }
                    y14 = (s9 + u10[1]).tanh();
                }
                1 | 2 => {
                    y14 = lit(0.5) * (s9 - s9).max(lit(0.417)) / (lit(1.0) + a * a);
                }
                _ => {
                    y14 = lit(0.5) * ((lit(0.1) * lit(n as f64)) * x[k13 % x.len()]) / (lit(1.0) + x[1] * x[1]);
                }
            }
            s9 = s9 + (lit(0.23) * y14.sin());
        }
        lit(0.91) * s9 + lit(0.72) * x[3] + (-(a * a)).exp().sin() + lit(0.54) * s9 + lit(0.18) * u10[k13 % 3]
    }

    pub fn p0315(x: &[Dual], a: Dual, mut b: Dual, n: usize) -> Dual {
        let mut s1 = (-(b + lit(0.62))).sin();
        let mut u2 = [((lit(0.1) * lit(n as f64)) * x[3]).tanh(), lit(0.5) * (a.min(lit(-0.157)) * lit(0.77)) / (lit(1.0) + b * b), lit(0.5) * ((s1 * b) * b.max(lit(0.447))) / (lit(1.0) + a * a), lit(0.5) * ((x[1] / (lit(1.5) + a * a)) - (b * lit(0.63))).atan()];
        let t6: Dual = x.iter().scan(lit(0.5) * (x[n % x.len()] + u2[1]) / (lit(1.0) + u2[0] * u2[0]), |s5, y3| { *s5 = lit(0.5) * *s5 + lit(0.29) * (-b).cos() + lit(0.46); Some(s5.sin()) }).sum();
        let mut k7 = 0;
        while k7 < x.len() {
            k7 += 1;
            if let Some(y8) = positive(lit(0.77) * (s1 + u2[1]).cos() + lit(0.21)) {
                let y10 = match positive((-(s1 * s1)).exp().tanh()) {
                    Some(y9) => lit(0.5) * b.atan(),
                    None => {
                        continue;
                    }
                };
                {
                    let (w11, w12) = u2.split_at_mut(3);
                    w11[0] = w12[0] * y10;
                    let mut u13 = [y10.max(lit(-0.317)).sin(), lit(0.5) * ((a + x[0]) / (lit(1.5) + w12[0] * w12[0])) / (lit(1.0) + y10 * y10), lit(0.21) * x[1].atan().cos() + lit(0.34), ((w11[0] / (lit(1.5) + y8 * y8)) + (lit(0.1) * lit(n as f64))).sin()];
                    u13.iter_mut().zip(w11.iter().rev()).for_each(|(y14, y15)| { if *y15 < lit(-0.743) { return; } *y14 = lit(0.5) * *y14 + lit(0.77) * (w12[w12.len() - 1] + (*y15)).cos() + lit(0.21); });
                    s1 = s1 + (lit(0.46) * blend(&w11[1], &w12[n % w12.len()]));
                    s1 = s1 + (lit(0.47) * (w12[k7 % w12.len()] + w11[1]).sin());
                }
                s1 = s1 + (lit(0.71) * (y8 + y10).sin());
            } else {
                let mut k16 = 0;
                'l17: while k16 < n % 4 {
                    k16 += 1;
                    for i18 in (1..2 + 2).step_by(2) {
                        u2 = [lit(0.5) * (s1 * lit(0.22)) / (lit(1.0) + b * b), lit(0.45) * x[k16 % x.len()].tanh().powi(3).cos().cos() + lit(0.51), lit(0.5) * (b / (lit(1.5) + t6 * t6)) / (lit(1.0) + t6 * t6), (b + a).sin().sin()];
                        u2.iter_mut().zip(x.iter()).for_each(|(y19, y20)| { if *y20 < lit(-0.553) { return; } *y19 = lit(0.5) * *y19 + ((s1 * (lit(0.1) * lit(i18 as f64))) * (-(s1 * s1)).exp()).sin(); });
                    }
                }
            }
        }
        lit(0.54) * u2[2] + lit(0.52) * x[3] + (lit(0.19) * (b * u2[2]).cos() + lit(0.55)) + lit(0.24) * u2[3] + lit(0.92) * b + lit(0.33) * s1
    }

    pub fn q0316(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s1 = (x[n % x.len()] + (lit(0.1) * lit(n as f64))).sin();
        let t4: Dual = x.iter().rev().fold(lit(0.23) * (x[0] - s1).cos() + lit(0.57), |s3, y2| lit(0.5) * s3 + (s1 / (lit(1.5) + x[3] * x[3])).sin());
        let mut u5 = [((x[0] / (lit(1.5) + x[n % x.len()] * x[n % x.len()])) - (s1 * s1)).sin(), lit(0.82) * (t4 + t4).cos() + lit(0.94), lit(0.5) * (-s1) / (lit(1.0) + x[2] * x[2])];
        'l7: for i6 in 0..n % 4 {
            u5 = [u5[1], u5[2], lit(0.5) * ((-t4) - (u5[1] + a)) / (lit(1.0) + u5[2] * u5[2])];
            if i6 / 2 % 2 == 0 {
                u5[1..].fill((s1 + (lit(0.1) * lit(i6 as f64))).tanh());
                let t10: Dual = x.iter().step_by(2).fold(u5[n % 3].tanh(), |s9, y8| lit(0.5) * s9 + ((*y8) * t4).tanh());
                a = a + (lit(0.89) * t10.sin());
                continue 'l7;
            }
            u5.swap(2, 0);
        }
        lit(0.59) * a + lit(0.69) * x[0] + lit(0.17) * s1 + lit(0.65) * u5[n % 3] + lit(0.48) * a
    }

    pub fn p0316(x: &[Dual], mut a: Dual, n: usize) -> Dual {
        let mut s11 = lit(0.42) * (-a).cos() + lit(0.64);
        let mut p12 = (lit(0.5) * (s11 - x[1]).atan(), (s11 / (lit(1.5) + a * a)).tanh());
        let f13 = |p14: Dual, q15: Dual| s11.max(lit(-0.47)).sin();
        let t16 = if f13(p12.0.tanh(), lit(0.2)) > lit(0.13) { f13((x[2] - s11).tanh(), p12.0.tanh()) } else { f13(p12.0.tanh(), p12.0.tanh()) };
        let mut k17 = 0;
        let y18 = 'l19: loop {
            k17 += 1;
            if k17 > 4 {
                break lit(0.5) * (-p12.0) / (lit(1.0) + a * a);
            }
            let y20: Dual;
            match k17 % 4 {
                0 => {
                    y20 = (-(t16 * t16)).exp().tanh();
                }
                1 | 2 => {
                    let y28 = match first_above(x, lit(0.74)) {
                        Some(y21) => {
                            let mut y22 = if t16 + y21 <= lit(-0.957) {
                                ((t16 * t16).ln_1p() / (lit(1.5) + t16 * t16)).tanh()
                            } else if t16 * y21 < t16 {
                                p12.0.tanh()
                            } else {
                                (lit(0.65) * t16).sin()
                            };
                            'l24: for y23 in x {
                                p12 = (lit(0.5) * (-(y22 * t16)) / (lit(1.0) + y21 * y21), p12.0);
                                let mut f25 = move |p26: Dual| { y22 = y22.sin() + lit(0.5) * t16.atan(); y22 * p26 };
                                y22 = y22 + (lit(0.21) * (y21 - y23).cos() + lit(0.54));
                                let t27 = f25((y21 + lit(0.18)).tanh()) - f25(y22);
                                a = a + (lit(0.41) * ((*y23) + t27).sin());
                            }
                            ((y21 * y21) + t16).tanh()
                        }
                        None => s11.max(lit(-0.137)).tanh(),
                    };
                    y20 = lit(0.81) * (-y28).cos() + lit(0.45);
                }
                _ => {
                    y20 = lit(0.15) * (a - t16).cos() + lit(0.73);
                }
            }
            s11 = s11 + (lit(0.69) * y20.sin());
        };
        let mut f29 = |p30: Dual| { a = lit(0.5) * a + x[k17 % x.len()].atan().sin(); a * p30 };
        let t31 = f29(lit(0.63) * (t16 - lit(0.77)).abs().cos() + lit(0.25)) + lit(0.5) * f29(lit(0.7));
        lit(0.18) * t16 + lit(0.44) * x[0] + lit(0.22) * p12.0 + lit(0.64) * s11 + lit(0.63) * a
    }

    pub fn q0317(x: &[Dual], a: Dual, n: usize) -> Result<Dual, u8> {
        let mut s1 = lit(0.5) * ((a / (lit(1.5) + x[1] * x[1])) + (a - a)).atan();
        let y2 = staged(lit(0.5) * (s1.max(lit(0.537)) * (a * a + lit(0.3)).sqrt()).atan(), lit(0.32) * (x[n % x.len()] + a).cos() + lit(0.42), (n + 2))?;
        let y3 = checked(a.sin(), (n + 3))?;
        let y4 = mean(&x[..2]);
        let y6 = match n + 1 {
            k5 @ 1..=3 => (y2 + y4).sin(),
            _ => return Ok(lit(0.99) * (y3 * y3).ln_1p().cos() + lit(0.67)),
        };
        let mut k7 = 0;
        let mut t8 = lit(1.0) + (lit(0.5) * (x[x.len() - 1] + y2).atan());
        'l9: while t8 > lit(0.17) && k7 < 12 {
            t8 = t8 * (lit(0.71));
            k7 += 1;
            let y10 = match k7 + 3 {
                ..=2 => lit(0.44) * y3.atan().tanh().powi(2).cos() + lit(0.45),
                3.. => (y3 - lit(0.77)).abs().sin(),
            };
            t8 = t8 + (lit(0.81) * y10.sin());
        }
        s1 = s1 + (lit(0.33) * checked((y2 * (lit(0.1) * lit(k7 as f64))).sin(), (n + 3))?);
        t8 = t8 + (lit(0.66) * staged((t8 * y3).tanh(), (t8 - lit(0.77)).abs().cos().sin(), n)?);
        Ok((y6 / (lit(1.5) + y2 * y2)).min(lit(-0.657)).sin())
    }

    pub fn p0317(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s11 = (x[n % x.len()] + x[2]).tanh();
        let mut v12 = Vec::new();
        v12.push(lit(0.5) * a.max(lit(-0.197)).atan());
        v12.push((s11 - s11).tanh());
        v12.push(lit(0.53) * (lit(0.44) + x[n % x.len()]).cos() + lit(0.49));
        relax(&mut v12, ((x[n % x.len()] * s11) + (x[n % x.len()] + a)).tanh());
        let t15: Dual = v12[1..].iter().take_while(|y13| **y13 > lit(0.783)).map(|y13| (s11 * lit(0.53)).min(lit(-0.507)).sin()).take(2).sum();
        s11 = s11 / (lit(1.1) + (x[3] * x[n % x.len()]) * (x[3] * x[n % x.len()]));
        {
            let (w16, w17) = v12.split_at_mut(1);
            w16[0] = w17[0] * x[0];
            w16[0] = w16[0] / (lit(1.1) + (x[0] / (lit(1.5) + s11 * s11)) * (x[0] / (lit(1.5) + s11 * s11)));
            let t20: Dual = w17.iter().skip(1).filter_map(|y18| if *y18 > lit(0.423) { Some(lit(0.5) * (s11 * w17[1]) / (lit(1.0) + w16[n % w16.len()] * w16[n % w16.len()])) } else { None }).skip(1).sum();
            let t23: Dual = w16.iter().skip_while(|y21| **y21 > lit(0.733)).map(|y21| lit(0.49) * t20.max(lit(0.507)).cos() + lit(0.13)).sum();
            s11 = s11 + (lit(0.21) * (t23 + w17[0]).sin());
        }
        let mut v24 = std::mem::take(&mut v12);
        v24[1] = lit(0.5) * (v24[0] - lit(0.76)).atan();
        v12 = v24;
        let t25 = std::mem::replace(&mut s11, (v12[n % v12.len()] / (lit(1.5) + a * a)).tanh());
        let y26 = rotate(&mut v12);
        lit(0.83) * s11 + lit(0.75) * x[0] + (lit(0.98) * (v12[2].atan() / (lit(1.5) + v12[n % v12.len()] * v12[n % v12.len()])).cos() + lit(0.84)) + lit(0.24) * s11 + lit(0.93) * v12[2]
    }

    pub fn p0318(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * a.sin().atan();
        let mut o2: Option<Dual> = None;
        let (t3, mut s4) = (lit(0.5) * (s1 * s1.sin()).atan(), (lit(0.22) + b).tanh());
        let y31 = match checked(lit(0.28) * t3.max(lit(0.147)).cos() + lit(0.73), (n + n)) {
            Ok(y5) => {
                let f7 = |p8: Dual, q9: Dual| q9.max(lit(-0.437)).sin();
                let t10 = f7((s4 - y5).tanh(), (y5 / (lit(1.5) + s1 * s1)).max(lit(-0.677)).sin()) - f7((y5 / (lit(1.5) + s1 * s1)).max(lit(-0.677)).sin(), lit(0.4));
                lit(0.5) * ((s4 * x[n % x.len()]) - lit(0.77)).abs().atan()
            }
            Err(_) => {
                let mut k11 = 0;
                'l12: while k11 < n {
                    k11 += 1;
                    if lit(0.62) - b < lit(-0.557) {
                        let mut k15 = 0;
                        let mut t16 = lit(1.0) + (lit(0.98) * (-s4).cos() + lit(0.77));
                        'l17: while t16 > lit(0.62) && k15 < 12 {
                            t16 = t16 * (lit(0.55));
                            k15 += 1;
                            let mut f18 = move |p19: Dual| { s1 = s1.sin() + lit(0.5) * (-s4).atan(); s1 * p19 };
                            s1 = s1 + (lit(0.74) * (a - s4).cos() + lit(0.72));
                            let t20 = f18(lit(0.26) * (t3 * t3).cos() + lit(0.23)) - f18(s1);
                            let t23: Dual = x.iter().step_by(2).filter(|y21| **y21 > lit(0.503)).map(|y21| ((y21 + s1) * ((*y21) * (*y21) + lit(0.3)).sqrt()).sin()).skip(1).sum();
                            t16 = t16 - (lit(0.98) * (t20 + t23).sin());
                        }
                        s1 = s1 + (lit(0.97) * t16.sin());
                    } else if n / 2 > 4 {
                        let mut k24 = 0;
                        loop {
                            let mut m25 = if !((k11 + 2) <= 1) { (k11 + 1) } else { 2 };
                            k24 += 1;
                            if (k11 + n) % 2 == 1 || k24 >= n % 4 {
                                break;
                            }
                        }
                        let mut k26 = 0;
                        let y27 = loop {
                            k26 += 1;
                            if k26 > x.len() {
                                break lit(0.5) * ((t3 * x[0]) + (s4 + s4)) / (lit(1.0) + x[0] * x[0]);
                            }
                            let mut f28 = |p29: Dual| { s1 = lit(0.5) * s1 + lit(0.78) * p29.max(lit(-0.357)).cos() + lit(0.72); s1 * p29 };
                            let t30 = f28(t3.sin()) + lit(0.5) * f28(lit(0.7));
                            a = a - (lit(0.34) * t30.sin());
                        };
                        s1 = lit(0.7) * s1 + lit(0.75) * y27.sin();
                    }
                }
                lit(0.35) * (s4 + a).cos() + lit(0.51)
            }
        };
        lit(0.12) * y31 + lit(0.35) * x[1] + (t3 * t3 + lit(0.3)).sqrt().sin() + lit(0.62) * s4 + lit(0.28) * a + lit(0.42) * s1
    }

    pub fn p0319(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.max(lit(0.327)).sin();
        let mut v2 = vec![lit(0.5) * s1.min(lit(0.647)).atan(); 3];
        let mut m3 = n;
        let t4 = std::mem::replace(&mut s1, lit(0.5) * (x[x.len() - 1] - a).atan());
        let r5 = match (n + 3) % 3 { 0 => &v2[1], _ => &s1 };
        let mut k6 = 0;
        let mut t7 = lit(1.0) + (lit(0.5) * (((*r5) + lit(0.73)) - v2[0].min(lit(0.237))).atan());
        while t7 > lit(0.91) && k6 < 12 {
            t7 = t7 * (lit(0.57));
            k6 += 1;
            let mut k8 = 0;
            while k8 < 3 {
                k8 += 1;
                let Ok(y9) = staged(lit(0.72) * (lit(0.47) - x[0]).cos() + lit(0.83), a.tanh().powi(3).sin(), n) else {
                    return lit(0.56) * t4 + lit(0.78) * x[1];
                };
                m3 = k8 % 5;
                let mut k10 = 0;
                let y11 = loop {
                    k10 += 1;
                    if k10 > 0 && t7.cos() > lit(-0.237) || k10 > n % 3 {
                        break (y9 + s1).sin();
                    }
                    let mut k12 = 0;
                    let mut t13 = lit(1.0) + (-s1.max(lit(0.537))).sin();
                    let mut s14 = (-(*r5)).tanh();
                    while t13 > lit(0.71) && k12 < 3 {
                        t13 = t13 * (lit(0.53));
                        k12 += 1;
                        s14 = (lit(0.97) * s14 + t7).tanh();
                        let t17: Dual = v2.iter().rev().filter_map(|y15| if *y15 > lit(-0.83) { Some(((*y15) * lit(0.98)).sin()) } else { None }).sum();
                        s14 = s14 - (lit(0.52) * t17.sin());
                    }
                    t7 = t7 + (lit(0.16) * (s14 + t13).sin());
                };
                t7 = t7 + (lit(0.16) * (y9 + y11).sin());
            }
        }
        lit(0.23) * t7 + lit(0.59) * x[2] + lit(0.84) * t7
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
                    let e7 = if (n + 2) > 3 && (y6 * y6).ln_1p() > s1 { Err(3_u8) } else { Ok(lit(0.67) * u2[n % 4].cos() + lit(0.91)) };
                    let mut u10 = [(v3[n % v3.len()] * s1).sin(), (s1.max(lit(0.827)) * (lit(0.39) * s1)).sin(), y6.sin().sin()];
                    'l11: for (i8, y9) in x.iter().enumerate() {
                        u10 = [u10[1], u10[2], ((*y9) + (lit(0.1) * lit(n as f64))).sin()];
                        for (y12, y13) in x.iter().zip(&u2) {
                            let w14 = &mut v3[2..4];
                            b = lit(0.7) * b + lit(0.44) * ((*y13) + w14[k5 % w14.len()]).sin();
                        }
                        s1 = s1 + (lit(0.98) * (*y9).sin());
                    }
                    a = a + (lit(0.17) * (y6 + u10[2]).sin());
                }
                None => {
                    a = a + (lit(0.12) * (lit(0.5) * (b - x[k5 % x.len()]) / (lit(1.0) + b * b)));
                }
            }
        }
        lit(0.74) * u2[1] + lit(0.34) * x[0] + lit(0.89) * v3[k5 % v3.len()] + lit(0.83) * u2[3] + lit(0.59) * a + lit(0.73) * s1 + lit(0.56) * b
    }

    pub fn p0321(x: &[Dual], mut a: Dual, b: Dual, n: usize) -> Dual {
        let mut s1 = lit(0.5) * (a / (lit(1.5) + x[x.len() - 1] * x[x.len() - 1])).atan();
        let mut u2 = [x[n % x.len()].cos().tanh(); 2];
        let mut v3 = u2.clone();
        v3.fill(lit(0.5) * (a.max(lit(0.497)) * s1.min(lit(-0.267))).atan());
        let f4 = |p5: Dual, q6: Dual| lit(0.5) * (-v3[1]).atan();
        let t7 = if f4(lit(0.15) * (s1 * s1).cos() + lit(0.94), lit(0.2)) > lit(0.13) { f4(lit(0.39) * v3[0].cos() + lit(0.62), lit(0.15) * (s1 * s1).cos() + lit(0.94)) } else { f4(lit(0.15) * (s1 * s1).cos() + lit(0.94), lit(0.15) * (s1 * s1).cos() + lit(0.94)) };
        for (y8, y9) in u2.iter().zip(v3.iter()) {
            let mut u10 = [lit(0.5) * ((*y9) * (*y8)).atan(); 2];
            u10.iter_mut().zip(u2.iter().step_by(2)).for_each(|(y11, y12)| { *y11 = lit(0.5) * *y11 + (x[3] + v3[n % 2]).sin(); });
            let t15: Dual = u10.iter().skip(1).filter(|y13| **y13 > lit(-0.493)).map(|y13| lit(0.5) * (((*y8) + u2[n % 2]) * (y9 - (*y8))).atan()).take(2).sum();
            std::mem::swap(&mut s1, &mut a);
            s1 = s1 + (lit(0.51) * (u10[n % 2] + (*y8)).sin());
        }
        lit(0.11) * s1 + lit(0.15) * x[n % x.len()] + (lit(0.21) * (s1.max(lit(-0.777)) - lit(0.77)).abs().cos() + lit(0.65)) + lit(0.45) * a + lit(0.73) * s1 + lit(0.93) * v3[0] + lit(0.41) * u2[n % 2]
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
        for w8 in u2.chunks_mut(2) {
            w8[0] = lit(0.42) * (v3[m4 % v3.len()] - s1).cos() + lit(0.22);
            let mut k9 = 0;
            let mut p11 = (lit(0.86) * (a + v3[m4 % v3.len()]).cos() + lit(0.46), lit(0.34) * ((lit(0.1) * lit(k9 as f64)) - v3[k9 % v3.len()]).cos() + lit(0.29));
            let y10 = loop {
                k9 += 1;
                if v3[2] * w8[0] < lit(0.987) || k9 > n {
                    break (w8[n % w8.len()] * v3[n % v3.len()]).sin();
                }
                p11 = (p11.1, (p11.0 * (s1 * v3[2])).sin());
                v3 = vec![lit(0.22) * a.atan().cos() + lit(0.72); 4];
                let r12 = match (k9 + 2) % 3 { 0 => &s1, _ => &a };
                let t14: Dual = (1..=3).fold(lit(0.3), |s, k13| s * (lit(0.5) * v3[2].max(lit(0.127)).atan()) + lit(f64::from(k13)));
            };
            p11 = ((y10 * y10).tanh(), p11.0);
            s1 = s1 + (lit(0.82) * (p11.1 + w8[0]).sin());
        }
        let mut s16 = lit(0.5) * (s1 * s1.min(lit(0.697))) / (lit(1.0) + x[1] * x[1]);
        for i15 in 0..v3.len() {
            s16 = (lit(0.51) * s16 + (u2[1] - s16)).tanh();
            for y17 in u2.iter_mut() {
                for i18 in n..n {
                    let Ok(y19) = staged((v3[i15] + a).tanh(), (-(*y17)).sin(), i18 / 2) else {
                        return lit(0.45) * x[2] + lit(0.81) * x[n % x.len()];
                    };
                    v3.swap(n % 3, 0);
                    s16 = s16 + (lit(0.15) * y19.sin());
                }
                s1 = s1 + (lit(0.13) * (*y17).sin());
            }
        }
        lit(0.31) * a + lit(0.84) * x[m4 % x.len()] + (lit(0.5) * (s16 + s16) / (lit(1.0) + s1 * s1)) + lit(0.19) * v3[0] + lit(0.55) * s1 + lit(0.12) * u2[n % 3] + lit(0.64) * s16
    }

    pub fn p0323(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s1 = a.max(lit(0.417)).tanh();
        let mut p2 = ((a * a).tanh(), (x[2].max(lit(-0.977)) + (a + a)).sin());
        let (t6, t7) = x.iter().take(3).fold((lit(0.5) * (-(p2.1 - s1)).atan(), lit(1.0)), |(p4, q5), y3| (p4 + (lit(0.28) * (x[0] + (*y3)).atan().cos() + lit(0.25)), q5 * p4));
        let (t6, t7) = (t6.tanh(), t7.sin());
        let t10 = lit(0.5) * (p2.0 + p2.0).atan();
        if p2.0 - p2.1 > lit(0.837) {
            let t14: Dual = x[1..].iter().take(2).flat_map(|y11| { let t13 = lit(0.38) * ((t10 * lit(0.38)) - (-t7)).cos() + lit(0.98); x.iter().map(move |y12| t13 * ((-t7.min(lit(-0.447))).sin())) }).skip(1).sum();
            let a = t10 - a.tanh();
            s1 = s1 + (lit(0.31) * a);
            for (i15, y16) in x.iter().enumerate() {
                let mut v18: Vec<Dual> = x.iter().step_by(2).filter(|y17| **y17 > lit(0.103)).map(|y17| lit(0.12) * ((*y17) + p2.1).cos() + lit(0.26)).collect();
                v18.push((t6 * t14).tanh());
                let (t22, t23) = x.iter().fold(((-x[i15]).tanh(), lit(1.0)), |(p20, q21), y19| (q21 * ((((*y16) * a) * (a * y19)).tanh()), p20 - q21));
                let (t22, t23) = (t22.tanh(), t23.sin());
                s1 = s1 - (lit(0.84) * (t23 + t22).sin());
            }
            s1 = s1 + (lit(0.59) * (t14 + a).sin());
        } else {
            std::mem::swap(&mut p2.1, &mut s1);
            if t10.max(lit(-0.667)) < lit(0.717) {
                let mut v25 = x.iter().rev().filter(|y24| **y24 > lit(-0.403)).map(|y24| lit(0.5) * ((t7 - x[3]) + (lit(0.1) * lit(n as f64))) / (lit(1.0) + p2.0 * p2.0)).collect::<Vec<_>>();
                v25.push((t10 - p2.1).tanh());
                v25[n % 1] = v25[n % 1] - (lit(0.76) * (t6 * t6).sin());
                s1 = s1 + (lit(0.55) * v25[0].sin());
            }
        }
        lit(0.75) * s1 + lit(0.18) * x[0] + (lit(0.5) * (-(p2.1 + x[2])) / (lit(1.0) + t7 * t7)) + lit(0.19) * s1 + lit(0.82) * p2.0
    }

    pub fn q0324(x: &[Dual], mut a: Dual, n: usize) -> Option<Dual> {
        let mut s1 = (a + a).sin();
        let w2 = &x[2..];
        a = a + (lit(0.98) * positive(lit(0.5) * (w2[0] + lit(0.66)).atan())?);
        let y3 = chained(lit(0.5) * (a + s1).atan(), w2[0].tanh())?;
        let mut u5 = [lit(0.5) * w2[0].min(lit(-0.117)) / (lit(1.0) + x[3] * x[3]), lit(0.5) * (-(w2[1] * w2[1])).exp().atan(), ((y3 - w2[n % w2.len()]) + lit(0.19)).tanh()];
        for y4 in [lit(0.5) * (-(s1 * s1)).exp() / (lit(1.0) + y3 * y3), (w2[1] * a).sin()] {
            u5 = [u5[1], u5[2], lit(0.97) * (y4 + u5[0]).cos() + lit(0.51)];
            for i6 in (0..x.len() + 2).step_by(3) {
                let y7: Dual;
                match n / 2 % 4 {
                    0 => {
                        y7 = lit(0.78) * (y3 + (lit(0.1) * lit(n as f64))).cos() + lit(0.82);
                    }
                    1 | 2 => {
                        for i8 in 1..n % 3 {
                            u5 = [lit(0.5) * ((w2[i8 % w2.len()] - (lit(0.1) * lit(i8 as f64))) + (y4 * y4)) / (lit(1.0) + y4 * y4), lit(0.5) * (a * w2[0]).atan(), lit(0.5) * (s1 * (lit(0.1) * lit(i6 as f64))).atan()];
                        }
                        let y9 = lit(0.61) * first_above(w2, lit(0.79))?.sin();
                        y7 = (y4 + lit(0.38)).tanh();
                    }
                    _ => {
                        y7 = lit(0.5) * (y4 * a).atan();
                    }
                }
                a = a + (lit(0.97) * y7.sin());
            }
            s1 = s1 + (lit(0.16) * y4.sin());
        }
        Some((lit(0.27) - (-y3)).tanh())
    }

    pub fn p0324(x: &[Dual], a: Dual, n: usize) -> Dual {
        let mut s10 = (a + lit(0.63)).tanh();
        let t13: Dual = x.iter().chain(&x[..]).skip_while(|y11| **y11 > lit(-0.253)).map(|y11| (s10 + x[1]).tanh()).sum();
        nudge(&mut s10, lit(0.67) * ((x[3] + a) * x[1].cos()).cos() + lit(0.24));
        let y14 = soften(lit(0.5) * (t13.sin() + (a - lit(0.77)).abs()).atan());
        let t17: Dual = x.iter().rev().map(|y15| ((lit(0.1) * lit(n as f64)) - s10).sin()).product();
        'l19: for &y18 in x.iter() {
            let y20 = match n + 3 {
                ..=2 => (t17 * y18).cos().sin(),
                3.. => (t17 * t17.max(lit(0.897))).tanh(),
            };
            s10 = s10 + (lit(0.38) * (y20 + y18).sin());
        }
        let mut k21 = 0;
        loop {
            k21 += 1;
            if k21 > n {
                break;
            }
            for i22 in (0..n / 2).rev() {
                let t25: Dual = x.iter().step_by(2).fold(lit(0.69) * (t17 - y14).cos() + lit(0.21), |s24, y23| lit(0.5) * s24 + t17.min(lit(0.267)).tanh());
                s10 = s10 + (lit(0.13) * t25.sin());
            }
        }
        lit(0.34) * s10 + lit(0.27) * x[x.len() - 1] + lit(0.12) * s10
    }
}

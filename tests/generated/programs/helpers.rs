// Generated: UPDATE_GENERATED=1 cargo test --test generated
//! What the programs call.

use static_autodiff::prelude::*;

#[differentiable]
pub fn soften(t: f64) -> f64 {
    t / (1.0 + t * t)
}

#[differentiable]
pub fn stepped(mut t: f64, k: usize) -> f64 {
    for i in 0..k % 4 {
        t = (t + 0.3 * (i as f64)).sin();
    }
    t
}

#[differentiable]
pub fn blend(p: &f64, q: &f64) -> f64 {
    let mixed = p * q;
    if mixed > 0.27 { mixed.tanh() } else { 0.4 * p - q * 0.2 }
}

#[differentiable]
pub fn mean(v: &[f64]) -> f64 {
    let mut sum = 0.0;
    for y in v {
        sum += *y;
    }
    sum / (v.len() as f64)
}

#[differentiable]
pub fn weighted(v: &[f64], w: &[f64], n: usize) -> f64 {
    let mut sum = 0.1 * v[n % v.len()];
    for (p, q) in v.iter().zip(w) {
        sum += p * q * 0.3;
    }
    sum.sin()
}

#[differentiable]
pub fn relax(v: &mut [f64], t: f64) {
    let last = v.len() - 1;
    for i in 0..last {
        v[i] = 0.6 * v[i] + 0.3 * v[i + 1].sin();
    }
    v[last] = (v[last] + t).tanh();
}

#[differentiable]
pub fn add_scaled(v: &mut [f64], w: &[f64], t: f64) {
    for (p, q) in v.iter_mut().zip(w) {
        *p = 0.7 * *p + t * 0.2 * q.cos();
    }
}

#[differentiable]
pub fn rotate(v: &mut [f64]) -> f64 {
    let first = v[0];
    for i in 1..v.len() {
        v[i - 1] = v[i];
    }
    let last = v.len() - 1;
    v[last] = first * 0.9;
    first.sin()
}

#[differentiable]
pub fn nudge(s: &mut f64, t: f64) {
    if t > 0.13 {
        *s = 0.7 * *s + 0.2 * t;
    } else {
        *s *= 0.85;
    }
}

#[differentiable]
pub fn drain(s: &mut f64) -> f64 {
    let half = *s * 0.5;
    *s = half.sin();
    half
}

#[differentiable]
pub fn positive(t: f64) -> Option<f64> {
    if t > 0.07 { Some((t + 0.2).sqrt()) } else { None }
}

#[differentiable]
pub fn chained(p: f64, q: f64) -> Option<f64> {
    let first = positive(p)?;
    let second = positive(first * 0.6 - q)?;
    Some(first.sin() + second)
}

#[differentiable]
pub fn first_above(v: &[f64], t: f64) -> Option<f64> {
    for y in v {
        let found = positive(*y - t);
        if found.is_some() {
            return Some(0.5 + found?);
        }
    }
    None
}

#[differentiable]
pub fn checked(t: f64, k: usize) -> Result<f64, u8> {
    if k % 4 == 3 {
        return Err(1);
    }
    if t < -0.83 { Err(2) } else { Ok((t + 1.1).ln_1p()) }
}

#[differentiable]
pub fn staged(p: f64, q: f64, k: usize) -> Result<f64, u8> {
    let mut sum = checked(p, k)?;
    for i in 0..k % 3 {
        sum += 0.4 * checked(q * 0.5, i + k)?;
    }
    Ok(sum.tanh())
}

pub mod dual {
    use crate::dual::{Dual, lit};


    pub fn soften(t: Dual) -> Dual {
        t / (lit(1.0) + t * t)
    }

    pub fn stepped(mut t: Dual, k: usize) -> Dual {
        for i in 0..k % 4 {
            t = (t + lit(0.3) * lit(i as f64)).sin();
        }
        t
    }

    pub fn blend(p: &Dual, q: &Dual) -> Dual {
        let mixed = p * q;
        if mixed > lit(0.27) { mixed.tanh() } else { lit(0.4) * p - q * lit(0.2) }
    }

    pub fn mean(v: &[Dual]) -> Dual {
        let mut sum = lit(0.0);
        for y in v {
            sum += *y;
        }
        sum / lit(v.len() as f64)
    }

    pub fn weighted(v: &[Dual], w: &[Dual], n: usize) -> Dual {
        let mut sum = lit(0.1) * v[n % v.len()];
        for (p, q) in v.iter().zip(w) {
            sum += p * q * lit(0.3);
        }
        sum.sin()
    }

    pub fn relax(v: &mut [Dual], t: Dual) {
        let last = v.len() - 1;
        for i in 0..last {
            v[i] = lit(0.6) * v[i] + lit(0.3) * v[i + 1].sin();
        }
        v[last] = (v[last] + t).tanh();
    }

    pub fn add_scaled(v: &mut [Dual], w: &[Dual], t: Dual) {
        for (p, q) in v.iter_mut().zip(w) {
            *p = lit(0.7) * *p + t * lit(0.2) * q.cos();
        }
    }

    pub fn rotate(v: &mut [Dual]) -> Dual {
        let first = v[0];
        for i in 1..v.len() {
            v[i - 1] = v[i];
        }
        let last = v.len() - 1;
        v[last] = first * lit(0.9);
        first.sin()
    }

    pub fn nudge(s: &mut Dual, t: Dual) {
        if t > lit(0.13) {
            *s = lit(0.7) * *s + lit(0.2) * t;
        } else {
            *s *= lit(0.85);
        }
    }

    pub fn drain(s: &mut Dual) -> Dual {
        let half = *s * lit(0.5);
        *s = half.sin();
        half
    }

    pub fn positive(t: Dual) -> Option<Dual> {
        if t > lit(0.07) { Some((t + lit(0.2)).sqrt()) } else { None }
    }

    pub fn chained(p: Dual, q: Dual) -> Option<Dual> {
        let first = positive(p)?;
        let second = positive(first * lit(0.6) - q)?;
        Some(first.sin() + second)
    }

    pub fn first_above(v: &[Dual], t: Dual) -> Option<Dual> {
        for y in v {
            let found = positive(*y - t);
            if found.is_some() {
                return Some(lit(0.5) + found?);
            }
        }
        None
    }

    pub fn checked(t: Dual, k: usize) -> Result<Dual, u8> {
        if k % 4 == 3 {
            return Err(1);
        }
        if t < lit(-0.83) { Err(2) } else { Ok((t + lit(1.1)).ln_1p()) }
    }

    pub fn staged(p: Dual, q: Dual, k: usize) -> Result<Dual, u8> {
        let mut sum = checked(p, k)?;
        for i in 0..k % 3 {
            sum += lit(0.4) * checked(q * lit(0.5), i + k)?;
        }
        Ok(sum.tanh())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Low,
    Middle,
    High,
}

pub fn mode(n: usize) -> Mode {
    match n % 5 {
        0 | 3 => Mode::Low,
        1 => Mode::Middle,
        _ => Mode::High,
    }
}

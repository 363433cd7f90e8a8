//! Scalar functions as core and `f64` compute them.

use super::value::Result;
use crate::rules::scalar::Scalar;

/// The value, and which branch was taken where the function has several: `noted` receives it.
pub(super) fn scalar(f: Scalar, x: &[f64], noted: &mut Vec<f64>) -> Result<f64> {
    match *x {
        [x] => unary(f, x, noted),
        [a, b] => binary(f, a, b, noted),
        [x, a, b] => ternary(f, x, a, b, noted),
        _ => None,
    }
    .ok_or_else(|| format!("{f:?} of {} arguments", x.len()))
}

fn unary(f: Scalar, x: f64, noted: &mut Vec<f64>) -> Option<f64> {
    if let Some(y) = stepped(f, x, noted) {
        return Some(y);
    }
    Some(match f {
        Scalar::sin => x.sin(),
        Scalar::cos => x.cos(),
        Scalar::tan => x.tan(),
        Scalar::asin => x.asin(),
        Scalar::acos => x.acos(),
        Scalar::atan => x.atan(),
        Scalar::sinh => x.sinh(),
        Scalar::cosh => x.cosh(),
        Scalar::tanh => x.tanh(),
        Scalar::asinh => x.asinh(),
        Scalar::acosh => x.acosh(),
        Scalar::atanh => x.atanh(),
        Scalar::exp => x.exp(),
        Scalar::exp2 => x.exp2(),
        Scalar::exp_m1 => x.exp_m1(),
        Scalar::ln => x.ln(),
        Scalar::log2 => x.log2(),
        Scalar::log10 => x.log10(),
        Scalar::ln_1p => x.ln_1p(),
        Scalar::sqrt => x.sqrt(),
        Scalar::cbrt => x.cbrt(),
        Scalar::recip => x.recip(),
        Scalar::to_radians => x.to_radians(),
        Scalar::to_degrees => x.to_degrees(),
        Scalar::recip_or_zero if x == 0.0 => 0.0,
        Scalar::recip_or_zero => 1.0 / x,
        Scalar::ln_or_zero if x == 0.0 => 0.0,
        Scalar::ln_or_zero => x.ln(),
        _ => return None,
    })
}

/// Functions with kinks or steps.
fn stepped(f: Scalar, x: f64, noted: &mut Vec<f64>) -> Option<f64> {
    let (y, branch) = match f {
        Scalar::abs => (x.abs(), x.signum()),
        Scalar::signum => (x.signum(), x.signum()),
        Scalar::floor => (x.floor(), x.floor()),
        Scalar::ceil => (x.ceil(), x.ceil()),
        Scalar::round => (x.round(), x.round()),
        Scalar::round_ties_even => (x.round_ties_even(), x.round_ties_even()),
        Scalar::trunc => (x.trunc(), x.trunc()),
        Scalar::fract => (x.fract(), x.trunc()),
        Scalar::sign if x == 0.0 => (0.0, 0.0),
        Scalar::sign => (x.signum(), x.signum()),
        _ => return None,
    };
    noted.push(branch);
    Some(y)
}

fn binary(f: Scalar, a: f64, b: f64, noted: &mut Vec<f64>) -> Option<f64> {
    let above = sign(a - b);
    let (y, branch) = match f {
        Scalar::max => (a.max(b), above),
        Scalar::min => (a.min(b), above),
        Scalar::max_share => (f64::midpoint(above, 1.0), above),
        Scalar::min_share => (f64::midpoint(-above, 1.0), above),
        Scalar::max_over | Scalar::clamp_above => (indicator(a > b), above),
        Scalar::min_under | Scalar::clamp_below => (indicator(a < b), above),
        Scalar::copysign => (a.copysign(b), 2.0 * a.signum() + b.signum()),
        Scalar::rem => (a % b, (a / b).trunc()),
        Scalar::rem_euclid => (a.rem_euclid(b), a.div_euclid(b)),
        Scalar::div_euclid => (a.div_euclid(b), a.div_euclid(b)),
        Scalar::share_of_length if b == 0.0 => (0.0, 0.0),
        Scalar::share_of_length => (a / b, 0.0),
        Scalar::midpoint => (a.midpoint(b), 0.0),
        Scalar::log => (a.log(b), 0.0),
        Scalar::powi => (a.powi(integer(b)), 0.0),
        Scalar::powf => (a.powf(b), 0.0),
        Scalar::hypot => (a.hypot(b), 0.0),
        Scalar::atan2 => (a.atan2(b), 0.0),
        _ => return None,
    };
    noted.push(branch);
    Some(y)
}

fn ternary(f: Scalar, x: f64, a: f64, b: f64, noted: &mut Vec<f64>) -> Option<f64> {
    match f {
        Scalar::mul_add => Some(x.mul_add(a, b)),
        Scalar::clamp => {
            noted.extend([sign(x - a), sign(x - b)]);
            Some(x.clamp(a, b))
        }
        Scalar::clamp_inside => Some(indicator(a <= x && x <= b)),
        Scalar::powi_derivative => {
            let factor: f64 = (0..integer(b)).map(|j| a - f64::from(j)).product();
            Some(if factor == 0.0 { 0.0 } else { factor * x.powi(integer(a - b)) })
        }
        _ => None,
    }
}

fn sign(x: f64) -> f64 {
    if x == 0.0 { 0.0 } else { x.signum() }
}

fn indicator(holds: bool) -> f64 {
    if holds { 1.0 } else { 0.0 }
}

#[expect(clippy::cast_possible_truncation, reason = "an exponent is a small integer")]
fn integer(x: f64) -> i32 {
    x.round() as i32
}

//! Steps over scalars.

use super::generate::Entry;
use super::steps::{Writer, number};
use crate::rules::scalar::Scalar;

impl Writer<'_> {
    pub(super) fn unary(&mut self, which: u8, a: u8) -> Option<Entry> {
        let a = self.scalar(a);
        let (function, domain, bound) = UNARY[usize::from(which) % UNARY.len()];
        let x = match domain {
            Some((low, high)) => self.within(&a, low, high),
            None => a,
        };
        Some(self.function(function, &[&x], bound))
    }

    pub(super) fn binary(&mut self, which: u8, a: u8, b: u8) -> Option<Entry> {
        let (a, b) = (self.scalar(a), self.scalar(b));
        let max = a.bound.max(b.bound);
        Some(match which % 15 {
            0 => self.function(Scalar::max, &[&a, &b], max),
            1 => self.function(Scalar::min, &[&a, &b], max),
            2 => {
                let (x, base) = (self.within(&a, 0.5, 2.0), self.within(&b, 1.5, 3.0));
                self.function(Scalar::log, &[&x, &base], 2.0)
            }
            3 => {
                let (x, p) = (self.within(&a, 0.5, 2.0), self.within(&b, -2.0, 2.0));
                self.function(Scalar::powf, &[&x, &p], 4.0)
            }
            4 => {
                let x = self.within(&a, 0.5, 2.0);
                self.function(Scalar::powf, &[&x, &number("2.5", 2.5)], 6.0)
            }
            n @ (5 | 6) => {
                let (x, y) = (self.within(&a, 0.5, 2.0), self.within(&b, 0.5, 2.0));
                let f = if n == 5 { Scalar::hypot } else { Scalar::atan2 };
                self.function(f, &[&x, &y], 3.0)
            }
            n @ (7..=9) => {
                let y = self.within(&b, 0.5, 1.0);
                let rem = [Scalar::rem, Scalar::rem_euclid, Scalar::div_euclid];
                self.function(rem[usize::from(n) - 7], &[&a, &y], 10.0)
            }
            10 => self.function(Scalar::copysign, &[&a, &b], a.bound),
            13 => self.function(Scalar::midpoint, &[&a, &b], max),
            11 | 12 => {
                let exponent = ["-1", "0", "1", "2", "3", "4"][usize::from(which / 14) % 6];
                let x = self.within(&a, 0.5, 1.5);
                self.function(Scalar::powi, &[&x, &number(exponent, 4.0)], 6.0)
            }
            _ => {
                let x = self.within(&a, -1.5, 1.5);
                self.function(Scalar::powi, &[&x, &number("3", 3.0)], 4.0)
            }
        })
    }

    pub(super) fn ternary(&mut self, which: u8, [a, b, c]: [u8; 3]) -> Option<Entry> {
        let (a, b, c) = (self.scalar(a), self.scalar(b), self.scalar(c));
        Some(if which.is_multiple_of(2) {
            let bound = a.bound * b.bound + c.bound;
            self.function(Scalar::mul_add, &[&a, &b, &c], bound)
        } else {
            let (low, high) = (self.within(&b, -1.0, -0.3), self.within(&c, 0.3, 1.0));
            self.function(Scalar::clamp, &[&a, &low, &high], 1.0)
        })
    }
}

/// A function, the interval in which it is smooth enough, and how large its value is.
type Unary = (Scalar, Option<(f64, f64)>, f64);

const UNARY: &[Unary] = &[
    (Scalar::sin, None, 1.0),
    (Scalar::cos, None, 1.0),
    (Scalar::tan, Some((-1.0, 1.0)), 2.0),
    (Scalar::asin, Some((-0.8, 0.8)), 1.0),
    (Scalar::acos, Some((-0.8, 0.8)), 3.0),
    (Scalar::atan, None, 2.0),
    (Scalar::sinh, Some((-1.5, 1.5)), 3.0),
    (Scalar::cosh, Some((-1.5, 1.5)), 3.0),
    (Scalar::tanh, None, 1.0),
    (Scalar::asinh, None, 3.0),
    (Scalar::acosh, Some((1.5, 3.0)), 2.0),
    (Scalar::atanh, Some((-0.8, 0.8)), 2.0),
    (Scalar::exp, Some((-2.0, 1.0)), 3.0),
    (Scalar::exp2, Some((-2.0, 1.0)), 2.0),
    (Scalar::exp_m1, Some((-2.0, 1.0)), 2.0),
    (Scalar::ln, Some((0.5, 3.0)), 2.0),
    (Scalar::log2, Some((0.5, 3.0)), 2.0),
    (Scalar::log10, Some((0.5, 3.0)), 1.0),
    (Scalar::ln_1p, Some((-0.5, 1.0)), 1.0),
    (Scalar::sqrt, Some((0.5, 2.0)), 2.0),
    (Scalar::cbrt, Some((0.5, 2.0)), 2.0),
    (Scalar::recip, Some((0.5, 2.0)), 2.0),
    (Scalar::to_radians, None, 1.0),
    (Scalar::to_degrees, Some((-0.05, 0.05)), 3.0),
    (Scalar::abs, None, 4.0),
    (Scalar::signum, None, 1.0),
    (Scalar::floor, None, 4.0),
    (Scalar::ceil, None, 4.0),
    (Scalar::round, None, 4.0),
    (Scalar::round_ties_even, None, 4.0),
    (Scalar::trunc, None, 4.0),
    (Scalar::fract, None, 1.0),
];

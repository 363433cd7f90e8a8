//! Dual numbers: the reference for the derivatives of the generated programs.

use std::cmp::Ordering;
use std::iter::{Product, Sum};
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Sub, SubAssign};

/// A number and its derivative along one direction. The value is computed as for `f64`, operation
/// by operation, and only the value decides comparisons.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Dual {
    pub(crate) value: f64,
    pub(crate) dot: f64,
}

/// A constant.
pub(crate) const fn lit(value: f64) -> Dual {
    Dual { value, dot: 0.0 }
}

macro_rules! operators {
    ($($Op:ident::$op:ident $OpAssign:ident::$op_assign:ident |$a:ident, $b:ident| $dot:expr;)*) => {$(
        impl $Op for Dual {
            type Output = Dual;

            fn $op(self, other: Dual) -> Dual {
                let ($a, $b) = (self, other);
                Dual { value: $a.value.$op($b.value), dot: $dot }
            }
        }

        impl $Op<&Dual> for Dual {
            type Output = Dual;

            fn $op(self, other: &Dual) -> Dual {
                $Op::$op(self, *other)
            }
        }

        impl $Op<Dual> for &Dual {
            type Output = Dual;

            fn $op(self, other: Dual) -> Dual {
                $Op::$op(*self, other)
            }
        }

        impl $Op for &Dual {
            type Output = Dual;

            fn $op(self, other: &Dual) -> Dual {
                $Op::$op(*self, *other)
            }
        }

        impl $OpAssign for Dual {
            fn $op_assign(&mut self, other: Dual) {
                *self = $Op::$op(*self, other);
            }
        }
    )*};
}

operators! {
    Add::add AddAssign::add_assign |a, b| a.dot + b.dot;
    Sub::sub SubAssign::sub_assign |a, b| a.dot - b.dot;
    Mul::mul MulAssign::mul_assign |a, b| a.dot * b.value + a.value * b.dot;
    Div::div DivAssign::div_assign |a, b| (a.dot - a.value / b.value * b.dot) / b.value;
}

impl Neg for Dual {
    type Output = Dual;

    fn neg(self) -> Dual {
        Dual { value: -self.value, dot: -self.dot }
    }
}

impl PartialEq for Dual {
    fn eq(&self, other: &Dual) -> bool {
        self.value == other.value
    }
}

impl PartialOrd for Dual {
    fn partial_cmp(&self, other: &Dual) -> Option<Ordering> {
        self.value.partial_cmp(&other.value)
    }
}

macro_rules! functions {
    ($($f:ident |$x:ident, $y:ident| $slope:expr;)*) => {
        impl Dual {
            $(pub(crate) fn $f(self) -> Dual {
                let ($x, $y) = (self.value, self.value.$f());
                let _ = ($x, $y);
                Dual { value: $y, dot: $slope * self.dot }
            })*
        }
    };
}

functions! {
    sin |x, y| x.cos();
    cos |x, y| -x.sin();
    tanh |x, y| 1.0 - y * y;
    atan |x, y| 1.0 / (1.0 + x * x);
    exp |x, y| y;
    ln_1p |x, y| 1.0 / (1.0 + x);
    sqrt |x, y| 0.5 / y;
    abs |x, y| if x == 0.0 { 0.0 } else { x.signum() };
}

impl<'a> Sum<&'a Dual> for Dual {
    fn sum<I: Iterator<Item = &'a Dual>>(items: I) -> Dual {
        items.copied().sum()
    }
}

impl Sum for Dual {
    fn sum<I: Iterator<Item = Dual>>(items: I) -> Dual {
        items.fold(lit(-0.0), |sum, item| sum + item)
    }
}

impl Product for Dual {
    fn product<I: Iterator<Item = Dual>>(items: I) -> Dual {
        items.fold(lit(1.0), |product, item| product * item)
    }
}

impl Dual {
    pub(crate) fn total_cmp(&self, other: &Dual) -> Ordering {
        self.value.total_cmp(&other.value)
    }

    pub(crate) fn powi(self, k: i32) -> Dual {
        let slope = f64::from(k) * self.value.powi(k - 1);
        Dual { value: self.value.powi(k), dot: slope * self.dot }
    }

    /// `bound` is a constant.
    pub(crate) fn max(self, bound: Dual) -> Dual {
        let dot = if self.value > bound.value { self.dot } else { bound.dot };
        Dual { value: self.value.max(bound.value), dot }
    }

    /// `bound` is a constant.
    pub(crate) fn min(self, bound: Dual) -> Dual {
        let dot = if self.value < bound.value { self.dot } else { bound.dot };
        Dual { value: self.value.min(bound.value), dot }
    }
}

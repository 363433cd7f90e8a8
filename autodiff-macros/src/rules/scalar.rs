//! The derivatives of scalar functions: one row a function, one partial derivative an argument.
//!
//! `class function(arguments) = result => [partials]`. A `bounded` partial is finite wherever the
//! value is; the transpose of a `singular` one gives zero for a zero cotangent (`0 * inf` would be
//! NaN); an `intrinsic` is a function of core that only derivatives contain. `none` is a structural
//! zero. Where a function has a kink the row chooses: `abs'(0) = 0`, ties of `max` are shared,
//! `clamp` passes at its bounds.

#[cfg(test)]
mod tests;

use std::f64::consts::{LN_2, LN_10, PI};

use super::expr::{Arena, E, Term, none};
use crate::ir::{Builder, Operand};

/// A partial derivative.
#[derive(Clone, Debug)]
pub(crate) enum Partial {
    Zero,
    One,
    MinusOne,
    /// Times a number; `singular` says that it may be infinite where the value is finite.
    Factor {
        factor: Operand,
        singular: bool,
    },
}

macro_rules! scalar_rules {
    ($($class:ident $function:ident($($x:ident),+) = $y:ident => [$($partial:expr),+];)*) => {
        /// Functions of real scalars.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[expect(non_camel_case_types, reason = "a function is called as in Rust")]
        pub(crate) enum Scalar { $($function),* }

        impl Scalar {
            const ALL: &[Scalar] = &[$(Scalar::$function),*];

            pub(crate) fn name(self) -> &'static str {
                match self { $(Scalar::$function => stringify!($function)),* }
            }

            fn arity(self) -> usize {
                match self { $(Scalar::$function => [$(stringify!($x)),+].len()),* }
            }

            fn class(self) -> &'static str {
                match self { $(Scalar::$function => stringify!($class)),* }
            }

            /// The partial derivatives at `x`, where the value is `y`.
            fn terms<'a>(self, x: &[E<'a>], y: E<'a>) -> Vec<Term<'a>> {
                match self {
                    $(Scalar::$function => {
                        let [$($x),+] = *x else { return Vec::new() };
                        let $y = y;
                        let _ = ($($x,)+ $y);
                        vec![$($partial.into()),+]
                    })*
                }
            }
        }
    };
}

scalar_rules! {
    bounded sin(x) = _y => [x.cos()];
    bounded cos(x) = _y => [-x.sin()];
    singular tan(x) = y => [1.0 + y * y];
    singular asin(x) = _y => [1.0 / ((1.0 - x) * (1.0 + x)).sqrt()];
    singular acos(x) = _y => [-1.0 / ((1.0 - x) * (1.0 + x)).sqrt()];
    bounded atan(x) = _y => [1.0 / (1.0 + x * x)];
    singular sinh(x) = _y => [x.cosh()];
    singular cosh(x) = _y => [x.sinh()];
    bounded tanh(x) = y => [1.0 - y * y];
    bounded asinh(x) = _y => [1.0 / x.hypot(1.0)];
    singular acosh(x) = _y => [1.0 / ((x - 1.0).sqrt() * (x + 1.0).sqrt())];
    singular atanh(x) = _y => [1.0 / ((1.0 - x) * (1.0 + x))];

    singular exp(x) = y => [y];
    singular exp2(x) = y => [LN_2 * y];
    singular exp_m1(x) = _y => [x.exp()];
    singular ln(x) = _y => [1.0 / x];
    singular log2(x) = _y => [1.0 / (LN_2 * x)];
    singular log10(x) = _y => [1.0 / (LN_10 * x)];
    singular ln_1p(x) = _y => [1.0 / (1.0 + x)];
    singular log(x, b) = y => [1.0 / (x * b.ln()), -y / (b * b.ln())];
    singular sqrt(x) = y => [0.5 / y];
    singular cbrt(x) = y => [1.0 / (3.0 * y * y)];
    singular recip(x) = y => [-(y * y)];
    singular powi(x, n) = _y => [x.powi_derivative(n, 1.0), none];
    singular powf(x, p) = y => [p.weigh(x.powf(p - 1.0)), y * x.ln_or_zero()];

    bounded hypot(a, b) = y => [a.share_of_length(y), b.share_of_length(y)];
    singular atan2(a, b) = _y => [
        b.share_of_length(a.hypot(b)) * a.hypot(b).recip_or_zero(),
        -(a.share_of_length(a.hypot(b)) * a.hypot(b).recip_or_zero())
    ];
    bounded mul_add(x, a, b) = _y => [a, x, 1.0];
    bounded midpoint(a, b) = _y => [0.5, 0.5];
    bounded to_radians(x) = _y => [PI / 180.0];
    bounded to_degrees(x) = _y => [180.0 / PI];
    singular rem(a, b) = _y => [1.0, -(a / b).trunc()];
    singular rem_euclid(a, b) = _y => [1.0, -a.div_euclid(b)];

    bounded abs(x) = _y => [x.sign()];
    bounded max(a, b) = _y => [a.max_share(b), b.max_share(a)];
    bounded min(a, b) = _y => [a.min_share(b), b.min_share(a)];
    bounded clamp(x, a, b) = _y => [x.clamp_inside(a, b), x.clamp_below(a), x.clamp_above(b)];
    bounded copysign(x, s) = y => [x.sign() * y.sign(), none];
    bounded signum(x) = _y => [none];
    bounded floor(x) = _y => [none];
    bounded ceil(x) = _y => [none];
    bounded round(x) = _y => [none];
    bounded round_ties_even(x) = _y => [none];
    bounded trunc(x) = _y => [none];
    bounded fract(x) = _y => [1.0];
    bounded div_euclid(a, b) = _y => [none, none];

    // What only derivatives contain: functions of core.
    intrinsic sign(x) = _y => [none];
    intrinsic share_of_length(a, y) = q => [y.recip_or_zero(), -(q * y.recip_or_zero())];
    intrinsic recip_or_zero(x) = y => [-(y * y)];
    intrinsic ln_or_zero(x) = _y => [x.recip_or_zero()];
    intrinsic max_share(a, b) = _y => [none, none];
    intrinsic min_share(a, b) = _y => [none, none];
    intrinsic max_over(a, b) = _y => [none, none];
    intrinsic min_under(a, b) = _y => [none, none];
    intrinsic clamp_inside(x, a, b) = _y => [none, none, none];
    intrinsic clamp_below(x, a) = _y => [none, none];
    intrinsic clamp_above(x, b) = _y => [none, none];
    intrinsic powi_derivative(x, n, k) = _y => [x.powi_derivative(n, k + 1.0), none, none];
}

impl Scalar {
    /// The function that a method of this name and number of arguments means.
    pub(crate) fn from_method(name: &str, arity: usize) -> Option<Scalar> {
        let found = Scalar::ALL.iter().find(|f| f.name() == name && f.arity() == arity)?;
        let is_method = !found.is_intrinsic() && *found != Scalar::rem;
        is_method.then_some(*found)
    }

    /// Whether this is a function of core instead of a method of `f64`.
    pub(crate) fn is_intrinsic(self) -> bool {
        self.class() == "intrinsic"
    }

    /// Whether the `k`-th argument is an integer.
    pub(crate) fn takes_integer(self, k: usize) -> bool {
        matches!(self, Scalar::powi | Scalar::powi_derivative) && k > 0
    }

    /// The partial derivatives with respect to the active arguments.
    pub(crate) fn partials(
        self,
        out: &mut Builder,
        operands: &[Operand],
        y: &Operand,
        active: &[bool],
    ) -> Vec<Partial> {
        let arena = Arena::default();
        let x: Vec<E<'_>> = operands.iter().map(|operand| arena.operand(operand)).collect();
        let y_term = arena.operand(y);
        let terms = self.one_sided(&x, active).unwrap_or_else(|| self.terms(&x, y_term));
        let singular = self.class() == "singular";
        let mut partials = Vec::new();
        for (k, term) in terms.into_iter().enumerate() {
            let wanted = active.get(k).copied().unwrap_or(false);
            partials.push(match if wanted { term.constant() } else { Some(0.0) } {
                Some(0.0) => Partial::Zero,
                Some(1.0) => Partial::One,
                Some(-1.0) => Partial::MinusOne,
                _ => Partial::Factor { factor: term.lower(&arena, out, y), singular },
            });
        }
        partials
    }

    /// An operand that carries no derivative wins a tie of `max` or `min`, so that `x.max(0.0)` is
    /// the rectifier with derivative 0 at 0.
    fn one_sided<'a>(self, x: &[E<'a>], active: &[bool]) -> Option<Vec<Term<'a>>> {
        let over = if self == Scalar::max {
            E::max_over
        } else if self == Scalar::min {
            E::min_under
        } else {
            return None;
        };
        match (x, active) {
            ([a, b], [true, false]) => Some(vec![over(*a, *b).into(), none]),
            ([a, b], [false, true]) => Some(vec![none, over(*b, *a).into()]),
            _ => None,
        }
    }
}

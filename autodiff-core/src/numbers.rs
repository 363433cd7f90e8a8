//! The numbers that a value is made of.

use nalgebra::{Dim, Matrix};

use crate::Real;
use crate::elements::Elements;

/// A value as a sequence of numbers: what `gradcheck` compares and takes differences of.
///
/// The order is that of the coordinates of the value's tangent; what carries no derivative is left out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be compared number by number",
    note = "derive `Differentiable` for it, or implement `Numbers`"
)]
pub trait Numbers {
    /// Calls `f` with each number, in order.
    fn visit_numbers(&self, f: &mut dyn FnMut(f64));

    /// The numbers, in order.
    fn numbers(&self) -> Vec<f64> {
        let mut all = Vec::new();
        self.visit_numbers(&mut |x| all.push(x));
        all
    }
}

macro_rules! scalars {
    ($($T:ident)*) => {$(
        impl Numbers for $T {
            fn visit_numbers(&self, f: &mut dyn FnMut(f64)) {
                f(f64::from(*self));
            }
        }
    )*};
}

scalars! { f32 f64 }

impl<T: Real, R: Dim, C: Dim, S: Elements<T, R, C>> Numbers for Matrix<T, R, C, S> {
    fn visit_numbers(&self, f: &mut dyn FnMut(f64)) {
        self.iter().for_each(|x| x.visit_numbers(f));
    }
}

impl<X: Numbers> Numbers for [X] {
    fn visit_numbers(&self, f: &mut dyn FnMut(f64)) {
        for x in self {
            x.visit_numbers(f);
        }
    }
}

impl<X: Numbers> Numbers for Vec<X> {
    fn visit_numbers(&self, f: &mut dyn FnMut(f64)) {
        self.as_slice().visit_numbers(f);
    }
}

impl<X: Numbers, const N: usize> Numbers for [X; N] {
    fn visit_numbers(&self, f: &mut dyn FnMut(f64)) {
        self.as_slice().visit_numbers(f);
    }
}

impl<X: Numbers> Numbers for Option<X> {
    fn visit_numbers(&self, f: &mut dyn FnMut(f64)) {
        if let Some(x) = self {
            x.visit_numbers(f);
        }
    }
}

impl<X: Numbers, E> Numbers for Result<X, E> {
    fn visit_numbers(&self, f: &mut dyn FnMut(f64)) {
        if let Ok(x) = self {
            x.visit_numbers(f);
        }
    }
}

impl<X: Numbers + ?Sized> Numbers for Box<X> {
    fn visit_numbers(&self, f: &mut dyn FnMut(f64)) {
        (**self).visit_numbers(f);
    }
}

macro_rules! tuples {
    ($(($($X:ident $i:tt)*))*) => {$(
        #[allow(unused_variables, reason = "the empty tuple has no numbers")]
        impl<$($X: Numbers),*> Numbers for ($($X,)*) {
            fn visit_numbers(&self, f: &mut dyn FnMut(f64)) {
                $(self.$i.visit_numbers(f);)*
            }
        }
    )*};
}

tuples! {
    ()
    (A 0)
    (A 0 B 1)
    (A 0 B 1 C 2)
    (A 0 B 1 C 2 D 3)
    (A 0 B 1 C 2 D 3 E 4)
    (A 0 B 1 C 2 D 3 E 4 F 5)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11)
}

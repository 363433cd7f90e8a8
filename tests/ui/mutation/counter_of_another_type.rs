use std::ops::{AddAssign, Sub};

use static_autodiff::prelude::*;

#[derive(Clone, Copy)]
struct Clamped(usize);

impl AddAssign<usize> for Clamped {
    fn add_assign(&mut self, by: usize) {
        self.0 = (self.0 + by).min(2);
    }
}

impl Sub<usize> for Clamped {
    type Output = Clamped;

    fn sub(self, by: usize) -> Clamped {
        Clamped(self.0 - by)
    }
}

#[differentiable]
fn f(x: &[f64]) -> f64 {
    let mut at = Clamped(0);
    let mut s = 0.0;
    for _ in 0..4 {
        at += 1;
        s += x[at.0] * x[at.0];
    }
    s
}

fn main() {}

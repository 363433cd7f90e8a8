use static_autodiff::prelude::*;

#[differentiable]
fn f(a: f64, x: f64) -> f64 {
    let (mut y, mut z) = (a, x);
    {
        let mut p = &mut y;
        let mut q = &mut z;
        std::mem::swap(&mut p, &mut q);
        *p = a * x;
    }
    y + 2.0 * z
}

fn main() {}

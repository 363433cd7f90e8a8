use static_autodiff::prelude::*;

#[differentiable]
fn f(v: Vec<nalgebra::Vector2<f64>>, a: f64) -> f64 {
    let mut v = v;
    let mut i = 0;
    v[i] += {
        i += 1;
        nalgebra::Vector2::new(a, a)
    };
    v[0][0]
}

fn main() {}

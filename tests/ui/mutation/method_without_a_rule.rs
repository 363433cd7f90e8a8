use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64, y: f64) -> f64 {
    let mut v = vec![x, y];
    v.sort_by(|a, b| a.total_cmp(b));
    v.truncate(1);
    v.extend([x]);
    v[0]
}

fn main() {}

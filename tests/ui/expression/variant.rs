use static_autodiff::prelude::*;

#[differentiable]
fn f(x: f64) -> f64 {
    let y: Result<f64, f64> = if x > 0.0 { Ok(x) } else { Err(x) };
    match y {
        Ok(y) => y,
        Err(_) => 0.0,
    }
}

fn main() {}

use static_autodiff::prelude::*;

#[derive(Clone, Differentiable)]
struct Valve {
    opening: f64,
}

impl Valve {
    fn is_open(&self) -> bool {
        self.opening > 0.0
    }
}

#[differentiable]
fn flow(valve: &Valve, x: f64) -> f64 {
    let open = valve.is_open();
    if open { valve.opening * x } else { 0.0 }
}

fn main() {}

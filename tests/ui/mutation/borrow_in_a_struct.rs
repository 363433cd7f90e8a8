use static_autodiff::prelude::*;

struct Slot<'a> {
    value: &'a mut f64,
}

#[differentiable]
fn f(x: f64) -> f64 {
    let mut y = x;
    let slot = Slot { value: &mut y };
    *slot.value = x * x;
    y
}

fn main() {}

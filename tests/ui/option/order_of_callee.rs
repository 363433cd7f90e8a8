use static_autodiff::{Differentiable, differentiable};

#[differentiable]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[derive(Clone, Differentiable)]
struct Spring {
    stiffness: f64,
}

#[differentiable]
impl Spring {
    fn energy(&self) -> f64 {
        self.stiffness * self.stiffness
    }
}

#[differentiable(order = 2)]
fn shifted(x: f64) -> f64 {
    cube(x - 1.0)
}

#[differentiable(order = 2)]
fn doubled(spring: &Spring) -> f64 {
    2.0 * spring.energy()
}

fn main() {}

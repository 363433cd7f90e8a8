use static_autodiff::prelude::*;

#[derive(Clone, Differentiable)]
struct Level {
    height: f64,
}

#[differentiable]
impl Level {
    /// Halves it.
    fn min(&mut self) -> f64 {
        self.height *= 0.5;
        self.height
    }
}

#[derive(Clone, Differentiable)]
struct Tank {
    level: Level,
}

#[differentiable]
fn drained(tank: &Tank, x: f64) -> f64 {
    let mut tank = tank.clone();
    let height = tank.level.min();
    height * x
}

fn main() {}

use static_autodiff::prelude::*;

#[derive(Clone, Copy, Differentiable)]
struct Complex {
    re: f64,
    im: f64,
}

#[differentiable]
impl Complex {
    fn exp(self) -> Complex {
        let r = self.re.exp();
        Complex { re: r * self.im.cos(), im: r * self.im.sin() }
    }
}

#[derive(Clone, Differentiable)]
struct Wave {
    phase: Complex,
}

#[differentiable]
fn amplitude(wave: &Wave) -> f64 {
    wave.phase.exp().re
}

fn main() {}

use static_autodiff::prelude::*;

#[derive(Clone)]
struct Counter {
    count: usize,
}

impl Counter {
    fn next(&mut self, _x: f64) -> usize {
        self.count += 1;
        self.count
    }
}

#[differentiable]
fn f(x: f64, #[constant] counter: Counter) -> f64 {
    let mut counter = counter;
    let n: usize = counter.next(x);
    x * n as f64
}

fn main() {}

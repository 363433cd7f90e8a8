use static_autodiff::prelude::*;

#[differentiable]
fn best(v: &[f64]) -> f64 {
    let mut best = (f64::NEG_INFINITY, 0);
    for (i, x) in v.iter().enumerate() {
        if *x > best.0 {
            best = (*x, i);
        }
    }
    best.0 * v[best.1]
}

#[differentiable]
fn counted(x: f64, n: usize) -> f64 {
    let mut state = (x, 0);
    for _ in 0..n {
        state.0 *= x;
        state.1 += 1;
    }
    state.0
}

#[differentiable]
fn stacked(x: f64) -> f64 {
    let mut stack = vec![(x, 0)];
    let mut sum = 0.0;
    while let Some((v, depth)) = stack.pop() {
        if depth < 3 {
            stack.push((0.5 * v, depth + 1));
        }
        sum += v;
    }
    sum
}

fn main() {}

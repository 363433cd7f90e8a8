use static_autodiff::prelude::*;

#[differentiable]
fn reduced(x: f64, a: f64) -> f64 {
    let mut v = vec![x, a];
    let _ = v.iter_mut().reduce(|a, b| {
        *a += *b;
        a
    });
    v[0]
}

#[differentiable]
fn zipped(x: f64, a: f64) -> f64 {
    let mut v = vec![x, a];
    let b = [3.0, 4.0];
    for (u, w) in b.iter().filter(|b| **b > 0.0).zip(v.iter_mut().filter(|v| **v > 0.0)) {
        *w = a * u;
    }
    v[0] + v[1]
}

#[differentiable]
fn in_a_tuple(x: f64, a: f64) -> f64 {
    let mut v = vec![x, a];
    let (u, w): (Vec<&mut f64>, Vec<f64>) = v
        .iter_mut()
        .map(|u| {
            let c = *u;
            (u, c)
        })
        .unzip();
    for u in u {
        *u = a;
    }
    v[0] + w[0]
}

fn main() {}

use static_autodiff::prelude::*;

static mut TOTAL: f64 = 0.0;

#[differentiable]
fn f(x: f64, #[constant] w: &mut [f64]) -> f64 {
    let (mut a, mut b) = (x, [x, x]);
    w[0] = x;
    let r = if x > 0.0 { &mut a } else { &mut b[0] };
    *r = x;
    unsafe { TOTAL += x }
    drop(&raw mut a);
    *b.first_mut().unwrap() = x;
    let mut s = &mut b[..1];
    s[0] *= x;
    s = &mut b[1..];
    s[0] = x;
    for v in b.iter().filter(|v| **v > 0.0) {
        a += v;
    }
    a
}

fn main() {}

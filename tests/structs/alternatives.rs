//! Alternatives of a pattern that bind active values.

use static_autodiff::prelude::*;

#[derive(Clone, Differentiable)]
enum Shape {
    Disc(f64),
    Ball(f64),
    Box { w: f64, h: f64 },
    Plate { h: f64, w: f64 },
    Nothing,
}

#[differentiable]
fn size(shape: &Shape, k: f64) -> f64 {
    match shape {
        Shape::Disc(r) | Shape::Ball(r) if *r > 0.5 => {
            let mut t = r * r;
            t *= k;
            t
        }
        Shape::Box { w, h } | Shape::Plate { w, h } => w * h * h,
        Shape::Disc(r) | Shape::Ball(r) => r * k,
        Shape::Nothing => k,
    }
}

#[differentiable]
fn sum(x: f64, n: usize) -> f64 {
    let mut s = 0.0;
    for i in 0..n {
        s += match (Some(x * i as f64), i) {
            (Some(y), 0) | (Some(y), 2) => y * y,
            (Some(y), _) if y > 3.0 => {
                if s > 100.0 {
                    return s;
                }
                y
            }
            (None, _) => 1.0,
            (Some(z), 1 | 3) => z.sin(),
            _ => x,
        };
    }
    s
}

#[test]
fn alternatives() {
    let shapes = [
        Shape::Disc(0.7),
        Shape::Ball(0.8),
        Shape::Disc(0.3),
        Shape::Ball(0.2),
        Shape::Box { w: 0.3, h: 0.7 },
        Shape::Plate { w: 0.3, h: 0.7 },
        Shape::Nothing,
    ];
    for shape in shapes {
        size::gradcheck(&shape, 0.4).assert_ok();
    }
    for n in [0, 1, 3, 6] {
        sum::gradcheck(0.8, n).assert_ok();
    }
}

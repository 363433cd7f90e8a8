use std::ops::{Add, AddAssign};

use static_autodiff::prelude::*;

#[derive(Clone, Copy, Differentiable)]
struct Point {
    x: f64,
}

impl Add for Point {
    type Output = Point;

    fn add(self, other: Point) -> Point {
        Point { x: self.x * other.x }
    }
}

impl AddAssign<f64> for Point {
    fn add_assign(&mut self, by: f64) {
        self.x *= by;
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    let p = Point { x } + Point { x: x * x };
    p.x
}

#[differentiable]
fn g(x: f64) -> f64 {
    let mut p = Point { x };
    p += 2.0;
    p.x
}

fn main() {}

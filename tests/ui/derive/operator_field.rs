use std::ops::{Add, AddAssign, SubAssign};

use static_autodiff::prelude::*;

#[derive(Clone, Copy, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiable]
impl AddAssign for Point {
    fn add_assign(&mut self, other: Point) {
        self.x += other.x;
    }
}

impl Add for Point {
    type Output = Point;

    fn add(self, other: Point) -> Point {
        Point { x: self.x * other.x, y: self.y + other.y }
    }
}

#[derive(Clone, Copy, Differentiable)]
struct Pair(Point, Point);

#[differentiable]
impl Add for Pair {
    type Output = Pair;

    fn add(self, other: Pair) -> Pair {
        Pair(self.0 + other.0, self.1 + other.1)
    }
}

impl SubAssign for Pair {
    fn sub_assign(&mut self, other: Pair) {
        self.0.x -= 2.0 * other.0.x;
    }
}

#[differentiable]
fn f(pair: Pair) -> f64 {
    let mut y = pair;
    y -= pair;
    y.0.x
}

fn main() {}

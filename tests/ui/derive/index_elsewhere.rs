use std::ops::{Index, IndexMut};

use static_autodiff::prelude::*;

#[derive(Clone, Differentiable)]
struct Pair {
    read: f64,
    written: f64,
}

#[differentiable]
impl Index<usize> for Pair {
    type Output = f64;

    fn index(&self, _: usize) -> &f64 {
        &self.read
    }
}

#[differentiable]
impl IndexMut<usize> for Pair {
    fn index_mut(&mut self, _: usize) -> &mut f64 {
        &mut self.written
    }
}

#[derive(Clone, Differentiable)]
struct Line {
    values: Vec<f64>,
}

#[differentiable]
impl Index<usize> for Line {
    type Output = f64;

    fn index(&self, i: usize) -> &f64 {
        &self.values[i]
    }
}

impl IndexMut<usize> for Line {
    fn index_mut(&mut self, i: usize) -> &mut f64 {
        &mut self.values[i]
    }
}

fn main() {}

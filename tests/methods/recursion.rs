//! Functions that call themselves, and each other.

use static_autodiff::prelude::*;

use crate::assert_checked;

#[differentiable]
fn power(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}

#[differentiable(boxed)]
fn even(x: f64, n: usize) -> f64 {
    if n == 0 { x } else { odd(x, n - 1) * x }
}

#[differentiable]
fn odd(x: f64, n: usize) -> f64 {
    if n == 0 { 2.0 } else { even(x, n - 1) + x }
}

#[differentiable]
fn branching<T: Real>(x: T, n: usize) -> T {
    if n == 0 {
        return x;
    }
    let y = branching(x * x, n - 1);
    y + branching(x, n - 1)
}

#[differentiable]
fn halved(x: &mut [f64], k: f64) {
    let n = x.len();
    if n > 1 {
        let (left, right) = x.split_at_mut(n / 2);
        halved(left, k);
        halved(right, k * left[0]);
    } else {
        x[0] *= k;
    }
}

#[derive(Clone, Differentiable)]
enum Tree {
    Leaf(f64),
    Node(Box<Tree>, Box<Tree>),
}

impl Tree {
    fn example() -> Tree {
        let leaf = |x| Box::new(Tree::Leaf(x));
        Tree::Node(leaf(2.0), Box::new(Tree::Node(leaf(-1.0), leaf(3.0))))
    }

    #[differentiable]
    fn total(&self, x: f64) -> f64 {
        match self {
            Tree::Leaf(value) => *value * x,
            Tree::Node(left, right) => left.total(x) + right.total(x * x),
        }
    }
}

#[differentiable]
fn product(tree: &Tree, x: f64) -> f64 {
    match tree {
        Tree::Leaf(value) => value * x,
        Tree::Node(left, right) => product(left, x) * product(right, x),
    }
}

#[test]
fn functions() {
    assert_checked(&power::gradcheck(1.5, 4));
    assert_eq!(power::grad(2.0, 3).to_bits(), 12.0_f64.to_bits());
    assert_checked(&even::gradcheck(1.5, 5));
    assert_checked(&odd::gradcheck(1.5, 5));
    assert_checked(&branching::gradcheck(0.8, 3));
    assert_checked(&halved::gradcheck(&mut [0.5, -1.5, 2.0, 0.7, 1.1], 0.9));
}

#[test]
fn trees() {
    assert_checked(&Tree::example().total_gradcheck(0.7));
    assert_checked(&product::gradcheck(&Tree::example(), 0.7));
}

//! The attribute on `impl` blocks.

use static_autodiff::prelude::*;

use crate::assert_checked;

#[derive(Clone, Debug, Differentiable)]
struct Spring<T: Real> {
    k: T,
    rest: T,
}

#[differentiable]
impl<T: Real> Spring<T> {
    fn energy(&self, x: T) -> T {
        let d = x - self.rest;
        self.k * d * d
    }

    fn twice(&self, x: T) -> T {
        self.energy(x) + Self::scaled(x, self.k) + Spring::scaled(self.rest, x)
    }

    fn scaled(x: T, k: T) -> T {
        x * k
    }

    fn relax(&mut self, by: T) {
        self.rest += by * self.k;
    }

    /// What can carry no derivative is left alone.
    fn count(&self) -> usize {
        size_of_val(&self.k).min(3)
    }

    fn name(&self) -> &'static str {
        if self.k > self.k { "none" } else { "spring" }
    }

    #[differentiable(skip)]
    fn printed(&self) -> Vec<T> {
        let mut all: Vec<T> = [self.k, self.rest].into();
        all.sort_by(|a, b| b.partial_cmp(a).expect("numbers"));
        all
    }

    #[differentiable(wrt(x))]
    fn only_x(&self, x: T) -> T {
        self.k * x
    }
}

#[differentiable]
fn relaxed(spring: &Spring<f64>, x: f64) -> f64 {
    let mut spring = spring.clone();
    let n: usize = spring.count();
    let mut sum = 0.25 * x;
    for _ in 0..n {
        sum += spring.energy(sum);
        spring.relax(0.1 * sum);
    }
    sum
}

#[test]
fn what_carries_no_derivative_and_what_is_skipped() {
    let spring: Spring<f64> = Spring { k: 1.3, rest: 0.2 };
    assert_eq!(spring.only_x_grad(2.0).to_bits(), 1.3_f64.to_bits());
    assert_eq!((spring.count(), spring.name(), spring.printed().len()), (3, "spring", 2));
}

#[test]
fn a_generic_block() {
    let spring = Spring { k: 1.3, rest: 0.2 };
    assert_checked(&spring.energy_gradcheck(0.4));
    assert_checked(&spring.twice_gradcheck(0.4));
    assert_checked(&relaxed::gradcheck(&spring, 0.3));
    let single = Spring { k: 1.5_f32, rest: 0.5 };
    assert_eq!(single.energy_grad(1.5).1.to_bits(), 3.0_f32.to_bits());
}

#[derive(Clone, Differentiable)]
struct Polynomial<const N: usize> {
    coefficients: [f64; N],
}

#[differentiable]
impl<const N: usize> Polynomial<N> {
    fn at(&self, x: f64) -> f64 {
        let mut y = 0.0;
        for k in (0..N).rev() {
            y = y * x + self.coefficients[k];
        }
        y
    }

    fn times<const M: usize>(&self, other: &Polynomial<M>, x: f64) -> f64 {
        self.at(x) * other.at(x)
    }
}

#[test]
fn constant_parameters() {
    let (p, q) = (Polynomial { coefficients: [1.0, 2.0, 0.5] }, Polynomial { coefficients: [3.0] });
    assert_checked(&p.at_gradcheck(0.7));
    assert_checked(&p.times_gradcheck(&q, 0.7));
}

struct Data<'a> {
    times: &'a [f64],
}

#[differentiable]
impl<'a> Data<'a> {
    /// What carries no derivative need not be differentiable.
    fn cost(#[constant] &self, rate: f64) -> f64 {
        let mut sum = 0.0;
        for t in self.times {
            sum += (rate * t).exp();
        }
        sum
    }

    fn both(#[constant] &self, #[constant] other: &Data<'a>, rate: f64) -> f64 {
        self.cost(rate) * other.cost(2.0 * rate)
    }
}

#[differentiable]
fn cost(#[constant] data: &Data<'_>, rate: f64) -> f64 {
    data.cost(rate) * rate
}

#[test]
fn a_constant_receiver_with_a_lifetime() {
    let data = Data { times: &[0.1, 0.5, 1.5] };
    assert_checked(&data.cost_gradcheck(0.3));
    assert_checked(&data.both_gradcheck(&data, 0.3));
    assert_checked(&cost::gradcheck(&data, 0.3));
}

//! Methods that are called like nalgebra's, parameters that are called like generated names, generic
//! traits whose methods change their receiver.

use static_autodiff::prelude::*;

use crate::assert_checked;

#[derive(Clone, Differentiable)]
struct Named<T: Real, const N: usize> {
    values: [T; N],
    weight: T,
}

#[differentiable]
impl<T: Real, const N: usize> Named<T, N> {
    fn dot(&self, other: &Named<T, N>) -> T {
        let mut sum = self.weight * other.weight;
        for i in 0..N {
            sum += self.values[i] * other.values[i];
        }
        sum
    }

    fn norm(&self) -> T {
        self.dot(self).sqrt()
    }

    fn map(&self, k: T) -> Self {
        let mut values = self.values;
        for i in 0..N {
            values[i] *= k;
        }
        Named { values, weight: self.weight }
    }

    fn sum(self) -> T {
        let mut sum = self.weight;
        for x in self.values {
            sum += x;
        }
        sum
    }

    fn all(&self, fwd: T, push: T) -> T {
        let self_ = fwd;
        let y_bar = push * self_;
        Named::norm(&self.map(y_bar)) + Named::sum(self.clone())
    }
}

#[test]
fn own_methods_are_not_those_of_matrices() {
    let named = Named { values: [0.3, -0.4, 0.9], weight: 0.5 };
    assert_checked(&named.norm_gradcheck());
    assert_checked(&named.all_gradcheck(0.7, 1.1));
    assert_checked(&named.dot_gradcheck(&Named { values: [1.0, 2.0, 3.0], weight: 0.1 }));
    assert_checked(&named.sum_gradcheck());
}

#[differentiable]
trait Shape: Differentiable {
    fn area(&self) -> f64;

    fn grow(&mut self, k: f64);

    fn both(&mut self, k: f64) -> f64 {
        self.grow(k);
        let area = self.area();
        self.grow(area);
        self.area() * area
    }
}

#[derive(Clone, Differentiable)]
struct Disc {
    radius: f64,
}

#[differentiable]
impl Shape for Disc {
    fn area(&self) -> f64 {
        std::f64::consts::PI * self.radius * self.radius
    }

    fn grow(&mut self, k: f64) {
        self.radius += k * self.radius;
    }
}

#[differentiable]
fn grown<S: Shape>(shape: &mut S, k: f64) -> f64 {
    shape.grow(k);
    let y = shape.both(k);
    y * shape.area() + Shape::area(shape) + <S as Shape>::area(&*shape)
}

#[differentiable]
fn product(shapes: &[Disc], k: f64) -> f64 {
    let mut product = k;
    for shape in shapes {
        product *= shape.area();
    }
    product
}

#[test]
fn a_receiver_of_a_generic_type_may_change() {
    assert_checked(&Disc { radius: 0.4 }.both_gradcheck(0.2));
    assert_checked(&grown::gradcheck(&mut Disc { radius: 0.4 }, 0.3));
}

#[test]
fn no_receiver_at_all() {
    assert_checked(&product::gradcheck(&[], 0.3));
    assert_checked(&product::gradcheck(&[Disc { radius: 0.3 }, Disc { radius: 0.7 }], 0.3));
}

//! Generated code needs no prelude and no name in scope.

/// The attribute is all that is imported.
mod bare {
    #![no_implicit_prelude]

    use ::static_autodiff::differentiable;

    #[differentiable]
    pub(super) fn scalars(x: f64, n: i32) -> f64 {
        let y = x * x;
        y.sin() + y.max(x) * x.powi(n)
    }

    #[differentiable]
    pub(super) fn matrices(v: &::nalgebra::DVector<f64>, s: f64, k: usize) -> f64 {
        let w = v * s;
        w.map(|x| x * s).dot(v) + w.norm() + w[k] + scalars(s, 3)
    }

    #[differentiable]
    pub(super) fn generic<T: ::static_autodiff::Real>(x: T, y: &[T]) -> (T, T) {
        (x * y[0], x.exp() / y[1])
    }

    #[derive(::core::clone::Clone, ::static_autodiff::Differentiable)]
    pub(super) enum Shape<T> {
        Circle(T),
        Rect {
            w: T,
            h: T,
            #[constant]
            n: i32,
        },
    }

    #[derive(::core::clone::Clone, ::static_autodiff::Differentiable)]
    pub(super) struct Shapes {
        pub(super) all: [Shape<f64>; 2],
    }

    #[differentiable]
    pub(super) fn structs(shapes: &Shapes, x: f64) -> f64 {
        let mut sum = 0.0;
        for shape in &shapes.all {
            let bigger = match shape {
                Shape::Circle(r) => Shape::Circle(r * x),
                Shape::Rect { w, h, n } => Shape::Rect { w: w * x, h: h.powi(*n), n: *n },
            };
            match bigger {
                Shape::Circle(r) => sum += r * r,
                Shape::Rect { w, h, .. } => sum += w * h,
            }
        }
        sum
    }

    #[differentiable(wrt(x))]
    pub(super) fn stopped(x: f64, y: f64) -> f64 {
        ::static_autodiff::detach(x) * x * y
    }
}

use bare::{Shape, Shapes, generic, matrices, scalars, stopped, structs};

#[test]
fn values_and_gradients_are_right() {
    check_scalar!(scalars(0.3, 3), along(1.0));
    let v = nalgebra::DVector::from_element(2, 0.7);
    check_scalar!(matrices(&v, 0.4, 1), along(&v, 1.0));
    check!(generic(0.3, &[0.5, 0.7]));
    assert_eq!(stopped::grad(3.0, 5.0), 15.0);
    let shapes = Shapes { all: [Shape::Circle(0.7), Shape::Rect { w: 0.3, h: 1.2, n: 2 }] };
    let (value, (shapes_bar, x_bar)) = structs::value_and_grad(&shapes, 0.5);
    assert_eq!(value.to_bits(), structs(&shapes, 0.5).to_bits());
    let (_, value_dot) = structs::jvp(&shapes, 0.5, &shapes_bar, x_bar);
    let squared = static_autodiff::Tangent::inner_product(&shapes_bar, &shapes_bar) + x_bar * x_bar;
    crate::common::assert_close(value_dot, squared, crate::common::Tol::ulps(8));
}

use everything::generic as generic_sine;

/// Everything of both crates is imported beside each other.
mod everything {
    #[allow(unused_imports, reason = "that they do not clash is the case under test")]
    use nalgebra::*;
    use static_autodiff::prelude::*;

    #[differentiable]
    pub(super) fn matrices(v: &DVector<f64>, m: &Matrix2<f64>) -> f64 {
        v.norm() * m.trace() + detach(v.sum())
    }

    #[differentiable]
    pub(super) fn generic<T: Real>(x: T) -> T {
        x.sin() * T::one() + T::zero()
    }
}

#[test]
fn preludes_live_beside_each_other() {
    let (v, m) =
        (nalgebra::DVector::from_element(2, 0.7), nalgebra::Matrix2::new(1.0, 2.0, 3.0, 4.0));
    assert_eq!(everything::matrices::grad(&v, &m).1, nalgebra::Matrix2::identity() * v.norm());
    check_scalar!(generic_sine(0.3));
}

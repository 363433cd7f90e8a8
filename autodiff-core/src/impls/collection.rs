//! Slices, vectors, arrays, options and boxes: the tangent has the form of the value.

use crate::tangent::{Shape, assert_same_length};
use crate::{Differentiable, Tangent};

impl<T: Tangent> Tangent for [T] {
    #[inline]
    fn accumulate(&mut self, by: &[T]) {
        assert_same_length(self.len(), by.len());
        self.iter_mut().zip(by).for_each(|(x, y)| x.accumulate(y));
    }

    fn visit(&self, f: &mut dyn FnMut(f64)) {
        for x in self {
            x.visit(f);
        }
    }

    fn visit_mut(&mut self, f: &mut dyn FnMut(f64) -> f64) {
        for x in self {
            x.visit_mut(f);
        }
    }

    #[inline]
    fn reset_to_zero(&mut self) {
        self.iter_mut().for_each(T::reset_to_zero);
    }

    fn dimension(&self) -> usize {
        self.iter().map(T::dimension).sum()
    }

    fn tangent_shape(&self) -> Shape {
        match self.first().map(T::tangent_shape) {
            // All elements are of one type.
            None | Some(Shape::Number) => Shape::Numbers(self.len()),
            Some(_) => Shape::Parts("", self.iter().map(T::tangent_shape).collect()),
        }
    }

    #[inline]
    fn rescale(&mut self, factor: f64) {
        for x in self {
            x.rescale(factor);
        }
    }

    fn inner_product(&self, other: &[T]) -> f64 {
        assert_same_length(self.len(), other.len());
        self.iter().zip(other).map(|(x, y)| x.inner_product(y)).sum()
    }
}

/// Tangents that defer to what they contain.
macro_rules! deferred_tangent {
    ($(impl[$($generics:tt)*] $Type:ty = $inner:ty;)*) => {$(
        impl<T: Tangent, $($generics)*> Tangent for $Type {
            #[inline]
            fn accumulate(&mut self, by: &Self) {
                <$inner>::accumulate(self, by);
            }

            #[inline]
            fn visit(&self, f: &mut dyn FnMut(f64)) {
                <$inner>::visit(self, f);
            }

            #[inline]
            fn visit_mut(&mut self, f: &mut dyn FnMut(f64) -> f64) {
                <$inner>::visit_mut(self, f);
            }

            #[inline]
            fn reset_to_zero(&mut self) {
                <$inner>::reset_to_zero(self);
            }

            #[inline]
            fn dimension(&self) -> usize {
                <$inner>::dimension(self)
            }

            fn tangent_shape(&self) -> Shape {
                <$inner>::tangent_shape(self)
            }

            #[inline]
            fn rescale(&mut self, factor: f64) {
                <$inner>::rescale(self, factor);
            }

            #[inline]
            fn inner_product(&self, other: &Self) -> f64 {
                <$inner>::inner_product(self, other)
            }
        }
    )*};
}

deferred_tangent! {
    impl[] Vec<T> = [T];
    impl[const N: usize] [T; N] = [T];
    impl[] Box<T> = T;
}

/// `None` counts as zero.
impl<T: Tangent + Clone> Tangent for Option<T> {
    #[inline]
    fn accumulate(&mut self, by: &Option<T>) {
        match (self, by) {
            (Some(x), Some(y)) => x.accumulate(y),
            (none @ None, Some(y)) => *none = Some(y.clone()),
            (_, None) => {}
        }
    }

    fn visit(&self, f: &mut dyn FnMut(f64)) {
        if let Some(x) = self {
            x.visit(f);
        }
    }

    fn visit_mut(&mut self, f: &mut dyn FnMut(f64) -> f64) {
        if let Some(x) = self {
            x.visit_mut(f);
        }
    }

    fn tangent_shape(&self) -> Shape {
        self.as_ref().map_or(Shape::Absent, T::tangent_shape)
    }

    fn inner_product(&self, other: &Option<T>) -> f64 {
        match (self, other) {
            (Some(x), Some(y)) => x.inner_product(y),
            (None, _) | (_, None) => 0.0,
        }
    }
}

impl<X: Differentiable> Differentiable for [X] {
    type Tangent = Vec<X::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Vec<X::Tangent> {
        self.iter().map(X::zero_tangent).collect()
    }

    #[inline]
    fn advance(&mut self, by: &Vec<X::Tangent>) {
        assert_same_length(self.len(), by.len());
        self.iter_mut().zip(by).for_each(|(x, by)| x.advance(by));
    }
}

impl<X: Differentiable> Differentiable for Vec<X> {
    type Tangent = Vec<X::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Vec<X::Tangent> {
        self.as_slice().zero_tangent()
    }

    #[inline]
    fn advance(&mut self, by: &Vec<X::Tangent>) {
        self.as_mut_slice().advance(by);
    }
}

impl<X: Differentiable, const N: usize> Differentiable for [X; N] {
    type Tangent = [X::Tangent; N];

    #[inline]
    fn zero_tangent(&self) -> [X::Tangent; N] {
        std::array::from_fn(|i| self[i].zero_tangent())
    }

    #[inline]
    fn advance(&mut self, by: &[X::Tangent; N]) {
        self.iter_mut().zip(by).for_each(|(x, by)| x.advance(by));
    }
}

impl<X: Differentiable> Differentiable for Option<X> {
    type Tangent = Option<X::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Option<X::Tangent> {
        self.as_ref().map(X::zero_tangent)
    }

    #[inline]
    fn advance(&mut self, by: &Option<X::Tangent>) {
        match (self, by) {
            (Some(x), Some(by)) => x.advance(by),
            (None, Some(_)) => panic!("`None` cannot be moved along a `Some`"),
            (_, None) => {}
        }
    }
}

/// The error carries no derivative: the tangent of an `Err` is `None`.
impl<X: Differentiable, E> Differentiable for Result<X, E> {
    type Tangent = Option<X::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Option<X::Tangent> {
        self.as_ref().ok().map(X::zero_tangent)
    }

    #[inline]
    fn advance(&mut self, by: &Option<X::Tangent>) {
        match (self, by) {
            (Ok(x), Some(by)) => x.advance(by),
            (Err(_), Some(_)) => panic!("`Err` cannot be moved along a `Some`"),
            (_, None) => {}
        }
    }
}

impl<X: Differentiable> Differentiable for Box<X> {
    type Tangent = Box<X::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Box<X::Tangent> {
        Box::new((**self).zero_tangent())
    }

    #[inline]
    fn advance(&mut self, by: &Box<X::Tangent>) {
        (**self).advance(by);
    }
}

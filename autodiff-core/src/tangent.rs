//! The vector spaces that tangents and cotangents live in.

mod shape;

pub use self::shape::{Shape, ShapeMismatch};

/// A vector over the reals: what a derivative is made of.
///
/// One type serves as tangent (`x_dot`) and as cotangent (`x_bar`). The *coordinates* of a value are its real numbers in a
/// fixed order (fields in order of declaration, elements in order of index, matrices column by column), `f32` widened.
///
/// Two values can only meet if they have the same shape; every method that takes two panics otherwise and names both
/// lengths or shapes.
pub trait Tangent {
    /// Adds `by` to `self`, coordinate by coordinate.
    ///
    /// # Panics
    /// If the shapes differ.
    fn accumulate(&mut self, by: &Self);

    /// Calls `f` with each coordinate, in order.
    fn visit(&self, f: &mut dyn FnMut(f64));

    /// Replaces each coordinate `c` by `f(c)`, in order.
    fn visit_mut(&mut self, f: &mut dyn FnMut(f64) -> f64);

    /// Sets every coordinate to zero; the shape stays.
    fn reset_to_zero(&mut self) {
        self.visit_mut(&mut |_| 0.0);
    }

    /// Sets every coordinate to one.
    fn set_to_one(&mut self) {
        self.visit_mut(&mut |_| 1.0);
    }

    /// The number of coordinates.
    fn dimension(&self) -> usize {
        let mut count = 0;
        self.visit(&mut |_| count += 1);
        count
    }

    /// The shape, by which values of one type may differ.
    fn tangent_shape(&self) -> Shape {
        Shape::Numbers(self.dimension())
    }

    /// Multiplies every coordinate by `factor`.
    fn rescale(&mut self, factor: f64) {
        self.visit_mut(&mut |c| c * factor);
    }

    /// `Σᵢ selfᵢ otherᵢ`, summed in `f64`.
    ///
    /// # Panics
    /// If the shapes differ.
    fn inner_product(&self, other: &Self) -> f64 {
        let others = other.coordinates();
        assert_same_length(self.dimension(), others.len());
        let mut others = others.into_iter();
        let mut sum = 0.0;
        self.visit(&mut |c| sum += c * others.next().unwrap_or(0.0));
        sum
    }

    /// The coordinates, in order.
    fn coordinates(&self) -> Vec<f64> {
        let mut all = Vec::new();
        self.visit(&mut |c| all.push(c));
        all
    }

    /// Overwrites the coordinates, rounding to the precision of `self`.
    ///
    /// # Panics
    /// If there are more or fewer `values` than coordinates; both lengths are in the message.
    fn set_coordinates(&mut self, values: &[f64]) {
        assert_same_length(self.dimension(), values.len());
        let mut values = values.iter();
        self.visit_mut(&mut |c| values.next().copied().unwrap_or(c));
    }
}

/// Panics with both lengths unless they are equal.
#[inline]
#[track_caller]
pub(crate) fn assert_same_length(left: usize, right: usize) {
    assert!(left == right, "tangents of different length: {left} and {right}");
}

/// Panics with both shapes unless they are equal.
#[inline]
#[track_caller]
pub(crate) fn assert_same_shape(left: (usize, usize), right: (usize, usize)) {
    assert!(
        left == right,
        "tangents of different shape: {}x{} and {}x{}",
        left.0,
        left.1,
        right.0,
        right.1
    );
}

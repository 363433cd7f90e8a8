//! Hessians, from products of the Hessian with unit vectors.

use super::{Coordinates, Entries, Size, put_column, set_coordinate};

/// The Hessian of a function of something with these tangents.
pub type HessianOf<V> =
    <<V as Coordinates>::Size as Size>::Rows<<V as Coordinates>::Scalar, <V as Coordinates>::Size>;

/// The Hessian: its `k`-th column is the product with the `k`-th unit vector, which `product(v, out)` stores in `out`.
///
/// `zero` has the shape of the point.
///
/// # Panics
/// If `product` changes the shape of what it stores in.
pub fn hessian<V: Coordinates + Clone>(
    zero: V,
    mut product: impl FnMut(&V, &mut V),
) -> HessianOf<V> {
    let n = zero.dimension();
    let mut hessian = HessianOf::<V>::zeros(n, n);
    let (mut v, mut out) = (zero.clone(), zero);
    for k in 0..n {
        set_coordinate(&mut v, k, 1.0);
        product(&v, &mut out);
        set_coordinate(&mut v, k, 0.0);
        put_column(&mut hessian, k, &out);
    }
    hessian
}

/// Says that a function was compiled for second derivatives.
#[diagnostic::on_unimplemented(
    message = "second derivatives need `#[differentiable(order = 2)]` on this function",
    label = "this function has first derivatives only",
    note = "functions that it calls need `order = 2`, too"
)]
pub trait OrderTwo {
    /// Stands where second derivatives are missing, and is never called.
    fn unavailable() -> Unavailable;
}

/// The order of a function without the option.
#[derive(Clone, Copy, Debug)]
pub enum OrderOne {}

/// What a derivative that is not there would return.
#[derive(Clone, Copy, Debug)]
pub enum Unavailable {}

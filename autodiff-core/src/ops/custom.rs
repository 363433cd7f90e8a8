//! One mode from a rule for the other, coordinate by coordinate.

use crate::{Differentiable, Tangent};

/// `Σᵢ aᵢ bᵢ`, where a zero in `a` counts as zero whatever `b` has there.
///
/// # Panics
/// If the shapes differ.
pub fn paired<A: Tangent + ?Sized, B: Tangent + ?Sized>(a: &A, b: &B) -> f64 {
    let b = b.coordinates();
    let mut k = 0;
    let mut sum = 0.0;
    a.visit(&mut |c| {
        if c != 0.0 {
            sum += c * b[k];
        }
        k += 1;
    });
    assert_eq!(k, b.len(), "a rule returned {} coordinates instead of {k}", b.len());
    sum
}

/// `x_barⱼ += along(eⱼ)` for each unit vector `eⱼ` of the shape of `zero`.
pub fn accumulate_by_coordinates<B, D>(bar: &mut B, zero: &D, along: impl FnMut(&D) -> f64)
where
    B: Tangent + ?Sized,
    D: Tangent + ToOwned + ?Sized,
    D::Owned: std::borrow::BorrowMut<D>,
{
    let mut sums = each_unit(zero, along).into_iter();
    bar.visit_mut(&mut |c| c + sums.next().unwrap_or(0.0));
}

/// The tangent `y_dot` with `y_dotᵢ = along(eᵢ)` for each unit vector `eᵢ`.
pub fn tangent_by_coordinates<Y: Differentiable>(
    y: &Y,
    along: impl FnMut(&Y::Tangent) -> f64,
) -> Y::Tangent {
    let mut y_dot = y.zero_tangent();
    let mut sums = each_unit(&y_dot, along).into_iter();
    y_dot.visit_mut(&mut |_| sums.next().unwrap_or(0.0));
    y_dot
}

fn each_unit<D>(zero: &D, mut along: impl FnMut(&D) -> f64) -> Vec<f64>
where
    D: Tangent + ToOwned + ?Sized,
    D::Owned: std::borrow::BorrowMut<D>,
{
    let mut unit = zero.to_owned();
    let unit: &mut D = std::borrow::BorrowMut::borrow_mut(&mut unit);
    let one_at = |unit: &mut D, j: usize| {
        let mut k = 0;
        unit.visit_mut(&mut |_| {
            k += 1;
            if k == j + 1 { 1.0 } else { 0.0 }
        });
    };
    (0..zero.dimension())
        .map(|j| {
            one_at(unit, j);
            along(unit)
        })
        .collect()
}

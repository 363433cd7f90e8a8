//! Points and tangents: coordinates, movement, shapes, references.
#![allow(
    clippy::needless_borrow,
    clippy::trivially_copy_pass_by_ref,
    reason = "references that generated code cannot see are what is tested"
)]

mod common;

use autodiff_core::__private::{Inactive, Referent as _, inactive, keep, seed};
use autodiff_core::{Differentiable, Real, Tangent, detach};
use common::random;
use nalgebra::{DMatrix, DVector, DVectorView, Dyn, Matrix2x3, OMatrix, RowDVector, U3, Vector3};

/// Moving a point along random coordinates moves its own coordinates by them.
fn check_flat<X>(mut x: X)
where
    X: Differentiable<Tangent = X> + Tangent + Clone,
{
    let (start, mut by) = (x.coordinates(), random(&x, 1));
    let by_coordinates = by.coordinates();
    assert_eq!(by.dimension(), start.len());
    x.advance(&by);
    let moved: Vec<f64> = start.iter().zip(&by_coordinates).map(|(x, by)| x + by).collect();
    assert_eq!(x.coordinates(), moved);

    let squares: f64 = by_coordinates.iter().map(|c| c * c).sum();
    assert!((by.inner_product(&by) - squares).abs() < 1e-12);
    let doubled: Vec<f64> = by_coordinates.iter().map(|c| 2.0 * c).collect();
    let mut sum = by.clone();
    sum.accumulate(&by);
    assert_eq!(sum.coordinates(), doubled);
    by.rescale(2.0);
    assert_eq!(by.coordinates(), doubled);
    by.set_coordinates(&start);
    assert_eq!(by.coordinates(), start);
    by.reset_to_zero();
    assert_eq!(by.coordinates(), x.zero_tangent().coordinates());
}

#[test]
fn flat_spaces() {
    check_flat(1.5);
    check_flat(vec![1.0, 2.0]);
    check_flat([[1.0, 2.0], [3.0, 4.0]]);
    check_flat((1.0, [2.0], vec![3.0], (), (4.0,), Some(5.0)));
    check_flat(Some(2.0));
    check_flat(None::<f64>);
    check_flat(Box::new(2.0));
    check_flat(Vector3::new(1.0, 2.0, 3.0));
    check_flat(DVector::from_element(3, 1.0));
    check_flat(vec![DMatrix::from_element(2, 3, 1.0)]);
    check_flat(OMatrix::<f64, U3, Dyn>::from_element(2, 1.0));
    check_flat(RowDVector::from_element(2, 1.0));
}

#[test]
fn coordinates_of_a_matrix_go_column_by_column() {
    let m = Matrix2x3::new(1.0_f32, 2.0, 3.0, 4.0, 5.0, 6.0);
    assert_eq!(m.coordinates(), [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]);
}

#[test]
fn views_have_owned_tangents() {
    let mut m = DMatrix::from_element(3, 2, 1.0);
    let zero: DVector<f64> = m.column(1).zero_tangent();
    assert_eq!(zero, DVector::zeros(3));
    m.column_mut(1).advance(&DVector::from_element(3, 0.5));
    m.row_mut(0).advance(&RowDVector::from_element(2, 1.0));
    assert_eq!(m, DMatrix::from_row_slice(3, 2, &[2.0, 2.5, 1.0, 1.5, 1.0, 1.5]));
}

/// One line a panic: what is done, and what the message must contain.
macro_rules! panics {
    ($($name:ident: $message:literal = $body:expr;)*) => {$(
        #[test]
        #[should_panic(expected = $message)]
        fn $name() {
            $body;
        }
    )*};
}

panics! {
    lengths: "different length: 2 and 3" = vec![1.0; 2].accumulate(&vec![1.0; 3]);
    shapes: "different shape: 2x3 and 3x2" =
        DMatrix::<f64>::zeros(2, 3).accumulate(&DMatrix::zeros(3, 2));
    inner_products: "different shape: 2x1 and 3x1" =
        DVector::<f64>::zeros(2).inner_product(&DVector::zeros(3));
    few_coordinates: "different length: 2 and 1" = [0.0; 2].set_coordinates(&[1.0]);
    moves: "different length: 2 and 1" = vec![0.0; 2].advance(&vec![1.0]);
    moves_of_a_view: "advance the owner" =
        DVector::<f64>::zeros(2).column(0).advance(&DVector::zeros(2));
    moves_of_none: "`None` cannot be moved" = None::<f64>.advance(&Some(1.0));
}

fn address<X: ?Sized>(x: &X) -> *const u8 {
    std::ptr::from_ref(x).cast()
}

fn generic_referent<T: Real>(x: &T, v: &&DVector<T>) -> (T, T) {
    (
        *x.autodiff_referent(),
        (&v).autodiff_referent()[0] + (*x).sin() * T::zero() + T::one() - T::one(),
    )
}

#[test]
fn referents_strip_references() {
    let (v, s, a) = (DVector::from_element(2, 1.0), 2.0, &[1.0, 2.0][..]);
    let referent: &DVector<f64> = (&&v).autodiff_referent();
    assert_eq!(address(referent), address(&v));
    let referent: &DVector<f64> = v.autodiff_referent();
    assert_eq!(address(referent), address(&v));
    let referent: &f64 = (&&&s).autodiff_referent();
    assert_eq!(address(referent), address(&s));
    let referent: &[f64] = (&a).autodiff_referent();
    assert_eq!(address(referent), address(a));
    let column = v.column(0);
    let referent: &DVectorView<'_, f64> = (&column).autodiff_referent();
    assert_eq!(address(referent), address(&column));
    assert_eq!(generic_referent(&s, &&v), (2.0, 1.0));
}

#[test]
fn operands_keep_the_type_of_an_expression() {
    fn generic<T: Real>(m: &DMatrix<T>, x: &DVector<T>, s: T) -> DVector<T> {
        let y = keep(&m) * keep(&x) * keep(&s);
        keep(&y) + keep(&x)
    }
    let (m, x) = (DMatrix::identity(2, 2), DVector::from_element(2, 1.0_f32));
    assert_eq!(generic(&m, &x, 2.0), DVector::from_element(2, 3.0));
    assert_eq!(keep(&2.0_f32) * keep(&&&3.0_f32), 6.0);
}

#[test]
fn inactive_values() {
    fn is_inactive<R: Inactive>(_: R) {}
    let text = String::from("x");
    is_inactive((text.as_str(), 'c', true, 1_usize));
    is_inactive(vec![Some(0..3_usize)]);
    is_inactive(Ok::<[i32; 2], String>([1, 2]));
    is_inactive(1.0_f64.partial_cmp(&2.0));
    is_inactive((Dyn(3), U3, 0..=4, ..));
    let x = vec![1.0, 2.0];
    assert_eq!(inactive(|| x.len()), 2);
    assert_eq!(detach(&x), &x);
}

#[test]
fn the_seed_of_a_scalar_is_one() {
    assert_eq!((seed(&0.0_f64), seed(&0.0_f32)), (1.0, 1.0));
}

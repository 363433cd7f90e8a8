//! Adjoints of linear maps, fills, layouts and loops against their definitions.

mod common;

use autodiff_core::__private::ops::{self, Add, Set};
use autodiff_core::{Differentiable, Tangent};
use common::{ROUNDING_F32, ROUNDING_F64, assert_all_close, assert_close, random};
use nalgebra::{DMatrix, DVector, Matrix2, Matrix2x3, Matrix3, OMatrix, RowDVector, U3, Vector3};

/// One linear map from a matrix a row: `⟨ȳ, f(v)⟩ = ⟨x̄, v⟩` for every `v`, and both modes.
macro_rules! rows {
    ($($name:ident: $x:expr => |$v:ident| $f:expr, $adjoint:ident $adjoint_into:ident, $tolerance:expr;)*) => {$(
        #[test]
        fn $name() {
            let x = random(&$x, 1);
            let $v = &x;
            let y_bar = random(&$f, 2);
            let x_bar = ops::$adjoint(&x, &y_bar);
            let $v = &random(&x, 3);
            assert_close(y_bar.inner_product(&$f), x_bar.inner_product($v), $tolerance);

            let mut set = random(&x, 4);
            ops::$adjoint_into(Set, &mut set, &x, &y_bar);
            assert_all_close(&set, &x_bar, $tolerance);
            let mut sum = random(&x, 4);
            ops::$adjoint_into(Add, &mut sum, &x, &y_bar);
            ops::accumulate_negated(Add, &mut sum, &x_bar);
            assert_all_close(&sum, &random(&x, 4), $tolerance);
        }
    )*};
}

rows! {
    transpose_static: Matrix2x3::<f64>::zeros() =>
        |x| x.transpose(), transpose_adjoint transpose_adjoint_into, ROUNDING_F64;
    transpose_dynamic: DMatrix::<f32>::zeros(4, 3) =>
        |x| x.transpose(), transpose_adjoint transpose_adjoint_into, ROUNDING_F32;
    transpose_vector: DVector::<f64>::zeros(4) =>
        |x| x.transpose(), transpose_adjoint transpose_adjoint_into, ROUNDING_F64;
    sum_static: Matrix2x3::<f64>::zeros() =>
        |x| x.sum(), sum_adjoint sum_adjoint_into, ROUNDING_F64;
    sum_dynamic: DMatrix::<f32>::zeros(4, 3) =>
        |x| x.sum(), sum_adjoint sum_adjoint_into, ROUNDING_F32;
    mean_dynamic: DMatrix::<f64>::zeros(4, 3) =>
        |x| x.mean(), mean_adjoint mean_adjoint_into, ROUNDING_F64;
    mean_empty: DMatrix::<f64>::zeros(0, 3) =>
        |x| x.mean(), mean_adjoint mean_adjoint_into, ROUNDING_F64;
    trace_static: Matrix3::<f64>::zeros() =>
        |x| x.trace(), trace_adjoint trace_adjoint_into, ROUNDING_F64;
    trace_dynamic: DMatrix::<f64>::zeros(4, 4) =>
        |x| x.trace(), trace_adjoint trace_adjoint_into, ROUNDING_F64;
    row_sum: Matrix2x3::<f64>::zeros() =>
        |x| x.row_sum(), row_sum_adjoint row_sum_adjoint_into, ROUNDING_F64;
    row_sum_dynamic: DMatrix::<f64>::zeros(4, 3) =>
        |x| x.row_sum(), row_sum_adjoint row_sum_adjoint_into, ROUNDING_F64;
    column_sum: Matrix2x3::<f64>::zeros() =>
        |x| x.column_sum(), column_sum_adjoint column_sum_adjoint_into, ROUNDING_F64;
    column_sum_mixed: OMatrix::<f64, U3, nalgebra::Dyn>::zeros(5) =>
        |x| x.column_sum(), column_sum_adjoint column_sum_adjoint_into, ROUNDING_F64;
    elements_by_column: vec![0.0; 6] => |x| DMatrix::from_column_slice(2, 3, x),
        from_columns_adjoint from_columns_adjoint_into, ROUNDING_F64;
    elements_by_row: [0.0; 6] => |x| Matrix2x3::from_row_slice(x),
        from_rows_adjoint from_rows_adjoint_into, ROUNDING_F64;
}

#[test]
fn elements_of_a_slice() {
    let data = &[1.0, 2.0, 3.0, 4.0][..];
    let y_bar = Matrix2::new(1.0, 2.0, 3.0, 4.0);
    assert_eq!(ops::from_columns_adjoint(data, &y_bar), vec![1.0, 3.0, 2.0, 4.0]);
    assert_eq!(ops::from_rows_adjoint(data, &y_bar), vec![1.0, 2.0, 3.0, 4.0]);
    let rows: Vec<f64> = (0..4).map(|k| ops::element_row_major(&y_bar, k)).collect();
    assert_eq!(rows, [1.0, 2.0, 3.0, 4.0]);
}

#[test]
fn fills() {
    let m = DMatrix::<f32>::zeros(2, 3);
    let filled = ops::fill(&m, &2.5);
    assert_eq!(filled, DMatrix::from_element(2, 3, 2.5));
    assert_eq!(ops::fill_adjoint(&2.5, &filled), 15.0);
    let mut s_bar = 1.0;
    ops::fill_adjoint_into(Add, &mut s_bar, &2.5, &filled);
    assert_eq!(s_bar, 16.0);
    assert_eq!(ops::fill(&m.column(0), &1.0), DVector::from_element(2, 1.0));
}

#[test]
fn quotients_of_zero_are_zero() {
    assert_eq!(ops::quotient(&0.0, &0.0), 0.0);
    assert_eq!(ops::quotient(&1.0, &2.0), 0.5);
    let (inf, y_bar) = (f64::INFINITY, Vector3::new(0.0, 1.0, -1.0));
    assert_eq!(ops::quotient(&y_bar, &0.0), Vector3::new(0.0, inf, -inf));
    assert_eq!(
        ops::component_quotient(&y_bar, &Vector3::new(0.0, 2.0, 0.0)),
        Vector3::new(0.0, 0.5, -inf)
    );
}

#[test]
fn inner_products() {
    assert_eq!(ops::inner(&2.0, &3.0_f32), 6.0);
    let x = DVector::from_iterator(21, (0..21).map(f64::from));
    assert_eq!(ops::inner(&x, &x), 2870.0);
    assert_eq!(ops::inner(&Vector3::new(1.0, 2.0, 3.0), &x.rows(1, 3)), 14.0);
}

#[test]
fn extrema_share_among_ties() {
    let nan = f64::NAN;
    let rows = [
        ([1.0, 3.0, 3.0, 0.0], [0.0, 0.5, 0.5, 0.0], [0.0, 0.0, 0.0, 1.0]),
        ([nan, 2.0, 1.0, 2.0], [0.0, 0.5, 0.0, 0.5], [0.0, 0.0, 1.0, 0.0]),
        ([nan; 4], [0.25; 4], [0.25; 4]),
        ([0.0, -0.0, -1.0, 1.0], [0.0, 0.0, 0.0, 1.0], [0.0, 0.0, 1.0, 0.0]),
    ];
    for (m, max, min) in rows {
        let m = Matrix2::from_row_slice(&m);
        assert_eq!(ops::max_shares(&m), Matrix2::from_row_slice(&max));
        assert_eq!(ops::min_shares(&m), Matrix2::from_row_slice(&min));
    }
    assert_eq!(ops::max_shares(&DVector::<f64>::zeros(0)).len(), 0);
}

#[test]
fn maps() {
    let (a, b) = (Vector3::new(1.0, 2.0, 3.0), DVector::from_vec(vec![4.0, 5.0, 6.0]));
    assert_eq!(ops::map((&a,), |(a,)| a * 2.0), Vector3::new(2.0, 4.0, 6.0));
    assert_eq!(ops::map((&a, &b), |(a, b)| a * b > 5.0), Vector3::new(false, true, true));
    let m = DMatrix::from_iterator(3, 3, (0..9).map(f64::from));
    let y = ops::map((&m.row(1).transpose(), &m.column(2), &b), |(x, y, z)| x + y + z);
    assert_eq!(y, Vector3::new(11.0, 16.0, 21.0));
    let y = ops::map((&m.row(1), &b.transpose()), |(x, y)| x + y);
    assert_eq!(y, RowDVector::from_vec(vec![5.0, 9.0, 13.0]));
}

#[test]
fn sweeps() {
    let (x, y_bar) = ([1.0, 2.0, 3.0], vec![1.0, 10.0, 100.0]);
    let (mut p, mut q) = (Vector3::zeros(), DVector::from_element(3, 1.0));
    ops::sweep(Set, (&x, &y_bar), (&mut p, &mut q), |(x, y)| (2.0 * x * y, y));
    assert_eq!(p, Vector3::new(2.0, 40.0, 600.0));
    assert_eq!(q, DVector::from_vec(y_bar.clone()));
    ops::sweep(Add, (&y_bar,), (&mut q,), |(y,)| (y,));
    assert_eq!(q, DVector::from_vec(vec![2.0, 20.0, 200.0]));
    let mut order = Vec::new();
    ops::sweep(Add, (&x[..],), (), |(x,)| order.push(x));
    assert_eq!(order, x);
}

#[test]
#[should_panic(expected = "different shapes: (3, 1) and (2, 1)")]
fn sweeps_over_different_shapes_panic() {
    ops::sweep(Set, (&Vector3::<f64>::zeros(),), (&mut [0.0; 2],), |(x,)| (x,));
}

#[test]
fn accumulation_reaches_every_tangent() {
    /// Puts `y` into `zero` under every mode.
    macro_rules! check {
        ($($dst:expr, $y:expr;)*) => {$({
            let (y, mut x) = ($y, $dst);
            let wanted = y.coordinates();
            ops::accumulate(Set, &mut x, &y);
            assert_eq!(x.coordinates(), wanted);
            ops::accumulate(Add, &mut x, &y);
            ops::accumulate(Add, &mut x, &y);
            ops::accumulate_negated(Add, &mut x, &y);
            assert_eq!(x.coordinates(), wanted.iter().map(|y| 2.0 * y).collect::<Vec<_>>());
            ops::accumulate_negated(Set, &mut x, &y);
            assert_eq!(x.coordinates(), wanted.iter().map(|y| -y).collect::<Vec<_>>());
        })*};
    }
    let m = DMatrix::from_element(3, 4, 2.0);
    let (mut a, mut b, mut c) = (m.clone(), m.clone(), m.clone());
    check! {
        5.0, 1.5;
        Vector3::repeat(5.0), Vector3::new(1.0, 2.0, 3.0);
        Vector3::repeat(5.0), DVector::from_element(3, 1.5);
        DMatrix::repeat(3, 1, 5.0), Vector3::new(1.0_f32, 2.0, 3.0);
        a.column_mut(1), Vector3::new(1.0, 2.0, 3.0);
        b.row_mut(1), RowDVector::repeat(4, 1.0);
        c.view_mut((1, 1), (2, 2)), m.view((0, 0), (2, 2)).into_owned();
        vec![5.0, 5.0], [1.0, 2.0];
        [5.0, 5.0], vec![1.0, 2.0];
        vec![Vector3::repeat(5.0)], vec![Vector3::new(1.0, 2.0, 3.0)];
        (5.0, [5.0_f32], ()), (1.0, [2.0_f32], ());
        Some(5.0), Some(1.0);
        None, Some(1.0);
        None::<f64>, None;
        Box::new(5.0), Box::new(1.0);
    }
    let (mut slice, mut some) = (vec![5.0; 4], Some(5.0));
    ops::accumulate(Set, &mut slice[1..3], &[1.0, 2.0][..]);
    assert_eq!(slice, [5.0, 1.0, 2.0, 5.0]);
    ops::accumulate(Set, &mut some, &None);
    assert_eq!(some, Some(0.0));
}

#[test]
fn the_buffer_of_a_slice_is_a_slice() {
    let x = &[1.0, 2.0][..];
    let mut x_bar = ops::zero(x);
    ops::buffer_mut::<[f64]>(&mut x_bar)[1] = 3.0;
    assert_eq!(ops::buffer_ref::<[f64]>(&x_bar), [0.0, 3.0]);
    let v = DVector::from_element(2, 1.0);
    let mut v_bar = ops::zero(&v);
    ops::buffer_mut::<DVector<f64>>(&mut v_bar)[1] = 3.0;
    assert_eq!(v_bar[1], v.zero_tangent()[1] + 3.0);
}

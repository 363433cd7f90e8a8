//! Every bilinear adjoint against its definition: `⟨ȳ, a ∘ b⟩ = ⟨ā, a⟩ = ⟨b̄, b⟩`.

mod common;

use autodiff_core::__private::ops::{self, Add, Set};
use autodiff_core::{Real, Tangent};
use common::{ROUNDING_F32, ROUNDING_F64, assert_all_close, assert_close, random};
use nalgebra::{
    DMatrix, DVector, Dyn, Matrix2x3, Matrix3, Matrix3x2, OMatrix, RowDVector, RowVector3, SMatrix,
    U3, Vector2, Vector3,
};

/// Checks one operation on one pair of operands.
///
/// An operation linear in `a` has `f(a, b) = J a`, so `⟨ȳ, f(v, b)⟩ = ⟨ā, v⟩` for every `v` is the
/// definition of `ā`; likewise for `b`.
macro_rules! check {
    (|$a:ident, $b:ident| $f:expr, $lhs:ident $lhs_into:ident $rhs:ident $rhs_into:ident, $tolerance:expr) => {{
        let (a, b) = (&$a, &$b);
        let ($a, $b) = (a, b);
        let y_bar = random(&$f, 3);
        let (a_bar, b_bar) = (ops::$lhs(a, b, &y_bar), ops::$rhs(b, a, &y_bar));
        {
            let a_dot = &random(a, 4);
            let $a = a_dot;
            assert_close(y_bar.inner_product(&$f), a_bar.inner_product(a_dot), $tolerance);
        }
        {
            let b_dot = &random(b, 5);
            let $b = b_dot;
            assert_close(y_bar.inner_product(&$f), b_bar.inner_product(b_dot), $tolerance);
        }
        check!(@into |dst, mode| ops::$lhs_into(mode, dst, a, b, &y_bar), a, a_bar, $tolerance);
        check!(@into |dst, mode| ops::$rhs_into(mode, dst, b, a, &y_bar), b, b_bar, $tolerance);
    }};
    (@into |$dst:ident, $mode:ident| $put:expr, $x:ident, $x_bar:ident, $tolerance:expr) => {{
        let start = random($x, 6);
        let mut x_bar = start.clone();
        { let ($dst, $mode) = (&mut x_bar, Set); $put; }
        assert_all_close(&x_bar, &$x_bar, $tolerance);
        let mut x_bar = start.clone();
        { let ($dst, $mode) = (&mut x_bar, Add); $put; }
        let mut sum = start;
        sum.accumulate(&$x_bar);
        assert_all_close(&x_bar, &sum, $tolerance);
    }};
}

/// Random operands, one row each, and the operation on them.
macro_rules! rows {
    ($($name:ident: $a:expr, $b:expr => |$x:ident, $y:ident| $f:expr,
        $lhs:ident $lhs_into:ident $rhs:ident $rhs_into:ident, $tolerance:expr;)*) => {$(
        #[test]
        fn $name() {
            let ($x, $y) = (random(&$a, 1), random(&$b, 2));
            check!(|$x, $y| $f, $lhs $lhs_into $rhs $rhs_into, $tolerance);
        }
    )*};
}

fn d<T: Real>(nrows: usize, ncols: usize) -> DMatrix<T> {
    DMatrix::zeros(nrows, ncols)
}

fn v<T: Real>(n: usize) -> DVector<T> {
    DVector::zeros(n)
}

fn mixed(ncols: usize) -> OMatrix<f64, U3, Dyn> {
    OMatrix::<f64, U3, Dyn>::zeros(ncols)
}

rows! {
    mul_scalars: 0.0_f64, 0.0_f64 =>
        |a, b| *a * *b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_scalar_by_static: 0.0_f32, Matrix2x3::<f32>::zeros() =>
        |a, b| *a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F32;
    mul_scalar_by_dynamic: 0.0_f64, d(4, 9) =>
        |a, b| *a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_dynamic_by_scalar: v(5), 0.0_f64 =>
        |a, b| a * *b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_static_by_scalar: Vector3::zeros(), 0.0_f64 =>
        |a, b| a * *b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_static: Matrix2x3::<f64>::zeros(), Matrix3::zeros() =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_static_f32: Matrix2x3::<f32>::zeros(), Matrix3x2::zeros() =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F32;
    mul_static_large: SMatrix::<f64, 12, 9>::zeros(), SMatrix::<f64, 9, 10>::zeros() =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_static_vector: Matrix2x3::<f64>::zeros(), Vector3::zeros() =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_row_by_static: RowVector3::<f64>::zeros(), Matrix3x2::zeros() =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_dynamic: d::<f64>(7, 8), d(8, 9) =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_dynamic_f32: d::<f32>(7, 8), d(8, 9) =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F32;
    mul_dynamic_small: d::<f64>(2, 3), d(3, 4) =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_dynamic_vector: d::<f64>(7, 8), v(8) =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_row_by_dynamic: RowDVector::<f64>::zeros(7), d(7, 8) =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_outer: v::<f64>(7), RowDVector::zeros(6) =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_empty: d::<f64>(7, 0), d(0, 9) =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_no_rows: d::<f64>(0, 3), d(3, 2) =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_dynamic_by_static: d::<f64>(7, 3), Matrix3::zeros() =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_dynamic_by_static_vector: d::<f64>(4, 2), Vector2::zeros() =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_mixed_by_dynamic: mixed(7), d(7, 6) =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    mul_static_by_mixed: Matrix3::zeros(), mixed(7) =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into, ROUNDING_F64;
    dot_dynamic: v::<f64>(11), v(11) =>
        |a, b| a.dot(b), dot_lhs dot_lhs_into dot_rhs dot_rhs_into, ROUNDING_F64;
    dot_static_f32: Vector3::<f32>::zeros(), Vector3::zeros() =>
        |a, b| a.dot(b), dot_lhs dot_lhs_into dot_rhs dot_rhs_into, ROUNDING_F32;
    dot_static_by_dynamic: Vector3::<f64>::zeros(), v(3) =>
        |a, b| a.dot(b), dot_lhs dot_lhs_into dot_rhs dot_rhs_into, ROUNDING_F64;
    component_mul_dynamic: d::<f64>(5, 4), d(5, 4) => |a, b| a.component_mul(b),
        component_mul_lhs component_mul_lhs_into component_mul_rhs component_mul_rhs_into, ROUNDING_F64;
    component_mul_static_by_dynamic: Vector3::<f64>::zeros(), v(3) => |a, b| a.component_mul(b),
        component_mul_lhs component_mul_lhs_into component_mul_rhs component_mul_rhs_into, ROUNDING_F64;
    tr_mul_static: Matrix3x2::<f64>::zeros(), Matrix3::zeros() =>
        |a, b| a.tr_mul(b), tr_mul_lhs tr_mul_lhs_into tr_mul_rhs tr_mul_rhs_into, ROUNDING_F64;
    tr_mul_dynamic: d::<f64>(8, 7), d(8, 9) =>
        |a, b| a.tr_mul(b), tr_mul_lhs tr_mul_lhs_into tr_mul_rhs tr_mul_rhs_into, ROUNDING_F64;
    tr_mul_dynamic_vector: d::<f32>(8, 7), v(8) =>
        |a, b| a.tr_mul(b), tr_mul_lhs tr_mul_lhs_into tr_mul_rhs tr_mul_rhs_into, ROUNDING_F32;
}

/// Operands that are parts of one matrix, one row each.
macro_rules! view_rows {
    ($($name:ident: |$m:ident| $a:expr, $b:expr => |$x:ident, $y:ident| $f:expr,
        $lhs:ident $lhs_into:ident $rhs:ident $rhs_into:ident;)*) => {$(
        #[test]
        fn $name() {
            let $m = &random(&d::<f64>(20, 20), 1);
            let ($x, $y) = ($a, $b);
            check!(|$x, $y| $f, $lhs $lhs_into $rhs $rhs_into, ROUNDING_F64);
        }
    )*};
}

view_rows! {
    mul_views: |m| m.view((0, 0), (8, 9)), m.view((3, 4), (9, 7)) =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into;
    mul_static_views: |m| m.fixed_view::<2, 3>(1, 1), m.fixed_view::<3, 4>(9, 9) =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into;
    mul_by_column: |m| m.columns(2, 7), m.column(11).rows(0, 7).into_owned() =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into;
    mul_row_by_column: |m| m.row(2), m.column(3) =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into;
    mul_stepped: |m| m.rows_with_step(0, 8, 1), m.columns_with_step(1, 7, 1) =>
        |a, b| a * b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into;
    mul_view_by_scalar: |m| m.view((1, 2), (3, 4)), 0.7 =>
        |a, b| a * *b, mul_lhs mul_lhs_into mul_rhs mul_rhs_into;
    dot_columns: |m| m.column(0), m.column(7) =>
        |a, b| a.dot(b), dot_lhs dot_lhs_into dot_rhs dot_rhs_into;
    dot_rows: |m| m.row(0), m.row(7) =>
        |a, b| a.dot(b), dot_lhs dot_lhs_into dot_rhs dot_rhs_into;
    component_mul_view: |m| m.view((1, 2), (3, 4)), m.view((5, 0), (3, 4)).into_owned() =>
        |a, b| a.component_mul(b),
        component_mul_lhs component_mul_lhs_into component_mul_rhs component_mul_rhs_into;
    tr_mul_views: |m| m.view((0, 0), (9, 8)), m.view((3, 4), (9, 7)) =>
        |a, b| a.tr_mul(b), tr_mul_lhs tr_mul_lhs_into tr_mul_rhs tr_mul_rhs_into;
}

#[test]
fn contributions_reach_parts_of_a_matrix() {
    let (a, b) = (random(&d::<f64>(7, 8), 1), random(&v(8), 2));
    let y_bar = random(&v::<f64>(7), 3);
    let expected = ops::mul_rhs(&b, &a, &y_bar);
    let mut m_bar = DMatrix::<f64>::zeros(8, 3);
    ops::mul_rhs_into(Set, &mut m_bar.column_mut(1), &b, &a, &y_bar);
    ops::mul_rhs_into(Add, &mut m_bar.column_mut(1), &b, &a, &y_bar);
    assert_all_close(&m_bar.column(1).into_owned(), &(&expected * 2.0), ROUNDING_F64);
    assert_eq!(m_bar.column(0).norm() + m_bar.column(2).norm(), 0.0);
}

#[test]
fn a_literal_operand_takes_the_precision_of_the_other() {
    let y_bar = Vector3::new(1.0_f32, 2.0, 3.0);
    let x_bar = ops::mul_rhs(&Vector3::<f32>::zeros(), &0.5, &y_bar);
    assert_eq!(x_bar, Vector3::new(0.5, 1.0, 1.5));
    let x_bar = ops::mul_lhs(&1.0_f32, &0.5, &3.0);
    assert_eq!(x_bar, 1.5);
}

fn generic<T: Real>(a: &DMatrix<T>, x: &DVector<T>, s: T) -> (DMatrix<T>, DVector<T>, T) {
    let y_bar = a * x;
    let a_bar = ops::mul_lhs(a, x, &y_bar);
    let mut x_bar = ops::mul_rhs(x, a, &y_bar);
    ops::dot_lhs_into(Add, &mut x_bar, x, x, &s);
    ops::accumulate(Add, &mut x_bar, x);
    let mut s_bar = ops::mul_lhs(&s, &s, &s);
    ops::accumulate_negated(Add, &mut s_bar, &s);
    ops::mul_lhs_into(Add, &mut s_bar, &s, x, &x_bar);
    (a_bar, x_bar, s_bar)
}

#[test]
fn rules_hold_for_a_generic_scalar() {
    let (a, x) = (random(&d::<f32>(3, 2), 1), random(&v::<f32>(2), 2));
    let (wide_a, wide_x) = (a.map(f64::from), x.map(f64::from));
    let (narrow, wide) = (generic(&a, &x, 0.5), generic(&wide_a, &wide_x, 0.5));
    assert_all_close(&narrow, &wide, ROUNDING_F32);
}

//! Operations of matrices of static and of dynamic size, in both precisions.

use nalgebra::allocator::Allocator;
use nalgebra::{Const, DefaultAllocator, Dim, Dyn, OMatrix};
use static_autodiff::prelude::*;

/// A matrix without zeros, ties and symmetries.
fn filled<T, R, C>(rows: usize, columns: usize, shift: f64) -> OMatrix<T, R, C>
where
    T: Real,
    R: Dim,
    C: Dim,
    DefaultAllocator: Allocator<R, C>,
{
    let mut x = shift;
    OMatrix::from_fn_generic(R::from_usize(rows), C::from_usize(columns), |_, _| {
        x += 0.7;
        T::lit(2.5 * (x * x).sin())
    })
}

/// Every function is checked with matrices of one kind: `a`, `b` are 2x3, `w` is 3x2, `q` is 2x2,
/// `u` and `v` have 3 elements, `r` is a row of 3, and `s` is a number.
macro_rules! of_kind {
    ([$T:ident, $Two:ty, $Three:ty]
     $($name:ident($($x:ident: &$X:ty),* $(; $n:ident)?) -> $Y:ty $body:block)*) => {
        type S = $T;
        type M = OMatrix<$T, $Two, $Three>;
        type W = OMatrix<$T, $Three, $Two>;
        type Q = OMatrix<$T, $Two, $Two>;
        type G = OMatrix<$T, $Three, $Three>;
        type V = OMatrix<$T, $Three, Const<1>>;
        type P = OMatrix<$T, $Two, Const<1>>;
        type R = OMatrix<$T, Const<1>, $Three>;

        fn a() -> M {
            filled(2, 3, 0.1)
        }

        fn b() -> M {
            filled(2, 3, 0.3)
        }

        fn w() -> W {
            filled(3, 2, 0.2)
        }

        fn q() -> Q {
            filled(2, 2, 0.5)
        }

        fn u() -> V {
            filled(3, 1, 0.6)
        }

        fn v() -> V {
            filled(3, 1, 0.9)
        }

        fn r() -> R {
            filled(1, 3, 0.8)
        }

        fn s() -> S {
            1.7
        }

        $(#[test]
        fn $name() {
            #[differentiable]
            fn f($($x: &$X),* $(, $n: $T)?) -> $Y $body

            check!(f($(&$x()),* $(, $n())?));
        })*
    };
}

macro_rules! of_every_kind {
    ($($rules:tt)*) => {
        mod static_f64 {
            use super::*;
            of_kind! { [f64, Const<2>, Const<3>] $($rules)* }
        }

        mod static_f32 {
            use super::*;
            of_kind! { [f32, Const<2>, Const<3>] $($rules)* }
        }

        mod dynamic_f64 {
            use super::*;
            of_kind! { [f64, Dyn, Dyn] $($rules)* }
        }

        mod dynamic_f32 {
            use super::*;
            of_kind! { [f32, Dyn, Dyn] $($rules)* }
        }

        mod mixed_f64 {
            use super::*;
            of_kind! { [f64, Const<2>, Dyn] $($rules)* }
        }
    };
}

of_every_kind! {
    // Arithmetic: values and references, scalars on either side.
    add(a: &M, b: &M) -> M { a + b }
    add_owned(a: &M, b: &M) -> M { (a + b) + (b + a) }
    add_left_owned(a: &M, b: &M) -> M { (a + b) + b }
    add_right_owned(a: &M, b: &M) -> M { a + (a + b) }
    sub(a: &M, b: &M) -> M { a - b }
    sub_owned(a: &M, b: &M) -> M { (a - b) - (b + b) }
    sub_left_owned(a: &M, b: &M) -> M { (a + b) - b }
    sub_right_owned(a: &M, b: &M) -> M { a - (a + b) }
    neg(a: &M) -> M { -a }
    neg_owned(a: &M, b: &M) -> M { -(a + b) }
    scale_by_value(a: &M; s) -> M { a * s }
    scale_by_literal(a: &M) -> M { a * 2.0 }
    scale_owned(a: &M, b: &M; s) -> M { (a + b) * s * 0.5 }
    literal_times_matrix(a: &M, b: &M) -> M { 2.0 * a + 3.0 * (a + b) }
    divide_by_value(a: &M; s) -> M { a / s }
    divide_owned(a: &M, b: &M; s) -> M { (a - b) / s / 4.0 }
    scale_method(a: &M; s) -> M { a.scale(s) }
    add_scalar(a: &M; s) -> M { a.add_scalar(s) }
    add_scalar_literal(a: &M) -> M { a.add_scalar(0.5) }

    // Products.
    matrix_times_matrix(a: &M, w: &W) -> Q { a * w }
    matrix_times_owned(a: &M, w: &W) -> Q { a * (w * 2.0) }
    owned_times_matrix(a: &M, b: &M, w: &W) -> Q { (a + b) * w }
    owned_times_owned(a: &M, b: &M, w: &W) -> Q { (a + b) * (w - w * 3.0) }
    matrix_times_vector(a: &M, v: &V) -> P { a * v }
    row_times_vector(r: &R, v: &V) -> S { (r * v)[0] }
    outer_product(v: &V, r: &R) -> G { v * r }
    outer_product_of_a_transpose(v: &V, u: &V) -> G { v * u.transpose() }
    chain_of_products(a: &M, w: &W, v: &V) -> P { a * w * a * v }
    square(q: &Q) -> Q { q * q }
    gram(a: &M) -> G { a.transpose() * a }
    tr_mul(a: &M, b: &M) -> G { a.tr_mul(b) }
    tr_mul_vector(w: &W, v: &V) -> P { w.tr_mul(v) }
    tr_mul_with_itself(a: &M) -> G { a.tr_mul(a) }
    component_mul(a: &M, b: &M) -> M { a.component_mul(b) }
    component_mul_with_itself(a: &M) -> M { a.component_mul(a) }
    component_div(a: &M, b: &M) -> M { a.component_div(b) }
    component_div_by_itself(a: &M) -> M { a.component_div(a) }
    dot(u: &V, v: &V) -> S { u.dot(v) }
    dot_of_matrices(a: &M, b: &M) -> S { a.dot(b) }
    dot_with_itself(v: &V) -> S { v.dot(v) }
    quadratic_form(q: &Q, a: &M, v: &V) -> S { (a * v).dot(&(q * (a * v))) }

    // Reductions.
    sum(a: &M) -> S { a.sum() }
    mean(a: &M) -> S { a.mean() }
    trace(q: &Q) -> S { q.trace() }
    trace_of_a_product(a: &M, w: &W) -> S { (a * w).trace() }
    norm(a: &M) -> S { a.norm() }
    norm_squared(a: &M) -> S { a.norm_squared() }
    max(a: &M) -> S { a.max() }
    min(a: &M) -> S { a.min() }
    row_sum(a: &M) -> R { a.row_sum() }
    column_sum(a: &M) -> P { a.column_sum() }
    normalized(v: &V) -> V { v / v.norm() }
    log_of_a_sum_of_exponentials(v: &V) -> S { log_sum_exp(v) }
    difference_of_extrema(v: &V, u: &V) -> S { (v - u).max() - v.component_mul(u).min() }

    // Shapes and parts.
    transpose(a: &M) -> W { a.transpose() }
    transpose_owned(a: &M, b: &M) -> W { (a + b).transpose() }
    clone(a: &M) -> M { a.clone() }
    clone_owned_part(a: &M) -> R { a.row(1).clone_owned() }
    element(a: &M, b: &M) -> S { a[(1, 0)] * b[(0, 2)] }
    linear_index(a: &M, b: &M) -> S { a[1] * b[4] }
    same_element_twice(a: &M) -> S { a[(0, 1)] * a[2] }
    element_of_a_local(a: &M, b: &M) -> S { let c = a + b; c[(0, 0)] * c[3] }
    element_of_a_row(a: &M; s) -> S { a.row(1)[2] * s }
    element_of_a_column(a: &M; s) -> S { a.column(0)[1] * s }
    row_sum_of_a_view(a: &M) -> S { a.row(0).sum() * a.row(1).mean() }
    norm_of_a_view(a: &M) -> S { a.column(2).norm() + a.row(0).norm_squared() }
    extremum_of_a_view(a: &M) -> S { a.row(1).max() * a.column(1).min() }
    dot_of_views(a: &M, b: &M) -> S { a.column(1).dot(&b.column(0)) + a.row(0).dot(&a.row(1)) }
    dot_with_a_view(w: &W, v: &V) -> S { v.dot(&w.column(0)) * w.column(1).dot(v) }
    arithmetic_of_views(a: &M, b: &M; s) -> P { (a.column(0) + b.column(1)) * s - a.column(2) }
    product_with_a_view(a: &M, w: &W) -> P { a * w.column(1) }
    product_of_a_view(a: &M, v: &V) -> S { (a.row(1) * v)[0] }
    component_product_of_views(a: &M) -> R { a.row(0).component_mul(&a.row(1)) }
    transpose_of_a_view(a: &M) -> V { a.row(1).transpose() }
    map_of_a_view(a: &M) -> P { a.column(1).map(|x| x * x) }

    // Closures.
    map(a: &M) -> M { a.map(|x| x.sin() * x) }
    map_with_literals(a: &M) -> M { a.map(|x| 0.5 * x * x - 1.0 / (2.0 + x * x)) }
    map_with_a_capture(a: &M; s) -> M { a.map(|x| x * s + s * s) }
    map_with_a_captured_matrix(a: &M, v: &V) -> M { a.map(|x| x * v[1] + v[2]) }
    map_of_what_it_captures(v: &V) -> V { v.map(|x| x * v[0] + v[1]) }
    map_to_a_constant(a: &M, b: &M) -> M { a.map(|_| 1.5).component_mul(b) }
    map_of_the_identity(a: &M) -> M { a.map(|x| x) }
    map_with_statements(a: &M; s) -> M {
        a.map(|x| {
            let y = x * s;
            let z = y.exp();
            z / (z + 1.0)
        })
    }
    zip_map(a: &M, b: &M) -> M { a.zip_map(b, |x, y| x * y * y) }
    zip_map_with_a_capture(a: &M, b: &M; s) -> M { a.zip_map(b, |x, y| (x - y).powi(2) * s) }
    zip_map_with_itself(a: &M) -> M { a.zip_map(a, |x, y| x * y + x) }
    zip_map_of_one_argument(a: &M, b: &M) -> M { a.zip_map(b, |x, _| x * x) }
    nested_maps(v: &V, u: &V; s) -> S { v.map(|x| u.map(|y| x * y * s).sum()).sum() }
}

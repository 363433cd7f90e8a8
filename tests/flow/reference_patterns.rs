//! Patterns that see a value through a reference, or change it through one.

use static_autodiff::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiable]
fn scale(y: &mut f64, k: f64) {
    *y *= k;
}

#[differentiable]
fn copied_by_a_reference_pattern(x: f64) -> f64 {
    let mut p = (x, x * x);
    let &(a, _) = &p;
    p.0 = 5.0;
    a * p.0 + p.1
}

#[differentiable]
fn copied_by_a_mutable_reference_pattern(x: f64) -> f64 {
    let mut p = (x, x * x);
    let &mut (a, _) = &mut p;
    p.0 = 5.0;
    a * p.0 + p.1
}

#[differentiable]
fn copied_from_a_struct(x: f64) -> f64 {
    let mut p = Point { x, y: x * x };
    let &Point { x: a, y: _ } = &p;
    p.x = 5.0;
    a * p.x + p.y
}

#[differentiable]
fn copied_from_an_array(x: f64) -> f64 {
    let mut p = [x, x * x];
    let &[a, _] = &p;
    p[0] = 5.0;
    let b = p[0];
    p[0] = 7.0;
    a * b * p[0] + p[1]
}

#[differentiable]
fn copies_before_a_store(x: f64) -> f64 {
    let mut p = (x, x * x);
    let (a, b) = &p;
    let s = a * b;
    p.0 = 5.0;
    let (ref c, d) = p;
    s * c * d + p.1
}

#[test]
fn what_a_pattern_copies_does_not_change() {
    // `p` becomes `(5, x²)`, and the name keeps `x`.
    assert_eq!(check_scalar!(copied_by_a_reference_pattern(1.5)), 8.0);
    assert_eq!(check_scalar!(copied_by_a_mutable_reference_pattern(1.5)), 8.0);
    assert_eq!(check_scalar!(copied_from_a_struct(1.5)), 8.0);
    assert_eq!(check_scalar!(copied_from_an_array(1.5)), 38.0);
    check_scalar!(copies_before_a_store(1.5));
}

#[differentiable]
fn elements_changed(x: f64) -> f64 {
    let mut v = [x, 2.0, x * x];
    let [a, b, c] = &mut v;
    *a += *b;
    *b = *a * *c;
    *c *= *b;
    v[0] * v[1] + v[2]
}

#[differentiable]
fn elements_of_a_constant_changed(x: f64) -> f64 {
    let mut v = [1.0, 2.0];
    let [a, b] = &mut v;
    *a = x * 2.0;
    *b += *a * x;
    v[0] * v[1]
}

#[differentiable]
fn fields_changed(x: f64) -> f64 {
    let mut y = (1.0_f64, 2.0_f64);
    let (r, s) = &mut y;
    *r = x * x;
    *s += *r;
    y.0 * y.1
}

#[differentiable]
fn fields_handed_on(x: f64) -> f64 {
    let mut y = (1.0_f64, 2.0_f64);
    let (r, s) = &mut y;
    scale(r, x);
    scale(s, x * x);
    y.0 * y.1
}

#[differentiable]
fn elements_handed_on(x: f64) -> f64 {
    let mut y = [x, 2.0];
    let [r, s] = &mut y;
    scale(r, x);
    scale(s, x * x);
    y[0] * y[1]
}

#[differentiable]
fn fields_of_a_struct_changed(x: f64) -> f64 {
    let mut y = Point { x: 1.0, y: 2.0 };
    let Point { x: r, y: s } = &mut y;
    *r = x * x;
    *s += *r;
    y.x * y.y
}

#[differentiable]
fn two_fields_at_once(x: f64) -> f64 {
    let mut o = (1.0_f64, 2.0_f64);
    let (a, b) = (&mut o.0, &mut o.1);
    *a = x;
    *b *= x;
    o.0 * o.1
}

#[differentiable]
fn element_in_if_let(x: f64) -> f64 {
    let mut o = vec![1.0, 2.0];
    if let [a, _] = &mut o[..] {
        *a = x;
    }
    o[0] * o[1]
}

#[differentiable]
fn element_of_a_slice_in_a_match(x: f64) -> f64 {
    let mut o = [1.0, 2.0];
    match &mut o[..] {
        [a, _] => *a = x * x,
        _ => {}
    }
    o[0] * o[1]
}

#[differentiable]
fn swapped_elements(x: f64) -> f64 {
    let mut o = vec![1.0, 2.0];
    let [a, b] = &mut o[..] else { return 0.0 };
    std::mem::swap(a, b);
    *a *= x;
    o[0] * o[1] + o[0]
}

#[differentiable]
fn field_behind_a_guard(x: f64) -> f64 {
    let mut o = (x, 1.0);
    match &mut o {
        (a, b) if *a > 0.0 => {
            *b = *a * x;
        }
        _ => {}
    }
    o.0 * o.1
}

#[differentiable]
fn constant_field_behind_a_guard(x: f64) -> f64 {
    let mut o = (1.0_f64, 1.0_f64);
    match &mut o {
        (a, b) if x > 0.0 => {
            *b = x;
        }
        _ => {}
    }
    o.0 * o.1
}

#[differentiable]
fn field_of_a_constant_struct(x: f64) -> f64 {
    let mut o = Point { x: 1.0, y: 2.0 };
    match &mut o {
        Point { x: a, .. } => {
            *a = x;
        }
    }
    o.x * o.y
}

#[differentiable]
fn pattern_of_a_reference_by_its_name(x: f64) -> f64 {
    let mut o = Point { x: 1.0, y: 2.0 };
    let p = &mut o;
    let Point { x: a, .. } = p;
    *a = x;
    o.x * o.y
}

#[differentiable]
fn pattern_of_an_active_reference(x: f64) -> f64 {
    let mut o = Point { x, y: 2.0 };
    let p = &mut o;
    let Point { x: a, .. } = p;
    *a *= x;
    o.x * o.y
}

#[test]
fn stores_through_a_pattern_are_seen() {
    check_scalar!(elements_changed(1.5));
    check_scalar!(elements_of_a_constant_changed(1.5));
    // `x² (2 + x²)`
    assert_eq!(check_scalar!(fields_changed(1.5)), 4.0 * 1.5 + 4.0 * 1.5_f64.powi(3));
    // `x · 2x²`
    assert_eq!(check_scalar!(fields_handed_on(1.5)), 13.5);
    // `x² · 2x²`
    assert_eq!(check_scalar!(elements_handed_on(1.5)), 27.0);
    check_scalar!(fields_of_a_struct_changed(1.5));
    check_scalar!(two_fields_at_once(1.5));
    assert_eq!(check_scalar!(element_in_if_let(1.5)), 2.0);
    assert_eq!(check_scalar!(element_of_a_slice_in_a_match(1.5)), 6.0);
    check_scalar!(swapped_elements(1.5));
    check_scalar!(field_behind_a_guard(1.5));
    check_scalar!(field_behind_a_guard(-1.5));
    assert_eq!(check_scalar!(constant_field_behind_a_guard(1.5)), 1.0);
    assert_eq!(check_scalar!(field_of_a_constant_struct(1.5)), 2.0);
    assert_eq!(check_scalar!(pattern_of_a_reference_by_its_name(1.5)), 2.0);
    assert_eq!(check_scalar!(pattern_of_an_active_reference(1.5)), 6.0);
}

#[differentiable]
fn items_of_a_mutable_loop(x: f64) -> f64 {
    let mut v = vec![(x, 1.0), (2.0, x)];
    for (a, b) in &mut v {
        *a *= x;
        *b += *a;
    }
    v[0].0 * v[1].1 + v[0].1
}

#[differentiable]
fn constant_items_of_a_mutable_loop(x: f64) -> f64 {
    let mut v = vec![(1.0_f64, 1.0_f64), (2.0, 3.0)];
    for (a, b) in v.iter_mut() {
        *a *= x;
        *b += *a;
    }
    v[0].0 * v[1].1 + v[0].1
}

#[differentiable]
fn arrays_of_a_mutable_loop(x: f64) -> f64 {
    let mut v = vec![[x, 1.0], [2.0, x]];
    for [a, b] in v.iter_mut() {
        *a *= x;
        *b += *a;
    }
    v[0][0] * v[1][1] + v[0][1]
}

#[differentiable]
fn structs_of_a_mutable_loop(x: f64) -> f64 {
    let mut v = vec![Point { x, y: 1.0 }, Point { x: 1.0, y: x }];
    for Point { x: a, y: b } in v.iter_mut() {
        *a *= x;
        *b += *a;
    }
    v[0].x * v[1].y + v[0].y
}

#[differentiable]
fn mutable_chunks(x: f64) -> f64 {
    let mut v = vec![x, x * 2.0, 3.0];
    for c in v.chunks_mut(2) {
        if let [a, b] = c {
            *a *= *b;
            *b = x;
        }
    }
    v[0] * v[1] + v[2]
}

#[test]
fn items_of_loops_are_taken_apart() {
    check_scalar!(items_of_a_mutable_loop(1.5));
    check_scalar!(constant_items_of_a_mutable_loop(1.5));
    check_scalar!(arrays_of_a_mutable_loop(1.5));
    check_scalar!(structs_of_a_mutable_loop(1.5));
    check_scalar!(mutable_chunks(1.5));
}

#[differentiable]
fn ref_mut_name(a: f64, x: f64) -> f64 {
    let mut y = a;
    let ref mut r = y;
    *r = a * x;
    y
}

#[differentiable]
fn ref_mut_in_a_tuple(a: f64, x: f64) -> f64 {
    let mut y = (a, x);
    let (ref mut r, ref s) = y;
    *r *= a * *s;
    y.0 * y.1
}

#[differentiable]
fn ref_mut_in_a_match(a: f64, x: f64) -> f64 {
    let mut y = Point { x: a, y: x };
    match y {
        Point { x: ref mut r, .. } => *r *= a,
    }
    y.x * y.y
}

#[differentiable]
fn ref_names(a: f64, x: f64) -> f64 {
    let y = (a, x);
    let (ref r, ref s) = y;
    let ref t = a;
    r * s * t
}

#[differentiable]
fn whole_and_parts(x: f64) -> f64 {
    let p @ (a, b) = (x, x * x);
    let q @ Point { x: u, .. } = Point { x, y: a };
    p.0 * b + q.y * u + a
}

#[differentiable]
fn references_in_loops(v: &[(f64, f64)]) -> f64 {
    let mut s = 0.0;
    for &(a, ref b) in v {
        s += a * b;
    }
    for (k, &(a, b)) in v.iter().enumerate() {
        s += a * b * k as f64;
    }
    s + v.iter().map(|&(a, _)| a * a).sum::<f64>()
}

#[differentiable]
fn shadowed_names(x: f64) -> f64 {
    let (x, y) = (x * x, x);
    let [x, y] = [y, x];
    x * y + x
}

#[test]
fn names_by_reference() {
    assert_eq!(check_scalar!(ref_mut_name(1.5, 2.0)), (2.0, 1.5));
    // `a² x · x`
    assert_eq!(check_scalar!(ref_mut_in_a_tuple(1.5, 2.0)), (12.0, 9.0));
    assert_eq!(check_scalar!(ref_mut_in_a_match(1.5, 2.0)), (6.0, 2.25));
    assert_eq!(check_scalar!(ref_names(1.5, 2.0)), (6.0, 2.25));
    check_scalar!(whole_and_parts(1.5));
    references_in_loops::gradcheck(&[(1.5, 0.5), (2.0, 0.25)]).assert_ok();
    check_scalar!(shadowed_names(1.5));
}

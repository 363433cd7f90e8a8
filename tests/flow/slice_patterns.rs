//! Patterns of slices and arrays.

use static_autodiff::prelude::*;

#[differentiable]
fn first_and_rest(v: &[f64]) -> f64 {
    match v {
        [first, rest @ ..] => first * first + rest.iter().sum::<f64>() * rest.len() as f64,
        [] => 0.0,
    }
}

#[differentiable]
fn recursion_over_the_rest(v: &[f64]) -> f64 {
    match v {
        [] => 1.0,
        [x] => x.sin(),
        [x, rest @ ..] => x * recursion_over_the_rest(rest),
    }
}

#[differentiable]
fn last_two(v: &[f64]) -> f64 {
    if let [.., a, b] = v { a * b } else { 0.0 }
}

#[differentiable]
fn ends_and_middle(v: &[f64]) -> f64 {
    let [a, mid @ .., b] = v else { return 1.0 };
    let mut s = a * b;
    for m in mid {
        s += m * a;
    }
    s
}

#[differentiable]
fn windows_in_a_closure(v: &[f64]) -> f64 {
    v.windows(2)
        .map(|w| match w {
            [a, b] => a * b,
            _ => 0.0,
        })
        .sum()
}

#[differentiable]
fn windows_in_a_loop(v: &[f64]) -> f64 {
    let mut s = 0.0;
    for w in v.windows(3) {
        let [a, b, c] = w else { continue };
        s += a * b - c;
    }
    s
}

#[differentiable]
fn windows_behind_a_reference(v: &[f64]) -> f64 {
    let mut s = 0.0;
    for w in v.windows(2) {
        if let &[a, b] = w {
            s += (b - a) * (b - a);
        }
    }
    s
}

#[differentiable]
fn chunks_in_a_closure(v: &[f64]) -> f64 {
    v.chunks_exact(2)
        .map(|c| {
            let [a, b] = *c else { return 0.0 };
            a * b
        })
        .sum()
}

#[test]
fn slices_of_every_length() {
    for v in [&[][..], &[1.5], &[1.5, 0.5], &[1.5, 0.5, 2.0, 0.3]] {
        check_scalar!(first_and_rest(v));
        check_scalar!(recursion_over_the_rest(v));
        check_scalar!(last_two(v));
        check_scalar!(ends_and_middle(v));
        check_scalar!(windows_in_a_closure(v));
        check_scalar!(windows_in_a_loop(v));
        check_scalar!(windows_behind_a_reference(v));
        check_scalar!(chunks_in_a_closure(v));
    }
    assert_eq!(last_two::grad(&[1.5, 0.5, 2.0, 0.25]), [0.0, 0.0, 0.25, 2.0]);
    assert_eq!(first_and_rest::grad(&[1.5, 0.5, 2.0]), [3.0, 2.0, 2.0]);
    assert_eq!(ends_and_middle::grad(&[1.5, 0.5, 2.0]), [2.5, 1.5, 1.5]);
}

#[differentiable]
fn ends_and_middle_changed(v: &mut [f64]) {
    if let [a, mid @ .., b] = v {
        *a += *b;
        for m in mid {
            *m *= *a;
        }
        *b = a.sin();
    }
}

#[differentiable]
fn middle_by_its_index(v: &mut [f64]) -> f64 {
    if let [a, mid @ .., b] = v {
        *a += *b;
        for m in mid.iter_mut() {
            *m *= *a;
        }
        *b = a.sin();
        mid[0] = *b * 2.0;
    }
    v.iter().sum()
}

#[test]
fn slices_are_changed_through_a_pattern() {
    for n in 0..5 {
        ends_and_middle_changed::gradcheck(&mut [1.5, 0.5, 2.0, 0.3][..n.min(4)]).assert_ok();
    }
    middle_by_its_index::gradcheck(&mut [1.5, 0.5, 2.0, 0.3]).assert_ok();
}

#[differentiable]
fn array_by_value(v: [f64; 3]) -> f64 {
    let [a, .., c] = v;
    let [x, y, z] = v;
    a * c + x * y * z
}

#[differentiable]
fn vector_as_a_slice(x: f64) -> f64 {
    let v = vec![x, 2.0 * x, x * x];
    match v.as_slice() {
        [a, b, c] => a * b * c,
        _ => 0.0,
    }
}

#[differentiable]
fn vector_in_brackets(x: f64) -> f64 {
    let v = vec![x, 2.0 * x, x * x];
    match &v[..] {
        [a, .., c] => a * c,
        _ => 0.0,
    }
}

#[differentiable]
fn part_of_a_vector(x: f64) -> f64 {
    let v = vec![x, 2.0 * x, x * x];
    match &v[1..] {
        &[b, c] => b * c,
        _ => 0.0,
    }
}

#[test]
fn arrays_and_vectors_are_taken_apart() {
    assert_eq!(check_scalar!(array_by_value([1.5, 0.5, 2.0])), [3.0, 3.0, 2.25]);
    assert_eq!(check_scalar!(vector_as_a_slice(1.5)), 8.0 * 1.5_f64.powi(3));
    check_scalar!(vector_in_brackets(1.5));
    check_scalar!(part_of_a_vector(1.5));
}

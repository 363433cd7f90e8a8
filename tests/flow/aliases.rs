//! References and iterators: what runs when, and through which name something changes.

use static_autodiff::prelude::*;

#[differentiable]
fn bump(p: &mut f64, x: f64) -> f64 {
    *p = *p * x + 1.0;
    *p * x
}

#[differentiable]
fn two(a: f64, b: f64) -> f64 {
    a * b + a
}

/// Checks functions of two numbers: forward, reverse, differences, and the value of the function.
macro_rules! cases {
    ($($name:ident($a:ident, $x:ident) $body:block)*) => {$(
        #[test]
        fn $name() {
            #[differentiable]
            fn case($a: f64, $x: f64) -> f64 $body

            let (a, x) = (1.5, 0.75);
            check_scalar!(case(a, x));
        }
    )*};
}

cases! {
    a_sum_reads_before_a_call_changes(a, x) {
        let mut y = a;
        let p = &mut y;
        *p + bump(p, x)
    }

    a_product_reads_before_a_call_changes(a, x) {
        let mut y = a;
        let p = &mut y;
        *p * bump(p, x)
    }

    a_method_reads_before_a_call_changes(a, x) {
        let mut y = a;
        let p = &mut y;
        p.max(bump(p, x))
    }

    an_argument_is_read_before_a_call_changes(a, x) {
        let mut y = a;
        let p = &mut y;
        two(*p, bump(p, x))
    }

    enumerate_counts_upwards_after_rev(a, x) {
        let mut sum = 0.0;
        let v = [a, x, a * x];
        for (i, e) in v.iter().rev().enumerate() {
            sum += i as f64 * *e;
        }
        for (i, e) in v.chunks(2).rev().enumerate() {
            sum += i as f64 * e[0];
        }
        for (i, k) in (1..4).rev().enumerate() {
            sum += i as f64 * a * k as f64;
        }
        sum
    }

    enumerate_counts_upwards_between_two_rev(a, x) {
        let mut sum = 0.0;
        let v = [a, x, a * x];
        for (i, e) in v.iter().rev().enumerate().rev() {
            sum = sum * x + i as f64 * *e;
        }
        sum + v.iter().rev().enumerate().map(|(i, e)| i as f64 * *e).sum::<f64>()
    }

    enumerate_counts_upwards_in_a_mutable_iterator(a, x) {
        let mut v = [a, x, a * x];
        for (i, e) in v.iter_mut().rev().enumerate() {
            *e *= i as f64;
        }
        v[0] + 2.0 * v[1] + 3.0 * v[2]
    }

    return_leaves_the_closure_alone(a, x) {
        let v = [a, -x, a * x];
        let sum = v.iter().map(|e| { if *e < 0.0 { return 0.5 * x; } *e * x }).sum::<f64>();
        sum * v.iter().fold(x, |s, e| { if *e < 0.0 { return s; } s * *e })
    }

    a_nested_destructuring_assignment(a, x) {
        let (mut p, mut q, mut r) = (a, x, 1.0);
        ((p, q), r) = ((q, p * 2.0), 3.0 * r * x);
        p + q * r
    }
}

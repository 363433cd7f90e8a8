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

#[differentiable]
fn neighbour(v: &mut [f64], k: usize, x: f64) -> f64 {
    let old = v[k];
    v[k] = old * x + v[(k + 1) % v.len()];
    old * v[k]
}

#[differentiable]
fn neighbours(v: &mut [f64], x: f64) -> f64 {
    let mut sum = 0.0;
    for k in 0..v.len() {
        if v[k] > 2.0 {
            continue;
        }
        sum += neighbour(v, k, x * v[k]);
        sum = sum * 0.5 + neighbour(v, (k + 1) % 3, sum);
    }
    sum
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

    an_argument_of_a_call_in_a_loop_depends_on_what_the_call_changes(a, x) {
        let mut v = [a, x, a + x];
        let first = neighbours(&mut v, x);
        let second = neighbours(&mut v, first * 0.1);
        first * second + v[0] * v[1] - v[2]
    }

    a_store_in_a_loop_reads_what_it_changes(a, x) {
        let mut w = vec![a, x, a * x];
        for i in 0..4 {
            let t = w[i % 3];
            w[(i + 1) % 3] = t * w[(i + 2) % 3] + x;
            w[i % 3] *= t;
            if i == 2 {
                w = vec![w[2], t, w[0] * w[1]];
            }
        }
        w[0] + w[1] * w[2]
    }

    a_branch_shadows_both_names(a, x) {
        let y = a;
        let mut z = x;
        let y = if y > z {
            let z = y * y;
            let y = z * x;
            {
                let x = y + z;
                x * y
            }
        } else {
            let y = z;
            z = y * a;
            y
        };
        let z = {
            let mut z = z;
            z *= y;
            z + x
        };
        y * z
    }
}

//! References to inactive values as arguments, and hidden behind functions and branches.

use static_autodiff::prelude::*;

mod inactive_ref_names {
    use super::*;
    fn count(k: &mut usize) -> usize {
        *k += 1;
        *k
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut k = 1usize;
        let r = &mut k;
        count(r);
        let n: usize = count(r);
        let y = a * n as f64;
        count(&mut *r);
        y * x * *r as f64 + k as f64 * x
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod inactive_ref_to_diff {
    use super::*;
    #[differentiable]
    fn g(x: f64, k: &mut usize) -> f64 {
        *k += 1;
        x * *k as f64
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut k = 1usize;
        let r = &mut k;
        let y = g(a, r);
        let z = g(x, &mut *r);
        let w = g(x * y, r);
        y * z * w + k as f64 * x
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod inactive_param_to_diff {
    use super::*;
    #[differentiable]
    fn g(x: f64, k: &mut usize) -> f64 {
        *k += 1;
        x * *k as f64
    }
    #[differentiable]
    fn h(a: f64, k: &mut usize) -> f64 {
        let y = g(a, k);
        let z = g(y, &mut *k);
        let r = k;
        *r += 1;
        let r2 = &mut *r;
        *r2 += 1;
        let w = g(z, r2);
        w * *r as f64
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut k = 1usize;
        h(a, &mut k) * h(x, &mut k) * k as f64
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod inactive_mut_to_call {
    use super::*;
    fn count(k: &mut usize) -> usize {
        *k += 1;
        *k
    }
    #[differentiable]
    fn g(x: f64, k: &mut usize) -> f64 {
        *k += 1;
        x * *k as f64
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut k = 1usize;
        let r = &mut k;
        count(r);
        let y = g(a, r);
        let n: usize = count(r);
        let z = g(x * n as f64, r);
        y * z + k as f64 * x
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod hidden_ref_loop {
    use super::*;
    fn first(v: &mut [f64]) -> &mut [f64] {
        &mut v[..1]
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut buf = vec![0.5; 3];
        let mut s = a;
        for i in 0..3 {
            let r = first(&mut buf);
            let y = a * r[0];
            r[0] += 1.0;
            s += y * y * x;
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod hidden_ref_in_an_iterator {
    use super::*;
    struct S {
        w: f64,
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut buf = [S { w: 1.0 }, S { w: 2.0 }];
        let mut s = a;
        for k in buf.iter_mut() {
            let y = s * k.w;
            k.w += 1.0;
            s += y * y * x * k.w;
            k.w += 1.0;
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod hidden_ref_block {
    use super::*;
    struct S {
        w: f64,
        v: [f64; 2],
    }
    fn get(s: &mut S) -> &mut S {
        s
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut buf = S { w: 1.0, v: [1.0, 2.0] };
        let mut s = a;
        if x > 0.0 {
            let k = get(&mut buf);
            let y = s * k.w;
            k.w += 1.0;
            s += y * y * x * k.w * k.v[0];
            k.v[0] += 1.0;
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod mut_ref_loop {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut buf = [1.0, 2.0];
        let mut s = a;
        for i in 0..2 {
            let mut r = &mut buf;
            let y = s * r[0];
            r[0] += 1.0;
            s += y * y * x * r[0];
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod chosen_inactive {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let (mut k, mut l) = (vec![1usize], vec![2usize]);
        let (r, s) = (&mut k, &mut l);
        let p = if a > x { r } else { s };
        p.push(3);
        let mut y = a;
        let q = if a > x { &mut k } else { &mut l };
        q.push(4);
        y * x * k.len() as f64 + l.len() as f64 * a
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
        check_scalar!(f(0.5, 0.75));
    }
}

mod chosen_inactive_with_store {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let (mut k, mut l) = (vec![1usize], vec![2usize]);
        let mut y = a;
        let p = if a > x {
            y *= x;
            &mut k
        } else {
            &mut l
        };
        p.push(3);
        y * x * k.len() as f64 + l.len() as f64 * a
    }
}

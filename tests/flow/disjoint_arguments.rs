//! Calls that take several parts of one variable, and references handed on.

use static_autodiff::prelude::*;

mod two_halves {
    use super::*;
    #[differentiable]
    fn g(p: &mut [f64], q: &mut [f64], x: f64) -> f64 {
        for i in 0..p.len() {
            p[i] *= q[i];
            q[i] += x * p[i];
        }
        p[0]
    }
    #[differentiable]
    fn h(p: &mut [f64], q: &[f64], x: f64) -> f64 {
        for i in 0..p.len() {
            p[i] *= q[i];
        }
        p[0] * x
    }
    #[differentiable]
    fn last(q: &mut [f64], p: &mut f64, x: f64) -> f64 {
        *p = *p * x + q[1];
        q[0] *= *p;
        *p
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut v = vec![a, x, a * x, 2.0 * x];
        let (p, q) = v.split_at_mut(2);
        let y = g(p, q, x);
        let z = h(p, q, x) + h(q, p, y) + last(q, &mut p[1], y);
        v[0] * v[1] * v[2] * v[3] * z
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod two_fields {
    use super::*;
    #[differentiable]
    fn g(p: &mut f64, q: &mut [f64], x: f64) -> f64 {
        *p *= q[0];
        q[0] += x * *p;
        *p
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut t = (a, [x, x]);
        let mut v = vec![a, x];
        let y = g(&mut t.0, &mut t.1, x);
        let (p, q) = v.split_at_mut(1);
        let z = g(&mut p[0], q, y) * g(&mut t.0, q, x);
        t.0 * t.1[0] * z * v[0] * v[1]
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod copy_halves {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut v = vec![a, x, a * x, 2.0 * x];
        let (p, q) = v.split_at_mut(2);
        p.copy_from_slice(q);
        q[0] *= p[1];
        v[0] * v[1] * v[2] * v[3]
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod reborrow_by_let {
    use super::*;
    #[differentiable]
    fn g(w: &mut [f64], x: f64) -> f64 {
        w[0] *= x;
        w[0] + w[1]
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut w = [a, x];
        let r = &mut w;
        let y = g(r, x);
        g(r, y);
        let s = &mut *r;
        g(s, a);
        g(&mut *s, a);
        let t = r;
        t[0] *= 2.0;
        g(t, x);
        w[0] * w[1]
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod reborrow_param {
    use super::*;
    #[differentiable]
    fn g(w: &mut [f64], x: f64) -> f64 {
        w[0] *= x;
        w[0] + w[1]
    }
    #[differentiable]
    fn h(w: &mut [f64], x: f64) -> f64 {
        let r = w;
        r[0] *= x;
        g(r, x) + r[1]
    }
    #[differentiable]
    fn h2(w: &mut [f64], x: f64) -> f64 {
        let r = &mut *w;
        r[0] *= x;
        let y = g(r, x);
        y + w[1]
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut w = [a, x];
        h(&mut w, x) * h2(&mut w, x) + w[0]
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod shared_for_mut_name {
    use super::*;
    #[differentiable]
    fn h(q: &[f64], x: f64) -> f64 {
        q[0] * x * q[1]
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut v = vec![a, x];
        let r = &mut v[..];
        r[0] *= x;
        let y = h(r, x);
        r[1] *= y;
        h(r, a) * y
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod shared_for_mut_param {
    use super::*;
    #[differentiable]
    fn h(q: &[f64], x: f64) -> f64 {
        q[0] * x * q[1]
    }
    #[differentiable]
    fn g(r: &mut [f64], x: f64) -> f64 {
        r[0] *= x;
        let y = h(r, x);
        r[1] *= y;
        h(r, x)
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut v = vec![a, x];
        g(&mut v, x) * v[0]
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

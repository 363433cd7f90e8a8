//! References to inactive values: names of what they refer to, which may change.

use static_autodiff::prelude::*;

mod vec_ref_next_to_stores {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut buf: Vec<usize> = vec![0; 3];
        let r = &mut buf;
        let mut y = a;
        r[0] += 1;
        y = y * x;
        r.push(2);
        y = y * r[0] as f64 * x;
        r[1] = 5;
        y * buf.len() as f64 * buf[1] as f64
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod vec_ref_in_an_index {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut buf = vec![0usize; 3];
        let mut y = vec![a, x];
        let r = &mut buf;
        for i in 0..2 {
            r[i] += 1;
            y[i] *= x * r[i] as f64;
            y[r[i]] += 1.0;
            r.push(i);
        }
        y[0] * y[1] * r.len() as f64
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod vec_ref_in_loop {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut buf = vec![0usize; 3];
        let mut y = a;
        for i in 0..3 {
            let r = &mut buf;
            r[i] += i;
            y *= x * r[i] as f64 + a;
            if r[i] > 1 {
                r.clear();
                break;
            }
        }
        y * buf.len() as f64 + y
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod vec_ref_floats {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut buf = vec![0.5; 3];
        let r = &mut buf;
        let mut y = a;
        r[0] += 1.0;
        y = y * x * r[0];
        r[1] = 5.0;
        y *= r[1] + buf[0];
        y
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod vec_ref_active_too {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut buf = vec![0.5; 3];
        let mut w = vec![a; 2];
        let r = &mut buf;
        let q = &mut w;
        r[0] += 1.0;
        q[0] *= x * r[0];
        r.push(3.0);
        q.push(r[0] * x);
        w[0] * w[2] + buf[3] * a
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod ref_struct {
    use super::*;
    #[derive(Clone)]
    struct S {
        n: usize,
        v: Vec<usize>,
    }
    impl S {
        fn next(&mut self) -> usize {
            self.n += 1;
            self.n
        }
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut s = S { n: 0, v: vec![] };
        let r = &mut s;
        let mut y = a;
        r.next();
        y *= x * r.n as f64;
        r.v.push(2);
        y += x * r.v[0] as f64;
        let q = &mut r.v;
        q[0] += 1;
        y *= q[0] as f64 * x;
        y * s.next() as f64
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod ref_part {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut s = [1usize, 2, 3];
        let r = &mut s[1..];
        let mut y = a;
        r[0] += 2;
        y *= x * r[0] as f64;
        let (p, q) = s.split_at_mut(1);
        p[0] += q[0];
        y *= x * p[0] as f64 + q[1] as f64 * y;
        y
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod pair_of_inactive {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let (mut k, mut l) = (0usize, 1usize);
        let (p, q) = (&mut k, &mut l);
        *p += 2;
        *q += *p;
        a * x * k as f64 + l as f64 * a
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod pair_of_a_number_and_a_vector {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let (mut k, mut l) = (0usize, vec![1usize]);
        let mut y = a;
        let (p, q) = (&mut k, &mut l);
        y *= x;
        *p += 2;
        q.push(*p);
        y = y * x * *p as f64;
        q[0] += 1;
        y *= x * q[0] as f64;
        a * y * k as f64 + l.len() as f64 * a
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod pair_of_inactive_floats {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let (mut k, mut l) = (0.5, [1.0, 2.0]);
        let (p, q) = (&mut k, &mut l);
        *p += 2.0;
        q[0] *= *p;
        a * x * *p + q[0] * a
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod pair_of_active {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let (mut k, mut l) = (a, [x, a]);
        let (p, q) = (&mut k, &mut l);
        *p *= x;
        q[0] *= *p;
        k * l[0] + l[1]
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod iter_mut_inactive {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut w = vec![1.0, 2.0, 3.0];
        let mut y = a;
        for v in w.iter_mut() {
            *v += 1.0;
            y += x * *v;
        }
        y * w[0]
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod iter_mut_of_integers {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut w = [1usize, 2, 3];
        let mut y = a;
        for v in &mut w {
            *v += 1;
            y *= x * *v as f64;
        }
        y * w[0] as f64
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod times_deref_shared {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let c = 2.0;
        let r = &c;
        let d = a * x;
        let s = &d;
        a * *r + x * *s + s * a
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod times_deref_mut_inactive {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut c = 2.0;
        let r = &mut c;
        *r += 1.0;
        let y = a * *r;
        *r *= 2.0;
        y * x + a * *r
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod deref_of_ref {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut y = a * x;
        let z = *&y;
        let w = y;
        let r = &y;
        let u = *r;
        y *= x;
        z * y + w + u * x
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

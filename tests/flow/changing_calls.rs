//! Calls that change their arguments, which share variables with each other.

use nalgebra::DVector;
use static_autodiff::prelude::*;

mod one_slice_in_several_arguments {
    use super::*;
    #[differentiable]
    fn inner(v: &mut [f64], k: usize, x: f64) -> f64 {
        let o = v[k];
        v[k] = o * x + v[(k + 1) % v.len()];
        o * v[k] + x
    }
    #[differentiable]
    fn f(a: f64, x: f64, n: usize) -> f64 {
        let mut v = [a, x, a * x];
        let mut s = 0.0;
        let mut i = 0;
        while i < n {
            let k = i % 3;
            let r = &mut v[..];
            s += r[k] * inner(r, k, x * r[k]);
            if s > 20.0 {
                s = s / 8.0;
                inner(&mut v, k, s);
                continue_(&mut i);
                continue;
            }
            let r = &mut v[..];
            let mut c = r.to_vec();
            let u = &mut c[..];
            let t = inner(r, (k + 1) % 3, inner(u, k, r[k]));
            s = s * 0.5 + v[k] - t * v[(k + 1) % 3];
            if t < -30.0 {
                return s * v[0];
            }
            i += 1;
            v[k] *= 0.125;
        }
        s * v[0] + v[1] * v[2]
    }
    fn continue_(i: &mut usize) {
        *i += 1;
    }
    #[test]
    fn every_mode_agrees() {
        for n in 0..6 {
            check_scalar!(f(1.5, 0.75, n), along(0.5, -1.0));
            check_scalar!(f(-0.5, 1.25, n), along(0.5, -1.0));
            check_scalar!(f(2.5, -1.25, n), along(0.5, -1.0));
        }
    }
}

mod numbers_changed_in_turns {
    use super::*;
    #[differentiable]
    fn inner(p: &mut f64, q: &mut f64, x: f64, y: f64) -> f64 {
        let o = *p;
        *p = *q * x + y;
        *q = o * y;
        o * *p
    }
    #[differentiable]
    fn mid(p: &mut f64, q: &mut f64, x: f64) -> f64 {
        let y = inner(p, q, x * *p, *q);
        if y > 1.0 {
            return inner(q, p, y, *p) * *q;
        }
        let z = inner(q, p, *p, inner_value(*q, *p));
        *p += z;
        {
            let p = &mut *q;
            *p *= 0.5;
            inner_one(p, *p);
        }
        *p * *q
    }
    #[differentiable]
    fn inner_value(a: f64, b: f64) -> f64 {
        a * b + a
    }
    #[differentiable]
    fn inner_one(a: &mut f64, b: f64) {
        *a = *a * b + b;
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let (mut p, mut q) = (a, x);
        let mut t = (a * x, [x, a]);
        let mut s = mid(&mut p, &mut q, x);
        for i in 0..3 {
            s += mid(&mut t.0, &mut t.1[i % 2], p) * t.0;
            let t0 = t.1[0];
            s *= mid(&mut p, &mut t.1[1], t0) + p;
            s = s * 0.25
                + {
                    let (a, b) = (&mut q, &mut p);
                    inner(a, b, *a, *b)
                }
                + q;
            if s.abs() > 40.0 {
                break;
            }
        }
        s + p * q + t.0 * t.1[0]
    }
    #[test]
    fn every_mode_agrees() {
        for (a, x) in [(1.5, 0.75), (-0.5, 1.25), (0.25, -1.0), (2.0, 2.0)] {
            check_scalar!(f(a, x), along(0.5, -1.0));
        }
    }
}

mod vectors_and_their_elements {
    use super::*;
    #[differentiable]
    fn step(v: &mut DVector<f64>, k: usize, x: f64) -> f64 {
        let n = v.norm();
        v[k] = v[k] * x + n;
        *v *= x;
        v[0] * n
    }
    #[differentiable]
    fn f(u: &DVector<f64>, x: f64, n: usize) -> f64 {
        let mut v = u.clone();
        let mut w = u * x;
        let mut s = x;
        for i in 0..n {
            let r = if i % 2 == 0 { &v } else { &w };
            let d = r.dot(u);
            s += {
                let r = &mut v;
                step(r, i % 3, 0.5 * r[0])
            } * v[1]
                + d;
            let q = &mut w;
            q[0] += step(q, 1, q[0] * 0.25) * v[2] * 0.1;
            v = &*q * 0.5 + &v * 0.5;
            std::mem::swap(&mut v, &mut w);
            if s > 1e4 {
                break;
            }
        }
        s + v.dot(&w)
    }
    #[test]
    fn every_mode_agrees() {
        let u = DVector::from_vec(vec![0.5, -0.25, 0.75]);
        for n in 0..5 {
            check_scalar!(f(&u, 0.75, n), along(&u, -1.0));
        }
    }
}

mod early_exits_between_changes {
    use super::*;
    #[differentiable]
    fn inner(v: &mut f64, x: f64) -> Option<f64> {
        if *v > 3.0 {
            return None;
        }
        *v = *v * x + 1.0;
        Some(*v * x)
    }
    #[differentiable]
    fn g(v: &mut [f64], x: f64) -> Option<f64> {
        let mut s = 0.0;
        for k in 0..v.len() {
            s += inner(&mut v[k], x)? * v[k];
            let w = inner(&mut v[k], s);
            if let Some(w) = w {
                s += w * v[0];
            } else {
                v[k] *= 0.5;
                continue;
            }
            let vk = v[k];
            match inner(&mut v[0], vk) {
                Some(z) if z > 100.0 => return Some(z * s),
                Some(z) => s += z,
                None => {
                    v[0] = s;
                }
            }
        }
        Some(s)
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut v = [a, x, a + x];
        let y = g(&mut v, x);
        let z = match y {
            Some(y) => y,
            None => v[2] * 2.0,
        };
        z * v[0] + v[1] * v[2]
    }
    #[test]
    fn every_mode_agrees() {
        for (a, x) in [
            (1.5, 0.75),
            (-0.5, 1.25),
            (0.25, -1.0),
            (2.0, 2.0),
            (4.0, 0.5),
            (0.5, 3.5),
            (0.1, 0.1),
        ] {
            check_scalar!(f(a, x), along(0.5, -1.0));
        }
    }
}

mod a_vector_grows_in_calls {
    use super::*;
    #[differentiable]
    fn fill_(v: &mut Vec<f64>, x: f64) -> f64 {
        v.push(x * x);
        let n = v.len();
        v[0] * v[n - 1]
    }
    #[differentiable]
    fn f(a: f64, x: f64, n: usize) -> f64 {
        let mut v = vec![a];
        let mut s = 0.0;
        for i in 0..n {
            let r = &mut v;
            s += fill_(r, x * r[i]) * v[v.len() - 1];
            let r = &mut v;
            let l = r.len() - 1;
            s += fill_(r, r[l] * 0.5);
            if let Some(t) = r.pop() {
                s += t * v[0];
            }
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        for n in 0..4 {
            check_scalar!(f(1.5, 0.75, n), along(0.5, -1.0));
        }
    }
}

mod halves_of_one_slice {
    use super::*;
    #[differentiable]
    fn ex(p: &mut [f64], q: &mut [f64], x: f64) -> f64 {
        for i in 0..p.len().min(q.len()) {
            let t = p[i];
            p[i] = q[i] * x;
            q[i] = t + x;
        }
        p[0] * q[0]
    }
    #[differentiable]
    fn g(v: &mut [f64], x: f64, depth: usize) -> f64 {
        let n = v.len();
        if n < 3 {
            v[0] *= x;
            return v[0];
        }
        let (p, q) = v.split_at_mut(n / 2);
        let mut s = ex(p, q, x);
        s += ex(q, p, s);
        let c = p[0] * q[0];
        s *= ex(&mut p[..1], &mut q[1..], c);
        p.copy_from_slice(&q[..n / 2]);
        q[0] += s;
        for (a, b) in p.iter_mut().zip(q.iter_mut()) {
            *a *= *b;
            std::mem::swap(a, b);
            *b += 0.5;
        }
        s + p[0] * q[0]
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut v = [a, x, a * x, a + x];
        let mut s = 0.0;
        for k in 0..3 {
            let vk = v[k];
            s += g(&mut v[k..], x * 0.5 + vk, 0) * 0.125;
        }
        s * v[0] + v[3]
    }
    #[test]
    fn every_mode_agrees() {
        for (a, x) in [(1.5, 0.75), (-0.5, 1.25)] {
            check_scalar!(f(a, x), along(0.5, -1.0));
        }
    }
}

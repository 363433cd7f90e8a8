//! References in structs, closures and loops, shadowed, and as arguments.

use nalgebra::{DMatrix, DVector};
use static_autodiff::prelude::*;

mod refs_in_closures {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut buf = vec![1usize, 2];
        let r = &mut buf;
        let mut push = |k: usize| r.push(k);
        push(2);
        push(3);
        let s = &mut buf;
        let total: usize = s.iter().sum();
        let m = s.iter().map(|k| k * s.len()).max().unwrap();
        let any = s.iter().any(|k| *k == 3);
        for k in s.iter() {
            if *k > 7 {
                return a;
            }
        }
        for k in s.iter_mut() {
            *k += 1;
        }
        let y = if any && s[1] > 2 { a * x * total as f64 } else { x };
        while let Some(k) = s.pop() {
            if k < 2 {
                break;
            }
        }
        s.sort_by(|p, q| q.cmp(p));
        y * m as f64 + s.len() as f64 * x
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod nested_refs {
    use super::*;
    #[derive(Clone, Default)]
    struct S {
        n: usize,
        v: Vec<f64>,
        t: (usize, f64),
    }
    fn bump(s: &mut S) -> &mut f64 {
        s.n += 1;
        &mut s.t.1
    }
    #[differentiable]
    fn f(a: f64, #[constant] mut s: S, x: f64) -> f64 {
        let p = &mut s;
        let q = &mut p.t;
        q.0 += 1;
        let mut y = a * x * q.1;
        let z = &mut *q;
        z.1 += 0.5;
        y *= z.1;
        let r = bump(p);
        *r += 1.0;
        y += *r * x;
        *r += 1.0;
        y *= *r * x;
        p.v.push(1.0);
        let v = &mut p.v;
        v[0] += 1.0;
        y *= v[0] * x;
        let h = v.first_mut().unwrap();
        *h += 1.0;
        y * *h * p.v.len() as f64 * s.n as f64
    }
    #[test]
    fn every_mode_agrees() {
        let s = S { n: 1, v: vec![2.0], t: (1, 0.5) };
        let (y, (ga, gx)) = f::value_and_grad(1.5, s.clone(), 0.75);
        assert_eq!(y, f(1.5, s.clone(), 0.75));
        let (_, d) = f::jvp(1.5, s.clone(), 0.75, 1.0, 0.0);
        assert!((d - ga).abs() < 1e-12 * d.abs().max(1.0));
        let (_, d) = f::jvp(1.5, s.clone(), 0.75, 0.0, 1.0);
        assert!((d - gx).abs() < 1e-12 * d.abs().max(1.0));
        let h = 1e-6;
        let n = (f(1.5, s.clone(), 0.75 + h) - f(1.5, s.clone(), 0.75 - h)) / 2.0 / h;
        assert!((n - gx).abs() < 1e-5, "{n} {gx}");
    }
}

mod shadowed_refs {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut k = vec![1usize];
        let r = &mut k;
        let mut y = a;
        r.push(1);
        let r = &mut r[0];
        *r += 3;
        y *= x * *r as f64;
        let k = &mut k;
        {
            let r = &mut *k;
            r.push(5);
            let k = 3;
            y *= x + r[2] as f64 * k as f64;
        }
        k.push(1);
        let y = &mut y;
        *y *= k.len() as f64;
        let y = &*y;
        y * a
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod refs_in_loops_with_exits {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut k = [0usize; 4];
        let mut y = a;
        'o: for i in 0..4 {
            let r = &mut k[i % 2..];
            for j in 0..3 {
                r[0] += j;
                y *= x + r[0] as f64;
                if r[0] > 2 {
                    continue 'o;
                }
                let s = &mut r[1];
                *s += i;
                if *s > 3 {
                    break 'o;
                }
                y += *s as f64 * a;
            }
        }
        y * k[0] as f64 * x + k[1] as f64 * a
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod inactive_ref_args {
    use super::*;
    #[differentiable]
    fn g(w: &[f64], x: f64) -> f64 {
        w[0] * x * x
    }
    #[differentiable]
    fn gc(#[constant] w: &[f64], x: f64) -> f64 {
        w[0] * x * x
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut w = vec![1.0, 2.0];
        let mut s = g(&w, x) + gc(&w[1..], x);
        w[0] += 1.0;
        s *= g(&w, a) * gc(&w[1..], a);
        let r = &mut w;
        s += gc(&*r, x);
        r[0] += 1.0;
        s += g(&r[1..], x) * gc(&*r, a);
        for i in 0..2 {
            let q = &mut w[i..];
            s += gc(&*q, x) * g(&*q, x);
            q[0] += 2.0;
            s += gc(&*q, x);
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod inactive_float_scratch {
    use super::*;
    #[differentiable]
    fn f(a: &[f64], x: f64) -> f64 {
        let mut w = vec![0.0; a.len()];
        let mut m = DMatrix::<f64>::zeros(2, 2);
        {
            let r = &mut w;
            for (i, v) in r.iter_mut().enumerate() {
                *v = i as f64 + 0.5;
            }
            r[0] = 3.0;
        }
        let q = &mut m;
        q[(0, 0)] = 1.0;
        q.fill(2.0);
        q.row_mut(0).fill(1.0);
        let mut s = 0.0;
        for (u, v) in a.iter().zip(&w) {
            s += u * v * x;
        }
        for (u, v) in w.iter().zip(a.iter()) {
            s *= u + v * x;
        }
        let r = &mut w[1..];
        r[0] *= 2.0;
        s += r[0] * a[0] + (&*q * x).sum();
        let d = q.row(0).dot(&q.row(1));
        s * w[1] * d
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(&[1.5, 0.75], 0.5));
    }
}

mod shared_branch {
    use super::*;
    #[differentiable]
    fn f(u: &[f64], x: f64) -> f64 {
        let a = [x, x * x];
        let b = [2.0 * x, 3.0];
        let r = if u[0] > 0.0 { &a } else { &b };
        let s = if u[1] > 0.0 { &u[..2] } else { &u[1..] };
        r[0] * r[1] * s[0] + s.len() as f64 * s[1]
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(&[1.0, 2.0, 4.0], 0.75), along(&[1.0, 0.5, -1.0], 0.3));
        check_scalar!(f(&[-1.0, -2.0, 4.0], 0.75), along(&[1.0, 0.5, -1.0], 0.3));
    }
}

mod shared_branch_scalar {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let b = a * x;
        let r = if a > 0.0 { &b } else { &x };
        let q = match x > 0.5 {
            true => &a,
            false => &b,
        };
        *r * x + r * a + q * *q
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
        check_scalar!(f(-1.5, 0.25));
    }
}

mod shared_branch_vec {
    use super::*;
    #[differentiable]
    fn f(u: &DVector<f64>, x: f64) -> f64 {
        let a = u * x;
        let b = u + u;
        let r = if x > 0.0 { &a } else { &b };
        r.dot(u) + r.norm_squared() + (r * x).sum()
    }
    #[test]
    fn every_mode_agrees() {
        let u = dvector_();
        check_scalar!(f(&u, 0.75), along(&u, 0.3));
        check_scalar!(f(&u, -0.75), along(&u, 0.3));
    }
    fn dvector_() -> DVector<f64> {
        DVector::from_vec(vec![1.0, -2.0, 0.5])
    }
}

mod match_on_refs {
    use super::*;
    #[differentiable]
    fn g(o: &mut Option<f64>, x: f64) -> f64 {
        let y = match *o {
            Some(v) => v * x,
            None => x,
        };
        let z = match o {
            Some(v) => *v * x,
            None => 2.0 * x,
        };
        *o = Some(z * y);
        if let Some(v) = o { y * *v } else { 0.0 }
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut o = Some(a);
        let y = g(&mut o, x);
        let mut n = None;
        y * g(&mut n, y)
            + match o {
                Some(v) => v,
                None => 0.0,
            }
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod take_vec {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut v = vec![a, x];
        let mut w = std::mem::take(&mut v);
        w[0] *= x;
        v.push(a);
        w[0] * w[1] + v[0] * v.len() as f64
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod take_slice_ref {
    use super::*;
    #[differentiable]
    fn f(mut s: &[f64], x: f64) -> f64 {
        let r = std::mem::take(&mut s);
        r[0] * x + s.len() as f64 * x + r[1]
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(&[1.0, 2.0, 4.0], 0.75), along(&[1.0, 0.5, -1.0], 0.3));
    }
}

mod swap_ref_names {
    use super::*;
    #[differentiable]
    fn g(a: &mut f64, b: &mut f64, x: f64) -> f64 {
        std::mem::swap(a, b);
        let o = std::mem::replace(a, x * *b);
        o * x
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let (mut p, mut q) = (a, x);
        let y = g(&mut p, &mut q, a);
        let (r, s) = (&mut p, &mut q);
        std::mem::swap(r, s);
        p * p * q * y
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod constant_blocks {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let y = const { 2.0 } * a + x * const { 1.0 + 2.0 };
        y * (const { 1.0_f64 / 3.0 }) * a + const { 3.0 } + f64::max(const { 0.5_f64 }, y)
            - (const { 1.0 } - y)
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod blocks_as_bounds {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut y = a;
        for i in (0..{
            let k = 2;
            k + 1
        }) {
            y *= x + i as f64;
        }
        for i in 0..({
            y *= x;
            3
        }) {
            y *= x + i as f64;
        }
        for i in (0..{
            y *= x;
            2
        })
            .rev()
        {
            y *= x + i as f64;
        }
        y
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod an_operand_changes_the_other {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut v = DVector::from_vec(vec![a, x]);
        let mut c = 1.0;
        let y = v.dot(&{
            c *= x;
            v.clone() * c
        });
        let w = v.clone();
        let z = w.dot(&{
            v[0] = 3.0 * a;
            v.clone()
        });
        y * z
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

//! References that move on to another place; what was borrowed through them stays.

use nalgebra::DVector;
use static_autodiff::prelude::*;

mod walk_shared {
    use super::*;
    #[differentiable]
    fn f(mut p: &[f64], x: f64) -> f64 {
        let mut s = 0.0;
        while !p.is_empty() {
            s = s * x + p[0];
            p = &p[1..];
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(&[1.0, 2.0, 4.0], 0.75), along(&[1.0, 0.5, -1.0], 0.3));
    }
}

mod walk_shared_local {
    use super::*;
    #[differentiable]
    fn f(v: &[f64], x: f64) -> f64 {
        let mut s = 0.0;
        let mut p = v;
        while !p.is_empty() {
            s = s * x + p[0];
            p = &p[1..];
        }
        s + p.len() as f64 * x
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(&[1.0, 2.0, 4.0], 0.75), along(&[1.0, 0.5, -1.0], 0.3));
    }
}

mod walk_inactive {
    use super::*;
    #[differentiable]
    fn f(mut p: &[usize], x: f64) -> f64 {
        let mut s = x;
        while !p.is_empty() {
            s = s * x + p[0] as f64;
            p = &p[1..];
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        let (y, g) = f::value_and_grad(&[1, 2, 3], 0.5);
        assert_eq!(y, f(&[1, 2, 3], 0.5));
        let (_, d) = f::jvp(&[1, 2, 3], 0.5, 1.0);
        assert!((g - d).abs() < 1e-12);
    }
}

mod walk_inactive_local {
    use super::*;
    #[differentiable]
    fn f(v: &[usize], x: f64) -> f64 {
        let mut s = x;
        let mut p = v;
        let mut q = &v[..];
        while !p.is_empty() {
            s = s * x + p[0] as f64;
            p = &p[1..];
        }
        while let Some((h, t)) = q.split_first() {
            s = s * x + *h as f64;
            q = t;
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        let (y, g) = f::value_and_grad(&[1, 2, 3], 0.5);
        assert_eq!(y, f(&[1, 2, 3], 0.5));
        let (_, d) = f::jvp(&[1, 2, 3], 0.5, 1.0);
        assert!((g - d).abs() < 1e-12);
    }
}

mod walk_inactive_mut {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut v = [1usize, 2, 3];
        let mut p = &mut v[..];
        let mut s = a;
        while !p.is_empty() {
            p[0] += 1;
            s = s * x + p[0] as f64;
            p = &mut p[1..];
        }
        s * v[1] as f64
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod walk_reslice {
    use super::*;
    #[differentiable]
    fn f(v: &[f64], x: f64) -> f64 {
        let mut s = 0.0;
        let (mut lo, mut hi) = (v, v);
        while lo.len() > 1 {
            let m = lo.len() / 2;
            if lo[m] > x {
                lo = &lo[..m];
            } else {
                lo = &lo[m..];
                hi = lo;
            }
            s += lo[0] * hi[0];
        }
        s * x
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(&[1.0, 2.0, 4.0, 5.0, 6.0], 3.0), along(&[1.0, 0.5, -1.0, 0.1, 0.2], 0.3));
    }
}

mod walk_alias_active {
    use super::*;
    #[differentiable]
    fn f(mut p: &[f64], x: f64) -> f64 {
        let mut s = 0.0;
        while p.len() > 2 {
            let q = &p[..2];
            let h = &p[0];
            p = &p[1..];
            s = s * x + q[0] * q[1] + *h * p[0];
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(&[1.0, 2.0, 4.0, 3.0], 0.75), along(&[1.0, 0.5, -1.0, 0.2], 0.3));
    }
}

mod walk_alias_active_name {
    use super::*;
    #[differentiable]
    fn f(v: &[f64], x: f64) -> f64 {
        let mut s = 0.0;
        let mut p = v;
        while p.len() > 2 {
            let q = p;
            p = &p[1..];
            s = s * x + q[0] * p[0];
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(&[1.0, 2.0, 4.0, 3.0], 0.75), along(&[1.0, 0.5, -1.0, 0.2], 0.3));
    }
}

mod walk_alias_inactive {
    use super::*;
    #[differentiable]
    fn f(mut p: &[usize], x: f64) -> f64 {
        let mut s = x;
        while p.len() > 2 {
            let q = &p[..2];
            let h = &p[0];
            let o = p;
            p = &p[1..];
            s = s * x + (q[0] * q[1] + *h * p[0] + o[0]) as f64;
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        let v = [1, 2, 3, 5];
        let (y, g) = f::value_and_grad(&v, 0.5);
        assert_eq!(y, f(&v, 0.5));
        let (_, d) = f::jvp(&v, 0.5, 1.0);
        assert!((g - d).abs() < 1e-12);
    }
}

mod walk_alias_inactive_local {
    use super::*;
    #[differentiable]
    fn f(v: &[usize], x: f64) -> f64 {
        let mut s = x;
        let mut p = v;
        while p.len() > 2 {
            let q = &p[..2];
            let h = &p[0];
            let o = p;
            p = &p[1..];
            s = s * x + (q[0] * q[1] + *h * p[0] + o[0]) as f64;
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        let v = [1, 2, 3, 5];
        let (y, g) = f::value_and_grad(&v, 0.5);
        assert_eq!(y, f(&v, 0.5));
        let (_, d) = f::jvp(&v, 0.5, 1.0);
        assert!((g - d).abs() < 1e-12);
    }
}

mod walk_alias_inactive_floats {
    use super::*;
    #[differentiable]
    fn f(#[constant] v: &[f64], x: f64) -> f64 {
        let mut s = x;
        let mut p = v;
        let mut r = v;
        while p.len() > 2 {
            let q = &p[..2];
            let h = &p[0];
            let o = p;
            p = &p[1..];
            s = s * x + q[0] * q[1] * x + *h * p[0] * s + o[0] * x;
            for (a, b) in q.iter().zip(p) {
                s += a * b * x;
            }
            for a in o.iter() {
                s += a * x;
            }
            let k = r;
            (p, r) = (r, p);
            std::mem::swap(&mut p, &mut r);
            s += k[0] * x;
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        let v = [1., 2., 3., 5.];
        let (y, g) = f::value_and_grad(&v, 0.5);
        assert_eq!(y, f(&v, 0.5));
        let (_, d) = f::jvp(&v, 0.5, 1.0);
        assert!((g - d).abs() < 1e-12 * d.abs(), "{g} {d}");
        let h = 1e-6;
        let n = (f(&v, 0.5 + h) - f(&v, 0.5 - h)) / 2.0 / h;
        assert!((n - g).abs() < 1e-5 * g.abs(), "{n} {g}");
    }
}

mod walk_alias_inactive_mut {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let (mut k, mut l) = ([1usize, 2, 3], [4usize, 5, 6]);
        let mut p = &mut k;
        let mut o = &mut l;
        let mut s = a;
        for i in 0..2 {
            let r = &mut p[1..];
            r[0] += 1;
            let q = &mut *p;
            p = o;
            o = q;
            s = s * x + p[0] as f64 + o[1] as f64 * x;
            o[0] += 3;
        }
        s * k[0] as f64 + l[0] as f64 * x
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod walk_split_at {
    use super::*;
    #[differentiable]
    fn f(v: &[f64], x: f64) -> f64 {
        let mut s = 0.0;
        let mut p = v;
        while p.len() > 1 {
            let (a, b) = p.split_at(1);
            p = b;
            s = s * x + a[0] * p[0] * b[0];
            for u in p.windows(2) {
                s += u[0] * u[1] * x;
            }
            s += p.iter().map(|u| u * x).sum::<f64>();
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(&[1.0, 2.0, 4.0, 3.0], 0.75), along(&[1.0, 0.5, -1.0, 0.2], 0.3));
    }
}

mod swap_refs_shared {
    use super::*;
    #[differentiable]
    fn f(v: &[f64], w: &[f64], x: f64) -> f64 {
        let mut s = 0.0;
        let (mut p, mut q) = (v, w);
        for i in 0..3 {
            let h = &p[0];
            let k = &q[1..];
            std::mem::swap(&mut p, &mut q);
            s = s * x + *h * p[0] + k[0] * q[1];
            let h = &p[..1];
            (p, q) = (&q[..2], &p[..2]);
            s = s * x + h[0] * p[0] * k[0] * q[1];
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(
            f(&[1.0, 2.0, 4.0, 3.0], &[0.5, -1.0, 0.25], 0.75),
            along(&[1.0, 0.5, -1.0, 0.2], &[0.5, -1.0, 0.25], 0.3)
        );
    }
}

mod moved_owner {
    use super::*;
    #[differentiable]
    fn f(x0: &DVector<f64>, x: f64) -> f64 {
        let mut p = x0.clone();
        let mut q = vec![x; 3];
        let mut s = 0.0;
        for i in 0..3 {
            let h = p.row(0);
            let a = &q[1..];
            let r = &p;
            s += h[0] * a[0] + r.dot(x0);
            let n = r * x + x0;
            for u in p.iter() {
                s += u * q[i];
            }
            p = n;
            q = vec![x * q[0], q[1] * q[2], x];
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        let u = DVector::from_vec(vec![0.5, -0.25, 0.75]);
        check_scalar!(f(&u, 0.75), along(&u, 0.3));
    }
}

mod iter_moved {
    use super::*;
    #[differentiable]
    fn f(mut p: &[f64], x: f64) -> f64 {
        let mut s = 0.0;
        for (i, v) in p.iter().enumerate() {
            if p.len() > 1 {
                p = &p[1..];
            }
            s = s * x + v * p[0];
        }
        for v in p {
            p = &p[1..];
            s = s * x + v * p.len() as f64;
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(&[1.0, 2.0, 4.0, 3.0], 0.75), along(&[1.0, 0.5, -1.0, 0.2], 0.3));
    }
}

mod iter_moved_inactive {
    use super::*;
    #[differentiable]
    fn f(#[constant] mut p: &[f64], x: f64) -> f64 {
        let mut s = x;
        for (i, v) in p.iter().enumerate() {
            if p.len() > 1 {
                p = &p[1..];
            }
            s = s * x + v * p[0];
        }
        for v in p {
            p = &p[1..];
            s = s * x + v * p.len() as f64;
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        let v = [1., 2., 3., 5.];
        let (y, g) = f::value_and_grad(&v, 0.5);
        assert_eq!(y, f(&v, 0.5));
        let (_, d) = f::jvp(&v, 0.5, 1.0);
        assert!((g - d).abs() < 1e-12 * d.abs(), "{g} {d}");
    }
}

mod mut_in_out_param {
    use super::*;
    #[differentiable]
    fn g(mut p: &mut [f64], x: f64) -> f64 {
        p[0] *= x;
        p[0]
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut v = [a, x];
        g(&mut v, x) * v[0]
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod ends_of_a_slice_that_moves {
    use super::*;

    #[differentiable]
    fn f(rows: &[Vec<f64>], k: f64) -> f64 {
        let mut rows = rows;
        let r = rows.first().unwrap();
        rows = &rows[1..];
        let l = rows.last().unwrap();
        let g = rows.get(1).unwrap();
        rows = &rows[1..];
        r[0] * k + rows[0][1] * l[0] + g[1] * g[0]
    }

    #[differentiable]
    fn g(rows: &[Vec<f64>], k: f64) -> f64 {
        let mut rows = rows;
        let mut s = k;
        while let Some(r) = rows.first() {
            rows = &rows[1..];
            s += r[0] * s;
            if let Some(next) = rows.first() {
                s *= next[1];
            }
        }
        s
    }

    #[test]
    fn every_mode_agrees() {
        let rows = vec![vec![1.5, 2.0], vec![0.3, 0.7], vec![-0.4, 1.1]];
        f::gradcheck(&rows, 0.7).assert_ok();
        g::gradcheck(&rows, 0.7).assert_ok();
        g::gradcheck(&[], 0.7).assert_ok();
    }
}

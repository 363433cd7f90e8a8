//! `&mut` parameters through which no derivative flows.

use nalgebra::DVector;
use static_autodiff::prelude::*;

mod constant_scratch {
    use super::*;
    #[differentiable]
    fn f(a: &[f64], #[constant] w: &mut [f64]) -> f64 {
        w[0] = 2.0;
        let mut s = 0.0;
        for i in 0..a.len() {
            s += a[i] * a[i] * w[0];
            w[0] += 1.0;
        }
        s
    }
    #[test]
    fn every_mode_agrees() {
        let a = [1.0, 2.0];
        let mut w = [0.0, 1.0];
        let (y, g) = f::value_and_grad(&a, &mut w);
        assert_eq!(y, 2.0 + 12.0);
        assert_eq!(g, vec![4.0, 12.0]);
        assert_eq!(w[0], 4.0);
        let (y, yd) = f::jvp(&a, &mut w, &[1.0, 1.0]);
        assert_eq!((y, yd), (14.0, 16.0));
    }
}

mod constant_buffer_param {
    use super::*;
    #[differentiable]
    fn g(a: &[f64], #[constant] w: &mut [f64]) -> f64 {
        let mut s = 0.0;
        for (i, v) in w.iter_mut().enumerate() {
            *v += i as f64;
            s += a[i] * *v * a[i];
        }
        w.fill(2.0);
        w[0] = detach(a[0]);
        for i in 0..w.len() {
            s *= a[i] * w[i];
        }
        w.swap(0, 1);
        s * w[0]
    }
    #[differentiable]
    fn g2(
        a: &[f64],
        #[constant] w: &mut Vec<f64>,
        #[constant] m: &mut DVector<f64>,
        #[constant] c: &mut f64,
    ) -> f64 {
        w.push(*c);
        *c += 1.0;
        m[0] = *c;
        m.fill(3.0);
        a[0] * a[0] * w[0] * m[1] * *c
    }
    #[test]
    fn every_mode_agrees() {
        let a = [1.0, 2.0];
        let mut w = [0.5, 1.0];
        let mut w2 = w;
        let y0 = g(&a, &mut w2);
        let (y, gr) = g::value_and_grad(&a, &mut w);
        assert_eq!(w, w2);
        assert_eq!(y, y0);
        w = [0.5, 1.0];
        let (yv, pb) = g::vjp(&a, &mut w);
        let g1 = pb(1.0);
        assert_eq!(g1, pb(1.0));
        drop(pb);
        assert_eq!(g1, gr);
        assert_eq!(yv, y0);
        assert_eq!(w, w2);
        w = [0.5, 1.0];
        let (y, yd) = g::jvp(&a, &mut w, &[1.0, 0.0]);
        assert_eq!(y, y0);
        assert!((yd - gr[0]).abs() < 1e-12);
        let h = 1e-6;
        let mut w = [0.5, 1.0];
        let p = g(&[1.0 + h, 2.0], &mut w);
        let mut w = [0.5, 1.0];
        let m = g(&[1.0 - h, 2.0], &mut w);
        // the detached part is not seen
        println!("{} {}", (p - m) / 2.0 / h, gr[0]);
        let (mut w, mut m, mut c) = (vec![1.0], DVector::zeros(2), 2.0);
        let (y, gr) = g2::value_and_grad(&a, &mut w, &mut m, &mut c);
        assert_eq!((y, gr[0], c, w.len()), (9.0, 18.0, 3.0, 2));
    }
}

mod walk_mut_param_inactive {
    use super::*;
    #[differentiable]
    fn g(mut p: &mut [usize], x: f64) -> f64 {
        let mut s = x;
        while !p.is_empty() {
            p[0] += 1;
            s = s * x + p[0] as f64;
            p = &mut p[1..];
        }
        s
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut v = [1usize, 2, 3];
        g(&mut v, a) * x * v[2] as f64
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod wrt_unnamed {
    use super::*;
    #[differentiable(wrt(a))]
    fn g(a: f64, w: &mut [f64]) -> f64 {
        w[0] += 2.0;
        let y = a * a * w[0];
        y
    }
    #[differentiable(wrt(a))]
    fn g2(a: f64, w: &mut [f64]) -> f64 {
        w[0] = detach(a);
        let y = a * a * w[0];
        y
    }
    #[test]
    fn every_mode_agrees() {
        let mut w = [1.0];
        assert_eq!(g::value_and_grad(2.0, &mut w), (12.0, 12.0));
        assert_eq!(w, [3.0]);
        let (v, p) = g::vjp(2.0, &mut w);
        assert_eq!((v, p(1.0), p(1.0)), (20.0, 20.0, 20.0));
        drop(p);
        assert_eq!(g::jvp(2.0, &mut w, 1.0), (28.0, 28.0));
    }
}

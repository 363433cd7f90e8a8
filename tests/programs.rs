//! Programs that were written to break the macro.
#![allow(
    clippy::all,
    clippy::pedantic,
    single_use_lifetimes,
    unreachable_pub,
    reason = "the programs are as users write them"
)]

mod first {
    use nalgebra::*;
    use static_autodiff::prelude::*;
    use std::cell::Cell;

    #[differentiable]
    fn a1(x: f64) -> f64 {
        let x = x * 2.0;
        let y = {
            let x = x * x;
            assert!(x > 0.0, "{x}");
            x + 1.0
        };
        let n = detach(if x > 1.0 { 2 } else { 3 });
        x * y * n as f64
    }
    #[differentiable]
    fn a2(v: DVector<f64>, w: DVector<f64>) -> DVector<f64> {
        let s = v.dot(&v);
        let u = v * s + &w;
        let k = u.len() as f64;
        u * k + w
    }
    #[differentiable]
    fn a3(x: DVector<f64>) -> DVector<f64> {
        x
    }
    #[differentiable]
    fn a4(x: &[f64]) -> f64 {
        let mut i = 0;
        let a = x[i] * x[i];
        i += 1;
        let b = x[i] * 3.0;
        i += 1;
        a * b * x[i]
    }
    #[differentiable]
    fn a5(x: f32, y: f32) -> f32 {
        let k = 2.0;
        k * x * x + 3.0 * y / 4.0 - 0.5
    }
    #[differentiable]
    fn a6<const N: usize>(x: &SVector<f64, N>, m: SMatrix<f64, N, N>) -> f64 {
        (m * x).dot(x) + m.trace()
    }
    #[differentiable]
    fn a7(x: (f64, f64), y: [f64; 3]) -> (f64, (f64, f64), [f64; 2]) {
        let (a, b) = x;
        let t = (a * b, y[0] * a);
        (t.0 + y[2], t, [t.1, y[1].sin()])
    }
    #[differentiable]
    fn g(x: &f64, y: &f64) -> f64 {
        x * y + x.sin()
    }
    #[differentiable]
    fn a8(a: f64) -> f64 {
        g(&a, &a)
    }
    #[differentiable]
    fn h(a: &[f64], b: &[f64]) -> f64 {
        a[0] * b[1] + a[1] * b[0]
    }
    #[differentiable]
    fn a9(v: &Vec<f64>) -> f64 {
        h(&v[0..2], &v[1..3]) + h(v, v)
    }
    #[differentiable]
    fn a10(m: &DMatrix<f64>, s: f64) -> f64 {
        let c = m.column(0);
        let r = m.row(1);
        let d = r * c * s;
        d[0] + m[(0, 1)] * c[1]
            + m.column(1).norm()
            + m.map(|v| (v * s).tanh() * v).sum()
            + (m / s).component_div(m).sum()
    }
    type Number = f64;
    #[differentiable]
    fn a11(x: Number, y: Number) -> Number {
        let z = x * y;
        (z.exp() + x / y).ln() * z.max(y) - z % x
    }
    #[differentiable]
    fn a12(x: f64, #[constant] log: &Cell<u32>) -> f64 {
        log.set(log.get() + 1);
        let n = {
            log.set(log.get() + 10);
            3
        };
        x.powi(n)
    }
    macro_rules! two {
        ($e:expr) => {
            #[differentiable]
            fn a13(x: f64) -> f64 {
                let y = $e;
                let x = x * 2.0;
                y * x
            }
        };
    }
    mod hyg {
        use super::*;
        macro_rules! mk {
            ($x:ident) => {
                #[differentiable]
                pub fn a14($x: f64) -> f64 {
                    let x = $x * 3.0;
                    x * $x
                }
            };
        }
        mk!(x);
    }
    #[differentiable]
    fn a15(v: &Vector3<f64>) -> Vector3<f64> {
        let m = Matrix3::new(v[0], v[1], 0.0, 1.0, v[2], v.x, 0.0, 0.0, 2.0);
        m * v + Vector3::new(v.y, 1.0, v.norm()) - m.transpose() * Vector3::from_element(v[1])
    }
    #[differentiable]
    fn a16(x: &DVector<f64>) -> f64 {
        log_sum_exp(x) + log_sum_exp(&x.map(|v| v * v))
    }
    #[differentiable]
    fn a17(x: f64, y: f64, __0: f64, x_bar: f64, y_bar: f64) -> f64 {
        let t = x * y;
        let cotangent = t * __0;
        cotangent * x_bar + y_bar * t
    }
    #[differentiable]
    fn a18(x: f64, k: i32) -> f64 {
        x.powi(k)
            + x.powi(-2)
            + 2f64.powf(x)
            + x.powf(x)
            + x.atan2(2.0)
            + 1.0f64.hypot(x)
            + x.mul_add(x, x)
            + x.log(3.0)
    }
    #[differentiable]
    fn a19(x: &DMatrix<f64>) -> (DMatrix<f64>, f64) {
        let s = x.row_sum();
        let t = x.column_sum();
        let o = t * s;
        let p = o.component_mul(x).add_scalar(x.mean());
        let q = x.tr_mul(&p);
        (q.transpose() * 2.0 - x.zip_map(&p, |a, b| a * b + a.sin()), x.max() * p.min())
    }
    two!(7.0 + 1.0);
    #[test]
    fn straight_line_programs() {
        let v3 = DVector::from_vec(vec![0.3, -1.2, 2.0]);
        let w3 = DVector::from_vec(vec![1.3, 0.2, -0.7]);
        a1::gradcheck(1.3).assert_ok();
        a2::gradcheck(v3.clone(), w3).assert_ok();
        a3::gradcheck(v3.clone()).assert_ok();
        a4::gradcheck(&[1.0, 2.0, 3.0]).assert_ok();
        assert_eq!(a5::grad(5.0, 7.0), (20.0, 0.75));
        a6::gradcheck(
            &Vector3::new(1.0, 2.0, 3.0),
            Matrix3::new(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.5),
        )
        .assert_ok();
        a7::gradcheck((1.2, -0.4), [0.3, 0.9, 1.0]).assert_ok();
        a8::gradcheck(0.8).assert_ok();
        a9::gradcheck(&vec![1.0, 2.0, 5.0]).assert_ok();
        a10::gradcheck(&DMatrix::from_row_slice(2, 2, &[1.0, 2.0, 3.0, 4.5]), 0.7).assert_ok();
        a11::gradcheck(0.7, 1.9).assert_ok();
        let c = Cell::new(0);
        a12::gradcheck(2.0, &c).assert_ok();
        c.set(0);
        a12::value_and_grad(2.0, &c);
        assert_eq!(c.get(), 11);
        c.set(0);
        a12::jvp(2.0, &c, 1.0);
        assert_eq!(c.get(), 11);
        c.set(0);
        let (_, p) = a12::vjp(2.0, &c);
        assert_eq!(p(1.0), p(1.0));
        assert_eq!(c.get(), 11);
        assert_eq!(a13::grad(3.0), 16.0);
        assert_eq!(hyg::a14::grad(2.0), 12.0);
        a15::gradcheck(&Vector3::new(0.3, -0.8, 1.7)).assert_ok();
        a16::gradcheck(&v3).assert_ok();
        a17::gradcheck(1.0, 2.0, 3.0, 4.0, 5.0).assert_ok();
        a18::gradcheck(1.7, 3).assert_ok();
        a19::gradcheck(&DMatrix::from_row_slice(2, 2, &[1.0, 2.0, 3.0, 4.5])).assert_ok();
    }
}

mod second {
    use nalgebra::*;
    use static_autodiff::prelude::*;

    mod inner {
        use static_autodiff::prelude::*;
        /// Doc.
        #[differentiable]
        pub(crate) fn h<T>(x: T, y: &T) -> T
        where
            T: Real,
        {
            x * *y + T::lit(2.0) * x.powi(2) - T::one() / *y
        }
        pub(super) mod deep {
            use static_autodiff::prelude::*;
            #[differentiable]
            pub(crate) fn k(x: f64) -> f64 {
                super::h(x, &x) * super::h::<f64>(2.0, &x)
            }
        }
    }
    use inner::{deep::k, h};

    #[differentiable]
    fn b1<'a>(x: &'a [[f64; 2]; 3], n: usize, w: &'a Vec<Vec<f64>>) -> f64 {
        x[n][0] * x[1][1] * w[0][n] + w[1][0].sin()
    }
    #[differentiable]
    fn b2(x: f64, scale: impl Fn(usize) -> f64 + Clone, name: &str) -> f64 {
        assert!(!name.is_empty());
        let s = scale(3);
        x * s * x
    }
    #[differentiable]
    fn b3(m: &Matrix2x3<f32>, v: &Vector3<f32>) -> Vector2<f32> {
        let y = m * v;
        y.component_mul(&y) * 0.5 - m.column(1) + m.column(0) / 3.0
    }
    #[differentiable]
    fn b4(x: f64) -> f64 {
        let f = h(x, &2.0);
        k(f) + h(f, &x)
    }
    #[differentiable(wrt(b), allow_unused)]
    fn b5(a: f64, b: f64) -> f64 {
        let _ = b;
        a * 2.0
    }
    #[differentiable]
    fn b6(x: &OMatrix<f64, U3, Dyn>, y: &DMatrix<f64>) -> f64 {
        (x * y).norm() + (x * x.transpose()).trace() + (y * 2.0 - y).sum()
    }
    #[differentiable]
    fn b7<const N: usize>(x: [f64; N], v: &[f64; 2]) -> [f64; 2] {
        let s = x[0] * x[N - 1];
        [s * v[0], v[1] - s]
    }
    #[differentiable]
    fn b8(v: &DVector<f64>) -> f64 {
        let n = v.len();
        let last = v[n - 1];
        let t = {
            let n = 2;
            v[n] * last
        };
        let w = v.map(|x| {
            let y = x * last;
            y.exp() + t
        });
        w.dot(v) + t / n as f64
    }
    #[differentiable]
    fn b9(x: f64, y: f64) -> (f64, f64) {
        let (a, b) = (x + y, x - y);
        let (c, _) = (a * b, 3.0);
        (c, c)
    }
    #[differentiable]
    fn b10(x: f32) -> f32 {
        let k = 3.0;
        let c = -1.5;
        (x * k + c).max(0.25).min(10.0) * x.clamp(-1.0, 1.0)
    }
    #[differentiable]
    fn b11(q: DVector<f64>, r: &DVector<f64>) -> f64 {
        let s = q + r;
        let t = s * 2.0;
        t.norm_squared() + t[0]
    }
    #[differentiable]
    fn b12(x: Option<f64>, y: f64) -> f64 {
        let z = y * y;
        let n = detach(x.unwrap_or(1.0));
        z * n
    }
    /// Doc.
    #[differentiable]
    pub fn b13(x: f64) -> f64 {
        #[differentiable]
        fn helper(x: f64) -> f64 {
            x.tanh() * 2.0
        }
        const C: f64 = 4.0;
        helper(x * C) - helper(x) * std::f64::consts::PI
    }
    #[differentiable]
    fn b14(x: DMatrixView<'_, f64>, s: f64) -> f64 {
        (x * s).sum() + x[(0, 1)] * s
    }
    #[test]
    fn signatures_and_types() {
        h::gradcheck(1.5, &0.7).assert_ok();
        k::gradcheck(1.1).assert_ok();
        b1::gradcheck(&[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], 1, &vec![vec![1.0, 2.0], vec![3.0]])
            .assert_ok();
        assert_eq!(b2::value_and_grad(2.0, |n| n as f64, "a"), (12.0, 12.0));
        b3::gradcheck(&Matrix2x3::new(1.0, 2.0, 3.0, 4.0, 5.0, 6.0), &Vector3::new(0.1, 0.2, 0.3))
            .assert_ok();
        b4::gradcheck(0.9).assert_ok();
        assert_eq!(b5::grad(1.0, 2.0), 0.0);
        b6::gradcheck(
            &OMatrix::<f64, U3, Dyn>::from_fn(3, |i, j| (i + j) as f64 + 0.5),
            &DMatrix::from_fn(3, 2, |i, j| (i * j) as f64 - 0.7),
        )
        .assert_ok();
        b7::gradcheck([1.0, 2.0, 3.0], &[0.5, 0.25]).assert_ok();
        b8::gradcheck(&DVector::from_vec(vec![0.1, 0.2, 0.3])).assert_ok();
        b9::gradcheck(3.0, 2.0).assert_ok();
        b10::gradcheck(0.7).assert_ok();
        b11::gradcheck(DVector::from_vec(vec![0.1, 0.2]), &DVector::from_vec(vec![1.1, 0.2]))
            .assert_ok();
        assert_eq!(b12::grad(Some(3.0), 2.0), (Some(0.0), 12.0));
        b13::gradcheck(0.3).assert_ok();
        let m = DMatrix::from_fn(2, 2, |i, j| (i * 2 + j) as f64);
        assert_eq!(
            b14::grad(m.as_view(), 2.0).0,
            DMatrix::from_row_slice(2, 2, &[2.0, 4.0, 2.0, 2.0])
        );
    }
}

mod third {
    use nalgebra::*;
    use static_autodiff::prelude::*;

    #[differentiable]
    fn constructors(a: f64, b: f64) -> f64 {
        let (s, c) = f64::sin_cos(a);
        let v = Vector2::from([s * b, c.midpoint(b)]);
        let w = DVector::from_column_slice(&[a, b, a]);
        let m = Matrix2::from_row_slice(&[a, b, 1.0, a * b]);
        let n = DMatrix::from_vec(2, 2, vec![a, b, b * b, 2.0]);
        (m * v).dot(&v) + w.norm_squared() + (n * m).sum() + DVector::from_element(3, a).sum()
    }

    #[test]
    fn constructors_pass_their_elements_on() {
        constructors::gradcheck(0.7, 1.3).assert_ok();
    }
}

mod fourth {
    use nalgebra::*;
    use static_autodiff::prelude::*;

    type Number = f64;

    #[differentiable]
    fn alias(a: &Matrix2<f64>, s: Number) -> f64 {
        let b = a * s;
        (b / s * s).trace()
    }

    #[differentiable]
    fn sizes(m: &DMatrix<f64>, wide: bool) -> f64 {
        let (rows, columns) = m.shape();
        let k = if wide { columns as f64 } else { rows as f64 };
        m.sum() * k
    }

    #[differentiable]
    fn changing(x: f64) -> f64 {
        let mut k = 2.0;
        let y = x * k;
        k += 1.0;
        let z = y * k * x;
        k = 0.5;
        z * k
    }

    #[differentiable]
    fn mass(mass: f64) -> f64 {
        mass * mass
    }

    #[differentiable]
    fn seven(a: f64, b: f64, c: f64, d: f64, e: f64, g: f64, h: f64) -> f64 {
        a * b * c * d * e * g * h
    }

    macro_rules! documented {
        ($(#[$attribute:meta])* $name:ident) => {
            $(#[$attribute])*
            #[differentiable]
            fn $name(x: f64) -> f64 {
                x * x
            }
        };
    }
    documented! {
        /// A square.
        #[inline]
        square
    }

    #[differentiable]
    fn lines(m: &DMatrix<f64>) -> f64 {
        log_sum_exp(&m.row(0)) + log_sum_exp(&m.column(1))
    }

    #[test]
    fn names_and_types_of_all_kinds() {
        lines::gradcheck(&DMatrix::from_row_slice(2, 2, &[0.3, -0.7, 1.2, 0.5])).assert_ok();
        alias::gradcheck(&Matrix2::new(0.3, -0.7, 1.2, 0.5), 2.0).assert_ok();
        sizes::gradcheck(&DMatrix::from_element(2, 3, 0.5), true).assert_ok();
        assert_eq!(changing::value_and_grad(2.0), (12.0, 12.0));
        mass::gradcheck(3.0).assert_ok();
        assert_eq!(seven::grad(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0).0, 2.0);
        assert_eq!(square::grad(3.0), 6.0);
    }
}

mod fifth {
    use nalgebra::*;
    use static_autodiff::prelude::*;
    #[differentiable]
    fn c1(x: f64, v: &DVector<f64>) -> f64 {
        let v2 = v * x;
        let x = {
            let x = x + 1.0;
            let v2 = &v2 * x;
            v2.sum() + x
        };
        let t = (x, v2.dot(v));
        let (a, (b, c)) = (t.0, (t.1, t));
        a * b + c.1 * v2[0] + if v.len() > 3 { 1.0 } else { 2.0 } * x.max(x)
    }
    #[differentiable]
    fn inner(a: &DVector<f64>, #[constant] k: &DVector<f64>, n: usize) -> (DVector<f64>, f64) {
        (a.component_mul(k) * n as f64, a.norm())
    }
    #[differentiable]
    fn c2(a: DVector<f64>, s: f64) -> f64 {
        let k = DVector::from_vec(vec![1.0, 2.0, 3.0]);
        let (u, n) = inner(&(&a * s), &k, 3);
        let (w, m) = inner(&u, &k, a.len());
        w.dot(&u) * n + m * s
    }
    #[differentiable]
    fn c3(m: &Matrix3<f64>, x: f64) -> Matrix3<f64> {
        let n = m.map(|v| (v * x).sin() + m[(0, 0)] * v);
        n * x - m.transpose() * n / (1.0 + x * x) + Matrix3::identity() * x
    }
    #[differentiable]
    fn step(x: f64) -> f64 {
        let sign = if x > 0.0 { 1.0 } else { -1.0 };
        sign * x
    }

    #[test]
    fn blocks_tuples_and_selections() {
        assert_eq!((step::grad(2.0), step::grad(-2.0)), (1.0, -1.0));
        let v = DVector::from_vec(vec![0.3, -1.2, 2.0]);
        c1::gradcheck(0.7, &v).assert_ok();
        c2::gradcheck(v, 1.3).assert_ok();
        c3::gradcheck(&Matrix3::new(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.5), 0.4).assert_ok();
    }
}

mod sixth {
    use nalgebra::*;
    use static_autodiff::prelude::*;
    #[differentiable]
    fn sel(x: f64, y: f64) -> f64 {
        let n = 3;
        let k = if x > y {
            let n = 5.0;
            n
        } else {
            n as f64
        };
        let x = x * k;
        let z = {
            let k = y;
            k * x
        };
        z * k + if z > 0.0 { 2.0 } else { 3.0 } * y
    }
    #[differentiable]
    fn a(x: f64, y: &DVector<f64>) -> DVector<f64> {
        y * x.sin()
    }
    #[differentiable]
    fn b(x: f64, y: &DVector<f64>) -> (DVector<f64>, f64) {
        let t = a(x * x, &a(x, y));
        let s = t.norm();
        (t, s)
    }
    #[differentiable]
    fn c(x: f64, y: &DVector<f64>) -> f64 {
        let (u, s) = b(x, y);
        let (v, t) = b(s, &u);
        u.dot(&v) + t * s
    }
    #[differentiable]
    fn overwrite(x: f64) -> f64 {
        let mut w = vec![1.0_f64, 2.0, 3.0];
        let mut s = 0.0_f64;
        for i in 0..3 {
            w[i] = w[i] * 2.0;
            s += w[i];
        }
        let y = x * w[1];
        w[1] = 100.0;
        let z = y * s * x;
        s = 0.0;
        z + s * w[1]
    }
    #[differentiable]
    fn rowed(m: &DMatrix<f64>, #[constant] d: &DMatrix<f64>, i: usize) -> f64 {
        let r = d.row(i);
        let q = &d.column(i);
        let e = m.row(i).dot(&r) * m.column(0).dot(q);
        let i = 0;
        e * m[(i, 1)] * m.row(i)[0] + d[(1, i)]
    }
    #[test]
    fn shadowing_selections_calls_and_overwriting() {
        let v = DVector::from_vec(vec![0.3, -1.2, 2.0]);
        sel::gradcheck(2.0, 1.0).assert_ok();
        sel::gradcheck(1.0, 2.0).assert_ok();
        assert_eq!(sel::value_and_grad(2.0, 1.0).0, sel(2.0, 1.0));
        c::gradcheck(0.7, &v).assert_ok();
        overwrite::gradcheck(1.5).assert_ok();
        assert_eq!(overwrite::vjp(1.5).0, overwrite(1.5));
        let m = DMatrix::from_row_slice(2, 2, &[0.3, -0.7, 1.2, 0.5]);
        rowed::gradcheck(&m, &m.map(|v| v + 2.0), 1).assert_ok();
    }
}

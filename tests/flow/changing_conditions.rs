//! Conditions, guards and the like that change something.

use static_autodiff::prelude::*;

mod cond_change {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut y = a;
        let mut s = if {
            y *= x;
            y
        } > 1.0
        {
            y
        } else {
            x
        };
        if y > {
            y += 1.0;
            y * 0.5
        } && {
            s *= y;
            s < 100.0
        } {
            s += y;
        }
        if !({
            y *= 0.5;
            y
        } > 3.0)
            || {
                y += 0.25;
                y > 9.0
            }
        {
            s *= y;
        }
        let n = if s.max({
            s += 1.0;
            s
        }) < {
            y *= x;
            y
        } {
            1
        } else {
            2
        };
        while {
            y = y * 1.5 + 0.1;
            y
        } < 6.0
        {
            s += y * x;
            if s > 50.0 {
                break;
            }
        }
        s * y * n as f64
    }
    #[test]
    fn every_mode_agrees() {
        for (a, x) in [(1.5, 0.75), (-0.5, 1.25), (0.25, -1.0), (2.0, 2.0), (4.0, 0.5)] {
            check_scalar!(f(a, x), along(0.5, -1.0));
        }
    }
}

mod guard_change {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64, k: usize) -> f64 {
        let mut y = a;
        let z = match x {
            z if {
                y *= 2.0;
                z > y
            } =>
            {
                y
            }
            z if z > 1.0 => y * z,
            z if {
                y += z;
                y > 2.0
            } =>
            {
                y *= x;
                y * z
            }
            _ => x * y,
        };
        let mut n = 0;
        let w = match (k, z > 0.0) {
            (0, _)
                if {
                    n += 1;
                    y *= x;
                    y > 0.0
                } =>
            {
                y
            }
            (0, true) => z,
            (1 | 2, b)
                if b == {
                    y -= 1.0;
                    y < 0.0
                } =>
            {
                if y < -3.0 {
                    return y * z;
                }
                y * y
            }
            (_, true) => 2.0 * y,
            _ => x,
        };
        for i in 0..3 {
            match i {
                1 if {
                    y += 0.5;
                    y > 1.0
                } =>
                {
                    continue;
                }
                2 if {
                    y *= x;
                    y < 0.0
                } =>
                {
                    break;
                }
                _ => y = y * 1.1,
            }
            y += w;
        }
        let o = if y > 0.0 { Some(y * x) } else { None };
        let q = match o {
            Some(v)
                if {
                    y *= v;
                    v > 1.0
                } =>
            {
                v * y
            }
            Some(v) => v,
            None => y,
        };
        q * w + z * n as f64
    }
    #[test]
    fn every_mode_agrees() {
        for k in 0..4 {
            for (a, x) in [(1.5, 0.75), (-0.5, 1.25), (0.25, -1.0), (2.0, 2.0), (4.0, 0.5)] {
                check_scalar!(f(a, x, k), along(0.5, -1.0));
            }
        }
    }
}

mod detach_change {
    use super::*;
    #[differentiable]
    fn double(x: &mut f64) -> f64 {
        *x *= 2.0;
        *x
    }
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut y = a * x;
        let k = detach(double(&mut y));
        let l = detach({
            y *= x;
            2.0
        });
        y * x + 0.0 * k + l * y
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod hidden_mutation {
    use super::*;
    #[derive(Clone)]
    struct Counter {
        count: usize,
    }
    impl Counter {
        fn next(&mut self, _x: f64) -> usize {
            self.count += 1;
            self.count
        }
    }
    #[differentiable]
    fn f(x: f64, #[constant] counter: Counter) -> f64 {
        let mut counter = counter;
        let n: usize = counter.next(x);
        let m: usize = counter.next(x * n as f64);
        let mut y = x * n as f64;
        for i in 0..3 {
            let k: usize = counter.next(x);
            y *= x + k as f64;
        }
        y * m as f64 * counter.count as f64
    }
    #[test]
    fn every_mode_agrees() {
        let c = Counter { count: 1 };
        let (y, g) = f::value_and_grad(0.5, c.clone());
        assert_eq!(y, f(0.5, c.clone()));
        let d = f::jvp(0.5, c.clone(), 1.0).1;
        assert!((d - g).abs() < 1e-9 * d.abs());
        let h = 1e-6;
        let n = (f(0.5 + h, c.clone()) - f(0.5 - h, c.clone())) / 2.0 / h;
        assert!((n - g).abs() < 1e-4 * g.abs());
    }
}

mod macro_fine {
    use super::*;
    #[differentiable]
    fn f(a: f64, x: f64) -> f64 {
        let mut y = x;
        assert!(y <= x, "{} {b}", y, b = x);
        assert_eq!(y, x);
        y *= a;
        let w = vec![
            y,
            {
                y *= 2.0;
                y
            },
            y,
        ];
        let t = [y, {
            y *= 2.0;
            y
        }];
        y * w[0] * w[1] * t[0]
    }
    #[test]
    fn every_mode_agrees() {
        check_scalar!(f(1.5, 0.75));
    }
}

mod comparisons_leave {
    use super::*;
    #[differentiable]
    fn f(a: Option<f64>, x: f64) -> Option<f64> {
        let y = if a? > x { a? * x } else { x };
        if y.max(a?) >= 2.0 && a? < 5.0 {
            return Some(y * y);
        }
        Some(y)
    }
    #[test]
    fn every_mode_agrees() {
        for (a, x) in [(Some(1.0), 0.5), (None, 1.0), (Some(3.0), 0.1), (Some(7.0), 2.0)] {
            check_fallible!(f(a, x), along(a.map(|_| 1.0), 0.5));
        }
    }
}

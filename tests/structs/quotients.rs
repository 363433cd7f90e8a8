//! Quotients and compound operators of the user's types, where values come from: iterators, elements, fields, methods,
//! generic types.

use std::ops::{Add, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};

use static_autodiff::prelude::*;

use crate::check_struct;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Z {
    re: f64,
    im: f64,
}

#[differentiable]
impl Add for Z {
    type Output = Z;
    fn add(self, o: Z) -> Z {
        Z { re: self.re + o.re, im: self.im + o.im }
    }
}

#[differentiable]
impl Sub for Z {
    type Output = Z;
    fn sub(self, o: Z) -> Z {
        Z { re: self.re - o.re, im: self.im - o.im }
    }
}

#[differentiable]
impl Div for Z {
    type Output = Z;
    fn div(self, o: Z) -> Z {
        let n = o.re * o.re + o.im * o.im;
        Z { re: (self.re * o.re + self.im * o.im) / n, im: (self.im * o.re - self.re * o.im) / n }
    }
}

#[differentiable]
impl Div<f64> for Z {
    type Output = Z;
    fn div(self, by: f64) -> Z {
        Z { re: self.re / by, im: self.im / by }
    }
}

#[differentiable]
impl Div<Z> for f64 {
    type Output = Z;
    fn div(self, z: Z) -> Z {
        Z { re: self, im: 0.0 } / z
    }
}

#[differentiable]
impl Mul for Z {
    type Output = Z;
    fn mul(self, o: Z) -> Z {
        Z { re: self.re * o.re - self.im * o.im, im: self.re * o.im + self.im * o.re }
    }
}

#[differentiable]
impl MulAssign for Z {
    fn mul_assign(&mut self, o: Z) {
        *self = *self * o;
    }
}

#[differentiable]
impl DivAssign<f64> for Z {
    fn div_assign(&mut self, by: f64) {
        *self = *self / by;
    }
}

#[differentiable]
impl DivAssign for Z {
    fn div_assign(&mut self, o: Z) {
        *self = self.clone() / o;
    }
}

#[differentiable]
impl SubAssign<&Z> for Z {
    fn sub_assign(&mut self, o: &Z) {
        self.im -= o.im;
        self.re -= o.re;
    }
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Jet<T: Real> {
    x: T,
    rest: Vec<T>,
}

#[differentiable]
impl<T: Real> Div<T> for Jet<T> {
    type Output = Jet<T>;
    fn div(self, s: T) -> Jet<T> {
        Jet { x: self.x / s, rest: self.rest.iter().map(|v| *v / (s * s)).collect() }
    }
}

#[differentiable]
impl<'a, T: Real> Div<&'a Jet<T>> for &'a Jet<T> {
    type Output = Jet<T>;
    fn div(self, o: &'a Jet<T>) -> Jet<T> {
        Jet { x: self.x / o.x, rest: vec![self.rest[0] * o.x / o.rest[1], self.x] }
    }
}

/// A Möbius transformation, again and again.
#[differentiable]
fn moebius(z: Z, c: &Z, s: f64, n: usize) -> f64 {
    let mut z = z;
    for k in 0..n {
        let inverse = s / (z - *c);
        z -= &(inverse / (1.5 + s));
        match k % 3 {
            0 => z *= *c,
            1 => z /= 0.5 * s,
            _ => z /= *c / 2.0,
        }
        z /= z - *c;
        z = z / c.re;
    }
    z.re * z.im
}

#[test]
fn quotients_and_compound_operators_in_a_loop() {
    let (z, c) = (Z { re: 0.3, im: 0.5 }, Z { re: -0.7, im: 0.4 });
    let (z_dot, c_dot) = (ZTangent { re: 1.0, im: -0.5 }, ZTangent { re: 0.2, im: 0.7 });
    for n in 0..7 {
        check_struct!(moebius(z, &c, 0.8, n), along(z_dot, &c_dot, 0.3));
    }
}

#[differentiable]
fn ratio(a: Z, b: Z) -> Z {
    a / b
}

#[test]
fn the_quotient_of_complex_numbers_against_its_formula() {
    let (a, b) = (Z { re: 2.0, im: 3.0 }, Z { re: 1.0, im: -1.0 });
    let (value, pullback) = ratio::vjp(a, b);
    assert_eq!(value, Z { re: -0.5, im: 2.5 });
    // d(a/b) = da / b - a db / b²; the cotangent of the real part picks the conjugate.
    let (a_bar, b_bar) = pullback(ZTangent { re: 1.0, im: 0.0 });
    assert_eq!(a_bar, ZTangent { re: 0.5, im: -0.5 });
    assert_eq!(b_bar, ZTangent { re: 1.5, im: 1.0 });
}

/// In closures of iterators.
#[differentiable]
fn folded(z: &[Z], s: f64) -> f64 {
    let scaled: Vec<Z> = z.iter().map(|p| *p / s).collect();
    let quotient = scaled.iter().fold(Z { re: 1.0, im: 0.5 }, |q, p| q / *p);
    quotient.re * quotient.im
}

/// Elements that are overwritten.
#[differentiable]
fn elements(z: &[Z], s: f64) -> f64 {
    let mut v = z.to_vec();
    for i in 0..v.len() {
        let by = s + v[i].re;
        v[i] /= by;
        if i > 0 {
            let p = v[i - 1];
            v[i] -= &p;
            v[i - 1] /= p;
        }
    }
    v[0].re + v[v.len() - 1].im
}

#[derive(Clone, Differentiable)]
struct State {
    z: Z,
    #[constant]
    shift: f64,
}

impl State {
    #[differentiable]
    fn step(&mut self, s: f64) -> f64 {
        self.z -= &Z { re: s, im: self.shift };
        self.z /= s;
        self.z /= self.z - Z { re: 1.0, im: s };
        self.z.re * self.z.im
    }
}

#[differentiable]
fn steps(z: Z, s: f64) -> f64 {
    let mut state = State { z, shift: 2.0 };
    let mut total = 0.0;
    for _ in 0..3 {
        total += state.step(s);
    }
    total + state.z.im
}

#[differentiable]
fn generic(j: &Jet<f64>, s: f64) -> f64 {
    let k = j.clone() / s;
    let m = &k / j;
    let n = &m / &k;
    n.x * n.rest[0] + m.rest[1]
}

#[differentiable]
fn in_out(z: &mut Z, s: f64) -> f64 {
    *z /= s;
    let scaled = |q: Z| q / s;
    let ratio = scaled(*z) / scaled(*z - Z { re: s, im: 1.0 });
    *z = ratio / *z;
    ratio.re
}

#[differentiable]
fn until_small(z: Z, n: usize) -> f64 {
    let mut z = z;
    let mut k = 0;
    loop {
        z = z / Z { re: 2.0, im: z.im };
        if z.re < 0.1 || k >= n {
            break;
        }
        k += 1;
    }
    z.re + z.im
}

#[test]
fn gradients_agree_with_differences() {
    let z = [Z { re: 0.4, im: 0.7 }, Z { re: -0.3, im: 1.2 }, Z { re: 1.1, im: 0.6 }];
    folded::gradcheck(&z, 0.8).assert_ok();
    folded::gradcheck(&z[..0], 0.8).assert_ok();
    elements::gradcheck(&z, 0.8).assert_ok();
    steps::gradcheck(z[0], 1.3).assert_ok();
    generic::gradcheck(&Jet { x: 0.4, rest: vec![1.0, 2.0] }, 0.7).assert_ok();
    let mut changed = z[1];
    in_out::gradcheck(&mut changed, 0.9).assert_ok();
    for n in 0..4 {
        until_small::gradcheck(z[2], n).assert_ok();
    }
}

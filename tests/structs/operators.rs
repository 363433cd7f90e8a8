//! Operators of the user's types.

use std::ops::{Add, AddAssign, Mul, Neg, Sub};

use nalgebra::{DMatrix, DVector, SVector, Vector2};
use static_autodiff::prelude::*;

use crate::check_struct;

/// Complex numbers, by value.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Z {
    re: f64,
    im: f64,
}

#[differentiable]
impl Add for Z {
    type Output = Z;
    fn add(self, other: Z) -> Z {
        Z { re: self.re + other.re, im: self.im + other.im }
    }
}

#[differentiable]
impl Sub for Z {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self { im: self.im - other.im, re: self.re - other.re }
    }
}

#[differentiable]
impl Neg for Z {
    type Output = Self;
    fn neg(self) -> Self::Output {
        Self { re: -self.re, im: -self.im }
    }
}

#[differentiable]
impl AddAssign for Z {
    fn add_assign(&mut self, other: Z) {
        self.re += other.re;
        self.im += other.im;
    }
}

#[differentiable]
impl Mul for Z {
    type Output = Z;
    fn mul(self, other: Z) -> Z {
        Z {
            re: self.re * other.re - self.im * other.im,
            im: self.re * other.im + self.im * other.re,
        }
    }
}

#[differentiable]
impl Mul<f64> for Z {
    type Output = Z;
    fn mul(self, by: f64) -> Z {
        Z { re: self.re * by, im: self.im * by }
    }
}

#[differentiable]
impl Mul<Z> for f64 {
    type Output = Z;
    fn mul(self, z: Z) -> Z {
        Z { re: self * z.re, im: self * z.im }
    }
}

/// A Julia set's iteration, with every operator.
#[differentiable]
fn julia(z: Z, c: &Z, s: f64, n: usize) -> f64 {
    let mut z = z;
    for k in 0..n {
        z = z * z + *c;
        z += 0.5 * z - z * s;
        if k % 2 == 1 {
            z = -z;
        }
    }
    z.re * z.re + z.im
}

#[test]
fn every_operator_in_a_loop() {
    let (z, c) = (Z { re: 0.3, im: 0.5 }, Z { re: -0.2, im: 0.1 });
    let (z_dot, c_dot) = (ZTangent { re: 1.0, im: -0.5 }, ZTangent { re: 0.2, im: 0.7 });
    for n in 0..5 {
        check_struct!(julia(z, &c, 0.4, n), along(z_dot, &c_dot, 0.3));
    }
}

#[differentiable]
fn square(z: Z) -> Z {
    z * z
}

#[test]
fn the_square_of_a_complex_number() {
    let z = Z { re: 2.0, im: 3.0 };
    let (_, pullback) = square::vjp(z);
    assert_eq!(pullback(ZTangent { re: 1.0, im: 0.0 }), ZTangent { re: 4.0, im: -6.0 });
    assert_eq!(pullback(ZTangent { re: 0.0, im: 1.0 }), ZTangent { re: 6.0, im: 4.0 });
}

/// By reference, generic, with an array; one of four ways to add is marked.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Jet<T: Real> {
    x: T,
    rest: [T; 2],
}

#[differentiable]
impl<'a, 'b, T: Real> Add<&'b Jet<T>> for &'a Jet<T>
where
    'b: 'a,
{
    type Output = Jet<T>;
    fn add(self, other: &'b Jet<T>) -> Jet<T> {
        let x = self.x + other.x;
        Jet { rest: [other.rest[0] + self.rest[0], self.rest[1] + other.rest[1]], x }
    }
}

impl<T: Real> Add for Jet<T> {
    type Output = Jet<T>;
    fn add(self, other: Jet<T>) -> Jet<T> {
        &self + &other
    }
}

#[differentiable]
impl<T: Real> Neg for &Jet<T> {
    type Output = Jet<T>;
    fn neg(self) -> Self::Output {
        Jet { x: -self.x, rest: [-self.rest[0], -self.rest[1]] }
    }
}

/// Not linear in the number, not symmetric.
#[differentiable]
impl<T: Real> Mul<T> for Jet<T> {
    type Output = Jet<T>;
    fn mul(self, s: T) -> Jet<T> {
        Jet { x: self.x * s.sin(), rest: [self.rest[1] * s, self.rest[0]] }
    }
}

/// A number that is not linear in either.
#[differentiable]
impl<T: Real> Mul<&Jet<T>> for &Jet<T> {
    type Output = T;
    fn mul(self, other: &Jet<T>) -> T {
        self.x * self.x * other.x.exp() + self.rest[0] * other.rest[1]
    }
}

#[differentiable]
fn jets<T: Real>(p: &Jet<T>, q: Jet<T>, s: T) -> T {
    let mut sum = p + &q;
    let mut k = 0;
    while k < 3 {
        sum = (&sum + p) * s + q.clone();
        k += 1;
    }
    let d = -&sum;
    (&d * p) * s + (&sum * &q) * T::lit(0.1) + &d * &d
}

#[test]
fn operators_of_generic_types_by_reference() {
    let (p, q) = (Jet { x: 0.3, rest: [0.7, 0.1] }, Jet { x: -0.3, rest: [0.2, 0.5] });
    let dot = JetTangent { x: 0.3, rest: [1.0, -0.7] };
    check_struct!(jets(&p, q.clone(), 1.3), along(&dot, dot.clone(), 0.4));

    let (p, q) = (Jet { x: 0.3_f32, rest: [0.7, 0.1] }, Jet { x: -0.3, rest: [0.2, 0.5] });
    assert_eq!(jets::value_and_grad(&p, q.clone(), 1.3).0, jets(&p, q, 1.3));
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct V2(f64, f64);

#[differentiable]
impl Add for V2 {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0, self.1 + other.1)
    }
}

#[differentiable]
impl AddAssign for V2 {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
        self.1 += other.1;
    }
}

#[differentiable]
impl Mul<f64> for V2 {
    type Output = Self;
    fn mul(self, s: f64) -> Self {
        V2(self.0 * s, self.1 * s)
    }
}

/// With a matrix on the right.
#[differentiable]
impl Mul<Vector2<f64>> for V2 {
    type Output = f64;
    fn mul(self, v: Vector2<f64>) -> f64 {
        self.0 * v[0] + self.1 * v[1]
    }
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct State {
    pos: V2,
    vel: V2,
    w: DVector<f64>,
}

/// Of fields that have operators of their own.
#[differentiable]
impl Add<&State> for &State {
    type Output = State;
    fn add(self, other: &State) -> State {
        State { pos: self.pos + other.pos, vel: self.vel + other.vel, w: &self.w + &other.w }
    }
}

#[differentiable]
impl State {
    fn step(&mut self, dt: f64) {
        self.pos += self.vel * dt;
        self.vel = self.vel + self.pos * (-2.0 * dt);
    }

    fn with(&self, other: &State) -> f64 {
        let sum = self + other;
        sum.pos.0 * sum.vel.1 + sum.w.norm()
    }
}

type Alias = SVector<f64, 2>;

/// Fields, elements, iterators; and a matrix by another name beside them.
#[differentiable]
fn everywhere(state: &State, m: Alias, ps: &[V2], dt: f64) -> f64 {
    let mut state = state.clone();
    for _ in 0..5 {
        state.step(dt);
    }
    let mut total = V2(0.0, dt);
    for i in 1..ps.len() {
        total += ps[i] * dt + ps[i - 1];
    }
    for p in ps {
        total = *p + total;
    }
    let sum = ps.iter().map(|p| *p * dt).fold(V2(0.0, 0.0), |a, b| a + b);
    let other = state.clone();
    state.with(&other) + state.pos.1 + total.0 * total.1 + total * m + sum.0 * sum.0
        - (2.0 * (m * 3.0) * dt)[0]
}

#[test]
fn operators_of_fields_and_elements() {
    let w = DVector::from_vec(vec![1.0, 2.0]);
    let state = State { pos: V2(0.3, 0.5), vel: V2(1.0, -0.4), w: w.clone() };
    let dot = StateTangent { pos: V2Tangent(0.3, -1.0), vel: V2Tangent(0.1, 0.7), w };
    let ps = [V2(0.1, 0.2), V2(-0.3, 0.5), V2(0.7, 0.9)];
    let ps_dot = vec![V2Tangent(1.0, 0.3), V2Tangent(0.2, -0.4), V2Tangent(0.6, 0.5)];
    let (m, m_dot) = (Alias::new(0.3, 0.4), Alias::new(-0.2, 0.9));
    check_struct!(everywhere(&state, m, &ps, 0.1), along(&dot, m_dot, &ps_dot, 0.7));
    let none = Vec::<V2Tangent>::new();
    check_struct!(everywhere(&state, m, &[], 0.1), along(&dot, m_dot, &none, 0.7));
}

/// A constant operand on either side, and an operator that is not marked in code without derivatives.
#[differentiable]
fn constants(z: Z, #[constant] c: Z) -> f64 {
    let square = c * c;
    let y = c * z + z * c + (z + square) - (square - z);
    y.re * y.im
}

#[test]
fn constant_operands() {
    let (z, c) = (Z { re: 0.3, im: 0.5 }, Z { re: -0.2, im: 0.1 });
    check_struct!(constants(z, c), along(ZTangent { re: 0.4, im: -0.3 }));
}

/// Products of matrices and numbers in every order keep their tangents.
#[differentiable]
fn products(a: &DMatrix<f64>, v: &DVector<f64>, s: f64) -> f64 {
    let mut b = a * v * s;
    b *= 0.5;
    b -= v;
    b /= s;
    let c = s * &b;
    c.dot(&(a.column(0) * s)) + (v.transpose() * a * v)[0] + (2.0 * a.row(1) * v)[0]
}

#[test]
fn products_of_matrices() {
    let a = DMatrix::from_row_slice(2, 2, &[1.0, 2.0, 3.0, 4.0]);
    let v = DVector::from_vec(vec![0.3, -0.4]);
    check_struct!(products(&a, &v, 0.7), along(&(2.0 * &a), &(0.5 * &v), 0.3));
}

mod without_a_prelude {
    #![no_implicit_prelude]

    use ::core::clone::Clone as _;
    use ::static_autodiff::{Differentiable, differentiable};

    struct Option;
    struct Clone;

    #[derive(::core::clone::Clone, Debug, Differentiable)]
    pub(super) struct P {
        pub(super) x: ::core::primitive::f64,
    }

    #[differentiable]
    impl ::core::ops::Mul for P {
        type Output = P;
        fn mul(self, other: P) -> P {
            P { x: self.x * other.x }
        }
    }

    #[differentiable]
    impl<'a> ::std::ops::Add<&'a P> for &'a P {
        type Output = P;
        fn add(self, other: &'a P) -> P {
            P { x: self.x + other.x }
        }
    }

    #[differentiable]
    pub(super) fn f(p: &P, q: &P) -> ::core::primitive::f64 {
        let _ = (Option, Clone);
        let r = p + q;
        (r * p.clone()).x
    }
}

#[test]
fn paths_are_absolute() {
    use without_a_prelude::{P, f};
    let (p_bar, q_bar) = f::grad(&P { x: 2.0 }, &P { x: 3.0 });
    assert_eq!((p_bar.x, q_bar.x), (7.0, 2.0));
}

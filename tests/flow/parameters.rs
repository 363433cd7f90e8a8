//! Parameters that are patterns.

use static_autodiff::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

const P: Point = Point { x: 1.5, y: 2.0 };
const P_DOT: PointTangent = PointTangent { x: 0.25, y: -1.0 };

#[differentiable]
fn pair((a, b): (f64, f64)) -> f64 {
    a * b.sin() + a
}

#[differentiable]
fn array([x, y]: [f64; 2], k: f64) -> f64 {
    x * y * k - y
}

#[differentiable]
fn slice(&[a, b]: &[f64; 2]) -> f64 {
    a * b
}

#[differentiable]
fn unreferenced(&Point { x, y }: &Point) -> f64 {
    x * x * y
}

#[differentiable]
fn referenced(Point { x, y }: &Point) -> f64 {
    if *x > 0.0 { x * x * y } else { *y }
}

#[differentiable]
fn part_of(Point { x, .. }: Point, _: f64) -> f64 {
    x.exp()
}

#[differentiable]
fn whole_and_parts(whole @ (a, b): (f64, f64), ref c: f64) -> f64 {
    whole.0 * b + a * c
}

#[differentiable]
fn nested(((a, b), [c, d]): ((f64, f64), [f64; 2]), Point { x: p, y: q }: Point) -> f64 {
    a * b + c * d * p - q
}

#[differentiable]
fn generic<T: Real>((a, b): (T, T), [c, ..]: [T; 3]) -> T {
    a * b + c
}

#[test]
fn patterns_take_arguments_apart() {
    assert_eq!(check_scalar!(pair((2.0, 0.0))), (1.0, 2.0));
    assert_eq!(check_scalar!(array([1.5, 0.5], 2.0)), ([1.0, 2.0], 0.75));
    assert_eq!(check_scalar!(slice(&[1.5, 0.5])), [0.5, 1.5]);
    let expected = PointTangent { x: 6.0, y: 2.25 };
    assert_eq!(check_scalar!(unreferenced(&P), along(&P_DOT)), expected);
    assert_eq!(check_scalar!(referenced(&P), along(&P_DOT)), expected);
    let expected = (PointTangent { x: 1.0, y: 0.0 }, 0.0);
    assert_eq!(part_of::grad(Point { x: 0.0, y: 2.0 }, 1.0), expected);
    part_of::gradcheck(P, 1.0).assert_ok();
    assert_eq!(check_scalar!(whole_and_parts((1.5, 0.5), 3.0)), ((3.5, 1.5), 1.5));
    let expected = (((2.0, 1.0), [6.0, 4.5]), PointTangent { x: 12.0, y: -1.0 });
    assert_eq!(nested::grad(((1.0, 2.0), [3.0, 4.0]), P), expected);
    nested::gradcheck(((1.0, 2.0), [3.0, 4.0]), P).assert_ok();
    assert_eq!(check_scalar!(generic((1.5, 0.5), [1.0, 2.0, 3.0])), ((0.5, 1.5), [1.0, 0.0, 0.0]));
}

#[differentiable]
fn variable((mut a, b): (f64, f64), a_b: f64) -> f64 {
    for _ in 0..3 {
        a = a * b + a_b;
    }
    a
}

#[differentiable]
fn same_letters((a, b_c): (f64, f64), (a_b, c): (f64, f64)) -> f64 {
    let a_b_c = a * b_c;
    a_b_c + a_b * c
}

#[differentiable]
fn without_names(_: f64, (): (), _: f64, x: f64) -> f64 {
    x * x
}

#[differentiable(wrt(a_b))]
fn by_its_name((a, b): (f64, f64), c: f64) -> f64 {
    a * b * c
}

#[differentiable]
fn constants(x: f64, #[constant] (a, b): (f64, f64), #[constant] (n, m): (usize, i32)) -> f64 {
    let mut s = 0.0;
    for k in 0..n {
        s += x.powi(m) * a + b * k as f64;
    }
    s
}

#[test]
fn names_of_patterns_are_their_own() {
    assert_eq!(check_scalar!(variable((2.0, 3.0), 1.0)), ((27.0, 61.0), 13.0));
    assert_eq!(check_scalar!(same_letters((1.5, 0.5), (2.0, 3.0))), ((0.5, 1.5), (3.0, 2.0)));
    assert_eq!(without_names::grad(1.0, (), 2.0, 3.0), (0.0, 0.0, 6.0));
    assert_eq!(check_scalar!(by_its_name((1.5, 0.5), 2.0), along((1.0, 1.0))), (1.0, 3.0));
    assert_eq!(check_scalar!(constants(1.5, (2.0, 3.0), (3, 2)), along(1.0)), 18.0);
}

#[differentiable]
fn changes((a, b): &mut (f64, f64)) -> f64 {
    *a *= *b;
    *b += a.sin();
    *a * *b
}

#[differentiable]
fn changes_fields(Point { x, y }: &mut Point, s: f64) {
    *x = *x * s;
    *y += *x * *y;
}

#[test]
fn patterns_of_references_change_the_argument() {
    let mut pair = (1.5, 0.5);
    let (value, gradient) = changes::value_and_grad(&mut pair);
    let mut plain = (1.5, 0.5);
    assert_eq!((value, pair), (changes(&mut plain), plain));
    // With `a b = u`: the value is `u (b + sin u)`.
    let (u, b) = (0.75_f64, 0.5);
    let by_u = b + u.sin() + u * u.cos();
    assert_eq!(gradient, (by_u * b, by_u * 1.5 + u));
    changes::gradcheck(&mut (1.5, 0.5)).assert_ok();
    changes_fields::gradcheck(&mut P.clone(), 0.5).assert_ok();
}

#[differentiable]
impl Point {
    fn energy(&self, (a, b): (f64, f64)) -> f64 {
        self.x * a + self.y * b * a
    }

    fn distance(Point { x, y }: &Self, &Point { x: u, y: v }: &Self) -> f64 {
        (x - u) * (y - v)
    }
}

#[differentiable]
trait Energy {
    fn at(&self, _: f64, p: (f64, f64)) -> f64;

    fn product(&self, (a, b): (f64, f64)) -> f64 {
        a * b
    }
}

#[differentiable]
impl Energy for Point {
    fn at(&self, _: f64, (a, b): (f64, f64)) -> f64 {
        self.x * a * b
    }
}

#[differentiable]
impl std::ops::Add for Point {
    type Output = Point;

    fn add(self, Point { x, y }: Point) -> Point {
        Point { x: self.x + x, y: self.y + y }
    }
}

#[differentiable]
fn methods(p: &Point, a: f64) -> f64 {
    let q = Point { x: a, y: 1.0 };
    let sum = q + Point { x: 2.0, y: a };
    p.energy((a, a * a)) + p.at(1.0, (a, sum.x)) + p.product((a, sum.y)) + Point::distance(p, &q)
}

#[test]
fn methods_and_operators_have_patterns_too() {
    assert_eq!(
        check_scalar!(methods(&P, 0.5), along(&P_DOT, 2.0)).0,
        PointTangent { x: 2.75, y: 1.125 }
    );
}

#[differentiable]
fn closures(x: f64) -> f64 {
    let f = |(a, b): (f64, f64)| a * b;
    let g = |Point { x, y }: Point| x - y;
    let h = |&(a, b): &(f64, f64)| a + b;
    let v = [(x, x * x), (1.0, x)];
    let sums: f64 = v.iter().map(|&(a, b)| a * b).sum();
    f((x, 2.0)) + g(Point { x, y: x * x }) + h(&(x, x)) + sums + pair((x, 2.0))
}

#[test]
fn closures_have_patterns_too() {
    check_scalar!(closures(1.5));
}

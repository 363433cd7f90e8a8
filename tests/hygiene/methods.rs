//! User traits and structs whose methods are called like those of core and nalgebra.

use nalgebra::DVector;
use static_autodiff::prelude::*;

/// Methods that core's traits have too.
trait Clash {
    fn referent(&self) -> i32 {
        1
    }
    fn visible(&self) -> i32 {
        2
    }
    fn keep(&self) -> i32 {
        3
    }
    fn zero_tangent(&self) -> i32 {
        4
    }
    fn accumulate(&self) -> i32 {
        5
    }
    fn advance(&self) -> i32 {
        6
    }
    fn lit(&self) -> i32 {
        7
    }
}

impl Clash for f64 {}
impl Clash for DVector<f64> {}
impl Clash for [f64] {}
impl<T: Clash> Clash for &T {}

#[differentiable]
fn beside_a_trait(x: f64, v: &DVector<f64>, s: &[f64]) -> f64 {
    let n = s.len();
    let w = v * x;
    let y = w.map(|a| a * x);
    y.dot(v) * s[n - 1] + (-&w).norm()
}

#[test]
fn a_trait_with_cores_method_names_does_not_get_in_the_way() {
    let (x, v, s) = (2.0, DVector::from_vec([1.0, 2.0].into()), [3.0, 4.0]);
    let sum: i32 = Clash::referent(&x) + v.visible() + s[..].keep() + x.lit();
    assert_eq!(sum + Clash::advance(&x), 1 + 2 + 3 + 7 + 6);
    assert_eq!(Clash::zero_tangent(&x) + Clash::accumulate(&v), 9);
    let value = beside_a_trait(x, &v, &s);
    let (from_vjp, pullback) = beside_a_trait::vjp(x, &v, &s);
    assert_eq!((from_vjp, beside_a_trait::jvp(x, &v, &s, 1.0, &v, &s).0), (value, value));
    let norm = v.norm();
    assert_eq!(pullback(1.0).0, 2.0 * x * norm * norm * 4.0 + norm);
    beside_a_trait::gradcheck(x, &v, &s).assert_ok();
}

/// A trait on numbers whose method does something else than nalgebra's of the same name.
trait Doubled {
    fn norm(&self) -> f64;
    fn total(&self) -> f64;
}

impl Doubled for f64 {
    fn norm(&self) -> f64 {
        self * 2.0
    }

    fn total(&self) -> f64 {
        self * 3.0
    }
}

#[differentiable]
fn with_detached_methods(x: f64) -> f64 {
    x * detach(x.norm()) + x * detach(x.total())
}

#[test]
fn a_users_method_can_be_called_in_detach() {
    assert_eq!(with_detached_methods(2.0), 8.0 + 12.0);
    assert_eq!(with_detached_methods::grad(2.0), 4.0 + 6.0);
}

/// A struct with methods of nalgebra's names, as a constant.
struct Table {
    rows: Vec<f64>,
}

impl Table {
    fn norm(&self) -> f64 {
        self.rows[0] * 10.0
    }

    fn sum(&self) -> f64 {
        self.rows[1] * 100.0
    }

    fn dot(&self, k: usize) -> f64 {
        self.rows[k] * 1000.0
    }

    fn map(&self, f: impl Fn(f64) -> f64) -> f64 {
        f(self.rows[0])
    }

    fn max(&self, bound: f64) -> f64 {
        bound + self.rows[0]
    }
}

#[differentiable]
fn of_a_table(x: f64, #[constant] table: &Table) -> f64 {
    let mapped: f64 = table.map(|row| row + 5.0);
    let norm = table.norm();
    x * norm + x * table.sum() + x * table.dot(1) + x * x * mapped + x * table.max(0.5)
}

#[test]
fn methods_of_an_inactive_struct_are_its_own() {
    let table = Table { rows: vec![2.0, 3.0] };
    let slope = 20.0 + 300.0 + 3000.0 + 2.0 * 1.5 * 7.0 + 2.5;
    assert_eq!(check_scalar!(of_a_table(1.5, &table), along(1.0)), slope);
}

mod own {
    use static_autodiff::differentiable;

    #[differentiable]
    pub(super) fn norm(x: f64) -> f64 {
        x * 2.0
    }

    #[differentiable]
    pub(super) fn dot(x: f64, y: f64) -> f64 {
        x + y * y
    }

    #[differentiable]
    pub(super) fn sin(x: f64) -> f64 {
        x * x * x
    }
}

#[differentiable]
fn of_functions(x: f64, y: f64) -> f64 {
    own::norm(x) * own::dot(x, y) + own::sin(y) * f64::sin(x)
}

#[test]
fn functions_called_like_methods_are_the_users() {
    check_scalar!(of_functions(0.3, 0.7));
    assert_eq!(of_functions(0.0, 2.0), 0.0);
    assert_eq!(of_functions::grad(0.0, 2.0), (8.0 + 8.0, 0.0));
}

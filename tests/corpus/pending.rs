//! Cases that fail today; not a module of the crate. Move each to its place when it passes.

use std::cell::RefCell;

use nalgebra::{DMatrix, DMatrixView, DVector, Matrix2, Vector2};
use static_autodiff::prelude::*;

// Does not compile: E0277, `&Matrix * &f64`; a scalar parameter whose type has another name.
mod alias_of_a_scalar {
    use super::*;
    type Number = f64;

    #[differentiable]
    fn f(a: &Matrix2<f64>, s: Number) -> f64 {
        let b = a * s;
        (b / s * s).trace()
    }

    #[test]
    fn multiplies_a_matrix() {
        check_scalar!(f(&Matrix2::new(0.3, -0.7, 1.2, 0.5), 2.0));
    }
}

// Does not compile: E0521 and E0700, the pullback captures the lifetime of the view.
mod view_as_the_argument_of_a_generic_function {
    use super::*;

    #[differentiable]
    fn rows(m: &DMatrix<f64>) -> f64 {
        log_sum_exp(&m.row(0)) + log_sum_exp(&m.column(1))
    }

    #[test]
    fn is_an_argument() {
        check_scalar!(rows(&DMatrix::from_row_slice(2, 2, &[0.3, -0.7, 1.2, 0.5])));
    }
}

// Does not compile: E0277, `(f64, f64, f64, f64, f64, f64, f64) cannot carry a derivative` (in
// `gradcheck`): tuples end at six.
mod seven_parameters {
    use super::*;

    #[differentiable]
    fn f(a: f64, b: f64, c: f64, d: f64, e: f64, g: f64, h: f64) -> f64 {
        a * b * c * d * e * g * h
    }

    #[test]
    fn are_not_too_many() {
        assert_eq!(f::vjp(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0).1(1.0).0, 2.0);
    }
}

// Does not compile: E0606, casting `&usize` as `f64`.
mod pair_of_sizes {
    use super::*;

    #[differentiable]
    fn f(m: &DMatrix<f64>, wide: bool) -> f64 {
        let (rows, columns) = m.shape();
        let k = if wide { columns as f64 } else { rows as f64 };
        m.sum() * k
    }

    #[test]
    fn is_a_pair_of_numbers() {
        check_scalar!(f(&DMatrix::from_element(2, 3, 0.5), true), along(&DMatrix::zeros(2, 3)));
    }
}

// Does not compile: E0277 (`Iter` is no matrix), E0369. The closure's parameter hides an active one.
mod closure_parameter_that_hides_an_active_value {
    use super::*;

    #[differentiable]
    fn sum(x: f64, #[constant] data: &[f64]) -> f64 {
        let sum: f64 = data.iter().map(|x| x * 2.0).sum();
        x * sum
    }

    // Error: a closure can be differentiated only as the argument of `map` or `zip_map`.
    #[differentiable]
    fn index(v: &[f64]) -> f64 {
        let same = |v: usize| v;
        v[same(0)] * v[same(1)]
    }

    // Error: an index cannot carry a derivative.
    #[differentiable]
    fn block(x: f64, #[constant] v: &[f64]) -> f64 {
        let k = x * 2.0;
        k * v[{
            let k = 1_usize;
            k
        }]
    }

    #[test]
    fn is_another_variable() {
        assert_eq!(check_scalar!(sum(2.0, &[3.0, 4.0]), along(1.0)), 14.0);
        check_scalar!(index(&[3.0, 4.0]));
        assert_eq!(check_scalar!(block(2.0, &[3.0, 4.0]), along(1.0)), 8.0);
    }
}

// Does not compile: E0282, the type of a changing literal is open when its copy is used.
mod changing_literal {
    use super::*;

    #[differentiable]
    fn number(x: f64) -> f64 {
        let mut k = 2.0;
        let y = x * k;
        k += 1.0;
        let z = y * k * x;
        k = 0.5;
        z * k
    }

    #[differentiable]
    fn list(x: f64) -> f64 {
        let mut w = vec![2.0, 3.0];
        let y = x * w[0];
        w[0] = 7.0;
        let z = y * w[0] * x;
        z
    }

    #[test]
    fn is_inferred() {
        assert_eq!(check_scalar!(number(2.0)), 12.0);
        assert_eq!(check_scalar!(list(2.0)), 56.0);
    }
}

// Does not compile: E0596, cannot borrow value as mutable.
mod log_in_a_ref_cell {
    use super::*;

    #[differentiable]
    fn f(x: f64) -> f64 {
        let log = RefCell::new(vec![1]);
        log.borrow_mut().push(i32::from(x > 0.0));
        let n = log.borrow().len();
        x * n as f64
    }

    #[test]
    fn is_filled() {
        assert_eq!(check_scalar!(f(2.0)), 2.0);
    }
}

// `gradcheck` panics: "a read-only view cannot be moved". The derivatives are right.
mod gradcheck_of_a_view {
    use super::*;

    #[differentiable]
    fn f(m: DMatrixView<'_, f64>, v: &DVector<f64>) -> f64 {
        (m * v).dot(v)
    }

    #[test]
    fn moves_a_copy() {
        let data = DMatrix::from_row_slice(3, 2, &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
        let v = DVector::from_vec(vec![1.0, 2.0]);
        f::gradcheck(data.view((0, 0), (2, 2)), &v).assert_ok();
    }
}

// Rejected (the macro asks for `let`, or for another place): a struct literal whose field has the
// name of an active parameter; a captured number that changes; an item in an inner block.
mod rejected {
    use super::*;

    #[differentiable]
    fn field(x: f64) -> f64 {
        struct Scale {
            x: f64,
        }
        let s = Scale { x: 2.0 };
        x * s.x
    }

    #[differentiable]
    fn captured(x: &Vector2<f64>) -> f64 {
        let mut k = 2.0_f64;
        let y = x.map(|v| v * k);
        k = 3.0;
        y.sum() * k
    }

    #[differentiable]
    fn item(x: f64) -> f64 {
        let a = {
            const K: f64 = 5.0;
            x * K
        };
        a + x
    }
}

// rustc overflows its stack (SIGSEGV) in a debug build with debug information: each `let` nests a
// scope. 250 of these statements compile, 300 do not; the plain function has no such limit.
// `let y = 0.99 * y + 0.01 * (x * y).sin();` three hundred times.

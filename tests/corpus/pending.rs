//! Cases that fail today; not a module of the crate. Move each to its place when it passes.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use nalgebra::{DMatrix, DMatrixView, DVector, Vector2};
use static_autodiff::prelude::*;

// Silently wrong gradient: (7, 7) instead of (2, 2); the reverse sweep reads `w` when it is 7.
mod mutable_number_in_a_closure {
    use super::*;

    #[differentiable]
    fn element(x: &Vector2<f64>) -> f64 {
        let mut w: Vec<f64> = vec![2.0];
        let y = x.map(|v| v * w[0]);
        w[0] = 7.0;
        y.sum() + w[0]
    }
    #[differentiable]
    fn number(x: &Vector2<f64>) -> f64 {
        let mut k = 2.0_f64;
        let y = x.map(|v| v * k);
        k = 3.0;
        y.sum() * k
    }

    #[test]
    fn keeps_the_value_that_it_had() {
        let x = Vector2::new(2.0, 3.0);
        assert_eq!(check_scalar!(element(&x)), Vector2::new(2.0, 2.0));
        assert_eq!(check_scalar!(number(&x)), Vector2::new(6.0, 6.0));
    }
}

// Silently wrong value and gradient: 8 instead of 12; `i` is hidden, and `i.set(..)` runs on a clone.
mod shadowed_cell {
    use super::*;

    #[differentiable]
    fn f(v: &[f64]) -> f64 {
        let i = Cell::new(0usize);
        let a = {
            let i = v[0];
            i * i
        };
        i.set(i.get() + 1);
        a * v[i.get()]
    }

    #[test]
    fn is_one_cell() {
        check_scalar!(f(&[2.0, 3.0]));
    }
}

// Silently wrong gradient: 3 instead of 2; `&d[c.get()]` is evaluated again.
mod reference_at_a_changing_index {
    use super::*;

    #[differentiable]
    fn f(x: f64, #[constant] d: &[f64]) -> f64 {
        let c = Cell::new(0usize);
        let r = &d[c.get()];
        c.set(1);
        x * r
    }

    #[test]
    fn is_evaluated_once() {
        assert_eq!(check_scalar!(f(2.0, &[2.0, 3.0])), 2.0);
    }
}

// Silently wrong gradient: (5, 5) instead of (1, 2), a second pullback panics; `bump()` runs again.
mod reference_at_an_index_with_a_side_effect {
    use super::*;
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    fn bump() -> usize {
        COUNT.fetch_add(1, SeqCst)
    }

    #[differentiable]
    fn f(x: &Vector2<f64>, #[constant] d: &[Vector2<f64>]) -> f64 {
        let r = &d[bump()];
        x.dot(r)
    }

    #[test]
    fn is_evaluated_once() {
        let d = [Vector2::new(1.0, 2.0), Vector2::new(5.0, 5.0)];
        let x = Vector2::new(1.0, 1.0);
        let (value, pullback) = f::vjp(&x, &d);
        assert_eq!((value, pullback(1.0), pullback(1.0)), (3.0, d[0], d[0]));
        assert_eq!(COUNT.load(SeqCst), 1);
    }
}

// Does not compile: E0384, the hidden alias of `i` is not mutable.
mod shadowed_counter {
    use super::*;

    #[differentiable]
    fn f(v: &[f64]) -> f64 {
        let mut i = 0usize;
        let a = {
            let i = v[0];
            i * i
        };
        i += 1;
        a * v[i]
    }

    #[test]
    fn is_one_counter() {
        check_scalar!(f(&[2.0, 3.0]));
    }
}

// Does not compile: E0384, cannot assign to immutable argument `n`.
mod mutable_parameter {
    use super::*;

    #[differentiable]
    fn f(v: &[f64], mut n: usize) -> f64 {
        n += 1;
        let a = v[n];
        n -= 1;
        a * v[n]
    }

    #[test]
    fn counts() {
        check_scalar!(f(&[2.0, 3.0], 0));
    }
}

// Does not compile: E0609, no field `0` on type `<(T, T) as Differentiable>::Tangent`.
mod generic_tuple_result {
    use super::*;

    #[differentiable]
    fn f<T: Real>(x: T) -> (T, T) {
        (x * x, T::one())
    }

    #[test]
    fn in_both_precisions() {
        check!(f(2.0_f32));
        check!(f(2.0_f64));
    }
}

// Does not compile: E0700, the pullback captures the borrowed view or reference.
mod borrowed_from_a_constant {
    use super::*;
    struct Settings {
        w: DVector<f64>,
        k: f64,
        rows: Vec<DVector<f64>>,
    }

    #[differentiable]
    fn row(x: &DVector<f64>, #[constant] d: &DMatrix<f64>, i: usize) -> f64 {
        let row = d.row(i);
        (row * x)[0]
    }
    #[differentiable]
    fn column(x: &DVector<f64>, #[constant] d: &DMatrix<f64>) -> f64 {
        let c = d.column(0);
        x.dot(&c) + x.dot(&d.column(1)) + (d.row(0) * x)[0] + x.component_mul(&c).sum()
    }
    #[differentiable]
    fn fields(x: &DVector<f64>, #[constant] settings: &Settings, i: usize) -> f64 {
        let w = &settings.w;
        let r = &settings.rows[i];
        let Settings { k, .. } = settings;
        x.dot(w) * k + x.dot(r) + x.dot(&settings.w)
    }

    #[test]
    fn is_evaluated_again() {
        let x = DVector::from_vec(vec![1.0, 2.0]);
        let d = DMatrix::from_row_slice(2, 2, &[1.0, 2.0, 3.0, 4.0]);
        check_scalar!(row(&x, &d, 1));
        check_scalar!(column(&x, &d));
        let settings = Settings { w: x.clone(), k: 2.0, rows: vec![x.clone(), &x * 2.0] };
        check_scalar!(fields(&x, &settings, 1));
    }
}

// Do not compile: E0106 (`'_`, elided) and E0637 (`'_` in a constant). The named lifetime compiles,
// but `gradcheck` panics: "a read-only view cannot be moved".
mod view_parameter {
    use super::*;

    #[differentiable]
    fn underscore(m: DMatrixView<'_, f64>, v: &DVector<f64>) -> f64 {
        (m * v).dot(v)
    }
    #[differentiable]
    fn elided(m: &DMatrixView<f64>, v: &DVector<f64>) -> f64 {
        (*m * v).dot(v)
    }
    #[differentiable]
    fn constant(#[constant] m: DMatrixView<'_, f64>, v: &DVector<f64>) -> f64 {
        (m * v).dot(v)
    }
    #[differentiable]
    fn named<'a>(m: DMatrixView<'a, f64>, v: &'a DVector<f64>) -> f64 {
        (m * v).dot(v)
    }

    #[test]
    fn is_an_input() {
        let d = DMatrix::from_row_slice(3, 2, &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
        let v = DVector::from_vec(vec![1.0, 2.0]);
        let m = d.view((0, 0), (2, 2));
        check_scalar!(underscore(m, &v));
        check_scalar!(elided(&m, &v));
        check_scalar!(constant(m, &v));
        check_scalar!(named(m, &v));
    }
}

// Does not compile: "internal variable `x` is read before it is defined; please report".
mod map_inside_a_map {
    use super::*;

    #[differentiable]
    fn f(v: &DVector<f64>, w: &DVector<f64>, s: f64) -> f64 {
        v.map(|x| w.map(|y| x * y * s).sum()).sum()
    }

    #[test]
    fn captures_the_outer_element() {
        let v = DVector::from_vec(vec![0.3, 0.2]);
        check_scalar!(f(&v, &DVector::from_vec(vec![-0.4, 0.7]), 0.5));
    }
}

// Do not compile: E0500 and E0499, the sweep writes to the cotangent that the closure adds to.
mod closure_that_captures_what_it_maps {
    use super::*;

    #[differentiable]
    fn element(v: &DVector<f64>) -> f64 {
        v.map(|x| x * v[0]).sum()
    }
    #[differentiable]
    fn norm(v: &DVector<f64>) -> f64 {
        v.map(|x| x * v.norm()).sum()
    }
    #[differentiable]
    fn local(v: &DVector<f64>, s: f64) -> f64 {
        let z = v.map(|x| x * s);
        z.map(|a| a * z[0]).sum()
    }

    #[test]
    fn adds_both_contributions() {
        let v = DVector::from_vec(vec![0.3, 0.2]);
        check_scalar!(element(&v));
        check_scalar!(norm(&v));
        check_scalar!(local(&v, 0.5));
    }
}

// Does not compile: E0282, the numbers of `(a, b)` are open when `keep(&a)` asks for their type.
mod pair_of_literals {
    use super::*;

    #[differentiable]
    fn f(x: f64, #[constant] s: f64) -> f64 {
        let (a, b) = if s > 0.0 { (1.0, 2.0) } else { (3.0, 4.0) };
        x * a * x + b * x
    }

    #[test]
    fn is_inferred() {
        check_scalar!(f(2.0, 1.0));
    }
}

// Silently wrong value and gradient: 20 instead of 14; the inner constant is hoisted out of its
// block and shadows the outer one everywhere. (Two functions or imports of one name in two blocks:
// E0428, E0252.)
mod constant_of_a_block {
    use super::*;
    const K: f64 = 2.0;

    #[differentiable]
    fn f(x: f64) -> f64 {
        let a = {
            const K: f64 = 5.0;
            x * K
        };
        a + x * K
    }

    #[test]
    fn stays_in_its_block() {
        assert_eq!(check_scalar!(f(2.0)), 7.0);
    }
}

// Silently wrong value and gradient, all with the same cause: a placeholder or alias of a `Cell` is
// a clone, and what is set on the clone is lost. (Of a `Vec` or `RefMut` it does not compile: E0596,
// E0277.) `Clone + Sync` instead of `Clone` on such copies would refuse every kind of cell.
mod cell {
    use super::*;

    fn note(count: &Cell<usize>, holds: bool) {
        count.set(count.get() + usize::from(holds));
    }

    // 4 instead of 6.
    #[differentiable]
    fn set_from_an_active_comparison(v: &[f64]) -> f64 {
        let c = Cell::new(0usize);
        c.set((v[0] > 0.0) as usize);
        v[c.get()] * v[0]
    }
    // 2 instead of 4.
    #[differentiable]
    fn passed_with_an_active_comparison(x: f64) -> f64 {
        let count = Cell::new(1);
        note(&count, x > 0.0);
        x * count.get() as f64
    }
    // 2 instead of 6.
    #[differentiable]
    fn renamed(x: f64) -> f64 {
        let c = Cell::new(1usize);
        let d = &c;
        d.set(2);
        let e = c;
        e.set(e.get() + 1);
        x * e.get() as f64
    }
    // 4 instead of 20.
    #[differentiable]
    fn in_a_tuple(x: f64) -> f64 {
        let t = (x * x, Cell::new(1usize));
        t.1.set(5);
        t.0 * t.1.get() as f64
    }

    #[test]
    fn is_one_cell() {
        check_scalar!(set_from_an_active_comparison(&[2.0, 3.0]));
        check_scalar!(passed_with_an_active_comparison(2.0));
        check_scalar!(renamed(2.0));
        check_scalar!(in_a_tuple(2.0));
    }
}

// Do not compile: E0596 (a placeholder of `log` is not mutable), E0277 (`&mut Vec<bool>: Clone`).
mod log_of_active_comparisons {
    use super::*;

    fn note(log: &mut Vec<bool>, holds: bool) {
        log.push(holds);
    }
    #[differentiable]
    fn by_method(x: f64) -> f64 {
        let mut log = vec![1];
        log.push((x > 0.0) as i32);
        x * log.len() as f64
    }
    #[differentiable]
    fn by_function(x: f64) -> f64 {
        let mut log = vec![true];
        note(&mut log, x > 0.0);
        x * log.len() as f64
    }

    #[test]
    fn is_one_log() {
        assert_eq!(check_scalar!(by_method(2.0)), 2.0);
        assert_eq!(check_scalar!(by_function(2.0)), 2.0);
    }
}

// Does not compile: a struct literal whose field has the name of an active parameter ("this
// expression has no derivative rule"); a capital in a tuple pattern (E0425, cannot find `Y`).
mod names_that_look_active {
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
    #[allow(non_snake_case, reason = "the case under test")]
    fn capital(x: f64) -> f64 {
        let (Y, b) = (2.0_f64, 1.0_f64);
        x * Y * b
    }

    #[test]
    fn are_not() {
        check_scalar!(field(2.0));
        check_scalar!(capital(2.0));
    }
}

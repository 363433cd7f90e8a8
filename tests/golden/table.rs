//! The reader of `operations.txt`.

use nalgebra::allocator::Allocator;
use nalgebra::{DMatrix, DVector, DefaultAllocator, Dim, Matrix3, OMatrix};
use static_autodiff::Tangent;
use static_autodiff::prelude::*;

use crate::common::{Tol, assert_all_close};

/// What tables hold: numbers and matrices.
pub(crate) trait Tensor: Tangent {
    /// From elements row by row.
    fn from_rows(rows: usize, columns: usize, elements: &[f64]) -> Self;
}

impl Tensor for f64 {
    fn from_rows(_: usize, _: usize, elements: &[f64]) -> f64 {
        elements[0]
    }
}

impl<R: Dim, C: Dim> Tensor for OMatrix<f64, R, C>
where
    DefaultAllocator: Allocator<R, C>,
    OMatrix<f64, R, C>: Tangent,
{
    fn from_rows(rows: usize, columns: usize, elements: &[f64]) -> Self {
        OMatrix::from_row_slice_generic(R::from_usize(rows), C::from_usize(columns), elements)
    }
}

/// One case of the table.
pub(crate) struct Case<'a> {
    lines: Vec<&'a str>,
}

impl Case<'static> {
    /// # Panics
    /// If there is no such case.
    pub(crate) fn named(name: &str) -> Self {
        let mut lines = include_str!("operations.txt").lines();
        assert!(lines.any(|line| line.strip_prefix("case ") == Some(name)), "no case `{name}`");
        Case { lines: lines.take_while(|line| !line.is_empty()).collect() }
    }
}

impl Case<'_> {
    /// The numbers called `key`.
    pub(crate) fn read<X: Tensor>(&self, key: &str) -> X {
        let entry = self.lines.iter().find_map(|line| {
            let (head, numbers) = line.split_once(':')?;
            head.strip_prefix(key)?.strip_prefix(' ').map(|shape| (shape, numbers))
        });
        let (shape, numbers) = entry.unwrap_or_else(|| panic!("no `{key}` in {:?}", self.lines));
        let parse = |number: &str| number.parse().expect("a number");
        let elements: Vec<f64> = numbers.split_whitespace().map(parse).collect();
        let (rows, columns) = shape.split_once('x').unwrap_or((shape, "1"));
        let count = |text: &str| text.parse().expect("a size");
        assert_eq!(elements.len(), count(rows) * count(columns), "`{key}` has another size");
        X::from_rows(count(rows), count(columns), &elements)
    }

    /// Whether there are second derivatives.
    pub(crate) fn has_second(&self) -> bool {
        self.lines.iter().any(|line| line.contains("_hvp "))
    }

    /// Panics unless `actual` is what the table says.
    #[track_caller]
    pub(crate) fn expect<X: Tensor>(&self, key: &str, actual: &X) {
        assert_all_close(actual, &self.read::<X>(key), Tol::REFERENCE);
    }
}

/// `Σ yᵢ ȳᵢ`, of which the second derivatives in the table are.
#[differentiable(order = 2)]
pub(crate) trait Paired: Differentiable {
    fn paired(&self, #[constant] y_bar: &Self) -> f64;
}

#[differentiable(order = 2)]
impl Paired for f64 {
    fn paired(&self, #[constant] y_bar: &f64) -> f64 {
        self * y_bar
    }
}

macro_rules! paired {
    ($($Matrix:ty)*) => {$(
        #[differentiable(order = 2)]
        impl Paired for $Matrix {
            fn paired(&self, #[constant] y_bar: &$Matrix) -> f64 {
                let y: &$Matrix = self;
                y.dot(y_bar)
            }
        }
    )*};
}

paired!(DVector<f64> DMatrix<f64> Matrix3<f64>);

/// Functions of the table: value, pullback, derivative along the tangents and second derivatives are compared.
macro_rules! operations {
    ($($name:ident($($x:ident: $X:ty),+) -> $Y:ty $body:block)*) => {
        $(#[test]
        fn $name() {
            use $crate::table::Paired as _;

            #[differentiable(order = 2)]
            fn f($($x: &$X),+) -> $Y $body

            #[differentiable(order = 2)]
            fn weighted($($x: &$X,)+ #[constant] y_bar: &$Y) -> f64 {
                f($($x),+).paired(y_bar)
            }

            let case = $crate::table::Case::named(stringify!($name));
            $(let $x: $X = case.read(stringify!($x));)+
            let (y, pullback) = f::vjp($(&$x),+);
            case.expect("y", &y);
            $crate::table::operations!(@bars case, "_bar", pullback(case.read("y_bar")), $($x)+);
            let (y, y_dot) = f::jvp($(&$x,)+ $(&case.read(concat!(stringify!($x), "_dot"))),+);
            case.expect("y", &y);
            case.expect("y_dot", &y_dot);
            if case.has_second() {
                let y_bar = case.read("y_bar");
                let bars = weighted::hvp($(&$x,)+ &y_bar, $(&case.read(concat!(stringify!($x), "_dot"))),+);
                $crate::table::operations!(@bars case, "_hvp", bars, $($x)+);
            }
        })*
    };
    (@bars $case:ident, $key:literal, $bars:expr, $x:ident) => {
        $case.expect(concat!(stringify!($x), $key), &$bars)
    };
    (@bars $case:ident, $key:literal, $bars:expr, $($x:ident)+) => {
        {
            let ($($x),+) = $bars;
            $($case.expect(concat!(stringify!($x), $key), &$x);)+
        }
    };
}

pub(crate) use operations;

//! The reader of `operations.txt`.

use nalgebra::allocator::Allocator;
use nalgebra::{DefaultAllocator, Dim, OMatrix};
use static_autodiff::Tangent;

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

    /// Panics unless `actual` is what the table says.
    #[track_caller]
    pub(crate) fn expect<X: Tensor>(&self, key: &str, actual: &X) {
        assert_all_close(actual, &self.read::<X>(key), Tol::REFERENCE);
    }
}

/// Functions of the table: value, pullback and derivative along the tangents are compared.
macro_rules! operations {
    ($($name:ident($($x:ident: $X:ty),+) -> $Y:ty $body:block)*) => {
        $(#[test]
        fn $name() {
            #[differentiable]
            fn f($($x: &$X),+) -> $Y $body

            let case = $crate::table::Case::named(stringify!($name));
            $(let $x: $X = case.read(stringify!($x));)+
            let (y, pullback) = f::vjp($(&$x),+);
            case.expect("y", &y);
            $crate::table::operations!(@bars case, pullback(case.read("y_bar")), $($x)+);
            let (y, y_dot) = f::jvp($(&$x,)+ $(&case.read(concat!(stringify!($x), "_dot"))),+);
            case.expect("y", &y);
            case.expect("y_dot", &y_dot);
        })*
    };
    (@bars $case:ident, $bars:expr, $x:ident) => {
        $case.expect(concat!(stringify!($x), "_bar"), &$bars)
    };
    (@bars $case:ident, $bars:expr, $($x:ident)+) => {
        {
            let ($($x),+) = $bars;
            $($case.expect(concat!(stringify!($x), "_bar"), &$x);)+
        }
    };
}

pub(crate) use operations;

#![doc = include_str!("../README.md")]

pub use autodiff_core::*;

/// Differentiates a function while the crate compiles.
///
/// The function stays as it is. Beside it, a namespace of the same name holds its derivatives:
///
/// ```
/// use static_autodiff::prelude::*;
///
/// #[differentiable]
/// fn area(width: f64, height: f64) -> f64 {
///     width * height
/// }
///
/// assert_eq!(area(2.0, 3.0), 6.0);
/// assert_eq!(area::grad(2.0, 3.0), (3.0, 2.0));
/// assert_eq!(area::value_and_grad(2.0, 3.0), (6.0, (3.0, 2.0)));
/// assert_eq!(area::jvp(2.0, 3.0, 1.0, 0.0), (6.0, 3.0));
/// let (_value, pullback) = area::vjp(2.0, 3.0);
/// assert_eq!(pullback(10.0), (30.0, 20.0));
/// area::gradcheck(2.0, 3.0).assert_ok();
/// ```
///
/// - One active parameter: gradients and tangents are of that parameter's tangent type. Several: a tuple in
///   parameter order.
/// - A parameter is active unless its type cannot carry a derivative (integers, `bool`, `char`, strings) or
///   it is marked `#[constant]`.
/// - `grad`, `value_and_grad` and `value_and_grad_into` need a scalar result.
///
/// # Options
///
/// | option | meaning |
/// |---|---|
/// | `wrt(x, y)` | only these parameters are active; the result must depend on each |
/// | `allow_unused` | a parameter in `wrt` may be unused: its gradient is zero |
/// | `crate = path` | where this crate is found, if not at `::static_autodiff` |
///
/// # Panics
///
/// The derivatives panic where the function does, and where a tangent, cotangent or buffer has another
/// shape than its parameter.
///
/// # Errors
///
/// What the macro does not understand is a compile error that says what to do.
pub use autodiff_macros::differentiable;

/// Derives the tangent of a struct or an enum (TODO).
pub use autodiff_macros::Differentiable;

/// What most programs use.
pub mod prelude {
    pub use autodiff_core::{Differentiable, Real, Tangent, detach, log_sum_exp};
    pub use autodiff_macros::{Differentiable, differentiable};
}

/// The book.
pub mod book {
    #[doc = include_str!("../docs/semantics.md")]
    pub mod semantics {}
}

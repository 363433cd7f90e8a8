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
/// # Methods
///
/// On a method, the derivatives are its siblings. On an `impl` block, a trait or the implementation of a trait,
/// the attribute goes for all methods that can carry a derivative; in generic blocks it has to stand there.
///
/// ```
/// use static_autodiff::prelude::*;
///
/// #[differentiable]
/// trait Potential: Differentiable {
///     fn energy(&self, x: f64) -> f64;
/// }
///
/// #[derive(Clone, Differentiable)]
/// struct Spring {
///     stiffness: f64,
/// }
///
/// #[differentiable]
/// impl Potential for Spring {
///     fn energy(&self, x: f64) -> f64 {
///         0.5 * self.stiffness * x * x
///     }
/// }
///
/// #[differentiable]
/// fn total<P: Potential>(potential: &P, x: f64) -> f64 {
///     potential.energy(x) + potential.energy(2.0 * x)
/// }
///
/// let spring = Spring { stiffness: 3.0 };
/// let (spring_bar, x_bar) = spring.energy_grad(2.0);
/// assert_eq!((spring_bar.stiffness, x_bar), (2.0, 6.0));
/// assert_eq!(total::grad(&spring, 2.0).1, 30.0);
/// ```
///
/// # Options
///
/// | option | meaning |
/// |---|---|
/// | `wrt(x, y)` | only these parameters are active; the result must depend on each |
/// | `allow_unused` | a parameter in `wrt` may be unused: its gradient is zero |
/// | `skip` | a method of a block that has no derivative |
/// | `vjp = path`, `jvp = path` | a rule of your own, instead of the derivative of the body |
/// | `boxed` | the pullback is boxed: for one function of each cycle of functions that call each other, and for a method of a trait that calls itself (a function that calls itself has it anyway) |
/// | `explain` | `f::EXPLAIN` is the function and its derivatives as text; `f::graph()` is a [`Graph`] with `to_dot` and `to_mermaid` (not for methods of traits) |
/// | `crate = path` | where this crate is found, if not at `::static_autodiff` |
///
/// # Rules of your own
///
/// A rule takes the arguments as the function does, the result, and the cotangent of the result (`vjp`), or a
/// tangent for each active parameter in the form of the parameter (`jvp`). It returns the cotangents of the
/// active parameters, a tuple if they are several, or the tangent of the result. The result and its cotangent
/// are passed by value if they are numbers, else by reference.
///
/// The body of the function may be anything. With one rule, the other mode is put together from it, coordinate
/// by coordinate: right, but as slow as there are results (`vjp`) or parameters (`jvp`).
///
/// ```
/// use static_autodiff::prelude::*;
///
/// /// `ln(1 + exp(x))`, which does not overflow.
/// #[differentiable(vjp = softplus_vjp)]
/// fn softplus(x: f64) -> f64 {
///     x.max(0.0) + (-x.abs()).exp().ln_1p()
/// }
///
/// fn softplus_vjp(x: f64, _y: f64, y_bar: f64) -> f64 {
///     y_bar / (1.0 + (-x).exp())
/// }
///
/// assert_eq!(softplus::grad(0.0), 0.5);
/// softplus::gradcheck(1.5).assert_ok();
/// ```
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

/// Makes a struct or an enum differentiable: derives its tangent.
///
/// ```
/// use nalgebra::{DMatrix, DVector};
/// use static_autodiff::prelude::*;
///
/// #[derive(Clone, Debug, Differentiable)]
/// struct Layer {
///     w: DMatrix<f64>,
///     b: DVector<f64>,
///     #[constant]
///     active: bool,
/// }
///
/// #[differentiable]
/// fn output(layers: &[Layer], x: &DVector<f64>) -> f64 {
///     let mut y = x.clone();
///     for Layer { w, b, active } in layers {
///         y = w * y + b;
///         if *active {
///             y = y.map(|z| z.tanh());
///         }
///     }
///     y.sum()
/// }
///
/// let layer = Layer { w: DMatrix::identity(2, 2), b: DVector::zeros(2), active: false };
/// let (layers, x) = (vec![layer], DVector::from_vec(vec![3.0, 4.0]));
/// let (gradient, _x_bar): (Vec<LayerTangent>, DVector<f64>) = output::grad(&layers, &x);
/// assert_eq!(gradient[0].w, DMatrix::from_row_slice(2, 2, &[3.0, 4.0, 3.0, 4.0]));
/// assert_eq!(gradient[0].b, DVector::from_vec(vec![1.0, 1.0]));
/// assert_eq!(gradient[0].active, ());
/// output::gradcheck(&layers, &x).assert_ok();
/// ```
///
/// # The tangent
///
/// - The tangent of `Layer` is `LayerTangent`: it has the visibility of `Layer`, the same fields, and in each the
///   tangent of the field. It implements [`Tangent`], `Differentiable`, `Clone`, `PartialEq` and `Debug`, and `Copy` if
///   its fields are.
/// - The tangent of a field that is marked `#[constant]` is `()`. A field must be marked if its type is not
///   `Differentiable`, as `usize`, `bool` and `String`.
/// - The tangent of an enum is an enum with the same variants. That of a value has the variant of the value; two
///   different variants that meet panic with both names.
/// - Type parameters, constants, lifetimes and `where` clauses go over to the tangent as far as its fields mention
///   them. A field that is a reference has the tangent of what it refers to.
///
/// # In functions
///
/// Structs and variants are built (`Point { x, y }`, `Pair(a, b)`, `Point { x, ..p }`), read and stored in by field,
/// and taken apart by patterns in `let`, `match`, `if let` and loops, nested, by value and by reference. The type should
/// be `Clone`.
///
/// A `#[constant]` field is read like any other, and no derivative arrives there. Where a condition, an index, a bound or an
/// integer cast is made of fields they are taken as constants, and rustc checks that they are. An active value in a constant
/// field would lose its derivative, so storing one there is a compile error, except for `detach(..)`.
///
/// ```
/// use static_autodiff::prelude::*;
///
/// #[derive(Clone, Differentiable)]
/// struct Pendulum {
///     angle: f64,
///     #[constant]
///     dt: f64,
/// }
///
/// #[differentiable]
/// fn moved(pendulum: &Pendulum, speed: f64) -> f64 {
///     pendulum.angle + speed * pendulum.dt
/// }
///
/// let (pendulum_bar, speed_bar) = moved::grad(&Pendulum { angle: 0.3, dt: 0.1 }, 2.0);
/// assert_eq!((pendulum_bar.angle, pendulum_bar.dt, speed_bar), (1.0, (), 0.1));
/// ```
///
/// # Options
///
/// `#[differentiable(crate = path)]` beside the derive says where this crate is found, if not at `::static_autodiff`.
///
/// # Panics
///
/// `advance`, and what adds tangents, panic where shapes or variants differ, or where a field that is a reference would
/// have to move.
pub use autodiff_macros::Differentiable;

/// What most programs use.
pub mod prelude {
    pub use autodiff_core::{
        DiffFn, Differentiable, Real, Tangent, Var, detach, diff_fn, grad_hook, log_sum_exp,
    };
    pub use autodiff_macros::{Differentiable, differentiable};
}

/// The book.
pub mod book {
    #[doc = include_str!("../docs/semantics.md")]
    pub mod semantics {}
    #[doc = include_str!("../docs/pytorch.md")]
    pub mod pytorch {}
}

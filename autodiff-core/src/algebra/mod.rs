//! Derivatives of nalgebra's linear algebra: inverses, factorisations, solutions of equations.
//!
//! Generated code calls the derivatives of a method `determinant` as methods `determinant_fwd` and
//! `determinant_push` of its receiver. The traits here have them, with the rules written for the whole operation:
//! nothing of nalgebra's algorithms is differentiated step by step. What nalgebra computes is computed by nalgebra.
//!
//! A factorisation (`Cholesky`, `LU`) carries the derivative of the matrix that was factorised: it is a function of that
//! matrix, and so `factor.solve(&b)` has the adjoint of `a⁻¹ b`.
//!
//! Notation of the rules: `Y = f(A)`, `A_bar` the cotangent of `A`, `A_dot` its tangent.

mod cholesky;
mod determinant;
mod inverse;
mod lu;
mod solve;
mod triangular;

/// The traits without their names, so that `use methods::*` brings their methods alone into scope.
#[doc(hidden)]
pub mod methods {
    pub use super::cholesky::{CholeskyFactor as _, IntoCholesky as _};
    pub use super::determinant::Determinant as _;
    pub use super::inverse::Inverse as _;
    pub use super::lu::{IntoLu as _, LuFactor as _};
    pub use super::solve::Solve as _;
    pub use super::triangular::SolveTriangular as _;
}

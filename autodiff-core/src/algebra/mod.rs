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

#![expect(clippy::ref_option, reason = "a rule takes the result by reference, whatever it is")]
#![expect(clippy::type_complexity, reason = "two factors are a pair of matrices")]

mod cholesky;
mod determinant;
mod eigen;
mod functions;
mod inverse;
mod lu;
mod norm;
mod parts;
mod primitives;
mod product;
mod qr;
mod series;
mod solve;
mod stores;
mod svd;
mod triangular;

use nalgebra::allocator::Allocator;
use nalgebra::storage::Storage;
use nalgebra::{DefaultAllocator, Dim, Matrix, OMatrix};

pub use cholesky::{CholeskyFactor, IntoCholesky};
pub use determinant::Determinant;
pub use eigen::{Eigensystem, EigensystemTangent, IntoEigen};
pub use functions::Functions;
pub use inverse::Inverse;
pub use lu::{IntoLu, LuFactor};
pub use norm::Norms;
pub use parts::{Diagonal, FromDiagonal, Triangles};
pub use primitives::{
    ColumnSum, Components, Dot, Mapped, MappedArray, Reductions, RowSum, Shifts, TrMul, Trace,
    Transpose,
};
pub use product::{Cross, Kronecker};
pub use qr::{IntoQr, QrFactor};
pub use series::Series;
pub use solve::Solve;
pub use stores::Growing;
pub use svd::{IntoSvd, SingularSystem, SingularSystemTangent};
pub use triangular::SolveTriangular;

use crate::Real;

/// The traits without their names, so that `use methods::*` brings their methods alone into scope.
#[doc(hidden)]
pub mod methods {
    pub use super::cholesky::{CholeskyFactor as _, IntoCholesky as _};
    pub use super::determinant::Determinant as _;
    pub use super::eigen::IntoEigen as _;
    pub use super::functions::Functions as _;
    pub use super::inverse::Inverse as _;
    pub use super::lu::{IntoLu as _, LuFactor as _};
    pub use super::norm::Norms as _;
    pub use super::parts::{Diagonal as _, FromDiagonal as _, Triangles as _};
    pub use super::primitives::{
        ColumnSum as _, Components as _, Dot as _, Mapped as _, MappedArray as _, Reductions as _,
        RowSum as _, Shifts as _, TrMul as _, Trace as _, Transpose as _,
    };
    pub use super::product::{Cross as _, Kronecker as _};
    pub use super::qr::{IntoQr as _, QrFactor as _};
    pub use super::series::Series as _;
    pub use super::solve::Solve as _;
    pub use super::stores::Growing as _;
    pub use super::svd::IntoSvd as _;
    pub use super::triangular::SolveTriangular as _;
}

/// Zeros in the shape of a matrix.
fn zeros<T: Real, R: Dim, C: Dim, S: Storage<T, R, C>>(x: &Matrix<T, R, C, S>) -> OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    let (rows, columns) = x.shape_generic();
    OMatrix::zeros_generic(rows, columns)
}

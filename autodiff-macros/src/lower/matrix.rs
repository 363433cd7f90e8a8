//! nalgebra's constructors, and other functions of its types.

use syn::ExprPath;

use super::scope::Bound;
use super::signature::is_matrix;
use super::{Lowerer, Syntax};
use crate::ir::{Arg, Op, Order, Prim};

/// Functions of nalgebra's matrix types whose derivatives are methods of core.
pub(super) fn is_matrix_function(name: &str) -> bool {
    matches!(name, "from_diagonal" | "exp" | "pow" | "determinant" | "normalize" | "kronecker")
        || matches!(name, "cross" | "diagonal" | "symmetric_part" | "symmetric_eigenvalues")
}

impl Lowerer<'_> {
    /// `Vector3::new(..)`, `DVector::from_vec(..)`, ...; nothing if it is another function.
    pub(super) fn constructor(&mut self, path: &ExprPath, args: &[Arg]) -> Option<Bound> {
        let segments = &path.path.segments;
        let function = segments.last()?.ident.to_string();
        let ty = segments.iter().rev().nth(1)?.ident.to_string();
        if !is_matrix(&ty) || path.qself.is_some() {
            return None;
        }
        let source = self.source(Syntax::Path(path.clone()));
        let prim = match function.as_str() {
            "new" => Prim::New(source),
            "from_element" | "repeat" => Prim::FromElement(source),
            "from" | "from_vec" | "from_column_slice" => Prim::FromSlice(source, Order::Columns),
            "from_row_slice" => Prim::FromSlice(source, Order::Rows),
            _ => return None,
        };
        let operands = args.iter().map(|arg| arg.operand.clone()).collect();
        Some(self.emit(Op::Prim(prim, operands)))
    }
}

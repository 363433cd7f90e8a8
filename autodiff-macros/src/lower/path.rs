//! What paths name: functions of std, of a user's type, of nalgebra's, of the namespace of a function.

use quote::ToTokens as _;
use syn::ExprPath;

use super::matrix::is_matrix_function;
use super::signature::is_matrix;

pub(super) fn last_segment(path: &ExprPath) -> String {
    path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
}

/// Whether a path begins in std, or is one of its functions by its module.
pub(super) fn is_std(names: &[String]) -> bool {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    matches!(
        names.as_slice(),
        ["std" | "core" | "alloc", _, ..]
            | ["array", "from_fn"]
            | ["convert", "identity"]
            | ["iter", "repeat" | "repeat_n" | "repeat_with" | "successors" | "from_fn"]
    )
}

/// `Cell` in `Cell::new`
pub(super) fn cell_type(path: &ExprPath) -> Option<&syn::PathSegment> {
    let known = ["Cell", "RefCell", "OnceCell", "Mutex", "RwLock"];
    path.path.segments.iter().find(|segment| known.iter().any(|name| segment.ident == name))
}

/// A segment that begins with a capital is a type or a variant.
pub(super) fn is_type_or_variant(path: &ExprPath) -> bool {
    path.path
        .segments
        .iter()
        .rev()
        .take(2)
        .any(|segment| segment.ident.to_string().starts_with(char::is_uppercase))
}

/// `Type::function`, `<T as Trait>::function`: a function of a user's type, or one whose derivative is in core; and
/// `loss::grad`, of the namespace of a function.
pub(crate) fn is_associated(path: &ExprPath) -> bool {
    let mut segments = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
    let is_type = |name: &str| name.starts_with(char::is_uppercase);
    match (segments.next(), segments.next()) {
        (Some(function), Some(ty)) => {
            let is_known = is_matrix(&ty) && is_matrix_function(&function);
            if is_namespace(&ty) && is_derivative(&function) {
                return true;
            }
            !is_type(&function) && is_type(&ty) && (is_known || !is_type_of_a_library(&ty))
        }
        (Some(_), None) => path.qself.is_some(),
        (None, _) => false,
    }
}

/// The public functions of a namespace that can be called in differentiable code.
pub(crate) const NESTED: [&str; 3] = ["grad", "value_and_grad", "jvp"];

/// Those that have no derivatives themselves.
const UNNESTED: [&str; 5] = ["hvp", "hvp_into", "hessian", "jacobian", "vjp"];

/// Whether a function that is called by its path is, by its name, one of those in the namespace of another.
pub(crate) fn is_derivative(name: &str) -> bool {
    NESTED.contains(&name) || UNNESTED.contains(&name)
}

/// What a differentiable function or a module may be called: `loss` of `loss::grad`.
fn is_namespace(name: &str) -> bool {
    let is_module = matches!(name, "crate" | "self" | "super");
    !is_module && name.starts_with(|c: char| c.is_lowercase() || c == '_')
}

/// Types of std and nalgebra: what their functions construct needs a rule of its own.
fn is_type_of_a_library(name: &str) -> bool {
    const OTHERS: [&str; 26] = [
        "Arc",
        "Box",
        "Cell",
        "Complex",
        "Cow",
        "HashMap",
        "Isometry2",
        "Isometry3",
        "Iterator",
        "Mutex",
        "Option",
        "Point1",
        "Point2",
        "Point3",
        "Quaternion",
        "Rc",
        "RefCell",
        "Result",
        "Rotation2",
        "Rotation3",
        "String",
        "Translation2",
        "Translation3",
        "Unit",
        "UnitQuaternion",
        "Vec",
    ];
    is_matrix(name) || name == "Matrix" || OTHERS.contains(&name)
}

pub(super) fn path_text(path: &ExprPath) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}

//! Functions of std's traits, called by their path: `Clone::clone(&x)` means `x.clone()`.

use syn::visit::Visit;
use syn::{Expr, ExprCall, ExprPath};

use super::call::peeled;

/// What such a call means, written with an operator or a method.
///
/// Names that are introduced inside of an argument are known by where they stand, so a call with such
/// arguments is left as it is.
pub(super) fn written_out(e: &ExprCall, path: &ExprPath) -> Option<Expr> {
    if path.qself.is_some() || e.args.iter().any(introduces) {
        return None;
    }
    let mut segments = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
    let (function, owner) = (segments.next()?, segments.next()?);
    let args: Vec<&Expr> = e.args.iter().collect();
    let is_type = owner.starts_with(char::is_uppercase) || owner == "f64" || owner == "f32";
    Some(match (owner.as_str(), function.as_str(), args.as_slice()) {
        (_, "clone", [x]) if is_type => {
            let x = referent(x);
            syn::parse_quote!(#x.clone())
        }
        ("ToOwned", "to_owned", [x]) => {
            let x = referent(x);
            syn::parse_quote!(#x.to_owned())
        }
        ("Vec", "from", [x]) => {
            let x = referent(x);
            syn::parse_quote!(#x.to_vec())
        }
        ("Add", "add", [a, b]) => syn::parse_quote!(#a + #b),
        ("Sub", "sub", [a, b]) => syn::parse_quote!(#a - #b),
        ("Mul", "mul", [a, b]) => syn::parse_quote!(#a * #b),
        ("Div", "div", [a, b]) => syn::parse_quote!(#a / #b),
        ("Rem", "rem", [a, b]) => syn::parse_quote!(#a % #b),
        ("Neg", "neg", [a]) => syn::parse_quote!(-#a),
        _ => return None,
    })
}

/// What a method is called on. An operand of an operator is in parentheses.
fn referent(expr: &Expr) -> Expr {
    match peeled(expr) {
        Expr::Reference(e) => referent(&e.expr),
        other => syn::parse_quote!((#other)),
    }
}

/// Whether an expression introduces names.
fn introduces(expr: &Expr) -> bool {
    struct Names {
        found: bool,
    }
    impl<'ast> Visit<'ast> for Names {
        fn visit_pat_ident(&mut self, _: &'ast syn::PatIdent) {
            self.found = true;
        }
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {
            self.found = true;
        }
    }
    let mut names = Names { found: false };
    names.visit_expr(expr);
    names.found
}

//! `grad_hook`: a function of core whose second argument is a closure that each sweep makes for itself.

use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::{Expr, ExprCall, ExprPath};

use super::pattern::names;
use super::scope::Bound;
use super::verbatim::Part;
use super::{Lowerer, Syntax};
use crate::ir::{Arg, Guard, Kind, Op};
use crate::message;

impl Lowerer<'_> {
    /// `grad_hook(x, |g| ..)`: a call whose second argument each sweep makes for itself.
    pub(super) fn hooked(&mut self, e: &ExprCall, path: &ExprPath) -> Bound {
        let (arg, hook) = (&e.args[0], &e.args[1]);
        let value = self.value(arg);
        let Some(x) = self.single(value) else { return Bound::Poison };
        if !self.is_varied(&x) {
            return Bound::Operand(x);
        }
        if self.captures_active(hook) {
            return self.error_at(hook, message::ACTIVE_HOOK);
        }
        let mut hook = hook.clone();
        if let Expr::Closure(closure) = &mut hook {
            closure.capture.get_or_insert_default();
        }
        let like = self.placeholder(Part::Operand(x.clone()));
        let tokens = quote::quote!(#like, #hook);
        let op = self.opaque_op(Syntax::Hook(like, hook.clone()), tokens, Guard::None);
        if !matches!(&op, Op::Opaque(opaque) if opaque.again) {
            return self.error_at(&e.args[1], message::CHANGING_HOOK);
        }
        let closure = self.out.fresh(Kind::Unknown);
        self.out.push(vec![closure], op);
        let by_value =
            |operand, by_ref, span| Arg { operand, by_ref, in_out: false, tangent: false, span };
        let args =
            vec![by_value(x, false, arg.span()), by_value(closure.into(), false, hook.span())];
        self.call_of(e, Syntax::Path(path.clone()), args)
    }

    /// Whether a closure mentions something active, which its parameters do not hide.
    fn captures_active(&mut self, hook: &Expr) -> bool {
        let Expr::Closure(closure) = hook else {
            return self.touches_active(hook.to_token_stream());
        };
        let mark = self.scope.enter();
        for name in closure.inputs.iter().flat_map(|pat| names(pat, false)) {
            self.scope.insert(&name.ident, Bound::Tuple(Vec::new()));
        }
        let captures = self.touches_active(closure.body.to_token_stream());
        self.scope.leave(mark);
        captures
    }
}

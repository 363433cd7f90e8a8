//! How the variables of the parameters come about in a sweep.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;

use super::printer::Printer;
use crate::ir::{Block, Inst, Op, Var};
use crate::lower::scope::Name;
use crate::lower::signature::Parameter;

impl Printer<'_> {
    /// Binds the variable of a parameter that is a reference: a scalar is read once.
    pub(crate) fn bind_reference(&mut self, var: Var, declared: &Parameter) -> TokenStream {
        let at = self.at();
        let user = &declared.ident;
        if declared.kind.is_scalar() {
            let name = super::names::hidden(&format!("{}_value", plain_name(user)), user.span());
            self.names.set(var, name.clone());
            if self.is_only(var) {
                self.show_declared(var);
            }
            return quote_spanned!(at=> let #name = *#user;);
        }
        self.bind_renamed(var, declared)
    }

    /// Binds the variable of a parameter whose name is shadowed.
    pub(crate) fn bind_renamed(&self, var: Var, declared: &Parameter) -> TokenStream {
        let (name, user) = (self.ident(var), &declared.ident);
        if self.is_only(var) {
            return TokenStream::new();
        }
        quote_spanned!(self.at()=> let #name = #user;)
    }

    /// Whether the user's name of a variable stands for nothing else in the function.
    fn is_only(&self, var: Var) -> bool {
        let name = Name::new(&self.func.var(var).name);
        let same = |info: &&crate::ir::VarInfo| info.named_by_user && Name::new(&info.name) == name;
        self.func.vars.iter().filter(same).count() == 1
    }

    /// Whether a verbatim expression mentions a variable.
    pub(crate) fn is_mentioned(&self, var: Var) -> bool {
        mentioned(&self.func.body, var)
    }

    /// The references that the reverse sweep evaluates again instead of recording them.
    pub(crate) fn evaluated_again(&mut self) -> TokenStream {
        let func = self.func;
        let Some(pullback) = &func.pullback else { return TokenStream::new() };
        let mut read = vec![false; func.vars.len()];
        pullback.body.for_each_read(&mut |var| read[var.0] = true);
        let mut tokens = TokenStream::new();
        for inst in &func.body.insts {
            if let Inst::Let { vars, op: op @ Op::Opaque(opaque), .. } = inst
                && opaque.again
                && vars.iter().any(|var| read[var.0])
            {
                tokens.extend(self.definition(vars, op));
            }
        }
        tokens
    }
}

fn plain_name(ident: &Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}

fn mentioned(block: &Block, var: Var) -> bool {
    block.insts.iter().any(|inst| match inst {
        Inst::Let { op: Op::Opaque(opaque), .. } => {
            opaque.mentions.iter().any(|(_, operand)| operand.root() == Some(var))
        }
        Inst::Let { op: Op::Map(map), .. } => mentioned(&map.body, var),
        Inst::Let { .. } | Inst::Update { .. } | Inst::Pullback { .. } | Inst::Sweep(..) => false,
    })
}

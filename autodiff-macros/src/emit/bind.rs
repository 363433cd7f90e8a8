//! How the variables of the parameters come about in a sweep.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;

use super::printer::Printer;
use crate::ir::{Block, Head, Inst, Loop, Op, Var};
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
        quote_spanned!(self.at()=> let mut #name = #user;)
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
}

fn plain_name(ident: &Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}

fn mentioned(block: &Block, var: Var) -> bool {
    let mut found = false;
    block.for_each_inst(&mut |inst| {
        let opaque = match inst {
            Inst::Let { op: Op::Opaque(opaque), .. }
            | Inst::Update { op: Op::Opaque(opaque), .. } => opaque,
            Inst::Loop(Loop { head: Head::Each(_, opaque), .. }, _) => opaque,
            Inst::Let { .. } | Inst::Update { .. } | Inst::Loop(..) | Inst::Branch(..) => return,
            Inst::Declare { .. } | Inst::Append { .. } | Inst::Remove { .. } => return,
            Inst::Labelled(..) | Inst::Exit { .. } | Inst::Record { .. } => return,
            Inst::Replay { .. } | Inst::Pullback { .. } | Inst::Sweep(..) => return,
        };
        let names = opaque.mentions.iter().chain(&opaque.parts);
        found |= names.into_iter().any(|(_, operand)| operand.root() == Some(var));
    });
    found
}

//! `diff_fn!`: a closure with a derivative, outside of differentiable code.

use proc_macro2::TokenStream;
use quote::quote_spanned;
use syn::Type;

use super::names::imports;
use super::printer::{Accumulators, Printer};
use super::{Closure, mixed};
use crate::ir::Var;
use crate::lower::Lowered;
use crate::lower::function::Argument;

/// The value of a closure that stands alone, which is the last of the closures.
pub(crate) fn closure_value(
    lowered: &Lowered,
    closures: &[Closure<'_>],
    private: &TokenStream,
) -> TokenStream {
    let Some(closure) = closures.last() else { return TokenStream::new() };
    let source = (lowered.table.as_slice(), closures);
    let printer = Printer::of(&lowered.func, source, private, Accumulators::Optional);
    let lifted = closure.lifted;
    let params = lifted.func.params.iter().skip(lifted.env).take(lifted.data);
    let data: Vec<TokenStream> = params.map(|param| captured(&printer, param.var)).collect();
    let markers = lifted.types.iter().flatten().map(|ty| marker(ty, private));
    let (fwd, push) = (printer.lifted_fwd(closure), printer.lifted_push(closure));
    let (imports, methods) = (imports(private), super::explained::first(&lowered.table, private));
    quote_spanned! {mixed()=> {
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, reason = "generated")]
        let function = {
            #imports
            #methods
            #private::Typed::<(#(#markers,)*)>::lift((), (#(#data,)*), #fwd, #push)
        };
        function
    }}
}

fn captured(printer: &Printer<'_>, var: Var) -> TokenStream {
    let name = &printer.func.var(var).name;
    quote_spanned!(super::at(name.span())=> (&#name).autodiff_record())
}

fn marker(ty: &Type, private: &TokenStream) -> TokenStream {
    super::function::marker(private, &Argument::new(ty))
}

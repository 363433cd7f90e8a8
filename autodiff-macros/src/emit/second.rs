//! Second derivatives: the pullback of the forward mode, which callers use, and the products with the
//! Hessian.

use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::printer::{Accumulators, Printer};
use super::sweeps::Given;
use super::{Body, Context, Home, Second, Source, derived, mixed};
use crate::ir::Function;
use crate::lower::signature::Parameter;

impl Context<'_> {
    /// `push_fwd`: value and tangent, and the pullback of both.
    pub(super) fn push_fwd(&self) -> TokenStream {
        if !self.second {
            return TokenStream::new();
        }
        let body = match &self.source {
            Source::Body(body) => self.push_fwd_body(body, &self.types_of_pushed()),
            Source::Rules(rules) => self.custom_push_fwd_body(rules, &self.types_of_pushed()),
            Source::Promised => quote_spanned!(mixed()=> ;),
        };
        self.push_fwd_as(&self.declared("push_fwd"), &body)
    }

    pub(super) fn push_fwd_as(&self, declared: &TokenStream, body: &TokenStream) -> TokenStream {
        let generics = self.parameters.list();
        let names = &self.parameters.names;
        let params = &self.signature.params;
        let inputs = params
            .iter()
            .map(|param| Self::typed(param, &param.ident, &Self::supplied_type(param)));
        let dots = params.iter().zip(self.dot_types()).map(|(param, slot)| {
            let name = derived(param, "dot");
            quote_spanned!(mixed()=> #name: #slot)
        });
        let output = self.output();
        let tangent = self.tangent(output);
        let types = self.types_of_pushed();
        let pullback = if self.boxed {
            quote_spanned!(mixed()=> ::std::boxed::Box<dyn ::core::ops::Fn(#(#types),*)>)
        } else {
            quote_spanned!(mixed()=> impl ::core::ops::Fn(#(#types),*) + use<#(#names),*>)
        };
        let where_clause = self.where_clause(&[]);
        quote_spanned! {mixed()=>
            #[doc(hidden)]
            #[inline]
            #declared #generics (#(#inputs,)* #(#dots),*) -> ((#output, #tangent), #pullback)
            #where_clause
            #body
        }
    }

    /// What the pullback of the forward mode takes: parameters and tangents, the cotangents of both results, and
    /// a slot for each parameter and tangent.
    fn types_of_pushed(&self) -> Vec<TokenStream> {
        let params = &self.signature.params;
        let mut types = self.types_supplied_again();
        types.extend(self.dot_types().into_iter().map(|ty| self.whenever(ty)));
        let y_bar = self.whenever(self.tangent(self.output()));
        types.push(quote_spanned!(mixed()=> &(#y_bar, #y_bar)));
        let slots = params.iter().chain(params);
        types.extend(slots.map(|param| self.slot_of_pullback(param)));
        types
    }

    fn push_fwd_body(&self, body: &Body<'_>, types: &[TokenStream]) -> TokenStream {
        let Some(Second { pushed: func, .. }) = &body.derivatives.second else {
            return TokenStream::new();
        };
        let mut printer = Printer::new(func, body, &self.private, Accumulators::Optional);
        let bind_dots = self.bind_dots(&mut printer, func);
        let bind_params = self.bind_supplied(&mut printer, func);
        let bind = quote_spanned!(mixed()=> #bind_dots #bind_params);
        let items = body.items_of_second(&self.private);
        let sweep = self.with_pullback(&mut printer, &self.given(func), &bind, types);
        self.in_scope(&items, &sweep)
    }

    /// The parameters and their tangents; those of constants have no accumulator.
    fn given(&self, func: &Function) -> Vec<Given<'_>> {
        let params = &self.signature.params;
        let bars: Vec<_> =
            func.pullback.iter().flat_map(|pullback| pullback.accumulators.clone()).collect();
        let (of_params, mut of_dots) = (bars.iter(), bars.iter().skip(params.len()));
        let mut given: Vec<Given<'_>> = params
            .iter()
            .zip(of_params)
            .map(|(param, bar)| Given { param, name: param.ident.clone(), bar: *bar })
            .collect();
        given.extend(params.iter().map(|param| {
            let bar = if param.active { of_dots.next().copied().flatten() } else { None };
            Given { param, name: derived(param, "dot"), bar }
        }));
        given
    }

    /// The public functions of order two.
    pub(super) fn second_order(&self) -> TokenStream {
        let is_alone = matches!(self.surroundings.home, Home::Module | Home::Inherent);
        let changes = self.signature.params.iter().any(|param| param.in_out && param.active);
        if !is_alone || changes {
            return TokenStream::new();
        }
        let into = match &self.source {
            Source::Body(Body { derivatives, .. }) if self.second => {
                derivatives.second.as_ref().map(|second| self.hvp_into(second))
            }
            Source::Rules(_) if self.second => Some(self.hvp_into_by_pullback()),
            Source::Body(_) | Source::Rules(_) | Source::Promised => return self.order_one(),
        };
        let (hvp, hessian, nested) = (self.hvp(), self.hessian(), self.nested());
        let check = self.gradgradcheck();
        quote_spanned!(mixed()=> #hvp #into #hessian #nested #check)
    }

    /// What says that an option is missing.
    fn order_one(&self) -> TokenStream {
        let private = &self.private;
        let generics = self.parameters.list();
        let inputs = self.inputs();
        let dots = self.public_dots();
        let (hvp, hessian) = (self.declared("hvp"), self.declared("hessian"));
        let order = quote_spanned!(mixed()=> for<'order> #private::drive::OrderOne: #private::drive::OrderTwo);
        let condition = self.where_clause(&[order]);
        let never = quote_spanned!(mixed()=> <#private::drive::OrderOne as #private::drive::OrderTwo>::unavailable());
        quote_spanned! {mixed()=>
            #[doc(hidden)]
            #hvp #generics (#(#inputs,)* #(#dots),*) -> #private::drive::Unavailable #condition { #never }
            #[doc(hidden)]
            #hessian #generics (#(#inputs),*) -> #private::drive::Unavailable #condition { #never }
        }
    }

    /// The tangents as the public functions take them.
    fn public_dots(&self) -> Vec<TokenStream> {
        let dot = |param: &Parameter| {
            let dot = derived(param, "dot");
            if param.by_ref {
                let buffer = self.buffer(&param.ty);
                quote_spanned!(mixed()=> #dot: &#buffer)
            } else {
                let tangent = self.tangent(&param.ty);
                quote_spanned!(mixed()=> #dot: #tangent)
            }
        };
        self.active().map(dot).collect()
    }

    fn hvp_into(&self, second: &Second) -> TokenStream {
        let func = &second.hvp;
        let (Source::Body(body), Some(pullback)) = (&self.source, &func.pullback) else {
            return TokenStream::new();
        };
        let mut printer = Printer::new(func, body, &self.private, Accumulators::Required);
        let generics = self.parameters.list();
        let mut inputs = self.inputs();
        inputs.extend(self.public_dots());
        let mut bind = self.buffers(&printer, &pullback.accumulators, &mut inputs);
        bind.extend(self.bind_public_dots(&mut printer, func));
        bind.extend(self.bind_passed(&mut printer, func));
        let items = body.items_of_second(&self.private);
        let bind_receiver = self.bind_receiver();
        let bind = quote_spanned!(mixed()=> #bind_receiver #bind);
        let sweeps = self.with_seed(&mut printer, pullback, &items, &bind);
        let where_clause = self.where_clause(&[self.scalar_output()]);
        let doc = self.doc("The product of the Hessian of {} with a tangent overwrites the given buffers, one for each active parameter.");
        let declared = self.declared("hvp_into");
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #[inline]
            #declared #generics (#(#inputs),*)
            #where_clause
            { #sweeps }
        }
    }

    /// The same of a function with a rule of the user.
    fn hvp_into_by_pullback(&self) -> TokenStream {
        let (private, generics) = (&self.private, self.parameters.list());
        let mut inputs = self.inputs();
        inputs.extend(self.public_dots());
        let (mut dots, mut slots, mut resets) = (Vec::new(), Vec::new(), Vec::new());
        for param in &self.signature.params {
            if !param.has_gradient() {
                dots.push(quote_spanned!(mixed()=> ::core::option::Option::None));
                slots.push(quote_spanned!(mixed()=> ::core::option::Option::None));
                continue;
            }
            let (ty, dot, bar) = (&param.ty, derived(param, "dot"), derived(param, "bar"));
            let buffer = self.buffer(ty);
            inputs.push(quote_spanned!(mixed()=> #bar: &mut #buffer));
            resets.push(quote_spanned!(mixed()=> #private::Tangent::reset_to_zero(#bar);));
            slots.push(quote_spanned!(mixed()=> ::core::option::Option::Some(#bar)));
            dots.push(if param.by_ref {
                quote_spanned!(mixed()=> ::core::option::Option::Some(#dot))
            } else {
                quote_spanned!(mixed()=> ::core::option::Option::Some(#private::ops::buffer_ref::<#ty>(&#dot)))
            });
        }
        let nothing = slots.iter().map(|_| quote_spanned!(mixed()=> ::core::option::Option::None));
        let (supplied, bind_receiver) = (self.supplied(), self.bind_receiver());
        let where_clause = self.where_clause(&[self.scalar_output()]);
        let doc = self.doc("The product of the Hessian of {} with a tangent overwrites the given buffers, one for each active parameter.");
        let (declared, push_fwd) = (self.declared("hvp_into"), self.entry("push_fwd"));
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #declared #generics (#(#inputs),*)
            #where_clause
            {
                #bind_receiver
                let ((value, _), pullback) = Self::#push_fwd(#(#supplied,)* #(#dots),*);
                let seeds = (#private::Differentiable::zero_tangent(&value), #private::seed(&value));
                #(#resets)*
                pullback(#(#supplied,)* #(#dots,)* &seeds, #(#slots,)* #(#nothing),*);
            }
        }
    }

    /// The variables of the tangents in the form in which the public functions take them.
    fn bind_public_dots(&self, printer: &mut Printer<'_>, func: &Function) -> TokenStream {
        let mut bind = TokenStream::new();
        let dots = func.params.iter().skip(self.signature.params.len());
        let active = self.signature.params.iter().filter(|param| param.active);
        for (param, dot) in active.zip(dots) {
            let name = derived(param, "dot");
            printer.names.set(dot.var, name.clone());
            if param.by_ref && param.kind.is_scalar() {
                bind.extend(quote_spanned!(mixed()=> let #name = *#name;));
            }
        }
        bind
    }

    fn hvp(&self) -> TokenStream {
        let generics = self.parameters.list();
        let mut inputs = self.inputs();
        inputs.extend(self.public_dots());
        let passed = self.passed();
        let private = &self.private;
        let (mut dots, mut zeros, mut slots, mut results) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for param in self.active() {
            let (ty, bar, zero) = (&param.ty, derived(param, "bar"), self.zero(param));
            dots.push(derived(param, "dot"));
            zeros.push(quote_spanned!(mixed()=> let mut #bar = #zero;));
            slots.push(quote_spanned!(mixed()=> #private::ops::buffer_mut::<#ty>(&mut #bar)));
            results.push(quote_spanned!(mixed()=> #bar));
        }
        let results = Self::each(&results);
        let product = self.gradient_type();
        let where_clause = self.where_clause(&[self.scalar_output()]);
        let doc = self.doc("The product of the Hessian of {} with a tangent.");
        let (declared, bind_receiver) = (self.declared("hvp"), self.bind_receiver());
        let into = self.entry("hvp_into");
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #[inline]
            #declared #generics (#(#inputs),*) -> #product
            #where_clause
            {
                #bind_receiver
                #(#zeros)*
                Self::#into(#(#passed,)* #(#dots,)* #(#slots),*);
                #results
            }
        }
    }

    fn hessian(&self) -> TokenStream {
        let generics = self.parameters.list();
        let inputs = self.inputs();
        let private = &self.private;
        let mut slots = Vec::new();
        let count = self.active().count();
        for (k, param) in self.active().enumerate() {
            let (ty, k) = (&param.ty, syn::Index::from(k));
            let out = if count == 1 {
                quote_spanned!(mixed()=> out)
            } else {
                quote_spanned!(mixed()=> &mut out.#k)
            };
            slots.push(quote_spanned!(mixed()=> #private::ops::buffer_mut::<#ty>(#out)));
        }
        let super::jacobian::AtAPoint { args, dots, zeros, mut conditions } = self.at_a_point();
        conditions.push(self.scalar_output());
        let gradient = self.gradient_type();
        let where_clause = self.where_clause(&conditions);
        let doc = self.doc("The Hessian of {}: rows and columns are the coordinates of the active parameters, in order.");
        let (declared, bind_receiver) = (self.declared("hessian"), self.bind_receiver());
        let into = self.entry("hvp_into");
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #declared #generics (#(#inputs),*) -> #private::drive::HessianOf<#gradient>
            #where_clause
            {
                #bind_receiver
                #private::drive::hessian(#zeros, |dot, out| {
                    Self::#into(#(#args,)* #(#dots,)* #(#slots),*);
                })
            }
        }
    }
}

//! The public functions of a namespace.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote_spanned};

use super::names::imports;
use super::printer::{Accumulators, Printer};
use super::{Context, Home, Source, derived, mixed};
use crate::ir::{Function, Pullback};
use crate::lower::signature::Parameter;

impl Context<'_> {
    pub(super) fn drivers(&self) -> TokenStream {
        let (vjp, jvp, gradcheck) = (self.vjp(), self.jvp(), self.gradcheck());
        let track = self.track();
        let gradient = match self.surroundings.home {
            Home::Module | Home::Inherent => {
                let (into, value_and_grad) = (self.value_and_grad_into(), self.value_and_grad());
                let grad = self.grad();
                quote_spanned!(mixed()=> #grad #value_and_grad #into)
            }
            // An implementation may change what it is called on, but not what is made from it.
            Home::Trait | Home::TraitImpl if self.signature.params.iter().any(|p| p.in_out) => {
                TokenStream::new()
            }
            Home::Trait | Home::TraitImpl => {
                let (value_and_grad, grad) = (self.value_and_grad_by_pullback(), self.grad());
                quote_spanned!(mixed()=> #grad #value_and_grad)
            }
        };
        let explanation = match &self.source {
            Source::Body(body) if self.explain => self.explanation(body),
            Source::Body(_) | Source::Rules(_) | Source::Promised => TokenStream::new(),
        };
        let (second, jacobian) = (self.second_order(), self.jacobian());
        quote_spanned!(mixed()=> #vjp #jvp #gradient #jacobian #second #track #gradcheck #explanation)
    }

    pub(super) fn doc(&self, text: &str) -> String {
        let name = &self.item.sig.ident;
        text.replace(
            "{}",
            &match self.surroundings.home {
                Home::Module => format!("[`{name}`](fn@{name})"),
                Home::Inherent | Home::Trait | Home::TraitImpl => {
                    format!("[`{name}`](Self::{name})")
                }
            },
        )
    }

    /// The parameters as declared.
    pub(super) fn inputs(&self) -> Vec<TokenStream> {
        let input =
            |param: &Parameter| Self::typed(param, &param.ident, &param.declared.to_token_stream());
        self.signature.params.iter().map(input).collect()
    }

    /// The parameters in the form in which sweeps take them.
    pub(super) fn supplied(&self) -> Vec<TokenStream> {
        let supplied = |param: &Parameter| {
            let name = &param.ident;
            if param.by_ref && param.lookup.is_none() {
                quote_spanned!(mixed()=> #name)
            } else {
                quote_spanned!(mixed()=> &#name)
            }
        };
        self.signature.params.iter().map(supplied).collect()
    }

    /// The receiver by another name, and functions of constant arguments as the sweeps take them.
    pub(super) fn bind_plain(&self) -> TokenStream {
        let (receiver, functions) = (self.bind_receiver(), self.bind_functions());
        quote_spanned!(mixed()=> #receiver #functions)
    }

    /// Functions of constant arguments as the sweeps take them.
    pub(super) fn bind_functions(&self) -> TokenStream {
        let mut bind = TokenStream::new();
        for param in &self.signature.params {
            let Some(function) = &param.lookup else { continue };
            let (private, name) = (&self.private, &param.ident);
            let closure = super::function::behind_references(name, function);
            bind.extend(quote_spanned!(mixed()=> let #name = #private::Plain::new(#closure);));
        }
        bind
    }

    /// The same for a pullback: what carries no derivative is not changed again.
    pub(super) fn supplied_again(&self) -> Vec<TokenStream> {
        let params = self.signature.params.iter().zip(self.supplied());
        let again = |(param, supplied): (&Parameter, TokenStream)| {
            if param.in_out && !param.active {
                return quote_spanned!(mixed()=> ());
            }
            supplied
        };
        params.map(again).collect()
    }

    /// The parameters in the form in which they were passed.
    pub(super) fn passed(&self) -> Vec<Ident> {
        self.signature.params.iter().map(|param| param.ident.clone()).collect()
    }

    /// One value for each active parameter: alone, or a tuple.
    pub(super) fn each(parts: &[TokenStream]) -> TokenStream {
        match parts {
            [part] => part.clone(),
            parts => quote_spanned!(mixed()=> (#(#parts,)*)),
        }
    }

    pub(super) fn gradient_type(&self) -> TokenStream {
        let types: Vec<_> = self.active().map(|param| self.tangent(&param.ty)).collect();
        Self::each(&types)
    }

    pub(super) fn scalar_output(&self) -> TokenStream {
        let (output, private) = (self.output(), &self.private);
        quote_spanned!(mixed()=> for<'output> #output: #private::ScalarOutput)
    }

    fn vjp(&self) -> TokenStream {
        let inputs = self.inputs();
        let generics = self.parameters.list();
        let captured = self.parameters.captured();
        let (output, gradient) = (self.output(), self.gradient_type());
        let private = &self.private;
        let (supplied, again) = (self.supplied(), self.supplied_again());
        let (mut zeros, mut slots, mut results) = (Vec::new(), Vec::new(), Vec::new());
        let mut finals = Vec::new();
        let (mut seeds, mut seed_types) = (Vec::new(), Vec::new());
        let cotangent = if self.returns_unit() {
            quote_spanned!(mixed()=> ())
        } else {
            seeds.push(quote_spanned!(mixed()=> cotangent));
            seed_types.push(self.tangent(output));
            quote_spanned!(mixed()=> cotangent)
        };
        for param in &self.signature.params {
            if !param.has_gradient() {
                slots.push(quote_spanned!(mixed()=> ::core::option::Option::None));
                continue;
            }
            let (ty, bar, zero) = (&param.ty, derived(param, "bar"), self.zero(param));
            if param.in_out {
                let user = &param.ident;
                finals.push(self.copy(param, user));
                zeros.push(quote_spanned! {mixed()=>
                    let mut #bar = #bar;
                    let mut #user = ::core::clone::Clone::clone(&#user);
                    let #user = &mut #user;
                });
                seeds.push(quote_spanned!(mixed()=> #bar));
                seed_types.push(self.tangent(ty));
            } else {
                zeros.push(quote_spanned!(mixed()=> let mut #bar = #zero;));
            }
            slots.push(quote_spanned! {mixed()=>
                ::core::option::Option::Some(#private::ops::buffer_mut::<#ty>(&mut #bar))
            });
            results.push(quote_spanned!(mixed()=> #bar));
        }
        let results = Self::each(&results);
        let where_clause = self.where_clause(&self.bounds_of_copies());
        let doc = self.doc("The value of {} and its pullback, which maps a cotangent of the value to the cotangents of the active parameters and may be called many times.");
        let (declared, bind_receiver) = (self.declared("vjp"), self.bind_plain());
        let fwd = self.entry("fwd");
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #declared #generics (#(#inputs),*) -> (#output, impl ::core::ops::Fn(#(#seed_types),*) -> #gradient + #captured)
            #where_clause
            {
                #bind_receiver
                let (value, pullback) = Self::#fwd(#(#supplied),*);
                #(#finals)*
                (value, move |#(#seeds: #seed_types),*| {
                    #(#zeros)*
                    pullback(#(#again,)* &#cotangent, #(#slots),*);
                    #results
                })
            }
        }
    }

    pub(super) fn returns_unit(&self) -> bool {
        matches!(self.output(), syn::Type::Tuple(tuple) if tuple.elems.is_empty())
    }

    pub(super) fn zero(&self, param: &Parameter) -> TokenStream {
        let (private, ty, name) = (&self.private, &param.ty, &param.ident);
        let reference = if param.by_ref { TokenStream::new() } else { quote_spanned!(mixed()=> &) };
        quote_spanned!(mixed()=> #private::ops::zero::<#ty>(#reference #name))
    }

    fn jvp(&self) -> TokenStream {
        let generics = self.parameters.list();
        let mut inputs = self.inputs();
        let mut slots = Vec::new();
        for param in &self.signature.params {
            if !param.has_gradient() {
                slots.push(quote_spanned!(mixed()=> ::core::option::Option::None));
                continue;
            }
            let dot = derived(param, "dot");
            if param.in_out {
                let buffer = self.buffer(&param.ty);
                inputs.push(quote_spanned!(mixed()=> #dot: &mut #buffer));
                slots.push(quote_spanned!(mixed()=> ::core::option::Option::Some(#dot)));
            } else if param.by_ref {
                let buffer = self.buffer(&param.ty);
                inputs.push(quote_spanned!(mixed()=> #dot: &#buffer));
                slots.push(quote_spanned!(mixed()=> ::core::option::Option::Some(#dot)));
            } else {
                let tangent = self.tangent(&param.ty);
                inputs.push(quote_spanned!(mixed()=> #dot: #tangent));
                slots.push(quote_spanned!(mixed()=> ::core::option::Option::Some(&#dot)));
            }
        }
        let output = self.output();
        let tangent = self.tangent(output);
        let supplied = self.supplied();
        let where_clause = self.where_clause(&[]);
        let doc = self.doc("The value of {} and its derivative along the given tangents, one for each active parameter.");
        let (declared, bind_receiver) = (self.declared("jvp"), self.bind_plain());
        let push = self.entry("push");
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #declared #generics (#(#inputs),*) -> (#output, #tangent)
            #where_clause
            {
                #bind_receiver
                Self::#push(#(#supplied,)* #(#slots),*)
            }
        }
    }

    fn value_and_grad_into(&self) -> TokenStream {
        let Source::Body(body) = &self.source else {
            return self.value_and_grad_into_by_pullback();
        };
        let func = &body.derivatives.gradient;
        let Some(pullback) = &func.pullback else { return TokenStream::new() };
        let mut printer = Printer::new(func, body, &self.private, Accumulators::Required);
        let generics = self.parameters.list();
        let mut inputs = self.inputs();
        let mut bind = self.buffers(&printer, &pullback.accumulators, &mut inputs);
        bind.extend(self.bind_passed(&mut printer, func));
        let output = self.output();
        let items = body.items(&self.private);
        let bind_receiver = self.bind_plain();
        let bind = quote_spanned!(mixed()=> #bind_receiver #bind);
        let sweeps = self.with_seed(&mut printer, pullback, &items, &bind);
        let where_clause = self.where_clause(&self.bounds_of_gradients());
        let doc = self.doc("The value of {}; its gradient overwrites the given buffers, one for each active parameter.");
        let declared = self.declared("value_and_grad_into");
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #[inline]
            #declared #generics (#(#inputs),*) -> #output
            #where_clause
            {
                #sweeps
                value
            }
        }
    }

    /// Both sweeps, one after the other: the seed is known.
    pub(super) fn with_seed(
        &self,
        printer: &mut Printer<'_>,
        pullback: &Pullback,
        items: &TokenStream,
        bind: &TokenStream,
    ) -> TokenStream {
        let (private, imports) = (&self.private, imports(&self.private));
        let records = printer.records();
        let forward = printer.body(&printer.func.body);
        let value = printer.result();
        let mut in_outs = TokenStream::new();
        for (param, declared) in printer.func.params.iter().zip(&self.signature.params) {
            in_outs.extend(self.working_argument(printer, param.var, declared));
        }
        let cursors = printer.cursors();
        printer.again = true;
        let seeds = pullback.seeds.iter().map(|seed| printer.ident(*seed).clone());
        let seeds: Vec<_> = seeds.collect();
        let reverse = printer.body(&pullback.body);
        quote_spanned! {mixed()=>
            #imports
            #items
            #bind
            #records
            #forward
            let value = #value;
            #cursors
            #in_outs
            #(let #seeds = #private::seed(&value);)*
            #reverse
        }
    }

    /// The variables of the parameters, in the form in which they were declared.
    pub(super) fn bind_passed(&self, printer: &mut Printer<'_>, func: &Function) -> TokenStream {
        let mut bind = TokenStream::new();
        for (param, declared) in func.params.iter().zip(&self.signature.params) {
            if declared.mutable && !declared.active {
                let user = &declared.ident;
                bind.extend(quote_spanned!(mixed()=> let mut #user = #user;));
            }
            bind.extend(if declared.by_ref && !declared.in_out {
                printer.bind_reference(param.var, declared)
            } else {
                printer.bind_renamed(param.var, declared)
            });
        }
        bind
    }

    /// The buffers for the gradient, as parameters; those of slices must have the right length.
    pub(super) fn buffers(
        &self,
        printer: &Printer<'_>,
        accumulators: &[Option<crate::ir::Var>],
        inputs: &mut Vec<TokenStream>,
    ) -> TokenStream {
        let mut bind = TokenStream::new();
        for (param, bar) in self.signature.params.iter().zip(accumulators) {
            let Some(bar) = bar else { continue };
            let (name, buffer) = (printer.ident(*bar), self.buffer(&param.ty));
            if !param.has_gradient() {
                let (private, user) = (&self.private, &param.ident);
                let reference =
                    (!param.by_ref || param.lookup.is_some()).then(|| quote_spanned!(mixed()=> &));
                let zero = quote_spanned!(mixed()=> #private::ops::zero(#reference #user));
                bind.extend(
                    quote_spanned!(mixed()=> let mut #name = #zero; let #name = &mut #name;),
                );
                continue;
            }
            inputs.push(quote_spanned!(mixed()=> #name: &mut #buffer));
            if super::sweeps::is_slice(param) {
                let (private, user) = (&self.private, &param.ident);
                bind.extend(quote_spanned! {mixed()=>
                    let #name = #private::ops::fit(#name, #user);
                });
            }
        }
        bind
    }

    /// The reverse sweep restores a copy of what a `&mut` parameter refers to.
    fn working_argument(
        &self,
        printer: &Printer<'_>,
        var: crate::ir::Var,
        declared: &Parameter,
    ) -> TokenStream {
        if !declared.in_out || !declared.active {
            return TokenStream::new();
        }
        let (private, name) = (&self.private, printer.ident(var));
        let copy = self.copy(declared, name);
        let zero = printer.func.params.iter().zip(printer.accumulators_of());
        let bars = zero.filter(|(param, _)| param.var == var).filter_map(|(_, bar)| bar);
        let bars = bars.map(|bar| {
            let bar = printer.ident(bar);
            quote_spanned!(mixed()=> #private::Tangent::reset_to_zero(&mut *#bar);)
        });
        quote_spanned! {mixed()=>
            #copy
            let mut #name = #name;
            let #name = &mut #name;
            #(#bars)*
        }
    }

    /// A copy of what a `&mut` parameter refers to. Of a type parameter nothing is known but what the
    /// bounds say.
    fn copy(&self, param: &Parameter, name: &Ident) -> TokenStream {
        let private = &self.private;
        if self.is_parameter(&param.ty) {
            quote_spanned!(mixed()=> let #name = ::core::clone::Clone::clone(&*#name);)
        } else {
            quote_spanned!(mixed()=> let #name = #private::ops::own(&*#name);)
        }
    }

    /// What these copies need, which is asked where they are made.
    fn bounds_of_copies(&self) -> Vec<TokenStream> {
        let params = self.signature.params.iter().filter(|param| param.in_out && param.active);
        let copied = params.map(|param| &param.ty).filter(|ty| self.is_parameter(ty));
        copied.map(|ty| quote_spanned!(mixed()=> for<'copied> #ty: ::core::clone::Clone)).collect()
    }

    fn bounds_of_gradients(&self) -> Vec<TokenStream> {
        [vec![self.scalar_output()], self.bounds_of_copies()].concat()
    }

    /// Whether a type is a parameter of the function or of the block around, or `Self` in generic code.
    pub(super) fn is_parameter(&self, ty: &syn::Type) -> bool {
        let names = &self.parameters.names;
        matches!(ty, syn::Type::Path(path)
            if path.path.get_ident().is_some_and(|name| names.contains(name)))
    }

    fn value_and_grad(&self) -> TokenStream {
        let generics = self.parameters.list();
        let (inputs, passed) = (self.inputs(), self.passed());
        let private = &self.private;
        let (mut zeros, mut slots, mut results) = (Vec::new(), Vec::new(), Vec::new());
        for param in self.active() {
            let (ty, bar, zero) = (&param.ty, derived(param, "bar"), self.zero(param));
            zeros.push(quote_spanned!(mixed()=> let mut #bar = #zero;));
            slots.push(quote_spanned!(mixed()=> #private::ops::buffer_mut::<#ty>(&mut #bar)));
            results.push(quote_spanned!(mixed()=> #bar));
        }
        let results = Self::each(&results);
        let (output, gradient) = (self.output(), self.gradient_type());
        let where_clause = self.where_clause(&self.bounds_of_gradients());
        let doc = self.doc("The value of {} and its gradient.");
        let (declared, bind_receiver) = (self.declared("value_and_grad"), self.bind_receiver());
        let into = self.entry("value_and_grad_into");
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #[inline]
            #declared #generics (#(#inputs),*) -> (#output, #gradient)
            #where_clause
            {
                #bind_receiver
                #(#zeros)*
                let value = Self::#into(#(#passed,)* #(#slots),*);
                (value, #results)
            }
        }
    }

    fn grad(&self) -> TokenStream {
        let generics = self.parameters.list();
        let (inputs, passed) = (self.inputs(), self.passed());
        let gradient = self.gradient_type();
        let where_clause = self.where_clause(&self.bounds_of_gradients());
        let doc = self.doc("The gradient of {}.");
        let (declared, bind_receiver) = (self.declared("grad"), self.bind_receiver());
        let value_and_grad = self.entry("value_and_grad");
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #[inline]
            #declared #generics (#(#inputs),*) -> #gradient
            #where_clause
            {
                #bind_receiver
                Self::#value_and_grad(#(#passed),*).1
            }
        }
    }
}

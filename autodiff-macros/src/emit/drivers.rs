//! The public functions of a namespace.

use proc_macro2::{Ident, TokenStream};
use quote::quote_spanned;

use super::printer::{Accumulators, Printer};
use super::{Context, derived, mixed};
use crate::lower::signature::Parameter;

impl Context<'_> {
    pub(super) fn drivers(&self) -> TokenStream {
        let (vjp, jvp) = (self.vjp(), self.jvp());
        let (into, value_and_grad, grad) =
            (self.value_and_grad_into(), self.value_and_grad(), self.grad());
        let gradcheck = self.gradcheck();
        quote_spanned!(mixed()=> #vjp #jvp #grad #value_and_grad #into #gradcheck)
    }

    pub(super) fn doc(&self, text: &str) -> String {
        let name = &self.item.sig.ident;
        text.replace("{}", &format!("[`{name}`](fn@{name})"))
    }

    /// The parameters as declared.
    fn inputs(&self) -> Vec<TokenStream> {
        let input = |param: &Parameter| {
            let (name, ty) = (&param.ident, &param.declared);
            quote_spanned!(mixed()=> #name: #ty)
        };
        self.signature.params.iter().map(input).collect()
    }

    /// The parameters in the form in which sweeps take them.
    fn supplied(&self) -> Vec<TokenStream> {
        let supplied = |param: &Parameter| {
            let name = &param.ident;
            if param.by_ref {
                quote_spanned!(mixed()=> #name)
            } else {
                quote_spanned!(mixed()=> &#name)
            }
        };
        self.signature.params.iter().map(supplied).collect()
    }

    /// The parameters in the form in which they were passed.
    fn passed(&self) -> Vec<Ident> {
        self.signature.params.iter().map(|param| param.ident.clone()).collect()
    }

    /// One value for each active parameter: alone, or a tuple.
    fn each(parts: &[TokenStream]) -> TokenStream {
        match parts {
            [part] => part.clone(),
            parts => quote_spanned!(mixed()=> (#(#parts,)*)),
        }
    }

    fn gradient_type(&self) -> TokenStream {
        let types: Vec<_> = self.active().map(|param| self.tangent(&param.ty)).collect();
        Self::each(&types)
    }

    fn scalar_output(&self) -> TokenStream {
        let (output, private) = (self.output(), &self.private);
        quote_spanned!(mixed()=> for<'output> #output: #private::ScalarOutput)
    }

    fn vjp(&self) -> TokenStream {
        let inputs = self.inputs();
        let generics = self.parameters.list();
        let (lifetimes, names) = (&self.parameters.captured, &self.parameters.names);
        let captured = quote_spanned!(mixed()=> use<#(#lifetimes,)* #(#names),*>);
        let (output, gradient) = (self.output(), self.gradient_type());
        let y_bar = self.tangent(output);
        let private = &self.private;
        let supplied = self.supplied();
        let (mut zeros, mut slots, mut results) = (Vec::new(), Vec::new(), Vec::new());
        for param in &self.signature.params {
            if !param.active {
                slots.push(quote_spanned!(mixed()=> ::core::option::Option::None));
                continue;
            }
            let (ty, bar, zero) = (&param.ty, derived(param, "bar"), self.zero(param));
            zeros.push(quote_spanned!(mixed()=> let mut #bar = #zero;));
            slots.push(quote_spanned! {mixed()=>
                ::core::option::Option::Some(#private::ops::buffer_mut::<#ty>(&mut #bar))
            });
            results.push(quote_spanned!(mixed()=> #bar));
        }
        let results = Self::each(&results);
        let where_clause = self.where_clause(&[]);
        let doc = self.doc("The value of {} and its pullback, which maps a cotangent of the value to the cotangents of the active parameters and may be called many times.");
        quote_spanned! {mixed()=>
            #[doc = #doc]
            pub fn vjp #generics (#(#inputs),*) -> (#output, impl ::core::ops::Fn(#y_bar) -> #gradient + #captured)
            #where_clause
            {
                let (value, pullback) = Self::fwd(#(#supplied),*);
                (value, move |cotangent: #y_bar| {
                    #(#zeros)*
                    pullback(#(#supplied,)* &cotangent, #(#slots),*);
                    #results
                })
            }
        }
    }

    fn zero(&self, param: &Parameter) -> TokenStream {
        let (private, ty, name) = (&self.private, &param.ty, &param.ident);
        let reference = if param.by_ref { TokenStream::new() } else { quote_spanned!(mixed()=> &) };
        quote_spanned!(mixed()=> #private::ops::zero::<#ty>(#reference #name))
    }

    fn jvp(&self) -> TokenStream {
        let generics = self.parameters.list();
        let mut inputs = self.inputs();
        let mut slots = Vec::new();
        for param in &self.signature.params {
            if !param.active {
                slots.push(quote_spanned!(mixed()=> ::core::option::Option::None));
                continue;
            }
            let dot = derived(param, "dot");
            if param.by_ref {
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
        quote_spanned! {mixed()=>
            #[doc = #doc]
            pub fn jvp #generics (#(#inputs),*) -> (#output, #tangent)
            #where_clause
            {
                Self::push(#(#supplied,)* #(#slots),*)
            }
        }
    }

    fn value_and_grad_into(&self) -> TokenStream {
        let func = &self.derivatives.gradient;
        let Some(pullback) = &func.pullback else { return TokenStream::new() };
        let mut printer = Printer::new(func, self.lowered, &self.private, Accumulators::Required);
        let generics = self.parameters.list();
        let mut inputs = self.inputs();
        for (param, bar) in self.signature.params.iter().zip(&pullback.accumulators) {
            if let Some(bar) = bar {
                let (name, buffer) = (printer.ident(*bar), self.buffer(&param.ty));
                inputs.push(quote_spanned!(mixed()=> #name: &mut #buffer));
            }
        }
        let mut bind = TokenStream::new();
        for (param, declared) in func.params.iter().zip(&self.signature.params) {
            if declared.mutable && !declared.active {
                let user = &declared.ident;
                bind.extend(quote_spanned!(mixed()=> let mut #user = #user;));
            }
            bind.extend(if declared.by_ref {
                printer.bind_reference(param.var, declared)
            } else {
                printer.bind_renamed(param.var, declared)
            });
        }
        let private = &self.private;
        let output = self.output();
        let items = self.items();
        let forward = printer.body(&func.body);
        let value = printer.result();
        let seeds = pullback.seeds.iter().map(|seed| printer.ident(*seed).clone());
        let seeds: Vec<_> = seeds.collect();
        let reverse = printer.body(&pullback.body);
        let where_clause = self.where_clause(&[self.scalar_output()]);
        let doc = self.doc("The value of {}; its gradient overwrites the given buffers, one for each active parameter.");
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #[inline]
            pub fn value_and_grad_into #generics (#(#inputs),*) -> #output
            #where_clause
            {
                use #private::{Referent as _, VisibleByValue as _, VisibleByReference as _};
                #items
                #bind
                #forward
                let value = #value;
                #(let #seeds = #private::seed(&value);)*
                #reverse
                value
            }
        }
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
        let where_clause = self.where_clause(&[self.scalar_output()]);
        let doc = self.doc("The value of {} and its gradient.");
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #[inline]
            pub fn value_and_grad #generics (#(#inputs),*) -> (#output, #gradient)
            #where_clause
            {
                #(#zeros)*
                let value = Self::value_and_grad_into(#(#passed,)* #(#slots),*);
                (value, #results)
            }
        }
    }

    fn grad(&self) -> TokenStream {
        let generics = self.parameters.list();
        let (inputs, passed) = (self.inputs(), self.passed());
        let gradient = self.gradient_type();
        let where_clause = self.where_clause(&[self.scalar_output()]);
        let doc = self.doc("The gradient of {}.");
        quote_spanned! {mixed()=>
            #[doc = #doc]
            #[inline]
            pub fn grad #generics (#(#inputs),*) -> #gradient
            #where_clause
            {
                Self::value_and_grad(#(#passed),*).1
            }
        }
    }
}

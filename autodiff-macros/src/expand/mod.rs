//! The pipeline: parse, options, signature, lower, analyse, transform, emit.

mod block;
mod closure;
mod index;
mod operator;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::{Item, ItemFn};

use crate::analysis::activity::{self, Activity};
use crate::analysis::kinds;
use crate::diag::Diag;
use crate::emit::{
    self, Body, Closure, Derivatives, Home, Rules, Second, Settings, Source, Surroundings,
};
use crate::lower::lift::Lifted;
use crate::lower::signature::{self, Signature};
use crate::lower::{self, Lowered, parameter};
use crate::options::{self, Options};
use crate::transform::{copies, forward, reverse, values};
use crate::{cfg, ir, message};

pub(crate) use self::closure::diff_fn;

pub(crate) fn differentiable(attr: &TokenStream, item: TokenStream) -> TokenStream {
    let item = explicit(item);
    let mut diag = Diag::default();
    let options = options::parse(attr.clone(), &mut diag);
    let mut function = match syn::parse2::<ItemFn>(item.clone()) {
        Ok(function) => function,
        Err(error) => {
            return block::expand(attr, &item, &options, &mut diag)
                .unwrap_or_else(|| not_a_function(item, &error, diag));
        }
    };
    if let Some(functions) = cfg::split(&function, |f| vec![&mut f.block], attr, &private(&options))
    {
        return functions;
    }
    let home = if block::is_method(&function) { Home::Inherent } else { Home::Module };
    if options.skip {
        diag.error_at(attr, message::SKIP);
    }
    let derivatives = derived(&mut function, &Surroundings::of(home), &options, diag);
    quote_spanned!(emit::mixed()=> #function #derivatives)
}

/// The derivatives of a function, or what is wrong with it; takes our markers off the function.
pub(super) fn derived(
    function: &mut ItemFn,
    surroundings: &Surroundings,
    options: &Options,
    mut diag: Diag,
) -> TokenStream {
    let constants = signature::take_constants(&mut function.sig);
    let named = parameter::with_names(function);
    derivatives(&named, surroundings, &constants, options, &mut diag)
        .unwrap_or_else(|errors| errors)
}

/// What is wrong with the options of a function that has no derivatives.
pub(crate) fn refused(mut diag: Diag) -> TokenStream {
    diag.finish().err().unwrap_or_default()
}

/// The derivatives of a method of a trait that has no body.
pub(crate) fn promised(
    function: &mut ItemFn,
    surroundings: &Surroundings,
    options: &Options,
    mut diag: Diag,
) -> TokenStream {
    let constants = signature::take_constants(&mut function.sig);
    let function = &parameter::with_names(function);
    let signature =
        signature::lower(function, &constants, &surroundings.generics, options, &mut diag);
    match diag.finish() {
        Ok(()) => {
            let settings = Settings { explain: false, ..settings(options) };
            emit::emit(function, surroundings, signature, Source::Promised, settings)
        }
        Err(errors) => errors,
    }
}

/// Writes out the parentheses around the expressions that `macro_rules!` substituted: the groups
/// without delimiters that hold them do not survive a second expansion.
fn explicit(tokens: TokenStream) -> TokenStream {
    let token = |token: TokenTree| {
        let TokenTree::Group(group) = token else { return token };
        let stream = explicit(group.stream());
        let delimiter = if group.delimiter() == Delimiter::None && binds_loosely(&stream) {
            Delimiter::Parenthesis
        } else {
            group.delimiter()
        };
        let mut new = Group::new(delimiter, stream);
        new.set_span(group.span());
        new.into()
    };
    tokens.into_iter().map(token).collect()
}

/// Whether these tokens are an expression that its surroundings could tear apart.
fn binds_loosely(tokens: &TokenStream) -> bool {
    use syn::Expr;
    syn::parse2::<Expr>(tokens.clone()).is_ok_and(|expr| {
        matches!(
            expr,
            Expr::Binary(_)
                | Expr::Cast(_)
                | Expr::Closure(_)
                | Expr::Range(_)
                | Expr::Reference(_)
                | Expr::Unary(_)
        )
    })
}

fn derivatives(
    function: &ItemFn,
    surroundings: &Surroundings,
    constants: &[bool],
    options: &Options,
    diag: &mut Diag,
) -> Result<TokenStream, TokenStream> {
    let signature = signature::lower(function, constants, &surroundings.generics, options, diag);
    diag.finish()?;
    if let Some(rules) = rules(options) {
        check_rules(function, &signature, options, diag);
        diag.finish()?;
        let source = Source::Rules(&rules);
        let settings = Settings { explain: false, ..settings(options) };
        return Ok(emit::emit(function, surroundings, signature, source, settings));
    }
    let mut body = function.clone();
    if signature.params.iter().any(|param| param.receiver)
        && let Ok(block) = lower::receiver::rename(&function.block)
    {
        *body.block = block;
    }
    let mut lowered = lower::lower(&body, &signature, diag);
    if options.has_order_two() {
        check_order(&lowered, &signature, diag);
    }
    diag.finish()?;
    kinds::infer(&mut lowered.func, signature.output_kind);
    lowered.func = copies::without_copies(&lowered.func);
    let activity = activity::analyse(&lowered.func);
    check_activity(&lowered, &signature, &activity, options, diag);
    diag.finish()?;
    let derivatives = Derivatives {
        jvp: forward::jvp(&lowered.func),
        vjp: reverse::vjp(&lowered.func, &activity),
        gradient: reverse::gradient(&lowered.func, &activity),
        second: options.has_order_two().then(|| Second {
            pushed: values::vjp_of_jvp(&lowered.func),
            hvp: values::hvp(&lowered.func),
        }),
    };
    for closure in &mut lowered.closures {
        closure.func = copies::without_copies(&closure.func);
    }
    let closures: Vec<Closure<'_>> = lowered.closures.iter().map(closure).collect();
    let inner = closures.iter().flat_map(|closure| [&closure.jvp, &closure.vjp]);
    let outer = [&lowered.func, &derivatives.jvp, &derivatives.vjp, &derivatives.gradient];
    let second = derivatives.second.iter().flat_map(|second| [&second.pushed, &second.hvp]);
    for func in outer.into_iter().chain(second).chain(inner) {
        if let Err(message) = ir::verify::verify(func) {
            diag.error(function.sig.ident.span(), message);
        }
    }
    diag.finish()?;
    let source =
        Source::Body(Body { lowered: &lowered, derivatives: &derivatives, closures: &closures });
    let boxed = options.boxed || lowered.calls_itself(surroundings.home == Home::Inherent);
    let settings = Settings { boxed, ..settings(options) };
    Ok(emit::emit(function, surroundings, signature, source, settings))
}

/// What the options say about the generated functions.
fn settings(options: &Options) -> Settings {
    Settings {
        private: private(options),
        boxed: options.boxed,
        explain: options.explain,
        second: options.has_order_two(),
    }
}

/// A closure that is an argument, with its derivatives.
fn closure(lifted: &Lifted) -> Closure<'_> {
    let activity = activity::analyse(&lifted.func);
    let (jvp, vjp) = (forward::jvp(&lifted.func), reverse::vjp(&lifted.func, &activity));
    Closure { lifted, jvp, vjp }
}

/// The rules that stand in for the derivatives of the body.
fn rules(options: &Options) -> Option<Rules> {
    let rules = Rules { vjp: options.vjp.clone(), jvp: options.jvp.clone() };
    (rules.vjp.is_some() || rules.jvp.is_some()).then_some(rules)
}

/// What has no second derivative yet.
fn check_order(lowered: &Lowered, signature: &Signature, diag: &mut Diag) {
    for param in signature.params.iter().filter(|param| param.active && param.function.is_some()) {
        diag.error(param.ident.span(), message::ORDER_OF_FUNCTION);
    }
    for closure in &lowered.closures {
        diag.error(closure.func.name.span(), message::ORDER_OF_CLOSURE);
    }
    for syntax in &lowered.table {
        if let lower::Syntax::Hook(hook, _) = syntax {
            diag.error_at(hook, message::ORDER_OF_HOOK);
        }
    }
}

fn check_rules(function: &ItemFn, signature: &Signature, options: &Options, diag: &mut Diag) {
    if options.has_order_two() && options.vjp.is_none() {
        diag.error(function.sig.ident.span(), message::ORDER_OF_RULE);
    }
    if !signature.params.iter().any(|param| param.active) {
        diag.error(function.sig.ident.span(), message::NO_ACTIVE_PARAMETER);
    }
    for param in signature.params.iter().filter(|param| param.function.is_some()) {
        diag.error(param.ident.span(), message::RULE_FOR_FUNCTION);
    }
    for param in signature.params.iter().filter(|param| param.in_out) {
        diag.error(param.ident.span(), message::RULE_FOR_MUT);
    }
}

fn check_activity(
    lowered: &Lowered,
    signature: &Signature,
    activity: &Activity,
    options: &Options,
    diag: &mut Diag,
) {
    let params = lowered.func.params.iter().zip(&signature.params);
    let active: Vec<_> = params.filter(|(param, _)| param.active).collect();
    if active.is_empty() {
        return diag.error(lowered.func.name.span(), message::NO_ACTIVE_PARAMETER);
    }
    let unused = |param: &ir::Param| !activity.is_active(param.var);
    if active.iter().all(|(param, _)| unused(param)) {
        if !options.allow_unused {
            diag.error(lowered.func.name.span(), message::NO_ACTIVE_PATH);
        }
        return;
    }
    for (param, declared) in active {
        if declared.named && unused(param) && !options.allow_unused {
            let name = declared.ident.to_string();
            diag.error(declared.ident.span(), message::unused_wrt(&name));
        }
    }
}

/// The path of core's private module.
pub(crate) fn private(options: &Options) -> TokenStream {
    emit::private_path(options.krate.as_ref())
}

fn not_a_function(item: TokenStream, error: &syn::Error, mut diag: Diag) -> TokenStream {
    if let Ok(other) = syn::parse2::<Item>(item.clone()) {
        diag.error_at(&other, message::NOT_A_FUNCTION);
    } else {
        diag.error(error.span(), error.to_string());
    }
    let errors = diag.finish().err().unwrap_or_default();
    let item = item.into_token_stream();
    quote_spanned!(emit::mixed()=> #item #errors)
}

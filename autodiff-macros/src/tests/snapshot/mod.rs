//! What each construct becomes, as text.

mod apart;
mod control;
mod emitted;
mod forward;
mod lowering;
mod patterns;
mod reverse;
mod reverse_control;
mod reverse_loops;
mod reverse_stores;
mod stores;
mod structs;

use expect_test::Expect;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;

use crate::analysis::activity;
use crate::diag::Diag;
use crate::ir::print::{lines, print};
use crate::ir::verify::verify;
use crate::ir::{Function, Source};
use crate::lower::signature;
use crate::lower::{Lowered, Syntax};
use crate::options::Options;

/// The text of the function that `derive` makes of a Rust function, or the errors.
fn check(source: &str, derive: fn(&Function) -> Function, expect: &Expect) {
    let actual = match lowered(source) {
        Ok(lowered) => {
            let func = derive(&lowered.func);
            let text = print(&func, &|source| syntax(&lowered.table, source));
            match verify(&func) {
                Ok(()) => text,
                Err(why) => format!("{why}\n{text}"),
            }
        }
        Err(errors) => errors,
    };
    expect.assert_eq(&actual);
}

fn primal(func: &Function) -> Function {
    func.clone()
}

fn without_copies(func: &Function) -> Function {
    crate::transform::copies::without_copies(func)
}

fn jvp(func: &Function) -> Function {
    crate::transform::forward::jvp(func)
}

fn vjp(func: &Function) -> Function {
    crate::transform::reverse::vjp(func, &activity::analyse(func))
}

fn gradient(func: &Function) -> Function {
    crate::transform::reverse::gradient(func, &activity::analyse(func))
}

fn lowered(source: &str) -> Result<Lowered, String> {
    let mut item: syn::ItemFn = syn::parse_str(source).expect("a function");
    let constants = signature::take_constants(&mut item.sig);
    item = crate::lower::parameter::with_names(&item);
    let around = syn::Generics::default();
    let mut diag = Diag::default();
    let signature = signature::lower(&item, &constants, &around, &Options::default(), &mut diag);
    let lowered = crate::lower::lower(&item, &signature, &mut diag);
    match diag.finish() {
        Ok(()) => Ok(lowered),
        Err(errors) => Err(messages(errors)),
    }
}

/// The text of each `compile_error!`.
fn messages(errors: TokenStream) -> String {
    let text = |token| match token {
        TokenTree::Group(group) => messages(group.stream()),
        TokenTree::Literal(literal) => format!("error: {literal}\n"),
        TokenTree::Ident(_) | TokenTree::Punct(_) => String::new(),
    };
    errors.into_iter().map(text).collect()
}

fn syntax(table: &[Syntax], source: Source) -> String {
    match &table[source.0] {
        Syntax::Construct(expr) | Syntax::Expr(expr) => statement(expr),
        Syntax::Detach(path, expr) => format!("{}({})", statement(path), statement(expr)),
        Syntax::Owned(expr) => format!("owned({})", statement(expr)),
        Syntax::Reference(expr) => format!("&{}", statement(expr)),
        Syntax::Hook(_, hook) => statement(hook),
        Syntax::Compound(expr, ..) => format!("changed {}", statement(expr)),
        Syntax::Snapshot(expr) => format!("{} now", statement(expr)),
        Syntax::Local(local) => statement(local),
        Syntax::Method(method, _) => method.to_string(),
        Syntax::Path(path) => statement(path),
        Syntax::Type(ty) => ty.to_token_stream().to_string(),
        Syntax::Function(_) | Syntax::Taking(_) => String::new(),
        Syntax::Lift(_) => "closure".to_owned(),
    }
}

/// Formatted as rustfmt would.
fn statement(tokens: &impl quote::ToTokens) -> String {
    let tokens = tokens.to_token_stream();
    let file = syn::parse2(quote::quote!(fn f() { #tokens }));
    let file = file.expect("an expression or a statement");
    let text = prettyplease::unparse(&file);
    let inside = text.lines().skip(1).map(str::trim).collect::<Vec<_>>().join(" ");
    inside.trim_end_matches('}').trim().trim_end_matches(';').to_owned()
}

#[test]
fn lines_of_instructions_know_their_source() {
    let lowered = lowered("fn f(x: f64) -> f64 { x.sin() * x }").expect("a function");
    let lines = lines(&vjp(&lowered.func), &|_| String::new());
    let known: Vec<bool> = lines.iter().map(|line| line.span.is_some()).collect();
    // The head, two operations, the result, the head of the pullback, its body, two braces.
    assert_eq!(known[..5], [false, true, true, false, false]);
    assert!(known[5..known.len() - 2].iter().all(|known| *known));
    assert_eq!(known[known.len() - 2..], [false, false]);
}

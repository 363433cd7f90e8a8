//! `#[differentiable(explain)]`: the function and its derivatives as text, and as a graph.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};

use super::{Body, Context, mixed};
use crate::ir::print::graph::nodes;
use crate::ir::print::{Line, lines};
use crate::ir::{Function, Source};
use crate::lower::Syntax;

impl Context<'_> {
    /// The constant `EXPLAIN` and the function `graph`.
    pub(super) fn explanation(&self, body: &Body<'_>) -> TokenStream {
        let text = text(body);
        let source = |source: Source| syntax(&body.lowered.table, source);
        let nodes = nodes(&body.lowered.func, &source).into_iter().map(|node| {
            let (label, reads) = (node.label, node.reads);
            quote_spanned!(mixed()=> (#label, &[#(#reads),*]))
        });
        let private = &self.private;
        let name = self.item.sig.ident.to_string();
        let (explain, declared) = (self.entry("EXPLAIN"), self.declared("graph"));
        let (cfgs, vis) = (self.cfgs(), self.visibility());
        let explain_doc =
            self.doc("{}, its JVP and its VJP as text, with the source line of each line.");
        let graph_doc = self.doc("What {} computes from what.");
        quote_spanned! {mixed()=>
            #(#cfgs)*
            #[doc = #explain_doc]
            #[allow(non_upper_case_globals, reason = "generated")]
            #vis const #explain: &'static str = #text;

            #[doc = #graph_doc]
            #declared () -> #private::Graph {
                #private::Graph::new(#name, &[#(#nodes),*])
            }
        }
    }
}

fn text(body: &Body<'_>) -> String {
    let parts: [(&str, &Function); 3] = [
        ("primal", &body.lowered.func),
        ("JVP", &body.derivatives.jvp),
        ("VJP", &body.derivatives.vjp),
    ];
    let source = |source: Source| syntax(&body.lowered.table, source);
    let parts = parts.map(|(title, func)| {
        let lines: Vec<String> = lines(func, &source).iter().map(line).collect();
        format!("// {title}\n{}", lines.concat())
    });
    parts.join("\n")
}

fn line(line: &Line) -> String {
    let text = format!("{}{}", "    ".repeat(line.depth), line.text);
    match line.span.and_then(number) {
        Some(number) => format!("{text:<60} // line {number}\n"),
        None => format!("{text}\n"),
    }
}

/// The line of the source; only rustc knows it.
fn number(span: Span) -> Option<usize> {
    proc_macro::is_available().then(|| span.unwrap().line())
}

/// What the user wrote, on one line.
fn syntax(table: &[Syntax], source: Source) -> String {
    let Some(syntax) = table.get(source.0) else { return String::new() };
    match syntax {
        Syntax::Construct(expr) | Syntax::Expr(expr) => compact(expr),
        Syntax::Detach(path, expr) => format!("{}({})", compact(path), compact(expr)),
        Syntax::Hook(_, hook) => compact(hook),
        Syntax::Compound(expr, ..) => format!("changed {}", compact(expr)),
        Syntax::Owned(expr) => format!("owned({})", compact(expr)),
        Syntax::Reference(expr) => format!("&{}", compact(expr)),
        Syntax::Snapshot(expr) => format!("{} now", compact(expr)),
        Syntax::Local(local) => compact(local),
        Syntax::Path(path) => compact(path),
        Syntax::Method(method, _) => method.to_string(),
        Syntax::Type(ty) => compact(ty),
        Syntax::Function(_) => String::new(),
        Syntax::Lift(_) => "closure".to_owned(),
        Syntax::Taking(_) => String::new(),
    }
}

/// The tokens without the spaces that separate tokens only.
fn compact(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string().replace('\n', " ");
    for (spaced, plain) in [
        (" . ", "."),
        (" :: ", "::"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" [", "["),
        ("[ ", "["),
        (" ]", "]"),
        (" ,", ","),
        (" ;", ";"),
        ("& ", "&"),
        (" ?", "?"),
        ("! (", "!("),
    ] {
        text = text.replace(spaced, plain);
    }
    text
}

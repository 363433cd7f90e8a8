//! Expressions that are kept as they are.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;
use syn::visit::Visit;
use syn::{Expr, Local, Pat, UnOp};

use super::expr::literal;
use super::scope::Bound;
use super::{Lowerer, Syntax, pure, signature};
use crate::ir::{Guard, Kind, Op, Opaque, Operand, Place, Projection, Var};
use crate::message;

impl Lowerer<'_> {
    /// An expression that mentions nothing active.
    pub(super) fn verbatim(&mut self, expr: &Expr) -> Bound {
        match expr {
            Expr::Path(path) => {
                if let Some(bound) = path.path.get_ident().and_then(|name| self.scope.get(name)) {
                    let bound = bound.clone();
                    return self.settled(bound, expr);
                }
            }
            Expr::Reference(reference) if reference.mutability.is_none() => {
                return self.inactive_reference(&reference.expr);
            }
            _ => {}
        }
        self.opaque(Syntax::Expr(expr.clone()), expr.to_token_stream(), Guard::None)
    }

    /// `&expr`, where `expr` mentions nothing active.
    pub(super) fn inactive_reference(&mut self, expr: &Expr) -> Bound {
        match expr {
            Expr::Path(path) if path.path.get_ident().is_some_and(|n| self.scope.get(n).is_some()) => {
                self.verbatim(expr)
            }
            Expr::Path(_) | Expr::Field(_) | Expr::Index(_) => {
                self.opaque(Syntax::Reference(expr.clone()), expr.to_token_stream(), Guard::None)
            }
            _ => self.verbatim(expr),
        }
    }

    /// A variable whose value may change is read now: the reverse sweep needs what it was.
    fn settled(&mut self, bound: Bound, expr: &Expr) -> Bound {
        let changes = matches!(&bound, Bound::Operand(operand)
            if operand.root().is_some_and(|root| self.out.var(root).mutable));
        if changes {
            self.opaque(Syntax::Snapshot(expr.clone()), expr.to_token_stream(), Guard::None)
        } else {
            bound
        }
    }

    pub(super) fn opaque(&mut self, syntax: Syntax, tokens: TokenStream, guard: Guard) -> Bound {
        let kind = match &syntax {
            Syntax::Expr(expr) if guard == Guard::Detach => self.detached_kind(expr),
            Syntax::Expr(expr) if self.is_open(expr) => Kind::Open,
            Syntax::Expr(Expr::Cast(cast)) => signature::kind(&cast.ty, &self.reals),
            Syntax::Expr(_) | Syntax::Reference(_) | Syntax::Snapshot(_) => Kind::Unknown,
            Syntax::Local(_) | Syntax::Path(_) | Syntax::Type(_) => Kind::Unknown,
        };
        let Some(op) = self.opaque_op(syntax, tokens, guard) else { return Bound::Poison };
        let var = self.out.fresh(kind);
        self.out.push(vec![var], op);
        Bound::Operand(var.into())
    }

    /// An expression or statement that is run for what it does.
    pub(super) fn effect(&mut self, expr: &Expr, guard: Guard) {
        let tokens = expr.to_token_stream();
        if let Some(op) = self.opaque_op(Syntax::Expr(expr.clone()), tokens, guard) {
            self.out.push(Vec::new(), op);
        }
    }

    fn opaque_op(&mut self, syntax: Syntax, tokens: TokenStream, guard: Guard) -> Option<Op> {
        if let Some(span) = exit(&syntax) {
            self.error(span, message::CONTROL_FLOW);
            return None;
        }
        if let (true, Syntax::Expr(expr)) = (self.in_region, &syntax)
            && guard != Guard::Inactive
            && !pure::is_pure(expr)
        {
            self.error_at(&expr, message::IMPURE);
            return None;
        }
        let mentions = self.mentions(tokens);
        let fixed = mentions.iter().all(|(_, x)| x.root().is_none_or(|v| !self.out.var(v).mutable));
        let again = fixed && matches!(syntax, Syntax::Reference(_));
        let source = self.source(syntax);
        Some(Op::Opaque(Opaque { source, mentions, guard, again }))
    }

    /// An expression that mentions active values only in parts that carry no derivative, which
    /// [`Lowerer::placeholder`] replaced.
    pub(super) fn rebuilt(&mut self, expr: Expr) -> Bound {
        let tokens = expr.to_token_stream();
        self.opaque(Syntax::Expr(expr), tokens, Guard::None)
    }

    /// A name for an operand that was computed before.
    pub(super) fn placeholder(&mut self, operand: &Operand) -> Expr {
        let text = match operand {
            Operand::Literal(literal) => literal.text.clone(),
            Operand::Place(place) => {
                let name = format!("part_{}", place.root.0);
                let ident = Ident::new(&name, proc_macro2::Span::mixed_site());
                self.scope.insert(&ident, Bound::Operand(operand.clone()));
                return syn::parse_quote!(#ident);
            }
        };
        syn::parse_str(&text).unwrap_or(Expr::Verbatim(TokenStream::new()))
    }

    /// What the user's names stand for; tuples become values first.
    fn mentions(&mut self, tokens: TokenStream) -> Vec<(Ident, Operand)> {
        let found = self.scope.mentions(tokens);
        found.into_iter().filter_map(|(name, bound)| Some((name, self.single(bound)?))).collect()
    }

    /// `let pattern = init`, where nothing is active: the names become variables.
    pub(super) fn verbatim_local(&mut self, local: &Local) {
        let mut names = Names::default();
        names.visit_pat(&local.pat);
        let tokens = local.to_token_stream();
        let Some(op) = self.opaque_op(Syntax::Local(Box::new(local.clone())), tokens, Guard::None)
        else {
            return self.poison(&local.pat);
        };
        let mut vars: Vec<Var> = Vec::new();
        for (name, mutable) in names.found {
            let var = self.out.named(name.clone(), Kind::Unknown);
            self.out.vars[var.0].mutable = mutable;
            self.scope.insert(&name, Bound::Operand(var.into()));
            vars.push(var);
        }
        self.out.push(vars, op);
    }

    /// The names of a pattern whose value could not be understood.
    pub(super) fn poison(&mut self, pat: &Pat) {
        let mut names = Names::default();
        names.visit_pat(pat);
        for (name, _) in names.found {
            self.scope.insert(&name, Bound::Poison);
        }
    }

    /// Whether rustc has still to infer the float type of this expression.
    fn is_open(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Lit(lit) => matches!(&lit.lit, syn::Lit::Float(float) if float.suffix().is_empty()),
            Expr::Paren(paren) => self.is_open(&paren.expr),
            Expr::Group(group) => self.is_open(&group.expr),
            Expr::Unary(unary) => matches!(unary.op, UnOp::Neg(_)) && self.is_open(&unary.expr),
            Expr::Binary(binary) => self.is_open(&binary.left) && self.is_open(&binary.right),
            Expr::Path(path) => {
                let bound = path.path.get_ident().and_then(|name| self.scope.get(name));
                matches!(bound, Some(Bound::Operand(x)) if self.out.kind(x) == Kind::Open)
            }
            _ => false,
        }
    }

    /// The kind of what is detached, where it is a plain place.
    fn detached_kind(&self, expr: &Expr) -> Kind {
        match expr {
            Expr::Path(path) => match path.path.get_ident().and_then(|name| self.scope.get(name)) {
                Some(Bound::Operand(operand)) => self.out.kind(operand),
                Some(Bound::Tuple(_) | Bound::Poison) | None => Kind::Unknown,
            },
            Expr::Paren(paren) => self.detached_kind(&paren.expr),
            Expr::Index(index) => self.detached_kind(&index.expr).element(),
            _ => Kind::Unknown,
        }
    }

    /// An index: an integer that is known in both sweeps.
    pub(super) fn index(&mut self, expr: &Expr) -> Option<Operand> {
        if self.touches_active(expr.to_token_stream()) {
            let operand = self.operand(expr)?;
            if self.is_varied(&operand) {
                self.error_at(&expr, message::ACTIVE_INDEX);
                return None;
            }
            return Some(operand);
        }
        let bound = match expr {
            Expr::Lit(lit) => return Some(literal(&lit.lit)),
            _ => self.verbatim(expr),
        };
        self.single(bound)
    }

    /// `base[index]`
    pub(super) fn indexed(&mut self, base: Place, index: &Expr) -> Option<Place> {
        let projection = match index {
            Expr::Paren(paren) => return self.indexed(base, &paren.expr),
            Expr::Tuple(tuple) => Projection::Index(
                tuple.elems.iter().map(|i| self.index(i)).collect::<Option<Vec<_>>>()?,
            ),
            Expr::Range(range) => Projection::Slice {
                start: match &range.start {
                    Some(start) => Some(self.index(start)?),
                    None => None,
                },
                end: match &range.end {
                    Some(end) => Some(self.index(end)?),
                    None => None,
                },
                inclusive: matches!(range.limits, syn::RangeLimits::Closed(_)),
            },
            _ => Projection::Index(vec![self.index(index)?]),
        };
        Some(base.then(projection))
    }
}

/// The names that a pattern binds.
#[derive(Default)]
struct Names {
    found: Vec<(Ident, bool)>,
}

impl<'ast> Visit<'ast> for Names {
    fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
        // A capital means a constant or a unit variant.
        if pat.ident.to_string().starts_with(|c: char| !c.is_uppercase()) {
            self.found.push((pat.ident.clone(), pat.mutability.is_some()));
        }
        syn::visit::visit_pat_ident(self, pat);
    }
}

/// Where verbatim syntax leaves the function, which the derivative could not follow.
fn exit(syntax: &Syntax) -> Option<proc_macro2::Span> {
    let mut exits = Exits::default();
    match syntax {
        Syntax::Expr(expr) | Syntax::Reference(expr) | Syntax::Snapshot(expr) => {
            exits.visit_expr(expr);
        }
        Syntax::Local(local) => exits.visit_local(local),
        Syntax::Path(_) | Syntax::Type(_) => {}
    }
    exits.found
}

#[derive(Default)]
struct Exits {
    found: Option<proc_macro2::Span>,
}

impl<'ast> Visit<'ast> for Exits {
    fn visit_expr_return(&mut self, expr: &'ast syn::ExprReturn) {
        self.found = Some(expr.return_token.span);
    }

    fn visit_expr_try(&mut self, expr: &'ast syn::ExprTry) {
        self.found = Some(expr.question_token.span);
    }

    // What leaves these stays inside them.
    fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    fn visit_expr_async(&mut self, _: &'ast syn::ExprAsync) {}
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

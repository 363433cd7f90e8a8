//! Structs and variants of enums: built, and taken apart by patterns.

use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::{Expr, ExprCall, ExprPath, ExprStruct, Member, Pat, Path};

use super::path::last_segment;
use super::pattern::parenthesised;
use super::scope::Bound;
use super::syntax::leaves;
use super::verbatim::Part;
use super::{Lowerer, Syntax};
use crate::ir::{Borrow, Guard, Linear, Mode, Op, Operand, Place, Prim, Projection};
use crate::message;

impl Lowerer<'_> {
    /// `P { x, y: .. }`
    pub(super) fn struct_literal(&mut self, e: &ExprStruct) -> Bound {
        let values = e.fields.iter().map(|field| self.field_value(&field.expr));
        let values: Vec<Option<Operand>> = values.collect();
        let Some(values) = values.into_iter().collect::<Option<Vec<Operand>>>() else {
            return Bound::Poison;
        };
        self.out.span = e.span();
        if let Some(base) = &e.rest {
            return self.updated_struct(e, values, base);
        }
        if !values.iter().any(|value| self.is_varied(value)) {
            return self.inactive_struct(e, values, None);
        }
        let parts = e.fields.iter().map(|field| payload(&e.path, &field.member)).collect();
        self.construct(Expr::Struct(e.clone()), parts, values)
    }

    /// `P { x, ..base }`: a copy of the base whose fields are stored in.
    fn updated_struct(&mut self, e: &ExprStruct, values: Vec<Operand>, base: &Expr) -> Bound {
        let path = &e.path;
        let typed = is_default(base)
            .then(|| syn::parse_quote!(match #base { whole @ #path { .. } => whole }));
        let base = self.field_value(typed.as_ref().unwrap_or(base));
        let Some(base) = base else { return Bound::Poison };
        self.out.span = e.span();
        if !values.iter().chain([&base]).any(|value| self.is_varied(value)) {
            return self.inactive_struct(e, values, Some(base));
        }
        let op = if self.is_varied(&base) {
            Op::Prim(Prim::Use, vec![base])
        } else {
            self.owned_op(base)
        };
        let whole = self.cell(None, crate::ir::Kind::Unknown);
        self.out.push(vec![whole], op);
        for (field, value) in e.fields.iter().zip(values) {
            let place = Place::from(whole).then(Projection::Field(member_text(&field.member)));
            self.store(place, Mode::Set, value, field.span());
        }
        Bound::Operand(whole.into())
    }

    /// A struct all of whose fields are constant.
    fn inactive_struct(
        &mut self,
        e: &ExprStruct,
        values: Vec<Operand>,
        base: Option<Operand>,
    ) -> Bound {
        let mut rebuilt = e.clone();
        for (field, value) in rebuilt.fields.iter_mut().zip(values) {
            field.expr = self.placeholder(Part::Operand(value));
            field.colon_token.get_or_insert_default();
        }
        rebuilt.rest = base.map(|base| Box::new(self.placeholder(Part::Operand(base))));
        self.rebuilt(Expr::Struct(rebuilt))
    }

    /// `P(a, b)`, `Shape::Circle(r)`; nothing if the callee is a function.
    pub(super) fn tuple_struct(&mut self, path: &ExprPath, e: &ExprCall) -> Option<Bound> {
        let name = last_segment(path);
        if path_is(path, "Box", "new") && e.args.len() == 1 {
            let x = self.field_value(&e.args[0])?;
            return Some(self.boxed(e, x));
        }
        if !name.starts_with(char::is_uppercase) || name == "Err" {
            return None;
        }
        let values = e.args.iter().map(|arg| self.field_value(arg));
        let values: Vec<Option<Operand>> = values.collect();
        let Some(values) = values.into_iter().collect::<Option<Vec<Operand>>>() else {
            return Some(Bound::Poison);
        };
        self.out.span = e.span();
        if !values.iter().any(|value| self.is_varied(value)) {
            let args = values.into_iter().map(|value| self.placeholder(Part::Operand(value)));
            let args = args.collect();
            return Some(self.rebuilt(Expr::Call(ExprCall { args, ..e.clone() })));
        }
        let member = |k: usize| Member::Unnamed(k.into());
        let parts = (0..values.len()).map(|k| payload(&path.path, &member(k))).collect();
        Some(self.construct(Expr::Call(e.clone()), parts, values))
    }

    fn boxed(&mut self, e: &ExprCall, x: Operand) -> Bound {
        if self.is_varied(&x) {
            return self.emit(Op::Prim(Prim::Linear(Linear::Boxed), vec![x]));
        }
        let args = std::iter::once(self.placeholder(Part::Operand(x))).collect();
        self.rebuilt(Expr::Call(ExprCall { args, ..e.clone() }))
    }

    fn construct(&mut self, expr: Expr, parts: Vec<Projection>, values: Vec<Operand>) -> Bound {
        let source = self.source(Syntax::Construct(expr));
        self.constructs.push((source, parts));
        self.emit(Op::Prim(Prim::Construct(source), values))
    }

    /// What a field begins with: a constant one exactly as it is written, be it a reference.
    fn field_value(&mut self, expr: &Expr) -> Option<Operand> {
        let is_active = self.touches_active(expr.to_token_stream());
        let bound = match expr {
            Expr::Lit(_) => self.expr(expr),
            _ if is_active || leaves(expr) || self.stores_in_active(expr) => self.value(expr),
            _ => self.opaque(Syntax::Expr(expr.clone()), expr.to_token_stream(), Guard::None),
        };
        self.single(bound)
    }

    /// Binds the names in the fields of a struct or variant.
    pub(super) fn bind_fields(
        &mut self,
        whole: &Pat,
        path: &Path,
        fields: &[(Member, &Pat)],
        value: Bound,
    ) {
        let value = if self.is_referring(&value) && !value.is_reference() {
            value.reference()
        } else {
            value
        };
        let place = match value.clone().referent() {
            Bound::Operand(Operand::Place(place)) => place,
            Bound::Tuple(_) | Bound::Closure(_) | Bound::Operand(Operand::Literal(_)) => {
                self.error_at(&whole, message::PATTERN);
                return self.poison(whole);
            }
            Bound::Poison | Bound::Never => return self.poison(whole),
        };
        if !self.is_varied(&place.clone().into()) && value.borrow() != Borrow::Mutable {
            return self.bind_constant(whole, place);
        }
        for (member, pat) in fields {
            // What is certain to match is a struct, whoever made it.
            let projection = if self.refutable {
                payload(path, member)
            } else {
                Projection::Field(member_text(member))
            };
            let field = Bound::Operand(place.clone().then(projection).into());
            let is_ref = matches!(pat, Pat::Ident(name) if name.by_ref.is_some());
            let is_own = is_ref && !value.is_reference();
            let field = if is_own { field.reference() } else { field.through(&value) };
            self.bind(pat, None, field);
        }
    }

    /// Binds the names of a pattern to parts of a value that carries no derivative.
    pub(super) fn bind_constant(&mut self, whole: &Pat, place: Place) {
        let value = self.placeholder(Part::Operand(place.into()));
        let pat = parenthesised(whole);
        let local: syn::Stmt = syn::parse_quote!(let #pat = #value;);
        if let syn::Stmt::Local(local) = local {
            self.verbatim_pattern(&local, whole);
        }
    }

    /// Whether a value is a reference: written as one, or a parameter that is one.
    pub(super) fn is_referring(&self, value: &Bound) -> bool {
        let is_parameter = |place: &Place| place.is_var() && self.borrowed.contains(&place.root);
        value.is_reference()
            || matches!(value, Bound::Operand(Operand::Place(place)) if is_parameter(place))
    }

    /// The members of a tuple pattern, of which `..` leaves out the last ones.
    pub(super) fn leading<'p>(
        &mut self,
        whole: &Pat,
        pats: impl Iterator<Item = &'p Pat>,
    ) -> Option<Vec<&'p Pat>> {
        let mut pats: Vec<&Pat> = pats.collect();
        if let Some(k) = pats.iter().position(|pat| matches!(pat, Pat::Rest(_))) {
            if k + 1 != pats.len() {
                self.error_at(&whole, message::REST_IN_THE_MIDDLE);
                self.poison(whole);
                return None;
            }
            pats.truncate(k);
        }
        Some(pats)
    }
}

/// `Default::default()`, whose type is told by the struct that it fills.
fn is_default(expr: &Expr) -> bool {
    matches!(expr, Expr::Call(e)
        if matches!(&*e.func, Expr::Path(path) if path_is(path, "Default", "default")))
}

/// How the derivatives of a function see a field of a struct or variant.
fn payload(path: &Path, member: &Member) -> Projection {
    let variant = path.segments.last().map(|last| plain(&last.ident.to_string()));
    Projection::Payload { variant: variant.unwrap_or_default(), field: plain(&member_text(member)) }
}

fn plain(name: &str) -> String {
    name.trim_start_matches("r#").to_owned()
}

pub(super) fn member_text(member: &Member) -> String {
    match member {
        Member::Named(name) => name.to_string(),
        Member::Unnamed(index) => index.index.to_string(),
    }
}

/// Whether a path ends with `first::last`.
fn path_is(path: &ExprPath, first: &str, last: &str) -> bool {
    let mut segments = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
    segments.next().as_deref() == Some(last) && segments.next().as_deref() == Some(first)
}

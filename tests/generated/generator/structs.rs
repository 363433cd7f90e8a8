//! Structs and an enum: built, stored in, taken apart; their methods and their trait.

use super::construct::{Construct, Nesting};
use super::mutate::moderate;
use super::scope::{Hold, Kind, Scope, Type, Var};
use super::tree::Node;
use super::writer::{MAX_DEPTH, Maker, Writer};

pub(crate) const MAKERS: &[(Construct, Maker)] = &[
    (Construct::StructLet, let_struct),
    (Construct::StructUpdate, update_syntax),
    (Construct::StructDestructured, destructured),
    (Construct::FieldStore, |w, scope| field(w, scope, Construct::FieldStore)),
    (Construct::FieldCompound, |w, scope| field(w, scope, Construct::FieldCompound)),
    (Construct::PartStore, part_store),
    (Construct::EnumStore, enum_store),
    (Construct::OptionFieldStore, option_field_store),
    (Construct::OptionFieldRead, option_field_read),
    (Construct::CounterField, counter_field),
    (Construct::PushStruct, push_struct),
    (Construct::SwapStructs, swap_structs),
];

impl Type {
    const ALL: [Type; 4] = [Type::Knob, Type::Shape, Type::Link, Type::Rig];
}

impl Var {
    pub(crate) fn of(name: impl Into<String>, ty: Type, hold: Hold) -> Var {
        let var = Var::new(name, Kind::Struct(ty, hold));
        if hold == Hold::RefMut { var.mutable() } else { var }
    }

    pub(crate) fn ty(&self) -> Option<Type> {
        match self.kind {
            Kind::Struct(ty, _) => Some(ty),
            _ => None,
        }
    }

    pub(crate) fn is_owned_struct(&self) -> bool {
        matches!(self.kind, Kind::Struct(_, Hold::Owned))
    }
}

impl Writer<'_> {
    /// A variable that is a struct.
    pub(crate) fn a_struct(&mut self, scope: &Scope, fits: impl Fn(&Var) -> bool) -> Option<Var> {
        let is_struct = |var: &&Var| var.readable && var.ty().is_some() && fits(var);
        let vars: Vec<&Var> = scope.vars.iter().filter(is_struct).collect();
        self.rng.pick(&vars).map(|var| (*var).clone())
    }

    /// The place of a part of this type: of a variable, or of a field of one.
    pub(crate) fn part_of(
        &mut self,
        scope: &Scope,
        ty: Type,
        mutable: bool,
    ) -> Option<(String, Var)> {
        let var = self.a_struct(scope, |var| {
            let holds = match var.ty() {
                Some(Type::Rig) => true,
                Some(Type::Link) => ty != Type::Rig,
                other => other == Some(ty),
            };
            holds && (var.mutable || !mutable)
        })?;
        let name = var.name.clone();
        let of = |this: &mut Self, ty: Type| match (var.ty(), ty) {
            (Some(Type::Rig), Type::Link) => format!("{name}.links[{}]", this.rng.below(3)),
            _ => name.clone(),
        };
        let place = match (var.ty()?, ty) {
            (Type::Rig, Type::Knob) if self.rng.percent(50) => {
                format!("{name}.knobs[{}]", self.rng.below(2))
            }
            (Type::Rig, Type::Rig | Type::Link) | (Type::Link, Type::Link) => of(self, ty),
            (Type::Rig | Type::Link, Type::Knob) => format!("{}.knob", of(self, Type::Link)),
            (Type::Rig | Type::Link, Type::Shape) => format!("{}.shape", of(self, Type::Link)),
            _ => name.clone(),
        };
        Some((place, var))
    }

    /// A number in a struct.
    pub(crate) fn field_of(&mut self, name: &str, ty: Type) -> String {
        match (ty, self.rng.below(4)) {
            (Type::Knob, k) => format!("{name}.{}", if k < 2 { "gain" } else { "bias" }),
            (Type::Link, 0) => format!("{name}.knob.gain"),
            (Type::Link, 1) => format!("{name}.knob.bias"),
            (Type::Link, k) => format!("{name}.pair.{}", k - 2),
            (Type::Rig, 0) => format!("{name}.table[{}]", self.rng.below(3)),
            (Type::Rig, 1) => format!("{name}.links[{}].pair.1", self.rng.below(3)),
            (Type::Rig, 2) => format!("{name}.knobs[{}].gain", self.rng.below(2)),
            (Type::Rig, _) => format!("{name}.level"),
            (Type::Shape, _) => format!("{name}.area()"),
        }
    }

    /// A number in a struct that can be assigned to.
    fn field_place(&mut self, scope: &Scope) -> Option<String> {
        let var = self.a_struct(scope, |var| var.mutable && var.ty() != Some(Type::Shape))?;
        Some(self.field_of(&var.name, var.ty()?))
    }

    /// An expression of this type.
    pub(crate) fn struct_value(&mut self, scope: &Scope, ty: Type) -> String {
        let t = self.value(scope);
        match ty {
            Type::Knob if self.rng.percent(50) => format!("Knob::new({t}, {})", self.value(scope)),
            Type::Knob => format!("Knob {{ gain: {t}, bias: {} }}", self.value(scope)),
            Type::Shape => match self.rng.below(4) {
                0 => "Shape::Flat".to_owned(),
                1 => format!("Shape::Round({t})"),
                2 => format!("Shape::Oval {{ wide: {t}, tall: {} }}", self.value(scope)),
                _ => format!("Shape::Tilted({}, {t})", self.struct_value(scope, Type::Knob)),
            },
            Type::Link if self.rng.percent(50) => {
                format!("Link::new({t}, {})", self.integer(scope))
            }
            Type::Link => {
                let knob = self.struct_value(scope, Type::Knob);
                let shape = self.struct_value(scope, Type::Shape);
                let (u, order) = (self.value(scope), self.integer(scope));
                format!("Link {{ knob: {knob}, shape: {shape}, pair: ({t}, {u}), order: {order} }}")
            }
            Type::Rig => format!("Rig::new(x, {t})"),
        }
    }

    pub(crate) fn any_type(&mut self) -> Type {
        self.rng.pick(&Type::ALL).copied().unwrap_or(Type::Knob)
    }
}

/// `let mut link = Link { .. };`
pub(crate) fn let_of(w: &mut Writer<'_>, scope: &mut Scope, ty: Type) -> Node {
    let name = w.name("c");
    let value = w.struct_value(scope, ty);
    scope.add(Var::of(&*name, ty, Hold::Owned).mutable());
    Node::line(Construct::StructLet, format!("let mut {name} = {value};"))
}

fn let_struct(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let ty = w.any_type();
    Some(vec![let_of(w, scope, ty)])
}

/// `let link = Link { pair: .., ..other };`
fn update_syntax(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let ty = w.rng.pick(&[Type::Knob, Type::Link, Type::Rig]).copied()?;
    let (base, _) = w.part_of(scope, ty, false)?;
    let name = w.name("c");
    let t = w.value(scope);
    let fields = match ty {
        Type::Knob => format!("gain: {t}"),
        Type::Link => format!("knob: {}, pair: ({t}, $(0.3))", w.struct_value(scope, Type::Knob)),
        _ => format!("table: [{t}; 3], extra: Some({})", w.value(scope)),
    };
    let code = format!("let mut {name} = {} {{ {fields}, ..{base}.clone() }};", ty.name());
    scope.add(Var::of(name, ty, Hold::Owned).mutable());
    Some(vec![Node::line(Construct::StructUpdate, code)])
}

fn destructured(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let ty = w.rng.pick(&[Type::Knob, Type::Link, Type::Rig]).copied()?;
    let (place, var) = w.part_of(scope, ty, false)?;
    let (p, q, c) = (w.name("p"), w.name("q"), w.name("c"));
    let shared = w.rng.percent(50);
    let (numbers, hold) = if shared { (Kind::Ref, Hold::Ref) } else { (Kind::Scalar, Hold::Owned) };
    let pattern = match ty {
        Type::Knob => format!("Knob {{ gain: {p}, bias: {q} }}"),
        Type::Link => {
            scope.add(Var::of(&*c, Type::Shape, hold));
            format!("Link {{ knob: Knob {{ gain: {p}, .. }}, shape: {c}, pair: ({q}, _), .. }}")
        }
        _ => {
            scope.add(Var::of(&*c, Type::Knob, hold));
            format!("Rig {{ table: [{p}, _, _], knobs: [_, {c}], level: {q}, .. }}")
        }
    };
    scope.add(Var::new(p, numbers));
    scope.add(Var::new(q, numbers));
    let subject = if shared {
        scope.freeze(&var.name);
        if place == var.name && !var.is_owned_struct() { place } else { format!("&{place}") }
    } else {
        format!("{place}.clone()")
    };
    Some(vec![Node::line(Construct::StructDestructured, format!("let {pattern} = {subject};"))])
}

fn field(w: &mut Writer<'_>, scope: &mut Scope, construct: Construct) -> Option<Vec<Node>> {
    let place = w.field_place(scope)?;
    if construct == Construct::FieldStore {
        let value = w.value(scope);
        return Some(vec![Node::line(construct, format!("{place} = {value};"))]);
    }
    let updates =
        [Construct::AddAssign, Construct::SubAssign, Construct::MulAssign, Construct::DivAssign];
    let update = w.rng.pick(&updates).copied()?;
    let (op, value) = moderate(w, scope, update);
    Some(vec![Node::update(construct, op, (&place, &value)).tagged(update)])
}

/// A part that is more than a number.
fn part_store(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let rig = w.a_struct(scope, |var| var.mutable && var.ty() == Some(Type::Rig));
    if let Some(rig) = rig.filter(|_| w.rng.percent(30)) {
        let values: Vec<String> = (0..3).map(|_| w.value(scope)).collect();
        let code = format!("{}.table = [{}];", rig.name, values.join(", "));
        return Some(vec![Node::line(Construct::PartStore, code)]);
    }
    let ty = w.rng.pick(&[Type::Knob, Type::Link]).copied()?;
    let (place, var) = w.part_of(scope, ty, true)?;
    let value = w.struct_value(scope, ty);
    let through = if place == var.name && !var.is_owned_struct() { "*" } else { "" };
    Some(vec![Node::line(Construct::PartStore, format!("{through}{place} = {value};"))])
}

fn enum_store(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (place, _) = w.part_of(scope, Type::Shape, true)?;
    let value = w.struct_value(scope, Type::Shape);
    Some(vec![Node::line(Construct::EnumStore, format!("{place} = {value};"))])
}

fn option_field_store(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (rig, _) = w.part_of(scope, Type::Rig, true)?;
    let code = match w.rng.below(5) {
        0 => format!("{rig}.extra = None;"),
        1 | 2 => format!("{rig}.extra = Some({});", w.value(scope)),
        _ => format!("{rig}.spare = Some({});", w.struct_value(scope, Type::Knob)),
    };
    Some(vec![Node::line(Construct::OptionFieldStore, code)])
}

fn option_field_read(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (rig, _) = w.part_of(scope, Type::Rig, false)?;
    let (t, y) = (w.value(scope), w.name("y"));
    let value = match w.rng.below(3) {
        0 => format!("{rig}.extra.unwrap_or({t})"),
        1 => format!("{rig}.extra.map_or({t}, |t| t.sin())"),
        _ => format!("{rig}.first_above({t}).unwrap_or($(0.3))"),
    };
    scope.add(Var::new(&*y, Kind::Scalar));
    Some(vec![Node::line(Construct::OptionFieldRead, format!("let {y} = {value};"))])
}

fn counter_field(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (link, _) = w.part_of(scope, Type::Link, true)?;
    let code = match w.rng.below(3) {
        0 => format!("{link}.order = {};", w.integer(scope)),
        _ => format!("{link}.order += {};", w.rng.between(1, 2)),
    };
    Some(vec![Node::line(Construct::CounterField, code)])
}

fn push_struct(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let (rig, _) = w.part_of(scope, Type::Rig, true)?;
    let value = w.struct_value(scope, Type::Link);
    // Without a condition only where nothing runs often.
    if scope.loops.is_empty() && w.rng.percent(50) {
        return Some(vec![Node::line(
            Construct::PushStruct,
            format!("{rig}.links.push({value});"),
        )]);
    }
    let push = Node::line(Construct::PushStruct, format!("{rig}.links.push({value});"));
    if scope.depth() >= MAX_DEPTH {
        return None;
    }
    let condition = format!("if {rig}.links.len() < {} ", w.rng.between(4, 5));
    Some(vec![Node::code(condition).block(Nesting::IfArm, vec![push])])
}

fn swap_structs(w: &mut Writer<'_>, scope: &mut Scope) -> Option<Vec<Node>> {
    let code = match w.rng.below(4) {
        0 => {
            let (rig, _) = w.part_of(scope, Type::Rig, true)?;
            let list = w.rng.word(&["knobs", "links"]);
            format!("{rig}.{list}.swap(0, 1);")
        }
        1 => {
            let (a, root) = w.part_of(scope, Type::Knob, true)?;
            let (b, other) = w.part_of(&scope.without(&root.name), Type::Knob, true)?;
            let borrow = |place: String, var: &Var| {
                if place == var.name && !var.is_owned_struct() {
                    place
                } else {
                    format!("&mut {place}")
                }
            };
            format!("std::mem::swap({}, {});", borrow(a, &root), borrow(b, &other))
        }
        k => {
            let (place, root) = w.part_of(scope, Type::Knob, true)?;
            let bare = place == root.name && !root.is_owned_struct();
            let borrow = if bare { place } else { format!("&mut {place}") };
            let c = w.name("c");
            let value = w.struct_value(&scope.without(&root.name), Type::Knob);
            scope.add(Var::of(&*c, Type::Knob, Hold::Owned).mutable());
            match k {
                2 => format!("let mut {c} = std::mem::replace({borrow}, {value});"),
                _ => format!("let mut {c} = std::mem::take({borrow});"),
            }
        }
    };
    Some(vec![Node::line(Construct::SwapStructs, code)])
}

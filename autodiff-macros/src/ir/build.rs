//! Building functions: fresh variables, derived names, the kinds of results.

use proc_macro2::{Ident, Span};

use super::{
    Bilinear, Block, Hold, Inside, Inst, Kind, Linear, Mode, Op, Operand, Place, Prim, Projection,
    Shape, Source, Var, VarInfo, known_at, place_kind,
};

/// Appends instructions to a block and variables to a function.
#[derive(Debug)]
pub(crate) struct Builder {
    pub(crate) vars: Vec<VarInfo>,
    pub(crate) block: Block,
    pub(crate) span: Span,
}

impl Builder {
    pub(crate) fn new(vars: Vec<VarInfo>, span: Span) -> Builder {
        Builder { vars, block: Block::default(), span }
    }

    pub(crate) fn var(&self, var: Var) -> &VarInfo {
        &self.vars[var.0]
    }

    /// A variable of the user.
    pub(crate) fn named(&mut self, name: Ident, kind: Kind) -> Var {
        self.push_var(VarInfo {
            name,
            named_by_user: true,
            kind,
            inside: Inside::Unknown,
            ty: None,
            mutable: false,
            carrier: false,
            cell: false,
            hold: Hold::Plain,
            tangent: false,
            function: None,
            of_field: false,
        })
    }

    /// A variable without a name of its own.
    pub(crate) fn fresh(&mut self, kind: Kind) -> Var {
        self.generated("t", kind)
    }

    /// `x_dot`, `x_bar`: a variable named after another.
    pub(crate) fn derived(&mut self, of: Var, suffix: &str) -> Var {
        let info = self.var(of);
        let (kind, function, inside) = (info.kind, info.function, info.inside.clone());
        let name = format!("{}_{suffix}", info.name.to_string().trim_start_matches("r#"));
        let var = self.generated(&name, kind);
        let info = &mut self.vars[var.0];
        (info.carrier, info.tangent) = (true, matches!(suffix, "dot" | "bar"));
        (info.function, info.inside) = (function, inside);
        var
    }

    pub(crate) fn generated(&mut self, name: &str, kind: Kind) -> Var {
        let name = Ident::new(name, Span::mixed_site().located_at(self.span));
        self.push_var(VarInfo {
            name,
            named_by_user: false,
            kind,
            inside: Inside::Unknown,
            ty: None,
            mutable: false,
            carrier: false,
            cell: false,
            hold: Hold::Plain,
            tangent: false,
            function: None,
            of_field: false,
        })
    }

    fn push_var(&mut self, info: VarInfo) -> Var {
        self.vars.push(info);
        Var(self.vars.len() - 1)
    }

    pub(crate) fn name(&mut self, var: Var, name: Ident, ty: Option<Source>) {
        let info = &mut self.vars[var.0];
        (info.name, info.named_by_user) = (name, true);
        info.ty = info.ty.or(ty);
    }

    pub(crate) fn push(&mut self, vars: Vec<Var>, op: Op) {
        if let ([var], Op::Prim(prim, x)) = (vars.as_slice(), &op) {
            let inside = self.inside(*prim, x);
            if inside != Inside::Unknown {
                self.vars[var.0].inside = inside;
            }
        }
        self.block.insts.push(Inst::Let { vars, op, span: self.span });
    }

    /// `let t = op`
    pub(crate) fn emit(&mut self, op: Op) -> Var {
        let var = self.fresh(self.op_kind(&op));
        self.push(vec![var], op);
        var
    }

    pub(crate) fn prim(&mut self, prim: Prim, operands: Vec<Operand>) -> Operand {
        self.emit(Op::Prim(prim, operands)).into()
    }

    pub(crate) fn update(&mut self, place: Place, mode: Mode, op: Op) {
        self.block.insts.push(Inst::Update { place, mode, op, span: self.span });
    }

    /// The zero tangent of a value: of a number it needs nobody to know its type.
    pub(crate) fn zero_of(&self, x: &Operand) -> Op {
        match self.kind(x) {
            Kind::Primitive | Kind::Open => Op::Prim(Prim::Use, vec![Operand::literal("0.0")]),
            Kind::Unknown | Kind::Real | Kind::RealElements | Kind::PrimitiveElements => {
                Op::Prim(Prim::Zero, vec![x.clone()])
            }
        }
    }

    pub(crate) fn place_kind(&self, place: &Place) -> Kind {
        place_kind(&self.vars, place)
    }

    /// What is known of the parts of a result.
    fn inside(&self, prim: Prim, operands: &[Operand]) -> Inside {
        let each = |x: &Operand| Inside::elements(self.shape(x));
        match (prim, operands) {
            (Prim::Tuple, _) => Inside::Tuple(operands.iter().map(|x| self.shape(x)).collect()),
            (Prim::Array | Prim::Vec, [x, ..]) | (Prim::RepeatArray(_), [x]) => each(x),
            (Prim::RepeatVec, [_, x]) => each(x),
            (
                Prim::Use
                | Prim::Zero
                | Prim::Linear(Linear::ToVec | Linear::ToOwned | Linear::CloneOwned),
                [x],
            ) => self.shape(x).inside,
            _ => Inside::Unknown,
        }
    }

    /// What is known of an operand.
    pub(crate) fn shape(&self, x: &Operand) -> Shape {
        match x {
            Operand::Place(place) => {
                let (kind, inside) = known_at(&self.vars, place);
                Shape { kind, inside: inside.clone() }
            }
            Operand::Literal(literal) => {
                let kind = if literal.is_float() { Kind::Open } else { Kind::Unknown };
                Shape { kind, inside: Inside::Unknown }
            }
        }
    }

    pub(crate) fn kind(&self, operand: &Operand) -> Kind {
        match operand {
            Operand::Place(place) => self.place_kind(place),
            Operand::Literal(_) => Kind::Open,
        }
    }

    /// What is known of the type of a result. Unknown wherever a user's type could be meant.
    pub(crate) fn op_kind(&self, op: &Op) -> Kind {
        match op {
            Op::Prim(prim, operands) => {
                let kinds: Vec<Kind> = operands.iter().map(|x| self.kind(x)).collect();
                prim_kind(*prim, &kinds)
            }
            Op::Map(map) => self.kind(&map.result).container(),
            Op::Call(_) | Op::Push(..) | Op::Forward(_) | Op::Opaque(_) => Kind::Unknown,
        }
    }
}

fn prim_kind(prim: Prim, kinds: &[Kind]) -> Kind {
    let first = kinds.first().copied().unwrap_or(Kind::Unknown);
    let second = kinds.get(1).copied().unwrap_or(Kind::Unknown);
    match prim {
        Prim::Use | Prim::Neg | Prim::Zero | Prim::Quotient | Prim::ComponentQuotient => first,
        Prim::Shares(_) | Prim::Constant(_) | Prim::LinearAdjoint(_) | Prim::Fill => first,
        Prim::FillAdjoint | Prim::BilinearAdjoint(..) | Prim::AddScalar => first,
        Prim::FromSliceAdjoint(_) => first,
        Prim::OperatorDot(..) => product(second, kinds.get(2).copied().unwrap_or(Kind::Unknown)),
        Prim::Add | Prim::Sub => joined(first, second),
        Prim::Bilinear(Bilinear::Div) => {
            if second == Kind::Unknown {
                Kind::Unknown
            } else {
                product(first, second)
            }
        }
        Prim::ComponentDiv => joined(first, second),
        Prim::Bilinear(Bilinear::Mul | Bilinear::Scale | Bilinear::Weigh) => product(first, second),
        // Methods of nalgebra's matrices; both have the same scalars.
        Prim::Bilinear(Bilinear::ComponentMul | Bilinear::TrMul) => shared(first, second),
        Prim::Bilinear(Bilinear::Dot) => shared(first, second).element(),
        Prim::Linear(Linear::Sum | Linear::Mean | Linear::Trace)
        | Prim::Norm
        | Prim::NormSquared
        | Prim::Extremum(_)
        | Prim::Element(_) => first.element(),
        Prim::Linear(Linear::Boxed) => Kind::Unknown,
        Prim::Linear(
            Linear::CloneOwned
            | Linear::ToVec
            | Linear::ToOwned
            | Linear::Transpose
            | Linear::RowSum
            | Linear::ColumnSum,
        ) => first,
        Prim::Scalar(_) => {
            kinds.iter().copied().find(|kind| kind.is_scalar()).unwrap_or(Kind::Unknown)
        }
        Prim::RepeatVec => second.container(),
        Prim::RepeatArray(_) => first.container(),
        Prim::RepeatAdjoint => first,
        Prim::Array | Prim::Vec | Prim::New(_) => {
            kinds.iter().copied().find(|k| k.is_scalar()).unwrap_or(Kind::Unknown).container()
        }
        Prim::FromElement(_) => kinds.last().copied().unwrap_or(Kind::Unknown).container(),
        Prim::FromSlice(..) => kinds.last().copied().unwrap_or(Kind::Unknown),
        Prim::RealZero => Kind::Real,
        Prim::Tuple | Prim::Construct(_) | Prim::Wrap(_) | Prim::Payload | Prim::Inject => {
            Kind::Unknown
        }
        Prim::Fails | Prim::Residual | Prim::Error | Prim::Outside(..) => Kind::Unknown,
        Prim::Lift(_) => Kind::Unknown,
        Prim::EmptySum | Prim::Nothing(_) | Prim::Pop | Prim::PushBack => Kind::Unknown,
        Prim::Take => first,
        Prim::Project => first,
    }
}

/// The kind of a sum: literals take the type of the other operand.
fn joined(a: Kind, b: Kind) -> Kind {
    match (a, b) {
        // What a float is added to is a float.
        (Kind::Open, Kind::Unknown) | (Kind::Unknown, Kind::Open) => Kind::Primitive,
        (Kind::Open, other) | (other, Kind::Open) => other,
        (a, b) if a == b => a,
        _ => Kind::Unknown,
    }
}

/// The kind of what is computed from two matrices, if that of the first is known.
fn shared(a: Kind, b: Kind) -> Kind {
    if a.elements() == Kind::Unknown { joined(a, b) } else { a }
}

/// The kind of `a * b`: of the matrix where one is a matrix.
fn product(a: Kind, b: Kind) -> Kind {
    match (a, b) {
        (Kind::Unknown, _) | (_, Kind::Unknown) => Kind::Unknown,
        (Kind::Open, other) | (other, Kind::Open) => other,
        (Kind::Real | Kind::Primitive, other) | (other, Kind::Real | Kind::Primitive) => other,
        (Kind::RealElements | Kind::PrimitiveElements, _) => a,
    }
}

impl Projection {
    /// Whether the projection yields a copy of one element.
    pub(crate) fn is_element(&self) -> bool {
        matches!(self, Projection::Index(_))
    }
}

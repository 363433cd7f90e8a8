//! Primitives as text.

use super::{Printer, tuple_of};
use crate::ir::{Bilinear, Extremum, Linear, Operand, Order, Prim, Side, Source};

impl Printer<'_> {
    pub(super) fn prim(&self, prim: Prim, x: &[Operand]) -> String {
        let infix = |op: &str| format!("{} {op} {}", self.operand(&x[0]), self.operand(&x[1]));
        let method =
            |name: &str| format!("{}.{name}({})", self.receiver(&x[0]), self.operands(&x[1..]));
        let function = |name: &str| format!("{name}({})", self.operands(x));
        let constructor = |source: Source| function(&(self.source)(source));
        match prim {
            Prim::Use => self.operand(&x[0]),
            Prim::Neg => format!("-{}", self.operand(&x[0])),
            Prim::Add => infix("+"),
            Prim::Sub => infix("-"),
            Prim::Bilinear(Bilinear::Mul) => infix("*"),
            Prim::Bilinear(Bilinear::Div) => infix("/"),
            Prim::Bilinear(Bilinear::Weigh) => function("weigh"),
            Prim::Bilinear(Bilinear::Scale) => method("scale"),
            Prim::Bilinear(Bilinear::Dot) => method("dot"),
            Prim::Bilinear(Bilinear::ComponentMul) => method("component_mul"),
            Prim::Bilinear(Bilinear::TrMul) => method("tr_mul"),
            Prim::Linear(op) => method(linear_name(op)),
            Prim::Scalar(f) if f.name() == "rem" => infix("%"),
            Prim::Scalar(f) if f.is_intrinsic() => function(f.name()),
            Prim::Scalar(f) => method(f.name()),
            Prim::Extremum(Extremum::Max) => method("max"),
            Prim::Extremum(Extremum::Min) => method("min"),
            Prim::Tuple => tuple_of(&x.iter().map(|x| self.operand(x)).collect::<Vec<_>>()),
            Prim::Array => format!("[{}]", self.operands(x)),
            Prim::Vec => format!("vec![{}]", self.operands(x)),
            Prim::New(source) | Prim::FromElement(source) | Prim::FromSlice(source, _) => {
                constructor(source)
            }
            Prim::BilinearAdjoint(op, side) => self.bilinear_adjoint(op, side, x),
            Prim::OperatorDot(op, side) => self.operator_dot(op, side, x),
            Prim::LinearAdjoint(op) => function(&format!("{}_adjoint", linear_name(op))),
            Prim::FillAdjoint => format!("{}.sum()", self.receiver(&x[1])),
            Prim::Shares(Extremum::Max) => function("max_shares"),
            Prim::Shares(Extremum::Min) => function("min_shares"),
            Prim::Element(k) => format!("element({}, {k})", self.operands(x)),
            Prim::FromSliceAdjoint(Order::Columns) => function("from_columns_adjoint"),
            Prim::FromSliceAdjoint(Order::Rows) => function("from_rows_adjoint"),
            Prim::Constant(value) => format!("{value:?}"),
            Prim::Zero | Prim::RealZero => function("zero"),
            Prim::AddScalar | Prim::ComponentDiv | Prim::Norm | Prim::NormSquared => {
                method(&snake_case(prim))
            }
            Prim::Payload | Prim::Fails | Prim::Residual | Prim::Error | Prim::Project => {
                function(&snake_case(prim))
            }
            Prim::Fill | Prim::Quotient | Prim::ComponentQuotient | Prim::RepeatAdjoint => {
                function(&snake_case(prim))
            }
            Prim::EmptySum | Prim::Take => function(&snake_case(prim)),
            Prim::RepeatVec => format!("vec![{}; {}]", self.operand(&x[1]), self.operand(&x[0])),
            Prim::RepeatArray(n) => format!("[{}; {}]", self.operands(x), (self.source)(n)),
            Prim::Lift(source) => format!("{} over {}", (self.source)(source), self.operand(&x[0])),
            Prim::Wrap(source) | Prim::Construct(source) => constructor(source),
            Prim::Inject => function("Some"),
            Prim::Nothing(record) => format!("record_{}.nothing()", record.0),
            Prim::Outside(lo, hi) => format!("!({lo}..{hi}).contains({})", self.operands(x)),
            Prim::Pop => method("pop"),
            Prim::PushBack => method("extend"),
        }
    }

    fn operator_dot(&self, op: Bilinear, side: Side, x: &[Operand]) -> String {
        let [at, other, x_dot] = [0, 1, 2].map(|k| self.operand(&x[k]));
        match (op, side) {
            (Bilinear::Div, Side::Lhs) => format!("{x_dot} / {other}"),
            (Bilinear::Div, Side::Rhs) => format!("-{other} * ({x_dot} / {at} / {at})"),
            (_, Side::Lhs) => format!("{x_dot} * {other}"),
            (_, Side::Rhs) => format!("{other} * {x_dot}"),
        }
    }

    /// In mathematical notation: `y_bar * bᵀ` for the cotangent of `a` in `a * b`.
    fn bilinear_adjoint(&self, op: Bilinear, side: Side, x: &[Operand]) -> String {
        let [at, other, y_bar] = x else { return String::new() };
        let is_scalar = |x: &Operand| match x {
            Operand::Place(place) => self.func.place_kind(place).is_scalar(),
            Operand::Literal(_) => true,
        };
        let t = |x: &Operand| {
            if is_scalar(x) { self.operand(x) } else { format!("{}ᵀ", self.operand(x)) }
        };
        let plain = |x: &Operand| self.operand(x);
        match (op, side) {
            (Bilinear::Mul, _) if is_scalar(at) && !is_scalar(other) => {
                format!("inner({}, {})", plain(y_bar), plain(other))
            }
            (Bilinear::Scale, Side::Rhs) => format!("inner({}, {})", plain(y_bar), plain(other)),
            (Bilinear::Scale, Side::Lhs) => format!("{}.scale({})", plain(y_bar), plain(other)),
            (Bilinear::Mul, Side::Lhs) => format!("{} * {}", plain(y_bar), t(other)),
            (Bilinear::Mul, Side::Rhs) => format!("{} * {}", t(other), plain(y_bar)),
            (Bilinear::Div, Side::Lhs) => format!("{} / {}", plain(y_bar), plain(other)),
            (Bilinear::Div, Side::Rhs) => {
                let (at, a) = (plain(at), plain(other));
                format!("-inner({} / {at} / {at}, {a})", plain(y_bar))
            }
            (Bilinear::Dot, _) => format!("{} * {}", plain(y_bar), plain(other)),
            (Bilinear::ComponentMul, _) => {
                format!("{}.component_mul({})", plain(y_bar), plain(other))
            }
            (Bilinear::TrMul, Side::Lhs) => format!("{} * {}ᵀ", plain(other), plain(y_bar)),
            (Bilinear::TrMul, Side::Rhs) => format!("{} * {}", plain(other), plain(y_bar)),
            (Bilinear::Weigh, _) => format!("weigh({}, {})", plain(y_bar), plain(other)),
        }
    }

    fn receiver(&self, operand: &Operand) -> String {
        let text = self.operand(operand);
        if text.starts_with('-') { format!("({text})") } else { text }
    }
}

/// The name of a variant as that of a function.
fn snake_case(prim: Prim) -> String {
    let mut name = String::new();
    for c in format!("{prim:?}").chars() {
        if c.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(c.to_lowercase());
    }
    name
}

fn linear_name(op: Linear) -> &'static str {
    match op {
        Linear::CloneOwned => "clone_owned",
        Linear::Boxed => "boxed",
        Linear::ToVec => "to_vec",
        Linear::ToOwned => "to_owned",
        Linear::Transpose => "transpose",
        Linear::Sum => "sum",
        Linear::Mean => "mean",
        Linear::Trace => "trace",
        Linear::RowSum => "row_sum",
        Linear::ColumnSum => "column_sum",
    }
}

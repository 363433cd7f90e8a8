//! Whether a function adds its two arguments coordinate by coordinate: what `+`, `-` and `+=` of a user's type must do.
//!
//! The values of the body are followed as linear forms in the places of the arguments: `self.x + other.x` is the place
//! `x` of the sum. A struct whose fields are the places of one form is that form. What the operators in the body do is
//! not looked at: the derivative of the body compiles only if they are linear, too.

#![expect(clippy::wildcard_enum_match_arm, reason = "what is not one of few forms is refused")]

use std::collections::BTreeMap;

use crate::ir::{
    Block, Function, Inst, Linear, Mode, Op, Operand, Place, Prim, Projection, Value, Var,
};

/// How often each argument is counted, and where in it.
#[derive(Clone, PartialEq)]
struct Form {
    counts: [i8; 2],
    path: Vec<String>,
}

/// The signs of the arguments in the result; nothing if it is not the sum of their coordinates.
pub(crate) fn signs(func: &Function) -> Option<[i8; 2]> {
    let forms = Forms::of(func, &func.body)?;
    let Value::Operand(result) = &func.result else { return None };
    let form = forms.operand(result)?;
    form.path.is_empty().then_some(form.counts)
}

/// The fields of the first argument to which those of the second are added; nothing if something else happens.
pub(crate) fn added_fields(func: &Function) -> Option<Vec<String>> {
    let [target, _] = func.params.as_slice() else { return None };
    let (mut lets, mut stores) = (Block::default(), Vec::new());
    for inst in &func.body.insts {
        match inst {
            Inst::Update { place, mode, op, .. } => stores.push((place, *mode, op)),
            other => lets.insts.push(other.clone()),
        }
    }
    let forms = Forms::of(func, &lets)?;
    let mut fields = Vec::new();
    for (place, mode, op) in stores {
        let ([Projection::Field(field)], Op::Prim(Prim::Use, x)) = (place.path.as_slice(), op)
        else {
            return None;
        };
        let form = forms.operand(x.first()?)?;
        let is_sum = mode == Mode::Add && form.counts == [0, 1];
        if !is_sum || form.path != [field.clone()] || place.root != target.var {
            return None;
        }
        if fields.contains(field) {
            return None;
        }
        fields.push(field.clone());
    }
    Some(fields)
}

/// The fields `x` of which `self.x -= other.x` is all that happens, none if it is `*self = *self - other` as a whole; `*`
/// and `/` only as a whole. Nothing if it is neither.
pub(crate) fn changed_fields(func: &Function, prim: Prim) -> Option<Vec<String>> {
    let [target, _] = func.params.as_slice() else { return None };
    let is_store = |inst: &Inst| matches!(inst, Inst::Update { .. });
    let (stores, lets): (Vec<Inst>, Vec<Inst>) =
        func.body.insts.iter().cloned().partition(is_store);
    let lets = Block { insts: lets };
    let forms = Forms::of(func, &lets)?;
    let mut fields = Vec::new();
    for store in &stores {
        let Inst::Update { place, op: Op::Prim(Prim::Use, x), .. } = store else { return None };
        let form = forms.place(place)?;
        let [left, right] = operands_of(&lets, x.first()?, prim)?.map(|x| forms.operand(x));
        let is_same = |x: Option<Form>, counts| x == Some(Form { counts, path: form.path.clone() });
        if place.root != target.var || !is_same(left, [1, 0]) || !is_same(right, [0, 1]) {
            return None;
        }
        match form.path.as_slice() {
            [] if stores.len() == 1 => {}
            [field] if prim == Prim::Sub && !fields.contains(field) => fields.push(field.clone()),
            _ => return None,
        }
    }
    (!stores.is_empty()).then_some(fields)
}

/// `a` and `b` if `x` is `prim(a, b)`.
fn operands_of<'a>(lets: &'a Block, x: &Operand, prim: Prim) -> Option<[&'a Operand; 2]> {
    let var = x.place().filter(|place| place.is_var())?.root;
    lets.insts.iter().find_map(|inst| match inst {
        Inst::Let { vars, op: Op::Prim(found, x), .. } if *found == prim && vars[..] == [var] => {
            <[_; 2]>::try_from(x.iter().collect::<Vec<_>>()).ok()
        }
        _ => None,
    })
}

struct Forms<'a> {
    func: &'a Function,
    known: BTreeMap<Var, Form>,
}

impl<'a> Forms<'a> {
    fn of(func: &'a Function, body: &Block) -> Option<Forms<'a>> {
        let mut forms = Forms { func, known: BTreeMap::new() };
        for (param, counts) in func.params.iter().zip([[1, 0], [0, 1]]) {
            forms.known.insert(param.var, Form { counts, path: Vec::new() });
        }
        for inst in &body.insts {
            let Inst::Let { vars, op, .. } = inst else { return None };
            if let ([var], Op::Prim(prim, x)) = (vars.as_slice(), op)
                && let Some(form) = forms.prim(*prim, x)
            {
                forms.known.insert(*var, form);
            }
        }
        Some(forms)
    }

    fn operand(&self, x: &Operand) -> Option<Form> {
        self.place(x.place()?)
    }

    fn place(&self, place: &Place) -> Option<Form> {
        let mut form = self.known.get(&place.root)?.clone();
        for projection in &place.path {
            match projection {
                Projection::Field(name) => form.path.push(name.clone()),
                Projection::Index(index) => match index.as_slice() {
                    [Operand::Literal(literal)] => form.path.push(format!("[{}]", literal.text)),
                    _ => return None,
                },
                Projection::Reference | Projection::MutableReference => {}
                Projection::Payload { .. } | Projection::Slice { .. } => return None,
                Projection::Row(_) | Projection::Column(_) | Projection::TangentOf(_) => {
                    return None;
                }
            }
        }
        Some(form)
    }

    fn prim(&self, prim: Prim, x: &[Operand]) -> Option<Form> {
        match prim {
            Prim::Use | Prim::Linear(Linear::CloneOwned | Linear::ToOwned) => self.operand(&x[0]),
            Prim::Neg => {
                let form = self.operator(&x[0])?;
                Some(Form { counts: form.counts.map(|n| -n), ..form })
            }
            Prim::Add => self.sum(x, 1),
            Prim::Sub => self.sum(x, -1),
            Prim::Array => self.whole(x, (0..x.len()).map(|k| format!("[{k}]"))),
            Prim::Tuple => self.whole(x, (0..x.len()).map(|k| k.to_string())),
            Prim::Construct(source) => {
                let field = |part: &Projection| match part {
                    Projection::Payload { field, .. } => field.clone(),
                    _ => String::new(),
                };
                self.whole(x, self.func.parts(source).iter().map(field))
            }
            _ => None,
        }
    }

    /// An operand of an operator in the body: of whole arguments that is the operator in question.
    fn operator(&self, x: &Operand) -> Option<Form> {
        self.operand(x).filter(|form| !form.path.is_empty())
    }

    fn sum(&self, x: &[Operand], sign: i8) -> Option<Form> {
        let (a, b) = (self.operator(&x[0])?, self.operator(&x[1])?);
        let counts = [0, 1].map(|k| a.counts[k].saturating_add(b.counts[k].saturating_mul(sign)));
        (a.path == b.path).then_some(Form { counts, path: a.path })
    }

    /// The value that has these parts, if they are the parts of one.
    fn whole(&self, x: &[Operand], names: impl Iterator<Item = String>) -> Option<Form> {
        let mut whole: Option<Form> = None;
        for (x, name) in x.iter().zip(names) {
            let mut part = self.operand(x)?;
            if part.path.pop()? != name || whole.as_ref().is_some_and(|whole| *whole != part) {
                return None;
            }
            whole = Some(part);
        }
        whole
    }
}

//! The reverse mode: a forward sweep, and a reverse sweep that visits its instructions backwards
//! and adds to the cotangent of each operand what it receives.
//!
//! | file | what |
//! |---|---|
//! | `bar` | the cotangents |
//! | `level` | the values of the forward sweep in the reverse sweep: kept, computed again, recorded |
//! | `instruction` | the reverse of one instruction |
//! | `control` | the reverse of blocks, branches and loops |
//! | `preaccumulate` | partial derivatives of a whole iteration of a loop |
//! | `recording` | what is recorded, and what goes back by itself |
//! | `sweep` | the forward sweep, with what the reverse sweep needs of it |
//! | `window` | additions to neighbouring elements in loops |

mod bar;
mod control;
mod instruction;
mod known;
mod level;
mod map;
mod preaccumulate;
mod recording;
mod sweep;
mod window;

use proc_macro2::Span;

use self::bar::Bar;
use self::control::Whole;
use self::known::Known;
use self::level::Level;
use self::preaccumulate::preaccumulate;
use self::recording::{Stores, Taping, counters, stores};
use self::window::open_windows;
use crate::analysis::activity::Activity;
use crate::analysis::layout::{BlockId, Layout};
use crate::analysis::liveness::remove_dead;
use crate::ir::rename::Renaming;
use crate::ir::{
    Block, Branch, Builder, Function, Inst, Keep, Kind, Label, Mode, Op, Operand, Param, Prim,
    Pullback, Select, Value, Var,
};

/// The function with a pullback that adds to its accumulators.
pub(crate) fn vjp(func: &Function, activity: &Activity) -> Function {
    reverse(func, activity, |bar| Bar::Live(bar, 0))
}

/// The function with a pullback that overwrites its accumulators.
pub(crate) fn gradient(func: &Function, activity: &Activity) -> Function {
    reverse(func, activity, Bar::Given)
}

/// Builds the reverse sweep until it is known which stores it has to undo: those whose old values
/// it reads.
fn reverse(func: &Function, activity: &Activity, initial: fn(Var) -> Bar) -> Function {
    let layout = Layout::new(func);
    let (mut undone, mut taping) = (Vec::new(), Taping::default());
    loop {
        let mut reverse = Reverse::new(func, activity, &layout, undone.clone(), &taping);
        let (seed, accumulators, body) = reverse.function(initial);
        let needed = reverse.stores_to_undo();
        if taping.update(&reverse, &needed) || needed != undone {
            undone = needed;
            continue;
        }
        let forward = reverse.forward_sweep();
        let records = reverse.records.iter().map(|record| record.keep).collect();
        return Function {
            name: func.name.clone(),
            vars: reverse.out.vars,
            params: func.params.clone(),
            body: forward,
            result: func.result.clone(),
            pullback: Some(Pullback { seeds: vec![seed], accumulators, body }),
            records,
            constructs: func.constructs.clone(),
            real: func.real,
        };
    }
}

/// What is put aside where.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Planned {
    /// The values that a section of a block defines, at its end.
    Values(BlockId, usize),
    /// The last value of a variable of a section, where control leaves the block.
    Final(BlockId, usize, Var),
    /// How a loop or a labelled block ended, behind it.
    Control(usize),
    /// The type of a variable, where it gets its value.
    Type(Var),
}

#[derive(Clone, Debug)]
struct RecordPlan {
    planned: Planned,
    keep: Keep,
    values: Vec<Var>,
}

struct Reverse<'a> {
    func: &'a Function,
    out: Builder,
    activity: Activity,
    layout: &'a Layout,
    /// The instruction that defines each variable, and all that it defines.
    definitions: Vec<Option<(Vec<Var>, Op)>>,
    known: Known,
    /// The variables that are stored in as a whole.
    overwritten: Vec<Var>,
    /// The variables that may get another shape.
    reshaped: Vec<Var>,
    /// The inactive variables whose stores need no record to be undone: `n += 1`.
    counters: Vec<Var>,
    /// The variables of which the elements that are read are recorded.
    taped: Vec<Var>,
    /// The stores that are undone, by position.
    undone: Vec<usize>,

    bars: Vec<Bar>,
    accumulators: Vec<Var>,
    /// The accumulators that a caller may not want.
    optional: Vec<Var>,
    /// The copies of variables in the regions that are computed again.
    copies: Renaming,
    levels: Vec<Level>,
    nesting: usize,
    /// Introducing cotangents before a loop, where they are taken before anything is added to them.
    before_loop: bool,
    wholes: Vec<Whole>,
    /// The position of the instruction whose reverse is being built.
    position: usize,
    /// What stands at this position or behind it is undone already.
    end: usize,
    /// The variable of the loop whose body comes next, and what it is called in the reverse.
    loop_index: Option<(Var, Var)>,
    /// Where control left the innermost region, as far as that can be asked.
    exit: Option<Var>,
    /// Which variable was read for the adjoint of which instruction.
    reads: Vec<(Var, usize, usize)>,

    records: Vec<RecordPlan>,
    /// The pullback of each call, by its position.
    pullbacks: Vec<(usize, Var)>,
    /// The pullbacks of the calls in elementwise functions, by their results.
    region_pullbacks: Vec<(Var, Var)>,
    /// The old value that each undone store overwrites.
    olds: Vec<(usize, Var)>,
    /// The number of iterations of each loop.
    trips: Vec<(usize, Var)>,
    /// Where control left each labelled block.
    exits: Vec<(usize, Label, Var)>,
}

impl<'a> Reverse<'a> {
    fn new(
        func: &'a Function,
        activity: &Activity,
        layout: &'a Layout,
        undone: Vec<usize>,
        taping: &Taping,
    ) -> Reverse<'a> {
        let Stores { definitions, overwritten, reshaped } = stores(func);
        let counters = counters(func, layout);
        let mut out = Builder::new(func.vars.clone(), func.name.span());
        // Integers are copied like other numbers.
        for var in &counters {
            out.vars[var.0].kind = Kind::Open;
        }
        Reverse {
            func,
            out,
            activity: activity.clone(),
            layout,
            known: Known::new(&definitions),
            definitions,
            overwritten,
            reshaped,
            counters,
            taped: taping.taped.clone(),
            undone,
            bars: Vec::new(),
            accumulators: Vec::new(),
            optional: Vec::new(),
            copies: Renaming::default(),
            levels: Vec::new(),
            nesting: 0,
            before_loop: false,
            wholes: Vec::new(),
            position: 0,
            end: 0,
            loop_index: None,
            exit: None,
            reads: Vec::new(),
            records: Vec::new(),
            pullbacks: Vec::new(),
            region_pullbacks: Vec::new(),
            olds: Vec::new(),
            trips: Vec::new(),
            exits: Vec::new(),
        }
    }

    /// The reverse sweep: the variable of the seed, the accumulators, the code.
    fn function(&mut self, initial: fn(Var) -> Bar) -> (Var, Vec<Option<Var>>, Block) {
        let func = self.func;
        let kind = match &func.result {
            Value::Operand(operand) => self.out.kind(operand),
            Value::Tuple(_) => Kind::Unknown,
        };
        let kind = if kind == Kind::Open { Kind::Primitive } else { kind };
        let seed = self.out.generated("y_bar", kind);
        let info = &mut self.out.vars[seed.0];
        (info.carrier, info.tangent) = (true, true);
        let mut accumulators = Vec::new();
        for param in &func.params {
            accumulators.push(param.active.then(|| {
                let bar = self.out.derived(param.var, "bar");
                let is_optional = matches!(initial(bar), Bar::Live(..)) && !param.in_out;
                self.optional.extend(is_optional.then_some(bar));
                self.accumulators.push(bar);
                self.set_bar(
                    param.var,
                    match param.in_out {
                        true => Bar::Live(bar, 0),
                        false if self.is_summed_up(param) => Bar::Empty,
                        false => initial(bar),
                    },
                );
                bar
            }));
        }
        self.end = self.layout.info(BlockId(0)).end;
        self.seed(&func.result, &seed.into());
        let code = std::mem::take(&mut self.out.block);
        let mut body = self.region(&func.body, BlockId(0), code);
        std::mem::swap(&mut self.out.block, &mut body);
        for (param, accumulator) in func.params.iter().zip(&accumulators) {
            if let Some(accumulator) = accumulator {
                self.deliver(param, *accumulator, initial(*accumulator));
            }
        }
        let mut block = std::mem::take(&mut self.out.block);
        preaccumulate(&mut self.out, &mut block, false);
        open_windows(&mut self.out, &mut block, func.real.is_some());
        remove_dead(&mut block, &mut Vec::new());
        (seed, accumulators, block)
    }

    /// Whether the cotangent of a parameter is a variable of the reverse sweep: a number, which is
    /// cheap to add to the accumulator once, at the end.
    fn is_summed_up(&self, param: &Param) -> bool {
        !param.in_out && self.nothing(param.var).is_some()
    }

    /// What is left to do for the accumulator of a parameter when all contributions have arrived.
    fn deliver(&mut self, param: &Param, accumulator: Var, initial: Bar) {
        let arrived = match self.bar(param.var) {
            Bar::Live(bar, _) if bar == accumulator => return,
            Bar::Live(bar, _) => Some(Op::Prim(Prim::Use, vec![bar.into()])),
            Bar::Given(_) | Bar::Empty => None,
        };
        let zero = || Op::Prim(Prim::Zero, vec![param.var.into()]);
        match (initial, arrived) {
            (Bar::Given(_), arrived) => {
                let op = arrived.unwrap_or_else(zero);
                self.out.update(accumulator.into(), Mode::Set, op);
            }
            (_, Some(op)) => self.out.update(accumulator.into(), Mode::Add, op),
            (_, None) => {}
        }
    }

    /// The stores that overwrite what the reverse sweep reads after it has undone them.
    fn stores_to_undo(&self) -> Vec<usize> {
        let mut stores = Vec::new();
        for (var, positions) in self.layout.all_stores() {
            let reads = || self.reads.iter().filter(|(read, ..)| *read == var);
            // The caller of a function with a `&mut` parameter wants it back as it was.
            let is_returned = self.func.params.iter().any(|param| param.in_out && param.var == var);
            stores.extend(positions.iter().copied().filter(|store| {
                is_returned
                    || reads()
                        .any(|(_, at, end)| self.layout.may_follow_undo(var, (*at, *end), *store))
            }));
        }
        stores.sort_unstable();
        stores.dedup();
        stores
    }

    fn is_undone(&self, position: usize) -> bool {
        self.undone.binary_search(&position).is_ok()
    }
}

fn branch_if(condition: Operand, then: Block, span: Span) -> Inst {
    let select = Select::If(condition);
    Inst::Branch(Branch { select, arms: vec![then, Block::default()] }, span)
}

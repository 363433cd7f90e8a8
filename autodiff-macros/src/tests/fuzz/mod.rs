//! Properties of the transforms on random functions, with the interpreter as the judge.
//!
//! The seed is fixed so that a build is reproducible; `PROPTEST_RNG_SEED` and `PROPTEST_CASES` try
//! others.
#![expect(clippy::wildcard_enum_match_arm, reason = "values of another form are failures")]
#![expect(clippy::unnecessary_wraps, reason = "each step returns what it made, if anything")]

mod calls;
mod cells;
mod control;
mod definite;
mod differences;
mod generate;
mod loops;
mod matrices;
mod scalars;
mod second;
mod steps;
mod verbatim;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use self::differences::{Direction, derivative};
use self::generate::{Features, Program, program};
use crate::analysis::activity;
use crate::ir::eval::{Data, Run};
use crate::ir::print::print;
use crate::ir::verify::verify;
use crate::ir::{Function, Inst, Op, Param, Prim, Value};
use crate::transform::{forward, reverse};

fn config() -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = 4000;
    }
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(0);
    }
    config
}

/// Fewer cases, of functions that are larger.
fn config_of_second_order() -> ProptestConfig {
    let config = config();
    ProptestConfig { cases: config.cases.div_ceil(10), ..config }
}

/// A function and its derivatives, each verified.
struct Derivatives {
    program: Program,
    jvp: Function,
    vjp: Function,
    gradient: Function,
}

type Checked<T = ()> = Result<T, TestCaseError>;

fn fail(why: &str, funcs: &[&Function]) -> TestCaseError {
    let text: Vec<String> = funcs.iter().map(|func| print(func, &verbatim::name)).collect();
    TestCaseError::fail(format!("{why}\n{}", text.join("\n")))
}

impl Derivatives {
    fn new(program: Program) -> Checked<Derivatives> {
        let activity = activity::analyse(&program.func);
        let jvp = forward::jvp(&program.func);
        let vjp = reverse::vjp(&program.func, &activity);
        let gradient = reverse::gradient(&program.func, &activity);
        let made = Derivatives { program, jvp, vjp, gradient };
        let callees = made.program.world.callees.iter();
        let callees = callees
            .flat_map(|callee| [&callee.primal, &callee.jvp, &callee.vjp, &callee.vjp_of_jvp]);
        let own = [&made.program.func, &made.jvp, &made.vjp, &made.gradient];
        for func in callees.chain(own) {
            let checked = verify(func).and_then(|()| definite::check(func));
            checked.map_err(|why| fail(&why, &[&made.program.func, func]))?;
        }
        Ok(made)
    }

    fn func(&self) -> &Function {
        &self.program.func
    }

    fn run<'a>(&'a self, func: &'a Function, args: &[Data]) -> Checked<Run<'a>> {
        Run::new(&self.program.world, func, args).map_err(|why| fail(&why, &[self.func(), func]))
    }

    fn value(&self, func: &Function, args: &[Data]) -> Checked<Data> {
        let run = self.run(func, args)?;
        run.result().map_err(|why| fail(&why, &[self.func(), func]))
    }

    /// The result, with what goes in and out.
    fn outputs(&self, func: &Function, args: &[Data]) -> Checked<Data> {
        let outputs = outputs(&self.run(func, args)?, func);
        outputs.map_err(|why| fail(&why, &[self.func(), func]))
    }

    /// The value and its tangent along `x_dot`, one for each active parameter.
    fn push(&self, x_dot: &[Data]) -> Checked<(Data, Data)> {
        let args = [self.program.args.as_slice(), x_dot].concat();
        let run = self.run(&self.jvp, &args)?;
        let both = run.result().and_then(|result| Ok((result, run.params()?)));
        let (result, params) = both.map_err(|why| fail(&why, &[self.func(), &self.jvp]))?;
        let Data::Tuple(parts) = result else {
            return Err(fail("no value with a tangent", &[&self.jvp]));
        };
        let Ok([y, y_dot]) = <[Data; 2]>::try_from(parts) else {
            return Err(fail("no value with a tangent", &[&self.jvp]));
        };
        let (count, out) = (self.func().params.len(), &self.jvp.params);
        let changed = |range: std::ops::Range<usize>| {
            let changed = range.filter(|k| out[*k].in_out).map(|k| params[k].clone());
            changed.collect::<Vec<Data>>()
        };
        Ok((with(y, changed(0..count)), with(y_dot, changed(count..params.len()))))
    }

    /// What the accumulators hold after the reverse sweep of `func`; those of what goes in and out
    /// take their part of `y_bar`. The parameters are as they were before.
    fn pull(
        &self,
        func: &Function,
        y_bar: &Data,
        mut accumulators: Vec<Option<Data>>,
    ) -> Checked<Vec<Option<Data>>> {
        let run = self.run(func, &self.program.args)?;
        let (y_bar, changed) = without(y_bar, func);
        let in_out = func.params.iter().zip(&mut accumulators).filter(|(param, _)| param.in_out);
        for ((_, accumulator), bar) in in_out.zip(changed) {
            *accumulator = Some(bar);
        }
        let pull = || run.pull_back(&y_bar, accumulators.clone());
        let pulled = pull().map_err(|why| fail(&why, &[self.func(), func]))?;
        for (param, arg) in pulled.params.iter().zip(&self.program.args) {
            self.check(same_bits(param, arg), "a parameter is not as it was", func)?;
        }
        let again = pull().map_err(|why| fail(&why, &[self.func(), func]))?;
        let all = |bars: &[Option<Data>]| Data::Tuple(bars.iter().flatten().cloned().collect());
        let same = same_bits(&all(&pulled.bars), &all(&again.bars));
        self.check(same, "the pullback gives something else the second time", func)?;
        Ok(pulled.bars)
    }

    /// The active arguments.
    fn active(&self) -> Vec<Data> {
        let params = self.func().params.iter().zip(&self.program.args);
        params.filter(|(param, _)| param.active).map(|(_, arg)| arg.clone()).collect()
    }

    /// Which parameters have an accumulator that is added to.
    fn added(&self) -> Vec<bool> {
        self.func().params.iter().map(|param| param.active && !param.in_out).collect()
    }

    /// One accumulator for each parameter: nothing for those without derivative.
    fn accumulators(&self, of: impl Fn(&Data) -> Data) -> Vec<Option<Data>> {
        let params = self.func().params.iter().zip(&self.program.args);
        params.map(|(param, arg)| param.active.then(|| of(arg))).collect()
    }

    fn check(&self, holds: bool, why: &str, func: &Function) -> Checked {
        if holds { Ok(()) } else { Err(fail(why, &[self.func(), func])) }
    }
}

/// The result of a run, with what goes in and out.
fn outputs(run: &Run<'_>, func: &Function) -> crate::ir::eval::Result<Data> {
    let params = run.params()?.into_iter().zip(&func.params);
    let changed = params.filter(|(_, param)| param.in_out).map(|(value, _)| value).collect();
    Ok(with(run.result()?, changed))
}

/// A result with what goes in and out behind it.
fn with(result: Data, mut changed: Vec<Data>) -> Data {
    if changed.is_empty() {
        return result;
    }
    changed.insert(0, result);
    Data::Tuple(changed)
}

/// The cotangents of the result and of what goes in and out.
fn without(y_bar: &Data, func: &Function) -> (Data, Vec<Data>) {
    match y_bar {
        Data::Tuple(parts) if func.params.iter().any(|param| param.in_out) => {
            (parts[0].clone(), parts[1..].to_vec())
        }
        _ => (y_bar.clone(), Vec::new()),
    }
}

/// `⟨a, b⟩`, and how large its terms are.
fn inner(a: &[Data], b: &[Data]) -> Checked<(f64, f64)> {
    let all = |x: &[Data]| Data::Tuple(x.to_vec());
    let terms = all(a).zip(&all(b), |a, b| a * b).map_err(TestCaseError::fail)?;
    let terms = terms.numbers();
    Ok((terms.iter().sum(), terms.iter().map(|x| x.abs()).sum()))
}

fn same_bits(a: &Data, b: &Data) -> bool {
    let bits = |x: &Data| x.numbers().into_iter().map(f64::to_bits).collect::<Vec<u64>>();
    a.same_form(b) && bits(a) == bits(b)
}

fn close(a: &Data, b: &Data) -> bool {
    let size = |x: &Data| x.numbers().iter().fold(1.0, |max: f64, x| max.max(x.abs()));
    let tolerance = 1e-9 * size(a).max(size(b));
    let difference = a.zip(b, |a, b| if a == b { 0.0 } else { (a - b).abs() });
    difference.is_ok_and(|difference| difference.numbers().iter().all(|x| *x <= tolerance))
}

/// `(x.., y_bar) -> x_bar..`: the pullback as a plain function.
fn inlined(vjp: &Function) -> Function {
    let Some(pullback) = &vjp.pullback else { return vjp.clone() };
    let span = vjp.name.span();
    let mut func = vjp.clone();
    func.pullback = None;
    let seeds = pullback.seeds.iter();
    func.params.extend(seeds.map(|seed| Param { var: *seed, active: true, in_out: false }));
    let mut results = Vec::new();
    for (param, accumulator) in vjp.params.iter().zip(&pullback.accumulators) {
        if let Some(accumulator) = accumulator {
            let op = Op::Prim(Prim::Zero, vec![param.var.into()]);
            func.body.insts.push(Inst::Let { vars: vec![*accumulator], op, span });
            results.push(Value::Operand((*accumulator).into()));
        }
    }
    func.body.insts.extend(pullback.body.insts.iter().cloned());
    func.result = Value::Tuple(results);
    func
}

fn first_order(made: &Derivatives) -> Checked {
    let mut numbers = made.program.numbers.clone();
    let y = made.outputs(made.func(), &made.program.args)?;
    let x_dot = numbers.like(&made.active());
    let y_bar = numbers.like(std::slice::from_ref(&y)).remove(0);

    let (pushed, y_dot) = made.push(&x_dot)?;
    made.check(same_bits(&y, &pushed), "the value of the jvp differs", &made.jvp)?;
    let swept = made.outputs(&made.vjp, &made.program.args)?;
    made.check(same_bits(&y, &swept), "the value of the vjp differs", &made.vjp)?;

    let x_bar = made.pull(&made.vjp, &y_bar, made.accumulators(Data::zero))?;
    let x_bar: Vec<Data> = x_bar.into_iter().flatten().collect();
    let (left, terms) = inner(&[y_bar], &[y_dot])?;
    let (right, more) = inner(&x_bar, &x_dot)?;
    let tolerance = 1e-9 * (1.0 + terms + more);
    let holds = (left - right).abs() <= tolerance;
    made.check(holds, &format!("<y_bar, J v> = {left}, <Jᵀ y_bar, v> = {right}"), &made.vjp)
}

/// The accumulators: what is there is kept, overwritten or not wanted.
fn accumulation(made: &Derivatives) -> Checked {
    let mut numbers = made.program.numbers.clone();
    let y = made.outputs(made.func(), &made.program.args)?;
    let y_bar = numbers.like(std::slice::from_ref(&y)).remove(0);
    let zero = made.accumulators(Data::zero);
    let x_bar = made.pull(&made.vjp, &y_bar, zero.clone())?;

    let garbage = made.accumulators(|x| x.map(|_| f64::NAN));
    let overwritten = made.pull(&made.gradient, &y_bar, garbage)?;
    for (added, set) in x_bar.iter().flatten().zip(overwritten.iter().flatten()) {
        let why = format!("the gradient is {set:?}, the vjp adds {added:?}");
        made.check(close(added, set), &why, &made.gradient)?;
    }

    let is_added = made.added();
    let before: Vec<Option<Data>> = zero
        .iter()
        .map(|x| x.as_ref().map(|x| numbers.like(std::slice::from_ref(x)).remove(0)))
        .collect();
    let after = made.pull(&made.vjp, &y_bar, before.clone())?;
    let compared = before.iter().zip(&x_bar).zip(&after).zip(&is_added);
    for (((before, added), after), _) in compared.filter(|(_, is_added)| **is_added) {
        if let (Some(before), Some(added), Some(after)) = (before, added, after) {
            let sum = before.plus(added).map_err(TestCaseError::fail)?;
            made.check(close(&sum, after), "the vjp does not add", &made.vjp)?;
        }
    }

    let mut some = zero;
    some.iter_mut().step_by(2).for_each(|x| *x = None);
    let partial = made.pull(&made.vjp, &y_bar, some)?;
    for (wanted, full) in partial.iter().zip(&x_bar) {
        if let (Some(wanted), Some(full)) = (wanted, full) {
            let why = "it depends on what the caller wants";
            made.check(same_bits(wanted, full), why, &made.vjp)?;
        }
    }
    Ok(())
}

fn forward_differences(made: &Derivatives) -> Checked {
    let mut numbers = made.program.numbers.clone();
    let x_dot = numbers.like(&made.active());
    let (y, y_dot) = made.push(&x_dot)?;
    let y_bar = numbers.like(std::slice::from_ref(&y)).remove(0);
    let along = Direction { args: &made.program.args, x_dot: &full(made, &x_dot) };
    let Some(expected) = derivative(&made.program.world, made.func(), &along, &y_bar)? else {
        return Ok(());
    };
    let (actual, terms) = inner(&[y_bar], &[y_dot])?;
    let tolerance = expected.error + 1e-6 * (1.0 + terms);
    let why = format!("the jvp gives {actual}, differences {expected:?}");
    made.check((actual - expected.value).abs() <= tolerance, &why, &made.jvp)
}

/// A direction in all arguments, zero in those without derivative.
fn full(made: &Derivatives, x_dot: &[Data]) -> Vec<Data> {
    let mut x_dot = x_dot.iter();
    let params = made.func().params.iter().zip(&made.program.args);
    let dot = |(param, arg): (&Param, &Data)| {
        if param.active { x_dot.next().cloned() } else { None }.unwrap_or_else(|| arg.zero())
    };
    params.map(dot).collect()
}

/// `jvp(vjp(f))`: the Hessian of `⟨y_bar, f⟩` is symmetric, and right.
fn second_order(made: &Derivatives) -> Checked {
    let mut numbers = made.program.numbers.clone();
    let gradient = inlined(&made.vjp);
    verify(&gradient).map_err(|why| fail(&why, &[&gradient]))?;
    let second = forward::jvp(&gradient);
    verify(&second).map_err(|why| fail(&why, &[&gradient, &second]))?;

    let y = made.value(made.func(), &made.program.args)?;
    let y_bar = numbers.like(std::slice::from_ref(&y)).remove(0);
    let args = [made.program.args.as_slice(), std::slice::from_ref(&y_bar)].concat();
    let (u, v) = (numbers.like(&made.active()), numbers.like(&made.active()));
    let product = |x_dot: &[Data], y_bar_dot: &Data| -> Checked<(Data, Data)> {
        let dots = [x_dot, std::slice::from_ref(y_bar_dot)].concat();
        match made.value(&second, &[args.as_slice(), &dots].concat())? {
            Data::Tuple(mut parts) if parts.len() == 2 => {
                let h = parts.remove(1);
                Ok((parts.remove(0), h))
            }
            _ => Err(fail("no value with a tangent", &[&second])),
        }
    };
    let parts = |x: &Data| match x {
        Data::Tuple(parts) => parts.clone(),
        other => vec![other.clone()],
    };
    let (x_bar, hu) = product(&u, &y_bar.zero())?;
    let (_, hv) = product(&v, &y_bar.zero())?;
    let (left, terms) = inner(&v, &parts(&hu))?;
    let (right, more) = inner(&u, &parts(&hv))?;
    let why = format!("<v, H u> = {left}, <u, H v> = {right}");
    made.check((left - right).abs() <= 1e-8 * (1.0 + terms + more), &why, &second)?;

    // The pullback is linear in its cotangent: its tangent along one is the pullback of that.
    let zero: Vec<Data> = u.iter().map(Data::zero).collect();
    let (_, along_y_bar) = product(&zero, &y_bar)?;
    made.check(close(&along_y_bar, &x_bar), "the pullback is not linear", &second)?;

    let at_y_bar: Vec<Data> = full(made, &u).into_iter().chain([y_bar.zero()]).collect();
    let along = Direction { args: &args, x_dot: &at_y_bar };
    let weights = Data::Tuple(v);
    let Some(expected) = derivative(&made.program.world, &gradient, &along, &weights)? else {
        return Ok(());
    };
    let tolerance = expected.error + 1e-6 * (1.0 + terms);
    let why = format!("<v, H u> = {left}, differences {expected:?}");
    made.check((left - expected.value).abs() <= tolerance, &why, &second)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn forward_and_reverse_are_transposes(program in program(Features::All)) {
        first_order(&Derivatives::new(program)?)?;
    }

    #[test]
    fn pullbacks_accumulate(program in program(Features::All)) {
        accumulation(&Derivatives::new(program)?)?;
    }

    #[test]
    fn the_jvp_agrees_with_differences(program in program(Features::Calls)) {
        forward_differences(&Derivatives::new(program)?)?;
    }

    #[test]
    fn hessians_are_symmetric_and_right(program in program(Features::Smooth)) {
        second_order(&Derivatives::new(program)?)?;
    }

    #[test]
    fn with_control_flow_forward_and_reverse_are_transposes(program in program(Features::Detached)) {
        first_order(&Derivatives::new(program)?)?;
    }

    #[test]
    fn pullbacks_with_control_flow_accumulate(program in program(Features::Detached)) {
        accumulation(&Derivatives::new(program)?)?;
    }

    #[test]
    fn the_jvp_of_control_flow_agrees_with_differences(program in program(Features::Control)) {
        forward_differences(&Derivatives::new(program)?)?;
    }
}

proptest! {
    #![proptest_config(config_of_second_order())]

    #[test]
    fn second_derivatives_are_symmetric(program in program(Features::All)) {
        second::symmetric(&Derivatives::new(program)?)?;
    }

    #[test]
    fn second_derivatives_agree_with_differences(program in program(Features::Calls)) {
        second::right(&Derivatives::new(program)?)?;
    }

    #[test]
    fn second_derivatives_of_control_flow_are_symmetric(program in program(Features::Detached)) {
        second::symmetric(&Derivatives::new(program)?)?;
    }

    #[test]
    fn second_derivatives_of_control_flow_agree_with_differences(
        program in program(Features::Control),
    ) {
        second::right(&Derivatives::new(program)?)?;
    }
}

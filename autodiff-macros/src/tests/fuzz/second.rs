//! Second derivatives: the pullback of the forward mode.

use super::differences::{Direction, derivative};
use super::generate::Numbers;
use super::{Checked, Derivatives, close, definite, fail, full, inner, without};
use crate::ir::Function;
use crate::ir::eval::Data;
use crate::ir::verify::verify;
use crate::transform::values;

/// `⟨y_bar, f⟩` in second order, along `v`.
struct Second<'a> {
    made: &'a Derivatives,
    /// `(x, x_dot) -> (y, y_dot)` with its pullback.
    func: Function,
    y_bar: Data,
}

/// What the parameters and their tangents receive.
struct Pulled {
    x_bar: Vec<Data>,
    x_dot_bar: Vec<Data>,
}

impl Second<'_> {
    /// The arguments of the forward mode.
    fn args(&self, v: &[Data]) -> Vec<Data> {
        [self.made.program.args.as_slice(), v].concat()
    }

    /// The cotangent of `(y, y_dot)` and of what goes in and out: that of the value, that of the tangent.
    fn seeds(&self, of_value: &Data, of_tangent: &Data) -> (Data, Vec<Data>) {
        let (y_bar, changed) = without(of_value, self.made.func());
        let (y_dot_bar, changed_dot) = without(of_tangent, self.made.func());
        (Data::Tuple(vec![y_bar, y_dot_bar]), [changed, changed_dot].concat())
    }

    fn pull(&self, v: &[Data], of_value: &Data, of_tangent: &Data) -> Checked<Pulled> {
        let func = &self.func;
        let run = self.made.run(func, &self.args(v))?;
        let (seed, changed) = self.seeds(of_value, of_tangent);
        let mut changed = changed.into_iter();
        let args = self.args(v);
        let bars = func.params.iter().zip(&args).map(|(param, arg)| {
            if param.in_out { changed.next() } else { param.active.then(|| arg.zero()) }
        });
        let bars = bars.collect::<Vec<Option<Data>>>();
        let pulled =
            run.pull_back(&seed, bars).map_err(|why| fail(&why, &[self.made.func(), func]))?;
        let count = self.made.func().params.len();
        let part = |range: std::ops::Range<usize>| pulled.bars[range].iter().flatten().cloned();
        let (x_bar, x_dot_bar) = (part(0..count), part(count..pulled.bars.len()));
        Ok(Pulled { x_bar: x_bar.collect(), x_dot_bar: x_dot_bar.collect() })
    }

    /// `H v`, and what is checked on the way.
    fn along(&self, v: &[Data]) -> Checked<Vec<Data>> {
        let func = &self.func;
        let zero = self.y_bar.zero();
        let pulled = self.pull(v, &zero, &self.y_bar)?;
        // `⟨y_bar, J v⟩` is linear in `v`: it receives the gradient.
        let first = self.made.accumulators(Data::zero);
        let first = self.made.pull(&self.made.vjp, &self.y_bar, first)?;
        let first: Vec<Data> = first.into_iter().flatten().collect();
        let same = close(&Data::Tuple(pulled.x_dot_bar), &Data::Tuple(first.clone()));
        self.made.check(same, "the tangent does not receive the gradient", func)?;
        let of_value = self.pull(v, &self.y_bar, &zero)?;
        let same = close(&Data::Tuple(of_value.x_bar), &Data::Tuple(first));
        self.made.check(same, "the value does not hand on its cotangent", func)?;
        Ok(pulled.x_bar)
    }
}

fn second<'a>(made: &'a Derivatives, numbers: &mut Numbers) -> Checked<Second<'a>> {
    let y = made.outputs(made.func(), &made.program.args)?;
    let y_bar = numbers.like(std::slice::from_ref(&y)).remove(0);
    let func = values::vjp_of_jvp(made.func());
    let checked = verify(&func).and_then(|()| definite::check(&func));
    checked.map_err(|why| fail(&why, &[made.func(), &func]))?;
    Ok(Second { made, func, y_bar })
}

/// Whether something is so large that sums lose everything: third powers of it are.
fn is_wild(x: &[Data]) -> bool {
    x.iter().flat_map(Data::numbers).any(|x| x.is_nan() || x.abs() >= 1e6)
}

/// `⟨v, H u⟩ = ⟨u, H v⟩`
pub(super) fn symmetric(made: &Derivatives) -> Checked {
    let mut numbers = made.program.numbers.clone();
    let second = second(made, &mut numbers)?;
    let (u, v) = (numbers.like(&made.active()), numbers.like(&made.active()));
    let (hu, hv) = (second.along(&u)?, second.along(&v)?);
    if is_wild(&hu) || is_wild(&hv) {
        return Ok(());
    }
    let (left, terms) = inner(&v, &hu)?;
    let (right, more) = inner(&u, &hv)?;
    let why = format!("<v, H u> = {left}, <u, H v> = {right}");
    made.check((left - right).abs() <= 1e-10 * (1.0 + terms + more), &why, &second.func)
}

/// `⟨u, H v⟩` against differences of `⟨y_bar, J v⟩` along `u`.
pub(super) fn right(made: &Derivatives) -> Checked {
    let mut numbers = made.program.numbers.clone();
    let second = second(made, &mut numbers)?;
    let (u, v) = (numbers.like(&made.active()), numbers.like(&made.active()));
    let hv = second.along(&v)?;
    let (actual, terms) = inner(&u, &hv)?;
    let args = second.args(&v);
    let still = v.iter().map(Data::zero);
    let x_dot: Vec<Data> = full(made, &u).into_iter().chain(still).collect();
    let (seed, changed) = second.seeds(&second.y_bar.zero(), &second.y_bar);
    let weights = super::with(seed, changed);
    let along = Direction { args: &args, x_dot: &x_dot };
    let Some(expected) = derivative(&made.program.world, &made.jvp, &along, &weights)? else {
        return Ok(());
    };
    let tolerance = expected.error + 1e-6 * (1.0 + terms);
    let why = format!("<u, H v> = {actual}, differences {expected:?}");
    made.check((actual - expected.value).abs() <= tolerance, &why, &second.func)
}

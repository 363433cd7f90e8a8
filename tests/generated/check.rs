//! One program as a row of a table, and its checks.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::common::{Tol, assert_all_close, assert_same_bits, assert_transposes};
use crate::dual::{Dual, lit};
use crate::generator::Rng;

/// The parameters `x`, the scalars and `n`.
type Call<S, Y> = fn(&[S], &[S], usize) -> Y;

/// The scalars come with their tangents, and the tangent of `x` comes last.
type Push = fn(&[f64], &[(f64, f64)], usize, &[f64]) -> (f64, f64);

/// A generated function with its derivatives, all with the scalar parameters in a slice.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Program {
    pub(crate) name: &'static str,
    pub(crate) scalars: usize,
    pub(crate) plain: Call<f64, f64>,
    pub(crate) dual: Call<Dual, Dual>,
    /// The value and the coordinates of the gradient.
    pub(crate) gradient: Call<f64, (f64, Vec<f64>)>,
    /// The value, and what the pullback gives for 1 when it is called twice.
    pub(crate) pullback: Call<f64, (f64, [Vec<f64>; 2])>,
    /// The value and the derivative along the tangents.
    pub(crate) push: Push,
}

/// The [`Program`] of a generated function with these scalar parameters.
macro_rules! program {
    ($block:ident $name:ident $($s:ident)+) => {
        $crate::check::Program {
            name: stringify!($name),
            scalars: [$(stringify!($s)),+].len(),
            plain: |x, s, n| {
                let [$($s),+] = *s else { panic!("one number for each scalar") };
                $block::$name(x, $($s,)+ n)
            },
            dual: |x, s, n| {
                let [$($s),+] = *s else { panic!("one number for each scalar") };
                $block::dual::$name(x, $($s,)+ n)
            },
            gradient: |x, s, n| {
                let [$($s),+] = *s else { panic!("one number for each scalar") };
                let (value, gradient) = $block::$name::value_and_grad(x, $($s,)+ n);
                (value, $crate::common::coordinates(&gradient))
            },
            pullback: |x, s, n| {
                let [$($s),+] = *s else { panic!("one number for each scalar") };
                match $block::$name::vjp(x, $($s,)+ n) {
                    (value, pullback) => (
                        value,
                        [pullback(1.0), pullback(1.0)].map(|x_bar| $crate::common::coordinates(&x_bar)),
                    ),
                }
            },
            push: |x, s, n, x_dot| {
                let [$($s),+] = *s else { panic!("one pair for each scalar") };
                $block::$name::jvp(x, $($s.0,)+ n, x_dot, $($s.1),+)
            },
        }
    };
}

/// The table of all programs, which the generator fills.
macro_rules! programs {
    ($($block:ident $name:ident($($s:ident)+);)*) => {
        pub(crate) const PROGRAMS: &[$crate::check::Program] =
            &[$(program!($block $name $($s)+)),*];
    };
}

/// Where a program is evaluated.
#[derive(Clone, Debug)]
pub(crate) struct Point {
    x: Vec<f64>,
    scalars: Vec<f64>,
    n: usize,
}

impl Point {
    /// Four inputs, each with four numbers of iterations.
    pub(crate) fn all(program: &Program) -> Vec<Point> {
        let mut points = Vec::new();
        for (k, len) in [4, 4, 5, 6].into_iter().enumerate() {
            let mut rng = Rng::new(k as u64);
            let x = numbers(&mut rng, len);
            let scalars = numbers(&mut rng, program.scalars);
            for n in [0, 1, 3, 6] {
                points.push(Point { x: x.clone(), scalars: scalars.clone(), n });
            }
        }
        points
    }

    fn coordinates(&self) -> Vec<f64> {
        [self.x.as_slice(), &self.scalars].concat()
    }

    /// The dual number of `program` here, along coordinate `k`.
    pub(crate) fn dual(&self, program: &Program, k: usize) -> Dual {
        let mut inputs: Vec<Dual> = self.coordinates().into_iter().map(lit).collect();
        if let Some(input) = inputs.get_mut(k) {
            input.dot = 1.0;
        }
        let (x, scalars) = inputs.split_at(self.x.len());
        (program.dual)(x, scalars, self.n)
    }

    /// The gradient by one run over dual numbers for each input.
    pub(crate) fn reference(&self, program: &Program) -> Vec<f64> {
        (0..self.coordinates().len()).map(|k| self.dual(program, k).dot).collect()
    }
}

impl Point {
    /// Whether the value of a program depends on an input anywhere.
    pub(crate) fn depends(program: &Program) -> bool {
        let mut points = Point::all(program).into_iter();
        points.any(|point| point.reference(program).iter().any(|dot| *dot != 0.0))
    }
}

/// Numbers between -1.5 and 1.5.
fn numbers(rng: &mut Rng, len: usize) -> Vec<f64> {
    let mut number = || u16::try_from(rng.between(0, 3000)).map_or(0.0, f64::from) / 1000.0 - 1.5;
    (0..len).map(|_| number()).collect()
}

/// The value of the plain call is that over dual numbers; `None` if it is not finite.
#[track_caller]
fn check_value(program: &Program, point: &Point) -> Option<f64> {
    let value = (program.plain)(&point.x, &point.scalars, point.n);
    let dual = point.dual(program, 0).value;
    assert_same_bits(&value, &dual, "value over dual numbers");
    value.is_finite().then_some(value)
}

fn check_derivatives(program: &Program, point: &Point, value: f64) {
    let (x, scalars, n) = (point.x.as_slice(), point.scalars.as_slice(), point.n);
    let reference = point.reference(program);
    let (y, gradient) = (program.gradient)(x, scalars, n);
    assert_same_bits(&y, &value, "value of value_and_grad");
    assert_all_close(&gradient, &reference, Tol::REFERENCE);

    let (y, [first, second]) = (program.pullback)(x, scalars, n);
    assert_same_bits(&y, &value, "value of vjp");
    assert_same_bits(&second, &first, "second pullback");
    assert_all_close(&first, &gradient, Tol::MODES);

    let mut rng = Rng::new(n as u64);
    let direction = numbers(&mut rng, gradient.len());
    let (x_dot, scalars_dot) = direction.split_at(x.len());
    let pairs: Vec<(f64, f64)> = scalars.iter().copied().zip(scalars_dot.iter().copied()).collect();
    let (y, y_dot) = (program.push)(x, &pairs, n, x_dot);
    assert_same_bits(&y, &value, "value of jvp");
    assert_transposes(&gradient, &direction, &1.0, &y_dot);
}

/// What was wrong with a program, and how many of its values were not finite.
#[derive(Debug, Default)]
pub(crate) struct Report {
    failures: Vec<String>,
    programs: usize,
    points: usize,
    skipped: usize,
}

impl Report {
    pub(crate) fn of(programs: &[Program]) -> Report {
        let mut report = Report { programs: programs.len(), ..Report::default() };
        for program in programs {
            report.add(program);
        }
        report
    }

    /// Panics if a program is wrong, or if too many values are not finite.
    pub(crate) fn assert_right(&self) {
        let failures = &self.failures;
        let (wrong, all) = (failures.len(), self.programs);
        assert!(
            failures.is_empty(),
            "{wrong} of {all} programs are wrong:\n{}",
            failures.join("\n")
        );
        let (skipped, points) = (self.skipped, self.points);
        assert!(skipped * 50 < points, "{skipped} of {points} values are not finite");
    }

    /// Checks a program at all points; the first failure ends it.
    fn add(&mut self, program: &Program) {
        for point in Point::all(program) {
            self.points += 1;
            let check = || {
                let value = check_value(program, &point);
                value.map(|value| check_derivatives(program, &point, value))
            };
            match catch_unwind(AssertUnwindSafe(check)) {
                Ok(Some(())) => {}
                Ok(None) => self.skipped += 1,
                Err(panic) => {
                    let message = panic.downcast_ref::<String>().cloned().unwrap_or_default();
                    self.failures.push(format!("{} at {point:?}: {message}", program.name));
                    return;
                }
            }
        }
    }
}

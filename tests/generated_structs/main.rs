//! Random programs with structs, enums, methods and traits, against dual numbers.
//!
//! `../generated/generator` writes them; the checks are those of `../generated`.

#[macro_use]
#[path = "../common/mod.rs"]
mod common;

#[macro_use]
#[path = "../generated/check.rs"]
mod check;
#[path = "../generated/dual.rs"]
mod dual;
#[path = "../generated/generator/rng.rs"]
#[allow(dead_code, reason = "the generator needs more of it than the checks")]
mod rng;
mod generator {
    pub(crate) use crate::rng::Rng;
}
#[allow(
    warnings,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    reason = "generated: the programs use what they happen to use"
)]
#[rustfmt::skip]
mod programs;

use check::{Point, Report};
use programs::PROGRAMS;

#[test]
fn derivatives_agree_with_dual_numbers() {
    Report::of(PROGRAMS).assert_right();
}

#[test]
fn results_depend_on_their_inputs() {
    for program in PROGRAMS {
        assert!(Point::depends(program), "{} has the same value everywhere", program.name);
    }
}

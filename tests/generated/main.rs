//! Random programs with control flow and mutation, against dual numbers.
//!
//! `generator` writes the programs in `programs` from fixed seeds, each over `f64` and over dual
//! numbers, and those with structs in `../generated_structs`. `UPDATE_GENERATED=1 cargo test --test
//! generated` writes them again; should they no longer compile, `programs! {}` as the only line of
//! `programs/mod.rs` lets the generator run.

#[macro_use]
#[path = "../common/mod.rs"]
mod common;

#[macro_use]
mod check;
mod dual;
#[expect(
    clippy::unnecessary_wraps,
    clippy::wildcard_enum_match_arm,
    reason = "all makers have one type, and most kinds of variables do not fit"
)]
mod generator;
#[allow(
    warnings,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    reason = "generated: the programs use what they happen to use"
)]
#[rustfmt::skip]
mod programs;

use std::path::Path;
use std::{env, fs};

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

#[test]
fn every_construct_appears_in_every_block() {
    let counts = generator::generate().counts;
    println!("{counts}");
    assert!(counts.programs >= 410, "{} programs", counts.programs);
    assert!(counts.deepest >= 4, "{} blocks deep", counts.deepest);
    assert_eq!(counts.missing(), Vec::<String>::new(), "\n{counts}");
}

#[test]
fn checked_in_programs_are_what_the_generator_writes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let update = env::var_os("UPDATE_GENERATED").is_some();
    for (name, text) in generator::generate().files {
        let path = folder.join(name);
        if update {
            fs::write(&path, text).unwrap();
        } else {
            let checked_in = fs::read_to_string(&path).unwrap();
            assert!(checked_in == text, "{} is out of date", path.display());
        }
    }
}

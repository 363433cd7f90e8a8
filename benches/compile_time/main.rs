//! `cargo bench --bench compile_time`: how much code the attribute writes and how long
//! `cargo check` takes for it.
//!
//! Both should be linear in the number of statements: then the columns "per statement" are flat.
//! A row compares a function with and without `#[differentiable]` in the same crate, so starting
//! cargo and loading the dependencies cancels out. `build` and `release` are whole builds of the crate
//! with it. Words on the command line select rows, as in `cargo bench --bench compile_time -- nested`.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]

mod program;
mod project;

use std::process::ExitCode;
use std::time::Duration;

use program::{Attribute, Shape};
use project::{Failure, Project};

const SIZES: [u32; 4] = [10, 100, 1000, 3000];
/// How often each check is timed; with and without the attribute take turns.
const ROUNDS: usize = 7;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    match table(&words) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// Prints the table; whether all functions could be compiled.
fn table(words: &[String]) -> Result<bool, Failure> {
    let project = Project::create()?;
    println!(
        "| function | statements | characters | per statement | check | ms per statement | build | release |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    let mut complete = true;
    for shape in [Shape::Straight, Shape::Nested] {
        if !words.is_empty() && !words.iter().any(|word| shape.name().contains(word)) {
            continue;
        }
        for statements in SIZES {
            match measure(&project, shape, statements) {
                Ok(cost) => println!("{}", row(shape, statements, &cost)),
                Err(failure) => {
                    complete = false;
                    println!("| {} | {statements} | - | - | - | - | - | - |", shape.name());
                    eprintln!("{} with {statements} statements: {failure}", shape.name());
                }
            }
        }
    }
    Ok(complete)
}

/// What the attribute costs for one function.
struct Cost {
    /// What the derivatives consist of, without white space.
    characters: usize,
    plain: Duration,
    differentiable: Duration,
    /// With the attribute, once.
    build: Duration,
    release: Duration,
}

fn measure(project: &Project, shape: Shape, statements: u32) -> Result<Cost, Failure> {
    let source = |attribute| program::source(shape, statements, attribute);
    let (plain, differentiable) = (source(Attribute::Absent), source(Attribute::Present));
    let mut times = (Vec::new(), Vec::new());
    // the first round compiles dependencies and fills caches
    for round in 0..=ROUNDS {
        let pair = (project.time(&["check"], &plain)?, project.time(&["check"], &differentiable)?);
        if round > 0 {
            times.0.push(pair.0);
            times.1.push(pair.1);
        }
    }
    let build = |options: &[&str]| {
        project.time(options, &plain)?; // compiles the dependencies
        project.time(options, &differentiable)
    };
    let (built, release) = (build(&["build"])?, build(&["build", "--release"])?);
    let expanded = (project.expanded(&plain)?, project.expanded(&differentiable)?);
    Ok(Cost {
        characters: expanded.1.saturating_sub(expanded.0),
        plain: median(times.0),
        differentiable: median(times.1),
        build: built,
        release,
    })
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn row(shape: Shape, statements: u32, cost: &Cost) -> String {
    let milliseconds = |time: Duration| time.as_secs_f64() * 1e3;
    let (plain, differentiable) = (milliseconds(cost.plain), milliseconds(cost.differentiable));
    format!(
        "| {} | {statements} | {} | {} | {differentiable:.0} ms, without {plain:.0} | {:.2} | {:.1} s | {:.1} s |",
        shape.name(),
        cost.characters,
        cost.characters / statements as usize,
        (differentiable - plain) / f64::from(statements),
        cost.build.as_secs_f64(),
        cost.release.as_secs_f64(),
    )
}

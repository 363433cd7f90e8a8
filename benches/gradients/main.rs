//! `cargo bench`: value and gradient of small workloads, against the plain function, a gradient
//! written by hand and a peer crate.
//!
//! `cargo bench --bench gradients -- W1 W6` measures only the workloads whose names contain one of
//! the words. Compare the ratios: times depend on the machine, and the yardsticks at the end say
//! how fast this one is.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program")]
#![expect(clippy::cast_precision_loss, reason = "functions as a user writes them")]

#[path = "../../tests/adbench/golden.rs"]
mod golden;
mod harness;
mod table;
mod workloads;
mod yardsticks;

use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let (mut workloads, missing) = workloads::all();
    workloads.retain(|w| words.is_empty() || words.iter().any(|word| w.name.contains(word)));

    for workload in &mut workloads {
        if let Err(disagreement) = workload.check_agreement() {
            eprintln!("{}: {disagreement}", workload.name);
            return ExitCode::FAILURE;
        }
    }
    let rows: Vec<table::Row> = workloads
        .iter_mut()
        .map(|workload| {
            let times = harness::measure(&mut workload.contenders);
            table::Row::new(workload, &times)
        })
        .collect();
    print!("{}", table::markdown(&rows));
    for mut yardstick in yardsticks::all() {
        let times = harness::measure(std::slice::from_mut(&mut yardstick));
        println!("yardstick: {}: {}", yardstick.name, table::duration(times[0]));
    }
    if !missing.is_empty() {
        println!("without data: {}", missing.join(", "));
        println!("The data: git clone https://github.com/microsoft/ADBench");
        println!("          ADBENCH_DATA=$PWD/ADBench/data cargo bench --bench gradients");
    }
    ExitCode::SUCCESS
}

//! A generator of random Rust programs over `f64`.
//!
//! `program.rs` writes one program with a `Writer` (`writer.rs`), which fills blocks with the
//! constructs of `branch`, `matching`, `exit`, `iterate`, `repeat`, `declare`, `mutate`, `element`,
//! `borrow`, `call`, `chain` and `closure`. Each of these files ends up in a table of makers; of a few random makers the
//! one whose construct was rarest so far gets the place. A maker looks for variables that fit in the
//! `Scope`, and gives up if there are none. Programs cannot panic: indices are below the least
//! length of what they index, or taken modulo its length. Values stay moderate: what is stored went
//! through `tanh`, `sin`, a small factor or a division, and loops run a few times.

mod borrow;
mod branch;
mod call;
mod carry;
mod chain;
mod closure;
mod construct;
mod counts;
mod declare;
mod element;
mod exit;
mod expr;
mod iterate;
mod library;
mod matching;
mod mutate;
mod print;
mod program;
mod repeat;
mod rng;
mod scope;
mod tree;
mod writer;

use std::fmt::{Result, Write as _};

use counts::Counts;
use print::Dialect;
pub(crate) use rng::Rng;
use tree::Program;

const BLOCKS: usize = 14;
const PROGRAMS_IN_A_BLOCK: usize = 25;

const HEADER: &str = "// Generated: UPDATE_GENERATED=1 cargo test --test generated\n";

/// All programs, the text of the files that hold them, and what they contain.
#[derive(Debug)]
pub(crate) struct Output {
    pub(crate) counts: Counts,
    /// Names below `programs`, and contents.
    pub(crate) files: Vec<(String, String)>,
}

pub(crate) fn generate() -> Output {
    let mut counts = Counts::new();
    let mut blocks: Vec<Vec<Program>> = Vec::new();
    for block in 0..BLOCKS {
        let numbers = block * PROGRAMS_IN_A_BLOCK..(block + 1) * PROGRAMS_IN_A_BLOCK;
        let mut programs = Vec::new();
        for number in numbers {
            let program = program::program(number, &counts);
            programs.extend(program.inspect(|program| counts.add(program)));
        }
        blocks.push(programs);
    }
    let mut output = Output { counts, files: Vec::new() };
    // Writing to a `String` does not fail.
    let written = write_files(&blocks, &mut output.files);
    debug_assert!(written.is_ok(), "{written:?}");
    output
}

fn write_files(blocks: &[Vec<Program>], files: &mut Vec<(String, String)>) -> Result {
    let mut index = format!("{HEADER}//! Random programs.\n\npub mod helpers;\n\n");
    let mut rows = String::new();
    for (k, programs) in blocks.iter().enumerate() {
        let name = format!("block_{k:02}");
        writeln!(index, "pub mod {name};")?;
        for program in programs {
            writeln!(rows, "    {name} {}({});", program.name, program.scalars.join(" "))?;
        }
        let write = |dialect: Dialect, out: &mut String| {
            programs.iter().try_for_each(|program| dialect.program(program, out))
        };
        let imports = "use super::helpers::*;\n";
        files.push((format!("{name}.rs"), both_forms("Programs", imports, &write)?));
    }
    writeln!(index, "\nprograms! {{\n{rows}}}")?;
    let write = |dialect: Dialect, out: &mut String| {
        library::FUNCTIONS.iter().try_for_each(|function| {
            let attribute = dialect.attribute();
            writeln!(out, "\n{attribute}pub fn {}", dialect.fill(function))
        })
    };
    let mut helpers = both_forms("What the programs call", "", &write)?;
    helpers.push_str(library::ENUMERATION);
    files.push(("helpers.rs".to_owned(), helpers));
    files.push(("mod.rs".to_owned(), index));
    Ok(())
}

/// A file with the functions over `f64`, and those over dual numbers in a module `dual`.
fn both_forms(
    what: &str,
    imports: &str,
    write: &dyn Fn(Dialect, &mut String) -> Result,
) -> std::result::Result<String, std::fmt::Error> {
    let gap = if imports.is_empty() { "" } else { "\n" };
    let mut out =
        format!("{HEADER}//! {what}.\n\nuse static_autodiff::prelude::*;\n{gap}{imports}");
    write(Dialect::Float, &mut out)?;
    out.push_str("\npub mod dual {\n");
    out.push_str("    use crate::dual::{Dual, lit};\n");
    if imports.is_empty() {
        out.push('\n');
    } else {
        out.push_str("    use crate::programs::helpers::dual::*;\n");
        out.push_str("    use crate::programs::helpers::{Mode, mode};\n");
    }
    let mut functions = String::new();
    write(Dialect::Dual, &mut functions)?;
    for line in functions.lines() {
        let pad = if line.is_empty() { "" } else { "    " };
        writeln!(out, "{pad}{line}")?;
    }
    out.push_str("}\n");
    Ok(out)
}

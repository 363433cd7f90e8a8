//! A generator of random Rust programs over `f64`.
//!
//! `program.rs` writes one program with a `Writer` (`writer.rs`), which fills blocks with the
//! constructs of `branch`, `matching`, `exit`, `iterate`, `repeat`, `declare`, `mutate`, `element`,
//! `borrow`, `call`, `chain` and `closure`, and in programs with structs those of `structs`, `methods` and `within`.
//! Each of these files ends up in a table of makers; of a few random makers the one whose construct was rarest so far gets the place. A maker looks for variables that fit in the
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
mod methods;
mod mutate;
mod print;
mod program;
mod repeat;
mod rng;
mod scope;
mod structs;
mod tree;
mod types;
mod within;
mod writer;

use std::fmt::{Result, Write as _};

use counts::Counts;
use print::Dialect;
pub(crate) use rng::Rng;
use tree::Program;

const BLOCKS: usize = 14;
const PROGRAMS_IN_A_BLOCK: usize = 25;

/// Those with structs are a test target of their own, so that rustc needs less memory for each.
const BLOCKS_WITH_STRUCTS: usize = 6;
const PROGRAMS_WITH_STRUCTS_IN_A_BLOCK: usize = 15;

const HEADER: &str = "// Generated: UPDATE_GENERATED=1 cargo test --test generated\n";

/// All programs, the text of the files that hold them, and what they contain.
#[derive(Debug)]
pub(crate) struct Output {
    pub(crate) counts: Counts,
    /// Names below `tests`, and contents.
    pub(crate) files: Vec<(String, String)>,
}

/// Programs of one test target.
struct Target {
    folder: &'static str,
    blocks: Vec<Vec<Program>>,
    with_structs: bool,
}

/// Writes the program of a number.
type Write = fn(usize, &Counts) -> Option<Program>;

/// Programs with numbers from `first` on, so many in each block.
fn blocks(
    counts: &mut Counts,
    (first, blocks, in_a_block): (usize, usize, usize),
    write: Write,
) -> Vec<Vec<Program>> {
    let block = |k: usize| {
        let numbers = first + k * in_a_block..first + (k + 1) * in_a_block;
        let mut programs = Vec::new();
        for number in numbers {
            let program = write(number, counts);
            programs.extend(program.inspect(|program| counts.add(program)));
        }
        programs
    };
    (0..blocks).map(block).collect()
}

pub(crate) fn generate() -> Output {
    let mut counts = Counts::new();
    let plain = (0, BLOCKS, PROGRAMS_IN_A_BLOCK);
    let first = BLOCKS * PROGRAMS_IN_A_BLOCK;
    let with_structs = (first, BLOCKS_WITH_STRUCTS, PROGRAMS_WITH_STRUCTS_IN_A_BLOCK);
    let targets = [
        Target {
            folder: "generated",
            blocks: blocks(&mut counts, plain, program::program),
            with_structs: false,
        },
        Target {
            folder: "generated_structs",
            blocks: blocks(&mut counts, with_structs, program::program_with_structs),
            with_structs: true,
        },
    ];
    let mut output = Output { counts, files: Vec::new() };
    for target in &targets {
        // Writing to a `String` does not fail.
        let written = write_files(target, &mut output.files);
        debug_assert!(written.is_ok(), "{written:?}");
    }
    output
}

fn write_files(target: &Target, files: &mut Vec<(String, String)>) -> Result {
    let path = |name: &str| format!("{}/programs/{name}.rs", target.folder);
    let mut index = format!("{HEADER}//! Random programs.\n\npub mod helpers;\n\n");
    let mut rows = String::new();
    for (k, programs) in target.blocks.iter().enumerate() {
        let name = format!("block_{k:02}");
        writeln!(index, "pub mod {name};")?;
        for program in programs {
            writeln!(rows, "    {name} {}({});", program.name, program.scalars.join(" "))?;
        }
        let write = |dialect: Dialect, out: &mut String| {
            programs.iter().try_for_each(|program| dialect.program(program, out))
        };
        let imports = "use super::helpers::*;\n";
        files.push((path(&name), both_forms("Programs", imports, &write)?));
    }
    writeln!(index, "\nprograms! {{\n{rows}}}")?;
    let write = |dialect: Dialect, out: &mut String| {
        library::FUNCTIONS.iter().try_for_each(|function| {
            let attribute = dialect.attribute();
            writeln!(out, "\n{attribute}pub fn {}", dialect.fill(function))
        })?;
        if target.with_structs { write!(out, "{}", dialect.items(types::ITEMS)) } else { Ok(()) }
    };
    let mut helpers = both_forms("What the programs call", "", &write)?;
    helpers.push_str(library::ENUMERATION);
    files.push((path("helpers"), helpers));
    files.push((path("mod"), index));
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

//! How often each construct appears, alone and inside each kind of block.

use std::fmt;

use super::construct::{Construct, Nesting};
use super::tree::{Program, walk};

/// The columns: all appearances, one for each counted nesting, and two or more nestings.
const COLUMNS: usize = Nesting::COUNTED.len() + 2;
const HEADS: [&str; COLUMNS] = ["all", "if", "match", "for", "while", "loop", "deep"];

#[derive(Clone, Debug)]
pub(crate) struct Counts {
    rows: Vec<[usize; COLUMNS]>,
    pub(crate) programs: usize,
    pub(crate) statements: usize,
    pub(crate) deepest: usize,
}

impl Counts {
    pub(crate) fn new() -> Counts {
        let rows = vec![[0; COLUMNS]; Construct::ALL.len()];
        Counts { rows, programs: 0, statements: 0, deepest: 0 }
    }

    pub(crate) fn add(&mut self, program: &Program) {
        self.programs += 1;
        for function in &program.functions {
            walk(&function.body, &mut Vec::new(), &mut |node, around| {
                self.statements += 1;
                self.deepest = self.deepest.max(around.len());
                for construct in &node.constructs {
                    self.row(*construct, around);
                }
            });
        }
    }

    fn row(&mut self, construct: Construct, around: &[Nesting]) {
        let Some(row) = self.rows.get_mut(construct as usize) else { return };
        for (cell, inside) in row.iter_mut().zip(columns(around)) {
            *cell += usize::from(inside);
        }
    }

    /// How often the rarest of the cells was met that `construct` would count in here.
    pub(crate) fn rarest(&self, construct: Construct, around: &[Nesting]) -> usize {
        let row = self.rows.get(construct as usize).copied().unwrap_or_default();
        let cells = row.into_iter().zip(columns(around)).filter(|(_, inside)| *inside);
        cells.map(|(count, _)| count).min().unwrap_or_default()
    }

    /// The cells that no program fills. Every cell is meaningful: what stands in an arm in a loop
    /// counts in both, so that even `break` appears everywhere.
    pub(crate) fn missing(&self) -> Vec<String> {
        let rows = Construct::ALL.iter().zip(&self.rows);
        let cells = rows.flat_map(|(construct, row)| {
            row.iter().zip(HEADS).map(move |(count, head)| (construct, head, *count))
        });
        let empty = cells.filter(|(_, _, count)| *count == 0);
        empty.map(|(construct, head, _)| format!("{construct:?} in {head}")).collect()
    }
}

fn columns(around: &[Nesting]) -> [bool; COLUMNS] {
    let mut inside = [false; COLUMNS];
    inside[0] = true;
    for (cell, nesting) in inside[1..].iter_mut().zip(Nesting::COUNTED) {
        *cell = around.contains(&nesting);
    }
    inside[COLUMNS - 1] = around.len() >= 2;
    inside
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} programs, {} statements, {} blocks deep",
            self.programs, self.statements, self.deepest
        )?;
        write!(f, "{:20}", "")?;
        for head in HEADS {
            write!(f, "{head:>7}")?;
        }
        let mut group = "";
        for (construct, row) in Construct::ALL.iter().zip(&self.rows) {
            if construct.group() != group {
                group = construct.group();
                write!(f, "\n{group}")?;
            }
            write!(f, "\n  {:18}", format!("{construct:?}"))?;
            for count in row {
                write!(f, "{count:7}")?;
            }
        }
        writeln!(f)
    }
}

//! The result as a Markdown table.

use std::fmt::Write;

use crate::workloads::{Role, Workload};

/// The times of a workload.
pub(crate) struct Row {
    name: &'static str,
    plain: f64,
    hand: f64,
    ours: f64,
    /// Name and time of each peer.
    peers: Vec<(&'static str, f64)>,
}

impl Row {
    /// `times` in nanoseconds, in the order of the contenders.
    pub(crate) fn new(workload: &Workload, times: &[f64]) -> Self {
        let mut row =
            Self { name: workload.name, plain: 0.0, hand: 0.0, ours: 0.0, peers: Vec::new() };
        for (contender, &time) in workload.contenders.iter().zip(times) {
            match contender.role {
                Role::Plain => row.plain = time,
                Role::Hand => row.hand = time,
                Role::Ours => row.ours = time,
                Role::Peer => row.peers.push((contender.name, time)),
            }
        }
        row
    }

    /// A time, and in brackets x plain; x hand-written.
    fn cell(&self, time: f64) -> String {
        format!("{} ({:.2}; {:.2})", duration(time), time / self.plain, time / self.hand)
    }
}

/// One line for each row; brackets hold x plain; x hand-written.
pub(crate) fn markdown(rows: &[Row]) -> String {
    let mut table = String::from(
        "| workload | plain | hand-written | this crate | peer |\n|---|---|---|---|---|\n",
    );
    for row in rows {
        let peers: Vec<String> =
            row.peers.iter().map(|&(name, time)| format!("{name} {}", row.cell(time))).collect();
        let peers = if peers.is_empty() { "-".to_owned() } else { peers.join(", ") };
        let (hand, ours) = (row.cell(row.hand), row.cell(row.ours));
        let _ = writeln!(
            table,
            "| {} | {} | {hand} | **{ours}** | {peers} |",
            row.name,
            duration(row.plain)
        );
    }
    table
}

/// `time` nanoseconds with a unit.
pub(crate) fn duration(time: f64) -> String {
    if time < 1e3 {
        format!("{time:.1} ns")
    } else if time < 1e6 {
        format!("{:.2} µs", time / 1e3)
    } else {
        format!("{:.3} ms", time / 1e6)
    }
}

//! What a gradient check found.

use std::fmt;

/// The result of a [`gradcheck`](crate::gradcheck): every check with its worst disagreement, and
/// where that is.
#[derive(Clone, Debug)]
#[must_use = "a report that is not read checks nothing; call `assert_ok`"]
pub struct Report {
    pub(super) inputs: usize,
    pub(super) outputs: usize,
    pub(super) checks: Vec<Check>,
}

/// One property, compared in several places.
#[derive(Clone, Debug)]
pub(super) struct Check {
    name: &'static str,
    compared: usize,
    worst: Option<Disagreement>,
}

/// Two numbers that should be equal.
#[derive(Clone, Debug)]
pub(super) struct Disagreement {
    pub(super) place: String,
    pub(super) analytic: f64,
    pub(super) numeric: f64,
    pub(super) tolerated: f64,
}

impl Report {
    /// Whether every comparison was within its tolerance.
    pub fn is_ok(&self) -> bool {
        self.checks.iter().all(Check::is_ok)
    }

    /// Does nothing if every comparison was within its tolerance.
    ///
    /// # Panics
    /// With the report as the message, otherwise.
    #[track_caller]
    pub fn assert_ok(&self) {
        assert!(self.is_ok(), "{self}");
    }
}

impl Check {
    pub(super) fn new(name: &'static str) -> Self {
        Check { name, compared: 0, worst: None }
    }

    /// Takes note of a comparison; the worst one is kept.
    pub(super) fn record(&mut self, found: Disagreement) {
        self.compared += 1;
        if self.worst.as_ref().is_none_or(|worst| found.excess() > worst.excess()) {
            self.worst = Some(found);
        }
    }

    fn is_ok(&self) -> bool {
        self.worst.as_ref().is_none_or(Disagreement::is_tolerated)
    }
}

impl Disagreement {
    /// Nothing was there to compare.
    pub(super) fn none(place: String) -> Self {
        Disagreement { place, analytic: 0.0, numeric: 0.0, tolerated: 0.0 }
    }

    pub(super) fn is_tolerated(&self) -> bool {
        self.excess() <= 1.0
    }

    /// The error in units of the tolerated one; NaN on one side only is infinitely wrong.
    pub(super) fn excess(&self) -> f64 {
        if self.analytic.to_bits() == self.numeric.to_bits() {
            return 0.0;
        }
        let excess = self.error() / self.tolerated;
        if excess.is_nan() { f64::INFINITY } else { excess }
    }

    fn error(&self) -> f64 {
        (self.analytic - self.numeric).abs()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = if self.is_ok() { "passed" } else { "FAILED" };
        writeln!(f, "gradcheck {verdict}: {} inputs, {} outputs", self.inputs, self.outputs)?;
        self.checks.iter().try_for_each(|check| writeln!(f, "{check}"))
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = if self.is_ok() { "ok  " } else { "FAIL" };
        write!(f, "  {verdict} {} ({} compared)", self.name, self.compared)?;
        self.worst.as_ref().map_or(Ok(()), |worst| write!(f, ", worst at {worst}"))
    }
}

impl fmt::Display for Disagreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: analytic {:e}, numeric {:e}, error {:.1e}, tolerated {:.1e}",
            self.place,
            self.analytic,
            self.numeric,
            self.error(),
            self.tolerated
        )
    }
}

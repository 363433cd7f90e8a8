//! When ADBench accepts a derivative.

use crate::golden::Golden;

impl Golden {
    /// The rule of ADBench: `|a - b| <= 1e-8 max(1, |a| + |b|)` for each entry.
    pub(crate) fn assert_matches(&self, objective: f64, gradient: &[f64]) {
        let differ = |a: f64, b: f64| (a - b).abs() > 1e-8 * (a.abs() + b.abs()).max(1.0);
        assert!(!differ(objective, self.objective), "{objective} instead of {}", self.objective);
        assert_eq!(gradient.len(), self.size, "entries of the gradient");
        for (index, value) in &self.entries {
            let own = gradient[*index];
            assert!(!differ(own, *value), "entry {index}: {own} instead of {value}");
        }
    }
}

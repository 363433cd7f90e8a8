//! Comparisons of numbers.

/// Panics unless both numbers are the same but for rounding.
#[track_caller]
pub(crate) fn assert_close(a: f64, b: f64) {
    assert!((a - b).abs() <= 1e-11 * b.abs().max(1.0), "{a:e} is not {b:e}");
}

/// [`assert_close`], number by number.
#[track_caller]
pub(crate) fn assert_all_close<'a>(
    a: impl ExactSizeIterator<Item = &'a f64>,
    b: impl ExactSizeIterator<Item = &'a f64>,
) {
    assert_eq!(a.len(), b.len());
    a.zip(b).for_each(|(a, b)| assert_close(*a, *b));
}

//! The attribute macro of `static-autodiff`.

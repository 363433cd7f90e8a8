//! `diff_fn!` without a type, and without a closure.

use static_autodiff::diff_fn;

fn main() {
    let _f = diff_fn!(|x, y: f64| x * y);
    let _g = diff_fn!(f64::sin);
}

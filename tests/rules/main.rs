//! The derivative rules: every operation through every mode, and the special points of
//! `docs/semantics.md`.

#![allow(
    clippy::cast_precision_loss,
    clippy::clone_on_copy,
    clippy::trivially_copy_pass_by_ref,
    reason = "every way of writing is a case"
)]

#[macro_use]
#[path = "../common/mod.rs"]
mod common;

mod constructor;
mod functions;
mod matrix;
mod matrix_special;
mod scalar;
mod special;

/// Every row of the macro's table that users can call has a case in `scalar.rs`.
#[test]
fn every_scalar_rule_has_a_case() {
    let table = include_str!("../../autodiff-macros/src/rules/scalar.rs");
    let cases = include_str!("scalar.rs");
    let rows = table.lines().filter_map(|line| {
        let (class, row) = line.trim().split_once(' ')?;
        let (name, _) = row.split_once('(')?;
        (line.contains("=> [") || line.ends_with("=> [")).then_some(())?;
        matches!(class, "bounded" | "singular").then_some(name)
    });
    let names: Vec<&str> = rows.collect();
    assert!(names.len() > 40, "the table has another form: {names:?}");
    let missing: Vec<&&str> = names
        .iter()
        .filter(|name| !cases.contains(&format!("    {name}(")))
        .filter(|name| !cases.contains(&format!("mod {name} {{")))
        .collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

//! The dependencies of the modules: `diag, message <- ir <- lower, analysis, rules <- transform <-
//! emit <- expand <- lib`, and who may name `syn`.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules that each module may use besides itself.
const MAY_USE: &[(&str, &[&str])] = &[
    ("message", &[]),
    ("diag", &[]),
    // The functions of scalars are named by the rows of their derivatives.
    ("ir", &["rules::scalar::Scalar"]),
    ("rules", &["ir"]),
    ("analysis", &["ir"]),
    ("options", &["diag", "message"]),
    ("cfg", &["emit"]),
    ("lower", &["diag", "message", "ir", "options", "rules::scalar::Scalar"]),
    ("transform", &["ir", "analysis", "rules"]),
    ("emit", &["message", "ir", "lower", "rules::scalar::Scalar"]),
    (
        "expand",
        &["diag", "message", "options", "ir", "lower", "analysis", "transform", "emit", "cfg"],
    ),
    ("derive", &["diag", "message", "lower::signature", "emit"]),
    ("lib", &["expand", "derive"]),
];

const MAY_NAME_SYN: &[&str] = &["lower", "emit", "options", "cfg", "derive", "expand"];

/// The source files, each with the module at the root that it belongs to; tests see everything.
fn sources() -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let inside = path.strip_prefix(&root).expect("a source").with_extension("");
            let module = inside.iter().next().expect("a name").to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if module != "tests" && !path.ends_with("tests.rs") {
                found.push((module, path));
            }
        }
    }
    found.sort();
    found
}

/// The code of a file: without comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source");
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).fold(
        String::new(),
        |mut code, line| {
            code += line;
            code.push('\n');
            code
        },
    )
}

/// The paths after each `crate::`, those in braces spelt out.
fn uses(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for rest in code.split("crate::").skip(1) {
        expand("", rest, &mut found);
    }
    found
}

/// `a::{b, c::d}` as `a::b` and `a::c::d`.
fn expand<'a>(prefix: &str, text: &'a str, found: &mut Vec<String>) -> &'a str {
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let end = text.find(|c| !is_path(c)).unwrap_or(text.len());
    let path = format!("{prefix}{}", &text[..end]);
    let mut rest = &text[end..];
    if !(rest.starts_with('{') && (path.is_empty() || path.ends_with("::"))) {
        found.push(path);
        return rest;
    }
    rest = rest[1..].trim_start();
    while !rest.starts_with('}') && !rest.is_empty() {
        rest = expand(&path, rest, found).trim_start_matches([',', ' ', '\n']);
    }
    rest.get(1..).unwrap_or_default()
}

#[test]
fn paths_in_braces_are_spelt_out() {
    let code = "use crate::{ir::{self, Op}, message};\ncrate::lower::scope::Name::new(x)";
    let expected = ["ir::self", "ir::Op", "message", "lower::scope::Name::new"];
    assert_eq!(uses(code), expected);
}

#[test]
fn modules_use_only_those_below_them() {
    let mut broken = Vec::new();
    for (module, path) in sources() {
        let allowed = MAY_USE.iter().find(|(name, _)| *name == module);
        let (_, allowed) = allowed.unwrap_or_else(|| panic!("`{module}` is not in the table"));
        for used in uses(&code(&path)) {
            let is_below = |above: &&&str| {
                used == **above || used.strip_prefix(**above).is_some_and(|r| r.starts_with("::"))
            };
            let is_itself = used == module || used.starts_with(&format!("{module}::"));
            if !is_itself && !allowed.iter().any(|above| is_below(&above)) {
                broken.push(format!("{}: crate::{used}", path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "modules use what is above them:\n{}", broken.join("\n"));
}

#[test]
fn only_the_ends_of_the_pipeline_name_syn() {
    let names_syn = |path: &Path| {
        let code = code(path);
        code.match_indices("syn::")
            .any(|(k, _)| !code[..k].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
    };
    let sources = sources();
    let broken: Vec<_> = sources
        .iter()
        .filter(|(module, path)| !MAY_NAME_SYN.contains(&module.as_str()) && names_syn(path))
        .map(|(_, path)| path.display().to_string())
        .collect();
    assert!(broken.is_empty(), "these name `syn`:\n{}", broken.join("\n"));
}

//! What a user of the crate has to compile.

use std::collections::BTreeSet;
use std::process::Command;

/// The packages that `static-autodiff` needs, as `name vVERSION`.
fn normal_dependencies() -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .args(["--package", env!("CARGO_PKG_NAME")])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo can be started");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo tree failed:\n{errors}");
    let packages = String::from_utf8_lossy(&output.stdout);
    packages.lines().map(|line| line.trim_end_matches(" (*)").to_owned()).collect()
}

#[test]
fn there_is_one_syn() {
    let packages = normal_dependencies();
    let syn: Vec<&String> = packages.iter().filter(|name| name.starts_with("syn v")).collect();
    assert_eq!(syn.len(), 1, "{syn:?}");
}

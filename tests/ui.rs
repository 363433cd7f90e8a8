//! What does not compile, and the message that says what to do. The name of a file is the rule
//! that it breaks. `TRYBUILD=overwrite cargo test --test ui` writes the expected messages anew.

#[test]
fn errors() {
    trybuild::TestCases::new().compile_fail("tests/ui/*/*.rs");
}

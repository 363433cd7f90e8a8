//! A crate under `target/compile_time` that depends on this one.

use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

pub(crate) struct Project {
    folder: PathBuf,
    target: PathBuf,
}

/// Why there is no measurement.
#[derive(Debug)]
pub(crate) enum Failure {
    Io(io::Error),
    /// What the compiler wrote.
    Compiler(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Io(error) => write!(f, "{error}"),
            Failure::Compiler(message) => {
                let lines: Vec<&str> = message.lines().take(12).collect();
                write!(f, "it does not compile:\n{}", lines.join("\n"))
            }
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Io(error)
    }
}

impl Project {
    pub(crate) fn create() -> Result<Self, Failure> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let base = root.join("target").join("compile_time");
        let project = Self { folder: base.join("crate"), target: base.join("target") };
        fs::create_dir_all(project.folder.join("src"))?;
        // a workspace of its own, in which the same versions of the dependencies are at hand
        let manifest = format!(
            "[package]\nname = \"measured\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [workspace]\n\n[dependencies]\nstatic-autodiff = {{ path = '{}' }}\n",
            root.display()
        );
        fs::write(project.folder.join("Cargo.toml"), manifest)?;
        fs::copy(root.join("Cargo.lock"), project.folder.join("Cargo.lock"))?;
        Ok(project)
    }

    /// How long a command of cargo (`check`, `build --release`) takes for a library that consists of `source`.
    pub(crate) fn time(&self, command: &[&str], source: &str) -> Result<Duration, Failure> {
        fs::write(self.library(), source)?;
        let mut cargo = self.command("CARGO", "cargo");
        cargo.args(command).args(["--offline", "--quiet"]);
        let start = Instant::now();
        succeeded(&cargo.output()?)?;
        Ok(start.elapsed())
    }

    /// The characters of `source` after the expansion of all macros, without white space: after a
    /// check, which has compiled the dependencies.
    ///
    /// Stable rustc does not print this, so it is asked as if it were a nightly one. Cargo cannot
    /// be asked in this way: some dependencies would be compiled anew for a nightly compiler.
    pub(crate) fn expanded(&self, source: &str) -> Result<usize, Failure> {
        fs::write(self.library(), source)?;
        let dependencies = self.target.join("debug").join("deps");
        let mut search = OsString::from("dependency=");
        search.push(&dependencies);
        let mut this_crate = OsString::from("static_autodiff=");
        this_crate.push(metadata_of(&dependencies, "libstatic_autodiff-")?);
        let mut rustc = self.command("RUSTC", "rustc");
        rustc
            .env("RUSTC_BOOTSTRAP", "1")
            .args(["-Zunpretty=expanded", "--edition", "2024", "--crate-type", "lib", "-L"])
            .arg(search)
            .arg("--extern")
            .arg(this_crate)
            .arg(self.library());
        let expanded = succeeded(&rustc.output()?)?;
        Ok(expanded.chars().filter(|c| !c.is_whitespace()).count())
    }

    fn library(&self) -> PathBuf {
        self.folder.join("src").join("lib.rs")
    }

    /// The tool that `variable` names, or `default`, away from the settings of the surrounding
    /// `cargo bench`.
    fn command(&self, variable: &str, default: &str) -> Command {
        let tool = std::env::var_os(variable).unwrap_or_else(|| OsString::from(default));
        let mut command = Command::new(tool);
        command
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_INCREMENTAL", "0")
            // For the debug information of 3000 `let`s rustc overflows its usual stack, with or without the attribute.
            .env("RUST_MIN_STACK", "33554432")
            .env_remove("CARGO_BUILD_TARGET_DIR")
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS");
        command
    }
}

/// The newest file of metadata in `folder` whose name begins with `prefix`.
fn metadata_of(folder: &Path, prefix: &str) -> Result<PathBuf, Failure> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let is_metadata = path.extension().is_some_and(|extension| extension == "rmeta");
        if is_metadata && entry.file_name().to_string_lossy().starts_with(prefix) {
            found.push((entry.metadata()?.modified()?, path));
        }
    }
    let newest = found.into_iter().max().map(|(_, path)| path);
    newest.ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, prefix).into())
}

fn succeeded(output: &Output) -> Result<String, Failure> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() {
        Ok(text(&output.stdout))
    } else {
        Err(Failure::Compiler(text(&output.stderr)))
    }
}

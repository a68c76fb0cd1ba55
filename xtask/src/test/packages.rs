//! Installs what the tests need and the machine lacks, where we know how: Debian, Ubuntu, and Rust's own parts.

use crate::{Outcome, command};
use std::process::Command;

/// The formatter and the lints, which a minimal toolchain comes without.
pub fn components() -> Outcome {
    for (program, component) in [("cargo-fmt", "rustfmt"), ("cargo-clippy", "clippy")] {
        let there = || command::output(command::cargo().args([&program["cargo-".len()..], "--version"])).is_ok();
        if !there() && (command::run(Command::new("rustup").args(["component", "add", component])).is_err() || !there())
        {
            return Err(format!("Rust's {component} is missing: run `rustup component add {component}`"));
        }
    }
    Ok(())
}

/// Makes sure that something is there, installing Debian's packages if it is not.
pub fn ensure(what: &str, packages: &[&str], is_there: impl Fn() -> bool) -> Outcome {
    if is_there() {
        return Ok(());
    }
    let names = packages.join(" ");
    if command::find(&["apt-get"]).is_none() {
        return Err(format!("{what} is missing: install it and start again (on Debian: apt-get install {names})"));
    }
    println!("{what} is missing: installing {names}");
    if install(packages).is_err() {
        // The list of packages may be old, or absent as in most containers.
        command::run(apt(&["update"]).arg("--quiet"))?;
        install(packages)?;
    }
    if is_there() { Ok(()) } else { Err(format!("{what} is still missing after apt-get install {names}")) }
}

fn install(packages: &[&str]) -> Outcome {
    command::run(apt(&["install", "--yes", "--quiet", "--no-install-recommends"]).args(packages))
}

fn apt(arguments: &[&str]) -> Command {
    let mut apt = if command::is_root() { Command::new("env") } else { Command::new("sudo") };
    apt.arg("DEBIAN_FRONTEND=noninteractive").arg("apt-get").args(arguments);
    apt
}

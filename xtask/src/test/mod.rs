//! `cargo xtask test`: every test there is, from a clean clone, whatever runs or is installed here.
//!
//! The steps go from quick to slow, so that the first failure comes early.

mod browser;
mod packages;
mod postgres;
mod report;

use crate::{Outcome, command, repo, tidy};
use postgres::Server;
use report::Report;
use std::{ffi::OsString, process::Command};

#[derive(clap::Args)]
pub struct Options {
    /// Leave out the browser journeys
    #[arg(long)]
    fast: bool,
    /// Go on after a failure and name all of them at the end
    #[arg(long)]
    keep_going: bool,
}

pub fn run(options: &Options) -> Outcome {
    let mut report = Report::new(options.keep_going);
    let outcome = steps(options, &mut report);
    report.print();
    outcome.and_then(|()| report.outcome())
}

/// One command with the server that the tests would have.
pub fn beside_postgres(command: &[OsString]) -> Outcome {
    let (program, arguments) = command.split_first().ok_or("which command?")?;
    let server = Server::ready()?;
    command::run(Command::new(program).args(arguments).env(postgres::VARIABLE, server.url()))
}

fn steps(options: &Options, report: &mut Report) -> Outcome {
    report.step("tools", packages::components)?;
    report.step("format", || command::run(cargo("fmt").args(["--all", "--check"])))?;
    report.step("tidy", tidy::run)?;
    report.step("clippy", clippy)?;
    if let Some(server) = report.value("PostgreSQL", Server::ready)? {
        report.step("tests", || tests(&server))?;
        report.step("examples in documentation", || doc_tests(&server))?;
    }
    if !options.fast {
        report.step("build", || command::run(cargo("build").args(["--package", "accord", "--locked"])))?;
        if let Some(browser) = report.value("browser", browser::ready)? {
            report.step("journeys", || browser::journeys(&browser))?;
        }
    }
    Ok(())
}

fn clippy() -> Outcome {
    let all = ["--workspace", "--all-targets", "--locked", "--", "--deny", "warnings"];
    command::run(cargo("clippy").args(all))
}

/// All tests, each on both databases where it concerns them: the contract tests read the address of PostgreSQL.
fn tests(server: &Server) -> Outcome {
    let nextest = command::find(&["cargo-nextest"]).is_some();
    let mut tests = if nextest { cargo("nextest") } else { cargo("test") };
    if nextest {
        tests.arg("run");
    } else {
        tests.args(["--lib", "--bins", "--tests"]);
    }
    command::run(tests.args(["--workspace", "--locked"]).env(postgres::VARIABLE, server.url()))
}

fn doc_tests(server: &Server) -> Outcome {
    command::run(
        cargo("test").args(["--doc", "--workspace", "--locked", "--quiet"]).env(postgres::VARIABLE, server.url()),
    )
}

fn cargo(name: &str) -> Command {
    let mut cargo = command::cargo();
    cargo.arg(name).current_dir(repo::root());
    cargo
}

//! The repository's chores, as `cargo xtask NAME`: what a shell script would do, in the language everybody here reads.
//!
//! `test` runs everything there is, `tidy` checks what the compiler cannot, `bench` measures what we promise.

#![allow(clippy::disallowed_methods, reason = "chores run on a developer's machine and measure real time")]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "chores speak to the person who started them")]

mod bench;
mod command;
mod repo;
mod test;
mod tidy;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// What a chore answers: nothing, or the sentence for the person who started it.
type Outcome<T = ()> = Result<T, String>;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The repository's chores")]
struct Args {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Run every test there is; on Debian and Ubuntu install what is missing, and start what does not run
    Test(test::Options),
    /// Run one command beside a PostgreSQL of its own, named to it in ACCORD_TEST_POSTGRES: `cargo nextest run -p ...`
    Postgres {
        #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
        command: Vec<std::ffi::OsString>,
    },
    /// Check what the compiler cannot: crate graph, budgets, documents, templates, licences
    Tidy,
    /// Measure what docs/performance.md promises and print it as a Markdown table
    Bench {
        #[command(subcommand)]
        name: bench::Benchmark,
    },
}

fn main() -> ExitCode {
    let outcome = match Args::parse().chore {
        Chore::Test(options) => test::run(&options),
        Chore::Postgres { command } => test::beside_postgres(&command),
        Chore::Tidy => tidy::run(),
        Chore::Bench { name } => bench::run(&name),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

//! `cargo xtask bench NAME`: measures what docs/performance.md promises, and prints the table for it.
//!
//! Times are CPU time of the server's process, not the clock's: they mean the same on a busy machine.

mod build;
mod http;
mod pages;
mod process;
mod server;
mod start;

use crate::Outcome;

#[derive(clap::Subcommand)]
pub enum Benchmark {
    /// CPU time per request of home, table and map, made anew and unchanged
    Pages(pages::Options),
    /// Time from start to the first page, first ever and later, and memory when idle
    Start(start::Options),
    /// CPU time of a clean release build, packages, and the crates that take longest
    Build,
}

pub fn run(benchmark: &Benchmark) -> Outcome {
    match benchmark {
        Benchmark::Pages(options) => pages::run(options),
        Benchmark::Start(options) => start::run(options),
        Benchmark::Build => build::run(),
    }
}

/// A row of a Markdown table.
fn row(cells: &[&str]) {
    println!("| {} |", cells.join(" | "));
}

fn head(cells: &[&str]) {
    row(cells);
    println!("|{}", "---|".repeat(cells.len()));
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

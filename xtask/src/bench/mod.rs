//! `cargo xtask bench NAME`: measures what docs/performance.md promises, and prints the table for it.
//!
//! Times of pages are CPU time of the server's process, not the clock's: they mean the same on a busy machine.

mod build;
mod corpus;
mod http;
mod import;
mod pages;
mod process;
mod search;
mod server;
mod start;

use crate::Outcome;

#[derive(clap::Subcommand)]
pub enum Benchmark {
    /// CPU time per request of home, table and map, made anew and unchanged
    Pages(pages::Options),
    /// Time from start to the first page, first ever and later, and memory when idle
    Start(start::Options),
    /// Whole catalogues into an empty instance, again, and in the other order: time, memory, size, digest
    Import(import::Options),
    /// What people find in whole catalogues, CPU time of a page of hits, and memory when idle
    Search(search::Options),
    /// CPU time of a clean release build, packages, and the crates that take longest
    Build,
}

pub fn run(benchmark: &Benchmark) -> Outcome {
    match benchmark {
        Benchmark::Pages(options) => pages::run(options),
        Benchmark::Start(options) => start::run(options),
        Benchmark::Import(options) => import::run(options),
        Benchmark::Search(options) => search::run(options),
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

fn median(values: Vec<f64>) -> f64 {
    at_percent(values, 50)
}

/// The value that so many of a hundred do not exceed.
fn at_percent(mut values: Vec<f64>, percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    let rank = (values.len() * percent).div_ceil(100);
    values.get(rank.saturating_sub(1)).copied().unwrap_or(f64::NAN)
}

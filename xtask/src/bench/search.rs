//! Searching whole catalogues: whether people find what they expect, what a page of hits costs, and what lies in memory.

use super::{
    at_percent, head, import,
    process::{self, Threads},
    row,
    server::{self, Folder, HOME, Server},
};
use crate::{Outcome, command, repo};
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::{Duration, Instant},
};

#[derive(clap::Args)]
pub struct Options {
    /// Measure this program instead of building one
    #[arg(long)]
    program: Option<PathBuf>,
    /// Search this instance instead of importing the catalogues, which takes minutes
    #[arg(long)]
    instance: Option<PathBuf>,
    /// How often each query is asked
    #[arg(long, default_value_t = 10)]
    rounds: usize,
}

const EXPECTED: &str = "crates/testing/fixtures/searches/expected.txt";
const QUERIES: &str = "crates/search/queries.txt";

/// Long enough for whatever runs right after the start to be over.
const UNTIL_IDLE: Duration = Duration::from_secs(3);

pub fn run(options: &Options) -> Outcome {
    let binary = options.program.clone().map_or_else(server::build, Ok)?;
    let folder = Folder::new("search")?;
    let data = options.instance.clone().unwrap_or_else(|| folder.path().join("data"));
    let data = std::path::absolute(&data).map_err(|error| format!("{}: {error}", data.display()))?;
    if options.instance.is_none() {
        import::fill(&binary, &data)?;
    }
    let missed = expectations(&binary, &data)?;
    let server = Server::on(&binary, &data, folder.path(), &["--no-page-cache"])?;
    server.client()?.get(&address("network"))?;
    thread::sleep(UNTIL_IDLE);
    let idle = process::memory(server.process())?;
    let (cpu, wall) = pages(&server, options.rounds.max(1))?;
    head(&["search page, ms", "median", "promised", "99 %", "promised", "mean"]);
    line("CPU", cpu, ["3", "10"]);
    line("from asking to the last byte", wall, ["", ""]);
    println!();
    head(&["server with whole catalogues", "MB", "promised"]);
    row(&["idle after one search", &format!("{idle:.0}"), "250"]);
    row(&["after all of them", &format!("{:.0}", process::memory(server.process())?), ""]);
    if missed.is_empty() { Ok(()) } else { Err(format!("not among the first three:\n{}", missed.join("\n"))) }
}

fn line(name: &str, times: Vec<f64>, promised: [&str; 2]) {
    let mean = times.iter().sum::<f64>() / times.len() as f64;
    let figure = |value: f64| format!("{value:.2}");
    let (median, last) = (figure(at_percent(times.clone(), 50)), figure(at_percent(times, 99)));
    row(&[name, &median, promised[0], &last, promised[1], &figure(mean)]);
}

/// Searches of which the first three hits are not what a person expects.
fn expectations(binary: &Path, data: &Path) -> Outcome<Vec<String>> {
    let mut missed = Vec::new();
    for line in lines(EXPECTED)? {
        let (words, expected) = line.split_once('\t').ok_or_else(|| format!("{EXPECTED}: no tab: {line}"))?;
        let mut search = Command::new(binary);
        search.args(["--json", "search", "--limit", "3", "--data"]).arg(data).args(["--", words]);
        let answer: Value =
            serde_json::from_str(&command::output(&mut search)?).map_err(|error| format!("{words}: {error}"))?;
        if !has(&answer, expected) {
            missed.push(format!("{words}: expected {expected}, found {}, {}", names(&answer), answer["suggestions"]));
        }
    }
    Ok(missed)
}

fn has(answer: &Value, expected: &str) -> bool {
    let any = |list: &Value, is: &dyn Fn(&Value) -> bool| list.as_array().is_some_and(|list| list.iter().any(is));
    match expected.strip_prefix("? ") {
        Some(spelling) => any(&answer["suggestions"], &|suggested| suggested == spelling),
        None => any(&answer["hits"], &|hit| hit["identifier"] == expected),
    }
}

fn names(answer: &Value) -> String {
    let hits = answer["hits"].as_array().into_iter().flatten();
    hits.map(|hit| hit["identifier"].to_string()).collect::<Vec<_>>().join(", ")
}

/// Milliseconds of every request: CPU of the server, and as the reader waits.
fn pages(server: &Server, rounds: usize) -> Outcome<(Vec<f64>, Vec<f64>)> {
    let mut client = server.client()?;
    let addresses: Vec<String> = lines(QUERIES)?.iter().map(|query| address(query)).collect();
    let (mut cpu, mut wall) = (Vec::new(), Vec::new());
    for round in 0..=rounds {
        for address in &addresses {
            let (before, begun) = (Threads::of(server.process())?, Instant::now());
            let answer = client.get(address)?;
            let took = begun.elapsed().as_secs_f64();
            let used = Threads::of(server.process())?.since(&before);
            if answer.status != 200 {
                return Err(format!("{address} answers {}", answer.status));
            }
            // The first round fills what is filled once.
            if round > 0 {
                cpu.push(used * 1000.0);
                wall.push(took * 1000.0);
            }
        }
    }
    Ok((cpu, wall))
}

/// The page for a line of the file: words, then chosen facets and `all`, separated by tabs.
fn address(query: &str) -> String {
    let mut address = format!("{HOME}/search?q=");
    for (place, part) in query.split('\t').enumerate() {
        match part.split_once('=') {
            _ if place == 0 => address.push_str(&encoded(part)),
            Some((facet, value)) => address.push_str(&format!("&{facet}={}", encoded(value))),
            None => address.push_str("&all=1"),
        }
    }
    address
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

fn lines(file: &str) -> Outcome<Vec<String>> {
    let text = fs::read_to_string(repo::root().join(file)).map_err(|error| format!("cannot read {file}: {error}"))?;
    Ok(text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_has_an_address() {
        assert_eq!(address("a b\tbody=ETSI\tall"), format!("{HOME}/search?q=a%20b&body=ETSI&all=1"));
        assert_eq!(address("ü"), format!("{HOME}/search?q=%C3%BC"));
    }
}

//! What `cargo run --release` costs somebody who has just cloned the repository.

use super::{head, process, row, server::Folder};
use crate::{Outcome, command, repo, tidy::dependencies};
use serde_json::Value;
use std::{collections::BTreeMap, fs, path::Path};

/// Crates named in the second table: enough to see what dominates.
const NAMED: usize = 12;

pub fn run() -> Outcome {
    let folder = Folder::new("build")?;
    let before = process::cpu_of_children()?;
    let mut cargo = command::cargo();
    cargo.args(["build", "--release", "--package", "accord", "--locked", "--timings", "--target-dir"]);
    command::run(cargo.arg(folder.path()).current_dir(repo::root()))?;
    let minutes = (process::cpu_of_children()? - before) / 60.0;
    let binary = fs::metadata(folder.path().join("release/accord")).map_or(0, |meta| meta.len());
    let packages = dependencies::packages("accord")?.len();
    head(&["clean release build", "measured", "promised"]);
    row(&["CPU minutes", &format!("{minutes:.1}"), "12"]);
    row(&["packages", &packages.to_string(), "450"]);
    row(&["binary, MB", &format!("{:.1}", binary as f64 / 1e6), ""]);
    println!();
    head(&["crate", "seconds"]);
    for (name, seconds) in slowest(folder.path())? {
        row(&[&name, &format!("{seconds:.1}")]);
    }
    Ok(())
}

/// Crates by the time their compilation took, from cargo's own report.
fn slowest(target: &Path) -> Outcome<Vec<(String, f64)>> {
    let path = target.join("cargo-timings/cargo-timing.html");
    let report = fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let mut crates: Vec<(String, f64)> = durations(&report)?.into_iter().collect();
    crates.sort_by(|a, b| b.1.total_cmp(&a.1));
    crates.truncate(NAMED);
    Ok(crates)
}

fn durations(report: &str) -> Outcome<BTreeMap<String, f64>> {
    let (_, rest) = report.split_once("UNIT_DATA = ").ok_or("cargo's report has another shape now")?;
    let json = rest.split(";\n").next().unwrap_or_default();
    let units: Vec<Value> = serde_json::from_str(json).map_err(|error| format!("cargo's report: {error}"))?;
    let mut crates = BTreeMap::new();
    for unit in units {
        let name = unit["name"].as_str().unwrap_or_default().to_owned();
        *crates.entry(name).or_default() += unit["duration"].as_f64().unwrap_or_default();
    }
    Ok(crates)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_of_a_crate_are_added_up() {
        let report =
            "x\nconst UNIT_DATA = [{\"name\": \"a\", \"duration\": 1.5}, {\"name\": \"a\", \"duration\": 1}];\ny";
        assert_eq!(durations(report).unwrap()["a"], 2.5);
        assert!(durations("nothing").is_err());
    }
}

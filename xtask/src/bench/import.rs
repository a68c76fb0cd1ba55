//! Whole catalogues into an empty instance, again with nothing changed, and in the other order.

use super::{
    corpus, head, process, row,
    server::{self, Folder},
};
use crate::Outcome;
use serde_json::Value;
use std::{
    env,
    ffi::OsString,
    fs,
    io::Read,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

#[derive(clap::Args)]
pub struct Options {
    /// Measure this program instead of building one
    #[arg(long)]
    program: Option<PathBuf>,
}

/// An empty database to measure the other engine with; left out if it is not set.
const POSTGRES: &str = "ACCORD_BENCH_POSTGRES";

/// How often is looked how much memory the program takes.
const LOOK: Duration = Duration::from_millis(20);

/// What an import took, and what it said.
struct Measured {
    seconds: f64,
    cpu: f64,
    peak: f64,
    said: Value,
}

pub fn run(options: &Options) -> Outcome {
    let archives = corpus::archives()?;
    let binary = options.program.clone().map_or_else(server::build, Ok)?;
    let (folder, other) = (Folder::new("import")?, Folder::new("order")?);
    let data = [OsString::from("--data"), folder.path().into()];
    let mut rows = vec![("empty SQLite instance", measure(&binary, &archives, &data)?, "90", "150", "1500")];
    rows.push(("again, nothing changed", measure(&binary, &archives, &data)?, "30", "", ""));
    let backwards: Vec<PathBuf> = archives.iter().rev().cloned().collect();
    let elsewhere = [OsString::from("--data"), other.path().into()];
    rows.push(("archives in the other order", measure(&binary, &backwards, &elsewhere)?, "", "", ""));
    if let Some(url) = env::var_os(POSTGRES) {
        // The index stays in a folder.
        let third = Folder::new("postgres")?;
        let data = [OsString::from("--data"), third.path().into(), "--database".into(), url];
        rows.push((
            "empty PostgreSQL database, CPU without the server's",
            measure(&binary, &archives, &data)?,
            "360",
            "",
            "",
        ));
    }
    print(&rows);
    println!();
    head(&["on disk", "MB"]);
    row(&["database", &megabytes(&folder.path().join("accord.db"))]);
    row(&["index", &megabytes(&folder.path().join("index"))]);
    same_digests(&rows)
}

fn print(rows: &[(&str, Measured, &str, &str, &str)]) {
    head(&[
        "import", "s", "promised", "CPU s", "promised", "peak MB", "promised", "read", "added", "updated", "problems",
    ]);
    for (name, took, seconds, cpu, peak) in rows {
        let figure = |value: f64| format!("{value:.0}");
        let said = |name: &str| took.said[name].to_string();
        let counts = ["read", "added", "updated", "problems"].map(said);
        let measured = [figure(took.seconds), figure(took.cpu), figure(took.peak)];
        let mut cells = vec![*name, &measured[0], seconds, &measured[1], cpu, &measured[2], peak];
        cells.extend(counts.iter().map(String::as_str));
        row(&cells);
    }
}

/// Whoever imports the same gets the same, in whatever order and on whatever engine.
fn same_digests(rows: &[(&str, Measured, &str, &str, &str)]) -> Outcome {
    let digests: Vec<String> = rows.iter().map(|(_, took, ..)| took.said["digest"].to_string()).collect();
    println!("\nDigest of all specifications: {}", digests[0]);
    match digests.iter().position(|digest| *digest != digests[0]) {
        None => Ok(()),
        Some(at) => Err(format!("another digest: {} ({})", digests[at], rows[at].0)),
    }
}

/// Imports, for those who only need what comes of it.
pub fn fill(binary: &Path, data: &Path) -> Outcome {
    measure(binary, &corpus::archives()?, &["--data".into(), data.into()]).map(drop)
}

fn measure(binary: &Path, archives: &[PathBuf], place: &[OsString]) -> Outcome<Measured> {
    let (begun, before) = (Instant::now(), process::cpu_of_children()?);
    let mut accord = Command::new(binary);
    accord
        .args(["--json", "import", "relaton"])
        .args(archives)
        .args(place)
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let failure = |error: std::io::Error| format!("cannot run {}: {error}", binary.display());
    let mut child = accord.spawn().map_err(failure)?;
    let mut peak: f64 = 0.0;
    let status = loop {
        if let Some(status) = child.try_wait().map_err(failure)? {
            break status;
        }
        // What has just ended has no memory any more.
        peak = peak.max(process::peak_memory(child.id()).unwrap_or_default());
        thread::sleep(LOOK);
    };
    let seconds = begun.elapsed().as_secs_f64();
    if !status.success() {
        return Err(format!("the import ended with {status}"));
    }
    let mut text = String::new();
    child.stdout.take().expect("its output was asked for above").read_to_string(&mut text).map_err(failure)?;
    let said = serde_json::from_str(&text).map_err(|error| format!("what the import printed: {error}"))?;
    Ok(Measured { seconds, cpu: process::cpu_of_children()? - before, peak, said })
}

/// Of a file with what belongs to it, or of a folder.
fn megabytes(path: &Path) -> String {
    let size = |path: PathBuf| fs::metadata(path).map_or(0, |meta| meta.len());
    let inside = fs::read_dir(path).into_iter().flatten().filter_map(|entry| Some(size(entry.ok()?.path())));
    let bytes = if path.is_dir() { inside.sum() } else { size(path.to_owned()) };
    format!("{:.0}", bytes as f64 / 1e6)
}

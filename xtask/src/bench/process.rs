//! What the system knows about a process: CPU time and memory, from `/proc`.

use crate::{Outcome, command};
use std::{collections::BTreeMap, ffi::OsString, fs, process::Command};

/// CPU seconds a process has used so far.
pub fn cpu(process: u32) -> Outcome<f64> {
    ticks(&process.to_string(), 11)
}

/// CPU seconds of all programs this one has started and seen the end of.
pub fn cpu_of_children() -> Outcome<f64> {
    ticks("self", 13)
}

/// What the threads of a process have used, to the nanosecond: exact enough for a single request.
pub struct Threads(BTreeMap<OsString, f64>);

impl Threads {
    pub fn of(process: u32) -> Outcome<Self> {
        let folder = format!("/proc/{process}/task");
        let listed =
            fs::read_dir(&folder).map_err(|error| format!("cannot read {folder}: {error} (this needs Linux)"))?;
        let time = |thread: fs::DirEntry| {
            let times = fs::read_to_string(thread.path().join("schedstat")).ok()?;
            Some((thread.file_name(), times.split(' ').next()?.parse::<f64>().ok()? / 1e9))
        };
        Ok(Self(listed.filter_map(|thread| time(thread.ok()?)).collect()))
    }

    /// CPU seconds since then. A thread that has ended took with it what it used.
    pub fn since(&self, then: &Self) -> f64 {
        self.0.iter().map(|(thread, used)| used - then.0.get(thread).unwrap_or(&0.0)).sum()
    }
}

/// Resident memory in MB.
pub fn memory(process: u32) -> Outcome<f64> {
    megabytes(process, "VmRSS:")
}

/// The most it ever was.
pub fn peak_memory(process: u32) -> Outcome<f64> {
    megabytes(process, "VmHWM:")
}

fn megabytes(process: u32, name: &str) -> Outcome<f64> {
    let status = read(&format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)).ok_or_else(|| format!("no {name} in /proc"))?;
    let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse().map_err(|_| format!("{name} is not a number"))?;
    Ok(kilobytes / 1024.0)
}

/// User and system time; `field` counts from the end of the program's name, which may hold spaces.
fn ticks(process: &str, field: usize) -> Outcome<f64> {
    let stat = read(&format!("/proc/{process}/stat"))?;
    let rest = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
    let numbers: Vec<f64> = rest.split(' ').skip(field).take(2).filter_map(|number| number.parse().ok()).collect();
    let per_second: f64 = command::output(Command::new("getconf").arg("CLK_TCK"))
        .ok()
        .and_then(|ticks| ticks.trim().parse().ok())
        .unwrap_or(100.0);
    Ok(numbers.iter().sum::<f64>() / per_second)
}

fn read(path: &str) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {path}: {error} (this needs Linux)"))
}

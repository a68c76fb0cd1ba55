//! From nothing to the first page: the first start ever, with everything to set up, and a later one.

use super::{
    head, median, process, row,
    server::{self, Folder, HOME, Server},
};
use crate::Outcome;
use std::{
    path::Path,
    thread,
    time::{Duration, Instant},
};

#[derive(clap::Args)]
pub struct Options {
    /// Starts of each kind; the median counts
    #[arg(long, default_value_t = 5)]
    times: usize,
}

/// Long enough for whatever runs right after the start to be over.
const UNTIL_IDLE: Duration = Duration::from_secs(3);

pub fn run(options: &Options) -> Outcome {
    let binary = server::build()?;
    let (mut first, mut later, mut memory) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..options.times.max(1) {
        let folder = Folder::new("start")?;
        first.push(to_first_page(&binary, &folder)?.1);
        let (server, took) = to_first_page(&binary, &folder)?;
        later.push(took);
        thread::sleep(UNTIL_IDLE);
        memory.push(process::memory(server.process())?);
    }
    head(&["start", "measured", "promised"]);
    row(&["first ever, to the first page", &format!("{:.0} ms", median(first)), "1500 ms"]);
    row(&["later, to the first page", &format!("{:.0} ms", median(later)), "300 ms"]);
    row(&["resident memory, idle", &format!("{:.0} MB", median(memory)), "80 MB"]);
    Ok(())
}

/// A server that has answered once, and the milliseconds until then.
fn to_first_page(binary: &Path, folder: &Folder) -> Outcome<(Server, f64)> {
    let begun = Instant::now();
    let server = Server::start(binary, folder, &[])?;
    let answer = server.client()?.get(HOME)?;
    let took = begun.elapsed().as_secs_f64() * 1000.0;
    if answer.status == 200 { Ok((server, took)) } else { Err(format!("{HOME} answers {}", answer.status)) }
}

//! CPU time per request: what a page costs when it is made, and when nothing has changed since the last reader.

use super::{
    head, process, row,
    server::{self, Folder, HOME, Server},
};
use crate::Outcome;

#[derive(clap::Args)]
pub struct Options {
    /// Requests per page; a tick of the process clock is 10 ms, so a few thousand are needed
    #[arg(long, default_value_t = 4000)]
    requests: usize,
}

/// What we promise, in milliseconds.
const ANEW: f64 = 1.0;
const UNCHANGED: f64 = 0.15;

pub fn run(options: &Options) -> Outcome {
    let binary = server::build()?;
    let pages = [
        ("home", HOME.to_owned()),
        ("table of 50 rows", format!("{HOME}/roadmap?view=table")),
        ("map", format!("{HOME}/roadmap?view=map")),
    ];
    let folder = Folder::new("pages")?;
    let anew = measure(&Server::start(&binary, &folder, &["--no-page-cache"])?, &pages, options.requests)?;
    let unchanged = measure(&Server::start(&binary, &folder, &[])?, &pages, options.requests)?;
    head(&["page", "kB", "made anew, ms CPU", "unchanged, ms CPU"]);
    for (((name, _), (bytes, anew)), (_, unchanged)) in pages.iter().zip(anew).zip(unchanged) {
        row(&[name, &format!("{:.0}", bytes as f64 / 1000.0), &format!("{anew:.3}"), &format!("{unchanged:.3}")]);
    }
    row(&["promised", "", &ANEW.to_string(), &UNCHANGED.to_string()]);
    Ok(())
}

/// Bytes and milliseconds of each page.
fn measure(server: &Server, pages: &[(&str, String)], requests: usize) -> Outcome<Vec<(usize, f64)>> {
    let mut client = server.client()?;
    let mut results = Vec::new();
    for (name, path) in pages {
        let mut bytes = 0;
        // The first ones warm up what is filled once: caches of statements, messages and language data.
        for _ in 0..requests / 20 + 1 {
            let answer = client.get(path)?;
            if answer.status != 200 {
                return Err(format!("{name} ({path}) answers {}", answer.status));
            }
            bytes = answer.bytes;
        }
        let before = process::cpu(server.process())?;
        for _ in 0..requests {
            client.get(path)?;
        }
        let used = process::cpu(server.process())? - before;
        results.push((bytes, used * 1000.0 / requests as f64));
    }
    Ok(results)
}

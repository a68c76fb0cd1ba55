//! Measures the index over a file of titles and a file of queries.
//!
//! `cargo run --release -p accord-search --example bench_search -- TITLES.jsonl QUERIES.txt FOLDER [--keep]`
//!
//! A line of titles: `{"body","ids":[..],"titles":[[lang,text]..],"text":[[lang,text]..],"date","status","group","kind"}`.
//! A line of queries: words, then facets as `body=ETSI`, then `all` for what is hidden too, separated by tabs. CPU time is
//! that of the whole process (Linux), so that no other thread is forgotten.

#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a measuring tool, not part of the product")]

use model::Lang;
use search::{Document, Facet, Index, Query};
use serde::Deserialize;
use std::{
    collections::HashSet,
    fs,
    io::{BufRead, BufReader},
    path::Path,
    time::Instant,
};

type Failure = Box<dyn std::error::Error>;

#[derive(Deserialize)]
struct Line {
    body: String,
    ids: Vec<String>,
    titles: Vec<(String, String)>,
    text: Vec<(String, String)>,
    date: Option<String>,
    status: Option<String>,
    group: Option<String>,
    kind: Option<String>,
}

fn key(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

fn texts(texts: Vec<(String, String)>) -> Vec<(Lang, String)> {
    texts.into_iter().map(|(lang, text)| (lang.parse().unwrap_or(Lang::En), text)).collect()
}

fn document(number: usize, line: Line) -> Document {
    let mut ids = line.ids.into_iter();
    let identifier = ids.next().unwrap_or_default();
    let names: Vec<String> = ids.collect();
    let short = |id: &str| id.split(['(', ':']).next().unwrap_or_default().to_owned();
    let mut keys: HashSet<String> = names.iter().chain([&identifier]).map(|id| key(id)).collect();
    keys.insert(key(&short(&identifier)));
    keys.insert(key(short(&identifier).trim_start_matches("ITU-T ").trim_start_matches("3GPP ")));
    let date = line.date.unwrap_or_default();
    let withdrawn = line.status.as_deref().is_some_and(|s| s == "95" || s.eq_ignore_ascii_case("withdrawal"));
    Document {
        id: format!("spec:{number}"),
        slug: key(&identifier),
        identifier,
        names,
        look_up_keys: keys.into_iter().collect(),
        titles: texts(line.titles),
        texts: texts(line.text),
        hidden: line.body == "3GPP" || withdrawn,
        latest: !withdrawn,
        body: line.body,
        committee: line.group.unwrap_or_default(),
        kind: line.kind.unwrap_or_default(),
        status: line.status.unwrap_or_default(),
        year: date.get(..4).and_then(|y| y.parse().ok()),
        date,
        ..Document::default()
    }
}

/// CPU time of the process: user and system, in clock ticks of a hundredth of a second.
fn process_cpu() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|f| f.parse::<f64>().ok()).unwrap_or_default();
    (ticks(11) + ticks(12)) / 100.0
}

fn memory(field: &str) -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find_map(|l| l.strip_prefix(field)).unwrap_or_default().trim().to_owned()
}

fn size(folder: &Path) -> Result<u64, Failure> {
    let mut sum = 0;
    for file in fs::read_dir(folder)? {
        sum += file?.metadata()?.len();
    }
    Ok(sum)
}

fn fill(index: &Index, titles: &str) -> Result<(), Failure> {
    let cpu = process_cpu();
    for line in BufReader::new(fs::File::open(titles)?).lines() {
        document(0, serde_json::from_str(&line?)?);
    }
    let reading = process_cpu() - cpu;
    let (wall, cpu) = (Instant::now(), process_cpu());
    let mut writer = index.writer()?;
    let mut lines = BufReader::new(fs::File::open(titles)?).lines();
    for number in 0.. {
        let Some(line) = lines.next() else { break };
        let document = document(number, serde_json::from_str(&line?)?);
        writer.put(&document)?;
    }
    writer.commit(1)?;
    println!("committed after {:.1} s", wall.elapsed().as_secs_f64());
    writer.finish()?;
    let cpu = process_cpu() - cpu;
    println!(
        "{} documents: {:.1} s wall, {cpu:.1} s CPU, of which {reading:.1} reading the file",
        index.len(),
        wall.elapsed().as_secs_f64()
    );
    Ok(())
}

fn query(line: &str) -> Query {
    let mut fields = line.split('\t');
    let words = fields.next().unwrap_or_default();
    let mut query = Query { keys: vec![key(words)], ..Query::new(words) };
    for field in fields {
        match field.split_once('=') {
            Some((facet, value)) => query.chosen.push((Facet::named(facet).unwrap_or(Facet::Body), value.to_owned())),
            None => query.everything = field == "all",
        }
    }
    query
}

fn measure(index: &Index, queries: &str) -> Result<(), Failure> {
    let text = fs::read_to_string(queries)?;
    let queries: Vec<&str> = text.lines().filter(|l| !l.starts_with('#')).collect();
    let mut times = Vec::new();
    let (cpu, rounds) = (process_cpu(), 20);
    for line in &queries {
        let query = query(line);
        let run = || {
            let before = Instant::now();
            let _ = index.search(&query, &|_| true);
            before.elapsed()
        };
        // The shortest of several runs is what the search takes; the rest is what else the machine does.
        times.push(((0..rounds).map(|_| run()).min().unwrap_or_default(), *line));
    }
    let mean = (process_cpu() - cpu) * 1000.0 / f64::from(rounds) / queries.len() as f64;
    println!("mean over all runs {mean:.2} ms CPU");
    for (spent, line) in &times {
        let hits = index.search(&query(line), &|_| true)?;
        let first = hits.hits.first().map(|h| format!("{} {}", h.identifier, h.title.html())).unwrap_or_default();
        let first: String = first.chars().take(90).collect();
        let (matching, total) = (hits.matching, hits.total);
        println!("{spent:>10.1?} {line:40} {matching:?} {total} +{} {:?} {first}", hits.hidden, hits.suggestions);
    }
    times.sort_unstable();
    let at = |share: usize| times[(times.len() - 1) * share / 100].0;
    println!(
        "{} searches, shortest of {rounds} runs each: median {:.2?}, p90 {:.2?}, p99 {:.2?}",
        times.len(),
        at(50),
        at(90),
        at(99)
    );
    for (time, line) in times.iter().rev().take(8) {
        println!("  {time:.2?} {line}");
    }
    Ok(())
}

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [titles, queries, folder, ..] = arguments.as_slice() else {
        println!("titles, queries and a folder, please");
        return Ok(());
    };
    let index = Index::open(Path::new(folder))?;
    if index.is_empty() {
        fill(&index, titles)?;
        println!("peak memory {}", memory("VmHWM:"));
    }
    println!("{} documents, {} bytes on disk, memory {}", index.len(), size(Path::new(folder))?, memory("VmRSS:"));
    measure(&index, queries)?;
    println!("memory {} of which ours {}", memory("VmRSS:"), memory("RssAnon:"));
    Ok(())
}

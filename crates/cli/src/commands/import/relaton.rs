//! `accord import relaton`.

use super::seconds_since;
use crate::{args::Args, fault::Fault, instance::Instance, output, progress::Line};
use app::{
    catalogue::{Imported, Options, Progress, Stage},
    search,
};
use model::Lang;
use serde_json::json;
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

/// How long another process may take to index what was imported here.
const PATIENCE: Duration = Duration::from_secs(300);

pub(super) async fn run(
    args: &Args,
    paths: &[PathBuf],
    options: &Options,
    problems: Option<&Path>,
) -> Result<(), Fault> {
    if paths.len() > 1 && options.catalogue.is_some() {
        return Err(Fault::new(
            "several sources cannot have one name: leave --catalogue out, or import them one by one",
        ));
    }
    let instance = Instance::open(args).await?.with_index(args)?;
    let (ctx, progress) = (instance.ctx(Lang::En), Line::new());
    let mut all = Vec::new();
    for path in paths {
        progress.about(&path.display().to_string());
        let done = app::catalogue::import(&ctx, &instance.app, path, options, &progress).await?;
        all.push((path, done));
    }
    let found = search::until_searchable(&ctx, &instance.app, PATIENCE, &|n| progress.at(Stage::Indexing, n)).await?;
    progress.clear();
    if let Some(file) = problems {
        report(file, &all)?;
    }
    let seconds = seconds_since(ctx.now);
    if args.json {
        return output::json(&summary(&all, seconds)?);
    }
    for (path, done) in &all {
        output::line(sentence(path, done))?;
    }
    if !found {
        output::line("Another process is still indexing; everything can be searched when it is done.")?;
    }
    output::line(format!("{seconds:.1} seconds."))
}

fn sentence(path: &Path, done: &Imported) -> String {
    format!(
        "{}: {} files read: {} specifications added, {} updated, {} unchanged; {} records merged into others, \
         {} withdrawn, {} repaired, {} problems.",
        path.display(),
        done.read,
        done.added,
        done.updated,
        done.unchanged,
        done.merged,
        done.withdrawn,
        done.repaired,
        done.problems
    )
}

/// The sums, in the form that scripts rely on, and each source by itself.
fn summary(all: &[(&PathBuf, Imported)], seconds: f64) -> Result<serde_json::Value, Fault> {
    let sum = |of: fn(&Imported) -> usize| all.iter().map(|(_, done)| of(done)).sum::<usize>();
    let mut sources = Vec::new();
    for (path, done) in all {
        let mut value = serde_json::to_value(done).map_err(|e| Fault::new(e.to_string()))?;
        value["path"] = json!(path);
        value["repairs"] = json!(done.repairs);
        sources.push(value);
    }
    Ok(json!({
        "read": sum(|d| d.read),
        "added": sum(|d| d.added),
        "updated": sum(|d| d.updated),
        "unchanged": sum(|d| d.unchanged),
        "merged": sum(|d| d.merged),
        "withdrawn": sum(|d| d.withdrawn),
        "repaired": sum(|d| d.repaired),
        "problems": sum(|d| d.problems),
        "seconds": seconds,
        "digest": all.last().map(|(_, done)| &done.digest),
        "sources": sources,
    }))
}

fn report(file: &Path, all: &[(&PathBuf, Imported)]) -> Result<(), Fault> {
    let problems: Vec<_> = all
        .iter()
        .flat_map(|(path, done)| {
            done.unread.iter().map(move |(file, why)| json!({ "source": path, "file": file, "problem": why }))
        })
        .collect();
    let text = serde_json::to_string_pretty(&problems).map_err(|e| Fault::new(e.to_string()))?;
    output::file(file, text.as_bytes())
}

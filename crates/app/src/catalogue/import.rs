//! Importing a catalogue: an archive, a folder or a file of Relaton records.

use super::{
    reading::{self, Found, Source},
    work_out::work_out,
};
use crate::{App, Ctx, Error, record};
use catalogue::archive::{self, Limits};
use model::{
    When,
    event::{Digests, FieldChange, INSTANCE_CHAIN},
    policy::Act,
};
use std::{
    collections::{BTreeMap, HashSet},
    ops::ControlFlow,
    path::{Path, PathBuf},
};
use store::{
    Outcome, Tx,
    source_records::{self, Row},
    specifications,
};

/// Records in one unit of work.
const BATCH: usize = 2000;

/// More problems than anybody reads; the counts have all of them.
const PROBLEMS: usize = 100_000;

/// How to import.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Short name of the catalogue; that of the file or folder if `None`.
    pub catalogue: Option<String>,
    /// The source is complete: what it no longer has is marked as withdrawn from it.
    pub full: bool,
    /// The day of which the source is true.
    pub as_of: Option<When>,
}

/// Part of an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Files are read and stored.
    Reading,
    /// Specifications are worked out.
    WorkingOut,
    /// The search index takes them in.
    Indexing,
}

/// Told how far an import is.
pub trait Progress: Send + Sync {
    /// So many of this stage are done.
    fn at(&self, stage: Stage, done: usize);
}

/// What an import did.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct Imported {
    /// Files that were read or found unchanged.
    pub read: usize,
    /// Specifications that are new.
    pub added: usize,
    /// Specifications that say something else than before.
    pub updated: usize,
    /// Files that are as they were, and specifications that say the same.
    pub unchanged: usize,
    /// Records that joined another record's specification.
    pub merged: usize,
    /// Files that the source no longer has.
    pub withdrawn: usize,
    /// Files in which something was put right.
    pub repaired: usize,
    /// Files that could not be read.
    pub problems: usize,
    /// How often what was put right.
    #[serde(skip)]
    pub repairs: BTreeMap<&'static str, usize>,
    /// File and sentence of each problem.
    #[serde(skip)]
    pub unread: Vec<(String, String)>,
    /// Of all specifications in the catalogue: equal digests, equal catalogues.
    pub digest: String,
}

/// Imports `path` into the catalogue.
///
/// # Errors
/// [`Error::Source`] if it is no archive, folder or file that can be read to its end; then nothing of it was
/// imported. [`Error::Unavailable`] if the database cannot be written: what was stored by then stays, and the next
/// import goes on from there.
pub async fn import(
    ctx: &Ctx,
    app: &App,
    path: &Path,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Imported, Error> {
    ctx.require(Act::ImportCatalogue)?;
    let catalogue = options.catalogue.clone().unwrap_or_else(|| name_of(path));
    check(path.to_owned()).await?;
    let mut done = Imported::default();
    let name = catalogue.clone();
    let known = app.read(move |tx| source_records::known(tx, &name)).await?;
    let mut left: HashSet<String> = known.iter().filter(|(_, k)| !k.gone).map(|(path, _)| path.clone()).collect();
    let source = Source { path: path.to_owned(), catalogue: catalogue.clone(), as_of: options.as_of, known };
    read(app, source, &mut done, &mut left, progress).await?;
    if options.full {
        done.withdrawn = left.len();
        mark_gone(app, &catalogue, left.into_iter().collect()).await?;
    }
    work_out(app, &mut done, &|n| progress.at(Stage::WorkingOut, n)).await?;
    finish(ctx, app, &catalogue, done).await
}

/// `itu` for `data/itu.tar.zst`.
fn name_of(path: &Path) -> String {
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    name.split('.').next().unwrap_or_default().to_lowercase()
}

/// Goes through the whole archive once before anything is stored: one that is cut off leaves nothing behind.
async fn check(path: PathBuf) -> Result<(), Error> {
    let checked = tokio::task::spawn_blocking(move || {
        archive::each(&path, Limits::default(), &mut |_, _| ControlFlow::Continue(()))
    })
    .await;
    checked.map_err(|e| Error::Bug(e.to_string()))??;
    Ok(())
}

async fn read(
    app: &App,
    source: Source,
    done: &mut Imported,
    left: &mut HashSet<String>,
    progress: &dyn Progress,
) -> Result<(), Error> {
    let mut found = reading::begin(source)?;
    let mut batch: Vec<(Row, bool)> = Vec::with_capacity(BATCH);
    while let Some(found) = found.recv().await {
        match found {
            Found::Row { row, repairs, is_new } => {
                done.read += 1;
                done.repaired += usize::from(!repairs.is_empty());
                for repair in repairs {
                    *done.repairs.entry(repair).or_default() += 1;
                }
                left.remove(&row.path);
                batch.push((row, is_new));
            }
            Found::Same { path } => {
                done.read += 1;
                done.unchanged += 1;
                left.remove(&path);
            }
            Found::Problem { path, why } => {
                done.problems += 1;
                left.remove(&path);
                if done.unread.len() < PROBLEMS {
                    done.unread.push((path, why));
                }
            }
            Found::Broken(why) => return Err(Error::Source(why)),
        }
        if batch.len() >= BATCH {
            store_rows(app, std::mem::take(&mut batch)).await?;
        }
        if (done.read + done.problems).is_multiple_of(500) {
            progress.at(Stage::Reading, done.read + done.problems);
        }
    }
    progress.at(Stage::Reading, done.read + done.problems);
    store_rows(app, batch).await
}

pub(super) async fn store_rows(app: &App, batch: Vec<(Row, bool)>) -> Result<(), Error> {
    if batch.is_empty() {
        return Ok(());
    }
    app.write_operational(move |tx| {
        // Waits for whoever works out specifications, who would take what is noted here for done.
        specifications::numbers(tx)?;
        batch.iter().try_for_each(|(row, is_new)| source_records::put(tx, row, *is_new))
    })
    .await
}

async fn mark_gone(app: &App, catalogue: &str, paths: Vec<String>) -> Result<(), Error> {
    let catalogue = catalogue.to_owned();
    app.write_operational(move |tx| {
        specifications::numbers(tx)?;
        paths.iter().try_for_each(|p| source_records::mark(tx, &catalogue, p, true))
    })
    .await
}

/// One event for the run, with counts and a digest of the catalogue as it is now.
pub(super) async fn finish(ctx: &Ctx, app: &App, catalogue: &str, mut done: Imported) -> Result<Imported, Error> {
    done.digest = app.read(digest).await?;
    let value = |field: &str, after: serde_json::Value| FieldChange {
        field: field.to_owned(),
        before: None,
        after: Some(after),
    };
    let changes = vec![
        value("read", done.read.into()),
        value("added", done.added.into()),
        value("updated", done.updated.into()),
        value("merged", done.merged.into()),
        value("repaired", done.repaired.into()),
        value("problems", done.problems.into()),
        value("digest", done.digest.clone().into()),
    ];
    let subject = ("catalogue", catalogue.to_owned());
    let event = record::event(ctx, None, "catalogue-imported", subject, None, changes);
    let ctx = ctx.clone();
    app.write(move |tx| {
        let receipt = tx.append(event);
        record::follow_up(tx, &ctx, INSTANCE_CHAIN)?;
        Ok(Outcome::Recorded(done, receipt))
    })
    .await
}

/// Of keys and digests of all specifications that are not gone, in the order of their keys.
fn digest(tx: &mut Tx<'_>) -> Result<String, store::Error> {
    let mut digests = Digests::default();
    let mut after = String::new();
    loop {
        let rows = specifications::digests(tx, &after, 5000)?;
        let Some((last, ..)) = rows.last() else { return Ok(digests.finish()) };
        after.clone_from(last);
        for (key, digest, _) in rows.iter().filter(|(_, _, gone)| !gone) {
            digests.add(key);
            digests.add(digest);
        }
    }
}

//! Keeping the index in step with the database.

use super::documents;
use crate::{App, Ctx, Error, groups};
use search::{Index, Writer};
use std::{sync::atomic::Ordering, time::Duration};
use store::specifications;

/// Specifications that are read at a time.
const BATCH: i64 = 2000;

/// Documents after which a long way is committed in between: what is lost by an interruption is done again.
const COMMIT: usize = 60_000;

/// How often a command looks whether another process has indexed what it imported.
const LOOK: Duration = Duration::from_millis(250);

/// What following did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The index is in step; so many documents were put into it.
    Done(usize),
    /// Another process is at it.
    Busy,
    /// This process has no index.
    Without,
}

/// Brings the index to where the database is.
///
/// # Errors
/// [`Error::Unavailable`] if the database cannot be read or the index cannot be written.
pub async fn follow(ctx: &Ctx, app: &App, progress: &(dyn Fn(usize) + Sync)) -> Result<Outcome, Error> {
    let Some(index) = app.index() else { return Ok(Outcome::Without) };
    let (change, events) = app.read(|tx| Ok((specifications::last_change(tx)?, store::events::total(tx)?))).await?;
    let groups_are_new = app.indexed_events().load(Ordering::Acquire) != events;
    if index.position()? >= change && !groups_are_new {
        // It may have been another process that put it there.
        index.reload()?;
        return Ok(Outcome::Done(0));
    }
    let mut writer = match index.writer() {
        Ok(writer) => writer,
        Err(search::Error::Busy) => return Ok(Outcome::Busy),
        Err(error) => return Err(error.into()),
    };
    let mut done = put_specifications(app, &index, &mut writer, progress).await?;
    if groups_are_new {
        done += put_groups(ctx, app, &mut writer).await?;
        writer.commit(index.position()?.max(change))?;
        app.indexed_events().store(events, Ordering::Release);
    }
    writer.finish()?;
    Ok(Outcome::Done(done))
}

async fn put_specifications(
    app: &App,
    index: &Index,
    writer: &mut Writer,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<usize, Error> {
    let (mut position, mut done, mut committed) = (index.position()?, 0, 0);
    loop {
        let after = position;
        let batch = app.read(move |tx| specifications::since(tx, after, BATCH)).await?;
        for stored in &batch {
            writer.put(&documents::of_specification(stored))?;
            position = stored.change;
        }
        done += batch.len();
        progress(done);
        let is_last = batch.len() < usize::try_from(BATCH).unwrap_or(usize::MAX);
        if done > committed && (is_last || done - committed >= COMMIT) {
            writer.commit(position)?;
            committed = done;
        }
        if is_last {
            return Ok(done);
        }
    }
}

async fn put_groups(ctx: &Ctx, app: &App, writer: &mut Writer) -> Result<usize, Error> {
    let mut done = 0;
    for view in groups::list(ctx, app).await? {
        for entry in &view.withdrawn {
            writer.delete(&documents::id_of_entry(entry));
        }
        for entry in &view.entries {
            writer.put(&documents::of_entry(&view, entry))?;
        }
        let texts = documents::of_texts(&view);
        for text in &texts {
            writer.put(text)?;
        }
        done += view.entries.len() + texts.len();
    }
    Ok(done)
}

/// Returns when what is in the database now can be found: indexed here, or by the process that is at it.
///
/// Gives false if that took longer than `patience`; it will then be found later.
///
/// # Errors
/// As [`follow`].
pub async fn until_searchable(
    ctx: &Ctx,
    app: &App,
    patience: Duration,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<bool, Error> {
    let mut waited = Duration::ZERO;
    loop {
        match follow(ctx, app, progress).await? {
            Outcome::Done(_) | Outcome::Without => return Ok(true),
            Outcome::Busy if waited >= patience => return Ok(false),
            Outcome::Busy => {
                tokio::time::sleep(LOOK).await;
                waited += LOOK;
                if let Some(index) = app.index() {
                    index.reload()?;
                }
            }
        }
    }
}

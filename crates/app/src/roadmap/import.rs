//! Importing a table of entries, and filling a new roadmap.

use super::{
    diff,
    merge::{Manner, Older, merge, name_key},
};
use crate::{App, Ctx, Error, groups, record};
use catalogue::{EntryDraft, assemble, roadmap_csv};
use model::{Entry, Group, Id, entry_slug, event::FieldChange, policy::Act};
use std::collections::HashMap;
use store::{Outcome, Receipt, Tx};

/// What an import did.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct Imported {
    /// Lines of the table.
    pub read: usize,
    /// Entries that are new.
    pub added: usize,
    /// Entries of which something changed, if only the date of the last check.
    pub updated: usize,
    /// Entries that stayed as they are.
    pub unchanged: usize,
    /// Lines that joined another line's entry: its further editions.
    pub merged: usize,
    /// Entries that went; a table that leaves one out says nothing about it.
    pub withdrawn: usize,
    /// Values that were put right while reading.
    pub repaired: usize,
    /// Lines that could not be read, and statements older than what is known.
    pub problems: usize,
    /// Lines that could not be read.
    #[serde(skip)]
    pub unread: Vec<roadmap_csv::Problem>,
    /// Statements that lost against newer ones.
    #[serde(skip)]
    pub older: Vec<Older>,
}

/// Imports a table into a group's roadmap, all of it or nothing.
///
/// # Errors
/// [`Error::Unreadable`] if the file is no table; [`Error::NoGroup`] if there is no such group.
pub async fn import(ctx: &Ctx, app: &App, group: &str, bytes: &[u8]) -> Result<Imported, Error> {
    ctx.require(Act::ImportRoadmap)?;
    let reading = roadmap_csv::read(bytes)?;
    let group = groups::view(ctx, app, group).await?.ok_or(Error::NoGroup)?.group.id;
    let ctx = ctx.clone();
    app.write(move |tx| {
        let imported = into(tx, &ctx, group, reading)?;
        if imported.added + imported.updated == 0 {
            return Ok(Outcome::Unchanged(imported));
        }
        let receipt = tx.append(event(&ctx, group, &imported));
        record::follow_up(tx, &ctx, &group.to_string())?;
        Ok(Outcome::Recorded(imported, receipt))
    })
    .await
}

/// Puts every line of `reading` onto the roadmap, each changed entry with its event.
pub(crate) fn into(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    group: Id<Group>,
    reading: roadmap_csv::Reading,
) -> Result<Imported, store::Error> {
    let read = reading.rows.len();
    let drafts = assemble(reading.rows);
    let mut known = store::roadmap::of_group(tx, group)?;
    let mut places = HashMap::with_capacity(known.len());
    for (place, entry) in known.iter().enumerate() {
        places.entry((entry.body.clone(), name_key(&entry.identifier))).or_insert(place);
    }
    let mut done = Imported { read, merged: read - drafts.len(), unread: reading.problems, ..Imported::default() };
    for draft in drafts {
        match places.get(&(draft.body.clone(), name_key(&draft.identifier))) {
            Some(place) => update(tx, ctx, &mut known[*place], draft, &mut done)?,
            None => {
                insert(tx, ctx, group, draft, None)?;
                done.added += 1;
            }
        }
    }
    done.problems = done.unread.len() + done.older.len();
    Ok(done)
}

fn update(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    entry: &mut Entry,
    draft: EntryDraft,
    done: &mut Imported,
) -> Result<(), store::Error> {
    let before = entry.clone();
    done.older.extend(merge(entry, draft, Manner::Import));
    if !diff::differs(&before, entry) {
        done.unchanged += 1;
        return Ok(());
    }
    done.updated += 1;
    save(tx, ctx, &before, entry, None).map(drop)
}

/// Adds an entry with its event.
pub(crate) fn insert(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    group: Id<Group>,
    draft: EntryDraft,
    reason: Option<String>,
) -> Result<(Entry, Receipt), store::Error> {
    let id = ctx.id();
    let slug = store::slugs::take(tx, group, "roadmap", &entry_slug(&draft.identifier), &id.to_string())?;
    let entry = draft.into_entry(id, group, slug);
    store::roadmap::insert(tx, &entry)?;
    let changes = diff::diff(None, &entry);
    let subject = ("roadmap-entry", entry.id.to_string());
    let receipt = tx.append(record::event(ctx, Some(group), "roadmap-entry-added", subject, reason, changes));
    Ok((entry, receipt))
}

/// Stores a changed entry under its next revision, with its event.
pub(crate) fn save(
    tx: &mut Tx<'_>,
    ctx: &Ctx,
    before: &Entry,
    entry: &mut Entry,
    reason: Option<String>,
) -> Result<Receipt, store::Error> {
    entry.revision = before.revision + 1;
    store::roadmap::update(tx, entry)?;
    let kind = match (&before.withdrawal, &entry.withdrawal) {
        (None, Some(_)) => "roadmap-entry-withdrawn",
        (Some(_), None) => "roadmap-entry-added",
        _ => "roadmap-entry-corrected",
    };
    let subject = ("roadmap-entry", entry.id.to_string());
    let changes = diff::diff(Some(before), entry);
    Ok(tx.append(record::event(ctx, Some(entry.group), kind, subject, reason, changes)))
}

/// The event of the run as a whole.
pub(crate) fn event(ctx: &Ctx, group: Id<Group>, done: &Imported) -> model::event::NewEvent {
    let count = |field: &str, n: usize| FieldChange { field: field.to_owned(), before: None, after: Some(n.into()) };
    let changes = vec![
        count("read", done.read),
        count("added", done.added),
        count("updated", done.updated),
        count("unchanged", done.unchanged),
        count("problems", done.problems),
    ];
    record::event(ctx, Some(group), "roadmap-imported", ("group", group.to_string()), None, changes)
}

//! What changed between two days: what was recorded here, and what was published by then.

use crate::{App, Ctx, Error, GroupView, groups};
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use model::{Edition, Entry, Status, event::Event, policy::Act};
use std::collections::HashMap;

/// More events than anybody reads on a page; the export of the event log has all.
const LIMIT: i64 = 1000;

/// What changed between two days, both included.
#[derive(Debug)]
pub struct Changes<'v> {
    /// Events on the roadmap as a whole and on its entries, newest first, each with the entry if it is still there.
    pub recorded: Vec<(Event, Option<&'v Entry>)>,
    /// Editions whose date lies between, newest first.
    pub published: Vec<(&'v Entry, &'v Edition)>,
}

/// Reads the changes between two days. `from` after `to` is the same as the other way round.
///
/// # Errors
/// [`Error::NotFound`] if the actor may not see the group; [`Error::Unavailable`] if the database cannot be read.
pub async fn changes<'v>(
    ctx: &Ctx,
    app: &App,
    view: &'v GroupView,
    from: Date,
    to: Date,
) -> Result<Changes<'v>, Error> {
    ctx.require(Act::Read)?;
    groups::require_open(ctx)?;
    let (from, to) = (from.min(to), from.max(to));
    let chain = view.group.id.to_string();
    let start = |day: Date| day.to_zoned(TimeZone::UTC).map(|z| z.timestamp());
    let (Ok(begin), Ok(end)) = (start(from), start(to.saturating_add(1.day()))) else {
        return Ok(Changes { recorded: Vec::new(), published: Vec::new() });
    };
    let events = app.read(move |tx| store::events::between(tx, &chain, begin, end, LIMIT)).await?;
    let entries: HashMap<String, &Entry> = view.all().map(|e| (e.id.to_string(), e)).collect();
    let recorded = events.into_iter().filter(|e| e.kind.starts_with("roadmap-")).map(|e| {
        let entry = entries.get(&e.subject).copied();
        (e, entry)
    });
    let is_between = |e: &Edition| {
        e.status != Status::InProgress && e.date.is_some_and(|d| d.last_day() >= from && d.first_day() <= to)
    };
    let editions = view.entries.iter().flat_map(|entry| entry.editions.iter().map(move |e| (entry, e)));
    let mut published: Vec<_> = editions.filter(|(_, e)| is_between(e)).collect();
    published.sort_by_key(|(_, e)| std::cmp::Reverse(e.date));
    Ok(Changes { recorded: recorded.collect(), published })
}

/// The events of one entry, newest first.
///
/// # Errors
/// [`Error::NotFound`] if the actor may not see the group; [`Error::Unavailable`] if the database cannot be read.
pub async fn history(ctx: &Ctx, app: &App, entry: &Entry) -> Result<Vec<Event>, Error> {
    ctx.require(Act::Read)?;
    groups::require_open(ctx)?;
    let subject = entry.id.to_string();
    app.read(move |tx| store::events::of_subject(tx, &subject, LIMIT)).await
}

/// Where an entry is found today that used to have this slug.
///
/// # Errors
/// [`Error::NotFound`] if the actor may not see the group; [`Error::Unavailable`] if the database cannot be read.
pub async fn moved(ctx: &Ctx, app: &App, view: &GroupView, slug: &str) -> Result<Option<String>, Error> {
    ctx.require(Act::Read)?;
    groups::require_open(ctx)?;
    let (group, slug) = (view.group.id, slug.to_owned());
    let subject = app.read(move |tx| store::slugs::subject(tx, group, "roadmap", &slug)).await?;
    Ok(view.all().find(|e| Some(e.id.to_string()) == subject).map(|e| e.slug.clone()))
}

//! `accord roadmap`: adding, correcting, withdrawing, and what changed.

use crate::{
    args::{Args, Roadmap},
    fault::Fault,
    instance::Instance,
    output,
};
use app::{
    Ctx, Fields, GroupView,
    roadmap::{Correction, Proposed},
};
use jiff::civil::Date;
use model::{Entry, Lang};
use serde_json::json;
use std::collections::BTreeMap;

pub(crate) async fn run(args: &Args, what: Roadmap) -> Result<(), Fault> {
    let instance = Instance::open(args).await?;
    let group = instance.group(args).await?;
    let (ctx, app, slug) = (instance.ctx(Lang::En), &instance.app, group.group.slug.as_str());
    match what {
        Roadmap::Add { fields, reason } => {
            let entry = app::roadmap::add(&ctx, app, slug, &parse(&fields)?, reason).await?;
            done(args, "Added", &entry)
        }
        Roadmap::Correct { identifier, fields, edition, revision, reason } => {
            let correction = Correction { identifier, revision, edition, fields: parse(&fields)?, reason };
            done(args, "Corrected", &app::roadmap::correct(&ctx, app, slug, correction).await?)
        }
        Roadmap::Withdraw { identifier, reason, revision } => {
            let entry = app::roadmap::withdraw(&ctx, app, slug, (&identifier, revision), &reason).await?;
            done(args, "Taken off the roadmap", &entry)
        }
        Roadmap::Changes { from, to } => changes(args, &ctx, &instance, &group, (from, to)).await,
        Roadmap::Adopt { identifier, reason } => {
            let entry = app::roadmap::adopt(&ctx, app, slug, &identifier, reason).await;
            done(
                args,
                "Added",
                &entry.map_err(|e| {
                    instead(e, "the catalogue has nothing of that name; `accord search` finds words, too")
                })?,
            )
        }
        Roadmap::Proposals => proposals(args, &group),
        Roadmap::Accept { identifier, reason } => {
            let entry = app::roadmap::accept(&ctx, app, slug, &identifier, reason).await;
            done(
                args,
                "Accepted for",
                &entry.map_err(|e| {
                    instead(e, "nothing is proposed for that name; `accord roadmap proposals` lists what is")
                })?,
            )
        }
        Roadmap::Counts => counts(args, &group),
    }
}

/// The same fault, but with a sentence of this command where nothing was found.
fn instead(error: app::Error, sentence: &str) -> Fault {
    if matches!(error, app::Error::NotFound) { Fault::new(sentence) } else { error.into() }
}

fn parse(pairs: &[String]) -> Result<Fields, Fault> {
    let mut fields = BTreeMap::new();
    for pair in pairs {
        let (name, value) = pair
            .split_once('=')
            .ok_or_else(|| Fault::new(format!("`{pair}` is not FIELD=VALUE; write for example status=published")))?;
        fields.insert(name.trim().to_owned(), value.trim().to_owned());
    }
    Ok(fields)
}

fn done(args: &Args, what: &str, entry: &Entry) -> Result<(), Fault> {
    if args.json {
        return output::json(&catalogue::export::specification(entry));
    }
    output::line(format!("{what}: {} (revision {}).", entry.identifier, entry.revision))
}

async fn changes(
    args: &Args,
    ctx: &Ctx,
    instance: &Instance,
    group: &GroupView,
    (from, to): (Date, Option<Date>),
) -> Result<(), Fault> {
    let to = to.unwrap_or_else(|| ctx.today());
    let changes = app::roadmap::changes(ctx, &instance.app, group, from, to).await?;
    if args.json {
        let published: Vec<_> = changes
            .published
            .iter()
            .map(|(entry, e)| json!({ "entry": entry.identifier, "identifier": e.identifier, "status": e.status, "date": e.date }))
            .collect();
        let recorded: Vec<_> = changes
            .recorded
            .iter()
            .map(|(event, entry)| json!({ "identifier": entry.map(|e| &e.identifier), "event": event }))
            .collect();
        return output::json(&json!({ "from": from, "to": to, "published": published, "recorded": recorded }));
    }
    output::line(format!("Published from {from} to {to}:"))?;
    for (_, edition) in &changes.published {
        let date = edition.date.map(|d| d.to_string()).unwrap_or_default();
        output::line(format!("  {date:<10} {} ({})", edition.identifier, edition.status))?;
    }
    output::line(format!("Recorded on this roadmap: {} events", changes.recorded.len()))?;
    for (event, entry) in changes.recorded.iter().take(50) {
        let name = entry.map_or(group.group.acronym.as_str(), |e| e.identifier.as_str());
        output::line(format!("  {} {} {name}", event.at.strftime("%Y-%m-%d %H:%M"), event.kind))?;
    }
    Ok(())
}

fn proposals(args: &Args, group: &GroupView) -> Result<(), Fault> {
    let all: Vec<_> = group
        .entries
        .iter()
        .map(|entry| (entry, app::roadmap::proposals(group, entry)))
        .filter(|(_, proposals)| !proposals.is_empty())
        .collect();
    if args.json {
        let value: Vec<_> =
            all.iter().map(|(e, p)| json!({ "entry": e.identifier, "revision": e.revision, "proposals": p })).collect();
        return output::json(&json!({ "entries": value }));
    }
    for (entry, proposals) in &all {
        output::line(&entry.identifier)?;
        for p in proposals {
            let text = match &p.proposed {
                Proposed::Status { now, then, superseded_by: Some(by) } => {
                    format!("{now} -> {then}, superseded by {by}")
                }
                Proposed::Status { now, then, superseded_by: None } => format!("{now} -> {then}"),
                Proposed::Date { now: Some(now), then } => format!("{now} -> {then}"),
                Proposed::Date { now: None, then } => format!("no date -> {then}"),
                Proposed::Edition { .. } => "not on the roadmap".to_owned(),
            };
            output::line(format!("  {}: {text} ({})", p.identifier, p.source))?;
        }
    }
    output::line(format!("{} entries with proposals.", all.len()))
}

fn counts(args: &Args, group: &GroupView) -> Result<(), Fault> {
    let c = group.counts();
    if args.json {
        return output::json(&c);
    }
    output::line(format!(
        "{} entries with {} editions. The default view shows {} ({} of them marked out of scope) and hides {}: \
         {} withdrawn or expired, {} peripheral, {} charters of committees. \
         Under the entries shown stand {} withdrawn editions.",
        c.entries,
        c.editions,
        c.shown,
        c.out_of_scope,
        c.hidden_withdrawn + c.hidden_peripheral + c.hidden_charters,
        c.hidden_withdrawn,
        c.hidden_peripheral,
        c.hidden_charters,
        c.withdrawn_editions
    ))
}

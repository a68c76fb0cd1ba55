//! Importing an export of ITU-T's work programme: into the catalogue, and onto the roadmap what is on it.

use super::{import::Imported, reading::row, store_rows, work_out::work_out};
use crate::{
    App, Ctx, Error, GroupView, groups, record,
    roadmap::{self, Manner, Older},
};
use catalogue::{
    EntryDraft, assemble,
    roadmap_csv::Row,
    work_programme::{self, CATALOGUE, Item, WorkProgramme},
};
use model::{Confidence, Entry, Lang, Localized, Standing, Status, When, event::digest, policy::Act};
use store::{Outcome, source_records};

/// What the import did.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct Programme {
    /// What became of the items as documents of the catalogue.
    #[serde(flatten)]
    pub imported: Imported,
    /// Items that are on the roadmap.
    pub matched: usize,
    /// Roadmap entries of which something changed.
    pub entries_updated: usize,
    /// Items that were put onto the roadmap because they were chosen.
    pub entries_added: usize,
    /// What the programme says that is older than what the roadmap knows: outdated there, kept here.
    pub outdated: Vec<Outdated>,
    /// Items that are not on the roadmap, which may be chosen.
    pub others: Vec<String>,
}

/// A statement of the programme that lost against a newer one.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Outdated {
    /// The item.
    pub item: String,
    /// The edition on the roadmap.
    pub identifier: String,
    /// The field.
    pub field: &'static str,
    /// What the programme says.
    pub says: String,
}

/// Imports the export `bytes`; `as_of` is its own date unless given, `add` names items to put onto the roadmap.
///
/// # Errors
/// [`Error::Source`] if it is no such export; [`Error::NoGroup`].
pub async fn import_work_programme(
    ctx: &Ctx,
    app: &App,
    group: &str,
    bytes: &[u8],
    (as_of, add): (Option<When>, &[String]),
) -> Result<Programme, Error> {
    ctx.require(Act::ImportCatalogue)?;
    ctx.require(Act::ImportRoadmap)?;
    let view = groups::view(ctx, app, group).await?.ok_or(Error::NoGroup)?;
    let programme = work_programme::read(bytes).map_err(|e| Error::Source(e.to_string()))?;
    let as_of = as_of.or(programme.report_date);
    let mut done = Programme { imported: into_catalogue(app, &programme, as_of).await?, ..Programme::default() };
    work_out(app, &mut done.imported, &|_| {}).await?;
    let changes = onto_roadmap(&view, &programme, as_of, add, &mut done);
    write(ctx, app, &view, changes, &mut done).await?;
    done.imported = super::import::finish(ctx, app, CATALOGUE, done.imported).await?;
    Ok(done)
}

async fn into_catalogue(app: &App, programme: &WorkProgramme, as_of: Option<When>) -> Result<Imported, Error> {
    let known = app.read(|tx| source_records::known(tx, CATALOGUE)).await?;
    let mut done = Imported { problems: programme.problems.len(), ..Imported::default() };
    let mut rows = Vec::new();
    for item in &programme.items {
        let record = item.record(as_of);
        let facts = serde_json::to_string(&record).map_err(|e| Error::Bug(e.to_string()))?;
        let content_hash = digest(facts.as_bytes());
        done.read += 1;
        if known.get(&record.source.path).is_some_and(|k| k.content_hash == content_hash && !k.gone) {
            done.unchanged += 1;
            continue;
        }
        let is_new = !known.contains_key(&record.source.path);
        rows.push((row(&record, content_hash).map_err(Error::Source)?, is_new));
    }
    store_rows(app, rows).await?;
    Ok(done)
}

/// A change of the roadmap: the entry as it was, if it was there, and what the programme says.
enum Change {
    Update { before: Box<Entry>, after: Box<Entry> },
    Add(Box<EntryDraft>),
}

fn onto_roadmap(
    view: &GroupView,
    programme: &WorkProgramme,
    as_of: Option<When>,
    add: &[String],
    done: &mut Programme,
) -> Vec<Change> {
    let mut changes = Vec::new();
    for item in &programme.items {
        let names = || std::iter::once(&item.identifier).chain(&item.former_names);
        let found = names().find_map(|name| view.find(name)).filter(|e| e.withdrawal.is_none());
        match found {
            Some(before) => {
                done.matched += 1;
                let mut after = before.clone();
                let older = roadmap::merge(&mut after, draft(item, Some(before), as_of), Manner::Import);
                done.outdated.extend(older.into_iter().map(|o| outdated(item, o)));
                if roadmap::differs(before, &after) {
                    changes.push(Change::Update { before: Box::new(before.clone()), after: Box::new(after) });
                }
            }
            None if add.iter().any(|wanted| names().any(|n| n.eq_ignore_ascii_case(wanted.trim()))) => {
                changes.push(Change::Add(Box::new(draft(item, None, as_of))));
            }
            None => done.others.push(item.identifier.clone()),
        }
    }
    changes
}

fn outdated(item: &Item, older: Older) -> Outdated {
    let says = match older.field {
        "status" => item.stage.clone(),
        "target" => item.timing.map(|t| t.to_string()).unwrap_or_default(),
        "title" => item.title.clone(),
        _ => String::new(),
    };
    Outdated { item: item.identifier.clone(), identifier: older.identifier, field: older.field, says }
}

/// What the programme says of one item, in the form of a line of a roadmap table.
fn draft(item: &Item, entry: Option<&Entry>, as_of: Option<When>) -> EntryDraft {
    let is_named = |e: &&model::Edition| {
        let mut names = std::iter::once(&e.identifier).chain(&e.former_names);
        names.any(|n| n.eq_ignore_ascii_case(&item.identifier) || item.former_names.contains(n))
    };
    let edition = entry.and_then(|e| e.editions.iter().find(is_named).or_else(|| Some(e.lead())));
    let row = Row {
        line: 0,
        identifier: edition.map_or_else(|| item.identifier.clone(), |e| e.identifier.clone()),
        // A name that the edition has now is no former one.
        former_names: Vec::new(),
        title: if item.title.is_empty() {
            Localized::default()
        } else {
            Localized::one(Lang::En, item.title.clone(), Standing::Original)
        },
        body: entry.map_or_else(|| "ITU-T".to_owned(), |e| e.body.clone()),
        working_group: entry.map_or_else(|| item.study_group.clone(), |e| e.working_group.clone()),
        kind: edition.map_or_else(|| "Recommendation".to_owned(), |e| e.kind.clone()),
        change: edition.and_then(|e| e.change),
        status: item.status.or(edition.map(|e| e.status)).unwrap_or(Status::InProgress),
        date: None,
        // A text that is out has nothing left to decide.
        target: item.timing.filter(|_| edition.is_none_or(|e| e.status != Status::Published)),
        url: None,
        layers: Vec::new(),
        reference_points: Vec::new(),
        topics: Vec::new(),
        source: "ITU-T work programme".to_owned(),
        confidence: Confidence::Primary,
        as_of,
        notes: Vec::new(),
    };
    let mut draft = assemble(vec![row]).pop().expect("one row makes one draft");
    if let Some(entry) = entry {
        draft.identifier.clone_from(&entry.identifier);
        draft.scope = entry.scope;
        // All of it was taken over from the entry: the programme said nothing of it.
        draft.provenance.clear();
        for edition in &mut draft.editions {
            let said = |field: &str| match field {
                "status" => item.status.is_some(),
                _ => ["title", "target"].contains(&field),
            };
            edition.provenance.retain(|field, _| said(field));
        }
    }
    draft
}

async fn write(
    ctx: &Ctx,
    app: &App,
    view: &GroupView,
    changes: Vec<Change>,
    done: &mut Programme,
) -> Result<(), Error> {
    if changes.is_empty() {
        return Ok(());
    }
    done.entries_added = changes.iter().filter(|c| matches!(c, Change::Add(_))).count();
    done.entries_updated = changes.len() - done.entries_added;
    let (ctx, group) = (ctx.clone(), view.group.id);
    let reason = "ITU-T work programme".to_owned();
    app.write(move |tx| {
        let mut receipt = None;
        for change in changes {
            receipt = Some(match change {
                Change::Update { before, mut after } => {
                    roadmap::save(tx, &ctx, &before, &mut after, Some(reason.clone()))?
                }
                Change::Add(draft) => roadmap::insert(tx, &ctx, group, *draft, Some(reason.clone()))?.1,
            });
        }
        record::follow_up(tx, &ctx, &group.to_string())?;
        Ok(receipt.map_or(Outcome::Unchanged(()), |receipt| Outcome::Recorded((), receipt)))
    })
    .await
}

//! What the catalogue says of an entry and the roadmap does not: proposals, accepted by a person and by nobody else.

use super::{
    import::save,
    merge::{Manner, merge},
};
use crate::{App, Ctx, Error, GroupView, groups, record};
use catalogue::{assemble, roadmap_csv::Row};
use model::{
    Confidence, Edition, Entry, Provenance, Status, When,
    policy::Act,
    specification::{DateKind, Specification},
};
use store::Outcome;

/// One thing that the catalogue says otherwise, or that the roadmap does not have.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Proposal {
    /// The edition that is meant; for a new edition, its identifier.
    pub identifier: String,
    /// The document of the catalogue that says so.
    pub slug: String,
    /// Where that was read.
    pub source: String,
    /// When that was true, as far as anybody knows.
    pub as_of: Option<When>,
    /// What it says.
    pub proposed: Proposed,
}

/// What is proposed.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case", tag = "field")]
pub enum Proposed {
    /// Another status.
    Status {
        /// On the roadmap.
        now: Status,
        /// In the catalogue.
        then: Status,
        /// The edition that took its place, if the catalogue knows one.
        superseded_by: Option<String>,
    },
    /// Another date, or a more exact one.
    Date {
        /// On the roadmap.
        now: Option<When>,
        /// In the catalogue.
        then: When,
    },
    /// An edition, amendment or corrigendum that the roadmap does not have.
    Edition {
        /// Its status.
        status: Option<Status>,
        /// Its date.
        date: Option<When>,
    },
}

/// What the catalogue proposes for an entry. Statements older than those on the roadmap are no proposals.
pub fn proposals(view: &GroupView, entry: &Entry) -> Vec<Proposal> {
    let mut found = Vec::new();
    for edition in &entry.editions {
        let Some(fact) = view.catalogue.get(&edition.identifier) else { continue };
        let spec = &fact.specification;
        let propose = |proposed| one(&edition.identifier, &fact.slug, spec, proposed);
        // What nobody stated is no reason to change what somebody did.
        let stated = spec.status.filter(|_| !spec.is_derived("status"));
        if let Some(then) = stated.filter(|s| *s != edition.status && is_newer(edition, "status", spec)) {
            let superseded_by = spec.superseded_by.clone();
            found.push(propose(Proposed::Status { now: edition.status, then, superseded_by }));
        }
        let says_more = |then: &When| edition.date.is_none_or(|now| now != *then && !covers(*then, now));
        if let Some(then) = spec.date.filter(|d| says_more(d) && is_newer(edition, "date", spec)) {
            found.push(propose(Proposed::Date { now: edition.date, then }));
        }
        // Old editions that were left out on purpose are nobody's news.
        let newest = entry.editions.iter().filter_map(|e| e.date).max();
        let is_news = |s: &Specification| s.status != Some(Status::Withdrawn) && s.date.is_some() && s.date > newest;
        for (slug, new) in fact.missing.iter().filter(|(_, s)| is_news(s)) {
            let proposed = Proposed::Edition { status: new.status, date: new.date };
            let proposal = one(&new.identifier, slug, new, proposed);
            if !found.contains(&proposal) {
                found.push(proposal);
            }
        }
    }
    found
}

fn one(identifier: &str, slug: &str, spec: &Specification, proposed: Proposed) -> Proposal {
    let source = spec.sources.first().map(ToString::to_string).unwrap_or_default();
    Proposal { identifier: identifier.to_owned(), slug: slug.to_owned(), source, as_of: spec.as_of, proposed }
}

/// Undated statements are neither older nor newer, and are shown.
fn is_newer(edition: &Edition, field: &str, spec: &Specification) -> bool {
    let known = edition.provenance.get(field).and_then(|p| p.as_of);
    !matches!((spec.as_of, known), (Some(said), Some(known)) if said.last_day() < known.first_day())
}

/// `coarse` says nothing against `exact`: 2025 against 2025-03.
fn covers(coarse: When, exact: When) -> bool {
    coarse.first_day() <= exact.first_day() && exact.last_day() <= coarse.last_day()
}

/// Takes over everything that the catalogue proposes for the entry with this name.
///
/// # Errors
/// [`Error::NotFound`] if there is no such entry, or nothing is proposed for it; [`Error::Conflict`] if somebody
/// changed it at the same time.
pub async fn accept(
    ctx: &Ctx,
    app: &App,
    group: &str,
    identifier: &str,
    reason: Option<String>,
) -> Result<Entry, Error> {
    ctx.require(Act::CorrectEntry)?;
    let view = groups::view(ctx, app, group).await?.ok_or(Error::NoGroup)?;
    let before = view.find(identifier).filter(|e| e.withdrawal.is_none()).ok_or(Error::NotFound)?.clone();
    let proposed = proposals(&view, &before);
    if proposed.is_empty() {
        return Err(Error::NotFound);
    }
    let mut entry = before.clone();
    for proposal in &proposed {
        apply(&view, &mut entry, proposal);
    }
    let ctx = ctx.clone();
    app.write(move |tx| {
        let receipt = save(tx, &ctx, &before, &mut entry, reason)?;
        record::follow_up(tx, &ctx, &entry.group.to_string())?;
        Ok(Outcome::Recorded(entry, receipt))
    })
    .await
}

/// Does what is proposed and nothing else: what the catalogue says beside it has been proposed, too, or is no news.
fn apply(view: &GroupView, entry: &mut Entry, proposal: &Proposal) {
    let word = Provenance {
        source: proposal.source.clone(),
        as_of: proposal.as_of,
        confidence: Confidence::Primary,
        inferred: false,
    };
    let edition = entry.editions.iter_mut().find(|e| e.identifier == proposal.identifier);
    match (&proposal.proposed, edition) {
        (Proposed::Status { then, .. }, Some(edition)) => {
            edition.status = *then;
            edition.provenance.insert("status".to_owned(), word);
        }
        (Proposed::Date { then, .. }, Some(edition)) => {
            edition.date = Some(*then);
            edition.provenance.insert("date".to_owned(), word);
        }
        (Proposed::Edition { .. }, _) => {
            let mut missing = view.catalogue.values().flat_map(|fact| &fact.missing);
            if let Some((_, spec)) = missing.find(|(slug, _)| *slug == proposal.slug) {
                add(entry, spec, proposal);
            }
        }
        (Proposed::Status { .. } | Proposed::Date { .. }, None) => {}
    }
    entry.sort_editions();
}

/// Puts an edition under the entry, in the form of a line of a roadmap table.
fn add(entry: &mut Entry, spec: &Specification, proposal: &Proposal) {
    let row = Row {
        line: 0,
        identifier: proposal.identifier.clone(),
        former_names: spec.former_names.clone(),
        title: spec.titles.clone(),
        body: entry.body.clone(),
        working_group: entry.working_group.clone(),
        kind: entry.lead().kind.clone(),
        change: spec.named.change,
        status: spec.status.unwrap_or(Status::Published),
        date: spec.date,
        target: spec.dates.get(&DateKind::Target).copied(),
        url: spec.url.clone(),
        layers: Vec::new(),
        reference_points: Vec::new(),
        topics: Vec::new(),
        source: proposal.source.clone(),
        confidence: Confidence::Primary,
        as_of: proposal.as_of,
        notes: Vec::new(),
    };
    let mut draft = assemble(vec![row]).pop().expect("one row makes one draft");
    draft.identifier.clone_from(&entry.identifier);
    draft.scope = entry.scope;
    draft.provenance.clear();
    merge(entry, draft, Manner::Import);
}

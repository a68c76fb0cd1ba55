//! `/{lang}/{group}/roadmap/{identifier}`: one entry, with everything that is known of it and from where.

use super::{
    address::Addresses,
    cite,
    dated::{Dated, Target},
    editions::{self, Line},
    facts::{self, Group},
    history::{self, Record},
    labels::Labels,
    marks::{self, Mark},
    neighbours::{self, Neighbour},
    proposed::{self, Sentence},
    table::status_id,
    tags::{self, TagLink},
    titles::Title,
};
use crate::{
    errors::Failure,
    frame::{Frame, Section},
    visit::{Reply, Visit},
};
use app::{
    GroupView,
    roadmap::{self, Facet},
};
use askama::Template;
use axum::response::{IntoResponse, Redirect};
use i18n::Words;
use jiff::civil::Date;
use model::{Entry, Status, event::Event};
use std::borrow::Cow;

/// The value of a fact, in the form in which it is shown.
enum Value<'a> {
    Text(Cow<'a, str>),
    Title(Title<'a>),
    Link(Cow<'a, str>, String),
    Date(Dated),
    Target(Target),
    Names(Vec<&'a str>),
    Tags(Vec<TagLink<'a>>),
}

impl Value<'_> {
    /// Each tag says whether it was inferred.
    fn says_itself(&self) -> bool {
        matches!(self, Value::Tags(_))
    }
}

#[derive(Template)]
#[template(path = "roadmap/entry.html")]
struct Page<'a> {
    frame: Frame<'a>,
    json_ld: String,
    entry: &'a Entry,
    title: Title<'a>,
    status: Status,
    status_label: Cow<'static, str>,
    kind: Cow<'a, str>,
    url: Option<&'a str>,
    /// The edition that speaks for the entry, as the catalogue has it.
    in_catalogue: Option<String>,
    proposals: Vec<Sentence>,
    marks: Vec<Mark<'a>>,
    withdrawn: Option<(String, &'a str)>,
    facts: Vec<Group<'a, Value<'a>>>,
    editions: Vec<Line<'a>>,
    history: Vec<Record>,
    neighbours: Vec<Neighbour<'a>>,
    bibtex: String,
    mailto: String,
}

pub(super) async fn show(visit: Visit) -> Reply {
    let view = visit.group().await?;
    let (at, wanted) = (Addresses::new(visit.lang, &view.group.slug), visit.param("identifier"));
    let Some(entry) = view.entry(wanted) else {
        return elsewhere(&visit, &view, &at, wanted).await;
    };
    let history = roadmap::history(&visit.ctx, &visit.site.app, entry).await?;
    visit.page(&page(&visit, &view, &at, entry, &history))
}

/// An address that an entry used to have, or a name as people type it.
async fn elsewhere(visit: &Visit, view: &GroupView, at: &Addresses, wanted: &str) -> Reply {
    if let Some(slug) = roadmap::moved(&visit.ctx, &visit.site.app, view, wanted).await? {
        return Ok(Redirect::permanent(&at.entry(&slug)).into_response());
    }
    // What is typed may mean something else one day, so browsers should ask again.
    let found = view.find(wanted).ok_or(Failure::NotFound)?;
    Ok(Redirect::temporary(&at.entry(&found.slug)).into_response())
}

fn page<'a>(visit: &'a Visit, view: &'a GroupView, at: &Addresses, entry: &'a Entry, events: &[Event]) -> Page<'a> {
    let (words, lead) = (visit.words, entry.lead());
    let labels = Labels::new(view, words);
    let title = Title::new(&lead.title, visit.lang);
    let frame = visit.frame(Some(view), Section::Roadmap).titled(entry.identifier.as_str()).described(title.text);
    let subject = words.plain("roadmap-report-subject", &[("identifier", entry.identifier.as_str().into())]);
    Page {
        json_ld: cite::json_ld(entry, &frame.canonical(), visit.lang),
        frame: frame.below_section(),
        entry,
        title,
        status: lead.status,
        status_label: words.t(status_id(lead.status)),
        kind: labels.kind(&lead.kind),
        url: lead.url.as_deref(),
        in_catalogue: view.catalogue.get(&lead.identifier).map(|c| format!("/{}/catalogue/{}", visit.lang, c.slug)),
        proposals: proposed::sentences(view, entry, words),
        marks: marks::of_entry(entry, &labels, words),
        withdrawn: entry.withdrawal.as_ref().map(|w| (words.timestamp(w.at), w.reason.as_str())),
        facts: known(entry, &labels, at, words, visit.ctx.today()),
        editions: editions::lines(entry, &labels, words, visit.ctx.today()),
        history: events.iter().map(|e| history::record(e, &labels, words)).collect(),
        neighbours: neighbours::of(view, entry, at, visit.lang),
        bibtex: roadmap::bibtex(&[entry]),
        mailto: cite::mailto(&view.group.email, &subject),
    }
}

/// What is known of the entry, led by the edition that speaks for it; unknown fields are left out.
fn known<'a>(
    entry: &'a Entry,
    labels: &Labels<'a>,
    at: &Addresses,
    words: &'static Words,
    today: Date,
) -> Vec<Group<'a, Value<'a>>> {
    let lead = entry.lead();
    let link = |facet, raw: &'a str, label| Value::Link(label, at.with(facet, &model::slug(raw)));
    let some = |tags: Vec<TagLink<'a>>| (!tags.is_empty()).then_some(Value::Tags(tags));
    let former: Vec<&str> = entry.editions.iter().flat_map(|e| &e.former_names).map(String::as_str).collect();
    let group = &entry.working_group;
    let fields = [
        ("title", Some(Value::Title(Title::new(&lead.title, words.lang())))),
        ("kind", Some(link(Facet::Kind, &lead.kind, labels.kind(&lead.kind)))),
        ("body", Some(link(Facet::Body, &entry.body, Cow::Borrowed(entry.body.as_str())))),
        ("working_group", (!group.is_empty()).then(|| link(Facet::Group, group, Cow::Borrowed(group.as_str())))),
        ("status", Some(Value::Text(words.t(status_id(lead.status))))),
        ("date", lead.date.map(|d| Value::Date(Dated::new(d, words)))),
        ("target", Target::next(&entry.editions, today, words).map(Value::Target)),
        ("former_names", (!former.is_empty()).then_some(Value::Names(former))),
        ("layers", some(tags::layers(entry, labels, at))),
        ("reference_points", some(tags::points(entry, labels, at))),
        ("topics", some(tags::topics(entry, labels, at))),
        ("scope", Some(Value::Text(words.t(&format!("scope-{}", entry.scope.slug()))))),
    ];
    let fields = fields.into_iter().filter_map(|(field, value)| Some((field, value?)));
    let provenance = |field: &str| {
        let of_editions = || entry.editions.iter().find_map(|e| e.provenance.get(field));
        lead.provenance.get(field).or_else(|| entry.provenance.get(field)).or_else(of_editions)
    };
    facts::by_origin(fields, provenance, words)
}

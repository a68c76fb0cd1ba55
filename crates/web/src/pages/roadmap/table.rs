//! The roadmap as a table: 50 entries on a page, sorted by what the reader chooses.

use super::{
    dated::{Dated, Target},
    head::Tab,
    marks::{self, Mark},
    scene::Scene,
    tags::{self, TagLink},
    titles::Title,
};
use app::roadmap::{PAGE, Query, Sort};
use model::{Entry, Status};
use std::borrow::Cow;

/// The head of a column, by which the table can be sorted; dates and targets share one.
pub(super) struct Head {
    pub class: &'static str,
    pub links: Vec<Tab>,
    /// Value of `aria-sort` if the table is sorted by it.
    pub sorted: Option<&'static str>,
}

/// One entry.
pub(super) struct Row<'v> {
    pub href: String,
    pub identifier: &'v str,
    pub title: Title<'v>,
    pub body: &'v str,
    pub working_group: &'v str,
    pub kind: Cow<'v, str>,
    pub status: Status,
    pub status_label: Cow<'static, str>,
    pub date: Option<Dated>,
    pub target: Option<Target>,
    pub tags: Vec<TagLink<'v>>,
    pub marks: Vec<Mark<'v>>,
}

/// Where the reader is in a long answer.
pub(super) struct Paging {
    pub position: String,
    pub previous: Option<String>,
    pub next: Option<String>,
    pub pages: Vec<(usize, String, bool)>,
}

/// The table; `templates/roadmap/table.html`.
pub(super) struct Table<'v> {
    pub heads: Vec<Head>,
    pub rows: Vec<Row<'v>>,
    /// None if everything stands on one page.
    pub paging: Option<Paging>,
}

impl<'v> Table<'v> {
    pub(super) fn new(scene: &Scene<'v>) -> Table<'v> {
        let entries = scene.listing.page(scene.query);
        Table {
            heads: HEADS.map(|sorts| head(scene, sorts)).into(),
            rows: entries.iter().map(|entry| row(scene, entry)).collect(),
            paging: paging(scene, entries.len()),
        }
    }
}

/// The columns, each with the orders it offers.
const HEADS: [&[Sort]; 5] =
    [&[Sort::Identifier], &[Sort::Title], &[Sort::Body], &[Sort::Status], &[Sort::Date, Sort::Target]];

fn head(scene: &Scene<'_>, sorts: &[Sort]) -> Head {
    let order = if scene.query.descending { "descending" } else { "ascending" };
    Head {
        class: sorts.first().map_or("", |s| s.name()),
        links: sorts.iter().map(|sort| link(scene, *sort)).collect(),
        sorted: sorts.contains(&scene.query.sort).then_some(order),
    }
}

/// Sorts by this; once more, the other way round.
fn link(scene: &Scene<'_>, sort: Sort) -> Tab {
    let current = scene.query.sort == sort;
    let query = Query { sort, descending: current && !scene.query.descending, page: 1, ..scene.query.clone() };
    let label = scene.words.t(&format!("roadmap-column-{}", sort.name()));
    Tab { label, href: scene.here(&query), current }
}

fn row<'v>(scene: &Scene<'v>, entry: &'v Entry) -> Row<'v> {
    let (words, labels, lead) = (scene.words, scene.labels(), entry.lead());
    let mut tags = tags::layers(entry, &labels, scene.at);
    tags.extend(tags::points(entry, &labels, scene.at));
    Row {
        href: scene.at.entry(&entry.slug),
        identifier: &entry.identifier,
        title: Title::new(&lead.title, words.lang()),
        body: &entry.body,
        working_group: &entry.working_group,
        kind: labels.kind(&lead.kind),
        status: lead.status,
        status_label: words.t(status_id(lead.status)),
        date: lead.date.map(|d| Dated::new(d, words)),
        target: Target::next(&entry.editions, scene.today, words),
        tags,
        marks: marks::of_entry(entry, &labels, words),
    }
}

/// Message id of a status.
pub(super) fn status_id(status: Status) -> &'static str {
    match status {
        Status::Published => "status-published",
        Status::InProgress => "status-in-progress",
        Status::Withdrawn => "status-withdrawn",
    }
}

fn paging(scene: &Scene<'_>, shown: usize) -> Option<Paging> {
    let (pages, page, total) = (scene.listing.pages(), scene.query.page, scene.listing.entries.len());
    if pages < 2 && shown > 0 || total == 0 {
        return None;
    }
    let to = |page: usize| scene.here(&Query { page, ..scene.query.clone() });
    let from = (page - 1).saturating_mul(PAGE);
    let numbers = [("from", (from + 1).into()), ("to", (from + shown).into()), ("all", total.into())];
    Some(Paging {
        position: if shown > 0 { scene.words.ta("roadmap-position", &numbers) } else { String::new() },
        previous: (page > 1).then(|| to((page - 1).min(pages))),
        next: (page < pages).then(|| to(page + 1)),
        pages: (1..=pages).map(|p| (p, to(p), p == page)).collect(),
    })
}

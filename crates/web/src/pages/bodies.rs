//! The bodies whose work a group follows, and what each of them has on the roadmap.

use super::figures;
use crate::{
    frame::{Frame, Section},
    visit::{Reply, Visit},
};
use app::{GroupView, roadmap::Hidden};
use askama::Template;
use model::{Body, Entry, Relation, Status, slug};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "bodies.html")]
struct Page<'a> {
    frame: Frame<'a>,
    view: &'a GroupView,
    relations: Vec<(Relation, Vec<Row<'a>>)>,
    /// The body with most entries, to which the bars of the others are drawn.
    most: usize,
}

/// One body.
struct Row<'a> {
    body: &'a Body,
    /// Its short name, and its acronym where that is another.
    heading: String,
    /// Question that finds its work on the roadmap: `body=itu-t&group=sg13`.
    question: String,
    published: usize,
    in_progress: usize,
    withdrawn: usize,
    /// Entries that the first view leaves out for other reasons than being withdrawn.
    beside: usize,
    entries: usize,
}

/// `/{lang}/{group}/bodies`
pub(crate) async fn show(visit: Visit) -> Reply {
    let view = visit.group().await?;
    let frame = visit.frame(Some(&view), Section::Bodies);
    let relations: Vec<_> = Relation::ALL
        .into_iter()
        .map(|relation| (relation, rows(&frame, &view, relation)))
        .filter(|(_, rows)| !rows.is_empty())
        .collect();
    let most = relations.iter().flat_map(|(_, rows)| rows).map(Row::shown).max().unwrap_or_default().max(1);
    visit.page(&Page { frame, view: &view, relations, most })
}

fn rows<'a>(frame: &Frame<'_>, view: &'a GroupView, relation: Relation) -> Vec<Row<'a>> {
    view.bodies.iter().filter(|b| b.relation == relation).map(|body| row(frame, view, body)).collect()
}

fn row<'a>(frame: &Frame<'_>, view: &'a GroupView, body: &'a Body) -> Row<'a> {
    let work: Vec<&Entry> = view.entries.iter().filter(|e| body.works_on(e)).collect();
    let shown = || work.iter().copied().filter(|e| Hidden::of(e).is_none());
    Row {
        body,
        heading: heading(frame, body),
        question: question(body, &work),
        published: figures::with(shown(), Status::Published),
        in_progress: figures::with(shown(), Status::InProgress),
        withdrawn: work.iter().filter(|e| e.status() == Status::Withdrawn).count(),
        beside: work.iter().filter(|e| matches!(Hidden::of(e), Some(Hidden::Peripheral | Hidden::Charter))).count(),
        entries: work.len(),
    }
}

/// The acronym is kept beside a short name in the reader's language, because documents and the roadmap use it.
fn heading(frame: &Frame<'_>, body: &Body) -> String {
    let short = frame.short(&body.acronym);
    if short == body.acronym {
        return short;
    }
    frame.with2("bodies-short-and-acronym", &("short", short), &("acronym", &body.acronym))
}

/// The facets that find exactly this work. Groups are named only where the body is a part of another.
fn question(body: &Body, work: &[&Entry]) -> String {
    let bodies: BTreeSet<String> = work.iter().map(|e| slug(&e.body)).collect();
    let mut facets: Vec<String> = bodies.into_iter().map(|b| format!("body={b}")).collect();
    if body.work.iter().any(|w| !w.working_group.is_empty()) {
        let groups: BTreeSet<String> = work.iter().map(|e| slug(&e.working_group)).collect();
        facets.extend(groups.into_iter().map(|g| format!("group={g}")));
    }
    facets.join("&")
}

impl Row<'_> {
    /// Length of the bar: an entry that is both published and under revision counts in each part.
    fn shown(&self) -> usize {
        self.published + self.in_progress + self.withdrawn
    }

    /// Start and width of the parts of the bar, in percent of the longest.
    fn bar(&self, most: &usize) -> Vec<(&'static str, f64, f64)> {
        let mut start = 0.0;
        let parts = [("published", self.published), ("in-progress", self.in_progress), ("withdrawn", self.withdrawn)];
        parts
            .into_iter()
            .map(|(name, count)| {
                let width = f64::from(u32::try_from(count * 1000 / most).unwrap_or(1000)) / 10.0;
                start += width;
                (name, start - width, width)
            })
            .collect()
    }
}

//! The editions, amendments and drafts under an entry.

use super::{
    dated::{Dated, Target},
    facts::{self, Group},
    labels::Labels,
    marks,
    table::status_id,
    titles::Title,
};
use i18n::Words;
use jiff::civil::Date;
use model::{Edition, Entry, Status, roadmap::Change};
use std::borrow::Cow;

/// One line of the table of editions.
pub(super) struct Line<'v> {
    pub identifier: &'v str,
    pub title: Option<Title<'v>>,
    pub url: Option<&'v str>,
    pub change: Option<Cow<'static, str>>,
    pub status: Status,
    pub status_label: Cow<'static, str>,
    pub date: Option<Dated>,
    pub target: Option<Target>,
    pub notes: Vec<Cow<'v, str>>,
    pub former_names: &'v [String],
    pub secondary: bool,
    pub origins: Vec<Group<'v, ()>>,
}

pub(super) fn lines<'v>(entry: &'v Entry, labels: &Labels<'v>, words: &Words, today: Date) -> Vec<Line<'v>> {
    entry.editions.iter().map(|edition| line(entry, edition, labels, words, today)).collect()
}

fn line<'v>(entry: &Entry, edition: &'v Edition, labels: &Labels<'v>, words: &Words, today: Date) -> Line<'v> {
    let change = edition.change.map(|c| match c {
        Change::Amendment => words.t("change-amendment"),
        Change::Corrigendum => words.t("change-corrigendum"),
    });
    Line {
        identifier: &edition.identifier,
        // The title of the page is not said again for every edition that has it.
        title: (edition.title != entry.lead().title).then(|| Title::new(&edition.title, words.lang())),
        url: edition.url.as_deref(),
        change,
        status: edition.status,
        status_label: words.t(status_id(edition.status)),
        date: edition.date.map(|d| Dated::new(d, words)),
        target: Target::next([edition], today, words),
        notes: edition.notes.iter().map(|n| labels.note(n)).collect(),
        former_names: &edition.former_names,
        secondary: marks::is_secondary(edition),
        origins: facts::of_map(&edition.provenance, words),
    }
}

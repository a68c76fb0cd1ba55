//! The editions, amendments and drafts of one family, as its history.

use super::labels;
use crate::pages::roadmap::Dated;
use app::catalogue::Document;
use i18n::Words;
use model::roadmap::Change;
use std::borrow::Cow;

/// One line of the history; `templates/catalogue/family.html`.
pub(super) struct Line<'a> {
    pub href: String,
    pub identifier: &'a str,
    /// It is the one whose page this is.
    pub here: bool,
    pub change: Option<Cow<'static, str>>,
    pub status: &'static str,
    pub status_word: String,
    pub date: Option<Dated>,
    pub superseded_by: Option<&'a str>,
}

/// Newest first; nothing where the family is this one document.
pub(super) fn lines<'a>(document: &'a Document, words: &Words) -> Vec<Line<'a>> {
    if document.family.len() < 2 {
        return Vec::new();
    }
    let line = |(slug, spec): &'a (String, model::specification::Specification)| Line {
        href: format!("/{}/catalogue/{slug}", words.lang()),
        identifier: &spec.identifier,
        here: *slug == document.slug,
        change: spec.named.change.map(|change| match change {
            Change::Amendment => words.t("change-amendment"),
            Change::Corrigendum => words.t("change-corrigendum"),
        }),
        status: labels::status(spec.status),
        status_word: labels::status_word(spec.status, words),
        date: spec.date.map(|d| Dated::new(d, words)),
        superseded_by: spec.superseded_by.as_deref(),
    };
    document.family.iter().map(line).collect()
}

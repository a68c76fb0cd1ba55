//! How a specification stands to others, both ways.

use super::labels;
use crate::pages::roadmap::Title;
use app::catalogue::{Document, Related};
use i18n::Words;
use model::specification::RelationKind;
use std::borrow::Cow;

/// Documents of one kind of relation that are seen without asking for more.
const AT_ONCE: usize = 10;

/// The documents to which it stands in one way; `templates/catalogue/related.html`.
pub(super) struct Group<'a> {
    pub label: Cow<'static, str>,
    pub first: Vec<Item<'a>>,
    pub more: Vec<Item<'a>>,
    pub more_label: String,
}

/// Another document.
pub(super) struct Item<'a> {
    pub identifier: &'a str,
    /// None if it is not in the catalogue.
    pub href: Option<String>,
    pub title: Option<Title<'a>>,
    pub status: Option<(&'static str, String)>,
}

/// Groups in the order of [`RelationKind::ALL`]. The same text has a place of its own at the head of the page.
pub(super) fn groups<'a>(document: &'a Document, words: &Words) -> Vec<Group<'a>> {
    let kinds = RelationKind::ALL.into_iter().filter(|k| *k != RelationKind::SameText);
    let of_kind = |kind| document.relations.iter().filter(move |r| r.kind == kind).map(|r| item(r, words)).collect();
    let groups = kinds.map(|kind| group(kind, of_kind(kind), words));
    groups.filter(|group| !group.first.is_empty()).collect()
}

/// Where another body publishes the same text, with its address if that is in the catalogue.
pub(super) fn same_text(document: &Document, words: &Words) -> Vec<(String, Option<String>)> {
    let mut found: Vec<(String, Option<String>)> = Vec::new();
    for related in document.relations.iter().filter(|r| r.kind == RelationKind::SameText) {
        found.push((related.identifier.clone(), address(related, words)));
    }
    for identifier in &document.specification.same_text {
        if !found.iter().any(|(known, _)| known == identifier) {
            found.push((identifier.clone(), None));
        }
    }
    found
}

fn group<'a>(kind: RelationKind, mut first: Vec<Item<'a>>, words: &Words) -> Group<'a> {
    let more = if first.len() > AT_ONCE + 2 { first.split_off(AT_ONCE) } else { Vec::new() };
    Group {
        label: words.t(&format!("catalogue-relation-{}", kind.slug())),
        first,
        more_label: words.tn("roadmap-facet-more", i64::try_from(more.len()).unwrap_or(i64::MAX)),
        more,
    }
}

fn item<'a>(related: &'a Related, words: &Words) -> Item<'a> {
    let spec = related.other.as_ref().map(|(_, spec)| spec);
    Item {
        identifier: &related.identifier,
        href: address(related, words),
        title: spec.filter(|s| !s.titles.is_empty()).map(|s| Title::new(&s.titles, words.lang())),
        status: spec.map(|s| (labels::status(s.status), labels::status_word(s.status, words))),
    }
}

fn address(related: &Related, words: &Words) -> Option<String> {
    related.other.as_ref().map(|(slug, _)| format!("/{}/catalogue/{slug}", words.lang()))
}

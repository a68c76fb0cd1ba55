//! What values of facets are called in the reader's language.

use app::{
    GroupView,
    roadmap::{Choice, Facet},
};
use i18n::Words;
use model::slug;
use std::borrow::Cow;

/// Puts ids of the data into words; bodies may add values of their own, which are shown as they are.
#[derive(Clone, Copy)]
pub(crate) struct Labels<'v> {
    view: &'v GroupView,
    words: &'static Words,
}

impl<'v> Labels<'v> {
    pub(crate) fn new(view: &'v GroupView, words: &'static Words) -> Labels<'v> {
        Labels { view, words }
    }

    /// A value of a facet; `raw` as the data writes it.
    pub(crate) fn of<'a>(&self, facet: Facet, raw: &'a str) -> Cow<'a, str>
    where
        'v: 'a,
    {
        match facet {
            Facet::Body | Facet::Group | Facet::ReferencePoint | Facet::Year => Cow::Borrowed(raw),
            Facet::Status => self.words.or(&format!("status-{}", slug(raw)), raw),
            Facet::Kind => self.kind(raw),
            Facet::Layer => Cow::Borrowed(self.layer(raw)),
            Facet::Topic => self.topic(raw),
        }
    }

    /// A choice. One that is chosen but leaves nothing comes as it stands in the address.
    pub(super) fn choice(&self, facet: Facet, choice: &Choice) -> String {
        let is = |raw: &&str| slug(raw) == choice.value;
        let entries = || self.view.entries.iter();
        let found = match facet {
            _ if choice.count > 0 => None,
            Facet::Body => entries().map(|e| e.body.as_str()).find(is),
            Facet::Group => entries().map(|e| e.working_group.as_str()).find(is),
            Facet::Kind => entries().map(|e| e.lead().kind.as_str()).find(is),
            _ => None,
        };
        self.of(facet, found.unwrap_or(&choice.raw)).into_owned()
    }

    /// Kind of document, in the reader's words where there are such.
    pub(crate) fn kind<'a>(&self, raw: &'a str) -> Cow<'a, str> {
        self.words.or(&id("kind-", raw), raw)
    }

    /// A topic.
    pub(crate) fn topic<'a>(&self, raw: &'a str) -> Cow<'a, str> {
        self.words.or(&id("topic-", raw), raw)
    }

    /// A remark of whoever keeps the roadmap.
    pub(crate) fn note<'a>(&self, raw: &'a str) -> Cow<'a, str> {
        self.words.or(&id("note-", raw), raw)
    }

    /// How an entry stands to the scope of the group.
    pub(super) fn scope<'a>(&self, raw: &'a str) -> Cow<'a, str> {
        self.words.or(&id("scope-", raw), raw)
    }

    /// The name of a layer of the architecture.
    pub(crate) fn layer<'a>(&self, id: &'a str) -> &'a str
    where
        'v: 'a,
    {
        let known = self.view.architecture.layers.iter().find(|l| l.id == id);
        known.map_or(id, |l| l.names.text(self.words.lang()))
    }

    /// Whether a reference point was read in a primary text. One that the architecture lacks was not.
    pub(crate) fn is_verified(&self, point: &str) -> bool {
        self.view.architecture.points.iter().any(|p| p.id == point && p.verified)
    }
}

/// `prefix` and the slug of `raw`, in one piece.
fn id(prefix: &str, raw: &str) -> String {
    let mut id = slug(raw);
    id.insert_str(0, prefix);
    id
}

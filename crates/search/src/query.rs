//! What is asked: words, keys of identifiers, chosen facet values, page. Everything has a limit.

use crate::Sort;
use model::{Lang, policy::Audience};

/// Characters of [`Query::words`] that are read; the rest is ignored.
pub(crate) const LONGEST: usize = 200;
/// Words that are looked up.
pub(crate) const WORDS: usize = 20;
/// Keys that are looked up.
pub(crate) const KEYS: usize = 20;
/// Facet values that can be chosen.
pub(crate) const CHOSEN: usize = 40;
/// The furthest that anybody pages.
pub(crate) const FURTHEST: usize = 10_000;
/// Hits on one page.
pub(crate) const PAGE: usize = 100;

/// A side from which results can be narrowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    /// Standards body.
    Body,
    /// Study group, committee or working group.
    Group,
    /// Kind of document.
    Kind,
    /// Status.
    Status,
    /// Year.
    Year,
}

impl Facet {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Facet; 5] = [Facet::Body, Facet::Group, Facet::Kind, Facet::Status, Facet::Year];

    /// Name of the query parameter, and suffix of message ids.
    pub fn name(self) -> &'static str {
        match self {
            Facet::Body => "body",
            Facet::Group => "group",
            Facet::Kind => "kind",
            Facet::Status => "status",
            Facet::Year => "year",
        }
    }

    /// The facet of this name.
    pub fn named(name: &str) -> Option<Facet> {
        Facet::ALL.into_iter().find(|f| f.name() == name)
    }
}

/// Of whom and for whom a document is: what the visibility function is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Access<'a> {
    /// Slug of the owning group; empty for what belongs to the whole instance.
    pub group: &'a str,
    /// To whom it is open.
    pub audience: Audience,
}

/// A search. Values of one facet are alternatives; facets combine.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Query {
    /// What was typed. Empty: everything, newest first.
    pub words: String,
    /// What was typed, read as an identifier: documents with an equal look-up key come first.
    pub keys: Vec<String>,
    /// Those keys that name one edition: it is shown even if it is hidden, before the rest of its family.
    pub edition_keys: Vec<String>,
    /// Chosen facet values.
    pub chosen: Vec<(Facet, String)>,
    /// Only these sorts of things; empty for all.
    pub sorts: Vec<Sort>,
    /// Also what is hidden at first.
    pub everything: bool,
    /// In which language titles are shown where there is a choice.
    pub lang: Lang,
    /// Hits to skip.
    pub offset: usize,
    /// Hits to return.
    pub limit: usize,
}

impl Default for Query {
    fn default() -> Query {
        Query {
            words: String::new(),
            keys: Vec::new(),
            edition_keys: Vec::new(),
            chosen: Vec::new(),
            sorts: Vec::new(),
            everything: false,
            lang: Lang::En,
            offset: 0,
            limit: 20,
        }
    }
}

impl Query {
    /// A search for words, with nothing chosen.
    pub fn new(words: impl Into<String>) -> Query {
        Query { words: words.into(), ..Query::default() }
    }

    /// The values chosen of a facet.
    pub(crate) fn values(&self, facet: Facet) -> impl Iterator<Item = &str> {
        self.chosen.iter().take(CHOSEN).filter(move |(f, _)| *f == facet).map(|(_, v)| v.as_str())
    }
}

//! What is found.

use crate::{Facet, Marked, Marker, Sort};
use model::Lang;

/// How the hits answer the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matching {
    /// There were no words: everything answers.
    Everything,
    /// The hits have all the words, or the identifier that was typed.
    All,
    /// Nothing has all the words; the hits have some of them.
    Any,
    /// Nothing has any of them.
    Nothing,
}

/// One thing found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// As it was put in.
    pub id: String,
    /// What sort of thing it is.
    pub sort: Sort,
    /// Slug of the owning group; empty for what belongs to the whole instance.
    pub group: String,
    /// As in addresses.
    pub slug: String,
    /// As people write it.
    pub identifier: String,
    /// Title in the language asked for, else in English, else the first; the found words marked.
    pub title: Marked,
    /// The title's language; none if there is no title.
    pub lang: Option<Lang>,
    /// Standards body.
    pub body: String,
    /// Study group, committee or working group.
    pub committee: String,
    /// Kind of document.
    pub kind: String,
    /// Status.
    pub status: String,
    /// Date as it was put in; empty if unknown.
    pub date: String,
    /// Year.
    pub year: Option<i16>,
    /// False for superseded and withdrawn editions.
    pub latest: bool,
    /// Shown only because everything, or exactly this, was asked for.
    pub hidden: bool,
    /// Found by its identifier.
    pub exact: bool,
    /// How well it answers; comparable within one search only.
    pub score: f32,
}

/// One page of what is found, and what there is beside it.
#[derive(Debug, Clone)]
pub struct Hits {
    /// How many there are in all.
    pub total: u64,
    /// How many more there would be with [`crate::Query::everything`].
    pub hidden: u64,
    /// How the hits answer the words.
    pub matching: Matching,
    /// The page.
    pub hits: Vec<Hit>,
    /// Values of every facet with their counts, most frequent first, years newest first. A facet's own choice does not
    /// narrow its counts.
    pub facets: Vec<(Facet, Vec<(String, u64)>)>,
    /// What may have been meant, when nothing has all the words: complete texts, each with at least one hit.
    pub suggestions: Vec<String>,
    /// Marks the found words in other texts.
    pub marker: Marker,
}

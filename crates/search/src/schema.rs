//! Which fields the index has, and how a document becomes what is stored in them.
//!
//! Text is analysed here, not by the index's own analysers, and handed over as terms separated by spaces: one document
//! has texts in several languages, and each needs its own stems. Positions are not kept: there are no phrase searches,
//! and without them the index is less than half the size.

use crate::{
    Document, Sort,
    words::{self, Memory},
};
use model::{Lang, policy::Audience};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use tantivy::{
    TantivyDocument,
    schema::{FAST, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions},
};

/// Raised whenever fields or analysis change: an index of another version is made anew.
pub(crate) const VERSION: u32 = 2;

/// Names of the columns by which is counted, in the order of [`crate::Facet::ALL`].
pub(crate) const COLUMNS: [&str; 5] = ["body", "committee", "kind", "status", "year"];

/// The fields.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fields {
    pub id: Field,
    /// Look-up keys of identifiers, whole.
    pub key: Field,
    /// Terms of titles, identifier and names.
    pub title: Field,
    /// Terms of abstracts and prose.
    pub text: Field,
    /// Pairs of Han characters of the titles.
    pub han_title: Field,
    /// Pairs of Han characters of the texts.
    pub han_text: Field,
    /// Words of the titles, not stemmed.
    pub word: Field,
    columns: [Field; 5],
    access: Field,
    flags: Field,
    tie: Field,
    pub card: Field,
}

/// What is stored of a document and shown of a hit.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Card {
    pub id: String,
    pub slug: String,
    pub identifier: String,
    pub titles: Vec<(Lang, String)>,
    pub body: String,
    pub committee: String,
    pub kind: String,
    pub status: String,
    pub date: String,
    pub group: String,
}

/// What is decided for every document that matches, in one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Flags {
    pub hidden: bool,
    pub latest: bool,
    pub beside: bool,
    pub sort: Sort,
}

impl Flags {
    pub fn to_number(self) -> u64 {
        u64::from(self.hidden) | u64::from(self.latest) << 1 | (self.sort as u64) << 2 | u64::from(self.beside) << 4
    }

    pub fn from_number(number: u64) -> Flags {
        let sort = Sort::ALL.get((number >> 2 & 3) as usize).copied().unwrap_or_default();
        Flags { hidden: number & 1 != 0, latest: number & 2 != 0, beside: number & 16 != 0, sort }
    }
}

pub(crate) fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let terms = |record, norms| {
        let indexing = TextFieldIndexing::default().set_tokenizer("whitespace").set_index_option(record);
        TextOptions::default().set_indexing_options(indexing.set_fieldnorms(norms))
    };
    let column = || TextOptions::default().set_fast("raw");
    let ranked = || terms(IndexRecordOption::WithFreqs, true);
    let fields = Fields {
        id: builder.add_text_field("id", STRING),
        key: builder.add_text_field("key", STRING),
        title: builder.add_text_field("title", ranked()),
        text: builder.add_text_field("text", ranked()),
        han_title: builder.add_text_field("han_title", ranked()),
        han_text: builder.add_text_field("han_text", ranked()),
        word: builder.add_text_field("word", terms(IndexRecordOption::Basic, false)),
        columns: [
            builder.add_text_field(COLUMNS[0], column()),
            builder.add_text_field(COLUMNS[1], column()),
            builder.add_text_field(COLUMNS[2], column()),
            builder.add_text_field(COLUMNS[3], column()),
            builder.add_u64_field(COLUMNS[4], FAST),
        ],
        access: builder.add_text_field("access", column()),
        flags: builder.add_u64_field("flags", FAST),
        tie: builder.add_u64_field("tie", FAST),
        card: builder.add_text_field("card", STORED),
    };
    (builder.build(), fields)
}

/// How group and audience stand in the column that visibility is decided by.
fn access(document: &Document) -> String {
    let audience = match document.audience {
        Audience::Public => "public",
        Audience::Leadership => "leadership",
    };
    format!("{audience}/{}", document.group)
}

/// The other way round; none for what this version does not know, which nobody sees then.
pub(crate) fn read_access(access: &str) -> Option<(Audience, &str)> {
    let (audience, group) = access.split_once('/')?;
    let audience = match audience {
        "public" => Audience::Public,
        "leadership" => Audience::Leadership,
        _ => return None,
    };
    Some((audience, group))
}

/// The start of the slug as a number: equal scores have an order that does not depend on who indexed what when.
fn tie(slug: &str) -> u64 {
    let mut start = [0; 8];
    // The end tells documents of one series apart better than the beginning, which they share.
    let bytes = &slug.as_bytes()[slug.len().saturating_sub(8)..];
    start[..bytes.len()].copy_from_slice(bytes);
    u64::from_be_bytes(start)
}

impl Fields {
    pub fn document(&self, document: &Document, memory: &mut Memory) -> TantivyDocument {
        let mut made = TantivyDocument::default();
        made.add_text(self.id, &document.id);
        for key in &document.look_up_keys {
            made.add_text(self.key, key);
        }
        self.add_titles(document, memory, &mut made);
        self.add_texts(document, memory, &mut made);
        let [body, committee, kind, status, year] = self.columns;
        let also = document.also_body.iter().filter(|b| **b != document.body);
        for value in std::iter::once(&document.body).chain(also) {
            made.add_text(body, value);
        }
        made.add_text(committee, &document.committee);
        made.add_text(kind, &document.kind);
        made.add_text(status, &document.status);
        made.add_u64(year, document.year.map_or(0, |y| u64::from(y.clamp(0, 4000).unsigned_abs())));
        made.add_text(self.access, access(document));
        let flags =
            Flags { hidden: document.hidden, latest: document.latest, beside: document.beside, sort: document.sort };
        made.add_u64(self.flags, flags.to_number());
        made.add_u64(self.tie, tie(&document.slug));
        made.add_text(self.card, card(document));
        made
    }

    fn add_titles(&self, document: &Document, memory: &mut Memory, made: &mut TantivyDocument) {
        let (mut terms, mut pairs, mut plain) = (String::new(), String::new(), BTreeSet::new());
        let names = std::iter::once(&document.identifier).chain(&document.names).map(|n| (Lang::En, n));
        for (lang, text) in names.chain(document.titles.iter().map(|(lang, title)| (*lang, title))) {
            words::document_terms(text, lang, memory, &mut terms);
            words::han_pairs(text, &mut pairs);
            words::plain_words(text, |word| {
                plain.insert(word);
            });
        }
        made.add_text(self.title, terms);
        made.add_text(self.word, plain.into_iter().collect::<Vec<_>>().join(" "));
        if !pairs.is_empty() {
            made.add_text(self.han_title, pairs);
        }
    }

    fn add_texts(&self, document: &Document, memory: &mut Memory, made: &mut TantivyDocument) {
        let (mut terms, mut pairs) = (String::new(), String::new());
        for (lang, text) in &document.texts {
            words::document_terms(text, *lang, memory, &mut terms);
            words::han_pairs(text, &mut pairs);
        }
        if !terms.is_empty() {
            made.add_text(self.text, terms);
        }
        if !pairs.is_empty() {
            made.add_text(self.han_text, pairs);
        }
    }
}

fn card(document: &Document) -> String {
    let card = Card {
        id: document.id.clone(),
        slug: document.slug.clone(),
        identifier: document.identifier.clone(),
        titles: document.titles.clone(),
        body: document.body.clone(),
        committee: document.committee.clone(),
        kind: document.kind.clone(),
        status: document.status.clone(),
        date: document.date.clone(),
        group: document.group.clone(),
    };
    serde_json::to_string(&card).expect("strings and pairs of strings always have a JSON form")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_survive() {
        for sort in Sort::ALL {
            for (hidden, latest, beside) in [(false, true, false), (true, false, true), (true, true, false)] {
                let flags = Flags { hidden, latest, beside, sort };
                assert_eq!(Flags::from_number(flags.to_number()), flags);
            }
        }
    }

    #[test]
    fn access_survives() {
        let document = Document { audience: Audience::Leadership, group: "qkdn".into(), ..Document::default() };
        assert_eq!(read_access(&access(&document)), Some((Audience::Leadership, "qkdn")));
        assert_eq!(read_access("everybody/"), None);
    }
}

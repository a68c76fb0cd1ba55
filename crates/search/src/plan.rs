//! From what was typed to what the index is asked.
//!
//! A word may stand in a document as any of its terms, in the title or in the text; the best of them counts, not their
//! sum, or titles in two languages would weigh double.

use crate::{
    collect::{EDITION, EXACT},
    query::{self, KEYS, LONGEST, WORDS},
    schema::Fields,
    words::{self, Chunk},
};
use std::collections::HashMap;
use tantivy::{
    Searcher, Term,
    query::{BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, Occur, Query, TermQuery},
    schema::{Field, IndexRecordOption},
};

/// A hit in the title weighs as much as this many in the text.
const TITLE: f32 = 4.0;
/// A word that only begins as the last one typed.
const BEGINNING: f32 = 1.0;
/// Words that are taken for one beginning.
const BEGINNINGS: usize = 40;
/// Words that are looked at for one beginning, in each part of the index.
const LOOKED_AT: usize = 2_000;

/// A word that was typed: what stands between two spaces.
#[derive(Debug)]
pub(crate) struct Typed {
    /// As typed.
    pub whole: String,
    /// Folded words in it.
    pub parts: Vec<String>,
    /// All of it as one name, if it has punctuation inside.
    pub joined: Option<String>,
    /// Runs of Han characters in it.
    pub han: Vec<String>,
    /// Whether it may be the beginning of a word.
    pub open: bool,
}

/// Reads what was typed, up to the limits; without words that tell nothing, unless there are no others.
pub(crate) fn read(words: &str) -> Vec<Typed> {
    let text: String = words.chars().take(LONGEST).collect();
    let mut typed = Vec::new();
    let mut room = WORDS;
    for chunk in words::chunks(&text) {
        let parts: Vec<String> = chunk.parts.iter().take(room).map(|p| words::fold(p.text)).collect();
        room -= parts.len();
        if !parts.is_empty() {
            typed.push(typed_of(&chunk, parts));
        }
    }
    let tells = |t: &Typed| t.parts.len() > 1 || !words::is_stop_word(&t.parts[0]);
    if typed.iter().any(tells) {
        typed.retain(tells);
    }
    if let Some(last) = typed.last_mut() {
        last.open = text.ends_with(|c: char| !c.is_whitespace()) && text.trim_end().ends_with(&last.whole);
    }
    typed
}

fn typed_of(chunk: &Chunk<'_>, parts: Vec<String>) -> Typed {
    Typed {
        whole: chunk.whole.to_owned(),
        parts,
        joined: words::joined(chunk),
        han: chunk.han.iter().map(|run| words::fold(run)).collect(),
        open: false,
    }
}

/// What the index is asked for one search.
pub(crate) struct Plan<'a> {
    pub searcher: &'a Searcher,
    pub fields: &'a Fields,
}

type Clause = Box<dyn Query>;

impl Plan<'_> {
    /// One clause for every word; none for words that stand nowhere.
    pub fn clauses(&self, typed: &[Typed]) -> tantivy::Result<Vec<Option<Clause>>> {
        typed.iter().map(|word| self.clause(word)).collect()
    }

    /// All of the clauses, or one of the keys.
    pub fn all(&self, clauses: &[Option<Clause>], query: &query::Query) -> Option<Clause> {
        let words: Option<Vec<Clause>> = clauses.iter().map(|c| c.as_ref().map(|c| c.box_clone())).collect();
        let words = words.filter(|w| !w.is_empty()).map(every);
        let (names, editions) = (self.keys(&query.keys, EXACT), self.keys(&query.edition_keys, EDITION));
        either([words, names, editions].into_iter().flatten().collect())
    }

    /// Some of the clauses; more of them score higher.
    pub fn any(&self, clauses: &[Option<Clause>]) -> Option<Clause> {
        either(clauses.iter().flatten().map(|c| c.box_clone()).collect())
    }

    /// In how many documents the word stands, at most.
    pub fn frequency(&self, word: &Typed) -> tantivy::Result<u64> {
        let mut most = 0;
        for term in word.parts.iter().chain(&word.joined).flat_map(|part| words::query_terms(part)) {
            for field in [self.fields.title, self.fields.text] {
                most = most.max(self.searcher.doc_freq(&Term::from_field_text(field, &term))?);
            }
        }
        Ok(most)
    }

    fn keys(&self, keys: &[String], score: f32) -> Option<Clause> {
        let keys = keys.iter().filter(|k| !k.is_empty()).take(KEYS);
        let terms: Vec<Clause> = keys.map(|key| self.term(self.fields.key, key)).collect();
        let keys = either(terms)?;
        Some(Box::new(ConstScoreQuery::new(keys, score)))
    }

    fn clause(&self, word: &Typed) -> tantivy::Result<Option<Clause>> {
        let mut ways = Vec::new();
        let last = word.parts.len() - 1;
        let parts = word.parts.iter().enumerate().map(|(at, part)| self.part(part, word.open && at == last));
        let parts: Option<Vec<Clause>> = parts.collect::<tantivy::Result<_>>()?;
        ways.extend(parts.map(every));
        if let Some(joined) = &word.joined {
            ways.extend(self.part(joined, word.open)?);
        }
        if !word.han.is_empty() {
            ways.extend(self.han(word, self.fields.han_title, TITLE)?);
            ways.extend(self.han(word, self.fields.han_text, 1.0)?);
        }
        Ok(best(ways))
    }

    /// A word without punctuation, in any of its forms.
    fn part(&self, folded: &str, open: bool) -> tantivy::Result<Option<Clause>> {
        let mut ways = Vec::new();
        for term in words::query_terms(folded) {
            ways.extend(self.scored(self.fields.title, &term, TITLE)?);
            ways.extend(self.scored(self.fields.text, &term, 1.0)?);
        }
        if open {
            ways.extend(self.beginning(folded)?);
        }
        Ok(best(ways))
    }

    /// All pairs of Han characters of the word, and its other parts.
    fn han(&self, word: &Typed, field: Field, weight: f32) -> tantivy::Result<Option<Clause>> {
        let mut all = Vec::new();
        for pair in word.han.iter().flat_map(|run| words::pairs(run)) {
            let Some(clause) = self.scored(field, pair, weight)? else { return Ok(None) };
            all.push(clause);
        }
        let others = word.parts.iter().filter(|part| !word.han.iter().any(|run| run.contains(part.as_str())));
        for part in others {
            let Some(clause) = self.part(part, false)? else { return Ok(None) };
            all.push(clause);
        }
        Ok(Some(every(all)))
    }

    /// Words of titles that begin like this.
    fn beginning(&self, folded: &str) -> tantivy::Result<Option<Clause>> {
        let enough = if folded.is_ascii() { 3 } else { 2 };
        if folded.chars().count() < enough {
            return Ok(None);
        }
        let mut found: HashMap<String, u64> = HashMap::new();
        for segment in self.searcher.segment_readers() {
            let index = segment.inverted_index(self.fields.word)?;
            let mut stream = index.terms().range().ge(folded).into_stream()?;
            let mut room = LOOKED_AT;
            while room > 0 && stream.advance() {
                room -= 1;
                let Some(term) = std::str::from_utf8(stream.key()).ok().filter(|t| t.starts_with(folded)) else {
                    break;
                };
                if term != folded {
                    *found.entry(term.to_owned()).or_default() += u64::from(stream.value().doc_freq);
                }
            }
        }
        let mut found: Vec<(String, u64)> = found.into_iter().collect();
        found.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        found.truncate(BEGINNINGS);
        let union = either(found.iter().map(|(term, _)| self.term(self.fields.word, term)).collect());
        Ok(union.map(|union| Box::new(ConstScoreQuery::new(union, BEGINNING)) as Clause))
    }

    fn scored(&self, field: Field, text: &str, weight: f32) -> tantivy::Result<Option<Clause>> {
        let term = Term::from_field_text(field, text);
        if self.searcher.doc_freq(&term)? == 0 {
            return Ok(None);
        }
        let clause = Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs));
        Ok(Some(if weight == 1.0 { clause } else { Box::new(BoostQuery::new(clause, weight)) }))
    }

    fn term(&self, field: Field, text: &str) -> Clause {
        Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::Basic))
    }
}

fn every(mut clauses: Vec<Clause>) -> Clause {
    if clauses.len() == 1 { clauses.remove(0) } else { Box::new(BooleanQuery::intersection(clauses)) }
}

fn either(mut clauses: Vec<Clause>) -> Option<Clause> {
    match clauses.len() {
        0 => None,
        1 => Some(clauses.remove(0)),
        _ => Some(Box::new(BooleanQuery::new(clauses.into_iter().map(|c| (Occur::Should, c)).collect()))),
    }
}

fn best(mut clauses: Vec<Clause>) -> Option<Clause> {
    match clauses.len() {
        0 => None,
        1 => Some(clauses.remove(0)),
        _ => Some(Box::new(DisjunctionMaxQuery::new(clauses))),
    }
}

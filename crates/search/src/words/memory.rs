//! Words that were reduced before: prose says the same words again and again, and stemming one takes longer than
//! everything else that is done with it.

use super::word_terms;
use model::Lang;
use std::collections::HashMap;

/// Words remembered for each language; beyond that we start afresh, so that memory stays small whatever comes.
const MOST: usize = 50_000;

/// Terms by word, for each language.
#[derive(Default)]
pub(crate) struct Memory {
    known: [HashMap<Box<str>, Box<str>>; Lang::ALL.len()],
}

impl Memory {
    /// Terms of one word of a document, each followed by a space.
    pub fn terms(&mut self, word: &str, lang: Lang) -> &str {
        let known = &mut self.known[lang as usize];
        if known.len() >= MOST {
            known.clear();
        }
        if !known.contains_key(word) {
            known.insert(word.into(), word_terms(word, lang).into_boxed_str());
        }
        known.get(word).map_or("", |terms| terms)
    }
}

//! Spelling help: words of titles that are nearly what was typed, by the Levenshtein automaton of the index.

use crate::plan::{Plan, Typed};
use std::collections::HashMap;
use tantivy::{Term, query::FuzzyTermQuery};

/// Texts that are proposed.
pub(crate) const PROPOSALS: usize = 3;
/// Words that are looked up among the nearly right ones; with more of them wrong nobody can guess, and each takes time.
const LOOKED_UP: usize = 2;

/// A word in no more documents than this may be a mistake that others made before.
const RARE: u64 = 20;
/// Texts that are tried.
const TRIED: usize = 3;

/// Complete texts with the unknown words replaced, the likeliest first; whether they find anything is not known yet.
pub(crate) fn proposals(plan: &Plan<'_>, typed: &[Typed]) -> tantivy::Result<Vec<String>> {
    let mut texts = vec![Vec::new()];
    let (mut looked_up, mut corrected) = (0, false);
    for word in typed {
        let frequency = plan.frequency(word)?;
        let mut choices = Vec::new();
        if frequency <= RARE && looked_up < LOOKED_UP {
            choices = near(plan, word, frequency)?;
            looked_up += 1;
            corrected |= !choices.is_empty();
        }
        if choices.is_empty() {
            choices.push(word.whole.clone());
        }
        texts = texts
            .iter()
            .flat_map(|start| {
                choices.iter().map(move |choice| [start.as_slice(), std::slice::from_ref(choice)].concat())
            })
            .collect();
    }
    if !corrected {
        return Ok(Vec::new());
    }
    Ok(texts.into_iter().take(TRIED).map(|words| words.join(" ")).collect())
}

/// Words at most one letter away, two for long ones, that are more frequent: nearest first, then the most frequent.
fn near(plan: &Plan<'_>, word: &Typed, frequency: u64) -> tantivy::Result<Vec<String>> {
    let typed = word.joined.as_ref().unwrap_or(&word.parts[0]);
    let length = typed.chars().count();
    // Numbers that are nearly right are other documents, not other spellings.
    if length < 3 || typed.bytes().any(|b| b.is_ascii_digit()) || (word.parts.len() > 1 && word.joined.is_none()) {
        return Ok(Vec::new());
    }
    for distance in 1..=if length < 6 { 1 } else { 2 } {
        let automaton = FuzzyTermQuery::new(Term::from_field_text(plan.fields.word, typed), distance, true);
        let mut found: HashMap<String, u64> = HashMap::new();
        for segment in plan.searcher.segment_readers() {
            let index = segment.inverted_index(plan.fields.word)?;
            let mut stream = index.terms().search(automaton.automaton()?).into_stream()?;
            while stream.advance() {
                if let Ok(term) = std::str::from_utf8(stream.key()) {
                    *found.entry(term.to_owned()).or_default() += u64::from(stream.value().doc_freq);
                }
            }
        }
        let mut found: Vec<(String, u64)> = found.into_iter().filter(|(_, count)| *count > frequency).collect();
        // People seldom mistake the first letter.
        let first = |term: &str| term.chars().next() != typed.chars().next();
        found.sort_unstable_by_key(|(term, count)| (first(term), std::cmp::Reverse(*count), term.clone()));
        if !found.is_empty() {
            return Ok(found.into_iter().take(PROPOSALS).map(|(term, _)| term).collect());
        }
    }
    Ok(Vec::new())
}

//! Marking: the words that were asked for, wherever they stand in a text, in whatever form.

use crate::{Marked, plan::Typed, words};
use model::Lang;
use std::collections::HashSet;

/// Knows what was asked for, and marks it.
#[derive(Debug, Clone, Default)]
pub struct Marker {
    terms: HashSet<String>,
    /// What the last word may be the beginning of.
    beginning: Option<String>,
    /// Runs of Han characters.
    han: Vec<String>,
}

impl Marker {
    pub(crate) fn new(typed: &[Typed]) -> Marker {
        let mut marker = Marker::default();
        for word in typed {
            let names = word.parts.iter().chain(&word.joined);
            marker.terms.extend(names.flat_map(|name| words::query_terms(name)));
            marker.han.extend(word.han.iter().filter(|run| run.chars().nth(1).is_some()).cloned());
            if word.open {
                marker.beginning = word.parts.last().filter(|p| p.chars().count() > 2).cloned();
            }
        }
        marker
    }

    /// The text with the words marked.
    pub fn mark(&self, text: &str, lang: Lang) -> Marked {
        let mut marked = Marked::default();
        let mut at = 0;
        for (start, end) in self.places(text, lang) {
            if start >= at {
                marked.push(&text[at..start], false);
                marked.push(&text[start..end], true);
                at = end;
            }
        }
        marked.push(&text[at..], false);
        marked
    }

    /// About `length` characters around the first marked words, cut at spaces; none if the text has none of them.
    pub fn excerpt(&self, text: &str, lang: Lang, length: usize) -> Option<Marked> {
        let (first, _) = self.places(text, lang).into_iter().next()?;
        let mut start = first;
        for (at, _) in text[..first].char_indices().rev().take(length / 4) {
            start = at;
        }
        if start > 0 {
            start += text[start..first].find(char::is_whitespace).map_or(0, |at| at);
        }
        let rest = &text[start..];
        let mut end = rest.char_indices().nth(length).map_or(rest.len(), |(at, _)| at);
        if end < rest.len() {
            let past = first - start;
            end = rest[past..end].rfind(char::is_whitespace).map_or(end, |at| past + at);
        }
        let piece = rest[..end].trim();
        let mut excerpt = Marked::default();
        excerpt.push(if start > 0 { "… " } else { "" }, false);
        excerpt.0.extend(self.mark(piece, lang).0);
        excerpt.push(if start + end < text.len() { " …" } else { "" }, false);
        Some(excerpt)
    }

    /// Where the words stand, in order, in bytes.
    fn places(&self, text: &str, lang: Lang) -> Vec<(usize, usize)> {
        let mut places = Vec::new();
        for chunk in words::chunks(text) {
            let (Some(first), Some(last)) = (chunk.parts.first(), chunk.parts.last()) else { continue };
            if words::joined(&chunk).is_some_and(|joined| self.terms.contains(&joined)) {
                places.push((first.start, last.start + last.text.len()));
                continue;
            }
            let parts = chunk.parts.iter().filter(|part| self.has(part.text, lang));
            places.extend(parts.map(|part| (part.start, part.start + part.text.len())));
        }
        for run in &self.han {
            places.extend(text.match_indices(run.as_str()).map(|(at, _)| (at, at + run.len())));
        }
        places.sort_unstable_by_key(|(start, end)| (*start, std::cmp::Reverse(*end)));
        places
    }

    fn has(&self, word: &str, lang: Lang) -> bool {
        let folded = words::fold(word);
        if self.beginning.as_ref().is_some_and(|beginning| folded.starts_with(beginning.as_str())) {
            return true;
        }
        words::word_terms(&folded, lang).split(' ').any(|term| self.terms.contains(term))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan;

    #[test]
    fn words_are_marked_in_every_form() {
        for (typed, lang, text, expected) in [
            ("network keys", Lang::En, "Key <b> networks", "<mark>Key</mark> &lt;b&gt; <mark>networks</mark>"),
            ("y3802", Lang::En, "ITU-T Y.3802 (2020)", "ITU-T <mark>Y.3802</mark> (2020)"),
            ("y.3802", Lang::En, "ITU-T Y.3802", "ITU-T <mark>Y.3802</mark>"),
            ("securite", Lang::Fr, "La sécurité", "La <mark>sécurité</mark>"),
            ("密钥", Lang::Zh, "量子密钥分发", "量子<mark>密钥</mark>分发"),
            ("شبكة", Lang::Ar, "أمن الشبكات", "أمن <mark>الشبكات</mark>"),
            ("crypt", Lang::En, "Cryptography", "<mark>Cryptography</mark>"),
        ] {
            assert_eq!(Marker::new(&plan::read(typed)).mark(text, lang).html(), expected, "{typed}");
        }
    }

    #[test]
    fn an_excerpt_begins_and_ends_at_words() {
        let text = format!("{}the quantum key{}", "long before ".repeat(20), " and long after".repeat(20));
        let marker = Marker::new(&plan::read("quantum "));
        let excerpt = marker.excerpt(&text, Lang::En, 60).unwrap();
        assert_eq!(excerpt.plain(), "… before the quantum key and long after and long after and …");
        assert!(excerpt.has_marks());
        assert!(marker.excerpt("nothing here", Lang::En, 60).is_none());
    }
}

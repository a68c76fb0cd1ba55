//! What a reader asks, read from an address and written into one: a question always has the same address, so that it
//! can be kept and sent on.

use crate::pages::roadmap::{encode, pairs};
use app::search::{Asked, Facet};

/// Hits on one page.
pub(super) const PAGE: usize = 20;

/// The last page that can be reached. The index goes no further, and nobody reads that far.
pub(super) const LAST: usize = 500;

/// Characters of what is typed that are read.
const LONGEST: usize = 200;

/// Values of facets that can be chosen at once.
const MOST: usize = 40;

/// A question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Question {
    /// As typed, without spaces around it.
    pub words: String,
    /// Chosen values of facets, in the order of addresses.
    pub chosen: Vec<(Facet, String)>,
    /// Also what is hidden at first.
    pub everything: bool,
    /// From 1.
    pub page: usize,
}

impl Question {
    /// What an address asks; what is not understood is not asked.
    pub(crate) fn parse(query: &str) -> Question {
        let mut question = Question { page: 1, ..Question::default() };
        for (name, value) in pairs(query) {
            let value: String = value.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
            let value = value.trim();
            match (name.as_str(), Facet::named(&name)) {
                ("q", _) if question.words.is_empty() => value.clone_into(&mut question.words),
                ("all", _) => question.everything = value == "1",
                ("page", _) => question.page = value.parse().unwrap_or(1).clamp(1, LAST),
                (_, Some(facet)) if !value.is_empty() => question.chosen.push((facet, value.to_owned())),
                _ => {}
            }
        }
        question.chosen.sort();
        question.chosen.dedup();
        question.chosen.truncate(MOST);
        question
    }

    /// Whether nothing is asked.
    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty() && self.chosen.is_empty() && !self.everything
    }

    /// For the index.
    pub(crate) fn asked(&self, catalogue_only: bool) -> Asked {
        Asked {
            words: self.words.clone(),
            chosen: self.chosen.clone(),
            everything: self.everything,
            catalogue_only,
            offset: (self.page - 1) * PAGE,
            limit: PAGE,
        }
    }

    /// The words alone.
    pub(crate) fn narrowed(&self) -> Question {
        Question { words: self.words.clone(), page: 1, ..Question::default() }
    }

    /// The same with other words, from the first page.
    pub(super) fn with_words(&self, words: &str) -> Question {
        Question { words: words.to_owned(), page: 1, ..self.clone() }
    }

    /// The same with this value chosen, or no longer chosen; from the first page.
    pub(super) fn toggled(&self, facet: Facet, value: &str) -> Question {
        let mut chosen = self.chosen.clone();
        match chosen.iter().position(|(f, v)| *f == facet && v == value) {
            Some(place) => drop(chosen.remove(place)),
            None => chosen.push((facet, value.to_owned())),
        }
        chosen.sort();
        Question { chosen, page: 1, ..self.clone() }
    }

    /// Names and values of its parameters, but the page.
    pub(super) fn parameters(&self) -> Vec<(&'static str, &str)> {
        let words = (!self.words.is_empty()).then_some(("q", self.words.as_str()));
        let chosen = self.chosen.iter().map(|(facet, value)| (facet.name(), value.as_str()));
        words.into_iter().chain(chosen).chain(self.everything.then_some(("all", "1"))).collect()
    }

    /// Its address below `base`.
    pub(crate) fn address(&self, base: &str) -> String {
        let mut out = base.to_owned();
        let page = self.page.to_string();
        let page = (self.page > 1).then_some(("page", page.as_str()));
        for (number, (name, value)) in self.parameters().into_iter().chain(page).enumerate() {
            out.push(if number == 0 { '?' } else { '&' });
            out.push_str(name);
            out.push('=');
            encode(&mut out, value);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_has_one_address() {
        let expected = "/en/x/search?q=key%20relay&body=ETSI&body=ITU-T&year=2024&all=1&page=3";
        for asked in [
            "q=key+relay&year=2024&body=ITU-T&body=ETSI&page=3&all=1",
            "page=3&all=1&body=ETSI&body=ITU-T&body=ETSI&q=%20key%20relay&year=2024&colour=red",
        ] {
            assert_eq!(Question::parse(asked).address("/en/x/search"), expected);
        }
        assert_eq!(Question::parse("").address("/en/catalogue"), "/en/catalogue");
    }

    #[test]
    fn nonsense_asks_nothing() {
        for query in ["", "q=", "q=%00&body=&page=-1", "page=99999999999999999999&all=yes"] {
            assert!(Question::parse(query).is_empty(), "{query}");
        }
        assert_eq!(Question::parse("q=x&page=100000").page, LAST);
        assert_eq!(Question::parse(&format!("q={}", "w".repeat(5000))).words.len(), LONGEST);
    }

    #[test]
    fn choosing_twice_is_choosing_nothing() {
        let question = Question::parse("q=x&body=ETSI&page=4");
        let first = Question { page: 1, ..question.clone() };
        let more = question.toggled(Facet::Body, "3GPP");
        assert_eq!(more.address(""), "?q=x&body=3GPP&body=ETSI");
        assert_eq!(more.toggled(Facet::Body, "3GPP"), first);
    }
}

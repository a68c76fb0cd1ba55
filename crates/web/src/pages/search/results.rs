//! One page of what was found, with everything by which it can be narrowed.

use super::{
    Question, narrow,
    pager::Pager,
    row::{self, Row},
};
use crate::pages::roadmap::{Chip, Panel, Switch};
use app::{
    GroupView,
    search::{Hits, Matching},
};
use i18n::Words;

/// `templates/search/results.html`.
pub(crate) struct Results {
    pub found: String,
    /// Nothing has all the words; these have some of them.
    pub some: bool,
    pub panels: Vec<Panel>,
    pub chips: Vec<Chip>,
    /// The same words with nothing chosen.
    pub clear: Option<String>,
    pub switch: Switch,
    pub rows: Vec<Row>,
    pub pager: Option<Pager>,
    /// What may have been meant, with its address.
    pub suggestions: Vec<(String, String)>,
}

impl Results {
    /// `base` is the address of the page without a question; `view` the group whose page it is.
    pub(crate) fn new(
        question: &Question,
        hits: &Hits,
        base: &str,
        (words, view): (&Words, Option<&GroupView>),
    ) -> Results {
        let total = usize::try_from(hits.total).unwrap_or(usize::MAX);
        let cleared = Question { chosen: Vec::new(), page: 1, ..question.clone() };
        Results {
            found: words.ta("search-found", &[("n", total.into())]),
            some: hits.matching == Matching::Any,
            panels: narrow::panels(question, hits, base, words),
            chips: narrow::chips(question, base, words),
            clear: (!question.chosen.is_empty()).then(|| cleared.address(base)),
            switch: narrow::switch(question, hits, base, words),
            rows: hits.hits.iter().map(|hit| row::row(hit, hits, words, view)).collect(),
            pager: Pager::new(question, (total, hits.hits.len()), base, words),
            suggestions: hits.suggestions.iter().map(|s| (s.clone(), question.with_words(s).address(base))).collect(),
        }
    }
}

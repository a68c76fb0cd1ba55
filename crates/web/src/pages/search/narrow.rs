//! By what an answer can be narrowed: facets with counts, what was chosen, and what is hidden at first.

use super::Question;
use crate::pages::{
    catalogue::labels,
    roadmap::{Chip, Panel, Pick, Switch},
};
use app::search::{Facet, Hits};
use i18n::Words;

/// In this order on the page.
const SHOWN: [Facet; 5] = [Facet::Body, Facet::Status, Facet::Kind, Facet::Year, Facet::Group];

/// Values that are seen without asking for more.
const AT_ONCE: usize = 7;

/// Values that can be seen at all; whoever looks for another narrows by something else first.
const MOST: usize = 60;

/// The facets that tell hits apart.
pub(super) fn panels(question: &Question, hits: &Hits, base: &str, words: &Words) -> Vec<Panel> {
    let values = |facet: Facet| hits.facets.iter().find(|(f, _)| *f == facet).map(|(_, values)| (facet, values));
    let facets = SHOWN.into_iter().filter_map(values).filter(|(_, values)| !values.is_empty());
    facets.map(|(facet, values)| panel(question, (facet, values), base, words)).collect()
}

fn panel(question: &Question, (facet, values): (Facet, &[(String, u64)]), base: &str, words: &Words) -> Panel {
    let is_chosen = |value: &str| question.chosen.iter().any(|(f, v)| *f == facet && v == value);
    let pick = |(value, count): &(String, u64)| Pick {
        label: label(facet, value, words),
        count: usize::try_from(*count).unwrap_or(usize::MAX),
        chosen: is_chosen(value),
        href: question.toggled(facet, value).address(base),
    };
    let rest = values.iter().skip(MOST).filter(|(value, _)| is_chosen(value));
    let mut first: Vec<Pick> = values.iter().take(MOST).chain(rest).map(pick).collect();
    // One more line costs less than the words that would stand in its place.
    let more = if first.len() > AT_ONCE + 1 { first.split_off(AT_ONCE) } else { Vec::new() };
    Panel {
        label: words.t(&format!("roadmap-facet-{}", facet.name())),
        open: matches!(facet, Facet::Body | Facet::Status) || values.iter().any(|(value, _)| is_chosen(value)),
        more_label: words.tn("roadmap-facet-more", i64::try_from(more.len()).unwrap_or(i64::MAX)),
        more_open: more.iter().any(|p| p.chosen),
        first,
        more,
    }
}

/// What was chosen, each with the way back.
pub(super) fn chips(question: &Question, base: &str, words: &Words) -> Vec<Chip> {
    let chip = |(facet, value): &(Facet, String)| Chip {
        facet: words.t(&format!("roadmap-facet-{}", facet.name())),
        label: label(*facet, value, words),
        href: question.toggled(*facet, value).address(base),
    };
    question.chosen.iter().map(chip).collect()
}

/// Showing what is hidden at first, and how much that is.
pub(super) fn switch(question: &Question, hits: &Hits, base: &str, words: &Words) -> Switch {
    let hidden = i64::try_from(hits.hidden).unwrap_or(i64::MAX);
    Switch {
        on: question.everything,
        href: Question { everything: !question.everything, page: 1, ..question.clone() }.address(base),
        hidden: (hidden > 0).then(|| words.tn("search-hidden", hidden)),
    }
}

fn label(facet: Facet, value: &str, words: &Words) -> String {
    match facet {
        Facet::Kind => labels::kind(value, words),
        Facet::Status => words.or(&format!("status-{value}"), value).into_owned(),
        Facet::Body | Facet::Group | Facet::Year => value.to_owned(),
    }
}

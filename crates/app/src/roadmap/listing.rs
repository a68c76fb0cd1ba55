//! Entries that answer a question, and how many each further choice would leave.

use super::query::{Facet, PAGE, Query, Sort};
use crate::GroupView;
use i18n::Words;
use model::{Entry, Scope, Status};
use std::{cmp::Ordering, collections::HashMap};

/// Why the default view leaves an entry out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hidden {
    /// No edition is in force or in progress.
    Withdrawn,
    /// Beside the group's scope.
    Peripheral,
    /// The terms of reference of a committee.
    Charter,
}

impl Hidden {
    /// Why this entry is left out, or `None` if it is shown.
    pub fn of(entry: &Entry) -> Option<Hidden> {
        match entry.scope {
            Scope::Charter => Some(Hidden::Charter),
            Scope::Peripheral => Some(Hidden::Peripheral),
            _ if entry.status() == Status::Withdrawn => Some(Hidden::Withdrawn),
            Scope::Core | Scope::OutOfScope => None,
        }
    }
}

/// One value of a facet that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// As in the address.
    pub value: String,
    /// As the data writes it, for vocabularies that bodies name themselves (bodies, groups, kinds).
    pub raw: String,
    /// How many entries there are with it, the other facets as chosen.
    pub count: usize,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// The answer to a [`Query`].
#[derive(Debug)]
pub struct Listing<'v> {
    /// Every entry that answers, in order; all pages.
    pub entries: Vec<&'v Entry>,
    /// The facets with their choices.
    pub facets: Vec<(Facet, Vec<Choice>)>,
    /// Answers that are hidden since the question does not ask for all.
    pub hidden: usize,
}

impl<'v> Listing<'v> {
    /// The entries on the page that was asked for.
    pub fn page(&self, query: &Query) -> &[&'v Entry] {
        let from = (query.page.saturating_sub(1) * PAGE).min(self.entries.len());
        &self.entries[from..(from + PAGE).min(self.entries.len())]
    }

    /// How many pages there are; at least one.
    pub fn pages(&self) -> usize {
        self.entries.len().div_ceil(PAGE).max(1)
    }
}

/// Answers `query`, sorted as a reader of `words` expects.
pub fn list<'v>(view: &'v GroupView, query: &Query, words: &Words) -> Listing<'v> {
    let wanted: Vec<String> = query.words.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let mut listing = Listing { entries: Vec::new(), facets: Vec::new(), hidden: 0 };
    let mut counts: [HashMap<&str, (&Entry, usize)>; 8] = Default::default();
    for ((entry, haystack), values) in view.entries.iter().zip(&view.haystacks).zip(&view.values) {
        if !wanted.iter().all(|w| is_in(haystack, w)) {
            continue;
        }
        // Two that miss are as good as many: such an entry counts nowhere.
        let mut misses = (0..8).filter(|&i| !answers(query, Facet::ALL[i], &values[i]));
        let (miss, more) = (misses.next(), misses.next());
        if Hidden::of(entry).is_some() && !query.all {
            listing.hidden += usize::from(miss.is_none());
            continue;
        }
        // A facet's counts leave its own choices out: they tell what choosing another value would give.
        for (i, values) in values.iter().enumerate() {
            if more.is_none() && miss.is_none_or(|m| m == i) {
                for value in values {
                    counts[i].entry(value).or_insert((entry, 0)).1 += 1;
                }
            }
        }
        if miss.is_none() {
            listing.entries.push(entry);
        }
    }
    sort(&mut listing.entries, query, words);
    listing.facets = Facet::ALL.into_iter().zip(counts).map(|(f, c)| (f, choices(query, f, c))).collect();
    listing
}

/// A word with a digit may be an identifier, which is also known without its punctuation.
fn is_in(haystack: &str, word: &str) -> bool {
    haystack.contains(word)
        || (word.contains(|c: char| c.is_ascii_digit()) && haystack.contains(&catalogue::identifier::key(word)))
}

fn answers(query: &Query, facet: Facet, values: &[String]) -> bool {
    let mut chosen = query.values(facet).peekable();
    chosen.peek().is_none() || chosen.any(|c| values.iter().any(|v| v == c))
}

fn raw_value(entry: &Entry, facet: Facet, value: &str) -> String {
    match facet {
        Facet::Body => entry.body.clone(),
        Facet::Group => entry.working_group.clone(),
        Facet::Kind => entry.lead().kind.clone(),
        _ => value.to_owned(),
    }
}

/// Choices by count, chosen ones that would give nothing kept so that they can be taken back.
fn choices(query: &Query, facet: Facet, counts: HashMap<&str, (&Entry, usize)>) -> Vec<Choice> {
    let choice = |(value, (entry, count)): (&str, (&Entry, usize))| {
        let (chosen, raw) = (query.has(facet, value), raw_value(entry, facet, value));
        Choice { chosen, raw, value: value.to_owned(), count }
    };
    let mut choices: Vec<Choice> = counts.into_iter().map(choice).collect();
    for value in query.values(facet) {
        if !choices.iter().any(|c| c.value == value) {
            choices.push(Choice { value: value.to_owned(), raw: value.to_owned(), count: 0, chosen: true });
        }
    }
    if facet == Facet::Year {
        choices.sort_by(|a, b| b.value.cmp(&a.value));
    } else {
        choices.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
    }
    choices
}

fn sort(entries: &mut [&Entry], query: &Query, words: &Words) {
    let text = words.compare();
    let by_name = |a: &Entry, b: &Entry| text(&a.identifier, &b.identifier);
    // What has no date stands last in either direction.
    let by_when = |a: Option<model::When>, b: Option<model::When>| match (a, b) {
        (Some(a), Some(b)) if query.descending => b.cmp(&a),
        (Some(a), Some(b)) => a.cmp(&b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    };
    let turn = |o: Ordering| if query.descending { o.reverse() } else { o };
    match query.sort {
        // The view holds them in this order already.
        Sort::Roadmap if query.descending => entries.reverse(),
        Sort::Roadmap => {}
        Sort::Identifier => entries.sort_by(|a, b| turn(by_name(a, b))),
        Sort::Title => entries.sort_by(|a, b| {
            turn(text(a.lead().title.text(words.lang()), b.lead().title.text(words.lang()))).then_with(|| by_name(a, b))
        }),
        Sort::Body => {
            entries.sort_by(|a, b| turn(text(&a.body, &b.body).then_with(|| text(&a.working_group, &b.working_group))));
        }
        Sort::Status => entries.sort_by(|a, b| turn(a.status().cmp(&b.status()))),
        Sort::Date => entries.sort_by(|a, b| by_when(a.lead().date, b.lead().date)),
        Sort::Target => entries.sort_by(|a, b| by_when(target(a), target(b))),
    }
}

/// The next target of any edition.
pub fn target(entry: &Entry) -> Option<model::When> {
    entry.editions.iter().filter_map(|e| e.target).min()
}

//! A group with everything that its pages show, read at once and kept until something changes.
//!
//! A group has hundreds of entries, not millions: reading them all takes milliseconds, happens once per
//! change, and lets every page, facet and export be a pure function of one immutable value.

use crate::roadmap::FacetValues;
use catalogue::identifier;
use model::specification::Specification;
use model::{Architecture, Body, Entry, Group, Lang, Localized, Meeting, Role, Status};
use std::collections::HashMap;

/// One group as it was at `revision`.
#[derive(Debug, Clone)]
pub struct GroupView {
    /// The group itself, with its terms of reference.
    pub group: Group,
    /// Bodies whose work it follows.
    pub bodies: Vec<Body>,
    /// Who holds which role.
    pub roles: Vec<Role>,
    /// Meetings by number.
    pub meetings: Vec<Meeting>,
    /// What its roadmap is laid over.
    pub architecture: Architecture,
    /// The roadmap, in its own order.
    pub entries: Vec<Entry>,
    /// Entries that were taken off it, which can still be looked at.
    pub withdrawn: Vec<Entry>,
    /// Values of each facet, one set per entry.
    pub(crate) values: Vec<FacetValues>,
    /// Text in which words are looked for, one per entry.
    pub(crate) haystacks: Vec<String>,
    /// Place of the entry for each key that its names are looked up by.
    pub(crate) by_key: HashMap<String, usize>,
    /// What the catalogue says of the editions, by their identifiers.
    pub catalogue: HashMap<String, InCatalogue>,
    /// Number of the last event of the group.
    pub revision: i64,
    /// When that event happened.
    pub changed_at: jiff::Timestamp,
}

/// A document of the catalogue that is on the roadmap, or of the family of one.
#[derive(Debug, Clone)]
pub struct InCatalogue {
    /// Its part of the address in the catalogue.
    pub slug: String,
    /// What it says, without its abstracts.
    pub specification: Specification,
    /// Identifiers of documents of the same family that the roadmap does not have, with their slugs.
    pub missing: Vec<(String, Specification)>,
}

/// What the roadmap holds and what of it is left out of sight at first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// All entries.
    pub entries: usize,
    /// All editions under them.
    pub editions: usize,
    /// Entries that the default view shows.
    pub shown: usize,
    /// Hidden: every edition is withdrawn or expired.
    pub hidden_withdrawn: usize,
    /// Hidden: peripheral.
    pub hidden_peripheral: usize,
    /// Hidden: charters of committees.
    pub hidden_charters: usize,
    /// Shown, but marked as out of scope.
    pub out_of_scope: usize,
    /// Withdrawn editions under entries that are shown.
    pub withdrawn_editions: usize,
}

impl GroupView {
    /// The entries on the roadmap, then those that were taken off it.
    pub fn all(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().chain(&self.withdrawn)
    }

    /// The entry with this slug.
    pub fn entry(&self, slug: &str) -> Option<&Entry> {
        self.all().find(|e| e.slug == slug)
    }

    /// The entry that has or had this name, however it is typed: as edition, family or former name. One that
    /// was taken off the roadmap too, if no other has the name.
    pub fn find(&self, typed: &str) -> Option<&Entry> {
        identifier::look_up_keys(typed)
            .iter()
            .find_map(|key| self.by_key.get(key))
            .and_then(|place| self.all().nth(*place))
    }

    /// Every key of every name. Where two entries share one, the full names were put in before the short ones.
    /// Places are those of [`GroupView::all`].
    pub(crate) fn keys<'e>(entries: impl Iterator<Item = &'e Entry>) -> HashMap<String, usize> {
        let of = |place: usize, entry: &Entry| -> Vec<(usize, String, usize)> {
            let keys = entry.names().map(identifier::look_up_keys);
            keys.flat_map(|keys| keys.into_iter().enumerate()).map(|(rank, key)| (rank, key, place)).collect()
        };
        let mut all: Vec<_> = entries.enumerate().flat_map(|(place, entry)| of(place, entry)).collect();
        all.sort_by_key(|(rank, _, _)| *rank);
        let mut keys = HashMap::with_capacity(all.len());
        for (_, key, place) in all {
            keys.entry(key).or_insert(place);
        }
        keys
    }

    /// How many entries and editions there are, and how many of them are hidden at first and why.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts { entries: self.entries.len(), ..Counts::default() };
        for entry in &self.entries {
            counts.editions += entry.editions.len();
            match crate::roadmap::Hidden::of(entry) {
                Some(crate::roadmap::Hidden::Withdrawn) => counts.hidden_withdrawn += 1,
                Some(crate::roadmap::Hidden::Peripheral) => counts.hidden_peripheral += 1,
                Some(crate::roadmap::Hidden::Charter) => counts.hidden_charters += 1,
                None => {
                    counts.shown += 1;
                    counts.out_of_scope += usize::from(entry.scope == model::Scope::OutOfScope);
                    counts.withdrawn_editions +=
                        entry.editions.iter().filter(|e| e.status == Status::Withdrawn).count();
                }
            }
        }
        counts
    }

    /// What readers of `lang` know the body by that has this acronym: its short name in their language, else the
    /// acronym, which stands for any body that is not listed too.
    pub fn short_name<'t>(&'t self, acronym: &'t str, lang: Lang) -> &'t str {
        own(self.bodies.iter().find(|b| b.acronym == acronym).map(|b| &b.short), lang).unwrap_or(acronym)
    }

    /// What readers of `lang` know the document by that data names as `source`: its name in their language, else
    /// `source` as it stands.
    pub fn document_name<'t>(&'t self, source: &'t str, lang: Lang) -> &'t str {
        own(self.group.sources.iter().find(|s| s.name == source).map(|s| &s.names), lang).unwrap_or(source)
    }

    /// The meeting that is next at `now`, or is going on.
    pub fn next_meeting(&self, now: jiff::Timestamp) -> Option<&Meeting> {
        self.meetings.iter().filter(|m| !m.is_over(now)).min_by_key(|m| m.start)
    }

    /// The meeting that was held last before `now`.
    pub fn last_meeting(&self, now: jiff::Timestamp) -> Option<&Meeting> {
        self.meetings.iter().filter(|m| m.is_over(now)).max_by_key(|m| m.start)
    }

    /// What one looks for an entry by: names, titles, body, group, topics, in lower case, then the
    /// names again in their compact form, so that `y3802` is found too.
    pub(crate) fn haystack(entry: &Entry) -> String {
        let mut text = String::new();
        let titles = entry.editions.iter().flat_map(|e| e.title.versions()).map(|v| v.text.as_str());
        let words = entry.names().chain(titles).chain([entry.body.as_str(), &entry.working_group]);
        for part in words.chain(entry.topics.iter().map(String::as_str)) {
            text.push_str(&part.to_lowercase());
            text.push('\n');
        }
        for name in entry.names() {
            text.push_str(&identifier::key(name));
            text.push('\n');
        }
        text
    }
}

/// The text in this very language: a name in a third one would help nobody more than the key does.
fn own(text: Option<&Localized>, lang: Lang) -> Option<&str> {
    Some(text?.get(lang)?.text.as_str())
}

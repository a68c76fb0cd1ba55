//! All records of one key made into one specification.

use super::order::{by_news, by_standing, why};
use super::{derive, key_of, look_up};
use crate::identifier::{self, key};
use model::specification::{DateKind, Link, Named, Origin, Origins, Record, RelationKind, Specification, Why};
use model::{Localized, When};
use std::collections::{BTreeMap, BTreeSet};

/// What the others say is shown, not kept whole: the records have it whole.
const SHOWN: usize = 80;

/// The specification that these records describe; they must have one key. `None` for no records.
pub fn of(records: &[&Record]) -> Option<Specification> {
    let mut merge = Merge::new(records)?;
    let first = merge.standing[0];
    let named = identifier::named(first.identifier());
    let mut specification = Specification {
        key: key_of(first),
        identifier: first.identifier().to_owned(),
        slug: model::slug(first.identifier()),
        aliases: merge.aliases(),
        body: first.body.clone(),
        group: merge.text("group", |r| &r.group),
        kind: merge.text("kind", |r| &r.kind),
        titles: merge.titles(),
        abstracts: merge.abstracts(),
        status: merge.newest("status", |r| r.status, ToString::to_string),
        stage: merge.stage(),
        date: None,
        dates: merge.dates(),
        family: identifier::family(first.identifier(), &first.body),
        family_key: look_up::family_key(first.identifier(), &first.body),
        edition: edition(&named, first),
        superseded_by: None,
        ics: merge.union(|r| &r.ics),
        keywords: merge.union(|r| &r.keywords),
        url: merge.standing.iter().find_map(|r| r.url.clone()),
        relations: merge.relations(),
        same_text: merge.same_text(),
        former_names: merge.union(|r| &r.former_names),
        question: merge.text("question", |r| &r.question),
        release: first.release.clone(),
        sources: merge.standing.iter().map(|r| r.source.clone()).collect(),
        as_of: records.iter().filter_map(|r| r.as_of).max(),
        origins: Origins::new(),
        named,
    };
    specification.sources.sort();
    specification.sources.dedup();
    specification.origins = merge.origins;
    derive::date(&mut specification);
    derive::status(&mut specification);
    Some(specification)
}

struct Merge<'a> {
    /// The body's own catalogue first.
    standing: Vec<&'a Record>,
    /// The newest statement first.
    news: Vec<&'a Record>,
    origins: Origins,
}

impl<'a> Merge<'a> {
    fn new(records: &[&'a Record]) -> Option<Merge<'a>> {
        let mut standing = records.to_vec();
        standing.sort_by(|a, b| by_standing(a, b));
        let mut news = records.to_vec();
        news.sort_by(|a, b| by_news(a, b));
        (!records.is_empty()).then_some(Merge { standing, news, origins: Origins::new() })
    }

    /// The first text that is one.
    fn text(&mut self, field: &str, of: impl Fn(&Record) -> &String) -> String {
        let given: Vec<_> = self.standing.iter().map(|r| (*r, of(r))).filter(|(_, t)| !t.is_empty()).collect();
        let Some((winner, text)) = given.first().copied() else { return String::new() };
        let others = given.iter().filter(|(_, t)| *t != text).map(|(r, t)| (*r, (*t).clone())).collect();
        let text = text.clone();
        self.note(field, winner, others, false);
        text
    }

    /// The value of the newest statement that has one.
    fn newest<T: PartialEq + Clone>(
        &mut self,
        field: &str,
        of: impl Fn(&Record) -> Option<T>,
        shown: impl Fn(&T) -> String,
    ) -> Option<T> {
        let given: Vec<_> = self.news.iter().filter_map(|r| Some((*r, of(r)?))).collect();
        let (winner, value) = given.first().cloned()?;
        let others = given.iter().filter(|(_, v)| *v != value).map(|(r, v)| (*r, shown(v))).collect();
        self.note(field, winner, others, true);
        Some(value)
    }

    /// The stage that goes with the status: the words of two catalogues for it are no conflict.
    fn stage(&self) -> String {
        let given = self.news.iter().find(|r| r.status.is_some()).or(self.news.first());
        given.map_or(String::new(), |r| r.stage.clone())
    }

    fn note(&mut self, field: &str, winner: &Record, others: Vec<(&Record, String)>, news_first: bool) {
        let Some((loser, _)) = others.first() else { return };
        let why = why(winner, loser, news_first);
        let others: BTreeSet<String> = others.into_iter().map(|(_, text)| text.chars().take(SHOWN).collect()).collect();
        let origin = Origin { source: Some(winner.source.clone()), why, others: others.into_iter().collect() };
        self.origins.insert(field.to_owned(), origin);
    }

    fn titles(&mut self) -> Localized {
        let mut titles = Localized::default();
        let mut others = Vec::new();
        let mut winner = self.standing[0];
        for record in &self.standing {
            for version in record.titles.versions() {
                match titles.get(version.lang) {
                    None => {
                        if titles.is_empty() {
                            winner = record;
                        }
                        titles.set(version.clone());
                    }
                    // Dashes and spaces are no difference.
                    Some(taken) if key(&taken.text) != key(&version.text) => {
                        others.push((*record, version.text.clone()));
                    }
                    Some(_) => {}
                }
            }
        }
        self.note("titles", winner, others, false);
        titles
    }

    fn abstracts(&self) -> Localized {
        let mut abstracts = Localized::default();
        for version in self.standing.iter().flat_map(|r| r.abstracts.versions()) {
            if abstracts.get(version.lang).is_none() {
                abstracts.set(version.clone());
            }
        }
        abstracts
    }

    fn dates(&mut self) -> BTreeMap<DateKind, When> {
        let mut dates = BTreeMap::new();
        for kind in self.standing.iter().flat_map(|r| r.dates.keys().copied()).collect::<BTreeSet<_>>() {
            let given: Vec<_> = self.standing.iter().filter_map(|r| Some((*r, *r.dates.get(&kind)?))).collect();
            let Some((winner, first)) = given.first().copied() else { continue };
            // A day within the year that the first source gives says the same, only better.
            let within = |w: &When| w.first_day() >= first.first_day() && w.last_day() <= first.last_day();
            let exact = given.iter().filter(|(_, w)| within(w)).max_by_key(|(_, w)| exactness(*w)).copied();
            let (better, date) = exact.filter(|(_, w)| exactness(*w) > exactness(first)).unwrap_or((winner, first));
            dates.insert(kind, date);
            if kind != DateKind::Published {
                continue;
            }
            let others = given.iter().filter(|(_, w)| *w != date).map(|(r, w)| (*r, w.to_string())).collect();
            self.note("date", better, others, false);
            if date != first
                && let Some(origin) = self.origins.get_mut("date")
            {
                origin.why = Why::MoreExact;
            }
        }
        dates
    }

    fn union(&self, of: impl Fn(&Record) -> &Vec<String>) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for value in self.standing.iter().flat_map(|r| of(r)) {
            if !all.contains(value) {
                all.push(value.clone());
            }
        }
        all
    }

    /// Each other document once under each relation, however the sources spell it.
    fn relations(&self) -> Vec<Link> {
        let mut links: BTreeMap<(RelationKind, String), Link> = BTreeMap::new();
        for link in self.standing.iter().flat_map(|r| &r.relations).filter(|l| l.kind != RelationKind::SameText) {
            links.entry((link.kind, key(&link.identifier))).or_insert_with(|| link.clone());
        }
        links.into_values().collect()
    }

    /// Identifiers under which it may be filed, too, and which name another body.
    fn same_text(&self) -> Vec<String> {
        let second = self
            .standing
            .iter()
            .flat_map(|r| r.identifiers.iter().filter(|i| self.names_another_body(&i.text, i.primary)));
        let linked = self.standing.iter().flat_map(|r| &r.relations).filter(|l| l.kind == RelationKind::SameText);
        let mut all: BTreeMap<String, String> = BTreeMap::new();
        for text in second.map(|i| &i.text).chain(linked.map(|l| &l.identifier)) {
            all.entry(key(text)).or_insert_with(|| text.clone());
        }
        all.remove(&key_of(self.standing[0]));
        all.into_values().collect()
    }

    fn names_another_body(&self, identifier: &str, primary: bool) -> bool {
        let body = identifier::body(identifier);
        primary && !body.is_empty() && body != self.standing[0].body
    }

    /// Everything else that it is called, spellings of the identifier that differ among them.
    fn aliases(&self) -> Vec<String> {
        let own = self.standing[0].identifier();
        let all = self.standing.iter().flat_map(|r| &r.identifiers);
        let others =
            all.filter(|i| i.text != own && !self.names_another_body(&i.text, i.primary)).map(|i| i.text.clone());
        let numbers = identifier::numbers(own);
        others.chain(numbers).collect::<BTreeSet<_>>().into_iter().collect()
    }
}

fn exactness(when: When) -> u8 {
    match when {
        When::Year(_) => 0,
        When::Quarter(..) => 1,
        When::Month(..) => 2,
        When::Day(_) => 3,
    }
}

/// What tells it from the rest of its family.
fn edition(named: &Named, record: &Record) -> String {
    let has_versions =
        matches!(named.body.as_str(), "ETSI" | "3GPP") && named.edition.starts_with(|c: char| c.is_ascii_digit());
    let mut label = if has_versions { format!("V{}", named.edition) } else { named.edition.clone() };
    if let Some(change) = named.change {
        let word = match change {
            model::roadmap::Change::Amendment => "Amd",
            model::roadmap::Change::Corrigendum => "Cor",
        };
        // `1:11/2023` is how ITU's `1 (11/2023)` is kept; ISO's `1:2017` is its own.
        let number = match named.change_number.split_once(':') {
            Some((number, date)) if named.body == "ITU-T" => format!("{number} ({date})"),
            _ => named.change_number.clone(),
        };
        label = format!("{label} {word} {number}").trim().to_owned();
    }
    if !named.stage.is_empty() {
        label = format!("{label} {}", named.stage).trim().to_owned();
    }
    if label.is_empty() { record.edition.clone() } else { label }
}

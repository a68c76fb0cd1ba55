//! What follows for one document from the others of its family.

use super::derive::{derived, of_identifier};
use crate::identifier::{self, key};
use model::roadmap::Change;
use model::specification::{Origin, RelationKind, Specification, Why};
use model::{Lang, Standing, Status, Version};
use std::cmp::Reverse;

/// Concludes what no record says: titles of amendments, which edition took whose place. All specifications must
/// be of one family; those of other families are no help. The result does not depend on their order, and doing
/// it again changes nothing.
pub fn complete(family: &mut [Specification]) {
    family.sort_by(|a, b| a.key.cmp(&b.key));
    titles(family);
    successors(family);
}

/// A missing title is the base text's, with what the document does to it.
fn titles(family: &mut [Specification]) {
    for place in 0..family.len() {
        let this = &family[place];
        if this.titles.get(Lang::En).is_some() {
            continue;
        }
        let Some(base) = base_of(this, family) else { continue };
        let text = match this.named.change {
            None => base.titles.text(Lang::En).to_owned(),
            Some(change) => {
                let number = this.named.change_number.split(':').next().unwrap_or_default();
                let word = if change == Change::Amendment { "Amendment" } else { "Corrigendum" };
                format!("{}: {word} {number}", base.titles.text(Lang::En)).trim_end().to_owned()
            }
        };
        let source = base.sources.first().cloned();
        let this = &mut family[place];
        this.titles.set(Version { lang: Lang::En, text, standing: Standing::Summary });
        this.origins.insert("titles".to_owned(), Origin { source, why: Why::Derived, others: Vec::new() });
    }
}

/// The edition that is changed, else the newest edition before it, else the first that has a title.
fn base_of<'a>(this: &Specification, family: &'a [Specification]) -> Option<&'a Specification> {
    let titled = |s: &&Specification| {
        s.key != this.key && s.named.change.is_none() && s.titles.get(Lang::En).is_some() && !s.is_derived("titles")
    };
    let same_edition =
        |s: &Specification| !this.named.edition.is_empty() && s.named.edition.ends_with(&this.named.edition);
    let before = |s: &Specification| s.date.is_some() && s.date <= this.date;
    // `min_by_key` keeps the first of equals, and the family is sorted by key.
    family.iter().filter(titled).min_by_key(|s| (!same_edition(s), !before(s), Reverse(s.date)))
}

/// Which later edition took the place of each, within one line of versions.
fn successors(family: &mut [Specification]) {
    for place in 0..family.len() {
        let this = &family[place];
        if this.named.change.is_some() || this.date.is_none() || this.status == Some(Status::InProgress) {
            continue;
        }
        let later = |s: &&Specification| {
            s.named.change.is_none()
                && s.status != Some(Status::InProgress)
                && s.body == this.body
                && age(s) > age(this)
                && line(s) == line(this)
                && !is_variant(s)
        };
        let next = family.iter().filter(later).min_by_key(|s| age(s)).map(|s| s.identifier.clone());
        let Some(next) = named_successor(this).or(next) else { continue };
        // Where a source says that this one is in force, as ITU does in its addresses, a newer edition does not end it.
        let said = !this.is_derived("status") || this.body.starts_with("ITU");
        let concluded = !said && this.status == Some(Status::Published);
        let this = &mut family[place];
        if this.status == Some(Status::Withdrawn) || concluded {
            this.superseded_by = Some(next);
        }
        if concluded {
            this.status = Some(Status::Withdrawn);
            derived(this, "status");
        }
    }
}

/// The one that a source names; of several the last by name, which is the last by year.
fn named_successor(this: &Specification) -> Option<String> {
    let successors = this.relations.iter().filter(|r| r.kind == RelationKind::ReplacedBy);
    let published = successors.filter(|r| identifier::named(&r.identifier).stage.is_empty());
    published.max_by_key(|r| key(&r.identifier)).map(|r| r.identifier.clone())
}

/// Newer editions are greater: by version where there are versions, else by the year of the identifier, for
/// which IEEE gives days on which it scanned the paper, else by date.
fn age(specification: &Specification) -> (Vec<u32>, Option<jiff::civil::Date>, &str) {
    let date = of_identifier(specification).or(specification.date).map(model::When::first_day);
    let version = match specification.body.as_str() {
        "ETSI" | "3GPP" => {
            let version = specification.named.edition.trim_start_matches("ed.");
            version.split('.').map(|n| n.parse().unwrap_or(0)).collect()
        }
        _ => Vec::new(),
    };
    (version, date, specification.key.as_str())
}

/// Releases of 3GPP live side by side, there and in ETSI's copies: a newer one does not end an older one.
fn line(specification: &Specification) -> &str {
    let is_copy = specification.body == "ETSI" && specification.titles.text(Lang::En).contains("3GPP T");
    if is_copy || specification.body == "3GPP" {
        specification.named.edition.split('.').next().unwrap_or_default()
    } else {
        ""
    }
}

/// Redlines and commented versions repeat an edition and take nobody's place.
fn is_variant(specification: &Specification) -> bool {
    specification.named.edition.contains(' ') && !specification.named.edition.contains('/')
}

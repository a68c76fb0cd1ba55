//! Dates by what they say. A day to come is no day of publication.

use super::{Repair, Repairs};
use crate::yaml::Node;
use model::When;
use model::specification::DateKind;
use std::collections::BTreeMap;

/// No record is of a later year than this, whatever the catalogue's own date.
const LAST_YEAR: i16 = 2100;

pub(super) fn read(tree: &Node<'_>, as_of: Option<When>, repairs: &mut Repairs) -> BTreeMap<DateKind, When> {
    let mut dates = BTreeMap::new();
    for node in tree.get("date").list() {
        let text = node.first_of(&["at", "value", "on", "from"]).text();
        if text.is_empty() || text == "null" {
            repairs.note(Repair::Null);
            continue;
        }
        let (Some(kind), Some(when)) = (kind(node.get("type").text()), when(text)) else {
            repairs.note(Repair::NotADate);
            continue;
        };
        let is_past = kind != DateKind::StableUntil;
        let is_future = when.year() > LAST_YEAR || as_of.is_some_and(|day| when.first_day() > day.last_day());
        if is_past && is_future {
            repairs.note(Repair::FutureDate);
            if when.year() <= LAST_YEAR {
                dates.entry(DateKind::Target).or_insert(when);
            }
            continue;
        }
        // The first publication, the last of everything else.
        let slot = dates.entry(kind).or_insert(when);
        let is_better = if kind == DateKind::Published { when < *slot } else { when > *slot };
        if is_better {
            *slot = when;
        }
    }
    if let Some(day) = when(tree.get("fetched").text()) {
        dates.insert(DateKind::Fetched, day);
    }
    dates
}

fn kind(word: &str) -> Option<DateKind> {
    Some(match word {
        "published" => DateKind::Published,
        "issued" | "implemented" | "activated" => DateKind::Issued,
        "created" | "circulated" => DateKind::Created,
        "updated" | "transmitted" => DateKind::Updated,
        "confirmed" => DateKind::Confirmed,
        "corrected" => DateKind::Corrected,
        "obsoleted" | "unchanged" => DateKind::Obsoleted,
        "stable-until" => DateKind::StableUntil,
        _ => return None,
    })
}

/// `2024-05-06`, `2024-05`, `2024`; also with a time behind it.
fn when(text: &str) -> Option<When> {
    let day = text.split(['T', ' ']).next().unwrap_or_default();
    day.parse().ok()
}

//! Events as readers see them: when, what, by whom, why, and the fields before and after.

use super::{
    difference::{self, Difference},
    labels::Labels,
};
use i18n::Words;
use model::event::Event;

/// One event; `templates/roadmap/event.html`.
pub(super) struct Record {
    pub machine: String,
    pub at: String,
    pub what: String,
    pub actor: Option<String>,
    pub reason: Option<String>,
    pub differences: Vec<Difference>,
    /// Nothing was there before: the values alone are shown.
    pub first: bool,
    /// Identifier and address of the entry, where the event is not shown on its own page.
    pub entry: Option<(String, String)>,
}

/// An event in words.
pub(super) fn record(event: &Event, labels: &Labels<'_>, words: &Words) -> Record {
    let payload = event.payload.as_ref();
    let differences = payload.map(|p| difference::differences(p, labels, words)).unwrap_or_default();
    Record {
        machine: event.at.to_string(),
        at: words.timestamp(event.at),
        what: words.or(&format!("event-{}", event.kind), &event.kind).into_owned(),
        actor: payload.map(|p| words.or(&format!("actor-{}", p.actor.slug()), p.actor.slug()).into_owned()),
        reason: payload.and_then(|p| p.reason.clone()),
        first: differences.iter().all(|d| d.before.is_none()),
        differences,
        entry: None,
    }
}

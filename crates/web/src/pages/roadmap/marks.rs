//! Marks that warn a reader what an entry is not, or how far to rely on it.

use super::labels::Labels;
use i18n::Words;
use model::{Confidence, Edition, Entry, Scope, Status};
use std::borrow::Cow;

/// A short text beside an entry; `class` is the suffix of its style class.
pub(super) struct Mark<'a> {
    pub class: &'static str,
    pub text: Cow<'a, str>,
}

/// The marks of an entry, the gravest first.
pub(super) fn of_entry<'a>(entry: &'a Entry, labels: &Labels<'a>, words: &Words) -> Vec<Mark<'a>> {
    let mut marks = Vec::new();
    let mut add = |class, text| marks.push(Mark { class, text });
    let lead = entry.lead();
    if entry.scope != Scope::Core {
        add("scope", words.t(&format!("roadmap-mark-{}", entry.scope.slug())));
    }
    if lead.status == Status::Withdrawn {
        lead.notes.iter().for_each(|note| add("former", labels.note(note)));
    }
    if lead.is_individual_draft() {
        add("individual", words.t("roadmap-mark-individual"));
    }
    if entry.has_revision_in_progress() {
        add("revision", words.t("roadmap-mark-revision"));
    }
    if is_secondary(lead) {
        add("secondary", words.t("roadmap-mark-secondary"));
    }
    marks
}

/// Something of what is said of the edition was not read in its body's own record.
pub(super) fn is_secondary(edition: &Edition) -> bool {
    edition.provenance.values().any(|p| p.confidence == Confidence::Secondary)
}

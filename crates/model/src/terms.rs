//! Terms of reference: nine headings, each with a summary of ours and the official text once attached.

use crate::Localized;
use serde::{Deserialize, Serialize};

/// The nine headings of a JCA's terms of reference, in the order of TSB Circular 68, annex A.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Heading {
    /// What it coordinates.
    Scope,
    /// What it has to do.
    Tasks,
    /// Who may take part.
    Participation,
    /// Who provides the secretariat.
    AdministrativeSupport,
    /// How it meets.
    Meetings,
    /// To whom it reports.
    ParentAndReports,
    /// Chair and vice-chairs.
    Leadership,
    /// Secretariat and other contacts.
    OtherContacts,
    /// How long it lives.
    Duration,
}

impl Heading {
    /// All nine, in order.
    pub const ALL: [Heading; 9] = [
        Heading::Scope,
        Heading::Tasks,
        Heading::Participation,
        Heading::AdministrativeSupport,
        Heading::Meetings,
        Heading::ParentAndReports,
        Heading::Leadership,
        Heading::OtherContacts,
        Heading::Duration,
    ];

    /// As in data files, addresses and message ids: `administrative-support`.
    pub fn slug(self) -> &'static str {
        match self {
            Heading::Scope => "scope",
            Heading::Tasks => "tasks",
            Heading::Participation => "participation",
            Heading::AdministrativeSupport => "administrative-support",
            Heading::Meetings => "meetings",
            Heading::ParentAndReports => "parent-and-reports",
            Heading::Leadership => "leadership",
            Heading::OtherContacts => "other-contacts",
            Heading::Duration => "duration",
        }
    }
}

/// One heading of the terms of reference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermsSection {
    /// Which of the nine.
    pub heading: Heading,
    /// Per language: a summary of ours in CommonMark, or the official text, shown character by character.
    pub text: Localized,
}

//! What one file of a source says, after reading and repairing, before anything is concluded from it.

use super::{Identifier, Link};
use crate::{Localized, Status, When};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Which file of which catalogue.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Source {
    /// The catalogue's short name: `itu`, `iso`, `iec`, `etsi`, `ieee`, `3gpp`, `itu-work-programme`.
    pub catalogue: String,
    /// The file within it, or the name of the line in a table.
    pub path: String,
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.catalogue, self.path)
    }
}

/// What a date says of a document. Only some of them are publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateKind {
    /// Made public by the body.
    Published,
    /// Approved, before it was published.
    Issued,
    /// Drawn up, or the draft registered.
    Created,
    /// Changed without a new edition.
    Updated,
    /// Found still right in a review.
    Confirmed,
    /// Corrected.
    Corrected,
    /// Withdrawn or replaced.
    Obsoleted,
    /// Not to be changed before this day; usually in the future.
    StableUntil,
    /// When the body plans its next decision.
    Target,
    /// When the status was reached.
    Status,
    /// When the source file was fetched from the body.
    Fetched,
}

/// One source file, read. Stored as JSON; fields without a value take no room there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Record {
    /// Where it was read.
    pub source: Source,
    /// The day of which the whole source is true; `None` if nobody said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<When>,
    /// Version of the source's own format; of two files that say the same of one document the later format is newer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub schema: String,
    /// Every identifier it gives, the one it is filed under first.
    pub identifiers: Vec<Identifier>,
    /// The body or bodies whose document it is: `ITU-T`, `ISO/IEC`, `3GPP`.
    pub body: String,
    /// Study group or committee, as the source names it; empty if unknown.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// Kind of document, one word for one kind over all bodies: `recommendation`, `international-standard`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub kind: String,
    /// Titles in those of the six languages that are given.
    #[serde(skip_serializing_if = "Localized::is_empty")]
    pub titles: Localized,
    /// Abstracts likewise. They never leave the instance in an export.
    #[serde(skip_serializing_if = "Localized::is_empty")]
    pub abstracts: Localized,
    /// Stage or status as the source gives it: `60.60`, `REVISED`, `Published`, `draft`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stage: String,
    /// What that means; `None` if the source gives no status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Dates by what they say.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub dates: BTreeMap<DateKind, When>,
    /// Edition as the source counts it: `2`, `6.1`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub edition: String,
    /// Version of a document that has versions, without the `V`: `1.1.1`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub version: String,
    /// Codes of the International Classification for Standards.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ics: Vec<String>,
    /// The body's own words for what it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
    /// The page on which the body shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The text itself, where the body gives it away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_url: Option<String>,
    /// How it stands to other documents; boilerplate left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub relations: Vec<Link>,
    /// Number of the project in the body's own system.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub project: String,
    /// Release of 3GPP: `Rel-17`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub release: String,
    /// The Question of a study group that has the work: `Q15/17`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub question: String,
    /// Names it had as a work item.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub former_names: Vec<String>,
}

impl Record {
    /// The identifier it is filed under; empty only in a record that was never read from anything.
    pub fn identifier(&self) -> &str {
        self.identifiers.first().map_or("", |i| i.text.as_str())
    }
}

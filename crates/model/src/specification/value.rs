//! One document of one body in one edition, as all sources together describe it.

use super::{DateKind, Link, Named, Origins, Source, Why};
use crate::{Localized, Status, When};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One edition, amendment, corrigendum or draft of another body's document.
///
/// A function of its records, whatever their order; see `catalogue::specification`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Specification {
    /// Normal form of the identifier: equal keys are one specification.
    pub key: String,
    /// Exactly as the source writes it: `ITU-T Y.3804 (04/2025)`.
    pub identifier: String,
    /// The address it would like; `free_slug` gives it the one it gets.
    pub slug: String,
    /// The identifier taken apart.
    pub named: Named,
    /// Other identifiers of the same document: URN, DOI, double number, the form with `(E)`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// `ITU-T`, `ISO/IEC`, `3GPP`.
    pub body: String,
    /// Study group or committee; empty if unknown.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// One word for one kind over all bodies.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub kind: String,
    /// In those of the six languages that are known; derived ones are `Standing::Summary`.
    #[serde(skip_serializing_if = "Localized::is_empty")]
    pub titles: Localized,
    /// For matching and reading inside the instance; they leave it in no export.
    #[serde(skip_serializing_if = "Localized::is_empty")]
    pub abstracts: Localized,
    /// Whether it is in force; `None` if no source says and nothing can be concluded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Stage in the body's own terms: `60.60`, `REVISED`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stage: String,
    /// Published, or for a draft last posted; never a date to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<When>,
    /// All dates by what they say, `date` among them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub dates: BTreeMap<DateKind, When>,
    /// Identifier without edition: `ITU-T Y.3804`. Equal family keys are one family.
    pub family: String,
    /// Normal form of the family.
    pub family_key: String,
    /// What tells it from the rest of its family: `04/2025`, `2023`, `V1.1.1`, `Amd 1:2017`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub edition: String,
    /// The edition of its family that took its place, if one did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub superseded_by: Option<String>,
    /// Codes of the International Classification for Standards.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ics: Vec<String>,
    /// The body's own words for what it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
    /// The page on which the body shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// How it stands to other documents: sorted, no link twice.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub relations: Vec<Link>,
    /// Identifiers under which another body publishes the same text.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub same_text: Vec<String>,
    /// Names it had as a work item.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub former_names: Vec<String>,
    /// The Question of a study group that has the work.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub question: String,
    /// Release of 3GPP.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub release: String,
    /// Its records, sorted.
    pub sources: Vec<Source>,
    /// Newest day of which one of them is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<When>,
    /// Why it says what it says, where sources differ or say nothing.
    #[serde(skip_serializing_if = "Origins::is_empty")]
    pub origins: Origins,
}

impl Specification {
    /// Whether no source gives this field and somebody concluded its value.
    pub fn is_derived(&self, field: &str) -> bool {
        self.origins.get(field).is_some_and(|o| o.why == Why::Derived)
    }
}

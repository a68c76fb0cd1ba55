//! Why a specification says what it says, where its sources differ or say nothing.

use super::Source;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Why one value was taken and not another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The body's own catalogue says so; another catalogue says something else.
    OwnCatalogue,
    /// This source is newer than the others.
    Newer,
    /// The sources are equal in standing; the first by name was taken, so that it is always the same one.
    FirstByName,
    /// It says more exactly what the others say, too: a day where they have a year.
    MoreExact,
    /// No source says it; it was concluded from what the others say.
    Derived,
}

/// Where one field's value comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The record whose value it is; for a derived one, the record of the base text if there is one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub source: Option<Source>,
    /// Why this one.
    pub why: Why,
    /// What the other sources say, shortened.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub others: Vec<String>,
}

/// By field name; only fields on which sources differ, and derived ones.
pub type Origins = BTreeMap<String, Origin>;

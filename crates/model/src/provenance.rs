//! Where each fact comes from: source, date of last check, confidence. Per field, always.

use crate::When;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How far a source may be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Read in the responsible body's own record.
    Primary,
    /// Read elsewhere; to be confirmed by the body.
    Secondary,
}

/// Where one field's value comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// The record, document or table it was read in, as the source names itself.
    pub source: String,
    /// When it was last checked against that source; `None` where the source gives no date.
    pub as_of: Option<When>,
    /// How far the source may be relied on.
    pub confidence: Confidence,
    /// The value does not stand in the source; somebody concluded it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inferred: bool,
}

/// Provenance by field name. A field without a value has one only if somebody took the value out, on that word.
pub type ProvenanceMap = BTreeMap<String, Provenance>;

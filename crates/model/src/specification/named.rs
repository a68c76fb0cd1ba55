//! An identifier as text, and the parts that its body's rules give it.

use crate::roadmap::Change;
use serde::{Deserialize, Serialize};

/// One identifier of a document, as a source writes it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Identifier {
    /// Exactly as in the source, trade mark signs taken off.
    pub text: String,
    /// The source's word for whose identifier it is: `ITU`, `ISO`, `URN`, `DOI`, `ISBN`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub scheme: String,
    /// The document may be filed under it. Two of them name the same text as two bodies' documents.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub primary: bool,
}

/// An identifier taken apart. Empty fields are parts that it does not have.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Named {
    /// `ITU-T`, `ISO/IEC`, `IEEE`, `3GPP`.
    pub body: String,
    /// What stands between body and number: `Y`, `TS`, `GS QKD`, `Std`, `RFC`, `draft`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub series: String,
    /// The number without part: `3802`, `23837`, `014`, `802.1Q`, `23.501`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// Part, with all its levels: `1`, `2-42`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub part: String,
    /// Year, date or version that tells editions apart: `2023`, `12/2020`, `1.1.1`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub edition: String,
    /// Stage of a draft: `FDIS`, `AWI`, `D-3`, `01`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stage: String,
    /// Set if it changes another document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
    /// Which amendment or corrigendum, with its own date: `1`, `1:2017`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub change_number: String,
}

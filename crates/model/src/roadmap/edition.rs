//! One edition, amendment, corrigendum or draft under a roadmap entry.

use super::Status;
use crate::{Localized, ProvenanceMap, When};
use serde::{Deserialize, Serialize};

/// What a document does to the one that it amends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// Adds to or alters the text in force.
    Amendment,
    /// Corrects an error.
    Corrigendum,
}

/// An edition as the body published or registered it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The full identifier, exactly as the source writes it: `ITU-T Y.3804 (04/2025)`.
    pub identifier: String,
    /// Title in the languages that are known.
    pub title: Localized,
    /// Kind in the body's own words, without `(draft)`, `(Amendment)`: `Recommendation`.
    pub kind: String,
    /// Set if this is no edition of its own but changes one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
    /// Whether it is in force.
    pub status: Status,
    /// Published, or for a draft last posted.
    pub date: Option<When>,
    /// When the body plans the next decision on it (consent, determination, agreement, publication).
    pub target: Option<When>,
    /// Names it had as a work item.
    #[serde(default)]
    pub former_names: Vec<String>,
    /// Where the body shows it.
    pub url: Option<String>,
    /// Remarks of whoever keeps the roadmap, in English; known ones are translated when shown.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Provenance of each field above that has a value.
    #[serde(default)]
    pub provenance: ProvenanceMap,
}

impl Edition {
    /// An individual IETF or IRTF draft is no work of a group until one adopts it (RFC 2026, 2.2).
    pub fn is_individual_draft(&self) -> bool {
        let id = self.identifier.to_ascii_lowercase();
        id.starts_with("draft-") && !["draft-ietf-", "draft-irtf-", "draft-iab-"].iter().any(|p| id.starts_with(p))
    }

    /// Whether a remark says this.
    pub fn noted(&self, note: &str) -> bool {
        self.notes.iter().any(|n| n == note)
    }
}

//! The words of a workbook, which come from outside: this crate speaks no language.

use model::roadmap::Change;
use model::{Confidence, Lang, Scope, Status};

/// Headings, in the language of the workbook.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Columns {
    /// Identifier of the entry.
    pub identifier: String,
    /// Identifier of the edition.
    pub edition: String,
    /// Title.
    pub title: String,
    /// Body.
    pub body: String,
    /// Study group or committee.
    pub group: String,
    /// Kind of document.
    pub kind: String,
    /// Amendment or corrigendum.
    pub change: String,
    /// Status.
    pub status: String,
    /// Date.
    pub date: String,
    /// Target.
    pub target: String,
    /// Former names.
    pub former_names: String,
    /// Layers.
    pub layers: String,
    /// Reference points.
    pub reference_points: String,
    /// Topics.
    pub topics: String,
    /// Scope.
    pub scope: String,
    /// Remarks.
    pub notes: String,
    /// Address.
    pub url: String,
    /// Source.
    pub source: String,
    /// Confidence.
    pub confidence: String,
    /// Date of the last check.
    pub as_of: String,
}

/// All words of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Language of the titles, where there is a choice, and direction of the sheets.
    pub lang: Lang,
    /// Name of the first sheet; at most 31 characters.
    pub roadmap_sheet: String,
    /// Name of the second sheet; at most 31 characters.
    pub editions_sheet: String,
    /// Headings.
    pub columns: Columns,
    /// In the order of [`Status::ALL`].
    pub statuses: [String; 3],
    /// In the order of [`Scope::ALL`].
    pub scopes: [String; 4],
    /// Amendment, corrigendum.
    pub changes: [String; 2],
    /// Primary, secondary.
    pub confidences: [String; 2],
}

impl Words {
    pub(super) fn status(&self, status: Status) -> &str {
        match status {
            Status::Published => &self.statuses[0],
            Status::InProgress => &self.statuses[1],
            Status::Withdrawn => &self.statuses[2],
        }
    }

    pub(super) fn scope(&self, scope: Scope) -> &str {
        match scope {
            Scope::Core => &self.scopes[0],
            Scope::Peripheral => &self.scopes[1],
            Scope::Charter => &self.scopes[2],
            Scope::OutOfScope => &self.scopes[3],
        }
    }

    pub(super) fn change(&self, change: Change) -> &str {
        match change {
            Change::Amendment => &self.changes[0],
            Change::Corrigendum => &self.changes[1],
        }
    }

    pub(super) fn confidence(&self, confidence: Confidence) -> &str {
        match confidence {
            Confidence::Primary => &self.confidences[0],
            Confidence::Secondary => &self.confidences[1],
        }
    }
}

//! Whether a specification is in force.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// The state of one edition, as the responsible body gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Status {
    /// Published and in force.
    #[serde(rename = "published")]
    Published,
    /// Under study, in draft or in approval.
    #[serde(rename = "in progress")]
    InProgress,
    /// Withdrawn, superseded by another edition, or an expired draft; a note says which.
    #[serde(rename = "withdrawn")]
    Withdrawn,
}

impl Status {
    /// All of them, in the order in which lists show them.
    pub const ALL: [Status; 3] = [Status::Published, Status::InProgress, Status::Withdrawn];

    /// As in exports and in JSON: `published`, `in progress`, `withdrawn`.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Published => "published",
            Status::InProgress => "in progress",
            Status::Withdrawn => "withdrawn",
        }
    }

    /// As in addresses: `published`, `in-progress`, `withdrawn`.
    pub fn slug(self) -> &'static str {
        if self == Status::InProgress { "in-progress" } else { self.as_str() }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text names no status.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a status; write published, in progress or withdrawn")]
pub struct UnknownStatus(pub String);

impl FromStr for Status {
    type Err = UnknownStatus;

    /// Takes both forms, in any case.
    fn from_str(text: &str) -> Result<Status, UnknownStatus> {
        let wanted = text.trim().to_lowercase();
        Status::ALL
            .into_iter()
            .find(|s| s.as_str() == wanted || s.slug() == wanted)
            .ok_or_else(|| UnknownStatus(text.to_owned()))
    }
}

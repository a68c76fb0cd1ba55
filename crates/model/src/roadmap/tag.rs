//! A layer or reference point that an entry concerns.

use serde::{Deserialize, Serialize};

/// A name from the group's list of layers or reference points, and whether the source states it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Tag {
    /// `key_management`, `Kx`: the id in the group's architecture, which is data.
    pub name: String,
    /// Concluded from title or scope; the source does not say so. Written `~name` in CSV.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inferred: bool,
}

impl Tag {
    /// Reads `name` or `~name`; `None` if there is no name.
    pub fn parse(text: &str) -> Option<Tag> {
        let text = text.trim();
        let (name, inferred) = text.strip_prefix('~').map_or((text, false), |rest| (rest.trim(), true));
        (!name.is_empty()).then(|| Tag { name: name.to_owned(), inferred })
    }
}

impl std::fmt::Display for Tag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", if self.inferred { "~" } else { "" }, self.name)
    }
}

//! Bodies: the organizations and groups whose work a coordination group follows.

use crate::{Entry, Id, Localized};
use serde::{Deserialize, Serialize};

/// How a body stands to the group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Created the group and receives its reports.
    Parent,
    /// A study group of the same organization, named in the terms of reference.
    Internal,
    /// An outside body named in the terms of reference.
    External,
    /// Not named there; found through its work on the roadmap.
    Found,
}

impl Relation {
    /// All of them, in the order in which lists show them.
    pub const ALL: [Relation; 4] = [Relation::Parent, Relation::Internal, Relation::External, Relation::Found];

    /// As in message ids.
    pub fn slug(self) -> &'static str {
        match self {
            Relation::Parent => "parent",
            Relation::Internal => "internal",
            Relation::External => "external",
            Relation::Found => "found",
        }
    }
}

/// A standards body, forum, consortium or study group, as one group sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// Stays the same for the life of the record.
    pub id: Id<Body>,
    /// As in addresses: `iec-tc86`.
    pub slug: String,
    /// `IEC TC86`: the key by which roles, meetings and the group itself name the body, and what readers are shown
    /// in every language without a short name of its own.
    pub acronym: String,
    /// The short name in those languages in which it is not the acronym: `КГСЭ` for `TSAG`.
    #[serde(default)]
    pub short: Localized,
    /// Full name.
    pub names: Localized,
    /// How it stands to the group.
    pub relation: Relation,
    /// Its own site.
    pub url: Option<String>,
    /// Which roadmap entries are its work; several where it writes under several names.
    pub work: Vec<Work>,
}

/// The roadmap entries of one body, or of one of its groups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// [`Entry::body`] as the roadmap writes it.
    pub body: String,
    /// Start of [`Entry::working_group`]; empty for the body's whole work.
    #[serde(default)]
    pub working_group: String,
}

impl Body {
    /// Whether the entry is this body's work.
    pub fn works_on(&self, entry: &Entry) -> bool {
        self.work.iter().any(|w| w.body == entry.body && starts_with_name(&entry.working_group, &w.working_group))
    }
}

/// `SG1` must not claim `SG13`: the name has to end where the prefix does.
fn starts_with_name(name: &str, prefix: &str) -> bool {
    name.strip_prefix(prefix).is_some_and(|rest| prefix.is_empty() || !rest.starts_with(|c: char| c.is_alphanumeric()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_group_does_not_claim_the_work_of_another() {
        for (name, prefix, expected) in [
            ("SG13 (Q17/13)", "SG13", true),
            ("SG13", "SG1", false),
            ("SG11", "", true),
            ("JTC 1/SC 27", "JTC 1", true),
        ] {
            assert_eq!(super::starts_with_name(name, prefix), expected, "{name} {prefix}");
        }
    }
}

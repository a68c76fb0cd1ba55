//! A roadmap entry: one specification or work item with its editions.

use super::{Edition, Status, Tag};
use crate::{Group, Id, ProvenanceMap};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How an entry relates to what the group coordinates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Within the group's scope.
    Core,
    /// Beside it (for QKDN: quantum-safe cryptography only); hidden unless asked for.
    Peripheral,
    /// The terms of reference of a committee, not a specification; hidden unless asked for.
    Charter,
    /// Outside it (for QKDN: quantum computing); shown, and marked.
    OutOfScope,
}

impl Scope {
    /// All of them, in the order in which lists show them.
    pub const ALL: [Scope; 4] = [Scope::Core, Scope::Peripheral, Scope::Charter, Scope::OutOfScope];

    /// As in JSON and message ids: `core`, `peripheral`, `charter`, `out-of-scope`.
    pub fn slug(self) -> &'static str {
        match self {
            Scope::Core => "core",
            Scope::Peripheral => "peripheral",
            Scope::Charter => "charter",
            Scope::OutOfScope => "out-of-scope",
        }
    }
}

/// An entry that the group took off its roadmap; the record stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// When.
    pub at: Timestamp,
    /// Why, in the words of whoever did it.
    pub reason: String,
}

/// One specification or work item on a group's roadmap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Stays the same for the life of the entry.
    pub id: Id<Entry>,
    /// The group whose roadmap it stands on.
    pub group: Id<Group>,
    /// Last part of its address.
    pub slug: String,
    /// Counts the changes, from 1: whoever changes it says which one they saw.
    pub revision: i64,
    /// Identifier without edition: `ITU-T Y.3804`.
    pub identifier: String,
    /// The body whose work it is, as the roadmap writes it: `ITU-T`, `ISO/IEC`.
    pub body: String,
    /// Study group, committee or working group within the body; empty if unknown.
    pub working_group: String,
    /// How it relates to the group's scope.
    pub scope: Scope,
    /// Layers of the architecture it concerns.
    pub layers: Vec<Tag>,
    /// Reference points it concerns.
    pub reference_points: Vec<Tag>,
    /// Topics, by their ids.
    pub topics: Vec<String>,
    /// Provenance of each field above that has a value.
    pub provenance: ProvenanceMap,
    /// Newest first; never empty.
    pub editions: Vec<Edition>,
    /// Set once the group has taken it off the roadmap.
    pub withdrawal: Option<Withdrawal>,
}

impl Entry {
    /// The edition that speaks for the entry: the newest in force, else the newest draft, else the
    /// newest of all; amendments only where there is nothing else.
    pub fn lead(&self) -> &Edition {
        let rank = |e: &&Edition| {
            (
                e.change.is_some(),
                match e.status {
                    Status::Published => 0,
                    Status::InProgress => 1,
                    Status::Withdrawn => 2,
                },
            )
        };
        // `min_by_key` keeps the first of equals, and the editions stand newest first.
        self.editions.iter().min_by_key(rank).expect("an entry is never without an edition")
    }

    /// Status of the entry as a whole: that of its leading edition.
    pub fn status(&self) -> Status {
        self.lead().status
    }

    /// A new edition is being drafted while another is in force.
    pub fn has_revision_in_progress(&self) -> bool {
        self.status() == Status::Published && self.editions.iter().any(|e| e.status == Status::InProgress)
    }

    /// Every name it has or had: entry, editions, former names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let of_editions = self
            .editions
            .iter()
            .flat_map(|e| std::iter::once(e.identifier.as_str()).chain(e.former_names.iter().map(String::as_str)));
        std::iter::once(self.identifier.as_str()).chain(of_editions)
    }

    /// Puts the editions newest first: drafts before dates, undated ones last, then by identifier.
    pub fn sort_editions(&mut self) {
        self.editions.sort_by(|a, b| {
            let age = |e: &Edition| (e.status != Status::InProgress, std::cmp::Reverse(e.date.or(e.target)));
            age(a).cmp(&age(b)).then_with(|| a.identifier.cmp(&b.identifier))
        });
    }
}

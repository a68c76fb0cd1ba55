//! Who may do what, and who may see what: pure functions, asked before anything is done or shown.

use crate::Actor;
use serde::{Deserialize, Serialize};

/// Everything that can be asked for. One function in `app` for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// Read what is public.
    Read,
    /// Create an instance and what it starts with.
    CreateInstance,
    /// Add a group to an instance.
    AddGroup,
    /// Attach the official text of a heading of the terms of reference.
    AttachTerms,
    /// Add an entry to a roadmap.
    AddEntry,
    /// Correct an entry.
    CorrectEntry,
    /// Take an entry off a roadmap.
    WithdrawEntry,
    /// Import entries from a file.
    ImportRoadmap,
    /// Import records of other bodies into the catalogue.
    ImportCatalogue,
    /// Verify the event chains.
    VerifyEvents,
}

/// Whether `actor` may do `act`.
pub fn may(actor: &Actor, act: Act) -> bool {
    match actor {
        Actor::Public => act == Act::Read,
        Actor::Operator => act != Act::CreateInstance,
        Actor::System => true,
    }
}

/// To whom a thing is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Everybody.
    Public,
    /// The leadership and the secretariat.
    Leadership,
}

/// The one visibility function: whether `actor` may see what is open to `audience`.
///
/// Pages, exports, feeds and commands all ask it.
pub fn may_see(actor: &Actor, audience: Audience) -> bool {
    match audience {
        Audience::Public => true,
        Audience::Leadership => matches!(actor, Actor::Operator | Actor::System),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_public_reads_and_does_nothing_else() {
        for act in [
            Act::CreateInstance,
            Act::AddGroup,
            Act::AttachTerms,
            Act::AddEntry,
            Act::CorrectEntry,
            Act::WithdrawEntry,
            Act::ImportRoadmap,
            Act::ImportCatalogue,
            Act::VerifyEvents,
        ] {
            assert!(!may(&Actor::Public, act), "{act:?}");
        }
        assert!(may(&Actor::Public, Act::Read));
        assert!(!may_see(&Actor::Public, Audience::Leadership));
    }

    #[test]
    fn the_operator_adds_groups() {
        assert!(may(&Actor::Operator, Act::AddGroup) && may(&Actor::System, Act::AddGroup));
    }

    #[test]
    fn nobody_creates_an_instance_from_outside() {
        assert!(!may(&Actor::Operator, Act::CreateInstance));
        assert!(may(&Actor::System, Act::CreateInstance));
    }
}

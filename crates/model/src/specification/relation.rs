//! How one document stands to another.

use serde::{Deserialize, Serialize};

/// What the record's document is to the one that the link names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RelationKind {
    /// It takes the other's place.
    Replaces,
    /// The other takes its place.
    ReplacedBy,
    /// It amends or corrects the other, or revises it in part.
    Updates,
    /// The other amends or corrects it.
    UpdatedBy,
    /// It repeats the other body's document.
    AdoptedFrom,
    /// Another body repeats it.
    AdoptedAs,
    /// It belongs to the other as a supplement.
    Complements,
    /// The other belongs to it as a supplement.
    ComplementedBy,
    /// The other is an edition of it.
    HasEdition,
    /// One text, published under an identifier of another body.
    SameText,
    /// Anything else that the source calls a relation.
    Related,
}

impl RelationKind {
    /// All of them, in the order in which pages show them.
    pub const ALL: [RelationKind; 11] = [
        RelationKind::Replaces,
        RelationKind::ReplacedBy,
        RelationKind::Updates,
        RelationKind::UpdatedBy,
        RelationKind::SameText,
        RelationKind::AdoptedFrom,
        RelationKind::AdoptedAs,
        RelationKind::HasEdition,
        RelationKind::Complements,
        RelationKind::ComplementedBy,
        RelationKind::Related,
    ];

    /// As in JSON and message ids.
    pub fn slug(self) -> &'static str {
        match self {
            RelationKind::Replaces => "replaces",
            RelationKind::ReplacedBy => "replaced-by",
            RelationKind::Updates => "updates",
            RelationKind::UpdatedBy => "updated-by",
            RelationKind::AdoptedFrom => "adopted-from",
            RelationKind::AdoptedAs => "adopted-as",
            RelationKind::Complements => "complements",
            RelationKind::ComplementedBy => "complemented-by",
            RelationKind::HasEdition => "has-edition",
            RelationKind::SameText => "same-text",
            RelationKind::Related => "related",
        }
    }

    /// The same relation read from the other document.
    #[must_use]
    pub fn reversed(self) -> RelationKind {
        match self {
            RelationKind::Replaces => RelationKind::ReplacedBy,
            RelationKind::ReplacedBy => RelationKind::Replaces,
            RelationKind::Updates => RelationKind::UpdatedBy,
            RelationKind::UpdatedBy => RelationKind::Updates,
            RelationKind::AdoptedFrom => RelationKind::AdoptedAs,
            RelationKind::AdoptedAs => RelationKind::AdoptedFrom,
            RelationKind::Complements => RelationKind::ComplementedBy,
            RelationKind::ComplementedBy => RelationKind::Complements,
            RelationKind::HasEdition | RelationKind::SameText | RelationKind::Related => self,
        }
    }
}

/// One relation to a document, which may or may not be in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Link {
    /// How this document stands to the other.
    pub kind: RelationKind,
    /// The other's identifier, as the source writes it.
    pub identifier: String,
}

//! Roles in a group: who holds them, on whose word, since when.

use crate::{Group, Id, Localized};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What a person, or an office, does in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoleKind {
    /// Leads the group.
    Chair,
    /// Stands in for the chair.
    ViceChair,
    /// The office that supports it.
    Secretariat,
    /// A person of the secretariat who answers questions.
    Contact,
}

impl RoleKind {
    /// As in message ids: `vice-chair`.
    pub fn slug(self) -> &'static str {
        match self {
            RoleKind::Chair => "chair",
            RoleKind::ViceChair => "vice-chair",
            RoleKind::Secretariat => "secretariat",
            RoleKind::Contact => "contact",
        }
    }
}

/// A role as it was announced. What changed afterwards is unknown until somebody records it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// Stays the same for the life of the role.
    pub id: Id<Role>,
    /// The group in which it is held.
    pub group: Id<Group>,
    /// What the holder does.
    pub kind: RoleKind,
    /// Name of the person or office.
    pub name: Localized,
    /// Organization, with its acronym.
    pub affiliation: Localized,
    /// ISO 3166-1 alpha-2; shown by ITU's name for the country.
    pub country: Option<String>,
    /// Acronym of the body that appointed the holder.
    pub appointed_by: Option<String>,
    /// Day of the announcement.
    pub announced_on: Date,
    /// The document that announced it.
    pub source: String,
    /// Role address; never a personal one without consent.
    pub email: Option<String>,
    /// International form.
    pub telephone: Option<String>,
    /// International form.
    pub fax: Option<String>,
}

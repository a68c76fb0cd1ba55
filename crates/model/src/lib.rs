//! The nouns of a joint coordination activity as values, and who may do what with them.
//!
//! Pure: no IO, no clock, no SQL, no HTTP, nothing asynchronous. Everything else in the product
//! speaks in these types, and each noun has the same name here, in SQL, in addresses and in folders.

#![warn(missing_docs)]

pub mod event;
pub mod limits;
pub mod policy;
pub mod roadmap;
pub mod specification;

mod actor;
mod architecture;
mod body;
mod fields;
mod group;
mod id;
mod lang;
mod localized;
mod meeting;
mod provenance;
mod role;
mod slug;
mod terms;
mod web_address;
mod when;

pub use actor::{Actor, Entrance};
pub use architecture::{Architecture, Element, Layer, Network, ReferencePoint};
pub use body::{Body, Relation, Work};
pub use fields::FieldError;
pub use group::{Decision, Group, Source};
pub use id::Id;
pub use lang::{Lang, UnknownLang};
pub use localized::{Localized, Standing, Version};
pub use meeting::{AgendaItem, Attendance, Collocated, Deadline, Meeting};
pub use provenance::{Confidence, Provenance, ProvenanceMap};
pub use roadmap::{Edition, Entry, Scope, Status, Tag};
pub use role::{Role, RoleKind};
pub use slug::{entry_slug, free_slug, is_group_slug, slug};
pub use terms::{Heading, TermsSection};
pub use web_address::is_web_address;
pub use when::{NotADate, When};

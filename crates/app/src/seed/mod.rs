//! What a new instance starts with: JCA-QKDN as its founding circular describes it, and its roadmap.
//!
//! The data are files a person can maintain (`seed/jca-qkdn/`), embedded in the program, so that the
//! first start needs nothing but the program. A file that does not parse is a mistake of ours which the
//! tests here find; that is why nothing in this module returns an error.

mod architecture;
mod bodies;
mod group;
mod meetings;
mod roles;
mod texts;

#[cfg(test)]
mod tests;

use crate::Ctx;
use model::{Architecture, Body, Group, Meeting, Role};

/// A group with everything that is known of it before anybody has used the product.
pub(crate) struct Seed {
    /// The group and its terms of reference.
    pub group: Group,
    /// Leadership and contacts.
    pub roles: Vec<Role>,
    /// The bodies whose work it follows.
    pub bodies: Vec<Body>,
    /// Its meetings, first one first.
    pub meetings: Vec<Meeting>,
    /// The map under its roadmap.
    pub architecture: Architecture,
    /// Its roadmap, in the form that `accord import roadmap` reads.
    pub roadmap_csv: &'static str,
}

/// JCA-QKDN, with new ids.
pub(crate) fn jca_qkdn(ctx: &Ctx) -> Seed {
    let group = group::read(ctx, include_str!("../../seed/jca-qkdn/group.toml"));
    Seed {
        roles: roles::read(ctx, include_str!("../../seed/jca-qkdn/roles.toml"), group.id),
        bodies: bodies::read(ctx, include_str!("../../seed/jca-qkdn/bodies.toml")),
        meetings: vec![meetings::read(ctx, include_str!("../../seed/jca-qkdn/meeting-1.toml"), group.id)],
        architecture: architecture::read(include_str!("../../seed/jca-qkdn/architecture.toml")),
        roadmap_csv: include_str!("../../seed/jca-qkdn/roadmap.csv"),
        group,
    }
}

/// Parses one of the embedded files.
fn parse<T: serde::de::DeserializeOwned>(toml: &str) -> T {
    toml::from_str(toml).expect("the files are part of the program, and a test reads every one")
}

//! Reads `roles.toml`: leadership and contacts as they were announced.

use super::{parse, texts::Texts};
use crate::Ctx;
use jiff::civil::Date;
use model::{Group, Id, Role, RoleKind, Standing};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    roles: Vec<Record>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    kind: RoleKind,
    name: Texts,
    affiliation: Texts,
    country: Option<String>,
    appointed_by: Option<String>,
    announced_on: Date,
    source: String,
    email: Option<String>,
    telephone: Option<String>,
    fax: Option<String>,
}

pub(super) fn read(ctx: &Ctx, toml: &str, group: Id<Group>) -> Vec<Role> {
    let role = |r: Record| Role {
        id: ctx.id(),
        group,
        kind: r.kind,
        name: r.name.localized(Standing::Translation),
        affiliation: r.affiliation.localized(Standing::Translation),
        country: r.country,
        appointed_by: r.appointed_by,
        announced_on: r.announced_on,
        source: r.source,
        email: r.email,
        telephone: r.telephone,
        fax: r.fax,
    };
    parse::<File>(toml).roles.into_iter().map(role).collect()
}

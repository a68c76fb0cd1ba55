//! Reads `roles.toml`: leadership and contacts as they were announced.

use super::{
    fields::{Country, Line, Mail, list},
    reader::Reader,
    texts::Texts,
};
use crate::Ctx;
use jiff::civil::Date;
use model::{Group, Id, Role, RoleKind, Standing};
use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default, deserialize_with = "list")]
    roles: Vec<Record>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    kind: RoleKind,
    name: Spanned<Texts>,
    affiliation: Option<Spanned<Texts>>,
    country: Option<Country>,
    appointed_by: Option<Line>,
    announced_on: Date,
    source: Line,
    email: Option<Mail>,
    telephone: Option<Line>,
    fax: Option<Line>,
}

pub(super) fn read(ctx: &Ctx, reader: &mut Reader<'_>, group: Id<Group>) -> Vec<Role> {
    let Some(file) = reader.toml::<File>() else { return Vec::new() };
    file.roles.into_iter().map(|record| role(ctx, reader, group, record)).collect()
}

fn role(ctx: &Ctx, reader: &mut Reader<'_>, group: Id<Group>, record: Record) -> Role {
    let mut text = |texts: &Spanned<Texts>| reader.take(texts.span(), texts.get_ref().localized(Standing::Translation));
    Role {
        id: ctx.id(),
        group,
        kind: record.kind,
        name: text(&record.name),
        affiliation: record.affiliation.as_ref().map(text).unwrap_or_default(),
        country: record.country.map(|c| c.0),
        appointed_by: record.appointed_by.map(|by| by.0),
        announced_on: record.announced_on,
        source: record.source.0,
        email: record.email.map(|email| email.0),
        telephone: record.telephone.map(|number| number.0),
        fax: record.fax.map(|number| number.0),
    }
}

//! Reads `bodies.toml`: the bodies whose work the group follows.

use super::{parse, texts::Texts};
use crate::Ctx;
use model::{Body, Relation, Standing, Work};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    bodies: Vec<Record>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    slug: String,
    acronym: String,
    names: Texts,
    relation: Relation,
    url: Option<String>,
    work: Vec<Work>,
}

pub(super) fn read(ctx: &Ctx, toml: &str) -> Vec<Body> {
    let body = |r: Record| Body {
        id: ctx.id(),
        slug: r.slug,
        acronym: r.acronym,
        names: r.names.localized(Standing::Translation),
        relation: r.relation,
        url: r.url,
        work: r.work,
    };
    parse::<File>(toml).bodies.into_iter().map(body).collect()
}

//! Reads `bodies.toml`: the bodies whose work the group follows.

use super::{
    fields::{BodySlug, Line, Web, list},
    reader::Reader,
    texts::Texts,
};
use crate::Ctx;
use model::{Body, Relation, Standing, Work};
use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default, deserialize_with = "list")]
    bodies: Vec<Record>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    slug: Spanned<BodySlug>,
    acronym: Line,
    short: Option<Spanned<Texts>>,
    names: Spanned<Texts>,
    relation: Relation,
    url: Option<Web>,
    #[serde(default, deserialize_with = "list")]
    work: Vec<WorkRecord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WorkRecord {
    body: Line,
    working_group: Option<Line>,
}

pub(super) fn read(ctx: &Ctx, reader: &mut Reader<'_>) -> Vec<Body> {
    let Some(file) = reader.toml::<File>() else { return Vec::new() };
    reader.no_two(file.bodies.iter().map(|record| &record.slug));
    file.bodies.into_iter().map(|record| body(ctx, reader, record)).collect()
}

fn body(ctx: &Ctx, reader: &mut Reader<'_>, record: Record) -> Body {
    let work = |w: WorkRecord| Work { body: w.body.0, working_group: w.working_group.map(|g| g.0).unwrap_or_default() };
    let mut text = |texts: &Spanned<Texts>| reader.take(texts.span(), texts.get_ref().localized(Standing::Translation));
    Body {
        id: ctx.id(),
        slug: record.slug.into_inner().0,
        acronym: record.acronym.0,
        short: record.short.as_ref().map(&mut text).unwrap_or_default(),
        names: text(&record.names),
        relation: record.relation,
        url: record.url.map(|url| url.0),
        work: record.work.into_iter().map(work).collect(),
    }
}

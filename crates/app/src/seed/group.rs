//! Reads `group.toml`: the group, the decision that created it and its terms of reference.

use super::{parse, texts::Texts};
use crate::Ctx;
use model::{Decision, Group, Heading, Lang, Source, Standing, TermsSection};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    slug: String,
    acronym: String,
    names: Texts,
    parent: String,
    decision: Decision,
    home_page: String,
    email: String,
    purpose: Texts,
    languages: Vec<Lang>,
    terms: Vec<Section>,
    sources: Vec<Source>,
}

#[derive(Deserialize)]
struct Section {
    heading: Heading,
    #[serde(flatten)]
    text: Texts,
}

pub(super) fn read(ctx: &Ctx, toml: &str) -> Group {
    let file: File = parse(toml);
    let section = |s: Section| TermsSection { heading: s.heading, text: s.text.localized(Standing::Summary) };
    Group {
        id: ctx.id(),
        slug: file.slug,
        revision: 1,
        acronym: file.acronym,
        names: file.names.localized(Standing::Translation),
        parent: file.parent,
        decision: file.decision,
        home_page: file.home_page,
        email: file.email,
        purpose: file.purpose.localized(Standing::Summary),
        languages: file.languages,
        terms: file.terms.into_iter().map(section).collect(),
        sources: file.sources,
    }
}

//! Reads `group.toml`: the group, the decision that created it and its terms of reference.

use super::{
    fields::{GroupSlug, HeadingName, Line, Mail, Web, list, placed_list},
    reader::Reader,
    texts::{Texts, with_texts},
};
use crate::Ctx;
use jiff::civil::Date;
use model::{Decision, Group, Lang, Source, Standing, TermsSection};
use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    slug: GroupSlug,
    acronym: Line,
    names: Spanned<Texts>,
    parent: Line,
    decision: Spanned<DecisionRecord>,
    home_page: Web,
    email: Mail,
    purpose: Spanned<Texts>,
    #[serde(deserialize_with = "placed_list")]
    languages: Spanned<Vec<Lang>>,
    #[serde(default, deserialize_with = "list")]
    terms: Vec<Spanned<Section>>,
    #[serde(default, deserialize_with = "list")]
    sources: Vec<SourceRecord>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DecisionRecord {
    by: Line,
    meeting_from: Date,
    meeting_to: Date,
    announced_in: Line,
    announced_on: Date,
    #[serde(deserialize_with = "placed_list")]
    official_languages: Spanned<Vec<Lang>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceRecord {
    name: Line,
    names: Option<Spanned<Texts>>,
    date: Date,
}

with_texts! {
    Section { heading: Spanned<HeadingName> }
}

pub(super) fn read(ctx: &Ctx, reader: &mut Reader<'_>) -> Option<Group> {
    let file: File = reader.toml()?;
    reader.no_two(file.terms.iter().map(|section| &section.get_ref().heading));
    for languages in [&file.languages, &file.decision.get_ref().official_languages] {
        if languages.get_ref().is_empty() {
            reader.refuse(languages.span(), "no language is named; name at least one, such as [\"en\"]");
        }
    }
    let mut terms: Vec<TermsSection> = file.terms.iter().map(|section| self::section(reader, section)).collect();
    terms.sort_by_key(|section| section.heading);
    Some(Group {
        id: ctx.id(),
        slug: file.slug.0,
        revision: 1,
        acronym: file.acronym.0,
        names: reader.take(file.names.span(), file.names.get_ref().localized(Standing::Translation)),
        parent: file.parent.0,
        decision: decision(reader, file.decision),
        home_page: file.home_page.0,
        email: file.email.0,
        purpose: reader.take(file.purpose.span(), file.purpose.get_ref().localized(Standing::Summary)),
        languages: file.languages.into_inner(),
        terms,
        sources: file.sources.into_iter().map(|record| source(reader, record)).collect(),
    })
}

fn source(reader: &mut Reader<'_>, record: SourceRecord) -> Source {
    let mut text = |texts: &Spanned<Texts>| reader.take(texts.span(), texts.get_ref().localized(Standing::Translation));
    let names = record.names.as_ref().map(&mut text).unwrap_or_default();
    Source { name: record.name.0, names, date: record.date }
}

fn section(reader: &mut Reader<'_>, section: &Spanned<Section>) -> TermsSection {
    let text = reader.take(section.span(), section.get_ref().localized(Standing::Summary));
    TermsSection { heading: section.get_ref().heading.get_ref().0, text }
}

fn decision(reader: &mut Reader<'_>, record: Spanned<DecisionRecord>) -> Decision {
    let span = record.span();
    let record = record.into_inner();
    if record.meeting_to < record.meeting_from {
        reader.refuse(span, "meeting_to lies before meeting_from; correct one of them");
    }
    Decision {
        by: record.by.0,
        meeting_from: record.meeting_from,
        meeting_to: record.meeting_to,
        announced_in: record.announced_in.0,
        announced_on: record.announced_on,
        official_languages: record.official_languages.into_inner(),
    }
}

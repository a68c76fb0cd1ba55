//! `/{lang}/catalogue/{slug}`: one specification, with everything its sources say.

use super::{
    crumb,
    facts::{self, Fact, Value},
    family::{self, Line},
    labels, machine,
    related::{self, Group},
    roadmaps::{self, OnRoadmap},
    sources::{self, Settled},
};
use crate::{
    errors::Failure,
    frame::{Frame, Section},
    text::Shown,
    visit::{Reply, Visit},
};
use app::{GroupView, catalogue::Document};
use askama::Template;
use axum::response::{IntoResponse, Redirect};
use model::specification::Specification;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "catalogue/specification.html")]
struct Page<'a> {
    frame: Frame<'a>,
    json_ld: String,
    spec: &'a Specification,
    gone: bool,
    title: Shown<'a>,
    kind: String,
    status: &'static str,
    status_word: String,
    url: Option<&'a str>,
    /// The edition that took its place, with its address.
    superseded_by: Option<(&'a str, Option<String>)>,
    same_text: Vec<(String, Option<String>)>,
    roadmaps: Vec<OnRoadmap>,
    /// Titles in languages other than that of the title above.
    titles: Vec<(String, Shown<'a>)>,
    /// Paragraphs of the abstract and what its language is.
    abstract_text: Option<(Shown<'a>, Vec<&'a str>)>,
    facts: Vec<Fact>,
    family: Vec<Line<'a>>,
    /// At least one edition was superseded by another.
    family_has_newer: bool,
    related: Vec<Group<'a>>,
    settled: Vec<Settled<'a>>,
    as_of: Option<String>,
}

/// `/{lang}/catalogue/{slug}`
pub(super) async fn show(visit: Visit) -> Reply {
    let (ctx, app, wanted) = (&visit.ctx, &visit.site.app, visit.param("slug"));
    let Some(document) = app::catalogue::by_slug(ctx, app, wanted).await? else {
        // What is typed may mean something else one day, so browsers should ask again.
        let found = app::catalogue::find(ctx, app, wanted).await?.ok_or(Failure::NotFound)?;
        return Ok(Redirect::temporary(&format!("/{}/catalogue/{}", visit.lang, found.slug)).into_response());
    };
    let views = app::groups::list(ctx, app).await?;
    let mut page = page(&visit, &document, &views);
    for (identifier, href) in page.same_text.iter_mut().filter(|(_, href)| href.is_none()) {
        let found = app::catalogue::find(ctx, app, identifier).await?;
        *href = found.map(|other| format!("/{}/catalogue/{}", visit.lang, other.slug));
    }
    visit.page(&page)
}

fn page<'a>(visit: &'a Visit, document: &'a Document, views: &[Arc<GroupView>]) -> Page<'a> {
    let (spec, words) = (&document.specification, visit.words);
    let title = Shown::of(&spec.titles, visit.lang);
    let mut frame = visit.frame(None, Section::None).titled(spec.identifier.as_str()).described(title.text);
    frame.crumbs.push(crumb(visit));
    Page {
        json_ld: machine::json_ld(spec, &frame.canonical(), visit.lang),
        titles: titles(spec, &frame),
        frame,
        spec,
        gone: document.gone,
        title,
        kind: if spec.kind.is_empty() { String::new() } else { labels::kind(&spec.kind, words) },
        status: labels::status(spec.status),
        status_word: labels::status_word(spec.status, words),
        url: spec.url.as_deref().and_then(labels::web_address),
        superseded_by: spec.superseded_by.as_deref().map(|newer| (newer, place_of(document, newer, visit))),
        same_text: related::same_text(document, words),
        roadmaps: roadmaps::on(views, spec, visit.lang),
        abstract_text: paragraphs(spec, visit),
        facts: facts::facts(spec, words),
        family_has_newer: document.family.iter().any(|(_, spec)| spec.superseded_by.is_some()),
        family: family::lines(document, words),
        related: related::groups(document, words),
        settled: sources::settled(spec, words),
        as_of: spec.as_of.map(|when| words.when(when)),
    }
}

/// Address of another document of the family.
fn place_of(document: &Document, identifier: &str, visit: &Visit) -> Option<String> {
    let found = document.family.iter().find(|(_, spec)| spec.identifier == identifier);
    found.map(|(slug, _)| format!("/{}/catalogue/{slug}", visit.lang))
}

/// The titles in other languages than the one that the reader is shown first.
fn titles<'a>(spec: &'a Specification, frame: &Frame<'_>) -> Vec<(String, Shown<'a>)> {
    let first = spec.titles.best(frame.lang).map(|v| v.lang);
    let others = spec.titles.versions().iter().filter(|v| Some(v.lang) != first);
    let name = |lang: model::Lang| frame.of("language", lang.code(), lang.own_name());
    others.map(|v| (name(v.lang), Shown::of_version(v, frame.lang))).collect()
}

fn paragraphs<'a>(spec: &'a Specification, visit: &Visit) -> Option<(Shown<'a>, Vec<&'a str>)> {
    let shown = Shown::of(&spec.abstracts, visit.lang);
    let paragraphs: Vec<&str> = shown.text.split('\n').map(str::trim).filter(|p| !p.is_empty()).collect();
    (!paragraphs.is_empty()).then_some((shown, paragraphs))
}

//! One request as handlers see it: which language, which page, in what circumstances.

use crate::{
    Site, cache,
    errors::Failure,
    frame::{Frame, Section},
};
use app::{Ctx, GroupView};
use askama::Template;
use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::{header, request::Parts},
    response::{IntoResponse, Response},
};
use i18n::Words;
use model::{Actor, Entrance, Lang};
use std::sync::Arc;

/// What a handler answers with.
pub(crate) type Reply = Result<Response, Failure>;

/// A request for a page. Taking it in a handler is what makes an unknown language a 404.
pub(crate) struct Visit {
    pub(crate) site: Site,
    pub(crate) ctx: Ctx,
    pub(crate) lang: Lang,
    pub(crate) words: &'static Words,
    /// Path below the language, without the slash: `jca-qkdn/terms`; empty for the front page.
    pub(crate) path: String,
    /// As in the address, without the question mark.
    pub(crate) query: String,
    params: Vec<(String, String)>,
}

impl FromRequestParts<Site> for Visit {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Visit, Failure> {
        let (lang, _) = split(parts.uri.path()).ok_or(Failure::NotFound)?;
        let params = RawPathParams::from_request_parts(parts, site).await.map_err(|_| Failure::NotFound)?;
        let params = params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Ok(Visit { params, ..Visit::new(site, parts, lang) })
    }
}

/// The language that a path begins with, and the rest of the path.
fn split(path: &str) -> Option<(Lang, &str)> {
    let rest = path.strip_prefix('/')?;
    let (code, rest) = rest.split_once('/').unwrap_or((rest, ""));
    Some((code.parse().ok()?, rest))
}

impl Visit {
    fn new(site: &Site, parts: &Parts, lang: Lang) -> Visit {
        Visit {
            site: site.clone(),
            ctx: site.app.ctx(Actor::Public, Entrance::Web, lang),
            lang,
            words: i18n::words(lang),
            path: split(parts.uri.path()).map_or("", |(_, rest)| rest).to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            params: Vec::new(),
        }
    }

    /// For the page of a failure, whose address may be anything: in the language of the address, or in
    /// the one that the reader's browser asks for.
    pub(crate) fn of_failure(site: &Site, parts: &Parts) -> Visit {
        let lang = split(parts.uri.path()).map_or_else(|| preferred(parts), |(lang, _)| lang);
        let mut visit = Visit::new(site, parts, lang);
        let group = visit.path.split('/').next().unwrap_or_default().to_owned();
        visit.params.push(("group".to_owned(), group));
        visit
    }

    /// A parameter of the route, decoded; empty if the route has none of this name.
    pub(crate) fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// The group that the address names.
    pub(crate) async fn group(&self) -> Result<Arc<GroupView>, Failure> {
        app::groups::view(&self.ctx, &self.site.app, self.param("group")).await?.ok_or(Failure::NotFound)
    }

    /// The frame around the page that was asked for.
    pub(crate) fn frame<'a>(&'a self, group: Option<&'a GroupView>, section: Section) -> Frame<'a> {
        Frame::new(self, group, section)
    }

    /// Answers with `page`, and lets it be kept until something changes.
    pub(crate) fn page(&self, page: &impl Template) -> Reply {
        let mut html = String::with_capacity(24 * 1024);
        page.render_into(&mut html)?;
        let headers =
            [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CONTENT_LANGUAGE, self.lang.code())];
        let mut response = (headers, html).into_response();
        response.extensions_mut().insert(cache::Keep);
        Ok(response)
    }
}

/// The language that the reader's browser asks for.
pub(crate) fn preferred(parts: &Parts) -> Lang {
    let wanted = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok());
    i18n::negotiate(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_the_first_part_of_a_path() {
        for (path, expected) in [
            ("/en/", Some((Lang::En, ""))),
            ("/ar", Some((Lang::Ar, ""))),
            ("/zh/jca-qkdn/terms", Some((Lang::Zh, "jca-qkdn/terms"))),
            ("/EN/", None),
            ("/de/", None),
            ("/", None),
            ("//en/", None),
        ] {
            assert_eq!(split(path), expected, "{path}");
        }
    }
}

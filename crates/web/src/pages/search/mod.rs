//! Searching: what is asked, what is found, and the page of a group for it. The catalogue's own search is the same
//! with another page around it.

mod form;
mod narrow;
mod pager;
mod question;
mod results;
mod row;

pub(crate) use {form::Form, question::Question, results::Results};

use crate::{
    Site,
    frame::{Frame, Section},
    visit::{Reply, Visit},
};
use askama::Template;
use axum::{Router, routing::get};

/// Identifiers as people type them.
const IDENTIFIERS: [&str; 4] = ["Y.3802", "gs qkd 014", "802.1Q", "TS 23.501"];

/// Messages with words that something is found for.
const WORDS: [&str; 2] = ["search-example-1", "search-example-2"];

#[derive(Template)]
#[template(path = "search/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    form: Form,
    /// None if nothing was asked yet.
    results: Option<Results>,
    /// What one may try, with its address: identifiers, and words of the reader's language.
    examples: [Vec<(String, String)>; 2],
    /// The same words, looked for in the catalogue only.
    catalogue: String,
}

/// The address of a group's search.
pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/{lang}/{group}/search", get(show))
}

/// `/{lang}/{group}/search`
async fn show(visit: Visit) -> Reply {
    let view = visit.group().await?;
    let question = Question::parse(&visit.query);
    let frame = visit.frame(Some(&view), Section::Search).described(visit.words.t("search-lead"));
    let base = frame.go("search");
    let form = Form::new(&question, base.clone());
    let catalogue = question.narrowed().address(&frame.href("catalogue"));
    let examples = [examples(&IDENTIFIERS, &base), examples(&WORDS.map(|id| visit.words.t(id)), &base)];
    if question.is_empty() {
        return visit.page(&Page { frame, form, results: None, examples, catalogue });
    }
    let hits = app::search::search(&visit.ctx, &visit.site.app, question.asked(false)).await?;
    let results = Results::new(&question, &hits, &base, (visit.words, Some(&view)));
    visit.page(&Page { frame: frame.unlisted(), form, results: Some(results), examples, catalogue })
}

fn examples(texts: &[impl AsRef<str>], base: &str) -> Vec<(String, String)> {
    let question = Question::parse("");
    texts.iter().map(AsRef::as_ref).map(|text| (text.to_owned(), question.with_words(text).address(base))).collect()
}

//! The front page: what this is, and the groups that work here.

use super::{figures::Figures, meetings::Coming};
use crate::{
    frame::{Frame, Section},
    visit::{Reply, Visit, preferred},
};
use app::GroupView;
use askama::Template;
use axum::{
    http::{HeaderValue, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};

#[derive(Template)]
#[template(path = "instance.html")]
struct Page<'a> {
    frame: Frame<'a>,
    groups: Vec<Card<'a>>,
}

/// One group as the front page shows it.
struct Card<'a> {
    view: &'a GroupView,
    figures: Figures,
    coming: Coming<'a>,
}

/// `/`: to the front page in the reader's language.
pub(crate) async fn choose_language(parts: Parts) -> Response {
    let mut response = Redirect::temporary(&format!("/{}/", preferred(&parts))).into_response();
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    response
}

/// `/{lang}`: its page ends with a slash.
pub(crate) async fn add_slash(visit: Visit) -> Response {
    let query = if visit.query.is_empty() { String::new() } else { format!("?{}", visit.query) };
    Redirect::permanent(&format!("/{}/{query}", visit.lang)).into_response()
}

/// `/{lang}/`
pub(crate) async fn show(visit: Visit) -> Reply {
    let views = app::groups::list(&visit.ctx, &visit.site.app).await?;
    let groups =
        views.iter().map(|view| Card { view, figures: Figures::of(view), coming: Coming::of(view, &visit) }).collect();
    let frame = visit.frame(None, Section::None).described(visit.words.t("instance-description"));
    visit.page(&Page { frame, groups })
}

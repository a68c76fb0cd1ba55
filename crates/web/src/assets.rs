//! The few files of the site, part of the program. Their addresses hold their fingerprint, so that a
//! browser may keep them for a year and still gets new ones at once.

use crate::{cache::gzip, errors::Failure, etag};
use axum::{
    body::Bytes,
    extract::Path,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use std::sync::LazyLock;

/// One stylesheet for the whole site: it is small, and a second page then asks for nothing but itself.
static STYLES: LazyLock<Styles> = LazyLock::new(|| {
    let css = [
        include_str!("../assets/accord.css"),
        include_str!("../assets/roadmap.css"),
        include_str!("../assets/map.css"),
        include_str!("../assets/catalogue.css"),
    ]
    .concat();
    let hash = etag::fingerprint(css.as_bytes());
    Styles { href: format!("/assets/{hash}/accord.css"), gzip: gzip(css.as_bytes()), plain: css.into(), hash }
});

struct Styles {
    hash: String,
    href: String,
    plain: Bytes,
    gzip: Bytes,
}

const ICON: &str = include_str!("../assets/favicon.svg");

/// Address of the stylesheet.
pub(crate) fn stylesheet() -> &'static str {
    &STYLES.href
}

/// `/assets/{hash}/{name}`
pub(crate) async fn asset(Path((hash, name)): Path<(String, String)>, asked: HeaderMap) -> Response {
    if name != "accord.css" || hash != STYLES.hash {
        return Failure::NotFound.into();
    }
    let kind = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::VARY, "accept-encoding"),
    ];
    if etag::takes_gzip(&asked) {
        return (kind, [(header::CONTENT_ENCODING, "gzip")], STYLES.gzip.clone()).into_response();
    }
    (kind, STYLES.plain.clone()).into_response()
}

/// `/favicon.svg`
pub(crate) async fn favicon() -> Response {
    let kind = [(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "public, max-age=86400")];
    (kind, ICON).into_response()
}

/// `/robots.txt`: everything public may be listed; the combinations of facets are endless and say nothing new.
pub(crate) async fn robots() -> Response {
    let kind = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=86400")];
    (kind, "User-agent: *\nDisallow: /*?\nAllow: /\n").into_response()
}

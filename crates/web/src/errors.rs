//! What went wrong, said once, in the reader's language, with what to do next.
//!
//! A handler returns a [`Failure`]; the layer here makes the page. Errors that the framework itself
//! answers with (an unknown address or method, a body too large, a timeout) become pages here too.

use crate::{Site, frame::Section, text::sentences, visit::Visit};
use askama::Template;
use axum::{
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use model::FieldError;
use std::{any::Any, sync::Arc};

/// Why a request cannot be answered.
#[derive(Debug, Clone)]
pub(crate) enum Failure {
    /// There is nothing at the address, or nothing that the reader may see.
    NotFound,
    /// The reader may not do this.
    Denied,
    /// The input has errors.
    Invalid(Vec<FieldError>),
    /// Somebody else was faster.
    Conflict,
    /// The database is away for the moment.
    Unavailable(String),
    /// A mistake in the product.
    Bug(String),
    /// The framework refused the request with this status.
    Refused(StatusCode),
}

impl From<app::Error> for Failure {
    fn from(error: app::Error) -> Failure {
        match error {
            app::Error::Denied => Failure::Denied,
            app::Error::Invalid(fields) => Failure::Invalid(fields),
            app::Error::NotFound | app::Error::NoGroup => Failure::NotFound,
            // Files are read by commands; that a page meets one means that the two were mixed up.
            error @ (app::Error::Unreadable(_) | app::Error::Files(_) | app::Error::Source(_)) => {
                Failure::Bug(error.to_string())
            }
            app::Error::Conflict { .. } => Failure::Conflict,
            app::Error::Unavailable(why) => Failure::Unavailable(why),
            app::Error::Bug(what) => Failure::Bug(what),
        }
    }
}

impl From<askama::Error> for Failure {
    fn from(error: askama::Error) -> Failure {
        Failure::Bug(format!("a template failed: {error}"))
    }
}

impl Failure {
    fn status(&self) -> StatusCode {
        match self {
            Failure::NotFound => StatusCode::NOT_FOUND,
            Failure::Denied => StatusCode::FORBIDDEN,
            Failure::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Failure::Conflict => StatusCode::CONFLICT,
            Failure::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Failure::Bug(_) => StatusCode::INTERNAL_SERVER_ERROR,
            Failure::Refused(status) => *status,
        }
    }

    /// What to answer as, where the framework answered by itself.
    fn of(response: &Response) -> Option<Failure> {
        if let Some(failure) = response.extensions().get::<Arc<Failure>>() {
            return Some(failure.as_ref().clone());
        }
        let status = response.status();
        let is_ours = response.headers().contains_key(header::CONTENT_TYPE)
            && !response.headers()[header::CONTENT_TYPE].as_bytes().starts_with(b"text/plain");
        match status {
            _ if is_ours || !(status.is_client_error() || status.is_server_error()) => None,
            StatusCode::NOT_FOUND => Some(Failure::NotFound),
            StatusCode::SERVICE_UNAVAILABLE => Some(Failure::Unavailable("the request took too long".to_owned())),
            status => Some(Failure::Refused(status)),
        }
    }

    /// Message ids of the title and of what to do; the area is `error-`.
    fn words(&self) -> (&'static str, &'static str) {
        match self {
            Failure::NotFound => ("error-not-found", "error-not-found-help"),
            Failure::Denied => ("error-denied", "error-denied-help"),
            Failure::Invalid(_) => ("error-invalid", "error-invalid-help"),
            Failure::Conflict => ("error-conflict", "error-conflict-help"),
            Failure::Unavailable(_) => ("error-unavailable", "error-unavailable-help"),
            Failure::Bug(_) => ("error-bug", "error-bug-help"),
            Failure::Refused(StatusCode::METHOD_NOT_ALLOWED) => ("error-method", "error-method-help"),
            Failure::Refused(StatusCode::PAYLOAD_TOO_LARGE) => ("error-too-large", "error-too-large-help"),
            Failure::Refused(_) => ("error-refused", "error-refused-help"),
        }
    }
}

impl From<Failure> for Response {
    fn from(failure: Failure) -> Response {
        failure.into_response()
    }
}

impl IntoResponse for Failure {
    /// The bare status; the layer puts it into words.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

/// What becomes of a panic: a mistake like any other.
#[allow(clippy::needless_pass_by_value, reason = "the layer that catches panics hands them over like this")]
pub(crate) fn panicked(panic: Box<dyn Any + Send + 'static>) -> Response {
    let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    Failure::Bug(format!("panic: {}", text.unwrap_or("without a message"))).into()
}

/// Puts every failure into words.
pub(crate) async fn layer(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let asked = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    match Failure::of(&response) {
        Some(failure) => {
            let allow = response.headers().get(header::ALLOW).cloned();
            let mut page = page(&site, &asked, &failure).await;
            if let Some(allow) = allow {
                page.headers_mut().insert(header::ALLOW, allow);
            }
            page
        }
        None => response,
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    frame: crate::frame::Frame<'a>,
    help: &'a str,
    reference: Option<String>,
    fields: Vec<(String, String)>,
    search: Option<String>,
}

async fn page(site: &Site, asked: &Parts, failure: &Failure) -> Response {
    let visit = Visit::of_failure(site, asked);
    let reference = match failure {
        Failure::Bug(what) => {
            let reference = visit.ctx.salt()[..12].to_owned();
            tracing::error!(%reference, path = asked.uri.path(), what, "a request failed by a mistake of ours");
            Some(reference)
        }
        Failure::Unavailable(why) => {
            tracing::warn!(path = asked.uri.path(), why, "a request could not be answered now");
            None
        }
        _ => None,
    };
    let (title, help) = failure.words();
    // The group's navigation stays around the page if the group can be read; it must not fail again.
    let group = match failure {
        Failure::Unavailable(_) | Failure::Bug(_) => None,
        _ => visit.group().await.ok(),
    };
    let frame = visit.frame(group.as_deref(), Section::None).titled(visit.words.t(title)).unlisted();
    let page = ErrorPage {
        help,
        reference,
        fields: match failure {
            Failure::Invalid(fields) => sentences(visit.words, fields),
            _ => Vec::new(),
        },
        search: group.as_ref().map(|g| frame.href(&format!("{}/roadmap", g.group.slug))),
        frame,
    };
    let mut response = match page.render() {
        Ok(html) => (failure.status(), [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response(),
        Err(error) => {
            tracing::error!(%error, "the page for an error failed");
            failure.status().into_response()
        }
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-language"));
    if matches!(failure, Failure::Unavailable(_)) {
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static("30"));
    }
    if asked.method == Method::HEAD {
        *response.body_mut() = axum::body::Body::empty();
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_of_the_product_has_its_status() {
        for (error, status) in [
            (app::Error::Denied, 403),
            (app::Error::Invalid(Vec::new()), 422),
            (app::Error::NotFound, 404),
            (app::Error::NoGroup, 404),
            (app::Error::Conflict { current: 2 }, 409),
            (app::Error::Unavailable("away".to_owned()), 503),
            (app::Error::Bug("wrong".to_owned()), 500),
        ] {
            let response: Response = Failure::from(error).into();
            assert_eq!(response.status(), status);
            let words = Failure::of(&response).map(|f| f.words());
            assert!(
                words.is_some_and(|(title, help)| i18n::words(model::Lang::En).has(title) && help.ends_with("-help"))
            );
        }
    }

    #[test]
    fn errors_of_the_framework_become_pages_and_answers_of_ours_stay() {
        let bare = |status: StatusCode| Failure::of(&status.into_response());
        assert!(matches!(bare(StatusCode::NOT_FOUND), Some(Failure::NotFound)));
        assert!(matches!(bare(StatusCode::METHOD_NOT_ALLOWED), Some(Failure::Refused(_))));
        assert!(matches!(bare(StatusCode::SERVICE_UNAVAILABLE), Some(Failure::Unavailable(_))));
        assert!(bare(StatusCode::OK).is_none());
        assert!(bare(StatusCode::NOT_MODIFIED).is_none());
        let ours =
            (StatusCode::SERVICE_UNAVAILABLE, [(header::CONTENT_TYPE, "application/json")], "{}").into_response();
        assert!(Failure::of(&ours).is_none());
    }

    #[test]
    fn a_panic_is_a_bug_with_its_message() {
        let response = panicked(Box::new("out of cheese"));
        assert!(matches!(Failure::of(&response), Some(Failure::Bug(what)) if what == "panic: out of cheese"));
    }
}

//! What the catalogue calls by an id, put into words.

use i18n::Words;
use model::{
    Status,
    specification::{DateKind, Why},
};

/// A kind of document. The roadmap has words for many; bodies have more, and some have none in any language.
pub(crate) fn kind(slug: &str, words: &Words) -> String {
    let ids = [format!("kind-{slug}"), format!("catalogue-kind-{slug}")];
    ids.iter().find(|id| words.has(id)).map_or_else(|| slug.replace('-', " "), |id| words.t(id).into_owned())
}

/// Suffix of its style class and message id.
pub(super) fn status(status: Option<Status>) -> &'static str {
    status.map_or("unknown", Status::slug)
}

/// A status, or that nobody says one.
pub(super) fn status_word(status: Option<Status>, words: &Words) -> String {
    match status {
        Some(status) => words.t(&format!("status-{}", status.slug())).into_owned(),
        None => words.t("catalogue-status-unknown").into_owned(),
    }
}

/// A field of a specification.
pub(super) fn field(name: &str, words: &Words) -> String {
    let slug = name.replace('_', "-");
    let ids = [format!("catalogue-field-{slug}"), format!("field-{slug}")];
    ids.iter().find(|id| words.has(id)).map_or_else(|| name.to_owned(), |id| words.t(id).into_owned())
}

/// Message id of what a date says.
pub(super) fn date(kind: DateKind) -> &'static str {
    match kind {
        DateKind::Published => "catalogue-date-published",
        DateKind::Issued => "catalogue-date-issued",
        DateKind::Created => "catalogue-date-created",
        DateKind::Updated => "catalogue-date-updated",
        DateKind::Confirmed => "catalogue-date-confirmed",
        DateKind::Corrected => "catalogue-date-corrected",
        DateKind::Obsoleted => "catalogue-date-obsoleted",
        DateKind::StableUntil => "catalogue-date-stable-until",
        DateKind::Target => "catalogue-date-target",
        DateKind::Status => "catalogue-date-status",
        DateKind::Fetched => "catalogue-date-fetched",
    }
}

/// Message id of why one value was taken and not another.
pub(super) fn why(why: Why) -> &'static str {
    match why {
        Why::OwnCatalogue => "catalogue-why-own-catalogue",
        Why::Newer => "catalogue-why-newer",
        Why::FirstByName => "catalogue-why-first-by-name",
        Why::MoreExact => "catalogue-why-more-exact",
        Why::Derived => "catalogue-why-derived",
    }
}

/// An address that a source gives, if it is one of the web: a page must not run what a record says.
pub(super) fn web_address(url: &str) -> Option<&str> {
    let is = |scheme: &str| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    (is("https://") || is("http://")).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Lang;

    #[test]
    fn a_kind_nobody_knows_is_still_readable() {
        let english = i18n::words(Lang::En);
        assert_eq!(kind("recommendation", english), "Recommendation");
        assert_eq!(kind("plate-of-cheese", english), "plate of cheese");
    }

    #[test]
    fn only_addresses_of_the_web_are_links() {
        assert!(web_address("HTTPS://example.org/").is_some());
        for url in ["javascript:alert(1)", "data:text/html,x", "//example.org", "", "http"] {
            assert!(web_address(url).is_none(), "{url}");
        }
    }
}

//! What the router answered.

use axum::http::{HeaderMap, StatusCode};

/// An answer, read to its end.
#[derive(Debug)]
pub struct Page {
    /// Address that was asked for.
    pub address: String,
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body as it came.
    pub bytes: Vec<u8>,
}

impl Page {
    /// The body as text; empty if it is not UTF-8.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap_or_default()
    }

    /// A header as text; empty if there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    /// The page, if it was answered with 200.
    ///
    /// # Panics
    /// If it was not.
    #[track_caller]
    pub fn ok(self) -> Page {
        assert_eq!(self.status, StatusCode::OK, "{}: {}", self.address, self.text());
        self
    }

    /// The page, if all of `texts` are on it.
    ///
    /// # Panics
    /// If one is not.
    #[track_caller]
    pub fn with(self, texts: &[&str]) -> Page {
        for text in texts {
            assert!(self.text().contains(text), "{} does not say `{text}`:\n{}", self.address, self.text());
        }
        self
    }
}

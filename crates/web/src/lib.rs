//! Pages and exports over HTTP; the only crate that knows HTTP and HTML.
//!
//! A request passes, from the outside in: security headers (`headers`), errors put into words (`errors`),
//! panics and timeouts, the page cache (`cache`), the router, a handler in `pages`. A handler takes what
//! was asked ([`visit::Visit`]), calls `app` once and answers with a page: a struct with one compile-time
//! template and a [`frame::Frame`]. No rules and no SQL are in here.

mod assets;
mod cache;
#[cfg(test)]
mod design;
mod errors;
mod etag;
mod frame;
mod headers;
mod health;
mod markdown;
mod pages;
mod router;
mod serve;
mod site;
mod text;
mod visit;

pub use router::router;
pub use serve::serve;
pub use site::{Options, Site};

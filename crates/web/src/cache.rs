//! Pages kept until something changes: the second reader of a page costs a look-up.
//!
//! A page depends on its address, on the state of the instance, on who may see what, and on the day (a
//! deadline passes, a meeting becomes the last one). All of that is the key, so nothing is ever thrown
//! away because it became wrong; it is merely no longer found, and goes when its room is needed.

use crate::{Site, etag};
use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header, response::Parts},
    middleware::Next,
    response::Response,
};
use jiff::civil::Date;
use model::{Actor, Entrance, Lang};
use std::{
    collections::{HashMap, VecDeque},
    io::Write,
    sync::{Arc, Mutex, MutexGuard, OnceLock},
};

/// Room for bodies. The whole process is to stay below 80 MB when idle.
const ROOM: usize = 16 * 1024 * 1024;

/// Longer questions are answered and not kept: anyone can make up any number of them.
const LONGEST_KEY: usize = 600;

/// The largest page of the product is a tenth of this.
const LARGEST: usize = 8 * 1024 * 1024;

/// Compression that costs about what rendering does.
const LEVEL: u32 = 3;

/// Marks an answer that depends on nothing but the key.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Keep;

/// What an answer depends on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    /// Path and query exactly as they came; the path holds the language. Two addresses that ask the same are
    /// two pages: handlers read every parameter in their own way, and links on the page repeat the query.
    address: String,
    /// [`app::groups::revision`].
    revision: i64,
    /// [`app::search::age`]: the index follows the database some seconds later.
    index: (i64, i64),
    day: Date,
    actor: Actor,
}

/// An answer as it is sent again and again.
#[derive(Debug)]
pub(crate) struct Kept {
    headers: HeaderMap,
    tag: HeaderValue,
    plain: Bytes,
    /// Made for the first reader who takes it.
    gzip: OnceLock<Bytes>,
}

/// The answers kept, the oldest first.
#[derive(Default)]
pub(crate) struct Cache {
    shelf: Mutex<Shelf>,
}

#[derive(Default)]
struct Shelf {
    found: HashMap<Arc<Key>, Arc<Kept>>,
    order: VecDeque<Arc<Key>>,
    used: usize,
}

/// Answers from what is kept, or lets the page be made and keeps it.
pub(crate) async fn layer(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    let method = request.method().clone();
    if method != Method::GET && method != Method::HEAD {
        return next.run(request).await;
    }
    let asked = request.headers().clone();
    let key = if site.options.page_cache { key(&site, request.uri().clone()).await } else { None };
    if let Some(kept) = key.as_ref().and_then(|key| site.cache.get(key)) {
        return kept.answer(&asked, &method);
    }
    // A page is made whole even if only its head was asked for: the head has its length and tag.
    *request.method_mut() = Method::GET;
    let (parts, body) = next.run(request).await.into_parts();
    if parts.status != StatusCode::OK || parts.extensions.get::<Keep>().is_none() {
        return Response::from_parts(parts, if method == Method::HEAD { Body::empty() } else { body });
    }
    let Ok(plain) = axum::body::to_bytes(body, LARGEST).await else {
        return crate::errors::Failure::Bug("a page is larger than any page should be".to_owned()).into();
    };
    let kept = Arc::new(Kept::new(parts, plain));
    if let Some(key) = key {
        site.cache.put(key, kept.clone());
    }
    kept.answer(&asked, &method)
}

async fn key(site: &Site, uri: Uri) -> Option<Key> {
    let address = uri.path_and_query()?.as_str();
    // `/` depends on the reader's languages too, and the others that are not below a language cost nothing.
    if address.len() > LONGEST_KEY || address.get(3..4) != Some("/") {
        return None;
    }
    let ctx = site.app.ctx(Actor::Public, Entrance::Web, Lang::En);
    let revision = app::groups::revision(&ctx, &site.app).await.ok()?;
    let index = app::search::age(&site.app);
    Some(Key { address: address.to_owned(), revision, index, day: ctx.today(), actor: Actor::Public })
}

impl Kept {
    fn new(parts: Parts, plain: Bytes) -> Kept {
        let mut headers = parts.headers;
        let tag = HeaderValue::from_str(&etag::tag(&plain)).expect("a tag is hexadecimal digits in quotation marks");
        headers.insert(header::ETAG, tag.clone());
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
        headers.remove(header::CONTENT_LENGTH);
        Kept { headers, tag, plain, gzip: OnceLock::new() }
    }

    fn answer(&self, asked: &HeaderMap, method: &Method) -> Response {
        let mut response = Response::default();
        *response.headers_mut() = self.headers.clone();
        if self.tag.to_str().is_ok_and(|tag| etag::is_known(asked, tag)) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        let mut body = self.plain.clone();
        if etag::takes_gzip(asked) {
            body = self.gzip.get_or_init(|| gzip(&self.plain)).clone();
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
        if method != Method::HEAD {
            *response.body_mut() = Body::from(body);
        }
        response
    }

    /// Room it takes, with what its compressed form may come to.
    fn size(&self) -> usize {
        self.plain.len() + self.plain.len() / 4 + 1024
    }
}

/// `bytes` compressed; also used for the files of the site.
pub(crate) fn gzip(bytes: &[u8]) -> Bytes {
    let mut encoder =
        flate2::write::GzEncoder::new(Vec::with_capacity(bytes.len() / 4), flate2::Compression::new(LEVEL));
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("writing into memory does not fail").into()
}

impl Cache {
    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        // A panic while it was held leaves at worst a page that is not found.
        self.shelf.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    pub(crate) fn get(&self, key: &Key) -> Option<Arc<Kept>> {
        self.shelf().found.get(key).cloned()
    }

    /// Keeps the answer; the oldest ones go where there is no room.
    pub(crate) fn put(&self, key: Key, kept: Arc<Kept>) {
        self.put_within(key, kept, ROOM);
    }

    fn put_within(&self, key: Key, kept: Arc<Kept>, room: usize) {
        let (key, size, mut shelf) = (Arc::new(key), kept.size(), self.shelf());
        if size > room / 4 {
            return;
        }
        if let Some(old) = shelf.found.insert(key.clone(), kept) {
            shelf.used -= old.size();
        } else {
            shelf.order.push_back(key);
        }
        shelf.used += size;
        while shelf.used > room {
            let Some(oldest) = shelf.order.pop_front() else { break };
            if let Some(gone) = shelf.found.remove(&oldest) {
                shelf.used -= gone.size();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(address: &str) -> Key {
        let day = jiff::civil::date(2026, 11, 23);
        Key { address: address.to_owned(), revision: 1, index: (1, 1), day, actor: Actor::Public }
    }

    fn page(text: &'static str) -> Arc<Kept> {
        let (parts, ()) = Response::new(()).into_parts();
        Arc::new(Kept::new(parts, Bytes::from_static(text.as_bytes())))
    }

    fn asked(name: header::HeaderName, value: &HeaderValue) -> HeaderMap {
        HeaderMap::from_iter([(name, value.clone())])
    }

    #[test]
    fn a_page_is_found_until_something_changes() {
        let cache = Cache::default();
        cache.put(key("/en/"), page("a"));
        assert!(cache.get(&key("/en/")).is_some());
        assert!(cache.get(&key("/fr/")).is_none());
        assert!(cache.get(&Key { revision: 2, ..key("/en/") }).is_none());
        assert!(cache.get(&Key { index: (2, 1), ..key("/en/") }).is_none());
        assert!(cache.get(&Key { day: jiff::civil::date(2026, 11, 24), ..key("/en/") }).is_none());
    }

    #[test]
    fn the_oldest_page_goes_when_room_is_needed() {
        let (cache, room) = (Cache::default(), 5 * page("a").size());
        for address in ["1", "2", "3", "4", "5", "5", "6"] {
            cache.put_within(key(address), page("a"), room);
        }
        assert!(cache.get(&key("1")).is_none());
        assert!(["2", "3", "4", "5", "6"].iter().all(|a| cache.get(&key(a)).is_some()));
        assert_eq!(cache.shelf().used, room);
    }

    #[test]
    fn whoever_has_the_page_is_told_so() {
        let page = page("a page");
        let first = page.answer(&HeaderMap::new(), &Method::GET);
        assert_eq!(first.status(), StatusCode::OK);
        let again = page.answer(&asked(header::IF_NONE_MATCH, &first.headers()[header::ETAG]), &Method::GET);
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
        assert_eq!(again.headers()[header::ETAG], first.headers()[header::ETAG]);
    }

    #[tokio::test]
    async fn compressed_or_not_it_is_the_same_page() {
        let page = page("a page, a page, a page, a page, a page, a page");
        let gzip = HeaderValue::from_static("gzip");
        let response = page.answer(&asked(header::ACCEPT_ENCODING, &gzip), &Method::GET);
        assert_eq!(response.headers()[header::CONTENT_ENCODING], "gzip");
        let body = axum::body::to_bytes(response.into_body(), 1000).await.expect("a body");
        let mut plain = Vec::new();
        let mut decoder = flate2::write::GzDecoder::new(&mut plain);
        decoder.write_all(&body).and_then(|()| decoder.try_finish()).expect("gzip");
        drop(decoder);
        assert_eq!(plain, page.plain);
        let head = page.answer(&HeaderMap::new(), &Method::HEAD);
        assert_eq!(head.headers()[header::CONTENT_LENGTH], "46");
        assert!(axum::body::to_bytes(head.into_body(), 1000).await.expect("a body").is_empty());
    }
}

//! What every request shares: the product, the options of this site, and the pages kept.

use crate::cache::Cache;
use std::sync::Arc;

/// How the site is served.
#[derive(Debug, Clone)]
pub struct Options {
    /// Keep rendered pages until something changes. Off only to measure what rendering costs.
    pub page_cache: bool,
    /// Address under which readers reach the site, for canonical links: `https://qkd.example.org`.
    pub public_url: Option<String>,
}

impl Default for Options {
    fn default() -> Options {
        Options { page_cache: true, public_url: None }
    }
}

/// The state of the router; cheap to clone.
#[derive(Clone)]
pub struct Site {
    pub(crate) app: app::App,
    pub(crate) options: Arc<Options>,
    pub(crate) cache: Arc<Cache>,
}

impl Site {
    /// A site that shows what `app` holds.
    pub fn new(app: app::App, options: Options) -> Site {
        let public_url = options.public_url.map(|url| url.trim_end_matches('/').to_owned());
        let options = Arc::new(Options { public_url, ..options });
        Site { app, options, cache: Arc::new(Cache::default()) }
    }
}

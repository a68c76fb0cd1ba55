//! Asking the index.

use crate::{App, Ctx, Error};
use catalogue::identifier;
use model::policy::{Act, may_see};
use search::{Facet, Hits, Query};
use std::sync::atomic::Ordering;

/// What is asked for.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Words or an identifier, as typed.
    pub words: String,
    /// Chosen values of facets.
    pub chosen: Vec<(Facet, String)>,
    /// Also what is hidden at first: 3GPP, withdrawn editions.
    pub everything: bool,
    /// Only what lies in the catalogue.
    pub catalogue_only: bool,
    /// First hit, from 0.
    pub offset: usize,
    /// How many hits.
    pub limit: usize,
}

/// Searches what the actor may see.
///
/// # Errors
/// [`Error::Unavailable`] if this process has no index, or it cannot be read.
pub async fn search(ctx: &Ctx, app: &App, asked: Asked) -> Result<Hits, Error> {
    ctx.require(Act::Read)?;
    let index = app.index().ok_or_else(|| Error::Unavailable("there is no search index here".to_owned()))?;
    let keys = identifier::look_up_keys(&asked.words);
    let of_family = identifier::look_up_keys(&identifier::family(&asked.words, ""));
    let query = Query {
        edition_keys: keys.iter().filter(|key| !of_family.contains(key)).cloned().collect(),
        keys,
        words: asked.words,
        chosen: asked.chosen,
        everything: asked.everything,
        sorts: if asked.catalogue_only { vec![search::Sort::Specification] } else { Vec::new() },
        lang: ctx.lang,
        offset: asked.offset,
        limit: asked.limit,
    };
    let actor = ctx.actor.clone();
    // Some milliseconds of processor time; the threads that answer requests are for other things.
    let found = tokio::task::spawn_blocking(move || index.search(&query, &|access| may_see(&actor, access.audience)));
    Ok(found.await.map_err(|e| Error::Bug(e.to_string()))??)
}

/// How far the index has come, in changes of the catalogue and in events: an answer is as old as this.
///
/// It lags behind the database, so a page with hits must not be kept for the database's age alone.
pub fn age(app: &App) -> (i64, i64) {
    (app.index().map_or(0, |index| index.position().unwrap_or(0)), app.indexed_events().load(Ordering::Acquire))
}

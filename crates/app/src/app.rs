//! The running product: its store, its clock, its chance, and the views it keeps.

use crate::{Chance, Clock, Ctx, Error, GroupView};
use model::{Actor, Entrance, Lang};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, atomic::AtomicI64},
};
use store::{Outcome, Store, Tx};

/// Shared by every request, command and job; cheap to clone.
#[derive(Clone)]
pub struct App {
    store: Store,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
    views: Arc<Views>,
    index: Option<search::Index>,
    /// Number of events when the groups were last put into the index by this process.
    indexed_events: Arc<AtomicI64>,
    /// Wakes the worker when there may be a job.
    pub(crate) wake: Arc<tokio::sync::Notify>,
}

/// Views by slug, as of a number of events; all of them go when that number grows.
#[derive(Default)]
struct Views {
    kept: Mutex<(i64, HashMap<String, Arc<GroupView>>)>,
}

impl App {
    /// The product on an open store.
    pub fn new(store: Store, clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> App {
        App {
            store,
            clock,
            chance,
            views: Arc::default(),
            index: None,
            indexed_events: Arc::new(AtomicI64::new(-1)),
            wake: Arc::default(),
        }
    }

    /// The same with a search index.
    #[must_use]
    pub fn with_index(mut self, index: search::Index) -> App {
        self.index = Some(index);
        self
    }

    /// The search index, if this process has one.
    pub(crate) fn index(&self) -> Option<search::Index> {
        self.index.clone()
    }

    pub(crate) fn indexed_events(&self) -> &AtomicI64 {
        &self.indexed_events
    }

    /// The circumstances of an act that begins now.
    pub fn ctx(&self, actor: Actor, entrance: Entrance, lang: Lang) -> Ctx {
        Ctx::new(actor, entrance, lang, &*self.clock, self.chance.clone())
    }

    /// `sqlite` or `postgresql`.
    pub fn engine(&self) -> &'static str {
        self.store.engine()
    }

    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    pub(crate) async fn read<T, F>(&self, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Result<T, store::Error> + Send + 'static,
    {
        Ok(self.store.read(work).await?)
    }

    pub(crate) async fn write<T, F>(&self, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Result<Outcome<T>, store::Error> + Send + 'static,
    {
        let done = self.store.write(work).await?;
        // Every domain write asks for the chain to be checked; the job is in the table by now.
        self.wake.notify_one();
        Ok(done)
    }

    pub(crate) async fn write_operational<T, F>(&self, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Result<T, store::Error> + Send + 'static,
    {
        Ok(self.store.write_operational(work).await?)
    }

    /// The view kept under `slug`, if nothing has changed since.
    pub(crate) fn kept(&self, slug: &str, revision: i64) -> Option<Arc<GroupView>> {
        let kept = self.views.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.0 == revision { kept.1.get(slug).cloned() } else { None }
    }

    /// Keeps a view that was read at `revision`.
    pub(crate) fn keep(&self, revision: i64, view: &Arc<GroupView>) {
        let mut kept = self.views.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.0 < revision {
            *kept = (revision, HashMap::new());
        }
        if kept.0 == revision {
            kept.1.insert(view.group.slug.clone(), view.clone());
        }
    }
}

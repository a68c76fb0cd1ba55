//! Connections waiting for work, a fixed number of them.

use super::Connection;
use crate::Error;
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How long a unit of work waits for a connection. A reader gives up at about this time; the
/// answer "try again" is then better than a longer queue.
const PATIENCE: Duration = Duration::from_secs(5);

/// A pool; clones share it.
#[derive(Clone)]
pub(crate) struct Pool {
    places: Arc<Semaphore>,
    idle: Arc<Mutex<Vec<Connection>>>,
}

/// A place in the pool, with a connection once it has one.
pub(crate) struct Lease {
    connection: Option<Connection>,
    used: bool,
    idle: Arc<Mutex<Vec<Connection>>>,
    // Held until the lease ends, which frees the place, and lets the next one write.
    _place: OwnedSemaphorePermit,
    _turn: Option<OwnedSemaphorePermit>,
}

impl Pool {
    pub(super) fn new(places: usize) -> Pool {
        Pool { places: Arc::new(Semaphore::new(places)), idle: Arc::default() }
    }

    /// A place, with an idle connection if one still lives.
    pub(super) async fn lease(&self) -> Result<Lease, Error> {
        let place = wait(&self.places, "every database connection is in use").await?;
        let connection = {
            let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
            idle.retain(Connection::is_alive);
            idle.pop()
        };
        Ok(Lease { _turn: None, used: connection.is_some(), connection, idle: self.idle.clone(), _place: place })
    }
}

/// A permit, or `why` there is none after a while.
pub(super) async fn wait(permits: &Arc<Semaphore>, why: &str) -> Result<OwnedSemaphorePermit, Error> {
    tokio::time::timeout(PATIENCE, permits.clone().acquire_owned())
        .await
        .map_err(|_| Error::Unavailable(why.to_owned()))?
        .map_err(|_| Error::Unavailable("the database is being closed".to_owned()))
}

impl Lease {
    /// Holds the turn to write as well, for as long as the lease lasts.
    pub(super) fn with_turn(mut self, turn: OwnedSemaphorePermit) -> Lease {
        self._turn = Some(turn);
        self
    }

    pub(super) fn is_empty(&self) -> bool {
        self.connection.is_none()
    }

    pub(super) fn put(&mut self, connection: Connection) {
        self.connection = Some(connection);
        self.used = false;
    }

    /// Whether the other end may have gone since the connection was last used. A file does not go.
    pub(super) fn may_be_stale(&self) -> bool {
        self.used && matches!(self.connection, Some(Connection::Postgres(_)))
    }

    /// Its connection.
    pub(crate) fn connection(&mut self) -> &mut Connection {
        self.connection.as_mut().expect("Engine::lease gives none without a connection")
    }

    /// Keeps the connection for the next one, unless the unit of work ended in a way that makes it suspect.
    pub(crate) fn give_back(mut self, error: Option<&Error>) {
        let Some(connection) = self.connection.take() else { return };
        if !matches!(error, Some(Error::Unavailable(_))) && connection.is_alive() {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        }
    }
}

//! A clock that stands still until it is told to go on.

use app::Clock;
use jiff::{SignedDuration, Timestamp};
use std::sync::{Arc, Mutex, PoisonError};

/// Stands at a time; clones share it.
#[derive(Debug, Clone)]
pub struct StoppedClock {
    now: Arc<Mutex<Timestamp>>,
}

impl StoppedClock {
    /// A clock that stands at this time.
    pub fn at(time: Timestamp) -> StoppedClock {
        StoppedClock { now: Arc::new(Mutex::new(time)) }
    }

    /// Lets time pass.
    pub fn pass(&self, time: SignedDuration) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        *now = now.checked_add(time).expect("no story lasts ten thousand years");
    }
}

impl Clock for StoppedClock {
    fn now(&self) -> Timestamp {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

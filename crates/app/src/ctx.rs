//! What every act is given: who acts, when, in which language, by which door, and its chance.

use crate::Error;
use jiff::Timestamp;
use model::{Actor, Entrance, Id, Lang, policy};
use std::sync::Arc;

/// Where the time comes from. The one that runs in production is in `cli`; tests have one that stands still.
pub trait Clock: Send + Sync {
    /// The time now.
    fn now(&self) -> Timestamp;
}

/// Where chance comes from.
pub trait Chance: Send + Sync {
    /// Fills `bytes` with chance that nobody can foretell.
    fn fill(&self, bytes: &mut [u8]);
}

/// The circumstances of one act.
#[derive(Clone)]
pub struct Ctx {
    /// Who acts.
    pub actor: Actor,
    /// By which door they came in.
    pub entrance: Entrance,
    /// Language of what they are told.
    pub lang: Lang,
    /// When: read once, so that everything in the act has the same time.
    pub now: Timestamp,
    chance: Arc<dyn Chance>,
}

impl Ctx {
    /// Circumstances of an act that begins now.
    pub fn new(actor: Actor, entrance: Entrance, lang: Lang, clock: &dyn Clock, chance: Arc<dyn Chance>) -> Ctx {
        Ctx { actor, entrance, lang, now: clock.now(), chance }
    }

    /// Today in UTC, for what is counted in days and has no place of its own.
    pub fn today(&self) -> jiff::civil::Date {
        jiff::tz::TimeZone::UTC.to_datetime(self.now).date()
    }

    /// A new id, made at the time of the act.
    pub fn id<T>(&self) -> Id<T> {
        let mut chance = [0; 10];
        self.chance.fill(&mut chance);
        Id::new(u64::try_from(self.now.as_millisecond()).unwrap_or(0), chance)
    }

    /// Sixteen bytes of chance in hexadecimal: the salt of a payload, the reference of an error.
    pub fn salt(&self) -> String {
        let mut chance = [0; 16];
        self.chance.fill(&mut chance);
        model::event::hex(&chance)
    }

    /// Refuses the act unless the policy allows it: the first line of every function that acts.
    pub fn require(&self, act: policy::Act) -> Result<(), Error> {
        if policy::may(&self.actor, act) { Ok(()) } else { Err(Error::Denied) }
    }
}

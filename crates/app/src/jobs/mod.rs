//! Jobs: what follows a commit, done at least once by whichever process gets to it first.
//!
//! A kind of job is a file here. Each must be safe to run twice: a worker may die after the work and
//! before saying so.

mod verify_events;
mod worker;

pub use worker::{run_due, run_forever};

/// Verifies the part of a chain that has not been verified yet; payload: the name of the chain.
pub(crate) const VERIFY_EVENTS: &str = "verify-events";

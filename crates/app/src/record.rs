//! Events in the making: the same circumstances go into every one.

use crate::Ctx;
use model::{
    Group, Id,
    event::{FieldChange, INSTANCE_CHAIN, NewEvent, Payload},
};
use store::Tx;

/// An event about `subject` in the chain of `group`, or of the instance if there is none.
pub(crate) fn event(
    ctx: &Ctx,
    group: Option<Id<Group>>,
    kind: &'static str,
    (noun, subject): (&'static str, String),
    reason: Option<String>,
    changes: Vec<FieldChange>,
) -> NewEvent {
    NewEvent {
        chain: group.map_or_else(|| INSTANCE_CHAIN.to_owned(), |g| g.to_string()),
        at: ctx.now,
        kind,
        noun,
        subject,
        salt: ctx.salt(),
        payload: Payload { version: 1, actor: ctx.actor.clone(), entrance: ctx.entrance, reason, changes },
    }
}

/// Asks, in the same transaction, for what follows every change of a chain: that it is verified.
pub(crate) fn follow_up(tx: &mut Tx<'_>, ctx: &Ctx, chain: &str) -> Result<(), store::Error> {
    let key = format!("verify-events:{chain}");
    store::jobs::enqueue(tx, &ctx.salt(), crate::jobs::VERIFY_EVENTS, &key, chain, ctx.now)
}

//! Verifying the event chains.

use crate::{App, Ctx, Error};
use model::policy::Act;
use store::events::{self, Damage};

/// Events that are verified in one unit of work, so that none holds the database for long.
const STRETCH: i64 = 2000;

/// What was found in one chain.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Chain {
    /// `instance`, or the id of a group.
    pub chain: String,
    /// Events that are sound.
    pub events: i64,
    /// Hash of the last event: kept elsewhere, it proves later that nothing was changed.
    pub hash: String,
    /// The first event that is not sound, and what is wrong with it.
    pub broken: Option<Broken>,
}

/// Where a chain is broken.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Broken {
    /// Number of the event.
    pub number: i64,
    /// What is wrong: `gap`, `event`, `payload` or `head`.
    pub what: &'static str,
}

/// Verifies every chain from its first event to its last.
///
/// # Errors
/// [`Error::Unavailable`] if the database cannot be read.
pub async fn verify(ctx: &Ctx, app: &App) -> Result<Vec<Chain>, Error> {
    ctx.require(Act::VerifyEvents)?;
    let mut chains = Vec::new();
    for (chain, _, hash) in app.read(events::heads).await? {
        let (events, broken) = verify_from(app, &chain, 0).await?;
        chains.push(Chain { chain, events, hash, broken });
    }
    Ok(chains)
}

/// Verifies one chain after event `after`; gives the last sound event and what is broken.
pub(crate) async fn verify_from(app: &App, chain: &str, after: i64) -> Result<(i64, Option<Broken>), Error> {
    let mut at = after;
    loop {
        let name = chain.to_owned();
        let verified = app.read(move |tx| events::verify(tx, &name, at, STRETCH)).await?;
        if let Some((number, damage)) = verified.damage {
            return Ok((number - 1, Some(Broken { number, what: name_of(&damage) })));
        }
        at = verified.number;
        if verified.at_end {
            return Ok((at, None));
        }
    }
}

fn name_of(damage: &Damage) -> &'static str {
    match damage {
        Damage::Gap => "gap",
        Damage::Event => "event",
        Damage::Payload => "payload",
        Damage::Head => "head",
    }
}

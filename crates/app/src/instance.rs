//! The instance as a whole: making it, and whether it works.

use crate::{App, Ctx, Error, groups, record, seed};
use model::{event::INSTANCE_CHAIN, policy::Act};
use store::{Outcome, Tx};

/// What `/readyz` tells everybody; what exactly is wrong is for whoever runs the instance.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Readiness {
    /// Whether requests can be answered.
    pub ready: bool,
    /// Jobs that failed for good and wait for a person.
    pub dead_jobs: i64,
    /// Whether a broken event chain was found; [`broken_chain`] says which.
    pub broken_chain: bool,
    /// Whether the database is still where it was opened; if not, what is written now may be lost.
    pub in_place: bool,
}

/// Fills an empty instance with what it starts with; does nothing to one that has a group.
///
/// Gives whether it was empty. All of it is one transaction: a first start that is interrupted is none.
///
/// # Errors
/// [`Error::Unavailable`] if the database cannot be written.
pub async fn create(ctx: &Ctx, app: &App) -> Result<bool, Error> {
    ctx.require(Act::CreateInstance)?;
    if app.read(store::groups::count).await? > 0 {
        return Ok(false);
    }
    let ctx = ctx.clone();
    app.write(move |tx| {
        // Asked again under the write lock: two first starts may run at the same time.
        if store::groups::count(tx)? > 0 {
            return Ok(Outcome::Unchanged(false));
        }
        fill(tx, &ctx)
    })
    .await
}

fn fill(tx: &mut Tx<'_>, ctx: &Ctx) -> Result<Outcome<bool>, store::Error> {
    let instance = ("instance", INSTANCE_CHAIN.to_owned());
    tx.append(record::event(ctx, None, "instance-created", instance, None, Vec::new()));
    let contents = groups::files::read(ctx, &seed::jca_qkdn())
        .map_err(|problems| store::Error::Bug(format!("the built-in group: {problems:?}")))?;
    let receipt = groups::add::insert(tx, ctx, contents)?
        .ok_or_else(|| store::Error::Bug("an empty instance has a group of that name".to_owned()))?;
    record::follow_up(tx, ctx, INSTANCE_CHAIN)?;
    Ok(Outcome::Recorded(true, receipt))
}

/// Whether the instance can answer requests, and what is wrong with it if anything is.
///
/// # Errors
/// [`Error::Unavailable`] if the database cannot be read.
pub async fn readiness(ctx: &Ctx, app: &App) -> Result<Readiness, Error> {
    ctx.require(Act::Read)?;
    let in_place = app.store().is_in_place();
    app.read(move |tx| {
        let (dead_jobs, broken_chain) = (store::jobs::count(tx, true)?, store::chain_checks::problem(tx)?.is_some());
        Ok(Readiness { ready: in_place && store::groups::count(tx)? > 0, dead_jobs, broken_chain, in_place })
    })
    .await
}

/// The broken event chain that the last checks found, if any.
///
/// # Errors
/// [`Error::Unavailable`] if the database cannot be read.
pub async fn broken_chain(ctx: &Ctx, app: &App) -> Result<Option<String>, Error> {
    ctx.require(Act::VerifyEvents)?;
    app.read(store::chain_checks::problem).await
}

/// What is damaged in the database's file, as far as a look at all of it shows; nothing on a server.
///
/// # Errors
/// [`Error::Unavailable`] if the database cannot be read.
pub async fn damage(ctx: &Ctx, app: &App) -> Result<Option<String>, Error> {
    ctx.require(Act::VerifyEvents)?;
    Ok(app.store().damage().await?)
}

//! The instance as a whole: making it, and whether it works.

use crate::{App, Ctx, Error, record, roadmap, seed};
use catalogue::roadmap_csv;
use model::{event::INSTANCE_CHAIN, policy::Act};
use store::{Outcome, Tx};

/// What `/readyz` tells.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Readiness {
    /// Whether requests can be answered.
    pub ready: bool,
    /// Jobs that failed for good and wait for a person.
    pub dead_jobs: i64,
    /// A broken event chain, if one was found.
    pub broken_chain: Option<String>,
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
    let seed = seed::jca_qkdn(ctx);
    let group = seed.group.id;
    store::groups::insert(tx, &seed.group)?;
    store::architectures::put(tx, group, &seed.architecture)?;
    for (place, body) in (1..).zip(&seed.bodies) {
        store::bodies::insert(tx, group, place, body)?;
    }
    for (place, role) in (1..).zip(&seed.roles) {
        store::roles::insert(tx, place, role)?;
    }
    for meeting in &seed.meetings {
        store::meetings::insert(tx, meeting)?;
    }
    let subject = ("group", group.to_string());
    let receipt = tx.append(record::event(ctx, Some(group), "group-created", subject, None, Vec::new()));
    let reading = roadmap_csv::read(seed.roadmap_csv.as_bytes())
        .map_err(|e| store::Error::Bug(format!("the built-in roadmap: {e}")))?;
    let imported = roadmap::import_into(tx, ctx, group, reading)?;
    tx.append(roadmap::import_event(ctx, group, &imported));
    record::follow_up(tx, ctx, INSTANCE_CHAIN)?;
    record::follow_up(tx, ctx, &group.to_string())?;
    Ok(Outcome::Recorded(true, receipt))
}

/// Whether the instance can answer requests, and what is wrong with it if anything is.
///
/// # Errors
/// [`Error::Unavailable`] if the database cannot be read.
pub async fn readiness(ctx: &Ctx, app: &App) -> Result<Readiness, Error> {
    ctx.require(Act::Read)?;
    app.read(|tx| {
        let (dead_jobs, broken_chain) = (store::jobs::count(tx, true)?, store::chain_checks::problem(tx)?);
        Ok(Readiness { ready: store::groups::count(tx)? > 0, dead_jobs, broken_chain })
    })
    .await
}

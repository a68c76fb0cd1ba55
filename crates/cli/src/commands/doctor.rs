//! `accord doctor`: whether the instance works.

use crate::{
    args::Args,
    fault::Fault,
    instance::{self, Instance},
    output,
};
use model::{Actor, Entrance, Lang};
use serde_json::json;

pub(crate) async fn run(args: &Args) -> Result<(), Fault> {
    look_at_file(args).await?;
    let instance = Instance::open(args).await?;
    let ctx = instance.ctx(Lang::En);
    let ready = app::instance::readiness(&ctx, &instance.app).await?;
    let broken_chain = app::instance::broken_chain(&ctx, &instance.app).await?;
    let groups = app::groups::list(&ctx, &instance.app).await?;
    let entries: usize = groups.iter().map(|g| g.entries.len()).sum();
    if args.json {
        let engine = instance.app.engine();
        output::json(&json!({
            "engine": engine, "groups": groups.len(), "entries": entries, "readiness": ready,
            "broken_chain": broken_chain,
        }))?;
        return verdict(ready.dead_jobs == 0 && broken_chain.is_none());
    }
    output::line(format!("Database: {}, opened and at the schema of this version.", instance.app.engine()))?;
    output::line(format!("Content: {} group(s), {entries} roadmap entries.", groups.len()))?;
    output::line(match ready.dead_jobs {
        0 => "Jobs: none has failed for good.".to_owned(),
        n => format!(
            "Jobs: {n} failed for good and wait for a person; start `accord serve --log info` and look at its log."
        ),
    })?;
    output::line(match &broken_chain {
        None => "Events: no damage found at the last check; `accord audit verify` checks everything now.".to_owned(),
        Some(what) => format!("Events: DAMAGED: {what}. Compare the database with the last backup."),
    })?;
    verdict(ready.dead_jobs == 0 && broken_chain.is_none())?;
    output::line("All is well.")
}

fn verdict(is_well: bool) -> Result<(), Fault> {
    if is_well { Ok(()) } else { Err(Fault::new("something needs attention; see above")) }
}

/// First of all: nothing else that is read from a damaged file says what is wrong.
async fn look_at_file(args: &Args) -> Result<(), Fault> {
    let app = instance::open(args).await?;
    let ctx = app.ctx(Actor::Operator, Entrance::Command, Lang::En);
    match app::instance::damage(&ctx, &app).await? {
        None => Ok(()),
        Some(what) => Err(Fault::new(format!(
            "the database file in {} is DAMAGED: {what}. Stop the server, keep a copy of the folder as it is, and \
             restore the last backup; check the disk before you go on",
            args.data.display()
        ))),
    }
}

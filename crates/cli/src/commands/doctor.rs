//! `accord doctor`: whether the instance works.

use crate::{args::Args, fault::Fault, instance::Instance, output};
use model::Lang;
use serde_json::json;

pub(crate) async fn run(args: &Args) -> Result<(), Fault> {
    let instance = Instance::open(args).await?;
    let ctx = instance.ctx(Lang::En);
    let ready = app::instance::readiness(&ctx, &instance.app).await?;
    let groups = app::groups::list(&ctx, &instance.app).await?;
    let entries: usize = groups.iter().map(|g| g.entries.len()).sum();
    if args.json {
        let engine = instance.app.engine();
        return output::json(
            &json!({ "engine": engine, "groups": groups.len(), "entries": entries, "readiness": ready }),
        );
    }
    output::line(format!("Database: {}, opened and at the schema of this version.", instance.app.engine()))?;
    output::line(format!("Content: {} group(s), {entries} roadmap entries.", groups.len()))?;
    output::line(match ready.dead_jobs {
        0 => "Jobs: none has failed for good.".to_owned(),
        n => format!(
            "Jobs: {n} failed for good and wait for a person; start `accord serve --log info` and look at its log."
        ),
    })?;
    output::line(match &ready.broken_chain {
        None => "Events: no damage found at the last check; `accord audit verify` checks everything now.".to_owned(),
        Some(what) => format!("Events: DAMAGED: {what}. Compare the database with the last backup."),
    })?;
    if ready.broken_chain.is_some() || ready.dead_jobs > 0 {
        return Err(Fault::new("something needs attention; see above"));
    }
    output::line("All is well.")
}

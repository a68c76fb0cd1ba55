//! `accord import work-programme`.

use super::seconds_since;
use crate::{args::Args, fault::Fault, instance::Instance, output};
use app::{catalogue, search};
use model::{Lang, When};
use serde_json::json;
use std::{path::Path, time::Duration};

pub(super) async fn run(args: &Args, file: &Path, as_of: Option<When>, add: Vec<String>) -> Result<(), Fault> {
    let bytes = output::read(file)?;
    let instance = Instance::open(args).await?.with_index(args)?;
    let group = instance.group(args).await?;
    let ctx = instance.ctx(Lang::En);
    let slug = &group.group.slug;
    let done = catalogue::import_work_programme(&ctx, &instance.app, slug, &bytes, (as_of, &add)).await?;
    search::until_searchable(&ctx, &instance.app, Duration::from_secs(60), &|_| {}).await?;
    if args.json {
        let mut value = serde_json::to_value(&done).map_err(|e| Fault::new(e.to_string()))?;
        value["seconds"] = json!(seconds_since(ctx.now));
        return output::json(&value);
    }
    output::line(format!(
        "{} items read: {} are on the roadmap ({} entries updated, {} added); {} problems.",
        done.imported.read, done.matched, done.entries_updated, done.entries_added, done.imported.problems
    ))?;
    for old in &done.outdated {
        output::line(format!(
            "  outdated: {} says `{}` of {} ({}); the roadmap knows better",
            old.item, old.says, old.identifier, old.field
        ))?;
    }
    if !done.others.is_empty() {
        output::line(format!("Not on the roadmap; --add puts one there: {}", done.others.join(", ")))?;
    }
    Ok(())
}

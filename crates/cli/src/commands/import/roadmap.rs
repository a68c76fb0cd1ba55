//! `accord import roadmap`.

use crate::{args::Args, fault::Fault, instance::Instance, output, system::SystemClock};
use app::{Clock, roadmap::Imported};
use model::Lang;
use serde_json::json;
use std::path::Path;

pub(super) async fn run(args: &Args, file: &Path, problems: Option<&Path>) -> Result<(), Fault> {
    let bytes = output::read(file)?;
    let instance = Instance::open(args).await?;
    let group = instance.group(args).await?;
    let ctx = instance.ctx(Lang::En);
    let done = app::roadmap::import(&ctx, &instance.app, &group.group.slug, &bytes).await?;
    let seconds = SystemClock.now().duration_since(ctx.now).as_secs_f64();
    if let Some(path) = problems {
        report(path, &done)?;
    }
    if args.json {
        let mut value = serde_json::to_value(&done).map_err(|e| Fault::new(e.to_string()))?;
        value["seconds"] = json!(seconds);
        return output::json(&value);
    }
    output::line(format!(
        "{} lines read: {} entries added, {} updated, {} unchanged; {} problems.",
        done.read, done.added, done.updated, done.unchanged, done.problems
    ))?;
    let words = i18n::words(Lang::En);
    for problem in done.unread.iter().take(20) {
        let e = &problem.error;
        output::line(format!("  line {}, {}: {} ({})", problem.line, e.field, words.t(e.message), e.given))?;
    }
    for older in done.older.iter().take(20) {
        output::line(format!("  {}, {}: what is known is newer; kept", older.identifier, older.field))?;
    }
    Ok(())
}

fn report(path: &Path, done: &Imported) -> Result<(), Fault> {
    let value = json!({ "unread": done.unread, "older": done.older });
    let text = serde_json::to_string_pretty(&value).map_err(|e| Fault::new(e.to_string()))?;
    output::file(path, text.as_bytes())
}

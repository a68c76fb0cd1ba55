//! `accord export`.

use crate::{
    args::{Args, Export},
    fault::Fault,
    instance::Instance,
    output,
};
use app::roadmap::{self, Query};
use serde_json::json;

pub(crate) async fn run(args: &Args, what: Export) -> Result<(), Fault> {
    let Export::Roadmap { format, out, all, lang } = what;
    let instance = Instance::open(args).await?;
    let group = instance.group(args).await?;
    let query = Query { all, ..Query::default() };
    let listing = roadmap::list(&group, &query, i18n::words(lang));
    let bytes = roadmap::export(&instance.ctx(lang), &listing.entries, format)?;
    let Some(path) = out else { return output::bytes(&bytes) };
    output::file(&path, &bytes)?;
    if args.json {
        return output::json(&json!({ "file": path, "entries": listing.entries.len(), "bytes": bytes.len() }));
    }
    output::line(format!("{} entries written to {}.", listing.entries.len(), path.display()))
}

//! `accord show`.

use crate::{args::Args, fault::Fault, instance::Instance, output};
use model::{Entry, Lang};

pub(crate) async fn run(args: &Args, identifier: &str) -> Result<(), Fault> {
    let instance = Instance::open(args).await?;
    let group = instance.group(args).await?;
    let entry = group.find(identifier).ok_or(app::Error::NotFound)?;
    if args.json { output::json(&catalogue::export::specification(entry)) } else { output::line(text(entry)) }
}

fn text(entry: &Entry) -> String {
    let lead = entry.lead();
    let mut lines = vec![format!("{}  {}", entry.identifier, lead.title.text(Lang::En))];
    let mut fact = |name: &str, value: String| {
        if !value.is_empty() {
            lines.push(format!("  {name:<17} {value}"));
        }
    };
    fact("body", format!("{} {}", entry.body, entry.working_group));
    fact("kind", lead.kind.clone());
    fact("status", lead.status.to_string());
    fact("date", lead.date.map(|d| d.to_string()).unwrap_or_default());
    fact("target", app::roadmap::target(entry).map(|d| d.to_string()).unwrap_or_default());
    fact("scope", entry.scope.slug().to_owned());
    fact("layers", join(&entry.layers));
    fact("reference points", join(&entry.reference_points));
    fact("topics", entry.topics.join(", "));
    for edition in &entry.editions {
        let date = edition.date.map(|d| format!(", {d}")).unwrap_or_default();
        let former = if edition.former_names.is_empty() {
            String::new()
        } else {
            format!(", ex {}", edition.former_names.join(", "))
        };
        fact("edition", format!("{} ({}{date}{former})", edition.identifier, edition.status));
    }
    if let Some(origin) = lead.provenance.get("status") {
        let checked = origin.as_of.map_or("not dated".to_owned(), |d| format!("checked {d}"));
        fact("source", format!("{} ({:?}, {checked})", origin.source, origin.confidence).to_lowercase());
    }
    lines.join("\n")
}

fn join(tags: &[model::Tag]) -> String {
    tags.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

//! `accord show`.

use crate::{args::Args, fault::Fault, instance::Instance, output};
use app::catalogue::Document;
use model::{Entry, Lang, specification::DateKind};
use serde_json::{Value, json};

pub(crate) async fn run(args: &Args, identifier: &str) -> Result<(), Fault> {
    let instance = Instance::open(args).await?;
    let ctx = instance.ctx(Lang::En);
    let document = app::catalogue::find(&ctx, &instance.app, identifier).await?;
    let group = instance.group(args).await?;
    if let Some(entry) = group.find(identifier) {
        if !args.json {
            return output::line(text(entry));
        }
        let mut value = catalogue::export::specification(entry);
        if let Some(document) = document {
            value["relations"] = relations(&document);
        }
        return output::json(&value);
    }
    let document = document.ok_or_else(|| {
        Fault::new("neither the roadmap nor the catalogue has anything of that name; `accord search` finds words, too")
    })?;
    if args.json { output::json(&specification(&document)) } else { output::line(facts(&document)) }
}

fn relations(document: &Document) -> Value {
    document.relations.iter().map(|r| json!({ "kind": r.kind.slug(), "identifier": r.identifier })).collect()
}

/// A document that no roadmap has, in the shape of one that is there.
fn specification(document: &Document) -> Value {
    let spec = &document.specification;
    let titles: serde_json::Map<String, Value> =
        spec.titles.versions().iter().map(|v| (v.lang.code().to_owned(), json!(v.text))).collect();
    let editions: Vec<Value> = document
        .family
        .iter()
        .map(|(_, s)| json!({ "identifier": s.identifier, "title": s.titles.text(Lang::En), "status": s.status, "date": s.date }))
        .collect();
    let origin = json!({
        "source": spec.sources.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        "as_of": spec.as_of,
        "confidence": "primary",
    });
    json!({
        "identifier": spec.identifier,
        "title": spec.titles.text(Lang::En),
        "titles": titles,
        "body": spec.body,
        "group": spec.group,
        "kind": spec.kind,
        "status": spec.status,
        "date": spec.date,
        "target": spec.dates.get(&DateKind::Target),
        "url": spec.url,
        "former_names": spec.former_names,
        "superseded_by": spec.superseded_by,
        "same_text": spec.same_text,
        "editions": editions,
        "relations": relations(document),
        "provenance": { "title": origin, "status": origin, "date": origin },
        "roadmap": null,
    })
}

fn facts(document: &Document) -> String {
    let spec = &document.specification;
    let mut lines = vec![format!("{}  {}", spec.identifier, spec.titles.text(Lang::En))];
    let mut fact = |name: &str, value: String| {
        if !value.trim().is_empty() {
            lines.push(format!("  {name:<17} {value}"));
        }
    };
    fact("body", format!("{} {}", spec.body, spec.group));
    fact("kind", spec.kind.clone());
    fact("status", spec.status.map(|s| s.to_string()).unwrap_or_default());
    fact("date", spec.date.map(|d| d.to_string()).unwrap_or_default());
    fact("superseded by", spec.superseded_by.clone().unwrap_or_default());
    fact("same text", spec.same_text.join(", "));
    for (_, edition) in document.family.iter().take(30) {
        let date = edition.date.map(|d| d.to_string()).unwrap_or_default();
        fact("edition", format!("{} {date}", edition.identifier));
    }
    fact("source", spec.sources.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
    fact("roadmap", "not on it; `accord roadmap adopt` puts it there".to_owned());
    lines.join("\n")
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

//! `accord search`.

use crate::{args::Args, fault::Fault, instance::Instance, output};
use app::search::Asked;
use model::{Lang, Status};
use search::{Facet, Hit, Matching};
use serde_json::json;

/// What is looked for.
#[derive(Debug)]
pub(crate) struct Wanted {
    pub(crate) words: String,
    pub(crate) body: Option<String>,
    pub(crate) status: Option<Status>,
    pub(crate) all: bool,
    pub(crate) limit: usize,
}

pub(crate) async fn run(args: &Args, wanted: Wanted) -> Result<(), Fault> {
    let instance = Instance::open(args).await?.with_index(args)?;
    let ctx = instance.ctx(Lang::En);
    // Costs nothing when the index is in step; beside a server, the server does it.
    app::search::follow(&ctx, &instance.app, &|_| {}).await?;
    let body = wanted.body.map(|b| (Facet::Body, b));
    let status = wanted.status.map(|s| (Facet::Status, s.slug().to_owned()));
    let asked = Asked {
        words: wanted.words,
        chosen: body.into_iter().chain(status).collect(),
        everything: wanted.all || wanted.status == Some(Status::Withdrawn),
        limit: wanted.limit,
        ..Asked::default()
    };
    let hits = app::search::search(&ctx, &instance.app, asked).await?;
    if args.json {
        let found: Vec<_> = hits.hits.iter().map(hit).collect();
        return output::json(&json!({ "total": hits.total, "hits": found, "suggestions": hits.suggestions }));
    }
    for hit in &hits.hits {
        let mark = if hit.sort == search::Sort::RoadmapEntry { " [roadmap]" } else { "" };
        output::line(format!("{}{mark}  {}", hit.identifier, hit.title.plain()))?;
    }
    match hits.matching {
        Matching::Nothing if hits.suggestions.is_empty() => output::line("Nothing found."),
        Matching::Nothing => output::line(format!("Nothing found. Did you mean: {}?", hits.suggestions.join(", "))),
        Matching::Any => output::line(format!("{} found; none has all of these words.", hits.total)),
        Matching::All | Matching::Everything => output::line(format!("{} found.", hits.total)),
    }
}

fn hit(hit: &Hit) -> serde_json::Value {
    json!({
        "identifier": hit.identifier,
        "title": hit.title.plain(),
        "body": hit.body,
        "group": hit.committee,
        "status": hit.status.replace('-', " "),
        "date": hit.date,
        "score": hit.score,
        "kind": hit.kind,
        "roadmap": hit.sort == search::Sort::RoadmapEntry,
        "slug": hit.slug,
    })
}

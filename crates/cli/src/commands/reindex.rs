//! `accord reindex`.

use crate::{args::Args, fault::Fault, instance::Instance, output, progress::Line};
use app::{
    catalogue::{Progress, Stage},
    search::{self, Outcome},
};
use model::Lang;

pub(crate) async fn run(args: &Args) -> Result<(), Fault> {
    let instance = Instance::open(args).await?.with_new_index(args)?;
    let (ctx, progress) = (instance.ctx(Lang::En), Line::new());
    progress.about("search index");
    let outcome = search::follow(&ctx, &instance.app, &|n| progress.at(Stage::Indexing, n)).await?;
    progress.clear();
    match outcome {
        Outcome::Done(n) if args.json => output::json(&serde_json::json!({ "documents": n })),
        Outcome::Done(n) => output::line(format!("{n} documents indexed.")),
        Outcome::Busy | Outcome::Without => {
            Err(Fault::new("another process is writing the search index; stop it and try again"))
        }
    }
}

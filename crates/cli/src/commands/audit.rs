//! `accord audit verify`.

use crate::{
    args::{Args, Audit},
    fault::Fault,
    instance::Instance,
    output,
};
use app::audit::Chain;
use model::Lang;

pub(crate) async fn run(args: &Args, what: &Audit) -> Result<(), Fault> {
    let Audit::Verify = what;
    let instance = Instance::open(args).await?;
    let chains = app::audit::verify(&instance.ctx(Lang::En), &instance.app).await?;
    if args.json {
        output::json(&serde_json::json!({ "sound": chains.iter().all(|c| c.broken.is_none()), "chains": chains }))?;
    } else {
        chains.iter().map(sentence).try_for_each(output::line)?;
    }
    match chains.iter().filter(|c| c.broken.is_some()).count() {
        0 => Ok(()),
        n => Err(Fault::new(format!(
            "{n} of {} chains of events are broken: somebody changed the database by hand, or it is damaged. \
             Compare it with the last backup",
            chains.len()
        ))),
    }
}

fn sentence(chain: &Chain) -> String {
    match &chain.broken {
        None => format!("{}: {} events, all sound; last hash {}", chain.chain, chain.events, chain.hash),
        Some(broken) => {
            let what = match broken.what {
                "gap" => "is missing",
                "payload" => "has another payload than the one that was recorded",
                "head" => "is not the last one that was recorded",
                _ => "is not what was recorded",
            };
            format!("{}: {} events are sound, then event {} {what}", chain.chain, chain.events, broken.number)
        }
    }
}

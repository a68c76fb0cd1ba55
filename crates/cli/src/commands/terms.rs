//! `accord terms`.

use crate::{
    args::{Args, Terms},
    fault::Fault,
    instance::Instance,
    output,
};
use serde_json::json;

pub(crate) async fn run(args: &Args, what: Terms) -> Result<(), Fault> {
    let Terms::Attach { heading, lang, file } = what;
    let bytes = output::read(&file)?;
    let text = String::from_utf8(bytes)
        .map_err(|_| Fault::new(format!("{} is not UTF-8 text; save it as UTF-8 and try again", file.display())))?;
    let instance = Instance::open(args).await?;
    let group = instance.group(args).await?;
    let group = app::terms::attach(&instance.ctx(lang), &instance.app, &group.group.slug, heading, lang, &text).await?;
    if args.json {
        return output::json(&json!({ "heading": heading, "lang": lang, "revision": group.revision }));
    }
    output::line(format!("The official text of `{}` in {} is attached.", heading.slug(), lang.own_name()))
}

//! Putting a document of the catalogue onto a roadmap.

use super::add::{Fields, add};
use crate::{App, Ctx, Error, catalogue};
use model::{Entry, Lang, policy::Act, specification::Specification};

/// Adds the document with this name, or one more edition of an entry that is there.
///
/// # Errors
/// [`Error::NotFound`] if the catalogue has no such document; [`Error::Invalid`] if it is on the roadmap already.
pub async fn adopt(ctx: &Ctx, app: &App, group: &str, name: &str, reason: Option<String>) -> Result<Entry, Error> {
    ctx.require(Act::AddEntry)?;
    let document = catalogue::find(ctx, app, name).await?.ok_or(Error::NotFound)?;
    add(ctx, app, group, &fields(&document.specification), reason).await
}

/// What a line of a roadmap table would say of it.
fn fields(spec: &Specification) -> Fields {
    let kind = spec.kind.replace('-', " ");
    let mut kind: Vec<char> = kind.chars().collect();
    if let Some(first) = kind.first_mut() {
        *first = first.to_ascii_uppercase();
    }
    let when = |w: Option<model::When>| w.map(|w| w.to_string()).unwrap_or_default();
    let source = spec.sources.first().map(ToString::to_string).unwrap_or_default();
    let pairs = [
        ("identifier", spec.identifier.clone()),
        ("former_name", spec.former_names.join(";")),
        ("title", spec.titles.text(Lang::En).to_owned()),
        ("body", spec.body.clone()),
        ("group", spec.group.clone()),
        ("kind", if kind.is_empty() { "Document".to_owned() } else { kind.into_iter().collect() }),
        ("status", spec.status.unwrap_or(model::Status::Published).to_string()),
        ("date", when(spec.date)),
        ("target_date", when(spec.dates.get(&model::specification::DateKind::Target).copied())),
        ("url", spec.url.clone().unwrap_or_default()),
        ("source", format!("catalogue record {source}")),
        ("confidence", "primary".to_owned()),
        ("as_of", when(spec.as_of)),
    ];
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

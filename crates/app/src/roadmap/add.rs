//! Adding one entry, and reading what a person gives for one.

use super::{
    import::insert,
    merge::{Manner, is_same_name, merge},
};
use crate::{App, Ctx, Error, groups, record};
use catalogue::{EntryDraft, assemble, roadmap_csv};
use model::{Entry, FieldError, policy::Act};
use std::collections::BTreeMap;
use store::Outcome;

/// Facts by column of the roadmap table ([`roadmap_csv::COLUMNS`]), as a form, a command or a program gives them.
pub type Fields = BTreeMap<String, String>;

/// Adds an entry, or one more edition to the entry whose specification it is.
///
/// # Errors
/// [`Error::Invalid`] names each field that cannot be accepted; an edition that is there already is one of these.
pub async fn add(ctx: &Ctx, app: &App, group: &str, fields: &Fields, reason: Option<String>) -> Result<Entry, Error> {
    ctx.require(Act::AddEntry)?;
    let group = groups::view(ctx, app, group).await?.ok_or(Error::NoGroup)?.group.id;
    let draft = draft(fields)?;
    let ctx = ctx.clone();
    let added = app
        .write(move |tx| {
            let known = store::roadmap::of_group(tx, group)?;
            let is_same = |e: &Entry| e.body == draft.body && is_same_name(&e.identifier, &draft.identifier);
            let same = known.into_iter().find(is_same);
            let (entry, receipt) = match same {
                None => insert(tx, &ctx, group, draft, reason)?,
                Some(before) => {
                    let new = &draft.editions[0].identifier;
                    if before.withdrawal.is_none() && before.editions.iter().any(|e| is_same_name(&e.identifier, new)) {
                        return Ok(Outcome::Unchanged(None));
                    }
                    let mut entry = before.clone();
                    // An entry that had been taken off comes back with its history.
                    entry.withdrawal = None;
                    merge(&mut entry, draft, Manner::Import);
                    let receipt = super::import::save(tx, &ctx, &before, &mut entry, reason)?;
                    (entry, receipt)
                }
            };
            record::follow_up(tx, &ctx, &group.to_string())?;
            Ok(Outcome::Recorded(Some(entry), receipt))
        })
        .await?;
    let identifier = || fields.get("identifier").map_or("", String::as_str);
    added.ok_or_else(|| Error::Invalid(vec![FieldError::new("identifier", "import-exists", identifier())]))
}

/// One edition's facts as a draft; the same checks as for a table.
pub(super) fn draft(fields: &Fields) -> Result<EntryDraft, Error> {
    let row = roadmap_csv::row_of(fields).map_err(Error::Invalid)?;
    Ok(assemble(vec![row]).pop().expect("one row makes one draft"))
}

//! Taking an entry off the roadmap. Its record stays, and its address still answers.

use super::import::save;
use crate::{App, Ctx, Error, groups, record};
use model::{Entry, FieldError, policy::Act, roadmap::Withdrawal};
use store::Outcome;

/// Takes the entry with this name off the group's roadmap.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Invalid`] without a reason; [`Error::Conflict`] if somebody else changed it
/// since `revision` (0 for whatever it is now).
pub async fn withdraw(
    ctx: &Ctx,
    app: &App,
    group: &str,
    (identifier, revision): (&str, i64),
    reason: &str,
) -> Result<Entry, Error> {
    ctx.require(Act::WithdrawEntry)?;
    if reason.trim().is_empty() {
        return Err(Error::Invalid(vec![FieldError::new("reason", "import-required", "")]));
    }
    let view = groups::view(ctx, app, group).await?.ok_or(Error::NoGroup)?;
    let before = view.find(identifier).filter(|e| e.withdrawal.is_none()).ok_or(Error::NotFound)?.clone();
    if revision != 0 && revision != before.revision {
        return Err(Error::Conflict { current: before.revision });
    }
    let mut entry = before.clone();
    entry.withdrawal = Some(Withdrawal { at: ctx.now, reason: reason.trim().to_owned() });
    let (ctx, reason) = (ctx.clone(), reason.trim().to_owned());
    app.write(move |tx| {
        let receipt = save(tx, &ctx, &before, &mut entry, Some(reason))?;
        record::follow_up(tx, &ctx, &entry.group.to_string())?;
        Ok(Outcome::Recorded(entry, receipt))
    })
    .await
}

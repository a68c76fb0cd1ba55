//! Adding a group from its files.

use super::files::{self, Contents, GroupFiles};
use crate::{App, Ctx, Error, record, roadmap};
use model::{FieldError, Group, policy::Act};
use store::{Outcome, Receipt, Tx};

/// Adds the group that these files describe: all of it, or nothing.
///
/// # Errors
/// [`Error::Files`] says everything that is wrong in the files; [`Error::Invalid`] if another group has the slug.
pub async fn add(ctx: &Ctx, app: &App, files: GroupFiles) -> Result<Group, Error> {
    ctx.require(Act::AddGroup)?;
    let contents = files::read(ctx, &files).map_err(Error::Files)?;
    let slug = contents.group.slug.clone();
    let ctx = ctx.clone();
    let added = app
        .write(move |tx| {
            let group = contents.group.clone();
            let Some(receipt) = insert(tx, &ctx, contents)? else { return Ok(Outcome::Unchanged(None)) };
            Ok(Outcome::Recorded(Some(group), receipt))
        })
        .await?;
    added.ok_or_else(|| Error::Invalid(vec![FieldError::new("slug", "group-slug-taken", &slug)]))
}

/// Inserts the group with everything that came with it, and its events; `None` if its slug is taken.
pub(crate) fn insert(tx: &mut Tx<'_>, ctx: &Ctx, contents: Contents) -> Result<Option<Receipt>, store::Error> {
    let group = contents.group.id;
    if store::groups::by_slug(tx, &contents.group.slug)?.is_some() {
        return Ok(None);
    }
    store::groups::insert(tx, &contents.group)?;
    store::architectures::put(tx, group, &contents.architecture)?;
    for (place, body) in (1..).zip(&contents.bodies) {
        store::bodies::insert(tx, group, place, body)?;
    }
    for (place, role) in (1..).zip(&contents.roles) {
        store::roles::insert(tx, place, role)?;
    }
    for meeting in &contents.meetings {
        store::meetings::insert(tx, meeting)?;
    }
    let subject = ("group", group.to_string());
    let receipt = tx.append(record::event(ctx, Some(group), "group-created", subject, None, Vec::new()));
    if let Some(reading) = contents.roadmap {
        let imported = roadmap::import_into(tx, ctx, group, reading)?;
        tx.append(roadmap::import_event(ctx, group, &imported));
    }
    record::follow_up(tx, ctx, &group.to_string())?;
    Ok(Some(receipt))
}

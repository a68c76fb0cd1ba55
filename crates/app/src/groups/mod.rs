//! Groups: reading them, and adding one from its files.

pub(crate) mod add;
pub(crate) mod files;

pub use add::add;
pub use files::{FileProblem, GroupFiles, is_group_file};

use crate::{App, Ctx, Error, GroupView};
use model::{
    Entry,
    policy::{Act, Audience, may_see},
};
use std::sync::Arc;
use store::{Tx, events};

/// Every group of the instance that the actor may see, by acronym.
///
/// # Errors
/// [`Error::Unavailable`] if the database cannot be read.
pub async fn list(ctx: &Ctx, app: &App) -> Result<Vec<Arc<GroupView>>, Error> {
    ctx.require(Act::Read)?;
    let slugs = app.read(|tx| Ok(store::groups::list(tx)?.into_iter().map(|g| g.slug).collect::<Vec<_>>())).await?;
    let mut views = Vec::with_capacity(slugs.len());
    for slug in slugs {
        views.extend(view(ctx, app, &slug).await?);
    }
    Ok(views)
}

/// The group with this slug; `None` if there is none that the actor may see.
///
/// # Errors
/// [`Error::Unavailable`] if the database cannot be read.
pub async fn view(ctx: &Ctx, app: &App, slug: &str) -> Result<Option<Arc<GroupView>>, Error> {
    ctx.require(Act::Read)?;
    if require_open(ctx).is_err() {
        return Ok(None);
    }
    if let Some(view) = app.kept(slug, revision(ctx, app).await?) {
        return Ok(Some(view));
    }
    let wanted = slug.to_owned();
    let Some((revision, view)) = app.read(move |tx| load(tx, &wanted)).await? else { return Ok(None) };
    let view = Arc::new(view);
    app.keep(revision, &view);
    Ok(Some(view))
}

/// Refuses, as if it were not there, what the actor may not see of a group.
///
/// Groups are public so far; one that is not would have its audience here.
pub(crate) fn require_open(ctx: &Ctx) -> Result<(), Error> {
    if may_see(&ctx.actor, Audience::Public) { Ok(()) } else { Err(Error::NotFound) }
}

/// The files of the group that the product ships: an example of what [`add`] reads.
pub fn example() -> GroupFiles {
    crate::seed::jca_qkdn()
}

/// Number that grows with every change of the instance or any of its groups: the age of a page.
///
/// # Errors
/// [`Error::Unavailable`] if the database cannot be read.
pub async fn revision(ctx: &Ctx, app: &App) -> Result<i64, Error> {
    ctx.require(Act::Read)?;
    app.read(events::total).await
}

/// One consistent state: everything is read in the same transaction as the number it is kept under.
fn load(tx: &mut Tx<'_>, slug: &str) -> Result<Option<(i64, GroupView)>, store::Error> {
    let revision = events::total(tx)?;
    let Some(group) = store::groups::by_slug(tx, slug)? else { return Ok(None) };
    let chain = group.id.to_string();
    let all = store::roadmap::of_group(tx, group.id)?;
    let (mut entries, withdrawn): (Vec<Entry>, Vec<Entry>) = all.into_iter().partition(|e| e.withdrawal.is_none());
    crate::roadmap::in_order(&mut entries, i18n::words(model::Lang::En));
    let view = GroupView {
        bodies: store::bodies::of_group(tx, group.id)?,
        roles: store::roles::of_group(tx, group.id)?,
        meetings: store::meetings::of_group(tx, group.id)?,
        architecture: store::architectures::of_group(tx, group.id)?,
        values: entries.iter().map(crate::roadmap::all_values).collect(),
        haystacks: entries.iter().map(GroupView::haystack).collect(),
        by_key: GroupView::keys(entries.iter().chain(&withdrawn)),
        entries,
        withdrawn,
        revision: events::head(tx, &chain)?.0,
        changed_at: events::last_at(tx, &chain)?.unwrap_or_default(),
        group,
    };
    Ok(Some((revision, view)))
}

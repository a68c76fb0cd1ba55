//! Groups: reading them, and adding one from its files.

pub(crate) mod add;
pub(crate) mod files;

pub use add::add;
pub use files::{FileProblem, GroupFiles, is_group_file};

use crate::{App, Ctx, Error, GroupView, InCatalogue};
use catalogue::identifier;
use model::{
    Entry, Localized,
    policy::{Act, Audience, may_see},
    specification::Specification,
};
use std::{collections::HashMap, sync::Arc};
use store::{
    Tx, events,
    specifications::{self, Stored},
};

/// Documents of one family that are looked at for proposals.
const FAMILY: i64 = 100;

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
        catalogue: in_catalogue(tx, &entries)?,
        by_key: GroupView::keys(entries.iter().chain(&withdrawn)),
        entries,
        withdrawn,
        revision: events::head(tx, &chain)?.0,
        changed_at: events::last_at(tx, &chain)?.unwrap_or_default(),
        group,
    };
    Ok(Some((revision, view)))
}

/// What the catalogue has of the editions on the roadmap and of their families.
fn in_catalogue(tx: &mut Tx<'_>, entries: &[Entry]) -> Result<HashMap<String, InCatalogue>, store::Error> {
    let mut found = HashMap::new();
    for entry in entries {
        let mut family: Option<Vec<Stored>> = None;
        for edition in &entry.editions {
            // A name may mean the whole family; only the document itself says something of this edition.
            let named = specifications::by_name(tx, &identifier::key(&edition.identifier), FAMILY)?;
            let is_it = |s: &Stored| plain(&s.specification.identifier) == plain(&edition.identifier);
            let Some(stored) = named.into_iter().find(is_it) else { continue };
            let missing = match family {
                Some(_) => Vec::new(),
                None => {
                    let all = specifications::of_family(tx, &stored.specification.family_key, FAMILY)?;
                    let missing = family.insert(all).iter().filter(|s| !s.gone && !has(entry, &s.specification));
                    missing.map(|s| (s.slug.clone(), without_abstracts(&s.specification))).collect()
                }
            };
            let specification = without_abstracts(&stored.specification);
            found.insert(edition.identifier.clone(), InCatalogue { slug: stored.slug, specification, missing });
        }
    }
    Ok(found)
}

fn has(entry: &Entry, spec: &Specification) -> bool {
    entry.editions.iter().any(|e| plain(&e.identifier) == plain(&spec.identifier))
}

/// The identifier as a key, without the body that ITU-T's work items go without.
fn plain(identifier: &str) -> String {
    identifier::key(identifier.trim_start_matches("ITU-T "))
}

fn without_abstracts(spec: &Specification) -> Specification {
    Specification { abstracts: Localized::default(), ..spec.clone() }
}
